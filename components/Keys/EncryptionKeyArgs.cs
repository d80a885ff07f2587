using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>What an <see cref="EncryptionKey"/> is made from.</summary>
public sealed class EncryptionKeyArgs : ResourceArgs
{
    /// <summary>The resource group of the vault.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The vault's name.</summary>
    [Input("vaultName", required: true)]
    public Input<string> VaultName { get; set; } = null!;

    /// <summary>The key's name in the vault: letters, digits and hyphens, up to 127.</summary>
    [Input("keyName", required: true)]
    public Input<string> KeyName { get; set; } = null!;

    /// <summary>The word of a <see cref="KeyAlgorithm"/>.</summary>
    /// <value>The default is <c>rsa-3072</c>.</value>
    [Input("algorithm")]
    public Input<string> Algorithm { get; set; } = KeyAlgorithm.Rsa3072.Word;

    /// <summary>After how many days the key gets a new version: 28 to 730.</summary>
    /// <value>The default is 365.</value>
    [Input("rotateDays")]
    public Input<int> RotateDays { get; set; } = KeyRules.RotateDays;

    /// <summary>After how many days a version is no longer used: more than <see cref="RotateDays"/>, up to 1095.</summary>
    /// <value>The default is 730.</value>
    [Input("expiryDays")]
    public Input<int> ExpiryDays { get; set; } = KeyRules.ExpiryDays;

    /// <summary>The last day of the first version; later ones follow <see cref="ExpiryDays"/>.</summary>
    /// <value>The default is <see langword="null"/>: the first version has no end of its own.</value>
    public DateOnly? FirstExpiry { get; set; }

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
