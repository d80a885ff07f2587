using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Testing;

/// <summary>A stack whose output nobody assigns.</summary>
internal sealed class SilentStack : Stack
{
    [Output("silent")]
    public Output<string>? Silent { get; private set; }
}
