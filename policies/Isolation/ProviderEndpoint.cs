using Bleu.Infra.Clouds;

namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-001: providers talk to the sovereign cloud alone.</summary>
public sealed class ProviderEndpoint() : ResourceRule(
    new("ISO-001", Severity.Critical, "Providers talk to the sovereign cloud alone")
    {
        Rationale = "A provider that is not told otherwise talks to the public cloud, with whatever credentials it finds.",
        Remediation = "Set metadataHost to the Resource Manager host of the cloud's profile and leave environment out.",
        Clauses = ["19.2.b", "19.6.c"],
    },
    ["pulumi:providers:azure-native"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("pulumi:providers:azure-native", "metadataHost"),
        ("pulumi:providers:azure-native", "environment"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var host = judgement.Find("metadataHost");
        var wanted = judgement.Context.Cloud?.Find(ProfileKeys.ResourceManager).Value;
        if (host?.Bare is PlanUnknown || wanted is null)
        {
            judgement.Undetermined("metadataHost", wanted is null ? "cannot be judged: the cloud is not known" : "is not known yet");
        }
        else if (!string.Equals(host?.AsText, wanted, StringComparison.OrdinalIgnoreCase))
        {
            judgement.Fail("metadataHost", $"is {Shown.Value(host)}; it must be '{wanted}'");
        }

        if (!Scalars.IsEmpty(judgement.Find("environment")))
        {
            judgement.Fail("environment", $"is {Shown.Value(judgement.Find("environment"))}; it must be left out, because it names other clouds");
        }
    }
}
