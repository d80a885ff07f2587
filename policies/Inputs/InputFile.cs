using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>
/// Files to be judged: a Pulumi state export, a preview as JSON, an ARM template or resource export, a Kubernetes manifest.
/// What they are shows in their content.
/// </summary>
public static class InputFile
{
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The most levels that a file may be nested.</summary>
    internal const int MaxDepth = 100;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="context">What is known beside it.</param>
    /// <exception cref="DiagnosticException">BLEU8010: it cannot be read, or is none of these.</exception>
    public static ImmutableArray<PolicyStack> Read(string path, PolicyContext context)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaxBytes })
            {
                throw Bad(path, "is larger than 64 MiB");
            }

            return Parse(File.ReadAllText(path), path, context);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Bad(path, "cannot be read");
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file as its reader knows it; it names the stack where the content does not.</param>
    /// <param name="context">What is known beside it.</param>
    /// <exception cref="DiagnosticException">BLEU8010: it cannot be read, or is none of these.</exception>
    public static ImmutableArray<PolicyStack> Parse(string text, string file, PolicyContext context)
    {
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF');
        try
        {
            if (start.IsEmpty || start[0] is not ('{' or '['))
            {
                return Some(ManifestInput.Read(YamlDocuments.Read(text), file, context), file);
            }

            using var document = JsonDocument.Parse(text, new() { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Some(Read(document.RootElement, file, context), file);
        }
        catch (JsonException e)
        {
            throw Bad(file, $"is damaged JSON, line {(e.LineNumber ?? 0) + 1}, or nested more than {MaxDepth} levels deep");
        }
        catch (FormatException e)
        {
            throw Bad(file, e.Message);
        }
    }

    private static ImmutableArray<PolicyStack> Read(JsonElement root, string file, PolicyContext context)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return root.EnumerateArray().FirstOrDefault().Has("urn") || root.EnumerateArray().FirstOrDefault().Has("stack")
                ? [.. root.EnumerateArray().SelectMany(e => Read(e, file, context))]
                : ArmInput.Read(root, file, context);
        }

        return root switch
        {
            _ when root.Has("deployment") || root.Has("checkpoint") => [StateInput.Read(root, file, context)],
            _ when root.Has("steps") => [PreviewInput.ReadSteps(root, file, context)],
            _ when root.Has("stack") && root.Has("resources") => [PreviewInput.Read(root, context)],
            _ when root.Has("apiVersion") && root.Has("kind") => ManifestInput.Read(root, file, context),
            _ => ArmInput.Read(root, file, context),
        };
    }

    private static ImmutableArray<PolicyStack> Some(ImmutableArray<PolicyStack> stacks, string file) =>
        stacks.IsEmpty ? throw Bad(file, "holds nothing that can be judged") : stacks;

    private static DiagnosticException Bad(string file, string problem) => new(PolicyDiagnostics.BadInput(file, problem));
}
