using System.Text;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>Names of azure-native from those of Resource Manager.</summary>
internal static class PulumiNames
{
    /// <summary>
    /// The name that the provider gives a property: what cannot stand in an identifier is left out and the letter after it is a
    /// capital; the first letter is small. <c>odata.type</c> becomes <c>odataType</c>, <c>Flow_Type</c> becomes <c>flowType</c>.
    /// </summary>
    public static string FromArm(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var result = new StringBuilder(name.Length);
        var isStart = false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '$')
            {
                isStart = result.Length > 0;
                continue;
            }

            result.Append(result.Length == 0 ? char.ToLowerInvariant(c) : isStart ? char.ToUpperInvariant(c) : c);
            isStart = false;
        }

        return result.ToString();
    }

    private static bool IsPlain(string name) => name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
