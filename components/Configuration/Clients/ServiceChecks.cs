using System.Globalization;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Tiers;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>Finds what is wrong with the services that a client asks for.</summary>
internal static class ServiceChecks
{
    public static void Check(RegionCheck check)
    {
        var spokes = Spokes(check);
        foreach (var (i, service) in check.Values.Items("services", ServiceFields.Bind).Index())
        {
            var path = $"services[{i}]";
            if (ServiceKind.Find(service.Kind) is { } kind)
            {
                CheckKind(check, path, service, kind);
                CheckDeviations(check, path, service.Deviations, kind);
                CheckTier(check, path, service, kind);
            }

            if (check.Values.Flag($"services:{i}:publicEndpoint"))
            {
                check.Report($"{path}.publicEndpoint", ClientDiagnostics.PublicEndpoint);
            }

            if (!spokes.TryGetValue(service.Spoke, out var place))
            {
                check.Report($"{path}.spoke", s => ClientDiagnostics.UnknownPlace(s, service.Spoke, "spoke", spokes.Keys));
                continue;
            }

            if (service.Subnet is { } subnet && place.Subnets.TrueForAll(s => s.Name != subnet))
            {
                check.Report($"{path}.subnet", s => ClientDiagnostics.UnknownPlace(s, subnet, $"subnet in the spoke '{service.Spoke}'", place.Subnets.Select(n => n.Name)));
            }

            CheckOffer(check, path, service, place.Region);
        }
    }

    private static void CheckKind(RegionCheck check, string path, ServiceSettings service, ServiceKind kind)
    {
        if (kind.NeedsAdministrator && service.Administrator is null)
        {
            check.Report(path, s => ClientDiagnostics.MissingForKind(s, kind.Name, "administrator, a group of Entra, because passwords are off"));
        }

        if (kind.IsMachine && (service.Machine is null || service.Sku.Length == 0))
        {
            check.Report(path, s => ClientDiagnostics.MissingForKind(s, kind.Name, "sku and machine, with image and publicKey"));
        }

        if (kind.Parts is null && !service.Parts.IsEmpty)
        {
            check.Report($"{path}.parts", s => ClientDiagnostics.PartsOfNothing(s, kind));
        }
    }

    /// <summary>Looks at the deviations of something.</summary>
    public static void CheckDeviations(RegionCheck check, string path, IEnumerable<DeviationSettings> deviations, ServiceKind kind)
    {
        var strict = RegimeDemands.Of(check.Values.Texts("regimes")).Regimes.FirstOrDefault(r => r.IsStrict);
        foreach (var (j, deviation) in deviations.Index())
        {
            var place = $"{path}.deviations[{j}]";
            if (!kind.Deviations.Contains(deviation.Setting))
            {
                check.Report($"{place}.setting", s => ClientDiagnostics.DeviationUnknown(s, deviation.Setting, kind));
            }
            else if (strict is not null)
            {
                check.Report($"{place}.setting", s => ClientDiagnostics.DeviationForbidden(s, deviation.Setting, strict.Title));
            }

            if (deviation.ExpiresOn < check.Today)
            {
                check.Report($"{place}.expiresOn", s => ClientDiagnostics.DeviationExpired(s, deviation.Setting, deviation.ExpiresOn.ToString("O", CultureInfo.InvariantCulture)));
            }
        }
    }

    private static void CheckTier(RegionCheck check, string path, ServiceSettings service, ServiceKind kind)
    {
        if (Tier.Find(check.Values.Text("tier")) is not { IsConfidential: true } tier || service.Sku.Length == 0)
        {
            return;
        }

        var isConfidential = kind.IsMachine ? ConfidentialSizes.Contain(service.Sku) : kind.Name != "sql" || service.Sku.Contains("_DC_", StringComparison.OrdinalIgnoreCase);
        if (!isConfidential)
        {
            check.Report($"{path}.sku", s => ClientDiagnostics.NotConfidential(s, service.Sku, tier.Name));
        }
    }

    private static void CheckOffer(RegionCheck check, string path, ServiceSettings service, string region)
    {
        if (check.Cloud?.FindRegion(region) is null)
        {
            return;
        }

        var offer = check.Cloud.Offer(service.Kind, region);
        if (offer.IsOffered == false)
        {
            check.Report($"{path}.kind", s => ClientDiagnostics.NotOffered(s, service.Kind, region, offer.Source));
        }
        else if (service.Sku.Length > 0 && offer.Offers(service.Sku) == false)
        {
            check.Report($"{path}.sku", s => ClientDiagnostics.SkuNotOffered(s, service.Sku, region, offer.Skus));
        }

        if (offer.IsOffered != false && offer.HasZones == false && check.Cloud.FindRegion(region) is { AvailabilityZones: > 1 } && service.Deviation(ServiceKind.SingleZone) is null)
        {
            check.Report($"{path}.kind", s => ClientDiagnostics.OneZoneAlone(s, service.Kind, region, offer.Source));
        }
    }

    /// <summary>The spokes of a client by their names, with their regions and subnets.</summary>
    public static SortedDictionary<string, (string Region, List<SubnetSettings> Subnets)> Spokes(RegionCheck check)
    {
        var spokes = new SortedDictionary<string, (string, List<SubnetSettings>)>(StringComparer.Ordinal)
        {
            [ServiceFields.FirstSpoke] = (check.Values.Text("region"), [.. SpokeFields.Bind(check.Values.Section("spoke")).Subnets]),
        };
        foreach (var spoke in check.Values.Items("spokes", SpokeFields.BindNamed))
        {
            spokes[spoke.Name] = (spoke.Region, [.. spoke.Network.Subnets]);
        }

        return spokes;
    }
}
