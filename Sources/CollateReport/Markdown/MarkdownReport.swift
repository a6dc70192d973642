import CollateCore

/// The stage `report.markdown`: the result as one compact Markdown page, in the order of the HTML page.
enum MarkdownReport {
  static let stage = StageDefinition(
    name: "report.markdown",
    phase: .report,
    summary: "Writes the result as one compact Markdown page.",
    options: [
      OptionSpec("to", .output, default: "report.md", help: "file name below the output folder")
    ],
    needs: [.documents],
    uses: [.everything],
    example: "- use: report.markdown\n  with: { to: report.md }"
  ) { options in
    let path = options.string("to")
    return .writer { corpus, context in
      let page = MarkdownPage(view: Presentation.shared(corpus, context))
      return ([OutputFile(path: path, bytes: OutputMark.sealed(Array(page.text.utf8)))], [])
    }
  }
}
