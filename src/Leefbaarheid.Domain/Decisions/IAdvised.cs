using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Waarover advies gaat: a row that decisions are about, and what each of them says of it.</summary>
public interface IAdvised
{
    /// <summary>The case.</summary>
    CaseSubject Case { get; }

    /// <summary>The day in the facts from which terms count; none where nothing is counted.</summary>
    LocalDate? Start { get; }

    /// <summary>The facts that a decision about it uses.</summary>
    ValueList<FactReference> Facts { get; }

    /// <summary>The topics of the case that a decision about it answers; none where it rests on no signal.</summary>
    ValueList<Topic> Topics { get; }
}
