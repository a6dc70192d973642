// Made by Tests/Fitting/Pages/fit.py. Fitted to pages annotated in two collections, of which nothing but these numbers
// is here: article-extraction-benchmark, Copyright (c) 2020 Scrapinghub, MIT License, and web-content-extraction-benchmark,
// Copyright (c) 2026 Murrough Foley, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/legalcode); both are named in
// .notices.

extension PageModel {
  /// The fitted weights.
  static let fitted = PageModel(
    names: """
      <a> -48 <article> 21 <aside> -51 <blockquote> 7 <body> 6 <button> -11 <center> -4 <details> 3 <div> -6 <dl> -2 \
      <fieldset> 2 <figcaption> -21 <figure> -23 <footer> -62 <form> -23 <h1> -28 <h2> 20 <h3> 20 <h4> -3 <h5> -9 \
      <h6> -11 <header> -47 <html> -11 <li> -5 <main> 29 <nav> -47 <ol> 10 <p> 102 <pre> -18 <section> 4 <span> -9 \
      <table> -2 <tr> -2 a 8 a-ab 2 a-af 4 a-b -5 a-bf -4 a-f 3 a-text 5 a-theme 3 aa -2 aawp 4 aawp-custom 4 ab 7 \
      ab-e 4 about 2 above 4 absolute -2 ac 4 ac-c 4 acc 2 accessibility -8 accessories 2 accordion -5 \
      accordion-container -6 accordion-inner 2 accordion-panel -7 acf 3 action -5 actions -4 active 10 active-footer \
      7 ad -2 ad-container 6 ad-d -2 ada -2 adb 2 addon -6 adv -2 advanced -7 ae 2 ae-c 3 aec 2 af-d 5 afa -2 aff 2 \
      affiliate -3 affiliate-disclaimer -2 after -5 ai -3 ajax-pagination -4 ak -3 al -3 alert -7 align -18 \
      align-center -5 align-middle -4 aligncenter -4 aligned 6 aligned-center 7 aligned-left 4 alignfull -5 alignleft \
      -2 alignment 4 alignment-left 4 alignment-split 2 all -5 alt -6 alternatives 3 an -3 analysis 4 analytics 5 \
      anchor -10 and 10 animated 3 answer -3 app -24 application 3 applied -5 ar 2 archive -12 are -7 around 2 arrows \
      2 art 14 article 10 article-author -2 article-block 6 article-body 16 article-byline -2 article-caption -3 \
      article-card -5 article-comment -5 article-container 12 article-content 9 article-cta -3 article-header -6 \
      article-headline -3 article-html -2 article-item -7 article-layout 4 article-list -3 article-main 11 \
      article-meta -5 article-page -19 article-related -2 article-section -3 article-sidebar -9 article-single -5 \
      article-template -10 article-text 6 article-title -5 article-top 3 article-wrapper 14 articles 5 \
      articles-wrapper 4 as -2 aside -7 asset -2 asset-gallery -3 at 4 attachment -8 audio -2 author -45 author-bio \
      -8 author-box -6 author-content -2 author-description -4 author-info -4 authors -7 auto-fr 3 auto-px 3 \
      auto-rows -2 av -4 available 2 avatar 4 b -6 b-ad -2 b-b -11 b-bd -2 b-d 3 b-df 2 b-f 4 ba-c 4 back-link 2 \
      background-color -3 banner -17 banner-content -2 banner-text -2 bar -16 bar-container -3 bar-content -3 base 2 \
      basic 6 basis 5 bb-c 3 bbc -3 bbf 3 bc -6 bc-a 3 bc-c 2 bcc 3 bd 8 bd-a 2 bd-b -2 bde 5 be -4 before 7 \
      below-excerpt 2 below-header 4 best 4 between -5 bf-b -2 bf-c -4 bg -10 bg-background -6 bg-black -3 bg-blue -3 \
      bg-cover -2 bg-dark -6 bg-gradient -2 bg-gray -5 bg-grey 3 bg-layout -3 bg-light 3 bg-no -2 bg-none 2 bg-white \
      6 bi 2 big 5 bio -15 black -5 block -9 block-block -8 block-blog 2 block-body -3 block-button -2 block-buttons \
      -2 block-card 2 block-collage 2 block-content -9 block-core 7 block-group -6 block-heading 10 block-html 7 \
      block-image -5 block-kadence 4 block-layout 2 block-list 36 block-overlap 2 block-paragraph 3 block-post -3 \
      block-poster 2 block-stack 2 block-system 2 block-table -2 block-text 9 block-wrapper 4 blockcontainer 4 \
      blockquote 7 blocks -7 blocks-wrapper -4 blog 6 blog-article 6 blog-body 3 blog-container 5 blog-content 14 \
      blog-details 2 blog-grid -6 blog-hero 2 blog-listing -10 blog-main 4 blog-page 2 blog-posts 10 blog-rich 2 \
      blog-section 6 blog-single 4 blog-wrapper -2 blogpost -8 blogs -8 blue -3 blurb 4 bn -2 body 10 body-block 6 \
      body-show 2 body-text -11 bold -3 book 4 booking 4 border -3 border-all 2 border-b 12 border-bottom -2 \
      border-color 3 border-gray 14 border-grey -3 border-none 2 border-top -2 bordered -4 bot -2 both 7 bottom -23 \
      bottom-border -7 bottom-nav -2 box -17 boxed 10 boxed-layout 3 bp 4 brand -2 bread 2 breadcrumb -11 \
      breadcrumbs-hidden 7 breaker -14 breaking -9 browser -5 browser-chrome -2 bs 2 btn -4 builder 13 builders 3 \
      building 4 bullet 2 bullets 2 business 8 button -3 button-corner 2 button-custom -2 button-helper 2 button-icon \
      -3 button-no 2 button-position 2 button-shape 2 button-type 3 button-wrapper -3 buttons -10 bv 3 by 2 by-side 4 \
      byline -14 c 14 c-a -7 c-b 4 c-c -7 c-ca 2 c-d 2 c-dd 2 c-ff -2 ca 2 calc 5 call -2 camera 2 cameras 17 can 2 \
      canvas 2 cap 3 caption -33 caption-attachment -4 caption-text -6 card -29 card-article 2 card-body 2 \
      card-container -4 card-description -2 card-dynamic 2 card-no -2 card-title -2 cards -6 cards-container -2 \
      career -2 carousel -17 carousel-item -2 cart-drawer -2 cat -3 cat-item -5 catalog 3 categories -2 category -2 \
      category-articles 4 category-blog 3 category-health 2 category-news 3 category-travel -2 cb -12 cbd 3 cc 15 \
      cd-d 2 cd-e -4 cda 4 ce 3 cell -2 center -5 center-content 6 centered 6 cf 2 checkbox -2 checklist 7 child 7 \
      child-theme -2 circle 2 citation -26 citations -3 ck 7 cl 2 class 10 class-name 8 classic -2 clean 3 clear 7 \
      clearfix 4 cli -5 cli-modal -2 cli-tab -2 click 2 clip -5 close 2 close-button 2 closed -2 cm -3 cms 6 cn -2 \
      code -7 code-usd 2 col 5 col-lg 8 col-main 2 col-md -19 col-sm 5 col-span 8 col-xl 7 collage 2 collage-content \
      2 collage-dynamic 2 collage-text 2 collapse -6 collapsed 4 collection 8 collection-layout 2 collection-type 2 \
      college -4 color -12 color-normal 2 color-primary -6 color-scheme -2 colors -2 cols -3 cols-auto 3 cols-fr 2 \
      column 7 column-gap -2 column-inner 2 column-layout -3 column-main 8 column-primary 3 column-wrap -7 \
      column-wrapper 7 comment -58 comment-body -3 comment-content -11 comment-form -3 comment-list -6 \
      comment-respond -2 commentlist -2 comments -26 comments-area -4 common 2 community -2 compact -3 company 3 \
      compare -17 comparison 3 complete 2 component -7 component-content -4 components 2 con 3 con-boxed 2 con-inner \
      2 condition -6 condition-invisible -6 conditions 2 cons 6 consent -2 constrained 3 cont -2 contact -6 \
      container-center 3 container-fluid -9 container-inner 4 container-main 6 container-sc -9 container-wrapper -2 \
      container-xl 7 containers 10 content 23 content-align -2 content-area 8 content-article -18 content-block -3 \
      content-body 4 content-column -11 content-container -3 content-end -3 content-flex 6 content-footer -4 \
      content-for -7 content-full -4 content-grid 3 content-groups -7 content-inner 3 content-is -2 content-item -5 \
      content-justification -5 content-left -8 content-main 5 content-outer 2 content-page -5 content-position 2 \
      content-right -6 content-sc 2 content-section 9 content-sidebar 2 content-single 6 content-style 2 \
      content-styles 2 content-tb 4 content-well 4 content-width 5 content-wrap 14 content-wrapper 5 contents 6 \
      context -2 contributor -3 control-bar -2 control-panel -4 controls-weight 2 cookie -6 cookie-notice -2 cookies \
      -3 copy -12 copyright -8 core 6 core-columns 2 corner-style 2 cos 4 cos-wrapper 4 cost -3 count -2 counter -2 \
      cover-background 2 cp 6 cr -2 cream 2 create 3 credit -2 credits -2 critical 2 cs 3 css 4 css-a -5 css-c 3 \
      css-l -3 css-m -2 css-o 4 css-q -2 css-s -2 css-t -3 css-z 10 ct-a -4 ct-div 5 ct-section 6 cta -27 cta-button \
      3 cta-content -2 cu 3 currency-code 2 custom -15 custom-background 14 custom-header -2 custom-html -3 \
      custom-logo -9 customizer -3 customizer-styles -3 cv -2 d -5 d-a 2 d-ab -2 d-b 3 d-c 4 d-d -3 d-ec -2 d-f -3 \
      d-flex 2 d-lg -5 d-md -3 d-none -4 da -2 dark-blue 5 dark-prose 5 data -16 data-analysis 4 date -5 date-label 2 \
      datetime -3 db -8 dbb 2 dd 12 dd-b 2 dd-c 2 dd-d -2 de -5 de-c 2 dec 3 decimal 4 decoration 3 default 12 dek -3 \
      demo -3 depth -10 desc -8 descr 4 description -13 description-below -2 design 14 desk -2 desktop -4 detail 13 \
      details 10 details-alignment 2 details-wrapper 5 development 2 df -7 dh -2 dialog -2 direction 5 disable 5 \
      disabled -4 disc 10 disclaimer -9 disclosure -8 discover -2 display -3 display-flex -3 div -11 div-block -9 \
      div-comment -2 divi 2 divi-child -2 divi-theme 2 dn -3 do 2 doc -5 docs 3 document 4 dom -2 dom-id -2 dot -2 \
      download -2 dpd -2 dpsp -2 dr 5 drawer -4 dropdown -9 dropdown-hover 7 dropdown-menu -4 drupal -2 ds -4 du 4 dv \
      2 dy 2 dyn -7 dyn-item -3 dyn-items -3 dyn-list -3 dynamic -19 dynamic-font 2 e -3 e-a 2 e-b -6 e-c -7 e-child \
      -2 e-con 3 e-content 4 e-d -3 e-e -7 e-ec 5 e-ed 2 e-fd -5 e-flex 2 e-h 2 e-parent 3 e-s 3 ea -3 ease 3 ease-in \
      3 eb 8 ebd 2 ec 8 ec-a 6 ed -2 ed-b 2 ed-c -8 ed-d 2 editable -14 editor -3 editorial -4 education 4 ee -7 ee-f \
      -2 effect 2 ehf -8 ehf-stylesheet -8 ehf-template -8 ej 3 ek -2 el -4 element -5 element-a -2 element-ab 8 \
      element-ad 2 element-ae 3 element-af -3 element-b -7 element-bc 2 element-bd 2 element-c 8 element-caption -4 \
      element-cc 2 element-cf 2 element-container -3 element-d 4 element-de 3 element-df -5 element-e -10 element-ec \
      -2 element-ee -2 element-f -3 element-ff 3 element-populated -2 elementor 6 elementor-col -2 elementor-column \
      -3 elementor-container -2 elementor-element 5 elementor-grid -7 elementor-hidden -14 elementor-inner -10 \
      elementor-kit 3 elementor-location 6 elementor-page 4 elementor-post -5 elementor-posts -3 elementor-section -2 \
      elementor-shortcode -2 elementor-top 7 elementor-widget 15 elements 3 email -6 embed -2 embed-responsive 3 \
      embedded -3 empty -4 en -8 en-us 2 enable 2 enabled 4 end -12 entity -4 entity-reference -6 entries -6 entry 23 \
      entry-comments -5 entry-content 39 entry-footer -5 entry-header -7 entry-meta -4 entry-single -3 entry-summary \
      -2 entry-title -5 equal -2 equal-columns -3 er 2 error -2 es 4 et -3 et-cover 2 et-db 2 et-divi 2 et-main 2 \
      et-pb -2 eu -4 ev -6 even -3 event -12 event-date 2 event-excerpts 2 event-item 2 event-thumbnail 2 \
      event-thumbnails 2 events 2 example 2 excerpt -2 excerpt-display 2 excerpts 2 exit -2 expandable -17 expanded \
      -3 external -2 ez -2 ez-toc -2 f -2 f-c -2 f-d 2 f-dd 2 f-e -4 fa -2 fa-c -5 facebook -2 fallback -2 false -3 \
      family 2 faq -7 faq-answer -3 faq-item -3 faq-question 2 faqs 2 fb 4 fba 2 fc-d -2 fca -2 fd-b 2 fe -3 fe-b 2 \
      feature 7 featured-image 8 features -4 feedback -2 ff-b 2 ffa 2 fi 5 field 12 field-content 2 field-item 8 \
      field-items 4 field-label 2 field-name 2 field-type 3 fields -3 fieldset -16 figure -7 figure-article -3 \
      figure-caption -2 fill-solid 2 filters 2 first 4 first-child 8 fit -4 fitness 3 fix 5 fixed-layout 2 fixed-top \
      -2 fixed-width 6 fl-node 3 flat 2 flex -17 flex-align 3 flex-column 6 flex-container 4 flex-justify 3 flex-md \
      -2 flex-row 4 flex-shrink 2 flex-start 7 flex-wrap 2 flex-wrapper -24 float 3 float-right 5 fluid 3 \
      fluid-header 7 flyout 3 fn -8 focus-bg -2 focus-none -7 focus-wrapper 8 follow -3 font 2 font-bold 2 \
      font-display 4 font-family 2 font-medium 3 font-normal 3 font-sans -2 font-serif -7 font-size -4 font-sizing 2 \
      food 3 foot -10 footer -60 footer-columns 2 footer-content -2 footer-widgets 13 footer-wrapper -4 footnote -5 \
      footnotes -5 for -9 for-large -3 for-layout -7 for-small -2 foreground -3 form -20 format -2 format-standard 6 \
      foundation -2 four -9 fp -8 fq 2 fr 14 fr-auto 2 fragment 8 framework -4 from 2 front -2 fs-toc 8 full-header \
      -2 full-width 7 fullscreen-none 2 fullwidth 8 further -2 fv -4 fx 2 g 8 gallery -8 gap -7 gap-px 4 gap-rem -2 \
      gap-x 5 gatsby 15 gatsby-focus 8 gb 2 gd 3 generatepress 4 generic 6 genesis 6 genesis-breadcrumbs 8 \
      genesis-content 4 genesis-footer 6 gf -4 gf-browser -2 gform -8 gform-theme -2 gform-wrapper -2 gh 6 gk 6 \
      global 3 global-header 3 global-navigation -2 global-padding 4 global-search 3 gn 4 good 5 gov -2 gp -2 gr -2 \
      gradient -11 gradient-to -3 gray -12 green 5 grid -2 grid-col -5 grid-cols -5 grid-container 5 grid-content 4 \
      grid-flow -3 grid-gap -3 grid-item 2 grid-lg -2 grid-mobile -2 grid-parent 10 grid-row 2 grid-rows 10 \
      grid-secondary 4 grid-sm -2 grid-tablet -2 grid-wrapper 3 grid-x -3 group -3 group-inner -3 group-is -3 groups \
      -7 grow -5 grow-content -4 gt -3 guest -2 guide -2 guide-to -3 guides -5 gutter 13 gx 7 gy 6 h 2 h-entry 2 \
      h-font 4 h-full 2 h-h -2 h-px 3 h-t 2 h-text 4 ha -4 half 2 has-blocks 3 has-children -2 has-comments 5 \
      has-fixed 2 has-global 4 has-header 3 has-image 8 has-link -2 has-logo 3 has-post -6 has-primary 2 has-social 2 \
      has-text -5 has-white -2 hat -7 have -2 hdnce -2 hdnce-e -2 he 3 head -11 header -42 header-aligned 7 \
      header-full 5 header-image -4 header-layout 3 header-logo 3 header-spacing -6 header-style 2 header-top 5 \
      heading-h -2 headings 5 headline -16 health -2 healthcare -4 height 3 height-default -2 height-small -4 hello \
      -8 hello-elementor -8 hello-theme -2 helper 2 helper-class 2 hentry 2 hero -14 hero-top -2 hf -2 hfeed -4 hh 2 \
      hidden -20 hidden-desktop -13 hidden-mobile -13 hidden-sm -3 hidden-tablet -13 hidden-xs -3 hidden= -30 hide \
      -21 hide-for -2 hide-opentable 2 hierarchy -2 hm 3 hn -2 holder -3 home 11 homepage 2 hotline -3 hover-shadow \
      -2 how -4 how-to 2 hp -3 hr 13 hs-cos 4 hst -7 hst-resgallery -5 ht -6 ht-ml -6 html 14 html-block 7 \
      html-content 2 hu 3 hub 6 hubspot -2 hv -6 hy -6 i 8 ia -2 ib -3 ic 6 icon -4 icon-position 4 icon-style 3 \
      icon-text -2 icons -6 id -7 id-c 2 identity -47 ie 3 ig 2 ih 2 ii 3 ik 2 image -19 image-active 7 image-aspect \
      2 image-caption -2 image-text 2 image-wrapper -2 images 3 img 4 in -5 in-out 3 indent 5 indented 2 index -19 \
      info -21 info-item 2 information -2 inherit -2 init -2 inline -5 inline-block -4 inner 2 inner-column -5 \
      inner-container -4 inner-content 6 inner-section -5 inner-wrap 5 inner-wrapper -5 inset 3 inside 5 insight 13 \
      insights 2 instagram -5 intent -2 interactive 2 international 2 intro 4 introduction 6 invert 4 inverted -4 \
      investing 3 invisible -9 ip -3 is 3 is-blog 2 is-content -5 is-empty -2 is-not -3 is-nowrap 2 is-style 3 \
      is-vertical 2 isolate 3 item -11 item-a 2 item-back 2 item-body 6 item-container 2 item-content -3 \
      item-description 5 item-f -2 item-has -2 item-list -2 item-nav 2 item-object -4 item-type -5 item-wrapper -2 \
      itemprop=articlebody 8 itemprop=author -5 itemprop=description -12 itemprop=headline -4 \
      itemprop=maincontentofpage 8 itemprop=mainentityofpage 2 itemprop=text 3 items -14 items-center -4 \
      itemtype=article -12 itemtype=blog 11 itemtype=blogposting -4 itemtype=breadcrumblist -2 itemtype=imageobject \
      -3 itemtype=newsarticle -7 itemtype=person -5 itemtype=webpage -9 iu 3 iw 3 ix 3 iy 2 iz 2 ja 2 jc 5 jd 4 jg 2 \
      jl -3 jq 2 js -7 js-main -2 js-view -2 jump 8 justification -5 justify-between -2 justify-center 7 \
      justify-content -2 jw 3 jx -4 jy -2 k -3 kadence 2 kb 2 kc 3 kd -4 ke 2 key -2 kg 5 kt 10 kt-row 3 ku 2 ky 7 l \
      -3 l-body -3 l-container 6 l-footer -4 l-grid 15 l-main 5 l-post 2 l-section -3 label -3 label-hidden 4 labels \
      -3 landscape -2 language 2 large -10 large-button 2 last 5 last-child 4 latest -2 layout 11 \
      layout-blockcontainer 4 layout-builder 2 layout-column 6 layout-constrained 3 layout-container -11 \
      layout-content 3 layout-d -4 layout-default 10 layout-equal 2 layout-f 2 layout-flow -3 layout-grid 7 \
      layout-layout -2 layout-light -3 layout-main 4 layout-region 4 layout-stack 2 lazy -2 lc -9 ld -2 le 2 lead -3 \
      leading -8 leading-tight -2 leaf 4 learning -2 left 15 letter -10 level -7 lg 5 lg-block -3 lg-border -2 lg-col \
      -2 lg-flex -4 lg-gap 6 lg-grid -5 lg-h -3 lg-max -4 lg-mt -2 lg-pb -3 lh -2 li -3 license 3 light -8 light-gray \
      -2 lightbox -3 lightbox-controls 2 lightbox-excerpt 2 lightbox-show 2 like 4 limit -3 link -24 link-content -7 \
      link-title 2 linklist -4 links -13 list -19 list-address 2 list-alignment 2 list-container -3 list-date 2 \
      list-decimal 4 list-disc 10 list-item 9 list-items -2 list-mobile 2 list-none 2 list-sc 5 list-separator 2 \
      list-show 2 list-time 2 listicle 6 listing -4 listings 4 living 4 lj 2 ll 2 loading 2 loc -4 location 4 \
      location-footer -4 location-popup -2 location-single 13 logged -4 logged-out -3 login -3 logo-image 3 long 12 \
      loop -4 loop-grid -2 loop-item -4 loose -6 lower -2 lq -2 lr -4 ls 2 ltr 7 m -4 ma 2 magazine 10 main 17 \
      main-area 2 main-blog 2 main-container -13 main-content -25 main-navigation -2 main-section 9 main-sidebar 4 \
      main-wrap 15 main-wrapper 8 mainnavigation -2 management -2 margin 18 margin-top 3 markdown 2 marker 7 \
      marker-text 2 market 3 marketing -8 markup 2 mask 3 masthead -2 math 4 max 9 max-h 3 max-w 12 max-width -9 mb \
      -8 md -2 md-border 6 md-col 4 md-flex 2 md-gap 5 md-max 3 md-mb 6 md-mt -2 md-offset 2 md-p -2 md-pr -2 \
      md-prose 4 md-pt 11 md-px -6 md-py -7 md-space 4 md-w 5 media -14 media-block 7 media-caption -2 medium 2 \
      medium-button 2 mega -2 megamenu -2 member -2 members 3 mental -4 mental-health -4 menu -21 menu-container -4 \
      menu-icon 4 menu-item -7 menu-level -2 menu-main -2 menu-modal -2 menu-primary 2 menu-right -2 menu-search 3 \
      menu-text 3 message -10 meta -25 metadata -4 mh 8 min -6 minimal -2 minimalism -6 ml -6 mm 2 mntl -4 \
      mntl-article -2 mntl-block 5 mntl-figure -2 mntl-html -2 mntl-sc 8 mntl-universal -3 mo -5 mobile -16 \
      mobile-app 3 mobile-column 3 mobile-header 3 mobile-menu -2 mobile-nav 3 mobile-sticky 6 mobile-style 2 mod -3 \
      modal -23 modal-content -5 mode -4 mode-default -4 mode-full -5 modules 3 mono 2 more -9 most -9 most-popular \
      -10 mp -4 mq -6 ms -5 mt -2 mt-lg 3 mt-px 7 mt-rem 2 multi -7 multiple 2 mv 10 mw 5 mx -6 mx-auto -4 my 9 my-px \
      2 mz -2 n -2 name 9 name-body 6 name-field -5 narrow -15 native 2 native-currency 2 nav -26 nav-below 3 \
      nav-dropdown -2 nav-grid -2 nav-header -2 nav-item -2 nav-list -2 nav-search 4 nav-social 3 navbar -12 \
      navbar-collapse -3 navbar-default -3 navbar-fixed -2 navbar-nav -4 navbar-right -2 navi -17 navigation -16 nc 3 \
      network 2 neutral 3 new -10 news -15 newsletter -12 newsletter-signup -3 newsletter-style 2 newspaper 2 next 4 \
      next-post -3 next-prev -2 nf -3 nh -2 ni 2 no 3 no-background 2 no-gutter 2 no-icon 2 no-js 9 no-mobile 2 \
      no-repeat -2 no-sidebar 5 no-svg -2 nocontent -7 node -6 node-a 2 node-article 4 node-b -2 node-c -3 node-d 2 \
      node-e -2 node-promoted 3 node-type -11 node-view -3 non 11 non-grid -4 none -2 normal 13 not -6 not-a 3 \
      not-prose -7 not-stacked -6 notice -3 notification -2 now -5 nowrap 2 number -2 nw 9 ny -3 o -4 object -4 \
      object-page -2 odd -11 of -8 of-content -2 of-contents -4 off-canvas -3 offcanvas 2 offset 12 offset-lg 6 \
      offset-md 5 ol 7 om 2 on -4 on-mobile -7 onetrust -3 online -4 only -2 oo 4 opacity -2 open -2 opentable 2 \
      opentable-icons 2 opentable-style 2 or -2 orbital -2 order 5 order-lg 6 order-md -2 origin 2 origin-left 2 os \
      -2 ot -6 ot-dpd -2 ot-sdk -2 other -4 ou 2 our -2 outer 11 outer-wrap 3 outer-wrapper 8 outline 2 \
      outline-primary 2 outside 2 over 4 overflow 14 overflow-hidden 10 overflow-x 3 overlap 2 overlap-content 2 \
      overlap-dynamic 2 overlap-text 2 overlay -8 oxy 4 oxygen 3 oxygen-body 3 oxygen-is 3 oz -3 p -19 p-text 2 pa -2 \
      pad 3 padding 8 padding-bottom -2 padding-section 3 padding-top 4 padding-x -4 page 12 page-article -4 \
      page-body -6 page-child -6 page-container 13 page-content 12 page-footer -4 page-id 4 page-main -6 page-node \
      -10 page-page 4 page-parent -10 page-section 5 page-template 2 page-width -4 page-wrap 5 page-wrapper 9 \
      pagebuilder 2 pagebuilder-layout -2 pageid -6 pagination -2 pane 4 panel -2 panel-content -6 panels -5 paper 2 \
      par -3 paragraph 18 paragraph-type -2 paragraph-view -4 parallax -2 parent 8 parent-pageid -6 partial 2 past 2 \
      past-events 2 path -6 path-node -5 pb 8 pb-bg -3 pb-equal -3 pb-gutter 2 pb-pagebuilder -2 pb-post 5 pb-px -2 \
      pb-with -3 pc -2 pd -18 pe 3 pg 12 photo -2 php 8 pill 2 pl 19 pl-lg 2 pl-px 3 placeholder 7 placeholder-show 2 \
      plain -5 plan -2 planning -2 play 4 player -8 plugin -3 pm 2 pn 2 podcast -19 point -2 policy -2 pop -4 popular \
      -14 populated -2 popup -18 portable 3 pos 2 position 5 position-below 2 position-center 2 position-left 3 \
      position-top 5 post 7 post-area 3 post-body 29 post-card -2 post-category -2 post-content 44 post-entry 9 \
      post-excerpt -3 post-full -4 post-grid -2 post-header -2 post-hero -2 post-info -2 post-list -4 post-main -39 \
      post-meta -5 post-navigation -2 post-page 3 post-terms 2 post-text 4 post-thumbnail -6 post-title -5 post-wrap \
      6 poster -2 poster-text 2 postid -15 posts -18 posts-container -2 posts-grid -3 posts-list -2 pr 8 pre -2 \
      pre-content -5 prefooter -2 preset 8 prev -6 price -2 primary -9 primary-content 11 primary-nav 3 \
      primary-navigation -2 primary-wrapper 4 prime 4 print -4 print-header -2 privacy -4 product 11 product-quick 2 \
      products -10 products-image 2 profile 3 project -6 promo -17 promoted -10 pros 6 prose 24 prose-a 5 \
      prose-invert 5 provider -3 ps 6 pt -21 pt-lg 2 pu 2 publication 6 publish 3 published -6 px 10 px-md -2 px-sm 2 \
      py -9 py-lg -4 py-rem 2 q -8 qa 4 qc 2 qd 3 qh 3 quaternary 2 question 8 quick 2 quick-view 2 quote -2 qz 2 r \
      -9 radix 2 rail 3 rank 3 ranking 15 rating -6 ratio 2 ratio-square 2 raw -5 rb -2 rc 2 read -4 read-more 2 \
      read-next -6 reading -2 real -2 recent -10 recent-posts -2 recipe 10 recirc -6 recommend -3 recommended -11 \
      recurring 2 ref 2 reference -9 reference-revisions -3 references 2 refresh 2 region -5 region-content 5 regular \
      -6 rel 2 related -34 related-articles -2 related-content -5 related-posts -3 relative -5 rem -9 repeat -2 \
      report 2 repository 4 res -2 research -3 reset -4 resgallery -5 resgallery-container -3 resource 6 resources 3 \
      respond -2 result -7 results 2 review 4 revisions -3 ribbon 2 rich 18 rich-text 22 richtext 12 right -18 \
      right-col -8 right-column -2 right-rail -2 right-sidebar 6 rj 3 rk -2 rn 3 ro -2 robots -3 robots-nocontent -3 \
      role=banner -4 role=complementary -12 role=contentinfo -5 role=dialog -9 role=document -16 role=group -2 \
      role=list 6 role=listitem -4 role=main 13 role=navigation -7 role=region -6 role=tab -2 rounded-md 4 \
      rounded-none -2 row 13 row-content -5 row-fixed 3 row-fluid 7 row-full -2 row-has 2 row-inner 2 rows 9 \
      rows-auto 4 rows-fr 6 rr -3 rs -3 rss -3 rte 5 rz -3 s 4 sa 3 saboxplugin -11 saboxplugin-desc -3 \
      saboxplugin-tab -3 saboxplugin-wrap -4 sans 4 sb -4 sc-block 4 sc-page 2 scale -4 schema 6 schema-faq 3 \
      schema-pro 2 scheme -2 school -3 science 2 screen 2 scroll 10 scroll-mt 6 scrollable 16 scroller -3 sd -5 \
      sd-block -3 sd-content -2 sd-sharing -6 sd-social -3 sdk -4 se -4 search -5 search-form 2 search-icon 4 \
      search-modal -2 search-overlay 3 search-placeholder 2 sec -11 second -8 secondary -6 sect 6 section 12 \
      section-article 7 section-blog -3 section-body 5 section-boxed 8 section-footer -2 section-full -10 \
      section-group -2 section-inner 3 section-main 2 section-nav -3 section-sections -2 section-template 2 \
      section-with 2 section-wrapper 7 security 16 segment -7 selector -2 self -2 semibold -2 separate 7 \
      separator-show 2 series -3 serif -5 service 2 settings -2 shadow 4 shadow-lg 3 shape-square 2 share -12 \
      share-button 6 sharedaddy -4 sharing -8 sharing-enabled -3 shell 5 shipping -2 shop 3 shortcode -6 show-arrows \
      2 show-cats 2 show-close 2 show-for -4 show-title 2 side -4 side-by 4 sidebar -24 sidebar-container 2 \
      sidebar-left 5 sidebar-primary -2 sidebar-right 5 sidebar-second -2 sidebar-widget -4 sidebar-wrap -4 \
      sidebar-wrapper -2 sidebars 2 sides 6 signup -7 similar -6 simple 6 single 18 single-article -12 single-author \
      5 single-content 4 single-entry 2 single-format -12 single-page 7 single-style 11 singular 10 site -17 \
      site-blocks -5 site-container 9 site-footer -4 site-header -2 site-inner 5 site-main -3 site-wrapper 7 six 3 \
      size -11 size-default -3 size-full -2 size-large -2 size-small -2 sizing 5 sj 4 sk 6 skin -4 skip -2 sky 4 sl 9 \
      slide -8 slide-in -3 slider -16 slider-container -4 slides 2 sm -12 sm-flex -3 sm-grid -7 sm-mt -3 sm-pb -2 \
      sm-px -3 sm-w -3 small -12 small-button 2 smaller -4 smart -2 smooth -8 snippet 7 social -12 social-follow -2 \
      social-icon -2 social-share -3 software -6 solid 2 solutions 3 sources -8 space 2 space-between -2 space-x 5 \
      space-y 2 spacer -5 spacing 6 span 12 span-full 2 speakable 2 specs 9 splide -5 split 2 sqs 12 sqs-block 4 \
      sqs-grid 3 sqs-html 4 sqs-layout 3 ss -3 st 7 stack 6 stack-text 2 stacked-on -6 staff -4 standalone -2 \
      standard -8 start 5 starter 3 stat -7 state -4 states -4 status 4 status-publish 4 sticky -6 sticky-header 10 \
      sticky-sidebar 3 sticky-wrapper -4 stories -2 story 7 story-body 11 story-container 3 stretch -5 stretched -2 \
      string 5 strip -2 style -6 style-available 2 style-dark 2 style-default 2 style-hide -2 style-no 2 style-solid \
      2 style-square 2 style-v 2 styled 5 styles 10 styles-applied -3 stylesheet -8 su -2 sub -2 sublabel -2 \
      sublabel-below -2 submenu -7 subnav -2 subscribe -14 subscribe-form -2 subscription -14 subscription-widget -8 \
      suggested -4 summary -6 summary-content -3 summary-list 4 support -6 supports -3 surface -3 sv -2 sw -3 swap 4 \
      swiper -17 swiper-slide -6 swiper-wrapper -6 system 3 t -3 ta -2 table -6 table-of -6 table-wrapper -9 tablet \
      -5 tag 4 tag-cloud -2 tag-top 3 tagdiv 2 tagdiv-type 2 tags -17 tall 13 target 2 task 2 taxonomy -2 tb -4 \
      tb-body -2 tdi 5 team -3 teaser -14 tech -4 temp -2 template 2 template-article -8 template-default -2 \
      template-main 8 template-page 2 templates 7 term 2 tertiary -5 test -4 testimonial -8 testimonial-content -2 \
      text-align -3 text-alignment 2 text-base 9 text-black 2 text-block 13 text-body 4 text-box -2 text-center -13 \
      text-container 3 text-content -6 text-editor -5 text-gray -13 text-h 2 text-heading 2 text-inner 2 text-large 4 \
      text-left 2 text-long 6 text-normal 2 text-primary 3 text-px 4 text-rich 4 text-right -2 text-sm -8 text-text \
      -3 text-white -4 text-with 3 text-wrap 3 textwidget -8 tf 5 tg -2 the -7 the-best 3 the-content -6 theia 5 \
      theia-sticky 5 theme-divi 3 theme-foundation -2 theme-framework -2 theme-generatepress 4 theme-genesis -3 \
      theme-hello -8 theme-orbital -2 theme-oxygen 3 theme-post 19 third -5 thread -9 thread-alt -3 thread-even -5 \
      thread-odd -3 three -2 three-column 4 three-wide -3 thumb 5 thumbnail -4 thumbnail-size 2 thumbnails 2 ti 2 \
      tight -2 tile -8 tip -6 tips 4 tit -2 title -33 tldr -5 tmpl 2 to 3 to-b -2 to-top -2 toc -6 toc-content -2 \
      toc-list -2 toggle -9 tool -6 tools 4 top -12 top-bar 3 top-bottom 7 top-column 3 top-full -2 top-header 3 \
      top-px -2 top-section 3 topic 2 topics -5 tp 6 tr 4 track -2 tracking 3 tracking-tight 3 transform -2 \
      transition -4 transition-all 3 transition-transform -2 transparent 3 travel 3 travel-tips 2 tray -2 trending \
      -14 trends 5 tribe-theme 2 trigger -4 true -2 trust -2 ts -4 tt 5 tu 6 tve -2 tweak 2 tweak-product 2 \
      twitter-tweet 3 two 3 two-col -3 two-column 10 twocol 2 txt -3 type-article -3 type-default -2 type-entity -5 \
      type-icon 2 type-module 3 type-news 2 type-page 2 type-string 5 type-taxonomy -2 type-text 18 type-video 2 \
      types -7 typo 3 typography -7 u 6 u-mb -3 ua 2 ud 2 ui -7 ul 18 ul-list 3 undefined -6 under 5 underline -2 \
      units -4 universal -3 unstyled -2 update -4 updates -5 uppercase -3 us -5 usa -9 usa-accordion -2 usa-banner -3 \
      usa-section -2 usd 2 user -3 ut -2 utility-bar 3 v 5 validation -2 validation-below -2 valign -8 valign-middle \
      4 valign-top -5 variable 12 variant -6 vc -2 vc-row 2 vertical -7 vh 2 video-container -2 view -8 view-button 2 \
      view-dom -2 view-id -3 view-item 2 view-lightbox 2 view-mode -8 views -3 views-element -2 visibility -2 \
      visible-lg -2 vp 4 vu -4 vw 2 vx 9 w 8 w-auto -2 w-clearfix 3 w-condition -6 w-container 4 w-dyn -7 w-embed -2 \
      w-fit -3 w-full 7 w-inline -2 w-layout 2 w-node -3 w-none 14 w-p 7 w-px 7 w-richtext 12 wa 7 wb 3 wd -2 we 4 \
      web 4 websites 2 weight 2 weight-light 2 welcome -2 what 3 white-background 7 white-bg 4 wide -4 wider 2 widget \
      -32 widget-block -5 widget-categories -3 widget-container 8 widget-content -3 widget-custom -4 widget-shortcode \
      -2 widget-text -8 widget-theme 19 widget-width -2 widget-wrap -6 widget-wrapper 3 widgets 10 widgets-visible 6 \
      width 8 will 4 with -2 with-border -3 with-summary 6 without -5 wl 11 woocommerce 5 woocommerce-no 5 world -2 \
      wp -8 wp-block 17 wp-caption -10 wp-child -2 wp-custom -9 wp-element -4 wp-embed 3 wp-schema 2 wp-singular 8 \
      wp-site -5 wp-theme 11 wpb 3 wpb-wrapper 3 wprm 5 wq -2 wrap -9 wrap-inner 2 wraper 2 wrapper -14 \
      wrapper-article 2 wrapper-inner 3 wrapper-sc -2 wrapper-type 4 wrapper-widget 6 wrp -5 ws -3 wt -5 wy -6 \
      wysiwyg 11 x-auto 3 x-full -2 x-hidden 4 x-px 2 xg -2 xl 13 xl-gap -4 xl-grid -3 xl-pb 3 xl-pt 5 xl-px 4 xl-w 6 \
      xlarge 2 xs -18 xv -2 xxl -4 y -6 y-auto -4 yarpp -12 yarpp-related -4 yes 3 yi 4 yo -4 ys 4 yz 2 z 8 za 4 zc \
      -5 zn 7 zo 2 zone -5 zq -11 zw -2 zz -2
      """,
    words: """
      0 17 00 -5 000 19 01 -3 02 -2 03 -3 05 -2 07 -3 08 -5 09 -4 1 65 10 34 100 14 1000 7 101 -2 102 2 103 5 107 2 \
      1080p 3 10k 5 11 8 110 2 12 19 120 2 125 2 127 2 128 2 13 10 130 4 14 18 149 2 15 20 150 7 152 2 155 2 159 3 16 \
      12 17 2 18 3 180 2 19 -9 199 3 1st 4 2 72 20 9 200 9 2008 -2 2009 -5 201 2 2010 -4 2011 -3 2013 6 2014 3 2016 \
      -5 2017 -7 2018 -11 2019 -45 2020 -22 2021 -17 2022 -12 2023 -19 2024 -31 2025 -73 2026 -35 21 7 22 4 240 2 249 \
      2 25 5 250 6 26 2 28 6 29 8 299 3 2nd 3 3 61 30 20 300 4 301 2 31 -9 33 6 330 3 34 7 35 9 350 3 36 2 365 -5 37 \
      6 38 9 39 11 399 -2 3rd 3 4 63 40 13 400 4 41 2 43 6 44 3 45 12 46 3 47 2 48 9 4k 18 4th 2 4x 3 5 50 50 14 500 \
      4 51 6 52 2 53 2 54 3 55 9 56 2 57 6 58 4 59 7 5k -3 5pm -2 6 74 60 18 600 3 61 5 62 4 63 3 64 8 65 6 66 2 67 3 \
      68 5 69 3 6th 3 7 46 70 7 71 4 720 2 73 3 74 6 75 13 76 2 77 4 79 7 8 44 80 6 800 -4 81 3 82 7 83 4 84 3 85 6 \
      855 -2 86 7 87 3 877 -2 88 5 9 42 90 3 91 5 92 3 94 5 95 12 96 5 98 4 99 34 999 2 a 20 abandoned 3 ability 6 \
      able 5 about -27 above 3 abroad -2 absolutely -2 abuse -2 academic -2 academics -4 academy -3 accept -5 \
      acceptance -2 access 10 accessibility -10 accessible 4 accessories -12 accident 2 accommodate 2 accommodations \
      4 according 4 account -10 accountability 2 accounting -5 accuracy -4 achievement -2 acquire 3 acquisition -2 \
      across 12 act -6 actions 2 active 4 activecampaign 10 activities -3 actors -2 actual 7 actually 3 ad -7 adapt 5 \
      adaptable 2 add 5 addiction -2 adding 12 addition 2 additional 11 address -6 addresses 2 adhd -2 adjust 5 \
      adjustable 4 adjusting 2 adjustments 4 admin 3 administrative 2 admissions -2 adobe 8 adoption 3 ads -4 adults \
      -6 advanced 18 advancements 2 advantage 4 advantages 14 adventure -5 advertise -14 advertisement -14 \
      advertising -7 advice -12 advisor -5 advisors -5 advisory -2 advocacy -3 aesthetic 3 aesthetics 2 affairs -2 \
      affecting 2 affiliate -14 affiliates -3 affordability 2 affordable 13 africa -4 after 22 against 4 agencies 12 \
      agency -2 agents 6 ages 4 ago -20 agree -12 agreement -3 ai 6 aid -4 aka 2 akismet -2 al 3 alarm 2 alert -3 \
      alexa 6 alignment 2 all -23 allow 9 allowing 6 allows 6 almost 6 alone 2 along 5 alongside 2 also 25 \
      alternative 15 alternatives 10 aluminum 6 alumni -6 always -2 am -38 amanda -2 amazing -3 amazon 32 america -4 \
      american -2 among 8 amount 3 amounts 4 amp 3 an 17 analysis 16 analysts 2 analytical -3 analytics 15 analyzed \
      -3 and 35 andrew -6 andy -3 angle 4 animations 3 anniversary -2 annual -2 annually 16 another 11 answer 6 \
      answers -4 anti -5 antivirus -3 antonio -3 any 10 anyone -6 anything 2 anytime -2 ap -3 apartment 2 apartments \
      -10 api 16 app 45 apparel 3 appealing 3 appears 2 apple -2 application 8 applications 6 appointment -2 \
      appointments -3 appreciate -2 approach 3 approaches 3 appropriate 3 approximately 3 apps 6 apr -4 april -14 \
      architecture 4 archive -9 archives -4 are 47 area 7 areas 6 aren’t 4 arm 2 around 6 array 2 arrested -2 arrow \
      -2 art -13 article -10 articles -27 artist -2 arts -7 as 39 asia -4 asked 6 aspects 3 assembly 7 assess 7 \
      assessing 3 assessment 3 assessments -3 asset -2 assets 4 assist 2 associated 2 associates -2 at -11 attack -3 \
      attend 4 attendance -2 attention 4 attorney -3 attractive 2 attributes 5 attribution -2 audience 6 audio 14 \
      august -23 australia -4 australian -3 auth 4 authentication 7 author -4 authorities 2 authorization 4 auto -12 \
      automate 3 automated 7 automatic 8 automatically 4 automation 28 automations 2 available 25 average 17 avoid 18 \
      avoidance -3 avoiding 2 award -11 awards -12 aware 2 awareness 3 away 3 awesome -2 azure 2 b 11 b2b 3 babies -5 \
      bachelor -5 back -29 backend 2 background 3 backpacking 6 backup 2 backups 2 bag -2 baking -3 balance 12 \
      balanced 3 balancing 3 bands -3 bandwidth 2 bank 2 banking -3 banks -2 bar -3 base 5 based 32 baseline 3 basic \
      20 basics 6 basketball -3 battery 2 bay 2 be 19 beach 8 beat -2 beats 6 beautiful -8 beauty -3 because 15 \
      become -12 becoming 3 bed 5 beef -2 been -9 beer -8 before 38 began 2 begin 4 beginner 3 beginners 13 beginning \
      3 begins 3 behavior 7 behaviors 2 being 3 bell -4 belongings 2 belongs -2 below 9 bench 5 benchmark 4 benefits \
      5 berlin -2 best -11 better 23 between 16 beverage 5 beyond 6 bi 3 big -2 bigcommerce 8 bike -2 bill -4 billing \
      -4 bio 2 birthday -2 bit 5 bite 2 black -4 blade -3 blocks 6 blog -51 blogs -7 blood -2 blue 7 bluesky -3 \
      bluetooth 3 board -10 boards 3 bodies 3 body 6 bold -3 bolt 2 bond -4 bonus 3 book -10 booking 8 bookings 2 \
      books -14 boolean 8 boost -7 boosts 2 border -4 both 14 bottles 2 bottom 8 bounce 2 box 3 boxes 4 boys -5 \
      branch 4 branches 3 brand 6 branded -5 branding 2 brands -3 bread 16 breadcrumb -3 break 4 breakdown 3 breaking \
      -4 breaks 5 breath 2 breathing 3 bridge -2 brief 3 briefing -3 brilliant -2 bring 2 bringing 3 brings -2 \
      british -3 broader 2 brooklyn 3 brown -3 browse -6 browser -7 brush -7 brushes -2 budget 22 budgets 2 build 10 \
      builder 18 builders -4 building 14 builds 6 built 16 bulk 3 bullet 2 bundle -10 bundles -3 bureau 2 business \
      -29 businesses 9 but 19 buy 8 buyers -2 buyer’s -4 buying 5 by 7 c 6 ca 10 cable 12 cables 3 calculations 2 \
      calculator -8 calculators -2 calendar -9 call -4 called 2 calling 3 calls 3 calorie 2 cam 4 camera 27 cameras \
      24 campaigns 7 campus -6 can 55 canada -7 cancel -8 cancellation 3 cancer -2 cannabis -2 cannot 4 canon 3 can’t \
      8 capabilities 10 capacity 9 capital 3 caption -3 capture 3 car -8 carbon 5 card -3 cardio 5 cards 3 care -7 \
      career -11 careers -32 carefully 2 caring -2 carolina 2 carrots 2 carry 3 cars -7 cart -5 case -2 catalog -4 \
      category -10 catering 17 caused 2 cc 5 cd 3 celebrate -2 center -14 centers -5 central -2 centralized 2 centre \
      -2 centric 2 ceremony 8 certain 2 certificate 10 certificates 6 certification 4 certified 8 chain 2 chair 7 \
      challenge -2 challenges 8 challenging 2 change 5 changes 13 changing -3 channel 2 chapter 3 characters 3 charge \
      6 charger 2 charges 6 charging -2 chat 3 chatbots 2 cheap 10 cheaper 4 cheapest 2 check 19 checking -3 chest 4 \
      chevrolet 2 chi 2 chicago -2 chicken 2 chin 2 china -6 choice 8 choices -2 choose 19 choosing 6 chose 2 chosen \
      9 christian -2 christmas -5 chrome -3 circle -2 circuit 7 circumstances 2 cities 2 city -4 civil -2 claim 6 \
      clarity 3 class 6 classes -5 classic 2 classified -3 classifieds -2 claude 4 clay -4 clean 10 cleaner -5 \
      cleaning -28 clear 12 clearly 3 cleveland -2 cli 17 click -13 clicking -2 client 9 clients 5 climate 5 climbing \
      -3 clone 3 close -25 closer -2 closing -2 clothes 2 clothing 10 cloud 17 club 2 clubs -3 clutter 3 co 5 coach \
      -2 coaching -3 coast 2 code 32 codes 2 coding 4 coffee -6 collaborating 3 collaboration 12 collect -4 \
      collection -3 collections -2 collective 2 college -21 colleges -8 color 9 columbia -2 column -2 columnists -2 \
      columns -3 com -12 combined 7 combo 2 comes 8 comfortable 6 command 5 commands 3 comment -31 commenting -2 \
      comments -22 commerce 16 commercial -5 commission -7 commit 10 committee -2 common 18 commonly 6 communicate 2 \
      communication 8 communications -4 communities -2 community -21 compact 14 companies 17 companion -2 company -9 \
      compare -8 compared 10 compatibility 8 compatible 5 compensation 4 competition -2 competitive 2 competitor 3 \
      competitors 2 complaint -2 completed -2 completely 4 complex 17 complexity 12 compliance 7 complicated 2 \
      component 6 components 9 composition 3 compound 3 comprehensive 2 computers -5 computing 7 con 5 concept 2 \
      concepts 2 concerns 3 concise 2 conclusion 22 condition 5 conditioning -2 conditions -5 conduct -2 conferences \
      -2 confidential -2 configuration 11 configure 6 confirm 2 connect -17 connection 10 connections 6 connectivity \
      17 connector 2 connectors 2 cons 66 conscious 8 consent -12 consider 17 considerations 19 considering 2 \
      consistency 3 consistent 12 consistently 2 console 6 consolidation 2 const 19 constant 2 constraints 4 \
      construction -6 consult -2 consultant 2 consultants 6 consultation -2 consulting -5 consumers 3 consumption 3 \
      contact -49 contacts 13 containers 14 contains 2 content -23 contents -11 contests -2 context 14 continue -4 \
      continuing -3 continuity 3 contract 2 contractor -2 contractors -2 contrast 4 contributor -4 contributors -2 \
      control 12 controlled 3 controls 6 conversations 2 conversion 3 cook -2 cookie -26 cookies -36 cooking -2 \
      cooling 3 coordinate 2 coordination 3 copilot -3 copper 5 copy 19 copyright -11 coral 2 core 18 correct 4 cost \
      41 costs 11 cotton 7 could 7 couldn’t 2 count 11 counter 2 country -2 couples 5 coupon -2 coupons -2 course -19 \
      courses -2 cover 9 covid -2 cpu 5 craft -5 crafts -3 crash -3 create 7 created 4 creating 14 creation 6 \
      creative -3 creator 3 creators -8 credentials 2 credibility 3 credit -40 credits 7 cricket -2 crime -4 criteria \
      3 crm 30 cross 8 crowd 2 crucial 3 crypto -3 css 4 culture -16 cups 4 current 4 curve 6 custom 16 customer 16 \
      customers -4 customizable 9 customization 10 customize 3 cut 3 cutting 3 cyber -9 cybersecurity -6 cycle 2 \
      cycles 2 daily -12 dairy 2 dakota 3 damage 7 dan -2 dance 2 dashboard 2 dashboards 2 data 43 database 6 \
      databases 4 datasets 4 date 2 david -3 davies -2 davis -7 dawn 2 day 6 days -13 de -9 dead -2 deadlines 2 deal \
      -3 dealer -2 deals -11 dean -2 debt 5 debugging 3 dec -9 decade -3 december -38 decide 3 decision 5 decisions 3 \
      declutter 3 decluttering 4 decor -2 deep 8 deeper 5 default 5 defense -2 define 7 defines 3 defining 3 \
      definition 4 degree 5 degrees -2 delete 3 deliver -2 delivered -7 delivering -3 delivers -2 delivery 2 demo -12 \
      democratic -2 demonstrates 2 department -2 depend 2 dependencies 3 dependency 3 depending 5 depends 5 deposit 2 \
      depot 14 depression 2 depth 2 description 8 descriptions 3 design 47 designed -3 designing 4 designs 9 desired \
      3 desk 8 desktop 4 destination 3 destinations -3 detail 4 detailed 6 details 18 detected 2 detection 12 \
      determine 7 detroit -2 deutsch -2 dev -2 develop 3 developed 2 developing 4 development -4 developments 3 \
      device 7 devices 4 devops -6 diabetes -2 diagnostics 2 did -4 diet -2 dietary 2 differ 2 differences 3 \
      different 20 digest 2 dimensions 8 dinner 3 diploma -4 dips 2 direct 7 direction 3 director -5 directory -2 \
      disabilities -2 disability -2 disadvantages 6 discipline 3 disclaimer -3 disclosure -6 disclosures -2 discord \
      -2 discounts 2 discover -24 discrimination -3 discussions -2 disease -3 dishes 2 disney -4 disorder -8 \
      disorders -9 display 7 displayed 3 disruption 2 distance 13 dive 3 diverse 4 diversity -3 divided 2 diy 3 do 17 \
      docs 17 doctor -5 doctors -5 documentation 20 does 20 doesn -2 doesn’t 5 dog -3 doing 2 dollars 2 domain 6 \
      domains -2 donate -10 donation -2 donations -2 done 5 donna -2 don’t 17 double 3 down 16 download -2 downloads \
      -3 downtown -2 dr -5 draft 4 drag 9 draw 3 drawbacks 2 drawer 3 drawing 2 dream -4 dress 11 drills 3 drinks -3 \
      drive -5 driven 7 driving 4 drop 22 dry 6 dual 5 dubai -2 due 8 durable 7 during 18 dynamic 9 e 10 each 42 \
      earbuds -3 earlier 2 earn -10 earnings -2 earth -3 easier 7 easiest 3 easily 6 east 5 easy 26 eat 17 eating 4 \
      ebook -3 ebooks -4 eco 8 ecommerce 12 economics -2 economy -5 ecosystem 4 edges 4 editing 11 edition -13 \
      editions -2 editor -3 editorial -8 editorials -2 editors -2 edu -3 educate 2 education -22 educator -2 effect 2 \
      effective 9 effectively 3 effectiveness 4 effects 4 efficiency 7 efficient 10 efficiently 2 effortless -2 egg 2 \
      eggs 4 either 4 elections -2 electric 5 electrical 12 electricity 3 electronic 3 elegant 3 element 3 elements 9 \
      elite 3 email -39 emails 5 embed -2 emergency 5 emissions 2 emotional 5 emphasis 2 employee 9 employees 14 \
      employer 4 employers -2 empower -2 empty -5 en -8 enable 5 enables 3 enabling 3 encoding 2 encourage 3 \
      encryption 4 end 14 endurance 5 energy 6 engagement 3 engine 10 engineering -6 engineers -3 engines 6 england \
      -3 english -10 enhance 3 enhanced 4 enhances 3 enhancing 3 enough 7 enrolled -2 ensure 10 ensures 6 ensuring 3 \
      enter -12 entered -2 enterprise 2 entertainment -10 entire 3 entirely 2 entrepreneur -3 entrepreneurs -2 entry \
      9 environment 5 environments 3 epaper -2 episode -8 episodes -2 equipment 16 equity -5 equivalent -2 era -2 \
      ergonomic 14 eric -3 error 13 errors 10 es -2 esc -2 español -7 especially 10 espresso -4 essays -2 est -3 \
      establish 3 established 3 estate -15 estimate -4 estimates 3 etc 17 ethical 3 ethics -3 europe -3 ev 6 even 11 \
      events -36 ever -3 evergreen 2 every 14 everyday -2 everything 2 evidence 2 evolving 2 ex -2 exact 3 exactly 5 \
      exam -3 example 35 examples 5 excel 4 excellence -2 excellent 6 excels 3 exceptional -2 exclusive -7 \
      exclusively 2 exec 2 execute 2 execution 3 executive -2 exercise 6 exercises 6 exhibition -2 existing 4 exists \
      2 exit -3 expand -3 expectations 4 expenses 5 expensive 13 experience -2 experiences 2 expert 6 expertise 2 \
      experts -7 explain 2 explained -3 explaining 2 explicit 3 exploration 2 explore -28 exporting 2 exports 4 \
      exposure 3 extends 4 extension 2 extensions 7 extensive 4 extra 11 extract 3 extremely 4 eye 3 face 2 facebook \
      -31 faces -2 facial 3 facilities -3 facility -2 facing 3 factor 4 factors 9 facts -2 faculty -8 failed -3 \
      failing 2 fair 9 fake -3 falls 3 false 5 familiar 3 families -2 family -13 fan -2 fans -4 fantastic -2 faq -4 \
      faqs 6 far 4 fast 9 faster 5 fastest 3 fat 4 favorites -2 fax -2 feature 11 featured -7 features 60 featuring \
      -4 feb -6 february -23 federal 2 fee 9 feed 8 feedbacks -2 feeds 3 feel 26 feeling 2 fees 18 feet 9 fellow -3 \
      female -2 festival -2 festivals -2 fetch 2 few 14 fewer 5 fi 3 fiber 3 fiction -3 field -3 figma 7 file 22 \
      filed -3 files 15 filled 2 film -6 films -3 filter 11 filtering 2 final 25 finally -2 finance -7 finances -2 \
      financial -7 financing -9 find -16 finding 2 findings 5 finish 4 finished 2 fintech -2 firm 6 first 9 fish 2 \
      fit 7 fitness -5 fits 4 fitting 3 five 2 fix 14 fixed 9 fixing -2 fl 8 flagship 2 flat 7 flavors 4 fleet -2 \
      flexibility 12 flexible 8 flip 2 flipboard -2 florida 2 flow 3 flowing -2 foam 5 focus 30 focused 9 focuses 3 \
      focusing 2 foliage 3 folks -2 follow -9 followed 2 following 25 follows 4 font -2 fonts 2 food -9 foods 10 foot \
      2 football -3 footer -4 footprint 3 for 30 ford 2 forecast -2 forever 3 forget 3 forgot -2 form -6 format 16 \
      formats 4 formatting 4 former -4 forms 3 formula -3 forum -2 forward 2 found 4 foundational 2 founder -6 four 9 \
      frame 3 framework 3 frameworks 4 france 3 franchise -2 francisco 9 français -2 fraud -5 free -13 freebies -3 \
      freedom 4 frequent 3 frequently 9 fresh 3 fri -3 friday -4 friend -4 friendly 16 friends -2 from 5 front 4 \
      frontend -2 frozen 2 fruits 2 fuel 3 full 56 fully 7 fun -2 function 7 functional -3 functionalities -3 \
      functionality 12 functions 7 fundamentals 6 funded 2 funds -3 furniture 4 further 15 g 2 gains 2 gallery -5 \
      game -12 games -9 gamification -2 gap -3 gaps 3 garage -5 garden -21 gardening -9 gardens -2 gather 3 gdpr -6 \
      gear -2 gemini 4 general -2 generally 3 generate 6 generated 7 generates 3 generic 6 generous 4 genuinely -2 \
      george -3 german -2 germany 2 get -37 getting 2 getty -8 giant -2 giants -2 gift -9 gifting -2 gifts -5 girls \
      -3 git 26 github 6 give -4 giving -3 glad -3 glance 3 glass -5 global -2 glossary -5 gloves 2 gluten 2 goal 3 \
      goals 5 goes 3 going 3 golf -2 good 24 goods 2 google 24 google’s 4 gorgeous -3 got -3 gov -6 government -6 gps \
      -22 gpu 2 grab 4 grade 2 graduate 5 grams 15 grants -4 graph 2 graphic 13 graphics 3 gray -5 great 3 greater 4 \
      green 5 ground 2 group 42 grow -17 growing 2 growth -7 guarantee -2 guard 2 guest 4 guests 5 guide -45 guided 5 \
      guidelines -5 guides -29 guy -3 guys -2 gym 10 habits 4 hack 2 hall -2 hand 4 handle 5 handles 4 handling 6 \
      happens 2 hard 29 harder 2 hardware 3 harvard -3 has 21 have 10 hawaii 2 hd 4 he 2 header 5 heading -2 health \
      -30 healthcare -3 hear -6 heard -2 hearing -2 hearings -2 hearst -2 heart -5 heat 2 heaters -2 heavier 3 heavy \
      3 height 4 heights 2 held 3 hello 3 help -18 helped -2 helpful -5 helping -2 helps 5 her 7 herbs 3 here 35 \
      here’s 15 hi -8 high 24 higher 18 highlights 3 highly 4 hiking -2 him -2 hire -7 hiring -3 his -3 history -3 \
      hit -2 hitting 2 hold 6 holds 3 holes 2 holiday -6 holidays -4 home -24 hong -2 hope -2 horoscope -2 host 3 \
      hosted 4 hosting 5 hosts -2 hot 10 hotel 12 hour 13 hourly 6 hours 7 house -5 household 4 houses -11 houston -3 \
      how -13 however 7 hr 14 hrs 2 html 7 http 28 https 14 hub -11 hubspot 45 hudson 2 hvac -4 hybrid 17 hygiene 3 i \
      5 ibm 3 ice -2 icon 3 icons 2 id 33 idea -4 ideal 9 ideas -8 identifier 3 identifies 2 identify 8 identifying 3 \
      identity -14 if 39 ii 6 il 2 illinois 2 illness -2 image -12 images 5 immediate 2 immediately 2 impact 2 \
      impacts 2 impeachment -6 implement 4 implementation 6 implemented 2 implementing 6 implications 2 importance 5 \
      important 10 impressive 4 improved 3 improvement 2 improvements 3 improves 7 improving 4 in 18 inbound 2 inbox \
      -14 inc -8 inches 12 include 42 included 10 includes 16 including 20 inclusion -3 inclusive 5 income 15 \
      inconsistent 2 incorporating 3 increase 10 increased 2 increases 2 increasing 4 increasingly 2 independent -2 \
      index 5 india -6 indian -2 indicate 2 indirect 5 indonesia -2 industrial 3 industries 10 industry -6 \
      inflammation -2 influencer 6 info -10 infographic -2 information -14 informative -3 infrastructure 4 ingredient \
      3 ingredients 4 initial 2 initiative -2 injuries 5 inner 3 innovation -6 innovative 2 input 25 ins 25 inside -7 \
      insight -2 insightful -2 insights -12 insomnia 2 inspect 2 inspiration -7 inspire -4 instagram -16 install 5 \
      installation 7 installations 2 installing 3 instance 2 instant -2 instead 6 institution -2 instructions 4 \
      instructor 4 instructors 2 insulation 4 insurance 5 insured -7 int 13 integrated 7 integrates 3 integrating 2 \
      integration 17 integrations 14 intelligence -8 intense 6 intensity 2 intensive 2 intentional 2 interaction 4 \
      interest 2 interface 20 interfaces 7 intermediate -6 internal 8 international -11 internships -2 interval 6 \
      interview -5 interviews -11 into 31 introduction 7 intuitive 6 invalid 2 inventory 11 invest 2 investing -3 \
      investment 3 investor -3 investors -3 invoice -2 invoicing 5 involve 2 involves 3 ios -4 ipad -3 iphone -3 iran \
      -2 irs 4 is 18 isn 5 isn’t 8 isolation 4 issue -2 issues 2 it 18 italian -2 italiano -2 item 9 items 8 itself 4 \
      it’s 22 i’m -4 jacket 4 james -3 jan -5 january -22 jason -3 javascript 4 jeff -4 jill -3 jo -2 job -2 jobs -20 \
      join -31 joining -2 joint 2 journal 2 journalism -2 journey 5 jr 2 json 7 jul -3 julie -2 july -24 jump 10 jun \
      -3 june -9 just 11 justice -4 k -6 keep 12 keeping 3 keeps 2 key 67 keyboard 14 keys 6 keyword 7 kids -17 \
      killed -3 kim -2 kind 5 kinds 3 king 2 kingdom -3 kitchen 8 knees 2 know -9 known 6 kong -3 korea -2 la -2 lab \
      -3 labels 5 labor 6 lack 3 lacks 4 landing 8 landscape 6 landscaping -3 language 7 languages 6 laptop 7 laptops \
      -4 large 17 larger 6 largest 4 las 4 last 4 latency 3 later 2 latest -34 latin -2 launch -3 launching -2 law -4 \
      lawn -3 layer 4 layout 16 layouts 4 lb 3 lbs 9 lead 3 leader -4 leaders -6 leadership -6 leads 2 leaf 5 leaks 3 \
      learn -11 learned 3 learning 8 least 7 leave -5 leaves 4 leaving 2 led 7 ledger 2 left -5 legacy -3 legal -11 \
      length 9 lens 10 lenses 2 less 7 lessons -3 let 24 lets 3 letters -2 let’s 22 levels 7 leverage 4 leveraging 3 \
      liability 2 library 3 license 4 life -17 lifestyle -3 lifetime -2 lifting 2 light 48 lighting 8 lights 5 \
      lightweight 10 like 38 liked -3 likely 5 likes -2 lily 3 limit 4 limitations 5 limited 29 line 4 lines 8 link \
      -11 linked 3 linkedin -16 linking 2 links -18 lisa -2 list -12 listed 2 listen -5 listening 3 listings 5 lists \
      11 little 8 live 3 lives 3 living -8 ll -2 llc -20 llm 3 load 5 loaded 2 loading -21 loans -2 local 18 located \
      2 location 8 lock 5 log -13 logging 11 logic 4 login -13 logo 4 logs 5 long 34 longer 4 look 17 looked 2 \
      looking -4 looks 5 loose 2 loss 2 losses 4 lot 6 lots 4 loud 2 love -17 low 14 lower 13 loyal -2 ltd -3 lunch 2 \
      luxury 4 m -10 ma 2 mach 4 machine 28 made 3 magazine -14 mail -4 mailchimp 34 main 4 mainstream 2 maintain 6 \
      maintained 2 maintaining 3 maintains 2 maintenance 3 major 5 majors -2 make 14 maker 11 makers -5 makes 3 \
      making 6 man -5 manage -9 management 32 manager -3 managing 4 manual 4 manufacturer 6 many 11 map -13 mar -9 \
      marathon -23 march -22 marked -5 market 2 marketer -2 marketers -4 marketing 9 marketplace -7 markup 4 marriage \
      3 massive 2 master -2 match 7 materials 19 matter 4 matters 6 matthew -16 maximum 3 may -4 mba 3 me -11 meal 28 \
      meals 8 mean 3 meaning 3 means 5 measure 3 measured -3 measurements 2 measures 2 measuring 3 media -3 median 3 \
      medical -3 medicare 4 medicine -5 meditate 5 meditation 32 medium 13 meet -3 meeting -3 meets 4 member -6 \
      membership -6 memory 7 men -10 mention 2 mentioned 2 mentions 2 mentoring -2 menu -27 merchant 5 merge 4 \
      message 3 messaging 3 meta 5 metadata 9 method 4 methodology 2 methods 5 metro -2 mic 3 michael -4 michigan 2 \
      microphone 7 microsoft -9 mid 8 middle -3 might 7 miles 18 military -2 milk 3 million -5 min -15 mind 6 \
      mindfulness 9 minimal 6 minimalism 3 minimize 2 minimum 5 minor 3 mins -5 minutes 21 mirror 4 miss -6 mission \
      -6 mistake 2 mistakes 2 mix 3 ml 2 mm -16 mn 2 mo 16 mobile 2 mobility 3 model 17 modeling 2 models 7 moderate \
      6 modified 2 modify 2 module 5 moment -2 momentum 2 mon -3 money -14 monitor 7 monitoring 2 monitors -3 month \
      36 months 6 mood 5 moon -2 more -8 mornings -2 most 16 motion 10 motor 2 mount 4 mountain 3 mounted 2 mouse 4 \
      move 14 movement 6 movements 4 moves 7 movie -5 movies -6 moving 16 mt -2 much 17 multi 11 multiple 21 muscle 4 \
      muscles 3 music -10 must 7 mutual 3 myself 2 n 11 name 3 named 2 names 3 nano 2 narrow 2 nasa -2 nation -2 \
      national -6 nationwide 2 native 10 natural 14 naturally 3 navigate 2 navigation -15 nba -2 nbc -2 nc 3 nd 2 \
      nearby 2 nearly 3 necessarily -2 neck 2 need 23 needed 6 needing 2 needs 7 negative 2 net 6 netflix 2 network 3 \
      neutral 4 never -2 new -24 news -76 newsletter -35 newsletters -15 newsroom -7 next -23 nfl -2 nice -3 niche 2 \
      night 4 nine 2 nj 3 no 35 node 12 nodes 3 noise 2 noisy 2 non 14 none -2 normal 2 northern -2 not 10 notable 4 \
      notch 2 note 3 notebooks 2 notes 2 notice -8 notices -3 notify -2 notion 2 nov -13 novel -2 novels -3 november \
      -20 now -26 null 5 number 12 numbers 2 nurse -2 nursing -3 nutrients 2 nuts 2 ny 11 nyc -2 obituaries -3 object \
      6 objectives 4 objects 3 oct -2 october -18 of 28 off 14 offer 16 offered 6 offering 4 offers 11 office 5 \
      officers 2 offices -2 offline 13 offset 2 often 18 oh -2 oil -2 ok -3 oklahoma 2 older -2 on 5 onboarding 2 \
      once 14 one 15 ones 3 ongoing 4 online -6 only 11 oops -3 open -22 opening -2 opens -15 operates 3 operating 3 \
      operation 3 operational 2 operations -2 opinion -11 opportunities 2 opt -2 optimization 11 optimized 2 \
      optimizing 5 option 6 optional 7 options 52 or 88 oral 5 orchestration 2 order -6 ordering 2 orders -11 org 6 \
      organic 11 organizational 2 organizations 2 organized 5 orientation 2 origin 3 originally 2 os -2 other 23 \
      otherwise -3 our -49 out 14 outcomes 2 outdoor -2 outdoors -2 outline -2 output 8 outputs 3 outside 4 \
      outsourcing 4 over 16 overall 24 overhead 6 overnight 2 overview 4 overwhelming 2 own 5 owned 4 ownership 5 \
      oxygen -5 oz -5 p 4 pace 4 package 4 packages 10 packaging 7 packing 17 packs -4 pads -2 page 3 pages 29 paid \
      12 pain 5 paint -5 palm 4 pan 3 panel 4 panels 4 pants 2 paper 7 parameters 4 parent 2 parenting -4 parents -2 \
      part 4 partial 2 particular 2 particularly 3 partner -9 partners -13 partnership -2 partnerships -2 parts 2 \
      party 3 password -2 pasta 2 paste 3 path 5 paths 4 patient -5 patients -4 patrick -3 pattern 12 patterns 7 pay \
      2 paying -2 payment 4 payments 2 payroll 3 pcs -5 pdf -2 peak 2 per 41 percentage 3 perfect 4 performance 20 \
      performing 2 perks 2 permanent 2 permissions 3 permit 2 permits 3 perplexity 5 person 9 personalization 4 \
      personalized 9 pests 2 pet 2 peter -2 pets -2 ph 3 phase 8 phd -2 philadelphia -2 phones -2 photo -9 photograph \
      -2 photographer 3 photographers 2 photographs 2 photos -5 photoshop 3 php 2 physical 4 pick 12 picked 9 picks \
      -5 picture 2 pictures -2 pieces 3 pin 2 pinterest -9 pipe 2 pipeline 5 pipelines 4 pipes 2 pitch -2 pizza -2 \
      places -2 plan 33 planet 2 planned 2 planning 12 plans 13 plant 23 planting 2 plants 10 plastic 8 plate 6 \
      platform 6 platforms -3 play -3 player 11 players 3 playing -2 plays 2 please -32 plugin -4 plumbing 7 plus 9 \
      pm -34 pod -3 podcast -16 podcasts -7 point -4 points 12 police -5 policies -3 policy -49 polished 3 politics \
      -13 poll -2 polling 5 pool 2 poor 4 pop 2 port 3 portable 2 portal -5 portion 15 pos 3 position 9 positioning 2 \
      positions 2 positive 5 possibilities 2 possible 5 possibly 2 post -10 posted -6 posts -11 potatoes 3 potential \
      11 potentially 2 pounds 2 power 11 powered 3 ppc 2 practical 7 practice 3 practices 7 pre 11 precision 2 \
      predictive 7 prefer 3 preference 2 preferences -4 prep -2 preparation 5 prepare -3 prepared 3 presence 2 \
      present 3 president -7 press -12 pressure 7 pretty 5 prevent 4 prevention -3 prevents 4 preview 2 previous -15 \
      previously 2 price 49 priced 4 prices 8 pricing 34 primarily 2 principal 2 principles 2 print -6 printers -3 \
      prior -4 prioritize 6 prioritizing 4 privacy -45 private 5 prize -4 pro 5 proactive 2 problem 11 problems 3 \
      process 12 processes 5 processing 4 procurement -2 produce 4 product 21 production 9 products -11 professional \
      9 professionals 2 professor -2 profile -2 profiles -5 profit 14 profitable -2 program -16 programming 2 \
      progress 6 progressive 2 project 47 projects 2 promise -4 promote 2 promotion -2 promotions -3 prompt 10 proper \
      5 properties 2 property 9 proprietary 2 pros 66 protect 2 protecting 3 protection -8 protective 2 protein 8 \
      protest -2 protocol 4 prototyping 5 proven -3 provide 5 provider 8 provides 14 providing 5 psychology -2 \
      publications -2 publicly 2 published -7 publishing -3 pull 10 pulling 8 purchases -2 purchasing 2 purple 5 \
      purpose 3 purposes -8 push 16 pushing 2 put 3 puzzles -2 python 2 q -21 quality 27 quantity 2 quarter 2 queries \
      4 query 13 question -3 questions 14 quick 12 quickbooks 2 quickly 8 quiet 4 quiz -7 quizzes -2 quote -10 r 11 \
      race -4 radio -3 rain 2 raised 2 raises 2 ram 4 range 42 ranges 3 rank 3 rankings -5 ranks -2 rapid 2 rate 6 \
      rated 3 rates 3 rating 2 ratings 5 ratio 9 raw 4 rd -3 re 4 reach 2 react -2 read -27 reader -5 readers -10 \
      reading -11 ready -5 realistic 5 reality 2 recaptcha -3 receive -9 recent -2 recipe -5 recipes -8 recognition 3 \
      recommendation 7 recommendations 31 recommended 9 recording 14 records -3 recover 2 recycled 10 red 12 reddit \
      -4 redesign -2 reduce 10 reduced 7 reduces 6 reducing 4 refer -2 reference 10 references 5 referral -2 \
      referrals -2 refine 2 reflect 2 refresh 2 regional -3 regions 3 register -8 registered -3 regular 8 regularly 8 \
      regulations 3 regulatory 3 related -18 relations -2 relay 2 release -3 released 3 releases -4 reliable 5 relief \
      2 relocation 5 remains 3 remember 3 reminders 3 remote 7 removes 2 renovation 4 rent -20 rental 8 rentals 3 \
      repair -5 repeat 4 repetitive 4 replace 3 replacing 2 replies -4 reply -45 repo 3 report -17 reported 2 \
      reporting 11 repository 7 represent 2 reprints -3 reproduced -2 reps 12 request 6 require 15 required 6 \
      requirements 17 requires 17 requiring 3 research -7 reserved -18 resident -2 residents -3 resistance 4 \
      resistant 4 resolution 22 resource 3 resources -40 response 12 responses 2 responsible 2 responsive 8 \
      responsiveness 3 rest 31 restaurant -6 restaurants -4 result 8 retail -3 retailer 4 return 13 reusable 6 reuse \
      3 reuters -2 reveals -3 revenue -2 review -14 reviewed -8 reviewing 2 reviews -13 reward 2 rewards -3 rich 5 \
      rid 2 ridge 2 rights -23 ring 2 rings 4 risks 3 river 2 road 2 roads 2 rob -2 robot -9 robotics -2 robust 8 \
      rogers -3 roi -2 role 7 roles 2 roll 2 rooms 5 rope 4 rotate 2 rotation 3 round -3 route 2 routine 4 routines 3 \
      row 2 rows 4 rss -11 rule 3 rules 6 run 15 runner 4 running -8 runs 3 russia -2 s -21 safety 7 said 18 salad 2 \
      salary 9 sale -13 sales 9 salesforce 8 salt 4 same 11 san 6 sarah -3 sas 2 sat -5 satisfaction 3 save -23 \
      saving 3 savings -2 say -2 says -40 scalability 7 scalable 2 scale 4 scaling 2 scam -2 scenarios 2 schedule -6 \
      scheduling 6 schema 14 scholarships -7 school -7 schools -6 sci 2 science -18 sciences -5 scope 4 score 19 \
      scoring 3 scott -2 screen 6 script 6 scroll -5 se -2 sea 2 seamless 7 search -51 season -5 seasons 2 seat 2 \
      seats 3 second 4 seconds 11 secrets -2 section 5 sections -5 sector -3 secure 2 see -5 seeking 6 seems -2 \
      segmentation 7 segments 2 select -2 selecting 2 selection 4 self 8 sell -7 sellers 2 send -5 sending 2 sends 2 \
      seniors -3 sensitive 2 sensitivity 2 sensor 17 seo 29 sep -3 separate 3 separately 2 september -17 series -12 \
      serious 4 serve 4 served 12 server 9 servers 4 serves -2 service -6 services -3 serving 4 session 2 sessions 7 \
      set 19 sets 2 setting 7 settings 3 setup 26 setups 2 seven 3 several 7 sex -4 sexual -2 shape 4 shapes 2 share \
      -53 shares -2 sharing -3 sharp 3 she 5 sheet 2 shield 2 shifting 2 shine -2 shipping -7 shop -32 shopify 21 \
      shoppers 5 shopping 7 short 6 shots 2 should 27 shoulder 5 shoulders 3 show -8 showcase -3 showing 5 shown 2 \
      shows -3 side 18 sidebar 3 sierra 3 sign -53 signal -2 signals 2 signature -3 significant 3 significantly 5 \
      signing -3 signup -3 similar 4 simple 22 simulation -2 simultaneously 2 single 11 sink 7 sit 6 site -21 sitemap \
      -6 sites -3 situations 2 six 6 size 28 sized 4 sizes 4 skill 4 skills 4 skin -4 skip -26 skipping 2 slack 3 \
      sleep 11 sleeping 5 slice 5 slightly 8 slim -3 slow 11 slower 5 small 19 smaller 7 smart 3 smarter -4 \
      smartphone 2 smith -3 smooth 10 smoother 2 sms 7 snacks 3 snow -2 so 22 soc -2 soccer -2 social 23 society -6 \
      soft 7 software -20 soil 12 solar -4 sold -2 solid 20 solo 5 solution -2 solutions -16 solving 2 some 35 \
      someone 2 sometimes 4 sommelier -3 songs -4 sony 3 soon -4 sorry -7 sort 2 sound 12 source -7 sources 8 space \
      17 spaces 2 spacing 2 spain 2 spam -6 spanish 3 spark 2 speak 4 speaks -2 special -7 specialist -2 specialists \
      2 specialize 2 specialized 9 specializes 2 specials -2 specialty 3 specific 20 specifically 2 specification 4 \
      specs 13 speed 15 speeds 4 spend 13 spent 2 spider 3 spinach 2 sponsor -3 sponsorships -2 sport -5 sports -16 \
      spotify -2 spotlight -2 spots -4 spread 4 spring -5 square 5 squarespace 13 squash 2 ssh 4 st 8 stability 12 \
      stable 6 stack 4 stacks 2 staff -10 stage 6 stakeholders 2 stand 3 standalone 5 standard 9 standards 4 standing \
      2 standout 3 stands 5 star -5 stars -4 start 5 starter 3 starting 15 starts 12 startup -9 startups -2 state 7 \
      statement -2 states 3 static 3 station -3 stations 2 stats 3 status 9 stay -8 staying 2 stays 2 steady 6 steel \
      3 steep 2 step 31 steps 11 still 5 stock -4 stolen -3 storage 24 store -9 stored 2 stores -3 stories -21 story \
      -13 strategic 5 strategies 2 strategy 8 streamlined 2 street -2 strength 8 strengthen -2 stress 7 stretch -3 \
      stretching 2 string 65 strong 21 stronger 3 structure 10 structured 8 structuring 2 student -16 students -9 \
      studies 7 study -4 stupid 2 sturdy 3 style 6 stylish 3 sub -6 subjects -2 submenu -13 submission -2 submissions \
      -2 submit -8 submitting 2 subscribe -51 subscribed -3 subscribing -2 subscription 6 subscriptions -5 \
      substantial 2 succeed -2 success 3 successful 2 such 25 sue -2 sugar 4 suggest 2 suggested 3 suit -4 suitable 9 \
      suite 8 suited 6 suits -2 summaries 3 summarize 3 summary 16 summer -3 summit 2 sun 3 sunday -4 super -3 \
      suppliers 2 supplies 4 supply 2 support 21 supportive 2 supports 9 sure 4 surprises 2 surprisingly 2 survey -2 \
      sustainable 8 sweet 3 swift 3 swimming -2 switch 7 switching 4 sync 2 syntax 3 system 15 systems 3 t 9 tab -4 \
      table -10 tableau 3 tables 2 tackle 3 tag 5 tags -3 take 11 takeaway 3 takeaways 9 takes 3 taking 2 tale -2 \
      talent 2 talk -7 talking 2 tape 7 target 8 targeted 2 targeting 2 task 11 tasks 13 taste 4 tax 25 taxes 7 teach \
      8 teacher -2 teaching -2 teams 9 tech -8 technical 4 techniques 6 technological 4 technologies 4 teen -2 teens \
      -6 tel -2 telegram -2 telling 2 temperature 2 template 11 templates 13 temporary 3 tennis -3 term 13 terms -47 \
      test 15 tested -4 tester 14 testimonials -3 testimony -2 testing 5 text -7 than 44 thank -21 thanks -17 that 46 \
      that’s 11 the 27 theft -12 their 34 them 11 theme 10 themes 3 themselves 2 then 9 theory 2 therapist -2 therapy \
      -6 there 13 these 28 they 32 they’re 3 thing 4 things -6 thinking 2 third 8 thomas -2 those 11 though 6 \
      thoughts 6 thousand -2 thousands -2 three 16 through 18 throughout 4 throw 3 tie 14 tier 4 tiered 2 tiers 5 \
      ties 2 tight 4 tilt 3 tim -4 time 23 timeline 5 timelines -4 tip 8 tips -14 title 18 titles 3 tl 3 tn 3 to 16 \
      today -2 today’s -2 todd -2 toddler 3 toddlers -2 together 5 toggle -10 token -2 tokyo 2 told 4 tolerate 2 \
      tomato 3 tomatoes 3 too 7 tool 9 toolkit -5 tools 24 topic -2 topics -12 tos -2 total 10 touch -5 tour 6 tours \
      5 toward 4 towards 2 towels 2 town -3 toxic 3 tracker -2 tracking 12 tracks -3 trade 2 trademark -4 trademarks \
      -4 trades -2 tradition -2 traditional 6 traffic -2 train 10 training -6 transaction 7 transactional 2 \
      transcripts -2 transfer 3 transformation -3 transformations 2 transit 4 transition -3 transitions 3 translation \
      -2 transparency 3 transparent 2 transport 2 travel -9 traveler 2 travelers -4 traveling 2 tray 4 treadmill 2 \
      treatment -4 tree 2 trees -2 trend 10 trending -5 trends -3 trial 4 tricks -3 tricky 3 tried 2 trigger 2 trim 4 \
      trip -3 trips 2 troubleshooting 2 true 9 trump -9 trust 4 trusted -3 try 18 tuition -4 tuning 2 turn -2 turned \
      -2 turning -2 turns 3 tutorial -2 tutoring -2 tv -10 tweet -2 twitter -21 two 19 tx 10 type 39 types 29 typical \
      4 typically 9 typing 6 typography 6 u 5 uc -2 ui 5 uk 10 ukraine -3 ultimate -10 ultimately 2 ultra -2 \
      ultralight 6 uncategorized -4 unchanged -4 under 9 undergraduate 2 undergraduates 2 understand 5 understanding \
      9 unexpected 4 union 4 unique 7 united -6 units 2 university 2 unless 3 unlike 3 unlimited 17 unlock -2 \
      unnecessary 2 unreliable 2 unsubscribe -5 until 3 up 6 upcoming -3 update 3 updated -5 updates -5 updating 2 \
      upfront 4 upgrade -2 upgrades 2 upload 2 upper 5 ups 8 url 6 urls 2 us -72 usage 8 usb 6 use 26 user 34 \
      username 3 users 28 uses 4 using 28 usually 8 utilize 2 ux 6 v -4 v2 6 va 2 vacation 2 valid 2 validation -3 \
      value 20 values 4 variable 5 variables 3 variant 3 variants 3 varies 3 variety 8 various 13 vary 2 vast 2 ve -4 \
      vector 4 vegas 3 vegetable -2 vehicle -2 vehicles 7 vendor 8 vendors 4 venue 5 verdict 11 verified -2 versatile \
      7 version 16 versions 2 versus 2 very 8 via -2 vice -3 video 13 videos -18 view -19 viewing -2 views -6 village \
      7 vintage -2 virtual 3 visibility 2 visit -8 visitor -2 visitors -7 visual 13 visualization 3 visually 2 \
      visuals 2 voice 3 voices -2 volume 8 volumes 2 volunteer -2 voters -2 votes -5 vs 5 vulnerability -2 w -3 wa 2 \
      wages 3 waivers 2 walking 4 walks 2 walls 3 want 5 war -2 warm 3 warnings 3 warranty 6 was 12 washing -2 wasn’t \
      3 waste 11 watch -24 watches -8 water 6 watering 2 wave 2 wax 2 way 12 ways -6 we -15 wealth -3 web 9 webinars \
      -10 website -5 websites -8 wedding 15 weddings -4 week -16 weekend -2 weekly -2 weight 32 weird -2 welcome -2 \
      well 11 went -6 were 14 we’ll -2 we’ve 3 what 27 whatsapp -3 what’s 9 wheels 2 when 45 where 37 whereas 2 \
      whether -3 which 28 while 18 white -4 who 22 whole 4 wholesale -2 why 39 wi 5 wide 9 widely 3 wifi 4 will 13 \
      williams -2 win -6 window -12 wine -18 winning -2 wins 4 winter -4 wire 10 wired 16 wireless 15 wisdom -2 wish \
      -3 with 15 within 12 without 22 wix 11 women -6 won -2 wonderful -4 won’t 2 woocommerce 10 wood -2 words 4 work \
      5 workflow 21 workflows 14 workforce 3 working 9 workload 2 workloads 2 workout 30 workouts 6 works 3 workshops \
      -3 workspace 4 world -18 worldwide -5 world’s -3 worry 3 worst -2 wp -2 wrap 5 wrapping 2 write 2 writer -6 \
      writers -3 writing 2 written -8 wrong -2 wrote 2 www 9 x 25 y 2 year -9 years -2 yellow 8 yes 6 yet -7 yoga 2 \
      york 13 you -13 your 6 yours -5 yourself 7 youth -3 youtube -17 you’ll 24 you’re 12 you’ve 2 z -2 zero 6 zip -3 \
      zoho 16 zone 11 zoom 7 © -33 ©2019 -2 ©2025 -2 « -2 · -7 » -11 × -6 Δ -4 ‍ -22 – 71 — 33 “how 3 “the 3 “this 2 \
      “we 3 “what 2 ” 34 • -19 … -9 › -2 → 5 日本語 -2 👉 5 🙂 -2
      """,
    first: """
      33:0.08330726:4:1 31:0.3330182:2:7 65:3.5:3:8 30:1.5:-2:6 67:0.2109375:-1:5 31:0.1229166:9:-7 39:-1e-35:-5:11 \
      67:0.6015625:10:12 18:1e-35:-4:-10 71:1.835938:13:-11 69:-0.1015625:-3:-12 69:-0.1796875:-8:-13 \
      26:5841.5:-9:-14 30:16.5:-6:-15 = -0.7521 -0.6746 -0.6648 -0.7337 -0.7488 -0.6555 -0.4024 -0.5609 -0.3362 \
      -0.4494 -0.7531 -0.3375 -0.3703 -0.6285 -0.4893 ; 33:0.08330726:2:1 72:1.414063:4:6 67:1e-35:-1:3 \
      31:0.1229166:7:-5 71:1.835938:5:-6 67:0.6015625:8:-7 26:5841.5:10:-8 71:1.835938:9:-9 56:0.05889579:11:13 \
      56:0.103517:-4:-11 11:3.5:12:-12 67:-1.632812:-2:-13 41:0.9929329:-3:-14 63:1.5:-10:-15 = -0.1416 -0.09352 \
      0.2244 0.05188 0.1747 -0.1377 0.1839 -0.06158 -0.1418 0.08482 -0.1014 -0.06854 0.1099 0.01017 -0.1144 ; \
      72:0.6953125:3:1 32:0.1399777:2:11 61:0.3475276:4:-4 56:0.1392924:5:-5 66:9.5:7:-6 72:-0.6328125:-1:6 \
      31:0.1229166:8:-8 63:2.5:-2:9 61:0.803525:10:-10 31:0.3330182:-9:-11 32:0.04927553:-7:12 2:3.033333:-3:-13 \
      65:3.5:13:-14 29:11.5:-12:-15 = -0.1174 0.1051 -0.08685 0.1626 -0.1353 0.1562 -0.09446 0.1304 -0.1139 0.08224 \
      0.1153 0.1491 0.1899 -0.09742 -0.09023 ; 67:1e-35:4:1 71:1.835938:2:3 31:0.03937075:5:6 71:1.867188:-3:-5 \
      56:0.04841007:7:-6 10:1e-35:-2:-7 41:0.9929329:9:-8 31:0.08034714:-1:8 28:40.5:-9:-10 11:5.5:10:-11 \
      30:3.5:13:11 1:0.7801932:12:-13 26:6889.5:-12:-14 28:13.5:-4:-15 = -0.08968 -0.05064 -0.1349 0.1539 0.1519 \
      -0.1294 0.1258 -0.03746 0.1994 -0.02955 -0.01744 0.1803 -0.002183 -0.06684 -0.01306 ; 33:0.07188423:4:1 \
      72:1.414063:2:8 65:3.5:3:12 37:1e-35:-2:5 70:-0.4140625:11:6 29:12.5:9:13 30:28.5:7:-8 18:1e-35:-6:-9 \
      26:6889.5:10:-10 72:-0.5234375:-5:-11 3:1e-35:-3:-12 72:1.898438:-1:-13 40:6.5:-4:-14 69:-0.1640625:-7:-15 = \
      -0.119 -0.1221 0.07531 0.04598 -0.05257 -0.09041 -0.09032 0.1355 0.0956 -0.1 0.1515 0.1666 0.06128 -0.1185 \
      0.07473 ; 33:0.07188423:2:1 72:1.414063:3:7 61:0.05022816:9:6 71:1.835938:4:-5 30:2.5:13:5 72:-0.5234375:-6:11 \
      31:0.08034714:-4:-8 30:1.5:-3:8 38:493.5:12:-10 56:0.02830796:10:-11 31:0.1229166:-1:-12 11:2.5:-7:-13 \
      11:4.5:-9:-14 72:0.5234375:-2:-15 = -0.08344 -0.1181 -0.03545 -0.0457 -0.1177 -0.06175 0.142 0.1167 0.151 \
      -0.08303 -0.1217 0.1016 0.02396 -0.1111 0.02074 ; 33:0.07188423:2:1 32:0.4830768:3:7 61:0.803525:6:8 \
      71:1.835938:4:13 30:3.5:-2:5 11:2.5:-6:-7 70:-0.4140625:-1:9 68:0.1015625:12:11 71:1.085938:-4:-10 \
      71:1.835938:10:-11 30:11.5:-8:-12 26:5291.5:-9:-13 30:2.5:-3:-14 71:1.867188:-5:-15 = -0.1171 -0.04491 -0.1084 \
      -0.05596 -0.122 0.1181 -0.05909 -0.05554 0.1451 0.09567 -0.1223 0.1177 -0.04704 0.07894 0.09015 ; \
      72:0.5234375:2:1 32:0.1399777:3:6 67:-0.4765625:-1:5 71:1.835938:4:11 37:1e-35:-2:7 31:0.04545536:-4:9 \
      14:1e-35:12:-8 31:0.02342188:-6:8 63:6.5:10:-10 56:0.2508065:-7:-11 60:1.5:-9:-12 71:1.867188:-5:-13 \
      2:3.033333:-3:13 1:0.6693989:-14:-15 = -0.1147 -0.1164 -0.1203 -0.06926 -0.1205 -0.03812 0.07632 -0.1696 0.1354 \
      -0.02066 -0.08532 -0.0614 0.07902 0.1319 -0.06881 ; 33:0.07188423:2:1 65:3.5:3:4 61:0.05022816:7:9 \
      37:1e-35:-2:5 34:0.880303:-3:-6 11:3.5:6:-7 14:1e-35:8:-8 56:0.06454588:12:-9 26:5841.5:11:-10 \
      69:-0.2734375:-4:10 68:-0.2109375:-11:13 69:-0.6171875:-5:-13 28:104.5:-1:-14 56:0.3031545:-12:-15 = 0.01399 \
      -0.07883 -0.07774 -0.08083 -0.09777 0.1072 0.004955 -0.1558 -0.1142 -0.06696 -0.09276 0.1014 0.123 -0.08383 \
      -0.06072 ; 72:0.5234375:2:1 32:0.1399777:3:10 67:-0.4765625:11:4 71:1.835938:5:-5 66:3.5:8:13 39:4.5:-2:6 \
      41:0.755:7:-8 36:0.2388498:-7:-9 71:1.835938:9:-10 36:0.2388498:-4:-11 26:5291.5:12:-12 32:0.4830768:-1:-13 \
      3:1e-35:-3:-14 26:5291.5:-6:-15 = -0.1113 -0.08446 0.0564 0.0003616 -0.09653 0.09912 0.1023 -0.08163 -0.0319 \
      -0.1141 -0.1176 -0.03039 0.04474 0.1264 -0.1125 ; 33:0.05260351:4:1 30:3.5:10:2 65:3.5:7:3 40:7.5:-4:-5 \
      37:1e-35:-1:5 31:0.1229166:9:6 69:-0.3515625:-7:-8 11:3.5:8:-9 69:-0.6171875:-3:-10 63:2.5:13:-11 \
      27:212.5:-2:11 31:0.03254984:-12:12 50:0.4472222:-13:-14 70:-0.5859375:-6:-15 = -0.1134 -0.1004 -0.08504 0.1043 \
      -0.09357 -0.05789 -0.1168 0.1056 0.001895 0.1127 -0.07733 -0.07223 0.08876 -0.06153 0.0766 ; 67:-0.1640625:3:1 \
      31:0.06323745:4:2 38:209.5:5:8 33:0.597356:12:9 32:0.04306468:10:13 14:1e-35:6:-7 3:1e-35:-3:7 \
      41:0.6698718:-8:-9 31:0.3957641:-4:-10 56:0.2284589:11:-11 61:0.803525:-2:-12 31:0.06323745:-5:-13 \
      56:0.03176897:-1:-14 37:1e-35:-6:-15 = -0.04338 -0.07928 0.04169 -0.06409 -0.03759 -0.1056 -0.1482 0.1166 \
      -0.07726 0.09285 -0.09991 0.01566 0.1558 -0.1104 0.06259 ; 72:0.5234375:2:1 31:0.1229166:5:3 70:-0.4140625:4:9 \
      38:172.5:6:10 61:0.803525:-1:-6 37:1e-35:-2:7 14:1e-35:12:-8 38:340.5:8:-9 60:1.5:11:-10 31:0.00986221:-4:13 \
      67:4.398438:-5:-12 56:0.09475404:-7:-13 41:0.9929329:-3:-14 56:0.2284589:-11:-15 = -0.09921 -0.1097 0.1096 \
      -0.07255 0.04959 -0.009806 0.08676 -0.1387 -0.08923 -0.165 0.09798 -0.1004 -0.01787 -0.07115 -0.0724 ; \
      33:0.07188423:3:1 30:1.5:-2:2 38:241.5:6:10 56:0.1251822:4:-5 71:1.835938:5:-6 70:-0.4296875:9:11 \
      56:0.1251822:8:7 32:0.4830768:-8:-9 29:19.5:-3:13 72:-0.3515625:-1:12 72:1.679688:-4:-12 31:0.01733313:-7:-13 \
      66:8.5:-11:-14 72:0.5234375:-10:-15 = -0.08463 -0.06534 0.1055 -0.09011 -0.09997 -0.09853 -0.01744 -0.0292 \
      0.08957 -0.04729 -0.02267 0.06142 0.1327 0.1297 0.07428 ; 37:1e-35:-1:1 33:0.8301117:2:4 28:80.5:3:5 \
      30:3.5:-2:6 30:255:7:-6 65:3.5:8:-7 72:-0.4296875:-5:13 1:0.4472222:10:-9 26:3338.5:9:-10 59:9.5:12:-11 \
      2:3.033333:-3:11 38:597.5:-12:-13 30:37.5:-4:-14 55:0.8031292:-8:-15 = -0.1048 -0.04355 -0.1283 0.004158 \
      -0.03769 -0.1736 -0.09205 0.04424 -0.06537 -0.07517 -0.09129 0.1052 -0.07251 0.1075 0.1095 ; 33:0.05260351:2:1 \
      31:0.4448683:3:10 36:0.3831819:5:-4 65:3.5:4:9 30:1.5:11:6 66:8.5:8:-7 38:241.5:7:-8 14:1e-35:12:-9 \
      63:2.5:-1:-10 34:0.880303:-5:-11 41:0.9249531:-3:-12 24:15.5:-2:-13 1:0.5045455:13:-14 41:0.6043478:-6:-15 = \
      0.0221 -0.06901 0.09973 -0.1047 -0.08129 0.09264 0.05925 -0.04401 -0.1327 -0.07087 0.06637 -0.06202 0.1257 \
      -0.04504 -0.02775 ; 72:0.5234375:1:2 36:0.2388498:4:-3 38:340.5:3:-4 30:3.5:9:6 70:-0.7890625:-1:5 \
      71:1.835938:7:-7 50:0.5045455:11:10 30:2.5:-6:8 29:12.5:-9:13 25:0.6604342:12:-11 30:11.5:-8:-12 38:88.5:-5:-13 \
      35:0.0291926:-2:-14 71:0.6953125:-10:-15 = -0.07567 0.07808 -0.1014 -0.0641 0.09694 -0.04463 -0.1035 -0.08787 \
      0.1079 -0.04955 -0.09871 0.05876 0.04218 -0.04439 0.07318 ; 37:1e-35:10:1 32:0.4830768:2:6 71:1.835938:3:5 \
      29:13.5:4:13 27:711.5:8:9 71:1.867188:-4:-7 6:1e-35:-3:7 26:4716.5:-8:-9 21:1e-35:-2:11 73:-1e-35:-6:12 \
      72:1.898438:-1:-12 35:0.1819082:-10:-13 41:0.9249531:-11:-14 72:-0.3515625:-5:-15 = -0.1032 -0.0192 -0.07936 \
      -0.1094 -0.09042 -0.04856 0.07605 0.09366 -0.04919 0.1091 0.1052 0.06126 -0.06196 -0.03683 -0.01808 ; \
      67:-0.1640625:4:1 71:1.835938:2:3 30:3.5:8:5 71:1.867188:-3:-5 34:0.493277:-1:9 4:1e-35:-4:6 41:0.9929329:7:-8 \
      26:5291.5:13:11 35:0.02257385:10:-10 72:0.2109375:12:-11 67:0.6015625:-2:-12 36:0.03274858:-9:-13 63:1.5:-6:-14 \
      36:0.2388498:-7:-15 = -0.0966 -0.07212 -0.1066 0.03519 0.06828 0.06757 0.1003 -0.0819 -0.1027 -0.06516 0.1055 \
      0.05312 0.1053 -0.0601 -0.002523 ; 67:-0.1640625:4:1 71:1.835938:2:3 73:-0.0234375:-2:5 71:1.867188:-3:-5 \
      33:0.597356:11:10 41:0.6043478:6:-7 44:0.4472222:7:12 14:1e-35:8:-9 11:5.5:9:-10 26:6889.5:13:-11 43:4.5:-6:-12 \
      36:0.02756607:-1:-13 60:1.5:-8:-14 40:15.5:-4:-15 = -0.03528 -0.06557 -0.1053 0.09047 0.06336 -0.06607 -0.04762 \
      0.01299 -0.1306 -0.06011 -0.077 0.08983 -0.1014 -0.151 -0.03488 ; 37:1e-35:6:1 31:0.4782148:2:4 40:4.5:7:3 \
      61:0.803525:5:9 72:-0.2890625:-3:-6 28:35.5:11:13 67:1.804688:-1:-8 60:1.5:8:-9 73:-0.0234375:-2:-10 \
      71:0.6015625:-5:10 11:5.5:-11:-12 61:0.7907609:12:-13 33:0.06178388:-4:-14 62:4.5:-7:-15 = -0.102 -0.06132 \
      -0.08529 -0.03938 -0.07765 0.09337 0.06689 0.05443 -0.1269 0.06463 0.06558 -0.131 -0.1333 0.08901 -0.06595 ; \
      56:0.170793:1:6 31:0.4782148:2:-3 71:1.835938:3:5 29:24.5:4:-5 30:3.5:11:7 71:1.867188:-4:-7 72:1.414063:10:-8 \
      26:5841.5:8:-9 63:7.5:-6:9 34:0.8639601:-10:-11 32:0.4830768:-2:-12 6:0.2010638:12:-13 27:212.5:-1:13 \
      44:0.2230514:-14:-15 = -0.0724 -0.09227 0.08816 -0.107 -0.0618 0.07729 0.08301 0.007064 -0.07943 -0.09894 \
      0.1068 0.02492 -0.0602 0.06732 -0.05638 ; 37:1e-35:-1:1 33:0.8301117:3:2 11:3.5:9:-4 71:1.835938:4:6 \
      67:-0.8671875:-2:5 63:7.5:7:-7 71:1.867188:-5:-8 27:711.5:8:13 24:7.5:-6:12 1:0.4472222:10:-11 2:3.033333:-3:11 \
      26:4716.5:-12:-13 30:11.5:-10:-14 41:0.8360215:-9:-15 = -0.0932 -0.0633 -0.1631 -0.03957 -0.1062 -0.1291 \
      -0.08934 0.09817 0.07508 -0.006612 -0.06907 0.09469 -0.02754 0.06872 -0.04 ; 67:-1.632812:11:1 56:0.2508065:2:6 \
      38:340.5:3:-4 30:3.5:13:4 39:328.5:5:10 29:26.5:7:-7 30:20.5:-3:12 0:1.5:8:9 32:0.1399777:-5:-10 \
      1:0.4037037:-9:-11 59:1e-35:-6:-12 32:0.4830768:-1:-13 1:0.9946524:-8:-14 35:0.02257385:-2:-15 = -0.09721 \
      0.01542 -0.07618 -0.06145 0.04576 -0.08863 -0.01206 0.07244 0.08623 -0.1612 -0.01176 0.02989 0.08022 -0.0766 \
      -0.05028 ; 37:1e-35:7:1 11:3.5:2:-3 34:0.7995066:3:5 28:40.5:4:8 32:0.7979072:-2:-6 30:1.5:-4:6 26:4716.5:10:-8 \
      67:1.804688:-1:-9 63:2.5:13:9 31:0.4782148:-10:11 2:3.033333:-7:12 67:-0.6640625:-11:-13 1:0.4472222:-12:-14 \
      62:12.5:-5:-15 = -0.0966 0.06279 -0.04946 -0.04385 0.05658 -0.1768 -0.1298 -0.0329 0.05491 -0.05602 -0.09871 \
      0.09175 0.1104 -0.02998 -0.09407 ; 67:-1.632812:-1:1 3:1e-35:5:2 38:340.5:3:13 29:21.5:4:6 14:1e-35:8:-6 \
      1:0.02139099:7:-7 40:3.5:12:-8 66:4.5:-2:-9 1:0.6693989:9:-10 49:4.5:10:-11 30:11.5:11:-12 38:17.5:-3:-13 \
      36:0.08206565:-5:-14 71:1.835938:-4:-15 = -0.09381 -0.01409 0.06016 -0.003477 0.08884 -0.1204 -0.06386 -0.08473 \
      0.0497 -0.09884 0.08486 0.0806 -0.04446 -0.07753 -0.1032 ; 67:-1.632812:9:1 73:-1e-35:-2:2 28:75.5:3:5 \
      56:0.170793:4:-5 1:0.6030303:7:-6 66:3.5:6:10 32:0.557821:-4:-8 30:7.5:11:8 2:2.090909:-9:-10 \
      32:0.4830768:-1:-11 63:7.5:13:-12 28:13.5:-3:12 55:0.9059029:-13:-14 70:-0.1640625:-7:-15 = -0.0932 -0.06668 \
      0.07332 -0.05482 -0.0176 -0.0656 0.06264 0.02357 -0.1563 0.0905 0.09573 -0.08145 -0.03129 0.08372 -0.06548 ; \
      1:0.6478537:1:-2 31:0.4782148:2:8 69:-0.2265625:11:3 71:1.835938:5:4 70:-0.4296875:-5:-6 21:1e-35:6:-7 \
      25:0.6094204:7:-8 51:1e-35:-4:-9 71:0.4296875:-3:9 0:1.5:-10:10 69:-0.6171875:-11:13 70:-1.039062:-1:12 \
      0:40.5:-13:-14 25:0.8892877:-12:-15 = -0.09615 -0.08435 -0.1133 0.002716 0.09978 -0.1011 0.07686 -0.02891 \
      0.0733 -0.1091 -0.09428 0.09399 -0.04623 0.05683 -0.05092 ; 67:-1.632812:-1:1 31:0.4782148:2:8 71:1.835938:3:6 \
      29:36.5:4:-5 51:1e-35:5:10 35:0.0272632:-2:9 71:1.867188:-4:7 50:0.05190374:-8:-9 71:0.4296875:-3:-10 \
      27:711.5:13:-11 27:288.5:11:-12 0:85.5:12:-13 26:629.5:-6:-14 31:0.3957641:-7:-15 = -0.08656 0.03131 -0.1108 \
      -0.1031 -0.06197 0.1113 -0.05139 0.1068 -0.1333 0.07387 0.00893 0.06586 -0.1841 -0.03847 -0.2161 ; 37:1e-35:7:1 \
      69:-0.3671875:11:2 71:1.835938:4:3 71:1.867188:-4:-5 27:180.5:-3:5 3:1e-35:6:9 62:2.5:-6:-8 67:0.4609375:-1:8 \
      30:11.5:-9:-10 30:164:12:10 70:-0.2578125:-11:-12 70:-0.8671875:-2:-13 27:762.5:13:-14 33:0.5351081:-7:-15 = \
      -0.0983 -0.08079 -0.05048 -0.09834 0.06709 -0.06438 -0.006822 0.02728 -0.0549 0.1422 0.1117 -0.2055 0.0036 \
      0.08081 0.06371 ; 37:1e-35:11:1 31:0.4782148:2:9 71:1.835938:3:6 29:10.5:4:5 44:0.3771552:8:-6 \
      69:-0.1640625:-5:-7 71:1.867188:-4:7 50:0.1570028:-8:-9 59:5.5:13:-10 72:-0.4296875:-3:10 3:1e-35:-11:-12 \
      67:0.4609375:-1:12 31:0.2031322:-13:-14 31:0.007741793:-2:-15 = -0.09775 -0.02038 -0.09885 -0.1013 -0.08243 \
      -0.03669 0.0004395 0.106 -0.1335 -0.02389 -0.01282 0.08255 -0.05957 0.1362 0.06265 ; 37:1e-35:5:1 11:3.5:2:-3 \
      26:3612.5:3:12 50:0.2230514:4:-5 34:0.7995066:7:9 67:0.4609375:-1:6 31:0.03254984:-7:-8 61:0.803525:8:-9 \
      68:-0.0546875:-2:11 2:3.033333:-6:10 1:0.1073349:-11:-12 28:13.5:-10:-13 70:-0.2578125:13:-14 \
      72:1.898438:-4:-15 = -0.09682 0.07897 -0.03535 -0.04599 -0.02087 -0.1162 -0.08 0.08731 0.06809 0.05694 0.08307 \
      -0.007319 -0.03073 -0.124 0.09865 ; 37:1e-35:9:1 41:0.802439:2:13 59:6.5:3:5 73:-0.0234375:-2:4 2:2.090909:-5:7 \
      54:1e-35:-4:6 38:106.5:-7:-8 56:0.103517:10:8 38:9.5:-9:12 67:0.4609375:-1:-11 11:4.5:-6:11 69:-1e-35:-12:-13 \
      30:26.5:-10:-14 11:1e-35:-3:-15 = -0.09571 -0.04993 0.05578 -0.08251 -0.1035 0.05756 0.06559 -0.07495 0.0799 \
      -0.03643 -0.005163 -0.109 0.08299 0.0552 -0.08255 ; 67:-1.632812:4:1 31:0.4782148:2:9 51:1e-35:3:6 \
      36:0.02549412:5:7 33:0.6941247:-1:-6 31:0.03937075:-2:12 65:3.5:10:-8 24:7.5:8:11 36:0.03274858:-5:-10 \
      3:1e-35:-3:-11 29:36.5:13:-12 25:0.6094204:-9:-13 40:13.5:-7:-14 24:14.5:-4:-15 = -0.08582 -0.02832 -0.01345 \
      0.03256 -0.3408 0.07268 0.04863 -0.03276 -0.003018 -0.06929 0.07299 -0.05927 -0.05722 -0.09777 0.09417 ; \
      56:0.2508065:1:8 69:-0.1484375:6:2 71:1.835938:3:4 30:1.5:-3:5 71:1.867188:-4:7 29:9.5:-5:9 29:6.5:-1:-8 \
      68:1.820313:-6:-9 63:3.5:-2:-10 38:21.5:10:11 69:-0.1171875:-7:-12 62:2.5:12:13 36:0.0138806:-11:-14 \
      63:8.5:-13:-15 = 0.005838 -0.0257 -0.03587 -0.09454 0.05917 0.1115 -0.2374 -0.06163 -0.09513 -0.08598 0.0819 \
      0.08272 0.02368 -0.1103 -0.1178 ; 1:0.6478537:1:-2 54:1e-35:3:2 26:3338.5:4:9 44:0.2230514:6:-5 \
      69:-0.4140625:-3:5 8:0.1043557:-6:-7 74:-0.3984375:-1:7 41:0.9249531:8:-9 71:1.835938:11:-10 \
      70:-0.1953125:10:-11 62:8.5:-4:-12 29:20.5:12:-13 25:0.708392:13:-14 6:0.2747549:-8:-15 = -0.07197 -0.07234 \
      -0.03698 0.05062 -0.07064 0.004705 0.06435 0.08121 -0.08307 -0.06666 -0.1484 -0.1021 -0.03525 -0.005288 \
      -0.001402 ; 37:1e-35:7:1 11:3.5:2:8 34:0.7995066:3:4 66:1.5:5:10 25:0.7554061:13:-6 40:7.5:6:-7 \
      25:0.4639287:-2:-8 70:-0.5859375:-1:9 40:1e-35:-3:-10 31:0.03589448:-9:-11 44:0.8619048:11:-12 28:296.5:12:-13 \
      60:3.5:-5:-14 30:1.5:-4:-15 = -0.09196 0.05681 0.1133 -0.02565 0.06016 -0.01126 -0.07056 -0.05855 -0.07951 \
      -0.04301 0.06297 -0.05486 -0.02884 -0.1164 0.06789 ; 1:0.6693989:1:-2 29:13.5:2:10 71:1.835938:3:11 \
      27:125.5:-1:4 74:-0.4140625:-5:5 0:1.5:-6:6 41:0.9249531:7:12 59:6.5:9:8 35:0.06149111:-9:-10 \
      50:0.9393382:-7:-11 69:-0.1640625:-3:-12 71:1.867188:-4:13 0:8.5:-8:-14 50:0.0846264:-13:-15 = -0.07198 \
      -0.06923 -0.07358 -0.09925 -0.0253 -0.04944 0.07818 0.04967 -0.04367 0.09901 -0.01181 -0.0031 0.07408 -0.1173 \
      -0.1075 ; 37:1e-35:6:1 65:3.5:2:-3 29:11.5:3:5 25:0.732385:4:-5 31:0.01558739:7:8 61:0.9987734:9:-7 \
      67:0.4609375:-1:11 10:1e-35:-2:-9 2:2.090909:-6:13 70:-0.7890625:12:10 61:0.997348:-11:-12 40:10.5:-8:-13 \
      27:47.5:-4:-14 26:4716.5:-10:-15 = -0.09233 -0.05597 -0.03609 0.1038 -0.01082 -0.168 0.06611 -0.032 0.07118 \
      0.05979 -0.0005185 -0.2263 0.152 -0.08083 -0.06895 ; 37:1e-35:9:1 11:3.5:2:11 27:4981.5:3:-4 68:0.3671875:8:4 \
      30:11.5:10:5 26:1923.5:6:-7 3:1e-35:7:-8 24:6.5:-6:-9 28:357.5:-2:-10 72:1.539063:-1:-11 43:17.5:13:-12 \
      68:-0.4140625:-3:12 72:1.414063:-13:-14 28:9.5:-5:-15 = -0.0787 0.06719 -0.1054 -0.06914 0.02532 -0.316 \
      -0.02215 0.07268 -0.002513 -0.02335 0.04692 0.02689 -0.004729 -0.1297 -0.05755 ; 67:-3.367187:-1:1 \
      73:-0.0234375:-2:2 41:0.8360215:3:7 14:1e-35:4:-5 71:1.835938:5:6 29:20.5:8:-7 71:1.867188:-6:13 0:10.5:-4:-9 \
      2:2.090909:-3:9 59:6.5:10:12 56:0.1138071:11:-12 63:2.5:-10:-13 35:0.06149111:-11:-14 50:0.0846264:-8:-15 = \
      -0.09386 -0.05642 -0.1171 0.01017 -0.1118 -0.09468 -0.01456 0.09023 -0.1139 0.03306 -0.0399 0.01163 0.08643 \
      0.05983 -0.08609 ; 37:1e-35:2:1 68:-0.4140625:-2:3 19:1e-35:-1:-4 26:4283.5:4:-5 60:1.5:5:-6 55:0.9059029:6:9 \
      66:4.5:13:7 63:6.5:10:8 40:5.5:-9:-10 41:0.9929329:11:-11 62:3.5:-8:12 35:0.2355472:-7:-13 13:1e-35:-12:-14 \
      40:7.5:-3:-15 = -0.08617 -0.07528 0.009134 0.0218 -0.04828 -0.07366 0.06458 -0.01549 0.09883 -0.101 -0.07381 \
      0.07714 -0.0794 -0.1032 -0.03062 ; 67:-3.367187:-1:1 31:0.01395842:7:2 41:0.6698718:3:11 14:1e-35:4:-5 \
      38:5.5:5:6 1:0.06396618:-3:-7 39:1e-35:12:8 10:1e-35:-2:-9 71:1.835938:10:9 70:-0.4765625:-10:-11 60:2.5:13:-12 \
      8:1e-35:-4:-13 70:-0.1953125:-6:-14 73:-0.0859375:-8:-15 = -0.0915 -0.06077 0.09823 0.03521 -0.1097 -0.1062 \
      -0.05179 -0.04639 0.03155 0.08156 -0.08067 -0.05947 -0.07513 0.04026 0.03263 ; 56:0.6209509:1:-2 \
      73:-0.0859375:-1:2 27:4981.5:3:10 27:711.5:7:4 11:3.5:5:-6 38:421.5:6:-7 29:23.5:12:11 65:3.5:8:-9 62:9.5:9:-10 \
      44:0.3771552:-3:-11 36:0.01558738:-4:-12 30:152.5:-8:-13 68:0.3046875:-5:13 0:24.5:-14:-15 = -0.05596 -0.0774 \
      0.01244 -0.1311 0.0962 -0.02657 -0.05695 -0.04983 -0.06229 0.06338 -0.06241 -0.01084 0.08705 0.002684 0.06921 ; \
      36:0.8577381:1:-2 74:-0.1171875:4:2 38:57.5:3:9 50:0.0846264:5:13 61:0.803525:6:-6 30:4.5:7:-7 \
      57:0.05634921:8:-8 4:7.5:-3:-9 30:32.5:-1:-10 70:-0.4140625:12:10 70:-0.2578125:-11:11 31:0.8427756:-12:-13 \
      72:1.898438:-4:-14 71:1.492188:-5:-15 = -0.0831 -0.07464 0.0269 -0.03722 -0.05644 0.01342 0.06739 -0.003596 \
      -0.1078 0.01004 0.07411 0.001221 -0.1813 0.05205 0.02401 ; 67:-3.367187:-1:1 31:0.01558739:-2:2 24:7.5:3:4 \
      69:0.6953125:-3:5 65:3.5:6:-6 26:188.5:-5:-7 38:493.5:7:-8 11:5.5:9:8 69:-0.0390625:-9:-10 1:0.1073349:10:-11 \
      64:0.9615385:12:11 11:1.5:-12:-13 41:0.9249531:-4:13 0:14.5:-14:-15 = -0.08907 -0.03435 0.003054 0.05787 \
      0.09025 -0.02709 -0.1508 -0.04869 -0.1242 0.0654 -0.01387 -0.05728 0.1127 0.04849 -0.133 ; 37:1e-35:-1:1 \
      31:0.4782148:2:-3 21:1e-35:4:3 71:1.835938:-4:5 10:1e-35:7:6 71:1.867188:-5:-7 31:0.1394693:-6:-8 3:1e-35:8:9 \
      20:1e-35:-2:-10 35:0.04001612:10:11 64:0.3875:12:-12 32:0.06313472:-11:13 35:0.02257385:-9:-14 38:1e-35:-13:-15 \
      = -0.06259 -0.06487 0.03866 0.05539 -0.09901 0.05835 0.1217 -0.1183 0.01244 0.02431 -0.02454 -0.1107 -0.1661 \
      -0.05677 0.07548 ; 1:0.6693989:1:10 74:-0.1640625:12:2 2:2.090909:7:3 40:2.5:8:4 27:288.5:9:5 28:86.5:-6:6 \
      32:0.9864601:13:-8 7:0.2466216:-3:-9 69:-0.0546875:-4:-10 55:1e-35:-5:-11 32:0.9280215:11:-12 37:1e-35:-2:-13 \
      24:9.5:-1:-14 59:9.5:-7:-15 = -0.05888 -0.08285 -0.1753 0.00372 0.04105 0.04079 0.01386 -0.1599 0.0009799 \
      0.07325 -0.06785 -0.1752 -0.007872 -0.004087 -0.0544 ; 67:-1.632812:-1:1 66:4.5:2:4 41:0.8903904:3:-4 \
      73:-0.1484375:-2:5 11:5.5:13:-6 71:1.835938:6:-7 67:0.7734375:9:7 24:7.5:8:10 69:0.6953125:-8:12 \
      33:0.9592021:-5:-11 39:4.5:11:-12 33:0.2211316:-9:-13 25:0.1474076:-10:-14 59:6.5:-3:-15 = -0.06514 -0.06752 \
      0.04834 -0.07307 -0.04265 -0.08037 -0.05419 0.05077 -0.1242 0.0748 0.0454 0.04337 0.02373 -0.1358 -0.02372 ; \
      67:-3.367187:-1:1 14:1e-35:2:-3 24:7.5:3:4 72:2.898438:-2:11 29:30.5:5:-6 71:1.835938:7:6 71:1.867188:-7:12 \
      25:0.8378431:8:-9 41:0.1823069:9:10 3:1e-35:-4:13 4:1.5:-10:-12 67:3.695313:-5:-13 62:6.5:-8:-14 59:9.5:-11:-15 \
      = -0.08965 -0.007662 -0.1052 0.01152 -0.1467 -0.02435 -0.08851 -0.02788 -0.02532 0.01767 0.0648 -0.08753 \
      0.06683 0.1343 -0.001488 ; 67:-3.367187:-1:1 39:1e-35:7:2 63:7.5:3:-4 24:7.5:9:4 71:1.835938:6:5 \
      71:1.867188:-6:10 0:1.5:-5:8 0:145.5:-2:-9 74:-0.1171875:-8:11 69:0.6953125:-3:-11 24:12.5:-7:-12 \
      67:2.476563:12:-13 5:3.5:-10:13 66:2.5:-14:-15 = -0.08606 -0.07733 -0.003768 -0.05413 -0.02891 -0.08884 \
      -0.02383 0.004233 0.09931 0.03961 -0.0933 0.1276 0.06659 -0.06541 0.07122 ; 44:0.9393382:1:6 27:4981.5:2:-3 \
      74:-0.1953125:9:3 2:2.090909:8:4 41:0.1823069:7:5 73:1e-35:-6:-7 19:1e-35:-2:10 14:1e-35:13:-9 \
      7:0.1557046:-4:-10 61:0.803525:11:-11 25:0.8191454:-8:-12 57:0.08220721:12:-13 27:711.5:-1:-14 \
      31:0.5523674:-5:-15 = -0.09647 -0.07386 -0.0648 -0.1616 0.02592 -0.08034 0.0274 0.02531 -0.09836 0.02059 \
      0.01645 -0.09801 0.00545 -0.01301 0.06615 ; 70:-0.7578125:3:1 24:20.5:2:-3 71:1.835938:5:-4 29:9.5:4:9 \
      27:608.5:-1:-6 24:14.5:7:6 16:1e-35:10:-8 36:0.2388498:12:8 61:0.9870017:-9:-10 62:2.5:-5:-11 50:0.8775:-7:11 \
      36:0.08994382:-12:-13 41:0.9249531:13:-14 63:2.5:-2:-15 = -0.04194 -0.005032 0.1178 -0.05951 0.02468 0.03127 \
      0.07294 -0.09242 -0.07139 0.0573 -0.07784 -0.09028 0.06537 -0.04831 0.03542 ; 69:-0.1484375:1:2 \
      70:-1.039062:-1:8 66:9.5:3:5 40:2.5:6:4 27:288.5:-5:9 71:1.117188:-4:7 54:1e-35:-2:-8 40:5.5:-7:13 \
      53:1e-35:-3:-10 27:4139.5:10:-11 36:0.02549412:12:11 36:0.03274858:-12:-13 64:0.9615385:-6:-14 40:8.5:-9:-15 = \
      -0.07325 -0.01498 -0.02899 0.1124 -0.06124 0.04109 0.06981 0.05232 -0.09142 0.03706 -0.05511 -0.09902 0.00821 \
      -0.1064 0.05537 ; 67:-3.367187:-1:1 30:4.5:12:2 63:10.5:3:-4 59:9.5:4:10 66:1.5:6:5 72:-0.1328125:-6:-7 \
      33:0.5351081:9:7 35:0.002580812:-8:8 30:164:-9:-10 69:0.5859375:11:-11 28:25.5:-5:-12 30:109:-3:-13 \
      62:5.5:-2:13 67:0.6015625:-14:-15 = -0.08317 -0.04419 -0.002957 -0.09198 0.06355 0.0772 0.01929 0.09601 0.01819 \
      -0.08381 -0.1369 -0.04942 -0.1446 -0.04196 0.02406 ; 1:0.1006329:2:1 10:1e-35:-2:-3 0:1.5:-1:3 41:0.802439:5:4 \
      0:13.5:-5:-6 26:4283.5:6:-7 32:0.4830768:7:10 24:10.5:-4:8 70:-0.7578125:13:9 39:328.5:11:-11 10:5.5:-8:-12 \
      48:1e-35:12:-13 64:0.9615385:-10:-14 59:5.5:-9:-15 = -0.03886 -0.04569 0.05859 -0.02711 0.008806 -0.1022 \
      -0.04064 0.05564 0.004915 0.03928 -0.05567 -0.1092 0.08359 -0.08574 -0.09468 ; 29:433.5:1:-2 24:14.5:2:3 \
      74:-0.1953125:7:5 40:13.5:6:4 29:5.5:-5:-6 67:-1.632812:-4:8 65:3.5:-3:-8 30:32.5:-1:-9 11:3.5:10:9 \
      3:1e-35:-10:-11 25:0.4888514:11:12 24:13.5:-7:13 30:3.5:-12:-14 33:0.2211316:-13:-15 = -0.05274 -0.09795 \
      0.05505 -0.07669 0.05471 -0.08994 0.05414 -0.01492 0.01467 -0.06145 0.0318 -0.05709 0.0626 0.01196 -0.08709 ; \
      1:0.7801932:1:-2 2:2.090909:-1:2 74:-0.4140625:-3:3 27:4981.5:4:-5 27:658.5:5:-6 21:1e-35:6:-7 40:1.5:7:8 \
      1:0.03183046:-4:-9 62:5.5:9:13 55:0.8031292:10:-11 67:2.101563:12:11 67:2.351563:-12:-13 70:-0.3203125:-8:-14 \
      67:2.476563:-10:-15 = -0.08112 -0.0459 -0.03469 0.06588 -0.04757 0.02744 0.05462 -0.0943 -0.1251 -0.01715 \
      -0.007482 -0.3952 -0.1184 0.04254 0.05347 ; 68:-0.4140625:-1:1 29:433.5:2:-3 68:-0.0390625:3:4 \
      31:0.01395842:-2:10 5:1.5:5:6 10:1e-35:8:-7 25:0.6353006:7:-8 72:0.5234375:-6:9 63:1.5:-4:-10 30:164:12:-11 \
      38:100.5:-5:11 36:0.003481633:-12:-13 31:0.4782148:13:-14 6:0.2227616:-9:-15 = -0.06541 -0.03787 -0.09736 \
      0.01582 0.07025 -0.04823 0.03469 -0.01328 0.04806 -0.03298 -0.08819 0.07671 -0.02632 0.09457 -0.04732 ; \
      67:-3.367187:-1:1 63:7.5:2:-3 54:1e-35:9:3 35:0.04001612:4:8 35:0.0272632:6:5 33:0.5351081:-6:-7 27:4139.5:7:-8 \
      69:-0.1171875:10:-9 6:0.2870879:-5:12 59:5.5:13:-11 25:0.5583419:-4:11 38:21.5:-12:-13 67:3.523438:-10:-14 \
      6:0.1335681:-2:-15 = -0.07548 0.02285 -0.04686 0.007866 0.06852 -0.1216 -0.007415 -0.07593 0.03692 0.01871 \
      -0.05268 -0.2466 -0.05339 -0.1179 -0.01521
      """,
    second: """
      89:0.8144657:1:2 75:0.2259838:-1:4 91:253.5:3:5 38:376.5:12:-5 26:1448.5:6:7 65:3.5:-4:-7 27:5443.5:9:-8 \
      63:2.5:-6:8 40:5.5:-9:-10 75:0.6939338:13:10 14:1e-35:11:-12 60:1.5:-11:-13 75:0.8649839:-2:-14 63:2.5:-3:-15 = \
      -0.7522 -0.4375 -0.6065 -0.3616 -0.687 -0.5148 -0.7386 -0.7328 -0.5329 -0.7353 -0.3944 -0.745 -0.7329 -0.3329 \
      -0.4977 ; 82:0.6513288:3:1 86:5170.347:2:4 30:3.5:7:8 82:0.1088095:-1:5 33:0.8454795:9:-6 86:5170.347:6:-7 \
      79:0.5338032:10:-8 79:0.2666522:-2:13 1:0.7801932:12:-10 59:1e-35:-3:-11 69:-0.2265625:-5:11 30:11.5:-12:-13 \
      11:5.5:-4:-14 69:-0.1015625:-9:-15 = -0.1423 -0.08837 -0.1477 0.2265 -0.1024 0.1662 -0.1278 0.1231 -0.04652 \
      0.03474 0.07693 -0.04433 0.08883 0.04279 0.1357 ; 75:0.8320938:2:1 71:1.835938:6:3 75:0.167487:-1:4 \
      71:1.867188:-3:-5 71:1.835938:5:-6 89:0.5673605:7:8 14:1e-35:10:-8 37:1e-35:-4:9 32:0.9401288:-7:-10 \
      29:10.5:11:12 26:5841.5:-2:-12 91:72.5:13:-13 69:1.070313:-11:-14 35:0.06606036:-9:-15 = -0.1369 0.2004 -0.1371 \
      0.1656 0.2002 -0.132 0.1318 -0.1321 -0.04658 -0.003493 -0.08079 0.01243 0.1078 0.1803 0.06491 ; \
      75:0.8320938:1:2 75:0.167487:-1:4 90:241.5:3:6 91:399.5:-2:8 38:340.5:5:11 27:3776.5:7:13 62:6.5:-4:12 \
      89:0.6320342:9:-9 62:7.5:-5:-10 29:22.5:10:-11 91:12.5:-3:-12 31:0.3957641:-6:-13 59:1e-35:-8:-14 \
      59:1e-35:-7:-15 = -0.1308 0.1783 -0.03182 0.1655 0.1952 -0.1149 -0.1288 -0.1242 0.1187 -0.1204 -0.08188 0.07856 \
      0.1494 0.1005 0.03826 ; 75:0.8320938:2:1 71:1.835938:6:3 75:0.167487:12:4 71:1.867188:-3:-5 71:1.835938:5:-6 \
      75:0.4755412:9:7 10:5.5:-2:-8 11:3.5:8:11 60:3.5:10:-10 39:-34.5:-4:-11 28:1000.5:13:-12 87:0.7455972:-9:-13 \
      75:0.04870244:-1:-14 74:-0.0703125:-7:-15 = -0.1299 0.1639 -0.1273 0.2323 0.1648 -0.1223 0.05766 -0.1789 \
      -0.07773 -0.1331 -0.02643 -0.09624 0.07693 -0.08912 0.1319 ; 75:0.7904519:2:1 86:5170.347:8:4 75:0.1103908:-1:3 \
      86:5170.347:5:9 71:1.835938:10:-6 89:0.5673605:6:12 30:72.5:-4:7 89:0.495123:-8:-9 14:1e-35:-2:-10 \
      61:0.9890835:-5:-11 86:7634.123:11:-12 28:1000.5:-3:-13 24:12.5:13:-14 31:0.2031322:-7:-15 = -0.1234 0.1519 \
      0.17 -0.03855 -0.1205 -0.1231 0.08884 0.2133 -0.07008 -0.1351 0.1441 -0.04552 -0.08708 0.1289 -0.04443 ; \
      75:0.7904519:2:1 86:5170.347:10:4 75:0.1103908:-1:3 86:5170.347:5:7 34:0.8301755:12:-6 79:0.2051441:6:9 \
      30:72.5:8:-8 61:0.9890835:-5:-9 5:11.5:-4:-10 41:0.858804:-7:13 30:3.5:11:-12 0:85.5:-2:-13 59:1e-35:-3:-14 \
      0:22.5:-11:-15 = -0.1196 0.1214 -0.1245 -0.06294 -0.1162 0.1041 0.05843 0.1849 0.1346 0.2039 0.02641 0.1439 \
      -0.04371 0.05109 -0.1381 ; 88:0.7382541:2:1 86:5170.347:5:3 88:0.2275736:7:4 71:1.835938:8:-5 71:1.835938:10:-6 \
      14:1e-35:6:-7 2:3.033333:-2:9 67:0.4609375:-1:-9 26:6889.5:-3:-10 1:0.6693989:13:-11 71:1.007813:-4:11 \
      70:-1.445312:-12:12 72:2.898438:-13:-14 69:-0.6171875:-8:-15 = -0.1181 -0.06241 0.118 -0.01795 -0.1171 -0.1154 \
      -0.1348 -0.1091 -0.0586 -0.07764 -0.0005693 -0.07986 0.1015 -0.09469 0.1339 ; 75:0.7501195:2:1 86:5170.347:6:3 \
      75:0.04870244:-1:4 71:1.835938:9:-5 86:5170.347:5:-6 75:0.2259838:10:8 10:5.5:7:-8 14:1e-35:12:-9 \
      86:225.2504:-7:13 28:532.5:11:-11 40:1e-35:-4:-12 86:7634.123:-3:-13 75:0.9196247:-2:-14 83:0.5653718:-10:-15 = \
      -0.1174 0.0896 0.1479 0.266 -0.1151 -0.1035 0.1471 -0.184 -0.1276 -0.03093 -0.1032 -0.06108 -0.03686 0.1335 \
      0.04364 ; 89:0.8144657:1:3 76:0.06417925:-1:2 86:5170.347:5:11 86:5170.347:7:4 71:1.835938:10:-6 \
      89:0.2377393:6:8 79:0.5338032:9:-8 2:3.033333:-2:-9 40:14.5:-7:13 40:1e-35:-3:-11 26:6889.5:-5:-12 \
      71:1.570313:12:-13 59:9.5:-4:-14 29:4.5:-10:-15 = -0.1111 -0.1074 0.3112 0.1373 0.1056 -0.1059 0.06663 0.05533 \
      0.1221 0.1198 -0.06981 -0.08519 -0.1181 -0.07357 -0.1354 ; 87:0.7455972:2:1 86:5170.347:5:4 89:0.05256755:13:3 \
      86:5170.347:6:-5 71:1.835938:11:-6 14:1e-35:8:-7 63:7.5:7:-8 86:225.2504:-4:9 0:1.5:-2:10 89:0.2377393:-9:-11 \
      1:0.6693989:-10:-12 90:628.5:12:-13 86:7634.123:-3:-14 80:0.0643828:-1:-15 = -0.1126 -0.02634 0.1388 0.2161 \
      -0.102 -0.1089 -0.1273 -0.09209 -0.05703 0.1171 0.03547 -0.0244 -0.09666 -0.04862 -0.05507 ; 89:0.8144657:1:3 \
      79:0.04155907:-1:2 86:5170.347:4:9 86:5170.347:6:5 87:0.2417097:7:8 62:7.5:-5:-7 0:1.5:-2:-8 40:1e-35:-3:-9 \
      42:0.9938525:11:-10 71:1.570313:10:-11 67:0.2109375:-4:-12 14:1e-35:12:-13 11:5.5:-6:13 69:-1e-35:-14:-15 = \
      -0.108 -0.04279 0.2022 -0.1064 0.07049 0.07103 -0.09323 0.1136 -0.04882 -0.05948 -0.1143 0.08887 -0.1236 \
      -0.1259 0.07578 ; 75:0.7501195:1:2 89:0.05256755:-1:6 75:0.9196247:5:3 91:324.5:4:8 10:5.5:-4:-6 28:325.5:9:10 \
      31:0.08034714:11:7 68:-0.0390625:-8:12 65:3.5:-5:-10 91:324.5:-2:-11 63:2.5:-7:-12 10:1e-35:-3:-13 \
      33:1e-35:-9:13 31:0.5523674:-14:-15 = -0.106 0.05521 -0.05572 0.1131 0.1039 -0.2141 0.1171 0.09525 0.08044 \
      -0.09853 -0.0564 -0.08098 0.04054 -0.0639 0.06787 ; 75:0.6939338:2:1 86:5170.347:5:3 75:0.04870244:-1:4 \
      71:1.835938:7:-5 86:5170.347:6:-6 75:0.9196247:10:-7 89:0.2377393:13:8 28:532.5:9:-9 29:19.5:-8:12 \
      86:7634.123:-3:-11 69:0.2890625:-2:11 50:0.4472222:-12:-13 20:1e-35:-10:-14 91:1e-35:-4:-15 = -0.1081 0.07789 \
      0.123 -0.08388 -0.105 -0.09125 0.1109 0.04586 -0.1041 -0.06449 -0.04022 0.04262 -0.1002 0.0655 -0.01278 ; \
      75:0.8957356:1:3 75:0.04870244:-1:2 86:5170.347:5:6 86:5170.347:-2:4 62:7.5:-5:-6 79:0.5338032:7:10 \
      61:0.9890835:-4:-8 86:225.2504:8:9 39:48.5:-3:-10 30:72.5:13:-11 41:0.9249531:11:12 0:30.5:-7:-13 \
      0:14.5:-12:-14 61:0.803525:-9:-15 = -0.1066 0.1043 0.1397 -0.09432 0.07975 -0.08947 0.03081 0.1148 -0.06866 \
      -0.07829 0.07859 0.03611 0.1317 -0.1739 0.007419 ; 89:0.8144657:1:3 76:0.06417925:-1:2 86:4725.312:5:-4 \
      86:5170.347:4:6 10:5.5:8:-6 69:-0.1484375:7:9 34:0.851104:-5:11 29:6.5:10:-9 0:1.5:-2:-10 60:1.5:12:-11 \
      0:31.5:-3:-12 39:105.5:-8:-13 90:-1e-35:-7:13 91:-1e-35:-14:-15 = -0.09925 -0.05342 -0.02072 -0.08729 -0.07897 \
      -0.2082 -0.06046 -0.02757 -0.07349 0.09959 -0.1009 0.1185 0.1193 -0.02403 0.0767 ; 75:0.8957356:1:3 \
      75:0.04870244:-1:2 86:5170.347:7:5 86:5170.347:4:6 10:5.5:-2:-6 71:1.585938:12:-7 71:1.570313:-5:-8 \
      41:0.6043478:8:13 60:1.5:9:-10 3:1e-35:11:10 91:1e-35:-11:-12 40:14.5:-3:-13 59:9.5:-4:-14 5:1e-35:-9:-15 = \
      -0.1043 0.09949 0.01467 0.1235 0.1091 -0.1909 -0.1078 -0.05782 -0.003483 -0.07488 -0.00815 0.08367 -0.1086 \
      -0.05285 -0.1116 ; 87:0.2417097:2:1 82:0.8573585:3:12 67:0.4609375:-1:8 65:3.5:4:10 41:0.5067568:5:-6 \
      32:0.08109421:6:-7 31:0.4782148:7:-8 31:0.4448683:11:-9 92:67.5:-4:9 31:0.03254984:-10:-11 66:7.5:-5:-12 \
      67:3.117188:-2:-13 27:4139.5:-3:13 21:1e-35:-14:-15 = -0.09703 0.02473 0.09413 -0.05601 -0.08577 -0.06185 \
      0.06261 0.1268 -0.2759 -0.0458 0.172 0.0732 -0.06349 0.079 -0.05934 ; 75:0.8957356:1:3 75:0.04870244:-1:2 \
      71:1.835938:6:5 65:3.5:-2:4 40:7.5:-5:-6 71:1.867188:-4:-7 79:0.4481052:8:7 11:5.5:11:-9 40:1e-35:-3:9 \
      30:76.5:10:-11 19:1e-35:-10:12 70:-1.789062:-8:-13 91:-10.5:-12:13 83:0.09011998:-14:-15 = -0.1019 0.09423 \
      0.1474 -0.1034 0.08909 -0.0911 0.06048 -0.04516 -0.06674 -0.05926 0.05686 -0.08701 0.05034 0.2175 0.001835 ; \
      75:0.8957356:1:3 75:0.04870244:-1:2 86:5170.347:7:5 86:5170.347:11:4 71:1.570313:-5:-6 71:1.570313:6:-7 \
      59:9.5:-4:-8 86:225.2504:8:9 62:7.5:-3:-10 62:3.5:-9:10 75:0.4755412:13:-12 30:3.5:12:-13 27:212.5:-2:-14 \
      30:72.5:-11:-15 = -0.101 -0.147 0.1412 0.1185 0.1004 -0.06243 -0.1046 -0.05389 -0.04417 -0.04754 -0.0346 \
      0.03399 0.09593 0.07919 0.06987 ; 75:0.1103908:7:1 75:0.8957356:2:3 86:5170.347:9:4 86:5170.347:5:6 \
      61:0.9156499:-4:8 10:5.5:-3:-7 68:1.570313:-5:13 75:0.03280794:-1:-9 38:493.5:-6:-10 29:24.5:11:10 \
      83:0.5653718:12:-12 72:2.148438:-2:-13 68:-0.0859375:-11:-14 90:62.5:-8:-15 = -0.1019 0.03548 0.09031 -0.09975 \
      0.08785 0.09214 -0.1516 0.118 -0.04375 -0.06243 0.08993 0.02419 -0.0293 -0.09555 -0.0899 ; 75:0.1103908:-1:1 \
      75:0.9500143:2:3 63:1.5:-2:6 40:7.5:-3:4 30:4.5:-5:5 91:296.5:-6:-7 37:1e-35:-4:7 63:3.5:10:8 64:0.9198718:9:12 \
      41:0.6698718:-9:-11 66:12.5:11:-12 59:1e-35:13:-13 63:6.5:-10:-14 67:-0.4765625:-8:-15 = -0.0917 0.04854 \
      0.09388 0.1017 -0.2067 0.09767 -0.07912 0.06008 0.04925 -0.008843 -0.06892 0.0705 -0.01096 -0.1713 -0.08274 ; \
      89:0.2377393:2:1 80:0.8893751:3:8 76:0.01417053:-1:-4 31:0.4782148:4:-5 28:9.5:-2:5 40:7.5:7:6 66:2.5:-7:-8 \
      25:0.5100396:-6:12 3:1e-35:10:9 26:4283.5:-10:13 24:6.5:11:-12 33:0.7973643:-3:-13 61:0.9931902:-9:-14 \
      24:7.5:-11:-15 = -0.101 0.09582 -0.4451 -0.03063 0.0804 0.05304 -0.0997 0.04805 -0.03735 0.09399 -0.2009 \
      0.03902 0.0278 0.05959 0.0413 ; 87:0.2417097:2:1 79:0.8890702:3:5 76:0.02011862:-1:8 71:1.835938:4:7 \
      41:0.9249531:6:-6 91:324.5:9:-7 14:1e-35:13:-8 71:1.867188:-5:-9 40:1e-35:-4:10 2:2.090909:-3:12 29:1.5:11:-12 \
      91:32.5:-10:-13 26:5291.5:-11:-14 74:-0.1640625:-2:-15 = -0.09944 -0.0072 -0.1511 0.1449 -0.09928 -0.06613 \
      -0.04706 -0.1196 0.05024 -0.04848 0.08512 -0.05005 0.1342 -0.08356 0.04496 ; 75:0.04870244:-1:1 \
      75:0.9196247:2:4 71:1.835938:7:3 86:4385.95:-4:-5 81:0.0206336:6:5 86:5170.347:9:8 69:-0.1171875:-3:-8 \
      38:-9.5:-2:10 71:1.570313:-7:-10 1:0.5045455:-6:-11 76:0.5353676:11:12 40:1e-35:-9:13 11:5.5:-12:-14 \
      19:1e-35:-13:-15 = -0.09563 0.1378 -0.2135 0.0656 -0.103 0.08867 0.0898 0.01826 0.1546 -0.05355 -0.2351 0.02892 \
      -0.04618 -0.06193 0.007409 ; 82:0.0419861:-1:1 89:0.9028195:2:3 86:5170.347:6:5 2:3.033333:-3:4 \
      85:0.07171971:-5:9 61:0.9156499:-4:13 29:26.5:7:8 91:-1e-35:-2:10 70:-0.7890625:-8:-10 86:5170.347:11:-11 \
      90:-1e-35:-9:-12 73:-1e-35:12:-13 86:509.4762:-6:-14 28:450.5:-7:-15 = -0.09466 -0.03363 -0.1422 -0.09393 \
      0.002918 -0.2645 0.07644 -0.1051 -0.04597 -0.003477 0.003689 0.03894 0.09092 0.0377 -0.0668 ; \
      75:0.04870244:-1:1 75:0.9665985:2:8 86:225.2504:6:3 71:1.835938:5:4 86:4385.95:-5:-6 79:0.2051441:12:7 \
      31:0.03254984:-2:-8 11:3.5:10:-9 91:296.5:9:-10 10:5.5:13:-11 70:-1.570312:11:-12 86:1047.213:-7:-13 \
      30:72.5:-4:-14 1:0.287594:-3:-15 = -0.09453 -0.0311 0.09061 -0.043 0.06837 -0.1033 -0.08817 0.1259 -0.02924 \
      -0.03521 -0.1276 0.03588 0.0634 0.07703 -0.1782 ; 75:0.03280794:-1:1 75:0.9597066:3:2 80:0.007063312:-3:-4 \
      71:1.835938:5:4 70:-0.4765625:-5:-6 41:0.802439:7:6 0:22.5:-7:-8 79:0.4481052:9:8 0:22.5:-9:-10 \
      6:0.1672494:10:-11 38:5.5:-2:11 76:0.2074884:12:-13 88:0.3850189:13:-14 67:-0.1640625:-12:-15 = -0.09571 0.1226 \
      -0.2582 0.07924 0.05179 -0.09347 -0.01334 -0.1313 0.007355 0.06622 -0.03743 -0.06618 0.03601 -0.1147 0.05439 ; \
      75:0.03280794:-1:1 75:0.9665985:2:3 86:5170.347:8:7 86:537.7038:5:4 91:296.5:-5:-6 40:2.5:-3:6 90:4.5:-7:-8 \
      59:1e-35:-4:-9 84:0.7929689:9:-10 63:2.5:10:13 63:1.5:-2:11 86:1410.219:12:-13 91:67.5:-12:-14 63:5.5:-11:-15 = \
      -0.09504 0.04451 0.07256 -0.09359 0.0936 -0.04631 0.08224 -0.2 0.002364 -0.01874 0.06816 -0.0931 0.0251 0.06646 \
      -0.0006884 ; 79:0.09421697:2:1 75:0.9597066:3:5 75:0.01199608:-1:-4 86:4725.312:9:4 71:1.835938:-5:-6 \
      86:537.7038:6:8 86:454.7328:-3:7 35:0.0291926:-8:-9 86:5170.347:-7:-10 41:0.802439:11:10 0:22.5:-11:-12 \
      63:2.5:12:13 69:-0.1796875:-2:-14 63:6.5:-13:-15 = -0.09942 -0.0668 0.07196 -0.03468 0.0005865 -0.1017 0.09292 \
      0.03568 -0.2205 -0.01023 0.0008071 -0.128 0.05824 0.01573 -0.02154 ; 76:0.01417053:-1:1 79:0.8890702:3:2 \
      87:0.8367535:-3:6 0:40.5:9:4 64:0.9615385:8:5 4:2.5:-6:-7 26:5291.5:7:-8 2:3.033333:-4:12 38:5.5:-5:13 \
      79:0.1453429:10:-11 38:-4.5:11:-12 60:-1e-35:-2:-13 76:0.8223788:-9:-14 5:1e-35:-10:-15 = -0.09381 -0.06358 \
      -0.00781 -0.08622 0.1088 0.1031 -0.1406 -0.08662 0.02244 -0.08048 -0.004313 -0.05307 0.1806 0.08289 0.03095 ; \
      75:0.03280794:-1:1 75:0.972048:4:2 82:0.8573585:3:-4 40:7.5:12:-5 38:13.5:7:5 40:13.5:11:6 29:6.5:-7:-8 \
      27:419.5:8:9 70:-1.273437:-2:-10 40:11.5:10:-11 0:40.5:-9:-12 62:14.5:13:-13 6:0.2870879:-3:-14 \
      81:0.271908:-6:-15 = -0.09262 -0.07471 0.07222 0.08419 -0.1301 -0.02667 0.03038 -0.1058 -0.03568 0.09843 0.1074 \
      0.05523 0.1308 -0.1427 0.006013 ; 76:0.01073795:-1:1 31:0.4782148:2:7 80:0.8893751:3:4 38:5.5:6:5 11:3.5:12:-6 \
      65:3.5:8:-7 24:11.5:-2:-8 89:0.2377393:-3:-9 70:-0.2421875:9:11 34:0.08400322:10:-11 31:0.4448683:-5:-12 \
      31:0.4448683:-10:-13 91:324.5:13:-14 24:6.5:-4:-15 = -0.0936 -0.01032 -0.07106 -0.08568 -0.01812 -0.05281 \
      -0.06463 0.09828 0.06884 -0.03736 0.02177 -0.2724 -0.2012 -0.05034 0.06712 ; 75:0.01615804:-1:1 \
      75:0.9665985:3:2 80:0.007063312:-3:5 73:-1e-35:-2:4 38:5.5:-5:8 91:296.5:6:-7 30:4.5:7:-8 28:13.5:-4:-9 \
      68:-0.4140625:-6:9 68:-0.0546875:-10:10 87:0.7455972:12:11 67:0.4609375:-12:-13 39:-56.5:-11:13 \
      20:1e-35:-14:-15 = -0.096 -0.04878 -0.1971 0.07944 0.0519 -0.07649 -0.03935 0.08226 -0.178 0.04246 0.1145 \
      0.08972 -0.002493 -0.04205 0.03189 ; 75:0.03280794:-1:1 75:0.972048:2:3 65:3.5:6:-4 81:0.007146515:-3:4 \
      40:7.5:-5:5 88:0.9402615:-6:-7 14:1e-35:7:-8 2:2.090909:-2:8 74:-0.1484375:9:10 69:-0.1953125:-9:-11 \
      39:4.5:-10:11 10:1e-35:12:-13 68:-0.4140625:-12:13 70:-0.5078125:-14:-15 = -0.0899 -0.07967 -0.1464 -0.04216 \
      0.08112 -0.121 0.07688 -0.1085 -0.06245 0.06784 0.004376 -0.08009 0.07175 0.04243 -0.001838 ; \
      79:0.005963224:-1:1 3:1e-35:8:2 84:0.7144592:3:4 38:260.5:5:-5 33:0.5351081:7:-6 41:0.6698718:6:-7 \
      6:0.2870879:9:-8 25:0.6847354:-4:-9 79:0.2051441:-2:12 91:399.5:11:10 71:1.835938:-11:-12 19:1e-35:-3:-13 \
      7:0.06271853:13:-14 2:3.033333:-10:-15 = -0.09352 -0.04932 0.05046 -0.09947 -0.05635 0.02848 -0.05898 -0.02884 \
      -0.01473 -0.1177 0.07919 -0.09502 0.09814 0.03284 -0.008704 ; 76:0.01417053:-1:1 76:0.8574562:4:2 \
      86:7634.123:7:3 30:164:-4:-5 86:5170.347:9:5 71:1.585938:6:-7 59:9.5:-6:-8 65:3.5:8:-9 3:1e-35:-3:-10 \
      84:0.8599816:11:10 90:223.5:-11:-12 35:0.05140638:12:-13 35:0.0291926:-2:13 86:937.5202:-14:-15 = -0.08651 \
      0.0125 0.007062 0.0696 -0.1648 0.09881 -0.09716 -0.04716 -0.01661 0.07297 -0.04748 0.06333 0.04648 -0.1412 \
      0.02813 ; 75:0.01615804:-1:1 75:0.972048:3:2 80:0.007063312:-3:-4 71:1.835938:6:4 71:1.867188:-5:5 62:6.5:-6:-7 \
      73:-0.0859375:-2:7 29:12.5:9:8 69:-0.1640625:-9:11 69:0.2890625:10:-11 0:40.5:-8:-12 62:2.5:13:12 \
      83:0.2866548:-13:-14 71:0.3671875:-10:-15 = -0.0928 -0.05177 -0.2373 0.06225 -0.09369 -0.05078 0.1621 0.02024 \
      -0.06762 0.09361 -0.01764 0.07609 -0.05363 0.04287 -0.09736 ; 75:0.01199608:-1:1 75:0.9665985:6:2 \
      86:537.7038:3:5 86:454.7328:-3:4 80:0.9656863:-5:-6 86:5170.347:-4:-7 86:5170.347:9:7 71:1.570313:8:-9 \
      59:9.5:-8:11 21:1e-35:12:10 92:26.5:-11:-12 84:0.1733928:-10:-13 7:0.1121593:13:-14 86:225.2504:-2:-15 = \
      -0.09488 0.04313 0.07126 0.08149 -0.1953 0.03973 -0.02481 0.09792 -0.0922 0.111 0.06184 -0.03365 -0.07525 \
      0.03656 -0.02228 ; 75:0.01199608:-1:1 75:0.972048:3:2 1:0.4037037:6:-4 63:1.5:-2:4 24:7.5:5:7 63:3.5:-5:-7 \
      27:4139.5:-3:-8 31:0.5942034:8:-9 68:-0.0390625:12:9 64:0.9615385:10:11 30:125:-10:-12 36:0.04986369:-11:-13 \
      31:0.01395842:-6:13 68:-0.4140625:-14:-15 = -0.09473 0.03204 0.07231 -0.3021 -0.1208 -0.03756 0.007962 -0.02585 \
      0.04547 -0.005238 -0.1535 -0.0975 -0.0227 -0.06018 0.05965 ; 75:0.01199608:-1:1 75:0.9665985:4:2 \
      85:0.1045305:-3:3 27:4139.5:12:7 73:-0.0234375:-2:5 41:0.9249531:8:6 0:13.5:-7:-8 90:62.5:-5:-9 14:1e-35:9:-10 \
      38:5.5:10:11 31:0.03254984:-6:-12 68:-0.4140625:-11:-13 26:214.5:13:-14 84:0.3227956:-4:-15 = -0.09341 -0.04553 \
      -0.05137 0.05478 0.09152 -0.007226 0.005706 -0.1099 -0.08279 -0.104 -0.06733 0.09024 0.007191 0.09128 -0.26 ; \
      83:0.05507322:6:1 31:0.4782148:2:7 86:4725.312:3:13 31:0.3957641:8:4 33:0.4869355:5:9 59:1e-35:-5:-7 \
      5:8.5:-1:-8 72:-0.2890625:-3:10 89:0.6320342:11:-10 62:8.5:-6:-11 86:7634.123:-9:-12 68:1.445313:-2:12 \
      26:188.5:-13:-14 62:6.5:-4:-15 = -0.09007 0.01126 -0.1217 0.001541 -0.3421 0.04181 0.02084 0.1021 0.05994 \
      0.03346 -0.09967 -0.05892 0.05066 -0.06088 -0.07881 ; 82:0.00817837:-1:1 31:0.4782148:3:2 72:-0.2890625:-3:7 \
      86:5170.347:4:6 21:1e-35:8:5 93:44.5:-6:-7 86:5879.41:-5:-8 84:0.928352:-4:-9 86:225.2504:9:10 63:7.5:-2:-11 \
      91:12.5:11:-12 55:0.9059029:12:-13 89:0.9359258:-10:13 39:28.5:-14:-15 = -0.09618 0.069 -0.1171 0.05858 \
      -0.07241 0.06857 -0.03058 0.03461 -0.04388 -0.03663 -0.08784 0.004571 0.01675 -0.06515 -0.2965 ; \
      75:0.01615804:-1:1 3:1e-35:12:2 41:0.858804:3:-4 1:0.1006329:4:9 86:454.7328:10:5 85:0.6100347:6:-7 \
      26:309.5:-6:7 82:0.8340736:-8:8 86:7634.123:11:-10 86:537.7038:-5:-11 29:12.5:-3:-12 81:0.007146515:-9:-13 \
      62:3.5:-2:13 71:1.867188:-14:-15 = -0.09003 -0.04824 0.115 -0.06924 -0.1378 -0.1564 0.06514 -0.01595 -0.1256 \
      -0.1119 -0.002456 0.005662 0.0702 -0.003978 0.1268 ; 75:0.01199608:-1:1 80:0.8574516:3:2 11:2.5:4:-4 \
      65:3.5:-2:8 24:7.5:5:10 40:2.5:-3:6 34:0.995016:-7:7 85:0.6418986:-8:-9 26:734.5:-5:9 90:72.5:12:11 \
      2:2.090909:-6:13 63:2.5:-11:-13 63:6.5:-10:-14 75:0.9796269:-12:-15 = -0.09024 0.001258 0.0623 -0.04761 \
      -0.09977 -0.1405 0.05258 -0.2539 0.05575 0.008368 0.09852 0.0393 -0.0659 0.1861 0.0915 ; 75:0.01199608:-1:1 \
      75:0.9824103:3:2 80:0.008609287:-3:12 81:0.987249:4:-5 71:1.835938:7:5 71:1.867188:-6:6 62:6.5:-7:-8 \
      29:12.5:9:8 61:0.9987734:-9:-10 1:0.3168095:13:10 59:1e-35:-11:11 71:1.257813:-12:-13 26:3612.5:-4:-14 \
      0:1.5:-2:-15 = -0.09029 -0.0382 -0.1596 0.08017 -0.08545 -0.09095 -0.02761 0.1426 -0.02546 0.05604 0.04753 \
      0.001849 -0.1202 -0.09398 0.02526 ; 77:0.01475975:-1:1 3:1e-35:2:3 10:1e-35:4:7 40:3.5:-3:8 30:28.5:5:6 \
      32:0.1399777:-2:-7 32:0.8329599:-6:-8 91:1e-35:-4:-9 86:5170.347:9:-10 86:937.5202:10:-11 36:0.06470426:12:11 \
      1:0.2014493:-12:-13 28:9.5:-5:13 68:-0.0859375:-14:-15 = -0.07079 -0.02811 0.04876 -0.053 0.05005 0.0251 \
      -0.1188 -0.07212 0.08811 -0.05301 0.04174 0.07329 -0.1214 0.06523 -0.09551 ; 75:0.01199608:-1:1 \
      75:0.9796269:3:2 30:4.5:-3:-4 10:1e-35:4:8 3:1e-35:6:5 86:454.7328:10:11 30:28.5:-2:7 86:937.5202:-8:-9 \
      91:12.5:-5:9 75:0.07420852:-10:-11 70:-0.8671875:-6:-12 86:573.241:-7:12 71:1.835938:13:-14 67:2.648438:-13:-15 \
      = -0.08777 -0.04352 -0.09317 0.06617 -0.01487 -0.02457 -0.05098 0.08644 -0.01026 0.3181 0.05906 0.07992 \
      -0.001255 -0.0545 0.06739 ; 75:0.01199608:-1:1 68:-0.4140625:-2:2 41:0.9249531:4:3 0:15.5:-4:-5 \
      73:-0.0859375:-3:5 2:2.090909:-6:6 40:2.5:-7:7 24:7.5:8:9 69:0.6953125:-8:-10 69:0.4609375:10:-11 \
      86:5170.347:12:11 71:1.632813:-12:-13 19:1e-35:13:-14 86:1134.069:-9:-15 = -0.08794 -0.0594 -0.04251 0.005797 \
      -0.1164 -0.07543 0.0418 0.008703 -0.04616 -0.1445 0.06102 0.009538 -0.09775 0.03493 0.04079 ; \
      75:0.01615804:-1:1 75:0.9824103:2:-3 81:0.987249:3:-4 14:1e-35:4:-5 65:3.5:7:5 34:0.880303:13:6 27:180.5:-7:-8 \
      41:0.9929329:9:8 0:15.5:-9:-10 0:16.5:-2:10 6:0.2870879:12:11 0:38.5:-12:-13 84:0.7929689:-11:-14 \
      34:0.07178279:-6:-15 = -0.08314 -0.002676 0.05301 -0.07688 -0.1018 0.001061 -0.1478 0.05544 0.005601 -0.117 \
      0.05692 0.03884 -0.12 0.001397 -0.07177 ; 76:0.006018238:-1:1 65:3.5:5:2 86:661.6732:4:3 86:5170.347:-4:-5 \
      85:0.4421252:-3:-6 86:225.2504:6:8 0:31.5:7:-8 71:0.9765625:-2:-9 11:3.5:9:10 81:0.1511987:-7:13 \
      67:2.210938:12:11 19:1e-35:-12:-13 89:0.6747845:-10:-14 40:13.5:-11:-15 = -0.09223 -0.06457 -0.1168 0.03318 \
      -0.06491 0.03369 -0.01886 0.13 0.06287 -0.02795 0.02505 0.05567 -0.1417 0.06345 -0.03956 ; 80:0.005278341:-1:1 \
      5:1.5:6:2 41:0.4957627:3:-4 26:5291.5:4:-5 32:0.2506122:5:-6 44:0.4472222:-3:-7 85:0.04707066:-2:7 \
      27:288.5:-8:8 0:71.5:9:-10 71:1.867188:10:-11 71:1.835938:11:-12 26:349.5:12:13 85:0.5075165:-9:-14 \
      69:-0.1484375:-13:-15 = -0.07354 -0.04771 0.02845 -0.08613 -0.04135 0.06549 -0.06534 0.054 -0.1421 -0.131 \
      0.08845 -0.09213 -0.03432 -0.01606 0.01892 ; 83:0.05507322:1:2 62:2.5:-1:-3 31:0.5942034:4:3 86:7634.123:-4:-5 \
      68:-0.0390625:5:9 30:3.5:6:8 57:0.05634921:-2:7 31:0.03254984:-8:-9 86:1576.766:-7:-10 63:1.5:-6:10 \
      63:2.5:11:13 86:1362.594:12:-13 25:0.132816:-11:-14 40:6.5:-12:-15 = 0.06514 -0.074 -0.0803 0.05191 -0.0539 \
      0.03202 0.07335 -0.01403 0.2154 0.004766 0.05632 0.02565 0.01222 -0.09733 -0.02812 ; 82:0.00817837:-1:1 \
      31:0.4782148:2:4 10:1e-35:5:3 91:12.5:-4:-5 71:0.4296875:-3:-6 33:0.976804:7:6 20:1e-35:-7:-8 32:0.9488147:8:-9 \
      36:0.06470426:9:13 64:0.3038462:10:-11 69:-0.1796875:-2:11 36:0.02549412:12:-13 34:0.08400322:-12:-14 \
      35:0.8650167:-10:-15 = -0.091 -0.04993 -0.1014 -0.02073 0.07755 0.03678 0.04085 -0.2185 -0.0868 0.0267 -0.1202 \
      -0.01406 -0.03356 0.04739 -0.05846 ; 83:0.05507322:-1:1 59:6.5:3:2 59:12.5:-3:-4 67:-0.6640625:8:4 24:7.5:10:5 \
      1:0.05917367:6:11 75:0.9500143:13:7 80:0.8574516:-8:-9 71:1.398438:9:-10 88:0.1648043:-2:-11 29:10.5:-5:-12 \
      24:18.5:12:-13 43:3.5:-7:-14 64:0.9615385:-6:-15 = -0.06225 -0.02425 -0.06713 0.01331 -0.004065 0.01026 \
      -0.09041 -0.00515 0.07655 0.1475 0.08657 -0.09265 0.09415 -0.01297 -0.05064 ; 75:0.005687276:-1:1 \
      86:4725.312:3:2 70:-0.4453125:-3:-4 44:0.9393382:6:4 86:303.3124:-5:5 27:711.5:8:-7 21:1e-35:9:7 \
      82:0.5126795:-8:-9 88:0.7913383:-6:-10 41:0.802439:10:-11 4:1.5:12:11 6:0.1672494:13:-13 10:1e-35:-2:-14 \
      91:12.5:-12:-15 = -0.0895 -0.01338 0.05267 -0.0428 0.05566 -0.04492 -0.001678 -0.01929 0.07557 -0.1689 -0.0432 \
      0.02213 -0.03016 0.05007 0.08269 ; 29:433.5:1:-2 14:1e-35:2:-3 73:-0.0234375:-1:3 2:2.090909:-4:4 \
      84:0.5212324:5:6 25:0.4888514:-5:-7 59:6.5:7:-8 66:22.5:8:-9 36:0.0138806:12:9 65:3.5:10:-11 \
      69:0.2890625:-10:11 31:0.4782148:-12:-13 69:-0.1171875:13:-14 54:1e-35:-6:-15 = -0.03061 -0.0939 -0.09918 \
      -0.06611 0.01917 0.03482 0.0883 -0.04161 0.1027 0.02605 -0.06627 -0.09404 0.0124 0.05331 -0.07597 ; \
      1:0.6030303:2:1 89:0.9225981:-2:-3 35:0.04001612:4:3 84:0.8955055:10:-5 35:0.01404557:9:5 40:6.5:6:8 \
      34:0.996811:-6:7 62:4.5:-8:-9 61:0.8642622:-7:-10 32:0.4830768:11:-11 3:1e-35:-4:-12 24:10.5:12:13 \
      69:-0.0234375:-1:-14 25:0.6847354:-13:-15 = -0.07771 -0.02662 -0.1466 0.005687 -0.03159 0.02618 -0.125 -0.123 \
      0.08513 0.05498 0.0451 0.06438 -0.008539 0.03211 0.04645 ; 29:433.5:1:-2 75:0.9824103:2:-3 40:13.5:3:4 \
      24:14.5:-1:5 29:7.5:10:-6 65:3.5:6:9 69:0.0390625:13:7 30:10.5:12:8 71:1.445313:-9:-10 86:573.241:-7:11 \
      89:0.495123:-4:-12 86:5170.347:-11:-13 33:0.01893904:-8:-14 69:-0.0859375:-5:-15 = -0.00796 -0.09677 0.05374 \
      -0.06618 0.03593 -0.1005 -0.1326 -0.05136 -0.147 0.03245 0.0568 0.07904 -0.08535 0.09374 0.1069 ; 14:1e-35:1:-2 \
      5:1.5:2:4 73:0.3359375:3:12 50:0.0846264:-1:10 32:0.4830768:6:5 26:1923.5:-6:-7 66:2.5:7:-8 6:0.1672494:8:-9 \
      81:0.987249:9:-10 31:0.2921925:-3:-11 69:0.1953125:-5:11 70:-0.1796875:-12:-13 83:0.5111642:-4:13 \
      75:0.07420852:-14:-15 = -0.01072 -0.09834 0.03788 -0.02431 -0.03371 0.07417 -0.0268 0.03242 -0.07128 -0.1511 \
      -0.05597 -0.1311 0.06203 0.1564 0.01325
      """
  )
}
