using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>What the parts of a network have in common.</summary>
/// <param name="Name">The name of the component in the program.</param>
/// <param name="ResourceGroupName">The resource group.</param>
/// <param name="Location">The region.</param>
/// <param name="Naming">What names are made of.</param>
/// <param name="Tags">Tags.</param>
/// <param name="NetworkName">The network's name in ARM.</param>
/// <param name="LogWorkspaceId">The workspace that receives the logs.</param>
internal sealed record NetworkPlace(
    string Name,
    Input<string> ResourceGroupName,
    Input<string> Location,
    NamingArgs Naming,
    InputMap<string> Tags,
    Input<string> NetworkName,
    Input<string> LogWorkspaceId);
