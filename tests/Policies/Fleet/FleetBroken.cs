using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Fleet;

/// <summary>A way to break a rule on fleets, and what it then says.</summary>
/// <param name="Says">The message, exactly.</param>
/// <param name="First">What is changed in the first client.</param>
/// <param name="Second">What is changed in the second client.</param>
internal sealed record FleetBroken(string Says, Edit[] First, Edit[] Second)
{
    public BrokenStacks Stacks => new(
        Says, string.Join(", ", First.Concat(Second).Select(e => e.Text)), [FleetRuleFacts.First(First), FleetRuleFacts.Second(Second)]);
}
