namespace Bleu.Infra.Planner.Providers;

/// <summary>The cloud that answers in a plan, as far as programs can see it.</summary>
/// <param name="Name">Its name: <c>bleu</c>.</param>
/// <param name="Suffix">
/// Yields the host suffix of a service by its profile key (<c>keyVault</c>, <c>storage</c>), or nothing where nobody has
/// published it; addresses under it are then not known in the plan.
/// </param>
public sealed record EmulatedCloud(string Name, Func<string, string?> Suffix)
{
    /// <summary>A cloud of which nothing is known.</summary>
    public static EmulatedCloud Unknown { get; } = new("", _ => null);
}
