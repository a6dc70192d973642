import CollateCore
import Testing

@testable import CollateSharing

@Suite struct BundleCheckTests {
  private let folder: TemporaryFolder
  private let place: BundlePlace

  init() throws {
    folder = try TemporaryFolder()
    place = BundlePlace(project: folder.path + "/", name: "desk")
    var bundle = try SampleBundle.make()
    try bundle.sign(with: try SampleBundle.key())
    var shelf = try BundleShelf(project: folder.path + "/")
    let draft = try shelf.draft(bundle, name: "desk")
    let signer = try bundle.signer(among: SampleBundle.signers(), at: 0)
    try shelf.take(draft, .init(source: "bundle.tar", signer: signer, time: 0, grants: [:]))
  }

  private func faults(_ change: (String) -> String) throws -> [String] {
    let text = try String(contentsOfFile: folder.path + "/collate.lock", encoding: .utf8)
    try folder.write("collate.lock", change(text))
    defer { _ = try? folder.write("collate.lock", text) }
    let faults = try BundleCheck(place: place, signers: try SampleBundle.signers()).faults()
    return faults.map { String($0.description.dropFirst(folder.path.utf8.count + 1)) }
  }

  @Test func aBundleAsItWasTakenInHasNone() throws { #expect(try faults { $0 } == []) }

  @Test func whatTheLockSaysMustBeWhatWasSigned() throws {
    let other = Digest(of: Array("x".utf8))
    let right = Digest(of: Array(SampleBundle.pipeline.utf8))
    #expect(
      try faults { $0.replacing("\(right)", with: "\(other)") } == [
        "collate.lock:4:1: bundles/desk/desk.yaml is locked as \(other.short), its manifest says \(right.short)"
      ])
  }

  @Test func aSignerOfAnotherNameOrTimeIsAFault() throws {
    #expect(try faults { $0.replacing("desk@example.org", with: "chief@example.org") }.count == 1)
    #expect(try faults { $0.replacing("1970-01-01T00:00:00Z", with: "yesterday") }.count == 1)
    #expect(try faults { $0.replacing("signer desk SHA256:", with: "signer desk SHA256:A") }.count == 1)
    #expect(try faults { $0.replacing("entry desk desk.yaml", with: "entry desk other.yaml") }.count == 1)
  }
}
