using Google.Protobuf;

namespace Bleu.Infra.PolicyPack.Tests.Engine;

/// <summary>Messages so deep that a library which writes them level by level would run out of stack itself.</summary>
internal static class DeepMessage
{
    private const int Properties = 2;
    private const int Fields = 1;
    private const int Key = 1;
    private const int MapValue = 2;
    private const int StructValue = 5;
    private const int StringValue = 3;

    /// <summary>A request to analyze a resource whose property <c>in</c> is an object, and so on.</summary>
    public static byte[] Analyze(int depth)
    {
        var value = Field(StringValue, "core"u8);
        for (var i = 0; i < depth; i++)
        {
            value = Field(StructValue, Entry(value));
        }

        return Field(Properties, Entry(value));
    }

    private static byte[] Entry(byte[] value) => Field(Fields, [.. Field(Key, "in"u8), .. Field(MapValue, value)]);

    private static byte[] Field(int number, ReadOnlySpan<byte> content)
    {
        using var stream = new MemoryStream();
        using var output = new CodedOutputStream(stream);
        output.WriteTag(number, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(ByteString.CopyFrom(content));
        output.Flush();
        return stream.ToArray();
    }
}
