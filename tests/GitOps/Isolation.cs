using System.Diagnostics;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>Processes with a network of their own that holds nothing but the loopback interface, where the machine allows it.</summary>
internal static class Isolation
{
    private static readonly Lazy<bool> Available = new(Try);

    /// <summary>Whether the machine allows it.</summary>
    public static bool IsAvailable => Available.Value;

    /// <summary>How dotnet is started: inside such a network, or as it is.</summary>
    public static ProcessStartInfo Start(IEnumerable<string> arguments) => IsAvailable
        ? new("unshare", ["--user", "--map-root-user", "--net", "sh", "-c", "ip link set lo up && exec dotnet \"$@\"", "sh", .. arguments])
        : new("dotnet", arguments);

    private static bool Try()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["--user", "--map-root-user", "--net", "ip", "link", "set", "lo", "up"]) { RedirectStandardError = true });
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
