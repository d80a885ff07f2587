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

    /// <summary>Writes a document to standard output.</summary>
    public static void Write(Action<Utf8JsonWriter> write)
    {
        // The document is put together first: a failure half-way must not look like a result.
        using var buffer = new MemoryStream();
        Write(buffer, write);
        using var output = Console.OpenStandardOutput();
        buffer.Position = 0;
        buffer.CopyTo(output);
    }
}
