using Bleu.Infra.Governance.Hierarchy;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Tests.Libraries;

public sealed class LibraryReaderTests
{
    [Fact]
    public void Read_LibraryOnAnother_HoldsTheContentOfBoth()
    {
        using var library = new TemporaryLibrary("""{"name": "Test", "display_name": "A test", "path": "lib", "dependencies": [{"path": "base", "ref": "1"}]}""")
            .Archetype("root", "\"A\"")
            .Architecture("a", TemporaryLibrary.Group("child", "parent") + "," + TemporaryLibrary.Group("parent"))
            .Assignment("A", "/providers/Microsoft.Management/managementGroups/any/providers/Microsoft.Authorization/policyDefinitions/base-policy", identity: "SystemAssigned");
        library.Write("../base/alz_library_metadata.json", """{"name": "Base", "path": "base"}""");
        library.Write("../base/x/d.alz_policy_definition.json", """{"name": "Base-Policy", "properties": {"metadata": {"deprecated": true, "supersededBy": "New"}, "policyRule": {"then": {"effect": "Audit", "details": {"roleDefinitionIds": ["/providers/microsoft.authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"]}}}}}""");

        var read = library.Read();

        Assert.Equal(["Base", "Test"], read.Chain.Select(m => m.Name));
        var definition = read.Definitions["base-policy"];
        Assert.True(definition.IsDeprecated);
        Assert.Equal("New", definition.SupersededBy);
        Assert.Equal(["b24988ac-6180-42a0-ab88-20f7382dd24c"], definition.Roles);
        Assert.True(read.Assignments["A"].HasIdentity);
        Assert.Equal(new PolicyReference("base-policy", IsInitiative: false, IsBuiltIn: false), read.Assignments["A"].Target);
        Assert.Equal(["parent", "child"], read.Architectures["a"].Groups.Select(g => g.Id.Text));
        Assert.Equal(ManagementGroupId.Parse("PARENT"), read.Architectures["a"].Groups[1].Parent);
    }

    [Fact]
    public void Read_Override_AddsToAnArchetypeAndRemovesFromIt()
    {
        using var library = new TemporaryLibrary()
            .Definition("D")
            .Assignment("A", "/providers/Microsoft.Management/managementGroups/any/providers/Microsoft.Authorization/policyDefinitions/D")
            .Assignment("B", "/providers/Microsoft.Management/managementGroups/any/providers/Microsoft.Authorization/policyDefinitions/D")
            .Archetype("root", "\"A\", \"a\"", "\"D\"")
            .Write("x.alz_archetype_override.json", """{"name": "other", "base_archetype": "root", "policy_assignments_to_add": ["B"], "policy_assignments_to_remove": ["A"]}""");

        var read = library.Read();

        Assert.Equal(["A"], read.Archetypes["root"].Assignments);
        Assert.Equal(["B"], read.Archetypes["other"].Assignments);
        Assert.Equal(["D"], read.Archetypes["other"].Definitions);
    }

    [Fact]
    public void Embedded_IsTheSovereignHierarchyOfFifteenGroups()
    {
        var architecture = LibraryReader.Embedded.Architectures["sovereign"];

        Assert.Equal(15, architecture.Groups.Length);
        Assert.Equal(
            ["public", "corp", "online", "local", "confidential-corp", "confidential-online"],
            architecture.Groups.Where(g => g.Parent == ManagementGroupId.Parse("landingzones")).Select(g => g.Id.Text));
        Assert.Equal(["sandbox", "decommissioned"], architecture.Groups.Where(g => g.Id.Text is "sandbox" or "decommissioned").Select(g => g.Id.Text));
    }

    [Theory]
    [InlineData("alz", 12, 80)]
    [InlineData("slz", 15, 87)]
    public void Read_GenuineLibrary_HoldsWhatItsReferenceCounts(string name, int groups, int assignments)
    {
        var folder = Path.Combine(RepositoryPaths.SharedData, "alz-library", "platform", name);
        Assert.SkipUnless(Directory.Exists(folder), "The Azure Landing Zones Library does not lie beside the repository.");

        var library = LibraryReader.Read(folder);

        Assert.Equal(groups, library.Architectures[name].Groups.Length);
        Assert.Equal(assignments, library.Assignments.Count);
        Assert.Equal((149, 42, 5), (library.Definitions.Count, library.Initiatives.Count, library.Roles.Count));
        Assert.Equal(56, library.Definitions.Values.Count(d => d.IsDeprecated));
    }
}
