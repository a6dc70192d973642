/// What the elements of a page are called, each set of names read once: a page repeats a few tags thousands of times.
struct ElementLooks {
  /// Number of the look of each element; 0 for texts and the root.
  private(set) var numbers: [Int]
  /// The names that each look stands for; none for the first.
  private(set) var names: [[String]] = [[]]
  /// Looks with one of these numbers have the same names.
  private(set) var groups = [0]
  /// Elements with one of these numbers have the same tag and class.
  private(set) var classes: [Int]

  /// Takes the nodes of a page, the root first.
  init(_ nodes: [HTMLTree.Node]) {
    numbers = Array(repeating: 0, count: nodes.count)
    classes = numbers
    var known: [Int: Int] = [:]
    var groupNumbers: [[String]: Int] = [[]: 0]
    for index in nodes.indices.dropFirst() {
      guard let tag = nodes[index].tag else { continue }
      var (look, tagAndClass) = (Hasher(), Hasher())
      look.combine(tag.name)
      tagAndClass.combine(tag.name)
      for attribute in tag.attributes where ElementNames.isName(attribute.name) {
        look.combine(attribute.name)
        look.combine(attribute.bytes.count)
        attribute.bytes.withUnsafeBytes { look.combine(bytes: $0) }
        if attribute.name == "class" {
          tagAndClass.combine(attribute.bytes.count)
          attribute.bytes.withUnsafeBytes { tagAndClass.combine(bytes: $0) }
        }
      }
      classes[index] = tagAndClass.finalize()
      let key = look.finalize()
      if let number = known[key] {
        numbers[index] = number
        continue
      }
      let names = ElementNames.names(of: tag)
      let group = groupNumbers[names] ?? groupNumbers.count
      groupNumbers[names] = group
      known[key] = self.names.count
      numbers[index] = self.names.count
      self.names.append(names)
      groups.append(group)
    }
  }
}
