namespace Bleu.Infra.Cli.New;

/// <summary>What stands in the files of a new component.</summary>
/// <param name="area">The folder of components.</param>
/// <param name="name">The class.</param>
/// <param name="words">The name in words: <c>disk vault</c>.</param>
/// <param name="kebab">The name in one word: <c>disk-vault</c>.</param>
/// <param name="region">A region, for the example.</param>
internal sealed class ComponentTexts(string area, string name, string words, string kebab, string region)
{
    private const string Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10";

    public string Component => $$"""
        using Bleu.Infra.Naming;
        using Pulumi;
        using Pulumi.AzureNative.Resources;

        namespace Bleu.Infra.{{area}};

        /// <summary>A {{words}} as a sovereign landing zone needs it.</summary>
        public sealed class {{name}} : ComponentResource
        {
            /// <summary>Declares the {{words}} and what belongs to it.</summary>
            /// <param name="name">The component's name in the program.</param>
            /// <param name="args">What it is made from.</param>
            /// <param name="options">The parent and, above all, the provider of the cloud.</param>
            /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
            public {{name}}(string name, {{name}}Args args, ComponentResourceOptions? options = null)
                : base("bleu:{{area.ToLowerInvariant()}}:{{name}}", name, args, options)
            {
                {{name}}Validator.Check(name, args);
                var group = new ResourceGroup(
                    name,
                    new ResourceGroupArgs
                    {
                        ResourceGroupName = ResourceNames.Of(NamingRule.ResourceGroup, args.Naming, args.Concern),
                        Location = args.Location,
                        Tags = args.Tags,
                    },
                    new CustomResourceOptions { Parent = this });

                ResourceGroupId = group.Id;
                ResourceGroupName = group.Name;
                RegisterOutputs(new Dictionary<string, object?>
                {
                    ["resourceGroupId"] = ResourceGroupId,
                    ["resourceGroupName"] = ResourceGroupName,
                });
            }

            /// <summary>The resource group's ARM id.</summary>
            [Output("resourceGroupId")]
            public Output<string> ResourceGroupId { get; private set; }

            /// <summary>The resource group's name.</summary>
            [Output("resourceGroupName")]
            public Output<string> ResourceGroupName { get; private set; }
        }

        """;

    public string Args => $$"""
        using Bleu.Infra.Naming;
        using Pulumi;

        namespace Bleu.Infra.{{area}};

        /// <summary>What a <see cref="{{name}}"/> is made from.</summary>
        public sealed class {{name}}Args : ResourceArgs
        {
            /// <summary>The region, as ARM names it.</summary>
            [Input("location", required: true)]
            public Input<string> Location { get; set; } = null!;

            /// <summary>What names are made of.</summary>
            [Input("naming", required: true)]
            public NamingArgs Naming { get; set; } = null!;

            /// <summary>What it is for, as the end of its name.</summary>
            /// <value>The default is <c>{{kebab}}</c>.</value>
            [Input("concern")]
            public string Concern { get; set; } = {{name}}Defaults.Concern;

            /// <summary>Tags.</summary>
            /// <value>The default is none.</value>
            [Input("tags")]
            public InputMap<string> Tags
            {
                get => field ??= [];
                set;
            }
        }

        """;

    public string Defaults => $$"""
        namespace Bleu.Infra.{{area}};

        /// <summary>What a <see cref="{{name}}"/> takes where nothing is said.</summary>
        public static class {{name}}Defaults
        {
            /// <summary>What it is for, as the end of its name.</summary>
            public const string Concern = "{{kebab}}";
        }

        """;

    public string Validator => $$"""
        using Bleu.Infra.Validation;
        using Pulumi;

        namespace Bleu.Infra.{{area}};

        /// <summary>Finds what is wrong with the arguments of a <see cref="{{name}}"/>.</summary>
        internal static class {{name}}Validator
        {
            /// <summary>Ends the program with every argument that is missing.</summary>
            /// <exception cref="RunException">BLEU5001.</exception>
            public static void Check(string name, {{name}}Args args) => new ArgumentChecks(nameof({{name}}), name)
                .Required(args.Location, "Location")
                .Required(args.Naming?.Stem, "Naming.Stem")
                .Required(args.Naming?.Seed, "Naming.Seed")
                .Throw();
        }

        """;

    public string Example => $$"""
        using Bleu.Infra.{{area}};
        using Pulumi;

        namespace Bleu.Infra.Components.Tests.Examples;

        internal static class {{name}}Example
        {
            public static {{name}} Declare(ComponentResourceOptions options)
            {
                // <example>
        {{Indented(ExampleCode, 8)}}
                // </example>
                return {{Variable}};
            }
        }

        """;

    public string Tests => $$"""
        using Bleu.Infra.Components.Tests.Examples;
        using Bleu.Infra.{{area}};

        namespace Bleu.Infra.Components.Tests;

        public sealed class {{name}}Tests
        {
            [Fact]
            public async Task {{name}}_WithDefaults_IsAsReviewed() =>
                Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = {{name}}Example.Declare(o))), "{{kebab}}", "json");

            [Fact]
            public async Task {{name}}_WithoutArguments_NamesAllThatAreMissing()
            {
                var failure = await Plans.FailureAsync(o => _ = new {{name}}("{{kebab}}", new {{name}}Args(), o));

                Assert.All(
                    ["Location", "Naming.Stem", "Naming.Seed"],
                    argument => Assert.Contains($"BLEU5001: {{name}} '{{kebab}}' {argument} is not given. Set it on the component's arguments.", failure));
            }
        }

        """;

    private string Variable => char.ToLowerInvariant(name[0]) + name[1..];

    private string ExampleCode => $$"""
        var {{Variable}} = new {{name}}(
            "{{kebab}}",
            new {{name}}Args
            {
                Location = "{{region}}",
                Naming = new() { Stem = "hub-bleuc", Seed = "{{Seed}}" },
            },
            options);
        """;

    /// <summary>The section of the area's page.</summary>
    /// <param name="heading">The marks of its heading.</param>
    public string ReadmeSection(string heading) => $"""
        {heading} {name}

        A {words} as a sovereign landing zone needs it.

        ```csharp
        {ExampleCode}
        ```

        | Argument | Meaning | Default |
        | --- | --- | --- |
        | `Location` | the region, as ARM names it | required |
        | `Naming` | what names are made of | required |
        | `Concern` | what it is for, as the end of its name | `{kebab}` |
        | `Tags` | tags | none |

        It registers a `ResourceGroup`. Its outputs are `ResourceGroupId` and `ResourceGroupName`. Missing arguments are
        [BLEU5001](../../docs/diagnostics/BLEU5001.md).

        """;

    private static string Indented(string text, int spaces) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));
}
