using System.Globalization;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Drift;

/// <summary>Compares what a resource is given by the plan with what the state says it was given.</summary>
/// <param name="computed">What only the cloud knows.</param>
/// <param name="ignored">Whether a difference at a path is not acted on.</param>
internal sealed class ValueComparison(ComputedValues computed, Func<string, bool> ignored)
{
    private const int MostShown = 200;
    private const string Secret = "[secret]";
    private const string InPlainText = "[in plain text]";
    private readonly List<PropertyDrift> _found = [];

    /// <summary>What differs.</summary>
    public IReadOnlyList<PropertyDrift> Found => _found;

    /// <summary>How many values could not be compared.</summary>
    public int Open { get; private set; }

    /// <summary>Compares two values.</summary>
    /// <param name="path">Where they stand.</param>
    /// <param name="plan">What the plan has; nothing where it has none.</param>
    /// <param name="state">What the state has; nothing where it has none.</param>
    public void Compare(string path, PlanValue? plan, PlanValue? state)
    {
        if (IsNothing(plan) && IsNothing(state))
        {
            return;
        }

        if (ignored(path) || plan?.Bare is PlanUnknown || state?.Bare is PlanUnknown)
        {
            Open++;
            Exposed(path, plan, state);
            return;
        }

        if (IsNothing(plan) || IsNothing(state))
        {
            Report(path, IsNothing(state) ? DriftKind.Added : DriftKind.Removed, plan, state);
            return;
        }

        switch (plan!.Bare, state!.Bare)
        {
            case (PlanMap left, PlanMap right):
                Maps(path, Marked(left, plan), Marked(right, state));
                break;
            case (PlanList left, PlanList right):
                Lists(path, left, right, plan is PlanSecret || state is PlanSecret);
                break;
            default:
                Scalars(path, plan, state);
                break;
        }

        Exposed(path, plan, state);
    }

    // What lies in a secret is secret.
    private static PlanMap Marked(PlanMap map, PlanValue holder) =>
        holder is PlanSecret ? new([.. map.Entries.Select(e => KeyValuePair.Create(e.Key, (PlanValue)new PlanSecret(e.Value)))]) : map;

    private void Maps(string path, PlanMap plan, PlanMap state)
    {
        foreach (var key in plan.Entries.Select(e => e.Key).Union(state.Entries.Select(e => e.Key)).Order(StringComparer.Ordinal))
        {
            if (!key.StartsWith("__", StringComparison.Ordinal))
            {
                Compare(path.Length == 0 ? key : $"{path}.{key}", plan.Find(key), state.Find(key));
            }
        }
    }

    // Lists of named things are compared by name, others by place; the order of plain values is the cloud's own affair.
    private void Lists(string path, PlanList plan, PlanList state, bool isSecret)
    {
        PlanValue Mark(PlanValue value) => isSecret ? new PlanSecret(value) : value;
        if (Names(plan) is { } left && Names(state) is { } right)
        {
            foreach (var name in left.Keys.Union(right.Keys))
            {
                Compare($"{path}[{name}]", left.GetValueOrDefault(name) is { } p ? Mark(p) : null, right.GetValueOrDefault(name) is { } s ? Mark(s) : null);
            }

            return;
        }

        if (plan.Items.Length == state.Items.Length && plan.Items.All(i => Text(i) is not null)
            && plan.Items.Select(Text).Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(state.Items.Select(Text).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        for (var i = 0; i < Math.Max(plan.Items.Length, state.Items.Length); i++)
        {
            Compare($"{path}[{i}]", i < plan.Items.Length ? Mark(plan.Items[i]) : null, i < state.Items.Length ? Mark(state.Items[i]) : null);
        }
    }

    private static Dictionary<string, PlanValue>? Names(PlanList list)
    {
        var names = list.Items.Select(i => i.Find("name")?.AsText).ToList();
        return names.Count > 0 && names.TrueForAll(n => n is not null) && names.Distinct().Count() == names.Count
            ? names.Zip(list.Items).ToDictionary(p => p.First!, p => p.Second, StringComparer.Ordinal)
            : null;
    }

    private void Scalars(string path, PlanValue plan, PlanValue state)
    {
        if (plan.Bare.Equals(state.Bare) || (Text(plan) is { } left && Text(state) is { } right && IsSame(path, left, right)))
        {
            return;
        }

        if (Text(plan) is { } text && !ArmIdText.IsId(text) && computed.Contains(text))
        {
            Open++;
            return;
        }

        Report(path, DriftKind.Changed, plan, state);
    }

    private static bool IsSame(string path, string plan, string state) =>
        plan == state
        || (path == "location" && string.Equals(Bare(plan), Bare(state), StringComparison.OrdinalIgnoreCase))
        || (ArmIdText.IsId(plan) && ArmIdText.AreSame(plan, state));

    private static string Bare(string location) => location.Replace(" ", "", StringComparison.Ordinal);

    // A secret of the plan that lies open in the state is worse than any difference.
    private void Exposed(string path, PlanValue? plan, PlanValue? state)
    {
        if (IsExposed(plan, state) && _found.TrueForAll(f => f.Path != path))
        {
            _found.Add(new(path, DriftKind.Changed, InPlainText, Secret));
        }
    }

    private static bool IsExposed(PlanValue? plan, PlanValue? state) => plan is PlanSecret && state is not (null or PlanSecret or PlanUnknown or PlanNull);

    private void Report(string path, DriftKind kind, PlanValue? plan, PlanValue? state)
    {
        // One of them is secret: the other may be the same value in plain sight, so neither is shown.
        var isSecret = plan is PlanSecret || state is PlanSecret;
        _found.Add(new(path, kind, IsExposed(plan, state) ? InPlainText : Shown(state, isSecret), Shown(plan, isSecret)));
    }

    private static string? Shown(PlanValue? value, bool isSecret)
    {
        if (IsNothing(value))
        {
            return null;
        }

        var text = isSecret || HoldsSecret(value!) ? Secret : Text(value!) ?? value!.ToString() ?? "";
        return text.Length > MostShown ? text[..MostShown] + "…" : text;
    }

    private static bool HoldsSecret(PlanValue value) => value switch
    {
        PlanSecret => true,
        PlanMap map => map.Entries.Any(e => HoldsSecret(e.Value)),
        PlanList list => list.Items.Any(HoldsSecret),
        _ => false,
    };

    private static bool IsNothing(PlanValue? value) =>
        value is null || value.Bare is PlanNull or PlanMap { Entries.Length: 0 } or PlanList { Items.Length: 0 };

    private static string? Text(PlanValue value) => value.Bare switch
    {
        PlanText text => text.Text,
        PlanNumber number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        PlanBool flag => flag.Value ? "true" : "false",
        PlanReference reference => reference.Id ?? reference.Urn,
        _ => null,
    };
}
