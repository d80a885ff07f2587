using System.Text.RegularExpressions;

namespace Bleu.Infra.Protocol.Tests;

/// <summary>The protocol as the npm package <c>@pulumi/pulumi</c> carries it: field comments and service paths of its generated classes.</summary>
internal sealed partial class PublishedProtocol
{
    /// <summary>The environment variable that names the folder above <c>node_modules</c>; <c>.ci/run</c> sets it.</summary>
    public const string FolderVariable = "BLEU_NPM";

    private PublishedProtocol(IReadOnlyList<PublishedField> fields, IReadOnlySet<string> paths)
    {
        Fields = fields;
        Paths = paths;
    }

    public IReadOnlyList<PublishedField> Fields { get; }

    public IReadOnlySet<string> Paths { get; }

    /// <summary>Reads the package, or skips the calling test with a sentence that says what is missing.</summary>
    public static PublishedProtocol Load()
    {
        var root = Environment.GetEnvironmentVariable(FolderVariable);
        var folder = Path.Combine(root ?? "", "node_modules", "@pulumi", "pulumi", "proto");
        Assert.SkipUnless(
            root is not null && Directory.Exists(folder),
            $"Needs the npm package @pulumi/pulumi@3.270.0 under the folder that {FolderVariable} names; .ci/run installs it.");

        var fields = Directory.EnumerateFiles(folder, "*_pb.js").Order(StringComparer.Ordinal)
            .Where(f => !f.EndsWith("_grpc_pb.js", StringComparison.Ordinal))
            .SelectMany(f => Field().Matches(File.ReadAllText(f)).Select(ToField));
        var paths = Directory.EnumerateFiles(folder, "*_grpc_pb.js")
            .SelectMany(f => ServicePath().Matches(File.ReadAllText(f)).Select(m => m.Groups["path"].Value));
        return new([.. fields.DistinctBy(f => (f.Message, f.Name))], paths.ToHashSet());
    }

    private static PublishedField ToField(Match match)
    {
        var type = match.Groups["type"].Value;
        return new(
            match.Groups["message"].Value,
            match.Groups["name"].Value,
            int.Parse(match.Groups["number"].Value),
            match.Groups["label"].Value == "repeated ",
            type.StartsWith("map<", StringComparison.Ordinal) ? "map" : type.Split('.')[^1]);
    }

    [GeneratedRegex(@"/\*\*\n \* (?<label>optional |repeated )?(?<type>map<[^>]+>|[\w.]+) (?<name>\w+) = (?<number>\d+);\n(?: \*[^/\n]*\n)* \*/\nproto\.pulumirpc\.(?<message>[\w.]+)\.prototype\.get")]
    private static partial Regex Field();

    [GeneratedRegex(@"path: '(?<path>/pulumirpc\.[^']+)'")]
    private static partial Regex ServicePath();
}
