import CollateText

/// What a name alone says about what it names.
enum Gazetteer {
  /// Whether a folded name is a country, by any of its usual names.
  static func isCountry(_ name: String) -> Bool {
    WordList.countryNames.contains(name) || countries[name] != nil
  }

  /// What kind of place a name is, the surest first.
  enum Place {
    case country
    /// A region, or a town of several words: hardly ever anything else.
    case certain
    /// A large city.
    case city
    case town
  }

  /// Whether a folded name is a country, a region or a town.
  static func isPlace(_ name: String) -> Bool { place(name) != nil }

  /// Whether a folded name is a place that hardly ever is anything else.
  static func isCertainPlace(_ name: String) -> Bool {
    switch place(name) {
    case .country, .certain: true
    case .city, .town, nil: false
    }
  }

  /// What kind of place a folded name is; nil for none.
  static func place(_ name: String) -> Place? {
    if isCountry(name) { return .country }
    if regions.contains(name) { return .certain }
    let isCity = WordList.cityNames.contains(name)
    guard isCity || WordList.townNames.contains(name) else { return nil }
    return name.utf8.contains(0x20) ? .certain : isCity ? .city : .town
  }

  /// Whether a folded word is a given name.
  static func isGivenName(_ word: String) -> Bool {
    WordList.givenNames.contains(word) || givenNames.contains(word)
  }

  /// Whether a folded word is a family name.
  static func isFamilyName(_ word: String) -> Bool { WordList.familyNames.contains(word) }

  /// Whether a folded name is an organisation that most readers know.
  static func isOrganisation(_ name: String) -> Bool { organisations.contains(name) }

  /// Whether a folded word with its hash is a well-known name even where it has no capital: one look at each list.
  static func isWellKnown(_ word: String, _ hash: UInt32) -> Bool {
    let isListed =
      WordList.cityNames.contains(word, hash) || WordList.countryNames.contains(word, hash)
      || WordList.givenNames.contains(word, hash) || givenNames.contains(word, hash)
      || regions.contains(word, hash) || organisations.contains(word, hash)
    return isListed && !isCommonWord(word)
  }

  /// Whether a folded word is an English word, with or without a regular ending; a compound is one if its parts are.
  static func isCommonWord(_ word: String) -> Bool {
    if word.utf8.contains(0x2D) { return word.split(separator: "-").allSatisfy { isCommonWord(String($0)) } }
    return EnglishWords.contains(word) || StopNames.isFunctionWord(word)
  }

  /// The usual written-out name of a country given by a short or older name; the name itself for others.
  static func fullCountry(_ name: String) -> String { countries[name] ?? name }

  /// The country that a folded name is, or is the capital of; nil for other names.
  static func state(of name: String) -> String? {
    isCountry(name) ? fullCountry(name) : capitals[name].map(fullCountry)
  }

  private static let capitals = WordMap(
    LexiconList.entries("en", "capital-names").map { ($0.written, $0.value) })

