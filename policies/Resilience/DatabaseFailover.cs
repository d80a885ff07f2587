namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-008: databases survive the loss of a zone.</summary>
public sealed class DatabaseFailover() : PropertyRule(
    new("DR-008", Severity.High, "Databases survive the loss of a zone")
    {
        Rationale = "A database in one zone is down when the zone is, and everything above it as well.",
        Remediation = "Set highAvailability.mode to ZoneRedundant, or zoneRedundant to true.",
        Clauses = ["17.4.a"],
        Parallels = ["Azure Policy 493c215d", "Azure.PostgreSQL.ZoneRedundantHA", "CKV_AZURE_229"],
    },
    [
        .. Requirement.OfEach(["dbforpostgresql:Server", "dbformysql:Server"], "highAvailability.mode", Must.Be("ZoneRedundant")),
        Requirement.Of("sql:Database", "zoneRedundant", Must.Be(true)),
        Requirement.Of("cosmosdb:DatabaseAccount", "locations[*].isZoneRedundant", Must.Be(true)),
    ]);
