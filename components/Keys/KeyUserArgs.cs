using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>What a <see cref="KeyUser"/> is made from.</summary>
public sealed class KeyUserArgs : ResourceArgs
{
    /// <summary>The resource group of the identity.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>Which service uses the key: the last part of the identity's name, such as <c>backup</c>.</summary>
    [Input("service", required: true)]
    public string Service { get; set; } = "";

    /// <summary>The key: its ARM id. The identity may wrap and unwrap with it, and nothing else.</summary>
    [Input("keyId", required: true)]
    public Input<string> KeyId { get; set; } = null!;

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
