using Bleu.Infra.Clouds;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Tenants;

/// <summary>What must not change when something else does.</summary>
public sealed class MetamorphicTests
{
    private const string Cloud = "azure-us-government";
    private static readonly string[] Regions = ["usgovvirginia", "usgovtexas", "usgovarizona"];

    public static TheoryData<bool, bool> Shapes => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Plan_OfEveryStack_IsTheSameBesideAnotherRegion(bool virtualWan, bool everything)
    {
        var switches = Switches(virtualWan, everything);
        using var before = TemporaryTenant.Of(Cloud, Regions[..2], ["corp", "online"], switches);
        using var after = TemporaryTenant.Of(Cloud, Regions, ["corp", "online"], switches);

        await AssertSameAsync(before, after, before.Folder.Names);
        Assert.Equal(["region-3"], after.Folder.Names.Except(before.Folder.Names));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Plan_OfEveryStack_IsTheSameBesideAnotherClient(bool virtualWan, bool everything)
    {
        var switches = Switches(virtualWan, everything);
        using var before = TemporaryTenant.Of(Cloud, Regions[..2], ["corp"], switches);
        using var after = TemporaryTenant.Of(Cloud, Regions[..2], ["corp", "confidential-corp", "online"], switches);

        await AssertSameAsync(before, after, before.Folder.Names);
        Assert.Equal(["client-2", "client-3"], after.Folder.Names.Except(before.Folder.Names));
    }

    [Fact]
    public async Task Plan_OfAnyStack_IsTheSameTwice()
    {
        using var first = TemporaryTenant.Of(Cloud, Regions, ["corp"], HubSwitches.AllOn);
        using var second = TemporaryTenant.Of(Cloud, Regions, ["corp"], HubSwitches.AllOn);

        await AssertSameAsync(first, second, first.Folder.Names);
    }

    [Theory]
    [InlineData("bleu")]
    [InlineData("delos")]
    [InlineData("azure-china")]
    [InlineData("azure-us-government")]
    public async Task Plan_InAnotherCloud_LacksWhatTheCloudIsKnownToLackAndNoMore(string cloud)
    {
        var here = await PlanAsync("azure-public");
        var there = await PlanAsync(cloud);
        var missing = TextsOf(there, "privateDnsZonesMissing").ToHashSet();
        var alerts = TextsOf(there, "alertsNotOffered").ToHashSet();
        var (left, right) = (Keys(here.Region), Keys(there.Region));

        Assert.Equal(
            [],
            left.Except(right).Where(k => !IsAbout(k, missing) && !alerts.Contains(k.Name["alerts-".Length..]) && !IsOfAMissingZone(k, missing)).Select(k => $"{k.Type} {k.Name}"));
        Assert.Equal([], right.Except(left).Where(k => !IsAbout(k, TextsOf(here, "privateDnsZonesMissing").ToHashSet())).Select(k => $"{k.Type} {k.Name}"));
        Assert.Equal(Keys(here.Client), Keys(there.Client));
    }

    [Theory]
    [InlineData("corp", "confidential-corp")]
    [InlineData("online", "confidential-online")]
    public async Task Plan_OfATighterTier_KeepsEveryResourceAndEveryMinimum(string loose, string tight)
    {
        using var looser = TemporaryTenant.Of(Cloud, Regions[..1], [loose], HubSwitches.AllOn);
        using var tighter = TemporaryTenant.Of(Cloud, Regions[..1], [tight], HubSwitches.AllOn);
        var after = (await tighter.PlanAsync("client-1")).Resources.ToDictionary(r => r.Urn);

        foreach (var resource in (await looser.PlanAsync("client-1")).Resources)
        {
            Assert.True(after.ContainsKey(resource.Urn), $"{tight} has no {resource.Urn}.");
            foreach (var (path, value) in resource.Inputs.Walk(""))
            {
                switch (value, after[resource.Urn].Inputs.Walk("").FirstOrDefault(v => v.Path == path).Value)
                {
                    case (PlanNumber days, var other) when path.EndsWith("Days", StringComparison.Ordinal):
                        Assert.True(other is PlanNumber more && more.Value >= days.Value, $"{resource.Name} {path} fell to {other}.");
                        break;
                    case (PlanBool flag, var other):
                        Assert.True(flag == other, $"{resource.Name} {path} is {other} and was {flag}.");
                        break;
                }
            }
        }
    }

    private static async Task AssertSameAsync(TemporaryTenant before, TemporaryTenant after, IEnumerable<string> stacks)
    {
        foreach (var stack in stacks)
        {
            Assert.Equal(CommittedStacks.Json(await before.PlanAsync(stack)), CommittedStacks.Json(await after.PlanAsync(stack)));
        }
    }

    private static HubSwitches Switches(bool virtualWan, bool everything) => (everything ? HubSwitches.AllOn : HubSwitches.AllOff) with { VirtualWan = virtualWan };

    private static async Task<(StackPlan Region, StackPlan Client)> PlanAsync(string cloud)
    {
        using var tenant = TemporaryTenant.Of(cloud, [new CloudCatalog().Get(cloud).Regions[0].Name], ["corp"], HubSwitches.AllOn with { VirtualWan = false });
        var (region, client) = (await tenant.PlanAsync("region-1"), await tenant.PlanAsync("client-1"));
        Assert.True(region.IsComplete && client.IsComplete, string.Join('\n', region.Diagnostics.Concat(client.Diagnostics)));
        return (region, client);
    }

    private static IEnumerable<string> TextsOf((StackPlan Region, StackPlan Client) plans, string output) =>
        (plans.Region.Outputs.Find(output) as PlanList)?.Items.Select(i => i.AsText ?? "") ?? [];

    private static HashSet<(string Type, string Name)> Keys(StackPlan plan) => [.. plan.Resources.Select(r => (r.Type, r.Name))];

    private static bool IsAbout((string Type, string Name) resource, HashSet<string> services) =>
        services.Any(s => resource.Name.StartsWith($"zones-{s}", StringComparison.Ordinal) || resource.Name.Contains($"zone-{s.ToLowerInvariant()}", StringComparison.Ordinal));

    // An endpoint of backups has no group of zones where nobody knows the zone of backups.
    private static bool IsOfAMissingZone((string Type, string Name) resource, HashSet<string> services) =>
        resource is { Type: "azure-native:network:PrivateDnsZoneGroup", Name: "machines" } && services.Contains("backup");
}
