using System.Collections.Immutable;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.Programs.Packs;

/// <summary>Counts the resources of a stack by type.</summary>
internal sealed class CountPolicy(string name) : StackPackPolicy(name)
{
    public override void Judge(ImmutableArray<PackResource> resources, PackRun run, PackReport report) => report.Violation(
        string.Join(", ", resources.GroupBy(r => r.Type, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}")));
}
