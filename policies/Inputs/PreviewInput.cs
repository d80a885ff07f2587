using System.Text.Json;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>Previews: those of <c>pulumi preview --json</c>, and those of <c>bleu preview --json</c>.</summary>
internal static class PreviewInput
{
    /// <summary>The steps of the engine's preview; what is deleted is no longer judged.</summary>
    public static PolicyStack ReadSteps(JsonElement root, string file, PolicyContext context)
    {
        var resources = root.Items("steps")
            .Where(s => s.Text("op") is not ("delete" or "delete-replaced" or "read-discard"))
            .Select(s => StateInput.Resource(s.Inner("newState")))
            .OfType<PolicyResource>()
            .ToList();
        return new(StateInput.StackOf(resources) ?? Path.GetFileNameWithoutExtension(file), new(resources), context);
    }

    /// <summary>A document of our own.</summary>
    public static PolicyStack Read(JsonElement root, PolicyContext context) =>
        new(root.Text("stack") ?? "preview", new(root.Items("resources").Select(Resource).OfType<PolicyResource>()), context);

    private static PolicyResource? Resource(JsonElement element)
    {
        var options = element.Inner("options");
        return StateInput.Resource(element) is { } resource
            ? resource with
            {
                Name = element.Text("name") ?? resource.Name,
                Options = new PlannedOptions
                {
                    Protect = options.IsTrue("protect"),
                    RetainOnDelete = options.IsTrue("retainOnDelete"),
                    Version = options.Text("version") ?? "",
                    PluginDownloadUrl = options.Text("pluginDownloadUrl") ?? "",
                    IgnoreChanges = [.. options.Texts("ignoreChanges")],
                    AdditionalSecretOutputs = [.. options.Texts("additionalSecretOutputs")],
                },
            }
            : null;
    }
}
