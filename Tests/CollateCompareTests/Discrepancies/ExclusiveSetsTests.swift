import Testing

@testable import CollateCompare

@Suite struct ExclusiveSetsTests {
  @Test func wordsForOneMemberAreOne() {
    #expect(ExclusiveSets.member("lorry") == ExclusiveSets.member("trucks"))
    #expect(ExclusiveSets.member("lorry") != ExclusiveSets.member("van"))
    #expect(ExclusiveSets.member("harbour") == nil)
  }

  @Test func membersOfOneSetShareItsIndex() {
    #expect(ExclusiveSets.member("eastern")?.group == ExclusiveSets.member("west")?.group)
    #expect(ExclusiveSets.member("eastern")?.group != ExclusiveSets.member("sister")?.group)
  }
}
