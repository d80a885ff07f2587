using System.Runtime.CompilerServices;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-004: no text names a host of another cloud.</summary>
public sealed class ForeignHosts() : ResourceRule(
    new("ISO-004", Severity.Critical, "No text names a host of another cloud")
    {
        Rationale = "A global host in a script, a URL or a setting sends data, or at least a name, out of the sovereign cloud.",
        Remediation = "Take the host from the cloud's profile. Only what a firewall refuses may be named.",
        Clauses = ["12.14.a", "19.6.c"],
    },
    ["*"])
{
    private static readonly ConditionalWeakTable<CloudProfile, ForeignEndpoint> Matchers = [];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Context is not { Cloud: { } cloud, Clouds: { } clouds })
        {
            judgement.Undetermined("", "the cloud is not known, so hosts of other clouds cannot be told");
            return;
        }

        var matcher = Matchers.GetValue(cloud, own => new(clouds, own));
        foreach (var (path, _, text, _) in ValueWalk.Texts(judgement.Resource.Inputs))
        {
            if (text.Text.Contains('.', StringComparison.Ordinal) && matcher.Find(text.Text) is var (domain, owner)
                && !RefusedHosts.Contains(judgement.Resource.TypeKey, judgement.Resource.Inputs, path()))
            {
                judgement.Fail(path(), $"names '{domain}', which belongs to {owner}");
            }
        }
    }
}
