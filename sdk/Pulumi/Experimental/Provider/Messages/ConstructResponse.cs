namespace Pulumi.Experimental.Provider;

/// <summary>The component that was constructed.</summary>
public sealed class ConstructResponse
{
    /// <summary>Makes the message.</summary>
    /// <param name="urn">The URN of the component.</param>
    /// <param name="outputs">The outputs.</param>
    /// <param name="outputDependencies">What each output depends on, beyond what its value says itself.</param>
    public ConstructResponse(Urn urn, IDictionary<string, PropertyValue> outputs, IDictionary<string, ISet<Urn>> outputDependencies)
    {
        Urn = urn;
        Outputs = outputs;
        OutputDependencies = outputDependencies;
    }

    /// <summary>The URN of the component.</summary>
    public Urn Urn { get; init; }

    /// <summary>The outputs.</summary>
    public IDictionary<string, PropertyValue> Outputs { get; init; }

    /// <summary>What each output depends on, beyond what its value says itself.</summary>
    public IDictionary<string, ISet<Urn>> OutputDependencies { get; init; }
}
