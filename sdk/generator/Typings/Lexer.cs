namespace Bleu.Infra.Generator.Typings;

/// <summary>Cuts a typings file into words and marks; comments are dropped.</summary>
internal static class Lexer
{
    public static List<Token> Read(string source)
    {
        var tokens = new List<Token>(source.Length / 8);
        for (var at = 0; at < source.Length;)
        {
            var c = source[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c == '/' && source[at + 1] == '*')
            {
                at = source.IndexOf("*/", at, StringComparison.Ordinal) + 2;
            }
            else if (c == '/' && source[at + 1] == '/')
            {
                var end = source.IndexOf('\n', at);
                at = end < 0 ? source.Length : end;
            }
            else if (c is '"' or '\'')
            {
                var end = EndOfText(source, at);
                tokens.Add(new(Unescaped(source[(at + 1)..end]), true));
                at = end + 1;
            }
            else if (IsWord(c))
            {
                var end = at;
                while (end < source.Length && IsWord(source[end]))
                {
                    end++;
                }

                tokens.Add(new(source[at..end], false));
                at = end;
            }
            else
            {
                tokens.Add(new(c.ToString(), false));
                at++;
            }
        }

        return tokens;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    private static int EndOfText(string source, int start)
    {
        var at = start + 1;
        while (source[at] != source[start])
        {
            at += source[at] == '\\' ? 2 : 1;
        }

        return at;
    }

    private static string Unescaped(string text) =>
        text.Contains('\\') ? System.Text.RegularExpressions.Regex.Unescape(text) : text;
}
