using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>An address block as a stack's file claims it; it may not be a block at all.</summary>
/// <param name="Key">The key without the project's name: <c>hub.addressSpace</c>.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record AddressClaim(string Key, string Text, SourceLocation? Place)
{
    /// <summary>The claim below a path of keys; nothing where no text stands.</summary>
    public static IEnumerable<AddressClaim> At(StackView stack, params string[] path) =>
        stack.Find(path) is Yaml.ConfigScalar text ? [new(string.Join('.', path), text.Text, text.Location)] : [];
}
