using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Resources;

namespace Bleu.Infra.Policies.Tests.Sample;

/// <summary>A change of a stack.</summary>
/// <param name="Apply">Makes the changed stack.</param>
/// <param name="Text">What it does, for messages.</param>
internal sealed record Edit(Func<PolicyStack, PolicyStack> Apply, string Text)
{
    /// <summary>Sets a property of the first resource of a type, or of the one with a name after <c>#</c>; null leaves it out.</summary>
    public static Edit Set(string type, string path, object? value)
    {
        var (token, name) = Split(type);
        return new(
            stack => Each(stack, r => Is(r, token, name), r => r with { Inputs = InputEdit.Set(r.Inputs, path, value is null ? null : SampleStack.Value(value)) }, first: true),
            $"{type} {path} = {(value is null ? "left out" : SampleStack.Value(value))}");
    }

    /// <summary>Takes the resources of a type out, or the one with a name after <c>#</c>.</summary>
    public static Edit Remove(string type)
    {
        var (token, name) = Split(type);
        return new(stack => With(stack, stack.Resources.All.Where(r => !Is(r, token, name))), $"without {type}");
    }

    /// <summary>Adds a resource.</summary>
    public static Edit Add(string type, string name, string inputs, string? id = null)
    {
        var token = TypeTokens.Full(type);
        var resource = new PolicyResource
        {
            Type = token,
            Name = name,
            Urn = $"urn:pulumi:{SampleStack.Name}::bleu-infra::{token}::{name}",
            Id = id is null ? null : SampleStack.Value(id).AsText,
            Inputs = (PlanMap)SampleStack.Json(inputs),
            Options = new() { Version = "3.28.0" },
        };
        return new(stack => With(stack, stack.Resources.All.Add(resource)), $"with {type} '{name}'");
    }

    /// <summary>Changes what is known beside the resources.</summary>
    public static Edit Know(Func<PolicyContext, PolicyContext> change, string text = "another context") =>
        new(stack => stack with { Context = change(stack.Context) }, text);

    /// <summary>Changes a resource of a type in whatever way.</summary>
    public static Edit Change(string type, Func<PolicyResource, PolicyResource> change, string text)
    {
        var (token, name) = Split(type);
        return new(stack => Each(stack, r => Is(r, token, name), change, first: true), $"{type} {text}");
    }

    private static PolicyStack With(PolicyStack stack, IEnumerable<PolicyResource> resources) => stack with { Resources = new(resources) };

    private static PolicyStack Each(PolicyStack stack, Func<PolicyResource, bool> wanted, Func<PolicyResource, PolicyResource> change, bool first)
    {
        var done = false;
        var result = With(stack, stack.Resources.All.Select(r => (first && done) || !wanted(r) ? r : Changed(r)).ToList());
        Assert.True(done, "The sample has no such resource.");
        return result;

        PolicyResource Changed(PolicyResource resource)
        {
            done = true;
            return change(resource);
        }
    }

    private static (string Token, string? Name) Split(string type)
    {
        var parts = type.Split('#');
        return (TypeTokens.Full(parts[0]), parts.Length > 1 ? parts[1] : null);
    }

    private static bool Is(PolicyResource resource, string token, string? name) => resource.Type == token && (name is null || resource.Name == name);
}
