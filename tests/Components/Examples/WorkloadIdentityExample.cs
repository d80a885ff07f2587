using Bleu.Infra.Clouds;
using Bleu.Infra.Identity;
using Bleu.Infra.Vending;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class WorkloadIdentityExample
{
    public static WorkloadIdentity Declare(CloudProfile cloud, ComponentResourceOptions options)
    {
        // <example>
        var identity = new WorkloadIdentity(
            "deploy",
            new WorkloadIdentityArgs
            {
                ResourceGroupName = "rg-clinic-bleuc-identities",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "clinic-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                Workload = "deploy",
                Audience = cloud.Require(ProfileKeys.TokenExchangeAudience),
                Tokens = { new() { Name = "main", Provider = "github", Source = "clinic/records", Ref = "main" } },
                Scope = "/subscriptions/3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10",
                Roles = { RoleIds.Contributor },
            },
            options);
        // </example>
        return identity;
    }
}
