namespace Leefbaarheid.Domain;

/// <summary>Adres: street, number and postcode. Two addresses are equal when all parts are.</summary>
public sealed record Address
{
    /// <summary>An address.</summary>
    /// <param name="street">The street.</param>
    /// <param name="number">The number with any letter and addition, such as "12 A-3".</param>
    /// <param name="postcode">The postcode, if known.</param>
    /// <param name="town">The town, if known.</param>
    public Address(string street, string number, Postcode? postcode = null, string? town = null)
    {
        Street = Required.Text(street, "The street");
        Number = Required.Text(number, "The house number");
        Postcode = postcode;
        Town = town;
    }

    /// <summary>The street.</summary>
    public string Street { get; }

    /// <summary>The number with any letter and addition.</summary>
    public string Number { get; }

    /// <summary>The postcode, if known.</summary>
    public Postcode? Postcode { get; }

    /// <summary>The town, if known.</summary>
    public string? Town { get; }

    /// <summary>Street and number, then postcode and town where known.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { $"{Street} {Number}", $"{Postcode} {Town}".Trim() }.Where(part => part.Length > 0));
}
