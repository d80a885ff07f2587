using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class StackFolderExample
{
    public static int Read(string root)
    {
        // <example>
        var stacks = new StackFolder(root, "bleu-infra", new CloudCatalog(root));
        var (settings, findings) = stacks.Check("fr-central");
        foreach (var finding in findings)
        {
            Console.Error.WriteLine(finding);
        }
        // </example>
        return settings is null ? 1 : findings.Count;
    }
}
