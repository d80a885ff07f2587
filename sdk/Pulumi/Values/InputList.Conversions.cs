using System.Collections.Immutable;

namespace Pulumi;

/// <content>What converts to a list of inputs.</content>
public sealed partial class InputList<T>
{
    /// <summary>Takes a single value.</summary>
    public static implicit operator InputList<T>(T value) => FromItems([value]);

    /// <summary>Takes a single output.</summary>
    public static implicit operator InputList<T>(Output<T> value) => FromItems([value]);

    /// <summary>Takes a single input.</summary>
    public static implicit operator InputList<T>(Input<T> value) => FromItems([value]);

    /// <summary>Takes an array of values.</summary>
    public static implicit operator InputList<T>(T[] values) => FromItems(values.Select(ToInput));

    /// <summary>Takes an array of outputs.</summary>
    public static implicit operator InputList<T>(Output<T>[] values) => FromItems(values.Select(ToInput));

    /// <summary>Takes an array of inputs.</summary>
    public static implicit operator InputList<T>(Input<T>[] values) => FromItems(values);

    /// <summary>Takes a list of values.</summary>
    public static implicit operator InputList<T>(List<T> values) => FromItems(values.Select(ToInput));

    /// <summary>Takes a list of outputs.</summary>
    public static implicit operator InputList<T>(List<Output<T>> values) => FromItems(values.Select(ToInput));

    /// <summary>Takes a list of inputs.</summary>
    public static implicit operator InputList<T>(List<Input<T>> values) => FromItems(values);

    /// <summary>Takes an immutable array of values.</summary>
    public static implicit operator InputList<T>(ImmutableArray<T> values) => FromItems(values.IsDefault ? [] : values.Select(ToInput));

    /// <summary>Takes an immutable array of outputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) =>
        FromItems(values.IsDefault ? [] : values.Select(ToInput));

    /// <summary>Takes an immutable array of inputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => FromItems(values.IsDefault ? [] : values);

    /// <summary>Takes an output of a whole array.</summary>
    public static implicit operator InputList<T>(Output<T[]> values) => FromWhole(values.Apply(list => ToImmutable(list)));

    /// <summary>Takes an output of a whole list.</summary>
    public static implicit operator InputList<T>(Output<List<T>> values) => FromWhole(values.Apply(list => ToImmutable(list)));

    /// <summary>Takes an output of a whole sequence.</summary>
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => FromWhole(values.Apply(ToImmutable));

    /// <summary>Takes an output of a whole immutable array.</summary>
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => FromWhole(values);

    private static Input<T> ToInput(T value) => value;

    private static Input<T> ToInput(Output<T> value) => value;

    private static ImmutableArray<T> ToImmutable(IEnumerable<T>? values) => values is null ? [] : [.. values];

    private static InputList<T> FromItems(IEnumerable<Input<T>> items)
    {
        var list = new InputList<T>();
        list.AddItems(items);
        return list;
    }

    private static InputList<T> FromWhole(Output<ImmutableArray<T>> whole)
    {
        var list = new InputList<T>();
        list.AddWhole(whole);
        return list;
    }
}
