using System.Collections.Immutable;
using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>Makes the resources of alerts.</summary>
/// <param name="name">The component's name.</param>
/// <param name="args">What the component is made from.</param>
/// <param name="options">The parent, above all.</param>
internal sealed class AlertFactory(string name, AlertBaselineArgs args, CustomResourceOptions options)
{
    // Alerts on metrics and on the activity log lie nowhere in particular.
    private const string Everywhere = "Global";

    /// <summary>An alert on the activity log of the subscription.</summary>
    public void Activity(ActivityAlert alert)
    {
        var condition = new Inputs.AlertRuleAllOfConditionArgs { AllOf = { new Inputs.AlertRuleAnyOfOrLeafConditionArgs { Field = "category", Equals = alert.Category } } };
        foreach (var (field, values) in alert.Conditions)
        {
            condition.AllOf.Add(Condition(field, values));
        }

        _ = new ActivityLogAlert(
            $"{name}-{alert.Name}",
            new ActivityLogAlertArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = Everywhere,
                ActivityLogAlertName = ResourceNames.Of(NamingRule.Alert, args.Naming, alert.Name),
                Description = $"Activity log: {alert.Name.Replace('-', ' ')}.",
                Enabled = true,
                Scopes = { args.SubscriptionId.Apply(id => $"/subscriptions/{id}") },
                Condition = condition,
                Actions = new Inputs.ActionListArgs { ActionGroups = { new Inputs.ActionGroupArgs { ActionGroupId = args.ActionGroupId } } },
                Tags = args.Tags,
            },
            options);
    }

    /// <summary>An alert on a metric of a resource.</summary>
    public void Metric(MetricRule rule, AlertTarget target)
    {
        _ = new MetricAlert(
            $"{name}-{target.Name}-{rule.Name}",
            new MetricAlertArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = Everywhere,
                RuleName = ResourceNames.Of(NamingRule.Alert, args.Naming, $"{target.Name}-{rule.Name}"),
                Description = $"{target.Name}: {rule.Name.Replace('-', ' ')}.",
                Enabled = true,
                AutoMitigate = true,
                Severity = rule.Severity,
                WindowSize = Duration(rule.Window),
                EvaluationFrequency = Duration(rule.Every),
                Scopes = { target.Id },
                Criteria = Criteria(rule),
                Actions = { new Inputs.MetricAlertActionArgs { ActionGroupId = args.ActionGroupId } },
                Tags = args.Tags,
            },
            options);
    }

    /// <summary>An alert on a query over the workspace.</summary>
    public void Log(LogRule rule)
    {
        _ = new ScheduledQueryRule(
            $"{name}-{rule.Name}",
            new ScheduledQueryRuleArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                RuleName = ResourceNames.Of(NamingRule.Alert, args.Naming, rule.Name),
                DisplayName = rule.Name,
                Description = $"Logs: {rule.Name.Replace('-', ' ')}.",
                Enabled = true,
                AutoMitigate = true,
                Severity = rule.Severity,
                WindowSize = Duration(rule.Window),
                EvaluationFrequency = Duration(rule.Every),
                Scopes = { args.WorkspaceId },
                Criteria = new Inputs.ScheduledQueryRuleCriteriaArgs
                {
                    AllOf =
                    {
                        new Inputs.ConditionArgs
                        {
                            Query = rule.Query,
                            TimeAggregation = TimeAggregation.Count,
                            Operator = ConditionOperator.GreaterThan,
                            Threshold = 0,
                            FailingPeriods = new Inputs.ConditionFailingPeriodsArgs { MinFailingPeriodsToAlert = 1, NumberOfEvaluationPeriods = 1 },
                        },
                    },
                },
                Actions = new Inputs.ActionsArgs { ActionGroups = { args.ActionGroupId } },
                Tags = args.Tags,
            },
            options);
    }

    private static Inputs.AlertRuleAnyOfOrLeafConditionArgs Condition(string field, ImmutableArray<string> values)
    {
        if (values.Length == 1)
        {
            return new() { Field = field, Equals = values[0] };
        }

        var any = new Inputs.AlertRuleAnyOfOrLeafConditionArgs();
        foreach (var value in values)
        {
            any.AnyOf.Add(new Inputs.AlertRuleLeafConditionArgs { Field = field, Equals = value });
        }

        return any;
    }

    private static Input<object> Criteria(MetricRule rule)
    {
        if (rule.Threshold is { } threshold)
        {
            return new Inputs.MetricAlertSingleResourceMultipleMetricCriteriaArgs
            {
                OdataType = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria",
                AllOf =
                {
                    new Inputs.MetricCriteriaArgs
                    {
                        CriterionType = "StaticThresholdCriterion",
                        Name = "threshold",
                        MetricNamespace = rule.ResourceType,
                        MetricName = rule.Metric,
                        TimeAggregation = rule.Aggregation,
                        Operator = rule.Operator,
                        Threshold = threshold,
                    },
                },
            };
        }

        var learnt = new Inputs.DynamicMetricCriteriaArgs
        {
            CriterionType = "DynamicThresholdCriterion",
            Name = "threshold",
            MetricNamespace = rule.ResourceType,
            MetricName = rule.Metric,
            TimeAggregation = rule.Aggregation,
            Operator = rule.Operator,
            AlertSensitivity = DynamicThresholdSensitivity.Medium,
            FailingPeriods = new Inputs.DynamicThresholdFailingPeriodsArgs { MinFailingPeriodsToAlert = 4, NumberOfEvaluationPeriods = 4 },
        };
        return new Inputs.MetricAlertMultipleResourceMultipleMetricCriteriaArgs
        {
            OdataType = "Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria",
            AllOf = { Union<Inputs.DynamicMetricCriteriaArgs, Inputs.MetricCriteriaArgs>.FromT0(learnt) },
        };
    }

    private static string Duration(int minutes) => minutes switch
    {
        1440 => "P1D",
        >= 60 when minutes % 60 == 0 => $"PT{minutes / 60}H",
        _ => $"PT{minutes}M",
    };
}
