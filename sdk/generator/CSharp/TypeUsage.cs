using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Finds which types are used as inputs, as outputs and as arguments, so that no class is written in vain.</summary>
internal sealed class TypeUsage
{
    private readonly Dictionary<string, ObjectTypeSpec> _types;
    private readonly Dictionary<TypeShape, HashSet<string>> _used = new()
    {
        [TypeShape.Input] = [],
        [TypeShape.Output] = [],
        [TypeShape.Argument] = [],
    };

    public TypeUsage(PackageSpec package)
    {
        _types = package.ObjectTypes.ToDictionary(t => t.Token);
        foreach (var resource in package.Resources.Append(package.Provider))
        {
            Visit(resource.Inputs, TypeShape.Input);
            Visit(resource.Outputs, TypeShape.Output);
        }

        foreach (var function in package.Functions)
        {
            Visit(function.Inputs, TypeShape.Input);
            Visit(function.Inputs, TypeShape.Argument);
            Visit(function.Outputs, TypeShape.Output);
        }
    }

    public bool IsUsed(string token, TypeShape shape) => _used[shape].Contains(token);

    private void Visit(IEnumerable<PropertySpec> properties, TypeShape shape)
    {
        foreach (var property in properties)
        {
            Visit(property.Type, shape);
        }
    }

    private void Visit(TypeSpec type, TypeShape shape)
    {
        switch (type)
        {
            case TypeSpec.Array array:
                Visit(array.Items, shape);
                break;
            case TypeSpec.Map map:
                Visit(map.Values, shape);
                break;
            case TypeSpec.OneOf oneOf:
                oneOf.Cases.ToList().ForEach(c => Visit(c, shape));
                break;
            case TypeSpec.Reference { Token: { } token } when _types.TryGetValue(token, out var target) && _used[shape].Add(token):
                Visit(target.Properties, shape);
                break;
        }
    }
}
