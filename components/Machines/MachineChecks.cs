using Bleu.Infra.Data;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Tiers;
using Bleu.Infra.Validation;

namespace Bleu.Infra.Machines;

/// <summary>Finds what is wrong with the arguments of machines.</summary>
internal static class MachineChecks
{
    /// <summary>Notes everything that is wrong.</summary>
    public static ArgumentChecks Of(string component, string name, MachineArgs args)
    {
        var checks = new ArgumentChecks(component, name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.Service, "Service")
            .Required(args.Size, "Size")
            .Required(args.ImageId, "ImageId")
            .Required(args.PublicKey, "PublicKey")
            .Required(args.SubnetId, "SubnetId")
            .Required(args.DiskEncryptionSetId, "DiskEncryptionSetId")
            .Required(args.LogWorkspaceId, "LogWorkspaceId");
        DeviationChecks.Note(checks, args.SingleZone, "SingleZone");
        if (args.IsConfidential && args.Size.Length > 0 && !ConfidentialSizes.Contain(args.Size))
        {
            checks.Note(NotConfidential($"{component} '{name}' Size", args.Size));
        }

        return checks;
    }

    /// <summary>A size whose machines do not compute on encrypted memory.</summary>
    public static Diagnostic NotConfidential(string subject, string got) =>
        new("BLEU5201", subject, "does not compute on encrypted memory, as IsConfidential asks for")
        {
            Got = got,
            Allowed = $"Allowed: {ConfidentialSizes.Families}",
            Fix = "Choose a size of one of these families",
        };
}
