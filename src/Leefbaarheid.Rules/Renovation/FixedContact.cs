namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    private static readonly RuleHead Contact = new(
        "REN-01",
        "Vaste contactpersoon",
        "A fixed contact person",
        [LegalBasis.MajorWorks],
        [Sources.Woningwet55b, Sources.P31, Sources.Cas, Sources.Hav, Sources.Joo, Sources.Default])
    {
        NamesPeople = true,
        Because = new(
            "Bewoners hebben het hele project lang één vast gezicht nodig, dat vaak in het complex is.",
            "All through the project residents need one face who is often in the complex."),
    };

    private Rule FixedContact
    {
        get
        {
            var starting =
                from p in running
                from starts in p.Project.StartsOn
                select new Starting(p, starts, starts - policy.BeforeStart);
            var unready =
                from s in starting
                join resident in WithoutContact on s.Id equals resident.Project into without
                join time in presence.During(t => Validity.Between(null, t.Time.LastOn))
                    on s.Id equals time.Project into times
                let found = new Unready(s, without, times.Count >= policy.PresenceTimes)
                where Say(
                    found.Missing.Count > 0,
                    $"begeleiders: {s.Project.Guides.Count}, huishoudens zonder contactpersoon: {without.Count}, "
                        + $"vaste tijden in de week: {times.Count}",
                    $"guides: {s.Project.Guides.Count}, households without a contact person: {without.Count}, "
                        + $"presence times a week: {times.Count}")
                select found;
            return Contact.Define(
                policy,
                unready.Select(u => AskWhoAndWhen(u)),
                unready.During(u => BeforeStart(u.Starting))
                    .Select(u => HoldStartNotice(u)),
                from s in starting
                join part in WithOtherContact on s.Id equals part.Project into changed
                where Say(
                    changed.Count > 0,
                    $"huishoudens met een andere contactpersoon: {changed.Count}",
                    $"households with another contact person: {changed.Count}")
                select WarnOfChange(s, changed),
                from s in starting
                join guide in OverTheirHours on s.Id equals guide.Project into guides
                where Say(
                    guides.Count > 0,
                    $"begeleiders met meer uren in complexen dan in hun contract: {guides.Count}",
                    $"guides with more hours in complexes than in their contract: {guides.Count}")
                select WarnOfHours(s, guides),
                MomentsToAsk.Select(m => AskResidents(m)));
        }
    }

    private static Validity BeforeStart(Starting s)
    {
        Say(
            true,
            $"van {s.HeldFrom:uuuu-MM-dd} tot en met de start op {s.StartsOn:uuuu-MM-dd}",
            $"from {s.HeldFrom:uuuu-MM-dd} up to and with the start on {s.StartsOn:uuuu-MM-dd}");
        return Validity.Between(s.HeldFrom, s.StartsOn);
    }

    /// <summary>Residents who have no contact person today.</summary>
    private Query<Part> WithoutContact
    {
        get
        {
            var today =
                from p in running
                from contact in p.Project.ContactPersons
                select new ContactOf(p.Id, contact);
            return residents.WithNo(
                today.During(c => Validity.Between(c.Contact.From, c.Contact.To)),
                resident => resident,
                contact => contact.Part);
        }
    }

    private static readonly Text AskGuideStep = new(
        "Vraag de projectleider wie de vaste begeleider van elk huishouden is.",
        "Ask the project leader who the fixed guide of each household is.");

    private static readonly Text AskTimesStep = new(
        "Vraag de projectleider op welke vaste tijden in de week een begeleider in het complex is.",
        "Ask the project leader at which fixed times of the week a guide is in the complex.");

    private static Text StepOf(Unready u) =>
        (u.LacksGuide ? AskGuideStep : Text.Empty).Then(u.LacksTimes ? AskTimesStep : Text.Empty);

    private static Require AskWhoAndWhen(Unready u) => Contact.Require(u.Starting.View) with
    {
        Step = StepOf(u),
        Due = u.Starting.HeldFrom,
        Missing = u.Missing,
        Facts = u.Facts,
    };

    private static readonly ValueList<BlockTarget> StartNotice = [BlockTarget.StartNotice];

    private static readonly Text HoldStep = new(
        "De projectleider verstuurt de startbrief nog niet.",
        "The project leader does not send the start notice yet.");

    private static readonly Text HoldReason = new(
        "Bewoners weten nog niet wie hun contactpersoon is of wanneer die in het complex is.",
        "Residents do not know yet who their contact person is or when that person is in the complex.");

    private static Block HoldStartNotice(Unready u) => Contact.Block(u.Starting.View, StartNotice) with
    {
        Step = HoldStep,
        Because = HoldReason,
        Dates = [new(HeldFromTerm, u.Starting.HeldFrom, HeldFromGround)],
        Missing = u.Missing,
        Facts = u.Facts,
    };

    private static readonly Term HeldFromTerm = new(
        "startNoticeHeldFrom", "startbrief tegengehouden vanaf", "start notice held from");

    private static readonly Text HeldFromGround = new(
        "termijn uit het beleid, vóór de start", "term of policy before the start");

    /// <summary>A project with a day of its start.</summary>
    private sealed record Starting(ProjectView View, LocalDate StartsOn, LocalDate HeldFrom)
    {
        public ProjectId Id => View.Id;

        public RenovationProject Project => View.Project;
    }

    private sealed record ContactOf(ProjectId Project, ContactPerson Contact)
    {
        public Part Part => new(Project, Contact.Household);
    }

    /// <summary>What a project still lacks before its residents may be told when it starts.</summary>
    private sealed class Unready
    {
        private static readonly Term Guide = new("Guide", "de vaste begeleider", "the fixed guide");

        private static readonly Term Times = new(
            nameof(RenovationProject.PresenceTimes), "de vaste tijden in het complex", "the presence times");

        public Unready(Starting starting, Group<Part> without, bool hasTimes)
        {
            bool nobody = starting.Project.Guides.Count == 0;
            Starting = starting;
            LacksGuide = nobody || without.Count > 0;
            LacksTimes = !hasTimes;
            Missing = (LacksGuide, LacksTimes) switch
            {
                (true, true) => [Guide, Times],
                (true, false) => [Guide],
                (false, true) => [Times],
                _ => [],
            };
            Facts = nobody ? starting.View.Facts : With(starting.View.Facts, without.Select(part => part.Household));
        }

        public Starting Starting { get; }

        public bool LacksGuide { get; }

        public bool LacksTimes { get; }

        public ValueList<Term> Missing { get; }

        /// <summary>The households without a contact person, where there is a guide to be theirs.</summary>
        public ValueList<FactReference> Facts { get; }
    }
}
