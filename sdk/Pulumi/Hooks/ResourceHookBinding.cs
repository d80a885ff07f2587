namespace Pulumi;

/// <summary>Which hooks a resource runs, and when.</summary>
public class ResourceHookBinding
{
    /// <summary>Run before it is created.</summary>
    public List<ResourceHook> BeforeCreate { get; set; } = [];

    /// <summary>Run after it is created.</summary>
    public List<ResourceHook> AfterCreate { get; set; } = [];

    /// <summary>Run before it is updated.</summary>
    public List<ResourceHook> BeforeUpdate { get; set; } = [];

    /// <summary>Run after it is updated.</summary>
    public List<ResourceHook> AfterUpdate { get; set; } = [];

    /// <summary>Run before it is deleted.</summary>
    public List<ResourceHook> BeforeDelete { get; set; } = [];

    /// <summary>Run after it is deleted.</summary>
    public List<ResourceHook> AfterDelete { get; set; } = [];

    /// <summary>Run when an operation on it fails.</summary>
    public List<ErrorHook> OnError { get; set; } = [];

    /// <summary>Whether it names no hook at all.</summary>
    public bool IsEmpty =>
        BeforeCreate.Count + AfterCreate.Count + BeforeUpdate.Count + AfterUpdate.Count + BeforeDelete.Count + AfterDelete.Count + OnError.Count == 0;

    /// <summary>Yields a copy whose lists are its own.</summary>
    public ResourceHookBinding Clone() => Concat(new());

    /// <summary>Yields the hooks of both, those of the other last.</summary>
    /// <param name="other">The other binding.</param>
    public ResourceHookBinding Concat(ResourceHookBinding? other) => new()
    {
        BeforeCreate = [.. BeforeCreate, .. other?.BeforeCreate ?? []],
        AfterCreate = [.. AfterCreate, .. other?.AfterCreate ?? []],
        BeforeUpdate = [.. BeforeUpdate, .. other?.BeforeUpdate ?? []],
        AfterUpdate = [.. AfterUpdate, .. other?.AfterUpdate ?? []],
        BeforeDelete = [.. BeforeDelete, .. other?.BeforeDelete ?? []],
        AfterDelete = [.. AfterDelete, .. other?.AfterDelete ?? []],
        OnError = [.. OnError, .. other?.OnError ?? []],
    };

    internal IEnumerable<Task> Registrations() =>
        BeforeCreate.Concat(AfterCreate).Concat(BeforeUpdate).Concat(AfterUpdate).Concat(BeforeDelete).Concat(AfterDelete)
            .Select(h => h.Registered)
            .Concat(OnError.Select(h => h.Registered));
}
