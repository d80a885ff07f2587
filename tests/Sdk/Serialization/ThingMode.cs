using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

/// <summary>An open enumeration, as generated code has them.</summary>
[EnumType]
internal readonly struct ThingMode : IEquatable<ThingMode>
{
    private readonly string _value;

    private ThingMode(string value) => _value = value;

    public static ThingMode On { get; } = new("On");

    public static explicit operator string(ThingMode value) => value._value;

    public bool Equals(ThingMode other) => _value == other._value;

    public override bool Equals(object? obj) => obj is ThingMode other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
