import CollateText

/// Words that stand inside a name and say what it names.
enum NameWords {
  /// Organisations: the last word, or the word before `of`.
  static let organisationHeads = WordSet.words(
    """
    ministry department agency administration authority bureau office commission committee council court tribunal
    parliament assembly senate congress cabinet government police army navy marines force forces guard brigade
    battalion regiment division squadron corps militia command party union alliance coalition front movement
    federation confederation league association society club team united federal organisation organization foundation
    institute institution university college school academy laboratory observatory hospital clinic centre center
    church mosque cathedral diocese bank fund exchange group company corporation corp inc ltd llc plc co gmbh
    holdings partners industries enterprises systems technologies airlines airways railways railroad motors
    pharmaceuticals energy petroleum oil gas electric power telecom telecommunications communications networks
    network media news times post journal gazette tribune herald telegraph guardian chronicle press magazine
    radio television broadcasting records pictures studios entertainment productions books publishing orchestra
    philharmonic ballet choir museum gallery library theatre theater service services board secretariat
    directorate registry inspectorate embassy consulate mission delegation task-force taskforce panel jury
    constabulary brotherhood jihad brigades rebels republicans democrats conservatives liberals greens trust
    charity initiative project programme program campaign consortium cooperative syndicate firm insurance
    securities capital investments stores supermarkets hotels resorts cartel gang mafia fc afc
    giants lakers yankees raiders bears eagles falcons cowboys patriots packers steelers tigers lions pirates mets
    sox cubs dodgers braves rangers rovers wanderers athletic bruins canucks penguins flyers celtics bulls knicks
    spurs rockets warriors heat jazz nationals astros phillies orioles
    """
  )

  /// Corporate endings, which a shorter form of the name leaves out.
  static let corporateEndings = WordSet.words(
    "inc ltd llc plc co corp corporation company group gmbh ag sa holdings limited incorporated"
  )

  /// Places: the last word, or the word before `of`.
  static let placeHeads = WordSet.words(
    """
    river lake sea ocean bay gulf strait channel canal creek falls island islands isle isles peninsula archipelago
    cape coast beach reef mountain mountains mount hill hills valley canyon desert plateau plain plains forest
    woods park gardens garden street avenue road boulevard lane drive highway motorway bridge tunnel square plaza
    district county province state territory region prefecture parish borough township village town city harbor
    harbour port airport station stadium arena tower palace castle temple volcano glacier springs heights
    republic kingdom emirate archipelago basin delta pass dam ridge point rock rocks cemetery quay pier prison
    """
  )

  /// Words that begin the names of places: `Mount Fuji`, `Fort Worth`, `New Delhi`.
  static let placeOpenings = WordSet.words(
    "mount mt lake cape fort ft port san santa santo sao los las saint st ste new north south east west northern "
      + "southern eastern western upper lower central el la isle gulf strait bay rio puerto villa"
  )

  /// Events, laws, prizes and works: no person, organisation or place.
  static let eventHeads = WordSet.words(
    """
    war wars battle siege campaign revolution uprising massacre holocaust crisis day week year month festival games
    olympics paralympics cup trophy bowl championship championships tournament open prix derby marathon award awards
    prize medal act bill law treaty agreement accord accords convention protocol constitution amendment summit
    conference forum expo series season album song film movie novel book edition version attack
    attacks bombing shooting murder murders trial age ages era century virus flu disease syndrome language theory question
    """
  )

  /// Words that begin the names of storms and operations.
  static let eventOpenings = WordSet.words("hurricane storm typhoon cyclone operation")

  /// What stands before the names of ships.
  static let vesselPrefixes = WordSet.words("uss hms ins mv ms ss rms hmas hmcs usns rfa mt fv")

  /// Generations and honours behind a person's name.
  static let personEndings = WordSet.words("jr sr ii iii iv v vi vii viii esq phd md mbe obe cbe")

  /// Particles inside persons' names.
  static let particles = WordSet.words(
    "de da di do dos das del della du van von der den ter ten la le el al bin ibn bint abu ben bar y e af av zu"
  )

  /// Words whose possessive stands inside a name: `People's Republic`.
  static let innerPossessives = WordSet.words(
    "people peoples women men children workers farmers teachers veterans king queen st lloyd moody mcdonald"
  )
}
