namespace Bleu.Infra.Governance.Rendering;

/// <summary>A role that the identity of an assignment gets.</summary>
/// <param name="Scope">Where: an ARM id, or the token of a late value; empty for the group of the assignment.</param>
/// <param name="RoleId">The role, a GUID.</param>
public sealed record RoleGrant(string Scope, string RoleId);
