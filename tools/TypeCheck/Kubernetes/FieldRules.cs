namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>What the API server asks of single fields, read from <c>fields.txt</c>.</summary>
internal static class FieldRules
{
    private const string Package = "kubernetes:";
    private static readonly Lazy<Dictionary<(string Token, string Property), FieldRule>> Rules = new(Read);

    /// <summary>Every rule.</summary>
    public static IReadOnlyCollection<KeyValuePair<(string Token, string Property), FieldRule>> All => Rules.Value;

    /// <summary>The rule of a property of a type or resource; nothing when there is none.</summary>
    public static FieldRule? Find(string token, string property) => Rules.Value.GetValueOrDefault((token, property));

    private static Dictionary<(string, string), FieldRule> Read()
    {
        using var stream = typeof(FieldRules).Assembly.GetManifestResourceStream("kubernetes-fields.txt")
            ?? throw new InvalidOperationException("kubernetes-fields.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var rules = new Dictionary<(string, string), FieldRule>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split(' ');
            var dot = parts[0].LastIndexOf('.');
            rules.Add(
                (Package + parts[0][..dot], parts[0][(dot + 1)..]),
                parts[1] == "=" ? new("", [.. parts[2..].Select(p => p.Trim('"'))]) : new(parts[1], []));
        }

        return rules;
    }
}
