using System.Diagnostics;
using System.Net;
using Bleu.Infra.Programs;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>A resource monitor and an engine on loopback that note every message of a program and answer as the recorded engine did.</summary>
internal sealed class RecordingEngine : IAsyncDisposable
{
    /// <summary>The largest message that an engine takes, in bytes.</summary>
    public const int MaxMessageSize = 400 * 1024 * 1024;

    private readonly WebApplication _application;
    private readonly Recording _recording;

    private RecordingEngine(WebApplication application, Recording recording)
    {
        _application = application;
        _recording = recording;
    }

    /// <summary>The messages in the order they came, each with the name of its method.</summary>
    public IReadOnlyList<(string Method, IMessage Message)> Messages => _recording.Messages;

    /// <summary>What the program logged as errors.</summary>
    public IEnumerable<string> Errors => Messages.Select(m => m.Message).OfType<LogRequest>()
        .Where(l => l.Severity == LogSeverity.Error).Select(l => l.Message);

    public static async Task<RecordingEngine> StartAsync(bool isOld = false)
    {
        var recording = new Recording();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        DeepServices.Add(builder.Services, (_, binder) =>
        {
            ResourceMonitor.BindService(binder, isOld ? new OldMonitor(recording) : new RecordingMonitor(recording));
            Engine.BindService(binder, new RecordingLog(recording));
        });
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = MaxMessageSize;
            grpc.MaxSendMessageSize = MaxMessageSize;
        });
        var application = builder.Build();
        DeepServices.Map(application);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new(application, recording);
    }

    /// <summary>The messages of one method.</summary>
    public IReadOnlyList<T> Of<T>()
        where T : IMessage => [.. Messages.Select(m => m.Message).OfType<T>()];

    /// <summary>What the program wrote to the standard error stream.</summary>
    public string StandardError { get; private set; } = "";

    /// <summary>Runs a program as the language host would.</summary>
    /// <param name="arguments">The program's arguments.</param>
    /// <returns>Its exit code.</returns>
    public Task<int> RunAsync(params string[] arguments) => RunAsync(arguments, []);

    /// <summary>Runs a program as the language host would, but for some variables of its environment.</summary>
    /// <param name="arguments">The program's arguments.</param>
    /// <param name="environment">The variables that differ; without a value they are left out.</param>
    /// <returns>Its exit code.</returns>
    public async Task<int> RunAsync(string[] arguments, Dictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo("dotnet", [.. SamplePrograms.Start, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var address = new Uri(_application.Urls.First()).Authority;
        start.Environment["PULUMI_MONITOR"] = address;
        start.Environment["PULUMI_ENGINE"] = address;
        start.Environment["PULUMI_PROJECT"] = "proj";
        start.Environment["PULUMI_STACK"] = "dev";
        start.Environment["PULUMI_ORGANIZATION"] = "org";
        start.Environment["PULUMI_DRY_RUN"] = "true";
        start.Environment["PULUMI_QUERY_MODE"] = "false";
        start.Environment["PULUMI_PARALLEL"] = "16";
        start.Environment["PULUMI_CONFIG"] = "{}";
        start.Environment["PULUMI_CONFIG_SECRET_KEYS"] = "[]";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The program did not end.");
        }

        await output;
        StandardError = await error;
        return process.ExitCode;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
