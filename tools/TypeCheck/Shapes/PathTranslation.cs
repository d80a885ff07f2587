using System.Collections.Immutable;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>Paths from one world to the other.</summary>
internal static class PathTranslation
{
    public static string? ToArm(ShapeMembers members, string path) =>
        ToArm(members, [.. ArmPath.Steps(path)]) is { } steps ? ArmPath.Of(steps) : null;

    public static string? ToPulumi(ShapeMembers members, string path) =>
        ToPulumi(members, [.. ArmPath.Steps(path)]) is { } steps ? ArmPath.Of(steps) : null;

    private static IEnumerable<string>? ToArm(ShapeMembers members, ImmutableArray<string> steps)
    {
        if (steps.IsEmpty || members.Find(steps[0]) is not { Path.IsEmpty: false } member)
        {
            return null;
        }

        return steps.Length == 1
            ? member.Path
            : Below(member.Value, steps[1..], ToArm) is { } rest ? member.Path.Concat(rest) : null;
    }

    private static IEnumerable<string>? ToPulumi(ShapeMembers members, ImmutableArray<string> steps)
    {
        for (var length = 1; length <= steps.Length && !ArmPath.IsItem(steps[length - 1]); length++)
        {
            if (members.At(steps[..length]) is { } member)
            {
                return length == steps.Length
                    ? [member.Name]
                    : Below(member.Value, steps[length..], ToPulumi) is { } rest ? rest.Prepend(member.Name) : null;
            }
        }

        return null;
    }

    // Items and the keys of maps are the same in both worlds, and so is all below a value that either says nothing about.
    private static IEnumerable<string>? Below(
        ShapeValue? value, ImmutableArray<string> steps, Func<ShapeMembers, ImmutableArray<string>, IEnumerable<string>?> translate)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Item is { } item)
        {
            return steps.Length == 1 ? steps : Below(item, steps[1..], translate) is { } rest ? rest.Prepend(steps[0]) : null;
        }

        if (value.IsTextSet)
        {
            return steps.Length == 1 ? steps : null;
        }

        var objects = value.Objects.ToList();
        return objects.Count == 0
            ? value.Spec.Kind == Schemas.SpecKind.Any ? steps : null
            : objects.Select(o => translate(o, steps)).FirstOrDefault(found => found is not null);
    }
}
