using System.Collections.Immutable;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests;

/// <summary>The facts that a test class states of a rule.</summary>
internal interface IRuleFacts
{
    /// <summary>The rule.</summary>
    PolicyRule Rule { get; }

    /// <summary>Stacks that keep it: one, and several for a rule on fleets.</summary>
    ImmutableArray<PolicyStack> Sound { get; }

    /// <summary>Ways to break it.</summary>
    IEnumerable<BrokenStacks> AllBroken { get; }

    /// <summary>The rules that rightly catch the same.</summary>
    IEnumerable<string> Related { get; }
}
