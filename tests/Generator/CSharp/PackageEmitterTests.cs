using Bleu.Infra.Generator.CSharp;
using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.Tests.CSharp;

public sealed class PackageEmitterTests
{
    private static readonly PackageSpec Things = new()
    {
        Name = "azure-native",
        Version = "9.8.7",
        SourceHash = "",
        Namespaces = new Dictionary<string, string> { ["things"] = "Things" },
        Provider = new("pulumi:providers:azure-native", [Text("tenantId", required: false)], []),
        Resources = [new("azure-native:things:Thing", [Text("thingName", required: true), Kind], [Text("name", required: true)])],
        Functions = [],
        ObjectTypes = [new("azure-native:things:Box", [Text("label", required: false)]), new("azure-native:things:Lid", [Text("label", required: false)])],
        EnumTypes = [],
    };

    private static PropertySpec Kind => new("box", TypeSpec.Reference.To("azure-native:things:Box"), false);

    [Fact]
    public void Package_IsOneFileANamespace()
    {
        Assert.Equal(
            ["Pulumi.AzureNative.g.cs", "Pulumi.AzureNative.Things.g.cs", "Pulumi.AzureNative.Things.Inputs.g.cs", "Utilities.g.cs"],
            new PackageEmitter(Things).Emit().Select(f => f.Name));
    }

    [Fact]
    public void Type_ThatNothingUses_IsNotWritten()
    {
        var inputs = File("Pulumi.AzureNative.Things.Inputs.g.cs", Things);
        Assert.Contains("class BoxArgs", inputs, StringComparison.Ordinal);
        Assert.DoesNotContain("Lid", inputs, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_IsAlwaysSent()
    {
        Assert.Contains("Version => \"9.8.7\"", File("Utilities.g.cs", Things), StringComparison.Ordinal);
        Assert.Contains("Version = global::Pulumi.AzureNative.Utilities.Version,", File("Pulumi.AzureNative.Things.g.cs", Things), StringComparison.Ordinal);
    }

    [Fact]
    public void Module_WithoutAName_IsRefusedWithWhatToAdd()
    {
        var unnamed = Things with { Namespaces = new Dictionary<string, string>() };
        var thrown = Assert.Throws<FormatException>(() => new PackageEmitter(unnamed).Emit().ToList());
        Assert.Equal("The module 'things' has no C# name; add 'module things NAME' to the allow-list.", thrown.Message);
    }

    [Fact]
    public void Arguments_AreOptional_OnlyWhereEveryInputIs()
    {
        Assert.Contains("public Thing(string name, ThingArgs args,", File("Pulumi.AzureNative.Things.g.cs", Things), StringComparison.Ordinal);
        var optional = Things with { Resources = [Things.Resources[0] with { Inputs = [Kind] }] };
        Assert.Contains("public Thing(string name, ThingArgs? args = null,", File("Pulumi.AzureNative.Things.g.cs", optional), StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_AreWrappedGoingInAndMarkedComingOut()
    {
        var secret = Text("password", required: false) with { IsSecret = true };
        var package = Things with { Resources = [new("azure-native:things:Thing", [secret], [secret])] };
        var code = File("Pulumi.AzureNative.Things.g.cs", package);
        Assert.Contains("AdditionalSecretOutputs = { \"password\" },", code, StringComparison.Ordinal);
        Assert.Contains("global::Pulumi.Output.CreateSecret(", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Constant_IsSetWhateverIsGiven()
    {
        var kind = Text("kind", required: false) with { Const = "Thing" };
        var code = File("Pulumi.AzureNative.Things.g.cs", Things with { Resources = [new("azure-native:things:Thing", [kind], [])] });
        Assert.Contains("args.Kind = \"Thing\";", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "Input<global::Pulumi.AzureNative.Things.Inputs.BoxArgs>")]
    [InlineData(2, "InputUnion<global::Pulumi.AzureNative.Things.Inputs.BoxArgs, global::Pulumi.AzureNative.Things.Inputs.LidArgs>")]
    [InlineData(3, "Input<object>")]
    public void Union_OfMoreThanTwoTypes_IsAnyValue(int cases, string expected)
    {
        TypeSpec[] all = [TypeSpec.Reference.To("azure-native:things:Box"), TypeSpec.Reference.To("azure-native:things:Lid"), new TypeSpec.Primitive("integer")];
        var union = new PropertySpec("content", new TypeSpec.OneOf(all[..cases]), false);
        var code = File("Pulumi.AzureNative.Things.g.cs", Things with { Resources = [new("azure-native:things:Thing", [union], [])] });
        Assert.Contains($"public global::Pulumi.{expected}? Content", code, StringComparison.Ordinal);
    }

    private static PropertySpec Text(string name, bool required) => new(name, new TypeSpec.Primitive("string"), required);

    private static string File(string name, PackageSpec package) => new PackageEmitter(package).Emit().Single(f => f.Name == name).Text;
}
