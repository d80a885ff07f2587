namespace Bleu.Infra.Wire.Tests;

/// <summary>One run of the program that lets the engine call its functions, for all tests that look at its messages.</summary>
public sealed class HookedRun : ProgramRun
{
    protected override string Program => "hooked";
}
