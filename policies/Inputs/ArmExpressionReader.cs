using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>Reads one expression of a template: calls, texts, whole numbers, and properties of what a call yields.</summary>
/// <param name="text">The expression, without its brackets.</param>
internal sealed class ArmExpressionReader(string text)
{
    private const int MaxDepth = 32;
    private int _at;
    private int _depth;

    /// <summary>The value; nothing where the expression cannot be read.</summary>
    /// <param name="call">Answers a function by its name and arguments.</param>
    public PlanValue? Read(Func<string, ImmutableArray<PlanValue>, PlanValue> call)
    {
        var value = Expression(call);
        Blank();
        return _at == text.Length ? value : null;
    }

    private PlanValue? Expression(Func<string, ImmutableArray<PlanValue>, PlanValue> call)
    {
        Blank();
        if (_at >= text.Length || ++_depth > MaxDepth)
        {
            return null;
        }

        var value = text[_at] == '\'' ? Quoted()
            : char.IsAsciiDigit(text[_at]) || text[_at] == '-' ? Number()
            : Call(call);
        while (value is not null && _at < text.Length && text[_at] is '.' or '[')
        {
            value = Property(value);
        }

        _depth--;
        return value;
    }

    private PlanValue? Call(Func<string, ImmutableArray<PlanValue>, PlanValue> call)
    {
        var name = Name();
        if (name.Length == 0 || _at >= text.Length || text[_at] != '(')
        {
            return null;
        }

        _at++;
        var arguments = ImmutableArray.CreateBuilder<PlanValue>();
        Blank();
        while (_at < text.Length && text[_at] != ')')
        {
            if (Expression(call) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            Blank();
            if (_at < text.Length && text[_at] == ',')
            {
                _at++;
                Blank();
            }
        }

        if (_at >= text.Length)
        {
            return null;
        }

        _at++;
        return call(name, arguments.ToImmutable());
    }

    private PlanValue? Property(PlanValue holder)
    {
        if (text[_at++] == '.')
        {
            return holder.Find(Name()) ?? PlanValue.NotKnown;
        }

        var close = text.IndexOf(']', _at);
        if (close < 0)
        {
            return null;
        }

        var inner = text[_at..close].Trim();
        _at = close + 1;
        return int.TryParse(inner, out var index) && holder.Bare is PlanList list && index >= 0 && index < list.Items.Length
            ? list.Items[index]
            : holder.Find(inner.Trim('\'')) ?? PlanValue.NotKnown;
    }

    private PlanText? Quoted()
    {
        var start = ++_at;
        while (_at < text.Length)
        {
            if (text[_at] == '\'')
            {
                if (_at + 1 < text.Length && text[_at + 1] == '\'')
                {
                    _at++;
                }
                else
                {
                    return new(text[start.._at++].Replace("''", "'", StringComparison.Ordinal));
                }
            }

            _at++;
        }

        return null;
    }

    private PlanNumber? Number()
    {
        var start = _at++;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return int.TryParse(text.AsSpan(start, _at - start), out var number) ? new(number) : null;
    }

    private string Name()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private void Blank()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }
}
