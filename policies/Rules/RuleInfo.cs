using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Rules;

/// <summary>What people are told of a rule.</summary>
/// <param name="Id">The id, an area and a number: <c>RES-001</c>. It never changes its meaning.</param>
/// <param name="Severity">How bad it is when the rule is broken.</param>
/// <param name="Title">What holds where the rule is kept, as a sentence without a full stop.</param>
public sealed record RuleInfo(string Id, Severity Severity, string Title)
{
    /// <summary>Why it matters, in a sentence or two.</summary>
    public required string Rationale { get; init; }

    /// <summary>What to do when the rule is broken, in a sentence or two.</summary>
    public required string Remediation { get; init; }

    /// <summary>The SecNumCloud 3.2 clauses whose counterpart on the client's side it is: <c>19.2.b</c>.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>Rules of other catalogues that look at the same: <c>Azure Policy e56962a6</c>, <c>CKV_AZURE_42</c>.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Parallels { get; init; } = [];

    /// <summary>The baseline that first held the rule: <c>2026-11</c>.</summary>
    /// <value>The default is <c>2026-11</c>.</value>
    public string Since { get; init; } = Baselines.Baseline.First;

    /// <summary>How much has been lived with it.</summary>
    /// <value>The default is <see cref="Maturity.Stable"/>.</value>
    public Maturity Maturity { get; init; } = Maturity.Stable;

    /// <summary>The parameters it reads.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<RuleParameter> Parameters { get; init; } = [];

    /// <summary>Whether a value that is not known yet blocks as a failure does.</summary>
    /// <value>The default is <see langword="true"/> for critical rules alone.</value>
    public bool UndeterminedBlocks { get; init; } = Severity == Severity.Critical;

    /// <summary>The longest time for which the rule may be waived, in days.</summary>
    /// <value>The default is 180.</value>
    public int MaxWaiverDays { get; init; } = 180;

    /// <summary>Whether the values that would mend it can be set without harm.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HasSafeRemedy { get; init; }

    /// <summary>Whether a failure stands in the way of a deployment; rules of low severity or in preview only advise.</summary>
    public bool IsMandatory => Severity > Severity.Low && Maturity == Maturity.Stable;

    /// <summary>The area of the catalogue, the letters of the id: <c>RES</c>.</summary>
    public string Area => Id[..Id.IndexOf('-', StringComparison.Ordinal)];
}
