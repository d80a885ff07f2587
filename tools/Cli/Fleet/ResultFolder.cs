using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>
/// A folder of results that is either whole or not there: everything is written into a folder of another name beside it, marked,
/// and renamed. One run at a time writes a folder; what runs that were killed left behind is removed by the next one.
/// </summary>
internal sealed class ResultFolder : IDisposable
{
    private const string Left = ".tmp";
    private readonly string _shown;
    private readonly string _target;
    private readonly FileStream _lock;

    private ResultFolder(string shown, string target, FileStream @lock, string working)
    {
        (_shown, _target, _lock, Working) = (shown, target, @lock, working);
    }

    /// <summary>Where the files are written until they are whole.</summary>
    public string Working { get; }

    /// <summary>Begins to write a folder.</summary>
    /// <param name="path">Where it will lie.</param>
    /// <exception cref="DiagnosticException">BLEU9002: another run writes it; BLEU9003: something else lies there; BLEU4004.</exception>
    public static ResultFolder Create(string path)
    {
        if (path.Length == 0)
        {
            throw new DiagnosticException(CliDiagnostics.CannotWrite(path, "the path is empty"));
        }

        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
            var @lock = Lock(path, target);
            try
            {
                Check(path, target);
                RemoveLeft(target);
                var working = $"{target}.{Environment.ProcessId}-{Guid.NewGuid():N}{Left}";
                Directory.CreateDirectory(working);
                return new(path, target, @lock, working);
            }
            catch
            {
                @lock.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(CliDiagnostics.CannotWrite(path, e.Message));
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="name">Its name in the folder, with slashes; nobody else writes it.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="DiagnosticException">BLEU4004.</exception>
    public void Write(string name, Action<Stream> write)
    {
        try
        {
            var path = Path.Combine(Working, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Working);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024);
            write(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(CliDiagnostics.CannotWrite($"{_shown}/{name}", e.Message));
        }
    }

    /// <summary>Marks the folder as whole and puts it in its place.</summary>
    /// <param name="command">The command that wrote it.</param>
    /// <exception cref="DiagnosticException">BLEU4004.</exception>
    public void Commit(string command)
    {
        try
        {
            ResultMarker.Write(Working, command);
            if (Directory.Exists(_target))
            {
                var old = $"{_target}.{Guid.NewGuid():N}{Left}";
                Directory.Move(_target, old);
                Directory.Move(Working, _target);
                Directory.Delete(old, recursive: true);
            }
            else
            {
                Directory.Move(Working, _target);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(CliDiagnostics.CannotWrite(_shown, e.Message));
        }
    }

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Working))
            {
                Directory.Delete(Working, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It keeps its temporary name, which nobody takes for a result, and the next run removes it.
        }

        _lock.Dispose();
    }

    // The lock of a process that ends, however it ends, ends with it.
    private static FileStream Lock(string shown, string target)
    {
        try
        {
            return new(target + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(target + ".lock"))
        {
            throw new DiagnosticException(FleetDiagnostics.FolderInUse(shown));
        }
    }

    private static void Check(string shown, string target)
    {
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !ResultMarker.IsWhole(target)))
        {
            throw new DiagnosticException(FleetDiagnostics.ForeignFolder(shown));
        }
    }

    private static void RemoveLeft(string target)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetDirectoryName(target) ?? target, Path.GetFileName(target) + ".*" + Left))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
