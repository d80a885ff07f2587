using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Tenancy;
using Bleu.Infra.Configuration.Tenancy;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu tenancy render</c>: the teams of a client as manifests for a kind of cluster, or for every one.</summary>
internal sealed class TenancyRenderCommand : Command
{
    private readonly Argument<string> _client = new("CLIENT") { Description = "The client's code, or its stack." };
    private readonly Option<string?> _cluster = new("--cluster") { Description = "The cluster profile; without it the client's own.", HelpName = "PROFILE" };
    private readonly Option<bool> _all = new("--all") { Description = "Every cluster profile; prints which controls hold on which." };
    private readonly Option<string?> _output = new("--output") { Description = "The folder to write into, one folder below it for each profile; without it the controls are printed.", HelpName = "DIR" };
    private readonly Option<bool> _partial = new("--partial") { Description = "Leave out identities that nobody knows, instead of refusing; README.md of the output lists them." };
    private readonly Terminal _console;

    public TenancyRenderCommand(Terminal console)
        : base("render", "Write the teams of a client as manifests for a kind of cluster.")
    {
        _console = console;
        Arguments.Add(_client);
        Options.Add(_cluster);
        Options.Add(_all);
        Options.Add(_output);
        Options.Add(_partial);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        var (stack, settings) = ClientLookup.Find(project, call.GetValue(_client) ?? "");
        if (settings.Teams.IsEmpty)
        {
            throw new DiagnosticException(TenancyDiagnostics.NoTeams(settings.Client));
        }

        var clusters = new ClusterCatalog(project.Clouds, project.Clouds.Get(settings.Cloud));
        string[] names = call.GetValue(_all) ? [.. clusters.Names] : [clusters.Get(call.GetValue(_cluster) ?? TenancyPlacement.OwnProfile(settings, clusters)).Name];
        var renderings = new List<TenancyRendering>();
        foreach (var name in names)
        {
            renderings.Add(await TenancyRendering.OfAsync(project, stack, settings, name, call.GetValue(_partial), cancellationToken).ConfigureAwait(false));
        }

        foreach (var finding in renderings.SelectMany(r => r.Diagnostics))
        {
            _console.WriteError(finding);
        }

        if (call.GetValue(_output) is { } folder)
        {
            foreach (var rendering in renderings.Where(r => r.IsWhole))
            {
                var place = Path.Combine(folder, rendering.Profile.Name);
                TenancyFolder.Write(_console.Full(place), rendering.Files(settings.Client));
                _console.Out.WriteLine($"wrote {rendering.Manifests.Count} objects to {place}");
            }
        }

        Tables.Write(_console, ["Control", .. renderings.Select(r => r.Profile.Name)], TenancyControls.Rows(renderings));
        return renderings.All(r => r.IsWhole) ? ExitCode.Success : ExitCode.Findings;
    }
}
