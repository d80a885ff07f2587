using System.Text.Json;
using Bleu.Infra.Cli.Tests;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Tenancy;
using CsCheck;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>Whatever stands in a client's file: what is bound can be a name in a cluster, and what cannot is refused with a diagnostic.</summary>
public sealed class HostileSettingsTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String["abcdefgh-0123456789"].Select(t => t[..Math.Min(30, t.Length)]),
        Gen.String["ab-./:@_$'\"{}[]#&*!|>%\\ \n\t\u0000é\u202e"],
        Gen.OneOfConst("kube-system", "default", "system:masters", "../..", "${registry}", "'+true+'", "{{ .Values }}", "a\nkind: ClusterRole", "shop", "null", "true", "1e3", "*", "-", "a--b"));

    [Fact]
    public void Name_OfATeam_IsBoundOnlyWhereItIsOne() => Sample("    - name: insight\n", t => $"    - name: {t}\n", s => s.Teams[2].Name, TenancyNames.IsTeam);

    [Fact]
    public void Account_OfATeam_IsBoundOnlyWhereItIsOne() => Sample("        - name: api\n", t => $"        - name: {t}\n", s => s.Teams[1].ServiceAccounts[0].Name, TenancyNames.IsAccount);

    [Fact]
    public void Repository_OfATeam_IsBoundOnlyWhereAnAgentMayReadIt() => Sample(
        "        url: https://git.editeur-nuage.example/insight/delivery.git\n",
        t => $"        url: {t}\n",
        s => s.Teams[2].Repository.Url,
        TenancyNames.IsRepository);

    [Fact]
    public void Image_OfACheck_IsBoundOnlyByItsDigest() => Sample(
        "        image: checks/smoke@sha256:9f3b7c1e5a2d4f60813b7c1e5a2d4f60813b7c1e5a2d4f608193ab57cd12ef44\n",
        t => $"        image: {t}\n",
        s => s.Teams[0].Check?.Image ?? "",
        image => image.Contains("@sha256:", StringComparison.Ordinal) && image.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || "@:./_-".Contains(c)));

    [Fact]
    public void Registry_OfAPlacement_IsBoundOnlyWhereItIsOne() => Sample(
        "      registry: harbor.editeur-nuage.example/production\n",
        t => $"      registry: {t}\n",
        s => s.Placements.Single(p => p.Profile == "kubernetes").Registry ?? "",
        ClusterGuards.IsRegistry);

    private static void Sample(string old, Func<string, string> line, Func<ClientSettings, string> bound, Func<string, bool> holds)
    {
        using var project = TemporaryProject.Of(Placed.Stack, "fr-south");
        var file = project.Stack($"Pulumi.{Placed.Stack}.yaml");
        var whole = File.ReadAllText(file);
        Assert.Contains(old, whole);
        var clouds = new CloudCatalog(project.Root);
        Text.Sample(
            text =>
            {
                File.WriteAllText(file, whole.Replace(old, line(JsonSerializer.Serialize(text)), StringComparison.Ordinal));
                var (settings, findings) = new StackFolder(project.Root, "bleu-infra", clouds, FixedClock.Reviewed).Check(Placed.Stack);
                Assert.Equal(settings is null, findings.Any(f => f.Severity == DiagnosticSeverity.Error));
                Assert.True(settings is null || holds(bound((ClientSettings)settings)), text);
            },
            iter: 60,
            threads: 1);
    }
}
