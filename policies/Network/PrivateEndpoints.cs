namespace Bleu.Infra.Policies.Network;

/// <summary>NET-003: every platform service has a private endpoint.</summary>
public sealed class PrivateEndpoints() : RelationRule(
    new("NET-003", Severity.High, "Every platform service has a private endpoint")
    {
        Rationale = "With the public network closed, a service without a private endpoint is reachable by nobody, and the next one to notice opens it.",
        Remediation = "Declare a private endpoint for the service in the stack.",
        Clauses = ["13.2.b"],
        Parallels = ["CKV2_AZURE_32", "CKV2_AZURE_33", "CKV2_AZURE_42", "CKV2_AZURE_45"],
    },
    ["storage:StorageAccount", "keyvault:Vault", "keyvault:ManagedHsm", "containerregistry:Registry", "sql:Server", "cosmosdb:DatabaseAccount", "servicebus:Namespace", "eventhub:Namespace", "appconfiguration:ConfigurationStore", "redis:Redis", "search:Service", "eventgrid:Topic", "eventgrid:Domain"])
{
    private static readonly PropertyPath[] Targets =
    [
        PropertyPath.Parse("privateLinkServiceConnections[*].privateLinkServiceId"),
        PropertyPath.Parse("manualPrivateLinkServiceConnections[*].privateLinkServiceId"),
    ];

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:PrivateEndpoint", "privateLinkServiceConnections[*].privateLinkServiceId"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Resource.Id is not { } id)
        {
            judgement.Undetermined("", "the id is not known, so no private endpoint can be found for it");
            return;
        }

        var isOpen = false;
        foreach (var endpoint in judgement.Resources.Of("network:PrivateEndpoint"))
        {
            foreach (var target in Targets.SelectMany(t => t.Places(endpoint.Inputs)))
            {
                if (ArmId.Same(target.Value?.AsText, id))
                {
                    return;
                }

                isOpen |= target.Value?.Bare is PlanUnknown;
            }
        }

        if (isOpen)
        {
            judgement.Undetermined("", "an endpoint leads to a service that is not known yet");
        }
        else
        {
            judgement.Fail("", "it has no private endpoint in this stack");
        }
    }
}
