import CollateCore
import Foundation
import Testing

@testable import CollateSharing

@Suite struct BundleShelfTests {
  private let folder: TemporaryFolder
  private var project: String { folder.path + "/" }
  private static let time = 1_780_000_000

  init() throws { folder = try TemporaryFolder() }

  private func add(_ bundle: SharedBundle, isSigned: Bool = true) throws {
    var shelf = try BundleShelf(project: project)
    let draft = try shelf.draft(bundle, name: "desk")
    let signer = isSigned ? try bundle.signer(among: SampleBundle.signers(), at: Self.time) : nil
    try shelf.take(
      draft,
      .init(
        source: "oci://127.0.0.1:5000/desk:1.0.0", signer: signer, time: Self.time,
        grants: [draft.folder + "/plugins/a": [Capability(.corrects, "number")]]))
  }

  private func signed() throws -> SharedBundle {
    var bundle = try SampleBundle.make()
    try bundle.sign(with: try SampleBundle.key())
    return bundle
  }

  private func fault(
    _ signers: AllowedSigners? = nil, asked: Set<Capability> = [Capability(.corrects, "number")]
  ) throws
    -> SharingFault?
  {
    let path = folder.path + "/bundles/desk/desk.yaml"
    let check = try LockGuard(pipeline: path, isLocked: true, signers: { signers })
    check.check(file: path, bytes: Array(SampleBundle.pipeline.utf8))
    try? check.check(asked: asked, ofPlugin: folder.path + "/bundles/desk/plugins/a")
    return check.fault
  }

  @Test func aBundleIsTakenInWholeAndPasses() throws {
    try add(try signed())
    #expect(try fault(try SampleBundle.signers()) == nil)
    #expect(try fault() == nil)
    let shelf = try BundleShelf(project: project)
    let bundle = try shelf.bundle("desk")
    #expect(bundle.entry == "desk.yaml")
    #expect(bundle.signer?.principal == "desk@example.org")
    #expect(shelf.grants(of: "desk") == ["bundles/desk/plugins/a": [Capability(.corrects, "number")]])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/bundles")
    #expect(left.sorted() == ["desk", "desk.manifest.json", "desk.sshsig"])
  }

  @Test func everyChangeOfItIsNotPermitted() throws {
    let changes: [(String, (TemporaryFolder) throws -> Void)] = [
      ("bytes", { try $0.write("bundles/desk/plugins/a/a.lua", "return 2") }),
      ("a new file", { try $0.write("bundles/desk/plugins/a/b.lua", "return 2") }),
      ("a hidden file", { try $0.write("bundles/desk/.x", "") }),
      ("a file gone", { try $0.remove("bundles/desk/plugins/a/a.lua") }),
      (
        "a link",
        {
          try $0.write("same.lua", "return 1")
          try $0.remove("bundles/desk/plugins/a/a.lua")
          try $0.link("bundles/desk/plugins/a/a.lua", to: $0.path + "/same.lua")
        }
      ),
      ("the manifest", { try $0.write("bundles/desk.manifest.json", "{}") }),
      ("the manifest gone", { try $0.remove("bundles/desk.manifest.json") }),
      ("the signature gone", { try $0.remove("bundles/desk.sshsig") }),
      ("the lock gone", { try $0.remove("collate.lock") }),
      ("the lock emptied", { try $0.write("collate.lock", "collate.lock 1\n") }),
    ]
    for (name, change) in changes {
      let test = try BundleShelfTests()
      try test.add(try test.signed())
      try change(test.folder)
      #expect(try test.fault()?.kind == .notPermitted, "\(name)")
    }
  }

