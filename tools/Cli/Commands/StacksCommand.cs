using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Platform;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu stacks</c>: what the project's stacks are.</summary>
internal sealed class StacksCommand : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };

    public StacksCommand(Terminal console)
        : base("stacks", "List the stacks of the project.")
    {
        Options.Add(_json);
        SetAction(result => Run(console, result.GetValue(_json)));
    }

    private static int Run(Terminal console, bool json)
    {
        var project = Project.Find();
        var stacks = project.Stacks.Names.Select(name => (Name: name, Check: project.Stacks.Check(name))).ToList();
        if (json)
        {
            JsonOutput.Write(writer =>
            {
                writer.WriteStartArray();
                foreach (var (name, check) in stacks)
                {
                    writer.WriteStartObject();
                    writer.WriteString("stack", name);
                    writer.WriteString("kind", KindOf(check.Settings));
                    writer.WriteString("cloud", check.Settings?.Cloud);
                    writer.WriteString("region", check.Settings?.Region);
                    writer.WriteString("hub", (check.Settings as ClientSettings)?.Hub);
                    writer.WriteNumber("findings", check.Findings.Count);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
        }
        else
        {
            Tables.Write(
                console,
                ["stack", "kind", "cloud", "region", "hub"],
                stacks.Select(s => (string[])
                [
                    s.Name,
                    KindOf(s.Check.Settings) ?? "not valid",
                    s.Check.Settings?.Cloud ?? "",
                    s.Check.Settings?.Region ?? "",
                    (s.Check.Settings as ClientSettings)?.Hub ?? "",
                ]));
        }

        foreach (var finding in stacks.SelectMany(s => s.Check.Findings))
        {
            console.WriteError(finding);
        }

        return stacks.Exists(s => s.Check.Settings is null) ? ExitCode.Findings : ExitCode.Success;
    }

    private static string? KindOf(StackSettings? settings) => settings switch
    {
        RegionSettings => "region",
        ClientSettings => "client",
        PlatformSettings => "platform",
        _ => null,
    };
}
