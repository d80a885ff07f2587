using Bleu.Infra.Cli.Tests;

namespace Bleu.Infra.Tenancy.Tests;

/// <summary>The committed software vendor rendered for every kind of cluster, in a folder that is gone when the tests are.</summary>
public sealed class RenderedTenancy : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("bleu-tenancy-").FullName;

    internal Call Call { get; private set; } = new(-1, "", "");

    public async ValueTask InitializeAsync()
    {
        Call = await Call.HereAsync("tenancy", "render", "editeur-nuage", "--all", "--partial", "--output", Folder);
        Assert.True(Call.ExitCode == 0, Call.Error);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
