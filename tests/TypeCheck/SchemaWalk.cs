using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Schemas;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>Goes through every input that a resource can have, and notes what has no place of its own.</summary>
internal sealed class SchemaWalk
{
    private readonly HashSet<ShapeMembers> _seen = [];

    public SortedDictionary<string, List<string>> Exceptions { get; } = new(StringComparer.Ordinal);

    public int Mapped { get; private set; }

    public void Resource(string token)
    {
        if (ArmShape.Find(token) is not { } shape)
        {
            Note("No id template: not addressed by Resource Manager", token);
            return;
        }

        if (shape.Members is not { } members)
        {
            Note("No definition at any API version: not checked, and said so in the plan", $"{token} = {shape.ArmType}@{shape.ApiVersion}");
            return;
        }

        if (shape.DefinedVersion != shape.ApiVersion)
        {
            Note("No definition at its API version: the nearest is used, and said so in the plan", $"{token} = {shape.ArmType}@{shape.ApiVersion}, used {shape.DefinedVersion}");
        }

        Members(members, "");
    }

    public static IEnumerable<(string Path, bool IsAmbiguous)> Paths(ShapeMembers members, int depth)
    {
        foreach (var member in members.All.Where(m => m.Kind == MemberKind.Property))
        {
            yield return (member.Name, false);
            var (value, suffix) = (member.Value, "");
            while (value?.Item is { } item)
            {
                (value, suffix) = (item, suffix + "[*]");
            }

            if (depth > 1 && value is not null)
            {
                var objects = value.Objects.ToList();
                foreach (var inner in objects.SelectMany(o => Paths(o, depth - 1)))
                {
                    yield return ($"{member.Name}{suffix}.{inner.Path}", inner.IsAmbiguous || objects.Count > 1);
                }
            }
        }
    }

    private void Members(ShapeMembers members, string path)
    {
        if (!_seen.Add(members))
        {
            return;
        }

        foreach (var member in members.All)
        {
            var name = $"{members.Schema.Token}.{member.Name}";
            switch (member.Kind)
            {
                case MemberKind.Absent:
                    var reason = ClientNames.Find(members.Schema.Token, member.Name)?.Text;
                    Note(reason is null ? "NO PLACE AND NO REASON: add a line to client-names.txt" : $"No property of the definition: {reason}", $"{name} in {members.Definition.Name}");
                    break;
                case MemberKind.Query:
                    Note("Travels in the query of the request", name);
                    break;
                case MemberKind.Property when member.Property is { } property:
                    Mapped++;
                    if (property.IsReadOnly)
                    {
                        Note("Read-only in the definition although the specification of the provider lets a client send it: setting it is an error here", $"{name} = {ArmPath.Of(member.Path)}");
                    }

                    if (member.IsAmbiguous)
                    {
                        Note("Two properties of the definition have this name; the provider's order decides", $"{name} = {ArmPath.Of(member.Path)}");
                    }

                    Value(member.Value, name);
                    break;
            }
        }
    }

    private void Value(ShapeValue? value, string name)
    {
        if (value is null)
        {
            return;
        }

        if (!Fits(value.Spec, value.Type))
        {
            Note("Kinds differ: the definition decides", $"{name}: {value.Spec.Kind} against {value.Type.GetType().Name}");
        }

        foreach (var token in value.WithoutDefinition)
        {
            Note("Abstract in the specification: no element of the definition stands for it, so a value of it is an error", $"{name}: {token}");
        }

        foreach (var members in value.Objects)
        {
            Members(members, name);
        }

        if (value.Item is { } item)
        {
            Value(item, name + "[*]");
        }
    }

    private static bool Fits(Spec spec, ArmType type) => (spec.Kind, type) switch
    {
        (_, ArmAny) or (SpecKind.Any, _) or (SpecKind.OneOf, _) => true,
        (SpecKind.Text, ArmText or ArmLiteral or ArmUnion) => true,
        (SpecKind.Integer or SpecKind.Number, ArmNumber) => true,
        (SpecKind.Boolean, ArmBoolean) => true,
        (SpecKind.List, ArmList) => true,
        (SpecKind.List, ArmObject) => spec.Item?.Kind == SpecKind.Text,
        (SpecKind.Map, ArmObject o) => o.Additional is not null || o.Properties.Count == 0,
        (SpecKind.Type, ArmObject or ArmVariants) => true,
        (SpecKind.Type, ArmUnion or ArmLiteral or ArmText or ArmNumber) => PackageSchema.Azure.Type(spec.Token)?.IsEnumeration == true,
        _ => false,
    };

    private void Note(string reason, string line)
    {
        if (!Exceptions.TryGetValue(reason, out var lines))
        {
            Exceptions[reason] = lines = [];
        }

        if (!lines.Contains(line))
        {
            lines.Add(line);
        }
    }
}
