// Made by Tests/Scripts/make_name_lists.py. GeoNames (geonames.org), CC BY 4.0.

import CollateText

extension WordList {
  /// Cities of 250,000 people and more, capitals and the states of the USA.
  static let cityNames = WordList(
    """
    ;a coruna;aachen;aba;abbottabad;abeokuta;abidjan;abobo;abomey calavi;abu al kahsib;abu dhabi;abu ghurayb\
    ;abuja;acapulco de juarez;accra;adachi;adamstown;adana;adapazari;addis ababa;adelaide;aden;adiyaman;ado \
    ekiti;afyonkarahisar;agadir;agartala;agege;agra;aguascalientes;ahilyanagar;ahmedabad;ahvaz;aihara;aizawl\
    ;ajegunle;ajman;ajmer;akashi;akita;akola;akowonjo;aksaray;aktobe;akure;al 'amarah;al ahmadi;al ain city;\
    al basrah al qadimah;al diwaniyah;al fayyum;al hasakah;al hillah;al hoceima;al hudaydah;al hufuf;al khar\
    j;al khusus;al kut;al madinah;al mahallah al kubra;al mahmudiyah;al mansurah;al mawsil al jadidah;al mub\
    arraz;al qadarif;al qahirah al jadidah;alabama;alanya;alaska;albuquerque;aleppo;alexandria;algiers;alica\
    nte;aligarh;alimosho;almaty;alofi;alor setar;alto barinas;altona;alvaro obregon;alwar;amagasaki;ambarnat\
    h;ambato;ambattur;ambon;amman;amravati;amritsar;amsterdam;an nhon;anaheim;ananindeua;anantapur;anapolis;\
    andijon;andorra la vella;angeles city;ankang;ankara;annaba;anqing;anqiu;ansan si;anshan;anshun;antakya;a\
    ntalya;antananarivo;antipolo;antofagasta;antsirabe;antwerp;anyang;anyang si;aomori;aparecida de goiania;\
    apia;aqsu;ar raqqah;ar rayyan;aracaju;arak;ardabil;arequipa;arhus;arifwala;arizona;arkansas;arkhangel'sk\
    ;arlington;arrah;artux;arusha;asahikawa;asansol;ashgabat;asmara;assiut;astana;astrakhan;asuncion;aswan;a\
    tasehir;athens;atlanta;atyrau;auckland;augsburg;aurangabad;aurora;austin;avadi;avarua;avellaneda;awasa;a\
    zcapotzalco;ba vi;bab ezzouar;bac giang;bac ninh;bac tu liem;bacolod city;bacoor;bafoussam;bagcilar;bage\
    rhat;baghdad;bagong silang;baguio;bahawalpur;bahcelievler;bahia blanca;bahir dar;baicheng;baise;baiyin;b\
    akersfield;baku;balbala;bali;balikpapan;ballari;baltimore;bamako;bamenda;banan;banda aceh;bandar abbas;b\
    andar lampung;bandar seri begawan;bandarban;bandung;bangkok;bangui;bani suwayf;banjarbaru;banjarmasin;ba\
    njul;bannu;banqiao;bao'an;baoding;baoji;baoshan;baotou;baranagar;barasat;barcelona;barddhaman;bareilly;b\
    ari;bariadi;barinas;barnaul;barquisimeto;barranquilla;barueri;basrah;basse terre;basseterre;basuo;batam;\
    bathinda;batikent;batman;batna;battagram;batu caves;bauchi;bauru;bawshar;bayan nur;bazhong;bedok new tow\
    n;begoua;begusarai;bei'an;beihai;beijing;beira;beirut;bekasi;belagavi;belem;belfast;belford roxo;belgoro\
    d;belgrade;bello;belmopan;belo horizonte;ben cat;bengaluru;bengbu;benghazi;bengkulu;benguela;benin city;\
    benito juarez;benoni;benxi;bergen;berlin;bern;betim;beylikduzu;bhagalpur;bharatpur;bhatara;bhatpara;bhav\
    nagar;bhawana;bhayandar;bhilai;bhilwara;bhiwandi;bhopal;bhubaneswar;bialystok;bida;bielefeld;bien hoa;bi\
    har sharif;bijie;bikaner;bilaspur;bilbao;bilimora;bimbo;binan;binh thanh;binjai;binzhou;birganj;birkenhe\
    ad;birmingham;bishkek;bissau;blantyre;blida;bloemfontein;blumenau;boa vista;bobo dioulasso;bochum;bogor;\
    bogota;bokaro;boksburg;boma;bonn;borama;bordeaux;borivli;borujerd;boston;botshabelo;bouake;bozhou;brahma\
    nbaria;brahmapur;brakpan;brampton;brasilia;brasov;bratislava;bratsk;brazzaville;bremen;brest;bridgetown;\
    brighton;brisbane;bristol;brno;brooklyn;brussels;bryansk;bucaramanga;bucharest;bucheon si;buda;budapest;\
    budta;buenaventura;buenos aires;bujumbura;bukavu;bukhara;bukit rahman putra;bulawayo;bunamwaya;bunia;buo\
    n ma thuot;buraydah;burewala;bursa;busan;butembo;butuan;bydgoszcz;cabanatuan city;cabimas;cabinda;cabuya\
    o;cagayan de oro;cainta;cairo;calabar;calamba;calgary;cali;california;callao;caloocan;calumbo;camaguey;c\
    amama;camayenne;campina grande;campinas;campo grande;campos dos goytacazes;can tho;canberra;cancun;cangz\
    hou;cankaya;canoas;capao redondo;cape town;carabanchel;caracas;carapicuiba;cardiff;cariacica;carrefour;c\
    artagena;caruaru;casablanca;cascavel;castries;catania;cau giay;caucaia;caxias do sul;cayenne;cazenga;ceb\
    u city;ceilandia;celaya;central coast;chak jhumra;chanda;chandigarh;changchun;changde;changle;changning;\
    changsha;changshu;changwon;changyi;changzhi;changzhou;chaoyang;chaozhou;charlotte;charlotte amalie;chatt\
    ogram;cheboksary;chelyabinsk;chengde;chengdu;chengguan qu;chengzhong;chennai;chenzhou;cheonan;cheongju s\
    i;cherepovets;cherkasy;chernihiv;chernivtsi;chiayi city;chiba;chicago;chiclayo;chifeng;chihuahua;chilanz\
    ar;chimbote;chimoio;chingola;chiniot;chinju;chipata;chisinau;chita;chitungwiza;chizhou;cho lon;cholula;c\
    hongjin;chongming;chongqing;chongzuo;christchurch;chula vista;chuncheon;chunian;chuxiong;chuzhou;cibinon\
    g;cilacap;cilegon;cileungsir;cimahi;cincinnati;cirebon;ciudad apodaca;ciudad benito juarez;ciudad boliva\
    r;ciudad de la paz;ciudad del este;ciudad general escobedo;ciudad guayana;ciudad juarez;ciudad lopez mat\
    eos;ciudad nezahualcoyotl;ciudad obregon;ciudad victoria;cixi;cluj napoca;coacalco;coatzacoalcos;cochaba\
    mba;cockburn town;coimbatore;colombo;colonia del valle;colorado;colorado springs;columbus;comilla;conakr\
    y;connecticut;constanta;constantine;contagem;copenhagen;cordoba;corpus christi;corrientes;corum;cotabato\
    ;cotia;cotonou;coventry;cox's bazar;coyoacan;cuauhtemoc;cuautitlan izcalli;cucuta;cuenca;cuernavaca;cuia\
    ba;cuito;culiacan;cumana;curitiba;cusco;cuttack;da lat;da nang;dachang;daegu;daejeon;dakar;dalian;dallas\
    ;daloa;damanhur;damascus;damietta;dammam;dandong;daqing;dar es salaam;darbhanga;darnytsya;dasmarinas;dat\
    ong;davangere;davao;daxing'anling;daye;dayrah;dazhou;dehradun;deir ez zor;delaware;delhi;delmas;dengzhou\
    ;denizli;denpasar;denver;depok;dera ghazi khan;dera ismail khan;derby;desna;dessie;detroit;dewas;deyang;\
    dezful;dezhou;dhaka;dhanbad;dharavi;dhule;di an;diadema;diego garcia;diepsloot;dihok;dili;dindigul;dingx\
    i;dire dawa;district of columbia;diyarbakir;djelfa;dnipro;dniprovskyi;dodoma;doha;dombivali;donetsk;dong\
     da;dongguan;donghai;dongtai;dongying;dortmund;douala;douglas;dresden;dubai;dublin;duisburg;dumai;duque \
    de caxias;durban;durg;durgapur;dushanbe;dusseldorf;e'zhou;east jerusalem;east london;ebute ikorodu;ecate\
    pec de morelos;edinburgh;edmonton;edogawe;efon alaaye;eimsbuttel;eixample;el aaiun;el daein;el fasher;el\
     obeid;el paso;elazig;eldoret;eloy alfaro;emalahleni;embu das artes;ensenada;enshi;enugu;erbil;erzurum;e\
    senler;esenyurt;eskisehir;eslamshahr;esna;espoo;essen;etawah;etobicoke;evaton;faisalabad;fangchenggang;f\
    anling;faridabad;fatih;feira de santana;fenghuang;fengshan;fengxiang;fergana;fes;firozabad;florianopolis\
    ;florida;floridablanca;flying fish cove;fort de france;fort wayne;fort worth;fortaleza;foshan;foz do igu\
    acu;franca;frankfurt am main;freetown;fresno;fuchu;fujisawa;fukui shi;fukuoka;fukushima;fukuyama;fuling;\
    funafuti;fushun;fuxin;fuyang;fuzhou;gaborone;gagnoa;gajuwaka;gandhinagar;ganja;ganzhou;gaomi;gaozhou;gat\
    ineau;gaya;gaza;gaziantep;gazipur;gboko;gdansk;gdynia;gebze;geelong;geita;gelsenkirchen;general santos;g\
    enoa;george town;georgetown;germiston;ghaziabad;ghulja;gia lam;gifu;gijon;gitega;giza;glasgow;godome;goi\
    ania;gold coast;golfe;goma;gombe;gomez palacio;gonder;gorakhpur;gothenburg;governador valadares;goyang s\
    i;gqeberha;grajau;gravatai;graz;greater noida;greensboro;grozny;grytviken;guadalajara;guadalupe;guang'an\
    ;guangyuan;guangzhou;guankou;guantanamo;guaruja;guarulhos;guatemala city;guayaquil;guediawaye;guigang;gu\
    ilin;guiyang;gujangbagh;gujranwala;gujrat;guli;gumi;gundupalaiyam;gunpo;gunsan;guntur;gurugram;gustavia;\
    gustavo adolfo madero;guwahati;guyuan;gwalior;gwangju;gwangmyeong;gyeongsan si;ha long;ha tinh;ha'il;hac\
    hioji;hada'iq al qubbah;hafar al batin;hafizabad;hagatna;hai ba trung;haifa;haikou;haiphong;hakodate;hal\
    ifax;hamadan;hamah;hamamatsu;hamburg;hamburg mitte;hamburg nord;hamhung;hamilton;hanam;handan;hangzhou;h\
    annover;hanoi;hanzhong;harare;harbin;hargeysa;hathazari;havana;hawaii;hayy khilda;hebi;hechi;hechuan;hef\
    ei;hegang;helsinki;hengshui;hengyang;herat;hermosillo;heroica matamoros;heshan;heyuan;heze;hezhou;higash\
    iosaka;himeji;hirakata;hiratsuka;hiroshima;hisar;hlaingthaya;ho chi minh city;hobart;hohhot;hoji ya hend\
    a;holguin;homs;homyel';honcho;hong kong island;hongkou;honiara;honolulu;houston;howrah;hrodna;hsinchu;hu\
    ai'an;huaibei;huaihua;huainan;huambo;huancayo;huanggang;huangpu;huangshan;huangshi;hubballi;huizhou;hula\
    n ergi;huludao;hulunbuir;hungnam;huocheng;huzhou;hwaseong si;hyderabad;iasi;ibadan;ibague;ibaraki;ibb;ic\
    a;ichalkaranji;ichihara;ichikawa;ichinomiya;idaho;ijebu ode;ikare;ikeja;ikot ekpene;iksan;ile ife;ilesa;\
    iligan;iligan city;illinois;iloilo;ilorin;imphal;imus;incheon;indaiatuba;indiana;indianapolis;indore;iow\
    a;ipoh;iquitos;irapuato;irbid;irkutsk;irvine;iseyin;isfahan;isfara;isiro;iskandar puteri;iskenderun;isla\
    mabad;islington;ismailia;istanbul;istaravshan;itabashi;itagui;itaquaquecetuba;ivanovo;iwaki;iwo;ixtapalu\
    ca;izhevsk;izmir;iztacalco;iztapalapa;jabalpur;jaboatao dos guararapes;jacksonville;jaipur;jajmau;jakart\
    a;jalalabad;jalalpur pirwala;jalandhar;jalgaon;jalna;jambi city;jamestown;jammu;jamnagar;jamshedpur;jard\
    im angela;jardim sao luis;jayapura;jeddah;jeju city;jember;jeonju;jepara;jersey city;jerusalem;jhang sad\
    r;jhansi;ji'an;jiading;jiamusi;jiangmen;jiangyin;jianshui;jiaojiang;jiaozhou;jiaozuo;jiaxing;jieyang;jij\
    iga;jilin;jimma;jinan;jincheng;jing'an;jingdezhen;jingmen;jingzhou;jinhua;jining;jinjiang;jinshan;jinzho\
    ng;jinzhou;jiujiang;jiuquan;jixi;jizhou;joao pessoa;jodhpur;johannesburg;johor bahru;joinville;jos;juba;\
    juiz de fora;junagadh;jundiai;jurong town;jurong west;kabul;kabwe;kadapa;kaduna;kaech'on;kaesong;kafrul;\
    kagoshima;kahama;kahramanmaras;kaifeng;kaili;kakamega;kakinada;kakogawacho honmachi;kalaburagi;kalemyo;k\
    aliningrad;kalininskiy;kallakurichi;kaluga;kalyan;kamarhati;kamoke;kampala;kampung baru subang;kampung k\
    angkar teberau;kampung larkin lama;kananga;kanayannur;kanazawa;kandahar;kano;kanpur;kansas;kansas city;k\
    aohsiung;kaolack;kapar;karabaglar;karachi;karagandy;karaj;karamay;karawang;karbala;kariega;karimnagar;ka\
    rlsruhe;karnal;karol bagh;karsiyaka;kashan;kashgar;kashiwa;kassala;kasugai;kasur;kathmandu;katowice;kats\
    ina;katsushika;kaunas;kawagoe;kawaguchi;kawasaki;kayseri;kazan;kediri;keelung;kelar;kemerovo;kendari;ken\
    ema;kenitra;kennedy;kentucky;kerman;kermanshah;khabarovsk;khamis mushait;kharkiv;khartoum;khartoum north\
    ;khmelnytskyi;khomeyni shahr;khorramabad;khorramshahr;khulna;kibaha;kiel;kigali;kikolo;kikuyu;kikwit;kim\
    a kieza;kimhae;kingston;kingston upon hull;kingstown;kinshasa;kira;kirari sulemannagar;kirkuk;kirov;kisa\
    ngani;kisumu;kita;kitakyushu;kitchener;kitwe;kluang;kobe;kochi;kolhapur;kolkata;kollam;koln;kolwezi;kom \
    ombo;komsomolsk on amur;konak;konya;korba;korhogo;koriyama;korla;koshigaya;kosti;kostroma;kota;kota bhar\
    u;kota damansara;kota kinabalu;kota kuala muda;koto;koumassi;kowloon;kowloon city;kozhikode;krakow;krasn\
    odar;krasnogvargeisky;krasnoyarsk;krugersdorp;kryvyy rih;kuala lumpur;kuala terengganu;kuantan;kuching;k\
    ucukcekmece;kukatpally;kulti;kumamoto;kumasi;kunming;kunshan;kupang;kurashiki;kurgan;kurnool;kursk;kurum\
    e;kushinagar;kuwait city;kwai chung;kyengera;kyiv;kyoto;kyzylorda;l'hospitalet de llobregat;la paz;lagos\
    ;lahore;laibin;laiwu;laixi;lal bahadur nagar;langfang;lanzhou;laohekou;lapu lapu city;laredo;larkana;las\
     palmas de gran canaria;las pinas;las vegas;latakia;latina;latur;laval;leeds;leicester;leipzig;lekki;leo\
    n de los aldama;leshan;lexington;lexington fayette;lhoka;lianshan;lianyungang;liaocheng;liaoyang;liberta\
    d;libreville;lichinga;likasi;lilongwe;lima;limeira;lincang;linfen;linqu;linxia chengguanzhen;linyi;lipet\
    sk;lisbon;lishui;liupanshui;liuzhou;liverpool;ljubljana;lobito;lodz;logan city;loja;lome;london;londrina\
    ;long beach;long bien;long xuyen;longling county;longshan;longyan;longyearbyen;loni;los angeles;los moch\
    is;los teques;loudi;louisiana;louisville;lu'an;luancheng;luanda;lubango;lublin;lubumbashi;lucknow;ludhia\
    na;luena;luhansk;luliang;luohe;luohu district;luoyang;lusaka;luxor;luzhou;lviv;lyon;ma'anshan;macapa;mac\
    au;maceio;machala;machida;madinah;madinat an nasr;madrid;madurai;maebashi;magnitogorsk;mahajanga;mahesht\
    ala;mahilyow;maianga;maiduguri;maine;maipu;majuro;makassar;makati city;makhachkala;makiyivka;makkah;maku\
    rdi;malabon;malacca;malaga;malang;malanje;malatya;male;malegaon;malingao;malir cantonment;malmo;malolos;\
    maltepe;mamoudzou;man'gyongdae ri;manado;managua;manama;manaus;manchester;mandalay;mandaluyong;mandaluyo\
    ng city;mandaue city;mangaluru;manhattan;manila;manizales;mannheim;mansilingan;manta;mantampay;manukau c\
    ity;maoming;maputo;mar del plata;maracaibo;maracay;maradi;maragheh;marawi city;mardan;marg'ilon;marieham\
    n;marienthal;marigot;marikina city;maringa;marne la vallee;maroua;marrakesh;marseille;maryland;masan;mas\
    eru;mashhad;masina;massachusetts;mata utu;matadi;mataram;mathura;matola;matsudo;matsuyama;maturin;maua;m\
    awlamyine;mazar e sharif;mazatlan;mbabane;mbandaka;mbeya;mbour;mbuji mayi;meads;medan;medellin;meerut;me\
    guro;meishan;meizhou;mek'ele;meknes;melbourne;melekeok;memphis;mengzi;menongue;merida;merkezefendi;merlo\
    ;mersin;mesa;mexicali;mexico city;miami;mianyang;michigan;miguel hidalgo;milan;milton keynes;milwaukee;m\
    inato;minato city;mingora;minhang;minna;minneapolis;minnesota;minsk;minya;miri;mirpur khas;mirpur model \
    thana;misratah;mississauga;mississippi;missouri;mito;mixco;miyazaki;mogadishu;mogi das cruzes;mohammadpu\
    r;mokpo;mombasa;monchengladbach;monrovia;montana;monteria;monterrey;montes claros;montevideo;montreal;mo\
    radabad;morelia;morioka;morogoro;moroni;moscow;mossamedes;mossoro;mosul;muar;mudanjiang;mueang nonthabur\
    i;mukalla;mukim pulai;mulenvos;multan;mulugu;mumbai;munich;munster;muntinlupa;muratpasa;murcia;muridke;m\
    urmansk;muscat;muzaffarabad;muzaffarnagar;muzaffarpur;mwanza;mwene;my tho;mykolayiv;mysuru;n'djamena;nab\
    erezhnyye chelny;nada;nagano;nagaoka;nagar naluakot;nagasaki;nagoya;nagpur;naha;naihati;nairobi;najaf;na\
    jafgarh;najran;nakano;nakuru;nam dinh;namangan;namp'o;nampula;nanchang;nanchong;nanded;nanjing;nanning;n\
    anping;nanqiao;nansana;nantes;nantong;nanyang;naples;nara shi;narela;narsingdi;nashik;nashville;nasiriya\
    h;nassau;natal;natore;naucalpan de juarez;navi mumbai;nawabshah;nay pyi taw;nazret;ndola;nebraska;neihu;\
    neijiang;neiva;nellore;nevada;new cairo;new delhi;new hampshire;new jersey;new kingston;new mexico;new o\
    rleans;new south memphis;new taipei city;new territories;new york;new york city;newark;newcastle;newcast\
    le upon tyne;nghi son;nha trang;niamey;nianbo;nicolas romero;nicosia;niigata;nilufer;ningbo;ningde;nis;n\
    ishinomiya;niteroi;nizamabad;nizhniy novgorod;nizhny tagil;nogales;noida;north carolina;north dakota;nor\
    th shore;nottingham;nouakchott;noumea;nova iguacu;nova vida;novo hamburgo;novokuznetsk;novosibirsk;nowra\
    ngapur;nuevo laredo;nuku'alofa;nukus;nunoa;nur sultan;nuremberg;nuuk;nyala;oakland;oaxaca;obalende;odesa\
    ;ogbomoso;ohio;oita;ojo de agua;okara;okayama;okazaki;okene;oklahoma;oklahoma city;olinda;omaha;omdurman\
    ;omsk;ondo;onitsha;oran;oranjestad;ordos;oregon;orel;orenburg;orlando;orumiyeh;osaka;osasco;osh;oslo;oso\
    gbo;ostrava;ota;otsu;ottawa;ouagadougou;oujda;owerri;owo;oyo;pachuca de soto;padang;pago pago;palangkara\
    ya;palembang;palermo;palikir;pallabi;palma;palmas;palmira;palu;panama city;panihati;panipat;panjin;pansh\
    an;panzhihua;papeete;parakou;paramaribo;paranaque city;parauapebas;parbhani;paris;parnamirim;pasarkemis;\
    pasay;pasig city;pasir gudang;pasto;patan;patiala;patna;paulista;pavlodar;pekalongan;pekanbaru;pelentong\
    ;pelotas;pematangsiantar;pengze;pennsylvania;penza;percut;pereira;perm;perth;peshawar;petah tiqva;petali\
    ng jaya;petare;petionville;petrolina;petropolis;petrozavodsk;philadelphia;philipsburg;phnom penh;phu my;\
    phu quoc;pietermaritzburg;pikine;pimpri;pimpri chinchwad;pindi bhattian;pingdingshan;pingdu;pingliang;pi\
    ngxiang;piracicaba;pittsburgh;piura;pizhou;plano;plovdiv;plymouth;podgorica;pohang;pointe noire;pokhara;\
    polokwane;poltava;ponta grossa;pontianak;popayan;port au prince;port aux francais;port de paix;port harc\
    ourt;port louis;port moresby;port of spain;port said;port sudan;port vila;portland;porto;porto alegre;po\
    rto novo;porto velho;portoviejo;posadas;poznan;prague;praia;praia grande;pravyi bereh;prayagraj;pretoria\
    ;pristina;pu'er;pucallpa;puchong;pudong;puducherry;puebla;puente alto;puerto la cruz;punasa;pune;puning;\
    purnia;putian;putuo;puxi;puyang;pyeongtaek;pyongyang;qarchak;qarshi;qazvin;qibao;qina;qingdao;qingpu;qin\
    gyang;qingyuan;qinhuangdao;qinzhou;qionghai;qiqihar;qitaihe;qo'qon;qods;qom;quan muoi;quan muoi mot;quan\
     sau;quang ngai;quanzhou;quebec;quelimane;quetta;quezon city;qui nhon;quilmes;quito;qujing;quzhou;ra's b\
    ayrut;rabat;rach gia;rahim yar khan;raipur;rajamahendravaram;rajkot;rajpur sonarpur;rajshahi;raleigh;ram\
    gundam;ramiros;rampur;ranchi;randburg;rangpur;ranipet;ras al khaimah;rasapudipalem;rasht;ratlam;rawalpin\
    di;recife;reno;resistencia;reykjavik;reynosa;rhode island;ribeirao das neves;ribeirao preto;richards bay\
    ;riga;rio branco;rio de janeiro;riobamba;rishon letsiyyon;riverside;riyadh;rizhao;road town;rohini;rohta\
    k;rome;rondonopolis;roodepoort;rosario;roseau;rosetta;rostov on don;rotterdam;rourkela;rufisque;rugao;ru\
    i'an;ruiru;russeifa;rustenburg;ryazan';sacoma;sacramento;saddiqabad;sadr city;safi;sagamihara;saharanpur\
    ;sahiwal;saint denis;saint helier;saint louis;saint marc;saint paul;saint petersburg;saint pierre;saipan\
    ;saitama;sakai;salem;salta;saltillo;saltivka;salvador;samara;samarinda;samarkand;samba;samsun;samut prak\
    an;san antonio;san cristobal;san diego;san fernando;san francisco;san jose;san jose del monte;san juan;s\
    an luis potosi;san miguel de tucuman;san miguelito;san nicolas de los garza;san pablo;san pedro;san pedr\
    o sula;san salvador;san salvador de jujuy;sanaa;sanandaj;sancaktepe;sandakan;sangli;sanhe;sanliurfa;sanm\
    enxia;sanming;santa ana;santa catarina;santa clara;santa cruz de la sierra;santa fe;santa maria;santa ma\
    rta;santa teresa del tuy;santiago;santiago de cuba;santiago de los caballeros;santiago de queretaro;sant\
    iago de surco;santiago del estero;santo andre;santo domingo;santo domingo de los colorados;santo domingo\
     este;santo domingo oeste;santol;santos;sanya;sao bernardo do campo;sao joao de meriti;sao jose;sao jose\
     do rio preto;sao jose dos campos;sao jose dos pinhais;sao luis;sao paulo;sao tome;sao vicente;sapele;sa\
    popemba;sapporo;sarajevo;saransk;saratov;sargodha;sariwon si;saskatoon;satna;saugor;saurimo;savar;seattl\
    e;seeb;sejong;sekondi;selayang baru utara;semarang;semey;sendai;sengkang new town;seongnam si;seoul;sera\
    ng;serekunda;seremban;serra;setagaya;setapak;setif;sevastopol;sevilla;sfax;sha tin;shah alam;shahjanpur;\
    shahriar;sham shui po;shanghai;shangluo;shangqiu;shangrao;shangyu;shantou;shanwei;shaoguan;shaoxing;shao\
    yang;sharjah;sheffield;shekhupura;shenyang;shenzhen;shibganj;shibin al kawm;shihezi;shijiazhuang;shimono\
    seki;shinagawa;shinjuku;shiqi;shiraz;shivaji nagar;shivamogga;shiyan;shizuishan;shizuoka;sholapur;shougu\
    ang;shuangyashan;shubra al khaymah;shuozhou;shyamnagar;shymkent;sialkot;sikasso;siliguri;simferopol;sinc\
    elejo;singa;singkawang;sinjhoro;sinuiju;siping;sisli;situbondo;sivas;skardu;skopje;smolensk;soacha;sochi\
    ;sofia;sohag;sokoto;soledad;soledad de graciano sanchez;solwezi;songea;songjiang;sonipat;sorocaba;soshan\
    guve;south boston;south carolina;south dakota;south dublin;south tangerang;southampton;southend on sea;s\
    oweto;soyapango;srinagar;st peter port;st. george's;st. john's;stanley;staten island;stavropol;sterlitam\
    ak;stockholm;stoke on trent;strasbourg;stuttgart;subang jaya;sucre;suez;suginami;suicheng;suihua;suining\
    ;suita;suizhou;sukabumi;sukkur;sulaymaniyah;sultanah;sultanbeyli;sultangazi;sumare;sumbawanga;sumgayit;s\
    umida;sumy;sunch'on;suncheon;sungai petani;sunshine coast;suqian;surabaya;surakarta;surat;surgut;surrey;\
    suva;suwon;suzano;suzhou;swansea;sydney;szczecin;ta'if;taboao da serra;tabora;tabriz;tabuk;tacloban;tacn\
    a;taganrog;taguig;tai po;tai'an;taicang;taichung;tainan;taipei;taiyuan;taiz;taizhou;takamatsu;takasaki;t\
    akatsuki;takeo;takoradi;talatona;tallinn;tamale;taman petaling;tambov;tampa;tampere;tampico;tampines est\
    ate;tampines new town;tando allahyar;tando bago;tanga;tangerang;tanggu;tanghe;tangier;tangshan;tanta;tan\
    tou;tanzhou;taoyuan;tapachula;tarakan;tarawa;taraz;tarlac city;tarsus;tartus;tashkent;tasikmalaya;taubat\
    e;tawau;tbilisi;tegal;tegucigalpa;tehran;tel aviv;temara;teni;tennessee;tepic;teresina;tete;tetouan;texa\
    s;thai nguyen;thane;thanh hoa;thanh xuan;thanjavur;the bronx;the hague;the valley;thembisa;thessaloniki;\
    thies;thies nones;thika;thimphu;thiruvananthapuram;thoothukudi;thrissur;thu dau mot;thu duc;thuan an;tia\
    njin;tianshui;tieling;tijuana;timisoara;tin shui wai;tirana;tiruchirappalli;tirunelveli;tirupati;tiruppu\
    r;tlahuac;tlalnepantla;tlalpan;tlaquepaque;toamasina;tokorozawa;tokushima;tokyo;toledo;toluca;tolyatti;t\
    omsk;tonala;tongchuan;tonghua;tongliao;tongling;tongshan;toronto;torreon;torshavn;toshima;touba;toulouse\
    ;toyama;toyohashi;toyonaka;toyota;tripoli;trujillo;tseung kwan o;tshikapa;tsu;tsuen wan;tucson;tuen mun;\
    tula;tulsa;tumkur;tungi;tunis;turin;turmero;turpan;tuxtla;tver;tyumen;uberaba;uberlandia;udaipur;ufa;uig\
    e;uijeongbu si;ujjain;ulaanbaatar;ulan bator;ulan ude;ulanqab;ulhasnagar;ulsan;ulu bedok;ulyanovsk;umran\
    iye;umuahia;uruapan;urumqi;usak;uskudar;ust kamenogorsk;utah;utrecht;utsunomiya;uvira;uyo;vadodara;vaduz\
    ;valencia;valenzuela;valladolid;valledupar;valletta;valparaiso;vancouver;vantaa;varanasi;varna;varzea gr\
    ande;vatican city;vellore;venustiano carranza;veracruz;vereeniging;vermont;verona;viamao;viana;victoria;\
    victoria de durango;vienna;vientiane;viet tri;vigo;vijayapura;vijayawada;vila flor;vila velha;villa nuev\
    a;villahermosa;villavicencio;vilnius;vina del mar;vinh;vinnytsya;virar;virginia;virginia beach;visakhapa\
    tnam;vitebsk;vitoria;vitoria da conquista;vladikavkaz;vladimir;vladivostok;volgograd;vologda;volta redon\
    da;volzhsky;voronezh;vung tau;wad medani;wafangdian;wah cantt;wakayama;wandsbek;wanning;wanxian;wanzhou;\
    warangal;warder;warri;warsaw;washington;weifang;weihai;weinan;welkom;wellington;wenchang;wenshan city;we\
    nzhou;west island;west jerusalem;west raleigh;west virginia;wichita;wiesbaden;willemstad;windhoek;winejo\
    k;winnipeg;wisconsin;wollongong;wolverhampton;wong tai sin;wonju;wonsan;wroclaw;wuhan;wuhu;wuppertal;wuw\
    ei;wuxi;wuzhong;wuzhou;wyoming;xalapa de enriquez;xi'an;xiamen;xiangtan;xiangyang;xianning;xianyang;xiao\
    gan;xichang;xico;xilinhot;xingning;xingtai;xingyi;xining;xinxiang;xinyang;xinyi;xinyu;xinyuan;xinzhou;xi\
    uying;xochimilco;xuan loc;xuancheng;xuanhua;xuchang;xuhui;xuzhou;ya'an;yamoussoukro;yan'an;yancheng;yang\
    jiang;yangon;yangpu;yangquan;yangsan;yangshuo;yangzhou;yanji;yantai;yanzhou;yao;yaounde;yaren;yaroslavl;\
    yazd;yei;yekaterinburg;yenagoa;yeosu;yerevan;yibin;yichang;yichun;yinchuan;yingkou;yiwu;yixing;yogyakart\
    a;yokkaichi;yokohama;yokosuka;yola;yongji;yongzhou;yoshkar ola;yueyang;yulin;yuncheng;yunfu;yunlong;yunu\
    sobod;zagazig;zagreb;zahedan;zamboanga;zanjan;zanzibar;zaozhuang;zapopan;zaporizhzhya;zaragoza;zaria;zar\
    qa;zeytinburnu;zhabei;zhangjiagang;zhangjiajie;zhangjiakou;zhangye;zhangzhou;zhanjiang;zhaoqing;zhaotong\
    ;zhengzhou;zhenjiang;zhongshan;zhongwei;zhoukou;zhoushan;zhu cheng city;zhucheng;zhuhai;zhumadian;zhuzho\
    u;zhytomyr;zibo;zigong;zinder;ziyang;zoucheng;zumpango;zunyi;zurich;
    """
  )
}
