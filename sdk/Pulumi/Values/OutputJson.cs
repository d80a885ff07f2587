using System.Text.Json;

namespace Pulumi;

/// <summary>
/// Writes values that hold outputs as JSON. Writing is repeated until every output found on the way is settled, so no
/// thread waits for one.
/// </summary>
internal static class OutputJson
{
    public static async Task<OutputData<string>> SerializeAsync<T>(Output<T> value, JsonSerializerOptions? options)
    {
        var data = await value.DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
        {
            return data.With(default(string)!);
        }

        while (true)
        {
            var pass = new OutputJsonPass();
            var passOptions = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
            passOptions.Converters.Insert(0, new OutputJsonConverterFactory(pass));
            var text = JsonSerializer.Serialize(data.Value, passOptions);
            if (pass.Unsettled.Count == 0)
            {
                var resources = OutputData.Union(data.Resources, pass.Resources);
                return new(resources, pass.IsKnown ? text : default!, pass.IsKnown, data.IsSecret || pass.IsSecret);
            }

            await Task.WhenAll(pass.Unsettled).ConfigureAwait(false);
        }
    }
}
