using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>Two roles that no principal may have at once, such as the one that gives rights and the one that reads the logs of it.</summary>
public sealed class IncompatibleRolesArgs : ResourceArgs
{
    /// <summary>The one: its GUID or its ARM id.</summary>
    [Input("first", required: true)]
    public string First { get; set; } = null!;

    /// <summary>The other: its GUID or its ARM id.</summary>
    [Input("second", required: true)]
    public string Second { get; set; } = null!;
}
