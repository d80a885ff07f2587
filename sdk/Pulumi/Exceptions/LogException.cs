namespace Pulumi;

/// <summary>Logging itself failed, so that nothing more can be said.</summary>
public class LogException : Exception
{
    /// <summary>Carries what went wrong.</summary>
    /// <param name="exception">What went wrong.</param>
    public LogException(Exception exception)
        : base("A message could not be sent to the engine.", exception)
    {
    }
}
