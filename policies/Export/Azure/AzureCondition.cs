using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>A condition of Azure Policy, and the parameters that it reads.</summary>
/// <param name="Json">The condition.</param>
/// <param name="Parameters">The parameters.</param>
internal sealed record AzureCondition(JsonObject Json, ImmutableArray<AzureParameter> Parameters)
{
    private const string Each = "[*]";

    public static implicit operator AzureCondition(JsonObject json) => new(json, []);

    /// <summary>All of some conditions hold; one by itself stands for itself.</summary>
    public static AzureCondition All(params ImmutableArray<AzureCondition> conditions) => Of("allOf", conditions);

    /// <summary>One of some conditions holds.</summary>
    public static AzureCondition Any(params ImmutableArray<AzureCondition> conditions) => Of("anyOf", conditions);

    /// <summary>A condition does not hold.</summary>
    public static AzureCondition Not(AzureCondition condition) => condition with { Json = new() { ["not"] = condition.Json } };

    /// <summary>A field stands in a relation to a value.</summary>
    public static AzureCondition Field(string field, string relation, JsonNode value) => new JsonObject { ["field"] = field, [relation] = value };

    /// <summary>A field stands in a relation to one of some texts.</summary>
    public static AzureCondition Field(string field, string relation, IEnumerable<string> values) =>
        Field(field, relation, new JsonArray([.. values.Select(v => (JsonNode)v)]));

    /// <summary>A field stands in a relation to a parameter.</summary>
    public static AzureCondition Field(string field, string relation, AzureParameter parameter) =>
        new(new() { ["field"] = field, [relation] = Use(parameter) }, [parameter]);

    /// <summary>The value of an expression stands in a relation to a value.</summary>
    public static AzureCondition Value(string expression, string relation, JsonNode value) =>
        new JsonObject { ["value"] = $"[{expression}]", [relation] = value };

    /// <summary>The value of an expression stands in a relation to a parameter.</summary>
    public static AzureCondition Value(string expression, string relation, AzureParameter parameter) =>
        new(new() { ["value"] = $"[{expression}]", [relation] = Use(parameter) }, [parameter]);

    /// <summary>The expression that reads a field; inside a count it is the item's own.</summary>
    public static string Read(string field) => field.Contains(Each, StringComparison.Ordinal) ? $"current('{field}')" : $"field('{field}')";

    /// <summary>Nothing is given at a field, or something empty.</summary>
    public static AzureCondition Empty(string field) => Value($"empty({Read(field)})", "equals", true);

    /// <summary>Something is given at a field.</summary>
    public static AzureCondition Given(string field) => Value($"empty({Read(field)})", "equals", false);

    /// <summary>How many items of a list, <c>a[*]</c>, meet a condition; without one, how many there are.</summary>
    public static AzureCondition Count(string field, AzureCondition? where, string relation, int number)
    {
        var count = new JsonObject { ["field"] = field };
        if (where is not null)
        {
            count["where"] = where.Json;
        }

        return new(new() { ["count"] = count, [relation] = number }, where?.Parameters ?? []);
    }

    /// <summary>How many items of a parameter meet a condition, which names them <c>current('item')</c>.</summary>
    public static AzureCondition Count(AzureParameter items, string item, AzureCondition where, string relation, int number) => new(
        new() { ["count"] = new JsonObject { ["value"] = Use(items), ["name"] = item, ["where"] = where.Json }, [relation] = number },
        [items, .. where.Parameters]);

    /// <summary>An item of a list meets a condition.</summary>
    public static AzureCondition AnyItem(string field, AzureCondition where) => Count(field, where, "greater", 0);

    /// <summary>A place that a field leads to meets a condition; each <c>[*]</c> on the way is asked item by item.</summary>
    public static AzureCondition AnyPlace(string field, Func<string, AzureCondition> condition)
    {
        var result = condition(field);
        for (var at = field.LastIndexOf(Each, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : field.LastIndexOf(Each, at - 1, StringComparison.Ordinal))
        {
            result = AnyItem(field[..(at + Each.Length)], result);
        }

        return result;
    }

    private static string Use(AzureParameter parameter) => $"[parameters('{parameter.Name}')]";

    private static AzureCondition Of(string key, ImmutableArray<AzureCondition> conditions) => conditions is [var only]
        ? only
        : new(new() { [key] = new JsonArray([.. conditions.Select(c => (JsonNode)c.Json)]) }, [.. conditions.SelectMany(c => c.Parameters).Distinct()]);
}
