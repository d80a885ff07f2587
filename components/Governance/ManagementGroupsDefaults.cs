namespace Bleu.Infra.Governance;

/// <summary>Limits of ARM for <see cref="ManagementGroups"/>.</summary>
public static class ManagementGroupsDefaults
{
    /// <summary>The greatest depth of a hierarchy below the tenant's root group.</summary>
    public const int MaxDepth = 6;

    /// <summary>The greatest length of a display name, in characters.</summary>
    public const int MaxDisplayName = 90;
}
