namespace Pulumi.Experimental.Provider;

/// <summary>The inputs as the provider takes them, or what is wrong with them.</summary>
public sealed class CheckResponse
{
    /// <summary>The inputs.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IDictionary<string, PropertyValue>? Inputs { get; set; }

    /// <summary>What is wrong, input by input; empty when nothing is.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IList<CheckFailure>? Failures { get; set; }
}
