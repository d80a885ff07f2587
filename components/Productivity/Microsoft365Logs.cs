using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.OperationalInsights;

namespace Bleu.Infra.Productivity;

/// <summary>How long a workspace keeps the logs that tell who signed in to Microsoft 365 and what was changed in its tenant.</summary>
public sealed class Microsoft365Logs : ComponentResource
{
    /// <summary>Declares the tables' retention.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public Microsoft365Logs(string name, Microsoft365LogsArgs args, ComponentResourceOptions? options = null)
        : base("bleu:productivity:Microsoft365Logs", name, args, options)
    {
        var checks = new ArgumentChecks(nameof(Microsoft365Logs), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.WorkspaceName, "WorkspaceName")
            .NotEmpty(args.Tables.Count, "Tables")
            .Within(args.RetentionDays, "RetentionDays", Microsoft365LogsDefaults.MinTotalDays, 730);
        if (args.TotalDays < args.RetentionDays || !Microsoft365LogsDefaults.IsTotal(args.TotalDays))
        {
            checks.Note(ComponentDiagnostics.OutOfRange(
                $"{nameof(Microsoft365Logs)} '{name}' TotalDays", $"{args.TotalDays}", $"no less than RetentionDays, {Microsoft365LogsDefaults.TotalForm}"));
        }

        checks.Throw();
        foreach (var table in args.Tables)
        {
            _ = new Table(
                $"{name}-{table.ToLowerInvariant()}",
                new TableArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    WorkspaceName = args.WorkspaceName,
                    TableName = table,
                    RetentionInDays = args.RetentionDays,
                    TotalRetentionInDays = args.TotalDays,
                },
                new CustomResourceOptions { Parent = this });
        }

        TotalDays = Output.Create(args.TotalDays);
        RegisterOutputs(new Dictionary<string, object?> { ["totalDays"] = TotalDays });
    }

    /// <summary>How long the tables are kept in all, in days.</summary>
    [Output("totalDays")]
    public Output<int> TotalDays { get; private set; }
}
