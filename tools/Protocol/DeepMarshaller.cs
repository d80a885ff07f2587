using Google.Protobuf;
using Grpc.Core;

namespace Pulumirpc;

/// <summary>
/// Reads messages whose values are nested more deeply than protocol buffers usually allow: a policy's rule inside a resource inside
/// a request passes the usual limit of 100 long before a person would call it deep.
/// </summary>
public static class DeepMarshaller
{
    /// <summary>How deeply messages may be nested; every level of a value takes three.</summary>
    public const int RecursionLimit = 10_000;

    /// <summary>A marshaller of a type of message.</summary>
    /// <typeparam name="T">The type of message.</typeparam>
    public static Marshaller<T> Create<T>()
        where T : class => new(static message => ((IMessage)message).ToByteArray(), Parse<T>);

    /// <summary>Reads a message.</summary>
    /// <typeparam name="T">The type of message.</typeparam>
    /// <param name="bytes">Its bytes.</param>
    public static T Parse<T>(byte[] bytes)
        where T : class
    {
        var message = Activator.CreateInstance<T>();
        using var stream = new MemoryStream(bytes, writable: false);
        using var input = CodedInputStream.CreateWithLimits(stream, int.MaxValue, RecursionLimit);
        ((IMessage)message).MergeFrom(input);
        return message;
    }

    /// <summary>The same method, reading and writing deep messages.</summary>
    /// <typeparam name="TRequest">The type of the request.</typeparam>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="method">The method as it was generated.</param>
    public static Method<TRequest, TResponse> Deepen<TRequest, TResponse>(Method<TRequest, TResponse> method)
        where TRequest : class
        where TResponse : class => new(method.Type, method.ServiceName, method.Name, Create<TRequest>(), Create<TResponse>());
}
