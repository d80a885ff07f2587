using Bleu.Infra.Networking;

namespace Bleu.Infra.Policies.Fleet;

/// <summary>FLT-001: networks of different stacks of a cloud do not overlap.</summary>
public sealed class AddressOverlap() : FleetRule(
    new("FLT-001", Severity.High, "Networks of different stacks do not overlap")
    {
        Rationale = "Two networks with the same addresses can never be joined, neither with each other nor through a hub, and whoever came second has to move.",
        Remediation = "Give one of the stacks another address space in its configuration.",
        Clauses = ["13.1.a"],
    },
    "network:VirtualNetwork")
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths => [(Types[0], "addressSpace.addressPrefixes")];

    /// <inheritdoc />
    public override void Judge(FleetJudgement judgement)
    {
        var taken = new Dictionary<string, BlockIndex<PolicyStack>>(StringComparer.Ordinal);
        foreach (var stack in judgement.Stacks)
        {
            var cloud = stack.Context.Cloud?.Name ?? "";
            if (!taken.TryGetValue(cloud, out var blocks))
            {
                taken[cloud] = blocks = new();
            }

            foreach (var network in stack.Resources.Of("network:VirtualNetwork"))
            {
                Judge(judgement, blocks, stack, network);
            }
        }
    }

    private static void Judge(FleetJudgement judgement, BlockIndex<PolicyStack> taken, PolicyStack stack, PolicyResource network)
    {
        var value = network.Inputs.Find("addressSpace", "addressPrefixes");
        if (Scalars.HasUnknown(value))
        {
            judgement.Undetermined(stack, network, "addressSpace.addressPrefixes");
        }

        foreach (var text in Scalars.Texts(value))
        {
            if (Cidr.TryParse(text, out var block, out _))
            {
                foreach (var (other, owner) in taken.Overlapping(block).Where(o => !ReferenceEquals(o.Owner, stack)))
                {
                    judgement.Fail(stack, network, "addressSpace.addressPrefixes", $"holds '{block}', which overlaps '{other}' of the stack '{owner.Name}'");
                }

                taken.Add(block, stack);
            }
        }
    }
}
