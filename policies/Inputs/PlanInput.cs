namespace Bleu.Infra.Policies.Inputs;

/// <summary>Plans as rules see them.</summary>
public static class PlanInput
{
    /// <summary>The stack of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">What is known beside it.</param>
    public static PolicyStack Read(StackPlan plan, PolicyContext context) =>
        new(plan.Stack, new(plan.Resources.Select(Read)), context);

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
