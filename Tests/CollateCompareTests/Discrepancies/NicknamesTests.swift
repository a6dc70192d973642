import Testing

@testable import CollateCompare

@Suite struct NicknamesTests {
  @Test(arguments: [("david", "dave"), ("william", "bill"), ("bob", "bobby"), ("liz", "beth")])
  func formsOfOneNameAreOne(left: String, right: String) {
    #expect(Nicknames.areOneName(left, right) && Nicknames.areOneName(right, left))
  }

  @Test(arguments: [("arvid", "torsten"), ("bill", "robert"), ("ann", "jan")])
  func otherNamesAreNot(left: String, right: String) {
    #expect(!Nicknames.areOneName(left, right))
  }
}
