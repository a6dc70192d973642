import CollateCore
import CollateText

/// Closed sets of words of which one thing can have one: who says `her sister` does not mean `her mother`.
struct ExclusiveSets: Sendable {
  /// One set.
  struct Group: Sendable {
    /// What a difference in it is about.
    var category: Discrepancy.Category
    /// Material where one thing cannot be called by two members at once, even loosely.
    var severity: Difference.Severity
    /// Whether a member governs what stands behind it, so that this alone tells whether both speak of one thing.
    var isGoverning = false
  }

  /// A word as a member of a set.
  struct Member: Hashable, Sendable {
    /// Index of the set.
    var group: Int
    /// The first word of those that name this member.
    var name: String
  }

  /// The sets, as members index them.
  static let groups = lists.map(\.group)

  /// The member that a folded word names; nil for most words.
  static func member(_ key: String) -> Member? { members[key] }

  private static let members: [String: Member] = {
    var result: [String: Member] = [:]
    for (index, list) in lists.enumerated() {
      for entry in list.words.split(whereSeparator: \.isWhitespace) {
        let names = entry.split(separator: "/").map(String.init)
        for name in names { result[name] = Member(group: index, name: names[0]) }
      }
    }
    return result
  }()

  /// Members apart by spaces, words for one member by strokes.
  private static let lists: [(group: Group, words: String)] = [
    (Group(category: .actor, severity: .material), "man/men woman/women boy/boys girl/girls"),
    (Group(category: .actor, severity: .material), "male/males female/females"),
    (
      Group(category: .actor, severity: .material),
      """
      mother/mum/mom father/dad sister/sisters brother/brothers son/sons daughter/daughters husband wife \
      uncle aunt nephew niece grandmother/grandma grandfather/grandpa cousin/cousins stepfather stepmother
      """
    ),
    (
      Group(category: .name, severity: .minor),
      """
      president minister senator governor mayor ambassador chancellor secretary judge prosecutor sheriff \
      congressman/congresswoman king queen prince princess
      """
    ),
    (
      Group(category: .name, severity: .minor),
      "prime foreign defence/defense finance interior health education justice transport/transportation labour/labor"
    ),
    (
      Group(category: .name, severity: .minor),
      """
      corporal/cpl sergeant/sgt lieutenant/lt captain/capt major/maj colonel/col general/gen admiral/adm \
      commander/cmdr constable/const
      """
    ),
    (
      Group(category: .scope, severity: .material),
      """
      north/northern south/southern east/eastern west/western northeast/northeastern northwest/northwestern \
      southeast/southeastern southwest/southwestern
      """
    ),
    (Group(category: .scope, severity: .material), "left right"),
    (Group(category: .scope, severity: .material), "upper lower"),
    (
      Group(category: .name, severity: .minor),
      """
      car/cars truck/trucks/lorry/lorries bus/buses van/vans motorcycle/motorcycles/motorbike/motorbikes \
      bicycle/bicycles/bike/bikes train/trains plane/planes/airplane/aircraft helicopter/helicopters ship/ships \
      ferry/ferries taxi/taxis tram/trams tanker/tankers submarine/submarines
      """
    ),
    (
      Group(category: .name, severity: .minor),
      """
      pistol/pistols/handgun/handguns rifle/rifles shotgun/shotguns knife/knives bomb/bombs grenade/grenades \
      missile/missiles rocket/rockets mortar/mortars axe/axes machete/machetes
      """
    ),
    (
      Group(category: .name, severity: .minor),
      "red blue green yellow black white brown grey/gray orange purple pink silver"
    ),
    (
      Group(category: .name, severity: .minor),
      "head chest neck back leg/legs arm/arms hand/hands foot/feet stomach/abdomen shoulder/shoulders face"
    ),
    (
      Group(category: .name, severity: .material),
      "christian/christians muslim/muslims jewish/jews hindu/hindus buddhist/buddhists sikh/sikhs"
    ),
    (Group(category: .name, severity: .material), "sunni/sunnis shiite/shiites/shia"),
    (Group(category: .name, severity: .material), "democrat/democrats/democratic republican/republicans"),
    (
      Group(category: .name, severity: .material),
      "conservative/conservatives liberal/liberals moderate/moderates"
    ),
    (
      Group(category: .name, severity: .minor),
      "murder manslaughter burglary theft fraud arson kidnapping bribery"
    ),
    (Group(category: .scope, severity: .material), "critical/critically stable"),
    (Group(category: .sequence, severity: .material, isGoverning: true), "after before"),
  ]
}
