using static Bleu.Infra.Policies.Export.Azure.AzureCondition;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>Security rules in Azure Policy: by themselves, or inside their group.</summary>
internal static class SecurityConditions
{
    private const string Rule = "Microsoft.Network/networkSecurityGroups/securityRules";
    private const string Group = "Microsoft.Network/networkSecurityGroups";
    private static readonly string[] Anyone = ["*", "0.0.0.0/0", "::/0", "Internet", "Any"];

    /// <summary>A rule that lets pass in a direction meets a condition.</summary>
    /// <param name="direction">The direction: <c>Inbound</c>.</param>
    /// <param name="broken">The condition, given what the fields of the rule begin with.</param>
    public static AzureCondition Each(string direction, Func<string, AzureCondition> broken) => Any(
        All(Field("type", "equals", Rule), Allows($"{Rule}/", direction), broken($"{Rule}/")),
        All(
            Field("type", "equals", Group),
            AnyItem($"{Group}/securityRules[*]", All(Allows($"{Group}/securityRules[*].", direction), broken($"{Group}/securityRules[*].")))));

    /// <summary>The single value or an item of the list of a rule meets a condition.</summary>
    public static AzureCondition AnyOf(string rule, string one, string many, Func<string, AzureCondition> condition) =>
        Any(condition(rule + one), AnyItem($"{rule}{many}[*]", condition($"{rule}{many}[*]")));

    /// <summary>A source of a rule is everyone.</summary>
    public static AzureCondition FromAnyone(string rule) => AnyOf(rule, "sourceAddressPrefix", "sourceAddressPrefixes", place => Field(place, "in", Anyone));

    /// <summary>A port of a rule is one of some ports, or its range holds one.</summary>
    public static AzureCondition Opens(string rule, params int[] ports) =>
        AnyOf(rule, "destinationPortRange", "destinationPortRanges", place => Any([.. ports.Select(p => Value(Holds(Read(place), p), "equals", true))]));

    private static AzureCondition Allows(string rule, string direction) => All(Field($"{rule}access", "equals", "Allow"), Field($"{rule}direction", "equals", direction));

    // A range is one port, two with a hyphen between them, or all.
    private static string Holds(string range, int port)
    {
        var all = $"if(equals(string({range}), '*'), '0-65535', if(empty({range}), '0', string({range})))";
        return $"and(lessOrEquals(int(first(split({all}, '-'))), {port}), greaterOrEquals(int(last(split({all}, '-'))), {port}))";
    }
}
