using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Resources.Inputs;

namespace Bleu.Infra.Governance;

/// <summary>The tags of a subscription, which say what it is: those that the tenant requires, and any others.</summary>
public sealed class SubscriptionTags : ComponentResource
{
    /// <summary>Declares the tags.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or required tags are (BLEU6118).</exception>
    public SubscriptionTags(string name, SubscriptionTagsArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:SubscriptionTags", name, args, options)
    {
        var checks = new ArgumentChecks(nameof(SubscriptionTags), name).Required(args.SubscriptionId, "SubscriptionId");
        string[] missing = [.. args.Required.Where(tag => !args.Tags.TryGetValue(tag, out var value) || value.Length == 0)];
        if (missing.Length > 0)
        {
            checks.Note(ControlDiagnostics.MissingTags($"SubscriptionTags '{name}'", missing));
        }

        checks.Throw();
        var tags = new TagAtScope(
            name,
            new TagAtScopeArgs { Scope = args.SubscriptionId.Apply(id => $"subscriptions/{id}"), Properties = new Inputs.TagsArgs { Tags = args.Tags } },
            new CustomResourceOptions { Parent = this });
        TagsId = tags.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["tagsId"] = TagsId });
    }

    /// <summary>The ARM id of the tags.</summary>
    [Output("tagsId")]
    public Output<string> TagsId { get; private set; }
}
