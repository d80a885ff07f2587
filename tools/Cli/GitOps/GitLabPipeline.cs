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
        yield return ("stages", Yaml.Words(["review", "plan", .. PipelineRings.All, "drift"]));
        yield return ("workflow", Yaml.Map(("rules", Yaml.List(
            Rule(OfMergeRequests.Trim()),
            Rule($"{OfSchedules}&& {OnBranch}"),
            Rule($"""$CI_PIPELINE_SOURCE != "schedule" && {OnBranch}""")))));
        yield return ("default", Yaml.Map(("interruptible", Yaml.Flag(false)), ("image", Yaml.TextOrNothing(_settings.Runners.Image))));
        yield return ("variables", Variables([("BLEU_SYSTEM", "gitlab"), ("GIT_DEPTH", "0"), ("GIT_STRATEGY", "clone"), .. PipelineEnvironment.Contained(inputs)]));
        yield return ("review", Job("review", "review", _settings.Runners.Plan, null, [], [Rule(OfMergeRequests.Trim())], comments: true));
        yield return ("plan", Job("plan", "plan", _settings.Runners.Plan, _settings.Identities.Plan, [], [Rule($"""$CI_PIPELINE_SOURCE != "schedule" && {OnBranch}""")]));
        var before = "plan";
        foreach (var ring in PipelineRings.All)
        {
            var job = Job(
                ring, "ring", _settings.Runners.Apply, _settings.Identities.Apply, [("BLEU_RING", ring)],
                [Rule($"""$CI_PIPELINE_SOURCE != "schedule" && {OnBranch}""", ("when", Yaml.Text("manual")), ("allow_failure", Yaml.Flag(false)))]);
            job.Add(Yaml.Text("needs"), Yaml.List(Yaml.Text(before)));
            job.Add(Yaml.Text("environment"), Yaml.Map(("name", Yaml.Text(ring)), ("deployment_tier", Yaml.Text("production"))));
            job.Add(Yaml.Text("resource_group"), Yaml.Text("landing-zones"));
            yield return (ring, job);
            before = ring;
        }

        yield return ("drift", Job("drift", "drift", _settings.Runners.Plan, _settings.Identities.Plan, [], [Rule($"{OfSchedules}&& {OnBranch}")]));
    }

    private string OnBranch => $"""$CI_COMMIT_BRANCH == "{_settings.Branch}" """.Trim();

    private YamlMappingNode Job(
        string stage,
        string what,
        ImmutableArray<string> runner,
        IdentityReference? identity,
        IEnumerable<(string Name, string Value)> variables,
        IEnumerable<YamlNode> rules,
        bool comments = false)
    {
        (string, string)[] all =
        [
            .. identity is null ? [] : PipelineEnvironment.Cloud(inputs).Concat(PipelineEnvironment.Identity(identity)),
            .. variables,
        ];
        return Yaml.Map(
            ("stage", Yaml.Text(stage)),
            ("tags", Yaml.Words(runner)),
            ("rules", Yaml.List(rules)),
            ("interruptible", identity is null ? Yaml.Flag(true) : null),
            ("timeout", Yaml.Text(identity is null ? "1 hour" : stage is "plan" or "drift" ? "6 hours" : "5 days")),
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
