using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;
using Pulumi.AzureNative.Compute;
using Inputs = Pulumi.AzureNative.Compute.Inputs;

namespace Bleu.Infra.Machines;

/// <summary>
/// A set of equal machines over the zones of the region: trusted launch or confidential, disks on the client's key, encryption at their
/// hosts, no public address and no password. Its machines hold nothing that a backup would bring back.
/// </summary>
public sealed class ScaleSet : ComponentResource
{
    /// <summary>Declares the set.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001) or out of range (BLEU5002), or the size is not confidential (BLEU5201).
    /// </exception>
    public ScaleSet(string name, ScaleSetArgs args, ComponentResourceOptions? options = null)
        : base("bleu:machines:ScaleSet", name, args, options)
    {
        MachineChecks.Of(nameof(ScaleSet), name, args).Within(args.Count, "Count", 1, 100).Throw();
        var child = new CustomResourceOptions { Parent = this };
        var made = new VirtualMachineScaleSetArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            VmScaleSetName = ResourceNames.Of(NamingRule.ScaleSet, args.Naming, args.Service),
            Tags = args.Tags,
            OrchestrationMode = OrchestrationMode.Flexible,
            PlatformFaultDomainCount = 1,
            Sku = new Inputs.SkuArgs { Name = args.Size, Capacity = args.Count, Tier = "Standard" },
            Identity = new Inputs.VirtualMachineScaleSetIdentityArgs { Type = ResourceIdentityType.SystemAssigned },
            VirtualMachineProfile = Profile(args),
        };
        foreach (var zone in Enumerable.Range(1, args.AvailabilityZones ?? 0).Take(args.SingleZone is null ? int.MaxValue : 1))
        {
            made.Zones.Add($"{zone}");
        }

        var set = new VirtualMachineScaleSet(name, made, child);
        LogShipping.Measure(name, set.Id, args.LogWorkspaceId, child);
        DeletionLock.Set(name, set.Id, "What runs on the machines stops with them.", child);

        ScaleSetId = set.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["scaleSetId"] = ScaleSetId });
    }

    /// <summary>The set's ARM id.</summary>
    [Output("scaleSetId")]
    public Output<string> ScaleSetId { get; private set; }

    private static Inputs.VirtualMachineScaleSetVMProfileArgs Profile(ScaleSetArgs args)
    {
        var disk = new Inputs.VirtualMachineScaleSetManagedDiskParametersArgs
        {
            StorageAccountType = StorageAccountTypes.Premium_LRS,
            DiskEncryptionSet = new Inputs.DiskEncryptionSetParametersArgs { Id = args.DiskEncryptionSetId },
        };
        if (MachineParts.State(args) is { } state)
        {
            disk.SecurityProfile = state;
        }

        return new()
        {
            SecurityProfile = MachineParts.Security(args),
            OsProfile = new Inputs.VirtualMachineScaleSetOSProfileArgs
            {
                ComputerNamePrefix = args.Service,
                AdminUsername = MachineParts.Administrator,
                LinuxConfiguration = MachineParts.Linux(args),
            },
            DiagnosticsProfile = new Inputs.DiagnosticsProfileArgs { BootDiagnostics = new Inputs.BootDiagnosticsArgs { Enabled = true } },
            StorageProfile = new Inputs.VirtualMachineScaleSetStorageProfileArgs
            {
                ImageReference = new Inputs.ImageReferenceArgs { Id = args.ImageId },
                OsDisk = new Inputs.VirtualMachineScaleSetOSDiskArgs
                {
                    CreateOption = DiskCreateOptionTypes.FromImage,
                    Caching = CachingTypes.ReadWrite,
                    ManagedDisk = disk,
                },
            },
            NetworkProfile = new Inputs.VirtualMachineScaleSetNetworkProfileArgs
            {
                NetworkApiVersion = "2020-11-01",
                NetworkInterfaceConfigurations =
                {
                    new Inputs.VirtualMachineScaleSetNetworkConfigurationArgs
                    {
                        Name = "private",
                        Primary = true,
                        EnableIPForwarding = false,
                        IpConfigurations =
                        {
                            new Inputs.VirtualMachineScaleSetIPConfigurationArgs
                            {
                                Name = "private",
                                Primary = true,
                                Subnet = new Inputs.ApiEntityReferenceArgs { Id = args.SubnetId },
                            },
                        },
                    },
                },
            },
        };
    }
}
