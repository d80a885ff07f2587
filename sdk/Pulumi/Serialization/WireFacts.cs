using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>What is found out about a whole value while its parts are read.</summary>
internal sealed class WireFacts
{
    public bool IsKnown { get; set; } = true;

    public bool IsSecret { get; set; }

    public ImmutableHashSet<Resource> Resources { get; set; } = [];

    public OutputData<T> Describe<T>(T value) => new(Resources, value, IsKnown, IsSecret);
}
