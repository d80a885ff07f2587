using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>
/// Code that runs inside a process before its program, and notes every name that is looked up and every connection that is begun. Where
/// it is given a list of calls, it makes them one after another in the place of the program, and notes how each ended.
/// </summary>
internal static class NetworkWatch
{
    // The runtime calls the type by this very name, outside every namespace. Addresses are told as the bytes of a socket address.
    private const string Source =
        """
        using System;
        using System.Diagnostics.Tracing;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Reflection;
        using System.Threading.Tasks;

        internal static class StartupHook
        {
            private static Watch watch;

            public static void Initialize()
            {
                watch = new Watch();
                if (Environment.GetEnvironmentVariable("BLEU_CALLS") is { Length: > 0 } calls)
                {
                    // What a call starts is a program of its own.
                    Environment.SetEnvironmentVariable("BLEU_CALLS", null);
                    Call(File.ReadAllLines(calls));
                    Environment.Exit(0);
                }
            }

            // Streams of its own for each call, so that what it says can be told from what others say.
            private static void Call(string[] calls)
            {
                var program = Assembly.Load("bleu");
                var terminal = program.GetType("Bleu.Infra.Cli.Output.Terminal", true).GetConstructor(new[] { typeof(Stream), typeof(Stream), typeof(string) });
                var run = program.GetType("Bleu.Infra.Cli.CommandLine", true).GetMethod("RunAsync", new[] { typeof(string[]), terminal.DeclaringType });
                foreach (var call in calls)
                {
                    var (output, error) = (new MemoryStream(), new MemoryStream());
                    Watch.Write("call " + call);
                    var exitCode = ((Task<int>)run.Invoke(null, new object[] { call.Split(' '), terminal.Invoke(new object[] { output, error, Environment.CurrentDirectory }) })).GetAwaiter().GetResult();
                    Watch.Write("exit " + exitCode + " " + output.Length + " " + Convert.ToBase64String(error.ToArray()));
                }
            }

            private sealed class Watch : EventListener
            {
                private static readonly string Record = Environment.GetEnvironmentVariable("BLEU_NETWORK_RECORD") ?? "";

                public Watch() => Write("watching");

                protected override void OnEventSourceCreated(EventSource source)
                {
                    if (source.Name is "System.Net.Sockets" or "System.Net.NameResolution")
                    {
                        EnableEvents(source, EventLevel.Verbose);
                    }
                }

                protected override void OnEventWritten(EventWrittenEventArgs e)
                {
                    if (e.EventName is "ConnectStart" or "ResolutionStart")
                    {
                        var what = string.Join(' ', (e.Payload ?? Enumerable.Empty<object>()).Select(p => p?.ToString()));
                        Write(e.EventName == "ConnectStart" ? "connect " + Address(what) : "resolve " + what);
                    }
                }

                // 'InterNetwork:16:{1,187,203,0,113,7,...}': a port, then the address; of version 6 after four bytes more.
                private static string Address(string text)
                {
                    var open = text.IndexOf('{');
                    if (open < 0 || !text.StartsWith("InterNetwork", StringComparison.Ordinal))
                    {
                        return text;
                    }

                    var bytes = text[(open + 1)..].TrimEnd('}').Split(',').Select(byte.Parse).ToArray();
                    var address = new IPAddress(text.StartsWith("InterNetworkV6", StringComparison.Ordinal) ? bytes[6..22] : bytes[2..6]);
                    return (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
                }

                public static void Write(string line)
                {
                    lock (Record)
                    {
                        File.AppendAllText(Record, line + "\n");
                    }
                }
            }
        }
        """;

    private static readonly Lazy<byte[]> Image = new(Compile);

    /// <summary>Writes it to a folder.</summary>
    /// <returns>The path of the assembly.</returns>
    public static string WriteTo(string folder)
    {
        var path = Path.Combine(folder, "NetworkWatch.dll");
        File.WriteAllBytes(path, Image.Value);
        return path;
    }

    /// <summary>Whether an attempt stays on the machine.</summary>
    public static bool IsLoopback(string attempt)
    {
        var target = attempt[(attempt.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return target == "localhost" || target.StartsWith("Unix:", StringComparison.Ordinal) || (IPAddress.TryParse(target, out var address) && IPAddress.IsLoopback(address));
    }

    private static byte[] Compile()
    {
        var references = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("NetworkWatch", [CSharpSyntaxTree.ParseText(Source)], references, new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
