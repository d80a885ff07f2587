using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform sees.</summary>
public readonly struct ResourceTransformArgs
{
    /// <summary>Describes the resource.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type token.</param>
    /// <param name="custom">Whether a provider manages it.</param>
    /// <param name="args">Its arguments by their names in the schema.</param>
    /// <param name="options">Its options.</param>
    public ResourceTransformArgs(string name, string type, bool custom, ImmutableDictionary<string, object?> args, ResourceOptions options)
    {
        Name = name;
        Type = type;
        Custom = custom;
        Args = args;
        Options = options;
    }

    /// <summary>The resource's name.</summary>
    public string Name { get; }

    /// <summary>The resource's type token.</summary>
    public string Type { get; }

    /// <summary>Whether a provider manages the resource.</summary>
    public bool Custom { get; }

    /// <summary>The arguments by their names in the schema.</summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>The options.</summary>
    public ResourceOptions Options { get; }
}
