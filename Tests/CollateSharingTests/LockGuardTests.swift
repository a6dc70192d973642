import CollateCore
import Foundation
import Testing

@testable import CollateSharing

@Suite struct LockGuardTests {
  private static let text = Array("collate: 1\n".utf8)
  private let folder: TemporaryFolder
  private var pipeline: String { folder.path + "/desk.yaml" }
  private var plugin: String { folder.path + "/plugins/a" }
  private var reference: PluginReference { PluginReference(name: "a", folder: plugin, isolation: .none) }

  /// A pipeline with a plugin of two files, locked with one grant.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("desk.yaml", "collate: 1\n")
    try folder.write("plugins/a/a.lua", "return 1")
    try folder.write("plugins/a/lists/b.csv", "x")
    var lock = PipelineLock(LockFile(path: folder.path + "/collate.lock"), folder: folder.path + "/")
    lock.add(pipeline: pipeline, bytes: Self.text)
    try lock.add(plugin: plugin, asked: [Capability(.data, "lists/b.csv")])
    try folder.write("collate.lock", String(decoding: lock.lock.bytes, as: UTF8.self))
  }

  private func fault(
    asked: Set<Capability> = [Capability(.data, "lists/b.csv")], pipeline bytes: [UInt8] = text
  ) throws
    -> SharingFault?
  {
    let check = try LockGuard(pipeline: pipeline, isLocked: true)
    check.check(file: pipeline, bytes: bytes)
    _ = try? check.folder(of: reference)
    try check.check(asked: asked, ofPlugin: plugin)
    return check.fault
  }

  @Test func whatWasLockedPasses() throws { #expect(try fault() == nil) }

  @Test func everyDifferenceIsToldInOnePass() throws {
    try folder.write("plugins/a/a.lua", "return 2")
    try folder.write("plugins/a/c.lua", "return 3")
    try folder.remove("plugins/a/lists/b.csv")
    let fault = try #require(try fault(pipeline: Array("collate: 2".utf8)))
    #expect(fault.kind == .badConfiguration)
    let told = fault.diagnostics.map { $0.description.dropFirst(folder.path.utf8.count + 1) }
    #expect(told.count == 4)
    #expect(told.contains { $0.hasPrefix("collate.lock:2:1: desk.yaml changed: locked sha256:") })
    #expect(told.contains { $0.hasPrefix("collate.lock:3:1: plugins/a/a.lua changed: locked sha256:") })
    #expect(told.contains("collate.lock:4:1: plugins/a/lists/b.csv is gone"))
    #expect(told.contains("collate.lock:1:1: plugins/a/c.lua is not in the lock"))
  }

  @Test func nothingOfAChangedPluginRuns() throws {
    try folder.write("plugins/a/a.lua", "return 2")
    let check = try LockGuard(pipeline: pipeline, isLocked: true)
    #expect(throws: ConfigurationError.self) { try check.folder(of: reference) }
  }

  @Test func aLinkInAPluginIsAFault() throws {
    try folder.link("plugins/a/d.lua", to: "a.lua")
    #expect(try fault()?.diagnostics.count == 1)
  }

  @Test func moreThanWasGrantedIsNotPermitted() throws {
    let fault = try #require(
      try fault(asked: [Capability(.data, "lists/b.csv"), Capability(.dismisses, "discrepancies")]))
    #expect(fault.kind == .notPermitted)
    #expect(fault.diagnostics.first?.message.contains("'dismisses discrepancies'") == true)
  }

  @Test func aGrantThatNothingAsksForIsDrift() throws {
    #expect(try fault(asked: [])?.kind == .badConfiguration)
  }

  @Test func aPipelineWithoutALockIsRefusedOnlyWhereItMustHaveOne() throws {
    try folder.write("other.yaml", "collate: 1\n")
    let other = folder.path + "/other.yaml"
    #expect(throws: SharingFault.self) { try LockGuard(pipeline: other, isLocked: true) }
    #expect(try LockGuard(pipeline: other, isLocked: false).fault == nil)
    try folder.remove("collate.lock")
    #expect(throws: SharingFault.self) { try LockGuard(pipeline: pipeline, isLocked: true) }
  }
}
