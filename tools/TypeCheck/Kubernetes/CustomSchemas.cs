using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>The schemas that a plan itself brings: those of its custom resource definitions, by the tokens of what they define.</summary>
/// <param name="plan">The plan.</param>
internal sealed class CustomSchemas(StackPlan plan)
{
    private readonly Lazy<Dictionary<string, PlanMap>> _schemas = new(() => Read(plan));

    /// <summary>The schema of a token; nothing when the plan does not define it.</summary>
    public PlanMap? Find(string token) => _schemas.Value.GetValueOrDefault(token);

    private static Dictionary<string, PlanMap> Read(StackPlan plan)
    {
        var schemas = new Dictionary<string, PlanMap>(StringComparer.Ordinal);
        foreach (var definition in plan.Resources.Where(r => r.Type == "kubernetes:apiextensions.k8s.io/v1:CustomResourceDefinition"))
        {
            var group = definition.Inputs.Find("spec", "group")?.AsText;
            var kind = definition.Inputs.Find("spec", "names", "kind")?.AsText;
            foreach (var version in (definition.Inputs.Find("spec", "versions")?.Bare as PlanList)?.Items ?? [])
            {
                if (version.Find("schema", "openAPIV3Schema")?.Bare is PlanMap schema)
                {
                    schemas[$"kubernetes:{group}/{version.Find("name")?.AsText}:{kind}"] = schema;
                }
            }
        }

        return schemas;
    }
}
