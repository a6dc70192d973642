import CollateCore
import CollateText

/// `clean.boilerplate`: marks what the site says around an account, and takes title, author and outlet from it.
enum FurnitureStage {
  static let definition = StageDefinition(
    name: "clean.boilerplate",
    phase: .clean,
    summary:
      "Marks prompts, menus, captions, credits and doubled sentences, each with its reason; deletes nothing.",
    options: [
      OptionSpec(
        "rescue", .number, default: 0.7, minimum: 0, maximum: 1,
        help:
          "Share of a sentence's words that stand in other accounts from which on it is kept, whatever it says."
      )
    ],
    needs: [.text],
    provides: [Boilerplate.kind, .metadata]
  ) { options in
    let rescue = options.number("rescue")
    return .corpus { corpus, _ in
      let lines = corpus.documents.map { TextLine.lines(of: $0.bytes) }
      let verdicts = zip(lines, corpus.documents).map { lines, document in
        lines.map { FurnitureRules.verdict(on: $0, in: document.bytes) }
      }
      let probabilities = zip(lines, corpus.documents).map { lines, document in
        document.markup == .html ? [] : LineModel.fitted.probabilities(lines, in: document.bytes)
      }
      let siblings = SiblingWords(zip(lines, verdicts).map(bodyWords))
      let echoes = Echoes(
        zip(lines, corpus.documents).map { lines, document in
          lines.map { Shingles.words(Array(document.bytes[$0.span])) }
        })
      for index in corpus.documents.indices {
        let echoed = echoes.lines(of: index)
        let evidence = lines[index].indices.map { line in
          PageLines.Evidence(
            probability: probabilities[index].isEmpty ? 1 : probabilities[index][line],
            share: siblings.share(of: lines[index][line].contentWords, document: index), isEcho: echoed[line])
        }
        var page = PageLines(lines: lines[index], verdicts: verdicts[index], evidence: evidence)
        page.judge(rescue: rescue, isExtracted: corpus.documents[index].markup == .html)
        mark(page, &corpus.documents[index])
        PageFacts.record(page, &corpus.documents[index])
      }
    }
  }

  /// Words of the lines that their form does not hold for furniture.
  private static func bodyWords(_ lines: [TextLine], _ verdicts: [LineVerdict?]) -> Set<String> {
    Set(lines.indices.filter { verdicts[$0] == nil }.flatMap { lines[$0].contentWords })
  }

  private static func mark(_ page: PageLines, _ document: inout Document) {
    var marked: [Boilerplate] = []
    for (line, verdict) in zip(page.lines, page.verdicts) {
      if let verdict { marked.append(Boilerplate(span: line.span, reason: verdict.reason)) }
    }
    // What an article of a page says twice, it says on purpose: copies of it were left out with the page around it.
    for span in document.markup == .html ? [] : DoubledSentences.spans(in: document.bytes) {
      marked.append(Boilerplate(span: span, reason: "repeats an earlier sentence word for word"))
    }
    if let credit = ClosingCredit.find(page, in: document.bytes) {
      marked.append(Boilerplate(span: credit.span, reason: "credit at the end of the account"))
    }
    var covered = 0
    for furniture in marked.sorted(by: { $0.span < $1.span }) where furniture.span.end > covered {
      document.annotate(furniture)
      covered = furniture.span.end
    }
  }
}
