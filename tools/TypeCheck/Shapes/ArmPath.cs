using System.Text;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>Paths such as <c>subnets[0].properties.addressPrefix</c>; a name with other characters stands in <c>['…']</c>.</summary>
internal static class ArmPath
{
    /// <summary>The steps: names, and places of items as <c>[0]</c> or <c>[*]</c>.</summary>
    public static IEnumerable<string> Steps(string path)
    {
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] is not ('.' or '['))
            {
                continue;
            }

            if (i > start)
            {
                yield return path[start..i];
            }

            start = i + 1;
            if (i < path.Length && path[i] == '[')
            {
                var end = path.IndexOf(']', i);
                end = end < 0 ? path.Length - 1 : end;
                var inner = path[(i + 1)..end];
                yield return inner.StartsWith('\'') ? inner.Trim('\'') : $"[{inner}]";
                (i, start) = (end, end + 1);
            }
        }
    }

    /// <summary>Whether a step is the place of an item.</summary>
    public static bool IsItem(string step) => step.StartsWith('[');

    /// <summary>A path with one more step.</summary>
    public static string Join(string path, string step)
    {
        if (IsItem(step))
        {
            return path + step;
        }

        var isPlain = step.Length > 0 && step.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '@' or '$');
        return isPlain ? path.Length == 0 ? step : $"{path}.{step}" : $"{path}['{step}']";
    }

    /// <summary>A path of steps.</summary>
    public static string Of(IEnumerable<string> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps)
        {
            var joined = Join("", step);
            path.Append(path.Length > 0 && !joined.StartsWith('[') ? "." : "").Append(joined);
        }

        return path.ToString();
    }
}
