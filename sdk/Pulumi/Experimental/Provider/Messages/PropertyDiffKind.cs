namespace Pulumi.Experimental.Provider;

/// <summary>What happens to a property.</summary>
public enum PropertyDiffKind
{
    /// <summary>It comes.</summary>
    Add = 0,

    /// <summary>It comes, and the resource is replaced for it.</summary>
    AddReplace = 1,

    /// <summary>It goes.</summary>
    Delete = 2,

    /// <summary>It goes, and the resource is replaced for it.</summary>
    DeleteReplace = 3,

    /// <summary>It changes.</summary>
    Update = 4,

    /// <summary>It changes, and the resource is replaced for it.</summary>
    UpdateReplace = 5,
}
