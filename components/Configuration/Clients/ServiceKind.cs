using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>A kind of service that a client may ask for.</summary>
/// <param name="Name">The name in configuration: <c>postgresql</c>.</param>
/// <param name="Sku">The SKU where nothing is said; nothing where one must be given.</param>
internal sealed record ServiceKind(string Name, string? Sku)
{
    /// <summary>Everything in one zone, though the region has several.</summary>
    public const string SingleZone = "single-zone";

    /// <summary>Access by the keys of the account.</summary>
    public const string SharedKeys = "shared-keys";

    /// <summary>Access by keys of the service besides Entra.</summary>
    public const string LocalAuthentication = "local-authentication";

    /// <summary>Whether a group of Entra must be named that administers it.</summary>
    public bool NeedsAdministrator { get; init; }

    /// <summary>Whether it is a machine, which needs an image and a key of its administrators.</summary>
    public bool IsMachine { get; init; }

    /// <summary>What it is made of, in words: databases, queues. Nothing where it has no parts.</summary>
    public string? Parts { get; init; }

    /// <summary>The deviations that it knows.</summary>
    public ImmutableArray<string> Deviations { get; init; } = [SingleZone];

    /// <summary>The kinds.</summary>
    public static ImmutableArray<ServiceKind> All { get; } =
    [
        new("storage", "StorageV2") { Parts = "containers", Deviations = [SingleZone, SharedKeys] },
        new("postgresql", "Standard_D2ds_v5") { NeedsAdministrator = true, Parts = "databases" },
        new("sql", "GP_Gen5_2") { NeedsAdministrator = true, Parts = "databases" },
        new("cosmos", "Standard") { Parts = "databases", Deviations = [SingleZone, LocalAuthentication] },
        new("service-bus", "Premium") { Parts = "queues", Deviations = [SingleZone, LocalAuthentication] },
        new("event-hubs", "Premium") { Parts = "hubs", Deviations = [SingleZone, LocalAuthentication] },
        new("redis", "Balanced_B5") { Deviations = [SingleZone, LocalAuthentication] },
        new("app-configuration", "Standard") { Deviations = [SingleZone, LocalAuthentication] },
        new("registry", "Premium"),
        new("vm", null) { IsMachine = true },
        new("scale-set", null) { IsMachine = true },
    ];

    /// <summary>The cluster of a client, which has a key of its own.</summary>
    public static ServiceKind Cluster { get; } = new("cluster", null);

    /// <summary>The names in configuration.</summary>
    public static string[] Names { get; } = [.. All.Select(k => k.Name)];

    /// <summary>All deviations that some kind knows.</summary>
    public static string[] AllDeviations { get; } = [SingleZone, SharedKeys, LocalAuthentication];

    /// <summary>The kind of a name; nothing where there is none.</summary>
    public static ServiceKind? Find(string? name) => All.FirstOrDefault(k => k.Name == name);
}
