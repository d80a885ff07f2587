using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>
/// The alerts that a platform needs: on its activity log, on the metrics of what it has, and on its logs. They equal the platform set of
/// Azure Monitor Baseline Alerts, without policies that would set them later.
/// </summary>
public sealed class AlertBaseline : ComponentResource
{
    /// <summary>Declares the alerts.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or an alert that is left out is none (BLEU5003).</exception>
    public AlertBaseline(string name, AlertBaselineArgs args, ComponentResourceOptions? options = null)
        : base("bleu:observability:AlertBaseline", name, args, options)
    {
        Check(name, args);
        var alerts = new AlertFactory(name, args, new CustomResourceOptions { Parent = this });
        var count = 0;
        foreach (var alert in ActivityAlerts.All.Where(a => !args.Without.Contains(a.Name)))
        {
            alerts.Activity(alert);
            count++;
        }

        foreach (var target in args.Targets)
        {
            foreach (var rule in MetricRules.For(target.ResourceType, args.IncludeOnRequest).Where(r => !args.Without.Contains(r.Name)))
            {
                alerts.Metric(rule, target);
                count++;
            }
        }

        foreach (var rule in LogRules.All.Where(r => !args.Without.Contains(r.Name)))
        {
            alerts.Log(rule);
            count++;
        }

        AlertCount = Output.Create(count);
        RegisterOutputs(new Dictionary<string, object?> { ["alertCount"] = AlertCount });
    }

    /// <summary>How many alerts are set.</summary>
    [Output("alertCount")]
    public Output<int> AlertCount { get; private set; }

    private static void Check(string name, AlertBaselineArgs args)
    {
        new ArgumentChecks(nameof(AlertBaseline), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.SubscriptionId, "SubscriptionId")
            .Required(args.WorkspaceId, "WorkspaceId")
            .Required(args.ActionGroupId, "ActionGroupId")
            .Throw();
        string[] known = [.. ActivityAlerts.All.Select(a => a.Name), .. MetricRules.All.Select(r => r.Name), .. LogRules.All.Select(r => r.Name)];
        var unknown = args.Without.Except(known).Select(w => ComponentDiagnostics.NotAllowed($"{nameof(AlertBaseline)} '{name}' Without", w, known)).ToList();
        if (unknown.Count > 0)
        {
            throw new RunException(string.Join('\n', unknown));
        }
    }
}
