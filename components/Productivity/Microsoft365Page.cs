using System.Text;
using Bleu.Infra.Clouds;
using Bleu.Infra.Clouds.Microsoft365;

namespace Bleu.Infra.Productivity;

/// <summary>The page of the documentation about the endpoints of Microsoft 365 and how ready each cloud is, as the profiles have it.</summary>
public static class Microsoft365Page
{
    /// <summary>The page in Markdown.</summary>
    /// <param name="clouds">The clouds, in the order in which they are shown.</param>
    public static string Write(IEnumerable<CloudProfile> clouds)
    {
        var text = new StringBuilder("""
            # Endpoints of Microsoft 365 and readiness, by cloud

            What the profiles of clouds know, from which the lines of the flow matrix and the records of mail domains are made. `unknown` is what
            nobody has published: a stack that needs it is refused, with the key to supply. Correct and complete it in
            `stacks/config/clouds/NAME.json`. How it is used stands in [microsoft365.md](microsoft365.md).

            """);
        foreach (var cloud in clouds)
        {
            Cloud(text, cloud);
        }

        return text.ToString();
    }

    private static void Cloud(StringBuilder text, CloudProfile cloud)
    {
        text.Append($"\n## {cloud.DisplayName}\n\n");
        if (cloud.ProductivityEndpoints.IsEmpty)
        {
            text.Append("No endpoint is known.\n\n");
        }
        else
        {
            text.Append("| Service | Hosts | Addresses | TCP | UDP | ExpressRoute | How well known |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var endpoint in cloud.ProductivityEndpoints)
            {
                text.Append("| ").AppendJoin(" | ", Cells(endpoint)).Append(" |\n");
            }

            text.Append('\n');
        }

        text.Append("| Point | State | Detail |\n| --- | --- | --- |\n");
        foreach (var item in CloudReadiness.Of(cloud))
        {
            text.Append($"| {item.Title} | {item.State.ToString().ToLowerInvariant()} | {item.Detail} |\n");
        }
    }

    private static string[] Cells(Microsoft365Endpoint endpoint) =>
    [
        endpoint.Service,
        endpoint.Hosts.IsEmpty ? "unknown" : string.Join(", ", endpoint.Hosts.Select(h => $"`{h}`")),
        endpoint.Addresses is { } addresses ? string.Join(", ", addresses) : "unknown",
        endpoint.TcpPorts is { } tcp ? string.Join(", ", tcp) : "unknown",
        endpoint.UdpPorts is { } udp ? string.Join(", ", udp) : "unknown",
        endpoint.HasExpressRoute switch { true => "yes", false => "no", null => "unknown" },
        endpoint.Confidence.ToString().ToLowerInvariant(),
    ];
}
