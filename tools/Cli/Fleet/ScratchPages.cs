using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>What will be printed of each stack, kept in files of this run until its turn comes.</summary>
internal sealed class ScratchPages : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bleu-").FullName;

    /// <summary>Keeps a page.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="write">Writes the page.</param>
    public void Add(string stack, Action<Stream> write)
    {
        using var stream = new FileStream(Path.Combine(_folder, stack), FileMode.CreateNew);
        write(stream);
    }

    /// <summary>Prints the pages that there are.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="stacks">The stacks in their order.</param>
    /// <param name="isArray">Whether the pages are the items of a JSON array.</param>
    public void Print(Terminal console, IEnumerable<string> stacks, bool isArray)
    {
        var output = console.Results();
        output.Write(isArray ? "[\n"u8 : ""u8);
        var isFirst = true;
        foreach (var path in stacks.Select(s => Path.Combine(_folder, s)).Where(File.Exists))
        {
            output.Write(isArray && !isFirst ? ",\n"u8 : ""u8);
            using var page = File.OpenRead(path);
            page.CopyTo(output);
            isFirst = false;
        }

        output.Write(isArray ? "]\n"u8 : ""u8);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
