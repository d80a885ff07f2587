using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Tenancy;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Tenancy;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>The teams of a client on a cluster, wherever it is.</summary>
public static class ClientTenancy
{
    /// <summary>Declares the tenancies of the running client stack alone, on a cluster of a certain kind.</summary>
    /// <param name="profile">The cluster profile.</param>
    /// <returns>The stack's outputs: none.</returns>
    /// <exception cref="RunException">Something is wrong with the configuration.</exception>
    public static Task<IDictionary<string, object?>> BuildAsync(string profile)
    {
        var configuration = ProgramConfiguration.Read();
        try
        {
            var settings = (ClientSettings)configuration.Settings;
            Declare(settings, TenancyPlacement.Of(settings, configuration.Cloud, configuration.Clusters, profile), null, new Pulumi.Kubernetes.Provider("cluster"));
            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        }
        catch (DiagnosticException e)
        {
            throw new RunException(e.Message);
        }
    }

    /// <summary>Declares the tenancies of a client on its own cluster.</summary>
    /// <param name="configuration">The stack's configuration.</param>
    /// <param name="settings">The client.</param>
    /// <param name="identities">The client ids of its identities by their names.</param>
    /// <param name="cluster">The provider of its cluster.</param>
    internal static void Declare(
        ProgramConfiguration configuration, ClientSettings settings, IReadOnlyDictionary<string, Output<string>> identities, Pulumi.Kubernetes.Provider cluster) => Declare(
        settings,
        TenancyPlacement.Of(settings, configuration.Cloud, configuration.Clusters),
        name => StackContext.Maybe(identities.GetValueOrDefault(name)),
        cluster);

    private static void Declare(ClientSettings settings, TenancyPlacement placement, Func<string, Input<string>?>? identityOf, Pulumi.Kubernetes.Provider cluster)
    {
        var options = new ComponentResourceOptions { Providers = { cluster } };
        _ = new ClusterGuards("teams", placement.Guards(), options);
        foreach (var team in settings.Teams)
        {
            _ = new TeamTenancy($"team-{team.Name}", placement.ArgsOf(team, identityOf), options);
        }
    }
}
