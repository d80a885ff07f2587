using System.Text.Json;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>Pulumi tokens by ARM type.</summary>
internal static class ArmTypes
{
    private static readonly Lazy<Dictionary<string, ArmType>> Known = new(Read);

    /// <summary>What stands for an ARM type; nothing where no token does.</summary>
    public static ArmType? Find(string type) => Known.Value.GetValueOrDefault(type);

    private static Dictionary<string, ArmType> Read()
    {
        using var stream = typeof(StackPlan).Assembly.GetManifestResourceStream("arm-resources.json")
            ?? throw new InvalidOperationException("arm-resources.json is not embedded.");
        using var document = JsonDocument.Parse(stream);
        var types = new Dictionary<string, ArmType>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            types.TryAdd(entry.Value.Text("type") ?? "", new(entry.Name, entry.Value.Text("id") ?? ""));
        }

        return types;
    }
}
