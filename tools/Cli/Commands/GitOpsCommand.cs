using System.CommandLine;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu gitops</c>: what a forge or a cluster needs to run the fleet.</summary>
internal sealed class GitOpsCommand : Command
{
    public GitOpsCommand(Terminal console)
        : base("gitops", "Write what a forge or a cluster needs to run the fleet.")
    {
        Subcommands.Add(new GitOpsRenderCommand(console));
        Subcommands.Add(new GitOpsSecretsCommand(console));
    }
}
