using Bleu.Infra.Generator.Import;

namespace Bleu.Infra.Generator.Tests.Import;

public sealed class AllowListTests
{
    [Fact]
    public void List_NamesModulesMembersAndNumbers()
    {
        var list = Read("""
            # a comment
            package azure-native 1.2.3
            json body
            csharp kubeconfig KubeConfig

            module things Things Microsoft.Things
              fraction Thing.ratio
              Thing things    # another comment
              getThing
            """);
        Assert.Equal(("azure-native", "1.2.3"), (list.Package, list.Version));
        var module = Assert.Single(list.Modules);
        Assert.Equal(("things", "Things", "Microsoft.Things"), (module.Folder, module.Namespace, module.ArmNamespace));
        Assert.Equal([("Thing", "things"), ("getThing", "")], module.Members.Select(m => (m.Name, m.ArmType)));
        Assert.Contains("things:Thing.ratio", list.Fractions);
        Assert.Contains("body", list.Json);
        Assert.Equal("KubeConfig", list.CSharpNames["kubeconfig"]);
    }

    [Fact]
    public void Line_WithoutMeaning_IsNamed()
    {
        var thrown = Assert.Throws<FormatException>(() => Read("package a 1\nThing things of any kind"));
        Assert.EndsWith(":2: 'Thing things of any kind' has no meaning.", thrown.Message, StringComparison.Ordinal);
    }

    private static AllowList Read(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return AllowList.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
