namespace Pulumi.Testing;

/// <summary>Mocks that refuse every resource and call, for programs that have none.</summary>
public class EmptyMocks : IMocks
{
    /// <inheritdoc />
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
        throw new InvalidOperationException($"These mocks expect no resource, got {args.Type} '{args.Name}'.");

    /// <inheritdoc />
    public Task<object> CallAsync(MockCallArgs args) =>
        throw new InvalidOperationException($"These mocks expect no call, got {args.Token}.");
}
