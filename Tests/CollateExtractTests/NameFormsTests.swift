import Testing

@testable import CollateExtract

@Suite struct NameFormsTests {
  @Test func shortFormsOfPersons() {
    #expect(NameForms.isShortPerson(["teller"], of: ["jonas", "teller"]))
    #expect(NameForms.isShortPerson(["kim"], of: ["kim", "yo", "min"]))
    #expect(NameForms.isShortPerson(["jonas", "teller"], of: ["jonas", "k", "teller"]))
    #expect(NameForms.isShortPerson(["teller"], of: ["jonas", "teller", "jr"]))
    #expect(!NameForms.isShortPerson(["maria", "teller"], of: ["jonas", "k", "teller"]))
  }

  @Test func transliterationsOfOneNameShareAKey() {
    for (left, right) in [
      ("sawinsk", "savinsk"), ("malkay", "malkai"), ("lukhansk", "luhansk"), ("ossero", "osero"),
    ] {
      #expect(NameForms.transliterationKey([left]) == NameForms.transliterationKey([right]), "\(left)")
    }
    #expect(NameForms.transliterationKey(["halvik"]) != NameForms.transliterationKey(["kalvik"]))
    #expect(NameForms.transliterationKey(["may"]) == nil)
  }

  @Test func shortFormsOfOrganisations() {
    #expect(NameForms.isShortOrganisation(["cra"], of: ["coastal", "rescue", "agency"]))
    #expect(NameForms.isShortOrganisation(["u.n."], of: ["united", "nations"]))
    #expect(NameForms.isShortOrganisation(["harrow"], of: ["harrow", "inc"]))
    #expect(NameForms.isShortOrganisation(["foreign", "ministry"], of: ["french", "foreign", "ministry"]))
    #expect(!NameForms.isShortOrganisation(["rescue", "agency"], of: ["coastal", "rescue", "agency"]))
  }

  @Test func nearSpellings() {
    #expect(NameForms.isNearSpelling(["sergei", "malkov"], ["sergey", "malkov"]))
    #expect(!NameForms.isNearSpelling(["jean", "malkov"], ["joan", "melkov"]))
    #expect(!NameForms.isNearSpelling(["ann", "lee"], ["amy", "lee"]))
  }
}
