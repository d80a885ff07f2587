using Bleu.Infra.Sdk.Tests.Serialization;
using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Options;

public sealed class ProviderMergeTests
{
    [Fact]
    public async Task Merge_ProvidersOfOnePackage_LastWinsAndOrderStays()
    {
        var names = new List<string>();
        await Capture.RunAsync(() =>
        {
            ProviderResource Make(string package, string name) => new(package, name, ResourceArgs.Empty, null);
            var merged = ComponentResourceOptions.Merge(
                new() { Providers = { Make("a", "a1"), Make("b", "b1") } }, new() { Providers = { Make("a", "a2"), Make("c", "c1") } });
            names.AddRange(merged.Providers.Select(p => p.GetResourceName()));
        });
        Assert.Equal(["b1", "a2", "c1"], names);
    }
}
