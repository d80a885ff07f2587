using Bleu.Infra.Generator;
using Bleu.Infra.Generator.CSharp;
using Bleu.Infra.Generator.Import;
using Bleu.Infra.Generator.Schema;

try
{
    return args switch
    {
        ["schema", var typings, var allowList, var schema, .. var rest] => WriteSchema(typings, allowList, schema, rest),
        ["csharp", var schema, var folder] => WriteCSharp(schema, folder),
        _ => Usage(),
    };
}
catch (Exception exception) when (exception is FormatException or IOException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static int WriteSchema(string typings, string allowList, string schema, string[] rest)
{
    var allowed = AllowList.Read(allowList);
    var package = new Importer(allowed, new PackageTypings(typings)).Import();
    AtomicFile.Write(schema, SchemaWriter.Write(package));
    if (rest is [var table])
    {
        AtomicFile.Write(table, ArmTypes.WriteTable(allowed, package));
    }

    Console.WriteLine(
        $"{package.Name} {package.Version}: {package.Resources.Count} resources, {package.Functions.Count} functions, "
        + $"{package.ObjectTypes.Count} object types, {package.EnumTypes.Count} enumerations");
    return 0;
}

static int WriteCSharp(string schema, string folder)
{
    Directory.CreateDirectory(folder);
    var stale = Directory.GetFiles(folder, "*.g.cs").Select(Path.GetFileName).ToHashSet();
    foreach (var (name, text) in new PackageEmitter(SchemaReader.Read(schema)).Emit())
    {
        AtomicFile.Write(Path.Combine(folder, name), text);
        stale.Remove(name);
    }

    foreach (var name in stale)
    {
        File.Delete(Path.Combine(folder, name ?? ""));
    }

    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("schema TYPINGS ALLOW-LIST SCHEMA [ARM-TABLE]   trims a package to an allow-list");
    Console.Error.WriteLine("csharp SCHEMA FOLDER                           writes the C# of a schema");
    return 2;
}
