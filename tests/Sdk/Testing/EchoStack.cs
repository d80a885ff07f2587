using Bleu.Infra.Sdk.Tests.Serialization;
using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Testing;

/// <summary>A stack with one output given by an initialiser and one by its constructor.</summary>
internal sealed class EchoStack : Stack
{
    public EchoStack() => Late = new Thing("thing").Urn;

    [Output("early")]
    public Output<string> Early { get; private set; } = global::Pulumi.Output.Create("early");

    [Output("late")]
    public Output<string> Late { get; private set; }
}
