using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-008: every type is offered by the cloud.</summary>
public sealed class OfferedTypes() : ResourceRule(
    new("ISO-008", Severity.High, "Every type is offered by the cloud")
    {
        Rationale = "What the cloud does not offer fails at the deployment, after everything before it has been made.",
        Remediation = "Take a service that the cloud offers.",
        Clauses = ["5.3.d"],
        Parallels = ["Azure Policy a08ec900", "Azure Policy 6c112d4e"],
        Parameters = [CommonParameters.UnavailableTypes],
    },
    ["azure-native:*"])
{
    private static readonly Dictionary<string, string[]> Services = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Azure Front Door"] = ["azure-native:cdn:", "azure-native:frontdoor:"],
        ["Azure Attestation"] = ["azure-native:attestation:"],
    };

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var type = judgement.Resource.TypeKey;
        if (Missing(judgement.Context).Any(m => type.StartsWith(m, StringComparison.OrdinalIgnoreCase)))
        {
            judgement.Fail("", $"the type is not offered by {judgement.Context.Cloud?.DisplayName ?? "the cloud"}");
        }
    }

    /// <summary>The types that the cloud does not offer, as tokens or their beginning.</summary>
    internal static IEnumerable<string> Missing(PolicyContext context) => context.Parameters.Texts(CommonParameters.UnavailableTypes)
        .Concat(context.Cloud?.Unavailable.SelectMany(u => Services.GetValueOrDefault(u.Service) ?? []) ?? []);
}
