import CollateCore

/// The words that all readable reports use for the same thing.
enum Wording {
  /// A number and its noun: `1 file`, `5 files`.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// Files and accounts in one line: `5 of 6 files read, 2 independent accounts`.
  static func headline(_ view: Presentation) -> String {
    let documents = view.files.count
    let accounts = view.families.all.count
    let read = intake(view)
    guard documents > 0 else { return "\(read), nothing to compare" }
    guard documents > 1 else { return "\(read), nothing to compare it with" }
    let events = view.corpus.events.count
    if events > 1 {
      return "\(read), \(events) events, \(count(accounts, "account")), compared inside each event only"
    }
    return switch accounts {
    case 1: "\(read), all resting on one account"
    case _ where !view.looked.forFamilies: "\(read), who copied whom not compared"
    case documents: "\(read), all independent accounts"
    default: "\(read), \(accounts) independent accounts"
    }
  }

  /// How many events the files tell of: `42 events in 210 files`, `3 events in 17 files, and 4 files alone`.
  static func events(_ overview: EventOverview) -> String {
    let files = overview.events.reduce(0) { $0 + $1.corpus.documents.count }
    let alone = overview.corpus.documents.count - files
    guard !overview.events.isEmpty else { return "\(count(alone, "file")), no two of one event" }
    let compared = "\(count(overview.events.count, "event")) in \(count(files, "file"))"
    return alone == 0 ? compared : "\(compared), and \(count(alone, "file")) alone"
  }

  /// How many accounts there are: `2 independent accounts behind 5 files`.
  static func accounts(_ view: Presentation) -> String {
    guard view.looked.forFamilies else { return count(view.files.count, "file") }
    return switch view.families.all.count {
    case 1: view.files.count == 1 ? "One file" : "One account behind \(view.files.count) files"
    case view.files.count: "\(view.files.count) independent accounts"
    default: "\(view.families.all.count) independent accounts behind \(view.files.count) files"
    }
  }

  /// How many of the given files were read: `4 of 5 files read`; and how many documents they hold, where they are not one
  /// each. Where nobody counted what was given, as many as there are documents.
  private static func intake(_ view: Presentation) -> String {
    let intake = view.corpus.intake
    if intake.files == 0 { return count(view.files.count, "file") }
    let read = "\(intake.read) of \(intake.files) files read"
    return intake.read == view.files.count ? read : "\(read), \(count(view.files.count, "document"))"
  }

  /// What a report is about: `What 5 files say about “Mill fire”`.
  static func title(_ view: Presentation) -> String {
    guard let subject = view.subject, view.files.count > 1 else { return headline(view) }
    return "What \(view.files.count) files say about “\(subject)”"
  }

  /// What the statements of an answer have in common; where there are none, whether conflicts are the reason, and whether
  /// the files share a topic at all.
  static func agreement(_ answer: Answer, _ view: Presentation) -> String {
    guard view.looked.forFacts else { return "Agreement: not compared" }
    if view.corpus.claims.allSatisfy({ $0.documents.count < 2 }) { return "The files have nothing in common" }
    let shared = view.corpus.claims.count { $0.support == .corroborated }
    if answer.agreedCount == 0, shared > 0 {
      return shared == 1
        ? "Independent accounts share one statement, which has a conflict"
        : "Independent accounts share \(shared) statements, all of which have a conflict"
    }
    let statements = answer.agreedCount == 0 ? "no statement" : count(answer.agreedCount, "statement")
    return answer.isCorroborated
      ? "Independent accounts agree on \(statements)" : "Several files of one account repeat \(statements)"
  }

