using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>An encrypted value; what is inside is not read.</summary>
/// <param name="Location">Where it stands.</param>
internal sealed record ConfigSecret(SourceLocation? Location) : ConfigNode(Location);
