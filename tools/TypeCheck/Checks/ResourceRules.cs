using System.Collections.Immutable;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>What resources of a type are held to; made once a type.</summary>
internal sealed class ResourceRules
{
    /// <summary>Makes the rules of a shape that has a definition.</summary>
    public ResourceRules(ArmShape shape)
    {
        Body = shape is { Body: { } body, Members: { } members } ? WithoutAddress(body, members) : new("", ImmutableSortedDictionary<string, ArmProperty>.Empty, null);
        Ancestors =
        [
            .. from ancestor in AncestorsOf(shape.IdTemplate)
               let definition = ArmDefinitions.Find(ancestor.Type, shape.ApiVersion)
               where definition is { IsExact: true, Body: ArmObject }
               let names = ((ArmObject)definition.Body).Properties
               where names.ContainsKey("name")
               select (ancestor.Input, names["name"].Type),
        ];
    }

    /// <summary>The body, without what the provider fills in by itself.</summary>
    public ArmObject Body { get; }

    /// <summary>The inputs that name the resources around one, each with the type of these names.</summary>
    public ImmutableArray<(string Input, ArmType Name)> Ancestors { get; }

    // The provider puts what addresses a resource into the request by itself, and takes the location of the resource group where none
    // is given.
    private static ArmObject WithoutAddress(ArmObject body, ShapeMembers members)
    {
        var properties = body.Properties;
        foreach (var (name, property) in body.Properties)
        {
            var isFilledIn = name == "location" && members.Find(name) is not null && !members.Schema.Required.Contains(name);
            if (property.IsAddress || isFilledIn)
            {
                properties = properties.SetItem(name, property with { Flags = property.Flags & ~ArmFlags.Required });
            }
        }

        return body with { Properties = properties };
    }

    private static IEnumerable<(string Input, string Type)> AncestorsOf(string template)
    {
        var start = template.LastIndexOf("/providers/", StringComparison.Ordinal);
        if (start < 0)
        {
            yield break;
        }

        var steps = template[(start + "/providers/".Length)..].Split('/');
        var type = steps[0];
        for (var i = 1; i + 3 < steps.Length; i += 2)
        {
            type += "/" + steps[i];
            if (steps[i + 1].StartsWith('{') && !steps[i].StartsWith('{'))
            {
                yield return (steps[i + 1].Trim('{', '}'), type);
            }
        }
    }
}
