namespace Bleu.Infra.Policies.Logging;

/// <summary>Whether the logs of a resource go to a workspace.</summary>
internal static class DiagnosticSettings
{
    private static readonly PropertyPath Logs = PropertyPath.Parse("logs[*]");

    /// <summary>Reports a resource whose logs go nowhere: one of the groups, or all of the categories, must be sent.</summary>
    public static void Judge(Judgement judgement, string[] groups, string[] categories)
    {
        if (judgement.Resource.Id is not { } id)
        {
            judgement.Undetermined("", "the id is not known, so no diagnostic setting can be found for it");
            return;
        }

        var isOpen = false;
        var sent = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in judgement.Resources.Of("monitor:DiagnosticSetting"))
        {
            var target = setting.Find(PropertyPath.Parse("resourceUri"));
            isOpen |= target?.Bare is PlanUnknown;
            if (ArmId.Same(target?.AsText, id) && !Scalars.IsEmpty(setting.Inputs.Find("workspaceId")))
            {
                sent.UnionWith(Logs.Places(setting.Inputs).Where(l => Scalars.Flag(l.Value?.Find("enabled")) == true).Select(Name));
            }
        }

        if (groups.Any(sent.Contains) || (categories.Length > 0 && categories.All(sent.Contains)))
        {
            return;
        }

        if (isOpen)
        {
            judgement.Undetermined("", "what a diagnostic setting of this stack is about is not known yet");
        }
        else
        {
            var wanted = string.Join(" or ", groups.Append(string.Join(" and ", categories)).Where(w => w.Length > 0));
            judgement.Fail("", $"no diagnostic setting of this stack sends {wanted} of it to a workspace");
        }
    }

    private static string Name(PropertyPlace log) => (log.Value?.Find("categoryGroup") ?? log.Value?.Find("category"))?.AsText ?? "";
}
