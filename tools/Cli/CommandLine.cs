using System.CommandLine;
using Bleu.Infra.Cli.Commands;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli;

/// <summary>The command line: what can be called, and how a call ends.</summary>
internal static class CommandLine
{
    /// <summary>Runs a call.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, new());

    /// <summary>Runs a call.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="console">Where it writes, and the folder that it is made in.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal console)
    {
        try
        {
            var result = Build(console).Parse(args);
            if (result.Errors.Count > 0)
            {
                foreach (var error in result.Errors)
                {
                    console.WriteError(CliDiagnostics.Usage(error.Message));
                }

                return ExitCode.Usage;
            }

            // An interrupt is the engine's to answer where there is one: it ends what it has begun, and then the command ends.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Out, Error = console.Error };
            configuration.ProcessTerminationTimeout = result.CommandResult.Command is UpCommand || args.Contains("--engine") ? null : configuration.ProcessTerminationTimeout;
            var exitCode = await result.InvokeAsync(configuration).ConfigureAwait(false);
            console.Out.Flush();
            return exitCode;
        }
        catch (DiagnosticException e)
        {
            foreach (var diagnostic in e.Diagnostics)
            {
                console.WriteError(diagnostic);
            }

            return ExitCode.Findings;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (!args.Contains("--verbose"))
        {
            console.WriteError(CliDiagnostics.Internal(e));
            return ExitCode.Internal;
        }
    }

    /// <summary>Everything that can be called.</summary>
    internal static RootCommand Build(Terminal console) => new("Plans sovereign landing zones without a cloud.")
    {
        new StacksCommand(console),
        new PreviewCommand(console),
        new GraphCommand(console),
        new NewCommand(console),
        new CloudCommand(console),
        new AddressesCommand(console),
        new FlowsCommand(console),
        new FacilitiesCommand(console),
        new DrillCommand(console),
        new OffboardCommand(console),
        new LibraryCommand(console),
        new PolicyCommand(console),
        new GitOpsCommand(console),
        new TenancyCommand(console),
        new WavesCommand(console),
        new DriftCommand(console),
        new UpCommand(console),
        new DoctorCommand(console),
        new TestCommand(console),
        new Option<bool>("--verbose") { Description = "Say more when something fails.", Recursive = true },
    };
}
