using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A parameter of a policy definition or an initiative.</summary>
/// <param name="Name">Its name, in the case of its definition.</param>
/// <param name="Type">Its type in lower case: <c>string</c>, <c>array</c>, <c>object</c>, <c>boolean</c>, <c>integer</c>, <c>float</c> or <c>datetime</c>.</param>
public sealed record PolicyParameter(string Name, string Type)
{
    /// <summary>The value where an assignment gives none; undefined where it must give one.</summary>
    public JsonElement Default { get; init; }

    /// <summary>The values that may be given; undefined where any may.</summary>
    public JsonElement Allowed { get; init; }

    /// <summary>What a portal offers for it: <c>location</c>; empty where nothing is said.</summary>
    public string StrongType { get; init; } = "";

    /// <summary>The name and description that people read; either may be empty.</summary>
    public (string DisplayName, string Description) Words { get; init; } = ("", "");

    /// <summary>Whether the identity of an assignment needs its roles at the resource that this parameter names.</summary>
    public bool AssignPermissions { get; init; }

    /// <summary>Whether an assignment must give a value.</summary>
    public bool IsRequired => Default.ValueKind == JsonValueKind.Undefined;
}
