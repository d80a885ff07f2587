using System.Reflection;

namespace Pulumi;

/// <summary>Tells the engine why a program failed.</summary>
internal static class FailureReport
{
    /// <summary>Sends every failure as an error.</summary>
    /// <returns>Whether the user has been told everything.</returns>
    public static async Task<bool> SendAsync(EngineLogger logger, IReadOnlyList<Exception> failures)
    {
        try
        {
            foreach (var failure in failures)
            {
                if (failure is LogException)
                {
                    return false;
                }

                var (message, resource) = Describe(failure);
                await logger.Log(Pulumirpc.LogSeverity.Error, message, resource, null, null).ConfigureAwait(false);
            }

            return true;
        }
        catch (LogException)
        {
            return false;
        }
    }

    private static (string Message, Resource? Resource) Describe(Exception failure) => failure switch
    {
        RunException => (failure.Message, null),
        ResourceException resource => (resource.HideStack ? failure.Message : failure.ToString(), resource.Resource),
        _ => ($"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{failure}", null),
    };
}
