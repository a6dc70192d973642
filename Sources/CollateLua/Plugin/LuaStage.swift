import CollateCore
import CollateText
import LuaHost
import Synchronization

/// A stage written in Lua, as the runtime sees every stage.
///
/// Each worker borrows a state of its own, and every call runs in a fresh environment inside it: what a stage keeps in
/// variables is gone with the document. A state that was stopped at a limit is dropped.
package struct LuaStage: Sendable {
  let declaration: LuaDeclaration
  private let source: LuaSource
  private let modules: [LuaModule]
  private let data: StageData
  private var limits: StageLimits
  private let observer: (any StageObserver)?
  private let worker: LuaWorkerCommand?

  /// Loads a stage file once, for its declaration; `observer` reads what its calls use, and with a `worker` nothing of it
  /// ever runs in this process. Throws everything that is wrong with it.
  package init(
    _ source: LuaSource, modules: [LuaModule] = [], data: PluginData = PluginData(.carried([:])),
    limits: StageLimits = StageLimits(),
    observer: (any StageObserver)? = nil,
    worker: LuaWorkerCommand? = nil
  )
    throws(ConfigurationError)
  {
    self.source = source
    self.modules = modules
    self.limits = limits
    self.observer = observer
    self.worker = worker
    do {
      let host = try Self.host(worker, limits)
      for module in modules { try host.addModule(module.source, name: module.name) }
      declaration = try LuaDeclaration(try host.load(source), source: source)
      self.data = try StageData(declaration.data, from: data)
    } catch let error as ConfigurationError {
      throw error
    } catch let fault as LuaFault {
      throw ConfigurationError([fault.diagnostic([source] + modules.map(\.source))])
    } catch {
      let reason = (error as? StageError)?.reason ?? "\(error)"
      throw ConfigurationError([Diagnostic(reason, at: .init(file: source.path, line: 1, column: 1))])
    }
  }

  /// What can be said of its files before they run.
  var review: LuaReview {
    LuaReview(
      source, modules: modules.map(\.source), options: declaration.options.map(\.luaName),
      data: data.names, api: declaration.api)
  }

  /// The stage as a definition for the catalogue.
  package var definition: StageDefinition {
    var definition = StageDefinition(
      name: declaration.name,
      phase: declaration.phase,
      summary: declaration.summary,
      options: declaration.options.map(\.spec),
      needs: declaration.takes == nil ? reads : [.files],
      provides: declaration.takes == nil ? declaration.provides : [.documents],
      corrects: declaration.corrects,
      ownTypes: declaration.ownTypes,
      takes: declaration.takes,
      example: declaration.example,
      within: { limits in
        var stage = self
        stage.limits = limits
        return stage.definition
      },
      make: { options in self.body(options) }
    )
    definition.dataFiles = declaration.data.map(\.file)
    return definition
  }

  /// What it needs: what it corrects is among that.
  private var reads: [Layer] {
    declaration.needs + declaration.corrects.filter { !declaration.needs.contains($0) }
  }

  // MARK: Bodies

  private static func host(
    _ worker: LuaWorkerCommand?, _ limits: StageLimits, _ seed: LuaSeed = LuaSeed()
  ) throws(StageError) -> any LuaStageHost {
    if let worker { return try IsolatedHost(worker, limits: limits, seed: seed) }
    return try LuaHostHandle(limits: limits, seed: seed)
  }

  private func body(_ options: OptionValues) -> StageBody {
    let states = LuaStates([source] + modules.map(\.source), memory: limits.memory) { seed throws in
      let host = try Self.host(worker, limits, seed)
      for module in modules { try host.addModule(module.source, name: module.name) }
      _ = try host.load(source)
      if let host = host as? LuaHostHandle { try observer?.attach(to: host) }
      try host.prepare(
        StagePreparation(
          options: LuaOption.object(declaration.options, values: options), needs: reads,
          provides: declaration.provides, corrects: declaration.corrects, ownTypes: declaration.ownTypes,
          api: declaration.api, data: data))
      return host
    }
    let writesSentences = (declaration.provides + declaration.corrects).contains(Sentence.kind)
    switch declaration.body {
    case .source:
      return .source { file, context in
        let result = try run(states, context, [file])
        return LoadedFile(documents: result.loaded, notes: result.notes.map(\.note))
      }
    case .document:
      return .document { document, context in
        let result = try run(states, context, [document])
        for written in result.written { document.annotate(all: written.annotations) }
        for fact in result.facts { document.metadata[fact.name] = fact.entry }
        document.notes += result.notes.map(\.note)
        document.requestedCorrections = result.corrections.map(\.correction)
        if writesSentences { try Self.requireSentencesApart(in: document) }
      }
    case .corpus:
      return .corpus { corpus, context in
        let result = try run(states, context, corpus.documents, corpus)
        for written in result.written {
          corpus.documents[written.document].annotate(all: written.annotations)
        }
        for (index, correction) in result.corrections {
          corpus.documents[index].requestedCorrections.append(correction)
        }
        if writesSentences {
          for (index, document) in corpus.documents.enumerated() {
            try Self.requireSentencesApart(in: document, at: index)
          }
        }
        corpus.findings += result.findings
        corpus.requests = result.requests
        for (index, note) in result.notes {
          if let index { corpus.documents[index].notes.append(note) } else { corpus.notes.append(note) }
        }
      }
    case .same:
      return .same { pairs, context in
        try states.borrow(LuaSeed(corpusKey: context.corpusKey)) { host throws(LuaFault) in
          defer { if let host = host as? LuaHostHandle { observer?.read(host) } }
          return try host.judge(pairs)
        }
      }
    case .section:
      return .section { corpus, context in
        let result = try run(states, context, corpus.documents, corpus)
        let title = result.title.isEmpty ? declaration.summary : result.title
        let section = Section(
          stage: context.stage, title: title, blocks: result.blocks, after: declaration.after)
        return (section, result.notes.map(\.note))
      }
    case .write:
      let names = declaration.options.filter { $0.spec.kind == .output }.map { options.string($0.spec.name) }
      return .writer { corpus, context in
        let result = try run(states, context, corpus.documents, corpus, outputs: Set(names))
        return (result.files, result.notes.map(\.note))
      }
    }
  }

  /// Looks at the sentences as they will be once the runner has made the corrections.
  private static func requireSentencesApart(in document: Document, at index: Int? = nil) throws(StageError) {
    let corrections = document.requestedCorrections.filter { $0.kind == Sentence.kind }
    let sentences = try document.annotations(Sentence.kind, correctedBy: corrections)
    try AnnotationCheck.requireSentencesApart(sentences, at: index)
  }

  private struct Result {
    var written: [WrittenAnnotations]
    var findings: [Finding]
    var requests: DiscrepancyRequests
    var corrections: [(document: Int, correction: AnnotationCorrection)]
    var loaded: [Document]
    var facts: [(name: String, entry: Metadata.Entry)]
    var title: String
    var blocks: [Block]
    var files: [OutputFile]
    var added: [(document: Int?, note: Note)]
    var printed: String

    /// The notes it added, and what it printed, so that its author sees it where the results are read.
    var notes: [(document: Int?, note: Note)] {
      if printed.isEmpty { return added }
      return added + [
        (nil, Note(reason: LuaStage.printLabel + printed.split(separator: "\n").joined(separator: " / ")))
      ]
    }
  }

  private static let printLabel = "printed: "

  /// Whether a note shows what a stage printed.
  package static func isPrint(_ note: Note) -> Bool { note.reason.hasPrefix(printLabel) }

  /// Bytes of print output that a note shows.
  private static let shownOutput = 400

  private func run(
    _ states: LuaStates, _ context: StageContext, _ documents: [Document], _ corpus: Corpus = Corpus(),
    outputs: Set<String>? = nil
  ) throws -> Result {
    let seed = LuaSeed(corpusKey: context.corpusKey)
    let body = declaration.body.hostBody
    func result(of host: any LuaStageHost, _ written: [WrittenAnnotations]) -> Result {
      let loaded = host.session.loaded.map { document in
        var document = document
        for name in document.metadata.keys { document.metadata[name]?.origin = context.stage }
        return document
      }
      let facts = host.session.facts.map { fact in
        (fact.name, Metadata.Entry(fact.entry.value, evidence: fact.entry.evidence, origin: context.stage))
      }
      return Result(
        written: written, findings: host.session.findings, requests: host.session.requests,
        corrections: host.session.corrections, loaded: loaded, facts: facts, title: host.session.title,
        blocks: host.session.blocks, files: host.session.files, added: host.session.notes,
        printed: String(decoding: host.log.utf8.prefix(Self.shownOutput), as: UTF8.self))
    }
    func run(_ host: any LuaStageHost) throws(LuaFault) -> Result {
      host.session.corpus = corpus
      host.session.outputs = outputs
      defer { if let host = host as? LuaHostHandle { observer?.read(host) } }
      return result(of: host, try host.run(body, documents: documents))
    }
    // What a meter reads is only known of a counted call; and corpus bodies run once, and for long.
    guard observer == nil, body == LUA_HOST_BODY_DOCUMENT else { return try states.borrow(seed, run) }
    return try states.borrow(
      seed,
      trying: { host throws(LuaFault) in
        result(of: host, try host.attempt(body, documents: documents))
      }, run)
  }
}

/// A file that stages of a plugin load with `require`.
package struct LuaModule: Sendable {
  /// Its path in the plugin with points, without `.lua`: `lib.words`.
  package var name: String
  package var source: LuaSource
}
