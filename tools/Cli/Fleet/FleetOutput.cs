using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>The messages of a run over many stacks.</summary>
internal static class FleetOutput
{
    private const int MostStacks = 20;

    /// <summary>Says why stacks have no plan; of a great many only the first.</summary>
    public static void Errors(Terminal console, FleetSummary summary)
    {
        var failed = summary.Results.Where(r => !r.IsWhole).ToList();
        foreach (var result in failed.Take(MostStacks))
        {
            console.Error.WriteLine($"{console.ErrorInk.Bad("no plan")} of {result.Stack}:");
            foreach (var diagnostic in result.Diagnostics)
            {
                console.WriteError(diagnostic);
            }
        }

        if (failed.Count > MostStacks)
        {
            console.Error.WriteLine($"{console.ErrorInk.Bad("no plan")} of {failed.Count - MostStacks} more; --results DIR keeps what is wrong with each");
        }

        console.Error.Flush();
    }
}
