namespace Bleu.Infra.Wire.Tests;

/// <summary>One run of the program that registers resources in every way, for all tests that look at its messages.</summary>
public sealed class DeclaredRun : ProgramRun
{
    protected override string Program => "declared";
}
