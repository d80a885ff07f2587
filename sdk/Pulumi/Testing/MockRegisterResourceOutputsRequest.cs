using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>The outputs of a component or the stack.</summary>
public class MockRegisterResourceOutputsRequest
{
    /// <summary>The URN of the component or the stack.</summary>
    public readonly string Urn;

    /// <summary>The outputs by name.</summary>
    public readonly ImmutableDictionary<string, Output<object?>> Outputs;

    /// <summary>Carries the outputs.</summary>
    /// <param name="urn">The URN of the component or the stack.</param>
    /// <param name="outputs">The outputs by name.</param>
    public MockRegisterResourceOutputsRequest(string urn, ImmutableDictionary<string, Output<object?>> outputs)
    {
        Urn = urn;
        Outputs = outputs;
    }
}
