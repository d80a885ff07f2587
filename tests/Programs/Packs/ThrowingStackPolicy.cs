using System.Collections.Immutable;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.Programs.Packs;

/// <summary>A policy on stacks that always fails to judge.</summary>
internal sealed class ThrowingStackPolicy(string name) : StackPackPolicy(name)
{
    public override void Judge(ImmutableArray<PackResource> resources, PackRun run, PackReport report) => throw new FormatException("no");
}
