import Foundation

/// The documents of a treebank as texts, with the verbs that report speech.
struct SpeechTreebank {
  /// A document.
  struct Text {
    var name: String
    var text = ""
    /// The reports by the first byte of their verb.
    var reports: [Int: SpeechClause] = [:]
  }

  private(set) var texts: [Text] = []

  /// Reads a file in CoNLL-U.
  init(_ path: String) throws {
    var words: [TreeWord] = []
    var sentence = ""
    var opensParagraph = true
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("# newdoc id = ") {
        texts.append(Text(name: String(line.dropFirst(14))))
        opensParagraph = true
      } else if line.hasPrefix("# newpar") {
        opensParagraph = true
      } else if line.hasPrefix("# text = ") {
        sentence = String(line.dropFirst(9))
      } else if line.isEmpty, !words.isEmpty {
        add(sentence, words, opensParagraph: opensParagraph)
        (words, opensParagraph) = ([], false)
      } else if let word = TreeWord(line) {
        words.append(word)
      }
    }
  }

  private mutating func add(_ sentence: String, _ words: [TreeWord], opensParagraph: Bool) {
    var document = texts.removeLast()
    if !document.text.isEmpty { document.text += opensParagraph ? "\n\n" : " " }
    let start = document.text.utf8.count
    document.text += sentence
    let bytes = Array(sentence.utf8)
    var place = 0
    let starts = words.map { word in
      let form = Array(word.form.utf8)
      let found = (place..<max(place, bytes.count - form.count + 1)).first {
        bytes[$0...].starts(with: form)
      }
      let first = found ?? place
      place = first + form.count
      return start + first
    }
    for clause in SpeechClause.all(in: words) { document.reports[starts[clause.verb]] = clause }
    texts.append(document)
  }
}
