using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Output;

/// <summary>Files that are either whole or not there: written under a temporary name beside their place, then renamed.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where it will lie; its folder is made when it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="DiagnosticException">BLEU4004: it cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => Write(path, write, overwrite: true);

    /// <summary>Writes a file that is not there yet.</summary>
    /// <param name="path">Where it will lie; its folder is made when it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="exists">What is thrown when another was faster.</param>
    /// <exception cref="DiagnosticException">BLEU4004: it cannot be written.</exception>
    public static void WriteNew(string path, Action<Stream> write, Func<Exception> exists)
    {
        if (File.Exists(path))
        {
            throw exists();
        }

        Write(path, write, overwrite: false);
    }

    private static void Write(string path, Action<Stream> write, bool overwrite)
    {
        if (path.Length == 0)
        {
            throw new DiagnosticException(CliDiagnostics.CannotWrite(path, "the path is empty"));
        }

        var full = Path.GetFullPath(path);
        var temporary = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? ".");
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            throw new DiagnosticException(CliDiagnostics.CannotWrite(path, e.Message));
        }
        catch
        {
            Remove(temporary);
            throw;
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be removed keeps its temporary name, which nobody takes for a result.
        }
    }
}