  @Test func everyLineOfTheLockCounts() throws {
    try add(try signed())
    let path = project + LockFile.name
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 7)
    for line in lines.dropFirst() where !line.hasPrefix("entry") {
      try text.replacing(line + "\n", with: "").write(toFile: path, atomically: true, encoding: .utf8)
      #expect(try fault() != nil, "without \(line)")
    }
    try (text + "unsigned desk\n").write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try fault() != nil)
  }

  @Test func aKeyThatIsNoLongerTrustedEndsIt() throws {
    try add(try signed())
    let other = try AllowedSigners(Array("x ssh-rsa AAAA\n".utf8), path: "s")
    #expect(try fault(other)?.kind == .notPermitted)
    #expect(try fault(try SampleBundle.signers("valid-before=20200101Z")) != nil)
    // A key that ended after the bundle was verified still counts for it.
    #expect(try fault(try SampleBundle.signers("valid-before=20260601Z")) == nil)
  }

  @Test func moreThanWasGrantedIsNotPermitted() throws {
    try add(try signed())
    let asked: Set = [Capability(.corrects, "number"), Capability(.dismisses, "discrepancies")]
    #expect(try fault(asked: asked)?.kind == .notPermitted)
  }

  @Test func anUnsignedBundleIsSaidToBeOne() throws {
    try add(try SampleBundle.make(), isSigned: false)
    #expect(try fault(try SampleBundle.signers()) == nil)
    #expect(try BundleShelf(project: project).bundle("desk").signer == nil)
  }

  @Test func removingLeavesNothing() throws {
    try add(try signed())
    var shelf = try BundleShelf(project: project)
    #expect(throws: SharingFault.self) { try shelf.remove("dask") }
    try shelf.remove("desk")
    #expect(String(decoding: shelf.lock.bytes, as: UTF8.self) == "collate.lock 1\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/bundles").isEmpty)
  }

  @Test func aFolderThatIsNoBundleIsNotReplaced() throws {
    try folder.write("bundles/desk/own.txt", "mine")
    let shelf = try BundleShelf(project: project)
    #expect(throws: SharingFault.self) { try shelf.draft(try SampleBundle.make(), name: "desk") }
    #expect(FileManager.default.fileExists(atPath: folder.path + "/bundles/desk/own.txt"))
  }

  @Test func bundlesBehindALinkAreRefused() throws {
    try folder.write("elsewhere/x", "")
    try folder.link("bundles", to: "elsewhere")
    #expect(throws: SharingFault.self) { try BundleShelf(project: project) }
  }

  @Test func aPluginIsFoundByItsDigest() throws {
    var bundle = try SampleBundle.make(["a.lua": "return 1"], entry: nil)
    try bundle.sign(with: try SampleBundle.key())
    try add(bundle)
    let pin = try #require(PinnedReference("oci://mirror.example/desk@\(bundle.manifest.digest)"))
    #expect(try pin.folder(from: project) == folder.path + "/bundles/desk")
    try folder.write("deep/er/x", "")
    #expect(try pin.folder(from: project + "deep/er/") == folder.path + "/bundles/desk")
    for other in [
      "oci://mirror.example/desk:1.0", "oci://x/y@\(Digest(of: []))",
      "git+https://x/y@\(String(repeating: "a", count: 40))",
    ] {
      let pin = try #require(PinnedReference(other))
      #expect(throws: SharingFault.self) { try pin.folder(from: project) }
    }
    #expect(PinnedReference("plugins/a") == nil)
  }

  @Test func whatACrashLeftIsTakenInAnew() throws {
    try add(try signed())
    try folder.remove("collate.lock")
    try folder.write("bundles/.desk.partial/old.lua", "x")
    #expect(try fault()?.kind == .notPermitted)
    try add(try signed())
    #expect(try fault() == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/bundles/.desk.partial"))
  }

  @Test func aListOfSignersThatCannotBeReadEndsBundlesOnly() throws {
    try add(try signed())
    let broken: LockGuard.Signers = { () throws(SharingFault) in
      try AllowedSigners(Array("x".utf8), path: "s")
    }
    func fault(_ path: String) throws -> SharingFault? {
      let check = try LockGuard(pipeline: path, isLocked: false, signers: broken)
      check.check(file: path, bytes: Array(SampleBundle.pipeline.utf8))
      return check.fault
    }
    #expect(try fault(folder.path + "/bundles/desk/desk.yaml") != nil)
    #expect(try fault(try folder.write("own.yaml", SampleBundle.pipeline)) == nil)
  }
}
