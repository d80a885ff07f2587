using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Bleu.Infra.Clouds.PrivateLink;

/// <summary>
/// The services of Azure that have a private DNS zone, in every cloud the same; the names of the zones stand in the profiles of clouds.
/// Source: the private-endpoint DNS documentation of Azure, and the private-link zones of the Azure landing zones, August 2026.
/// </summary>
public static class PrivateLinkServices
{
    private static readonly JsonElement Document = Read();

    /// <summary>The services in the order in which they are shown.</summary>
    public static ImmutableArray<PrivateLinkService> All { get; } =
        [.. Document.GetProperty("services").EnumerateObject().Select(s => new PrivateLinkService(s.Name, Text(s.Value)))];

    /// <summary>The kinds of private endpoints.</summary>
    public static ImmutableArray<PrivateLinkEndpoint> Endpoints { get; } =
    [
        .. Document.GetProperty("endpoints").EnumerateArray().Select(e => new PrivateLinkEndpoint(
            Text(e.GetProperty("type")), Text(e.GetProperty("group")), [.. e.GetProperty("zones").EnumerateArray().Select(Text)])),
    ];

    /// <summary>The ids of services whose zones no policy can enter an endpoint in, with the reason as a clause.</summary>
    public static ImmutableSortedDictionary<string, string> Unbound { get; } =
        Document.GetProperty("unbound").EnumerateObject().ToImmutableSortedDictionary(u => u.Name, u => Text(u.Value), StringComparer.Ordinal);

    /// <summary>The service of an id; one that only a project's own profile knows is named by its id.</summary>
    /// <param name="id">The id, as in profiles.</param>
    public static PrivateLinkService Get(string id) => All.FirstOrDefault(s => s.Id == id) ?? new(id, id);

    private static JsonElement Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Clouds/PrivateLink/private-link.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement value) => value.GetString() ?? "";
}
