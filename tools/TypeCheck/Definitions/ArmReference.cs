namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>Where a type stands; it is read when it is first asked for.</summary>
/// <param name="File">The file.</param>
/// <param name="Index">Its place in the file.</param>
internal readonly record struct ArmReference(DefinitionFile File, int Index)
{
    /// <summary>The type.</summary>
    public ArmType Type => File.Read(Index);
}
