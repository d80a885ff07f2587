namespace Pulumi.Experimental.Provider;

/// <summary>An input that is wrong.</summary>
public sealed class CheckFailure
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="property">The path of the input.</param>
    /// <param name="reason">What is wrong with it, for people.</param>
    public CheckFailure(string property, string reason)
    {
        Property = property;
        Reason = reason;
    }

    /// <summary>The path of the input.</summary>
    public string Property { get; set; }

    /// <summary>What is wrong with it, for people.</summary>
    public string Reason { get; set; }
}
