using Bleu.Infra.Clouds;
using Bleu.Infra.Governance.Checks;

namespace Bleu.Infra.Governance.Tests.Checks;

/// <summary>Each defect alone, with its exact words.</summary>
public sealed class DefectTests
{
    private const string Own = "/providers/Microsoft.Management/managementGroups/any/providers/Microsoft.Authorization/";
    private static readonly CloudProfile Bleu = new CloudCatalog().Get("bleu");

    [Fact]
    public void Role_ThatIsNoGuid_IsNamed()
    {
        using var library = new TemporaryLibrary().Definition(
            "D", "DeployIfNotExists", details: """{"roleDefinitionIds": ["/providers/microsoft.authorization/roleDefinitions/34804460-d88b-4922-a7ca-537165e060e"]}""");

        Assert.Equal(
            ["lib/D.alz_policy_definition.json: BLEU6011: policy definition 'D' names a role by something that is not a GUID, got '34804460-d88b-4922-a7ca-537165e060e'. Correct the id: 8-4-4-4-12 hexadecimal digits."],
            Find(library));
    }

    [Fact]
    public void Readme_ThatDiffersFromItsArchetype_IsNamed()
    {
        using var library = new TemporaryLibrary()
            .Definition("D")
            .Assignment("A", $"{Own}policyDefinitions/D")
            .Archetype("root", "\"A\"", "\"D\"")
            .Write("README.md", "\n#### root policy assignments\n\n- B\n\n#### other\n\n- C\n");

        Assert.Equal(
            ["lib/root.alz_archetype_definition.json: BLEU6014: archetype 'root' is described otherwise than it is; not described: A; not there: B. Write the README anew."],
            Find(library));
    }

    [Fact]
    public void Values_ThatDoNotFitTheirParameters_AreAllNamed()
    {
        using var library = new TemporaryLibrary()
            .Definition("D", "[parameters('effect')]", """
                {"effect": {"type": "String", "allowedValues": ["Audit", "Deny"], "defaultValue": "Audit"},
                "list": {"type": "Array"}, "count": {"type": "Integer", "defaultValue": 1}}
                """)
            .Assignment("A", $"{Own}policyDefinitions/D", """{"efect": {"value": "Deny"}, "effect": {"value": "Block"}, "count": {"value": "x"}}""")
            .Assignment("B", $"{Own}policyDefinitions/D", """{"EFFECT": {"value": "deny"}, "list": {"value": []}, "count": {"value": 1.5}}""");

        Assert.Equal(
            [
                "lib/B.alz_policy_assignment.json: BLEU6006: policy assignment 'B' writes the name of a parameter in another case than its definition, got 'EFFECT'. Write 'effect'.",
                "lib/A.alz_policy_assignment.json: BLEU6018: policy assignment 'A' gives no value for the parameter 'list', which has no default. Give one.",
                "lib/A.alz_policy_assignment.json: BLEU6019: policy assignment 'A' gives a parameter that the definition does not have, got 'efect'. Did you mean 'effect'?",
                "lib/A.alz_policy_assignment.json: BLEU6020: policy assignment 'A' gives the parameter 'count' a value of the wrong type, got 'x'. Wanted: integer. Give it in that form.",
                "lib/B.alz_policy_assignment.json: BLEU6020: policy assignment 'B' gives the parameter 'count' a value of the wrong type, got '1.5'. Wanted: integer. Give it in that form.",
                "lib/A.alz_policy_assignment.json: BLEU6021: policy assignment 'A' gives the parameter 'effect' a value that the definition does not allow, got 'Block'. Allowed: 'Audit', 'Deny'. Choose one of them.",
            ],
            Find(library));
    }

    [Fact]
    public void Initiative_ThatReadsOtherParametersThanItHas_IsNamed()
    {
        using var library = new TemporaryLibrary()
            .Definition("D", "[parameters('effect')]", """{"effect": {"type": "String", "defaultValue": "Audit"}}""")
            .Initiative(
                "I",
                $$$"""{"policyDefinitionId": "{{{Own}}}policyDefinitions/D", "policyDefinitionReferenceId": "d", "parameters": {"effect": {"value": "[if(true(), parameters('Effect'), parameters('gone'))]"}} }""",
                """{"effect": {"type": "String", "defaultValue": "Audit"}}""");

        Assert.Equal(
            [
                "lib/I.alz_policy_set_definition.json: BLEU6006: initiative 'I' policy 'd' writes the name of a parameter in another case than its definition, got 'Effect'. Write 'effect'.",
                "lib/I.alz_policy_set_definition.json: BLEU6019: initiative 'I' policy 'd' gives a parameter that the definition does not have, got 'gone'. Remove it.",
            ],
            Find(library));
    }

    [Fact]
    public void EmptyList_OfWhatIsAllowed_IsADefectOnlyWhereItDenies()
    {
        const string parameters = """{"effect": {"type": "String", "defaultValue": "Audit"}, "listOfAllowedLocations": {"type": "Array"}}""";
        using var library = new TemporaryLibrary()
            .Definition("D", "[parameters('effect')]", parameters)
            .Assignment("A", $"{Own}policyDefinitions/D", """{"effect": {"value": "Deny"}, "listOfAllowedLocations": {"value": []}}""")
            .Assignment("B", $"{Own}policyDefinitions/D", """{"listOfAllowedLocations": {"value": []}}""");

        Assert.Equal(
            ["lib/A.alz_policy_assignment.json: BLEU6001: policy assignment 'A' denies whatever is not in 'listOfAllowedLocations', and that is empty: everything would be denied. Give the list."],
            Find(library));
    }

    private static IEnumerable<string> Find(TemporaryLibrary library) => LibraryCheck.Find(library.Read(), Bleu).Select(f => f.ToString());
}
