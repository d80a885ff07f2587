using System.Collections.Immutable;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Workloads.Tenancy;

namespace Bleu.Infra.Policies.Export.Kubernetes;

/// <summary>
/// The rules that an API server can judge by the object alone. Rules that need other objects stay out, and so does what
/// the API server refuses by itself, such as a quantity that is none.
/// </summary>
public static class AdmissionRules
{
    private const string Profiles = "['RuntimeDefault', 'Localhost']";
    private const string Context = "has(c.securityContext)";
    private static readonly string[] Handlers = ["livenessProbe", "readinessProbe", "startupProbe", "lifecycle.postStart", "lifecycle.preStop"];

    /// <summary>The rules, sorted by id.</summary>
    public static ImmutableArray<AdmissionRule> All { get; } =
    [
        Pods("K8S-001", [.. new[] { "hostNetwork", "hostPID", "hostIPC" }.Select(k => new AdmissionValidation($"!has(variables.pod.{k}) || variables.pod.{k} == false", $"{k} must be false, or be left out"))]),
        Pods("K8S-002", new AdmissionValidation("variables.contexts.all(s, !has(s.privileged) || s.privileged == false)", "no container may be privileged")),
        Pods(
            "K8S-003",
            new("variables.windows || variables.containers.all(c, " + Context + " && has(c.securityContext.capabilities) && has(c.securityContext.capabilities.drop) && 'ALL' in c.securityContext.capabilities.drop)", "containers must drop ALL capabilities"),
            new($"variables.windows || variables.contexts.all(s, !has(s.capabilities) || !has(s.capabilities.add) || s.capabilities.add.all(a, a in {Texts(PodSecurity.AddableCapabilities)}))", "containers may add no capability but NET_BIND_SERVICE")),
        Pods("K8S-004", new AdmissionValidation($"variables.windows || variables.containers.all(c, {Context} && has(c.securityContext.allowPrivilegeEscalation) && c.securityContext.allowPrivilegeEscalation == false)", "allowPrivilegeEscalation must be false")),
        Pods(
            "K8S-005",
            new("!has(variables.context.runAsNonRoot) || variables.context.runAsNonRoot == true", "runAsNonRoot must be true"),
            new($"variables.containers.all(c, ({Context} && has(c.securityContext.runAsNonRoot)) ? c.securityContext.runAsNonRoot == true : has(variables.context.runAsNonRoot))", "runAsNonRoot must be true, on the pod or on every container"),
            new("!has(variables.context.runAsUser) || variables.context.runAsUser != 0", "runAsUser must not be 0"),
            new("variables.contexts.all(s, !has(s.runAsUser) || s.runAsUser != 0)", "runAsUser must not be 0")),
        Pods(
            "K8S-006",
            new($"variables.windows || !has(variables.context.seccompProfile) || variables.context.seccompProfile.type in {Profiles}", "the seccomp profile must be RuntimeDefault or Localhost"),
            new($"variables.windows || variables.containers.all(c, ({Context} && has(c.securityContext.seccompProfile)) ? c.securityContext.seccompProfile.type in {Profiles} : has(variables.context.seccompProfile))", "every container needs a seccomp profile, its own or the pod's")),
        Pods("K8S-007", new AdmissionValidation($"!has(variables.pod.volumes) || variables.pod.volumes.all(v, {string.Join(" && ", PodSecurity.RefusedVolumes.Select(t => $"!has(v.{t})"))})", "volumes must be of types that do not reach the node")),
        Pods("K8S-008", [new("variables.containers.all(c, !has(c.ports) || c.ports.all(p, !has(p.hostPort) || p.hostPort == 0))", "hostPort must be left out"), .. Handlers.SelectMany(Hosts)]),
        Pods("K8S-009", [.. KernelValidations()]),
        Pods("K8S-010", new AdmissionValidation($"variables.windows || variables.containers.all(c, {Context} && has(c.securityContext.readOnlyRootFilesystem) && c.securityContext.readOnlyRootFilesystem == true)", "readOnlyRootFilesystem must be true")),
        Pods("K8S-011", [.. new[] { "requests", "limits" }.Select(g => new AdmissionValidation($"variables.bounded.all(c, has(c.resources) && has(c.resources.{g}) && 'cpu' in c.resources.{g} && 'memory' in c.resources.{g})", $"resources.{g} must name cpu and memory"))]),
        Pods("K8S-013", new AdmissionValidation(
            "has(variables.pod.automountServiceAccountToken) && (variables.pod.automountServiceAccountToken == false || (has(variables.pod.serviceAccountName) && !(variables.pod.serviceAccountName in ['', 'default'])))",
            "automountServiceAccountToken must be false, or true beside a service account of its own")),
        new(
            "K8S-017",
            AdmissionTarget.Services,
            [
                new("!has(object.spec.type) || object.spec.type != 'NodePort'", "a service must not be of type NodePort"),
                new("!has(object.spec.externalIPs) || object.spec.externalIPs.size() == 0", "externalIPs must be left out"),
                new("!has(object.spec.type) || object.spec.type != 'LoadBalancer' || (has(object.metadata.annotations) && 'service.beta.kubernetes.io/azure-load-balancer-internal' in object.metadata.annotations && object.metadata.annotations['service.beta.kubernetes.io/azure-load-balancer-internal'] == 'true')", "a load balancer must be internal"),
            ]),
        new(
            "K8S-017",
            AdmissionTarget.Ingresses,
            [
                new("has(object.spec.tls) && object.spec.tls.size() > 0", "an ingress must have TLS"),
                new("!has(object.spec.defaultBackend)", "an ingress must have no default backend"),
                new("!has(object.spec.rules) || object.spec.rules.all(r, has(r.host) && r.host != '' && !r.host.contains('*'))", "an ingress must name hosts without a wildcard"),
            ]),
        new(
            "K8S-017",
            AdmissionTarget.Gateways,
            [
                new("object.kind != 'HTTPRoute' || (has(object.spec.hostnames) && object.spec.hostnames.size() > 0 && object.spec.hostnames.all(h, h != '' && !h.contains('*')))", "a route must name hosts without a wildcard"),
                new("object.kind != 'Gateway' || !has(object.spec.listeners) || object.spec.listeners.all(l, has(l.protocol) && l.protocol in ['HTTPS', 'TLS'])", "a gateway must listen for HTTPS or TLS"),
            ]),
        Pods("SUP-002", new AdmissionValidation($"variables.containers.all(c, !has(c.image) || c.image.matches('{PodVariables.Pinned}'))", "images must be pinned by a digest")),
    ];

