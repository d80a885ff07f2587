using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What a <see cref="SqlServer"/> is made from.</summary>
public sealed class SqlServerArgs : DataServiceArgs
{
    /// <summary>The Entra tenant, a GUID.</summary>
    [Input("tenantId", required: true)]
    public Input<string> TenantId { get; set; } = null!;

    /// <summary>The group of Entra that administers the server: its object id.</summary>
    [Input("administratorGroupId", required: true)]
    public Input<string> AdministratorGroupId { get; set; } = null!;

    /// <summary>The name of that group.</summary>
    [Input("administratorGroupName", required: true)]
    public Input<string> AdministratorGroupName { get; set; } = null!;

    /// <summary>The SKU of the databases: <c>GP_Gen5_2</c>, or one of the DC series with enclaves such as <c>GP_DC_2</c>.</summary>
    /// <value>The default is <c>GP_Gen5_2</c>.</value>
    [Input("sku")]
    public Input<string> Sku { get; set; } = "GP_Gen5_2";

    /// <summary>The databases.</summary>
    /// <value>The default is none.</value>
    [Input("databases")]
    public List<string> Databases { get; set; } = [];

    /// <summary>Where backups lie: <c>geo</c> (also in the paired region of the same cloud), <c>zone</c> or <c>local</c>.</summary>
    /// <value>The default is <c>geo</c>.</value>
    [Input("redundancy")]
    public string Redundancy { get; set; } = "geo";

    /// <summary>For how many weeks weekly backups are kept: 4 to 260.</summary>
    /// <value>The default is 12.</value>
    [Input("weeklyWeeks")]
    public int WeeklyWeeks { get; set; } = 12;

    /// <summary>For how many months monthly backups are kept: 1 to 120.</summary>
    /// <value>The default is 12.</value>
    [Input("monthlyMonths")]
    public int MonthlyMonths { get; set; } = 12;
}
