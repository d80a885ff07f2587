using Google.Protobuf.WellKnownTypes;

namespace Pulumi;

/// <summary>What the engine answered about a resource, however it was asked.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Id">The id; empty while there is none.</param>
/// <param name="Outputs">The outputs by their names in the schema.</param>
/// <param name="Dependencies">The URNs that each output depends on.</param>
/// <param name="IsKnown">Whether an output that was not answered is known to be nothing, rather than unknown.</param>
/// <param name="IsUnknown">Whether nothing of the answer may be relied on.</param>
internal sealed record RegistrationResponse(
    string Urn,
    string? Id,
    Struct Outputs,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Dependencies,
    bool IsKnown,
    bool IsUnknown = false)
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> NoDependencies { get; } = new Dictionary<string, IReadOnlyList<string>>();
}
