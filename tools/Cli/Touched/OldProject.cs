using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Touched;

/// <summary>The configuration of a project as a revision has it, read by the code of today.</summary>
internal sealed class OldProject
{
    private readonly Project _today;
    private readonly CloudCatalog _clouds;
    private readonly Dictionary<string, (StackJudgement? Old, StackJudgement? Today)> _judged = new(StringComparer.Ordinal);

    /// <param name="root">The folder with the revision's files.</param>
    /// <param name="today">The project as it lies here.</param>
    public OldProject(string root, Project today)
    {
        _today = today;
        _clouds = new(root);
        Stacks = new(root, today.Name, _clouds);
    }

    /// <summary>The stacks of the revision.</summary>
    public StackFolder Stacks { get; }

    /// <summary>The settings of a stack in the revision and today; nothing for those that are not there or not right.</summary>
    public StackSettings?[] Both(string stack) => [Judged(stack).Old?.Settings, Judged(stack).Today?.Settings];

    /// <summary>Whether the configuration of a stack comes to something else than it did.</summary>
    public bool IsJudgedAnew(string stack) => Judged(stack).Old?.Text != Judged(stack).Today?.Text;

    private (StackJudgement? Old, StackJudgement? Today) Judged(string stack)
    {
        if (!_judged.TryGetValue(stack, out var both))
        {
            _judged[stack] = both = (StackJudgement.Of(Stacks, stack), StackJudgement.Of(_today.Stacks, stack));
        }

        return both;
    }

    /// <summary>Whether a cloud of the project changed in what the stacks of other clouds are held to: its domains and its name.</summary>
    public bool ChangesOthers(string cloud)
    {
        try
        {
            return _clouds.Find(cloud) is not { } old
                || _today.Clouds.Find(cloud) is not { } @new
                || old.DisplayName != @new.DisplayName
                || !old.Domains.SequenceEqual(@new.Domains);
        }
        catch (DiagnosticException)
        {
            return true;
        }
    }
}
