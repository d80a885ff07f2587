using System.Text.Json.Nodes;
using NJsonSchema;

namespace Bleu.Infra.Configuration.Tests;

/// <summary>The schemas that editors use say what the checker checks.</summary>
public sealed class StackSchemaTests
{
    public static TheoryData<string> Kinds => [.. StackSchema.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CommittedSchema_IsWhatTheCheckerChecks(string kind)
    {
        var path = RepositoryPaths.Of("stacks", "config", "schema", $"{kind}.schema.json");
        var schema = StackSchema.Write(kind, "bleu-infra");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            File.WriteAllText(path, schema);
        }

        Assert.Equal(File.ReadAllText(path), schema);
    }

    [Theory]
    [InlineData("fr-central", "region")]
    [InlineData("fr-south", "region")]
    [InlineData("client-sextant", "client")]
    [InlineData("client-chu-armor", "client")]
    [InlineData("client-editeur-nuage", "client")]
    [InlineData("client-lumiere", "client")]
    [InlineData("client-fontclaire", "client")]
    public async Task CommittedStack_ConformsToItsSchema(string stack, string kind)
    {
        var schema = await JsonSchema.FromJsonAsync(StackSchema.Write(kind, "bleu-infra"), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(Document(stack)));
    }

    [Fact]
    public async Task StackOfARegion_DoesNotConformToTheSchemaOfClients()
    {
        var schema = await JsonSchema.FromJsonAsync(StackSchema.Write("client", "bleu-infra"), TestContext.Current.CancellationToken);

        Assert.NotEmpty(schema.Validate(Document("fr-central")));
    }

    // The engine's hand-over has the values as JSON already; what it marks as secret stands as 'secure' in the file.
    private static string Document(string stack)
    {
        var path = RepositoryPaths.Of("stacks", "config", $"Pulumi.{stack}.yaml");
        var (values, secrets) = StackFile.Read(stack, path, File.ReadAllBytes(path)).ToEngine();
        var config = new JsonObject();
        foreach (var (key, value) in values)
        {
            config[key] = secrets.Contains(key) ? new JsonObject { ["secure"] = "v1:nonce:cipher" }
                : value.StartsWith('{') || value.StartsWith('[') ? JsonNode.Parse(value)
                : value;
        }

        return new JsonObject { ["config"] = config }.ToJsonString();
    }
}
