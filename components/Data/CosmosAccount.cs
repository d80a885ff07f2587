using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Inputs = Pulumi.AzureNative.CosmosDB.Inputs;

namespace Bleu.Infra.Data;

/// <summary>A Cosmos DB account for documents: Entra alone, the client's key, and a backup of every moment of the last thirty days.</summary>
public sealed class CosmosAccount : DataService
{
    /// <summary>Declares the account and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public CosmosAccount(string name, CosmosAccountArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:CosmosAccount", name, args, options, checks => DeviationChecks.Note(checks, args.LocalAuthentication, "LocalAuthentication"))
    {
        var account = new DatabaseAccount(
            name,
            new DatabaseAccountArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                AccountName = NameOf(NamingRule.CosmosAccount),
                Tags = args.Tags,
                Kind = DatabaseAccountKind.GlobalDocumentDB,
                DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
                Locations = { new Inputs.LocationArgs { LocationName = args.Location, FailoverPriority = 0, IsZoneRedundant = args.IsZoned } },
                ConsistencyPolicy = new Inputs.ConsistencyPolicyArgs { DefaultConsistencyLevel = DefaultConsistencyLevel.Session },
                MinimalTlsVersion = MinimalTlsVersion.Tls12,
                PublicNetworkAccess = PublicNetworkAccess.Disabled,
                NetworkAclBypass = NetworkAclBypass.None,
                DisableLocalAuth = args.LocalAuthentication is null,
                DisableKeyBasedMetadataWriteAccess = true,
                BackupPolicy = new Inputs.ContinuousModeBackupPolicyArgs
                {
                    Type = "Continuous",
                    ContinuousModeProperties = new Inputs.ContinuousModePropertiesArgs { Tier = ContinuousTier.Continuous30Days },
                },
                Identity = new Inputs.ManagedServiceIdentityArgs { Type = ResourceIdentityType.UserAssigned, UserAssignedIdentities = Identities },
                DefaultIdentity = IdentityId.Apply(id => $"UserAssignedIdentity={id}"),
                KeyVaultKeyUri = args.Key.KeyUri,
            },
            Child);
        foreach (var database in args.Databases)
        {
            _ = new SqlResourceSqlDatabase(
                $"{name}-{database}",
                new SqlResourceSqlDatabaseArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    AccountName = account.Name,
                    DatabaseName = database,
                    Resource = new Inputs.SqlDatabaseResourceArgs { Id = database },
                },
                Child);
        }

        Close(account, account.Name, "Sql", "The documents of the client are lost with it.");
    }
}
