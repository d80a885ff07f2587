using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.DBforPostgreSQL;
using Inputs = Pulumi.AzureNative.DBforPostgreSQL.Inputs;

namespace Bleu.Infra.Data;

/// <summary>
/// A PostgreSQL flexible server: Entra alone, the client's key, a standby in another zone where the region has some, and backups that
/// reach back as far as the service allows.
/// </summary>
public sealed class PostgreSqlServer : DataService
{
    /// <summary>Declares the server and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public PostgreSqlServer(string name, PostgreSqlServerArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:PostgreSqlServer", name, args, options, checks => checks
            .Required(args.TenantId, "TenantId")
            .Required(args.AdministratorGroupId, "AdministratorGroupId")
            .Required(args.AdministratorGroupName, "AdministratorGroupName"))
    {
        var serverName = NameOf(NamingRule.PostgreSqlServer);
        var server = new Server(
            name,
            new ServerArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ServerName = serverName,
                Tags = args.Tags,
                Version = args.Version.Apply(v => (Union<string, PostgresMajorVersion>)v),
                CreateMode = CreateMode.Create,
                Sku = new Inputs.SkuArgs { Name = args.Size, Tier = args.Size.StartsWith("Standard_E", StringComparison.Ordinal) ? SkuTier.MemoryOptimized : SkuTier.GeneralPurpose },
                Storage = new Inputs.StorageArgs { StorageSizeGB = DataDefaults.PostgreSqlStorageGb, AutoGrow = StorageAutoGrow.Enabled },
                AuthConfig = new Inputs.AuthConfigArgs { ActiveDirectoryAuth = "Enabled", PasswordAuth = "Disabled", TenantId = args.TenantId },
                Network = new Inputs.NetworkArgs { PublicNetworkAccess = ServerPublicNetworkAccessState.Disabled },
                HighAvailability = new Inputs.HighAvailabilityArgs { Mode = args.IsZoned ? "ZoneRedundant" : "SameZone" },
                Backup = new Inputs.BackupArgs { BackupRetentionDays = DataDefaults.RestoreDays, GeoRedundantBackup = "Disabled" },
                Identity = new Inputs.UserAssignedIdentityArgs
                {
                    Type = "UserAssigned",
                    UserAssignedIdentities = IdentityId.Apply(id => new Dictionary<string, Inputs.UserIdentityArgs> { [id] = new() }),
                },
                DataEncryption = new Inputs.DataEncryptionArgs
                {
                    Type = DataEncryptionType.AzureKeyVault,
                    PrimaryKeyURI = args.Key.KeyUri,
                    PrimaryUserAssignedIdentityId = IdentityId,
                },
            },
            Child);
        var administrator = new Administrator(
            name,
            new AdministratorArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ServerName = server.Name,
                ObjectId = args.AdministratorGroupId,
                PrincipalName = args.AdministratorGroupName,
                PrincipalType = "Group",
                TenantId = args.TenantId,
            },
            Child);

        // The server takes one change at a time.
        Resource last = administrator;
        foreach (var database in args.Databases)
        {
            last = new Database(
                $"{name}-{database}",
                new DatabaseArgs { ResourceGroupName = args.ResourceGroupName, ServerName = server.Name, DatabaseName = database, Charset = "UTF8" },
                CustomResourceOptions.Merge(Child, new CustomResourceOptions { DependsOn = { last } }));
        }

        if (args.Backup is { } backup)
        {
            DataBackup.Declare(
                name,
                backup,
                new(server.Id, serverName, args.Location, "Microsoft.DBforPostgreSQL/flexibleServers", "Microsoft.DBforPostgreSQL/flexibleServers", DataBackup.PostgreSqlRole),
                this);
        }

        Close(server, server.Name, "postgresqlServer", "The databases of the client are lost with it.");
    }
}
