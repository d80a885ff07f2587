using System.Diagnostics;
using System.Globalization;
using System.Text;
using Grpc.Net.Client;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Tests.Engine;

/// <summary>A pack in a process of its own, started and asked as the engine does.</summary>
internal sealed class PackProcess : IAsyncDisposable
{
    public const int MaxMessageSize = 400 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly GrpcChannel? _channel;

    private PackProcess(Process process, string line)
    {
        _process = process;
        Line = line;
        _errors = process.StandardError.ReadToEndAsync();
        if (int.TryParse(line.Trim(), CultureInfo.InvariantCulture, out var port))
        {
            Port = port;
            _channel = GrpcChannel.ForAddress(
                $"http://127.0.0.1:{port}",
                new() { MaxReceiveMessageSize = MaxMessageSize, MaxSendMessageSize = MaxMessageSize, HttpHandler = new SocketsHttpHandler { UseProxy = false } });
            Client = new(new DeepCallInvoker(_channel.CreateCallInvoker()));
        }
    }

    /// <summary>The first line on the output, its end included.</summary>
    public string Line { get; }

    public int Port { get; }

    public int Id => _process.Id;

    private Analyzer.AnalyzerClient Client
    {
        get => field ?? throw new InvalidOperationException($"The pack wrote no port: '{Line}'.");
        init;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The program of the sample packs.</summary>
    public static string Samples => ProgramOf("Bleu.Infra.Tests", "Bleu.Infra.Tests");

    /// <summary>The pack that is shipped.</summary>
    public static string Shipped => ProgramOf("Bleu.Infra.PolicyPack", "bleu-policy-pack");

    public static Task<PackProcess> SampleAsync(string pack, string engine = "127.0.0.1:1") =>
        StartAsync(Samples, AppContext.BaseDirectory, [engine], new() { ["SAMPLE_PACK"] = pack });

    public static Task<PackProcess> ShippedAsync(string folder, string engine = "127.0.0.1:1") => StartAsync(Shipped, folder, [engine], []);

    /// <summary>Starts a program in a folder and reads up to the end of its first line.</summary>
    public static async Task<PackProcess> StartAsync(string program, string folder, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        return new(process, await FirstLineAsync(process));
    }

    /// <summary>Asks the first questions of every run.</summary>
    public async Task<AnalyzerInfo> BootAsync(bool dryRun = true, Action<AnalyzerStackConfigureRequest>? set = null)
    {
        await HandshakeAsync(new() { EngineAddress = "127.0.0.1:1", RootDirectory = "/packs", ProgramDirectory = "/packs" });
        var stack = new AnalyzerStackConfigureRequest { Stack = "dev", Project = "proj", Organization = "org", DryRun = dryRun };
        set?.Invoke(stack);
        await ConfigureStackAsync(stack);
        await PluginInfoAsync();
        return await InfoAsync();
    }

    public async Task<AnalyzeResponse> AnalyzeAsync(AnalyzeRequest request, CancellationToken? given = null) =>
        await Client.AnalyzeAsync(request, cancellationToken: given ?? Token);

    public async Task<AnalyzeResponse> AnalyzeStackAsync(AnalyzeStackRequest request) =>
        await Client.AnalyzeStackAsync(request, cancellationToken: Token);

    public async Task<RemediateResponse> RemediateAsync(AnalyzeRequest request) => await Client.RemediateAsync(request, cancellationToken: Token);

    public async Task ConfigureAsync(ConfigureAnalyzerRequest request) => await Client.ConfigureAsync(request, cancellationToken: Token);

    public async Task ConfigureStackAsync(AnalyzerStackConfigureRequest request) => await Client.ConfigureStackAsync(request, cancellationToken: Token);

    public async Task HandshakeAsync(AnalyzerHandshakeRequest request) => await Client.HandshakeAsync(request, cancellationToken: Token);

    public async Task<AnalyzerInfo> InfoAsync() => await Client.GetAnalyzerInfoAsync(new(), cancellationToken: Token);

    public async Task<PluginInfo> PluginInfoAsync() => await Client.GetPluginInfoAsync(new(), cancellationToken: Token);

    /// <summary>Ends the process as a shutdown of the engine begins, and yields its exit code.</summary>
    public async Task<int> CancelAsync()
    {
        await Client.CancelAsync(new(), cancellationToken: Token);
        return await ExitCodeAsync();
    }

    /// <summary>Sends a signal of Unix.</summary>
    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<int> ExitCodeAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>What stands on the output after the first line; to be asked for when the process has ended.</summary>
    public Task<string> RestOfOutputAsync() => _process.StandardOutput.ReadToEndAsync();

    /// <summary>What stands on the error stream; to be asked for when the process has ended.</summary>
    public Task<string> ErrorsAsync() => _errors;

    public async ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string ProgramOf(string project, string program) =>
        RepositoryPaths.Of("artifacts", "bin", project, "debug", OperatingSystem.IsWindows() ? program + ".exe" : program);

    private static async Task<string> FirstLineAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Patience);
        var line = new StringBuilder();
        var one = new char[1];
        while (await process.StandardOutput.ReadAsync(one, limit.Token) == 1)
        {
            line.Append(one[0]);
            if (one[0] == '\n')
            {
                break;
            }
        }

        return line.ToString();
    }
}
