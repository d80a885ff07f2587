using System.Text;

namespace Bleu.Infra.Clouds.PrivateLink;

/// <summary>The page of the documentation about private DNS zones, as the catalogues of clouds have it.</summary>
public static class PrivateLinkPage
{
    /// <summary>The page in Markdown.</summary>
    /// <param name="clouds">The clouds, in the order in which they are shown.</param>
    public static string Write(IEnumerable<CloudProfile> clouds)
    {
        var text = new StringBuilder("""
            # Private DNS zones

            One catalogue for each cloud: from it the zones of a region and their links are declared, the policies that audit zones and enter
            private endpoints in them take their parameters, and this page is written. `{region}` stands for the region, `{regionCode}` for its
            backup code, `{partition}` for each number from 1 to 5. Zones that are only derived are marked so: check them with the operator of
            the cloud, and correct them in `stacks/config/clouds/NAME.json`.

            """);
        foreach (var cloud in clouds)
        {
            Cloud(text, cloud);
        }

        text.Append("\n## Zones that no policy fills\n\n");
        foreach (var (service, reason) in PrivateLinkServices.Unbound)
        {
            text.Append($"- {PrivateLinkServices.Get(service).Name}: {reason}.\n");
        }

        return text.ToString();
    }

    private static void Cloud(StringBuilder text, CloudProfile cloud)
    {
        var zones = cloud.PrivateLink.Zones;
        text.Append($"\n## {cloud.DisplayName}\n\n");
        if (zones.Length > 0)
        {
            text.Append("| Service | Id | Zone | How well known |\n| --- | --- | --- | --- |\n");
            foreach (var zone in zones)
            {
                text.Append($"| {zone.Service.Name} | `{zone.Service.Id}` | `{zone.Value.Value}` | {zone.Value.Confidence.ToString().ToLowerInvariant()} |\n");
            }

            text.Append('\n');
        }

        var missing = cloud.PrivateLink.Missing;
        text.Append(missing.IsEmpty ? "Every service has a zone.\n" : $"No zone is known of: {string.Join("; ", missing.Select(s => s.Name))}.\n");
    }
}
