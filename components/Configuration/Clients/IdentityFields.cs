using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Vending;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The identities of a client's pipelines and workloads.</summary>
internal static class IdentityFields
{
    public static Field Field { get; } = new("identities", new ListShape(
        "The identities of the client's pipelines and workloads.",
        new MapShape(
            "An identity.",
            new("name", TextShape.Name("Its name.", 24), IsRequired: true),
            new("roles", new ListShape("The roles that it holds on the client's subscription, by their GUIDs.", new GuidShape("A role."), 0, 20)),
            new("federations", new ListShape(
                "Whose tokens are taken for it.",
                new MapShape(
                    "A token.",
                    new("name", TextShape.Name("Its name.", 60), IsRequired: true),
                    new("provider", new ChoiceShape("Who makes it.", FederatedSubject.Providers), IsRequired: true),
                    new("issuer", TextShape.Line("The issuer, an https address; absent for the provider's public service, and for the client's own cluster.", 200)),
                    new("source", TextShape.Line("The repository, project, service connection or namespace.", 200), IsRequired: true),
                    new("ref", TextShape.Line("The branch, tag, environment or service account.", 200)),
                    new("refKind", new ChoiceShape("What the reference is.", FederatedSubject.RefKinds))),
                0,
                20,
                "name"))),
        0,
        50,
        "name"));

    public static IdentitySettings Bind(SettingsReader identity) => new()
    {
        Name = identity.Text("name"),
        Roles = identity.Texts("roles"),
        Federations = identity.Items("federations", f => new FederationSettings
        {
            Name = f.Text("name"),
            Provider = f.Text("provider"),
            Issuer = f.Find("issuer"),
            Source = f.Text("source"),
            Ref = f.Find("ref"),
            RefKind = f.Find("refKind") ?? "branch",
        }),
    };

    public static void Check(RegionCheck check)
    {
        foreach (var (i, identity) in check.Values.Items("identities", Bind).Index())
        {
            foreach (var (j, federation) in identity.Federations.Index())
            {
                var path = $"identities[{i}].federations[{j}]";
                if (FederatedSubject.Problem(federation.Provider, federation.Issuer, federation.Source, federation.Ref, federation.RefKind, check.Values.Has("cluster")) is { } problem)
                {
                    check.Report(path, s => ClientDiagnostics.BadFederation(s, federation.Provider, problem));
                }

                if (check.Cloud is { } cloud && !cloud.Find(ProfileKeys.TokenExchangeAudience).IsKnown)
                {
                    check.Report(path, s => ClientDiagnostics.UnknownAudience(s, cloud.Name));
                }
            }
        }
    }
}
