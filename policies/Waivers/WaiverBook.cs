using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Policies.Waivers;

/// <summary>Lays the waivers of a stack over its findings.</summary>
public static class WaiverBook
{
    /// <summary>Marks what waivers cover, and reports those that have expired or cover nothing.</summary>
    /// <param name="findings">The findings of the stack.</param>
    /// <param name="waivers">Its waivers.</param>
    /// <param name="today">The day.</param>
    /// <returns>The findings, and BLEU8004, BLEU8005 and BLEU8006 for waivers that are not well.</returns>
    public static (ImmutableArray<Finding> Findings, ImmutableArray<Diagnostic> Problems) Apply(
        ImmutableArray<Finding> findings, ImmutableArray<Waiver> waivers, DateOnly today)
    {
        if (waivers.IsEmpty)
        {
            return (findings, []);
        }

        var covered = waivers.ToDictionary(w => w, _ => new HashSet<string>(StringComparer.Ordinal));
        var result = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var waiver = finding.Outcome is Outcome.Fail or Outcome.Undetermined
                ? waivers.FirstOrDefault(w => w.Rule == finding.Rule.Id && w.Covers(finding.Urn))
                : null;
            if (waiver is not null)
            {
                covered[waiver].Add(finding.Subject.Split(' ')[0]);
            }

            result.Add(waiver?.Holds(today) == true ? finding with { Outcome = Outcome.Waived, Waiver = waiver } : finding);
        }

        return (result.MoveToImmutable(), [.. covered.SelectMany(c => Problems(c.Key, c.Value, today))]);
    }

    private static IEnumerable<Diagnostic> Problems(Waiver waiver, HashSet<string> types, DateOnly today)
    {
        if (types.Count == 0)
        {
            yield return PolicyDiagnostics.Unused(waiver.Location, waiver.Rule);
        }
        else if (today > waiver.Expires)
        {
            yield return PolicyDiagnostics.Expired(waiver.Location, waiver.Rule, waiver.Expires);
        }
        else if (today < waiver.Granted)
        {
            yield return PolicyDiagnostics.BadWaivers(waiver.Location, "are granted in the future");
        }

        if (types.Count > 1)
        {
            yield return PolicyDiagnostics.TooBroad(waiver.Location, waiver.Rule, $"covers resources of {types.Count} types");
        }
    }
}
