namespace Bleu.Infra.Policies.Tests.Fleet;

/// <summary>Two clients, and what a fleet rule says of them.</summary>
internal static class FleetRuleFacts
{
    public static PolicyStack First => Client("first", []);

    /// <summary>A second client with its own addresses, keys and ids, changed by edits.</summary>
    public static PolicyStack Client(string name, IEnumerable<Edit> edits)
    {
        var stack = edits.Aggregate(SampleStack.Whole, (s, edit) => edit.Apply(s));
        return stack with { Name = name, Context = stack.Context with { Client = name } };
    }

    public static PolicyStack Second(params IEnumerable<Edit> edits) => Client("second",
    [
        Edit.Set("network:VirtualNetwork", "addressSpace.addressPrefixes", """["10.36.0.0/22"]"""),
        .. edits,
    ]);

    public static IReadOnlyList<Finding> Of(FleetRule rule, params PolicyStack[] stacks) => new PolicyRunner([rule]).Run([.. stacks]);

    public static string Failure(FleetRule rule, params PolicyStack[] stacks) => Of(rule, stacks).Where(f => f.Outcome == Outcome.Fail).Select(f => f.Message).FirstOrDefault() ?? "";
}
