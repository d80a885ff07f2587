using System.Collections.Immutable;
using Bleu.Infra.PolicyPack.Model;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>The policies that look at a type of resources, and the answer for those that do not.</summary>
internal sealed class TypePolicies
{
    public TypePolicies(string type, ImmutableArray<ResourcePackPolicy> policies)
    {
        Covering = [.. policies.Where(p => p.Covers(type))];
        Others = [.. policies.Where(p => !p.Covers(type)).Select(p => new PolicyNotApplicable { PolicyName = p.Name, Reason = "It is not about this type." })];
    }

    /// <summary>The policies that look at the type.</summary>
    public ImmutableArray<ResourcePackPolicy> Covering { get; }

    /// <summary>What is answered for the others; the messages are shared and never changed.</summary>
    public ImmutableArray<PolicyNotApplicable> Others { get; }
}
