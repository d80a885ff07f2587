using Bleu.Infra.WireProgram;
using Pulumi;

return args switch
{
    ["fail"] => await Deployment.RunAsync(() => Faults.Fail(new RunException("The hub has no address space."))),
    ["bug"] => await Deployment.RunAsync(() => Faults.Fail(new InvalidOperationException("out of luck"))),
    ["two-faults"] => await Deployment.RunAsync(Faults.FailTwice),
    ["deep"] => await Deployment.RunAsync(Deep.Declare),
    ["self"] => await Deployment.RunAsync(Faults.DependOnItself),
    ["circle"] => await Deployment.RunAsync(Faults.DependInACircle),
    ["values-in-a-circle"] => await Deployment.RunAsync(Faults.WaitInACircle),
    ["parent"] => await Deployment.RunAsync(Faults.DependOnItsParent),
    ["transformation"] => await Deployment.RunAsync(Faults.FailInATransformation),
    ["slow"] => await Deployment.RunAsync(() => { _ = new Thing("slow"); }),
    ["apply"] => await Deployment.RunAsync(Faults.FailInAnApply),
    ["declared"] => await Deployment.RunAsync(Declared.Declare),
    ["called"] => await Deployment.RunAsync(Called.DeclareAsync),
    ["hooked"] => await Deployment.RunAsync(Hooked.Declare),
    ["answered"] => await Deployment.RunAsync(Answered.Declare),
    ["say"] => await Deployment.RunAsync(Answered.Say),
    ["resource-fault"] => await Deployment.RunAsync(Answered.FailForAResource),
    ["logged-exception"] => await Deployment.RunAsync(Answered.SayAnException),
    ["run", var entrance] => await Entrances.RunAsync(entrance),
    ["version", var range] => await Deployment.RunAsync(() => Deployment.RequirePulumiVersionAsync(range)),
    ["refused"] => await Deployment.RunAsync(Faults.RegisterWhatIsRefused),
    _ => await Deployment.RunAsync(Recorded.Declare),
};
