namespace Bleu.Infra.Policies.Tests;

/// <summary>The facts of all rules.</summary>
internal static class RuleFacts
{
    private static readonly Lazy<IReadOnlyList<IRuleFacts>> Known = new(() => [.. typeof(RuleFacts).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IRuleFacts)))
        .Select(t => (IRuleFacts)(Activator.CreateInstance(t) ?? throw new InvalidOperationException(t.Name)))
        .OrderBy(f => f.Rule.Id, StringComparer.Ordinal)]);

    /// <summary>The facts, sorted by the rules' ids.</summary>
    public static IReadOnlyList<IRuleFacts> All => Known.Value;

    /// <summary>The facts of a rule.</summary>
    public static IRuleFacts Of(string rule) => All.First(f => f.Rule.Id == rule);
}
