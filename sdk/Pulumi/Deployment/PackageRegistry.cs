using System.Collections.Concurrent;
using Google.Protobuf;

namespace Pulumi;

/// <summary>Registers packages with the engine, each once.</summary>
internal sealed class PackageRegistry(Deployment deployment)
{
    // Lazy, because two resources may ask at once, and only one of them may register.
    private readonly ConcurrentDictionary<PackageKey, Lazy<Task<string?>>> _references = new();

    /// <summary>The reference that requests for resources of the package carry; nothing when the engine needs none.</summary>
    public Task<string?> ReferenceAsync(RegisterPackageRequest? package) =>
        package is null ? Nothing : _references.GetOrAdd(PackageKey.Of(package), _ => new(() => RegisterAsync(package))).Value;

    private static Task<string?> Nothing { get; } = Task.FromResult<string?>(null);

    private async Task<string?> RegisterAsync(RegisterPackageRequest package)
    {
        var parameterized = package.Parameterization is not null || package.Extension is not null;
        if (!await deployment.Features.SupportsAsync(MonitorFeatures.Parameterization).ConfigureAwait(false))
        {
            return parameterized
                ? throw new InvalidOperationException("The Pulumi CLI does not support parameterization. Please update the Pulumi CLI.")
                : null;
        }

        var request = new Pulumirpc.RegisterPackageRequest
        {
            Name = package.Name,
            Version = package.Version,
            DownloadUrl = package.DownloadUrl,
            Parameterization = ToWire(package.Parameterization),
            Extension = ToWire(package.Extension),
        };
        foreach (var (platform, checksum) in package.Checksums)
        {
            request.Checksums[platform] = ByteString.CopyFrom(checksum);
        }

        try
        {
            return (await deployment.Monitor.RegisterPackageAsync(request).ConfigureAwait(false)).Ref;
        }
        catch (Exception) when (!parameterized)
        {
            // A plain package needs no registration: the version on each request serves as well.
            return null;
        }
    }

    private static Pulumirpc.Parameterization? ToWire(RegisterPackageRequest.PackageParameterization? parameterization) =>
        parameterization is null ? null : new()
        {
            Name = parameterization.Name,
            Version = parameterization.Version,
            Value = ByteString.CopyFrom(parameterization.Value),
        };
}
