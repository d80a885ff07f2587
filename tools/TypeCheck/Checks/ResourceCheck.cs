using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>Holds one resource of azure-native to its definition.</summary>
internal static class ResourceCheck
{
    /// <summary>What is wrong with a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="shape">Its shape, which has a definition.</param>
    public static IEnumerable<Diagnostic> Check(PlannedResource resource, ArmShape shape)
    {
        if (shape is not { Members: { } members, Body: { } body })
        {
            return [];
        }

        var definition = $"{shape.ArmType}@{shape.DefinedVersion}";
        var check = new BodyCheck(resource.Urn, definition);
        var builder = new BodyBuilder();
        var request = builder.Object(members, resource.Inputs, "", isSecret: false);
        foreach (var (path, holder, isKnown) in builder.Unplaced)
        {
            check.Findings.Add(Unplaced($"{resource.Urn} {path}", definition, path, holder, isKnown));
        }

        Names(resource, shape, body, check);
        check.CheckObject(request, WithoutAddress(body, members));
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

    // The provider puts what addresses a resource into the request by itself, and takes the location of the resource group where none
    // is given.
    private static ArmObject WithoutAddress(ArmObject body, ShapeMembers members)
    {
        var properties = body.Properties;
        foreach (var (name, property) in body.Properties)
        {
            var isFilledIn = name == "location" && members.Find(name) is not null && !members.Schema.Required.Contains(name);
            if (property.IsAddress || isFilledIn)
            {
                properties = properties.SetItem(name, property with { Flags = property.Flags & ~ArmFlags.Required });
            }
        }

        return body with { Properties = properties };
    }

    private static void Names(PlannedResource resource, ArmShape shape, ArmObject body, BodyCheck check)
    {
        var name = resource.Inputs.Find(shape.NameInput) is { } given and not PlanNull ? given : resource.Outputs.Find("name");
        if (name is not null && shape.NameInput.Length > 0 && body.Properties.TryGetValue("name", out var property))
        {
            check.Check(new BodyValue(shape.NameInput, name is PlanSecret, name.Bare), property.Type);
        }

        foreach (var (input, type) in Ancestors(shape))
        {
            if (resource.Inputs.Find(input) is { } text and not PlanNull
                && ArmDefinitions.Find(type, shape.ApiVersion) is { IsExact: true, Body: ArmObject parent }
                && parent.Properties.TryGetValue("name", out property))
            {
                check.Check(new BodyValue(input, text is PlanSecret, text.Bare), property.Type);
            }
        }
    }

    /// <summary>The inputs that name the resources around one, each with the type of what it names.</summary>
    public static IEnumerable<(string Input, string Type)> Ancestors(ArmShape shape)
    {
        var start = shape.IdTemplate.LastIndexOf("/providers/", StringComparison.Ordinal);
        if (start < 0)
        {
            yield break;
        }

        var steps = shape.IdTemplate[(start + "/providers/".Length)..].Split('/');
        var type = steps[0];
        for (var i = 1; i + 3 < steps.Length; i += 2)
        {
            type += "/" + steps[i];
            if (steps[i + 1].StartsWith('{') && !steps[i].StartsWith('{'))
            {
                yield return (steps[i + 1].Trim('{', '}'), type);
            }
        }
    }
}
