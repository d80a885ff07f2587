using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Reads definitions, initiatives, assignments and roles.</summary>
internal static class PolicyParser
{
    /// <summary>A policy definition.</summary>
    public static PolicyDefinition Definition(JsonElement root, string file)
    {
        var properties = JsonFields.Object(root, "properties");
        var rule = JsonFields.Object(properties, "policyRule");
        var then = JsonFields.Object(rule, "then");
        var details = JsonFields.Get(then, "details");
        var metadata = JsonFields.Get(properties, "metadata");
        return new(JsonFields.Text(root, "name"), Title(root, properties), ParameterParser.Read(properties), rule, file)
        {
            Description = JsonFields.Find(properties, "description") ?? "",
            Mode = JsonFields.Find(properties, "mode") ?? "Indexed",
            Metadata = metadata,
            Version = JsonFields.Find(metadata, "version") ?? "",
            IsDeprecated = IsDeprecated(metadata),
            SupersededBy = JsonFields.Find(metadata, "supersededBy") ?? "",
            Effect = JsonFields.Text(then, "effect"),
            Roles = details.ValueKind == JsonValueKind.Object ? [.. JsonFields.Texts(details, "roleDefinitionIds").Select(LastPart)] : [],
        };
    }

    /// <summary>An initiative.</summary>
    public static Initiative Initiative(JsonElement root, string file)
    {
        var properties = JsonFields.Object(root, "properties");
        var metadata = JsonFields.Get(properties, "metadata");
        return new(
            JsonFields.Text(root, "name"),
            Title(root, properties),
            ParameterParser.Read(properties),
            [.. JsonFields.Items(properties, "policyDefinitions").Select(Member)],
            file)
        {
            Description = JsonFields.Find(properties, "description") ?? "",
            Metadata = metadata,
            Groups = JsonFields.Get(properties, "policyDefinitionGroups"),
            Version = JsonFields.Find(metadata, "version") ?? "",
            IsDeprecated = IsDeprecated(metadata),
            SupersededBy = JsonFields.Find(metadata, "supersededBy") ?? "",
        };
    }

    /// <summary>A policy assignment.</summary>
    public static LibraryAssignment Assignment(JsonElement root, string file)
    {
        var properties = JsonFields.Object(root, "properties");
        var mode = JsonFields.Find(properties, "enforcementMode") ?? "Default";
        var identity = JsonFields.Find(JsonFields.Get(root, "identity"), "type") ?? "None";
        return new(JsonFields.Text(root, "name"), Reference(JsonFields.Text(properties, "policyDefinitionId")), file)
        {
            DisplayName = Title(root, properties),
            Description = JsonFields.Find(properties, "description") ?? "",
            Version = JsonFields.Find(properties, "definitionVersion") ?? "",
            IsEnforced = mode is "Default" or "DoNotEnforce" ? mode == "Default" : throw new LibraryFormatException($"has the unknown enforcementMode '{mode}'"),
            Messages = [.. JsonFields.Items(properties, "nonComplianceMessages")
                .Select(m => (JsonFields.Text(m, "message"), JsonFields.Find(m, "policyDefinitionReferenceId")))],
            Values = ParameterParser.Values(properties),
            HasIdentity = identity is "None" or "SystemAssigned" ? identity != "None" : throw new LibraryFormatException($"has the unknown identity type '{identity}'"),
            Location = JsonFields.Find(root, "location") ?? "",
            NotScopes = JsonFields.Texts(properties, "notScopes"),
            Metadata = JsonFields.Get(properties, "metadata"),
            Selectors = JsonFields.Get(properties, "resourceSelectors"),
            Overrides = JsonFields.Get(properties, "overrides"),
        };
    }

    /// <summary>A role definition.</summary>
    public static LibraryRole Role(JsonElement root, string file)
    {
        var properties = JsonFields.Object(root, "properties");
        return new(
            JsonFields.Text(root, "name"),
            JsonFields.Text(properties, "roleName"),
            JsonFields.Find(properties, "description") ?? "",
            [.. JsonFields.Items(properties, "permissions").Select(p => new RolePermission(
                JsonFields.Texts(p, "actions"), JsonFields.Texts(p, "notActions"), JsonFields.Texts(p, "dataActions"), JsonFields.Texts(p, "notDataActions")))],
            file);
    }

    private static InitiativeMember Member(JsonElement element) => new(
        Reference(JsonFields.Text(element, "policyDefinitionId")),
        JsonFields.Text(element, "policyDefinitionReferenceId"),
        JsonFields.Find(element, "definitionVersion") ?? "",
        ParameterParser.Values(element),
        JsonFields.Texts(element, "groupNames"));

    private static PolicyReference Reference(string id) =>
        PolicyReference.Parse(id) ?? throw new LibraryFormatException($"refers to '{id}', which is neither a policy definition nor an initiative");

    private static string Title(JsonElement root, JsonElement properties) => JsonFields.Find(properties, "displayName") ?? JsonFields.Text(root, "name");

    private static bool IsDeprecated(JsonElement metadata) =>
        JsonFields.Get(metadata, "deprecated").ValueKind == JsonValueKind.True
        || (JsonFields.Find(metadata, "version") ?? "").EndsWith("-deprecated", StringComparison.OrdinalIgnoreCase);

    private static string LastPart(string id) => id[(id.LastIndexOf('/') + 1)..];
}
