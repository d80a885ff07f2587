using System.Net.Sockets;
using Bleu.Infra.PolicyPack.Tests.Engine;
using Grpc.Core;
using Pulumirpc;
using static Bleu.Infra.PolicyPack.Tests.Engine.Requests;

namespace Bleu.Infra.PolicyPack.Tests;

/// <summary>What a pack makes of calls that are large, many, early, broken or malicious.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task PolicyThatThrows_FailsAlone_AndShowsNoValue()
    {
        await using var engine = await EngineStandIn.StartAsync();
        await using var pack = await PackProcess.SampleAsync("misbehaving", engine.Address);

        var response = await pack.AnalyzeAsync(Resource($$"""{"password":{{Secret("\"hush\"")}}}"""));

        Assert.Equal(
            ["throws Mandatory: throws could not judge: InvalidOperationException. The other policies were judged.", "works Advisory: I still work"],
            Lines(response));
        Assert.DoesNotContain("hush", response.ToString());
        Assert.Equal(["typed: It is not about this type.", "not-applicable: It is not about this."], response.NotApplicable.Select(n => $"{n.PolicyName}: {n.Reason}"));
        Assert.Equal(PolicySeverity.Critical, response.Diagnostics[1].Severity);

        var message = await engine.MessageAsync(m => m.Message.StartsWith("throws: ", StringComparison.Ordinal));
        Assert.Equal((LogSeverity.Debug, Urn("simple:index:Resource", "res")), (message.Severity, message.Urn));
        Assert.DoesNotContain("hush", message.Message);

        Assert.Equal(
            ["stack-throws Mandatory: stack-throws could not judge: FormatException. The other policies were judged."],
            Lines(await pack.AnalyzeStackAsync(new())));
    }

    [Fact]
    public async Task Handshake_NamesTheEngineToLogTo()
    {
        await using var engine = await EngineStandIn.StartAsync();
        await using var pack = await PackProcess.SampleAsync("misbehaving");
        await pack.HandshakeAsync(new() { EngineAddress = engine.Address });

        await pack.AnalyzeAsync(Resource("{}"));

        await engine.MessageAsync(m => m.Message.StartsWith("throws: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EngineElsewhere_IsNeverSpokenTo()
    {
        await using var pack = await PackProcess.SampleAsync("misbehaving", "192.0.2.1:80");

        await pack.AnalyzeAsync(Resource("{}"));

        Assert.Equal(0, await pack.CancelAsync());
    }

    [Fact]
    public async Task AnalyzerInfo_BeforeAnythingElse_IsWhole()
    {
        await using var pack = await PackProcess.SampleAsync("config");

        Golden.Verify((await pack.InfoAsync()).ToString(), "info", "json");
        Assert.Equal("2.1.0-beta.1", (await pack.PluginInfoAsync()).Version);
    }

    [Fact]
    public async Task LargeStack_IsTaken()
    {
        await using var pack = await PackProcess.SampleAsync("analyze-stack");
        var text = new string('x', 1024 * 1024);
        var request = new AnalyzeStackRequest();
        for (var i = 0; i < 40; i++)
        {
            request.Resources.Add(InStack($$"""{"text":"{{text}}"}""", $"r{i}"));
        }

        Assert.Equal(["count Advisory: 40 simple:index:Resource"], Lines(await pack.AnalyzeStackAsync(request)));
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(2000, true)]
    [InlineData(5000, false)]
    public async Task DeepResource_IsTakenOrRefused_AndThePackLives(int depth, bool taken)
    {
        await using var pack = await PackProcess.SampleAsync("simple");
        using var channel = Grpc.Net.Client.GrpcChannel.ForAddress($"http://127.0.0.1:{pack.Port}");
        var bytes = Marshallers.Create(static (byte[] b) => b, static b => b);
        var method = new Method<byte[], byte[]>(MethodType.Unary, "pulumirpc.Analyzer", "Analyze", bytes, bytes);
        var call = channel.CreateCallInvoker().AsyncUnaryCall(method, null, default, DeepMessage.Analyze(depth));

        if (taken)
        {
            await call;
        }
        else
        {
            await Assert.ThrowsAsync<RpcException>(async () => await call);
        }

        Assert.Single((await pack.AnalyzeAsync(Resource("""{"value":true}"""))).Diagnostics);
    }

    [Fact]
    public async Task ManyCallsAtOnce_AreAnsweredEachByItself()
    {
        await using var pack = await PackProcess.SampleAsync("simple");
        await pack.BootAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 2000).Select(async i =>
        {
            var response = await pack.AnalyzeAsync(Resource($$"""{"value":{{(i % 2 == 0 ? "true" : "false")}}}""", $"r{i}", $"simple:index:R{i}"));
            return (i, response.Diagnostics.Single().PolicyName);
        }));

        Assert.All(answers, a => Assert.Equal(a.i % 2 == 0 ? "truthiness" : "falsiness", a.PolicyName));
    }

    [Fact]
    public async Task Configure_WhileOthersAsk_NeverMixesSettings()
    {
        await using var pack = await PackProcess.SampleAsync("enforcement-config");
        var asking = Task.WhenAll(Enumerable.Range(0, 500).Select(async _ =>
            (await pack.AnalyzeAsync(Resource("""{"value":false}"""))).Diagnostics.Single().EnforcementLevel));
        for (var i = 0; i < 50; i++)
        {
            var level = i % 2 == 0 ? EnforcementLevel.Advisory : EnforcementLevel.Mandatory;
            await pack.ConfigureAsync(new() { PolicyConfig = { ["false"] = new() { EnforcementLevel = level } } });
        }

        Assert.All(await asking, level => Assert.True(level is EnforcementLevel.Advisory or EnforcementLevel.Mandatory));
    }

    [Fact]
    public async Task CancelWhileACallIsUnderWay_AnswersIt_AndEnds()
    {
        await using var pack = await PackProcess.SampleAsync("misbehaving");
        await pack.BootAsync();
        var call = pack.AnalyzeAsync(Resource("{}", "slow"));
        await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Equal(0, await pack.CancelAsync());
        Assert.Equal(2, (await call).Diagnostics.Count);
    }

    [Fact]
    public async Task CallThatTheEngineGivesUp_LeavesThePackAsItWas()
    {
        await using var pack = await PackProcess.SampleAsync("misbehaving");
        using var given = new CancellationTokenSource(50);

        await Assert.ThrowsAsync<RpcException>(async () => await pack.AnalyzeAsync(Resource("{}", "slow"), given.Token));

        Assert.Equal(2, (await pack.AnalyzeAsync(Resource("{}"))).Diagnostics.Count);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnonsense that is no frame at all")]
    [InlineData("\0\0\0\0")]
    public async Task WhatIsNoCall_IsDropped_AndThePackLives(string text)
    {
        await using var pack = await PackProcess.SampleAsync("simple");
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync("127.0.0.1", pack.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
        }

        Assert.Equal("simple", (await pack.BootAsync()).Name);
    }

    [Fact]
    public async Task BytesThatAreNoMessage_AreRefused_AndThePackLives()
    {
        await using var pack = await PackProcess.SampleAsync("simple");
        using var channel = Grpc.Net.Client.GrpcChannel.ForAddress($"http://127.0.0.1:{pack.Port}");
        var bytes = Marshallers.Create(static (byte[] b) => b, static b => b);
        foreach (var name in new[] { "Analyze", "AnalyzeStack", "Remediate", "Configure", "ConfigureStack", "Handshake", "NoSuchCall" })
        {
            var method = new Method<byte[], byte[]>(MethodType.Unary, "pulumirpc.Analyzer", name, bytes, bytes);
            var call = channel.CreateCallInvoker().AsyncUnaryCall(method, null, default, [0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 3]);
            await Assert.ThrowsAsync<RpcException>(async () => await call);
        }

        Assert.Equal("simple", (await pack.BootAsync()).Name);
    }

    [Fact]
    public async Task EmptyMessages_AreTaken()
    {
        await using var pack = await PackProcess.SampleAsync("misbehaving");

        Assert.Equal(2, (await pack.AnalyzeAsync(new())).Diagnostics.Count);
        Assert.Empty((await pack.RemediateAsync(new())).Remediations);
        await pack.ConfigureAsync(new() { PolicyConfig = { ["no-such-policy"] = new() } });
        await pack.ConfigureStackAsync(new());
        Assert.Single((await pack.AnalyzeStackAsync(new() { Resources = { new AnalyzerResource() } })).Diagnostics);
    }
}
