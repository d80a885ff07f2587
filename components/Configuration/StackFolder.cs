using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;
using Microsoft.Extensions.Configuration;

namespace Bleu.Infra.Configuration;

/// <summary>
/// The stacks of a project: the files <c>stacks/config/Pulumi.STACK.yaml</c>. Each is read and checked once, when it is first
/// asked for; instances may be shared between threads.
/// </summary>
public sealed class StackFolder
{
    private const string Prefix = "Pulumi.";
    private const string Suffix = ".yaml";
    private readonly string _folder;
    private readonly StackChecker _checker;
    private const int FewStacks = 50;
    private readonly FrozenSet<string> _known;
    private readonly ConcurrentDictionary<string, StackFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StackView> _views = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings)> _checks = new(StringComparer.Ordinal);
    private readonly Lazy<StackView[]> _all;
    private readonly Lazy<Dictionary<string, BlockIndex<StackView>>> _networks;

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
        _known = Names.ToFrozenSet(StringComparer.Ordinal);
        _all = new(ReadAll);
        _networks = new(() => Networks(_all.Value));
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
        if (!_known.Contains(stack))
        {
            throw new DiagnosticException(ConfigurationDiagnostics.UnknownStack(stack, Names));
        }

        return _files.GetOrAdd(stack, Read);
    }

    /// <summary>Checks and binds a stack, by itself and beside the other stacks of its cloud.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <returns>The settings; nothing when a finding is an error.</returns>
    /// <exception cref="DiagnosticException">BLEU1007: there is no such stack; BLEU1019: its file cannot be read.</exception>
    public (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) Check(string stack) =>
        _checks.GetOrAdd(stack, name => CheckBeside(File(name), View(name)));

    /// <summary>Checks and binds a stack that is not there yet, by itself and beside those that are.</summary>
    /// <param name="file">Its file.</param>
    /// <returns>The settings; nothing when a finding is an error.</returns>
    public (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) CheckNew(StackFile file) =>
        CheckBeside(file, _checker.View(file));

    /// <summary>The single values of a stack that are in force, its own over the defaults; secrets and items of lists are not among them.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <returns>The values by their keys, <c>logs.retentionDays</c>, and the keys that stand in the stack's file.</returns>
    /// <exception cref="DiagnosticException">BLEU1007: there is no such stack; BLEU1019: its file cannot be read.</exception>
    public (ImmutableSortedDictionary<string, string> Values, ImmutableHashSet<string> Written) Effective(string stack)
    {
        var view = View(stack);
        var layers = SettingsLayers.Build(view.Kind ?? "", view.Cloud ?? "", view.Text("tier"), view.Own);
        return (
            layers.AsEnumerable()
                .Where(v => v.Value is not null && !v.Key.Split(':').Any(k => char.IsAsciiDigit(k[0])))
                .ToImmutableSortedDictionary(v => v.Key.Replace(':', '.'), v => v.Value!, StringComparer.Ordinal),
            [.. SettingsLayers.Of(view.Own).AsEnumerable().Where(v => v.Value is not null).Select(v => v.Key.Replace(':', '.'))]);
    }

    /// <summary>Who has which addresses, over all stacks; what is no block is left out, <see cref="Check"/> reports it.</summary>
    public AddressPlan Addresses() => new(_all.Value.SelectMany(AddressesOf));

    /// <summary>The flow matrix over all stacks, with the flows that components need by themselves; stacks with errors are left out.</summary>
    public FlowMatrix Flows() => new(Names.SelectMany(FlowsOf));

    private IEnumerable<FlowLine> FlowsOf(string stack)
    {
        var (settings, _) = _checker.Check(File(stack));
        var view = View(stack);
        return settings is not null && view.Profile is { } cloud && StackKinds.Find(view.Kind) is { } kind
            ? kind.Flows(settings, cloud).Select(f => new FlowLine(stack, f, IsImplied: f.ReviewBy is null))
            : [];
    }

    private IEnumerable<AddressEntry> AddressesOf(StackView view)
    {
        if (StackKinds.Find(view.Kind) is not { } kind)
        {
            yield break;
        }

        var networks = AddressClaim.Blocks(kind.Addresses(view)).ToList();
        AddressEntry Entry(AddressLevel level, string name, Cidr block, string? region = null) =>
            new(view.Cloud ?? "", region ?? view.Text("region") ?? "", view.Stack, kind.Name, level, name, block);

        foreach (var (claim, block) in AddressClaim.Blocks(kind.Pools(view)))
        {
            yield return Entry(AddressLevel.Pool, claim.Key, block);
        }

        foreach (var (claim, block) in networks)
        {
            yield return Entry(AddressLevel.Network, claim.Key, block, claim.Region);
        }

        if (_checker.Check(File(view.Stack)).Settings is { } settings)
        {
            foreach (var (name, block) in kind.Subnets(settings))
            {
                yield return Entry(AddressLevel.Subnet, name, block, networks.Find(n => n.Block.Contains(block)).Claim?.Region);
            }
        }
    }

    private (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) CheckBeside(StackFile file, StackView view)
    {
        var (settings, alone) = _checker.Check(file);
        List<Diagnostic> findings = [.. alone];
        if (StackKinds.Find(view.Kind) is { } kind)
        {
            CheckOverlap(view, kind, findings);

            // Beside which others a stack stands can be told once its cloud is known.
            if (_checker.KnowsCloud(view.Cloud))
            {
                kind.CheckBeside(view, Array.FindAll(_all.Value, v => v.Stack != view.Stack), findings);
            }
        }

        findings.Sort(static (a, b) => (a.Location?.Line ?? 0).CompareTo(b.Location?.Line ?? 0));
        return (StackChecker.HasErrors(findings) ? null : settings, findings);
    }

    private void CheckOverlap(StackView stack, StackKind kind, List<Diagnostic> findings)
    {
        foreach (var (own, space) in AddressClaim.Blocks(kind.Addresses(stack)))
        {
            foreach (var (block, other) in _networks.Value.GetValueOrDefault(stack.Cloud ?? "")?.Overlapping(space) ?? [])
            {
                if (other.Stack != stack.Stack)
                {
                    findings.Add(ConfigurationDiagnostics.Overlap(own.Place, stack.Key(own.Key), own.Text, $"{block} by the stack '{other.Stack}'"));
                }
            }
        }
    }

    private StackFile Read(string stack)
    {
        var name = Prefix + stack + Suffix;
        var shown = $"stacks/config/{name}";
        try
        {
            return StackFile.Read(stack, shown, System.IO.File.ReadAllBytes(Path.Combine(_folder, name)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(ConfigurationDiagnostics.UnreadableFile(shown, "cannot be read"));
        }
    }

    // A fleet is read by all cores; starting them costs more than a few files.
    private StackView[] ReadAll() => Names.Length > FewStacks
        ? [.. Names.AsParallel().AsOrdered().Select(FindView).OfType<StackView>()]
        : [.. Names.Select(FindView).OfType<StackView>()];

    // The networks of each cloud.
    private static Dictionary<string, BlockIndex<StackView>> Networks(StackView[] stacks)
    {
        var networks = new Dictionary<string, BlockIndex<StackView>>(StringComparer.Ordinal);
        foreach (var stack in stacks)
        {
            if (!networks.TryGetValue(stack.Cloud ?? "", out var index))
            {
                networks[stack.Cloud ?? ""] = index = new();
            }

            foreach (var (_, block) in AddressClaim.Blocks(StackKinds.Find(stack.Kind)?.Addresses(stack) ?? []))
            {
                index.Add(block, stack);
            }
        }

        return networks;
    }

    private StackView View(string stack) => _views.GetOrAdd(stack, name => _checker.View(File(name)));

    // One file that cannot be read is reported where its own stack is asked for; the others can still be checked.
    private StackView? FindView(string stack)
    {
        try
        {
            return View(stack);
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }
}
