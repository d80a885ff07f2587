using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Finds the class of a resource that another resource refers to. Nothing is searched before the first reference.</summary>
internal static class ResourcePackages
{
    private static readonly ConcurrentDictionary<(string Type, string Version), Type?> Found = new();

    /// <summary>Makes an instance of the class marked with the type in a URN; none when no class is.</summary>
    public static Resource? TryConstruct(string urn, string version)
    {
        var type = Pulumi.Urn.TypeOf(urn);
        var name = Pulumi.Urn.NameOf(urn);
        if (Found.GetOrAdd((type, version), static key => Find(key.Type, key.Version)) is not { } resourceType)
        {
            return null;
        }

        var constructor = Array.Find(
            resourceType.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), HasUsualShape)
            ?? throw new InvalidOperationException($"Could not find a constructor (string name, args, options) of {resourceType.FullName} to refer to {urn}.");
        ResourceOptions options = typeof(CustomResource).IsAssignableFrom(resourceType)
            ? new CustomResourceOptions { Urn = urn }
            : new ComponentResourceOptions { Urn = urn };
        return (Resource)constructor.Invoke([name, null, options]);
    }

    private static bool HasUsualShape(ConstructorInfo constructor)
    {
        var parameters = constructor.GetParameters();
        return parameters.Length == 3
            && parameters[0].ParameterType == typeof(string)
            && !parameters[1].ParameterType.IsValueType
            && typeof(ResourceOptions).IsAssignableFrom(parameters[2].ParameterType);
    }

    /// <summary>The class of the highest version; a wanted version must have the same major number and not be newer.</summary>
    private static Type? Find(string token, string version)
    {
        var wanted = PackageVersion.Parse(version);
        return ResourceTypeIndex.Find(token)
            .Select(type => (Type: type, Attribute: type.GetCustomAttribute<ResourceTypeAttribute>(inherit: false)))
            .Where(candidate => candidate.Attribute?.Type == token)
            .Select(candidate => (candidate.Type, Version: PackageVersion.Parse(candidate.Attribute?.Version)))
            .Where(candidate => wanted is null || candidate.Version is null || IsCompatible(candidate.Version, wanted))
            .OrderByDescending(candidate => candidate.Version)
            .Select(candidate => candidate.Type)
            .FirstOrDefault();
    }

    private static bool IsCompatible(Version offered, Version wanted) => offered.Major == wanted.Major && offered >= wanted;
}