    /// <summary>Why a rule stays out; empty where it does not.</summary>
    /// <param name="rule">The rule.</param>
    public static string Reason(PolicyRule rule) => All.Any(r => r.RuleId == rule.Id) ? "" : rule switch
    {
        _ when !rule.Types.Any(t => t.StartsWith("kubernetes:", StringComparison.Ordinal)) => "it is not about objects of a cluster",
        RelationRule or StackRule or FleetRule => "it needs other objects, and an API server judges one at a time",
        _ => "its condition cannot be said in the expression language of Kubernetes",
    };

    private static AdmissionRule Pods(string id, params ImmutableArray<AdmissionValidation> validations) => new(id, AdmissionTarget.Pods, validations);

    private static IEnumerable<AdmissionValidation> Hosts(string handler) => new[] { "httpGet", "tcpSocket" }.Select(action =>
    {
        var outer = handler.Contains('.', StringComparison.Ordinal) ? $"has(c.{handler.Split('.')[0]}) && " : "";
        return new AdmissionValidation(
            $"variables.containers.all(c, !({outer}has(c.{handler}) && has(c.{handler}.{action}) && has(c.{handler}.{action}.host) && c.{handler}.{action}.host != ''))",
            $"{handler}.{action}.host must be left out");
    });

    private static IEnumerable<AdmissionValidation> KernelValidations()
    {
        yield return new($"!has(variables.context.sysctls) || variables.context.sysctls.all(s, s.name in {Texts(PodSecurity.Sysctls)})", "sysctls must be safe ones");
        yield return new("variables.contexts.all(s, !has(s.procMount) || s.procMount == 'Default')", "procMount must be Default");
        yield return new("variables.annotations.all(k, !k.startsWith('container.apparmor.security.beta.kubernetes.io/') || variables.annotations[k] in ['', 'runtime/default'] || variables.annotations[k].startsWith('localhost/'))", "AppArmor profiles must be runtime/default or localhost");
        foreach (var (holder, all) in new[] { ("variables.context", "{0}"), ("s", "variables.contexts.all(s, {0})") })
        {
            yield return new(string.Format(null, all, $"!has({holder}.appArmorProfile) || !has({holder}.appArmorProfile.type) || {holder}.appArmorProfile.type in {Profiles}"), "AppArmor profiles must be RuntimeDefault or Localhost");
            yield return new(string.Format(null, all, $"!has({holder}.seLinuxOptions) || ((!has({holder}.seLinuxOptions.type) || {holder}.seLinuxOptions.type in {Texts(PodSecurity.SeLinuxTypes)}) && (!has({holder}.seLinuxOptions.user) || {holder}.seLinuxOptions.user == '') && (!has({holder}.seLinuxOptions.role) || {holder}.seLinuxOptions.role == ''))"), "SELinux options must be those of containers");
            yield return new(string.Format(null, all, $"!has({holder}.windowsOptions) || !has({holder}.windowsOptions.hostProcess) || {holder}.windowsOptions.hostProcess == false"), "hostProcess must be false");
        }
    }

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(t => $"'{t}'"))}]";
}
