using System.CommandLine;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Touched;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>The options of commands that look at many stacks.</summary>
internal sealed class FleetOptions
{
    private const int MostSideBySide = 64;
    private readonly Option<bool> _all = new("--all");
    private readonly Option<string?> _since = new("--since")
    {
        Description = "Only the stacks that a change since a revision of git touches, and why.",
        HelpName = "REV",
    };

    private readonly Option<string?> _results = new("--results")
    {
        Description = "Write the results of all stacks into one folder, which is whole or not there.",
        HelpName = "DIR",
    };

    private readonly Option<int?> _degree = new("--degree")
    {
        Description = "How many stacks are looked at side by side; without it one for each processor.",
        HelpName = "N",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="all">What <c>--all</c> does there.</param>
    /// <param name="alias">Another name of <c>--results</c>; nothing where the command has that name for something else.</param>
    public FleetOptions(Command command, string all, string? alias = null)
    {
        if (alias is not null)
        {
            _results.Aliases.Add(alias);
        }

        _all.Description = all;
        _degree.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > MostSideBySide)
            {
                result.AddError($"--degree is a number from 1 to {MostSideBySide}");
            }
        });
        command.Options.Add(_all);
        command.Options.Add(_since);
        command.Options.Add(_results);
        command.Options.Add(_degree);
    }

    /// <summary>Whether a call is about a fleet rather than about stacks that it names.</summary>
    public bool IsFleet(ParseResult call) => call.GetValue(_all) || call.GetValue(_since) is not null || call.GetValue(_results) is not null;

    /// <summary>The folder of the results, or nothing.</summary>
    public string? Results(ParseResult call) => call.GetValue(_results);

    /// <summary>How many stacks are looked at side by side.</summary>
    public int Degree(ParseResult call) => call.GetValue(_degree) ?? Environment.ProcessorCount;

    /// <summary>The stacks that a call is about.</summary>
    /// <param name="project">The project.</param>
    /// <param name="call">The call.</param>
    /// <param name="named">The stacks that it names.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="DiagnosticException">BLEU4002: it names none; BLEU1007: one that is not there; or what <c>--since</c> finds.</exception>
    public async Task<FleetSelection> SelectAsync(Project project, ParseResult call, string[] named, CancellationToken cancellationToken)
    {
        if (call.GetValue(_since) is { } revision)
        {
            var touched = await TouchedStacks.FindAsync(project, revision, cancellationToken).ConfigureAwait(false);
            return named.Length == 0 ? touched : touched with { Stacks = [.. touched.Stacks.Where(named.Contains)] };
        }

        if (call.GetValue(_all))
        {
            return FleetSelection.Of(project.Stacks.Names);
        }

        return named.Length > 0 ? FleetSelection.Of(named.Distinct()) : throw new DiagnosticException(CliDiagnostics.NoStackNamed(project.Stacks.Names));
    }
}
