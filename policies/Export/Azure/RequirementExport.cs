using static Bleu.Infra.Policies.Export.Azure.AzureCondition;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>Says in Azure Policy when a row of a table is broken.</summary>
internal static class RequirementExport
{
    /// <summary>When a resource breaks one of the rows of a table; nothing where a row cannot be said.</summary>
    public static AzureCondition? Of(PropertyRule rule)
    {
        var types = new List<AzureCondition>();
        foreach (var rows in rule.Requirements.GroupBy(r => r.Type, StringComparer.Ordinal))
        {
            var broken = rows.Select(Broken).ToList();
            if (AzureField.Type(rows.Key) is not { } type || broken.Contains(null))
            {
                return null;
            }

            types.Add(All(Field("type", "equals", type), Any([.. broken.OfType<AzureCondition>()])));
        }

        return Any([.. types]);
    }

    private static AzureCondition? Broken(Requirement row)
    {
        if (AzureField.Of(row.Type, row.Path.Text) is not { } field || !CanSay(row.Condition))
        {
            return null;
        }

        var broken = AnyPlace(field, place => Broken(row.Condition, place));
        var guards = row.Guards.Select(g => AzureField.Of(row.Type, g.Path.Text) is { } guard && CanSay(g.Condition) ? Not(Broken(g.Condition, guard)) : null).ToList();
        return guards.Contains(null) ? null : All([.. guards.OfType<AzureCondition>(), broken]);
    }

    private static bool CanSay(Condition condition) => condition is not (OwnCondition or SecretCondition);

    private static AzureCondition Broken(Condition condition, string field) => condition switch
    {
        FlagCondition { MayBeAbsent: true } flag => All(Field(field, "exists", true), Field(field, "notEquals", flag.Flag)),
        FlagCondition flag => Field(field, "notEquals", flag.Flag),
        TextCondition { MayBeAbsent: true } text => All(Field(field, "exists", true), Field(field, "notIn", text.Texts)),
        TextCondition { Texts: [var only] } => Field(field, "notEquals", only),
        TextCondition text => Field(field, "notIn", text.Texts),
        OtherTextCondition other => Field(field, "in", other.Texts),
        LeastCondition { Parameter: { } parameter } => Any(Field(field, "exists", false), Field(field, "less", AzureParameter.Of(parameter))),
        LeastCondition least => Any(Field(field, "exists", false), Field(field, "less", least.Least(PolicyContext.Empty))),
        SetCondition => Empty(field),
        AbsentCondition => Given(field),
        HoldCondition hold => Count($"{field}[*]", Field($"{field}[*]", "equals", hold.Item), "equals", 0),
        CountCondition count => Count($"{field}[*]", null, "less", count.Count),
        LocationCondition location => Elsewhere(field, location.MayBeGlobal),
        _ => throw new ArgumentException($"{condition.GetType().Name} cannot be said in Azure Policy.", nameof(condition)),
    };

    /// <summary>A location is given that is not allowed.</summary>
    public static AzureCondition Elsewhere(string field, bool mayBeGlobal) => All(
    [
        Given(field),
        Value(Plain(field), "notIn", AzureParameter.AllowedLocations),
        .. mayBeGlobal ? new[] { Value(Plain(field), "notEquals", "global") } : [],
    ]);

    /// <summary>The expression of a location as it is compared.</summary>
    public static string Plain(string field) => $"toLower(replace(string({Read(field)}), ' ', ''))";
}
