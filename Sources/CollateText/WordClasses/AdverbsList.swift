// Made by Tests/Scripts/make_word_classes.py. Lexicon of Brill's tagger, copyright 1993 Massachusetts
// Institute of Technology and University of Pennsylvania; permission in .notices.

extension WordList {
  /// Adverbs without the ending -ly.
  static let adverbs = WordList(
    """
    ;aback;abed;aborning;abreast;abroad;abroade;adrift;afar;afield;afire;afloat;afoot;afoul;afresh;afterward\
    ;afterwards;aftuh;again;agayne;ago;aground;ahead;ajar;alike;almost;aloft;alone;aloud;alreadeh;already;al\
    so;altogether;always;amok;anew;anyhow;anymore;anyplace;anytime;anyway;anywhere;apace;apart;apiece;ashore\
    ;aside;askance;askew;asleep;astray;asunder;away;awaye;awhile;awry;aye;back;backstage;backward;backwards;\
    barefoot;befoh;beforehand;behahn;circa;clockwise;crossways;crosswise;darned;deathward;dimmer;doubtless;d\
    own;downhill;downright;downstream;downwind;drearier;earlier;eastward;edgewise;else;elsewhere;enough;enro\
    ute;even;eventshahleh;ever;everywhere;extempore;faier;far;farther;fast;faster;fifteenfold;firmwide;first\
    hand;forever;forth;forthwith;forward;forwards;fourfold;fro;frothier;furiouser;furthermore;grevouselye;gr\
    immer;halfway;halfways;headlong;hence;henceforth;here;hereabouts;hereafter;hereby;herein;hereinafter;her\
    etofore;hereunto;herewith;hither;hitherto;homeward;homewards;homologous;however;howsomever;inasmuch;inde\
    ed;inland;insofar;instead;inward;irrespective;jist;jus;just;kinda;later;lengthier;lengthwise;likewise;lo\
    nelier;longer;marketwise;maybe;meanwhile;midmonth;midway;moreover;nawt;nay;neater;never;nevertheless;nig\
    h;nonetheless;north;northward;northwest;not;nott;now;nowadays;nowhere;offstage;oft;often;oftener;oftenti\
    mes;once;onleh;onscreen;onward;onwards;ornraier;otherwise;outdoors;outward;overboard;overland;perchance;\
    perforce;perhaps;piecemeal;piecewise;plumb;presto;pretty;prior;pronto;prouder;quintuple;quite;rather;reg\
    ardless;seldom;sevenfold;sic;sideways;sidewise;sixfold;skyward;smack;smarter;so;sofar;someday;somehow;so\
    meplace;sometime;sometimes;somewhat;somewhere;somewheres;soon;sooner;sooo;south;southeast;southward;sout\
    hwest;stepwise;still;stomachwise;straightway;supra;tenfold;thar;then;thence;ther;thereabouts;thereafter;\
    thereby;therefor;therefore;therefrom;therein;thereof;thereon;thereto;theretofore;thereunder;thereupon;th\
    erewith;thither;thrice;thruways;thus;together;tollways;tonight;too;truley;twice;twise;unawares;underfoot\
    ;underway;upfield;upright;upside;upstream;upward;upwards;verbatim;verie;versa;very;well;wen;westward;wha\
    tsoever;whereof;widthwise;wus;yet;yon;
    """
  )
}
