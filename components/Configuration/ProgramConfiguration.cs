using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Facilities;
using Bleu.Infra.Workloads.Clusters;
using Pulumi;

namespace Bleu.Infra.Configuration;

/// <summary>The configuration of the stack whose program is running, as the engine handed it over.</summary>
public sealed class ProgramConfiguration
{
    private ProgramConfiguration(StackSettings settings, CloudCatalog clouds, string rootDirectory)
    {
        var cloud = clouds.Get(settings.Cloud);
        Clusters = new(clouds, cloud);
        RootDirectory = rootDirectory;
        Settings = settings;
        Cloud = cloud;
    }

    /// <summary>The stack's settings.</summary>
    public StackSettings Settings { get; }

    /// <summary>The profile of the stack's cloud.</summary>
    public CloudProfile Cloud { get; }

    /// <summary>The kinds of clusters, with those of the project.</summary>
    public ClusterCatalog Clusters { get; }

    /// <summary>The folder of <c>Pulumi.yaml</c>; the working folder where the engine does not say.</summary>
    public string RootDirectory { get; }

    /// <summary>The region's entry in the profile.</summary>
    public Region Region => Cloud.Region(Settings.Region);

    /// <summary>What is known of the region's data centres, by the profile and the stack.</summary>
    public RegionFacilities Facilities => Settings is RegionSettings region ? Region.Facilities.With(region.Operations.Facilities) : Region.Facilities;

    /// <summary>Reads, checks and binds the configuration of the running program.</summary>
    /// <exception cref="RunException">Something is wrong with it; the message holds every diagnostic.</exception>
    public static ProgramConfiguration Read()
    {
        var project = Deployment.Instance.ProjectName;
        var root = FindRoot();
        try
        {
            var clouds = new CloudCatalog(root);
            var findings = new List<Diagnostic>();
            var checker = new StackChecker(project, clouds);
            var settings = checker.Check(FromEngine(project), $"Pulumi.{Deployment.Instance.StackName}.yaml", findings);
            foreach (var warning in findings.Where(f => f.Severity == DiagnosticSeverity.Warning))
            {
                Log.Warn(warning.ToString());
            }

            return settings is not null
                ? new(settings, clouds, root ?? Environment.CurrentDirectory)
                : throw new DiagnosticException(WithLines(root, project, clouds) ?? findings);
        }
        catch (DiagnosticException e)
        {
            throw new RunException(e.Message);
        }
    }

    // Only keys that some kind knows can be asked for; keys that none knows stand in the environment of the language host.
    private static ConfigMap FromEngine(string project)
    {
        var config = new Config(project);
        var map = new ConfigMap([], null);
        foreach (var field in StackKinds.AllFields)
        {
            if (field.Shape is SecretShape)
            {
                if (config.GetSecret(field.Name) is not null)
                {
                    map.Entries.Add(new($"{project}:{field.Name}", null, new ConfigSecret(null)));
                }
            }
            else if (config.Get(field.Name) is { } text)
            {
                map.Entries.Add(new($"{project}:{field.Name}", null, JsonNodes.Read(text)));
            }
        }

        if (Environment.GetEnvironmentVariable("PULUMI_STACK") == Deployment.Instance.StackName
            && Environment.GetEnvironmentVariable("PULUMI_CONFIG") is { Length: > 0 } all
            && JsonNodes.Read(all) is ConfigMap given)
        {
            map.Entries.AddRange(given.Entries.Where(e => map.Entry(e.Key) is null));
        }

        return map;
    }

    // The engine keeps no lines; the file, when it is there, says where each error stands.
    private static IReadOnlyList<Diagnostic>? WithLines(string? root, string project, CloudCatalog clouds)
    {
        if (root is null)
        {
            return null;
        }

        var folder = new StackFolder(root, project, clouds);
        return folder.Names.Contains(Deployment.Instance.StackName) && folder.Check(Deployment.Instance.StackName).Findings is { Count: > 0 } findings
            ? findings
            : null;
    }

    private static string? FindRoot()
    {
        try
        {
            return Deployment.Instance.RootDirectory;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
