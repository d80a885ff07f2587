using System.Text.RegularExpressions;
using Bleu.Infra.TypeCheck.Schemas;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>The names that do not follow from a rule are held to what both sides say of the property.</summary>
public sealed partial class ClientNamesTests
{
    /// <summary>Both sides describe these in other words; each was looked up in the specification.</summary>
    private static readonly string[] DescribedDifferently = [];

    [Fact]
    public void ClientName_OfEveryLine_IsOfTheSchemaAndNeeded()
    {
        foreach (var name in ClientNames.All.Where(n => n.Property.Length > 0 && n.Kind != MemberKind.Filled))
        {
            var schema = PackageSchema.Azure.Resource(name.Token) is { } resource && resource.Properties.ContainsKey(name.Property)
                ? resource
                : PackageSchema.Azure.Type(name.Token);
            Assert.True(schema?.Properties.ContainsKey(name.Property) == true, $"{name.Token}.{name.Property} is not in the schema.");
            Assert.True(name.Kind != MemberKind.Property || PulumiNames.FromArm(name.Text) != name.Property, $"{name} follows from the rule.");
        }
    }

    [Fact]
    public void ClientName_OfEveryRename_IsDescribedAlikeOnBothSides()
    {
        var typings = Environment.GetEnvironmentVariable("BLEU_NPM") is { } folder
            ? Path.Combine(folder, "node_modules/@pulumi/azure-native")
            : "";
        Assert.SkipUnless(Directory.Exists(typings), "The typings of azure-native are not at hand: set BLEU_NPM.");
        var types = File.ReadAllText(Path.Combine(typings, "types/input.d.ts"));
        var found = Renames().ToList();
        Assert.NotEmpty(found);
        foreach (var (name, description) in found)
        {
            var module = name.Token.Split(':')[1];
            var type = name.Token.Split(':')[2];
            var source = PackageSchema.Azure.Resource(name.Token)?.Properties.ContainsKey(name.Property) == true
                ? File.ReadAllText(Path.Combine(typings, module, char.ToLowerInvariant(type[0]) + type[1..] + ".d.ts"))
                : Interface(types, module, type + "Args");
            var comments = CommentOf(source, name.Property);
            if (!DescribedDifferently.Contains($"{name.Token}.{name.Property}"))
            {
                Assert.True(
                    comments.Contains(Words(description)),
                    $"{name.Token}.{name.Property} = {name.Text}: '{Words(description)}' is not among '{string.Join("' '", comments)}'.");
            }
        }
    }

    /// <summary>Every rename that a resource leads to, with what the definition says of it.</summary>
    private static IEnumerable<(ClientName Name, string Description)> Renames()
    {
        var members = new HashSet<ShapeMembers>();
        foreach (var token in PackageSchema.Azure.Resources)
        {
            if (ArmShape.Find(token)?.Members is { } root)
            {
                Collect(root, members);
            }
        }

        return
            from of in members
            from member in of.All
            let name = ClientNames.Find(of.Schema.Token, member.Name)
            where name is { Kind: MemberKind.Property } && member.Property?.Description is { Length: > 0 }
            select (name, member.Property!.Description!);
    }

    private static void Collect(ShapeMembers members, HashSet<ShapeMembers> all)
    {
        if (all.Add(members))
        {
            foreach (var member in members.All)
            {
                var value = member.Value;
                while (value?.Item is { } item)
                {
                    value = item;
                }

                foreach (var inner in value?.Objects ?? [])
                {
                    Collect(inner, all);
                }
            }
        }
    }

    private static string Interface(string types, string module, string name)
    {
        var start = types.IndexOf($"export declare namespace {module} {{", StringComparison.Ordinal);
        var end = types.IndexOf("\nexport declare namespace ", start + 1, StringComparison.Ordinal);
        var space = types[start..(end < 0 ? types.Length : end)];
        start = space.IndexOf($"interface {name} {{", StringComparison.Ordinal);
        return space[start..space.IndexOf("\n    }", start, StringComparison.Ordinal)];
    }

    private static List<string> CommentOf(string source, string property) =>
        [.. Comments().Matches(source).Where(m => m.Groups["name"].Value == property).Select(m => Words(m.Groups["text"].Value))];

    private static string Words(string text) => string.Join(' ', NoWord().Split(text).Where(w => w.Length > 0));

    [GeneratedRegex(@"/\*\*(?<text>(?:(?!\*/).)*)\*/\s*(?:readonly )?(?<name>\w+)\??:", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"[\s*]+")]
    private static partial Regex NoWord();
}
