using System.Text;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Advice;

public sealed class AdviceJsonTests
{
    private static readonly CaseSubject Case = CaseSubject.Of(new HouseholdId("H1"));
    private static readonly CaseSubject Other = CaseSubject.Of(new HouseholdId("H2"));
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static readonly RuleCard Card =
        new("BB-01", new Text("Verwijzen", "Refer"), [LegalBasis.Consent], ["BBR"]);

    [Fact]
    public void Every_key_has_its_place_and_its_words() => Assert.Equal(
        """
        {
          "at": "2026-11-23",
          "primary": "BB-01",
          "decisions": [
            {
              "rule": "BB-01",
              "kind": "Refer",
              "case": "H1",
              "title": "Verwijzen",
              "because": "Het past. Verwijs de melder naar één partij.",
              "due": "2026-11-25",
              "dates": [
                {
                  "what": "review",
                  "on": "2026-12-07",
                  "ground": "beleid"
                }
              ],
              "rung": "L2",
              "partner": {
                "kind": "Buurtbemiddeling",
                "name": "ContourdeTwern"
              },
              "fields": [
                "reporter.name"
              ],
              "withheld": [
                {
                  "field": "facts",
                  "reason": "NotNeeded"
                }
              ],
              "reasons": [
                "Severity≥3"
              ],
              "legalBasis": [
                "AVG 6(1)a"
              ],
              "sources": [
                "BBR"
              ],
              "facts": [
                {
                  "kind": "signal",
                  "id": "S1"
                }
              ],
              "needsConfirmation": true,
              "needsReview": true,
              "caseKind": "household",
              "whole": {
                "card": {
                  "title": {
                    "nl": "Verwijzen",
                    "en": "Refer"
                  },
                  "legalBasis": [
                    "AVG 6(1)a"
                  ]
                },
                "step": {
                  "nl": "Verwijs de melder naar één partij.",
                  "en": "Refer the reporter."
                },
                "because": {
                  "nl": "Het past.",
                  "en": "It fits."
                },
                "dates": [
                  {
                    "what": {
                      "nl": "terugkijken",
                      "en": "review"
                    },
                    "ground": {
                      "nl": "beleid",
                      "en": "policy"
                    }
                  }
                ],
                "reasons": [
                  {
                    "nl": "ernst 3 of hoger",
                    "en": "severity 3 or more"
                  }
                ],
                "fields": [
                  "Contact"
                ],
                "withheld": [
                  "Fact"
                ],
                "facts": [
                  {
                    "nl": "signaal",
                    "en": "signal"
                  }
                ]
              }
            }
          ],
          "case": "H1",
          "caseKind": "household"
        }

        """.ReplaceLineEndings("\n"),
        Written(new CaseAdvice(Day, Case, [Whole()], [new Primary(Case, "BB-01")], [])));

