using Bleu.Infra.Clouds;
using Bleu.Infra.Governance.Hierarchy;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Providers;
using Pulumi;

namespace Bleu.Infra.Governance.Tests;

public sealed class ManagementGroupsTests
{
    private const string Tenant = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21";

    [Fact]
    public async Task Groups_InAnyOrder_LieBelowTheirParentsAndTheTenantsRoot()
    {
        var plan = await PlanAsync(Args(new() { Id = "corp", ParentId = "ROOT", DisplayName = "Corp" }, new() { Id = "root" }));
        var groups = plan.Resources.Where(r => r.Type == "azure-native:management:ManagementGroup").OrderByDescending(r => r.Name).ToList();

        Assert.Equal(["root", "corp"], groups.Select(g => g.Inputs.Find("groupId")?.AsText));
        Assert.Equal($"/providers/Microsoft.Management/managementGroups/{Tenant}", groups[0].Inputs.Find("details", "parent", "id")?.AsText);
        Assert.Equal("/providers/Microsoft.Management/managementGroups/ROOT", groups[1].Inputs.Find("details", "parent", "id")?.AsText);
        Assert.Equal("root", groups[0].Inputs.Find("displayName")?.AsText);
        Assert.Contains(groups[0].Urn, groups[1].Dependencies);
    }

    [Fact]
    public async Task Groups_ThatExist_AreReferredToAndNotCreated()
    {
        var plan = await PlanAsync(Args(new() { Id = "root", Existing = true }, new() { Id = "corp", ParentId = "root" }));

        Assert.Equal("corp", Assert.Single(plan.Resources, r => r.Type == "azure-native:management:ManagementGroup").Name);
    }

    [Fact]
    public async Task Groups_ThatAreAdopted_AreImportedAndProtected()
    {
        var plan = await PlanAsync(Args(new GroupArgs { Id = "root", Adopt = true }));
        var group = Assert.Single(plan.Resources, r => r.Type == "azure-native:management:ManagementGroup");

        Assert.Equal("/providers/Microsoft.Management/managementGroups/root", group.Options.ImportId);
        Assert.True(group.Options.Protect);
    }

    [Fact]
    public async Task Settings_OfTheHierarchy_LieAtTheTenantsRoot()
    {
        var args = Args(new GroupArgs { Id = "sandbox" });
        (args.DefaultGroupId, args.RequireAuthorization) = ("sandbox", true);
        var setting = Assert.Single((await PlanAsync(args)).Resources, r => r.Type == "azure-native:management:HierarchySetting");

        Assert.Equal(Tenant, setting.Inputs.Find("groupId")?.AsText);
        Assert.Equal("/providers/Microsoft.Management/managementGroups/sandbox", setting.Inputs.Find("defaultManagementGroup")?.AsText);
        Assert.Equal(new PlanBool(true), setting.Inputs.Find("requireAuthorizationForGroupCreation"));
    }

    [Fact]
    public async Task Groups_ThatAreWrong_AreAllNamed()
    {
        var args = Args(
            new() { Id = "corp", ParentId = "landing" },
            new() { Id = "Corp" },
            new() { Id = "corp." },
            new() { Id = "a", ParentId = "b" },
            new() { Id = "b", ParentId = "a" },
            new() { Id = "long", DisplayName = new('x', 91) });
        args.DefaultGroupId = "sandbox";

        var plan = await new InProcessPlanHost(Program(args)).PlanAsync(Request, cancellationToken: TestContext.Current.CancellationToken);
        var message = Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3006").Problem;

        Assert.All(
            [
                "BLEU6036: the id of a management group ends in a period, got 'corp.'. Allowed: 1 to 90 letters, digits, '-', '_', '.', '(' and ')', beginning with a letter or digit, not ending in a period. Choose another id.",
                "BLEU6037: the id of a management group is that of another one, 'corp': case does not count, got 'Corp'. Give each group an id of its own.",
                "BLEU6038: management group 'corp' lies below a group that is not there, got 'landing'. Name the group that it lies below, or none for a root.",
                "BLEU6038: management group 'a' lies below itself, got 'b'.",
                "BLEU6039: management group 'long' display name is longer than ARM allows, got '91'. Allowed: at most 90. Shorten it.",
                "BLEU6040: defaultGroup names a management group that the architecture does not have, got 'sandbox'.",
            ],
            expected => Assert.Contains(expected, message));
    }

    [Fact]
    public async Task Groups_DeeperThanArmAllows_AreRefused()
    {
        var groups = Enumerable.Range(0, 7).Select(i => new GroupArgs { Id = $"g{i}", ParentId = i == 0 ? null : $"g{i - 1}" });
        var plan = await new InProcessPlanHost(Program(Args([.. groups]))).PlanAsync(Request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains(
            "BLEU6038: management group 'g6' lies deeper than the 6 levels that ARM allows, got 'g5'.",
            Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3006").Problem);
    }

    private static PlanRequest Request => new() { Project = "test", Stack = "test", Cloud = new("bleu", _ => null) };

    private static ManagementGroupsArgs Args(params GroupArgs[] groups) => new() { TenantId = Tenant, ParentId = Tenant, Groups = [.. groups] };

    private static Func<Task<IDictionary<string, object?>>> Program(ManagementGroupsArgs args) => () =>
    {
        var bleu = new CloudCatalog().Get("bleu");
        var provider = CloudProvider.Create("cloud", bleu, bleu.Region("bleufrancecentral"), Tenant, "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10");
        _ = new ManagementGroups("groups", args, new ComponentResourceOptions { Providers = { provider } });
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
    };

    private static async Task<StackPlan> PlanAsync(ManagementGroupsArgs args)
    {
        var plan = await new InProcessPlanHost(Program(args)).PlanAsync(Request, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        return plan;
    }
}
