using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>Holds a body to its definition, and finds everything that is wrong at once.</summary>
/// <param name="urn">The resource.</param>
/// <param name="definition">What the definition is called: <c>Microsoft.KeyVault/vaults@2024-11-01</c>.</param>
internal sealed class BodyCheck(string urn, string definition)
{
    // Longer lists, such as those of machine sizes, are never complete.
    private const int MaxClosed = 40;

    /// <summary>What was found.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Checks a value.</summary>
    public void Check(BodyNode node, ArmType type)
    {
        switch (type, node)
        {
            case (ArmAny, _) or (_, BodyValue { Value: PlanUnknown or PlanReference }):
                break;
            case (ArmText text, BodyValue { Value: PlanText value }):
                CheckText(node, text, value.Text);
                break;
            case (ArmLiteral literal, BodyValue { Value: PlanText value }):
                CheckAmong(node, value.Text, [literal.Value], null);
                break;
            case (ArmUnion union, _):
                CheckUnion(node, union);
                break;
            case (ArmNumber number, BodyValue { Value: PlanNumber value } given):
                CheckNumber(given, number, value.Value);
                break;
            case (ArmBoolean, BodyValue { Value: PlanBool }):
                break;
            case (ArmList list, BodyList items):
                CheckList(items, list);
                break;
            case (ArmObject o, BodyObject value):
                CheckObject(value, o);
                break;
            case (ArmVariants variants, BodyObject value):
                CheckVariants(value, variants);
                break;
            default:
                Findings.Add(TypeDiagnostics.WrongType(Subject(node), definition, Shown.Of(node), Expected(type)));
                break;
        }
    }

    /// <summary>Checks an object.</summary>
    public void CheckObject(BodyObject value, ArmObject type)
    {
        foreach (var (name, property) in type.Properties)
        {
            if (value.Parts.TryGetValue(name, out var part))
            {
                if (property.IsReadOnly)
                {
                    Findings.Add(TypeDiagnostics.ReadOnly(Subject(part), definition));
                }
                else
                {
                    Check(part, property.Type);
                }
            }
            else if (property.IsRequired)
            {
                CheckMissing(value, name, property);
            }
        }

        foreach (var (name, part) in value.Parts)
        {
            if (type.Properties.ContainsKey(name))
            {
                continue;
            }

            if (type.Additional is { } additional)
            {
                Check(part, additional.Type);
            }
            else
            {
                string[] known = [.. type.Properties.Where(p => !p.Value.IsReadOnly).Select(p => p.Key)];
                Findings.Add(TypeDiagnostics.UnknownProperty(Subject(part), definition, name, known));
            }
        }
    }

    // The provider sends an empty object for a container that is required and flattened, so what is missing is what is inside.
    private void CheckMissing(BodyObject value, string name, ArmProperty property)
    {
        var place = value.Container.Add(name);
        if (value.Members is { } members && members.At(place) is null && property.Type is ArmObject { Additional: null } inner)
        {
            CheckObject(new(value.Path, value.IsSecret) { Members = value.Members, Container = place }, inner);
        }
        else if (value.Members?.At(place) is not { Kind: MemberKind.Address }
            && (value.Members is null || ClientNames.Find(value.Members.Schema.Token, name) is not { Kind: MemberKind.Filled }))
        {
            Findings.Add(TypeDiagnostics.Missing($"{urn} {value.PathOf(name)}", definition));
        }
    }

    private void CheckVariants(BodyObject value, ArmVariants variants)
    {
        string[] known = [.. variants.Elements.Keys];
        if (!value.Parts.TryGetValue(variants.Discriminator, out var part))
        {
            Findings.Add(TypeDiagnostics.NoVariant($"{urn} {value.PathOf(variants.Discriminator)}", definition, null, "", known));
        }
        else if (part is not BodyValue { Value: PlanText text })
        {
            if (part is not BodyValue { Value: PlanUnknown })
            {
                Findings.Add(TypeDiagnostics.WrongType(Subject(part), definition, Shown.Of(part), "a text"));
            }
        }
        else if (variants.Element(text.Text) is { } element)
        {
            CheckObject(value, element);
        }
        else
        {
            Findings.Add(TypeDiagnostics.NoVariant(Subject(part), definition, Shown.Of(part), text.Text, known));
        }
    }

