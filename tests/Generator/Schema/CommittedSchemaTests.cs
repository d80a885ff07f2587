using System.Text.Json;
using Bleu.Infra.Generator.Import;
using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.Tests.Schema;

public sealed class CommittedSchemaTests
{
    [Theory]
    [InlineData("AzureNative")]
    [InlineData("Kubernetes")]
    public void Schema_ReadAndWritten_IsTheSame(string sdk)
    {
        Assert.Equal(WithoutSource(Packages.SchemaText(sdk)), WithoutSource(SchemaWriter.Write(Packages.Schema(sdk))));
    }

    [Theory]
    [InlineData("AzureNative")]
    [InlineData("Kubernetes")]
    public void Schema_RefersToNothingItDoesNotHold(string sdk)
    {
        var text = Packages.SchemaText(sdk);
        using var document = JsonDocument.Parse(text);
        var held = document.RootElement.GetProperty("types").EnumerateObject().Select(t => "#/types/" + t.Name).ToHashSet();
        var missing = References(document.RootElement).Where(r => r.StartsWith('#') && !held.Contains(r)).Distinct();
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("AzureNative", 1 << 21)]
    [InlineData("Kubernetes", 1 << 18)]
    public void Schema_IsSmallAndKeepsEntriesOnLinesInOrder(string sdk, int limit)
    {
        var text = Packages.SchemaText(sdk);
        Assert.InRange(text.Length, 1, limit);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(text);
        foreach (var section in (string[])["types", "resources", "functions"])
        {
            var names = document.RootElement.GetProperty(section).EnumerateObject().Select(p => p.Name).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [Theory]
    [InlineData("AzureNative", "azure-native")]
    [InlineData("Kubernetes", "kubernetes")]
    public void SecondRun_ChangesNothing(string sdk, string npmName)
    {
        var (allowed, package) = Packages.Import(sdk, npmName);
        Assert.Equal(Packages.SchemaText(sdk), SchemaWriter.Write(package));
        if (sdk == "AzureNative")
        {
            Assert.Equal(File.ReadAllText(Packages.ArmTable), ArmTypes.WriteTable(allowed, package));
        }
    }

    /// <summary>The source's hash is the one thing that reading does not keep.</summary>
    private static string WithoutSource(string schema) =>
        string.Join('\n', schema.Split('\n').Where(l => !l.StartsWith("\"attribution\"", StringComparison.Ordinal)));

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Name == "$ref" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString() ?? ""] : References(p.Value)),
        _ => [],
    };
}
