import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateScale

/// Runs with a cache give what runs without one give, and run no stage for nothing.
@Suite struct StageMemoryTests {
  private let folder: Folder
  private let cache: CacheStore

  init() throws {
    folder = try Folder()
    cache = try #require(
      CacheStore(folder.url.appendingPathComponent("cache").path, program: "1", keepsAll: true))
  }

  private func run(
    _ option: (stage: String, name: String, value: Value)? = nil, cached: Bool = true
  ) throws -> (line: [UInt8], work: [String: StageWork]) {
    let accounts = folder.url.appendingPathComponent("in")
    try FileManager.default.createDirectory(at: accounts, withIntermediateDirectories: true)
    let plan = try FilledCorpus.plan(accounts, changing: option)
    let outcome = try Runner(plan: plan, workers: 2, cache: cached ? cache : nil).run()
    let line = CorpusState(outcome.corpus).line + outcome.corpus.documents.flatMap(\.contents.line)
    let work = zip(plan.steps.map(\.definition.name), outcome.work)
    return (line, Dictionary(uniqueKeysWithValues: work.map { ($0, $1) }))
  }

  private func change(_ name: String, _ old: String, _ new: String) throws {
    let file = folder.url.appendingPathComponent("in/" + name)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test func coldAndWarmRunsGiveWhatRunsWithoutACacheGive() throws {
    let plain = try run(cached: false)
    #expect(try run().line == plain.line)
    let warm = try run()
    #expect(warm.line == plain.line)
    let anew = warm.work.filter { $0.key != "load.files" && ($0.value.ran > 0 || $0.value.reused != 3) }
    #expect(anew.isEmpty, "\(anew)")
  }

  @Test func aChangedOptionRunsItsStageAndWhatFollows() throws {
    _ = try run()
    let option = (stage: "compare.claims", name: "min-support", value: Value.int(3))
    let changed = try run(option)
    #expect(try changed.line == run(option, cached: false).line)
    #expect(changed.work["compare.families"]?.reused == 3 && changed.work["compare.claims"]?.ran == 3)
    #expect(changed.work["compare.timeline"]?.ran == 3)
  }

  @Test func aChangedAccountLeavesTheOthersAsTheyAre() throws {
    _ = try run()
    try change("courier.txt", "Seventeen", "Nineteen")
    let changed = try run()
    #expect(try changed.line == run(cached: false).line)
    #expect(changed.work["clean.article"] == work(ran: 1, reused: 2))
    #expect(changed.work["extract.sentences"] == work(ran: 1, reused: 2))
    #expect(changed.work["compare.claims"]?.ran == 3)
  }

  @Test func damageAnywhereIsMadeGood() throws {
    let plain = try run()
    let files = CacheFolder(folder.url.appendingPathComponent("cache").path).files()
    #expect(files.count > 20)
    for (number, file) in files.enumerated() {
      var bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
      bytes[(number * 7919) % bytes.count] ^= 4
      try bytes.write(to: URL(fileURLWithPath: file.path))
    }
    let mended = try run()
    #expect(mended.line == plain.line && mended.work["compare.claims"]?.ran == 3)
    #expect(try run().work["compare.claims"]?.reused == 3)
  }

  /// A text that stands for its copies is kept as itself.
  @Test func copiesAreNotMixedUpWithTheirOriginal() throws {
    _ = try run()
    let accounts = folder.url.appendingPathComponent("in")
    try FileManager.default.copyItem(
      at: accounts.appendingPathComponent("gazette.txt"), to: accounts.appendingPathComponent("copy.txt"))
    let plain = try run(cached: false)
    #expect(try run().line == plain.line)
    let store = CacheFolder(folder.url.appendingPathComponent("cache").path)
    for file in store.files() where store.head(of: file)?.kind == .document { unlink(file.path) }
    #expect(try run().line == plain.line && run().line == plain.line)
  }

  @Test func anotherBuildOfTheProgramTakesNothing() throws {
    _ = try run()
    let other = try #require(
      CacheStore(folder.url.appendingPathComponent("cache").path, program: "2", keepsAll: true))
    let plan = try FilledCorpus.plan(folder.url.appendingPathComponent("in"))
    let outcome = try Runner(plan: plan, workers: 2, cache: other).run()
    #expect(outcome.work.allSatisfy { $0.reused == 0 })
  }

  @Test func smallAccountsAreLeftAlone() throws {
    let unasked = try #require(CacheStore(folder.url.appendingPathComponent("other").path, program: "1"))
    let accounts = folder.url.appendingPathComponent("in")
    try FileManager.default.createDirectory(at: accounts, withIntermediateDirectories: true)
    _ = try Runner(plan: try FilledCorpus.plan(accounts), workers: 1, cache: unasked).run()
    #expect(unasked.holdings.bytes == 0)
  }

  private func work(ran: Int, reused: Int) -> StageWork {
    var work = StageWork()
    (work.ran, work.reused) = (ran, reused)
    return work
  }
}
