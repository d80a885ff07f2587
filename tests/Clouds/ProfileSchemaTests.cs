using System.Text.Json;

namespace Bleu.Infra.Clouds.Tests;

public sealed class ProfileSchemaTests
{
    private static readonly string Folder = RepositoryPaths.Of("components", "Clouds", "Profiles");

    public static TheoryData<string> Profiles => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Where(f => !f.Contains("schema", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Profile_HasTheSectionsOfTheSchemaAndNoOther(string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "cloud-profile.schema.json")));
        using var profile = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        var known = schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();

        Assert.Equal([], profile.RootElement.EnumerateObject().Select(p => p.Name).Except(known));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), profile.RootElement.GetProperty("name").GetString());
    }
}
