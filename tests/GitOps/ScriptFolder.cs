using System.Diagnostics;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>
/// A folder in which the script of the pipelines runs with stand-ins for what it calls: each notes its arguments and standard
/// input, and answers from the files <c>answers/PROGRAM-N</c> or with nothing.
/// </summary>
internal sealed class ScriptFolder : IDisposable
{
    private const string Token = "header.payload.signature";

    // A stand-in fails for every stack whose name holds 'bad'; what is asked of the forge is answered by its kind.
    private const string Bleu =
        """
        #!/usr/bin/env bash
        printf 'bleu %s\n' "$*" >> calls
        case "$1" in
          waves) case "$*" in *--after*) cat verdict 2> /dev/null; [ ! -e verdict ] ;; *) cat waves.json ;; esac ;;
          gitops) echo "azurekeyvault://kv-$3.vault.example/keys/state" ;;
          policy) for i; do [ "${last:-}" != --output ] || printf 'judged\n' > "$i"; last="$i"; done; [ ! -e policy-fails ] ;;
          preview) echo 'nothing changes' ;;
          up) [ "$(stat -c %a "$ARM_OIDC_TOKEN_FILE_PATH") $(cat "$ARM_OIDC_TOKEN_FILE_PATH")" = '600 header.payload.signature' ] || exit 9; echo "applied $2"; [ "${2#*bad}" = "$2" ] ;;
          drift) echo "state of $2"; [ "${2#*drifted}" = "$2" ] ;;
        esac
        """;

    private const string Pulumi =
        """
        #!/usr/bin/env bash
        printf 'pulumi %s\n' "$*" >> calls
        case "$1 $2" in
          'plugin ls') echo '[{"name": "azure-native", "version": "3.28.0"}]' ;;
          'stack export') echo '{}' ;;
        esac
        """;

    private const string Curl =
        """
        #!/usr/bin/env bash
        printf 'curl %s\n' "$*" >> calls
        cat >> headers
        for i; do case "$i" in @*) cat "${i#@}" >> bodies ;; esac; done
        case "$*" in
          *idtoken*) echo '{"value": "header.payload.signature"}' ;;
          *serviceConnectionId*) echo '{"oidcToken": "header.payload.signature"}' ;;
          *--request*) ;;
          *threads*) echo "{\"value\": $(cat threads 2> /dev/null || echo '[]')}" ;;
          *) cat comments 2> /dev/null || echo '[]' ;;
        esac
        """;

    private const string Sleep =
        """
        #!/usr/bin/env bash
        printf 'sleep %s\n' "$*" >> calls
        """;

    public ScriptFolder()
    {
        Write("pipelines/pipeline.sh", File.ReadAllText(RepositoryPaths.Of("tools", "Cli", "GitOps", "pipeline.sh")));
        foreach (var (path, text) in new[] { ("bleu", Bleu), ("tools/pulumi", Pulumi), ("tools/curl", Curl), ("tools/sleep", Sleep) })
        {
            WriteProgram(path, text);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("bleu-script-").FullName;

    /// <summary>What was called, in order.</summary>
    public string[] Calls => File.Exists(At("calls")) ? File.ReadAllLines(At("calls")) : [];

    /// <summary>Writes one wave of a ring, with the stacks that the command would list.</summary>
    public void Fleet(string ring, int failures, params string[] stacks) => Fleet(ring, failures, [stacks]);

    /// <summary>Writes the waves of a ring.</summary>
    public void Fleet(string ring, int failures, string[][] waves)
    {
        string[] stacks = [.. waves.SelectMany(w => w)];
        var own = waves.Select((w, i) => $$"""{"wave": {{i + 2}}, "ring": "{{ring}}", "soakMinutes": 60, "stop": {"failedDeployments": {{failures}}}, "stacks": [{{string.Join(", ", w.Select(s => $"\"{s}\""))}}]}""");
        Write("waves.json", $$"""[{"wave": 1, "ring": "other", "soakMinutes": 1, "stop": {"failedDeployments": 0}, "stacks": ["elsewhere"]}, {{string.Join(", ", own)}}]""");
        foreach (var stack in stacks)
        {
            Write($"stacks/config/Pulumi.{stack}.yaml", $"secretsprovider: azurekeyvault://kv-{stack}.vault.example/keys/state\n");
        }
    }

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>What became of stacks, without the times.</summary>
    public string Outcomes(string action) => string.Concat(Read($"evidence/{action}.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var cells = line.Split('\t');
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", cells[2]);
        return $"{cells[0]}\t{cells[1]}\n";
    }));

    public bool Has(string path) => File.Exists(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path)) ?? Root);
        File.WriteAllText(At(path), text);
    }

    public void WriteProgram(string path, string text)
    {
        Write(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(At(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Commits everything that is there.</summary>
    public async Task CommitAsync()
    {
        foreach (var arguments in new[] { "init --quiet .", "add --all .", "-c user.name=t -c user.email=t@example.invalid commit --quiet --allow-empty -m t" })
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments.Split(' ')) { WorkingDirectory = Root });
            await (git?.WaitForExitAsync(TestContext.Current.CancellationToken) ?? Task.CompletedTask);
        }
    }

    /// <summary>Runs the script.</summary>
    /// <returns>The exit code and what was said.</returns>
    public async Task<(int ExitCode, string Output)> RunAsync(string what, string system, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", [At("pipelines/pipeline.sh"), what]) { WorkingDirectory = "/", RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{At("tools")}:{Environment.GetEnvironmentVariable("PATH")}";
        (string, string)[] all =
        [
            ("BLEU_SYSTEM", system), ("BLEU_CLOUD", "bleu"), ("BLEU_AUDIENCE", "api://audience"), ("BLEU_PLUGINS", "azure-native=3.28.0 kubernetes=4.34.2"),
            ("BLEU_ID_TOKEN", Token), ("BLEU_FORGE_TOKEN", "forge-token"),
            ("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "request-token"), ("ACTIONS_ID_TOKEN_REQUEST_URL", "https://forge.example/idtoken?version=2"),
            ("SYSTEM_ACCESSTOKEN", "system-token"), ("SYSTEM_OIDCREQUESTURI", "https://forge.example/oidc"), ("BLEU_CONNECTION", "connection"),
            ("GITHUB_API_URL", "https://forge.example/api"), ("GITHUB_REPOSITORY", "group/project"), ("BLEU_REQUEST", "7"),
            ("CI_API_V4_URL", "https://forge.example/api/v4"), ("CI_PROJECT_ID", "3"), ("CI_MERGE_REQUEST_IID", "7"), ("BLEU_COMMENT_TOKEN", "comment-token"),
            ("SYSTEM_COLLECTIONURI", "https://forge.example/org/"), ("SYSTEM_TEAMPROJECTID", "p"), ("BUILD_REPOSITORY_ID", "r"), ("SYSTEM_PULLREQUEST_PULLREQUESTID", "7"),
            .. variables,
        ];
        foreach (var (name, value) in all)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string At(string path) => Path.Combine(Root, path);
}
