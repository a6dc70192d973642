import CollateCore
import CollateText

/// What one call into a stage works on: its documents, its corpus, and what it has built so far.
final class LuaSession {
  /// What the stage declared that it reads and writes.
  var needs: Set<Layer> = []
  var provides: Set<Layer> = []
  /// The documents of the call.
  private(set) var documents: [Document] = []
  /// The corpus of the call; empty for a document body.
  var corpus = Corpus()
  /// What the body found, and the section it built.
  var findings: [Finding] = []
  var title = ""
  var blocks: [Block] = []
  /// Compiled phrase lists.
  let phrases = PhraseMatchers()

  func begin(_ documents: [Document]) {
    self.documents = documents
    findings = []
    title = ""
    blocks = []
    phrases.trim()
  }

  func end() {
    documents = []
    corpus = Corpus()
  }

  /// Throws unless the stage declared that it needs or provides the layer.
  func requireNeed(_ layer: Layer) throws(LuaCallError) {
    if needs.contains(layer) || provides.contains(layer) { return }
    throw LuaCallError(
      "this stage does not declare that it needs '\(layer.name)'"
        + EditDistance.hint(for: layer.name, among: needs.union(provides).map(\.name)))
  }

  /// Throws unless the stage declared that it provides the layer.
  func requireProvided(_ layer: Layer) throws(LuaCallError) {
    if provides.contains(layer) { return }
    throw LuaCallError(
      "this stage does not declare that it provides '\(layer.name)'"
        + EditDistance.hint(for: layer.name, among: provides.map(\.name)))
  }
}
