using System.Globalization;
using System.Text;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Cli.New;

/// <summary>What new stacks have in common: proposals that fit those that are there, checks, and the file.</summary>
internal static class NewStacks
{
    /// <summary>The regions that are described without a fault.</summary>
    public static IReadOnlyList<(string Stack, RegionSettings Settings)> Regions(Project project) =>
        [.. from stack in project.Stacks.Names
            let settings = project.Stacks.Check(stack).Settings as RegionSettings
            where settings is not null
            select (stack, settings)];

    /// <summary>A region for examples: one of the project's, or else the first that any cloud has.</summary>
    public static string AnyRegion(Project project) =>
        Regions(project).Select(r => r.Settings.Region).FirstOrDefault()
        ?? project.Clouds.Names.SelectMany(cloud => project.Clouds.Get(cloud).Regions).Select(r => r.Name).FirstOrDefault()
        ?? "region";

    /// <summary>The codes that clients have.</summary>
    public static IReadOnlySet<string> ClientCodes(Project project) =>
        project.Stacks.Names.Select(stack => (project.Stacks.Check(stack).Settings as ClientSettings)?.Client).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The first code of the form <c>c001</c> that no client has.</summary>
    public static string NextCode(IReadOnlySet<string> taken) =>
        Enumerable.Range(1, int.MaxValue).Select(n => "c" + n.ToString("000", CultureInfo.InvariantCulture)).First(code => !taken.Contains(code));

    /// <summary>The region of a stack's name, or of a name in ARM that one stack alone has.</summary>
    /// <exception cref="DiagnosticException">BLEU9105: there is none.</exception>
    public static (string Stack, RegionSettings Settings) FindRegion(IReadOnlyList<(string Stack, RegionSettings Settings)> regions, string name)
    {
        var found = regions.Where(r => r.Stack == name).ToList();
        if (found.Count == 0)
        {
            found = [.. regions.Where(r => r.Settings.Region == name)];
        }

        return found.Count == 1 ? found[0] : throw new DiagnosticException(NewDiagnostics.UnknownRegion(name, regions.Select(r => r.Stack)));
    }

    /// <summary>The next free block in the pools of a region; nothing when it has none, or no room.</summary>
    public static string? ProposeSpoke(Project project, string region, int prefix) =>
        prefix is >= 0 and <= 32 && project.Stacks.Addresses().TryPropose(region, prefix, out var block) ? block.ToString() : null;

    /// <summary>The next free block outside every pool, for a network that no hub reaches; nothing when there is no room.</summary>
    public static string? ProposeAlone(Project project, int prefix)
    {
        if (prefix is < 0 or > 32)
        {
            return null;
        }

        var taken = project.Stacks.Addresses().Entries.Where(e => e.Level != AddressLevel.Subnet).Select(e => e.Block);
        var free = AddressSet.Of(Cidr.Parse("172.16.0.0/12"), Cidr.Parse("192.168.0.0/16")).Subtract(AddressSet.Of(taken));
        return free.TryFind(prefix, out var block) ? block.ToString() : null;
    }

    /// <summary>
    /// The next free addresses of a region: its hub in 10.16.0.0/12, a sixteenth of which each region may grow into, and its clients in
    /// a /12 above.
    /// </summary>
    public static (string? Hub, string? Pool) ProposeRegion(Project project)
    {
        var taken = project.Stacks.Addresses().Entries.Where(e => e.Level != AddressLevel.Subnet).Select(e => e.Block).ToList();
        var hub = Enumerable.Range(16, 16).Select(n => Cidr.Parse($"10.{n}.0.0/16")).FirstOrDefault(block => !taken.Exists(t => t.Overlaps(block)));
        var pool = Enumerable.Range(2, 14).Select(n => Cidr.Parse($"10.{n * 16}.0.0/12")).FirstOrDefault(block => !taken.Exists(t => t.Overlaps(block)));
        return (hub == default ? null : hub.Subnet(20, 0).ToString(), pool == default ? null : pool.ToString());
    }

    /// <summary>Tags as the command line gives them.</summary>
    /// <exception cref="DiagnosticException">BLEU9106: one has another form.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Tags(IEnumerable<string> given)
    {
        var tags = given.Select(tag => (Tag: tag, At: tag.IndexOf('=', StringComparison.Ordinal))).ToList();
        var wrong = tags.Where(t => t.At < 1 || t.Tag.AsSpan().ContainsAny('\r', '\n')).ToList();
        return wrong.Count > 0
            ? throw new DiagnosticException(wrong.Select(t => NewDiagnostics.BadTag(t.Tag)))
            : [.. tags.Select(t => KeyValuePair.Create(t.Tag[..t.At], t.Tag[(t.At + 1)..]))];
    }

    /// <summary>Checks a new stack by itself and beside the others, writes it, and tells what is left to do.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="DiagnosticException">Something is wrong with it, or it is there already (BLEU9104); nothing is written.</exception>
    public static int Finish(Terminal console, Project project, string stack, string text, bool dryRun)
    {
        if (stack.Length > 100 || !stack.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') || !char.IsAsciiLetterOrDigit(stack.FirstOrDefault()))
        {
            throw new DiagnosticException(NewDiagnostics.BadName("--name", stack, "letters, digits, '-', '_' and '.', at most 100"));
        }

        var shown = $"stacks/config/Pulumi.{stack}.yaml";
        var path = Path.Combine(project.Root, "stacks", "config", $"Pulumi.{stack}.yaml");
        if (File.Exists(path))
        {
            throw new DiagnosticException(NewDiagnostics.Exists(shown));
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var (settings, findings) = project.Stacks.CheckNew(StackFile.Read(stack, shown, bytes));
        if (settings is null)
        {
            throw new DiagnosticException(findings);
        }

        if (dryRun)
        {
            console.Out.Write(text);
            console.Out.Flush();
            return ExitCode.Success;
        }

        AtomicFile.WriteNew(path, stream => stream.Write(bytes), () => new DiagnosticException(NewDiagnostics.Exists(shown)));
        console.Out.WriteLine(shown);
        console.Out.Flush();
        foreach (var key in new[] { (Key: "tenantId", Id: settings.TenantId), (Key: "subscriptionId", Id: settings.SubscriptionId) }.Where(e => StackText.IsPlaceholderId(e.Id)))
        {
            console.WriteError(NewDiagnostics.Placeholder(stack, $"{project.Name}:{key.Key}"));
        }

        console.WriteError(NewDiagnostics.Placeholder(stack, $"{project.Name}:alertEmail"));
        console.Error.Write($"""

            Next:
              pulumi stack init {stack}
              pulumi stack change-secrets-provider --stack {stack} PROVIDER
              pulumi config set --secret alertEmail ADDRESS --stack {stack}
              ./bleu preview {stack}

            """);
        console.Error.Flush();
        return ExitCode.Success;
    }
}
