using System.Text.Json.Serialization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A text in both languages.</summary>
internal sealed record TextDocument([property: JsonRequired] string Nl, [property: JsonRequired] string En)
{
    /// <summary>The text; none where it is empty.</summary>
    public static TextDocument? Of(Text text) => text == Text.Empty ? null : new(text.Dutch, text.English);

    /// <summary>The words of a term beside its code.</summary>
    public static TextDocument Naming(Term term) => new(term.Name.Dutch, term.Name.English);

    public Text ToText() => new(Nl, En);

    public Term ToTerm(string code) => new(code, ToText());
}
