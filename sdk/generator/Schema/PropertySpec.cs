namespace Bleu.Infra.Generator.Schema;

/// <summary>A property of a resource, function or type.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record PropertySpec(string Name, TypeSpec Type, bool IsRequired)
{
    /// <summary>The only value it may have.</summary>
    public string? Const { get; init; }

    /// <summary>The value it gets when none is given: text, number or truth value.</summary>
    public object? Default { get; init; }

    /// <summary>The environment variables that give a value when none is given.</summary>
    public IReadOnlyList<string> DefaultEnvironment { get; init; } = [];

    /// <summary>The name in C# where it is not the wire name in Pascal case.</summary>
    public string? CSharpName { get; init; }

    /// <summary>Whether it is kept out of plain sight.</summary>
    public bool IsSecret { get; init; }
}
