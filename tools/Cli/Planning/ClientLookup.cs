using Bleu.Infra.Cli.Offboarding;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Finds a client by what people call it.</summary>
internal static class ClientLookup
{
    /// <summary>The client of a code or a stack.</summary>
    /// <param name="project">The project.</param>
    /// <param name="name">The code, or the stack's name.</param>
    /// <exception cref="DiagnosticException">BLEU5214: there is none; or what is wrong with the client's configuration.</exception>
    public static (string Stack, ClientSettings Settings) Find(Project project, string name)
    {
        var clients = project.Stacks.Names.Select(s => (Stack: s, Settings: project.Stacks.Check(s).Settings as ClientSettings)).Where(c => c.Settings is not null).ToList();
        var found = clients.Find(c => c.Stack == name || c.Settings?.Client == name);
        if (found.Settings is null && project.Stacks.Names.Contains(name) && project.Stacks.Check(name).Findings is { Count: > 0 } findings)
        {
            throw new DiagnosticException([.. findings]);
        }

        return found.Settings is null
            ? throw new DiagnosticException(OffboardDiagnostics.NoClient(name, clients.Select(c => c.Settings?.Client ?? "")))
            : (found.Stack, found.Settings);
    }
}
