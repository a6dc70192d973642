import CollateText

/// Words for what a person is or does, which stand beside names.
enum RoleWords {
  /// Titles and offices that stand before a name with a capital.
  static let titles = WordSet.words(
    """
    mr mrs ms mx miss dr prof professor sir dame lord lady baron baroness count countess duke duchess prince
    princess king queen emperor empress sultan sheikh sheik emir pope cardinal archbishop bishop rev reverend
    father sister brother imam ayatollah rabbi mullah pastor prophet tsar madam president vice-president premier chancellor
    minister secretary ambassador envoy senator sen representative rep congressman congresswoman governor gov
    mayor councillor councilman councilwoman alderman lawmaker mp delegate speaker judge justice magistrate
    attorney prosecutor sheriff marshal chief commissioner superintendent inspector detective officer constable
    sergeant sgt corporal cpl private pvt lieutenant lt captain capt major maj colonel col general gen brigadier
    admiral adm commander cmdr commodore chairman chairwoman chairperson chair director manager ceo cfo coo
    executive spokesman spokeswoman spokesperson coach quarterback pitcher striker goalkeeper rapper singer
    actor actress comedian author leader chief-executive deputy trooper ranger commissar comrade dictator agent analyst
    """
  )

  /// Titles of one bearer, behind which a name follows and nothing else.
  static let addresses = WordSet.words(
    """
    mr mrs ms miss dr sir dame lord lady prince princess king queen pope president chancellor senator sen governor
    gov mayor minister secretary judge
    """
  )

  /// Words that stand before a title and belong to it.
  static let titleModifiers = WordSet.words(
    """
    prime foreign defence defense finance interior health education justice transport energy trade agriculture
    environment labour labor economy culture home state deputy vice assistant acting former first second chief
    senior lead supreme grand crown lieutenant lt major brigadier rear warrant attorney district police fire
    executive managing national federal press general house senate majority minority opposition party permanent
    special interim retired ex head staff master petty democratic republican
    """
  )

  /// What an office is over, behind `of`: `Secretary of State`, `Chief of Police`.
  static let officeObjects = WordSet.words(
    "state defense defence staff police education commerce labor labour energy agriculture justice transportation"
  )

  /// Words that stand before a name in lower case: `the driver, Ann Lee`, `spokesman Juan Ortiz`.
  static let roles = titles.union(
    WordSet.words(
      """
      driver pilot lawyer teacher student professor doctor nurse farmer worker engineer scientist researcher
      historian economist journalist reporter correspondent editor columnist photographer writer novelist poet
      artist painter musician guitarist drummer composer conductor filmmaker producer star player footballer
      golfer boxer swimmer cyclist skier champion winner suspect gunman shooter killer attacker victim survivor
      witness neighbour neighbor resident father mother son daughter brother sister husband wife widow uncle aunt
      cousin nephew niece grandfather grandmother partner friend colleague boyfriend girlfriend fiance fiancee
      activist campaigner dissident candidate contender nominee incumbent politician official aide adviser advisor
      negotiator diplomat strongman warlord militant commander soldier veteran founder co-founder owner chairman
      businessman businesswoman billionaire entrepreneur investor investigator coroner paramedic firefighter
      fisherman skipper sailor climber astronaut cosmonaut chef model designer architect presenter host anchor
      man woman boy girl defendant plaintiff counsel superstar celebrity activist blogger physicist chemist
      biologist astronomer mathematician philosopher captain coordinator organiser organizer principal president
      """
    )
  )

  /// Verbs whose subject is a person or speaks for one.
  static let speechVerbs = WordSet.words(
    """
    said says told tells added adds asked asks replied explained insisted admitted recalled tweeted wrote argued
    believes thinks testified smiled laughed died married pleaded resigned apologised apologized graduated
    """
  )
}
