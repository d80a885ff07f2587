namespace Pulumirpc;

/// <summary>The part of the Engine service that programs use, without its transport.</summary>
public interface IEngineLog
{
    /// <summary>Shows a message to whoever runs the deployment.</summary>
    Task LogAsync(LogRequest request, CancellationToken cancellationToken = default);

    /// <summary>Fails when the engine's version is outside the wanted range.</summary>
    Task RequirePulumiVersionAsync(RequirePulumiVersionRequest request, CancellationToken cancellationToken = default);
}
