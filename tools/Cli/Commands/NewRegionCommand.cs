using System.CommandLine;
using Bleu.Infra.Cli.New;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu new region</c>: the stack of a region.</summary>
internal sealed class NewRegionCommand : Command
{
    private readonly Option<string?> _name = new("--name") { Description = "The stack's name." };
    private readonly Option<string?> _cloud = new("--cloud") { Description = "The cloud's profile." };
    private readonly Option<string?> _region = new("--region") { Description = "The region, as ARM names it." };
    private readonly Option<string?> _tenant = new("--tenant") { Description = "The Entra tenant.", HelpName = "GUID" };
    private readonly Option<string?> _subscription = new("--subscription") { Description = "The subscription; without it a placeholder.", HelpName = "GUID" };
    private readonly Option<string?> _addressSpace = new("--address-space") { Description = "The hub's addresses; without them the next free ones.", HelpName = "CIDR" };
    private readonly Option<string?> _pool = new("--client-pool") { Description = "The addresses of clients; without them the next free ones.", HelpName = "CIDR" };
    private readonly Option<string[]> _tags = new("--tag") { Description = "A tag of every resource; may be repeated.", HelpName = "NAME=VALUE", DefaultValueFactory = _ => [] };
    private readonly NewStackOptions _common = new();
    private readonly Terminal _console;

    public NewRegionCommand(Terminal console)
        : base("region", "Write the configuration of a region's stack.")
    {
        _console = console;
        Options.Add(_name);
        Options.Add(_cloud);
        Options.Add(_region);
        Options.Add(_tenant);
        Options.Add(_subscription);
        Options.Add(_addressSpace);
        Options.Add(_pool);
        Options.Add(_tags);
        _common.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var project = Project.Find(_console);
        var questions = new Questions(_console, call.GetValue(_common.Yes));
        var neighbours = NewStacks.Regions(project);
        var cloud = questions.Choose("--cloud", call.GetValue(_cloud), "Cloud", [.. project.Clouds.Names], neighbours.Count > 0 ? neighbours[0].Settings.Cloud : null);
        questions.Require();
        var profile = project.Clouds.Get(cloud);
        var region = questions.Choose("--region", call.GetValue(_region), "Region", [.. profile.Regions.Select(r => r.Name)], null);
        var name = questions.Ask("--name", call.GetValue(_name), "Stack", null);
        var proposal = NewStacks.ProposeRegion(project);
        var addressSpace = questions.Ask("--address-space", call.GetValue(_addressSpace), "Hub address space", proposal.Hub);
        var pool = questions.Ask("--client-pool", call.GetValue(_pool), "Client addresses", proposal.Pool);
        questions.Require();
        var text = StackText.Region(new RegionStackDraft
        {
            Project = project.Name,
            Cloud = cloud,
            Region = region,
            TenantId = call.GetValue(_tenant) ?? neighbours.Where(n => n.Settings.Cloud == cloud).Select(n => n.Settings.TenantId).FirstOrDefault() ?? StackText.PlaceholderId(cloud),
            SubscriptionId = call.GetValue(_subscription) ?? StackText.PlaceholderId(name),
            AddressSpace = addressSpace,
            ClientPool = pool,
            ReviewBy = Days.Read(null).AddYears(1),
            Tags = NewStacks.Tags(call.GetValue(_tags) ?? []),
        });
        return NewStacks.Finish(_console, project, name, text, call.GetValue(_common.DryRun));
    }
}
