import Foundation
import Testing

@testable import CollateSharing

@Suite struct RegistryClientTests {
  private let registry = FakeRegistry()
  private static let environment = [
    "COLLATE_REGISTRY": "127.0.0.1:5000", "COLLATE_REGISTRY_USER": "ana",
    "COLLATE_REGISTRY_PASSWORD": "secret",
  ]
  private static let basic = "Basic " + Data("ana:secret".utf8).base64EncodedString()

  private func publish() throws -> SharedBundle {
    var bundle = try SampleBundle.make()
    try bundle.sign(with: try SampleBundle.key())
    try registry.client().publish(bundle, movesTag: false)
    return bundle
  }

  private func fault(_ body: () throws -> Void) -> SharingFault? {
    do {
      try body()
      return nil
    } catch {
      return error as? SharingFault
    }
  }

  // MARK: Publishing and reading

  @Test func whatIsPublishedIsReadAgain() throws {
    let bundle = try publish()
    let read = try registry.client().bundle()
    #expect(read.manifest.digest == bundle.manifest.digest)
    #expect(read.files == bundle.files)
    #expect(read.signatures == bundle.signatures)
    #expect(
      try registry.client("oci://127.0.0.1:5000/desk/news@\(bundle.manifest.digest)").bundle().files
        == bundle.files)
  }

  @Test func theTagIsPutLast() throws {
    _ = try publish()
    #expect(registry.calls.last?.url.lastPathComponent == "1.0.0")
    #expect(registry.calls.filter { $0.url.lastPathComponent == "1.0.0" && $0.method == "PUT" }.count == 1)
  }

  @Test func publishingAgainUploadsNothing() throws {
    _ = try publish()
    let count = registry.calls.count
    _ = try publish()
    #expect(registry.calls[count...].allSatisfy { $0.method != "POST" })
    #expect(try registry.client().bundle().signatures.count == 1)
  }

  @Test func aTagIsMovedOnlyWhereThatIsSaid() throws {
    let first = try publish()
    let other = try SampleBundle.make(["desk.yaml": "x"])
    #expect(fault { try registry.client().publish(other, movesTag: false) }?.kind == .cannotCreate)
    #expect(try registry.client().currentDigest() == first.manifest.digest)
    try registry.client().publish(other, movesTag: true)
    #expect(try registry.client().currentDigest() == other.manifest.digest)
  }

  @Test func tagsThatListSignaturesAreNone() throws {
    _ = try publish()
    #expect(try registry.client().tags() == ["1.0.0"])
  }

  @Test func referrersOfTheRegistryAreUsedWhereItHasThem() throws {
    let bundle = try publish()
    let signature = SignatureManifest(bundle.signatures[0], of: bundle.manifest)
    let index =
      "{\"mediaType\":\"\(MediaType.index)\",\"manifests\":[\(String(decoding: descriptor(signature), as: UTF8.self))]}"
    registry.state.withLock {
      $0.manifests["sha256-" + bundle.manifest.digest.hex] = nil
      $0.bend = { call, answer in
        call.url.path.contains("/referrers/") ? HTTPAnswer(status: 200, body: Array(index.utf8)) : answer
      }
    }
    #expect(try registry.client().bundle().signatures == bundle.signatures)
  }

  private func descriptor(_ signature: SignatureManifest) -> [UInt8] {
    Array(
      "{\"mediaType\":\"\(MediaType.manifest)\",\"digest\":\"\(signature.descriptor.digest)\",\"size\":\(signature.bytes.count),\"artifactType\":\"\(MediaType.signature)\"}"
        .utf8)
  }

  // MARK: Answers that are not what was asked for

  @Test func wrongBytesSizesAndDigestsAreFaults() throws {
    _ = try publish()
    let bends: [(String, @Sendable (HTTPCall, HTTPAnswer) -> HTTPAnswer)] = [
      (
        "blob",
        { call, answer in
          var answer = answer
          if call.url.path.contains("/blobs/") { answer.body = answer.body.map { $0 ^ 1 } }
          return answer
        }
      ),
      (
        "short blob",
        { call, answer in
          var answer = answer
          if call.url.path.contains("/blobs/") { answer.body = Array(answer.body.dropLast()) }
          return answer
        }
      ),
      (
        "long blob",
        { call, answer in
          var answer = answer
          if call.url.path.contains("/blobs/") { answer.body.append(0x20) }
          return answer
        }
      ),
      (
        "header",
        { _, answer in
          var answer = answer
          answer.headers["docker-content-digest"] = "\(Digest(of: []))"
          return answer
        }
      ),
    ]
    for (name, bend) in bends {
      registry.state.withLock { $0.bend = bend }
      #expect(fault { _ = try registry.client().bundle() } != nil, "\(name)")
    }
  }

  @Test func anotherManifestThanAskedForIsAFault() throws {
    _ = try publish()
    let other = Digest(of: Array("x".utf8))
    registry.state.withLock { state in state.manifests["\(other)"] = state.manifests["1.0.0"] }
    #expect(
      fault { _ = try registry.client("oci://127.0.0.1:5000/desk/news@\(other)").bundle() }?.kind
        == .notPermitted)
  }

  @Test func whatIsNotThereIsNoInput() throws {
    #expect(fault { _ = try registry.client().bundle() }?.kind == .noInput)
  }

  // MARK: Asking again

  @Test func cutsAndBusyRegistriesAreAskedAgain() throws {
    let bundle = try publish()
    registry.state.withLock {
      $0.first = [
        .failure(TransportFault(reason: "cut", isFinal: false)), .success(HTTPAnswer(status: 503)),
        .success(HTTPAnswer(status: 429, headers: ["retry-after": "1"])),
      ]
    }
    #expect(try registry.client().bundle().manifest.digest == bundle.manifest.digest)
  }

  @Test func aCutDownloadGoesOnWhereItEnded() throws {
    let bundle = try publish()
    registry.state.withLock { state in
      state.bend = { call, answer in
        guard call.url.path.contains("/blobs/"), let range = call.headers["Range"],
          let start = Int(range.dropFirst("bytes=".count).dropLast())
        else { return answer }
        let whole = answer.body.count
        return HTTPAnswer(
          status: 206, headers: ["content-range": "bytes \(start)-\(whole - 1)/\(whole)"],
          body: Array(answer.body[start...]))
      }
      let config = bundle.manifest.config
      let bytes = state.blobs["\(config.digest)"] ?? []
      let manifest = state.manifests["1.0.0"] ?? []
      state.first = [
        .success(HTTPAnswer(status: 200, body: manifest)),
        .failure(
          TransportFault(
            reason: "cut", isFinal: false, cut: HTTPAnswer(status: 200, body: Array(bytes.prefix(5))))),
      ]
    }
    #expect(try registry.client().bundle().manifest.digest == bundle.manifest.digest)
    #expect(registry.calls.contains { $0.headers["Range"] == "bytes=5-" })
  }

  @Test func fourTimesIsEnough() throws {
    registry.state.withLock { $0.first = (0..<9).map { _ in .success(HTTPAnswer(status: 500)) } }
    #expect(fault { _ = try registry.client().bundle() }?.kind == .unavailable)
    #expect(registry.calls.count == 4)
  }

  @Test func whatWouldEndTheSameWayIsNotAskedAgain() throws {
    registry.state.withLock { $0.first = [.failure(TransportFault(reason: "not trusted", isFinal: true))] }
    #expect(fault { _ = try registry.client().bundle() }?.kind == .unavailable)
    #expect(registry.calls.count == 1)
  }

  // MARK: Credentials

  @Test func basicCredentialsAreSentOnlyWhereAsked() throws {
    _ = try publish()
    registry.state.withLock {
      $0.bend = { call, answer in
        call.headers["Authorization"] == Self.basic
          ? answer : HTTPAnswer(status: 401, headers: ["www-authenticate": "Basic realm=\"x\""])
      }
    }
    let count = registry.calls.count
    _ = try registry.client(environment: Self.environment).bundle()
    #expect(registry.calls[count].headers["Authorization"] == nil)
    #expect(fault { _ = try registry.client().bundle() }?.kind == .notPermitted)
    var wrong = Self.environment
    wrong["COLLATE_REGISTRY"] = "127.0.0.1:5001"
    #expect(fault { _ = try registry.client(environment: wrong).bundle() }?.kind == .notPermitted)
    wrong = Self.environment
    wrong["COLLATE_REGISTRY_PASSWORD"] = "guess"
    let told = fault { _ = try registry.client(environment: wrong).bundle() }
    #expect(told?.kind == .notPermitted)
    #expect(told?.diagnostics.first?.message.contains("guess") == false)
  }

  @Test func aTokenIsFetchedForTheScopeThatIsAskedFor() throws {
    _ = try publish()
    registry.state.withLock {
      $0.bend = { call, answer in
        if call.url.path == "/token" {
          let isRight =
            call.url.query == "service=reg&scope=repository:desk/news:pull"
            && call.headers["Authorization"] == Self.basic
          return HTTPAnswer(status: isRight ? 200 : 400, body: Array("{\"token\":\"t0k\"}".utf8))
        }
        let challenge =
          "Bearer realm=\"http://127.0.0.1:5001/token\",service=\"reg\",scope=\"repository:desk/news:pull\""
        return call.headers["Authorization"] == "Bearer t0k"
          ? answer : HTTPAnswer(status: 401, headers: ["www-authenticate": challenge])
      }
    }
    _ = try registry.client(environment: Self.environment).bundle()
  }

  @Test(arguments: [
    "Bearer realm=\"http://registry.example/token\"", "Bearer realm=\"ftp://127.0.0.1/\"", "Bearer",
    "Negotiate", "",
  ])
  func otherChallengesGetNoCredential(challenge: String) {
    registry.state.withLock {
      $0.bend = { _, _ in HTTPAnswer(status: 401, headers: ["www-authenticate": challenge]) }
    }
    #expect(fault { _ = try registry.client(environment: Self.environment).bundle() } != nil)
    #expect(registry.calls.allSatisfy { $0.headers["Authorization"] == nil })
  }

  @Test func anotherHostGetsNoCredential() throws {
    _ = try publish()
    let stored = registry.state.withLock(\.blobs)
    registry.state.withLock {
      $0.bend = { call, answer in
        if call.url.port == 6000 {
          return HTTPAnswer(status: 200, body: stored[call.url.lastPathComponent] ?? [])
        }
        guard call.headers["Authorization"] == Self.basic else {
          return HTTPAnswer(status: 401, headers: ["www-authenticate": "Basic"])
        }
        return call.url.path.contains("/blobs/")
          ? HTTPAnswer(
            status: 307, headers: ["location": "http://127.0.0.1:6000/\(call.url.lastPathComponent)"])
          : answer
      }
    }
    let count = registry.calls.count
    _ = try registry.client(environment: Self.environment).bundle()
    let elsewhere = registry.calls[count...].filter { $0.url.port == 6000 }
    #expect(elsewhere.count >= 3)
    #expect(elsewhere.allSatisfy { $0.headers["Authorization"] == nil })
  }

  @Test func anotherHostThatAsksForCredentialsGetsNone() throws {
    _ = try publish()
    registry.state.withLock {
      $0.bend = { call, answer in
        if call.url.port == 6000 { return HTTPAnswer(status: 401, headers: ["www-authenticate": "Basic"]) }
        return call.url.path.contains("/blobs/")
          ? HTTPAnswer(status: 302, headers: ["location": "http://127.0.0.1:6000/x"]) : answer
      }
    }
    let count = registry.calls.count
    #expect(fault { _ = try registry.client(environment: Self.environment).bundle() }?.kind == .notPermitted)
    #expect(registry.calls[count...].allSatisfy { $0.headers["Authorization"] == nil })
  }

  @Test(arguments: ["http://registry.example/x", "file:///etc/passwd", "http://127.0.0.1.example/x"])
  func redirectsToWhatIsNotEncryptedAreRefused(target: String) throws {
    _ = try publish()
    registry.state.withLock {
      $0.bend = { call, answer in
        call.url.path.contains("/blobs/") ? HTTPAnswer(status: 307, headers: ["location": target]) : answer
      }
    }
    #expect(fault { _ = try registry.client().bundle() }?.kind == .unavailable)
    #expect(registry.calls.allSatisfy { $0.url.host == "127.0.0.1" })
  }

  @Test func redirectsEnd() throws {
    registry.state.withLock {
      $0.bend = { _, _ in HTTPAnswer(status: 302, headers: ["location": "/v2/again"]) }
    }
    #expect(fault { _ = try registry.client().bundle() }?.kind == .unavailable)
    #expect(registry.calls.count == 6)
  }
}
