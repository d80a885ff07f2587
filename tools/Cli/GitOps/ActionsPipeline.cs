using System.Collections.Immutable;
using Bleu.Infra.Configuration.GitOps;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>Workflows of GitHub Actions and of Forgejo Actions.</summary>
internal sealed class ActionsPipeline(ActionsForge forge, PipelineInputs inputs)
{
    // Waves of a ring are watched before the next begins: five days is the longest that a job of a runner of one's own may take.
    private const int RingMinutes = 5 * 24 * 60;

    // The token stands in the environment of git alone: not in its configuration, not in its arguments.
    private const string Fetch =
        """
        set -euo pipefail
        export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.extraHeader
        GIT_CONFIG_VALUE_0="Authorization: Basic $(printf 'x-access-token:%s' "$BLEU_FORGE_TOKEN" | base64 -w 0)"
        export GIT_CONFIG_VALUE_0
        git init --quiet .
        git remote remove origin 2> /dev/null || true
        git remote add origin "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"
        git fetch --quiet --no-tags origin '+refs/heads/*:refs/remotes/origin/*' "+$GITHUB_REF:refs/bleu/job"
        git checkout --quiet --force --detach "$GITHUB_SHA"
        git clean -ffdxq
        """;

    private readonly GitOpsSettings _settings = inputs.Settings;

    /// <summary>The workflows.</summary>
    public IEnumerable<RenderedFile> Render() => [Review(), Deploy(), Drift()];

    private RenderedFile Review() => Workflow(
        "landing-zones-review",
        "Landing zones: review",
        Yaml.Map(("pull_request", Yaml.Map(("branches", Yaml.Words(_settings.Branch))))),
        cancels: true,
        [],
        [
            ("review", Job(
                "Judge and preview",
                _settings.Runners.Plan,
                null,
                null,
                [("contents", "read"), ("pull-requests", "write")],
                [("BLEU_BASE", $"origin/{_settings.Branch}")],
                [
                    Run("Judge and preview", "review"),
                    Comment(),
                ],
                condition: "github.event.pull_request.head.repo.full_name == github.repository")),
        ]);

    private RenderedFile Deploy()
    {
        var jobs = new List<(string, YamlNode?)>
        {
            ("plan", Job("Plan", _settings.Runners.Plan, _settings.Identities.Plan, null, SignIn, [], [Run("Plan", "plan")], condition: OnBranch)),
        };
        var before = "plan";
        foreach (var ring in PipelineRings.All)
        {
            jobs.Add((ring, Job(
                $"Ring: {ring}",
                _settings.Runners.Apply,
                _settings.Identities.Apply,
                before,
                SignIn,
                [("BLEU_RING", ring)],
                [Run("Apply", "ring")],
                environment: ring)));
            before = ring;
        }

        return Workflow(
            "landing-zones-deploy",
            "Landing zones: deploy",
            Yaml.Map(("push", Yaml.Map(("branches", Yaml.Words(DeployBranch)))), ("workflow_dispatch", Yaml.Map())),
            cancels: false,
            PipelineEnvironment.Cloud(inputs),
            jobs);
    }

    private RenderedFile Drift() => Workflow(
        "landing-zones-drift",
        "Landing zones: drift",
        Yaml.Map(("schedule", Yaml.List(Yaml.Map(("cron", Yaml.Text(_settings.Drift))))), ("workflow_dispatch", Yaml.Map())),
        cancels: false,
        PipelineEnvironment.Cloud(inputs),
        [("drift", Job("Look for drift", _settings.Runners.Plan, _settings.Identities.Plan, null, SignIn, [], [Run("Look for drift", "drift")]))]);

    private string DeployBranch => forge.HasEnvironments ? _settings.Branch : _settings.ReleaseBranch;

    private string OnBranch => $"github.ref == 'refs/heads/{DeployBranch}'";

    private static (string, string)[] SignIn => [("contents", "read"), ("id-token", "write")];

