using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>
/// The one way to administer machines: a bastion with its subnet and security group. Copying, files, tunnels and links to share are
/// off, and unless somebody says where administrators come from, it has no public address.
/// </summary>
public sealed class Bastion : ComponentResource
{
    /// <summary>Declares the bastion.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), out of range (BLEU5002) or not allowed (BLEU5003).</exception>
    public Bastion(string name, BastionArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:Bastion", name, args, options)
    {
        var checks = HubPartValidator.Begin(nameof(Bastion), name, args).Required(args.NetworkName, "NetworkName").Required(args.Block, "Block");
        checks.Throw();
        var isPrivate = args.Administrators.Count == 0;
        var sku = isPrivate ? checks.OneOf(args.Sku, "Sku", "Premium") : checks.OneOf(args.Sku, "Sku", "Premium", "Standard");
        var administrators = args.Administrators.ConvertAll(a => SubnetPlan.Parse($"Bastion '{name}' Administrators", a));
        var child = new CustomResourceOptions { Parent = this };
        var block = SubnetPlan.Parse($"Bastion '{name}' Block", args.Block);
        var place = new NetworkPlace(name, args.ResourceGroupName, args.Location, args.Naming, args.Tags, args.NetworkName, args.LogWorkspaceId);
        var subnet = new SubnetChain(place, child).Add(HubNetworkDefaults.BastionSubnet, block, null, [.. HubFlows.Bastion(block, administrators)]);
        var host = new BastionHost(
            name,
            new BastionHostArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                BastionHostName = ResourceNames.Of(NamingRule.Bastion, args.Naming),
                Sku = new Inputs.SkuArgs { Name = sku.Apply(s => (Union<string, BastionHostSkuName>)s) },
                ScaleUnits = checks.InRange(args.ScaleUnits, "ScaleUnits", BastionDefaults.ScaleUnits, BastionDefaults.MaxScaleUnits),
                DisableCopyPaste = true,
                EnableFileCopy = false,
                EnableIpConnect = false,
                EnableKerberos = false,
                EnablePrivateOnlyBastion = isPrivate,
                EnableShareableLink = false,
                EnableTunneling = false,
                EnableSessionRecording = sku.Apply(s => s == "Premium"),
                Zones = args.Zones,
                Tags = args.Tags,
                IpConfigurations = { Configuration(name, args, subnet.Id, isPrivate, child) },
            },
            child);
        LogShipping.Send(name, host.Id, args.LogWorkspaceId, child);
        BastionId = host.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["bastionId"] = BastionId });
    }

    /// <summary>The bastion's ARM id.</summary>
    [Output("bastionId")]
    public Output<string> BastionId { get; private set; }

    private static Inputs.BastionHostIPConfigurationArgs Configuration(
        string name, BastionArgs args, Input<string> subnetId, bool isPrivate, CustomResourceOptions child)
    {
        var configuration = new Inputs.BastionHostIPConfigurationArgs { Name = "default", Subnet = new Inputs.SubResourceArgs { Id = subnetId } };
        if (!isPrivate)
        {
            configuration.PublicIPAddress = new Inputs.SubResourceArgs { Id = PublicAddress.Declare(name, args, "bas", child) };
        }

        return configuration;
    }
}
