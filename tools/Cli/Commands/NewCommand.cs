using System.CommandLine;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu new</c>: writes what a new client, region or component begins with.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand(Terminal console)
        : base("new", "Write what a new client, region or component begins with.")
    {
        Subcommands.Add(new NewClientCommand(console));
        Subcommands.Add(new NewRegionCommand(console));
        Subcommands.Add(new NewComponentCommand(console));
    }
}
