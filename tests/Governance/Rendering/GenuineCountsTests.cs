using Bleu.Infra.Governance.Rendering;
using Bleu.Infra.Naming;

namespace Bleu.Infra.Governance.Tests.Rendering;

/// <summary>What the genuine libraries become in the public cloud, count by count as their reference counts them.</summary>
public sealed class GenuineCountsTests
{
    [Fact]
    public void Slz_HasFifteenManagementGroups() => Assert.Equal(15, Slz.Groups.Length);

    [Fact]
    public void Slz_Has149Definitions_Of56AreDeprecatedLeftOutAndListed()
    {
        Assert.Equal((93, 56), (Slz.Definitions.Length, Slz.Deprecated.Length));
        Assert.Contains("Deploy-Diagnostics-AA", Slz.Deprecated);
        Assert.DoesNotContain(Slz.Definitions, d => d.Definition.IsDeprecated);
    }

    [Fact]
    public void Slz_WithDeprecated_HasAll149Definitions() =>
        Assert.Equal(149, Genuine.Render("slz", "azure-public", new() { IncludeDeprecated = true }).Definitions.Length);

    [Fact]
    public void Slz_Has42Initiatives() => Assert.Equal(42, Slz.Initiatives.Length);

    [Fact]
    public void Slz_Has5Roles() => Assert.Equal(5, Slz.Roles.Length);

    [Fact]
    public void Slz_Places164Assignments_87OfThemUnique() =>
        Assert.Equal((164, 87), (Slz.Assignments.Length, Slz.Assignments.Select(a => a.Source.Name).Distinct().Count()));

    [Fact]
    public void Slz_GivesIdentitiesTo110Assignments() => Assert.Equal(110, Slz.Assignments.Count(a => a.Source.HasIdentity));

    [Fact]
    public void Slz_Derives233RoleAssignmentsAtManagementGroups() =>
        Assert.Equal(233, Slz.Assignments.Sum(a => a.Grants.Count(g => g.Scope.Length == 0)));

    [Fact]
    public void Slz_WithoutValues_GrantsNothingAtPlaceholders()
    {
        Assert.DoesNotContain(Slz.Assignments.SelectMany(a => a.Grants), g => g.Scope.Length > 0);
        Assert.Contains(Slz.Findings, f => f.Code == "BLEU6012");
    }

    [Fact]
    public void Slz_WithAWorkspace_GrantsRolesAtIt()
    {
        const string workspace = "/subscriptions/3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10/resourceGroups/logs/providers/Microsoft.OperationalInsights/workspaces/log";
        var settings = new Configuration.Platform.GovernanceSettings
        {
            Values = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("log_analytics_workspace_id", workspace),
        };

        var grants = Genuine.Render("slz", "azure-public", settings).Assignments.SelectMany(a => a.Grants).Where(g => g.Scope.Length > 0).ToList();

        Assert.NotEmpty(grants);
        Assert.All(grants, g => Assert.Equal(workspace, g.Scope));
    }

    [Theory]
    [InlineData("slz", 18)]
    [InlineData("platform", 40)]
    [InlineData("landingzones", 53)]
    [InlineData("public", 1)]
    [InlineData("corp", 9)]
    [InlineData("online", 4)]
    [InlineData("local", 1)]
    [InlineData("confidential_corp", 10)]
    [InlineData("confidential_online", 5)]
    [InlineData("sandbox", 1)]
    [InlineData("security", 4)]
    [InlineData("management", 4)]
    [InlineData("connectivity", 5)]
    [InlineData("identity", 8)]
    [InlineData("decommissioned", 1)]
    public void Slz_PlacesAssignmentsAtEachGroup(string group, int assignments) =>
        Assert.Equal(assignments, Slz.Assignments.Count(a => a.Group.Id.Text == group));

    [Fact]
    public void Alz_HasTheCountsOfItsReference()
    {
        var alz = Genuine.Render("alz", "azure-public");

        Assert.Equal((12, 93, 42, 5), (alz.Groups.Length, alz.Definitions.Length, alz.Initiatives.Length, alz.Roles.Length));
        Assert.Equal((123, 80, 93), (alz.Assignments.Length, alz.Assignments.Select(a => a.Source.Name).Distinct().Count(), alz.Assignments.Count(a => a.Source.HasIdentity)));
    }

    [Fact]
    public void RoleAssignments_OfSlz_HaveNamesThatAreAllDifferent()
    {
        var names = Slz.Assignments.SelectMany(a => a.Grants.Select(g => NamedGuid.OfIds(a.Group.Id.ResourceId, a.Source.Name, g.RoleId))).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, n => Assert.Equal('5', n[14]));
    }

    private static TenantRendering Slz => Genuine.Render("slz", "azure-public");
}
