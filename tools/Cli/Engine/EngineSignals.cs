using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Bleu.Infra.Cli.Engine;

/// <summary>
/// Lets the engine answer interrupts: it ends what it has begun, and this command waits for it. On a terminal Ctrl-C reaches
/// the engine by itself, and a second one would make it break off at once; elsewhere the signal is passed on.
/// </summary>
internal sealed class EngineSignals : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <param name="engine">The running engine.</param>
    public EngineSignals(Process engine)
    {
        var isOnTerminal = !Console.IsInputRedirected || !Console.IsOutputRedirected || !Console.IsErrorRedirected;
        Pass(PosixSignal.SIGINT, Interrupt, isPassed: !isOnTerminal);
        Pass(PosixSignal.SIGTERM, Terminate, isPassed: true);

        void Pass(PosixSignal signal, int number, bool isPassed) => _registrations.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            if (isPassed && !OperatingSystem.IsWindows() && !engine.HasExited)
            {
                _ = Send(engine.Id, number);
            }
        }));
    }

    public void Dispose() => _registrations.ForEach(r => r.Dispose());

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Send(int process, int signal);
}
