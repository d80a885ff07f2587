namespace Bleu.Infra.Governance.Tests.Libraries;

/// <summary>Libraries are written by others: whatever is in them ends in a diagnostic.</summary>
public sealed class BrokenLibraryTests
{
    [Fact]
    public void Read_FileWithoutProperties_SaysSo()
    {
        using var library = new TemporaryLibrary().Write("a.alz_policy_definition.json", """{"name": "A"}""");

        Assert.Equal(
            ["lib/a.alz_policy_definition.json: BLEU6030: the file has no object 'properties'. Wanted: the JSON format of the Azure Landing Zones Library. Correct it, or name the folder of another library."],
            library.Faults());
    }

    [Theory]
    [InlineData("{", ":1: BLEU6030: the file is not JSON")]
    [InlineData("""{"name": "A", "name": "B"}""", "is not JSON")]
    [InlineData("[]", "has no object 'properties'")]
    [InlineData("""{"name": 1, "properties": {"policyRule": {"then": {"effect": "x"}}}}""", "has something other than a text at 'name'")]
    [InlineData("""{"name": "A", "properties": {"policyRule": {"then": {}}}}""", "has no 'effect'")]
    [InlineData("""{"name": "A", "properties": {"policyRule": {"then": {"effect": "x"}}, "parameters": []}}""", "has something other than an object at 'parameters'")]
    [InlineData("""{"name": "A", "properties": {"policyRule": {"then": {"effect": "x"}}, "parameters": {"p": {"type": "Strnig"}}}}""", "gives the parameter 'p' the unknown type 'strnig'")]
    [InlineData("""{"name": "A", "properties": {"policyRule": {"then": {"effect": "x"}}, "parameters": {"p": {}, "P": {}}}}""", "has the parameter 'P' twice")]
    [InlineData("""{"name": "A", "properties": {"policyRule": {"then": {"effect": "x", "details": {"roleDefinitionIds": [1]}}}}}""", "has something other than texts in the list 'roleDefinitionIds'")]
    public void Read_BrokenDefinition_NamesTheFileAndTheFault(string json, string fault)
    {
        using var library = new TemporaryLibrary().Write("a.alz_policy_definition.json", json);

        Assert.Contains(fault, Assert.Single(library.Faults()));
    }

    [Theory]
    [InlineData("/providers/Microsoft.Authorization/roleDefinitions/x", "Default", "{}", "which is neither a policy definition nor an initiative")]
    [InlineData("/providers/Microsoft.Authorization/policyDefinitions/x", "Sometimes", "{}", "has the unknown enforcementMode 'Sometimes'")]
    [InlineData("/providers/Microsoft.Authorization/policyDefinitions/x", "Default", """{"p": {}}""", "gives the parameter 'p' no 'value'")]
    public void Read_BrokenAssignment_NamesTheFault(string target, string mode, string values, string fault)
    {
        using var library = new TemporaryLibrary().Assignment("A", target, values, mode: mode);

        Assert.Contains(fault, Assert.Single(library.Faults()));
    }

    [Fact]
    public void Read_DeepJson_IsRefused()
    {
        using var library = new TemporaryLibrary().Write("a.alz_policy_definition.json", new string('[', 5_000));

        Assert.Contains("is not JSON", Assert.Single(library.Faults()));
    }

    [Fact]
    public void Read_LargeFile_IsRefused()
    {
        using var library = new TemporaryLibrary().Write("1", "").Write("a.alz_policy_definition.json", new string(' ', (2 << 20) + 1));

        Assert.Equal(
            ["lib/a.alz_policy_definition.json: BLEU6031: the library is larger than a library may be. Allowed: 5000 files of 2 MiB, 64 MiB in all, 8 levels of folders, 16 libraries. Name the folder of a library, not one above it."],
            library.Faults());
    }

    [Fact]
    public void Read_DeepFolders_AreRefused()
    {
        using var library = new TemporaryLibrary().Write("1/2/3/4/5/6/7/8/9/a.alz_policy_definition.json", "{}");

        Assert.StartsWith("lib/1/2/3/4/5/6/7/8/9: BLEU6031", Assert.Single(library.Faults()));
    }

    [Fact]
    public void Read_Link_IsRefused()
    {
        using var library = new TemporaryLibrary();
        File.CreateSymbolicLink(Path.Combine(library.Folder, "a.alz_policy_definition.json"), "/etc/passwd");

        Assert.Equal(
            ["lib/a.alz_policy_definition.json: BLEU6032: a path of the library is a link, which may lead out of the library, got 'a.alz_policy_definition.json'. Copy what it leads to into the library."],
            library.Faults());
    }

