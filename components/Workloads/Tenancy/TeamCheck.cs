using Pulumi;
using Pulumi.Kubernetes.Batch.V1;
using Pulumi.Kubernetes.Types.Inputs.Batch.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>A job under all limits of a team: where it ends well, admission, quota and registry let workloads through.</summary>
internal static class TeamCheck
{
    private const int Nobody = 65532;
    private const int KeptSeconds = 3600;

    public static void Declare(string name, string client, TeamCheckArgs args, ObjectMetaArgs meta, CustomResourceOptions child) => _ = new Job(
        name,
        new JobArgs
        {
            Metadata = meta,
            Spec = new JobSpecArgs
            {
                BackoffLimit = 0,
                TtlSecondsAfterFinished = KeptSeconds,
                Template = new PodTemplateSpecArgs
                {
                    Spec = new PodSpecArgs
                    {
                        RestartPolicy = "Never",
                        AutomountServiceAccountToken = false,
                        PriorityClassName = TenancyDefaults.PriorityClass(client, "low"),
                        SecurityContext = new PodSecurityContextArgs
                        {
                            RunAsNonRoot = true,
                            RunAsUser = Nobody,
                            RunAsGroup = Nobody,
                            SeccompProfile = new SeccompProfileArgs { Type = "RuntimeDefault" },
                        },
                        Containers =
                        {
                            new ContainerArgs
                            {
                                Name = "check",
                                Image = args.Image,
                                Command = args.Command,
                                SecurityContext = new SecurityContextArgs
                                {
                                    AllowPrivilegeEscalation = false,
                                    ReadOnlyRootFilesystem = true,
                                    RunAsNonRoot = true,
                                    Capabilities = new CapabilitiesArgs { Drop = { "ALL" } },
                                },
                                Resources = new ResourceRequirementsArgs
                                {
                                    Requests = { ["cpu"] = "50m", ["memory"] = "64Mi" },
                                    Limits = { ["cpu"] = "200m", ["memory"] = "128Mi" },
                                },
                            },
                        },
                    },
                },
            },
        },
        child);
}
