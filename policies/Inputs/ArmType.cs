namespace Bleu.Infra.Policies.Inputs;

/// <summary>What stands for an ARM type.</summary>
/// <param name="Token">The Pulumi token.</param>
/// <param name="IdTemplate">The id, with inputs in braces.</param>
internal sealed record ArmType(string Token, string IdTemplate)
{
    /// <summary>The inputs that Pulumi has where ARM has a name, <c>vault/key</c>, and an id.</summary>
    public IEnumerable<KeyValuePair<string, PlanValue>> NameInputs(string name, string? id)
    {
        var inner = IdTemplate[(IdTemplate.LastIndexOf("/providers/", StringComparison.Ordinal) + 1)..];
        string[] inputs = [.. inner.Split('/').Where(p => p.StartsWith('{')).Select(p => p.Trim('{', '}'))];
        var names = name.Split('/');
        for (var i = 0; i < Math.Min(inputs.Length, names.Length); i++)
        {
            yield return new(inputs[i], new PlanText(names[i]));
        }

        const string groups = "/resourceGroups/";
        if (id?.IndexOf(groups, StringComparison.OrdinalIgnoreCase) is { } at and >= 0 && IdTemplate.Contains("{resourceGroupName}", StringComparison.Ordinal))
        {
            yield return new("resourceGroupName", new PlanText(id[(at + groups.Length)..].Split('/')[0]));
        }
    }
}
