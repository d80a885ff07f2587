using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Arguments of a method.</summary>
internal sealed class PeerArgs : CallArgs
{
    [Input("mode")]
    public Input<string>? Mode { get; set; }

    [Input("size")]
    public Input<string>? Size { get; set; }
}
