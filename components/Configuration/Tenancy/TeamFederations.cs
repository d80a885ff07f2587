using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Clients;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>The tokens of a client's own cluster that are taken for its identities: one for each service account that names one.</summary>
public static class TeamFederations
{
    /// <summary>The tokens for an identity; none where the client has no cluster, or where nobody knows the audience that the cloud expects.</summary>
    /// <param name="settings">The client.</param>
    /// <param name="cloud">Its cloud.</param>
    /// <param name="identity">The identity's name.</param>
    public static ImmutableArray<FederationSettings> Of(ClientSettings settings, CloudProfile cloud, string identity) =>
        settings.Cluster is null || !cloud.Find(ProfileKeys.TokenExchangeAudience).IsKnown
            ? []
            : [
                .. from team in settings.Teams
                   from account in team.ServiceAccounts
                   where account.Identity == identity
                   select new FederationSettings { Name = $"{team.Name}-{account.Name}", Provider = "kubernetes", Source = team.Name, Ref = account.Name },
            ];

    /// <summary>What is not known of the tokens of teams, for the output of the stack.</summary>
    /// <param name="settings">The client.</param>
    /// <param name="cloud">Its cloud.</param>
    internal static IEnumerable<string> Unconfirmed(ClientSettings settings, CloudProfile cloud) =>
        settings.Cluster is null || cloud.Find(ProfileKeys.TokenExchangeAudience).IsKnown
            ? []
            : from team in settings.Teams
              from account in team.ServiceAccounts
              where account.Identity is not null
              select $"team {team.Name}: the audience of the tokens by which the service account '{account.Name}' becomes '{account.Identity}'";
}
