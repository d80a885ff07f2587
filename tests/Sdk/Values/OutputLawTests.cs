using CsCheck;
using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

/// <summary>Outputs form a monad whose facts only ever add up.</summary>
public sealed class OutputLawTests
{
    private static readonly Gen<(int Value, bool Known, bool Secret)> Parts = Gen.Select(Gen.Int, Gen.Bool, Gen.Bool);

    [Fact]
    public void Apply_Identity_ChangesNothing() =>
        Parts.Sample(p => Of(Make(p)) == Of(Make(p).Apply(x => x)));

    [Fact]
    public void Apply_TwoFunctions_AreTheSameAsTheirComposition() =>
        Parts.Sample(p => Of(Make(p).Apply(x => x ^ 5).Apply(x => x - 1)) == Of(Make(p).Apply(x => (x ^ 5) - 1)));

    [Fact]
    public void Apply_NestedOutputs_AreAssociative() =>
        Gen.Select(Parts, Parts, Parts).Sample((a, b, c) =>
        {
            var left = Make(a).Apply(x => Make(b).Apply(y => x + y)).Apply(z => Make(c).Apply(w => z + w));
            var right = Make(a).Apply(x => Make(b).Apply(y => x + y).Apply(z => Make(c).Apply(w => z + w)));
            return Of(left) == Of(right);
        });

    [Fact]
    public void All_AnyParts_IsKnownOnlyWithAllAndSecretWithAny() =>
        Parts.Array[0, 6].Sample(parts =>
        {
            var facts = Of(Output.All(parts.Select(Make)).Apply(x => x.Length));
            return facts.IsKnown == parts.All(p => p.Known) && facts.IsSecret == parts.Any(p => p.Secret);
        });

    private static Facts<T> Of<T>(Output<T> output) => Facts.Of(output).GetAwaiter().GetResult();

    private static Output<int> Make((int Value, bool Known, bool Secret) part)
    {
        var output = part.Known ? Output.Create(part.Value) : OutputUtilities.CreateUnknown(part.Value);
        return part.Secret ? Output.CreateSecret(output) : output;
    }
}
