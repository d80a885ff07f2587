using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Kubernetes;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>Holds every resource of a plan to the type definitions of its platform.</summary>
public static class PlanTypeCheck
{
    private const string Azure = "azure-native:";
    private const string Objects = "kubernetes:";
    private const string Provider = "pulumi:providers:";

    /// <summary>Adds what is wrong to a plan, and the count of what was checked; a plan with errors is not whole.</summary>
    /// <param name="plan">A plan whose program ran to its end.</param>
    public static StackPlan Apply(StackPlan plan)
    {
        var findings = new List<Diagnostic>();
        var notes = new Notes();
        var custom = new CustomSchemas(plan);
        var (total, done) = (0, 0);
        foreach (var resource in plan.Resources)
        {
            if (!resource.Custom || resource.Type.StartsWith(Provider, StringComparison.Ordinal) || resource.Options.IsRead)
            {
                continue;
            }

            total++;
            if (Check(resource, custom, notes) is { } found)
            {
                done++;
                findings.AddRange(found);
            }
        }

        var errors = findings.Count(f => f.Severity == DiagnosticSeverity.Error);
        return plan with
        {
            Diagnostics = [.. plan.Diagnostics, .. findings, .. notes.ToDiagnostics()],
            Check = new(total, done, errors),
            IsComplete = plan.IsComplete && errors == 0,
        };
    }

    private static IEnumerable<Diagnostic>? Check(PlannedResource resource, CustomSchemas custom, Notes notes)
    {
        if (resource.Type.StartsWith(Objects, StringComparison.Ordinal))
        {
            return CheckObject(resource, custom, notes);
        }

        if (!resource.Type.StartsWith(Azure, StringComparison.Ordinal))
        {
            notes.WithoutDefinition(resource.Type, "it is no resource of Azure or Kubernetes");
            return null;
        }

        if (ArmShape.Of(resource) is not { } shape)
        {
            notes.WithoutDefinition(resource.Type, "the embedded SDK does not know the type");
            return null;
        }

        if (shape.Members is null)
        {
            notes.WithoutDefinition(
                $"{resource.Type} = {shape.ArmType}@{shape.ApiVersion}",
                ClientNames.Custom(shape.Token) ?? "Azure has published none at any API version");
            return null;
        }

        if (shape.DefinedVersion is { } used && used != shape.ApiVersion)
        {
            notes.Nearest(shape.ArmType, shape.ApiVersion, used);
        }

        return ResourceCheck.Check(resource, shape);
    }

    private static IEnumerable<Diagnostic>? CheckObject(PlannedResource resource, CustomSchemas custom, Notes notes)
    {
        if (ObjectCheck.Check(resource) is { } found)
        {
            return found;
        }

        if (custom.Find(resource.Type) is not { } schema)
        {
            notes.WithoutDefinition(resource.Type, "the plan holds no CustomResourceDefinition of it");
            return null;
        }

        var check = new CustomObjectCheck(resource.Urn, resource.Type[Objects.Length..].Replace(':', ' '));
        check.Check(schema, resource.Inputs);
        return check.Findings;
    }
}
