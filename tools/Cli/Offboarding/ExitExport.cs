namespace Bleu.Infra.Cli.Offboarding;

/// <summary>What a client may take with it from one resource, and in which documented format.</summary>
/// <param name="Resource">The resource's name in ARM.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Format">The format.</param>
/// <param name="How">How it is taken out.</param>
internal sealed record ExitExport(string Resource, string Kind, string Format, string How)
{
    /// <summary>The export of a resource of the plan; nothing where it holds nothing of the client's.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">Its name in ARM.</param>
    public static ExitExport? Of(string type, string name) => type switch
    {
        "azure-native:storage:StorageAccount" => new(name, "files", "the files as they are, with a list of their SHA-256 sums", "AzCopy from a machine in the client's network"),
        "azure-native:dbforpostgresql:Server" => new(name, "PostgreSQL databases", "plain SQL of pg_dump", "pg_dump by the administrators' group"),
        "azure-native:sql:Server" => new(name, "SQL databases", "BACPAC (open packaging of XML and BCP files)", "SqlPackage by the administrators' group"),
        "azure-native:cosmosdb:DatabaseAccount" => new(name, "documents", "JSON, one document a line", "the data migration tool by the administrators' group"),
        "azure-native:servicebus:Namespace" => new(name, "messages not yet read", "JSON, one message a line", "drained by the client's own consumers"),
        "azure-native:eventhub:Namespace" => new(name, "events not yet read", "Avro", "read to the end by the client's own consumers"),
        "azure-native:redisenterprise:RedisEnterprise" => new(name, "what the cache holds", "RDB", "the export of the cache to a container of the client"),
        "azure-native:appconfiguration:ConfigurationStore" => new(name, "settings", "JSON key-value set", "az appconfig kv export"),
        "azure-native:containerregistry:Registry" => new(name, "images", "OCI image layout", "oras copy, image by image"),
        "azure-native:containerservice:ManagedCluster" => new(
            name, "objects of Kubernetes, and files of persistent volumes", "YAML of the upstream API, and the files as they are", "kubectl get by kind, and a copy from a pod, by the administrators' group"),
        "azure-native:compute:VirtualMachine" => new(name, "disks", "VHD", "an export of each disk over a private link"),
        "azure-native:dns:Zone" => new(name, "records of a mail domain", "zone file of RFC 1035", "az network dns zone export, before the registrar leads elsewhere"),
        "azure-native:operationalinsights:Workspace" => new(name, "logs", "JSON by table and hour", "the export rule of the workspace, or a query by table"),
        _ => null,
    };
}
