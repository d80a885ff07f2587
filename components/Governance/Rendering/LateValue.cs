using System.Text.Json;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>
/// A value that only the running program has, such as the id of a workspace that the same stack creates: the rendering holds a token
/// in its place, which <see cref="TenantGovernance"/> replaces.
/// </summary>
public static class LateValue
{
    private const string Begin = "${late:";

    /// <summary>The token of a default value.</summary>
    /// <param name="name">The name of the default value: <c>log_analytics_workspace_id</c>.</param>
    public static string Token(string name) => $"{Begin}{name}}}";

    /// <summary>The name inside a token.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The name; nothing when the text is no token.</returns>
    public static string? NameIn(string? text) =>
        text is not null && text.StartsWith(Begin, StringComparison.Ordinal) && text.EndsWith('}') ? text[Begin.Length..^1] : null;

    /// <summary>The name inside a token.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>The name; nothing when the value is no token.</returns>
    public static string? NameIn(JsonElement value) => value.ValueKind == JsonValueKind.String ? NameIn(value.GetString()) : null;
}
