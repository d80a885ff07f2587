using System.Collections.Immutable;

namespace Bleu.Infra.TypeCheck.Schemas;

/// <summary>What a value is in a provider's schema.</summary>
/// <param name="Kind">Its kind.</param>
internal sealed record Spec(SpecKind Kind)
{
    /// <summary>Any value.</summary>
    public static Spec Any { get; } = new(SpecKind.Any);

    /// <summary>What the items of a list or a map are.</summary>
    public Spec? Item { get; init; }

    /// <summary>The token of a type.</summary>
    public string Token { get; init; } = "";

    /// <summary>The alternatives.</summary>
    public ImmutableArray<Spec> Alternatives { get; init; } = [];

    /// <summary>The only text it may be; nothing when there are others.</summary>
    public string? Const { get; init; }

    /// <summary>The tokens of the types it may be.</summary>
    public IEnumerable<string> Tokens => Kind switch
    {
        SpecKind.Type => [Token],
        SpecKind.OneOf => Alternatives.SelectMany(a => a.Tokens),
        _ => [],
    };
}
