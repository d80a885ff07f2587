using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>A value in a form that configuration may not use; it is reported where it was read and not looked at again.</summary>
/// <param name="Location">Where it stands.</param>
internal sealed record ConfigRefused(SourceLocation? Location) : ConfigNode(Location);
