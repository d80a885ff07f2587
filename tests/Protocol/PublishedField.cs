namespace Bleu.Infra.Protocol.Tests;

/// <summary>A field as the classes generated into the npm package describe it.</summary>
/// <param name="Message">The message with its parents: <c>RegisterResourceRequest.PropertyDependencies</c>.</param>
/// <param name="Name">The name in the protocol definition.</param>
/// <param name="Number">The field number.</param>
/// <param name="IsRepeated">Whether the field is a list; maps are not.</param>
/// <param name="Type">The scalar or message type, or <c>map</c>.</param>
internal sealed record PublishedField(string Message, string Name, int Number, bool IsRepeated, string Type);
