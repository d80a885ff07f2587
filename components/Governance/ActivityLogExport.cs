using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Governance;

/// <summary>Sends the whole activity log of a subscription to a log workspace: who changed what, and what the platform did.</summary>
public sealed class ActivityLogExport : ComponentResource
{
    /// <summary>Declares the export.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public ActivityLogExport(string name, ActivityLogExportArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:ActivityLogExport", name, args, options)
    {
        new ArgumentChecks(nameof(ActivityLogExport), name)
            .Required(args.SubscriptionId, "SubscriptionId")
            .Required(args.LogWorkspaceId, "LogWorkspaceId")
            .Throw();
        var setting = new DiagnosticSetting(
            name,
            new DiagnosticSettingArgs
            {
                ResourceUri = $"/subscriptions/{args.SubscriptionId}",
                Name = "activity-log",
                WorkspaceId = args.LogWorkspaceId,
                StorageAccountId = args.ArchiveAccountId ?? (Input<string>)null!,
                Logs = ActivityLogExportDefaults.Categories.Select(c => new Inputs.DiagnosticsLogSettingsArgs { Category = c, Enabled = true }).ToList(),
            },
            new CustomResourceOptions { Parent = this });
        SettingId = setting.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["settingId"] = SettingId });
    }

    /// <summary>The ARM id of the diagnostic setting.</summary>
    [Output("settingId")]
    public Output<string> SettingId { get; private set; }
}