  private static let countries: WordMap<String> = {
    let forms = """
      united states:us,u.s,u.s.,usa,u.s.a,u.s.a.,united states of america,america
      united kingdom:uk,u.k,u.k.,britain,great britain
      united arab emirates:uae,u.a.e,u.a.e.,emirates
      north korea:n korea,n. korea,dprk,democratic people republic of korea
      south korea:s korea,s. korea,rok,republic of korea
      china:prc,people republic of china;russia:russian federation;czechia:czech republic
      ivory coast:cote d'ivoire;myanmar:burma;eswatini:swaziland;cabo verde:cape verde
      timor leste:east timor;vatican:vatican city,holy see;netherlands:the netherlands,holland
      democratic republic of the congo:congo,drc,dr congo;north macedonia:macedonia
      palestine:palestinian territories,palestinian territory;turkey:turkiye
      england:;scotland:;wales:;northern ireland:;soviet union:ussr,u.s.s.r;yugoslavia:;czechoslovakia:
      east germany:;west germany:;kurdistan:;tibet:;gambia:the gambia;bahamas:the bahamas
      """
    var table: [String: String] = [:]
    for group in forms.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let parts = group.split(separator: ":", omittingEmptySubsequences: false)
      let full = String(parts[0])
      table[full] = full
      for form in parts[1].split(separator: ",") { table[String(form)] = full }
    }
    return WordMap(table.map { ($0.key, $0.value) })
  }()

  private static let regions = WordSet.phrases(
    """
    korea,korean peninsula,africa,asia,europe,antarctica,oceania,north america,south america,latin america,central america,eurasia,
    middle east,far east,near east,southeast asia,south asia,east asia,central asia,eastern europe,western europe,
    east africa,west africa,north africa,horn of africa,sub saharan africa,scandinavia,balkans,caucasus,caribbean,
    mediterranean,gaza,gaza strip,west bank,golan heights,sinai,crimea,donbas,donbass,donetsk,luhansk,kashmir,
    chechnya,dagestan,siberia,punjab,sindh,balochistan,khyber pakhtunkhwa,gujarat,kerala,tamil nadu,maharashtra,
    rajasthan,uttar pradesh,bihar,assam,west bengal,karnataka,odisha,telangana,andhra pradesh,xinjiang,guangdong,
    sichuan,yunnan,hebei,henan,hunan,hubei,zhejiang,jiangsu,fujian,inner mongolia,ontario,quebec,british columbia,
    alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,yukon,new south wales,queensland,
    tasmania,south australia,western australia,northern territory,darfur,tigray,biafra,catalonia,andalusia,
    basque country,galicia,bavaria,saxony,brandenburg,tuscany,sicily,sardinia,lombardy,corsica,normandy,brittany,
    provence,crete,anatolia,cornwall,devon,kent,sussex,essex,yorkshire,lancashire,cumbria,norfolk,suffolk,surrey,
    new york,new england,new york city,manhattan,brooklyn,queens,bronx,staten island,long island,silicon valley,
    hollywood,capitol hill,times square,wall street,washington d.c,washington d.c.,washington dc,d.c,d.c.,l.a,
    l.a.,kiev,peking,bombay,calcutta,madras,saigon,rangoon,mecca,medina,jerusalem,tel aviv,aleppo,mosul,basra,
    fallujah,tikrit,hong kong,okinawa,hokkaido,fukushima,java,sumatra,bali,borneo,mindanao,luzon,aceh,papua,
    bosnia,herzegovina,kosovo,transnistria,abkhazia,south ossetia,nagorno karabakh,zanzibar,west virginia,
    bay area,midwest,south florida,southern california,northern california,orange county,san francisco bay,
    arctic,antarctic,atlantic,pacific,sahara,sahel,amazon basin,alaska,hawaii,st. louis,st louis,st. petersburg,
    st petersburg,st. paul,earth,mars
    """
  )

  private static let givenNames = WordSet.phrases(
    """
    ahmed,mohammed,mohamed,muhammad,mohammad,abdul,abdullah,ali,hassan,hussein,hossein,omar,osama,yusuf,youssef,
    ibrahim,khalid,mahmoud,mustafa,saddam,bashar,recep,mehmet,emre,fatima,aisha,layla,vladimir,sergei,sergey,
    dmitry,dmitri,alexei,aleksei,alexey,mikhail,nikolai,yuri,igor,oleg,boris,andrei,andriy,volodymyr,oleksandr,
    viktor,yevgeny,svetlana,tatiana,natalia,olga,irina,ekaterina,jean,pierre,jacques,francois,nicolas,emmanuel,
    marine,hans,klaus,jurgen,wolfgang,angela,olaf,heinz,giuseppe,giovanni,matteo,silvio,paolo,marco,luca,jose,
    joao,luiz,jair,carlos,javier,diego,pablo,hugo,nicolas,ayman,benjamin,binyamin,ehud,ariel,yitzhak,shimon,
    narendra,rahul,sonia,manmohan,rajiv,sanjay,amit,anil,sunil,priya,deepak,vijay,arvind,imran,nawaz,asif,
    benazir,pervez,xi,hu,wen,li,zhang,wang,shinzo,yoshihide,junichiro,taro,naoto,kenji,hiroshi,takeshi,yuki,
    lars,sven,bjorn,anders,erik,jens,kofi,kwame,nelson,thabo,jacob,cyril,goodluck,olusegun,muammar,hosni,
    mehdi,hamid,ashraf,nouri,haider,barack,piers,graeme,gordon,nigel,boris,theresa,liz,rishi,keir,nicola,
    alastair,callum,hamish,siobhan,niamh,ciaran,declan,padraig,dafydd,gareth,rhys,kim,ban,park,lee,nguyen,
    svein,katarzyna,tomasz,pawel,zbigniew,lech,donald,ivan,petr,vaclav,milos,slobodan,radovan,ratko,aung
    """
  )

  private static let organisations = WordSet.phrases(
    """
    reuters,associated press,ap,agence france presse,afp,bbc,cnn,nbc,cbs,abc,abc news,nbc news,cbs news,fox news,
    sky news,msnbc,npr,pbs,itv,al jazeera,al arabiya,xinhua,tass,itar tass,ria novosti,ria,interfax,kcna,yonhap,kyodo,
    anadolu,dpa,ansa,efe,press trust of india,pti,bloomberg,new york times,washington post,wall street journal,
    los angeles times,usa today,guardian,times,daily mail,daily telegraph,independent,financial times,le monde,
    der spiegel,haaretz,nato,un,u.n,u.n.,united nations,eu,e.u,e.u.,european union,european commission,imf,who,
    wto,opec,asean,african union,arab league,unicef,unesco,unhcr,red cross,amnesty international,
    human rights watch,greenpeace,oxfam,fbi,cia,nsa,dea,atf,irs,epa,fda,cdc,fema,nasa,noaa,faa,ntsb,tsa,usgs,sec,
    fcc,pentagon,kremlin,white house,congress,senate,house of representatives,house of commons,house of lords,
    supreme court,state department,justice department,capitol police,scotland yard,interpol,europol,mossad,idf,
    hamas,hezbollah,taliban,al qaeda,al qaida,isis,isil,islamic state,boko haram,al shabab,al shabaab,fatah,plo,
    farc,eta,ira,kgb,fsb,mi5,mi6,isi,republican party,democratic party,gop,labour,labour party,conservatives,
    tories,bjp,anc,hdp,akp,google,apple,microsoft,amazon,facebook,twitter,youtube,meta,ibm,intel,samsung,sony,
    nokia,toyota,honda,ford,tesla,boeing,airbus,general motors,general electric,walmart,exxon,exxonmobil,bp,
    shell,chevron,gazprom,rosneft,lukoil,goldman sachs,jpmorgan,citigroup,hsbc,barclays,netflix,uber,airbnb,
    wikipedia,wikileaks,wikinews,yahoo,ebay,paypal,aeroflot,lufthansa,ryanair,qantas,fifa,uefa,nfl,nba,mlb,nhl,
    ncaa,ioc,espn,manchester united,real madrid,barcelona fc,mcdonald's,starbucks,nike,adidas,pfizer,
    moderna,astrazeneca,novartis,bayer,volkswagen,bmw,siemens,sinn fein,knesset,duma,state duma,bundestag,
    parliament,politburo,iaea,icc,international criminal court,security council,general assembly
    """
  )
}
