namespace Bleu.Infra.Planner.Monitoring;

/// <summary>URNs as the engine forms them: <c>urn:pulumi:stack::project::parentTypes$type::name</c>.</summary>
internal static class Urns
{
    /// <summary>The type of a stack's root resource.</summary>
    public const string StackType = "pulumi:pulumi:Stack";

    /// <summary>What the types of providers begin with.</summary>
    public const string ProviderPrefix = "pulumi:providers:";

    /// <summary>The URN of a resource; the root stack leaves no trace in the types of its children.</summary>
    public static string Form(string stack, string project, string parent, string type, string name)
    {
        var parentType = parent.Length == 0 ? "" : QualifiedType(parent);
        var qualified = parentType.Length == 0 || parentType == StackType ? type : $"{parentType}${type}";
        return $"urn:pulumi:{stack}::{project}::{qualified}::{name}";
    }

    /// <summary>The type of a resource with the types of its parents before it, divided by <c>$</c>.</summary>
    public static string QualifiedType(string urn)
    {
        var (start, end) = TypeBounds(urn);
        return start < 0 ? "" : urn[start..end];
    }

    /// <summary>The package that a type belongs to: <c>azure-native</c>.</summary>
    public static string Package(string type)
    {
        var colon = type.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? type : type[..colon];
    }

    /// <summary>Splits a provider's reference, <c>URN::id</c>, and yields the URN.</summary>
    public static string OfReference(string reference)
    {
        var split = reference.LastIndexOf("::", StringComparison.Ordinal);
        return split < 0 ? reference : reference[..split];
    }

    // A name may hold "::" itself, so the parts are counted from the left.
    private static (int Start, int End) TypeBounds(string urn)
    {
        var stack = urn.IndexOf("::", StringComparison.Ordinal);
        var project = stack < 0 ? -1 : urn.IndexOf("::", stack + 2, StringComparison.Ordinal);
        var type = project < 0 ? -1 : urn.IndexOf("::", project + 2, StringComparison.Ordinal);
        return type < 0 ? (-1, -1) : (project + 2, type);
    }
}
