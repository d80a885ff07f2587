using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>
/// A random body that a definition allows. Each place where something can be wrong has a number; when one is chosen, exactly that is
/// made wrong. The same seed always gives the same body.
/// </summary>
internal sealed class BodyDraft(int seed, int wrongAt = -1)
{
    private const int MaxDepth = 6;

    private static readonly string[] Texts =
    [
        "a", "abc", "abcdef", "Abc-12", "abc123", "1", "12", "10.0.0.0/16", "192.0.2.1", "PT5M", "P1D", "2026-01-01", "00:00:00",
        "2026-01-01T00:00:00Z", "11111111-2222-3333-4444-555555555555", "https://example.org", "example.org", "/subscriptions/s", "RSA-HSM",
    ];

    private readonly Random _random = new(seed);

    /// <summary>How many places there are.</summary>
    public int Places { get; private set; }

    /// <summary>The code of what was made wrong.</summary>
    public string Expected { get; private set; } = "";

    public BodyObject Object(ArmObject type, int depth = 0)
    {
        var result = new BodyObject("x", false);
        foreach (var (name, property) in type.Properties)
        {
            if (property.IsReadOnly)
            {
                if (IsWrong("BLEU7004"))
                {
                    result.Parts[name] = Text("set");
                }
            }
            else if (property.IsRequired ? !IsWrong("BLEU7003") : _random.Next(depth < 2 ? 2 : 5) == 0 && depth < MaxDepth)
            {
                result.Parts[name] = Value(property.Type, depth + 1);
            }
        }

        if (type.Additional is { } additional && depth < MaxDepth)
        {
            result.Parts["some key"] = Value(additional.Type, depth + 1);
        }
        else if (type.Additional is null && IsWrong("BLEU7001"))
        {
            result.Parts["noSuchProperty"] = Text("x");
        }

        return result;
    }

    private BodyNode Value(ArmType type, int depth)
    {
        if (depth > MaxDepth + 2)
        {
            return new BodyValue("x", false, PlanValue.NotKnown);
        }

        if (type is not ArmAny && IsWrong("BLEU7002"))
        {
            return type is ArmBoolean ? Text("true") : new BodyValue("x", false, new PlanBool(true)) is var flag && AllowsBoolean(type) ? Text("true") : flag;
        }

        return type switch
        {
            ArmText text => TextOf(text),
            ArmLiteral literal => Text(IsWrong("BLEU7005") ? literal.Value + "!" : literal.Value),
            ArmUnion union => UnionOf(union),
            ArmNumber number => NumberOf(number),
            ArmBoolean => new BodyValue("x", false, new PlanBool(_random.Next(2) == 0)),
            ArmList list => ListOf(list, depth),
            ArmObject o => Object(o, depth),
            ArmVariants variants => VariantOf(variants, depth),
            _ => Text("anything"),
        };
    }

    private static bool AllowsBoolean(ArmType type) =>
        type is ArmUnion union && union.Elements.Any(e => e.Type is ArmBoolean or ArmAny);

    private BodyObject VariantOf(ArmVariants variants, int depth)
    {
        var name = variants.Elements.Keys.ElementAt(_random.Next(variants.Elements.Count));
        var element = variants.Element(name) ?? throw new InvalidOperationException($"{variants.Name} has no {name}.");
        var isMissing = IsWrong("BLEU7010");
        var isUnknown = IsWrong("BLEU7010");
        var other = element with { Properties = element.Properties.Remove(variants.Discriminator) };
        var result = Object(other, depth);
        if (!isMissing)
        {
            result.Parts[variants.Discriminator] = Text(isUnknown ? "noSuchKind" : name);
        }

        return result;
    }

    private BodyValue TextOf(ArmText type)
    {
        if (type.MaxLength < 5000 && IsWrong("BLEU7006"))
        {
            return Text(new('a', (int)type.MaxLength + 1));
        }

        if (type.MinLength > 0 && IsWrong("BLEU7006"))
        {
            return Text("");
        }

        if (type.Pattern is { } required && !Patterns.IsMatch(required, "§ \n §") && IsWrong("BLEU7007"))
        {
            return Text("§ \n §");
        }

        var fitting = Texts
            .Where(t => !(t.Length < type.MinLength) && !(t.Length > type.MaxLength) && (type.Pattern is null || Patterns.IsMatch(type.Pattern, t)))
            .ToList();
        return fitting.Count == 0 ? new("x", false, PlanValue.NotKnown) : Text(fitting[_random.Next(fitting.Count)]);
    }

    private BodyValue UnionOf(ArmUnion union)
    {
        string[] literals = [.. union.Literals];
        if (literals.Length == 0)
        {
            return new("x", false, PlanValue.NotKnown);
        }

        var isOpen = union.Elements.Any(e => e.Type is not ArmLiteral);
        return Text(!isOpen && IsWrong("BLEU7005") ? "noSuchValue" : literals[_random.Next(literals.Length)]);
    }

    private BodyValue NumberOf(ArmNumber type)
    {
        var number = type.Minimum ?? Math.Min(type.Maximum ?? 3, 3);
        if (type.Maximum is { } max && max < 1L << 40 && IsWrong("BLEU7008"))
        {
            number = max + 1;
        }
        else if (type.Minimum is { } min && IsWrong("BLEU7008"))
        {
            number = min - 1;
        }

        return new("x", false, new PlanNumber(IsWrong("BLEU7002") ? number + 0.5 : number)) { AllowsFraction = false };
    }

    private BodyList ListOf(ArmList type, int depth)
    {
        var count = type.MaxLength < 200 && IsWrong("BLEU7009")
            ? type.MaxLength.Value + 1
            : type.MinLength > 0 && IsWrong("BLEU7009") ? type.MinLength.Value - 1 : Math.Max(type.MinLength ?? 0, Math.Min(type.MaxLength ?? 2, _random.Next(3)));
        return new("x", false, [.. Enumerable.Range(0, (int)count).Select(_ => Value(type.Item.Type, depth + 1))]);
    }

    private bool IsWrong(string code)
    {
        if (Places++ != wrongAt)
        {
            return false;
        }

        Expected = code;
        return true;
    }

    private static BodyValue Text(string text) => new("x", false, new PlanText(text));
}
