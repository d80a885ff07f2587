using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Sql;
using Inputs = Pulumi.AzureNative.Sql.Inputs;

namespace Bleu.Infra.Data;

/// <summary>
/// A SQL server: Entra alone, the client's key, audits in the log workspace, databases over the zones of the region where it has some,
/// and backups for weeks and months.
/// </summary>
public sealed class SqlServer : DataService
{
    private static readonly string[] Words = ["geo", "zone", "local"];

    /// <summary>Declares the server and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), out of range (BLEU5002) or not allowed (BLEU5003).</exception>
    public SqlServer(string name, SqlServerArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:SqlServer", name, args, options, checks => checks
            .Required(args.TenantId, "TenantId")
            .Required(args.AdministratorGroupId, "AdministratorGroupId")
            .Required(args.AdministratorGroupName, "AdministratorGroupName")
            .Word(args.Redundancy, "Redundancy", Words)
            .Within(args.WeeklyWeeks, "WeeklyWeeks", 4, 260)
            .Within(args.MonthlyMonths, "MonthlyMonths", 1, 120))
    {
        var server = new Server(
            name,
            new ServerArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ServerName = NameOf(NamingRule.SqlServer),
                Tags = args.Tags,
                Version = "12.0",
                MinimalTlsVersion = MinimalTlsVersion.MinimalTlsVersion_1_2,
                PublicNetworkAccess = ServerPublicNetworkAccessFlag.Disabled,
                RestrictOutboundNetworkAccess = ServerNetworkAccessFlag.Enabled,
                Administrators = new Inputs.ServerExternalAdministratorArgs
                {
                    AdministratorType = AdministratorType.ActiveDirectory,
                    AzureADOnlyAuthentication = true,
                    PrincipalType = PrincipalType.Group,
                    Login = args.AdministratorGroupName,
                    Sid = args.AdministratorGroupId,
                    TenantId = args.TenantId,
                },
                Identity = new Inputs.ResourceIdentityArgs { Type = IdentityType.UserAssigned, UserAssignedIdentities = Identities },
                PrimaryUserAssignedIdentityId = IdentityId,
                KeyId = args.Key.KeyUriWithVersion,
            },
            Child);
        var protector = Protect(name, args, server);
        _ = new ServerBlobAuditingPolicy(
            name,
            new ServerBlobAuditingPolicyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ServerName = server.Name,
                BlobAuditingPolicyName = "default",
                State = BlobAuditingPolicyState.Enabled,
                IsAzureMonitorTargetEnabled = true,
                IsDevopsAuditEnabled = true,
            },
            Child);
        foreach (var database in args.Databases)
        {
            Declare($"{name}-{database}", database, args, server, protector);
        }

        Close(server, server.Name, "sqlServer", "The databases of the client are lost with it.", logsItself: false);
    }

    // The key with its version stands on the server; the protector follows rotation.
    private EncryptionProtector Protect(string name, SqlServerArgs args, Server server)
    {
        var keyName = Output.Tuple(args.Key.VaultName, args.Key.KeyName, args.Key.KeyUriWithVersion)
            .Apply(t => $"{t.Item1}_{t.Item2}_{t.Item3[(t.Item3.LastIndexOf('/') + 1)..]}");
        var key = new ServerKey(
            name,
            new ServerKeyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ServerName = server.Name,
                KeyName = keyName,
                ServerKeyType = ServerKeyType.AzureKeyVault,
                Uri = args.Key.KeyUriWithVersion,
            },
            Child);
        return new(
            name,
            new EncryptionProtectorArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ServerName = server.Name,
                EncryptionProtectorName = "current",
                ServerKeyType = ServerKeyType.AzureKeyVault,
                ServerKeyName = keyName,
                AutoRotationEnabled = true,
            },
            CustomResourceOptions.Merge(Child, new CustomResourceOptions { DependsOn = { key } }));
    }

    private void Declare(string name, string database, SqlServerArgs args, Server server, EncryptionProtector protector)
    {
        var made = new Database(
            name,
            new DatabaseArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ServerName = server.Name,
                DatabaseName = database,
                Tags = args.Tags,
                Sku = new Inputs.SkuArgs { Name = args.Sku },
                ZoneRedundant = args.IsZoned,
                RequestedBackupStorageRedundancy = (args.Redundancy, args.IsZoned) switch
                {
                    ("geo", true) => BackupStorageRedundancy.GeoZone,
                    ("geo", false) => BackupStorageRedundancy.Geo,
                    ("zone", true) => BackupStorageRedundancy.Zone,
                    _ => BackupStorageRedundancy.Local,
                },
            },
            CustomResourceOptions.Merge(Child, new CustomResourceOptions { DependsOn = { protector }, Protect = true }));
        _ = new TransparentDataEncryption(
            name,
            new TransparentDataEncryptionArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ServerName = server.Name,
                DatabaseName = made.Name,
                TdeName = "current",
                State = TransparentDataEncryptionState.Enabled,
            },
            Child);
        _ = new LongTermRetentionPolicy(
            name,
            new LongTermRetentionPolicyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                ServerName = server.Name,
                DatabaseName = made.Name,
                PolicyName = "default",
                WeeklyRetention = $"P{args.WeeklyWeeks}W",
                MonthlyRetention = $"P{args.MonthlyMonths}M",
            },
            Child);
        LogShipping.Send(name, made.Id, args.LogWorkspaceId, Child);
    }
}
