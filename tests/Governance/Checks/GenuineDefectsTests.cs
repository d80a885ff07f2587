using Bleu.Infra.Governance.Checks;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Tests.Checks;

/// <summary>The genuine sovereign library has exactly the defects that were reviewed, and no others.</summary>
public sealed class GenuineDefectsTests
{
    [Fact]
    public void Slz_HasTheReviewedDefectsAndNoOthers() =>
        Golden.Verify(string.Join('\n', LibraryCheck.Find(Genuine.Library("slz"), Genuine.Clouds.Get("bleu"))) + "\n", "slz-defects");

    /// <summary>
    /// The defects of the reference that the library's own files can show. Numbers 9 to 12 and 14 of it are defects of the modules and
    /// the documentation around the library: their codes are held by fixtures.
    /// </summary>
    [Fact]
    public void Slz_HasEveryDefectThatItsFilesCanShow() => Assert.Equal(
        [
            "BLEU6001", "BLEU6002", "BLEU6003", "BLEU6004", "BLEU6005", "BLEU6006", "BLEU6007", "BLEU6008",
            "BLEU6013", "BLEU6015", "BLEU6016", "BLEU6017",
        ],
        LibraryCheck.Find(Genuine.Library("slz"), Genuine.Clouds.Get("bleu")).Select(f => f.Code).Distinct());

    [Fact]
    public void Slz_Pins15AssignmentsToPreviews() =>
        Assert.Equal(15, LibraryCheck.Find(Genuine.Library("slz"), Genuine.Clouds.Get("bleu")).Count(f => f.Code == "BLEU6007"));

    [Fact]
    public void OwnLibrary_HasNoDefects() => Assert.Empty(LibraryCheck.Find(LibraryReader.Embedded, Genuine.Clouds.Get("bleu")));
}
