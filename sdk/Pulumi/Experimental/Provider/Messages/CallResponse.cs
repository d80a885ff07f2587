namespace Pulumi.Experimental.Provider;

/// <summary>What a method yields.</summary>
public sealed class CallResponse
{
    /// <summary>Makes the message.</summary>
    /// <param name="return">The results.</param>
    /// <param name="failures">What is wrong with the arguments; empty when nothing is.</param>
    /// <param name="returnDependencies">What each result depends on, beyond what its value says itself.</param>
    public CallResponse(
        IDictionary<string, PropertyValue>? @return,
        IList<CheckFailure>? failures,
        IDictionary<string, ISet<Urn>> returnDependencies)
    {
        Return = @return;
        Failures = failures;
        ReturnDependencies = returnDependencies;
    }

    /// <summary>The results.</summary>
    public IDictionary<string, PropertyValue>? Return { get; init; }

    /// <summary>What is wrong with the arguments; empty when nothing is.</summary>
    public IList<CheckFailure>? Failures { get; init; }

    /// <summary>What each result depends on, beyond what its value says itself.</summary>
    public IDictionary<string, ISet<Urn>> ReturnDependencies { get; init; }
}
