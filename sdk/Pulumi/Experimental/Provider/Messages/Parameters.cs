namespace Pulumi.Experimental.Provider;

/// <summary>What makes a provider serve another package.</summary>
public abstract class Parameters
{
    /// <summary>Lets the two kinds of parameters derive.</summary>
    protected Parameters()
    {
    }
}
