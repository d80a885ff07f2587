namespace Pulumi.Experimental.Provider;

/// <summary>Makes the provider serve another package.</summary>
public sealed class ParameterizeRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="parameters">What says which.</param>
    public ParameterizeRequest(Parameters parameters)
    {
        Parameters = parameters;
    }

    /// <summary>What says which.</summary>
    public Parameters Parameters { get; }
}
