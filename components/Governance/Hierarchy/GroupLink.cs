namespace Bleu.Infra.Governance.Hierarchy;

/// <summary>A group as it was written, before it is known to be right.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ParentId">The id of its parent; nothing for a root.</param>
internal sealed record GroupLink(string? Id, string? ParentId);
