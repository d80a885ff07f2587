namespace Pulumi.Experimental;

/// <summary>What providers may ask of the engine that runs them.</summary>
public interface IEngine
{
    /// <summary>Shows a message to whoever runs the deployment.</summary>
    /// <param name="message">The message.</param>
    Task LogAsync(LogRequest message);

    /// <summary>Fails when the engine's version is outside the wanted range.</summary>
    /// <param name="pulumiVersionRange">The range, such as <c>&gt;=3.100.0</c>.</param>
    Task RequirePulumiVersionAsync(string pulumiVersionRange);
}
