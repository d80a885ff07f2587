namespace Pulumi;

/// <summary>The inputs of a provider function.</summary>
public abstract class InvokeArgs : InputArgs
{
    /// <summary>No inputs.</summary>
    public static readonly InvokeArgs Empty = new EmptyInvokeArgs();

    /// <summary>Lets generated and own classes of arguments derive.</summary>
    protected InvokeArgs()
    {
    }

    private sealed class EmptyInvokeArgs : InvokeArgs;
}
