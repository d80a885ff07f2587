using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A role definition of a library.</summary>
/// <param name="Name">The GUID that the library gives it.</param>
/// <param name="RoleName">The name that people read, unique in the tenant.</param>
/// <param name="Description">What it says of itself.</param>
/// <param name="Permissions">What it permits.</param>
/// <param name="File">The file it stands in.</param>
public sealed record LibraryRole(string Name, string RoleName, string Description, ImmutableArray<RolePermission> Permissions, string File);
