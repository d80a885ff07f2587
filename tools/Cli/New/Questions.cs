using Bleu.Infra.Cli.Output;
using Bleu.Infra.Diagnostics;
using Spectre.Console;

namespace Bleu.Infra.Cli.New;

/// <summary>
/// Values that the command line gives, a person is asked for, or a proposal stands for. What none of them gives is named at once.
/// </summary>
/// <param name="terminal">Where a person is asked: beside the results, which stay clean.</param>
/// <param name="yes">Whether proposals are taken without asking.</param>
internal sealed class Questions(Terminal terminal, bool yes)
{
    private readonly List<Diagnostic> _missing = [];
    private readonly bool _asks = !yes && terminal.CanAsk;

    /// <summary>A text.</summary>
    /// <param name="option">The option that gives it.</param>
    /// <param name="given">What the command line gives.</param>
    /// <param name="label">What a person is asked for.</param>
    /// <param name="proposal">What is proposed; nothing when there is nothing to propose.</param>
    public string Ask(string option, string? given, string label, string? proposal)
    {
        if (given is not null)
        {
            return given;
        }

        if (_asks)
        {
            var prompt = new TextPrompt<string>(label + ":");
            return Console().Prompt(proposal is null ? prompt : prompt.DefaultValue(proposal));
        }

        return proposal ?? Missing(option, []);
    }

    /// <summary>One of several texts; what the command line gives is checked later, with everything else.</summary>
    public string Choose(string option, string? given, string label, IReadOnlyList<string> choices, string? proposal)
    {
        if (given is not null)
        {
            return given;
        }

        if (_asks && choices.Count > 0)
        {
            return Console().Prompt(new SelectionPrompt<string>().Title(label).AddChoices(choices));
        }

        return proposal ?? Missing(option, choices);
    }

    /// <summary>Ends the command when something is missing.</summary>
    /// <exception cref="DiagnosticException">BLEU9103, one for each option.</exception>
    public void Require()
    {
        if (_missing.Count > 0)
        {
            throw new DiagnosticException(_missing);
        }
    }

    private string Missing(string option, IReadOnlyList<string> choices)
    {
        _missing.Add(NewDiagnostics.Missing(option, choices));
        return "";
    }

    private IAnsiConsole Console() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
}
