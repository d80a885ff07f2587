using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What one pass of writing JSON found out about the outputs on its way.</summary>
internal sealed class OutputJsonPass
{
    private ImmutableHashSet<Resource> _resources = [];
    private bool _isKnown = true;
    private bool _isSecret;

    public List<Task> Unsettled { get; } = [];

    public ImmutableHashSet<Resource> Resources => _resources;

    public bool IsKnown => _isKnown;

    public bool IsSecret => _isSecret;

    /// <summary>Takes the facts of an output; it says no when there is nothing to write yet.</summary>
    public bool TryTake<T>(Output<T> output, out T value)
    {
        value = default!;
        if (!output.DataTask.IsCompleted)
        {
            Unsettled.Add(output.DataTask);
            return false;
        }

        var data = output.DataTask.GetAwaiter().GetResult();
        OutputData.Join(data, ref _resources, ref _isKnown, ref _isSecret);
        value = data.Value;
        return data.IsKnown;
    }
}
