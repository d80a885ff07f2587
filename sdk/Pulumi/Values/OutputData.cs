using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// What an output holds once it is settled. It is a class, so that tasks of it are tasks of a reference: the framework has
/// their code ready, where every structure would have it compiled while the program starts.
/// </summary>
/// <param name="Resources">The resources the value depends on.</param>
/// <param name="Value">The value; the default of its type when it is not known.</param>
/// <param name="IsKnown">Whether the value is known; during a preview many are not.</param>
/// <param name="IsSecret">Whether the value must be kept out of plain sight.</param>
internal sealed record OutputData<T>(ImmutableHashSet<Resource> Resources, T Value, bool IsKnown, bool IsSecret)
{
    /// <summary>The same facts with the value boxed.</summary>
    public OutputData<object?> Boxed => this as OutputData<object?> ?? new(Resources, Value, IsKnown, IsSecret);

    /// <summary>The same facts about another value.</summary>
    public OutputData<TOther> With<TOther>(TOther value) => new(Resources, value, IsKnown, IsSecret);
}
