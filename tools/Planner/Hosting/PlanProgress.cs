namespace Bleu.Infra.Planner.Hosting;

/// <summary>A step of planning.</summary>
/// <param name="Stack">The stack being planned.</param>
/// <param name="Urn">The resource it is about.</param>
public readonly record struct PlanProgress(string Stack, string Urn)
{
    /// <summary>What the program said.</summary>
    /// <value>The default is <see langword="null"/>: a resource was registered.</value>
    public string? Message { get; init; }
}
