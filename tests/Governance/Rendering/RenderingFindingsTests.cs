using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Tests.Rendering;

/// <summary>What is said when a library is rendered, with its exact words.</summary>
public sealed class RenderingFindingsTests
{
    private const string Own = "/providers/Microsoft.Management/managementGroups/any/providers/Microsoft.Authorization/";
    private const string Https = "404c3081-a854-4457-ae30-26a93ef643f9";
    private const string Role = """{"roleDefinitionIds": ["/providers/microsoft.authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"]}""";
    private const string ZeroId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/placeholder/x";
    private static readonly CloudProfile Bleu = new CloudCatalog().Get("bleu");

    [Fact]
    public void BuiltIn_ThatTheCloudLacks_IsLeftOutAndNamed()
    {
        using var library = WithBuiltIn();
        var rendering = Render(library, new(), Listing(("1f3afdf9-d0c9-4c3d-847f-89da613e70a8", "Something else")));

        Assert.Empty(rendering.Assignments);
        Assert.Equal(
            ["lib/A.alz_policy_assignment.json: BLEU6050: policy assignment 'A' assigns the built-in policy '404c3081-a854-4457-ae30-26a93ef643f9', which Bleu does not have; it is left out. Nothing comes near; write a definition of your own, or remove the assignment."],
            Words(rendering));
    }

    [Fact]
    public void BuiltIn_ThatTheCloudLacks_IsAnErrorWhereAsked_AndNamesWhatComesNearest()
    {
        using var library = WithBuiltIn();

        Assert.Equal(
            ["lib/A.alz_policy_assignment.json: BLEU6050: policy assignment 'A' assigns the built-in policy '404c3081-a854-4457-ae30-26a93ef643f9', which Bleu does not have. What comes nearest is 'Secure transfer to storage accounts should be on' (11111111-2222-3333-4444-555555555555)."],
            Faults(library, new() { AbsentBuiltIns = "error" }, Listing(("11111111-2222-3333-4444-555555555555", "Secure transfer to storage accounts should be on"))));
    }

    [Fact]
    public void BuiltIns_OfACloudThatNobodyExported_AreKeptWithAWarning()
    {
        using var library = WithBuiltIn();
        var rendering = Render(library, new());

        Assert.Equal($"/providers/Microsoft.Authorization/policyDefinitions/{Https}", Assert.Single(rendering.Assignments).TargetId);
        Assert.Equal(
            ["BLEU6053: bleu may lack some of the 1 built-in policies that the library refers to; nobody has exported what it has. Export it with az policy definition list, then ./bleu cloud discover --policies FILE --cloud bleu."],
            Words(rendering));
    }

    [Fact]
    public void BuiltIn_ThatTheCatalogueDoesNotHave_IsNotChecked()
    {
        using var library = Placed(l => l.Assignment("A", "/providers/Microsoft.Authorization/policyDefinitions/11111111-2222-3333-4444-555555555555", """{"any": {"value": 1}}"""));

        Assert.Contains(
            "lib/A.alz_policy_assignment.json: BLEU6058: policy assignment 'A' assigns the built-in policy '11111111-2222-3333-4444-555555555555', of which the catalogue knows nothing; its parameters and roles are not checked. Write the catalogue anew from an export that holds it.",
            Words(Render(library, new())));
    }

    [Fact]
    public void Definition_WithAHostThatIsNotKnown_IsLeftOutWithWhatNeedsIt()
    {
        using var library = Placed(l => l
            .Definition("D", metadata: """{"x": "https://portal.ext.azure.com/"}""")
            .Assignment("A", $"{Own}policyDefinitions/D"), "\"D\"");
        var rendering = Render(library, new());

        Assert.Empty(rendering.Definitions);
        Assert.Equal(
            ["lib/A.alz_policy_assignment.json: BLEU6051: policy assignment 'A' is left out, since it needs a host of 'azure.com', for which this cloud's is not known. Supply what is missing in the cloud's profile, or remove the assignment."],
            Words(rendering));
    }

    [Fact]
    public void Initiative_WithAMemberThatTheCloudLacks_LosesItAndItsParameter()
    {
        using var library = Placed(
            l => l
                .Definition("D", "[parameters('effect')]", """{"effect": {"type": "String", "defaultValue": "Audit"}}""")
                .Initiative(
                    "I",
                    $$$"""
                    {"policyDefinitionId": "{{{Own}}}policyDefinitions/D", "policyDefinitionReferenceId": "kept", "parameters": {"effect": {"value": "[parameters('one')]"}} },
                    {"policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/{{{Https}}}", "policyDefinitionReferenceId": "gone", "parameters": {"effect": {"value": "[parameters('two')]"}} }
                    """,
                    """{"one": {"type": "String", "defaultValue": "Audit"}, "two": {"type": "String", "defaultValue": "Audit"}}""")
                .Assignment("A", $"{Own}policySetDefinitions/I", """{"one": {"value": "Deny"}, "two": {"value": "Deny"}}"""),
            "\"D\"", "\"I\"");
        var rendering = Render(library, new(), Listing());

        Assert.Equal(["kept"], Assert.Single(rendering.Initiatives).Initiative.Members.Select(m => m.ReferenceId));
        Assert.Equal(["one"], rendering.Initiatives[0].Initiative.Parameters.Keys);
        Assert.Equal(["one"], Assert.Single(rendering.Assignments).Values.Keys);
        Assert.Equal(
            ["lib/I.alz_policy_set_definition.json: BLEU6052: initiative 'I' loses 1 of its 2 policies: gone (the cloud lacks the built-in). Supply what is missing in the cloud's profile, or accept the gap."],
            Words(rendering));
    }

