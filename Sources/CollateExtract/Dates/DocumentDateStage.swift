import CollateCore
import CollateText

/// The stage `extract.document-date`.
enum DocumentDateStage {
  static let definition = StageDefinition(
    name: "extract.document-date",
    phase: .extract,
    summary: "Finds the article's own date, and separates it from dates of the page around it.",
    needs: [.text],
    provides: [.metadata]
  ) { _ in
    .document { document, _ in
      let found = DocumentDate(&document)
      if document.metadata[Metadata.date] == nil, let article = found.article {
        document.metadata[Metadata.date] = article.entry(in: document)
      }
      guard document.metadata[Metadata.pageDate] == nil, let page = found.page,
        page.day.iso != document.metadata[Metadata.date]?.value.string
      else { return }
      document.metadata[Metadata.pageDate] = page.entry(in: document)
      document.notes.append(
        Note(
          span: document.sourceRanges(of: page.span).first,
          reason: "\(page.day.iso) is a date of the page, not of the article"
        )
      )
    }
  }
}

extension DocumentDate.Finding {
  /// The date as an entry of metadata, with the source bytes that show it.
  func entry(in document: Document) -> Metadata.Entry {
    Metadata.Entry(.string(day.iso), evidence: document.sourceRanges(of: span), origin: origin)
  }
}
