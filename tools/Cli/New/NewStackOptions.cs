using System.CommandLine;

namespace Bleu.Infra.Cli.New;

/// <summary>The options that every <c>bleu new</c> has.</summary>
internal sealed class NewStackOptions
{
    /// <summary>Whether proposals are taken without asking.</summary>
    public Option<bool> Yes { get; } = new("--yes") { Description = "Take what is proposed, and ask nothing." };

    /// <summary>Whether only to show.</summary>
    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Show what would be written, and write nothing." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Yes);
        command.Options.Add(DryRun);
    }
}
