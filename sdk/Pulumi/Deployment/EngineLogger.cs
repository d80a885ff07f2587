namespace Pulumi;

/// <summary>Sends log messages one after the other, in the order they were made.</summary>
internal sealed class EngineLogger(Deployment deployment, Pulumirpc.IEngineLog engine)
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Whether an error was logged, so that the program must not end well.</summary>
    public bool LoggedErrors { get; private set; }

    /// <summary>Sends a message; the program stays alive until it has arrived.</summary>
    public Task Log(Pulumirpc.LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral)
    {
        Task sending;
        lock (_lock)
        {
            LoggedErrors |= severity == Pulumirpc.LogSeverity.Error;
            sending = _last = SendAsync(_last, severity, message, resource, streamId, ephemeral);
        }

        deployment.Runner.RegisterTask(this, sending);
        return sending;
    }

    private async Task SendAsync(Task previous, Pulumirpc.LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral)
    {
        try
        {
            await previous.ConfigureAwait(false);
            await deployment.Runner.Outside.Watch(engine.LogAsync(new()
            {
                Severity = severity,
                Message = message,
                Urn = await UrnOfAsync(resource).ConfigureAwait(false),
                StreamId = streamId ?? 0,
                Ephemeral = ephemeral ?? false,
            })).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not LogException)
        {
            throw new LogException(e);
        }
    }

    /// <summary>The URN to show; a resource that was never registered has none.</summary>
    private static async Task<string> UrnOfAsync(Resource? resource)
    {
        if (resource?.Urn is not { } urn)
        {
            return "";
        }

        try
        {
            return (await urn.DataTask.ConfigureAwait(false)).Value ?? "";
        }
        catch (Exception)
        {
            return "";
        }
    }
}
