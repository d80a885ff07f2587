using Bleu.Infra.Naming;
using Bleu.Infra.Resilience;
using Bleu.Infra.Validation;
using Pulumi;
using Compute = Pulumi.AzureNative.Compute;
using Inputs = Pulumi.AzureNative.Compute.Inputs;

namespace Bleu.Infra.Keys;

/// <summary>What disks are encrypted with: a key of the owner's over one of the platform's, following the key's rotation.</summary>
public sealed class DiskEncryptionSet : ComponentResource
{
    /// <summary>Declares the set.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public DiskEncryptionSet(string name, DiskEncryptionSetArgs args, ComponentResourceOptions? options = null)
        : base("bleu:keys:DiskEncryptionSet", name, args, options)
    {
        new ArgumentChecks(nameof(DiskEncryptionSet), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.KeyUriWithVersion, "KeyUriWithVersion")
            .Required(args.VaultId, "VaultId")
            .Required(args.IdentityId, "IdentityId")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        var set = new Compute.DiskEncryptionSet(
            name,
            new Compute.DiskEncryptionSetArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DiskEncryptionSetName = ResourceNames.Of(NamingRule.DiskEncryptionSet, args.Naming!),
                Tags = args.Tags,
                EncryptionType = args.IsConfidential.Apply(confidential =>
                    confidential ? "ConfidentialVmEncryptedWithCustomerKey" : "EncryptionAtRestWithPlatformAndCustomerKeys"),
                RotationToLatestKeyVersionEnabled = true,
                ActiveKey = new Inputs.KeyForDiskEncryptionSetArgs
                {
                    KeyUrl = args.KeyUriWithVersion,
                    SourceVault = new Inputs.SourceVaultArgs { Id = args.VaultId },
                },
                Identity = new Inputs.EncryptionSetIdentityArgs
                {
                    Type = Compute.DiskEncryptionSetIdentityType.UserAssigned,
                    UserAssignedIdentities = { args.IdentityId },
                },
            },
            child);
        DeletionLock.Set(name, set.Id, "Disks that are encrypted with it cannot be started without it.", child);

        DiskEncryptionSetId = set.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["diskEncryptionSetId"] = DiskEncryptionSetId });
    }

    /// <summary>The set's ARM id.</summary>
    [Output("diskEncryptionSetId")]
    public Output<string> DiskEncryptionSetId { get; private set; }
}
