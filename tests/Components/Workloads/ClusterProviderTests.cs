using System.Text;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Workloads;

namespace Bleu.Infra.Components.Tests.Workloads;

public sealed class ClusterProviderTests
{
    private const string Answer = """
        apiVersion: v1
        kind: Config
        clusters:
          - name: aks-clinic
            cluster:
              server: https://aks-clinic.example:443
              certificate-authority-data: QUJD
        users:
          - name: user
            user:
              exec:
                apiVersion: client.authentication.k8s.io/v1beta1
                command: kubelogin
                args: [get-token, --environment, AzurePublicCloud, --server-id, 11111111-2222-4333-8444-555555555555, --client-id, 99999999-2222-4333-8444-555555555555, --tenant-id, 35c94c5f-f7c2-444d-a4b1-211bfd52493c]
        """;

    [Fact]
    public async Task ClusterProvider_InAPlan_HoldsASecretThatNobodyKnows()
    {
        var plan = await Plans.WholeAsync(o =>
        {
            var cluster = new KubernetesCluster("main", Clusters.Args(), o);
            _ = ClusterProvider.Create("main", cluster, "cluster", Plans.Bleu);
        });
        var provider = Assert.Single(plan.Resources, r => r.Type == "pulumi:providers:kubernetes");
        var kubeconfig = provider.Inputs.Find("kubeconfig");

        Assert.IsType<PlanUnknown>(kubeconfig?.Bare);
        Assert.Equal("true", provider.Inputs.Find("enableServerSideApply")?.AsText ?? "true");
        Assert.Contains(plan.Diagnostics, d => d.Code == "BLEU3005" && d.Severity == Diagnostics.DiagnosticSeverity.Information);
    }

    [Fact]
    public void KubeLogin_OfThePublicAnswer_SignsInToTheCloudOfTheProfile()
    {
        var text = new KubeLogin("workloadidentity", "AzureStackCloud", "login.example").SignIn("main", Encode(Answer));

        Assert.Contains("server: https://aks-clinic.example:443", text);
        Assert.Contains("11111111-2222-4333-8444-555555555555", text);
        Assert.Contains("https://login.example/", text);
        Assert.Contains("AzureStackCloud", text);
        Assert.DoesNotContain("AzurePublicCloud", text);
        Assert.DoesNotContain("99999999-2222", text);
    }

    [Fact]
    public void KubeLogin_OfTheCommandLine_NamesNoAuthority()
    {
        var text = new KubeLogin("azurecli", null, "login.example").SignIn("main", Encode(Answer));

        Assert.Contains("azurecli", text);
        Assert.DoesNotContain("login.example", text);
        Assert.DoesNotContain("--environment", text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not base64 !")]
    [InlineData("bm90OiBbYSBrdWJlY29uZmln")]
    [InlineData("dXNlcnM6IFt7dXNlcjoge2NsaWVudC1rZXktZGF0YTogc2VjcmV0fX1d")]
    [InlineData("dXNlcnM6IFtd")]
    public void KubeLogin_OfAnythingElse_IsRefusedUnshown(string? answer) => Assert.Equal(
        "BLEU5306: main answered with credentials that are not those of a cluster that knows Entra alone. Wanted: a kubeconfig whose user is signed in by kubelogin. See that local accounts of the cluster are off and that it has an Entra profile.",
        Assert.Throws<Diagnostics.DiagnosticException>(() => new KubeLogin("azurecli", null, "login.example").SignIn("main", answer)).Message);

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
