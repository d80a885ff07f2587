namespace Bleu.Infra.Configuration.Flows;

/// <summary>A line of a <see cref="FlowMatrix"/>.</summary>
/// <param name="Stack">The stack whose rules let the flow pass.</param>
/// <param name="Flow">The flow.</param>
/// <param name="IsImplied">Whether a component needs it by itself; such flows change with the component, not with the configuration.</param>
public sealed record FlowLine(string Stack, FlowSettings Flow, bool IsImplied);
