using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Stacks;

/// <summary>
/// Finds which value of a stack's configuration a broken property comes from, by trying: a value that is the same is replaced by
/// the remedy, the stack is planned anew, and what then keeps the rule and breaks no other is the patch.
/// </summary>
/// <param name="stack">The configuration of the stack.</param>
/// <param name="plan">Plans the stack with some values of its configuration replaced; nothing where no whole plan comes of it.</param>
public sealed class PatchFinder(StackValues stack, Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<PolicyStack?>> plan)
{
    private const int MostTrials = 50;
    private readonly Dictionary<(string Key, string Value), ImmutableArray<Finding>> _tried = [];

    /// <summary>The findings, those that a change of the configuration mends with their patch.</summary>
    /// <param name="judged">The stack as it was judged.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="rules">The rules that judged.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<ImmutableArray<Finding>> FindAsync(
        PolicyStack judged, ImmutableArray<Finding> findings, ImmutableArray<PolicyRule> rules, CancellationToken cancellationToken)
    {
        var before = Blocking(findings).ToHashSet();
        var runner = new PolicyRunner(rules.Where(r => r is not FleetRule));
        var result = findings.ToBuilder();
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i] is { Remedy: { } remedy, Outcome: Outcome.Fail or Outcome.Waived } finding
                && judged.Resources.All.FirstOrDefault(r => r.Urn == finding.Urn) is { } resource
                && Text(PropertyPath.Parse(finding.Path).Find(resource.Inputs)) is { } old
                && Text(remedy) is { } wanted)
            {
                result[i] = finding with { Patch = await PatchAsync(finding, old, wanted, before, runner, cancellationToken).ConfigureAwait(false) };
            }
        }

        return result.ToImmutable();
    }

    private async Task<ConfigurationPatch?> PatchAsync(
        Finding finding, string old, string wanted, HashSet<(string, string, string)> before, PolicyRunner runner, CancellationToken cancellationToken)
    {
        foreach (var (key, value) in stack.Values.Where(v => string.Equals(v.Value, old, StringComparison.OrdinalIgnoreCase)).OrderByDescending(v => Likeness(v.Key, finding.Path)))
        {
            if (!_tried.TryGetValue((key, wanted), out var after))
            {
                if (_tried.Count >= MostTrials)
                {
                    return null;
                }

                _tried[(key, wanted)] = after = await plan(stack.With(key, wanted), cancellationToken).ConfigureAwait(false) is { } changed ? runner.Run(changed) : [];
            }

            if (!after.IsDefaultOrEmpty
                && after.Any(f => f.Rule == finding.Rule && f.Urn == finding.Urn)
                && !after.Any(f => f.Rule == finding.Rule && f.Urn == finding.Urn && f.Path == finding.Path && f.Outcome == Outcome.Fail)
                && Blocking(after).All(before.Contains))
            {
                return new(stack.File, stack.Shown(key), value, stack.IsDefault(key), wanted);
            }
        }

        return null;
    }

    private static IEnumerable<(string Rule, string Urn, string Path)> Blocking(IEnumerable<Finding> findings) =>
        findings.Where(f => f.Outcome is Outcome.Fail or Outcome.Error or Outcome.Waived).Select(f => (f.Rule.Id, f.Urn, f.Path));

    // A key that ends as the property does is tried first.
    private static int Likeness(string key, string path)
    {
        var (a, b) = (key[(key.LastIndexOf('.') + 1)..], path[(path.LastIndexOf('.') + 1)..]);
        return string.Equals(a, b, StringComparison.OrdinalIgnoreCase) ? 2
            : a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    private static string? Text(PlanValue? value) => value switch
    {
        PlanText text => text.Text,
        PlanBool flag => flag.Value ? "true" : "false",
        PlanNumber number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
