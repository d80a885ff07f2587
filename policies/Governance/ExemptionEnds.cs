using System.Globalization;

namespace Bleu.Infra.Policies.Governance;

/// <summary>GOV-004: exemptions from policies end within 180 days and say who granted them.</summary>
public sealed class ExemptionEnds() : ResourceRule(
    new("GOV-004", Severity.High, "Exemptions from policies end within 180 days and say who granted them")
    {
        Rationale = "An exemption without an end is a rule without effect, and one that nobody signed was granted by whoever could.",
        Remediation = "Set expiresOn within 180 days and exemptionCategory, and name approver and ticket in description.",
        Clauses = ["18.3.a", "12.2.a"],
        Parallels = ["Azure.Policy.WaiverExpiry", "Azure.Policy.ExemptionDescriptors"],
    },
    ["authorization:PolicyExemption"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:authorization:PolicyExemption", "expiresOn"),
        ("azure-native:authorization:PolicyExemption", "exemptionCategory"),
        ("azure-native:authorization:PolicyExemption", "description"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Find("expiresOn");
        if (value?.Bare is PlanUnknown)
        {
            judgement.Undetermined("expiresOn");
        }
        else if (!DateTimeOffset.TryParse(value?.AsText, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var end))
        {
            judgement.Fail("expiresOn", $"is {Shown.Value(value)}; it must be a day");
        }
        else if (DateOnly.FromDateTime(end.UtcDateTime).DayNumber - judgement.Context.Today.DayNumber > 180)
        {
            judgement.Fail("expiresOn", $"is {Shown.Value(value)}, more than 180 days from today");
        }

        if (Scalars.IsEmpty(judgement.Find("description")))
        {
            judgement.Fail("description", "is absent; it must say who granted it, and where");
        }
    }
}
