namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>The names that do not follow from a rule, read from <c>client-names.txt</c>.</summary>
internal static class ClientNames
{
    private static readonly Lazy<Dictionary<(string Token, string Property), ClientName>> Names = new(Read);

    /// <summary>Every line.</summary>
    public static IReadOnlyCollection<ClientName> All => Names.Value.Values;

    /// <summary>What is known of a property; nothing when the rule holds.</summary>
    public static ClientName? Find(string token, string property) => Names.Value.GetValueOrDefault((token, property));

    /// <summary>Why the provider makes the requests of a resource by hand; nothing where it does not.</summary>
    public static string? Custom(string token) => Find(token, "")?.Text;

    private static Dictionary<(string Token, string Property), ClientName> Read()
    {
        using var stream = typeof(ClientNames).Assembly.GetManifestResourceStream("client-names.txt")
            ?? throw new InvalidOperationException("client-names.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<(string, string), ClientName>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var name = Parse(line);
                names.Add((name.Token, name.Property), name);
            }
        }

        return names;
    }

    private static ClientName Parse(string line)
    {
        var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts[0] == "custom")
        {
            return new(MemberKind.Absent, parts[1], "", parts[2]);
        }

        var dot = parts[1].LastIndexOf('.');
        var kind = parts[0] switch
        {
            "rename" => MemberKind.Property,
            "query" => MemberKind.Query,
            "path" => MemberKind.Address,
            "filled" => MemberKind.Filled,
            "absent" => MemberKind.Absent,
            _ => throw new FormatException($"client-names.txt: '{line}' is no line of it."),
        };
        return new(kind, parts[1][..dot], parts[1][(dot + 1)..], parts.Length > 2 ? parts[2] : "");
    }
}
