using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Checks;

/// <summary>Checks the values that an assignment or a member of an initiative gives against the parameters of its definition.</summary>
internal static class ValueCheck
{
    private static readonly string[] Placeholders = ["00000000-0000-0000-0000-000000000000", "replace_me", "defaultString", "changeme"];

    /// <summary>Checks values.</summary>
    /// <param name="file">The file they stand in.</param>
    /// <param name="subject">Who gives them.</param>
    /// <param name="values">The values by the names that are used.</param>
    /// <param name="parameters">The parameters of the definition.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="later">The parameters whose values come from the default values of the library.</param>
    /// <returns>The values by the names of the definition.</returns>
    public static ImmutableSortedDictionary<string, JsonElement> Check(
        string file,
        string subject,
        IEnumerable<KeyValuePair<string, JsonElement>> values,
        ImmutableSortedDictionary<string, PolicyParameter> parameters,
        List<Diagnostic> findings,
        IReadOnlySet<string>? later = null)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in values)
        {
            if (!parameters.TryGetValue(name, out var parameter))
            {
                findings.Add(DefectDiagnostics.Unknown(file, subject, name, parameters.Keys));
                continue;
            }

            if (parameter.Name != name)
            {
                findings.Add(DefectDiagnostics.WrongCase(file, subject, name, parameter.Name));
            }

            if (!HasType(value, parameter.Type))
            {
                findings.Add(DefectDiagnostics.WrongType(file, subject, parameter, value));
            }
            else if (!IsAllowed(value, parameter.Allowed))
            {
                findings.Add(DefectDiagnostics.NotAllowed(file, subject, parameter, value));
            }

            result[parameter.Name] = value;
        }

        foreach (var parameter in parameters.Values.Where(p => p.IsRequired && !result.ContainsKey(p.Name) && later?.Contains(p.Name) != true))
        {
            findings.Add(DefectDiagnostics.Missing(file, subject, parameter.Name));
        }

        return result.ToImmutable();
    }

    /// <summary>Whether a value is, or holds, what people write where a real value will stand.</summary>
    public static bool IsPlaceholder(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Array.Exists(Placeholders, p => value.GetString()?.Contains(p, StringComparison.OrdinalIgnoreCase) == true),
        JsonValueKind.Array => value.EnumerateArray().Any(IsPlaceholder),
        JsonValueKind.Object => value.EnumerateObject().Any(e => IsPlaceholder(e.Value)),
        _ => false,
    };

    /// <summary>Whether a value is an expression that the platform evaluates.</summary>
    public static bool IsExpression(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is ['[', not '[', ..];

    private static bool HasType(JsonElement value, string type) => IsExpression(value) || type switch
    {
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "float" => value.ValueKind == JsonValueKind.Number,
        "datetime" => value.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => value.ValueKind == JsonValueKind.String,
    };

    // A list is allowed when each of its items is; a late value is known only later.
    private static bool IsAllowed(JsonElement value, JsonElement allowed)
    {
        if (allowed.ValueKind != JsonValueKind.Array || IsExpression(value) || Rendering.LateValue.NameIn(value) is not null)
        {
            return true;
        }

        return value.ValueKind == JsonValueKind.Array && !allowed.EnumerateArray().Any(a => a.ValueKind == JsonValueKind.Array)
            ? value.EnumerateArray().All(item => Holds(allowed, item))
            : Holds(allowed, value);
    }

    private static bool Holds(JsonElement allowed, JsonElement value) => allowed.EnumerateArray().Any(a =>
        a.ValueKind == JsonValueKind.String && value.ValueKind == JsonValueKind.String
            ? string.Equals(a.GetString(), value.GetString(), StringComparison.OrdinalIgnoreCase)
            : JsonElement.DeepEquals(a, value));
}
