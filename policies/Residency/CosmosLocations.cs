using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-004: every region of a Cosmos DB account is allowed.</summary>
public sealed class CosmosLocations() : PropertyRule(
    new("RES-004", Severity.Critical, "Every region of a Cosmos DB account is allowed")
    {
        Rationale = "Each entry of locations is a full copy of the data. One entry elsewhere takes all of it there.",
        Remediation = "Remove the region from locations, or allow it under policy.allowedRegions.",
        Clauses = ["19.2.b"],
        Parallels = ["Azure Policy 0473574d"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    Requirement.Of("cosmosdb:DatabaseAccount", "locations[*].locationName", Must.BeAllowedLocation));
