using Bleu.Infra.PolicyPack.Tests.Engine;
using Pulumirpc;
using static Bleu.Infra.PolicyPack.Tests.Engine.Requests;

namespace Bleu.Infra.PolicyPack.Tests.Conformance;

/// <summary>The scenarios that language hosts are held to, by the names that they have there, over the wire.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public async Task PolicySimple_AdvisoryAndMandatory_EachReportsItsOwn()
    {
        await using var pack = await PackProcess.SampleAsync("simple");
        var info = await pack.BootAsync();

        Assert.Equal(("simple", "2.1.0-beta.1", true), (info.Name, info.Version, info.SupportsConfig));
        Assert.Equal(["truthiness Advisory: This is a test warning"], Lines(await pack.AnalyzeAsync(Resource("""{"value":true}"""))));
        Assert.Equal(["falsiness Mandatory: This is a test error"], Lines(await pack.AnalyzeAsync(Resource("""{"value":false}"""))));
        Assert.Empty((await pack.AnalyzeStackAsync(new())).Diagnostics);
    }

    [Theory]
    [InlineData("true", new string[0])]
    [InlineData("false", new[] { "allowed Mandatory: The value is true, allowed is false" })]
    public async Task PolicyConfig_ValueOfTheConfiguration_ReachesThePolicy(string allowed, string[] lines)
    {
        await using var pack = await PackProcess.SampleAsync("config");
        await pack.BootAsync();
        await pack.ConfigureAsync(Config("allowed", EnforcementLevel.Mandatory, $$"""{"value":{{allowed}}}"""));

        Assert.Equal(lines, Lines(await pack.AnalyzeAsync(Resource("""{"value":true}"""))));
    }

    [Fact]
    public async Task PolicyConfigSchema_IsToldAsWritten_AndValuesComeWithTheirTypes()
    {
        await using var pack = await PackProcess.SampleAsync("config-schema");
        var schema = (await pack.BootAsync()).Policies.Single().ConfigSchema;

        Assert.Equal(["value", "names"], schema.Required);
        Assert.Equal(
            """{"value":{"type":"boolean","default":true},"names":{"type":"array","items":{"type":"string"},"minItems":1},"limit":{"type":"number","maximum":2.5}}""",
            Json(schema.Properties));

        await pack.ConfigureAsync(Config("validator", EnforcementLevel.Advisory, """{"value":true,"names":["a","b"],"limit":1.5}"""));
        Assert.Equal(["validator Advisory: {limit: 1.5, names: [a, b], value: true}"], Lines(await pack.AnalyzeAsync(Resource("{}"))));
    }

    [Theory]
    [InlineData(true, "dry Mandatory: This is a preview")]
    [InlineData(false, "dry Advisory: This is an update")]
    public async Task PolicyDryrun_IsToldToThePolicy(bool dryRun, string line)
    {
        await using var pack = await PackProcess.SampleAsync("dryrun");
        await pack.BootAsync(dryRun);

        Assert.Equal([line], Lines(await pack.AnalyzeAsync(Resource("{}"))));
    }

    [Theory]
    [InlineData(EnforcementLevel.Advisory, "false Advisory: It is false")]
    [InlineData(EnforcementLevel.Mandatory, "false Mandatory: It is false")]
    [InlineData(EnforcementLevel.Remediate, "false Mandatory: It is false")]
    [InlineData(EnforcementLevel.Disabled, null)]
    public async Task PolicyEnforcementConfig_LevelOfTheConfiguration_Wins(EnforcementLevel level, string? line)
    {
        await using var pack = await PackProcess.SampleAsync("enforcement-config");
        var info = await pack.BootAsync();
        Assert.Equal((EnforcementLevel.Advisory, EnforcementLevel.Mandatory), (info.Policies.Single().EnforcementLevel, info.InitialConfig["false"].EnforcementLevel));
        Assert.Equal(["false Mandatory: It is false"], Lines(await pack.AnalyzeAsync(Resource("""{"value":false}"""))));

        await pack.ConfigureAsync(Config("false", level, "{}"));
        Assert.Equal(line is null ? [] : [line], Lines(await pack.AnalyzeAsync(Resource("""{"value":false}"""))));
    }

    [Theory]
    [InlineData("invalid-name")]
    [InlineData("invalid-version")]
    [InlineData("invalid-policies")]
    [InlineData("throws-at-start")]
    public async Task PolicyInvalid_EndsWithoutAPort_AndSaysWhy(string name)
    {
        await using var pack = await PackProcess.SampleAsync(name);

        Assert.Equal(("", 1), (pack.Line, await pack.ExitCodeAsync()));
        Golden.Verify(await pack.ErrorsAsync(), name);
    }

    [Fact]
    public async Task PolicyRemediate_MendsAllButWhatItCannot_AndKeepsTheRest()
    {
        await using var pack = await PackProcess.SampleAsync("remediate");
        await pack.BootAsync();
        var request = Resource($$"""
            {"value":false,"inner":{{Secret("""{"list":[{},{"name":"old"}]}""")}},"unknown":"{{Unknown}}","__internal":1}
            """);

        var response = await pack.RemediateAsync(request);

        Assert.Equal(
            ["fixup", "second", "not-known: unknown.name cannot be set: what it lies in is not known yet.", "throws: throws could not judge: InvalidOperationException. The other policies were judged."],
            response.Remediations.Select(r => r.Properties is null ? $"{r.PolicyName}: {r.Diagnostic}" : r.PolicyName));
        Assert.Equal(
            Json(Struct($$"""{"value":true,"inner":{{Secret("""{"list":[{},{"name":"mended"}]}""")}},"unknown":"{{Unknown}}","__internal":1}""")),
            Json(response.Remediations[1].Properties));

        request.Properties = response.Remediations[1].Properties;
        var after = await pack.AnalyzeAsync(request);
        Assert.DoesNotContain(after.Diagnostics, d => d.PolicyName is "fixup" or "second");
        Assert.All(after.Diagnostics, d => Assert.Equal(EnforcementLevel.Mandatory, d.EnforcementLevel));
    }

    [Fact]
    public async Task PolicyResourceMetadata_ReachesThePolicy_InBothCalls()
    {
        await using var pack = await PackProcess.SampleAsync("resource-metadata");
        await pack.BootAsync();
        var options = new AnalyzerResourceOptions
        {
            Protect = true,
            DeleteBeforeReplace = true,
            DeleteBeforeReplaceDefined = true,
            CustomTimeouts = new() { Create = 60, Update = 30.5, Read = 5 },
            Parent = Urn("my:index:Component", "parent"),
        };
        options.IgnoreChanges.Add("value");
        options.AdditionalSecretOutputs.Add("secret");
        options.Aliases.Add("urn:old");
        var provider = new AnalyzerProviderResource { Type = "pulumi:providers:simple", Name = "explicit", Urn = Urn("pulumi:providers:simple", "explicit"), Properties = Struct("""{"region":"here"}""") };
        var single = Resource($$"""{"value":{{Secret("true")}}}""");
        (single.Options, single.Provider) = (options, provider);
        var inStack = InStack("""{"value":true}""");
        (inStack.Options, inStack.Provider, inStack.Parent) = (options, provider, options.Parent);
        inStack.Dependencies.Add("urn:dependency");
        inStack.PropertyDependencies["value"] = new() { Urns = { "urn:dependency", "urn:other" } };

        var texts = (await pack.AnalyzeAsync(single)).Diagnostics
            .Concat((await pack.AnalyzeStackAsync(new() { Resources = { inStack, InStack("{}", "bare") } })).Diagnostics)
            .Select(d => $"{d.PolicyName} {d.Urn}\n{d.Message}\n");

        Golden.Verify(string.Join('\n', texts), "metadata");
    }

    [Fact]
    public async Task PolicyStackConfig_ReachesThePolicy()
    {
        await using var pack = await PackProcess.SampleAsync("stack-config");
        await pack.BootAsync(set: stack =>
        {
            stack.Config["proj:value"] = "1";
            stack.Config["proj:token"] = "hush";
            stack.ConfigSecretKeys.Add("proj:token");
        });

        Assert.Equal(["config Advisory: proj:token is secret; proj:value=1"], Lines(await pack.AnalyzeAsync(Resource("{}"))));
    }

    [Fact]
    public async Task PolicyStackTags_ReachThePolicy()
    {
        await using var pack = await PackProcess.SampleAsync("stack-tags");
        await pack.BootAsync(set: stack => stack.Tags.Add(new Dictionary<string, string> { ["team"] = "net", ["area"] = "hub" }));

        Assert.Equal(["tags Advisory: org/proj/dev: area=hub; team=net"], Lines(await pack.AnalyzeAsync(Resource("{}"))));
    }

    [Fact]
    public async Task PolicyAnalyzeStack_SeesEveryResource()
    {
        await using var pack = await PackProcess.SampleAsync("analyze-stack");
        await pack.BootAsync();

        var response = await pack.AnalyzeStackAsync(new()
        {
            Resources = { InStack("{}", "a"), InStack("{}", "b"), InStack("{}", "dev", "pulumi:pulumi:Stack"), InStack("{}", "p", "pulumi:providers:simple") },
        });

        Assert.Equal(["count Advisory: 1 pulumi:providers:simple, 1 pulumi:pulumi:Stack, 2 simple:index:Resource"], Lines(response));
        Assert.Equal("", response.Diagnostics.Single().Urn);
    }

    private static ConfigureAnalyzerRequest Config(string policy, EnforcementLevel level, string properties) =>
        new() { PolicyConfig = { [policy] = new() { EnforcementLevel = level, Properties = Struct(properties) } } };
}
