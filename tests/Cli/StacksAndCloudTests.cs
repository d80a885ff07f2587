using System.Net;
using System.Text;
using System.Text.Json;

namespace Bleu.Infra.Cli.Tests;

public sealed class StacksAndCloudTests
{
    [Fact]
    public async Task Stacks_Json_NamesKindCloudAndHub()
    {
        using var project = TemporaryProject.Of("client-chu-armor", "fr-central", "fr-south", "platform");
        var call = await Call.InAsync(project.Root, "stacks", "--json");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        using var document = JsonDocument.Parse(call.Output);
        Assert.Equal(
            ["client-chu-armor client bleu fr-central", "fr-central region bleu ", "fr-south region bleu ", "platform platform bleu "],
            document.RootElement.EnumerateArray().Select(s =>
                $"{s.GetProperty("stack").GetString()} {s.GetProperty("kind").GetString()} {s.GetProperty("cloud").GetString()} {s.GetProperty("hub").GetString()}"));
    }

    [Fact]
    public async Task Stacks_Text_IsAsReviewed() => Golden.Verify((await Call.HereAsync("stacks")).Output, "stacks");

    [Fact]
    public async Task Stacks_WithABrokenOne_ListsAllAndFails()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-south.yaml", "kind: region", "kind: regoin");

        var call = await Call.InAsync(project.Root, "stacks");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("not valid", call.Output);
        Assert.Contains("BLEU1004", call.Error);
    }

    [Fact]
    public async Task CloudShow_OfBleu_IsAsReviewed() => Golden.Verify((await Call.HereAsync("cloud", "show", "bleu")).Output, "cloud-bleu");

    [Fact]
    public async Task CloudShow_Json_HoldsTheMatrixAndTheEndpointsOfMicrosoft365()
    {
        using var document = JsonDocument.Parse((await Call.HereAsync("cloud", "show", "bleu", "--json")).Output);
        var redis = document.RootElement.GetProperty("capabilities").EnumerateArray()
            .Single(c => c.GetProperty("service").GetString() == "redis" && c.GetProperty("region").GetString() == "bleufrancesouth");
        var sharepoint = document.RootElement.GetProperty("microsoft365").EnumerateArray().Single(e => e.GetProperty("service").GetString() == "sharepoint");

        Assert.True(redis.GetProperty("offered").GetBoolean());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (redis.GetProperty("zones").ValueKind, redis.GetProperty("skus").ValueKind));
        Assert.Equal(["86.232.96.0/19", "2a01:dfff:580::/41"], sharepoint.GetProperty("addresses").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal([443, 80], sharepoint.GetProperty("tcp").EnumerateArray().Select(p => p.GetInt32()));
    }

    [Fact]
    public async Task CloudShow_UnknownCloud_NamesTheKnownOnes()
    {
        var call = await Call.HereAsync("cloud", "show", "blue");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.StartsWith("error BLEU2002: cloud is not a known cloud, got 'blue'.", Assert.Single(call.Messages));
    }

    [Fact]
    public async Task CloudDiscover_HostThatAnswers_WritesAnOverrideThatShowShows()
    {
        using var project = new TemporaryProject();
        var (address, serving) = Serve("""{"resourceManager": "https://arm.example/", "suffixes": {"keyVaultDns": ".vault.example"}}""");

        var discover = await Call.InAsync(project.Root, "cloud", "discover", address, "--cloud", "azure-local");
        await serving;
        var show = await Call.InAsync(project.Root, "cloud", "show", "azure-local", "--json");

        Assert.Equal((0, ""), (discover.ExitCode, discover.Error));
        Assert.Equal(["azure-local.json"], Directory.EnumerateFiles(Path.Combine(project.Root, "stacks", "config", "clouds")).Select(f => Path.GetFileName(f)));
        using var document = JsonDocument.Parse(show.Output);
        Assert.Equal("vault.example", document.RootElement.GetProperty("values").GetProperty("suffixes.keyVault").GetProperty("value").GetString());
    }

    [Fact]
    public async Task CloudDiscover_HostThatAnswersNonsense_WritesNothing()
    {
        using var project = new TemporaryProject();
        var (address, serving) = Serve("<html>");

        var call = await Call.InAsync(project.Root, "cloud", "discover", address, "--cloud", "azure-local");
        await serving;

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU2005", call.Error);
        Assert.False(Directory.Exists(Path.Combine(project.Root, "stacks", "config", "clouds")));
    }

    [Fact]
    public async Task Doctor_OnThisMachine_IsContent()
    {
        var call = await Call.HereAsync("doctor");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("ok   .NET SDK: 10.", call.Output);
        Assert.Contains("ok   stack fr-central: bleu bleufrancecentral", call.Output);
    }

    private static (string Address, Task Serving) Serve(string answer)
    {
        var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ($"http://{listener.LocalEndpoint}", AnswerAsync(listener, answer));
    }

    private static async Task AnswerAsync(System.Net.Sockets.TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var buffer = new byte[8192];
        _ = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken);
        var text = $"HTTP/1.1 200 OK\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\nConnection: close\r\n\r\n{answer}";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        listener.Stop();
    }
}
