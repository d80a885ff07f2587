using System.Text;
using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;
using CsCheck;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>No name and no setting becomes an expression of a forge, a command of a shell, or structure of a file.</summary>
public sealed class InjectionTests
{
    private static readonly string[] Hostile =
    [
        "${{ secrets.TOKEN }}", "$(id)", "`id`", "$[variables.x]", "$CI_JOB_TOKEN", "a\nrun: id", "a: b", "- a", "&a", "*a", "!!str", "a # b", "\"", "'", "a;id", "a|id", "a&&id", "../x", "{{ x }}", "%0a", "\u2028run",
    ];

    private static readonly string[] Texts =
        ["branch", "forge.repository", "forge.issuer", "runners.plan", "runners.image", "identities.audience", "secrets.vault", "secrets.key", "mirrors.nuget", "mirrors.plugins", "drift", "operator.namespace", "operator.program", "operator.repository", "operator.repositorySecret", "operator.path"];

    [Fact]
    public void Setting_ThatCouldBeAnExpression_IsRefused() => Assert.All(
        from key in Texts from text in Hostile select (key, text),
        pair => Assert.Contains(Refusals(pair.key, pair.text), code => code is "BLEU1021"));

    [Fact]
    public void Setting_WithAnyCharacterThatForgesExpand_IsRefused() => Gen.Select(Gen.OneOfConst(Texts), Gen.String[Gen.Char.AlphaNumeric, 0, 5], Gen.OneOfConst('$', '{', '}', '`', '"', '\'', '\\', '\n', '\r', '\t', ';', '|', '&', '<', '>', '#', '%'), Gen.String[Gen.Char.AlphaNumeric, 0, 5])
        .Sample(t => Refusals(t.Item1, t.Item2 + t.Item3 + t.Item4).Contains("BLEU1021"), iter: 2_000);

    [Fact]
    public void Text_WhateverItHolds_StaysOneText() => Gen.String.Select(Gen.OneOfConst(Hostile), (a, b) => a + b).Sample(
        text =>
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Yaml.Write("x", Yaml.Map(("a", Yaml.Text(text)), ("b", Yaml.List(Yaml.Text(text))), ("c", Yaml.Words(text, "z"))))));
            var map = Assert.IsType<YamlMappingNode>(Assert.Single(stream.Documents).RootNode);
            Assert.Equal(3, map.Children.Count);
            Assert.Equal([text, text, text, "z"], map.Children.Values.SelectMany(Scalars));
        },
        iter: 2_000);

    [Theory]
    [InlineData("client-${{ github.token }}")]
    [InlineData("client-$(id)")]
    [InlineData("client-a b")]
    [InlineData("-client")]
    public async Task Stack_WithAHostileName_IsRefused(string name)
    {
        using var project = new SettingsProject();
        File.Copy(project.Stack("platform"), project.Stack(name));
        using var rendering = await Rendering.TryAsync(project.Root, "operator");

        Assert.Equal(1, rendering.Call.ExitCode);
        Assert.Contains($"error BLEU9061: stack has a name that no pipeline can carry, got '{name}'. Allowed: 1 to 100 letters, digits, dots, hyphens and underscores, beginning with a letter or digit. Rename its file.", rendering.Call.Messages);
        Assert.Empty(rendering.Files);
    }

    [Fact]
    public void ObjectName_OfAnyStack_IsOneOfKubernetesAndItsOwn() => Gen.String[Gen.Char["abAB01-_."], 1, 60].Where(s => char.IsAsciiLetterOrDigit(s[0])).Array[2].Sample(pair =>
    {
        var (first, second) = (KubernetesNames.Of(pair[0]), KubernetesNames.Of(pair[1]));
        Assert.Matches("^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$", first);
        Assert.Equal(pair[0] == pair[1], first == second);
    });

    private static List<string> Refusals(string key, string value)
    {
        var root = new DeserializedSettings(File.ReadAllText(RepositoryPaths.Of("stacks", "config", "gitops.yaml")));
        root.Set(key, value);
        try
        {
            GitOpsFile.Read(Encoding.UTF8.GetBytes(root.Text()), new CloudCatalog());
            return [];
        }
        catch (DiagnosticException e)
        {
            return [.. e.Diagnostics.Select(d => d.Code)];
        }
    }

    private static IEnumerable<string> Scalars(YamlNode node) => node is YamlSequenceNode list ? list.SelectMany(Scalars) : [((YamlScalarNode)node).Value ?? ""];
}
