using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Tests;

/// <summary>A library in a folder of its own, which messages call <c>lib</c>.</summary>
internal sealed class TemporaryLibrary : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("library-").FullName;

    public TemporaryLibrary(string metadata = """{"name": "Test", "path": "lib"}""") => Write("alz_library_metadata.json", metadata);

    /// <summary>The library's folder.</summary>
    public string Folder => Path.Combine(_root, "lib");

    /// <summary>Writes a file of the library.</summary>
    public TemporaryLibrary Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public TemporaryLibrary Definition(string name, string effect = "Audit", string parameters = "{}", string metadata = "{}", string details = "{}") => Write(
        $"{name}.alz_policy_definition.json",
        $$"""
        {"name": "{{name}}", "properties": {"displayName": "{{name}}", "mode": "All", "metadata": {{metadata}}, "parameters": {{parameters}},
        "policyRule": {"if": {"field": "type", "equals": "x"}, "then": {"effect": "{{effect}}", "details": {{details}} } } } }
        """);

    public TemporaryLibrary Initiative(string name, string members, string parameters = "{}", string metadata = "{}") => Write(
        $"{name}.alz_policy_set_definition.json",
        $$"""{"name": "{{name}}", "properties": {"displayName": "{{name}}", "metadata": {{metadata}}, "parameters": {{parameters}}, "policyDefinitions": [{{members}}]} }""");

    public TemporaryLibrary Assignment(string name, string target, string values = "{}", string identity = "None", string mode = "Default") => Write(
        $"{name}.alz_policy_assignment.json",
        $$"""
        {"name": "{{name}}", "location": "${default_location}", "identity": {"type": "{{identity}}"}, "properties": {"displayName": "{{name}}",
        "policyDefinitionId": "{{target}}", "enforcementMode": "{{mode}}", "parameters": {{values}} } }
        """);

    public TemporaryLibrary Archetype(string name, string assignments = "", string definitions = "", string initiatives = "", string roles = "") => Write(
        $"{name}.alz_archetype_definition.json",
        $$"""
        {"name": "{{name}}", "policy_assignments": [{{assignments}}], "policy_definitions": [{{definitions}}],
        "policy_set_definitions": [{{initiatives}}], "role_definitions": [{{roles}}]}
        """);

    public TemporaryLibrary Architecture(string name, string groups) =>
        Write($"{name}.alz_architecture_definition.json", $$"""{"name": "{{name}}", "management_groups": [{{groups}}]}""");

    public static string Group(string id, string? parent = null, string archetypes = "\"root\"") =>
        $$"""{"id": "{{id}}", "display_name": "{{id}}", "parent_id": {{(parent is null ? "null" : $"\"{parent}\"")}}, "archetypes": [{{archetypes}}], "exists": false}""";

    public PolicyLibrary Read() => LibraryReader.Read(Folder, "lib");

    /// <summary>What is wrong with the library, a line each.</summary>
    public IEnumerable<string> Faults() => Assert.Throws<DiagnosticException>(Read).Diagnostics.Select(d => d.ToString());

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
