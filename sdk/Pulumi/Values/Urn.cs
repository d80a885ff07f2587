namespace Pulumi;

/// <summary>The name by which the engine knows a resource.</summary>
/// <remarks>Equality is that of the text. The default value is the empty text.</remarks>
public readonly struct Urn : IEquatable<Urn>
{
    private readonly string? _value;

    /// <summary>Takes the text of a URN.</summary>
    /// <param name="value">The text.</param>
    public Urn(string value)
    {
        _value = value;
    }

    /// <summary>Gives the text.</summary>
    public static implicit operator string(Urn value) => value.ToString();

    /// <summary>Tells whether both have the same text.</summary>
    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    /// <summary>Tells whether their texts differ.</summary>
    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>Forms the URN that a resource has or would have.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="type">The resource's type token.</param>
    /// <param name="parent">The resource's parent.</param>
    /// <param name="parentUrn">The URN of the resource's parent, where the parent itself is not at hand.</param>
    /// <param name="project">The project; without one, the running one.</param>
    /// <param name="stack">The stack; without one, the running one.</param>
    /// <exception cref="ArgumentException">Both a parent and a parent's URN are given.</exception>
    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        if (parent is not null && parentUrn is not null)
        {
            throw new ArgumentException("Give either the parent or the parent's URN, not both.", nameof(parentUrn));
        }

        var prefix = (parent?.Urn ?? parentUrn?.ToOutput()) is { } above
            ? above.Apply(ParentPrefix)
            : Output.Tuple(
                stack?.ToOutput() ?? Output.Create(Deployment.Instance.StackName),
                project?.ToOutput() ?? Output.Create(Deployment.Instance.ProjectName)).Apply(t => $"urn:pulumi:{t.Item1}::{t.Item2}::");
        return Output.Format($"{prefix}{type}::{name}");
    }

    /// <inheritdoc />
    public bool Equals(Urn other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Urn other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Yields the text.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>The type token of the resource itself, without its parents'.</summary>
    internal static string TypeOf(string urn)
    {
        var types = Parts(urn)[2];
        return types[(types.LastIndexOf('$') + 1)..];
    }

    /// <summary>The resource's name.</summary>
    internal static string NameOf(string urn) => Parts(urn)[3];

    private static string[] Parts(string urn)
    {
        var parts = urn.Split("::", 4);
        return parts.Length == 4 ? parts : throw new FormatException($"'{urn}' is no URN.");
    }

    private static string ParentPrefix(string parentUrn)
    {
        var parts = Parts(parentUrn);
        return $"{parts[0]}::{parts[1]}::{parts[2]}$";
    }
}
