using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Data;
using Bleu.Infra.Machines;
using Bleu.Infra.Observability;
using Bleu.Infra.Tiers;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>The services that a client asked for, each where its spoke is.</summary>
/// <param name="settings">The client.</param>
/// <param name="regionOf">What the client has in the region of a spoke.</param>
/// <param name="logs">Who receives the logs.</param>
internal sealed class ClientServices(ClientSettings settings, Func<string, ClientRegion> regionOf, LogWorkspace logs)
{
    /// <summary>Declares a service.</summary>
    /// <returns>Its ARM id.</returns>
    public Output<string> Declare(ServiceSettings service)
    {
        var region = regionOf(service.Spoke);
        var options = region.Context.Component;
        return service.Kind switch
        {
            "storage" => new StorageAccount(Name(service), Storage(region, service), options).ResourceId,
            "postgresql" => new PostgreSqlServer(Name(service), PostgreSql(region, service), options).ResourceId,
            "sql" => new SqlServer(Name(service), Sql(region, service), options).ResourceId,
            "cosmos" => new CosmosAccount(
                Name(service), With(region, service, "cosmosSql", new CosmosAccountArgs { Databases = [.. service.Parts], LocalAuthentication = Local(service) }), options).ResourceId,
            "service-bus" => new ServiceBusNamespace(
                Name(service), With(region, service, "serviceBus", new ServiceBusNamespaceArgs { Queues = [.. service.Parts], LocalAuthentication = Local(service) }), options).ResourceId,
            "event-hubs" => new EventHubsNamespace(
                Name(service), With(region, service, "serviceBus", new EventHubsNamespaceArgs { Hubs = [.. service.Parts], LocalAuthentication = Local(service) }), options).ResourceId,
            "redis" => new RedisCache(
                Name(service), With(region, service, "managedRedis", new RedisCacheArgs { Sku = service.Sku, LocalAuthentication = Local(service) }), options).ResourceId,
            "app-configuration" => new AppConfigurationStore(
                Name(service), With(region, service, "appConfiguration", new AppConfigurationStoreArgs { LocalAuthentication = Local(service) }), options).ResourceId,
            "registry" => new ContainerRegistry(Name(service), With(region, service, "registry", new ContainerRegistryArgs()), options).ResourceId,
            "vm" => new VirtualMachine(Name(service), Machine(region, service, new VirtualMachineArgs { Backup = MachineBackup(region) }), options).MachineId,
            "scale-set" => new ScaleSet(Name(service), Machine(region, service, new ScaleSetArgs { Count = service.Machine?.Count ?? 1 }), options).ScaleSetId,
            var kind => throw new InvalidOperationException($"No component makes a service of the kind '{kind}'."),
        };
    }

    private static string Name(ServiceSettings service) => $"service-{service.Name}";

    private StorageAccountArgs Storage(ClientRegion region, ServiceSettings service) => With(region, service, "blob", new StorageAccountArgs
    {
        Containers = [.. service.Parts],
        Redundancy = settings.Backup.Redundancy,
        Backup = service.Parts.IsEmpty ? null : Target(region, "blobs"),
        SharedKeys = Reason(service, "shared-keys"),
    });

    private PostgreSqlServerArgs PostgreSql(ClientRegion region, ServiceSettings service) => With(region, service, "postgreSql", new PostgreSqlServerArgs
    {
        TenantId = settings.TenantId,
        AdministratorGroupId = service.Administrator?.Group ?? "",
        AdministratorGroupName = service.Administrator?.Name ?? "",
        Size = service.Sku,
        Databases = [.. service.Parts],
        Backup = Target(region, "postgresql"),
    });

    private SqlServerArgs Sql(ClientRegion region, ServiceSettings service) => With(region, service, "sql", new SqlServerArgs
    {
        TenantId = settings.TenantId,
        AdministratorGroupId = service.Administrator?.Group ?? "",
        AdministratorGroupName = service.Administrator?.Name ?? "",
        Sku = service.Sku,
        Databases = [.. service.Parts],
        Redundancy = settings.Backup.Redundancy,
        WeeklyWeeks = settings.Backup.WeeklyWeeks,
        MonthlyMonths = settings.Backup.MonthlyMonths,
    });

    private T With<T>(ClientRegion region, ServiceSettings service, string zone, T args)
        where T : DataServiceArgs
    {
        args.ResourceGroupName = region.Context.Group("services").Name;
        args.Location = region.Context.Location;
        args.Naming = region.Context.Naming;
        args.Service = service.Name;
        args.Key = region.DataKey;
        args.SubnetId = region.EndpointSubnet(service.Spoke, service.Subnet);
        args.PrivateDnsZoneId = region.ZoneId(zone);
        args.LogWorkspaceId = logs.WorkspaceId;
        args.AvailabilityZones = region.Context.Region.AvailabilityZones;
        args.SingleZone = Reason(service, "single-zone");
        args.Tags = region.Context.Tags;
        return args;
    }

    private T Machine<T>(ClientRegion region, ServiceSettings service, T args)
        where T : MachineArgs
    {
        args.ResourceGroupName = region.Context.Group("services").Name;
        args.Location = region.Context.Location;
        args.Naming = region.Context.Naming;
        args.Service = service.Name;
        args.Size = service.Sku;
        args.IsConfidential = Tier.Find(settings.Tier)?.IsConfidential ?? false;
        args.ImageId = service.Machine?.Image ?? "";
        args.PublicKey = service.Machine?.PublicKey ?? "";
        args.SubnetId = region.MachineSubnet(service.Spoke, service.Subnet);
        args.DiskEncryptionSetId = region.Disks.DiskEncryptionSetId;
        args.LogWorkspaceId = logs.WorkspaceId;
        args.AvailabilityZones = region.Context.Region.AvailabilityZones;
        args.SingleZone = Reason(service, "single-zone");
        args.Tags = region.Context.Tags;
        return args;
    }

    private static BackupTargetArgs Target(ClientRegion region, string policy) => new()
    {
        ResourceGroupName = region.Backup.GroupName,
        VaultName = region.Backup.Data.VaultName,
        PrincipalId = region.Backup.Data.PrincipalId,
        PolicyId = region.Backup.Data.PolicyIds.Apply(ids => ids[policy]),
    };

    private static MachineBackupArgs MachineBackup(ClientRegion region) => new()
    {
        ResourceGroupName = region.Backup.GroupName,
        VaultName = region.Backup.Machines.VaultName,
        PolicyId = region.Backup.Machines.MachinePolicyId,
    };

    private static DeviationArgs? Local(ServiceSettings service) => Reason(service, "local-authentication");

    private static DeviationArgs? Reason(ServiceSettings service, string setting) =>
        service.Deviation(setting) is { } deviation ? new() { Reason = deviation.Reason, Ticket = deviation.Ticket } : null;
}
