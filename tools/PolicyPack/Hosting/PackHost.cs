using Bleu.Infra.Diagnostics;
using Bleu.Infra.PolicyPack.Model;
using Bleu.Infra.PolicyPack.Serving;

namespace Bleu.Infra.PolicyPack.Hosting;

/// <summary>Runs a policy pack as the engine expects it: a line with the port, calls on loopback until it is told to end.</summary>
public static class PackHost
{
    /// <summary>Serves a pack until the engine cancels it, interrupts it or is gone.</summary>
    /// <param name="create">Makes the pack.</param>
    /// <param name="args">The program's arguments.</param>
    /// <returns>The exit code: 0, 1 for a pack that is not well, 2 for a call that no engine makes.</returns>
    public static async Task<int> RunAsync(Func<PackDefinition> create, string[] args)
    {
        ArgumentNullException.ThrowIfNull(create);
        try
        {
            if (PackArguments.Read(args).Engine is not { } engine)
            {
                throw new DiagnosticException(PackDiagnostics.NoEngine());
            }

            var pack = create();
            if (PackCheck.Check(pack).ToList() is { Count: > 0 } problems)
            {
                throw new DiagnosticException(problems);
            }

            await using var log = new EngineLog(engine);
            await PackServer.RunAsync(new(pack, log), Console.Out).ConfigureAwait(false);
            return 0;
        }
        catch (DiagnosticException e)
        {
            // The first line of the output is the port and nothing else; what is wrong goes to the other stream.
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return e.Diagnostics.Any(d => d.Code == PackDiagnostics.NoEngineCode) ? 2 : 1;
        }
    }
}
