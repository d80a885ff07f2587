using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu cloud list</c>: the clouds.</summary>
internal sealed class CloudListCommand : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };

    public CloudListCommand(Terminal console)
        : base("list", "List the clouds.")
    {
        Options.Add(_json);
        SetAction(result => Run(console, result.GetValue(_json)));
    }

    private static int Run(Terminal console, bool json)
    {
        var clouds = Project.Find(console).Clouds;
        var profiles = clouds.Names.Select(clouds.Get).ToList();
        if (json)
        {
            JsonOutput.Write(console, writer =>
            {
                writer.WriteStartArray();
                foreach (var profile in profiles)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name", profile.Name);
                    writer.WriteString("displayName", profile.DisplayName);
                    writer.WriteString("resourceManager", profile.Find(ProfileKeys.ResourceManager).Value);
                    writer.WriteNumber("known", profile.Values.Count(v => v.Value.IsKnown));
                    writer.WriteNumber("unknown", profile.Values.Count(v => !v.Value.IsKnown));
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
            return ExitCode.Success;
        }

        Tables.Write(
            console,
            ["cloud", "name", "resource manager", "known", "unknown", "regions"],
            profiles.Select(p => (string[])
            [
                p.Name,
                p.DisplayName,
                p.Find(ProfileKeys.ResourceManager).Value ?? "unknown",
                p.Values.Count(v => v.Value.IsKnown).ToString(),
                p.Values.Count(v => !v.Value.IsKnown).ToString(),
                string.Join(", ", p.Regions.Select(r => r.Name)),
            ]));
        return ExitCode.Success;
    }
}
