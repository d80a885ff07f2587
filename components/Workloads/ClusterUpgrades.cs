using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Inputs = Pulumi.AzureNative.ContainerService.Inputs;

namespace Bleu.Infra.Workloads;

/// <summary>How a cluster stays patched, and when.</summary>
internal static class ClusterUpgrades
{
    // The names of the windows are Azure's own; no others are taken for these purposes.
    private static readonly string[] Windows = ["aksManagedAutoUpgradeSchedule", "aksManagedNodeOSUpgradeSchedule"];

    /// <summary>Lets the cluster follow the channels.</summary>
    public static void Follow(ManagedClusterArgs cluster, KubernetesClusterArgs args)
    {
        cluster.AutoUpgradeProfile = new Inputs.ManagedClusterAutoUpgradeProfileArgs
        {
            UpgradeChannel = args.Upgrades == "stable" ? UpgradeChannel.Stable : UpgradeChannel.Patch,
            NodeOSUpgradeChannel = args.NodeUpgrades == "security-patch" ? NodeOSUpgradeChannel.SecurityPatch : NodeOSUpgradeChannel.NodeImage,
        };
        cluster.AutoScalerProfile = new Inputs.ManagedClusterPropertiesAutoScalerProfileArgs
        {
            BalanceSimilarNodeGroups = "true",
            Expander = "least-waste",
        };
    }

    /// <summary>
    /// What the cluster decides by itself once it is there: the autoscaler counts, within the bounds that are declared, and the channel of the
    /// newest stable version leaves the declared one behind.
    /// </summary>
    /// <param name="args">The cluster.</param>
    /// <param name="properties">The versions, and at the end the count.</param>
    public static List<string> Own(KubernetesClusterArgs args, params string[] properties) =>
        args.Upgrades == "stable" ? [.. properties] : [properties[^1]];

    /// <summary>Declares the windows, each for its own channel.</summary>
    public static void Announce(string name, KubernetesClusterArgs args, ManagedCluster cluster, CustomResourceOptions options)
    {
        foreach (var window in Windows)
        {
            _ = new MaintenanceConfiguration(
                $"{name}-{window}",
                new MaintenanceConfigurationArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    ResourceName = cluster.Name,
                    ConfigName = window,
                    MaintenanceWindow = new Inputs.MaintenanceWindowArgs
                    {
                        Schedule = new Inputs.ScheduleArgs { Weekly = new Inputs.WeeklyScheduleArgs { DayOfWeek = args.Maintenance.Day, IntervalWeeks = 1 } },
                        StartTime = args.Maintenance.Start,
                        DurationHours = args.Maintenance.Hours,
                        UtcOffset = "+00:00",
                    },
                },
                options);
        }
    }
}
