using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Leefbaarheid.Packages.Tests;

/// <summary>A package file, read.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> files;

    private Package(string path, string version, Dictionary<string, byte[]> files)
    {
        Name = Path.GetFileNameWithoutExtension(path)[..^(version.Length + 1)];
        IsSymbols = Path.GetExtension(path) == ".snupkg";
        this.files = files;
    }

    /// <summary>The name of the file without folder, version and extension.</summary>
    public string Name { get; }

    public bool IsSymbols { get; }

    public IEnumerable<string> Files => files.Keys;

    public static Package Read(string path, string version)
    {
        using ZipArchive zip = ZipFile.OpenRead(path);
        Dictionary<string, byte[]> files = zip.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
        return new Package(path, version, files);
    }

    public string Text(string file) => Encoding.UTF8.GetString(files[file]).TrimStart('\uFEFF');

    public byte[] BytesOf(string file) => files[file];

    public bool Has(string file) => files.ContainsKey(file);

    /// <summary>Each file with the hash of what it holds, one a line.</summary>
    public IEnumerable<string> Hashes() =>
        from file in files
        orderby file.Key
        select $"{Name} {file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}";

    /// <summary>The elements of the nuspec with a name, whatever namespace it has this year.</summary>
    public IEnumerable<XElement> Spec(string element) =>
        XDocument.Parse(Text($"{Name}.nuspec")).Descendants().Where(e => e.Name.LocalName == element);

    /// <summary>The documents of a debug file that do not carry their source.</summary>
    public IEnumerable<string> WithoutSource(string pdb)
    {
        using MemoryStream bytes = new(files[pdb]);
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        MetadataReader reader = provider.GetMetadataReader();
        Guid embedded = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        return
        [
            .. from handle in reader.Documents
               where !reader.GetCustomDebugInformation(handle)
                   .Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == embedded)
               select reader.GetString(reader.GetDocument(handle).Name),
        ];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
