using Bleu.Infra.Planner.Model;
using Bleu.Infra.Tiers;
using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.Vending;

namespace Bleu.Infra.Components.Tests.Vending;

public sealed class VendingTests
{
    [Fact]
    public async Task NewSubscription_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new NewSubscription("clinic", Subscription(), o))), "new-subscription", "json");

    [Fact]
    public async Task SubscriptionSetup_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new SubscriptionSetup("clinic", Setup(), o))), "subscription-setup", "json");

    [Fact]
    public async Task WorkloadIdentity_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new WorkloadIdentity("deploy", Identity(), o))), "workload-identity", "json");

    [Fact]
    public async Task Vending_IsWhatItsPlatformDefines()
    {
        var plan = PlanTypeCheck.Apply(await Plans.WholeAsync(o =>
        {
            _ = new NewSubscription("clinic", Subscription(), o);
            _ = new SubscriptionSetup("clinic", Setup(), o);
            _ = new WorkloadIdentity("deploy", Identity(), o);
            _ = HubJoin.Connect("hub", Network<Corp>(), new("vhub", "hub"), "clinic", o);
            _ = HubJoin.Peer("peer", Network<ConfidentialCorp>(), new("vnet", "hub"), "clinic", o);
        }));

        Assert.DoesNotContain(plan.Diagnostics, d => d.Severity == Diagnostics.DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task SubscriptionSetup_TellsHowToRegisterEachProviderOnce()
    {
        var plan = await Plans.WholeAsync(o => _ = new SubscriptionSetup("clinic", Setup(), o));
        var setup = Assert.Single(plan.Resources, r => r.Type == "bleu:vending:SubscriptionSetup");

        Assert.Equal(
            [
                $"POST /subscriptions/{Plans.Subscription}/providers/Microsoft.KeyVault/register?api-version=2021-04-01",
                $"POST /subscriptions/{Plans.Subscription}/providers/Microsoft.Sql/register?api-version=2021-04-01",
            ],
            Assert.IsType<PlanList>(setup.Outputs.Find("registrations")).Items.Select(i => i.AsText));
    }

    [Fact]
    public async Task WorkloadIdentity_ChangesItsCredentialsOneByOne()
    {
        var plan = await Plans.WholeAsync(o => _ = new WorkloadIdentity("deploy", Identity(), o));
        var credentials = plan.Resources.Where(r => r.Type == "azure-native:managedidentity:FederatedIdentityCredential").ToList();

        Assert.Equal(4, credentials.Count);

        // Each but the first waits for one other, and no two for the same.
        var waits = credentials.SelectMany(c => c.Dependencies.Where(d => credentials.Exists(o => o.Urn == d))).ToList();
        Assert.Equal(3, waits.Count);
        Assert.Equal(3, waits.Distinct().Count());
        Assert.All(credentials, c => Assert.Equal("api://AzureADTokenExchange", Assert.Single(Assert.IsType<PlanList>(c.Inputs.Find("audiences")).Items).AsText));
    }

    [Fact]
    public async Task WorkloadIdentity_TokenThatFitsMany_IsRefused()
    {
        var args = Identity();
        args.Tokens[0].Source = "clinic/*";
        args.Audience = null;
        var failure = await Plans.FailureAsync(o => _ = new WorkloadIdentity("deploy", args, o));

        Assert.Contains(
            "BLEU5203: WorkloadIdentity 'deploy' Tokens[0] does not tell one workload of 'github' from all others. "
            + "Wanted: names without asterisks: a token that fits everything is nobody's. Correct it.",
            failure);
        Assert.Contains("BLEU5001: WorkloadIdentity 'deploy' Audience is not given", failure);
    }

    [Fact]
    public async Task SubscriptionSetup_FeatureOfNoProvider_IsRefused()
    {
        var args = Setup();
        args.Features = ["EncryptionAtHost"];

        Assert.Contains(
            "BLEU5202: SubscriptionSetup 'clinic' Features holds what is not the name of a feature, got 'EncryptionAtHost'. "
            + "Wanted: the namespace of its provider and its name, such as 'Microsoft.Compute/EncryptionAtHost'. Correct it.",
            await Plans.FailureAsync(o => _ = new SubscriptionSetup("clinic", args, o)));
    }

    [Fact]
    public async Task NewSubscription_OfNoWorkload_IsRefused()
    {
        var args = Subscription();
        args.Workload = "Sandbox";

        Assert.Contains(
            "BLEU5003: NewSubscription 'clinic' Workload is not an allowed value, got 'Sandbox'. Allowed: 'Production', 'DevTest'.",
            await Plans.FailureAsync(o => _ = new NewSubscription("clinic", args, o)));
    }

    [Theory]
    [InlineData("github", "clinic/records", "main", "branch", "repo:clinic/records:ref:refs/heads/main")]
    [InlineData("github", "clinic/records", "v1", "tag", "repo:clinic/records:ref:refs/tags/v1")]
    [InlineData("github", "clinic/records", "production", "environment", "repo:clinic/records:environment:production")]
    [InlineData("github", "clinic/records", null, "pull-request", "repo:clinic/records:pull_request")]
    [InlineData("gitlab", "clinic/records", "main", "branch", "project_path:clinic/records:ref_type:branch:ref:main")]
    [InlineData("azure-devops", "clinic/records/deploy", null, "branch", "sc://clinic/records/deploy")]
    [InlineData("kubernetes", "records", "api", "branch", "system:serviceaccount:records:api")]
    public void FederatedSubject_HasTheFormOfItsService(string provider, string source, string? reference, string kind, string subject) =>
        Assert.Equal(subject, FederatedSubject.Subject(provider, source, reference, kind));

    private static TieredNetwork<TTier> Network<TTier>()
        where TTier : ITier => new($"/subscriptions/{Plans.Subscription}/resourceGroups/network/providers/Microsoft.Network/virtualNetworks/vnet", "vnet", "network");

    private static NewSubscriptionArgs Subscription() => new()
    {
        Alias = "clinic-production",
        DisplayName = "Clinic production",
        BillingScope = new Configuration.Clients.BillingSettings("mca", "7654321", "SECTION", "PROFILE").Scope,
        ManagementGroupId = "/providers/Microsoft.Management/managementGroups/corp",
        Tags = { ["client"] = "clinic" },
    };

    private static SubscriptionSetupArgs Setup() => new()
    {
        SubscriptionId = Plans.Subscription,
        ManagementGroup = "corp",
        Tags = { ["client"] = "clinic" },
        SecurityEmail = "security@example.invalid",
        ResourceProviders = { "Microsoft.Sql", "Microsoft.KeyVault", "microsoft.sql" },
        Features = { "Microsoft.Compute/EncryptionAtHost" },
    };

    private static WorkloadIdentityArgs Identity() => new()
    {
        ResourceGroupName = "identities",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "clinic-bleuc", Seed = Plans.Subscription },
        Workload = "deploy",
        Audience = "api://AzureADTokenExchange",
        Scope = $"/subscriptions/{Plans.Subscription}",
        Roles = { Bleu.Infra.Identity.RoleIds.Reader },
        Tokens =
        {
            new() { Name = "github", Provider = "github", Source = "clinic/records", Ref = "production", RefKind = "environment" },
            new() { Name = "gitlab", Provider = "gitlab", Issuer = "https://git.example.invalid", Source = "clinic/records", Ref = "main" },
            new() { Name = "devops", Provider = "azure-devops", Issuer = "https://vstoken.example.invalid/organisation", Source = "clinic/records/deploy" },
            new() { Name = "cluster", Provider = "kubernetes", Issuer = "https://oidc.example.invalid/cluster", Source = "records", Ref = "api" },
        },
    };
}
