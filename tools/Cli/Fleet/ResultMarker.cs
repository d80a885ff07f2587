using System.Security.Cryptography;
using System.Text.Json;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>
/// The file that says that a folder of results is whole. It is written last, and names every other file with the digest of its content,
/// so that neither a run that was killed nor a disk that lost a file passes for whole.
/// </summary>
internal static class ResultMarker
{
    public const string Name = "complete.json";
    private const string Format = "bleu-results/1";

    /// <summary>Marks a folder as whole.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="command">The command that wrote it.</param>
    public static void Write(string folder, string command)
    {
        using var stream = new FileStream(Path.Combine(folder, Name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        JsonOutput.Write(stream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("command", command);
            writer.WriteStartObject("files");
            foreach (var file in Files(folder))
            {
                writer.WriteString(file, Digest(Path.Combine(folder, file)));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Whether a folder holds the whole results of a run, to the byte.</summary>
    public static bool IsWhole(string folder)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Name)));
            if (document.RootElement.GetProperty("format").GetString() != Format)
            {
                return false;
            }

            var files = document.RootElement.GetProperty("files").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString(), StringComparer.Ordinal);
            return Files(folder).SequenceEqual(files.Keys.Order(StringComparer.Ordinal))
                && files.All(f => Digest(Path.Combine(folder, f.Key)) == f.Value);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
        .Where(f => f != Name)
        .Order(StringComparer.Ordinal);

    private static string Digest(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
