namespace Bleu.Infra.Governance.Libraries;

/// <summary>A reference to a policy definition or an initiative, of the platform or of a library.</summary>
/// <param name="Name">Its name; a GUID for what the platform has built in.</param>
/// <param name="IsInitiative">Whether it is an initiative.</param>
/// <param name="IsBuiltIn">Whether the platform has it built in.</param>
public sealed record PolicyReference(string Name, bool IsInitiative, bool IsBuiltIn)
{
    private const string Definitions = "/providers/Microsoft.Authorization/policyDefinitions/";
    private const string Initiatives = "/providers/Microsoft.Authorization/policySetDefinitions/";

    /// <summary>Reads an ARM id.</summary>
    /// <param name="id">The id; the management group in it does not matter, libraries write anything there.</param>
    /// <returns>The reference; nothing when the id is of another kind.</returns>
    public static PolicyReference? Parse(string id)
    {
        var slash = id.LastIndexOf('/');
        var name = id[(slash + 1)..];
        var before = id.AsSpan(0, slash + 1);
        var isInitiative = before.EndsWith(Initiatives, StringComparison.OrdinalIgnoreCase);
        return name.Length > 0 && (isInitiative || before.EndsWith(Definitions, StringComparison.OrdinalIgnoreCase))
            ? new(name, isInitiative, before.Length == (isInitiative ? Initiatives : Definitions).Length)
            : null;
    }

    /// <summary>The ARM id, with the library's things at a scope.</summary>
    /// <param name="scope">The ARM id of the management group that holds the library's definitions.</param>
    public string Id(string scope) => $"{(IsBuiltIn ? "" : scope)}{(IsInitiative ? Initiatives : Definitions)}{Name}";

    /// <summary>Yields <c>initiative 'x'</c> or <c>policy 'x'</c>.</summary>
    public override string ToString() => $"{(IsBuiltIn ? "built-in " : "")}{(IsInitiative ? "initiative" : "policy")} '{Name}'";
}
