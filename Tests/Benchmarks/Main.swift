import CollateText

let text = Array(
  String(repeating: "More than 1,600 homes were destroyed, the U.S. agency said. ", count: 20_000).utf8)
let clock = ContinuousClock()
var words = 0
let time = clock.measure { words = Words.spans(in: text).count }
print("words  \(words)  \(time)")
