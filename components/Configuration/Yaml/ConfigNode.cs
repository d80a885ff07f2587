using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>A value of a configuration as a person wrote it, with its place.</summary>
/// <param name="Location">Where it stands; nothing when it came from the engine.</param>
internal abstract record ConfigNode(SourceLocation? Location);
