using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Regimes;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>Finds what is wrong between what a client declares of its data and its other settings.</summary>
internal static class RegimeChecks
{
    public static void Check(RegionCheck check)
    {
        var tier = check.Values.Text("tier");
        var demands = RegimeDemands.Of(check.Values.Texts("regimes"));
        if (DataClass.Find(check.Values.Find("dataClass")) is { } data)
        {
            if (!data.Tiers.Contains(tier))
            {
                check.Report("tier", s => ClientDiagnostics.ClassInWrongTier(s, data, tier));
            }

            if (data.Regime is { } regime && demands.Regimes.All(r => r.Name != regime))
            {
                check.Report("regimes", s => ClientDiagnostics.ClassWithoutRegime(s, data));
            }
        }

        foreach (var regime in demands.Regimes)
        {
            CheckRegime(check, regime, tier);
        }

        CheckStrictest(check, demands);
        CheckCountries(check, demands);
        CheckTags(check, tier);
    }

    private static void CheckRegime(RegionCheck check, Regime regime, string tier)
    {
        if (!regime.Tiers.IsEmpty && !regime.Tiers.Contains(tier))
        {
            check.Report("tier", s => ClientDiagnostics.TierWithoutRegime(s, tier, regime));
        }

        foreach (var contact in regime.Contacts.Where(c => !check.Values.Has($"contacts:{c}")))
        {
            check.Report("contacts", s => ClientDiagnostics.MissingContact(s, contact, regime.Title));
        }

        if (regime.IsStrict && !(check.IsWritten("keys.rotateDays") && check.IsWritten("keys.expiryDays")))
        {
            check.Report("keys", s => ClientDiagnostics.MissingKeyPolicy(s, regime.Title));
        }
    }

    private static void CheckStrictest(RegionCheck check, RegimeDemands demands)
    {
        if (demands.OfLogs is { } logs && check.Values.Number("logs:retentionDays") is var days && days < logs.LogDays)
        {
            check.Report("logs.retentionDays", s => ClientDiagnostics.LogsTooShort(s, days, logs.LogDays, logs.Title));
        }

        if (demands.OfBackups is { } backups && check.Values.Number("backup:dailyDays") is var kept && kept < backups.BackupDays)
        {
            check.Report("backup.dailyDays", s => ClientDiagnostics.BackupsTooShort(s, kept, backups.BackupDays, backups.Title));
        }

        if (demands.OfCopies is { } copies && check.Values.Text("backup:redundancy") is var word && !copies.Redundancies.Contains(word))
        {
            check.Report("backup.redundancy", s => ClientDiagnostics.CopiesTooNear(s, word, copies.Redundancies, copies.Title));
        }

        if (demands.OfKeys is { } keys && check.Values.Text("keys:algorithm") is var algorithm && !keys.KeyAlgorithms.Contains(algorithm))
        {
            check.Report("keys.algorithm", s => ClientDiagnostics.KeyTooWeak(s, algorithm, keys.KeyAlgorithms, keys.Title));
        }
    }

    private static void CheckCountries(RegionCheck check, RegimeDemands demands)
    {
        if (demands.OfCountries is not { } regime || check.Cloud is not { } cloud)
        {
            return;
        }

        Look("region", check.Values.Text("region"));
        foreach (var (i, spoke) in check.Values.Items("spokes", s => s.Text("region")).Index())
        {
            Look($"spokes[{i}].region", spoke);
        }

        void Look(string path, string name)
        {
            if (cloud.FindRegion(name) is { } region && CountryOf(cloud, region) is var country && !regime.Countries.Contains(country ?? ""))
            {
                check.Report(path, s => ClientDiagnostics.OutsideCountries(s, region.Name, country, Countries.Name(regime.Countries), regime.Title));
            }
        }
    }

    // The country of the first site that is published, or the one that the cloud serves.
    private static string? CountryOf(CloudProfile cloud, Region region) =>
        region.Facilities.Sites.Select(s => s.Country).FirstOrDefault(c => c.Length > 0) ?? (cloud.Country.Length > 0 ? cloud.Country : null);

    private static void CheckTags(RegionCheck check, string tier)
    {
        var proofs = RegimeTags.Of(check.Values.Text("client"), tier, check.Values.Find("dataClass"), check.Values.Texts("regimes"));
        foreach (var (name, value) in check.Values.Map("tags"))
        {
            if (proofs.TryGetValue(name, out var wanted) && wanted != value)
            {
                check.Report($"tags.{name}", s => ClientDiagnostics.ReservedTag(s, value, wanted));
            }
        }
    }
}
