using System.Text;

namespace Bleu.Infra.Configuration.Tests;

public sealed class EngineHandOverTests
{
    [Fact]
    public void ToEngine_ObjectsAndLists_AreJsonTextAndSecretsAreMarked()
    {
        var file = StackFile.Read("test", "Pulumi.test.yaml", Encoding.UTF8.GetBytes("""
            config:
              app:text: plain
              app:flag: true
              app:days: 30
              app:secret:
                secure: v1:nonce:cipher
              app:map:
                list: [a, 2, true]
                inner:
                  secure: v1:nonce:cipher
            """));

        var (values, secrets) = file.ToEngine();

        Assert.Empty(file.Findings);
        Assert.Equal("plain", values["app:text"]);
        Assert.Equal("true", values["app:flag"]);
        Assert.Equal("30", values["app:days"]);
        Assert.Equal("""{"list":["a",2,true],"inner":"[secret]"}""", values["app:map"]);
        Assert.Equal(["app:map", "app:secret"], secrets.Order());
        Assert.DoesNotContain(values.Values, v => v.Contains("cipher", StringComparison.Ordinal));
    }
}
