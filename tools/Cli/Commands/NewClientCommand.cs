using System.CommandLine;
using Bleu.Infra.Cli.New;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu new client</c>: the stack of a client.</summary>
internal sealed class NewClientCommand : Command
{
    private readonly Option<string?> _name = new("--name") { Description = "The client's code for names." };
    private readonly Option<string?> _region = new("--region") { Description = "The region: its stack, or its name in ARM." };
    private readonly Option<string?> _tier = new("--tier") { Description = "The tier of the landing zone." };
    private readonly Option<string?> _tenant = new("--tenant") { Description = "The Entra tenant; without it that of the region.", HelpName = "GUID" };
    private readonly Option<string?> _subscription = new("--subscription") { Description = "The subscription; without it a placeholder.", HelpName = "GUID" };
    private readonly Option<string?> _addressSpace = new("--address-space") { Description = "The addresses; without them the next free ones.", HelpName = "CIDR" };
    private readonly Option<int> _size = new("--size") { Description = "How many addresses to propose, as a prefix length.", DefaultValueFactory = _ => 22 };
    private readonly Option<string[]> _tags = new("--tag") { Description = "A tag of every resource; may be repeated.", HelpName = "NAME=VALUE", DefaultValueFactory = _ => [] };
    private readonly NewStackOptions _common = new();
    private readonly Terminal _console;

    public NewClientCommand(Terminal console)
        : base("client", "Write the configuration of a client's stack.")
    {
        _console = console;
        Options.Add(_name);
        Options.Add(_region);
        Options.Add(_tier);
        Options.Add(_tenant);
        Options.Add(_subscription);
        Options.Add(_addressSpace);
        Options.Add(_size);
        Options.Add(_tags);
        _common.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var project = Project.Find(_console);
        var questions = new Questions(_console, call.GetValue(_common.Yes));
        var regions = NewStacks.Regions(project);
        var codes = NewStacks.ClientCodes(project);
        var name = questions.Ask("--name", call.GetValue(_name), "Client code", NewStacks.NextCode(codes));
        var region = questions.Choose("--region", call.GetValue(_region), "Region", [.. regions.Select(r => r.Stack)], regions.Count == 1 ? regions[0].Stack : null);
        var tier = questions.Choose("--tier", call.GetValue(_tier), "Tier", ClientTiers.Names, null);
        questions.Require();

        var hub = NewStacks.FindRegion(regions, region);
        var prefix = call.GetValue(_size);
        var isAlone = tier == ClientTiers.Public;
        var proposed = isAlone ? NewStacks.ProposeAlone(project, prefix) : NewStacks.ProposeSpoke(project, hub.Stack, prefix);
        var addressSpace = questions.Ask("--address-space", call.GetValue(_addressSpace), "Address space", proposed);
        questions.Require();
        var text = StackText.Client(new ClientStackDraft
        {
            Project = project.Name,
            Client = name,
            Hub = isAlone ? null : hub.Stack,
            Cloud = hub.Settings.Cloud,
            Region = hub.Settings.Region,
            Tier = tier,
            TenantId = call.GetValue(_tenant) ?? hub.Settings.TenantId,
            SubscriptionId = call.GetValue(_subscription) ?? StackText.PlaceholderId($"client-{name}"),
            AddressSpace = addressSpace,
            Tags = NewStacks.Tags(call.GetValue(_tags) ?? []),
        });
        return NewStacks.Finish(_console, project, $"client-{name}", text, call.GetValue(_common.DryRun));
    }
}
