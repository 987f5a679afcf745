using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class PayloadFieldShape
{
    private static readonly Text OwnClass = new(
        "de klasse van een eigen veld, als \"Fact\"", "the class of a field of your own, like \"Fact\"");

    public static Shape<PayloadField> Shape { get; } = new("payloadField", f =>
    {
        string name = f.Need(p => p.Field.Name, Sorts.Text, new("de naam van een veld", "the name of a field"));
        DataClass? own = f.May(
            p => p.Field.Class == ClassOf(p.Field.Name) ? null : p.Field.Class, Sorts.Word(DataClasses.Words), "class");
        string? text = f.May(p => p.Text, Sorts.Text);
        DataClass? known = own ?? ClassOf(name);
        if (known is null)
            f.Lack("class", OwnClass);
        return new PayloadField(new DataField(name, known ?? DataClass.Fact), text);
    });

    private static DataClass? ClassOf(string name) => DataFields.All.FirstOrDefault(known => known.Name == name)?.Class;
}
