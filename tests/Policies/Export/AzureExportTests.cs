using System.Text.Json.Nodes;
using Bleu.Infra.Governance.Checks;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Export.Azure;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.Policies.Tests.Export;

/// <summary>The exported definitions are what the platform and the readers of libraries take.</summary>
public sealed class AzureExportTests
{
    [Fact]
    public void Definition_OfStorageFirewalls_IsTheReviewedOne() =>
        Golden.Verify(AzureExport.Files(Baseline.Current, SampleStack.Context).Single(f => f.File.Contains("Bleu-NET-002.", StringComparison.Ordinal)).Json, "Bleu-NET-002", "json");

    [Fact]
    public void Files_AreALibraryWithoutDefects()
    {
        var folder = Directory.CreateTempSubdirectory("bleu-export-");
        try
        {
            foreach (var (file, json) in AzureExport.Files(Baseline.Current, SampleStack.Context))
            {
                var path = Path.Combine(folder.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, json);
            }

            var library = LibraryReader.Read(folder.FullName);
            var forms = AzureCatalogue.All.Where(f => f.Condition is not null && Baseline.Current.Holds(f.Rule.Info.Since)).Select(f => f.Name).ToList();
            Assert.Equal(forms.Order(StringComparer.OrdinalIgnoreCase), library.Definitions.Keys);
            Assert.Equal(forms.Order(StringComparer.Ordinal), Assert.Single(library.Initiatives.Values).Members.Select(m => m.Definition.Name).Order(StringComparer.Ordinal));
            Assert.Equal("", string.Join('\n', LibraryCheck.Find(library, SampleStack.Clouds.Get("bleu"))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Initiative_OfABaseline_HoldsNoLaterRule()
    {
        Assert.DoesNotContain(AzureExport.Files(new(Baseline.First), PolicyContext.Empty), f => f.File.Contains("NET-019", StringComparison.Ordinal));
        Assert.Contains(AzureExport.Files(new(Baseline.Next), PolicyContext.Empty), f => f.File == $"policy_set_definitions/Bleu-{Baseline.Next}.alz_policy_set_definition.json");
    }

    [Fact]
    public void Parameter_TakesWhatIsKnownOfTheStack()
    {
        var form = AzureCatalogue.All.Single(f => f.Rule.Id == "RES-001");
        var known = AzureExport.Definition(form, SampleStack.Context)["properties"]!["parameters"]!["allowedLocations"]!["defaultValue"]!;
        Assert.Equal(["bleufrancecentral", "bleufrancesouth"], known.AsArray().Select(v => v!.ToString()));
        Assert.False(((JsonObject)AzureExport.Definition(form, PolicyContext.Empty)["properties"]!["parameters"]!["allowedLocations"]!).ContainsKey("defaultValue"));
    }

    [Fact]
    public void Field_OfARow_IsWhereResourceManagerHasTheProperty()
    {
        var wrong = new List<string>();
        foreach (var rule in PolicyCatalog.All.OfType<PropertyRule>().Where(r => AzureCatalogue.Of(r).Condition is not null))
        {
            foreach (var (type, path) in rule.Paths)
            {
                var field = AzureField.Of(type, path)!;
                var shape = ArmShape.Find(type)!;
                var arm = field == "name" ? "name" : string.Join('.', (shape.ToArm(path) ?? "?").Split('.').Where(s => s != "properties"));
                var wanted = field.Contains('/', StringComparison.Ordinal) ? $"{shape.ArmType}/{arm}" : arm;
                if (!string.Equals(field, wanted, StringComparison.OrdinalIgnoreCase))
                {
                    wrong.Add($"{rule.Id} {type} {path}: {field}, by the definitions {wanted}");
                }
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void Rule_WithoutADefinition_HasAReason() => Assert.All(AzureCatalogue.All, form =>
    {
        Assert.Equal(form.Condition is null, form.Reason.Length > 20);
        Assert.True(form.Condition is null || form.Name.Length <= 64, form.Name);
    });
}
