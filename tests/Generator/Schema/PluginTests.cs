using System.Text.Json;

namespace Bleu.Infra.Generator.Tests.Schema;

public sealed class PluginTests
{
    [Theory]
    [InlineData("AzureNative", "azure-native")]
    [InlineData("Kubernetes", "kubernetes")]
    public void PluginFile_NamesTheProviderOfTheSchema(string sdk, string name)
    {
        using var plugin = JsonDocument.Parse(File.ReadAllText(RepositoryPaths.Of("sdk", sdk, "pulumi-plugin.json")));
        Assert.True(plugin.RootElement.GetProperty("resource").GetBoolean());
        Assert.Equal(name, plugin.RootElement.GetProperty("name").GetString());
        Assert.Equal(Packages.Schema(sdk).Version, plugin.RootElement.GetProperty("version").GetString());
    }
}
