using System.Reflection;

namespace Pulumi.Experimental.Provider;

/// <summary>What the process of a provider is started with.</summary>
internal static class ProviderArguments
{
    // Engines pass their own options for logging and tracing on to every plugin.
    private static readonly string[] WithValue = ["--tracing", "-v"];

    /// <summary>The engine's address; nothing when the engine attaches later.</summary>
    /// <exception cref="ArgumentException">There is more than one address.</exception>
    public static string? EngineAddress(string[] args)
    {
        var addresses = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (WithValue.Contains(args[i]))
            {
                i++;
            }
            else if (!args[i].StartsWith('-'))
            {
                addresses.Add(args[i]);
            }
        }

        return addresses.Count <= 1
            ? addresses.FirstOrDefault()
            : throw new ArgumentException($"A provider takes one argument, the engine's address, not {addresses.Count}: {string.Join(' ', addresses)}", nameof(args));
    }

    /// <summary>The version of the program, as packages are numbered.</summary>
    public static string ProgramVersion() =>
        Assembly.GetEntryAssembly()?.GetName().Version is { } version ? $"{version.Major}.{version.Minor}.{Math.Max(version.Build, 0)}" : "0.0.0";
}
