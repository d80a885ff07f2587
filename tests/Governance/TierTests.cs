using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Tests;

/// <summary>Whoever moves to a tighter tier keeps every control of the looser one.</summary>
public sealed class TierTests
{
    private static readonly CloudCatalog Clouds = new();

    public static TheoryData<string, string, string> Tiers
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var cloud in Clouds.Names.Where(name => !Clouds.Get(name).Regions.IsEmpty))
            {
                data.Add(cloud, "corp", "confidential-corp");
                data.Add(cloud, "online", "confidential-online");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tiers))]
    public void Group_OfATighterTier_KeepsEveryControl(string cloud, string looser, string tighter)
    {
        var profile = Clouds.Get(cloud);
        var rendering = TenantRenderer.Render(LibraryReader.Embedded, profile, profile.Regions[0], new(), new HashSet<string> { "log_analytics_workspace_id" });
        var before = Controls(rendering, looser);
        var after = Controls(rendering, tighter);

        Assert.True(before.Count > 20, $"Only {before.Count} controls apply to {looser}.");
        Assert.Empty(before.Except(after));
        Assert.NotEmpty(after.Except(before));
    }

    // What applies to a group: its own assignments and those of every group above it, with what they are given.
    private static HashSet<string> Controls(TenantRendering rendering, string name)
    {
        var controls = new HashSet<string>(StringComparer.Ordinal);
        for (var group = rendering.Groups.First(g => g.SourceId.Text == name); group is not null; group = rendering.Groups.FirstOrDefault(g => g.Id == group.Parent))
        {
            foreach (var assignment in rendering.Assignments.Where(a => a.Group == group && a.IsEnforced))
            {
                controls.Add($"{assignment.TargetId} {string.Join(' ', assignment.Values.Select(v => $"{v.Key}={JsonSerializer.Serialize(v.Value)}"))}");
            }
        }

        return controls;
    }
}
