using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Connectivity;

/// <summary>What can be wrong with the arguments of networks alone, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class ConnectivityDiagnostics
{
    public static Diagnostic BadFlow(string subject, string flow, string got) =>
        new("BLEU5101", subject, $"has a flow '{flow}' with an end that is none") { Got = got, Allowed = $"Wanted: {FlowEndpoint.Form}", Fix = "Correct it" };

    public static Diagnostic NoVpnKey(string site) =>
        new("BLEU5102", "vpnSharedKeys", $"holds no key for the VPN site '{site}'")
        {
            Allowed = "Wanted: one text for all sites, or a JSON object with a text for each",
            Fix = "Set it with: pulumi config set --secret vpnSharedKeys",
        };
}
