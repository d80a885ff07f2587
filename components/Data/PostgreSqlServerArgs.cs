using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What a <see cref="PostgreSqlServer"/> is made from.</summary>
public sealed class PostgreSqlServerArgs : DataServiceArgs
{
    /// <summary>The Entra tenant, a GUID.</summary>
    [Input("tenantId", required: true)]
    public Input<string> TenantId { get; set; } = null!;

    /// <summary>The group of Entra that administers the server: its object id.</summary>
    [Input("administratorGroupId", required: true)]
    public Input<string> AdministratorGroupId { get; set; } = null!;

    /// <summary>The name of that group, by which it signs in.</summary>
    [Input("administratorGroupName", required: true)]
    public Input<string> AdministratorGroupName { get; set; } = null!;

    /// <summary>The size of the server: <c>Standard_D2ds_v5</c>.</summary>
    /// <value>The default is <c>Standard_D2ds_v5</c>.</value>
    [Input("size")]
    public string Size { get; set; } = "Standard_D2ds_v5";

    /// <summary>The major version.</summary>
    /// <value>The default is <c>17</c>.</value>
    [Input("version")]
    public Input<string> Version { get; set; } = "17";

    /// <summary>The databases.</summary>
    /// <value>The default is none.</value>
    [Input("databases")]
    public List<string> Databases { get; set; } = [];

    /// <summary>The vault that takes the long-term backups.</summary>
    /// <value>The default is <see langword="null"/>: the backups of the server itself alone.</value>
    [Input("backup")]
    public BackupTargetArgs? Backup { get; set; }
}
