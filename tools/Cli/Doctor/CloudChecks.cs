using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Policies.Inputs;

namespace Bleu.Infra.Cli.Doctor;

/// <summary>Whether whoever deploys is signed in to the cloud and tenant of the stacks, and, on request, whether the cloud answers.</summary>
/// <param name="ground">The machine.</param>
/// <param name="cloud">The cloud.</param>
/// <param name="tenants">The tenants of its stacks.</param>
internal sealed class CloudChecks(IGround ground, CloudProfile cloud, IReadOnlySet<string> tenants)
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    /// <summary>Checks what the machine itself knows.</summary>
    public async Task<IReadOnlyList<GroundLine>> SignInAsync(CancellationToken cancellationToken)
    {
        var lines = new List<GroundLine>();
        var host = cloud.Find(ProfileKeys.ResourceManager).Value;
        if (ground.Variable("ARM_METADATA_HOSTNAME") is { } metadata)
        {
            lines.Add(Same("ARM_METADATA_HOSTNAME", metadata, host is null ? [] : [host], "Set it to the cloud's Resource Manager host, or take it out"));
        }

        var tenant = ground.Variable("ARM_TENANT_ID") ?? ground.Variable("AZURE_TENANT_ID");
        if (tenant is not null)
        {
            lines.Add(Same("ARM_TENANT_ID", tenant, tenants, "Set it to the tenant of the stacks"));
        }

        if (ground.Variable("ARM_CLIENT_ID") is not null && tenant is not null)
        {
            return [.. lines, new($"sign-in to {cloud.Name}", "by the variables of the provider")];
        }

        var name = cloud.Find(ProfileKeys.ToolPrefix + "azureCli").Value;
        var fix = $"Sign in: az cloud set --name {name ?? "CLOUD"}, then az login --tenant {tenants.FirstOrDefault() ?? "TENANT"}";
        var account = Json(await ground.RunAsync("az", ["account", "show", "--output", "json"], cancellationToken).ConfigureAwait(false));
        if (account is not { } signedIn)
        {
            return [.. lines, GroundLine.Of(GroundDiagnostics.NotSignedIn(cloud.Name, fix))];
        }

        var settings = Json(await ground.RunAsync("az", ["cloud", "show", "--output", "json"], cancellationToken).ConfigureAwait(false));
        var manager = settings?.Inner("endpoints").Text("resourceManager");
        if (manager is not null && host is not null)
        {
            lines.Add(Same("Azure CLI: cloud", Uri.TryCreate(manager, UriKind.Absolute, out var uri) ? uri.Host : manager, [host], fix));
        }

        lines.Add(Same("Azure CLI: tenant", signedIn.Text("tenantId") ?? "", tenants, fix));
        return lines;
    }

    /// <summary>Checks what only the cloud can answer: that it is there, trusted, keeps the same time, and knows the tenants.</summary>
    public async Task<IReadOnlyList<GroundLine>> OnlineAsync(CancellationToken cancellationToken)
    {
        var lines = new List<GroundLine>();
        if (cloud.Find(ProfileKeys.ResourceManager).Value is not { } manager)
        {
            lines.Add(GroundLine.Of(GroundDiagnostics.UnknownHost(cloud.Name, ProfileKeys.ResourceManager)));
        }
        else
        {
            var answer = await ground.AskAsync(MetadataDiscovery.Address(manager), cancellationToken).ConfigureAwait(false);
            lines.Add(Reached(manager, answer));
            if (answer.Date is { } date)
            {
                var skew = (ground.Now - date).Duration();
                lines.Add(skew <= MostSkew
                    ? new("clock", $"{skew.TotalSeconds:F0} s from that of {manager}")
                    : GroundLine.Of(GroundDiagnostics.WrongClock($"is {skew.TotalMinutes:F0} minutes from that of {manager}")));
            }
        }

        if (cloud.Find(ProfileKeys.Authority).Value is not { } authority)
        {
            return [.. lines, GroundLine.Of(GroundDiagnostics.UnknownHost(cloud.Name, ProfileKeys.Authority))];
        }

        foreach (var tenant in tenants.Order(StringComparer.Ordinal))
        {
            var address = new Uri(MetadataDiscovery.Address(authority), $"/{tenant}/v2.0/.well-known/openid-configuration");
            var answer = await ground.AskAsync(address, cancellationToken).ConfigureAwait(false);
            lines.Add(answer.Status is >= 400 and < 500
                ? GroundLine.Of(GroundDiagnostics.NoTenant(authority, tenant, answer.Status))
                : answer.Status == 200 ? new(authority, $"knows the tenant {tenant}") : Reached(authority, answer));
        }

        return lines;
    }

    private static GroundLine Reached(string host, HostAnswer answer) => answer switch
    {
        { IsUntrusted: true } => GroundLine.Of(GroundDiagnostics.NotTrusted(host)),
        { Status: 0 } => GroundLine.Of(GroundDiagnostics.NotReached(host, answer.Problem)),
        { Status: >= 500 } => GroundLine.Of(GroundDiagnostics.NotReached(host, $"HTTP {answer.Status}")),
        _ => new(host, $"reached, and its certificate is trusted (HTTP {answer.Status})"),
    };

    private static GroundLine Same(string what, string got, IEnumerable<string> wanted, string fix) =>
        wanted.Contains(got, StringComparer.OrdinalIgnoreCase)
            ? new(what, got)
            : GroundLine.Of(GroundDiagnostics.OtherCloud(what, got, string.Join(", ", wanted.Select(w => $"'{w}'")), fix));

    private static JsonElement? Json(string? text)
    {
        try
        {
            using var document = JsonDocument.Parse(text ?? "");
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
