using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Fleet;

/// <summary>Two clients, each with its own addresses, keys and ids.</summary>
internal static class FleetRuleFacts
{
    private static readonly Edit OwnKeys = new(
        stack => stack with { Resources = new(stack.Resources.All.Select(r => r with { Inputs = (PlanMap)Rename(r.Inputs), Id = r.Id?.Replace("sample", "second", StringComparison.Ordinal) })) }, "own keys");

    /// <summary>The first client.</summary>
    public static PolicyStack First(params IEnumerable<Edit> edits) => Client("first", edits);

    /// <summary>The second client.</summary>
    public static PolicyStack Second(params IEnumerable<Edit> edits) => Client("second",
    [
        OwnKeys,
        Edit.Set("network:VirtualNetwork", "addressSpace.addressPrefixes", """["10.36.0.0/22"]"""),
        .. edits,
    ]);

    private static PolicyStack Client(string name, IEnumerable<Edit> edits)
    {
        var stack = edits.Aggregate(SampleStack.Whole, (s, edit) => edit.Apply(s));
        return stack with { Name = name, Context = stack.Context with { Client = name } };
    }

    private static PlanValue Rename(PlanValue value) => value switch
    {
        PlanText text => new PlanText(text.Text.Replace("kv-sample", "kv-second", StringComparison.Ordinal)),
        PlanMap map => PlanValue.Map(map.Entries.Select(e => KeyValuePair.Create(e.Key, Rename(e.Value)))),
        PlanList list => PlanValue.List(list.Items.Select(Rename)),
        PlanSecret secret => new PlanSecret(Rename(secret.Inner)),
        _ => value,
    };
}
