namespace Pulumi;

/// <content>Outputs of different types joined into tuples.</content>
public static partial class Output
{
    /// <summary>Joins 2 inputs into a tuple.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(
        Input<T1> item1,
        Input<T2> item2) =>
        Tuple(item1.ToOutput(), item2.ToOutput());

    /// <summary>Joins 2 outputs into a tuple.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(
        Output<T1> item1,
        Output<T2> item2) =>
        new(Tuple2Async(item1.DataTask, item2.DataTask));

    /// <summary>Joins 3 inputs into a tuple.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(
        Input<T1> item1,
        Input<T2> item2,
        Input<T3> item3) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput());

    /// <summary>Joins 3 outputs into a tuple.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(
        Output<T1> item1,
        Output<T2> item2,
        Output<T3> item3) =>
        new(Tuple3Async(item1.DataTask, item2.DataTask, item3.DataTask));

    /// <summary>Joins 4 inputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Input<T1> item1,
        Input<T2> item2,
        Input<T3> item3,
        Input<T4> item4) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput());

    /// <summary>Joins 4 outputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Output<T1> item1,
        Output<T2> item2,
        Output<T3> item3,
        Output<T4> item4) =>
        new(Tuple4Async(item1.DataTask, item2.DataTask, item3.DataTask, item4.DataTask));

    /// <summary>Joins 5 inputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Input<T1> item1,
        Input<T2> item2,
        Input<T3> item3,
        Input<T4> item4,
        Input<T5> item5) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput());

    /// <summary>Joins 5 outputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Output<T1> item1,
        Output<T2> item2,
        Output<T3> item3,
        Output<T4> item4,
        Output<T5> item5) =>
        new(Tuple5Async(item1.DataTask, item2.DataTask, item3.DataTask, item4.DataTask, item5.DataTask));

    /// <summary>Joins 6 inputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1,
        Input<T2> item2,
        Input<T3> item3,
        Input<T4> item4,
        Input<T5> item5,
        Input<T6> item6) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput());

    /// <summary>Joins 6 outputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Output<T1> item1,
        Output<T2> item2,
        Output<T3> item3,
        Output<T4> item4,
        Output<T5> item5,
        Output<T6> item6) =>
        new(Tuple6Async(item1.DataTask, item2.DataTask, item3.DataTask, item4.DataTask, item5.DataTask, item6.DataTask));

    /// <summary>Joins 7 inputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1,
        Input<T2> item2,
        Input<T3> item3,
        Input<T4> item4,
        Input<T5> item5,
        Input<T6> item6,
        Input<T7> item7) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput(), item7.ToOutput());

    /// <summary>Joins 7 outputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Output<T1> item1,
        Output<T2> item2,
        Output<T3> item3,
        Output<T4> item4,
        Output<T5> item5,
        Output<T6> item6,
        Output<T7> item7) =>
        new(Tuple7Async(item1.DataTask, item2.DataTask, item3.DataTask, item4.DataTask, item5.DataTask, item6.DataTask, item7.DataTask));

    /// <summary>Joins 8 inputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1,
        Input<T2> item2,
        Input<T3> item3,
        Input<T4> item4,
        Input<T5> item5,
        Input<T6> item6,
        Input<T7> item7,
        Input<T8> item8) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput(), item7.ToOutput(), item8.ToOutput());

    /// <summary>Joins 8 outputs into a tuple.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Output<T1> item1,
        Output<T2> item2,
        Output<T3> item3,
        Output<T4> item4,
        Output<T5> item5,
        Output<T6> item6,
        Output<T7> item7,
        Output<T8> item8) =>
        new(Tuple8Async(item1.DataTask, item2.DataTask, item3.DataTask, item4.DataTask, item5.DataTask, item6.DataTask, item7.DataTask, item8.DataTask));
}
