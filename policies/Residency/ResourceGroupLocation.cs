using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-002: resource groups lie in allowed regions.</summary>
public sealed class ResourceGroupLocation() : PropertyRule(
    new("RES-002", Severity.Critical, "Resource groups lie in the regions that the stack allows")
    {
        Rationale = "A resource group keeps the metadata of everything in it: names, tags, deployment history. They are technical data and follow the same rule as the data itself.",
        Remediation = "Set location to the stack's region. A group cannot be moved: make a new one and move the resources.",
        Clauses = ["19.2.b"],
        Parallels = ["Azure Policy e765b5de"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    Requirement.Of("resources:ResourceGroup", "location", Must.BeAllowedLocation))
{
    internal const string TypeName = "azure-native:resources:ResourceGroup";
}
