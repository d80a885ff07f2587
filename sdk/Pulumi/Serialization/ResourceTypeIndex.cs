using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Pulumi.Serialization;

/// <summary>
/// Looks up resource classes by their type token in the metadata of the program's assemblies, without loading the
/// thousands of types that provider assemblies hold.
/// </summary>
internal static class ResourceTypeIndex
{
    private const string AttributeEnding = "ResourceTypeAttribute";

    /// <summary>Every class marked with the token, in whatever version.</summary>
    public static IEnumerable<Type> Find(string token)
    {
        var own = typeof(Resource).Assembly.GetName().Name ?? "";
        foreach (var assembly in Assemblies(own))
        {
            foreach (var type in FindIn(assembly, token))
            {
                yield return type;
            }
        }
    }

    /// <summary>The assemblies that can hold resources: those loaded or referred to that use this one.</summary>
    private static IEnumerable<Assembly> Assemblies(string own)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies());
        while (pending.TryDequeue(out var assembly))
        {
            if (assembly.IsDynamic || !seen.Add(assembly.FullName ?? ""))
            {
                continue;
            }

            var references = assembly.GetReferencedAssemblies();
            if (!Array.Exists(references, reference => reference.Name == own))
            {
                continue;
            }

            yield return assembly;
            foreach (var reference in references)
            {
                if (!seen.Contains(reference.FullName) && TryLoad(reference) is { } loaded)
                {
                    pending.Enqueue(loaded);
                }
            }
        }
    }

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    private static unsafe List<Type> FindIn(Assembly assembly, string token)
    {
        var found = new List<Type>();
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
        {
            return found;
        }

        var reader = new MetadataReader(blob, length);
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == HandleKind.TypeDefinition && IsResourceType(reader, attribute) && FirstArgument(reader, attribute) == token)
            {
                found.Add(assembly.ManifestModule.ResolveType(MetadataTokens.GetToken(attribute.Parent)));
            }
        }

        return found;
    }

    private static string? FirstArgument(MetadataReader reader, CustomAttribute attribute)
    {
        var blob = reader.GetBlobReader(attribute.Value);
        return blob.Length > 2 && blob.ReadUInt16() == 1 ? blob.ReadSerializedString() : null;
    }

    private static bool IsResourceType(MetadataReader reader, CustomAttribute attribute)
    {
        var owner = attribute.Constructor.Kind == HandleKind.MemberReference
            ? reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
            : reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType();
        var name = owner.Kind switch
        {
            HandleKind.TypeReference => reader.GetTypeReference((TypeReferenceHandle)owner).Name,
            HandleKind.TypeDefinition => reader.GetTypeDefinition((TypeDefinitionHandle)owner).Name,
            _ => default,
        };
        return !name.IsNil && reader.GetString(name).EndsWith(AttributeEnding, StringComparison.Ordinal);
    }
}
