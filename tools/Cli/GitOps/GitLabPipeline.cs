using System.Collections.Immutable;
using System.Globalization;
using Bleu.Infra.Configuration.GitOps;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>The pipeline of GitLab.</summary>
internal sealed class GitLabPipeline(PipelineInputs inputs)
{
    private const string OfMergeRequests = """$CI_PIPELINE_SOURCE == "merge_request_event" """;
    private const string OfSchedules = """$CI_PIPELINE_SOURCE == "schedule" """;
    private readonly GitOpsSettings _settings = inputs.Settings;

    /// <summary>The file.</summary>
    public IEnumerable<RenderedFile> Render() =>
        [new(".gitlab-ci.yml", Yaml.Write(GitOpsRenderer.Heading("gitlab"), Yaml.Map(Entries())))];

    private IEnumerable<(string, YamlNode?)> Entries()
    {
        yield return ("stages", Yaml.Words(["review", "plan", .. PipelineWave.All.Select(w => w.Name), "drift"]));
        yield return ("workflow", Yaml.Map(("rules", Yaml.List(
            Rule(OfMergeRequests.Trim()),
            Rule($"{OfSchedules}&& {OnBranch}"),
            Rule($"""$CI_PIPELINE_SOURCE != "schedule" && {OnBranch}""")))));
        yield return ("default", Yaml.Map(("interruptible", Yaml.Flag(false)), ("image", Yaml.TextOrNothing(_settings.Runners.Image))));
        yield return ("variables", Variables([("BLEU_SYSTEM", "gitlab"), ("GIT_DEPTH", "0"), ("GIT_STRATEGY", "clone"), .. PipelineEnvironment.Contained(inputs)]));
        yield return ("review", Job("review", "review", _settings.Runners.Plan, null, [], [Rule(OfMergeRequests.Trim())], 1, comments: true));
        yield return ("plan", Job("plan", "plan", _settings.Runners.Plan, _settings.Identities.Plan, [], [Rule($"""$CI_PIPELINE_SOURCE != "schedule" && {OnBranch}""")], 1));
        var before = "plan";
        foreach (var wave in PipelineWave.All)
        {
            var job = Job(
                wave.Name, "wave", _settings.Runners.Apply, _settings.Identities.Apply, [("BLEU_WAVE", wave.Name)],
                [Rule($"""$CI_PIPELINE_SOURCE != "schedule" && {OnBranch}""", ("when", Yaml.Text("manual")), ("allow_failure", Yaml.Flag(false)))],
                wave.IsShared ? _settings.Shards : 1);
            job.Add(Yaml.Text("needs"), Yaml.List(Yaml.Text(before)));
            job.Add(Yaml.Text("environment"), Yaml.Map(("name", Yaml.Text(wave.Name)), ("deployment_tier", Yaml.Text("production"))));
            job.Add(Yaml.Text("resource_group"), Yaml.Text(wave.IsShared && _settings.Shards > 1 ? $"{wave.Name}-$CI_NODE_INDEX" : wave.Name));
            yield return (wave.Name, job);
            before = wave.Name;
        }

        yield return ("drift", Job("drift", "drift", _settings.Runners.Plan, _settings.Identities.Plan, [], [Rule($"{OfSchedules}&& {OnBranch}")], _settings.Shards));
    }

    private string OnBranch => $"""$CI_COMMIT_BRANCH == "{_settings.Branch}" """.Trim();

    private YamlMappingNode Job(
        string stage,
        string what,
        ImmutableArray<string> runner,
        IdentityReference? identity,
        IEnumerable<(string Name, string Value)> variables,
        IEnumerable<YamlNode> rules,
        int shards,
        bool comments = false)
    {
        (string, string)[] all =
        [
            .. identity is null ? [] : PipelineEnvironment.Cloud(inputs).Concat(PipelineEnvironment.Identity(identity)),
            .. variables,
            .. shards > 1 ? new[] { ("BLEU_SHARD", "$CI_NODE_INDEX"), ("BLEU_SHARDS", "$CI_NODE_TOTAL") } : [],
        ];
        return Yaml.Map(
            ("stage", Yaml.Text(stage)),
            ("tags", Yaml.Words(runner)),
            ("rules", Yaml.List(rules)),
            ("interruptible", identity is null ? Yaml.Flag(true) : null),
            ("timeout", Yaml.Text(identity is null ? "1 hour" : "6 hours")),
            ("parallel", shards > 1 ? Yaml.Number(shards) : null),
            ("id_tokens", identity is null ? null : Yaml.Map(("BLEU_ID_TOKEN", Yaml.Map(("aud", Yaml.Text(inputs.Audience)))))),
            ("variables", all.Length > 0 ? Variables(all) : null),
            ("script", Yaml.List(Yaml.Text($"bash {GitOpsRenderer.ScriptPath} {what}"))),
            ("after_script", comments ? Yaml.List(Yaml.Text($"bash {GitOpsRenderer.ScriptPath} comment")) : null),
            ("artifacts", Artifacts(comments)));
    }

    private YamlMappingNode Artifacts(bool isReview) => Yaml.Map(
        ("name", Yaml.Text("evidence-$CI_JOB_NAME_SLUG")),
        ("when", Yaml.Text("always")),
        ("expire_in", Yaml.Text(string.Create(CultureInfo.InvariantCulture, $"{_settings.EvidenceDays} days"))),
        ("paths", Yaml.List(Yaml.Text("evidence/"))),
        ("expose_as", isReview ? Yaml.Text("Landing zones") : null),
        ("reports", isReview ? Yaml.Map(("junit", Yaml.Text("evidence/policy.junit.xml"))) : null));

    private static YamlMappingNode Rule(string condition, params (string, YamlNode?)[] more) => Yaml.Map([("if", Yaml.Text(condition)), .. more]);

    private static YamlMappingNode Variables(IEnumerable<(string Name, string Value)> values) => Yaml.Map(values.Select(v => (v.Name, (YamlNode?)Yaml.Text(v.Value))));
}
