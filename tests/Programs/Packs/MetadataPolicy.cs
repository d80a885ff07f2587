using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.Programs.Packs;

/// <summary>Tells all that a policy is told of a resource.</summary>
internal sealed class MetadataPolicy(string name) : ResourcePackPolicy(name)
{
    public override void Judge(PackResource resource, PackRun run, PackReport report) => report.Violation(Text(resource));

    internal static string Text(PackResource resource) => string.Join(
        '\n',
        $"{resource.Type} {resource.Name} {resource.Urn} {resource.Properties}",
        $"protect {resource.Options.Protect}, delete first {resource.Options.DeleteBeforeReplace?.ToString() ?? "unsaid"}, parent {resource.Parent}",
        $"ignores {string.Join(",", resource.Options.IgnoreChanges)}, secret {string.Join(",", resource.Options.AdditionalSecretOutputs)}, once {string.Join(",", resource.Options.Aliases)}",
        $"timeouts {string.Join(",", resource.Options.CustomTimeouts.Select(t => $"{t.Key}={t.Value}"))}",
        $"provider {resource.Provider?.Type} {resource.Provider?.Name} {resource.Provider?.Urn} {resource.Provider?.Properties}",
        $"after {string.Join(",", resource.Dependencies)}; {string.Join(",", resource.PropertyDependencies.Select(p => $"{p.Key}={string.Join("+", p.Value)}"))}");
}
