using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Rules;

/// <summary>
/// A rule of the catalogue. Rules hold no state: one instance judges any number of resources, stacks and threads.
/// </summary>
public abstract class PolicyRule
{
    private protected PolicyRule(RuleInfo info, RuleScope scope, IEnumerable<string> types)
    {
        Info = info;
        Scope = scope;
        Types = [.. types.Select(TypeTokens.Full).Distinct(StringComparer.Ordinal)];
        Keys = [.. Types.Select(TypeTokens.Key).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What people are told of the rule.</summary>
    public RuleInfo Info { get; }

    /// <summary>The rule's id: <c>RES-001</c>.</summary>
    public string Id => Info.Id;

    /// <summary>What it has to see before it can judge.</summary>
    public RuleScope Scope { get; }

    /// <summary>
    /// The types that it looks at, as Pulumi tokens without API versions. <c>*</c> is every resource, <c>azure-native:*</c>
    /// every resource of a package.
    /// </summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>The property paths that it reads, by the type they belong to; a test looks each up in the provider's schema.</summary>
    public virtual IEnumerable<(string Type, string Path)> Paths => [];

    /// <summary>The types in the form in which resources are looked up.</summary>
    internal ImmutableArray<string> Keys { get; }

    /// <summary>The id and title.</summary>
    public sealed override string ToString() => $"{Id} {Info.Title}";
}
