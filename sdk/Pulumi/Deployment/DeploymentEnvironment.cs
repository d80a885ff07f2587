using System.Text.Json;

namespace Pulumi;

/// <summary>Reads what the language host puts into the environment of a program.</summary>
internal sealed record DeploymentEnvironment(string Monitor, string Engine, DeploymentSettings Settings)
{
    /// <summary>Reads the environment.</summary>
    /// <exception cref="InvalidOperationException">The program was not started by the engine's language host.</exception>
    public static DeploymentEnvironment Read()
    {
        var settings = new DeploymentSettings(
            Require("PULUMI_PROJECT"),
            Require("PULUMI_STACK"),
            Optional("PULUMI_ORGANIZATION") ?? "organization",
            Optional("PULUMI_ROOT_DIRECTORY"),
            RequireBoolean("PULUMI_DRY_RUN"),
            int.TryParse(Require("PULUMI_PARALLEL"), out var parallel) ? parallel : throw WithoutEngine(),
            ReadConfig(),
            ReadSecretKeys());
        RequireBoolean("PULUMI_QUERY_MODE");
        return new(Require("PULUMI_MONITOR"), Require("PULUMI_ENGINE"), settings);
    }

    /// <summary>The configuration of the environment; tests have no other way to be given one.</summary>
    public static IReadOnlyDictionary<string, string> ReadConfig()
    {
        if (Optional("PULUMI_CONFIG") is not { } text)
        {
            return DeploymentSettings.NoConfig;
        }

        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(text);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            result[CleanKey(entry.Name)] = entry.Value.GetString() ?? "";
        }

        return result;
    }

    /// <summary>The keys whose values are secret.</summary>
    public static IReadOnlySet<string> ReadSecretKeys()
    {
        if (Optional("PULUMI_CONFIG_SECRET_KEYS") is not { } text)
        {
            return DeploymentSettings.NoSecrets;
        }

        using var document = JsonDocument.Parse(text);
        return document.RootElement.EnumerateArray().Select(k => CleanKey(k.GetString() ?? "")).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Old stacks write <c>namespace:config:key</c> for <c>namespace:key</c>.</summary>
    public static string CleanKey(string key)
    {
        var first = key.IndexOf(':');
        const string middle = "config:";
        return first >= 0 && key.AsSpan(first + 1).StartsWith(middle, StringComparison.Ordinal)
            ? string.Concat(key.AsSpan(0, first + 1), key.AsSpan(first + 1 + middle.Length))
            : key;
    }

    private static string? Optional(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Require(string name) => Optional(name) ?? throw WithoutEngine();

    private static bool RequireBoolean(string name) => bool.TryParse(Require(name), out var value) ? value : throw WithoutEngine();

    private static InvalidOperationException WithoutEngine() =>
        new("Program run without the Pulumi engine available; re-run using the `pulumi` CLI");
}
