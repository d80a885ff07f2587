using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds;

/// <summary>
/// The clouds that the toolkit knows, and those that a project describes or corrects itself: a file
/// <c>stacks/config/clouds/NAME.json</c> is laid over the profile of that name, or is a cloud of its own.
/// </summary>
public sealed class CloudCatalog
{
    private const string Folder = "Clouds/Profiles/";
    private static readonly ImmutableArray<string> BuiltIn =
        ["azure-china", "azure-local", "azure-public", "azure-us-government", "bleu", "delos", "govsg"];

    private static readonly ConcurrentDictionary<string, CloudProfile> Embedded = new(StringComparer.Ordinal);
    private readonly string? _overrides;
    private readonly ConcurrentDictionary<string, CloudProfile> _profiles = new(StringComparer.Ordinal);

    /// <summary>A catalogue with the files of a project.</summary>
    /// <param name="projectFolder">The folder of <c>Pulumi.yaml</c>; nothing for the built-in clouds alone.</param>
    public CloudCatalog(string? projectFolder = null)
    {
        ProjectFolder = projectFolder;
        var folder = projectFolder is null ? null : Path.Combine(projectFolder, "stacks", "config", "clouds");
        _overrides = Directory.Exists(folder) ? folder : null;
        Names = _overrides is null
            ? BuiltIn
            : [.. BuiltIn.Concat(Directory.EnumerateFiles(_overrides, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)))
                .Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder of <c>Pulumi.yaml</c>; nothing for the built-in clouds alone.</summary>
    public string? ProjectFolder { get; }

    /// <summary>The vendor's global cloud as it is built in, whatever a project lays over it: what a sovereign cloud keeps apart from.</summary>
    public static CloudProfile Global => Embedded.GetOrAdd("azure-public", ReadEmbedded);

    /// <summary>The names of the clouds, sorted.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The cloud of a name in configuration, or nothing.</summary>
    /// <param name="name">The name: <c>bleu</c>.</param>
    /// <exception cref="DiagnosticException">BLEU2004: the project's file for the cloud cannot be read.</exception>
    public CloudProfile? Find(string name) => Names.Contains(name) ? _profiles.GetOrAdd(name, Load) : null;

    /// <summary>The cloud of a name in configuration.</summary>
    /// <param name="name">The name: <c>bleu</c>.</param>
    /// <exception cref="DiagnosticException">BLEU2002: there is none; or BLEU2004.</exception>
    public CloudProfile Get(string name) => Find(name) ?? throw new DiagnosticException(CloudDiagnostics.UnknownCloud(name, Names));

    /// <summary>The cloud that a tool knows by a name, or that has this Resource Manager or sign-in host.</summary>
    /// <param name="nameOrHost">A name in configuration, a tool's name such as <c>AzureBleuCloud</c>, a host, or a URL of one.</param>
    /// <exception cref="DiagnosticException">BLEU2002: there is none; or BLEU2004.</exception>
    public CloudProfile Resolve(string nameOrHost)
    {
        if (Find(nameOrHost.ToLowerInvariant()) is { } direct)
        {
            return direct;
        }

        var host = Uri.TryCreate(nameOrHost, UriKind.Absolute, out var uri) ? uri.Host : nameOrHost;
        return Names.Select(Get).FirstOrDefault(profile => Answers(profile, nameOrHost, host))
            ?? throw new DiagnosticException(CloudDiagnostics.UnknownCloud(nameOrHost, Names));
    }

    private static bool Answers(CloudProfile profile, string name, string host) => profile.Values.Any(entry =>
        (entry.Key.StartsWith(ProfileKeys.ToolPrefix, StringComparison.Ordinal)
            && string.Equals(entry.Value.Value, name, StringComparison.OrdinalIgnoreCase))
        || (entry.Key is ProfileKeys.ResourceManager or ProfileKeys.Authority
            && string.Equals(entry.Value.Value, host, StringComparison.OrdinalIgnoreCase)));

    private CloudProfile Load(string name)
    {
        var embedded = BuiltIn.Contains(name) ? Embedded.GetOrAdd(name, ReadEmbedded) : null;
        var file = _overrides is null ? null : Path.Combine(_overrides, name + ".json");
        if (!File.Exists(file))
        {
            return embedded ?? throw new DiagnosticException(CloudDiagnostics.UnknownCloud(name, Names));
        }

        var relative = $"stacks/config/clouds/{name}.json";
        var profile = ProfileReader.Read(File.ReadAllBytes(file), relative, embedded ?? new CloudProfile { Name = name, DisplayName = name });
        return profile.Name == name
            ? profile
            : throw new DiagnosticException(CloudDiagnostics.BadProfile(new(relative), $"names the cloud '{profile.Name}', its file name '{name}'"));
    }

    private static CloudProfile ReadEmbedded(string name)
    {
        var resource = $"{Folder}{name}.json";
        using var stream = typeof(CloudCatalog).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ProfileReader.Read(bytes, resource);
    }
}
