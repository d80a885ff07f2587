using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an error hook sees.</summary>
public class ErrorHookArgs
{
    /// <summary>Describes the failed operation.</summary>
    /// <param name="urn">The resource's URN.</param>
    /// <param name="id">The resource's id; empty while it has none.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="type">The resource's type token.</param>
    /// <param name="newInputs">The inputs wanted.</param>
    /// <param name="oldInputs">The inputs before.</param>
    /// <param name="oldOutputs">The outputs before.</param>
    /// <param name="failedOperation">The operation: create, update or delete.</param>
    /// <param name="errors">What went wrong, the latest try first.</param>
    public ErrorHookArgs(
        string urn,
        string id,
        string name,
        string type,
        ImmutableDictionary<string, object?>? newInputs = null,
        ImmutableDictionary<string, object?>? oldInputs = null,
        ImmutableDictionary<string, object?>? oldOutputs = null,
        string failedOperation = "",
        IReadOnlyList<string>? errors = null)
    {
        Urn = urn;
        Id = id;
        Name = name;
        Type = type;
        NewInputs = newInputs;
        OldInputs = oldInputs;
        OldOutputs = oldOutputs;
        FailedOperation = failedOperation;
        Errors = errors ?? [];
    }

    /// <summary>The resource's URN.</summary>
    public string Urn { get; }

    /// <summary>The resource's id; empty while it has none.</summary>
    public string Id { get; }

    /// <summary>The resource's name.</summary>
    public string Name { get; }

    /// <summary>The resource's type token.</summary>
    public string Type { get; }

    /// <summary>The inputs wanted, when there are any.</summary>
    public ImmutableDictionary<string, object?>? NewInputs { get; }

    /// <summary>The inputs before, when there were any.</summary>
    public ImmutableDictionary<string, object?>? OldInputs { get; }

    /// <summary>The outputs before, when there were any.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; }

    /// <summary>The operation: create, update or delete.</summary>
    public string FailedOperation { get; }

    /// <summary>What went wrong, the latest try first.</summary>
    public IReadOnlyList<string> Errors { get; }
}
