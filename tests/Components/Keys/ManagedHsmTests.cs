using Bleu.Infra.Keys;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Keys;

public sealed class ManagedHsmTests
{
    [Fact]
    public async Task ManagedHsm_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new ManagedHsm("hsm", Args(3, "a", "b", "c", "d", "e"), o))), "managed-hsm", "json");

    [Fact]
    public async Task ManagedHsm_HasNoWayInAndNoWayOut()
    {
        var plan = await Plans.WholeAsync(o => _ = new ManagedHsm("hsm", Args(3, "a", "b", "c", "d", "e"), o));
        var hsm = plan.One("keyvault:ManagedHsm").Inputs.Find("properties");

        Assert.Equal("Disabled", hsm?.Find("publicNetworkAccess")?.AsText);
        Assert.Equal("Deny", hsm?.Find("networkAcls", "defaultAction")?.AsText);
        Assert.Equal(new PlanBool(true), hsm?.Find("enablePurgeProtection"));
        Assert.Equal("CanNotDelete", plan.One("authorization:ManagementLockByScope").Inputs.Find("level")?.AsText);
    }

    [Theory]
    [InlineData(4, "a", "b", "c")]
    [InlineData(1, "a", "b", "c")]
    [InlineData(2, "a", "b")]
    [InlineData(2, "a", "b", "B")]
    [InlineData(3, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")]
    public async Task ManagedHsm_QuorumThatCannotBe_IsRefused(int quorum, params string[] holders)
    {
        Assert.Contains(
            $"BLEU5153: ManagedHsm 'hsm' Quorum is not a quorum that the security domain can have, got '{quorum} of {holders.Distinct(StringComparer.OrdinalIgnoreCase).Count()}'. "
            + "Allowed: 2 or more of 3 to 10 different holders, and no more than there are. Correct the quorum or the list of holders.",
            await Plans.FailureAsync(o => _ = new ManagedHsm("hsm", Args(quorum, holders), o)));
    }

    [Fact]
    public void LocalRoles_HaveIdsOfTheirOwn()
    {
        Assert.Equal(HsmRole.All.Length, HsmRole.All.Select(r => r.Id).Distinct().Count());
        Assert.All(HsmRole.All, r => Assert.True(Guid.TryParse(r.Id, out _)));
    }

    private static ManagedHsmArgs Args(int quorum, params string[] holders) => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        TenantId = Plans.Tenant,
        Administrators = { "6a1c5a0e-8a3c-4a7e-9f6e-0f4f6c6f7a11" },
        Quorum = quorum,
        Holders = [.. holders],
        SubnetId = "/subnet",
        PrivateDnsZoneId = "/zone",
        LogWorkspaceId = Plans.Workspace,
    };
}
