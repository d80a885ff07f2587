using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

public sealed class UrnTests
{
    [Fact]
    public async Task Create_NoParent_StandsInTheStack() =>
        Assert.Equal(
            "urn:pulumi:dev::proj::a:b:C::name",
            await OutputUtilities.GetValueAsync(Urn.Create("name", "a:b:C", project: "proj", stack: "dev")));

    [Fact]
    public async Task Create_ParentUrn_QualifiesTheType() =>
        Assert.Equal(
            "urn:pulumi:dev::proj::x:y:Z$a:b:C::name",
            await OutputUtilities.GetValueAsync(Urn.Create("name", "a:b:C", parentUrn: "urn:pulumi:dev::proj::x:y:Z::parent")));

    [Fact]
    public void Urn_SameText_IsEqual()
    {
        Assert.Equal(new Urn("a"), new Urn("a"));
        Assert.True(new Urn("a") != new Urn("b"));
        Assert.Equal("a", new Urn("a"));
        Assert.Equal("a", new Urn("a").ToString());
    }
}
