using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Platform;

/// <summary>What keeps a tenant in order besides its policies: exemptions from them, rights, budgets and plans of Defender.</summary>
public sealed record ControlSettings
{
    /// <summary>The day by which exemptions are judged: <c>2026-11-25</c>.</summary>
    /// <value>The default is <see langword="null"/>: the day of the run.</value>
    public string? AsOf { get; init; }

    /// <summary>The exemptions.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<ExemptionSettings> Exemptions { get; init; } = [];

    /// <summary>Who holds which role.</summary>
    public AccessSettings Access { get; init; } = new();

    /// <summary>What the stack's subscription may cost.</summary>
    /// <value>The default is <see langword="null"/>: no budget.</value>
    public BudgetSettings? Budget { get; init; }

    /// <summary>The plans of Defender for the stack's subscription.</summary>
    /// <value>The default is empty: all that the cloud's profile knows to be offered.</value>
    public ImmutableArray<string> DefenderPlans { get; init; } = [];
}
