using Bleu.Infra.Generator.CSharp;
using Bleu.Infra.Generator.Import;
using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.Tests;

/// <summary>The committed schemas, what is generated from them, and the packages they come from where there are any.</summary>
internal static class Packages
{
    private const string FolderVariable = "BLEU_NPM";

    public static string ArmTable { get; } = RepositoryPaths.Of("tools", "Planner", "Providers", "arm-resources.json");

    public static string SchemaPath(string sdk) => RepositoryPaths.Of("sdk", sdk, "schema.json");

    public static string SchemaText(string sdk) => File.ReadAllText(SchemaPath(sdk));

    public static PackageSpec Schema(string sdk) => SchemaReader.Read(SchemaPath(sdk));

    /// <summary>The generated code of one class, by the file's namespace and the start of its declaration.</summary>
    public static string Class(string sdk, string @namespace, string declaration)
    {
        var text = new PackageEmitter(Schema(sdk)).Emit().Single(f => f.Name == @namespace + ".g.cs").Text;
        var start = text.IndexOf("\n" + declaration, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{@namespace} has no '{declaration}'.");
        return text[(start + 1)..(text.IndexOf("\n}\n", start, StringComparison.Ordinal) + 3)];
    }

    /// <summary>Imports a package again from its typings. Skips the test where the typings are not at hand.</summary>
    public static (AllowList Allowed, PackageSpec Package) Import(string sdk, string npmName)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable(FolderVariable) ?? "", "node_modules", "@pulumi", npmName);
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"The typings of @pulumi/{npmName} are not at hand. Install them into a folder and name it in {FolderVariable}.");
        }

        var allowed = AllowList.Read(RepositoryPaths.Of("sdk", sdk, "allow-list.txt"));
        return (allowed, new Importer(allowed, new PackageTypings(folder)).Import());
    }
}