    [Fact]
    public void Assignment_AboveItsDefinition_IsRefused()
    {
        using var library = new TemporaryLibrary()
            .Definition("D")
            .Assignment("A", $"{Own}policyDefinitions/D")
            .Archetype("root", "\"A\"")
            .Archetype("below", definitions: "\"D\"")
            .Architecture("a", TemporaryLibrary.Group("a") + "," + TemporaryLibrary.Group("b", "a", "\"below\""));

        Assert.Equal(
            ["lib/A.alz_policy_assignment.json: BLEU6054: policy assignment 'A' is placed at 'a', and no archetype at or above it holds the policy 'D'. Add the definition to an archetype at or above that group."],
            Faults(library, new()));
    }

    [Fact]
    public void Configuration_ThatNamesWhatTheLibraryLacks_IsRefused()
    {
        using var library = Listed();

        Assert.Equal(
            [
                "BLEU6055: governance.values.alowed is not a default value of the library. Allowed: 'allowed'. Did you mean 'allowed'?",
                "BLEU6010: governance.allowedLocations is not a region of Bleu, got 'bleufrancecentrl'. Allowed: 'bleufrancecentral', 'bleufrancesouth'. Did you mean 'bleufrancecentral'?",
                "BLEU6057: policy assignment 'A' list is not a value of the parameter's type, got 'x'. Wanted: array. Write it in that form; lists and objects as JSON text.",
                "lib/A.alz_policy_assignment.json: BLEU6018: policy assignment 'A' gives no value for the parameter 'list', which has no default. Give one.",
                "BLEU6056: governance.assignments names a policy assignment that the architecture does not place, got 'B'. Did you mean 'A'?",
            ],
            Faults(library, new()
            {
                Values = ImmutableSortedDictionary<string, string>.Empty.Add("alowed", "[]"),
                AllowedLocations = ["bleufrancecentrl"],
                Assignments =
                [
                    new() { Name = "A", Parameters = ImmutableSortedDictionary<string, string>.Empty.Add("list", "x") },
                    new() { Name = "B" },
                ],
            }));
    }

    [Fact]
    public void SubscriptionId_ThatIsNoGuid_IsRefused_AndUpperCaseIsNot()
    {
        using var library = Listed("private_dns_zone_subscription_id");
        GovernanceSettings With(string id) => new() { Values = ImmutableSortedDictionary<string, string>.Empty.Add("private_dns_zone_subscription_id", id) };

        Assert.Contains(
            "BLEU6009: governance.values.private_dns_zone_subscription_id is not the id of a subscription, got 'connectivity'. Wanted: a GUID, in upper or lower case. Correct it.",
            Faults(library, With("connectivity")));
        Assert.DoesNotContain(Faults(library, With("3F1C2F0E-7F4E-4F3E-9B55-0D8B5C1E7A10")), f => f.StartsWith("BLEU6009", StringComparison.Ordinal));
    }

    [Fact]
    public void Placeholder_LeftInPlace_StopsEnforcementAndGrantsNothingThere()
    {
        using var library = Zone(ZeroId);
        var rendering = Render(library, new());

        var assignment = Assert.Single(rendering.Assignments);
        Assert.False(assignment.IsEnforced);
        Assert.Equal([new RoleGrant("", "b24988ac-6180-42a0-ab88-20f7382dd24c")], assignment.Grants);
        Assert.Equal(
            [
                "lib/A.alz_policy_assignment.json: BLEU6059: policy assignment 'A' has placeholders for zone; until they are given it does not enforce. Give the values under governance.values or governance.assignments.",
                "lib/A.alz_policy_assignment.json: BLEU6012: policy assignment 'A' needs roles at the resource of 'zone', which is a placeholder: they are not given. Give the value under governance.values or governance.assignments.",
            ],
            Words(rendering));
    }

    [Fact]
    public void MarkedParameter_WithARealResource_GetsTheRolesThere()
    {
        using var library = Zone("/subscriptions/3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10/resourceGroups/dns");

        Assert.Equal(
            ["", "/subscriptions/3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10/resourceGroups/dns"],
            Assert.Single(Render(library, new()).Assignments).Grants.Select(g => g.Scope));
    }

