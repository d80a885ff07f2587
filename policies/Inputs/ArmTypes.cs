using System.Text.Json;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>Pulumi tokens and ARM types.</summary>
internal static class ArmTypes
{
    // Exports and policies know resource groups by another type than templates do.
    private const string GroupInExports = "Microsoft.Resources/subscriptions/resourceGroups";
    private static readonly Lazy<Dictionary<string, ArmType>> Known = new(Read);
    private static readonly Lazy<Dictionary<string, (string Type, string Name)>> Tokens = new(ReadTokens);

    /// <summary>What stands for an ARM type; nothing where no token does.</summary>
    public static ArmType? Find(string type) =>
        Known.Value.GetValueOrDefault(string.Equals(type, GroupInExports, StringComparison.OrdinalIgnoreCase) ? "Microsoft.Resources/resourceGroups" : type);

    /// <summary>The ARM type of a token, with inputs in braces where it depends on them; nothing where there is none.</summary>
    public static string? TypeOf(string token) => Tokens.Value.TryGetValue(token, out var found) ? found.Type : null;

    /// <summary>The input of a token that names the resource; empty where the address has a fixed name.</summary>
    public static string NameInputOf(string token) => Tokens.Value.TryGetValue(token, out var found) ? found.Name : "";

    /// <summary>The ARM types of all tokens that begin with a text.</summary>
    public static IEnumerable<string> Below(string prefix) =>
        Tokens.Value.Where(t => t.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(t => t.Value.Type);

    private static JsonDocument Open()
    {
        using var stream = typeof(StackPlan).Assembly.GetManifestResourceStream("arm-resources.json")
            ?? throw new InvalidOperationException("arm-resources.json is not embedded.");
        return JsonDocument.Parse(stream);
    }

    private static Dictionary<string, (string Type, string Name)> ReadTokens()
    {
        using var document = Open();
        return document.RootElement.EnumerateObject().ToDictionary(e => e.Name, e => (e.Value.Text("type") ?? "", e.Value.Text("name") ?? ""), StringComparer.Ordinal);
    }

    private static Dictionary<string, ArmType> Read()
    {
        using var document = Open();
        var types = new Dictionary<string, ArmType>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            types.TryAdd(entry.Value.Text("type") ?? "", new(entry.Name, entry.Value.Text("id") ?? ""));
        }

        return types;
    }
}
