using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;
using Bleu.Infra.Productivity;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>Finds what is wrong with the way to Microsoft 365 of a hub.</summary>
internal static class Microsoft365HubChecks
{
    private const string Path = "hub.microsoft365";

    public static void Check(StackView stack, CloudProfile? cloud, List<Diagnostic> findings)
    {
        if (stack.Find("hub", "microsoft365") is null || StackChecker.HasErrors(findings))
        {
            return;
        }

        new RegionCheck(stack, cloud, findings).At(Path, Look);
    }

    private static void Look(RegionCheck check)
    {
        var hub = HubFields.Bind(check.Values.Section("hub"));
        if (hub.Microsoft365 is not { } settings || check.Cloud is not { } cloud)
        {
            return;
        }

        if (!cloud.ProductivityEndpoints.Any(e => e.IsReachable))
        {
            check.Report(Path, s => Microsoft365Diagnostics.NoEndpoints(s, cloud.Name));
        }

        Microsoft365Checks.Deviation(check, Path, settings.DeniesGlobal, settings.Deviation);
        FlowChecks.CheckReview(check, $"{Path}.reviewBy", "microsoft365", settings.Owner, settings.ReviewBy);
        if (cloud.Name == CloudCatalog.Global.Name)
        {
            if (check.IsWritten($"{Path}.denyGlobal") && settings.DeniesGlobal)
            {
                check.Report($"{Path}.denyGlobal", s => Microsoft365Diagnostics.DeniesItself(s, cloud.DisplayName));
            }

            return;
        }

        if (settings.DeniesGlobal)
        {
            CheckFlows(check, hub);
        }
    }

    // What a line lets pass to a host that is refused by name would not pass, whatever the line says.
    private static void CheckFlows(RegionCheck check, HubSettings hub)
    {
        var refused = Microsoft365Flows.GlobalHosts.Select(h => FlowEndpoint.Parse($"host:{h}")).ToList();
        foreach (var (i, flow) in hub.Flows.Index())
        {
            if (flow.To.Host is not null && refused.Find(r => r.Covers(flow.To) || flow.To.Covers(r)) is { } host)
            {
                check.Report($"hub.flows[{i}].to", s => Microsoft365Diagnostics.FlowToGlobal(s, flow.To.Host, host.Host ?? ""));
            }
        }
    }
}
