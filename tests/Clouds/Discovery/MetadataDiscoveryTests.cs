using System.Text;
using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Bleu.Infra.Clouds.Tests.Discovery;

public sealed class MetadataDiscoveryTests
{
    private const string Answer = """
        {
          "name": "Example",
          "resourceManager": "https://arm.example/",
          "authentication": {"loginEndpoint": "https://login.example", "audiences": ["https://arm.example/"]},
          "microsoftGraphResourceId": "https://graph.example/",
          "suffixes": {"keyVaultDns": ".vault.example", "storage": "core.example", "sqlServerHostname": null, "acrLoginServer": 7, "mhsmDns": "a b"}
        }
        """;

    [Fact]
    public async Task ReadAsync_Metadata_BecomesAnOverrideOfWhatIsThere()
    {
        await using var server = await MetadataServer.StartAsync(context => context.Response.WriteAsync(Answer));

        var json = Encoding.UTF8.GetString(await ReadAsync(server.Address));

        Assert.Equal(["/metadata/endpoints?api-version=2022-09-01"], server.Asked);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("arm.example", Value(document, "endpoints", "resourceManager"));
        Assert.Equal("login.example", Value(document, "endpoints", "authority"));
        Assert.Equal("graph.example", Value(document, "endpoints", "graph"));
        Assert.Equal("vault.example", Value(document, "suffixes", "keyVault"));
        Assert.Equal("core.example", Value(document, "suffixes", "storage"));
        Assert.Equal(2, document.RootElement.GetProperty("suffixes").EnumerateObject().Count());
        Assert.Equal("metadata of 127.0.0.1, 2022-09-01", document.RootElement.GetProperty("suffixes").GetProperty("storage").GetProperty("source").GetString());
    }

    [Fact]
    public async Task ReadAsync_WhatItWrites_IsReadBackAsAProfile()
    {
        await using var server = await MetadataServer.StartAsync(context => context.Response.WriteAsync(Answer));
        var root = Directory.CreateTempSubdirectory("bleu-discovery-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(root, "stacks", "config", "clouds")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "azure-local.json"), await ReadAsync(server.Address), TestContext.Current.CancellationToken);

        Assert.Equal("arm.example", new CloudCatalog(root).Get("azure-local").Require(ProfileKeys.ResourceManager));
        Directory.Delete(root, recursive: true);
    }

    [Theory]
    [InlineData(404, "", "answers with 404 instead of 200")]
    [InlineData(302, "", "answers with 302 instead of 200")]
    [InlineData(200, "<html>", "answers with something that is not JSON")]
    [InlineData(200, "[]", "answers with metadata of another form")]
    [InlineData(200, "{}", "answers without a single endpoint")]
    [InlineData(200, """{"resourceManager": 5}""", "answers without a single endpoint")]
    public async Task ReadAsync_AnswerThatIsNoMetadata_IsRefused(int status, string body, string problem)
    {
        await using var server = await MetadataServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "https://elsewhere.example/";
            return context.Response.WriteAsync(body);
        });

        var error = await Assert.ThrowsAsync<DiagnosticException>(() => ReadAsync(server.Address));

        Assert.Equal(
            $"BLEU2005: 127.0.0.1 {problem}. Check the host, the route to it and the certificates that this machine trusts, then discover again.",
            Assert.Single(error.Diagnostics).ToString());
    }

    [Fact]
    public async Task ReadAsync_AnswerWithoutEnd_IsCutOff()
    {
        await using var server = await MetadataServer.StartAsync(context => context.Response.WriteAsync(new string(' ', 2 * 1024 * 1024)));

        var error = await Assert.ThrowsAsync<DiagnosticException>(() => ReadAsync(server.Address));

        Assert.Equal("answers with more than 1024 KiB", Assert.Single(error.Diagnostics).Problem);
    }

    [Fact]
    public async Task ReadAsync_NobodyThere_SaysSo()
    {
        var server = await MetadataServer.StartAsync(_ => Task.CompletedTask);
        var address = server.Address;
        await server.DisposeAsync();

        var error = await Assert.ThrowsAsync<DiagnosticException>(() => ReadAsync(address));

        Assert.Equal("does not answer: ConnectionError", Assert.Single(error.Diagnostics).Problem);
    }

    [Theory]
    [InlineData("http://arm.example", "is not asked without TLS")]
    [InlineData("ftp://arm.example", "is not asked without TLS")]
    [InlineData("https://user:word@arm.example", "is neither a host nor a URL of one")]
    [InlineData("", "is neither a host nor a URL of one")]
    public void Address_ThatMustNotBeAsked_IsRefused(string host, string problem) =>
        Assert.Equal(problem, Assert.Single(Assert.Throws<DiagnosticException>(() => MetadataDiscovery.Address(host)).Diagnostics).Problem);

    [Fact]
    public void Address_Host_IsAskedOverTls() =>
        Assert.Equal("https://arm.example/metadata/endpoints?api-version=2022-09-01", MetadataDiscovery.Address("arm.example").ToString());

    private static async Task<byte[]> ReadAsync(string address)
    {
        using var client = MetadataDiscovery.CreateClient();
        return await MetadataDiscovery.ReadAsync(client, MetadataDiscovery.Address(address), "azure-local", TestContext.Current.CancellationToken);
    }

    private static string? Value(JsonDocument document, string section, string key) =>
        document.RootElement.GetProperty(section).GetProperty(key).GetProperty("value").GetString();
}
