namespace Bleu.Infra.Policies.Fleet;

/// <summary>FLT-003: no key is used by two clients.</summary>
public sealed class SharedKeys() : FleetRule(
    new("FLT-003", Severity.Critical, "No key is used by two clients")
    {
        Rationale = "SecNumCloud asks for at least one key a client. A shared key cannot be destroyed for one of them, and whoever holds it reads both.",
        Remediation = "Give every client a vault and keys of its own.",
        Clauses = ["10.1.a", "9.7.a"],
    },
    new Encryption.KeysOfTheClient().Types)
{
    private static readonly Encryption.KeysOfTheClient OfClients = new();

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths => OfClients.Paths;

    /// <inheritdoc />
    public override void Judge(FleetJudgement judgement)
    {
        var users = new Dictionary<string, PolicyStack>(StringComparer.OrdinalIgnoreCase);
        foreach (var stack in judgement.Stacks.Where(s => s.Context.Client is not null))
        {
            foreach (var (type, path) in OfClients.Paths)
            {
                foreach (var resource in stack.Resources.Of(type))
                {
                    var value = resource.Find(PropertyPath.Parse(path));
                    if (value?.Bare is PlanUnknown)
                    {
                        judgement.Undetermined(stack, resource, path);
                    }
                    else if (Uri.TryCreate(value?.AsText, UriKind.Absolute, out var key)
                        && !users.TryAdd(key.Host, stack) && users[key.Host].Context.Client is { } other && other != stack.Context.Client)
                    {
                        judgement.Fail(stack, resource, path, $"names a key in '{key.Host}', which the client '{other}' uses");
                    }
                }
            }
        }
    }
}
