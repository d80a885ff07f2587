using System.Text;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Output;

/// <summary>Where the command writes: results to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _results;
    private readonly string _folder;

    /// <summary>The terminal, or the files and pipes, of this process.</summary>
    public Terminal()
        : this(Console.OpenStandardOutput(), Console.OpenStandardError(), "")
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IsInteractive = !Console.IsErrorRedirected;
        CanAsk = IsInteractive && !Console.IsInputRedirected;
        Ink = new(!plain && !Console.IsOutputRedirected);
        ErrorInk = new(!plain && IsInteractive);
        Home = Environment.GetEnvironmentVariable("BLEU_ROOT");
    }

    /// <summary>Streams that nobody watches.</summary>
    /// <param name="results">Takes results.</param>
    /// <param name="messages">Takes everything else.</param>
    /// <param name="folder">The folder that the call is made in; empty for that of this process.</param>
    public Terminal(Stream results, Stream messages, string folder)
    {
        (_results, _folder) = (results, folder);
        Out = Writer(results);
        Error = Writer(messages);
        Ink = new(false);
        ErrorInk = new(false);
    }

    /// <summary>Takes results.</summary>
    public TextWriter Out { get; }

    /// <summary>Takes messages and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person watches the messages.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether a person can be asked.</summary>
    public bool CanAsk { get; }

    /// <summary>The project of a call that is made outside any; nothing where there is none.</summary>
    public string? Home { get; }

    /// <summary>Colours of results.</summary>
    public Ink Ink { get; }

    /// <summary>Colours of messages.</summary>
    public Ink ErrorInk { get; }

    /// <summary>Writes a result that is whole.</summary>
    public void Write(byte[] result)
    {
        Error.Flush();
        Results().Write(result);
        _results.Flush();
    }

    /// <summary>Takes results as bytes; what was written before stands before them.</summary>
    public Stream Results()
    {
        Out.Flush();
        return _results;
    }

    /// <summary>The place of a path that the call names.</summary>
    public string Full(string path) => path.Length == 0 ? path : Path.Combine(_folder, path);

    /// <summary>The place of a path that the call may name.</summary>
    public string? Find(string? path) => path is null ? null : Full(path);

    /// <summary>Writes a finding as a message.</summary>
    public void WriteError(Diagnostic diagnostic)
    {
        Out.Flush();
        Error.WriteLine(DiagnosticText.Of(diagnostic, ErrorInk));
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8, 16 * 1024) { AutoFlush = false, NewLine = "\n" };
}
