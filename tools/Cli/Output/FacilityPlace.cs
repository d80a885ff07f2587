using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Cli.Output;

/// <summary>A region and what is known of its data centres.</summary>
/// <param name="Cloud">The cloud.</param>
/// <param name="Region">The region.</param>
/// <param name="Facilities">What is known.</param>
internal sealed record FacilityPlace(CloudProfile Cloud, Region Region, RegionFacilities Facilities)
{
    /// <summary>The region of a stack, with the stack's own facts.</summary>
    public static FacilityPlace Of(CloudProfile cloud, RegionSettings settings) =>
        new(cloud, cloud.Region(settings.Region), cloud.Region(settings.Region).Facilities.With(settings.Operations.Facilities));
}
