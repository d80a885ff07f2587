using Bleu.Infra.Clouds;

namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-005: private-link zones are those of the cloud.</summary>
public sealed class PrivateLinkZones() : ResourceRule(
    new("ISO-005", Severity.High, "Private-link zones are those of the cloud")
    {
        Rationale = "A private-link zone with the name of another cloud resolves nothing here, and clients then fall back to public names.",
        Remediation = "Take the zone's name from the cloud's profile.",
        Clauses = ["13.2.a"],
    },
    ["privatedns:PrivateZone"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:privatedns:PrivateZone", "privateZoneName"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Find("privateZoneName");
        if (value?.Bare is PlanUnknown || judgement.Context.Cloud is not { } cloud)
        {
            judgement.Undetermined("privateZoneName", "cannot be judged: it, or the cloud, is not known");
        }
        else if (value?.AsText is not { } name || !name.StartsWith("privatelink.", StringComparison.OrdinalIgnoreCase))
        {
            judgement.NotApplicable("it is no private-link zone");
        }
        else if (!cloud.Domains.Any(d => name.EndsWith("." + d, StringComparison.OrdinalIgnoreCase))
            && !cloud.Values.Any(v => v.Key.StartsWith(ProfileKeys.ZonePrefix, StringComparison.Ordinal) && string.Equals(v.Value.Value, name, StringComparison.OrdinalIgnoreCase)))
        {
            judgement.Fail("privateZoneName", $"is {Shown.Value(value)}, which is no zone of {cloud.DisplayName}");
        }
    }
}
