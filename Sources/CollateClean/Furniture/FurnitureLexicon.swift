/// What the furniture of news sites says: English, folded to lower case, without punctuation.
enum FurnitureLexicon {
  /// Labels that are furniture when they stand alone on a line.
  static let labels = PhraseSet(
    """
    about us; accept; accept all; accept cookies; ad; ads; advert; advertise; advertise with us; advertisement; \
    advertisements; also read; article continues below; article continues after this advertisement; back to top; \
    bookmark; breaking news; business; close; comment; comments; contact; contact us; continue reading; cookie policy; \
    cookie settings; cookies; copy link; download our app; download the app; editors picks; editor's picks; email; \
    end of article; entertainment; facebook; featured; follow; follow us; gallery; give feedback; got it; home; \
    in this article; in this story; instagram; join the conversation; latest; latest articles; latest news; \
    latest posts; latest stories; leave a comment; leave a reply; lifestyle; linkedin; listen; live updates; \
    load more; loading; log in; login; log out; manage preferences; menu; more; more articles; more headlines; \
    more news; more stories; most popular; most read; most viewed; must read; must reads; must watch; my account; \
    navigation; newsletter; newsletters; next; next article; next post; next story; no comments; not now; opinion; \
    our picks; photo gallery; popular; popular posts; previous; previous article; previous post; previous story; \
    print; privacy; privacy policy; promoted; promoted content; read also; read full story; read more; read next; \
    recommended; recommended for you; recommended stories; reddit; register; reject all; related; related articles; \
    related content; related news; related posts; related stories; related topics; report this ad; rss; save; save article; \
    scroll to continue; search; see also; see more; share; share article; share this; share this article; \
    share this story; show comments; sign in; sign up; site map; sitemap; skip advertisement; skip to content; \
    skip to main content; source; sponsored; sponsored content; sport; sports; story continues below; \
    story continues below advertisement; subscribe; subscribe now; subscribe today; tags; telegram; terms; \
    terms and conditions; terms of service; terms of use; top stories; topics; trending; trending now; tweet; twitter; \
    video; videos; view all; view comments; view more; watch live; watch now; we recommend; what to read next; \
    whatsapp; what's hot; you may also like; you might also like; you might like; youtube
    """
  )

  /// Openings of short lines that point away from the article or ask for something.
  static let openings = PhraseSet(
    """
    a version of this article; also read; also on; advertisement; advertising; categories; check out our; click here; \
    click on the; click to; copyright; do you have a story; do you have a tip; don't miss; download our; \
    download the app; email us; enjoyed this; explore more; filed under; find out more; follow our; follow us; \
    follow the latest; for all the latest; for more news; for more stories; for the latest news; get breaking news; \
    get our; get the app; get the latest; got a story; got a tip; have a story; have your say; help us; join our; \
    join the conversation; join the discussion; join thousands; keep up with; keep reading; learn more about; \
    leave a comment; leave a reply; let us know; like us on; liked this; listen to our; listen to this; load more; \
    more articles; more from; more in; more news; more on this; more stories; never miss; originally published; \
    please check your; please click; please confirm; please enable; please enter; please log; please refresh; \
    please register; please select; please share; please sign; please subscribe; please support; please try; \
    please turn on; please wait; posted in; read also; read all; read full; read more; read next; \
    read our; read the full; read the latest; recommended; related articles; related posts; related stories; \
    related topics; see also; see our; send us; share on; share this; share via; share your; show comments; sign in; \
    sign up; sponsored by; sponsored; stay connected; stay informed; stay in the know; stay tuned; stay up to date; \
    subscribe; support our; support us; tagged; tags; tap here; tell us what; thank you for reading; \
    thank you for registering; thank you for signing; thank you for subscribing; thanks for reading; \
    thanks for subscribing; this article first appeared; this article originally; this article was originally; \
    this story first appeared; this story was originally; to read more; topics; trending; turn on notifications; \
    view all; view comments; view gallery; visit our; want more; want to read more; watch live; watch more; \
    watch now; watch our; we use cookies; we value your; what did you think; what do you think; write to the editor; \
    write to us; you are reading; you can also read; you have been; you have reached your; you may also; you might also; your browser; \
    your email address
    """
  )

