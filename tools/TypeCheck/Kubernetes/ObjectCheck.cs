using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.TypeCheck.Schemas;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>Holds an object of Kubernetes to the schema, and to what the API server asks of single fields.</summary>
/// <param name="urn">The resource.</param>
/// <param name="definition">What the definition is called: <c>apps/v1 Deployment</c>.</param>
internal sealed class ObjectCheck(string urn, string definition)
{
    private const int MaxDepth = 64;
    private int _depth;

    /// <summary>What was found.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>The claims that a stateful set gives each of its pods as volumes.</summary>
    public HashSet<string> Claims { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a resource; nothing when the schema does not have its type.</summary>
    public static IReadOnlyList<Diagnostic>? Check(PlannedResource resource)
    {
        if (PackageSchema.Kubernetes.Resource(resource.Type) is not { } schema)
        {
            return null;
        }

        var kind = resource.Type["kubernetes:".Length..].Replace(':', ' ');
        var check = new ObjectCheck(resource.Urn, kind);
        var claims = (resource.Inputs.Find("spec", "volumeClaimTemplates")?.Bare as PlanList)?.Items ?? [];
        check.Claims.UnionWith(claims.Select(c => c.Find("metadata", "name")?.AsText).OfType<string>());
        check.Object(schema, resource.Inputs, "", isSecret: false);
        if (schema.Properties.ContainsKey("metadata"))
        {
            MetadataRules.Check(check, resource);
        }

        return check.Findings;
    }

    /// <summary>The subject of a diagnostic.</summary>
    public string Subject(string path) => path.Length == 0 ? urn : $"{urn} {path}";

    private void Object(SchemaObject schema, PlanMap map, string path, bool isSecret)
    {
        foreach (var (name, value) in map.Entries)
        {
            if (value.Bare is PlanNull)
            {
                continue;
            }

            var below = ArmPath.Join(path, name);
            if (!schema.Properties.TryGetValue(name, out var spec))
            {
                Findings.Add(TypeDiagnostics.UnknownProperty(Subject(below), definition, name, [.. schema.Properties.Keys]));
                continue;
            }

            var count = Findings.Count;
            Value(spec, value, below, isSecret);
            if (count == Findings.Count && FieldRules.Find(schema.Token, name) is { } rule)
            {
                FieldCheck.Check(this, rule, value, below, definition, isSecret);
            }
        }

        foreach (var name in schema.Required.Order(StringComparer.Ordinal))
        {
            if (map.Find(name)?.Bare is null or PlanNull)
            {
                Findings.Add(TypeDiagnostics.Missing(Subject(ArmPath.Join(path, name)), definition));
            }
        }

        ObjectRules.Check(this, schema.Token, map, path);
    }

    private void Value(Spec spec, PlanValue value, string path, bool isSecret)
    {
        isSecret |= value is PlanSecret;
        var bare = value.Bare;
        if (bare is PlanUnknown or PlanReference || spec.Kind == SpecKind.Any)
        {
            return;
        }

        if (++_depth > MaxDepth)
        {
            Findings.Add(TypeDiagnostics.WrongType(Subject(path), definition, "something too deep", "what is less deep"));
        }
        else if (spec.Const is { } text && bare is PlanText given && given.Text != text)
        {
            Findings.Add(TypeDiagnostics.NotAmong(Subject(path), definition, Got(bare, isSecret), given.Text, [text]));
        }
        else if (!Fits(spec, bare, path, isSecret))
        {
            Findings.Add(TypeDiagnostics.WrongType(Subject(path), definition, Got(bare, isSecret), Expected(spec)));
        }

        _depth--;
    }

    private bool Fits(Spec spec, PlanValue bare, string path, bool isSecret)
    {
        switch (spec.Kind, bare)
        {
            case (SpecKind.Text, PlanText) or (SpecKind.Boolean, PlanBool) or (SpecKind.Number, PlanNumber) or (SpecKind.Asset, PlanAsset):
                return true;
            case (SpecKind.Integer, PlanNumber number):
                return number.Value == Math.Floor(number.Value);
            case (SpecKind.OneOf, _):
                return spec.Alternatives.Any(a => a.Kind == SpecKind.Any || Fits(a, bare, path, isSecret));
            case (SpecKind.List, PlanList list):
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Value(spec.Item ?? Spec.Any, list.Items[i], $"{path}[{i}]", isSecret);
                }

                return true;
            case (SpecKind.Map, PlanMap map):
                foreach (var (key, entry) in map.Entries)
                {
                    Value(spec.Item ?? Spec.Any, entry, ArmPath.Join(path, key), isSecret);
                }

                return true;
            case (SpecKind.Type, PlanMap map) when PackageSchema.Kubernetes.Type(spec.Token) is { } schema:
                Object(schema, map, path, isSecret);
                return true;
            case (SpecKind.Type, PlanText text) when PackageSchema.Kubernetes.Type(spec.Token) is { IsEnumeration: true } schema:
                return schema.Values.Contains(text.Text);
            case (SpecKind.Type, _):
                return PackageSchema.Kubernetes.Type(spec.Token) is null or { Properties.Count: 0, IsEnumeration: false };
            default:
                return false;
        }
    }

    /// <summary>A value as a diagnostic shows it.</summary>
    public static string? Got(PlanValue value, bool isSecret) =>
        isSecret || value is PlanSecret ? "[secret]" : value switch
        {
            PlanText text => Shown.Text(text.Text),
            PlanList list => $"a list of {list.Items.Length}",
            PlanMap => "an object",
            _ => value.ToString(),
        };

    private static string Expected(Spec spec) => spec.Kind switch
    {
        SpecKind.Text => "a text",
        SpecKind.Integer => "a whole number",
        SpecKind.Number => "a number",
        SpecKind.Boolean => "true or false",
        SpecKind.List => "a list",
        SpecKind.OneOf => string.Join(" or ", spec.Alternatives.Select(Expected).Distinct()),
        SpecKind.Asset => "a file",
        _ => "an object",
    };
}
