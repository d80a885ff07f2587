using Bleu.Infra.Policies.Inputs;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>The names that Azure Policy has for properties: aliases, and the fields that every resource has.</summary>
internal static class AzureField
{
    private static readonly string[] OfEveryResource = ["location", "tags", "kind", "zones", "identity.type"];

    /// <summary>Properties whose name in Resource Manager is another one; a test compares every field with Azure's own type definitions.</summary>
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["storage:StorageAccount/enableHttpsTrafficOnly"] = "supportsHttpsTrafficOnly",
        ["storage:StorageAccount/networkRuleSet.defaultAction"] = "networkAcls.defaultAction",
        ["storage:StorageAccount/networkRuleSet.bypass"] = "networkAcls.bypass",
        ["storage:StorageAccount/encryption.keyVaultProperties.keyVaultUri"] = "encryption.keyvaultproperties.keyvaulturi",
        ["storage:StorageAccount/encryption.keyVaultProperties.keyName"] = "encryption.keyvaultproperties.keyname",
        ["keyvault:Secret/properties.attributes.expires"] = "attributes.exp",
        ["applicationinsights:Component/disableLocalAuth"] = "DisableLocalAuth",
        ["storage:BlobContainer/publicAccess"] = "publicAccess",
    };

    /// <summary>The resource type of a token, as policies compare it; nothing where Resource Manager has none.</summary>
    public static string? Type(string token) => ArmTypes.TypeOf(token) is { } type && !type.Contains('{', StringComparison.Ordinal)
        ? type == "Microsoft.Resources/resourceGroups" ? "Microsoft.Resources/subscriptions/resourceGroups" : type
        : null;

    /// <summary>The field of a property, as Pulumi names it.</summary>
    /// <param name="token">The type token.</param>
    /// <param name="path">The property: <c>properties.networkAcls.bypass</c>, <c>agentPoolProfiles[*].count</c>.</param>
    public static string? Of(string token, string path)
    {
        if (Type(token) is not { } type)
        {
            return null;
        }

        if (path == ArmTypes.NameInputOf(token))
        {
            return "name";
        }

        var plain = path.StartsWith("properties.", StringComparison.Ordinal) ? path["properties.".Length..] : path;
        return OfEveryResource.Contains(plain) ? plain : $"{type}/{Renamed.GetValueOrDefault($"{token["azure-native:".Length..]}/{path}", plain)}";
    }
}
