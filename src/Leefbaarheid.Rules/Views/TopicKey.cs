namespace Leefbaarheid.Rules.Views;

internal readonly record struct TopicKey(CaseSubject Case, Topic Topic);
