using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

[OutputType]
internal sealed class ThingPart
{
    public readonly string Name;
    public readonly int Count;
    public readonly ThingPart? Inner;

    [OutputConstructor]
    private ThingPart(string name, [OutputConstructorParameter("howMany")] int count, ThingPart? inner)
    {
        Name = name;
        Count = count;
        Inner = inner;
    }
}
