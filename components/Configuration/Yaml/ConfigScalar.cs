using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>A single value as text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsQuoted">Whether quotes say that it is text, whatever it looks like.</param>
internal sealed record ConfigScalar(string Text, SourceLocation? Location, bool IsQuoted = false) : ConfigNode(Location);
