using System.Text;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Stacks;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.Governance.Tests;

/// <summary>The same program plans the platform of every cloud, with the genuine libraries and with our own.</summary>
public sealed class PlatformPlanTests
{
    // Whatever else the platform has is reviewed elsewhere.
    private static readonly string[] Governing =
    [
        "azure-native:authorization:PolicyAssignment",
        "azure-native:authorization:PolicyDefinitionAtManagementGroup",
        "azure-native:authorization:PolicySetDefinitionAtManagementGroup",
        "azure-native:authorization:RoleAssignment",
        "azure-native:authorization:RoleDefinition",
        "azure-native:management:HierarchySetting",
        "azure-native:management:ManagementGroup",
    ];

    public static TheoryData<string, string> Clouds
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var cloud in new[] { "bleu", "delos", "azure-public", "azure-china", "azure-us-government" })
            {
                data.Add(cloud, "");
                data.Add(cloud, "slz");
                data.Add(cloud, "alz");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Clouds))]
    public async Task Plan_OfAnyCloud_HasNoStringOfAnother(string cloud, string library)
    {
        var plan = await PlanAsync(cloud, library);
        var foreign = new ForeignEndpoint(Genuine.Clouds, Genuine.Clouds.Get(cloud));
        var texts = plan.Resources
            .SelectMany(r => r.Inputs.Walk(r.Urn).Concat(r.Outputs.Walk(r.Urn)))
            .Concat(plan.Outputs.Walk("outputs"))
            .Where(v => v.Value is PlanText or PlanSecret)
            .ToList();

        Assert.True(texts.Count > 100, $"Only {texts.Count} texts were looked at.");
        Assert.Empty(texts.Where(v => foreign.Find(v.Value.AsText ?? "") is not null).Select(v => $"{v.Path}: {v.Value.AsText}").Take(5));
        Assert.DoesNotContain(texts, v => v.Value.AsText?.Contains("${", StringComparison.Ordinal) == true);
    }

    [Theory]
    [MemberData(nameof(Clouds))]
    public async Task Plan_OfAnyCloud_IsAsAzureDefinesIt(string cloud, string library)
    {
        var plan = PlanTypeCheck.Apply(await PlanAsync(cloud, library));

        // The libraries warn of their own defects; the rest of the warnings would be of the check.
        Assert.Empty(plan.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Code.StartsWith("BLEU70", StringComparison.Ordinal)).Select(d => d.ToString()));
        Assert.NotNull(plan.Check);
        Assert.True(plan.Check.Checked > 100, $"{plan.Check}");
        Assert.Equal((plan.Check.Resources, 0), (plan.Check.Checked, plan.Check.Errors));
    }

    [Theory]
    [InlineData("bleu")]
    [InlineData("azure-public")]
    public async Task Plan_OfSlz_IsAsReviewed(string cloud) => Golden.Verify(Table(await PlanAsync(cloud, "slz")), $"platform-slz-{cloud}");

    [Fact]
    public async Task Plan_OfOurOwnLibrary_IsAsReviewed() => Golden.Verify(Table(await PlanAsync("bleu", "")), "platform-own-bleu");

    [Fact]
    public async Task Plan_OfSlz_DependsOnWhatMustBeThereBefore()
    {
        var plan = await PlanAsync("azure-public", "slz");
        var types = plan.Resources.ToDictionary(r => r.Urn, r => r.Type);

        Assert.All(Of(plan, "authorization:RoleAssignment"), r => Assert.Contains(r.Dependencies, d => types[d].EndsWith(":PolicyAssignment", StringComparison.Ordinal)));
        Assert.All(Of(plan, "authorization:PolicyAssignment"), r => Assert.Contains(r.Dependencies, d => types[d].EndsWith(":ManagementGroup", StringComparison.Ordinal)));
        Assert.All(
            Of(plan, "authorization:PolicyAssignment").Where(r => r.Inputs.Find("policyDefinitionId")?.AsText?.Contains("/managementGroups/", StringComparison.Ordinal) == true),
            r => Assert.Contains(r.Dependencies, d => types[d].Contains("DefinitionAtManagementGroup", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Plan_OfSlz_GivesThePolicyTheWorkspaceOfTheStack()
    {
        var plan = await PlanAsync("bleu", "slz");
        var workspace = Assert.Single(Of(plan, "operationalinsights:Workspace"));
        var assignment = Assert.Single(Of(plan, "authorization:PolicyAssignment"), r => r.Name == "slz-Deploy-AzActivity-Log");

        Assert.Equal(workspace.Id, assignment.Inputs.Find("parameters", "logAnalytics", "value")?.AsText);
        Assert.Equal("Default", assignment.Inputs.Find("enforcementMode")?.AsText);
    }

    [Fact]
    public async Task Plan_OfSlz_GivesThePolicyTheAgentsOfTheStack()
    {
        var plan = await PlanAsync("bleu", "slz");
        var identity = Assert.Single(Of(plan, "managedidentity:UserAssignedIdentity"));
        var rule = Assert.Single(Of(plan, "monitor:DataCollectionRule"), r => r.Name == "agents-change-tracking");
        var assignment = Assert.Single(Of(plan, "authorization:PolicyAssignment"), r => r.Name == "platform-Deploy-VM-ChangeTrack");

        Assert.Equal(identity.Id, assignment.Inputs.Find("parameters", "userAssignedIdentityResourceId", "value")?.AsText);
        Assert.Equal(rule.Id, assignment.Inputs.Find("parameters", "dcrResourceId", "value")?.AsText);
        Assert.Equal("Default", assignment.Inputs.Find("enforcementMode")?.AsText);
    }

    [Fact]
    public async Task Plan_OfSlz_KeepsTheAddressOfContactsSecret()
    {
        var plan = await PlanAsync("azure-public", "slz");
        var assignment = Assert.Single(Of(plan, "authorization:PolicyAssignment"), r => r.Name == "slz-Deploy-MDFC-Config-H224");

        Assert.IsType<PlanSecret>(assignment.Inputs.Find("parameters", "emailSecurityContact", "value"));
    }

    private static IEnumerable<PlannedResource> Of(StackPlan plan, string type) => plan.Resources.Where(r => r.Type == "azure-native:" + type);

    // What reviewers read: a line a group, then a line an assignment, instead of hundreds of resources.
    private static string Table(StackPlan plan)
    {
        var text = new StringBuilder();
        foreach (var type in plan.Resources.Where(r => Governing.Contains(r.Type)).GroupBy(r => r.Type).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append($"{type.Count(),4} {type.Key}\n");
        }

        foreach (var group in Of(plan, "management:ManagementGroup"))
        {
            text.Append($"\n{group.Inputs.Find("groupId")?.AsText} below {Last(group.Inputs.Find("details", "parent", "id")?.AsText)}\n");
            foreach (var assignment in Of(plan, "authorization:PolicyAssignment").Where(a => a.Inputs.Find("scope")?.AsText == group.Id))
            {
                var grants = plan.Resources.Count(r => r.Type.EndsWith(":RoleAssignment", StringComparison.Ordinal) && r.Name.StartsWith(assignment.Name + "-", StringComparison.Ordinal) && r.Dependencies.Contains(assignment.Urn));
                var mode = assignment.Inputs.Find("enforcementMode")?.AsText == "Default" ? "enforced" : "reports ";
                text.Append($"  {assignment.Inputs.Find("policyAssignmentName")?.AsText,-25} {mode} {(grants > 0 ? $"{grants} role{(grants > 1 ? "s" : "")}" : ""),-8} {Last(assignment.Inputs.Find("policyDefinitionId")?.AsText)}\n");
            }
        }

        return text.ToString();
    }

    private static string Last(string? id) => id?[(id.LastIndexOf('/') + 1)..] ?? "";

    private static async Task<StackPlan> PlanAsync(string cloud, string library)
    {
        if (library.Length > 0)
        {
            _ = Genuine.Library(library);
        }

        var profile = Genuine.Clouds.Get(cloud);
        var config = new Dictionary<string, string>
        {
            ["bleu-infra:kind"] = "platform",
            ["bleu-infra:cloud"] = cloud,
            ["bleu-infra:region"] = profile.Regions[0].Name,
            ["bleu-infra:tenantId"] = "35c94c5f-f7c2-444d-a4b1-211bfd52493c",
            ["bleu-infra:subscriptionId"] = "7d0c4a1e-5b2f-4e86-9c3d-f81a60b7e254",
            ["bleu-infra:alertEmail"] = "somebody@example.test",
        };
        if (library.Length > 0)
        {
            config["bleu-infra:library"] = Genuine.Folder(library);
            config["bleu-infra:governance"] = $$"""{"architecture": "{{library}}"}""";
        }

        var plan = await new InProcessPlanHost(StackProgram.BuildAsync).PlanAsync(
            new PlanRequest
            {
                Project = "bleu-infra",
                Stack = "platform-of-a-test",
                RootDirectory = RepositoryPaths.Root,
                Config = config,
                SecretKeys = new HashSet<string> { "bleu-infra:alertEmail" },
                Cloud = new(cloud, key => profile.Find(ProfileKeys.SuffixPrefix + key).Value),
            },
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        return plan;
    }
}
