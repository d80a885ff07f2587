using Bleu.Infra.Planner.Model;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.Programs.Packs;

/// <summary>A policy that wants a value at a path, and sets it when asked.</summary>
internal sealed class FixupPolicy(string name, string path, PlanValue wanted) : ResourcePackPolicy(name)
{
    public override void Judge(PackResource resource, PackRun run, PackReport report)
    {
        if (!Holds(resource))
        {
            report.Violation($"{path} is not what it must be");
        }
    }

    public override PackRemedy? Remedy(PackResource resource, PackRun run) =>
        path == "throw" ? throw new InvalidOperationException("no")
        : Holds(resource) ? null
        : new([(path, wanted)]);

    private bool Holds(PackResource resource) => resource.Properties.Walk().Any(p => p.Path == path && p.Value.Bare == wanted);
}