    [Fact]
    public void Which_of_several_its_task_and_what_it_lacks_or_blocks_have_keys_of_their_own()
    {
        RuleCard card = Card with { Task = LiveabilityTask.A };
        Term consent = new("ReporterConsent", "toestemming van de melder", "consent of the reporter");
        Block block = card.Block(new Advised(Case), [BlockTarget.JointTalks]) with { Of = "P1", Missing = [consent] };
        string written = Written(new CaseAdvice(Day, Case, [block], [], []));

        Assert.Contains("\"kind\": \"Block\",\n      \"of\": \"P1\",\n      \"case\": \"H1\"", written, StringComparison.Ordinal);
        Assert.Contains("\"task\": \"A\"", written, StringComparison.Ordinal);
        Assert.Contains("\"missing\": [\n        \"ReporterConsent\"\n      ]", written, StringComparison.Ordinal);
        Assert.Contains("\"blocks\": [\n        \"JointTalks\"\n      ]", written, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_is_a_number_and_a_block_stands_behind_its_case()
    {
        Act act = Card.Act(new Advised(CaseSubject.Of(new ComplexId("Korvel")))) with
        {
            InBlock = "A",
            Due = Day,
            Amount = 6656.50m,
            Rung = LandlordRung.L2,
        };
        Assert.Contains(
            """
                  "case": "Korvel",
                  "inBlock": "A",
                  "title": "Verwijzen",
                  "due": "2026-11-23",
                  "amount": 6656.50,
                  "rung": "L2",
            """.ReplaceLineEndings("\n"),
            Written(new CaseAdvice(Day, Case, [act], [], [])),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_apply_is_left_out() => Assert.Equal(
        """
        {
          "at": "2026-11-23",
          "noRuleMatched": [
            {
              "topic": "Overig",
              "signal": "S1",
              "due": "2026-11-30",
              "because": "Geen regel past op het signaal S1 (overig); laat een medewerker ernaar kijken."
            }
          ],
          "decisions": [],
          "primaries": [
            {
              "case": "H2",
              "noRuleMatched": [
                {
                  "topic": "Overlast",
                  "signal": "S2",
                  "due": "2026-11-30",
                  "because": "Geen regel past op het signaal S2 (overlast); laat een medewerker ernaar kijken."
                }
              ],
              "caseKind": "household"
            }
          ],
          "case": "H1",
          "caseKind": "household"
        }

        """.ReplaceLineEndings("\n"),
        Written(new CaseAdvice(Day, Case, [], [], Unanswered)));

    [Fact]
    public void The_order_of_what_is_given_makes_no_difference()
    {
        Decision[] decisions =
        [
            Card.Block(new Advised(Case), []), Whole(), Card.Warn(new Advised(Other)), Card.Act(new Advised(Other)),
        ];
        CaseAdvice advice = new(Day, Case, decisions, [], []);
        Assert.Equal(Written(advice), Written(new CaseAdvice(Day, Case, decisions.Reverse(), [], [])));
        Assert.Equal(
            [DecisionKind.Refer, DecisionKind.Act, DecisionKind.Warn, DecisionKind.Block],
            advice.Decisions.Select(decision => decision.Kind));
    }

    [Fact]
    public void What_is_asked_of_many_cases_walks_what_was_concluded_once()
    {
        int walked = 0;
        CaseSubject[] cases = [.. Enumerable.Range(0, 1000).Select(n => CaseSubject.Of(new HouseholdId($"H{n}")))];
        IEnumerable<T> Counted<T>(IEnumerable<T> rows) => rows.Select(row =>
        {
            walked++;
            return row;
        });
        CaseAdvice advice = new(
            Day,
            cases[0],
            [],
            Counted(cases.Select(subject => new Primary(subject, "BB-01"))),
            Counted(cases.Select(subject => new NoRuleMatched(subject, Topic.Nuisance, new SignalId("S1"), Day))));
        Assert.All(cases, subject => Assert.Equal("BB-01", advice.PrimaryOf(subject)));
        Assert.All(cases, subject => Assert.Single(advice.UnansweredIn(subject)));
        _ = Written(advice);
        Assert.Equal(2 * cases.Length, walked);
    }

    [Fact]
    public void Titles_and_sentences_come_in_English_as_well() =>
        Assert.Contains(
            "\"title\": \"Refer\"",
            Encoding.UTF8.GetString(AdviceJson.Write(
                [new CaseAdvice(Day, Case, [Whole()], [], [])], Language.English)),
            StringComparison.Ordinal);

    private static string Written(CaseAdvice advice) =>
        Encoding.UTF8.GetString(AdviceJson.Write([advice], Language.Dutch));

    private static NoRuleMatched[] Unanswered =>
    [
        new(Other, Topic.Nuisance, new SignalId("S2"), new LocalDate(2026, 11, 30)),
        new(Case, Topic.Of(SignalCategory.Other), new SignalId("S1"), new LocalDate(2026, 11, 30)),
    ];

    private static Refer Whole() => Card.Refer(
        new Advised(Case) { Facts = [new FactReference(FactKinds.Signal, "S1")] },
        new Addressee(PartnerKind.NeighbourMediation, null, "ContourdeTwern")) with
    {
        Step = new Text("Verwijs de melder naar één partij.", "Refer the reporter."),
        Because = new Text("Het past.", "It fits."),
        Due = new LocalDate(2026, 11, 25),
        Dates = [new DatedItem(new("review", "terugkijken", "review"), new LocalDate(2026, 12, 7), new Text("beleid", "policy"))],
        Rung = LandlordRung.L2,
        Fields = [DataFields.ReporterName],
        Withheld = [new WithheldField(DataFields.Facts, WithheldReason.NotNeeded)],
        Reasons = [new("Severity≥3", "ernst 3 of hoger", "severity 3 or more")],
        NeedsReview = true,
    };
}
