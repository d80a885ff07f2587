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
            var cluster = new Pulumi.Kubernetes.Provider("cluster");
            Declare(settings, TenancyPlacement.Of(settings, configuration.Cloud, configuration.Clusters, profile), null, new() { Providers = { cluster } });
            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        }
        catch (DiagnosticException e)
        {
            throw new RunException(e.Message);
        }
    }

    /// <summary>Declares the tenancies of a client.</summary>
    /// <param name="settings">The client.</param>
    /// <param name="placement">Where they lie.</param>
    /// <param name="identityOf">Knows the identities of the same stack; nothing where it has none.</param>
    /// <param name="options">The provider of the cluster.</param>
    internal static void Declare(ClientSettings settings, TenancyPlacement placement, Func<string, Input<string>?>? identityOf, ComponentResourceOptions options)
    {
        if (settings.Teams.IsEmpty)
        {
            return;
        }

        _ = new ClusterGuards("teams", placement.Guards(), options);
        foreach (var team in settings.Teams)
        {
            _ = new TeamTenancy($"team-{team.Name}", placement.ArgsOf(team, identityOf), options);
        }
    }
}
