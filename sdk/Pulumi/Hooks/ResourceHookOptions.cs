namespace Pulumi;

/// <summary>How a hook is run.</summary>
public class ResourceHookOptions
{
    /// <summary>Whether it runs during previews too.</summary>
    /// <value>The default is <see langword="null"/>: it does not.</value>
    public bool? OnDryRun { get; set; }

    /// <summary>Whether its failures are passed over.</summary>
    /// <value>The default is <see langword="null"/>: they are not.</value>
    public bool? IgnoreErrors { get; set; }
}
