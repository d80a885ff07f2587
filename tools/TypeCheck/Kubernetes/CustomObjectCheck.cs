using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>Holds a custom resource to the schema of its definition.</summary>
/// <param name="urn">The resource.</param>
/// <param name="definition">What the definition is called.</param>
internal sealed class CustomObjectCheck(string urn, string definition)
{
    private const int MaxDepth = 64;
    private static readonly string[] Implied = ["apiVersion", "kind", "metadata"];

    /// <summary>What was found.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Checks a resource.</summary>
    public void Check(PlanMap schema, PlanMap inputs) => Object(schema, inputs, "", false, 0);

    private void Value(PlanMap schema, PlanValue value, string path, bool isSecret, int depth)
    {
        isSecret |= value is PlanSecret;
        var bare = value.Bare;
        if (bare is PlanUnknown or PlanNull or PlanReference || depth > MaxDepth)
        {
            return;
        }

        var got = ObjectCheck.Got(bare, isSecret);
        var type = schema.Find("type")?.AsText;
        if (IsTrue(schema, "x_kubernetes_int_or_string") ? bare is not (PlanNumber or PlanText) : !Fits(type, bare))
        {
            Findings.Add(TypeDiagnostics.WrongType(Subject(path), definition, got, type ?? "a whole number or a text"));
            return;
        }

        switch (bare)
        {
            case PlanMap map:
                Object(schema, map, path, isSecret, depth);
                break;
            case PlanList list:
                Count(schema, list, path);
                for (var i = 0; i < list.Items.Length && schema.Find("items")?.Bare is PlanMap item; i++)
                {
                    Value(item, list.Items[i], $"{path}[{i}]", isSecret, depth + 1);
                }

                break;
            case PlanText text:
                Text(schema, text.Text, path, got);
                break;
            case PlanNumber number when number.Value < Number(schema, "minimum") || number.Value > Number(schema, "maximum"):
                Findings.Add(TypeDiagnostics.OutOfRange(Subject(path), definition, got, Number(schema, "minimum"), Number(schema, "maximum")));
                break;
        }
    }

    private void Object(PlanMap schema, PlanMap map, string path, bool isSecret, int depth)
    {
        var properties = schema.Find("properties")?.Bare as PlanMap ?? PlanMap.Empty;
        var isOpen = IsTrue(schema, "x_kubernetes_preserve_unknown_fields") || IsTrue(schema, "additionalProperties") || properties.Entries.IsEmpty;
        foreach (var (key, entry) in map.Entries)
        {
            var below = ArmPath.Join(path, key);
            if (path.Length == 0 && Implied.Contains(key))
            {
                continue;
            }

            if (properties.Find(key)?.Bare is PlanMap known || (known = (schema.Find("additionalProperties")?.Bare as PlanMap)!) is not null)
            {
                Value(known, entry, below, isSecret, depth + 1);
            }
            else if (!isOpen)
            {
                Findings.Add(TypeDiagnostics.UnknownProperty(Subject(below), definition, key, [.. properties.Entries.Select(p => p.Key)]));
            }
        }

        foreach (var required in Items(schema, "required").Select(r => r.AsText).OfType<string>())
        {
            if (!ObjectRules.Has(map, required))
            {
                Findings.Add(TypeDiagnostics.Missing(Subject(ArmPath.Join(path, required)), definition));
            }
        }
    }

    private void Count(PlanMap schema, PlanList list, string path)
    {
        var (min, max) = (Number(schema, "minItems"), Number(schema, "maxItems"));
        if (list.Items.Length < min || list.Items.Length > max)
        {
            Findings.Add(TypeDiagnostics.WrongCount(Subject(path), definition, list.Items.Length, min, max));
        }
    }

    private void Text(PlanMap schema, string text, string path, string? got)
    {
        string[] values = [.. Items(schema, "enum").Select(v => v.AsText).OfType<string>()];
        if (values.Length > 0 && !values.Contains(text))
        {
            Findings.Add(TypeDiagnostics.NotAmong(Subject(path), definition, got, text, values));
        }

        var (min, max) = (Number(schema, "minLength"), Number(schema, "maxLength"));
        if (text.Length < min || text.Length > max)
        {
            Findings.Add(TypeDiagnostics.WrongLength(Subject(path), definition, got, text.Length, min, max));
        }

        if (schema.Find("pattern")?.AsText is { } pattern && !Patterns.IsMatch(pattern, text))
        {
            Findings.Add(TypeDiagnostics.WrongPattern(Subject(path), definition, got, pattern));
        }
    }

    private string Subject(string path) => $"{urn} {path}";

    private static bool Fits(string? type, PlanValue value) => type switch
    {
        "string" => value is PlanText,
        "integer" => value is PlanNumber number && number.Value == Math.Floor(number.Value),
        "number" => value is PlanNumber,
        "boolean" => value is PlanBool,
        "array" => value is PlanList,
        "object" => value is PlanMap,
        _ => true,
    };

    private static bool IsTrue(PlanMap schema, string key) => schema.Find(key)?.Bare is PlanBool { Value: true };

    private static long? Number(PlanMap schema, string key) => schema.Find(key)?.Bare is PlanNumber number ? (long)number.Value : null;

    private static ImmutableArray<PlanValue> Items(PlanMap schema, string key) => (schema.Find(key)?.Bare as PlanList)?.Items ?? [];
}
