namespace Leefbaarheid.Domain;

/// <summary>The words of the data classes, and which are special.</summary>
public static class DataClasses
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<DataClass> Words { get; } = new(
        new(DataClass.Contact, "Contact", "contactgegevens", "contact data"),
        new(DataClass.Fact, "Fact", "feiten", "facts"),
        new(DataClass.Amount, "Amount", "bedrag", "amount"),
        new(DataClass.Building, "Building", "gebouw", "building"),
        new(DataClass.Health, "Health", "gezondheid", "health"),
        new(DataClass.Criminal, "Criminal", "strafrechtelijk", "criminal"),
        new(DataClass.Bsn, "Bsn", "burgerservicenummer", "citizen service number"));

    /// <summary>Bijzonder: whether the class is closed unless an exception of the law opens it.</summary>
    /// <param name="dataClass">The class.</param>
    public static bool IsSpecial(this DataClass dataClass) =>
        dataClass is DataClass.Health or DataClass.Criminal or DataClass.Bsn;
}
