using System.Text;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Output;

/// <summary>Where the command writes: results to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal()
    {
        Out = Writer(Console.OpenStandardOutput());
        Error = Writer(Console.OpenStandardError());
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IsInteractive = !Console.IsErrorRedirected;
        Ink = new(!plain && !Console.IsOutputRedirected);
        ErrorInk = new(!plain && IsInteractive);
    }

    /// <summary>Takes results.</summary>
    public TextWriter Out { get; }

    /// <summary>Takes messages and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person watches the messages.</summary>
    public bool IsInteractive { get; }

    /// <summary>Colours of results.</summary>
    public Ink Ink { get; }

    /// <summary>Colours of messages.</summary>
    public Ink ErrorInk { get; }

    /// <summary>Writes a result that is whole.</summary>
    public void Write(byte[] result)
    {
        Out.Flush();
        Error.Flush();
        using var output = Console.OpenStandardOutput();
        output.Write(result);
    }

    /// <summary>Writes a finding as a message.</summary>
    public void WriteError(Diagnostic diagnostic)
    {
        Out.Flush();
        Error.WriteLine(DiagnosticText.Of(diagnostic, ErrorInk));
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8, 16 * 1024) { AutoFlush = false, NewLine = "\n" };
}
