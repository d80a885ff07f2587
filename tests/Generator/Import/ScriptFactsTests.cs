using Bleu.Infra.Generator.Import;

namespace Bleu.Infra.Generator.Tests.Import;

public sealed class ScriptFactsTests
{
    private const string Script = """
        /** Uses Azure REST API version 2024-05-01-preview. In version 2.x of the provider, it used another. */
        class Thing extends pulumi.CustomResource {
            static __pulumiType = 'azure-native:things:Thing';
            constructor(name, args, opts) {
                resourceInputs["kind"] = "Thing";
                resourceInputs["count"] = (args?.count) ?? 3;
                resourceInputs["cloud"] = (args?.cloud) ?? (utilities.getEnv("ARM_ENVIRONMENT") || "public");
                resourceInputs["useIt"] = pulumi.output((args?.useIt) ?? (utilities.getEnvBoolean("ARM_USE_IT") || false)).apply(JSON.stringify);
                resourceInputs["password"] = args?.password ? pulumi.secret(args.password) : undefined;
                resourceInputs["plain"] = args?.plain;
                resourceInputs["etag"] = undefined /*out*/;
                const secretOpts = { additionalSecretOutputs: ["password", "token"] };
            }
        }

        """;

    private static readonly IReadOnlyDictionary<string, ScriptFacts.InputFact> Inputs = ScriptFacts.ResourceInputs(Script);

    [Fact]
    public void Token_OfAResource_IsFound()
    {
        Assert.Equal("azure-native:things:Thing", ScriptFacts.ResourceToken(Script));
        Assert.Null(ScriptFacts.FunctionToken(Script));
    }

    [Fact]
    public void Token_OfAFunction_IsFound()
    {
        const string function = """return pulumi.runtime.invoke("azure-native:things:getThing", { }, opts);""";
        Assert.Equal("azure-native:things:getThing", ScriptFacts.FunctionToken(function));
        Assert.Null(ScriptFacts.ResourceToken(function));
    }

    [Fact]
    public void ApiVersion_IsTheOneInUse()
    {
        Assert.Equal("2024-05-01-preview", ScriptFacts.ApiVersion(Script));
        Assert.Equal("", ScriptFacts.ApiVersion("class Other { }"));
    }

    [Fact]
    public void Input_WithOneValue_IsAConstant()
    {
        Assert.Equal("Thing", Inputs["kind"].Const);
        Assert.Null(Inputs["plain"].Const);
    }

    [Fact]
    public void Input_MayHaveADefaultAndEnvironmentVariables()
    {
        Assert.Equal(3d, Inputs["count"].Default);
        Assert.Equal("public", Inputs["cloud"].Default);
        Assert.Equal(["ARM_ENVIRONMENT"], Inputs["cloud"].Environment);
        Assert.Equal(false, Inputs["useIt"].Default);
        Assert.Equal(["ARM_USE_IT"], Inputs["useIt"].Environment);
        Assert.Null(Inputs["plain"].Default);
    }

    [Fact]
    public void Secrets_AreFoundAmongInputsAndOutputs()
    {
        Assert.True(Inputs["password"].IsSecret);
        Assert.False(Inputs["plain"].IsSecret);
        Assert.Equal(["password", "token"], ScriptFacts.SecretOutputs(Script).Order());
    }

    [Fact]
    public void Output_IsNoInput()
    {
        Assert.DoesNotContain("etag", Inputs.Keys);
    }
}
