using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Keys;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>The keys of a region, and the HSM.</summary>
internal static class KeyFields
{
    public static Field[] Fields { get; } =
    [
        new("keys", new MapShape(
            "The keys that the platform encrypts with.",
            new("algorithm", TextShape.Line("The algorithm: rsa-3072, rsa-4096, ec-p256, ec-p384 or ec-p521.", 20)),
            new("rotateDays", new NumberShape("After how many days a key gets a new version.", KeyRules.MinRotateDays, KeyRules.MaxRotateDays)),
            new("expiryDays", new NumberShape("After how many days a version is no longer used.", KeyRules.MinRotateDays, KeyRules.MaxExpiryDays)),
            new("firstExpiry", RegionShapes.Day("The last day of the first versions.")))),
        new("hsm", new MapShape(
            "The managed HSM; absent for none.",
            new("administrators", new ListShape("The object ids of the groups that administer it.", new GuidShape("A group."), 1, 20), IsRequired: true),
            new("quorum", new NumberShape("How many holders it takes to open the security domain.", SecurityDomainRules.MinQuorum, SecurityDomainRules.MaxHolders)),
            new("holders", new ListShape(
                "The offices that hold a part of the security domain.",
                TextShape.Name("An office.", 40),
                SecurityDomainRules.MinHolders,
                SecurityDomainRules.MaxHolders), IsRequired: true),
            new("softDeleteDays", new NumberShape("How long a deleted HSM can be restored, in days.", 7, 90)))),
    ];

    /// <summary>The keys alone.</summary>
    public static Field Keys => Fields[0];

    public static RegionKeySettings BindKeys(SettingsReader values) => new()
    {
        Algorithm = values.Text("keys:algorithm"),
        RotateDays = values.Number("keys:rotateDays"),
        ExpiryDays = values.Number("keys:expiryDays"),
        FirstExpiry = RegionShapes.FindDay(values.Find("keys:firstExpiry")),
    };

    public static HsmSettings? BindHsm(SettingsReader values) => values.Has("hsm:holders")
        ? new()
        {
            Administrators = values.Texts("hsm:administrators"),
            Quorum = values.Number("hsm:quorum"),
            Holders = values.Texts("hsm:holders"),
            SoftDeleteDays = values.Number("hsm:softDeleteDays"),
        }
        : null;

    public static void CheckKeys(RegionCheck check)
    {
        var keys = BindKeys(check.Values);
        if (KeyAlgorithm.Find(keys.Algorithm) is null)
        {
            check.Report("keys.algorithm", s => RegionDiagnostics.WeakKey(s, keys.Algorithm, KeyAlgorithm.Words));
        }

        if (keys.ExpiryDays <= keys.RotateDays)
        {
            check.Report("keys.expiryDays", s => RegionDiagnostics.ExpiryBeforeRotation(s, keys.ExpiryDays, keys.RotateDays));
        }
    }

    public static void CheckHsm(RegionCheck check)
    {
        if (BindHsm(check.Values) is { } hsm && hsm.Quorum > hsm.Holders.Length)
        {
            check.Report("hsm.quorum", s => RegionDiagnostics.QuorumAboveHolders(s, hsm.Quorum, hsm.Holders.Length));
        }
    }
}
