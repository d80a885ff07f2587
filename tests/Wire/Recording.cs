using Google.Protobuf;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Messages as they come in.</summary>
internal sealed class Recording
{
    private readonly List<(string Method, IMessage Message)> _messages = [];

    public IReadOnlyList<(string Method, IMessage Message)> Messages
    {
        get
        {
            lock (_messages)
            {
                return [.. _messages];
            }
        }
    }

    public void Add(string method, IMessage message)
    {
        lock (_messages)
        {
            _messages.Add((method, message));
        }
    }
}
