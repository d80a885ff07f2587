using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Policies;

/// <summary>What policies have to say, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
public static class PolicyDiagnostics
{
    /// <summary>BLEU8001: a rule is broken.</summary>
    /// <param name="finding">The finding.</param>
    public static Diagnostic Broken(Finding finding) => new("BLEU8001", $"{finding.Rule.Id} {finding.Subject}", finding.Message)
    {
        Severity = finding.Blocks ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        Fix = finding.Rule.Info.Remediation.TrimEnd('.'),
    };

    /// <summary>BLEU8002: a rule cannot be decided before a value is known.</summary>
    /// <param name="finding">The finding.</param>
    public static Diagnostic Undetermined(Finding finding) => new("BLEU8002", $"{finding.Rule.Id} {finding.Subject}", finding.Message)
    {
        Severity = finding.Blocks ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        Fix = "Give the value in the program, or judge the state after the deployment",
    };

    /// <summary>BLEU8003: a rule failed to judge.</summary>
    /// <param name="finding">The finding.</param>
    public static Diagnostic Error(Finding finding) => new("BLEU8003", $"{finding.Rule.Id} {finding.Subject}", finding.Message)
    {
        Fix = "Report it with the resource's type; the other rules were judged",
    };

    /// <summary>BLEU8004: a waiver has expired.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="expires">The day after which it no longer holds.</param>
    public static Diagnostic Expired(SourceLocation place, string rule, DateOnly expires) => new("BLEU8004", $"waiver of {rule}", "has expired")
    {
        Got = expires.ToString("yyyy-MM-dd"),
        Fix = "Mend what it covers, or have its owner renew it",
        Location = place,
    };

    /// <summary>BLEU8005: a waiver covers nothing.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="rule">The rule's id.</param>
    public static Diagnostic Unused(SourceLocation place, string rule) => new("BLEU8005", $"waiver of {rule}", "covers nothing")
    {
        Fix = "Remove it: what it was for has been mended, or its scope is wrong",
        Location = place,
    };

    /// <summary>BLEU8006: a waiver is too broad.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="problem">What is the matter, as a clause.</param>
    public static Diagnostic TooBroad(SourceLocation place, string rule, string problem) => new("BLEU8006", $"waiver of {rule}", problem)
    {
        Allowed = "Allowed: a URN, in which * stands for any text, that names the type and at least the beginning of the name",
        Fix = "Name the resources that it is for",
        Location = place,
    };

    /// <summary>BLEU8006: a waiver covers several properties and names none.</summary>
    /// <param name="place">Where.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="properties">The properties.</param>
    public static Diagnostic SeveralProperties(SourceLocation place, string rule, IReadOnlyList<string> properties) =>
        new("BLEU8006", $"waiver of {rule}", $"covers {properties.Count} properties and names none")
        {
            Got = string.Join("', '", properties),
            Allowed = "Allowed: one property, or a 'property' that says which",
            Fix = "Add 'property', and a waiver for each of the others that someone answers for",
            Location = place,
        };

    /// <summary>BLEU8007: a file of waivers cannot be read, or lacks something.</summary>
    /// <param name="place">Where.</param>
    /// <param name="problem">What is the matter, as a clause.</param>
    public static Diagnostic BadWaivers(SourceLocation place, string problem) => new("BLEU8007", "waivers", problem)
    {
        Allowed = "A waiver has rule, scope, reason, owner, ticket, granted and expires",
        Fix = "Correct the file",
        Location = place,
    };

    /// <summary>BLEU8008: a waiver names a rule that does not exist.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="rule">What it names.</param>
    /// <param name="known">The ids of the rules.</param>
    public static Diagnostic UnknownRule(SourceLocation place, string rule, IEnumerable<string> known) => new("BLEU8008", "waiver", "names a rule that does not exist")
    {
        Got = rule,
        Fix = Suggestions.For(rule, known, "Look the rule up under docs/policies"),
        Location = place,
    };

    /// <summary>BLEU8009: there is no baseline of this name.</summary>
    /// <param name="name">What was given.</param>
    /// <param name="known">The names of the baselines.</param>
    public static Diagnostic UnknownBaseline(string name, IEnumerable<string> known) => new("BLEU8009", "baseline", "does not exist")
    {
        Got = name,
        Allowed = "Known: " + Suggestions.Quoted(known),
        Fix = "Pin one of them",
    };

    /// <summary>BLEU8010: a file to be judged cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">What is the matter, as a clause.</param>
    public static Diagnostic BadInput(string file, string problem) => new("BLEU8010", file, problem)
    {
        Allowed = "Allowed: a Pulumi state export, a preview as JSON, an ARM template or resource export, a Kubernetes manifest",
        Fix = "Export it again",
    };

    /// <summary>BLEU8011: a waiver holds for longer than its rule allows.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="days">For how many days it was granted.</param>
    /// <param name="most">For how many it may be.</param>
    public static Diagnostic TooLong(SourceLocation place, string rule, int days, int most) => new("BLEU8011", $"waiver of {rule}", "holds for too long")
    {
        Got = $"{days} days",
        Allowed = $"Allowed: up to {most} days from the day it was granted",
        Fix = "Let it expire earlier; it can be renewed",
        Location = place,
    };

    /// <summary>BLEU8013: a parameter is unknown or its value is not right.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="problem">What is the matter, as a clause.</param>
    /// <param name="allowed">What would be right.</param>
    public static Diagnostic BadParameter(string name, string problem, string allowed) => new("BLEU8013", $"parameter {name}", problem)
    {
        Allowed = allowed,
        Fix = "Correct it under the key 'policy' of the stack's configuration",
    };
}
