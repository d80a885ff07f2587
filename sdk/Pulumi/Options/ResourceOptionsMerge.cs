namespace Pulumi;

/// <summary>How two sets of options become one: single values of the later set win, lists are appended.</summary>
internal static class ResourceOptionsMerge
{
    /// <summary>Copies every option of one set to another, which must be new.</summary>
    public static void Copy(ResourceOptions from, ResourceOptions to)
    {
        to.Id = from.Id;
        to.Parent = from.Parent;
        to.Protect = from.Protect;
        to.IgnoreChanges = [.. from.IgnoreChanges];
        to.Version = from.Version;
        to.Provider = from.Provider;
        to.CustomTimeouts = CustomTimeouts.Clone(from.CustomTimeouts);
        to.ResourceTransformations = [.. from.ResourceTransformations];
        to.ResourceTransforms = [.. from.ResourceTransforms];
        to.Aliases = [.. from.Aliases];
        to.Urn = from.Urn;
        to.ReplaceOnChanges = [.. from.ReplaceOnChanges];
        to.PluginDownloadURL = from.PluginDownloadURL;
        to.RetainOnDelete = from.RetainOnDelete;
        to.DeletedWith = from.DeletedWith;
        to.HideDiffs = [.. from.HideDiffs];
        to.ReplacementTrigger = from.ReplacementTrigger;
        if (from.DependsOnOrNull is { } dependsOn)
        {
            to.DependsOn = dependsOn.Clone();
        }

        if (from.ReplaceWithOrNull is { } replaceWith)
        {
            to.ReplaceWith = replaceWith.Clone();
        }

        if (from.HooksOrNull is { } hooks)
        {
            to.Hooks = hooks.Clone();
        }
    }

    /// <summary>Lays the second set over the first, which is changed.</summary>
    public static void Overlay(ResourceOptions first, ResourceOptions second)
    {
        first.Id = second.Id ?? first.Id;
        first.Parent = second.Parent ?? first.Parent;
        first.Protect = second.Protect ?? first.Protect;
        first.Urn = second.Urn ?? first.Urn;
        first.Version = second.Version ?? first.Version;
        first.Provider = second.Provider ?? first.Provider;
        first.CustomTimeouts = CustomTimeouts.Clone(second.CustomTimeouts) ?? first.CustomTimeouts;
        first.PluginDownloadURL = second.PluginDownloadURL ?? first.PluginDownloadURL;
        first.RetainOnDelete = second.RetainOnDelete ?? first.RetainOnDelete;
        first.DeletedWith = second.DeletedWith ?? first.DeletedWith;
        first.ReplacementTrigger = second.ReplacementTrigger ?? first.ReplacementTrigger;
        first.IgnoreChanges.AddRange(second.IgnoreChanges);
        first.ResourceTransformations.AddRange(second.ResourceTransformations);
        first.ResourceTransforms.AddRange(second.ResourceTransforms);
        first.Aliases.AddRange(second.Aliases);
        first.ReplaceOnChanges.AddRange(second.ReplaceOnChanges);
        first.HideDiffs.AddRange(second.HideDiffs);
        if (second.DependsOnOrNull is { } dependsOn)
        {
            first.DependsOn.AddRange(dependsOn);
        }

        if (second.ReplaceWithOrNull is { } replaceWith)
        {
            first.ReplaceWith.AddRange(replaceWith);
        }

        if (second.HooksOrNull is { } hooks)
        {
            first.Hooks = first.Hooks.Concat(hooks);
        }
    }
}
