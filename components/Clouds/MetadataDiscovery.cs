using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds;

/// <summary>
/// Asks a Resource Manager host for the endpoints of its cloud (<c>/metadata/endpoints</c>) and turns the answer into a file
/// that is laid over the cloud's profile. Every field may be missing; what is there is checked before it is believed.
/// </summary>
public static class MetadataDiscovery
{
    private const string ApiVersion = "2022-09-01";
    private const int MaxBytes = 1024 * 1024;

    // From the answer to the profile; sources: Azure SDK and Terraform metadata clients.
    private static readonly (string[] Path, string Section, string Key)[] Fields =
    [
        (["resourceManager"], "endpoints", "resourceManager"),
        (["portal"], "endpoints", "portal"),
        (["authentication", "loginEndpoint"], "endpoints", "authority"),
        (["microsoftGraphResourceId"], "endpoints", "graph"),
        (["logAnalyticsResourceId"], "endpoints", "logAnalyticsApi"),
        (["appInsightsResourceId"], "endpoints", "applicationInsightsApi"),
        (["synapseAnalyticsResourceId"], "endpoints", "synapse"),
        (["suffixes", "storage"], "suffixes", "storage"),
        (["suffixes", "keyVaultDns"], "suffixes", "keyVault"),
        (["suffixes", "mhsmDns"], "suffixes", "managedHsm"),
        (["suffixes", "sqlServerHostname"], "suffixes", "sql"),
        (["suffixes", "postgresqlServerEndpoint"], "suffixes", "postgreSql"),
        (["suffixes", "mysqlServerEndpoint"], "suffixes", "mySql"),
        (["suffixes", "acrLoginServer"], "suffixes", "containerRegistry"),
        (["suffixes", "attestationEndpoint"], "suffixes", "attestation"),
        (["suffixes", "storageSyncEndpointSuffix"], "suffixes", "storageSync"),
        (["suffixes", "azureFrontDoorEndpointSuffix"], "suffixes", "frontDoor"),
        (["batch"], "suffixes", "batch"),
    ];

    /// <summary>The address to ask, from a host or a URL of it.</summary>
    /// <param name="host">A host, or a URL; <c>http</c> is allowed for loopback alone.</param>
    /// <exception cref="DiagnosticException">BLEU2005: it is neither.</exception>
    public static Uri Address(string host)
    {
        var text = host.Contains("://", StringComparison.Ordinal) ? host : $"https://{host}";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.UserInfo.Length > 0)
        {
            throw Failed(host, "is neither a host nor a URL of one");
        }

        return uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
            ? new Uri(uri, $"/metadata/endpoints?api-version={ApiVersion}")
            : throw Failed(host, "is not asked without TLS");
    }

    /// <summary>A client that follows no redirect and reads no more than an answer may hold.</summary>
    public static HttpClient CreateClient() =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { MaxResponseContentBufferSize = MaxBytes, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Asks a host.</summary>
    /// <param name="client">Carries the question.</param>
    /// <param name="address">The address, from <see cref="Address"/>.</param>
    /// <param name="cloud">The cloud that the values belong to.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>An override file, as UTF-8.</returns>
    /// <exception cref="DiagnosticException">BLEU2005: the host does not answer, or not with metadata.</exception>
    public static async Task<byte[]> ReadAsync(HttpClient client, Uri address, string cloud, CancellationToken cancellationToken = default)
    {
        try
        {
            using var response = await client.GetAsync(address, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw Failed(address.Host, $"answers with {(int)response.StatusCode} instead of 200");
            }

            return Convert(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), address.Host, cloud);
        }
        catch (HttpRequestException e)
        {
            throw Failed(address.Host, e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded
                ? $"answers with more than {MaxBytes / 1024} KiB"
                : "does not answer: " + e.HttpRequestError);
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed(address.Host, "does not answer in time");
        }
    }

    private static byte[] Convert(byte[] answer, string host, string cloud)
    {
        try
        {
            using var document = JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = 16 });
            return Convert(document.RootElement, host, cloud);
        }
        catch (JsonException)
        {
            throw Failed(host, "answers with something that is not JSON");
        }
    }

    private static byte[] Convert(JsonElement root, string host, string cloud)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Failed(host, "answers with metadata of another form");
        }

        var found = Fields.Select(f => (f.Section, f.Key, Value: Host(root, f.Path))).Where(f => f.Value is not null).ToList();
        if (!found.Exists(f => f.Section == "endpoints"))
        {
            throw Failed(host, "answers without a single endpoint");
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("name", cloud);
            foreach (var section in found.GroupBy(f => f.Section))
            {
                writer.WriteStartObject(section.Key);
                foreach (var (_, key, value) in section)
                {
                    writer.WriteStartObject(key);
                    writer.WriteString("value", value);
                    writer.WriteString("confidence", "high");
                    writer.WriteString("source", $"metadata of {host}, {ApiVersion}");
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    // Endpoints come as URLs or hosts, suffixes with or without a leading dot; what is kept is the bare host name.
    private static string? Host(JsonElement root, string[] path)
    {
        var element = root;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        if (element.ValueKind != JsonValueKind.String || element.GetString() is not { Length: > 0 and < 254 } text)
        {
            return null;
        }

        var host = Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri.Host : text.TrimStart('.').TrimEnd('/');
        return Uri.CheckHostName(host) == UriHostNameType.Dns ? host : null;
    }

    private static DiagnosticException Failed(string host, string problem) => new(CloudDiagnostics.DiscoveryFailed(host, problem));
}
