using Bleu.Infra.Data;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Data;

/// <summary>Every service of data in the form that a client gets it.</summary>
internal static class DataServices
{
    private const string Vault = $"/subscriptions/{Plans.Subscription}/resourceGroups/keys/providers/Microsoft.KeyVault/vaults/kv-clinic";

    /// <summary>The services by name: the type of the resource that holds the data, and how the component is declared.</summary>
    public static SortedDictionary<string, (string Type, Action<DataServiceArgs, ComponentResourceOptions> Declare, Func<DataServiceArgs> Args)> All { get; } = new(StringComparer.Ordinal)
    {
        ["app-configuration"] = ("appconfiguration:ConfigurationStore", (a, o) => _ = new AppConfigurationStore("main", (AppConfigurationStoreArgs)a, o), () => Fill(new AppConfigurationStoreArgs())),
        ["cosmos"] = ("cosmosdb:DatabaseAccount", (a, o) => _ = new CosmosAccount("main", (CosmosAccountArgs)a, o), () => Fill(new CosmosAccountArgs { Databases = { "records" } })),
        ["event-hubs"] = ("eventhub:Namespace", (a, o) => _ = new EventHubsNamespace("main", (EventHubsNamespaceArgs)a, o), () => Fill(new EventHubsNamespaceArgs { Hubs = { "meters" } })),
        ["postgresql"] = ("dbforpostgresql:Server", (a, o) => _ = new PostgreSqlServer("main", (PostgreSqlServerArgs)a, o), () => Fill(PostgreSql())),
        ["redis"] = ("redisenterprise:RedisEnterprise", (a, o) => _ = new RedisCache("main", (RedisCacheArgs)a, o), () => Fill(new RedisCacheArgs())),
        ["registry"] = ("containerregistry:Registry", (a, o) => _ = new ContainerRegistry("main", (ContainerRegistryArgs)a, o), () => Fill(new ContainerRegistryArgs())),
        ["service-bus"] = ("servicebus:Namespace", (a, o) => _ = new ServiceBusNamespace("main", (ServiceBusNamespaceArgs)a, o), () => Fill(new ServiceBusNamespaceArgs { Queues = { "orders" } })),
        ["sql"] = ("sql:Server", (a, o) => _ = new SqlServer("main", (SqlServerArgs)a, o), () => Fill(Sql())),
        ["storage"] = ("storage:StorageAccount", (a, o) => _ = new StorageAccount("main", (StorageAccountArgs)a, o), () => Fill(Storage())),
    };

    private static T Fill<T>(T args)
        where T : DataServiceArgs
    {
        args.ResourceGroupName = "group";
        args.Location = "bleufrancecentral";
        args.Naming = new() { Stem = "clinic-bleuc", Seed = Plans.Subscription };
        args.Service = "main";
        args.Key = new()
        {
            KeyId = $"{Vault}/keys/cmk-clinic-data",
            KeyName = "cmk-clinic-data",
            KeyUri = "https://kv-clinic.vault.example/keys/cmk-clinic-data",
            KeyUriWithVersion = "https://kv-clinic.vault.example/keys/cmk-clinic-data/0123456789abcdef0123456789abcdef",
            VaultUri = "https://kv-clinic.vault.example/",
            VaultName = "kv-clinic",
        };
        args.SubnetId = "/subnet";
        args.PrivateDnsZoneId = "/zone";
        args.LogWorkspaceId = Plans.Workspace;
        args.AvailabilityZones = 3;
        args.Tags = new() { ["service"] = "test" };
        return args;
    }

    private static StorageAccountArgs Storage() => new() { Containers = { "letters", "scans" }, Redundancy = "geo", Backup = Backup() };

    private static PostgreSqlServerArgs PostgreSql() => new()
    {
        TenantId = Plans.Tenant,
        AdministratorGroupId = "0d2f6a51-3f0e-4c8d-9a7e-4b7a1c9e2d18",
        AdministratorGroupName = "database-administrators",
        Databases = { "records", "appointments" },
        Backup = Backup(),
    };

    private static SqlServerArgs Sql() => new()
    {
        TenantId = Plans.Tenant,
        AdministratorGroupId = "0d2f6a51-3f0e-4c8d-9a7e-4b7a1c9e2d18",
        AdministratorGroupName = "database-administrators",
        Databases = { "records" },
    };

    private static BackupTargetArgs Backup() => new()
    {
        ResourceGroupName = "backup",
        VaultName = "bvault-clinic",
        PrincipalId = "5c1b7f0e-88a4-4b6d-8f3c-2a9d4e6f7b23",
        PolicyId = "/policy",
    };
}
