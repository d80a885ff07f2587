using Bleu.Infra.Cli.Tests;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>What <c>./bleu tenancy render</c> writes and says.</summary>
public sealed class RenderTests(RenderedTenancy rendered) : IClassFixture<RenderedTenancy>
{
    [Fact]
    public void Controls_OfAllClusters_AreAsReviewed() => Golden.Verify(rendered.Call.Output[rendered.Call.Output.IndexOf("  Control", StringComparison.Ordinal)..], "controls");

    [Fact]
    public void Controls_OfAllClusters_AreTheSameButForIdentitiesThatNobodyKnows()
    {
        var rows = rendered.Call.Output.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Skip(1)
            .Select(l => l.Split("   ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();

        Assert.Equal(17, rows.Count);
        Assert.All(rows, r => Assert.Equal(Placed.Clusters.Names.Length + 1, r.Length));

        // How a cloud knows a workload, and what enforces network policies, is the cluster's own; all else is the same everywhere.
        Assert.All(rows.Where(r => r[0] is not ("identities" or "enforced by")), r => Assert.Single(r.Skip(1).Distinct()));
        Assert.Equal(["2 by annotation", "left out", "by the token's subject"], rows.Single(r => r[0] == "identities").Skip(1).Distinct());
        Assert.Equal(["aks-azure-local", "gdc-clarence"], Placed.Clusters.Names.Zip(rows.Single(r => r[0] == "identities").Skip(1)).Where(p => p.Second == "left out").Select(p => p.First));
    }

    [Fact]
    public void Files_OfOneTeam_AreAsReviewed() => Golden.Verify(rendered.Read("gke-s3ns/teams/shop.yaml"), "shop", "yaml");

    [Fact]
    public void Files_OfTheCluster_AreAsReviewed() => Golden.Verify(rendered.Read("eks-aws-eusc/cluster.yaml"), "cluster", "yaml");

    [Fact]
    public void Index_SaysWhatCouldNotBeKnown() => Golden.Verify(rendered.Read("gdc-clarence/README.md"), "index", "md");

    [Fact]
    public void Messages_NameWhatWasLeftOut() => Assert.Equal(
        [
            "warning BLEU1321: aks-azure-local:identity.kind is needed and not known. Source: not published for disconnected operations. Ask the operator, and supply it in stacks/config/clusters/aks-azure-local.json.",
            "warning BLEU1321: gdc-clarence:identity.kind is needed and not known. Source: not published. Ask the operator, and supply it in stacks/config/clusters/gdc-clarence.json.",
        ],
        rendered.Call.Messages);

    [Fact]
    public async Task Render_Again_WritesTheSameBytesAndNothingBeside()
    {
        var folder = Path.Combine(rendered.Folder, "gke-s3ns");
        await File.WriteAllTextAsync(Path.Combine(folder, "teams", "gone.yaml"), "# Written by ./bleu tenancy render editeur-nuage\n", TestContext.Current.CancellationToken);
        var before = Contents(folder).Where(f => f.Key != "teams/gone.yaml").ToList();

        var call = await Call.HereAsync("tenancy", "render", Placed.Stack, "--cluster", "gke-s3ns", "--output", rendered.Folder);

        Assert.True(call.ExitCode == 0, call.Error);
        Assert.Equal(before, Contents(folder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(rendered.Folder, "*.tmp").Concat(Directory.EnumerateFileSystemEntries(rendered.Folder, "*.old")));
    }

    [Fact]
    public async Task Render_WhereAnIdentityIsNotKnown_IsRefusedAndWritesNothing()
    {
        var folder = Path.Combine(rendered.Folder, "refused");
        var call = await Call.HereAsync("tenancy", "render", "editeur-nuage", "--cluster", "gdc-clarence", "--output", folder);

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(
            ["error BLEU1321: gdc-clarence:identity.kind is needed and not known. Source: not published. Ask the operator, and supply it in stacks/config/clusters/gdc-clarence.json."],
            call.Messages);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Render_OverFilesOfSomebodyElse_IsRefused()
    {
        var folder = Path.Combine(rendered.Folder, "mine");
        Directory.CreateDirectory(Path.Combine(folder, "kubernetes"));
        await File.WriteAllTextAsync(Path.Combine(folder, "kubernetes", "notes.txt"), "mine\n", TestContext.Current.CancellationToken);
        var call = await Call.HereAsync("tenancy", "render", "editeur-nuage", "--cluster", "kubernetes", "--output", folder);

        Assert.Equal(1, call.ExitCode);
        Assert.Equal([$"error BLEU5326: {folder}/kubernetes holds files that this command did not write. Move them away, or render into another folder with --output."], call.Messages);
        Assert.Equal("mine\n", await File.ReadAllTextAsync(Path.Combine(folder, "kubernetes", "notes.txt"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(new[] { "sextant" }, "error BLEU1339: sextant has no teams, so there is nothing to render. Add the teams to its configuration.")]
    [InlineData(new[] { "editeur-nuage", "--cluster", "gke" }, "error BLEU1320: cluster profile is not a known kind of cluster, got 'gke'.")]
    [InlineData(new[] { "nobody" }, "error BLEU5214: client is neither the code nor the stack of a client, got 'nobody'.")]
    public async Task Render_OfNothing_SaysWhy(string[] arguments, string message)
    {
        var call = await Call.HereAsync(["tenancy", "render", .. arguments]);

        Assert.Equal(1, call.ExitCode);
        Assert.StartsWith(message, Assert.Single(call.Messages));
    }

    [Fact]
    public async Task Render_WherePlacementsLackIdentities_NamesThem()
    {
        using var project = new TemporaryProject();
        project.Replace($"Pulumi.{Placed.Stack}.yaml", "shop-web@editeur-nuage.s3ns", "web@editeur-nuage.s3ns");
        project.Replace($"Pulumi.{Placed.Stack}.yaml", "        - name: payments-api\n          id: payments-api@editeur-nuage.s3ns.iam.gserviceaccount.com\n", "");
        var call = await Call.InAsync(project.Root, "tenancy", "render", "editeur-nuage", "--cluster", "gke-s3ns");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(
            "error BLEU1338: placements gke-s3ns do not say what the identity is called on GKE on S3NS PREMI3NS, got 'payments-api'. Add its id there under identities.",
            Assert.Single(call.Messages));
    }

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);
}
