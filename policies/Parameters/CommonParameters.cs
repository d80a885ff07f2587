using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Parameters;

/// <summary>The parameters of the catalogue. A stack sets them under the key <c>policy</c> of its configuration.</summary>
public static class CommonParameters
{
    /// <summary>The regions in which data may lie, as ARM names them. Where nothing is set, the stack's region and the one it is paired with.</summary>
    public static RuleParameter AllowedRegions { get; } =
        new("allowedRegions", ParameterKind.TextList, "The regions in which data may lie; without it the stack's region and the one it is paired with.");

    /// <summary>The registries that images and charts may come from, as hosts; those of the stack always may.</summary>
    public static RuleParameter AllowedRegistries { get; } =
        new("allowedRegistries", ParameterKind.TextList, "The hosts of registries that images and charts may come from, besides those of the stack.");

    /// <summary>How long network flows and database audits are kept at least, in days.</summary>
    public static RuleParameter AuditDays { get; } =
        new("auditDays", ParameterKind.Number, "How long network flows and database audits are kept at least, in days.") { Number = 90, Minimum = 90 };

    /// <summary>Pairs of roles that nobody may hold together, each as two role definition GUIDs with a plus between them.</summary>
    public static RuleParameter IncompatibleRoles { get; } =
        new("incompatibleRoles", ParameterKind.TextList, "Pairs of roles that nobody may hold together: two role definition GUIDs with a plus between them.")
        {
            // User Access Administrator with Contributor; Key Vault Administrator with Key Vault Crypto User.
            Texts =
            [
                "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9+b24988ac-6180-42a0-ab88-20f7382dd24c",
                "00482a5a-887f-4fb3-b363-3b7fe8e74483+12338af0-0e69-4776-bea7-57ae8d297424",
            ],
        };

    /// <summary>The tenants that may manage resources from outside. The stack's own always may.</summary>
    public static RuleParameter ManagingTenants { get; } =
        new("managingTenants", ParameterKind.TextList, "The tenants, as GUIDs, that resources may be delegated to besides the stack's own.");

    /// <summary>The principals that may hold privileged roles on a whole subscription.</summary>
    public static RuleParameter PrivilegedPrincipals { get; } =
        new("privilegedPrincipals", ParameterKind.TextList, "The principals, as object ids, that may hold privileged roles on a whole subscription.");

    /// <summary>The tags that every resource group carries.</summary>
    public static RuleParameter RequiredTags { get; } =
        new("requiredTags", ParameterKind.TextList, "The tags that every resource group carries.") { Texts = ["cloud", "service"] };

    /// <summary>How long logs are kept at least, in days. SecNumCloud 12.6.c asks for six months, 183 days.</summary>
    public static RuleParameter RetentionDays { get; } =
        new("retentionDays", ParameterKind.Number, "How long logs are kept at least, in days; six months are 183.") { Number = 183, Minimum = 183 };

    /// <summary>The hosts of issuers whose tokens workloads may sign in with. Hosts of the cloud always may be.</summary>
    public static RuleParameter TrustedIssuers { get; } =
        new("trustedIssuers", ParameterKind.TextList, "The hosts of issuers whose tokens workloads may sign in with, besides those of the cloud.");

    /// <summary>The types that the cloud does not offer, as Pulumi tokens or their beginning.</summary>
    public static RuleParameter UnavailableTypes { get; } =
        new("unavailableTypes", ParameterKind.TextList, "The types, as Pulumi tokens or their beginning, that the cloud does not offer, besides those its profile names.");

    /// <summary>Every parameter, sorted by name.</summary>
    public static ImmutableArray<RuleParameter> All { get; } =
    [
        AllowedRegions, AllowedRegistries, AuditDays, IncompatibleRoles, ManagingTenants, KubernetesParameters.MaximumCores, KubernetesParameters.MaximumMemory, PrivilegedPrincipals, RequiredTags, RetentionDays,
        TrustedIssuers, UnavailableTypes,
    ];
}
