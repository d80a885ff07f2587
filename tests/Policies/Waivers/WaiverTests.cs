using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Tests.Sample;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Tests.Waivers;

public sealed class WaiverTests
{
    private const string File = "stacks/config/waivers/fr-central.yaml";
    private const string Account = "urn:pulumi:sample::bleu-infra::azure-native:storage:StorageAccount::data";
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void File_WithEverything_IsRead()
    {
        var file = WaiverFile.Read(Text(), File);
        Assert.Empty(file.Findings);
        Assert.Equal(("NET-001", Account, new DateOnly(2027, 3, 1)), file.Waivers.Select(w => (w.Rule, w.Scope, w.Expires)).Single());
    }

    [Theory]
    [InlineData("    owner: platform\n", "", "BLEU8007: waivers lack owner.")]
    [InlineData("expires: 2027-03-01", "expires: soon", "BLEU8007: waivers have days that are no days, or expire before they are granted.")]
    [InlineData("    ticket: T-1\n", "    ticket: T-1\n    forever: true\n", "BLEU8007: waivers have what no waiver has: forever.")]
    [InlineData("rule: NET-001", "rule: NET-0O1", "BLEU8008: waiver names a rule that does not exist, got 'NET-0O1'. Did you mean 'NET-001'?")]
    [InlineData("expires: 2027-03-01", "expires: 2027-11-01", "BLEU8011: waiver of NET-001 holds for too long, got '365 days'. Allowed: up to 180 days from the day it was granted. Let it expire earlier; it can be renewed.")]
    [InlineData("StorageAccount::data", "StorageAccount::*", "BLEU8006: waiver of NET-001 does not name what it covers. Allowed: a URN, in which * stands for any text, that names the type and at least the beginning of the name. Name the resources that it is for.")]
    [InlineData("azure-native:storage:StorageAccount::data", "*::data", "BLEU8006: waiver of NET-001 does not name the type of what it covers.")]
    [InlineData("urn:pulumi:sample::", "sample::", "BLEU8006: waiver of NET-001 has a scope that is no URN.")]
    [InlineData("    ticket: T-1\n", "    ticket: T-1\n    property: '*'\n", "BLEU8007: waivers have a property that names none.")]
    [InlineData("waivers:", "others:", "BLEU8007: waivers have no list 'waivers'.")]
    [InlineData("waivers:", "waivers: [", "BLEU8007: waivers is no YAML")]
    public void File_WithAFault_IsRefused(string part, string instead, string message)
    {
        var file = WaiverFile.Read(Text().Replace(part, instead, StringComparison.Ordinal), File);
        Assert.Empty(file.Waivers);
        Assert.Contains(message, Assert.Single(file.Findings).ToString());
    }

    [Fact]
    public void Waiver_AfterItsLastDay_NoLongerCovers()
    {
        var (findings, problems) = Apply(Text("2026-06-01", "2026-11-24"));
        Assert.Equal(Outcome.Fail, findings[0].Outcome);
        Assert.Equal($"{File}:2: BLEU8004: waiver of NET-001 has expired, got '2026-11-24'. Mend what it covers, or have its owner renew it.", problems);
    }

    [Fact]
    public void Waiver_ThatCoversNothing_IsReported()
    {
        var (findings, problems) = Apply(Text().Replace("::data", "::gone", StringComparison.Ordinal));
        Assert.Equal(Outcome.Fail, findings[0].Outcome);
        Assert.Equal($"{File}:2: BLEU8005: waiver of NET-001 covers nothing. Remove it: what it was for has been mended, or its scope is wrong.", problems);
    }

    [Fact]
    public void Waiver_GrantedInTheFuture_DoesNotCover()
    {
        var (findings, problems) = Apply(Text("2026-12-01", "2027-01-01"));
        Assert.Equal(Outcome.Fail, findings[0].Outcome);
        Assert.Contains("BLEU8007: waivers are granted in the future.", problems);
    }

