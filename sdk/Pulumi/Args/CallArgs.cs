namespace Pulumi;

/// <summary>The inputs of a method of a resource.</summary>
public abstract class CallArgs : InputArgs
{
    /// <summary>No inputs.</summary>
    public static readonly CallArgs Empty = new EmptyCallArgs();

    /// <summary>Lets generated and own classes of arguments derive.</summary>
    protected CallArgs()
    {
    }

    private sealed class EmptyCallArgs : CallArgs;
}
