using Bleu.Infra.Policies.Reports;
using NJsonSchema;

namespace Bleu.Infra.Policies.Tests.Reports;

/// <summary>SARIF reports are held to the schema of the standard, as a package of npm carries it; <c>.ci/run</c> fetches it.</summary>
public sealed class SarifSchemaTests
{
    private static readonly string Schema = Path.Combine(
        Environment.GetEnvironmentVariable("BLEU_NPM") ?? "", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    [Fact]
    public async Task Report_KeepsToTheSchemaOfSarif()
    {
        Assert.SkipUnless(File.Exists(Schema), "Set BLEU_NPM to a folder with node_modules/@microsoft/jest-sarif, as .ci/run does.");
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Schema, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(ReportWriter.Write(SampleReport.Whole, "sarif")).Select(e => e.ToString()));
        Assert.NotEmpty(schema.Validate(ReportWriter.Write(SampleReport.Whole, "sarif").Replace("\"kind\": \"fail\"", "\"kind\": \"broken\"", StringComparison.Ordinal)));
    }
}
