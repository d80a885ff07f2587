namespace Pulumi;

/// <summary>One input of a class of arguments.</summary>
/// <param name="Input">Its name and how it is sent.</param>
/// <param name="FullName">The member's name, for messages.</param>
/// <param name="Read">Reads it from an instance.</param>
internal sealed record ArgsMember(InputAttribute Input, string FullName, Func<object, object?> Read);
