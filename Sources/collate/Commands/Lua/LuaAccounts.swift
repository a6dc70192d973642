import CollateCore

/// Accounts as the default pipeline leaves them before its reports: what scripts and the prompt work on.
struct LuaAccounts {
  /// The documents, and all that was found in them.
  let corpus: Corpus
  /// The layers that were written, each of which may be read.
  let layers: [Layer]

  /// Reads and compares the files; without files there is nothing in it. Tells what could not be read.
  init(_ files: [String]) throws {
    let inputs = ParameterInputs(flags: files.map { ("sources", $0) })
    var plan = try PipelineSource(path: nil).plan(inputs)
    plan.steps.removeAll { $0.definition.phase == .report }
    layers = Set(plan.steps.flatMap(\.definition.provides)).sorted()
    if files.isEmpty {
      corpus = Corpus()
      return
    }
    do throws(Runner.Failure) {
      corpus = try Runner(plan: plan, workers: ExecutionOptions.allProcessors).run().corpus
    } catch {
      throw Problem(.badInput, NoteText.text(of: error))
    }
    let notes = NoteText(corpus.documents)
    Console.error(corpus.allNotes.filter(\.isFailure).map { "collate: " + notes.text(of: $0) })
    guard !corpus.documents.isEmpty else { throw Problem(.noInput, "no account could be read") }
  }
}
