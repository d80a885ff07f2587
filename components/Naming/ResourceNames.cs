using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Naming;

/// <summary>
/// Names of resources: <c>abbreviation-stem[-part]</c>. The same input always yields the same name; where a name would be too
/// long, its end gives way to five digits of a hash of the whole, so that different inputs keep different names.
/// </summary>
public static class ResourceNames
{
    private const int HashLength = 5;

    /// <summary>The name of a resource.</summary>
    /// <param name="rule">What ARM allows.</param>
    /// <param name="naming">What the name is made of.</param>
    /// <param name="part">What tells it from others of its type in the same component; nothing when there is only one.</param>
    /// <returns>Lower-case letters, digits and single hyphens, at most as long as the rule allows.</returns>
    public static string Of(NamingRule rule, NamingArgs naming, string? part = null)
    {
        var plain = part is null ? $"{rule.Abbreviation}-{naming.Stem}" : $"{rule.Abbreviation}-{naming.Stem}-{part}";
        if (!rule.HasHyphens)
        {
            // Without hyphens the hash follows at once; it is always there, because such names are shared.
            var bare = plain.Replace("-", "", StringComparison.Ordinal);
            var space = rule.MaxLength - HashLength;
            return (bare.Length <= space ? bare : bare[..space]) + Hash($"{plain}\n{naming.Seed}");
        }

        if (rule.IsShared)
        {
            return Shorten(plain, rule.MaxLength, $"{plain}\n{naming.Seed}");
        }

        return plain.Length <= rule.MaxLength ? plain : Shorten(plain, rule.MaxLength, plain);
    }

    /// <summary>The stem for a workload in a region.</summary>
    /// <param name="workload">The workload: <c>hub</c>, or a client's code.</param>
    /// <param name="regionCode">The region's code.</param>
    public static string Stem(string workload, string regionCode) => $"{workload}-{regionCode}";

    private static string Shorten(string name, int maxLength, string hashed)
    {
        var room = maxLength - HashLength - 1;
        var head = (name.Length <= room ? name : name[..room]).TrimEnd('-');
        return $"{head}-{Hash(hashed)}";
    }

    private static string Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash)[..HashLength];
    }
}
