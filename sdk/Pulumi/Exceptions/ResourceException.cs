namespace Pulumi;

/// <summary>A mistake about one resource: its message is shown beside the resource.</summary>
public class ResourceException : Exception
{
    /// <summary>Carries the message to show.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="resource">The resource concerned.</param>
    /// <param name="hideStack">Whether the stack trace is of no use to the reader.</param>
    public ResourceException(string message, Resource? resource, bool hideStack = false)
        : base(message)
    {
        Resource = resource;
        HideStack = hideStack;
    }

    internal Resource? Resource { get; }

    internal bool HideStack { get; }
}
