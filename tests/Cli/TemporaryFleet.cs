namespace Bleu.Infra.Cli.Tests;

/// <summary>A generated fleet in a folder of its own, gone when the test is.</summary>
internal sealed class TemporaryFleet : IDisposable
{
    public TemporaryFleet(int clients) => FleetGenerator.Write(Root, clients);

    public string Root { get; } = Directory.CreateTempSubdirectory("bleu-fleet-").FullName;

    /// <summary>Changes the file of a stack.</summary>
    public void Replace(string stack, string old, string @new)
    {
        var path = Path.Combine(Root, "stacks", "config", $"Pulumi.{stack}.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains(old, text);
        File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
