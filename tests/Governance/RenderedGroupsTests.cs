using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Tests;

public sealed class RenderedGroupsTests
{
    private static readonly CloudProfile Bleu = new CloudCatalog().Get("bleu");

    [Fact]
    public void Groups_WithAPrefix_CarryItInIdsAndParents()
    {
        var groups = Render(new() { Prefix = "bleu" }).Groups;

        Assert.All(groups, g => Assert.Equal($"bleu-{g.SourceId}", g.Id.Text));
        Assert.Equal("bleu-landingzones", groups.First(g => g.SourceId.Text == "corp").Parent?.Text);
    }

    [Fact]
    public void Groups_ThatDiffer_TakeTheirIdNameAndCareFromTheConfiguration()
    {
        var group = Render(new() { ManagementGroups = [new() { Id = "CORP", NewId = "internal", DisplayName = "Internal", Adopt = true }] })
            .Groups.First(g => g.SourceId.Text == "corp");

        Assert.Equal(("internal", "Internal", true, false), (group.Id.Text, group.DisplayName, group.Adopt, group.Existing));
    }

    [Fact]
    public void Groups_ThatTheArchitectureLacks_AreNamed() => Assert.StartsWith(
        "BLEU6040: governance.managementGroups names a management group that the architecture does not have, got 'crop'.",
        Assert.Single(Faults(new() { ManagementGroups = [new() { Id = "crop" }] })));

    [Fact]
    public void Groups_WithIdsThatAreNoneOrTheSame_AreRefused() => Assert.Equal(
        ["BLEU6036", "BLEU6037"],
        Faults(new() { ManagementGroups = [new() { Id = "corp", NewId = "a b" }, new() { Id = "online", NewId = "PUBLIC" }] }).Select(f => f[..8]));

    [Fact]
    public void Architecture_ThatIsNotThere_IsNamed() => Assert.Equal(
        ["BLEU6041: the architecture is not one of the library's, got 'sovereing'. Allowed: 'sovereign'. Did you mean 'sovereign'?"],
        Faults(new() { Architecture = "sovereing" }));

    [Fact]
    public void Architecture_OutOfSeveralWithoutAName_IsAskedFor()
    {
        using var library = new TemporaryLibrary()
            .Archetype("root")
            .Architecture("one", TemporaryLibrary.Group("a"))
            .Architecture("two", TemporaryLibrary.Group("a"));
        var read = library.Read();

        var fault = Assert.Throws<DiagnosticException>(() => TenantRenderer.Render(read, Bleu, Bleu.Regions[0], new()));

        Assert.Equal("BLEU6041: the architecture is not named, and the library has several. Allowed: 'one', 'two'. Name one under governance.architecture.", fault.Message);
    }

    private static TenantRendering Render(GovernanceSettings settings) => TenantRenderer.Render(LibraryReader.Embedded, Bleu, Bleu.Regions[0], settings, new HashSet<string> { "log_analytics_workspace_id" });

    private static IEnumerable<string> Faults(GovernanceSettings settings) =>
        Assert.Throws<DiagnosticException>(() => Render(settings)).Diagnostics.Select(d => d.ToString());
}
