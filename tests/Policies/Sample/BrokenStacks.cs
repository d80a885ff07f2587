using System.Collections.Immutable;
using Bleu.Infra.Policies.Judging;

namespace Bleu.Infra.Policies.Tests.Sample;

/// <summary>Stacks that break a rule.</summary>
/// <param name="Says">What the rule says, exactly.</param>
/// <param name="Text">What was changed.</param>
/// <param name="Stacks">The stacks.</param>
internal sealed record BrokenStacks(string Says, string Text, ImmutableArray<PolicyStack> Stacks)
{
    /// <summary>The stack, where the rule is about one.</summary>
    public PolicyStack Stack => Stacks[0];
}
