namespace Pulumi.Experimental;

/// <summary>How grave a message is.</summary>
public enum LogSeverity
{
    /// <summary>For those who look into details.</summary>
    Debug,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>The deployment fails.</summary>
    Error,
}
