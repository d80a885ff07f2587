using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Schemas;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>Makes the body of a request as the provider does, and notes what finds no place in it.</summary>
internal sealed class BodyBuilder
{
    private const int MaxDepth = 64;
    private int _depth;

    /// <summary>The inputs that no definition knows, each with the object that holds it.</summary>
    public List<(string Path, ShapeMembers? Members, bool IsKnown)> Unplaced { get; } = [];

    /// <summary>The object that a map becomes.</summary>
    public BodyObject Object(ShapeMembers members, PlanMap map, string path, bool isSecret)
    {
        var result = new BodyObject(path, isSecret) { Members = members };
        foreach (var (name, value) in map.Entries)
        {
            if (value.Bare is PlanNull)
            {
                continue;
            }

            var below = ArmPath.Join(path, name);
            var member = members.Find(name);
            if (member is { Path.IsEmpty: false })
            {
                result.At(member.Path.AsSpan()[..^1]).Parts[member.Path[^1]] = Value(member.Value, value, below, isSecret);
            }
            else if (member is null or { Kind: MemberKind.Absent })
            {
                Unplaced.Add((below, members, member is not null));
            }
        }

        return result;
    }

    private BodyNode Value(ShapeValue? shape, PlanValue value, string path, bool isSecret)
    {
        isSecret |= value is PlanSecret;
        if (++_depth > MaxDepth)
        {
            shape = null;
        }

        var node = value.Bare switch
        {
            PlanList list when shape?.IsTextSet == true => TextSet(list, path, isSecret),
            PlanList list => new BodyList(path, isSecret, [.. list.Items.Select((item, i) => Value(shape?.Item, item, $"{path}[{i}]", isSecret))]),
            PlanMap map when shape?.Item is { } item => Map(map, path, isSecret, item),
            PlanMap map when shape?.ObjectOf(map) is { } members => Object(members, map, path, isSecret),
            PlanMap map => Map(map, path, isSecret, null),
            var other => new BodyValue(path, isSecret, other) { AllowsFraction = shape?.Spec.Kind is not SpecKind.Integer },
        };
        _depth--;
        return node;
    }

    private BodyObject Map(PlanMap map, string path, bool isSecret, ShapeValue? item)
    {
        var result = new BodyObject(path, isSecret);
        foreach (var (key, value) in map.Entries)
        {
            if (value.Bare is not PlanNull)
            {
                result.Parts[key] = Value(item, value, ArmPath.Join(path, key), isSecret);
            }
        }

        return result;
    }

    private static BodyNode TextSet(PlanList list, string path, bool isSecret)
    {
        var result = new BodyObject(path, isSecret);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i].Bare is PlanUnknown)
            {
                return new BodyValue(path, isSecret, PlanValue.NotKnown);
            }

            result.Parts[list.Items[i].AsText ?? list.Items[i].ToString()] = new BodyObject($"{path}[{i}]", isSecret);
        }

        return result;
    }
}
