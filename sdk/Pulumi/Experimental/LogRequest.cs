namespace Pulumi.Experimental;

/// <summary>A message for whoever runs the deployment.</summary>
public sealed class LogRequest
{
    /// <summary>Makes a message.</summary>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">The text.</param>
    /// <param name="urn">The resource it is about.</param>
    /// <param name="streamId">Joins messages that belong together; 0 joins none.</param>
    /// <param name="ephemeral">Whether it may vanish once others follow.</param>
    public LogRequest(LogSeverity severity, string message, Urn? urn = null, int streamId = 0, bool ephemeral = false)
    {
        Severity = severity;
        Message = message;
        Urn = urn;
        StreamId = streamId;
        Ephemeral = ephemeral;
    }

    /// <summary>How grave the message is.</summary>
    public LogSeverity Severity { get; }

    /// <summary>The text.</summary>
    public string Message { get; }

    /// <summary>The resource the message is about.</summary>
    public Urn? Urn { get; }

    /// <summary>Joins messages that belong together; 0 joins none.</summary>
    public int StreamId { get; }

    /// <summary>Whether the message may vanish once others follow.</summary>
    public bool Ephemeral { get; }
}
