using System.Collections.Immutable;

namespace Bleu.Infra.Regimes;

/// <summary>The tags that prove of what tier, class and regimes a resource is.</summary>
public static class RegimeTags
{
    /// <summary>The tier.</summary>
    public const string Tier = "tier";

    /// <summary>The class of the data.</summary>
    public const string DataClass = "dataClass";

    /// <summary>The client's code.</summary>
    public const string Client = "client";

    /// <summary>The tags of a client.</summary>
    /// <param name="client">Its code.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="dataClass">The class of its data; nothing where it declared none.</param>
    /// <param name="regimes">Its regimes.</param>
    public static ImmutableSortedDictionary<string, string> Of(string client, string tier, string? dataClass, IEnumerable<string> regimes)
    {
        var tags = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        tags[Client] = client;
        tags[Tier] = tier;
        if (dataClass is not null)
        {
            tags[DataClass] = dataClass;
        }

        foreach (var regime in regimes.Select(RegimeCatalogue.Find).OfType<Regime>())
        {
            tags[regime.Tag] = "yes";
        }

        return tags.ToImmutable();
    }
}
