using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.RecoveryServices;
using Azure = Pulumi.AzureNative.Compute;
using Backup = Pulumi.AzureNative.RecoveryServices.Inputs;
using Inputs = Pulumi.AzureNative.Compute.Inputs;
using Network = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Machines;

/// <summary>
/// A machine: trusted launch or confidential, disks on the client's key, encryption at its host, no public address, no password, and a
/// daily backup.
/// </summary>
public sealed class VirtualMachine : ComponentResource
{
    /// <summary>Declares the machine and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or the size is not confidential (BLEU5201).</exception>
    public VirtualMachine(string name, VirtualMachineArgs args, ComponentResourceOptions? options = null)
        : base("bleu:machines:VirtualMachine", name, args, options)
    {
        MachineChecks.Of(nameof(VirtualMachine), name, args)
            .Required(args.Backup?.VaultName, "Backup.VaultName")
            .Required(args.Backup?.ResourceGroupName, "Backup.ResourceGroupName")
            .Required(args.Backup?.PolicyId, "Backup.PolicyId")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        var machineName = ResourceNames.Of(NamingRule.VirtualMachine, args.Naming, args.Service);
        var nic = new NetworkInterface(
            name,
            new NetworkInterfaceArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                NetworkInterfaceName = ResourceNames.Of(NamingRule.NetworkInterface, args.Naming, args.Service),
                Tags = args.Tags,
                EnableIPForwarding = false,
                IpConfigurations =
                {
                    new Network.NetworkInterfaceIPConfigurationArgs
                    {
                        Name = "private",
                        Primary = true,
                        PrivateIPAllocationMethod = IPAllocationMethod.Dynamic,
                        Subnet = new Network.SubnetArgs { Id = args.SubnetId },
                    },
                },
            },
            child);
        var machine = new Azure.VirtualMachine(name, Machine(args, machineName, nic), child);
        LogShipping.Measure(name, machine.Id, args.LogWorkspaceId, child);
        Protect(name, args, machineName, machine, child);
        DeletionLock.Set(name, machine.Id, "What runs on the machine stops with it.", child);

        MachineId = machine.Id;
        MachineName = machine.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["machineId"] = MachineId, ["machineName"] = MachineName });
    }

    /// <summary>The machine's ARM id.</summary>
    [Output("machineId")]
    public Output<string> MachineId { get; private set; }

    /// <summary>The machine's name in ARM.</summary>
    [Output("machineName")]
    public Output<string> MachineName { get; private set; }

    private static Azure.VirtualMachineArgs Machine(VirtualMachineArgs args, string machineName, NetworkInterface nic)
    {
        var machine = new Azure.VirtualMachineArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            VmName = machineName,
            Tags = args.Tags,
            HardwareProfile = new Inputs.HardwareProfileArgs { VmSize = args.Size },
            SecurityProfile = MachineParts.Security(args),
            Identity = new Inputs.VirtualMachineIdentityArgs { Type = Azure.ResourceIdentityType.SystemAssigned },
            OsProfile = new Inputs.OSProfileArgs
            {
                ComputerName = args.Service,
                AdminUsername = MachineParts.Administrator,
                AllowExtensionOperations = true,
                LinuxConfiguration = MachineParts.Linux(args),
            },
            NetworkProfile = new Inputs.NetworkProfileArgs { NetworkInterfaces = { new Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id, Primary = true } } },
            DiagnosticsProfile = new Inputs.DiagnosticsProfileArgs { BootDiagnostics = new Inputs.BootDiagnosticsArgs { Enabled = true } },
            StorageProfile = new Inputs.StorageProfileArgs
            {
                ImageReference = new Inputs.ImageReferenceArgs { Id = args.ImageId },
                OsDisk = new Inputs.OSDiskArgs
                {
                    CreateOption = Azure.DiskCreateOptionTypes.FromImage,
                    DeleteOption = Azure.DiskDeleteOptionTypes.Detach,
                    Caching = Azure.CachingTypes.ReadWrite,
                    ManagedDisk = Disk(args),
                },
            },
        };
        if (args.AvailabilityZones > 0)
        {
            machine.Zones.Add($"{args.Zone}");
        }

        return machine;
    }

    private static Inputs.ManagedDiskParametersArgs Disk(VirtualMachineArgs args)
    {
        var disk = new Inputs.ManagedDiskParametersArgs
        {
            StorageAccountType = Azure.StorageAccountTypes.Premium_LRS,
            DiskEncryptionSet = new Inputs.DiskEncryptionSetParametersArgs { Id = args.DiskEncryptionSetId },
        };
        if (MachineParts.State(args) is { } state)
        {
            disk.SecurityProfile = state;
        }

        return disk;
    }

    private static void Protect(string name, VirtualMachineArgs args, string machineName, Azure.VirtualMachine machine, CustomResourceOptions child)
    {
        var item = args.ResourceGroupName.Apply(group => $"iaasvmcontainerv2;{group};{machineName}");
        _ = new ProtectedItem(
            name,
            new ProtectedItemArgs
            {
                ResourceGroupName = args.Backup.ResourceGroupName,
                VaultName = args.Backup.VaultName,
                FabricName = "Azure",
                ContainerName = item.Apply(i => $"iaasvmcontainer;{i}"),
                ProtectedItemName = item.Apply(i => $"vm;{i}"),
                Properties = new Backup.AzureIaaSComputeVMProtectedItemArgs
                {
                    ProtectedItemType = "Microsoft.Compute/virtualMachines",
                    PolicyId = args.Backup.PolicyId,
                    SourceResourceId = machine.Id,
                },
            },
            child);
    }
}
