using Bleu.Infra.Components.Tests.Examples;
using Bleu.Infra.Naming;
using CsCheck;

namespace Bleu.Infra.Components.Tests;

public sealed class ResourceNamesTests
{
    private static readonly Gen<string> Stems = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"].Array[1, 60].Select(c => "a" + new string(c));
    private static readonly Gen<NamingRule> Rules = Gen.OneOfConst(
        NamingRule.ResourceGroup, NamingRule.KeyVault, NamingRule.LogWorkspace, NamingRule.Firewall, NamingRule.VirtualNetwork);

    [Fact]
    public void Of_CommonNames_AreReadable() => Assert.Equal(
        ["vnet-hub-bleuc", "pip-hub-bleuc-afw", "kv-hub-bleuc-" + ResourceNamesExample.Declare()[2][^5..]], ResourceNamesExample.Declare());

    [Fact]
    public void Of_AnyStem_IsWhatArmAllows() => Gen.Select(Rules, Stems, Stems).Sample((rule, stem, part) =>
    {
        var name = ResourceNames.Of(rule, new() { Stem = stem, Seed = "s" }, part);
        return name.Length <= rule.MaxLength
            && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            && !name.Contains("--", StringComparison.Ordinal)
            && name[^1] != '-';
    });

    [Fact]
    public void Of_SameInput_IsTheSameName() => Gen.Select(Rules, Stems).Sample((rule, stem) =>
        ResourceNames.Of(rule, new() { Stem = stem, Seed = "s" }) == ResourceNames.Of(rule, new() { Stem = stem, Seed = "s" }));

    [Fact]
    public void Of_OtherStems_AreOtherNames() => Gen.Select(Rules, Stems, Stems).Where((_, a, b) => a != b).Sample((rule, a, b) =>
        ResourceNames.Of(rule, new() { Stem = a, Seed = "s" }) != ResourceNames.Of(rule, new() { Stem = b, Seed = "s" }));

    [Fact]
    public void Of_SharedNames_DependOnTheSeed() => Stems.Sample(stem =>
        ResourceNames.Of(NamingRule.KeyVault, new() { Stem = stem, Seed = "one" }) != ResourceNames.Of(NamingRule.KeyVault, new() { Stem = stem, Seed = "two" }));
}
