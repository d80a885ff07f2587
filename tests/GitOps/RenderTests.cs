using Bleu.Infra.Cli.Tests;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>What is rendered is what was reviewed, and holds what pipelines of a sovereign cloud must hold.</summary>
public sealed class RenderTests
{
    public static TheoryData<string, string[]> Systems => new()
    {
        { "github", [] },
        { "gitlab", [] },
        { "azure-devops", [] },
        { "forgejo", [] },
        { "operator", ["--agent", "flux"] },
        { "operator", ["--agent", "argocd"] },
    };

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task Rendering_OfTheRepository_IsTheReviewedOne(string system, string[] more)
    {
        using var rendering = await Rendering.OfAsync(system, more);

        Golden.Verify(rendering.Text(), string.Join('-', [system, .. more.Skip(1)]), "yaml");
        Assert.Equal(rendering.Files, rendering.Call.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("operator")]
    public async Task Rendering_Twice_IsTheSame(string system)
    {
        using var first = await Rendering.OfAsync(system);
        using var second = await Rendering.OfAsync(system);

        Assert.Equal(first.Text(), second.Text());
    }

    [Theory]
    [InlineData("github", "azure-china", "api://landing-zone-pipelines", "login.chinacloudapi.cn", "blob.core.chinacloudapi.cn", "vault.azure.cn")]
    [InlineData("gitlab", "azure-us-government", "api://landing-zone-pipelines", "login.microsoftonline.us", "blob.core.usgovcloudapi.net", "vault.usgovcloudapi.net")]
    [InlineData("operator", "delos", "api://landing-zone-pipelines", "login.sovcloud-identity.de", "blob.core.sovcloud-api.de", "vault.sovcloud-api.de")]
    public async Task Rendering_ForAnotherCloud_TakesHostsFromItsProfile(string system, string cloud, string audience, string authority, string storage, string vault)
    {
        using var project = new SettingsProject();
        project.Replace("cloud: bleu", $"cloud: {cloud}");
        project.MoveStacksTo(cloud);
        using var rendering = await Rendering.TryAsync(project.Root, system);

        Assert.True(rendering.Call.ExitCode == 0, rendering.Call.Error);
        var text = rendering.Text();
        Assert.All([audience, $"https://{authority}/", $"&domain={storage}"], part => Assert.Contains(part, text));
        var key = system == "operator" ? text : (await Call.InAsync(project.Root, "gitops", "secrets", "fr-south")).Output;
        Assert.Contains($".{vault}/keys/", key);
        Assert.DoesNotContain("sovcloud-api.fr", text);
    }

    [Fact]
    public async Task Audience_WithoutOneInTheSettings_IsThatOfTheProfile()
    {
        using var project = new SettingsProject();
        project.Replace("cloud: bleu", "cloud: azure-china");
        project.Replace("  audience: api://landing-zone-pipelines\n", "");
        project.MoveStacksTo("azure-china");
        using var rendering = await Rendering.TryAsync(project.Root, "gitlab");

        Assert.Contains("aud: api://AzureADTokenExchangeChina", rendering.Read(".gitlab-ci.yml"));
    }

    [Fact]
    public async Task State_InPostgres_HasNoPasswordInItsAddress()
    {
        using var project = new SettingsProject();
        project.Replace("  blob: {account: stlandingzonestate, container: pulumi-state}", "  postgres: {host: state.example.org, database: pulumi, user: pipeline}");
        using var rendering = await Rendering.TryAsync(project.Root, "github");

        var text = rendering.Text();
        Assert.Contains("PULUMI_BACKEND_URL: postgres://pipeline@state.example.org:5432/pulumi?sslmode=verify-full", text);
        Assert.Contains("PGPASSFILE: /run/secrets/pulumi/pgpass", text);
        Assert.DoesNotContain("azblob", text);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("forgejo")]
    public async Task Actions_AreTheForgesOwn_AndPinnedByFullCommit(string system)
    {
        using var rendering = await Rendering.OfAsync(system);

        var uses = rendering.Text().Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct();
        Assert.Matches(@"^uses: (actions|forgejo)/upload-artifact@[0-9a-f]{40}$", Assert.Single(uses));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("azure-devops")]
    [InlineData("forgejo")]
    public async Task Review_HasNoIdentity_AndPlanAndApplyHaveDifferentOnes(string system)
    {
        const string plan = "1b7f6e2d-94c3-4a58-8f0e-6d2c5b9a7e41";
        const string apply = "c85a3d9f-2e74-4b16-97d0-5f8b1e6c4a32";
        using var rendering = await Rendering.OfAsync(system);
        var jobs = PipelineJobs.Of(rendering);

        Assert.Equal(["broad", "drift", "early", "pilot", "plan", "platform", "region", "review"], jobs.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("CLIENT_ID", jobs["review"]);
        Assert.All(["plan", "drift"], job => Assert.True(jobs[job].Contains(plan, StringComparison.Ordinal) && !jobs[job].Contains(apply, StringComparison.Ordinal), job));
        Assert.All(
            ["platform", "region", "pilot", "early", "broad"],
            job => Assert.True(jobs[job].Contains(apply, StringComparison.Ordinal) && !jobs[job].Contains(plan, StringComparison.Ordinal), job));
        Assert.DoesNotContain("Owner", rendering.Text());
        Assert.DoesNotContain("secrets.", rendering.Text());
    }
    [Fact]
    public async Task Forgejo_AsksForATokenWhereAnIdentityIs_AndNowhereElse()
    {
        using var rendering = await Rendering.OfAsync("forgejo");

        Assert.All(PipelineJobs.Of(rendering), job => Assert.Equal(job.Key != "review", job.Value.Contains("enable-openid-connect", StringComparison.Ordinal)));
        Assert.All(rendering.Files.Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)), f => Assert.DoesNotContain("environment:", rendering.Read(f)));
    }
}
