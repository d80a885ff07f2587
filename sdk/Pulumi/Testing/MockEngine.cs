using Pulumirpc;

namespace Pulumi.Testing;

/// <summary>Collects the errors that a program under test logs.</summary>
internal sealed class MockEngine : IEngineLog
{
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_errors)
            {
                return [.. _errors];
            }
        }
    }

    public Task LogAsync(LogRequest request, CancellationToken cancellationToken = default)
    {
        if (request.Severity == LogSeverity.Error)
        {
            lock (_errors)
            {
                _errors.Add(request.Message);
            }
        }

        return Task.CompletedTask;
    }

    public Task RequirePulumiVersionAsync(RequirePulumiVersionRequest request, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
