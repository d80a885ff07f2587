using System.CommandLine;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Touched;
using Bleu.Infra.Configuration;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu stacks</c>: what the project's stacks are.</summary>
internal sealed class StacksCommand : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Option<string?> _since = new("--since") { Description = "Only the stacks that a change since a revision of git touches, and why.", HelpName = "REV" };

    public StacksCommand(Terminal console)
        : base("stacks", "List the stacks of the project.")
    {
        Options.Add(_json);
        Options.Add(_since);
        SetAction((result, cancellationToken) => RunAsync(console, result.GetValue(_json), result.GetValue(_since), cancellationToken));
    }

    private static async Task<int> RunAsync(Terminal console, bool json, string? since, CancellationToken cancellationToken)
    {
        var project = Project.Find(console);
        var selection = since is null
            ? FleetSelection.Of(project.Stacks.Names)
            : await TouchedStacks.FindAsync(project, since, cancellationToken).ConfigureAwait(false);
        var stacks = selection.Stacks.Select(name => (Name: name, Check: project.Stacks.Check(name))).ToList();
        if (json)
        {
            JsonOutput.Write(console, writer =>
            {
                writer.WriteStartArray();
                foreach (var (name, check) in stacks)
                {
                    writer.WriteStartObject();
                    writer.WriteString("stack", name);
                    writer.WriteString("kind", Kinds.Of(check.Settings));
                    writer.WriteString("cloud", check.Settings?.Cloud);
                    writer.WriteString("region", check.Settings?.Region);
                    writer.WriteString("hub", (check.Settings as ClientSettings)?.Hub);
                    writer.WriteNumber("findings", check.Findings.Count);
                    if (since is not null)
                    {
                        writer.WriteStartArray("why");
                        foreach (var why in selection.WhyOf(name))
                        {
                            writer.WriteStringValue(why);
                        }

                        writer.WriteEndArray();
                    }

                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
        }
        else
        {
            Tables.Write(
                console,
                ["stack", "kind", "cloud", "region", "hub", .. since is null ? (string[])[] : ["why"]],
                stacks.Select(s => (string[])
                [
                    s.Name,
                    Kinds.Of(s.Check.Settings) ?? "not valid",
                    s.Check.Settings?.Cloud ?? "",
                    s.Check.Settings?.Region ?? "",
                    (s.Check.Settings as ClientSettings)?.Hub ?? "",
                    .. since is null ? (string[])[] : [string.Join("; ", selection.WhyOf(s.Name))],
                ]));
            foreach (var removed in selection.Removed)
            {
                console.Out.WriteLine($"removed: {removed}");
            }

            console.Out.Flush();
        }

        foreach (var finding in stacks.SelectMany(s => s.Check.Findings))
        {
            console.WriteError(finding);
        }

        return stacks.Exists(s => s.Check.Settings is null) ? ExitCode.Findings : ExitCode.Success;
    }
}
