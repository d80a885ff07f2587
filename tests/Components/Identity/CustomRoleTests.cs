using Bleu.Infra.Identity;
using Bleu.Infra.Naming;

namespace Bleu.Infra.Components.Tests.Identity;

public sealed class CustomRoleTests
{
    private const string Scope = "/providers/Microsoft.Management/managementGroups/sovereign";

    [Fact]
    public async Task CustomRole_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new CustomRole("operators", Args(), o))), "custom-role", "json");

    [Fact]
    public async Task CustomRole_IdFollowsFromScopeAndName() => Assert.Equal(
        NamedGuid.OfIds(Scope, "Network operator"),
        (await Plans.WholeAsync(o => _ = new CustomRole("operators", Args(), o))).One("authorization:RoleDefinition").Inputs.Find("roleDefinitionId")?.AsText);

    [Fact]
    public async Task CustomRole_ThatHoldsEveryRight_IsRefused()
    {
        var args = Args();
        args.Actions = ["*"];

        Assert.Contains(
            "BLEU6111: CustomRole 'operators' Actions holds every right, got '*'. Name the operations that the role needs.",
            await Plans.FailureAsync(o => _ = new CustomRole("operators", args, o)));
    }

    [Fact]
    public async Task CustomRole_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new CustomRole("operators", new CustomRoleArgs(), o));

        Assert.All(["Scope", "RoleName", "Description", "Actions"], a => Assert.Contains($"BLEU5001: CustomRole 'operators' {a} is not given", failure));
    }

    private static CustomRoleArgs Args() => new()
    {
        Scope = Scope,
        RoleName = "Network operator",
        Description = "Runs the networks of the platform.",
        Actions = ["Microsoft.Network/*", "*/read"],
        NotActions = ["Microsoft.Network/privateDnsZones/delete"],
    };
}
