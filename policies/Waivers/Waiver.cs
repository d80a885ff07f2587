using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Policies.Waivers;

/// <summary>Someone answers for a rule that is broken, for a time.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Scope">The URN of what it covers; <c>*</c> stands for any text.</param>
/// <param name="Reason">Why it may be.</param>
/// <param name="Owner">Who answers for it: a team or a function.</param>
/// <param name="Ticket">Where it was decided.</param>
/// <param name="Granted">The day it was granted.</param>
/// <param name="Expires">The last day on which it holds.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Waiver(
    string Rule, string Scope, string Reason, string Owner, string Ticket, DateOnly Granted, DateOnly Expires, SourceLocation Location)
{
    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Holds(DateOnly day) => day >= Granted && day <= Expires;

    /// <summary>The property that it is for, as findings name it; <c>*</c> stands for any text.</summary>
    /// <value>The default is empty: whichever property the rule finds, as long as that is one.</value>
    public string Property { get; init; } = "";

    /// <summary>Whether it covers a URN.</summary>
    /// <param name="urn">The URN.</param>
    public bool Covers(string urn) => ScopePattern.Matches(Scope, urn);

    /// <summary>Whether it covers what a rule found.</summary>
    /// <param name="finding">The finding.</param>
    public bool Covers(Finding finding) =>
        Rule == finding.Rule.Id && Covers(finding.Urn) && (Property.Length == 0 || ScopePattern.Matches(Property, finding.Path));
}
