namespace Bleu.Infra.Cli.Tests.Engine;

/// <summary>An executable called <c>pulumi</c> that writes recorded events where it is told to, and remembers how it was called.</summary>
internal sealed class StandIn : IDisposable
{
    private const string Script = """
        #!/bin/sh
        if [ "$1" = version ]; then echo "${STANDIN_VERSION:-v3.259.0}"; exit 0; fi
        echo "$@" >> "$STANDIN_FOLDER/calls"
        trap 'echo INT >> "$STANDIN_FOLDER/signals"; echo "error: the update was canceled" >&2; exit 255' INT
        trap 'echo TERM >> "$STANDIN_FOLDER/signals"; exit 143' TERM
        command=$1
        log=
        while [ $# -gt 0 ]; do if [ "$1" = --event-log ]; then log=$2; fi; shift; done
        while IFS= read -r line || [ -n "$line" ]; do printf '%s\n' "$line" >> "$log"; done < "$STANDIN_FOLDER/$command.json"
        touch "$STANDIN_FOLDER/started"
        i=0
        while [ $i -lt "${STANDIN_WAIT:-0}" ]; do sleep 0.1; i=$((i + 1)); done
        [ -z "$STANDIN_SAYS" ] || echo "$STANDIN_SAYS" >&2
        exit "${STANDIN_EXIT:-0}"
        """;

    public StandIn()
    {
        var file = Path.Combine(Folder, "pulumi");
        File.WriteAllText(file, Script.ReplaceLineEndings("\n") + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Pack = Path.Combine(Folder, "pack");
        File.WriteAllText(Pack, "");
        foreach (var name in new[] { "preview", "up" })
        {
            File.Copy(RepositoryPaths.Of("tests", "Cli", "Engine", "Events", name + ".json"), Path.Combine(Folder, name + ".json"));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("bleu-engine-").FullName;

    /// <summary>A file that passes for a policy pack.</summary>
    public string Pack { get; }

    /// <summary>How it was called, without what differs from run to run.</summary>
    public IReadOnlyList<string> Calls => File.Exists(Path.Combine(Folder, "calls"))
        ? [.. File.ReadAllLines(Path.Combine(Folder, "calls")).Select(l => System.Text.RegularExpressions.Regex.Replace(l, "--event-log [^ ]+", "--event-log LOG"))]
        : [];

    /// <summary>The environment in which it is found.</summary>
    public Dictionary<string, string> Environment(params (string Name, string Value)[] more) => new(more.Select(m => KeyValuePair.Create(m.Name, m.Value)))
    {
        ["PATH"] = Folder + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH"),
        ["STANDIN_FOLDER"] = Folder,
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
