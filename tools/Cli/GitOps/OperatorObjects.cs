using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>The objects that let the Pulumi Kubernetes Operator run the fleet.</summary>
internal sealed class OperatorObjects
{
    /// <summary>The service account of the workspaces.</summary>
    public const string ServiceAccount = "workspace";

    private readonly PipelineInputs _inputs;
    private readonly OperatorSettings _operator;
    private readonly string _project;
    private readonly IReadOnlyList<FleetStack> _stacks;
    private readonly string _agent;

    /// <summary>The objects of a fleet.</summary>
    /// <param name="inputs">The settings with the cloud.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="stacks">The stacks.</param>
    /// <param name="agent">What brings the objects to the cluster: <c>flux</c> or <c>argocd</c>.</param>
    /// <exception cref="DiagnosticException">BLEU9058: the settings have no operator.</exception>
    public OperatorObjects(PipelineInputs inputs, string project, IReadOnlyList<FleetStack> stacks, string agent)
    {
        _inputs = inputs;
        _operator = inputs.Settings.Operator ?? throw new DiagnosticException(GitOpsRenderDiagnostics.NoOperator());
        _project = project;
        _stacks = stacks;
        _agent = agent;
    }

    /// <summary>The files.</summary>
    public IEnumerable<RenderedFile> Render() =>
    [
        File("Pulumi.yaml", ProjectFile()),
        new($"{_operator.Path}/publish.sh", GitOpsRenderer.Resource("GitOps/publish.sh")),
        File("namespace.yaml", Namespace(), Account(), Delegation()),
        File($"{_agent}.yaml", [.. OperatorAgents.Of(_agent, _operator)]),
        IdentityFile.RenderOperator(_inputs, _operator),
        .. _stacks.Select(stack => File($"stacks/{KubernetesNames.Of(stack.Name)}.yaml", Stack(stack))),
    ];

    private RenderedFile File(string name, params YamlNode[] documents) =>
        new($"{_operator.Path}/{name}", Yaml.Write(GitOpsRenderer.Heading("operator"), documents));

    // What stands at the root of the branch that the cluster reads: the program comes from the image, and nothing is built.
    private YamlMappingNode ProjectFile() => Yaml.Map(
        ("name", Yaml.Text(_project)),
        ("runtime", Yaml.Map(("name", Yaml.Text("dotnet")), ("options", Yaml.Map(("binary", Yaml.Text(_operator.Program)))))),
        ("stackConfigDir", Yaml.Text("stacks/config")),
        ("requiredPulumiVersion", Yaml.Text(">=3.200.0")));

    private YamlMappingNode Namespace() => Yaml.Map(
        ("apiVersion", Yaml.Text("v1")),
        ("kind", Yaml.Text("Namespace")),
        ("metadata", Yaml.Map(
            ("name", Yaml.Text(_operator.Namespace)),
            ("labels", Yaml.Map(
                ("pod-security.kubernetes.io/enforce", Yaml.Text("restricted")),
                ("pod-security.kubernetes.io/audit", Yaml.Text("restricted")),
                ("pod-security.kubernetes.io/warn", Yaml.Text("restricted")))))));

    private YamlMappingNode Account() => Yaml.Map(
        ("apiVersion", Yaml.Text("v1")),
        ("kind", Yaml.Text("ServiceAccount")),
        ("metadata", Metadata(ServiceAccount)));

    // The operator asks the cluster whether whoever calls a workspace may; it gives no right on anything else.
    private YamlMappingNode Delegation() => Yaml.Map(
        ("apiVersion", Yaml.Text("rbac.authorization.k8s.io/v1")),
        ("kind", Yaml.Text("ClusterRoleBinding")),
        ("metadata", Yaml.Map(("name", Yaml.Text($"{_operator.Namespace}-{ServiceAccount}-auth-delegator")))),
        ("roleRef", Yaml.Map(("apiGroup", Yaml.Text("rbac.authorization.k8s.io")), ("kind", Yaml.Text("ClusterRole")), ("name", Yaml.Text("system:auth-delegator")))),
        ("subjects", Yaml.List(Yaml.Map(
            ("kind", Yaml.Text("ServiceAccount")), ("name", Yaml.Text(ServiceAccount)), ("namespace", Yaml.Text(_operator.Namespace))))));

    private YamlMappingNode Stack(FleetStack stack) => Yaml.Map(
        ("apiVersion", Yaml.Text("pulumi.com/v1")),
        ("kind", Yaml.Text("Stack")),
        ("metadata", Metadata(KubernetesNames.Of(stack.Name), stack.Kind)),
        ("spec", Yaml.Map(
            [
                ("stack", Yaml.Text($"organization/{_project}/{stack.Name}")),
                ("backend", Yaml.Text(_inputs.BackendUrl)),
                ("secretsProvider", Yaml.Text(_inputs.SecretsProvider(stack.Name))),
                .. OperatorAgents.Source(_agent, _operator),
                ("serviceAccountName", Yaml.Text(ServiceAccount)),
                ("prerequisites", Prerequisites(stack)),
                ("refresh", Yaml.Flag(true)),
                ("continueResyncOnCommitMatch", Yaml.Flag(true)),
                ("resyncFrequencySeconds", Yaml.Number(_operator.ResyncMinutes * 60)),
                ("destroyOnFinalize", Yaml.Flag(false)),
                ("workspaceReclaimPolicy", Yaml.Text("Delete")),
                ("workspaceTemplate", Yaml.Map(("spec", OperatorWorkspace.Of(_inputs, _operator, ServiceAccount)))),
            ])));

    // A client waits for its regions, a region for the platform: none runs on ground that is not there.
    private YamlSequenceNode? Prerequisites(FleetStack stack)
    {
        string[] names = stack switch
        {
            { Kind: "client" } => [.. stack.Hubs],
            { Kind: "region" } => [.. _stacks.Where(s => s.Kind == "platform").Select(s => s.Name)],
            _ => [],
        };
        return names.Length == 0 ? null : Yaml.List(names.Select(name => Yaml.Map(("name", Yaml.Text(KubernetesNames.Of(name))))));
    }

    private YamlMappingNode Metadata(string name, string? kind = null) => Yaml.Map(
        ("name", Yaml.Text(name)),
        ("namespace", Yaml.Text(_operator.Namespace)),
        ("labels", kind is null ? null : Yaml.Map(("bleu.infra/kind", Yaml.Text(kind)))));
}
