using System.Collections.Concurrent;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>Holds one resource of azure-native to its definition.</summary>
internal static class ResourceCheck
{
    private static readonly ConcurrentDictionary<ArmShape, ResourceRules> Known = new();

    /// <summary>What is wrong with a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="shape">Its shape, which has a definition.</param>
    public static IEnumerable<Diagnostic> Check(PlannedResource resource, ArmShape shape)
    {
        if (shape is not { Members: { } members, Body: { } body })
        {
            return [];
        }

        var rules = Known.GetOrAdd(shape, static s => new(s));
        var definition = $"{shape.ArmType}@{shape.DefinedVersion}";
        var check = new BodyCheck(resource.Urn, definition);
        var builder = new BodyBuilder();
        var request = builder.Object(members, resource.Inputs, "", isSecret: false);
        foreach (var (path, holder, isKnown) in builder.Unplaced)
        {
            check.Findings.Add(Unplaced($"{resource.Urn} {path}", definition, path, holder, isKnown));
        }

        Names(resource, shape, body, rules, check);
        check.CheckObject(request, rules.Body);
        return shape.DefinedVersion == shape.ApiVersion
            ? check.Findings
            : check.Findings.Select(f => f.Severity == DiagnosticSeverity.Error ? f with { Severity = DiagnosticSeverity.Warning } : f);
    }

    private static Diagnostic Unplaced(string subject, string definition, string path, ShapeMembers? holder, bool isKnown)
    {
        var name = ArmPath.Steps(path).Last();
        return isKnown && holder is not null && ClientNames.Find(holder.Schema.Token, name)?.Text is { } reason
            ? TypeDiagnostics.Unchecked(subject, definition, reason)
            : TypeDiagnostics.UnknownProperty(subject, definition, name, [.. holder?.Schema.Properties.Keys ?? []]);
    }

    private static void Names(PlannedResource resource, ArmShape shape, ArmObject body, ResourceRules rules, BodyCheck check)
    {
        var name = resource.Inputs.Find(shape.NameInput) is { } given and not PlanNull ? given : resource.Outputs.Find("name");
        if (name is not null && shape.NameInput.Length > 0 && body.Properties.TryGetValue("name", out var property))
        {
            check.Check(new BodyValue(shape.NameInput, name is PlanSecret, name.Bare), property.Type);
        }

        foreach (var (input, type) in rules.Ancestors)
        {
            if (resource.Inputs.Find(input) is { } text and not PlanNull)
            {
                check.Check(new BodyValue(input, text is PlanSecret, text.Bare), type);
            }
        }
    }
}
