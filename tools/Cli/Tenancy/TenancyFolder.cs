using System.Text;
using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Tenancy;

/// <summary>Writes the manifests of a profile: the whole folder or nothing, and never over what somebody else wrote.</summary>
internal static class TenancyFolder
{
    private const string Index = "README.md";

    /// <summary>Writes a folder; what an earlier call wrote there goes.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="DiagnosticException">BLEU5326: the folder holds something else. BLEU4004: it cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<RenderedFile> files)
    {
        var full = Path.GetFullPath(folder);
        var (fresh, old) = ($"{full}.{Environment.ProcessId}.tmp", $"{full}.{Environment.ProcessId}.old");
        try
        {
            if (Directory.Exists(full) && Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Any(f => !IsOurs(f)))
            {
                throw new DiagnosticException(TenancyDiagnostics.NotOurs(folder));
            }

            foreach (var file in files)
            {
                var path = Path.Combine([fresh, .. file.Path.Split('/')]);
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? fresh);
                File.WriteAllText(path, file.Content, new UTF8Encoding(false));
            }

            if (Directory.Exists(full))
            {
                Directory.Move(full, old);
            }

            Directory.Move(fresh, full);
            Remove(old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(CliDiagnostics.CannotWrite(folder, e.Message));
        }
        finally
        {
            if (Directory.Exists(old) && !Directory.Exists(full))
            {
                Directory.Move(old, full);
            }

            Remove(fresh);
        }
    }

    private static bool IsOurs(string path) => File.ReadLines(path).FirstOrDefault()?.Contains(TenancyIndex.Mark, StringComparison.Ordinal) == true;

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
