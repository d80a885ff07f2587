using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Tests.Sample;

/// <summary>Stacks under judgement.</summary>
internal static class Judge
{
    private static readonly PolicyRunner All = new(PolicyCatalog.All);

    /// <summary>The finding keys that the unbroken sample already has; there are none that fail.</summary>
    public static ImmutableArray<Finding> By(PolicyStack stack) => All.Run(stack);

    public static ImmutableArray<Finding> By(string rule, PolicyStack stack) =>
        new PolicyRunner([PolicyCatalog.Find(rule) ?? throw new ArgumentException($"There is no rule {rule}.", nameof(rule))]).Run(stack);

    public static PolicyStack Edited(IEnumerable<Edit> edits) => edits.Aggregate(SampleStack.Whole, (stack, edit) => edit.Apply(stack));
}
