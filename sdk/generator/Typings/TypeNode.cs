namespace Bleu.Infra.Generator.Typings;

/// <summary>A type as the typings write it.</summary>
internal abstract record TypeNode
{
    /// <summary>A name with its arguments: <c>string</c>, <c>pulumi.Input&lt;T&gt;</c>, <c>inputs.network.SubnetArgs</c>.</summary>
    internal sealed record Named(string Name, IReadOnlyList<TypeNode> Arguments) : TypeNode;

    /// <summary>One text: <c>"v1"</c>.</summary>
    internal sealed record Literal(string Text) : TypeNode;

    /// <summary>A list.</summary>
    internal sealed record Array(TypeNode Element) : TypeNode;

    /// <summary>A map from text.</summary>
    internal sealed record Map(TypeNode Value) : TypeNode;

    /// <summary>One of several types.</summary>
    internal sealed record Union(IReadOnlyList<TypeNode> Cases) : TypeNode;
}
