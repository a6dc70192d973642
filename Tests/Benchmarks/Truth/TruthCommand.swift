import ArgumentParser
import CollateCore
import Foundation

/// Every figure that the answer is judged by, beside its floor, and what each mechanism adds to it.
struct TruthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truth",
    abstract: "Scores the default pipeline on annotated events.",
    discussion: """
      Prints one table: report, seeds, develop, planted and field cases, each figure beside its floor. What is not on \
      this machine is skipped.
      """)

  @Option(help: "Folder of the shared data.")
  var shared = "../shared"

  @Option(help: ArgumentHelp("Gold of the seeds.", valueName: "file"))
  var seedsGold: String?

  @Option(parsing: .upToNextOption, help: "Only these sets: report, seeds, develop, planted, field.")
  var sets = EventSet.allCases

  @Flag(help: "Also leave each mechanism out in turn and print what changes.")
  var ablate = false

  @Option(help: "With --ablate: only mechanisms whose name starts with one of these.")
  var only: [String] = []

  @Flag(help: "List the mechanisms that can be left out, and stop.")
  var mechanisms = false

  func run() async throws {
    if mechanisms {
      for ablation in try Mechanisms.all() { try Self.show(ablation.mechanism) }
      return
    }
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let scorers = Scorers(
      shared: URL(fileURLWithPath: shared), scratch: scratch,
      seedsGold: seedsGold.map(URL.init(fileURLWithPath:)))
    var present: [EventSet] = []
    for set in sets {
      if let absence = scorers.absence(of: set) {
        try Self.show("skip \(set): \(absence)")
      } else {
        present.append(set)
      }
    }
    let whole = try await Self.scores(present, without: nil, scorers)
    try Self.show(TruthTable(sets: present, scores: whole).text)
    guard ablate else { return }
    for ablation in try Mechanisms.all() {
      let name = ablation.mechanism
      guard only.isEmpty || only.contains(where: name.hasPrefix) else { continue }
      let partial = try await Self.scores(present, without: name, scorers)
      try Self.show(Changes(from: whole, to: partial, sets: present).line(of: name))
    }
  }

  /// Prints at once, also into a file: the list of mechanisms takes minutes.
  private static func show(_ text: String) throws {
    try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Scores of several sets, as many at a time as there are processors, those that take longest first.
  private static func scores(
    _ sets: [EventSet], without mechanism: String?, _ scorers: Scorers
  ) async throws -> [EventSet: Score] {
    try await withThrowingTaskGroup(of: (EventSet, Score).self) { group in
      var waiting = sets.sorted { $0.order < $1.order }[...]
      var scores: [EventSet: Score] = [:]
      func startNext() {
        guard let set = waiting.popFirst() else { return }
        group.addTask { (set, try await scorers.score(set, without: mechanism)) }
      }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { startNext() }
      while let (set, score) = try await group.next() {
        scores[set] = score
        startNext()
      }
      return scores
    }
  }
}

extension EventSet: ExpressibleByArgument {
  /// The sets that take longest come first.
  fileprivate var order: Int { [.planted: 0, .develop: 1, .field: 2][self] ?? 3 }
}
