using Bleu.Infra.Clouds;

namespace Bleu.Infra.Configuration.Tests;

/// <summary>A project in a folder of its own, gone when the test is.</summary>
internal sealed class TemporaryProject : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-configuration-").FullName;

    public TemporaryProject() => Directory.CreateDirectory(Path.Combine(_root, "stacks", "config"));

    public string Root => _root;

    public StackFolder Stacks => new(_root, "bleu-infra", new CloudCatalog(_root), FixedClock.Reviewed);

    public void Write(string stack, ReadOnlySpan<byte> content) =>
        File.WriteAllBytes(Path.Combine(_root, "stacks", "config", $"Pulumi.{stack}.yaml"), content);

    public void WriteCloud(string file, ReadOnlySpan<byte> content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "stacks", "config", "clouds")).FullName;
        File.WriteAllBytes(Path.Combine(folder, file), content);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
