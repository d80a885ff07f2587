using Bleu.Infra.Policies.Network;

namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-011: ways to platform services lead to those of the region.</summary>
public sealed class RegionalServiceTags() : ResourceRule(
    new("ISO-011", Severity.Medium, "Ways to platform services lead to those of the region")
    {
        Rationale = "A service tag without a region opens the way to the same service everywhere, and to other people's accounts in it.",
        Remediation = "Name the region: Storage.REGION, and one region in every service endpoint.",
        Clauses = ["13.2.a"],
    },
    ["network:Subnet", "network:SecurityRule", "network:NetworkSecurityGroup"])
{
    internal static readonly HashSet<string> Wide = new(StringComparer.OrdinalIgnoreCase) { "AzureCloud", "Internet", "*", "0.0.0.0/0", "Storage", "Sql", "AzureKeyVault" };

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:Subnet", "serviceEndpoints[*].locations"),
        ("azure-native:network:SecurityRule", "destinationAddressPrefix"),
        ("azure-native:network:NetworkSecurityGroup", "securityRules[*].destinationAddressPrefix"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var place in judgement.Places("serviceEndpoints[*].locations[*]"))
        {
            if (place.Value?.AsText == "*")
            {
                judgement.Fail(place.Text, "is '*'; it must name a region");
            }
        }

        foreach (var rule in SecurityRules.Of(judgement.Resource).Where(r => r.IsAllow && r.IsOutbound))
        {
            foreach (var (path, target) in rule.Destinations)
            {
                if (target.Bare is PlanUnknown)
                {
                    judgement.Undetermined(path);
                }
                else if (target.AsText is { } text && Wide.Contains(text))
                {
                    judgement.Fail(path, $"is '{text}'; it must name a network, or a service in a region");
                }
            }
        }
    }
}
