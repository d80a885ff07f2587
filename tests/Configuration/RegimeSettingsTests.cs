using System.Text;
using Bleu.Infra.Regimes;

namespace Bleu.Infra.Configuration.Tests;

public sealed class RegimeSettingsTests
{
    [Theory]
    [InlineData("corp", "", 365, 30, "geo", "rsa-3072")]
    [InlineData("online", "", 183, 30, "geo", "rsa-3072")]
    [InlineData("online", "secnumcloud", 183, 30, "geo", "rsa-3072")]
    [InlineData("online", "secnumcloud, dora", 365, 90, "geo", "rsa-3072")]
    [InlineData("confidential-corp", "secnumcloud, diffusion-restreinte", 730, 90, "geo", "rsa-4096")]
    public void Regimes_SwitchOnTheStrictestOfEach(string tier, string regimes, int logDays, int backupDays, string redundancy, string algorithm)
    {
        using var project = new TemporaryProject();
        project.Write("clinic", Encoding.UTF8.GetBytes(Text(tier, regimes)));
        project.Write("hub", File.ReadAllBytes(RepositoryPaths.Of("tests", "Configuration", "Broken", "spoke-outside-pools", "Pulumi.hub.yaml")));
        var (settings, findings) = project.Stacks.Check("clinic");

        Assert.Empty(findings);
        var client = Assert.IsType<ClientSettings>(settings);
        Assert.Equal((logDays, backupDays, redundancy, algorithm), (client.Logs.RetentionDays, client.Backup.DailyDays, client.Backup.Redundancy, client.Keys.Algorithm));
    }

    [Fact]
    public void Readme_OfRegimes_HoldsWhatTheCatalogueHolds()
    {
        var lines = File.ReadAllLines(RepositoryPaths.Of("components", "Regimes", "README.md"));

        Assert.All(RegimeCatalogue.All, regime =>
        {
            var line = Assert.Single(lines, l => l.StartsWith($"| `{regime.Name}` |", StringComparison.Ordinal));
            Assert.Contains($"| {regime.LogDays} days | {regime.BackupDays} days | {string.Join(", ", regime.Redundancies)} |", line);
        });
    }

    [Fact]
    public void Tags_ProveTierClassAndRegimes() => Assert.Equal(
        "client=clinic, dataClass=health, regime-hds=yes, tier=corp",
        string.Join(", ", RegimeTags.Of("clinic", "corp", "health", ["hds"]).Select(t => $"{t.Key}={t.Value}")));

    private static string Text(string tier, string regimes) => $"""
        config:
          bleu-infra:kind: client
          bleu-infra:cloud: bleu
          bleu-infra:region: bleufrancecentral
          bleu-infra:client: clinic
          bleu-infra:tier: {tier}
          bleu-infra:regimes: [{regimes}]
          bleu-infra:contacts:
            security: security office
          bleu-infra:hub: hub
          bleu-infra:tenantId: 35c94c5f-f7c2-444d-a4b1-211bfd52493c
          bleu-infra:subscriptionId: 53922ff7-c3c6-4145-ad15-ceaee1373a7d
          bleu-infra:alertEmail:
            secure: v1:nonce:cipher
          {(tier == "confidential-corp" ? "bleu-infra:keys: {rotateDays: 180, expiryDays: 365}" : "bleu-infra:displayName: Clinic")}
          bleu-infra:spoke:
            addressSpace: 10.32.0.0/22
            subnets:
              - name: application
                prefix: 24

        """;
}
