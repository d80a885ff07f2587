using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Flows;

/// <summary>Finds what is wrong between the lines of one stack's flow matrix, each of which is right by itself.</summary>
internal static class FlowChecks
{
    /// <summary>Looks at the flows below a path of keys.</summary>
    public static void Check(StackView stack, List<Diagnostic> findings, params string[] path) =>
        Check(stack, findings, stack.Key(string.Join('.', path)), stack.Maps(path), isOfFirewall: path[0] == "hub");

    /// <summary>Looks at flows.</summary>
    /// <param name="stack">Their stack.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="key">The key of their list.</param>
    /// <param name="maps">The flows.</param>
    /// <param name="isOfFirewall">Whether a firewall must hold them, and not security groups.</param>
    public static void Check(StackView stack, List<Diagnostic> findings, string key, IEnumerable<ConfigMap> maps, bool isOfFirewall = false)
    {
        var flows = new List<(FlowSettings Flow, string Key, SourceLocation? Place)>();
        var index = -1;
        foreach (var map in maps)
        {
            index++;
            var here = $"{key}[{index}]";
            if (map.Text("port") is null && FlowShapes.HasPorts(map.Text("protocol") ?? "TCP"))
            {
                findings.Add(ConfigurationDiagnostics.MissingKey(map.Location, $"{here}.port", "a port such as 443 or a range such as 8000-8100"));
            }

            if (Read(map) is { } flow)
            {
                flows.Add((flow, here, map.Location));
                CheckOne(flow, here, map.Location, stack.Today, findings);
                if (isOfFirewall)
                {
                    CheckOfFirewall(flow, here, map.Location, findings);
                }
            }
        }

        FlowSettings[] all = [.. flows.Select(f => f.Flow)];
        foreach (var (flow, earlier) in FlowMatrix.Duplicates(all))
        {
            var (_, where, place) = flows.Find(f => ReferenceEquals(f.Flow, flow));
            findings.Add(FlowDiagnostics.Duplicate(place, where, flow.Name, earlier.Name));
        }

        foreach (var (flow, wider) in FlowMatrix.Shadowed(all))
        {
            var (_, where, place) = flows.Find(f => ReferenceEquals(f.Flow, flow));
            findings.Add(FlowDiagnostics.Shadowed(place, where, flow.Name, wider.Name));
        }
    }

    private static void CheckOne(FlowSettings flow, string key, SourceLocation? place, DateOnly today, List<Diagnostic> findings)
    {
        if (FlowMatrix.Breadth(flow) is { } breadth)
        {
            findings.Add(FlowDiagnostics.TooBroad(place, key, flow.Name, breadth));
        }

        if (flow.From.Host is not null)
        {
            findings.Add(ConfigurationDiagnostics.BadForm(place, $"{key}.from", flow.From.ToString(), "a block or a service tag: rules know no hosts as sources"));
        }

        if (flow.Protocol is "HTTP" or "HTTPS" && flow.To.Host is null)
        {
            findings.Add(ConfigurationDiagnostics.BadForm(place, $"{key}.to", flow.To.ToString(), $"a host, as {flow.Protocol} is told apart by host names; use TCP for blocks and tags"));
        }

        if (flow.Protocol is "HTTP" or "HTTPS" && flow.Port is { Count: > 1 } ports)
        {
            findings.Add(ConfigurationDiagnostics.BadForm(place, $"{key}.port", ports.ToString(), "one port, since rules for hosts take no ranges"));
        }

        findings.AddRange(Review(place, key, flow.Name, flow.Owner, flow.ReviewBy, today));
    }

    /// <summary>Looks at the review of a flow of another matrix.</summary>
    public static void CheckReview(RegionCheck check, string path, string name, string owner, DateOnly reviewBy)
    {
        foreach (var finding in Review(null, path, name, owner, reviewBy, check.Today))
        {
            check.Report(path, s => finding with { Subject = s });
        }
    }

    private static IEnumerable<Diagnostic> Review(SourceLocation? place, string key, string name, string owner, DateOnly? reviewBy, DateOnly today)
    {
        if (FlowMatrix.IsOverdue(reviewBy, today))
        {
            yield return FlowDiagnostics.Overdue(place, key, name, owner, reviewBy);
        }
        else if (FlowMatrix.IsPutOff(reviewBy, today))
        {
            yield return FlowDiagnostics.PutOff(place, key, name, reviewBy, today);
        }
    }

    // Azure's firewalls know fewer service tags than network security groups.
    private static void CheckOfFirewall(FlowSettings flow, string key, SourceLocation? place, List<Diagnostic> findings)
    {
        if (flow.From.Tag is not null)
        {
            findings.Add(ConfigurationDiagnostics.BadForm(place, $"{key}.from", flow.From.ToString(), "a block: firewalls take no service tags as sources"));
        }

        if (flow.To.Tag is "VirtualNetwork" or "Internet" or "AzureLoadBalancer")
        {
            findings.Add(ConfigurationDiagnostics.BadForm(
                place, $"{key}.to", flow.To.ToString(), "a block, a host or the tag of a service: this tag is for network security groups alone"));
        }
    }

    // Nothing where a value is missing or wrong, which is reported by itself.
    private static FlowSettings? Read(ConfigMap map)
    {
        PortRange? ports = null;
        if (map.Text("port") is { } port)
        {
            if (!PortRange.TryParse(port, out var range))
            {
                return null;
            }

            ports = range;
        }

        return FlowEndpoint.TryParse(map.Text("from") ?? "", out var from) && FlowEndpoint.TryParse(map.Text("to") ?? "", out var to)
            ? new()
            {
                Name = map.Text("name") ?? "",
                From = from,
                To = to,
                Protocol = map.Text("protocol") ?? "TCP",
                Port = ports,
                Justification = map.Text("justification") ?? "",
                Owner = map.Text("owner") ?? "",
                ReviewBy = FlowShapes.TryDay(map.Text("reviewBy") ?? "", out var day) ? day : null,
            }
            : null;
    }
}
