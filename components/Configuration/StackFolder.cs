using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration;

/// <summary>The stacks of a project: the files <c>stacks/config/Pulumi.STACK.yaml</c>.</summary>
public sealed class StackFolder
{
    private const string Prefix = "Pulumi.";
    private const string Suffix = ".yaml";
    private readonly string _folder;
    private readonly StackChecker _checker;
    private readonly Dictionary<string, StackFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StackView> _views = new(StringComparer.Ordinal);

    /// <summary>The stacks of a project.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="clouds">The clouds.</param>
    /// <param name="clock">Tells the day, by which reviews fall due; nothing for the machine's own clock.</param>
    public StackFolder(string root, string project, CloudCatalog clouds, TimeProvider? clock = null)
    {
        Project = project;
        _folder = Path.Combine(root, "stacks", "config");
        _checker = new(project, clouds, clock);
        Names = Directory.Exists(_folder)
            ? [.. Directory.EnumerateFiles(_folder, Prefix + "*" + Suffix)
                .Select(f => Path.GetFileName(f)[Prefix.Length..^Suffix.Length])
                .Where(n => n.Length > 0)
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The project's name.</summary>
    public string Project { get; }

    /// <summary>The stacks' names, sorted.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Reads the file of a stack; what is wrong with it stands in its findings.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <exception cref="DiagnosticException">BLEU1007: there is no such stack; BLEU1019: its file cannot be read.</exception>
    public StackFile File(string stack)
    {
        if (!Names.Contains(stack))
        {
            throw new DiagnosticException(ConfigurationDiagnostics.UnknownStack(stack, Names));
        }

        if (!_files.TryGetValue(stack, out var file))
        {
            var name = Prefix + stack + Suffix;
            var shown = $"stacks/config/{name}";
            try
            {
                _files[stack] = file = StackFile.Read(stack, shown, System.IO.File.ReadAllBytes(Path.Combine(_folder, name)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new DiagnosticException(ConfigurationDiagnostics.UnreadableFile(shown, "cannot be read"));
            }
        }

        return file;
    }

    /// <summary>Checks and binds a stack, by itself and beside the other stacks of its cloud.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <returns>The settings; nothing when a finding is an error.</returns>
    /// <exception cref="DiagnosticException">BLEU1007: there is no such stack; BLEU1019: its file cannot be read.</exception>
    public (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) Check(string stack) =>
        CheckBeside(File(stack), View(stack), [.. Names.Where(n => n != stack).Select(View)]);

    /// <summary>Checks and binds a stack that is not there yet, by itself and beside those that are.</summary>
    /// <param name="file">Its file.</param>
    /// <returns>The settings; nothing when a finding is an error.</returns>
    public (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) CheckNew(StackFile file) =>
        CheckBeside(file, _checker.View(file), [.. Names.Where(n => n != file.Stack).Select(View)]);

    /// <summary>Who has which addresses, over all stacks; what is no block is left out, <see cref="Check"/> reports it.</summary>
    public AddressPlan Addresses() => new(Names.Select(View).SelectMany(AddressesOf));

    /// <summary>The flow matrix over all stacks, with the flows that components need by themselves; stacks with errors are left out.</summary>
    public FlowMatrix Flows() => new(Names.SelectMany(FlowsOf));

    private IEnumerable<FlowLine> FlowsOf(string stack)
    {
        var (settings, _) = _checker.Check(File(stack));
        return settings is not null && StackKinds.Find(View(stack).Kind) is { } kind
            ? kind.Flows(settings).Select(f => new FlowLine(stack, f, IsImplied: f.ReviewBy is null))
            : [];
    }

    private IEnumerable<AddressEntry> AddressesOf(StackView view)
    {
        if (StackKinds.Find(view.Kind) is not { } kind)
        {
            yield break;
        }

        AddressEntry Entry(AddressLevel level, string name, Cidr block) =>
            new(view.Cloud ?? "", view.Text("region") ?? "", view.Stack, kind.Name, level, name, block);

        foreach (var (claim, block) in AddressClaim.Blocks(kind.Pools(view)))
        {
            yield return Entry(AddressLevel.Pool, claim.Key, block);
        }

        foreach (var (claim, block) in AddressClaim.Blocks(kind.Addresses(view)))
        {
            yield return Entry(AddressLevel.Network, claim.Key, block);
        }

        if (_checker.Check(File(view.Stack)).Settings is { } settings)
        {
            foreach (var (name, block) in kind.Subnets(settings))
            {
                yield return Entry(AddressLevel.Subnet, name, block);
            }
        }
    }

    private (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) CheckBeside(StackFile file, StackView view, StackView[] others)
    {
        var (settings, alone) = _checker.Check(file);
        List<Diagnostic> findings = [.. alone];
        if (StackKinds.Find(view.Kind) is { } kind)
        {
            CheckOverlap(view, kind, others, findings);

            // Beside which others a stack stands can be told once its cloud is known.
            if (_checker.KnowsCloud(view.Cloud))
            {
                kind.CheckBeside(view, others, findings);
            }
        }

        findings.Sort(static (a, b) => (a.Location?.Line ?? 0).CompareTo(b.Location?.Line ?? 0));
        return (StackChecker.HasErrors(findings) ? null : settings, findings);
    }

    private static void CheckOverlap(StackView stack, StackKind kind, StackView[] others, List<Diagnostic> findings)
    {
        foreach (var own in kind.Addresses(stack))
        {
            if (!Cidr.TryParse(own.Text, out var space, out _))
            {
                continue;
            }

            foreach (var other in others.Where(o => o.Cloud == stack.Cloud))
            {
                foreach (var taken in StackKinds.Find(other.Kind)?.Addresses(other) ?? [])
                {
                    if (Cidr.TryParse(taken.Text, out var block, out _) && block.Overlaps(space))
                    {
                        findings.Add(ConfigurationDiagnostics.Overlap(own.Place, stack.Key(own.Key), own.Text, $"{block} by the stack '{other.Stack}'"));
                    }
                }
            }
        }
    }

    private StackView View(string stack)
    {
        if (!_views.TryGetValue(stack, out var view))
        {
            _views[stack] = view = _checker.View(File(stack));
        }

        return view;
    }
}
