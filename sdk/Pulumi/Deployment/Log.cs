namespace Pulumi;

/// <summary>Sends messages to whoever runs the deployment.</summary>
public static class Log
{
    /// <summary>Sends a message for those who look into details.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource it is about.</param>
    /// <param name="streamId">Joins messages that belong together.</param>
    /// <param name="ephemeral">Whether it may vanish once others follow.</param>
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.InternalInstance.Logger.Log(Pulumirpc.LogSeverity.Debug, message, resource, streamId, ephemeral);

    /// <summary>Sends a message worth knowing.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource it is about.</param>
    /// <param name="streamId">Joins messages that belong together.</param>
    /// <param name="ephemeral">Whether it may vanish once others follow.</param>
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.InternalInstance.Logger.Log(Pulumirpc.LogSeverity.Info, message, resource, streamId, ephemeral);

    /// <summary>Sends a warning.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource it is about.</param>
    /// <param name="streamId">Joins messages that belong together.</param>
    /// <param name="ephemeral">Whether it may vanish once others follow.</param>
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.InternalInstance.Logger.Log(Pulumirpc.LogSeverity.Warning, message, resource, streamId, ephemeral);

    /// <summary>Sends an error; the deployment then fails when the program ends.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource it is about.</param>
    /// <param name="streamId">Joins messages that belong together.</param>
    /// <param name="ephemeral">Whether it may vanish once others follow.</param>
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.InternalInstance.Logger.Log(Pulumirpc.LogSeverity.Error, message, resource, streamId, ephemeral);

    /// <summary>Sends an exception as an error; the deployment then fails when the program ends.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="resource">The resource it is about.</param>
    /// <param name="streamId">Joins messages that belong together.</param>
    /// <param name="ephemeral">Whether it may vanish once others follow.</param>
    public static void Exception(Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Error(exception.ToString(), resource, streamId, ephemeral);
}
