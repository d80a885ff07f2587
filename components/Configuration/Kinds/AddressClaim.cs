using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>An address block as a stack's file claims it; it may not be a block at all.</summary>
/// <param name="Key">The key without the project's name: <c>hub.addressSpace</c>.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record AddressClaim(string Key, string Text, SourceLocation? Place)
{
    /// <summary>The stack of the region from whose pools the block is cut; nothing where it is cut from none.</summary>
    public string? Hub { get; init; }

    /// <summary>The region that the block lies in; nothing for that of the stack.</summary>
    public string? Region { get; init; }

    /// <summary>The claim below a path of keys; nothing where no text stands.</summary>
    public static IEnumerable<AddressClaim> At(StackView stack, params string[] path) =>
        stack.Find(path) is Yaml.ConfigScalar text ? [new(string.Join('.', path), text.Text, text.Location)] : [];

    /// <summary>The claims in the list below a path of keys.</summary>
    public static IEnumerable<AddressClaim> In(StackView stack, params string[] path) =>
        stack.Find(path) is Yaml.ConfigList list
            ? list.Items.Index().Where(i => i.Item is Yaml.ConfigScalar).Select(i =>
                new AddressClaim($"{string.Join('.', path)}[{i.Index}]", ((Yaml.ConfigScalar)i.Item).Text, i.Item.Location))
            : [];

    /// <summary>The claims that are blocks; the others are reported by themselves.</summary>
    public static IEnumerable<(AddressClaim Claim, Cidr Block)> Blocks(IEnumerable<AddressClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (Cidr.TryParse(claim.Text, out var block, out _))
            {
                yield return (claim, block);
            }
        }
    }
}
