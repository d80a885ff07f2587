using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>What a <see cref="KeyHierarchy"/> is made from.</summary>
public sealed class KeyHierarchyArgs : ResourceArgs
{
    /// <summary>The resource group of the vault.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The vault's name.</summary>
    [Input("vaultName", required: true)]
    public Input<string> VaultName { get; set; } = null!;

    /// <summary>
    /// The owners and what each needs keys for: <c>platform</c> with <c>logs</c> and <c>backup</c>, a client with <c>disks</c>. At
    /// least one owner, each with at least one purpose: no two owners share a key.
    /// </summary>
    [Input("purposes", required: true)]
    public Dictionary<string, List<string>> Purposes { get; set; } = [];

    /// <summary>The word of a <see cref="KeyAlgorithm"/>.</summary>
    /// <value>The default is <c>rsa-3072</c>.</value>
    [Input("algorithm")]
    public Input<string> Algorithm { get; set; } = KeyAlgorithm.Rsa3072.Word;

    /// <summary>After how many days keys get a new version: 28 to 730.</summary>
    /// <value>The default is 365.</value>
    [Input("rotateDays")]
    public Input<int> RotateDays { get; set; } = KeyRules.RotateDays;

    /// <summary>After how many days a version is no longer used.</summary>
    /// <value>The default is 730.</value>
    [Input("expiryDays")]
    public Input<int> ExpiryDays { get; set; } = KeyRules.ExpiryDays;

    /// <summary>The last day of the first versions.</summary>
    /// <value>The default is <see langword="null"/>: they have no end of their own.</value>
    public DateOnly? FirstExpiry { get; set; }

    /// <summary>Tags; each key also carries <c>keyOwner</c> and <c>keyPurpose</c>.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
