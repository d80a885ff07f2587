using Pulumi;

namespace Bleu.Infra.Programs.Planned;

/// <summary>A component with one network in it.</summary>
public sealed class Area : ComponentResource
{
    public Area(string name, ComponentResourceOptions? options = null)
        : base("sample:index:Area", name, options)
    {
        var network = new Pulumi.AzureNative.Network.VirtualNetwork(
            name,
            new() { ResourceGroupName = "group", Location = "region" },
            new CustomResourceOptions { Parent = this, Protect = true, RetainOnDelete = true });
        NetworkId = network.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["networkId"] = NetworkId });
    }

    [Output]
    public Output<string> NetworkId { get; private set; }
}
