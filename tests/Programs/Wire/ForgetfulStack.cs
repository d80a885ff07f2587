using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A stack that leaves an output without a value.</summary>
internal sealed class ForgetfulStack : Stack
{
    [Output]
    public Output<string>? Forgotten { get; private set; }
}
