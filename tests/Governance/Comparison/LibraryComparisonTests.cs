using Bleu.Infra.Governance.Comparison;

namespace Bleu.Infra.Governance.Tests.Comparison;

/// <summary>Every kind of change between two libraries, in its exact words.</summary>
public sealed class LibraryComparisonTests
{
    private const string Own = "/providers/Microsoft.Management/managementGroups/any/providers/Microsoft.Authorization/";

    [Fact]
    public void Compare_LibraryWithItself_FindsNothing()
    {
        using var library = Before();

        Assert.Empty(LibraryComparison.Compare(library.Read(), library.Read()));
    }

    [Fact]
    public void Compare_Releases_SaysEveryChangeInWords()
    {
        using var before = Before();
        using var after = After();

        Golden.Verify(
            string.Join('\n', LibraryComparison.Compare(before.Read(), after.Read()).Select(c => $"{c.Kind}: {c.Subject} {c.Words}{(c.IsRefused ? " [refused]" : "")}")) + "\n",
            "releases");
    }

    [Theory]
    [InlineData("Audit", "Deny", "assignments tightened")]
    [InlineData("Deny", "Audit", "assignments loosened")]
    [InlineData("Disabled", "AuditIfNotExists", "assignments tightened")]
    [InlineData("Deny", "Disabled", "assignments loosened")]
    public void Compare_Effects_KnowsTheStrongerOne(string old, string now, string kind)
    {
        using var before = Effect(old);
        using var after = Effect(now);

        Assert.Equal(kind, Assert.Single(LibraryComparison.Compare(before.Read(), after.Read())).Kind);
    }

    [Fact]
    public void Compare_GenuineAlzWithSlz_TellsTheSovereignAssignments()
    {
        var changes = LibraryComparison.Compare(Genuine.Library("alz"), Genuine.Library("slz"));

        Assert.Equal(7, changes.Count(c => c.Kind == "assignments added" && c.Subject.Contains("Sov-", StringComparison.Ordinal) | c.Subject.Contains("L3-IP", StringComparison.Ordinal)));
        Assert.DoesNotContain(changes, c => c.IsRefused);
    }

    private static TemporaryLibrary Effect(string effect) => new TemporaryLibrary()
        .Definition("D", "[parameters('effect')]", """{"effect": {"type": "String"}}""")
        .Assignment("A", $"{Own}policyDefinitions/D", $$$"""{"effect": {"value": "{{{effect}}}"}}""")
        .Archetype("root", "\"A\"", "\"D\"")
        .Architecture("a", TemporaryLibrary.Group("root"));

    private static TemporaryLibrary Before() => new TemporaryLibrary()
        .Definition("D", "[parameters('effect')]", """{"effect": {"type": "String", "defaultValue": "Audit"}, "old": {"type": "String", "defaultValue": ""}}""")
        .Definition("Gone")
        .Definition("Aging")
        .Initiative("I", Member("one") + "," + Member("two"), """{"effect": {"type": "String", "defaultValue": "Audit"}, "lost": {"type": "Array", "defaultValue": []}}""")
        .Assignment("Moves", $"{Own}policyDefinitions/D")
        .Assignment("Leaves", $"{Own}policyDefinitions/D")
        .Assignment("Changes", $"{Own}policyDefinitions/D", """{"listOfAllowedLocations": {"value": ["a", "b"]}, "notAllowedTypes": {"value": ["x", "y"]}}""", mode: "DoNotEnforce")
        .Archetype("root", "\"Leaves\", \"Changes\"", "\"D\", \"Gone\", \"Aging\"", "\"I\"")
        .Archetype("one", "\"Moves\"")
        .Archetype("two")
        .Architecture("a", string.Join(',', TemporaryLibrary.Group("root"), TemporaryLibrary.Group("one", "root", "\"one\""), TemporaryLibrary.Group("two", "root", "\"two\"")));

    private static TemporaryLibrary After() => new TemporaryLibrary()
        .Definition("D", "[parameters('effect')]", """{"effect": {"type": "String", "defaultValue": "Deny"}, "new": {"type": "String"}}""", """{"version": "2.0.0"}""")
        .Definition("Fresh")
        .Definition("Aging", "Deny", metadata: """{"deprecated": true, "supersededBy": "Fresh"}""")
        .Initiative("I", Member("one") + "," + Member("three"), """{"effect": {"type": "Array", "defaultValue": []}}""")
        .Assignment("Moves", $"{Own}policyDefinitions/D", identity: "SystemAssigned")
        .Assignment("Comes", $"{Own}policyDefinitions/D")
        .Assignment("Changes", $"{Own}policyDefinitions/D", """{"listOfAllowedLocations": {"value": ["a"]}, "notAllowedTypes": {"value": ["x"]}}""")
        .Archetype("root", "\"Comes\", \"Changes\"", "\"D\", \"Fresh\", \"Aging\"", "\"I\"")
        .Archetype("one")
        .Archetype("two", "\"Moves\"")
        .Architecture("a", string.Join(',', TemporaryLibrary.Group("root"), TemporaryLibrary.Group("two", "root", "\"two\""), TemporaryLibrary.Group("one", "two", "\"one\"")));

    private static string Member(string reference) =>
        $$$"""{"policyDefinitionId": "{{{Own}}}policyDefinitions/D", "policyDefinitionReferenceId": "{{{reference}}}", "parameters": {}}""";
}
