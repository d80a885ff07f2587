namespace Pulumi;

/// <summary>Writes aliases as the engine reads them.</summary>
internal static class AliasWire
{
    /// <summary>Turns aliases into their wire form.</summary>
    /// <exception cref="ArgumentException">An alias names more than one former parent.</exception>
    public static async Task<IReadOnlyList<Pulumirpc.Alias>> ToWireAsync(IEnumerable<Input<Alias>> aliases)
    {
        var result = new List<Pulumirpc.Alias>();
        foreach (var input in aliases)
        {
            var data = await input.ToOutput().DataTask.ConfigureAwait(false);
            if (data is { IsKnown: true, Value: { } alias })
            {
                result.Add(await ToWireAsync(alias).ConfigureAwait(false));
            }
        }

        return result;
    }

    private static async Task<Pulumirpc.Alias> ToWireAsync(Alias alias)
    {
        if (alias.Urn is { } urn)
        {
            return new() { Urn = urn };
        }

        if ((alias.Parent is null ? 0 : 1) + (alias.ParentUrn is null ? 0 : 1) + (alias.NoParent ? 1 : 0) > 1)
        {
            throw new ArgumentException("An alias takes one of Parent, ParentUrn and NoParent, not several.");
        }

        var spec = new Pulumirpc.Alias.Types.Spec
        {
            Name = await TextAsync(alias.Name).ConfigureAwait(false),
            Type = await TextAsync(alias.Type).ConfigureAwait(false),
            Stack = await TextAsync(alias.Stack).ConfigureAwait(false),
            Project = await TextAsync(alias.Project).ConfigureAwait(false),
        };
        if (alias.Parent is { } parent)
        {
            spec.ParentUrn = await TextAsync(parent.Urn).ConfigureAwait(false);
        }
        else if (alias.ParentUrn is { } parentUrn)
        {
            spec.ParentUrn = await TextAsync(parentUrn).ConfigureAwait(false);
        }
        else
        {
            spec.NoParent = alias.NoParent;
        }

        return new() { Spec = spec };
    }

    private static async Task<string> TextAsync(Input<string>? input) =>
        input is null ? "" : (await input.ToOutput().DataTask.ConfigureAwait(false)).Value ?? "";
}
