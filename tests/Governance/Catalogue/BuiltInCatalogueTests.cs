using System.Text;
using Bleu.Infra.Governance.Catalogue;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Tests.Catalogue;

public sealed class BuiltInCatalogueTests
{
    [Fact]
    public void Default_HoldsWhatTheLibrariesReferTo_WithItsSourceAndDay()
    {
        Assert.Equal((818, 22), (BuiltInCatalogue.Default.Definitions.Count, BuiltInCatalogue.Default.Initiatives.Count));
        Assert.Equal(("Azure/azure-policy f4a50ba", "2026-04-29"), (BuiltInCatalogue.Default.Source, BuiltInCatalogue.Default.Date));
    }

    [Fact]
    public void Find_Definition_KnowsParametersAndRoles()
    {
        var backup = BuiltInCatalogue.Default.Find("98D0B9F8-FD90-49C9-88E2-D3BAF3B0DD86", isInitiative: false);

        Assert.NotNull(backup);
        Assert.Equal(2, backup.Roles.Length);
        Assert.Equal("string", backup.Parameters["effect"].Type);
        Assert.Null(BuiltInCatalogue.Default.Find("98d0b9f8-fd90-49c9-88e2-d3baf3b0dd86", isInitiative: true));
    }

    [Fact]
    public void Members_OfEveryInitiative_AreInTheCatalogue() => Assert.Empty(
        from name in BuiltInCatalogue.Default.Initiatives
        from member in BuiltInCatalogue.Default.Find(name, isInitiative: true)?.Members ?? []
        where BuiltInCatalogue.Default.Find(member.Definition.Name, isInitiative: false) is null
        select $"{name}: {member.Definition.Name}");

    [Fact]
    public void References_OfTheGenuineLibraries_AreInTheCatalogue()
    {
        var slz = Genuine.Library("slz");

        Assert.DoesNotContain(
            slz.Assignments.Values.Select(a => a.Target).Concat(slz.Initiatives.Values.SelectMany(i => i.Members).Select(m => m.Definition)),
            r => r.IsBuiltIn && BuiltInCatalogue.Default.Find(r.Name, r.IsInitiative) is null);
    }

    [Fact]
    public void Write_FromTheExport_ChangesNothing()
    {
        var export = Path.Combine(RepositoryPaths.SharedData, "azure-policy-catalogue");
        Assert.SkipUnless(Directory.Exists(export), "The export of all built-ins does not lie beside the repository.");
        var committed = File.ReadAllText(RepositoryPaths.Of("components", "Governance", "Catalogue", "built-ins.json"));

        var written = CatalogueWriter.Write(
            export, [Genuine.Library("slz"), LibraryReader.Embedded], BuiltInCatalogue.Default.Source, BuiltInCatalogue.Default.Date);

        Assert.Equal(committed.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(written));
    }
}
