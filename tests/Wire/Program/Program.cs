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
    ["refused"] => await Deployment.RunAsync(Faults.RegisterWhatIsRefused),
    _ => await Deployment.RunAsync(Recorded.Declare),
};
