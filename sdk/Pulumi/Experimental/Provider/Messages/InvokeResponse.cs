namespace Pulumi.Experimental.Provider;

/// <summary>What a function yields.</summary>
public sealed class InvokeResponse
{
    /// <summary>The results.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IDictionary<string, PropertyValue>? Return { get; set; }

    /// <summary>What is wrong with the arguments; empty when nothing is.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IList<CheckFailure>? Failures { get; set; }
}
