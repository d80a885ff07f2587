using System.Reflection;
using System.Runtime.Loader;
using Bleu.Infra.Clouds;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Pulumi;

namespace Bleu.Infra.Cli.Tests;

/// <summary>A new component compiles and works before anybody has touched it.</summary>
public sealed class NewComponentTests
{
    private const string Id = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10";

    [Fact]
    public async Task NewComponent_Files_AreThePattern()
    {
        using var project = new TemporaryProject();
        Copy(project, "components/Keys/README.md");
        Copy(project, "tests/Components/Examples/ExampleTests.cs");
        var call = await Call.InAsync(project.Root, "new", "component", "--area", "Keys", "--name", "DiskVault", "--yes");

        Assert.True(call.ExitCode == 0, call.Error);
        Assert.Equal(
            """
            components/Keys/DiskVault.cs
            components/Keys/DiskVaultArgs.cs
            components/Keys/DiskVaultDefaults.cs
            components/Keys/DiskVaultValidator.cs
            components/Keys/README.md
            tests/Components/Examples/DiskVaultExample.cs
            tests/Components/DiskVaultTests.cs
            tests/Components/Examples/ExampleTests.cs

            """,
            call.Output);
        Assert.Contains("    [InlineData(\"components/Keys/README.md\", \"DiskVaultExample.cs\")]\n    public void Readme_", Read(project, "tests/Components/Examples/ExampleTests.cs"));
        var readme = Read(project, "components/Keys/README.md");
        Assert.StartsWith(await File.ReadAllTextAsync(RepositoryPaths.Of("components", "Keys", "README.md"), TestContext.Current.CancellationToken), readme);
        Assert.Contains($"```csharp\n{Example(Read(project, "tests/Components/Examples/DiskVaultExample.cs"))}```", readme);
        Golden.Verify(Read(project, "components/Keys/DiskVault.cs"), "new-component");
    }

    [Fact]
    public async Task NewComponent_Compiles_AndIsPlannedWhole()
    {
        using var project = new TemporaryProject();
        await Call.InAsync(project.Root, "new", "component", "--area", "Keys", "--name", "DiskVault", "--yes");
        var assembly = Compile(Directory.EnumerateFiles(project.Root, "DiskVault*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Tests.cs", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(RepositoryPaths.Of("components", "Validation"), "*.cs")));
        var declare = assembly.GetType("Bleu.Infra.Components.Tests.Examples.DiskVaultExample")?.GetMethod("Declare", BindingFlags.Public | BindingFlags.Static)
            ?? throw new InvalidOperationException("The example has no declaration.");
        var cloud = new CloudCatalog().Get("bleu");
        var plan = await new InProcessPlanHost(() =>
        {
            var provider = CloudProvider.Create("cloud", cloud, cloud.Regions[0], Id, Id);
            declare.Invoke(null, [new ComponentResourceOptions { Providers = { provider } }]);
            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        }).PlanAsync(new PlanRequest { Project = "test", Stack = "test" }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Equal("bleu:keys:DiskVault", Assert.Single(plan.Resources, r => r.Type.StartsWith("bleu:", StringComparison.Ordinal)).Type);
        Assert.EndsWith("disk-vault", Assert.Single(plan.Resources, r => r.Type == "azure-native:resources:ResourceGroup").Inputs.Find("resourceGroupName")?.AsText);
    }

    [Fact]
    public async Task NewComponent_WithBadNames_NamesBoth()
    {
        using var project = new TemporaryProject();
        var call = await Call.InAsync(project.Root, "new", "component", "--area", "../Keys", "--name", "disk vault", "--yes");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU9107: --name is no name for this, got 'disk vault'. Allowed: a capital letter, then letters and digits, at most 40. Choose another.", call.Error);
        Assert.Contains("BLEU9107: --area is no name for this, got '../Keys'.", call.Error);
    }

    [Fact]
    public async Task NewComponent_ThatIsThere_IsNotOverwritten()
    {
        using var project = new TemporaryProject();
        Copy(project, "components/Keys/KeyVault.cs");
        var call = await Call.InAsync(project.Root, "new", "component", "--area", "Keys", "--name", "KeyVault", "--yes");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU9104: components/Keys/KeyVault.cs is there already", call.Error);
        Assert.False(File.Exists(Path.Combine(project.Root, "components", "Keys", "KeyVaultArgs.cs")));
    }

    private static string Read(TemporaryProject project, string path) => File.ReadAllText(Path.Combine(project.Root, path));

    private static void Copy(TemporaryProject project, string path)
    {
        var target = Path.Combine(project.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? project.Root);
        File.Copy(RepositoryPaths.Of(path.Split('/')), target);
    }

    private static string Example(string source)
    {
        var lines = source.Split('\n').SkipWhile(line => line.Trim() != "// <example>").Skip(1).TakeWhile(line => line.Trim() != "// </example>");
        return string.Concat(lines.Select(line => (line.Length > 8 ? line[8..] : "") + "\n"));
    }

    private static Assembly Compile(IEnumerable<string> files)
    {
        var implicitUsings = CSharpSyntaxTree.ParseText("global using System; global using System.IO; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;");
        var references = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error)
            .WithMetadataImportOptions(MetadataImportOptions.All);
        var parsed = files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Latest))).Prepend(implicitUsings);
        var compilation = CSharpCompilation.Create("Bleu.Infra.Components.Tests", parsed, references, options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }
}
