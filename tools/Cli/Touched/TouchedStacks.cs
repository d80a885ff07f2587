using System.Collections.Immutable;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Touched;

/// <summary>
/// Finds the stacks whose plan or judgement a change may alter, and why. It may name a stack too many, never one too few: what it does
/// not know of a file, it takes for code, and every stack is made of code.
/// </summary>
internal sealed class TouchedStacks
{
    private const int MostFiles = 3;
    private readonly Project _project;
    private readonly ChangedFiles _changes;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, List<string>> _why = new(StringComparer.Ordinal);

    private TouchedStacks(Project project, ChangedFiles changes) =>
        (_project, _changes, _known) = (project, changes, project.Stacks.Names.ToHashSet(StringComparer.Ordinal));

    /// <summary>Compares a project with a revision of git.</summary>
    /// <param name="project">The project.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="DiagnosticException">BLEU9004 to BLEU9007.</exception>
    public static async Task<FleetSelection> FindAsync(Project project, string revision, CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("bleu-since-").FullName;
        try
        {
            var changes = await ChangedFiles.FindAsync(project.Root, revision, scratch, cancellationToken).ConfigureAwait(false);
            return new TouchedStacks(project, changes).Find(revision);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private FleetSelection Find(string revision)
    {
        var old = new OldProject(_changes.Old, _project);
        Files(old);
        if (_changes.Inside.Any(p => p.StartsWith("stacks/config/", StringComparison.Ordinal)))
        {
            Neighbours(old);
        }

        References(old);
        return new(
            [.. _project.Stacks.Names.Where(_why.ContainsKey)],
            _why.ToImmutableSortedDictionary(w => w.Key, w => w.Value.ToImmutableArray(), StringComparer.Ordinal))
        {
            Since = revision,
            Removed = [.. old.Stacks.Names.Except(_project.Stacks.Names)],
        };
    }

    private void Files(OldProject old)
    {
        var platforms = _project.Stacks.Names
            .SelectMany(s => old.Both(s).OfType<PlatformSettings>().Select(p => (s, p.Library?.Replace('\\', '/').Trim('/'))))
            .ToList();
        var code = new List<string>(_changes.Outside.Where(p => !ChangeKinds.IsIrrelevant(p)));
        foreach (var path in _changes.Inside)
        {
            if (Library(platforms, path))
            {
                continue;
            }

            if (ChangeKinds.StackOf(path) is { } stack)
            {
                Touch(stack, old.Stacks.Names.Contains(stack) ? "its configuration changed" : "it is new");
            }
            else if (ChangeKinds.WaiversOf(path) is { } waived)
            {
                Touch(waived, "its waivers changed");
            }
            else if (ChangeKinds.DefaultsOf(path) is { } layer)
            {
                Defaults(old, layer);
            }
            else if (ChangeKinds.CloudOf(path) is { } corrected)
            {
                Cloud(old, corrected, old.ChangesOthers(corrected));
            }
            else if (ChangeKinds.ProfileOf(path) is { } cloud && _project.Clouds.Names.Contains(cloud))
            {
                // The domains of a cloud are foreign to all others; what they were is no longer known to this build.
                Cloud(old, cloud, isForAll: true);
            }
            else if (!ChangeKinds.IsIrrelevant(path))
            {
                code.Add(path);
            }
        }

        if (code.Count > 0)
        {
            TouchAll($"code changed: {string.Join(", ", code.Take(MostFiles))}{(code.Count > MostFiles ? $" and {code.Count - MostFiles} more" : "")}");
        }
    }

    // A library that a stack names lies anywhere; the one that ships is read by platforms that name none.
    private bool Library(List<(string Stack, string? Folder)> platforms, string path)
    {
        var isOne = ChangeKinds.IsLibrary(path);
        foreach (var (stack, folder) in platforms)
        {
            if (folder is null ? ChangeKinds.IsLibrary(path) : path.StartsWith(folder + "/", StringComparison.Ordinal))
            {
                isOne = true;
                Touch(stack, "its policy library changed");
            }
        }

        return isOne;
    }

    private void Defaults(OldProject old, string layer)
    {
        var (level, name) = layer.Split('.', 2) is [var l, var n] ? (l, n) : (layer, "");
        foreach (var stack in _project.Stacks.Names)
        {
            var both = old.Both(stack);
            var isTouched = both.Contains(null) || both.Any(s => level switch
            {
                "kind" => Kinds.Of(s) == name,
                "cloud" => s?.Cloud == name,
                "tier" => (s as ClientSettings)?.Tier == name,
                _ => true,
            });
            if (isTouched)
            {
                Touch(stack, $"the defaults of {level} '{name}' changed");
            }
        }
    }

    private void Cloud(OldProject old, string cloud, bool isForAll)
    {
        foreach (var stack in _project.Stacks.Names)
        {
            var both = old.Both(stack);
            if (both.Any(s => s is null || s.Cloud == cloud))
            {
                Touch(stack, $"the profile of the cloud '{cloud}' changed");
            }
            else if (isForAll)
            {
                Touch(stack, $"the profile of '{cloud}' changed, whose hosts are foreign to its cloud");
            }
        }
    }

    // A stack is also judged by what the others say: that nobody has its addresses, and that its region is there.
    private void Neighbours(OldProject old)
    {
        foreach (var stack in _project.Stacks.Names.Where(s => !_why.ContainsKey(s)))
        {
            if (old.IsJudgedAnew(stack))
            {
                Touch(stack, "it is judged beside other stacks, whose configuration changed");
            }
        }
    }

    // What a stack yields reaches those that name it.
    private void References(OldProject old)
    {
        var names = _project.Stacks.Names.Concat(old.Stacks.Names).ToHashSet(StringComparer.Ordinal);
        var namedBy = _project.Stacks.Names
            .SelectMany(s => StackNames.In(_project.Stacks, s).Where(n => n != s && names.Contains(n)).Select(n => (Named: n, By: s)))
            .ToLookup(r => r.Named, r => r.By, StringComparer.Ordinal);
        var open = new Queue<string>(_why.Keys.Concat(old.Stacks.Names.Except(_project.Stacks.Names)));
        while (open.TryDequeue(out var touched))
        {
            foreach (var stack in namedBy[touched])
            {
                if (!_why.ContainsKey(stack))
                {
                    open.Enqueue(stack);
                }

                Touch(stack, $"it names '{touched}', which is touched");
            }
        }
    }

    private void TouchAll(string why)
    {
        foreach (var stack in _project.Stacks.Names)
        {
            Touch(stack, why);
        }
    }

    private void Touch(string stack, string why)
    {
        if (!_known.Contains(stack))
        {
            return;
        }

        if (!_why.TryGetValue(stack, out var reasons))
        {
            _why[stack] = reasons = [];
        }

        if (!reasons.Contains(why))
        {
            reasons.Add(why);
        }
    }
}
