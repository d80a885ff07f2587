using System.Collections.Immutable;
using Bleu.Infra.Policies.Judging;

namespace Bleu.Infra.Policies.Tests.Sample;

/// <summary>Stacks under judgement.</summary>
internal static class Judge
{
    private static readonly PolicyRunner All = new(PolicyCatalog.All);

    /// <summary>The finding keys that the unbroken sample already has; there are none that fail.</summary>
    public static ImmutableArray<Finding> By(PolicyStack stack) => All.Run(stack);

    /// <summary>What all rules say of several stacks.</summary>
    public static ImmutableArray<Finding> By(ImmutableArray<PolicyStack> stacks) => All.Run(stacks);

    /// <summary>What a rule says of several stacks.</summary>
    public static ImmutableArray<Finding> By(string rule, ImmutableArray<PolicyStack> stacks) =>
        new PolicyRunner([PolicyCatalog.Find(rule) ?? throw new ArgumentException($"There is no rule {rule}.", nameof(rule))]).Run(stacks);

    public static ImmutableArray<Finding> By(string rule, PolicyStack stack) => By(rule, [stack]);

    public static PolicyStack Edited(IEnumerable<Edit> edits) => edits.Aggregate(SampleStack.Whole, (stack, edit) => edit.Apply(stack));
}
