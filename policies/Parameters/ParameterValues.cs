using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Parameters;

/// <summary>What a stack sets of the rules' parameters.</summary>
public sealed class ParameterValues
{
    private readonly ImmutableDictionary<string, PlanValue> _values;

    /// <summary>Values by the parameters' names.</summary>
    /// <param name="values">The values; those of the wrong kind count as not set, <see cref="ParameterCheck"/> reports them.</param>
    public ParameterValues(IEnumerable<KeyValuePair<string, PlanValue>> values) =>
        _values = values.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Nothing is set.</summary>
    public static ParameterValues Empty { get; } = new([]);

    /// <summary>The number of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    public int Number(RuleParameter parameter) =>
        _values.TryGetValue(parameter.Name, out var value) && Scalars.Number(value) is { } number and >= int.MinValue and <= int.MaxValue
            ? (int)number
            : parameter.Number;

    /// <summary>The truth value of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    public bool Flag(RuleParameter parameter) =>
        _values.TryGetValue(parameter.Name, out var value) && Scalars.Flag(value) is { } flag ? flag : parameter.Number != 0;

    /// <summary>The texts of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    public ImmutableArray<string> Texts(RuleParameter parameter) =>
        _values.TryGetValue(parameter.Name, out var value) && value.Bare is PlanList list
            ? [.. list.Items.Select(i => i.AsText).OfType<string>()]
            : parameter.Texts;

    /// <summary>The same values with others laid over them.</summary>
    /// <param name="values">The values that win.</param>
    public ParameterValues With(IEnumerable<KeyValuePair<string, PlanValue>> values) => new(_values.SetItems(values));
}
