using Pulumi;
using Pulumi.AzureNative.DataProtection;
using Inputs = Pulumi.AzureNative.DataProtection.Inputs;

namespace Bleu.Infra.Resilience;

/// <summary>A daily policy for one kind of data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="DataSource">The kind of data, as ARM names it.</param>
/// <param name="BackupType">The type of backup that the kind takes.</param>
/// <param name="IsOperational">Whether backups begin beside the data rather than in the vault.</param>
/// <param name="IsCopied">Whether the first of each day is copied to the vault from there.</param>
internal sealed record DataPolicy(string Name, string DataSource, string BackupType, bool IsOperational, bool IsCopied)
{
    // ARM reads a schedule from its first moment on; a Sunday, so that weeks begin where those of machines do.
    private const string FirstDay = "2020-01-05T";
    private const string Default = "Default";
    private const string Weekly = "Weekly";
    private const string Monthly = "Monthly";

    private string FirstStore => IsOperational ? "OperationalStore" : "VaultStore";

    // PostgreSQL knows no tag for days; its default rule keeps them.
    private bool HasTags => !IsOperational;

    /// <summary>Declares the policy.</summary>
    public BackupPolicy Declare(string name, BackupVaultArgs args, Input<string> vaultName, CustomResourceOptions options)
    {
        var policy = new Inputs.BackupPolicyArgs { ObjectType = "BackupPolicy", DatasourceTypes = { DataSource } };
        policy.PolicyRules.Add(Union<Inputs.AzureBackupRuleArgs, Inputs.AzureRetentionRuleArgs>.FromT0(Backup(args.Retention)));
        foreach (var rule in Retentions(args.Retention))
        {
            policy.PolicyRules.Add(Union<Inputs.AzureBackupRuleArgs, Inputs.AzureRetentionRuleArgs>.FromT1(rule));
        }

        return new(
            name,
            new Pulumi.AzureNative.DataProtection.BackupPolicyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VaultName = vaultName,
                BackupPolicyName = $"{Name}-daily",
                Properties = policy,
            },
            options);
    }

    private Inputs.AzureBackupRuleArgs Backup(RetentionArgs retention)
    {
        var trigger = new Inputs.ScheduleBasedTriggerContextArgs
        {
            ObjectType = "ScheduleBasedTriggerContext",
            Schedule = new Inputs.BackupScheduleArgs { TimeZone = "UTC", RepeatingTimeIntervals = { $"R/{FirstDay}{retention.Time}:00+00:00/P1D" } },
        };
        if (HasTags)
        {
            trigger.TaggingCriteria.Add(Tag(Monthly, 10, "FirstOfMonth"));
            trigger.TaggingCriteria.Add(Tag(Weekly, 20, "FirstOfWeek"));
        }
        else if (IsCopied)
        {
            trigger.TaggingCriteria.Add(Tag("Daily", 25, "FirstOfDay"));
        }

        trigger.TaggingCriteria.Add(Tag(Default, 99, null));
        return new()
        {
            Name = "BackupDaily",
            ObjectType = "AzureBackupRule",
            BackupParameters = new Inputs.AzureBackupParamsArgs { ObjectType = "AzureBackupParams", BackupType = BackupType },
            DataStore = Store(FirstStore),
            Trigger = trigger,
        };
    }

    private IEnumerable<Inputs.AzureRetentionRuleArgs> Retentions(RetentionArgs retention)
    {
        if (HasTags)
        {
            yield return Keep(Monthly, false, Life($"P{retention.MonthlyMonths}M", FirstStore));
            yield return Keep(Weekly, false, Life($"P{retention.WeeklyWeeks}W", FirstStore));
        }
        else if (IsCopied)
        {
            var local = Life($"P{VaultDefaults.SnapshotDays}D", FirstStore);
            local.TargetDataStoreCopySettings.Add(new Inputs.TargetCopySettingArgs
            {
                CopyAfter = new Inputs.ImmediateCopyOptionArgs { ObjectType = "ImmediateCopyOption" },
                DataStore = Store("VaultStore"),
            });
            yield return Keep("Daily", false, local, Life($"P{retention.DailyDays}D", "VaultStore"));
        }

        yield return Keep(Default, true, Life(IsCopied ? $"P{VaultDefaults.SnapshotDays}D" : $"P{retention.DailyDays}D", FirstStore));
    }

    private static Inputs.AzureRetentionRuleArgs Keep(string name, bool isDefault, params Inputs.SourceLifeCycleArgs[] lives)
    {
        var rule = new Inputs.AzureRetentionRuleArgs { Name = name, ObjectType = "AzureRetentionRule", IsDefault = isDefault };
        foreach (var life in lives)
        {
            rule.Lifecycles.Add(life);
        }

        return rule;
    }

    private static Inputs.SourceLifeCycleArgs Life(string duration, string store) => new()
    {
        SourceDataStore = Store(store),
        DeleteAfter = new Inputs.AbsoluteDeleteOptionArgs { ObjectType = "AbsoluteDeleteOption", Duration = duration },
    };

    private static Inputs.TaggingCriteriaArgs Tag(string name, int priority, string? marker)
    {
        var tag = new Inputs.TaggingCriteriaArgs { IsDefault = marker is null, TaggingPriority = priority, TagInfo = new Inputs.RetentionTagArgs { TagName = name } };
        if (marker is not null)
        {
            tag.Criteria.Add(new Inputs.ScheduleBasedBackupCriteriaArgs { ObjectType = "ScheduleBasedBackupCriteria", AbsoluteCriteria = { marker } });
        }

        return tag;
    }

    private static Inputs.DataStoreInfoBaseArgs Store(string type) => new() { DataStoreType = type, ObjectType = "DataStoreInfoBase" };
}
