using System.Collections.Immutable;

namespace Pulumi;

/// <summary>An output whose type of value does not matter.</summary>
internal interface IOutput
{
    /// <summary>The resources the output depends on.</summary>
    Task<ImmutableHashSet<Resource>> GetResourcesAsync();

    /// <summary>The settled output, its value boxed.</summary>
    Task<OutputData<object?>> GetDataAsync();
}
