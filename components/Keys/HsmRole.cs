using System.Collections.Immutable;

namespace Bleu.Infra.Keys;

/// <summary>
/// A local role of a managed HSM. These roles are given inside the HSM, not by Resource Manager: administrators of the subscription
/// have none of them.
/// </summary>
/// <param name="Name">The role's name.</param>
/// <param name="Id">Its GUID, the same in every HSM.</param>
/// <param name="Scope">The scope at which it is given: <c>/</c>, <c>/keys</c> or <c>/keys/NAME</c>.</param>
/// <param name="Holder">Who holds it here.</param>
/// <param name="Purpose">What it lets its holder do.</param>
public sealed record HsmRole(string Name, string Id, string Scope, string Holder, string Purpose)
{
    /// <summary>The roles and who holds them. No office holds two of the first four.</summary>
    public static ImmutableArray<HsmRole> All { get; } =
    [
        new("Managed HSM Administrator", "a290e904-7015-4bba-90c8-60543313cdb4", "/", "HSM administrators, by PIM", "security domain, backup and restore, roles; no use of keys"),
        new("Managed HSM Crypto Officer", "515eb02d-2335-4d2d-92f2-b1cbdf9c3778", "/keys", "key officers, by PIM", "purge and recover deleted keys, give roles on keys"),
        new("Managed HSM Crypto User", "21dbd100-6940-42c2-9190-5d6cb909625b", "/keys", "the pipeline that makes keys", "make, rotate and delete keys; no purge, no export"),
        new("Managed HSM Policy Administrator", "4bd23610-cdcf-4971-bdee-bdc562cc28e4", "/", "access administrators, by PIM", "give and take local roles"),
        new("Managed HSM Crypto Auditor", "2c18b078-7c48-4d3a-af88-5a3a1b3f82b3", "/keys", "auditors", "read the attributes of keys"),
        new("Managed HSM Crypto Service Encryption User", "33413926-3206-4cdd-b39a-83574fe37a17", "/keys/NAME", "the identity of one service", "wrap and unwrap with one key"),
        new("Managed HSM Backup", "7b127d3c-77bd-4e3e-bbe0-dbb8971fa7f8", "/", "the backup's identity", "back the whole HSM up"),
    ];
}
