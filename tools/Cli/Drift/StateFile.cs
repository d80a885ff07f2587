using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Resources;

namespace Bleu.Infra.Cli.Drift;

/// <summary>A state as <c>pulumi stack export</c> writes it.</summary>
/// <param name="Resources">What it holds that is not about to be deleted.</param>
/// <param name="Pending">How many operations were begun and did not end.</param>
internal sealed record StateFile(ImmutableArray<PolicyResource> Resources, int Pending)
{
    private const long MaxBytes = 256L * 1024 * 1024;
    private const int MaxDepth = 100;

    /// <summary>Reads a state.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stack">The stack that it must be of.</param>
    /// <param name="project">The project that it must be of.</param>
    /// <exception cref="DiagnosticException">BLEU9010: it cannot be read or is no state; BLEU9011: it is another stack's.</exception>
    public static StateFile Read(string path, string stack, string project)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaxBytes })
            {
                throw Bad(path, "is larger than 256 MiB");
            }

            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new() { MaxDepth = MaxDepth });
            return Read(document.RootElement, path, stack, project);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Bad(path, "cannot be read");
        }
        catch (JsonException e)
        {
            throw Bad(path, $"is damaged JSON, line {(e.LineNumber ?? 0) + 1}, or nested more than {MaxDepth} levels deep");
        }
    }

    private static StateFile Read(JsonElement root, string path, string stack, string project)
    {
        if (!root.Has("version") || !root.Has("deployment") || root.Inner("version") is not { ValueKind: JsonValueKind.Number } number || !number.TryGetInt32(out var version) || version is < 3 or > 4)
        {
            throw Bad(path, "is no state of a stack");
        }

        ImmutableArray<PolicyResource> resources =
        [
            .. root.Inner("deployment").Items("resources")
                .Where(r => !r.IsTrue("delete") && !r.IsTrue("pendingReplacement"))
                .Select(StateInput.Resource)
                .OfType<PolicyResource>(),
        ];
        var own = $"urn:pulumi:{stack}::{project}::";
        return resources.FirstOrDefault(r => !r.Urn.StartsWith(own, StringComparison.Ordinal)) is { } foreign
            ? throw new DiagnosticException(DriftDiagnostics.OtherStack(path, StackOf(foreign.Urn), stack))
            : new(resources, root.Inner("deployment").Items("pending_operations").Count());
    }

    private static string StackOf(string urn) => urn.Split("::") is [var first, ..] && first.StartsWith("urn:pulumi:", StringComparison.Ordinal) ? first["urn:pulumi:".Length..] : urn;

    private static DiagnosticException Bad(string path, string problem) => new(DriftDiagnostics.BadState(path, problem));
}
