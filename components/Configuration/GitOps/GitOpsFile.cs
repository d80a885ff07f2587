using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>The file <c>stacks/config/gitops.yaml</c>: reading, checking, and its schema for editors.</summary>
public static class GitOpsFile
{
    /// <summary>Where it lies, relative to the project.</summary>
    public const string Path = "stacks/config/gitops.yaml";

    /// <summary>Reads and checks the file of a project.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="clouds">The clouds.</param>
    /// <param name="cloud">The cloud to deploy to instead of the one that the file names; nothing for that one.</param>
    /// <exception cref="DiagnosticException">BLEU9050: it is not there; others: it is wrong, and all that is wrong is told at once.</exception>
    public static GitOpsSettings Read(string root, CloudCatalog clouds, string? cloud = null)
    {
        try
        {
            return Read(File.ReadAllBytes(System.IO.Path.Combine(root, Path)), clouds, cloud);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DiagnosticException(GitOpsDiagnostics.NoFile(Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(ConfigurationDiagnostics.UnreadableFile(Path, "cannot be read"));
        }
    }

    /// <summary>Reads and checks the file of a project, where there is one.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="clouds">The clouds.</param>
    /// <returns>The settings; nothing where there is no file.</returns>
    /// <exception cref="DiagnosticException">It is wrong; all that is wrong is told at once.</exception>
    public static GitOpsSettings? Find(string root, CloudCatalog clouds) =>
        File.Exists(System.IO.Path.Combine(root, Path)) ? Read(root, clouds) : null;

    /// <summary>Reads and checks the content of the file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="clouds">The clouds.</param>
    /// <param name="cloud">The cloud to deploy to instead of the one that the file names; nothing for that one.</param>
    /// <exception cref="DiagnosticException">It is wrong; all that is wrong is told at once.</exception>
    public static GitOpsSettings Read(ReadOnlySpan<byte> content, CloudCatalog clouds, string? cloud = null)
    {
        var findings = new List<Diagnostic>();
        var root = YamlReader.Read(content, Path, findings);
        if (root is not null)
        {
            GitOpsShape.Root.Check("gitops", root, findings);
            GitOpsCheck.Beyond(root, clouds, cloud, findings);
        }

        if (root is null || findings.Count > 0)
        {
            findings.Sort(static (a, b) => (a.Location?.Line ?? 0).CompareTo(b.Location?.Line ?? 0));
            throw new DiagnosticException(findings);
        }

        var settings = GitOpsBinding.Bind(new(SettingsLayers.Of(root)));
        return cloud is null ? settings : settings with { Cloud = cloud };
    }

    /// <summary>The JSON Schema of the file.</summary>
    public static string WriteSchema()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("title", GitOpsShape.Root.Description);
            GitOpsShape.Root.WriteKeywords(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
