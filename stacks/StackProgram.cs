using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;

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
        try
        {
            return Task.FromResult(Build(configuration));
        }
        catch (DiagnosticException e)
        {
            throw new Pulumi.RunException(e.Message);
        }
    }

    private static IDictionary<string, object?> Build(ProgramConfiguration configuration) => configuration.Settings switch
    {
        RegionSettings region => RegionStack.Build(configuration, region),
        ClientSettings client => ClientStack.Build(configuration, client),
        PlatformSettings platform => PlatformStack.Build(configuration, platform),
        var other => throw new InvalidOperationException($"No stack builds {other.GetType().Name}."),
    };
}
