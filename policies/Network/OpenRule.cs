namespace Bleu.Infra.Policies.Network;

/// <summary>Rules that let everyone in.</summary>
internal static class OpenRule
{
    /// <summary>Reports sources of a rule that are everyone, where one of its ports counts.</summary>
    public static void Judge(Judgement judgement, SecurityRuleView rule, Func<string?, bool> counts, string what)
    {
        var ports = rule.Ports.ToList();
        foreach (var (path, source) in rule.Sources)
        {
            var isUnknown = source.Bare is PlanUnknown;
            if (!isUnknown && !SecurityRules.IsAnyone(source.AsText))
            {
                continue;
            }

            if (ports.Find(p => counts(p.Value.AsText)).Value is { } port)
            {
                Report(judgement, path, isUnknown || port.Bare is PlanUnknown, $"lets anyone reach {what} on port {Shown.Value(port)}");
            }
            else if (ports.Exists(p => p.Value.Bare is PlanUnknown))
            {
                judgement.Undetermined(path, "may let anyone in: the port is not known yet");
            }
        }
    }

    private static void Report(Judgement judgement, string path, bool isOpen, string reason)
    {
        if (isOpen)
        {
            judgement.Undetermined(path, "is not known yet, and may be anyone");
        }
        else
        {
            judgement.Fail(path, reason);
        }
    }
}
