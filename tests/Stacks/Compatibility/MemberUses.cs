using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Bleu.Infra.Stacks.Tests.Compatibility;

/// <summary>The members of other assemblies that an assembly's code refers to.</summary>
internal static class MemberUses
{
    /// <summary>The definitions of the members of one assembly that another one uses.</summary>
    public static IEnumerable<MemberInfo> Of(Assembly user, Assembly used)
    {
        using var file = new PEReader(File.OpenRead(user.Location));
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.MemberReferences)
        {
            var token = MetadataTokens.GetToken(handle);
            if (Resolve(user.ManifestModule, token) is { } member && member.Module.Assembly == used)
            {
                yield return Definition(member);
            }
        }
    }

    /// <summary>The types of one assembly that another one uses.</summary>
    public static IEnumerable<Type> TypesOf(Assembly user, Assembly used)
    {
        using var file = new PEReader(File.OpenRead(user.Location));
        foreach (var handle in file.GetMetadataReader().TypeReferences)
        {
            var type = user.ManifestModule.ResolveType(MetadataTokens.GetToken(handle));
            if (type.Assembly == used)
            {
                yield return type;
            }
        }
    }

    private static MemberInfo? Resolve(Module module, int token)
    {
        // A reference inside generic code has no meaning without its type arguments; any reference type stands in for them.
        try
        {
            return With(typeof(object));
        }
        catch (TypeLoadException)
        {
            // Where the type arguments must be tiers, a tier does.
            return With(typeof(Tiers.Corp));
        }

        MemberInfo? With(Type type)
        {
            var any = Enumerable.Repeat(type, 8).ToArray();
            return module.ResolveMember(token, any, any);
        }
    }

    private static MemberInfo Definition(MemberInfo member)
    {
        var open = member.Module.ResolveMember(member.MetadataToken) ?? member;
        return open is MethodInfo { IsSpecialName: true } accessor
            ? accessor.DeclaringType?.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                .FirstOrDefault(p => p.GetMethod == accessor || p.SetMethod == accessor) ?? open
            : open;
    }
}
