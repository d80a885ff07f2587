using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Configuration.Tenancy;
using Bleu.Infra.Regimes;
using Bleu.Infra.Tiers;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The keys of a client's stack.</summary>
internal static class ClientFields
{
    public static Field[] All { get; } =
    [
        .. CommonFields.All.Select(f => f.Name == "subscriptionId" ? f with { IsRequired = false } : f),
        new("client", TextShape.Name("A short code of the client for names.", 16), IsRequired: true),
        new("displayName", TextShape.Line("The name that people read.", 120)),
        new("tier", new ChoiceShape("The tier of the landing zone.", [.. Tier.All.Select(t => t.Name)]), IsRequired: true),
        new("dataClass", new ChoiceShape("How sensitive the client's data are.", DataClass.Names)),
        new("regimes", new ListShape("The legal regimes that it declares.", new ChoiceShape("A regime.", RegimeCatalogue.Names), 0, RegimeCatalogue.Names.Length)),
        SubscriptionFields.Field,
        new("managementGroup", TextShape.Line("The management group, where it is not the one of the tier.", 90)),
        new("contacts", new MapShape(
            "The offices that are called; no persons.",
            new("owner", TextShape.Line("Who answers for the client's applications.", 100)),
            new("security", TextShape.Line("Who answers for security incidents.", 100)),
            new("dataProtection", TextShape.Line("Who answers for personal data.", 100)))),
        ControlFields.Budget,
        new("resourceProviders", new ListShape(
            "Resource providers to register besides those of the services.", TextShape.Line("A namespace such as Microsoft.Search.", 80), 0, 100)),
        new("features", new ListShape(
            "Features to register.",
            new MapShape(
                "A feature.",
                new("provider", TextShape.Line("The namespace of its resource provider.", 80), IsRequired: true),
                new("name", TextShape.Line("Its name.", 80), IsRequired: true)),
            0,
            50)),
        new("hub", TextShape.Name("The stack of the region whose hub the spoke joins; of every tier but public.", 60)),
        new("ring", new ChoiceShape("The ring in which a change reaches the client: pilot first, then early, then broad.", "pilot", "early", "broad")),
        SpokeFields.First,
        SpokeFields.Others,
        KeyFields.Keys,
        BackupFields.Field,
        ServiceFields.Field,
        ClusterFields.Field,
        IdentityFields.Field,
        .. TenancyFields.All,
        Microsoft365Fields.Field,
        ControlFields.Access,
    ];
}
