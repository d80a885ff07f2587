using Bleu.Infra.Connectivity;
using Bleu.Infra.Data;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class PostgreSqlServerExample
{
    public static PostgreSqlServer Declare(SpokeNetwork spoke, KeyHierarchy keys, KeyVault vault, LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var database = new PostgreSqlServer(
            "records",
            new PostgreSqlServerArgs
            {
                ResourceGroupName = "rg-clinic-bleuc-services",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "clinic-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                Service = "records",
                Key = CustomerKeyArgs.Of(keys.Key("clinic", "data"), vault),
                SubnetId = spoke.SubnetId("data"),
                LogWorkspaceId = logs.WorkspaceId,
                TenantId = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21",
                AdministratorGroupId = "0d2f6a51-3f0e-4c8d-9a7e-4b7a1c9e2d18",
                AdministratorGroupName = "database-administrators",
                Databases = { "records" },
            },
            options);
        // </example>
        return database;
    }
}
