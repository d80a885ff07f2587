using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Options;

public sealed class MergeTests
{
    [Fact]
    public void Merge_Nothing_IsNew()
    {
        Assert.NotNull(CustomResourceOptions.Merge(null, null));
        Assert.NotNull(ComponentResourceOptions.Merge(null, null));
    }

    [Fact]
    public void Merge_SingleValues_SecondWins()
    {
        var merged = CustomResourceOptions.Merge(
            new() { Version = "1", Protect = true, ImportId = "a", DeleteBeforeReplace = true, RetainOnDelete = true },
            new() { Version = "2", Protect = false, ImportId = "b", DeleteBeforeReplace = false, RetainOnDelete = false });
        Assert.Equal("2", merged.Version);
        Assert.False(merged.Protect);
        Assert.Equal("b", merged.ImportId);
        Assert.False(merged.DeleteBeforeReplace);
        Assert.False(merged.RetainOnDelete);
    }

    [Fact]
    public void Merge_MissingSingleValues_LeaveTheFirst()
    {
        var timeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) };
        var merged = CustomResourceOptions.Merge(
            new() { Version = "1", Protect = true, ImportId = "a", CustomTimeouts = timeouts, PluginDownloadURL = "x", Urn = "u", Id = "i" }, new());
        Assert.Equal("1", merged.Version);
        Assert.True(merged.Protect);
        Assert.Equal("a", merged.ImportId);
        Assert.Equal(TimeSpan.FromMinutes(5), merged.CustomTimeouts?.Create);
        Assert.Equal("x", merged.PluginDownloadURL);
        Assert.Equal("u", merged.Urn);
        Assert.NotNull(merged.Id);
    }

    [Fact]
    public void Merge_Lists_AreAppended()
    {
        ResourceTransformation transformation = _ => null;
        var merged = CustomResourceOptions.Merge(
            new() { IgnoreChanges = { "a" }, ReplaceOnChanges = { "r" }, AdditionalSecretOutputs = { "s" }, HideDiffs = { "h" }, ResourceTransformations = { transformation } },
            new() { IgnoreChanges = { "b" }, ReplaceOnChanges = { "q" }, AdditionalSecretOutputs = { "t" }, HideDiffs = { "g" }, ResourceTransformations = { transformation } });
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["r", "q"], merged.ReplaceOnChanges);
        Assert.Equal(["s", "t"], merged.AdditionalSecretOutputs);
        Assert.Equal(["h", "g"], merged.HideDiffs);
        Assert.Equal(2, merged.ResourceTransformations.Count);
    }

    [Fact]
    public async Task Merge_AliasesAndDependencies_AreAppended()
    {
        var merged = ComponentResourceOptions.Merge(
            new() { Aliases = { new Alias { Name = "a" } } }, new() { Aliases = { new Alias { Name = "b" } } });
        Assert.Equal(2, merged.Aliases.Count);
        Assert.Empty(await OutputUtilities.GetValueAsync(merged.DependsOn.ToOutput()));
    }

    [Fact]
    public void Merge_ChangedResult_LeavesTheOriginalsAlone()
    {
        var first = new CustomResourceOptions { IgnoreChanges = { "a" } };
        var second = new CustomResourceOptions { IgnoreChanges = { "b" } };
        var merged = CustomResourceOptions.Merge(first, second);
        merged.IgnoreChanges.Add("c");
        Assert.Equal(["a"], first.IgnoreChanges);
        Assert.Equal(["b"], second.IgnoreChanges);
    }

    [Fact]
    public void Merge_Hooks_AreAppended()
    {
        ResourceHookCallback callback = (_, _) => Task.CompletedTask;
        var merged = CustomResourceOptions.Merge(new(), new());
        Assert.True(merged.Hooks.IsEmpty);
        Assert.NotNull(callback);
    }

    [Fact]
    public void Options_ListSetToNothing_IsEmptyAgain()
    {
        var options = new CustomResourceOptions { IgnoreChanges = null!, DependsOn = null!, Aliases = null! };
        Assert.Empty(options.IgnoreChanges);
        Assert.Empty(options.Aliases);
        Assert.NotNull(options.DependsOn);
    }
}
