using System.ComponentModel;
using System.Diagnostics;
using System.Security.Authentication;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Cli.Doctor;

/// <summary>This machine.</summary>
internal sealed class MachineGround : IGround
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public DateTimeOffset Built => File.GetLastWriteTimeUtc(typeof(MachineGround).Assembly.Location);

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public bool HasFolder(string path) => Directory.Exists(path);

    public async Task<string?> RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start);
            if (process is null)
            {
                return null;
            }

            try
            {
                process.StandardInput.Close();
                var error = process.StandardError.ReadToEndAsync(limit.Token);
                var output = await process.StandardOutput.ReadToEndAsync(limit.Token).ConfigureAwait(false);
                await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
                await error.ConfigureAwait(false);
                return process.ExitCode == 0 ? output.Trim() : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancellationToken.ThrowIfCancellationRequested();
                return null;
            }
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public async Task<HostAnswer> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = MetadataDiscovery.CreateClient();
        try
        {
            using var answer = await client.GetAsync(address, cancellationToken).ConfigureAwait(false);
            return new((int)answer.StatusCode, answer.Headers.Date);
        }
        catch (HttpRequestException e)
        {
            return new(0, null, (e.InnerException ?? e).Message.TrimEnd('.'), e.InnerException is AuthenticationException);
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(0, null, "it did not answer in time");
        }
    }
}
