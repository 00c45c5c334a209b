namespace Screening.Text.Patterns;

/// <summary>Building: from the end of the pattern to its beginning, so that every state knows the one it leads to.</summary>
internal sealed partial class PatternAutomaton
{
    private PatternAutomaton(Builder builder, ushort first, int direction)
    {
        _steps = [.. builder.Steps];
        _classes = [.. builder.Classes];
        _first = first;
        _direction = direction;
        IsAnchored = BeginsAt(direction > 0 ? StepKind.Start : StepKind.End);
        Beginnings = direction > 0 ? FindBeginnings() : null;
    }

    /// <summary>An automaton that reads the pattern and the text in one of the two directions.</summary>
    public static PatternAutomaton Build(PatternNode root, bool backwards)
    {
        var builder = new Builder(backwards);
        return new(builder, builder.Add(root, Accepting), backwards ? -1 : 1);
    }

    private sealed class Builder(bool backwards)
    {
        public List<Step> Steps { get; } = [new(StepKind.Accept)];

        public List<CharacterClass> Classes { get; } = [];

        /// <summary>The state that begins <paramref name="node"/> and leads to <paramref name="next"/>.</summary>
        public ushort Add(PatternNode node, ushort next) => node switch
        {
            Literal literal => Add(new Step(StepKind.Character, next, literal.Character)),
            OneOf oneOf => Add(new Step(StepKind.Class, next, NumberOf(oneOf.Class))),
            Assertion assertion => Add(new Step(assertion.Kind, next)),
            Sequence sequence => (backwards ? sequence.Parts : sequence.Parts.Reverse()).Aggregate(next, (after, part) => Add(part, after)),
            Choice choice => choice.Choices.Select(one => Add(one, next)).Aggregate(Fork),
            Repeat { Times.Most: null } repeat => AddEndless(repeat.Part, repeat.Times.Least, next),
            Repeat repeat => AddBounded(repeat.Part, repeat.Times.Least, repeat.Times.Most.Value, next),
            _ => throw new ArgumentException("an unknown part of a pattern", nameof(node)),
        };

        // A fork that leads back to the part; its way on is known before its way back.
        private ushort AddEndless(PatternNode part, int least, ushort next)
        {
            var fork = Fork(next, next);
            var first = Add(part, fork);
            Steps[fork] = new Step(StepKind.Fork, first, next);
            return least == 0 ? fork : AddTimes(part, least - 1, first);
        }

        // a{1,3} is a(a(a)?)?: whoever leaves early goes straight to the end.
        private ushort AddBounded(PatternNode part, int least, int most, ushort next)
        {
            var first = next;
            for (var i = least; i < most; i++) first = Fork(Add(part, first), next);
            return AddTimes(part, least, first);
        }

        private ushort AddTimes(PatternNode part, int times, ushort next)
        {
            for (; times > 0; times--) next = Add(part, next);
            return next;
        }

        private ushort Fork(ushort one, ushort other) => Add(new Step(StepKind.Fork, one, other));

        private ushort Add(Step step)
        {
            Steps.Add(step);
            return (ushort)(Steps.Count - 1);
        }

        private ushort NumberOf(CharacterClass wanted)
        {
            var number = Classes.IndexOf(wanted);
            if (number < 0) Classes.Add(wanted);
            return (ushort)(number < 0 ? Classes.Count - 1 : number);
        }
    }
}
