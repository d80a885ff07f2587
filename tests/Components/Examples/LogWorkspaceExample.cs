using Bleu.Infra.Observability;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class LogWorkspaceExample
{
    public static LogWorkspace Declare(ComponentResourceOptions options)
    {
        // <example>
        var logs = new LogWorkspace(
            "logs",
            new LogWorkspaceArgs
            {
                ResourceGroupName = "rg-hub-bleuc-logs",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "hub-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                RetentionDays = 365,
                AlertEmail = "on-duty@cloud.example",
            },
            options);
        // </example>
        return logs;
    }
}