    [Fact]
    public void Region_OfAnotherCloud_GivesWayToTheStacks()
    {
        using var library = Placed(l => l
            .Definition("D", parameters: """{"workspaceRegion": {"type": "String"}}""")
            .Assignment("A", $"{Own}policyDefinitions/D", """{"workspaceRegion": {"value": "northeurope"}}"""), "\"D\"");
        var rendering = Render(library, new());

        Assert.Equal("bleufrancecentral", Assert.Single(rendering.Assignments).Values["workspaceRegion"].GetString());
        Assert.Equal(
            ["lib/A.alz_policy_assignment.json: BLEU6060: policy assignment 'A' names a region of another cloud for 'workspaceRegion'; 'bleufrancecentral' takes its place, got 'northeurope'. Give the value under governance.assignments where another region is meant."],
            Words(rendering));
    }

    [Fact]
    public void Changes_OfTheConfiguration_AreTaken()
    {
        using var library = Listed();
        var assignment = Assert.Single(Render(library, new()
        {
            Assignments =
            [
                new() { Name = "a", Enforcement = "DoNotEnforce", Message = "Ask first.", Parameters = ImmutableSortedDictionary<string, string>.Empty.Add("LIST", "[\"x\"]") },
                new() { Name = "A", ManagementGroup = "root", Enforcement = "Default", Exclusions = ["/subscriptions/s"] },
            ],
        }).Assignments);

        Assert.True(assignment.IsEnforced);
        Assert.Equal([("Ask first.", null)], assignment.Messages);
        Assert.Equal("[\"x\"]", assignment.Values["list"].GetRawText());
        Assert.Equal(["/subscriptions/s"], assignment.NotScopes);
    }

    [Fact]
    public void Assignment_ThatIsToBeAbsent_IsNotPlaced()
    {
        using var library = Listed();

        Assert.Empty(Render(library, new() { Assignments = [new() { Name = "A", Enforcement = "absent" }] }).Assignments);
    }

    [Fact]
    public void Names_LongerThanArmAllows_AreRefused()
    {
        using var library = new TemporaryLibrary()
            .Definition("D")
            .Assignment("A-name-that-is-a-bit-long", $"{Own}policyDefinitions/D")
            .Archetype("root", "\"A-name-that-is-a-bit-long\"", "\"D\"")
            .Architecture("a", TemporaryLibrary.Group("root"));

        Assert.Equal(
            ["lib/A-name-that-is-a-bit-long.alz_policy_assignment.json: BLEU6039: policy assignment 'A-name-that-is-a-bit-long' name is longer than ARM allows, got '25'. Allowed: at most 24. Shorten it."],
            Faults(library, new()));
    }

    private static TemporaryLibrary WithBuiltIn() => Placed(l => l.Assignment("A", $"/providers/Microsoft.Authorization/policyDefinitions/{Https}"));

    private static TemporaryLibrary Listed(string value = "allowed") => Placed(l => l
        .Definition("D", parameters: """{"list": {"type": "Array"}}""")
        .Assignment("A", $"{Own}policyDefinitions/D")
        .Write(
            "alz_policy_default_values.json",
            $$"""{"defaults": [{"default_name": "{{value}}", "policy_assignments": [{"policy_assignment_name": "A", "parameter_names": ["list"]}]}]}"""), "\"D\"");

    private static TemporaryLibrary Zone(string id) => Placed(l => l
        .Definition("D", "DeployIfNotExists", """{"zone": {"type": "String", "metadata": {"assignPermissions": true}}}""", details: Role)
        .Assignment("A", $"{Own}policyDefinitions/D", $$$"""{"zone": {"value": "{{{id}}}"}}""", "SystemAssigned"), "\"D\"");

    private static TemporaryLibrary Placed(Action<TemporaryLibrary> fill, string definitions = "", string initiatives = "")
    {
        var library = new TemporaryLibrary();
        fill(library);
        return library.Archetype("root", "\"A\"", definitions, initiatives).Architecture("a", TemporaryLibrary.Group("root"));
    }

    private static CloudProfile Listing(params (string Name, string DisplayName)[] policies) => Bleu with
    {
        Policies = new(policies.ToImmutableSortedDictionary(p => p.Name, p => new ListedPolicy(p.Name, p.DisplayName, "1.0.0")), "a test"),
    };

    private static TenantRendering Render(TemporaryLibrary library, GovernanceSettings settings, CloudProfile? cloud = null) =>
        TenantRenderer.Render(library.Read(), cloud ?? Bleu, Bleu.Regions[0], settings);

    private static IEnumerable<string> Words(TenantRendering rendering) => rendering.Findings.Select(f => f.ToString());

    private static IEnumerable<string> Faults(TemporaryLibrary library, GovernanceSettings settings, CloudProfile? cloud = null) =>
        Assert.Throws<DiagnosticException>(() => Render(library, settings, cloud)).Diagnostics.Select(d => d.ToString());
}
