using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What a <see cref="ResourceLock"/> is made from.</summary>
public sealed class ResourceLockArgs : ResourceArgs
{
    /// <summary>What is locked: the ARM id of a resource, a resource group or a subscription.</summary>
    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    /// <summary>Why it is locked; whoever meets the lock reads it.</summary>
    [Input("reason", required: true)]
    public Input<string> Reason { get; set; } = null!;

    /// <summary>What is refused: <c>CanNotDelete</c>, or <c>ReadOnly</c> for every change.</summary>
    /// <value>The default is <c>CanNotDelete</c>.</value>
    [Input("level")]
    public Input<string> Level { get; set; } = "CanNotDelete";
}
