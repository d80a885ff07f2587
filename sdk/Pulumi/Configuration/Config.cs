using System.Text.Json;

namespace Pulumi;

/// <summary>The stack's configuration in one namespace, the project's own unless another is named.</summary>
public sealed partial class Config
{
    private readonly string _name;

    /// <summary>Opens a namespace of the configuration.</summary>
    /// <param name="name">The namespace; without one, the project's name. A trailing <c>:config</c> is dropped.</param>
    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _name = name.EndsWith(":config", StringComparison.Ordinal) ? name[..^":config".Length] : name;
    }

    /// <summary>The text under a key, or nothing.</summary>
    /// <param name="key">The key.</param>
    public string? Get(string key)
    {
        var value = GetText(key);
        if (value is not null && Settings.ConfigSecretKeys.Contains(FullKey(key)))
        {
            Log.Debug($"Configuration '{FullKey(key)}' is a secret and is read in plain; use GetSecret or RequireSecret to keep it secret.");
        }

        return value;
    }

    /// <summary>The text under a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing.</exception>
    public string Require(string key) => Get(key) ?? throw new MissingException(FullKey(key));

    /// <summary>The truth value under a key, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is neither <c>true</c> nor <c>false</c>.</exception>
    public bool? GetBoolean(string key) => Parsed(key, "bool", text => text switch
    {
        "true" => true,
        "false" => (bool?)false,
        _ => null,
    });

    /// <summary>The truth value under a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is neither <c>true</c> nor <c>false</c>.</exception>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw new MissingException(FullKey(key));

    /// <summary>The whole number under a key, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is no whole number.</exception>
    public int? GetInt32(string key) => Parsed(key, "int", text => int.TryParse(text, Numbers, Invariant, out var number) ? number : (int?)null);

    /// <summary>The whole number under a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is no whole number.</exception>
    public int RequireInt32(string key) => GetInt32(key) ?? throw new MissingException(FullKey(key));

    /// <summary>The number under a key, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is no number.</exception>
    public double? GetDouble(string key) => Parsed(key, "double", text => double.TryParse(text, Fractions, Invariant, out var number) ? number : (double?)null);

    /// <summary>The number under a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is no number.</exception>
    public double RequireDouble(string key) => GetDouble(key) ?? throw new MissingException(FullKey(key));

    /// <summary>The object under a key, or the default.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is not JSON of that shape.</exception>
    public T? GetObject<T>(string key) => GetObject<T>(key, null);

    /// <summary>The object under a key, or the default.</summary>
    /// <param name="key">The key.</param>
    /// <param name="options">How the JSON text is read.</param>
    /// <exception cref="RunException">The text is not JSON of that shape.</exception>
    public T? GetObject<T>(string key, JsonSerializerOptions? options)
    {
        if (Get(key) is not { } text)
        {
            return default;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(text, options);
        }
        catch (JsonException e)
        {
            // The reader's own message quotes what it stumbled over, which must not happen to a secret.
            var reason = Shown(key, text) == text ? $": {e.Message}" : "";
            throw new RunException($"Configuration '{FullKey(key)}' value '{Shown(key, text)}' is not a valid {typeof(T).FullName}{reason}");
        }
    }

    /// <summary>The object under a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is not JSON of that shape.</exception>
    public T RequireObject<T>(string key) => RequireObject<T>(key, null);

    /// <summary>The object under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="options">How the JSON text is read.</param>
    /// <exception cref="RunException">The key is missing, or the text is not JSON of that shape.</exception>
    public T RequireObject<T>(string key, JsonSerializerOptions? options) =>
        GetText(key) is null ? throw new MissingException(FullKey(key)) : GetObject<T>(key, options)!;
}
