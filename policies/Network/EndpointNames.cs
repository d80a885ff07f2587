namespace Bleu.Infra.Policies.Network;

/// <summary>NET-004: private endpoints are found by the names of the cloud.</summary>
public sealed class EndpointNames() : RelationRule(
    new("NET-004", Severity.Medium, "Private endpoints are found by the names of the cloud")
    {
        Rationale = "Without a DNS zone group clients resolve the public name, and reach nothing or the wrong thing.",
        Remediation = "Declare a private DNS zone group on the endpoint, with the zone of its service.",
        Clauses = ["13.2.a"],
    },
    ["network:PrivateEndpoint"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:PrivateEndpoint", "privateEndpointName"),
        ("azure-native:network:PrivateDnsZoneGroup", "privateEndpointName"),
        ("azure-native:network:PrivateDnsZoneGroup", "privateDnsZoneConfigs"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Text("privateEndpointName") is not { } name)
        {
            judgement.Undetermined("privateEndpointName");
            return;
        }

        var groups = judgement.Resources.Of("network:PrivateDnsZoneGroup");
        if (groups.FirstOrDefault(g => string.Equals(g.Inputs.Find("privateEndpointName")?.AsText, name, StringComparison.OrdinalIgnoreCase)) is not { } group)
        {
            judgement.Fail("", "it has no DNS zone group in this stack");
        }
        else if (Scalars.IsEmpty(group.Inputs.Find("privateDnsZoneConfigs")))
        {
            judgement.Fail("", "its DNS zone group names no zone");
        }
    }
}
