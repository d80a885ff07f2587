namespace Pulumi;

/// <summary>What makes two requests for a package the same, however often a program builds them.</summary>
internal sealed record PackageKey(
    string Name, string Version, string DownloadUrl, string Parameterization, string Extension)
{
    public static PackageKey Of(RegisterPackageRequest package) =>
        new(package.Name, package.Version, package.DownloadUrl, Text(package.Parameterization), Text(package.Extension));

    private static string Text(RegisterPackageRequest.PackageParameterization? parameter) =>
        parameter is null ? "" : $"{parameter.Name}@{parameter.Version}={Convert.ToBase64String(parameter.Value)}";
}
