// Made by Tests/Fitting/Lines/fit.py. Fitted to pages annotated in two collections, of which nothing but these numbers
// is here: article-extraction-benchmark, Copyright (c) 2020 Scrapinghub, MIT License, and web-content-extraction-benchmark,
// Copyright (c) 2026 Murrough Foley, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/legalcode); both are named in
// .notices.

extension LineModel {
  /// The fitted weights.
  static let fitted = LineModel(
    words: """
      0 31 0+00 -9 0+1 6 0+2 7 0+comments -5 0+to 8 00 25 00+pm -6 000 20 000+per -23 01 -12 02 -7 03 -12 05 -6 06 -6 \
      07 -10 08 -14 09 -14 1 65 1+000 -9 1+1 21 1+2025 -6 1+4 6 1+8 8 1+800 -18 1+888 -6 1+9 -5 1+million -11 1+month \
      -7 1+of -23 1+on -5 1+year -30 10 43 10+20 8 10+best -22 10+things -8 10+years -8 100 22 100+of 7 1000 14 102 6 \
      103 10 107 10 1080p 10 10k 9 11 28 11+best -5 110 6 119 -6 12 32 12+2025 -7 12+best -5 12+years -6 125 7 128 5 \
      13 24 130 17 14 33 14+day -5 149 6 15 39 15+2019 5 15+minute -5 15+off -10 150 24 152 6 155 6 159 6 16 23 \
      16+2025 -5 17 22 18 32 18+2019 10 180 5 19 8 19+2019 -13 19+2025 -19 195 5 197 8 1st 22 2 66 2+0 -12 2+1 12 \
      2+2025 -5 2+4 7 2+5 5 2+500 7 2+hours 7 2+in -8 2+review -12 2+weeks -6 20 15 20+000 6 20+2019 -10 20+best -7 \
      20+minutes 5 20+off -11 200 25 2000 -8 2001 7 2008 -6 2009 -17 201 8 2010 -17 2011 -11 2012 -11 2013 8 2014 -5 \
      2015 -14 2016 -24 2017 -21 2018 -6 2018+at -14 2019 -64 2019+11 -7 2019+at -16 2019+in -9 2020 -30 2020+at -16 \
      2021 -29 2021+at -11 2022 -23 2023 -36 2024 -50 2024+at -11 2025 -44 2025+at -12 2025+is 6 2025+to 5 2026 -14 \
      2026+a -5 2027 10 21 22 217 13 21st 8 21st+century 7 22 19 23 10 24 7 24+7 -6 240 8 25 21 250 22 256gb 6 26 29 \
      275 7 28 22 29 16 2k 19 2nd 17 3 75 3+0 -7 3+00 -6 3+1 13 3+2 -9 3+3 10 3+5 7 3+6 7 3+7 9 3+hours 14 3+min -7 \
      3+months -8 30 22 30+day -5 30+minute -6 30+minutes 20 31 -13 33 19 34 21 35 30 350 12 36 8 365 -22 37 21 38 31 \
      39 25 399 -12 3d -5 3rd 10 4 55 4+0 -18 4+1 21 4+10 -5 4+2 5 4+6 -19 4+8 -8 4+9 -7 4+to -5 40 32 400 12 409 -5 \
      42 5 43 21 44 7 45 38 45+pm -5 46 10 47 6 48 24 4k 43 4th 6 4x 10 5 60 5+1 21 5+5 18 5+6 7 5+best -9 5+million \
      -5 5+minute -6 5+minutes -8 5+star -10 5+ways -8 50 12 50+per -13 51 21 52 7 53 7 54 9 55 28 56 12 57 21 58 15 \
      59 20 599 -5 5k -9 5pm -10 6 63 6+0 -7 6+1 18 6+2025 -5 6+3 -6 6+4 6 6+5 -8 6+6 8 6+7 10 60 38 60+000 6 61 13 \
      62 9 63 14 64 22 65 18 66 8 67 10 68 18 69 11 6th 14 7 40 7+0 -18 7+000 -5 7+1 22 7+5 -26 7+7 6 7+best -6 \
      7+customer 8 7+day -5 70 16 71 12 720 7 73 8 74 20 75 41 750 9 76 5 77 12 79 15 8 41 8+0 -15 8+1 21 8+10 -7 8+2 \
      6 8+2025 -5 8+5 -7 8+8 -5 8+a -5 8+best -9 8+billion -5 80 25 800 -20 81 15 82 19 83 7 84 7 85 14 855 -8 86 18 \
      87 7 877 -7 88 17 888 -7 9 42 9+0 -12 9+3 -31 9+5 -22 9+8 -10 9+9 6 9+best -9 90 20 91 13 92 10 94 13 95 26 96 \
      12 97 -5 98 11 99 40 99+mo -11 9am -5 a 12 a+14 -7 a+a 7 a+b 11 a+basic -17 a+beginner 11 a+better -7 a+bill -5 \
      a+book 6 a+budget -13 a+business -6 a+car 15 a+career -8 a+category -5 a+certificate 7 a+client -5 a+close 6 \
      a+coffee -5 a+comment -12 a+commission -5 a+competitive -5 a+consistent 7 a+copy -5 a+culture 6 a+daily -5 \
      a+data -5 a+day -5 a+dedicated 6 a+demo -20 a+detailed 5 a+digital 17 a+direct 5 a+doctor -14 a+dynamic -5 \
      a+family 5 a+fantastic -5 a+foundation 5 a+fraction -6 a+free -12 a+freelance 6 a+friend -11 a+full -11 \
      a+future -6 a+game -5 a+gift -9 a+glance 9 a+global -6 a+great 7 a+group 10 a+guide -21 a+gym 5 a+high 7 \
      a+house -7 a+language -5 a+large -8 a+lifetime -5 a+limited -8 a+list 11 a+location -6 a+long -8 a+look -11 \
      a+lot 6 a+major 5 a+man 8 a+marathon 12 a+massive -8 a+membership -9 a+minimalist -6 a+mission 8 a+mobile 5 \
      a+month 11 a+more 11 a+moving 5 a+multi -5 a+one 7 a+pair -5 a+particular 5 a+partner -10 a+passion -9 \
      a+payment -7 a+personal -6 a+place 5 a+plan 7 a+platform -10 a+popular 5 a+positive 6 a+post -15 a+private 6 \
      a+pro 5 a+professional -5 a+quarter 5 a+quick 10 a+quote -7 a+recent 7 a+reference 6 a+registered -6 a+reply -5 \
      a+review 7 a+robust 5 a+room -5 a+sample 5 a+selection -9 a+serious 7 a+set 5 a+single 7 a+slightly 5 a+smaller \
      6 a+smart 11 a+smartphone 8 a+smooth 6 a+snapshot -6 a+solo 9 a+solution -8 a+state 5 a+statement 6 a+strong 10 \
      a+subscription 6 a+supportive 5 a+table -6 a+tax -8 a+technology -6 a+third -10 a+thriving -5 a+tip -5 a+true \
      -7 a+try -9 a+unique 6 a+very 5 a+virtual -6 a+visit -7 a+vpn -5 a+web 5 a+week 8 a+wordpress -5 a+working 5 \
      a+workout 7 a+writer -6 a+z -5 abandoned 8 abandoned+cart 7 ability 14 ability+to 13 able 11 able+to 6 about \
      -20 about+getting 7 about+how 18 about+me -11 about+the 21 about+this 6 about+us -39 about+what 5 about+your -5 \
      about+yourself -5 above 10 abroad -11 abs 7 absolute -6 absolutely -8 absolutely+essential -7 abuse -8 ac -6 \
      academic -5 academics -17 academy -5 accelerate 6 acceleration 9 accept -13 acceptance -7 accepts 10 access 10 \
      accessibility -30 accessibility+statement -7 accessories -44 accident 7 accidental -7 accidents 8 accommodate 6 \
      accommodation 5 accommodations 14 according 16 according+to 16 account -17 accountability 6 accountant -11 \
      accountants 5 accounting -18 accounts -10 accounts+and -5 accredited 6 accuracy -12 achieve -9 achieve+your -7 \
      achievement -6 acquire 10 acres -6 across 9 across+all 5 across+multiple 5 act -25 action -11 active 20 \
      activecampaign 31 activities -9 activity -8 actors -7 acts 6 actual 12 actually 13 ad -25 ad+choices -6 ada 5 \
      adapt 18 adapt+to 9 adaptability 7 adaptable 6 adchoices -7 add -8 added -6 addiction -6 adding 29 addition 5 \
      addition+to 5 additional 22 additionally 7 address+will -8 addresses 6 adhd -7 adjust 17 adjusting 8 adjustment \
      16 adjustments 10 admin 6 administration -10 admission -8 admissions -15 adobe 19 adolescents 9 ads -24 ads+and \
      -5 adult -7 adults -22 advance 8 advanced 15 advancements 11 advancements+in 8 advancing 6 advantage 10 \
      advantages 29 advantages+of 12 adventure -22 adventures -6 advertise -44 advertise+with -10 advertisement -47 \
      advertising -26 advice -37 advise 6 advisor -19 advisors -20 advisory -10 advocacy -11 aesthetic 5 affairs -6 \
      affect+your -5 affects+the -5 affiliate -35 affiliate+program -8 affiliates -13 affordable 13 afghanistan 6 \
      africa -16 after 14 after+all 9 after+that -5 after+this 5 after+two 5 after+your 7 afternoon 5 against 12 \
      against+the 7 age -12 age+of 7 aged -5 agencies 40 agency 47 agency+s 7 agent 9 agents 21 aggregate 5 agile 7 \
      ago -61 agree -24 agree+to -11 agree+with -6 agreement -10 agriculture -6 ahead 5 ai+development -6 ai+features \
      5 ai+for -13 ai+in -7 ai+is 8 ai+powered 10 ai+s 5 ai+tools 5 aid -12 aid+for -8 aides -6 air+quality -10 \
      airbnb -5 airlines -5 al 9 alarm 7 album -8 alert -33 alerts -19 alexa 16 align 6 all -21 all+about 12 \
      all+around 6 all+day -6 all+my 6 all+of 6 all+other 11 all+over 9 all+plans -5 all+posts -6 all+products -7 \
      all+reviews 11 all+rights -20 all+systems -13 all+that 5 all+the 9 all+things -7 all+times 5 all+together 6 \
      all+topics -6 all+with -6 all+your 10 allergies -5 allow 21 allowing 15 allows 15 almost+all -7 alone 11 \
      alone+in 8 along 18 along+the 12 along+with 9 already+know 6 also 12 also+check 5 also+find 6 also+includes 5 \
      also+like -23 alt -6 alternative 24 alternative+for 6 alternative+to -5 alternatively 5 alternatives 22 \
      alternatives+and -5 alternatives+for 7 alternatives+to -14 aluminum 17 alumni -24 always -9 always+on -10 am \
      -78 am+a -5 am+i 5 am+not 5 am+so -8 amanda -9 amazing -14 amazon 33 amazon+associate -8 amazon+com -6 \
      ambassador -9 america -6 american 20 americas -5 among 32 among+the 10 amounts 12 amp 10 amy -7 an 13 \
      an+absolute -5 an+account -14 an+ad -9 an+affiliate -8 an+agent -6 an+amazon -8 an+app 15 an+average 6 an+e -9 \
      an+easy -8 an+emergency 10 an+error -14 an+essential 5 an+established 5 an+estimate -5 an+even 5 an+eye -6 \
      an+hour -6 an+image 7 an+impact -5 an+in 7 an+independent -7 an+official -7 an+old -5 an+online 7 an+ultra -7 \
      analysis 21 analysis+of 8 analysts 12 analytical -9 analytics 11 analytics+and 5 analyze 9 analyzed -14 and 36 \
      and+a -22 and+access -6 and+accounting 9 and+affordable 8 and+after -5 and+agencies -6 and+also -8 and+analyze \
      -8 and+anti -5 and+are 5 and+auto -7 and+availability -10 and+battery -9 and+best -8 and+beverage 10 and+books \
      6 and+boost -5 and+brand 5 and+budget 5 and+build -12 and+built -5 and+business 10 and+care -9 and+ceo -6 \
      and+communication 5 and+compliance 5 and+conditions -14 and+cons -28 and+content -6 and+could -6 and+creating 6 \
      and+credibility 5 and+credit -5 and+cybersecurity -5 and+daily 5 and+data 5 and+digital -7 and+does -5 and+don \
      7 and+drop 14 and+ease -8 and+easy -17 and+edge -5 and+effort -6 and+email 7 and+employee 8 and+enterprise 5 \
      and+even 5 and+experience 8 and+expert -6 and+families -7 and+finally -5 and+finance 5 and+financial -6 \
      and+fitness -5 and+food -6 and+forms 5 and+free -5 and+friendly -6 and+friends -6 and+full -6 and+function -6 \
      and+functional -6 and+get 9 and+give 5 and+google 13 and+grow -10 and+growing -5 and+growth -7 and+had 5 \
      and+has -5 and+have -8 and+health -11 and+heart -7 and+high -5 and+how -31 and+if -13 and+in -5 and+inclusion \
      -9 and+industry 5 and+innovation -6 and+insights -5 and+integrations -9 and+interactive 6 and+international 6 \
      and+is -8 and+it -6 and+key -10 and+learn 8 and+legal 5 and+let -5 and+local 6 and+longevity -5 and+maintenance \
      5 and+manage -6 and+marketing -6 and+media -5 and+mobile -8 and+more -22 and+multi 5 and+news 6 and+not -11 \
      and+online -6 and+open 9 and+or -11 and+organize -7 and+organizing 5 and+others -6 and+our -9 and+personal -7 \
      and+phone 5 and+plan -5 and+play -10 and+policy 7 and+pricing -8 and+privacy -7 and+programs 6 and+promotional \
      5 and+provide 5 and+ready -5 and+regulatory 5 and+reporting 5 and+resource 5 and+resources 6 and+response 5 \
      and+sales -8 and+say 5 and+security -12 and+service 7 and+setup 8 and+sharing -6 and+should -13 and+simple 5 \
      and+so 6 and+some -5 and+start 6 and+startups 5 and+state -9 and+stay -7 and+streamline -5 and+subscriptions 5 \
      and+sustainable 5 and+switch -7 and+take -5 and+tech -5 and+testing -7 and+that -15 and+there 9 and+time 6 \
      and+tips -10 and+tools -7 and+training 10 and+transparency 5 and+treatment -5 and+unique -6 and+up -16 \
      and+updates 5 and+use -8 and+very -5 and+videos 6 and+water 8 and+we -9 and+what -16 and+when -7 and+why -31 \
      and+yes -6 and+you 6 and+your -15 andrew -18 andy -10 angle 11 animations 11 anna -5 anniversary -6 annual -10 \
      annual+reports 6 annually 24 another 31 answer 16 answers -18 answers+to -6 anthony -5 anti -10 antique 14 \
      antivirus -30 antonio -11 anxiety+and 6 any 5 any+device -5 any+personal -6 any+time -21 anyone -24 anytime -7 \
      anywhere -5 ap -16 apache 5 apartments -23 api 29 apis -7 app 37 app+development 6 app+store 8 apparel 6 \
      appealing 7 apple+watch 8 application 21 applications -7 applications+and 6 apply -8 apply+for -8 apply+to -8 \
      appointments -12 appreciate -9 approach 8 approach+to -6 approaches 8 approaching -8 appropriate 5 approvals 5 \
      approximate 8 approximately 6 apps+and -9 apps+for 5 apr -19 april -39 arabic -6 architecture 15 architectures \
      5 archive -28 archives -16 are 27 are+a 8 are+absolutely -7 are+also 6 are+and -6 are+available 6 are+becoming \
      5 are+being -8 are+for -6 are+free 6 are+going 9 are+good -5 are+great -14 are+in -6 are+marked -8 are+not -9 \
      are+people 5 are+so -9 are+some 23 are+still 5 are+the -8 are+their -5 are+there 5 are+they -6 are+those -5 \
      are+trademarks -6 are+two 5 are+used -10 are+we 5 are+you -15 area 11 areas 11 aren 5 aren+t 5 arena 8 argument \
      -5 arm 11 around+1 -5 around+your -5 arrested -15 arrive 5 arrow -14 art -21 arthur 5 article -28 articles -46 \
      artificial+intelligence -9 arts -23 as 20 as+a -7 as+always 7 as+an 5 as+i 9 as+long -9 as+many -7 as+needed 5 \
      as+of 5 as+one -6 as+possible 7 as+the -11 as+they -6 as+you -9 asia 8 ask -11 asked+questions 9 asking 7 \
      asparagus 7 aspect+of 5 aspects 6 assembly 18 assess 23 assess+your 8 assessing 7 assessing+your 7 \
      assessment+and 5 assessments -5 asset -7 asset+management -6 assets 10 assignment 6 assistance+and 5 assists 5 \
      associated 5 associated+with 6 associates -12 at 9 at+1 -14 at+10 -5 at+11 -8 at+12 -10 at+2 -16 at+3 -11 at+4 \
      -13 at+5 -9 at+6 -10 at+7 -12 at+8 -17 at+9 -11 at+amazon -20 at+any -16 at+checkout -9 at+its 5 at+just -5 \
      at+our 6 at+some -10 at+work -6 athletes -25 athletics -6 atlas -8 attach 5 attack -18 attack+on -6 attempting \
      -9 attempting+to -6 attend 12 attendance -9 attention 8 attorney -8 attribute 9 attributes 14 attribution -7 \
      audible 9 audience 10 audiences -7 audio 25 august -64 august+1 -12 aura -56 austin 6 australia -20 australian \
      -10 auth 12 authentic 5 authentication 17 authenticity 7 author -16 author+of -5 authorization 13 authors -12 \
      auto -34 automated 16 automatic 12 automation 26 automation+workflows 5 automotive -8 autos -6 ava -6 \
      availability -11 availability+of -12 available 31 available+at 8 available+in -9 available+on -7 \
      available+through -7 average 30 average+cost 8 avoid 37 avoidance -8 await 8 award -18 awards -29 awareness 8 \
      away+from 10 awesome -14 az 8 azure 10 b 25 b+testing 8 b2b 19 babies -11 back -38 back+end 8 back+into 6 \
      back+of 5 back+pain 11 back+to -13 backgrounds 6 backpack 6 backpacking 23 bad -5 badges -5 bag -16 baggage 9 \
      baker -10 bakery 9 baking -13 balance 34 balance+in 8 balances 7 balancing 9 bamboo 5 band 7 bands -11 \
      bandwidth 7 bangkok 16 banking+and 6 bare -8 bars -6 base 11 based 36 based+in -6 based+on 11 baseline 6 basic \
      59 basic+functionalities -7 basics 13 basics+of 7 basil 7 basketball -8 battery 9 battery+life -15 bay 13 bbc \
      -7 bbq -7 be 8 be+a -6 be+able 7 be+and -6 be+interested -5 be+left -8 be+published -6 be+taken -5 be+the -6 \
      be+used -7 beach 16 beans -6 beast 5 beats 9 beautiful -18 beautifully -6 beauty -14 because 22 because+i 5 \
      because+it 10 become -19 become+a -13 become+an -11 become+more 5 becoming 12 becoming+a 6 beds -6 bedtime 6 \
      beef -9 been -25 been+the -8 been+using -5 beer -19 before 35 before+it -7 before+the 10 before+you 19 began 11 \
      begin 11 beginner 23 beginner+friendly 8 beginner+s 11 beginners 26 beginning 11 begins 13 behavior 14 \
      behaviors 6 behind+the -7 beijing 9 believe -11 believe+that -6 bell -17 below 29 below+and -5 below+are 13 \
      below+is 5 belt 7 bench 9 benchmark 12 beneficial 6 benefits+and -9 benjamin -5 berlin -6 bespoke 9 best 5 \
      best+ai -14 best+all 6 best+budget 16 best+buy -9 best+choice -5 best+crm -10 best+deal -7 best+email -10 \
      best+experience -5 best+features 7 best+for 68 best+free 5 best+home 11 best+of -17 best+online -8 best+overall \
      33 best+practices 5 best+suited 12 best+things -5 best+value -13 best+way -6 bet 5 beta 7 better 10 better+for \
      -6 better+than 11 better+user -8 between 18 beverage 17 beyond 22 beyond+the 5 bi 7 bias 5 big -7 bigcommerce \
      25 biggest -8 bike -10 bikes -6 bill -20 billboard -6 billed 26 billing -18 bills -5 bing -5 biotech -9 \
      birthday -8 bit 12 bite 6 bits 7 black -8 blade -13 blank -8 blanket -6 blockchain 19 blocking 5 blocks 10 blog \
      -72 blog+post 18 blog+posts 8 blogger -5 blogging -8 blogs -30 blood -8 blue 12 blueprint 6 bluesky -8 \
      bluetooth 5 board -15 board+of -11 boards 6 bodied 8 bodies 8 body -6 bodyweight 11 bold -9 bolt 6 bond -14 \
      bonus 19 book+now -46 book+your 7 booking 20 booking+a 5 bookings 7 books -27 books+for -7 boolean 33 boost -21 \
      boost+your -5 boosting -6 boosts 5 border -6 born+in 5 borrow 23 borrowed 6 bot 12 both 25 both+of -6 both+the \
      -6 bots 5 bottle -8 bottles 5 bottom 19 bottom+line 9 bounce 8 bowls 6 box 9 boxes 5 boy -10 boys -23 brakes 6 \
      branching 6 brand 7 branded -16 branding -9 brands -6 brands+and 6 breach -6 breaches -7 bread 50 breadcrumb \
      -11 breaking -17 breaking+the -5 breaks 8 breath 6 breathe 6 brewing 8 bridge -7 bridges 8 brief 15 briefing -9 \
      brightness 13 bring+a -6 bring+the 5 bring+your 7 bringing 8 british -13 broader 10 broken 5 broker -5 brokers \
      -7 brooklyn 15 brooks -7 brown -9 browse -17 browse+all -6 browser -20 browsers -8 brunch -7 brush -30 budget \
      26 budget+conscious 10 budgets 8 buffalo 6 bug -12 bugs -18 build 9 build+a -18 build+an -14 builder 36 \
      builder+is -8 builders -9 building 9 building+an 6 building+your -7 buildings -7 builds 15 built 9 built+for \
      -22 built+in 26 bulk 9 bullet 5 bumper -5 bundle -31 bundles -11 burger 5 burned 5 burst 12 bus -8 bush 5 \
      business -16 business+development -6 business+goals 5 business+insurance -5 business+needs 10 business+or -5 \
      business+with 9 businesses+and 8 businesses+are -6 businesses+that 5 businesses+to 5 but 6 but+also 8 but+first \
      5 but+i 5 but+it -16 but+just -6 but+not 10 but+the -13 but+they -6 but+we 7 but+what -6 but+with 7 butterfly 7 \
      buy+a -8 buy+now -12 buy+on 32 buy+the 14 buyer -13 buyer+s -15 buyers -7 buying+guide -16 by+a 21 by+an 6 \
      by+chris 9 by+default 6 by+making 6 by+nc 5 by+providing 5 by+room 6 by+side -9 by+state -8 by+type -7 c 13 c+3 \
      -6 ca 21 cabinet -5 cable 29 cables 6 cafe -8 cake -5 calculations 5 calculator -36 calculators -9 calendar -33 \
      calif -7 call -8 call+us -6 call+with 6 called 6 calling 13 calls 7 cam 7 came -6 came+out -11 came+to 6 camera \
      26 camera+with 10 cameras 36 cameras+and -5 cameras+in 6 camp -12 campaign 8 campaigns 23 camps -5 campus -24 \
      can 35 can+adapt 5 can+add 6 can+also 14 can+be 12 can+build -6 can+create -5 can+enhance 5 can+focus -6 \
      can+have 5 can+help 10 can+i -6 can+just -5 can+leave -5 can+now 6 can+read 12 can+stay 5 can+t -21 can+take 7 \
      can+trust 8 can+use 5 can+work -6 can+you 6 canada -25 cancel -19 cancel+reply -7 cancellation 13 candidate -5 \
      cannabis -7 cannot 9 canon 11 cap -6 capabilities 24 capacity 26 capital 5 captcha -5 caption -9 car -11 car+in \
      10 car+insurance -7 car+rental 12 carbon 14 carbs 5 card+required -7 cardio 27 cardiovascular 5 cards 15 \
      cards+and 6 care -19 care+and 7 care+of 10 career -29 career+in -9 career+path 5 careers -88 careful 7 \
      carefully 9 cares -5 caring -7 caring+for -5 carlos 5 carolina 12 carrier -5 carriers -11 carrot 7 carrots 9 \
      carry 6 carry+out 5 cars -24 cart -25 cart+0 -7 cart+is -6 case -19 case+of -9 case+studies 9 cases -7 \
      cases+and -6 cases+of 5 castle -8 catalog -12 categories -14 category -28 catering 58 cats 14 cause -8 caused 7 \
      caused+by 5 causes -5 cbs -5 cc 15 cc+by 15 cd 7 ceiling -5 celebrate -6 cellular -5 center -15 center+for -10 \
      centers -16 centralized 10 centre -10 centric 5 ceo 6 ceremony 25 certain 9 certificate 35 certificates 9 \
      certification 9 certified 17 certified+financial -5 chair 20 chairman -5 challenge -8 challenged -5 challenges \
      20 challenges+of 5 challenging 5 change+in 6 change+that -5 change+your -14 changer+for -5 changes 19 \
      changes+to -6 changing -7 channels -5 chapter 6 characteristics 6 characters 6 charge 19 charge+for -5 charges \
      20 charging -6 charities -6 charles -5 charts -5 chat+with -6 chatbots 6 cheap 19 cheaper 5 check -7 check+in 5 \
      check+out 37 check+the 8 checkbox -7 checking -8 checklist+to -6 checklists -9 checkout -14 chef 12 chemical 5 \
      chen -8 cherry 10 chest 20 chi 5 chicken 6 child+menu -7 children -8 children+s -5 chin 6 chinese 9 chip 5 \
      choice 20 choice+for 8 choose 22 choose+an 5 choose+from -7 choosing 14 choosing+a -10 choosing+your 10 chose 6 \
      chosen 31 chosen+by 22 christian -8 christmas -19 chrome -14 circle -9 circuit 18 circuits 6 city -7 city+s 6 \
      civil -6 claim 17 clarify 6 class 10 classes -12 classic 8 classified -8 classifieds -11 claude 8 clay -21 \
      clean 16 clean+the 6 cleaner -16 cleaning -67 cleaning+and -5 cleaning+products 5 clear 14 clear+and -5 clearly \
      12 cleveland -7 cli 51 click -19 click+here -17 click+on 12 click+to -15 client 10 clientele 5 climate 28 \
      climbing -6 clinical 7 clinics -8 clipboard -6 clips 7 close -51 close+menu -7 close+to 5 closed -5 closer -9 \
      closer+to -7 clothes 7 clothing 29 cloud 13 cloud+computing 10 cloud+is -6 clubs -8 clutter 9 cm -12 co 9 \
      co+founder -7 coach -9 coaches -8 coaching -17 coastal 9 coats -6 coconut 9 code 25 code+in 5 code+of -14 \
      coffee -5 coffee+and -11 coffee+shop 6 cohort -7 colin -5 collaborating 9 collaborating+with 8 collaboration 26 \
      collaboration+tools 5 collaboration+with 7 collect -10 collected 6 collection -18 collections -11 collective 6 \
      college -40 college+of -20 college+students 6 colleges -28 color 19 color+palette 6 colour 6 column -7 \
      columnists -11 columns -14 com -25 com+is -7 combination -5 combined 18 come+across -5 come+out -7 comes 8 \
      comfortable 13 comics -6 coming 9 coming+in 6 command 10 commands 13 comment -45 commentary -5 commented -11 \
      commenting -6 comments -55 comments+below 5 commerce 27 commercial -20 commission -16 commit 15 commit+to -5 \
      committee -10 committees -5 common 35 commonly 19 commonly+used 9 commons+attribution -7 communicate 6 \
      communication 19 communications -9 communities -11 community -28 compact 30 compact+size 5 companies 26 \
      companies+in 8 companies+with 7 companion -8 company -13 company+in 12 company+s 5 compare -23 compared 15 \
      compared+to 18 comparison -16 comparisons -5 compass -14 compatibility 21 compatibility+with 5 compatible 12 \
      compatible+with 13 compensation 15 competition -6 competitions -5 competitive 8 competitor 11 compiler 12 \
      complete 12 complete+guide -11 complete+the 7 completed -10 completely 15 complex 24 complexity 27 compliance \
      12 compliance+and 7 compliant+with 6 complicated 7 component 9 components 11 compose 10 composite 6 composition \
      6 compost 7 compound 10 comprehensive+guide -13 compression 6 computational -5 computer -7 computers -20 \
      computing 6 con 21 concentration 5 concept 5 concise 6 conclusion 80 conclusions 5 condition 9 conditioning -13 \
      conditions -7 conduct -5 conferencing 7 confidence 6 confident -5 confidential -5 configuration 23 configure 16 \
      confirm 7 congress -12 congressional -5 connect -36 connect+with -16 connecting 6 connection 17 connection+with \
      -5 connections 13 connectivity 46 cons 104 cons+of -10 conscious 15 consent -30 consent+to -6 conservation -7 \
      consider 26 consideration 6 considerations 56 considering 10 consistency 10 consistent 29 consistently 5 \
      consists 5 consists+of 5 console 15 const 34 constant 13 constraints 11 construction -15 consult -9 consultant \
      7 consultants 19 consultation -5 consultations -7 consulting -19 consumers 5 consumption 8 contact -42 \
      contact+sales -5 contact+us -33 contact+with 6 contacts 32 containers 18 contains 5 content -10 content+and 6 \
      content+creation 7 content+creators 11 content+is -11 content+management 9 content+marketing 8 content+that -7 \
      content+writer -5 contents -32 contests -8 context 29 continue -14 continue+reading -12 continues+to -5 \
      continuity 6 contract 6 contracting -7 contractor -9 contractors -12 contrast 16 contributed 6 \
      contributing+writer -6 contributor -13 contributors -9 control+over 6 controlled 8 controls 14 convenience -6 \
      conversation 9 conversations 7 conversion+rate -5 cook -5 cookbooks -6 cookie -64 cookie+consent -8 cookie+is \
      -9 cookie+policy -9 cookie+settings -8 cookies -74 cookies+are -24 cookies+in -7 cookies+it -5 cookies+that -6 \
      cookies+to -9 cooking -16 cool 6 cooler 7 cooling 5 coordinate 5 coordination 8 copied -6 copies -9 copilot -14 \
      copper 13 copy 16 copy+link -23 copy+of -10 copyright -12 core 24 core+components 5 corner 5 corporate -16 \
      corps -5 correct 8 corrections -6 cost 33 cost+and -6 cost+per 19 cost+to -14 costing 6 costly 5 costs+and -8 \
      cotton 34 couch -6 could -12 could+be 5 could+make 5 count 33 counter 8 countless -7 countries -5 countries+and \
      -5 country -13 counts 8 couple+of 6 couples 9 coupon -12 coupons -8 course -38 course+for -5 course+materials 5 \
      courses -8 court -7 courtesy -10 cover 10 coverage+for 6 covers+a -6 cpu 12 craft -17 crafts -13 crash -7 crazy \
      -5 cream -6 create+a 15 create+and -11 create+your -6 created 10 created+a 9 creating 20 creating+a 12 creation \
      14 creative -7 creatives 5 creativity -11 creator 8 creators -16 creators+who -13 credentials 6 credibility 13 \
      credit -88 credit+card -5 credit+cards 10 credit+score -14 credits 17 cricket -7 crime -20 criminal -7 crisp 8 \
      criteria 7 crm 51 crm+software 6 crm+with -9 crms 9 crop 5 cross 19 crown 8 crucial 10 cruise 10 crush 8 crypto \
      -15 css 15 cucumber 7 culinary 5 cultural -6 culture -37 cultures 6 cup 5 cupboard 5 cups 7 current 7 cursor 20 \
      curve 14 cushioned 6 custom 20 customer 19 customer+care -5 customer+feedback 8 customer+information 5 \
      customer+reviews 10 customer+stories -9 customer+support 7 customers -15 customers+to 5 customizable 15 \
      customization 8 customization+options -5 customize 5 cut 7 cutter 6 cutting 8 cyber -24 cybersecurity -19 cycle \
      5 cycling 5 da -6 dad -5 daily -24 daily+use -5 dakota 15 damage 17 damage+to 12 damages 5 dan -7 dark -11 \
      dashboard -5 data 24 data+analysis 32 data+breaches -9 data+from 6 data+privacy 10 data+rates -5 data+science \
      -7 data+visualization 6 database 27 databases 11 datasets 10 dated -5 dating -5 daughter -7 david -9 davies -6 \
      davis -11 dawn 7 day+by -5 day+in -9 day+to 8 days -27 days+a 7 days+ago -11 de -32 deadlines 10 dealer -6 \
      deals -21 deals+with -10 dean -6 death+and -8 deaths 7 debris 7 debt 22 debugging 7 debut -5 dec -26 dec+19 -7 \
      decade -8 december -57 december+1 -12 december+19 -12 december+2025 -5 decide 7 decide+on 7 decision 15 deck 11 \
      decks 8 declined 10 declined+to 10 declutter 9 decluttering 22 decor -8 decorating -6 dedicated -11 \
      dedicated+to -9 deduction 11 deductions 7 deep 7 deep+dives -5 deep+into -5 deeper 15 default 7 defaults 5 \
      defense -7 define 16 defined 8 defines 6 defining 13 definitely -17 definition 9 degree 6 degrees -21 delay 12 \
      delegate 5 delhi -8 deliberately 5 deliver -8 delivered -14 delivering -10 delivering+a -8 delivers -7 dell 6 \
      demand+for 6 demands 7 dementia -8 demo -35 demonstrates 7 dental 6 dental+care 5 department -6 dependencies 8 \
      dependency 9 depends 11 depends+on 8 deposit 5 depot 40 depression 11 depth 9 description 12 descriptions 5 \
      design 14 design+a 9 design+and -11 design+by -6 design+this -5 design+to 5 designed -14 designers -22 designs \
      16 desired 10 desk 13 desk+space 6 desks -7 desktop 12 desktop+and -5 despite 6 despite+the -5 desserts -5 \
      destination 14 destinations -8 detail 13 detailed 9 details 31 details+about -9 detection 36 deter -6 determine \
      14 detroit -20 deutsch -8 dev -9 develop 11 develop+a 6 developed 10 developer -7 developers -17 developing 16 \
      development -16 development+and 11 development+process 11 development+programs 7 development+team -5 \
      developments 13 developments+in 6 device 18 devops -20 diabetes -7 diagnosis -7 diagnostics 7 did -5 did+not 5 \
      didn -6 didn+t -6 die 6 diet -9 dietary 6 differ+in 5 differences 7 differences+in 5 different 16 digest 8 \
      digestion 6 digital+marketing 6 digital+nomad 33 digital+product -5 digital+products 6 dimension 6 dimensions \
      19 diploma -13 dips 6 direct 25 direction 11 directives 8 directly 6 director -10 directory -20 disabilities -8 \
      disability -7 disadvantages 20 disaster -8 discard -5 discipline 6 disciplined 5 disclaimer -12 disclosure -18 \
      disclosures -10 discomfort -5 discover -66 discover+how -14 discover+the -13 discovered -5 discrimination -9 \
      discussion -7 discussion+about -5 dishes 6 disk 6 disney -7 disorder -29 disorders -32 displayed 6 disruption 8 \
      distance 25 distinct 5 dive+in 5 dive+into -5 diverse 9 diversity -13 diversity+and -7 dives -5 divided 8 \
      divided+into 5 division+of -5 diy 12 do 9 do+for -5 do+i 16 do+in -8 do+not -9 do+people 5 do+some -6 do+this \
      -6 do+we 7 do+when -8 do+with -13 docs 44 doctor -21 doctors -14 document -7 documentation 30 documents -7 does \
      15 does+the 7 does+your -6 dog -11 dogs 9 doi 6 doing -6 dollar -5 dollars 8 domain 12 domains -7 domestic -8 \
      donald 6 donald+trump 6 donate -35 donation -8 done 22 double 5 dow -6 dow+jones -5 down+by 8 down+on 6 \
      down+the 11 down+to -20 download -12 downloaded -10 downloads -12 downtown -9 dr -15 draft 11 drag 9 drag+and \
      14 drain -7 draining 13 dramatic 14 draw 9 drawbacks 5 drawer 17 drawers 6 drawn+to -5 dream -14 dress 27 \
      dressed -7 drinks -8 drip 13 drive -13 driven 13 driver -10 drives -5 drop 37 drop+editor 9 drop+off 8 dropped \
      5 dry 14 dual 10 dubai -7 duct -6 due 9 due+to 7 dumbbells 12 duplicate 8 durable 15 during 35 during+the 5 \
      during+your 5 dust -11 dynamic 22 e+commerce 12 e+g 28 e+mail -14 each 41 earlier 8 early 12 earn -24 earn+a -5 \
      earn+from -7 earn+your -5 earned 6 earth -13 ease -5 easier 10 easiest 6 easily 12 east 26 easter -5 easy 8 \
      easy+to 18 eat 18 eats -7 ebook -8 ebooks -17 echo -5 eco 20 eco+friendly 7 ecommerce 33 economy -19 edge -7 \
      edges 11 edit -8 editing 23 editing+software 8 edition -44 editions -6 editor -19 editor+of -6 editorial -22 \
      editorial+guidelines -6 editorials -11 editors -15 edu -10 educate 7 education -36 educational 7 educator -7 \
      effect 8 effective 10 effectively 7 effectiveness 14 effects 5 effects+and 7 effects+of -5 efficiency 12 \
      efficient 27 efficiently 5 effort 10 effortless -10 eggs 10 eight 6 elections -8 electric 17 electric+cars -9 \
      electrical 32 electrician 18 electricity 5 electronics -5 elegant 6 element 13 elements 19 elevated 6 eligible \
      6 elite 8 else 9 email -38 email+address -11 email+and 9 email+campaigns 5 email+email 9 email+for -8 \
      email+protected -11 email+required -8 email+sms 16 email+support 8 email+templates 8 emails 8 embed -11 emerged \
      -5 emergencies -6 emergency 18 emerging 5 emerging+trends 6 emissions 7 emma 5 emotional 13 emotions 5 emphasis \
      7 empire 5 employee 19 employees 32 employer 15 employers -6 employment -11 empower -9 empowering -8 empty -10 \
      en -29 enable 15 enables 8 encourage 14 encryption 15 end 14 end+of -9 end+to 6 ending 6 endpoint -5 ends -5 \
      endurance 10 energy+efficient 9 engaged -7 engagement+with 5 engaging -6 engine 26 engine+optimization 9 \
      engineering -13 engineering+and -5 engineers -12 engines 20 england -12 english -30 enhance 12 enhanced 12 \
      enhances 5 enhancing 7 enjoyed 7 enough+that -9 enough+to 10 enroll 8 enrolled -8 enrollment -8 ensure 23 \
      ensure+the 8 ensures 18 ensuring 9 enter -30 enter+your -14 entered -8 entering 8 enterprise -5 entertainment \
      -33 enthusiast -5 enthusiasts -6 entire 6 entrepreneur -13 entrepreneurs -17 entrepreneurship -6 entry 13 \
      entry+level -6 environment+for 5 environmental -7 environmentally 5 epa 9 epaper -7 episode -16 episodes -7 \
      epstein 8 equipment 30 equipment+and 6 equity -19 equivalent -7 ergonomic 39 ergonomics 12 eric -12 erp -5 \
      error 27 error+handling 9 errors 32 es -6 esc -8 escape 11 esg -8 especially 17 especially+for 7 especially+the \
      -5 espresso -23 essays -9 essential -11 essentials -6 est -9 establish 14 established 12 estate -29 estimate \
      -12 et -8 etc 28 ethical 6 ethics -19 etsy 5 euro 6 european 5 ev 33 evaluate 8 evaluation -5 even 14 even+if \
      -6 even+the 5 even+though 5 event 12 events -67 events+calendar -8 eventually 8 ever -11 every 5 every+month -5 \
      every+time -5 everyday -7 everyone -5 everyone+s 5 everything+from 9 everything+you -7 evidence 8 evolve 8 \
      evolving 9 evs 12 ex -10 exact 8 exactly 16 exactly+what 5 exam -10 example 54 examples+of 15 examples+to -5 \
      exams -5 excel 7 excellence -5 excellent 30 excels 6 exceptional -6 exclude 7 exclusive -18 exclusively 6 exec \
      5 execute 7 execution 11 executive -8 exercise 8 exercises 6 exhibition -9 existing 19 exists 7 exit -18 expand \
      -5 expect 5 expectations 8 expected 15 expected+to 8 expenses 20 expensive 12 experience -10 experience+and -8 \
      experience+for -11 experience+to -6 experience+we -5 experienced 6 experiments 5 expert 14 expertise 5 \
      expertise+in 5 experts -15 explain+the -9 explained -10 explaining+the -6 explicit 6 exploration 8 explore -51 \
      explore+more -7 explore+our 5 explorer -6 exploring -5 exporting 7 exports 11 exposed -5 exposure 7 expressed \
      -6 extended -8 extends 10 extensions 17 extensive 12 extinction 7 extra 18 extra+features -9 extract 10 \
      extraction 5 extremely 12 eye 6 ez 5 f -10 face 5 facebook -62 facebook+group -5 facilities -10 facility -11 \
      factions 5 factors 17 factory 5 facts -5 facts+and -5 faculty -24 faculty+staff -6 failed -11 failed+to -15 \
      failing 5 failure 5 fair 30 fairly -7 fake -10 fallen 6 falls 7 false 9 fame -5 familiar 8 familiar+with 5 \
      families -9 family -30 family+owned 9 fan -10 fans -10 fantastic -6 faq -5 faqs 27 far+more -5 fare 6 fashion \
      -16 fast 11 faster 8 faster+than 6 fastest 9 fasting 5 fat 9 fate 6 fats 5 favorable 7 fax -8 fear -5 feasible \
      5 feature 9 feature+set -8 featured -31 features 23 features+for 7 features+in 6 features+is -6 features+like 5 \
      featuring -13 feb -24 february -68 fed 6 federal+and -7 federal+tax 5 fee 23 feed 17 feedback+from 5 feedbacks \
      -5 feeds 9 feel 32 feel+like -7 fees 34 feet 23 fell -6 fellow -10 felt -6 felt+like 7 ferrari -6 festival 7 \
      festivals -7 festive -6 fetch 6 few 11 fewer 13 fi 15 field -6 field+is -18 field+of 18 fields 5 fields+are -8 \
      figma 16 figure -6 file 33 file+your 5 filed -10 files 39 filled 7 filled+with 6 film -33 films -12 filter 27 \
      filtering 6 final 73 final+thoughts 26 finalize 13 finance -18 finance+and -5 financial -5 financial+advisor -7 \
      financial+aid -11 financing -37 financing+options -13 find -21 find+a -11 find+an -8 find+the 9 find+what -8 \
      find+your -7 findings 18 finds -6 fine+art 6 finish 8 finished 6 fintech -6 firefox -7 firewall 5 firm 15 \
      first+name -12 first+place 6 first+time -8 first+to -7 first+year -7 fish 9 fishing -11 fit 20 fits 10 fitting \
      8 fittings 10 five 6 fix 16 fixed 18 fixing -10 fl 19 flagship 6 flat 15 flat+rate 5 flavor 6 flavors 13 fleet \
      -6 flex -10 flexibility 22 flexible 19 flight 8 flights 6 flipboard -9 flock 6 flooring 5 floral 6 florida 8 \
      flour 6 flow 7 flower -5 flowing -6 fluid 5 foam 16 focus 38 focus+on 10 focused 22 focuses 11 focuses+on 9 \
      focusing+on 7 foia -5 fold 6 foliage 9 folks -15 follow -20 follow+me -8 follow+on -7 follow+the 5 follow+these \
      6 follow+us -19 following 42 follows 13 font -8 food -17 food+and 10 food+waste 5 foods 24 fool -9 football -13 \
      footer -14 footprint 9 for 24 for+1 -8 for+2025 11 for+3 -6 for+a 14 for+ages -12 for+all 27 for+as -5 \
      for+basic 5 for+beginners 21 for+best 8 for+both 7 for+business -13 for+choosing 6 for+clients -5 for+college \
      -9 for+complex 5 for+content 9 for+corporate -6 for+creating 6 for+creators -8 for+different 7 for+digital 5 \
      for+enterprise -11 for+every 5 for+example 8 for+first -7 for+free 34 for+good -11 for+great -7 for+growing -11 \
      for+guests 5 for+health -6 for+him -5 for+improved -7 for+in 7 for+individuals -10 for+informational -5 for+its \
      -13 for+just -6 for+kids -8 for+learning -6 for+less -7 for+life -7 for+long 6 for+low 5 for+many -7 \
      for+meditation 5 for+men -7 for+mental 11 for+money -8 for+more 36 for+moving -7 for+my -8 for+now 7 for+one 17 \
      for+online 5 for+organizations -5 for+people -8 for+rent -51 for+sale -17 for+sales 5 for+school -6 for+search \
      9 for+self 8 for+sharing -20 for+shopify -7 for+solo -5 for+some 8 for+sure -5 for+technical -5 for+that 5 \
      for+the 5 for+travel 5 for+two -5 for+validation -9 for+various 6 for+when -5 for+you -17 for+your -18 \
      for+yourself -8 forces 5 forecast -10 forever 8 forgot -6 form -10 format 38 formats 8 formatted -7 formatting \
      10 former -7 formerly 18 formula -14 fort 7 fort+worth 5 fortified 6 forum -5 forward 5 foundation -6 \
      foundational 9 founded 34 founder -8 founder+of -9 four 21 fourth -10 fraction -6 fraction+of -6 fractional -7 \
      fragile 9 frames 6 frameworks -7 france 7 franchise -6 francisco 14 fraud -37 free -20 free+or -5 free+plan 43 \
      free+shipping -13 free+tier 6 free+trial 19 free+trials -5 free+version 19 freebies -8 freedom 17 freedom+to 7 \
      freelance 11 freeze -8 french 16 frequent 10 frequently 12 frequently+asked 9 fresh 18 fri -13 friday 7 friend \
      -9 friendly 14 friendly+and -5 friends 5 from+1 -9 from+2025 7 from+a 14 from+all 9 from+home -5 from+other 9 \
      from+qualifying -9 from+the 6 from+their -5 front 5 front+end 5 frontend -7 fruit -9 fruits 5 ft -6 fuel 9 \
      fulfilling -6 full 45 full+page -7 full+review 51 full+service 13 fully 17 function+properly -9 \
      functional+cookies -5 functionalities -9 functionalities+and -7 functionality 32 functions 14 fundamentals 15 \
      funded 11 funds -13 furniture 18 furniture+and -5 further 35 fusion 5 future+of -12 fyi -5 g -21 g2 9 gadgets \
      -6 gallery -17 game -28 games -16 gamification -9 gap -8 gaps 10 garage -22 garden -37 gardener -7 gardening \
      -23 gardens -6 garmin -12 gas -8 gather 9 ge 6 gemini 9 generally 9 generate 12 generated 16 generates 7 \
      generic 20 generous 6 generous+free 5 genius 5 genre 6 gently 5 genuinely -12 george -12 german -7 germany 5 \
      get -36 get+a -16 get+access -8 get+an -7 get+from 5 get+in -8 get+into 8 get+it 15 get+out 5 get+rid 9 get+the \
      -24 get+them -7 get+you -7 get+your -11 getting -8 getty -24 getty+images -20 giants -11 gift -32 gift+card -5 \
      gift+cards -9 gifting -5 gifts -21 girl 5 girls -11 git 56 github 8 github+com 5 give -11 given -7 giving -9 \
      glad -13 glad+you -8 glance 6 glass -25 glossary -20 gloves 9 gluten+free -5 gmail -8 go -8 go+ahead 5 go+for 7 \
      go+to -16 goal 9 goals+and 8 goat -20 going 11 going+to 17 golf -12 gone -5 good 17 good+choice 6 good+idea -5 \
      good+luck -5 good+news 7 good+value 5 google 44 google+ads -11 google+analytics -13 google+s 5 google+shopping \
      5 gorgeous -6 got -14 got+a -7 gov -21 government -31 government+and -5 governor 6 gps -32 grab 14 grab+the 7 \
      graduate 9 grams 30 grants -14 granular 5 grape 6 graph 7 graphic 35 graphic+design 32 graphics 11 graphs 5 \
      gray -23 gre -5 great+for 16 great+job -7 great+to -6 great+value 17 great+way 7 greater 6 greece -5 \
      greenhouses -7 grid -9 grip 10 ground 9 group 69 group+of -6 grow -32 grow+your -20 grows -8 growth -20 \
      growth+in 5 guarantee -14 guest 10 guests 11 guidance -7 guidance+and -5 guidance+from -5 guide -39 guide+for \
      -8 guide+here 5 guide+on -6 guide+with 5 guided 18 guidelines -23 guides -65 guides+for -9 gun -7 gut 10 guy \
      -16 guys -9 gym 35 h 9 h3 -9 habitat -5 habits 8 hack 6 hacking -11 hacks -6 had -13 had+no 5 had+some -9 \
      had+to -5 hadn -5 hadn+t -5 hair -8 half+a 5 hall -9 hampshire 5 hand 7 handful 9 handle 10 handles 12 handling \
      13 hands+on -6 handy 5 hang+out -5 happen -5 happened 5 happier -5 hard 46 hard+to -7 hardware 13 harm -6 harsh \
      -9 has 13 has+become 7 has+been 9 has+many 5 has+seen -5 has+the -9 hassle 6 hat -6 hate -6 have 7 have+a 6 \
      have+an -5 have+any -12 have+gotten -5 have+it -11 have+limited 6 have+much -6 have+no -5 have+not -6 \
      have+questions -5 have+the 6 have+used -11 have+you -11 having -11 having+a -7 having+to -6 hawaii 8 hd 12 he+s \
      -11 he+said 13 he+says 5 header 10 heading -13 heading+into -6 headquartered -5 headquartered+in -5 heads -6 \
      healing -11 health -23 health+care -6 health+sciences -6 health+wellness -5 hear -13 hear+the -11 heard -6 \
      hearings -10 hearst -6 heart -21 heart+rate -16 heater -9 heaters -8 heating 7 heel 5 height 8 heights 7 \
      heirloom 6 held 10 hell 7 hello 5 help -22 help+center -12 help+keep 5 help+prevent 8 help+to -6 help+you 12 \
      helped+you 6 helpful -15 helping+you -6 helps 6 helps+in -7 her 29 herbs 11 here 35 here+for -15 here+s -16 \
      here+to -20 heritage -7 hey -10 hi -26 high 18 high+end 10 high+level 7 high+risk -5 high+school -18 higher 19 \
      higher+end -8 highest -7 highlight 6 highlights 8 highly 5 hiit 10 hike -6 hiking -7 hill 8 him 13 hire -27 \
      hire+a -13 hiring -13 his -5 history -21 history+of 7 hitting 7 hockey -6 hold 16 holding 6 holds 9 hole -5 \
      holiday -25 holidays -17 holy 6 home -31 home+and -14 home+depot 44 home+for -12 home+garden -8 home+gym 13 \
      home+or 6 home+security 11 homemade -6 homeowners 5 homes -11 homes+for -14 honestly -7 honeymoon 9 honors -5 \
      hope -7 horizon 6 horoscope -8 host 16 hosted 5 hosted+version 5 hosting 6 hosts -5 hot 23 hot+water -7 hotel \
      27 hotels -5 hottest 7 hour 19 hourly 20 hourly+rate 7 hours -24 hours+ago -12 hours+and 5 hours+per 6 \
      hours+with -11 house -9 household 5 houseplants 8 houses -25 houston -9 how 6 how+are 10 how+did 5 how+do 33 \
      how+does 16 how+is 7 how+it -8 how+long 15 how+much 9 how+our 5 how+to -14 how+tos -11 how+we 12 how+you -10 \
      how+your 5 howard -5 however 5 however+if -7 however+it 5 however+there -5 hp -6 hr 34 hr+software -7 html 25 \
      http 63 http+www 7 https 34 https+github 6 hub -42 hubspot 92 hudson 7 hunter 6 hunters -6 hurricane -6 husband \
      -8 hvac -11 hybrid 48 hygiene 14 hygiene+products 7 i+agree -10 i+became 8 i+can -24 i+choose 5 i+could 5 \
      i+couldn 5 i+did 7 i+do -14 i+feel -9 i+found 5 i+had 12 i+have -34 i+just -9 i+liked -5 i+ll -14 i+love -8 i+m \
      -17 i+may -5 i+mean 5 i+need -11 i+only -6 i+really -6 i+share -7 i+think -11 i+use -10 i+used 16 i+ve -11 \
      i+want 6 i+will -5 i+wrote 7 ibm 15 ice -10 iceland 21 icon 12 icons 7 id 44 idea -17 ideal 7 ideally 5 ideas \
      -47 ideas+to -7 identifier 8 identify 27 identifying 13 identity -79 identity+and -8 identity+theft -44 if 28 \
      if+a 5 if+required 7 if+this 7 if+we 11 if+your -5 ignored -5 ii 23 ikea 5 illinois 7 illness -5 illustration \
      -5 illustrator 23 image -42 image+1 -13 image+credit 11 image+quality 8 images 15 images+and 8 immediately 13 \
      immersive 5 immigration -5 immune 6 impact+of 7 impacts 11 impeachment -21 impeachment+hearings -6 \
      imperfections 5 implement 9 implementation 13 implementing 15 implements 17 implications 7 import -7 importance \
      11 importance+of 8 important 25 important+to 12 importantly 6 impress -5 impressed -15 impressed+by -7 \
      impressive 13 improvement 9 improvements 8 improves 17 in 15 in+1 -12 in+2011 -6 in+2014 -5 in+2015 -5 in+2023 \
      5 in+2025 38 in+2026 -11 in+5 -8 in+advance 5 in+an 10 in+app -11 in+april 7 in+chicago -10 in+cloud 6 \
      in+colorado -5 in+early 6 in+england -6 in+fact 5 in+focus 17 in+for -6 in+general 9 in+high -5 in+home 6 \
      in+house 8 in+india -6 in+january 5 in+less -5 in+los -6 in+mind 19 in+minutes -11 in+most 10 in+my 6 \
      in+october 11 in+online 5 in+our 29 in+person 10 in+pictures -5 in+place 5 in+practice 5 in+real 11 in+recent 7 \
      in+san -6 in+terms 6 in+testing 5 in+their 11 in+this -10 in+to -13 in+today -9 in+top -5 in+touch -17 in+town \
      -5 in+training 7 in+which 5 in+with -5 in+your 22 inbound 8 inbox -20 inc -16 inch -9 inches 19 incidents -7 \
      incline 13 include 58 included 18 includes 27 including 23 inclusion -9 inclusive 13 income 37 income+tax 9 \
      incoming 7 inconsistent 5 incorporate 6 incorporating 8 increase 21 increase+the 5 increases 5 increasingly 8 \
      incredibly 6 independence 6 independent -17 independently 8 index 5 indexing 14 india -18 india+s -8 indiana 9 \
      indicate 5 indicators 7 indie -5 indirect 8 individuals -5 indonesia -5 indoor -15 industrial 8 industries 18 \
      industry -8 industry+leaders 6 industry+standard 5 infinite 13 inflammation -5 inflammation+and -6 influencer \
      24 info -29 infographic -8 information -14 information+about 8 information+and 7 information+for -5 \
      information+in 9 information+on 5 informational -5 informative -9 infrastructure -6 ingredient 11 ingredients \
      17 initiative -6 injuries 13 injury -5 ink -12 inner 13 innovation -16 innovations 10 input 61 ins 54 inside \
      -11 inside+of -7 insight -19 insight+into -6 insights -23 insights+from 8 insights+in -5 inspect 8 inspiration \
      -26 inspire -7 inspired+by -5 inspiring -5 instagram -24 instagram+facebook 7 install 9 install+the 9 \
      installation 17 installation+process 9 installing 10 instance 5 instant -11 instantly 7 instead 15 instead+of \
      17 institute+of 6 institution -12 instruction 5 instructions 10 instructor 20 instructors 8 insulation 9 \
      insurance+and -7 insurance+companies 8 insurance+company -6 insured -38 int 35 intake 6 integrated 23 \
      integrates 6 integrating 7 integration 25 integration+with 17 integrations 21 integrations+for -7 \
      integrations+with 15 intel -5 intellectual -8 intelligence -27 intelligence+and 6 intelligent 5 intended+for -5 \
      intense 16 intensive 8 intentional 11 intentionally 5 interaction 8 interactive 14 interest 6 interface 31 \
      interfaces 11 intermediate -14 internal 22 international -11 internships -8 interval 17 intervals -7 \
      interventions 5 interview -14 interview+with -5 interviews -32 into 28 into+a -11 into+actionable -5 into+it 6 \
      into+their -7 into+this 5 into+your 8 intricacies -5 intricacies+of -6 intro+to -5 introduction 25 \
      introduction+to 9 intuitive 8 inventory 30 inventory+management 19 invest 9 invest+in 9 invested -9 investing \
      -15 investment -6 investments 8 investor -10 investor+relations -6 investors -11 invisible 6 invitation -6 \
      invitation+to -6 invoice -5 invoicing 18 ion -12 ios -18 ip -18 ipad -11 iphone -12 ir 10 iran -12 irs 15 is 11 \
      is+a -5 is+able -6 is+absolutely -5 is+actually 7 is+all 7 is+also 5 is+amazing -11 is+another 7 is+awesome -5 \
      is+best -9 is+better 11 is+currently -8 is+empty -8 is+expected 5 is+expensive -5 is+for -23 is+getting 7 is+in \
      -9 is+just -5 is+making -6 is+no -10 is+not -8 is+now 5 is+one -15 is+only 5 is+part -5 is+safe -6 is+set -7 \
      is+so -19 is+some -16 is+steep 5 is+still -5 is+such -6 is+suitable 6 is+the 7 is+to 8 is+too -7 is+used -8 \
      is+valid 5 is+your 11 isn 10 isn+t 10 isolation 9 israeli 7 issue -9 issues+in -7 it 8 it+a 8 it+all 11 it+and \
      -9 it+by 5 it+came -5 it+can 6 it+does -7 it+easier 6 it+feels -6 it+gives -5 it+if 9 it+is -12 it+just -6 \
      it+lacks -8 it+management -5 it+may 11 it+more 6 it+on 8 it+right -5 it+s 9 it+seems -9 it+should -6 it+stands \
      15 it+starts -5 it+take 6 it+the -13 it+up 7 it+will -9 it+works -18 it+worth -8 it+would -8 italiano -8 item \
      18 items 6 items+and 5 items+in -23 items+like 5 itinerary 5 its -9 its+affiliates -5 its+own 5 itself 9 ix -7 \
      jacket 10 jail -7 james -7 jan -22 january -53 japan 28 japanese 12 jason -12 jeans -6 jeff -16 jill -11 jo -6 \
      job -11 jobs -53 jogging 20 johnson 8 join -58 join+our -7 join+the -15 join+us -10 joint 5 jonathan -6 joshua \
      -6 journal 5 journalism -7 journey 20 jr 5 json 25 jul -13 julie -7 july -37 july+1 -7 jump 20 jump+to 11 jun \
      -11 june -22 junior -11 jurisdiction 7 just -6 just+2 -5 just+a 6 just+about 6 just+need -6 just+one 6 just+the \
      -5 justice -19 justify -7 k -29 k+12 -6 kansas 5 keep 11 keep+in 13 keep+it 5 keep+the -5 keep+track -8 keep+up \
      -8 keeping 13 keeping+your 8 kept -19 key 59 key+features 33 key+performance -8 key+takeaways 13 key+to -13 \
      keyboard 19 keys 16 keyword 17 keyword+research 9 keywords 6 kids -59 killed -9 kind 9 kinds 7 kinds+of 5 king \
      21 kingdom -11 kitchen 17 kits -12 klaviyo -20 knees 5 know -7 know+about -12 know+before 19 know+how -5 \
      know+if -7 know+it -6 know+more -5 know+the 11 know+this 5 know+what 5 know+where 6 know+you 5 know+your -8 \
      knowing+what -6 knowledge -5 knowledge+of -5 knowledgeable -5 known 13 known+for 5 kondo 6 korea -10 korean 27 \
      kpis -8 kubernetes 7 labels 14 labor 16 lack 10 lack+of 9 lake -9 lamp 11 landmark 7 landscape 10 \
      landscape+photography 16 landscape+photos 6 landscapes 6 landscaping -11 language 11 languages 14 laptop 13 \
      laptops -16 large 26 large+enterprises 5 larger 9 largest 14 las 12 las+vegas 12 last+month -7 last+name -10 \
      last+updated -5 last+week 8 last+year 9 lasting -5 late 5 lately -5 latency 8 later 17 latest -39 latest+news \
      -8 latin -6 launch -12 launched -8 launching -9 law -16 lawn -7 layer 12 layered 6 layout 39 layouts 12 lb 8 \
      lbs 17 le 14 lead+generation -5 lead+to 6 leader -15 leader+in -9 leadership -26 leading 7 leads -5 leaf 15 \
      league -5 learn -15 learn+about -8 learn+how -28 learn+more -12 learn+new 7 learn+the -9 learn+to -6 learn+what \
      -7 learned 8 learning -6 learning+about 7 learning+center -8 learning+curve 14 learning+how 5 least 9 leave+a \
      -12 leaves 8 led 17 ledger 8 leds 13 left -15 left+and -10 left+the 7 left+unchanged -9 leg -6 legacy -14 legal \
      -28 legal+advice -6 legislative -5 legitimate -6 legs 6 length 17 lengthy 5 lens 28 less+of 5 lessons+learned 6 \
      let 38 let+me 14 let+s 15 let+you -5 lets 12 lets+you 7 letters -10 letters+to -7 lettuce 8 level -13 level+of \
      7 levels 12 leverage 11 leveraging 12 li -5 liberal -5 liberty 10 library -6 licensed+under -5 lid 6 life -16 \
      life+and -13 life+at -5 life+balance 10 life+changing -5 life+it 6 life+the -5 lifecycle 5 lifestyle -18 \
      lifetime -9 light 67 light+and 5 lighting 28 lightroom -7 lights 10 lightweight 21 lightweight+and 6 like 24 \
      like+a 8 like+about 6 like+all 5 like+that -7 like+the -7 like+this -26 like+to -10 liked -14 liked+the -5 \
      likely 17 likely+to 9 likes -11 lily 8 limit 9 limit+the -5 limitations 15 limited 41 limited+features 6 \
      limited+to 11 limits -5 linen 13 lines 21 lineup -12 link -29 link+copied -5 link+to -7 linked 6 linkedin -37 \
      linking 5 links -33 links+to -12 lisa -6 list -24 list+of 14 listed+on -5 listen -25 listen+to -12 listening 10 \
      listing 6 listings 19 lists 24 lite 7 literature -6 lithium -14 little 11 little+more 5 live 11 live+chat 9 \
      live+in -6 live+streaming 7 lives 7 lives+in -5 living -14 living+in -6 living+with -8 ll 15 ll+be 7 ll+find 7 \
      ll+learn 25 ll+never -5 ll+provide -7 llc -50 llc+is -5 load 8 load+more -7 loaded 12 loading -68 loaf 21 loan \
      -8 loans -10 loaves 6 local 23 locally 5 location 17 locations -10 lock 8 log -35 log+in -36 log+out -5 logging \
      29 logic 12 login -43 logistics -8 logo 8 logos -9 logs 16 long 23 long+as -7 long+distance 7 long+does 8 \
      long+run 11 long+should 5 long+term 18 long+time -9 longer+a -5 look 9 look+at 10 look+for 17 look+good -15 \
      looking -8 looking+for -13 looking+to -9 looks 6 looks+like 6 loop -8 lord 5 lose -6 losing -6 losses 12 lost 5 \
      lot 9 loud 6 love -34 love+it -9 love+that -9 love+the -9 love+this -8 loved -10 lovers 7 loves -7 low 9 \
      low+cost -8 low+light 16 lowe -9 lower 41 lower+end -5 loyal -7 lt -7 ltd -9 lucky 5 luke -7 luxury 15 m -27 \
      m+a -12 m+also -5 m+in -6 m+not -9 mach 11 machine 52 machine+learning 25 made -10 made+from 6 made+the -5 \
      made+with 5 magazine -46 magento 7 magic -5 magical 5 mail -13 mailchimp 63 mailchimp+alternatives 13 \
      mailerlite 9 main 18 main+content -20 main+features 23 main+menu -11 maine 5 mainstream 6 maintain 19 \
      maintained 8 maintaining 8 maintains 6 maintenance 7 maintenance+and 5 major 8 majority -5 majority+of -5 \
      majors -8 make 10 make+a -22 make+an -7 make+is -5 make+it 9 make+some -6 make+sure 22 make+the 8 make+this -5 \
      maker 37 makes+a -5 makes+it 8 makeup -7 making 5 making+a 5 making+the 9 male -8 mall -6 mama -6 man -13 \
      man+who 5 manage -22 manage+your -10 managed -15 management 16 management+and 11 management+platform -5 \
      management+software -7 management+system 6 management+tools 8 manager -13 manager+and -5 manual 7 manufacturer \
      18 manufacturing -7 many+of -13 many+people 8 map -44 maps -10 maps+and -6 mar -43 marathon -58 march -63 \
      margins 5 maria -5 marie+kondo 6 marked -8 markers 9 market -11 market+data -8 marketer -12 marketers -11 \
      marketing 10 marketing+agencies 17 marketing+agency 12 marketing+automation 16 marketing+platform 5 \
      marketing+strategies -6 marketing+strategy -9 marketplace -25 markets 10 marks -6 markup 10 marriage 6 married \
      5 maryland 7 master -15 master+of -7 master+s -13 master+the -6 masthead -6 mastodon -6 match 12 matches -7 \
      matching 7 materials 45 matrix -9 matt 7 matters 12 matthew -48 max -6 maximize -7 maximum 7 may -10 may+also \
      -5 may+earn -9 may+include 6 may+need 6 may+not 10 may+vary -5 mcp -5 md -9 me -19 me+feel -6 me+know 6 me+on \
      -5 me+the 6 meal 63 meals 18 meaning 14 means 10 means+for -6 meant -6 meanwhile 6 measure 5 measured -13 \
      measurements 5 measures 7 measuring 7 media -21 media+and 5 media+kit -5 media+marketing 29 median 14 medical \
      -5 medical+center 8 medical+condition 7 medical+records -6 medicare 9 medicine -14 meditate 15 meditation 85 \
      meditation+is 5 mediterranean 6 medium 42 meet -14 meet+the -17 meeting 6 meets 11 mega -5 member -20 \
      members+to 5 membership -29 memberships 5 memorable 6 memories 5 memory 19 men -35 men+s -20 mental 8 \
      mental+health 13 mention 7 mentioned -7 mentioned+in -8 mentor 14 mentoring -8 menu -55 menu+and 5 merch -6 \
      merchant 14 merge 9 mesh 34 mess 5 messaging 13 meta 8 metadata 30 method 13 methods 14 metrics -12 metro -10 \
      mexican 12 mic 9 michael -9 microphone 17 microsoft -21 microsoft+s -6 microsoft+teams 19 mid 12 mid+market 8 \
      middle -21 middle+east -12 middle+of -5 might 13 might+also -12 might+have 5 might+not 7 mighty -11 migration \
      -8 miles 74 military -15 milk 8 mill -5 million -17 million+in -8 min -41 min+read -31 mindfulness 30 \
      mindfulness+based 9 mine -8 mini -10 minimal 8 minimalism 21 minimize 5 minimum 12 minister -15 mins -19 minute \
      -18 minute+read -10 minutes+after 5 minutes+with -7 mirror 15 miss -15 mission -20 mistake 6 mixed -5 ml 7 mlb \
      -5 mm -65 mo 24 mobile 5 mobile+app 11 mobile+apps 12 mode -14 model 37 models -5 models+and 9 models+or -9 \
      moderate 12 modern -15 modern+slavery -5 modes -6 modified 6 modify 6 module 10 moisture 5 mom 6 moment+to -5 \
      moments -5 momentum 6 mon -14 mon+fri -7 monday 28 money -27 money+and 7 money+back -7 monitor 11 monitoring \
      -30 monitors -17 month 19 month+of -9 month+with -8 monthly -16 months -16 months+ago -5 months+before 6 mood \
      20 moon -7 more -9 more+about 44 more+affordable 6 more+and -10 more+complex 6 more+details -6 more+flexibility \
      5 more+freedom 5 more+from -19 more+information 37 more+of 7 more+on -5 more+or -6 more+than -5 more+the 5 \
      more+time 6 mornings -8 most 14 most+beautiful -5 most+of 6 most+people -6 most+popular -16 most+users -5 \
      most+versatile 6 motion 24 motor 8 motorcycle -5 mount 13 mountain 13 mountains -7 mounted 6 mounting 8 mouse \
      11 move 21 movement 17 movements 10 mover -5 movers 37 moves 10 movie -34 movies -20 moving 51 much 6 much+for \
      -8 much+more 5 multi 17 multi+channel 10 multichannel 5 multiple 29 multiple+devices 5 municipal -6 muscles 6 \
      music -15 must+be 12 must+have -6 mutual 8 my+account -11 my+favorite 21 my+first 8 my+friends 5 my+full 10 \
      my+home -6 my+kids -14 my+name -9 my+own -6 my+personal -8 my+review 21 my+top 13 my+work -5 myself 10 myth 14 \
      n 18 n+a 6 name -12 name+required -13 named 8 names 6 nancy -10 nano 8 narrow 7 nasa -5 nation -7 national -5 \
      national+security -6 nationwide 10 native 21 natural 27 naturally 26 navigation -41 nba -6 nbc -8 nc 8 nd 5 \
      near -15 near+me -5 nearby 7 nearly 12 necessarily -5 necessary -11 necessary+cookies -10 necessary+for -6 need \
      12 need+for 5 need+more 5 need+the -8 need+to 6 needed -5 needs 11 needs+and -5 negative 6 negotiate 7 neo 10 \
      nest -5 net 15 netflix 6 network+with 5 networking 7 networks -11 neuroscience -6 neutral 12 never+have -5 new \
      -26 new+features -6 new+hampshire 5 new+ideas -6 new+jersey 8 new+tab -11 new+window -18 new+york 27 newest -5 \
      news -74 news+and -7 newsletter -47 newsletters -37 newsroom -29 next -41 next+post -7 next+steps 8 next+time \
      -8 next+up 9 next+year 6 nfl -11 nice -17 nice+to -6 nifty -5 nighttime 8 nikon 8 nine 6 nj 9 no 29 no+1 -14 \
      no+free 5 no+longer -10 no+thanks -5 no+time -6 node 27 node+js -6 nodes 11 noir 9 noisy 5 nomad 32 non 10 \
      non+profit 21 none -9 none+of 6 north 6 north+america 6 north+carolina 9 northern -12 not 9 not+be -17 not+been \
      -6 not+for -6 not+ideal 7 not+just 14 not+necessarily -7 not+offer 7 not+only 13 not+sell -13 not+so -6 \
      not+store -7 not+sure -7 not+to 12 notable 13 notably 6 note 13 note+this 7 notebooks 6 notice -19 notices -10 \
      notifications -14 notify -5 noting 8 notion 14 nov -39 nov+19 -11 nov+20 -7 nov+2019 -10 novel -8 novels -7 \
      november -39 november+18 12 november+2019 -7 november+9 5 now -23 now+let 9 now+on -8 now+open 8 now+that 13 \
      now+you 10 null 13 number 15 number+and -5 number+of 12 nurse -11 nurses -11 nursing -10 nut 9 nutrients 6 \
      nutrition 15 nuts 7 nw -7 ny 24 nyc -7 o 6 oak 5 obituaries -12 object 14 objectives 10 objects 5 obstacle -13 \
      occasionally 5 ocean 6 oceania -6 oct -8 october -41 october+2025 7 odds -7 of 27 of+10 6 of+12 -7 of+15 16 \
      of+2 -6 of+2025 5 of+5 -35 of+a -9 of+ai 14 of+all 10 of+america -6 of+an 14 of+artificial -6 of+best 5 of+both \
      -5 of+business 42 of+cloud 5 of+coffee -6 of+conduct -10 of+contents -23 of+cookies -8 of+course 9 of+creating \
      -5 of+daily -5 of+data -8 of+each 9 of+everything -7 of+experience -15 of+four -5 of+furniture -5 of+getting \
      -11 of+her 6 of+his -7 of+how 5 of+industry -5 of+its -5 of+life 5 of+living 16 of+marketing 5 of+meditation 13 \
      of+mind -10 of+mobile 6 of+money 11 of+my -8 of+north 6 of+online 12 of+our -20 of+plants -5 of+poor 5 \
      of+public 5 of+service -17 of+services -7 of+smart -5 of+students 6 of+success -7 of+the -14 of+their 9 of+them \
      -18 of+this 16 of+time 5 of+u -5 of+use -31 of+video -5 of+view 19 of+water 5 of+wine 7 of+winter -5 of+writing \
      -6 off 7 off+for 5 offer 10 offer+a 8 offer+more 5 offer+the -6 offered 20 offering 8 offers+a 6 offers+an 5 \
      offers+and -6 office 8 office+is -5 office+of -25 officers 7 offices -8 official+website 10 offline 35 often 23 \
      oh -8 oil -14 ok -12 ok+with -5 oklahoma 6 oklahoma+city 7 old -18 older+adults -5 olive 9 olive+oil 6 olympic \
      -5 on+a 10 on+an 6 on+campus 8 on+demand -15 on+everything 5 on+friday 7 on+health -6 on+instagram -8 on+it 8 \
      on+monday 8 on+november 5 on+page 7 on+sale -20 on+site 8 on+social 15 on+specific 5 on+their 14 on+this -22 \
      on+wednesday -5 on+your -5 on+youtube 6 once 32 once+a -8 once+i 5 once+it -5 once+you 20 one 11 one+click 6 \
      one+for -6 one+in -8 one+is -6 one+off 7 one+size -18 one+to 5 one+way -5 one+you 5 ones 9 ones+for -5 \
      ones+that -5 ongoing 15 online+business -6 online+classes 7 online+course 9 online+store 14 online+stores 5 \
      only+available -8 only+if -6 only+one 6 oops -7 oops+something -7 open -29 open+in -5 open+the 6 openai 6 \
      opened 6 opens -20 opens+in -22 operate 7 operates 9 operating 12 operating+system 6 operation 15 operational 6 \
      operations -14 operators -7 opinion -46 opinions+expressed -5 opinions+on 5 opportunities 9 opportunities+for \
      11 opportunities+in 6 opt -9 opt+out -6 optical 5 optimization 30 optimization+and -6 optimized 6 optimized+for \
      5 optimizing 8 option 13 optional 17 options 56 options+from -6 options+like -6 options+that -5 or 50 or+access \
      -9 or+additional -5 or+an -5 or+any -7 or+do -5 or+even -6 or+give 5 or+is -7 or+its -8 or+make -5 or+more -12 \
      or+not -10 or+read 8 or+service -5 or+simply -6 or+so -10 or+you 5 or+your -7 oral 32 order -11 orders -33 \
      ordinary 11 organic 43 organization 17 organize+your -6 organized 17 organizers -8 organizing 12 orientation 6 \
      oriented 8 origin 11 originally 16 originally+published 7 os -12 other 13 other+countries -6 other+options 9 \
      other+platforms 5 other+third -5 other+tools 5 others -13 otherwise -5 ounces 5 our -37 our+community -6 \
      our+content -8 our+customers -5 our+expert 6 our+favorite -14 our+full 35 our+guide 14 our+latest -8 our+lives \
      6 our+mission -6 our+most -6 our+new -5 our+newsletter -10 our+partner -11 our+partners -6 our+process -5 \
      our+product -6 our+review 8 our+services -9 our+story -7 our+website -7 out 10 out+a 5 out+and -9 out+if -5 \
      out+in -7 out+more 35 out+of -19 out+our 20 out+the -7 out+this 8 out+what -5 out+with -8 out+your 8 outcomes 7 \
      outdated 5 outdoor -13 outdoors -9 outline -10 outlines -7 output 10 outputs 9 outright 5 outside 8 outsourcing \
      5 over 5 over+1 -9 over+40 -5 over+a 9 over+the 7 over+to 7 over+year 5 overall 62 overhead 13 overload 8 \
      overnight 5 overtime 9 overview+of 10 overwhelming 8 own 9 owned 16 owner -6 ownership 15 ownership+of 5 oxygen \
      -16 oz -29 p 7 p+m -9 pace 22 paced -7 pack 6 pack+for 10 package 5 packages 30 packaging 22 packed 10 packing \
      42 packs -22 pads -6 page+and 5 page+for -6 page+refresh -7 pages 39 paid 20 paid+plans 21 pain 13 painful -5 \
      paint -23 pair 6 palette 6 palm 13 pan 6 panasonic 6 panel 11 panels 11 paper 15 paper+towels 5 parameters 9 \
      parent 8 parenting -15 parents -9 park 18 parsing 6 part 9 participants 5 participation 5 particular 10 \
      particularly 12 partner -16 partner+in 5 partner+program -7 partner+with -5 partners -34 partners+to 7 \
      partners+with -5 partnership -8 partnerships -13 parts+of -5 party -6 party+integrations 10 passion -7 \
      passion+for -8 passionate+about 5 passport -6 password -17 passwords -10 past -15 paste 10 path 12 paths 8 \
      patient -18 patients -12 patio -9 patrick -6 pattern 31 patterns 10 patterns+and 5 paul 7 pay -8 pay+per 5 \
      paying -11 payload 19 payloads 8 payment -8 payroll+and 5 pcs -26 pdf -14 peace -7 peace+lily 6 peace+of -11 \
      peak 8 peanuts 7 peas 11 pediatric -12 penalties 10 pens 5 people -5 peppers 5 per 23 per+day 7 per+hour 5 \
      per+month -16 per+second 10 per+week 12 percent -9 percentage 11 percentage+of 5 perennials -6 perfect 12 \
      performance 37 performance+is -6 performances 5 performing 10 perhaps 5 periods 5 permission+to 6 permissions 5 \
      permit 5 permits 11 perplexity 13 person 25 personal -8 personal+data -12 personal+information -20 personalized \
      25 perspectives 5 pest 5 pest+control 7 pests 8 pet 7 peter -8 pets -10 ph 13 ph+d 11 phase 22 philadelphia -6 \
      philodendron 6 philosophy -6 phone -8 phone+number -9 phone+support 7 photo -21 photo+by -5 photo+credit 6 \
      photographer 6 photographer+and -7 photographers 7 photographs 7 photography 5 photography+and -9 photos -23 \
      photoshop 12 php 12 phrase 5 physical 20 physical+activity 6 physics -5 pick 24 pick+a 5 pick+up 11 picked 29 \
      picking 7 picks -17 picture+of -5 pictures -5 pie -7 piece -11 pieces+of -5 pink -9 pinpoint 9 pins 7 pinterest \
      -28 pioneering -5 pipedrive 29 pipeline 11 pipelines 11 pipes 8 pitch -6 pivot 26 pizza -9 place 6 places -14 \
      plan 17 plan+available 6 plan+includes -7 plan+to 15 plane -6 planners 6 planning 15 planning+and 8 \
      planning+your 6 plans -15 plans+and -11 plans+for 7 plans+start 8 plans+to 9 plans+with -5 plant 42 plant+based \
      5 planting 9 plants+to -5 plaque -6 plastic 17 plate 17 plates -7 platform -5 platform+is -15 platform+to -6 \
      platform+with 8 platform+you -5 platforms -12 platforms+and -7 platforms+like -21 platforms+to 5 platinum -5 \
      play -12 play+with -5 playbook -5 player 42 playing -10 playlists -5 plays 12 please -70 please+consider -5 \
      please+enter -5 please+visit -5 plug+and -6 plug+in 5 plugin -11 plugins -12 plumbing 25 plus 9 pm -95 png 6 \
      pocket -7 pod -11 podcast -19 podcasts -21 point -35 point+and -7 point+it -5 points 21 polar -13 police -16 \
      policies -13 policies+and -8 policy -48 policy+and -6 polished 11 polite 8 political -7 politics -50 poll -6 \
      polling 15 polls -8 poor 18 popular+posts -9 population 5 port 10 portable -11 portal -20 portion 27 portion+of \
      5 portrait -6 pos 10 position 23 positioning 7 positive 12 possibilities 7 possible 10 possibly 7 post -14 \
      post+a -6 post+on -8 post+you 7 posted -19 posting -8 postpartum -6 posts -22 pot -5 potatoes 10 potential 19 \
      potentially 5 pour 5 powder 6 power 12 power+bi 11 power+of -7 power+your -8 powered -5 powered+by -18 powerful \
      -5 ppc 8 practical 21 practical+tips 23 practices 25 practices+for 12 prairie -8 pre 18 pre+built 8 precision 9 \
      predicting -5 prediction 10 predictive 14 predictive+analytics 8 prefer 9 preferences -9 preferred 5 premium \
      -15 premiums 21 prep -15 preparation 9 preparation+and -5 prepare -14 prepare+for -13 prepare+you -7 prepared \
      11 preparing 6 presence 12 present 7 presentations -5 preservation -29 president -19 president+donald 8 \
      president+trump -7 press -40 press+enter -6 press+releases -7 pressure 16 pretty 5 prevent 6 prevention -7 \
      preventive -8 prevents 12 previous 38 previous+article -6 previous+post -12 previously 10 price 35 price+and -7 \
      price+point -12 price+range 29 price+tag -6 priced 11 prices 14 pricing 35 pricing+for -6 pricing+guide 7 \
      pricing+models -5 primarily 6 primary -11 principal 6 print -20 printers -11 prints -11 prior -9 prior+to -7 \
      prioritize 16 prioritizing 9 prison 8 privacy -32 privacy+and 9 privacy+choices -5 privacy+notice -10 \
      privacy+policy -44 privacy+rights -5 prize -10 pro -6 pro+tip -7 proactive 7 probably -10 problem 23 \
      problem+solving 6 process 11 process+and -14 process+for 9 process+of -6 process+to -5 processes 12 processing \
      9 procurement -9 produce+a -6 product 8 product+in 9 product+is -6 product+or -5 product+recommendations 11 \
      product+reviews 8 production 26 production+ready 5 products -26 products+and -5 professional 17 \
      professional+and 7 professional+development -6 professionals 8 profile -13 profiles -19 profit 40 profitable -8 \
      program -35 program+for -5 programmatic 11 programming -6 programs -7 progress 19 progress+and 6 progressive 8 \
      project 44 project+management 19 project+to 6 projects 7 projects+for 6 promise -14 promotion -10 promotions \
      -10 prompt 24 proof 5 proper 18 properties 11 property 15 property+of -6 proposed -10 pros 86 pros+and -27 \
      pros+cons -9 protect 9 protect+your 13 protected -11 protected+by -7 protected+from -6 protecting 12 \
      protecting+your 7 protection -52 protections -11 protective 6 protects -8 protein 21 protocol 9 prototype 5 \
      proven -10 provide+a -10 provide+the -7 provided+by -5 provider 12 providers -8 provides 12 provides+a 7 \
      providing 11 providing+a 5 proxy 5 psychiatric 8 psychology -10 public+safety -7 public+sector -5 publications \
      -10 publicly 16 publicly+available 9 published+in 9 published+required -8 publishing -9 pull 29 pull+up 6 \
      pulling 24 pump -5 purchase 10 purchase+through -5 purchases -8 purposes -21 purposes+and -10 purposes+only -7 \
      pursue 6 pursuing -5 push 45 push+notifications 6 pushing 11 put 17 put+in 5 puzzles -9 python 13 q -26 q+a -47 \
      q1 6 q2 9 qualify 5 qualifying+purchases -9 quality 27 quality+of 5 quality+with 6 quarter 9 quarter+of 5 queen \
      -9 queries 11 query 34 querying 5 question -18 question+that -6 questions 11 questions+you -8 quick+comparison \
      6 quick+links -13 quick+overview 5 quickbooks 8 quickly 17 quiet 10 quieter 5 quite -7 quite+a -6 quiz -30 \
      quizzes -10 quote -29 r 19 race -11 radio -18 rail -5 rails 7 rain 6 rainy -5 raise -6 raises 6 raising -7 \
      raleigh 7 ram 8 ran -7 range 49 range+of -11 ranging+from -5 rank 6 ranked -9 ranking+the -5 rankings -15 ranks \
      -12 rates 8 rates+and -14 rather -9 rather+than -5 rating -12 ratings 18 ratings+and 5 ratio 34 raw 7 ray 5 rd \
      -14 re 5 re+a -7 re+always -10 re+in -5 re+on 7 re+ready 7 re+using -6 reach -5 react -19 reaction -6 reactive \
      -7 read -33 read+more -37 read+my 29 read+our 38 read+the -11 readers -28 reading -40 reading+time -9 ready -10 \
      ready+for -13 ready+to 5 real -5 real+estate -34 real+time 13 real+world 16 realistic 6 realize -8 really+like \
      -5 really+the 5 reap -7 rear -5 reasonably 6 reasonably+priced 5 reasons -8 reasons+to -6 rebecca -5 recalls -5 \
      recap -5 receive -13 receive+a -9 recent+posts -7 recent+years 7 reception 5 recipe -16 recipes -24 recipient \
      -7 recognition 9 recommend -15 recommend+the -9 recommendation 17 recommendations 72 recommended 21 \
      recommended+by 5 recommended+for 17 record -9 recording 29 records -11 recruiting -6 recycled 35 \
      recycled+materials 9 red 16 red+and 5 reddit -10 redesign -10 reduce 12 reduce+the 6 reduce+your 6 reduced 17 \
      reduces 12 reducing 9 reels 6 refer -6 refer+a -6 reference 25 references 16 referrals -6 reflecting 5 refresh \
      10 refrigerator 5 refurbished -6 regarding -10 regional -8 regions 10 register -20 register+for -6 registered \
      -18 registered+in -8 registered+trademarks -6 registration -5 regrets -5 regular 24 regularly 24 regulation 5 \
      regulations 9 regulatory 7 reimbursement -8 reinforced -12 related -39 related+articles -20 related+posts -9 \
      related+resources 5 relations -9 relax -8 release -8 released 9 releases -8 relevance -5 relevant 8 reliable 7 \
      relocation 7 rely -6 rely+on -7 remain 7 remains 6 remember 10 reminders 8 remote 7 remote+work 5 remotely 7 \
      removal -8 removes 7 renovation 9 rent -38 rent+a 14 rental 25 rentals 9 renting 11 renting+a 11 repair -19 \
      repeat 7 repetitive 9 replacing 6 replies -18 reply -102 reply+cancel -5 reply+to -26 repo 8 report -47 \
      reported 12 reporting 17 reports -13 repositories 5 repository 20 represent 6 represents 5 reprints -15 reps 20 \
      reputation 5 request 9 request+a -11 request+and 5 requests 9 require 28 require+a 9 required 11 \
      required+fields -11 required+for 14 required+to 6 requirement 7 requirements 37 requires 36 requiring 10 res 5 \
      research -8 research+on 6 reserved -20 residential -7 residents -15 residents+of -5 resistance 6 \
      resistance+bands -9 resistant 16 resolution 55 resource+center -9 resource+for -5 resource+management 13 \
      resources -50 resources+and 11 resources+for -5 respect 5 respond 5 response 26 responsive 17 responsive+and 5 \
      responsiveness 7 rest 79 restaurant -8 restaurants -8 restoration -12 restricted 5 restrictions -6 result 12 \
      result+in 10 result+of 7 results -14 results+in -6 retail -17 retailer 9 retire -5 retired -8 retirement -9 \
      return 20 return+to -7 returning 5 reusable 15 reuse 9 reveals -12 revenue -12 review -44 review+all -6 \
      review+and 8 review+best -7 review+for 7 review+of 30 review+what -5 review+your 5 reviewed -22 reviewer 5 \
      reviewing 6 reviews -30 reviews+and 9 revolution -6 reward 6 rewards -12 rhode 5 rhode+island 5 rice 5 rich 11 \
      rich+and -6 rid 12 rid+of 11 ridge 9 right 5 right+now -6 rights -32 rights+reserved -20 ring 5 rings 13 rising \
      -5 risk -16 risk+and -5 risk+factors -5 risk+for -5 risk+of 8 risks 10 river 6 road+trip 5 roads 8 rob -6 robot \
      -19 robotic -10 robust 18 rocket 5 rogers -8 roi -5 role 15 role+in -5 role+of 9 roll 6 room 19 room+and 6 \
      room+in -6 rooms 15 rope 7 rotate 5 rotation 8 roughly 5 round -12 rounded -28 router 11 routes 5 routine 8 \
      routines 9 row 5 rows 11 rs -6 rss -28 rss+feed -7 rugby -5 rugged -13 ruin -5 rules 13 rules+and -5 run 39 \
      run+in 5 run+the 5 run+your -6 rundown -8 runner 8 runner+up 13 runners -5 running -27 runs 12 russia -5 \
      russian -7 ryan 7 s+actually -5 s+and -7 s+break 7 s+day -10 s+department -5 s+dive 7 s+easy 6 s+eye 5 \
      s+features 18 s+full -5 s+future 5 s+get 8 s+how -6 s+important 7 s+in -16 s+just 5 s+latest 6 s+left 5 s+like \
      -7 s+look 6 s+needs 6 s+new -15 s+next -5 s+no -5 s+not -9 s+p 9 s+talk -9 s+tech 6 s+the 7 s+time 10 s+what -7 \
      s+when -7 s+work -7 sacrifice 5 safer+and 5 said 77 said+about 6 said+the 7 sake -17 salad 7 salaries 7 salary \
      30 sale -30 sales 7 sales+teams 5 salesforce 18 salt 13 sam 7 samples 5 san+francisco 12 sansevieria 8 sarah \
      -15 sat -18 satellite -10 satisfaction 9 saturated 5 saturday 13 saudi -5 save -33 save+up -6 save+with -10 \
      save+you 8 saving 9 savings -7 saw 5 say -9 say+the -6 says -72 says+the 7 scalability 16 scale+with -7 scaling \
      5 scams 5 scan -7 scans -5 scenarios 5 schedule -5 schedule+a -8 schedule+and 6 scheduling 13 schema 39 \
      schema+markup 6 schemes -8 scholar 13 scholarships -22 school -16 school+of 30 schools -16 sci 19 sci+fi 10 \
      science -29 science+and -5 science+fiction 14 sciences -16 scope 17 score 41 scores -14 scoring 10 scott -5 \
      scottish -5 screen -11 screen+and -5 screen+is -5 screenshots 16 script 20 scroll -21 scroll+to -7 sd 9 se 5 \
      sea 8 seal -5 seamless 11 search -70 search+engine 21 search+engines 19 search+for -8 search+in -6 searchable 6 \
      season -26 seat 6 seats 9 sec 5 second 12 seconds 18 secret -7 secretary -13 secrets -6 section 17 sections -23 \
      sector -10 securing 6 securities -6 security -7 security+and 9 security+cameras 5 security+features -6 \
      security+system -15 security+systems -14 sedan 5 see -21 see+all -22 see+how 6 see+it -6 see+more -8 see+on -5 \
      see+our 15 see+the 10 seeds -5 seeking 18 seeking+a 6 seemed -6 seems -14 seems+like -5 seems+to -6 seen -10 \
      seen+a -6 segmentation 21 selecting 5 selection 11 selection+results -7 self 13 self+employed 6 self+hosting 8 \
      self+paced -9 self+service 10 sell+my -5 sell+or -5 sell+your -6 sellers 5 send -12 send+a -5 sending 8 sends 9 \
      senior -10 senses 6 sensitive 7 sensitive+data 8 sensitive+information -7 sensor 30 sensors -7 seo 46 seo+for \
      -9 sep -10 separately 6 sept 5 september -49 sequence 9 series -19 serious 11 seriously -7 served 39 server 11 \
      servers 7 service -13 service+and 5 service+providers 6 services -6 services+and 10 services+offered 6 serving \
      15 session -9 sessions 19 set 19 set+by -10 set+of -6 set+to -7 set+your 6 sets -5 sets+of 12 setting 14 \
      settings+and 5 setup 49 setups 9 seven+years -6 several 17 sewer -6 sewing 11 sex -20 sexual -6 sf -6 shadow -9 \
      shame 5 shape 18 shapes 7 shaping 7 share -53 share+a 8 share+it 7 share+of 11 share+on -17 share+their -5 \
      share+this -17 shared 8 shared+by -22 shares -9 sharing -12 sharing+and 6 sharing+the -5 sharp 7 she+said 8 \
      sheet 5 sheets -5 shield 15 shift 13 shifting 6 shifts 7 shining -5 ship -8 shipping -23 shirt 7 shirts -7 shoe \
      15 shoes 17 shoot 5 shop -63 shop+all -10 shop+by -8 shopify 71 shoppers 12 shopping 9 shortcuts -9 shots 5 \
      should 23 should+be -8 should+consider -6 should+give -5 should+i 14 should+know -8 shoulder 14 shoulders 13 \
      shouldn -6 shouldn+t -6 show -30 show+the 9 showcase -7 showcases 6 showing 7 shows -16 shutterstock 5 side 45 \
      side+by -9 sidebar 11 sierra 15 sign -68 sign+in -36 sign+up -41 signals 6 signature -13 significant 10 \
      significantly 12 signing -6 signing+up -8 signs -7 signs+of -5 signup -10 silicone -8 silver 8 similar -5 \
      simple 32 simpler -7 simplest 5 simulation -7 since -5 since+the 6 singh -6 single 17 single+use 6 singles -6 \
      sink 19 sit 9 site -34 site+is -6 site+map -8 sitemap -24 sites -27 sits -6 situations 5 six 10 six+years -5 \
      size 39 size+and 6 size+of 5 sized 11 sizing 6 skill 13 skilled 5 skills 14 skills+for -6 skin -20 skincare 7 \
      skins 5 skip -39 skip+to -50 skipping 5 slate -6 slavery -6 sleep 26 sleep+and -6 sleeping 13 slice 6 slide -7 \
      slightly 19 slim -12 slow 26 slower 14 slower+than 5 slug 16 small 19 small+and -7 small+business -11 \
      small+businesses -5 small+commission -5 small+space 7 smaller 15 smart 18 smart+home -20 smarter -18 smartphone \
      15 smb -5 smith -14 smoke -8 smooth 25 smoothly 5 sms 17 snack 6 snacks 10 snap 5 snow -6 so 20 so+glad -5 so+i \
      10 so+if 5 so+is -6 so+it 5 so+much -5 so+the 5 so+there 5 so+what 11 so+when -5 so+you -11 soc -8 soc+2 -7 \
      soccer -6 social 29 social+and -7 social+media 45 society -26 soft 49 software -31 software+and 8 software+but \
      -11 software+development -9 software+for -13 software+in 7 software+is 5 soil 27 solar -7 solar+panels 13 sold \
      -9 sole -6 solid 58 solo 19 solution -8 solutions -33 solutions+that -6 solutions+to -6 solving 8 some 26 \
      someone -9 someone+on -6 something 7 something+for 7 something+went -17 sometimes 15 son -11 sony 17 soon -25 \
      sophisticated 5 sorry -26 sort 12 sorting 6 sound 28 sound+quality 7 source -17 source+for -8 sourced 12 \
      sources 21 south -6 south+dakota 10 southeast 12 soy 10 space 22 spaces 8 spacing 6 spain 5 spam -11 span -12 \
      spanish 15 spanning 5 speak 12 speakers -6 special -28 specialist -5 specialists 8 specialize 5 specialize+in 5 \
      specialized 20 specializing -5 specializing+in -7 specials -8 specialties -5 specific 41 specifically 6 \
      specification 12 specifications -5 specified 5 specs 36 speech 10 speed 27 speeds 10 spend 21 spending -5 \
      spending+a -6 spider 8 spin -8 spinach 6 spirit -11 spirits -18 sponsor -10 sponsored+content -6 sponsorships \
      -6 sport -23 sports -50 spot 6 spotlight -9 spots -18 spots+for -8 spots+in -8 spray -22 spread 15 spreads 5 \
      spring -17 sprint -7 sql 10 square 17 squarespace 30 squash 8 squat 13 squats 13 sri -5 ssh 12 st 15 stability \
      35 stability+and 5 stable 15 stacks 6 staff -27 stage 17 staging 5 stainless 12 stainless+steel 12 stakeholders \
      9 stand 8 standalone 13 standard 19 standards 6 standout 11 standout+features 9 stands 12 stands+out 14 star \
      -13 star+rating -15 star+wars 6 stars -23 start -10 start+a -13 start+an -5 start+at 11 start+by 9 start+free \
      -12 start+here -11 start+my -7 start+using -7 start+with 20 start+your -17 started -18 started+for -7 \
      started+with 7 starter 12 starting 16 starting+a -9 starting+from 11 starting+price 6 starts 17 starts+at 15 \
      startup -20 startups -8 stat -14 state 5 state+of 8 state+or -11 state+s 6 state+university 6 statement -6 \
      statements 5 states 26 states+government -6 static 6 station -8 stats 17 status 19 stay -7 stay+in -6 stay+up \
      -8 staying 7 stays 13 steady 14 steel 12 steep 6 steeper 5 step 47 step+1 7 step+2 11 step+3 8 step+4 11 step+5 \
      8 steps 23 sticky 6 still -5 still+not -6 stock -20 stolen -14 storage 36 storage+or -6 storage+solutions 5 \
      store -28 store+any -7 stores -24 stories -44 stories+and 7 story -27 straight 8 strange -6 stranger -8 straps \
      -5 strategic 8 strategically 8 strategies+to -8 strategist 6 strategy 21 strategy+with 7 streaming 5 street -8 \
      strength 13 strength+of 5 strength+training -12 strengthen -7 strengthening 5 stress 14 stress+free 5 stretch \
      -14 stretching 6 strikes -5 string 88 strong 41 strongly -5 structure 24 structured 18 structured+data 5 stuck \
      5 student -39 students -21 students+with -5 studies 14 studio 5 study -21 stuff -7 stupid 9 sturdy 9 style 10 \
      style+of 5 styles 5 stylish+and 5 sub -15 subject -8 subject+to -10 subjects -8 submenu -40 submissions -6 \
      submit -27 submitting 6 subscribe -96 subscribe+to -12 subscribed -8 subscribing -6 subscriptions -26 succeed \
      -7 success 6 success+stories -10 successfully -8 such 25 such+a -11 such+as 36 sue -10 sugar 10 suggest -8 \
      suggested 13 suggests 6 suit -21 suitable 22 suitable+for 19 suited 16 suited+for 15 suits -10 summaries 10 \
      summarize 9 summary 52 summer -17 sunshine -6 super -7 supplement 31 supplier -5 suppliers 6 supplies 10 \
      supply+chain 7 support 8 support+for 16 support+the -5 support+your -5 supported+by 5 supporting 5 supportive 6 \
      supports 19 supposed 6 supposed+to 6 sure+to 6 surely -6 surface -5 surgery -19 surplus 8 surprise -5 surprises \
      5 survey -10 survival 5 suspect 6 suspicious -8 sustainability -10 sustainable 17 swap 25 sweet 11 swift 18 \
      swimming -9 swiss -6 switch 7 switch+to -10 switched -5 switches 17 switching 17 switching+to 5 sword 5 \
      syllabus 5 syntax 7 system 18 system+status -11 system+with 6 systematic 10 t 20 t+a 5 t+always -6 t+be -7 \
      t+done -5 t+even 6 t+forget 8 t+have -11 t+let -5 t+like 12 t+miss -10 t+need -5 t+offer -8 t+recommend 6 \
      t+wait -6 t+want -6 t+work 5 tab -12 table -23 table+and -6 table+of -24 tableau 6 tablet -5 tablets 5 tabs 9 \
      tackle 6 tactical 5 tactics -6 tactile 6 tag 8 tags -13 tailored 5 take 15 take+a -6 take+action -6 \
      take+control -5 take+the -13 take+time 5 take+to 5 takeaway 8 takeaways 13 taken -8 taking 12 tale 9 tale+of 10 \
      talent 8 talented 5 talk -17 talk+about 8 talk+to -9 talking 8 talking+about 6 tank -5 tape 21 target 9 \
      target+audience 8 targeting 7 task 25 tasks 31 tasks+and 5 taste 14 taste+of 6 tax 29 tax+credit 10 tax+rates 5 \
      taxes 20 taylor 9 tea -6 teach 25 teacher -7 team -8 team+and 5 team+collaboration 6 team+for -5 team+is -6 \
      team+members 10 teams 16 tech+stack -9 techniques 13 technological 10 technologies 13 teen -8 teens -18 \
      teens+and -11 teeth -6 tel -10 telegram -5 telling 6 template 23 templates 18 temple -7 temporary 6 tends 5 \
      tens 5 tens+of 5 term 22 termed -5 terms -57 terms+conditions -8 terms+of -41 test 10 test+prep -10 tested+and \
      -5 tested+the -15 tester 36 testers 5 testimonials -16 testimony -11 testing+is 5 tests -7 tests+and -5 texas \
      27 text -37 textbook 6 texture 5 thai 5 thailand 6 than 20 than+a 7 than+it 5 than+one -7 than+the -13 thank \
      -39 thank+you -39 thanks -47 thanks+for -32 thanks+to 17 that 24 that+a -11 that+all 8 that+are -12 \
      that+delivers -9 that+doesn 6 that+don -12 that+drive -5 that+had -11 that+have 7 that+i -10 that+if -5 that+it \
      5 that+matches -5 that+offer -9 that+provides -6 that+range -7 that+s 21 that+the -6 that+was -8 that+we 13 \
      that+will -10 that+you -6 that+your 6 the 26 the+1 -9 the+10 -10 the+12 -5 the+20 -5 the+21st 7 the+3 -6 the+6 \
      -7 the+7 -5 the+8 -8 the+ability 5 the+account 5 the+affordable 6 the+agency 23 the+api 5 the+app -9 the+art \
      -11 the+author -17 the+authors -5 the+average 8 the+back 10 the+band 8 the+bank -6 the+base -5 the+basic -8 \
      the+battery 7 the+benefits -6 the+best -11 the+black 11 the+blue -5 the+book 10 the+bottom 9 the+box 16 \
      the+brand 5 the+browser -5 the+building -11 the+business 6 the+case -5 the+category -5 the+chef -5 the+city -8 \
      the+code 6 the+comments 14 the+company 19 the+complete -7 the+complexity -5 the+concept 7 the+content -9 \
      the+conversation 7 the+cookie -12 the+correct 6 the+costs -5 the+country 7 the+course 6 the+crowd 5 the+current \
      7 the+day -7 the+deal 5 the+desk 5 the+documentation 5 the+editor -11 the+effects -7 the+email 13 the+energy 6 \
      the+event 6 the+expert 5 the+fastest 5 the+file 7 the+film -10 the+final -5 the+floor 6 the+fold 5 \
      the+following 41 the+form -20 the+foundation 8 the+full -15 the+future -5 the+glass -8 the+good 5 \
      the+government -10 the+great -7 the+guide 6 the+gym 8 the+head 5 the+higher -5 the+home -11 the+hottest 6 \
      the+image 6 the+impact 6 the+importance 10 the+information -5 the+intricacies -6 the+journal 5 the+largest 6 \
      the+leader -5 the+level -6 the+link -5 the+list 6 the+long -6 the+look -5 the+magic -8 the+main 12 the+man 14 \
      the+media -5 the+mental 8 the+middle -7 the+mobile -6 the+money 5 the+month -18 the+more 9 the+most -8 \
      the+movie -27 the+name 12 the+nation -5 the+national 7 the+necessary 11 the+need 7 the+new -23 the+next 13 \
      the+north -6 the+number -7 the+numbers -5 the+offer 6 the+old -6 the+online 6 the+other -6 the+overall 6 \
      the+paper 5 the+perfect -20 the+plants -7 the+platform 5 the+practice 5 the+premium -6 the+present 5 the+press \
      -10 the+pricing 5 the+problem 5 the+process -25 the+product 9 the+project 11 the+proper 8 the+purpose -6 \
      the+quality 6 the+race -7 the+real 7 the+record -6 the+report 5 the+research 6 the+result 5 the+results 9 \
      the+review 5 the+right 11 the+risk 6 the+road -5 the+role 8 the+running 5 the+same 10 the+science 6 the+screen \
      9 the+script 7 the+second 8 the+social 5 the+south 5 the+staff -5 the+standard 6 the+star -5 the+state 19 \
      the+story -13 the+study 8 the+subject 5 the+system 8 the+team -6 the+tech 10 the+technical -8 the+test 5 \
      the+things 6 the+time -11 the+tips -7 the+tools -6 the+top -5 the+total 5 the+trade -5 the+training 7 the+two \
      -5 the+types -8 the+ui 11 the+ultimate -6 the+united -5 the+us 44 the+usa -8 the+use -7 the+user -7 the+viewer \
      6 the+visitors -8 the+way 6 the+weather 5 the+web -14 the+website -20 the+week -15 the+whole 5 the+wild -5 \
      the+women -6 the+wood -9 the+workflow 6 the+year -11 the+years -7 theater 17 theft -66 their 22 their+first -10 \
      their+name 5 their+website 8 them+and -8 them+into 5 them+to 6 them+with 6 theme 29 themselves -5 then 13 \
      then+i 5 theory 9 therapist -6 therapy -26 there 12 there+are 18 there+is -17 there+was -7 there+were 7 \
      therefore 5 thermal 10 thermostat 20 thermostats 10 these 25 these+cookies -14 these+questions 6 they 20 \
      they+also 6 they+did -5 they+do 5 they+don -8 they+have -11 they+need 6 they+offer 6 they+tend -5 they+want 7 \
      they+work -5 thickness -12 thing 10 things -22 things+like 10 things+that 8 things+to -26 things+we 6 \
      things+you -5 think -8 think+it 7 think+of 8 think+the -8 thinking 10 thinking+about 7 this 17 this+approach 6 \
      this+blog 13 this+book 6 this+browser -5 this+case 5 this+content -7 this+cookie -31 this+course -5 this+data 8 \
      this+feature 5 this+field -23 this+form -5 this+free -6 this+guide 22 this+has 7 this+image -7 this+isn 8 \
      this+it -6 this+list 13 this+model -7 this+month -7 this+one 8 this+page -30 this+post -6 this+season -6 \
      this+site -27 this+story -10 this+to 5 this+video 7 this+was -7 this+website -23 this+work -7 thoroughly 6 \
      those 15 those+seeking 5 those+with 5 thought+of -6 thoughts 18 thousand -5 three 32 three+months 6 three+years \
      5 thrilled -9 thrive 6 thriving -7 through 21 through+the -12 through+your -10 throughout 7 throughout+the 11 \
      thursday 18 ticketing -5 tie 36 tiered 7 tiers 6 ties 6 tiger 5 tight 8 tight+budget -5 tiktok 5 tilt 10 tim \
      -20 time 17 time+and -12 time+collaboration 5 time+i -5 time+insights 5 time+of 7 time+tracking 9 timeline 22 \
      timers -9 times -12 timing 8 tiny 7 tip 14 tipping 17 tips -19 tips+and -10 tips+for 27 tips+from -5 tips+that \
      5 tips+to -5 tired -5 tired+of -5 title 33 title+ix -7 titles 9 tl 15 tl+dr 15 tn 8 to 17 to+1 -15 to+11 -5 \
      to+15 -6 to+20 -9 to+3 -6 to+40 -5 to+60 -6 to+7 -7 to+8 -8 to+99 -7 to+a 7 to+acquire 9 to+adapt 9 to+add 8 \
      to+address 5 to+adjust 8 to+amazon -9 to+answer 6 to+apply -14 to+automate -5 to+avoid 8 to+be -12 to+beat -5 \
      to+begin 6 to+being 5 to+book 8 to+boost -6 to+break -5 to+build -8 to+building -6 to+buy -32 to+capture 5 \
      to+care -7 to+choose -5 to+climate -6 to+clipboard -6 to+comment -10 to+configure 5 to+content -25 to+create -5 \
      to+data 8 to+deliver -6 to+describe 5 to+design 9 to+do -9 to+donate -6 to+draw 6 to+dry 5 to+each -7 to+end 6 \
      to+ensure 11 to+establish 6 to+explain -6 to+explore 26 to+feel 7 to+file 6 to+fill 5 to+find 6 to+fix -6 \
      to+function -10 to+generate 5 to+get 9 to+give -6 to+grow -8 to+guide 5 to+handle 13 to+have -6 to+help 7 \
      to+her 5 to+highlight 5 to+hold 6 to+hubspot 5 to+identify 12 to+install 15 to+integrate 7 to+it 6 to+its 8 \
      to+keep -14 to+know -25 to+launch -7 to+learn 40 to+leave 11 to+let -6 to+life 9 to+listen -5 to+look 12 to+low \
      5 to+main -26 to+maintain 5 to+make -12 to+manage 6 to+market -7 to+match 6 to+meditate 9 to+meet 5 to+more 8 \
      to+move 5 to+offer -6 to+other 6 to+our -14 to+pack 7 to+play -11 to+post -6 to+prevent 7 to+provide -6 \
      to+publish 6 to+purchase 13 to+put 5 to+re -6 to+receive -17 to+rent 12 to+return 5 to+review 8 to+say -8 \
      to+search -7 to+see 11 to+seo 5 to+share 14 to+sign 8 to+sit 6 to+skip 5 to+sleep 8 to+some -6 to+speak 5 \
      to+spend 13 to+start -15 to+stay 13 to+store -9 to+study -9 to+support -8 to+take 21 to+target 5 to+teach 11 \
      to+tell -7 to+that -6 to+the -6 to+this 6 to+three 6 to+top -26 to+touch 6 to+track -14 to+train 9 to+travel -6 \
      to+try -7 to+turn -8 to+understand -7 to+various 5 to+view -7 to+watch 7 to+wear -7 to+web 9 to+what -5 to+work \
      6 to+you -16 to+your 14 today+for 5 today+s -5 today+with -5 todd -8 toddler 10 todo -41 together 17 toggle -30 \
      toggle+child -7 toilet 8 toilets 5 token -15 tokyo 9 told 20 tom -6 tomato 7 tomatoes 10 too+much 5 too+often \
      -5 took -13 took+the -5 tool+for -6 tool+that 8 tool+to -6 toolbox -5 toolkit -24 tools 5 tools+and -8 tools+i \
      -6 tools+like 5 tools+that -7 tools+to 7 tools+you -12 toothbrush -16 top+100 -5 top+15 -7 top+5 -5 top+choice \
      6 top+pick 13 top+stories -9 top+tier -8 topic -7 topics -40 tos -10 total 17 total+cost 5 touch -19 \
      touchscreen -5 tour 23 tours 17 toward 14 towels 6 town -10 toxic 7 track -11 track+of -7 track+record 5 \
      tracker -12 trackers -8 tracking 6 tracking+with 5 traction 5 trade 10 trademark -13 trademark+of -5 trademarks \
      -13 trademarks+of -9 tradeoffs 6 trades -9 trading 9 tradition 9 tradition+of -5 traditional 19 traffic+and -7 \
      trafficking -5 trail 17 train 25 train+your 8 trainer -7 trainers 10 training+for -5 training+is 6 \
      training+program 5 training+programs 7 training+with -6 transaction 22 transaction+fees 15 transcripts -8 \
      transfer 5 transformation -6 transforming 6 transit 10 transition -11 transitions 8 transparency 11 transparent \
      14 travel -10 travel+and -6 travel+insurance 27 travel+tips -6 traveler 9 travelers -23 traveling 7 travellers \
      5 tray 7 treadmill 10 treatment -10 trees -12 trek 13 trend 29 trending -20 trends 10 trends+in 15 tri 5 trial \
      25 trial+and 5 trials -5 trick 5 tricks -9 tricky 8 trio -6 trip 11 trip+to 8 tripod 6 troubleshooting 5 truck \
      -7 true 24 trump -26 trust 14 trust+the 8 trusted -10 trusted+by -6 try 23 try+again -6 try+for 15 try+it -5 \
      try+out 8 tue -8 tuesday 16 tuition -17 tuning 6 turn -24 turn+off -6 turned -7 turned+out -7 turner -10 \
      turning -16 tutorial -12 tutoring -6 tv -37 tweet -10 twice+a -5 twin -9 twist 7 twitter -40 two 14 two+way 14 \
      two+years 6 tx 30 type 56 type+2 -5 type+your -5 types 32 types+of 14 typical 10 typically 15 typing 14 \
      typography 14 u+s 8 ui+design -5 ui+ux -6 uk 19 ukraine -10 ultimate -13 ultimately 6 ultra -11 ultralight 22 \
      un -7 unavailable 6 uncategorized -11 uncertainty 7 undergraduate 6 understand 10 understand+and -8 \
      understand+the 10 understanding 12 underwear 11 unexpected 13 uniform -6 unify -5 union 11 united -23 \
      united+kingdom -8 united+states -15 units 5 universal 7 university 14 unless 7 unlike 10 unlimited 47 unlock -7 \
      unnecessary 5 unpacking 10 unreliable 5 unsubscribe -11 unsubscribe+at -6 until 9 up 18 up+an 6 up+at 5 up+but \
      -5 up+for -12 up+my -8 up+the 8 up+to -38 up+your 8 upcoming+events -6 update 5 updated -6 updates+to -7 \
      updating 5 upfront 8 upgrade -15 upgrades 6 upgrading 6 uploading -5 upon 15 upper 25 ups 19 upstream 5 urge -5 \
      url 15 urls 7 us -55 us+and 5 us+for -6 us+in -7 us+on -7 us+to 9 usa -5 usage 15 usb 17 usb+c 15 usd -13 use \
      23 use+an 6 use+and 7 use+cookies -7 use+it 5 use+of -13 use+one -6 use+the 8 use+your 7 used+a 10 used+and 5 \
      used+by 13 used+for 10 used+in 7 used+on -5 used+to -18 user 37 user+and -5 user+consent -8 username 8 users 35 \
      users+can 5 users+to 8 users+who 7 uses 6 using 17 using+microsoft 8 usually 15 ut -7 utilization 6 utilize 6 \
      ux+design -7 v -19 v2 17 v4 9 va 6 vacation 10 vacuum -35 valid 13 validation+purposes -9 valley -9 value 21 \
      valued -5 valued+at -5 values 11 van 8 variable 11 variables 9 variant 8 variants 5 varies 11 varieties 5 \
      variety 13 variety+of 9 various 30 vault -7 ve 6 ve+come -7 ve+covered -5 ve+found 6 ve+had -6 ve+learned 7 \
      vector 9 vegas 11 vegetable -7 vehicles 19 vendor 21 vendors 9 venture -5 ventures -7 venue 17 verdict 41 \
      verification 6 verify -5 versatile 19 version 28 version+control 5 versions 7 via -11 vibe 7 vibe+coding 5 vice \
      -7 vice+president -6 victim -7 victims -7 video+conferencing 7 video+editing 11 video+production 9 videographer \
      5 videos -43 vietnam 6 vietnamese -7 view -33 view+in -29 view+of 10 view+on -10 viewing -6 views -22 village \
      43 vindman -5 vinegar 5 vintage -5 vip 6 virginia 6 virtual -5 virtual+reality 5 virus 7 visibility+and -5 \
      vision -7 visit -8 visit+our -8 visit+the 8 visiting -6 visitor -6 visitors -20 visits -6 visual 30 \
      visualization 9 visually+appealing 5 vocabulary -5 voice 6 voices -6 vol -15 voltage 15 volume 19 volunteers 12 \
      voters -8 votes -27 vp -5 vpn -13 vs -23 vue -7 vulnerability -8 w -21 wa 7 wages 5 wait -8 wait+to -5 waivers \
      6 wales -5 walk -12 walk+in -7 walked -5 walking 10 walks 8 walkthrough -5 wall -9 walls 9 walter -7 want -9 \
      want+a -6 want+to 5 war -5 ward 5 warehouse -7 warm 7 warning 6 warnings 7 warns -6 warranty 14 warriors -6 \
      wars 5 was 9 was+a -13 was+an -9 was+being -5 was+just -5 was+originally 6 was+so -8 was+the 6 washing -7 wasn \
      6 wasn+t 6 waste 37 watch -40 watches -14 water+heater -10 water+heaters -7 waterfall 7 watering 5 watt 5 wave \
      9 wax 5 way 6 way+of -6 way+to -10 way+too -5 way+you -5 ways -8 ways+to -10 we -14 we+are -18 we+can 16 \
      we+chose -7 we+don 20 we+get 5 we+had -5 we+have 16 we+help -7 we+like 26 we+ll -15 we+made 5 we+make -7 we+may \
      -10 we+must 6 we+need 8 we+see 5 we+serve -12 we+test 9 we+tested -6 we+use -8 we+ve 6 we+will 8 we+work -5 \
      weak 7 wealth -18 wealth+management -10 wear+a -7 weather -8 web+and -9 web+app 10 web+design 5 web+designers \
      -6 web+hosting 6 webcam 34 webinars -24 website+builder 14 website+builders 5 website+by -6 website+for 16 \
      website+of -6 website+these -6 website+to -10 website+which -8 website+you -5 websites -26 websites+and -6 \
      websites+use -5 wedding 32 weddings -9 weeds -6 week -32 week+of 5 weekend -14 weeks 7 weeks+before 5 weigh -5 \
      weight 46 weight+loss -5 weights -8 weird -6 welcome 12 welcomed -6 well 15 well+known 6 well+written -5 \
      wellness -12 went -27 went+to 6 went+wrong -15 were 20 were+the -5 west 12 what 25 what+are 5 what+exactly 7 \
      what+he -5 what+i 6 what+is 9 what+it -16 what+makes -10 what+matters -6 what+sets 9 what+should 8 what+the -5 \
      what+they -10 what+to -23 what+we 30 what+you 7 what+your 5 whatsapp -9 wheel -9 when 18 when+creating -7 \
      when+i 15 when+it -8 when+she -5 when+should 9 when+the 8 when+there -5 when+to -13 when+you 16 when+your 5 \
      where 30 where+he -6 where+i 5 where+to -18 where+you -8 whether -16 whether+it -8 whether+the 9 which 12 \
      which+are 5 which+can 5 which+helps -10 which+is -7 which+you 5 while 8 while+submitting -6 white -16 whites 6 \
      who 22 who+can 8 who+don -7 who+has 6 who+is 15 who+should 19 who+want -14 who+wants 6 who+was 6 who+we -17 \
      whole 15 whose 6 why 20 why+are 5 why+choose 18 why+do 5 why+i 15 why+is 8 why+the -9 why+they -5 why+use 20 \
      why+we 29 wi 8 wi+fi 7 wide 11 wide+variety 6 widely 13 widely+used 6 width -8 wife -5 wifi 26 wiki 10 wild 5 \
      will 19 will+be -5 will+become 7 will+definitely -6 will+have 9 will+help 7 will+learn 8 will+need 6 will+never \
      -5 will+not -17 will+provide -10 will+see 6 will+take -7 win -15 window -16 wine -12 wines -11 winner -5 wins 6 \
      winter -14 wire 21 wired 40 wireless 38 wisdom -7 wish -9 with 14 with+10 -5 with+a -6 with+ai -6 with+an -8 \
      with+basic -6 with+both 5 with+built -9 with+code 11 with+custom -7 with+disabilities -8 with+email -5 \
      with+flexible -5 with+higher 6 with+hot 5 with+it -5 with+kids -8 with+live 6 with+many -5 with+more -6 \
      with+one -11 with+other 6 with+our -18 with+remote 5 with+the -9 with+their -6 with+these -5 with+us -26 \
      with+various 5 with+you -7 with+your -8 within 28 within+a 8 without 18 without+the -5 witness -10 wix 34 women \
      -17 women+in 5 women+s -19 won+t 5 wonder -6 wonderful -12 woocommerce 29 wood -11 wool -8 word -5 wordpress 5 \
      words 15 work+at -5 work+environment 6 work+for -5 work+is -12 work+life 9 work+remotely 5 work+together -6 \
      work+with -6 workers -6 workflow 52 workflow+automation 5 workflows 27 working 17 working+in -5 working+with 10 \
      workout 59 workouts 12 workouts+and 6 workplace -7 works 6 works+on 6 workshops -7 workspace 6 world -22 \
      world+of -7 world+s -6 worldwide -22 worry 11 worrying 5 worth+considering 5 worth+it -11 worth+noting 9 \
      would+you -10 wow -14 wp -13 wrap 18 wrap+up 7 wrapping 6 write+for -7 writer -24 writer+and -8 writers -11 \
      writers+and -7 writing+about -6 writing+and -7 writing+the 5 written -18 written+by -14 wrong -5 wrong+while -6 \
      wrote 16 www 17 x 33 x+twitter -9 xbox -7 y -9 yard -5 year -10 year+in -6 year+is -6 year+of -5 year+over 5 \
      year+round -6 year+s 6 years -16 years+after 5 years+in -5 years+now 5 years+of -19 years+old 6 yellow 16 yes \
      42 yes+i -6 yesterday -5 yet -24 yoga 28 yogurt 6 york 26 york+city -5 york+times -9 you+already -6 you+and -5 \
      you+apply 11 you+are -11 you+at -5 you+build 7 you+can -8 you+choose -6 you+click -5 you+could -13 you+create \
      -5 you+d -5 you+definitely -6 you+did -8 you+didn -13 you+expect -5 you+experience -5 you+for -19 you+get 15 \
      you+go 6 you+had -11 you+have 13 you+improve 5 you+just -8 you+learn 6 you+ll 46 you+look -7 you+looking -11 \
      you+may 5 you+needed -8 you+on 5 you+pay 5 you+probably -6 you+purchase -6 you+re 8 you+share -5 you+should -16 \
      you+start 5 you+think -11 you+to 10 you+understand 7 you+ve 5 you+want 12 you+were 6 you+with 7 you+would 9 \
      your 6 your+app 9 your+area -5 your+best -11 your+brand -5 your+budget -7 your+business -17 your+cart -11 \
      your+chosen 6 your+clients -5 your+comment -5 your+content -11 your+data -11 your+design 6 your+details -6 \
      your+device 5 your+digital -5 your+documentation 18 your+email -30 your+existing -5 your+expertise -7 your+eyes \
      5 your+financial -6 your+free -6 your+google 7 your+hands 7 your+health -9 your+home 13 your+idea -5 your+inbox \
      -20 your+interest 5 your+knowledge -5 your+legs 5 your+list -6 your+local 6 your+location -9 your+morning -5 \
      your+name -9 your+new 6 your+next -7 your+normal 5 your+online -10 your+organization 6 your+own 11 your+partner \
      7 your+password -9 your+personal -6 your+photography -5 your+plan -8 your+portfolio 5 your+privacy -7 \
      your+products 6 your+shoes 5 your+side 8 your+site 9 your+skills 5 your+smartphone 5 your+specific -5 \
      your+target 9 your+team 10 your+technical -5 your+training -5 your+travel 7 your+work 6 your+workout 22 yours \
      -17 yourself 16 youth -13 youtube -36 zero 14 zero+waste 28 zip -15 zip+code -14 zoho 33 zoho+crm 12 zone 8 \
      zones 6 zoom 12
      """,
    first: """
      55:0.8203125:2:1 30:741.5:3:11 40:1e-35:4:5 2:1e-35:10:8 38:0.2865353:6:12 57:-0.0465625:-4:7 \
      57:-0.03482845:-1:-8 30:561:-7:-9 39:3.5:9:-10 55:3.242188:-5:-11 38:0.2865353:-2:-12 30:809.5:-3:-13 \
      57:-0.03482845:-6:13 48:1e-35:-14:-15 = 0.2364 0.4938 0.1817 0.2646 0.4305 0.1912 0.4721 0.3723 0.2553 0.5619 \
      0.5454 0.3775 0.3545 0.2391 0.3673 ; 55:0.8203125:2:1 30:741.5:3:8 51:0.6342373:6:4 51:0.7424993:5:10 \
      31:0.7699093:11:7 28:0.8299649:-2:-7 5:0.08831654:-1:-8 21:1e-35:9:-9 31:0.7241843:-3:-10 28:0.9203911:-6:-11 \
      12:1e-35:13:-12 30:741.5:12:-13 21:1e-35:-4:-14 54:32.5:-5:-15 = -0.05821 0.04295 -0.05571 -0.04905 0.05697 \
      0.0712 -0.1073 -0.1771 -0.1522 -0.2125 -0.09642 -0.1021 -0.2097 -0.2025 0.1354 ; 2:1e-35:2:1 31:0.729324:3:6 \
      42:0.3133929:7:5 31:0.7241843:4:-5 54:38.5:-2:9 34:0.6809163:11:-7 54:32.5:13:12 57:-0.03482845:-1:8 \
      31:0.7390787:10:-10 24:0.8854291:-6:-11 26:2263.5:-9:-12 50:0.8600783:-4:-13 12:1e-35:-8:-14 \
      28:0.8599383:-3:-15 = -0.1317 -0.07293 0.03558 -0.1233 -0.1599 0.094 -0.03207 0.1268 -0.009019 0.0594 -0.06649 \
      -0.1521 -0.1833 -0.06219 -0.14 ; 55:0.8984375:2:1 30:741.5:3:8 51:0.501938:5:4 51:0.7424993:9:11 \
      55:-0.4921875:-4:6 8:1e-35:-1:-7 30:741.5:7:-8 39:5.5:-6:13 29:6621:-3:-10 55:4.789063:10:-11 \
      42:0.3133929:-2:-12 37:1e-35:-5:12 48:1e-35:-13:-14 35:6.5:-9:-15 = -0.02293 0.04073 0.05729 -0.1203 0.118 \
      -0.04471 -0.1505 -0.1669 -0.001406 -0.1638 0.09679 -0.04703 -0.0981 0.09581 0.07918 ; 51:0.6943296:3:1 \
      30:741.5:2:11 57:0.007958427:7:4 5:0.2762289:5:9 54:35.5:12:8 29:6621:6:-7 57:-1e-35:-1:10 57:-0.09353885:-2:-9 \
      12:1e-35:-6:-10 34:0.750969:13:-11 27:0.8248645:-8:-12 29:6621:-3:-13 52:0.8339192:-4:-14 50:0.8600783:-5:-15 = \
      -0.1232 -0.1388 0.09113 -0.02125 -0.1091 0.1125 -0.1436 0.03752 -0.006336 -0.1211 -0.04155 -0.07122 -0.1603 \
      0.07151 -0.1567 ; 55:1.039063:2:1 30:741.5:3:11 51:0.501938:7:4 51:0.8060154:8:12 21:1e-35:5:-6 39:8.5:13:6 \
      30:439.5:-7:-8 50:0.1770222:9:-9 27:0.8248645:10:-10 53:151:-1:-11 31:0.7625495:-2:-12 29:6621:-3:-13 \
      12:1e-35:-5:-14 55:0.1796875:-4:-15 = -0.07306 0.007724 0.06157 -0.07736 0.1109 -0.1498 0.06066 -0.115 -0.1273 \
      -0.06476 0.1024 0.08917 -0.1375 -0.08181 -0.001417 ; 55:1.039063:2:1 29:6621:3:9 42:0.8600783:4:-4 \
      51:0.8060154:6:12 57:-0.0465625:-1:5 51:0.6342373:11:8 55:3.242188:7:-8 42:0.2228758:-2:-9 29:6621:10:-10 \
      29:7233.5:-3:-11 27:0.7858613:-7:-12 8:1e-35:-6:-13 12:1e-35:13:-14 47:2.5:-5:-15 = -0.1132 0.05457 -0.1287 \
      -0.1181 0.05654 0.02333 0.05683 0.07875 -0.04844 -0.1104 0.005735 -0.03607 -0.06814 -0.07446 0.1133 ; \
      55:0.8984375:2:1 30:741.5:3:12 38:0.3083916:5:7 51:0.7945817:4:-5 28:0.8299649:11:-6 29:6621:6:-7 \
      57:-0.09353885:-1:9 42:0.8600783:8:-9 28:0.8106799:13:-10 28:0.02189693:-8:10 28:0.9064902:-11:-12 \
      30:131.5:-2:-13 31:0.7241843:-3:-14 57:-0.0465625:-4:-15 = -0.1085 0.08283 -0.01424 -0.1064 0.09666 -0.07171 \
      -0.1309 -0.08326 -0.1224 -0.1158 0.05943 -0.05987 0.007917 -0.1392 -0.01622 ; 2:1e-35:2:1 29:6621:3:13 \
      42:0.2865353:6:5 52:0.7970534:4:12 28:0.6947178:10:-6 52:0.5687352:-4:11 56:-0.6328125:-1:7 29:6621:8:-9 \
      28:0.9064902:9:-10 28:0.04168477:-8:-11 42:0.3133929:-2:-12 57:-0.09353885:-7:-13 57:-0.02599253:-5:-14 \
      31:0.7625495:-3:-15 = -0.1035 0.09817 -0.1128 -0.1118 -0.06218 -0.05456 -0.1219 -0.07228 -0.1071 -0.08528 \
      0.07323 0.01144 -0.02839 0.09556 0.02474 ; 55:1.742188:2:1 30:741.5:4:13 40:1e-35:3:5 38:0.2146195:8:6 \
      51:0.7827185:11:-6 21:1e-35:7:-7 52:0.3692745:-5:10 22:120.5:-4:-9 55:-0.4296875:-1:9 30:741.5:-10:-11 \
      28:0.8929393:12:-12 22:57.5:-2:-13 21:1e-35:-8:-14 30:809.5:-3:-15 = -0.1022 0.07691 -0.1229 0.06276 -0.1115 \
      0.09435 -0.1281 -0.03211 -0.0242 0.0177 -0.1029 -0.1154 -0.005218 -0.133 0.009271 ; 2:1e-35:2:1 29:6621:3:-3 \
      34:0.5388386:6:5 51:0.8818374:4:13 28:0.6947178:7:-6 29:6960.5:8:-7 42:0.3133929:10:-8 0:38.5:9:-9 \
      56:-0.7421875:-4:-10 47:5.5:-2:-11 56:-0.6015625:-1:11 28:0.05524126:-12:12 28:0.9064902:-13:-14 \
      12:1e-35:-5:-15 = -0.1028 -0.02948 -0.0813 -0.09446 0.09411 -0.04705 -0.1041 -0.0952 0.09573 0.04742 0.06995 \
      -0.1056 0.04169 -0.08416 -0.08722 ; 55:0.3203125:3:1 30:741.5:2:7 51:0.8530109:4:9 38:0.4966216:8:11 \
      5:0.2009615:5:6 37:1e-35:10:-7 34:0.8464346:13:-8 30:809.5:-3:-9 57:-0.0465625:-1:-10 12:1e-35:12:-11 \
      54:29.5:-2:-12 34:0.5963225:-5:-13 47:2.5:-4:-14 52:0.3247308:-6:-15 = -0.07724 -0.00831 -0.1228 0.03524 \
      -0.09942 -0.09601 -0.08697 0.09168 0.0001021 -0.001703 -0.09638 0.06488 -0.03686 0.09107 -0.02403 ; \
      52:0.8063436:1:2 57:0.02974648:8:4 57:0.02974648:7:3 22:351.5:11:-5 0:42.5:5:-6 28:0.02189693:-3:6 \
      28:0.8459374:13:-8 54:103.5:-2:12 57:-0.09353885:-1:9 22:36.5:10:-11 0:11.5:-10:-12 43:2.5:-4:-13 \
      22:126.5:-9:-14 22:30.5:-7:-15 = -0.1115 -0.02725 -0.09865 0.01553 -0.05363 0.06476 0.08721 -0.06745 0.06966 \
      -0.05415 -0.07395 0.07146 0.09188 -0.04029 0.002362 ; 5:0.3132267:1:3 29:6621:2:11 48:1e-35:4:13 \
      52:0.5943916:-2:7 37:1e-35:5:8 44:1e-35:6:-7 56:-0.8359375:-1:10 21:1e-35:9:-9 32:0.8366666:-6:-10 \
      28:0.8599383:-5:-11 28:0.9064902:-8:-12 29:7233.5:-3:12 29:8235.5:-13:-14 52:0.8063436:-4:-15 = -0.08403 \
      -0.08186 -0.1055 0.04107 0.01087 -0.126 0.06807 0.03622 -0.113 0.09831 -0.07205 -0.06145 0.1239 -0.06913 \
      0.09141 ; 31:0.7789061:2:1 28:0.9444528:4:-3 5:0.1661359:3:5 29:6621:11:-5 43:3.5:-2:-6 42:0.8600783:6:-7 \
      28:0.7923339:7:-8 29:6621:8:-9 28:0.05524126:-4:9 41:1e-35:10:-11 6:0.4083333:-10:-12 10:0.003954113:12:-13 \
      33:0.5732143:-1:13 6:0.01452793:-14:-15 = 0.04182 0.01848 -0.07236 -0.06471 -0.08591 0.08458 -0.08814 -0.08104 \
      -0.1013 0.04579 -0.1303 -0.1188 -0.07687 -0.1749 0.06387 ; 31:0.7453796:2:1 34:0.4009346:7:4 42:0.2358289:3:5 \
      29:6960.5:9:-5 28:0.9064902:8:-6 4:1e-35:6:10 34:0.9290744:-4:-8 38:0.5732143:11:-9 41:1e-35:-3:-10 \
      56:-0.9453125:-1:-11 30:87.5:-7:12 5:0.2865353:-2:-13 24:0.8054387:13:-14 0:40.5:-12:-15 = -0.08471 0.04856 \
      0.08428 -0.08182 -0.1044 -0.01146 0.08231 0.01743 -0.07251 -0.02061 0.03193 -0.04286 -0.03916 -0.0926 0.03914 ; \
      51:0.5642295:4:1 30:741.5:2:-3 54:85.5:3:8 37:1e-35:5:-5 46:0.2146195:7:6 34:0.4903811:-2:-7 34:0.750969:11:-8 \
      27:0.1236192:-1:-9 30:140.5:-4:9 34:0.5388386:-10:10 37:1.5:-11:-12 30:123.5:12:-13 54:261.5:13:-14 \
      0:23.5:-6:-15 = -0.08463 -0.0199 -0.08263 0.08912 -0.09145 -0.06804 0.04646 0.003788 0.02719 -0.01979 0.07528 \
      -0.1626 -0.08431 0.3535 0.06852 ; 31:0.7789061:2:1 39:3.5:6:5 57:0.02974648:7:3 29:6621:4:8 5:0.2228758:-4:12 \
      57:-0.05955515:-3:11 47:22.5:-2:-8 42:0.8600783:9:-9 29:7233.5:-5:10 29:955.5:-1:-11 29:9788:-10:-12 \
      27:0.909813:-7:-13 29:1586.5:13:-14 29:885:-6:-15 = 0.005873 -0.02939 -0.0516 0.03797 -0.1048 -0.003385 0.0818 \
      0.0675 -0.08536 0.1862 -0.05826 -0.05623 -0.006434 0.01801 -0.09354 ; 31:0.7453796:2:1 57:0.02233958:9:4 \
      46:0.9354167:3:-4 29:6960.5:5:-5 28:0.9587047:8:-6 28:0.7923339:6:-7 28:0.02189693:-1:7 56:-0.8671875:-8:-9 \
      37:1.5:11:10 39:4.5:-2:13 25:740.5:-10:-12 28:0.00732154:-3:12 45:1.5:-13:-14 21:1e-35:-11:-15 = -0.06285 \
      -0.05041 -0.00469 -0.06693 -0.0959 -0.07004 -0.04624 -0.06849 0.04442 0.0336 0.0372 -0.1989 0.08369 -0.06684 \
      -0.09196 ; 55:2.367188:1:3 38:0.8600783:2:-3 21:1e-35:4:-4 22:57.5:10:6 30:131.5:5:8 39:4.5:-1:-7 37:1e-35:7:13 \
      30:741.5:-5:9 56:-0.1015625:-6:-10 30:809.5:-9:-11 17:1e-35:11:-12 10:1e-35:-2:12 23:85.5:-13:-14 \
      38:0.1434286:-8:-15 = -0.008899 0.09177 -0.06046 -0.09802 0.04506 -0.03152 0.07135 0.06481 -0.09202 0.02197 \
      0.07539 -0.115 0.02744 -0.2931 -0.1522 ; 31:0.8817489:1:6 47:3.5:5:2 29:6960.5:3:-4 12:1e-35:4:-5 2:1e-35:7:9 \
      8:1e-35:8:12 27:0.9648254:-2:-8 56:-0.6328125:-3:10 31:0.4266201:-1:-10 35:2.5:-6:-11 28:0.04168477:-9:11 \
      28:0.7923339:-12:-13 45:1e-35:13:-14 28:0.00732154:-7:-15 = 0.1192 0.07153 -0.07261 -0.07585 -0.1634 -0.01627 \
      -0.08605 -0.06953 -0.06181 -0.0087 0.05811 0.05375 -0.03855 -0.114 -0.03263 ; 34:0.4009346:3:1 29:6621:2:9 \
      28:0.9064902:4:-4 50:0.251506:6:5 51:0.9001348:7:-6 35:4.5:12:-7 28:0.7923339:10:-8 56:-0.7734375:8:13 \
      16:0.02963126:-2:-10 29:7233.5:-3:11 26:603.5:-1:-12 29:8235.5:-11:-13 8:1e-35:-5:-14 28:0.02189693:-9:-15 = \
      0.05463 0.003121 -0.08721 -0.03554 0.007602 0.07083 -0.01879 -0.05376 -0.008173 -0.1457 0.1128 -0.01982 -0.0484 \
      -0.08556 0.04711 ; 38:0.9236597:1:5 22:61.5:3:2 37:1e-35:4:-4 0:23.5:7:-5 29:6960.5:6:13 52:0.2226219:-2:8 \
      51:0.8884816:9:-8 43:3.5:-1:-9 56:-0.8359375:-7:11 1:5.251506:10:12 5:0.05021008:-3:-12 37:1e-35:-10:-13 \
      26:120.5:-11:-14 29:7233.5:-6:-15 = -0.02738 -0.07771 0.05398 -0.1112 0.07602 -0.09452 -0.07993 0.05459 0.03777 \
      8.551e-06 -0.04355 -0.03637 -0.07583 0.04091 0.0009782 ; 31:0.7453796:2:1 57:0.02974648:7:4 50:0.8600783:3:10 \
      29:885:8:5 41:1.5:6:-6 29:6960.5:9:-7 37:1.5:13:-8 57:-0.1137378:-2:11 24:0.8695806:-1:-10 26:474.5:-5:-11 \
      52:0.3247308:-4:-12 31:0.893629:12:-13 37:1e-35:-9:-14 54:35.5:-3:-15 = 0.05959 -0.07778 0.02557 -0.07991 \
      -0.04799 -0.0802 -0.08428 -0.06419 0.002032 -0.05865 0.004965 -0.03246 0.04454 -0.087 0.07557 ; \
      31:0.8817489:1:3 57:0.03831949:2:5 21:1e-35:4:-4 54:70.5:-2:-5 42:0.2146195:13:12 28:0.02189693:11:6 \
      28:0.8459374:7:-8 30:741.5:9:8 31:0.6340925:-9:-10 32:0.8729839:-7:10 7:0.3429614:-11:-12 0:40.5:-3:-13 \
      30:95.5:-6:-14 25:882.5:-1:-15 = 0.03386 0.008951 -0.07288 -0.1052 0.08061 -0.002351 0.0511 -0.02823 0.141 \
      -0.06477 0.01309 -0.1825 0.08168 -0.05095 -0.03109 ; 34:0.5014124:2:1 31:0.729324:3:4 50:0.251506:7:6 \
      31:0.7241843:12:5 25:1971.5:11:8 30:741.5:-5:-7 43:5.5:-4:10 28:0.9203911:13:-9 45:1.5:9:-10 37:1.5:-6:-11 \
      4:18.5:-8:-12 17:1e-35:-3:-13 56:-0.8671875:-2:-14 45:1e-35:-1:-15 = 0.02685 -0.06253 0.07264 -0.06371 0.08854 \
      0.02687 -0.1114 -0.005833 -0.06776 -0.25 -0.1448 -0.3807 -0.07953 0.02481 -0.0678 ; 55:3.242188:1:5 \
      42:0.8600783:2:9 21:1e-35:3:-4 28:0.9203911:4:-5 30:131.5:7:8 41:1e-35:6:-7 25:2761.5:-2:-8 35:3.5:-1:-9 \
      28:0.02189693:-6:12 7:0.353101:10:-11 28:0.07228027:-3:11 28:0.7923339:-12:-13 29:6621:13:-14 30:882:-10:-15 = \
      -0.002791 0.06453 -0.07558 -0.08661 -0.04899 -0.06974 -0.04597 -0.01891 0.06644 0.01423 -0.1023 0.02258 \
      -0.06042 -0.05347 0.1973 ; 34:0.4009346:2:1 31:0.7453796:6:3 46:0.9354167:4:-4 28:0.7323389:-3:8 \
      27:0.1090478:10:5 28:0.7923339:9:-7 31:0.7241843:12:7 30:741.5:-8:-9 45:1.5:-5:-10 35:83.5:11:-11 3:2.5:-1:-12 \
      30:50.5:-6:13 21:1e-35:-2:-14 31:0.5530692:-13:-15 = -0.09884 0.01114 0.06015 -0.06012 0.01358 0.07891 -0.04122 \
      0.01749 -0.1101 -0.1544 -0.1666 0.09739 0.0405 -0.09077 -0.01546 ; 55:3.242188:1:5 42:0.2009615:8:2 \
      37:1e-35:3:-4 53:76.5:4:-5 56:-0.2578125:7:9 29:6621:6:-7 46:0.3760246:-2:10 30:74.5:-3:13 24:0.9493742:11:-10 \
      54:340.5:-6:-11 26:434.5:12:-12 29:6621:-1:-13 29:493:-8:-14 45:1e-35:-9:-15 = 0.02935 0.07235 0.01417 -0.08346 \
      -0.06692 0.01234 -0.03068 0.08258 -0.03373 -0.07407 0.2287 0.04876 -0.05082 -0.07483 -0.1129 ; 34:0.4669782:2:1 \
      31:0.7453796:5:6 30:50.5:8:3 8:1e-35:4:12 31:0.4266201:-4:-6 31:0.6663388:11:7 39:3.5:-3:13 30:741.5:10:-9 \
      24:0.8054387:9:-10 0:4.5:-1:-11 34:0.9290744:-7:-12 33:0.752551:-2:-13 46:0.3133929:-5:-14 37:1.5:-8:-15 = \
      -0.04655 0.03755 0.00489 0.1159 -0.01483 -0.021 -0.0307 0.06532 -0.09039 -0.0599 0.07072 0.07016 -0.06189 \
      -0.05919 -0.05585 ; 34:0.5014124:1:2 46:0.3760246:5:7 31:0.893629:3:-4 56:-0.8046875:4:10 16:0.02963126:-2:-6 \
      28:0.05524126:12:6 28:0.7135735:8:-8 47:2.5:13:-9 10:1e-35:-7:9 0:108.5:-10:-11 28:0.6172581:-5:11 \
      37:1.5:-12:-13 0:36.5:-1:-14 3:1.5:-3:-15 = -0.0792 -0.01864 -0.05257 0.06852 0.03851 -0.1376 0.05132 -0.02111 \
      -0.02148 -0.02005 -0.4372 0.009346 -0.1291 0.09531 -0.1315 ; 55:4.789063:1:10 21:1e-35:2:-3 39:5.5:4:3 \
      12:1e-35:5:-5 56:-0.1328125:8:9 35:2.5:-4:6 29:6960.5:7:-8 53:87.5:13:-9 29:493:-1:11 27:0.1090478:-6:-11 \
      41:1.5:-2:-12 50:0.1655093:-10:12 13:1e-35:-13:-14 41:1e-35:-7:-15 = 0.03616 0.05834 -0.07948 -0.02045 -0.1674 \
      -0.0511 0.04967 -0.05684 -0.1029 -0.005403 0.0215 -0.06404 -0.05638 0.09515 -0.0453 ; 34:0.5519815:1:2 \
      29:885:9:3 29:6621:10:13 28:0.02189693:-3:4 41:1e-35:5:-6 28:0.9203911:6:-7 12:1e-35:7:-8 31:0.7453796:8:12 \
      31:0.6663388:-5:-10 38:0.5732143:-1:-11 17:1e-35:11:-12 54:41.5:-2:-13 4:18.5:-9:-14 30:809.5:-4:-15 = 0.03706 \
      0.005206 -0.09226 -0.06233 0.008151 -0.1059 -0.07279 -0.1839 0.05714 -0.06607 -0.02059 -0.07443 0.04988 -0.2493 \
      0.05029 ; 49:1e-35:1:-2 4:1e-35:3:2 54:44.5:-3:6 28:0.02189693:-1:4 0:9.5:5:-6 28:0.9203911:9:-7 \
      28:0.3546762:-4:7 24:0.2283601:-8:8 45:1e-35:10:-10 29:6960.5:11:-11 29:9788:-9:-12 54:371.5:-5:12 \
      53:129.5:-13:13 31:0.4743514:-14:-15 = -0.05596 -0.06093 -0.02417 0.07194 0.04821 -0.04264 -0.04508 -0.2063 \
      0.04087 -0.11 -0.04655 -0.2228 0.1911 -0.09314 0.06198 ; 57:-0.09353885:-1:1 31:0.8817489:2:9 12:1e-35:3:-4 \
      56:-0.8046875:-2:4 28:0.9203911:5:-6 28:0.02189693:7:6 37:1e-35:8:11 0:24.5:10:-9 1:5.469069:12:-10 \
      28:0.8599383:-3:-11 34:0.7627789:-5:-12 38:0.11159:-8:-13 0:1.5:-7:13 47:3.5:-14:-15 = -0.06239 -0.043 0.05947 \
      -0.1234 -0.06623 -0.03942 0.07839 0.06215 0.07577 0.04588 -0.01103 0.0443 -0.0914 -0.02489 0.02162 ; \
      55:4.789063:1:8 45:1e-35:2:5 17:1e-35:3:-4 42:0.8600783:4:11 28:0.7323389:6:-6 27:0.4191143:-3:-7 21:1e-35:7:-8 \
      30:439.5:9:-9 25:1971.5:10:-10 28:0.02189693:13:-11 5:0.3760246:-2:-12 28:0.04168477:-5:12 37:1e-35:-13:-14 \
      3:1.5:-1:-15 = -0.0288 0.06373 -0.01122 -0.08283 -0.06058 -0.01089 -0.09828 -0.07394 -0.01557 -0.01033 0.04638 \
      -0.2313 0.0005505 -0.09646 0.07862 ; 41:1e-35:1:-2 55:4.789063:2:11 35:3.5:3:4 56:-0.1015625:10:8 53:83.5:5:-6 \
      27:0.7661138:6:-7 23:85.5:7:-8 54:85.5:-4:-9 25:235.5:-5:9 31:0.2023842:-10:-11 42:0.2865353:-1:-12 \
      25:1971.5:12:-13 32:0.01307245:13:-14 49:1e-35:-3:-15 = -0.004492 -0.05343 0.04583 0.02331 -0.03385 -0.06902 \
      -0.01088 0.004317 0.07907 -0.072 0.04389 -0.04847 0.001759 0.09251 -0.1506 ; 57:-0.1137378:-1:1 \
      31:0.893629:2:-3 17:1e-35:3:-4 27:0.6407984:4:6 28:0.02189693:5:11 51:0.501938:-2:-7 0:83.5:7:-8 1:4.412231:8:9 \
      8:1e-35:-5:-10 12:1e-35:10:-11 28:0.9203911:-9:-12 31:0.729324:12:13 31:0.6663388:-6:-14 0:108.5:-13:-15 = \
      -0.05903 -0.04726 0.0424 -0.07186 0.03711 0.03056 0.03049 -0.1084 0.01725 -0.07546 -0.1234 -0.03408 0.04704 \
      -0.02774 -0.08625 ; 45:1e-35:1:2 55:4.789063:3:10 27:0.48157:-2:-4 42:0.1775986:8:4 34:0.9979508:5:-6 \
      50:0.2010101:9:6 52:0.1766331:-7:7 15:1e-35:-8:-9 25:832.5:-1:-10 37:1e-35:-5:-11 35:120.5:12:11 \
      34:0.5265508:-12:-13 56:-0.8046875:13:-14 50:0.04669331:-3:-15 = 0.04159 0.0008925 -0.2339 -0.09767 0.02156 \
      0.04558 -0.05963 -0.001191 -0.05912 -0.0008633 -0.07008 -0.3097 0.08893 0.0625 0.01123 ; 34:0.4669782:1:2 \
      29:885:8:3 29:6960.5:5:12 28:0.05524126:-3:4 7:0.2011236:11:6 1:4.583702:-2:9 31:0.5530692:7:-8 \
      28:0.8106799:-6:-9 43:4.5:10:-10 55:3.507813:-7:-11 50:0.4966216:-1:-12 28:0.9875767:-5:-13 31:0.7241843:-4:13 \
      31:0.7453796:-14:-15 = 0.02053 -0.00885 -0.08498 0.04991 0.01113 0.07445 0.02081 -0.07515 -0.08843 0.03703 \
      0.06218 -0.04581 -0.08438 -0.09579 0.01194 ; 49:1e-35:1:-2 21:1e-35:2:-3 30:131.5:3:4 54:85.5:-1:-5 \
      28:0.02189693:-4:5 37:1e-35:6:-7 54:685.5:7:-8 30:809.5:8:-9 30:741.5:9:-10 45:1e-35:10:-11 31:0.7453796:11:-12 \
      30:196.5:12:13 31:0.5618629:-6:-14 30:267.5:-13:-15 = 0.009271 -0.04786 -0.06179 -0.0504 0.05587 0.05208 \
      -0.07255 -0.08837 0.1186 -0.08238 -0.06713 0.04717 0.05936 -0.07171 0.00187 ; 45:1e-35:1:-2 37:1e-35:2:4 \
      31:0.7453796:3:5 29:817.5:7:9 38:0.06686992:-3:8 34:0.4502747:-4:6 29:9788:-7:-8 54:261.5:-1:-9 25:64.5:-6:-10 \
      56:-0.6328125:-5:10 56:-0.6171875:-11:11 31:0.6663388:12:-13 54:685.5:13:-14 25:299.5:-12:-15 = 0.02319 \
      -0.04643 0.09034 -0.005611 -0.04704 0.02757 0.04611 -0.2116 0.1526 -0.08278 0.1015 -0.05093 -0.03497 -0.08968 \
      0.02685 ; 41:1e-35:1:-2 55:3.242188:2:8 34:0.9979508:3:13 28:0.05524126:7:4 1:5.200877:6:5 28:0.9203911:-6:-7 \
      53:3.5:-5:-8 29:493:-1:12 28:0.424247:-3:9 24:0.2443969:-10:10 33:0.3775:11:-12 29:6621:-11:-13 \
      33:0.01826522:-9:-14 5:0.251506:-4:-15 = 0.02041 -0.04362 0.06114 -0.009236 -0.04895 0.03418 -0.03702 0.0008322 \
      -0.0802 -0.2128 0.03878 -0.1738 -0.05943 -0.007883 0.07072 ; 17:1e-35:1:-2 28:0.7923339:2:7 28:0.02189693:3:4 \
      0:40.5:9:-5 29:6621:5:-6 56:-0.9453125:13:6 12:1e-35:8:-8 46:0.2228758:-3:10 37:1e-35:12:11 \
      33:0.03642999:-1:-11 34:0.9170962:-9:-12 38:0.11159:-10:-13 49:1e-35:-7:-14 29:2166.5:-4:-15 = -0.05749 \
      -0.06753 0.009148 -0.0503 0.07759 -0.03296 0.04239 -0.1052 -0.04584 0.09286 0.01581 0.05081 -0.05554 -0.02381 \
      0.05289 ; 30:74.5:9:1 49:1e-35:2:-3 28:0.02189693:-2:3 28:0.7323389:4:-5 31:0.7453796:5:7 31:0.6663388:11:6 \
      22:21.5:-7:-8 37:1.5:8:-9 45:1.5:-6:-10 54:103.5:10:-11 52:0.7762834:-1:-12 22:95.5:12:-13 52:0.9173759:13:-14 \
      31:0.5530692:-4:-15 = 0.04512 -0.03841 -0.05211 0.04472 -0.02032 0.05677 0.1001 -0.03517 -0.07786 -0.1142 \
      0.0573 -0.01295 0.0437 -0.188 -0.04252 ; 34:0.5519815:1:7 57:-0.09353885:-1:2 35:148.5:3:-4 30:50.5:10:4 \
      7:0.306287:6:5 31:0.5530692:-6:11 28:0.07228027:-5:-8 25:2265.5:8:9 31:0.7973238:-2:-10 31:0.7241843:-9:-11 \
      52:0.7425515:-3:-12 28:0.1485542:-7:12 53:7.5:13:-14 39:104.5:-13:-15 = -0.06144 0.01013 0.07658 -0.2353 \
      -0.0562 0.022 0.006635 0.009366 0.0374 0.04912 -0.03861 0.008036 -0.09085 -0.01529 -0.316 ; 55:4.789063:1:5 \
      57:-0.1137378:-1:2 13:1e-35:3:-4 15:0.03498572:7:4 44:1e-35:-5:-6 2:1e-35:6:9 3:5.5:-2:-8 50:0.2146697:8:10 \
      29:3803:-3:-10 28:0.424247:-7:13 15:0.03347339:11:-12 49:1e-35:-9:12 3:3.5:-13:-14 29:9788:-11:-15 = -0.04854 \
      -0.03831 0.02817 0.07644 -0.05232 0.01124 0.07504 -0.4187 -0.002545 -0.03227 0.02361 0.1086 -0.03276 -0.1808 \
      -0.1753 ; 21:1e-35:1:-2 4:1e-35:2:3 34:0.9979508:9:-4 54:38.5:-3:4 28:0.4447521:7:5 31:0.5530692:-6:6 \
      23:77.5:-7:8 0:40.5:-5:-9 22:61.5:-8:-10 0:9.5:10:12 28:0.166684:-1:11 28:0.8299649:-12:-13 35:2.5:-11:13 \
      43:2.5:-14:-15 = -0.03946 -0.05032 -0.02449 0.05773 0.01834 0.09375 0.01665 -0.1918 0.07729 -0.02876 -0.08557 \
      0.03311 -0.02678 -0.08438 0.002177 ; 38:0.1637854:10:1 28:0.9203911:2:-3 1:5.003145:3:4 28:0.424247:9:7 \
      46:0.4012987:-4:5 49:1e-35:6:-7 11:1e-35:8:-8 46:0.1661359:-5:-9 52:0.3247308:-6:-10 0:31.5:-2:-11 \
      29:9788:11:-12 53:76.5:12:-13 2:1e-35:-1:13 47:3.5:-14:-15 = -0.009827 -0.01291 -0.04092 0.02677 -5.383e-05 \
      -0.02794 -0.08432 -0.08951 -0.05823 0.02226 0.05016 -0.1071 0.07991 -0.002836 0.04691 ; 12:1e-35:1:-2 \
      21:1e-35:2:-3 35:3.5:5:3 30:182.5:7:4 54:685.5:-5:-6 30:882:10:6 54:1296:-7:-8 54:234.5:-4:8 35:148.5:13:9 \
      56:-0.4453125:-10:-11 27:0.5985346:11:12 29:493:-1:-13 10:0.00516233:-12:-14 31:0.682855:-9:-15 = 0.05916 \
      -0.08853 -0.04692 0.02286 9.246e-06 -0.1001 0.129 -0.07878 0.1739 0.06647 -0.3184 -0.02418 -0.007966 -0.1157 \
      0.06304 ; 34:0.5519815:1:6 30:50.5:4:2 56:-0.2578125:-3:3 28:0.166684:-4:11 24:0.7579099:5:-6 0:4.5:-1:-7 \
      25:1800.5:8:7 37:1.5:-8:-9 0:40.5:9:-10 9:1e-35:-2:10 51:0.9001348:-11:-12 54:685.5:12:-13 53:239:13:-14 \
      26:434.5:-5:-15 = -0.0385 0.0192 -0.03723 -0.04033 -0.00556 -0.03456 0.05846 -0.002036 -0.1235 0.05969 -0.1366 \
      0.07885 -0.1055 0.1427 0.0439 ; 30:74.5:2:1 49:1e-35:3:-3 31:0.7031348:-1:-4 30:882:4:5 30:741.5:6:-6 \
      54:1296:-5:-7 28:0.05524126:-2:7 1:5.469069:8:12 0:1.5:-8:9 28:0.3356399:13:10 24:0.1805635:11:-12 \
      31:0.6214011:-11:-13 28:0.8599383:-9:-14 0:44.5:-10:-15 = 0.06711 -0.03068 -0.0439 0.01201 0.09862 -0.06414 \
      -0.0841 0.07904 0.03814 0.002796 0.05981 -0.02466 -0.2665 -0.01521 0.08845 ; 39:3.5:1:2 30:809.5:5:-3 \
      5:0.11159:4:3 3:7.5:-4:-5 0:21.5:-2:-6 30:741.5:6:-7 56:0.1171875:7:-8 1:5.58476:8:-9 55:8.960938:9:-10 \
      3:1.5:-1:10 43:2.5:13:11 29:3963.5:-12:12 30:293.5:-13:-14 3:24.5:-11:-15 = -0.01752 -0.006999 0.06168 \
      0.0008867 -0.1433 0.04225 -0.09196 0.07322 0.003529 0.09443 -0.1209 -0.01283 -0.3167 -0.04558 0.1128 ; \
      34:0.4903811:6:1 31:0.893629:2:-3 1:5.091507:3:-4 34:0.9979508:5:4 1:5.003145:-5:-6 47:5.5:-2:-7 \
      16:0.06299603:7:-8 4:18.5:8:-9 46:0.1945674:-1:9 35:3.5:12:10 10:0.04390045:-11:11 54:80.5:-12:-13 \
      8:1e-35:-10:13 54:103.5:-14:-15 = 0.0117 -0.04088 0.04449 0.01906 0.05559 -0.2701 0.005287 -0.07478 -0.2159 \
      0.02212 -0.0072 -0.03513 0.1636 -0.02345 -0.07358 ; 41:1e-35:1:-2 17:1e-35:2:-3 45:1e-35:3:7 54:685.5:4:-5 \
      12:1e-35:5:8 28:0.02189693:6:9 3:1.5:-1:-8 28:0.4447521:-4:-9 34:0.7003649:-6:-10 54:585.5:10:-11 \
      28:0.4859371:11:-12 23:120.5:12:-13 0:22.5:13:-14 29:1389.5:-7:-15 = -0.03503 -0.03493 -0.05052 0.007395 \
      -0.05053 -0.1218 0.007921 0.05909 -0.07009 0.07244 0.1265 0.008015 0.00788 0.08655 0.08042 ; 17:1e-35:1:-2 \
      38:0.1637854:2:3 10:1e-35:6:-4 12:1e-35:4:-5 37:1e-35:7:5 28:0.1277086:-6:-7 31:0.5618629:-1:-8 45:1e-35:8:-9 \
      53:76.5:10:9 0:1.5:-10:-11 6:0.4852941:11:-12 41:1.5:12:-13 39:96.5:13:-14 28:0.9203911:-3:-15 = 0.06653 \
      -0.04962 0.02487 -0.07129 -0.09441 0.03759 -0.07912 0.01436 -0.03965 0.03485 -0.06081 -0.05698 -0.04515 -0.1075 \
      -0.01816 ; 29:493:-1:1 56:-0.1015625:2:-3 54:38.5:6:3 32:0.01307245:5:4 29:6960.5:9:-6 46:0.3356808:10:7 \
      3:2.5:8:-8 3:9.5:12:-9 1:5.929198:-2:-10 45:1.5:-5:-11 5:0.2865353:-4:11 12:1e-35:-12:-13 49:1e-35:13:-14 \
      30:123.5:-7:-15 = 0.03282 -0.03554 0.0164 0.01785 0.03153 -0.03579 0.01783 -0.109 -0.2367 0.006885 -0.04688 \
      -0.02537 -0.2168 -0.09722 -0.04189 ; 29:493:10:1 41:1e-35:2:-3 47:3.5:3:4 0:1.5:-2:13 11:1e-35:5:-6 35:2.5:-4:6 \
      29:6960.5:7:-8 33:0.2011905:9:8 29:1711:-9:-10 33:0.02643223:12:-11 0:4.5:11:-12 23:115.5:-1:-13 \
      35:148.5:-7:-14 1:5.929198:-5:-15 = -0.02827 0.03119 -0.03745 -0.01499 -0.0312 -0.04615 0.02419 -0.03708 \
      -0.05635 0.03834 0.06258 0.04943 0.2282 -0.1675 0.002287 ; 13:1e-35:1:-2 41:1e-35:2:-3 0:40.5:7:3 \
      28:0.3196835:-4:4 24:0.1805635:-5:5 29:9788:6:-7 52:0.9310932:12:-8 28:0.07228027:9:8 7:0.09196617:-9:10 \
      33:0.02643223:-1:-11 36:1e-35:13:11 33:0.9938017:-12:-13 57:0.02974648:-6:-14 46:0.3356808:-10:-15 = -0.04632 \
      0.07402 -0.03322 0.07049 -0.1644 -0.0542 -0.2061 0.05033 0.02226 -0.004102 0.01101 0.01816 -0.08704 0.01325 \
      -0.04226 ; 34:0.4669782:3:1 30:110.5:2:10 56:-0.3046875:-2:9 31:0.5530692:4:7 2:1e-35:5:6 8:1e-35:-1:-7 \
      15:0.06539558:-6:-8 56:-0.2421875:8:-9 29:606.5:-5:13 33:0.9938017:-4:12 56:-1e-35:11:-12 1:4.583702:-3:-13 \
      0:13.5:-11:-14 34:0.3757353:-10:-15 = 0.06603 0.05 -0.03291 0.01215 0.003718 0.08447 -0.0252 -0.06214 -0.002424 \
      -0.07376 -0.003813 0.03762 0.004094 -0.2017 -0.02575 ; 24:0.9493742:1:-2 23:24.5:-1:2 30:882:3:6 30:741.5:7:4 \
      31:0.7241843:5:-6 52:0.3247308:-5:-7 30:1325:-4:-8 1:5.929198:8:-9 0:1.5:-3:9 43:2.5:11:10 33:0.8371212:12:13 \
      33:0.05016779:-10:-13 33:0.02446506:-11:-14 56:-0.6484375:-12:-15 = 0.02062 -0.04449 0.04347 0.0972 -0.07715 \
      -0.09385 0.09453 -0.02528 0.01472 -0.05839 -0.00925 -0.128 0.004386 0.03179 -0.02146 ; 34:0.5519815:1:10 \
      29:885:2:4 0:4.5:5:3 31:0.7241843:-4:8 12:1e-35:6:-6 28:0.2303569:-1:-7 28:0.02189693:-3:7 49:1e-35:-8:-9 \
      34:0.3339461:9:-10 29:606.5:-5:-11 29:6960.5:-2:11 29:7233.5:-12:12 31:0.8430059:13:-14 29:9788:-13:-15 = \
      -0.05323 0.01653 -0.06337 0.05436 -0.0003181 -0.1261 0.01739 -0.004946 -0.06806 0.0268 -0.1406 -0.06113 0.1616 \
      -0.0964 0.0002745 ; 34:0.9402852:3:1 4:1.5:-2:2 55:1.617188:-3:-4 12:1e-35:4:-5 4:1e-35:7:5 28:0.6172581:8:6 \
      0:79.5:13:-8 16:0.02790758:-1:-9 26:1183.5:12:9 54:329.5:-10:10 31:0.6752468:11:-12 26:1484.5:-11:-13 \
      21:1e-35:-6:-14 45:1.5:-7:-15 = -0.006631 0.0499 -0.1618 0.0844 -0.09583 0.05281 0.008689 -0.07321 -0.05708 \
      0.01605 -0.3301 0.008569 -0.04275 -0.06018 -0.107 ; 13:1e-35:1:-2 34:0.952753:4:2 4:1.5:-3:3 55:1.617188:-4:-5 \
      4:1.5:5:7 12:1e-35:6:-7 16:0.07767723:12:-8 0:6.5:-6:8 34:0.1443452:-9:9 41:1e-35:-10:10 54:66.5:-11:11 \
      4:5.5:-12:-13 10:0.01320146:-1:13 25:46.5:-14:-15 = -0.004478 0.06191 0.04273 -0.1417 0.0825 -0.09042 -0.1089 \
      -0.0608 0.08834 0.01936 -0.1154 0.05752 -0.07821 0.05866 -0.07281 ; 34:0.4903811:10:1 29:3803:11:2 \
      29:4510.5:4:3 29:6621:-4:7 53:6.5:5:-6 31:0.9280237:6:-7 31:0.8755165:-3:-8 31:0.7241843:-5:8 31:0.7453796:-9:9 \
      29:9788:-10:-11 41:1e-35:-1:-12 4:3.5:-2:12 2:1e-35:13:-14 54:120.5:-13:-15 = -0.004912 0.01232 -0.08171 \
      0.05586 0.03587 0.003066 0.07152 -0.2261 -0.08614 0.03188 -0.1567 -0.04426 0.004216 0.06792 -0.2944 ; \
      29:493:-1:1 45:1e-35:2:-3 49:1e-35:3:-4 31:0.7453796:4:13 31:0.6663388:5:6 54:685.5:-2:-7 29:2507.5:8:7 \
      29:2637:10:9 29:1948.5:11:-10 31:0.7241843:-9:-11 55:3.507813:-8:-12 1:5.469069:-6:12 1:5.643211:-13:-14 \
      29:9788:-5:-15 = 0.02797 0.01124 -0.0361 -0.03397 0.0163 -0.05893 -0.08055 -0.1328 0.04141 0.0771 -0.07222 \
      -0.4378 0.08047 -0.02237 -0.1428 ; 17:1e-35:1:-2 27:0.5985346:4:2 37:1e-35:3:7 35:3.5:10:8 56:-0.9453125:-1:5 \
      26:434.5:11:6 28:0.00732154:-7:-8 38:0.1054485:-4:-9 45:1e-35:9:-10 23:24.5:-5:-11 10:0.00516233:-3:-12 \
      56:-0.4296875:13:12 23:115.5:-13:-14 21:1e-35:-6:-15 = -0.03248 -0.04345 -0.01815 0.03522 0.03402 0.08692 \
      -0.02905 0.01544 -0.07853 -0.04827 -0.001189 -0.1037 0.007894 0.1488 -0.08475 ; 55:4.789063:1:4 53:3.5:2:5 \
      31:0.5530692:12:3 31:0.5945537:-4:13 2:1e-35:-2:10 12:1e-35:6:-7 31:0.2023842:7:-8 30:332.5:9:8 30:882:-9:-10 \
      30:271.5:-3:-11 35:120.5:-6:11 42:0.1564383:-12:-13 54:32.5:-1:-14 6:0.0335206:-5:-15 = -0.002284 -0.09301 \
      -0.009454 -0.08283 -0.02306 0.03883 -0.1035 0.01059 -0.1035 0.1715 0.1847 -0.1941 0.07341 0.0763 0.01588 ; \
      30:882:1:3 30:741.5:4:2 29:7635:8:-4 29:9788:-2:-5 34:0.6674918:6:5 29:8235.5:10:-7 16:0.06299603:7:-8 \
      12:1e-35:9:-9 29:6960.5:-3:-10 35:120.5:-1:-11 53:3.5:11:-12 6:0.01324561:12:-13 35:6.5:13:-14 \
      55:2.179688:-6:-15 = -0.0002482 0.1015 -0.005468 0.2016 -0.02918 -0.09552 -0.1176 -0.05584 -0.08673 -0.1018 \
      -0.1223 0.04073 0.04729 0.03468 0.01264 ; 13:1e-35:1:-2 41:1e-35:5:2 34:0.6656315:3:-4 54:80.5:4:-5 \
      0:36.5:-3:-6 30:882:6:7 30:741.5:11:8 54:1296:-7:-9 31:0.7561765:9:-10 31:0.7241843:10:-11 52:0.3247308:-8:-12 \
      39:3.5:-1:12 24:0.2443969:13:-14 28:0.463425:-13:-15 = -0.009519 0.06117 -0.045 0.01592 -0.002836 -0.1277 \
      0.07992 -0.07262 -0.08027 0.1936 -0.1042 0.07083 -0.006619 0.01548 -0.141 ; 37:1e-35:2:1 25:371.5:3:-3 \
      13:1e-35:5:-4 55:0.1796875:-2:4 46:0.251506:-5:-6 46:0.1661359:6:8 53:63.5:7:-8 0:31.5:9:-9 \
      57:0.08930432:10:-10 6:0.5227273:-1:-11 6:0.4852941:11:-12 6:1e-35:12:13 0:83.5:-7:-14 54:85.5:-13:-15 = \
      -0.001624 -0.02844 -0.05626 0.06153 -0.0351 0.0881 -0.008635 0.0631 0.03376 0.01926 -0.09199 -0.06936 -0.01234 \
      -0.1132 0.04461 ; 24:0.9493742:1:-2 29:493:13:2 34:0.4903811:3:-4 31:0.5530692:5:4 56:-0.1484375:8:10 \
      31:0.5037352:6:-7 2:1e-35:7:11 50:0.07719393:12:-9 1:6.251374:9:-10 34:0.3757353:-5:-11 25:153.5:-6:-12 \
      54:32.5:-8:-13 31:0.4743514:-3:-14 34:0.1443452:-1:-15 = -0.001888 -0.03801 0.09326 0.007096 -0.07269 -0.0608 \
      0.08731 -0.02218 -0.03454 0.00727 -0.0242 0.02507 0.1014 -0.1075 0.04988 ; 34:0.3757353:1:2 27:0.1090478:4:3 \
      30:110.5:-2:5 25:46.5:-3:12 0:40.5:11:-6 0:11.5:-4:6 28:0.2486199:7:8 54:41.5:-7:-9 24:0.1805635:-8:9 \
      46:0.3760246:10:-11 45:1.5:-10:-12 0:26.5:-1:-13 0:83.5:13:-14 28:0.07228027:-5:-15 = -0.04908 0.02381 0.1001 \
      0.01422 -0.05864 0.0795 -0.05733 -0.1247 0.04783 0.006595 -0.04184 -0.1084 -0.1986 -0.08965 0.0004988 ; \
      1:4.412231:1:2 0:1.5:-1:11 32:0.01307245:9:3 55:4.789063:4:-5 15:0.03498572:5:6 16:0.03399461:-4:7 \
      33:0.2011905:8:-8 39:1.5:-7:-9 46:0.3356808:-6:-10 0:122.5:10:-11 28:0.9203911:-2:-12 47:5.5:12:-13 \
      0:28.5:-3:13 25:529.5:-14:-15 = 0.03375 0.003096 -0.02724 0.00964 0.04805 0.02838 -0.07895 -0.09558 0.09138 \
      -0.04672 -0.09927 -0.03181 -0.002598 0.08724 -0.1435 ; 21:1.5:2:1 1:6.991525:-2:-3 49:1e-35:3:-4 30:131.5:5:4 \
      7:0.363857:7:-6 6:0.5227273:6:-7 54:329.5:8:-8 57:0.07501547:11:9 3:24.5:10:-10 30:741.5:-9:-11 \
      55:4.789063:13:-12 30:809.5:12:-13 30:741.5:-5:-14 6:0.03141447:-1:-15 = 0.0008461 -0.08842 0.05369 -0.02517 \
      -0.003904 -0.02768 -0.1072 0.06742 0.03466 -0.2909 -0.03169 0.0582 0.05227 -0.07093 0.03733 ; 55:6.742188:3:1 \
      53:2.5:-2:2 11:1e-35:-3:-4 3:5.5:6:4 27:0.4191143:-5:5 0:151.5:-6:-7 12:1e-35:7:-8 39:3.5:8:12 53:3.5:9:11 \
      47:36.5:10:-11 13:1e-35:-1:-12 34:0.7627789:-10:-13 11:1e-35:-9:13 25:206.5:-14:-15 = -0.04072 0.06249 0.01053 \
      -0.1516 0.07108 -0.1345 0.06928 -0.0617 0.008963 -0.005036 0.03477 0.0847 0.0384 -0.1302 -0.01529 ; \
      55:-0.7890625:-1:1 29:9788:2:-3 29:7233.5:4:3 31:0.8626141:-4:6 29:6960.5:8:5 31:0.8128213:7:-7 \
      31:0.8670625:-5:13 31:0.7241843:-6:-9 29:4675:9:-10 29:4133:-2:10 53:5.5:11:-12 31:0.9166179:12:-13 \
      31:0.8755165:-11:-14 22:351.5:-8:-15 = -0.03113 0.003993 -0.06172 0.1445 -0.1755 0.04141 0.1231 0.06917 \
      -0.09959 0.04004 -0.0541 -0.006646 0.08915 -0.2684 -0.224 ; 47:3.5:-1:1 21:1.5:2:-3 43:2.5:-2:3 30:267.5:4:-5 \
      29:1586.5:6:5 29:9788:-6:-7 53:30.5:7:8 55:2.179688:9:11 6:0.01993378:-8:13 43:87.5:10:-11 40:1e-35:-4:-12 \
      50:0.2865353:-9:12 48:1e-35:-13:-14 50:0.5060976:-10:-15 = -0.008397 -0.01292 -0.08753 -0.02601 -0.007154 \
      0.04801 -0.1655 -0.0004734 0.06567 -0.0487 -0.186 0.02654 0.03706 -0.09575 0.207 ; 54:685.5:1:2 54:585.5:5:-3 \
      53:9.5:4:3 22:69.5:-4:-5 3:5.5:-2:-6 27:0.9648254:6:-7 7:0.3479219:8:7 54:75.5:12:9 21:1.5:13:-10 \
      39:104.5:10:-11 25:1085.5:11:-12 16:0.08403955:-9:-13 43:98.5:-8:-14 49:1e-35:-1:-15 = 0.009118 -0.2955 0.09657 \
      0.06398 -0.06278 -0.04709 -0.03639 -0.03004 0.03841 -0.05989 -0.1564 -0.01592 -0.117 -0.2186 -0.02179 ; \
      13:1e-35:1:-2 17:1e-35:2:-3 30:131.5:6:3 7:1e-35:-4:4 52:0.6364662:-5:5 28:0.2486199:-6:-7 54:142.5:13:7 \
      52:0.6873015:-8:8 1:4.996454:-9:9 43:17.5:-10:10 32:0.1116303:-11:11 5:0.1335681:12:-13 34:0.6367659:-12:-14 \
      39:1.5:-1:-15 = -0.03263 0.05103 -0.03784 0.009514 -0.03587 0.02935 -0.01557 0.1107 0.06789 -0.06098 0.06044 \
      -0.6982 -0.002626 -0.007723 0.007762
      """,
    second: """
      58:0.611674:2:1 29:6960.5:3:4 58:0.1713567:11:5 58:0.8826249:7:-5 31:0.7453796:-3:-6 60:0.4184515:9:6 \
      29:6621:10:12 59:0.7815276:8:-9 64:0.7603914:-2:-10 64:0.3153575:13:-11 34:0.7780934:-7:-12 29:7233.5:-1:-13 \
      31:0.7453796:-8:-14 0:122.5:-4:-15 = 0.191 0.3964 0.1766 0.2492 0.5706 0.5067 0.3782 0.192 0.5115 0.491 0.3338 \
      0.4903 0.3805 0.4309 0.4851 ; 58:0.8090277:2:1 30:741.5:5:-3 58:0.2560124:7:3 69:5390.661:4:6 65:0.361483:-4:8 \
      65:0.8311832:13:10 30:741.5:-5:-8 3:24.5:9:-9 65:0.675851:11:-10 58:0.1085588:-1:-11 12:1e-35:-7:-12 \
      1:5.091507:12:-13 69:599.3285:-6:-14 33:0.3133929:-2:-15 = -0.2064 0.08277 -0.2028 -0.1154 0.06021 -0.1435 \
      0.1429 -0.2094 0.161 0.04076 -0.1546 -0.1012 0.007034 -0.01307 -0.06206 ; 58:0.8090277:2:1 30:741.5:5:-3 \
      58:0.2897979:6:3 30:741.5:4:8 65:0.4667098:-4:12 58:0.9458628:11:-7 34:0.6674918:10:7 0:26.5:-8:9 \
      30:809.5:-5:-10 30:161.5:-9:-11 65:0.2250764:-1:-12 65:0.7027016:-2:-13 6:0.4852941:-6:13 5:0.2358289:-14:-15 = \
      -0.1852 0.01226 -0.182 -0.08331 -0.1847 0.02519 0.139 -0.1358 0.1555 -0.02998 -0.09577 -0.1356 0.09937 0.06107 \
      -0.197 ; 65:0.675851:2:1 30:741.5:3:11 65:0.2250764:13:5 55:0.1796875:7:4 65:0.8463421:-5:9 55:0.2265625:-4:6 \
      29:6621:8:-8 62:0.375588:-2:10 34:0.9096017:12:-10 12:1e-35:-6:-11 60:0.4184515:-9:-12 29:6621:-3:-13 \
      55:6.148438:-7:-14 29:7233.5:-1:-15 = -0.1631 -0.1129 0.13 -0.108 0.06044 0.127 -0.03578 -0.1308 -0.08058 \
      0.09812 -0.07631 0.05569 -0.1755 0.1016 0.01659 ; 59:0.5643745:2:1 29:6960.5:3:4 62:0.3079541:7:5 \
      62:0.8034354:6:11 31:0.7453796:-3:-6 3:1.5:-4:9 17:1e-35:8:-8 59:0.2081528:12:-9 59:0.8246312:10:-10 \
      28:0.3356399:-7:13 34:0.3757353:-2:-12 12:1e-35:-5:-13 29:7233.5:-1:-14 56:-0.8359375:-11:-15 = -0.1501 \
      -0.03958 -0.1646 -0.05615 0.1186 0.06465 0.08715 -0.1328 -0.08945 0.07785 -0.1379 0.04287 -0.07606 0.007385 \
      0.009662 ; 58:0.8090277:2:1 30:741.5:5:-3 58:0.2242343:7:3 29:6621:4:6 65:0.361483:11:9 65:0.8311832:13:-7 \
      31:0.7453796:-5:10 34:0.6674918:-1:8 0:40.5:-9:-10 63:0.6380172:-6:-11 37:1.5:-8:-12 34:0.9979508:12:-13 \
      0:122.5:-4:-14 54:70.5:-2:-15 = -0.1398 0.01384 -0.1414 -0.09816 -0.1425 -0.0196 0.1166 0.05518 -0.09376 \
      0.09991 0.02845 -0.1856 0.01145 0.12 0.08033 ; 65:0.8139757:1:2 65:0.256396:11:3 30:741.5:4:-4 69:5390.661:5:7 \
      57:0.007958427:13:12 57:0.02974648:6:8 34:0.952753:-3:9 30:741.5:-5:-9 65:0.4667098:-7:-10 6:0.01324561:10:-11 \
      4:1.5:-8:-12 34:0.6882419:-1:-13 12:1e-35:-6:-14 57:-0.0465625:-2:-15 = -0.1332 -0.07515 -0.06198 -0.1413 \
      0.04406 0.1095 -0.03298 0.03387 -0.142 0.04333 0.1364 -0.2342 -0.05843 -0.07918 0.04283 ; 58:0.8289396:1:2 \
      58:0.2560124:6:3 29:6960.5:5:8 29:6621:4:7 66:0.4141253:10:12 58:0.9458628:-2:-7 58:0.09268901:-1:11 \
      29:7233.5:-5:9 31:0.7453796:-4:-10 29:8235.5:-9:-11 0:122.5:-3:-12 0:151.5:-8:-13 29:1711:13:-14 \
      22:327.5:-6:-15 = -0.1323 0.06655 -0.08396 -0.1412 -0.1275 0.001755 0.1134 -0.09117 0.136 0.03411 -0.06833 \
      0.1276 0.1296 0.03871 -0.1758 ; 65:0.8311832:1:2 65:0.2250764:9:3 30:741.5:5:-4 69:5390.661:4:7 \
      55:0.2265625:12:8 55:0.2265625:-2:6 12:1e-35:-7:-8 30:741.5:-5:-9 0:40.5:13:10 34:0.6674918:-1:-11 \
      28:0.3196835:-10:11 60:0.3819694:-12:-13 62:0.182508:-3:-14 5:0.1335681:-6:-15 = -0.122 0.01482 -0.1075 -0.1249 \
      0.03883 0.03038 0.1034 -0.1 -0.128 0.1172 -0.04138 -0.0923 0.06351 -0.03581 -0.02578 ; 65:0.8311832:1:2 \
      59:0.2734771:6:3 29:6960.5:4:-4 69:5390.661:5:9 55:0.8984375:7:-6 55:0.2265625:-3:8 62:0.1159111:-1:13 \
      21:1e-35:-2:-9 62:0.4127991:-7:10 69:5593.813:-5:12 0:40.5:11:-12 56:-0.6328125:-10:-13 29:8235.5:-11:-14 \
      4:2.5:-8:-15 = -0.1159 0.04235 -0.03906 -0.09546 -0.1281 0.1015 -0.01309 -0.07994 -0.1089 -0.07307 0.1121 \
      0.08726 0.04104 -0.08103 0.01506 ; 62:0.7274089:2:1 30:741.5:3:13 60:0.2436526:7:4 66:0.9113426:8:-5 \
      69:5390.661:5:11 55:4.789063:6:-7 62:0.1159111:-4:10 34:0.6882419:-1:-9 55:1.742188:9:-10 21:1e-35:-2:-11 \
      66:0.4141253:-8:12 30:741.5:-6:-13 1:5.091507:-12:-14 69:5390.661:-3:-15 = -0.1024 0.03349 0.1048 -0.07896 \
      0.1059 0.04926 0.07487 -0.04952 -0.03051 0.07581 -0.1549 -0.0201 -0.1185 0.03613 -0.1243 ; 55:0.8984375:2:1 \
      29:6621:3:7 64:0.2816963:13:4 64:0.7603914:6:-5 30:439.5:5:-6 21:1e-35:11:-7 42:0.2358289:-2:8 29:7233.5:9:10 \
      55:4.789063:12:-10 69:5593.813:-3:-11 69:5390.661:-9:-12 42:0.3133929:-4:-13 29:493:-8:-14 34:0.6674918:-1:-15 \
      = -0.09943 0.05795 -0.1173 0.04231 0.09594 -0.08073 -0.1073 0.07308 0.181 0.06522 0.1151 -0.02384 -0.01286 \
      -0.03616 -0.04079 ; 58:0.8826249:1:2 58:0.148875:-1:3 69:5390.661:6:5 69:5390.661:4:10 66:0.6308255:8:11 \
      31:0.7561765:-4:-7 66:0.9113426:7:-8 33:0.9938017:12:-9 8:1e-35:-3:9 6:0.3288288:-10:-11 31:0.7561765:-5:-12 \
      58:0.3912816:-6:-13 70:12.5:-2:13 60:0.5321106:-14:-15 = -0.1005 0.09592 0.0395 -0.1142 -0.1115 -0.03656 \
      0.07394 0.1049 -0.1344 -0.03765 -0.1457 0.02159 0.03229 -0.1049 0.05687 ; 58:0.9202738:1:4 58:0.1277108:-1:2 \
      69:5390.661:3:5 60:0.4184515:11:7 29:6960.5:6:-6 31:0.7561765:-4:12 12:1e-35:-2:-8 69:1026.529:8:-9 \
      29:955.5:10:9 0:40.5:-10:-11 0:83.5:-5:-12 64:0.247318:13:-13 29:8235.5:-7:-14 3:7.5:-3:-15 = -0.09958 0.09169 \
      -0.06234 -0.109 0.03403 -0.08417 0.08239 -0.1723 0.04365 -0.07478 0.06625 -0.1709 -0.01192 -0.08743 0.1028 ; \
      58:0.9202738:1:4 58:0.1277108:-1:2 69:5390.661:3:5 61:0.2813175:11:6 30:741.5:7:-6 30:741.5:-4:-7 17:1e-35:8:-8 \
      66:0.9113426:-2:-9 10:0.06934514:9:-10 54:38.5:10:-11 66:0.5377224:-5:-12 29:817.5:13:12 30:882:-13:-14 \
      54:261.5:-3:-15 = -0.09494 0.05785 -0.008977 0.03192 -0.0585 -0.09259 -0.1045 -0.08822 0.1015 -0.09817 0.04076 \
      0.01904 -0.06142 0.1288 0.2668 ; 62:0.8034354:1:2 66:0.2148978:-1:3 30:741.5:4:-4 57:-0.09353885:-3:5 \
      66:0.9113426:9:-6 0:40.5:8:6 25:334.5:-7:7 61:0.2146809:-8:-9 56:-0.8359375:-5:10 56:-0.9453125:-2:-11 \
      34:0.9979508:11:-12 31:0.6663388:-10:12 66:0.6308255:-13:13 30:741.5:-14:-15 = -0.09129 -0.03989 -0.09251 \
      -0.09283 -0.08519 0.09298 0.1135 -0.09373 0.03133 0.005959 0.05215 0.04254 -0.07542 -0.001036 -0.1092 ; \
      65:0.8968926:1:4 66:0.2148978:5:2 69:5390.661:3:8 55:0.2265625:10:6 55:1.398438:-2:13 29:7233.5:-1:-7 \
      67:0.6206472:7:9 69:257.9844:-5:11 69:5593.813:-4:-10 1:4.497663:-8:-11 21:1e-35:-3:-12 34:0.4009346:12:-13 \
      52:0.765448:-9:-14 29:6621:-6:-15 = -0.09355 0.02855 -0.02265 -0.1057 0.1155 0.09285 0.1101 -0.05533 0.03013 \
      -0.003001 0.01221 -0.09545 0.04717 -0.1023 -0.0338 ; 58:0.9202738:1:4 59:0.2081528:7:2 70:326.5:3:-4 \
      55:6.148438:5:-5 58:0.9684496:11:-6 63:0.3110455:-3:6 17:1e-35:8:-8 34:0.8216054:-1:-9 23:349.5:9:-10 \
      54:38.5:10:13 56:-0.2421875:-7:-12 70:326.5:12:-13 12:1e-35:-2:-14 34:0.4669782:-11:-15 = -0.07925 0.0544 \
      -0.03084 -0.0622 0.101 0.09271 -0.0262 -0.07969 0.001024 -0.05028 0.01611 0.03795 -0.08637 -0.1865 0.06995 ; \
      60:0.5677772:2:1 65:0.9161037:3:-3 66:0.2148978:-1:4 69:5390.661:5:6 56:-0.7734375:-4:7 55:1.882813:-2:-7 \
      31:0.7561765:-5:-8 31:0.4266201:8:9 8:1e-35:-6:-10 67:0.4593849:10:12 3:1.5:13:11 67:0.2478089:-12:-13 \
      56:-0.1328125:-11:-14 33:0.01600102:-9:-15 = -0.08241 0.005814 0.08054 -0.08013 -0.1032 0.1787 0.057 0.03133 \
      -0.04946 0.0079 -0.05917 0.09024 -0.05287 0.01088 0.0272 ; 58:0.9299881:1:5 58:0.1085588:-1:2 29:6621:3:4 \
      59:0.2396083:-3:6 29:7233.5:-4:8 29:6960.5:10:-7 17:1e-35:7:-8 34:0.4009346:9:-9 29:8235.5:-6:-10 \
      5:0.1674917:-5:13 35:148.5:12:11 32:0.01307245:-12:-13 12:1e-35:-2:-14 5:0.6711712:-11:-15 = -0.08271 0.08159 \
      -0.03646 -0.0907 0.02944 0.1187 -0.07279 -0.07351 0.03126 -0.03794 -0.05057 -0.4196 0.09034 -0.1537 0.01569 ; \
      58:0.9458628:1:3 58:0.1085588:10:2 62:0.3079541:-3:11 66:0.9190375:4:-5 23:85.5:-2:5 68:0.6080196:6:-7 \
      32:0.0161946:7:-8 31:0.5618629:-6:8 53:7.5:9:-10 54:302.5:-9:-11 55:1.398438:-1:-12 56:-0.8671875:-4:12 \
      54:371.5:13:-14 54:261.5:-13:-15 = -0.08403 0.07669 -0.02935 -0.0323 0.09367 0.08847 0.04876 -0.03212 -0.2383 \
      0.01138 -0.7781 0.05642 0.0109 -0.05114 0.09387 ; 65:0.8968926:1:7 66:0.2148978:4:2 69:5390.661:3:6 \
      57:-0.09353885:-3:5 29:7233.5:-1:-6 30:635:8:-7 69:5593.813:-4:-8 65:0.9393892:-2:-9 56:-0.8046875:9:10 \
      54:371.5:-5:-11 29:955.5:13:11 69:1026.529:-12:12 29:2096:-13:-14 52:0.7425515:-10:-15 = -0.07745 0.02791 \
      -0.07371 -0.1001 -0.056 0.1227 0.09707 0.006472 0.07753 0.05756 0.09938 -0.04586 0.06533 -0.01139 -0.004618 ; \
      59:0.9069333:1:6 62:0.1159111:8:2 0:40.5:4:3 70:27.5:-4:-5 56:-0.6328125:-3:5 56:-0.6171875:-6:12 \
      31:0.7453796:7:-8 70:21.5:-2:9 34:0.5014124:-1:11 24:0.5496224:10:-11 71:44.5:-9:-12 69:2635.585:-10:-13 \
      69:5390.661:13:-14 69:839.8994:-7:-15 = -0.07788 0.07411 -0.05363 0.08029 0.000757 0.1062 -0.02524 0.07365 \
      -0.3082 0.008509 0.01388 -0.04035 -0.0943 -0.06335 0.01909 ; 60:0.5677772:2:1 30:741.5:3:6 62:0.1159111:-1:4 \
      63:0.7302176:12:9 30:809.5:7:5 69:2146.587:13:-7 31:0.6663388:-3:-8 22:18.5:8:11 0:4.5:-4:-10 54:29.5:-5:10 \
      29:9788:-11:-12 42:0.1434286:-9:-13 32:0.0161946:-2:-14 69:839.8994:-6:-15 = -0.06543 -0.01118 0.05484 -0.05699 \
      0.01412 -0.06204 -0.006881 -0.103 0.007148 0.04927 0.07195 -0.2537 -0.04142 0.03557 0.2292 ; 59:0.9069333:1:3 \
      57:-0.0465625:-1:2 55:4.789063:4:-4 30:741.5:6:-5 62:0.1159111:-3:5 15:0.03498572:12:7 5:0.2865353:8:-8 \
      56:-0.8671875:-7:-9 30:182.5:-2:9 66:0.9260189:10:-11 67:0.2968802:-10:11 24:0.1964772:-12:-13 30:267.5:13:-14 \
      52:0.7762834:-6:-15 = -0.07113 0.08091 -0.048 0.05038 -0.09266 0.0329 -0.09826 0.004172 -0.01761 0.08592 \
      0.09196 -0.3386 -0.00754 -0.01554 -0.01143 ; 58:0.9458628:1:6 58:0.06942775:-1:2 30:809.5:3:5 30:741.5:4:-5 \
      66:0.4141253:10:13 54:585.5:-4:-7 12:1e-35:7:-8 66:0.9190375:8:-9 70:24.5:-2:9 26:736.5:-10:-11 \
      6:0.01167333:-3:11 6:0.287594:12:-13 30:154.5:-12:-14 63:0.1845886:-6:-15 = -0.07647 0.0673 -0.0534 0.1064 \
      -0.0917 -0.02746 -0.0835 -0.1981 0.08857 0.05365 -0.1024 0.1325 -0.06415 -0.02653 0.01256 ; 59:0.3072669:3:1 \
      66:0.9190375:2:7 69:5390.661:8:6 34:0.8464346:4:-5 30:882:-1:5 29:3130:-6:-7 30:741.5:-4:-8 34:0.3757353:-3:-9 \
      30:50.5:-2:9 69:1166.939:10:11 31:0.5618629:-10:12 29:2096:-11:-13 28:0.1908327:-12:13 24:0.5177974:-14:-15 = \
      -0.052 0.05138 -0.01998 0.03199 0.02913 0.3473 0.00456 -0.08579 0.07515 0.03647 0.07897 0.03572 0.006247 \
      -0.1198 -0.0257 ; 58:0.9684496:1:-2 58:0.09268901:-1:2 69:5390.661:3:4 34:0.4903811:5:6 69:5593.813:-4:-6 \
      59:0.7815276:-3:-7 29:7233.5:7:-8 56:-0.7421875:8:10 33:0.2762289:9:-10 61:0.3855709:-5:-11 \
      16:0.03399461:11:-12 33:0.8775:13:12 5:0.193713:-13:-14 66:0.4966922:-9:-15 = -0.06528 0.07244 -0.02474 \
      -0.08813 -0.06127 0.004745 0.01856 0.1563 -0.0168 -0.1014 0.03776 0.07936 -0.1717 0.02013 0.04045 ; \
      58:0.9684496:1:10 58:0.04566147:-1:2 69:5390.661:3:5 29:7233.5:4:-5 64:0.2150813:-3:8 31:0.7561765:7:6 \
      29:8235.5:-7:-8 71:713.5:-4:-9 55:2.023438:9:12 1:5.469069:-6:-11 23:132.5:-2:11 71:44.5:-12:-13 4:1e-35:13:-14 \
      3:2.5:-10:-15 = -0.08193 0.08155 -0.02436 -0.09579 0.1648 -0.01749 0.07135 -0.07717 0.08814 0.02352 0.02045 \
      -0.304 0.06925 0.05032 -0.1454 ; 60:0.9075844:1:-2 66:0.2148978:2:4 8:1e-35:3:13 31:0.4266201:-1:-5 \
      31:0.5530692:5:8 69:2635.585:6:-7 69:430.5004:7:-8 56:-0.1171875:-3:-9 34:0.4903811:11:9 69:2981.302:-10:10 \
      69:3434.526:-11:-12 69:257.9844:-6:12 56:-0.1328125:-13:-14 29:7233.5:-4:-15 = 0.3066 0.04367 0.0336 -0.06742 \
      -0.004461 0.03914 -0.1431 0.08067 -0.09131 0.01884 -0.1553 -0.01571 -0.0622 0.008807 0.106 ; 62:0.3079541:3:1 \
      55:2.023438:8:2 29:6960.5:4:-4 57:-0.03482845:-1:5 64:0.7330647:-3:-6 8:1e-35:6:7 54:187.5:-5:-8 \
      34:0.952753:-7:9 12:1e-35:10:-10 5:0.06466547:-9:-11 29:955.5:13:11 69:1026.529:-12:12 29:2096:-13:-14 \
      70:57.5:-2:-15 = -0.0661 0.01336 0.01527 -0.03692 0.007562 0.0661 -0.02857 0.1804 -0.1489 -0.1604 0.06556 \
      -0.04862 0.04859 -0.01433 0.1364 ; 58:0.9724391:1:-2 58:0.04566147:-1:2 30:809.5:3:5 30:741.5:4:-5 \
      60:0.5677772:6:-6 29:3083.5:-4:-7 34:0.8339328:8:7 53:1.5:-8:-9 29:955.5:9:-10 53:239:10:-11 31:0.4266201:13:11 \
      28:0.5780242:12:-13 0:8.5:-12:-14 28:0.2303569:-3:-15 = -0.07523 0.06844 0.004051 0.2036 -0.08343 0.01589 \
      0.02983 -0.07507 0.06234 -0.03689 -0.1042 -0.03131 -0.05014 0.05717 0.1156 ; 60:0.8642314:1:2 \
      57:-0.09353885:-1:3 57:0.03831949:10:-4 30:809.5:5:4 71:-1e-35:-5:-6 30:741.5:6:-7 34:0.952753:7:8 \
      64:0.6427521:12:-9 4:1.5:-8:9 7:0.2863978:-10:-11 4:18.5:11:-12 32:0.8366666:-2:-13 70:-24.5:-3:13 \
      25:83.5:-14:-15 = -0.06339 0.0139 -0.0754 0.05202 -0.04438 0.0946 -0.07332 0.06608 0.01033 -0.1529 0.1116 \
      -0.227 -0.1396 0.03799 -0.02466 ; 58:0.9724391:1:2 58:0.04566147:-1:4 10:1e-35:-2:3 23:85.5:-4:-5 \
      34:0.4903811:5:9 31:0.5530692:6:-7 69:430.5004:7:10 0:22.5:8:-9 32:0.04928152:-3:12 69:2635.585:-6:-11 \
      25:832.5:11:-12 70:1e-35:-8:-13 53:40.5:-10:13 32:0.9928571:-14:-15 = -0.07181 0.07436 -0.0729 0.01296 -0.2948 \
      0.01927 -0.02914 -0.02255 0.08975 -0.02124 -0.02041 -0.0009436 0.1388 0.3213 -0.06967 ; 65:0.9393892:1:3 \
      57:-0.0465625:-1:2 69:2635.585:4:-4 55:2.023438:-2:-5 69:1166.939:5:-6 42:0.07715202:-3:6 50:0.05021008:-7:7 \
      12:1e-35:8:-9 2:1e-35:-8:9 31:0.5618629:-10:10 25:235.5:-11:11 24:0.3888544:-12:12 66:0.6308255:13:-14 \
      65:0.4317973:-13:-15 = -0.04809 0.005607 0.0375 -0.03047 0.0718 0.02629 0.05001 -0.03499 -0.1336 0.07472 \
      0.04617 -0.1366 -0.001829 0.02422 -0.1208 ; 65:0.9393892:1:-2 21:1e-35:2:-3 65:0.05261234:-1:3 29:885:4:7 \
      52:0.8845339:6:5 34:0.4009346:-6:-7 0:36.5:-4:-8 30:809.5:8:9 30:741.5:10:-10 29:3083.5:-9:-11 \
      64:0.3494178:-5:11 29:1586.5:12:-13 42:0.2865353:13:-14 11:1e-35:-12:-15 = -0.06099 0.04457 -0.06124 0.01854 \
      -0.02536 -0.1057 0.03884 0.09374 0.1993 -0.0727 0.0305 0.03038 0.02071 -0.04797 -0.1954 ; 58:0.975931:1:2 \
      58:0.04566147:-1:4 30:271.5:-2:3 71:40.5:-4:-5 55:4.789063:5:-6 51:0.8451159:6:10 30:123.5:11:7 \
      69:430.5004:13:8 31:0.3743923:-9:9 64:0.2816963:-10:-11 59:0.9069333:-7:-12 39:21.5:12:-13 52:0.7425515:-3:-14 \
      35:22.5:-8:-15 = -0.06458 0.07525 0.03709 -0.2766 0.04097 0.02942 -0.03677 -0.06297 0.08965 -0.03115 0.008794 \
      0.006202 0.08807 -0.01199 0.1272 ; 4:1e-35:3:1 6:0.4852941:2:-3 70:37.5:-2:7 64:0.1199999:-1:4 0:10.5:9:5 \
      29:606.5:-6:6 35:2.5:-7:-8 61:0.1628439:12:8 35:83.5:-9:-10 10:0.03366066:10:11 70:3.5:-5:13 \
      27:0.4393243:-11:-13 29:7233.5:-4:-14 30:267.5:-12:-15 = -0.03774 0.04201 -0.1231 -0.07882 -0.0255 0.0527 \
      -0.1201 -0.02885 0.018 -0.1126 0.03967 0.03958 -0.1122 0.09198 -0.001491 ; 60:0.1177291:2:1 66:0.9491313:4:6 \
      34:0.5014124:-1:3 72:75.5:-4:-5 23:24.5:7:5 56:-0.8046875:8:10 63:0.1845886:-3:-8 35:83.5:13:-9 2:1e-35:9:-10 \
      3:1e-35:-6:-11 68:0.4038139:-7:11 3:1.5:-12:12 54:23.5:-13:-14 54:80.5:-2:-15 = -0.05064 0.01353 -0.06814 \
      -0.04659 0.05508 -0.04337 -0.01344 0.06577 -0.1013 -0.0194 -0.1788 0.003814 -0.09282 0.05326 0.05736 ; \
      57:-0.03482845:-1:1 66:0.9491313:2:5 12:1e-35:4:3 56:-1.304687:-4:-5 14:1e-35:7:-6 63:0.1845886:6:-7 \
      65:0.9692189:-3:-8 56:-0.8046875:8:9 2:1e-35:-2:-10 54:685.5:10:-11 30:809.5:11:-12 54:585.5:12:-13 \
      30:741.5:13:-14 54:371.5:-9:-15 = -0.03564 -0.101 -0.003131 0.1154 -0.1208 0.07128 0.06252 -0.2442 0.008723 \
      -0.00362 -0.06735 0.09023 0.1653 -0.06963 -0.04644 ; 61:0.315632:1:3 33:0.0222843:6:2 69:257.9844:-3:-4 \
      54:32.5:7:4 69:5390.661:9:5 30:741.5:-6:-7 34:0.9402852:8:-8 56:-0.2734375:-2:-9 30:882:-1:-10 4:1.5:10:12 \
      12:1e-35:11:-12 10:0.0192928:-5:-13 33:0.9938017:-11:13 55:2.023438:-14:-15 = -0.04088 -0.03531 0.1447 \
      -0.0002045 0.02033 0.03389 -0.07051 0.04021 0.01465 0.0811 0.04764 -0.172 -0.08277 -0.2007 0.09737 ; \
      58:0.975931:1:2 21:1e-35:3:6 10:1e-35:-2:8 60:0.3819694:5:4 52:0.8964676:9:13 8:1e-35:7:-7 5:0.06079084:-3:-8 \
      30:882:-1:-9 55:7.585938:-4:-10 10:0.09436103:10:-11 33:0.2011905:-5:11 5:0.06686992:-12:12 9:1e-35:-13:-14 \
      55:2.367188:-6:-15 = 0.02112 0.06671 0.0786 0.03927 0.02523 -0.03682 -0.01832 -0.06638 0.1905 -0.2486 -0.07478 \
      -0.1199 0.02014 -0.1325 0.009714 ; 4:1.5:1:2 34:0.9979508:6:3 34:0.9979508:4:8 15:0.0364745:-3:-5 70:37.5:10:5 \
      72:96.5:9:-7 12:1e-35:7:-8 70:-24.5:-1:13 3:2.5:-4:-10 66:0.9260189:-6:-11 5:0.2865353:11:12 4:18.5:-2:-13 \
      10:1e-35:-12:-14 57:-0.1137378:-9:-15 = -0.06396 0.06149 0.06022 -0.1368 -0.0821 -0.01727 0.1248 -0.1323 \
      -0.05835 0.08729 0.07743 -0.04493 -0.196 0.1667 -0.004993 ; 55:-0.5703125:-1:1 66:0.9260189:2:5 69:2635.585:3:6 \
      30:590:-2:4 54:685.5:-5:-6 34:0.4291295:-3:-7 31:0.5376036:-4:7 31:0.7241843:11:8 31:0.7453796:-9:9 \
      31:0.827464:-10:10 31:0.893629:13:12 54:410.5:-8:-13 69:6642.049:-12:-14 53:4.5:-11:-15 = -0.0385 0.002152 \
      -0.02982 -0.1501 0.1004 -0.05773 0.0543 0.07203 -0.09828 0.04503 -0.1331 0.05286 -0.07873 -0.1491 -0.00624 ; \
      34:0.5519815:1:2 70:-1e-35:3:4 30:182.5:-2:-4 26:317.5:-1:-5 67:0.7145596:5:-6 71:1e-35:-3:6 56:-0.9453125:12:7 \
      29:817.5:-8:8 31:0.2023842:-9:9 31:0.5530692:10:-11 54:410.5:11:-12 69:1900.832:-10:-13 58:0.9638083:-7:13 \
      25:299.5:-14:-15 = 0.03896 0.0367 0.09664 -0.0005106 -0.06388 -0.01936 -0.01579 0.04924 -0.1031 0.09781 \
      -0.008975 0.5802 -0.1478 0.05388 -0.2574 ; 58:0.975931:1:2 17:1e-35:4:-3 35:148.5:3:-4 23:244.5:-2:-5 \
      21:1e-35:6:5 5:0.06079084:-6:-7 34:0.952753:10:7 58:0.7358517:-8:8 5:0.1516504:9:-10 32:0.9928571:-9:-11 \
      70:-24.5:-1:11 31:0.6663388:12:-13 2:1e-35:-12:13 71:-2.5:-14:-15 = -0.05472 0.0629 -0.0571 -0.2276 -0.1427 \
      0.08805 -0.06395 0.05735 0.001956 0.03241 -0.2102 -0.002669 -0.009858 -0.04146 0.06984 ; 55:4.789063:5:1 \
      2:1e-35:3:2 35:120.5:4:7 3:6.5:-2:-5 28:0.424247:-3:8 39:3.5:6:12 43:1.5:9:10 47:14.5:-4:-9 29:9788:-6:-10 \
      60:0.3819694:-1:-11 8:1e-35:11:-12 31:0.4266201:-8:-13 30:741.5:13:-14 24:0.2604462:-7:-15 = -0.007913 -0.04367 \
      0.08068 -0.2015 -0.4232 0.02777 -0.01737 0.1465 0.082 -0.1552 0.0504 -0.03206 -0.02514 -0.04206 0.01561 ; \
      4:1e-35:4:1 54:38.5:-2:2 69:599.3285:5:3 66:0.9113426:-4:-5 34:0.9979508:9:-6 16:0.06742425:6:-7 54:261.5:8:7 \
      5:0.6626016:-8:-9 38:0.5732143:-3:13 3:2.5:10:-11 66:0.4141253:11:-12 8:1e-35:12:-13 54:114.5:-1:-14 \
      66:0.8561166:-10:-15 = -0.03891 -0.02408 0.08543 -0.005425 0.05454 0.03889 -0.1221 0.07405 0.3889 0.03349 \
      -0.07578 0.000997 -0.04643 0.1013 -0.1212 ; 55:2.570313:2:1 66:0.9113426:11:-3 21:1e-35:3:-4 39:5.5:8:4 \
      69:599.3285:5:-6 54:261.5:10:6 71:-2.5:7:-8 28:0.9994707:-7:-9 1:5.929198:9:-10 43:1.5:-1:13 \
      28:0.9203911:-5:-12 67:0.2217617:12:-13 8:1e-35:-2:-14 8:1e-35:-11:-15 = 0.02093 -0.1581 0.05639 -0.05428 \
      0.03517 -0.007936 0.5339 0.08952 0.1165 0.008748 0.01499 -0.07595 -0.003895 0.06207 -0.04622 ; 34:0.4502747:1:2 \
      52:0.8648921:4:7 30:81.5:3:5 56:-0.3359375:-2:-5 66:0.04922682:-1:-6 0:1.5:-4:6 66:0.9387906:8:-8 \
      56:-0.9453125:13:-9 1:4.583702:9:-10 25:652.5:-7:10 58:0.9684496:11:12 37:1.5:-11:-13 30:222.5:-12:-14 \
      0:42.5:-3:-15 = -0.0698 0.06288 -0.03903 0.06896 -0.0006268 0.000559 0.01766 0.04982 -0.03558 0.00425 -0.02654 \
      0.02391 -0.1302 -0.3358 -0.1953 ; 34:0.5519815:1:4 68:0.9552289:2:-3 25:46.5:-1:3 10:1e-35:11:10 \
      69:2981.302:8:5 69:3434.526:-6:6 30:741.5:12:7 30:809.5:-8:-9 0:40.5:9:-10 9:1e-35:-2:13 65:0.9814777:-5:-12 \
      61:0.0636513:-4:-13 37:1.5:-7:-14 51:0.9001348:-11:-15 = 0.06733 0.01489 -0.05176 -0.04974 -0.05211 -0.1054 \
      0.03648 -0.09554 0.02736 0.05944 -0.1264 -0.3649 0.00129 -0.1098 0.06363 ; 29:885:11:1 34:0.5519815:2:4 \
      56:-0.1015625:3:10 61:0.4606516:-2:-5 66:0.8561166:5:9 1:4.823157:8:6 15:0.03498572:-7:7 33:0.5732143:-8:-9 \
      34:0.8894444:-3:-10 25:5481.5:-6:-11 55:-0.0859375:-4:-12 34:0.3757353:12:-13 16:0.07767723:13:-14 \
      35:4.5:-1:-15 = -0.01277 -0.05211 -0.04577 0.1469 -0.01216 0.0363 0.02545 -0.01142 -0.1452 0.02908 -0.1238 \
      0.004215 0.039 -0.1087 0.03203 ; 35:83.5:2:1 34:0.4669782:-2:-3 0:40.5:7:3 28:0.3196835:6:4 60:0.4942221:5:-6 \
      65:0.7745666:-5:-7 7:0.2147378:-4:-8 1:5.469069:8:10 3:1.5:-1:9 32:0.8729839:-10:-11 70:6.5:11:12 \
      34:0.7694468:13:-13 67:0.940721:-12:-14 71:21.5:-9:-15 = -0.005406 -0.1412 -0.003414 -0.06801 -0.0223 0.01606 \
      -0.1764 0.07774 0.006553 -0.03215 -0.1456 0.02921 0.04681 -0.02146 -0.06306 ; 12:1e-35:2:1 34:0.7003649:3:-3 \
      55:-0.5703125:-1:4 31:0.8817489:-2:-5 39:3.5:6:5 11:1e-35:-6:8 55:6.742188:7:-8 58:0.8826249:11:9 \
      28:0.8762411:-7:-10 34:0.7309308:-9:10 40:1e-35:-11:-12 8:1e-35:13:12 6:0.3288288:-13:-14 31:0.4266201:-4:-15 = \
      -0.03001 -0.1487 0.0907 0.1076 0.08138 0.0149 -0.07445 0.06856 -0.02774 0.06578 -0.08743 -0.3336 -0.003541 \
      -0.09809 0.004312 ; 29:885:-1:1 69:1026.529:4:2 29:2096:3:-4 70:9.5:-3:12 30:882:5:-6 29:1443.5:6:10 \
      71:-1e-35:7:13 30:293.5:8:9 24:0.3888544:-2:-10 29:1250.5:-9:-11 30:182.5:-7:11 69:954.8878:-12:-13 \
      31:0.5618629:-5:-14 70:30.5:-8:-15 = 0.01571 0.2646 -0.02001 -0.008537 0.2036 0.115 0.07484 -0.01079 0.5514 \
      0.0002506 0.1246 -0.04813 -0.1673 0.05064 -0.06692 ; 17:1e-35:1:-2 61:0.315632:2:3 33:0.02446506:13:5 \
      11:1e-35:6:4 6:0.04266697:-5:-6 69:257.9844:-4:-7 29:6960.5:8:7 31:0.7453796:-8:12 29:4510.5:9:-10 \
      69:4067.906:11:10 30:286:-11:-12 4:18.5:-3:-13 29:8235.5:-9:-14 31:0.5530692:-1:-15 = 0.00465 -0.04433 0.01412 \
      0.1046 -0.0709 0.02472 0.005659 -0.06801 0.09006 0.06166 0.08583 -0.4775 -0.1523 -0.04081 -0.03242 ; 0:40.5:3:1 \
      28:0.424247:7:2 24:0.1964772:-3:12 40:1e-35:4:-5 56:-0.2578125:-1:5 69:430.5004:6:9 30:332.5:-6:-8 \
      69:717.1568:-2:8 34:0.3757353:-9:-10 43:9.5:10:-11 70:6.5:-7:11 54:1296:-12:-13 57:0.02974648:-4:13 \
      35:120.5:-14:-15 = -0.02451 0.1034 -0.1638 -0.03627 0.01261 -0.01521 -0.01366 -0.1154 -0.1731 0.04674 -0.02572 \
      0.04563 -0.08086 0.02267 -0.1626 ; 13:1e-35:1:-2 12:1e-35:3:2 31:0.8817489:-3:-4 54:29.5:4:5 5:0.5732143:12:6 \
      61:0.9459602:7:-7 67:0.940721:-6:-8 3:5.5:10:8 67:0.272238:9:-10 33:0.1005051:-9:-11 23:15.5:11:13 \
      60:0.09923349:-5:-13 3:2.5:-1:-14 0:1.5:-12:-15 = -0.02561 0.0618 -0.1025 0.08772 -0.04765 0.02133 0.0335 \
      -0.04894 0.1026 -0.0963 -0.1153 0.02951 0.0455 -0.1203 -0.006751 ; 21:1.5:1:-2 4:1e-35:12:2 69:257.9844:-3:3 \
      55:2.570313:4:8 5:0.6711712:6:5 54:261.5:-6:-7 39:2.5:7:-8 54:410.5:-4:-9 35:5.5:-5:9 25:371.5:-10:10 \
      29:606.5:-11:11 61:0.499116:-12:-13 3:2.5:-1:13 39:10.5:-14:-15 = -0.003341 -0.0646 0.06771 -0.06442 0.04648 \
      0.0006414 0.2317 -0.001411 0.09555 0.07516 -0.1602 -0.05068 0.01597 -0.09196 0.03704 ; 34:0.4669782:1:-2 \
      31:0.5530692:2:9 69:430.5004:3:5 53:87.5:4:-5 53:72.5:6:-6 25:832.5:12:7 55:0.7421875:-1:13 69:776.5536:-7:8 \
      69:1776.438:-9:-10 7:0.2863978:-3:10 69:257.9844:-11:11 1:5.317267:-12:-13 67:0.06114815:-4:-14 71:-20.5:-8:-15 \
      = -0.04837 0.007038 -0.009178 -0.03154 -0.08536 0.1799 -0.07302 -0.1034 0.09841 -0.1238 0.03177 -0.02998 \
      -0.09462 0.1056 0.0631 ; 21:1.5:2:1 7:0.6017241:-2:-3 13:1e-35:3:-4 55:4.789063:6:4 5:0.3760246:5:-6 \
      7:0.4631888:-5:-7 51:0.7827185:7:-8 30:123.5:8:9 54:209.5:-1:-10 56:-0.1015625:-9:10 31:0.2023842:12:11 \
      9:1e-35:-12:-13 24:0.2283601:13:-14 71:142.5:-11:-15 = 0.01671 -0.07528 0.1641 0.0561 0.03187 -0.2363 -0.06651 \
      -0.01445 -0.01858 0.1752 0.3938 0.03364 -0.197 -0.07814 -0.05014 ; 69:5390.661:1:2 30:635:5:3 30:741.5:-2:4 \
      54:1296:-3:-5 30:809.5:-4:-6 61:0.1628439:6:7 33:0.0222843:-1:10 33:0.752551:13:8 58:0.7358517:11:9 \
      0:18.5:-10:-11 72:61.5:-8:-12 34:0.6957524:-9:12 56:-0.8359375:-13:-14 35:83.5:-7:-15 = -0.03007 0.02027 \
      0.07569 -0.09941 -0.08593 -0.0009447 0.01021 -0.02588 -0.02295 -0.04375 -0.1527 0.03912 -0.04695 0.08216 \
      -0.04858 ; 12:1e-35:2:1 50:0.9428104:-2:-3 69:2635.585:3:4 30:590:5:-5 31:0.5376036:-4:-6 69:2337.701:6:-7 \
      30:267.5:7:11 54:234.5:8:9 69:1026.529:13:10 69:839.8994:-9:-11 31:0.8053001:-10:-12 22:157.5:12:-13 \
      52:0.9173759:-8:-14 28:0.2117209:-1:-15 = 0.01629 -0.103 0.07497 -0.1404 0.06297 -0.01194 0.059 -0.03838 \
      0.09236 0.05975 -0.001314 0.003451 -0.002367 -0.1801 -0.01819 ; 34:0.4903811:2:1 29:955.5:-2:-3 \
      52:0.8158155:3:-4 39:23.5:6:4 29:1300:-5:5 58:0.9090976:-6:-7 29:885:9:7 5:0.5732143:-8:8 61:0.04115544:-9:-10 \
      5:0.8377193:10:-11 10:0.1550481:11:13 52:0.4112526:-1:12 71:-29.5:-13:-14 68:0.4718543:-12:-15 = 0.08411 \
      0.04097 0.002003 -0.02564 0.09745 0.01787 -0.2366 -0.03336 -0.05359 0.02689 -0.02544 -0.1443 -0.1798 0.02161 \
      0.04957 ; 63:0.1845886:1:2 65:0.9840188:-1:-3 23:24.5:-2:3 66:0.4141253:-4:4 11:1e-35:5:-6 31:0.6663388:11:6 \
      30:741.5:7:-8 69:717.1568:12:8 31:0.6752468:9:-10 30:286:10:-11 69:1591.924:-9:-12 33:0.752551:-5:-13 \
      28:0.1908327:-7:13 58:0.676638:-14:-15 = -0.01113 0.02403 -0.3503 -0.02848 0.03599 -0.04855 0.03459 -0.07929 \
      -0.0008833 0.02108 0.1099 -0.3935 -0.04736 -0.00892 -0.1105 ; 69:5390.661:1:2 29:7233.5:5:-3 30:741.5:3:4 \
      29:8235.5:-2:-5 71:559.5:-4:-6 55:4.789063:7:6 2:1e-35:-7:-8 51:0.7827185:8:-9 66:0.4141253:9:-10 8:1e-35:10:11 \
      70:170.5:-1:-12 34:0.9979508:12:-13 30:123.5:13:-14 35:3.5:-11:-15 = 0.0113 0.06648 0.1259 -0.08938 -0.07314 \
      0.003555 -0.1258 0.03379 -0.01479 0.01658 -0.03293 0.1435 0.03298 -0.04064 0.06607 ; 4:12.5:1:-2 \
      31:0.5530692:2:5 30:439.5:-1:3 30:882:4:-5 3:1.5:10:-6 34:0.4009346:7:6 22:27.5:-7:11 7:0.3004065:-3:8 \
      29:493:9:-10 54:85.5:-9:-11 31:0.5376036:-4:-12 37:1.5:13:12 38:0.5060976:-13:-14 38:0.07175032:-8:-15 = \
      0.02957 0.09193 -0.009732 -0.09407 0.1105 0.07405 0.03245 -0.03601 -0.05341 -0.07436 0.09379 0.05339 -0.0982 \
      0.03389 0.005101 ; 55:4.789063:5:1 70:30.5:3:2 32:0.01307245:-3:4 10:1e-35:-2:-5 41:1.5:-4:-6 21:1e-35:7:6 \
      7:0.6017241:-7:-8 69:2635.585:8:-9 70:152.5:11:9 54:340.5:-10:10 69:839.8994:-11:-12 67:0.7145596:12:-13 \
      70:49.5:13:-14 69:257.9844:-1:-15 = 0.04368 0.07078 -0.06227 0.03786 -0.07143 -0.07958 -0.04388 0.1666 -0.01966 \
      0.07105 -0.09482 0.04773 -0.01586 0.04399 -0.00623 ; 13:1e-35:1:-2 35:83.5:3:2 32:0.02575155:4:-4 39:96.5:6:5 \
      73:2.5:-3:-6 67:0.391944:-5:-7 0:40.5:-1:7 28:0.3196835:9:8 31:0.5530692:-9:10 12:1e-35:-8:-11 \
      32:0.01307245:11:12 52:0.9221715:-10:-13 43:1.5:-12:13 29:9788:-14:-15 = -0.003269 0.04956 -0.01307 0.03337 \
      0.02505 -0.1414 -0.1375 0.06378 0.1098 -0.0713 -0.1372 0.08827 0.0285 0.00228 -0.1849 ; 61:0.1628439:1:2 \
      33:0.03347339:-1:-3 51:0.7827185:3:4 23:21.5:7:-5 62:0.3079541:5:8 58:0.9090976:-4:6 71:1e-35:-7:-8 \
      56:-0.5390625:-2:-9 21:1.5:9:-10 61:0.9084467:10:-11 70:-9.5:-6:11 22:95.5:12:-13 31:0.7699093:13:-14 \
      54:221.5:-12:-15 = -0.02842 0.09022 0.01297 -0.02567 0.003796 0.1108 -0.02985 -0.2473 0.02665 -0.1166 0.0196 \
      -0.04109 0.007784 -0.005937 -0.1685 ; 64:0.1412772:-1:1 1:5.469069:2:13 54:80.5:3:4 69:671.6658:6:-5 \
      70:27.5:5:7 2:1e-35:-4:-7 31:0.6752468:-2:11 28:0.3546762:-6:8 24:0.420817:9:10 51:0.8060154:-9:-11 \
      54:371.5:-10:-12 28:0.08783442:-8:12 54:8.5:-13:-14 58:0.8671205:-3:-15 = -0.01302 -0.01007 0.02445 -0.01215 \
      -0.003032 0.04943 0.07298 -0.01425 0.006695 0.01892 -0.178 -0.06562 0.05149 -0.1175 -0.01198 ; 11:1e-35:5:1 \
      73:51.5:3:2 54:142.5:-3:-4 3:24.5:4:-5 10:1e-35:-2:-6 66:0.4542753:6:9 65:0.5054059:7:8 39:23.5:-1:-9 \
      25:299.5:-8:-10 31:0.6663388:11:10 30:741.5:12:-12 55:3.507813:-7:-13 31:0.6752468:13:-14 30:286:-11:-15 = \
      -0.011 -0.03295 -0.01719 0.1135 -0.3741 -0.1288 0.01363 0.04695 0.06835 -0.113 -0.1347 -0.07947 0.06915 \
      0.005739 0.102 ; 34:0.3757353:1:-2 52:0.8785775:2:-3 68:0.8035385:3:4 10:0.1008475:6:5 10:0.007752054:-4:-6 \
      27:0.4191143:-5:-7 22:57.5:7:8 54:142.5:13:-9 7:1e-35:9:-10 30:320.5:10:12 54:261.5:11:-12 71:12.5:-8:-13 \
      29:1250.5:-11:-14 40:1e-35:-1:-15 = 0.0003653 0.005683 -0.04597 -0.04428 0.07817 0.0695 -0.107 -0.01141 0.1245 \
      -0.02818 -0.09145 0.149 0.07423 0.01457 0.0799 ; 55:-0.7890625:-1:1 13:1e-35:2:-3 34:0.952753:6:3 \
      16:0.01835017:4:13 1:5.003145:-4:5 3:1e-35:-6:-7 3:24.5:7:-8 1:4.50188:8:10 53:8.5:9:-10 39:5.5:-2:12 \
      54:685.5:11:-12 54:585.5:-9:-13 70:24.5:-11:-14 31:0.6426093:-5:-15 = -0.02948 -0.06185 0.05601 0.04536 \
      -0.09224 0.01565 -0.1151 -0.2862 0.004185 0.004493 0.03144 -0.05055 0.1114 -0.03263 0.1158 ; 12:1e-35:1:3 \
      14:1e-35:4:2 0:22.5:-3:-4 14:1e-35:-2:-5 13:1e-35:5:-6 51:0.7827185:7:6 70:-9.5:-7:-8 70:-9.5:8:9 0:1.5:-1:-10 \
      29:955.5:10:-11 69:430.5004:12:11 71:40.5:13:-13 0:4.5:-9:-14 70:33.5:-12:-15 = 0.03327 -0.02044 -0.039 0.08925 \
      -0.1838 0.04854 0.104 -0.01077 -0.04162 -0.04769 -0.0007116 -0.007204 0.1684 0.03565 0.09812 ; 37:1e-35:6:1 \
      67:0.06114815:2:3 0:4.5:-2:-4 3:24.5:4:-5 6:0.1438923:-3:5 29:493:-6:-7 30:809.5:7:-8 30:741.5:9:8 \
      69:5390.661:-9:-10 29:4510.5:10:11 29:4133:-1:12 29:9788:-11:-13 69:3434.526:-12:13 69:4067.906:-14:-15 = \
      0.001002 -0.04169 -0.05699 0.06941 0.09659 0.1979 -0.02546 0.03396 0.0408 -0.1017 0.0466 -0.1886 -0.1808 \
      0.04474 -0.1594 ; 12:1e-35:2:1 34:0.7003649:-2:-3 55:-0.7890625:-1:3 25:1510.5:4:8 70:85.5:9:5 69:430.5004:6:7 \
      53:10.5:-6:-8 25:882.5:10:-9 37:1.5:-5:-10 61:0.8283015:11:-11 66:0.1338388:-7:-12 67:0.5961169:-4:12 \
      54:261.5:-13:13 53:87.5:-14:-15 = -0.02954 -0.09839 0.08528 0.004467 -0.004624 0.09973 0.3757 -0.0995 0.0355 \
      -0.08461 0.02019 0.1056 -0.02668 0.2003 -0.104 ; 34:0.4903811:1:2 15:0.06920498:-1:-3 29:955.5:3:5 4:2.5:-2:4 \
      34:0.8339328:-5:-6 66:0.9387906:6:-7 58:0.8826249:12:7 46:0.0364745:-8:8 25:1510.5:9:10 43:2.5:-9:-11 \
      66:0.8080541:11:-12 58:0.9684496:-10:-13 66:0.5748767:13:-14 58:0.611674:-4:-15 = -0.003665 0.04113 -0.05487 \
      0.001507 0.05856 -0.1968 0.03471 -0.1389 -0.1024 -0.09682 0.02672 -0.02485 -0.4121 0.01888 -0.05942 ; \
      17:1e-35:1:-2 52:0.8577278:2:6 66:0.5748767:3:13 47:9.5:-1:4 22:73.5:-5:5 29:7233.5:-6:-7 66:0.9491313:7:-8 \
      22:186.5:8:10 30:271.5:11:9 67:0.272238:-10:-11 69:4067.906:-9:-12 66:0.8213401:-3:12 3:9.5:-13:-14 \
      69:2660.989:-4:-15 = 0.0001958 -0.0381 -0.04415 0.02277 0.01261 -0.08024 0.07507 0.02096 0.05239 0.003057 \
      -0.1208 -0.02307 -0.0006557 -0.1635 -0.01049 ; 57:0.08930432:1:-2 11:1e-35:3:2 42:0.1822552:-3:-4 \
      64:0.1633589:5:4 12:1e-35:6:-6 6:0.02721214:12:-7 33:0.2011905:9:7 67:0.1966486:-8:8 7:0.09196617:-9:10 \
      4:1.5:-5:11 25:611.5:-10:-12 41:1.5:13:-13 65:0.9840188:-1:-14 30:174.5:-11:-15 = -0.02111 0.01447 -0.08054 \
      -0.0008077 0.0002464 -0.08029 0.02433 0.02216 0.02913 -0.09781 0.04995 -0.02854 -0.05374 -0.2284 0.01096
      """
  )
}
