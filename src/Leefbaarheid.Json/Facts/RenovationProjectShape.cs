using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class RenovationProjectShape
{
    public static Shape<RenovationProject> Shape { get; } = new("renovationProject", f =>
    {
        ProjectId id = f.Id(p => p.Id, id => new ProjectId(id));
        f.IsCase(id.Value, CaseSubject.Of(id));
        string? name = f.May(p => p.Name, Sorts.Text);
        ComplexId complex = f.Need(p => p.Complex, Codes.Complex, new("een complex", "a complex"));
        string? unit = f.May(p => p.BuildingUnit, Sorts.Id);
        bool? occupied = f.May(p => p.Occupied, Sorts.YesOrNo);
        LocalDate? startsOn = f.May(p => p.StartsOn, Sorts.Planned);
        LocalDate? handoverOn = HandoverOn(f, startsOn);
        ValueList<EmployeeId> guides = f.Some(p => p.Guides, Codes.Employee);
        return new RenovationProject(id, complex, guides)
        {
            Name = name,
            BuildingUnit = unit,
            Occupied = occupied,
            StartsOn = startsOn,
            HandoverOn = handoverOn,
            ContactPersons = ContactPersons(f, guides),
            PresenceTimes = OfGuides(
                f, guides, f.SomeAt(p => p.PresenceTimes, PresenceTimeShape.Shape), time => time.Guide),
            AdviceAskedOn = f.May(p => p.AdviceAskedOn, Sorts.Recorded),
            ConsentRound = f.May(p => p.ConsentRound, ConsentRoundShape.Shape),
            Moves = f.Some(p => p.Moves, MoveShape.Shape),
        };
    })
    {
        IsSubject = true,
    };

    private static LocalDate? HandoverOn(Fields<RenovationProject> f, LocalDate? startsOn)
    {
        LocalDate? handoverOn = f.May(p => p.HandoverOn, Sorts.Planned);
        if (startsOn is not { } first || handoverOn is not { } last || last > first)
            return handoverOn;
        f.Refuse("handoverOn", Text.Same(Days.Iso(last)), new(
            $"een datum na {Days.Iso(first)} (startsOn)", $"a date after {Days.Iso(first)} (startsOn)"));
        return null;
    }

    private static ValueList<ContactPerson> ContactPersons(Fields<RenovationProject> f, ValueList<EmployeeId> guides)
    {
        var contacts = f.SomeAt(p => p.ContactPersons, ContactPersonShape.Shape);
        bool isRight = true;
        foreach (var household in contacts.GroupBy(contact => contact.Value.Household))
            isRight &= AreApart(f, [.. household.OrderBy(contact => contact.Value.From)]);
        ValueList<ContactPerson> all = OfGuides(f, guides, contacts, contact => contact.Guide);
        return isRight ? all : [];
    }

    // Of one household, in the order of their first days: each begins after those before it have ended.
    private static bool AreApart(Fields<RenovationProject> f, List<Placed<ContactPerson>> contacts)
    {
        bool areApart = true;
        Placed<ContactPerson> last = contacts[0];
        foreach (Placed<ContactPerson> next in contacts.Skip(1))
        {
            LocalDate until = last.Value.To ?? LocalDate.MaxIsoValue;
            if (next.Value.From <= until)
            {
                areApart = false;
                Overlap(f, last.Path, next.Path);
            }

            if ((next.Value.To ?? LocalDate.MaxIsoValue) > until)
                last = next;
        }

        return areApart;
    }

    private static void Overlap(Fields<RenovationProject> f, string one, string other)
    {
        if (f.IsRightAt(one) && f.IsRightAt(other))
            f.RefuseAt(
                other,
                new("een tweede contactpersoon van dit huishouden op dezelfde dag",
                    "a second contact person of this household on the same day"),
                new($"dagen (from, to) waarop {one} niet loopt", $"days (from, to) that are not those of {one}"));
    }

    private static ValueList<T> OfGuides<T>(
        Fields<RenovationProject> f,
        ValueList<EmployeeId> guides,
        IReadOnlyList<Placed<T>> all,
        Func<T, EmployeeId> guide)
    {
        HashSet<EmployeeId> known = [.. guides];
        Text choice = Telling.OneOf([.. known.Select(one => one.Value)], new("er staat er geen in", "there is none"));
        Text expected = new(
            $"{Reference.Employee.What.Dutch} in dit bestand die het project begeleidt (guides): {choice.Dutch}",
            $"{Reference.Employee.What.English} in this file who guides the project (guides): {choice.English}");
        Placed<T>[] strangers = [.. all.Where(one => !known.Contains(guide(one.Value)))];
        foreach (Placed<T> stranger in strangers)
        {
            string place = JsonPath.Property(stranger.Path, "guide");
            if (f.IsRightAt(place) && f.IsRightAt(JsonPath.Property(f.Path, "guides")))
                f.RefuseAt(place, Text.Same(Quoted.Mark(guide(stranger.Value).Value)), expected);
        }

        return strangers is [] ? [.. all.Select(one => one.Value)] : [];
    }
}
