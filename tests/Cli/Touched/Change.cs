using CsCheck;

namespace Bleu.Infra.Cli.Tests.Touched;

/// <summary>Something that somebody does to a project of six clients.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Do">Does it.</param>
internal sealed record Change(string Name, Action<FleetRepository> Do)
{
    private const int Clients = 6;
    private static readonly Gen<int> Client = Gen.Int[0, Clients - 1];
    private static readonly Gen<string> Region = Gen.OneOfConst("fr-central", "fr-south");

    /// <summary>Any change.</summary>
    public static Gen<Change> Any { get; } = Gen.OneOf(
        Client.Select(c => InClient("tag", c, "service: hospital-records", "service: other")),
        Client.Select(c => InClient("tier", c, "tier: confidential-corp", "tier: online")),
        Client.Select(c => InClient("subscription", c, "subscriptionId: ", "subscriptionId: 0")),
        Client.Select(c => InClient("subnet", c, "prefix: 25", "prefix: 24")),
        Client.Select(c => InClient("wrong cloud", c, "cloud: bleu", "cloud: blue")),
        Client.Select(c => InClient("not YAML", c, "config:", "config: [")),
        Client.Select(c => InClient("secrets provider", c, "encryptionsalt:", "secretsprovider: azurekeyvault://x.vault.sovcloud-api.fr/keys/k\nencryptionsalt:")),
        Client.Select(c => InClient("default providers", c, "pulumi:disable-default-providers: [\"*\"]", "pulumi:disable-default-providers: []")),
        Client.Select(c => InClient("parameters", c, "  bleu-infra:spoke:", "  bleu-infra:policy:\n    retentionDays: 4000\n  bleu-infra:spoke:")),
        Gen.Select(Client, Client).Select((c, o) => new Change($"client {c} is {o} again", r => File.WriteAllText(r.Stack(Stack(c)), File.ReadAllText(r.Stack(Stack(o)))))),
        Client.Select(c => new Change($"client {c} goes", r => File.Delete(r.Stack(Stack(c))))),
        Client.Select(c => new Change($"a copy of client {c} comes", r => File.Copy(r.Stack(Stack(c)), r.Stack("client-new"), overwrite: true))),
        Client.Select(c => new Change($"waivers of client {c} go", r => File.Delete(r.Config($"waivers/{Stack(c)}.yaml")))),
        Region.Select(s => new Change($"tag of {s}", r => r.Replace(s, "service: platform", "service: shared"))),
        Region.Select(s => new Change($"{s} has another address", r => r.Replace(s, "/20", "/21"))),
        Region.Select(s => new Change($"{s} takes the addresses of clients", r => r.Replace(s, s == "fr-central" ? "addressSpace: 10.16.0.0/20" : "addressSpace: 10.17.0.0/20", "addressSpace: 10.32.0.0/20"))),
        Region.Select(s => new Change($"{s} lies elsewhere", r => r.Replace(s, "region: bleufrance", "region: bleuspain"))),
        Region.Select(s => new Change($"{s} is renamed", r => File.Move(r.Stack(s), r.Stack(s + "-new")))),
        Gen.Const(new Change("tag of the platform", r => r.Replace("platform", "service: platform", "service: shared"))),
        Gen.Const(new Change("the cloud is corrected", r => Write(r, "clouds/bleu.json", """{"suffixes": {"keyVault": "vault.example"}}"""))),
        Gen.Const(new Change("another cloud is corrected", r => Write(r, "clouds/delos.json", """{"suffixes": {"keyVault": "vault.example"}}"""))),
        Gen.Const(new Change("another cloud has our domain", r => Write(r, "clouds/delos.json", """{"domains": ["schema.management.azure.com", "example.invalid"]}"""))),
        Gen.Const(new Change("a correction that is not JSON", r => Write(r, "clouds/govsg.json", "{"))),
        Gen.Const(new Change("an ignored correction", r =>
        {
            File.WriteAllText(Path.Combine(r.Root, ".gitignore"), "clouds\n");
            Write(r, "clouds/bleu.json", """{"suffixes": {"keyVault": "vault.example"}}""");
        })),
        Gen.Const(new Change("a backend", r => File.AppendAllText(Path.Combine(r.Root, "Pulumi.yaml"), "backend:\n  url: azblob://state?storage_account=x\n"))));

    private static Change InClient(string what, int client, string old, string @new) =>
        new($"{what} of client {client}", r => r.Replace(Stack(client), old, @new));

    private static string Stack(int client) => FleetGenerator.StackOf(client);

    private static void Write(FleetRepository repository, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(repository.Config(name)) ?? ".");
        File.WriteAllText(repository.Config(name), text);
    }
}
