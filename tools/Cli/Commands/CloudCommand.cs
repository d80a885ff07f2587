using System.CommandLine;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu cloud</c>: what is known of clouds, and how well.</summary>
internal sealed class CloudCommand : Command
{
    public CloudCommand(Terminal console)
        : base("cloud", "Show what is known of clouds, or ask one.")
    {
        Subcommands.Add(new CloudListCommand(console));
        Subcommands.Add(new CloudShowCommand(console));
        Subcommands.Add(new CloudDiscoverCommand(console));
    }
}
