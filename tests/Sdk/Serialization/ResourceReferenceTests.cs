using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Serialization;

public sealed class ResourceReferenceTests
{
    [Fact]
    public async Task Reference_TypeOfAClass_BecomesItsInstance()
    {
        var (original, read) = await ReadBackAsync(() => new Registered("known"));
        var known = Assert.IsType<Registered>(read);
        Assert.Equal(await OutputUtilities.GetValueAsync(original.Urn), await OutputUtilities.GetValueAsync(known.Urn));
        Assert.Equal("known-id", await OutputUtilities.GetValueAsync(known.Id));
        Assert.Equal("known", known.GetResourceName());
    }

    [Fact]
    public async Task Reference_TypeOfNoClass_KnowsItsUrn()
    {
        var (original, read) = await ReadBackAsync(() => new Thing("thing"));
        Assert.Equal(await OutputUtilities.GetValueAsync(original.Urn), await OutputUtilities.GetValueAsync(Assert.IsType<Resource>(read, exactMatch: false).Urn));
    }

    private static async Task<(Resource Original, object Read)> ReadBackAsync(Func<Resource> make)
    {
        Resource? original = null;
        Thing? holder = null;
        await Capture.RunAsync(() =>
        {
            original = make();
            holder = new Thing("holder", new ThingArgs { Anything = original });
        });
        Assert.NotNull(original);
        Assert.NotNull(holder);
        return (original, await OutputUtilities.GetValueAsync(holder.Anything));
    }
}
