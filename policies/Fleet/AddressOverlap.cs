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
    public override void Judge(FleetJudgement judgement)
    {
        var taken = new List<(PolicyStack Stack, PolicyResource Network, Cidr Block)>();
        foreach (var stack in judgement.Stacks)
        {
            foreach (var network in stack.Resources.Of("network:VirtualNetwork"))
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
                        Compare(judgement, taken, stack, network, block);
                        taken.Add((stack, network, block));
                    }
                }
            }
        }
    }

    private static void Compare(
        FleetJudgement judgement, List<(PolicyStack Stack, PolicyResource Network, Cidr Block)> taken, PolicyStack stack, PolicyResource network, Cidr block)
    {
        foreach (var other in taken)
        {
            if (other.Stack != stack && other.Stack.Context.Cloud?.Name == stack.Context.Cloud?.Name && other.Block.Overlaps(block))
            {
                judgement.Fail(stack, network, "addressSpace.addressPrefixes", $"holds '{block}', which overlaps '{other.Block}' of the stack '{other.Stack.Name}'");
            }
        }
    }
}
