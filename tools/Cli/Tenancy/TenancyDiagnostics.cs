using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Tenancy;

/// <summary>What <c>bleu tenancy render</c> finds, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class TenancyDiagnostics
{
    public static Diagnostic NoTeams(string client) =>
        new("BLEU1339", client, "has no teams, so there is nothing to render") { Fix = "Add the teams to its configuration" };

    public static Diagnostic NotOurs(string folder) =>
        new("BLEU5326", folder, "holds files that this command did not write") { Fix = "Move them away, or render into another folder with --output" };

    public static Diagnostic Unwritable(string subject) =>
        new("BLEU5327", subject, "is not known before the deployment, and a manifest cannot say so")
        {
            Fix = "Supply it under placements, or leave it out with --partial",
        };
}
