using System.Collections;
using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Cli.Replay;

/// <summary>
/// Everything that a preview depends on, as a digest: the call, the build of the command, the project's configuration, the
/// environment and the day. Two previews with the same digest print the same plan; nothing of the environment, which may hold
/// secrets, can be read from it.
/// </summary>
internal static class PreviewInputs
{
    // What a shell changes by itself, and what no program of a stack can see the cloud by.
    private static readonly string[] Volatile = ["_", "PWD", "OLDPWD", "SHLVL", "COLUMNS", "LINES", "RANDOM", "SECONDS", "WINDOWID"];

    /// <summary>The digest; nothing when the call is no preview that may be remembered.</summary>
    /// <param name="args">The arguments of the call.</param>
    /// <param name="hasColours">Whether the output is coloured.</param>
    public static byte[]? Gather(string[] args, bool hasColours)
    {
        if (args.Length == 0 || args[0] != "preview" || Array.Exists(args, a => a is "--fresh" or "--verbose" or "--all" || a.StartsWith("--library", StringComparison.Ordinal) || a.StartsWith("--out", StringComparison.Ordinal)
            || a.StartsWith("--results", StringComparison.Ordinal) || a.StartsWith("--since", StringComparison.Ordinal) || a.StartsWith("--engine", StringComparison.Ordinal)))
        {
            return null;
        }

        if (RootOf(Environment.CurrentDirectory) is not { } root)
        {
            return null;
        }

        using var bytes = new MemoryStream(32 * 1024);
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(hasColours);
            writer.Write(DateTime.UtcNow.Date.Ticks);
            writer.Write(root);
            Array.ForEach(args, writer.Write);
            WriteBuild(writer);
            WriteEnvironment(writer);
            WriteFile(writer, Path.Combine(root, "Pulumi.yaml"));
            WriteFolder(writer, Path.Combine(root, "stacks", "config"));
            if (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(":library:"u8) >= 0)
            {
                // A stack reads a policy library from a folder that the digest does not know.
                return null;
            }
        }

        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The nearest folder upwards with a <c>Pulumi.yaml</c>, or nothing.</summary>
    public static string? RootOf(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Pulumi.yaml")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }

    // Whatever code a preview may run lies beside the command; a rebuild changes size or time of some of it.
    private static void WriteBuild(BinaryWriter writer)
    {
        foreach (var file in Sorted(AppContext.BaseDirectory, "*.dll", SearchOption.TopDirectoryOnly))
        {
            var info = new FileInfo(file);
            writer.Write(file);
            writer.Write(info.Length);
            writer.Write(info.LastWriteTimeUtc.Ticks);
        }
    }

    private static void WriteEnvironment(BinaryWriter writer)
    {
        var variables = new List<string>();
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            if (entry.Key is string name && Array.IndexOf(Volatile, name) < 0)
            {
                variables.Add($"{name}={entry.Value}");
            }
        }

        variables.Sort(StringComparer.Ordinal);
        variables.ForEach(writer.Write);
    }

    private static void WriteFolder(BinaryWriter writer, string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Sorted(folder, "*", SearchOption.AllDirectories))
        {
            WriteFile(writer, file);
        }
    }

    private static void WriteFile(BinaryWriter writer, string file)
    {
        var content = File.ReadAllBytes(file);
        writer.Write(file);
        writer.Write(content.Length);
        writer.Write(content);
    }

    private static string[] Sorted(string folder, string pattern, SearchOption depth)
    {
        var files = Directory.GetFiles(folder, pattern, depth);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
