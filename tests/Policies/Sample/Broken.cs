using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Tests.Sample;

/// <summary>A way to break a rule, and what the rule then says.</summary>
/// <param name="Says">The message, exactly.</param>
/// <param name="Edits">What is changed in the sample.</param>
internal sealed record Broken(string Says, params ImmutableArray<Edit> Edits)
{
    /// <summary>A property of the sample's first resource of a type is set; null leaves it out.</summary>
    public static Broken By(string type, string path, object? value, string says) => new(says, Edit.Set(type, path, value));

    public override string ToString() => string.Join(", ", Edits.Select(e => e.Text));
}
