using System.CommandLine;
using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu gitops render</c>: pipelines of a forge, or objects of the Kubernetes operator.</summary>
internal sealed class GitOpsRenderCommand : Command
{
    private readonly Argument<string> _system = new("SYSTEM") { Description = $"What to render for: {string.Join(", ", GitOpsRenderer.Systems)}." };
    private readonly Option<string?> _cloud = new("--cloud") { Description = "The cloud; without it that of stacks/config/gitops.yaml." };
    private readonly Option<string?> _output = new("--output") { Description = "The folder to write into; without it the project's.", HelpName = "DIR" };
    private readonly Option<string> _agent = new("--agent") { Description = "What brings the operator's objects to the cluster: flux or argocd.", DefaultValueFactory = _ => "flux" };
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; fail where the files are not what would be rendered." };
    private readonly Terminal _console;

    public GitOpsRenderCommand(Terminal console)
        : base("render", "Render the pipelines of a forge, or the objects of the Kubernetes operator.")
    {
        _console = console;
        _system.AcceptOnlyFromAmong([.. GitOpsRenderer.Systems]);
        _agent.AcceptOnlyFromAmong("flux", "argocd");
        Arguments.Add(_system);
        Options.Add(_cloud);
        Options.Add(_output);
        Options.Add(_agent);
        Options.Add(_check);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var project = Project.Find(_console);
        var cloud = call.GetValue(_cloud) is { } name ? project.Clouds.Resolve(name).Name : null;
        var settings = GitOpsFile.Read(project.Root, project.Clouds, cloud);
        var warnings = new List<Diagnostic>();
        var files = GitOpsRenderer.Render(call.GetValue(_system) ?? "", call.GetValue(_agent) ?? "", project, settings, warnings);
        warnings.ForEach(_console.WriteError);

        var folder = _console.Find(call.GetValue(_output)) ?? project.Root;
        if (call.GetValue(_check))
        {
            var stale = GitOpsFiles.Compare(folder, files);
            stale.ToList().ForEach(_console.WriteError);
            return stale.Count > 0 ? ExitCode.Findings : ExitCode.Success;
        }

        GitOpsFiles.Write(folder, files);
        foreach (var file in files)
        {
            _console.Out.WriteLine(file.Path);
        }

        _console.Out.Flush();
        return ExitCode.Success;
    }
}