    private RenderedFile Workflow(
        string file, string name, YamlNode on, bool cancels, IEnumerable<(string Name, string Value)> environment, IEnumerable<(string, YamlNode?)> jobs) =>
        new($"{forge.Folder}/{file}.yaml", Yaml.Write(GitOpsRenderer.Heading(forge.System), Yaml.Map(
            ("name", Yaml.Text(name)),
            ("on", on),
            ("permissions", forge.HasEnvironments ? Yaml.Map() : null),
            ("concurrency", Yaml.Map(("group", Yaml.Text(cancels ? $"{file}-${{{{ github.ref }}}}" : file)), ("cancel-in-progress", Yaml.Flag(cancels)))),
            ("env", Variables([("BLEU_SYSTEM", forge.System), .. PipelineEnvironment.Contained(inputs), .. environment])),
            ("jobs", Yaml.Map(jobs)))));

    private YamlMappingNode Job(
        string name,
        ImmutableArray<string> runner,
        IdentityReference? identity,
        string? after,
        IEnumerable<(string Name, string Value)> permissions,
        IEnumerable<(string Name, string Value)> environmentVariables,
        IEnumerable<YamlNode> steps,
        string? condition = null,
        string? environment = null)
    {
        (string, string)[] variables =
        [
            .. identity is null ? [] : PipelineEnvironment.Identity(identity),
            .. environmentVariables,
        ];
        return Yaml.Map(
            ("name", Yaml.Text(name)),
            ("needs", Yaml.TextOrNothing(after)),
            ("if", Yaml.TextOrNothing(condition)),
            ("runs-on", Yaml.Words(runner)),
            ("container", Yaml.TextOrNothing(_settings.Runners.Image)),
            ("environment", forge.HasEnvironments ? Yaml.TextOrNothing(environment) : null),
            ("enable-openid-connect", !forge.HasEnvironments && identity is not null ? Yaml.Flag(true) : null),
            ("permissions", forge.HasEnvironments ? Variables(permissions) : null),
            ("timeout-minutes", Yaml.Number(identity is null ? 60 : environment is null ? 360 : RingMinutes)),
            ("env", variables.Length > 0 ? Variables(variables) : null),
            ("steps", Yaml.List([FetchStep(), .. steps, Upload()])));
    }

    private static YamlMappingNode FetchStep() => Yaml.Map(
        ("name", Yaml.Text("Fetch the sources")),
        ("shell", Yaml.Text("bash")),
        ("env", Yaml.Map(("BLEU_FORGE_TOKEN", Yaml.Text("${{ github.token }}")))),
        ("run", Yaml.Script(Fetch)));

    private static YamlMappingNode Run(string name, string what) => Yaml.Map(
        ("name", Yaml.Text(name)),
        ("shell", Yaml.Text("bash")),
        ("run", Yaml.Text($"bash {GitOpsRenderer.ScriptPath} {what}")));

    private static YamlMappingNode Comment() => Yaml.Map(
        ("name", Yaml.Text("Comment")),
        ("if", Yaml.Text("${{ !cancelled() }}")),
        ("shell", Yaml.Text("bash")),
        ("env", Yaml.Map(("BLEU_FORGE_TOKEN", Yaml.Text("${{ github.token }}")), ("BLEU_REQUEST", Yaml.Text("${{ github.event.pull_request.number }}")))),
        ("run", Yaml.Text($"bash {GitOpsRenderer.ScriptPath} comment")));

    private YamlMappingNode Upload() => Yaml.Map(
        ("name", Yaml.Text("Keep the evidence")),
        ("if", Yaml.Text("${{ !cancelled() }}")),
        ("uses", Yaml.Text(forge.UploadAction)),
        ("with", Yaml.Map(
            ("name", Yaml.Text("evidence-${{ github.job }}-${{ github.run_attempt }}")),
            ("path", Yaml.Text("evidence")),
            ("if-no-files-found", Yaml.Text("error")),
            ("retention-days", Yaml.Number(_settings.EvidenceDays)))));

    private static YamlMappingNode Variables(IEnumerable<(string Name, string Value)> values) => Yaml.Map(values.Select(v => (v.Name, (YamlNode?)Yaml.Text(v.Value))));
}
