using Bleu.Infra.Machines;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.Components.Tests.Machines;

public sealed class MachineTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task VirtualMachine_IsAsReviewed(bool confidential) =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new VirtualMachine("main", Machine(confidential), o))), confidential ? "machine-confidential" : "machine", "json");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ScaleSet_IsAsReviewed(bool confidential) =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new ScaleSet("main", Set(confidential), o))), confidential ? "scale-set-confidential" : "scale-set", "json");

    [Theory]
    [InlineData(false, "TrustedLaunch")]
    [InlineData(true, "ConfidentialVM")]
    public async Task Machines_StartMeasuredAndEncryptAtTheirHosts(bool confidential, string type)
    {
        var machine = (await Plans.WholeAsync(o => _ = new VirtualMachine("main", Machine(confidential), o))).One("compute:VirtualMachine").Inputs.Find("securityProfile");
        var set = (await Plans.WholeAsync(o => _ = new ScaleSet("main", Set(confidential), o))).One("compute:VirtualMachineScaleSet").Inputs.Find("virtualMachineProfile", "securityProfile");

        Assert.All([machine, set], profile =>
        {
            Assert.Equal(type, profile?.Find("securityType")?.AsText);
            Assert.Equal(new PlanBool(true), profile?.Find("encryptionAtHost"));
            Assert.Equal(new PlanBool(true), profile?.Find("uefiSettings", "secureBootEnabled"));
            Assert.Equal(new PlanBool(true), profile?.Find("uefiSettings", "vTpmEnabled"));
        });
    }

    [Fact]
    public async Task VirtualMachine_IsBackedUpEveryDay()
    {
        var plan = await Plans.WholeAsync(o => _ = new VirtualMachine("main", Machine(false), o));
        var item = plan.One("recoveryservices:ProtectedItem");

        Assert.Equal("/policy", item.Inputs.Find("properties", "policyId")?.AsText);
        Assert.Equal(plan.One("compute:VirtualMachine").Id, item.Inputs.Find("properties", "sourceResourceId")?.AsText);
        Assert.Equal("vm;iaasvmcontainerv2;group;vm-clinic-bleuc-main", item.Inputs.Find("protectedItemName")?.AsText);
    }

    [Fact]
    public async Task Machines_AreWhatTheirPlatformDefines()
    {
        Assert.All(
            [
                PlanTypeCheck.Apply(await Plans.WholeAsync(o => _ = new VirtualMachine("main", Machine(true), o))),
                PlanTypeCheck.Apply(await Plans.WholeAsync(o => _ = new ScaleSet("main", Set(true), o))),
            ],
            plan => Assert.DoesNotContain(plan.Diagnostics, d => d.Severity == Diagnostics.DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task VirtualMachine_SizeThatIsNotConfidential_IsRefused()
    {
        var args = Machine(true);
        args.Size = "Standard_D4s_v5";

        Assert.Contains(
            "BLEU5201: VirtualMachine 'main' Size does not compute on encrypted memory, as IsConfidential asks for, got 'Standard_D4s_v5'.",
            await Plans.FailureAsync(o => _ = new VirtualMachine("main", args, o)));
    }

    [Fact]
    public async Task Machines_WithoutArguments_NameAllThatAreMissing()
    {
        var machine = await Plans.FailureAsync(o => _ = new VirtualMachine("main", new VirtualMachineArgs(), o));
        var set = await Plans.FailureAsync(o => _ = new ScaleSet("main", new ScaleSetArgs { Count = 0 }, o));

        Assert.All(["Size", "ImageId", "PublicKey", "SubnetId", "DiskEncryptionSetId", "Backup.VaultName"], a => Assert.Contains($"VirtualMachine 'main' {a} is not given", machine));
        Assert.Contains("BLEU5002: ScaleSet 'main' Count is out of range, got '0'. Allowed: 1 to 100.", set);
    }

    [Theory]
    [InlineData("Standard_DC4as_v5", true)]
    [InlineData("Standard_DC96ads_v6", true)]
    [InlineData("Standard_EC8es_v6", true)]
    [InlineData("Standard_EC8ads_cc_v5", true)]
    [InlineData("Standard_DC4s_v3", false)]
    [InlineData("Standard_D4as_v5", false)]
    [InlineData("Standard_E8s_v6", false)]
    public void ConfidentialSizes_AreThoseOfEncryptedMemory(string size, bool confidential) => Assert.Equal(confidential, Tiers.ConfidentialSizes.Contain(size));

    private static VirtualMachineArgs Machine(bool confidential) => Fill(confidential, new VirtualMachineArgs { Backup = new() { ResourceGroupName = "backup", VaultName = "rsv-clinic", PolicyId = "/policy" } });

    private static ScaleSetArgs Set(bool confidential) => Fill(confidential, new ScaleSetArgs());

    private static T Fill<T>(bool confidential, T args)
        where T : MachineArgs
    {
        args.ResourceGroupName = "group";
        args.Location = "bleufrancecentral";
        args.Naming = new() { Stem = "clinic-bleuc", Seed = Plans.Subscription };
        args.Service = "main";
        args.Size = confidential ? "Standard_DC4as_v5" : "Standard_D4s_v5";
        args.IsConfidential = confidential;
        args.ImageId = "/image/versions/1.0.0";
        args.PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 operations";
        args.SubnetId = "/subnet";
        args.DiskEncryptionSetId = "/disks";
        args.LogWorkspaceId = Plans.Workspace;
        args.AvailabilityZones = 3;
        return args;
    }
}
