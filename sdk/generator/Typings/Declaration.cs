namespace Bleu.Infra.Generator.Typings;

/// <summary>An interface, class, function or set of constants of a typings file.</summary>
/// <param name="Path">Its name with the namespaces around it: <c>core.v1.NamespaceSpec</c>.</param>
/// <param name="Base">The class it extends, or the type a function yields; empty for others.</param>
/// <param name="Members">Its properties; the constants of an enumeration.</param>
internal sealed record Declaration(string Path, string Base, IReadOnlyList<Member> Members);
