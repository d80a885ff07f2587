namespace Bleu.Infra.Wire.Tests;

/// <summary>One run of the program that calls functions and methods, for all tests that look at its messages.</summary>
public sealed class CalledRun : ProgramRun
{
    protected override string Program => "called";
}
