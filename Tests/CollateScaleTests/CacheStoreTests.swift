import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateScale

@Suite struct CacheStoreTests {
  private let key = CacheKey(text: String(repeating: "ab", count: 32))
  private let contents = Document(name: "a.txt", plain: "One. Two.").contents

  @Test func whatIsKeptIsThereForAnotherStore() throws {
    let folder = try Folder()
    let store = try #require(CacheStore(folder.path, program: "1"))
    #expect(store.document(key) == nil && !store.holdsCorpus(key))
    store.keep(contents, as: key, source: "s1")
    #expect(CacheStore(folder.path, program: "1")?.document(key) == contents)
    #expect(store.corpus(key) == nil, "an entry of another kind is none")
  }

  @Test func outputsOfAnyBytesComeBack() throws {
    let folder = try Folder()
    let store = try #require(CacheStore(folder.path, program: "1"))
    let files = [
      OutputFile(path: "a", bytes: [0xFF, 0, 10]), OutputFile(path: "b", bytes: Array("é\n".utf8)),
    ]
    store.keep(StageOutput(files: files, notes: [Note(reason: "r")]), as: key, sources: ["s"])
    let kept = try #require(store.output(key))
    #expect(kept.files.map(\.path) == ["a", "b"] && kept.files.map(\.bytes) == files.map(\.bytes))
    #expect(kept.notes == [Note(reason: "r")] && store.holdings.outputs == 1)
  }

  @Test func everyFlippedByteIsAMissAndIsWrittenAnew() throws {
    let folder = try Folder()
    let store = try #require(CacheStore(folder.path, program: "1"))
    store.keep(contents, as: key, source: "s1")
    let file = CacheFolder(folder.path).file(of: key)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 1 << UInt8(place % 8)
      try damaged.write(to: URL(fileURLWithPath: file))
      #expect(store.document(key) == nil, "byte \(place)")
      store.keep(contents, as: key, source: "s1")
      #expect(store.document(key) == contents, "byte \(place)")
    }
    for length in [0, 1, 64, 65, whole.count - 1] {
      try whole.prefix(length).write(to: URL(fileURLWithPath: file))
      #expect(store.document(key) == nil, "\(length) bytes")
    }
  }

  @Test func anEntryUnderTheNameOfAnotherIsAMiss() throws {
    let folder = try Folder()
    let store = try #require(CacheStore(folder.path, program: "1"))
    store.keep(contents, as: key, source: "s1")
    let other = CacheKey(text: String(repeating: "ab", count: 31) + "cd")
    let files = CacheFolder(folder.path)
    try FileManager.default.copyItem(atPath: files.file(of: key), toPath: files.file(of: other))
    #expect(store.document(other) == nil)
  }

  @Test func onlyTheOwnerMayLookIntoIt() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let store = try #require(CacheStore(folder.path, program: "1"))
    store.keep(contents, as: key, source: "s1")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    let file = CacheFolder(folder.path).file(of: key)
    #expect(try mode(folder.path) == 0o700 && mode(file) == 0o600)
  }

  @Test func theOldestGoFirst() throws {
    let folder = try Folder()
    let store = try #require(CacheStore(folder.path, program: "1"))
    let keys = (0..<4).map { CacheKey(text: "\($0)\($0)" + String(repeating: "0", count: 62)) }
    for key in keys { store.keep(contents, as: key, source: "s") }
    let files = CacheFolder(folder.path)
    for (age, key) in keys.enumerated() {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: Double(age) * 100 - 1000)],
        ofItemAtPath: files.file(of: key))
    }
    #expect(store.document(keys[0]) != nil, "what is read counts as used")
    let size = store.holdings.bytes / 4
    #expect(store.prune(to: 2 * size) == 2 * size)
    #expect(keys.map { store.document($0) != nil } == [true, false, false, true])
    #expect(store.holdings.documents == 2)
  }

  @Test func whatWasMadeOfASourceCanBeTakenOut() throws {
    let folder = try Folder()
    let store = try #require(CacheStore(folder.path, program: "1"))
    let keys = (0..<3).map { CacheKey(text: "\($0)\($0)" + String(repeating: "0", count: 62)) }
    store.keep(contents, as: keys[0], source: "one")
    store.keep(contents, as: keys[1], source: "two")
    store.keep(CorpusState(Corpus()), as: keys[2], sources: ["one", "two"])
    #expect(store.purge(sources: ["one"]) == 2)
    #expect(store.document(keys[1]) != nil && !store.holdsCorpus(keys[2]))
  }

  @Test func leftOversOfDeadRunsGo() throws {
    let folder = try Folder()
    let store = try #require(CacheStore(folder.path, program: "1"))
    store.keep(contents, as: key, source: "s")
    let part = CacheFolder(folder.path).file(of: key) + ".1.partial"
    try Data("x".utf8).write(to: URL(fileURLWithPath: part))
    #expect(store.holdings.documents == 1 && FileManager.default.fileExists(atPath: part))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: part)
    _ = store.holdings
    #expect(!FileManager.default.fileExists(atPath: part))
  }

  @Test func aFolderThatCannotBeWrittenIsToldOnce() throws {
    let folder = try Folder()
    let path = folder.path
    let store = try #require(CacheStore(path, program: "1"))
    try Data().write(to: URL(fileURLWithPath: path))
    store.keep(contents, as: key, source: "s")
    #expect(store.trouble != nil && store.document(key) == nil)
    #expect(CacheStore(path, program: "1") == nil, "a file is no folder")
    #expect(CacheStore(path + "/below", program: "1") == nil)
  }
}

extension Folder {
  /// A folder below it that is not there yet.
  fileprivate var path: String { url.appendingPathComponent("cache").path }
}
