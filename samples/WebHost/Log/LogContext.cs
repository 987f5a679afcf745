using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>The tables of the log, the same in every database.</summary>
internal abstract class LogContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<AreaRow> Areas => Set<AreaRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<StandingRow> Standing => Set<StandingRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<CaseReadRow> Reads => Set<CaseReadRow>();

    public DbSet<RejectionRow> Rejections => Set<RejectionRow>();

    public DbSet<TailRow> Tail => Set<TailRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var area = modelBuilder.Entity<AreaRow>().ToTable("area");
        area.HasKey(row => row.Name);
        area.Property(row => row.Version).IsConcurrencyToken();

        var fact = modelBuilder.Entity<FactRow>().ToTable("fact");
        fact.HasKey(row => new { row.Area, row.Key });
        fact.HasIndex(row => row.Key);

        var standing = modelBuilder.Entity<StandingRow>().ToTable("standing");
        standing.HasKey(row => new { row.Area, row.Key });
        standing.HasIndex(row => row.Due);
        standing.HasIndex(row => row.Case);

        var change = modelBuilder.Entity<ChangeRow>().ToTable("change");
        change.HasKey(row => row.Number);
        change.Property(row => row.Number).ValueGeneratedNever();
        change.HasIndex(row => new { row.Area, row.Number });

        var read = modelBuilder.Entity<CaseReadRow>().ToTable("case_read");
        read.HasIndex(row => row.At);
        read.HasIndex(row => row.Case);

        modelBuilder.Entity<RejectionRow>().ToTable("rejection").HasKey(row => new { row.Area, row.Key });

        var tail = modelBuilder.Entity<TailRow>().ToTable("tail");
        tail.HasKey(row => row.Id);
        tail.Property(row => row.Id).ValueGeneratedNever();
        tail.HasData(new TailRow());
    }
}
