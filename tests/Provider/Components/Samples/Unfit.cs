using System.Collections.Immutable;
using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components.Samples;

/// <summary>Components that no schema can hold, each for one reason.</summary>
public static class Unfit
{
    public enum Level
    {
        Low,
        High,
    }

    public sealed class EnumArgs : ResourceArgs
    {
        [Input("level")]
        public Input<Level>? Level { get; set; }
    }

    public sealed class WithEnum(string name, EnumArgs args, ComponentResourceOptions? options = null) : ComponentResource("sample:index:WithEnum", name, args, options);

    public sealed class UnionArgs : ResourceArgs
    {
        [Input("either")]
        public InputUnion<string, int>? Either { get; set; }
    }

    public sealed class WithUnion(string name, UnionArgs args, ComponentResourceOptions? options = null) : ComponentResource("sample:index:WithUnion", name, args, options);

    public sealed class BareArgs : ResourceArgs
    {
        public string? Bare { get; set; }
    }

    public sealed class WithBareMember(string name, BareArgs args, ComponentResourceOptions? options = null) : ComponentResource("sample:index:WithBareMember", name, args, options);

    public sealed class PlainArgs : ResourceArgs;

    public sealed class WithImmutableOutput(string name, PlainArgs args, ComponentResourceOptions? options = null) : ComponentResource("sample:index:WithImmutableOutput", name, args, options)
    {
        [Output("items")]
        public Output<ImmutableArray<string>> Items { get; private set; } = Output.Create(ImmutableArray<string>.Empty);
    }

    public sealed class WithoutConstructor(string name) : ComponentResource("sample:index:WithoutConstructor", name);

    public sealed class OddNameArgs(string name, PlainArgs arguments, ComponentResourceOptions? options = null) : ComponentResource("sample:index:OddNameArgs", name, arguments, options);

    public sealed class ResourceInputArgs : ResourceArgs
    {
        [Input("thing")]
        public Input<Thing>? Thing { get; set; }
    }

    public sealed class WithResource(string name, ResourceInputArgs args, ComponentResourceOptions? options = null) : ComponentResource("sample:index:WithResource", name, args, options);

    public sealed class KeysArgs : ResourceArgs
    {
        [Input("keys")]
        public Dictionary<int, string>? Keys { get; set; }
    }

    public sealed class WithKeys(string name, KeysArgs args, ComponentResourceOptions? options = null) : ComponentResource("sample:index:WithKeys", name, args, options);

    public sealed class OutputInputArgs : ResourceArgs
    {
        [Input("output")]
        public Output<string>? Output { get; set; }
    }

    public sealed class WithOutputInput(string name, OutputInputArgs args, ComponentResourceOptions? options = null) : ComponentResource("sample:index:WithOutputInput", name, args, options);
}
