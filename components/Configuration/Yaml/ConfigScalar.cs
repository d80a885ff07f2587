using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>A single value as text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ConfigScalar(string Text, SourceLocation? Location) : ConfigNode(Location);
