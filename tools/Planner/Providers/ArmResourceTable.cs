using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Bleu.Infra.Planner.Providers;

/// <summary>The ARM resources by type token. Each token stands on a line of its own, so that only what is used is parsed.</summary>
internal static class ArmResourceTable
{
    private static readonly Lazy<byte[]> Content = new(Read);
    private static readonly ConcurrentDictionary<string, ArmResource?> Found = new(StringComparer.Ordinal);

    /// <summary>The resource of a token such as <c>azure-native:network/v20240101:Subnet</c>, or nothing.</summary>
    public static ArmResource? Find(string token) => Found.GetOrAdd(WithoutVersion(token), Parse);

    /// <summary>The same token without the API version in its module.</summary>
    public static string WithoutVersion(string token)
    {
        var slash = token.IndexOf("/v", StringComparison.Ordinal);
        var colon = slash < 0 ? -1 : token.IndexOf(':', slash);
        return colon < 0 ? token : string.Concat(token.AsSpan(0, slash), token.AsSpan(colon));
    }

    private static ArmResource? Parse(string token)
    {
        ReadOnlySpan<byte> content = Content.Value;
        var key = Encoding.UTF8.GetBytes($"\n\"{token}\": ");
        var start = content.IndexOf(key);
        if (start < 0)
        {
            return null;
        }

        var line = content[(start + key.Length)..];
        var reader = new Utf8JsonReader(line);
        var (type, id, name, version) = ("", "", "", "");
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = reader.GetString();
            reader.Read();
            _ = property switch
            {
                "type" => type = reader.GetString() ?? "",
                "id" => id = reader.GetString() ?? "",
                "name" => name = reader.GetString() ?? "",
                "apiVersion" => version = reader.GetString() ?? "",
                _ => "",
            };
        }

        return new(type, id, name, version);
    }

    private static byte[] Read()
    {
        using var stream = typeof(ArmResourceTable).Assembly.GetManifestResourceStream("arm-resources.json")
            ?? throw new InvalidOperationException("arm-resources.json is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
