using Bleu.Infra.Planner.Model;
using Cel;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>The image policy as an API server would evaluate it.</summary>
public sealed class ImagePolicyTests
{
    private const string Registry = "u-france-east1-docker.s3nsregistry.fr/editeur-nuage/images";
    private const string Digest = "@sha256:9f3b7c1e5a2d4f60813b7c1e5a2d4f60813b7c1e5a2d4f608193ab57cd12ef44";

    [Theory]
    [InlineData(Registry + "/web" + Digest, true)]
    [InlineData(Registry + "/a/b/web:1.2" + Digest, true)]
    [InlineData(Registry + "/web:1.2", false)]
    [InlineData(Registry + "/web", false)]
    [InlineData(Registry + "/web@sha256:9f3b", false)]
    [InlineData(Registry + Digest, false)]
    [InlineData(Registry + "-evil/web" + Digest, false)]
    [InlineData("evil.example/" + Registry + "/web" + Digest, false)]
    [InlineData("docker.io/library/nginx" + Digest, false)]
    [InlineData("nginx" + Digest, false)]
    [InlineData("u-france-east1-docker.s3nsregistry.fr/other/images/web" + Digest, false)]
    [InlineData("U-FRANCE-EAST1-DOCKER.S3NSREGISTRY.FR/editeur-nuage/images/web" + Digest, false)]
    public async Task Image_OfAPod_IsLetThroughOnlyFromTheRegistryByItsDigest(string image, bool expected)
    {
        Assert.Equal(expected, await AllowsAsync(Pod("Pod", Containers("containers", image))));
        Assert.Equal(expected, await AllowsAsync(Pod("CronJob", Containers("containers", image))));
        Assert.Equal(expected, await AllowsAsync(Pod("Deployment", Containers("containers", image))));
    }

    [Theory]
    [InlineData("initContainers")]
    [InlineData("ephemeralContainers")]
    public async Task Image_OfAnotherContainer_CountsToo(string list)
    {
        var good = Containers("containers", Registry + "/web" + Digest);

        Assert.True(await AllowsAsync(Pod("Pod", good, Containers(list, Registry + "/tool" + Digest))));
        Assert.False(await AllowsAsync(Pod("Pod", good, Containers(list, "docker.io/tool" + Digest))));
    }

    private static KeyValuePair<string, object?> Containers(string list, string image) =>
        new(list, new object?[] { new Dictionary<string, object?> { ["name"] = "a", ["image"] = image } });

    private static Dictionary<string, object?> Pod(string kind, params KeyValuePair<string, object?>[] lists)
    {
        var spec = new Dictionary<string, object?> { ["spec"] = new Dictionary<string, object?>(lists) };
        object? body = kind switch
        {
            "Pod" => spec["spec"],
            "CronJob" => new Dictionary<string, object?> { ["jobTemplate"] = new Dictionary<string, object?> { ["spec"] = new Dictionary<string, object?> { ["template"] = spec } } },
            _ => new Dictionary<string, object?> { ["template"] = spec },
        };
        return new() { ["kind"] = kind, ["spec"] = body };
    }

    private static async Task<bool> AllowsAsync(Dictionary<string, object?> pod)
    {
        var policy = Assert.Single(await Placed.ManifestsAsync("gke-s3ns"), m => m.Kind == "ValidatingAdmissionPolicy").Body;
        var environment = new CelEnvironment(null, "");
        var variables = new Dictionary<string, object?>();
        var known = new Dictionary<string, object?> { ["object"] = pod, ["variables"] = variables };
        foreach (var variable in ((PlanList)policy.Find("spec", "variables")!).Items)
        {
            variables[variable.Find("name")?.AsText ?? ""] = environment.Compile(variable.Find("expression")?.AsText ?? "")(known);
        }

        return ((PlanList)policy.Find("spec", "validations")!).Items.All(v => environment.Compile(v.Find("expression")?.AsText ?? "")(known) is true);
    }
}
