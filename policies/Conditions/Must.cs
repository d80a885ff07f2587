using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Conditions;

/// <summary>Makes conditions: <c>Must.Be(false)</c>, <c>Must.BeOneOf("Deny")</c>.</summary>
public static class Must
{
    /// <summary>The value is this text, in any case.</summary>
    /// <param name="text">The text.</param>
    public static Condition Be(string text) => new TextCondition([text], mayBeAbsent: false, isSafe: true);

    /// <summary>The value is this truth value.</summary>
    /// <param name="flag">The truth value.</param>
    public static Condition Be(bool flag) => new FlagCondition(flag, mayBeAbsent: false);

    /// <summary>The value is this truth value, or is left out because the platform then takes it.</summary>
    /// <param name="flag">The truth value.</param>
    public static Condition BeOrDefaultTo(bool flag) => new FlagCondition(flag, mayBeAbsent: true);

    /// <summary>The value is one of these texts, in any case.</summary>
    /// <param name="texts">The texts; the first is what a remedy would set.</param>
    public static Condition BeOneOf(params ImmutableArray<string> texts) => new TextCondition(texts, mayBeAbsent: false, isSafe: true);

    /// <summary>The value is one of these texts, or is left out because the platform then takes one of them.</summary>
    /// <param name="texts">The texts.</param>
    public static Condition BeOrDefaultTo(params ImmutableArray<string> texts) => new TextCondition(texts, mayBeAbsent: true, isSafe: true);

    /// <summary>The value is none of these texts; left out is well.</summary>
    /// <param name="texts">The texts.</param>
    public static Condition NotBe(params ImmutableArray<string> texts) => new OtherTextCondition(texts);

    /// <summary>The value is a number of at least this.</summary>
    /// <param name="least">The number.</param>
    public static Condition BeAtLeast(int least) => new LeastCondition(least, null);

    /// <summary>The value is a number of at least what a parameter says.</summary>
    /// <param name="least">The parameter.</param>
    public static Condition BeAtLeast(RuleParameter least) => new LeastCondition(0, least);

    /// <summary>Something is given, and it is not empty.</summary>
    public static Condition BeSet { get; } = new SetCondition();

    /// <summary>Nothing is given, or something empty.</summary>
    public static Condition BeAbsent { get; } = new AbsentCondition();

    /// <summary>The list holds a text.</summary>
    /// <param name="text">The text.</param>
    public static Condition Hold(string text) => new HoldCondition(text);

    /// <summary>The list has at least so many items.</summary>
    /// <param name="count">The number.</param>
    public static Condition HaveAtLeast(int count) => new CountCondition(count);

    /// <summary>The location is one of the stack's allowed ones.</summary>
    public static Condition BeAllowedLocation { get; } = new LocationCondition(mayBeGlobal: false);

    /// <summary>The location is one of the stack's allowed ones, or <c>global</c>.</summary>
    public static Condition BeAllowedLocationOrGlobal { get; } = new LocationCondition(mayBeGlobal: true);

    /// <summary>The value, if any, is marked as a secret.</summary>
    public static Condition BeSecret { get; } = new SecretCondition();

    /// <summary>What no other condition says.</summary>
    /// <param name="text">The rest of a sentence that begins with <c>it must</c>.</param>
    /// <param name="test">Tells whether a value meets it; nothing where the property is absent.</param>
    /// <param name="breakings">Values that break it.</param>
    public static Condition Satisfy(string text, Func<PlanValue?, PolicyContext, Outcome> test, params ImmutableArray<PlanValue?> breakings) =>
        new OwnCondition(text, test, breakings);
}
