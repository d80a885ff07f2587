using Bleu.Infra.Clouds;
using Bleu.Infra.Productivity;

namespace Bleu.Infra.Components.Tests.Productivity;

public sealed class ReadinessTests
{
    private static readonly CloudCatalog Clouds = new();

    [Fact]
    public void Page_IsTheOneInTheDocumentation()
    {
        var page = Microsoft365Page.Write(Clouds.Names.Select(Clouds.Get));

        Assert.Equal(page, Documents.Read(page, "docs", "microsoft365-clouds.md"));
    }

    [Fact]
    public void CloudReadiness_OfBleu_SaysWhatNobodyPublished()
    {
        var points = CloudReadiness.Of(Clouds.Get("bleu")).ToDictionary(i => i.Id);

        Assert.Equal(ReadinessState.Ready, points["endpoints"].State);
        Assert.Equal((ReadinessState.Ready, "onsovcloud.fr (medium)"), (points["tenant-domain"].State, points["tenant-domain"].Detail));
        Assert.All(
            ["mailHost", "autodiscover", "spfInclude", "dkimHost", "teamsFederation", "tenant-restrictions", "endpoints-in-full"],
            id => Assert.Equal(ReadinessState.Unknown, points[id].State));
    }

    [Fact]
    public void CloudReadiness_OfTheGlobalCloud_KnowsEveryHost() =>
        Assert.All(CloudReadiness.Of(CloudCatalog.Global).Where(i => i.Id.EndsWith("ost", StringComparison.Ordinal) || i.Id is "autodiscover" or "spfInclude"), i => Assert.Equal(ReadinessState.Ready, i.State));
}
