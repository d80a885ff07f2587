using System.CommandLine;
using System.Text;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Export;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Stacks;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu policy export</c>: writes the rules in the language of a platform, or says which of them it can hold.</summary>
internal sealed class PolicyExportCommand : Command
{
    private readonly Argument<string> _platform = new("PLATFORM") { Description = "The platform: azure or kubernetes." };
    private readonly Argument<string?> _stack = new("STACK") { Description = "The stack whose values become the defaults of parameters.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _output = new("--output") { Description = "The folder to write to; without it the rules are listed, and why some stay out.", HelpName = "DIR" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "The baseline; without it the one that the stack pins, or the current one.", HelpName = "NAME" };
    private readonly Terminal _console;

    public PolicyExportCommand(Terminal console)
        : base("export", "Write the rules as Azure Policy or as admission policies of Kubernetes.")
    {
        _console = console;
        _platform.AcceptOnlyFromAmong([.. PolicyExports.Platforms]);
        Arguments.Add(_platform);
        Arguments.Add(_stack);
        Options.Add(_output);
        Options.Add(_baseline);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var platform = call.GetValue(_platform) ?? "";
        var (context, pinned) = Stack(call.GetValue(_stack));
        var baseline = call.GetValue(_baseline) is { } name ? Baseline.Get(name) : pinned;
        if (call.GetValue(_output) is { } folder)
        {
            Write(folder, PolicyExports.Files(platform, baseline, context));
        }
        else
        {
            List(PolicyExports.Of(platform, baseline));
        }

        _console.Out.Flush();
        return ExitCode.Success;
    }

    private (PolicyContext Context, Baseline Baseline) Stack(string? stack)
    {
        if (stack is null)
        {
            return (PolicyContext.Empty, Baseline.Current);
        }

        var project = Project.Find(_console);
        var policies = new StackPolicies(project.Root, project.Stacks, project.Clouds);
        return (policies.Context(stack, Days.Read(null)), policies.Baseline(stack));
    }

    private void Write(string folder, IEnumerable<(string File, string Text)> files)
    {
        var count = 0;
        foreach (var (file, text) in files)
        {
            AtomicFile.Write(_console.Full(Path.Combine(folder, file)), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            count++;
        }

        _console.Out.WriteLine($"wrote {count} files to {folder}");
    }

    private void List(IEnumerable<RuleExport> rules)
    {
        var all = rules.ToList();
        foreach (var rule in all)
        {
            _console.Out.WriteLine(rule.Reason.Length == 0
                ? $"{_console.Ink.Good("yes")} {_console.Ink.Strong(rule.Rule.Id)} {rule.Rule.Info.Title}"
                : $"{_console.Ink.Faint("no")}  {_console.Ink.Strong(rule.Rule.Id)} {rule.Rule.Info.Title}: {_console.Ink.Faint(rule.Reason)}");
        }

        _console.Out.WriteLine($"{all.Count(r => r.Reason.Length == 0)} of {all.Count} rules can be exported");
    }
}
