using Bleu.Infra.ComponentHost.Schema;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.ComponentHost;

/// <summary>Finds everything of a component that a package schema cannot hold.</summary>
internal static class ComponentCheck
{
    /// <summary>What stands in the way of a component, each with its class and member.</summary>
    public static IEnumerable<Diagnostic> Of(Type component)
    {
        var args = ComponentShape.ArgsOf(component);
        if (args is null)
        {
            return
            [
                ComponentHostDiagnostics.NotExpressible(
                    component.Name,
                    "has no constructor that every language can call",
                    "Give it the one constructor (string name, XArgs args, ComponentResourceOptions? options = null)"),
            ];
        }

        var seen = new HashSet<Type>();
        return [.. OfClass(args, isOutput: false, seen), .. OfClass(component, isOutput: true, seen)];
    }

    private static IEnumerable<Diagnostic> OfClass(Type type, bool isOutput, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            yield break;
        }

        if (!isOutput && type.GetConstructor(Type.EmptyTypes) is null)
        {
            yield return ComponentHostDiagnostics.NotExpressible(
                type.Name, "has no constructor without parameters", "Give it settable properties and no constructor");
        }

        foreach (var member in ComponentShape.MembersOf(type))
        {
            var name = $"{type.Name}.{member.Property.Name}";
            if (member.Name is null)
            {
                yield return ComponentHostDiagnostics.NotExpressible(
                    name, $"is public, but neither {(isOutput ? "an [Output]" : "an [Input]")} nor hidden", "Mark it, or make it internal");
                continue;
            }

            foreach (var diagnostic in OfType(member.Property.PropertyType, name, isOutput, seen))
            {
                yield return diagnostic;
            }
        }
    }

    private static IEnumerable<Diagnostic> OfType(Type type, string member, bool isOutput, HashSet<Type> seen)
    {
        var shape = SchemaShape.Of(type);
        return shape switch
        {
            { Kind: SchemaKind.Unsupported } => [ComponentHostDiagnostics.NotExpressible(member, $"is {shape.Problem}", shape.Fix)],
            { Element: { } element } => OfType(element, member, isOutput, seen),
            { Kind: SchemaKind.Class } => OfClass(type, isOutput, seen),
            _ => [],
        };
    }
}
