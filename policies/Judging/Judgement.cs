namespace Bleu.Infra.Policies.Judging;

/// <summary>A rule at work on a resource or a stack: what it sees, and where it reports.</summary>
public sealed class Judgement
{
    private readonly PolicyResource? _resource;
    private readonly PolicyStack? _stack;
    private PolicyRule? _rule;
    private List<Finding>? _findings;
    private string? _subject;
    private IReadOnlyList<string>? _secrets;

    /// <summary>A judgement of a resource, or of a stack where there is none.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="stack">The stack, where the rule may see it.</param>
    /// <param name="context">What is known beside them.</param>
    public Judgement(PolicyResource? resource, PolicyStack? stack, PolicyContext context)
    {
        _resource = resource;
        _stack = stack;
        Context = context;
    }

    /// <summary>The resource under judgement.</summary>
    /// <exception cref="InvalidOperationException">The rule judges a stack.</exception>
    public PolicyResource Resource => _resource ?? throw new InvalidOperationException("There is no resource: the rule judges a stack.");

    /// <summary>The stack around it.</summary>
    /// <exception cref="InvalidOperationException">The rule judges a resource by itself.</exception>
    public PolicyStack Stack => _stack ?? throw new InvalidOperationException("There is no stack: the rule judges a resource by itself.");

    /// <summary>The resources of the stack.</summary>
    public ResourceSet Resources => Stack.Resources;

    /// <summary>What is known beside the resources.</summary>
    public PolicyContext Context { get; }

    internal bool HasFindings { get; private set; }

    /// <summary>The input at a path of the resource.</summary>
    /// <param name="path">The path.</param>
    public PlanValue? Find(string path) => Resource.Find(PropertyPath.Parse(path));

    /// <summary>The places that a path leads to in the resource.</summary>
    /// <param name="path">The path, with or without <c>[*]</c>.</param>
    public IEnumerable<PropertyPlace> Places(string path) => PropertyPath.Parse(path).Places(Resource.Inputs);

    /// <summary>The text at a path; nothing where it is absent, not known, or no text.</summary>
    /// <param name="path">The path.</param>
    public string? Text(string path) => Find(path)?.AsText;

    /// <summary>Reports that the rule is broken.</summary>
    /// <param name="path">The property; empty for the whole.</param>
    /// <param name="reason">Why, as the rest of a sentence that begins with the path.</param>
    public void Fail(string path, string reason) => Report(_resource, Outcome.Fail, path, reason);

    /// <summary>Reports that the rule is broken on another resource of the stack.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="path">The property; empty for the whole.</param>
    /// <param name="reason">Why, as the rest of a sentence that begins with the path.</param>
    public void Fail(PolicyResource resource, string path, string reason) => Report(resource, Outcome.Fail, path, reason);

    /// <summary>Reports that a value stood in the way that is not known yet.</summary>
    /// <param name="path">The property.</param>
    /// <param name="reason">What would have to be known, as the rest of a sentence that begins with the path.</param>
    public void Undetermined(string path, string reason = "is not known yet") => Report(_resource, Outcome.Undetermined, path, reason);

    /// <summary>Reports that the rule is not about this.</summary>
    /// <param name="reason">Why not.</param>
    public void NotApplicable(string reason) => Report(_resource, Outcome.NotApplicable, "", reason);

    /// <summary>Reports that the rule is broken, with the value that would mend it.</summary>
    internal void Fail(string path, string reason, PlanValue? remedy)
    {
        Fail(path, reason);
        if (remedy is not null && _rule is { Info.HasSafeRemedy: true } && _findings is { Count: > 0 } findings)
        {
            findings[^1] = findings[^1] with { Remedy = remedy };
        }
    }

    /// <summary>Turns to a rule; what it finds goes to a list.</summary>
    internal void Begin(PolicyRule rule, List<Finding> findings)
    {
        (_rule, _findings, HasFindings) = (rule, findings, false);
    }

    /// <summary>Reports a pass where the rule has reported nothing.</summary>
    internal void End()
    {
        if (!HasFindings)
        {
            Report(_resource, Outcome.Pass, "", "");
        }
    }

    internal void Error(Exception e) => Report(_resource, Outcome.Error, "", $"could not be judged: {e.GetType().Name}");

    private void Report(PolicyResource? resource, Outcome outcome, string path, string reason)
    {
        HasFindings = true;
        if (_rule is not null)
        {
            reason = reason.Length == 0 ? reason : SecretTexts.Hide(reason, _secrets ??= _stack?.Resources.Secrets ?? (resource is null ? [] : [.. SecretTexts.Of(resource)]));
            var stack = _stack?.Name ?? "";
            _findings?.Add(resource is null
                ? new(_rule, outcome, stack, Stack.RootUrn, $"stack '{stack}'", path, reason)
                : new(_rule, outcome, stack, resource.Urn, ReferenceEquals(resource, _resource) ? _subject ??= resource.ToString() : resource.ToString(), path, reason));
        }
    }
}
