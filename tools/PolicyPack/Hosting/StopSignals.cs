using System.Runtime.InteropServices;

namespace Bleu.Infra.PolicyPack.Hosting;

/// <summary>Ends the pack when it is interrupted, and when the engine that started it is gone without a word.</summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly Timer? _parentWatch;

    public StopSignals(Action stop)
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
        {
            _signals.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                stop();
            }));
        }

        // A pack whose engine was killed would otherwise stay for ever.
        if (!OperatingSystem.IsWindows() && ParentId() is > 1 and var parent)
        {
            _parentWatch = new(_ =>
            {
                if (ParentId() != parent)
                {
                    stop();
                }
            }, null, Interval, Interval);
        }
    }

    public void Dispose()
    {
        _parentWatch?.Dispose();
        _signals.ForEach(s => s.Dispose());
    }

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ParentId();
}
