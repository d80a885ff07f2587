using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// A list whose elements may come from other resources. It holds inputs and whole lists that are outputs, in order, so
/// that each element keeps its own secrecy until the list is asked for as one value.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed partial class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    /// <summary>Each part is an <see cref="Input{T}"/>, or an output of a whole list.</summary>
    private readonly List<object> _parts;

    private bool _hasWholeLists;

    /// <summary>Makes an empty list.</summary>
    public InputList()
        : this([])
    {
    }

    private InputList(List<object> parts)
        : base(default(ImmutableArray<T>)) => _parts = parts;

    private protected override object? Untyped => _hasWholeLists ? WholeOrParts() : Items();

    /// <summary>Adds elements at the end.</summary>
    /// <param name="inputs">The elements.</param>
    public void Add(params Input<T>[] inputs) => AddItems(inputs);

    /// <summary>Adds the elements that another list holds now at the end.</summary>
    /// <param name="inputs">The other list, which is left alone.</param>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <summary>Adds the elements that another list holds now at the end.</summary>
    /// <param name="inputs">The other list, which is left alone.</param>
    public void AddRange(InputList<T> inputs)
    {
        _parts.AddRange(inputs._parts);
        _hasWholeLists |= inputs._hasWholeLists;
    }

    /// <summary>Makes a list of the elements of this one and then of another.</summary>
    /// <param name="other">The other list; both are left alone.</param>
    public InputList<T> Concat(InputList<T> other)
    {
        var joined = Clone();
        joined.AddRange(other);
        return joined;
    }

    /// <summary>Runs through the elements; there are none while the list itself is unknown.</summary>
    /// <param name="cancellationToken">Ends the run early.</param>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var parts = await PartsAsync().ConfigureAwait(false);
        foreach (var item in parts.IsKnown ? parts.Value : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException(
            $"A {GetType().FullName} cannot be run through at once, since its elements may not be known yet. Use 'await foreach', or ToOutput and Apply.");

    /// <summary>A list of the same elements that can be changed by itself.</summary>
    internal InputList<T> Clone() => new([.. _parts]) { _hasWholeLists = _hasWholeLists };

    internal override Output<ImmutableArray<T>> AsOutput()
    {
        if (_parts is [Output<ImmutableArray<T>> whole])
        {
            return whole;
        }

        if (!_hasWholeLists)
        {
            return Output.All(Items());
        }

        return new Output<ImmutableArray<Input<T>>>(PartsAsync()).Apply(items => Output.All([.. items]));
    }

    private void AddItems(IEnumerable<Input<T>> items)
    {
        foreach (var item in items)
        {
            _parts.Add(item ?? default(T)!);
        }
    }

    private void AddWhole(Output<ImmutableArray<T>> whole)
    {
        _parts.Add(whole);
        _hasWholeLists = true;
    }

    private Input<T>[] Items()
    {
        var items = new Input<T>[_parts.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = (Input<T>)_parts[i];
        }

        return items;
    }

    private object WholeOrParts() =>
        _parts is [Output<ImmutableArray<T>> whole] ? whole : new Output<ImmutableArray<Input<T>>>(PartsAsync());

    private async Task<OutputData<ImmutableArray<Input<T>>>> PartsAsync()
    {
        var items = ImmutableArray.CreateBuilder<Input<T>>(_parts.Count);
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        foreach (var part in _parts.ToArray())
        {
            if (part is Input<T> item)
            {
                items.Add(item);
                continue;
            }

            var data = await ((Output<ImmutableArray<T>>)part).DataTask.ConfigureAwait(false);
            OutputData.Join(data, ref resources, ref isKnown, ref isSecret);
            foreach (var value in data.IsKnown && !data.Value.IsDefault ? data.Value : [])
            {
                items.Add(value);
            }
        }

        return new(resources, items.DrainToImmutable(), isKnown, isSecret);
    }
}
