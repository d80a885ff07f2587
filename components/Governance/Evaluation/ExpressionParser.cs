using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>
/// Reads one expression of the template language: literals, calls, <c>.name</c> and <c>[index]</c>. What it reads is evaluated later, as
/// far as it is needed: of <c>if</c> only the branch that is taken.
/// </summary>
/// <param name="text">The expression without its brackets.</param>
/// <param name="scope">Where it is evaluated.</param>
internal sealed class ExpressionParser(string text, EvaluationScope scope)
{
    private int _at;

    /// <summary>The expression's value.</summary>
    /// <exception cref="DiagnosticException">BLEU6103 to BLEU6106.</exception>
    public JsonNode? Evaluate()
    {
        var value = Value(scope);
        SkipSpace();
        return _at == text.Length ? value() : throw Bad("has something after its end");
    }

    private Func<JsonNode?> Value(EvaluationScope outer)
    {
        var here = outer.Inner();
        SkipSpace();
        var value = Peek() switch
        {
            '\'' => Constant(JsonValue.Create(Quoted())),
            '-' or (>= '0' and <= '9') => Constant(JsonValue.Create(Number())),
            _ => Call(here),
        };
        while (true)
        {
            SkipSpace();
            var of = value;
            if (Peek() == '.')
            {
                _at++;
                var name = Name();
                value = () => Member(of(), name);
            }
            else if (Peek() == '[')
            {
                _at++;
                var key = Value(here);
                Expect(']');
                value = () => key() is { } at && JsonText.Number(at) is { } index ? Item(of(), index) : Member(of(), JsonText.Of(key()) ?? "");
            }
            else
            {
                return value;
            }
        }
    }

    private static Func<JsonNode?> Constant(JsonNode? value) => () => value;

    private Func<JsonNode?> Call(EvaluationScope here)
    {
        var name = Name();
        SkipSpace();
        Expect('(');
        var arguments = new List<Func<JsonNode?>>();
        SkipSpace();
        while (Peek() != ')')
        {
            arguments.Add(Value(here));
            SkipSpace();
            if (Peek() == ',')
            {
                _at++;
            }
            else if (Peek() != ')')
            {
                throw Bad("lacks a comma or a closing parenthesis");
            }
        }

        _at++;
        return () => ExpressionFunctions.Call(name, arguments, here, text);
    }

    private static JsonNode? Member(JsonNode? value, string name) =>
        value is JsonObject map && JsonText.Property(map, name, out var member) ? member : null;

    private static JsonNode? Item(JsonNode? value, decimal index) =>
        value is JsonArray list && index >= 0 && index < list.Count ? list[(int)index] : null;

    private string Quoted()
    {
        var result = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] != '\'')
            {
                result.Append(text[_at]);
            }
            else if (_at + 1 < text.Length && text[_at + 1] == '\'')
            {
                result.Append(text[_at++]);
            }
            else
            {
                _at++;
                return result.ToString();
            }
        }

        throw Bad("has a text without an end");
    }

    private decimal Number()
    {
        var begin = _at++;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return decimal.TryParse(text[begin.._at], CultureInfo.InvariantCulture, out var number) ? number : throw Bad("has a sign without a number");
    }

    private string Name()
    {
        var begin = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return _at > begin ? text[begin.._at] : throw Bad("lacks a name or a value");
    }

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private void Expect(char wanted)
    {
        SkipSpace();
        if (Peek() != wanted)
        {
            throw Bad($"lacks a '{wanted}'");
        }

        _at++;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }

    private DiagnosticException Bad(string problem) => new(EvaluationDiagnostics.BadExpression(scope.Definition, $"[{text}]", $"{problem} at character {_at + 1}"));
}
