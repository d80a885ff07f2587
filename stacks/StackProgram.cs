using Bleu.Infra.Configuration;

namespace Bleu.Infra.Stacks;

/// <summary>The program behind every stack of the project: its configuration says which kind of stack it builds.</summary>
public static class StackProgram
{
    /// <summary>Declares the resources of the running stack.</summary>
    /// <returns>The stack's outputs.</returns>
    /// <exception cref="Pulumi.RunException">Something is wrong with the configuration.</exception>
    public static Task<IDictionary<string, object?>> BuildAsync()
    {
        var configuration = ProgramConfiguration.Read();
        return Task.FromResult(configuration.Settings switch
        {
            RegionSettings region => RegionStack.Build(configuration, region),
            ClientSettings client => ClientStack.Build(configuration, client),
            var other => throw new InvalidOperationException($"No stack builds {other.GetType().Name}."),
        });
    }
}
