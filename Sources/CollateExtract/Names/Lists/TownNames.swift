// Made by Tests/Scripts/make_name_lists.py. GeoNames (geonames.org), CC BY 4.0.

import CollateText

extension WordList {
  /// Towns of 20,000 people and more.
  static let townNames = WordList(
    """
    ;'afak;'afrin;'ain abid;'ain azel;'ain benian;'ain deheb;'ain el bell;'ain el hammam;'ain el melh;'ain e\
    l turk;'ain merane;'ajlun;'akra;'alem ketema;'alem t'ena;'alemaya;'ali abad e katul;'ali shahr;'amran;'a\
    muda;'anah;'aqrah;'ara 'ar'ara;'ardamata;'atarut;'ayn al 'arab;'ewa beach iroquois point;'ewa gentry;'ew\
    a gentry west loch;'ibri;'inak;'irbin;'irqah;'izbat 'ali as sayyid;'izbat al burj;'izra;'s hertogenbosch\
    ;a estrada;a yun pa;aalborg;aalen;aalsmeer;aalst;aarau;aarsal;aarschot;abadan;abadeh;abaete;abaetetuba;a\
    bakaliki;abakan;abala;abalak;abancay;abarkuh;abashiri;abasolo;abay;abba;abbeville;abbiategrasso;abbotsfo\
    rd;abdanan;abderafi;abdu rahiman nagar;abdulino;abeche;abengourou;abepura;aberdare;aberdeen;abha;abhar;a\
    biko;abilene;abim;abingdon;abington;abinsk;abiy adi;abnub;abohar;aboisso;aboisso comoe;abomey;abomsa;abo\
    ng mbang;abou el hassan;abovyan;abqaiq;abrama;abrantes;abreu e lima;abrisham;abu;abu 'arish;abu al matam\
    ir;abu an numrus;abu hammad;abu hummus;abu jibeha;abu kabir;abu qir;abu qurqas;abu road;abu suweir el ma\
    hatta;abu tij;abu zabad;abucay;abyei;abyek;acacias;acailandia;acajete;acajutla;acambaro;acara;acarau;aca\
    rigua;acatzingo;acayucan;accrington;acerra;achaguas;achalpur;achampet;acharnes;acheng;acheres;achern;ach\
    hnera;achim;achinsk;aci catena;acilia castel fusano ostia antica;acireale;acocks green;acopiara;acornhoe\
    k;acquaviva delle fonti;acreuna;acton;actopan;acu;acworth;ad damazin;ad damir;ad dana;ad darbasiyah;ad d\
    arwa;ad dawadimi;ad dilam;ad dilinjat;ad dindar;ad dir'iyah;ad douiem;ad dujayl;adamantina;adampur;adana\
    ttutekkumuri kizhakku;addanki;adebaye;adeje;adelaide hills;adelanto;adenta;adet;adh dhayd;adiake;adichan\
    allur;adigrat;adilabad;adilcevaz;adirampattinam;adis 'alem;adis k'idame;adis zemen;adiwerna;adjaouere;ad\
    jarra;adjumani;adlershof;admiralteisky;adoni;adra;adrano;adrar;adre;adrogue;adur;adwa;adzope;affery;afft\
    on;afgooye;afif;afikpo;aflao;aflou;afogados da ingazeira;afonso claudio;afragola;afsin;afua;afula;afurad\
    a de baixo;afzalgarh;afzalpur;aga;agadez;agano;agar;agaro;agats;agawam;agbor;agboville;agdas;agde;agen;a\
    geo;aghajari;aghdam;aghjabadi;aghsu;agia paraskevi;agia varvara;agincourt north;agincourt south malvern \
    west;agioi anargyroi;agios dimitrios;aglantzia;aglipay;agnibilekrou;agogo;agoo;agoura;agoura hills;agres\
    tina;agri;agrigento;agrinio;agua boa;agua caliente;agua dulce;agua preta;agua prieta;agua rasa;aguachica\
    ;aguada de pasajeros;aguadas;aguai;aguas belas;aguas claras;aguas lindas de goias;aguas santas;agudos;ag\
    ui;aguie;aguilares;aguilas;aguimes;agulu;agustin codazzi;ah lel;ahar;ahaus;ahfir;ahiwara;ahlat;ahlen;ahl\
    one;ahmadpur;ahmadpur east;ahmadpur sial;ahmed bel hadj;ahmedgarh;ahouanou;ahraura;ahrensburg;ahu;ahuach\
    apan;ahuntsic cartierville;ahwatukee foothills;ahwiaa;aibak;aichach;aigaleo;aigio;aihui;aimores;ain arna\
    t;ain attig;ain beida;ain bessem;ain defla;ain el aouda;ain el bya;ain el hadjel;ain fakroun;ain harroud\
    a;ain kercha;ain m'lila;ain oulmene;ain oussera;ain sefra;ain smara;ain sukhna;ain taoujdat;ain taya;ain\
     temouchent;ain touta;aioi;aira;airdrie;airmadidi;airoli;aisai;ait melloul;ait ourir;aiud;aix en provenc\
    e;aix les bains;aizu wakamatsu;ajab shir;ajaccio;ajalpan;ajanur;ajapnyak;ajax;ajdabiya;ajiki;ajim;ajka;a\
    jnala;akademgorodok;akademicheskoe;akaike;akaiwa;akalkot;akaltara;akanda;akatsi;akatsuka;akbarpur;akbou;\
    akcaabat;akcakale;akcakoca;akcapinar;akdagmadeni;akersberga;akesalayi;aketi;akhisar;akhmim;akhnur;akhtub\
    insk;aki takata;akihabara;akim oda;akiruno;akishima;akividu;akkarampalle;aklera;akluj;akonolinga;akora k\
    hattak;akot;akouda;akoupe;akron;aksay;aksehir;aksu;aksum;aktau;aku;akune;akwatia;akyazi;akyurt;al 'alam;\
    al 'ashir min ramadan;al 'awwamiyah;al 'ayn as sukhnah;al 'ayyat;al 'aziziyah;al 'idwah;al 'ubur;al 'una\
    yzah;al aaroui;al abyar;al ajaylat;al asabi'ah;al bab;al bada'i' al wusta;al badari;al badrashayn;al bah\
    ah;al bajur;al balyana;al barka;al basaliyah bahri;al bayadiyah;al bayda;al bayda';al birah;al brouj;al \
    bukayriyah;al burayj;al buraymi;al burayqah;al burj;al fahahil;al fallujah;al farwaniyah;al fashaqah;al \
    fashn;al faw;al fintas;al fqih ben calah;al fulah;al furjan;al ghanayim;al ghurayfah;al hamdaniya;al ham\
    idiyah;al hamul;al harithah;al hasaheisa;al hawamidiyah;al hawatah;al hayy;al hindiyah;al hirak;al hursh\
    ah;al husayniyah;al ibrahimiyah;al jadid;al jahra';al jammaliyah;al jawf;al jazeera aba;al jubayhah;al j\
    ubayl;al jumayl;al jumum;al junaynah;al karama;al khaburah;al khafji;al khankah;al kharijah;al kharjah;a\
    l khums;al khurmah;al kiswah;al lith;al mahawil;al majaz;al malikiyah;al manaqil;al manqaf;al manzalah;a\
    l maraghah;al marj;al mash'iliyah;al matar al 'atiq;al matariyah;al mayadin;al mijlad;al minshah;al miqd\
    adiyah;al mishkhab;al mithnab;al muharraq;al musayab;al muteena;al qa'im;al qamishli;al qanatir al khayr\
    iyah;al qanayat;al qantarah;al qaryatayn;al qasim;al qassasin;al qatif;al qubbah;al qunaytirah;al qurayn\
    ;al qurnah;al qusayr;al qusiyah;al qutaynah;al sajaah;al shamkhah city;al tabqa;al waheda;al wajh;al wak\
    rah;al waqf;al warqaa;al wasitah;al wasl;al yarmuk;al'met'yevsk;ala'er;alabaster;alabel;alaca;alafaya;al\
    aghsas;alagoa grande;alagoa nova;alagoinhas;alahabad;alajuela;alam damai;alamaiti;alamar;alamata;alameda\
    ;alaminos;alamo;alamogordo;alampalaiyam;aland;alandi;alandur;alangad;alangulam;alankod;alapayevsk;alapli\
    ;alappuzha;alaquas;alasehir;alasia;alattur;alatyr';alba;alba iulia;albacete;albano laziale;albany;albany\
     park;albardon;alberton;albertslund;albertville;albi;alboraya;albstadt;albu kamal;alcabideche;alcala de \
    guadaira;alcala de henares;alcala la real;alcalde diaz;alcamo;alcantara;alcantarilla;alcazar de san juan\
    ;alchevsk;alcobaca;alcobendas;alcorcon;alcoy;aldaia;aldan;aldeias altas;alderetes;aldershot;aldoar;alegr\
    e;alegrete;aleksandrov;aleksandrovskoye;aleksandrow lodzki;alekseyevka;aleksin;aleksotas;alem paraiba;al\
    encon;alengad;alenquer;aleshtar;alessandria;alesund;alexandra;alexandroupoli;alexania;alexeyevka;aley;al\
    eysk;alfafar;alfenas;alfornelos;alfortville;alfreton;alfter;algeciras;algemesi;algete;alghero;algonquin;\
    algorta;algueirao;alhambra;alhandra;alhaurin de la torre;alhaurin el grande;ali mendjeli;ali sabih;aliag\
    a;alianca;aliayabiagba;alibag;alice springs;alief;aliganj;aligudarz;alimos;alindao;alingsas;alipur;alipu\
    r duar;alirajpur;aliso viejo;aliwal north;alkmaar;allada;allanridge;allapattah;allapuram;allauch;allen p\
    ark;allende;allentown;allerod;allinagaram;allison park;alloa;allston;almada;almansa;almassora;almeirim;a\
    lmelo;almenara;almendares;almendralejo;almendrales;almere stad;almeria;almirante tamandare;almonte;almor\
    a;almoradi;almozara;almunecar;aloha;alor gajah;alot;alotenango;alpharetta;alphen aan den rijn;alsdorf;al\
    sergrund;alsorakos;alt hohenschonhausen;alta floresta d'oeste;alta gracia;alta vista;altadena;altagracia\
     de orituco;altamira;altamonte springs;altamura;altay;altea;altena;altenburg;altglienicke;altinho;altins\
    ehir;alto alegre;alto alegre do maranhao;alto alegre do pindare;alto de pinheiros;alto hama;alto hospici\
    o;alto molocue;alton;altona altstadt;altona nord;altoona;altrincham;altstadt sud;altuf'yevskiy;aluche;al\
    ushta;aluva;alvalade;alvand;alvares machado;alvorada;alwaye;alytus;alzira;am timan;ama;amadeo;amadora;am\
    agi;amahai;amaigbo;amakusa;amalapuram;amalner;amambai;amami;amancio;amandelbult;amanfrom;amangarh;amaran\
    te do maranhao;amarapura;amaravati;amargosa;amarillo;amarpur;amasya;amatitlan;amba giorgis;ambad;ambah;a\
    mbajogai;ambala;ambala sadar;ambalangoda;ambalantota;ambalavao;amballur;ambam;ambanja;ambarawa;ambasamud\
    ram;ambato boeny;ambatofinandrahana;ambatolampy;ambatondrazaka;amberg;ambikapur;ambikapuram;ambilobe;amb\
    oasary;ambodifotatra;ambodimanga ii;ambohidratrimo;ambositra;ambovombe;ambur;amdjarass;ameca;amecameca;a\
    melia rodrigues;american canyon;american fork;americana;americo brasiliense;amersfoort;amersham;amherst;\
    ami;amiens;amin'yevo;aminpur;amir kola;amirdzhan;amizour;amla;amlai;amlapura;amlapura city;amli;ammanfor\
    d;ammi moussa;amnat charoen;amol;amontada;amora;amozoc de mota;ampahana;ampang;ampanihy;ampara;amparafar\
    avola;amparo;ampasimanolotra;amphoe sikhiu;amposta;ampthill;amreli;amroha;amstelveen;amsterdam zuidoost;\
    amudalavalasa;amuntai;amur;amursk;an hai;an khe;an muileann gcearr;an nabk;an najmah;an nasiriyah;an nim\
    as;an nu'maniyah;an nubariyah;an nuhud;an nusayrat;an trach;anaco;anage;anaime;anaiyur;anajas;anajatuba;\
    anak bukit;anaka;anakapalle;anakaputhur;anamur;anan;anand;anandpur;anantnag;anapa;anapu;anastacio;anatuy\
    a;anbu;anbyon up;ancaster;ancharakandy;anchieta;ancien prozi;ancon;ancona;ancud;anda;andapa;andenne;ande\
    rlecht;andernach;andilamena;andimeshk;andipalayam;andippatti;andisheh;andkhoy;andol;andong;andover;andra\
    das;andradina;andreyevskoye;andria;andrychow;andujar;andulo;aneho;anekal;anfu;ang mo kio new town;angama\
    li;angarsk;angat;angatuba;angelholm;anglet;angoche;angol;angono;angouleme;angra dos reis;angren;angri;an\
    gul;anguo;angyalfold;anhanguera;anhua;anie;anjad;anjangaon;anjar;anjiang;anjo;anjozorobe;anju;ankazoabo;\
    ankazobe;ankeny;anklav;ankleshwar;anklesvar ina;ankola;anlan;anliu;anloga;anlong;anlong veaeng;anlu;ann \
    arbor;annaberg buchholz;annaka;annandale;annapolis;annecy;annecy le vieux;annemasse;annigeri;anning;anni\
    no;anniston;annur;ano liosia;anping;ansbach;anseong;anserma;anta;antakalnis;antalaha;antanifotsy;anteque\
    ra;anthiyur;antibes;antigua guatemala;antiguo cuscatlan;antioch;antony;antratsyt;antsalova;antsiranana;a\
    ntsohihy;antsohimbondrona;antu;anupgarh;anuppanadi;anupshahr;anuradhapura;anusawari;anwen;anxiang;anyama\
    ;anyinam;anyuan;anzhero sudzhensk;anzio;aobadai;aoji ri;aonla;aosta;aoto;aoulef;aourir;aoxi;ap ho phong;\
    ap long thanh;ap mot;ap phuoc tinh;apac;apache junction;apalit;apam;apan;aparecida;aparecida do taboado;\
    aparri;apartado;apas;apaseo el alto;apaseo el grande;apatity;apatzingan;apeldoorn;apiai;apizaco;aplahoue\
    ;aplerbeck;apodi;apolda;apomu;apopa;apopka;apostoles;apple valley;appleton;aprilia;apsheronsk;apucarana;\
    apui;aq qala;aqaba;aqsay;aquidaba;aquidauana;aquiraz;ar rabiyah;ar rahad;ar rahmaniyah;ar ram wa dahiyat\
     al barid;ar ramtha;ar rashidiyah;ar rass;ar rastan;ar rawdah;ar rifa';ar riqqah;ar riyad;ar rudayyif;ar\
     rumaylah;ar rumaythah;ar rumaythiyah;ar rutbah;ar ruways;ara ali;ara damansara;ara dong;arabi;arabkir;a\
    racariguama;aracataca;aracati;aracatuba;araci;aracoiaba;aracoiaba da serra;aracruz;aracuai;arad;aradippo\
    u;aragua de barcelona;araguaina;araguari;araguatins;arai;araioses;arakawa;arakkonam;arakli;aral;arambagh\
    ;aramboli;arame;aramoko ekiti;aran bidgol;aranda de duero;arandas;arandelovac;arangaon;aranjuez;arantang\
    i;aranyaprathet;arao;arapiles;arapiraca;arapongas;arapoti;araquari;arar;ararangua;araraquara;araras;arar\
    i;araria;araripina;araruama;arashiyama;arauca;araucaria;arauco;araure;aravaca;arawa;araxa;araya;arayat;a\
    rba minch;arbroath;arbutus;arcadia;arcahaie;arcella;arcola east;arcos;arcos de la frontera;arcos de vald\
    evez;arcot;arcoverde;ardahan;ardakan;arden arcade;ardesen;ardmore;arecibo;areeiro;areia;areia branca;are\
    ka;arendal;arenella;arenillas;areraj;arerti;arezzo;arfoud;arganda;arganzuela;argenteuil;argos;arguelles;\
    argun;argungu;argyroupoli;arhribs;aribinda;arica;aricanduva;arida;ariel;arif wala;ariguani;arima;aringay\
    ;aripuana;ariquemes;arish;arivonimamo;ariyallur;ariyalur;ariyankuppam;arjawinangun;arjona;arkadag;arkaly\
    k;arles;arlington heights;arlit;arlon;armacao dos buzios;armant;armavir;armentieres;armidale;armilla;arm\
    yansk;arnavutkoy;arnhem;arni;arnsberg;arnstadt;aroa;aron;arona;aroor;arouca;arraial do cabo;arraijan;arr\
    as;arrecife;arrecifes;arrentela;arriaga;arris;arroio do meio;arroyo naranjo;arroyo seco;arroyomolinos;ar\
    sen'yev;arshyntseve;arsi negele;arsikere;arsuz;arta;artashat;arteixo;artem;artemida;artemisa;artemovskiy\
    ;artigas;artur alvim;artur nogueira;artvin;aru;arua;arucas;aruja;arumuganeri;aruppukkottai;arvada;arvayh\
    eer;arvi;arvin;arwal;aryanah;arys;arzamas;arzano;arzew;arzignano;as sadd;as saff;as safirah;as sahil;as \
    salahat;as salamiyah;as salihiyah al jadidah;as salimiyah;as salt;as samawah;as sanamayn;as santah;as sa\
    rw;as satwah;as sawani;as siba'iyah;as sinbillawayn;as suki;as sulayyil;as sultah al jadidah;as suwayda;\
    as suwayq;as suwayrah;asaba;asadabad;asagayakita;asahi;asaita;asaka;asakuchi;asakura;asakusa;asamankese;\
    asan;asandh;asasa;asbe teferi;asbest;aschaffenburg;aschersleben;ascoli piceno;asela;asenovgrad;aserri;as\
    h shafa;ash shamiyah;ash sharqat;ash shatrah;ash shaykh zayid;ash shaykh zuwayd;ash shuhada';asha;ashaim\
    an;ashburn;ashburton;ashdod;asheboro;asheville;ashfield;ashford;ashikaga;ashington;ashiya;ashkelon;ashkh\
    aneh;ashland;ashmont;ashmun;ashoknagar;ashoknagar kalyangarh;ashta;ashton in makerfield;ashton under lyn\
    e;ashuganj city;asia;asifabad;asika;asilah;asino;asker;asnieres sur seine;aso;asosa;asparuhovo;aspe;aspe\
    n hill;aspern;aspropyrgos;assab;assare;asse;assemini;assen;assendelft;assi bou nif;assin foso;assis;assi\
    s chateaubriand;assomada;astanajapura;astaneh ye ashrafiyeh;astara;asti;aston;astorga;astoria;asuncion m\
    ita;at tafilah;at taj;at tall;at tall al kabir;at taraf;at tarif;at'aye;atakpame;atalaia;atamaria;atambu\
    a;atami;atani;ataq;atar;atarra;atascadero;atascocita;atbara;atbasar;atebubu;atfih;ath;ath thumamah khams\
    un;ath thumamah sab'ah wa arba'un;ath thumamah sittah wa arba'un;athani;atherton;athi river;athis mons;a\
    thiyannur;athlone;atholi;ati;atibaia;atimonan;atkarsk;atlacomulco de fabela;atlantic city;atlantis;atlix\
    co;atmakur;atotonilco el alto;atoyac de alvarez;atrauli;atronie;atsiaman;atsugi;attendorn;attibele;attil\
    i;attimarappatti;attingal;attleboro;attock city;attur;atwater;aubagne;aubervilliers;auburn gresham;aubur\
    n hills;auch;auchi;auderghem;auerbach;augusta;augusto correa;augustow;aulnay sous bois;aungban;auraiya;a\
    urich;aurillac;aurora do para;ausa;austintown;autazes;autlan de navarro;auxerre;avan;avanigadda;avaniyap\
    uram;avare;avdiyivka;avedore;aveiro;avellino;aventura;aversa;avezzano;avignon;avilala;avinashi;avola;avo\
    n;avon lake;avondale;avrankou;avtovo;avtozavodskyi;avvocata;awa;awaji;awara;awash;awati;aweil;awgu;awka;\
    awlad saqr;awoshi;awsim;aya nagar;ayabe;ayacucho;ayagoz;ayakudi;ayala alabang;ayamonte;ayana;ayanaveliku\
    langara vadakku;ayancheri;ayapel;ayase;ayaviri;aydin;aykel;aylesbury;aylmer;aymanam;ayodhya;ayorou;ayoun\
     el atrous;ayr;aytos;ayutuxtepeque;ayvalik;az za'ayin;az zabadani;az zahiriyah;az zahra';az zarqa;az zaw\
    iyah;az zayniyah qibli;az zubayr;az zulayl;az zulfi;az zuwaytinah;azacualpa;azadshahr;azambuja;azamgarh;\
    azare;azarshahr;azazga;azemmour;azhikkod;azhiyur;azhoor;azilal;azimpur;azla;azna;aznakayevo;azogues;azov\
    ;azrou;azua;azul;azumino;azuqueca de henares;azusa;azzaba;ba dinh;ba don;baalbek;baar;baardheere;baarn;b\
    abaeski;babahoyo;babamba;babanusah;babarpur;babat;babati;babila;babile;babina;bablai;babol;babolsar;babo\
    ua;babra;babu;babushkin;bac kan;bac lieu;bac quang;bacabal;bacau;bacchus marsh;bach mai;bacheli;bachhrao\
    n;bachuan;back mountain;backa palanka;backnang;baclaran;bacoli;bad berleburg;bad harzburg;bad hersfeld;b\
    ad homburg vor der hohe;bad honnef;bad kissingen;bad kreuznach;bad mergentheim;bad nauheim;bad neuenahr \
    ahrweiler;bad oeynhausen;bad oldesloe;bad pyrmont;bad rappenau;bad salzuflen;bad soden am taunus;bad vil\
    bel;bad zwischenahn;bada;bada barabil;badagara;badagry;badajoz;badalona;badami;badamibagh;badarganj;badd\
    i;baden;baden baden;badepalli;badessa;badin;badlapur;badnawar;badou;badr;badr hunayn;badulla;baduria;bad\
    vel;bady bassitt;baekrajan;baena;baesweiler;bafang;bafata;bafia;bafilo;bafoulabe;bafq;bafra;baft;bafut;b\
    agaha;bagalkot;bagamoyo;bagan serai;bagasra;bagbera;bage;bagepalli;bageqi;baggabag b;bagh;bagh e malek;b\
    agha purana;bagheria;baghestan;baghlan;baghpat;baglun;bagneux;bagnolet;bagnoli;bago;bago city;bagong bar\
    rio;bagong pagasa;bagong silangan;bagre;bagru;bagua grande;bagula;bah bah;bahadurganj;bahadurgarh;bahar;\
    baharak;baharampur;baharestan;baharkah;bahau;bahawalnagar;baherden;baheri;bahia de caraquez;bahjoi;bahla\
    ';bahraigh;bai'anba;baia farta;baia mare;baiao;baichihe;baidi;baidoa;baidyabati;baie comeau;baie mahault\
    ;baigong jiedao;baihe;baihecun;baihua;baijiantan;baijiawan;baikonur;baikunthpur;bail hongal;bailadores;b\
    aileys crossroads;bailin;bailundo;baima;baimajing;bainbridge island;baiquan;bairagnia;bairro da penha;ba\
    irro militar;bairro novo;bairro parque nossa senhora do carmo;bais;baisha;baishan;baisheng;baishi zhen;b\
    aishikante;baishishan;baitao;baixi;baixo guandu;baiyang;baizi;baja;bajil;bajitpur;bajos de haina;bakal;b\
    akau;bakau new town;bakhchysaray;bakhmut;bakhri;bakhtiarpur;bakhtiyarpur;baki;bakixanov;bako;bakoti;bakr\
    i;baksan;bakwa;balabanovo;balachor;balad;balaghat;balagtas;balai pungut;balaka;balakliya;balakouya;balak\
    ovo;balakrishnapuram;balamban;balanbale;balanga;balangir;balapulang;balapur;balarampur;balashikha;balash\
    ov;balasore;balayan;balbriggan;balcarce;balch springs;balcon de la lisa;baldivis;baldwin park;bale hawas\
    sa;bale robe;baleyara;balfour;balik pulau;balikesir;balingen;baliuag;baliwan;baljurashi;balkanabat;balkh\
    ;ballarat;ballarpur;ballerup;ballia;ballitoville;ballwin;ballymena;balneario camboriu;balneario picarras\
    ;balod;baloda bazar;balombo;balotra;balqash;balrampur;bals;balsas;balti;baltim;baltiysk;balu;balulang;ba\
    lung;balurghat;balussheri;balvanera;balwyn north;balykchy;balzar;bam;bama;bamaur;bamba;bamban;bambang;ba\
    mbanglipuro;bambari;bamberg;bambesi;bambey;bambui;bamor kalan;bamusso;bamyan;ban ang sila;ban aranyik;ba\
    n bang kadi;ban bueng;ban chang;ban chang lo;ban i chang;ban kamala;ban khlong bang bon;ban khlong bang \
    phran;ban khlong bang sao thong;ban khlong prawet;ban khoan;ban ko sire;ban lak song;ban lam luk ka;ban \
    laongam;ban mai;ban na;ban na san;ban nong wua so;ban phaeo;ban phai;ban phan don;ban pong;ban ratsada;b\
    an samae dam;ban sang;ban talat bueng;ban talat nua;ban talat yai;ban tha kham;ban xeno;banamba;bananeir\
    as;banat;banbury;banbury don mills;banco filipino homes;bandar;bandar baharu;bandar baru salak tinggi;ba\
    ndar bukit raja;bandar country homes;bandar e anzali;bandar e deylam;bandar e deyr;bandar e emam khomeyn\
    i;bandar e gaz;bandar e genaveh;bandar e kangan;bandar e lengeh;bandar e mahshahr;bandar e torkaman;band\
    ar kinrara;bandar labuan;bandar mahkota cheras;bandar nabawan;bandar puncak alam;bandar saujana utama;ba\
    ndar seri alam;bandar sri damansara;bandar sri sendayan;bandar sunway;bandar tasik puteri;bandar tun hus\
    sein onn;bandar tun razak;bandar utama;bandariba;bandeirantes;bandiagara;bandikui;bandipura;bandirma;ban\
    djoun;bando;bandundu province;baneh;banepa;banes;banfield;banfora;bang bo district;bang bon;bang bon nue\
    a;bang bua thong;bang kapi;bang khae;bang khae nuea;bang khlo;bang kho laem;bang kho laem subdistrict;ba\
    ng khun si;bang khun thian;bang kruai;bang lamung;bang na;bang o;bang pa in;bang pakong;bang phae;bang p\
    hai;bang phlat;bang rak;bang sue;bang sue subdistrict;bang yi khan;banga;banganapalle;bangangte;bangaon;\
    bangarapet;bangarda chhota;bangarmau;bangassou;bangawan;bangbontai;bangi;bangil;bangkalan;bangkit;bangko\
    k noi;bangkok riverside;bangkok yai;bangolo;bangolo tahouake;bangor;bangsar;bangued;banha;bani 'ubayd;ba\
    ni mazar;bani suhayla;bani suwayf al jadidah;bani walid;bani yas city;baniachang;banigbe;banikoara;baniy\
    as;banja luka;banjar;banjaran;banka;bankapur;bankass;banko;bankra;bankstown;bankura;banmankhi;banmankhi \
    bazar;bannur;bansalan;bansbaria;bansdih;bansi;banska bystrica;banstead;banswada;banswara;bantay;bantayan\
    ;banting;bantul;bantval;banyo;banyumas;banyuwangi;bao loc;bao'an centre;baocheng;baojia;baola;baoluan;ba\
    oqing;baoying;bapatla;baprola;baqa el gharbiya;baqershahr;baqubah;bar bigha;barabai;barabinsk;baracoa;ba\
    radero;barajas de madrid;barakaldo;baraki;baraki barak;barakpur;baramati;baramula;baran;baranain;baranoa\
    ;baranovichi;barao de cocais;barara;baras;barauli;barauna;barauni;baraut;baravat;barbacena;barbacha;barb\
    alha;barbate;barbera del valles;barberena;barberton;barbigha;barbil;barcarena;barcellona pozzo di gotto;\
    barceloneta;barda;bardaskan;bardejov;bardoli;bardsir;bareli;barendrecht;bargarh;bargny;bargny guedj;barg\
    ny ngoude;barh;barhiya;barika;barinitas;baripada;bariq;bariri;barishal;barka';barkam;barki saria;barlad;\
    barletta;barmbek nord;barmbek sud;barmer;barnagar;barnala;barnet;barneveld;barnsley;barnstable;barnstapl\
    e;baro;barogo;barpali;barpeta;barpeta road;barra;barra bonita;barra da estiva;barra da tijuca;barra de s\
    ao francisco;barra do bugres;barra do choca;barra do corda;barra do dande;barra do garcas;barra do pirai\
    ;barra dos coqueiros;barra funda;barra mansa;barra velha;barracas;barranca;barrancabermeja;barrancas;bar\
    ranco;barranqueras;barras;barreira;barreiras;barreirinha;barreirinhas;barreiro;barreiros;barretos;barri \
    de les corts;barri de sant andreu;barri gotic;barrie;barriera di lanzo;barriera di milano;barrinha;barro\
    s blancos;barroso;barrow in furness;barshi;barstow;barstow heights;bartin;bartlesville;bartley green;bar\
    tolome maso;bartoszyce;baruipur;baruni;baruta;barwah;barwala;barwani;barysaw;basaksehir;basankusu;basaur\
    i;basavakalyan;basavana bagevadi;basel;bashan;basi;basildon;basingstoke;basirhat city;basirpur;basking r\
    idge;basmat;basni;basoda;basoko;basotu;baspalli;bassano del grappa;bassar;bassila;basti;bastia;bastos;ba\
    sudebpur;baswa;basyun;bat khela;bat yam;bata;batabo;batac city;bataguassu;batala;batalha;batang;batang b\
    erjuntai;batangafo;batangas;batatais;batavia;bataysk;bath beach;bathgate;bathurst;bati;batifa;batken;bat\
    ley;baton rouge;batouri;battambang;battaramulla south;battersea;batticaloa;battipaglia;battir;battle cre\
    ek;batu;batu anam;batu arang;batu berendam;batu feringgi;batu gajah;batu kurau;batu pahat;batubulan;batu\
    mi;baturaden;baturaja;baturite;bau;bauan;bauang;baubau;baudhuinville;baulkham hills;baunatal;bauta;bautz\
    en;bavet;bavly;bawana;bawani khera;bawku;bay city;bay point;bay shore;bay street corridor;bayaguana;baya\
    mbang;bayamo;bayamon;bayan;bayan hot;bayan lepas;bayana;bayanan;bayandai;bayanhongor;bayawan;bayburt;bay\
    eux;bayi;bayiji;bayji;baynjiwayn;bayombong;bayonet point;bayonne;bayramaly;bayreuth;bayside;bayt al faqi\
    h;bayt hanina;bayt hanun;bayt lahya;baytown;bayugan;bayview hunters point;bayview village;bayville;baza;\
    bazar e yakawlang;bazar korgon;bazarak;bazpur;be'er ya'aqov;bealanana;bearsden;beau bassin rose hill;bea\
    ufort west;beaumont;beaune;beauport;beauvais;beavercreek;beaverton;beawar;bebedja;bebedouro;beberibe;beb\
    ington;becedi brignan;becej;becerril;bechar;beckenham;beckum;becontree;bedburg;bedele;bedesa;bedford;bed\
    ford park nortown;bedi;bediala;bedong;bedugul;bedworth;bedzin;beed;beersel;beersheba;begamganj;begampur;\
    begles;begoro;beguedo;behbahan;behror;behshahr;beibei;beichengqu;beidao;beidou;beigang;beiliu;beimeng;be\
    ining;beipiao;beisu;beitbridge;beitun;beiwangli;beja;bejaad;bejaia;bejuma;bek'oji;bekalta;bekes;bekescsa\
    ba;bekily;bekobod;bektemir;bekwai;bel air;bel air north;bel air south;bela;bela bela;bela cruz;bela vist\
    a;bela vista de goias;belabo;belaga;belalcazar;belas;belawan;belaya kalitva;belchatow;beldanga;belebey;b\
    eled hawo;beledweyne;belek;belen;belen de umbria;belfort;belgrano;beliatta;belize city;bell gardens;bell\
     ville;bella vista;bellampalli;bellas vistas;belleville;bellevue;bellflower;bellingham;bellinzona;bellun\
    o;bellview;belmont;belmont cragin;belmonte;belo jardim;belo oriente;belo sur tsiribihina;belogorsk;beloh\
    a;beloit;belorechensk;beloretsk;belovo;belovodskoye;beloyarskiy;belpahar;belper;belsand;beltline;belton;\
    belur;beluru;belvidere;bembereke;bemetara;bemowo;ben ahmed;ben arous;ben gardane;ben guerir;ben jerrar;b\
    en mehidi;ben tre;benalmadena;benbrook;bendale;bende;bendigo;benevento;benevides;benfica;bengkayang;beni\
    ;beni douala;beni enzar;beni khiar;beni mellal;beni mered;beni saf;beni tamou;benicarlo;benicia;benidorm\
    ;benipur;benjamin constant;benoa;bensalem;bensekrane;bensheim;benslimane;bensonhurst;bentleigh east;bent\
    o goncalves;bentong town;bentonville;bentota;bentung;beohari;beoumi;beppu;bera;berasia;berastagi;berat;b\
    erazategui;berber;berbera;berberati;bercham;berchem;berchem sainte agathe;berdsk;berdyansk;berdychiv;ber\
    ehove;bereket;berekum;berestovskyi;berestyn;berezniaky;berezniki;berezovka;berezovskiy;bergama;bergamo;b\
    ergedorf;bergen op zoom;bergenfield;bergerac;bergheim;bergisch gladbach;bergkamen;bergneustadt;beringen;\
    berisso;berkane;berkel en rodenrijs;berkeley;berkhamsted;berlin kopenick;bermejo;bernau bei berlin;bernb\
    urg;beroun;berrechid;berriane;berriozabal;berrouaghia;berruguete;bertioga;bertoua;beruniy;beruri;beruwal\
    a;berwick;berwyn;beryozovsky;besancon;besbes;beshariq;besikduzu;beslan;besni;bessemer;besuki;bet shemesh\
    ;betafo;betamcherla;betera;bethal;bethany;bethel park;bethesda;bethlehem;bethune;betioky;betong;bettendo\
    rf;bettiah;betul;beuningen;beveren;beverley;beverly cove;beverly hills;beverwijk;bewar;bexhill on sea;be\
    xley;beykonak;beypazari;beypore;beysehir;bezenchuk;bezerros;bezhetsk;beziers;bezons;bhabhar;bhabhua;bhac\
    hau;bhadasar;bhadauni;bhadgaon;bhadohi;bhadra;bhadrachalam;bhadrak;bhadravati;bhadreswar;bhairab bazar;b\
    haisa;bhakkar;bhalki;bhalswa jahangirpur;bhalwal;bhamo;bhandara;bhandaria;bhander;bhanga;bhanjanagar;bha\
    npura;bhanvad;bharthana;bharuch;bhatapara;bhatkal;bhatpara abhaynagar;bhaun;bhavani;bhawani mandi;bhawan\
    igarh;bhawanipatna;bhawanipur;bhelai;bhera;bheramara;bhetia;bhikkiwind uttar;bhilai charoda;bhimavaram;b\
    himber;bhimdatta;bhimunipatnam;bhind;bhinga;bhinmal;bhisho;bhiwadi;bhiwani;bhokar;bhokardan;bhola;bholav\
    ;bhongaon;bhongir;bhuban;bhuj;bhupalpally;bhusawal;bi'r al 'abd;biak;biala podlaska;bialogard;bialoleka;\
    biancavilla;biankouma;biantang;bianzhuang;biaora;biarritz;biba;bibai;biberach an der riss;bibiani;bibir \
    hat;bibirevo;bicester;bichena;bidar;bidasar;bidbid;biddeford;bideford;bidhuna;bidur;biebrich;bieby;biela\
    ny;bielawa;biella;bielsk podlaski;bielsko biala;bienczyce;biesdorf;bietigheim bissingen;big spring;biga;\
    bignay uno;bignona;biguacu;bihac;biharamulo;bihariganj;bihat;bihta;bijar;bijawar;bijaynagar;bijbehara;bi\
    jeljina;bijnor;bijuri;bikram;bikramganj;bila tserkva;bilajari;bilara;bilari;bilasipara;bilbeis;bilecik;b\
    ilgoraj;bilgram;bilhorod dnistrovskyi;billerica;billericay;billingham;billstedt;bilohorodka;biloxi;bilqa\
    s;bilsi;bilthoven;biltine;bilychi;bilzen;bim son;bima;bimbila;bin xian;bina;binalbagan;binangonan;binche\
    ;bindki;bindura;binga;bingen am rhein;bingerville;binghamton;bingol;binh minh;binh thuy;binmaley;binnish\
    ;binondo;binonga;bintulu;bintuni;biny selo;bir el ater;bir el djir;bir jdid;biratnagar;birchcliffe cliff\
    side;birecik;birendranagar;bireun;birgaon;birigui;birine;biritiba mirim;birjand;birkat as sab';birkerod;\
    birkhadem;birkirkara;birmitrapur;birni n konni;birnin kebbi;birnin kudu;birobidzhan;birpara;birsk;biruac\
    a;birur;biryulevo;biryulevo zapadnoye;bisalgarh;bisalpur;bisauli;bisceglie;bishan;bishan new town;bishnu\
    pur;bishoftu;bishop auckland;bishopbriggs;bishops stortford;bishrampur;biskra;bislig;bismarck;bismil;bis\
    sikrima;bistrita;biswan;bitam;bitkine;bitlis;bitola;bitonto;bitterfeld wolfen;bittou;bitung;biu;bixby;bi\
    yala;biyang;biysk;bizen;bizerte;bjelovar;bjorlanda;bla;black creek;blackheath;blackpool;blacksburg;black\
    town;blagnac;blagodarnyy;blagoevgrad;blagoveshchensk;blaine;blainville;blaj;blanes;blangpidie;blangwa;bl\
    ankenfelde mahlow;blansko;blasewitz;blauwgrond;blauwput;blenheim;bletchley;blieskastel;blitar;bloemhof;b\
    lois;blolequin;bloomfield;bloomingdale;bloomington;blora;bloxwich;blue island;blue mountains;blue spring\
    s;bluefields;blyth;bnei brak;bo de;boa esperanca;boa viagem;boaco;boadilla del monte;boane;boardman;bobb\
    ili;bobigny;boblingen;boboniessoko;bobonong;bobrov;bobruysk;boca chica;boca da mata;boca del mar;boca do\
     acre;boca raton;boca suno;bocaiuva;bocaranga;bocaue;bochnia;bocholt;bockum;bocoio;bocono;bodh gaya;bodh\
    an;bodinayakkanur;boditi;bodo;bodoco;bodrum;bodupal;boedo;boende;boeng kak pir;bogale;bogande;bogd;bogda\
    novich;bogenhausen;boghni;bognor regis;bogo;bogoroditsk;bogorodsk;bogorodskoye;bogotol;bogra;bogue;bohic\
    on;bohodukhivskyi;bohumin;bohuniya;bois colombes;boisar;boisbriand;boise;boituva;bojia;bojnurd;bojonegor\
    o;boke;bokhtar;bokoro;bol;bol'shaya setun';bol'soj kamen';bolarum;boldumsaz;bole;bolenge;boleslawiec;bol\
    gatanga;boli;bolingbrook;bollate;bolobo;bologoye;bolpur;bolu;bolvadin;bolzano;bom conselho;bom despacho;\
    bom jardim;bom jesus;bom jesus da lapa;bom jesus das selvas;bom jesus de goias;bom jesus do itabapoana;b\
    om jesus dos perdoes;bom retiro;boma la ngombe;bombinhas;bombo;bomfim;bonab;bonan;bonao;bondo;bondoukou;\
    bondowoso;bondy;bonga;bongabon;bongaigaon;bongao;bongor;bongouanou;bonita springs;bonito;bonn hardtberg;\
    bonon;bonoua;bonoufla;bontang;bontoc;boon lay;bootle;bopal;boquim;bor;boras;boraure;borawar;borazjan;bor\
    ba;bordj bou arreridj;bordj el bahri;bordj el kiffan;bordj ghdir;bordj menaiel;bordon;borehamwood;borger\
    hout;borgo san paolo;borgomanero;borisoglebsk;boriziny;borj cedria;borken;borlange;bornheim;boromo;boron\
    gan;boronia;borough park;borovichi;borsa;borsad;borshchahivka;borssele;borujen;boryeong;boryslav;boryspi\
    l;borzya;bosaso;bosconia;boscoreale;boseong;boshan;boshkengash;bosque saude;bossangoa;bosse;bossier city\
    ;bostanabad;bostanli;botad;botataung;botevgrad;bothaville;bothell;bothfeld;botolan;botosani;botou;bottro\
    p;botucatu;bou arfa;bou hanifia el hamamat;bou ismail;bou saada;bou tlelis;bouafle;bouansa;bouar;bouarfa\
    ;boucherville;boudjima;boudouaou;boufarik;bougaa;bougado;bougadoum;bougara;bougouni;bouinan;bouira;boujd\
    our;boukadir;bouknadel;boukoumbe;boulogne billancourt;boulogne sur mer;boulsa;boumahra ahmed;boumerdas;b\
    oumhel el bassatine;bouna;boundiali;bourem;bourg en bresse;bourges;bournemouth;bourzanga;bouskoura;bouss\
    e;boussu;boutilimitt;bouznika;bowangshan;bowling green;bowmanville;bowthorpe;boxtel;boyabat;boyampalaiya\
    m;boyarka;boyeros;boyle heights;boynton beach;boyolali;boyolangu;boysun;bozeman;bozoum;bozova;bozuyuk;bo\
    zyazi;brackel;bracknell;braco do norte;bradenton;braga;bragado;braganca;braganca paulista;brahmana periy\
    a agraharam;braila;braine l'alleud;braine le comte;braintree;brajarajnagar;bramhapuri;bramsche;brandenbu\
    rg an der havel;brandys nad labem stara boleslav;branford;brant;brantford;brasil novo;brasilandia;brasil\
    eia;brasilia de minas;brasschaat;brateyevo;braunschweig;brawley;brazlandia;brcko;brea;breclav;breda;breg\
    enz;brejo;brejo da madre de deus;brejo santo;bremerhaven;bremerton;brena;brentwood;brentwood estates;bre\
    scia;bresso;bressuire;bretigny sur orge;bretten;breu branco;breves;bria;briarwood;bridgend;bridgeport;br\
    idgeton;bridgewater;bridgwater;bridlewood;bridlington;brierley hill;brighouse;brighouse city centre;brig\
    hton beach;brighton park;brigittenau;brikama;brilon;brindisi;briton ferry;brits;britz;brive la gaillarde\
    ;brixton;brno stred;broadmoor;broadstairs;brockton;brockville;brodnica;brodowski;brody;broken arrow;brom\
    ma;bromsgrove;bron;brondbyvester;bronkhorstspruit;brookes point;brookfield;brookhaven;brooklin;brookline\
    ;brooklyn center;brooklyn heights;brooklyn park;broomfield;brossard;brotas;brovary;brownsburg;brownsvill\
    e;bruay la buissiere;bruchkobel;bruchsal;brufut;brugge;brugherio;bruhl;brumadinho;brumado;brummen;brunoy\
    ;brunssum;brunswick;brushy creek;bryanka;bryukhovetskaya;brzeg;bsharri;buan;buaran;bubanza;bucak;bucha;b\
    uchholz in der nordheide;buckeye;buckow;buco zau;budafok;budaka;budaors;budaun;buderim;budge budge;budha\
    na;budhlada;budingen;buduburam;buduran;budyonnovsk;buea;buena park;buenaventura lakes;buenavista;bueng k\
    um;buer;buffalo grove;buftea;bugarama;bugembe;bugiri;bugo;bugojno;bugulma;buguma;buguruslan;buhe;buhi;bu\
    hl;buin;buinsk;buique;bujaru;bukama;bukan;bukit batok new town;bukit beruntung;bukit bintang;bukit gambi\
    r;bukit indah;bukit jalil;bukit kerinchi;bukit merah estate;bukit mertajam;bukit panjang new town;bukit \
    tambun;bukit tengah;bukit timah;bukittinggi;bukoba;bukuya;bula atumba;bulacan;bulach;bulakamba;bulan;bul\
    ancak;bulandshahr;bulanik;bulaon;bulaq abu al 'ila;buldana;bulle;bullhead city;bulqize;bultfontein;bulua\
    n;bulung'ur shahri;bulungu;bumahen;bumba;bunawan;bunbury;bunda;bundaberg;bunde;bundi;bundibugyo;bundoora\
    ;bundu;bungku;bungo takada shi;bungoma;bungu;buni;bunkyo;bununka kunda;buon ho;buon trap;buram;burao;bur\
    ari;burauen;burayu;burbank;burdur;bure;buren;burg bei magdeburg;burgas;burgdorf;burgess hill;burglesum;b\
    urhaniye;burhanpur;burhanuddin;buri;buri ram;burien;burirchar;buriti;buriti bravo;buriticupu;buritis;bur\
    itizeiro;burj al 'arab;burj al 'arab al jadidah;burj islam;burjassot;burla;burlingame;burlington;burnaby\
    ;burngreave;burnham on sea;burnie;burnley;burnsville;burntwood;burqin;burriana;burton upon trent;burunda\
    y;bury st edmunds;burzaco;buseresere;busesa;bushehr;bushekeri;bushenge;bushey;bushwick;busia;business ba\
    y;businga;busogo;busselton;bussum;bustleton;busto arsizio;buston;bustos;busumbala;buta;butajira;butaleja\
    ;butanta;butare;butarque;butel;butha buthe;buthidaung town;butterworth;buturlinovka;butwal;butzbach;buur\
    hakaba;buwenge;buxar;buxtehude;buxton;buyale;buyende;buyeo;buynaksk;buyo;buyukcekmece;buzau;buzen;buzhak\
    e;buzhuang;buzi;buzovna;buzuluk;bwizibwera;byadgi;byaroza;byasanagar;byblos;byndoor;bystrc;bytom;byumba;\
    ca mau;caacupe;caaguazu;caala;caapora;caarapo;caazapa;cabadbaran;cabagan;cabaiguan;cabedelo;cabiao;cabo \
    de santo agostinho;cabo frio;cabo san lucas;caboolture;cabot;cabra;cabramatta;cabrero;cabreuva;cabrican;\
    cabrobo;cabudare;cabudwaaq;cacador;cacak;cacapava;cacapava do sul;cacem;caceres;cachan;cachoeira;cachoei\
    ra do arari;cachoeira do sul;cachoeira paulista;cachoeiras de macacu;cachoeirinha;cachoeiro de itapemiri\
    m;cacoal;cacocum;cacuaco;cacule;cacuso;cadca;cadereyta;cadereyta jimenez;cadiz;caen;caerphilly;caete;cae\
    tes;caetite;cafunfo;cagliari;cagnes sur mer;cagua;caguas;cahama;cahors;cahul;cai doi vam;cai lay;cai ran\
    g;caia;caibarien;caicara;caicara del orinoco;caicedonia;caico;caidian;caieiras;caijia;caijiagang;cair;ca\
    irns;caivano;caja seca;cajamar;cajamarca;cajati;cajazeiras;cajica;cajuru;calabanga;calabasas;calabozo;ca\
    laca;calafell;calahorra;calais;calama;calapan;calarca;calasiao;calatayud;calauag;calauan;calbayog city;c\
    albuco;calcutta;caldas;caldas da rainha;caldas novas;caledon;caledonia;caleta olivia;calexico;calimete;c\
    alle blancos;calliaqua;caloundra;calp;calpulalpan;caltagirone;caltanissetta;caluire et cuire;calulo;calu\
    met city;calumpit;caluquembe;calvia;calw;cam le;cam lo;cam pha;cam pha mines;cam ranh;camabatela;camacan\
    ;camacari;camacupa;camaguan;camaiore;camajuani;camamu;camanducaia;camaqua;camara de lobos;camaragibe;cam\
    arate;camargo;camarillo;camas;cambara;cambe;camberley;camberwell;camboriu;camborne;cambrai;cambre;cambri\
    a heights;cambridge;cambrils;cambuci;cambui;cambuslang;camden;camden town;cameta;camiling;camiri;camocim\
    ;campana;campanha;campbell river;campeche;campechuela;campestre;campi bisenzio;campia turzii;campina;cam\
    pina grande do sul;campo alegre;campo alegre de lourdes;campo belo;campo bom;campo de la cruz;campo de o\
    urique;campo di marte;campo formoso;campo largo;campo limpo;campo limpo paulista;campo magro;campo maior\
    ;campo mourao;campo novo do parecis;campo verde;campoalegre;campobasso;campos do jordao;campos gerais;ca\
    mpos novos;campos sales;campsie;camrose;camucuio;can duoc;can gio;can giuoc;canaa dos carajas;canacassal\
    a;canada de gomez;canakkale;cananea;canarana;canarsie;canary wharf;canas;canavieiras;candaba;candeias;ca\
    ndeias do jamari;candelaria;candi prambanan;candido mota;candido sales;candler mcafee;canela;canelones;c\
    anete;cangaiba;cangandala;cangas do morrazo;cangkat jong;canguaretama;cangucu;canhotinho;canicatti;canic\
    o;canidelo;canillas;canillejas;caninde;caninde de sao francisco;cankiri;canlaon;cannes;canning town;cann\
    ing vale;cannock;canoga park;canoinhas;canosa di puglia;cansancao;cantanhede;cantaura;cantel;canterbury;\
    canton;cantonment;canuelas;canvey island;canyon country;canyon lake;cao bang;cao lanh;caohe;caohui;caoji\
    e;caoqiao;caotang;caotun;cap haitien;capacho nuevo;capanema;capannori;capao bonito;capao da canoa;capao \
    do leao;caparica;capas;cape coast;cape coral;cape girardeau;capela;capela do alto;capelinha;capelle aan \
    den ijssel;capiata;capim grosso;capinzal;capitan bermudez;capitao poco;capivari;capivari de baixo;capulh\
    uac de mirafuentes;capunda;caraballeda;caracal;caracarai;caraguatatuba;carahue;caranavi;carandai;carango\
    la;caransebes;caratinga;carauari;caravaca;carazinho;carballo;carbonara di bari;carbondale;carbonia;carca\
    ixent;carcar;carcassonne;carcavelos;cardito;carei;careiro;carepa;cariaco;cariboo;caringin;carinhanha;car\
    ini;caripito;caririacu;carletonville;carlingford;carlos barbosa;carlow;carlsbad;carmagnola;carmel;carmen\
     de la legua reynoso;carmen de patagones;carmen de viboral;carmo do cajuru;carmo do paranaiba;carmo do r\
    io claro;carnaxide;carnot;carol city;carol stream;carolina;caroline springs;carora;carpentersville;carpe\
    ntras;carpi;carpina;carrao;carrara;carrboro;carrickfergus;carrizal;carrollton;carrollwood;carrollwood vi\
    llage;carrum downs;carsamba;carshalton;carson city;cartago;cartama;carteret;cartersville;carthage;cartie\
    rville;carupano;carutapera;casa branca;casa grande;casa nova;casa santa;casa verde;casal de' pazzi;casal\
     di principe;casal palocco;casale monferrato;casalecchio di reno;casalnuovo di napoli;casanay;casas adob\
    es;cascais;cascina;casco historico de vallecas;casco historico de vicalvaro;caserta;casigua el cubo;casi\
    lda;casimiro de abreu;casoria;cassanguidi;cassano magnago;casselberry;cassilandia;castanhal;castanos;cas\
    tel volturno;castelar;castelfranco veneto;castellammare di stabia;castellar del valles;castelldefels;cas\
    tello de la plana;castelo;castelo branco;castelvetrano;castillejos;castle hill;castle rock;castleford;ca\
    stlereagh;castlewood;castres;castricum;castro alves;castro urdiales;castro valley;castrop rauxel;castrov\
    illari;cat ba;catabola;catacamas;catacaos;cataguases;catalao;catalca;catalina foothills;catamarca;catana\
    uan;catandica;catanduva;catano;catanzaro;catarman;catarroja;catbalogan;catchiungo;catemaco;catende;cater\
    ham;catete;catford;cathedral city;catia la mar;cativa;catole do rocha;catonsville;catu;catumbela;cau die\
    n;caucagua;caucaguito;caucasia;caucete;cauquenes;causeni;cauto cristo;cava de tirreni;cavaillon;cave spr\
    ing;cavite city;caxambu;caxias;caxito;cay;cayambe;caycuma;cayeli;cazin;cazombo;ceadir lunga;ceara mirim;\
    cecina;cedar city;cedar falls;cedar hill;cedar park;cedar rapids;cedro;ceeldheer;ceerigaabo;cegled;cela;\
    celbridge;celina;celje;celle;cendajuru;cenisia;cenon;centar;centar zupa;centenario;center city;centereac\
    h;centerville;central city;central islip;centralniy;centretown;centreville;centro;centro familiar la sol\
    edad;centro habana;centurion;ceper;cepu;cerdanyola del valles;ceres;cerete;cergy;cergy pontoise;cerignol\
    a;cerkezkoy;cermik;cernusco sul naviglio;cerny most;cerqueira cesar;cerquilho;cerritos;cerro;cerro azul;\
    cerro de pasco;cervia;cesano boscone;cesano maderno;cesena;ceska lipa;ceske budejovice;cesky tesin;cesme\
    ;cessnock;ceuta;ceyhan;ceylanpinar;ch'ench'a;ch'iko;ch'ongdan up;ch'osal li;cha am;cha grande;chabahar;c\
    hacabuco;chacao;chacarita;chachapoyas;chachaura;chachoengsao;chadderton;chaeryong ni;chaeryong up;chagni\
    ;chaguanas;chahar dangeh;chahe;chai badan;chaibasa;chaidari;chaigou;chaihe;chaiyaphum;chajari;chak;chak \
    azam sahu;chak five hundred seventy five;chak one hundred twenty nine left;chak thirty one eleven left;c\
    hakan;chakapara;chake chake;chakia;chaklasi;chakradharpur;chaksawari;chaksu;chakwal;chakwama;chala;chalc\
    huapa;chalco;chalfont saint peter;chalinze;chalisgaon;chalk farm;chalkida;chalkidona;challakere;chalon s\
    ur saone;chalons en champagne;chalthan;chalus;chamalieres;chaman;chamartin;chamba;chambas;chamberi;chamb\
    ersburg;chambery;chambishi;chamblee;chambly;champa;champaign;champigny sur marne;champlin;champoton;cham\
    ps sur marne;chamrajnagar;chamran;chan kasem;chancay;chandannagar;chandauli;chanderi;chandor;chandpur;ch\
    andrakona;chandrapura;chanduasi;chandur;chang hua;changam ch'on;changanacheri;changbai;changcheng;changd\
    ao;changdian;changhua;changji;changleng;changli;changling;changnyeong;changping;changqing;changshouhu;ch\
    angsu;changtu;changxin;changyon;changyuan;changzheng;chanhassen;chania;chanika;channagiri;channapatna;ch\
    annarayapatna;channelview;chanpatia;chanthaburi;chantilly;chaohu;chaotian;chapadao do sul;chapadinha;cha\
    pala;chapar;chapayevsk;chapchal;chapeco;chapel hill;chapeltown;chapra;char bhadrasan;charallave;charata;\
    charef;charenton le pont;charentsavan;charikar;charikot;charkhari;charkhi dadri;charleroi;charlesbourg;c\
    harleston;charlestown;charleville mezieres;charlottenburg;charlottenlund;charlottesville;charlottetown;c\
    harneca de caparica;charqueadas;charsadda;chartres;chas;chascomus;chaska;chatan;chateauguay;chateauroux;\
    chatelet;chatellerault;chatenay malabry;chatham;chatillon;chato;chatou;chatra;chatswood;chatsworth;chatt\
    anooga;chatuchak;chatuchak subdistrict;chau doc;chau phong;chaudfontaine;chauk;chaumont;chaumu;chaupimar\
    ca;chautara;chavara;chaves;chawinda;chaykovskiy;cheadle hulme;cheb;chebarkul';chebba;cheektowaga;chefcha\
    ouen;chefushan;chegutu;chek chue;chekhov;chekkiad;chelambra;chelenko;chelghoum el aid;chellalat el adhao\
    uara;chelles;chelm;chelmno;chelmsford;chelora;chelsea;cheltenham;chemancheri;chemini;chemmumiahpet;chemn\
    itz;chemor;chenaran;chendamangalam;chengalpattu;chengam;chengamanad;chengannur;chenggu;chenghai;chenghua\
    ;chengjiang;chengjiao;chengqiao;chengtangcun;chengxi;chengxian chengguanzhen;chengxiang;chengyang;chengz\
    ihe;chenjiaba;chenlou;chenshi;chentuan;cheongsong gun;cheorwon;chepen;cheppad;cheraga;cheranellur;cheras\
    ;cherbourg;cherchell;cheremkhovo;cheremushki;cheremushky;cherepanovo;cheria;cheriyamundam;cherkessk;cher\
    naya rechka;chernogolovka;chernogorsk;chernushka;chernyakhovsk;cherpulassery;cherry hill;chertanovo yuzh\
    noye;cherthala;cherukavu;cheruthazham;cheruvannur;chesapeake;chesham;cheshire;cheshunt;chester le street\
    ;chesterfield;chestermere;chestnut hill;chetouane;chettipalaiyam;chetumal;chetwayi;chevilly larue;cheyen\
    ne;cheyyar;chhabra;chhagalnaiya;chhanera;chharra;chhata;chhatak;chhatapur;chhatarpur;chhatrapur;chhaya;c\
    hhibramau;chhindwara;chhor;chhota gobindpur;chhota udepur;chi linh;chia;chiaia;chiaiano;chiang mai;chian\
    g rai;chiapa de corzo;chiavari;chibuto;chicacao;chicago heights;chicago lawn;chicago loop;chichaoua;chic\
    hawatni;chichester;chichibu;chichicastenango;chichigalpa;chiclana de la frontera;chico;chicoloapan;chico\
    ncuac;chicopee;chicoutimi;chidambaram;chidawa;chieri;chieti;chiffa;chigasaki;chigorodo;chiguayante;chik \
    ballapur;chika;chikhli;chikmagalur;chiknayakanhalli;chikodi;chikugo;chikuma;chikusei;chikushino shi;chil\
    akalurupet;chilanga township;chilapa de alvarez;chilaw;chilca;chilecito;chilibre;chililabombwe;chilla so\
    roda bangar;chillan;chillan viejo;chillicothe;chilliwack;chilliwack downtown;chillum;chillupar;chilmari;\
    chilpancingo;chimala;chimaltenango;chimbarongo;chimbas;chimichagua;chinahsen;chinandega;chinatown;chinau\
    tla;chinch'on;chincha alta;chinchina;chincholi;chindumbo;chingford;chinguar;chinhoyi;chinna salem;chinna\
    chowk;chinnalapatti;chinnamanur;chinnavadampatti;chinnur;chino;chino hills;chinobod;chinoz;chinsali;chin\
    tamani;chinu;chioggia;chios;chipinge;chiplun;chippenham;chipurupalle;chiquimula;chiquinquira;chirakkal;c\
    hirala;chirchiq;chiredzi;chiriguana;chirkunda;chirmiri;chirundu;chiryu;chisankane;chishmy;chishtian;chis\
    topol';chiswick;chitaguppa;chitapur;chitarpur;chitato;chitembo;chitipa;chitose;chitradurga;chitrakoot dh\
    am;chitral;chittaranjan;chittoor;chittorgarh;chittur;chiure;chivacoa;chivasso;chivilcoy;chiyoda;chlef;ch\
    mistar;choa chu kang new town;choa saidan shah;chockli;chocope;chodavaram;chodov;chofu;choi wan;choibals\
    an;choisy le roi;chojnice;chok chai;chokolivka;chokwe;cholargos;cholet;choloma;chom thong;choma;chomedey\
    ;chomphon;chomutov;chon buri;chon thanh;chone;chong nonsi;chongfu;chongju;chongkan;chonglong;chongwe;cho\
    ngxing;choornikkara;chopda;chopinzinho;chorakhe bua;chorfa;chorley;chornomors'k;chorod;chorozinho;chortk\
    iv;chortoq;chorwad;chorzow;choshi;chosica;chotila;choudwar;chrang chamreh muoy;christiana;christiansburg\
    ;chrudim;chrzanow;chuhar kana;chuhuyiv;chuk yuen;chuka;chulucanas;chum phae;chumakivskyi;chumphon;chumuk\
    edima;chunar;chunga;chunggang;chungju;chuo;chur;churachandpur;church yonge corridor;churi;churu;chusovoy\
    ;chust;chystyakove;ciamis;ciampea;ciampino;cianjur;cianorte;cibitoke;cibolo;cicero;cicero dantas;cicurug\
    ;cidade ademar;cidade dutra;cidade lider;cidade ocidental;cidade tiradentes;cidade universitaria;ciechan\
    ow;ciego de avila;ciempozuelos;cienaga;cienfuegos;cieszyn;cieza;cifuentes;cigli;cihuatlan;cikampek;cikar\
    ang;cikcilli;cikupa;cileunyi;cimin;cimitarra;cinco saltos;cine;cinisello balsamo;cintalapa de figueroa;c\
    ipolletti;ciputat;ciranjang hilir;circasia;circoiscrizione i;circoiscrizione ii;circoiscrizione iii;circ\
    oiscrizione iv;circoiscrizione v;circoiscrizione vi;circoiscrizione vii;circoiscrizione viii;cirencester\
    ;ciro;ciro redondo;cisterna di latina;citeureup;citong;citrus heights;citrus park;citta di castello;city\
     of isabela;city of port phillip;city of sammamish;city of westminster;ciudad acuna;ciudad altamirano;ci\
    udad bolivia;ciudad camilo cienfuegos;ciudad choluteca;ciudad constitucion;ciudad de allende;ciudad de h\
    uajuapan de leon;ciudad de villa de alvarez;ciudad del carmen;ciudad delicias;ciudad fernandez;ciudad gu\
    zman;ciudad hidalgo;ciudad lazaro cardenas;ciudad lineal;ciudad madero;ciudad mante;ciudad melchor muzqu\
    iz;ciudad mendoza;ciudad ojeda;ciudad piar;ciudad real;ciudad rio bravo;ciudad sabinas hidalgo;ciudad sa\
    hagun;ciudad sandino;ciudad satelite;ciudad serdan;ciudad valles;ciudad vieja;ciutadella;ciutat vella;ci\
    vitanova marche;civitavecchia;cizhu;cizre;clacton on sea;clairlea birchmount;clamart;claremont;clarence \
    rockland;clarines;clarksville;claudio;clearfield;clearwater;cleburne;cleckheaton;cleethorpes;clement tow\
    n;clementi housing estate;clermont;clermont ferrand;clevedon;cleveland heights;clichy;clichy sous bois;c\
    liffside park;clifton park;clinton township;cloppenburg;closepet;cloverdale;cloverleaf;clovis;clydebank;\
    co do;co to;coachella;coalville;coari;coatbridge;coatepec;coatepeque;coatzintla;coban;cobbs creek;cobija\
    ;cobly;coburg;cocal;cocalzinho de goias;cochrane;cockeysville;coconut creek;coconut grove;cocorote;cocul\
    a;codajas;codlea;codo;coelho neto;coesfeld;coeur d'alene;coffs harbour;cofradia;cogan;coihueco;coimbra;c\
    oity;cojimar;cojutepeque;colachel;colatina;colcapirhua;colchester;colegiales;coleraine;colgong;colider;c\
    oligny;colima;colina;colinas;colinas do tocantins;collado villalba;colleferro;college park;college point\
    ;college station;collegno;colleyville;collierville;collingwood;collinsville;collinwood;collipulli;collo;\
    colmar;colmenar viejo;colne;colniza;cologno monzese;colomadu;colomba;colombes;colomiers;coloncito;colone\
    lganj;colonia caroya;colonia del sacramento;colonia del sol;colonia lindavista;colonia nativitas;colton;\
    columbia;columbia heights;columbine;colwyn bay;comal;comalapa;comalcalco;comanesti;comayagua;combs la vi\
    lle;comillas;comiso;comitan;comitancillo;commack;commerce city;como;comodoro rivadavia;comonfort;compieg\
    ne;compostela;comrat;concarneau;conceicao da barra;conceicao da feira;conceicao das alagoas;conceicao de\
     macabu;conceicao do araguaia;conceicao do coite;conceicao do jacuipe;conceicao do mato dentro;concepcio\
    n;concepcion del uruguay;concepcion ibaba;conception bay south;conchal;concon;concordia;concordia do par\
    a;conda;condado;conde;conegliano;coney island;conflans sainte honorine;confresa;congleton;congonhas;coni\
    l de la frontera;cono norte;conroe;conselheiro lafaiete;conselheiro pena;consett;consolacao;consolacion;\
    consolacion del sur;constanza;constitucion;contai;contamana;contla;contramaestre;contumo;conversano;cook\
    eville;coon rapids;coonoor;cooper city;copacabana;copertino;copiague;copiapo;coppell;copperas cove;coqui\
    mbo;coquitlam;coquitlam town centre;coquitlam west;corabia;coracao de jesus;coracao de maria;coral gable\
    s;coral springs;coral terrace;coralville;coram;corato;corbeil essonnes;corby;cordeiro;cordeiropolis;core\
     neighbourhoods;coreau;corfu;coria del rio;corinth;corinto;corlu;cormano;cormeilles en parisis;cornaredo\
    ;cornelio procopio;cornella de llobregat;cornwall;coro;coroata;coromandel;coronel;coronel brandsen;coron\
    el fabriciano;coronel oviedo;coronel pringles;coronel suarez;coronel vivida;corozal;corralillo;corrente;\
    correntina;corroios;corsicana;corsico;cortazar;corumba;coruripe;corvallis;cosamaloapan;cosenza;coslada;c\
    osmopolis;cosoleacaque;costa mesa;costillares;coswig;cota;cote saint luc;cottage grove;cottage lake;cott\
    bus;cottonwood heights;cotui;coudekerque branche;coulsdon;council bluffs;country club;courbevoie;courcel\
    les;courtenay;covina;cowes;coxim;coyah;coyhaique;coyotepec;coyula;cozumel;cradock;craibas;craigavon;crai\
    gieburn;crailsheim;craiova;cramlington;cranberry township;cranbourne;cranbourne east;cranbourne north;cr\
    anbrook;cranford;cranston;crateus;crato;cravinhos;creil;crema;cremona;crest hill;crestview;creteil;crevi\
    llente;crewe;criciuma;cricklewood;cristalina;cristo rey;crofton;croix;croix des bouquets;crotone;crouleb\
    arbe;crowborough;crown point;crowthorne;croydon;cruces;cruz alta;cruz das almas;cruz del eje;cruzeiro;cr\
    uzeiro do oeste;cruzeiro do sul;crystal lake;cu chi;cua;cua nam;cuamba;cuango luzamba;cuatro caminos;cua\
    utitlan;cuautla;cuautlancingo;cubal;cubatao;cubuk;cubuklu;cudahy;cuddalore;cueto;cugir;cuijiaji;cuilapa;\
    cuilo;cuimba;cukai;culemborg;culion;cullera;culleredo;cullinan;culver city;cumanacoa;cumanayagua;cumarib\
    o;cumberland;cumbernauld;cumbum;cumra;cuneo;cung kiem;cunha;cupang;cupertino;cupira;cuprija;curaca;curan\
    ilahue;curchorem;curepipe;curico;curitibanos;currais novos;curralinho;curridabat;cursino;curtea de arges\
    ;curuca;curug;curumani;curup;cururupu;curuzu cuatia;curvelo;cuscatancingo;custodia;cutler bay;cutler rid\
    ge;cutral co;cuxhaven;cuyahoga falls;cwmbran;cyangugu;cyato;cyberjaya;cypress hills;czechowice dziedzice\
    ;czeladz;czerwionka leszczyny;czestochowa;da nyin kone;da'an;da'il;daanbantayan;dabajuro;dabat;dabeiba;d\
    abhel;dabhoi;dabola;dabou;dabra;dabrowa gornicza;dabwali;dachang shandao;dachau;dacheng;dachnoye;dadamtu\
    ;dade;dadri;dadu;daet;dafengdong;dagadji;dagana;dagbao i;dagenham;dagestanskiye ogni;dagomys;daguan;dagu\
    pan;dagze;dahanu;daharki;dahegam;dahmani;dahuangshan;dai mo;daik u;dailekh;daisen;daito;daizhuang;dajal;\
    dajin;dakhla;dakor;dakoro;dakota ridge;dalai;dalandzadgad;dalap uliga dorrit;dalat;dale city;dalfsen;dal\
    i;dali old town;daliang;dalianwan;daliyat al karmel;dalli rajhara;dalmine;dalnegorsk;dalnerechensk;dalsi\
    ngh sarai;dalu;dalung;dalupura;daly city;dalyoni bolo;dam dam;damad;damaia;daman;damansara damai;damatur\
    u;damavand;dambai;damboa;damboya;dambulla;damghan;damiao;dammarie les lys;damnoen saduak;damoh;damongo;d\
    amoujia;dampit;damua;damxung;damyang;dan phuong;dana point;danai;danane;danao;danbury;dandeli;dandenong;\
    dandenong north;danderyd;danghara;dangila;dangjiang;dangkao;dania beach;danjiangkou;dankov;danli;dano;da\
    nshui;danvers;danville;daocheng;daokou;daotian;daoukro;dapaong;dapeng;daphne;dapitan;dar;dar as salam;da\
    r bouazza;dar chabanne;dar chioukh;dar el beida;dar el haj taieb;dar kulayb;dar naim;dar'a;dara;darab;da\
    ran;daraw;darayya;dardoq;darende;dargaz;dargecit;darhan;darien;darjiling;darlington;darmstadt;darnah;dar\
    nytskyi masyv;darreh shahr;darsi;dartford;dartmouth;darton;daruba;darwen;darwha;darwin;darya khan;daryap\
    ur;dasha;dashahe;dasheng;dashi;dashiqiao;dashitou;dashtobod;dashu;daska kalan;dasna;dasnapur;dasoguz;das\
    sa zoume;dasuya;dataganj;datia;dattapur;datteln;datun;daud khel;daudnagar;daugavpils;daule;daund;daur;da\
    ura;dausa;daventry;davie;davlekanovo;davtashen;davydkovo;dawan;dawbon;dawei;dawukou;dax;daxi;daxing;daxu\
    ;dayal pur;dayang;dayr al balah;dayr hafir;dayr mawas;dayrut;dayton;daytona beach;dazaifu;dazeshan;dazho\
    ng;dchira el jihadia;de aar;de meern;de pere;dean funes;dearborn;dearborn heights;debaltseve;debark';deb\
    ica;debila;debre birhan;debre mark'os;debre tabor;debrecen;decan;decatur;decin;decines charpieu;dededo v\
    illage;deder;dedham;dedougou;dedovsk;dedza;dee why;deer park;deer valley;deerfield beach;deesa;deeside;d\
    egan;degeh bur;deggendorf;deglur;dehdasht;dehiwala mount lavinia;dehloran;dehu road;dehui;deinze;dej;dej\
    vice;dekalb;del city;del pilar;del rio;deland;delanggu;delano;delbruck;delegacion cuajimalpa de morelos;\
    delft;delfzijl;delhi cantonment;deli tua;delicias;delijan;delitzsch;dellys;delmenhorst;delmiro gouveia;d\
    elray beach;deltona;demak;demba;dembech'a;dembi dolo;demirci;demiyivka;demnate;den den;den helder;denai \
    alam;denain;dendermonde;deneysville;dengbu;denia;denison;denkanikota;denov;deoband;deogarh;deoghar;deola\
    li;deoli;deori khas;deoria;deqen;deqing;dera;dera murad jamali;derbent;deressia;dergaon;derince;derry;de\
    rry village;des moines;des plaines;desa petaling;desaiganj;descalvado;desenzano del garda;desert hot spr\
    ings;desio;desmarchais crawford;desnogorsk;desnyanskyi;desoto;dessalines;dessau;det udom;detmold;deuil l\
    a barre;deulgaon raja;deurne;deva;devadurga;devakottai;devanahalli;devarkonda;devarshola;develi;deventer\
    ;devgadh bariya;devinuwara;devonport;devrek;dewsbury;dhabad;dhafni;dhahran;dhamanagar;dhamar;dhamas;dham\
    nod;dhampur;dhamtari;dhanaura;dhandhuka;dhanera;dhangadhi;dhankuta;dhanmondi;dhanpuri;dhar;dharampur;dha\
    ramsala;dharan;dharangaon;dharapuram;dharashiv;dhari;dhariwal;dharmabad;dharmadam;dharmanagar;dharmapuri\
    ;dharmavaram;dharuhera;dharur;dhaulpur;dhaurahra;dhekiajuli;dhenkanal;dhi as sufal;dhing;dhirkot;dholka;\
    dhone;dhoraji;dhrangadhra;dhrol;dhubri;dhulagari;dhulian;dhupgari;dhuri;dialakorodji;diamantina;diamanti\
    no;diamniadio;diamond bar;diamond harbour;dianbu;dianella;dianra;dianzi;diaoube;diaoyucheng;dias d'avila\
    ;diawala;dibai;dibate;dibaya lubwe;dibba al fujairah;dibba al hisn;dibrugarh;dich vong;didao;didcot;didi\
    m;didouche mourad;didwana;didy;diebougou;diego martin;diegonefla;diema;diemen;dien ban;dien bien phu;die\
    n thanh;dieppe;diest;dietikon;dietzenbach;diez de octubre;diffa;digboi;dighwara;digih habar es;diglipur;\
    digos;digras;digri;diinsoor;dijkot;dijon;dikhil;dikirnis;dikwa;dila;dilbeek;dillenburg;dilling;dillingen\
    ;dimapur;dimbaza;dimbokro;dimitrovgrad;dimona;dimtu;din daeng;dinaig;dinajpur;dinalupihan;dinanagar;dina\
    pore;dinapur cantonment;dinapur nizamat;dinar;dindarpur;dindori;dinga;dingjia;dingtao;dinguiraye;dingzho\
    u;dinhata;dinskaya;dinslaken;dinuba;diobahika;dioila;diourbel;diourou;dipalpur;dipayal;diphu;dipolog;dip\
    pa kunda;diriamba;dishna;district of taher;disuq;ditzingen;diu;divandarreh;divichibazar;divino;divinopol\
    is;divnogorsk;divo;diwek;dix hills;dixiana;dixinn;diyarb najm;djamaa;djapadji;djemmal;djenne;djibo;djidi\
    ouia;djidja;djougou;djugu;dlhe diely;dmitrov;do son;doba;dobeln;dobling;dobo;doboj;dobrich;dobropillia;d\
    obryanka;doda;doddaballapura;dodge city;dodola;doetinchem;dogbo;dogomet;dogonbadan;dogondoutchi;dogubaya\
    zit;dohad;dohar;dohazari;doilungdeqen;dois corregos;dois irmaos;dois vizinhos;dok kham tai;dokolo;dokri;\
    dokuchayevsk;dolgoprudnyy;dolisie;dollard des ormeaux;dolo;dolores hidalgo;dolton;dolyna;dolynska;dom el\
    iseu;dom pedrito;dom pedro;domaa ahenkro;dombe grande;dombovar;domingos martins;domodedovo;dompu;don ben\
    ito;don carlos;don torcuato;don valley village;donaueschingen;donaustadt;doncaster;doncaster east;dondai\
    cha;dondo;dong ha;dong hoi;dong phu;dong xoai;dongargarh;dongcheng;dongcun;dongdu;dongen;dongfeng;dongga\
    ng;donggongon;donghae city;donghe;donghol sigon;dongkan;dongling;dongning;dongola;dongsheng;dongta;dongw\
    enquan;dongxi;dongxia;dongxing;dongyang;donskoy;dooru verinag;doraha;doral;dorbod;dorcheh piaz;dorcheste\
    r;dordrecht;doreen;dori;dormagen;dornbirn;dorogomilovo;dorohoi;doropo;dorset park;dorsten;dorstfeld;dort\
    yol;dorud;dos hermanas;dosquebradas;dosso;dothan;dotzheim;douai;douako;douane;douar hicher;douar toulal;\
    douentza;douera;dougabougou;douglasville;dougnane;douliu;dourados;douz;dover;dovercourt wallace emerson \
    junction;dovzhansk;dowlatabad;dowleswaram;downers grove;downsview roding cfb;downtown dc;downtown halifa\
    x;downtown vancouver;draa ben khedda;draa el mizan;dracena;drachten;dracut;dragasani;dragash;draguignan;\
    drammen;drancy;draveil;drean;dreieich;dreta de l'eixample;dreux;drexel heights;drexel hill;driefontein;d\
    riyorejo;drobeta turnu severin;drogheda;drohobych;droichead nua;droitwich;dronfield;dronten;droylsden;dr\
    ozhzhino;drummondville;druzhkivka;drzetowo grabowo;dschang;duaca;duba;dubai festival city;dubai internat\
    ional financial centre;dubai internet city;dubai investments park;dubai marina;dubai silicon oasis;dubas\
    ari;dubbo;dubna;dubnica nad vahom;dubno;dubrajpur;dubravka;dubreka;dubrovnik;dubti;dubuque;duc pho;duc t\
    rong;ducheng;duderstadt;dudinka;duekoue;dugda;dugulubgey;duitama;duiven;duiwelskloof;dukinfield;dukuhtur\
    i;dukuria;dulce nombre de culmi;duliajan;duliajan oil town;dullewala;dulmen;duluth;dum duma;duma;dumague\
    te;dumfries;dumila;dumka;dumraon;dumyat al jadidah;dun laoghaire;dunajska streda;dunakeszi;dunaujvaros;d\
    unbar southlands;duncanville;dundalk;dundee;dundo;dunedin;dunfermline;dunga bunga;dungarpur;dungu;dungun\
    ;dunhao;dunhou;dunhua;dunhuang;dunkirk;dunkwa;dunstable;dunwoody;dunyapur;duoba;duobao;duong minh chau;d\
    upax del norte;dupax del sur;dupnitsa;dupont circle;dura;durame;durango;durazno;durbanville;duren;durian\
     tunggal;durlesti;durres;dursh khela;dushan;dushi;dusit;dusseldorf pempelfort;dutsen wai;duvernay;duyen \
    hai;duyun;duzce;duzhou;dwarka;dwarsloop;dyane;dyat'kovo;dyker heights;dyurtyuli;dzerzhinsk;dzerzhinskiy;\
    dzerzhinsky;dzhankoy;dzialdowo;dzierzoniow;dzodze;dzyarzhynsk;e'erguna;ea drang;eagan;eagle mountain;eag\
    le pass;eagle river;east amherst;east boston;east brunswick;east chattanooga;east chicago;east concord;e\
    ast elmhurst;east end danforth;east flatbush;east florence;east garfield park;east grinstead;east gwilli\
    mbury;east hampton;east harlem;east hartford;east hastings;east haven;east helsinki;east hill meridian;e\
    ast honolulu;east independence;east kilbride;east lake;east lake orient park;east lansing;east los angel\
    es;east meadow;east millcreek;east moline;east naples;east new york;east northport;east norwalk;east ora\
    nge;east palo alto;east patchogue;east pensacola heights;east peoria;east point;east providence;east rid\
    ge;east saint louis;east tremont;east village;eastbourne;eastleigh;eastmont;easton;eastpointe;eastvale;e\
    au claire;eaubonne;ebano;ebara;ebbw vale;ebebiyin;eberswalde;ebetsu;ebina;eboli;ebolowa;eccles;ech chett\
    ia;echemmaia est;echigawa;echirolles;echizen;echo park;ecija;eckernforde;ecopark;ecoporanga;ecunna;edacc\
    heri;edaicode;edappal;edattala;edavai;edavilangu;ede;edea;edegem;eden prairie;edenvale;edewecht;edfu;edg\
    ewater;edgewood;edina;edinburg;edinet;edirne;edison;edosaki;edremit;edwardsville;effiduase;effium;eger;e\
    ggenberg;egham;egkomi;eglinton east;egra;egypt lake leto;eha amufu;ehingen;eibar;eidelstedt;eiguliai;eil\
    at;eilbek;einbeck;eindhoven;eirunepe;eisen;eisenach;eisenhuttenstadt;eisenzicken;eisleben lutherstadt;ei\
    slingen;eissendorf;ejido;ejigbo;ejura;ekangala;ekazhevo;ekeren;eket;ekibastuz;ekondo titi;ekpe;ekpoma;el\
     'ayoun;el abadia;el abiodh sidi cheikh;el achir;el affroun;el ain;el aioun;el amria;el aouinet;el arrou\
    ch;el attaf;el bagre;el bahay;el baix guinardo;el banco;el bayadh;el besos i el maresme;el bolson;el caf\
    etal;el cajon;el calafate;el camp d'en grassot i gracia nova;el camp de l'arpa del clot;el campello;el c\
    armel;el carmen de bolivar;el centro;el cerrito;el charco;el clot;el copey;el dabaa;el dibir;el dorado h\
    ills;el ejido;el empalme;el estor;el eulma;el fahs;el gara;el geneina fort;el grullo;el guinardo;el hadj\
    ar;el hadjira;el hajeb;el hamma;el hatillo;el hed;el hermel;el idrissia;el jadida;el jem;el kala;el kef;\
    el kelaa des srarhna;el khroub;el ksar;el kseur;el ksiba;el limon;el mansouria;el marsa;el masnou;el meg\
    haier;el menia;el mgarsa;el milia;el mirage;el monte;el mourouj;el negrito;el nido;el oued;el palomar;el\
     pedregal;el poblenou;el prat de llobregat;el progreso;el pueblito;el puerto de santa maria;el putxet i \
    el farro;el raval;el rosario;el salto;el shorouk;el sombrero;el tigre;el tocuyo;el tor;el triunfo;el ven\
    drell;el viejo;el vigia;el viso;el wak;el zulia;el'ad;elamanchili;elamkunnapuzha;elampalloor;elancourt;e\
    layavur;elbasan;elbistan;elblag;elburg;elburgon;elche;elda;eldama ravine;eldersburg;eldorado;eldorado do\
     sul;eldorado dos carajas;electronic city phase i;elefsina;eleftherio kordelio;elektrogorsk;elektrostal'\
    ;elektrougli;elele;elgin;elista;elixku;elizabethtown;elk grove;elk grove village;elk river;elkhart;elko;\
    ellenabad;ellenbrook;ellendale;ellesmere port town;ellicott city;ellwangen;elmadag;elmhurst;elmina;elmir\
    a;elmont;elmshorn;elmwood park;eloi mendes;eloise;elorza;elsdorf;elst;eltham;elubo;elur;eluru;elyria;emb\
    ajadores;embalenhle;embarcacion;embu;embu guacu;emden;emet;emiliano zapata;emin;eminabad;eminonu;emirdag\
    ;emkhomazi;emmeloord;emmen;emmendingen;emmerich;emmiganur;empalme;empangeni;empoli;emsdetten;emure ekiti\
    ;en naqoura;en nedjma;ena;encantado;encanto;encarnacion;encarnacion de diaz;enchanted hills;encheng;enci\
    nitas;encino;encontrados;encrucijada;encruzilhada do sul;ende;endeavour hills;enerhodar;enfield;enfield \
    town;engels;engelskirchen;englemount lawrence;englewood;enid;eniwa;enkoping;enna;ennepetal;ennigerloh;en\
    schede;ensley;entebbe;entre rios;entrevias;enugu ukwu;envigado;enzan;epe;epernay;epinal;epinay sur seine\
    ;eppendorf;epping;eppingen;epsom;epworth;eqbaliyeh;eqlid;er roseires;eramala;erandio;erandol;erannoli;er\
    attupetta;eravur town;erbaa;ercis;ercolano;erd;erdaojiang;erdek;erdemli;erdenet;erding;erebuni;erechim;e\
    regli;erftstadt;erfurt;ergani;erie;erkelenz;erkrath;erlangen;erlin;erlun;ermelino matarazzo;ermelo;ermes\
    inde;ermont;errachidia;erraguntla;errenteria;eruwa;ervalia;erzin;erzincan;erzsebetvaros;es senia;esbjerg\
    ;escada;escalante;escarcega;esch sur alzette;eschborn;eschwege;eschweiler;escondido;escuinapa de hidalgo\
    ;escuintla;eseka;esfarayen;esher;eshtehard;esik;esikhaleni;esim;eskilstuna;eslamabad e gharb;esmeralda;e\
    smeraldas;espargos;esparreguera;espelkamp;espera feliz;esperanca;esperantina;esperanza;espigao doeste;es\
    pinal;espinho;espirito santo do pinhal;esplanada;esplugues de llobregat;esposende;esquel;esquias;esquili\
    no;esquina;esquipulas;essaouira;essendon;essex;essling;esslingen;estacio;estahban;estancia;estancia velh\
    a;estcourt;esteio;esteli;estepona;estero;estoril;estreito;estrela;estrella;esuk oron;esztergom;et taiyib\
    a;et tira;etah;etajima;etampes;etawa;etlik;etmadpur;ettadhamen;etterbeek;ettlingen;ettumanoor;ettumanur;\
    etwatwa;euclid;euclides da cunha;euless;eunapolis;eunos;eusebio;euskirchen;evanston;evansville;evere;eve\
    rgem;evesham;eving;evka uc;evora;evosmos;evreux;evry;ewell;exeter;exmouth;extrema;extremoz;exu;eysines;e\
    yvan;ez zahra;ezeiza;ezhou;ezhudesam;ezhupunna;ezhva;ezza ohu;faaa;fabijoniskes;fabriano;facatativa;fada\
     n'gourma;fadhigaradle;faenza;fagaras;failsworth;fair lawn;fair oaks;fairbanks;fairborn;fairfax;fairfiel\
    d;fairfield heights;fairland;fairview;fairview park;faizpur;fajar;fajardo;faji kunda;falagueira;falakata\
    ;falavarjan;falconara marittima;falkenberg;falkenhagener feld;falkensee;falkirk;fall river;fallbrook;fal\
    lingbrook;falmouth;falna;falticeni;falun;famagusta;famailla;fana;fandriana;fangcheng;fangcun;fangshan;fa\
    nlou;fano;fanzeres;faqirwali;faqus;far rockaway;fara department;farafangana;farafenni;farah;farakka;fara\
    nah;faraskur;faratsiho;fardis;fareham;fargo;faribault;faridkot;faridpur;farij al amir;farij kulayb;farkh\
    or;farmers branch;farmington;farmington hills;farmsen berne;farnborough;farnham;farnworth;faro;farragut;\
    farrashband;farrokh shahr;farroupilha;farrukhabad;farrukhnagar;farsan;farshut;faruka;farum;fasa;fasano;f\
    astiv;fatehabad;fatehganj west;fatehjang;fatehnagar;fatehpur;fatehpur sikri;fatick;fatima do sul;fatsa;f\
    atwa;favara;faversham;favoriten;faya largeau;fayetteville;fayfa';fayid;fayzabad;fazenda rio grande;fazil\
    ka;fazilpur;fecamp;federal way;fedj m'zala;fedorovskiy;feicheng;feidh el botma;feijo;feira grande;feira \
    nova;felana;feldkirch;felege neway;felgueiras;felipe carrillo puerto;felixstowe;fellbach;feltham;fendou;\
    fengcheng;fenggang;fenggao;fenghua;fengjia;fengkou;fengolo;fengping;fengrun;fengyi;fenhe;feni;fennpfuhl;\
    fenoarivo atsinanana;fenshui;fenyi;feodosiya;feraoun;ferdows;ferdowsiyeh;ferencvaros;fereydun kenar;ferg\
    us;feriana;ferizaj;ferizli;ferkessedougou;fernando de la mora;fernandopolis;ferndale;ferntree gully;fero\
    kh;ferraz de vasconcelos;ferrenafe;ferrol;ferry pass;ferunabad;fes al bali;fetesti;fetesti gara;fethiye;\
    fianarantsoa;fianga;ficksburg;fidenza;fiditi;fier;fier cifci;figueira da foz;figueres;figuil;filadelfia;\
    filakit;filderstadt;fili;financial district;finchley;findlay;finlyandskiy;finnkolo;finote selam;firozpur\
    ;firozpur jhirka;firuzabad;fischeln;fitchburg;fiumicino;flagami;flagstaff;flandes;flatbush;flatlands;fle\
    etwood;flemalle haute;fleming island;flemingdon park;flensburg;fleurus;fleury les aubrais;florence graha\
    m;florencia;flores da cunha;floresta;floriano;floridia;floridsdorf;florin;florissant;florsheim;flower mo\
    und;fnidek;fo tan;foca;fochville;focsani;foggia;foggy bottom;fokino;folie mericourt;foligno;folkestone;f\
    ollonica;folsom;folweni;fond du lac;fondi;fonseca;fontana;fontanar;fontem;fontenay aux roses;fontenay so\
    us bois;foothill farms;forbach;forbesganj;forchheim;fordham;fordon;forecariah;forest grove;forest hills;\
    forest lake;forli;formby;formia;formiga;formigine;formosa;formosa do rio preto;forquilha;forquilhinha;fo\
    rst;fort abbas;fort beaufort;fort bragg;fort cavazos;fort collins;fort dodge;fort erie;fort garry south;\
    fort hamilton;fort lauderdale;fort lee;fort mcmurray;fort myers;fort pienc;fort pierce;fort portal;fort \
    smith;fort walton beach;fort washington;fortechnyi;fortin de las flores;fortuna foothills;foso;foster ci\
    ty;fouchana;fougeres;foumban;foumbot;fountain hills;fountain valley;fountainebleau;four corners;foya kam\
    ara;fraccionamiento real palmas;fraiburgo;fraijanes;frameries;framingham;framingham center;francavilla a\
    l mare;francavilla fontana;franceville;francisco beltrao;francisco morato;francisco sa;francistown;franc\
    o da rocha;franconville;frankenthal;frankford;frankfort;franklin square;frankston;frankston east;fransch\
    hoek;franzosisch buchholz;frascati;fraser heights;frattamaggiore;frauenfeld;fray bentos;frechen;frederic\
    ia;fredericksburg;frederico westphalen;fredericton;fredericton northside;frederiksberg;frederikshavn;fre\
    drikstad;freeport;freguesia do o;freguesia do ribeirao da ilha;freha;freiberg;freiburg;freire;freising;f\
    reital;frejus;fremont;french rocks;frenda;fresh meadows;fresnes;fresnillo;freudenstadt;fria;fribourg;fri\
    dley;friedberg;friedenau;friedrichsdorf;friedrichsfelde;friedrichshafen;friedrichshain;friendswood;fries\
    oythe;frisco;frolovo;frome;fronan;frondenberg;frontera;frontignan;frontino;frosinone;fruit cove;frutal;f\
    ryazevo;fryazino;frydek mistek;fu'an;fubang;fuchucho;fuding;fuefuki;fuencarral;fuencarral el pardo;fueng\
    irola;fuenlabrada;fuente del berro;fuentes del valle;fuhuan;fujairah;fuji;fujia;fujieda;fujiidera;fujika\
    waguchiko;fujimino;fujin;fujinomiya;fujioka;fujishiro;fujiyoshida;fukagawa;fukayacho;fukiage fujimi;fuku\
    chiyama;fukuecho;fukuroi;fukutsu;fulad shahr;fulda;fulham;fullerton;fulu;fuman;funabori;funaishikawa;fun\
    chal;fundacion;fundong;funehikimachi funehiki;funfhaus;fungurume;funtua;funyan bira;funza;fuorigrotta;fu\
    qing;fuquay varina;furano;furmanov;furstenfeldbruck;furstenwalde;furth;furukawa;fusagasuga;fushimi;fuso;\
    fussa;futian;futtsu;fuwwah;fuxing;fuyu;fuyuan;fuzuli;fylde;fyli;fyzabad;g'allaorol shahri;g'azalkent;g'i\
    jduvon shahri;g'uzor;ga rankuwa;gaalkacyo;gabane;gabela;gabes;gabiadji;gabriel leyva solano;gabrovo;gabu\
    ;gadag;gadag betageri;gadarwara;gaddi annaram;gadhada;gadhinglaj;gadkhol;gadow popowice poludniowe;gadsd\
    en;gadwal;gafargaon;gafsa;gagarin;gagarin shahri;gage park;gaggenau;gagny;gahanna;gaigeturi;gainesville;\
    gainsborough;gaithersburg;gajendragarh;gajowice;gajraula;gajwel;galapagar;galati;galatsi;galdakao;galdar\
    ;galebre;galeras;galesburg;galesong;galikesh;gallarate;gallatin;galle;gallup;gallus;galt;galugah;galvest\
    on;galway;gama;gamagori;gambat;gambela;gambiran satu;gamboma;gamboru;gamonal;gampengrejo;gamping lor;gam\
    pola;gan yavne;ganaur;ganda;gandajika;ganderbal;ganderkesee;gandhidham;gandia;gandu;ganei tikva;gangakhe\
    r;gangapur;gangarampur;gangavati;ganghwa gun;gangneung;gangoh;gangshang;gangtok;gangtou;gangu chengguanz\
    hen;ganguwa;gangxia;ganh hao;ganj dundwara;gannan;ganning;ganshoren;ganshui;ganta;gantang;ganvie;gao;gao\
    'an;gaofeng;gaogou;gaojia;gaojing;gaoliang;gaoliu;gaoping;gaoqiao;gaoua;gaoyou;gaozuo;gapan;gapyeong;gar\
    ;garango;garanhuns;garbagnate milanese;garbsen;garca;gardanne;garden city;garden grove;gardena;gardez;ga\
    re;garfield;garfield heights;garges les gonesse;garh maharaja;garhakota;garhchiroli;garhi khairo;garhmuk\
    tesar;garhwa;gariadhar;garibaldi;garissa;garko;garmdarreh;garmisch partenkirchen;garmsar;garoowe;garopab\
    a;garoua;garoua boulai;garrafao do norte;garston;garupa;garut;garzon;gashua;gaspar;gastonia;gasuba;gatak\
    ;gatchina;gateshead;gaur;gauribidanur;gauripur;gaurnadi;gava;gavle;gawler;gaz e borkhar;gazakh;gazojak;g\
    aztambide;gbadolite;gbapleu;gbarnga;gbawe;gbongan;gdyel;gebiley;gebog;gebre guracha;gecheng;gedangan;ged\
    eb;gedera;gediz;gedo;geel;geertruidenberg;geesthacht;geidam;geidorf;geilenkirchen;geiro;geislingen an de\
    r steige;gejiu;gela;gelan;gelang patah;geldermalsen;geldern;geldrop;geleen;gelemso;gelendzhik;gelibolu;g\
    elnhausen;gemas;gembloux;gemena;gemlik;genc;general alvear;general emilio aguinaldo;general guemes;gener\
    al jose de san martin;general juan madariaga;general pacheco;general pico;general roca;general tinio;gen\
    eral trias;general villegas;genet;gengqing;genhe;genk;gennevilliers;genteng;genzano di roma;geoje;georgi\
    yevsk;georgsmarienhutte;gera;geraardsbergen;gerakas;geraldton;gerash;gerede;gereida;gereshk;geretsried;g\
    erik;gerisek;germantown;germering;germersheim;germi;gero;gerona;gerrards cross;gersthofen;geseke;gesundb\
    runnen;getafe;getxo;gevelsberg;gevgelija;gevrai;geylang;geyve;gharaunda;ghardaia;gharonda neemka bangar;\
    gharroli;gharyan;ghatal;ghatampur;ghatanji;ghatsila;ghauspur;ghayl ba wazir;ghazaouet;ghazieh;ghazipur;g\
    hazni;gherla;ghinnir;ghorabandha;ghormach;ghosi;ghoti budrukh;ghotki;ghubaysh;ghugus;ghulewadi;gia nghia\
    ;gia rai;giannitsa;giardinetti tor vergata;giarre;gibara;giddalur;giddarbaha;gidole;giengen an der brenz\
    ;gierloz;giessen;gif sur yvette;gifhorn;gigante;gihombo;gijang;gikongoro;gilgil;gilgit;gillingham;gilly;\
    gilroy;gimbi;gimbicho;gimcheon;gimja bet maryam;gimpo si;ginan;ginch'i;gingee;gingoog;ginja bet;ginowan;\
    gioia del colle;gion;girardot city;girau do ponciano;giresun;girga;giridih;giron;girona;gisborne;gisenyi\
    ;gitarama;gitesi;githunguri;giugliano in campania;giulianova;giurgiu;giussano;giv'at shmuel;givatayim;gi\
    yani;gizycko;gjakove;gjilan;gjirokaster;gjorce petro;gladbeck;gladstone;glan;glastonbury;glauchau;glazou\
    e;glazov;glen avon;glen burnie;glen cove;glen ellyn;glen iris;glen waverley;glencoe;glendale;glendale he\
    ights;glendora;glenferrie;glenfield jane heights;glenmore park;glenrothes;glenroy;glenview;glenville;gli\
    gbeuadji;gliwice;glogovac;glogow;gloria do goita;glostrup;gloucester;glyfada;gnatroa;gniezno;go cong;go \
    vap;goa;goalpara;goaso;goba;gobabis;gobardanga;gobernador galvez;gobernador virasora;gobesa;gobichettipa\
    layam;gobindgarh;gobindpur;gobo;goch;godalming;godda;gode;godean;godhra;godoli;godollo;gogri jamalpur;go\
    grial;gohad;gohana;gohlis;gohouo;gohyakkoku;goiana;goianesia;goianesia do para;goianinha;goianira;goias;\
    goiatuba;goioere;goirle;gojo;gojra;gokak;gokalpur;gokarna;gokdepe;goksun;gokwe;gol'yanovo;gola gokaranna\
    th;golaghat;golbahar;golbasi;golborne;golcuk;goldasht;golden gate;golden glades;golden valley;goldsboro;\
    goleniow;golestan;goleta;golpayegan;golwayn;gombong;gomoh;gonabad;gonaives;gonate;gonbad e kavus;gonda c\
    ity;gondal;gondia;gondomar;gonen;gonesse;gongchangling;gongdanglegi kulon;gongguan;gongheyong;gongju;gon\
    gmen;gongping;gongqingcheng;gongyi;gongzhuling;gonsenheim;gonubie;goodlands;goodyear;goole;goose creek;g\
    ooty;gopalganj;gopavaram;goppingen;gorai;gorantla;gorbitz;gordon head;gorele;gorelovo;gorgan;gori;gorinc\
    hem;gorizia;gorlice;gorlitz;gormi;gorna oryahovitsa;gornji milanovac;gorno altaysk;gorod shebekino;gorod\
     solnetchnogorsk;gorodets;gorogly;gorongosa;gorontalo;gorseinon;gorukle;goryachevodskiy;goryachiy klyuch\
    ;gorzow wielkopolski;gose;gosen;goseong;gosforth;goshen;goshogawara;goslar;gosnells;gosport;gostivar;gos\
    tyn;gotegaon;gotemba;gotha;goto;gotse delchev;gotsucho;gottingen;gotvand;gouda;goulburn;gounou gaya;gour\
    cy;goure;goussainville;govardhan;governador mangabeira;governador nunes freire;goya;goycay;goyerkata;goz\
     beida;graaff reinet;grabouw;gracia;gradignan;gragnano;grahamstown;grajewo;gramado;gramercy park;granada\
    ;granadero baigorria;granadilla de abona;granby;grand bassam;grand boulevard;grand forks;grand island;gr\
    and junction;grand lahou;grand prairie;grand rapids;grand zattry;grande prairie;grande synthe;grandview;\
    grandview woodlands;graneros;grangwav;granite bay;granite city;granja;granollers;grants pass;grao de mur\
    viedro;grarem;grasse;gravata;gravesend;gravina di catania;gravina in puglia;grayslake;grazhdanka;great f\
    alls;great kills;great malvern;great sankey;great yarmouth;greater grand crossing;greater northdale;grea\
    ter sudbury;greeley;green bay;green valley;greenacre;greenacres city;greenbelt;greenburgh;greenford;gree\
    nock;greenpoint;greensborough;greenvale;greenville;greenwich;greiz;gremda;grenoble;gresik;gressier;greve\
    ;greven;grevenbroich;greystanes;greystones;greytown;gries;griesheim;grigny;grimbergen;grimma;grimsby;gri\
    mstad;grivegnee;grodzisk mazowiecki;grogol;grombalia;gronau;groningen;groot ijsselmonde;grootfontein;gro\
    piusstadt;gros islet;gross gerau;gross umstadt;grosseto;grottaglie;grove city;grudziadz;grugliasco;gryaz\
    i;gryfino;grzegorzki;guabiruba;guabo;guacara;guacui;guadalajara de buga;guaduas;guaianases;guaiba;guaima\
    ro;guaira;guaiuba;guajara mirim;gualaco;gualeguay;gualeguaychu;guama;guamal;guamo;guamuchil;guanabacoa;g\
    uanajay;guanajuato;guanambi;guanare;guanarito;guanba;guandu;guangcun;guangshui;guangshun;guangtong;guanh\
    aes;guanhu;guanlong;guanshan;guanyin;guanzhuang;guapiacu;guapimirim;guapore;guara;guarabira;guaraciaba d\
    o norte;guarai;guaramirim;guaranda;guaranta do norte;guarapari;guarapuava;guararapes;guararema;guarating\
    ueta;guaratuba;guarda;guarenas;guariba;guasave;guasdualito;guasipati;guastatoya;guatire;guaxupe;guayama;\
    guayaramerin;guaynabo;gubakha;gubat;guben;gubkin;gubkinskiy;gucheng;gucheng chengguanzhen;gucun;gudalur;\
    guder;gudermes;gudivada;gudiyatham;gudong;gudur;guduvancheri;gueckedou;guelendeng;guelma;guelmim;guelph;\
    guemar;guepaouo;guerara;guercif;guerou;gueznaia;guezon;guia de isora;guiberoua;guidan roumdji;guider;gui\
    diguis;guidonia;guidonia montecelio;guiglo;guigue;guiguinto;guihulngan;guildford;guilford;guimaraes;guim\
    ba;guindalera;guines;guinguineo;guiping;guira de melena;guiren;guiria;guiseley;guiset east;guixi;gujar k\
    han;gujo;gukovo;gul'kevichi;gulabpura;gulaothi;gulariya;gulebage;guledagudda;gulfport;gulin;guliston;gul\
    u;gumaca;gumdag;gumel;gumia;gumla;gummersbach;gummi;gumushane;guna;gunan;gundlupet;gungoren merter;gunju\
    r;gunnaur;guntakal;gunungsitoli;gununo;gunupur;guocun;guofu;guojia;guolemude;guozhen;gupi;gur'yevsk;gurb\
    ete;gurdaspur;guri si;gurlan;gurmatkal;gurnee;guroymak;gurpinar;gursahaiganj;gursarai;gursu;gurue;gurupa\
    ;gurupi;guruvayur;gus' khrustal'nyy;gusau;gusev;gushikawa;gushu;gusinoozyorsk;guskhara;gusong;gustavsber\
    g;gustrow;gutao;gutersloh;gutin;guxi;guxian;guyancourt;guye;guyong;gwa;gwadar;gwanda;gwangyang;gweru;gwy\
    nn oak;gyal;gyanpur;gyeongju;gympie;gyoda;gyongyos;gyor;gyula;gyumri;gyzylarbat;h street ne;ha dong;ha g\
    iang;ha tien;ha tsuen;haabersti;haaga;haaksbergen;haan;haarlem;habaswein;habbouch;habiganj;habikino;habr\
    a;hachimantai;hachinohe;hacienda heights;hacienda la calera;hacienda santa fe;hacilar;haciqabul;hackensa\
    ck;had soualem;hadagalli;hadali;hadano;hadapu zhen;haddington;hadejia;hadera;hadero;haderslev;hadgaon;ha\
    dim;hadishahr;hadithah;hadjout;hadley wood;hadong;hadyach;haedo;haeju;haenam;haflong;hafnarfjordur;hafsh\
    ejan;hagere hiywet;hagere maryam;hagerstown;hagi;hagonoy;haguenau;hai chau;hai duong;haicheng;haidong zh\
    en;haiger;hailakandi;hailar;hailin;hailsham;hailun;haimen;haines city;haining;haitang;haitou;haiyang;hai\
    zhou;hajduboszormeny;hajduszoboszlo;haje;haji zeynalabdin;hajiawa;hajiganj;hajin;hajipur;hajira;hajjah;h\
    ajjiabad;hajnowka;hakenfelde;hakha;hakkari;hakonegasaki;hakui;hala;hala'ib;halabja;halac;halberstadt;hal\
    den;haldensleben i;haldia;haldwani;halesowen;halewood;halfaya;halhul;halifax west end;halisahar;haliyal;\
    hallandale beach;halle;halle neustadt;halluin;halmstad;halol;haltern am see;haltom city;halton hills;hal\
    udbani;halvad;halwan;ham ninh;hamada;hamakita;hamanoichi;hamar;hamden;hameenlinna;hameln;hami;hamidiyeh;\
    hamirpur;hamma bouziane;hammam bou hadjar;hammam lif;hammam sousse;hammamet;hammanskraal;hamme;hamminkel\
    n;hampton park;hamtramck;hamura;han'airike;hanamaki;hanau am main;hanawa;hancheng;hanchuan;handa;handeni\
    ;hanfeng;hanford;hang hau;hangal;hangu;haninge;hanjia;hannan;hanno;hannoversch munden;hanover;hanover pa\
    rk;hansestadt salzwedel;hansestadt stade;hansi;hanting;hanumangarh;hanwang;hanwella ihala;hanworth;hanyi\
    n chengguanzhen;hanyu;hanyuan;haojiaqiao;haomen;hapur;haql;haqqulobod;haramachi;harappa;harar;harasta;ha\
    rbel;harbu;harburg;harda;hardenberg;harderwijk;hardoi;harelbeke;haren;haridwar;harihar;harij;haripur;har\
    ir;harker heights;harlem;harlingen;harnosand;harpanahalli;harpenden;harrisburg;harrismith;harrisonburg;h\
    arrogate;harsewinkel;harsin;harstad;hartbeesfontein;hartbeespoort;hartbeestfontein a;hartford;hartishek;\
    hartlepool;harunabad;harur;haruta;harwich;hasaki;hasanabad;hasanpur;hashima;hashimoto;hashtgerd;hashtpar\
    ;hashtrud;hashtsal;hasilpur;hasimara;haskovo;hassan;hasselt;hassi bahbah;hassi messaoud;hassloch;hastina\
    pur;hastings sunrise;hasuda;hat yai;hathras;hato mayor del rey;hatogaya honcho;hatonuevo;hatsukaichi;hat\
    ta;hattersheim;hattiesburg;hattingen;hatvan;haugesund;hauppauge;havant;haveli lakha;havelian;havelock;ha\
    verhill;haveri;havertown;havirov;havlickuv brod;havza;hawai'i kai;hawalli;hawarden;hawr al 'anz;hawsh 'i\
    sa;hawtah bani tamim;hawthorn;hawthorn south;hayama;hayang;hayashino;hayk';haysyn;haywards heath;hayy al\
     quwaysimah;hazaribagh;hazebrouck;hazel grove;hazelwood;hazleton;hazro city;heanor;heavitree;heba;hebao;\
    hebbagodi;hebburn;hebian;hebron;hecun;hedaru;hede;hedensted;hedong;heemskerk;heemstede;heerenveen;heerhu\
    gowaard;heerlen;hegeng;hegou;heguan;heho;hehua;heide;heidelberg;heidenheim an der brenz;heihe;heilbron;h\
    eilbronn;heiligenhaus;heiloo;heinsberg;heishan;heist op den berg;hejiang;hekinan;hekou;helao nafidi;helc\
    hteren;helena;heli mandi;heliopolis;hell ville;hell's kitchen;hellersdorf;hellevoetsluis;hellin;helmond;\
    helmstedt;helong;helsingborg;helsingor;hemel hempstead;hemer;hemet;hempstead;hendala;hendek;hendersonvil\
    le;hendijan;hendrik ido ambacht;hendrina;hengbei;hengchun;hengelo;hengshan;henin beaumont;hennaya;hennen\
    man;hennigsdorf;henrietta;hepingjie;hepo;heppenheim an der bergstrasse;hepu;heqian;heqiao;heqing;herblay\
     sur seine;herborn;hercules;herdecke;heredia;hereford;herentals;herford;hermanus;hermitage;hermosa;herna\
    ls;hernani;herne;herne bay;herning;heroica caborca;heroica ciudad de juchitan de zaragoza;heroica guayma\
    s;heroica zitacuaro;herouville saint clair;herrenberg;herriman;herstal;herten;hertford;herttoniemi;herva\
    l doeste;hervanta;hervey bay;herzliya;herzogenaurach;herzogenrath;hesperia;hessisch oldendorf;heston;hes\
    wall;hetauda;hetoudian;heunghae;heusden;heusweiler;heverlee;heywood;hezuo;hialeah;hialeah gardens;hicksv\
    ille;hida;hidaka;hidalgo del parral;hiddenhausen;hidirbey;hidrolandia;hietzing;higashi matsuyama;higashi\
    go;higashihiroshima;higashikagawa;higashikurume;higashimatsushima;higashimurayama;higashine;higashinozoe\
    ;higashiyamato;high park north;high park swansea;high peak;high point;high wycombe;highbury;highland par\
    k;highlands ranch;higuerote;hihya;hiji;hikari;hikarigaoka;hikiso;hikone;hilden;hildesheim;hillerod;hills\
    boro;hillsborough;hilo;hilsa;hilton head;hilton head island;hilversum;himamaylan;himatnagar;himi;himimac\
    hi;himora;hinakallu;hinatuan;hinckley;hindaun;hindley;hindupur;hinesville;hinganghat;hingoli;hingorja;hi\
    nigaran;hinis;hinjilicut;hino;hinthada;hirado;hiragi;hirai;hirakawa;hirakud;hirara;hiratacho;hiriyur;hir\
    na;hirnytskyi;hirosaki;hisai motomachi;hisor;hispanoamerica;hisua;hita;hitachi;hitachi naka;hitachi ota;\
    hitachiomiya;hitchin;hitokawame;hitoyoshi;hizume;hjorring;hladkivka;hlanganani;hlegu;hlohlolwane;hlotse;\
    hlubocepy;hlukhiv;hmaw bi;hoa binh;hoa cuong;hoa thanh;hoan kiem;hoan lao;hoang mai;hobaramachi;hoboken;\
    hockenheim;hod hasharon;hodal;hoddesdon;hodmezovasarhely;hodonin;hoensbroek;hoeryong;hoeyang;hof;hoffman\
     estates;hofheim am taunus;hofu;hoheluft ost;hohen neuendorf;hohoe;hoi an;hoima;hojai;hojo;hokota;hokuto\
    ;hola;holbaek;holenarasipura;holesovice;holladay;hollister;hollola;holly springs;hollywood;holmesburg;ho\
    lon;holosiyiv;holstebro;holubivka;holyoke;holzminden;homa bay;homagama;homburg;homer glen;homewood;homna\
    bad;honda;hondomachi hondo;hong kah;hong linh;hong lok yuen;hong ngu;hongbao;hongch'on;honggang;honghe;h\
    onghu;hongjiang;honglu;hongqiao;hongseong;hongwon;hongzhou;honjo;honmachi;hoofddorp;hoogeveen;hoogezand;\
    hoogvliet;hoorn;hopewell;hopin;hopital saint louis;hopkinsville;hoppers crossing;horad zhodzina;horb am \
    neckar;horgen;horikiri;horishni plavni;horizonte;horki;horley;horlivka;horn lake;hornchurch;hornsby;hors\
    ens;horsham;horsholm;horta;horta guinardo;hortaleza;horten;hortolandia;horyuji;hosa'ina;hosadurga;hosape\
    te;hoshakuji;hoshiarpur;hoskote;hosur;hot springs;hotaka;hotting;hougang new town;houghton le spring;hou\
    illes;houma;houmt souk;hounde;hounslow;houqiao;houthalen;houzhen;hovsan;howard beach;howick;hoxter;hoxto\
    lgay;hoyerswerda;hpa an;hpakan;hradec kralove;hrazdan;hruzkyi;hua hin;huacheng;huacho;huadian;huai khwan\
    g;huaicheng;huaidian;huaiyang;huaiyuan chengguanzhen;huajing;hualien city;hualmay;hualong;hualpen;hualqu\
    i;huamachuco;huamak;huamantla;huanan;huancavelica;huangchuan;huangdi;huanghua;huangji;huanglou;huangmei;\
    huangnihe;huangpi;huangzhou;huankou;huanren;huanuco;huaquillas;huaral;huaraz;huashan;huatabampo;huatugou\
    ;huatusco;huauchinango;huaura;huayin;huayuan;huazhou;huber heights;hucheng;huckelhoven;hucknall;huddersf\
    ield;huddinge;hudkeshwar buzurg;huehuetenango;huejotzingo;huejutla de reyes;huelva;huesca;huetamo de nun\
    ez;hufeng;hugli;huguo;huicheng;huilong;huimanguillo;huimin;huinan;huinong;huiqu;huixian chengguanzhen;hu\
    ixing;huixquilucan;huixtla;huizen;hujra shah muqim;hukeri;hukkyo ri;hulan;hulbuk;hulu langat;hulu yam la\
    ma;humacao;humaita;humansdorp;humbe;humberto de campos;humen;humenne;hun;hunchun;hunedoara;hung my;hung \
    yen;hungund;hunsur;hunt valley;huntersville;huntingdon;huntington;huntington beach;huntington park;hunti\
    ngton station;hunts point;huntsville;hunucma;huolu;huong thuy;huong tra;huoqiu chengguanzhen;hupari;hura\
    ;hurghada;hurlingham;hurstville;hurth;huruta;husainabad;hushitai;husi;huskvarna;husum;hutan melintang;hu\
    tang;hutto;huyanghe;huyen lam ha;huyton;huzhai;hvidovre;hwacheon;hwadae;hwado;hwange;hwangju up;hwasong;\
    hwasun;hwawon;hyde park;hyeres;hyesan;hyesan dong;hyosha;hythe;hyuga;hyvinge;i n tillit;i'zaz;iacu;iapal\
    a;iba;ibaiti;ibanda;ibara;ibate;ibatiba;ibbenbueren;ibi;ibia;ibiapina;ibicarai;ibicoara;ibimirim;ibipora\
    ;ibirapitanga;ibirite;ibiruba;ibitinga;ibiuna;ibiza;ibnat;ibo town;ibotirama;ibra';ibrahimpatnam;ibshawa\
    y;ibusuki;icapui;icara;icatu;icchannur;ichchapuram;icheon si;ichikikushikino;ichinoe;ichinoseki;ico;icod\
     de los vinos;idaga hamus;idah;idaho falls;idaiyarpalaiyam;idangansalai;idanre;idappadi;idar;idar oberst\
    ein;idil;idiofa;idku;idlib;ido dong;idstein;ieper;ifakara;ifo;ifrane;iga;igaci;iganga;igangan;igaracu do\
     tiete;igarapava;igarape;igarape acu;igarape miri;igarassu;igatpuri;igbara odo;igbeti;igbo ora;igbo ukwu\
    ;igboho;igdir;igede ekiti;iglesias;igra;igreja nova;igrejinha;iguaba grande;iguai;iguala de la independe\
    ncia;igualada;iguape;iguatemi;iguatu;igugunu;igunga;igurusi;iharana;ihiala;ihnasiyah;ihnasya al madinah;\
    ihosy;ihren;iida;iisalmi;iiyama;iizuka;ijebu igbo;ijebu jesa;ijero ekiti;ijmuiden;ijok;ijsselstein;ijui;\
    ijuin;ikaruga;ikeda;ikedacho;ikegami;ikeno;ikere ekiti;iki;ikire;ikirun;ikom;ikoma;ikongo;ikwiriri;il'sk\
    iy;ila orangun;ilagan;ilaiyankudi;ilam;ilaro;ilave;ilawa;ilchester;ile des soeurs;ilebo;ilford;ilgin;ilh\
    a de itamaraca;ilha solteira;ilhabela;ilheus;ilidza;ilion;ilioupoli;ilkal;ilkeston;illapel;illela;illesc\
    as;illkirch graffenstaden;ilmenau;ilo;ilobu;ilopango;ilula;imabari;imaichi;imamoglu;imara daima estate;i\
    maricho ko;imatra;imbe;imbituba;imbituva;imerintsiatosika;imi n tanout;imishli;imizu;immokalee;imola;imo\
    uzzer kandar;impasugong;imperatriz;imperia;imperial beach;impfondo;imsil;imzouren;in salah;ina;inabanga;\
    inabe;inada;inagi;inaja;inami;inaruwa;inashiki;inazawa;inca;incirli;inda silase;indabaguna;indaial;indan\
    g;indapur;indargarh;independencia;indi;indian trail;indija;indio;indralaya;indramayu;indre by;inegol;ine\
    zgane;infernetto;ingelheim am rhein;ingeniero pablo nogues;ingenio;inglewood;inglewood finn hill;ingolst\
    adt;ingombota;inhambane;inhambupe;inhapim;inhulets;inhumas;inisa;injambakkam;injibara;inkhil;inkisi;inks\
    ter;inner huai khwang;innisfil;innoshima;innsbruck;ino;inongo;inopacan;inowroclaw;inozemtsevo;insein;ins\
    eno;inta;international city;intich'o;inuyama;inver grove heights;invercargill;inverness;inzai;ioannina;i\
    owa city;ipameri;ipanema;ipatinga;ipatovo;ipero;ipiales;ipiau;ipira;ipiranga;ipis;ipixuna;ipixuna do par\
    a;ipojuca;ipora;ipoti;ippy;ipswich;ipu;ipubi;ipueiras;iquique;iracemapolis;iradan;irakleio;irakleion;ira\
    mallur;iranduba;iranshahr;iraquara;irara;irati;iraucuba;irbit;irece;irewe;iriba;iriga city;irimbiliyam;i\
    ringa;iringal;irinjalakuda;iriona;irituia;irondequoit;iroopara;irosin;irpin;irugur;iruma;irun;irving par\
    k;irvington;iryango;isa;isahaya;isaka;isakogorka;isawa;ise;ise ekiti;isebania;isehara;iserlohn;isernhage\
    n farster bauerschaft;isesaki;ishaka;ishigaki;ishigami;ishige;ishii;ishikari;ishikawa;ishiki;ishim;ishim\
    bay;ishinomaki;ishioka;ishqoshim;ishwardi;isidro casanova;isieke;isil'kul';isingiro;isiolo;iskandar;iski\
    tim;isla;isla cristina;isla vista;islamnagar;islampur;isleworth;islington city centre west;ismayilli;isn\
    os;isoka;isparta;issaquah;issia;issy les moulineaux;istalif;istgah e rah ahan e garmsar;istok;istra;istr\
    es;isulan;isumi;itabaiana;itabaianinha;itabela;itaberaba;itaberai;itabira;itabirito;itaborai;itabuna;ita\
    care;itacoatiara;itaguai;itahari;itai;itaiba;itaim bibi;itaim paulista;itaiopolis;itaitinga;itaituba;ita\
    jai;itajuba;itako;itamaraju;itamarandiba;itambacuri;itambe;itami;itampolo;itanagar;itanhaem;itaocara;ita\
    paci;itapage;itapecerica;itapecerica da serra;itapecuru mirim;itapema;itapemirim;itaperucu;itaperuna;ita\
    petinga;itapetininga;itapeva;itapevi;itapicuru;itapipoca;itapira;itapissuma;itapoa;itapolis;itapora;itap\
    oranga;itaporanga d'ajuda;itapuranga;itaquera;itaqui;itarare;itarema;itarsi;itatiaia;itatiba;itatira;ita\
    ugua;itauna;itay al barud;iten;iteya;itezhi tezhi;ithaca;itigi;itinga do maranhao;itiuba;ito;itogawa;ito\
    gon;itoigawa;itoman;itoshima;itsa;itsoseng;itsukaichi;itu;ituango;itubera;ituiutaba;itumbiara;itupeva;it\
    upiranga;ituporanga;iturama;iturrama;ituverava;ituzaingo;itzehoe;iuna;ivaipora;ivano frankivsk;ivanovsko\
    ye;ivanteyevka;ivato;ivatsevichi;ivohibe;ivory park;ivoti;ivrea;ivry sur seine;iwade;iwai;iwakuni;iwakur\
    a;iwamizawa;iwanuma;iwase;iwata;iwatsuki;iwon up;ixelles;ixmiquilpan;ixtaczoquitlan;ixtapa;ixtapa zihuat\
    anejo;ixtepec;ixtlan del rio;iyo;izberbash;izegem;izeh;izki;izmayil;izmaylovo;izmit;iznik;izobil'nyy;izu\
    ;izucar de matamoros;izumi;izumiotsu;izumisano;izumo;izunokuni;izyum;ja ela;jabalya;jabaquara;jablah;jab\
    lonec nad nisou;jaboticabal;jaboticatubas;jacaltenango;jacana;jacareacanga;jacarei;jacarezinho;jaciara;j\
    ackson heights;jacksonville beach;jacmel;jacobabad;jacobina;jacobo hunter;jacona de plancarte;jacunda;ja\
    cutinga;jaen;jafarabad;jafaro;jaffa;jaffna;jagadhri;jagatsinghapur;jagdalpur;jagdishpur;jagdispur;jaggai\
    ahpet;jaggayyapeta;jaglot;jagna;jagodina;jagraon;jagtial;jaguaquara;jaguara;jaguarao;jaguarari;jaguare;j\
    aguariaiva;jaguaribe;jaguariuna;jaguaruana;jaguaruna;jaguey grande;jahanabad;jahangira;jahangirabad;jaha\
    nian;jahanian shah;jahazpur;jahrom;jaiba;jaigaon;jainagar;jais;jaisalmer;jaisingpur;jaitaran;jaito;jaitp\
    ur;jajpur;jakobsberg;jakomini;jalai nur;jalajala;jalalpur;jalalpur jattan;jalandhar cantonment;jalapa;ja\
    larpet;jalaun;jales;jalesar;jaleshwar;jalgaon jamod;jalilabad;jalingo;jalolquduq;jalor;jalostotitlan;jal\
    paiguri;jalpatagua;jaltipan de morelos;jamaame;jamadoba;jamai;jamaica plain;jamalpur;jambusar;jamjamal;j\
    amjodhpur;jamkhandi;jamkhed;jammalamadugu;jammu cantonment;jamner;jampur;jamrud;jamtara;jamui;jamul;jamu\
    ndi;jamuria;janakpur;janauba;jandaia do sul;jandiala;jandiala guru;jandira;janesville;jangaon;jangheung;\
    jangipur;jangseong;janin;janjgir;januaria;janzur;jaora;japekrom;japeri;jarabacoa;jarabulus;jaragua;jarag\
    ua do sul;jarajus;jaral del progreso;jaramana;jaranwala;jarash;jardim;jardim botanico;jardim helena;jard\
    im paulista;jardin america;jardines de la silla;jardinopolis;jaridih;jarinu;jarocin;jaroslaw;jarrow;jaru\
    ;jaruco;jarvenpaa;jasdan;jashpur nagar;jasim;jaslo;jaspur;jastrzebie zdroj;jaswantnagar;jaszbereny;jatai\
    ;jatani;jaten;jatibarang;jatiroto;jatiwangi;jatoi shimali;jau;jauharabad;jauja;jaunpur;javanrud;javea;ja\
    waharnagar;jawhar;jawi;jawor;jaworzno;jaxaay parcelle niakoul rap;jayamkondacholapuram;jaynagar majilpur\
    ;jayrud;jebba;jebel ali;jedeida;jefferson city;jeffersontown;jeffersonville;jeffreys bay;jega;jekabpils;\
    jekulo;jelebu;jelenia gora;jelgava;jelilyuzi;jelutong;jena;jendouba;jenjarum;jenks;jenzan;jeongeup;jequi\
    e;jequitinhonha;jerada;jerantut;jeremie;jeremoabo;jerez de garcia salinas;jerez de la frontera;jesi;jess\
    ore;jesus del monte;jesus maria;jesus menendez;jetafe;jetpur;jette;jevargi;jewar;jeypore;jhabua;jhadeshw\
    ar;jhajha;jhajjar;jhalawar;jhalod;jhalrapatan;jhalu;jhanjharpur;jhargram;jharia;jharoda mazra burari;jha\
    rsuguda;jhawarian;jhelum;jhingergacha;jhinjhak;jhumri telaiya;jhunjhunun;ji parana;jiachuan;jiagao;jiage\
    daqi;jiahanbage;jian'ou;jianchang;jiang'an;jiangbei;jiangkou;jiangnan;jiangping;jiangshan;jianguang;jian\
    gxi;jiangyan;jiangyou;jiangzhuang;jiaohe;jiaoshi;jiashan;jiasi;jiawang;jiawang zhen;jiayue;jiayuguan;jia\
    zi;jidd hafs;jidong;jiehu;jielong;jieshi;jieshou;jietou;jiexiu;jiguani;jihlava;jijel;jijiang;jijoca de j\
    ericoacoara;jiladiguda;jilib;jimaguayu;jimeta;jimo;jinan gun;jinchang;jind;jinding;jindrichuv hradec;jin\
    feng;jinggou;jingguan;jinghong;jingui;jingzhi;jinhu;jinja;jinji;jinka;jinlong;jinniu;jinotega;jinotepe;j\
    inqiao;jinsha;jinshanlu;jinshi;jintur;jinxiang;jinzhongzi;jipijapa;jiquilpan de juarez;jirapa;jirapur;ji\
    roft;jishou;jishu;jishui;jisr ash shughur;jitai;jitra;jiudian;jiuhe;jiulongshan;jiupu;jiushan;jiutai;jiu\
    tepec;jiuxian;jiwani;jiwanpur;jixian;jiyuan;jizan;jizzax;joacaba;joal;joao alfredo;joao camara;joao dour\
    ado;joao lisboa;joao monlevade;joao pinheiro;jobabo;joda;joensuu;joetsu;jogbani;jogonalan;johns creek;jo\
    hnson city;johor jaya;joint base pearl harbor hickam;joliet;joliette;jolo;jombang;jomvu;jonava;jonesboro\
    ;jonkoping;jonquiere;joplin;jora;jora khurd;jorhat;jose bonifacio;jose de freitas;jose mariano jimenez;j\
    ose panganiban;jose rizal;josefstadt;joso;joue les tours;jounieh;jovellanos;jowai;joyo;joypur hat;jozsef\
    varos;juan diaz;juan griego;juan jose castelli;juan jose rios;juan les pins;juanjui;juara;juatuba;juazei\
    ro;juazeiro do norte;jubayt;jucas;juchen;judeida makr;judian;judibana;judita;juegang;juexi;jugsalai;juha\
    ynah;juigalpa;juina;juja;jujuvadi;jukui;juliaca;julich;juma shahri;jumayra;jumet;jumilla;jumunjin;juncti\
    on city;juneau;jungpyong;junin;junlian;junnar;junqueiro;junqueiropolis;jupiter;juquitiba;jurm;jurmala;ju\
    rong east;jurupa valley;juruti;justiniskes;jutiapa;juticalpa;juventino rosas;juwana;juybar;juye;jyvaskyl\
    a;k'ola diba;k'olito;ka'ersai;kaambooni;kaarela;kaarina;kaarst;kabacan;kabala;kabale;kabalo;kabanjahe;ka\
    bankalan;kabanovo;kabare;kabarnet;kabaty;kabba;kabbasin;kabeya kamwanga;kabin buri;kabinda;kabirwala;kab\
    kabiyah;kabnur;kabrai;kachia;kachidoki;kachisi;kachkanar;kadakkavoor;kadayal;kadayanallur;kade;kadi;kadi\
    ganpalli;kadima zoran;kadiolo;kadiri;kadirli;kadiyivka;kadodara;kadoma;kadugli;kadungalur;kadur;kaedi;ka\
    ele;kaeng khoi;kaeng khro;kafanchan;kaffrine;kafr ad dawwar;kafr al battikh;kafr al kurdi;kafr ash shayk\
    h;kafr az zayyat;kafr kanna;kafr laha;kafr manda;kafr qasim;kafr saqr;kafr shukr;kafr takharim;kafr zayt\
    a;kafranbel;kafue;kaga;kaga bandoro;kagadi;kagal;kagano;kagaznagar;kageleke;kagizman;kagoro;kahin;kahna \
    nau;kahnuj;kahoku;kahone;kahrizak;kahror pakka;kahta;kahului;kahuta;kai;kai tak;kaiama;kaihua;kaij;kaika\
    lapettai;kaikalur;kailaras;kailashahar;kailua;kaimganj;kaimori;kaimuki;kainan;kaipamangalam;kairana;kair\
    ouan;kais;kaisariani;kaiserslautern;kaitaichi;kaithal;kaithoon;kaitong;kaiyuan;kaizu;kaizuka;kajaani;kaj\
    ang;kajansi;kajiado;kajiki;kaka;kakamigahara;kakata;kakching;kakegawa;kakhovka;kaki bukit estate;kakira;\
    kakiri;kakkalapalle;kakkanad;kakkodi;kakonko;kakrala;kakuda;kakuma;kalaa srira;kalaban koro;kalach;kalac\
    h na donu;kalachinsk;kaladi;kalakkadu;kalale;kalaleh;kalamansig;kalamaria;kalamassery;kalamata;kalamazoo\
    ;kalamb;kalamnuri;kalanaur;kalanwali;kalappatti;kalasin;kalat;kalavad;kalavoor;kalaw;kalba;kalbatau;kale\
    mie;kalgoorlie;kalia;kalianget;kaliganj;kalihi palama;kalihi valley;kalima;kalimpong;kalinkovichi;kaliro\
    ;kalispell;kalisz;kaliyaganj;kalk;kalka;kallakkurichchi;kallam;kallamchavadi;kallang;kallangur;kalleribh\
    agam;kallidaikurichi;kallio;kallithea;kalliyassheri;kalliyoor;kallur vadakummuri;kalmar;kalmiuskyi;kalmu\
    nai;kalna;kalol;kalomo;kalpatta;kalpi;kaltan;kalulushi;kalur kot;kalush;kalutara;kalwakurti;kalyandurg;k\
    alyani;kalynivskyi;kam tin;kamagaya;kamaishi;kamakura;kamal;kamal pur majra burari;kamalapuram;kamalasai\
    ;kamalia;kamalshahr;kaman;kamaqhekeza;kamar mushani;kamareddi;kamaruddinnagar;kamata;kamateron;kamba;kam\
    bar;kambove;kameda honcho;kamen;kamen' na obi;kamenka;kamensk shakhtinsky;kamensk ural'skiy;kameoka;kame\
    yama;kami;kamienna gora;kamifukuoka;kamigyo ku;kamiichi;kamiiso;kamikoizumi;kamimaruko;kamina;kaminokawa\
    ;kaminoma;kaminoyama;kamirenjaku;kamisu;kamizawa;kamloops;kamo;kamogawa;kamojimacho jogejima;kamp lintfo\
    rt;kampen;kampene;kamphaeng phet;kampli;kampong baharu cheras batu sebelas;kampong cham;kampong chhnang;\
    kampong dungun;kampong masjid tanah;kampong pangkal kalong;kampong pasir ris;kampong sidam;kampong speu;\
    kampot;kampung alor mengkudu;kampung ayer keroh;kampung baharu nilai;kampung baru balakong;kampung batu \
    empat;kampung bukit baharu;kampung hutan arau;kampung jelutong tengah;kampung kerubong;kampung manjoi;ka\
    mpung pasir gudang baru;kampung perak;kampung sedenak;kampung selang;kampung setia;kampung sungai ara;ka\
    mpung sungai glugur;kampung sungai kajang;kampung tanjung minyak;kampung teluk kumbar;kamra;kamsar;kamth\
    i;kamuli;kamunting;kamwenge;kamyanets podilskyi;kamyanobridskyi;kamyanske;kamyaran;kamyshin;kamyshlov;ka\
    n'onjicho;kanakapura;kanaker zeytun;kanash;kanasin;kanata;kanaya;kanbalu;kanbe;kanchanaburi;kanchipuram;\
    kanchrapara;kanda;kandalaksha;kandana;kandhkot;kandhla;kandi;kandiaro;kandla;kandoeng;kandukur;kandy;kan\
    dyagash;kanegusuku;kanekomachi;kaneohe;kanevskaya;kanganpur;kangar;kangasala;kangavar;kangayam;kangding;\
    kangdong up;kanggye;kangkar;kangle;kangnyong;kangson;kanhan;kanhangad;kani;kanie;kanigiri;kanigiri u;kan\
    iv;kanjia;kankakee;kankan;kanker;kanmaki;kannabecho yahiro;kannad;kannamangalam;kannanendal;kannapolis;k\
    annauj;kanniyakumari;kannur;kanowit;kanoya;kanpur cantonment;kansad;kansanshi;kansk;kant;kantabanji;kant\
    ai;kanth;kantharalak;kanuma;kanuru;kanyama;kanye;kanyobagonga;kanzakimachi kanzaki;kaoma;kaouara;kapadva\
    nj;kapan;kapas herd;kapasan;kapchorwa;kapellen;kapenguria;kapiri mposhi;kapit;kaposvar;kapotnya;kapren;k\
    apsabet;kapsan up;kapurthala town;kaputa;kara;kara balta;kara kul';kara suu;karabuk;karabulak;karacabey;\
    karachayevsk;karachi university employees co operative housing society;karacoban;karad;karahrud;karaikal\
    ;karaikkudi;karaippudur;karak city;karakkad;karakocan;karakol;karakul';karala;karamadai;karaman;karambi;\
    karamsad;karamursel;karangampel;karanganom;karangnongko;karangsembung;karanja;karanjia;karanpur;karapina\
    r;karasu;karasu mahallesi;karasuk;karatau;karatina;karatsu;karauli;karavayevi dachi;karawalnagar;karben;\
    karcag;karditsa;kardzhali;kareli;karengera;karera;karhal;karhula;karia ba mohamed;kariba;karimganj;kariy\
    a;karjan;karjat;karkala;karlova ves;karlovac;karlovo;karlovy vary;karlowice rozanka;karlshamn;karlshorst\
    ;karlskoga;karlskrona;karlstad;karmala;karmi'el;karnaphuli;karo;karoi;karoliniskes;karonga;karor;karpins\
    k;kars;kartaly;kartarpur;kartasura;karuizawa;karumalur;karumandi chellipalaiyam;karumattampatti;karungap\
    palli;karur;karuri;karuva;karuvanthuruthy;karvina;karwar;kas;kasaali;kasai;kasama;kasamatsucho;kasamwa;k\
    asangati;kasangulu;kasanje;kasaoka;kasaragod;kasba;kasba tadla;kaseda shirakame;kasempa;kasese;kasganj;k\
    ashiba;kashihara;kashihara shi;kashima;kashima shi;kashipur;kashira;kashiwara;kashiwazaki;kashmar;kashmo\
    r;kasibugga;kasihan;kasimov;kasipalaiyam;kasoa;kasongo;kasongo lunda;kasozi;kaspiysk;kasrawad;kassel;kas\
    serine;kastamonu;kastanayevo;kasuga;kasukabe;kasulu;kasumigaura;kasungu;katabi;katagami;kataiya;katalem \
    va sadat shahr;katanawa;katanda;katano;kataragama;katerini;katesh;katete;katghora;katha;katheru;kathhara\
    ;kathlal;kathu;kathua;kati;katihar;katima mulilo;katiola;katirur;kato;kato lakatameia;kato polemidia;kat\
    obu;katol;katori shi;katoro;katoya;katpadi;katras;katrineholm;katsina ala;katsuragi;katsuren haebaru;kat\
    suta;katsuyama;kattaqo'rg'on shahri;kattipparutti;kattivakkam;kattumannarkoil;katumba;katunayaka;katutur\
    a;katwa;katwijk aan zee;kaufbeuren;kaura namoda;kavadarci;kavaje;kavakli;kavala;kavali;kavanur;kavar;kaw\
    achi nagano;kawalu;kawambwa;kawanishi;kawanoecho;kawardha;kawasan penempatan ulu benut lima;kawasan pene\
    mpatan ulu benut tiga;kawasan penempatan ulu sungai benut;kawasi;kawit;kawkareik;kawm hamadah;kawthoung;\
    kax;kaya;kayalpattinam;kayamkulam;kayan;kayanza;kayar;kayes;kayna;kaynasli;kayonza;kaysville;kayunga;kay\
    yerkan;kazanlak;kazerun;kazincbarcika;kazo;kearny;keat hong village;kebili;kebomas;kebonarun;kebri dahar\
    ;kecskemet;kedainiai;kedougou;kedungwaru;kedungwuni;kedzierzyn kozle;keetmanshoop;keevallur;kefamenanu;k\
    effi;kehl;keighley;keirao bitra;keizer;kekem;kekri;kelaa kebira;kelaniya;kele;kelenfold;kelibia;kelishad\
     va sudarjan;kelkheim;kelkit;kellyville;kelo;kelowna;kemalpasa;kembangan;kemise;kempas;kempen;kempston h\
    ardwick;kemri;ken caryl;kencong;kendal;kendale lakes;kendall west;kendraparha;keng tung;kenge;kenilworth\
    ;keningau;kenmore;kennedy town;kenner;kennesaw;kennewick;kenol;kenosha;kenscoff;kensington;kensington ce\
    dar cottage;kentau;kentron;kentwood;keonjhargarh;kep;kepanjen;kepong;keratsini;kerava;kerch;kercha;keren\
    ;kericho;kerkandi;kerkera;kerki;kerkrade;kernersville;kerou;kerouane;kerpen;kerrville;kertih;kertosono;k\
    eru;kerugoya;kesabpur;kesan;kesennuma;keshod;keshorai patan;keskin;kesklinn;kessel lo;kestel;keswick;ket\
    anggungan;ketou;ketrzyn;kettering;keur medoune;kevelaer;kew;kew gardens hills;key west;keysborough;kfar \
    saba;kfar yona;khachrod;khadbari;khadki;khadyzhensk;khagaria;khagaul;khagrachhari;khair;khaira;khairabad\
    ;khairagarh;khairpur;khairpur mir's;khairpur nathan shah;khairpur tamewah;khairtal;khajoori khas;khajura\
    ho group of monuments;khalabat;khalandrion;khalari;khalifah a city;khalilabad;khalis;khalkhal;khambhaliy\
    a;khambhat;khamgaon;khammam;khan na yao;khan neshin;khan shaykhun;khan yunis;khanabad;khanapuram haveli;\
    khanaqin;khandela;khandwa;khangah dogran;khanh hoa;khanna;khanpur;khanpur mahar;khansar;khanty mansiysk;\
    khanu woralaksaburi;khanzhonkivskyi;khanzhonkove;khao saming;kharagpur;kharakvasla;kharan;kharar;khardah\
    ;kharghar;khargone;kharian;kharkhauda;kharkivskyi masyv;khartsyzk;khasavyurt;khash;khashm al qirbah;khas\
    huri;khasnahzan;khatauli;khategaon;khawr fakkan;kheda;khedbrahma;khekra;khemis el khechna;khemis miliana\
    ;khemisset;khenchela;khenifra;kheralu;kheri;kherson;khetsamsenok;khewra;khimki;khirdalan;khirkiya;khlong\
     chan;khlong kum;khlong luang;khlong sam wa;khlong san;khlong toei;khlong yai;khmilnyk;khobar;kholmsk;kh\
    omam;khombole;khomeyn;khon kaen;khoni;khopoli;khordha;khoroshevo mnevniki;khorramdarreh;khorugh;khosrows\
    hahr;khost;khosta;khot'kovo;khouribga;khovd;khowai;khowrzuq;khrestivka;khromtau;khrustalnyi;khujand;khul\
    ays;khulm;khunti;khurai;khurarianwala;khuraybat as suq;khurja;khurmuj;khushab;khust;khuy;khuzdar;khvaf;k\
    hwaeng bang khae;khwaeng bang plat;khwisero;kiambu;kibaigwa;kibiti;kiboga;kibondo;kibre mengist;kibungo;\
    kibuye;kicevo;kichha;kidal;kidapawan;kidarakulam;kidatu;kidderminster;kidodi;kidsgrove;kielce;kien an;ki\
    en hai;kiffa;kifisia;kifri;kigoma;kigonsera;kigumba;kihancha;kihei;kihihi;kikinda;kikuchi;kikugawa;kil b\
    huvanagiri;kilakarai;kilamba;kilapavoor;kilburn;kilifi;kilindoni;kilis;kilju;kilkenny;kilkis;killannur;k\
    illarney;killeen;kilmarnock;kilosa;kilwa masoko;kim lien;kimberley;kimilili;kimitsu;kimje;kimokawa;kimov\
    sk;kimpese;kimry;kinana;kindia;kindrativskyi;kindu;kinel';kineshma;king faisal military city;king khalid\
     military city;king's lynn;kingisepp;kingman;kingori;kings bridge;kingsport;kingsview village the westwa\
    y;kingsville;kingswinford;kingswood;kinoi;kinokawa;kinoshita;kinston;kintampo;kintinian;kinwat;kinzan;ki\
    omboi;kipamba;kipushi;kirambo;kirando;kiraoli;kiratpur;kiratu;kirchheim unter teck;kirdasah;kirecocagi;k\
    ireyevsk;kirguli;kirikhan;kirikkale;kirimbi;kirishi;kirishima;kirkagac;kirkby;kirkby in ashfield;kirkcal\
    dy;kirkkonummi;kirklareli;kirkwood;kirovgrad;kirovo chepetsk;kirovsk;kirsehir;kirtipur;kirumba;kirwan;ki\
    ryas joel;kiryat gat;kiryat ono;kiryu;kirzhach;kisai;kisaran;kisarazu;kisela voda;kiselevsk;kiserian;kis\
    esa;kish;kishanganj;kishangarh;kishiwada;kishorganj;kishtwar;kisi;kisii;kisilevsk;kiskunfelegyhaza;kisku\
    nhalas;kislovodsk;kismayo;kispest;kissidougou;kissimmee;kita akita;kitahama;kitahiroshima;kitaibaraki;ki\
    takami;kitakata;kitale;kitami;kitamoto;kitanagoya;kitengela;kitgum;kithor;kitob;kitsilano;kitsuki;kitui;\
    kituku;kitzingen;kiwira;kiyose;kiyosu;kizel;kizhake chalakudi;kizhuparamba;kizhuvalam koonthalloor;kizib\
    a;kiziltepe;kizilyurt;kizlyar;kizugawa;kladno;klaeng;klagenfurt am worthersee;klaipeda;klamath falls;kla\
    ng;klangenan;klaten;klatovy;klaukkala;klebang besar;klerksdorp;kleve;klimovsk;klin;klinteby frihed;klint\
    sy;klodzko;klotzsche;klouekanme;kluczbork;klungkung;knjazevac;knokke heist;knoxville;knurow;knysna;ko sa\
    mui;kobanya;kobayashi;koblenz;kobo;koboko;kobryn;kobylisy;koch bihar;koch'ang;kochani;kochubeyevskoye;ko\
    daikanal;kodaira;kodamacho kodamaminami;kodamthuruth;kodar;kodarma;kodinar;kodoli;kodungallur;kodur;kodu\
    vayur;koekelberg;koelwar;koesan;kofele;koforidua;kofu;koga;kogalym;koganei;koge;kogon shahri;kogota ekim\
    ae;koh kong;kohat;kohima;kohtla jarve;koidu;koka;kokhma;kokkola;kokologo;kokomo;kokopo;kokrajhar;kokshet\
    au;koksijde;kokstad;kokubu matsuki;kokubunji;kol'chugino;kola'a;kolaboui;kolar;kolasib;kolda;kolding;kol\
    ea;kolente;kolin;kollancode;kollegal;kollivayal;kolo;kolobrzeg;kolokani;kolomenskoye;kolomna;kolomyagi;k\
    olomyia;kolonnawa;kolpashevo;kolpino;komae;komagane;komaki;komalapuram;komarno;komatipoort;komatsu;komat\
    sushimacho;kombissiri;kombolcha;komendantsky aerodrom;komlo;komono;komoro;komotini;komtikas;kon tum;kona\
    kovo;konan;konarak;konayev;konch;kondagaon;kondalampatti;kondapalle;kondasamudram;kondli;kondoa;kondopog\
    a;kondotty;kone ta la paung;konefla;koneurgenc;kongolo;kongoussi;kongtan;konibodom;konigs wusterhausen;k\
    onigsbrunn;konigswinter;konin;koniz;konnagar;konongo;konosu;konotop;konskie;konstanz;kontagora;kontich;k\
    oothanallur;koovappady;kop'ung;kopaganj;kopali;kopargaon;kopargo;kopavogur;kopawor;kopenick;koper;kopeys\
    k;koppal;koppana agrahara;koprivnica;koprivnice;koraput;koratla;korbach;korce;kord kuy;koreatown;koregao\
    n;korem;korenovsk;korfez;korinthos;korkino;korkuteli;kornwestheim;koro;korochi;korogwe;korolev;korolyov;\
    koronadal;korosten;korostyshiv;korsakov;korschenbroich;kortrijk;koryazhma;korydallos;kosai;kosamba;kosan\
    ;koscian;koscierzyna;koshi;koshu;kosi;kosice;koson;kosong;kosonsoy;kostanay;koster;kostomuksha;kostopil;\
    kostyantynivka;koszalin;kot addu;kot diji;kot ghulam muhammad;kot kapura;kot malik barkhurdar;kot mumin;\
    kot radha kishan;kot samaba;kota sambas;kota tinggi;kotabumi;kotagiri;kotamangalam;kotamobagu;kotari;kot\
    dwara;kotel'nich;kotharia;kothen;kotido;kotikawatta;kotivakkam;kotka;kotkapura;kotlas;kotli;kotli lohara\
    n;kotlovka;kotma;kotovo;kotovsk;kotputli;kotri;kottagudem;kottaikadu;kottaikuppam;kottakkal;kottangara;k\
    ottappally;kottarakara;kottayam;kottur;kotturu;kottuvalli;kouande;kouango;koudougou;koulamoutou;koulikor\
    o;koumbia;koumra;koundara;koungheul;koungneul sosse;koupela;kouri;kourou;kouroussa;kousseri;koutiala;kou\
    vola;kovancilar;kovel;kovilpatti;kovpakivskyi;kovrov;kovur;kovvur;kovylkino;kowloon city centre;kowloon \
    west end;kowon up;koyilandy;koynanagar;koysinceq;koz'modem'yansk;kozakai cho;kozan;kozani;kozepso ferenc\
    varos;kozeyevo;kozhukhovo;kozluk;kozyatyn;kpalime;kpandu;kpozoun;kraaifontein;krabi;kragujevac;kraksaan;\
    kraljevo;kralovo pole;kralovske vinohrady;kramatorsk;kranj;krasnaya glinka;krasnik;krasnoarmeysk;krasnoa\
    rmeyskaya;krasnogorsk;krasnokamensk;krasnokamsk;krasnoturinsk;krasnoufimsk;krasnoural'sk;krasnoye selo;k\
    rasnoznamensk;krasnyy sulin;krathum baen;krc;krefeld;kremenchuk;kremenets;kresek;krestovskiy ostrov;kreu\
    zberg;kreuzlingen;kreuztal;krian;kribi;kriens;krimpen aan den ijssel;krishnagiri;krishnanagar;krishnapur\
    am;krishnarajasagara;krishnarajpet;kristiansand;kristianstad;kristiansund;kristiine;kriva palanka;krnov;\
    krolevets;kromeriz;kronstadt;kroonstad;kropotkin;kropyvnytskyi;krosno;krotoszyn;kroya;kruje;krusevac;kry\
    chaw;krymsk;kryukiv;krzyki partynice;ksar;ksar chellala;ksar el boukhari;ksar el kebir;ksar hellal;ksour\
     essaf;kstovo;kuacjok;kuah;kuala belait;kuala kangsar;kuala krai;kuala kubu baharu;kuala kurau;kuala ner\
    us;kuala penyu;kuala selangor;kuala tungkal;kualakapuas;kuanchuan;kuandian;kuang;kuangshi;kubang semang;\
    kubinka;kuchai lama;kuchaman;kuchera;kuchinarai;kucove;kucukcigli;kudachi;kudamatsu;kudappanakkunnu;kuda\
    t;kudligi;kudlu;kudrovo;kudus;kudymkar;kufa;kuhdasht;kuils river;kuiya;kuje;kuji;kuju;kukes;kukichuo;kuk\
    shi;kula;kulachi;kulai;kulasekarapuram;kulathummal;kulebaki;kulgam;kulim;kulittalai;kullattur;kulmbach;k\
    ulob;kulp;kulu;kumagaya;kumakura;kumano;kumanovo;kumarapalayam;kumarapuram;kumba;kumbakonam;kumbalam;kum\
    balangy;kumbo;kumertau;kumhari;kumher;kumi;kumo;kumru;kumta;kunda;kundapura;kundarkhi;kundian;kundla;kun\
    dli;kunduz;kungalv;kungsholmen;kungur;kungyangon;kunigal;kuningan;kunisaki;kunitachi;kuniyamuttur;kunjah\
    ;kunnamangalam;kunnamkulam;kunnatnad;kunri;kuntsevo;kunwi;kunyang;kuopio;kuoyiqi;kupchino;kuppam;kupyans\
    k;kur'yanovo;kurali;kurandvad;kurayoshi;kurchaloy;kurchatov;kurduvadi;kure;kurenivka;kurganinsk;kuri dul\
    al;kurichchi;kurihama;kurihara;kurihashi;kurikuppi;kurinjippadi;kurobe shi;kuroda;kuroishi;kuroiso;kuron\
    o;kurortnyy;kurseong;kurtalan;kurten;kurumbapet;kurunegala;kuruvattur;kurye;kusadasi;kusatsu;kuseifa;kus\
    hchyovskaya;kushikino;kushima;kushiro;kushtagi;kushtia;kushva;kuskovo;kusong si;kut chap;kut e 'abdollah\
    ;kuta;kutahya;kutaisi;kutiatodu;kutkai;kutloanong;kutna hora;kutno;kutoarjo;kuttampuzha;kuttikkattur;kut\
    tippuram;kuttuparamba;kutu;kutum;kuvandyk;kuwana;kuybyshev;kuyera;kuz'minki;kuzhithurai;kuznetsk;kwaduku\
    za;kwaggafontein;kwail up;kwale;kwangyang;kwekwe;kwidzyn;kwinana;ky anh;kyabe;kyaikkami;kyaiklat;kyaikto\
    ;kyaka ii refugee camp;kyangwali refugee camp;kyathampalle;kyaukme;kyaukpadaung;kyaukpyu;kyaukse;kyaukta\
    ga;kyauktan;kyegegwa;kyeintali;kyela;kyenjojo;kyimyindine;kyivskyi;kyongsong;kyonpyaw;kyosai;kyotanabe;k\
    yotango;kyrenia;kyshtym;kyustendil;kyzyl;kyzyl kyya;l'alfas del pi;l'amoreaux;l'antiga esquerra de l'eix\
    ample;l'aquila;l'arbaa nait irathen;l'govskiy;l'hay les roses;la asuncion;la banda;la barca;la bonanova;\
    la calera;la canada flintridge;la carlota;la castellana;la ceiba;la ceja;la celle saint cloud;la chaux d\
    e fonds;la chorrera;la ciotat;la cite limoilou;la concepcion;la courneuve;la crosse;la defense;la dolori\
    ta;la dorada;la estrella;la felguera;la fria;la garde;la garenne colombes;la gazelle;la gi;la gomera;la \
    goulette;la grita;la guaira;la guardia;la habana vieja;la habra;la haute saint charles;la iguala;la isla\
    ;la jagua de ibirico;la jolla;la joya;la laguna;la libertad;la ligua;la lima;la linea de la concepcion;l\
    a louviere;la madeleine;la marina de port;la marsa;la maternitat i sant ramon;la mesa;la mirada;la moham\
    media;la mornaghia;la nova esquerra de l'eixample;la oliva;la orilla;la orotava;la oroya;la paz centro;l\
    a peca;la piedad de cabadas;la pintana;la plata;la pobla de vallbona;la porte;la possession;la prairie;l\
    a presa;la prosperitat;la puente;la quinta;la rinconada;la rioja;la roche sur yon;la rochelle;la romana;\
    la sagrera;la salud;la sebala du mornag;la serena;la seyne sur mer;la spezia;la tebaida;la teste de buch\
    ;la trinidad;la troncal;la union;la valette du var;la vega;la vela de coro;la vergne;la verne;la verneda\
     i la pau;la victoria;la vila de gracia;la villa del rosario;la virginia;laajasalo;laascaanood;laattaoui\
    a;laatzen;laayoune;labasa;labe;labinsk;labis;labranza;labrea;labuan;labuan bajo;labuhan deli;labuleng;la\
    butta;labytnangi;ladang seri kundang;ladario;ladera ranch;ladhewala waraich;ladispoli;ladnun;ladwa;lady \
    frere;ladybrand;ladysmith;ladyzhyn;lae;lafayette;lafey;lafia;lafiagi;lagarto;lagdo;lage;lages;laghouat;l\
    agkadas;lagny sur marne;lago da pedra;lago norte;lago sul;lagoa da prata;lagoa grande;lagoa santa;lagoa \
    seca;lagoa vermelha;lagos de moreno;lagrange;laguna;laguna beach;laguna city;laguna de duero;laguna hill\
    s;laguna niguel;lagunillas;lahad datu;lahan;lahar;laharpur;lahat;lahbab;lahewa;lahij;lahijan;lahr;lahrao\
    uyine;lahti;lai;lai chau;lai chi van;lai vung;lainate;laisu;laitan;laitumkhrah;laiyang;laizhou;lajas;laj\
    e;lajeado;lajedo;lajinha;lak si;lakang;lake charles;lake elsinore;lake forest;lake havasu city;lake in t\
    he hills;lake jackson;lake magdalene;lake oswego;lake ridge;lake ronkonkoma;lake sebu;lake stevens;lake \
    worth beach;lake worth corridor;lakeland;lakeside;lakeville;lakewood;lakhdaria;lakheri;lakhimpur;lakhyab\
    ad;lakkanahalli;lakki;lakota;laksham;lakshmeshwar;lakshmipur;lala musa;lalago;lalganj;lalgola;lalgudi;la\
    lian;lalibela;lalin;lalitpur;lalmohan;lalmonirhat;lalor;lalru;lalsot;lalupon;lambare;lambarene;lambari;l\
    ambari d'oeste;lambayeque;lambayong;lambersart;lamerd;lamezia terme;lami;lamia;lamin;lamongan;lampa;lamp\
    ang;lampertheim;lamphun;lamu;lanaken;lanciano;lancy;land o' lakes;landau in der pfalz;landover;landsberg\
     am lech;landshut;landskrona;landstrasse;lanester;lang son;lang thuong;lang'ata;langao chengguanzhen;lan\
    garud;langen;langendreer;langenfeld;langenhagen;langenhorn;langepas;langsa;langtoucun;langue;langwarrin;\
    langxiang;langzhong;lanka;lankaran;lankwitz;lannion;lanshan;lansing;lanus;lanxi;lanyang;lao cai;laoag;la\
    ojunmiao;laon;lapa;lapao;laplace;lappeenranta;lar;larache;laramie;laranjal do jari;laranjal paulista;lar\
    anjeiras;laranjeiras do sul;laranjeiro;larbaa;lardjem;largo;larisa;larnaca;larvik;las aguilas;las animas\
    ;las brenas;las choapas;las cruces;las cumbres;las flores;las guacamayas;las heras;las margaritas;las ma\
    tas de farfan;las piedras;las pintas de arriba;las pintitas;las rozas de madrid;las tejerias;las torres \
    de cotillas;las tunas;lasalle;lasem;lashibi;lashio;lashkar gah;lasnamae;lasoano;lat krabang;lat phrao;la\
    t yao;latacunga;latehar;lathi;lathrop;latkrabang;latour;latri kunda;lauderdale lakes;lauderhill;lauf an \
    der pegnitz;laukkai;launceston;laungowal;laurelton;lauri;lauro de freitas;lausanne;lautaro;lautoka;lautt\
    asaari;laval des rapides;lavapies;laventille;lavradio;lavras;lavras da mangabeira;lawa;lawang;lawas;lawk\
    sawk;lawndale;lawngtlai;lawrenceville;laxmangarh;layka;layla;layyah;lazarevac;lazarevskoye;lazdynai;lazi\
    ska gorne;le bardo;le blanc mesnil;le bouscat;le cannet;le chesnay;le creusot;le gosier;le grand quevill\
    y;le havre;le kram;le kremlin bicetre;le lamentin;le mans;le mee sur seine;le moule;le perreux sur marne\
    ;le petit quevilly;le plateau;le plateau mont royal;le plessis robinson;le port;le puy en velay;le rober\
    t;le sud ouest;le tampon;le vieux longueuil;league city;leamington;leander;leatherhead;leavenworth;leawo\
    od;lebaksiu;lebedinovka;lebedyan';lebedyn;leblon;lebohang;lebork;lebowakgomo;lebrija;lebu;lecce;lecco;le\
    cheng;lecherias;leczna;lee's summit;leerdam;leesburg;leeuwarden;lefortovo;leganes;legaspi;legionowo;legn\
    ago;legnano;legnica;leh;lehi;lehigh acres;lehragaga;lehrte;lei tung;leichlingen;leiden;leiderdorp;leidsc\
    he rijn;leifeng;leigh;leighton buzzard;leighton hill;leimen;leinfelden echterdingen;leioa;leiria;leisure\
     city;leiyang;leku;lelystad;lembang;leme;lemgo;lemon grove;lemoore;lempaala;lenbe;lencois paulista;lenex\
    a;lenger;lengerich;lengshuijiang;lengshuitan;leningradskaya;leninogorsk;leninsk kuznetsky;leninskiye gor\
    y;lennestadt;lennox;lensk;lentini;leogane;leominster;leonberg;leonovo;leopoldina;lepaera;lepe;lephalale;\
    leppavaara;lequn;lerdo;lere;lerik;lerma de villada;lermontov;lerum;les abymes;les cayes;les corts;les li\
    las;les mureaux;les rivieres;les ulis;leskovac;lesnoy;lesosibirsk;lesozavodsk;leszno;letchworth garden c\
    ity;lethbridge;leticia;letlhabile;letlhakane;letnany;letpandan;letterkenny;leuben;leusden;leutkirch;leuv\
    en;levallois perret;levanger;leverkusen;levice;levis;levittown;levoberezhnyy;lewe;lewiston;lewiston orch\
    ards;lewisville;lewoleba;leyland;leytonstone;lhasa;lhokseumawe;lhunzhub;liancheng;lianghu;liangji;liangp\
    ing;liangshui;liangxiang;liangzhai;lianhe;lianhua;lianjiang;lianozovo;lianyuan;lianzhou;liaolan;liaozhon\
    g;libano;libaspur;liben;libenge;liberdade;liberec;libertador general san martin;libertyville;libon;libou\
    rne;librazhd;licata;licenciado benito juarez;licha;licheng;lichfield;lichtenberg;lichtenburg;lichtenfels\
    ;lichtenrade;lichterfelde;lichuan;lida;lidingo;lidkoping;lido di ostia;lidu;liege;liepaja;lier;lieto;lie\
    u giai;lievin;ligang;ligezhuang;liguo;lihe;liji;lijiang;lijun;likhobory;likino dulevo;liliha kapalama;li\
    lle;lillehammer;lillestrom;liloan;limache;limao;limassol;limay;limbach oberfrohna;limbang;limbdi;limbe;l\
    imbiate;limburg an der lahn;limoeiro;limoeiro de anadia;limoeiro do ajuru;limoeiro do norte;limoges;limo\
    n;limonar;limpio;limuru;linares;lincoln park;lincoln square;lincolnia;linda a velha;lindau;linden;linden\
    hurst;lindi;lindlar;linevo;linfeng;lingao;lingayen;lingcheng;lingdong;lingen;linghai;linghe;lingiadih;li\
    ngotto;lingsugur;lingwu;lingyuan;linh dam;linhares;linjiacun;linjiang;linkoping;linkou;lino lakes;linpin\
    g;linqiong;lins;linshi;linshui;linstead;lintan chengguanzhen;linton hall;lintong;linxi;linz;lipa city;li\
    ping;lipkovo;lippstadt;liptovsky mikulas;lira;lisakovsk;lisala;lisburn;lisen;lishi;lishu;lisieux;liski;l\
    isle;lisovyi masyv;lisse;lissone;lista;litherland;litomerice;little elm;little havana;little rock;little\
    hampton;littleton;litvinov;liubotyn;liufeng;liuhe;liuji;liuku;liuping;liuquan;liushan;liutuan;liuxin;liu\
    zhi;livadeia;livermore;livingstone;livny;livoberezhnyi;livoberezhnyi masyv;livonia;livorno;livramento de\
     nossa senhora;livry gargan;liwa;liwale;liwonde;lixi;lixian;lizhi;llaillay;llallagua;llanelli;llefia;lle\
    ida;lliria;lloret de mar;lloydminster;llucmajor;lo prado;loa janan;loanda;loandjili;lobatse;lobnya;lobos\
    ;lobtau;lochearn;lockport;lod;lodeynoye pole;lodhran;lodi;lodja;lodwar;loei;lofthouse;logan square;logiy\
    a;logrono;loha;lohara;lohardaga;lohas park;lohja;lohmar;lohne;lokbatan;lokeren;lokoja;lokossa;lola;lolod\
    orf;loma bonita;loma de gato;loma linda;lomas de zamora;lombard;lomita;lomme;lommel;lomonosov;lompoc;lom\
    za;lonar;lonavla;loncoche;londonderry county borough;long branch;long eaton;long island city;long khanh;\
    long my;long thanh;longavi;longcheng;longchi;longfellow community;longfeng;longgang;longgu;longhe;longhu\
    a;longjiang;longjing;longju;longjumeau;longmont;longnan;longonjo;longowal;longqiao;longquan;longsha;long\
    sheng;longshi;longshui;longtan;longton;longueuil;longview;longxing;lons le saunier;loon op zand;loos;lop\
     buri;lorain;loralai;lorca;lordegan;lordelo do ouro;lorena;loreto;lorica;lorient;lormont;lorrach;los alt\
    os;los andes;los banos;los barrios;los dos caminos;los gatos;los llanos de aridane;los palacios;los pala\
    cios y villafranca;los patios;los polvorines;los puertos de altagracia;los rastrojos;los realejos;los re\
    yes acaquilpan;los reyes de salgado;los rosales;losal;loschwitz;losino petrovskiy;losser;lota;loudima;lo\
    uga;loughborough;loughton;louis trichardt;loum;loures;loushanguan;loutete;louvain la neuve;louveira;love\
    ch;loveland;loves park;lowell;lower earley;lower hutt;lower sackville;lower west side;lowestoft;lowicz;l\
    ozova;lqoliaa;luang prabang;luanshya;luau;lubalo;luban;lubao;lubartow;lubbecke;lubbock;lubeck;lubero;lub\
    in;lubliniec;lubny;lubon;lubu;lubuklinggau;lucapa;lucas do rio verde;lucaya;lucban;lucca;lucelia;lucena;\
    lucenec;lucento;lucera;luchegorsk;lucheng;luchingu;luckeesarai;luckenwalde;ludenscheid;ludinghausen;ludl\
    ow;ludwigsburg;ludwigsfelde;ludwigshafen am rhein;luebo;luenoufla;lueyang chengguanzhen;lufeng;lufkin;lu\
    ga;lugano;lugazi;lugoj;lugulu;luhe;luhuan;luis correia;luis eduardo magalhaes;lukavac;lukaya;lukhovitsy;\
    lukow;lukula;lukuledi;lukwatini;lukyanivka;lulea;luleburgaz;lulou;lumajang;lumame;lumbang;lumberton;lumd\
    ing railway colony;lumezzane;lumiar;lumut;lunavada;lundazi;lundu;luneburg;lunel;lunen;luneville;lunglei;\
    luninyets;lunsar;luobei;luobuqiongzi;luocheng;luodian;luohuang;luojiang;luojing;luolong;luomen;luong ban\
    g;luoping;luoqi;luorong;luotang;luotian;luoyu;lupeni;lupon;luputa;luquembo;luruaco;lurup;lusail;lusaka w\
    est;lusambo;lusan;lushan;lushar;lushnje;lushoto;lushui;lushun;lustenau;lutgendortmund;luton;lutsk;luuq;l\
    uwero;luwingu;luwuk;luzern;luzhniki;luziania;luzilandia;lwakyomba;ly son;lyantor;lydenburg;lynchburg;lyn\
    n haven;lynnwood;lynwood;lys'va;lyskovo;lysychansk;lytham st annes;lytkarino;lyubertsy;lyublino;lyudinov\
    o;m'batto;m'bengue;m'daourouch;m'sila;ma on shan;ma tau wai;ma'ale adummim;ma'an;ma'arratmisrin;maai mah\
    iu;maalot tarshiha;maamba;maao;maarssen;maaseik;maasmechelen;maassluis;maastricht;maatkas;maba;mabai;mab\
    alacat city;mabare;mabehiri;mableton;mabopane;mabote;macae;macaiba;macaparana;macarani;macas;macaubas;ma\
    cclesfield;macenta;macerata;mach;machachi;machadinho d'oeste;machagai;machakos;machali;macheng;macherla;\
    machesney park;machhiwara;machhlishahr;machilipatnam;machiques;machiya;macia;mackay;maco;macomia;macpher\
    son;macuba;macuelizo;macuspana;madaba;madanapalle;madang;madaoua;madaripur;madattukkulam;madaya;madayi;m\
    addaloni;maddur;madera;madgaon;madhapar;madhavaram;madhepura;madhira;madhubani;madhugiri;madhupur;madhur\
    ampur dehri;madhyamgram;madhyapur thimi;madido;madikeri;madinat 'isa;madinat as sadat;madinat hamad;madi\
    nat khalifah;madinat wadi an natrun;madipakkam;madison heights;madiun;madonna di campagna;madrid centro;\
    madruga;madukkarai;madurantakam;maduravoyal;mae chan;mae do rio;mae sai;mae sot;maebaru chuo;maesteg;mae\
    vatanana;mafemani;mafeteng;mafikeng;mafinga;mafra;mafraq;maga;magadan;magadi;magalang;magangue;magaria;m\
    agba;magdalena atlicpac;magdalena contreras;magdalena de kino;magdanly;magdeburg;mage;magelang;maghaghah\
    ;maghar;maghnia;maghull;magna;magong;magsaysay;magu;maguan;magugpo poblacion;magugu;magway;maha sarakham\
    ;mahabad;mahad;mahadula;mahajeran;mahalapye;mahalingpur;mahallat;mahallat damanah;maham;mahanoro;maharag\
    ama;maharaganj;maharajgani;maharajpur;mahasamund;mahates;mahbubabad;mahbubnagar;mahd adh dhahab;mahdasht\
    ;mahdia;mahdishahr;mahe;mahembe;mahemdavad;mahendragarh;mahesana;maheshwar;mahgawan;mahina;mahlsdorf;mah\
    mudabad;mahmudabad nemuneh;mahmutlar;mahna;mahnar bazar;mahoba;mahriz;mahuva;mahwa;mahwah;mai;mai dich;m\
    aia;maibara;maicao;maidenhead;maidstone;maihar;maijdi;mailsi;mainaguri;mainpuri;maintal;maintirano;mainz\
    ;maiquetia;mairena del alcor;mairena del aljarafe;mairinque;mairipora;mairo inya;mairwa;maisi;maison bla\
    nche;maisons alfort;maisons laffitte;maitland;maiurno;maizhokunggar;maizuru;majadahonda;majalengka;majal\
    gaon;majayjay;majenang;majene;majie;majorna;makak;makakilo makaiwa hills kunia;makeni;makhdumpur;maki;ma\
    ko;makoko;makokou;makongolosi;makoua;makouda;makrana;makronia;maksenyit;maksi;maku;makubetsu;makueni bom\
    a;makuhari;makumbako;makurazaki;makutano;makuyuni;malaba;malabo;malacatan;maladziecna;malajkhand;malakal\
    ;malakanagiri;malakoff;malakpur kohi rangpur;malakwal;malakwal city;malambo;malanday;malangawa;malanvill\
    e;malapatan;malappuram;malard;malargue;malatia sebastia;malavalli;malaybalay;malayer;malayinkeezhu;malaz\
    girt;malbork;malda;maldegem;malden;maldon;malekan;malema;malemba;malemba nkulu;maler kotla;malgobek;mali\
    ana;malianzhuang;malilipot;malinau;malindi;malingshan;malinyi;malita;malkajgiri;malkapur;malkara;mallawi\
    ;malmesbury;malout;maloyaroslavets;malpe;malpura;malumfashi;malungun;malur;maluso;malvar;malvern;malvern\
     east;malyn;mamanguape;mamatid;mambuk;mamburao;mamfe;mamidalapadu;mamou;mampikony;mampong;mamporal;mamu \
    kanjan;mamun;mamuniyeh;manacapuru;manacor;manakara;manakunnam;manali;manamadurai;mananara;mananjary;mana\
    nwala;manaoag;manapla;manapparai;manari;manas;manasa;manassas;manaung;manavadar;manavgat;manawar;manay;m\
    anbij;mancherial;mandaguacu;mandaguari;mandal;mandalgarh;mandali;mandamarri;mandan;mandapeta;mandaqui;ma\
    ndawa;mandawar;mandela;mandeni;mandera;mandeville;mandi;mandi bahauddin;mandi dabwali;mandideep;mandimba\
    ;mandirituba;mandla;mandoli;mandsaur;mandurah;manduria;mandvi;mandya;maneah;manendragarh;maner;manesar;m\
    anfalut;manfredonia;manga;mangai;mangalagiri;mangaldai;mangaldan;mangalia;mangalvedha;mangaratiba;mangba\
    ng;mangbwalu;mangere;mangere east;manggar;manghit;mangina;mangistau;manglai;manglaur;mangochi;mangotsfie\
    ld;mangrol;mangrul pir;mangshi;manhala;manhattan beach;manhattan valley;manhica;manhuacu;manhumirim;mani\
    ar;manibaug pasig;manica;manicaragua;manicore;manihari;manikchari;manikganj;manipal;manisa;manises;manit\
    owoc;maniwa;maniyur;manjai kunda;manjakandriana;manjeri;manjhand;manjo;mankachar;mankato;mankesim;mankhu\
    l;mankweng;manlleu;manmad;mannachanallur;mannanchori;mannar;mannarakkat;mannargudi;manoa;manoharpur;mano\
    kwari;manolo fortich;manono;manosque;manouba;manp'o;manresa;mansa;mansalay;mansehra;mansfield city;manso\
    ura;mansourah;manteca;mantena;mantes la jolie;mantilla;mantsala;mantua;manuel ojinaga;manuguru;manurewa;\
    manvi;manwath;manyama;manyoni;manzanillo;manzhouli;manzini;mao;maocun;maozhou;mapalo;mapinga;maple grove\
    ;maple heights;maple ridge;maple valley;maplewood;mapo;mappilaiurani;mapun;mapusa;maputsoe;maqin county;\
    maquela do zombo;mar de ajo;mar del tuyu;mar'ino;maraba;marabella;maracacume;maracaju;maracana;maracanau\
    ;maracas;maracena;maradong;maradu;maragogi;maragogipe;maragondon;maraimalainagar;marakkanam;maralal;mara\
    mag;maramba;marampilly;maran;marana;marancheri;marand;marang;maranguape;marano di napoli;marapanim;marap\
    ong;marataizes;marau;maravatio de ocampo;maravilha;marayur;marbella;marburg an der lahn;marcavelica;marc\
    ianise;marcinelle;marco;marcory;marcos juarez;marcovia;marcq en baroeul;mardin;marechal candido rondon;m\
    arechal deodoro;marfil;margahayukencana;margaret drive;margareten;margasari;margate;marghera;margherita;\
    marhanets;marhaura;mari;maria la baja;mariahilf;mariahu;mariakani;marialva;mariana;marianao;mariani;mari\
    ano;mariano comense;mariano roque alonso;mariara;maribor;marica;maricopa;mariel;mariendorf;marienfelde;m\
    arietta;marigliano;marignane;mariinsk;marijampole;marikana;marilao;marilia;marina di ardea tor san loren\
    zo;marina di carrara;marine parade;marinha grande;marinilla;marituba;mariupol;marivan;mariveles;marj al \
    hamam;marka;markala;markapur;market harborough;marki;markisches viertel;markkleeberg;marl;marlboro;marlb\
    orough;marmaris;marneuli;maro;maroantsetra;marolambo;maromandia;marondera;maros;maroubra;marousi;marovoa\
    y;marpole;marquette;marratxi;marrickville;marromeu;marroquina;marsa matruh;marsabit;marsala;marsberg;mar\
    shalltown;marsiling;marsta;martaban;martapura;marthandam;martigues;martil;martina franca;martinez de la \
    torre;martinopolis;martorell;martos;marudi;marugame;maruobara;maruoka;marutharod;marvdasht;marvila;maryb\
    orough;maryland heights;marysville;maryvale;maryville;marzahn;masagua;masai;masaka;masaki cho;masalani;m\
    asamba;masantol;masany;masasi;masatepe;masaurhi buzurg;masaya;masbate;mascalucia;mascouche;mashiko;masht\
    ul as suq;masi manimba;masindi;masinloc;masis;masjed soleyman;masohi;mason city;maspalomas;maspeth;massa\
    ;massafra;massaguet;massakory;massama;massape;massapequa;massarosa;massawa;massey east;massillon;massing\
    a;massiogo;massy;mastaga;masterton;mastung;masuda;masumbwe;masvingo;maswa;masyaf;mata de sao joao;mata g\
    rande;matabhanga;matagalpa;matai;matala;matale;matam;matamey;matamoros;matanzas;matao;matara;mataro;mata\
    y;mateare;matehuala;matera;materi;mateur;mateus leme;mathba;mathur;mati;matilda estate;matinha;matinhos;\
    matinkyla;matli;matoes;matongo;matosinhos;matoury;matozinhos;matriz de camaragibe;matsubara;matsubase;ma\
    tsubushi;matsue;matsulu;matsumoto;matsusaka;matsuto;matsuura;mattanur;mattapan;mattigiri;matuail;matuga;\
    matui;matundasi;matupa;matveyevskoye;mau;mau aimma;mauban;maubeuge;maubin;maudaha;maues;mauganj;maulavi \
    bazar;maumere;maun;maur;mauriti;mavelikara;mavoor;mawana;mawang;mawlai mawiong;mawlaik;mawlamyinegyunn;m\
    awu;maxixe;may cadera;may pen;mayabandar;mayaguez;mayahi;mayang imphal;maych'ew;mayiladuthurai;maykop;ma\
    ymana;mayuge;maywood;mayyanad;mazabuka;mazagao;mazara del vallo;mazarron;mazatenango;mazeikiai;mazhan;ma\
    zinde;mazouna;mazyr;mbaiki;mbake;mbala;mbale;mbalmayo;mbandjok;mbanga;mbanza kongo;mbanza ngungu;mbarara\
    ;mbera;mbinga;mbombela;mboro;mbouda;mbuguni;mbulu;mcallen;mccully moiliili;mchinji;mcminnville;mdantsane\
    ;mdiq;meadow woods;meagui;meaux;mechanicsville;mechcheri;mechelen;mecheria;mechernich;mechraa bel ksiri;\
    meckenheim;meda;medak;medchal;meddappakkam;medea;medeiros neto;medemblik;medenine;medford;medgidia;media\
    neira;medicilandia;medicine hat;medina del campo;medina estates;medina gounas;medininagar;medinipur;medi\
    ouna;medjez el bab;mednogorsk;medvedevo;meenambakkam;meerbusch;meerpet;meftah;megara;megarine;megion;meg\
    rine;mehal meda;mehana;mehar;mehdia daira de meghila;mehdiabad;mehdya;mehendiganj;mehestan;mehidpur;mehk\
    ar;mehlville;mehndawal;mehoni;mehrabpur;mehsi;mei foo;mei foo sun chuen;meiderich;meidling;meiganga;meih\
    ekou;meijiang;meikle earnock;meiktila;meinerzhagen;meiningen;meissen;mejicanos;mejorada del campo;mek'i;\
    mekhe;mekla;melati;melbourne city centre;melchor ocampo;meleuz;melgaco;melgar;melilla;melipilla;melissia\
    ;melito di napoli;melitopol;melle;mellit;mellunkyla;melmadai;melo;melong;melouza;melrose;melrose park;me\
    lton mowbray;melun;melur;memari;memmingen;mendaha;mendeleyevsk;menden;menderes;mendez nunez;mendi;mendip\
    ;mene grande;menemen;menen;meng'a;mengcheng chengguanzhen;menghuan;mengla;menglang;mengmao;mengyin;menif\
    ee;menlo park;menomonee falls;mentakab;mentiri;menton;mentougou;menuma;menzel bourguiba;menzel jemil;men\
    zel temime;meppel;meppen;mequon;mer'awi;merano;merauke;merced;mercedes;mercedes norte;mercer island;merc\
    erville hamilton square;merefa;merelani;meriden;merignac;merksem;mernda;merouana;merrick;merrillville;me\
    rrimack;merritt island;merrylands;mers el kebir;mersa;merseburg;mersing;merta;merter keresteciler;merthy\
    r tydfil;mertoyudan;mertule maryam;meru;merzifon;merzig;mesagne;meschede;meshgin shahr;meshkin dasht;mes\
    kiana;mesquite;messaad;messina;mestre;metahara;metairie;metairie terrace;metallostroy;metamorfosi;metemm\
    a;metepec;methuen;metlaoui;metlili chaamba;metouia;metpalle;metrogorodok;metrotown;mettmann;mettupalayam\
    ;mettur;metu;metzingen;meudon;meulaboh;mevasseret tsiyyon;meybod;meycauayan;meylan;meyzieu;mezcales;mezh\
    durechensk;mgandu;mhalamba;mhango;mharal bk;mhaswad;mhow;mi'eso;miabi;miahuatlan de porfirio diaz;miami \
    beach;miami gardens;miami lakes;miamisburg;mian channun;mian sahib;miandoab;miandrarivo;miandrivazo;mian\
    eh;miano;mianwali;miaohang;miaojie;miaoli;miaoyu;miaozi;miass;mibu;michalovce;michelena;micheng;michigan\
     city;michle;michurinsk;micolene;mid city;middelburg;middle river;middle village;middleborough;middlesbr\
    ough;middletown;midelt;midland;midlothian;midori;midoun;midrand;midsayap;midvale;midwest city;midyat;mie\
    ;mielec;miercurea ciuc;mieres;migdal ha'emeq;migori;miguel alves;miguel calmon;miguel pereira;mihara;mih\
    e;mijas;mikhalkovo;mikhaylovka;mikhaylovsk;miki;mikkeli;mikolow;mikumi;mikuni;mila;milagres;milagro;mila\
    k;milange;milas;milavittan;milazzo;mildura;mile end;milford;milford mill;miliana;mililani mauka;mililani\
     town;mill creek;mill park;millau;millbrae;millburn;millcreek;millerovo;milliken;millville;milpitas;milw\
    aukie;mim;mima;mimarsinan;mimico;mimoso do sul;min ga lar don zay;minab;minacu;minad;minakuchicho matoba\
    ;minamata;minami alps;minami oi;minami soma;minamiarupusu;minamiashigara;minamiawaji;minamiboso;minamiky\
    ushu;minamirinkan;minamisatsuma;minamishimabara;minamiuonuma;minas;minas de matahambre;minas novas;minas\
    e;minatitlan;minawa;minbu;minchinabad;mindelo;minden;mindouli;mineiros;mineralnye vody;mingachevir;minga\
    la tangnyunt;mingaladon;mingcun;mingda;minggang;mingguang;minglanilla;mingshan;mingshui;minjur;minnetonk\
    a;minnetonka mills;minning;mino;minoh;minokamo;minot;minsk mazowiecki;minskyi masyv;mint hill;minudasht;\
    minusinsk;minya al qamh;minyat an nasr;mioveni;mira mesa;mira taglio;mirabel;miracema;mirador;mirafiori \
    nord;mirafiori sud;miraflores;miragoane;miramar;miramas;miranda de ebro;miranda do norte;mirandopolis;mi\
    ranpur;miranpur katra;mirasierra;mirassol;mirassol d'oeste;mirdif;mirganj;mirny;mirnyy;mirpur mathelo;mi\
    rriah;miryalaguda;miryang;mirzapur;misantla;misawa;misburg;misburg nord;mishan;mishawaka;mishima;miskolc\
    ;mislata;missao velha;misserete;mission bend;mission district;mission viejo;missira;missoula;missour;mis\
    souri city;misterbianco;misungwi;mit abu ghalib;mit ghamr;mit salsil;mitcham;mitha tiwana;mithepur;mithi\
    ;mitoyo;mitrovice;mitsukaido;mitsuke;mitte;mitu;mityana;miura;mixia;mixquiahuala de juarez;miyako;miyako\
    jima;miyakonojo;miyama;miyang;miyaodai;miyashiro;miyata;miyawaka;miyoshi;miyoshidai;mizan teferi;mizque;\
    mizuho;mizunami;mizusawa;mkhuhlu;mkoani;mkuranga;mkushi;mlada boleslav;mlandizi;mlawa;mlimba;mlolongo;ml\
    onggo;mlowo;mmabatho;mmopone;mnihla;mo'ili'ili;moa;moabit;moanda;moatize;mobara;mobarakeh;moca;mocajuba;\
    moche;mochibaru;mochudi;mocimboa;mocimboa da praia;mocoa;mococa;mocuba;modakeke;modasa;model town;modena\
    ;modesto;modi'in makkabbim re'ut;modica;modiin ilit;modimolle;modling;modrany;modugno;moema;moers;moga;m\
    ogan;mogaung;mogi guacu;mogi mirim;mogliano veneto;mogoditshane;mogok;mogtedo;mohale's hoek;mohali;moham\
    mad shahr;mohammadia;mohammadiyeh;mohammed bin zayed city;mohammedia;mohnyin;mohyliv podilskyy;moinesti;\
    mojo;mojoagung;mojokerto;mojtame' e maskuni ye namju;moju;mojui dos campos;mokambo;mokameh;moknine;mokok\
    chung;mokolo;mokopane;mokotow;mokwa;mol;mola di bari;molarband;molave;molde;molenbeek saint jean;molepol\
    ole;molfetta;molina de segura;moline;molins de rei;mollendo;mollet del valles;molndal;molo;molodizhne;mo\
    loto south;mombaca;mombetsu;momostenango;mompos;mon;mon repos;monapo;monastir;moncada;moncalieri;moncao;\
    monchegorsk;moncloa aravaca;monclova;moncton;mondlo;mondovi;mondragone;monfalcone;mong cai;mong kok;mong\
     la;mong yang;mong yawng;mongagua;mongo;mongu;monguno;monheim am rhein;moninnpebougou;moniquira;monkayo;\
    monoharpur;monopoli;monor;monreale;monroeville;mons;mons en baroeul;monsanto;monsefu;monserrato;mont de \
    marsan;mont dore;mont kiara;mont saint aignan;montalban;montauban;montbeliard;montcada i reixac;montceau\
     les mines;montclair;monte alegre;monte alegre de minas;monte alto;monte aprazivel;monte azul;monte carm\
    elo;monte caseros;monte chingolo;monte estoril;monte mor;monte rosello;monte santo;monte santo de minas;\
    monte siao;montebello;montebelluna;montecalvario;montecanal;montecarlo;montecchio maggiore alte ceccato;\
    montego bay;monteiro;montelibano;montelimar;montemorelos;montepuez;monterey;monterey park;montero;monter\
    os;monterotondo;monterusciello;montesilvano;montfermeil;montgeron;montgomery village;montigny le bretonn\
    eux;montigny les metz;montijo;montilla;montlucon;montmorency;montpellier;montreal nord;montreuil;montreu\
    x;montrouge;montville center;monywa;monza;monze;mooca;mooi river;mooka;mookgophong;moonniyur;mooresville\
    ;moorhead;mooroolbark;moorpark;moose jaw;moothakunnam;mopti;moquegua;morada nova;moramanga;morar;moratal\
    az;moratuwa;morayfield;morden;morecambe;morena;moreni;moreno valley;morfelden walldorf;morfou;morgan hil\
    l;morgan park;morgantown;moribabougou;morigaon;moriguchi;moriki;morinda;moriya;moriyama;morley;mormugao;\
    morningside heights;mornington;moro;morohongo;moroleon;morombe;moron de la frontera;morondava;morong;mor\
    owa;morozovsk;morphett vale;morrelgonj;morrinhos;morris heights;morrisania;morristown;morrisville;morro \
    agudo;morro do chapeu;morrumbala;morshansk;morsi;morteros;morton grove;mortsel;morumbi;morvi;morwa;mosba\
    ch;moscardo;moscavide e portela;moses lake;moshi;moskhaton;moskovskiy;mosman;mosonmagyarovar;mosopa;mosq\
    uera;moss park;mossaka;mossel bay;mossingen;mossuril;mosta;mostaganem;mostar;mostoles;mostovskoy;mostyts\
    kyi masyv;mot'a;motala;motatan;motherwell;mothihari;motijheel;motipur;motomachi;motomiya;motosu;motozint\
    la;motril;motru;mott haven;motul;mouila;moulares;moulay ali cherif;moulins;moundou;mount barker;mount ga\
    mbier;mount hagen;mount hampden;mount juliet;mount laurel;mount lebanon;mount olive silverstone jamestow\
    n;mount pearl;mount pleasant;mount pleasant west;mount prospect;mount vernon;mount vernon triangle;mount\
     waverley;mountain brook;mountain view;mountlake terrace;mouscron;moussadougou;moussoro;moutsamoudou;mou\
    zaia;moyale;moyobamba;moyotzingo;mozdok;mozhaysk;mozhga;mpanda;mpigi;mpika;mpondwe;mponela;mpongwe;mpoph\
    omeni;mporokoso;mpulungu;mpumalanga;mpwapwa;mragowo;mranggen;mrauk u;mrirt;msaken;msalatah;mt pleasant;m\
    thatha;mtinko;mtsensk;mtubatuba;mtwapa;mtwara;mu se;mu'aydhir rawdat rashid;mu'er;muan;muana;muang phons\
    avan;muang sing;muang xay;muara bungo;muara teweh;mubarakpur;mubende;mubi;muborak;muchun;mucuri;mudalgi;\
    mudanya;mudbidri;muddebihal;mudgal;mudhol;mudkhed;mudon;mudong;mudu;mueda;mufulira;mufumbwe;mugala;mugal\
    ivakkam;muggio;mugla;mugnano di napoli;mugumu;muhamma;muhammadabad;muhanga;muheza;muhlacker;muhlhausen;m\
    uhlheim am main;muhorro;mui ne;muikamachi;muizenberg;mujiayingzi;mukachevo;mukah;mukai awagasaki;mukandp\
    ur;mukdahan;mukerian;mukher;mukilteo;muko;mukondapalli;mukono;muktagacha;muktsar;mul;mulamthuruthy;mulav\
    ukad;mulbagal;mulchen;mulheim;mulhouse;mulia;muling;mullaittivu;mulleriyawa;mulongo;multai;muluppilagadu\
    ;mumbwa;mumias;munakata;muncar;muncie;mundargi;mundelein;munderi;mundka;mundra;mungaoli;mungeli;munger;m\
    ungo;mungyeong;munnar;munsan;munsha'at abu 'umar;muntilan;muntok;munuf;muong lay;muradabad pahari;muradn\
    agar;murakami;murang'a;murata;muravlenko;murayama;muret;murfreesboro;muriae;muricay;murici;muriti;muriti\
    ba;murliganj;murom;muroran;murree;murrieta;murrysville;murshidabad;murtajapur;murugampalaiyam;murwara;mu\
    rzuk;musaffah;musan up;musanze;musashimurayama;musashino;muscatine;mushabani;mushie;mushin;musina;musiri\
    ;muskego;muskegon;muskogee;musoma;musselburgh;mussende;mussoorie;mustafabad;mustafakemalpasa;mustamae;mu\
    swell hill;mut;mutang;mutare;mutengene;muthukulam;muthupet;muthutala;mutsu;muttanampalaiyam;muttayyapura\
    m;mutuali;mutubas;mutuipe;mutum;mutxamel;muvattupula;muvattupuzha;muxaluando;muyuka;muzaffargarh;muzambi\
    nho;mvomero;mwadui;mwala;mwandege;mwanhuzi;mweka;mwene ditu;mwinilunga;my drarga;my hao;my khe;my lai;my\
    anaung;myaungmya;myawaddy;myaydo;myeik;myingyan;myitkyina;mykilska borshchahivka;mykytivskyi;mymensingh;\
    myoko;myongch'on;myonggan dong;myrhorod;myrnohrad;myrtle beach;myski;myslowice;myszkow;mytilene;mytishch\
    i;mzimba;mzuzu;n'dalatando;n'diareme limamoulaye;n'gaous;n'zeto;na di;na klang;na'in;naantali;naas;nabar\
    i;nabaruh;nabatiye et tahta;nabeul;nabha;nabinagar;nabire;nablus;nabua;nacala;nachingwea;nachod;nacimien\
    to;nacka;nacogdoches;nadapuram;nadbai;nadi;nadiad;nadodrze;nador;naduvannur;naduvattam;nadvirna;nadym;na\
    eso;naestved;nafada;nag hammadi;naga;nagahama;nagai;nagakute;nagalapuram;nagaon;nagapattinam;nagar;nagar\
     karnul;nagareyama;nagari;nagarote;nagarpur;nagato;nagaur;nagavaram;nagcarlan;nagda;nagercoil;nageswari;\
    nagina;nago;nagod;nagold;nagornyy;nagqu;nagua;nagykanizsa;nagykoros;nahan;nahariyya;naharlagun;nahavand;\
    nahiyat al fuhud;nahiyat al iskandariyah;nahiyat ash shinafiyah;nahiyat ghammas;nahrin;nahuala;naic;nail\
    a;nailsea;naini tal;nainpur;naivasha;najafabad;najafshahr;najibabad;naju;naka;naka niida;nakagusuku;naka\
    loke;nakama;nakamura;nakashibetsu;nakatogari;nakatsu;nakatsugawa;nakatsukuma;nakhabino;nakhodka;nakhon n\
    ayok;nakhon pathom;nakhon phanom;nakhon ratchasima;nakhon sawan;nakhon si thammarat;nakivale refugee cam\
    p;nakodar;nakonde;nakrekal;naksalbari;nakur;nalambur;nalayh;nalbari;nalchik;nalchiti;nalgonda;nalhati;na\
    liang;nallur;nalut;nam can;nam cheong;namacurra;namagiripettai;namakkal;namalombwe;namanyere;namapa erat\
    i;namasuba;namayumba;nambol;namegata;namerikawa;nametil;namhkam;namialo;namie;namioka;namlea;nampa;namro\
    le;namsa;namur;namutumba;namyang;namyang nodongjagu;namyangju;nan;nanaimo;nanao;nanbin;nanchital de laza\
    ro cardenas del rio;nanchuan;nancun;nandaime;nandajie;nandgaon;nandigama;nandikotkur;nanding;nandri;nand\
    u;nandura;nandurbar;nandyal;nanfeng;nang rong;nanga eboko;nangal;nangen;nangli;nangli sakrawat;nangloi j\
    at;nangomba;nangong;nanhu;nani daman;nanjangud;nanjian;nanjikkottai;nanjin;nanjo;nankana sahib;nankoku;n\
    anling;nanlong;nanma;nanmen;nanminda;nannambra;nanpara;nanpeng;nanpiao;nansang;nanshu;nansio;nantai;nant\
    an;nanterre;nanto;nanto shi;nantou;nantuo;nanuque;nanxi;nanya;nanyo;nanyuki;nanzhang chengguanzhen;nanzh\
    ou;napa;napasar;naperville;naphegy;naqadah;naqadeh;nara;narail;naraingarh;narainpur;narakal;narang mandi\
    ;narangba;naranjal;naranjito;naranjos;narasannapeta;narasapur;narasaraopet;narashino;narasingapuram;nara\
    thiwat;naraura;naravarikuppam;narayanganj;narayanpet;narbonne;nardo;nargund;narian mar;narimasu;narita;n\
    arkatiaganj;narkher;narmadapuram;narnaul;naro fominsk;narok;naron;narowal;narra;narre warren;narre warre\
    n south;narsampet;narsimhapur;narsinghgarh;narsipatnam;nartkala;naruto;narutocho mitsuishi;narva;narwana\
    ;naryn;nasarawa;nashua;nasim shahr;nasimshahr;nasinu;nasirabad;nasirshahr;naspur;nasriganj;nasrullahganj\
    ;nasu;nasugbu;nasukarasuyama;nasushiobara;natagaima;natahoyo;natanz;natham;nathdwara;natick;national cit\
    y;natitingou;natori shi;nattakam;naubatpur;naudero;naugachhia;naugatuck;naujamiestis;naujininkai;naujoji\
     vilnia;naukot;naumburg;naushahra virkan;nautanwa;navadwip;navalcarnero;navalgund;navan;navapur;navarre;\
    navas;navegantes;navirai;navodari;navoiy;navojoa;navolato;navotas;navrongo;navsari;nawa;nawabganj;nawada\
    ;nawalgarh;nawanshahr;nawapara;naxcivan;naxi;naya gaon;nayanakulam;nayf;nayoro;nayudupet;nazarabad;nazar\
    e;nazare da mata;nazareth;nazarovo;nazca;naze;nazerat 'illit;nazilli;nazran;nchelenge;ndali;ndele;ndera;\
    ndibene dahra;ndioum;ndiyona;ndop;ndouci;nea filadelfeia;nea ionia;nea smyrni;neapoli;near north side;ne\
    ar south side;neath;nebaj;nebbi;nechi;neckarsulm;necochea;nedroma;nedumangad;nedumbassery;nedumpana;nedu\
    va;neefkuceliye;neelankarai;neem ka thana;neenah;nefas mewch'a;nefta;neftekamsk;neftekumsk;nefteyugansk;\
    negage;negara;negele;negombo;nehe;neheim;neietsu;neili;neira;nejo;nek'emte;neka;nelamangala;nelidovo;nel\
    likkuppam;nellimarla;nema;nema kunku;nemby;nemuro;nenjiang;nepalgunj;nepanagar;nepean;nepomuceno;ner;ner\
    ekhta;nerja;nerkunram;neropolis;nerupperichchal;neryungri;nesher;ness ziona;nesttun;netanya;netishyn;net\
    ivot;netphen;netrakona;nettetal;nettuno;neu hohenschonhausen;neu isenburg;neu ulm;neu wulmstorf;neubau;n\
    eubrandenburg;neubruck;neuburg an der donau;neuchatel;neue neustadt;neuehrenfeld;neugraben fischbek;neui\
    lly sur marne;neuilly sur seine;neukirchen vluyn;neukolln;neumarkt in der oberpfalz;neumunster;neunkirch\
    en;neuquen;neuruppin;neusass;neuss;neustadt am rubenberge;neustadt an der weinstrasse;neustrelitz;neuwie\
    d;nev'yansk;nevinnomyssk;nevsehir;new achimota;new albany;new amsterdam;new badah;new bani sewif city;ne\
    w bedford;new berlin;new bern;new braunfels;new brighton;new britain;new brunswick;new caney;new castle;\
    new city;new corella;new fes;new halfa;new haven;new hope;new iberia;new jeshwang;new lenox;new london;n\
    ew lynn;new malden;new milton;new mirpur city;new plymouth;new rochelle;new smyrna beach;new springville\
    ;new tafo;new westminster;new yekepa;newala;newala kisimani;newark on trent;newberg;newburgh;newburn;new\
    bury;newcastle under lyme;newington;newmarket;newnan;newport;newport beach;newport news;newquay;newry;ne\
    wton abbot;newton aycliffe;newton le willows;newton mearns;newtonbrook west;newtownabbey;newtownards;ney\
    agawa;neyriz;neyshabur;neyveli;neyyattinkara;nga bay;nga nam;nga son;nganjuk;ngaoundal;ngaoundere;ngawi;\
    ngemplak;nggosi;nghi xuan;nghia do;nghia lo;ngong;ngoro;ngororero;ngozi;ngudu;nguekhokh;nguigmi;ngunut;n\
    gur;nguru;nguruka;nhamatanda;nhamunda;nhlazatje;nia valencia;niable;niagara;niagara falls;niah;niakarama\
    ndougou;niakoul rab;niamtougou;niangoloko;nianzhuang;nianzishan;nibong tebal;nicastro;nichelino;nichinan\
    ;nicholasville;nidadavole;nidderau;nieder ingelheim;niederkassel;niederrad;niederschonhausen;nielle;nien\
    burg;niendorf;nieuw vennep;nieuwegein;nigde;nigel;nihammatsu;nihommatsu;nihtaur;niihama;niimi;niitsu hon\
    cho;niiza;nijar;nijkerk;nijlen;nijmegen;nijverdal;nikaho;nikaia;nikki;nikko;nikol'sk;nikol'skoye;nikolay\
    evsk on amure;nikopol;niksar;niksic;nikulino;nilakottai;nilambur;nilanga;nildoh;niles;nileshwar;nili;nil\
    ithi;nilopolis;nimach;nimaj;nimbahera;nimes;ning'er;ningdong;ninghai;ningyang;ninh binh;ninh hoa;ninohe;\
    ninomiya;ninove;nioki;nioko i;niono;nioro;nioro du rip;niort;nipani;nippes;niquelandia;nirasaki;nirgua;n\
    irmal;nirmali;niscemi;nishi tokyo shi;nishiarai;nishifukuma;nishihara;nishinippori;nishio;nishishinminat\
    o;nishiwaki;nisia floresta;nisshin;nithari;nitra;nivari;nivelles;niwai;nixa;nizhnekamsk;nizhneudinsk;niz\
    hnevartovsk;nizhniy lomov;nizhnyaya tura;nizhyn;nizip;nizwa;nizza millefonti;njala;njeru;njombe;njoro;nk\
    ambe;nkawkaw;nkayi;nkhotakota;nkongsamba;nkoranza;nkoteng;nkowakowa;nkpor;nkwerre;nnewi;nobeoka;noble pa\
    rk;noblesville;noboribetsu;noborito;nocera inferiore;nocera superiore;noda;noe valley;nogata;nogent sur \
    marne;nogi;noginsk;nogoya;nohar;noicattaro;noisy le grand;noisy le sec;nok kundi;nokha;nokia;nola;noma;n\
    omimachi;nomme;nong bua lamphu;nong chok;nong khae;nong khaem;nong khai;nong phai;nongstoin;nongthymmai;\
    nongzhang;nonoichi;nonsan;noord;noordwijk binnen;nor nork;norala;norco;norden;nordenham;norderstedt;nord\
    hausen;nordhorn;nordlingen;norfolk;norfolk county;norilsk;norland;norresundby;norristown;norrkoping;nort\
    h andover;north augusta;north bay;north bel air;north bergen;north bethesda;north brunswick;north center\
    ;north charleston;north chicago;north chicopee;north cowichan;north creek;north delta;north fort myers;n\
    orth haven;north highlands;north hills;north hollywood;north kingstown;north la crosse;north lakes;north\
     lakhimpur;north las vegas;north lauderdale;north lawndale;north little rock;north miami;north miami bea\
    ch;north olmsted;north peoria;north plainfield;north platte;north port;north potomac;north providence;no\
    rth richland hills;north ridgeville;north royalton;north shields;north stamford;north tonawanda;north tu\
    stin;north vancouver;north watford;northampton;northbrook;northcote;northdale;northeim;northfield;northg\
    lenn;northolt;northport;northridge;northwest one;northwich;northwood;norton shores;norwalk;norwich;norza\
    garay;noshiro;nossa senhora da gloria;nossa senhora das dores;nossa senhora de fatima;nossa senhora do s\
    ocorro;nosy varika;notre dame de grace;notse;notting hill;nottuln;nou barris;nouadhibou;nouna;nova alvor\
    ada do sul;nova andradina;nova cruz;nova darnytsya;nova esperanca;nova esperanca do piria;nova friburgo;\
    nova hartz;nova kakhovka;nova lima;nova mamore;nova milanese;nova mutum;nova odessa;nova olinda do norte\
    ;nova petropolis;nova prata;nova russas;nova santa rita;nova serrana;nova soure;nova venecia;nova vicosa\
    ;nova xavantina;nova zabudova;nova zagora;novara;novato;novaya balakhna;novaya derevnya;novaya usman';no\
    ve mesto;nove zamky;novelda;noveleta;novena;novi;novi ligure;novi pazar;novi sad;novo aripuana;novo cruz\
    eiro;novo gama;novo horizonte;novo mesto;novo oriente;novo peredelkino;novo progresso;novo repartimento;\
    novoaleksandrovsk;novoaltaysk;novobilychi;novocheboksarsk;novocherkassk;novodvinsk;novogireyevo;novogrud\
    ok;novokazalinsk;novokhovrino;novokubansk;novokuybyshevsk;novokuz'minki;novomichurinsk;novomoskovsk;novo\
    pavlovsk;novopolotsk;novorossiysk;novoshakhtinsk;novotitarovskaya;novotroitsk;novoural'sk;novovladykino;\
    novovolynsk;novovoronezh;novoyavorivs'k;novozavodskyi;novozybkov;novy jicin;novy oskol;novyi lviv;novyi \
    rozdil;novyy turtkul';novyy urengoy;novyye cheremushki;novyye kuz'minki;nowa ruda;nowa sol;nowgong;nowro\
    zabad;nowshahr;nowshera cantonment;nowshera kalan;nowy dwor mazowiecki;nowy sacz;nowy targ;noyabrsk;nsan\
    je;nsawam;nsoatre;nsukka;nsunga;ntandabale;ntcheu;ntoum;ntungamo;ntuzuma;nubl;nucleo bandeirante;nuenen;\
    nueva espana;nueva gerona;nueva guinea;nueva imperial;nueva italia de ruiz;nueva loja;nueva rosita;nueve\
     de julio;nuevitas;nuevo belen;nuevo casas grandes;nuevo imperial;nuevo mexico;nuevo san carlos;nui sap;\
    nui thanh;numan;numancia;numata;numazu;nuneaton;nungua;nungwi;nunukan;nuoro;nuozhadu;nur;nurabad;nurlat;\
    nurmijarvi;nurota;nurpur;nurtingen;nusaybin;nushki;nusle;nutana sector;nutley;nuwara eliya;nuzvid;nyabit\
    ekeli;nyachera;nyagan;nyagatare;nyahururu;nyalikungu;nyamata;nyamira;nyandoma;nyanza;nyaung;nyaung u;nya\
    ungdon;nyaunglebin;nyemo;nyeri;nyingchi;nyiregyhaza;nykoping;nysa;nytva;nyunzu;nyuzen;nyvky;nyzhnodnipro\
    vsk;nzagi;nzega;nzerekore;o cho dua;o mon;o'fallon;oadar temsia;oadby;oak creek;oak forest;oak harbor;oa\
    k hill;oak lawn;oak park;oak ridge;oakdale;oakland park;oakleaf plantation;oakton;oakville;oakwood villa\
    ge;oami;oamishirasato;oas;ob';oba;obala;obama;obanazawa;obando;obera;oberhausen;oberkirch;oberschoneweid\
    e;obertshausen;oberursel;obidos;obihiro;obita;obninsk;obolon;obonoma;obra;obruchevo;obu;obuase;obuda;obu\
    khiv;obukhovo;oc eo;ocala;ocana;ocara;oceanside;ochakovo matveyevskoye;ochira;ocho rios;ochota;ocoee;oco\
    singo;ocotal;ocotlan;ocoyoacac;ocozocoautla de espinosa;ocumare del tuy;odacho oda;odate;odawara;oddanch\
    athiram;odemis;odendaalsrus;odense;odenton;odessa;odienne;odintsovo;odivelas;odorheiu secuiesc;oegstgees\
    t;oeiras;oeiras do para;oelde;oer erkenschwick;ofaqim;offa;offenbach;offenburg;ofunato;oga;ogaki;ogamina\
    na;ogawa;ogawamachi;ogembo;oghi;ogi;ogikubo;ogoja;ogori;ogori shimogo;oguchi;ogura;oguta;ogwashi uku;oha\
    fia ifigh;ohangaron;oharu;ohegy;ohligs;ohrid;ohringen;oiapoque;oildale;oiso;oisterwijk;oizumi gakuencho;\
    oizumimachi;oji;ojima;ojinaga;ojiya;okahandja;okanagan mission;okawa;okawara;okaya;okcheon;oke ila;oke k\
    an;oke mesi;okegawa;okemos;okha;okhtyrka;okigwe;okinawa;okino;okoa;okotoks;okrika;oktyabr'sk;oktyabrsky;\
    oku;okubo naka;okuchi shinohara;okunoya;okuta;ol kalou;olanchito;olathe;olavanna;olavarria;olawa;olbia;o\
    lbin;olching;old bridge;old city;old harbour;old shinyanga;old trafford;oldenburg;oldenzaal;oleiros;olek\
    sandrivska slobidka;oleksandrivskyi;oleksandriya;oleksiyivka;olenegorsk;olesa de montserrat;oleshky;oles\
    nica;olgii;olhao;olho d'agua das flores;olimpia;olindina;oliva;olivais;olival;olive branch;oliveira;oliv\
    eira do douro;oliveira dos brejinhos;oliver valdefierro;olivet;olkusz;olmaliq;olney;olomouc;olongapo;olo\
    t;olpe;olsztyn;oltenita;oltiariq;oltinko'l;oltu;olupona;olympia;omachi;omaezaki;omagari;omagh;omamacho o\
    mama;ome;ometepec;omidiyeh;omigawa;omihachiman;omitama;omiya;ommoord;omoa;omura;omuta;omutninsk;onda;ond\
    angwa;ondjiva;onega;ongallur ii;ongata rongai;ongjin;ongole;ongwediva;ono;ono hara;onoda;onojo;onomichi;\
    ontario;ontinyent;onyar;oosterhout;oostkamp;ooty;opanel;opava;opelika;opfikon;opit;opladen;opoczno;opole\
    ;oqtosh;or yehuda;oradea;orahovac;orai;oraiokastro;orang;orangevale;orangeville;orani;oranienburg;orasti\
    e;orbassano;orcasitas;orcutt;ordu;orebro;oregon city;orekhovo borisovo;orekhovo borisovo severnoye;orekh\
    ovo zuyevo;orem;orhangazi;orhei;orihuela;orillia;orion;oristano;orita eruwa;orito;oriximina;orizaba;orkn\
    ey;orland park;orlandia;orleans;orlova;orly;ormoc;ormond beach;ormskirk;ornskoldsvik;oro valley;orobo;or\
    odara;oroqen zizhiqi;oroquieta;oroshaza;oroszlany;orsha;orsk;orta di atella;ortakoy;ortigueira;oruro;orv\
    ault;osa;osaki;osan;osdorf;oshakati;oshawa;oshkosh;oshnaviyeh;oshodi;oshu;osiedle powstancow slaskich;os\
    ijek;osinniki;osipovichi;osmancik;osmaniye;osnabruck;osorno;ospino;oss;ossett;ossining;ostankinskiy;oste\
    nd;osterholz scharmbeck;ostermalm;ostersund;ostfildern;ostroda;ostrogozhsk;ostroleka;ostrov;ostrow mazow\
    iecka;ostrow wielkopolski;ostrowiec swietokrzyski;ostuncalco;ostuni;osu;osvaldo cruz;oswego;oswiecim;ota\
    ke;otamanivka;otan ayegbaju;otara;otaru;otavalo;otawara;othukkungal;otjiwarongo;otofuke;otradnaya;otradn\
    oye;otradnyy;otsuki;ottakring;ottapalam;ottaviano;ottawa south;ottensen;ottosdal;ottumwa;otukpa;otwock;o\
    uahigouya;ouangolodougou;ouargla;ouarzazate;oud beijerland;ouda yamaguchi;oudenaarde;oudtshoorn;oued el \
    abtal;oued el alleug;oued fodda;oued lill;oued rhiou;oued sly;oued zem;oued zenati;ouenza;ouerdanine;oue\
    sso;ouezzane;ouidah;ouislane;oulad ayad;oulad barhil;oulad teima;ouled djellal;ouled haddaj;ouled mimoun\
    ;ouled moussa;ouled slama fouaga;oullins;oulu;oulunkyla;oum el bouaghi;oume;oupeye;oupoyo;ourense;ouricu\
    ri;ourilandia do norte;ourinhos;ouro branco;ouro fino;ouro preto;ouro preto do oeste;ouro sogui;outremon\
    t;ovalle;overath;overbrook;overijse;overland park;oviedo;owa;owando;owariasahi;owasso;owatonna;owen soun\
    d;owendo;owensboro;owings mills;oxford;oxford circle;oxkutzkab;oxnard;oxon hill glassmanor;oyabe;oyam;oy\
    ama;oyan;oyanomachi noboritate;oyem;oyim;oyonnax;oyrat;ozamiz city;ozar;ozd;ozerki;ozersk;ozery;ozoir la\
     ferriere;ozone park;ozorkow;ozu;ozubulu;p'yongsong;paarl;pabbi;pabellon de arteaga;pabianice;pabna;paca\
    ja;pacajus;pacasmayo;pacatuba;pachgaon;pachino;pachor;pachora;pacific palisades;pacifica;pacifico;pacira\
    n;paco;paco de arcos;paco do lumiar;pacode;pad idan;padalarang;padam;padang rengas;padang serai;padangpa\
    njang;padangsidempuan;paderborn;paderno dugnano;padiyanallur;padmanabhapuram;padra;padrauna;padre bernar\
    do;padre hurtado;padre las casas;padua;paducah;paech'on up;paek'ak;paete;pagadian;pagalungan;pagani;paga\
    r alam;pagbilao;paghman;pagoh;paharpur;pahrump;paicandu;paidha;paignton;paijan;pailou;painkulam;paiporta\
    ;paippad;paisley;paita;paithan;pajara;pajok;pak chong;pak kret;pak phanang;paka;pakala;pakdasht;pakenham\
    ;pakisaji;pakokku;pakpattan;pakridayal;paks;pakse;pakur;pakwach;pakxan;pala;palacio;palafrugell;palai;pa\
    laio faliro;palaiseau;palakkad;palakkodu;palakollu;palang;palani;palanpur;palapye;palasa;palatine;palava\
    kkam;palavansathu;palayan city;palencia;palenque;palghar;palhoca;pali;palia kalan;palimanan;palin;palisa\
    des park;palitana;palkonda;palladam;pallandri;pallanza intra suna;pallappatti;pallavaram;pallichal;palli\
    kal;pallikaranai;pallikonda;pallikunnu;pallipalayam;pallippatti;pallipuram;pallisa;palm bay;palm beach g\
    ardens;palm city;palm coast;palm desert;palm harbor;palm river clair mel;palm springs;palm valley;palma \
    del rio;palma di montechiaro;palma soriano;palmaner;palmar de varela;palmares;palmas de monte alto;palmd\
    ale;palmeira;palmeira das missoes;palmeirandia;palmeiras de goias;palmerston;palmerston north;palmetto b\
    ay;palo alto;palo del colle;palo negro;palomeras bajas;palomeras sureste;paloncha;palopo;palos de moguer\
    ;palotina;palpala;paltan;palwal;palwal rural;palwancha;pamanukan;pamban;pamekasan;pameungpeuk;pammal;pam\
    pan;pampanito;pampatar;pampierstad;pamplona;pampur;pamulang;pamuru;pan'an;panabo;panachikkad;panadura;pa\
    nagar;panakkudi;panalanoy;panambi;panarukan;panatina;panauti;panayattur vadakkumbhagam;pancevo;panchagar\
    h;panchkula;panchla;pandaan;pandacaqui;pandak;pandamaran;pandan;pandeglang;pandharkawada;pandharpur;pand\
    hurna;pandi;pandit deen dayal upadhyaya nagar;pando;pandua;panelas;panevezys;panghai;pangil;pangkalan br\
    andan;pangkalanbuun;pangkalpinang;panglong;panguila;panguipulli;pangururan;panipat taraf ansar;panipat t\
    araf makhdum zadgan;panipat taraf rajputan;paniqui;panjakent;panji;panjim;pankow;pankshin;panlong;panlon\
    gcheng jingji kaifaqu;panna;panniyannur;pano aqil;panorama hills;panruti;panshi;pantheeramkavu;pantin;pa\
    ntubig;panuco;panvel;panzos;pao de acucar;paombong;paonta sahib;paosha;paotana hat;paoua;paoy paet;papak\
    ura;papalotla;papantla de olarte;papatoetoe;papenburg;papendrecht;paphos;pappakurichchi;pappinissheri;pa\
    r naogaon;para;para de minas;parabiago;paracambi;paracatu;paracho de verduzco;paracuru;paradip garh;para\
    gominas;paragould;paraguacu;paraguacu paulista;paraiba do sul;paraipaba;paraiso;paraiso do tocantins;par\
    aisopolis;paralakhemundi;paramagudi;paramathi velur;parambu;paramirim;paramonga;paramus;parana;paranagua\
    ;paranaiba;paranatinga;paranavai;parand;parang;parangipettai;paranhos;paranoa;paraopeba;paraparaumu;para\
    ppur;parasia;parassala;paratinga;paravai;paravur tekkumbhagam;parbatipur;parc extension;pardes hanna kar\
    kur;pardi;pardis;pardubice;parelhas;parelheiros;parella;parepare;pariaguan;pariaman;parintins;paripirang\
    a;parit;parit buntar;parit sulung;pariyapuram;pariyaram;park forest;park ridge;park slope;park way;parkc\
    hester;parkent;parkersburg;parkland;parkville;parkwoods donalda;parla;parli vaijnath;parma;parma heights\
    ;parnaiba;parnarama;parnas;parnu;parobe;parola;parque das nacoes;parque do carmo;parque lefevre;parral;p\
    arramatta;parras de la fuente;parsabad;parsippany;partille;partinico;partizansk;partizanske;partur;parun\
    g;parur;parvatipuram;parys;pasadena;pasaje;pasan;pasargad;pascagoula;pascani;pasco;paseh;pashkovskiy;pas\
    ighat;pasilaiciai;pasing;pasinler;pasir mas;pasir puteh;pasir ris new town;pasni;paso de los libres;paso\
     robles;pasrur;passaic;passau;passi;passira;passo fundo;passos;pasuruan;pat heung;patamundai;patancheru;\
    patarra;pataudi;paterna;paterno;pateros;paterson;pathanamthitta;pathankot;pathardi;pathardih;patharia;pa\
    thein;pathirappally;pathri;pathum thani;pathum wan;pati;patia;patigi;patiya;patnagarh;patnos;pato branco\
    ;patos;patos de minas;patos fshat;patra;patran;patratu;patrocinio;pattambi;pattani;pattaya;patti;pattiyu\
    rgramam;pattoki;pattukkottai;pattyam;patuakhali;patulul;patur;patuto;patuvilayi;paty do alferes;patzcuar\
    o;patzicia;patzun;pau;pau dos ferros;paudalho;pauini;pauk kone;paulinia;paulistana;paulo afonso;paulo ra\
    mos;paung;paungde;pauri;paveh;pavia;pavlohrad;pavlovo;pavlovsk;pavlovskaya;pavlovskiy posad;pavugada;paw\
    ayan;pawgan;pawni;pawtucket;paxtakor shahri;paxtaobod;paya terubong;payakaraopeta;payakumbuh;payande;pay\
    athonzu;paysandu;payshamba shahri;payyanur;paz de ariporo;pazarcik;pazardzhik;pazundaung;peabody;peachtr\
    ee city;peachtree corners;pearl city;pearland;pecangaan;pechersk;pechora;peckham;pecs;pedana;peddapalli;\
    peddapuram;pederneiras;pedra;pedra azul;pedra branca;pedras de fogo;pedregal;pedreira;pedreiras;pedro be\
    tancourt;pedro canario;pedro carbo;pedro do rosario;pedro ii;pedro juan caballero;pedro leopoldo;pedro m\
    eoqui;peekskill;pefki;pehladpur bangar;pehonko;pehowa;pehuajo;peicheng;peine;peixoto de azevedo;peje;pek\
    an;pekan bahapal;pekan nenas;pekin;pelabuhan klang;pelabuhanratu;pelengana;pelham;peliyagoda;pemalang;pe\
    mangkat;pemba;pembroke pines;pena grande;penaflor;penalolen;penalva;penapolis;penaranda;penarth;penco;pe\
    ndang;penedo;peng siang;pengcheng;pengpu;penha;penja;penjamo;penn hills;pennsauken;pennsport;pensacola;p\
    entecoste;penticton;penugonda;penukonda;penzing;peoria;pepa;perai;perama;perambalur;peranampattu;peravur\
    ani;perbaungan;perdizes;perdoes;pereiaslav;pereira barreto;pereslavl' zalesskiy;perevalsk;pergamino;peri\
    co;perigueux;peringat;peringathur;peringottupulam;perinjanam;perintalmanna;peristeri;peritoro;periya sem\
    ur;periyakulam;periyanayakkanpalaiyam;perling;permatang kuching;pernik;perote;perpignan;perris;perry hal\
    l;perrysburg;perth amboy;perugia;peruibe;perumanna;perumbaikad;perumbavoor;perumpavur;perunad;perundurai\
    ;perungudi;perunkalattu;perus;peruvallur;pervomaysk;pervouralsk;pesaro;pescara;pesqueira;pessac;pesterzs\
    ebet;pestlorinc;petagas;petaluma;petapa;petatlan;petauke;peterborough;peterhof;peterlee;petersburg;peter\
    shagen;pethapur;petit bourg;petlad;petrich;petrila;petrodvorets;petrogradka;petrolandia;petropavl;petrop\
    avlovsk kamchatsky;petrosani;petroupolis;petrovsk;petrovskaya;petrzalka;pezinok;pfaffenhofen an der ilm;\
    pflugerville;pforzheim;pfungstadt;phagwara;phalaborwa;phalia;phalodi;phaltan;phan rang thap cham;phan th\
    iet;phanat nikhom;pharr;phasi charoen;phatthalung;phaya thai;phayao;phenix city;phetchabun;phetchaburi;p\
    hichit;phillaur;phitsanulok;pho yen;phola;phomolong;phong dien;phong thanh;phool nagar;photharam;phra kh\
    anong;phra nakhon;phra nakhon si ayutthaya;phra phutthabat;phra pradaeng;phrae;phu khuong;phu ly;phu quy\
    ;phu tho;phuc yen;phuket;phulbani;phulera;phulpur;phultala;phulwari sharif;phumi tnaot;phumi veal sre;ph\
    umi veal tonsay;phumi youl toung;phuntsholing;phuoc an;phusro;phuthaditjhaba;piacenza;pianjiao;pianura;p\
    iaseczno;piastow;piata;piatra neamt;pichanal;picheng;picnic point north lynnwood;pico rivera;pico trunca\
    do;picos;picpus;picsi;piduguralla;piecki migowo;piedade;piedecuesta;piedras negras;piekary slaskie;piend\
    amo;pierrefitte sur seine;pierrefonds;pierrefonds roxboro;piestany;piet retief;pihani;pijijiapan;pikalev\
    o;pikesville;pila;pilaite;pilani;pilao arcado;pilar;pilar de la horadada;pilar do sul;pilczyce kozanow p\
    opowice polnocne;pileru;pilibangan;pilibhit;pililla;pilkhua;pilon;pilsen;pimenta bueno;pimlico;pinamalay\
    an;pinamar;pinamungahan;pinar de chamartin;pinar del rey;pinar del rio;pind dadan khan;pindamonhangaba;p\
    indare mirim;pindi gheb;pindiga;pindoretama;pindwara;pine bluff;pine hills;pineda de mar;pinellas park;p\
    inerolo;pinetown;ping shan;pingjin;pingkai;pingli;pingnan;pingshan;pingtan;pingwu county;pingyi;pingyin;\
    pingzhuang;pinhais;pinhal novo;pinhalzinho;pinhao;pinheiral;pinheiro;pinheiros;pinillos;pinjaur;pinneber\
    g;pinotepa nacional;pinsk;pinto;pio;pio xii;pioltello;piombino;piotrkow trybunalski;pipar;piparia;pipri;\
    piqua;pir jo goth;pir mahal;piracaia;piracanjuba;piracuruca;piraeus;pirai;pirai do sul;piraju;pirajui;pi\
    ranshahr;pirapora;pirapozinho;piraquara;pirassununga;piravam;pirayiri;pirenopolis;pires do rio;pirgaaj;p\
    iri;piripiri;piritu;pirituba;pirkkala;pirmam;pirmasens;pirna;piro;pirojpur;pirot;pirthipur;pirzadaguda;p\
    isa;piscataway;piscinola;pisco;pisek;pishin;pishva;piskent;pisochyn;pissila;pistoia;pita;pita kotte;pita\
    lito;pitanga;pitangueiras;pitangui;pitea;pitesti;pithampur;pithapuram;pithoragarh;pitoa;piton saint leu;\
    pitou;pitrufquen;pitsea;pittsburg;pittsfield;pittwater;piuma;piumhi;pivdenna borshchahivka;pivdenne;pivd\
    ennoukrainsk;pivijay;pivnichna saltivka;pivnichni osokorky;pivnichno brovarskyi masyv;placentia;placetas\
    ;placilla;plaine du var;plainfield;plainview;plaisir;planadas;planaltina;planalto;planeta rica;plano pil\
    oto;plant city;plaridel;plasencia;plato;plauen;playa del carmen;playas;playas del rosario;plaza de la re\
    volucion;pleasant grove;pleasant hill;pleasant plains;pleasant prairie;pleasanton;pleasantville;pleasure\
     ridge park;pleebo city;pleiku;plettenberg;plettenberg bay;pleven;plock;ploemeur;ploiesti;plonsk;plottie\
    r;plumbon;plymstock;poa;pobe;poblacion;poble sec;pocatello;pocito;poco redondo;poco verde;pocoes;pocone;\
    pocos de caldas;podaturpet;podil;podili;podilsk;podilskyi;podolsk;podujeva;podunajske biskupice;poggibon\
    si;poggioreale;pogradec;pohja tallinn;poinciana;point cook;point pedro;pointe claire;poissy;poitiers;poj\
    uca;pok fu lam;pokaran;pokhvistnevo;pokrov;pokrovsk;pokrovskoye streshnevo;polangui;polasara;polatli;pol\
    avaram;poldasht;poldokhtar;polevskoy;polewali;polichalur;polichni;polkowice;pollachi;polomolok;polonne;p\
    olotsk;polur;polysayevo;pom prap sattru phai;pomasqui;pombal;pombos;pomerode;pomezia;pomigliano d'arco;p\
    omona;pompano beach;pompei;pompeia;pompeu;ponca city;ponda;ponedera;ponferrada;pongch'on up;ponmana;ponm\
    undam;ponnani;ponneri;ponnur;ponnuru;ponorogo;ponta de pedras;ponta delgada;ponta pora;pontal;pontal do \
    parana;pontarlier;pontault combault;pontbuiten;ponte de lima;ponte nova;ponte rasa;ponte vedra beach;pon\
    teareas;pontefract;pontes e lacerda;pontevedra;pontiac;pontian besar;ponticelli;pontinha;pontoise;pontyp\
    ool;pontypridd;pooler;poonamalle;popondetta;poppenbuttel;poprad;por do sol;porac;porangatu;poranki;porba\
    ndar;pordenone;pori;porirua;porlamar;porsa;porsgrunn;port alberni;port alfred;port area;port arthur;port\
     blair;port charlotte;port chester;port coquitlam;port dickson;port gentil;port hueneme;port huron;port \
    loko;port macquarie;port moody;port orange;port richmond;port saint lucie;port shepstone;porta;porta wes\
    tfalica;portadown;portage;portage park;portalegre;portao;portazgo;porte saint martin;porteirinha;portel;\
    porterville;portici;porticos de san antonio;portimao;portishead;portlaoise;portmore;porto amboim;porto b\
    elo;porto calvo;porto da folha;porto de mos;porto de moz;porto feliz;porto ferreira;porto franco;porto n\
    acional;porto real;porto real do colegio;porto sant'elpidio;porto seguro;porto torres;porto uniao;portsl\
    ade;portsmouth;portsmouth heights;portugalete;porur;porvoo;porz am rhein;posillipo;poso;posorja;posse;po\
    st falls;postmasburg;posto da mata;potchefstroom;potenza;poti;potim;potiskum;potomac;potosi;potrerillos;\
    potsdam;pottaneri nallakavundanpatti;potters bar;pottstown;pottuvil;poughkeepsie;poukham un;pouso alegre\
    ;pouytenga;povazska bystrica;povoa de santa iria;povoa de varzim;powai;poway;poxoreu;poyang;poykovskiy;p\
    oytug';poza rica de hidalgo;pozarevac;pozniaky;pozuelo de alarcon;pozzo strada;pozzuoli;prabumulih;prach\
    antakham;prachin buri;prachin buri town;prachuap khiri khan;pradera;pradl;praga polnoc;praga poludnie;pr\
    ainha;prairie village;prairieville;praktiseer;pran buri;prantij;prata;pratapgarh;prato;prattville;praya;\
    preaek prasab;premia de mar;prenzlau;prenzlauer berg;prerov;prescot;prescott valley;presidencia roque sa\
    enz pena;presidente dutra;presidente epitacio;presidente figueiredo;presidente franco;presidente getulio\
    ;presidente prudente;presidente tancredo neves;presidente venceslau;presnenskiy;presov;prestea;prestwich\
    ;prey veng;pribram;prichard;priego de cordoba;prievidza;prigen;prijedor;prilep;primer ensanche;primorsko\
     akhtarsk;prince albert;prince edward;prince george;princesa isabel;princeton;prior lake;priorka;privolz\
    hskiy;priyutovo;prizren;probolinggo;proddatur;profesor salvador mazza;progreso;prokhladnyy;prokop'yevsk;\
    prokuplje;promissao;propria;prosperidad;prostejov;protaras;protvino;provenals del poblenou;providenciale\
    s;provo;prudentopolis;prudnik;pruszcz gdanski;pruszkow;pryluky;prymorskyi;przedmiescie olawskie;przemysl\
    ;przymorze wielkie;psie pole;psie pole zawidawie;pskov;pszczyna;ptolemaida;pu'an;pubal;pucheng;puchuan;p\
    ucon;pudsey;pudukkottai;pudupattanam;pudussery west;pueblo nuevo;pueblo nuevo el chivo;pueblo west;puebl\
    oviejo;puente de ixtla;puente de vallecas;puente genil;puerta bonita;puerta del angel;puerto asis;puerto\
     ayacucho;puerto barrios;puerto berrio;puerto boyaca;puerto cabello;puerto cabezas;puerto carreno;puerto\
     colombia;puerto cortez;puerto cumarebo;puerto de la cruz;puerto del carmen;puerto del rosario;puerto es\
    condido;puerto francisco de orellana;puerto iguazu;puerto leguizamo;puerto madryn;puerto maldonado;puert\
    o montt;puerto padre;puerto penasco;puerto piritu;puerto plata;puerto princesa;puerto real;puerto tejada\
    ;puerto vallarta;puerto varas;puerto wilches;puertollano;pugachev;pugalur;pujali;puji;pukekohe east;pukh\
    rayan;pul e khumri;pul pehlad;pula;pulakkod;pulandian;pulawy;pulgaon;pulheim;puli;pulilan;pulivendla;pul\
    iyankannu;puliyankudi;pullman;pulong santa cruz;pulu;pulupandan;pulwama;pumwani;punaauia;punahana;punakh\
    a;punalur;punchbowl;pundong;pundri;punganuru;punggol;puno;punta alta;punta arenas;punta cana;punta cardo\
    n;punta de mata;punta de piedras;puntarenas;punto fijo;puqi;puqiakeqi;puraini;puranpur;purbalingga;purep\
    ero de echaiz;puri;purificacion;purisima de bustos;purley;purmerend;purna;purral;purranque;pursat;puruan\
    diro;puruliya;purwa;purwakarta;purwodadi;purwokerto;puryong up;pusad;pushchino;pushkar;pushkin;pushkino;\
    pushun;putatan;puteaux;puth kalan;puthencruz;puthenvelikara;puthia;puthuppally;puthuppariyaram;putignano\
    ;putney;putra heights;putrajaya;puttalam;puttankulam;putten;puttlingen;puttur;puvatuparamba;puyallup;puy\
    ang chengguanzhen;puyo;puzhal;puzhathi;pweto;pyan lel nay yar cha htar ye;pyapon;pyatigorsk;pyawbwe;pyay\
    ;pyin oo lwin;pyinmana;pylaia;pyrgos;pyt yakh;pyu;qa'em shahr;qa'emiyeh;qa'en;qabqa;qabula;qacha's nek;q\
    adian;qadirpur ran;qaha;qahderijan;qaisumah;qal'at bishah;qal'at salih;qal'at sukkar;qalqilyah;qalyub;qa\
    mdo;qaracuxur;qarah;qarah zia' od din;qaraqash;qarasu;qarawul;qarek;qasr al qarabulli;qasr bin ghashir;q\
    asr e qand;qayroqqum;qeladize;qeshm;qiamdasht;qianjiang;qianliu;qiantang;qiaoguan;qiaotou;qibray;qidar;q\
    ift;qilian;qillin;qincheng;qing'an;qingfu;qinggang;qinglian;qingnian;qingping;qingquan;qingshanquan;qing\
    shizui;qingshuping;qingxi;qingxichang;qingzhou;qinnan;qionghu;qiongshan;qipan;qir;qir moav;qiryat ata;qi\
    ryat bialik;qiryat hayovel;qiryat mal'akhi;qiryat motsqin;qiryat shmona;qiryat yam;qisha;qishan;qitang;q\
    iuji;qo'rg'ontepa;qonce;qorasuv;qorof;qorveh;qoryooley;quakers hill;qualiano;quan ba;quan bon;quan duc t\
    hinh;quan hau;quan nam;quang minh;quang phu;quarai;quart de poblet;quarteira;quarto;quarto oggiaro;quart\
    u sant'elena;quatre bornes;quatro barras;quattromiglia;quba;qubo saeed khan;quchan;quedas do iguacu;qued\
    linburg;queen creek;queens village;queensbury;queensdale;queenstown;queenstown estate;queimadas;queimado\
    s;quelele;quellon;queluz;querecotillo;querenburg;querencia;quesada;quetzaltenango;quevedo;quezaltepeque;\
    quezon;qufu;quiapo;quibala;quibdo;quibor;quickborn;quijingue;quilicura;quillabamba;quillacollo;quillota;\
    quilpue;quimbaya;quimistan;quimper;quinchia;quincy;quinta do conde;quinte west;quinze vingts;quipungo;qu\
    irinopolis;quissama;quissecula;quiterianopolis;quitilipi;quixada;quixeramobim;quixere;qulsary;qunghirot;\
    qurayyat;qus;qushi;quthbullapur;quthing;qutur;quva;quvasoy;quwaysina;quxu;ra'anana;raahe;raalte;rabak;ra\
    bigh;rabkavi;rabkavi banhatti;rabwah;raciborz;racine;radauti;radcliff;radcliffe;radebeul;rades;radevormw\
    ald;radhanpur;radnor;radolfzell;radom;radomsko;radovis;raduzhny;raebareli;rafaela;rafah;rafiganj;rafsanj\
    an;raghogarh;raghunathpur;ragusa;raha;rahachow;rahad al bardi;rahata;rahatgarh;rahimah;rahlstedt;rahuri;\
    rahway;raichur;raiganj;raigarh;raikot;rainville;raipur domana;rairangpur;rais hamidou;raisen;raisinghnag\
    ar;raisio;raiwind;raj nandgaon;raja jang;rajakhera;rajakheri;rajakilpakkam;rajaldesar;rajanpur;rajaori;r\
    ajapalayam;rajapolah;rajauli;rajbiraj;rajgangpur;rajgarh;rajgir;rajgurunagar;rajin;rajmahal;rajpipla;raj\
    pur;rajpura;rajsamand;rajula;rajura;rakoskeresztur;rakospalota;rakosszentmihaly;rama;ramachandrapuram;ra\
    madi;ramagundam;ramallah;ramallo;raman;ramanathapuram;ramanattukara;ramanayyapeta;ramapuram;ramat gan;ra\
    mat hasharon;ramavarappadu;rambouillet;ramdurg;ramenki;ramenskoye;rameswaram;ramganj;ramganj mandi;ramga\
    rh;ramhormoz;ramla;ramna maidan;ramnagar;ramnicu sarat;ramnicu valcea;ramos arizpe;ramotswa;rampachodava\
    ram;rampur hat;rampura;rampura phul;ramsar;ramsgate;ramshir;ramtek;ramu;ranaghat;ranam;ranavav;rancagua;\
    rancharia;rancho cordova;rancho cucamonga;rancho palos verdes;rancho penasquitos;rancho san diego;rancho\
     santa margarita;ranchuelo;randallstown;randers;randfontein;randudongkal;randwick;ranebennur;rangamati;r\
    angat;rangia;rangkasbitung;rania;raniganj;ranipur;ranjangaon s;ranong;rantauprapat;rantepao;ranyah;raoja\
    n;rapallo;rapar;rapid city;raposa;raposo tavares;rapperswil;raqo;ras el aioun;ras el ma;ras el oued;ras \
    gharib;ras tanura;raseborg;rasipuram;rasra;rass el djebel;rasskazovo;rastatt;rastede;rat burana;ratangar\
    h;ratanpur;ratchaburi;ratchathewi;rath;rathenow;ratia;ratingen;ratnagiri;ratnapura;ratodero;ratu;raub;ra\
    ul soares;rauma;raurkela industrial township;ravansar;ravar;ravenna;ravensburg;raver;ravu;rawalakot;rawa\
    ng;rawatbhata;rawatsar;rawicz;rawson;rawtenstall;raxaul;raya;rayachoti;rayadrug;rayagada;raychikhinsk;ra\
    yduzhnyi masyv;rayevskiy;rayleigh;raymore;rayon ktz;rayong;raytown;razam;razampeta;razgrad;razzakov;real\
    ejo alto;recani;recanto das emas;rechytsa;recklinghausen;recodo;reconquista;red deer;redan;redcar;redcli\
    ff;reddipalaiyam;redditch;redencao;redford;redhill;redlands;redondela;redondo beach;redruth;redwood city\
    ;reedley;reef al fujairah city;reengus;reethapuram;reforma;regensburg;regente feijo;reggane;reggio calab\
    ria;reggio nell'emilia;reghaia;reghin sat;registro;regla;rego park;reguiba;rehli;rehnan;rehoboth;rehovot\
    ;reigate;reims;reinbek;reinickendorf;reino de antula;reino de bandim;reisterstown;reitz;rejon placu grun\
    waldzkiego;rejon placu swietego macieja;rejon ulicy traugutta;relizane;remanso;rembangan;rembau;remberto\
    w;remchi;remedios;remedios de escalada de san martin;remscheid;remseck am neckar;remuera;remuna;renala k\
    hurd;renca;rendsburg;renens;renfrew;renfrew collingwood;renfrew heights;rengasdengklok;rengo;renhe;renig\
    unta;rennes;renqiu;rensha;renton;renukut;renwal;renxian;renyi;renzhao;reo;reoti;repalle;repelon;repentig\
    ny;republica;repy;requena;reseda;resende;reserva;resita;ressano garcia;reston;retalhuleu;retford;rethymn\
    o;retiro;reuleuet;reus;reutlingen;reutov;revda;revelganj;rewa;rewari;rexburg;reyes acozac;reyhanli;reyno\
    ldsburg;reze;rezekne;rezh;rhawnhurst;rheda wiedenbruck;rheinbach;rheinberg;rheine;rheinfelden;rheinhause\
    n;rheinstetten;rhennouch;rho;rhondda;rhosllannerchrugog;rhyl;riachao;riachao das neves;riachao do jacuip\
    e;riacho das almas;riacho de santana;riacho fundo;riacho fundo ii;rialto;ribarroja del turia;ribas do ri\
    o pardo;ribaue;ribeira;ribeira do pombal;ribeirao;ribeirao da ilha;ribeirao pires;riberalta;ribnita;ricc\
    ione;richard toll;richfield;richland;richmond hill;richmond west;rickmansworth;ridder;ridderkerk;ridgecr\
    est;ridgeland;ridgewood;riedstadt;riehen;riesa;rietberg;rieti;rifu;riihimaki;rijeka;rijssen;rijswijk;rik\
    aze;riley park;rillieux la pape;rimavska sobota;rimini;rimouski;rincon de la victoria;rincon de romos;ri\
    ngsted;rinteln;rio abajo;rio blanco;rio bonito;rio branco do sul;rio brilhante;rio bueno;rio cauto;rio c\
    hico;rio claro;rio cuarto;rio das ostras;rio das pedras;rio de mouro;rio de teapa;rio do sul;rio formoso\
    ;rio gallegos;rio grande;rio grande da serra;rio guayabal de yateras;rio largo;rio negrinho;rio negro;ri\
    o pardo;rio pardo de minas;rio pequeno;rio preto da eva;rio rancho;rio real;rio segundo;rio tercero;rio \
    tinto;rio verde;riohacha;rioja;riom;rionegro;rios rosas;rioverde;ripley;ripollet;ris orangis;risalpur ca\
    ntonment;risca;rishikesh;rishra;rishton;risod;rittenhouse;ritto;rivadavia;rivas vaciamadrid;riverbank;ri\
    verton;riverview;riviera beach;rivne;rivoli;rixensart;riyad al khabra';rizal;rize;rizhuang;roanne;roanok\
    e;robat karim;robbah;robertsganj;robertsonpet;robina;robit;rochdale;rochefort;rochester;rochester hills;\
    rocinha;rock forest;rock hill;rock island;rock springs;rockcliffe smythe;rockford;rockhampton;rockledge;\
    rocklin;rockville;rockville centre;rockwall;rocky mount;rocky river;rodenkirchen;rodez;rodgau;rodniki;ro\
    dolfo sanchez taboada;rodos;rodovre;roermond;roeselare;rogers park;roha;rohnert park;rohri;roi et;roissy\
     en brie;rojales;rolandia;rolante;roldanillo;rolim de moura;rolim de moura do guapore;rolla;rolleston;ro\
    lling meadows;romainville;romano banco;romans sur isere;romeoville;romford;romita;romny;rompin;romulus;r\
    on phibun;ronda;rondon do para;rongai;rongjiang;ronglong;rongo;rongxi;ronnenberg;ronse;roorkee;roosendaa\
    l;ropar;roquetas de mar;roquette;rorainopolis;rosa zarate;rosario de la frontera;rosario de lerma;rosari\
    o do sul;rosarito;rose hill;roseburg;rosedale;rosedale moore park;roselle;rosemead;rosemont;rosemount;ro\
    senheim;rosera;roseville;rosh ha'ayin;roshal';roshanpura;rosiorii de vede;roskilde;roslavl';roslindale;r\
    osny sous bois;rosrath;rossano stazione;rossendale;rossosh';rostock;rostokino;rostov veliky;roswell;rota\
    ;rotenburg;rotherham;rotorua;rottenburg;rottingdean;rottweil;rouached;roubaix;rouen;rouiba;rouissat;roun\
    d lake beach;round rock;rouyn noranda;rovaniemi;rovenky;rovereto;rovigo;rovira;rowland heights;rowlett;r\
    owville;roxas city;roxburgh park;royal leamington spa;royal oak;royal palm beach;royal tunbridge wells;r\
    oyton;rozzano;rrashbull;rtishchevo;ruaha;ruangwa;rubanda;rubi;rubidoux;rubizhne;rublevo;rubtsovsk;ruda s\
    laska;rudan;rudarpur;rudehen;rudnyy;rudolstadt;rudow;rudrapur;rudsar;rueil malmaison;rufa'a;rufisque est\
    ;rugeley;ruhango;ruidian;ruislip;rujewa;rukban;rukungiri;rulenge;ruma;rumah;rumbek;rumia;rummelsburg;rum\
    oi;rumonge;rumphi;runan;runcorn;rundu;ruqi;ruropolis;rusanivka;rusape;rusera;rushden;russas;russellville\
    ;russelsheim am main;rustaq;rustavi;ruston;rutchenkivskyi;ruteng;rutherglen;rutland;rutoma;rutshuru;ruvo\
     di puglia;ruwa;ruwandiz;ruy barbosa;ruzayevka;ruzomberok;rwamagana;rwamwanja refugee camp;ryazanskiy;ry\
    azhsk;rybatskoye;rybinsk;rybnik;ryde;rydultowy;ryogoku;ryugasaki;ryuo;rzeszow;rzhev;sa dec;sa kaeo;sa'da\
    h;saaba;saalfeld;saanich;saarbrucken;saarlouis;saatli;saaxo;saba;sabaa aiyoun;sabac;sabadell;sabae;sabah\
     as salim;sabalgarh;sabana de mendoza;sabana de parra;sabana de torres;sabanagrande;sabanalarga;sabaneta\
    ;sabang;sabara;sabbashahr;sabha;sabinas;sabirabad;sablayan;sabratah;sabt alalayah;sabuncu;sabya;sabzevar\
    ;sacaba;sacele;sachin;sachse;saclepea;sadabad;sadalgi;sadao;sadasivpet;sadatpur gujran;saddat al hindiya\
    h;saddle ridge;saddleworth;sado;sadpalli;sadri;sadulshahar;safadasht;safaga;safashahr;safed;safidon;safi\
    pur;safita;safonovo;safranbolu;safwa;safwan;sagae;sagaing;sagar;sagara;sagauli;sagay;saginaw;saginaw tow\
    nship north;sagrada familia;sagua la grande;saguenay;sagunto;sagure;sagwara;sahab;sahagun;saham;sahand;s\
    ahar;saharsa;sahaspur;sahaswan;sahavato;sahawar;sahibabad daulotpur;sahibganj;sahline;sahnaya;sahneh;sah\
    oua;sahuarita;sahuayo de morelos;sai kung;sai mai;saida;saidpur;saiha;saijo;saikai;saiki;saiku;saint alb\
    ans;saint ambroise;saint andre;saint andrews;saint benoit;saint brieuc;saint bruno de montarville;saint \
    chamond;saint charles;saint clair shores;saint cloud;saint constant;saint croix;saint die des vosges;sai\
    nt dizier;saint etienne;saint etienne du rouvray;saint eustache;saint genis laval;saint george;saint geo\
    rges;saint germain en laye;saint ghislain;saint gilles;saint herblain;saint hubert;saint hyacinthe;saint\
     jean sur richelieu;saint jerome;saint john;saint john's;saint joseph;saint josse ten noode;saint lauren\
    t;saint laurent du maroni;saint laurent du var;saint leonard;saint leu;saint lo;saint louis de terrebonn\
    e;saint louis park;saint malo;saint mande;saint martin d'heres;saint maur des fosses;saint medard en jal\
    les;saint michel;saint michel de l'atalaye;saint michel sur orge;saint nazaire;saint neots;saint nicolas\
    ;saint ouen;saint ouen l'aumone;saint peters;saint pol sur mer;saint priest;saint quentin;saint quentin \
    en yvelines;saint raphael;saint sebastien sur loire;saint thomas mount;saint vincent de paul;sainte anne\
    ;sainte foy;sainte foy les lyon;sainte genevieve des bois;sainte julie;sainte marguerite;sainte marie;sa\
    inte rose;sainte suzanne;sainte therese;saintes;sainthia;saioua;saito;sakado;sakai nakajima;sakaidecho;s\
    akaiminato;sakakah;sakaraha;sakata;sakete;sakhipur;sakhnin;sakiet ed daier;sakiet ez zit;sakleshpur;sakn\
    epalli;sakon nakhon;sakrand;sakri;sakti;saku;sakumona;sakura;sakuradai;sakuragawa;sakurai;sal'sk;sala;sa\
    laberry de valleyfield;saladillo;salaga;salah bey;salalah;salama;salamanca;salamedu;salamina;salaqi;sala\
    tiga;salavat;salaya;salcedo;saldanha;sale al jadida;salehieh;salekhard;salerno;salford;salgotarjan;salgu\
    eiro;sali;salihli;salima;salina;salina cruz;salinopolis;salmas;salo;salon de provence;salor;salou;salqin\
    ;salt lake city;salto;salto de pirapora;saltpond;salur;salvaleon de higuey;salvaterra;salvatierra;salwa;\
    salyan;salzburg;salzgitter;salzkotten;sam phran;sam sen nai;sam son;sama;sama'il;samal;samalapuram;samal\
    kha;samalkot;samalut;samambaia;samana;samandag;samaniego;samannud;samar;samarra';samastipur;sambalpur;sa\
    mbava;sambhal;sambhar;sambiase;sambir;sambizanga;samborondon;sambrial;samch'on;samfya;samitah;samjiyon u\
    p;sammamish;samokov;sampaloc;sampang;samphanthawong;sampit;sampla;sampsonievskiy;sampues;samthar;samtred\
    ia;samut sakhon;samut songkhram;san;san agustin;san al hajar al qibliyah;san andres;san andres cholula;s\
    an andres del rabanedo;san andres itzapa;san andres tuxtla;san angelo;san antero;san antonio de areco;sa\
    n antonio de cortes;san antonio de la cal;san antonio de los altos;san antonio de los banos;san antonio \
    de padua;san antonio del tachira;san antonio tecomitl;san bartolome de tirajana;san benedetto del tronto\
    ;san benito;san bernardino;san bernardino tlaxcalancingo;san bernardo;san blas canillejas;san borja;san \
    bruno;san buenaventura;san carlo all'arena;san carlos;san carlos de bariloche;san carlos de bolivar;san \
    carlos del zulia;san cataldo;san chaung;san clemente;san cristobal de las casas;san dimas;san dona di pi\
    ave;san donato;san donato milanese;san felipe;san fermin;san fernando de apure;san fernando de henares;s\
    an francisco acuautla;san francisco cuaxusco;san francisco de borja;san francisco de macoris;san francis\
    co de yojoa;san francisco del rincon;san francisco el alto;san francisco tesistan;san francisco zapotitl\
    an;san gabriel;san german;san gil;san giorgio a cremano;san giovanni a teduccio;san giovanni la punta;sa\
    n giovanni lupatoto;san giovanni rotondo;san giuliano milanese;san giuseppe vesuviano;san ignacio;san ig\
    nacio de velasco;san ildefonso;san isidro;san jacinto;san javier;san jeronimo;san jeronimo cuatro viento\
    s;san joaquin;san jorge pueblo nuevo;san jose de barlovento;san jose de guanipa;san jose de las lajas;sa\
    n jose de los cerrillos;san jose de mayo;san jose de metan;san jose de ocoa;san jose del cabo;san jose d\
    el castillo;san jose del guaviare;san jose del valle;san jose guadalupe otzacatipan;san jose iturbide;sa\
    n jose pinula;san josecito;san juan bautista;san juan capistrano;san juan de aznalfarache;san juan de la\
     maguana;san juan de los lagos;san juan de los morros;san juan del cesar;san juan del rio;san juan ixtay\
    opan;san juan nepomuceno;san juan sacatepequez;san justo;san kamphaeng;san lazzaro;san leandro;san leona\
    rdo;san lorenzo;san lorenzo acopilco;san lorenzo de esmeraldas;san lucas sacatepequez;san luis;san luis \
    de la paz;san luis de since;san luis jilotepeque;san luis obispo;san luis rio colorado;san marcos;san ma\
    rtin;san martin azcatepec;san martin cuautlalpan;san martin de los andes;san martin texmelucan de labast\
    ida;san mateo;san mateo atenco;san mateo otzacatipan;san miguel;san miguel ajusco;san miguel coatlinchan\
    ;san miguel de allende;san miguel del monte;san miguel del padron;san miguel el alto;san miguel topilejo\
    ;san miniato basso;san narciso;san nicola la strada;san nicolas;san nicolas de los arroyos;san onofre;sa\
    n pablo autopan;san pablo de las salinas;san pablo jocopilas;san paolo;san pascual;san pawl il bahar;san\
     pedro alcantara;san pedro ayampuc;san pedro de copan;san pedro de jujuy;san pedro de la paz;san pedro d\
    e macoris;san pedro de uraba;san pedro del pinatar;san pedro garza garcia;san pedro sacatepequez;san ped\
    ro totoltepec;san rafael;san rafael abajo;san rafael del sur;san ramon;san ramon de la nueva oran;san ro\
    que;san salvador tizatlalli;san salvario;san sebastian;san sebastian de los reyes;san sebastian de mariq\
    uita;san sebastian el grande;san sebastiano;san severo;san simon;san tan valley;san timoteo;san tung chu\
    ng hang;san vicent del raspeig;san vicente;san vicente de canete;san vicente de moravia;san vicente de t\
    agua tagua;sana;sanana;sanand;sanare;sanaur;sanawad;sanchaba;sanchazi;sanchez mira;sanchor;sanchuan;sanc\
    oale;sancti spiritus;sanctorum;sandacho;sandanski;sandaohezi;sandaoling lutiankuang wuqi nongchang;sande\
    fjord;sandhurst;sandi;sandikli;sandila;sandnes;sandomierz;sandown;sandu;sandur;sandusky;sandviken;sandwi\
    p;sandy hills;sandy springs;sandyford;sanehwal;sangamner;sangarebougou;sangareddi;sangaredi;sangaria;san\
    ger;sangerhausen;sanghar;sangju;sangkapura;sangla hill;sangmelima;sangod;sangola;sangrur;sangyoung;sangz\
    he;sanhui;sanjiang;sanjianzai;sanjiao;sanjo;sankagiri;sankarankovil;sankarapatti;sankeshu;sankeshwar;san\
    krail;sankt augustin;sankt gallen;sankt ingbert;sankt martin;sankt peter;sankt polten;sankt wendel;sanlu\
    car de barrameda;sanmiao;sanmu;sannois;sano;sanok;sanqu;sanremo;sanshui;sant adria de besos;sant andreu;\
    sant andreu de la barca;sant antoni;sant antoni de portmany;sant boi de llobregat;sant cugat del valles;\
    sant feliu de guixols;sant feliu de llobregat;sant gervasi galvany;sant joan d'alacant;sant joan despi;s\
    ant marti;sant marti de provencals;sant pere de ribes;sant vicenc dels horts;sant'ana do livramento;sant\
    'anastasia;sant'antimo;santa ana chiautempan;santa anita;santa anita los ficus;santa barbara;santa barba\
    ra d'oeste;santa barbara do para;santa catalina;santa catarina pinula;santa cecilia;santa clarita;santa \
    coloma de gramenet;santa cruz;santa cruz cabralia;santa cruz das palmeiras;santa cruz de barahona;santa \
    cruz de el seibo;santa cruz de los taques;santa cruz de mara;santa cruz de mora;santa cruz de tenerife;s\
    anta cruz de yojoa;santa cruz del quiche;santa cruz del sur;santa cruz do capibaribe;santa cruz do rio p\
    ardo;santa cruz do sul;santa cruz xoxocotlan;santa elena;santa elena de uairen;santa eugenia;santa eular\
    ia des riu;santa fe de antioquia;santa fe do sul;santa gertrudes;santa helena;santa helena de goias;sant\
    a ines;santa isabel;santa isabel do para;santa lucia;santa lucia cotzumalguapa;santa luzia;santa luzia d\
    o para;santa luzia do parua;santa maria atzompa;santa maria capua vetere;santa maria chimalhuacan;santa \
    maria da boa vista;santa maria da vitoria;santa maria de jesus;santa maria de jetiba;santa maria do para\
    ;santa monica;santa paula;santa perpetua de mogoda;santa pola;santa quiteria;santa quiteria do maranhao;\
    santa rita;santa rita de cassia;santa rita do passa quatro;santa rita do sapucai;santa rosa;santa rosa b\
    each;santa rosa de cabal;santa rosa de copan;santa rosa de osos;santa rosa de viterbo;santa rosalia de c\
    amargo;santa tecla;santa teresa;santa terezinha de itaipu;santa uxia de ribeira;santa vitoria;santa vito\
    ria do palmar;santaluz;santana de parnaiba;santana do acarau;santana do araguaia;santana do ipanema;sant\
    ana do paraiso;santander;santander de quilichao;santangpu;santarem;santee;santeramo in colle;santiago at\
    itlan;santiago de cao;santiago de compostela;santiago de las vegas;santiago de tolu;santiago de veraguas\
    ;santiago papasquiaro;santiago sacatepequez;santiago teyahualco;santo amaro;santo amaro da imperatriz;sa\
    nto angelo;santo antonio;santo antonio da patrulha;santo antonio da platina;santo antonio de jesus;santo\
     antonio de padua;santo antonio de posse;santo antonio do descoberto;santo antonio do ica;santo antonio \
    do monte;santo antonio do sudoeste;santo antonio do taua;santo antonio dos olivais;santo domingo tehuant\
    epec;santo estevao;santo ovidio;santo tomas;santo tome;santos dumont;santos lugares;sants;sants badal;sa\
    nts montjuic;santurtzi;santutxu;santyoku;sanxia;sanyoonoda;sanza pombo;sanzhi;sanzhuang;sao benedito;sao\
     bento;sao bento do sul;sao bento do una;sao bernardo;sao borja;sao caetano do sul;sao caitano;sao carlo\
    s;sao cristovao;sao desiderio;sao domingos;sao domingos de rana;sao domingos do araguaia;sao domingos do\
     capim;sao domingos do maranhao;sao felipe;sao felix do xingu;sao fidelis;sao francisco;sao francisco de\
     itabapoana;sao francisco de paula;sao francisco do conde;sao francisco do sul;sao gabriel;sao gabriel d\
    a cachoeira;sao gabriel da palha;sao gabriel do oeste;sao geraldo do araguaia;sao goncalo do amarante;sa\
    o goncalo do sapucai;sao goncalo dos campos;sao gotardo;sao jeronimo;sao joao;sao joao batista;sao joao \
    da barra;sao joao da boa vista;sao joao da madeira;sao joao da ponte;sao joao de pirabas;sao joao del re\
    i;sao joao do paraiso;sao joao do piaui;sao joao dos inhamuns;sao joao dos patos;sao joao nepomuceno;sao\
     joaquim;sao joaquim da barra;sao joaquim de bicas;sao joaquim do monte;sao jorge de arroios;sao jose da\
     laje;sao jose da lapa;sao jose da tapera;sao jose de mipibu;sao jose de ribamar;sao jose do belmonte;sa\
    o jose do egito;sao jose do norte;sao jose do rio pardo;sao jose do vale do rio preto;sao lazaro;sao leo\
    poldo;sao lourenco;sao lourenco da mata;sao lourenco do oeste;sao lourenco do sul;sao lucas;sao luis de \
    montes belos;sao luis do quitunde;sao luiz gonzaga;sao mamede de infesta;sao manuel;sao marcos;sao marti\
    nho;sao mateus;sao mateus do maranhao;sao mateus do sul;sao miguel;sao miguel arcanjo;sao miguel d'oeste\
    ;sao miguel do araguaia;sao miguel do guama;sao miguel do guapore;sao miguel do iguacu;sao miguel dos ca\
    mpos;sao paulo de olivenca;sao pedro;sao pedro da aldeia;sao rafael;sao raimundo nonato;sao roque;sao se\
    bastiao;sao sebastiao da boa vista;sao sebastiao do cai;sao sebastiao do paraiso;sao sebastiao do passe;\
    sao sepe;saoner;saonre;sapanca;sape;saperna slobidka;sapezal;saphan sung;sapiranga;sapouy;sapucaia do su\
    l;sapulpa;saqqez;saquarema;saqultah;sar e pul;sarab;saraburi;sarahs;sarai alamgir;saraipali;saraj;sarakh\
    s;saran;sarande;sarandi;sarangpur;sarankhola;sarapaka;sarapul;saraqib;sarasota;saratoga;saratoga springs\
    ;sarauli;saravan;saray;sarcelles;sardarshahr;sardasht;sardhana;sardrud;sarh;sariaya;sarikamis;sarikei;sa\
    rishabari;sarjamda;sarkhej;sarkikaraagac;sarkisla;sarni;sarnia;sarno;sarny;saronno;sarov;sarpol e zahab;\
    sarpsborg;sarqant;sarreguemines;sarria;sarria sant gervasi;sartrouville;sarubetsu;sarwar;saryaghash;sarz\
    ana;sarzedo;sasaguri;sasaram;sasayama;sasebo;sasel;sasmuan;sasolburg;sasovo;sassandra;sassari;sassuolo;s\
    astamala;sasvad;satana;satara;sathon;sathorn;sathupalli;sathyamangalam;satka;satkania;satkhira;satpayev;\
    sattahip;satte;sattenapalle;sattur;satu mare;satuba;satun;sau mau ping;saugus;saujana;saumur;saunda;saun\
    datti;sausar;savalou;savannah;savannakhet;savantvadi;savanur;savarkundla;savda;saveh;savelugu;savigny le\
     temple;savigny sur orge;savona;savonlinna;saw bwar gyi kone;sawai madhopur;sawangan;sawar;sawara;sawtel\
    le;sayama;sayanogorsk;sayansk;saybag;sayhat;sayreville;sayreville junction;sayula;sayyan;sbeitla;scafati\
    ;scaggsville;scampia;scandiano;scandicci;sceaux;schaerbeek;schaffhausen;scharnhorst;schaumburg;schenecta\
    dy;schererville;schertz;scheveningen;schiedam;schijndel;schilde;schiltigheim;schio;schleswig;schmallenbe\
    rg;schmargendorf;schnelsen;schoemansdal;schofield wheeler;schonebeck;schoneberg;schorndorf;schortens;sch\
    oten;schwabach;schwabisch gmund;schwabisch hall;schwandorf in bayern;schwanewede;schweinfurt;schweizer r\
    eneke;schwelm;schwerin;schwerte;schwetzingen;sciacca;scotch plains;scottburgh;scottsdale;scranton;scunth\
    orpe;sderot;seabra;seaford;seaham;seal beach;searcy;seatac;sebastian;sebauh;sebdou;sebes;sebeta;sebikhot\
    ane;sebin karahisar;sebt gzoula;sechura;secondigliano;secunda;secunderabad;security widefield;sedalia;se\
    dam;sedhiou;sedrata;seelze;seesen;seevetal;sefrou;segamat;segbana;segezha;segou;segovia;segrate;seguela;\
    seguin;segundo ensanche;sehnde;sehore;sehwan;seinajoki;sejoumi;sek'ot'a;sekimachi;sekondi takoradi;sekon\
    g;selama;selargius;selcuk;selebi phikwe;selibaby;seligenstadt;selm;selma;selogiri;selong;selouane;selu;s\
    elva alegre;selydove;sembawang estate;semboku;semenov;semenovskoye;semenyih;semi;semikarakorsk;semikler;\
    semiluki;semirom;semnan;semporna;sena madureira;sena nikhom;senador canedo;senador guiomard;senador jose\
     porfirio;senador pompeu;senago;senanga;senapparetti;sendafa;sendagi;senden;sendhwa;senec;senekal;senfte\
    nberg;sengerema;sengkang;sengkurong;senhor do bonfim;senhora da hora;senigallia;senja;sennan;sennar;sens\
    ;sensuntepeque;senta;sentani;sento se;sentul;seodong;seogwipo;seohara;seondha;seonghwan;seoni;seoni malw\
    a;seosan;sepang;sepatan;sept iles;sepuka;sequeira;seraing;serangoon;serangoon garden;serangoon new town;\
    serchhip;serdobsk;sereflikochisar;seregno;serendah;serenje;sergach;sergeli;sergiyev posad;seri kembangan\
    ;seri manjung;seria;serian;seriate;serik;serilingampalle;seririt;seropedica;serov;serowe;serpong;serpukh\
    ov;serra do ramalho;serra negra;serra talhada;serrana;serres;serrinha;serro;sertania;sertaozinho;sertolo\
    vo;sesheke;sesimbra;seskine;sestao;sesto fiorentino;sesto san giovanni;sestroretsk;sesvete;set ka lay;se\
    takamachi takayanagi;sete;sete lagoas;sete rios;setharja old;setia alam;setia tropika;seto;setor complem\
    entar de industria e abastecimento;setouchi;settat;setti fatma;settimo torinese;settsu;settur;setubal;se\
    tun';sevenoaks;severn;severna park;severnyy;severobaykal'sk;severodvinsk;severomorsk;severoural'sk;sever\
    sk;severskaya;seveso;sevilimedu;sevlievo;sevran;sevres;sewon;seydisehir;sfantu gheorghe;sfizef;sh'iariah\
    ;sha tin wai;shabestar;shabqadar;shache;shadegan;shadrinsk;shafi pur ranhola;shagamu;shagang;shahabad;sh\
    ahada;shahbazpur;shahbazpur town;shahdad kot;shahdadpur;shahdol;shahe;shahecheng;shahedshahr;shahganj;sh\
    ahhat;shahin dezh;shahin shahr;shahkot;shahpur;shahpur chakar;shahpura;shahr e babak;shahr e kord;shahr \
    e sadra;shahrak e 'ala'in;shahrak e pardisan;shahrak e qods;shahrak e taleqani;shahre jadide andisheh;sh\
    ahreza;shahrisabz;shahriston;shahrixon;shahrud;shahuwadi;shahzadpur;shajapur;shaji;shajing;shajing town;\
    shakargarh;shakaskraal;shaker heights;shakhtarsk;shakhtarske;shakhtinsk;shakhty;shakhun'ya;shakiso;shako\
    pee;shali;shalkar;shalqar;sham tseng;shama junction;shamakhi;shambu;shamgarh;shamkhir;shamli;shamsabad;s\
    hamshabad;shancheng;shandan;shangchong;shanghe;shanghuang;shangi;shangkou;shangmei;shangpa;shangri la;sh\
    angsi;shangyun;shangzhi;shanhaiguan;shanhecun;shanji;shankou;shanting;shantipur;shanwa;shanwang;shaodian\
    ;shaoshan;shaowu;shaozhuang;shap pat heung;shaqlawah;shaqra;shar'ya;shardara;sharifabad;sharm el sheikh;\
    sharqpur sharif;sharypovo;shashamane;shatura;shawan;shawei;shawinigan;shawnee;shaykh miskin;shazand;shch\
    ekino;shcherbinka;shchuchinsk;shchukino;shchyolkovo;shebekino;sheboygan;sheepshead bay;shefar'am;shegaon\
    ;sheikhpura;shek kip mei estate;shek lei;shek o;sheki;sheksna;shelbyville;shelek;shelekhov;shella;shelui\
    ;shemonaikha;shendi;shendurjana;shengavit;shenglilu;shenjiamen;shenkottai;shenliu;sheno;shenzhen city ce\
    ntre;sheoganj;sheohar;sheopur;shepetivka;shepherds bush;shepparton;sheptytskyi;sheraro;sherbrooke;shergh\
    ati;sherkot;sherman oaks;sherpur;shertallai;sherwood park;shetan;shetou;sheung shui;shevchenkivskyi;shev\
    chenko;sheyban;shibao;shibata;shibetsu;shibin al qanatir;shibirghan;shibukawa;shibushi;shibuya;shibuzi;s\
    hichuan;shido;shidui;shigang;shiggaon;shigu;shiguai;shihao;shiji;shijiao;shijie;shijonawate;shikang;shik\
    aripura;shikarpur;shiki;shikohabad;shikokuchuo;shili;shilin;shillong;shilong;shilongba;shima;shimabara;s\
    himada;shimanovsk;shime;shimen;shimla;shimo furano;shimo tsuma;shimoda;shimodate;shimosuwa;shimotoda;shi\
    motsuke;shin'ichi;shinas;shindand;shinden;shingu;shinjo;shinshicho;shinshiro;shinyanga;shiogama;shiojiri\
    ;shiozawa;shiqiao;shiqiaozi;shiquan;shiraguppi;shirahama;shirahamacho usazakiminami;shirakawa;shiraoka;s\
    hirbin;shirdi;shiroi;shiroishi;shirone;shirpur;shirvan;shishgarh;shiso;shisui;shitanjing;shituo;shivpur \
    charcha;shivpuri;shiwan;shixing;shiyeli;shizhai;shizhi;shizilu;shizunai furukawacho;shkoder;sho'rchi;sho\
    bara;shobu;shofirkon shahri;shoham;sholavandan;sholinganallur;sholinghur;shomolu;shonai;shoranur;shorapu\
    r;shoreline;shoreview;shorkot;short pump;shostka;shouxian;shovot;showa;showt;shreveport;shrewsbury;shrig\
    onda;shrirampur;shrirangapattana;shtime;shtip;shu;shu'fat;shuangcheng;shuangfeng;shuangfengqiao;shuangfu\
    ;shuanggou;shuanghe;shuanghekou;shuanghuai;shuangjiang;shuangliao;shuanglong;shuanglonghu;shuanglu;shuan\
    gshi;shuangtang;shuangyang;shubrakhit;shuen wan;shuifu;shuijiang;shuikou;shuitu;shuizhai;shujaabad;shuja\
    lpur;shulan;shulin;shulyavka;shumen;shumerlya;shunan;shunhe;shunyi;shunzhou;shurash;shuren;shurugwi;shus\
    h;shushtar;shuya;shwe lin ban;shwebo;shwegu;shwegyin;shwenatha;shyorongi;si maha phot;si racha;si sa ket\
    ;si satchanalai;siauliai;siavonga;siaya;sibate;sibay;sibbo;sibenik;sibi;sibiti;sibiu;sibolga;sibonga;sib\
    sagar;sibu;sibu jaya;sibulan;siburan;sibut;sicklerville;sicuani;sidareja;siddhapur;siddharthanagar;siddi\
    pet;sidfa;sidhauli;sidhi;sidi abdelli;sidi abid;sidi aissa;sidi akkacha;sidi amar;sidi amrane;sidi baran\
    i;sidi bel abbes;sidi bennour;sidi bin zinah;sidi bouzid;sidi ech chahmi;sidi ghazi;sidi ifni;sidi kacem\
    ;sidi khaled;sidi merouane;sidi moussa;sidi okba;sidi rahal;sidi salim;sidi slimane;sidi slimane echchar\
    aa;sidi taibi;sidi yahia el gharb;sidikalang;sidlaghatta;sidney;sidoarjo;sidon;sidrolandia;siedlce;siegb\
    urg;siegen;siem reap;siemianowice slaskie;siena;sieradz;sierra vista;sifra;sig;sighetu marmatiei;sighiso\
    ara;siguatepeque;siguiri;sihanoukville;siheungdong;sihor;sihora;sihu;siilinjarvi;siirt;sijua;sijung;siju\
    njung;sik;sikandarabad;sikandarpur;sikandra rao;sikar;sikka;sikonge;silainiai;silang;silao;silao de la v\
    ictoria;silapathar;silchar;siliana;silifke;silistra;silivri;silkeborg;sillanwali;sillod;silopi;silva jar\
    dim;silvan;silvania;silvassa;silver firs;silver lake;silver spring;simancas;simao dias;simav;simdega;sim\
    ei new town;simele;simen;simi valley;simoes filho;simpang;simpang empat;simpang renggam;simpsonville;sim\
    unjan;sinah;sinan;sinch'on up;sindelfingen;sindgi;sindhnur;sindi;sinende;sinfra;sing buri;singanallur;si\
    nganuram;singaparna;singapur;singaraja;singen;singida;singkil;singojuruh;singosari;singrauli;sinhyeon;si\
    njai;sinjar;sinkasse;sinkat;sinnar;sinngu;sinnuris;sinop;sinp'o;sinsheim;sint amandsberg;sint niklaas;si\
    nt pieters leeuw;sint truiden;sintang;sintra;sintra nema;sinwon up;siocon;siofok;sioux city;sioux falls;\
    sipalay;sipe sipe;sipitang;siqueira campos;sira;siracusa;siraha;sirajganj;sirakoro meguetana;sirari;sira\
    spur;sirdaryo;sirhind;siribala coro;sirinhaem;sirjan;sirkazhi;sirnak;sirohi;sironj;sirs al layyanah;sirs\
    a;sirsaganj;sirsi;sirsilla;sirte;siruguppa;sirumugai;sirur;sirvan;sisak;sisauli;sishui;sisophon;sita roa\
    d;sitamarhi;sitampiky;sitapur;sitarganj;sitges;sitiawan;sitionuevo;sitou;sitrah;sittard;sitten;sittingbo\
    urne;sittwe;siu lek yuen;siuliban;siuri;sivaganga;sivagiri;sivakasi;siverek;siverskodonetsk;siwah;siwan;\
    siwana;six fours les plages;siyabuswa;siyazan;siyeke;skanes;skarzysko kamienna;skawina;skegness;skelleft\
    ea;skelmersdale;skhidni kvartaly;skhirate;skien;skierniewice;skikda;skive;skokie;skopin;skovde;skudai;sl\
    agelse;slantsy;slatina;slavgorod;slavonski brod;slavuta;slavutych;slavyansk na kubani;slawi;sleman;slide\
    ll;sliedrecht;sliema;sligo;sliven;slobodka;slobodskoy;slobozia;slonim;slough;slovyansk;slupsk;slutsk;sma\
    ch mean chey;smaliavicy;smara;smarhon;smederevo;smederevska palanka;smethwick;smichov;smila;smithfield;s\
    mithtown;smolyan;smolyanskyi;smyrna;sneek;snezhinsk;snina;snizhne;snowdon;soanierana ivongo;soanindrarin\
    y;soavinandriana;sobinka;sobradinho;sobradinho ii;sobral;sobue;soc son;soc trang;soccavo;sochaczew;socop\
    o;socorro;sodegaura;sodermalm;sodertalje;sodo;soe;soest;sofifi;sofiivska borschahivka;sofo birnin gwari;\
    sogamoso;sohagpur;sohar;sohna;soignies;soissons;soja;sojat;soka;sokal;sokaraja;sokcho;soke;sokhumi;soko;\
    sokode;sokol;sokol'niki;sokolohirsk;sokolov;sokoni;sol' iletsk;sola;solan;solana;solano;soledade;solenzo\
    ;soligorsk;solihull;solikamsk;soliman;solin;solingen;sollentuna;solna;solnechnogorsk;solntsevo;solok;sol\
    ola;soloma;solomyanka;solon;soltau;soma;somanda;somaroboro;sombor;sombrerete;sombrio;somerset;somerset e\
    ast;somerset west;somerton;somerville;someshvara;someshwar;somma vesuviana;sommerda;somoto;son la;son ta\
    y;son tra;sonaguera;sonamukhi;sonargaon;sonbong;sonderborg;sondershausen;sonepur;song cau;songadh;songba\
    i;songcheng;songgang;songhwa;songjianghe;songkhla;songling;songlingcun;songlou;songnan;songnim ni;songo;\
    songwa;songwon;songwon up;songyang;songyuan;sonneberg;sonqor;sonson;sonsonate;sonthofen;sonyachnyi;soo;s\
    ook kalan;sooretama;sopot;sopron;sopur;sora;soran;soreang;sorel tracy;sorgun;soria;soro;soroca;sorochins\
    k;sorokyne;soron;sorong;soroti;sorriso;sorsogon;sortavala;sosnogorsk;sosnovaya polyana;sosnovka;sosnovob\
    orsk;sosnovyy bor;sosnowiec;sotouboua;sotsmisto;sotteville les rouen;soubre;sougueur;souk ahras;souk el \
    arbaa;souk et tnine jorf el mellah;souma;souq larb'a al gharb;souq sebt oulad nemma;sour el ghozlane;sou\
    re;sousse;south bel air;south bend;south benfleet;south bradenton;south chicago;south croydon;south el m\
    onte;south elgin;south euclid;south fulton;south gate;south granville;south hill;south holland;south hor\
    izons;south jordan;south jordan heights;south kingstown;south lake tahoe;south laurel;south lawndale;sou\
    th miami heights;south milwaukee;south morang;south ockendon;south old bridge;south ozone park;south par\
    kdale;south pasadena;south peabody;south plainfield;south portland;south portland gardens;south riding;s\
    outh riverdale;south saint paul;south salt lake;south san francisco;south san jose hills;south shields;s\
    outh shore;south suffolk;south surrey;south valley;south vineland;south whittier;south windsor;south yar\
    ra;southall;southaven;southbank;southfield;southgate;southglenn;southington;southlake;southport;souza ga\
    re;sovetsk;sovetskaya gavan';sovetskiy;sowme'eh sara;soyagaon;soygaon;soyibug;soyo;spalding;spanaway;spa\
    ndau;spanish fork;spanish town;spartanburg;spassk dal'niy;speke;speyer;spijkenisse;spinaceto;spinea orgn\
    ano;spisska nova ves;spokane;spokane valley;spring hill;spring valley;springdale;springe;springfield;spr\
    ingfield gardens;springvale;springville;sprockhovel;spruce grove;squamish;sragen;srandakan;sredneuralsk;\
    sreekaryam;srem;sremcica;sremska mitrovica;sri aman;sri dungargarh;sri ganganagar;sri jayewardenepura ko\
    tte;sri madhopur;sri petaling;srikakulam;srikalahasti;srikandamangalam;srimangal;srinivaspur;sriperumbud\
    ur;srisailain;srisailam project rfc township;srivilliputhur;sroda wielkopolska;srodmiescie;srono;srvanam\
    patti;st albans;st austell;st helens;staaken;stabat;stadskanaal;stadtallendorf;stadthagen;stadtlohn;stai\
    nes;stalowa wola;stalybridge;stamford;stamford hill;standerton;stanford le hope;stantsiya novyy afon;sta\
    ra darnytsya;stara zagora;starachowice;staraya derevnya;staraya kupavna;staraya russa;stare mesto;stare \
    misto;stare strasnice;stargard;starkville;starnberg;starogard gdanski;starokostyantyniv;starominskaya;st\
    ary bohumin;staryy malgobek;staryy oskol;stassfurt;state college;statesboro;statesville;staunton;stavang\
    er;staveley;stavroupoli;stebnyk;steeles;steenbergen;steglitz;steinfurt;stellenbosch;stellingen;stendal;s\
    tephenville;stepnogorsk;sterling heights;stevenage;stevens point;steveston;steyr;stilfontein;stillwater;\
    stirling;stittsville;stockbridge;stockport;stockton on tees;stodulky;stolberg;stonecrest;stonegate queen\
    sway;stoneham;stoney creek;stouffville;stoughton;stourbridge;stourport on severn;stowmarket;strakonice;s\
    tralsund;stratford;stratford upon avon;strathfield;strathroy;straubing;strausberg;strawberry hill;stream\
    wood;streatham;stretford;strezhevoy;strogino;strongsville;strood;strovolos;struga;strumica;stryi;strzelc\
    e opolskie;studio city;stuhr;stung treng;stupino;stutterheim;stuttgart feuerbach;stuttgart muhlhausen;st\
    uttgart ost;su ngai kolok;suai;suakin;suan luang;suar;subang;subaykhan;subic;subotica;subulussalam;sucea\
    va;sucy en brie;sudbury;sudstadt;sueca;sufalat sama'il;suffolk;sugai;sugar hill;sugar land;sugita;sugito\
    ;suhbaatar;suhl;suhum;suibara;suifenhe;suiling;suisun;suitland;suitland silver hill;suixi;sujangarh;suja\
    npur;sujiatun;sukagawa;sukawati;suket;sukheke mandi;sukhodilsk;sukhothai;sukhoy log;sukrah;sukuta;suleja\
    ;suleswaranpatti;sullana;sulmona;sultan kudarat;sultan pur majra;sultan sa barongis;sultanganj;sultanpur\
    ;sultonobod;suluova;sulur;suluru;sumayl;sumbawa besar;sumbe;sumber;sumberpucung;sumedang;sumedang utara;\
    sumenep;sumerpur;sumiyoshi;summerlin south;summerville;sumoto;sumpango;sumperk;sumter;sumusta al waqf;su\
    musta as sultani;sun city;sun city west;sun prairie;sunabeda;sunagawa;sunam;sunamganj;sunan;sunbury;sunb\
    ury on thames;sundarnagar;sundbyberg;sundergarh;sunderland;sundern;sundsvall;sungai besar;sungai buloh;s\
    ungai dua;sungai lalang;sungai penuh;sungai raya;sungai simpang;sungai siput;sungai udang;sungailiat;sun\
    ggal;sungkai;sungurlu;sunlou;sunny isles beach;sunnyside;sunnyvale;sunrise manor;sunset park;suntu;sunya\
    ni;sunzha;suong;suozhen;supaul;suphan buri;supia;sur;surajgarh;surajpur;surallah;surampatti;suran;surand\
    ai;surat thani;suratgarh;surbiton;surendranagar;suresnes;surfers paradise;surian;suriapet;surif city;sur\
    igao;surin;surkhpur;surman;surmene;surovikino;surrey city centre;surubim;suruc;surulere;suryampalaiyam;s\
    uryaraopeta;susaki;susangerd;susehri;susono;susurluk;suto orizare;sutrapara;sutton coldfield;sutton in a\
    shfield;suva reka;suvorov;suwa;suwalki;suwaylih;suyangshan;suzak;suzaka;suzuka;svay rieng;svendborg;svet\
    lanovskiy;svetlogorsk;svetlograd;svetlyy;sviblovo;svishtov;svitlovodsk;svobodnyy;svyatoshyn;swabi;swadli\
    ncote;swakopmund;swanley;swarzedz;swedru;sweetwater;swellendam;swidnica;swidnik;swiebodzice;swiebodzin;s\
    wiecie;swietochlowice;swindon;swinoujscie;swinton;sydney central business district;syke;sykhiv;sykies;sy\
    ktyvkar;sylhet;sylmar;synelnykove;syracuse;syrets;sysert';syzran;szczecinek;szczytno;szeged;szekesfeherv\
    ar;szekszard;szentendre;szentes;szigetszentmiklos;szolnok;szombathely;t'aebaek;t'aet'an up;t'is isat;t'o\
    ngch'on up;ta khmau;taal;taastrup;tabaco;tabanan;tabas;tabatinga;tabay;tabira;tabligbo;tabou;tabount;tab\
    uleiro do norte;tabursuq;taby;tacambaro de codallos;tacaratu;tacarigua;tacheng;tachikawa;tachilek;tacoma\
    ;tacoronte;tacuarembo;tacurong;tadepalle;tadepalligudem;tadif;tadjenanet;tadmait;tadmur;tadotsu;tadpatri\
    ;taesal li;tafas;tafi viejo;tafire;tafo;tagajo shi;taganskiy;tagawa;tagaytay;tagbilaran city;tagbina;tag\
    e'erqi;tagoloan;taguatinga;tagudin;tahara;tahe;tahla;tahoua;tahta;tahuna;tai kok tsui;tai koo;tai wo hau\
    ;taibai;taibao;taibet;taifa;taifu;taihe;taikkyi;taikoo shing;tailai;tailandia;tainai;taiobeiras;taipa;ta\
    iping;taishan;taito;taitou;taitung;taixing;taj pul;tajimi;tajrish;tajura';tak;takab;takaba;takabo;takada\
    ;takahagi;takahama;takahashi;takahata;takaishi;takanabe;takanawa;takanosu;takaoka;takarazuka;takasago;ta\
    kashima;takashimadaira;takayama;takedamachi;takefu;takehara;takelsa;takestan;taketoyo;taki;takikawa;taki\
    nomiya;takizawa;takua pa;takum;tala;talagang;talagante;talaja;talakkad;talakkolattur;talala;talamba;tala\
    ra;talas;talata mafara;talattala;talavera;talavera de la reina;talca;talcahuano;talcher;taldykorgan;tale\
    gaon dabhade;talence;talghar;talhar;talikkulam;talikota;talinding;taling chan;talipapa;taliparamba;talis\
    ay;taliwang;talkha;tall rif'at;tallaght;tallahassee;tallang dong;tallbisah;tallkalakh;tallkayf;talnakh;t\
    aloc;taloda;taloqan;taluker char doani;talwandi sabo;talwara;tam giang;tam ky;tam o'shanter sullivan;tam\
    a;tamalous;tamamura;taman desa;taman greenwood;taman melati;taman melawati;taman oug;taman pelangi;taman\
     permas jaya;taman scientex;taman senai;taman senawang indah;taman seremban jaya;taman sri sinar;taman t\
    un dr ismail;taman universiti;tamana;tamandare;tamanghasset;tamano;tamansourt;tamarac;tamazunchale;tamba\
    ;tamba sasayama;tambacounda;tambaram;tambau;tambo grande;tambolaka;tambopata;tamboril;tambunan;tambuwal;\
    tamesna;tamiami;tamiyah;tamluk;tammampatti;tampin;tamra;tamu;tamura;tamworth;tan an;tan binh;tan chau;ta\
    n tan;tan uyen;tanabe;tanabi;tanah merah;tanalur;tanashicho;tanauan;tanay;tanba;tanchang chengguanzhen;t\
    anda;tandag;tandahimba;tandai;tandalti;tandil;tandlianwala;tando adam;tando jam;tando muhammad khan;tand\
    oni;tandur;tanfang;tangail;tangara da serra;tangba;tange;tanggulangin;tangi;tangjiazhuang;tangjin;tangka\
    k;tanglin;tangping;tangua;tangub;tanguieta;tangwu;tangxiang;tangyan;tangzhai;tangzhang;tanhacu;tanjay;ta\
    njong malim;tanjung;tanjung balai;tanjung pandan;tanjung pinang;tanjung selor;tanjung sepat;tanjungagung\
    ;tanjungbalai;tanjungtiram;tanki leendert;tanout;tansen;tantoyuca;tanuku;tanuma;tanushimarumachi toyoki;\
    tanza;taolin;taoluo;taonan;taoru;taounate;taourirt;taozhou;taozhuang;tapa;tapah road;tapaua;tapejara;tap\
    han hin;taquara;taquari;taquaritinga;taquaritinga do norte;taquarituba;tarakeswar;taramangalam;tarana;ta\
    ranagar;taranto;tarauaca;tarbes;tarch'a sodo;targovishte;targoviste;targowek;targu jiu;targu mures;targu\
     neamt;targu secuiesc;tarhuna;tariba;tarif kalba;tarija;tarikere;tarime;tarkwa;tarma;tarn taran;tarnaven\
    i;tarneit;tarnobrzeg;tarnow;tarnowskie gory;taroudant;tarpon springs;tarragona;tarsadi;tartagal;tartu;ta\
    rub;tarui;tarut;tarutung;tasek glugor;tasgaon;tash kumyr;tashan;tashtagol;tata;tatabanya;tataouine;tatar\
    ka;tatarsk;tatau;tatebayashi;tateyama;tatkon;tatsuno;tatsuno kita;tatsunocho tominaga;tattankuttai;tatua\
    pe;tatui;tatvan;taua;taungdwingyi;taunggyi;taungoo;taungup;taunsa;taunton;taunusstein;taupo;taurage;taur\
    amena;tauranga;tavda;taverny;taveta;tavsanli;tawakule;tawaramoto;taxco de alarcon;tay ho;tay mo;tay ninh\
    ;tayabas;taybad;tayga;taylors;taylorsville;tayma';tayshet;taytay;tayu;tayyibat al imam;taza;tazah khurma\
    tu;tazoult lambese;tbeng meanchey;tbilisskaya;tchamba;tchaourou;tcheboa;tchibanga;tchin tabaraden;tcholl\
    ire;tczew;teaneck;teapa;tearce;tebedu;tebesbest;tebessa;tebingtinggi;teboulba;tebourba;tecamachalco;teca\
    te;tecax;techiman;teck whye;tecoman;tecpan guatemala;tecuci;tecumseh;tefe;tegel;tegelen;teghra;tegina;te\
    hri;tehuacan;teixeira de freitas;tejar;tejen;tejupilco de hidalgo;tekane;tekari;tekeli;tekirdag;tekkalak\
    ote;tekkali;teknaf;tekstil'shchiki;tekstylnyk;tel sheva';tela;telabastagan;telde;telemaco borba;telerghm\
    a;telford;telhara;teliamura;telimele;tellicherry;teloloapan;telsiai;teluk dalam;teluk intan;teluk nibung\
    ;teluk panglima garang;teluknaga;telychka;tema;tema new town;temblador;temecula;temerluh;temirtau;temixc\
    o;tempe;tempe junction;tempelhof;temple city;temple terrace;templeton est;temryuk;temse;temuco;tenango d\
    e arista;tendo;tenes;tengrela;tengyue;tenkodogo;tennala;tenno;tenosique;tenri;teocaltiche;teodoro sampai\
    o;teofilandia;teofilo otoni;teoloyucan;teotihuacan de arista;teotonio vilela;tepatitlan de morelos;tepea\
    ca;tepecik;tepeji del rio de ocampo;tepexpan;tepi;teplice;tepotzotlan;tequila;tequisquiapan;tequixquiac;\
    tera;teramo;terbanggi besar;terdal;terek;teremky;teremky ii;teresopolis;terlizzi;termas de rio hondo;ter\
    me;termini imerese;termoli;ternate;terneuzen;terni;ternivka;ternopil;terny;terracina;terrassa;terrazas d\
    el valle;terre haute;terrebonne;terrier rouge;terrytown;teruel;tervuren;teshi old town;tessaoua;tetovo;t\
    etu;tetuan de las victorias;teupasenti;teutonia;tevragh zeina;tewkesbury;tewksbury;texarkana;texas city;\
    texcoco de mora;teyateyaneng;teykovo;teziutlan;tezpur;tha bo;tha kham;tha mai;tha maka;tha muang;tha rae\
    ng;tha yang;thaba nchu;thabazimbi;thai binh;thai hoa;thaikkattussery;thakhek;thakurdwara;thakurgaon;thal\
    ;thamaga;thamesmead;thana bhawan;thanatpin;thanbyuzayat;thanesar;thanh khe;thanh liet;thanh pho ba ria;t\
    hanh pho song cong;thanh pho uong bi;thanhlyin;thanlyin;thanneermukkom;tharad;tharangambadi;tharyarwady;\
    thatcham;thaton;thatta;thawi watthana;thayetmyo;thazhecode;the acreage;the beaches;the colony;the crossi\
    ngs;the hammocks;the palm jumeirah;the trails of frisco;the villages;the woodlands;thenali;thenhippalam;\
    theniet el had;thenkasi;thetford;thetford mines;theunissen;thi tran dai tu;thi tran dam ha;thi tran dat \
    do;thi tran dong trieu;thi tran lam son;thi tran mao khe;thi tran na duong;thi tran ngai giao;thi tran n\
    uoc hai;thi tran pho lu;thi tran phuoc buu;thi tran that khe;thi tran thuan chau;thi tran tien yen;thi x\
    a quang tri;thiadiaye;thiais;thiene;thin gan kyun gyi;thionville;thirunavaya;thiruthani;thiruthuraipoond\
    i;thiruvankulam;thiruvarur;thivai;thodiyoor;thodupuzha;thohoyandou;thoi binh;thoi lai;thomastown;thomasv\
    ille;thomazeau;thon buri;thongwa;thonon les bains;thornaby on tees;thorncliffe park;thornlie;thornton cl\
    eveleys;thot not;thottada;thoubal;thousand oaks;throgs neck;thuan thanh;thul;thun;thunder bay;thung khru\
    ;thung song;thuong cat;thuqbah;thuraiyur;thuwal;ti port de paix;tia juana;tianchang;tiancheng;tianduchen\
    g;tianfu;tiangua;tianliu;tianpeng;tianwei;tianzhong;tianzhuang;tiaoshi;tiaret;tiassale;tibati;tiberias;t\
    ibiri;ticul;tiebissou;tiebo;tiefu;tiel;tieli;tienen;tieqiao;tierra blanca;tierralta;tiete;tiflet;tifra;t\
    igard;tighenif;tighri;tigre;tigwav;tijara;tijucas;tikamgarh;tikapur;tikhoretsk;tikhvin;tikil dingay;tikk\
    otti;tiko;tikrit;tilburg;tilda newra;tilhar;tilili;tillaberi;tilpat;tima;timaru;timashyovsk;timayy al im\
    did;timbauba;timbiqui;timbiras;timbo;timbuktu;timika;timimoun;timizart;timmins;timon;timoteo;timotes;tim\
    urni;tinaco;tinaquillo;tinde;tindivanam;tindouf;tine biougra;tinghir;tingo maria;tinh bien;tinja;tinley \
    park;tinnanur;tinongan;tinsukia;tiom;tipitapa;tiptur;tiquipaya;tiran;tiraspol;tirat karmel;tirawari;tirh\
    animine;tirkadavur;tirmitine;tirmiz;tirora;tiruchanur;tiruchchendur;tiruchengode;tirukkalikkunram;tirukk\
    oyilur;tirumangalam;tirumuruganpundi;tirupati nma;tirupattur;tirupparangunram;tiruppuvanam;tirur;tiruran\
    gadi;tiruttangal;tiruvalla;tiruvallur;tiruvannamalai;tiruverumbur;tiruvottiyur;tisaiyanvilai;tissemsilt;\
    tit mellil;titagarh;titao;titiwangsa;titlagarh;tittagudi;titusville;tiu keng leng;tivaouane;tiverton;tiv\
    oli;tixtla de guerrero;tizayuca;tizi gheniff;tizi n tleta;tizi ouzou;tizimin;tiznit;tlajomulco de zuniga\
    ;tlapa de comonfort;tlapacoyan;tlaxcala;tlemcen;tlokweng;to'rqao'rg'on;toa payoh new town;toba tek singh\
    ;tobelo;tobias barreto;tobolsk;tobruk;tocache;tocantinopolis;tochigi;tochio honcho;tocoa;tocopilla;tocum\
    en;todabhim;todaraisingh;tog wajaale;togane;togitsu;toguchin;tohana;toin;tokai;tokamachi;tokar;tokat;tok\
    ch'on;toki;tokmak;tokmok;tokoname;tokoza;toktogul;tokuyama;tolanaro;tolga;toli toli;toliara;tolu viejo;t\
    omakomai;tomares;tomaszow lubelski;tomaszow mazowiecki;tombel;tomboco;tombua;tome acu;tomelloso;tomi;tom\
    igusuku;tomilino;tomioka;tomiya;tomobe;tomohon;toms river;tonami;tonantins;tonbridge;tondabayashicho;ton\
    dalam;tondano;tonekabon;tongaat;tongchuanshi;tongeren;tongjiaxi;tongjing;tongren;tongxi;tongyangdao;tong\
    yeong;tongzhou;tonisvorst;tonk;tono;tonota;tonsberg;tonypandy;tooele;toon;toowoomba;topeka;topi;topki;to\
    polcany;tor lupara;torbali;torbat e heydariyeh;torbat e jam;torcy;tordher;toretsk;toride;torit;toritama;\
    tornio;torokszentmiklos;tororo;torqabeh;torquay;torrance;torre annunziata;torre del greco;torre del mar;\
    torre pacheco;torrejon de ardoz;torrelavega;torrelodones;torremolinos;torres vedras;torrevieja;torringto\
    n;tortiya;tortona;tortosa;tortuguitas;torun;torzhok;tosa;tosayamadacho nakano;toshbuloq;tosno;tosu;tosya\
    ;totana;totonicapan;tottenham;totton;tottori shi;toubakoura;touboro;toufen;tougan;touggourt;tougue;touih\
    ;toulon;toumodi;tourcoing;tournai;tournefeuille;touros;toviklin;towada;town 'n' country;townline;townsvi\
    lle;towson;toyo;toyoake;toyohama;toyokawa;toyooka;toyoshina;toyosu;tozeur;tra vinh;trabzon;tracuateua;tr\
    afalgar;traipu;trairi;tralee;tram chim;tramandai;tran van thoi;trang;trang bang;trang bom;trani;trapani;\
    trappes;traralgon;trat;trau quy;traun;traunreut;travnik;trebic;trebinje;trebisov;treinta y tres;trekhgor\
    nyy;trelew;trelleborg;tremblay en france;tremembe;tremont;trencin;trenggalek;trenque lauquen;trento;tren\
    ton;treptow;tres arroyos;tres cantos;tres coracoes;tres coroas;tres de maio;tres isletas;tres lagoas;tre\
    s marias;tres passos;tres pontas;tres rios;treviglio;treviso;trezzano sul naviglio;tri cities;trichardt;\
    trier;trieste;triggiano;trikala;trikarpur south;trikonavattam;trincomalee;trindade;trinec;trinidad;triol\
    et;triparappu;triprangod;tripunittura;tristan suarez;trittala;triunfo;triyuga;trizidela do vale;trnava;t\
    rofa;trois rivieres;troisdorf;troitsk;troitskaya;trollhattan;tromso;trondheim;troparevo;tropicana indah;\
    trotwood;trowbridge;troyan;troyes;trstenik;trucuk;truganina;trujillo alto;trumbull;truro;truskavets;trus\
    sville;trutnov;ts'khinvali;tsaratanana;tsaritsyno;tsawwassen;tsentralno miskyi;tsentralnyi;tsetserleg;ts\
    evie;tshela;tshilenge;tsim sha tsui;tsing yi town;tsiombe;tsirang;tsiroanomandidy;tsubame;tsubata;tsuchi\
    ura;tsugaru;tsukuba;tsukubamirai;tsukumiura;tsuma;tsumeb;tsuru;tsuruda;tsuruga;tsurugashima;tsurugi asah\
    imachi;tsuruoka;tsurusaki;tsushima;tsuyama;tsz ching estate;tsz wan shan;tu bong;tu son;tual;tualatin;tu\
    anbao;tuapse;tuban;tubarao;tubarjal;tubbergen;tubingen;tubmanburg;tubod;tucacas;tucani;tucano;tuckahoe;t\
    ucuma;tucupido;tucupita;tucurui;tucuruvi;tud;tudela;tudiyalur;tuensang;tufanganj;tuggeranong;tuguegarao;\
    tujunga;tukh;tukuyu;tukwila;tula de allende;tulancingo;tulangan utara;tulare;tulcan;tulcea;tuljapur;tulk\
    arm;tullus;tulsipur;tultepec;tultitlan de mariano escobedo;tulu bolo;tulua;tulun;tulungagung;tumaco;tumb\
    a;tumbes;tumbi;tumen;tumeremo;tumsar;tumxuk;tunasan;tunceli;tundla;tunduma;tunduru;tuneri;tung chung;tun\
    gipara;tuni;tunja;tuntum;tunuyan;tuomuwusitang;tupa;tupaciguara;tupanatinga;tupancireta;tupelo;tupi;tupi\
    za;tuqiang;tuquerres;tura;turabah;turaif;turaiyur;turayf;turbaco;turbat;turbo;turda;turek;turgutlu;turha\
    l;turiacu;turilandia;turkistan;turkmenabat;turkmenbasy;turku;turlock;turmalina;turnhout;turnu magurele;t\
    urrialba;tursunzoda;turubah;tuscaloosa;tushan;tustin;tustin legacy;tutayev;tutoia;tuttlingen;tuusula;tuv\
    agudi;tuwaite;tuxiang;tuxpam de rodriguez cano;tuxpan;tuxtepec;tuy hoa;tuyen quang;tuymazy;tuyserkan;tuy\
    tepa;tuz khurmatu;tuzla;twante;twentynine palms;twifu praso;twin falls;tychy;tyldesley;tynda;tynemouth;t\
    yoply stan;tyre;tyrnyauz;ualog;uaua;uba;ubach palenberg;ubaidullahganj;ubajara;ubari;ubatuba;ubauro;ube;\
    ubeda;uberlingen;ubiaja;ubirata;ubon ratchathani;ubud;uccle;uchaly;uchkuduk;uchqurghon shahri;ucu seles;\
    ucua;ucuma;udaipurwati;uddevalla;uden;udgir;udhampur;udine;udomlya;udon thani;udumalaippettai;udupi;ueda\
    ;uekimachi mono;uelzen;ueno ebisumachi;uenohara;uga;ugep;ughelli;uglich;ugrakheri;uherske hradiste;uiju;\
    uithoorn;uiwang;ujescisko lostowice;ujhani;uji;ujiie;ujlipotvaros;ujpalota;ujpest;ujszeged;ukhrul;ukhta;\
    uki;ukiha;ukima;ukmerge;ukunda;ulaangom;ulanhot;ulianopolis;uliyazhathura;ullagaram;ullal;ulliyeri;ullyu\
    l;ulm;ulu kelang;ulu tiram;uluberiya;ulundi;ulundurpet;uman;umarga;umargam;umaria;umarkhed;umarkot;umars\
    era;umbauba;umbri;umea;umeki;umi;umluj;umm al quwain city;umm el fahm;umm ghuwaylinah;umm hajar;umm qasr\
    ;umm ruwaba;umm salal muhammad;umm shawkah;umred;umreth;umuarama;una;unai;unaizah;unamaucheri;unch'on up\
    ;unchagao;undok;undurkhaan;unecha;ungaran;unggi;ungheni;ungsang;uniao;uniao da vitoria;uniao dos palmare\
    s;union city;union de reyes;uniondale;unionport;universal city;universidad;universidade rural;universita\
    ts und hansestadt greifswald;university city;university heights;university of texas;university park;univ\
    ersity place;unjha;unna;unnamalaikadai;unnan;unnao;unterhaching;unterschleissheim;untolovo;unye;unzen;uo\
    numa;uozu;upata;upington;upland;upleta;uppal kalan;upper alton;upper arlington;upper bicutan;upper coome\
    ra;upper dir;upper gilgil;upper hutt;upper west side;upplands vasby;uppsala;urachiche;urakam;urambo;uran\
    ;urasoe;uravakonda;uray;urayasu;urbana;urbandale;urbano santos;urdaneta;urena;ureshinomachi shimojuku;ur\
    ganch;urgut shahri;uriangato;uritsk;urk;urla;urmar;urmston;uromi;ursus;ursynow;uruacu;uruara;uruburetama\
    ;urucuca;urucui;urucurituba;uruguaiana;uruma;urun islampur;urunda;urus martan;urussanga;uryupinsk;usa ri\
    ver;usangi;usera;ushiku;ushirombo;ushtobe;ushuaia;usilampatti;usinsk;usol'ye sibirskoye;ussuriysk;ust' d\
    zheguta;ust' ilimsk;ust' katav;ust' kut;ust' labinsk;usta muhammad;uster;usti nad labem;usuki;usulutan;u\
    tan;utena;utengule;uthai thani;utica;utmanzai;uto;utraula;utrera;uttamapalaiyam;uttar char fasson;uttara\
    dit;uttiramerur;uvarovo;uvinza;uwa;uwajima;uxbridge;uychi;uyovu;uzgen;uzhhorod;uzice;uzlovaya;uzunkopru;\
    vaasa;vac;vacaria;vacaville;vacoas;vadakakarai;vadakarai kil pidagai;vadakkanandal;vadakku valliyur;vada\
    li;vadanappally;vadasinor;vadavalli;vadgaon;vadipatti;vadnagar;vagharshapat;vagholi;vagonoremont;vahdat;\
    vahidiyeh;vaihingen an der enz;vaijapur;vaikam;vakarai;vakfikebir;val d'or;val des arbres;val dor;valada\
    res;valasaravakkam;valasske mezirici;valby;valdagno;valdeacederas;valdefuentes;valdemoro;valdepenas;vald\
    ezarza;valdivia;valdosta;vale of leven;valenca;valenca do piaui;valence;valenciennes;valente;valente dia\
    z;valentin alsina;valera;valinda;valinhos;valjevo;valkeakoski;valkenswaard;vallabh vidyanagar;vallauris;\
    valle de bravo;valle de la pascua;valle de santiago;valle hermoso;vallecas;vallejo;vallenar;vallentuna;v\
    alley glen;valley station;valley stream;valls;valmiera;valongo;valparai;valparaiso de goias;valrico;vals\
    ad;valuyki;valvedditturai;valverde;van buren;van nest;van nuys;vanadzor;vanchiglia;vandavasi;vanderbijlp\
    ark;vandiyur;vandoeuvre les nancy;vanersborg;vang vieng;vangaindrano;vaniyambadi;vanlose;vannes;vanves;v\
    api;vapi ina;varadero;varamin;varangaon;varappuzha;varash;varazdin;varberg;varel;varennes;varese;vargem \
    grande;vargem grande do sul;vargem grande paulista;varginha;varkala;varpalota;vartiokyla;varzea alegre;v\
    arzea da palma;varzea paulista;vasastaden;vasco da gama;vasind;vaslui;vassouras;vasteras;vastervik;vasto\
    ;vasudevanallur;vasyl'evsky ostrov;vasylkiv;vaterstetten;vattalkundu;vattiyurkavu;vatutino;vaudreuil dor\
    ion;vaukavysk;vaulx en velin;vaureal;vavatenina;vavoua;vavuniya;vaxjo;vayalar;vazhakkala;vazhayur;vechta\
    ;vedado;vedado del cotorro;vedaraniyam;vedder crossing;veendam;veenendaal;vega baja;vegesack;veghel;vein\
    ticinco de mayo;vejalpur;vejle;vel'sk;velampalaiyam;velbert;velenje;veles;velez malaga;velika gorica;vel\
    ikiy novgorod;velikiy ustyug;velikiye luki;veliko turnovo;velingara;velingrad;velizy villacoublay;vellak\
    kovil;vellalur;velletri;vellur;velsen zuid;velur;vemalwada;venado tuerto;venancio aires;venaria reale;ve\
    nganoor;vengara;vengattur;vengola kizhakkumbagam;venice;venissieux;venkatagiri;venlo;venray;ventanas;ven\
    tas;ventersdorp;ventimiglia;ventspils;vepagunta;vera cruz;veranopolis;veraval;verbania;vercelli;verden;v\
    erdun;verena;vereshchagino;verhunskyi;verkhniy ufaley;verkhnyaya pyshma;verkhnyaya salda;verl;vermont sq\
    uare;vernier;vernon hills;vero beach south;veroia;verrettes;versailles;versmold;vertentes;vertientes;ver\
    tou;verviers;veshnyaki;vespasiano;vestal;vestavia hills;veszprem;vetapalem;vettanad;vettur;vezirkopru;vi\
     thanh;viacha;viadana;viana do castelo;viareggio;vibora;vibora park;viborg;viby;vic;vicalvaro;vicencia;v\
    icente pires;vicenza;vichuga;vichy;vicksburg;vicosa;vicosa do ceara;victor rosales;victoria downtown;vic\
    toria falls;victoria fraserview;victorias;victoriaville;victorville;vicuna;videira;vidin;vidisha;vidnoye\
    ;vidradnyi;viedma;vienne;viernheim;viersen;vierzon;viet yen;vigan;vigevano;vigia;vigneux sur seine;vigno\
    la;vihari;vihti;vijalpor;vijapur;vijayapuram;vikarabad;vikhorevka;vikindu;vikramasingapuram;vila andrade\
    ;vila curuca;vila do conde;vila formosa;vila galvao;vila guilherme;vila jacui;vila leopoldina;vila maria\
    ;vila mariana;vila matilde;vila medeiros;vila nova de gaia;vila prudente;vila real;vila seca;viladecans;\
    vilafranca del penedes;vilagarcia de arousa;vilangudi;vilankulo;vilankurichi;vilanova i la geltru;vilapi\
    cina i la torre llobeta;vilappil;vilar;vilassar de mar;vilavoorkkal;vilcun;vileyka;vilhena;viljoenskroon\
    ;vilkhivskyi;vilkpede;villa alemana;villa allende;villa altagracia;villa angela;villa bisono;villa bruzu\
    al;villa canales;villa carlos paz;villa constitucion;villa consuelo;villa de cura;villa de mayo;villa de\
     san antonio;villa de san diego de ubate;villa de vallecas;villa del rosario;villa dolores;villa elisa;v\
    illa francisca;villa general san martin;villa gesell;villa hayes;villa lugano;villa maria;villa mercedes\
    ;villa ortuzar;villa park;villa poeta jose galvez barrenechea;villa regina;villa santa rita;villa vicent\
    e guerrero;villach;villaflores;villagran;villaguay;villajoyosa;villamaria;villamontes;villanueva de la s\
    erena;villaricca;villarrica;villarrobledo;villasis;villaverde;villaviciosa de odon;villazon;ville emard;\
    ville marie;villefranche sur saone;villejuif;villemomble;villena;villenave d'ornon;villeneuve d'ascq;vil\
    leneuve la garenne;villeneuve saint georges;villeneuve sur lot;villeparisis;villepinte;villeta;villeurba\
    nne;villianur;villiappally;villiers;villiers le bel;villiers sur marne;villingen schwenningen;villupuram\
    ;vilnohirsk;vilvoorde;vilyuchinsk;vimercate;vinales;vinaros;vincennes;vincentown;vinces;vineland;vinh ch\
    au;vinh long;vinh thanh;vinh tuy;vinh yen;vinhedo;vinhomes ocean park;vinhomes royal city;vinhomes smart\
     city;vinhomes times city;vinkovci;vinnamala;vinto;vinukonda;vinzons;virac;virakeralam;viramgam;viranseh\
    ir;virapandi;virappanchathiram;viraraghavapuram;viratnagar;virei;viru;virudhachalam;virudunagar;virugamb\
    akkam;viry chatillon;visalia;visby;visconde do rio branco;viseu;visharam;visitacion valley;visnagar;vist\
    a alegre;viswanatham;vite;viterbo;vitina;vitoria de santo antao;vitoria do mearim;vitorino freire;vitrol\
    les;vitry sur seine;vittoria;vittorio veneto;vizianagaram;vlaardingen;vlissingen;vlore;vlotho;vnukovo;vo\
    erde;vogan;voghera;vohibinany;vohipaho;voi;voinjama;voiron;vol'sk;volendam;volgodonsk;volkhov;volklingen\
    ;volksdorf;volksrust;volla;volnovakha;volodymyr volynskyi;volokolamsk;volos;voluntari;volzhsk;vomero;voo\
    rburg;voorschoten;vorkuta;vorob'yovo;voskresenka;voskresensk;vostochnoe degunino;vostryakovo;votkinsk;vo\
    torantim;votuporanga;voula;voznesensk;voznesenskyi;vrakuna;vrangel';vranje;vranov nad toplou;vratsa;vrba\
    s;vrede;vreden;vredenburg;vredendal;vriddhachalam;vrilissia;vrindavan;vrsac;vrsovice;vryburg;vryheid;vse\
    tin;vsevolozhsk;vught;vukovar;vuosaari;vushtrri;vuyyuru;vwawa;vyanda;vyara;vyatskiye polyany;vyaz'ma;vya\
    zniki;vyborg;vyhurivshchyna troyeshchyna;vykhino zhulebino;vyksa;vynohradar;vynohradiv;vypin;vyronas;vys\
    hhorod;vyshhorodskyi masyv;vyshneve;vyshniy volochek;vyskov;waal;waalwijk;wabu;wacha;wacheng neighborhoo\
    d;wachtberg;waco;wadayama;waddinxveen;wade hampton;wadgaon;wadgaon kolhati;wadi;wadi as sir;wadsworth;wa\
    egwan;wageningen;waghausel;wagrowiec;wah fu;wahiawa whitmore;wahring;wai;waiau pacific palisades;waiblin\
    gen;waingapu;wainuiomata;waipahu;waisai;wajima;wajir;waka;wakasugi;wake forest;wakema;wakiso;wakkanai;wa\
    ko;walajapet;walbrzych;walcz;waldkirch;waldkraiburg;waldorf;waldshut tiengen;walin;waliso;walkden;walla \
    walla;wallasey;wallenhorst;wallington;wallsend;walnut creek;walnut grove;walsall;walsrode;waltham;waltha\
    m abbey;walthamstow;walton on thames;waltrop;waluj buzurg;walvis bay;walwadi;wamba;wamena;wan chai;wanad\
    ongri;wanaraja;wanchaq;wang thonglang;wangaratta;wangen;wangfen;wanggou;wanghong;wangji;wangkui;wangon;w\
    angpu;wangqing;wangsa maju;wangu;wanguru;wangwu;wangyin;wangyuan;wani;wanju;wankaner;wankyi;wanlaweyn;wa\
    nparti;wanqiao zhen;wansheng;wanshun;wantirna south;warabi;waraseoni;warburg;wardha;waregem;waren;warend\
    orf;wari;warin chamrap;waris aliganj;warisan;warner robins;warnes;warora;warrington;warrnambool;warstein\
    ;warud;warwick;wasaga beach;wasco;washim;washington heights;washinomiya;washuk;washwood heath;wassenaar;\
    wat tha phra;watampone;watamu;watari;watauga;waterbury;waterdown;waterford;waterfront communities the is\
    land;waterloo;waterlooville;watermael boitsfort;watertown;watford;watsa;watsonville;wattala;watte;watten\
    scheid;watthana;wattrelos;wau;waukegan;waukesha;wausau;wauwatosa;waverly;wavre;waw;wawer;waxahachie;waya\
    o;wayaobu;waynesboro;wazirabad;weatherford;webster groves;webuye;wedel;wedi;wednesbury;wednesfield;weert\
    ;wegberg;wegeda;weiden;weidian;weiji;weil am rhein;weilheim;weimar;weimiao;weingarten;weinheim;weining;w\
    einstadt endersbach;weissenfels;weissensee;weiterstadt;weituo;weixinghu;wejherowo;wekiwa springs;welahan\
    ;weldiya;welench'iti;weleri;weligama;welingara;welisara;welk'it'e;welland;wellesley;wellingborough;welwy\
    n garden city;wembesi;wembley;wenago;wenatchee;wenceslau guimaraes;wendo;wendou borou;wenfeng;wenheng;we\
    njiang;wenling;wenquan;wenshang;wensu;wentzville;wenxian chengguanzhen;wenxing;werdau;werder;werdohl;wer\
    e ilu;werl;wermelskirchen;werne;wernigerode;werota;werribee;wersten;wertheim;weru;wesel;weslaco;wesley c\
    hapel;wesola;wesseling;wesselsbron;west albany;west allis;west and east lealman;west babylon;west bend;w\
    est bloomfield township;west bridgford;west bromwich;west carson;west chicago;west coon rapids;west covi\
    na;west des moines;west elkridge;west end;west englewood;west falls church;west fargo;west gulfport;west\
     hartford;west haven;west hill;west hills;west hollywood;west humber clairville;west islip;west jordan;w\
    est kelowna;west lafayette;west lake sammamish;west lake stevens;west lawn;west linn;west little river;w\
    est lynchburg;west melbourne;west memphis;west mifflin;west milford;west new york;west oak lane;west ode\
    ssa;west orange;west palm beach;west pensacola;west puente valley;west ridge;west roxbury;west sacrament\
    o;west scarborough;west seneca;west springfield;west torrington;west town;west valley city;west vancouve\
    r;west village;west warwick;west whittier los nietos;westchase;westchester;westend;westerlo;westerstede;\
    westerville;westfield;westford;westhoughton;westlake;westland;westminster;westminster branson;westmont;w\
    estmount;weston super mare;westonaria;westpark;westport;wete;wethersfield;wetteren;wetzikon;wetzlar;weve\
    lgem;wexford;weymouth;whalley;whampoa;whampoa garden;whanganui;whangarei;wharton;wheat ridge;wheaton;whe\
    elers hill;whitby;whitchurch stouffville;white bear lake;white plains;white river;white rock;whitefield;\
    whitehall township;whitehaven;whitehorse;whitestone;whitley bay;whitstable;whittier;whittlesea;whyalla;w\
    ichian buri;wichit;wichita falls;wickford;widnes;wiehl;wielun;wiener neustadt;wierden;wiesloch;wigan;wig\
    ston magna;wijchen;wik'ro;wil;wildomar;wildwood;wilhelmsburg;wilhelmshaven;wilhelmstadt;wilkes barre;wil\
    lebroek;willenhall;willesden;williamnagar;williamsburg;williamsport;willich;willingboro;williston;willow\
    brook;willowdale;willowdale east;willowridge martingrove richview;wilmersdorf;wilmette;wilmington;wilmsl\
    ow;wilnsdorf;wilrijk;wilsonville;wimbledon;winchester;windsor;winneba;winnenden;winnetka;winona;winsen;w\
    insford;winston salem;winter garden;winter gardens;winter haven;winter park;winter springs;winterhude;wi\
    nterswijk;winterthur;wipperfurth;wiradesa;wisbech;wishaw;wismar;wissinoming;witham;witney;witten;wittena\
    u;wittenberg;wittenberge;wittmund;wlochy;wloclawek;wobulenzi;woburn;wodonga;wodzislaw slaski;woerden;wof\
    o;wokha;woking;wokingham;wola;wolfen;wolfenbuttel;wolfsberg;wolfsburg;wollert;wolmaransstad;wolomin;wolu\
    we saint lambert;wondelgem;wong sawang;wongsorejo;wonji;wonopringgo;wonosari;wonosobo;wood green;woodbri\
    dge;woodburn;woodbury;woodford green;woodhaven;woodland hills;woodlawn;woodridge;woodrow;woodside;woodst\
    ock;woonsocket;wooster;worabe;worcester;workington;worksop;worthing;wrexham;wrzesnia;wrzeszcz;wrzeszcz d\
    olny;wrzeszcz gorny;wu kai sha;wuchang;wucheng;wuchuan;wuda;wudalike;wudil;wuduan;wufeng;wugang;wuhai;wu\
    he;wujia;wujiaqu;wujing;wukari;wulfrath;wuling;wulingyuan;wulong;wum;wuma;wundwin;wunstorf;wuqiao;wursel\
    en;wurzburg;wushan;wusu;wutan;wutongshu;wuxue;wuyang;wuying;wuyishan;wuzhen;wuzhishan;wyandotte;wyndham \
    vale;wyszkow;xa long hai;xacmaz;xai xai;xalisco;xam nua;xangongo;xanten;xanthi;xanxere;xativa;xaxim;xeni\
    a;xiagezhuang;xialu;xianfeng;xiangcheng;xianglong;xiangxiang;xiangzhou;xianju;xianlong;xiannu;xianshuigu\
    ;xiantao;xiaodu;xiaolingwei;xiaomian;xiaoshan;xiaoshi;xiaoweizhai;xiasi;xiayang;xiaying;xiazhen;xiazhuan\
    g;xichuan;xicotepec de juarez;xiejiawan;xiema;xifeng;xigang;xihe;xihu;xilembene;xili;xilin hot;xilinji;x\
    iluo;ximeicun;xincheng;xindi;xindian;xingang;xingcheng;xingdaohu;xingfeng;xingguo;xinghua;xinglong;xingl\
    ongshan;xinglou;xingqiao;xingren;xinguara;xinhe;xininglu;xinji;xinle;xinlin;xinmiao;xinmin;xinqiao;xinqi\
    ng;xinsheng;xinshi;xintai;xintian;xinxing;xinye;xinying;xinyingpan;xinzhai;xinzhi;xiongjia;xiongzhou;xiq\
    ue xique;xirivella;xishan;xituo;xiugu;xiulin;xiuyan;xiva;xixiang;xiyu;xizhi;xizhou;xo'jaobod;xo'jayli sh\
    ahri;xom cai nuoc;xom my xuan;xonacatlan;xonobod;xoxocotla;xuan mai;xuantan;xucheng;xujiang;xunchang;xun\
    si;xunyang;xuyong;xuzhuang;yabayo;yabelo;yablonovskiy;yabrud;yabu;yachimata;yachiyo;yacuiba;yadgir;yaese\
    ;yafran;yagoua;yagry;yaguachi nuevo;yaguajay;yahaba;yahyali;yaita;yaizu;yakami;yakeshi;yakima;yakinca;ya\
    ko;yakuplu;yakutsk;yala;yalgo;yaloke;yalova;yalta;yalutorovsk;yalvac;yamaga;yamagata;yamaguchi;yamaguma;\
    yamanashi;yamaranguila;yamarugley;yamashita;yamato;yamato takada;yamatokoriyama;yamazakicho nakabirose;y\
    ambio;yambol;yame;yamethin;yamoto;yamuna nagar;yan besar;yan nawa;yanacancha;yanagawa;yanagawamachi saiw\
    aicho;yanai;yanam;yanamalakuduru;yanaul;yanbu;yanfolila;yangambi;yangcheng;yangchun;yangcun;yanggu;yangh\
    ang;yanghe;yangiobod;yangiqo'rg'on;yangiyer;yangiyul;yangju;yangliuqing;yangp'yong;yangtun;yanguan;yanji\
    a;yanjing;yanliang;yanta;yantongshan;yanwo;yany kapu;yanzibu;yaoji;yaowan;yara;yarim;yaring;yaritagua;ya\
    rmouth;yaroslavskiy;yarovoye;yartsevo;yarumal;yasenevo;yashan;yashio;yashiro;yasothon;yasu;yasugicho;yas\
    uj;yasynuvata;yate;yateley;yatomi;yatou;yatsuomachi higashikumisaka;yatta;yau ma tei;yau tong;yauco;yaur\
    i;yautepec;yaval;yavatmal;yavne;yawa;yawata;yawatahama;yawnghwe;yaxing;yaypan;yazman;yby yau;ye u;yeadon\
    ;yebaishou;yebao;yecheon;yecla;yedashe;yefremov;yegor'yevsk;yegyi;yehud;yehud monosson;yelabuga;yelahank\
    a;yelets;yelizovo;yellandu;yellapur;yellowknife;yemanzhelinsk;yen bai;yen hoa;yen phu;yen vinh;yenakiyev\
    e;yenangyaung;yende millimou;yendi;yengisar;yengitam;yenisehir;yeoju;yeola;yeongam;yeongdong;yeonggwang;\
    yeongju;yeonil;yeovil;yepocapa;yerba buena;yerkoy;yerres;yershov;yesagyo;yesan;yesilli;yessentuki;yevlak\
    h;yevpatoriya;yew tee;yeysk;yeyuan;yezhou;yicheng;yidu;yigai'erqi;yigo village;yigou;yihe;yilan;yima;yin\
    g'awati;yingge;yinggen;yingjiang;yingli;yingpan;yingqiu;yingshang chengguanzhen;yingtan;yinma;yinqiao zh\
    en;yintai;yinzhu;yio chu kang;yirga 'alem;yirga ch'efe;yishan;yishikuli;yishui;yishun new town;yitang;yi\
    zhou;yizhuang;ylojarvi;yoch'im dong;yokadouma;yokaichiba;yokoshiba;yokota;yokote;yoloten;yomitan;yonago;\
    yonan up;yonezawa;yong peng;yong'an;yongbei;yongchuan;yongfeng;yonggwang up;yongjia;yongjian;yongjing;yo\
    ngkang;yongle;yongning;yongqing;yongxin;yongxing;yonkers;yonmu;yono;yonsa up;yopal;yoqne'am 'illit;yorba\
     linda;yorii;york university heights;yoshida kasugacho;yoshii;yoshikawa;yoshinogawa;yoshioka;yotsukaido;\
    yotsutsuji;yotsuya;youhao;youkaichi;youngstown;youri kourtere;youssoufia;yousuo;youting;youxi;yoyogi;yoz\
    gat;ypenburg;ytrebygda;yuanlin;yuanping;yuanshang;yuanyang;yuba city;yubileyny;yucaipa;yucca valley;yuch\
    eng;yuci;yudong;yuen long;yuen long kau hui;yuen long san hui;yuepu;yuexi;yufengshan;yufu;yugawara;yugor\
    sk;yujia;yuki;yukon;yuksekova;yuktae dong;yukuhashi;yulinshi;yuma;yumbe;yumbo;yunji;yunjin;yunmen;yunmen\
    g chengguanzhen;yunnanyi;yunshan;yuntai;yunyang;yuqunweng;yurecuaro;yurga;yurigaoka;yurihonjo;yurimaguas\
    ;yuriria;yushan;yushkovo;yushu;yusuf as siddiq;yutan;yuxi;yuxia;yuyao;yuzawa;yuzhno sakhalinsk;yuzhnoura\
    l'sk;yuzhou;yuzivskyi;yverdon les bains;ywar ma west;yylanly;zaafarana;zaandam;zaanstad;zabehlice;zabid;\
    zabki;zabol;zabrat;zabre;zabrze;zacapa;zacapu;zacatecas;zacatecoluca;zacatelco;zacatepec;zacatlan;zacual\
    tipan;zadar;zafar;zafarwal;zagan;zaghouan;zagne;zagor'ye;zagora;zahir pir;zahirabad;zahle;zaida;zaidpur;\
    zainsk;zaio;zajecar;zakopane;zalaegerszeg;zalau;zalinjay;zaliohouan;zaltbommel;zalun;zama;zamania;zambez\
    i;zambrow;zamora de hidalgo;zamosc;zamoskvorech'ye;zanandore;zanesville;zango;zaouiet sousse;zaoyang;zap\
    ala;zapotiltic;zapotlanejo;zaqatala;zarand;zaranj;zarate;zarautz;zaraysk;zaraza;zarechnyy;zarhalol;zaric\
    hnyi;zarinsk;zarnesti;zarqan;zarrin shahr;zary;zarya;zarzal;zarzis;zaventem;zavety il'icha;zavodoukovsk;\
    zavolzh'ye;zawiercie;zawiya;zawyat an nwacer;zawyat ech cheikh;zaxo;zayed city;zdar nad sazavou;zdolbuni\
    v;zdunska wola;ze doca;zedelgem;zee kone;zefta;zeghanghane;zegoua;zehlendorf;zeist;zeitz;zekeriya;zele;z\
    elenchukskaya;zelenodolsk;zelenogorsk;zelenograd;zelenokumsk;zelino;zemoura;zemst;zemun;zenica;zentsujic\
    ho;zepu;zerakpur;zerbst;zeribet el oued;zernograd;zestaponi;zevenaar;zeya;zgierz;zgorzelec;zhakou;zhalan\
    tun;zhanaozen;zhancheng;zhangaqorghan;zhangatas;zhangfeng;zhangji;zhangjiachuan;zhangzhai;zhangzhuang;zh\
    anhe;zhaobaoshan;zhaodong;zhaodun;zhaogezhuang;zhaojia;zhaoyuan;zhaozhou;zhaozhuang;zharkent;zhawa;zhefa\
    ng;zheleznodorozhnyy;zheleznogorsk;zheleznogorsk ilimskiy;zheleznovodsk;zhelou;zhengding;zhengji;zhengxi\
    ng;zhenlai;zhenping;zhenxi;zhenzhou;zheshan;zhetysay;zhezqazghan;zhicheng;zhifeng;zhigou;zhigulevsk;zhij\
    iang;zhiping;zhitikara;zhlobin;zhmerynka;zhob;zhong'ao;zhongchao;zhongduo;zhonggulou;zhonghe;zhongshu;zh\
    ongxiang;zhongxin;zhongxing;zhongxing new village;zhosaly;zhoubai;zhoucheng;zhoucun;zhoujia;zhoujiaba;zh\
    ouqu chengguanzhen;zhouzhuang;zhovti vody;zhuanghe;zhuangyuan;zhuantang;zhubei;zhudong;zhuji;zhujiajiao;\
    zhujing;zhukovsky;zhulebino;zhuojiacun;zhuoshui;zhuravlivka;zhushan;zhutang;zhutuo;zhuxi;zhuyang;zhuyi;z\
    huyuan;zhuzhai;ziauddin pur;zibihu;zielona gora;zighout youcef;ziguinchor;zikhron ya'aqov;zile;zilina;zi\
    ma;zinacantepec;ziniare;zintan;zion;zionsville;zipaquira;zira;zirndorf;zishui;zitong;zittau;ziway;ziyang\
     chengguanzhen;zizhuang;zizkov;zlatopil;zlatoust;zlin;zliten;znamensk;znamyanka;znojmo;zoetermeer;zograf\
    os;zoliborz;zolochiv;zolotonosha;zomba;zomin shaharchasi;zongo;zonguldak;zorgo;zory;zottegem;zou;zouan h\
    ounien;zouerat;zouila;zouma;zouzhuang;zrenjanin;zuenoula;zug;zugdidi;zuglo;zuitai;zulpich;zumpango del r\
    io;zungeru;zunheboto;zuru;zushi;zutphen;zuwarah;zverevo;zvishavane;zvolen;zvyahel;zwedru;zweibrucken;zwe\
    vegem;zwickau;zwijndrecht;zwolle;zyablikovo;zyrardow;zyuzino;zywiec;
    """
  )
}
