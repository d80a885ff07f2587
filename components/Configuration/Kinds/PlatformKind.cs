using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>A stack that builds what a tenant has once.</summary>
internal sealed class PlatformKind : StackKind
{
    private static readonly Shape Assignment = new MapShape(
        "What differs from the library for a policy assignment.",
        new("name", TextShape.Line("Its name in the library.", 24), IsRequired: true),
        new("managementGroup", TextShape.Line("The management group where it differs; absent for every group that has it.", 90)),
        new("enforcement", new ChoiceShape("Whether it has effects, or is placed at all.", "Default", "DoNotEnforce", "absent")),
        new("parameters", new ValuesShape("Values of its parameters; lists and objects as JSON text.")),
        new("exclusions", new ListShape("The scopes below that it leaves out.", TextShape.Line("An ARM id.", 400), 0, 400)),
        new("message", TextShape.Line("What is said to those whose resources do not comply.", 400)));

    private static readonly Shape Group = new MapShape(
        "What differs from the architecture for a management group.",
        new("id", TextShape.Line("Its id in the architecture.", 90), IsRequired: true),
        new("newId", TextShape.Line("Its id in this tenant.", 90)),
        new("displayName", TextShape.Line("The name that people read.", 90)),
        new("existing", new FlagShape("Whether it is there already and stays under somebody else's care.")),
        new("adopt", new FlagShape("Whether it is there already and comes under the stack's care.")));

    public override string Name => StackKinds.Platform;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        .. CommonFields.All,
        new("library", TextShape.Line("The folder of a policy library, relative to the project; absent for the one that ships.", 400)),
        new("governance", new MapShape(
            "How the policy library is applied.",
            new("architecture", TextShape.Line("The architecture of the library.", 90)),
            new("parent", TextShape.Line("The management group that the hierarchy lies below; absent for the tenant's root group.", 90)),
            new("prefix", TextShape.Name("What the ids of all management groups begin with.", 20)),
            new("includeDeprecated", new FlagShape("Whether deprecated definitions are deployed too.")),
            new("absentBuiltIns", new ChoiceShape("What happens to an assignment of a built-in that the cloud does not have.", "drop", "error")),
            new("allowedLocations", new ListShape("The regions that resources may be created in; absent for all of the cloud.", TextShape.Name("A region.", 40), 1, 100)),
            new("privateDnsGroup", new TextShape(
                "The resource group that holds the private DNS zones of the platform's region.",
                "the ARM id of a resource group",
                "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]{1,90}$",
                text => text.Split('/') is ["", "subscriptions", var id, "resourceGroups", { Length: > 0 and <= 90 }] && Guid.TryParseExact(id, "D", out _))),
            new("values", new ValuesShape("The library's default values; lists and objects as JSON text.")),
            new("assignments", new ListShape("What differs from the library.", Assignment, 0, 400)),
            new("managementGroups", new ListShape("What differs from the architecture.", Group, 0, 400, "id")),
            new("defaultGroup", TextShape.Line("The management group that new subscriptions come to.", 90)),
            new("requireAuthorization", new FlagShape("Whether creating a management group takes a right on the tenant's root group.")))),
        ControlFields.Field,
    ];

    public override StackSettings Bind(SettingsReader values) => new PlatformSettings
    {
        Cloud = values.Text("cloud"),
        Region = values.Text("region"),
        TenantId = values.Text("tenantId"),
        SubscriptionId = values.Text("subscriptionId"),
        Tags = values.Map("tags"),
        Logs = CommonFields.Logs(values),
        Vault = CommonFields.Vault(values),
        Library = values.Find("library"),
        Governance = BindGovernance(values.Section("governance")),
        Controls = ControlFields.Bind(values.Section("controls")),
    };

    private static GovernanceSettings BindGovernance(SettingsReader values) => new()
    {
        Architecture = values.Find("architecture"),
        Parent = values.Find("parent"),
        Prefix = values.Find("prefix"),
        IncludeDeprecated = values.Flag("includeDeprecated"),
        AbsentBuiltIns = values.Text("absentBuiltIns"),
        AllowedLocations = values.Texts("allowedLocations"),
        PrivateDnsGroup = values.Find("privateDnsGroup"),
        Values = values.Map("values"),
        Assignments = values.Items("assignments", a => new AssignmentSettings
        {
            Name = a.Text("name"),
            ManagementGroup = a.Find("managementGroup"),
            Enforcement = a.Find("enforcement"),
            Parameters = a.Map("parameters"),
            Exclusions = a.Texts("exclusions"),
            Message = a.Find("message"),
        }),
        ManagementGroups = values.Items("managementGroups", g => new ManagementGroupSettings
        {
            Id = g.Text("id"),
            NewId = g.Find("newId"),
            DisplayName = g.Find("displayName"),
            Existing = g.Flag("existing"),
            Adopt = g.Flag("adopt"),
        }),
        DefaultGroup = values.Find("defaultGroup"),
        RequireAuthorization = values.Flag("requireAuthorization"),
    };
}
