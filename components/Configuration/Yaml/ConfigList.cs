using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">The items in order.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ConfigList(List<ConfigNode> Items, SourceLocation? Location) : ConfigNode(Location);
