using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as it was written.</param>
/// <param name="KeyLocation">Where the key stands.</param>
/// <param name="Value">The value.</param>
internal sealed record ConfigEntry(string Key, SourceLocation? KeyLocation, ConfigNode Value);
