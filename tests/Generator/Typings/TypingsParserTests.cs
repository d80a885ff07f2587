using Bleu.Infra.Generator.Typings;

namespace Bleu.Infra.Generator.Tests.Typings;

public sealed class TypingsParserTests
{
    [Fact]
    public void Interface_InNamespaces_HasItsWholePath()
    {
        var found = TypingsParser.Parse("export declare namespace core { namespace v1 { interface Pod { name?: pulumi.Input<string>; } } }");
        var pod = Assert.Single(found);
        Assert.Equal("core.v1.Pod", pod.Path);
        Assert.Equal(new Member("name", true, new TypeNode.Named("pulumi.Input", [])).Name, Assert.Single(pod.Members).Name);
        Assert.True(pod.Members[0].IsOptional);
    }

    [Fact]
    public void Class_KeepsPropertiesAndLeavesMethodsAndStatics()
    {
        var found = TypingsParser.Parse("""
            export declare class Vault extends pulumi.CustomResource {
                static get(name: string, id: pulumi.Input<pulumi.ID>): Vault;
                private static readonly __type: string;
                /** A comment with { and ; in it. */
                readonly location: pulumi.Output<string | undefined>;
                constructor(name: string, args: VaultArgs);
            }
            """);
        var vault = Assert.Single(found);
        Assert.Equal("pulumi.CustomResource", vault.Base);
        Assert.Equal("location", Assert.Single(vault.Members).Name);
    }

    [Fact]
    public void Constants_AreAnEnumeration()
    {
        var kinds = Assert.Single(TypingsParser.Parse("""export declare const Kind: { readonly EC_HSM: "EC-HSM"; readonly Oct: "oct"; };"""));
        Assert.Equal("enum", kinds.Base);
        Assert.Equal(["EC-HSM", "oct"], kinds.Members.Select(m => ((TypeNode.Literal)m.Type).Text));
    }

    [Theory]
    [InlineData("string[]", "[string]")]
    [InlineData("(string | number)[]", "[(string|number)]")]
    [InlineData("{ [key: string]: pulumi.Input<string>; }", "{pulumi.Input<string>}")]
    [InlineData("pulumi.Input<pulumi.Input<inputs.a.B>[]>", "pulumi.Input<[pulumi.Input<inputs.a.B>]>")]
    [InlineData("\"a\" | undefined", "('a'|undefined)")]
    [InlineData("((o: any, opts: pulumi.Options) => void)[]", "[any]")]
    public void Type_IsReadWithItsParts(string source, string expected)
    {
        var member = Assert.Single(TypingsParser.Parse($"interface A {{ p: {source}; }}")[0].Members);
        Assert.Equal(expected, Display(member.Type));
    }

    [Fact]
    public void Text_ThatIsNoTypings_IsRefusedWithItsPlace()
    {
        var thrown = Assert.Throws<FormatException>(() => TypingsParser.Parse("interface A { p: { q: string }; }"));
        Assert.Contains("Expected '['", thrown.Message, StringComparison.Ordinal);
    }

    private static string Display(TypeNode type) => type switch
    {
        TypeNode.Array array => $"[{Display(array.Element)}]",
        TypeNode.Map map => $"{{{Display(map.Value)}}}",
        TypeNode.Union union => $"({string.Join('|', union.Cases.Select(Display))})",
        TypeNode.Literal literal => $"'{literal.Text}'",
        TypeNode.Named { Arguments: [] } named => named.Name,
        TypeNode.Named named => $"{named.Name}<{string.Join(", ", named.Arguments.Select(Display))}>",
        _ => "?",
    };
}