  /// Phrases that hardly ever stand in an account.
  static let phrases = PhraseSet(
    """
    a post shared by; ad blocker; ai generated summarization; ai generated summary; ai-generated summary; \
    all rights reserved; already a subscriber; already have an account; as little as; automatically logged in; \
    become a member; become a subscriber; browser preferences; browser settings; cancel anytime; click here to; \
    comment below; comments below; commenting forum; cookie policy; create a free account; create an account; \
    download our app; enable javascript; follow us on; for as little as; free newsletter; free trial; \
    get unlimited access; in our comments; in the comments; in your inbox; into your inbox; leave a comment; \
    make a contribution; make a donation; may not be published broadcast; may not be reproduced; \
    may not be republished; min read; minute read; minutes read; monthly donation; never miss a story; \
    on our app; our app; our commenting; our community guidelines; our journalism; our latest newsletter; \
    our newsletter; our newsletters; our privacy; our subscribers; our telegram; our terms; our whatsapp; \
    our youtube; privacy policy; read in app; refer to the full article; republished with permission; \
    reproduction without; share this article; share this story; sign up for; sign up to; subscribe for; \
    subscribe to; support independent journalism; terms of service; terms of use; to continue reading; \
    to your inbox; view this post on; want to join the; with notifications; without permission; \
    your account; your browser; your comment; your contribution; your donation; your email address; \
    your inbox; your name here; your password; your subscription; your support helps; your support makes
    """
  )

  /// Openings of lines that credit a picture.
  static let pictureOpenings = PhraseSet(
    """
    caption; courtesy of; credit; file image; file photo; file picture; getty images; illustration; image; \
    image caption; image copyright; image credit; image source; images; media caption; photo; photo by; photo courtesy; \
    photo credit; photograph; photograph by; photographer; photos; photos by; picture; picture by; pictured; video credit
    """
  )

  /// Marks of a picture credit at the end of a caption.
  static let pictureCredits = PhraseSet(
    """
    ap photo; afp photo; courtesy photo; epa photo; file photo; getty images; handout photo; handout via; \
    image credit; pool photo; photo by; photo courtesy; photo credit; photo file; photograph by; reuters photo; \
    via ap; via afp; via reuters; via getty; via shutterstock; xinhua photo; shutterstock
    """
  )

  /// Openings of credits that news agencies put under or over their accounts.
  static let agencyCredits = PhraseSet(
    """
    additional reporting; compiled by; editing by; edited by; graphic by; reporting by; translated by; \
    with additional reporting; with agency inputs; with files from; with input from; with inputs from; \
    with reporting by; with reports from; writing by; written by
    """
  )

  /// What an agency says in brackets over a new version that it has done to the last one.
  static let revisions: Set<String> = [
    "adds", "amends", "changes", "clarifies", "corrects", "deletes", "edits", "fixes", "recasts", "refiles",
    "removes", "repeats", "rewrites", "updates",
  ]

  /// News agencies and picture agencies that captions and credits end with.
  static let agencies: Set<String> = [
    "afp", "ap", "ani", "antara", "bernama", "bloomberg", "dpa", "efe", "epa", "getty", "ians", "interfax",
    "kcna",
    "kyodo", "nurphoto", "pa", "pti", "reuters", "ria", "shutterstock", "sputnik", "tass", "unian", "upi",
    "xinhua",
    "yonhap", "zuma",
  ]

  /// Words that speak to the reader, or as the publisher.
  static let address: Set<String> = [
    "you", "your", "yours", "we", "our", "ours", "us", "we're", "you're", "we've",
  ]

  /// Words of running a news site.
  static let site: Set<String> = [
    "account", "advertisers", "advertising", "alerts", "app", "article", "articles", "browser", "comment",
    "commenting",
    "comments", "contribute", "contribution", "conversation", "cookies", "donate", "donation", "donations",
    "edition",
    "email", "facebook", "follow", "inbox", "instagram", "journalism", "journalists", "member", "members",
    "membership",
    "newsletter", "newsletters", "newsroom", "notifications", "page", "paywall", "paywalls", "podcast",
    "preferences",
    "reader", "readers", "readership", "register", "reporters", "reporting", "site", "stories", "story",
    "subscribe",
    "subscriber", "subscribers", "subscription", "support", "supporters", "telegram", "twitter",
    "unsubscribe", "updates",
    "website", "whatsapp", "youtube",
  ]

  /// Verbs by which a line asks the reader to do something on the site.
  static let commands: Set<String> = [
    "become", "browse", "buy", "check", "click", "comment", "contribute", "discover", "donate", "download",
    "enjoy",
    "enter", "explore", "follow", "get", "give", "help", "join", "leave", "like", "listen", "log", "manage",
    "open",
    "please", "read", "refresh", "register", "see", "send", "share", "shop", "sign", "stay", "submit",
    "subscribe",
    "support", "tap", "tell", "try", "turn", "unsubscribe", "upgrade", "view", "visit", "watch", "write",
  ]

  /// Words by which an account reports what somebody said.
  static let reporting: Set<String> = [
    "said", "says", "told", "according", "added", "announced", "reported", "stated", "claimed", "asked",
    "quoted",
  ]
}
