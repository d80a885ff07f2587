namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>How a property may be used; the numbers are those of the definitions.</summary>
[Flags]
internal enum ArmFlags
{
    None = 0,
    Required = 1,
    ReadOnly = 2,
    WriteOnly = 4,
    DeployTimeConstant = 8,
    Identifier = 16,
}
