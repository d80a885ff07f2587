using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Configuration;

namespace Bleu.Infra.Policies.Stacks;

/// <summary>The single values of a stack's configuration that are in force: what its file says over the defaults. Secrets are not among them.</summary>
public sealed class StackValues
{
    private readonly string _project;
    private readonly IReadOnlyDictionary<string, string> _given;
    private readonly ImmutableHashSet<string> _written;

    private StackValues(string project, string file, IReadOnlyDictionary<string, string> given, ImmutableSortedDictionary<string, string> values, ImmutableHashSet<string> written)
    {
        _project = project;
        _given = given;
        _written = written;
        File = file;
        Values = values;
    }

    /// <summary>The stack's file, relative to the project.</summary>
    public string File { get; }

    /// <summary>The values by their keys, with full stops inside and without the project: <c>logs.retentionDays</c>.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; }

    /// <summary>The configuration as the engine hands it to the program.</summary>
    public IReadOnlyDictionary<string, string> Given => _given;

    /// <summary>Reads the values of a stack.</summary>
    /// <param name="stacks">The stacks.</param>
    /// <param name="stack">The stack's name.</param>
    public static StackValues Of(StackFolder stacks, string stack)
    {
        var file = stacks.File(stack);
        var (values, written) = stacks.Effective(stack);
        return new(stacks.Project, file.Path, file.ToEngine().Values, values, written);
    }

    /// <summary>A key as the user writes it: <c>bleu-infra:logs.retentionDays</c>.</summary>
    /// <param name="key">The key.</param>
    public string Shown(string key) => $"{_project}:{key}";

    /// <summary>Whether the file does not name a key, so that its value is a default.</summary>
    /// <param name="key">The key.</param>
    public bool IsDefault(string key) => !_written.Contains(key);

    /// <summary>The configuration as the engine hands it to the program, with one value replaced.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public IReadOnlyDictionary<string, string> With(string key, string value)
    {
        var changed = new Dictionary<string, string>(_given, StringComparer.Ordinal);
        var steps = key.Split('.');
        var top = $"{_project}:{steps[0]}";
        if (steps.Length == 1)
        {
            changed[top] = value;
            return changed;
        }

        var root = changed.TryGetValue(top, out var json) ? JsonNode.Parse(json) as JsonObject ?? [] : [];
        var holder = root;
        foreach (var step in steps[1..^1])
        {
            if (holder[step] is not JsonObject inner)
            {
                holder[step] = inner = [];
            }

            holder = inner;
        }

        holder[steps[^1]] = value;
        changed[top] = root.ToJsonString();
        return changed;
    }
}
