using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>Random inputs of azure-native that make a body its definition allows. The same seed always gives the same inputs.</summary>
internal sealed class InputDraft(int seed)
{
    private readonly Random _random = new(seed);

    public PlanMap Inputs(ArmShape shape) => Object(shape.Members!, 0);

    private PlanMap Object(ShapeMembers members, int depth) => PlanValue.Map(
        from member in members.All
        where member is { Kind: MemberKind.Property, Property.IsReadOnly: false }
        where IsRequired(members, member) || member.Spec.Const is not null || (depth < 3 && _random.Next(3) == 0)
        select KeyValuePair.Create(member.Name, member.Spec.Const is { } text ? new PlanText(text) : Value(member.Value!, depth + 1)));

    // A container that is flattened may be required as a whole, or only when something is in it; here all of it is there.
    private static bool IsRequired(ShapeMembers members, ShapeMember member) =>
        members.Schema.Required.Contains(member.Name) || member.Property!.IsRequired;

    private PlanValue Value(ShapeValue value, int depth)
    {
        if (value.IsTextSet)
        {
            return PlanValue.List([new PlanText("/subscriptions/s/one"), new PlanText("/subscriptions/s/two")]);
        }

        if (value.Item is { } item)
        {
            return value.Type is ArmList list
                ? PlanValue.List(Enumerable.Range(0, (int)(list.MinLength ?? 1)).Select(_ => Value(item, depth + 1)))
                : PlanValue.Map([new("some key", Value(item, depth + 1))]);
        }

        var objects = value.Objects.ToList();
        return objects.Count > 0
            ? Object(objects[_random.Next(objects.Count)], depth)
            : value.Type switch
            {
                ArmBoolean => new PlanBool(true),
                ArmNumber number => new PlanNumber(number.Minimum ?? Math.Min(number.Maximum ?? 1, 1)),
                ArmUnion union when union.Literals.Any() => new PlanText(union.Literals.ElementAt(_random.Next(union.Literals.Count()))),
                ArmLiteral literal => new PlanText(literal.Value),
                ArmText { Pattern: null, MinLength: null, MaxLength: null } => new PlanSecret(new PlanText("text")),
                _ => PlanValue.NotKnown,
            };
    }
}
