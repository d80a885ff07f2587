using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>A job that runs once in a team's namespace.</summary>
/// <param name="Image">The image below the client's registry, by its digest.</param>
/// <param name="Command">What it runs; empty for what the image runs by itself.</param>
public sealed record TeamCheckSettings(string Image, ImmutableArray<string> Command);
