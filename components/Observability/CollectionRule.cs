using System.Collections.Immutable;
using Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>What a data-collection rule collects.</summary>
/// <param name="Name">Its name, the last part of that in ARM.</param>
/// <param name="Description">What it is for, for people in the portal.</param>
/// <param name="Streams">The streams that go to the workspace.</param>
/// <param name="Sources">Makes its sources.</param>
internal sealed record CollectionRule(string Name, string Description, ImmutableArray<string> Streams, Func<DataCollectionRuleDataSourcesArgs> Sources);
