using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using Bleu.Infra.Policies.Reports;
using NJsonSchema;

namespace Bleu.Infra.Policies.Tests.Reports;

public sealed class ReportTests
{
    private static readonly PolicyReport Report = SampleReport.Whole;

    public static TheoryData<string> Formats => [.. ReportWriter.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Report_InEveryForm_ShowsTheFailureAndTheWaiver(string format)
    {
        var text = ReportWriter.Write(Report, format);
        Assert.Contains("NET-001", text);
        Assert.Contains("publicNetworkAccess is", text);
        Assert.Contains("T-7", text);
        Assert.EndsWith("\n", text);
        Assert.DoesNotContain("\r", text);
        Assert.True(format is not ("html" or "markdown" or "junit") || !text.Contains("<script>alert", StringComparison.Ordinal), "A text of a file became markup.");
        Assert.DoesNotContain(SampleReport.Secret, text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Report_OfTheSameFindings_IsTheSame(string format) => Assert.Equal(ReportWriter.Write(Report, format), ReportWriter.Write(SampleReport.Make(), format));

    [Fact]
    public void Json_CountsWhatItHolds()
    {
        using var json = JsonDocument.Parse(ReportWriter.Write(Report, "json"));
        var root = json.RootElement;
        Assert.True(root.GetProperty("blocks").GetBoolean());
        foreach (var count in root.GetProperty("counts").EnumerateObject())
        {
            Assert.Equal(count.Value.GetInt32(), root.GetProperty("findings").EnumerateArray().Count(f => f.GetProperty("outcome").GetString() == count.Name));
        }
    }

    [Fact]
    public void Sarif_HasTheShapeOfTheStandard()
    {
        using var json = JsonDocument.Parse(ReportWriter.Write(Report, "sarif"));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.Equal(rules.Count, rules.Distinct().Count());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            var kind = result.GetProperty("kind").GetString();
            Assert.Contains(kind, new[] { "pass", "fail", "open", "notApplicable", "informational", "review" });
            Assert.Equal(kind != "fail", result.GetProperty("level").GetString() == "none");
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.False(Uri.TryCreate(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Absolute, out _));
        });
        Assert.Contains(run.GetProperty("results").EnumerateArray(), r => r.TryGetProperty("suppressions", out var s) && s[0].GetProperty("kind").GetString() == "external" && s[0].GetProperty("status").GetString() == "accepted");
    }

    [Fact]
    public void JUnit_CountsItsCases()
    {
        var root = XDocument.Parse(ReportWriter.Write(Report, "junit")).Root!;
        Assert.Equal("testsuites", root.Name.LocalName);
        foreach (var suite in root.Elements("testsuite").Append(root))
        {
            var cases = suite.Descendants("testcase").ToList();
            Assert.Equal((int)suite.Attribute("tests")!, cases.Count);
            Assert.Equal((int)suite.Attribute("failures")!, cases.Count(c => c.Element("failure") is not null));
            Assert.Equal((int)suite.Attribute("errors")!, cases.Count(c => c.Element("error") is not null));
            Assert.Equal((int)suite.Attribute("skipped")!, cases.Count(c => c.Element("skipped") is not null));
            Assert.All(cases, c => Assert.True(c.Attribute("name") is not null && c.Attribute("classname") is not null && c.Elements().Count() <= 1));
        }

        Assert.True((int)root.Attribute("failures")! > 0 && (int)root.Attribute("skipped")! > 0);
    }

    [Fact]
    public void Oscal_HasTheShapeOfAssessmentResults()
    {
        using var json = JsonDocument.Parse(ReportWriter.Write(Report, "oscal"));
        var results = json.RootElement.GetProperty("assessment-results");
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", results.GetProperty("uuid").GetString());
        Assert.All(["title", "last-modified", "version", "oscal-version"], name => Assert.NotEqual("", results.GetProperty("metadata").GetProperty(name).GetString()));
        Assert.StartsWith("#", results.GetProperty("import-ap").GetProperty("href").GetString());
        var result = Assert.Single(results.GetProperty("results").EnumerateArray());
        Assert.All(["uuid", "title", "description", "start", "reviewed-controls"], name => Assert.True(result.TryGetProperty(name, out _), name));
        var observations = result.GetProperty("observations").EnumerateArray().Select(o => o.GetProperty("uuid").GetString()).ToList();
        Assert.Equal(observations.Count, observations.Distinct().Count());
        Assert.All(result.GetProperty("observations").EnumerateArray(), o => Assert.All(["description", "methods", "collected"], name => Assert.True(o.TryGetProperty(name, out _), name)));
        Assert.All(result.GetProperty("findings").EnumerateArray(), f =>
        {
            Assert.Contains(f.GetProperty("target").GetProperty("status").GetProperty("state").GetString(), new[] { "satisfied", "not-satisfied" });
            Assert.Equal("objective-id", f.GetProperty("target").GetProperty("type").GetString());
            Assert.All(f.GetProperty("related-observations").EnumerateArray(), r => Assert.Contains(r.GetProperty("observation-uuid").GetString(), observations));
        });
        Assert.Contains(result.GetProperty("findings").EnumerateArray(), f => f.GetProperty("target").GetProperty("status").GetProperty("state").GetString() == "not-satisfied");
    }

    [Fact]
    public async Task Oscal_KeepsToTheRulesOfTheModel()
    {
        var schema = await Schema("oscal.schema.json");
        Assert.Empty(schema.Validate(ReportWriter.Write(Report, "oscal")).Select(e => e.ToString()));
        Assert.Empty(schema.Validate(ReportWriter.Write(Report with { Findings = [] }, "oscal")).Select(e => e.ToString()));
        Assert.NotEmpty(schema.Validate(ReportWriter.Write(Report, "oscal").Replace("\"state\"", "\"status\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Oscal_NamesAPlanThatItHolds()
    {
        using var json = JsonDocument.Parse(ReportWriter.Write(Report, "oscal"));
        var results = json.RootElement.GetProperty("assessment-results");
        Assert.Equal(
            results.GetProperty("import-ap").GetProperty("href").GetString(),
            "#" + results.GetProperty("back-matter").GetProperty("resources")[0].GetProperty("uuid").GetString());
    }

    [Fact]
    public void JUnit_KeepsToItsSchema()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, RepositoryPaths.Of("tests", "Policies", "Reports", "junit.xsd"));
        var problems = new List<string>();
        XDocument.Parse(ReportWriter.Write(Report, "junit")).Validate(schemas, (_, e) => problems.Add(e.Message));
        Assert.Empty(problems);
    }

    [Fact]
    public void Patch_OfAFinding_IsInEveryForm() => Assert.All(ReportWriter.Formats, format =>
        Assert.True(ReportWriter.Write(Report, format).Contains("bleu-infra:store.publicNetworkAccess", StringComparison.Ordinal), format));

    [Fact]
    public void Html_NeedsNothingElse()
    {
        var html = ReportWriter.Write(Report, "html");
        Assert.DoesNotContain("http://", html.Replace("http://www.w3.org", "", StringComparison.Ordinal));
        Assert.DoesNotContain("<link", html);
        Assert.DoesNotContain("src=", html);
        Assert.Contains("prefers-color-scheme: dark", html);
        Assert.Contains("&lt;/td&gt;&lt;script&gt;", html);
        Assert.Equal(Report.Findings.Length, html.Split("<tr data-outcome").Length - 1);
    }

    [Fact]
    public void Format_ThatDoesNotExist_IsRefused() => Assert.Throws<ArgumentException>(() => ReportWriter.Write(Report, "pdf"));

    private static Task<JsonSchema> Schema(string file) =>
        JsonSchema.FromJsonAsync(File.ReadAllText(RepositoryPaths.Of("tests", "Policies", "Reports", file)), TestContext.Current.CancellationToken);
}
