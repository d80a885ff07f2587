using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <content>The same values, kept out of plain sight.</content>
public sealed partial class Config
{
    private const NumberStyles Numbers = NumberStyles.Integer;
    private const NumberStyles Fractions = NumberStyles.Float | NumberStyles.AllowThousands;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static DeploymentSettings Settings => Deployment.InternalInstance.Settings;

    /// <summary>The text under a key as a secret, or nothing.</summary>
    /// <param name="key">The key.</param>
    public Output<string>? GetSecret(string key) => Secret(GetText(key));

    /// <summary>The text under a key as a secret.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing.</exception>
    public Output<string> RequireSecret(string key) => GetSecret(key) ?? throw new MissingException(FullKey(key), secret: true);

    /// <summary>The truth value under a key as a secret, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is neither <c>true</c> nor <c>false</c>.</exception>
    public Output<bool>? GetSecretBoolean(string key) => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>The truth value under a key as a secret.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is neither <c>true</c> nor <c>false</c>.</exception>
    public Output<bool> RequireSecretBoolean(string key) => GetSecretBoolean(key) ?? throw new MissingException(FullKey(key), secret: true);

    /// <summary>The whole number under a key as a secret, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is no whole number.</exception>
    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>The whole number under a key as a secret.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is no whole number.</exception>
    public Output<int> RequireSecretInt32(string key) => GetSecretInt32(key) ?? throw new MissingException(FullKey(key), secret: true);

    /// <summary>The number under a key as a secret, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is no number.</exception>
    public Output<double>? GetSecretDouble(string key) => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>The number under a key as a secret.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is no number.</exception>
    public Output<double> RequireSecretDouble(string key) => GetSecretDouble(key) ?? throw new MissingException(FullKey(key), secret: true);

    /// <summary>The object under a key as a secret, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The text is not JSON of that shape.</exception>
    public Output<T>? GetSecretObject<T>(string key) => GetSecretObject<T>(key, null);

    /// <summary>The object under a key as a secret, or nothing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="options">How the JSON text is read.</param>
    /// <exception cref="RunException">The text is not JSON of that shape.</exception>
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions? options) =>
        GetText(key) is null ? null : Output.CreateSecret(GetObject<T>(key, options)!);

    /// <summary>The object under a key as a secret.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="RunException">The key is missing, or the text is not JSON of that shape.</exception>
    public Output<T> RequireSecretObject<T>(string key) => RequireSecretObject<T>(key, null);

    /// <summary>The object under a key as a secret.</summary>
    /// <param name="key">The key.</param>
    /// <param name="options">How the JSON text is read.</param>
    /// <exception cref="RunException">The key is missing, or the text is not JSON of that shape.</exception>
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions? options) =>
        GetSecretObject<T>(key, options) ?? throw new MissingException(FullKey(key), secret: true);

    private static Output<string>? Secret(string? text) => text is null ? null : Output.CreateSecret(text);

    private string FullKey(string key) => $"{_name}:{key}";

    private string? GetText(string key) => Settings.Config.TryGetValue(FullKey(key), out var value) ? value : null;

    /// <summary>The text as an error message may show it: secrets never.</summary>
    private string Shown(string key, string text) => Settings.ConfigSecretKeys.Contains(FullKey(key)) ? "[secret]" : text;

    private TValue? Parsed<TValue>(string key, string kind, Func<string, TValue?> parse)
        where TValue : struct
    {
        if (Get(key) is not { } text)
        {
            return null;
        }

        return parse(text) ?? throw new RunException($"Configuration '{FullKey(key)}' value '{Shown(key, text)}' is not a valid {kind}");
    }

    /// <summary>A key that must be set and is not.</summary>
    private sealed class MissingException(string key, bool secret = false) : RunException(
        $"Missing required configuration variable '{key}'\n"
        + $"\tplease set a value using the command `pulumi config set {(secret ? "--secret " : "")}{key} <value>`");
}
