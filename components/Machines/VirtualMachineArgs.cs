using Pulumi;

namespace Bleu.Infra.Machines;

/// <summary>What a <see cref="VirtualMachine"/> is made from.</summary>
public sealed class VirtualMachineArgs : MachineArgs
{
    /// <summary>The zone it lies in, as a number.</summary>
    /// <value>The default is 1 where the region has zones.</value>
    [Input("zone")]
    public int Zone { get; set; } = 1;

    /// <summary>The vault that takes its backups.</summary>
    [Input("backup", required: true)]
    public MachineBackupArgs Backup { get; set; } = null!;
}
