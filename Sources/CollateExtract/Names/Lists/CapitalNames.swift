// Made by Tests/Scripts/make_name_lists.py. GeoNames (geonames.org), CC BY 4.0.

extension Gazetteer {
  /// Capitals, each with its country: `capital=country`, between semicolons.
  static let capitalNames =
    """
    abu dhabi=united arab emirates;abuja=nigeria;accra=ghana;adamstown=pitcairn;addis ababa=ethiopia;algiers\
    =algeria;alofi=niue;amman=jordan;amsterdam=the netherlands;andorra la vella=andorra;ankara=turkey;antana\
    narivo=madagascar;apia=samoa;ashgabat=turkmenistan;asmara=eritrea;asuncion=paraguay;athens=greece;avarua\
    =cook islands;baghdad=iraq;baku=azerbaijan;bamako=mali;bandar seri begawan=brunei;bangkok=thailand;bangu\
    i=central african republic;banjul=gambia;basse terre=guadeloupe;basseterre=saint kitts and nevis;beijing\
    =china;beirut=lebanon;belmopan=belize;berlin=germany;bern=switzerland;bishkek=kyrgyzstan;bissau=guinea b\
    issau;bogota=colombia;brasilia=brazil;bratislava=slovakia;brazzaville=republic of the congo;bridgetown=b\
    arbados;brussels=belgium;bucharest=romania;budapest=hungary;buenos aires=argentina;cairo=egypt;canberra=\
    australia;caracas=venezuela;castries=saint lucia;cayenne=french guiana;charlotte amalie=u.s. virgin isla\
    nds;chisinau=moldova;ciudad de la paz=equatorial guinea;cockburn town=turks and caicos islands;colombo=s\
    ri lanka;conakry=guinea;copenhagen=denmark;dakar=senegal;damascus=syria;dhaka=bangladesh;diego garcia=br\
    itish indian ocean territory;dili=timor leste;dodoma=tanzania;doha=qatar;douglas=isle of man;dublin=irel\
    and;dushanbe=tajikistan;east jerusalem=palestinian territory;el aaiun=western sahara;flying fish cove=ch\
    ristmas island;fort de france=martinique;freetown=sierra leone;funafuti=tuvalu;gaborone=botswana;george \
    town=cayman islands;georgetown=guyana;gitega=burundi;grytviken=south georgia and the south sandwich isla\
    nds;guatemala city=guatemala;gustavia=saint barthelemy;hagatna=guam;hamilton=bermuda;hanoi=vietnam;harar\
    e=zimbabwe;havana=cuba;helsinki=finland;honiara=solomon islands;islamabad=pakistan;jakarta=indonesia;jam\
    estown=saint helena;jerusalem=israel;juba=south sudan;kabul=afghanistan;kampala=uganda;kathmandu=nepal;k\
    hartoum=sudan;kigali=rwanda;kingstown=saint vincent and the grenadines;kinshasa=democratic republic of t\
    he congo;kuala lumpur=malaysia;kuwait city=kuwait;kyiv=ukraine;libreville=gabon;lilongwe=malawi;lima=per\
    u;lisbon=portugal;ljubljana=slovenia;lome=togo;london=united kingdom;longyearbyen=svalbard and jan mayen\
    ;luanda=angola;lusaka=zambia;madrid=spain;majuro=marshall islands;male=maldives;mamoudzou=mayotte;managu\
    a=nicaragua;manama=bahrain;manila=philippines;maputo=mozambique;mariehamn=aland islands;marigot=saint ma\
    rtin;maseru=lesotho;mata utu=wallis and futuna;mbabane=eswatini;melekeok=palau;mexico city=mexico;minsk=\
    belarus;mogadishu=somalia;monrovia=liberia;montevideo=uruguay;moroni=comoros;moscow=russia;muscat=oman;n\
    'djamena=chad;nairobi=kenya;nassau=bahamas;nay pyi taw=myanmar;new delhi=india;niamey=niger;nicosia=cypr\
    us;nouakchott=mauritania;noumea=new caledonia;nuku'alofa=tonga;nur sultan=kazakhstan;nuuk=greenland;oran\
    jestad=aruba;oslo=norway;ottawa=canada;ouagadougou=burkina faso;pago pago=american samoa;palikir=microne\
    sia;panama city=panama;papeete=french polynesia;paramaribo=suriname;paris=france;philipsburg=sint maarte\
    n;phnom penh=cambodia;plymouth=montserrat;podgorica=montenegro;port au prince=haiti;port aux francais=fr\
    ench southern territories;port louis=mauritius;port moresby=papua new guinea;port of spain=trinidad and \
    tobago;port vila=vanuatu;porto novo=benin;prague=czechia;praia=cabo verde;pretoria=south africa;pristina\
    =kosovo;pyongyang=north korea;quito=ecuador;rabat=morocco;reykjavik=iceland;riga=latvia;riyadh=saudi ara\
    bia;road town=british virgin islands;rome=italy;roseau=dominica;saint denis=reunion;saint helier=jersey;\
    saint pierre=saint pierre and miquelon;saipan=northern mariana islands;san jose=costa rica;san juan=puer\
    to rico;san salvador=el salvador;sanaa=yemen;santiago=chile;santo domingo=dominican republic;sao tome=sa\
    o tome and principe;sarajevo=bosnia and herzegovina;seoul=south korea;skopje=north macedonia;sofia=bulga\
    ria;st peter port=guernsey;st. george's=grenada;st. john's=antigua and barbuda;stanley=falkland islands;\
    stockholm=sweden;sucre=bolivia;suva=fiji;taipei=taiwan;tallinn=estonia;tarawa=kiribati;tashkent=uzbekist\
    an;tbilisi=georgia;tegucigalpa=honduras;tehran=iran;the valley=anguilla;thimphu=bhutan;tirana=albania;to\
    kyo=japan;torshavn=faroe islands;tripoli=libya;tunis=tunisia;ulaanbaatar=mongolia;vaduz=liechtenstein;va\
    lletta=malta;vatican city=vatican;victoria=seychelles;vienna=austria;vientiane=laos;vilnius=lithuania;wa\
    rsaw=poland;washington=united states;wellington=new zealand;west island=cocos islands;windhoek=namibia;y\
    amoussoukro=ivory coast;yaounde=cameroon;yaren=nauru;yerevan=armenia;zagreb=croatia
    """
}
