using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Schemas;
using Bleu.Infra.TypeCheck.Shapes;
using CsCheck;

namespace Bleu.Infra.TypeCheck.Tests;

public sealed class RandomBodyTests
{
    private static readonly Lazy<List<(string Token, ArmObject Body)>> Bodies = new(() =>
    [
        .. from token in PackageSchema.Azure.Resources.Order(StringComparer.Ordinal)
           let body = ArmShape.Find(token)?.Body
           where body is not null
           select (token, body),
    ]);

    private static Gen<(int Seed, int Body, int Place)> Cases => Gen.Select(Gen.Int, Gen.Int[0, Bodies.Value.Count - 1], Gen.Int[0, int.MaxValue]);

    [Fact]
    public void Body_MadeFromTheDefinition_HasNoFindings() =>
        Cases.Sample(c =>
        {
            var type = Bodies.Value[c.Body].Body;
            var findings = Findings(new BodyDraft(c.Seed).Object(type), type);
            return findings.Count == 0 ? true : throw new InvalidOperationException($"{Bodies.Value[c.Body].Token}: {findings[0]}");
        }, iter: 3000);

    [Fact]
    public void Body_WithOneThingWrong_HasItsFinding() =>
        Cases.Sample(c =>
        {
            var (token, type) = Bodies.Value[c.Body];
            var sound = new BodyDraft(c.Seed);
            sound.Object(type);
            var wrong = new BodyDraft(c.Seed, c.Place % sound.Places);
            var findings = Findings(wrong.Object(type), type);
            return findings.Exists(f => f.Code == wrong.Expected) && findings.Count <= 2
                ? true
                : throw new InvalidOperationException($"{token}: {wrong.Expected} was expected, found: {string.Join("; ", findings)}");
        }, iter: 10_000);

    [Fact]
    public void Inputs_MadeFromTheSchema_ReachTheBodyWithoutFindings() =>
        Cases.Sample(c =>
        {
            var token = Bodies.Value[c.Body].Token;
            var inputs = new InputDraft(c.Seed).Inputs(ArmShape.Find(token)!);
            var plan = PlanTypeCheck.Apply(JsonPlan.PlanOf(token, inputs));
            var errors = plan.Diagnostics.Where(d => d.Code is not "BLEU7012").ToList();
            return errors.Count == 0 ? true : throw new InvalidOperationException($"{token}: {errors[0]} {inputs}");
        }, iter: 3000);

    private static List<Diagnostics.Diagnostic> Findings(BodyObject body, ArmObject type)
    {
        var check = new BodyCheck("urn:x", "Some/type@2026-01-01");
        check.CheckObject(body, type);
        return check.Findings;
    }
}
