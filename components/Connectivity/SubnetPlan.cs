using Bleu.Infra.Networking;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>Blocks for subnets, carved out of an address space in a fixed order.</summary>
internal static class SubnetPlan
{
    /// <summary>One block for each subnet.</summary>
    /// <param name="subject">The argument that holds the space, for errors.</param>
    /// <param name="space">The space, in CIDR notation.</param>
    /// <param name="subnets">The subnets' names and sizes, in the order in which they are carved out.</param>
    /// <exception cref="RunException">BLEU5004: there is no room; BLEU5005: the space is no block.</exception>
    public static IReadOnlyList<Cidr> Carve(string subject, string space, IEnumerable<(string Name, int Prefix)> subnets)
    {
        if (!Cidr.TryParse(space, out var block, out var problem))
        {
            throw new RunException(ComponentDiagnostics.BadBlock(subject, space, problem).ToString());
        }

        var allocator = new AddressAllocator(block);
        return
        [
            .. subnets.Select(s => allocator.TryAllocate(s.Prefix, out var subnet)
                ? subnet
                : throw new RunException(ComponentDiagnostics.NoRoom(subject, space, $"the subnet '{s.Name}' of /{s.Prefix}").ToString())),
        ];
    }

    /// <summary>A block that is given by itself.</summary>
    /// <param name="subject">The argument that holds it, for errors.</param>
    /// <param name="text">The block, in CIDR notation.</param>
    /// <exception cref="RunException">BLEU5005: it is no block.</exception>
    public static Cidr Parse(string subject, string text) => Cidr.TryParse(text, out var block, out var problem)
        ? block
        : throw new RunException(ComponentDiagnostics.BadBlock(subject, text, problem).ToString());
}