    private void CheckText(BodyNode node, ArmText type, string text)
    {
        var got = Shown.Of(node, type.IsSensitive);
        if (text.Length < type.MinLength || text.Length > type.MaxLength)
        {
            Findings.Add(TypeDiagnostics.WrongLength(Subject(node), definition, got, text.Length, type.MinLength, type.MaxLength));
        }

        if (type.Pattern is { } pattern && !Patterns.IsMatch(pattern, text))
        {
            Findings.Add(TypeDiagnostics.WrongPattern(Subject(node), definition, got, pattern));
        }
    }

    private void CheckUnion(BodyNode node, ArmUnion union)
    {
        string[] literals = [.. union.Literals];
        if (literals.Length > 0 && node is BodyValue { Value: PlanText text })
        {
            CheckAmong(node, text.Text, literals, union.Elements.Select(e => e.Type).OfType<ArmText>().FirstOrDefault());
            return;
        }

        foreach (var element in union.Elements)
        {
            var attempt = new BodyCheck(urn, definition);
            attempt.Check(node, element.Type);
            if (attempt.Findings.Count == 0)
            {
                return;
            }
        }

        Findings.Add(TypeDiagnostics.WrongType(Subject(node), definition, Shown.Of(node), Expected(union)));
    }

    private void CheckAmong(BodyNode node, string text, string[] literals, ArmText? open)
    {
        if (literals.Contains(text, StringComparer.Ordinal))
        {
            return;
        }

        if (open is null)
        {
            Findings.Add(TypeDiagnostics.NotAmong(Subject(node), definition, Shown.Of(node), text, literals));
            return;
        }

        CheckText(node, open, text);
        if (node.IsSecret)
        {
            return;
        }

        if (Array.Find(literals, l => l.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            Findings.Add(TypeDiagnostics.OtherCase(Subject(node), definition, Shown.Text(text), known));
        }
        else if (literals.Length <= MaxClosed && Suggestions.Nearest(text, literals) is { } near)
        {
            Findings.Add(TypeDiagnostics.NearKnown(Subject(node), definition, Shown.Text(text), near));
        }
    }

    private void CheckNumber(BodyValue node, ArmNumber type, double number)
    {
        if (!double.IsFinite(number) || (!node.AllowsFraction && number != Math.Floor(number)))
        {
            Findings.Add(TypeDiagnostics.WrongType(Subject(node), definition, Shown.Of(node), "a whole number"));
        }
        else if (number < type.Minimum || number > type.Maximum)
        {
            Findings.Add(TypeDiagnostics.OutOfRange(Subject(node), definition, Shown.Of(node), type.Minimum, type.Maximum));
        }
    }

    private void CheckList(BodyList list, ArmList type)
    {
        if (list.Items.Length < type.MinLength || list.Items.Length > type.MaxLength)
        {
            Findings.Add(TypeDiagnostics.WrongCount(Subject(list), definition, list.Items.Length, type.MinLength, type.MaxLength));
        }

        var item = type.Item.Type;
        foreach (var node in list.Items)
        {
            Check(node, item);
        }
    }

    private string Subject(BodyNode node) => node.Path.Length == 0 ? urn : $"{urn} {node.Path}";

    private static string Expected(ArmType type) => type switch
    {
        ArmText or ArmLiteral => "a text",
        ArmNumber => "a number",
        ArmBoolean => "true or false",
        ArmList => "a list",
        ArmUnion union => string.Join(" or ", union.Elements.Select(e => Expected(e.Type)).Distinct()),
        _ => "an object",
    };
}
