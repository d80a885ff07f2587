namespace Pulumi;

/// <summary>How long a provider may take over an operation.</summary>
public sealed class CustomTimeouts
{
    /// <summary>How long creating may take.</summary>
    /// <value>The default is <see langword="null"/>: the provider's own limit.</value>
    public TimeSpan? Create { get; set; }

    /// <summary>How long updating may take.</summary>
    /// <value>The default is <see langword="null"/>: the provider's own limit.</value>
    public TimeSpan? Update { get; set; }

    /// <summary>How long deleting may take.</summary>
    /// <value>The default is <see langword="null"/>: the provider's own limit.</value>
    public TimeSpan? Delete { get; set; }

    internal static CustomTimeouts? Clone(CustomTimeouts? timeouts) =>
        timeouts is null ? null : new() { Create = timeouts.Create, Update = timeouts.Update, Delete = timeouts.Delete };
}
