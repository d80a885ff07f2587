namespace Bleu.Infra.Wire.Tests;

/// <summary>One run of a program against a recording engine.</summary>
public abstract class ProgramRun : IAsyncLifetime
{
    private RecordingEngine? _engine;

    internal RecordingEngine Engine => _engine ?? throw new InvalidOperationException("The program has not run.");

    /// <summary>The program's argument.</summary>
    protected abstract string Program { get; }

    public async ValueTask InitializeAsync()
    {
        _engine = await RecordingEngine.StartAsync();
        var exitCode = await _engine.RunAsync(Program);
        Assert.Equal([], _engine.Errors);
        Assert.Equal(("", 0), (_engine.StandardError, exitCode));
    }

    public async ValueTask DisposeAsync()
    {
        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
