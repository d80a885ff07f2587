namespace Bleu.Infra.Cli.Engine;

/// <summary>A file that another program writes line by line, read as it grows.</summary>
/// <param name="path">The file; it may not be there yet.</param>
internal sealed class EventLog(string path)
{
    private long _read;
    private byte[] _rest = [];

    /// <summary>The whole lines that were added since.</summary>
    /// <param name="isLast">Whether nothing more will come, so that a line without an end counts, too.</param>
    public IEnumerable<byte[]> Read(bool isLast)
    {
        byte[] bytes = [.. _rest, .. Added()];
        var start = 0;
        for (var end = Array.IndexOf(bytes, (byte)'\n'); end >= 0; end = Array.IndexOf(bytes, (byte)'\n', start))
        {
            if (end > start)
            {
                yield return bytes[start..end];
            }

            start = end + 1;
        }

        _rest = bytes[start..];
        if (isLast && _rest.Length > 0)
        {
            yield return _rest;
            _rest = [];
        }
    }

    private byte[] Added()
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Position = Math.Min(_read, file.Length);
        using var added = new MemoryStream();
        file.CopyTo(added);
        _read = file.Position;
        return added.ToArray();
    }
}
