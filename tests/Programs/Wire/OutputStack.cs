using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A stack whose outputs are properties.</summary>
internal sealed class OutputStack : Stack
{
    public OutputStack()
    {
        ThingUrn = new Thing("thing").Urn;
    }

    [Output]
    public Output<string> ThingUrn { get; private set; }

    [Output("renamed")]
    public Output<string> Other { get; private set; } = Pulumi.Output.CreateSecret("hidden");
}
