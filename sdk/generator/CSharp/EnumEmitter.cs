using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Writes enumerations of texts, which stay open: other texts can be given where a union allows text.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, EnumTypeSpec type)
    {
        var name = TypeNames.ClassName(type.Token);
        code.Line($"/// <summary>Values of type {name}.</summary>");
        code.Line("[global::Pulumi.EnumType]");
        code.Block($"public readonly struct {name} : global::System.IEquatable<{name}>", () =>
        {
            code.Line("private readonly string _value;").Line();
            code.Line($"private {name}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));").Line();
            foreach (var (valueName, value) in type.Values)
            {
                code.Line($"public static {name} {Names.EnumValue(valueName, name)} {{ get; }} = new {name}({ArgsEmitter.Quoted(value)});");
            }

            code.Line();
            code.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
            code.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
            code.Line($"public static explicit operator string({name} value) => value._value;");
            code.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
            code.Line($"public bool Equals({name} other) => string.Equals(_value, other._value, global::System.StringComparison.Ordinal);");
            code.Line("public override int GetHashCode() => _value?.GetHashCode() ?? 0;");
            code.Line("public override string ToString() => _value;");
        });
        code.Line();
    }
}
