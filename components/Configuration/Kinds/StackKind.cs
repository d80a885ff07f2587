using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>A kind of stack: the one description behind checking, binding and the schema for editors.</summary>
internal abstract class StackKind
{
    /// <summary>The name by which a stack's file asks for it: <c>region</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its keys.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>Binds values that have been found right before.</summary>
    public abstract StackSettings Bind(SettingsReader values);

    /// <summary>The address blocks that a stack takes for itself alone; no two stacks of a cloud may share an address.</summary>
    public virtual IEnumerable<AddressClaim> Addresses(StackView stack) => [];

    /// <summary>The address blocks from which the networks of other stacks are cut.</summary>
    public virtual IEnumerable<AddressClaim> Pools(StackView stack) => [];

    /// <summary>The parts of the networks that a stack has, by their names.</summary>
    /// <param name="settings">The settings of a stack of this kind.</param>
    public virtual IEnumerable<(string Name, Cidr Block)> Subnets(StackSettings settings) => [];

    /// <summary>The flows that the rules of a stack let pass: those of its configuration, then those that its components need by themselves.</summary>
    /// <param name="settings">The settings of a stack of this kind.</param>
    /// <param name="cloud">Its cloud.</param>
    public virtual IEnumerable<FlowSettings> Flows(StackSettings settings, CloudProfile cloud) => [];

    /// <summary>Finds what is wrong between the keys of one stack, each of which is right by itself.</summary>
    /// <param name="stack">The stack; some of its values may be missing or wrong, which is reported elsewhere.</param>
    /// <param name="cloud">Its cloud; nothing when there is no such cloud.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public virtual void CheckAlone(StackView stack, CloudProfile? cloud, List<Diagnostic> findings)
    {
    }

    /// <summary>Finds what is wrong between a stack and the others of its project.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="others">The other stacks of the project, of every kind and cloud.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public virtual void CheckBeside(StackView stack, IReadOnlyList<StackView> others, List<Diagnostic> findings)
    {
    }
}
