using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>What a stack says about the policies that judge it. A test holds that these are the parameters of the catalogue.</summary>
internal static class PolicyFields
{
    public static Shape Shape { get; } = new MapShape(
        "The policies that judge the stack.",
        new("baseline", new ChoiceShape("The baseline that the stack pins.", "2026-11", "2027-02")),
        Texts("allowedRegions", "The regions in which data may lie; without it the stack's region and the one it is paired with."),
        Texts("allowedRegistries", "The hosts of registries that images and charts may come from, besides those of the stack."),
        new("auditDays", new NumberShape("How long network flows and database audits are kept at least, in days.", 90, 3650)),
        Texts("incompatibleRoles", "Pairs of roles that nobody may hold together: two role definition GUIDs with a plus between them."),
        Texts("managingTenants", "The tenants, as GUIDs, that resources may be delegated to besides the stack's own."),
        new("maximumCores", new NumberShape("The most that the CPU limit of a container may be, in cores; 0 for no bound.", 0, 10_000)),
        new("maximumMemory", new NumberShape("The most that the memory limit of a container may be, in Gi; 0 for no bound.", 0, 100_000)),
        Texts("privilegedPrincipals", "The principals, as object ids, that may hold privileged roles on a whole subscription."),
        Texts("requiredTags", "The tags that every resource group carries."),
        new("retentionDays", new NumberShape("How long logs are kept at least, in days; six months are 183.", 183, 4383)),
        Texts("trustedIssuers", "The hosts of issuers whose tokens workloads may sign in with, besides those of the cloud."),
        Texts("unavailableTypes", "The types, as Pulumi tokens or their beginning, that the cloud does not offer, besides those its profile names."));

    private static Field Texts(string name, string description) => new(
        name,
        new ListShape(description, new TextShape("One of them.", "a text of 1 to 120 characters", "^.{1,120}$", text => text.Length is >= 1 and <= 120), 0, 100));
}
