using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Arguments of a function.</summary>
internal sealed class FindArgs : InvokeArgs
{
    [Input("mode")]
    public Input<string>? Mode { get; set; }
}
