using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Functions of the program that the engine calls: they see what it sends and it gets what they answer.</summary>
public sealed class CallbackTests(HookedRun run) : IClassFixture<HookedRun>
{
    [Fact]
    public void Hooks_AreRegisteredWithTheirOptions()
    {
        var hooks = run.Engine.Of<RegisterResourceHookRequest>().ToDictionary(h => h.Name);
        Assert.Equal((true, false), (hooks["seen"].OnDryRun, hooks["seen"].IgnoreErrors));
        Assert.Equal((false, true), (hooks["refuses"].OnDryRun, hooks["refuses"].IgnoreErrors));
        Assert.Equal("retries", Assert.Single(run.Engine.Of<RegisterErrorHookRequest>()).Name);
    }

    [Fact]
    public void Resource_NamesItsHooksByEvent()
    {
        var hooks = run.Engine.Of<RegisterResourceRequest>().Single(r => r.Name == "hooked").Hooks;
        Assert.Equal(
            ["seen", "seen,refuses", "seen", "seen", "refuses", "refuses", "retries"],
            new[] { hooks.BeforeCreate, hooks.AfterCreate, hooks.BeforeUpdate, hooks.AfterUpdate, hooks.BeforeDelete, hooks.AfterDelete, hooks.OnError }
                .Select(h => string.Join(',', h)));
    }

    [Fact]
    public void Hook_CalledAfterTheProgramIsThrough_SeesTheResourceAndMayLog()
    {
        Assert.Contains(run.Engine.Of<LogRequest>(), l => l.Message == "hooked id-1 On");
        Assert.Equal("", Answer<ResourceHookResponse>("seen").Error);
    }

    [Fact]
    public void Hook_ThatThrows_TellsTheEngineWhy() => Assert.Equal("not on a Friday", Answer<ResourceHookResponse>("refuses").Error);

    [Fact]
    public void ErrorHook_DecidesWhetherToTryAgain() => Assert.Equal(
        [true, false], run.Engine.Messages.Where(m => m.Method == "retries").Select(m => ((ErrorHookResponse)m.Message).Retry));

    [Fact]
    public void Transform_ChangesArgumentsAndOptions()
    {
        var answer = Transformed(p => p.TryGetValue("mode", out var mode) && mode.StringValue == "On and off");
        Assert.Equal("s3cret", answer.Properties.Fields["secret"].StructValue.Fields["value"].StringValue);
        Assert.Equal(["urn:pulumi:dev::proj::azure-native:network:Vnet::helper"], answer.Options.DependsOn);
        Assert.True(answer.Options.Protect);
        Assert.Equal(("1.2.3", "/import/me", "7200000000000ns"), (answer.Options.Version, answer.Options.Import, answer.Options.CustomTimeouts.Delete));
        Assert.Equal("old", Assert.Single(answer.Options.Aliases).Spec.Name);
    }

    [Fact]
    public void Transform_WithoutAnAnswer_LeavesEverything()
    {
        var request = run.Engine.Of<RegisterResourceRequest>().Single(r => r.Name == "left");
        Assert.Equal(request.Object, Transformed(p => p.TryGetValue("mode", out var mode) && mode.StringValue == "On").Properties);
    }

    [Fact]
    public void Transform_OfMoreThanAServerUsuallyTakes_Works() => Assert.Equal(
        40 * 1024 * 1024, Transformed(p => p.TryGetValue("unk", out var met) && met.StringValue == "met").Properties.Fields["mode"].StringValue.Length);

    private TransformResponse Transformed(Func<IDictionary<string, Google.Protobuf.WellKnownTypes.Value>, bool> isWanted) =>
        Assert.Single(run.Engine.Of<TransformResponse>(), t => isWanted(t.Properties.Fields));

    private T Answer<T>(string hook) => (T)Assert.Single(run.Engine.Messages, m => m.Method == hook).Message;
}
