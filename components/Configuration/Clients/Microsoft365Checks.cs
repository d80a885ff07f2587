using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Productivity;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>Finds what is wrong between what a client moves to Microsoft 365 and its other settings.</summary>
internal static class Microsoft365Checks
{
    private const string Path = "microsoft365";

    public static void Check(RegionCheck check)
    {
        if (check.Cloud is not { } cloud || Microsoft365Fields.Bind(check.Values) is not { } settings)
        {
            return;
        }

        Deviation(check, Path, settings.DeniesGlobal, settings.Deviation);
        CheckTenant(check, cloud, settings);
        foreach (var (i, domain) in settings.Domains.Index())
        {
            foreach (var host in MailHosts.Of(cloud, settings, domain).Where(h => h.Value is null && !h.LacksTenant))
            {
                check.Report($"{Path}.domains[{i}].records.{host.Setting}", s => Microsoft365Diagnostics.UnknownHost(s, host, cloud));
            }
        }

        if (settings.DeniesGlobal && cloud.Name != CloudCatalog.Global.Name && !check.Values.Has("hub"))
        {
            check.Report($"{Path}.denyGlobal", s => Microsoft365Diagnostics.NobodyDenies(s, ""));
        }

        if (settings.Path != "internet" && !check.Values.Has("hub"))
        {
            check.Report($"{Path}.path", s => Microsoft365Diagnostics.NoGateway(s, settings.Path, "", Microsoft365Reach.GatewayOf(settings.Path)));
        }

        CheckLogs(check, settings);
    }

    /// <summary>Whoever does not refuse the global endpoints says why and until when, and nobody else does.</summary>
    public static void Deviation(RegionCheck check, string path, bool denies, DeviationSettings? deviation)
    {
        if (denies && deviation is not null)
        {
            check.Report($"{path}.deviation", s => Microsoft365Diagnostics.BadDeviation(s, "is a deviation from nothing: the global endpoints are refused", "no deviation, or denyGlobal: false"));
        }
        else if (!denies && deviation is null)
        {
            check.Report($"{path}.denyGlobal", s => Microsoft365Diagnostics.BadDeviation(s, "lets data drift to a global tenant, and nobody says why", "a deviation with reason, ticket and expiresOn"));
        }
        else if (deviation is not null && deviation.ExpiresOn < check.Today)
        {
            check.Report($"{path}.deviation.expiresOn", s => Microsoft365Diagnostics.BadDeviation(s, $"has run out on {Microsoft365Diagnostics.Day(deviation.ExpiresOn)}", "a day that is still to come"));
        }
    }

    private static void CheckTenant(RegionCheck check, CloudProfile cloud, Microsoft365Settings settings)
    {
        var suffix = cloud.Find(ProfileKeys.TenantDomain).Value;
        if (settings.TenantDomain is null && settings.Domains.Any(d => MailHosts.Of(cloud, settings, d).Any(h => h.LacksTenant)))
        {
            check.Report($"{Path}.tenantDomain", s => Microsoft365Diagnostics.WrongTenant(s, null, suffix ?? "the domain of tenants in this cloud"));
        }
        else if (settings.TenantDomain is { } tenant && suffix is not null && !tenant.EndsWith($".{suffix}", StringComparison.Ordinal))
        {
            check.Report($"{Path}.tenantDomain", s => Microsoft365Diagnostics.WrongTenant(s, tenant, suffix));
        }
    }

    private static void CheckLogs(RegionCheck check, Microsoft365Settings settings)
    {
        if (settings.LogDays is not { } days)
        {
            return;
        }

        var workspace = check.Values.Number("logs:retentionDays");
        if (days < workspace)
        {
            check.Report($"{Path}.logDays", s => ClientDiagnostics.LogsTooShort(s, days, workspace, "the client's workspace"));
        }
        else if (!Microsoft365LogsDefaults.IsTotal(days))
        {
            check.Report($"{Path}.logDays", s => ConfigurationDiagnostics.OutOfRange(null, s, $"{days}", Microsoft365LogsDefaults.TotalForm));
        }
    }
}
