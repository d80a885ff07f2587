namespace Bleu.Infra.Generator.Typings;

/// <summary>Reads a type expression.</summary>
internal sealed class TypeReader(List<Token> tokens, int at)
{
    private int _at = at;

    private string Word => tokens[_at].IsText ? "" : tokens[_at].Text;

    /// <summary>Reads one type and tells where it ends.</summary>
    public TypeNode Read(out int end)
    {
        var type = ReadUnion();
        end = _at;
        return type;
    }

    private TypeNode ReadUnion()
    {
        var cases = new List<TypeNode>();
        do
        {
            _at += Word == "|" ? 1 : 0;
            cases.Add(ReadPostfix());
        }
        while (Word == "|");
        return cases.Count == 1 ? cases[0] : new TypeNode.Union(cases);
    }

    private TypeNode ReadPostfix()
    {
        var type = ReadPrimary();
        while (Word == "[" && tokens[_at + 1].Text == "]")
        {
            type = new TypeNode.Array(type);
            _at += 2;
        }

        return type;
    }

    private TypeNode ReadPrimary()
    {
        var token = tokens[_at];
        if (token.IsText)
        {
            _at++;
            return new TypeNode.Literal(token.Text);
        }

        return token.Text switch
        {
            "(" => ReadGroup(),
            "{" => ReadMap(),
            _ => ReadNamed(),
        };
    }

    private TypeNode ReadGroup()
    {
        if (tokens[_at + 1].Text == ")" || tokens[_at + 2].Text is ":" or "?")
        {
            return ReadFunction();
        }

        _at++;
        var inner = ReadUnion();
        Expect(")");
        return inner;
    }

    /// <summary>Goes behind <c>(a: T) =&gt; U</c>, which no provider takes.</summary>
    private TypeNode ReadFunction()
    {
        var depth = 0;
        do
        {
            depth += Word == "(" ? 1 : Word == ")" ? -1 : 0;
            _at++;
        }
        while (depth > 0);
        Expect("=");
        Expect(">");
        ReadUnion();
        return new TypeNode.Named("any", []);
    }

    /// <summary>Reads <c>{ [key: string]: T; }</c>.</summary>
    private TypeNode ReadMap()
    {
        foreach (var word in (ReadOnlySpan<string>)["{", "[", "key", ":", "string", "]", ":"])
        {
            Expect(word);
        }

        var value = ReadUnion();
        _at += Word == ";" ? 1 : 0;
        Expect("}");
        return new TypeNode.Map(value);
    }

    private TypeNode ReadNamed()
    {
        var name = tokens[_at++].Text;
        while (Word == ".")
        {
            name += "." + tokens[_at + 1].Text;
            _at += 2;
        }

        var arguments = new List<TypeNode>();
        if (Word == "<")
        {
            do
            {
                _at++;
                arguments.Add(ReadUnion());
            }
            while (Word == ",");
            Expect(">");
        }

        return new TypeNode.Named(name, arguments);
    }

    private void Expect(string word)
    {
        if (Word != word)
        {
            throw new FormatException($"Expected '{word}' before '{string.Join(' ', tokens.Skip(_at).Take(12).Select(t => t.Text))}'.");
        }

        _at++;
    }
}
