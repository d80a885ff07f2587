using Bleu.Infra.Identity;
using Bleu.Infra.Naming;

namespace Bleu.Infra.Components.Tests.Identity;

public sealed class AssignedRoleTests
{
    [Fact]
    public async Task AssignedRole_WithDefaults_IsNamedByScopePrincipalAndRole()
    {
        var assignment = (await Plans.WholeAsync(o => _ = new AssignedRole("readers", Args(), o))).One("authorization:RoleAssignment");

        Assert.Equal(NamedGuid.OfIds("/subscriptions/s", "p", RoleIds.Reader), assignment.Inputs.Find("roleAssignmentName")?.AsText);
        Assert.Equal("Group", assignment.Inputs.Find("principalType")?.AsText);
        Assert.Equal($"/providers/Microsoft.Authorization/roleDefinitions/{RoleIds.Reader}", assignment.Inputs.Find("roleDefinitionId")?.AsText);
        Assert.Null(assignment.Inputs.Find("condition"));
    }

    [Fact]
    public async Task AssignedRole_WrittenInAnotherWay_HasTheSameName()
    {
        var args = Args();
        args.Scope = "/subscriptions/S/";
        args.Role = $"/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/{RoleIds.Reader.ToUpperInvariant()}";
        var first = (await Plans.WholeAsync(o => _ = new AssignedRole("a", Args(), o))).One("authorization:RoleAssignment");
        var second = (await Plans.WholeAsync(o => _ = new AssignedRole("b", args, o))).One("authorization:RoleAssignment");

        Assert.Equal(first.Inputs.Find("roleAssignmentName"), second.Inputs.Find("roleAssignmentName"));
    }

    [Fact]
    public async Task AssignedRole_BesideAnother_StaysAsItWas()
    {
        var alone = await Plans.WholeAsync(o => _ = new AssignedRole("one", Args(), o));
        var beside = await Plans.WholeAsync(o =>
        {
            _ = new AssignedRole("zero", Args("other"), o);
            _ = new AssignedRole("one", Args(), o);
        });

        var before = alone.One("authorization:RoleAssignment");
        Assert.Equal(before.Inputs, Assert.Single(beside.Resources, r => r.Urn == before.Urn).Inputs);
    }

    [Fact]
    public async Task AssignedRole_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new AssignedRole("readers", new AssignedRoleArgs(), o));

        Assert.All(["Scope", "PrincipalId", "Role", "Description"], a => Assert.Contains($"BLEU5001: AssignedRole 'readers' {a} is not given", failure));
    }

    [Fact]
    public async Task AssignedRole_ToADevice_IsRefused()
    {
        var args = Args();
        args.PrincipalType = "Device";

        Assert.Contains(
            "BLEU5003: AssignedRole 'readers' PrincipalType is not an allowed value, got 'Device'. Allowed: 'Group', 'ServicePrincipal', 'User'.",
            await Plans.FailureAsync(o => _ = new AssignedRole("readers", args, o)));
    }

    private static AssignedRoleArgs Args(string principal = "p") => new()
    {
        Scope = "/subscriptions/s",
        PrincipalId = principal,
        Role = RoleIds.Reader,
        Description = "Auditors read everything.",
    };
}
