namespace Bleu.Infra.Cli.Replay;

/// <summary>
/// Remembers whole plans as they were printed, beside the build of the command that printed them. A plan is printed again only when
/// all that it depends on is the same, to the byte; whatever differs is planned anew. <c>--fresh</c> plans in any case.
/// </summary>
internal static class PreviewMemory
{
    private const int MaxEntries = 64;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "previews");

    // Only a build that the launcher made is remembered for: it is replaced as a whole when sources change.
    private static bool IsOn => File.Exists(Path.Combine(AppContext.BaseDirectory, "stamp"));

    // An entry is the digest, what was printed, and the digest again: one that was cut short lacks its end.
    /// <summary>Prints a remembered plan.</summary>
    /// <param name="args">The arguments of the call.</param>
    /// <returns>Whether there was one.</returns>
    public static bool TryPrint(string[] args)
    {
        try
        {
            if (!IsOn || PreviewInputs.Gather(args, HasColours) is not { } inputs || !File.Exists(PathOf(args)))
            {
                return false;
            }

            var entry = File.ReadAllBytes(PathOf(args));
            if (!entry.AsSpan().StartsWith(inputs) || !entry.AsSpan().EndsWith(inputs) || entry.Length < 2 * inputs.Length)
            {
                return false;
            }

            using var output = Console.OpenStandardOutput();
            output.Write(entry, inputs.Length, entry.Length - (2 * inputs.Length));
            if (Array.IndexOf(args, "--json") < 0)
            {
                output.Write(System.Text.Encoding.UTF8.GetBytes(
                    $"unchanged since {File.GetLastWriteTimeUtc(PathOf(args)):yyyy-MM-dd HH:mm:ss} UTC, when it was planned; --fresh plans it anew\n"));
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Remembers a whole plan.</summary>
    /// <param name="args">The arguments of the call.</param>
    /// <param name="inputs">What the plan depends on, gathered before it was made.</param>
    /// <param name="output">What was printed.</param>
    public static void Keep(string[] args, byte[] inputs, byte[] output)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            if (Directory.GetFiles(Folder).Length >= MaxEntries)
            {
                Directory.Delete(Folder, recursive: true);
            }

            Output.AtomicFile.Write(PathOf(args), stream =>
            {
                stream.Write(inputs);
                stream.Write(output);
                stream.Write(inputs);
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Diagnostics.DiagnosticException)
        {
            // A plan that cannot be remembered is planned again: slower, and just as right.
        }
    }

    /// <summary>What a preview depends on, when it may be remembered.</summary>
    public static byte[]? Inputs(string[] args) => IsOn ? PreviewInputs.Gather(args, HasColours) : null;

    private static bool HasColours => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    // The name only has to tell calls apart; the content decides.
    private static string PathOf(string[] args)
    {
        var hash = 14695981039346656037UL;
        foreach (var arg in args)
        {
            foreach (var character in arg)
            {
                hash = (hash ^ character) * 1099511628211UL;
            }

            hash = (hash ^ '\n') * 1099511628211UL;
        }

        return Path.Combine(Folder, hash.ToString("x16"));
    }
}
