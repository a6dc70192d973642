import CollateText

/// The scanners that every byte of every account passes.
enum TextBenchmarks {
  static let all = [
    scan("text.words") { _ = Words.spans(in: $0) },
    scan("text.folded-stems") { bytes in
      for span in Words.spans(in: bytes) { _ = Stemming.stem(bytes.string(span)) }
    },
  ]

  private static func scan(_ name: String, _ body: @escaping @Sendable ([UInt8]) -> Void) -> Benchmark {
    Benchmark(name: name) {
      var invented = InventedReports(seed: 1)
      let bytes = Array(invented.report(bytes: 2_000_000).utf8)
      return (bytes.count, { body(bytes) })
    }
  }
}
