using System.CommandLine;

namespace Bleu.Infra.Cli.Commands;

/// <summary>The option of every command that plans platform stacks with another policy library than theirs.</summary>
internal static class LibraryOption
{
    /// <summary>A new <c>--library DIR</c>.</summary>
    public static Option<string?> Create() => new("--library")
    {
        Description = "The policy library of platform stacks, instead of the one that they name.",
        HelpName = "DIR",
    };
}
