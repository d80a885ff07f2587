using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Flows;

/// <summary>
/// The flows of some stacks: whatever is in none of its lines is refused. It prints as the cartography of SecNumCloud 13.1.
/// </summary>
public sealed class FlowMatrix
{
    private const int WidePorts = 1024;
    private const int WideBlock = 12;
    private const int YearOfDays = 366;

    /// <summary>A matrix of some lines.</summary>
    /// <param name="lines">The lines, in any order.</param>
    public FlowMatrix(IEnumerable<FlowLine> lines) =>
        Lines = [.. lines.OrderBy(l => l.Stack, StringComparer.Ordinal).ThenBy(l => l.IsImplied)];

    /// <summary>The lines by stack, those that people wrote before those that components need by themselves.</summary>
    public ImmutableArray<FlowLine> Lines { get; }

    /// <summary>The flows that say the same as an earlier one.</summary>
    /// <param name="flows">Flows of one stack.</param>
    public static IEnumerable<(FlowSettings Flow, FlowSettings Earlier)> Duplicates(IReadOnlyList<FlowSettings> flows) =>
        flows.Index().SelectMany(f => flows.Take(f.Index).Where(e => e.Covers(f.Item) && f.Item.Covers(e)).Take(1).Select(e => (f.Item, e)));

    /// <summary>The flows that let nothing pass that a wider one does not let pass already.</summary>
    /// <param name="flows">Flows of one stack.</param>
    public static IEnumerable<(FlowSettings Flow, FlowSettings Wider)> Shadowed(IReadOnlyList<FlowSettings> flows) =>
        flows.SelectMany(f => flows.Where(w => w.Covers(f) && !f.Covers(w)).Take(1).Select(w => (f, w)));

    /// <summary>Why a flow lets more pass than one purpose can need; nothing where it does not.</summary>
    /// <param name="flow">The flow.</param>
    public static string? Breadth(FlowSettings flow) => flow switch
    {
        { Protocol: "ANY" } => "is for any protocol",
        { Port.Count: > WidePorts } => $"is for {flow.Port?.Count} ports",
        { To.Tag: "Internet" } => "goes to the whole Internet",
        { From.Tag: "Internet" } => "comes from the whole Internet",
        { To.Block.Prefix: < WideBlock } => $"goes to a block wider than /{WideBlock}",
        _ => null,
    };

    /// <summary>Whether nobody has looked at a flow in time.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="today">The day on which this is asked.</param>
    public static bool IsOverdue(FlowSettings flow, DateOnly today) => IsOverdue(flow.ReviewBy, today);

    /// <summary>Whether nobody has looked at a flow in time.</summary>
    /// <param name="reviewBy">The day by which somebody had to.</param>
    /// <param name="today">The day on which this is asked.</param>
    internal static bool IsOverdue(DateOnly? reviewBy, DateOnly today) => reviewBy < today;

    /// <summary>Whether a flow puts its review off for longer than a year.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="today">The day on which this is asked.</param>
    public static bool IsPutOff(FlowSettings flow, DateOnly today) => IsPutOff(flow.ReviewBy, today);

    /// <summary>Whether a flow puts its review off for longer than a year.</summary>
    /// <param name="reviewBy">The day by which somebody has to look at it.</param>
    /// <param name="today">The day on which this is asked.</param>
    internal static bool IsPutOff(DateOnly? reviewBy, DateOnly today) => reviewBy > today.AddDays(YearOfDays);
}
