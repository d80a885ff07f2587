using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Configuration.Hubs;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>The keys of what a hub's firewall does about Microsoft 365.</summary>
internal static class Microsoft365HubFields
{
    private const string Key = "microsoft365";

    public static Field Field { get; } = new(Key, new MapShape(
        "Which networks reach the cloud's Microsoft 365 through the firewall.",
        new("sources", new ListShape("The blocks from which it may be reached.", new AddressSpaceShape("A block.", 8, 29), 1, 100), IsRequired: true),
        new("denyGlobal", new FlagShape("Whether the endpoints of the global Microsoft 365 are refused; absent for yes.")),
        new("deviation", Microsoft365Fields.Deviation("Why the global endpoints are not refused.")),
        new("tenants", new ListShape("The Entra tenants that may be signed in to beside the stack's own.", new GuidShape("A tenant."), 0, 50)),
        new("owner", TextShape.Line("Who answers for the flows: a team.", 60), IsRequired: true),
        new("reviewBy", RegionShapes.Day("The day by which the flows have to be looked at again, at most a year ahead."), IsRequired: true)));

    public static Microsoft365HubSettings? Bind(SettingsReader hub) => hub.Has(Key)
        ? new()
        {
            Sources = [.. hub.Texts($"{Key}:sources").Select(Cidr.Parse)],
            DeniesGlobal = hub.Find($"{Key}:denyGlobal") != "false",
            Deviation = Microsoft365Fields.BindDeviation(hub.Section(Key)),
            Tenants = hub.Texts($"{Key}:tenants"),
            Owner = hub.Text($"{Key}:owner"),
            ReviewBy = RegionShapes.FindDay(hub.Text($"{Key}:reviewBy")) ?? default,
        }
        : null;
}
