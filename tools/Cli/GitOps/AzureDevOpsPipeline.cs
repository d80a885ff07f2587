using System.Collections.Immutable;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>The pipelines of Azure DevOps.</summary>
internal sealed class AzureDevOpsPipeline
{
    private const string Folder = "pipelines/azure-devops";

    // Waves of a ring are watched before the next begins.
    private const int RingMinutes = 5 * 24 * 60;

    private readonly PipelineInputs _inputs;
    private readonly GitOpsSettings _settings;
    private readonly ServiceConnection _plan;
    private readonly ServiceConnection _apply;

    /// <summary>The pipelines of Azure DevOps.</summary>
    /// <exception cref="DiagnosticException">BLEU9057: a service connection is missing.</exception>
    public AzureDevOpsPipeline(PipelineInputs inputs)
    {
        _inputs = inputs;
        _settings = inputs.Settings;
        var (plan, apply) = (_settings.Identities.Plan.Connection, _settings.Identities.Apply.Connection);
        if (plan is null || apply is null)
        {
            throw new DiagnosticException(
            [
                .. plan is null ? new[] { GitOpsRenderDiagnostics.NoConnection("plan") } : [],
                .. apply is null ? new[] { GitOpsRenderDiagnostics.NoConnection("apply") } : [],
            ]);
        }

        (_plan, _apply) = (plan, apply);
    }

    /// <summary>The files.</summary>
    public IEnumerable<RenderedFile> Render() =>
    [
        Pipeline("review", Yaml.Text("none"), null, [Stage("review", null, [Job("review", _settings.Runners.Plan, [("BLEU_BASE", $"origin/{_settings.Branch}")], Steps("review", comments: true))])]),
        Pipeline("deploy", Yaml.Map(("batch", Yaml.Flag(true)), ("branches", Yaml.Map(("include", Yaml.Words(_settings.Branch))))), null, [.. Deploy()]),
        Pipeline("drift", Yaml.Text("none"), Schedule(), [Stage("drift", null, [Job("drift", _settings.Runners.Plan, As(_settings.Identities.Plan, _plan), Steps("drift"))])]),
    ];

    private IEnumerable<YamlNode> Deploy()
    {
        yield return Stage("plan", null, [Job("plan", _settings.Runners.Plan, As(_settings.Identities.Plan, _plan), Steps("plan"))]);
        var before = "plan";
        foreach (var ring in PipelineRings.All)
        {
            yield return Stage(ring, before, [Yaml.Map(
                ("deployment", Yaml.Text(ring)),
                ("timeoutInMinutes", Yaml.Number(RingMinutes)),
                ("pool", Pool(_settings.Runners.Apply)),
                ("container", Yaml.TextOrNothing(_settings.Runners.Image)),
                ("environment", Yaml.Text(ring)),
                ("variables", Variables([.. As(_settings.Identities.Apply, _apply), ("BLEU_RING", ring)])),
                ("strategy", Yaml.Map(("runOnce", Yaml.Map(("deploy", Yaml.Map(("steps", Yaml.List(Steps("ring"))))))))))]);
            before = ring;
        }
    }

    private RenderedFile Pipeline(string name, YamlNode trigger, YamlNode? schedules, YamlNode[] stages) =>
        new($"{Folder}/landing-zones-{name}.yaml", Yaml.Write(GitOpsRenderer.Heading("azure-devops"), Yaml.Map(
            ("name", Yaml.Text($"landing-zones-{name}-$(Build.BuildId)")),
            ("trigger", trigger),
            ("pr", Yaml.Text("none")),
            ("schedules", schedules),
            ("lockBehavior", name == "deploy" ? Yaml.Text("sequential") : null),
            ("variables", Variables([("BLEU_SYSTEM", "azure-devops"), .. PipelineEnvironment.Contained(_inputs), .. name == "review" ? [] : PipelineEnvironment.Cloud(_inputs)])),
            ("stages", Yaml.List(stages)))));

    private YamlSequenceNode Schedule() => Yaml.List(Yaml.Map(
        ("cron", Yaml.Text(_settings.Drift)),
        ("displayName", Yaml.Text("Look for drift")),
        ("branches", Yaml.Map(("include", Yaml.Words(_settings.Branch)))),
        ("always", Yaml.Flag(true))));

    private static YamlMappingNode Stage(string name, string? after, IEnumerable<YamlNode> jobs) =>
        Yaml.Map(("stage", Yaml.Text(name)), ("dependsOn", Yaml.TextOrNothing(after)), ("jobs", Yaml.List(jobs)));

    private YamlMappingNode Job(string name, ImmutableArray<string> runner, IEnumerable<(string, string)> variables, IEnumerable<YamlNode> steps) => Yaml.Map(
        ("job", Yaml.Text(name)),
        ("timeoutInMinutes", Yaml.Number(360)),
        ("pool", Pool(runner)),
        ("container", Yaml.TextOrNothing(_settings.Runners.Image)),
        ("variables", Variables(variables)),
        ("steps", Yaml.List(steps)));

    private static YamlMappingNode Pool(ImmutableArray<string> labels) => Yaml.Map(
        ("name", Yaml.Text(labels[0])),
        ("demands", labels.Length > 1 ? Yaml.Words(labels.Skip(1)) : null));

    private static IEnumerable<(string, string)> As(IdentityReference identity, ServiceConnection connection) =>
        [.. PipelineEnvironment.Identity(identity), ("BLEU_CONNECTION", connection.Id)];

    private static IEnumerable<YamlNode> Steps(string what, bool comments = false)
    {
        yield return Yaml.Map(
            ("checkout", Yaml.Text("self")),
            ("clean", Yaml.Flag(true)),
            ("fetchDepth", Yaml.Number(0)),
            ("persistCredentials", Yaml.Flag(false)));
        yield return Script(what, what != "review", null);
        if (comments)
        {
            yield return Script("comment", signsIn: true, "not(canceled())");
            yield return Yaml.Map(
                ("task", Yaml.Text("PublishTestResults@2")),
                ("condition", Yaml.Text("not(canceled())")),
                ("inputs", Yaml.Map(("testResultsFormat", Yaml.Text("JUnit")), ("testResultsFiles", Yaml.Text("evidence/policy.junit.xml")))));
        }

        yield return Yaml.Map(
            ("publish", Yaml.Text("evidence")),
            ("artifact", Yaml.Text("evidence-$(System.StageName)-$(System.JobName)-$(System.JobAttempt)")),
            ("condition", Yaml.Text("not(canceled())")));
    }

    private static YamlMappingNode Script(string what, bool signsIn, string? condition) => Yaml.Map(
        ("bash", Yaml.Text($"bash {GitOpsRenderer.ScriptPath} {what}")),
        ("displayName", Yaml.Text(what)),
        ("condition", Yaml.TextOrNothing(condition)),
        ("env", signsIn ? Yaml.Map(("SYSTEM_ACCESSTOKEN", Yaml.Text("$(System.AccessToken)"))) : null));

    private static YamlMappingNode Variables(IEnumerable<(string Name, string Value)> values) => Yaml.Map(values.Select(v => (v.Name, (YamlNode?)Yaml.Text(v.Value))));
}
