using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Tenancy;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Stacks;
using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Cli.Tenancy;

/// <summary>The teams of a client on one kind of cluster, planned and not written yet.</summary>
/// <param name="Placement">Where they lie.</param>
/// <param name="Manifests">The objects.</param>
/// <param name="Diagnostics">What is wrong or missing; where there is an error, there are no objects.</param>
internal sealed record TenancyRendering(TenancyPlacement Placement, IReadOnlyList<TenancyManifest> Manifests, IReadOnlyList<Diagnostic> Diagnostics)
{
    private const string Guards = "teams";
    private const string TeamPrefix = "team-";

    /// <summary>The profile.</summary>
    public ClusterProfile Profile => Placement.Profile;

    /// <summary>Whether the objects are there.</summary>
    public bool IsWhole => Manifests.Count > 0;

    /// <summary>Plans the teams of a client, and holds the plan to the cluster's schema and to what is foreign there.</summary>
    /// <param name="project">The project.</param>
    /// <param name="stack">The client's stack.</param>
    /// <param name="settings">The client.</param>
    /// <param name="profile">The cluster profile.</param>
    /// <param name="isPartial">Whether what nobody knows is left out instead of refused.</param>
    /// <param name="cancellationToken">Ends the plan.</param>
    public static async Task<TenancyRendering> OfAsync(
        Project project, string stack, ClientSettings settings, string profile, bool isPartial, CancellationToken cancellationToken)
    {
        var cloud = project.Clouds.Get(settings.Cloud);
        var clusters = new ClusterCatalog(project.Clouds, cloud);
        var placement = TenancyPlacement.Of(settings, cloud, clusters, profile);
        if (placement.Missing.Any(m => !isPartial || !CanBeLeftOut(m)))
        {
            return new(placement, [], placement.Missing);
        }

        var plan = await new PlanService(project).PlanWithAsync(stack, new InProcessPlanHost(() => ClientTenancy.BuildAsync(placement.Profile.Name)), cancellationToken).ConfigureAwait(false);
        plan = plan.IsComplete ? IsolationCheck.Apply(PlanTypeCheck.Apply(plan), clusters.ForeignTo(placement.Profile), placement.Profile.DisplayName) : plan;
        var errors = plan.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var manifests = errors.Count == 0 ? TenancyManifest.Of(plan) : [];
        errors.AddRange(manifests.SelectMany(m => m.Unwritable()));
        return new(placement, errors.Count == 0 ? manifests : [], [.. placement.Missing.Select(m => m with { Severity = DiagnosticSeverity.Warning }), .. errors]);
    }

    /// <summary>The files of the folder of the profile.</summary>
    public IReadOnlyList<RenderedFile> Files(string client)
    {
        var heading = TenancyIndex.Heading(client, Profile);
        List<RenderedFile> files =
        [
            .. Manifests.GroupBy(m => m.Owner == Guards ? "cluster.yaml" : $"teams/{m.Owner[TeamPrefix.Length..]}.yaml")
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new RenderedFile(g.Key, Yaml.Write(heading, g.Select(m => m.ToYaml())))),
        ];
        files.Add(new("kustomization.yaml", Yaml.Write(heading, Yaml.Map(
            ("apiVersion", Yaml.Text("kustomize.config.k8s.io/v1beta1")), ("kind", Yaml.Text("Kustomization")), ("resources", Yaml.List(files.Select(f => Yaml.Text(f.Path))))))));
        files.Add(new("README.md", TenancyIndex.Page(this, client, files)));
        return files;
    }

    // Without its registry or its DNS a tenancy would be another one; without an identity it is less of the same.
    private static bool CanBeLeftOut(Diagnostic missing) => missing.Code == "BLEU1338" || (missing.Code == "BLEU1321" && missing.Subject.EndsWith(ClusterKeys.IdentityKind, StringComparison.Ordinal));
}
