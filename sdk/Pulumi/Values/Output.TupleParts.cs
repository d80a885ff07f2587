using System.Collections.Immutable;

namespace Pulumi;

/// <content>How the parts of a tuple are settled.</content>
public static partial class Output
{
    private static async Task<OutputData<(T1, T2)>> Tuple2Async<T1, T2>(
        Task<OutputData<T1>> item1,
        Task<OutputData<T2>> item2)
    {
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        var data1 = await item1.ConfigureAwait(false);
        OutputData.Join(data1, ref resources, ref isKnown, ref isSecret);
        var data2 = await item2.ConfigureAwait(false);
        OutputData.Join(data2, ref resources, ref isKnown, ref isSecret);
        return new(resources, (data1.Value, data2.Value), isKnown, isSecret);
    }

    private static async Task<OutputData<(T1, T2, T3)>> Tuple3Async<T1, T2, T3>(
        Task<OutputData<T1>> item1,
        Task<OutputData<T2>> item2,
        Task<OutputData<T3>> item3)
    {
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        var data1 = await item1.ConfigureAwait(false);
        OutputData.Join(data1, ref resources, ref isKnown, ref isSecret);
        var data2 = await item2.ConfigureAwait(false);
        OutputData.Join(data2, ref resources, ref isKnown, ref isSecret);
        var data3 = await item3.ConfigureAwait(false);
        OutputData.Join(data3, ref resources, ref isKnown, ref isSecret);
        return new(resources, (data1.Value, data2.Value, data3.Value), isKnown, isSecret);
    }

