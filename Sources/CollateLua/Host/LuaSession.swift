import CollateCore
import CollateText

/// What one call into a stage works on: its documents, its corpus, and what it has built so far.
final class LuaSession {
  /// Charges the running call for work that grows faster than what it sends over the border; false once it has no more.
  var spend: (UInt64) -> Bool = { _ in true }
  /// What the stage declared that it reads and writes.
  var needs: Set<Layer> = []
  var provides: Set<Layer> = []
  /// What of others it declared to correct, and the types of discrepancies that are its own.
  private(set) var corrects: Set<Layer> = []
  private(set) var ownTypes: [Discrepancy.OwnType] = []
  /// The version of the API that it was written for.
  private(set) var api = ApiVersion.newest
  /// The data files that it declared; nil where none can be read.
  private(set) var data: StageData?
  /// The documents of the call.
  private(set) var documents: [Document] = []
  /// The corpus of the call; empty for a document body.
  var corpus = Corpus()
  /// Where a script finds what it requires; nil for a stage, which has been given its modules.
  var modules: ScriptModules?
  /// Whether a declaration says what may be read; a script and a prompt have none.
  private var isOfStage: Bool { modules == nil }
  /// What the body found, and the section it built.
  var findings: [Finding] = []
  var title = ""
  /// The names that a writer may write to, nil for every other body, and the files it wrote.
  var outputs: Set<String>?
  var files: [OutputFile] = []
  var blocks: [Block] = []
  /// What it asks to be changed in the discrepancies, and in the annotations of each document.
  var requests = DiscrepancyRequests()
  var corrections: [(document: Int, correction: AnnotationCorrection)] = []
  /// What it has corrected so far: nothing is corrected twice in one call.
  private var corrected: Set<Target> = []
  private var written = 0
  /// The documents that a source body made, and the facts that a stage set of its document.
  var loaded: [Document] = []
  var facts: [(name: String, entry: Metadata.Entry)] = []
  /// Notes it added, each on a document or, without one, on the run.
  var notes: [(document: Int?, note: Note)] = []
  /// Where lines of source files begin, for the documents that were asked for.
  private var lines: [Int: LineIndex] = [:]
  /// The names of the fields of the kinds that were asked for.
  private var fields: [Layer: [String]] = [:]
  /// Compiled phrase lists.
  let phrases = CompiledCache<PhraseMatcher.Key, PhraseMatcher>()
  /// Compiled regular expressions, each of which may hold megabytes of states.
  let regexes = CompiledCache<RegularExpression.Key, RegularExpression>(most: 16)

  /// Whether the body may add findings and notes; sections and sessions only read.
  private var writes = true

  /// Something that can be corrected: a discrepancy by its place, an annotation by its document, kind and place.
  struct Target: Hashable {
    var document: Int?
    var kind: Layer
    var index: Int
  }

  /// Takes what the stage declared.
  func prepare(_ preparation: StagePreparation) {
    needs = Set(preparation.needs)
    provides = Set(preparation.provides)
    corrects = Set(preparation.corrects)
    ownTypes = preparation.ownTypes
    api = preparation.api
    data = preparation.data
  }

  func begin(_ documents: [Document], writes: Bool) {
    self.documents = documents
    self.writes = writes
    findings = []
    title = ""
    blocks = []
    files = []
    loaded = []
    facts = []
    notes = []
    requests = DiscrepancyRequests()
    corrections = []
    corrected = []
    written = 0
    phrases.trim()
    regexes.trim()
  }

  func end() {
    documents = []
    lines = [:]
    fields = [:]
    corpus = Corpus()
  }

  /// The names of all fields that annotations of a kind have in the documents of the call, in order. What one of them
  /// has can be missing in another: that is no slip of who reads it.
  func fieldNames(of kind: Layer) -> [String] {
    if let known = fields[kind] { return known }
    let names = documents.reduce(into: Set<String>()) { names, document in
      for annotation in document.annotations(kind) { names.formUnion(annotation.fields.names) }
    }
    let sorted = names.sorted()
    fields[kind] = sorted
    return sorted
  }

  /// Line and column in the source file at which a passage begins.
  func sourcePosition(of passage: Passage) -> (line: Int, column: Int) {
    let document = documents[passage.document]
    let index = lines[passage.document] ?? LineIndex(document.source.bytes)
    lines[passage.document] = index
    return index.position(of: document.sourceRanges(of: passage.span).first?.start ?? 0)
  }

  /// Throws unless the stage declared that it needs or provides the layer.
  func requireNeed(_ layer: Layer) throws(LuaCallError) {
    if needs.contains(layer) || provides.contains(layer) { return }
    if isOfStage { throw Self.undeclared(layer, in: "needs", among: needs.union(provides)) }
    let hint = EditDistance.hint(for: layer.name, among: needs.map(\.name))
    throw LuaCallError("no stage that ran here writes '\(layer.name)'\(hint)")
  }

  /// Throws in a section or a session, which have nowhere to put what it would write.
  func requireWriting() throws(LuaCallError) {
    if !writes {
      throw LuaCallError(
        "findings and notes can be added in document and corpus bodies only; this body can only read")
    }
  }

  /// Throws in a writer, which has no section.
  func requireSection() throws(LuaCallError) {
    if outputs != nil {
      throw LuaCallError(
        "a body write leaves files; blocks are added by a body section, which is a stage of its own")
    }
  }

  /// Throws unless the stage declared that it provides the layer.
  func requireProvided(_ layer: Layer) throws(LuaCallError) {
    if provides.contains(layer) { return }
    throw Self.undeclared(layer, in: "provides", among: provides)
  }

  /// Throws unless the stage declared that it corrects the layer.
  func requireCorrected(_ layer: Layer) throws(LuaCallError) {
    if corrects.contains(layer) { return }
    throw Self.undeclared(layer, in: "corrects", among: corrects)
  }

  /// Bytes of the results that one call can take with what it adds to what others found, and corrects in it.
  private static let mostWritten = 4 << 20

  /// Takes so many bytes of the results; throws where they are more than one call can take.
  func take(_ bytes: Int) throws(LuaCallError) {
    written += bytes
    if written > Self.mostWritten {
      throw LuaCallError(
        "this call adds and corrects more than \(Self.mostWritten >> 20) MB of the results")
    }
  }

  /// Notes that something is corrected; throws where it has been before.
  func correct(_ target: Target) throws(LuaCallError) {
    if corrected.insert(target).inserted { return }
    let what = target.kind == .discrepancies ? "discrepancy" : target.kind.name
    throw LuaCallError("this call has corrected the same \(what) before")
  }

  private static func undeclared(_ layer: Layer, in list: String, among declared: Set<Layer>) -> LuaCallError
  {
    let hint = EditDistance.hint(for: layer.name, among: declared.map(\.name))
    return LuaCallError(
      "this stage does not declare that it \(list) '\(layer.name)'"
        + (hint.isEmpty ? "; add it to \(list)" : hint))
  }
}
