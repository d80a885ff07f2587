using System.Globalization;
using System.Text;

namespace Bleu.Infra.Provider.Tests.Serving;

/// <summary>Takes the line with the port from standard output and lets the rest pass.</summary>
internal sealed class PortWriter(TextWriter rest) : TextWriter
{
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<int> Port => _port.Task;

    public override Encoding Encoding => rest.Encoding;

    public override void Write(string? value)
    {
        if (value is { Length: > 1 } && value[^1] == '\n' && int.TryParse(value[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            _port.TrySetResult(port);
            return;
        }

        rest.Write(value);
    }

    public override void Write(char value) => rest.Write(value);
}
