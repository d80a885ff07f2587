namespace Bleu.Infra.Policies.Identity;

/// <summary>Who may do what.</summary>
internal static class IdentityRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new NoSharedKeys(),
        new NoLocalAuthentication(),
        new RegistryIdentities(),
        new VaultRoles(),
        new NoLocalClusterAccounts(),
        new ClusterRoles(),
        new ClusterIdentities(),
        new NoClusterBackDoors(),
        new PrivilegedRoles(),
        new NamedPrincipals(),
        new NarrowRoles(),
        new SeparatedDuties(),
        new NoPasswords(),
        new BoundSubjects(),
        new WorkloadIdentities(),
    ];
}
