import CollateCore

/// The Markdown page: its sections as lines.
struct MarkdownPage {
  /// Most rows of the table of facts; a longer one is no pleasure to read on a code host.
  private static let rowLimit = 40

  let view: Presentation

  /// The page, ended by a line end.
  var text: String {
    let parts = ReportPart.allCases.flatMap { part in
      lines(of: part) + added(after: part) + (part == .usual ? findings : [])
    }
    return (["# \(MarkdownText.inline(Wording.title(view)))", ""] + parts + method).joined(separator: "\n")
      + "\n"
  }

  private func lines(of part: ReportPart) -> [String] {
    switch part {
    case .answer: answer
    case .conflicts: conflicts
    case .claims: matrix
    case .reading: []
    case .derivation: derivation
    case .unique: unique
    case .voices: voices
    case .timeline: timeline
    case .quality: quality
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["## \(title)", ""] + lines + (lines.last == "" ? [] : [""])
  }

  private func quote(_ passage: Passage) -> String { MarkdownText.quoted(view.quote(passage)) }

  private func code(_ document: Int) -> String { view.files[document].code }

  private func codes(_ documents: [Int]) -> String {
    view.fileOrder.filter { documents.contains($0.index) }.map(\.code).joined(separator: " ")
  }

  // MARK: Sections

  private var answer: [String] {
    let answer = Answer(view)
    var lines = view.fileOrder.map { file in
      let facts = [
        file.label == file.name ? nil : file.name, file.date.map(ReaderDate.text),
        file.rewriting.map(Wording.rewriting),
      ].compactMap { $0 }.map(MarkdownText.inline)
      let about = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
      return "- **\(file.code)** \(MarkdownText.inline(file.label))\(about)"
    }
    lines = [MarkdownText.inline(Wording.headline(view)), ""] + lines
    if view.files.count > 1 {
      lines += ["", "Conflicts: \(Wording.conflictCounts(view))."]
      lines += view.looked.gaps.flatMap { ["", $0] }
    }
    if view.files.count > 1, view.looked.forFacts {
      lines += ["", Wording.agreement(answer, view) + (answer.agreed.isEmpty ? "." : ":")]
    }
    if !answer.agreed.isEmpty {
      lines += [""]
      lines += answer.agreed.map { index in
        let claim = view.corpus.claims[index]
        return "- \(quote(view.whole(claim.statement))) (\(view.codes(of: claim).joined(separator: " ")))"
      }
    }
    return section("Answer", lines)
  }

  private var conflicts: [String] {
    if !view.looked.forConflicts { return [] }
    let candidates = Wording.candidates(view).map { ["", $0] } ?? []
    return section("Conflicts", view.conflicts.flatMap(lines) + dismissed + candidates)
  }

  private var dismissed: [String] {
    let dismissed = view.corrections.dismissed
    if dismissed.isEmpty { return [] }
    return ["", "Dismissed: \(dismissed.count)", ""]
      + dismissed.map { dismissed in
        let discrepancy = dismissed.conflict.discrepancy
        let sides = dismissed.conflict.sides.map { side in
          "\(quote(side.passages[0])) (\(codes(side.passages.map(\.document))))"
        }
        return
          "- \(discrepancy.severity.rawValue) \(Wording.category(discrepancy.category)), "
          + "\(MarkdownText.inline(dismissed.words)): \(sides.joined(separator: ", "))"
      }
  }

  private func lines(_ conflict: Conflict) -> [String] {
    let discrepancy = conflict.discrepancy
    let head =
      "- **\(discrepancy.severity.rawValue), \(Wording.category(discrepancy.category))** "
      + MarkdownText.inline(discrepancy.rule.sentence)
    let history = view.corrections.history(of: discrepancy).map(MarkdownText.inline)
    let reasons = [Wording.grounds(discrepancy), history].compactMap(\.self)
    let grounds = reasons.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))"
    return [head + grounds]
      + conflict.sides.map { side in
        let words = quote(conflict.context(of: side.passages[0], in: view.corpus))
        let value = quote(side.passages[0])
        let shown = words == value ? words : "\(value) in \(words)"
        let weight = conflict.weight(of: side, view.families).map {
          " (\($0)\(side.isDeviant ? ", differs" : ""))"
        }
        return "  - \(codes(side.passages.map(\.document))): \(shown)\(weight ?? "")"
      }
  }

  private var matrix: [String] {
    let files = view.fileOrder
    let rows = view.claimOrder.prefix(Self.rowLimit).map { index in
      let claim = view.corpus.claims[index]
      let cells = files.map { file in
        let own = Set(claim.evidence.filter { $0.passage.document == file.index }.map(\.status))
        return Claim.Status.allCases.filter(own.contains).map(Wording.symbol).joined()
      }
      return
        "| \(quote(claim.statement)) | \(cells.joined(separator: " | ")) | \(Wording.support(claim.support)) |"
    }
    guard !rows.isEmpty else { return [] }
    let left = view.claimOrder.count - rows.count
    let legend = Claim.Status.allCases.map { "\(Wording.symbol($0)) \(Wording.status($0))" }.joined(
      separator: ", ")
    let head = "| Statement | \(files.map(\.code).joined(separator: " | ")) | Support |"
    return section(
      "Fact matrix",
      [legend, "", head, "|---|" + String(repeating: ":-:|", count: files.count) + "---|"] + rows
        + (left > 0 ? ["", "\(Wording.count(left, "more row")) in report.html and claims.csv."] : [])
    )
  }

  private var derivation: [String] {
    let pairs = view.corpus.derivation.pairs.filter { $0.relation != .independent }.map { pair in
      let head =
        "- \(code(pair.left)) \(code(pair.right)): \(Wording.relation(pair.relation)) "
        + "(\(MarkdownText.inline(pair.reason)))"
      guard let run = pair.runs.first else { return head }
      return head + "; longest shared run, \(Wording.count(run.words, "word")): \(quote(run.left))"
    }
    let sources = view.corpus.derivation.inferredSources.map { source in
      "- Inferred source **\(MarkdownText.inline(source.name))** behind \(codes(source.documents)), not among the files"
    }
    return section("Derivation", pairs + sources)
  }

  private var unique: [String] {
    section(
      "Only in one account",
      view.unique.flatMap { group in
        let distinct = view.distinct(group.claims)
        let repeats = group.claims.count - distinct.count
        return ["- **\(Wording.carriers(group, view))**, \(Wording.count(group.claims.count, "statement"))"]
          + distinct.map { "  - \(quote(view.whole(view.corpus.claims[$0].statement)))" }
          + (repeats > 0 ? ["  - \(Wording.repeats(repeats))"] : [])
      } + (Wording.retold(view.retoldCount).map { ["- \($0)"] } ?? [])
    )
  }

  private var voices: [String] {
    section(
      "Who said it",
      view.voices.flatMap { voice in
        let distinct = Set(view.distinct(voice.statements.map(\.claim)))
        return ["- **\(MarkdownText.inline(voice.name))**"]
          + voice.statements.filter { distinct.contains($0.claim) }.map { statement in
            let claim = view.corpus.claims[statement.claim]
            let evidence = statement.evidence.map { claim.evidence[$0] }
            return "  - \(quote(evidence[0].passage)) (\(codes(evidence.map(\.passage.document))))"
          }
      }
    )
  }

  private var timeline: [String] {
    section(
      "Timeline",
      view.corpus.timeline.compactMap { entry in
        entry.passages.first.map { first in
          "- **\(MarkdownText.inline(ReaderDate.text(entry.date)))** \(quote(first)) (\(codes(entry.passages.map(\.document))))"
        }
      }
    )
  }

  private func added(after part: ReportPart) -> [String] {
    let blocks = MarkdownBlocks(text: PassageText(corpus: view.corpus), files: view.files)
    return view.corpus.sections.filter { $0.after == part }.flatMap { added in
      section(MarkdownText.inline(added.title), added.blocks.flatMap(blocks.lines))
    }
  }

  private var findings: [String] {
    let findings = view.corpus.findings.map { finding in
      "- **\(MarkdownText.inline(finding.kind.name))** \(MarkdownText.inline(finding.message)) "
        + "(\(codes(finding.passages.map(\.document))))"
    }
    return section("Findings of stages", findings)
  }

  private var quality: [String] {
    let furniture = view.fileOrder.flatMap { file in
      SetAside.all(of: view.corpus, document: file.index).map { piece in
        "- \(file.code) furniture, \(MarkdownText.inline(piece.reason)): "
          + MarkdownText.quoted(view.excerpt(of: piece))
      }
    }
    let notes = view.notes.map {
      "- \($0.isFailure ? "⚠ " : "")\(MarkdownText.inline(Wording.note($0)))"
    }
    let corrections = view.corrections.annotations.map { correction in
      "- \(code(correction.passage.document)) \(quote(correction.passage)): \(MarkdownText.inline(correction.words))"
    }
    return section("Text quality", furniture + corrections + notes)
  }

  private var method: [String] {
    let record = view.record
    let pipeline = record.pipeline.isEmpty ? "" : ", pipeline \(record.pipeline) \(record.pipelineVersion)"
    return section(
      "Method",
      Method.paragraphs.flatMap { [$0, ""] } + [
        MarkdownText.inline("Collate \(record.collateVersion)\(pipeline)"), "",
      ]
        + Method.origins(of: record).map {
          "- \(MarkdownText.inline($0.origin)): \(MarkdownText.inline($0.stages))"
        }
    )
  }
}
