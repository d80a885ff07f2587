using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Catalogue;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>
/// Makes the definitions and initiatives of a library fit for a cloud: hosts are those of the cloud, and what the cloud lacks is left
/// out, piece by piece: an item of a list, a member of an initiative, a whole definition.
/// </summary>
internal sealed partial class LibraryTailoring
{
    private readonly CloudTranslation _translation;
    private readonly Availability _availability;
    private readonly Dictionary<string, PolicyDefinition> _definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Initiative> _initiatives = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Name, bool IsInitiative), string> _missing = [];
    private readonly HashSet<(string Initiative, string Parameter)> _lost = [];

    /// <summary>Tailors a library.</summary>
    public LibraryTailoring(PolicyLibrary library, CloudTranslation translation, Availability availability, List<Diagnostic> findings)
    {
        _translation = translation;
        _availability = availability;
        foreach (var definition in library.Definitions.Values)
        {
            var tailored = Tailor(definition);
            if (Foreign(tailored) is { } domain)
            {
                _missing[Key(definition.Name, isInitiative: false)] = $"it needs a host of '{domain}', for which this cloud's is not known";
            }
            else
            {
                _definitions[definition.Name] = tailored;
            }
        }

        foreach (var initiative in library.Initiatives.Values)
        {
            Tailor(initiative, findings);
        }
    }

    /// <summary>The definitions that remain, by name.</summary>
    public IReadOnlyDictionary<string, PolicyDefinition> Definitions => _definitions;

    /// <summary>The initiatives that remain, by name.</summary>
    public IReadOnlyDictionary<string, Initiative> Initiatives => _initiatives;

    /// <summary>Why something of the library is left out, as a clause; nothing where it is not.</summary>
    public string? Missing(PolicyReference reference) => _missing.GetValueOrDefault(Key(reference.Name, reference.IsInitiative));

    /// <summary>Whether an initiative lost a parameter together with the policies that read it.</summary>
    public bool HasLost(string initiative, string parameter) => _lost.Contains((initiative.ToUpperInvariant(), parameter.ToUpperInvariant()));

    /// <summary>The names of the parameters that an expression reads.</summary>
    public static IEnumerable<string> ParametersIn(JsonElement value) => value.ValueKind == JsonValueKind.Undefined
        ? []
        : ParameterName().Matches(value.GetRawText()).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"parameters\((?:'|\\u0027)([^'\\]+)(?:'|\\u0027)\)")]
    private static partial Regex ParameterName();

    private static (string Name, bool IsInitiative) Key(string name, bool isInitiative) => (name.ToUpperInvariant(), isInitiative);

    private PolicyDefinition Tailor(PolicyDefinition definition) => definition with
    {
        DisplayName = _translation.Text(definition.DisplayName),
        Description = _translation.Text(definition.Description),
        Rule = _translation.Value(definition.Rule),
        Metadata = _translation.Value(definition.Metadata),
        Parameters = Tailor(definition.Parameters, []),
    };

    // Keys that a table loses are noted as they would be read: parameters('table').key.
    private ImmutableSortedDictionary<string, PolicyParameter> Tailor(ImmutableSortedDictionary<string, PolicyParameter> parameters, List<string> lost)
    {
        foreach (var parameter in parameters.Values)
        {
            var removed = new List<string>();
            var tailored = parameter with
            {
                Default = _translation.Value(parameter.Default, removed),
                Allowed = _translation.Value(parameter.Allowed, []),
                Words = (_translation.Text(parameter.Words.DisplayName), _translation.Text(parameter.Words.Description)),
            };
            lost.AddRange(removed.Where(r => r.Length > 0).Select(r => $"parameters('{parameter.Name}').{r}"));
            parameters = parameters.SetItem(parameter.Name, tailored);
        }

        return parameters;
    }

    private void Tailor(Initiative initiative, List<Diagnostic> findings)
    {
        var lost = new List<string>();
        var parameters = Tailor(initiative.Parameters, lost);
        var members = ImmutableArray.CreateBuilder<InitiativeMember>();
        var dropped = new List<string>();
        foreach (var member in initiative.Members)
        {
            if (Reason(member, lost) is { } reason)
            {
                dropped.Add($"{member.ReferenceId} ({reason})");
            }
            else
            {
                members.Add(member with { Values = member.Values.ToImmutableSortedDictionary(v => v.Key, v => _translation.Value(v.Value), StringComparer.OrdinalIgnoreCase) });
            }
        }

        if (members.Count == 0)
        {
            _missing[Key(initiative.Name, isInitiative: true)] = "none of its policies can be had in this cloud";
            return;
        }

        if (dropped.Count > 0)
        {
            findings.Add(RenderingDiagnostics.MembersLeftOut(initiative, dropped));
            // The platform refuses initiatives with parameters that nothing reads.
            var read = members.SelectMany(m => m.Values.Values).SelectMany(ParametersIn).ToHashSet(StringComparer.OrdinalIgnoreCase);
            string[] unread = [.. parameters.Keys.Where(p => !read.Contains(p))];
            _lost.UnionWith(unread.Select(p => (initiative.Name.ToUpperInvariant(), p.ToUpperInvariant())));
            parameters = parameters.RemoveRange(unread);
        }

        _initiatives[initiative.Name] = initiative with
        {
            DisplayName = _translation.Text(initiative.DisplayName),
            Description = _translation.Text(initiative.Description),
            Parameters = parameters,
            Members = members.ToImmutable(),
            Metadata = _translation.Value(initiative.Metadata),
            Groups = _translation.Value(initiative.Groups),
        };
    }

    private string? Reason(InitiativeMember member, List<string> lost)
    {
        if (_availability.Lacks(member.Definition))
        {
            return "the cloud lacks the built-in";
        }

        if (!member.Definition.IsBuiltIn && !_definitions.ContainsKey(member.Definition.Name))
        {
            return "its definition is left out";
        }

        foreach (var value in member.Values.Values)
        {
            var text = value.GetRawText().Replace("\\u0027", "'", StringComparison.Ordinal);
            if (lost.Exists(l => Reads(text, l)) || _translation.IsForeign(_translation.Text(text)))
            {
                return "the host is not known";
            }
        }

        return null;
    }

    private static bool Reads(string text, string access)
    {
        var at = text.IndexOf(access, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + access.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + access.Length]));
    }

    private string? Foreign(PolicyDefinition definition) =>
        _translation.ForeignIn(definition.Rule)
        ?? _translation.ForeignIn(definition.Metadata)
        ?? definition.Parameters.Values.Select(p => _translation.ForeignIn(p.Default)).FirstOrDefault(d => d is not null);
}
