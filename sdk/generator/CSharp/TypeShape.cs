namespace Bleu.Infra.Generator.CSharp;

/// <summary>Where a type is used, which decides its class.</summary>
internal enum TypeShape
{
    /// <summary>In what a resource takes: values may be outputs.</summary>
    Input,

    /// <summary>In what a resource or function yields.</summary>
    Output,

    /// <summary>In what a function takes now: plain values only.</summary>
    Argument,
}
