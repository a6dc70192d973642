import CollateCore

/// Accounts as the default pipeline leaves them after a phase: what scripts, the prompt and listings work on.
struct AnalysedAccounts {
  /// The documents, and all that was found in them.
  let corpus: Corpus
  /// The layers that were written, each of which may be read.
  let layers: [Layer]

  /// The layers that the default pipeline writes up to a phase.
  static func layers(through phase: Phase) throws -> [Layer] { try layers(of: plan([], through: phase)) }

  /// Runs the default pipeline on the files up to a phase; without files there is nothing in it. Tells what could not be
  /// read.
  init(_ files: [String], through phase: Phase = .compare) throws {
    let plan = try Self.plan(files, through: phase)
    layers = Self.layers(of: plan)
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

  private static func plan(_ files: [String], through phase: Phase) throws -> Plan {
    var plan = try PipelineSource(path: nil).plan(ParameterInputs(flags: files.map { ("sources", $0) }))
    plan.steps.removeAll { $0.definition.phase > phase }
    return plan
  }

  private static func layers(of plan: Plan) -> [Layer] {
    Set(plan.steps.flatMap(\.definition.provides)).sorted()
  }
}
