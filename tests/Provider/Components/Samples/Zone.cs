using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components.Samples;

/// <summary>A component that shows in its outputs what it was given.</summary>
public sealed class Zone : ComponentResource
{
    public Zone(string name, ZoneArgs args, ComponentResourceOptions? options = null)
        : base("sample:index:Zone", name, args, options)
    {
        if (args.Mode == "refused")
        {
            throw new RunException($"Zone '{name}' cannot be refused.");
        }

        var thing = new Thing(
            $"{name}-thing",
            new ThingArgs { Label = args.Label, Size = args.Size, Parts = args.Parts.ToOutput().Apply(parts => parts.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)).Apply(n => new[] { n }) },
            new CustomResourceOptions { Parent = this });
        Label = args.Label;
        Size = args.Size.Apply(size => size + args.Names.Count);
        Names = Output.Create(args.Names.Concat(args.Codes?.Keys ?? Enumerable.Empty<string>()).ToArray());
        Maybe = Output.Create(args.Mode);
        Tags = args.Tags.ToOutput().Apply(tags => tags.ToDictionary(t => t.Key, t => t.Value));
        Summary = Output.Create(new ZoneSummary { Text = Deployment.Instance.StackName });
        Thing = thing.Urn;
        RegisterOutputs(new Dictionary<string, object?> { ["label"] = Label, ["size"] = Size });
    }

    [Output("label")]
    public Output<string> Label { get; private set; }

    [Output("size")]
    public Output<int> Size { get; private set; }

    [Output("names")]
    public Output<string[]> Names { get; private set; }

    [Output("maybe")]
    public Output<string?> Maybe { get; private set; }

    [Output("tags")]
    public Output<Dictionary<string, string>> Tags { get; private set; }

    [Output("summary")]
    public Output<ZoneSummary> Summary { get; private set; }

    [Output("thing")]
    public Output<string> Thing { get; private set; }
}
