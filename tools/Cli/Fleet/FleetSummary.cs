using System.Collections.Immutable;
using Bleu.Infra.Policies.Reports;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>What came of a run over many stacks.</summary>
/// <param name="Command">The command: <c>preview</c> or <c>policy</c>.</param>
/// <param name="Selection">Which stacks, and why.</param>
/// <param name="Results">What came of each.</param>
/// <param name="Elapsed">How long the run took.</param>
internal sealed record FleetSummary(string Command, FleetSelection Selection, ImmutableArray<StackResult> Results, TimeSpan Elapsed)
{
    /// <summary>What the policies found over all stacks.</summary>
    /// <value>The default is <see langword="null"/>: they did not judge.</value>
    public PolicyReport? Report { get; init; }

    /// <summary>How many stacks have a whole plan.</summary>
    public int Whole => Results.Count(r => r.IsWhole);

    /// <summary>How many have none.</summary>
    public int Failed => Results.Length - Whole;

    /// <summary>The stacks that something is wrong with.</summary>
    public IEnumerable<StackResult> Bad => Results.Where(r => r.IsBad);

    /// <summary>Whether anything is wrong.</summary>
    public bool IsBad => Bad.Any() || Report is { Blocks: true };

    /// <summary>The counts in one sentence.</summary>
    public string Text =>
        $"{Results.Length} {(Results.Length == 1 ? "stack" : "stacks")}: {Whole} whole, {Failed} failed; {Results.Sum(r => r.Resources)} resources"
        + (Report is { } report ? $"; {(report.Blocks ? "policies not kept" : "policies kept")}" : "");

    /// <summary>The stacks by what they build and where.</summary>
    public IEnumerable<(string Kind, string Cloud, string Region, List<StackResult> Results)> Groups => Results
        .GroupBy(r => (Kind: r.Kind ?? "not valid", Cloud: r.Cloud ?? "", Region: r.Region ?? ""))
        .OrderBy(g => g.Key.Kind switch { "platform" => 0, "region" => 1, "client" => 2, _ => 3 })
        .ThenBy(g => g.Key.Cloud, StringComparer.Ordinal)
        .ThenBy(g => g.Key.Region, StringComparer.Ordinal)
        .Select(g => (g.Key.Kind, g.Key.Cloud, g.Key.Region, g.ToList()));
}
