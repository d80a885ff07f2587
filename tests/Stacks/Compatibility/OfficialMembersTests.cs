using System.Reflection;
using Bleu.Infra.Sdk.Tests.Surface;

namespace Bleu.Infra.Stacks.Tests.Compatibility;

/// <summary>Whatever components and stacks use of the Pulumi core is in the list of the official SDK's members.</summary>
public sealed class OfficialMembersTests
{
    private static readonly string ListPath = Path.Combine(RepositoryPaths.SharedData, "pulumi-sdk-api.txt");
    private static readonly Assembly Core = typeof(global::Pulumi.Output).Assembly;

    public static TheoryData<string> Assemblies => ["Bleu.Infra.Components", "Bleu.Infra.Stacks"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void UsedMembers_OfThePulumiCore_AreOfficial(string assembly)
    {
        Assert.SkipUnless(File.Exists(ListPath), $"The official list is not here: {ListPath}");
        var official = OfficialList.Read(ListPath).Select(l => l.Text[(l.Text.IndexOf(" | ", StringComparison.Ordinal) is var i and >= 0 ? i + 3 : 0)..]).ToHashSet();
        var used = MemberUses.Of(Assembly.Load(assembly), Core).Distinct().ToList();

        Assert.True(used.Count > 5, $"Only {used.Count} members were found.");
        Assert.Equal([], used.Where(m => MemberText.TryWrite(m) is not { } text || !official.Contains(text)).Select(m => $"{m.DeclaringType}: {m}"));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void UsedTypes_OfThePulumiCore_AreOfficial(string assembly)
    {
        Assert.SkipUnless(File.Exists(ListPath), $"The official list is not here: {ListPath}");
        var official = File.ReadAllText(ListPath);
        var used = MemberUses.TypesOf(Assembly.Load(assembly), Core).Distinct().ToList();

        Assert.True(used.Count > 3, $"Only {used.Count} types were found.");
        Assert.Equal([], used.Where(t => !t.IsVisible || !official.Contains(" " + t.Name.Split('`')[0], StringComparison.Ordinal)).Select(t => t.FullName));
    }
}
