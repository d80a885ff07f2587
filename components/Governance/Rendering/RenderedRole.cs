using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>A role definition as it will be in the tenant.</summary>
/// <param name="Group">The management group it may be assigned at and below.</param>
/// <param name="Id">Its id, a GUID made from the group and the library's id, so that two hierarchies of a tenant do not collide.</param>
/// <param name="Role">The role.</param>
public sealed record RenderedRole(RenderedGroup Group, string Id, LibraryRole Role);
