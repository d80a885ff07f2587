namespace Pulumi;

/// <summary>The inputs of a resource.</summary>
public abstract class ResourceArgs : InputArgs
{
    /// <summary>No inputs.</summary>
    public static readonly ResourceArgs Empty = new EmptyResourceArgs();

    /// <summary>Lets generated and own classes of arguments derive.</summary>
    protected ResourceArgs()
    {
    }

    private sealed class EmptyResourceArgs : ResourceArgs;
}
