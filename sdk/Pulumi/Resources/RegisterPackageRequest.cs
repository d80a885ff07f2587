namespace Pulumi;

/// <summary>A package that the engine has to know before its resources are registered, such as a parameterised one.</summary>
public sealed class RegisterPackageRequest
{
    /// <summary>Describes the package.</summary>
    /// <param name="name">The plugin's name.</param>
    /// <param name="version">The plugin's version.</param>
    /// <param name="downloadUrl">Where the plugin is fetched; empty for the usual place.</param>
    /// <param name="checksums">Checksums of the plugin by platform.</param>
    /// <param name="parameterization">The parameter that makes another package of the plugin.</param>
    public RegisterPackageRequest(
        string name, string version, string downloadUrl, Dictionary<string, byte[]>? checksums, PackageParameterization? parameterization)
        : this(name, version, downloadUrl, checksums, parameterization, null)
    {
    }

    /// <summary>Describes the package.</summary>
    /// <param name="name">The plugin's name.</param>
    /// <param name="version">The plugin's version.</param>
    /// <param name="downloadUrl">Where the plugin is fetched; empty for the usual place.</param>
    /// <param name="checksums">Checksums of the plugin by platform.</param>
    /// <param name="parameterization">The parameter that makes another package of the plugin.</param>
    /// <param name="extension">The parameter that extends the package.</param>
    public RegisterPackageRequest(
        string name,
        string version,
        string downloadUrl,
        Dictionary<string, byte[]>? checksums = null,
        PackageParameterization? parameterization = null,
        PackageParameterization? extension = null)
    {
        Name = name;
        Version = version;
        DownloadUrl = downloadUrl;
        Checksums = checksums ?? [];
        Parameterization = parameterization;
        Extension = extension;
    }

    /// <summary>The plugin's name.</summary>
    public string Name { get; }

    /// <summary>The plugin's version.</summary>
    public string Version { get; }

    /// <summary>Where the plugin is fetched; empty for the usual place.</summary>
    public string DownloadUrl { get; }

    /// <summary>Checksums of the plugin by platform.</summary>
    public Dictionary<string, byte[]> Checksums { get; }

    /// <summary>The parameter that makes another package of the plugin.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public PackageParameterization? Parameterization { get; }

    /// <summary>The parameter that extends the package.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public PackageParameterization? Extension { get; }

    /// <summary>A parameter of a plugin.</summary>
    public sealed class PackageParameterization
    {
        /// <summary>Describes the parameter.</summary>
        /// <param name="name">The name of the package it makes.</param>
        /// <param name="version">The version of the package it makes.</param>
        /// <param name="value">The parameter's value, as the plugin understands it.</param>
        public PackageParameterization(string name, string version, byte[] value)
        {
            Name = name;
            Version = version;
            Value = value;
        }

        /// <summary>The name of the package it makes.</summary>
        public string Name { get; }

        /// <summary>The version of the package it makes.</summary>
        public string Version { get; }

        /// <summary>The parameter's value, as the plugin understands it.</summary>
        public byte[] Value { get; }
    }
}
