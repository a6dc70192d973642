import Testing

@testable import CollateCore

@Suite struct UserSettingsTests {
  private func settings(_ text: String) -> UserSettings {
    UserSettings(Array(text.utf8), file: "home/collate/settings.yaml")
  }

  @Test func everyPartIsRead() {
    let settings = settings(
      """
      collate: 1
      signers: allowed_signers
      registries:
        desk: oci://registry.example.org/collate
        local: /srv/pipelines
      programs:
        ocr: bin/ocr
        reader: [python3, read.py]
      """)
    #expect(settings.faults == [])
    #expect(settings.signers == "home/collate/allowed_signers")
    #expect(settings.registries.map(\.name) == ["desk", "local"])
    #expect(settings.registries[0].place.line == 4)
    #expect(settings.programs == ["ocr": ["home/collate/bin/ocr"], "reader": ["python3", "read.py"]])
    #expect(UserSettings.none.signers == nil && UserSettings.none.faults == [])
  }

  @Test(arguments: [
    (
      "collate: 1\nsingers: x",
      "home/collate/settings.yaml:2:1: unknown key 'singers' in this file; did you mean 'signers'?"
    ),
    ("signers: x", "home/collate/settings.yaml:1:1: this file has no 'collate': write 'collate: 1' first"),
    (
      "collate: 1\nregistries: [a]",
      "home/collate/settings.yaml:2:13: registries must be a mapping, such as 'desk: oci://registry.example.org/collate'"
    ),
    ("- a", "home/collate/settings.yaml:1:1: the settings must be a mapping that starts with 'collate: 1'"),
    (
      "collate: 1\nprograms: { a: {} }",
      "home/collate/settings.yaml:2:16: a must be a name or a list of names, such as '[/usr/bin/python3, read.py]'"
    ),
    (
      "collate: 1\nsigners: 'x",
      "home/collate/settings.yaml:2:10: not valid YAML: the quotation mark that opens here is not closed"
    ),
  ])
  func faultsHaveTheirPlace(text: String, fault: String) {
    #expect(settings(text).faults.map(\.description) == [fault])
  }
}
