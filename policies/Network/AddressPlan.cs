using Bleu.Infra.Configuration;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Policies.Network;

/// <summary>NET-015: networks use private addresses, inside the block of their stack.</summary>
public sealed class AddressPlan() : ResourceRule(
    new("NET-015", Severity.High, "Networks use private addresses, inside the block of their stack")
    {
        Rationale = "An address outside the plan collides with another client sooner or later, and then one of them has to move.",
        Remediation = "Take the address space from the stack's configuration.",
        Clauses = ["13.1.a"],
    },
    ["network:VirtualNetwork"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:VirtualNetwork", "addressSpace.addressPrefixes"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Find("addressSpace.addressPrefixes");
        if (value is null || Scalars.HasUnknown(value))
        {
            judgement.Undetermined("addressSpace.addressPrefixes", value is null ? "is absent: the addresses come from a pool" : "is not known yet");
            return;
        }

        var blocks = Blocks(judgement.Context);
        foreach (var text in Scalars.Texts(value))
        {
            if (!Cidr.TryParse(text, out var prefix, out _))
            {
                judgement.Fail("addressSpace.addressPrefixes", $"holds '{Shown.Short(text)}', which is no block of addresses");
            }
            else if (!prefix.IsPrivate)
            {
                judgement.Fail("addressSpace.addressPrefixes", $"holds '{text}', which is not private");
            }
            else if (blocks.Length > 0 && !blocks.Any(b => b.Contains(prefix)))
            {
                judgement.Fail("addressSpace.addressPrefixes", $"holds '{text}', which is outside the stack's block {string.Join(", ", blocks)}");
            }
        }
    }

    /// <summary>The blocks of the stack's networks; none where none is set.</summary>
    internal static Cidr[] Blocks(PolicyContext context) => context.Settings switch
    {
        RegionSettings region => [region.Hub.AddressSpace],
        ClientSettings client => [client.Spoke.AddressSpace, .. client.Spokes.Select(s => s.Network.AddressSpace)],
        _ => [],
    };
}
