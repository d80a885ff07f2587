using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Policies.Waivers;

/// <summary>Lays the waivers of a stack over its findings.</summary>
public static partial class WaiverBook
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

        var covered = waivers.ToDictionary(w => w, _ => new List<Finding>());
        var result = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var waiver = finding.Outcome is Outcome.Fail or Outcome.Undetermined
                ? waivers.FirstOrDefault(w => w.Covers(finding))
                : null;
            if (waiver is not null)
            {
                covered[waiver].Add(finding);
            }

            result.Add(waiver?.Holds(today) == true ? finding with { Outcome = Outcome.Waived, Waiver = waiver } : finding);
        }

        return (result.MoveToImmutable(), [.. covered.SelectMany(c => Problems(c.Key, c.Value, today))]);
    }

    private static IEnumerable<Diagnostic> Problems(Waiver waiver, List<Finding> covered, DateOnly today)
    {
        if (covered.Count == 0)
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

        if (covered.Select(f => f.Subject.Split(' ')[0]).Distinct().Count() is > 1 and var types)
        {
            yield return PolicyDiagnostics.TooBroad(waiver.Location, waiver.Rule, $"covers resources of {types} types");
        }

        // Who answers for one broken property does not answer for another: of a list, all items are one.
        List<string> properties = [.. covered.Select(f => Index().Replace(f.Path, "[*]")).Distinct().Order(StringComparer.Ordinal)];
        if (waiver.Property.Length == 0 && properties.Count > 1)
        {
            yield return PolicyDiagnostics.SeveralProperties(waiver.Location, waiver.Rule, properties);
        }
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
