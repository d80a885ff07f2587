namespace Pulumi.Serialization;

/// <summary>The names and marks of the public protocol.</summary>
internal static class Constants
{
    /// <summary>Stands for a value that is not known yet.</summary>
    public const string UnknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>Stands for the id of a provider that is not created yet.</summary>
    public const string UnknownProviderId = UnknownValue;

    /// <summary>The type token of the stack itself.</summary>
    public const string RootStackType = "pulumi:pulumi:Stack";

    /// <summary>The key that marks a map as something special; its value says what.</summary>
    public const string SpecialSigKey = "4dabf18193072939515e22adb298388d";

    /// <summary>Marks an asset.</summary>
    public const string SpecialAssetSig = "c44067f5952c0a294b673a41bacd8c17";

    /// <summary>Marks an archive.</summary>
    public const string SpecialArchiveSig = "0def7320c3a5731c473e5ecbe6d01bc7";

    /// <summary>Marks a secret.</summary>
    public const string SpecialSecretSig = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>Marks a reference to a resource.</summary>
    public const string SpecialResourceSig = "5cf8f73096256a8f31e491e813e4eb8e";

    /// <summary>Marks an output with its dependencies.</summary>
    public const string SpecialOutputValueSig = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

    /// <summary>The text of an asset.</summary>
    public const string AssetTextName = "text";

    /// <summary>The address of an asset or archive.</summary>
    public const string AssetOrArchiveUriName = "uri";

    /// <summary>The path of an asset or archive.</summary>
    public const string AssetOrArchivePathName = "path";

    /// <summary>The parts of an archive.</summary>
    public const string ArchiveAssetsName = "assets";

    /// <summary>The value of a secret or output.</summary>
    public const string ValueName = "value";

    /// <summary>Whether an output is secret.</summary>
    public const string SecretName = "secret";

    /// <summary>The URNs an output depends on.</summary>
    public const string DependenciesName = "dependencies";

    /// <summary>The name of a resource's id.</summary>
    public const string IdPropertyName = "id";

    /// <summary>The name of a resource's URN.</summary>
    public const string UrnPropertyName = "urn";

    /// <summary>The name of the state in the answer to a look-up by URN.</summary>
    public const string StatePropertyName = "state";

    /// <summary>The package version in a reference to a resource.</summary>
    public const string ResourceVersionName = "packageVersion";
}
