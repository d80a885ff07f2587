namespace Bleu.Infra.Generator;

/// <summary>Writes files so that nobody ever reads half of one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file under a temporary name and renames it; a file that would not change is left alone.</summary>
    public static void Write(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            return;
        }

        var temporary = path + ".tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }
}
