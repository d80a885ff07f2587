using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <inheritdoc cref="IOutputCompletionSource"/>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class OutputCompletionSource<T> : IOutputCompletionSource
{
    private readonly ImmutableHashSet<Resource> _resources;
    private readonly TaskCompletionSource<OutputData<T>> _source = new();

    public OutputCompletionSource(ImmutableHashSet<Resource> resources)
    {
        _resources = resources;
        Output = new Output<T>(_source);
    }

    public Type TargetType => typeof(T);

    public Output<T> Output { get; }

    IOutput IOutputCompletionSource.Output => Output;

    public void SetStringValue(string value, bool isKnown) =>
        _source.TrySetResult(new(_resources, (T)(object)value, isKnown, false));

    public void SetValue(OutputData<object?> data)
    {
        var value = data.IsKnown && data.Value is { } held ? (T)held : default!;
        _source.TrySetResult(new(OutputData.Union(_resources, data.Resources), value, data.IsKnown, data.IsSecret));
    }

    public void SetDefaultResult(bool isKnown) => _source.TrySetResult(new(_resources, default!, isKnown, false));

    public void TrySetException(Exception e) => _source.TrySetException(e);
}
