using Pulumi;

namespace Bleu.Infra.Machines;

/// <summary>What a <see cref="ScaleSet"/> is made from.</summary>
public sealed class ScaleSetArgs : MachineArgs
{
    /// <summary>How many machines it has: 1 to 100.</summary>
    /// <value>The default is 3.</value>
    [Input("count")]
    public int Count { get; set; } = 3;
}
