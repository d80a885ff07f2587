namespace Bleu.Infra.Generator.Typings;

/// <summary>
/// Reads the part of TypeScript that generated typings are written in: namespaces, interfaces, classes with properties,
/// and constants. Methods, imports and aliases are passed over.
/// </summary>
internal sealed class TypingsParser
{
    private readonly List<Token> _tokens;
    private readonly List<Declaration> _declarations = [];
    private int _at;

    private TypingsParser(string source)
    {
        _tokens = Lexer.Read(source);
    }

    /// <summary>Reads every declaration of a file.</summary>
    public static IReadOnlyList<Declaration> Parse(string source)
    {
        var parser = new TypingsParser(source);
        while (parser._at < parser._tokens.Count)
        {
            parser.ReadDeclaration("");
        }

        return parser._declarations;
    }

    private string Word => _at < _tokens.Count ? _tokens[_at].Text : "";

    private void ReadDeclaration(string prefix)
    {
        while (Word is "export" or "declare" or "default" or "abstract")
        {
            _at++;
        }

        switch (Word)
        {
            case "namespace":
                ReadNamespace(prefix);
                break;
            case "interface":
            case "class":
                ReadShape(prefix);
                break;
            case "const" when _tokens[_at + 2].Text == ":" && _tokens[_at + 3].Text == "{":
                ReadConstants(prefix);
                break;
            default:
                SkipStatement();
                break;
        }
    }

    private void ReadNamespace(string prefix)
    {
        _at++;
        var path = prefix + _tokens[_at++].Text + ".";
        Expect("{");
        while (Word != "}")
        {
            ReadDeclaration(path);
        }

        _at++;
    }

    private void ReadShape(string prefix)
    {
        _at++;
        var path = prefix + _tokens[_at++].Text;
        var parent = "";
        while (Word != "{")
        {
            parent += Word is "extends" or "implements" ? "" : Word;
            _at++;
        }

        _declarations.Add(new(path, parent, ReadMembers()));
    }

    private void ReadConstants(string prefix)
    {
        var path = prefix + _tokens[_at + 1].Text;
        _at += 3;
        _declarations.Add(new(path, "enum", ReadMembers()));
        Accept(";");
    }

    private List<Member> ReadMembers()
    {
        Expect("{");
        var members = new List<Member>();
        while (Word != "}")
        {
            if (ReadMember() is { } member)
            {
                members.Add(member);
            }
        }

        _at++;
        return members;
    }

    private Member? ReadMember()
    {
        var isStatic = false;
        while (Word is "readonly" or "static" or "private" or "protected" or "public" && _tokens[_at + 1].Text is not (":" or "?"))
        {
            isStatic |= Word == "static";
            _at++;
        }

        var name = _tokens[_at++].Text;
        if (Word is "(" or "<")
        {
            SkipStatement();
            return null;
        }

        var optional = Accept("?");
        if (!Accept(":"))
        {
            SkipStatement();
            return null;
        }

        var type = new TypeReader(_tokens, _at).Read(out _at);
        Accept(";");
        return isStatic ? null : new(name, optional, type);
    }

    /// <summary>Goes behind the next semicolon or block that is not inside another.</summary>
    private void SkipStatement()
    {
        var depth = 0;
        while (_at < _tokens.Count)
        {
            var word = _tokens[_at++];
            if (word.IsText)
            {
                continue;
            }

            depth += word.Text is "{" or "(" or "[" ? 1 : word.Text is "}" or ")" or "]" ? -1 : 0;
            if (depth == 0 && word.Text is ";")
            {
                return;
            }
        }
    }

    private bool Accept(string word)
    {
        var found = Word == word;
        _at += found ? 1 : 0;
        return found;
    }

    private void Expect(string word)
    {
        if (!Accept(word))
        {
            throw new FormatException($"Expected '{word}' before '{string.Join(' ', _tokens.Skip(_at).Take(12).Select(t => t.Text))}'.");
        }
    }
}
