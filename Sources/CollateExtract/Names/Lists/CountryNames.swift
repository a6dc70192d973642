// Made by Tests/Scripts/make_name_lists.py. GeoNames (geonames.org), CC BY 4.0.

import CollateText

extension WordList {
  /// Countries and territories.
  static let countryNames = WordList(
    """
    ;afghanistan;aland islands;albania;algeria;american samoa;andorra;angola;anguilla;antarctica;antigua and\
     barbuda;argentina;armenia;aruba;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belaru\
    s;belgium;belize;benin;bermuda;bhutan;bolivia;bonaire, saint eustatius and saba;bosnia and herzegovina;b\
    otswana;bouvet island;brazil;british indian ocean territory;british virgin islands;brunei;bulgaria;burki\
    na faso;burundi;cabo verde;cambodia;cameroon;canada;cayman islands;central african republic;chad;chile;c\
    hina;christmas island;cocos islands;colombia;comoros;cook islands;costa rica;croatia;cuba;curacao;cyprus\
    ;czechia;democratic republic of the congo;denmark;djibouti;dominica;dominican republic;ecuador;egypt;el \
    salvador;equatorial guinea;eritrea;estonia;eswatini;ethiopia;falkland islands;faroe islands;fiji;finland\
    ;france;french guiana;french polynesia;french southern territories;gabon;gambia;georgia;germany;ghana;gi\
    braltar;greece;greenland;grenada;guadeloupe;guam;guatemala;guernsey;guinea;guinea bissau;guyana;haiti;he\
    ard island and mcdonald islands;honduras;hong kong;hungary;iceland;india;indonesia;iran;iraq;ireland;isl\
    e of man;israel;italy;ivory coast;jamaica;japan;jersey;jordan;kazakhstan;kenya;kiribati;kosovo;kuwait;ky\
    rgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;liechtenstein;lithuania;luxembourg;macao;madagascar;m\
    alawi;malaysia;maldives;mali;malta;marshall islands;martinique;mauritania;mauritius;mayotte;mexico;micro\
    nesia;moldova;monaco;mongolia;montenegro;montserrat;morocco;mozambique;myanmar;namibia;nauru;nepal;nethe\
    rlands antilles;new caledonia;new zealand;nicaragua;niger;nigeria;niue;norfolk island;north korea;north \
    macedonia;northern mariana islands;norway;oman;pakistan;palau;palestinian territory;panama;papua new gui\
    nea;paraguay;peru;philippines;pitcairn;poland;portugal;puerto rico;qatar;republic of the congo;reunion;r\
    omania;russia;rwanda;saint barthelemy;saint helena;saint kitts and nevis;saint lucia;saint martin;saint \
    pierre and miquelon;saint vincent and the grenadines;samoa;san marino;sao tome and principe;saudi arabia\
    ;senegal;serbia;serbia and montenegro;seychelles;sierra leone;singapore;sint maarten;slovakia;slovenia;s\
    olomon islands;somalia;south africa;south georgia and the south sandwich islands;south korea;south sudan\
    ;spain;sri lanka;sudan;suriname;svalbard and jan mayen;sweden;switzerland;syria;taiwan;tajikistan;tanzan\
    ia;thailand;the netherlands;timor leste;togo;tokelau;tonga;trinidad and tobago;tunisia;turkey;turkmenist\
    an;turks and caicos islands;tuvalu;u.s. virgin islands;uganda;ukraine;united arab emirates;united kingdo\
    m;united states;united states minor outlying islands;uruguay;uzbekistan;vanuatu;vatican;venezuela;vietna\
    m;wallis and futuna;western sahara;yemen;zambia;zimbabwe;
    """
  )
}
