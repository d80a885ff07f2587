using System.CommandLine;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu tenancy</c>: the teams of clients on clusters of any sovereign cloud.</summary>
internal sealed class TenancyCommand : Command
{
    public TenancyCommand(Terminal console)
        : base("tenancy", "The teams of clients on clusters of any sovereign cloud.") => Subcommands.Add(new TenancyRenderCommand(console));
}
