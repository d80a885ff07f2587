using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Conditions;

/// <summary>A property of a type and the condition it must meet; a row of a rule that is a table.</summary>
public sealed record Requirement
{
    private Requirement(string type, PropertyPath path, Condition condition)
    {
        Type = TypeTokens.Full(type);
        Key = TypeTokens.Key(Type);
        Path = path;
        Condition = condition;
    }

    /// <summary>The type: <c>azure-native:storage:StorageAccount</c>.</summary>
    public string Type { get; }

    /// <summary>The property, as Pulumi names it.</summary>
    public PropertyPath Path { get; }

    /// <summary>What its value must meet.</summary>
    public Condition Condition { get; }

    /// <summary>What must be met first; where it is not, this row does not apply.</summary>
    public ImmutableArray<(PropertyPath Path, Condition Condition)> Guards { get; private init; } = [];

    private string Key { get; }

    /// <summary>A property of a type must meet a condition.</summary>
    /// <param name="type">The type: <c>storage:StorageAccount</c>.</param>
    /// <param name="path">The property as Pulumi names it: <c>sku.name</c>, <c>agentPoolProfiles[*].count</c>.</param>
    /// <param name="condition">What its value must meet; for a path with <c>[*]</c>, every value.</param>
    public static Requirement Of(string type, string path, Condition condition) => new(type, PropertyPath.Parse(path), condition);

    /// <summary>The same row for several types.</summary>
    /// <param name="types">The types.</param>
    /// <param name="path">The property that all of them have.</param>
    /// <param name="condition">What its value must meet.</param>
    public static IEnumerable<Requirement> OfEach(IEnumerable<string> types, string path, Condition condition) =>
        types.Select(type => Of(type, path, condition));

    /// <summary>The same row, applied only where another property meets a condition.</summary>
    /// <param name="path">The other property.</param>
    /// <param name="condition">What it must meet.</param>
    public Requirement When(string path, Condition condition) =>
        this with { Guards = Guards.Add((PropertyPath.Parse(path), condition)) };

    /// <summary>Whether a resource is of the row's type.</summary>
    /// <param name="resource">The resource.</param>
    public bool Covers(PolicyResource resource) => resource.TypeKey == Key;

    /// <summary>Judges a resource of the type.</summary>
    /// <returns>Whether the row applied.</returns>
    internal bool Judge(Judgement judgement)
    {
        if (!Applies(judgement, report: true))
        {
            return false;
        }

        if (!Path.HasWildcard)
        {
            return Judge(judgement, new(Path.Text, Path.Find(judgement.Resource.Inputs)));
        }

        var applied = false;
        foreach (var place in Path.Places(judgement.Resource.Inputs))
        {
            applied |= Judge(judgement, place);
        }

        return applied;
    }

    private bool Judge(Judgement judgement, PropertyPlace place)
    {
        var outcome = Condition.Test(place.Value, judgement.Context);
        if (outcome is Outcome.Fail)
        {
            judgement.Fail(place.Text, $"is {Shown.Value(place.Value)}; it must {Condition.Text(judgement.Context)}", Condition.Remedy(judgement.Context));
        }
        else if (outcome is Outcome.Undetermined)
        {
            judgement.Undetermined(place.Text, $"{Condition.Doubt}; it must {Condition.Text(judgement.Context)}");
        }

        return outcome != Outcome.NotApplicable;
    }

    internal IEnumerable<(string Path, PlanValue Value)> Remedies(Judgement judgement) =>
        Condition.Remedy(judgement.Context) is { } value && Applies(judgement, report: false)
            ? Path.Places(judgement.Resource.Inputs)
                .Where(p => Condition.Test(p.Value, judgement.Context) == Outcome.Fail)
                .Select(p => (p.Text, value))
            : [];

    private bool Applies(Judgement judgement, bool report)
    {
        foreach (var (path, condition) in Guards)
        {
            var value = path.Find(judgement.Resource.Inputs);
            var outcome = condition.Test(value, judgement.Context);
            if (outcome == Outcome.Undetermined && report)
            {
                judgement.Undetermined(path.Text, "is not known yet, and decides whether the rule applies");
            }

            if (outcome != Outcome.Pass)
            {
                return false;
            }
        }

        return true;
    }
}
