using System.Globalization;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Inputs;
using Google.Protobuf.WellKnownTypes;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>
/// Sets a value in the engine's own form, so that everything else stays as it came: secrets wrapped, unknown values marked.
/// </summary>
internal static class WireRemedy
{
    private const string SignatureKey = "4dabf18193072939515e22adb298388d";
    private const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>Sets the value at a path. Objects on the way are made where they are absent.</summary>
    /// <returns>Whether it could be set: neither below what is not known, nor beyond the end of a list.</returns>
    public static bool Apply(Struct properties, string path, PlanValue value)
    {
        string[] steps = [.. path.Replace("[", ".[", StringComparison.Ordinal).Split('.')];
        var holder = Value.ForStruct(properties);
        foreach (var step in steps.SkipLast(1))
        {
            if (Inner(holder, step, () => Value.ForStruct(new Struct())) is not { } inner)
            {
                return false;
            }

            holder = Open(inner);
        }

        return Set(holder, steps[^1], WirePlanValue.Write(value));
    }

    private static Value? Inner(Value holder, string step, Func<Value> make)
    {
        if (Index(step) is { } index)
        {
            return holder.KindCase == Value.KindOneofCase.ListValue && index < holder.ListValue.Values.Count ? holder.ListValue.Values[index] : null;
        }

        if (holder.KindCase != Value.KindOneofCase.StructValue || IsMarked(holder.StructValue))
        {
            return null;
        }

        if (!holder.StructValue.Fields.TryGetValue(step, out var inner) || inner.KindCase == Value.KindOneofCase.NullValue)
        {
            holder.StructValue.Fields[step] = inner = make();
        }

        return inner.KindCase == Value.KindOneofCase.StringValue && EngineValues.IsUnknown(inner.StringValue) ? null : inner;
    }

    private static bool Set(Value holder, string step, Value value)
    {
        if (Index(step) is { } index)
        {
            if (holder.KindCase != Value.KindOneofCase.ListValue || index >= holder.ListValue.Values.Count)
            {
                return false;
            }

            holder.ListValue.Values[index] = value;
            return true;
        }

        if (holder.KindCase != Value.KindOneofCase.StructValue || IsMarked(holder.StructValue))
        {
            return false;
        }

        holder.StructValue.Fields[step] = value;
        return true;
    }

    // What is secret is mended inside its wrapping.
    private static Value Open(Value value)
    {
        while (value.KindCase == Value.KindOneofCase.StructValue
            && value.StructValue.Fields.TryGetValue(SignatureKey, out var signature)
            && signature.StringValue == SecretSignature
            && value.StructValue.Fields.TryGetValue("value", out var inner))
        {
            value = inner;
        }

        return value;
    }

    private static bool IsMarked(Struct fields) => fields.Fields.ContainsKey(SignatureKey);

    private static int? Index(string step) =>
        step.StartsWith('[') && int.TryParse(step.AsSpan(1, step.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
}
