using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>
/// The expressions of a template, as far as they can be known without a deployment: parameters with a default, variables, ids
/// of the template's own resources, joined texts. Everything else is not known.
/// </summary>
internal sealed class ArmExpressions
{
    private const int MaxDepth = 32;
    private const string OwnGroup = "/subscriptions/template/resourceGroups/template/providers";
    private readonly JsonElement _parameters;
    private readonly JsonElement _variables;
    private readonly PolicyContext _context;

    public ArmExpressions(JsonElement template, PolicyContext context)
    {
        _parameters = template.Inner("parameters");
        _variables = template.Inner("variables");
        _context = context;
    }

    /// <summary>The id that stands for a resource of the template.</summary>
    public static string Id(string type, string name)
    {
        var types = type.Split('/');
        var names = name.Split('/');
        return $"{OwnGroup}/{types[0]}{string.Concat(types.Skip(1).Select((t, i) => $"/{t}/{(i < names.Length ? names[i] : "")}"))}";
    }

    /// <summary>An object with its expressions resolved.</summary>
    public PlanMap Resolve(JsonElement element) => (PlanMap)Resolve(element, 0);

    /// <summary>A text with its expression resolved; nothing is left of one that is not known.</summary>
    public PlanValue? Resolve(string text) => Text(text, 0);

    private PlanValue Resolve(JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.String => Text(element.GetString() ?? "", depth),
        JsonValueKind.Array => PlanValue.List(element.EnumerateArray().Select(e => Resolve(e, depth))),
        JsonValueKind.Object => PlanValue.Map(element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Resolve(p.Value, depth)))),
        _ => JsonValues.Read(element),
    };

    private PlanValue Text(string text, int depth)
    {
        if (text.Length < 2 || text[0] != '[' || text[^1] != ']')
        {
            return new PlanText(text);
        }

        return text.StartsWith("[[", StringComparison.Ordinal) ? new PlanText(text[1..])
            : depth > MaxDepth ? PlanValue.NotKnown
            : new ArmExpressionReader(text[1..^1]).Read((name, arguments) => Call(name, arguments, depth)) ?? PlanValue.NotKnown;
    }

    private PlanValue Call(string name, ImmutableArray<PlanValue> arguments, int depth) => (name.ToLowerInvariant(), arguments) switch
    {
        ("parameters", [PlanText key]) => Parameter(key.Text, depth),
        ("variables", [PlanText key]) => _variables.Has(key.Text) ? Resolve(_variables.Inner(key.Text), depth + 1) : PlanValue.NotKnown,
        ("concat", _) when arguments.All(a => a is PlanText) => new PlanText(string.Concat(arguments.Select(a => a.AsText))),
        ("format", [PlanText form, ..]) when arguments.All(a => a is PlanText) => Format(form.Text, arguments[1..]),
        ("tolower", [PlanText text]) => new PlanText(text.Text.ToLowerInvariant()),
        ("resourceid", [.., PlanText]) when arguments.All(a => a is PlanText) => ResourceId([.. arguments.Select(a => a.AsText ?? "")]),
        ("subscription", []) => Known(("subscriptionId", _context.Subscriptions.FirstOrDefault()), ("tenantId", _context.TenantId)),
        ("tenant", []) => Known(("tenantId", _context.TenantId)),
        ("resourcegroup", []) => Known(("location", _context.Region?.Name)),
        ("true", []) => new PlanBool(true),
        ("false", []) => new PlanBool(false),
        _ => PlanValue.NotKnown,
    };

    private PlanValue Parameter(string name, int depth)
    {
        var parameter = _parameters.Inner(name);
        var value = parameter.Has("defaultValue") ? Resolve(parameter.Inner("defaultValue"), depth + 1) : PlanValue.NotKnown;
        return parameter.Text("type")?.StartsWith("secure", StringComparison.OrdinalIgnoreCase) == true ? new PlanSecret(value) : value;
    }

    private static PlanValue Format(string form, ImmutableArray<PlanValue> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            form = form.Replace($"{{{i}}}", arguments[i].AsText, StringComparison.Ordinal);
        }

        return new PlanText(form);
    }

    // Subscription and group may come before the type; the type is the first argument with a slash.
    private static PlanValue ResourceId(ImmutableArray<string> arguments)
    {
        var type = arguments.FirstOrDefault(a => a.Contains('/', StringComparison.Ordinal));
        return type is null ? PlanValue.NotKnown
            : arguments[0] == type ? new PlanText(Id(type, string.Join('/', arguments.Skip(1))))
            : PlanValue.NotKnown;
    }

    private static PlanValue Known(params (string Key, string? Value)[] entries) =>
        PlanValue.Map(entries.Where(e => e.Value is not null).Select(e => KeyValuePair.Create(e.Key, (PlanValue)new PlanText(e.Value ?? ""))));
}
