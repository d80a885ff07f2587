using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>An object.</summary>
internal sealed record BodyObject(string Path, bool IsSecret) : BodyNode(Path, IsSecret)
{
    /// <summary>Its parts by their names in Resource Manager.</summary>
    public SortedDictionary<string, BodyNode> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>The object of azure-native that made it; nothing when it came as it is.</summary>
    public ShapeMembers? Members { get; init; }

    /// <summary>The flattened containers between that object and this one.</summary>
    public ImmutableArray<string> Container { get; init; } = [];

    /// <summary>The path in azure-native of a part, whether it is there or not.</summary>
    public string PathOf(string name)
    {
        var place = Container.Add(name);
        if (Members?.At(place) is { } member)
        {
            return ArmPath.Join(Path, member.Name);
        }

        return Members?.IsContainer(place) == true ? Path : ArmPath.Join(Path, name);
    }

    /// <summary>The container of a property, made where it is not there yet.</summary>
    public BodyObject At(ReadOnlySpan<string> containers)
    {
        var at = this;
        foreach (var name in containers)
        {
            if (!at.Parts.TryGetValue(name, out var part) || part is not BodyObject inner)
            {
                at.Parts[name] = inner = new(Path, IsSecret) { Members = Members, Container = at.Container.Add(name) };
            }

            at = inner;
        }

        return at;
    }

    protected override PlanValue Bare() => PlanValue.Map(Parts.Select(p => KeyValuePair.Create(p.Key, p.Value.ToPlan())));
}
