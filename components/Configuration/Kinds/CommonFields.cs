using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Observability;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>The keys that stacks of every kind have.</summary>
internal static class CommonFields
{
    public static readonly Field[] All =
    [
        new("kind", new ChoiceShape("What the stack builds.", StackKinds.Names), IsRequired: true),
        new("cloud", TextShape.Name("The cloud: the name of a profile, see ./bleu cloud list.", 40), IsRequired: true),
        new("region", TextShape.Name("The region, as ARM names it; see ./bleu cloud show.", 40), IsRequired: true),
        new("tenantId", new GuidShape("The Entra tenant."), IsRequired: true),
        new("subscriptionId", new GuidShape("The subscription that receives the resources."), IsRequired: true),
        new("tags", new TagsShape("Tags of every resource that takes tags.")),
        new("alertEmail", new SecretShape("Where alerts are sent. A secret: an address is personal data."), IsRequired: true),
        new("logs", new MapShape(
            "The log workspace.",
            new("retentionDays", new NumberShape("How long logs are kept, in days.", LogWorkspaceDefaults.MinRetentionDays, LogWorkspaceDefaults.MaxRetentionDays)),
            new("dailyCapGb", new NumberShape("What is taken in a day at most, in GB; absent for no limit.", 1, 10_000)))),
        new("vault", new MapShape(
            "The key vault.",
            new Field("softDeleteDays", new NumberShape("How long deleted keys can be restored, in days.", 7, 90)))),
        new("policy", PolicyFields.Shape),
    ];

    /// <summary>The log workspace that a stack asks for.</summary>
    public static LogSettings Logs(SettingsReader values) => new()
    {
        RetentionDays = values.Number("logs:retentionDays"),
        DailyCapGb = values.FindNumber("logs:dailyCapGb"),
    };

    /// <summary>The key vault that a stack asks for.</summary>
    public static VaultSettings Vault(SettingsReader values) => new() { SoftDeleteDays = values.Number("vault:softDeleteDays") };
}
