using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>A look at the settings of one stack whose forms are right, to find what is wrong between them.</summary>
/// <param name="stack">The stack's file.</param>
/// <param name="cloud">The cloud; nothing when there is no such cloud.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class RegionCheck(StackView stack, CloudProfile? cloud, List<Diagnostic> findings)
{
    private readonly List<Diagnostic> _before = [.. findings];

    /// <summary>The user's values over the defaults.</summary>
    public SettingsReader Values { get; } = new(SettingsLayers.Build(stack.Kind ?? StackKinds.Region, stack.Cloud ?? "", stack.Text("tier"), stack.Own));

    /// <summary>The cloud; nothing when there is no such cloud.</summary>
    public CloudProfile? Cloud => cloud;

    /// <summary>The kinds of clusters; nothing when there is no such cloud.</summary>
    public ClusterCatalog? Clusters => stack.Clusters;

    /// <summary>The region; nothing when the cloud has no such region.</summary>
    public Region? Region => stack.Text("region") is { } name ? cloud?.FindRegion(name) : null;

    /// <summary>Looks at a part of the settings, unless the form of something in it is wrong already.</summary>
    /// <param name="key">The key of the part.</param>
    /// <param name="look">The look.</param>
    public RegionCheck At(string key, Action<RegionCheck> look)
    {
        if (!_before.Exists(f => f.Subject.StartsWith(stack.Key(key), StringComparison.Ordinal)))
        {
            look(this);
        }

        return this;
    }

    /// <summary>The day of the run, for what expires.</summary>
    public DateOnly Today => stack.Today;

    /// <summary>Whether the user wrote something at a path, whatever the defaults say.</summary>
    /// <param name="path">The path: <c>keys.rotateDays</c>.</param>
    public bool IsWritten(string path) => stack.NodeAt(path) is not null;

    /// <summary>Notes a finding where the user wrote its cause, or else where the region stands.</summary>
    /// <param name="path">The part that it is about: <c>facilities.sites[0].country</c>.</param>
    /// <param name="say">Makes the diagnostic from its subject.</param>
    public void Report(string path, Func<string, Diagnostic> say) =>
        findings.Add(say(stack.Key(path)) with { Location = Nearest(path) });

    // What the user left out stands, for an item of a list, where the item does.
    private SourceLocation? Nearest(string path)
    {
        for (var at = path; at.Length > 0; at = at.LastIndexOf('.') is var dot and > 0 ? at[..dot] : "")
        {
            if (stack.PlaceAt(at) is { } place)
            {
                return place;
            }
        }

        return stack.Place("region");
    }
}
