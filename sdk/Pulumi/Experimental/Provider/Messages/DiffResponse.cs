namespace Pulumi.Experimental.Provider;

/// <summary>What a change of inputs means for a resource.</summary>
public sealed class DiffResponse
{
    /// <summary>Whether anything changes; nothing when the provider cannot tell.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public bool? Changes { get; set; }

    /// <summary>Properties whose change replaces the resource.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IList<string>? Replaces { get; set; }

    /// <summary>Properties that stay as they are.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IList<string>? Stables { get; set; }

    /// <summary>Whether the old resource must go before the new one comes.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool DeleteBeforeReplace { get; set; }

    /// <summary>Properties that change.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IList<string>? Diffs { get; set; }

    /// <summary>How each property changes, by path.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IDictionary<string, PropertyDiff>? DetailedDiff { get; set; }
}
