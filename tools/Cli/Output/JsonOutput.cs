using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Cli.Output;

/// <summary>JSON as the command writes it: indented, in UTF-8, with one line feed at its end.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document to a stream.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>A document as bytes: a failure half-way leaves nothing that looks like a result.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        Write(buffer, write);
        return buffer.ToArray();
    }

    /// <summary>Writes a document to standard output.</summary>
    public static void Write(Terminal console, Action<Utf8JsonWriter> write) => console.Write(Bytes(write));
}
