using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>What the calls of the engine work with.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Log">Tells the engine what it should show.</param>
internal sealed record PackServices(PackDefinition Pack, EngineLog Log);
