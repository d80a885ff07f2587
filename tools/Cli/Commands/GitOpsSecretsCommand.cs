using System.CommandLine;
using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu gitops secrets</c>: the key that wraps the secrets of a stack, as the engine's secrets provider.</summary>
internal sealed class GitOpsSecretsCommand : Command
{
    private readonly Argument<string> _stack = new("STACK") { Description = "The stack." };
    private readonly Option<string?> _cloud = new("--cloud") { Description = "The cloud; without it that of stacks/config/gitops.yaml." };
    private readonly Terminal _console;

    public GitOpsSecretsCommand(Terminal console)
        : base("secrets", "Print the address of the key that wraps the secrets of a stack.")
    {
        _console = console;
        Arguments.Add(_stack);
        Options.Add(_cloud);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var project = Project.Find(_console);
        var stack = call.GetValue(_stack) ?? "";
        project.Stacks.File(stack);
        var cloud = call.GetValue(_cloud) is { } name ? project.Clouds.Resolve(name).Name : null;
        var settings = GitOpsFile.Read(project.Root, project.Clouds, cloud);
        List<Diagnostic> findings = [.. FleetStack.Vault(stack, settings), .. FleetStack.Collisions(settings, project.Stacks.Names)];
        if (findings.Count > 0)
        {
            throw new DiagnosticException(findings);
        }

        _console.Out.WriteLine(PipelineInputs.Of(settings, project.Clouds).SecretsProvider(stack));
        _console.Out.Flush();
        return ExitCode.Success;
    }
}