  /// Why a conflict is shown: the innocent explanations that do not hold, and the model's probability where one decided;
  /// nil where the rule says it all.
  static func grounds(_ discrepancy: Discrepancy) -> String? {
    let excluded = discrepancy.excluded.map(exclusion).joined(separator: ", ")
    let parts = [
      excluded.isEmpty ? nil : "ruled out: \(excluded)",
      discrepancy.basis == .model ? "found by a model, probability \(percent(discrepancy.confidence))" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private static func exclusion(_ exclusion: Discrepancy.Exclusion) -> String {
    switch exclusion {
    case .rounding: "one value is the other, rounded"
    case .bounds: "the bounds leave room for both values"
    case .unit: "another unit"
    case .part: "one value is a part of the other"
    case .participant: "the values belong to different persons or things"
    case .event: "one passage tells of another event"
    case .sameThing: "two names for one thing"
    case .bothGiven: "one account gives both values"
    }
  }

  /// Where the differences below the cut are, in one sentence; nil where there are none.
  static func candidates(_ view: Presentation) -> String? {
    let number = view.corpus.candidates.count
    return number == 0 ? nil : "\(count(number, "less certain difference")) in result.json, under candidates."
  }

  /// How many conflicts there are of each severity, and how many were taken out: `2 material, 1 minor, 1 dismissed`.
  static func conflictCounts(_ view: Presentation) -> String {
    guard view.looked.forConflicts else { return "not compared" }
    let counts = Discrepancy.Severity.allCases.compactMap { severity -> String? in
      let number = view.conflicts(severity).count
      return number == 0 ? nil : "\(number) \(severity.rawValue)"
    }
    let dismissed = view.corrections.dismissed.count
    if dismissed == 0 { return counts.isEmpty ? "none found" : counts.joined(separator: ", ") }
    return ((counts.isEmpty ? ["none left"] : counts) + ["\(dismissed) dismissed"]).joined(separator: ", ")
  }

  /// Who alone has a group of statements: `only in account A (A1, A2)`, `only in A1`.
  static func carriers(_ group: UniqueGroup, _ view: Presentation) -> String {
    let letters = ReportFile.letters(ofFamily: group.family)
    let codes = view.fileOrder.filter { group.documents.contains($0.index) }.map(\.code)
    let isWholeFamily = codes.count == view.families.all[group.family].members.count
    return isWholeFamily && codes.count > 1
      ? "account \(letters) (\(codes.joined(separator: ", ")))" : codes.joined(separator: ", ")
  }

  /// Statements that a list leaves out because it shows their words already.
  static func repeats(_ number: Int) -> String {
    "\(count(number, "further statement")) in the same words: see the matrix."
  }

  /// How many accounts carry a claim, as a verdict.
  static func support(_ support: Claim.Support) -> String {
    switch support {
    case .corroborated: "corroborated"
    case .related: "related"
    case .oneAccount: "one account"
    case .singleFile: "one file"
    case .disputed: "disputed"
    }
  }

  /// Why statements without a counterpart are not listed as told by one account only; nil where there are none.
  static func retold(_ count: Int) -> String? {
    count == 0
      ? nil
      : "\(Wording.count(count, "more statement")) without a counterpart: other accounts have sentences of like words"
  }

  /// What a row rests on, where it is not the words of its passages alone.
  static func grounds(of claim: Claim, in corpus: Corpus) -> [String] {
    let judges = claim.judges.isEmpty ? [] : ["by the word of \(claim.judges.joined(separator: " and "))"]
    return (Languages.restsOnValues(claim, in: corpus) ? ["by values alone"] : []) + judges
  }

  /// The sign of a verdict.
  static func symbol(_ support: Claim.Support) -> String {
    switch support {
    case .corroborated: "✓"
    case .related: "~"
    case .oneAccount: "○"
    case .singleFile: "·"
    case .disputed: "≠"
    }
  }

  /// What a passage says of a claim.
  static func status(_ status: Claim.Status) -> String {
    switch status {
    case .states: "states it"
    case .statesDifferently: "states it differently"
    case .contradicts: "contradicts it"
    }
  }

  /// The sign of what a passage says of a claim.
  static func symbol(_ status: Claim.Status) -> String {
    switch status {
    case .states: "●"
    case .statesDifferently: "◐"
    case .contradicts: "✕"
    }
  }

  /// An attribution chain from the origin to the carrier: `Lavrov, reported by RIA`; empty for the writer's own words.
  static func attribution(_ chain: [String]) -> String {
    guard let origin = chain.last.map(DisplayText.line) else { return "" }
    let carriers = carriers(chain)
    return carriers.isEmpty ? origin : "\(origin), reported by \(carriers)"
  }

  /// The carriers of a statement, nearest to its origin first: `RIA, Reuters`.
  static func carriers(_ chain: [String]) -> String {
    chain.dropLast().reversed().map(DisplayText.line).joined(separator: ", ")
  }

  /// How two texts are related, in words a reader knows.
  static func relation(_ relation: Derivation.Relation) -> String {
    switch relation {
    case .copy: "almost all of one text is in the other"
    case .rewrite: "most of one text is in the other, partly in other words"
    case .commonSource: "both follow one source; neither holds most of the other"
    case .independent: "nothing shows that they rest on one source"
    }
  }

  /// How a file was made, in words a reader knows.
  static func rewriting(_ rewriting: String) -> String {
    switch Derivation.Rewriting(rawValue: rewriting) {
    case .original: "original text"
    case .nearCopy: "nearly a copy"
    case .partialCopy: "copies in part"
    case .paraphrase: "paraphrase"
    case .machineSpun: "words swapped by a machine"
    case nil: rewriting
    }
  }

  /// The heading over conflicts of one severity.
  static func heading(_ severity: Discrepancy.Severity) -> String {
    switch severity {
    case .material: "Material"
    case .minor: "Minor"
    }
  }

  /// What differs, in words.
  static func category(_ category: Discrepancy.Category) -> String {
    switch category {
    case .actor: "who did it"
    case .polarity: "yes or no"
    case .tense: "planned or done"
    case .rewriteArtifact: "slip of a rewrite"
    default: category.rawValue
    }
  }

  /// A number without a needless fraction.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  /// A share as a whole percentage.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    return "\(Int((min(max(share, 0), 1) * 100).rounded())) %"
  }

  /// A note with the place it is about: `d.txt: is empty (load.files)`.
  static func note(_ note: Note) -> String {
    let place = note.document.map { DisplayText.line($0) + ": " } ?? ""
    let stage = note.stage.isEmpty ? "" : " (\(DisplayText.line(note.stage)))"
    return place + DisplayText.line(note.reason) + stage
  }
}
