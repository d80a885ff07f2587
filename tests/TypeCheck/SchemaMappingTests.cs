using System.Text;
using Bleu.Infra.TypeCheck.Schemas;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>Every input of every resource of the embedded SDK has its place in Resource Manager, but for what stands in the reviewed file.</summary>
public sealed class SchemaMappingTests
{
    [Fact]
    public void Schema_EveryInputPath_HasItsPlaceOrAReviewedReason()
    {
        var walk = new SchemaWalk();
        foreach (var token in PackageSchema.Azure.Resources.Order(StringComparer.Ordinal))
        {
            walk.Resource(token);
        }

        Assert.True(walk.Mapped > 6000, $"{walk.Mapped} properties were mapped.");
        Assert.DoesNotContain(walk.Exceptions, e => e.Key.StartsWith("NO PLACE", StringComparison.Ordinal));
        var text = new StringBuilder();
        foreach (var (reason, lines) in walk.Exceptions)
        {
            text.Append("# ").Append(reason).Append('\n').AppendJoin('\n', lines.Order(StringComparer.Ordinal)).Append("\n\n");
        }

        Golden.Verify(text.ToString(), "schema-exceptions");
    }

    [Fact]
    public void Paths_OfTheWholeSchema_GoThereAndBack()
    {
        var count = 0;
        foreach (var token in PackageSchema.Azure.Resources)
        {
            if (ArmShape.Find(token) is not { Members: { } members } shape)
            {
                continue;
            }

            foreach (var (path, isAmbiguous) in SchemaWalk.Paths(members, 3))
            {
                var arm = shape.ToArm(path);
                Assert.True(arm is not null, $"{token} {path} has no place.");
                if (!isAmbiguous)
                {
                    Assert.True(shape.ToPulumi(arm) == path, $"{token} {path} became {arm} and then {shape.ToPulumi(arm)}.");
                    count++;
                }
            }
        }

        Assert.True(count > 7_000, $"{count} paths went there and back.");
    }
}
