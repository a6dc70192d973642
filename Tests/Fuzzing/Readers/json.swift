@testable import CollateText

/// The JSON reader, strict and lenient, over the whole input and over its inside.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(start, count)
  for span in [Span(0, count), Span(min(1, count), max(count - 1, 0))] {
    let strict = node(bytes, span, strictly: true)
    let lenient = node(bytes, span, strictly: false)
    claim(strict == nil || lenient != nil, "the lenient reader refuses what the strict one reads")
    for root in [strict, lenient].compactMap(\.self) {
      claim(span.contains(root.span), "a value outside the span that was to be read")
      claimNode(root, in: bytes)
    }
  }
  return 0
}

private func node(_ bytes: [UInt8], _ span: Span, strictly isStrict: Bool) -> JSONNode? {
  do throws(JSONParser.Failure) {
    return try JSONParser.parse(bytes, in: span, strictly: isStrict)
  } catch {
    claim(
      error.offset >= span.start && error.offset <= span.end, "a fault at \(error.offset), outside \(span)")
    return nil
  }
}

private func claimNode(_ node: JSONNode, in bytes: [UInt8]) {
  if let text = node.text(in: bytes) { claimMapped(text, to: bytes) }
  var inner = node.elements ?? []
  if case .object(let members) = node.content { inner = members.map(\.value) }
  var end = node.span.start
  for child in inner {
    claim(
      child.span.start > end && child.span.end < node.span.end,
      "\(child.span) is not in order inside \(node.span)")
    end = child.span.end
    claimNode(child, in: bytes)
  }
}