    [Fact]
    public void Waiver_OfTwoTypes_IsTooBroad()
    {
        var broken = Judge.Edited([Edit.Set("storage:StorageAccount", "publicNetworkAccess", "Enabled"), Edit.Set("eventgrid:Topic", "publicNetworkAccess", "Enabled")]);
        var waiver = new Waiver("NET-001", "urn:pulumi:sample::bleu-infra::azure-native:*t*::*t*", "r", "o", "t", Today, Today, new(File, 2));
        var problems = WaiverBook.Apply(Judge.By("NET-001", broken), [waiver], Today).Problems;
        Assert.Contains(problems, p => p.ToString().StartsWith($"{File}:2: BLEU8006: waiver of NET-001 covers resources of 2 types.", StringComparison.Ordinal));
    }

    [Fact]
    public void Waiver_OfOneProperty_DoesNotHideAnother()
    {
        var (findings, problems) = ApplyToDeployment("property: secretsprovider");
        Assert.Equal(
            [("backend.url", Outcome.Fail), ("secretsprovider", Outcome.Waived)],
            findings.Select(f => (f.Path, f.Outcome)).OrderBy(f => f.Path, StringComparer.Ordinal));
        Assert.Equal("", problems);
    }

    [Fact]
    public void Waiver_OfTwoProperties_HasToNameOne()
    {
        var (_, problems) = ApplyToDeployment("");
        Assert.Equal(
            $"{File}:2: BLEU8006: waiver of DEP-002 covers 2 properties and names none, got 'backend.url', 'secretsprovider'. "
            + "Allowed: one property, or a 'property' that says which. Add 'property', and a waiver for each of the others that someone answers for.",
            problems);
    }

    [Fact]
    public void Waiver_OfAPropertyThatIsWell_IsReported() => Assert.Contains("BLEU8005: waiver of DEP-002 covers nothing.", ApplyToDeployment("property: plugins").Problems);

    [Theory]
    [InlineData("a*c", "abc", true)]
    [InlineData("a*c", "abcd", false)]
    [InlineData("*", "", true)]
    [InlineData("a**b*", "a::b::c", true)]
    [InlineData("", "a", false)]
    public void Pattern_MatchesWholeTexts(string pattern, string text, bool matches) => Assert.Equal(matches, ScopePattern.Matches(pattern, text));

    [Fact]
    public void Pattern_OfManyStars_IsMatchedInReasonableTime() =>
        Assert.False(ScopePattern.Matches(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 5000)));

    private static (IReadOnlyList<Finding> Findings, string Problems) Apply(string text)
    {
        var broken = Judge.Edited([Edit.Set("storage:StorageAccount", "publicNetworkAccess", "Enabled")]);
        var failures = Judge.By("NET-001", broken).Where(f => f.Outcome == Outcome.Fail);
        var (findings, problems) = WaiverBook.Apply([.. failures], WaiverFile.Read(text, File).Waivers, Today);
        return (findings, string.Join('\n', problems));
    }

    private static (IReadOnlyList<Finding> Findings, string Problems) ApplyToDeployment(string property)
    {
        var broken = Judge.Edited([Edit.Know(c => c with { Deployment = c.Deployment! with { HasPassphrase = true, Backend = "https://state.example" } }, "other facts")]);
        var failures = Judge.By("DEP-002", broken).Where(f => f.Outcome == Outcome.Fail).ToList();
        var text = Text().Replace("NET-001", "DEP-002", StringComparison.Ordinal).Replace($"scope: {Account}\n", $"scope: {failures[0].Urn}\n    {property}\n", StringComparison.Ordinal);
        var (findings, problems) = WaiverBook.Apply([.. failures], WaiverFile.Read(text, File).Waivers, Today);
        return (findings, string.Join('\n', problems));
    }

    private static string Text(string granted = "2026-11-01", string expires = "2027-03-01") => $"""
        waivers:
          - rule: NET-001
            scope: {Account}
            reason: The migration tool reads it until the new one is in place.
            owner: platform
            ticket: T-1
            granted: {granted}
            expires: {expires}

        """;
}
