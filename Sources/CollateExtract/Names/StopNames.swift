import CollateText

/// Words that are written with a capital and name neither person, organisation nor place.
enum StopNames {
  /// Words of grammar, which begin sentences.
  static let functionWords = WordSet.words(
    """
    a about above according across actually additionally after afterwards again against ago all almost along already
    also although always am amid among an and another any anyone anything apart are around as at away back be because
    been before behind being below besides between beyond both but by can cannot could despite did do does don't down
    due during each earlier either else even eventually every everyone everything except few finally first for
    fortunately four from further furthermore given had has have having he hello hence her here hers him his how
    however i i'm i've if in indeed inside instead into is isn't it it's its just last later least less let let's
    like many may maybe me meanwhile might more moreover most much must my near nearly neither never nevertheless
    next no nobody none nor not nothing now of off often oh ok okay on once one only onto or other others otherwise
    our out outside over overall own past per perhaps please previously rather recently several shall she should
    similarly since six so some somehow someone something sometimes soon still such sure ten than thanks that that's
    the their them then there there's therefore these they they're this those though three through throughout thus
    to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us
    usually various very was we we're well were what what's whatever when whenever where whereas whether which while
    who whoever whom whose why will with within without would yes yesterday yet you you're your yours
    """
  )

  /// Whether a folded word is a word of grammar, or one with a verb joined to it: `you'll`, `we've`.
  static func isFunctionWord(_ word: String) -> Bool {
    if functionWords.contains(word) { return true }
    guard let apostrophe = word.utf8.firstIndex(of: UInt8(ascii: "'")) else { return false }
    let rest = word[word.index(after: apostrophe)...]
    return ["ll", "ve", "re", "d", "m", "t"].contains(rest)
      && functionWords.contains(String(word[..<apostrophe]))
  }

  /// Days, months, feasts and seasons.
  static let calendar = WordSet.words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs
    fri sat sun christmas easter ramadan thanksgiving halloween spring summer autumn winter am pm a.m p.m a.m. p.m.
    gmt bst est edt cst pst pdt utc cet ist jst kst ad bc bce ce
    """
  )

  /// What the media write in capitals without naming anyone.
  static let labels = WordSet.words(
    """
    photo photos image images video file caption copyright getty advertisement editor's note updated published read
    more share comments source credit story related breaking exclusive watch live ok tv dna hiv aids covid covid-19
    gdp ceo cfo coo pr id pc dvd cd gps sms suv usb faq q&a url html pdf iq phd ph.d rip lol imo btw asap diy vip
    internet ai dj ep god lord bible koran quran islam christianity judaism
    """
  )

  /// Nationalities, languages, faiths and adjectives of place: kept apart from the countries they go with.
  static let demonyms = WordSet.words(
    """
    afghan albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
    azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british
    briton bulgarian burmese cambodian cameroonian canadian catalan catholic chechen chilean chinese christian
    colombian congolese croatian croat cuban cypriot czech danish dane dutch ecuadorian egyptian emirati english
    eritrean estonian ethiopian european fijian filipino finnish finn flemish french gabonese gambian german ghanaian
    greek guatemalan haitian hebrew hindu hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish
    islamic islamist israeli italian ivorian jamaican japanese jewish jew jordanian kazakh kenyan korean kosovan
    kurdish kurd kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan lithuanian macedonian malaysian
    maltese mexican moldovan mongolian moroccan muslim nepalese nepali nicaraguan nigerian norwegian orthodox
    pakistani palestinian panamanian paraguayan pashtun persian peruvian polish pole portuguese protestant qatari
    roman romanian russian rwandan salvadoran saudi scottish scot senegalese serb serbian shia shiite sikh
    singaporean slovak slovenian somali soviet spanish spaniard sudanese sunni swedish swede swiss syrian taiwanese
    tajik tamil tanzanian thai tibetan tunisian turk turkish turkmen ugandan uighur uyghur ukrainian uruguayan uzbek
    venezuelan vietnamese welsh yemeni zambian zimbabwean african buddhist evangelical mormon antarctic
    californian texan londoner parisian muscovite anglican baptist methodist nazi marxist communist republican
    democrat democratic socialist tory
    """
  )

  /// Whether a folded word is a nationality, a language or a faith, or the plural of one.
  static func isDemonym(_ word: String) -> Bool {
    demonyms.contains(word)
      || word.utf8.last == UInt8(ascii: "s") && demonyms.contains(String(word.dropLast()))
  }
}
