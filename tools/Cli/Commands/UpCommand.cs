using System.CommandLine;
using Bleu.Infra.Cli.Engine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;
using Spectre.Console;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu up</c>: deploys a stack with the genuine engine and the policy pack, after a preview and a question.</summary>
internal sealed class UpCommand : Command
{
    private readonly Argument<string> _stack = new("STACK") { Description = "The stack to deploy." };
    private readonly Option<string> _engine = new("--engine") { Description = "Who deploys: pulumi, which must be installed.", DefaultValueFactory = _ => "pulumi" };
    private readonly Option<string?> _pack = new("--policy-pack") { Description = "The policy pack; without it the one that was packaged here.", HelpName = "PATH" };
    private readonly Option<bool> _tree = new("--tree") { Description = "Show the resources alone, without their inputs." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Deploy what the preview shows without asking." };
    private readonly Terminal _console;

    public UpCommand(Terminal console)
        : base("up", "Deploy a stack with an installed pulumi and the policy pack, after a preview.")
    {
        _console = console;
        _engine.AcceptOnlyFromAmong("pulumi");
        Arguments.Add(_stack);
        Options.Add(_engine);
        Options.Add(_pack);
        Options.Add(_tree);
        Options.Add(_yes);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        var (stack, withInputs) = (call.GetValue(_stack) ?? "", !call.GetValue(_tree));
        project.Stacks.File(stack);
        if (project.Stacks.Check(stack) is { Settings: null, Findings: var findings })
        {
            throw new DiagnosticException(findings);
        }

        var engine = new PulumiEngine(_console, project);
        var pack = await engine.CheckAsync(call.GetValue(_pack), cancellationToken).ConfigureAwait(false);
        var isSure = call.GetValue(_yes);
        if (!isSure && !_console.CanAsk)
        {
            throw new DiagnosticException(EngineDiagnostics.NotConfirmed());
        }

        var previewed = await engine.RunAsync("preview", stack, pack, [], withInputs).ConfigureAwait(false);
        if (previewed != 0)
        {
            return previewed;
        }

        if (!isSure && !Ask(stack))
        {
            _console.Error.WriteLine("nothing was deployed");
            _console.Error.Flush();
            return ExitCode.Cancelled;
        }

        return await engine.RunAsync("up", stack, pack, ["--yes", "--skip-preview"], withInputs).ConfigureAwait(false);
    }

    private static bool Ask(string stack) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) })
        .Prompt(new ConfirmationPrompt($"Deploy {Markup.Escape(stack)}?") { DefaultValue = false });
}
