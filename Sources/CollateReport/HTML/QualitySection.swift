import CollateCore

/// How each text was read: format, date and its evidence, furniture with reasons, notes.
extension Page {
  var qualitySection: [Node] {
    section(.quality, "Text quality") {
      let notes = Dictionary(grouping: view.notes) { $0.document ?? "" }
      for file in view.fileOrder { quality(file, notes[view.corpus.documents[file.index].name] ?? []) }
      let names = Set(view.corpus.documents.map(\.name))
      let general = view.notes.filter { !names.contains($0.document ?? "") }
      if !general.isEmpty {
        element("h3") { "The run" }
        list(general)
      }
    }
  }

  private func quality(_ file: ReportFile, _ notes: [Note]) -> Node {
    let document = view.corpus.documents[file.index]
    let furniture = SetAside.all(of: view.corpus, document: file.index)
    return element("article", .class("quality " + familyClass(file.family))) {
      element("header") {
        badge(file.index)
        element("strong") { " \(file.name)" }
        element("span", .class("where")) {
          "\(document.format.rawValue), \(document.encoding), \(Wording.count(document.source.bytes.count, "byte"))"
        }
      }
      element("dl") {
        for key in document.metadata.keys {
          if let entry = document.metadata[key], let value = entry.value.string {
            element("div") {
              element("dt") { key }
              element("dd") {
                [Metadata.date, Metadata.updated, Metadata.pageDate].contains(key)
                  ? ReaderDate.text(value) : value
                element("span", .class("rule")) { " \(entry.origin)" }
              }
            }
          }
        }
      }
      if !furniture.isEmpty {
        element("details") {
          element("summary") { "\(Wording.count(furniture.count, "furniture passage")) set aside" }
          element("ul") {
            for piece in furniture {
              element("li") {
                piece.passage.map { quote($0) } ?? element("q") { view.excerpt(of: piece) }
                element("span", .class("rule")) { " \(piece.reason)" }
              }
            }
          }
        }
      }
      corrections(view.corrections.annotations(of: file.index))
      list(notes)
    }
  }

  private func corrections(_ corrections: [Corrections.Corrected]) -> [Node] {
    if corrections.isEmpty { return [] }
    return [
      element("details") {
        element("summary") { "\(Wording.count(corrections.count, "correction")) by stages of plugins" }
        element("ul") {
          for correction in corrections {
            element("li") {
              quote(correction.passage)
              element("span", .class("rule")) { " \(correction.words)" }
            }
          }
        }
      }
    ]
  }

  private func list(_ notes: [Note]) -> [Node] {
    notes.isEmpty
      ? []
      : [
        element("ul", .class("notes")) {
          for note in notes {
            element("li", .class(note.isFailure ? "failure" : "note")) {
              (note.isFailure ? "⚠ " : "") + Wording.note(note)
            }
          }
        }
      ]
  }
}
