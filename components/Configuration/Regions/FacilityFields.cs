using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>What a stack knows of its region's data centres beyond the cloud's profile.</summary>
internal static class FacilityFields
{
    private const string Source = "the stack's configuration";

    public static Field Field { get; } = new("facilities", new MapShape(
        "What is known of the data centres behind the region, beyond the cloud's profile.",
        new("operator", TextShape.Line("Who operates them.", 120)),
        new("sites", new ListShape(
            "The sites.",
            new MapShape(
                "A site.",
                new("name", TextShape.Name("Its name.", 40), IsRequired: true),
                new("place", TextShape.Line("The department, the city or the part of the country.", 80), IsRequired: true),
                new("country", RegionShapes.Country("The country."), IsRequired: true)),
            1,
            12,
            "name")),
        new("pueTarget", RegionShapes.PueTargetText("The target of power-usage effectiveness: a ratio, or what it stays below.")),
        new("pueMeasured", RegionShapes.Ratio("The power-usage effectiveness that was measured over a year.")),
        new("pueMeasuredOn", RegionShapes.Day("The last day of the year that was measured.")),
        new("cooling", new ListShape("How they are cooled.", new ChoiceShape("A method.", [.. Cooling.KnownMethods]), 1, 6)),
        new("certifications", new ListShape(
            "Certifications of the operator's service.",
            new MapShape(
                "A certification.",
                new("scheme", TextShape.Line("The scheme and its version.", 60), IsRequired: true),
                new("state", new ChoiceShape("How far it has come.", [.. Certification.States.Keys]), IsRequired: true),
                new("milestone", TextShape.Line("The milestone inside the assessment.", 40)),
                new("since", RegionShapes.Day("The day on which the state was reached.")),
                new("validUntil", RegionShapes.Day("The last day on which it holds."))),
            1,
            20,
            "scheme"))));

    /// <summary>The facts that a stack gives.</summary>
    public static RegionFacilities Bind(SettingsReader values) => new()
    {
        Operator = values.Find("facilities:operator") is { } who ? new(who, Confidence.High, Source) : ProfileValue.Unknown,
        Sites = values.Items("facilities:sites", s => new Site(s.Text("name"), s.Text("place"), s.Text("country")) { Confidence = Confidence.High, Source = Source }),
        PowerUsage = new()
        {
            Target = PueTarget.TryParse(values.Find("facilities:pueTarget"), out var target) ? target : null,
            Measured = PueTarget.TryParseRatio(values.Find("facilities:pueMeasured"), out var measured) ? measured : null,
            MeasuredOn = RegionShapes.FindDay(values.Find("facilities:pueMeasuredOn")),
            Confidence = Confidence.High,
            Source = Source,
        },
        Cooling = values.Has("facilities:cooling") ? new(values.Texts("facilities:cooling"), Confidence.High, Source) : null,
        Certifications = values.Items("facilities:certifications", c => new Certification(c.Text("scheme"), Certification.States[c.Text("state")])
        {
            Milestone = c.Find("milestone"),
            Since = RegionShapes.FindDay(c.Find("since")),
            ValidUntil = RegionShapes.FindDay(c.Find("validUntil")),
            Confidence = Confidence.High,
            Source = Source,
        }),
    };

    /// <summary>Holds the facts of profile and stack to what the cloud demands.</summary>
    public static void Check(RegionCheck check)
    {
        if (check.Cloud is { } cloud && check.Region is { } region)
        {
            foreach (var finding in FacilityRules.Find(cloud, region, region.Facilities.With(Bind(check.Values))))
            {
                check.Report(finding.Path, finding.Say);
            }
        }
    }
}
