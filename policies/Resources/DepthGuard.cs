using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bleu.Infra.Policies.Resources;

/// <summary>A parser that stops where YAML is nested deeper than anyone would write it.</summary>
/// <param name="inner">The parser.</param>
/// <param name="limit">The deepest level.</param>
internal sealed class DepthGuard(IParser inner, int limit) : IParser
{
    private int _depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext())
        {
            return false;
        }

        _depth += inner.Current?.NestingIncrease ?? 0;
        return _depth <= limit + 2 ? true : throw new YamlException("it is nested too deeply");
    }
}
