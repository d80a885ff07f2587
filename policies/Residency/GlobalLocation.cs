namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-003: only services that are global by nature lie in no region.</summary>
public sealed class GlobalLocation() : ResourceRule(
    new("RES-003", Severity.High, "Only services that are global by nature lie in no region")
    {
        Rationale = "Generic rules exempt the location global, so a resource that only claims to be global slips through. What is allowed to be global is listed.",
        Remediation = "Set a region, or take a regional form of the service.",
        Clauses = ["19.2.b", "19.2.d"],
        Parallels = ["closes a gap of Azure Policy e56962a6"],
    },
    ["azure-native:*"])
{
    internal static readonly HashSet<string> Global = new(StringComparer.Ordinal)
    {
        "azure-native:privatedns:PrivateZone",
        "azure-native:privatedns:VirtualNetworkLink",
        "azure-native:privatedns:PrivateRecordSet",
        "azure-native:dns:Zone",
        "azure-native:dns:RecordSet",
        "azure-native:monitor:ActionGroup",
        "azure-native:monitor:ActivityLogAlert",
        "azure-native:monitor:MetricAlert",
        "azure-native:monitor:PrivateLinkScope",
        "azure-native:network:DdosCustomPolicy",
        "azure-native:portal:Dashboard",
        "azure-native:security:SecurityContact",
        "azure-native:managedidentity:FederatedIdentityCredential",
        "azure-native:maintenance:ConfigurationAssignment",
    };

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:privatedns:PrivateZone", "location"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var location = judgement.Text("location");
        if (location is null || PolicyContext.Normal(location) != "global")
        {
            judgement.NotApplicable("it does not say that it is global");
        }
        else if (!Global.Contains(judgement.Resource.TypeKey))
        {
            judgement.Fail("location", "is 'global'; it must be a region, because this type has one");
        }
    }
}
