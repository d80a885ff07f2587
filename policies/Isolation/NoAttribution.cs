namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-003: providers tell nobody who uses them.</summary>
public sealed class NoAttribution() : PropertyRule(
    new("ISO-003", Severity.Medium, "Providers tell nobody who uses them")
    {
        Rationale = "By default the provider marks every request with the id of a partner of the global vendor. That is technical data that leaves for no reason of the client.",
        Remediation = "Set disablePulumiPartnerId to true on the provider.",
        Clauses = ["12.14.a"],
        HasSafeRemedy = true,
    },
    Requirement.Of("pulumi:providers:azure-native", "disablePulumiPartnerId", Must.Be(true)));
