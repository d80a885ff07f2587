using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.Kubernetes.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Scheduling.V1;
using Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Scheduling.V1;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>
/// What holds for every team of a client on a cluster: three priorities, and an image policy of the API server itself, which takes
/// images of the client's registry alone, each by its digest.
/// </summary>
public sealed class ClusterGuards : ComponentResource
{
    private static readonly string[] Shared = ["pod", "bounded", "containers"];

    /// <summary>Declares the guards.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cluster.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or the registry is none (BLEU5325).</exception>
    public ClusterGuards(string name, ClusterGuardsArgs args, ComponentResourceOptions? options = null)
        : base("bleu:workloads:ClusterGuards", name, args, options)
    {
        new ArgumentChecks(nameof(ClusterGuards), name).Required(args.Client, "Client").Required(args.Registry, "Registry").Throw();
        var child = new CustomResourceOptions { Parent = this };
        Priority(name, args.Client, "low", 100, "What can wait: it takes no place from others.", child);
        Priority(name, args.Client, "standard", 1000, "What the client's users meet.", child);
        Priority(name, args.Client, "high", 10000, "What everything else of the client needs; each team has few such pods.", child);
        var policy = new ValidatingAdmissionPolicy(
            name,
            new ValidatingAdmissionPolicyArgs { Metadata = new ObjectMetaArgs { Name = $"{args.Client}-images" }, Spec = Policy(name, args) },
            child);
        _ = new ValidatingAdmissionPolicyBinding(
            name,
            new ValidatingAdmissionPolicyBindingArgs
            {
                Metadata = new ObjectMetaArgs { Name = $"{args.Client}-images" },
                Spec = new ValidatingAdmissionPolicyBindingSpecArgs
                {
                    PolicyName = policy.Metadata.Apply(m => m.Name),
                    ValidationActions = { "Deny", "Audit" },
                    MatchResources = new MatchResourcesArgs { NamespaceSelector = new LabelSelectorArgs { MatchLabels = { [TenancyDefaults.ClientLabel] = args.Client } } },
                },
            },
            child);
        RegisterOutputs();
    }

    /// <summary>What an image has to be, in CEL.</summary>
    /// <param name="registry">The registry, found right before.</param>
    public static string FromRegistry(string registry) => $"variables.containers.all(c, !has(c.image) || c.image.startsWith('{registry}/'))";

    /// <summary>Whether a text can be a registry: a host of at least two labels, which a port and a path may follow.</summary>
    /// <param name="text">The text.</param>
    public static bool IsRegistry(string text)
    {
        var (host, path) = text.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? (text[..slash], text[(slash + 1)..]) : (text, "a");
        var name = host.Split(':');
        return text.Length <= 255 && name.Length <= 2 && name[0].Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(name[0]) == UriHostNameType.Dns
            && (name.Length == 1 || (ushort.TryParse(name[1], out var port) && port > 0))
            && path.Split('/').All(p => p.Length > 0 && p.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-'));
    }

    private static ValidatingAdmissionPolicySpecArgs Policy(string name, ClusterGuardsArgs args) => new()
    {
        FailurePolicy = "Fail",
        MatchConstraints = new MatchResourcesArgs
        {
            ResourceRules = PodVariables.Resources.Select(r => new NamedRuleWithOperationsArgs
            {
                ApiGroups = { r.Group },
                ApiVersions = { r.Version },
                Operations = { "CREATE", "UPDATE" },
                Resources = r.Resources,
            }).ToArray(),
        },
        Variables = PodVariables.All.Where(v => Shared.Contains(v.Name)).Select(v => new VariableArgs { Name = v.Name, Expression = v.Expression }).ToArray(),
        Validations =
        {
            new ValidationArgs
            {
                Expression = args.Registry.Apply(r => IsRegistry(r) ? FromRegistry(r) : throw new RunException(TenancyDiagnostics.BadRegistry($"{nameof(ClusterGuards)} '{name}' Registry", r).ToString())),
                Message = args.Registry.Apply(r => $"images come from {r} alone"),
                Reason = "Forbidden",
            },
            new ValidationArgs
            {
                Expression = $"variables.containers.all(c, !has(c.image) || c.image.matches('{PodVariables.Pinned}'))",
                Message = "images must be pinned by a digest",
                Reason = "Forbidden",
            },
        },
    };

    private static void Priority(string name, string client, string level, int value, string description, CustomResourceOptions child) => _ = new PriorityClass(
        $"{name}-{level}",
        new PriorityClassArgs
        {
            Metadata = new ObjectMetaArgs { Name = TenancyDefaults.PriorityClass(client, level) },
            Value = value,
            GlobalDefault = false,
            PreemptionPolicy = level == "low" ? "Never" : "PreemptLowerPriority",
            Description = description,
        },
        child);
}
