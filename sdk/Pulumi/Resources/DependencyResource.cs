namespace Pulumi;

/// <summary>A stand-in for a resource of which only the URN is known.</summary>
internal sealed class DependencyResource : CustomResource
{
    public DependencyResource(string urn)
        : base("", "", null, null, dependency: true)
    {
        Urn = new(new OutputData<string>([this], urn, true, false));
        Id = new(new OutputData<string>([this], "", false, false));
    }
}
