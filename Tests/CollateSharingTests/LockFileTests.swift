import CollateCore
import Testing

@testable import CollateSharing

@Suite struct LockFileTests {
  private static let digest = Digest(of: Array("x".utf8))

  @Test func entriesAreSortedOneALine() throws {
    var lock = LockFile(path: "collate.lock")
    lock.add(.pipeline(path: "b.yaml"))
    lock.add(.file(path: "b/x.lua", digest: Self.digest))
    lock.add(.file(path: "a/x.lua", digest: Self.digest))
    lock.add(.pipeline(path: "a.yaml"))
    let text = String(decoding: lock.bytes, as: UTF8.self)
    #expect(
      text == """
        collate.lock 1
        file \(Self.digest) a/x.lua
        file \(Self.digest) b/x.lua
        pipeline a.yaml
        pipeline b.yaml

        """)
    #expect(try LockFile(lock.bytes, path: "collate.lock").entries == lock.entries)
  }

  @Test func everyFaultIsToldWithItsLine() {
    let text = """
      collate.lock 2
      pipeline a.yaml
      <<<<<<< ours
      pipelines b.yaml
      pipeline a.yaml
      """
    do {
      _ = try LockFile(Array(text.utf8), path: "desk/collate.lock")
      Issue.record("a broken lock was read")
    } catch {
      #expect(error.kind == .badConfiguration)
      #expect(
        error.diagnostics.map(\.description) == [
          "desk/collate.lock:1:1: a lock must begin with 'collate.lock 1'",
          "desk/collate.lock:3:1: an unresolved merge conflict",
          "desk/collate.lock:4:1: not an entry of a lock; run 'collate lock' again",
          "desk/collate.lock:5:1: line 2 already has an entry for it",
        ])
    }
  }

  @Test func twoDigestsOfOneFileAreAFault() {
    let other = Digest(of: Array("y".utf8))
    let text = "collate.lock 1\nfile \(Self.digest) a\nfile \(other) a\n"
    #expect(throws: SharingFault.self) { try LockFile(Array(text.utf8), path: "collate.lock") }
  }

  @Test func bytesThatAreNoTextAreAFault() {
    #expect(throws: SharingFault.self) { try LockFile([0xFF], path: "collate.lock") }
  }
}