    [Theory]
    [InlineData("../../etc")]
    [InlineData("/etc")]
    [InlineData("platform/../../etc")]
    public void Read_DependencyOutsideTheLibraries_IsRefused(string path)
    {
        using var library = new TemporaryLibrary($$"""{"name": "Test", "path": "lib", "dependencies": [{"path": "{{path}}"}]}""");

        Assert.Equal(
            [$"lib/alz_library_metadata.json: BLEU6032: a path of the library is not a path below the folder of the libraries, got '{path}'. Copy what it leads to into the library."],
            library.Faults());
    }

    [Fact]
    public void Read_NameThatStandsTwice_NamesBothFiles()
    {
        using var library = new TemporaryLibrary().Definition("One");
        library.Write("b.alz_policy_definition.json", File.ReadAllText(Path.Combine(library.Folder, "One.alz_policy_definition.json")).Replace("One", "ONE"));

        Assert.Equal(
            ["lib/b.alz_policy_definition.json: BLEU6033: policy definition 'ONE' stands twice, first in lib/One.alz_policy_definition.json. Keep one of the two, or give each a name of its own."],
            library.Faults());
    }

    [Fact]
    public void Read_DependencyThatIsNotThere_NamesIt()
    {
        using var library = new TemporaryLibrary("""{"name": "Test", "path": "lib", "dependencies": [{"path": "platform/alz", "ref": "1"}]}""");

        Assert.Equal(
            ["lib/alz_library_metadata.json: BLEU6034: a dependency of the library is a library that 'Test' builds on and that is not beside it, got 'platform/alz'. Put the library there, or remove the dependency."],
            library.Faults());
    }

    [Fact]
    public void Read_LibrariesThatBuildOnEachOther_AreRefused()
    {
        using var library = new TemporaryLibrary("""{"name": "Test", "path": "lib", "dependencies": [{"path": "other"}]}""");
        library.Write("../other/alz_library_metadata.json", """{"name": "Other", "path": "other", "dependencies": [{"path": "lib"}]}""");

        Assert.Contains("BLEU6034: a dependency of the library builds on itself, got 'lib/../lib'", Assert.Single(library.Faults()));
    }

    [Fact]
    public void Read_NamesThatAreNotThere_AreAllNamed()
    {
        using var library = new TemporaryLibrary()
            .Archetype("root", "\"Deny-All\"", "\"x\"", "\"y\"", "\"z\"")
            .Assignment("A", "/providers/Microsoft.Management/managementGroups/any/providers/Microsoft.Authorization/policyDefinitions/Gone")
            .Architecture("a", TemporaryLibrary.Group("a", archetypes: "\"roto\""))
            .Write("alz_policy_default_values.json", """{"defaults": [{"default_name": "d", "policy_assignments": [{"policy_assignment_name": "Gone", "parameter_names": ["p"]}]}]}""");

        Assert.Equal(
            [
                "lib/a.alz_architecture_definition.json: BLEU6035: management group 'a' names an archetype that the library does not have, got 'roto'. Did you mean 'root'?",
                "lib/root.alz_archetype_definition.json: BLEU6035: archetype 'root' names a policy assignment that the library does not have, got 'Deny-All'. Add it, or remove the name.",
                "lib/root.alz_archetype_definition.json: BLEU6035: archetype 'root' names a policy definition that the library does not have, got 'x'. Add it, or remove the name.",
                "lib/root.alz_archetype_definition.json: BLEU6035: archetype 'root' names an initiative that the library does not have, got 'y'. Add it, or remove the name.",
                "lib/root.alz_archetype_definition.json: BLEU6035: archetype 'root' names a role definition that the library does not have, got 'z'. Add it, or remove the name.",
                "lib/A.alz_policy_assignment.json: BLEU6035: policy assignment 'A' names a policy definition that the library does not have, got 'Gone'. Add it, or remove the name.",
                "lib/alz_policy_default_values.json: BLEU6035: default value 'd' names a policy assignment that the library does not have, got 'Gone'. Add it, or remove the name.",
            ],
            library.Faults());
    }

    [Fact]
    public void Read_FolderThatIsNoLibrary_SaysSo()
    {
        using var library = new TemporaryLibrary();
        File.Delete(Path.Combine(library.Folder, "alz_library_metadata.json"));

        Assert.Contains("lib: BLEU6030: the library has no alz_library_metadata.json", Assert.Single(library.Faults()));
    }

    [Fact]
    public void Read_YamlFile_IsRefusedInsteadOfOverlooked()
    {
        using var library = new TemporaryLibrary().Write("a.alz_archetype_definition.yaml", "name: a");

        Assert.Contains("lib/a.alz_archetype_definition.yaml: BLEU6030: the file is YAML, of a library only JSON is read", Assert.Single(library.Faults()));
    }
}
