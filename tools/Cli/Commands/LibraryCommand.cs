using System.CommandLine;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu library</c>: what policy libraries hold, and what is wrong with them.</summary>
internal sealed class LibraryCommand : Command
{
    public LibraryCommand(Terminal console)
        : base("library", "Check policy libraries, or compare two of them.")
    {
        Subcommands.Add(new LibraryCheckCommand(console));
        Subcommands.Add(new LibraryDiffCommand(console));
        Subcommands.Add(new LibraryCatalogueCommand(console));
    }
}
