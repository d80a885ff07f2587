using Bleu.Infra.Sdk.Tests.Serialization;
using Bleu.Infra.Sdk.Tests.Values;
using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Configuration;

/// <summary>Programs under test are given their configuration by the environment alone.</summary>
public sealed class ConfigTests
{
    private sealed record Network(string Name, int[] Ports);

    static ConfigTests()
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", """
            {
              "project:text": "a", "project:flag": "true", "project:whole": "3", "project:number": "1.5", "project:wrong": "hidden-value",
              "project:network": "{\"Name\":\"hub\",\"Ports\":[1,2]}", "project:password": "hunter2", "other:config:text": "b"
            }
            """);
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", """["project:password"]""");
    }

    [Fact]
    public async Task Get_EveryType_IsRead() => await RunAsync(() =>
    {
        var config = new Config();
        Assert.Equal("a", config.Get("text"));
        Assert.Equal("a", config.Require("text"));
        Assert.True(config.GetBoolean("flag"));
        Assert.True(config.RequireBoolean("flag"));
        Assert.Equal(3, config.GetInt32("whole"));
        Assert.Equal(3, config.RequireInt32("whole"));
        Assert.Equal(1.5, config.GetDouble("number"));
        Assert.Equal(1.5, config.RequireDouble("number"));
        Assert.Equal("hub", config.GetObject<Network>("network")?.Name);
        Assert.Equal([1, 2], config.RequireObject<Network>("network").Ports);
    });

    [Fact]
    public async Task Get_Missing_IsNothing() => await RunAsync(() =>
    {
        var config = new Config();
        Assert.Null(config.Get("missing"));
        Assert.Null(config.GetBoolean("missing"));
        Assert.Null(config.GetInt32("missing"));
        Assert.Null(config.GetDouble("missing"));
        Assert.Null(config.GetObject<Network>("missing"));
        Assert.Null(config.GetSecret("missing"));
        Assert.Null(config.GetSecretInt32("missing"));
    });

    [Fact]
    public async Task Config_OtherNamespace_IsRead() => await RunAsync(() =>
    {
        Assert.Equal("b", new Config("other").Get("text"));
        Assert.Equal("b", new Config("other:config").Get("text"));
        Assert.Null(new Config("other").Get("flag"));
    });

    [Fact]
    public async Task GetSecret_EveryType_IsSecret() => await RunAsync(() =>
    {
        var config = new Config();
        Assert.Equal(Facts.Secret("hunter2"), Facts.Of(config.RequireSecret("password")).GetAwaiter().GetResult());
        Assert.Equal(Facts.Secret(3), Facts.Of(config.RequireSecretInt32("whole")).GetAwaiter().GetResult());
        Assert.Equal(Facts.Secret(true), Facts.Of(config.RequireSecretBoolean("flag")).GetAwaiter().GetResult());
        Assert.Equal(Facts.Secret(1.5), Facts.Of(config.RequireSecretDouble("number")).GetAwaiter().GetResult());
        Assert.True(Output.IsSecretAsync(config.RequireSecretObject<Network>("network")).GetAwaiter().GetResult());
    });

    [Fact]
    public async Task Require_Missing_SaysWhatToRun()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => RunAsync(() => new Config().Require("missing")));
        Assert.Contains("Missing required configuration variable 'project:missing'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("pulumi config set project:missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetInt32_NoNumber_IsRefused()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => RunAsync(() => new Config().GetInt32("wrong")));
        Assert.Contains("project:wrong", exception.Message, StringComparison.Ordinal);
        Assert.Contains("is not a valid", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetInt32_SecretThatIsNoNumber_IsNotShown()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => RunAsync(() => new Config().GetInt32("password")));
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
        exception = await Assert.ThrowsAsync<RunException>(() => RunAsync(() => new Config().GetSecretObject<Network>("password")));
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    private static Task RunAsync(Action program) => Capture.RunAsync(program);
}
