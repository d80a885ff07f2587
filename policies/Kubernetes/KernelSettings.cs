using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-009: pods leave the kernel's own defences as they are.</summary>
public sealed class KernelSettings() : PodRule(new("K8S-009", Severity.Medium, "Pods leave the defences of the kernel as they are")
{
    Rationale = "Sysctls reach the whole node, an unmasked /proc shows it, and AppArmor, SELinux and Windows host processes decide what is kept apart at all.",
    Remediation = "Keep to safe sysctls, procMount Default, the AppArmor profiles RuntimeDefault or Localhost, the SELinux types of containers, and no hostProcess.",
    Clauses = ["9.7.a"],
    Parallels = ["PSA sysctls", "PSA procMount", "PSA appArmorProfile", "PSA seLinuxOptions", "PSA windowsHostProcess"],
})
{
    private const string Annotation = "container.apparmor.security.beta.kubernetes.io/";

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        foreach (var (index, sysctl) in KubeValues.Items(pod.At("securityContext", "sysctls")))
        {
            var name = KubeValues.At(sysctl, "name");
            Check(judgement, $"{pod.Path}.securityContext.sysctls[{index}].name", name, name?.AsText is { } text && PodSecurity.Sysctls.Contains(text), "be a safe sysctl");
        }

        foreach (var (key, value) in (KubeValues.At(pod.Metadata, "annotations")?.Bare as PlanMap)?.Entries ?? [])
        {
            if (key.StartsWith(Annotation, StringComparison.Ordinal))
            {
                var holds = value.AsText is "" or "runtime/default" || value.AsText?.StartsWith("localhost/", StringComparison.Ordinal) == true;
                var path = pod.Path.EndsWith("spec", StringComparison.Ordinal) ? pod.Path[..^4] + "metadata" : "metadata";
                Check(judgement, $"{path}.annotations.{key}", value, holds, "be 'runtime/default' or 'localhost/…'");
            }
        }

        CheckContext(judgement, pod.Path, pod.At("securityContext"));
        foreach (var container in pod.Containers)
        {
            var context = container.At("securityContext");
            CheckContext(judgement, container.Path, context);
            var mount = KubeValues.At(context, "procMount");
            Check(judgement, $"{container.Path}.securityContext.procMount", mount, KubeValues.IsNothing(mount) || mount?.AsText == "Default", "be 'Default', or be left out");
        }
    }

    private static void CheckContext(Judgement judgement, string path, PlanValue? context)
    {
        if (KubeValues.IsUnknown(context))
        {
            judgement.Undetermined($"{path}.securityContext");
            return;
        }

        var profile = KubeValues.At(context, "appArmorProfile", "type");
        var isProfile = KubeValues.IsNothing(profile) || (profile?.AsText is { } name && PodSecurity.Profiles.Contains(name));
        Check(judgement, $"{path}.securityContext.appArmorProfile.type", profile, isProfile, "be 'RuntimeDefault' or 'Localhost'");

        var type = KubeValues.At(context, "seLinuxOptions", "type");
        var isType = KubeValues.IsNothing(type) || (type?.AsText is { } text && PodSecurity.SeLinuxTypes.Contains(text));
        Check(judgement, $"{path}.securityContext.seLinuxOptions.type", type, isType, "be a type of containers");
        foreach (var key in new[] { "user", "role" })
        {
            var value = KubeValues.At(context, "seLinuxOptions", key);
            Check(judgement, $"{path}.securityContext.seLinuxOptions.{key}", value, Scalars.IsEmpty(value), "be left out");
        }

        var host = KubeValues.At(context, "windowsOptions", "hostProcess");
        Check(judgement, $"{path}.securityContext.windowsOptions.hostProcess", host, KubeValues.IsFalseOrAbsent(host), "be false, or be left out");
    }
}
