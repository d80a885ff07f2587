using Pulumi;
using Pulumi.AzureNative.RecoveryServices;
using AzureDay = Pulumi.AzureNative.RecoveryServices.DayOfWeek;
using Inputs = Pulumi.AzureNative.RecoveryServices.Inputs;

namespace Bleu.Infra.Resilience;

/// <summary>The daily policy for machines, of the enhanced kind, which machines of trusted launch and confidential ones need.</summary>
internal static class MachinePolicy
{
    // ARM takes times as a moment and reads the time of day alone.
    private const string AnyDay = "2020-01-05T";

    /// <summary>Declares the policy.</summary>
    public static ProtectionPolicy Declare(string name, RecoveryVaultArgs args, Input<string> vaultName, CustomResourceOptions options)
    {
        var time = $"{AnyDay}{args.Retention.Time}:00Z";
        return new(
            name,
            new ProtectionPolicyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VaultName = vaultName,
                PolicyName = "machines-daily",
                Properties = new Inputs.AzureIaaSVMProtectionPolicyArgs
                {
                    BackupManagementType = "AzureIaasVM",
                    PolicyType = IAASVMPolicyType.V2,
                    TimeZone = "UTC",
                    InstantRpRetentionRangeInDays = VaultDefaults.SnapshotDays,
                    SchedulePolicy = new Inputs.SimpleSchedulePolicyV2Args
                    {
                        SchedulePolicyType = "SimpleSchedulePolicyV2",
                        ScheduleRunFrequency = ScheduleRunType.Daily,
                        DailySchedule = new Inputs.DailyScheduleArgs { ScheduleRunTimes = { time } },
                    },
                    RetentionPolicy = Retention(args.Retention, time),
                },
            },
            options);
    }

    private static Inputs.LongTermRetentionPolicyArgs Retention(RetentionArgs retention, string time) => new()
    {
        RetentionPolicyType = "LongTermRetentionPolicy",
        DailySchedule = new Inputs.DailyRetentionScheduleArgs { RetentionTimes = { time }, RetentionDuration = For(retention.DailyDays, RetentionDurationType.Days) },
        WeeklySchedule = new Inputs.WeeklyRetentionScheduleArgs
        {
            DaysOfTheWeek = { AzureDay.Sunday },
            RetentionTimes = { time },
            RetentionDuration = For(retention.WeeklyWeeks, RetentionDurationType.Weeks),
        },
        MonthlySchedule = new Inputs.MonthlyRetentionScheduleArgs
        {
            RetentionScheduleFormatType = RetentionScheduleFormat.Weekly,
            RetentionScheduleWeekly = new Inputs.WeeklyRetentionFormatArgs { DaysOfTheWeek = { AzureDay.Sunday }, WeeksOfTheMonth = { WeekOfMonth.First } },
            RetentionTimes = { time },
            RetentionDuration = For(retention.MonthlyMonths, RetentionDurationType.Months),
        },
    };

    private static Inputs.RetentionDurationArgs For(int count, RetentionDurationType type) => new() { Count = count, DurationType = type };
}
