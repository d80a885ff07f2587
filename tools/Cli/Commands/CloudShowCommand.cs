using System.Collections.Immutable;
using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu cloud show</c>: every value of a cloud, with what speaks for it.</summary>
internal sealed class CloudShowCommand : Command
{
    private readonly Argument<string> _cloud = new("CLOUD") { Description = "A cloud's name, a tool's name for it, or its Resource Manager host." };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };

    public CloudShowCommand(Terminal console)
        : base("show", "Show every value of a cloud, how far it can be trusted and where it comes from.")
    {
        Arguments.Add(_cloud);
        Options.Add(_json);
        SetAction(result => Run(console, result.GetValue(_cloud) ?? "", result.GetValue(_json)));
    }

    private static int Run(Terminal console, string name, bool json)
    {
        var profile = Project.Find(console).Clouds.Resolve(name);
        if (json)
        {
            JsonOutput.Write(console, writer => ProfileJson.Write(writer, profile));
            return ExitCode.Success;
        }

        console.Out.WriteLine($"{console.Ink.Strong(profile.DisplayName)} ({profile.Name})");
        Tables.Write(
            console,
            ["key", "value", "confidence", "source"],
            profile.Values.Select(v => (string[])[v.Key, v.Value.Value ?? "unknown", Confidence(v.Value.Confidence), v.Value.Source]));
        Tables.Write(
            console,
            ["region", "name", "code", "pair", "zones", "confidence"],
            profile.Regions.Select(r => (string[])
            [
                r.Name, r.DisplayName, r.ShortCode ?? "unknown", r.Pair ?? "unknown", r.AvailabilityZones?.ToString() ?? "unknown", Confidence(r.Confidence),
            ]));
        Tables.Write(
            console,
            ["region", "service", "offered", "skus", "zones", "confidence", "source"],
            profile.CapabilityMatrix().Select(c => (string[])
            [
                c.Region.Name, c.Offer.Service, Known(c.Offer.IsOffered), Known(c.Offer.Skus), Known(c.Offer.HasZones), Confidence(c.Offer.Confidence), c.Offer.Source,
            ]));
        Tables.Write(
            console,
            ["microsoft 365", "hosts", "addresses", "tcp", "udp", "express route", "confidence", "source"],
            profile.ProductivityEndpoints.Select(e => (string[])
            [
                e.Service, Known(e.Hosts), Known(e.Addresses ?? []), Known(e.TcpPorts ?? []), Known(e.UdpPorts ?? []), Known(e.HasExpressRoute), Confidence(e.Confidence), e.Source,
            ]));
        foreach (var service in profile.Unavailable)
        {
            console.Out.WriteLine($"not offered: {service.Service} ({Confidence(service.Confidence)}: {service.Source})");
        }

        foreach (var note in profile.Notes)
        {
            console.Out.WriteLine($"note: {note}");
        }

        console.Out.Flush();
        return ExitCode.Success;
    }

    private static string Known(bool? value) => value switch { true => "yes", false => "no", null => "unknown" };

    private static string Known<T>(ImmutableArray<T> values) => values.IsEmpty ? "unknown" : string.Join(", ", values);

    private static string Confidence(Confidence confidence) => confidence.ToString().ToLowerInvariant();
}
