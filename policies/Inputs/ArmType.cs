namespace Bleu.Infra.Policies.Inputs;

/// <summary>What stands for an ARM type.</summary>
/// <param name="Token">The Pulumi token.</param>
/// <param name="IdTemplate">The id, with inputs in braces.</param>
internal sealed record ArmType(string Token, string IdTemplate)
{
    /// <summary>The input that names what the resource belongs to, where its id begins with that: <c>scope</c>.</summary>
    private string? Holder =>
        IdTemplate.TrimStart('/') is ['{', ..] template && template.IndexOf("}/providers/", StringComparison.Ordinal) is var end and > 0
        && template.AsSpan(1, end - 1).IndexOf('{') < 0
            ? template[1..end]
            : null;

    /// <summary>The inputs that Pulumi has where ARM has a name, <c>vault/key</c>, and an id.</summary>
    public IEnumerable<KeyValuePair<string, PlanValue>> NameInputs(string name, string? id)
    {
        var inner = IdTemplate[(IdTemplate.LastIndexOf("/providers/", StringComparison.Ordinal) + 1)..];
        string[] inputs = [.. inner.Split('/').Where(p => p.StartsWith('{')).Select(p => p.Trim('{', '}'))];
        var names = name.Split('/');

        // An export often gives the last name alone; the names before it stand in the id.
        var skipped = Math.Max(0, inputs.Length - names.Length);
        for (var i = 0; i < inputs.Length - skipped; i++)
        {
            yield return new(inputs[i + skipped], new PlanText(names[i]));
        }

        if (Holder is { } holder && id?.LastIndexOf("/providers/", StringComparison.OrdinalIgnoreCase) is { } start and > 0)
        {
            yield return new(holder, new PlanText(id[..start]));
        }

        const string groups = "/resourceGroups/";
        if (id?.IndexOf(groups, StringComparison.OrdinalIgnoreCase) is { } at and >= 0 && IdTemplate.Contains("{resourceGroupName}", StringComparison.Ordinal))
        {
            yield return new("resourceGroupName", new PlanText(id[(at + groups.Length)..].Split('/')[0]));
        }
    }
}
