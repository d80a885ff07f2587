using System.Collections.Immutable;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>A network of a client, whether it joins a hub or not.</summary>
/// <param name="NetworkId">Its ARM id.</param>
/// <param name="SubnetIds">The ARM ids of its subnets by name.</param>
/// <param name="SubnetId">The ARM id of a subnet; what takes it waits for that subnet alone.</param>
internal sealed record ClientNetwork(Output<string> NetworkId, Output<ImmutableDictionary<string, string>> SubnetIds, Func<string, Output<string>> SubnetId);
