using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>What <c>stacks/config/gitops.yaml</c> may hold.</summary>
internal static class GitOpsShape
{
    /// <summary>The rings in the order in which a change reaches them.</summary>
    public static readonly string[] RingNames = ["platform", "region", "pilot", "early", "broad"];

    /// <summary>The file's keys.</summary>
    public static MapShape Root { get; } = new(
        "Where pipelines and operators run, and what they may use.",
        new("cloud", TextShape.Name("The cloud that is deployed to.", 40), IsRequired: true),
        new("branch", GitOpsTexts.Branch("The branch that holds what is deployed; main by default.")),
        new("releaseBranch", GitOpsTexts.Branch("The branch that releases a deployment on forges without approval of environments; release by default.")),
        new("forge", Forge, IsRequired: true),
        new("runners", Runners, IsRequired: true),
        new("identities", Identities, IsRequired: true),
        new("backend", Backend, IsRequired: true),
        new("secrets", Secrets, IsRequired: true),
        new("mirrors", Mirrors, IsRequired: true),
        new("drift", GitOpsTexts.Schedule("When drift is looked for, in UTC; 17 3 * * * by default.")),
        new("parallel", new NumberShape("How many stacks of a wave a runner works on at once; 1 by default.", 1, 64)),
        new("evidenceDays", new NumberShape("How long evidence is kept, in days; 365 by default.", 1, 3650)),
        new("waves", Waves),
        new("operator", Operator));

    private static MapShape Forge => new(
        "The forge that keeps the sources and runs the pipelines.",
        new("repository", GitOpsTexts.Repository("The repository with the groups it lies in."), IsRequired: true),
        new("issuer", GitOpsTexts.Address("The address that the forge signs its identity tokens as."), IsRequired: true));

    private static MapShape Runners => new(
        "The machines that the pipelines run on.",
        new("plan", new ListShape("The labels of the runners that plan.", GitOpsTexts.Label("A label."), 1, 10), IsRequired: true),
        new("apply", new ListShape("The labels of the runners that apply.", GitOpsTexts.Label("A label."), 1, 10), IsRequired: true),
        new("image", GitOpsTexts.Image("The container image that jobs run in, with its digest.")));

    private static MapShape Identities => new(
        "Who the pipelines sign in as.",
        new("tenantId", new GuidShape("The Entra tenant of both."), IsRequired: true),
        new("audience", GitOpsTexts.Audience("The audience of the tokens that the forge signs; that of the cloud's profile by default.")),
        new("plan", Identity("The identity that plans: it reads and never writes."), IsRequired: true),
        new("apply", Identity("The identity that applies."), IsRequired: true));

    private static MapShape Backend => new(
        "Where the engine keeps its state: one of the two.",
        new("blob", new MapShape(
            "A container of a storage account.",
            new("account", GitOpsTexts.Account("The storage account."), IsRequired: true),
            new("container", GitOpsTexts.Container("The container."), IsRequired: true))),
        new("postgres", new MapShape(
            "A database of PostgreSQL.",
            new("host", GitOpsTexts.HostName("The server's host name."), IsRequired: true),
            new("port", new NumberShape("The port; 5432 by default.", 1, 65535)),
            new("database", GitOpsTexts.Identifier("The database."), IsRequired: true),
            new("user", GitOpsTexts.Identifier("The role that signs in."), IsRequired: true),
            new("passwordFile", GitOpsTexts.AbsolutePath("The password file that the runner mounts.")))));

    private static MapShape Secrets => new(
        "The keys that wrap the secrets of stacks.",
        new("vault", GitOpsTexts.VaultPattern("The vault of a stack, with {stack} for the stack's name."), IsRequired: true),
        new("key", GitOpsTexts.Key("The key in the vault."), IsRequired: true));

    private static MapShape Mirrors => new(
        "Where packages and plugins come from.",
        new("nuget", GitOpsTexts.Address("The package source of .NET."), IsRequired: true),
        new("plugins", GitOpsTexts.Address("The server of the engine's plugins."), IsRequired: true));

    private static MapShape Waves => new(
        "How a change goes through the fleet, where that differs from the defaults.",
        new("healthCheck", GitOpsTexts.RelativePath("The program of the repository that says whether a stack is well: it gets the stack's name, and its exit code says so.")),
        new("rings", new MapShape("The rings.", [.. RingNames.Select(name => new Field(name, Ring(name)))])));

    private static MapShape Ring(string name) => new(
        $"Waves of the ring {name}.",
        new("size", new NumberShape("How many stacks a wave has at most.", 1, 10_000)),
        new("soakMinutes", new NumberShape("How long a wave is watched before the next one begins, in minutes.", 0, 43_200)),
        new("failedStacks", new NumberShape("How many deployments of a wave may fail; it wins over failedPercent.", 0, 10_000)),
        new("failedPercent", new NumberShape("How many of a hundred deployments of a wave may fail, rounded down.", 0, 100)),
        new("policyViolations", new NumberShape("How many blocking findings of policies the stacks of a wave may have together; 0 by default.", 0, 10_000)),
        new("driftedStacks", new NumberShape("How many stacks of a wave may differ from their plan when they have been watched; 0 by default.", 0, 10_000)),
        new("failedChecks", new NumberShape("How many stacks of a wave may fail the health check; 0 by default.", 0, 10_000)));

    private static MapShape Operator => new(
        "The Pulumi Kubernetes Operator that runs the fleet on a cluster.",
        new("namespace", TextShape.Name("The namespace of the stacks; bleu-fleet by default.", 63)),
        new("image", GitOpsTexts.Image("The image of the workspaces, with its digest."), IsRequired: true),
        new("program", GitOpsTexts.AbsolutePath("The published program inside the image; /opt/bleu/Bleu.Infra.Stacks.dll by default.")),
        new("repository", GitOpsTexts.Address("The repository as the cluster reaches it."), IsRequired: true),
        new("issuer", GitOpsTexts.Address("The address that the cluster signs the tokens of its service accounts as."), IsRequired: true),
        new("repositorySecret", TextShape.Name("The secret that lets the cluster read the repository; bleu-repository by default.", 63)),
        new("path", GitOpsTexts.RelativePath("The folder of the rendered objects inside the repository; deploy/operator by default.")),
        new("memoryMiB", new NumberShape("What a workspace may use of memory, in MiB; 1024 by default.", 256, 16384)),
        new("milliCpu", new NumberShape("What a workspace may use of processors, in thousandths of one; 1000 by default.", 100, 16000)),
        new("resyncMinutes", new NumberShape("How often a stack is looked at again although nothing changed, in minutes; 360 by default.", 1, 10080)));

    private static MapShape Identity(string description) => new(
        description,
        new("clientId", new GuidShape("Its client id."), IsRequired: true),
        new("connection", new MapShape(
            "The service connection that names it in Azure DevOps.",
            new("name", GitOpsTexts.Label("Its name."), IsRequired: true),
            new("id", new GuidShape("Its id."), IsRequired: true))));
}
