namespace Bleu.Infra.Policies.Inputs;

/// <summary>Plans as rules see them.</summary>
public static class PlanInput
{
    /// <summary>The stack of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">What is known beside it.</param>
    public static PolicyStack Read(StackPlan plan, PolicyContext context) =>
        new(plan.Stack, new(plan.Resources.Select(Read)), context with { Subscriptions = [.. context.Subscriptions, .. Made(plan)] });

    // A subscription that the stack makes is the stack's own.
    private static IEnumerable<string> Made(StackPlan plan) => plan.Resources
        .Where(r => r.Type == "azure-native:subscription:Alias")
        .Select(r => r.Outputs.Find("properties", "subscriptionId")?.AsText)
        .OfType<string>();

    /// <summary>A planned resource.</summary>
    /// <param name="resource">The resource.</param>
    public static PolicyResource Read(PlannedResource resource) => new()
    {
        Type = resource.Type,
        Name = resource.Name,
        Urn = resource.Urn,
        Id = resource.Id,
        IsCustom = resource.Custom,
        Parent = resource.Parent,
        Provider = resource.Provider,
        Inputs = resource.Inputs,
        Outputs = resource.Outputs,
        Dependencies = resource.Dependencies,
        Options = resource.Options,
    };
}
