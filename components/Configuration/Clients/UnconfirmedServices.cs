using System.Collections.Immutable;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The services of a client of which nobody has published that its regions offer them.</summary>
public static class UnconfirmedServices
{
    /// <summary>Their names, each with what is not known of it: <c>records: postgresql in REGION</c>.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="client">The client.</param>
    public static ImmutableArray<string> Of(CloudProfile cloud, ClientSettings client) =>
    [
        .. from service in client.Services
           let region = client.RegionOf(service.Spoke)
           let offer = cloud.Offer(service.Kind, region)
           where offer.IsOffered is null || offer.Offers(service.Sku) is null
           select offer.IsOffered is null
               ? $"{service.Name}: {service.Kind} in {region}"
               : $"{service.Name}: the SKU {service.Sku} of {service.Kind} in {region}",
    ];
}
