using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components.Samples;

public sealed class ZoneSummary
{
    [Output("text")]
    public string Text { get; set; } = "";
}
