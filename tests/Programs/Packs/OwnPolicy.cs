using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.Programs.Packs;

/// <summary>A policy that is a function.</summary>
internal sealed class OwnPolicy(string name, Action<PackResource, PackRun, PackReport> judge) : ResourcePackPolicy(name)
{
    /// <summary>The only type that it is about; nothing for all.</summary>
    public string? Type { get; init; }

    public override bool Covers(string type) => Type is null || type == Type;

    public override void Judge(PackResource resource, PackRun run, PackReport report) => judge(resource, run, report);
}
