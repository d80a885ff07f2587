using Bleu.Infra.Clouds;

namespace Bleu.Infra.Configuration.Tests;

public sealed class CommittedStackTests
{
    private static readonly StackFolder Stacks = new(RepositoryPaths.Root, "bleu-infra", new CloudCatalog(RepositoryPaths.Root), FixedClock.Reviewed);

    public static TheoryData<string> Names => [.. Stacks.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void CommittedStack_IsValid(string stack)
    {
        var (settings, findings) = Stacks.Check(stack);

        Assert.Empty(findings);
        Assert.NotNull(settings);
    }

    [Fact]
    public void CommittedStacks_AreTwoRegionsAndAClient()
    {
        Assert.Equal(2, Stacks.Names.Count(n => Stacks.Check(n).Settings is RegionSettings));
        Assert.Contains(Stacks.Names, n => Stacks.Check(n).Settings is ClientSettings);
    }

    [Fact]
    public void RegionSettings_OfFrCentral_HoldWhatTheFileAndTheDefaultsSay()
    {
        var settings = Assert.IsType<RegionSettings>(Stacks.Check("fr-central").Settings);

        Assert.Equal("10.16.0.0/20", settings.Hub.AddressSpace.ToString());
        Assert.Equal("Premium", settings.Hub.FirewallTier);
        Assert.Equal(365, settings.Logs.RetentionDays);
        Assert.Null(settings.Logs.DailyCapGb);
        Assert.Equal(["client-dns-to-hub", "client-to-platform-api"], settings.Hub.Flows.Select(f => f.Name));
        Assert.Equal("UDP", settings.Hub.Flows[0].Protocol);
        Assert.Equal("TCP", settings.Hub.Flows[1].Protocol);
        Assert.Equal("bleu", settings.Tags["cloud"]);
        Assert.Equal("platform", settings.Tags["service"]);
    }

    [Fact]
    public void ClientSettings_OfAConfidentialTier_KeepLogsForTwoYears()
    {
        var settings = Assert.IsType<ClientSettings>(Stacks.Check("client-chu-armor").Settings);

        Assert.Equal("confidential-corp", settings.Tier);
        Assert.Equal(730, settings.Logs.RetentionDays);
        Assert.Equal(["application", "data", "private-endpoints"], settings.Spoke.Subnets.Select(s => s.Name));
    }

    [Fact]
    public void CommittedClients_AreOfDifferentKinds()
    {
        var clients = Stacks.Names.Select(n => Stacks.Check(n).Settings).OfType<ClientSettings>().ToDictionary(c => c.Client);

        Assert.Equal(["hds", "secnumcloud"], clients["chu-armor"].Regimes.Order());
        Assert.Equal(("confidential-corp", "restricted"), (clients["sextant"].Tier, clients["sextant"].DataClass));
        Assert.Equal("personal", clients["fontclaire"].DataClass);
        Assert.Equal(("bleufrancesouth", true), (Assert.Single(clients["lumiere"].Spokes).Region, clients["lumiere"].Regimes.Contains("nis2")));
        Assert.Equal("mca", clients["editeur-nuage"].Subscription?.Billing.Kind);
    }
}
