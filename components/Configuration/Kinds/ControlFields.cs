using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Identity;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>The keys by which a platform says what keeps it in order besides its policies.</summary>
internal static class ControlFields
{
    private static readonly Field[] Grant =
    [
        new("name", TextShape.Name("A short name.", 40), IsRequired: true),
        new("scope", TextShape.Line("Where: an ARM id.", 400), IsRequired: true),
        new("group", new GuidShape("Who: the object id of a group."), IsRequired: true),
        new("role", TextShape.Line("The role: its GUID or its ARM id.", 400), IsRequired: true),
        new("reason", TextShape.Line("Why.", 400), IsRequired: true),
        new("condition", TextShape.Line("The condition under which the role counts, of attribute-based access control 2.0.", 2000)),
    ];

    private static readonly Shape Eligible = new MapShape(
        "A role that the members of a group may take for some hours.",
        [
            .. Grant,
            new("activationPolicy", new GuidShape("The rules of the role at the scope, by the name that the service gave them."), IsRequired: true),
            new("ticket", TextShape.Line("The ticket in which it was decided.", 100), IsRequired: true),
            new("start", TextShape.Line("From when on, such as 2026-12-01T00:00:00Z.", 30), IsRequired: true),
            new("approvers", new ListShape("The groups whose members approve.", new GuidShape("The object id of a group."), 1, 10), IsRequired: true),
            new("activationHours", new NumberShape("For how long the role is held once it was taken.", 1, EligibleRoleDefaults.MaxActivationHours)),
            new("eligibleDays", new NumberShape("For how long the group may take it.", 1, EligibleRoleDefaults.MaxEligibleDays)),
        ]);

    private static readonly Shape Exemption = new MapShape(
        "An exemption from a policy.",
        new("name", TextShape.Name("Its name.", 60), IsRequired: true),
        new("scope", TextShape.Line("What is exempt: an ARM id.", 400), IsRequired: true),
        new("assignment", TextShape.Line("The name of the policy assignment.", 24), IsRequired: true),
        new("managementGroup", TextShape.Line("The management group that has the assignment, by its id in the architecture.", 90), IsRequired: true),
        new("references", new ListShape("The policies of the initiative; absent for all.", TextShape.Line("A reference id.", 200), 1, 100)),
        new("category", new ChoiceShape("Why.", "Waiver", "Mitigated"), IsRequired: true),
        new("owner", TextShape.Line("Who answers for it.", 100), IsRequired: true),
        new("ticket", TextShape.Line("The ticket in which it was granted.", 100), IsRequired: true),
        new("reason", TextShape.Line("The reason in words.", 500), IsRequired: true),
        new("expiresOn", TextShape.Line("The day on which it ends, such as 2026-12-31.", 10), IsRequired: true));

    private static readonly Shape Pair = new MapShape(
        "Two roles that nobody may have at once.",
        new("first", TextShape.Line("The one.", 400), IsRequired: true),
        new("second", TextShape.Line("The other.", 400), IsRequired: true));

    public static readonly Field Access = new("access", new MapShape(
        "Who holds which role.",
        new("assigned", new ListShape("Roles that are held all the time.", new MapShape("A role that a group holds.", Grant), 0, 200, "name")),
        new("eligible", new ListShape("Roles that may be taken.", Eligible, 0, 200, "name")),
        new("incompatible", new ListShape("Pairs of roles that nobody may have at once.", Pair, 0, 100)),
        new("emergencyAccounts", new ListShape("The accounts that get in when nothing else does.", new GuidShape("An object id."), 2, 5))));

    public static readonly Field Budget = new("budget", new MapShape(
        "What the subscription may cost.",
        new("amount", new NumberShape("The amount of a month.", 1, 100_000_000), IsRequired: true),
        new("startDate", TextShape.Line("The first day of the first month, such as 2026-12-01.", 10), IsRequired: true)));

    public static readonly Field Field = new("controls", new MapShape(
        "What keeps the tenant in order besides its policies.",
        new("asOf", TextShape.Line("The day by which exemptions are judged; absent for the day of the run.", 10)),
        new("exemptions", new ListShape("The exemptions from policies.", Exemption, 0, 400, "name")),
        Access,
        Budget,
        new("defenderPlans", new ListShape("The plans of Defender; absent for all that the cloud is known to offer.", TextShape.Line("A plan, as the service names it.", 60), 1, 30))));

    /// <summary>What a platform asks for.</summary>
    public static ControlSettings Bind(SettingsReader values) => new()
    {
        AsOf = values.Find("asOf"),
        Exemptions = values.Items("exemptions", e => new ExemptionSettings
        {
            Name = e.Text("name"),
            Scope = e.Text("scope"),
            Assignment = e.Text("assignment"),
            ManagementGroup = e.Text("managementGroup"),
            References = e.Texts("references"),
            Category = e.Text("category"),
            Owner = e.Text("owner"),
            Ticket = e.Text("ticket"),
            Reason = e.Text("reason"),
            ExpiresOn = e.Text("expiresOn"),
        }),
        Access = BindAccess(values),
        Budget = BindBudget(values),
        DefenderPlans = values.Texts("defenderPlans"),
    };

    /// <summary>The rights that a stack asks for.</summary>
    public static AccessSettings BindAccess(SettingsReader values) => new()
    {
        Assigned = values.Items("access:assigned", BindGrant),
        Eligible = values.Items("access:eligible", BindGrant),
        Incompatible = values.Items("access:incompatible", p => (p.Text("first"), p.Text("second"))),
        EmergencyAccounts = values.Texts("access:emergencyAccounts"),
    };

    /// <summary>The budget that a stack asks for, or nothing.</summary>
    public static BudgetSettings? BindBudget(SettingsReader values) =>
        values.FindNumber("budget:amount") is { } amount ? new(amount, values.Text("budget:startDate")) : null;

    private static GrantSettings BindGrant(SettingsReader grant) => new()
    {
        Name = grant.Text("name"),
        Scope = grant.Text("scope"),
        Group = grant.Text("group"),
        Role = grant.Text("role"),
        Reason = grant.Text("reason"),
        Condition = grant.Find("condition"),
        ActivationPolicy = grant.Find("activationPolicy"),
        Ticket = grant.Find("ticket") ?? "",
        Start = grant.Find("start") ?? "",
        Approvers = grant.Texts("approvers"),
        ActivationHours = grant.FindNumber("activationHours"),
        EligibleDays = grant.FindNumber("eligibleDays"),
    };
}
