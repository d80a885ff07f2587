using System.Text.Json;
using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>The secret that holds what VPN sites share with the gateway: one key for all of them, or a JSON object with a key for each.</summary>
public static class VpnSharedKeys
{
    /// <summary>The key of a site.</summary>
    /// <param name="secret">The secret; no message ever shows it.</param>
    /// <param name="site">The site's name.</param>
    /// <exception cref="RunException">The secret holds no key for the site, or is no JSON object although it begins like one (BLEU5102).</exception>
    public static string Of(string secret, string site)
    {
        if (!secret.StartsWith('{'))
        {
            return secret;
        }

        try
        {
            using var keys = JsonDocument.Parse(secret);
            if (keys.RootElement.TryGetProperty(site, out var key) && key.ValueKind == JsonValueKind.String && key.GetString() is { Length: > 0 } found)
            {
                return found;
            }
        }
        catch (JsonException)
        {
            // Its message would quote the secret.
        }

        throw new RunException(ConnectivityDiagnostics.NoVpnKey(site).ToString());
    }
}
