using System.Diagnostics;

namespace Pulumi;

/// <summary>Holds the program until a debugger is attached, when the host asks for that.</summary>
internal static class DebuggerGate
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task WaitAsync()
    {
        if (!string.Equals(Environment.GetEnvironmentVariable("PULUMI_ATTACH_DEBUGGER"), "true", StringComparison.Ordinal))
        {
            return;
        }

        while (!Debugger.IsAttached)
        {
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }
}