    private static async Task<OutputData<(T1, T2, T3, T4)>> Tuple4Async<T1, T2, T3, T4>(
        Task<OutputData<T1>> item1,
        Task<OutputData<T2>> item2,
        Task<OutputData<T3>> item3,
        Task<OutputData<T4>> item4)
    {
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        var data1 = await item1.ConfigureAwait(false);
        OutputData.Join(data1, ref resources, ref isKnown, ref isSecret);
        var data2 = await item2.ConfigureAwait(false);
        OutputData.Join(data2, ref resources, ref isKnown, ref isSecret);
        var data3 = await item3.ConfigureAwait(false);
        OutputData.Join(data3, ref resources, ref isKnown, ref isSecret);
        var data4 = await item4.ConfigureAwait(false);
        OutputData.Join(data4, ref resources, ref isKnown, ref isSecret);
        return new(resources, (data1.Value, data2.Value, data3.Value, data4.Value), isKnown, isSecret);
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5)>> Tuple5Async<T1, T2, T3, T4, T5>(
        Task<OutputData<T1>> item1,
        Task<OutputData<T2>> item2,
        Task<OutputData<T3>> item3,
        Task<OutputData<T4>> item4,
        Task<OutputData<T5>> item5)
    {
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        var data1 = await item1.ConfigureAwait(false);
        OutputData.Join(data1, ref resources, ref isKnown, ref isSecret);
        var data2 = await item2.ConfigureAwait(false);
        OutputData.Join(data2, ref resources, ref isKnown, ref isSecret);
        var data3 = await item3.ConfigureAwait(false);
        OutputData.Join(data3, ref resources, ref isKnown, ref isSecret);
        var data4 = await item4.ConfigureAwait(false);
        OutputData.Join(data4, ref resources, ref isKnown, ref isSecret);
        var data5 = await item5.ConfigureAwait(false);
        OutputData.Join(data5, ref resources, ref isKnown, ref isSecret);
        return new(resources, (data1.Value, data2.Value, data3.Value, data4.Value, data5.Value), isKnown, isSecret);
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5, T6)>> Tuple6Async<T1, T2, T3, T4, T5, T6>(
        Task<OutputData<T1>> item1,
        Task<OutputData<T2>> item2,
        Task<OutputData<T3>> item3,
        Task<OutputData<T4>> item4,
        Task<OutputData<T5>> item5,
        Task<OutputData<T6>> item6)
    {
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        var data1 = await item1.ConfigureAwait(false);
        OutputData.Join(data1, ref resources, ref isKnown, ref isSecret);
        var data2 = await item2.ConfigureAwait(false);
        OutputData.Join(data2, ref resources, ref isKnown, ref isSecret);
        var data3 = await item3.ConfigureAwait(false);
        OutputData.Join(data3, ref resources, ref isKnown, ref isSecret);
        var data4 = await item4.ConfigureAwait(false);
        OutputData.Join(data4, ref resources, ref isKnown, ref isSecret);
        var data5 = await item5.ConfigureAwait(false);
        OutputData.Join(data5, ref resources, ref isKnown, ref isSecret);
        var data6 = await item6.ConfigureAwait(false);
        OutputData.Join(data6, ref resources, ref isKnown, ref isSecret);
        return new(resources, (data1.Value, data2.Value, data3.Value, data4.Value, data5.Value, data6.Value), isKnown, isSecret);
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7)>> Tuple7Async<T1, T2, T3, T4, T5, T6, T7>(
        Task<OutputData<T1>> item1,
        Task<OutputData<T2>> item2,
        Task<OutputData<T3>> item3,
        Task<OutputData<T4>> item4,
        Task<OutputData<T5>> item5,
        Task<OutputData<T6>> item6,
        Task<OutputData<T7>> item7)
    {
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        var data1 = await item1.ConfigureAwait(false);
        OutputData.Join(data1, ref resources, ref isKnown, ref isSecret);
        var data2 = await item2.ConfigureAwait(false);
        OutputData.Join(data2, ref resources, ref isKnown, ref isSecret);
        var data3 = await item3.ConfigureAwait(false);
        OutputData.Join(data3, ref resources, ref isKnown, ref isSecret);
        var data4 = await item4.ConfigureAwait(false);
        OutputData.Join(data4, ref resources, ref isKnown, ref isSecret);
        var data5 = await item5.ConfigureAwait(false);
        OutputData.Join(data5, ref resources, ref isKnown, ref isSecret);
        var data6 = await item6.ConfigureAwait(false);
        OutputData.Join(data6, ref resources, ref isKnown, ref isSecret);
        var data7 = await item7.ConfigureAwait(false);
        OutputData.Join(data7, ref resources, ref isKnown, ref isSecret);
        return new(resources, (data1.Value, data2.Value, data3.Value, data4.Value, data5.Value, data6.Value, data7.Value), isKnown, isSecret);
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7, T8)>> Tuple8Async<T1, T2, T3, T4, T5, T6, T7, T8>(
        Task<OutputData<T1>> item1,
        Task<OutputData<T2>> item2,
        Task<OutputData<T3>> item3,
        Task<OutputData<T4>> item4,
        Task<OutputData<T5>> item5,
        Task<OutputData<T6>> item6,
        Task<OutputData<T7>> item7,
        Task<OutputData<T8>> item8)
    {
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        var data1 = await item1.ConfigureAwait(false);
        OutputData.Join(data1, ref resources, ref isKnown, ref isSecret);
        var data2 = await item2.ConfigureAwait(false);
        OutputData.Join(data2, ref resources, ref isKnown, ref isSecret);
        var data3 = await item3.ConfigureAwait(false);
        OutputData.Join(data3, ref resources, ref isKnown, ref isSecret);
        var data4 = await item4.ConfigureAwait(false);
        OutputData.Join(data4, ref resources, ref isKnown, ref isSecret);
        var data5 = await item5.ConfigureAwait(false);
        OutputData.Join(data5, ref resources, ref isKnown, ref isSecret);
        var data6 = await item6.ConfigureAwait(false);
        OutputData.Join(data6, ref resources, ref isKnown, ref isSecret);
        var data7 = await item7.ConfigureAwait(false);
        OutputData.Join(data7, ref resources, ref isKnown, ref isSecret);
        var data8 = await item8.ConfigureAwait(false);
        OutputData.Join(data8, ref resources, ref isKnown, ref isSecret);
        return new(resources, (data1.Value, data2.Value, data3.Value, data4.Value, data5.Value, data6.Value, data7.Value, data8.Value), isKnown, isSecret);
    }
}
