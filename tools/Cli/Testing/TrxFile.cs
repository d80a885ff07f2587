using System.Xml;
using System.Xml.Linq;

namespace Bleu.Infra.Cli.Testing;

/// <summary>Reads the result files of test projects.</summary>
internal static class TrxFile
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Reads a file; nothing when it is missing or cut short.</summary>
    public static TestOutcome? Read(string path)
    {
        try
        {
            var results = XDocument.Load(path).Descendants(Trx + "UnitTestResult").ToList();
            return new(
                results.Count(r => Outcome(r) == "Passed"),
                [.. results.Where(r => Outcome(r) is not ("Passed" or "NotExecuted")).Select(r => (Name(r), Message(r)))],
                [.. results.Where(r => Outcome(r) == "NotExecuted").Select(r => (Name(r), Message(r)))]);
        }
        catch (Exception e) when (e is IOException or XmlException)
        {
            return null;
        }
    }

    private static string Outcome(XElement result) => result.Attribute("outcome")?.Value ?? "";

    private static string Name(XElement result) => result.Attribute("testName")?.Value ?? "";

    private static string Message(XElement result) =>
        (result.Descendants(Trx + "Message").FirstOrDefault() ?? result.Descendants(Trx + "StdOut").FirstOrDefault())?.Value.Trim() ?? "";
}
