using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>What the stack of a region is told of facilities, keys, observability and resilience.</summary>
internal static class OperationsFields
{
    public static Field[] All { get; } =
        [FacilityFields.Field, .. KeyFields.Fields, .. MonitoringFields.Fields, BackupFields.Field, DrillFields.Field];

    public static OperationsSettings Bind(SettingsReader values) => new()
    {
        Facilities = FacilityFields.Bind(values),
        Keys = KeyFields.BindKeys(values),
        Hsm = KeyFields.BindHsm(values),
        Monitoring = MonitoringFields.Bind(values),
        Archive = MonitoringFields.BindArchive(values),
        Backup = BackupFields.Bind(values),
        Drill = DrillFields.Bind(values),
    };

    /// <summary>Finds what is wrong between settings whose forms are right.</summary>
    public static void Check(StackView stack, CloudProfile? cloud, List<Diagnostic> findings) =>
        new RegionCheck(stack, cloud, findings)
            .At("facilities", FacilityFields.Check)
            .At("keys", KeyFields.CheckKeys)
            .At("hsm", KeyFields.CheckHsm)
            .At("archive", MonitoringFields.CheckArchive)
            .At("backup", BackupFields.Check)
            .At("drill", DrillFields.Check);
}
