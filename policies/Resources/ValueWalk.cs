namespace Bleu.Infra.Policies.Resources;

/// <summary>Every place in a value, without recursion: values may be nested as deeply as someone likes.</summary>
internal static class ValueWalk
{
    private const int MaxPlaces = 1_000_000;

    /// <summary>The texts, each with its path and the key it stands under.</summary>
    public static IEnumerable<(Func<string> Path, string Key, PlanText Text, bool IsSecret)> Texts(PlanMap root)
    {
        var stack = new Stack<(Node? Parent, string Step, string Key, PlanValue Value, bool IsSecret)>();
        stack.Push((null, "", "", root, false));
        var left = MaxPlaces;
        while (stack.Count > 0 && left-- > 0)
        {
            var (parent, step, key, value, isSecret) = stack.Pop();
            isSecret |= value is PlanSecret;
            var node = new Node(parent, step);
            switch (value.Bare)
            {
                case PlanText text:
                    yield return (node.Text, key, text, isSecret);
                    break;
                case PlanMap map:
                    for (var i = map.Entries.Length - 1; i >= 0; i--)
                    {
                        stack.Push((node, "." + map.Entries[i].Key, map.Entries[i].Key, map.Entries[i].Value, isSecret));
                    }

                    break;
                case PlanList list:
                    for (var i = list.Items.Length - 1; i >= 0; i--)
                    {
                        stack.Push((node, $"[{i}]", key, list.Items[i], isSecret));
                    }

                    break;
            }
        }
    }

    private sealed record Node(Node? Parent, string Step)
    {
        public string Text()
        {
            var steps = new List<string>();
            for (var node = this; node is not null; node = node.Parent)
            {
                steps.Add(node.Step);
            }

            steps.Reverse();
            return string.Concat(steps).TrimStart('.');
        }
    }
}
