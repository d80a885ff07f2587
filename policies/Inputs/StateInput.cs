using System.Text.Json;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>States as <c>pulumi stack export</c> writes them, and the checkpoints of file backends.</summary>
internal static class StateInput
{
    public static PolicyStack Read(JsonElement root, string file, PolicyContext context)
    {
        var deployment = root.Has("deployment") ? root.Inner("deployment") : root.Inner("checkpoint").Inner("latest");
        var resources = deployment.Items("resources").Where(r => !r.IsTrue("delete")).Select(Resource).OfType<PolicyResource>().ToList();
        return new(StackOf(resources) ?? Path.GetFileNameWithoutExtension(file), new(resources), context);
    }

    /// <summary>A resource of a state; nothing where it has no URN.</summary>
    public static PolicyResource? Resource(JsonElement element)
    {
        if (element.Text("urn") is not { } urn)
        {
            return null;
        }

        var last = urn.LastIndexOf("::", StringComparison.Ordinal);
        return new()
        {
            Type = element.Text("type") ?? "unknown:unknown:Unknown",
            Name = last < 0 ? urn : urn[(last + 2)..],
            Urn = urn,
            Id = element.Text("id"),
            IsCustom = element.IsTrue("custom"),
            Parent = element.Text("parent") ?? "",
            Provider = element.Text("provider") ?? "",
            Inputs = JsonValues.ReadMap(element.Inner("inputs")),
            Outputs = JsonValues.ReadMap(element.Inner("outputs")),
            Dependencies = [.. element.Texts("dependencies")],
            Options = new PlannedOptions
            {
                Protect = element.IsTrue("protect"),
                RetainOnDelete = element.IsTrue("retainOnDelete"),
                IgnoreChanges = [.. element.Texts("ignoreChanges")],
                AdditionalSecretOutputs = [.. element.Texts("additionalSecretOutputs")],
                Version = VersionOf(element),
            },
        };
    }

    /// <summary>The stack that the URNs name.</summary>
    public static string? StackOf(IReadOnlyList<PolicyResource> resources) =>
        resources.Select(r => r.Urn.Split("::")[0]).FirstOrDefault(u => u.StartsWith("urn:pulumi:", StringComparison.Ordinal))?["urn:pulumi:".Length..];

    // A state keeps the version of a provider among the provider's own inputs.
    private static string VersionOf(JsonElement element) => element.Inner("inputs").Text("version") ?? "";
}
