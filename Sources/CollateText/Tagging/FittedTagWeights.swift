// Made by fit-tagger (Tests/Fitting/Tagger) from UD English EWT and from GUM; licences in .notices.

extension TagWeights {
  /// Fitted weights: 532751 bytes.
  static let fitted = TagWeights(
    index: """
      #####$##*##5##B##C##R##X##d#$##$5#$W#$k#$q#%,#%D#%S#%T#%h#%y#&*#&;#&<#&=#&>#&?#&W#&]#&o#'/#'0#'1#'\
      ;#'<#'=#'C#'_#'e#(%#(+#(3#(4#(R#(f#(l#(r#)7#)?#)N#)T#)Z#)h#*)#*I#*S#*j#*{#+1#+@#+U#+g#+o#+w#,p#,v#\
      -*#-E#-Y#-Z#.-#..#.;#.O#.P#.~#/##/0#/L#/[#/h#/u#0*#0Z#0`#0o#0p#0|#0}#1+#16#1E#1M#1S#1e#1y#1z#2/#2L\
      #2[#2l#3(#3.#3;#3E#3F#3i#3o#3w#3}#3~#46#4G#4H#4!#4b#4o#54#5<#5D#5E#5R#5X#5b#5r#6)#6:#6;#6G#6X#6`#7\
      $#7%#7/#7C#7O#7W#7l#80#81#8A#8I#8J#8[#8e#8f#8l#8t#8z#9(#95#9?#9@#9A#9_#9g#9h#9n#9o#9w#9x#9y#:*#:4#\
      :A#:V#:q#;.#;/#;5#;V#;g#;m#<.#<6#<R#<_#<l#<w#=3#=B#=L#=[#=m#>C#>_#>~#?:#?N#?Y#?a#?g#?y#@5#@;#@A#@B\
      #@V#@W#@h#@s#A&#A5#A6#A<#AF#AG#AH#AU#A_#Ap#Aq#A{#B=#BE#BT#Bc#Bk#B|#C7#C?#CU#CV#C`#Ck#Cq#D&#D'#D@#D\
      M#DS#De#E6#EL#Ev#E|#F&#F3#F4#FH#FI#FT#FU#FV#F!#Ff#Fn#G6#GE#GK#GL#GY#Gf#HL#Hh#Hi#Ho#Hu#I$#I1#I2#I<#\
      I=#IE#IO#I`#Iq#I}#J'#J6#JC#JI#JX#JY#J_#Je#K2#K8#K9#K:#K;#KG#KH#KY#L%#L&#LH#Ll#Ly#M,#M2#M8#M>#MD#Mh\
      #Ms#Mt#Mu#M}#N'#N2#N8#NG#NU#Ni#N~#O8#O9#O!#Og#Oq#Or#Os#O{#O|#P&#P<#P=#PL#PM#Q)#Q4#Q<#Q=#QE#QM#Qd#Q\
      z#Q{#R7#R=#RL#S%#S7#SK#SL#SM#Sg#Sh#Sn#S{#T.#T6#TI#TJ#Tv#U$#UL#UW#Ud#Uv#V(#V.#V@#VF#VL#Vr#W##W$#WI#\
      WJ#WU#W]#Wl#Wy#X4#X:#XD#XL#Xb#Xh#Xt#Xu#Y(#Y0#Y?#YY#Yf#Y~#Z(#Z>#Z`#Za#[2#[]#[k#[s#[{#[|#!&#!'#!-#!9\
      #!?#!@#!R#!Z#!x#]1#]>#]O#]U#]V#]h#]n#]{#^'#^8#^9#^F#^`#^m#_2#_:#_@#_F#_L#_p#_q#`+#`1#`H#`S#``#`f#`\
      q#`y#a'#a2#aA#aI#aQ#aR#a]#ae#at#b%#bO#b^#c8#c>#cP#cj#ct#d/#dS#dp#dv#d~#e*#e0#e1#e2#eA#eP#ej#ek#es#\
      e~#fa#fs#g$#g*#g5#gD#gL#gM#gU#gk#gl#h%#h0#h?#hY#hf#hg#hm#hw#h}#i+#i8#i9#iH#iI#iJ#i!#i]#i^#ii#ix#j<\
      #jD#jN#jO#jP#kT#k_#ke#l(#l<#lr#m$#m@#mF#mG#mM#m_#mp#mz#n1#nH#nZ#ni#o'#o:#oB#oS#oT#oU#oh#on#oy#p##p\
      .#p/#p:#pP#pn#q&#qA#qN#qT#q}#q~#r##r2#r3#r4#r_#r`#ru#s$#s8#sB#sH#sP#sZ#sd#se#t0#t:#t;#tA#tG#te#tm#\
      tn#u(#u@#uO#un#ux#v,#v-#v5#vI#vT#ve#w*#w2#wC#wP#wQ#wv#x$#xC#xI#x!#xb#xh#xp#xq#xy#y%#yG#yM#y_#yn#z#\
      #z$#zF#zQ#zY#zf#zn#{H#{I#{J#{l#{y#|(#|.#|/#|;#|b#}##}2#}<#}L#}T#}Z#}j#}k#}z#~<#~g#~t#~u#~v#~w#~x$#\
      '$#6$#>$#F$#G$#`$#r$$($$)$$=$$U$$V$$!$$t$%#$%)$%3$%4$%E$%M$%N$%b$%o$%p$%{$&8$&@$&O$&_$&p$'2$'3$'9$\
      'H$'!$'w$'x$(+$(8$(9$(J$(K$(p$)*$)+$)5$)D$)L$)T$)m$)|$*($*.$*4$*5$*=$*J$*P$*e$*f$*g$*t$*z$*{$*|$+4\
      $+H$+Y$+m$+u$+v$+w$,5$,6$,J$,K$,X$,Y$,a$,u$,v$-,$-9$-x$.*$.E$.K$.S$.]$.^$.o$.u$.v$.~$/4$/G$/M$/s$0\
      )$0/$0K$0Q$0[$0c$0s$0{$14$1P$1Q$1u$23$29$2:$2B$2L$2u$2v$2w$2x$2~$3($30$31$32$3m$3|$4/$40$46$4>$4?$\
      4N$4O$4W$4b$4h$4w$5-$5.$5D$5E$5!$5n$6$$66$6E$6M$6U$6b$6l$6m$7'$7;$7C$7P$7a$7n$7z$8-$8?$8Q$8Y$8a$8k\
      $91$9>$9K$9Q$9v$:;$:M$:!$;%$;&$;:$;e$;f$<$$<?$<[$<j$<y$=-$=:$=P$=r$>#$>0$>I$>V$>e$>f$>n$>{$>|$?:$?\
      Z$?g$?o$@9$@V$@W$@d$@l$@}$@~$AB$AC$A[$A!$A]$A^$Ah$Ar$B#$B-$Bj$Bw$C5$CA$CS$C[$Cq$D-$D;$DQ$DR$DZ$Dw$\
      D}$E2$E:$E;$EH$E`$Ef$El$Er$Ez$E{$F%$F-$FC$FI$FO$Fa$Fn$G#$G)$G8$GI$Ge$H+$HF$HG$HT$H!$Hb$Hj$Hr$Hs$I'\
      $I6$IN$I[$I!$I]$I^$If$I|$J&$J@$JM$JU$J_$Jp$K%$K2$K8$KQ$K[$K!$Kd$Kq$LB$LM$LS$Lb$Lj$Lu$L}$M'$MP$M_$M\
      `$Ma$N8$NP$NX$Ng$Nh$O#$OH$Oc$Ok$Os$Ot$P2$PJ$PR$Ph$Q*$QD$QO$QW$Qd$Qe$Qf$Qn$Qv$Qw$R#$R$$RU$R[$Ri$Rj$\
      R|$S-$S.$SF$SS$S[$Sc$Sm$T'$T6$TE$T`$Th$Ts$T{$U.$U;$UE$UK$UL$UM$UN$Ud$V+$V1$VK$VS$V]$V^$Vk$Vq$W'$W2\
      $WA$WG$WM$WZ$Wo$Wz$X.$XW$Xv$X|$Y&$Y0$YB$YC$YN$Y[$Ya$Z*$Z7$Z8$ZI$ZO$Zp$[$$[1$[2$[3$[@$[a$[o$[z$!3$!\
      C$!P$!b$!o$!u$],$]I$]V$]e$]u$]{$^,$^c$^p$^q$_&$_,$_2$_D$_E$_c$`4$`I$`}$a2$a:$a;$aH$a_$ag$am$an$ao$\
      b-$b:$bE$bM$bm$c0$c=$cC$cS$cT$cp$cv$c|$c}$d)$dD$dY$dk$e9$e:$eP$eQ$eu$e}$f.$fB$fR$fX$ft$g($g)$g?$gW\
      $g_$ge$gm$gw$gx$gy$h5$hK$hV$hc$hn$ho$hw$i#$i$$i*$i+$i=$iI$iJ$i]$iw$ix$j;$jS$jp$jq$k-$k<$kI$kO$kW$k\
      k$kq$kr$kz$l)$l8$lD$lL$lR$lZ$lb$lj$lx$m)$m1$mD$mE$mF$mU$m[$mh$mi$m|$n@$nA$nB$nJ$ni$nj$nw$nx$o2$o3$\
      o;$oM$oS$oT$oq$or$o}$p0$pB$pR$pZ$ps$q.$q@$qF$q]$q^$qd$qu$qv$qw$r/$r>$rI$rO$rP$rQ$rY$rZ$r[$rm$rn$rx\
      $ry$s'$s-$sF$sN$sV$sg$sm$ss$sy$sz$t>$t[$t!$tt$u%$u9$u?$uL$ub$uo$u{$v,$vA$vI$vS$v`$vh$w-$w3$w?$w^$w\
      j$wr$x,$x9$xI$xJ$xW$xq$y@$yH$yI$ym$ys$yt$z7$z=$zE$zY$z_$z`$zx${D${E${K${t${u${{$|,$|@$|O$|Z$|r$|s$\
      |t$|u$}%$}&$}'$}($}E$}K$}[$}h$}n$~8$~9$~H$~S$~e$~|%#&%#3%#4%#A%#G%#V%#y%$'%$4%$5%$N%$f%$p%%(%%H%%S\
      %%_%%l%%w%%x%&E%&M%&X%&g%&o%&{%':%'I%'J%'P%'V%'^%'_%'`%'f%'t%(*%(F%(Z%(w%)*%)=%)J%)Y%)_%)g%)o%*&%*\
      ,%*-%*8%*>%*F%*]%*^%*k%*q%*|%*}%*~%+;%+A%+U%+_%+`%,.%,4%,5%,_%,`%,h%,z%,{%-%%-/%-<%-=%-X%-o%-{%.U%\
      .V%.g%/*%/0%/1%/<%/D%/T%/j%/k%/l%/r%/s%0#%0C%0U%0]%0c%0i%1H%1_%1`%1}%1~%2@%2d%3$%33%3>%3D%3e%4)%41\
      %4>%4I%4J%4_%4`%4f%4l%5*%52%5N%5a%5z%6=%6E%6R%6_%7)%7/%7>%7M%7x%7y%8,%8>%8?%8G%8Y%8Z%99%9D%9Q%9W%9\
      p%9v%:%%:B%:J%:P%:Q%:W%:d%:q%;)%;6%;7%;D%;L%;T%<=%<C%<P%<d%<~%=#%=$%=,%=4%=:%=D%=]%=u%>8%>P%>Z%>g%\
      >}%?G%?M%?N%?V%?c%@(%@;%@H%@W%@X%@^%@h%@i%@o%A2%A:%AI%A]%Ac%Ai%At%B&%B'%BE%BF%Ba%Bb%Bh%Bi%Bv%B~%C#\
      %C$%CB%CH%CP%Cp%D)%D6%D<%DQ%DW%E#%E+%E1%E2%E@%EV%EW%EX%E^%Er%Es%E{%F%%F-%F@%FR%FZ%F[%F!%Fm%Fu%F}%G\
      5%G=%GE%GF%GG%G|%H&%H0%H8%H@%Hh%Hu%H{%I'%I?%IX%Ij%JG%JH%JP%J]%Jr%K#%K)%K>%KP%K_%K`%Km%K|%L7%L8%LX%\
      Le%Lx%M7%MR%MS%M]%Mx%N=%NJ%NP%NV%NW%Nn%O%%O2%OP%OX%P%%P6%P`%Pp%Q8%Q9%Q?%Q@%QH%QI%QJ%QR%QS%Q]%Qp%RF\
      %R|%R}%S9%SJ%SK%SQ%T%%T+%T6%T@%TO%TW%T]%Tc%Tz%T{%U)%U*%UK%US%UT%UU%Uu%U}%V7%V=%V!%Vb%Vo%W4%WC%WR%W\
      !%Wf%Wn%X,%X@%XQ%Xf%Xg%X{%Y.%Y/%Y@%YM%Yd%Z/%Z:%Z@%ZF%ZG%ZM%ZN%Z^%Zf%Zg%Zh%Zy%[,%[-%[3%[;%[<%[F%[a%\
      [b%[c%[t%[u%[v%!-%!>%!D%!R%!S%!h%!w%]%%]0%]?%]X%]g%]t%^)%^1%^K%^L%^!%^n%^o%^w%_,%_e%_f%_l%_r%`*%`B\
      %`S%`f%`x%a+%a3%a;%aE%aR%aX%aY%at%au%av%b+%bC%bP%bV%b!%c+%c,%c=%cC%cI%cJ%c[%cj%ck%cl%cr%cs%d*%d9%d\
      :%dB%dM%dN%dT%di%dq%e+%e@%eH%eN%em%ez%e{%f'%f9%f:%fi%fj%f|%g&%g'%g(%gI%gO%g!%gd%gj%gp%gq%h)%h*%h+%\
      h5%h6%h<%hG%hH%hW%ho%i-%i:%i@%ii%iq%j'%j(%j.%j6%jI%jJ%jR%ja%jl%jr%k-%k3%k9%k:%kD%ke%km%k{%l%%l-%l.\
      %l9%lH%lY%lZ%l[%la%lp%lv%lw%lx%m0%mP%mQ%mR%mS%mv%n%%n1%n7%n8%nE%na%nn%o&%o.%oD%oQ%oR%oc%oi%oz%p@%p\
      K%p]%pe%q)%qA%qI%qQ%qo%qp%qq%r9%rF%rQ%rt%ru%r{%s0%s@%sK%sV%s^%sr%s}%s~%t8%tN%t]%tu%t}%u7%uK%uk%v$%\
      v*%v+%v1%vJ%vK%vL%vW%vb%vl%w0%w6%w7%w8%wE%we%x&%xC%x|%y-%y.%y9%y?%ya%yb%yt%yu%z+%zU%zd%zn%z}%{'%{-\
      %{<%{S%{v%{w%{x%|$%|%%|&%|8%|@%|F%|N%|T%|t%}5%}Q%}R%}]%}^%}k%}}%~>%~K%~Q%~^%~_%~`%~f%~g%~m%~z&#$&#\
      8&#9&#U&#[&$8&$I&$V&$l&$m&$n&$t&%:&%B&%L&%[&%!&%d&%u&%v&&A&&Q&&R&&a&&s&&t&&u&&v&&|&'-&'@&'A&'K&'v&\
      '|&'}&()&(G&(H&(U&(]&(n&(o&(p&(x&)$&)%&)0&)N&)]&)j&)}&*)&*9&*:&*;&*C&*X&*^&*d&*q&+)&+=&+C&+I&+J&+[\
      &+a&+z&,9&,A&,X&,n&-P&-V&.#&.$&.Q&.W&.b&.v&//&/7&/8&/L&/T&/Z&/b&/q&/r&0*&02&0C&0R&0Z&0l&0}&16&17&1\
      =&1Y&1f&1u&2#&2C&2I&2J&2V&2e&2k&2}&3H&3I&3O&3P&3n&3t&4+&4`&4a&4~&5#&5$&5%&56&5B&5X&5e&5s&5t&5u&6*&\
      6+&6,&6?&6@&6A&6W&6d&6l&6~&7#&7B&7U&7t&7|&8&&8'&85&8?&8G&8X&8^&8v&9*&96&97&9=&9V&9W&9]&9q&:+&:1&:>\
      &:I&:V&:l&:w&;>&;?&;@&;M&;N&;O&;W&;X&;Y&;_&;`&;m&;n&;v&<8&<^&<_&<e&=(&=)&=*&=:&=L&=M&>M&>S&>T&>q&>\
      w&?6&?<&?B&?W&?a&?l&?r&?}&?~&@G&@d&@e&@z&A&&A'&A7&AF&AN&Ai&B/&B0&B1&B=&BC&BD&BL&B`&Ba&C6&CC&CK&CQ&\
      C~&D#&DZ&Df&Dg&Dy&Dz&E&&E'&E-&EA&Ei&Ej&Ey&F#&F;&FA&FN&FO&FP&FQ&FR&FS&F^&Fd&G6&GX&Gq&H&&H?&HV&HW&H_\
      &He&Hf&Hl&Ht&Hu&I&&I@&I!&Ip&J&&J7&J?&JG&JH&JP&JQ&J^&Jt&K%&K-&K:&KE&KY&Ky&L*&L+&L1&L@&Lh&Ln&Lt&M'&M\
      8&MG&MM&MS&Md&N#&N/&N7&N=&N>&ND&NL&N[&Nc&Nu&N}&O,&O2&O:&O@&OA&Oq&Ow&P9&PM&P!&Py&Q;&QC&QP&Qq&R+&R5&\
      R6&R7&R=&R>&RM&RU&RV&R!&Rb&Rv&R~&S7&SW&SX&Se&Sm&T7&TD&TO&TW&TX&T^&Tt&Tz&T{&U)&U7&U8&U9&UA&UL&Ug&Uv\
      &Uw&V#&V)&V*&V+&V,&V-&V.&VD&VZ&V`&Vm&Vs&Vy&W/&WA&WS&W[&Wf&Ws&X?&XP&X[&X!&Y+&Y;&YA&YN&YV&Ye&Yf&Yn&Y\
      {&Z%&ZB&ZH&ZT&Z^&Z_&Zg&Zz&[+&[6&[C&[S&[Y&[Z&[[&[h&!'&!(&!<&!B&!C&!R&!X&!`&!k&!q&!~&]:&]D&]J&]U&]`&\
      ]a&]b&]m&^#&^6&^>&^_&^`&^z&_/&_@&_P&_`&_w&`#&`M&`a&`u&`}&`~&a(&a9&aC&aK&aS&ab&aj&ar&az&a{&b,&b-&bC\
      &bR&b_&be&br&bx&c$&c4&c>&cK&cY&ci&ct&d$&d%&dR&do&e$&e%&e-&e3&e4&e:&e;&eS&e_&e`&eo&ep&f*&f+&f8&fG&f\
      h&fu&g'&g/&g0&g1&gD&gU&g]&g^&gk&gs&h1&h?&h@&hK&hL&hb&hc&hp&i[&io&i~&j8&j9&j:&jN&j]&j^&jm&jn&k&&k'&\
      k-&k?&kZ&k`&kh&kn&kt&l*&lC&lD&lL&lb&lj&lx&m$&mH&mP&mq&n)&n1&nP&nV&nm&n~&o*&o+&o=&oQ&o[&oe&ot&p#&p2\
      &p3&p4&pR&p!&pd&pj&pr&q:&qI&qO&qY&qZ&q[&q!&qv&r:&r;&rK&rL&rd&rq&s-&sO&s^&sv&sw&t&&t8&tS&tT&tU&tV&t\
      W&te&tf&tn&tv&u:&uN&uT&ua&ug&uh&ui&ut&v%&v5&v=&vC&vf&w(&w.&wB&wQ&w!&ws&wy&x#&x0&x8&x>&xW&xd&xo&y3&\
      y4&y5&y=&y>&yI&y[&y!&yi&yo&yw&yx&z.&z]&zk&zx&{W&{_&{`&{h&{y&{z&|I&|Q&|^&|m&|z&}7&}=&}J&}R&}Z&}`&~.\
      &~J&~^&~_&~}'#.'#4'#5'#B'#C'#R'#X'#`'#a'#b'#h'#y'$*'$<'$='$>'$I'$J'$W'$]'$g'$t'%0'%6'%7'%='%I'%f'%\
      ~'&('&C'&D'&L'&Y'&_'&s'&t'&|''4''b''x'(.'(6'(R'(X'(Y'(c')*')D')V')!')p'*_'*`'*{'+/'+0'+H'+P'+Q'+R'\
      +X'+`'+o'+}',-',:',B',X',^',n',y'-0'-G'-O'-l'-y'.#'.9'.M'.Z'/#'/$'/1'/;'/J'/P'/_'/g'/m'/x'/y'/z'0)\
      '04'0A'0m'0u'1-'15'16'17'1H'1j'1w'2('2.'26'2V'2e'2f'2l'2t'3C'3Y'3_'3g'3t'4*'49'4A'4G'4R'4b'4h'4s'5\
      ('50'5G'5_'5`'5s'6('60'61'6@'6A'6R'6h'6u'70'78'79'7A'7B'7J'7K'7b'7h'7n'7o'8-'8='8C'8u'9&'96'9>'9?'\
      9G'9X'9b':)':*':Y':Z':[':c';(';?';L';R';h';p';x';~'<,'<A'<B'<C'<['<!'<]'<^'<v'=''=4'=J'=f'=g'=t'>%\
      '>7'>='>>'>N'>V'>W'>]'>^'>r'>z'?0'?Z'@5'@n'@v'A)'A*'A7'AM'A!'An'B%'B='BV'Bn'C*'CU'Cb'Cl'Cw'D#'D$'D\
      _'Ds'Dt'E7'EA'Es'Et'E|'E}'F''F-'F3'F>'FD'FO'FY'Fr'Fx'G='GY'G_'G`'Gf'Gg'Gh'Gi'Gj'G|'H6'HA'HU'Hg'Ht'\
      Hu'I('I9'IK'IL'IT'Ic'J$'J*'J+'J1'J9'JM'J!'Ji'Ju'K&'K0'K<'K='Kd'Kq'L#'LK'LL'LY'Lv'Lw'M1'MG'M_'Mg'M|\
      'N+'N3'ND'NX'N^'Nk'Ns'O,'OK'OQ'Oy'P''P?'PG'PV'P!'P]'Pe'Pf'Pl'Pr'Px'Q1'Q9'QA'QB'QC'Qb'Qh'Qn'Qt'Q|'R\
      /'R0'R1'RJ'RK'RL'Ri'Rj'Rp'Rq'Rw'S('S<'SF'SL'S^'Sn'St'Sz'T&'T0'T<'TP'TX'T`'Tt'Tz'T{'T|'U&'U,'UB'UC'\
      UI'UQ'Ue'Uk'V#'V$'V*'V+'V3'VJ'V`'Vo'Vu'W*'W0'WD'WL'WT'WZ'Wg'Wh'X7'X?'XE'XT'XZ'Xf'Xg'Xz'X{'Y-'YK'YX\
      'YY'Ye'Yk'Z''Z7'Z8'Z9'ZD'ZJ'ZY'Za'Zu'[&'[''[8'[P'[X'[^'[m'[n'[o'!/'!5'!?'!E'!K'!f'!l'!{'!|']/']7']\
      J']K']X']^'^$'^%'^@'^F'^G'^U'^V'^^'^t'^z'_$'_*'_0'_C'_Z'_k'`8'`D'`X'`e'a#'a>'aD'aV'ag'b#'b6'bX'bY'\
      bh'b|'c&'c''c-'c.'c/'c9'cA'cG'cM'cS'cT'ca'cs'd&'d5'd6'd<'d='dS'dY'dg'dh'dy'dz'e0'e1'e2'e8'e>'eV'ej\
      'ek'f5'fO'fh'fz'g&'g@'gA'gL'gR'gl'gr'h.'h/'h0'h8'h@'hA'hB'hM'hr'hz'i<'iI'iQ'iY'iZ'i`'im'iu'j&'j7'j\
      8'j9'j:'j;'jC'jT'jU'jV'jW'jb'j}'j~'k,'k9'kQ'kf'kg'kh'ki'ko'l%'l9'l['ln'lo'lz'm2'm3'm;'mL'mR'mZ'mi'\
      mq'my'n('n>'nD'nL'nY'na'nq'oD'oE'oV'oa'oi'p&'p''pM'pN'pT'pj'pp'pq'qF'qG'qQ'qf'qq'r:'r@'rH'rN'r_'r`\
      'ra'rg'rh'rp's%'s+'s,'sB'sH'st't-'t.'ti'ty'uH'u!'uw'v#'v0'vG'vV'vc'w*'w+'w,'w9'wA'wI'w_'we'wk'x#'x\
      8'x@'xf'xs'x{'y2'y8'yB'yH'yN'y['y!'yb'yt'y~'z*'z+'z1'z2'zM'zm'{7'{?'{x'|6'|J'|P'|X'|`'|h'|u'}4'}5'\
      }?'}Z'}m'~*'~+'~8'~J'~Y'~o'~u(#((#2(#?(#K(#Y(#f(#x($9($I($O($!($d(%)(%W(%X(%o(%u(%v(&=(&H(&I(&X(&^\
      (&x(&y(',('-('A('B('C('b('r((H((i((s(({()'()5()=()>()?()Q()R()c()i(*#(*$(*%(*>(*?(*L(+9(+M(+X(+Y(+\
      Z(+i(+j(+|(,8(,@(,F(,G(,O(,W(,h(,~(-4(-R(-S(-T(.#(..(.:(.B(.O(.Z(.[(.a(/^(/d(/o(01(02(0F(0G(0R(0a(\
      0z(1&(1,(17(18(1@(1A(1S(1[(1t(21(2;(2m(2w(2x(2~(34(3B(3H(3b(4+(41(49(4E(4R(4_(4`(4a(4p(4|(5/(5P(5k\
      (6-(65(6;(6H(6[(6a(6b(6c(6s(70(7=(7>(7[(7c(8%(8+(81(8Z(8o(8|(9((9.(94(9<(9D(9T(9v(9w(9x(:C(:I(:J(:\
      R(:g(:r(;-(;.(;6(;E(;P(;](;e(;f(;g(;{(<J(<w(=&(=5(=N(=w(>#(>+(>?(>T(>Z(>[(>!(?&(?,(?2(?:(?E(?Y(?k(\
      ?z(@&(@,(@6(@7(@J(@K(@U(@[(@a(@{(@|(@}(A1(A9(AA(AZ(A[(Aa(Ai(Aj(Ap(Aq(B$(B%(B2(BM(Bb(Bc(Bt(Bz(C$(C4\
      (C5(CL(Ce(Cf(Cg(Cq(D0(D6(DB(Dj(E+(E,(EI(E[(Ec(Eo(Eu(F<(FD(FO(FP(Fr(G;(GA(GB(GO(GP(GQ(Go(HE(HM(Hh(H\
      u(I((I)(I=(IC(IR(IS(I`(If(Il(J&(JE(JF(J`(Js(K#(K0(KB(KZ(L8(LL(LY(LZ(Ld(Lv(M.(M/(M7(ME(MF(ML(MW(Ms(\
      M~(N((N)(N*(NJ(NR(Nt(O5(OO(O`(Oz(O{(P%(P<(PG(PO(PP(PQ(PW(PX(Pg(Py(Q*(Q7(QB(QJ(QW(Qt(R%(RW(Rk(Rq(S*\
      (S7(Sg(St(T*(T;(T<(TR(TZ(Tb(Tj(Tk(Tl(Tw(U#(U?(UN(U_(V+(V1(V<(VD(VS(V`(Vj(Vu(W&(W,(W@(WA(WI(WO(Wh(W\
      s(X((X7(X?(XS(Xb(Xo(Xp(Xv(X|(X}(Y2(Y3(Y4(YE(YP(YV(Yl(Yr(Z'(Z6(ZT(Zm([$([5([=([>([F([G([R([_(!#(!c(\
      ]&(].(]@(]F(]N(][(^%(^+(^3(^?(^E(^F(^G(^H(^P(^a(^b(^j(^|(_+(_1(_7(_z(_{(`'(`4(`J(`d(`q(`r(`|(a2(aD\
      (aE(aM(aj(au(b)(b*(b7(bB(bH(bU(bb(bw(b}(b~(c*(c2(cL(cV(c`(ch(d)(d/(d5(dK(dS(dT(dh(di(d|(e6(e<(eD(e\
      J(eU(eg(eh(e}(fQ(f[(fc(f}(g_(gv(h.(h/(hB(hH(hN(hc(i0(iB(iZ(il(j)(j*(j2(j8(jG(jT(jZ(j[(ja(ju(k&(k'(\
      k((k0(k=(kC(kT(k_(l#(l0(l;(l[(lm(m)(m*(m=(mE(mQ(ma(mb(m{(n,(n;(nH(nT(nU(nV(nk(o%(o0(o1(o>(oS(oT(oc\
      (o~(p1(pM(p!(pi(pj(qG(qn(qt(q|(r&(r,(r4(r<(rK(rL(rR(rS(r[(rg(s)(s6(s<(sI(sY(sf(sp(t3(t;(tU(tV(t`(t\
      f(ts(tt(t|(t}(t~(u#(u)(u/(u7(uD(uQ(uc(ui(uj(uk(uz(v$(v*(v@(vT(vc(vi(vj(vk(vq(w$(w%(w-(w.(w/(w5(w;(\
      wY(wz(x.(xE(xK(xQ(y%(y-(y<(yJ(yb(yj(yk(z#(z)(z/(z>(zL(zY(zZ(z[(z!(z](z{({4({H({N({l({y(|D(|S(|b(|c\
      (|d(|}(}B(}C(}M(}W(}X(}^(}j(}k(}l(}t(}u(~$(~7(~C(~R(~r)##)#))#1)#7)#J)#R)#_)#l)#t)#z)$+)$5)$6)$7)$\
      D)$E)$V)$W)$_)$`)$a)$n)$t)$|)%/)%F)%U)%d)%e)%|)&8)&>)&K)&d)&e)&f)&g)&s)&t)'/)':)'@)'A)'G)'U)'g)(+)\
      (H)(Y)(r)(s)({)(|))&))'))4))?))N))Z))l))t)*#)*-)*3)*D)*Z)*i)*})+3)+P)+l)+x)+y)+z),0),=),N),u)-:)-E\
      )-F)-Q)-Y)-_)-i)-z).+).<).D).Z).[).e).m).})/.)/;)/J)/g)/w)/})0,)02)0F)0U)0V)0!)0b)0c)0v)13)19)1:)1\
      ;)1C)1D)1O)1c)1{)2')2/)20)2B)2H)2I)2e)2k)3')3/)3<)3Q)3W)3])3c)3n)4,)4=)4I)4V)4^)4d)5()59)5E)5M)5N)\
      5`)5q)5r)5s)6))6=)6Q)6k)6q)71)77)7A)7I)7J)7R)7l)7t)8%)8-)85)8H)8P)8Q)8W)8X)8e)8f)9()90)9[)9!)9d)9r\
      ):*):9):F):W):u):{):|);2);8);9);A);G);X)<&)<.)<6)<O)<U)<f)<g)<o)=%)=/)=0)=:)=L)=g)=x)>$)>/)>A)>P)>\
      _)>g)>o)>~)?/)?0)?6)?>)?K)?V)?`)?m)@$)@%)@-)@9)@?)@G)@H)@I)@e)@f)@s)@y)A*)A2)A3)A9)A:)AE)AF)AN)A])\
      Ac)Ai)B8)B9)BF)BL)BY)Bp)C$)C?)CG)CM)C!)Cp)D1)D>)DD)DS)DT)Dn)Dv)D~)E*)E+)E3)E;)Et)F')F/)FT)Fc)Fw)G(\
      )G0)GM)G^)Gk)Gq)Gr)Gs)H5)Hi)Hq)Hr)I()I))I1)I;)IA)IB)IS)I[)I!)Ig)Ih)I~)JH)JZ)J[)Jl)K))KS)Ke)Kt)K|)L\
      +)L5)LL)LZ)Lb)Ln)Lx)M$)M*)M+)ML)MM)MS)M[)Ms)M{)N')N-)N@)NF)NG)NM)No)Np)Nx)O$)OK)OU)O`)O{)P')P-)P.)\
      P6)PC)PM)P!)Pb)Px)Q-)Q3)Q;)Q<)QP)QQ)Q`)Qm)RL)RY)Rm)Rs)S=)SS)Se)T:)TI)TQ)Tx)U2)U3)U@)UF)UL)U[)Uc)Ud\
      )Uj)Uk)VF)VL)VM)VU)V`)Vf)W8)W>)W?)WN)WO)WP)WQ)WR)W_)We)Wf)Ws)Wy)X#)X?)XE)XM)X^)Xr)Y3)YI)YQ)Y!)Yb)Y\
      h)Yr)Y~)ZA)ZB)ZC)Zi)Zv)[%)[-)[:)[;)[A)[X)[Y)[m)[|)[})!7)!8)!9)!H)!S)!v)]0)]?)]E)]M)]d)]e)^<)^=)^S)\
      ^T)^p)^})_))_/)_7)_?)_Q)`0)`1)`>)`I)`O)`])`n)`v)aT)ac)ai)ao)bL)b!)bd)b|)c0)cD)cW)c])c^)c_)c`)cv)c|\
      )d&)dP)dQ)dR)dS)db)dh)e9)e?)eI)eu)f$)f5)fY)fh)fp)fx)g=)gE)ge)gf)gl)h')h()h<)h=)hE)h^)hp)i*)i8)iS)i\
      [)i!)i])i^)ij)ip)iq)i{)i|)j()j))j=)jY)j_)k$)k1)k;)k<)k=)k!)ko)kz)k{)l%)l-)l.)l?)l@)lH)lS)lh)m()m5)\
      m[)mv)mw)n0)n1)n2)n<)nD)ne)nf)n})o))o4)o<)oG)oR)oX)or)oz)p))p8)pE)ph)pi)po)pp)q+)q1)q>)qK)qQ)qe)qk\
      )qx)q~)r()r.)r@)rM)rN)r`)rm)s3)s4)sJ)sh)t()t))t<)tB)tO)tU)t])th)u,)u:)uL)uT)u!)v+)vI)v])v{)w.)wI)w\
      w)x1)x7)xL)xd)y;)yL)yR)yS)yo)yy)zG)z^)zf)zg)zv)z|){3){P){Q){j){k){l)|')|()|5)|W)}1)}C)}M)}U)}h)}i)\
      }v)}w)~.)~4)~:)~])~e)~r*#%*#7*#M*#S*#T*#e*#t*#|*$5*$=*$L*$[*$o*$u*$v*$|*%(*%;*%C*%I*%J*%K*%l*%t*&+\
      *&:*&M*&a*&g*&y*'7*'P*'V*'q*'w*'x*'y*(#*(-*(>*(D*(Q*(R*(e*(q*(y*(z*)$*)5*)j*)w**-**3**[**h**p*+C*+\
      R*+_*+j*+p*+{*,%*,8*,>*,?*,O*,P*,V*,W*,]*,n*,y*-#*-.*-9*-:*-]*-p*-q*-~*.0*.1*.>*.M*.g*/#*/5*/;*/H*\
      /P*/_*/n*/o*/w*/x*07*0=*0N*0Y*0j*1$*18*1J*1K*1V*1!*1]*1w*2**2G*2H*2N*2b*2q*2|*3-*3b*3|*4**47*4I*4J\
      *4^*4h*4i*5;*5A*5R*5S*5T*5!*5d*5o*5{*60*6E*7'*7/*7N*7[*7!*7t*7|*8/*8?*8U*8V*8{*8|*9(*9.*96*9>*9M*9\
      Z*9m*:N*:O*:]*:o*;&*;3*;A*;B*;b*;j*;r*<%*<+*<=*<p*<x*=/*=K*=[*=a*=i*=x*>4*>H*>I*>Q*>Y*>l*?(*?B*?Q*\
      ?W*?]*?s*?{*?|*@1*@2*@F*@Q*@Y*@Z*@n*@{*@|*A(*A7*AJ*A`*Ah*Ai*B(*B)*B5*B;*BJ*BT*Bc*Bi*Bj*Bu*B{*C,*C;\
      *C<*CV*Cl*Cy*D8*D>*D?*DJ*DR*DX*D^*D_*D`*Dh*Dn*D{*E<*Em*En*F(*F?*FE*FU*FV*FW*F_*Fo*G7*GT*GZ*Gb*Gs*H\
      $*H8*H>*H?*HL*Ht*I'*I7*I?*IG*IQ*IY*If*Ig*Iv*J7*JD*JQ*JR*JS*J`*Jm*K;*K<*K=*KG*KW*KX*K~*L1*L>*LF*LN*\
      LO*Li*Lq*Lr*Ls*M&*M'*M(*M)*M4*M:*M;*MY*Mx*My*NI*NQ*N!*Nb*Nm*Nu*Nv*Nw*O'*O(*O)*O6*OV*O!*Ok*P**PE*PK\
      *PX*Pg*Pq*Q)*Q**Q0*Q8*QI*Qe*Q|*R=*RJ*RW*Rd*Rj*Rr*Rs*Rt*S1*S2*S=*SC*SN*SX*Sj*Sw*T6*TM*TU*T[*T!*Tk*U\
      .*UU*UV*UW*Uf*Un*U}*V)*V@*Vt*V|*W4*W<*WB*WC*WO*WP*Wd*Wq*X,*X2*X8*X@*XA*XI*Xb*Xc*X{*Y'*YL*YM*YU*Yg*\
      Z%*Z+*Z3*Z9*Z:*ZB*ZC*ZI*ZJ*ZK*ZZ*Z`*Za*Zl*Zy*[%*[-*[:*[R*[S*[T*[!*[p*[v*[~*!1*!7*!?*!M*!N*!e*!t*!u\
      *]/*]E*]M*]W*]]*]^*]h*^7*^?*^@*^Q*^g*^v*_5*_;*_<*_=*_E*_K*_k*_x*`4*`:*`@*`b*`j*a+*a,*aO*aP*aq*bO*b\
      _*b`*bv*c,*c8*c9*c:*cB*cR*cS*cY*c_*d&*d'*dE*dK*dQ*dY*dk*d|*d}*e8*eL*eR*eX*eY*ea*es*f.*fQ*fR*ff*fg*\
      g#*g+*gH*g]*gc*gk*h,*h-*h.*h4*hG*h|*h}*i'*i6*iI*iV*iW*ia*iu*j#*j0*j8*jC*jc*jp*j}*j~*k**k;*kC*kP*kX\
      *kY*ki*kj*kv*l'*l-*l.*l:*lN*lb*lj*m'*m4*m:*mQ*mR*mZ*m`*mo*n,*n6*n<*nF*nG*nH*nW*nv*o'*o;*oE*oM*ol*o\
      m*on*o{*p8*p@*pA*p]*pe*pf*pg*pm*q0*q6*qN*q]*qu*q{*r,*r9*rA*rB*rH*rc*rp*s/*s0*s?*t$*t**t+*t1*t9*t:*\
      t;*t<*t=*t>*tb*tt*u%*u<*uS*uT*uf*uz*v&*v,*v;*vJ*vW*w#*w)*w**w9*wF*wS*wi*w{*x3*x9*xA*xB*x]*x^*xf*xl\
      *xm*y-*yA*yG*yT*yZ*z4*z@*zF*zG*zH*zR*zZ*z{*{2*{?*{@*{A*{W*{s*|**|N*|g*}-*}3*}9*}M*}a*}n*}v*}w*~4*~\
      <*~D*~^*~v*~|+#?+#V+#^+#h+#s+#t+$0+$=+$W+$_+$l+%%+%1+%7+%D+%L+%Y+%e+%y+&%+&A+&c+&p+'4+':+'O+'b+'j+\
      'k+'q+(4+(5+(D+(T+(m+(s+(y+(z+)0+)1+)2+)Z+)`+)h+)u+*$+*1+*7+*B+*S+*b+*c+*w++3++;++]++o++u++v+,-+,5\
      +,X+,g+-++-,+-9+-?+-G+-M+-^+-f+.)+./+.:+.@+.K+.a+.i+.j+/,+/<+/l+/}+0M+0`+0v+1'+1(+10+11+1B+1C+1D+1\
      p+2)+2/+2C+2K+2L+2b+2o+2p+2q+2~+3#+3?+3W+3X+3j+3~+4#+4)+41+47+4C+4I+4J+4[+4h+4n+5*+5f+6++6,+6-+6G+\
      6f+6{+7:+7;+7H+7I+7]+7h+7n+8>+8F+8!+8z+9&+9'+9;+9M+9N+9Z+9g+9h+9i+9j+9k+:.+:;+:<+:=+:N+:b+:r+:x+;&\
      +;'+;A+;a+;g+;o+<$+<%+</+<5+<6+<A+<G+<T+<n+<v+<|+=&+=7+=K+=_+=`+=k+=~+>1+>2+>F+>^+>f+>l+>r+?%+?-+?\
      5+?E+?M+?S+?`+?s+@N+@V+@w+A7+A?+AE+AV+Af+B(+B?+Bg+Bh+Bn+C/+C>+CT+Cy+D:+DG+DH+DT+Dx+Dy+E%+E0+E1+Eb+\
      Ej+Er+F3+F@+FQ+FR+FS+FY+Fy+Fz+G.+G/+GL+GM+G_+Gn+Go+Gp+H#+H)+H;+HG+HO+HZ+Ho+H~+I2+I?+IE+Ib+Il+It+JA\
      +JB+JL+J]+Jo+Jw+J}+J~+K#+K0+K=+KH+KI+KX+K`+Km+Kx+Ky+L)+L<+LB+LU+LV+Lj+Lp+Lv+L|+M&+M'+M-+M3+MB+MW+M\
      ]+Mj+Mk+Mq+M}+N'+NC+ND+NJ+NP+NQ+Ne+Nm+O'+O1+OW+Ob+Oq+Ow+P-+P9+PA+PK+PL+PY+PZ+P[+Pl+Pr+Ps+Q$+QF+QG+\
      QY+QZ+Qb+R@+RF+RG+RH+R]+Rv+Rw+Rx+S;+S<+SN+S~+T#+T5+T[+Tc+Td+Tj+Tx+U5+U6+UE+UK+UL+U^+Uf+U~+V/+V5+V;\
      +Vs+W&+W,+W@+WM+Wk+W|+X&+X,+X;+X_+X`+Xf+Xl+Xm+X{+Y*+Y0+Y?+Y@+YK+Y`+Yh+Yn+Z#+Z++ZH+ZI+Z]+Z^+Z_+['+[\
      (+[5+[6+[7+[Y+[|+!2+!8+!>+!D+!J+!K+!b+!j+!{+!|+]=+]E+]t+^'+^>+^_+^t+^u+^{+_4+_A+_B+_H+_I+_O+_W+_i+\
      _s+_y+`.+`8+`@+`_+`l+`r+`x+`y+`z+a&+aB+aS+a]+ah+az+b++b:+bL+bY+bh+bp+c)+cA+cG+cW+cf+cg+co+c|+c}+c~\
      +d*+d@+da+dg+dh+e%+eF+eG+eO+eU+e]+ej+et+f6+f7+f8+fL+fM+fU+fi+f}+f~+g*+g=+gC+gd+gl+g~+h#+h++h:+hL+h\
      M+h^+hh+hy+i'+i/+iO+i!+id+ie+if+ig+j*+j:+j;+jC+jV+jh+ji+jj+jt+j|+k8+k^+l#+l4+lD+lN+lO+lP+lr+lx+ly+\
      m%+m2+m=+m]+mw+n/+n>+n?+nG+nZ+n[+nm+nn+nv+nw+o:+o@+oA+oB+oM+o^+o_+o`+of+ol+om+oz+p<+p{+q9+qS+qT+qU\
      +qV+qW+qd+r*+r++r@+rJ+rW+rX+r^+r_+rt+ru+rv+s++s3+s=+s>+sU+sV+s^+sd+se+sw+sx+t$+t:+tZ+t`+tt+u.+u/+u\
      N+u^+uf+ug+vG+vQ+vd+w#+w$+w1+w2+w8+wG+wY+wj+wy+x#+x++x:+xU+xV+x^+xw+xx+yC+yg+y{+z.+zF+zG+z[+zj+zw+\
      {#+{)+{P+{r+{s+{t+{u+{v+{w+{x+|-+|=+|J+|K+|Q+|e+}$+}%+}++}5+}i+}}+~.+~Q+~^+~|,#&,#,,#-,#N,#z,$+,$8\
      ,$>,$?,$N,$T,$!,$l,$m,$u,%2,%:,%@,%A,%P,%a,%b,%s,&9,&l,&m,'6,'A,'I,'X,'Y,'Z,'b,(#,(4,(5,(?,(S,(T,(\
      t,)$,).,);,)F,)L,)T,)f,)q,*$,*%,*9,*A,*B,*C,*K,*_,*g,*o,*p,*q,+&,+3,+S,+g,+o,+p,+x,+~,,(,,I,,T,,U,\
      ,b,,m,,n,,z,,{,-,,-;,-F,-Q,-R,-^,-d,-s,.A,.I,.b,.j,/*,/H,/W,/_,/`,/f,/n,/o,0,,02,03,0?,0E,0W,0],0l\
      ,1Q,1W,1X,1m,1~,2(,2),21,22,2C,2I,2J,2R,2S,2],2n,2},30,3:,3G,3M,3S,3T,3g,3m,42,48,4L,4[,4a,4i,4q,4\
      w,4},53,54,5:,5;,5Q,5e,5k,5l,6&,6?,6E,6R,7),76,7>,7!,7d,7q,7r,7s,7~,8(,88,8U,8h,8n,9),91,99,9N,9^,\
      9h,9s,:8,:>,:D,:V,:`,:q,;:,;N,;O,;g,<%,<+,<1,<<,<M,<!,<d,<j,<k,<},=2,=K,=L,>4,>5,>[,>h,?%,?-,?9,?D\
      ,?W,?k,?z,?{,@',@(,@9,@R,@S,@[,@!,@i,@q,@},A9,A?,A@,AF,AU,Ab,Ac,An,At,B#,B$,B%,BV,B^,Bn,Bt,C*,C+,C\
      D,Ci,C},D),D6,D7,DE,DF,DS,Dn,E6,EH,EN,EV,Et,F$,F:,FB,FN,FY,FZ,F[,Fl,F},G0,GH,GR,G^,G_,Gx,H),H=,HC,\
      HU,H_,Hj,Hu,Hv,I%,I=,IO,IZ,Is,Iy,J(,J[,J!,Jp,Jz,K&,K0,KI,KJ,KW,KX,Kn,Kv,K~,L-,LA,LZ,Le,Lm,M2,MD,MX\
      ,Mu,N*,N5,NH,NY,O',O-,OH,OW,O],Oc,Od,O~,PA,PN,PV,P^,Pf,Q),Q8,Q9,Q:,QG,Q!,Q],Qk,Qx,Q~,R#,R2,R8,RG,R\
      Q,R!,Rp,Rv,R~,S*,SE,SF,SG,SO,Sc,Sd,Se,Sr,Sx,T),T/,T5,T;,TC,TW,Th,Tn,Tx,Ty,U#,U+,UV,Up,Uv,V.,VZ,V`,\
      Vr,Vx,W),W/,W0,WA,WU,Wp,Wq,X',X-,X.,X/,XX,XY,Xf,Xu,X},Y0,YF,Yj,Yr,Z8,Z9,ZT,ZU,Z`,Za,Zg,Zt,[1,[2,[T\
      ,[l,[r,!9,!H,!I,!],!^,!m,!n,!~,]#,]0,]1,]<,]=,]C,]P,]V,]!,]],]q,]r,]s,]{,^2,^8,^E,^R,^_,^`,^j,^{,_\
      ',_/,_0,_;,_C,_K,_L,_R,_S,_`,_a,_i,_j,_p,`#,`$,`:,`N,`Y,`a,`{,a.,a9,aF,aG,aY,aZ,ab,ac,b%,b-,b.,b=,\
      b>,bR,b`,ba,bb,bo,bp,bx,by,c%,c1,c2,c8,c>,cR,cS,cj,ck,cl,cr,cz,c{,d3,dI,d^,df,dw,e*,e2,eM,el,f>,fZ\
      ,f[,fg,fo,fu,f},g0,gG,gT,gg,h#,h+,h`,hf,i&,i5,io,iw,j&,j',j(,j0,j6,j7,j`,jm,js,k),kE,kT,k!,kb,kh,k\
      |,l(,l.,l;,lO,lU,ld,ll,lm,l|,l},l~,m1,m9,mA,mI,mJ,mW,mX,mY,my,n%,n2,n<,nK,nj,nw,oX,op,ov,p1,p7,pB,\
      pH,p`,pf,pg,pt,pu,q<,qI,qV,q`,qf,r<,r=,rW,rq,ry,s3,sC,sT,sm,sw,t/,t>,t?,tE,tb,to,tw,tx,u2,u8,uL,v%\
      ,v0,vD,vL,vT,vZ,w&,w.,wF,wG,wH,wN,w[,x$,x@,xS,xY,y*,y4,y<,yV,y!,z$,z7,z?,zE,zz,{3,{4,{:,{v,|6,|F,|\
      P,|Q,|],|e,}*,}9,}A,}B,}H,}I,}Q,}Y,}c,}d,}l,}m,}s,}~,~#,~$,~6,~7,~B,~],~h-#$-#%-#&-#,-#2-#U-#g-#q-\
      $$-$.-$6-$>-$?-$E-$S-$Y-$a-$i-$o-$p-$q-$|-$}-%+-%1-%C-%[-%x-&)-&/-&0-&8-&G-&T-&Z-&w-'8-'9-'K-'S-'`\
      -'f-('-(--(@-(O-(n-(v-(w-)2-)3-)D-)J-)U-)[-)l-)r-)z-*E-*K-*Q-*o-*p-*~-+6-+>-+X-+o-+z-,+-,6-,>-,K-,\
      L-,M-,^-,d-,~--#--)--7--B--J--d--l--m--|-.*-.7-.8-.E-.S-.i-/&-/:-/;-/Q-/^-/_-/g-/h-0$-0,-0F-0f-0g-\
      0m-1=-1G-1T-1Z-2*-2=-2S-2T-2_-2`-2t-2u-2{-3'-39-3A-3B-3N-3f-3|-3}-4.-44-4M-4N-4V-4e-4m-4u-4}-5)-59\
      -5T-5x-6$-6D-6N-6Z-6t-7#-7$-7%-7&-7K-7W-7k-7x-8+-8L-8[-8f-8q-9'-9H-9a-9g-9}-9~-:#-:+-:,-:--:3-:F-:\
      N-:O-:!-:n-:o-:{-;'-;G-;M-;U-;V-;^-;f-;n-<)-<8-<N-<[-<s-<y-<z-=--=7-=8-=9-=F-=U-=i-=j-=y->;-><->P-\
      >Q->^->f->g->t-?*-?7-?D-?S-?[-?!-?i-?q-@$-@3-@?-@h-@s-@t-A)-A?-AE-AR-Aq-Ay-B#-B4-B5-BD-B_-B`-Bm-Bx\
      -C)-C1-Cb-Cq-Cw-D3-D>-DD-DE-DS-Dm-E2-EA-Ec-Ed-Ee-Ek-Es-FB-FQ-F_-Fe-Ft-G'-G=-GM-Gh-Gs-Gt-H%-H9-H:-H\
      J-HU-Hn-Hv-I'-I--I7-Ib-J6-JP-Jd-Jj-J{-K,-K--K.-K6-KA-KL-KM-K!-K]-K^-Kw-L.-L4-LR-Lf-Ls-Lt-M,-M--M<-\
      MD-ME-Mb-N6-NE-Nh-Nn-Nt-N|-O(-O)-OR-Ok-Os-P,-P>-P?-Q.-Q/-QF-QL-Q]-Q^-Q}-R9-RA-RB-RH-RY-R_-Re-Rv-Rw\
      -S*-S2-S8-Sd-Su-T%-T/-TP-TQ-T}-U6-UH-Ub-Uh-U|-V&-V7-VA-VG-VH-V_-V{-WD-WJ-WK-WS-W[-Wc-Wt-Wu-W}-X)-X\
      /-X0-X=-XE-XR-Xj-Xk-Xl-Xm-Xu-Y$-Y*-Y+-Y3-Y9-YA-YP-YZ-Yb-Yo-Yp-Yq-Yw-Z*-ZN-Zg-Zr-Zz-[(-[.-[9-[?-[J-\
      [W-[X-[Y-[_-[n-!&-!'-!;-!<-!B-!C-!P-!a-!x-]+-],-]2-]8-]@-]J-]W-]]-]j-^$-^;-^<-^D-^`-^f-^g-^h-^n-^v\
      -^|-_5-_6-_L-_T-_Z-`1-`@-`H-`N-`Z-`[-`!-`b-`o-`y-a*-a0-a6-a7-aD-aE-aF-a^-ak-as-b.-b/-b>-bF-bW-bd-b\
      j-c&-c,-c;-cH-cP-ca-cb-cw-cx-c~-d#-d$-d,-d;-dA-dL-dM-dN-dr-ds-d}-eH-em-e|-f&-f,-f--f9-f:-fO-fo-fp-\
      g7-g=-gJ-gR-gX-g^-gd-h)-h*-h4-hE-hK-hX-hk-hs-i9-iF-iL-i[-j'-j7-j?-jG-j!-j|-k5-k6-kO-kU-kk-kl-l*-l;\
      -lu-m'-m(-m3-mX-mq-my-n*-n+-n3-n@-nO-nl-nr-o%-o+-or-p&-p;-pA-pI-p]-pg-po-pp-qG-qH-qZ-qi-q~-r*-r0-r\
      1-r9-r:-r;-rO-rP-rb-rh-s#-s$-s*-s7-sJ-s`-sa-su-sv-t?-tG-tW-tX-ty-u(-uH-uR-u^-v#-v8-vE-vg-vm-v~-w8-\
      wC-w^-w_-w`-wh-wx-w~-x#-x$-x%-x--x3-xK-xU-xV-xW-xo-xp-yG-yH-yI-yb-yc-z2-zA-zP-z^-z|-z}-{)-{8-{9-{H\
      -{W-{X-{w-|(-|F-|G-|T-|U-|V-|q-|r-}&-}2-}:-}G-}M-}X-}l-}r-}x-~3-~4-~P-~Q-~`-~a-~l-~y.#?.#G.#H.#I.#\
      O.#`.#q.#r.#z.$-.$d.$l.$m.$n.%5.%=.%H.%N.%b.%c.%d.%s.&1.&7.&=.&>.&R.&Z.&[.&f.&q.&y.&z.'&.''.'7.'A.\
      'K.'].(#.().(4.([.(c.(v.)'.)(.)<.)G.)u.)v.)w.*/.*A.*G.*H.*I.*T.*x.+'.+a.+g.+r.,-.,8.,I.,T.,c.,w.-6\
      .-<.-P.-Q.-d.-u.-}.-~..1..7..?..R..]..^..x..y..z..{./*./?./I./p.0/.0T.0o.0p.0v.1;.1P.1V.1e.1m.2+.2\
      6.2@.2K.2Q.2!.2i.2j.2k.3-.3F.3j.3{.4%.4/.4;.4<.4=.4J.4!.4b.4h.5/.5I.5U.5].5}.6D.6O.6P.6Q.6b.7+.71.\
      7>.7V.7g.7t.7u.83.8H.8N.8!.8b.8q.8y.9'.9(.95.9=.9>.9I.9J.9W.9X.9d.9n.:(.:).:6.:F.:L.:R.:Z.;&.;..;/\
      .;5.;B.;H.;W.;d.;l.<'.<O.<l.<m.<n.<t.=).=6.=>.=?.=!.=].=^.=_.=`.=o.=p.>+.>5.>6.>C.>Y.>a.>b.>c.>s.?\
      #.?$.?1.?2.?F.?n.?{.?|.@(.@).@5.@E.@P.@g.@v.@w.@}.A..A@.AA.Ah.An.Az.BS.BT.Ba.Bi.Bt.C-.C;.C<.CD.CQ.\
      C`.Ca.Cv.C|.D(.D>.DT.Dr.E-.E..E6.EE.ET.Ea.Eb.Eh.F*.F2.FD.FE.Fe.Fv.G$.G%.G&.G'.G/.G5.GB.GH.GN.GO.GZ\
      .Gp.Gz.HD.HJ.Hh.Hn.I#.I+.IK.IQ.Ie.Ik.Iv.I|.JE.Ji.Jj.Jy.K#.KF.KG.KR.K!.Kg.Kr.L/.LG.LY.Lk.Ls.L}.M+.M\
      8.MM.M!.M].Mi.Mo.Mw.N&.NM.O/.O7.OV.Oj.P&.P3.P@.PA.PU.Py.Pz.Q$.Q%.Q+.Q8.Q>.QM.Qd.Qs.R&.R5.R6.R>.R?.\
      Rb.S'.S-.S..S/.Sf.Sn.S{.T0.T<.TO.T`.Tm.U&.U,.U9.U:.U@.UA.UI.UO.Ug.Uh.Ur.V..VI.VJ.VP.Vd.Vq.Vw.W3.W9\
      .W?.WE.WK.W].Wo.X&.XJ.XW.Xk.Xs.Y0.Y8.Y9.Y:.YB.Yd.Yx.Y~.Z4.Z:.ZP.ZV.ZW.Zp.Zv.[).[5.[H.[P.[l.[~.!#.!\
      3.!G.!M.!].!l.!m.!n.]?.]G.]H.]P.]V.]`.]a.]z.]{.]|.^9.^F.^L.^d.^y._#._0._;._E._Q._R._j._k._l._r.`I.\
      `k.a+.a9.aM.ae.at.b%.b+.bN.bT.bU.bg.bt.c,.c-.c7.cB.cJ.c^.c_.c`.ch.d,.d4.d:.d@.dH.dP.dg.dh.dw.e#.e.\
      .e@.eA.eN.e^.ei.ej.er.es.f&.f:.fG.fU.fb.g%.g@.gA.gG.gT.g_.gq.g|.h7.h?.hc.hi.hs.i%.i+.i1.i>.iT.ii.i\
      j.ik.iq.j$.j/.j@.jH.jN.j`.jz.j{.j|.k&.k'.k=.kT.kZ.kb.kj.kr.kx.l,.l@.lQ.lW.ln.lv.l|.m>.mK.mQ.mR.mS.\
      mT.ma.mi.mj.n#.n+.n6.n>.nD.nR.ne.nr.o#.oI.oV.o!.ok.pV.pc.pd.pl.pm.p|.q1.q7.qH.qR.qa.qz.r&.r0.r?.r@\
      .rn.r{.s'.sL.sM.sN.s`.sa.sb.sl.t%.t<.tI.te.tm.tn.to.u/.u@.uH.uP.u[.uc.us.uy.v*.vB.vY.v_.ve.w#.w$.w\
      %.wB.wO.wU.wV.we.wx.w~.x*.x9.xK.xQ.xY.x_.x`.xh.xp.y#.y4.y5.y;.yL.y[.y!.yi.yq.yr.yz.y{.zS.zT.zh.zp.\
      zv.{&.{,.{4.{?.{P.{X.{d.|%.|&.|'.|7.|F.|G.|_.|g.|{.}'.}P.}h.~).~6.~<.~G.~Z.~k/#%/#N/#[/#!/#g/#m/#z\
      /$A/$G/$O/$P/$Q/$R/$X/$Y/$p/%(/%B/%H/%I/%O/%!/%]/%c/%n/&*/&+/&N/&T/&k/&}/'F/'G/'Z/'g/((/(./(;/(A/(\
      B/(O/(`/(r/),/)2/)F/)_/)j/)k/*1/*@/*Q/*W/*o/+%/++/+3/+;/+A/+M/+!/+r/+s/+t/+u/,1/,>/,[/,j/,k/,{/-;/\
      -H/-R/-h/-n/.7/.e/.m/.u/.{/.|/.}//L//W/0)/0W/0]/0e/1#/1F/1L/1b/1c/1d/1e/1f/2$/20/2=/2L/2R/2Z/2[/2a\
      /2g/3=/3E/3U/3V/3z/47/48/49/4C/4k/4q/5A/5U/5]/5c/5i/5q/5r/6#/66/6</6h/6n/7$/7//7</7t/7u/7{/8)/8//8\
      `/8a/8i/8j/8k/9O/9W/9o/:3/:E/:T/:j/:k/;#/;0/;1/;H/;S/;^/;d/;s/;t/;z/<*/<F/<Z/<g/<y/=#/=+/=?/=N/=V/\
      =!/=]/=v/=w/>H/>!/>b/>}/?:/?B/?H/?I/?e/?r/@7/@T/@h/@r/@s/@y/A)/Ac/B$/B//B</BN/Bf/B|/C2/CV/Cj/Cr/Cz\
      /C{/D%/D//DJ/DK/DQ/DR/Dn/Dt/D|/E(/E3/ER/EX/E^/Es/Et/F'/F-/F;/FC/FI/FS/FT/Fc/Fd/Fn/Ft/G(/G)/G//GS/G\
      T/Gw/G}/H'/H//H7/HB/HC/HR/Hl/Hm/I//IH/IP/IQ/Ik/I}/J5/JG/JM/J^/Jd/Je/Jf/Jn/Jo/Jw/K5/KC/KT/Kj/Kk/Kl/\
      L4/LZ/Ld/M-/MN/Mb/Mc/Mv/M~/N,/N9/N:/NG/NV/Ne/Nk/Nl/Nr/O8/OD/OJ/Oa/Op/Ox/P(/PP/P]/Pq/Q$/Q3/Q;/QJ/QK\
      /Q_/Ql/Q{/Q|/Q}/R)/R3/R;/R</RK/RL/RW/R]/R^/Ri/Rt/SI/Sb/Sc/Sk/Sl/Sy/T./T;/TA/TB/TT/Ti/Tv/U2/U?/U@/U\
      A/UL/U_/Un/Uo/Up/Ux/V$/V,/V;/V</V_/Vt/Vz/W$/W3/W>/WO/We/Wt/X./X=/X>/XH/XW/Xp/Y&/YK/YS/Y`/Ya/Y~/Z*/\
      Z@/ZA/ZT/Zk/Zs/Zy/[1/[=/[>/[O/[_/[o/[|/!4/!C/!D/!U/!b/!}/])/]</]B/]O/]U/]V/]!/]]/]l/]m/]n/^&/^;/^C\
      /^P/^X/^t/^z/_0/_H/_X/`$/`*/`+/`3/`@/`A/`N/`Z/`[/`i/aI/aX/aY/aw/b7/bF/bL/bM/b^/b_/bj/bk/bs/by/c2/c\
      C/cX/c^/co/c~/dO/dP/dn/dt/e%/e0/eA/eI/eg/e|/e}/f-/f=/fG/fH/fW/fX/fe/g$/g:/gB/gH/gU/gb/g{/h,/h2/hG/\
      hO/hv/i3/iF/iQ/ig/ih/ii/j//j@/jF/jW/jn/jo/k$/k//k7/kI/kg/kh/kp/kv/l./l=/lY/lZ/lr/lz/m,/m>/mF/mG/mV\
      /m^/mv/n'/n-/n@/nM/nN/nY/na/nn/no/o)/o//o0/o6/oD/oE/op/ov/ow/o}/o~/p#/p@/pP/pq/pw/q#/q0/q?/q@/qA/q\
      O/qP/qX/r#/r$/r6/r7/rF/rW/rb/rc/r~/s#/s$/s,/sU/sh/s~/t#/t0/t:/tI/tO/tU/t[/tl/tm/u8/u>/uI/uO/u!/ui/\
      v(/v0/v1/v=/v>/v?/vE/vY/vZ/vb/vv/w./wB/wO/w!/w]/wc/wu/x+/x1/x>/x_/xg/xq/xy/y//y5/y;/yM/yZ/y`/ys/y{\
      /z*/z+/z3/z9/zF/zL/zM/zN/z!/zs/z{/{u/|&/|'/|//|5/|@/|H/|P/|j/}(/}F/}s/}{/}|/~//~P/~V/~t/~u/~v/~~0#\
      /0#00#10#<0#V0#j0#u0#v0$+0$,0$-0$.0$D0$J0$Y0$m0%$0%:0%M0%N0%O0%W0&%0&10&a0&b0&|0&}0')0'/0'<0'=0'>0\
      'X0'e0'~0((0(00(=0(E0(M0(N0(h0(u0)10)70)?0)N0)[0)!0)i0*/0*G0*V0*^0*i0*s0+30+40+A0+L0+]0+^0+d0,00,1\
      0,C0,O0,!0,]0,c0,p0-(0-.0-S0-T0.'0.20.30.?0.E0.F0.Q0.e0.f0.n0.t0/%0/-0/>0/]0/e0/k00?00G00O00e00k00\
      l01&01,01201:01_01`01j01k01v01|01}01~02J02U02V02!02t02u03003?03K03V03l03|04&04A04]04e04k04|05-05J0\
      5[05|06106>06V06!06i06q06y07207307@07F07Y07o07u07v07w08&08?08]08j08r08}09'09;09O09!09d09l09{09|0:(\
      0:)0:80:G0:O0:x0;20;80;D0;S0;_0;n0<%0<+0<S0<^0<m0=%0=-0=:0=K0=Q0=^0=p0>/0>70>80>Y0?S0?[0?a0?b0?j0?\
      |0@80@[0@h0@|0A(0A)0A>0AF0AQ0A!0Ad0Aj0Aw0Ax0A~0B#0B.0BK0Bk0C#0C$0C60CC0CD0CR0Ca0Cb0Ch0Ci0Cj0Cr0D)0\
      DC0DD0DX0Dc0Dw0Dx0E+0E,0E90E:0EX0EY0Eh0Ei0F+0F,0F40FA0FY0FZ0Fg0GC0GI0Gf0Gn0Gt0Gz0H+0H80HI0HQ0H^0Hi\
      0Hq0Hw0Hx0I<0ID0I`0Iq0Ir0J,0J-0J50J=0JQ0JY0Jf0Jg0Jo0Ju0K30K90KY0K_0Kg0Kh0Kt0Ku0K}0LO0Lb0Lq0M%0M-0M\
      D0MS0Mf0Mn0N.0N/0N70ND0NL0NM0NW0NX0NY0NZ0Nn0No0Np0N~0O-0OA0OR0OS0O]0O^0Ok0Os0O~0P[0P}0Q.0Q]0Qc0Qw0\
      Q}0R:0RK0R_0Rz0S+0S70S80SK0SQ0Se0Sw0T40T50T;0Tp0U$0U10U70UK0UQ0Ud0Uv0V&0VF0VG0VH0VS0VY0Vm0W30W40W5\
      0W@0WA0WL0W^0Wf0W}0X'0X40X50X=0XG0X]0Xl0Xv0Y'0Y80YB0YJ0YZ0Yf0Yu0Z=0ZE0ZF0ZG0ZH0ZX0Zi0Zz0[&0[@0[A0[\
      I0[_0[k0!*0!+0!10!90!:0!X0!Y0!k0!s0]-0]N0]O0]U0]_0]`0]m0]n0]t0^C0^R0^S0^[0^a0^u0^v0^|0_&0_,0_;0_H0\
      _W0_i0_v0_w0_}0`)0`40`<0`F0`X0`e0`t0`u0`{0a'0a@0aM0aN0aO0aP0aX0a^0ad0b30b40b:0bB0bO0bc0bi0bv0c'0c(\
      0c.0cZ0c[0cq0cr0d%0d90dJ0dK0dY0da0e;0eT0eo0f:0fQ0fR0f|0gH0gT0gU0gg0h$0h,0h;0h<0h=0hV0hW0hi0hs0h~0i\
      50i60i<0iB0iL0ia0ib0ic0id0ij0j/0j@0jF0j]0j~0k?0k@0kH0l/0l50lB0lh0lx0m10mP0mV0me0m|0n(0n.0n60nZ0n[0\
      nk0nv0o90oA0oI0oO0oh0o~0p*0p50p[0po0pz0qG0qS0q`0rO0r!0ro0s$0s10sd0sj0sp0t&0t'0t(0tM0tl0tm0ts0t{0t|\
      0u10u20u30uV0ul0vR0vX0v^0v_0ve0v~0w*0w`0wf0ws0w{0x30xB0xJ0xP0xh0xu0xv0xw0x}0x~0y60y>0yN0y]0y}0z00z\
      10zL0zM0zS0zt0zz0{$0{,0{-0{:0{N0{V0{e0{m0{s0|$0|;0|O0|P0|Q0|z0}D0}N0}X0}`0}a0}p0}z0}{0~:0~G0~H0~P0\
      ~d0~s1#(1#A1#W1#b1#z1$-1$`1$z1%-1%91%X1&31&B1&J1&K1&S1&Y1&a1&b1&c1&i1&j1&r1'#1'$1'%1'&1'H1'!1'k1((\
      1(C1(m1)&1)'1)(1)<1)Q1)a1*'1*D1*Z1*b1*j1*r1+'1+I1+j1+r1,#1,+1,?1,Q1,`1,t1,u1-21-H1-^1-d1-|1-}1.)1.\
      /1.01.H1.U1.V1.e1/81/G1/V1/{10%10;10!11'11(11N11b11h11i12#12912M12S12T12Z12i12s13J13K13_13`13m14Q1\
      4`15215815>15D15_15e15t15u15v15w15x16+16116G16Y16f16g16m16n16o17$17117;17S17b17h17p17x18$18318B18H\
      18R18X18e18y19.19S19T19U19i19q19r19z19{1:,1:41:51:L1:T1:U1:b1:c1:n1:x1;61;71;=1;g1;t1<%1<91<:1<;1<\
      K1<X1<Y1<Z1<t1<z1=+1=,1=41=51==1=S1=T1=!1=p1=q1=~1>21>?1>!1>w1?21?F1?N1?c1?r1@:1@R1@d1@z1@{1AR1Aj1\
      Ak1As1B-1B=1B[1Bh1C)1C:1CB1CJ1Cc1Cm1C|1D11D;1D<1DG1DH1DN1DY1Dl1E%1E&1E,1E-1E<1E=1EE1EF1EX1Ez1FE1FF\
      1FG1FQ1Fj1Fr1G-1G;1GH1GI1GZ1G[1Gc1Gn1H%1H01H=1HC1HK1H^1Hf1Hs1I<1IB1IT1IU1I`1I{1I|1I}1J'1J-1J81J91J\
      D1JE1JY1Jv1Jw1Jx1Jy1K#1K11KY1Kd1L+1L51L=1Lk1Lx1M31ME1MK1M!1M]1Mj1Mw1ND1NE1NF1NL1N_1Ne1O81OE1OU1O`1\
      On1P%1PK1PW1P_1Ps1P}1Q11QA1Qb1Qh1Qp1R&1R31R41R51R;1R<1R=1RL1R`1Ra1Rb1Rq1Rw1S*1S91S?1SG1SO1SW1SX1S^\
      1S_1S`1St1T'1T/1TE1TP1Tb1Tj1Tk1Tq1U:1UB1UR1UZ1Ub1Uq1V(1VC1VR1V_1Vm1Vx1W&1W'1WI1WO1Wk1Wx1X$1X31XJ1X\
      _1Xe1Xk1Xq1Y.1Y=1YJ1YP1Y]1Ym1Z$1ZS1Zn1Z|1Z}1[.1[/1[D1[E1[M1[S1[o1!#1!71!A1!_1!n1!o1](1]51]61]L1]R1\
      ]n1]o1]w1^#1^@1^F1^h1^i1^o1^w1_81_!1_g1_o1_u1_v1_|1_}1`41`A1`u1a'1a?1a!1ad1an1b51bB1b!1bi1bq1bw1c0\
      1cD1cP1cQ1c`1c{1d21d:1d;1d<1d=1dC1d^1dq1e,1e21e:1ey1f51f=1fE1fM1fY1fo1g-1gJ1gg1gt1h+1h<1h=1hQ1hc1h\
      n1i+1i71iB1iO1i!1i{1j>1jM1jU1jf1jn1k%1k41k51kK1kb1kh1ky1l*1l41l<1lM1lt1m@1m]1m^1mw1m}1nF1nZ1no1o-1\
      o31o>1oX1oY1oZ1ok1ox1oy1oz1pG1pX1p^1p_1q'1qV1qm1qn1qx1r&1r,1r21rI1r^1sB1sX1s`1sa1sl1st1t-1t.1t41t5\
      1t;1tA1tP1ta1tg1tm1u51uD1ue1u}1u~1v#1v$1v81v>1v?1vE1vR1vZ1vg1w(1w)1w41w@1wO1wP1wa1wb1ws1wt1wz1x61x\
      G1xU1x[1x!1x]1xe1xs1y21y:1y;1yC1y[1ya1yg1z$1z:1z@1zO1zP1z_1zr1{&1{,1{21{:1{@1{A1{T1|*1|01|F1|L1|M1\
      |Z1}11}o1}p1}x1}y1~#1~01~=1~J1~!1~]1~c1~x2#-2#:2#@2#X2#Y2#h2#r2$%2$-2$K2$a2$b2$s2$y2%12%72%D2%L2%R\
      2%e2%t2&/2&<2&D2&J2&P2&q2&w2'#2')2':2'G2'M2'U2'V2'n2'y2(,2(?2(e2(k2({2)52)62)N2)n2)v2*?2*L2*M2*i2*\
      x2*y2+,2+22+B2+O2+W2+_2+g2+v2+|2+}2,)2,?2,p2,q2,w2-#2-)2-;2-G2-V2-p2-v2.F2.L2.T2.Z2.n2.{2/%2/02/12\
      /22/<2/B2/O2/d2/l2/t2/|20(20.20D20L20T20a20|21;21J21}22<22=22E22_22g22z22{23:23T23g24)24424A24P24]\
      24c24r25'25(25<25B25C25K25}26026=26L26T26!26b26c26d26e26o26u26{26|27427K27L27R27Z27p28(28E28M28S28\
      [28q28~29829929:29L29M29Z29e29f29n29x2:&2:P2:Q2:n2:t2:|2;42;<2;_2;`2;a2;m2;n2<.2</2<02<@2<H2<d2<~2\
      =*2=;2=!2=d2=e2=w2=x2=~2>=2>C2>^2>r2>s2?%2?32?>2?h2@%2@&2@D2@^2@_2@g2@m2@x2A'2A42AF2AG2AX2Ae2Af2A{\
      2B%2B42BF2BL2B_2Bn2C*2C+2C32C@2CY2C_2Cg2D%2D-2D52DB2DV2De2Dm2Dz2E+2E,2E42E52EB2EO2EZ2E`2Em2Eu2FV2F\
      a2Fn2Fo2F|2GE2GF2GG2GM2Ga2Gg2H$2H.2H?2H_2H`2Hx2Hy2I%2I&2I72IX2J&2J72JB2JU2Jv2K+2KC2KI2KQ2Ki2Ks2K{2\
      L.2L/2L02L62L72LF2LU2Lm2L|2M12M<2MP2MQ2MR2Ma2N,2N22N82N@2NZ2O,2O-2OG2OH2O!2O~2P*2P;2PA2PL2PW2Pf2Q-\
      2Q<2QD2QE2QM2Q[2Qo2Qp2Qq2R?2RS2RY2Ri2Rq2Rr2S#2S$2S?2S@2So2T62T72TH2TP2TV2Tv2Tw2U+2U62Ub2Ut2V,2V@2V\
      K2V[2V!2Vk2W%2W&2W52W62W<2WU2WV2WW2Wd2Wj2Wk2Wv2W~2X12X<2Xa2Xg2Xo2Xu2Y&2Y42Y:2YB2YC2YD2YO2Ya2Yr2Z,2\
      Z42Z<2Z=2ZL2ZY2Zr2[+2[32[D2[E2[M2[N2[V2[w2[x2!=2!Q2!R2!m2!n2!v2!w2!}2]02]H2]I2]l2^.2^42^?2^@2^H2^N\
      2^O2^^2_#2_92_T2_Z2_m2`#2`82`@2`P2`V2`W2`_2`l2`}2a72a?2aW2ai2az2b(2b)2bF2bS2bj2bv2c,2cK2cV2cW2cs2c\
      y2d02d62d>2dU2d[2dr2e%2e-2e<2eL2e[2ee2er2ex2ey2ez2f62f>2fD2fQ2fc2fd2fs2g*2g?2gG2gM2g_2ge2gt2h12hU2\
      h[2h!2hw2h}2i,2i-2i?2i@2iY2ih2ii2ij2ip2j#2ju2j{2j|2j}2j~2k(2k)2kG2k`2kf2kl2k~2l*2l<2l=2l>2l?2ls2l{\
      2m72m82mH2mN2m[2mg2mh2n/2n>2n?2nG2nT2n!2n]2nj2nk2nv2o%2o72o82o]2ow2p52p=2pL2pT2p!2p]2pc2pu2pv2q%2q\
      &2q.2q/2q02q62qQ2qR2qS2q`2qh2qw2qx2r$2r/2r52rL2rR2rX2rl2rm2rx2sP2sa2sn2s|2t,2t42t52tE2tF2tG2tH2tI2\
      tW2tX2tc2u%2u-2u;2uN2uh2ui2uj2uw2v(2v.2v{2w'2w22w82wG2w]2w^2wr2wx2w~2x52xH2xX2xy2y#2y22y=2y>2yL2y]\
      2yq2yy2zI2zJ2zi2{;2{O2{P2{!2|*2|>2|?2|V2|c2|t2||2}+2},2};2}A2}P2}Q2~#2~@2~Q2~R2~r3#)3#/3#B3#Q3#W3#\
      ]3#^3#_3#`3#a3#u3#{3$83$L3$M3$]3$e3$r3$x3%.3%a3&$3&*3&>3&?3&X3&x3'E3'S3']3'e3(J3(m3(s3(t3)33)B3)T3\
      )l3)m3*$3*.3*L3*c3*~3+*3+03+?3+X3+e3+m3,*3,+3,,3,-3,33,43,C3,I3,J3,T3,m3,{3-*3-03-:3-G3-!3-b3-v3.&\
      3.'3.I3.O3.U3.b3.o3.u3.}3/03/G3/O3/Y3/c3/r3/x30)30430C30K30k30q31*31+31831I31!31g31h31u32/32532=32\
      >32D32E32T32n32t32u32v33$33,33733D33E33F33S33l33m34$34.34A34T34!34k34z35:35N35b35c35n36'36-36<36S3\
      6s36t37#37$37*37237837937F37G37!37i37o38(38538638738838938:38X38r38z38{39%39-39=39>39?39G39T39U39i\
      3:%3:03:C3:P3:i3:o3:|3;/3;53;I3;^3;p3<&3<13<23<G3<M3<S3<Y3<{3=33=43=53=@3=F3=G3=O3=P3=V3=^3=z3>(3>\
      43>D3>E3>Y3>Z3>q3>~3?73?=3?E3?U3?`3?h3@$3@%3@&3@'3@43@U3@[3@h3@v3@w3A#3A03AA3AU3Ad3Av3A|3B*3B+3B13\
      B>3BI3BT3Ba3Bs3C%3CF3Ca3Cp3Cq3Cr3D83DG3DH3DI3DV3De3D~3E*3E23EO3E`3Ek3El3F+3F,3F73F83Fa3Fk3Fq3G&3G:\
      3GU3Gb3Gn3Gt3H:3HB3HT3Hk3Hl3Ht3I/3I53IT3Ia3Ib3Ip3Iv3J=3Jc3Jp3K'3K(3K)3K63K>3KD3KO3KU3K]3Kz3L;3LA3L\
      S3L`3Lm3Ls3M&3M'3MF3Mm3Mu3M}3N,3N43N53N63N>3NR3N^3N_3Ne3Nf3Ng3No3Nw3O.3O43OS3O[3O!3Oi3Ot3P'3P;3PC3\
      PI3PV3P^3Pj3Q+3Q53Q63QQ3QR3QX3Qg3R,3R=3RC3RD3RQ3Rj3Rk3Ry3Rz3S,3SX3Sb3T73TF3TL3TR3Tk3Tl3Ty3U#3U53U=\
      3UJ3Ub3Uh3Un3V+3V?3VL3VR3Va3Vb3W%3W23W>3WI3Wa3Wg3Wh3Wu3W{3X33X`3Y,3Y;3YJ3Yu3Y}3Y~3Z53Z63Ze3Zm3[(3[\
      )3[>3[X3[Y3[Z3[`3[m3!-3!H3!N3!O3!a3!i3!j3!~3]A3]N3]`3]u3]{3^,3^-3^:3^@3^Q3^R3^Z3^`3^a3^n3^t3^u3^{3\
      _@3__3_s3_y3`F3`P3`c3`d3`u3`v3`|3a&3a,3a-3a:3aY3aa3ab3b-3b.3b63b<3bB3bN3b!3cS3cr3d'3d83dC3dD3d`3dh\
      3dn3e,3e-3eI3eJ3e[3e!3ed3f,3f;3fc3ft3g*3g23g?3gE3gW3gd3gj3h(3h.3hF3hN3hV3ho3hp3h}3i,3iI3iO3ic3ip3j\
      (3j)3j:3jO3jU3jV3jj3k%3kO3k`3ka3k~3l#3l73lM3lc3ly3m*3m63mC3mT3mU3mV3m!3mk3mq3m|3n(3n=3n>3nK3nc3o'3\
      o(3o?3oG3oM3ol3or3p+3p>3pP3p]3py3q,3q43qV3q!3qx3qy3r13r>3rK3rZ3rb3rj3s.3s/3s<3sX3sl3t#3t53t=3tM3tc\
      3tk3tu3u/3u>3u?3uQ3uf3ul3ut3uu3uv3uw3ux3v-3v.3v=3v>3vf3vx3w'3w/3w03wS3wt3wz3w{3x63xJ3xT3xZ3xb3xj3x\
      w3y73y=3y>3yD3yV3y^3yf3yn3yt3z53zI3z]3z^3z_3z`3zj3zy3{%3{23{A3{B3{j3{k3{l3{t3|)3|*3|+3|:3|N3|n3}$3\
      },3}23}<3}B3}O3}U3}]3}h3}s3~'3~J3~U3~V3~!4#(4#44#54#M4#S4#^4#_4#g4$+4$R4$y4%@4%K4%f4%g4%h4%p4%}4&3\
      4&94&A4&Q4&b4&j4'24'34'E4'M4'U4'_4'e4'm4'y4(*4(64(A4(B4(C4(T4(U4(V4(j4(w4)#4)$4)14)>4)P4)Q4)Y4)f4)\
      n4*$4*[4*l4*r4*z4*{4+.4+/4+E4+d4+v4,)4,B4,C4,K4,L4,M4,z4-44-A4-[4-c4-r4-s4.G4.M4.h4.{4/%4/44/H4/N4\
      /X4/Y40-40540@40M40U40[40!40b40o41+41K41S41^41_41q42<42=42!42o42p42v42w43?43J43l43r44,44244844944:\
      44B44C44K44|45145245:45@45O45[45h46046A46O46U46b46c46u46v47/47547F47N47d47e47m47s48,48248848!48b48\
      p48x49*49449<49B49O49P49Q49R49a49z4:94:M4:r4;#4;+4;14;D4;E4;`4;s4;y4;z4<M4<U4<]4<q4=A4=!4=]4=e4={4\
      >/4>04>64>74>T4>U4>d4>v4>|4?(4?.4?64?>4?j4?k4?q4@24@84@@4@H4@I4@J4@R4@S4@^4@f4@l4@}4A)4AJ4AK4AS4A^\
      4Af4Ag4Ah4Ai4B$4B*4B=4BP4BQ4BR4BZ4Bb4Bh4Bi4C(4C24C:4C;4CO4CU4Cb4Cq4D.4D44D54D64D<4DK4Db4Dh4Dw4Dx4E\
      )4E14E74E84EE4EF4F&4F,4F-4F84FE4FK4FS4F^4Fm4Fz4G04G;4GA4GN4GO4GU4G|4H/4HF4H`4Hh4Hu4I14ID4IL4IV4Ic4\
      In4I~4J<4J=4J>4JP4Jf4Jl4Jx4KM4KN4K]4Kp4L,4L=4LS4Lf4Ll4Lt4M#4M)4M14MI4MQ4Mx4N.4N@4NS4N]4Nc4Nr4O*4OC\
      4OY4Oh4Ow4Ox4O~4P#4P94PF4PG4PH4PI4PU4P[4Pf4Pl4Py4Q84QE4QF4Qe4Qf4R94R:4R;4RN4R]4Rh4Ri4Rx4S$4S84S94S\
      ?4SG4SM4SZ4Sk4Sq4Sr4Ss4St4S|4T34T44T<4TS4T[4T|4U.4U;4UF4UN4Ub4Uo4V$4V14V94VA4VN4VT4VU4Vv4V~4W(4W^4\
      Wm4X*4X>4XM4XN4X[4Y%4Y&4Y,4YO4YW4Y_4Yi4Z24ZF4ZG4ZX4Zw4[/4[<4[P4[`4[o4[u4!*4!B4!O4!P4!Q4!R4!`4!a4!~\
      4]#4]$4],4]-4]G4]`4]a4]n4]t4]|4^P4^_4^i4^o4^|4_&4_.4_/4_04_=4_>4_O4_[4_i4_o4`04`84`F4`N4`O4`u4`}4`\
      ~4a(4a74a?4aO4aP4aV4a^4af4b-4bC4bD4bX4bY4bp4bx4c(4c.4c44c>4c?4cS4ci4c{4c|4d*4dJ4d!4do4dw4d}4e.4e/4\
      e94eF4eN4eO4eU4eg4eh4ei4eq4er4es4et4eu4f$4f%4f&4f<4fB4fS4fY4fZ4f[4f!4fi4fo4fp4fv4f~4g(4g)4g14gI4gJ\
      4gU4g]4gv4h'4h=4hE4hm4h|4i(4i)4iX4iv4j'4j/4j74ja4jb4ju4jv4j|4k34k@4kA4kG4kc4kr4k|4lG4lX4lY4lZ4l[4l\
      a4lg4lt4m84m94mH4mW4mX4mY4ma4mr4n%4n&4n94n:4n@4nA4nP4nc4nt4o%4o64o74o84o94oH4ob4ot4ou4o{4p,4p24p?4\
      pE4pK4pL4pR4p`4q$4q44q54q64q>4q?4qI4qO4qU4qb4qz4r+4r74r84rE4ra4rg4ry4s34s94sW4sX4s^4so4t^4ty4u%4u+\
      4uH4uZ4ub4u~4v94vd4vj4w*4w;4wC4wD4w{4x=4xG4xM4xS4x_4xe4xf4xg4xo4xy4y.4y=4y>4yN4yb4yh4y}4z)4z:4zV4z\
      W4zX4zc4z|4{F4{c4|$4|*4|+4|:4|V4|o4|w4},4}44}C4}D4}Z4}`4}m4}|4~&4~<4~B4~S4~d5##5#E5#V5#h5#u5$&5$,5\
      $;5$L5$M5$Z5$b5$o5$~5%(5%85%L5%M5%!5%]5%m5&,5&95&:5&L5&!5&n5&}5',5'@5'U5'i5'j5'p5(>5(D5(L5(s5(y5(z\
      5)@5)S5)g5)m5)n5*(5*75*D5*J5*R5*_5*u5*v5*|5*}5*~5+(5+85+@5+A5+G5+O5+`5+j5+k5+s5+}5+~5,85,C5,N5,X5,\
      b5,c5,d5,o5-'5-75-B5-J5-K5-L5-Y5-Z5-`5-j5-u5-}5-~5.45.:5.N5.e5.k5.|5/&5/'5/-5/55/B5/!5/g50+5035095\
      0H50o50w51-51F51G51Y51f51l52&52152952A52I52J52P52a52g52v53&53853G53O53U53]53c53k53s53t53|54(54M54S\
      54[54h54n54o54u55&55855l55y55z56-56556=56L56V56i57#57$57%57&57'57(57757L57T57U57[57r57s57t57~58858\
      B58J58K58X58u59259J59K59S59Y59o59|5:/5:75:=5:E5:K5:V5:^5:_5:e5:f5;55;G5;M5;d5;q5</5<55<G5<O5<P5<]5\
      <^5<f5<l5<y5=H5=I5=J5=K5=S5=_5=e5=r5=x5=~5>15>>5>?5>T5>j5>y5?.5?P5?_5?g5?m5@#5@/5@05@B5@C5@e5@k5A%\
      5A45A55A65A>5A?5AL5AT5An5A~5B,5B-5B95Bj5Bk5Bl5B{5C%5C25C85C95CK5CZ5Ci5Ct5Cz5D45DJ5DX5Dz5D{5EB5E]5E\
      ^5Ef5En5Et5Ez5F$5F.5F;5FM5FS5FT5Fg5G(5G.5G45GL5Gs5Gt5H-5H35Ha5Hg5I*5I+5I85I95I:5IB5I!5Id5Ie5If5J'5\
      J/5J55J@5JH5JT5J`5Jf5K%5K+5K65K75K=5KE5KM5Kk5Kz5L55L;5L<5LK5L!5Ln5L{5M,5M45M<5M=5M!5Mf5N(5N;5NA5NT\
      5NU5Ni5Nu5N}5O-5O55O=5OC5OD5OE5OF5OX5OY5O_5Ol5O{5PF5Pz5Q-5Q55Q;5QR5Qa5Qt5R95Ri5Rt5Ru5S&5S15SN5ST5S\
      c5Sp5T55T=5T^5U'5U/5UH5UR5UX5Ue5Uz5V25V?5VL5Vs5W&5W.5WD5WS5Wc5Wi5W{5W|5W}5X25X:5X;5Xc5Xp5Y35YG5YM5\
      YZ5Y[5Yr5Z05Z15Z25Z:5ZH5Zt5Zu5Z{5[15[75[M5[o5[w5!,5!-5!?5!`5!q5!|5!}5]'5](5])5]*5]05]85]G5][5]a5]z\
      5^+5^D5^J5^P5^k5^q5_05_<5_O5_l5_m5_s5_}5`.5`65`75`85`95`Z5`m5`s5`{5a05a<5a=5a>5aF5aN5aV5ar5b#5b/5b\
      75bL5bR5b]5bc5c25c?5cE5cP5cQ5cc5cw5d#5d-5dX5dt5dz5e(5e.5e95eF5eG5eh5eu5ev5e|5f/5f;5fL5f[5f!5fb5fs5\
      ft5g)5g/5g55gI5gO5g[5gy5gz5g{5h05hM5hN5hO5hn5iC5iD5iE5iF5ia5ip5iq5i}5j)5j/5j>5jK5jL5jR5jZ5jo5ju5j{\
      5j|5j}5j~5k(5k.5k65kC5kw5l+5l<5lQ5lc5ld5le5lk5lv5lw5m&5m35mW5mX5me5mk5mx5my5n@5nA5nI5nS5nb5nc5n}5n\
      ~5oB5oT5oU5oh5oi5oo5op5ov5p,5p-5p;5pO5pb5pm5pz5q25q=5r&5r'5r45rQ5rd5re5rm5rx5s/5s95s:5s@5sL5sM5sX5\
      t+5t=5tE5tO5tW5tf5tq5tr5tx5u(5u05u65u@5uJ5ua5up5uv5v.5v;5vK5vZ5vw5vx5w65w75wG5wk5x&5xI5xb5xh5xw5y9\
      5yQ5y^5yd5ye5yt5z'5z;5z<5z=5zC5zN5zk5zq5{+5{35{R5{b5{r5|85|95|M5|U5|]5|q5|{5}15}M5}N5}V5}^5}k5}q5~\
      ,5~-5~35~H5~P5~y5~z6#;6#J6#^6#t6$66$A6$Y6$s6%)6%96%A6%B6%!6%w6&36&;6&V6&W6&c6&i6'*6'76'S6'T6'a6'g6\
      'h6((6(.6(;6(<6(D6(E6(^6(_6(v6(|6)&6)'6)-6).6);6)H6)W6)]6)l6)m6)z6*06*:6*;6*<6*D6*L6*T6*U6*]6*k6*q\
      6*w6+36+?6+I6+]6+^6+r6+z6,+6,,6,?6,@6,P6,V6,v6,|6-(6-)6-/6->6-M6-S6-Y6-a6-w6-}6.)6.A6.B6.U6.u6.}6.\
      ~6/16/@6/L6/u6/v60260360X60}60~61161261>61?61@61F61L61h61u62762862>62?62O62U62m62s62t62z62{63.6396\
      3?63J63d64#64$64=64>64I64J64T64_65'65-65<65]65j65r65s65y66#66.66466566G66H66Z66i66q66~67(67067I67U\
      67k67u68-68.68;68A68B68C68I68T68!68v69,69;69M69N69O69W69X69p6:*6:+6:56:66:E6:F6:Z6;$6;.6;66;C6;K6;\
      g6;h6<<6<F6<c6=06=:6=S6=T6=!6=d6=u6=v6=|6>-6>P6>Z6>[6>j6>p6>{6>|6?(6?66?N6?b6?j6?k6@96@:6@E6@F6@L6\
      @W6@f6@l6@y6AR6Aq6Ay6B#6B)6B86B@6BF6BN6B^6Bn6C)6C*6C+6C16C76C=6CQ6C`6Cq6D$6D46D<6DI6DJ6DX6Dw6Dx6E:\
      6E@6EM6Ex6F$6F%6F76F86FQ6FW6Fh6Fy6G%6G&6G26G>6G_6Gl6G{6H%6H&6H,6H;6H<6H`6Hf6Hq6Hw6Hx6H~6I(6I.6I;6I\
      H6IY6Iz6J26J36JL6JR6JS6Je6J}6K.6KB6KJ6KR6KZ6K[6Kj6Kk6K|6L46L?6L@6LF6LU6Lk6M$6MD6MJ6M^6Mw6N#6N$6N@6\
      N^6Ns6Nt6O96OP6OV6Oo6Oy6P#6PN6PO6PW6Pg6Pq6Q'6Q:6QG6QX6Qj6Qu6RI6R]6R}6S76SB6SH6SI6SJ6SP6Se6Sr6Sx6S~\
      6T*6T+6T16T76T86Th6Tw6U,6UC6UP6Uc6Un6Uo6V%6V&6V66VJ6VY6Vj6Vt6Vz6W+6W,6WC6WU6W{6W|6X-6X56X66X76X86X\
      I6XQ6X^6Xl6Xm6Y#6Y46YF6YG6Yk6Yl6Ym6Yw6Z/6Z56Z66Z76Z86Z>6ZM6Z!6Zi6Zs6[$6[36[B6[C6[D6[N6[a6[b6[t6!'6\
      !66!76!F6!c6!u6]26]?6]@6]F6]T6]f6]l6^*6^V6^^6_;6_J6_P6_d6_l6_m6`(6`<6`B6`C6`D6`E6`K6`d6`n6`{6a,6a-\
      6a36a46a?6a@6aV6aW6aX6a`6aa6an6ao6a~6b#6bB6bQ6bR6bS6br6c'6cM6cN6cO6cP6c`6ct6d%6d+6dP6dQ6de6dw6e)6e\
      *6e+6e;6eX6eY6eh6ew6e}6f,6fK6fX6fq6fr6g#6g$6g,6g86gC6gd6g}6g~6h#6h@6hA6hB6hC6hI6h|6i/6i76iA6iS6i`6\
      iu6iv6i|6i}6j56j;6jC6jK6jX6j^6j{6k16kB6kJ6k!6kd6kl6k}6l<6lM6m$6m*6m06m66mC6mR6mS6mY6ma6mb6ml6mr6n/\
      6nD6nN6n_6o76o86o96oC6oI6oQ6of6ol6om6ow6p;6pC6p]6ph6pn6p{6q+6q,6q;6qL6qi6qj6qp6r(6rI6rQ6r^6sY6sa6s\
      y6t%6t-6tJ6tP6te6t|6t}6u:6uL6uM6uS6uT6uc6uk6us6ut6uz6u{6u|6v-6vA6vi6wM6wS6w[6wh6wy6wz6x*6x06xV6x!6\
      xi6xo6xp6y#6yF6yG6yO6yP6yX6ys6z/6z76z86z96zR6zZ6z[6za6zo6{$6{36{96{H6{h6{z6|+6|=6|>6|D6|O6|P6|d6|n\
      6|o6}26}?6}X6}Y6}f6}n6}v6}~6~#6~$6~56~66~76~K6~Q6~d6~j7#)7#*7#+7#?7#L7#[7#a7$'7$-7$B7$J7$!7%/7%57%\
      O7%v7%~7&#7&.7&67&<7&G7&H7'#7'07'67'E7'[7'e7(*7(?7(@7(V7(|7)47):7)N7)O7)!7)d7)z7){7*;7*Q7*W7*k7*u7\
      *}7+07+W7+x7,-7,87,I7,V7-:7-P7-p7-x7.-7..7.67.>7.D7.L7.!7.d7.l7/#7/07/C7/D7/E7/R7/Z7/f7/n70570=70W\
      70]70v70w71(71)71C71!72072C72P72[72!72j73473N73b73o73u74*74>74V74b74c75275375Q75|76-76576=76C76D76\
      Q77177B77Z77[77c77u78,78>78M78_78`78m78{79*79K79Z79`79a7:'7:B7:O7:P7:V7:^7;*7;:7;I7;Q7;e7;p7;q7;w7\
      <%7<;7<M7<N7<O7<e7<u7<v7<w7<}7=27=87=c7>+7>B7>O7>U7?.7?67?E7?F7?]7?c7?q7@&7@,7@97@J7@g7@}7@~7A*7AQ\
      7AY7Aa7B$7B77BF7BL7BM7B]7Bp7C'7C17C27C?7C@7CF7C`7Cf7D#7D$7D87D97D?7DG7Da7Dl7D}7E<7EG7EU7EV7Ec7Eo7F\
      '7F67FT7F_7F`7Fa7Fb7Fc7G#7G)7G47GV7GW7Gu7H67H77HP7HV7HW7Hi7Hz7H{7I%7I+7I,7I97I:7If7JB7JH7JP7Jf7Jl7\
      Jv7K>7KL7KT7KU7K`7Kh7Ki7Ko7Kp7L87L97L?7LL7LX7Ll7L{7M87M@7MH7M^7Md7Ml7Mr7Mx7My7N17N27N<7NR7Nw7O37O4\
      7O57O=7OC7OK7O]7Oc7On7Oo7P07P87P>7PF7PU7PV7P!7Pk7Pq7P{7Q,7Q>7QQ7QY7QZ7Qg7Qv7R'7R/7R77R87R97RG7RZ7R\
      [7Rf7Rl7Rr7Rs7S(7SF7SL7Sf7Sn7S{7T.7T/7TQ7TY7Ta7Tn7Tv7T~7U67UV7UW7UX7U^7Um7Un7Uv7V'7V(7V.7VB7VC7V^7\
      Vf7Vl7Vw7W#7W77W87WC7WW7W}7W~7X57XU7X[7Xa7Xm7Y)7YD7YE7YM7YS7Ye7Yf7Yl7Z$7Z,7ZL7ZY7Zt7[/7[97[A7[c7[d\
      7[u7!#7!G7!M7!W7!X7!q7!}7]/7]57]I7]l7]v7^.7^F7^L7^V7^`7^a7^g7^{7_,7_77_87_H7_S7_v7_w7`.7`K7`X7`c7`\
      p7a57af7b17b@7bO7bY7ba7bm7bu7c,7c-7c.7c:7cG7cH7cN7cV7c^7co7cp7cv7cw7d-7d.7d67d>7dK7dW7dm7ds7dt7dz7\
      e&7e'7eO7eg7f&7f<7fP7fs7ft7g%7g+7g57g;7gO7gg7gh7gi7g~7h?7hV7ht7hz7i$7i*7i27i`7j'7j47jA7jP7jV7j!7j]\
      7jg7jm7k-7k57k67kT7kg7kh7ki7l#7l)7l/7l77l?7l@7lF7l[7lc7ld7ln7m/7m77mP7mQ7m`7mh7mi7ms7n'7n17nK7nV7n\
      W7n~7o*7oH7oe7of7ol7ow7p07p67p77pe7pw7q*7q+7q17q>7qQ7qR7qS7qY7q_7qg7r)7r;7rX7s-7sJ7s!7sd7sn7sy7t*7\
      t>7t[7te7tr7tz7u)7u/7uJ7u[7uc7ui7uq7v57vJ7vK7vW7v_7vn7vo7w'7w(7w.7w67w<7wQ7wd7we7wr7wx7w~7x57x67xA\
      7xI7xO7xP7xV7x^7xo7y07y17y;7yH7yN7y]7yh7yy7z,7z27zA7zB7zJ7zT7z`7zl7zv7zw7zx7{$7{,7{=7{J7{K7{]7{^7{\
      _7{k7{l7{r7{s7{t7|/7|97|X7|k7|q7|r7}%7}>7}H7}Y7}m7~97~J7~`7~l8#/8#:8#D8#J8#R8#X8#Y8#u8#}8#~8$;8$<8\
      $O8$U8$V8$g8%(8%)8%<8%B8%H8%P8%V8%W8%X8%l8%{8%|8&V8&W8&y8'-8'q8'y8(,8(-8(88(98(J8(K8(Z8(i8(q8)08)6\
      8)P8)Q8)W8)d8)e8)w8)x8*$8**8*98*V8*a8*g8*o8*p8+#8+)8+:8+B8+H8+U8+d8+j8+v8+|8,(8,)8,88,G8,H8,V8,W8,\
      ]8,^8,d8,j8,r8,z8-&8-78-D8-_8-s8.'8.=8.>8.I8.O8.b8.c8.u8/;8/<8/D8/J8/a8/b8/c8/u80680<80D80O80l80~8\
      1;81T81l81r82$82*82=82E82F82L82d82l82m82u82v83&83,83283383F83Z83k83x84/84:84E84b84h84r85#85$85%854\
      85:85;85A85R85X85p85x85y86186H86q87%87487A87G87^87r88)88*88+88388D88E88F88g89489]89e89v89w89}8:78:\
      K8:_8:`8:a8:{8:|8;@8;F8;Z8;b8;j8<$8<98<K8<V8<e8<p8<v8<w8=38=@8=A8=Q8=^8=v8=w8>#8>-8>.8>@8>A8>V8>^8\
      >_8>g8>z8>{8?*8?28?>8?R8@#8@+8@58@S8@T8A%8A+8A88AC8Af8B@8BH8BY8Ba8Bp8C(8C98C?8CS8Ci8D#8Db8Dl8Dr8Ds\
      8Dt8E08E68E<8EG8EM8E!8Eq8E{8F*8F+8F?8FE8FR8Fi8G&8G,8G-8G38G48G<8GK8GL8Gm8Gx8H58H68H^8H_8Hp8I'8I28I\
      :8IB8IX8I^8If8In8I{8J%8J&8J'8J(8J.8J48J58J;8JL8J`8Jm8Jn8K68KS8Kg8Kh8L.8L/8L<8LN8Lo8Lp8M&8M18M98M:8\
      MR8Me8Mm8Mz8N58N=8N>8NF8NN8Ni8Nq8Nr8O%8O:8OG8OT8Of8P38P98PE8PF8PR8PS8Pb8Q48QG8Q]8R@8RF8RY8Ro8Ry8Rz\
      8S)8S;8S<8SB8ST8Sn8So8Sp8Sq8Sw8T(8TO8TP8TX8Te8U/8U08U=8U>8UF8UG8UH8U[8Uc8Ut8Uz8U{8U|8V28V<8VO8V`8V\
      t8W:8W;8WA8Wz8X/8X58XF8XS8Y)8YC8Yk8Yl8Z'8Z-8Z:8ZG8ZQ8[,8[=8[H8[I8[_8[`8[a8[b8[t8!S8!T8!m8!u8!{8]%8\
      ]&8]'8](8]68]<8]H8]T8]e8]f8]g8]h8]t8]u8^-8^C8^Y8^Z8^[8_-8_C8_K8_X8_{8`'8`(8`28`W8`k8`x8`y8a.8a@8aF\
      8am8as8b28b:8bG8bT8bU8bV8ba8bt8c)8c18c28cB8cd8cs8d98dH8dP8dV8dq8e)8e18e78ew8ex8ey8f=8fH8fI8fJ8fb8f\
      h8fp8fx8g$8g<8gK8gX8gh8gn8go8h%8h-8hO8hP8h_8hq8h~8i88iE8iF8iW8ic8id8ie8ix8j08jT8jZ8jf8j|8k*8k08k=8\
      kV8ks8k~8l#8l+8l,8l@8l[8le8lm8ln8m#8m+8m>8mK8ma8mg8mt8mu8mv8n48nA8nP8nz8o*8o;8ob8p+8pC8p!8pd8pj8pk\
      8q)8q48qH8qU8qV8qh8q|8r(8rA8rN8rY8rZ8rb8rr8rx8r~8s98s:8sP8t'8tX8t^8tf8tn8tz8t{8u'8u=8u>8uK8uQ8uY8u\
      s8u{8v.8v/8v<8vD8vJ8vP8vj8vr8w#8wA8wK8wL8wM8we8w|8x-8xC8xD8xO8xh8y$8y18y<8yG8yO8yP8yp8yv8yw8z#8z08\
      zA8zG8zX8zc8zi8zj8zp8zx8z~8{*8{C8{j8{k8|%8|28|B8|O8|P8|Q8|m8|n8|x8};8}H8}U8}V8}W8}f8~68~A8~M8~!8~i\
      8~t9#59#F9#Z9#b9$-9$<9$=9$C9$D9$!9$b9$c9$s9%-9%<9%D9%E9%R9%b9%h9&]9&j9&p9&q9&w9'39'99'Q9'R9'a9'i9'\
      x9'y9(*9(T9(`9(k9(v9)&9)39);9)F9)N9)X9)e9)m9){9)|9*/9*59*69*<9*R9*X9*Y9*_9*n9*o9+-9+K9+L9+M9+a9+o9\
      +u9,*9,Z9,e9,r9-E9-T9-s9-{9-|9.*9.09.A9.X9.n9/39/L9/Y90R90t90u90}91'91-91.91991D91E91T91_91g91x92:\
      92a92b92o92|93/93793893993K93f93g93y94994W94_94`94h94i94j94r94z95&95'95-95.95M95a95p95q95y96%96496\
      ?96E96K96[97G97S97T97a97g97h97n97t97z98298?98R98]98^98k98s98y99%99+99,99=99>99K99!99]99c99d99e99o9\
      9u99v99~9:69:79:D9:a9:b9:h9:x9;+9;,9;99;J9;R9;!9;]9;c9;u9;{9<'9<-9<59<@9<R9<S9<k9<{9=%9=&9='9=49=:\
      9=;9=C9=D9=[9=l9>-9>59>R9>Z9>[9>m9>|9?69?l9?v9?w9?}9@99@:9@T9@U9@V9@W9@f9@l9@r9A#9A+9AA9AI9AQ9AW9A\
      ]9Aj9B+9B?9BI9BQ9Be9Bu9C,9C?9CY9Cv9Cw9Cx9Cy9Cz9D.9D[9Dv9E%9EH9EU9Eu9F%9FQ9FR9Fa9Fk9Fl9Fm9G'9G;9GI9\
      GO9G!9Gk9H%9H&9H<9H=9HJ9Hv9I)9I*9I>9IK9In9Iv9I|9J&9J,9JJ9J]9Jo9K69K79KB9KS9KY9KZ9Km9L29LP9LV9LW9Ld\
      9Lo9M'9M-9M59MF9MV9Ml9N(9N@9NK9NL9NT9NZ9N[9Nc9Nd9Ne9No9Nw9O#9O$9O59OA9OG9OH9ON9OT9OU9O]9Ou9P*9P+9P\
      19Pe9Pt9P|9Q(9Q=9QC9QI9QQ9Q^9Qk9Qq9Qr9R49RW9Rb9Rs9S$9S59S;9ST9SU9Sd9Sq9T,9T99TG9Te9U$9U<9U=9U>9UM9\
      UU9Ua9Ul9Um9Us9Ut9V.9V/9VA9VP9VQ9V!9Vb9Vc9Vn9W59WM9Wf9X,9XM9X]9Xc9Xm9Y*9YE9YK9YU9Yb9Ys9Z59ZP9Ze9Zk\
      9Zv9[29[I9[S9[Y9[a9[l9!d9!q9])9]@9]T9]!9]d9]z9^+9^,9^;9^A9^_9^e9^k9_@9_t9`59`Q9`W9`x9a+9a79aJ9aP9a\
      `9aj9a{9b<9bB9bC9bI9bY9b_9bl9br9c%9cd9ct9d99d:9dG9d]9de9dp9dv9e.9e<9eR9eX9e`9eo9eu9e{9f'9f49fZ9f[9\
      f!9f]9fw9g#9g99gH9ga9gg9gm9gw9gx9h49h:9hG9hH9hN9hT9h_9ht9hz9i+9i19iO9i_9i`9ia9ig9iv9j'9j/9j59jF9jS\
      9je9jo9k#9k)9kA9k!9kb9kt9l%9l&9l;9lm9lz9l{9m.9m89m`9ma9ms9mt9mz9n-9n.9n;9nJ9nK9nS9nT9nU9nV9nW9nf9n\
      z9o&9o39o49o59o69o>9oF9oG9ol9om9p&9p,9q*9q49qC9qD9qQ9qR9qX9qe9qr9r*9r79r89rN9rV9rW9r]9rj9s+9s59s69\
      s@9sA9sB9sH9sh9t%9tB9tJ9td9u%9u&9u'9u(9u.9u69u>9uR9ua9uu9u{9v:9vN9vO9vW9vc9vw9vx9w79w?9wf9wz9x39xG\
      9xT9x`9xm9y%9y-9y.9y69yI9y]9yc9yi9yy9yz9z&9z39z99z:9z_9z`9zm9{'9{(9{79{f9|09|89|99|?9|@9|K9|V9|!9|\
      p9|}9|~9}39}G9}Q9~.9~/9~09~89~J9~a9~b9~c9~p:#+:#,:#;:#A:#K:#c:#n:$1:$9:$D:$U:$]:$h:$~:%-:%.:%/:%7:\
      %B:%V:%b:%m:%u:%}:&':&B:&O:&P:&V:&w:';:'F:'G:'W:'f:'n:(6:(7:(8:(O:(p:(x:)):)1:)7:)K:)q:*3:*4:*5:*H\
      :*Y:*d:*j:*k:*l:*m:*|:+3:+4:+<:+I:+J:+m:+n:,3:,B:,`:,h:,i:,}:-':-4:-K:-^:-l:-m:-n:-{:.,:.>:.M:.y:/\
      %:/&:/':/8:/9:/::/K:/L:/Y:/f:/s:/t:0#:0+:06:0e:0k:1#:1$:15:1S:1]:1n:1}:1~:25:2B:2!:2r:2x:3.:3C:3g:\
      3m:3n:3{:4':46:4@:4A:4B:4H:4I:4Q:4`:4h:5.:5C:5S:5Y:62:63:64:6A:6K:6c:6i:6z:7$:7%:7-:75:7K:7W:7m:7n\
      :7o:8%:8-:83:84:8?:8s:8y:9%:9B:9O:9n::1::2:::::B::V::!::k:;':;4:;R:;S:;`:;f:;l:;}:<L:<!:<d:<z:<{:=\
      %:=&:=':=4:=A:=B:=M:=r:>%:>4:>X:>^:>d:>l:?$:?*:?7:?8:?Q:?p:?}:@':@-:@<:@B:@C:@P:@b:@c:@d:@j:A(:A0:\
      A1:A7:A_:As:A{:B2:BJ:Bc:Bs:B~:CF:CL:CM:Cl:Cr:Cx:D<:DM:Da:Ds:Dy:E*:E9:EF:E[:Et:Ez:E{:F,:F4:Fa:G,:GP\
      :GQ:G`:Go:H%:H&:H':H7:H_:Hx:Hy:Hz:I2:I?:II:IO:IP:I_:I`:Ir:J#:J/:JG:Jc:Jo:Ju:K):K;:KF:KN:KT:KU:Kl:K\
      t:K|:L&:L':L4:L>:LD:LQ:Lb:Lq:M$:M,:M2:M8:M>:M?:MJ:MT:MU:MV:MW:MX:M^:Mf:Mu:N;:NA:NY:Na:Nb:Nm:N|:O/:\
      O<:OW:OX:OY:Ol:Oy:P*:P>:PF:PY:Pi:Q5:QD:QJ:QY:Q_:Qg:Qm:Q{:Q|:R(:R5:RN:R`:Ra:Rb:Rn:Rv:S.:S/:S9:SI:SJ\
      :S_:Sl:Sv:T,:TQ:T`:Tk:Tu:T{:U%:U/:U5:U6:UB:UQ:Ue:Uf:Us:V9:V?:VI:VJ:VP:VQ:VR:VS:V`:Vh:Vn:W;:W<:WZ:W\
      `:X(:X):X4:X::XM:XU:X]:Y#:Y3:YJ:YK:YL:YT:Yi:Yq:Y|:Z-:Z<:Z=:ZC:ZP:ZV:Z!:Zb:[&:[1:[9:[Q:[R:[Z:[[:[}:\
      !):!1:!R:!S:!p:!q:!w:!x:!~:]/:]J:]K:]S:]|:^?:^e:_(:_0:_;:_A:_P:`%:`B:`H:`P:`n:a.:a/:a::aG:aH:aN:ah\
      :ar:b%:bJ:bl:c-:c3:c4:cA:cI:c`:ca:cg:cm:c|:d5:d@:dF:dZ:dn:e$:e*:e7:e8:e9:eA:eG:eS:eT:ey:f#:f$:f1:f\
      I:fJ:fP:f_:f`:fa:fy:g3:gF:gL:ge:gm:gs:h$:h6:hH:hU:ho:i(:iP:iZ:ir:is:i~:j(:j9:jK:jS:k%:k>:kF:kS:kT:\
      kg:kz:l0:l6:l>:lR:lX:m$:m1:m9:m::mV:m!:m]:mj:n$:n*:n>:nq:nr:o*:o2:oi:oj:op:pH:pn:po:pz:q4:qA:q]:qc\
      :qz:r2:rr:s6:sC:sN:s_:sw:t.:t;:tE:tK:tS:tT:ta:tg:to:u':u=:uC:u`:uu:uv:v':v(:v3:v4:vZ:vg:w2:wC:wI:w\
      V:wc:w~:x#:x$:x/:x;:xA:xI:xw:xx:y*:y5:y6:y7:yD:yV:y!:yk:yq:yr:z&:z,:z7:z=:zE:zY:zZ:zb:{&:{7:{N:{T:\
      {a:{n:{o:{p:|-:|G:|]:|c:|d:|u:}(:}):}H:}_:}w:}x:}y:~(:~H:~Z:~[:~c;#-;#.;#4;#>;#?;#N;#r;$';$;;$<;$B\
      ;$C;$P;$Q;$R;$Z;%&;%1;%2;%<;%=;%G;%u;%};&);&/;&0;&;;&[;&e;&t;&z;'2;'3;'>;'?;'@;'R;'S;'b;'{;'|;'};'\
      ~;((;(B;(W;(p;(q;({;(|;)(;)E;)F;)j;)u;*1;*S;*T;*Z;*b;*h;*p;+(;+:;+J;+P;+X;+i;+o;,&;,.;,4;,5;,A;,X;\
      ,h;,n;-%;-I;-X;-e;.);.4;.G;.O;.^;/-;/8;/B;/C;/D;/S;/`;/f;/g;/h;0#;07;0c;0i;0q;0y;1#;1$;1%;1-;1.;1R\
      ;1S;1Y;1Z;2,;2H;2P;2_;2y;2z;2{;2|;38;3>;3D;3t;3u;4);4*;47;4F;4P;4q;4r;4s;4t;4z;4{;55;5;;5<;6%;69;6\
      D;6J;6T;6U;6[;6c;6k;6x;6~;7(;7);73;7W;7X;7g;8#;8.;84;85;8;;8J;8U;8`;8a;8n;8};93;9G;9H;9N;9m;9w;:#;\
      :);:*;:+;:5;:B;:X;:Y;:a;:b;:c;:p;;/;;7;;D;;O;;P;;X;;Y;;Z;;p;<&;<';</;<7;<O;<P;<Q;<[;<c;<d;<};=';=(\
      ;=3;=E;=F;=G;=V;=e;=r;>1;>P;>[;>f;?.;?;;?F;?U;?a;?k;?q;@4;@R;@d;@x;@y;A*;A;;AC;AP;Ac;Ar;Az;B4;B:;B\
      N;BV;Be;Br;C.;C4;CH;CR;CS;Cl;Cr;C};D';D4;D>;D?;D];D^;Dz;E?;E@;EF;EQ;E];Ek;Ex;F);F3;F@;FA;FG;FM;FU;\
      Fv;G);G/;GI;GQ;GY;G~;H#;HF;HQ;Hb;Hm;Hn;I5;IV;Il;Iy;J';J2;JE;JX;K+;K1;KR;KZ;Kb;Kh;Kn;Kt;L%;L2;L:;L]\
      ;Ll;Lt;L~;M(;M);M6;MC;MY;Mc;Mw;Mx;N6;NM;NY;N_;Nl;Nv;O=;OQ;O^;O_;Oo;P.;P4;P:;P;;PK;PL;PY;PZ;Pe;Pw;P\
      x;Q';Q3;QC;QT;Ql;Qm;R$;R/;R5;RG;RR;Rp;R};S);S1;SI;SX;SY;Sq;T+;T8;TG;TH;TW;Ta;Tx;Ty;U#;U);U/;UC;UK;\
      U];U^;Ud;Ul;U{;V.;VB;VM;Va;V|;W1;W7;WH;Wm;Wu;W{;X*;XW;X~;YD;YS;YY;Yc;Yr;Yz;Z=;ZC;ZR;ZS;Zi;[&;[I;[c\
      ;[d;[l;[y;!#;!$;!%;!2;!D;!L;!^;]2;]3;]B;]C;]K;]S;]n;^0;^6;^7;^?;^T;^h;_);_*;_0;_1;_7;_F;_G;_T;_!;_\
      k;_l;_m;_u;_v;_w;`(;`C;`e;a);a/;a9;a?;aL;aR;aX;at;b&;b';b(;bK;ba;bg;bq;br;b};b~;c*;cL;c`;d0;d8;d9;\
      d?;d@;dF;dV;d!;dd;d|;d};e-;e.;e`;ep;eq;fH;fU;fi;ft;fu;g&;g7;g?;gJ;gK;gX;ge;gu;h#;ha;hg;ho;iC;i!;ik\
      ;i~;j#;j0;j=;k';k(;k=;k^;km;ks;ky;l#;l5;lB;lL;la;lg;lh;lw;m&;m1;m;;mK;mQ;mY;mZ;m[;mn;n#;n8;n@;nK;n\
      S;nT;nn;o+;o,;o-;o3;oC;oD;oE;oF;oL;oM;o^;p/;p<;pI;pQ;pW;pi;pq;q);q1;q9;qU;q[;qh;r$;rI;rJ;rK;rQ;rY;\
      rt;s%;s-;s.;s?;sE;sY;su;sv;s|;t(;t2;tP;tm;u';u(;u7;uP;v%;vF;vZ;v`;vh;vn;vx;v~;w1;wB;wU;wv;ww;x/;xH\
      ;xW;xd;xr;x};y1;y2;y?;yN;y[;ya;ym;ys;z#;z2;z3;z4;zH;zU;zm;zu;{/;{0;{I;{y;|(;|);|G;|S;|h;|z;|{;}+;}\
      6;}7;}8;}V;}W;}X;}e;}f;}l;}r;}z;~+;~1;~9;~?;~Z;~l;~t;~|<#-<#3<#><#M<#a<#b<#q<#{<#|<#}<$'<$(<$5<$@<\
      $F<$L<$Z<$b<$s<${<%6<%<<%I<%J<%W<%X<%`<%a<%}<&)<&1<&F<&]<&l<'8<'@<'A<'B<'p<'v<('<(C<(P<(Q<(W<(v<(w\
      <)#<)$<)6<)J<)W<)_<*4<*?<*[<*e<*k<*l<*t<+'<+8<+E<+U<+V<+^<+_<+z<,8<,@<,M<,N<,c<,t<-)<-6<-G<-X<-^<-\
      u<.&<.S<.T<.l<.x</2</8</N</]</r</s</t<00<0]<0e<0r<1Q<1[<1r<2.<2/<2<<2=<2K<2S<3.<3O<3P<3Q<3b<3c<3y<\
      4#<40<4E<4F<4Y<4j<4}<4~<5*<59<5A<5L<5[<5e<64<6A<6I<6_<72<7K<7_<7g<7o<7u<8G<8T<8c<8d<8e<8o<90<98<9K\
      <9Q<9!<9p<:,<:2<:J<:!<:k<:l<:m<:x<;.<;F<;!<<#<<)<<*<<+<<A<<N<<O<<U<<V<<l<<r<=#<=C<=I<=J<=U<=]<=n<=\
      o<=~<>-<>=<>L<>i<>t<?+<?1<?E<?R<?S<?[<?c<?n<?o<?z<?{<?|<?}<@)<@;<@<<@=<@><@`<@f<@g<@t<A5<A6<A><AF<\
      AN<AO<Ab<B%<B&<B7<B=<BO<BP<BV<B^<Bf<B|<C&<C7<C=<CS<Cx<Cy<D#<D9<D?<DE<DF<DS<D`<Da<Dn<Do<Dz<E$<E6<EP\
      <EV<Em<F.<F/<F<<F]<Fr<Fz<G0<G1<G2<GN<Gn<H1<H9<H:<Hg<Hs<Hy<I:<IF<IG<IO<I!<Ik<I|<J9<JA<JP<J]<Je<Jm<K\
      '<K9<KF<KN<KY<Kf<L&<L0<LV<L`<Lj<Lk<Lq<Lr<M-<M.<MM<M!<N8<NM<N^<N_<Ny<O(<O0<O6<O><O?<OP<OV<Oc<Od<O~<\
      P#<P6<P7<P8<PB<PN<PT<PZ<Pb<Px<Q?<QJ<QU<Qk<R#<R+<RA<RI<RT<R!<Rb<Rx<S)<S;<SC<S!<Sd<T1<TC<Tq<T|<U-<Ua\
      <Ub<Uh<Up<V'<V/<V><VD<VE<VT<Vd<Vj<W#<W)<W/<W0<W:<WK<WQ<WR<Wh<Wn<Wv<Ww<W}<W~<X;<XA<XZ<Xp<Y#<Y/<Y0<Y\
      1<Y2<Y3<Y4<YD<Y[<Yp<Yq<Z.<Z:<ZT<Zd<Ze<Zf<[&<[.<[4<[<<[G<[V<[^<[_<[e<[{<[|<[}<[~<!-<!F<!Y<!f<];<]A<\
      ]B<]J<]Y<]h<]p<]}<]~<^#<^0<^;<^C<^`<^h<_*<_+<_=<_><_?<_G<_M<_S<_T<_!<_b<_|<`M<`!<`k<a0<a6<a<<aB<a!\
      <ad<as<b.<b4<b<<bD<bV<be<bk<b~<c3<cD<cT<c`<cf<cl<d&<d'<d(<d5<d=<dZ<dy<e)<e*<e9<eF<eL<ey<ez<f9<fF<f\
      y<g(<g5<g=<g><gD<g`<ga<gr<g|<hN<hX<hk<hx<i-<i:<iO<iP<i]<ie<if<i}<i~<j#<j+<j3<j4<j5<jB<jS<jT<jx<k$<\
      k3<k@<k[<kh<ki<kx<l+<l@<la<li<lj<lu<m%<m-<m@<mK<m]<mc<md<mj<nF<nG<nV<nW<nt<o(<o?<oG<oR<oX<oe<p%<p+\
      <p:<pD<pe<q%<q&<qX<q^<qd<qq<qr<r,<rG<rH<rS<r{<s;<s`<sy<t*<t7<tX<tq<tr<tx<u&<u'<u6<uF<uY<u_<u`<um<v\
      /<vE<v`<vw<w-<wA<wI<wQ<w!<xL<xp<xx<xy<y0<y1<y<<yZ<y`<yf<yg<yq<z)<z8<zG<zY<zt<{,<{?<{L<{R<{x<|$<|%<\
      |b<|q<}.<}T<}!<}i<}q<~)<~6<~N<~O<~W<~]<~l=#&=#'=#-=#A=#W=#d=#j=#u=#{=$'=$/=$<=$==$U=$V=$x=$y=$z=${\
      =%G=%H=%S=%Y=%h=%w=&(=&0=&;=&L=&M=&e=&f=&~='.='4='5='A='c='y=(8=(C=(P=(Z=(p=(q=))=)6=)7=)Y=)|=)}=*\
      )=**=*0=*F=*G=*M=*U=*d=*j=*k=+*=++=+A=+B=+V=+!=+u=+}=+~=,8=,>=,D=,L=,X=,Y=-(=-@=-P=-V=-^=-d=-q=-w=\
      .#=.$=.%=.-=.5=.6=.<=.`=.t=.u=.v=.w=/1=/<=/N=/]=08=09=0:=0B=0J=0]=0e=0m=0n=17=1F=1R=1S=1|=24=2:=2E\
      =2a=2w=2x=3'=3(=3.=3F=3R=3i=3q=47=4S=4b=4o=4w=4x=52=5<=5Q=5e=5f=5q=5r=6%=6+=6<=6G=6]=6e=6p=7*=7+=7\
      D=7L=7W=7n=7t=82=83=84=8F=8f=8g=8h=8r=8x=9.=9/=9:=9;=9A=9B=9V=9c=9k=9l=9{=9|=:/=:V=:h=:i=:o=;]=;o=\
      <.=<P=<b==5==;==C==d=>5=>D=>J=>U=>V=>^=>_=>`=>m=>}=>~=?B=?S=?a=?x=@)=@9=@?=@a=@n=@t=@u=@{=@|=A2=A:\
      =AK=AZ=Aq=Aw=B(=B@=BA=BG=BH=BI=BQ=B[=Bj=C8=C@=C_=C`=Ch=Cn=Cv=D'=D(=D3=D9=DR=DS=D]=D^=Dh=Dt=E*=EW=E\
      ]=E^=Et=F#=F@=FA=FK=FW=Fh=Fp=Fq=F{=G%=G-=G3=G9=GP=Gh=Gn=H/=H0=H1=H<=HH=H!=Hg=H~=I(=I9=ID=IS=I[=Iq=\
      I{=J3=Jr=K*=K2=K3=K;=KA=KG=KO=K!=Kf=L*=L9=LI=LT=LU=LV=L^=L_=Le=L{=M.=MC=Mf=Mq=NC=NR=N]=Ne=Nf=Nu=O$\
      =O6=O<=Oy=P.=P4=P:=PB=PO=PP=PQ=P_=P`=Pk=Ps=Py=Q1=Q7=Q[=Qf=Qg=Qx=R0=RI=R}=S9=SH=SU=S]=S^=Sl=T'=T(=T\
      O=TW=T]=T^=Tu=UO=U^=U_=Us=V<=VT=VZ=Vi=W8=WN=WO=WP=W`=Wo=Wp=X*=X0=X1=XC=XI=Xg=Xu=Y*=YB=YJ=YY=Yf=Y}=\
      Z5=Z==Z>=ZF=Z[=Z!=Zs=[&=['=[(=[>=[P=[V=[e=[f=[g=[m=[s=[}=!+=!A=!R=!m=!u=!v=]$=].=]4=]?=]Q=]R=]S=]g\
      =]u=]{=^5=^==^>=^H=^S=^^=^_=^e=^z=_5=_==_G=_M=_X=_Y=_a=_i=_j=_k=_l=`+=`3=`9=`H=`I=`O=`P=`c=`k=`w=`\
      }=a3=a4=a<=aB=a!=ai=ao=ap=bP=bv=c+=c,=c4=cX=c`=cm=d.=dB=dL=dY=da=di=dj=d~=e:=eG=eT=ef=eg=ev=f;=fA=\
      fB=fh=fw=g,=g>=g?=gP=gk=gu=gv=gw=h0=h8=h>=hD=hE=hF=hN=hp=i4=i?=iE=ia=ii=it=j*=j7=jB=jQ=jb=jw=k&=kD\
      =kJ=kV=kg=kx=k~=l6=lI=lJ=lW=li=lx=l~=m*=m>=m?=mE=mM=mb=mh=m}=n7=n8=ne=nf=nn=o*=o<=o==oY=oq=o|=o}=p\
      '=p(=p0=p@=pF=pL=p[=ph=ps=pt=q,=qE=qF=q}=r5=rD=rJ=rb=rh=rn=rz=s5=s6=s7=s8=s9=s:=sI=s^=s_=si=sv=tL=\
      t]=tc=tk=ts=u2=uT=uh=v(=v==v>=vF=vk=vl=vm=w,=w4=w5=w?=wJ=wP=wf=wn=w{=x'=x;=xH=xW=xc=xr=x~=y#=y$=y,\
      =y4=y:=yK=ye=ym=y}=zO=z!=zd=zj={t=|3=|==|>=|H=|a=|g=|o=|p=|}=}'=}(=}9=}:=}_=}`=}a=}p=~(=~;=~J=~p=~\
      v>#5>#A>#G>#H>#w>#x>#~>$*>$0>$D>$J>$K>$Z>%->%8>%9>%?>%@>%h>%n>&/>&0>&^>&h>&n>&y>&z>'7>'P>'X>'`>'h>\
      '|>(+>(1>(9>(C>(I>(Q>(o>(~>)O>)P>)Q>)W>)w>*3>*G>*S>*c>+0>+N>+O>+!>+k>+z>,(>,)>,*>,E>,F>,f>-B>-V>-y\
      >.%>.+>.,>.->.M>.b>.m>.s>.t>/%>/0>/1>/<>/N>/Z>/u>04>05>06>0G>0n>11>17>18>1N>1^>1_>1g>1x>2)>2A>2N>2\
      ~>3*>3Z>3d>3v>3~>4#>4+>4:>4L>4l>5&>53>5@>5H>5N>5T>5w>66>6>>6F>6Z>6[>6|>7&>7,>7B>7C>7Z>7[>7r>7z>8(>\
      8)>8>>8?>8@>8A>8L>8T>8a>9%>97>98>9L>9R>9S>9Y>9a>9w>9x>9~>:=>:I>:O>:Z>:g>:q>:}>;,>;;>;J>;P>;V>;W>;X\
      >;Y>;a>;b>;c>;d>;l>;~><6><N><V><W><_><y>=%>=->=3>=;>=!>=]>=c>=t>>#>>0>>D>>J>>b>>m>?C>?I>?Y>?Z>?e>?\
      y>@(>@)>@<>@Z>@g>A4>AC>AP>A|>B2>B3>B9>B]>Bq>Br>B}>C:>C;>C<>CN>CY>Ch>Ci>Cq>D)>D/>DR>DZ>Dw>E*>E4>E5>\
      E6>EO>EW>E]>Ej>E~>F,>F@>FT>F!>G/>GC>GI>GJ>GR>GS>Gb>Gx>H>>HF>Hh>Hw>Hx>I&>I5>I;>I<>IH>IU>Io>Iu>J/>J7\
      >JH>Ji>Jj>Jp>Jz>K(>K.>K8>KT>KU>K]>Kj>Kp>Kv>L'>L4>L:>Lz>M&>MH>Me>Mf>Mg>N(>N)>N*>N0>N8>N>>N?>NN>NO>N\
      c>O->O3>OO>OU>OV>OW>Oo>O|>P/>P@>PJ>PT>PU>Pe>Pm>Pu>P}>P~>Q#>QN>Q{>RD>RV>Rg>Rt>S(>S)>S4>S<>S=>SE>SF>\
      SL>SM>Sa>Su>T@>TO>T!>Tb>U+>U5>U;>US>U]>Uj>Uk>Ux>Uy>VB>Vh>Vv>V|>W/>W0>W6>W7>WR>W]>W^>Wl>Wm>W|>XB>XJ\
      >XR>XZ>Xi>Y)>Y3>Y9>YA>Y^>Yk>Z'>Z6>ZE>ZV>Zx>Z~>[#>[$>[=>[>>[T>[r>!/>!C>!!>!m>])>]N>]O>]!>]]>]q>]r>^\
      %>^I>^Q>^u>_)>_>>_F>_S>_a>_t>`T>`e>`f>`x>`y>a'>a?>aJ>am>au>bB>bJ>bT>c#>c)>cA>cG>d(>dO>dZ>db>dx>e$>\
      e1>e9>eF>eS>e`>eq>f4>f<>fD>fS>f[>fg>fq>fw>g%>g5>g@>gA>gB>gC>gD>g]>gc>gd>h(>h5>hB>i&>i,>iD>iJ>iR>iS\
      >im>iw>j&>j5>j;>jH>jI>j[>jl>jv>jw>k#>k7>kH>kN>kO>kP>kZ>kg>kt>ku>l->lG>lH>lS>l`>lh>li>m#>m)>m1>m2>m\
      3>m=>mC>mW>mq>m~>n(>n)>nM>n^>ns>o&>o'>o4>oE>oX>om>on>ot>o~>p*>p2>pK>pm>pn>po>pz>q+>q8>q>>qD>qX>qY>\
      qt>q|>r2>rA>rG>rH>rX>r^>rk>s*>s2>sA>sB>sH>s`>sm>sy>t*>t0>t6>t>>t?>t@>tH>tI>tb>t|>u5>u;>uJ>uX>ut>uu\
      >v>>v[>vh>vu>w'>w4>wF>w!>wb>x#>x$>x,>x2>xC>xI>y0>y8>yJ>yK>yS>yg>yy>z.>zB>zL>zM>ze>zf>zg>{$>{4>{5>{\
      R>{_>{e>{m>|+>|3>|9>|F>|!>|k>|q>|w>|x>|y>}.>}@>}Y>}Z>}i>}q>}{>~T>~U>~z>~{?#7?#K?#i?#s?#y?$%?$??$e?\
      $m?$n?%'?%??%N?%`?%m?%s?%}?&1?&<?&M?&N?&a?&|?'&?'R?']?'w?(*?(+?(8?(T?(a?(i?(}?)0?)@?)F?)S?)Y?)_?)k\
      ?)q?*N?*V?*o?*w?++?+??+W?+]?,0?,=?,J?,K?,V?,g?,r?,x?,y?-#?-$?-/?-C?-I?-O?-Y?-p?-q?-y?-z?-{?.1?.7?.\
      ??.p?/*?/<?/U?/[?/f?/y?0%?0+?0;?0O?0s?0~?1(?13?1A?1L?1M?1U?1V?2:?2;?3)?36?3>?3D?3U?3]?3e?3s?3y?3z?\
      3{?4B?4H?4]?5'?5/?57?5H?5f?5{?5|?6(?6.?6;?6n?6|?7-?77?7E?7F?7W?7]?7c?7w?7x?8$?8<?8B?8C?8T?8h?8n?8o\
      ?96?9b?9u?9}?:6?:7?:M?:U?;1?;d?;l?;y?<1?<K?<h?<u?=&?=.?=w?>7?>8?>9?>:?>Y?>Z?>u??A??Y??_??`??a??|?@\
      /?@0?@=?@C?@P?@Q?@Y?@a?@g?@t?@u?A&?A>?AS?A[?A!?Aq?Aw?A}?B7?B=?B>?B??B@?BJ?BR?Bb?Bc?Bp?Bq?B~?C#?C$?\
      C%?C&?C.?CA?CB?CQ?Ce?Ck?Cl?D&?D'?D(?D)?D7?DA?DI?DZ?Dw?E#?E$?E%?E-?E8?E9?E??EL?E`?Ek?Ez?F)?F;?FO?Fz\
      ?F{?G.?G/?G7?G8?G@?GA?GL?GR?GX?Gb?Gc?Gd?Go?Gp?G~?H#?H.?H6?Ha?Hb?Hc?H}?H~?I#?I)?IH?I!?Id?Iq?Ir?Is?J\
      3?J>?J??JE?JF?J^?Jt?Jz?J{?K=?KJ?KR?K]?Ki?Kq?Ky?L,?L=?LJ?Lh?Lu?M&?M5?MK?MS?M`?Mo?Mz?N,?N4?N??NE?NF?\
      Nf?Ng?Nh?Nn?No?O3?Ol?P@?PU?P]?Ps?Q$?Q%?QA?QI?Q]?Q^?Q_?Qy?R'?R9?Ry?S#?S$?S*?S+?SE?SV?Sq?Sw?T#?T0?T6\
      ?TH?TY?T_?T`?T|?U2?U3?U9?UK?US?UY?Uf?Uq?V2?V:?V;?V<?Ve?Vy?W#?W4?W5?W=?W[?W~?X#?X)?XI?X[?Xc?Xt?Y+?Y\
      ,?YC?YD?YE?YY?Ym?Yn?Yv?Yw?Z(?Z0?Z1?ZF?Zf?Zu?Zv?[.?[E?[T?[e?!'?!1?!z?]&?],?]4?]C?]v?]|?]}?]~?^H?^!?\
      ^l?^w?_%?_;?_A?_B?_J?_W?_~?`1?`7?`8?`C?`U?`V?`c?a&?aP?aQ?ar?b%?b-?bH?bR?bX?bp?b}?c7?c??c@?cW?cd?cr\
      ?cz?c{?d%?d2?d8?dC?dW?di?do?dw?e4?eC?eb?eh?ez?f*?f2?f3?f4?f<?fB?fJ?fK?fc?f~?g#?g$?g.?gJ?gK?gQ?gR?g\
      X?gY?h*?h5?h]?h^?h|?i4?i5?iC?iY?iZ?in?j&?jN?jV?j^?jf?jg?k=?k>?k??k@?kH?kW?k_?k`?kj?l;?l<?lQ?lW?lm?\
      ln?m1?m2?m<?mK?mr?mx?n2?nI?nT?nZ?nm?ns?o(?o9?o:?oG?oM?oS?ou?p2?p3?p9?pD?pJ?pK?pV?pW?px?qB?qO?q`?qa\
      ?r#?r0?r??rE?rK?rL?rg?rh?rp?s#?s)?s/?s5?sd?sj?sp?t*?t2?tP?tV?th?u1?u2?u3?u;?uQ?uW?u_?ue?uf?ul?um?u\
      x?uy?vL?v]?vt?w'?w2?w8?wQ?wh?wi?wo?w|?x4?x<?xF?xL?xT?xc?xs?x~?y6?y<?yB?yX?yk?yl?yy?z,?z;?zJ?z`?zh?\
      z~?{*?{=?{C?{D?{S?{T?{Z?{{?|+?|,?|-?|.?|/?|A?|m?|x?}0?};?}O?}!?}]?}^?}k?}x?}~?~3?~@?~a?~n@#-@#3@#>\
      @#D@#E@#M@#N@#V@#c@#d@#e@#v@#~@$#@$+@$8@$9@$!@$i@$j@$p@$x@$~@%(@%.@%4@%A@%]@%^@%_@%p@%~@&/@&?@&G@&\
      H@&]@&^@&d@&q@&~@'6@'7@'8@'K@'L@'[@'g@'h@'~@(3@(G@(T@(!@)(@)3@)=@)C@)]@)j@)k@)l@)m@*(@*B@*M@*U@*q@\
      +D@+E@+F@+i@+o@+p@+z@,.@,@@,A@,I@,f@,n@,t@,z@-&@-,@-:@-U@-V@-W@-_@-s@-t@.0@.T@.Z@.v@/%@/+@/,@/-@/A\
      @/R@/X@/j@/p@0%@00@06@0<@0[@0i@0v@0|@1+@11@12@13@19@1Q@1^@2%@2I@2J@2P@2g@2o@2w@3-@33@3;@3A@3G@3H@3\
      U@3l@48@4@@4A@4B@4C@4D@4t@4u@4}@5)@5<@5B@5J@5K@5Q@5`@5a@5l@6/@6H@6I@6O@6^@6d@74@7l@7m@7s@7t@7u@7}@\
      7~@84@85@86@87@8M@8^@8}@9'@9-@9@@9A@9B@9H@9T@9g@9h@:,@:9@:U@:V@:j@:y@;9@;:@;G@;H@;R@;~@</@<9@<Z@<[\
      @<!@<d@<x@='@=?@=O@=U@=l@=m@=w@>,@>2@>:@>V@>!@>]@>s@>{@?8@?O@?!@?i@?v@@%@@T@@g@@o@@{@@|@@}@A7@A8@A\
      J@AR@Ao@B)@B/@B9@B?@Bf@By@C,@C2@C:@CU@C[@Cz@C{@D,@D9@D?@DT@DU@D[@Dy@E/@EW@Em@F)@F6@FD@FQ@Fo@F|@G+@\
      GJ@GT@Gs@G}@G~@H#@H.@H?@H@@HK@HL@Hd@Hj@Hp@H~@I#@I2@I8@IB@IJ@IW@IX@Ie@If@JV@J!@J]@Jj@Jk@Jv@J|@K&@K'\
      @K9@KU@K`@Kh@Kx@L$@L>@LH@LY@Lf@Ln@M4@M:@M;@MC@MK@MV@M!@Md@Mr@Ms@N+@N:@NK@N^@N_@O%@O-@O3@OW@Oj@P0@P\
      O@P!@Pb@Ph@Pt@P~@Q(@Q0@Q=@QE@Ql@RC@RI@RJ@Rx@Ry@Rz@S&@SP@Sd@Sv@T+@TO@Ta@Ti@T{@UX@Uc@Ur@V1@VD@VE@VT@\
      V!@Vb@Vc@Vd@Vu@V}@W'@W4@W?@WJ@WY@Wk@X0@XM@XN@X]@X^@Xk@Xl@Xr@Xz@Y@@YF@Yf@Yl@Z*@Z6@ZQ@Zd@Zl@Zt@Zu@[&\
      @[N@[Y@[n@[t@!#@!+@!;@!S@!w@]3@];@]J@]W@]f@]u@]v@]|@^6@^M@^N@^o@^u@^{@_D@_m@_u@`+@`3@`M@`S@`T@`U@`\
      [@`a@`p@a%@a=@aM@ac@ay@b1@bH@bZ@b[@bo@c+@cA@cG@cH@cz@d-@d3@d;@dA@dB@da@du@dv@d|@d}@e'@e(@e7@eC@eQ@\
      f$@f=@f>@fK@fL@fn@g%@g+@g:@gL@gM@gm@gw@h4@h:@h@@hA@hL@h!@hb@i%@i9@i?@iY@id@ij@ik@iw@j#@j2@j=@jE@jK\
      @jX@jg@jh@k(@k.@kA@kN@kX@kY@kZ@ki@l,@l2@l3@l@@lT@la@ln@lo@m)@m?@mI@mQ@m^@mk@n#@n1@nR@nS@nl@nm@o7@o\
      ?@oL@oT@oU@oh@p-@p<@pK@p!@pr@qE@qM@qS@q[@qc@r%@r&@r'@r1@r9@rQ@rf@ru@s&@s0@sB@sM@sN@sd@sq@t$@t1@t9@\
      t?@t`@ta@tb@tc@tt@u5@u6@u7@uD@uE@uM@uN@uO@uP@uX@u^@u_@ue@uo@v8@v9@vD@vJ@v[@vh@vi@vq@vy@w,@w-@w?@w@\
      @wH@wI@w_@we@w}@x.@xw@y*@y5@yV@yx@z$@z%@z&@z>@z?@z@@zF@zG@zM@zU@zm@z|@{(@{)@{8@{L@{M@{^@|-@|:@|I@|\
      e@|k@|s@}'@}A@}_@}e@}m@}s@~.@~8@~@@~R@~SA#?A#JA#KA#QA#cA#}A$)A$/A$0A$<A$GA$RA$XA$^A$uA$vA%$A%/A%7A\
      %=A%qA%rA&'A&4A&:A&BA&TA&!A&dA&nA'6A'>A'DA'!A'nA'oA(+A(^A(yA)8A)KA)SA)[A)aA)iA)tA*.A*/A*5A*6A*BA*_\
      A*gA*hA+%A+BA+JA+UA+aA+iA,(A,)A,BA,HA,UA,fA,sA,tA-$A-%A-2A-8A-9A-:A-;A-<A-QA-_A-kA-uA-vA-|A.(A.6A.\
      EA.RA.^A.kA.lA.rA.~A//A/0A/1A/>A/?A/GA/pA01A0CA0IA0XA0YA0wA18A1EA1_A1qA2&A2UA2dA2jA2wA3/A30A31A3>A\
      3RA3cA3iA3oA3pA3}A4-A43A4@A4]A4^A4jA4kA4vA5CA5DA5YA5aA5bA5hA5nA5yA6#A60A6@A6rA6sA74A7DA7JA7KA8#A8A\
      A8BA8CA8KA8QA8WA8XA8gA9#A9+A9;A9WA9_A9`A9aA9iA9jA9kA:+A:=A:LA:RA:ZA:gA:qA:~A;-A;EA;]A;jA;vA<.A<=A<\
      ZA<bA<sA=&A=7A==A=>A=DA=dA=sA=tA=zA>+A>6A>BA>OA>WA>fA>gA>|A?&A?:A?@A?NA?YA?_A?gA?hA@3A@4A@5A@YA@aA\
      A<AABAACAAKAALAATAA!AAbAAcAAkAAqAA{AB%AB+ABMABfABxAC$AC,AC-AC>ACDACSAC[AC!AC]AC}AD2AD?ADQADYADaADi\
      ADqAE-AE5AEDAEJAE`AEkAElAE{AE|AF-AF.AF/AF0AF<AFFAFZAF[AFhAFpAF|AG0AG6AG7AGGAG!AG]AGeAG|AHAAHOAHWAH\
      ]AHeAHkAHqAHyAI%AI+AI,AI-AIAAIKAILAIMAI!AIiAJ(AJ7AJDAJJAJRAJeAJtAJuAJ}AK'AK6AKJAKKAKQAKnAL$AL/AL5A\
      LBALfALxAL~AM<AMBAMJAMyAN*ANHANPAN!ANhANpANqAN~AO=AO>AO]AOqAP-AP.AP/AP0APJAP`APhAPnAQ3AQNAQOAQvAR?\
      ARIAR[AR{AR|AS+AS<ASKASZASpAT(AT.AT4AT5ATFAT_AT`ATaAU3AU@AUAAU_AUgAUmAUnAUyAV#AV3AV4AV?AV@AVAAVRAW\
      1AWOAWYAWrAX(AX0AXGAXMAX^AX_AX`AXfAXsAY$AY3AY4AYFAYLAYMAYZAYgAYmAZ$AZ8AZOAZYAZZA[(A[EA[WA[aA[kA!0A\
      !ZA!}A!~A]IA]TA]aA^'A^6A^hA^uA^vA^|A_+A_5A_OA_jA_{A_|A`-A`<A`DA`EA`QA`YA`aA`vAa1Aa>AaDAaEAaTAacAam\
      Aa|Ab&AbUAbVAbcAbrAbsAc0Ac?AcQAcRAcuAd8Ad9AdWAd_AdgAdmAdnAe)AeGAe]AecAerAf&Af'Af-Af:AfKAfbAfcAg#Ag\
      +Ag1Ag;AgAAgGAgHAgqAgrAgxAh)Ah;AhNAhTAhmAh|Ah}Ai.Ai4AiKAiVAigAj0AjNAjVAjhAjiAjjAk2Ak3AkCAkVAkcAkdA\
      keAkfAk|Al/AlEAl[Al!AldAleAm4Am:Am;Am<AmFAm_AmgAmsAmtAmuAn6An@AnFAnGAnMAn^AnkAnsAnyAo3AocAonAooAp%\
      Ap&ApBApNApTApgAq0Aq=AqCAqNAqOAqUAqbAq{ArFArLArcArdAr}As:AsJAsUAs]AsjAspAs{As|At+At1AtJAtRAtXAtYAt\
      iAtoAtuAu(Au)Au/AuIAuXAu`AumAuwAvJAvPAv]Aw%Aw4AwEAwMAwNAwVAwWAwXAwYAwhAwpAx>Ax?Ax@AxHAxjAxkAxlAy#A\
      y$AyAAyNAyTAyUAy_Ay`AyhAyzAz$Az1Az2Az8AzNAzXAzYAzsAz{A{%A{-A{8A{9A{JA{PA|.A|@A|MA|SA|gA|oA|pA|{A}.\
      A}6A}EA}aA}mA~#A~2A~3A~@A~QA~lA~rA~xB#TB#aB#bB#cB$1B$IB$JB$TB$dB$~B%7B%8B%NB%OB%ZB&0B&?B&EB&MB&SB&\
      gB&mB&sB'$B'1B'2B'EB'KB'VB'mB'uB(-B(IB(OB(PB(QB(YB(_B(rB(sB(yB(zB)-B)<B)MB)^B)dB)jB)kB)lB)tB)uB**B\
      *HB*NB*OB*ZB*[B*hB*nB+0B+PB+bB+cB+rB,#B,7B,8B,LB,iB,jB,wB-#B-$B-%B-1B-2B-lB.+B.<B.DB.]B.cB.wB/,B/H\
      B/dB/xB/yB0#B0$B06B0CB0DB0NB0aB0nB0vB1%B1+B18B1KB1QB1WB1]B1hB1yB2!B2oB2pB3'B3(B36B3BB3QB3YB3_B3gB3\
      oB3wB4#B4=B4OB4UB4iB5&B5'B5-B5CB5iB6*B69B6MB6UB6bB6jB7,B7@B7MB7hB7iB7vB7wB7}B8.B8BB8bB8jB8{B9/B95B\
      9?B9OB9rB9sB:2B:WB:]B:cB:dB:oB:|B:}B:~B;9B;AB;BB;CB;IB;JB;ZB;sB<&B<>B<[B<hB<|B=?B=LB=MB=NB=VB=tB>%\
      B>4B>UB>aB>iB>qB>rB?;B?HB?WB?mB?sB@$B@,B@;B@AB@UB@VB@^B@_B@jB@pBA)BAVBAWBAqBA~BB,BB7BB8BB>BBHBBfBB\
      vBC+BC6BC<BCUBC[BCcBCiBCqBD$BD7BDYBD_BE-BE=BEcBE~BF/BFEBFKBFQBFeBFsBF~BG#BG$BG1BG@BGTBGUBGnBGoBGwB\
      H1BHTBHhBI#BIIBIJBIWBI_BIiBIjBJ%BJ&BJ,BJ9BJ?BJ@BJFBJGBJHBJgBJzBJ{BK,BK9BK:BK;BKQBKwBL'BL(BL.BLPBLX\
      BLpBM<BMWBMfBMnBN$BN,BN-BN5BNOBN^BN|BO(BO7BOBBOeBOfBOgBP#BP)BP=BPCBPDBPSBPTBPkBPlBPvBP|BQ(BQ)BQCBQ\
      DBQQBQ^BR.BR9BRHBRaBS[BSjBT,BT>BTHBTVBTdBTlBU3BU@BUABUIBUUBUkBV0BVABVNBV!BVdBVeBVtBVuBVvBVwBV}BW)B\
      W<BWDBWVBX$BX7BXCBXUBX]BXjBY0BY8BYCBYKBYQBY^BYfBYwBZ7BZ?BZNBZ[BZ!BZdBZjB[DB[SB[[B[aB[pB[qB[wB!-B!A\
      B!SB!TB!lB!mB!zB]&B]:B]KB]QB]zB^3B^9B^AB^SB^mB^~B_3B_LB_TB_zB`$B`1B`GB`fB`gB`oB`pBa#Ba+Ba1BaBBacBa\
      kBb-Bb:Bb@BbpBc<BcBBcCBcKBcSBclBdHBdNBdVBdaBdlBdrBe#Be$Be%Be&BeABeGBeMBefBesBetBeuBe}Bf,Bf2Bf8BfEB\
      f`BfvBg'Bg6BgHBgXBgrBhFBhLBh^Bh_BhlBhtBi*BiUBieBimBj#Bj$Bj*Bj2BjABjRBj_Bk1Bk7BkIBk]BkeBkfBkgBkoBkp\
      BkqBk~Bl-BlBBlHBlIBlJBlbBloBlwBm*Bm+Bm1Bm7Bm?BmLBmYBm_BmeBmrBn%Bn9BnFBnPBnXBnhBn|Bo&Bo7BoDBo!BoiBo\
      tBp+BpFBpUBpdBpqBp~Bq#Bq$Bq*BqNBqfBqsBqyBr;BrRBrSBrdBrjBs)Bs:Bs;BsRBs_Bt$Bt3Bt4BtYBthBtyBu6Bu>BuDB\
      uLBuaBurBusBv$Bv3BvBBvCBvPBvyBvzBw.Bw/Bx8Bx9BxABy=BySBy[BysBz.Bz/Bz0Bz6Bz>BzDBzEBzRBzjBzkB{,B{;B{A\
      B{IB{XB{vB|HB|NB|OB|rB|sB|~B}#B}$B}*B}gB}hB}pB}vB~%B~+B~6B~LB~jB~tB~uC#$C#8C#vC#wC$%C$&C$1C$>C$IC$\
      TC$UC$[C$fC$uC%4C%@C%AC%!C%kC%lC&8C&KC&!C&wC'-C'3C'@C'JC'lC(%C(9C(KC(SC(TC(UC(bC(|C(}C)8C)@C)JC)UC\
      )[C)!C)]C)^C)fC)gC)xC**C*LC*dC+(C+AC+NC+OC+lC+vC+wC,DC,EC,VC,eC,{C-<C-=C-NC-OC-aC-nC-oC-wC.#C.+C.A\
      C.GC.YC.cC.pC.xC/0C/=C/>C/PC/VC/WC/dC08C0EC0KC0LC0RC0XC0qC1EC1PC1XC1cC1mC1nC1vC2$C2/C2>C2MC2SC2[C2\
      uC2}C2~C3#C3$C3.C3/C30C3KC3LC3eC3fC3gC3hC4-C4.C49C4FC4PC4_C4kC4xC5.C5/C50C5AC5BC5JC5WC5lC5xC6$C6IC\
      6eC6fC6nC6}C6~C7;C7WC7]C7oC8%C8+C88C8>C8KC8LC8^C8dC8oC8yC9(C9)C9:C9NC9TC9UC9`C9hC9|C9}C9~C:#C:$C:6\
      C:aC:xC:yC;:C;@C;AC;NC;VC;eC;fC;sC;tC;zC<$C<.C<=C<CC<DC<EC<XC<^C<_C<|C=/C=5C=GC=HC=aC=bC=cC=kC>+C>\
      3C>?C>LC>MC>YC>ZC>bC?%C?5C?]C?^C?oC@&C@4C@<C@FC@jC@tC@~CA(CAMCASCATCAUCAdCApCAqCB=CBCCBUCBwCBxCCIC\
      C]CCiCCtCD)CDMCDcCDoCDyCE%CE5CEBCEJCEWCE_CEeCEfCElCE{CF3CFECFFCFcCF~CGGCGUCGxCG~CH#CHFCH]CI0CI8CI>\
      CI?CIICIQCI[CIeCJ2CJ^CJiCJoCJwCKJCK[CKeCKfCKsCL+CL,CL2CL:CL@CLACLICLXCL^CLwCLxCM1CMMCMZCMiCMjCMrCN\
      #CN$CN8CN9CNQCNRCNSCN`CO/CO0COTCOZCOlCOtCOzCP3CP>CPSCPcCPiCPqCQ#CQ$CQ?CQKCQpCR+CRLCRRCRmCS#CS$CS%C\
      S0CS;CSQCSeCSkCSqCT4CTOCTPCTXCTgCTrCTxCTyCU6CUJCUWCUnCUoCUyCUzCV+CVBCVQCVaCVbCVcCW%CW-CW.CWGCWWCWk\
      CWyCWzCX-CX>CX?CXJCXRCXSCXhCXvCXwCY.CY@CYjCYrCZ8CZCCZDCZSCZYCZZCZiCZqC[&C['C[(C[)C[1C[2C[FC[NC[YC[\
      aC[bC[mC!1C!<C!=C!CC!ZC![C!!C!dC!vC]7C]BC]CC]TC]!C]rC^:C^GC^]C^jC^~C_1C_2C_3C_EC_ZC_iC_oC_wC_xC`$C\
      `%C`/C`7C`=C`EC``C`hC`tCa)Ca;CaMCaYCahCanCatCb5Cb;CbHCbPCb]CbeCbmCbsCb~Cc-Cc9Cc:Cc;CciCcuCd2Cd8Cd9\
      Cd?Cd[CdlCdmCe'Ce-Ce=Ce>Ce?Ce@CeVCe^CemCenCfdCf{Cg'Cg(Cg)Cg/Cg7Cg8Cg9CgFCgXCgkCh)Ch9ChIChJChKChSCh\
      jChrChzCi$Ci,Ci;Ci^Ci_Ci`CifCj(Cj0Cj;CjQCjaCjgCjqCj{Ck%Ck0Ck6CkACkSCkeCkkCklCkwCl/ClSClYClZClbCljC\
      lkClsCltCm3CmICmWCn&Cn'Cn(Cn5CnNCnYCnaCniCo1CoCCoDCoECo!CobCosCp&CpQCpgCpmCpuCq;CqCCqICqOCqaCr&Cr'\
      Cr/Cr<CrDCrJCruCrvCrwCs(Cs.CsSCsbCsrCt*CtECt{Cu3CuMCuUCueCukCv(Cv)Cv6Cv7Cv8CvJCvWCvXCvoCvzCv{Cv|Cw\
      4Cw5CwDCwQCw^CwdCwrCx$Cx*Cx9CxFCxGCx!CxhCxtCy'CyYCy_CygCz/Cz_Cz`CzjCzpCz|C{7C{QC{eC{pC{vC|&C|'C|(C\
      |)C|/C|0C|8C|9C|:C|;C|GC|TC|!C|dC|jC|vC|~C}-C}=C}QC}WC}XC}kC}qC~9C~FC~`D#%D#-D#.D#4D#>D#iD$CD$DD$}\
      D%4D%5D%=D%>D%FD%LD%YD%mD&+D&,D&;D&LD&XD&^D&vD';D'<D'QD'YD'_D'jD'kD'qD($D(*D(7D(PD(XD(eD)8D)ED)MD)\
      XD)qD)wD*#D*$D*,D*HD*ND*VD+$D+1D+LD+dD,$D,%D,>D,FD,YD,aD,iD,jD,kD,{D,|D-8D-ED-^D-}D.0D.1D.<D.XD.kD\
      .lD/+D/8D/KD/cD/iD/jD0[D0lD0tD0~D13D1BD1TD1ZD1lD1mD2(D20D2;D2JD2dD2sD2tD2uD3,D3;D3HD3`D3aD3bD4#D4+\
      D4,D49D4DD4QD4RD4SD4[D4lD5>D5gD5hD5sD6(D64D65D6=D6XD6{D7*D7@D7AD7GD7TD7eD7tD7|D8CD8SD8TD8dD9&D9'D9\
      (D9<D9=D9>D9?D9@D9AD9ID9VD9!D9oD9zD:&D::D:;D:FD:]D:~D;-D;_D;`D<.D</D<0D<QD<cD<dD<|D=(D=.D==D=HD=!D\
      =rD>>D>ID>!D>]D>cD>rD?0D?=D?ND?TD?ZD@AD@ND@eD@uDA%DA0DA1DA>DA[DAmDAsDB(DB.DB=DBJDB_DBgDB{DC)DC/DC?\
      DCLDCTDChDD3DD9DD:DD;DDEDDFDDSDDYDDtDE3DEIDEXDEjDEkDEvDF.DFCDFZDFgDFhDFiDFoDG*DG9DGJDGdDGxDHBDHHDH\
      WDHXDHYDHZDHfDHnDI(DIKDIVDIfDIlDI{DJ'DJ4DJfDJ|DK&DK.DKWDK]DKlDKyDL3DL;DLJDLvDL|DM/DM[DMhDN'DN/DN7D\
      NDDN!DNpDN}DO,DO>DO?DOGDORDO!DOdDOeDOfDOgDOyDP%DP7DPSDP[DP!DPbDPuDQ3DQ4DQ5DQ=DQ>DQFDQLDQMDQUDQmDQn\
      DQoDQpDR&DR<DRMDRSDRYDR_DReDRmDRuDRvDS:DSLDSRDS_DSjDS{DT8DTCDTKDTLDTkDTlDTmDTwDU%DU;DUKDUSDUYDUiDV\
      %DV4DVADVGDVODVfDVsDV{DW*DW>DWbDWcDWpDX1DXIDXkDXlDXmDX~DY8DYTDYUDYVDY^DYuDY{DZ0DZ=DZ>DZ?DZGDZRDZaD\
      ZgDZmDZnDZ{D['D[AD[aD[vD[wD!3D!9D!:D!;D!CD!ID!JD!RD!XD!yD]%D]4D]5D]@D]FD]LD]MD]ND]OD]eD^+D^8D^YD^a\
      D^{D^|D^}D_)D_*D_0D_AD_VD_^D__D_nD_vD`TD`hD`iD`qD`yD`zDaBDaCDaWDabDa{Db7Db=DbIDbQDbbDbcDbwDc,Dc-Dc\
      ?DcPDcdDd&Dd1DdLDdhDdtDe-De.De9DeIDeJDeKDeSDeYDf(Df5Df6Df7Df=DfUDfaDfiDftDg+Dg6DgZDgtDg|Dh-DhGDhQD\
      h^DhfDhwDi;DiADiGDiODiYDiaDj,Dj2DjCDjmDjnDjvDjwDk,Dk-Dk.Dk?Dk@DkHDkWDl$Dl:DlDDlaDl|Dm-Dm8Dm9DmUDmd\
      DmxDn,Dn<DnIDnJDnKDn[DnfDnqDo)Do?Do]DoeDopDoqDowDp+Dp,Dp-DpNDpODpUDp]DpvDp|Dq(DqDDq`DqfDq|Dr&Dr:Dr\
      @DrADrTDrcDriDroDrzDs-Ds.Ds@DsFDsNDsiDsjDskDt#DtDDtmDu(Du)Du*Du+DuHDuRDudDujDv&Dv'Dv;DvCDvNDv~Dw(D\
      w7Dw8Dw@DwADwNDw[DwsDwtDwzDx$Dx%Dx=Dx>DxDDxEDxFDxGDxODx!Dx]Dy*Dy0Dy1Dy9DyGDySDyTDyUDytDz1Dz2Dz8DzN\
      DzODz^DzdDzeDzoDzwD{#D{0D{ED{QD{RD{xD{~D|4D|CD|UD}#D}+D},D}-D}8D}@D}KD}SD}TD}ZD}hD}nD~/D~5D~;D~<D~\
      DD~QD~_D~eD~fD~qD~rD~xE#1E#FE#GE#bE#xE$2E$<E$KE$eE$wE%#E%1E%BE%HE%dE%}E&0E&;E&JE&PE&VE&pE'ZE'[E'!E\
      'sE'~E(#E(+E(5E(JE(^E(jE))E)jE)tE)uE*$E*%E*4E*YE*ZE*rE*sE+7E+8E+GE+^E+rE+|E,8E,9E,FE,WE,dE,lE,tE-%\
      E-IE-rE-zE-{E.5E.;E.FE.^E._E/9E/TE/UE/VE/WE/_E/`E0(E04E0?E0@E0OE0cE0mE0~E1#E1)E1@E1FE1YE1ZE1dE1{E2\
      8E2BE2HE2!E2]E2cE2kE3(E3CE3PE3QE3RE3jE3tE4*E40E4SE4bE4mE4nE4tE5-E53E59E5RE5SE5YE5_E5jE5uE6>E6cE6iE\
      7#E73E79E7WE7XE8&E8CE8YE9#E9$E9%E97E98E9IE9[E9nE9oE:1E:BE:CE:DE:QE:RE:SE:fE:}E:~E;*E;9E;IE;]E;lE;v\
      E;|E;}E<<E<BE<HE<`E<mE<nE<{E=%E=&E=8E=RE=ZE=[E=sE><E>GE>HE>PE>QE>YE>dE>pE?%E?&E?.E?OE?kE?lE?mE?uE@\
      %E@;E@HE@IE@VE@!E@uEA#EA9EAFEA]EAsEBCEBZEB`EBrEBxEC*EC0EC6EC7EC8ECGEClECyECzED$ED/ED5EDBEDOEDqED|E\
      E(EE.EE6EECEENEEVEEbEEhEEiEE~EF(EF5EFPEF]EF^EFiEG(EGAEGGEGiEGjEGtEGuEH/EH0EH1EHREHSEH_EH`EHhEHnEI-\
      EI.EI/EI7EI8EI@EIaEIlEIrEIsEJ)EJ1EJ<EJDEJQEJgEJ{EK2EKJEKKEKXEKiEKqEKwEKxEL$EL:ELIELQELlELtEM,EM<EM\
      PEMgEMhEMnEMtEMzEN:EN@ENJENjENuEOQEO^EOfEOyEP9EPLEPMEP^EPhEQ1EQTEQ_EQgER$ER;ERNEROERWERrES3ES;ES<E\
      SNESYESgEShESnESxES~ET/ET0ET1ET7ET=ET>ETPETtEU,EU;EUFEUQEU_EU`EUkEUwEUxEV'EV-EV.EV6EV<EVHEVUEVVEVw\
      EVxEV~EW(EW4EW?EWEEWREWaEWtEX,EX4EX<EXPEXXEXYEXnEXtEX|EX}EY)EY/EY0EYKEYLEYhEYyEYzEZ8EZJEZYEZfEZgEZ\
      hE[+E[FE[PE[QE[^E[_E[`E[tE!#E!7E!?E!UE!VE!mE!~E](E].E]BE]HE]TE]oE^1E^2E^>E^FE^PE^kE^uE^vE^~E_#E_)E\
      _4E_AE_NE_TE_lE_rE`,E`GE`HE`IE`JE`RE`SE`TE`UE``E`aE`qEa'EaFEaLEaYEa_Ea`EavEb6EbJEb^EbkEblEbyEc5EcD\
      EcEEcFEcNEcXEd&Ed3EdFEdaEdgEdhEdwEdxEe$Ee6Ee<EeDEeEEeXEexEf5Ef6Ef>EgBEgXEgdEgjEgkEguEgvEhBEh`EhaEh\
      bEi-EiMEiWEi]EioEj.EjCEjKEjnEk,Ek;EkAEk[Ek!Ek]EkmEl*El7ElDElEElKElLElMElSEl`ElkElvEm-Em<Em=EmCEmKE\
      mSEmbEmnEmtEnDEnVEn!EnmEnuEn{Eo.Eo/Eo7Eo8EoDEoLEo[Ep6Ep<EpBEpCEpSEp]EpeEpkEpzEp{Eq%Eq=EqCEqPEqXEqc\
      EqiEr*Er0ErCErDErVErWErdErnErvEr|Er}Es5EsAEsdEsnEsoEswEsxEsyEt'Et(Et0EtAEtIEtWEtkEt{EuAEuIEuJEuKEu\
      LEuTEuoEv1EvAEvNEvOEvPEviEvjEvrEwcEwtEwuEx(Ex7ExFExUExgEy'Ey7Ey?EyKEyZEydEyqEz*Ez+Ez,Ez9Ez?Ez@EzTE\
      zUEz[EzcEzkEzzEz{E{%E{8E{>E{HE{NE{aE{lE|2E|GE|OE|UE|fE|gE|hE|uE|vE}6E}7E}FE}YE}aE}bE}cE}nE~)E~SE~T\
      E~UE~[E~!E~fE~xF#$F#!F#dF#nF$&F$'F$(F$?F$@F$FF$QF$!F$kF${F%,F%7F%BF%NF%YF%_F%eF%tF&4F&:F&;F&FF&GF&\
      HF&UF&VF&^F&kF'BF'CF'IF'XF'`F'aF'qF'rF'}F(DF(EF(YF(ZF(sF)$F)1F)IF)_F)wF*.F*6F*EF*MF*kF*lF*mF*sF*{F\
      +%F++F+,F+-F+.F+UF+bF+cF+kF+lF+tF,'F,1F,EF,KF,jF,pF,xF,yF-#F-$F-*F->F-DF-LF-MF-ZF-`F..F.JF.KF._F.~\
      F/@F/AF/LF/[F/lF/mF05F0=F0>F0TF0eF0kF0qF0wF1#F1.F1?F1LF1gF1sF1yF2#F23F2?F2@F2bF2lF2rF32F3CF3TF3^F3\
      dF3oF3uF3}F46F4GF4aF4pF4vF4wF51F52F5AF5pF5vF5|F5}F6'F6(F6)F6/F67F6MF6SF6nF6tF6|F74F75F76F7<F7UF7vF\
      8,F82F8DF8EF8FF8LF8MF8cF8pF8vF8wF8}F9CF9NF9pF9qF9wF:#F:FF:aF:nF:{F;'F;7F;=F;MF;SF;~F<#F<)F</F<0F<1\
      F<2F<?F<@F<JF<KF<dF<vF<~F=.F=:F=RF=_F=kF=|F>.F>4F><F>SF>tF>uF?$F?GF?HF?IF?]F?cF?nF?vF@7F@=F@PF@]F@\
      lF@wF@}FA.FA/FAWFAXFAjFAuFB(FBsFBtFBuFBvFB~FC6FC<FCKFCfFD$FD,FDBFDJFDKFDLFDTFDZFDnFE/FE0FECFEPFEXF\
      EcFF#FF)FF5FF;FFJFFKFFbFFjFFwFG&FG0FG=FGEFGFFGSFGTFGoFH#FHSFH[FHaFHiFHqFHrFHxFI/FIEFIMFINFIYFIZFIi\
      FIjFIkFIuFJ%FJ2FJ8FJJFJWFJcFJdFJpFJ}FK4FKAFKNFL(FL0FLAFL[FLcFLiFLjFLrFLsFM)FMCFMRFMhFN$FN/FN]FNgFO\
      $FO*FO7FO8FO9FO?FOJFOPFOXFOnFOvFP,FP6FP>FP?FPWFP]FPcFQ+FQ1FQOFQWFQrFR(FR)FR*FR+FRAFRKFRaFRnFRzFS(F\
      S<FSFFSSFS`FSaFSlFSmFT5FT6FTVFTaFTiFTjFTkFTlFTyFU,FU?FULFUMFU_FUtFV*FV9FV[FVaFV{FW,FW2FWEFWRFWZFWg\
      FWhFWnFX+FX,FX2FXCFXDFXEFXTFXhFY+FYfFYnFZ;FZAFZYFZZFZkFZuF[,F[2F[:F[@F[FF[NF[_F[eF[kF[sF!+F!,F!7F!\
      8F!LF!nF!tF!zF]$F],F];F]PF]rF]xF^'F^6F^7F^FF^NF^TF^cF^iF^yF^zF_(F_.F_6F_[F_!F_]F_jF`6F`7F`?F`@F`PF\
      `QF``F`pF`qF`wFa8FaVFacFarFb#Fb?Fb`FbkFb|Fc(FcNFc_FcgFcmFd(Fd)Fd/Fd0FdAFdTFd!FdpFe4FeFFeNFeiFf#Ff/\
      Ff0FfFFfGFfXFflFfmFg#Fg+Fg5FgDFgEFgFFgTFglFh$Fh,Fh2Fh:FhNFhTFh!FhdFi%Fi@FiAFiBFiOFiaFibFihFj#Fj)Fj\
      6FjJFjKFj[Fj!Fj~Fk#Fk8FkPFkXFk`FkqFkrFksFl6FlNFlXFlfFm%Fm+Fm1Fm9FmbFmlFm{Fn'Fn/Fn5FnDFnVFnrFnzFn{F\
      n|Fo;FoAFoGFoOFoUFozFp2Fp8FpPFp[FprFpzFq.Fq/Fq0Fq?FqNFqOFqPFqyFr4Fr5Fr!FrgFrhFrpFs=FsUFsbFsjFt#Ft7\
      FtOFt^FtpFtxFtyFu1Fu;FuMFuUFuVFujFuzFu{FvKFviFvzFw&Fw5Fw;Fw<FwPFwQFwrFwzFx(Fx)Fx1Fx7Fx[FxkFy%Fy;Fy\
      QFy^Fy_FyeFyrFyzFz$Fz,Fz=FzQFzYFzcFzkF{=F{CF{ZF{pF|/F|5F|EF|FF|GF|jF|yF})F}1F}>F}KF}QF}nF}oF~%F~&F\
      ~5F~WF~]F~oG#$G#>G#?G#iG$)G$BG$HG$IG$VG$WG$bG$cG$dG$eG$pG$}G%)G%=G%JG%WG%mG%nG%~G&4G&5G&DG&EG&KG&`\
      G&oG&wG&xG&~G'/G'0G'BG'JG'KG'QG'RG'!G'gG'vG'wG'xG($G(/G(:G(@G(YG(oG(yG),G)GG)MG)WG)_G)eG)mG*=G*LG*\
      bG*cG*rG*}G+'G+-G+.G+;G+KG+LG+]G+lG+mG,'G,(G,.G,@G,FG,SG,hG,nG,oG,|G-4G-:G-BG-HG-NG-bG-hG-pG-}G.0G\
      .VG.jG.{G.|G/(G/7G/=G/EG/FG/LG/TG/{G0+G05G0FG0GG0RG0cG0nG0vG0|G1-G13G19G1?G1JG1UG1]G1cG2$G2%G24G2R\
      G2tG3+G31G3>G3?G3JG3XG3YG3sG4#G4$G4%G42G43G4cG4rG4sG5&G5<G5=G5EG5RG5uG6/G60G6!G6dG7*G72G78G79G7VG7\
      tG8%G8?G8LG8MG8|G9(G97G9=G9EG9KG9LG:$G:1G:DG:QG:RG:SG:TG:aG:mG:nG;XG;xG<$G<@G<dG<eG<pG<xG='G=8G=KG\
      =VG=WG={G>*G>+G>6G><G>PG>]G>^G>_G>lG?'G?(G?.G?6G?<G?KG?[G?pG?qG@$G@0G@KG@SG@jGA/GALGAiGAqGB(GB.GBC\
      GBTGBdGBjGBkGCRGCnGC}GD)GD/GDGGDVGD^GD~GE/GE>GEJGEKGELGEMGE_GEgGFDGFJGFRGF_GF`GFhGFrGG#GG:GGFGGNGG\
      TGGeGGpGGqGGwGH3GHJGH]GI-GIUGI]GIeGI}GI~GJ-GJ.GJ/GJ>GJMGJNGJkGJlGJtGK8GK>GKPGKeGL-GL.GL4GL5GL6GLCG\
      LPGLqGM+GM;GM]GMjGM~GN(GN)GN4GNEGNMGNUGN[GN!GNiGNjGNtGO(GO)GO1GO>GOQGOaGOyGP5GP6GPIGPeGP~GQ#GQ-GQ3\
      GQEGQWGQfGQuGR#GR2GR?GR]GReGRfGRlGS(GS7GSCGSDGS]GSeGSpGSvGSwGT(GT.GTDGTEGTKGTQGTcGTtGT|GU/GU:GU@GU\
      AGUNGUOGUUGU`GUaGUlGV$GV*GV0GVBGVQGVWGVeGW&GW.GW4GWLGWTGW!GW]GWcGWpGX6GXTGXZGXvGY%GY=GYLGYMGYSGYaG\
      Z$GZ,GZ<GZDGZ}G[-G[KG[!G[bG[cG[pG!%G!0G!DG!UG!iG]#G]0G]=G]EG]qG]rG]sG^$G^*G^+G^1G^2G^CG^WG^rG^xG^~\
      G_(G_)G_1G_@G_RG_SG_`G_hG_sG`;G`VG`!G`dG`wG`}GaDGa^GasGa}Gb,Gb@GbXGbtGc#Gc-Gc.Gc9Gc?GcRGcZGc`GchGc\
      nGcyGd#Gd0Gd8Gd9GdAGdSGd^GdqGe&Ge0Ge?Ge@GeiGf#Gf$Gf,GfAGfBGfZGfiGfjGfyGg#Gg/Gg:Gg]GglGgmGh'Gh4GhEG\
      hKGhLGhMGheGh|Gi*GiHGi`GiaGilGj#Gj8Gj9Gj:GjDGjZGj`GjoGjuGjvGk:Gk;GkMGkaGksGk{Gl1GlAGlBGleGlmGlsGlt\
      GlzGm/GmUGmgGm}GnRGn|Go;GoFGoWGoXGo{Gp6GpAGpBGpMGp!GpkGplGptGpzGq$GqCGqhGqnGqoGr&Gr8Gr>Gr?GrPGraGr\
      uGs)Gs3Gs9GsQGsfGspGt9Gt?GtOGtkGtlGttGu,Gu2Gu3Gu4Gu5Gu;Gu<Gu=GuSGuTGucGumGv$Gv2GvTGvUGvVGvdGvlGvwG\
      v}Gw'GwFGwGGwUGx$GxQGxdGxeGxkGxlGx}Gy9GyFGyNGyVGybGyoGyuGyvGy|GzEGzRGzXGz`Gz{G{5G{MG{_G{uG|1G|BG|C\
      G|YG|fG|sG|{G}1G}2G}8G}EG}OG}aG~0G~8G~@G~AG~NG~TG~^G~fG~wH#+H#PH#eH#tH#~H$#H$=H$HH$NH$bH$cH$vH$wH%\
      5H%6H%EH%MH%NH%aH%bH%jH&(H&<H&ZH'/H'0H'6H'>H'DH'LH'TH'ZH'lH(,H(;H(AH(BH(HH(IH(]H(jH(|H)-H)5H)=H)CH\
      )DH)EH)MH)NH)dH)qH)wH*'H*4H*?H*LH*WH*]H*^H*_H*`H*hH*wH+(H+9H+AH+IH+]H+cH+nH,4H,LH,WH,bH,cH,sH,tH-9\
      H-?H-@H-FH-GH-ZH.'H./H.7H.?H.OH.gH/*H/+H/,H/6H/>H/^H/kH/lH0)H0BH0MH0UH0fH0gH0oH0~H1#H1)H11H12H18H1\
      UH1VH1^H1mH1nH1{H2%H29H2RH2ZH2[H2!H2iH2sH3$H31H32H33H3GH3HH3WH3dH3tH40H4<H4GH4MH4NH4!H4]H4yH4zH5(H\
      5?H5OH5[H5pH6*H66H67H6^H7$H7<H7GH7MH7aH7bH7jH8'H8NH8[H9$H9%H92H9IH9VH9^H9fH:%H:=H:JH:KH:UH:rH;%H;&\
      H;,H;9H;[H;cH;kH;lH;rH;sH;tH;zH<+H<,H<EH<TH<UH<]H=-H=<H=BH=CH=DH=LH=WH=_H=}H>)H>/H>7H>DH>LH>lH?'H?\
      @H?FH?PH?XH?YH?oH?|H@=H@gH@hHA6HAEHAYHAiHAzHA{HB5HBRHBZHB[HBcHBtHC)HC1HC<HCDHCJHCKHCQHCYHCgHCvHD2H\
      D=HDEHDVHDWHDfHDnHE3HE4HEAHEBHECHEIHEdHEeHEkHElHF*HFDHFEHFMHFWHFcHFdHFxHF~HG#HG)HG5HG;HG<HGBHGCHGI\
      HG`HGfHGlHGmHGzHH+HHCHHPHHXHH^HHjHHrHH|HI&HI1HI>HIMHISHI[HIrHJ#HJ3HJ;HJQHJWHJaHJyHK*HK+HK,HK@HKFHK\
      GHK^HKwHL'HL/HL7HL8HLHHLPHL]HLpHL{HL|HM&HM.HM/HM>HMKHMLHMaHMpHMxHN0HN6HN>HNQHNYHN_HNlHNtHO'HO(HO)H\
      O1HO2HO3HOFHOYHO_HOgHOyHP,HPLHPVHP^HQ'HQ/HQ5HQQHQ^HR%HR1HR@HRHHRNHROHRPHR_HRiHRyHS#HS$HSHHSYHSZHSm\
      HSuHT%HTFHTLHTTHT_HTpHU7HU=HUEHUFHUNHUOHUPHU[HUlHUrHUxHU~HV(HV4HVAHVBHVUHV]HVeHVkHVsHW$HW*HW>HWFHW\
      fHWnHWoHX@HXOHXZHY+HYHHYbHYcHZ-HZ.HZ/HZ<HZKHZZHZbHZjHZkH[%H[9H[DH[JH[[H[!H[wH[}H!RH!SH!_H!nH]%H]IH\
      ]VH]eH^#H^0H^8H^>H^SH^TH^aH^bH^oH^wH_%H_&H_.H_MH_!H_bH_wH`/H`EH`FH`SH`oH`yHa,Ha9HaDHaJHaTHaZHalHav\
      Hb,Hb-Hb5Hb!HbkHbqHc,Hc-Hc.HcGHc]Hc~Hd#Hd+Hd1Hd9HdCHdOHdpHe3He;HeJHeKHeqHf-Hf8HfBHfMHfUHfoHgDHgOHg\
      PHgqHgwHh*Hh7HhAHhPHhbHhvHhwHiJHiRHimHizHj1HjPHjXHj`HjwHj}Hk)Hk*Hk5Hk;HkCHkDHkOHkUHk[HkcHkxHl8HlgH\
      lmHlzHm)Hm<HmIHmZHmrHmzHn2Hn3Hn4HnAHnLHnMHnmHo$Ho7Ho=Ho`HohHowHp3Hp4Hp<HpTHp!HpiHpjHppHpxHq)Hq/HqU\
      HqfHr.Hr/Hr>HrDHrOHrWHr_HreHrfHr|Hs-HsAHsVHs^HsdHseHsuHsvHt,Ht=HtXHtgHtoHtpHt}HuBHuCHuRHueHukHu}Hv\
      8Hv>HvTHvZHv[HvcHvdHveHvtHw#Hw2Hw:HwLHwZHwbHwqHx,HxKHxQHxiHxqHxyHy%Hy-Hy.Hy;HyCHyMHySHy`HyrHysHy}H\
      y~Hz6HzPHzQH{5H{;H{AH{GH{TH{kH{qH|-H|<H|YH}2H}?H}EH}XH}jH~AH~ZH~[H~fI#%I#6I#CI#]I#jI#rI#xI$$I$.I$J\
      I$UI$]I$lI$mI$nI$oI$pI$vI$|I%(I%3I%9I%AI%PI%_I%eI%wI&7I&TI&cI&rI'*I'0I'1I';I'UI'VI'eI'pI'qI'yI(%I(\
      &I(>I(KI)?I)JI)!I)]I)oI)uI)vI*'I*2I*AI*II*TI*UI*VI*pI+%I+;I+<I+DI+JI+PI+]I+hI+nI,;I,HI,lI,wI-(I-0I\
      -6I-<I-NI-`I-mI-wI.6I.CI.TI.UI.VI.^I._I.gI/#I/+I/QI/WI/]I/oI/pI/}I0WI0XI0wI0}I0~I12I1CI1!I1bI1wI2%\
      I21I22I2ZI2oI2}I2~I3(I3DI3QI3WI3XI3YI3ZI3bI3hI3uI43I4BI4MI4UI4gI4vI5*I54I5NI5^I5oI5zI6.I6=I6CI6cI6\
      nI6zI74I75I7;I7<I7VI7!I7]I7cI7dI7|I8*I8LI8RI8kI9)I96I9QI9jI9pI9xI9yI:;I:AI:QI:YI:gI:yI;,I;2I;8I;CI\
      ;YI;aI;bI;~I<*I<0I<=I<>I<?I<_I<lI<tI='I=(I=5I=MI=SI=iI=qI>1I>BI>CI>YI>oI?KI?SI?YI@(I@FI@GI@ZI@[I@e\
      I@rI@zIA+IA8IA@IAMIANIAOIAcIBJIBKIBZIB`IBjIBtIC*IC=ICLIC|ID/ID;IDCIDUIDVIDwIE%IE+IE<IEDIEQIE[IElIE\
      rIEsIE~IF5IFMIFbIF~IG#IGCIGPIGVIGrIGsIGtIGzIHDIHsII6II7IIFIIGIISIIYIIZIInIIoIIwIIxIJ-IJ5IJ6IJ<IJKI\
      JZIJsIJ{IJ|IK&IKLIKZIK`IKjIK|IL(IL)IL1IL9IL:IL;ILAILBILWILxIM6IMJIMRIM^IM_IMnIMtIN1IN9INWINwIN}IOC\
      IOVIO`IOfIOnIP$IP*IPCIPDIPJIPPIPVIP^IPdIPzIQ<IQ=IQCIQTIQfIQnIQ{IR7IR=IR>IRXIRYIRfIRlIRrIS(IS.IS?IS\
      gIT$IT9ITVITWIT]IToIU.IUMIV)IV1IV;IVJIVRIVSIV`IVaIVpIW#IW)IW*IW2IWCIWDIWQIWbIW~IX#IX-IX>IXDIX^IXoI\
      Y&IY:IY;IYAIYSIYTIYfIYnIY}IZ,IZ-IZ3IZEIZMIZNIZ]IZgIZvI[1I[9I[?I[@I[HI[NI[ZI[`I!'I!4I!MI!SI!TI!UI![\
      I!cI!iI]&I]3I]EI]UI]bI]tI^.I^9I^:I^;I^EI^MI^`I^qI_,I_-I_<I_=I_>I_FI_RI_XI_nI`&I`CI`RI`eI`fI`sIa,Ia\
      9IaAIaBIaHIaWIapIaqIayIazIb&Ib6Ib<IbrIc%Ic1IcNIc[IcqIcrId*Id>IdKIdSIdTIdaIdkIdsId{Id|Ie-Ie.Ie>IeII\
      eQIeYIefIerIezIe{Ie|If-If5If6If@IfXIftIfuIg(Ig9Ig:Ig;IgJIgPIgVIgcIgkIglIgvIg|Ih&Ih.Ih/Ih>IhFIhUIh[\
      IhhIhiIhjIhkIhlIhmIhsIi&Ii'IiRIiXIiYIimIisIi~IjBIjNIjXIjYIjZIjbIjsIk*Ik+Ik8Ik@IkAIkTIkjIk~Il4IlNIl\
      bIlcIluIm$Im%Im?ImLImTImUImVImaImbImcImkImqImrImsInBInCInbInhInpInvIo+Io,Io7IoEIoFIoGIoHIoPIoQIooI\
      p4IpbIpyIq%Iq2IqCIqIIq]IqpIr+Ir1Ir7IrjIrpIrxIs&IsGIsSIs]IslIs~It4It:ItHItSIt[IthItrItxIu8Iu9IuEIuU\
      IudIutIuuIuvIuwIv#Iv/Iv;IvNIvYIvcIvkIv~Iw/Iw0Iw1Iw2IwIIwjIwyIx#Ix)Ix6Ix>IxKIxQIxRIxmIxzIy)Iy*Iy7Iy\
      KIydIyrIz*Iz?IzGIzdIzeIztI{2I{<I{=I{HI|2I|>I|[I|lI}%I}CI}ZI}rI}zI~+I~,I~=I~>I~KI~QI~cI~tI~uJ#6J#SJ\
      #bJ#cJ#}J#~J$(J$0J$MJ$!J$qJ%(J%)J%JJ%PJ%QJ%RJ%_J%nJ%vJ&)J&8J&`J&oJ'-J'<J'DJ'EJ'OJ'^J'{J(7J(KJ(hJ)5\
      J)?J)EJ)FJ)LJ)XJ)^J)mJ*>J*FJ*YJ*mJ+3J+GJ+VJ+rJ,-J,<J,=J,KJ,XJ,pJ-(J-.J-;J-SJ-YJ-ZJ-`J-hJ-nJ.#J.$J.\
      GJ.[J.tJ/1J/7J/`J0(J09J0DJ0EJ0tJ0zJ0{J0|J16J1BJ1WJ1gJ2#J2+J2=J2>J2?J2!J2nJ2tJ3$J3%J3-J3=J3>J3WJ3qJ\
      4@J4AJ4GJ4HJ4tJ4uJ4}J5/J55J5BJ5sJ6<J6=J6GJ7DJ7JJ7KJ7!J81J87J8CJ8OJ8!J8iJ8oJ8zJ9/J95J9RJ9ZJ9eJ9wJ:/\
      J:DJ:LJ:WJ:_J:eJ:mJ;0J;FJ;ZJ;`J;aJ;bJ;hJ;uJ<-J<.J<=J<JJ<YJ<fJ<gJ=+J=3J=BJ=CJ=DJ=JJ=aJ=nJ=}J>'J>6J>\
      MJ>XJ>YJ>kJ?$J?GJ?HJ?PJ?QJ?!J?dJ?eJ?fJ?gJ?yJ@%J@@J@UJ@[J@hJA4JA5JA;JACJAKJAXJAeJApJB&JB.JB/JB7JB?J\
      B@JBAJBLJBiJC#JC0JC8JCKJC^JCmJCsJCyJD#JD>JDFJDXJD`JDaJDbJDjJDkJDqJDwJD}JD~JE3JE;JEAJENJEcJEkJElJEr\
      JF/JF9JF:JFSJFfJG+JG,JG7JG?JG@JGAJGRJGeJGuJG{JH+JH1JHEJHPJHQJHWJHfJHxJI8JIIJIVJIcJIpJJ'JJ2JJAJJBJJ\
      !JJbJJnJK;JK<JKPJK_JL-JL5JLNJLVJL|JM/JM<JMDJMLJMRJM!JMqJMyJNLJNZJN[JNgJNhJNrJNxJO)JO<JOMJOUJO`JOlJ\
      O{JP1JP2JPOJPUJPhJPiJPwJPxJP~JQ*JQ+JQ,JQ;JQHJQIJQJJQnJQoJQpJQqJR&JR,JR9JRAJR^JR_JRgJRtJRuJS,JS?JSI\
      JSJJSKJSdJSeJT6JTWJU2JU?JULJU`JUfJUyJV0JV<JVSJVYJW%JWGJWHJWWJWiJX+JX,JX7JXFJXNJX`JXaJXiJX{JX|JY6JY\
      @JYAJYVJY!JYkJYxJZGJZmJZuJ[(J[.J[4J[:J[KJ[!J[oJ!3J!?J!WJ!bJ!zJ]-J]EJ]KJ]^J]_J]eJ]}J^/J^5J^6J^EJ^dJ\
      ^pJ^vJ^|J_&J_3J_!J_rJ_xJ`'J`(J`;J`AJ`LJ`RJ`SJ`YJ`hJ`{Ja,Ja6Ja<JaDJaNJa]Ja^JafJagJb-JbGJbWJbbJbcJbn\
      JbvJc,JcDJcVJcWJcqJcyJd'Jd1Jd2JdCJdRJd!JdbJdqJe0Je1Je@JeFJeZJerJf3Jf>Jf?Jf!Jf~Jg*Jg<JgIJgQJgWJgcJg\
      xJg~Jh3JhQJhWJh_JhlJhwJh}Ji0JiYJiaJiyJj1Jj9JjAJjBJjCJjIJj[Jk1Jk<JkPJkXJkcJkiJktJk|Jl7JlKJlgJlhJluJ\
      m&Jm,Jm7Jm=JmEJmMJmNJmYJmhJmwJn#Jn+Jn1JnaJnbJncJnpJoCJoDJocJoiJosJoyJpCJpIJp[JpcJpnJpyJq2JqFJqSJq[\
      Jr.Jr/Jr<JrNJrVJr^Jr_Js&Js3JsBJsUJs]Js^JsfJsgJt+Jt<Jt=Jt>JtOJt^JtnJu2Ju:Ju;JuKJuQJucJuvJv3Jv9Jv:Jv\
      JJv~Jw:JwLJwTJwaJwnJwoJwwJx#Jx$Jx*Jx+JxBJxXJxtJy0Jy<JyDJyXJyYJyaJylJymJywJyxJy~Jz7Jz8JzEJzFJzSJzbJ\
      zhJz}J{;J{<J{IJ{XJ{YJ{_J{nJ{~J|=J|>J|?J|@J|HJ|IJ|bJ|jJ})J}*J}>J}?J}@J}MJ}NJ}OJ}UJ}iJ}qJ}rJ}xJ~)J~1\
      J~;J~OJ~WJ~dJ~zK#7K#=K#MK#`K#tK#uK$1K$7K$=K$]K$eK%-K%3K%4K%:K%QK%RK%oK%zK&(K&DK&OK&YK&sK'#K'$K'*K'\
      0K'1K'9K'LK'WK'_K'jK'uK'vK(>K(UK(]K(cK(dK)%K)4K)MK)ZK)iK)vK)|K*KK*UK*[K*aK*lK*yK+7K+YK+fK+wK,*K,EK\
      ,VK,gK,vK,wK,}K-SK-rK.6K.<K.IK.QK.pK.vK.wK/-K/.K/4K/MK/NK/VK/!K/tK/zK0$K0/K0[K0aK0gK0oK1*K1+K1JK1K\
      K1SK1TK1^K1fK1lK1~K2#K2$K2*K25K26K2YK2fK2gK2mK2nK2tK2zK3)K34K3<K3iK3vK4%K4>K4KK4WK4eK4tK59K5DK5LK5\
      ]K5nK5oK5uK5vK5wK6#K6CK6PK6XK6hK6pK6zK7(K70K7DK7QK7WK7rK7sK81K82K8AK8LK8RK8_K8tK8uK8vK9)K9DK9EK9YK\
      :#K:$K:,K:-K:3K:4K:UK:`K:fK:sK;OK;ZK;bK;cK;kK;lK<@K<FK<NK<bK=$K=1K=>K=IK=SK=eK=fK=uK>2K>cK>}K?,K?;\
      K?<K?BK?HK?PK?bK@#K@BK@RK@pKA'KA-KAAKABKAMKASKATKA_KAkKAzKB&KB1KB2KB=KBZKB[KBmKBnKC5KCGKCOKCPKC]KC\
      cKD#KD$KD/KD7KDTKDgKDhKDuKDvKE)KE9KEHKEIKEVKEpKE|KF*KFcKFdKFvKG'KG/KG5KGUKGaKGiKGjKGkKGlKGtKGuKGvK\
      G|KH(KH<KHBKHQKHWKHXKH`KHzKH{KI%KI8KIVKI^KIfKJ&KJ9KJ:KJGKJMKJUKJ{KK5KKeKL.KLEKLPKLZKL|KMFKMSKMkKMw\
      KN,KN-KN.KN=KNQKNWKN_KNeKNkKNxKNyKO0KOHKOIKOJKOPKO]KOcKOdKOqKP$KP/KP7KPHKPIKPVKP!KPbKPjKPkKPqKQ0KQ\
      8KQJKQYKQcKQrKQsKR,KR;KRCKRKKRZKRgKRhKS.KSOKSPKSXKScKSiKSoKT3KTBKTOKTrKT}KU)KU8KUGKUzKU{KV'KVKKVfK\
      VwKW-KWHKW!KW]KWjKWtKX'KX4KX5KX6KX7KX=KX>KX?KX@KX[KXvKX|KY/KY0KYCKYKKYLKYTKY!KYwKZEKZPK[%K[6K[7K[D\
      K[!K[kK[lK!+K!=K!JK!KK!SK!eK!fK!gK!oK!zK!{K]IK]XK]`K]aK^&K^,K^-K^>K^UK^eK_1K_RK_ZK_lK`'K`(K`<K`=K`\
      QK`cK`dK`jKa#Ka$Ka%Ka=KaCKanKa~Kb#Kb2KbOKbeKbkKc1KcCKcMKc^KciKcsKcyKd3Kd9KdFKdLKdRKe'Ke-Ke3Ke9KeFK\
      e^Ke_KekKelKetKezKfGKfHKffKfnKfvKg2KgEKgKKgVKgWKg]KghKgiKgjKgrKh-Kh5KhIKhQKhWKh_KhqKhwKh}Ki<Ki=Ki>\
      KiPKiQKi^KiiKijKiyKizKi{Kj%Kj&Kj,KjBKjMKjWKjdKjpKjxKj~Kk,Kk;KkEKkFKkGKkVKk^KkdKl$Kl*Kl>KlRKlgKm#Km\
      $Km*Km+Km1Km9KmKKmLKm!KmbKmvKn-Kn5Kn=KnCKnRKnXKnYKnaKnnKo'Ko-Ko3Ko?Ko@Ko^KotKp0KpMKpNKpeKptKpuKq-K\
      qIKqXKquKq{Kr%Kr7Kr?KrLKrjKrkKrzKr{Ks%Ks&Ks:KsGKsHKspKsqKs~Kt#Kt+Kt7KtRKtXKu%Ku+Ku?KuuKv/Kv7KvLKve\
      KvmKw$Kw%KwKKwUKw[KwoKx$Kx,Kx>KxXKy%Ky-KyNKygKz+Kz8KzJKz[Kz!Kz]Kz{K{%K{0K{6K{[K{aK{gK{mK{|K{}K|7K|\
      FK|RK|^K|_K|jK|rK|sK|yK|zK}&K},K}-K}:K}DK}LK}MK}NK}OK}UK}VK}^K}_K}eK}fK}gK}mK}zK~&K~AK~GK~MK~ZK~[K\
      ~hK~iK~uL##L#$L#*L#+L#3L#CL#fL#gL#hL#nL#oL#pL#qL#yL$3L$BL$HL$IL$oL%'L%GL%TL%UL%]L%lL%rL%}L&.L&;L&A\
      L&BL&CL&YL&dL'%L'@L'OL'mL(7L(DL(OL(bL(cL(pL)/L)IL)JL)UL)VL)vL)|L*&L*:L*;L*AL*GL*ML*UL*VL*WL*XL*^L*\
      wL*xL++L+LL+hL,(L,.L,?L,EL,iL,|L-&L-'L-/L-FL-cL-rL-sL.$L.,L.4L.@L.^L.dL.xL.yL/)L/*L/7L/ML0-L03L04L\
      0AL0IL0UL0[L0wL0xL0yL1/L1<L1DL1OL1PL1VL25L26L2IL2[L2!L2dL2wL3#L3$L3XL3nL3tL4*L45L4;L4CL4DL4[L4hL5/\
      L5GL5HL5PL5QL5WL5XL5YL5ZL5fL5gL5xL5yL6.L6;L6<L6QL6WL6]L6rL6sL6{L7*L7]L7^L7fL7lL7}L7~L8(L8.L8/L8AL8\
      BL8lL8mL8sL9#L9+L96L97L9aL9iL9jL9kL9qL9rL:,L:BL:JL;[L;cL;dL<3L<4L<]L<^L<iL<jL<kL<vL<wL<xL<yL=%L=/L\
      =CL=KL=QL=gL=oL=zL>?L>QL>!L>yL?,L?4L?:L?FL?kL?sL?{L?|L@9L@:L@@L@QL@!L@bL@xLA&LACLAILAJLAULB'LB>LBD\
      LBPLBVLC4LC:LCGLCOLC!LCnLCoLCpLCqLD'LD(LDCLDWLDvLE:LEGLEiLEjLEkLExLEyLEzLF*LFbLG(LG2LGBLGMLGjLGrLG\
      sLH$LH*LHCLHILHQLH^LHpLHqLI.LI4LI5LI=LIJLI^LIdLIjLJ)LJ5LJ6LJ!LJ]LJeLK'LK9LKALKILKYLK_LKxLK~LL*LL0L\
      L=LLCLLDLLJLLgLL}LM)LM6LM>LM?LM@LMOLMULM]LMtLN9LNHLNNLNOLNULNVLNWLNXLNcLO8LOPLOXLO^LOfLP,LP4LP:LPD\
      LPELPMLPULPbLPvLQ*LQ5LQ6LQ7LQ=LQJLQKLQXLQwLQxLRELRKLRSLRYLRZLRbLRoLRpLRqLS+LS3LSBLSJLSKLSLLSMLSYLS\
      ZLSgLSmLSnLS}LTJLTVLTcLTkLTuLU/LU>LUPLUcLUdLUeLV#LV$LV;LV<LV=LVLLVbLWQLWRLWjLWpLWzLX5LXFLXULX]LXeL\
      XmLXzLY$LYALY`LYyLZ1LZ>LZQLZRLZhLZnL[#L[$L[6L[AL[BL[JL[KL[_L[eL[kL!%L!&L!7L!BL!HL!YL!ZL!`L!vL].L]/\
      L]NL]OL]WL]kL]lL^$L^<L^BL_,L_4L_?L_@L_KL_LL_ML_UL_aL_nL_xL`4L`GL`HL`IL`TL`UL`fL`qL`yLaFLa`LatLb0Lb\
      1Lb;Lb<LbMLb_Lb`LbjLbkLbqLb~Lc/Lc0Lc1LcBLcXLcYLchLciLd#Ld+Ld8LdRLdZLd[LdhLdpLe(Le)Le*Le+Le9Le:Le;L\
      eALeBLeCLeDLeOLeWLeaLeuLe}LfCLfDLfLLfrLgGLgTLgdLgjLgrLgsLh$Lh/LhaLhbLhhLhnLhvLi$Li@LiKLiVLiiLiqLj9\
      Lj_Lj`LjlLjvLk)Lk:LkBLkCLkSLkYLkZLk`LkaLkbLkqLkwLl,Ll;LldLljLlwLm5Lm;LmXLmYLmaLm}Ln)Ln?LnTLn^LniLn\
      |Lo6Lo7LoFLohLp(Lp0Lp=LpELpwLq/Lq@LqALqBLqHLqTLqZLqjLqpLqvLr'LrALrQLr_LreLrrLs7Ls8LsBLsQLsbLslLstL\
      s|Lt-Lt5Lt6Lt!LtmLu2Lu8LuGLuHLuPLucLv(Lv<LvdLvjLvtLw)Lw6LwHLwILwJLwRLx(LxJLxKLxeLxkLy-Ly3Ly;LyHLyP\
      LyQLy!Ly]Lz,Lz2Lz3Lz!Lz]LzlLzmL{#L{$L{GL{OL{WL{kL{sL{{L|ML|ZL|iL}1L}9L}:L}IL}JL}YL}_L}iL}vL}|L~(L~\
      )L~4L~5L~6L~EL~ML~SL~TL~!M#*M#2M#8M#GM#OM#WM#XM#YM#iM#}M$)M$1M$IM$XM$YM$_M${M%%M%2M%?M%OM%_M%vM&+M\
      &6M&CM&PM&QM&^M&_M&eM'*M'0M'BM'HM'SM'[M'aM'bM(%M(0M(8M(>M(?M(LM(^M(fM(|M)(M)5M)KM)ZM)`M)fM)gM)hM)n\
      M*OM*^M*dM*oM+5M+[M+zM,+M,5M,6M,KM,LM,gM,~M-*M->M-?M-EM-FM-GM-VM-cM.;M.AM.GM.HM.PM.QM.YM.aM.iM.qM.\
      ~M/#M/=M/JM/PM/]M/gM/sM07M0=M0dM0pM0qM0rM1#M1$M1%M1&M1,M1;M1<M1=M1MM1NM1OM1PM1ZM1`M1qM2#M29M2:M2@M\
      2HM2NM2fM3%M3-M3:M3PM3}M4.M4DM4OM4WM4tM5,M57M5DM5QM5RM5XM5kM6)M6CM6DM6VM6WM6zM7<M7FM7RM7fM7xM83M8H\
      M8IM8JM8pM8{M9,M9-M9:M9LM::M:PM:bM:cM:kM:xM;$M;<M;GM;XM;YM;sM;~M<2M<:M<BM<OM='M=/M=0M=1M=SM=qM>(M>\
      <M>HM>eM>mM>nM?%M?+M?FM?PM?VM?pM@)M@6M@GM@aMA(MA5MA6MA<MApMB$MB*MB2MB3MBDMBZMBbMBtMBuMC@MCHMCPMCsM\
      CyMCzMD)MD@MDJMDUMDiMDjMDrME*ME>MEFMEXME`MEhMEiMF,MF-MF3MFOMF^MF_MFeMFpMFvMFwMG*MG@MGAMGXMG^MG_MG`\
      MGhMGyMH'MH4MH5MHPMH`MHmMHnMHvMI*MI9MI?MIGMJ*MJ2MJQMJtMJzMK;MK<MKDMKJMK[MKfMKlML$ML%ML0MLKML]MLnMM\
      %MM&MM'MM=MMGMMHMMPMM^MMkMMqMM}MN)MN*MN+MN,MN>MN?MN[MNcMNkMNzMO.MO6MO7MO8MONMOOMO^MOqMOwMOxMP0MPFM\
      PGMPTMPoMPpMQ1MQBMQHMQ^MQfMR#MR;MROMRUMRoMR~MS*MS+MS,MS4MSIMSOMS!MSrMT.MT9MTAMTBMTJMTKMTcMTxMT~MU1\
      MU2MU3MUBMUXMU^MV%MV&MV3MV4MVSMViMV}MW0MWCMW`MWaMX'MX=MXEMXFMXGMXTMX_MXeMXxMX~MY<MY=MY>MYDMYUMYeMY\
      kMZ(MZFMZgM[#M[.M[/M[5M[PM[VM[cM[nM[|M!3M!9M!:M!@M!VM!WM!qM!rM!}M!~M]*M]+M]@M]KM]_M]`M]hM]nM]{M^2M\
      ^=M^>M^VM^^M^_M^gM^tM^uM^}M_8M_9M_HM_gM_hM`4M`>M`?M`@M`HM`^M`_M``M`fM`sMa#Ma)MaLMb,Mb4MbUMb]MbeMbm\
      Mc+Mc,Mc2McGMccMckMclMd,Md2MdCMdaMdkMdxMe$Me2Me:MeBMeCMeDMeEMeUMeVMe^MefMelMemMesMf;MfOMfPMf[MfcMf\
      dMfnMf{Mg3MgNMg[MguMg}Mh7MhFMhGMhHMhZMhiMi#Mi3MiQMiYMieMi}Mj0Mj=MjJMj[MjcMjkMjxMk'Mk(Mk)Mk/Mk0Mk8M\
      k>MkKMkUMk[MkrMl%Ml9Ml?MlcMlkMm>MmMMm]MmjMm~Mn-MnAMnKMnQMnfMnlMnrMo%Mo9MoSMoYMonMo}Mo~Mp6Mp7Mp?Mp`\
      MplMq$Mq%MqJMqPMq_Mq`Mq{Mr+MrHMrRMrkMrlMr~Ms*MsEMsMMs!MsdMsxMtFMt[MtuMtvMu4Mu:MuNMuTMuiMuyMv6MvHMv\
      ]MvgMvvMw$Mw,Mw2Mw?MwMMwXMwiMw{Mx'MxLMxWMx]MxuMxvMyHMyeMyfMylMyyMz'Mz6MzEMzOMz`MzaMzgMzrM{*M{+M{8M\
      {EM{FM{UM{kM{lM{mM{sM{{M|,M|-M|.M|/M|7M|?M|@M|aM}'M}(M}5M}FM}XM}`M}fM}lM}yM~BM~CM~IM~OM~!M~bM~jM~y\
      N##N#)N#HN#NN#ON#^N#kN#zN$4N$FN$LN$YN$ZN$qN$}N%)N%SN%TN%|N&(N&QN&yN'(N'5N'NN'YN'aN'nN'oN'~N(=N(>N(\
      rN))N)1N)@N)AN)BN)QN)WN)zN){N*:N*;N*EN*FN*LN*RN*SN*gN*hN*iN+*N+=N+ZN+[N+!N+iN+|N,]N,zN-@N-AN-BN-ZN\
      -eN-tN.#N.-N.KN.LN.MN.SN.jN.yN/%N/9N/NN/gN/oN0#N06N0EN0WN0_N0gN0mN0wN1(N1)N1/N19N1PN1QN1lN1tN1zN1{\
      N1|N2-N23N29N2SN2qN3)N3*N30N3HN3bN4>N4jN5.N5;N5AN5GN5MN5SN5TN5ZN68N6@N6QN6!N6hN6pN7&N7,N7-N75N7=N7\
      >N7DN7LN7]N7cN7rN7xN8(N8<N8=N8xN9'N9(N9>N9FN9eN9fN:#N:$N:*N:+N::N:MN:cN:wN:}N;)N;8N;9N;NN;iN</N<0N\
      <AN<NN<XN<`N<hN<wN<xN<yN=*N=7N=ON=PN=fN>(N>AN>gN>xN?1N?@N?AN?IN?[N?fN@7N@SN@TN@UN@VN@WN@XN@eNA-NAO\
      NAUNA[NAaNA{NB,NBINBONBZNBgNBhNByNBzNC0NC=NCCND*ND0ND8NDGNDVNDWNDfNDxNE$NE,NE;NEMNEaNElNF&NF5NF6NF\
      <NFDNFSNFYNFhNFnNFoNFwNFxNG)NG*NGLNGMNGSNG^NGkNG}NH0NH8NHINHONHUNHiNI&NI@NIFNILNI]NIsNJ$NJ/NJJNJPN\
      JcNJpNK0NKDNKLNK]NKcNL&NL'NL(NL0NL1NL2NLHNLeNLkNLlNM&NM7NMENMFNMWNMXNMlNN#NN7NNONNWNO$NO*NO9NOkNOq\
      NO|NPDNPPNPVNPkNPlNPzNQ$NQ,NQ9NQ?NQUNQ[NQuNR9NRANRBNRHNR!NRkNRqNS'NSENSRNSSNSTNSZNSgNSqNS|NT(NT>NT\
      HNTUNToNT{NU/NU:NU@NUFNULNURNUbNV(NV@NVTNVUNV[NV!NV]NVxNV~NW-NW:NWDNWENWRNWXNWeNWtNWzNX&NX6NX>NXDN\
      XSNXTNXhNXiNX~NY_NYiNYjNZ'NZ(NZ3NZGNZHNZPNZQNZ`NZjNZ|NZ}N[0N[?N[GN[HN[UN[eN[kN[xN!)N!8N!IN!ON!WN!h\
      N!pN!xN!~N],N]7N]=N]>N]TN]dN]{N^,N^AN^SN^^N^fN^lN^mN_/N_>N_RN_kN_lN`%N`2N`:N`RN`aN`bNa'Na4Na:NaINa\
      JNaPNaXNakNaxNb6NbENbONbUNb]Nb|Nc/NcGNcpNc}Nc~Nd4Nd<NdKNdwNe_Ne`NefNf3Nf;NfANfZNfvNg/Ng0Ng8NgLNg[N\
      gfNggNg}Nh7NhBNhSNhYNhZNi#Ni0NiONiUNi[Ni!NiiNj$Nj,NjENjKNjLNjMNjNNjiNjsNj}Nj~Nk(Nk.Nk4Nk<NkBNkONkW\
      NkiNkjNl:NlVNl^NlkNm'Nm8Nm9NmFNmUNm]NmqNn4Nn<NnDNn!Nn]NnlNntNnuNo8No9NoLNoMNoeNofNp+Np3NpdNp|Np}Nq\
      >NqINqfNqnNqoNqwNr&Nr'Nr9NrANrRNrSNrTNrZNrbNr~Ns/Ns0Ns;NsANs!NskNsqNsrNt(Nt)Nt/Nt5Nt6NtKNtpNtxNu0N\
      u8NuaNulNuyNv)Nv*Nv+Nv1NvMNvhNvzNweNw|Nx(Nx6NxbNxoNxpNxqNxyNy#Ny=NyLNyTNyUNy]NyeNyyNyzNz0NzKN{,N{B\
      N{ON{oN{pN{xN|$N|:N|;N|KN|QN|`N|oN}4N}:N}DN}EN}ZN}pN}qN~+N~1N~=N~CN~RN~_N~gN~mO#'O#4O#5O#6O#7O#MO#\
      UO#VO#!O#tO$$O$CO$IO$bO$cO$~O%#O%-O%5O%?O%GO%[O%jO%rO%zO&/O&EO&FO&LO&!O&]O&|O'(O')O'*O'2O'GO'HO'PO\
      '[O'fO(6O(<O(FO(GO(XO(iO(qO)'O)>O)QO)RO)fO)qO){O)|O*6O*7O*8O*EO*lO*rO*~O+(O+<O+{O,SO,TO,sO-+O-8O-M\
      O-`O-xO.,O.=O.CO.KO.bO.oO.uO/$O/1O/GO/VO/WO/jO0)O06O0KO0QO0YO0fO0sO0tO1*O10O1=O1EO1FO1wO2&O2'O2-O2\
      8O2EO2PO2VO2^O2pO3,O32O3>O3]O3^O3kO3uO46O4FO4LO4MO4ZO4iO4vO4wO4}O4~O5*O55O5;O5AO5IO5mO6'O6NO6[O6cO\
      6rO74O7@O7WO7_O7eO7kO7lO7mO7xO7yO8,O86O87O8=O8TO8jO8kO9(O9AO9GO9HO9SO9fO:2O:3O:=O:UO:sO:yO;%O;5O;I\
      O;OO;WO;xO<2O<<O<=O<CO<IO<XO<bO<jO<pO=*O=0O=WO=dO>+O>6O>WO>_O>pO>}O?'O?UO?[O@*O@7O@LO@[O@vOA/OA9OA\
      HOA!OAuOA}OB'OB/OB@OBHOBNOBaOBgOBmOBnOBtOC$OC3OCNOCTOC_OCeOD6OD<ODIODJODPODZODbODjOD{OE%OEAOEGOEOO\
      EUOEVOElOF&OF5OFBOFhOG)OG;OGAOGSOGTOGUOG[OGoOGuOH+OH6OH7OH?OHLOHYOHkOHqOI'OI5OI;OISOIdOIoOI|OI}OI~\
      OJ6OJGOJbOJcOJdOJjOJrOJxOJ~OK*OK+OKFOKPOKQOK`OKoOL5OL@OLROLaOLlOL~OM#OM+OM:OMIOMXOM`ON+ON3ON>ONION\
      SONTONZON[ONjONzON{OONOO`OOjOOkOOzOP,OP4OP5OPIOPQOPWOPXOPYOPZOPyOQIOQOOQaOQbOR(OR.OR/OR0ORBORCORKO\
      S?OSVOSWOSXOScOSxOT'OT(OTBOTmOTsOUAOUGOUHOUSOUpOUvOVIOVOOV!OVoOVpOVvOW0OW;OWKOWQOWsOWtOX*OXCOXKOXQ\
      OXROXSOX[OXaOXnOXoOY(OY.OY4OY5OY=OYCOYKOYQOYaOYbOY}OY~OZDOZ[OZaOZnOZoO['O[8O[9O[:O[BO[OO[eO[mO!,O!\
      IO!dO!eO!fO!nO!oO!|O]-O]?O]EO]FO]WO]]O]^O]_O]`O]lO^%O^-O^.O^4O^HO^IO^JO^lO^xO_,O_-O_ZO_iO_oO_wO_xO\
      _~O`#O`+O`3O`4O`5O`BO`YO`_O`~Oa3OaEOaSOa`OamOb,Ob2ObFObGObHObRObSOb`ObqOc$Oc0Oc8Oc@OcMOcNOcaOckOcs\
      Od&OdHOdNOd]OdsOe0Oe@OeFOeSOeTOemOenOeoOf'Of4Of:Of@OfFOfGOfTOfUOg'Og(Og7OgKOgXOh%Oh&Oh'Oh(Oh5Oh;Oh\
      COh]OhoOhpOhqOhyOi9OiLOi]OigOivOi~Oj2OjTOjaOjiOj{Ok2OkJOkdOksOk~Ol/OlHOlqOlrOl}OmBOmROmSOmdOmeOmfO\
      mnOmvOn'On/On9On:OnEOnKOnLOnMOnZOneOnpOo0Oo1OoCOo]OoyOozOp(Op.Op/OpMOplOq)OqFOq^OquOr(Or2Or3OrFOri\
      Os6Os7Os8Os>OsFOs^Os~Ot/Ot=OtOOtoOtwOuQOuhOunOuoOuwOv.OvMOvSOvTOvZOv[OvhOw2OwVOw!OwbOwqOwrOx3Ox9Ox\
      ]Ox^OxdOxvOx|Ox}Oy,Oy4Oy>OyFOyROyXOy`OyfOy{Oz,Oz-OzAOzGOzvO{>O{PO{XO{jO{pO|-O|3O|@O|TO|fO|gO|rO|sO\
      }0O}BO}CO}DO}bO}~O~(O~8O~9O~LO~VO~rP#'P#/P#5P#IP#UP#[P#aP#gP#hP#|P$&P$4P$5P$BP$HP$IP$bP$jP$pP%#P%/\
      P%7P%PP%XP%^P%kP%qP%wP&7P&mP&wP&}P'.P';P'GP'HP'pP(:P(IP(ZP(bP(cP(qP)6P)<P)VP)WP)XP)YP)ZP)iP*,P*4P*\
      oP+%P+6P+<P+GP+OP+PP+XP+YP+iP+qP,&P,]P,^P,oP,zP-$P-,P--P-5P-RP-SP-dP.#P.$P.*P.2P.3P.BP.NP.[P.cP.nP\
      .zP/3P/XP/^P/iP/xP0.P0/P07P0?P0EP0RP1$P1*P1[P1hP1nP1tP2:P2BP2OP2^P2}P3,P3-P3[P3!P3tP45P4IP4ZP4{P4|\
      P5&P5,P5KP5LP5RP5SP5_P5lP5yP5zP6$P6KP6QP6RP6jP6rP6zP72P7?P7SP7TP7dP8HP8PP8dP8oP8pP8qP9'P9(P9.P9?P9\
      @P9ZP9bP9cP9pP9{P:'P:(P:0P:6P:QP:^P:tP;#P;AP;IP;UP;hP<+P<<P<WP<dP<eP<kP='P=7P=8P=@P=MP=SP=kP=|P>/P\
      >7P>OP>WP>aP>gP>hP>nP>oP>uP>{P>|P?/P?IP?XP?^P?dP?sP?yP@*P@2P@3P@;P@JP@cP@dP@qP@rP@|PA&PA3PA4PA<PAo\
      PB/PB>PBDPBOPB]PC$PC%PC&PC5PC@PCSPC`PD/PD?PD@PDAPDlPE*PE+PE,PE>PEoPEpPEqPF)PF:PF;PFqPG>PG?PGEPGOPG\
      `PGfPGgPGvPGwPH=PH>PH!PHvPHwPHxPHyPI(PI3PI4PIMPINPI[PI!PI]PIhPJ*PJ+PJ5PJQPJYPJfPJlPKLPKcPKdPKjPK~P\
      L(PL5PLMPL!PM+PM1PM;PMcPMxPMyPMzPN9PNFPNGPNVPNjPNwPNxPO/POEPORPOpPP%PP+PP1PP7PP?PP@PPaPPbPPpPQ4PQH\
      PQNPQ]PQ^PQtPR%PR7PR?PR@PRHPRVPRWPRiPRqPRrPRzPS$PS/PS0PS1PS2PSIPSOPSZPS`PSqPT)PT/PTQPTWPTbPTrPT|PU\
      7PUFPUPPUpPV,PVAPVWPV]PVcPVuPW0PW8PW9PWOPWgPWhPWnPX0PX6PXiPXjPXuPY%PY2PYVPY!PYfPYgPYvPY~PZOPZWPZdP\
      ZxP['P[XP[YP[{P!'P!NP!]P!jP!|P!}P]+P]:P]SP]qP]yP^'P^(P^@P^VP_+P_;P_VP_^P__P_eP_vP_wP`<P`NP`TP`ZP`l\
      P`tPa+Pa,Pa-PaAPaGPaYPa_PanPazPa{Pb%Pb1Pb2PbePbfPblPbrPbzPc)PcCPcKPchPcnPd(Pd)Pd1Pd2Pd=PdCPdPPdkPd\
      vPe'Pe-Pe5Pe;Pe<PeFPeSPe`PekPelPf0PfTPfUPf[PfaPfrPf|Pg6PgEPgFPgPPg`PgfPgpPhAPhBPh[PhcPhnPi(Pi)Pi*P\
      i0Pi1PiMPiYPi_PisPj$Pj:PjiPjjPjkPjzPk6Pk7PkbPkrPkzPk{Pl<PlIPl]PluPlvPmFPmNPmVPm!PmbPmnPn/PnBPnQPnr\
      Po%Po+Po,Po-Po.Po6PoKPoLPo]Pp#Pp$Pp,Pp;Pp!PpfPptPq1PqGPq[Pq!PqmPq~Pr6PrEPrVPr!PriPs(Ps0Ps?PsGPsOPs\
      ^Ps_Ps`Pt$Pt5PtIPtQPt^PtsPt{Pu/Pu5PuBPuMPuZPubPuyPv4Pv5PvRPvXPv^PvdPvlPv{Pw'Pw2PwCPwIPw!PwkPwqPx'P\
      x2PxCPxDPxJPxPPxQPxYPxZPx[PxpPy4PySPy_PymPz+PzAPzjP{*P{;P{AP{WP{yP|(P|.P|/P|7P|8P|@P|AP|BP|CP|TP|Z\
      P|bP|lP},P}2P}IP}OP}PP}aP}gP}yP}zP~$P~,P~@P~OP~fP~uP~{Q#GQ#^Q#_Q#`Q#hQ#nQ#yQ$*Q$7Q$PQ$VQ$^Q$fQ$qQ$\
      yQ%#Q%$Q%%Q%2Q%:Q%BQ%QQ%WQ%hQ%nQ%oQ%pQ&#Q&-Q&:Q&BQ&VQ&`Q'%Q'0Q'FQ'PQ'iQ'jQ'yQ(,Q(BQ(JQ(KQ(cQ(dQ(nQ\
      (oQ(pQ)*Q)dQ)jQ)wQ)xQ*.Q*/Q*9Q*MQ*SQ+VQ+fQ+gQ+}Q,'Q,4Q,AQ,YQ-&Q-1Q-CQ-KQ-ZQ-bQ-qQ-rQ.)Q.1Q.2Q.3Q.4\
      Q.5Q.BQ.NQ.TQ.cQ/1Q/7Q/8Q/>Q/?Q/XQ/oQ0(Q00Q0IQ0lQ0tQ1#Q14Q1JQ1UQ1pQ1xQ26Q2>Q2?Q2MQ2UQ2VQ2WQ2XQ2eQ2\
      kQ3#Q32Q33Q39Q3XQ3^Q3_Q3`Q3aQ3bQ3oQ3pQ3}Q4:Q4;Q4OQ4PQ4uQ5%Q54Q5<Q5BQ5dQ5eQ5pQ5}Q65Q6;Q6HQ6IQ6JQ6KQ\
      6ZQ6[Q6lQ6tQ6|Q7/Q7EQ7KQ7SQ7^Q8:Q8@Q8AQ8kQ9#Q9$Q9:Q9iQ9oQ9pQ:#Q:;Q:<Q:XQ:jQ:rQ:zQ;+Q;3Q;4Q;5Q;6Q;>\
      Q;IQ;QQ;[Q;!Q;jQ<'Q<(Q<)Q<6Q<CQ<YQ<kQ<xQ<~Q=(Q=SQ=^Q=pQ>#Q>EQ>PQ>QQ>`Q>mQ>nQ>oQ>pQ?#Q?1Q?PQ?VQ?gQ?\
      tQ@GQ@RQ@_Q@qQA7QADQALQAYQAZQArQB,QB;QBUQBbQC&QC3QC4QCQQCdQCnQD)QDFQDNQDTQDfQE.QE/QEMQEaQElQEmQEzQ\
      F.QF6QFKQFQQFYQFZQF`QFfQG(QG0QG]QGeQG}QG~QH(QHDQHUQHwQHxQHyQHzQI&QI'QI6QICQIDQIEQIbQI|QJ-QJ@QJAQJB\
      QJLQJ!QJsQJ{QK3QKEQK_QKeQL'QL6QL<QLNQLOQLPQLXQLkQM)QMMQMNQM]QMjQMkQMlQMyQN(QN2QNFQNSQNoQN~QO#QO+QO\
      ,QO9QOFQOQQOWQOXQO^QOfQOuQP(QP<QPBQPCQPDQPJQP[QQ+QQ1QQ@QQJQQYQQaQQbQQwQQ}QR,QR-QRAQRGQR!QSKQSSQSeQ\
      SkQSlQT'QT(QT7QTDQT!QTkQTvQT~QU(QU.QU/QU7QU=QUEQUKQULQURQUbQUuQV&QV'QVDQVJQVUQV[QV{QW*QW?QW@QWFQWo\
      QWpQWvQW~QX/QX5QX6QX>QXNQXqQX~QY0QY1QY@QYMQYYQYhQYpQYqQZ0QZ8QZ>QZ?QZ[QZ!QZkQZvQZwQZxQZyQZzQ[-Q[.Q[\
      FQ[SQ[YQ[zQ!$Q!,Q!-Q!5Q!6Q!<Q!=Q!LQ!MQ!dQ!eQ!wQ]<Q]IQ^)Q^1Q^2Q^8Q^>Q^?Q^LQ^!Q^]Q^eQ_#Q_0Q_8Q_LQ_hQ\
      _iQ_jQ`&Q`,Q`4Q`5Q`_Q`mQa#Qa2Qa8QaOQaPQaQQaRQajQb(Qb9Qb?QbSQb[QbkQc%Qc+QcQQcWQcjQcwQc}Qd3Qd9QdOQdZ\
      QdvQe,Qe-Qe.Qe8QeIQeZQe[QelQerQf7Qf=QfJQfKQfQQfYQfhQfwQgGQgZQgtQh#Qh$Qh%Qh0Qh<QhDQhEQhFQhGQhVQhzQi\
      )Qi;QiQQimQiuQj8Qj@QjKQjXQjgQjmQjnQkPQlBQlHQlPQlXQl^QlrQlxQlyQm'Qm(Qm.QmAQmUQmmQn,Qn@QnOQn!Qo&Qo5Q\
      oGQoOQojQoyQp'Qp4QpAQpVQp^Qp_QppQpvQpwQpxQpyQq/Qq9QqAQqBQqCQqIQqOQqkQqzQq{Qr:QrBQrHQrPQrbQrwQrxQry\
      QsEQsKQsWQs_Qs`QsfQstQt'Qt2QtCQt`QthQu,Qu2Qu?QuhQv%Qv&Qv;QvTQvdQveQv}Qw'Qw(Qw.Qw9Qw?QwEQwWQweQwrQx\
      ^Qx_QxiQx}QyBQyCQyRQyqQz(Qz:QzFQz_QzxQ{.Q{>Q{DQ{EQ{jQ{kQ{lQ{mQ|'Q|/Q|<Q|KQ|VQ|hQ|uQ|vQ}'Q}(Q})Q}4Q\
      }<Q}BQ}hQ}iQ}tQ~CQ~bR#)R#FR#UR#[R#aR$%R$&R$3R$CR$IR$JR$!R$gR$yR%.R%/R%0R%6R%HR%NR%`R%mR&'R&-R&3R&G\
      R&dR&sR&{R&|R&}R&~R'2R'=R'QR'!R'nR(4R(5R(GR(OR(ZR(gR(vR)'R)-R):R)GR)bR*.R*6R*<R*DR*LR*pR*xR+'R+/R+\
      !R+yR,'R,LR,fR-'R-(R-JR-_R-`R-aR-pR-qR-rR-zR.3R.HR.NR.}R/?R/WR/]R/eR/kR0(R0aR0iR0oR0zR12R1=R1ER1YR\
      1_R1eR1tR2%R2-R2ER2KR2SR2TR2!R2gR2{R3,R3>R3?R3LR3cR3kR3qR3yR49R4CR4DR4QR4^R4_R4`R4kR4{R5/R5<R5IR5Y\
      R5ZR5iR5zR6$R61R69R6ER6VR6WR6_R6uR6vR6wR6}R7:R7IR7gR7hR7uR7{R8%R8+R86R87R8QR8!R8]R8jR8|R9CR9UR9VR:\
      .R:6R:@R:FR:tR;'R;1R;9R;AR;^R;dR;jR;kR;sR<$R<1R<2R<:R<XR<YR<_R=$R=1R=7R=DR=PR=XR=`R=qR>)R>/R>0R>8R\
      >CR>NR>OR>yR>zR?(R?5R?FR?UR?iR?oR?pR@$R@%R@0R@8R@9R@DR@mR@nR@tRA)RA/RA7RA8RAPRAbRB*RB0RB1RBCRBPRBX\
      RBeRC8RCJRC[RCcRCiRC|RD(RD0RD1RD7RD=RDSRD[RDkRDsRDyRE%RE&RE'RE4REPRE]REeREtREzRF$RF%RF0RFFRFNRFORF\
      ^RFdRG%RG4RG?RGERGFRGGRGORGPRGVRG!RH%RH>RHfRI%RI+RIlRI}RJ)RJ*RJGRJ^RJtRJuRK*RKIRKQRKWRKhRKpRL%RL4R\
      LCRLPRLVRLWRLdRM$RM%RM+RM,RM;RMARMURM[RMaRMnRMoRM|RN;RO&RO7RO=RO>RODROEROORO`RO|RP*RP0RP:RP;RP<RPD\
      RPJRPTRP_RP`RPaRPqRP{RQ.RQ6RQARQNRQ[RQsRQyRR#RR<RRYRRaRRiRRqRS'RSQRS[RScRSkRS~RT-RT7RT8RTKRTWRTXRT\
      YRTfRTuRTvRTwRT}RT~RU*RULRUMRUZRU[RUqRV$RV%RV-RV.RV6RV7RVFRVNRVORVjRW&RW2RWARWIRWVRWaRWwRX#RXDRY-R\
      YARYIRYORYWRY_RYlRYmRZ*RZ4RZLRZ`RZhR[,R[4R[@R[HR[_R[eR[kR!-R!CR!PR!]R!eR!{R]?R]]R]sR^&R^.R^DR^VR^j\
      R^yR^zR_1R_9R_:R_;R_MR_SR_gR_mR_uR`&R`1R`<Ra*Ra+Ra,Ra4Ra?RaIRa^Rb#Rb+Rb:RbERbcRbiRbsRbtRbzRb{Rc2Rc\
      3Rc4Rc5RcDRccRciRcoRcpRcqRcrRd#Rd+Rd1Rd;Rd<RdKRdXRdYRdhRdpRe%Re&Re5Re;ReLReTRe!Re]RepRe{Rf4Rf<Rf=R\
      fORfPRfQRf^RfdRfvRf~Rg=RgfRg}Rg~Rh/Rh;Rh<RhZRh|Ri?RiXRiYRiZRilRj#Rj)Rj*Rj2Rj3Rj;RjURjbRjjRjkRj{Rk'\
      Rk(Rk<RkWRk]RkjRkpRkqRl5Rl=Rl>RlcRluRlvRm+RmDRmJRmKRmQRmWRm_RmeRn*Rn4Rn5Rn;RnLRnTRnURn[RnoRnpRo5Ro\
      =Ro>RoFRorRoxRp;RpGRpSRpqRp}Rp~Rq?RqWRqXRr(Rr8RrNRrORrqRr}Rs;RsURs[Rs!RsbRshRs~Rt*Rt4RtLRtmRu'Ru4R\
      uARuIRuSRueRufRu{Rv,Rv7Rv?RvGRvMRvURvbRvvRw%Rw5Rw;RwLRwMRwNRwgRxARxPRxlRxmRxnRx}Ry7RyCRyIRyZRyiRy}\
      Rz1Rz2Rz?RzjR{*R{9R{^R{fR{uR|6R|@R|AR|LR|^R|hR|uR}+R}1R}2R}<R}=R}LR}YR}_R}kR}lR}mR}nR~1R~7R~bR~cR~\
      iR~jS#3S#9S#JS#PS#[S#!S#tS#zS#{S$3S$?S$JS$PS%(S%@S%HS%IS%JS%eS%fS%nS%yS&%S&&S&0S&<S&=S&HS&YS&fS&tS\
      '+S'3S';S'aS'lS(.S(/S(>S(DS(XS(cS(mS)'S)CS)DS)JS)KS)^S)fS*9S*:S*IS*QS*lS*mS+1S+KS+WS+pS+qS+yS,#S,)\
      S,3S,DS,NS,[S,aS,bS,oS-5S-=S-QS-`S-jS-rS.#S.)S./S.0S.@S.HS.aS.gS.hS/%S/+S/,S/4S/CS/[S/eS/kS/lS/mS/\
      zS0-S0KS0LS0aS1$S1%S1&S1,S12S1AS1bS1cS1nS1vS1~S2=S2iS3DS3JS3WS3aS3bS3cS3oS3uS49S4MS4US4nS5/S5>S5IS\
      5JS5TS5vS66S6<S6=S6LS6RS6]S71S72S7=S7ES7KS7LS7[S7eS7mS7sS8%S8WS8_S9+S9;S9FS9GS9MS9NS9VS9WS9dS9jS9p\
      S9{S9|S:4S:?S:RS:cS:tS;YS;aS;qS;~S<*S<0S<1S<>S<IS<TS<yS=*S=5S=6S=7S=FS=SS=]S=uS>-S>.S>FS>US>VS>eS>\
      vS>~S?#S?5S?KS?iS?oS?pS?}S@2S@8S@>S@DS@QS@YS@_S@jSA/SA?SA@SAFSB&SB'SB2SBZSBdSBqSBwSC#SCWSC]SCjSCkS\
      D#SD)SD/SDDSDLSDMSDSSDeSDoSDpSD}SEDSENSE[SErSF#SFISFJSFRSFeSFkSG>SGMSGgSGtSH'SH-SH8SH>SHDSHJSH]SHe\
      SI7SI=SIGSISSJ+SJ6SJ>SJISJQSJYSJaSJbSK7SK=SKdSKlSLBSLHSLZSL|SM2SM:SMBSMTSM!SMdSMeSMrSMzSM{SM|SM}SN\
      OSNcSNmSNsSO$SO7SOASOBSOUSOaSObSO|SP/SP0SPDSPOSPPSPQSPRSPuSQ/SQ<SQFSQ}SR<SRDSRaSRoSRpSRqSRwSR}SR~S\
      S*SS2SS>SS^SSfST8ST>STMSTWSTXSTeSTwSU+SU3SUlSUvSV,SV-SVASVQSVWSVXSVYSVvSW&SW'SW=SWSSWTSWcSWrSX0SX8\
      SX@SXHSXnSXoSX|SX}SY5SYFSYGSYVSZ&SZ.SZPSZXSZxS[+S[8S[@S[JS[KS[QS[vS[wS!#S!?S!ES!WS!XS!YS!_S!sS](S]\
      7S]DS]WS]XS]oS^%S^6S^7S^qS^wS_GS_OS_!S_iS`'S`;S`AS`GS`WS`mSa6SaSSa|Sa}Sb'SbBSbHSbISb[SbaSbiSbsSc&S\
      c0Sc}Sd5SdFSdGSdMSd]SdcSdiSdjSdpSe&Se6SeNSeVSejSepSexSf;SfFSfNSfXSfYSf_SfeSffSfgSg$SgESgaSgpSgqSg|\
      Sh&Sh?ShGShMSheSh}SiCSiPSiQSiiSioSiwSj4SjCSjPSjQSjYSjfSjgSjtSk'Sk5Sk6Sk7SkISkUSk[SkaSknSl1Sl2Sl>Sl\
      WSlXSlwSm6Sm<Sm=SmRSm!SmlSmrSm}Sn0Sn8SnJSn[SnjSnkSnwSo9SoASoKSofSogSohSp)Sp;SpASp!Sp]Sp^SpdSpxSq,S\
      q9SqASqPSqdSqqSqrSrDSrjSrpSrqSrrSs3Ss>SsXSsiSsvSs~StBStUStdStlSttStuSu3SuHSuISuJSuKSuWSuoSupSv,SvM\
      SvSSv]SvhSvsSw-Sw3SwNSwVSwuSx/Sx7SxASxKSxVSx^Sx_SxjSy+Sy<SyISyWSyXSyeSyfSylSz(Sz:SzSSzYSz}Sz~S{:S{\
      GS{VS{vS|%S|&S|HS|IS|QS|WS|_S|`S|kS}HS}XS}bS~&S~'S~(S~DS~yS~zT#.T#/T#?T#NT#VT#pT#xT#yT$AT$BT$CT$ST\
      $hT$uT${T$|T%/T%0T%1T%2T%MT%gT%hT%rT&0T&6T&<T&bT''T'JT'jT'zT'{T('T(KT(QT(WT(oT)+T)8T)9T):T)YT)ZT)`\
      T){T)|T)}T*5T*=T*>T*MT*ST*dT+8T+JT+[T+iT+jT+{T,)T,QT,_T,pT-,T-OT-!T-oT-~T.3T.DT/#T/$T/%T/DT/JT/KT/\
      !T/iT/xT0$T03T09T0HT0IT0VT0^T0dT0eT0uT1#T1@T1HT1ST1iT1vT1|T2AT2NT2TT2lT2tT2|T36T3<T3=T3LT3TT3`T3fT\
      3sT3tT3uT3vT40T4HT4pT4qT4rT4}T4~T58T5>T5YT5fT5lT5yT5zT6$T61T62T63T6;T6XT6fT6uT7#T7+T76T7<T7FT7ST7}\
      T8.T8TT8!T8zT9HT9IT9_T9jT9pT9qT:5T:BT:JT:KT:LT:TT:^T:_T:wT;+T;3T;9T;:T;GT;HT;YT;_T;nT;tT<'T<CT<DT<\
      WT<XT<bT<qT<~T=<T==T=XT=dT=xT>$T>[T>hT>}T?<T?IT?OT?PT?ZT?gT?}T@5T@6T@>T@DT@LT@mTA,TA-TA.TA8TAJTAWT\
      A]TAeTA|TB@TBUTBxTC2TCKTCQTC[TCrTD2TD:TDFTDSTDgTDhTDnTE)TE;TEHTENTEOTEUTEgTEoTEuTF.TF>TFMTFSTFTTFj\
      TFrTFsTG-TG:TGBTGLTGbTGhTGiTGjTHeTHkTHxTI$TI,TI?TIRTISTI[TI!TIpTIxTJ)TJ/TJ7TJBTJOTJPTJXTJYTJkTJ{TK\
      'TKDTKcTKkTKxTL5TLOTLUTL]TL^TLhTLuTL}TM3TM;TMMTM^TMtTM|TN(TNDTNETNWTN]TNrTO(TOGTOOTOmTOnTP%TP-TPGT\
      POTPWTPfTPrTQ#TQ$TQ/TQ>TQXTQ^TQzTR&TR'TR(TR)TRDTRSTRTTRwTS#TS4TSHTSlTStTT-TT.TTOTT^TTtTT|TT}TU'TU4\
      TU5TU6TUITUkTU}TU~TV*TV+TV,TV<TVGTVMTVaTVrTVsTW:TW;TWFTWGTWTTWmTX(TX:TXwTY;TYSTYTTY!TYfTZFTZNTZ`TZ\
      oTZuT[*T[+T[8T[cT!2T!3T!4T!AT!NT![T!jT]-T]MT]_T]~T^*T^+T^,T^-T^7T^8T^@T^HT^PT^kT_,T_-T_8T_HT_[T_tT\
      `#T`-T`.T`/T`KT`YT`_T`vTa-Ta3Ta;TaATaZTawTb/Tb5TbDTbvTb~Tc1TcGTcOTcPTcVTc^Tc_TcoTcpTcqTd$TdDTdETdw\
      TdxTdyTeNTedTelTeyTf,TfBTfQTfRTfeTfkTfxTgKTghTh)Th/Th;ThQTheTi)Ti1Ti7Ti8Ti>TiLTidTizTj0TjATjiTk$Tk\
      *Tk<Tk=TkETk_TlJTlZTl`TlaTlbTmHTmYTmjTmrTmxTn$Tn9TnKTnUTnpTn{Tn|To&To:ToLToeTotTp%Tp5TpfTpqTpwTpxT\
      q$Tq2Tq:TqVTr$Tr,TrBTrOTr!TrvTr|Ts&Ts3Ts9TsQTs`TsjTskTsuTsvTt5Tt;TtATtXTtYTt_TtqTu&Tu8TuLTuXTulTur\
      TvITvQTvsTvyTw*Tw0Tw1Tw7Tw8Tw>TwFTw_TwgTwmTxDTxQTxRTx_Tx`Ty1Ty2TyDTyJTyYTyaTyiTyqTz$Tz%Tz6TzFTzPTz\
      ]T{*T{KT{mT{wT{xT|2T|:T|IT|]T|^T|iT|jT|kT|sT}$T}3T}4T}LT}RT}uT~#T~$T~/T~>T~hU#5U#FU#GU#HU#NU#YU#ZU\
      #bU#zU$HU$SU$`U$fU$nU%9U%MU%NU%]U%rU%~U&#U&2U&8U&FU&LU&TU&UU&iU&jU&kU&qU'$U',U'XU'eU'mU'|U(&U(.U(8\
      U(GU(_U(pU)7U)=U)CU)NU)OU)PU)fU)lU)rU)|U*-U*3U*?U*EU*FU*GU*^U*mU*xU*~U+(U+9U+PU+XU+cU+kU+zU+{U,%U,\
      -U,OU,~U-9U-bU-oU-pU-qU-rU-xU.+U.=U.>U.DU/%U/6U/7U/TU/UU/iU/qU0+U0?U0QU0RU0SU0cU12U1CU1DU1XU1`U1hU\
      2)U2BU2SU2gU2mU3/U3:U3FU3NU3TU3aU3bU3hU3pU41U4IU4QU4WU4jU4uU5<U5YU5oU6)U66U6>U6IU6JU6^U6vU75U76U7U\
      U7VU7eU7rU81U8<U8FU8GU8HU8NU8ZU8sU8}U9.U94U95U96U:#U:.U:9U:IU:QU:!U:]U:cU:wU:xU;2U;AU;QU;!U;kU;sU<\
      'U<4U<<U<XU=)U=<U==U=EU=FU=LU=fU=sU=}U>6U><U>DU>!U>dU>eU?.U?=U?CU?DU?SU?TU?ZU?bU?mU?nU?vU?wU@BU@JU\
      @]UA/UA<UA=UACUADUAJUAoUApUB'UB-UB:UB;UBAUBPUBXUBpUB~UC/UC0UC?UCGUCbUCtUD;UDQUDRUD~UE*UE7UEDUE[UFA\
      UFIUFTUFUUFbUFcUFdUFsUF{UG*UG<UGWUGhUGnUGoUGwUH+UH8UH9UH?UHGUH]UH^UHmUH~UI9UIHUIUUI[UI!UI]UIvUI~UJ\
      -UJ8UJBUJCUJIUJJUJPUJXUJ{UK)UK*UK2UK3UK@UKTUKkUKzUL-UL.UL/UL<UL=ULIULOULZULbULcULtULuUL}UL~UM*UM0U\
      MIUM[UMfUMuUN&UNBUNZUNbUNoUO$UO%UOFUO[UOrUOzUP.UP9UP:UPMUPjUPyUQ'UQ-UQ9UQ:UQdUQeUQmUR$UR%UR/URGURT\
      URZURrUS8US9USHUS`USmUT5UT=UT[UTnUTtUTuUT}UU<UUKUUQUUbUUsUV$UV*UV+UV:UV;UVCUVOUV`UVfUVnUVoUV|UW&UW\
      5UW;UWHUWdUX&UX5UX;UX<UXHUXNUXTUXcUY)UY:UYIUYQUYWUYyUZ*UZ+UZ3UZ9UZ:UZ@UZAUZIUZ|UZ}U[+U[GU[VU[sU[~U\
      !/U!<U!GU!MU!jU!kU!xU].U]4U]<U]FU]UU][U^/U^>U^FU^PU^QU^!U^]U^^U^iU^jU^|U_(U_)U_8U_9U_MU_UU_oU_uU`,\
      U`9U`:U`@U`RU`SU`gU`hU`iU`oUa$Ua%Ua4UaAUaGUaHUafUaxUb.Ub9UbHUbNUbOUbPUbiUbqUbrUbxUc)Uc?UcpUd,Ud-Ud\
      :UdhUdiUdjUd~Ue8Ue9Ue?Ue@UeAUeLUeRUeaUegUerUf#Uf$Uf,Uf-Uf^UffUg1Ug@UgOUgbUgsUgyUhDUhEUhcUhiUhoUhuU\
      hvUi$Ui1Ui;UiHUiPUikUj$UjGUjMUjNUjOUj[UjvUk0Uk;Uk<UkDUkEUkTUklUk}Ul)UlJUloUlpUl}Um)UmQUmRUmSUmTUn&\
      Un;Un<UnBUnCUnDUnxUo.Uo/Uo7UoJUoUUoyUp#Up)Up*Up0Up6UpAUpgUprUp}Uq'Uq1Uq7Uq8Uq@UqmUqnUqtUqzUr2Ur:Ur\
      LUrYUraUrpUrqUrrUrsUryUs3Us;UsVUshUsiUs{Ut%Ut0Ut1Ut2UtAUtKUtVUt!Ut]UteUtkUt|Uu+Uu,UuBUu!UumUunUv.U\
      v:UvBUv^UvmUvnUwCUw^Uw_Uw`UwaUwsUwtUx)UxCUx^Ux_Ux`UxrUy?UyNUy`Uz*UzBUzHUz`UzaUzgU{'U{(U{.U{FU{SU{v\
      U|$U|%U|8U|LU|MU|UU|VU|iU}(U})U}*U}JU}hU}~U~8U~EU~hU~nU~oV#-V#7V#GV#OV#bV#oV#~V$8V$NV$tV%&V%,V%=V%\
      ^V%dV%lV&$V&/V&<V&TV&UV&[V&!V&]V&jV&{V&|V&}V'.V'6V'<V'ZV'kV'qV(.V(6V(7V(8V(9V(MV(gV(xV(~V)5V);V)CV\
      )DV)VV)aV)pV)qV)yV*#V*AV*BV*MV*UV*[V*!V*dV*vV*|V+6V+7V+FV+LV+MV+^V+jV+pV+{V+|V+}V,'V,-V,3V,4V,<V,c\
      V,kV,qV,~V-1V-2V-8V-FV-dV-lV-mV.-V..V.4V.AV.UV.dV.qV.rV.sV/-V/5V/FV/NV/OV/jV/~V0#V02V0HV0SV0[V0xV0\
      yV1>V1OV1dV1eV2&V2,V2^V2mV2|V3+V3:V3fV3nV3oV4%V41V4>V4KV4jV5&V5,V5BV5JV5ZV68V6MV6SV6]V6^V6mV6nV6~V\
      7,V7-V7JV7PV7XV7`V7vV8%V8+V8,V8-V8.V8/V8<V8ZV9#V9@V9YV9ZV:#V:4V:HV:IV:QV:rV:xV;$V;*V;@V;MV;!V;rV;s\
      V<+V<,V<2V<?V<mV<|V=(V=)V=:V=^V=_V=uV=vV=~V>3V>4V>5V>GV>OV?/V?0V?6V?TV?!V?kV?|V@&V@.V@4V@5V@@V@OV@\
      UV@uV@}VA'
      """,
    entries: """
       J8&#  ]&#R <G$R  G%*P@R @K'R   `#&# =9'S*P0P  ^L*R  J./P8R:P=R  )]&# M5*P=R %3=R V['P0RBR  :P&# _\
      ]&# _-#R-P  _.#R%R *Z$R%R'P-R8S=P@R PE#P%P-S  *G&# !(=R?P D?#LBV  WF&#  *^&# ^_%R 3P#R%P Ha5R  Ub#\
      S$R%R'R1P2P4P=R?RBP  KC-P1R P_.P0R   PV%# &R%P B-#P'R@R  Va&# [I#O%P'R*U  []#P8R A'#R  FP%P'RFR `X\
      #P%R      8;#N$X%P&T'O*P-O.P1O2W  B/#R  ;*%# #Y#P*R R[#R  :?%R N9*R+R=P $P$P%O&S*P2R    E(%P*TCP  \
        X3&#  S?#O%O'P)S*R,T-R.R1P2PCPFS  1-&#  CP#R$P-R.P/P0R1R2P8R@RBPCP  @@&#  @O'P/R   b9%# &U%P*R S\
      9#R$P%R'P=PDRFR  BI#O%P'S-S.R0P=R?P  bD%#  ]K&#  0S&# HI#R*P-P1R=R EB#P:R BE#R*R  HJ#P$R  <^'S0P R\
      )#S8O  B=&#  (^&#  WD#S%R/P=P?R  >G&# 88%P'R=R CF%R >A%P'R*P  _=&# /V&# E3%R '^:R=P KM*R=OHR  D'/R\
      2PAR  6E%P'S [Y#N%N-P5ZBOHR  J@%O'S*R >a#R%P  >L%# -<&# X0#P-R  <%#P%S /3*P4R  T5#W$P%P*P-P `T#R'P\
        ]V%# &'%# (W#R/P  CYBSEP  &R*T@O  _6#P%T'R*P-PHR [_#P2R ;`#P%O'N(P+R-V/R2R6R8O9S;R?PCRDPHP 'O#S%\
      P*P Y8#R6P:R &7.R0P1R  bI:R  O2&# 3E$# Ma&#  &&&# LK&# [>#R$P8R OE=N?T  I5$# ;$=P@R #V$N2T   72&# \
      9B'P0R F)=R?P R`$P%R&R'N(P*R+R0P5P8R=S@R   -.&# J/$P2R  ?I&# JU*O@S 5U*P/R   MS&# CS&# L*&# (M%P'R\
       -@'P*R=S GR'P*S CQ.P0R   @Y&# 2b8P=R  ,+#P'S*T8P?P '+$R%R'O W:%R  GA*R=P _6=R?P  )/&# .3#P%R  F3#\
      P%R 9-*S  S-%P4R a*#S%P'P  (?#S%O MT#P(S+P `R#R$R&R'R)R*P,P-P0P1P2P8R?PDR  7H&#  %P.R1P U&=S@P   &\
      :6P8N:T=R   *b#P%S.P  9W$# 8<%#  =,'O*S SR#R%P  ;X#R*P  @5&#  PX%# T/#R SH#R1P  QU&# $Q'R*P 8##P%R\
         QC'R 6<#R%P.R0P  EZ&# NU#P8P?R Wa#R/P C[%R'P  D6#R%P XF$P2R  /E*P/R@R %-#R'R  B`#P%S &Y#R*P=P ?\
      [#P8R  F!%#  !6#P$R Q]8R  UH#R%P'R   XN'P+R ^3*R@P 03#R%U'N*T0L B&#R%P  &@'R  TV#T$P  Q>%#   NW%# \
      #_#P'R V<#P%R  ,5$# KE%R'P=R?P   %O#R%P @T=R?P 9#DR  '-0R  1=#P'R @5%R  98%R ZX&P'R(P*P-R.R/P6R:R@\
      PBPDR  G-#P%R  @^#R'P   68%# N2%P'R  GN'R  ,0#P%SEP  S,%# *D=R 5V#R  &*#P%P'T-P [+*P@R  D;'P0R FP-\
      P.S0P   $b#R*P-P1R  E5*R=P@R E7=R?P  ^'#R'P  .I#R$R%P.P/R0R1P2P:R=R?S@PBPHP   PI-P4R8R  PU&# P@#P'\
      S (:=R?P  WK$S%O&SCP  DC:P=R  L@&# ./#R%O*R-R8R:P  H`*P,R N7#S$P@P $:$R'P(S*R+R=P   'E#P*P.S3P;PHS\
        _I-P1R   PC$P'T*R R>#P%R  WD#P(S+P   <'&#  G(8P=R  ;K&#  D.#P-P1R  T#%# ZD$P2R  %X$T1P2P    L<%#\
       X)%# 8.#P%R T)2R K#'R0P  -W#R%P   2.%R   !R%P*R    K(=R aW:R=P  6]#O'S*R  0I&# b)#P'R  ?@=R X^%P&\
      R*P=O?P@S  [1#P%S'P TA#R$R'P*P8P=RHR  V3#R%P'R1R2R=O ZZ$R%P&R   O9&#  ,S&# b4$R%P*S.RCO 'C#R%P Qa*\
      P@S  P]#S*P-P SO'PHR  aL&#  +J&# :*$R&P'O*S.T/P0R=P>S@O  72$R&P  S?=R?P 4B$P'R*P0R=R P(#S*O  R9BR \
      ((-P2R  /4#R [,#S%P  ^V&# U5&#  _W#R%P'P0P5P8V=PCRFPHR  $b#R (a%P-P1T  B@#P'R*P  Y?#R*P 8!#P'R  RR\
      &# #H#R%P U34R  <(#R%P&P UX#P%R [W#P'P-S/R0R2R3R4P5P8R=O>P@PGPHP  ^?%R ;.=P?R =%#P'R*R-P.S=P  M_&#\
       ZZ#R'P *O%P-R WY%R-R1P=R  1]&# Z]#S'P0P CC#R-P1R  a4&# $7$P4R T/#O'S  C3%# E7#R  (b=P?R  E9%#  ;O\
      #T%S'R-O=PCPDP  %Y/R F0#P%S #A#P'R0P=S  @^%R  Z3&#   5/&# $.*P=R F])R,P   Y[%# 1:*S1P=P?R  a(&# ,<\
      #R  .&6R:P 93#R*P  F_#PBPDR T.#S   ^2&#  bJ'R.S0P    JR%# RX'P1R  [3#P'P/S  ;[#S*P >X#P.P0S   ./#P\
      'P*S  NM&# ]'&# O.$P%P&S 9B-R KB-P  !+#P%R  44%# 1Q4RBRGP  25&# @@*R=R@O  ^2#O/R  !5#P%R8R O5$R2P \
       0`&# C/'P XX#P%S .:&R  J_$S%P  @?$R%R'N*R-S.P0T5P=P   `!$P%P&S  @.8R )>#R  9W&#  O6&# Z^#R8R:PCP \
        +9&# T!#P%R S2/R `0#ODS  W9#S&P ]>#R  _L&#  V%8# W-#S T:%PCS  M-%# $<'P0S=P?R !+#P%R'R*P0P1P8P;R\
      =RFR D/'R  %b%# 5X'R.P M##P*R-R  P'&# /C'P*S8P 8A#R4P L_#P%R'P-P.R P?%PDS  AI%#  ;&'R  1Z&# 5)BPGR\
         b5%# WY'R.O0R 9/'R   :)%# 9[%#    <M%#  ^0*P5R=R  ZB-P0S  I8#P$P-P/R1S J;%R %$%R'R-P/P1R=R?P  O\
      +%T*P1P .>#R  7A=S   :F=P?R Ga=R  M<DR )F'P*R  WP#L$[%N&U'P*R-M.P0P1O2X=R@PCPDPEP -a*P=P@S D9CR I^\
      $R RB#P'R=S@N  R]%# 0/%P'P0P=RERHS *_#P'R   J7%#  TX&#  :H%# Y01R  6=&# (U'R*P   ^Y#T%P'P   3_#P%R\
        K]*P2P8R  ;!%R -A#P%R-R=R  =-#R%O0R :$=P?R  S0'S-S.O0O  L]&#  _V%R &`%P'S(R  09%# #8%P'R  9.#S  \
      /L%R'P M#%P8R   #@'R  ST%#  RI#R%S'R)R*S-P.O/R0R9P:R<P=P@NCP S`#P'R  &C'R     /R#P4R5RCR   7+&# 8J\
      $R%P'R0P  `,$R%O&R ^L#P/R O5#R-P /]#R%P E3#S%R'O   &^&# AL#R J&'P*R-R8P ;[*R .@%P'R  *T&# BL&# ?7#\
      R%P ^`#O'S =(#P%S&P*R  Q$&# !.*P8R  )$&# UU'N(U+P  O@&#  *?.R  +K=R  'S&#  2'&# TR%# Z8%# @'#P'P*S\
       ^0#R'R/O8R  N/#R ?C#R    W;#R'P  AU&#  S#%# ?=0P  M$&#  W@&# =J#S%P0P  ;O#O'P1T=PCS  =D$# _M.P0R \
      )Y#P1R  ,>'P-R8P=RCR ;*#R%P  &/&# ;[#S%O &4#P'T-P   5S&# !L$# /[#S%P'R(R+P/P ]B#R/P=R  ,T&# W!*R  \
      3Q#P$R2R    TY=R?P   =0%#  :Z$# N$#O/S O,$P%P&S   '%%P-S1P X[.R   3(#P%R4R (,#O$S 0T$P&R)R+P,P.R0O\
      2S3R6R8R<S>P@RAOBPGRHP  *>BR L`%R  5a%P'R   S0%R'P  J''S*P  LD&R-R1P ^6#R'O(R-P@R  ;U%# ,!#P-R O<%\
      P-R1P   2&%# aX%R'P V+%P*P<PDR  *E8R  E<'S.P Y>#S'P  8b#N*P8P:P=X>R TG%R C_%P'P*R.R0O4P5R8S=P?TARE\
      P SC#P  =*&# Q6$R ^4=R?P  E'%R 7E*R8P 'S%P-S    3R#O%P*L-P.T1P5P;Z<P=PHR   I9&#  _.%# 8!%P*R  =%'P\
      .P0R X70R  39#R'P  !H%P'R 1R#P'T*P/P   !b.R Z8#R$S&P'O(S-P/R1P2R:P;P=R?S@P [##P$R  V.#P%P&R  Z0%# \
      //#P'N*S=S?PCR M1#P'R TJ%R'P M3%R  /6%# ;b-R  #V&# X&#S%O  A5=R >E%P'R PG1R  _.#R'R*P-P1R  :`&#  Y\
      A&# 10%P'R ZT.R  ]=%#  .b&#  b6#R*P $:*R-P 2<6P:R `G#O%W*P 19#R%P  AQ&# %4'R0P   Q[%# aJ.R0P AO#R$\
      P%R'O+R8R=P 7B#R%P   OL&# QK&#  JQ'R*R  &-%# H9$R%P*R  ,_&# aE'N*T  'L-P1R <^'S(P*O-R8R=R  TL#P  2\
      2#S%PBR  Pa#R%P  <<&# !X#P=R OI#P$R&R  L#&#  I-#R$S%N&P   P]#P'R MQ#P%R  &F#P$R  ^N-S1P FI#T%O  F#\
      %P*S +D-T0P1P2P )(#P%R  ;F0R X9%U*P  V8#R%S'P(R*R+P0P8R:P@P  /!&#  KQ-R 0<#P*T=P -S#O%T  UO-R1P X.\
      #R$R%P&R'P*R4R=M?T *>#S   Y[#P%R %H#R$S'P*R=P ^P%R&P*P-P1R8S>P G[=R?P  +E%# _/.R0P H5#PHR *1#R'P )\
      27R P;*R-P8P?R  b8#P*P-S1O=R  >O'R*P  _5%P4R   LZ-S   ZX&#  Y7#O%R*R8P  !:%#   E/#O$R%P*S.R0R?P  D\
      8$P2R  K:%# 6Y&# JY&# G`#R%P $L#P%R  WX#P$P'P*R/R 1R*P=R  MA=R Z,'R*P  -3#O%S+R -]#R'P  =a%#   T1&\
      # Z<%# (4=RCP  U&%R  #2&# GT$P%S  ^B#R'P  C?#R*P 8B%R*P=P   DZ1S [+#R*P  3B&# UE'P0R '(#O&P/R=RER \
       X8#R-P C.2R  YY%# 7D%R =Z#T*R/O=P $5'R*P-R1P  _$#P/R  b4&#  Q/&#  X$#R  @M#S$N(R+P-P/P0S1P2R3R7R:\
      R=P>RARBP   .!&# *U'U0N 2-#R%P'P  IN&#  U_&# .3&# ?Q%# G:-P1R  :;%# )&2R  'Y&# %'$R&P  ;<#R  E6&# \
      &C&#  1U#S%P  <Z$R%R2P  DR&# L9=P  R63R <E*O-T1T  H:#T%O  A8*P=T   Q]%# 1RBR  SD#P%S  WI&# CP#S'RB\
      O  5^&# *7*P=R  L/*R 62=R 8.#R%R'P(R*R+R-R/P0O1P8O?P@PCR  YO#R 7P'R/RHP  V_%T'P*P4P>R PD$P&R'S*O+R\
      -S.O0R1P2P4R8R:P=P?S U/*P=R  JbBR  E.&# 8@=S@O `H4R  %1=R 1`*R=P L^#N%P*T-PCS  HU#S%P'P  TM&# ;V%P\
      'R*P-R=R?P@R  MR&# 8;)P,R )J$R%P'U)P*R-P.R2P8P:P  ZF&# @b#PRR TQ#V'R*O-P 3G-P  ;8$R  *?#R%P  IT#R/\
      P  EC&#    ^P#P%R'R Ob#R  Z1'O.R JW-P=R  QM#R*O-T0R1O4R5P8R;P>R@S   CW=P?R  <,%R =,#R  X:#R'R-P0P8\
      R ^F%R C3#R R:'S.P0P C5#S%P 6^$R%O'R*S-O.P0R1R2P@O  5`%R Q%'R P$*S@P  R+&# 12)P,R  EM&#  M5&# CN'R\
        .'#S'P :/#P*S  $@=P@R   GE#R0P  ,6$P /K#S%P'P )W#P*R   7#$S%O&R @0#P%S&R'O  ^Q-R V!*R  =B#P/R OP\
      'O*S  M3#S*P $E#P$P%R'R HD%R-P  ]O%# 8'#P%R   OY&#  A7$P%P&S  *2&#  ]G*R/PSR  #XB# ]@$R%P   /Y#P%R\
       LM#S%P    6[%# ;3%R /V%R*P    P@%# 74#R  7`'S/P J+#P*R  6;&# 2L%# #M-R <J#P'R ;]'P0RBR  HW#P%R  b\
      %#N%S-S    `A#S$S%S&R'S(S)R*R+O,O-R.N/P0P1P3P4S5M6R8P9P:O;P<O=O>O?NARBRCSDPEUFRGOHSJSKRSRTR BM#P%R\
       J'=S?N  'K&# 2,#R  @?&#  46*P=R D]$R%S'N-P.P0R2P:S=R?P  ;V%# 1;&# G['P*R@P  V;&# QG%# :4'P*S0P:R=\
      P@PBR P9%R &V#R 6G#S%N'R )>#S%P  L##S%R*P8P@R  %6&# I.#O$R%O'R*RBR B&#R'P  2N%R   .F)R  ;C$# _E-R1\
      P *-%R  9(.S0O MR#R=P?R  TU%P&S'R  A)#R%P0P 8K'P(T+P  8Y&# _.0R OY'S0O I;BR  a5%# 34&# '2#P%R  1_&\
      # /_#P%R'R  7a&# <U#U%O&R/P0P ?W=P?R  N%&# 7Z#S'P1P?PDR  `;#R*P  `^%# M;#P%R'R*P    IR%P*R-P1S U`*\
      P@R  !_%#  [U&# <S&#  U/&#  8F&# *;'R   ZD&# )55R  &&&# U)&# YL#S%P-R/P  ,,#P(P)P*P-P.R1S2R8O9P:R=\
      RAR  (J$# 6@#R/P 4:$R&P  '>'# V*%# $D#P%R ;%%R*P=R  H/&# 2`'R*P  X)%#  /M&# ;H%# +F&# 7E#P'R Y_'S)\
      P S=#P=R@PDR    KI#R/P /U#P*R    `T&# 43#P$L%P'R)P*M-N.Y/T0W1P2S4R=OARBODP   B!-P O>$P%P&R*P4R8R  \
      ^E/R &_1R  WP*R=P '9'U0M D0#R  &6#O%R'S  ]A&#  V/#S%O  _+#P-S1P  %>#P=PHS   F?#R$O&P.R0O2P4P6S8U:U\
      =T?PCOHP 2%-R1P  )Y#P'P/S   &J2R  <?%#  D&&# M8-R QN:P=R C[$R&P WC%P  SM#R$P   B)&# _a#P1R <^#R=O@\
      S  RT%# *[#RDR 9##P'S.P0R  _=*P=R BR'P.R  FE&# /C#R$R%R+R-P4R5P9P=R>PFR  -)%P-R9R  )T&# 82%# &@#R \
        Q%#R%P  A!&# HV.R0P ,!.P0R  7]%# +M#R  .H#R-REP DN'R*P  !8%# `J8P:R 3D8P:S X7#P%P'P*R-R  T2'R*P \
       ?1%PCR /O#S$P2P  T9>R LY#P%S   6B%# :4$R%R&P'P*R,R-P )>.R0P DA#T'O  [%#P$R&R  )5&# 8:$S%R&S'N(P*R\
      -P4R=R?PBP  :,#R  4?#R'P*R=P GY#P%R  Vb&#  P#*R  `/#R%P   68$P2R  ?6#P-R  4E#S'R*P=P 1U'R*P /!#P%P\
      'P(R*RCR  FZ'R  .a&# L]0R 2;#R-P  E.#O'R-R N0*R  U?.P0R H7'O.P0U   =.%P'O*T/P0P4R5R=S F>%R)P &$'R0\
      P  N_&# `#:R  J@*PHR  (F8R ?3#R%P  O=#RCP  GM$S%O E%#S%R'P(R+P-O.N/P0U4R5R8R9R:P=O?R@OBR HP#S%O   \
       +T&# Z6%R'R)R*N.P1R2P4RCPFR [Y%R  O`&# `>&R-P  DD%R *V&R  Q5%#   1;#R%P-P0S  <D*P=R N-#R$S&R'P*R-\
      P.P4R6R8R:R=P>PDP  bM#O%P'P*T.R0R2R=O?R &(=P?R  Z?%# H5$P%S&P  ]8-S.O1R  89%# [Q#R %<-R  =b'P0R  7\
      4%#  47%# H1%R Ua*R   )/.O1S 'L#P'R  NK#P%T'P-R1P8P ,?#P%O'U RG*R  _O&# X(#P-R.R0S1P2P@R EA$P%S ?%\
      #R%P*P-P1T  P_&# TQ#P'R      `B#P `Z'R  E&%P'S %(#P'R  4<*R8P  ?a%PHS   :P%S'O/P0P5S M,%R-P=R?P  P\
      O%# 9W&# <4#R%P  LK%# ],#S/P :A#R   6S#P'R BL#P'R J&1R  7S&# *.4R /`#O'R(R.PFR   @-&#  [(:P=R 5)#P\
      %P'R F)#R%P  ?/%# )I'R  N+&#  &1#O%R*R   7Z#P*P8R FD#R'P  GE8S=O   .4&# !6*R 83'R.P0P  UJ%# =?=O?S\
         4U&# 9J'R  AV8S>O X7%P'R 0%5R G[%R  PS'S/O  2U#R F9#R'P/P  3]%# %W'R 7>-R  6'.P0S @@%R'P-R  AI*\
      R-PCR KE'P*S-P=P B.#P'R.R   (_-R  U1#R B:*P-R0R  2;%P-R *8%P&R U?$R  aP:P=S *(#R%O'S*R4P9S=PHR   W\
      P#R$P 2%=R@P  b^&# _`-R1O   T]=R 4B#R/P8R:P   a1$R%P*S,R.P1R8R=N?R@RBR ;N#R$P'S=P  @b&# ;;#R%O-R 4\
      /#R%P   ^R#S$P%P  F*#R/P ]0#R%P  0^#P%R  /'#R%P  CH&# 5+$R E5#P'P*S ?4#R  BW#R%P _L#P*R  >U-R1P  L\
      R-R  &_$#   %_#P$R  5^&# N-#S-P  A##R  %^#P%P'S :8'P*P-S1R    V'.R BV=PHR  ]a-R    *L%# (<$R&P %P6\
      R:P  ^7&# !##R%P LN'P0R  (-&# >I%P'R=R?P  'a&# O]#R-P1R UE%R  :'#P%R    4Q'R(P+P.P/R0P8P=R@PBPHS  \
       /1%# 2&%P=S HO#P'R   ,Y&# 4>'S/O   %!#R$P  ,J:O=T `W=PCS EL#R   X6&# 8Q%# .I#RBR  `8&# G0=OCS  **\
      &# OG%R'P U8#R$P%S&P'O(P*N-V.P1S2S>PEPHR ]V#S$R%P'R*P0P@PBR  E$#N'O=W>R@S  C%#S%P'RER 1Q#P%R.R:R=R\
      >P  (PHR  Z7#P-R  GQ%P*P-T   [C&# :X.R0P8R9P  ZV/R   :S#S-P  +^## M7&# 3?-P1R  GM'P*R8P:R %a#O'S  \
      (1%R  #J&# !7%S'O UH#L$Z%M&W'O*O-P1P2V=PCP  U-#P$P%R*R.P0R2R  [C&#  VT#P'S )G$P%P-P/R6R:P WK'R  _Z\
      %R  4?#R%R*P  40#P=R  X5%# [$%# D`-R  N0'S-P  Z.#N%P*T-P=S 51%P'S  $N&# :N&# ?B%# <-$R Z!#R/P   '[\
      &# 'Y#P'R 0J=P?R G,'P*R-P .U#R/P  WL-S0R1P=P E;%S 5_%R'R0P  53&#   $]#R)P  Y:+R=P?R  :a#P$P&P(P*R-\
      V1P8P [7'P0R ,7.O0S A;'R.P     M)8R  '7&#  4;:R=P    6'#L$N%O&P'V*O+P-P.]/R0`1N3P4O8P=N>PBRCODPEPH\
      RTP I;#P'R0R  !_%# =!*P=R@P  [G%R `/#S.P0P   O_'R  N=$R&P   aA%R *7#O%O'T   6K#S'O  bF&# KJ&#  .XE\
      R  Yb*T=O ^:#P/R  Ta&# 5Z#R-P J5'R   TW#R *@#O-R1R DZ%P*S   b--P1R X6#R$P%P'SCPDR  ,'&# %A*P=R [>1\
      R  .B&# -S&# .Y#S'P  B6&# NL#R%P [$=R  P$#P%R-R _/%P  GU*PBR  @A#P*R  -?-P1R 5a#R  38%R.R1P   @-&#\
       5F%RHP ^F#R$PDR  CU%# `V#R=P ;a.T0O  ;P%P*R  /X%R*P `b#R  KU&# 7P#R$P.R0P  W]&# =K#P%R  ;6#S%O'P1\
      R  B'*P=R =(#R%P  J*&# `a#P%R ^91R  LE&# :]%# &88R=P  3U-T=P  4V#P%R  O8#R'O*R  .T#R%P ?=#R%R(R*S+\
      P-O/R1P@O .,*R  _`&# NE*P=S  OY2T 5-#P%R  !]&#  (T#R/P .^#P-S K>#O%S*R-P1R=R [D*R@P  3b$P2S 5_#O%T\
      ER J9#O$P%S&R YF&R  M]#P$R-P=O?TBPHR  #$1P3S P['S/P  a`%# &)#R$P%P'S*P-O/P0R1S4S8P:R=RBP   8?%# !G\
      #P%SHP W`6R  YO&# 8.#R$R%S'P)P*S.O/R0T1P2O=P>R?P@SBRFP   A$%R'P 7R8S=P QA#R8O=RHR  GB&# I6.P0R /`%\
      R HE#R'P*R  C4#O$R&S E1#R%R'O 'F#O%O4X  <7%# !b#R%P-R  )P'R VJ#P'R*R  .E&# ]J&# SN%#  WX%R0P YB#R \
       *_#T-O 5C#V%N=P '%/R  >X%# 'J'P(R+P.R .b#P%R'P)R*O,R/R  ^-&# %P#P'R  bV&# .N=R?P  0$%R [5$R%P -R#\
      P%S 4`1S  2S&# -U=R?P  >G#R%P M@#R/P   -P#P'R  FRBOGT (@'R   >V%# 21#P'O*R5P=T@R SL#R  )`3R /#-P0S\
       !:%R ;6%P*R M/#P%R  &$%# WE#O%S  X:*P@R  %H%R'R)R*O 2b#O%P-R/S1P=R>R #*%R'N=R  ,68R =P0R `3*P-P1S\
       )Y#P%P'S   =N&# F:'R0P  XZ#P%R  *K&# &N#P%R9R>P   ?,&# M1'R*P.P0R4R=R?PBP Y_#R'P   ]C%# 05#P'R*R \
      H]#R%R'P     ;@%P&R=P  $Z#R%PHR  #<%R TW-P1R  G6%P*R=R  60%R X[#R$S&P'R(S*R+P-R.K/P0W1O4R;R<P=O?P@\
      RBPFRHR 5#GR 8'#R  2/&# QV#P=R  <@#P%P'R.O0R1P4R<R?R@RHR  KZ#P'R0P=R  C0%# ?1'R*P '2#R  ^5%R'P  OQ\
      =# 4I#P/R=P?R GP$R  >]#P/R VR#R'R0P aF#P%R  ^5#R%P*P6R8R  &/'P.S G:#R*P F(%P=S   U=*P8R  C+%# :V#R\
      /P 22%P0RFR 41#P%S  :N#R  '(-R J3#P%P'S=P  2H.P;R   E&'R /P4RBP  ]W#P$P%R&R'R*P.P0R1P2R  3G&#  KC*\
      R  7^'R  /):P=R   @W&#  4`%S'P  I##R'P WJ.P0R RD#R'P  N.%#  P8&#  0?## ]:$R 4$#P%R  ('%# S[%P&R  E\
      %&# 32#O*P-S1R  '9#R  )@%# PO*R:R=O  H(1R K/#R*P=R?P  *?%# >3#R/P0R SF#P'S*R.P0P  6a%# Z;'P*R AV$T\
      %P2P Y$#P%R _I#R  QT#R 4P%R&P ?<#R%P Z$#R$P   Q?&# ,I#R'P  ;W%P'R  a+-R  #K.R0P  [L#P'R   ?V#P%N'P\
      -P4W5S  )Q'P(R 8D#P'R  )/#R%P ;C#R :K#P'R*RCP  E-0R /J%R'P     G_=P?R  6I%# SC'P-R 0&(N*R+T  +6&# \
       5S#R.P0R %##R%P-P K)#P'R  Z:%# D9=N?T  &`=P?R  (5#O%R'R  F=#R%R'P*R @:?R  X(%S&O :%'R.O0R  ![%R@P\
       ;00R  /V%R  6:#P%R*P1P8RCPDR O4:O=S  J=$N*U2P   QI#P'R  R03R 1##P'R  M*#P%M'S(R*R,P-P/T0P1P4P8R=P\
      ?T@RDSHP &D=PHR  ;-%# @/$R  '-%#  PM#R%P GP#R/P  8,'P0R  6:%# %Q&#  V#$O%S  (I&#  R7.P0S #$#R$R%P*\
      P.P0S1R K/#P%R PT#R%P*R  _T#R 26#R%PCR    E`%# ]A'R.P =4#R'P 'N#P%O(R*P+P.R/R0R1R8P=R@PCRHR  OP#R%\
      R.R `H*R=R@P =G#T  !O#P%R  K_#P8R PD%S&P   +`%P&R =P#R%P*P/P@RBR  23&# #[$# ;J=S?O FN#N$S=U N&1R U\
      8=R  ,_&# 9$&# 3)#R%P 0)#S%RBP  ?N.P0R  ;<#T1P   WA%# BI#P%S&P `]%O*R=OCR  C7%# +?.R0P *3#R%R*R=N \
       .3#P=R  ?U&# 22)R*P,R %3%P'R  M1%R=R 7^#P%R'R-R=P $&#T%O'P  ^a4P?R ^>#R 3Q#S$R'P*O-R  Z#-P Y%1R  \
      0_%P'S  10&# @#=P?R    bB:P=R  W(#P'R   `V$P&S   ,$#P'R _9#P$R&P'R.R0N2R4R8R<RCRDPER M1#R (B*P=R  \
      @b&#  `G#P%R'P*P1S   )_&# <S3R IL*O@S  XK%# #Y#R-P   $-$P%R &M'N9T &V%R8R=P  ;(%R 5@#P%R  D!$O2S  \
      K8*O=S  #6#S%P-R  =_#R%P L?*R W)'R-P1R  /3%# 6U#R%P-R  )!'R +E#O'P/T  O.%# *6#P-R1P2P8O:S=R>PAR  +\
      >#R/P  >H&# -$&#  =B.R1P  75&# US#R%P-R  *K#S'P A]0S  EO'P*S-P  QK%#     C,$S2O Y4-S1P 26%R'P  L7&\
      # [G*R-P@PFRHR >N#P'R*R *Q'R0P  a'<R  -S2R a%#R%R&P'P*PJR I3$R  Z_#S%P  ?<%P-RBR   [a#R ,B%P'R  JA\
      1R  >U%# ?*&# E2#P%R  M%'# H(%#  TO'O*R KX$R2P  ZV'R  ;C#R  )A*R W#=R?P  3-'S.R0O ]D%R-R=P?R  /?/#\
       ^2=R  V;#S$O.R0P8R:P  =(#R 1/&P'P/S1R4R B=#M%P'P*V-P>V TI#R%P  4,#P%T'N*S-P.P1R5RBOGR +-#P-R  aB%\
      #  )O&#  &^#R%RBP  FV&# a(#P%R 6.$P   %V&# 00%R  ,#%# *D*P=R  %G%#  =8#R%P'R [Q%P/R F+#P$R EC#P-R/\
      R=S?O  HA&# DB%R&P   /N#P%R=R T`#P*R  =T#R  NH%# 06%S=PEPHR F1#R%P=P ]0=R>O  ,2#P%R&R'R/P=R  D(%# \
      2M#R%P    7P%R U9%P&R  6^#R/P $WCR VK*R *9#P%P&R'S-P0R  _(#P'P.R8R=R  V]=R Q,BR  E>$P5R8RCP (.#P$P\
      &R  EO#O%R'P=P?RHR  B>-R1P 5C%R  `Y&# H##R T;'S*O  L=&# 0@#R*P  %^%R  !=$P-P.P@RBR 7K'R  !M%# 3E#S\
      %P'P=R M*$R4P 4'8R  !G%PBR 1_=R  Q;%# &-#P%T'P  ;`#R%R'P*R-P/P  <W%#  bD&# 0..R0P  0-.P1S R_#R%P `\
      ^$R&R'R-S.N/R0R1O2P3P5R8P9R=P?SCP 10#R  )(.S0O P21R   QR=R?P CO*P8R9P  ]-%#  bD#R  7a-R FH-R1P ([#\
      R   ?A-R1P V>*P8R .7#R'R)P*R=P@P  Y*&# 9V#R$R&P*S+P,O-R/R1S2R4R5O6R:P=O>P@RDO  Y##P%P-R1S=PCR aLDR\
        /O'# >8&# E]=R?P :^$P&R'P4R:O=SCR 5N#P%S'O-R/P8PBS  ZR&R.R0P +##P'R  JD#P*S   SX%R =`#R%P  1Y%# \
      2/&# %Z4S5P )+CR  *R#P*R  C`&#    MX%# $8#P'O(T .1'P*P0R=S  1I&# Z<BPHR  &]%# <>&#  TE#R%P  Y.#S$O\
      %P&R'R2P FP-R1P 6W#S%O*R  O%&# R,$P%P&P'O*P-P8W>R?RGRSR  6>5R ?A%P'R  GH&#  I)#N)R6P:R=RBR   ==%# \
      ^6&# E&#O%P'R-R0RDPFS  +(#R  `R%#   ?/#P%S  $3%# <$&# 4L#R%P S[#R%SBP  IR&# GQ#P'S*P-P/S=P  V*#O&R\
      *R/P1R4PBR  9+#S*PDR H.$S%R(R)P+P/PCP _R#R'P-R0R1O6R   ^X.P0R @b2R:RAP JN'R   9X&# 2S#R&R(O*P+S0O4\
      O>RHR O,#N%U-P  Ra'O0S  -+#P'R D^#R  4:#S'P M1#R 2_#P4R  ;8%# MY2R -A.R  >4&#  :P#P*P-R1S=P RJ-R.P\
       ,C.R0P  `0&# 4.%R .>-R   RS'# V%&# K$#R$R%N'R  ]8&# 4B#R=P _W#P$R&RBP  ^!$P%R  *'%R  61*P=R  UX#R\
      -M1T    J==R?P 6@$P&R bW8T:P=P  .7#O%T 6R#R FI#O/R8R  YW## 5U&#  D&&# RE'P*R  EW&# M#-R   !1#P%S  \
      ,a'P0S   R[&#   !:&# *E%S X[#R%P  K6#O*R-R=R   JV%R PT#S%P*P/P1R  bZ## _4#P%P=S b[#P%R*S=O   1:-R1\
      P )H8P:S=P BS4R Q&#P)R*R  ^-'O.R0S 4'*S=O P(%S'P  9C%# A`#S$R&R'R*O/P0P4R=OCR   2$#P%R *O%P8R=R D(\
      #S%O  ?^%R'P Q2.P0R  O7#R%P *>=R  M!2R  OW#S$O  W6BREP $?#P%R ,=#R  WA-R   `P#R=R  QV&# 8/&#  _*#R\
      %P'R *)%R  'K#R-R1P=P  #J*L=V  ?J'R  KZ#S=P  :L.P0S  ?P=R?P  X2#U$P'R.P0O  1'&# BM:R=P  RI#R%P  2,\
      %# W:%R*P=R?PEP    H:#R MA#T%P-P  5%$R  ^V&# VG#R-P   &$#U(P*P1P FP#O$S  ?@#S$N%R&P'P*R.S0R1R2P8P=\
      PCPER    6O%P'R  LT-R1P W'#P$P%R'R*P/R4R?S@PBP   0&8# GV#SBP   VX%# ]V#R%RCP 3E#S%O   =B*R8P  :E%#\
       G<#R%P /$'R  !A#R   9V%# a5#P$P%R(P:R<R?P@RBRHP   [X%# I&&#  (F=PCS _R#O'S  +*$# %S&# '1'P0S  O!&\
      # Y@&# B`#R  :X*T=N  F;#P8P=R>R ^]'O*P:P=SCR  LY#L%P(S*P+X-P +M%P&R  ,,&# $L%# Q#'S(O  B,'P  JL&# \
      WI&# 986O:S LX*R   bF'R  VG*P=R ?>#N'S*T    @5&# G0%P*R [%%RBP  HM#P=R E4-P1R  U(&# NK#R  *?&R    \
      52BRGP    /U#P$R'P*P-R/R0R   [>#R%P=R   3W#P-O1U  @,&#  O^&# -U&# CT#R/P .T%P*R  &?%R'P  B>4R5P  3\
      %*P@R ?''P1R@P  IE#R  K&&#  -Y&#   _A#R$R)P*S,R/P4O5R8S9P=S?OBPCP  M3*P1R 91#R%P*S-S0R1O8P@PHR   a\
      K.S0P ;,#P'S/P V7=SBP  Y<#P%S -('R  -<=R ]1#P%S /_#R*P  ]R&#  JG%# 'Q#R/P  U#'P0R (,#O%RES UZ4S  /\
      %&# W8#P%R  V$#R*P8R=P  !O)R,P @&%R  S2*S=P ?M#O&P/R=RER  HF%P&R  C5#P%O'U  (%%P3R &`#R  CN#P'R  G\
      (&# ')$P*R 4[$R%R'P0R8P=R &S-R  V&;R  7,#R%R-P2P  bI%# Z=#O'I(U*R+W %L%R WS#P'R  R*#R$O%R'P  DW#R-\
      P  K`&# 4P-P1R 7`#R1R=P  7%%# M3=R?P  ;X&# 5H&# %$#P   6!$R []#P%R  ;K*P=S E:#P'P/S ^O%R'PCR  /;#N\
      $P'P-S.S/R0O1S2R8O9S:O=S>R?O S8*R=P@R  90.R0P   3(%R =)#R-P _H#T$P%O&R*P1R=R>PBPER  J%&#   %E$# /Y\
      &# 0]#S%O OQ#R%P*P/R2R  LJ/R  ,&#R%P  H06R:P 0<%S&P 3Y%R  VD$R   a[#R/P0R U1=R?P L*=P?R  B($# YE&#\
       (_&# L2#P$R%P&S /T#T%R'R8P:R   GO=R  =P&# S9'P-R.R 1T%PHS >)0R TI$P&R X!.P0R   ,.&#  ZF&# +F#P'R \
       AS.R0P MN%R (8%PCS  @N#P/R PM$O&S  &C&# 7M%#  L_#R$P 8S#R-P1R @5'R*P     L`#T$P'P-R     EM#O(P*S-\
      R/N0S1P?P@RDS )>#R  CV&#  HS#P*S-R1R8P@P  QZ%# =`-R1P  =_#R  G2#U%P'O ]X#R%P )1#R%R&P'P2R8P:S=O@R \
        J&%P'R Ba$P2R  +(&# 95%#  1/#P$P%R*S-R/PDR  b[?R a>#R <-2R3P 7W#R  a#&#  F0&# Q?'P-R   Y+=R?P 6/\
      -R  bG-R  6-#R <`#P3R=P  J6&# A0#R$O%P&P-P.P4P6T=S@PCPEVHR  _)#P%R*R  R<*R=P .F%R   !!#R%P*R RM#P$\
      R%P.R=R?P  4`%# L9%R'T0M =[#P%S'P  /M#PJRKR  E*#P%R KD#R a6$S%P  __-R 1@#P'R F7-R YZ#P$S&P FR(R  F\
      '$# =9&#  #U#P(P+R0R  L5-R aa#P-R  =I%# ]C%#   2a#S%R&P5R8R=P N@$R&N'R*R2R4P;R=R?R@PFR  9('T*N  N8\
      %# HC'P  68'R*P _b'P*R  +a*P8R  T9%P*P1S=R  3X%# I&#R'P 72=P?R 5S#PER  1E=R?P W[.R0P   $Z3R  ,J%# \
       Ta=R@P    T_0R  M!#S%R&R'P/O  B=*P=R Ma%R (2=R  ?7*R KG$O*R4R=PBPCS $@'R1P  ]0#R S6#R'R*R Y1#R  P\
      !$R&P Z-#P%R ,&-P0S1P 96HR  $Y&# 6[.U0O1P  JQ.R0P8P:R `A#S%O  ;#%# ZI)R*R  `5#N'T 6]#P-R  BE&#  X=\
      %P'S  FH#PCS  5)&# /2%P'P*T-RCP  GQ-R   .8$# aD%#  AY%R  L5%SCP  &;&# 1_&# >GHR 8H'R0P   b%8# /$%R\
      'P  U'#R  /Q&# J;%R    K&#P%R*P-T0R1N a<%R&R'P  HX%S  :P%# <;&# 6O#S%P'P  6P#S$P%P   `&&# E7#S O@D\
      R )T#S%O'R*P/R0R1P3P TC'R0P  5%&#   >##R$P%R&P'P(R*P+R.O/R0S8R=S>O?P@RCPDREP   F!#R%P  TF&# ;.&# /\
      (#R%P   >!&#  Ua8R=P@P  81#P1R !@&R   9<%# (S8R=P B(#P*R /^%RDP  N]$# T`%# P3GR *D$P%R  #[.R2R3RDP\
        4>%# b]$# MR#R/P=P?R _,#P-R M@#P&R'R(R+R2P8R=N?P@RHR   R0-P1R OH%P8T=O  =<#R%O-T.R/R0P:R=OCO %P#\
      P'R*P  3<#R   )<&# S5&#  %&#PDR  B$%O'R(R-R1OCR  J4#RBP W$*R=P VQ*P=R    S)&#   [T%S'O*R=R  >A&# a\
      J#R%P'S-R0P1P8S:P=O ^Z#P  KD#S$P%R*P-SCPEP  2V#P/R  A1%#  -C0R  1J#S$S%R&R'P(P)P*S+R.R/P4R5P6P:P<P\
      =O>O@RCRDRGSHORR Z5%RBS  =K&# .$%R M<%RHP ^%8R   9W&# H7#P%PES W##R%P 4_#P%R   `7(P+R A`$P4R L-#S'\
      P*P-S1R8P  =P*P Ub-P1R 4S8P:P=R ^$%OHR Y;=O>S  E+## -5%# <1&# 8'%# Q>#S%P  9?#R%R'P &'-R  *-*R BM%\
      R  #N$#  *W#R%PFR 1-$R%T'R-S1P2P5P=R?PBP  9S%# 6L#N%S/R=P?R 48'O2R=P@RBR  `T'R=O  #/%# P:%R'P  P:&\
      # UDBR   =N$P%R(P0R=R?P Z3'R   TI%#  `5&#  @[#P%R bT#R%S'O*P=S Ya%R  .L%P=S  A7&# ;S$R2P .4*S.R0P1\
      R=P@P  (M#R%P'R0P ?=#P%R  J^&# ZN=R UJ#S%O GD#S%P  GG#P'P*R1R /6#P/R !:-R MU%P-R  28%PHR  JP&# RF#\
      R/P  `@=R @%#S1P  )7#O$P%S'P*P0S1S8R=O `K#R G:%T'O*P8P  VQ#R  $M%# Y[#R2RAP  `<#P%R WL%P+S  &F&# 9\
      ?$R%R'R*P-P.P0P2P5R:P<P=R>P?R@RBPHR   3]#P%S KV#P=S  ^7#O-P0P1R6R=PFS   <5#R%P  E3&# U$@R J#.R0P  \
       IZ#T%P =_#R%P 9:(R+P />#S$S%R'O*R.P/P1P2P4S5P6R:S<R=P?RBP  ,P#R _==R  ^_&# 9]:R=P  *b&#  ,@&# a5#\
      R*P L##R LT%P'R  7Y&#  _9&# LT1R  1=&# 5W#O%P'P)O,S-S.R1R2R8S  GV%P&R  Y%#P   NY&#  /E=P@R VN8R  M\
      $$# :T'P*R  FM%# W]*P=R ;^$O2S  1J&# ZW#S%P   @F%# :A:P=S  G4%P'S  1Q'S0P  8Q#S$R%R&R'R(R)P*S+R,S-\
      R.P/P0R1O2P4O;P>R?O@NBTCPDREOFSGNHRSP Ub8P>R  #!'R  1T=P?R O68R  ^O&# S7#R Y/#P1S=P  7?*R S.#P%P*P\
      -P1R;S @>#R    :-%O'S  4!'P.R  K'&#  8%#R$O%R  :M$P2R a>#R%P ?!HR LU$R  O:#R$P%P'S*O-P0R2R6P:S  B$\
      %# CL'S.P0P GR'P.P0S AY*R=P  F[$# WC%P'R.O0S :^%O'S  7F#R-O1R  N9&# FC#RBP  +[&# L<$P%P'RBR ]1%R  \
      _$#S$P%O&P'P(P-P.R/R4R6R8P:R=P@PBRHR  `^%R   :`#S=P  -U%P-R W##S  4!&# SI%# 0C#S%N'R1R 1?%O&S8R>P \
       Fb*P [S#T%S-P/PBP  J&%R _)6P:S  $F%# ZT#R*P=P   M;%#  ;3*P=R?R   .Q-R  _6&# =$#R$R%R'P2P VV%P 0`*\
      R=P  (M#P-R  IW-PCR 5P'P0S  Z9&# !`#T%O S&$P2R  S=%#  O_%R  >4%# !9&#  XR'P*S8R:P=P   -9#P-R #V#P%\
      R JR#S%O*R/O=P@R   Ga&# K6$P&R a7*P0T aH#R%P   9+&#   BE#R&P IM#R  0X#R=P    @K&# _?%# ]'%# GX#P/R\
       M$0PHR  (W##  <#.R0P  1H#O%P'S(R)S*P,P-R.R0P4R8O?REP  >L#U.P0O M]#R.P0R1P  [6'R*R X=-R  W^&#  V7#\
      R*P-P4R8P=R _J%R  ;9&#  2/5R W1#O%P'R*R-S.P/S0P=R@S ^H%S'P.R0P  Q84P5R  FT#R   TV#P%T'P/P0R  LV&# \
      [.#P*R (A8R=P@P    'M$#  #0&# US#P0R L7%R'P   $3#R=R  U3%#  )O.S0P  4D#P%S'R-R !*.P0R  ZT%# -a%# B\
      ^'R*P  Ha%R-P    LB## YR#P$S*P2P  47.R0P  R+#R/P  9N&# D=#REP <L-P1R  0Z#P%R  C(%PCR    R!#P'S;R=P\
      @R 2=0R I^#P%R5PCT K,#R%R'P1P4R8P:R=M?VHR  K)&#  !A#P*SCR  VD*P.R  R5$P&R  6D&# $Y*R (=#T$N&P'R*P-\
      P.P1P4P5R=S>VCO  ?X%# %%#S%O  ,T&#  V^=R?P  @?#S$R%O'S*R-P.P0P8R?P  *H&# '+&# 5G%PHR /]#P$R  *E%# \
      !)&# 7(#P%R  U2%R M,#R$P%P'R*N-R1R4R8O=VCP AI#P%R*P.R0P8P:R `(#R%R/P   Jb%P-R  _a'# 6R#R%P  K0#T%O\
      'P.R 4-#S%OHR  @O&# LV#P8S  6D#S  !B%# G:*R-T1P4P=O?R  _8&# ER&# S7#T%P  JQ#P'R +I$P%R   ;<.R 4G$P\
      2S  _`&# ;L*R=R@P  VA&# 7,#P$P%R&R'O*P=S   HC.P0R1S=P@P U)'R ^C'S/P4P5R=P  5PBR 9Y-P1R  ^O%P'S *H#\
      R*R:O=R  =&%# *;'R*O0R 9^%R #S#S/P  ^1&# *)&# :@%P'R @Y#P%P'S   %6*P;RHR  9&'P*R #N#P'R E-'R ,)#P%\
      R  W)#R ;0#R$R)R*P,P-P/P4R6P8P:R=R  B&$O*S 6-$R  !=&R  M+%#   .V'R*P a>#S$N%P*P2PCW  ;[#R%P UN#O%R\
      *PET  08&# T-#R%P  !3'R(R*P+P/P0SBR a@%R H#$R&P  9K#P+S  `J&# _]#S$T+P-P.P0R1R2R4P5P:R;P>RBPCODR  \
      O:*R T;#O'P*S-R  7N## '0$R%P-P0R1R4P=R@PCR X%#R$S'O*P-P1R  `@#R'P:R=R>P?P  ZA=# <2&# F1&# =C#R$R'P\
      *R.R 4Q%M'V   a6#R   X4*P=R    H]#R*P   W+'S*PCP  0[#P%P0PETHR >71R  ;!%# GQHR 5E#P'P-R1S EN#R%P $\
      ,#S$P%T*P.N0P1T=PDR  VM:O=S OE#L%N*S-P.P1P8R=Z@TDPFR JZ#P%S _^*R>P 9M'P8R   ]^&# ^<#R*P-P1R B9#P-S\
        V+-P0R ,$'P-R1R   +@>R  J1&# %,#P$R%P'S(R*R-P.O/T0U4P=P@NCPFRHP %:%P=S  ?)2R  J9&# 0O%R  K=%R-P2\
      R  &L%P&R _0=P@R  =Y#P%R  20=#  B8%R  <8&# N=#R%P <B:P @Q#R   9%#P%O/S   &X'P(P*P@SSR O3*P@R 5W8R \
      ZD#P.S  T5#R%P    .R%# aR#P'R @,$S'R*P H&#R 1%%R  '##P/R  !,#T%P'P-R1R2P=RCPHR  U;#R  J[&# @Y%P'R \
      U-#R%P IE'O*S/R0P  BO&#  /.1R b2=R?P  ,@#Y*P/I LY#P$S%P&S ;-*O=S Wa%R  2L=R?P =6#R%P  `1%# _*#S'O*\
      R  X+#R$P'P  A@#S$R*P  `@:R=P  4M&# :)%R'P >E#P'S*P-P=R  HF'R ^2#S$P D6#R%R  F]#O%R /S$P&R-P  .`#P\
      %P'R0R1S Va#R%P   ]Y%# ]S#S%P 9&-R1P  :#*P/R ?D8P=R   AZ#P'S *E#S%P'P  $P*P=R _`#R  ]&%S'P*P1R :;#\
      N$P%SDT  BX%# +##R%P'P*R+P-O/S4R6P8R:P=P>R?RCR  M&=R )B$R  ,?%#  #G#R   .U0R   .!#P%P*X-P;P=P  FW%\
      R'P    -9=R ([#P'P/T1R  *,8P:P=S 3A5R   F5%#  ]($P&R   9H%R&R0P  31&# -O#SBO L?%R =U-R;R@P    QG#T\
      %P'O SH-O1S    8A#R$P%O&S Jb#P%R  -S%P'R*P T5%P'R  @R&#  V5#O$P'S*S4S   [B#O%T'P _/#P0R4P5R  7'#P$\
      S 3W%S'P  74#O'T*P  `,%# ($#R  NX%P-O1T FK#R  H/## T7%# ^X%P'R `L#S%P  $=:P<R=S U7'R  4/%P'R A]$P \
       HQ$R2P L*#P%R'R  NJ#S%P  @*#R%P=P?S [N(R*P U(#P-R   0/%# Y,&# F$#R  NY.R TO%R 1Y#R*P   R,%P4S  _5\
      $P2RCS 3/%P'S  =6%# +3$P%R'P*R-P.P0RERHP R+%R 5X#R%P&P(R*S+O-R1P8P=RBR   L%#R  ,J&#  0D&# <O#P=R /\
      1#P%R  =3%# J6$S'R*P-R QA#P%R  @G%# Y0%P*PDRHR  1Y*P8S:R=O @I#P%R  ]@&P-R0R1R>RBPEP  PG#R/P MJ#R%P\
        .X#P%R  *2#S%P  K^#R%P'R  R*#R 2@;PHR  -a#R   L.&# ($'P0R .[#PBR '^#P&R    2;%# _+%N*O-U1S  =>%P\
      'P-R -T%P;SCR <['R  +D%# P$'R0P  OP=R  LN-R  6?%# 3G#R 0>#O$S 0H#P8P=R U3#P*S=P ]$#P%R   $.#R'P a4\
      %R'O0R  C$&#  1D;R   `O#OBT .+#S'P*P  BS.R0P a;=P?R    ')2R   [Q%R*P.P0R 5A8P:R  ]O.R0P=R &^BR   .\
      A.P0R  &P&# :R4R   5%&#  Y!#P%R'R*P8R=P -?'P  78#S%O  F/%# T!#S%P-T =(#R*P  CC%# ?9%R'S*O.R1P2P  0\
      T'R.P  3B=R  2G'R*P-R4S8S=P?P@PAO M&'R*R=P  >&=R ':#S%P   3S#PHR  ,>%# -?%R&P =,%R   .K#R$R%S(S*R+\
      P-R.P/N0O1P2O3P8S9P;S=OBSCR 36BR   :)&# :N&# #(#O'R  V/&#    _L=P>S +K-R G@#N%O'NBY F##R%P-R  V%#R\
        B^.R0P /a%R  *%%R-P  F8&#  F,&#   :L5R ]Q0R 7[#P%T'O    BN#S%P*P   F_&#  $7&# =T&#   CL1R @E%O-R\
      1R  ?P&# O=$R%P2R %Z#P%P3U  4+#R 2V*R $D#N%P'P*P-P=Z  JX%P'R _a-R  &O%#  <>#R$P&R*P@R 8$#P%R /L%R'\
      PHR Q6#S%P'O0R  LT#P%R  0;%# C^&# Ob%P*S   bY&#  _N%R&P  JD#P%R S<'R-R/P1P   U-#P-R  ?L%# 9/$P%S&P\
        _K## 'B&#  &.&#  *$'P0R ZY#P.R/S0P1P=P  HKBR  Q.&#   9L$S%P&P  ;L&# #X&# ),#S%P(R*P+RCP VC#P%S  \
      ]G#R*P  _W#R'R8R=P>P  X,6R  $D=R?P   ^L&# _%$R  Z.(R+P b?#P%R  D;&# 28%P'R.R0P    OB:R  BQ$R*P BM#\
      P%R  ,]#R    `E&# US=R@P LQ#R'P  ?a#R$P-P1R2R BN#O%S:R +Y(P+R1R     :3&# $N#R'P A;%R*R1R=P@P F#'P*\
      T-P  OY&# 2A&#  )M#O%S'R=P  0T#P   .)#P'R ^_#R  B,&# >Z&# [W#N%R*M-P1P3Z=R  (X'R QL%R'P  a*#P0R QA\
      #R%P V0%R  47-R1R  .Y&# 8^'R(PSR D4%P&R  ;_%P4R [+=R   .D#R'P !T%RCPHR  V=%R  YY#SBP 7K#R(R+P  6/&\
      # 70%S'P _T%R R1#R%PDR Z'BTGP  3A%# V].R  <J&# 59#R%P XZ$R  NH-P0R  !L&# RO&# OG&# I<#T%P'P K6*P=R\
        ;<#R%P-P8R=P JA4R G$0R  L5#R/P  OG%P-R  .W$P%R'P*O.R/R0P2R8R9T:P=R@P    =Y)R,P +U.S N-#S%R'P(R*S\
      0R=S?P@NBP  T[&# :8#R%P  bO&# U>#R  Z>#R*S=O *G#O%R [U5R !_#P$P'P0R=R   GL%R  0F%P'R 0-#P%P=T  9<&\
      # 'Z*R 1`#R  <Z$# FM$R  1W&# a3$R  :5'O0S  H<8R YB#R%P X(#P%S  *#&# B@#P   NB#R *^:O=S F2#O%R-R  H\
      -)R XH*R 8-#O'T*R=P  N==P?R !K8RHR  :%#P%R UF#R'O*S 1,#P'R  '!.P;R  +8%# ;'#U%P-P !^#S%O  =,0R ZC#\
      P%R U,#P%R  P!&# EM%# EV#P*R a$#R _S#R'R=P  S?#S%S*P-P '=#P%R*P  >$%#   KQ%#  3;#R DM#R$S%P'P*P8R:\
      R=P    @Q&# 4R&#  C=#P 9`BR  N[#S'O*R  B&&# Q3#S$P%S'V*P4P8P=P 'Q#P%R  ?4&#    !U&# ;5'R.P  !D#P'R\
      *P0R `I#S*N=R +5%S'P=R?P  0`#R0R=P W8%O8T @%-R R,(P+R  F`#P%S'P U]$R YB%T'P*P 9+%R  ]J#R aD8P=R YF\
      %R T@'R.R0P $V#R 6K$P%O&U 45#S%P 1T#S%O-S  %5&# SH#R'P   5#%# ;+$R  <a%#  NGD# B^&# ?:#P%R )+$P%R \
      5Z#P4R=R   %:&# *-%R _C%S'O   G+4# >Y*P=R LI*R  T>&# bV#R$P%R0P1R >B#P%R'T(S*O+P-R/P0P=R  EN&# L2'\
      P*P@S  U'#P8RCR  ;M#P-R 8/'P*R  #E%#  ,&&#  *U&# KU'P/P0R  9<&# !P&# ;D&# .&#S-P  aU%# DN&# VO=S >\
      G#PHR ;T.P1S YF$R    CC#P%R    Y,%# G?&# EB#S%O  9>.R0P  H4'R  LB#O1T  G-$#  [`&# T7.R0P Z=#R Y9#N\
      (S+R E7*R  (8%O*T )6'S0O %?$P%R KQ$P%S  ,Q#S*R1P>P@P A7%P'P0S %K%P   QQ&# 50&#   6I&# 8[#R$P  1:(R\
      *P+P8R=R?P@R  X7&# E`'P1R &+DR YM%P8S:P=R  L:&# bB8S>O  1R#R  ?+%# R@-P1R    I!CR   BG#R  ?.=P %L#\
      R/P  8V&#  G+*R &9#S%O 4T#R$P   *Z#P%R.R0P '-#R%P PG#R*PCR  H!4R  GN## K6$P2R NV#R$P%T*P-T1S3P=P E\
      O%S'P ::$P(P*R.RHR EYFR  B,&# ;!#R$R'P-P  8#&# &Z.R0P  =(#P%R ?2#P%PHS 5I%R    ]b-R  3@&# ?6#R-P Q\
      ]%R&P(P*R.R/P1R8P?R  J$#R%P  LB*R=N@T  BM#R%R'P B#5R   /L)P,R  1<8R=P :G#S%P'P   ?F&# L!&# C=&# -5\
      %R JA%R'P D,#R$P%P2R  6O#R'O(R*U=N@P   WH=R?P 7O%PDR  KM#R `^%R ,*%RHP     H+&#  WE&# .5-P1R  )K0R\
       )##P%R8S=P?P   O2#R%O'S  58*R=P `@#O$O%O&S'N-R.R/R0P2R6O9T=S>R?P@R  0Y*R   Q]'P*R  J5*R )Q#S'O I(\
      #P%P'O*R-Z0P1O   @+%# X='T*P  ^&#P%R  :E%# MX#O2R?RBP    (`8P=R  bP#P%R   O[%# )9#R  TD#R%R'R*P.S/\
      P0R1P2P8P?RBRGP  A/#P'R SM'M*U  ,_%# Q^#R%P  9@#R$R%P 5U#U%O'P  (P#P%R  UK#P'S*P/P:R=P    b&#R%P  \
      ET&# :D#R/P6P:R?PBR  F>&#  (5DR  R,#R 7B#P%R  7)%# A[#P%R ;Q'P*R  *R&# )A#P-P1S K#%R  @6#R  -B&#  \
       @E=P?R R]#R%P0R  >E%#  GN'P0R &M#P'P-R.S0S1O2P  =]&# 6E&# EM&P2RCS ]_'P*R  ([=PDS  8b#R%P:R=R@P $\
      W#P1PBR  aW&# $0&# LM*P+R1R=P  6(&# +3#P/R 82#P%R'P1R8P?R 0P#P(R*S.R=O?R TB%P'N*T-R=U?PBRCP  UC-R \
       0K&# 90&# VG8ODS >L:P=R 3R%P'R1R :T#P%R   :G%# b)#P%R&P'P*O-P.R0R1R2R=RDR *W*R <J(R*P  P8&#  F#&#\
       AV%R  M(#P'R SO=R?P [F&R  %$#R*P=R 93-P1R=P@R  _J=S?P   P6%# =0*P=T :T#R%P  RV%R&P  -L'R  9I=P?R \
       T4*P@R VK$P%S   1]&# U_#O'S H=%S-O  O##S%O  a>&# 6K%R*P8R:P  bQ#R'P TC%R'P  b[#PBR  U0%# a4#P'R 5\
      8$R  2K-R1R=O 5R#P%R  $J&# =G'P*R1R:P=S?O   0)%#  D;'R*P/P=R b?#P-S H,*R:R=P  8:%# E?#P%S  6)#O'S-\
      R 0]0R  H]#R%R'P  J]'R*P A.#R 1W%S'P(R*P0P=R>R?P  L2#R   OG#R%P-P1R  )]%R8P @G$R2P  L)%#  BS&# 0H#\
      P :J$P=R  S4'P*R ^/#P*S:R=R@O EE#R'O(R*P1R ?`#R   P>$R   1H'# H0&# O<.P0R ,Q=R 6K'S*O  O:%#  [E&# \
      T>#V$P%R*P-P  PM#R$R%R'P+P-R.O/R0R1O4R5P6S8R;R=P>PBPCREPHP Z1#O1R   &@#R'OHR /+#R'P*R-P6P:R=O?S   \
        )U-R.R1P '&%ODS  A9#P'P0R8R  !%#P%S _/.R0P %H%P-R  0F#R QP%P*R  'N#T$R%P0P=P    J,#P%R `##P'T-P \
         Z]#P4R=P?RBP ?TCR    RY#P/R ND=P?R 9O=P@R  GC%# 39%SBO  6Q#R/P  ^6*R +^#R J*%P'S   E,#R-P 4'$P%\
      P-R.R0P2R:O=RDRGR  L_*P8R K)#P$R%P'R  b*#R%P -^#P%P&P*S+R-R/R0R1O8R  7V*R?P  'UCR   <a#P'P0R=P>R  \
      SC#P-P1S  98*O@S  *''P.R F(#R:P=R  W$#R  AK$# Xa%R &'#R'P-R=P?R  3N&# 7JGR 3`#R  >,#R%R'N*R   H6%R\
        -J$R E-#P%S.R0P2S:P=RAP   )U%#  &5%# *%&# &>*R=R@O  X]*P8R /$#NBU K2-P1R  HZ##  T%'R ^?$P%R  XS&\
      # P)BR  $T%# 9>%R'P  U/&# Y@#O'R.R )&*P=R  )R&# /2#R  .E%# [D#O'R*S Y.#T%O*R4P WW#P%SEP    -X#R%P \
      :M#R    U2#S@O    R&&#   1]#R'P a^=P   ;b.R0P  P1&# WI#P=R =,#P 0+#R <@*P+R  OL&# 5>:R $2#P$S%R&R2\
      P !,'P-R @X#P%S   B3&#  `-*R $3#R ]T#S%P L9$R%P'R2PDR    ;N&# _G&# )6#S  '*## RV#R*P #=*R   #V&# )\
      @%P&R'R)R*R,P-R.P/P0P4S8P>P@OBR I<#R'P !`#P'S*P-R.P1R2R6P9R:P;P<O=S?O@PCRERHR QJ#R%P  *Y%#   (3%# \
      FR.T1O &F#R$P '^#S%O0R  _P#R  T,%# ,=&# T1#P'S A>'R*PCP  ()&#  =K#R  GH%# +K*R P6*R $4'R  $^5N=PHT\
        5_%# *>%R  Y.0R  Q>&# Q/&#   9Q#O*S #H#S%P _J#R RT?R 3U=S >2'S*O  U##R*S=P -:'P*P4R5P9R=P?PCR   \
      ];$S%P&R-P1S H[$P%S  5!#P%R   H4%# OX&# OV4R  K[$P'RBP TS'R  $X#S*P  GB%# 3N%P'R ?b%P'R LL#R%P  #:\
      &# M=&# $9#P%R HM'P*R.R %&#P$S    OZ#P%R'PDT  F#=R   :-'P*R  O!=P@R ZE#P%R Y$#P   W;#S$R&P'R(P+R/O\
      0P2P8R:P;P<PERHR Ja#O-P1R2S:P=R  Cb&# 4;'S-P  9-#P=T  E)&#  $)&# ]a'P0R GT'P*R )^#S%P'P-R Q2$R AC%\
      P&P-R   Y@$# #2#S$N&O'S*R-S.R/P0P1S2O8R9S=RBPCOERHP -F*P (DHR  IU#S'O*R-S   P(&# =D#R !<:R=P   A'.\
      R0P   3L&#  8G&# 5-#P%R PZ=R?P  +A3# ^T#R/P QN#R$S%P&R'P*P.P1S2P6R?PDP   PC*N@T 0)*R@P  5B=P  .,&#\
       :%#R%P8P:R IV#S%O  $B&#  =+&# +J#R$P       *+$# 1R%#  7S&#  ]9#P%P'R0R=R?P 9B#R$P'R)R.P/P0P1P8R:R\
      BS .S#S  OF&# 9`#S$P%N*R2P=SCP 5O#P'O.R0S  `S%# )4.R0P ]L%R 67'R0P  (['P1P2R C1%S'O  b1HR [J(R +Q=\
      R?P #/*P=S  ]E#P%S'S*P P-%P-S=R?P   1?0RGR  C^-R   $7&#  XI#R%P   _@&# 3A#R4P  6<$# ^L*P8P@T )9#P*\
      P-R1S  $?-R +K#O%R'P+RBR PU1O=S@R  B^%# 2D#P/R 1F#R%R  <P&# !:#R N0:P=R  =4-P=R /C#R%PFR  C6#P=R  \
      -J=P?R   _!'S0O   ',&# N]$R2P  !6#R%P 9'%O'S A='S*O  2K#R (M.P0R  BY#R%P  =B&# ^K.P0R  YP*# /]'R  \
      MP%# b'%O&S &Z#T$O  %L#T$P%R'S*P-P LR#P-RCP 'B#P*S  R7&# %>&R=R   JX%#  #X*P=R <)#R=R  FO#P%R F>%R\
       &`%N'S(S)R*P/O6P8S:R@PBSFP  :4&#  'N%#  KR%# 5`#O'T/P  ZT#P%R %O#R*R8P  G-$P2R /0%P'R  C8%R  <+-R\
        4L%R aT#R.P/P0R  _2.P0R aS#R%P*R-R.S/R1N=P  K2#P'S-P8R  <;'P-R  bLTR   ?0&#  5U.O1T  Na'R(R=P a9\
      #R  b]*P9R  T0%# U*#R'P ][#R  VS4R8P  M5&# '8&#  Z/&#  `0'P-R  A%%R   K`#R%P C$#P'R +]#R%P-P1R 5Y#\
      P'R*R+R FS#P'P*S4R  @/#R  YC&# &^#R$P&P'R*P 3_$R&P=P?R  9!%# 8I8R9P O>#P*R  (+&R8P:R a'-R  65#P*S \
      (]#P%R U>#R%O :$#P%R  T$#R%O-R ^9*P-R ^Q#P$R'S*P=R  Za#P'R  YD*R G3#O%S  3?&# /b#SCP `[#R$S%P&O'R \
      ?Y%S=P  A>%# /[CR V[#P$P%R2R  +V#O$P&U    36*S   )+%# 6V#P%SHP  a>#P@R   SJ#R  VM&#  8;&R M6-P1R 5\
      V#S/P  7=4P=R  %K/# #W#P%S'P*P4P5R  V;#K$P%P'O*T-N1P3P4P8[9U=PBPHS   bM&# CF%PHR  Z=#R'P  0/#P$P%P\
      &S*P-R.P0R=PBS 12%S&P E.#R'P  A3.R0P 8I'R  ZE&# ]<=S  %G'R*P   Z^0R  W7%# 4'&# ?R#S%P*P-R  UV&#   \
      [O%P*S=P  &3%O&T'P*R-P    #3:P=S  >R%# D>%R  ,/*R *H%P'R 1,#S%O IU2PAR  *K#P%S :A%P*S   Y:'P.R  <V\
      %#       V<&# #E#P UT#R'O=R?P  Fa$P%P'S*P/O0R5R8R;R  %,%#  `R'R 09#O*R  F&%R  ]!%#  _S=R 43#R 1L#P\
      %R  :Z#R%P 3V#R 9Z#R  6@%# K9%# J`$R&P  0L#P%R  H)%R X5#R  6b*P@R EK5R  LW#R'P*P.S0P IP#P%P'P*R-P1\
      R `M#O'S.R1R  BF#R%O'R <2=O@S  !#%# H>#R   =J## N6%# <V5PHR 5F#P%R O?.P0R1R D:%R*PDR  (^$R%R*P,R0P\
      HP  :!*R  !Q%# 5/%P'R  O3%R'P  8/#R%R 3R*P-R   A`'R/R  Q]=R Z/#P$R  /T%S  FU#P/R ZK#P%R $L#O%S @1$\
      P%S  HH$#  Q]#P%R'S(P  A:#R%P1R   I[#P%R  *V#O*R-S1P 7W#R%P  !/&# =2#PBR  (2&# &/&#  _Q&# $A%T'O  \
      _0%# P7%P +)0R  a!&#    #X%# %[.R0P  :R%# V8#P%S b6#R'P X6#R/P   6I&# <G#P%R aK$R&P  C2%P   82#P/R\
       aV8P>R  Z8%#  !<#R-P  JT%# ,W#S  C(%#  *B&# C.#P%R  :11R b*#S%P'P B8#S%P*P  O9'P.P0S  ,T%R  6,&# \
      R+#R  4K&# O6&#    L-&# *@-P  51#R ,.8R=P =;*R  5a'R*P :W*X6P:O=O  J]#O/T  TJ#P%R=R?P <J%P&R >=#PR\
      S M`#R%P   <P%# '0$R%R&P-P2R 3,#P'R  *7&# 0.#P$R%R'P  XG#R%P'R $X#R'P  $D$R'P*R8P:P=S  N@%# :&%# F\
      &&R  /b&# QC'R `0#RBP -BBR  &@#PHR  aQ$P&P'T(T)R*P+O-P.M0T1N2P4R8T:P=R?R@RBR  >B%# 5T-O1S 96*R/P  \
      B*&# aC%R*P ?M-R1P  &E#R%P   $D=R  ?*-R CU#N'R*U-P  M%#N'T*S  [;#O$S  CE=P?R  FW&# _.#R%R1P  *U#P%\
      S  ;A'R/P  RD'R*P   #&&# *D#P'R   &<#S%O 96$P2R B,8R=P  BT#S$P !Y=O?S  !^%P'R VX>R  ]9&#  #9&# $7#\
      P$R  1?&#  VV-R1P  (3#P%R&R'P-R=R  ZL%P=S?R  )&%RBP =T'R  88#P%P'P.R0S  M;&# 3*%# ,`-R  %4%# J42R \
       )$#R*R-O1R   ;1&# #X+R HG'PCS ^_#R$O%R*S-R.U0S1O2N=PDREP  H$#R'P aV#O%R-R %E#R 4V%R&P  N(#P%P=S ,\
      +#P'R   4[#P%R  SA*R   3,&#   )F&# 4X#O%T :+#R'P=PDS  <H#P'S.P0R   )##S*P :a2RAP   E+&# [6#S%P I+#\
      P%R-P   Z<&# N(#R1P  ,#'P*R 7H-P1R  A@#P%P/R ;!#R=R?P @/%P'R ,H#R%P  #1%# 2Q-P1R  >R%P*P8R9R>R  O6\
      #S%P    EM#R%P<P [J*R=P@P  6K&# `I#O%P*W-O  `T=PFR   .8*R /;#R%P  _2%PDR  L:%# @4(P+R EX#P'R*P.S0S\
        9J#P'R*R0P=R   ^)%# 0N1R   @P#S%O .-#R'R/O 1'-R   F.#R RV*R+P  AJ%P'P/R:R=P >%&O(R*R+O-S.R/R0N1S\
      3P5S8R:P=O>P?SCPDRGRHP ML#P%R 3$'R0P  1Z&# ;R-P0R 07#P8R  FW#R%P /M$R2P  (>%P*S-P9P X<#R )?$R    T\
      &&# 15#R-R.P )T1R  'a.R0P H/=P?R   `+5# 12*P:O=S   CK#P%R ;C#R 6I=O@S   -:DR  ]7&# /C%# +I*R1P  6:\
      #R%P $E#R%PDR /:1R WE#R  7,#R  -&#P%R  LQ0R  5'$R  [L&# +3&# G(#P'R  .[%# Eb&# 3B-R1P ;.#OHS   ;##\
      S%O  #5&# /;#P'R FC%P'R-R  C?%OHS  a]#R(R*R8P=R  5,.P0R  B+#OES Z>#R%P.R0P <Q#R Q/$R H$$P2R  P;#R%\
      P  `<%# C7%O3T ZZ#O-S1P=R (/%P=RDR  ]N%# [N#S%P [B#PDS  &S#S'P  U6%# !H&# `?'R 6:#R%S'P*P-O=R  !_0\
      R  !]4R bG#R%P M,'R N>#R  bJ(R+P ]T#O'P/S  CQ*P0R   ^:&# QT#R $9%PBR  B)%# 8=#R-P 8S:P=R  !b#O%P'T\
        !''P=S@R  >*=R M!#S'P*P  .D'# A;&#  *6#P%R <8$R&P    01%# J&#R$R%P'P*P4PCS T2#O'S  ,U#O%P'T  3_#\
      R'P  3P*#  JK'R*P  ]$#S*P.P0P=R 8&=P?R V4#R$R'O*T-R8O  _<&# 0K'R0P=R  -J=R  `J#P=P@R     -)#P%N*SH\
      S 1a#S*P M-$P&R  5V%# J)#R%R&R'P(R-P8P !:#R%PRR   VJB# F>&# I(%R   O.$R%O'S *J%P X`$R%P2R  (/%# R+\
      #S'O  [N&# &&#O'S 5)#P*T?P@R  3L$# XL%# Q1#P$O%P*T-S0R1R=SCPER  K3&# @A#P'PBR  =K&# H##N%P5NBZ CF=\
      P?R   0G%# ;U%#  :!%# Z>#R ZZ%RBP  >F&# E_=R ,P#R%P-R &^#R%P      9&#P$P%O*OBW   !'6S=P  WI-S1P  %\
      )%# UP&# SZ#R L&#R*P-R ':*P=R  KJ%R K/#P*R )Y'O-T  <*&#  +]%# QB#O%R  12&#    !O&# );#R  *-%# G^#P\
      %S  /`%R 6#*S 6E%R  _D#P*R  ;K5R  U7$R%P'O-S0R1P8P=R@RGR 2<#R-R1SCP  *V.R0P =$&R'S0P 4F#O'R*P.P0S \
       2;&#  !M.P0R ?V#R `&#P'R  ^'#R%P bJ-P1R  /T2P #08R  a$#R ,T#O'S(P*T-O1PCS  '>%#  TY%R  PD#T%O )D*\
      R  V2%R'P  =>&R  IN(R*S+P.R1P8P=R 80#T%O  N7%# #<#S=P  _@#P T=%R  [<&# 84#P'P-R1R2P=R FN'P*R=N?S  \
        4+*P=R   '^&# !@#R  TZ&# ]:&# :#%R'P   UP%# LI#P'S  R'&#  U<#R%P   MC&# V^%S #;-R1P  6[#T$R%P'O(\
      P*T+R.P/O=O *:$O%S&P'R*P-P4U5P=PCS  (&#P'P*P-R1S  90#R$P ;U#S  PF#P F=.P0R LY#R$R&R'P*R-O.P/P3R4R6\
      R:R=O>R?R@PDP [V#P%P*R  -P#P%R   C/$R&P  :.%S ;V#P*P=R@R   SE#S%P'R*R.R0R1P=PCP H!#P$S A7%S'P @H#R\
      %P  &V$R&P  ?6#P'R M;%R  ^8&R'R*P [B=R  CA4R ZF#R%P  I/&# DL%# P]#R'P P%#S/O  9,&#  ]Y%# 9H#R%P  !\
      B#P%R  /Q%P'R  R5*R  82$R%P&P'S*P.P0P1T2P4P:RCRDP U>3R Xa#P*R  <2%# ,5.P0R 6!$R*R1P6R?OCP  ]M#P%S \
      8&=R !G#R%P   T1%# @P&# -$'R0P :b#R%P D*#R  AZ&# H##P%R  /A%R   OC&# W!%R*P   C'#R%R'P 2I#R  Y)&# \
       4a$N4T    &E&#  =9#R'PDS D7#R%P  %3%# 3(%P'R  (;*R ,3'R0P 2Q%R    ;N$# 77&#   !a*R *@=P?R  ?P%#  \
      Ub'P*P=R  K*.R1P .!2R  bV&# B!$N*R=SER N8%R:P  Y]$R   a8&#  94#R%P8P=S  D)&# !Y&# ZD#R$R%P QY#P$S%\
      P  bK%# AB#R*P .I%P'O*RDS  >B#P  G4&# YD#O*S 5b%P;R aW#S%O   'I#R$P  8@&# C7'P*S  ZB%#  /`#R a/.R0\
      P Vb.P0R   ^W-R1P  WO#R%R HI*R F[%R'P  ;+#R ]M#R'R*O+R/R4R6P8R:P<P=S?O@RCRHP H8#P%R  CF%# LW#R%P '\
      H#R%P'R  3M#S$R-P6R:P=PBP  W3#S%P  0BRS &I#O0R ^^%R'S*P.P/P=P  !%-R   ^*#P-R1P  O$&# ]A-P.P0R1R:R=\
      P>P GU#R VA#R%P  <P#P*P=T ]B*S=P D(#P$P2S  9T#P%P'S(R+P=S>O  GX&#  F(%P*U-R4P5R8O=P?R  7W%# LS%# 6\
      7'R*R-P0P8P=P?R NF#S%P4RBP CQ'P=R )N#S$R&P'S)R+R1P3P=R?NDRFRHR   -[%# ?X&# --'P-R0R1P 8D0R  bR$# N\
      a%# ,H%#   7/&# b?#P'R<PDR ZH=R?P  3W#P1R    >D#R  J7=P?R  ;J-P1R (/#P%R  P)$P%R*R-R=P  L5#O%R0R3R\
        =9%# >^-S1O  DU=P?R  ,C#P%R 2?#S%P (T*P=S  )<&#  [J&# O*$R 2]#R  0P%# *K#R  V*#S%P'P :I#P*R=R  :\
      =%# _+#R%P)R/P8RBSGP  7W#R/P  WO#R$P VJ#O%P'R(R+P/S1S:P@P  -I&# 6?'P0R  MV*R  JY%# &S.R E;'P-S.O0R\
        KF&# B;#R'P-R ]R'R  @Y#R .^#R/P  ?[$# 6`&# D7$R%R&R'P-R/P1P2PRR 'M#R   ;D#T'N S('R  D3#R%R'P  ZB\
      &# KE#P*S@P  B?&#  %N#P'R 4*#P%R  'M#P$S  51$#  H]%# 5G&#    ?E&# Zb&#  ?F&# Z;%#  >%%# ]X'S0O  EX\
      %# 2F&# b6#P-S O8.R JZ#R/P $Z=P?R ,-%P&R  bD#P'R  $-&# ,`:R=P R_#R$P  D^#PES    0B#P%R aE%R&PBR  @\
      /$# I[#R%P ;#(P+R Z/-S1O a=-R1P  ^N&# [K%P&R  ;X&# 4U$R%P  NI&#  %N#P%R  6+&# +`%R'P RD'R 21#W%P*M\
       6$%R  bF&# Q.*R=R@P   @&#P  ][#O%S  91&# KG%P'S S/#T%P.P/R0NBP KL#R%P.R2R8R:P  .J#R'P 1=#S%P Q2*P\
      =R  /Z0R  !5#P%S  78,R X%$P&R  ];#R [[#P/R $]$R  7%=P?R T/#P%R  DA#R%P  $&&#  SU%# 5[#R  (V&# K[&#\
       .O&#  $_1R  &9&# X5#R  L!#S'P/R <K:T=O  ?>#P$R  R)#R ZF'R X@#R D(#P%R  ^(#P$O'P*R-R.S0O2T3RAP   7\
      @%P*R $)#P%S.P=R  J]%P'R0P A>*S8O  X:#P$R   K`#S%P=P Z<%R   8N#R-R1P LR#P$R  QL#P$P%S'P*P1P3S=SDT \
       4?#P-R IY#R  U?&# WU1R `_#R MK'P*R  WS#S'P   -8#S%O   2+#P%R   PC.R0P ^1.R0P8P;R=R?R  :+*S  6J&# \
        &2#O%P&R*R-R.R1R=PBRCRFP  JM#P*P-S6P:S=R  !3-R  X`%# ]('R0P TP#V$P&P'P*S-S.P0P1S4P8P=R@PBPCPDRHP\
        A&%# 1]'RHP  8W&# B`&# IX#R  ?R8P=R   6:#R)P  K<#P'R N*#P%T&P  K3#S%NDR  ]3'P*U;R=P?R@O 1W#R$P%O\
      'R0RBPDPHU   K4$# $'&# O;&# @0'P+R !2#P%R'P5R8R=P@R ^$-R1P    'D#P1S  Ja#R$P%R*R-PER aO%R ]`#S-P `\
      T&R  Z2#O$R%P&R*RCS Z^$R%P  2=%# ;9#R'P  #E.R  C+&# ^)&# bF#P$P%R2R  )=#PBR  $V.P0R  Fb&#  T-#U%P(\
      P  *O#P%R'R5R8P RT#T.P    SM&# `=#R%P LG#S%P(P-R     )F#S'P KG*P=R 0Z-R=P@S  H+#S%P J_%R  ^)@R !@%\
      P=R  !D&# -D%# T=#R'R8O=S  Y8#R'R(R*R.O/P0R1P8R:R>R@O   `8%# *;.P0R  .`$S2P C>5R  J#%# <O*R P$#R'P\
        ?Z##   H_&# _C#R ^2&R  K1%P&R   A7#R   <W#S-P X-$R EM#P%S  OH%RDP  bb&# (L#P-R Q0'R  [B-P1S C@.R\
      0PHR ($#N$R%P*S1R2P8R9PBRGRTP  QH$R 5;#R$R%P&R'P*R-P.R/P1R2P3R4P6S8P;R=R>R@RBPCRDPHP  06#R*P @.*R \
      **#S :M&R'U(P*R-R/R0R1R2P4R5P8S:P=N>P?R@ODP  S&#P%S  +?&# #7'P*S/P   G+0R OW#P/R  ZG%R :H%P-R1R G_\
      *P@S  _0&# >a%R'PES  GE#P'O*R-T0R1P@R  )Z#P$R%R*R@P OV-R  P[%# 11#P*R-R L,#P4R@R  _Z&# 4>%T*O 7^#O\
      HS b;'R  J`#P-R ]=#S'P*P `A*S@O  !H%# $!#R :,#P$R%R2P@R  ,_#O'P*R-R.R/R1P=R>P?P@S YO'R U_-O1S +4%R\
        <<'R*P ,S'S  ``%P'P0R  1Z%# 4`'R  9A#R%P   8.#N$O%N'S*P+R-P.P/S0R1S2S5R6R8R:P=R?P [?#P%S'P JO'R \
      >6#R  5S%# :[%PHS `O#R1P   QZ%# N,%R `-#O'S*R.P/S ]B#R*P  GM#S8LST  XO&# 9M#P*S ZJHR (C8R *L#T$P%S\
      'R*O-S0P1R5P=P@PEP   `J.R0P   04&#  ,9%#  SI&#  +!&# >D#R  AO&#  K-&# N9#P  7$#P'S0P  L[%# 1]#S$P'\
      R*O-P.R1P=T  I]%#  ^.#P%R I!#P1R F*#P*R8R=P JY=R@P  ^J#R%P'R TC%P'R*R0P `D#P%R  <V&#   F3#R      :\
      7#R >,#R WD#P%S  >?(S+P !=#P'R a%#P%R  GE&# Ia&#  W9%# Va-O1T J_.O0S  M^## P)'P0R `9%R  NT*P@R 5+=\
      R   C8&# >,#M'U*S  M6&# FC#O%R*P.S  NA&# *U#P*R +`#R   5O#P=R  >;%# 14#P*P=T  ]6&# T>#R'P*R B7#R%P\
       LE#R%P  B?'R   Y`#R  KH#O'S  F.#R '#*P=S 8G#S'O  bX&# X+#R%R'P  H[&# H($P%R  b$*P-R1P=R  a[%# HW%\
      P.R  O4#R%O-R  EW#R'P-R1S   &/.P0R bT%R ^>#R%R*P-S.R1N8R=P?R HN'R  YV'P0R ]#;R  !U%P(R+P/R8R  HN&#\
       PWDR 6Z'P*S-P/R0O1R2R5P<R?P@PBPCS   #/&# 6-*P=R  */(R*P @0#R$R%P(P*S-P0R9P?P   E`*R1P B7#P'S `I%P\
      'S  Fb#R%P '2#T*N <L=PFR  7@&# $;#S%R'PBP QT#P'R  LP-R0P  8L&# U_#R'P)P,R:P=R  `-%# b)=R  <>*P=R  \
      ]!%P=S /C#P'S*P  ML&# 1U#PER <:.R0P  5NBR  9'&# ES#P1R  X,#P*R  H_%# +!%# 2U&# /=&#  ?'#S%P/P ZI#O\
      %S C<.R0P UA%R/R  ,!%#  CQ#P$R%R&R'P(P+R-P.S0P2P +D.P0R 3U'S0O  8E%R'R=P  ?1%# '/#P%P'S ,6#S*P/P  \
      ?,%P'R  #/#O%S #P'P*R  9]&#   I)#S/P   '9&R  HJ&#  N!1R  @6&# #M#R$R'P/R2P:P  PF#R/P  ]C#N'T    (]\
      #R/P @0'P*R )W%O'S VD#T%P'P  a9&#  .4&#  5a#R  ^T%ODS  [5&# XA#R8R=P    BJ#N%S)P/R0R=R?P #/'R0P   \
       $N&# 71#S%P aP#P-S1P ^(#RDP   ZE*R   YW%#  _-%R 3,#S%O  3+&# B*&# /(#P*R=R  H=#P'S.P  W>#R  ]D&# \
      B>%PBS X3*R  `<#O%R'S*V-O1O  .!%#  9J&#  K/:P=R  'Z#S%P*P  ?@#R%P+R=P  =E(R+P A%%R'P AX=R  ^-#P-R \
       T<#R0P  >(%# 7#.R0P LL$R&P  UY&#    A$#R  !M%R  H1$R-R2P Zb*R G$#P%R   O%%#  .7#R%P  NP&# JB%R *=\
      #R%R=P  .W%R  $%%# D`$P2R 10#R'P   CS&#   :''P0R  N?%R:S=O ]D#S%O'P-R1R  MF4R?R Q%#P'R >W#P%S  =7#\
      P%S (b#P%S  5%=R  $BBPEPGR :Y%P'R  ^3#R  <V#P%R $R*R1P :_'R  0W'R.P  +)#R%P  #_&#  _O#SBO aB@R   '\
      &#R%P [`*P<S 3;'R*P '4#S$P%P*P+R/R2R=S?P  R1#R'P  `=&#  Z@*P8R U3#PBS  IH%#  CN#P%P-R1R   4P#R%P*O\
      =S 8U%P>S   X-#N%T'P-R1R  8<%# !^%# .<%R VW'R.P b9#P%R  3V%R 7I'R-P   *0#P'P-S1S  =Q&#  !.#R%P D&D\
      R AU#R%R/P0R  *1&# %&#R @<=R    ^(3# bO%R  7W&#  $(#R (2%R-O1R  ]!2PAR  EC#O$P'S0R4P5R=SDP  ,):R &\
      ?#P%R   SI.R0P a,#P*S=P  M[#P-R H!#S'P=P C0'R*P  ZX#R'P  6Q8R  =^=P?R S1=P?R    _B&# ;/#R%S'N-PFSH\
      P J5.R0P  (2&#  V,#R%P-P  ^H&#  #H&#  ,5=P?R $Z'R-R )'%P=R 7U4R  b1&#  2Y.R4P a=#R'P   ,^%# UM'P*P\
      -T  0?'P/R  .N#R%P ?8$P.P0R2R   1<&# QP#P'R  W]&#  C@&# aH'P*R #T%P'R NG*R T?%R0PBS   /D#R%S'R)P,R\
      1P:R=P -'#P*R  )1%#   ^I#P'R-S.P5R   )J)N,T  6H#P*P-R.R/P1S2R8P=R  C9%R  R`%R  5a#R  LR&#  [Z/P=R \
      <C%P'P=P>U  I3$R ]3$R OB.R INBPGR  33'P8R +?'P*P-S  _##P$O%R(O)P+S,R-O.S0P1R2S4RAP (^8P:U=N  NF%P&\
      R'R0P  J'#R'P 8^#R _S'P(R  V3&# OP#P%S  NQ%# [%&# U2#P&S'P*P-P8U  =^&# $Q#R #K#S%O [&#P%S'P  4?0R \
       'D&# 57&# X5.S0P  4>=S@P ?&*R=R@P  UC'# S>#S'O [.#P*R=SSP  :7*R=P ,X#P$T%P&P  IK&# O5#O%P'P-P.R/R\
      0R1R2S !]#R'P   =##T%O*P U^#R  *^$# X[*R@P J;#R%P  7D&#   3+&#    YJ$P%R'R  MT*T3O  *L8R  25&#  O-\
      =R   2[-P A2#R%P  J@#R%P'R*P.R3R8P  [Q&# ab'P.P0S  D<#P%S&P D[#R   3(%#   52&# ^V#P'R=R (%#P*R  E6\
      &#  W6#N%P'P=P>Z   J@%# KE#R'O/P0R   ?=%# /5%# 9I#P%S    2:%#  J+%#  W$#P'S.P AI=P?R ,/'P0R  ?B&# \
      C9#R'R ^B#R%P   P)#R$P&R'P)R-P1P2R4O=S?P )+.R %P#R'P  63*R=P W^#R*R-P1R=R ;#*P  ?=#O%R'T*P-P (K#S%\
      P:P?R  6U&# C!%# _L#P%R  91#P%R  G!&# (C&# ZI#U%P'R(P*P+T   MP#R ?U#S  /J&#  W>#R$R%P'R-P.S/R0O3R=\
      P?P  TE=R  C^#P/R UC#R IU#R%P/R8P    W5#R%P  ,Z#R'P    1>&# Z]0R  `I%# .2#R'P 66*P=R YS#R-P <H#R W\
      O=R  RR#S.P  OF&# M4'T)O 5<#P%R'R0P7R=P?R  3^&# 7a#R'P  A2#P5R  ,$#RBR   &G%#  A$&# KG#M$V  1+#R%P\
        F6#P$R ,4-S  J%#P%P1R 5Q%R4R      NC*S=P  )I$P%R/R ;]#P%R     EI&# JN&#  D'%# F#&# H+*S=P@P X['R\
      *P   93'P.P0S  ^+&# @6=PCS  a.%# ^-#S$P:R=P _R%P'R  Mb#P%P'S 3S#P$P%R+R     _a1R  35%# ,2%# D_#S'P\
        _L&# .;'R.O0S ,C*R  >>%# #C#P'R O@%P'T4P (^%R /:#P%R  /?&# 5'#P%P*W-P=P   ?/%# +_&#  8I$O&S X3*O\
      ?S )?'R   KI'P*R  8G%# OT#R'U*N;P  'K&#  Y?$P%S  J1#R >7#S'P/P  .5'P*R  BH#S'P  %K2P I##R  !J$T&R'\
      P*P-P0O1R8P=R  S@#R  @W%P/R  K'&# Q*#O%R  L3%P2R  U1%# >^%# !L'R  K)&# 4=$S%P&R2P R=#R$P'S*R-P0O8P\
      :R?PHR O5%S'P   K1#R%P ?]$O%U&O  FG=R /50R  9,%R-P  ?G&# Mb%R ;)#P%S PF=P?R   RH&# /H#P%P'P*S-O.R0\
      P1P2P7T8U=P 3$GR   =9%#  ,8*RHR HJ$R'P (0.R0P  'U%#   .2%# V[*PCR W?$R%P(R+P/P0R2P9P:R=R>PERFRHR I\
      1=R   AW#O%P*U  R9#R%R'O:PDR Y+%P'R  [*/# ,4&#  J3%# QC8R 3##R [)%P I)'P-R Mb%R*S=O  =_%R  _D'N9T \
       I'#R  &?#P%R >8#R'R0P    V0.R   FX$R2P  >*'# WI#P%R:R=P  +aDS   Na%# :K#P%R V,#O%SER  R$.R  M6$O%\
      R&S'R(P*P+R-O.R0P2R4O7R8R>R?R@PBRDPJS  :R%# ),#R'S(R*P+P1P   ZD$R%P'R(O+S-S.R2O8S9O:P=R?PCPDP WI#O\
      $P&R'R*P/R0R:R=N?SFR  XM#L%P'P*P=[HS  L:%R'P M7#S$O%R'V(P*R-R0P1R4P8P=PCPDRERGP  YG&# .Y#S*P 78#PB\
      R  ;D&# >5&# 0A#P%T'O/P b]4R  4.#P%R  64&# C5#P3R  1(#P'P*R2R=R?PAP :M%R  <.#P'R [L=ODS  ,B&# .+=P\
      ?R  R(#P-R 5'$R*R2P8O=S>R [$'P0R 4Q-R    <K&# ,;#P%S  PN'P0R  bN#P=S  :Q&# E9#P$R2R X/#P%R  ZV&#  \
      T%'R  (U&# 8U*R=R@P A<#R  X+%P8RCR _7#R%P&P2R  b!#P%R  XQ#R%P'S)R*P,P-P/O0R4R5R6O8R:R=P?SAP  :*&# \
      V_'R*P  N>6T:N  FQ&# O$#P%R.R=P?R  5A*R  :U'P(R+P  ,`&#  ?G$#  BY&# $Q-R1P   P-#R  Q,&# 9T&# 0##P-\
      S  RR#R'O1R  bb#R'R   J5%#   :T%P*R O>GR GZ.R0S ;3#P'S  $M#P%P'S -I#S%P2R8P:RBP `(.R0P  JW%# 3]&# \
      5K#P%P&R'P(S+O-R8P=R>R@PDR  9=*R-P  PQ-OCS B5*R +J#R$R%S'N*P+P-O/R0P1O2R8P:S=R?T@S I*%R=P?R  'N*P=\
      R PV#R%P'P ]a.P0R1R  @T$R%R'P*P-P1R2P=T  S$&#  2>%PBR  @E#P%R  UU4P5R  a7&# .%5P8R  JG$# RF*R=P UA\
      #O'S Z:#S'O   -G#P-R1R  ))%# ?a=S <^'R8R UE#P-R1S  XC*R.R0P=P X*)P,R  :%&# UH%# $7'P/R B##R%P   aS\
      %RBP [-HR  ^F%# ,(@R 80%PCS  D!#R <Y#R%PHR  G[#R'P Q26R:P =L#P%R  WR=R  -;%R XQ%R-S=P  S(#M%T*R  =\
      =%# @&.R0P  8E#T%P'P.P  02*P.R1R=P@R  +_&# !M'R*P  3'#S%P*N-S.P1S3P  @;%# Rb#P%R O0(R+P 56#S'P-P  \
      /b&# ?##S 576R  NK%#  !9-O:S -D#R  )!#O%S  ;F#S/O 9L#P-R V%#R0P=RHN A6%P*R  09&# bA'P*R H['P-R ]Z#\
      P%R E3#R%P*P.P0S6P:R=R   OK'R )'%R GE#P%R <K=R  ^!&#   (U%# Q,#R%R-R1PCREP CX*R '1&P=R@R  'Q*# )/#\
      R   <1#P=R SO#R%P  JC#R  X?&# -3%# ]<#O$P'P*T=R?R   F2*R=P &^%P&R   T[&# A**R=P L1#O'S    0Y%# Q=%\
      O'T*P-P/S0P2R=P?R@RDP  6,&# W&%# b`$R  H*#R ^;#P*P8RSR R/'P*S MI#R%O'P-S.N0N1X 4I#PBTEP  @--P1R !!\
      %P'R $@-O1S 9&%P'R*P.R  `C*S-P=P  J@*S?P  1=-P1R  'Z#X%O'P*P8O  Ja*R@P    GN%# H?=P?R .&#R   8I&# \
      S4%R'R(P+R  @`%#  L2#T$P'P*P.S1P=PCSHR    UI%# Q9#P 7)#R _&#N%P3U   70&# VN'R0P  %H#O$UBP X,#P6R G\
      <#S$S%R'R)R*R+R,P/P1O2N8O:R=TARCPHP %^#L%O'N*T-P8Y=PHS  ?F#P-R QG#R %,#P'R  A7&# ?E%#    IV'O*S O[\
      *R=P   ?J&# PP=R@P S--P  ;0.S0O E9*N=U OK'R*ODR  PY#P$R  F,$R   P(#P/R  GX#S$P  ;C%# ,>#P%P*R=R  >\
      <$# 4J&# #6#P'R:P=R  ]D'R ?`#P/R .K#R  JB&# JO&# =-#R/P BaAR %6#R%P    a$%R OD#P$P%T&P'V(R)T*S-P.P\
      /O0N8P=P>PDRFR  $:&# JP-R  K/%P'R.P0R  9;#S%P  (9&# 21'R*P  Ab$# AH%R   DP=R  D*#P%P*U AG-R (M$R%R\
      'P*T-P.R/R0R1R3P8P;P?P@RBNCPRS B'#R&P(P)P+R-O.P0P8P@PBTCPESGRHRJRSR  `,&#  >[#R $P'R  @F#T%P'P-R W\
      Y#P%R 6]$P'P-R0S   N`%R'P C4#R /$8P:R   M]#R U4#R  YJ'P*R 0U-P1R  V^#R%P8R 9!#R$P%T*P8RBO  15*S=O \
       2G&R  #W&# RJDR   C`$R'P   >(%# B'&# <V#P%R  -F4R?R  Q[&# <9*R !F%P'S 8>*R8P  2>&# @M3R -P-S1P I@\
      #R'P  <T'R.P0R  AT$P%P&P'M-S.S/T0P1S2S5P6O8O9T:R;R<R=R>R?NAPBPCR  E(#P%O'T   &_%R  _b&# )#%R :W#R%\
      P  OQ#S&R1P=P@R  -$%#  Pa#O%S bW#S%P'P*R=P 6B$R  FL&# 5Z&# `+&# Tb'O*R-P.S2S4P:P?SHR  !C&#  *H:P=R\
        2:%R'P=P?R  8F&# >`$S%P  #R&# Q0#P'R    N8$M&U E:#R*P  R.#O$P%R'T  :,'P.P0S 0R*R  94$R&P C01R II\
      #R%P'R/P (R'S/P1R  B[&# D5#R&R*S+R/P1P=P@PCR  #!#R/P S_#S'P1P?PDR R3#P%R'R  H&#R$P  b#-P  G(&# 8:#\
      O-T  /`#P*R/R8P aG#R%P  'A#R    6^&R*R4P8R?P@P  MR#O$R&S)P*R1P 8]#S%P'P  4;&# b=#O%S   $H%R NB#R$R\
      'O*U-S.P3P5P=P@O  E5=O>S  _R%# 5R#R EQ#R%P'S*R.P0P=P@P  V]%R  ,V'R  Q>#P%S'T*P-T/O1N2P4R5P6P8P:R=R\
       6`%P'S0P  ]_#P%PHS :_#O'P*P=X  @(*P AS$R&P  '`=P?R  2.#R  &?&#  J_%PCR  X?*S=O  47#R'R+R-P=P@R  >\
      R#R%P'R.P T%#R'P R'$R%P'R(R+P1P    ND#R%P'P*R+R0R=P@P V.$P'R*P1R2R=R>O@P  R1*R   -T#P'R  $a#P:R=O?\
      R IZ#R%S*P  C?%# 7F&#  &%$R&P'O*P-P3R8R %*>S   )Q#S*P  >[#P1R !L-R1P  2I%# RR#R  :.%# TO#P%R  a:#P\
      %R    0<*R #G#S*P R=#S'P  &6#S%O *)#P%R F`2R SZ#S$O%O*R0R2P3S=P@PBR  ]O#P%R'R*R-R0P1P=R ]+#P/R b6#\
      P$P%S @>%P'RCR  U_&# $U&#  I.*R=P ;J#S%P  #&&# Z=%# D%#RHP Y+#S%O  #Q%R .!$S'R(P+R-R.P/S1R2P;R>O?R\
      @PCPDPGP  [H*P=R  D.#P=R  (M&# VJ0S1O M'#PCR  >4&# .$%# 0-'R #)-R  #,&#    +J%# 6[#P'PBTGR =K.O0S \
      UP.R0P 0J.R0P  ;==R  Pb$R  [O#S'P  ZA&# (C&#  <:&# XZ-P1R DE#R%P  M*%# QT%R 0L#R%P  'N#R%P >`%S'O \
       8T#R/P  ,>&#  #(%P'R-R   ^]'P0R ;O#O%P'S1R   Na#S%R'O  +P&#  ^.&#  ^0*P-R1P=R 9B'P*R WG#S:P    79\
      &# [X&# V5-R  X,8P>R  *W-R1P  2%&# =R#P QD:P=R /`%R'P   IG$S  ?,-O1T   Y?$#   ^a$P%PBS IS'R   ON%#\
       %##O'S  5O&# Y7#P$P%R'P*R1R6P:R?P  P0#P%P&S*O %$%R&PHR   UI&# I^#O%R'S*P  ^DMS  &T%R  %]#O'P*R-P1\
      RBS   TH&# ^3#R 6O=R VL=P@R  *W&# 4B#R%P +W:P=R QB#R    !U#O4RHR  #2&# ^I&# 4T$P&R 5&%S'P*P  F>*S \
       F]#P'T*MCS  YU&# $0'R*RCP C9$P%R&PBR 8_$R U.'R8P:R  a9&# [;'P(R L*.S0O 4^%O*RDS   ;Q#P%P*P.S0P8R:\
      P=RHR 9D'R*P  2(&# I#'R _$#R%P  !W#P1R  !a#P'P(R+R  #9%R  G>=P?R J<#P'R 9'#T$P%RBO )=#T%P=P  5M#P'\
      R  AW&# 45$R   ]C#R%R&P'S(P*R.P0P1P2P5P=N>R?T@R  $&%# 92%# 7G%# $=#R'P FaBRCP LM*S=O  P#,R   :L&# \
      !.*R-P    SC*P0P@RHR L,#S=P@R (3#P%R=P  !2#R'R(R)P*P0P1RCR N!#R*R8P 1,#R%P*R-N1P3R=M?VCR  5C%PFS  \
      R]#P%P(P*P+R0R=RRS *9%P=S  1/'P0R Ib#R  <^*R1R=P !K#R   QF%# &2.P1R &3'R*P  6O$R  +9.P0R O5.P0R   \
      SL#R'P ,7-R  HG=R  /ZBR  F;&# O9#S%R'R*P 3-.R  .D#P$P%R&R'R(P*O+R-O1R2R -E%R   A;%# K-#P%P'R-R1P $\
      .'O*S  C^#P%R'P A^#P*R=R  FX#P'R.O0R  =0*R U/%S=P  JG/R 1a'R #,%R=P  )1HR 0]#P/R D[#O%S'PBR  <V&# \
      Q,#N*S=R NV%P&R'P(N*P+T-O.P1R4R8O9P:S<R=L>R?T@SBPCS  MD=R UN#P%R ]V'R*P  </&# 9a#P4R   60*R-R1P  C\
      E#R 5`#S%O a-*R  !?&# '+#R%P 6,#P%R   #!#S%P  LX'P(P)P*R,R   =E&#  60'R CX%R  b$#R LN#P*S.P1P4R=R \
      bL$O&S  E9&# L/*R  L`&#    OH#S$S&R'O*P1R=S?P 4%8R:P #%(R  I`%PHS  `U$P%P'R(R+P-R.O/P0R6P8T:R=P>P?\
      S  0U&# $M8R :O-P2R 8?#P%P=S@R  SK&# U-#P%R S0'P*R-P1R>R  -=$# [U#O%S.R0P  TA$# ;>%P*T5R=P _V*S-P;\
      P   /8%#  TO#P'R-R1RBP TW#R%S=P  *Q%# C7#R  `2%P&R    Z%&#   M^&# +/#R*P0P  X)&# b$%R L['R=P  !<$R\
       R5'OFS  6.&# .7-P1R  >1&# <<%#  ?X-P1R  Z.#R*P #G%R  0S'P)R '0*S=O ^=#R'P 2B$R&R  =X%R2P :-*R  4T\
      %# Q<#N%R'P*P-P8W>R?RGRHP 6.#P%R 5b#S'P 1;#P=R  AB%# 288P=R L(=P?R  &)%#  ]I*P9R=R 8S#P*R1S<P  WS%\
      R H%#P'R  ;Q$R'P)S*R+R,O0P4R5N6R8P9R<P=P>S?U@PAPCREPGSHP  >(&# U4$P%R  W+&# '=&# N6(R+R  I0%S=P +b\
      #P%P'S   <L&# `L.P0R >#'O.R0S  U^.P0R  TZ#P%R  ;)%R'P    -(&# HM#R  M4'P*R  4)&# B.-R @Q=R O8%R [X\
      #R%P  8A%# F/#S'PBP  C>*S=R@O 0<6S:R  b;#P$O%P*R,R/R0P1R2R4P8R;R=R?PBPCRDPFR  `3&#  T#%# )*&#  5R#\
      S%O  T*%S'O 9<'R0P  DZ#P%R +'%R  AU*R0R=P  QD#R ]Z%P  1U&# 8.%P3R  LR5R  ^.&# Y&$R @0%R=P?R   HY#P\
      1R  9W6#  ,7#P'R FE#S$P%O'P-T1S3P  -S&# D.#R  _)&# WR#U%O-P1P  PZ%# (+#P%O'U  63#R*P  R%%# =I.S1O \
      @H#R%P  S##R$P 8]#P%R  ER&# @(#P0R   :^1R  -C&#   JO-R TP'P.P0R1R    R0&# %`#R'P=P@R  EG&# 6/&#  Z\
      %&#  %N&# J41R H%%O'S:P=R  <%&#  9*&# 0L*R2R=P@P  )C#R/P =[#S1R  6N'P0R=R DA#R'O.N0T ]T#S%N'R  ^X&\
      # B%#P%R 'V#S%P ;:#R  H=-P1R=R?P K9#N'U  R+*R=R@P P[:P=R  J=#P$S   *'#P*R   $A&# 4L$#  )8&# <^#R%P\
        $D&# 'M&# V)*R=P W)#P$R ^+.R0P  `7&# YI&# S:#P&P'O*R+P-R.R/R0P1S2R4P6S8P9P:R;S<P=S>R?NBPCSDPGR  \
      #?%# 3*#O'R+S X.*R=P A@#O%RBR  WO$P2R  &6&# [?$# J##S'O  #E%#  GW#P%R  [[#R'P J%#R  ^0#R%O'S*O/O0S\
      5R9P=O?U `]#P%P-S '=8R  $!%R  *B'R*P  PX$P&R'S=P  [6*R     J6=P@S  59-R ]$#P%R'P/R   +!#R'P  <O&# \
      7I&# 'S#P%R  6$%# /7%#  =`#R  LM&#  <[&# VY(P*R+R-R1P8P 8P8R=P Fa#S%R'P*S0R1R2P3P4R6P8N9P;O=O?R@PC\
      SHS   @O#P%R  !7&# 8)=P?R  /R#T$P%P'T)P*P0P1T=O  `$%OFS 5<#R*R M`#R'S/P0O  -=&# P@=R?P   5J#P'R.R \
       'X&# JF&# a8'P*R  RU%# <10R DB'P0R   2Y.S0O  7D%# Q;&# -&#R%OESHP T@#P%S  >[%# C6CR  O#&# >K%P 1.\
      =P   M)%R*P F9-R  P[&# !7#R  -E&#  @98N9T =4DR  (2$R=P /L%R  `U0P1R A5#P%P-S.P0R  WY1R   Y3#T/O  /\
      U#R%P  N#*P-T K`#S%P #['R/P=P?R  P]$P&RBP  YO#R=O@R  Pb*T@N  -V#R$R%P ?M#R%P @+#R%P ]K%R  9@*R  42\
      %#  +9#R%P'P*R `L=R #W'R  /B=R?P   .&-O:S :L=S _a.R0P   !V&# `L#S$S'O*P=R  3a#P/R 4:#REP U$#R=P  '\
      1-R  a:-P/R  UX#R  `*&# ;3#R  WC%# R6#P'S MM#P   (C&# 92&# 1N%R HB%R  C#&# A$$O*S N9#O%S'P?R ;-#R$\
      R'P*R=OSR %6%P*O<T  K?#S'P-P  2<#PDR  H)$R'R.P1S;P (/#R $T#R$P  )L#P$R 2.%S'P #0$S(P)P*R+P-P.R/S0O\
      1S3R6P8R9P:R;P=O>PBOCRDRGR  U=%# ,6'P-T0P6R8T=NCP  YI&# ]Q#R ''#R.R0P   XQ#S-P=P?R 3O%RBP  T:&#  N\
      /&#  6##P'S0PHR */#M%O'V  Z_&# DH%P'R GK%P4R5RCR E<#P%R 2@'R 8`=R  P5&# X0'P/R '0*R  b2&# 5##R'P.R\
      0P=R F`-R  _8## 0[8P %1#T%O  ],&# 73#R'P F##R M+#P'R   -a#R%P  U*=R  &#%P*R M;#R-P  QX#R0P +F#R  E\
      V%#   2#&#  CE&# 5;#R-R Z-#R'P  0,BR ZT'P*R    ()#P%R  A:-P F>%S'O  D&&#  ab%# )3%O'U*P-P  `2&# G9\
      &#  [+#R%P*R a0#R%P'U*P1P=O P@#S%O  4S$# TS*R=P  M^#R JC#S  (2%R'P KC'R.O0R=P +0#P$R*RCSTP  /'&# ,\
      9#P%R MF'R  'V6R:P .8#P%S'P A0*P;R   `[#R'P6R:P NY#R&R  ;0%R8P  J9#R%P'R*R  )M'P(R*O-P=T?P   KV#P*\
      R =X#P*P-S6P:S=O?S  64#P%R )`'R  K6#P'R8R /&:R  -2## -Y=P@R  6X#R%P'S*P    L$#R%P'RBP H)'P/R0R  '_\
      %R *X'R-P /8$R8P:R  LH&# `5&#   BM&# (0%R&P  FQ$R 9/#P$P'S*R:R@R   aJ%PHS T,'R*P  X7&# C]#S'P I$'R\
      .R0O #4=R  N=%# :2#T$P-P  A%#S%P&P(O)P*R+S,R2R=PAPFR  _7-R1S ]K#R%P  .9&# VB%S-P   L>&# ^##S$S%O&R\
      'R(R)R+P-P.P/S1P4P5S:O;R<P=S>P?RCODPGRHP  UO&# O(%R (b%P(P*P+R-R2S4P<R=RAP ^L>R  %D%#  J7#P%R  9J&\
      #  Y!=R  BJ%RCP  ?0#P'R  YF'R-P1R TPFR   G.&#   4H=P?R  ]%#N%T'PDS  S%'R*P.R0P #:#P%P*PCU 9!#P/R  \
      [='# 7*#P%R  *a9R  JU#R Q1'R*P  -Y&# 0%%S [--P  P@.P0S b=-P  b'#P%P'S  ZY'R-R NG#P'R-P.R/P0S6P:R;P\
      =R  =T#O$T  EC#P'R GT0R:O=S 5/6P:RGR   YN#R%P.R  E+#R  3'&# Y4#R=R   )H.R4P     MG%#  U4&#  '(#P-R\
        O_%# b9#T'O  9V&# F<'P0R  =8&# ;a&# +1#R/P  ;!.R    )*%# a[#P*T=P  Z/%R  %%*R  OY#S'P Z@-P=R /D#\
      O%S  `J&# )^:P=R %T#R%P  3$#R1P ]R#O%S  DG&#    RZ#R  7*'P0R P]#RBP   ^X.P0R    @Q%#  D9'R  8R%# Q\
      ,&# #H&# IE%R'P !&-R1P  %&%# )$$# <O#O$P%R'R*T=P =?#P%R  Y_#P*S-U1O<R=O  ^K*P-U.P1P=P [E%P'S/P  /Q\
      'R  BH&#  H#&# SR#P$P%P&P*P2P4S5Y8N QV=O?S OV'S.P SK-P1R  ^N=P?R  [Y-P1R [D#P(R  _1#O%N&P'W8R  &T$\
      R Y&#P%R :G#P%R8S:O  XD$S&P   a@#PHR #V#R UR#PHR  %6&#  ^@&#  !7=R@P C<%PCS  ZW#S$P%P&R'P  _@&# $4\
      %P-R      5U## W3&# J^&# T;'S.P 0-%P'R  (2&# C7#R$P%R'R*R0P  IL%# '+%# GB#P%S'P  ^a'R  BW&# _>#R$S\
      *O-P0R=R?R V/#P$R  W(%# 3@#S'P  A<#P1R ]G$PCR $<'R L+=R =;#R%P A]#S%P  [*#O'R/R _A#R  P`*R@P `4*R-\
      P    HG%# H`#M%P*U-P0O1P@WHR  8*%S'R.P/P1R5R=PCP YE%P'P-R4R=R   F]%OBSHR  ;;%R-P1R   0Y&#  ^L#P$P1\
      S2R    IX%R*P   XI'R 2B%R  @R$R2P a##R$R%P&P  4]#P$S%S&P  A'#PHR !9.R0P  LU-R1P SO%R'P 2V5S 81#P%R\
       <a#R  $*&# G0#R%P  5H$#  LJ#R%P  O6&#  6I%R'P*R Ja#P%R'P  ?Z#S%P  F@&# ;'#P%R  26&# XK%P'R  $,.R0\
      P  D/&#  ;M&# ,V=S?O  b5#S*P=P    KG0R 7A.P0R   D7#S%P-R *:.P0R   bb#P%R    4$%R $M=P?R  MW$#  Va*\
      RCR  B9#P/R F0'R*P  %*2# >3&# !P%# +A#R%P  [A#S%O -%=P@R  D<#P%R*R C8'R   7/'R L)#P%R Ba=R R/#R  /\
      %*P?S ^U#P%P'S )6#TBO  O[#S  RF&# :K#P*R  %J'R*P 1##P%P'P=RBTEPGR     ;K#P'N)T,S   CK%# 7D$# Q='P8\
      R DK.R  ]:&# =b-R  (C%R   %_%#  :a#P%O-P.R4W  D9&# 1C&# 8[%P'R  Z0#P'R*PBR 6;#T%P&R'P/P 1S%P&S  *O\
      $P%R'R-R/P8P<PCR #K#R%P-R  %A*P=R ?P#P*R=R  Aa#P%R F+'R ]?%R _E#O%T   !'%R'P   +M%#   G[%# V_-P1R \
       -<&# 2b%#  #K.R0P ,=#P%R  H2#P%R*R/P  &PB# PBDR W1%P'R  8Q%P*R  [/&# 45'R  b5%P'R*P  X+%R  H7&# a\
      $#R'O*R0R  9M&# 5&%R F(#O%S'P0R  79%PDR R<#R'P  -H&# [X=R>P PS.R0P  </#P%P'R-S/R0PGR  6&$P5T K0*S1\
      P TJ%RBP .`#PDR  bX#R3R5P=P?R -X:S=P %V'P/T  P2#P'R(S+P    41%# ?1#R +L%P'R  J(&# S;#R$P  YS#R=P ^\
      Q*U8N9P  =6#P%P'S(R*R-O<R=S PR#R 3Z'P0R J/%R'P  <L#R>R E1#R%P&R'P*P.P0R1R:R=P@P  ]a&# Bb#R   O2&# \
      >U#S  F1#S%O  DC##  a6$P%R'R  GQ%P'P0S ^6#T'P  @&&# <2%R'P  NB%R.P $B#R'P8R  $V=P?R  aA3R 6I=R RL#\
      P8P=R>R   2;-P1R=R  V!.P0R  X;'R)R,P0P8P=R  >?%# 6D*P=R  I;&# OL'P*R  MF#S%P 0a#R%P  *)&# $W'P-R F\
      #'R*P %Q'P*S-P  L@%# /)&# +J#R  ZT%#  !6HR ZL%R  ^M&#  U:&# 4N&# b;#R$R2P  !##P'R b^.P0R   FD%R  7\
      %&#   &'#P%R'P0R L3#R'P  K/&# 7X%O&R2R N^#R -L'R  ?,$R    5Y-PCR   -&&# .65R  (,%# SF.P1R NF#U$M  \
      L#%# J8'S0P YY'R(R+P/P  E+#R%P  Y#%P'R   aW#R [Y%R*P D4#R  F9%#   ]G&# NK*O=S %`#R$R-P4R:R?P  0Z%#\
        74#R*P H-#R'PBR 8>#R%P  L2#R@R  O`#P*S UO#R  .C4R OR)R #P#R JW%R  NF8R  Q$&#  [L%#  A`%# RB&#  &\
      F&# @,#P'V(O 8E$S%P'P1R  U[#R aD'S*P8R@P  N1#T'R*O=P  9`&# 0@%R-P  Bb#P%R  %>=R  3<&# ?>#P'P-R1R 6\
      6#P'P*S=PCRSR  (X#P'R [V#S'P-P  TP(P*R+R=R  W=%PES   R$&# %E#S%P GW#R  1Z8P>R ^@#R%P=P    %[## EF&\
      # R^$P2R  1&$# T]#P%R >N#P%R  X^%P'R ]##R bF#P+S  .Q*P=R PT#SBP <H$R%P&PER  -?%#  DU$# I7'P0R 20#S\
      %P'P-S1P=P  3[CS  <<$P&R*R  G5#P%R   VX#P/R  :)#P%R IS*P-R `Q%P*R=OCR  EC-S1P  DX*S =H8R=P  _:#P$R\
        0X#P%S  ',#P%R=P?R ^A#S%P  <6#R%P   <@#R   Q_&# S;'S0O   /E#U$P%P*O-R0RBP =U%R&P I#%R  ?T%P'R  -\
      G%# M<#S%P'P/P>PCP J.#OBS C##R <8#R ED-R   4IBRGR  *$$R%P2P8P:S  650R W/#R%P KQ(R+R  V0#P'S*P CSHR\
        'E#P%R Q)*R  K2#S%O #A#R%P*P  `a&# 6U#P%R'P GZ#R$R%P*P:RBP  4b$R   ^E&# Bb%# K.#R/P  X0%#   -b'P\
      -S  XC>R  ]]&# 8E.R0P4P5R  XB=R@P GE(R+P ?O#S%O&R'S)P,R.P0P1P8P=P@S  3;'P/R  /Y#R*P  +1=R?P 7##N%O\
      'P-P5XCRHR  _>%#  %M'P*R 4_*R1R=P   %$$O2S  CP#SBP !2%R C.#R  ('#N%U-P   _<#O'R/R  Z[#R'R1P2P4P>PS\
      R  PQ#R$P%P 0J#R*P-P8P9R=R?P  -0%R*P0P .G-P1R  .R#R%P  VE%# :K#R  I[#P'P.R:P=P>RCS  3^%R'P `6#P-R \
       RX*R.P ^Z%P&R  ?'#S%O  ]U*S=P  <_%P'R )a#P$S  !Z'P-R P2%R   5V%#  '<-P1R  OP%# RP%P&R  A,&# PW&# \
       :.#R'P-P  9(%# F9%R*P  ?V&# L9#R$P(P4R=R   NB%R-P  12#R%P.R1P  +(%#  !F$S2O    Q5%P'R*O=S G01R 9'\
      #P=PDRHR   IG&# `'%S'P  EB#S  Sb#P T-:R=P  D3#P2R   L(*R   )b## (X*R   23BOES  B&'R.R0O *1%R  D+CR\
        8S%R  9)&# (5%# #W#T$S%P'P-P.P/P0R8R=P@R J&%PCS   0Z#R%P ,+.R  AB*R  :5=P?R M7*R  ^L7# ?N#R$P%O&\
      S'P8RER  W7$# R$%# ]E&#  5:2R G4%P'R *3#P%S K9#SBP  +&'R=P  '0##  ?%.P0R E!8P=R  PN%# 1@#R=P <(%P*\
      R  0&&# D3&# 3#6O:S K7#P$R-P2R  T-&# `%*P=S  >_#R  E+#P%S .P'P0R   _M$R ]=#R%P 5%%P*P8R9R>R  ^H.S0\
      P  `+#P%R  (W%P8S   aR#S%O  @N$R1P  Y2%P'R.P0R C9*P8P:R=PHR M?#P%RHPSR +Y#S%P&P'R*P5P:R?PFR  BR#T%\
      P SF%P'R  %M#P/R  KA%R a^#R-P R1CR NG3R .N$P%R Q$#P'R  %J#R=PCR ]I%R  P.#R%P /)#R -M#P'T  D0%# 0;1\
      RSR  )Y$R&P  N)%# bV#R'P8P:R 09-R &9#R%P  &6#P'R 1>%RBPGR  %>&R 9<'P/R  V%%#    N%0R=P !J=R@P [/#R\
      %P'P8OBRSS  ?L%P'T0O <F#P$R&R'T*R+R.L/S0U2P8P=OCP VX#R$P/P=P>S  2Z#R%P   :K## <).R3P ^X#R   (<#P'R\
        T?#M-P=V  YM&#   #[#O6U=P T+#S'P  10%P4R   V7%# 89&#   ``%# S`'P.S0O a/*R=P  4N%# P*#P*P-R.R0P1P\
      =R@R E>#S%P'P*P=R  R3:R H_%P'R V;#R   QT#P%P=W &M#R1R  0>&# H$&# 6?5R=P .&%PHR  IB$R*P0P1P4R5P=P>P\
      ?S@R P^'P0R GV#P'R*R.P  1L%# XR%# QM=R?P  ?X&# LW&R.R0P  :1-P1R  E>%P ,[#R  ;0#S'P0P  7,%# V:#R @7\
      GS D##R%P  :H#S%O'RBRGP  ,J$S%O  @.%P'R*P-T  aC#P=O@S  `F#P'R  5_%#   2;%# 6D&# ;]#O'SBR Ya#P$R(P+\
      R/R   a(&#  ;&.R0R  ?B#T'P*P ?A#P%R 2<#P$R  *]*P.R  MH*P=R  3L'R  JY#R%P/P:P=R NI@R  P$0R   F7&#  \
      PD#P'P*R ;*#R$R*R-P?P@P ZS'R*P0P   E5*P8R  M($S%P  IA%# E)%R !S%R -?$O%S&P*P-R0S1R=S>P?P  $b%P=P?S\
        ]BCR S_1R  7E%R 48'P.R <#*P@S 1M-O1S  ('#R-P  JJ-S   L6*P@R  ,)&# Va#R/P  'Y#R-R1P  >`%P'R H9:R=\
      P  NA%#  I]'R &+#T%O*R=P 1K$R  bD-P1R &M#T%O-P  NY4R  D6-O1S   /-#R%R'R*P+P/P0R1R   &.3R YR#P$R'R \
       $&#O.S YS'R  ?V&# RZ$P%S&P '0#R$S%R&R'O*O-R/O0P4R5O6R8P<S=RBPHR :C#P'R  )#&# ^O:P=R  (S.O0S >!.P0\
      S 8C#R  FUCR  PM#R%P'P(R)P*S+P-R.R0P1O8P:R>RBRCSHP  A3%# _b.P0R ?.#P%P*R  ML&# ]'#S /E$R0P  /&#R%P\
      'R(S*P-R0P1P2R8P=RAPHR XO$P'S-R0P5P=R?P@R  .&#R$P O''P0R  ,2#S*P  J-&# EN%P*S _K#R'P*O-O/R1S=S@P A\
      =#P'R  (7&# `1-R8R !?'P*R=R   `6%# 75=O?S  K+%#  [a&#  4!*P=S b6%T'N  C,*R=P   %4DR   K^%O'O+P-S.R\
      /R0P1S2R4P6S8O9P;S<P=S>R?NBPCSDPGR QY%O/R  W2%#   ;4#P%R  _4## BY&#  ;]#R  I'&# KE#P'R.P0P4R5PBR <\
      6*S<P b4=R?P =O#O%S'R  N)1R   NB,R8P a7-R1P      C7#R'P D.*R  6)%#   S%&# ,,#P%R  R`-R  &>&#  G*#R\
      %P L<#P*R=R@P ?@'P=R?P  /E'R  E4#P%R  NP#P(P+T [.-P1R  `O#P%R @_/R AI#P%R  S=%# X[%# %##P'S*PCR [a\
      *P=R  1P'R0P _^%R&P E3#P-R  0W%S*O  F<## $;2R  '@#R  ><HR  NX#P%R-R  Va#S%R.P0P  V(*P4T5P *)$P-P.S\
      0P1R2R3R8R=P    5C&# ^D&# <!&# ;^%R'P UL#P%P'U(P*O9S  NM#R%P [0=R  b2ER `X;R  ;Z*S8O  OO&# K5*R8P \
        ]Q&#  ZE#O$T&R-P1P2P YV#P'S   EC*O<S 6U#R 'U%R1P  A)'O.R0R AE#R   ZX'P/R E(*S4O ]%%R/P    D,#P%R\
       GL#P*R  1_%# IR2R  -;#O'U-P1P D2#O%S 6W$L*Z2PCP Q9*R  EN#P%R PI#P>R LJ#P%R  (&%# U>#P'R*R  .4&#  \
      &.%RCP  _7BR Z:#R%R D1'R /A4R   7I#P$P%R&R'P(P-O.R/S0P1R2R:S>R?PASBRDPEPHP +P*P=R   X-%R >a#P/R 2%\
      #P$O2S   ^P#S$S%O(R*R+R-P/P1P8PBPDR  %%&# WD%P'R  U3#S%O  F,&#  b5#S-P  /Q%P'S  2##S%P 9M=R R7$R  \
      #=&# VR%# *1%# $/#P'R )B$R%O'R(R.P/R5R=R?P@PCP ,O#P%P'R/S   B8#R #b-P1R  83&# B#%R  )4&R  S%#R$R%O\
      &R2P  ,!&# 7Y#S%P-P1R  #A#O$S  I)'# L^%# BW%# S1#N$O%P'O)R*T/R2T8P:R=R>PBRRR BE$R%P&P/R  Y7%P'R NP\
      #R%P  LNBR  +H%R  ?B&# bL#S$R&P'S(O+P-N.N/P0S3P4O5T9R:N;S=R>R@SBRCRDRERHO  9^%# [V&# P^#R  +?#R0P \
       CZ#R%P >;#R-P `X#P-S1P  YF%# %G&# H1#R  U!0# ?U%P'R R9#P%R  %b-P1R !)#O%S'P0R  :2%#     /%#P'R [)\
      #P%R 2O=R?P  'C&#  59&#  >O#S'P +?#O'R*R C%#S%R'P-P YH#R%P .)#S%O     ?O#PDS 5B%R&P  $O&#  1-'P.R=\
      R RZ#P/R Ca(P+R WY#S%P 0C'O0S PF#P'R  ]2&#  :1#R%N'R  G`%# @`%P'U-O0P1P8R=P?RFR T,=R '6%P*S =/#R  \
      P+%# !N=R  B-%P'S @Y'P*P=S  E?&# W-#R$R%P'P-R.S0P1P=R?P J@#P/R  +G#P$R 0P=P?R  WG%P/R  3[#S'O  9^$\
      # >:#P%R Xb#P'P0R1S )a#P%ODT  I,'P.R  -:%# ZK&# C]#S%P'R-R0R1P2P3PCR   ]--R  PT#P'R Pb#M%P'W*S-P=P\
         A!%R*P $H#P$R #$@R   /F#R$P  7T&# %N&# )b#P%R 3I.R0P  &?%# 40=PHR DC%R  ?_%P'P+P-P.R0P1R=S?R  Y\
      $#R%P=R?PDR  L_&# 7T#P(R _b.P0R 3J'R*P  !S'PCR     Jb#O*R-R1R  C$&#   L6%P=R@R   S_#P=R   ($&# $7#\
      R%P ?P#O'S  H2%P3R +D)R*R,P=P?R $&#R'P  /I&#  6Y#R%S-P/P0R1R4P5R8P:R?RHP [%%R  N]-R1P YMHR  b>%P*P\
      8R    [0#R$R*S+R-P<P=PBR QY'P*P-RCS  9>#R$O'R*R (@#R'P  X'&# #$&#   1E&#  LJ#P%R   JA#R%O'R Z)#R-P\
         RI.P0R  -D&# B$%R  *N#N%O'P*O8Z YF$P&R  .9*R //%S'O*P.P0R=S @N%O'S  U*%R'P V82R  NF#T%R'P<P=P@R\
       ME=R N!#S'P*R+P:R=PBP  S1&# ^[%R &C#P%O'U 9;#O'T   .1#R%S'P.P2P $C0R2P    II*R8P9R  R<#R%P  ^S#P/\
      R [-#O%S -C=R 6O#O%R*P=RFR   #4#R'R*P+P-R B5%R8PDP  )>#S-R  MK&# S2#S  1Q#P'R  A;&# M)%R  LJ%# I#F\
      R  `^#R  /]#R%P BX#P%R F[4P:P=RBR  :>%R=P  5'%# Q+=R  #3=P?R T3#P-R  7C&# )Z#P%S  ]E#P-R FK.R S$'S\
      /R0P #>%P1P=R>RCR   5P%R   FF%# S6%# X^-P1R !,3R  a1&#  9!'R <L$R&P  3@%# ::#S-P  2/&#  a>.P0R *]$\
      R&P 5,*R  I+%#  <V#R%P -a%R  B$&R  Z`&#  -/%#  ES%# <`%# S,%P'R  *7-T &/.R0P   3]&# E80R 1E#P'R  *\
      M&# =).PER  YX## +B&# H1#S%P&P-O0R6P<PARDRHR   KQ'P0R YY#R =T%R'R/P  ,Z%# #U$R2P TJ#O%S'P0S1P2P3R \
       I+#R%P *6&R !G%R'S.R0N1P8R   .0=R N&$P%S&R'P*P  #/&#  6.%# >0#R'P  2:%#  .^#T%N  ,G&# L-+R  A['P)\
      R+P,R-V.P/P0P1N8S:P>R?RBP  ID#R$S'P*R=P  ;b&# Aa*R *Y%PBR  1['R*P  2O-P=R  (7#R$R'P(R+P-R.R0R:P;P=\
      R>P?P@RARDPSP 1/&R  #%#P%R 3b$R .U#P$P%R'O*S1R=P  a3&# Z-%P8S GV=P?R  ;G$P%U&P'R0P1P9P:P=R?OCRDRHP\
        >F#P%R N9#P'R  OU&# 2;8P=R O@'P/R 2R#P$R  <@#R$R'R*P-R/R0P1O4R5P8R:P=N>R@S 0G1R ET#P'R  _1#P8R=P\
      ?P W8#R RR#R  V8&#  F*'R8R=P>PBR 1/#RBP  G5%# 2R#R'P4S5P:P [W%R  F1#P$P%P'R(O+S-T.P/P0S3R8P=RBSDPF\
      P >!-R [S%R <;#P  %:#R$S%P'P -,1R  D_&#   N)%# +H#R$P'P-P/S8R>P Z3#R  Ya%P*R4R  ]]'S0P6P:R=P?R $XC\
      R 7'#P*R ='#P0R ($%R'P  ,4#P*S ME#P'P*S=PCRSR  '7'S0P   (.%# bV'P.P0S  6_&#  YE$# ZA#R%P'P0R=R  RN\
      #P%S -4#P #?#R%P-R ;?*O=S   ^H%# AZ%# K;#S%O _'-R1P    8Z%# )^=R $J#P%R H#0R   (/.O0S B[$P  ^.'# `\
      .#R'P(P)P*R-P3S<R=P?R W(#R  ='&# #[&# H_'S-P 9]5R E,%P*P:S=P@R 5E#R%P %_%R'P*R8P  U4%# SI&# b/#P%R\
        PG'P.T0P  aH#R@P  4C#P*P=T /1#P%P'S   3/'R/P ?M#R   :9#O'S 0>%P'R4PBR  Q)&#  =Y&#  PR%# BH#S$R%P\
      8P=R 'G#R%P 9]#P=R@R  1>*P@R  &A%# F!4RBP  YY&# O$#S'R-P  +G## 6/#R ?C8R=P  Db%P'R -I$R%R&P LZ%R  \
      D<2R   B0#P%R'R 3b#S%P  63#P$R VQ:P=R  .<'P*S  *&=R?P =&#P$P%S&S2P  N(%PDR  55%PBS G)(P+S  V:%# SU\
      $R'P*R  E$#R ];*R=P ^`$R*P  E/&#   F9%#  ^>-P1R  T$#P%R A8*P/R=R?P  K=%P&R  %6$R    I9%R Q;#P%P'P*\
      R-P.S0O1U2P3R8R=P  8.#P0R  3]&# XR'P*R-P.R;R  JL#R%P L+'P0R  Q?=P@R BI#R*P=O@R  +_BR #.#P'R K,#P%R\
        X.#R  .K%# a?#P'S SZ#R  H)%# ?H#S%P-R/P1P8P +O?R  Ua#R$R%P'P*P4PCS =6=P?R  T<&#  b/)P,R1PFR [D#P\
      -P.S/R0P1P  $R0R    -#&#  <I'O(T+P  =0&# )'#P$R*S=O  U/#R  ,>%# [:#R-P   ++#R(S*P+O *(#P=R  9?#P%P\
      *R=R  UY#R%P   2%*R  M9#PFS W=#R'R-R  RI#T*S-P/O=O FE#S$R%N'N*R+R4R=R G[$U-P2O Z5#O$P'S1R  -Y&# 9V\
      $P2R  HU&# X7#R%P T+#R  9O%#  :;#R%P OP#P'R SF.O0S C:%R2P %0%P'R*P=R  /T'R/P >04R  !_#R'P  U5%# [H\
      &# MJ#P$R&P'P)R-P1R=R -`-R E2%R AL:S=P  4-%R +X#P'P-T  +9%# /-%R'P  5A&# `=%R  U=%R  aG#P I*?R  HG\
      %#  W8&# G'#R%R'P*N-R  EY#R   1S&# E^&# MBBR   D6%R   <!&#  );#P'SCP aE'P)S  1D&# $(&#  J##R  RN#R\
       b1'R  J2&# DV/R   C8%P&R `F#P%R'R:P=R &P'P=R %*#R*P  7b%# 5G(R+P-R.P0R   U_&# )6-P1R  OD%P'R/P6P=\
      R   !X#S/O H1#P  <!'P*R 3-%P.S  *?#R-P C[#O-Y/K ,]#P%R'P  2S%# ?B#R=P?RBP Q=#S%O  2;2# !1-S1P !C#R\
        YG&#  ,I%R P8-P1S  M,=R?P  -Z*P<R ,2%R&P  Lb#P*S V/#R-P   ]S.R0P   >X%R-R &Q-P1R >1%R'P )RER  H?\
      %#  ;D&# F7'R-O1RHR  ;!%# @`#R  [O1R CP%R*P.P0R  H['R 7V#R%P 8*#N%S>R  __&# U,#R4R P5'P*R  P*%# VV\
      2R UJ-P1R   !D&# )=*R  JU=#   YK#P%P'R O3%P*PCS UD#R'O  *!.R0P &V#P%R  4*$R F8%R KC%P'P*R8R MQ#R/P\
         45&#  *8%# PB#P%R _0%R&P  7'-R1P KR.R0P  bM&# 5#%#  -^&# 8P.R0P  16#O%P'RFR R;$P%R)R*O+P,P.P/R3\
      P4P5R6P8R:P=R?O@SBRHR  KC#P$P%P'O*R.R0R2R=R>RDR  SC#R%R'O  0/1R Jb%P'R  7]0R P_0R *A#R%P   DS#T%P \
      8+#P%R =P%R  Qa#P8RHR   <%#P%R&R'R*T+R.P/S0P1P2P5R8P=O>P?R@RBSCPFRHP  8+%#  A&$P%R*P-R 3H%R    <@#\
      P'R  BF*R<P  PJ%# 'C&#  VR$P%P*R=S  K+$R&P &T#R$P%P  ,^%P3R <_%O'S-S1R=P  OF%R&P UA#P%R $!#N%P*U-S\
      =O?P@R Ha#R '@'P=P?RFS FF#P-R >K%P8S  T=.T0O  J6'N*S-S.R/S1P2S8P=O>R DS#P%R  NN%# 5?#R/P   84#O%S \
      MO=O?S (>#P%U'O  +5#O*S  Z?%R&P 3G*S@P  3W&# 58%# DW#R  DY'N*T 37%R'P ),#P$R   [X%R /<#R$P'R*R-O.S\
      0O1S4P:S;R>R?P@P   Ib#R'P  V.%#  ST#R%P  +S#P*R  1<&# ]A#P*R-P  K?&# <>*P=S  XT%# >9#P'R*P9R>R  KM\
      %# TI#O'R(R*R-P<R=S ZD#R$O%R'P*R+P.P/R0T2R6O:R=PBO GJ=PHS   ^1#O$O%S&SDR  F_&# &b=R TV$R%P  OJ*P-P\
      1R=R ZP=R?P  @?#R .-#P%S  3+#P$P&S4R@R   P##P'S-P.R0O=P@R #D#R%P W>6S:P  O*%PHR  SK#RFP  BD$O4S W%\
      %PCS  D9#R  HL%# FT&# UH#R%P  #%#P-R )X#R 3%#R'P*P-R0P #/#R%O&R'P(P*R+R1P=T@OHS  K+#S%P  F]8P:R=R \
      C*#P%S*P  'W%R I*#P$R%P'P*R=R %W'P*R  C6#R 9##R [V#P  <1#R  9S-O1S  Ia%# T9#P*OHS  /1%R $L'P/R 6I#\
      P%T*O=R  1?8RCP U1*R0P [7?R   &+#S%P  D:#P%R  5Y'R*P FT%S'PBRGP  @&#R%P(P+R )F#P-R ,34R  Na&# T;&#\
       ;,#P'R.P0R1R2P  @T.R0P ''#R%P  @0&#  I`8R  bJBREP b6#R%P W5.R0P  D%#R*P   UX%O'S OG%R'T*M   A=%# \
      S0%P'R TI#P-R  :B#R 7)#R  GP$P2S   R[%R 0`%P'R J<#P%R  AI.P0R IK*R   +=%P*R  7<#R%P [8#P%S  ,+#P%R\
       _a#S$P%O'S  F@%# (a#T%O'P .L*P?R  0R#P-R   -G&# ,`#S'R(S*P+S-R1O8P=R   Z,#O%P'T(P  Y.&#  Z^#P8S=P\
       ZZ#R  .X#P%R2R  S`8S=P +*=S@P  :.$#   %0#R K16R  ],%#  %A&# LJ#R%P  ]b8P:P=R DM=R   %$%# 6?&# )S&\
      # >.-R XL%R  E,&# ];%# ./#P'R*P/R  ?5#P%R 9O-R  :R'P-S OS#T$P%P&P*P-S1S2P  GD%#   =N4# J8%R  GR.P0\
      R  ;?#R  ?J%#    TJ#P%R  8a%R  &_&# N`*S=O  ^!&# EV(P)P+R,R 2.%P&R @;0R  F%#R$R%O'S(R*P.R/P0P4P:R@\
      PBR SD#P$O%R'NBYEPGPHS   >7&# 'M&# Y?#P%O&S'S  '*#P%T&P-R +;#R'S-P1P  -b&#  @U#P*O-S=R?P@R    19-P\
      1R  K#%# O6%# !J#R  _D$P*R F*#T'P #.#R'S(S*P+P-R.P=RCP  ]5#S-P 0>#P%T'O KF#R LF#P/R  $O&#  ;6'P*R \
       [;*RCP OB#S%P'P  <8%# /M#O%T  .S$R !>%O/T ,*#R%P  -C&#   P_%# %S#P-S  6A%R&P '&%P*R-R/P8RCR 0,#R$\
      S%P'R-P=P?R  23'S0P W%%P'R  2Q#R O=BR PR#R  5'#R%P  UW#P%R  CR*R-P=S  &6#R'R  <=#R E2#R%P   WJ#P$R\
       1G#O'T  .]#S*P=P?R PX#O%P'S*P.P0UHP  /]&R C:'P0R  ?#&# <2%P'R    )T%# 9!#R%P  L7&# TT#P*R  'O-P1R\
       QD#P%R&R*O-R.R/R0T1P=S?PDP 0E'N0T    V*)P-R=P  E$#P*P/R=O?S@R   X&&# ]1#P%P*R-P0R1S4P5R8P=P?R .B#\
      R%P  J7#S/O Ia%P'R  XJ$P2R BF#P  ;*#P%R  [@#P%R   *-#R'P ?%#RHP 6V1P=RCRTR  ,P#R%P    X%#R%P L.#P/\
      R     4[#R O$1R  >/&#   $7#O$P%S-R/R0R=RAR RQ#R C>'R  2b&# /$#PBR Ka#S&R*PBR _D$R%O   D$#R%R'S*R-P\
      /O=O 62#O%V'P*P1R;T=PCP RI*O=S  0*-S1P  EJ*# J!&#  WT&#  (A&# NC%#  FU=R>R    L5#O=PBPHS    ^!&# 5\
      ^#P%R  O'%# E4%R*P :?#R$P%O*R-S1P2R=P  !,%#  b.#R*P 46*R1R  G5*# b;$P%R #'#P'R _F#P'R  =<%# a?&# ?\
      J#R 4?#P'P.R0R  -b%R  8#$R @+'P-R  $Y#P&R L+'PBR  P@#P'T*P  ;I-R1P ?,*R Z@=P?R   V_8#  %K%P5S  RU#\
      O-R (='R.R=P  0X*P-P1S:R@R AO#R'P*R EC#R  Ra#P'O*T G<#R$O%P&S2R  $<%# FV.R 5D#P$U1P2R :B%P'R  5Z&#\
       4J#PCR  ,.&# W&-P0R  V5#P-R R7'R  6>-R  _4-S1O    </%# *W%R T+$P&R Q#%P'S   L*&# 7J&#  N(&#  4V&#\
       $H%#  ;X*P=R?P  _H&# Y3&# &D:R=P  *^#P%S W0*R  7-#P%P'RDR 5'#P*P8P=R>S@R  '7%# YU#R%P'R*P.S0R4P  \
      A`#P=R  5&#R   K&%# 76'R=P?R  ']#P%R b)#O%R*S-O.P/S0P1S8R@O  S_#R%O'R N?-S=P W7#P%R.P1R `A$P%R'P2R\
          7P-R ]'#P*S>P  L8$P2R  ,Q.O1S b6'R*P  .I6R:P  NB&# ])8PCS T14R !Z4R  H9&# :P'P*S1P=O?S MQ$N&P.\
      S0S1O2O5R8P=V>T@TBPCODPHR  2-.R0P  :>#S 8.#P*R LO%PDR  >D%P'R  H*&#   'a%P*R=S@R   5W.P0R FF'T0O 5\
      %0R  _7%# Y0$P4R  XE&# '7%# 7*%R 8`#S=P  ![%#  MK&#  A^*R-P   ;@#P%R  QM#O'S (M#P TD%P*R 50#P   4T\
      #N%P*N-P4X5Z8O=O>P@P  5W#P'R  <>*# (+%# Y;&# HY#P$P%R*P-P.S2RBRDP   _P6R:P  [:&# Wa%# b/#R%P  O(#P\
      $R ZX.R0P S[#P'S(P+R  b@&#  S2#T*O  Y,&#   &C%P'S   R$#R    L_%# 5+*O@SFR  ,/%R   S7&# C^6R  $EGR \
      *a#P'R  `K#R%P  ;+(S+P  5_&# ZA#O'R  ,_&# R*#P%P.P0RFS P<.R    :'#P$R  CT&# R5:P=R C9%P/R  :U=R  &\
      /#R'P  &1&# C[#R'P*R  <D*P  Z;#PER  .5%P-P.R1R2R   8S&# Tb&# MZ#S*O DA%R  ]&#R%R .6'P0R   W(=P?R !\
      $%R %J*N8S=S  EN#R-P 9NBPHR a1=P?R  _Y#P%R  CU'P.P0S  XE&#   9D-R.P1P  ?W&# Ua%P'R4R5P 19#R$R'P*R=\
      P>R?P@S -&%R'P  X2*P=S   IN#P'R*P-R T8'R  YR&# 7B&# _##S%P*S-O  0*%R 7/-P0R1R  ^K&# (#$O%P'T*P-R.S\
      1R2PDP  A^&#    /.#P=S  J9&#  LH&# 3>&# VC#S$S%P&R'O*P1R=S?P  3%&# F!$P2R  SP&# ?X$P*T2P4P V;%P&R \
       T+&R  X$%#  _C&# QM-P=R :*'P.R H7=P?R :?%P*R  EK#P%R  GE%# IE#P%R'P*T-P.S0P1R8R?P   *>$R TZ#R 5F=\
      R 77%P&P'R*P4R=P@PCS   +K#R%P'R*P/P UK#P%P*P=O?R@TFRHR  ^.#R$P*P-P.S0U1O2P3S=P %:#P%R'P-P/R1R BY=R\
       .K#PBR 7'#R%P  EL&# $H&# 1'%#   YX#R-P 1H#S%O 9V'PBR  AS#R'P ;4$R #E#P  ZW-P:P=PRR    0M'P0R  *O#\
      O'P*Y-P=PBP   FM%R  1>$#  -)%R '9%P'R0S=PBRGR O,%S'O +U#P$R   =>&# !*#S%R'P-S/O0R1N U;-P1R  CZ%#  \
      YO%#  _^#R%P  J/&# XL%R&P #A'R  SW#P/R +_#M*P3X   <J#S%O'R.P/P?RBR &H2R  )R&# <V#RBRGP B_#R  =)%# \
       65%#   ;'%P&S  48## !O&# a&#P'R  /!%# SS'R >F'P WH#R%P  1R%# F/#P'R6P:R WX$R 3A#P*S0P1R=P   8`%R'\
      P $?.P0R BY#R   .0#P%PDS 8-$P2R #/$P2R  +G'O*S  3M%R `P$R 25#P$P-R2R=P EO'R  9D&# V9&# UA%# ]'/R  \
      =(%R  M`#P-R  b5&# HV#S%P 3$#P-T1P 9_#P%R    JZ&#  9G'P(P*R+R RJ=P?R  !Z%R*P2P=S H-#R-P /:#L%O*R+P\
      -P1P=Z &2%R R+%O'S #J%R   I,$#  CQ#P%R &8#R%P  @A=R@P *''P*R=R@P  :##R ZL*O=S   D[*P;R=R  D`%# @C&\
      # <%#R%O'U  ^Z#R:P=R  /?&# bX-R1P  0C.P0R  T1&# %^1R  V6*P+R +`%R IR#P$P1R2R8R:O=P?R  A#%# Db$P%R \
       KX%# D6$P%S   1V'R.R  ?K#S%P-R FZ#P*S  A^#S$P  ^6&# [*#R%P  Q&#R/P   %&%# B8#R ^>1R   +H#R%P*R=P \
       32$# E8*T=O  !!&#   P`#P$P&S0R  C.&# CK#P*R &R'P.R  CR:P=S T>#P B!.R0P  2K#R/P  8F%R 1.#P-R U&#P%\
      R 9'%R  ?=&# F,#S*P  OP&#  $K&# BJ'R0P <Y1S Y7#R   !R#P*S  @H#S  5,#R'P ZA#R'O  JA#P%R O@#MBU aH#T\
       2F2R  =0#R*P=R  AB%R  PB#R%P=S    S@#R%P $9$P2R  M_.P0R M`#O$P'S(R+P-P/P2R8SDR  3H%# Q_#P%S  K1##\
       <]'R.R0O 8O'R  %N#P*P=T  4A#P'R  DG&# 4X=P@R ^B#R/PHR JO#S'P*P    7+'R )S#P'R  1U&# /X&# &='P*S D\
      M#O'S  &##S'P   I+&# I'%P'R bC$R%P'S-R.O1P  #'#R3R    %N%#  SH.P0R 57#R$P%P-P/S0R8R=PBTDP  ]2&#  H\
      .&# 0#'P*R=R a_%P'R8R  <%#P'R 0%#P1R  &*#R%R'P(P*O+R/S1R>RDP  VB&#  /U&# J.'P3R  CC=R 7.#P%R  X&#P\
      -R   @@%#  X'&# K#%S'P ::#R%P E]#O'S  3Z&# TR*R@R  )>*R *U%R'P Y;#R'P Q/'R0P   8F#R M9-P0S1P  =%#P\
      %R Q0$R8R=P ^)#P4R5S=P H6#R&R'S*P.P/P0R1O2O5R8P=P>R?P@SBSDP  4+#R   12#R  @4#R%P       PJ#S=P =N#P\
      &R V$#R%P'R*P0R4O5S=P?R  EB&# S5%# 5U#R%P  B$%# GA8P:R  (S#P%R.R0P Y;#P*P-R<R  <.&# Ib-R1R b5BR 6Y\
      4R   Q`%# W/%R T##R%P  @B#S [H$R%R 7A%PCS  +E=P?R  I38R  V!$R&P 4H#P%R  >2=R IM#T%O3P  $G&# `#-O1S\
        )V#O'S J_#R%R'T)R*S.P/O0P2O=OBP 4>*R+P  CT%#   NL%# 9>#P%R'R  _A%# !&#S%O  IW%# 842RAP  KJ#O$R%R\
      &P*PBPGRHRSR  X-#J%P(T*O+!-P=O  2Y&# FW&# NW*R=O@R  QS'R  L+$R2P   N@%# +Q#R%P <9/P=R .F=R?P   @Q.\
      P0S  3.#R   12#S%P'P Ja-R1P <D#P'R(P+R  /H$# ]`%P'S GC#R'P  EO'R  ^:&# 0Q%P'R  Q4*R  K7#R%P*P.R0PB\
      R 5Z#R%P ^!#S(R+P4P5R8R=P Pa#P%R );$R2R  J3#R'P=PHR  C30R    7G*P,R-S  ab#P=R  !:%# 6.%# 21%P'R1P5\
      RCPERHR VF#R  ZM#R$P-T1N B=$P&R  9Q#S4P $==R    @=*R=P 5B8S=P 4;=O@S  M/&# _L#R$P'O*R4O<S ,(%P'R  \
      ,D'R-S F`#R.O0R=P  V,&# 5P$R*PCP _Y%P=R ^'.P0R ]G.P0R  !a%# $V8R T`8R=P 2&4P5R  #L#R$O%O'T)R*N-P.P\
      0S1R5R8R=R@RAR  YR&#  @?&#  %J*P FG#R I3#P%R5R  XR%R bJ'P0S ER#P%S  #Z#P'R b3*R  E?-R.P   Q_%# DQ&\
      # Z^'O/R >.%P'R  9C#P'R  S5#R*P  FF#R%P XG%R'P=R?P [,%P?R  T?*R<P GD#P'R*R GU'R*P  1:#S  <3%# 8G$R\
      'R*R-P/P0R4P8R<RBRCP  I92R ?`#N%R'R/S0P8RBR  1[#P%R  8<#R.R3P  _a&# ?N%R   <Z3# L_#S%P SM#S%O.P/S \
       -R%# T%#R%P  DH=P@R %a.R0P ba#T%P'P/O  2]-R1P  BR=R TX%P&R  @B$R%R'T*P4P $=#S%P  YD#S/O8P9R  P?BR\
        )8#R1R ;D1S  @7=S?O  /;#R/P /3#S  &D$P%R'P*S  *b&# 5R#R%P C?'O0S  Z;#P4R  B.#P$R*P0S1P ?L'P*R Wb\
      #P%S  /a*P.R5R NJ$R&P Q/&P-R0R1R>RBPEP  #^$# ,$#P%R  $4#S%P&P'R)R-O4P8R>OBPGSHRSRTP  .:&#  0B%R'O*\
      R.P0R ,O#P=R  _V#O%R'P0S 3V#PBS  2G#S%P   CL#R  HL&# 6>#R X=#P%S'R/P2R=P Z(%R   ]U$# _`*R1R>P  !<&\
      # Ba=R -=#R  b)%# #b#P$R%R*T0R8R9P=N  7O%#  8?8R   B4#P%R'R-P1R8P=P    29*P=S@P J9#R ((#R%O'P*R.R0\
      P4R8O=SCRDR  a@&#  5_#V%N  ,M0R OB.P0R  0^%# -X0R  );%# 4B=P?R  M@&#  G5%# :O'R  *)%# ''#N%P*V-P  \
      6F&# @8%O'SDR   %'&# .48P?R JD#R5P  9Z=P?R 88'R.R0O (1#S%P  A_#O%S  JC%R a^$R%P Ya%T&P*R-R.P0R1P?P\
      @P  RH#P$R%R-R2P=R?P  a<HR   PA-R )9#S%N'R/PBT  6F=O?S  $A$# (a'R0P3R=P>P?RHR YG#P%R &P1R  UG#R%P \
      _J#O%S  54%# !E'S*O .B#P-R 088R >(#R$P   .?&# 1b#P*R  R,%#  6D%S)P  $`$R  93#T%P*PHP 1;=R  -S$R&P \
       -9&P'R-R=R?P OV#R$R'R*P/P=PBR  %Q%R  ,T#R 1W%R  ;A&#  QF$# QP%#  *7'R=P W=4P5S #)#PBR  YY-P1R   V\
      )*R8R=N?R DB#P*P8RSR bU8R=P  #Z#P%S'P-R1O8R  .5%# GE%# 0)#S%O'S*P-R0P2P=S S'#S-P /?%R*R8P=R  0-%# \
      -A#R%P=R?P  348R>P 7Z#S$R%P'O*R0R=P@O NI#N%P&P'O=X>R@S  S[#O'S*P=S *Z#R'P  -[%P5S bV#R%O'R K+%R  5\
      B&# _''P1S   %H#P-R   Y_$P2S K%#R%R'P    UN&# B&$P2R _5#R%R&P'S*O-P.P1P2P4O8R=U@PCT  A88S=O 6B'P*P\
      .R0PCS  aX*R  ?%$R <>#S'P [M(P+R  HO$S=P   a/$# $,8R:O=R +,=S?O  7F#R =T%P'R    b%&# )V#O'S   F(-R\
      1P 8K=P?R 5T'S(R+P.P0P  =J%# P9$P%R8P=R :(*R/P   6X%# 3K#R'P I;=R  *.,R _'4RBP =Y.P0S   XBBR  4)#S\
      /O  R>#R  `U$P'P*S2R  ,)%#   Xa#P$R'R ^D#OBS  !L%# =T#R%P  1C&#  (>$# S`#S-P 6[#R*O-S1R  `b&# NA'P\
      *S4R8PDP I2$P'S(R)P*R.O/S0R1P2P5P8R:P<S?S@MBRCRFR  <.4# A7%P4R T[#P%S U4%P*P-T1S=P    B!#S%P-R '>'\
      R/P=P *@#R$P  [F#R%R*S1P8P );#R$R%R'O.P/P0R  JD&# VK#R (1#R PC=R  _?&# -a#S$P'P*P.R0P=R>RTR   A_&#\
       YK'P=R   >).P0R Q3#R-P a<#R  V[$# >S&#  D_'P  _M%# A)#P$R%P'O*P-P/S0R1P4R8P=P@UCR J9'P/R  7B#PHR \
       D=1R 8W'R0P NM#T'O.P  I:=# BP%P'RCR %&#R'P.R0R=P?R  FT5R8P   3C%# 7J&# a<#O8RBS  T7%# _D&# :'#R-P\
         3):P=S?P@R  L/&# JJ.P0R      '3#T$P'S*O-T.N0P1S2P@P I`#P%R  QG#R T`%P=S    QE%# /?#P*R=R@R  X4&\
      # E<#S/P >2%R'P  A,&R'P(R+P.R8R  D.2R  4E#P*R=R   H7&# X8#P%P'R:P=S ,!'R*P  PH$R%O'R*P-R.P0S1R4R;R\
      =O>PCRSS  '/%#  /Q#R/P  .Q#R$R%P=P PA*R   a7#R'P*R  43&#   <U#R UD#S  D$%#  .]*R=P K=*R  `G&# I*#P\
       JM%S'S*O-P/S0O  SO'P*R  6U%#  9'%#  :S#P*S S[#P*RCS  4<$# ?>#P%R ,!#P%R  _U%# 4.=P>S A6=P?S   (`=\
      R L'%S  9K&# C=#R%P-P2RAR  R2&# OL#R%RBP   BE%# BH*P@R 47#P%R  $G.R0P _&:S=O #.#N$VBP  J*#SBO  ;+%\
      R  L%&#  VJHR P4'P.O0S  +`'R0P  'B%REP  L1#P%R&P8P:R=R  -T#P%R  QA'#  BE%R @C%S'P  TX'P.R %_#L%P*U\
      @T  Q^2R '[#P%P&R'P*R+P-P.R/R0R1R3S8O:N;R=R?S@PAPBRCPEPHR  ]O#P'R  GT&# b#$R%P&S'P*R-P4R6R8O;R=O?R\
        N>4R ^Q*T@O 77#S%P*P0R=P@R  G5#R*P  SNBR  RW%R R0#P'P*S=R  T4#N$P%P*V=R?R  _F(R+P <5#R*P5S8R=M@S\
       <?%PCR  9?&# 'R$# ;W4R >74R8P  W(#S%P 2G=P?R _`=P?R G2*R 3R#P%R'R*O1P   ]A#R  JT%# 45*SHP IQ#S%P(\
      P G$#O'S  TF#R%P NR'P.R  /O#R*P 25#R <6/P8RBR  G3#R/P BV$R%P1R4P5R:R=P 32'R EM#T%N  1[$# ]b#P%R'R \
      @3#P*R 5<#P'S  HJ&# 6X$R&P   O?#P%O4PCU  UQ#P$P%R'N-O.T/R1T8O:R<R=P>O@RBRGP   a)$P'R  PR&# ^X$R   \
      7K&# ^:#P&R'P*R.R/R0P:P=P?R@PCP ?&#R'P SD%R'P*R  5;'P0R  AW$P&R  7(#P%R'P J%8R BY=P@R +J#R%P  T-%#\
       [*%P*R  ^W(R*P-R=P 4/#R    %=&#  `&%# A`#P%O'S -9#P$R.P0R:P=SDR   -B&# /V&# 4,#P   ,K%R&P (J#P%R \
      *W#P%R R,'R@P   $6%# <)*S=P .R%P  =/#P'S V8#R%P    QY%# %E$P%P&S  $_%R  -G&# .;'P0R ??#R  +W#P'R4P\
      5R  C&.P0R  4A&# OD&#  /`#R%P'P(R 61#O%P*U  EH#R 'G#R%R'P  ?E#P$R%P*R2P=R  A8KR ;T#R$P  -S%#  4a'P\
      *R BY&P*P/R1R=P>P@PGRSR  3P'P*S-P  6E#R=P  Mb&# ]%#O%R*R 1O#P$R&P*P0P2RDRRR 9W#S%O   HG#O*R=R  =I&\
      # BZ)P*R,R-O  &b&# ^'%# T?#R%P  1$#P1R  3^&#    a>#R [#*W=K  FI=P?R I9#R  ZK#P O;%R   _O*RHP YF#S*\
      O  :$#R(P  W9%# Z3*S=P  -Z&# aW%#   ^1#O&P'UEP  F5%# #E$P'S-S0P=R  7G*R  >P#P%P&R6R .J#R%P   #L&# \
      Ib#P%R (B#S'P  C?&#  5/&#  ON&#  ^Y$R   =9*R  `K&#  L,#P*R F:#R%P  F$%R DZ#L%P*R-P1R=V  J9&#  4T&#\
       AP#T/N   >R*R  U`#R$S%P'P  *(%#  )!#R*P5S=P?R@P -D2R=P *)4R   VS&#  2>%#   79&# @L%R'P H,#S*P  aH\
      #R%P  I9%# '-#S'P bP'O.R0R  'M#R'R-P  UB&# 140R V=#PBR I]#PDT [##P-P.S1O=U  =M%# ]Q#R  E[&# _.#O%P\
      'T  ('#R  (P&# ZM0R >0&R1P  !3'R/P:R=P  2a%P-R  J<#P-R1R   `>%# 1K%R&P    b:*R8P 6&#T$P=P  X+%#   \
      /=#R(P aH1R  >.&# L^#R%P ?)-P1R 1!#R'P @((P+R   C.&# ,-=R AE#T%P   W0#P%R  (3#P'O*T .Z#P%R _5%R&P'\
      P(P*R-R.T/R0O1R2R5P8P=R@PARBODRHP  <>&#    Q+'P0R /P#O%R*O=RES  O?%# %`#R%P'R*P-R1R8PER    '%%# 2<\
      =R BF#P%P*P?RDS 0G8P9R   9@&# 1K&# SA%P&R  P^&# A-&P'P(P+R/P0R1P=S?PBRHR QT$R%P R@-R 14#R   8'-R 3\
      ,#R %A'P*S  A]#R$S%O.S0O2P4R@R RT#O%P-S/R1R _@+R  @,'P0R   _Y'R  ]6*P6P:R=S?P  D3#P 7F#P%R O:2R !$\
      %P@R   &V#R N*#M*T=R  4N%#   #^&# 0$#R%P 7V*R  CT#P$R  *%*R G'-R1P IJ#P'R*P/R  4H%# 9-*P/R  F#8#  \
      VU*R  J['P/R 3H=R?P /:&R -P#R K,$P%R&P'P*R.R/R0P2S8P:O;R=R@P  K$%# W%.R0R1P  bQ&#  ')&# DD&# #b#P%\
      P'T  '/#S%O ?7$R  b`## @.'P C##O$P'R*R/R2R8P?R  ]<#R%P=R ^D'R0P  ?R'R  D.%#  /X(P+R O.*R-P  >U%# 3\
      _*R-R HH#R%O'R G4#P%R V.#R$P   XS&#  )J.R   &@#R$S%P'P=R  ]a&# ]B#R  ?+%S  &!%P&S UL.P0R   SA%R #*\
      =S  6#3R #[#M%P*P-N1P=]  OH#S/P  M#0R  ;N#S%P&P H+'PCS  3P*O=T  %@&# aT%R <X#P/R $9#O%P'S-R   Y5&#\
       7_%S&P M)#R%P    ^Q&# !L&# 'C%R*P8S9P `1'R(P N^*R@P   Vb#R F`$P-R    @;#O%P'R0R8S *L#R&P aV%R'R.R\
      0P4P  ;/%# ]1&# E$.R W:#P%P-P0S4O=RHSSR  '4&# `'%R'P D,#R  %&.R  46&#  CJ#R  T/&#   @>&# [--R WV.P\
      0R SW$P  ^Q#P8R  R83# ;6%P*T-P=P   H@%# 7'&# `5#O'R*R/S=P E%:R  K[#P/R  (J#P%P'S(R*P+O6P=S>P?PDR 7\
      !'R9S `C#O$R*R %F%R  ,N'P0R .a$R2P  ?b&# :&-O1S ^[$R a+=R  7P%# +7#R%P X!$O%S <)$P%R*P4RBR  SG#N'S\
      -P.S0U Y2-P1R   !F'R  @$#R/P ?.#R$P%R'P=P  07$R2P R3#R   3P&#   *a'R  aF=T>O  =V#S'O b0*R 7>'R  *0\
      $R&P+R  ;?&#  '6'P=S@PCR :N*R  =Y#M'S/S  1I.O0S  *^%# </*R @@%O*P0S5R=R YA%RBP  -G%# )C#S%P  !&#R \
       #4&#    +V#P%S  8O#P'R RI#R'P P5%R&P(P*R+R  4##S%O'PBR #N'R  $C'S.P0P  b2&# 7L%#  BF.P0R XD.R _3'\
      R  =6#P +8%REP  JD#R FZ%R*R=P  E'#O%T *C*R ]P%R  @^&# +Z#P4R  BSBRDP =B#P%R  H)#P4S  IJ=O?S CB(R*O\
      +P=S?R  'Q#R*P=R ,0/R 6R8R:P>R  =*0R  ),&# EM%# 7##P  ;/%P4R V*.P0R   ,K#R%P  'H&# /'#S'R    T8%P*\
      R  P2'R)P.P1P9R<P=R>R?P  XO#R$R'O*P.P0R1P2R=R HC#R$P'P/R  6D#R   :&.R0P IK#R%P.R0P=P@RER  =F#R%P&P\
      =R G-#O$R*T-R.R0R1R:P=O   89#P%R  E`*R  $R&S'P  X@&# ^a#S%P  I5#O'RCS  ;P%P'P*R-P0P1R2R6R8P;R<P=R>\
      R    :9%R -6#P/R ]&#R*P   WT#R$R  [@&# K/%ODS +$*P0R  6V%# A4*R=P ^&#R%P   +/#P'R  %W$P%P&R2R %>#P\
      8R  C6%S  A/&# Q6#O%P'S=R?P 7($R%P [;#R=P  ?3*R=P  WN&# OE&# ;2%R&P   0E.P0R  4;#P'R.P N'CR  RX%# \
      <&*P JG'P*R   ?=#P'P*R R_#P%T  =J#T$P'P  !F#P-R=SCP #E'R  G=*P.R;R  &N#S'P  U'&# AB=P?R &8#P'R G4#\
      S%P GC'R  U?$R W$=PDS  !C#P$R     ,2.R0P U:#R$R%S'O*R.R2P:R=P?R  ]B)# `YBR <D%R   :7#R1P  !:#P6P:R\
      =R C]*R-P  M=%R `Q-R 09#P$R    8*#P'P+R  ?F#R%P  /N%P'T.P/R0N1R8P:P=R?R  Yb#R `J1P2R ?Y#K$Z%N&U'P*\
      P-N.P1P2VDP  36.R 1%#O$P%R*R+R-R4R5P:R=P?O@R  ``%R*P #J#P%PHS  5,%# =_%# 56&#  WM#P'R/R    +!%# `[\
      *R #S#R%P-P (M#R'P VY#P%R  S'*R   XK%R'P  VV2R 83(R+P  -C## =W.R  8S&# 1Q'P-R *[#R$P >`=P?R 4&#R  \
      6$#P%P'R*R/P1R:R<P=TERHP  ?b&# 7K#R (,#P%R'P  )L#R'P QB-O1S   F*:R=P  4,#P'R*P T$#R'R=P   3B%# D]&\
      # 97#P$S   LS%P'R   (7%R M74R 6;'R &M*R.R5R=RBPCP  Y.'R    [:%# H=$R  )(#R8P K%#P-R1P    DW%R  `]&\
      #   T`%# aU#PBS  TX'S*O *T#R 9S#O'P*P-U.P1T3P  _2'O0S !6#R$R%P&S(P*R+R,S.R0R1R3O4O5P8R9P:P=T>R?M@R\
      APBPCODOHR  2?&# [C'R*R1S8P=P@T CJ@R  .1&# 52#P'R*P/R8R BK#O%T      L^&# 8].N0T  !]#O$V%P F-'P-R.P\
      /R0R1P 1=#S%P8P   X[%# H8#S%S'OBPEPSR  W>#P8P=S  +9&# O7%RHP   8b%#   X7%P&P-R=P@PHS LSDS    U2*R-\
      R1P R1#P'S  W_#O*S  -*#S'S+P   >^'R:P=R AU%P*S-P;S=P   $2'P*R  =W%R   GX%P'R K($R ]+&R   bM-T/O  Y\
      b&# SB#P$R 0!'P.S0P  UZ%# R#&# ,O&# K3=N@T bV#O%REU  DH&#  '+%# #D#P%R -P(R0P  4$%R <B#P&R*R >W%O'\
      S   7_#R'P IA#P$P%R&R'R-O/R6P8PCS  ]V&# +6&# /M8R  @;%RCP   (;#R$R'R*R/P0R2P >Q#N*V Wa'R(R*O.P0R8R\
      =R>PBRDR a;.R &J%R0P  G['P.P0S  V9-R1P ^B#O%P'W(O  5A#R*R [G'P `S#R%P 9*-P3R   8<&# N8*T=O   [O&# \
       ^1&# 36*P=P@R  I?#P'R Q3*P ]^#R  /=&# 0$#S'S*P>P  ',#R%P O.%P=R  K.#R  SC'R-P  :R%R'R 15#P-S  /*%\
      # W5&# 7(#O%R'R 33#O%U   W5%PBR  O^&# *;#P'R *4#R 0@#P%R   ^D&# C9%# 1D%P O6#O$P%P'P-R1P8T9R=O>U  \
      :O%P'O*R/R=RBR 51*S=O b2#R$O2S:P=R  ?U&# !V&# 5D#P%R'P  *>#R%P _,*R8P  P6#R .J#O%O*P=W :+#S$O   ,)\
      $R&P >I#R%P J+$R  ;8#S%P C8#P'S  9?&# %D*P<S  0Y=R?P  8?$#  99#S&R(P*S+R-O.R/O0P2P4R8P=R@PAR 8#0R \
       U:%# R/%R 68#P'R8R 5#'P0R `A#RBP        1W#P/R b*#P%T-P  Y$@R ),%S bB4R  T*1R=P Y8BR   b$%#  ;.%#\
       #].P0S )B#S%O  !#/# ?S#R'P P[*P8R +C#P%R   +C&#  7W'R-R1P  *6%# LT#R%P=P ]'#N$R%P'R(R*S+R.P0O4P5R\
      8U:P=O>P?RHS  BR#R%P&P'R.P/P0S?P  [78R XT#P'S  $J%# aO:P=R UK#R%S'P.P/R2P 3K'P=R  U!&# 91#M-V  D)#\
      S%O'P*S.P0R =J%R'P T.#O%S  Q-&#  5I&#   DM#S$R%P'O*P/O1R2P8S:P?P@T Pb#P  R%&# W-#S%P*P-P K_%P*P8R \
      C9#R%P .0#R$R%R'P  4'#R 4$%P'R  GD%# /?%P-R  1a&#   3[#O%R'S ]-#R  '_$#  O6$S%P  X!&# =S5R !S#R   \
      D[#S%P  (&-R0P .@#T%S&P'P*P=PDP  6;.P0R  U2&#   BY#R @L#P%P1S  I0%P)R,R 1Q#S'O   /&%P'R Y-#R(R+P  \
      ($&# Q?$P%O'P-R/S0R?R@NBR _b#S%O  #N## a'0R 0C#P'N(O*R+S,R-P.R0S2R4P=N?R@S /P'P.T0O   TP#R 0%#R%PH\
      R &[%S'R)P*P+P-R MI-S1P  1!&# 0E&#  DH'P-R  ,78P>R N@BPGR    ZT%P'R  RW#S%P RB5R a5#P%R-P1R +H'R  \
      1I#P'R ,R=RBPGP   HI#P%R*R  XY%# GY'R4OBR XK#R   >:$# 8-#P'R b8#R%P 'G#P P?#P=R  ;.#S$R'P/P  #Q%U4\
      NBP  S3&# TM#R%P  YK&# b_&#  8$%#  M)-P1R  L-&# +b&# *%#P%R  0+%# <0$#  3M&# 4F#R'O*R   .F#P$P&R'P\
      -R/R=U@N  QI%P'R    'I$P*S  M9#R%P ,R=P?R (T#R  XI#O-S  H-$S%P    WR#R%P8R=P C:#R  [8#R !=%P'R  7S\
      *P.P0R=R 5J#R-O/R >/#O'S=R?P  1M&# E7$P2R ^L#R'P  *-#P%R   3<'R0P  4#%R  'X&#  W4$R&P'P4R5P8O:P=R@\
      T !T#P%R*S=P  D0%# >%#R   VF#R XN#R'P  C&## U5'R   B(#R%R'S*O   ]+&# U_=P?R  PD$P%S&P ^F5R  J3&# X\
      V%#  R'&# 2$/R   T*%R'P.R0P  OP&#  3;#P%R DX$P&R  #^$# ZO#R$R%S'N*P-R4S6R8R<S=NBP ^A#P8P:R  ?;#P%R\
        L^&# ZF1R $6=R>P Ba#P*R  <]#R%P  O<%# 2:#P$R )T'P*P-S1R=P@R  3N%P1S LU%R'P-R=P HS#O'S-P:R  [R*R8\
      P L.#R-P  FT-S1P   `O#R  &1=P?R   6%%P*P-R.R0P2R:RGR W;%R  Q,&#   a;#R'P-R=P  C8&#  (!&# 8U&# 8.=P\
      ?R  4E%#  +['S0P 53.O0T  b[$P%R&S'O(R*R+P.R/R0R1O2R5N8O:O<R=O>R?U@RAOBPDPESFPGRHR Q/.R0P  $?%#   /\
      @%# (^&# %)&# <E2R  ].%R&P LJ%O'R0R  (X&#   ;)*S@P   (T#S'P*P 'F#R%P  bK'P   '>#S%P   SO*S=O@R  XO\
      #R'O*R MD#P%R  Y2#R%P K-#S%P  A/%# G3%P'P0R  EV#P%P'S  NW%# SK#P%R  $CCR  #:0R   Lb&# A)%P'P*R-R1R\
        !E%#  1T#S'N-P1RDS =8%R F9#S ]D#P$S*P  P*'R  %?&# /J*R=P QJ*P9R  MP#O$S ,F.P0R  TF8R  85%O'S  J$\
      #P'R  +N%#  LW&#  %-&# <Z5R $b*P=S   ((&#   $6$R2P 1.#P'S=P (4$R  O%#O$R%P*R/S2P=PBR  ^1&R   L$&# \
      N_:O=S .<#R*P+P  #S#S%O'R*R-P8R </#P*R=R  C)&#  <##S%P :3#R  ,<#S/P QW#P=S GW#R$R%P*S-R1P2P=R Rb#R\
      %P'P(R+P-P.S  O1%# :X#P'R  =('R*P  ?7&# L*#S$P AQ#R$P'R*P/P8R@R  ND#P%R  5K%# -V#R*P    !/&# ,D+R \
       7'+R  ]T#P%R-R0P1P>R  $$%# Y3=R QV%P'R NJ#R%P'R0P  @D*# K8#P%S'P*R=P  E>&#  ).## :`&# 5X%# X+#R'P\
        S3$R&P  4H#R.R  -0&# ,H%# CG&# Y(#R  a)#O%R'P-P1S=R  F/#R$R&P  `%#R +A#R  FK#R%P&P*R.O4R8R )Q'P*\
      R.P0R@PBS  N(&#  MC&#  /4%# QI#R >**S?P  )T#R%P'R  +D'X.O0L 4TEPGS  Pb&# P0=R J?#S$R%P'P-O.R1R V@-\
      P1T@P  A8%R @M#P%R `M%P'S   F%%# X*#R =;#R$R'P=P?R  :G%S0O ,E%R ]L#P'R*SCPDP  >U&#  [!&#  _L*# ON%\
      #  $Z#R'S/O G'#P%S  3?*R=P )U#R1P  /2%P*S  >H%R   $%%R 9T=P?R [X3R  EE#R%R'P $:%P'R  @&#R$R%P&PHR \
      U6'P)R*P0R   E)#R%R'O(R)R*R+P,O-P/R0O1P2P4S5P6R9P:P=P>O@TBPCTDRGR B8#R !+#O%R'R   !b#P'R ':#P%P4SB\
      S #!#P'R .6#OFS aK#R  -+2R $U#R%P  Y(#R$P%R&R'P*R:P MQ=P?S  ]N'R@P  '_'P0S1P=R  <b&# FN'R  b[#S%O=\
      R?P >2%R'P  O4&# ?*#P*S O:#S-P  **#R L7#N%P/U   ]J#P(R   7J%# 1I'N(O*T+S  CU#P$R%R2P8P>R _6*N1P=U \
        ^/:R=P   'b'R*P 48%R  $6.S0P  87#T%P'P=P  LO%# '&%PBS T&#R*P=P@R  +bCR   R,&#  P.%R 3U#P$R'P  S;\
      &# CQ'S/P   ?_%# V`%#  YN%#  =_&# LE'R    H'&# _B$N%S'R*P0S=PCRERGSHP V!#P%P'S [^#P.P0R1R  !?*R@R \
       #2&# SZ8R *>-R  -[##  C^#R'O*S-R8O?PHS   -0#R 5B#O$P'R*P-R.R/PAS  <K#U$P'O XB#R$P%T0P RR*T>P a,#R\
      $P%P  []&# PY#O$S YO=R?P  )7'P0R  IO#R QQ#R'P   02%P'R*R=P@R   Q0%P&R $'%R  7Y%# 4]$P2R &[%R'P ^;#\
      P3R  D]&# ,7%# B$8T=O !M#R$P -(#P$P&R>R  AB*R *.#R NK.R0P  >7%#  =I=P?R  3R%# 02#P'P/R0R8R=P AU$R%\
      O&R  ]*#V%O'N-R  `B&# ^)*P4S5P 42:P=R  0C#R1P  _T#O-R0R2P  ON&# 2U%#    b>#S%P Ka-P1R2R  A4%O'R @1\
      #R*R=P  F'#P%R TQ#R$P  *<$R&P'R*P @>$R'P <CHR  T!$R*P4R  3`#O-O1U=P   ]+#S'P #X$R E)#S ?@#P.R  b^%\
      # S`'R*P  6X*R 0##S%PBP SI#R  +J-P  ]`&# F`&# GG%P&R  IR#P$S%P  L,%# _''R  >.%# a_&#   4_&# FH&#  \
      &2#O/S I&%P6R:P 6b%P*S  2K&# R9'P UV%O&T  QO'P T5=R  -2#P$R'S(P+R.R0P PK#P'R  WJ#R  2O%P 5a#R  2.#\
      P$O%R'R*P.R2SDR Y)#P'S *#%P'R 2H#R*P.P0S8R:PCP   /I-R1P Q-1R J*#S%O  D:%R'P0P  +<'P-R  J%'R3R8P  :\
      Y&# T`&# 4D*R@P 7&'S0N   RA&# 1S#R'P   #+%# GR=S?O MD#P.R/R  %+=R?P  A6#P%R  G:$# T0&#  [V#R$R%P*R\
      .R0O=O@R  _W&# '&%# ZV%R'P &L$P2R  .WB# &$'R  b6#P%R  )C%# %70R E[#U)O-R1P (b#P%P'R-R  <N*R-O0P1R2\
      R3R=P  *U&# #9#P/R 2Q'P0S  F8&# 5;%P>R 2O#P1P=R #:#R-R  2P'V.O0M /D#P%R  AA%# A>&#  bE#P%R Xb-S1O=\
      O?S  2UER #?#P%R-T1P  $A#O$P%S'S*R-P.P/P0S5P8S=P@P -I#P%R 0N%R  O%&#  <`&# !B&# `(#R%R-P #+$P*R  :\
      .#P%R @W'P-R  *U&#  ([&#   Z?.T0P W]*P@R S?#P$R-S1O  JG'P=R S)#S%P'P /A#P&R E1#P8S  :K&# ;##P%S  ?\
      ,#P$S  A<#S%P  D[#P/R  CP%P'R ,a%R'P1R =Z%R '-#O%P*U  Y>'S*P !@.P0R    *$*P=P C%=R  7V&# ;3$P%T&P'\
      R0O=P   Ib#S$R%R'O/P  A'*P-S K-=R  U_*R   ]/%# :O%P'SBP  00=R  %X#R'P 2E.O0S  C?#L4PBW  .6&# OJ*R \
       S5*R *K#T>P B9.P0R  +_&#  ;P-R1P  C2#T'O  ;9-R1P :3=R 3-#R%P $!=T?O    8<#P-R  &A#P$P%R&R-P.O/R0T\
          FZ&# ST=P?R  !=&#  2M&# _'*P=R  E^&#  XV=R  783R  #,*P=S  `>&# %;=R?P ?,'R*P  TH%# HM'P-S5R<P \
       42%#  $R#S$S)P   >+&#  0(=R>O  VA%P&R'R*R-P.P/R0R:PCRDP P6%R X!%R3P &%#R  S`1R 2(.R0P 65#P'R*R-R/\
      P  7G%#  2X%R*P 0/$R 1B#S%P  .%#O$P%P'O*P-U.U/S0O1R2S=S?O ?[#P=R 86#P%S  a<#R  b6-P1S ,%1R (a#R  Y\
      ;&#  VX#R%P MQ*R  b^%#   8!*P=S?P Na#P*T  7G#R%P _)#P%R QI%R  A'&# 2^#R&R(R-P.P/R0RBPDP   4;&# Q:#\
      P*R VT#R  L1&#    ,&&# CI#O$R*T.O3R4R=M?THR @)#P'R `B%P'S   L&%# 6D#P'R  5T'R*P +J#R%P  J8#S%P  P#\
      #O%S 2#'P0R  EC&# MRCR ]'#P%P4SCR  4I#P$P(R*R+P.R8O?S@PCS >@#P'R U&%R  MQ#P*S  IB#O*O-P5P8P=Z IZ#P\
      %P=SFR G>%P&R   (2&# Q]#P(P+S N:*PFR b1%R   -]'P &.=R   N+&R  'B%# 2b%R'P  6@&# $.%R G/#S.P /;$S%O\
         a$%# !_*R6P:R 3U'P*R <7#R'P );8R  O7&# B`*P=P@R Y.#P%S*P  aG&#  E.&# 81#R'O(R*R+P.P/P0P1R<R?RBP\
      CS  aR%# YW#P$S%P   P2%# -:#R%P _*#P-R   ,*#R'P $V#R%P   M9&# V?&# 7b0R   :*&# SZ#R-P   D3C# 7a$R \
        4F#R  7G&# _^#P'R  ?b&#  YN2R   Q]&# %F$S'P Q?=P?R    )(#R%P  6O#P*R QS$O.P0P2S  $(%#  01&# 5U%P\
      0R  (a&# J`'R*P  06%# [I'T0O   AO#R%P'R  FB*P@PHS #I#P-R  08.P0S  WV'P)S   ?0&# bG%#  B@.P0R  FE$P\
      2R   C###   ZT*R=P I?#R   JR.P0R   -J$R  9)#O'S*R (I*R   NB#P'S ^0#P%R VE-P1R  >U#R%P VX#R%P D=8R \
       .T&# 0.&#  V-$P2R  `D&# 'N-R1P $C#R%P-R.P0R  4/#O%S W'6P:R  a0&# .;:R  6?%O'S T<=R   8_$# R3-R 3;\
      #P-R   01%P2R   JF%# N8#P%S'P(S+R-P=R DC#R-P  !]$P'R   *#$P&S ?%%S&P   YT&# 0L$R%P U6#P%R  Q[#R%P-\
      R1R=P    H<&# -!'P.R   QB#U'P   :[*PCR  -.#R%P'PBR   &@%#  Q0#R  5W8R:P OR*R H5#O/S   S]#P%R-R K,%\
      S&P'P-R1P    ,9BR  JJ#R'P   7L%# CZ%P-R1R X2'R  +a&R'P/R0R1R2P5P8R=R  6T%R D)$S%R&R-P1P=R  8b'P0R \
       S5&# aM#R'P*P@R  F(%# @Y#R$P&P  %<%NHU  PI&# 75@R L(#R'P 2$*R.R=P  I:#R%P-R @=#P/S ]$=R?P LA%R'P \
       ,6=P?R 6D%R&R(R*P+P/R1R3P8P=P>P@REPFRHR _N<R  _@%S&R'O*RBR F<#R @9#P-R1P   'E*R.R0P@R  *T#R/P  (U\
      (R  ]Q$R%P  *4*R@P B0#R'P  T)&# &<%# DT#R -4=R>R  [*2R VJ'PHR  O[%S'O P-%P6R8P:S  -Y#P%SEP .V%P4R \
      MM#P'R  ?I'P*S  )E$R%R&R*R,R-S.R/N0P2R8S:O;R<O=O>R?PARBPCRHP C-*P=R  'M%#  SM#S$P%P'P :G.P0R XK#P=\
      O@S  M[8P9R FE'R0P  A@%P-P1R /V#R$N%P'P*R-S.S/O0O1R2S8P:N=P?R@SCSDPHR .0$P2R  6F#R2P  =EB# 2@&#   \
       $+#PER  17&#   3:&# M'%R VV#P$R ?<#P'R*S-P0P4S:R=P@ODR  4+%R AK#P'R  -`%P  7-&# D_.R0P JT=R  .R&#\
       ^G$P%R /D'P)P*R,R-P1R  7G%R'P 9Q#P%R  Bb#R%P  'R#R  ?D%#  ,W$R%R &O#S%P <Q0R  ?5#R*P  QS%#  =;#P \
      DL%P8R  K_%# 2>-P1R QW#P%R  L=%#  +1'P.R 7]#R%P  '>.R0P   R`-R1P ]2%R'P    P0'O*S NK'R0P  0b#P-R  \
      _+#P%R  QJ%R'P   4!DPGR #J-R    SB%P'R*T.R0S1P2P=P 44=R?P K8GR  ']#R%P  L0&# $^#O'S  4b$P%R'P  U'%\
      # 4_#T'P=P  V=*R1P OM-P1R TF#O%U/O 37%PFR  S_&# 9<#P%R  K8*S@P FZ#P$P%P)P*R+R/S6P:P<R=R?T@RBPCPDPE\
      RHP 7#*R (<'R-R/P  O%.R0P _8#R%P *,#O'RDR  8&'R  a^&# [;#R%P E2#R (Q#R  P#%#  D-$# A#&#  aS&#  ZO%\
      # ZW%# J=#P%R'P*R-R  ;0%#   LP=R NC*P@R   K?#S'P '>#P$R'O*P-R.R0P1R2S5P8P?R  I8BR #W-O1S  H]'# S>.\
      R0P  $<#R8R=P  >D%#  -W#R$T%R&R(R)R*P.P/P0R2P4R8P:R>P?O@PAPBOCPERFRHS   /`'P*R X!'P-S1P4P5R ,$#P  \
      6%#S$R%R&R'R/P1P2P8PBRDP  KR%O'S  $H1R :=8S:P=P .)'P-R  :3#P'S.P8P:S=P  3B#S%P =7#R-R.P  %.$R G0-S\
      1O SM'P 5,#R%P  ;8%R(R@S  B6#R DU#P%R M1%S&O  -O&# !S(R+P0R   WN#R  H(=S?O SZ#P%T S,#P%R aM=O@S  N\
      ]%# !A*P=R  ([#P%R   7L&# YJ#P$R'R W,#P%R  !+%#  +%%# &T%R IB%P'P-R  BU%R'P*P=R Eb%PCS 7`%P'R HS#P\
      %O'N+R.R0P6S8P:P;R=S>R  La&# O2%P  `*&# ]O:R=P #<-R1P  O($S&P  G;#PDR  3M0R  NM%# `Q&# )A%R-S=P N/\
      #S$P%P'R %Q#P$P&T  2K#R$P  >b*# aH#P%R'P*RDR ;)0R    M1&#  F5'P*S F8#P  <R#V%O'P*P-O U<#P%R'P/R LM\
      -R1P S9CR  FR&# +F&R B%#P'R(R+P/P1R9R  &]#P%R:R=P OJ#PBR  a^%#  !;&# UE#R%P'R OY#R$P%P'R-P/P1R:P=P\
      @PBS ;:8R  *2#R1R=P  [N#R-P  [/$P%S&P T7%P'R -C*S=P@P  ';%#  <M&# /E*R-P.P0R1P8R:R=P@P *Y#T%P'O  F\
      W#P%R <]#P%P'O*V  6$#RBP  #I%#  $T#P$S&P'S*P-T.P0U1N3P5P?O@RCRDP 3='R0P1R4P8P<P=SCP  :Y#P%P3T GM$R\
      2P8R=P   **&#  ]@$P*R-V.O/P0O1O2P4R6R8R:R=PDPERGPHP I]#S&R'R-P/P B8#P'R*R  36%R&P'P*P.P2S8P:S=N?R@\
      RFR  !6&# ;V&# Z<&#  DW#P-R=R   ,>#O'R0R8R  VG'R*P  '##S$P%P&P*T.P/P0P1P8P=R 7K#P/R  _&*P=R 7U'P*R\
        .>#PBR   WK*R   E7-P1R  YZ#P%R  WY#S%P'P   03'R0P   %?/R  #X$# 5!'R    Q>#R%S'S*O1R8P=P   0*&# C\
      `=R  [L%# -=#R/P VS0R &1#P%R-R  0S&# Q$1R  A_#P0R 4(/R O.6O8S:R=P    P%*R  D9&#  :/#R%R'P a;#S%O'S\
      )P -3=P?R HK$P2R  ^?&# *@=R ab#P-R  !(=R@OFR  aF$P%P&S @?+R  1#'R-P0R  0T$P2R  (_=R?P   !*#P  GZ#U\
      %O'P*P1R  b*&#  1+=P?R  14#P%R  Z:%#    >8%# @L&#   `>#O%P'S  &>#R  <9&# ':#R 7D%PHR  b,#P%R Za#P'\
      T >##S*P=P  0&&# )`#O*S-S.R0P1P8R:P=R@P  #Z'R YY$P=R  7C2R   ^D#R=P  .)=P?R Q[#R'P  FH.R VN#S%P  =\
      P*R  '6#R Z`#R%P'S/P0P3R8P=P>R?R  44*R G[#R bP#R%O*PBR 3Q.P0R   '>%# 8;-R M%#S'R  -B#P%S  EX#N%T ^\
      T'R  _X=R  )I&# .I'S*P W#=R !'#P%R)RDP  (7&#  6]#P*P-R1R D`#P1R  6T&# 'G#S%P'P  BE&# C7&# (;6R:P ^\
      0#R*S=R?O@P  9K.R0P   E<%# 75&# -S*P=R )PCR   5Q&# TT.R0P8R9P  [E%R  3K%# IE&#  :'&#  _S%S'P W>*R=\
      O@R  C1%#  aa$P&R  CJ#O%O'R(R*P+P-P/S0P8R9R<P?THR Y1#R%P  RP%#  DE%#  4&%R 3U%O.R:O=S>PER Q/#R8P:R\
         L0#P$S%P'P*S  &&#P%R'R -N#R 5a#R  b^:P=R  Y[&# 73&# PO$P%R'P2R:P=R  :W#P%R:R=P A>#R%P'R0P  3b%R\
       _]'R  PG#P'R CB=P  Y:&# <W&#  $U#R%P  !8&# ET=R?P    P.#O*P/T :1#P%R  CW#R  $6$R'R(R-P2O4R5P=R>P@\
      PDR   [%#R  VI*R3R=P>P?R  _[&# `,&#  BO#P%R  [!&# [b#P*S-S=P@P OX#R%P  :P%R'P   5X#R%P N2%R-P  [6#\
      S'P*P  <I&# !T#S'P   ,=&# 1_.P0R  .?#P%R'R4PHR  (+&# 53#T*P@O '-#P$R  Z.&# %_%# %3%P/R -8#P*R  1>$\
      P*PCR .P-R Y`$R   A4*R/R ][#P-R EM#P%R  /$&# F-#P.R   ;N.R0P   EF%# E<#S-R=P +H#P%R@R  R?#R%P  /N#\
      P%P'R/P1R @[*P@R 4FDR  -_&# T8#R #A#R'P 6I%R-P ;*%P0R   >)&#  )'#R$P-P.R _6=P?R 3#$R%P PA%S'O X^'P\
      *P=T@P  GU#O%O'U  HB#P%R Ma/R  G,%#  5D&# :D$R&S'N*R/P1P3P4S6R8R:R<R=OBP -W'P0R  D_&# 0K#O%S.R0P:P\
        H[%# U')P,R `5#P%S'P   94&# Y;&#   UD$P%P'P-V/P0P1O2R   3(5R  I<#S.P  YU&# $0#PDS 1X$R  -_'R0P  \
       =#%P'R6P:R  H='P(T+P 8$%R ^W#S%P-P  6P#R$R%R&S'O*O/R:R?P   9@BR F9#R'P  0N%#  /,$# %7#P%O*S &N#R \
      'U&R   GI2RAP  2%%# 2,-R=R?P  WP#S$O  IU#P%R  6M#O0R  %R#P@R  MW%# ,b%# B=&R  (=#P$P%R*P.R0P2R=R H\
      *'S*P  U:=R?P )&#S%P'R*P=R ;<#O*P1R8R;R=R  X4=P@R  UV#P%R'R H`#R%P'R [@%O'S+P=O?S  B-#R%ODR  aW$P%\
      R&P1R  4H&# ,H%# OL#P*P8P=R>S@R  !A=# C4#R     &9## B1#R%P*R-T1N8P ()#O$T%P *6.R0P  PU#R*R0P@R  8a\
      =# +V=P?R PV#P/S  U=&# aX%O'S  /@.P0R bM#R%P  a^%P'R =8#R%R'P*S-R8P aP0P )4#R  -@#P%S E^#P%R  !]&#\
       #E5R  [Y'# &O*P  U[%R %6%R Va#P>R  [P#P%T @>#O%S LT#P'R !Y*P8S=R?P  76-R1P +P#R'P*O:P=T?S@P  Z%%#\
        #Z%# D.=P@R R*'P*P0S    >Y#R/P    )<%#  BJ*P5R=P@R +@$R%P  UX-P1R   Ba&# >(#P'R  _@&# T>'R :^=O?\
      S   @H#S%P'P-S  KO#R%P  @.&# -+#P/S 8R*R T##RBP S^%R&P  ;9%R  2,#R-P   U!=P?R  R,*P>R  D)%R&P  0X&\
      # H<&# KN#P*R I>1R  RE%U0N -X#R%P  ^>/R Pa%P'R 78#R'OBS  ]*&# %T#S%P  ,Z%P'S S(#P%R JV%P*P.S  ;.DR\
         0I-S1O 7`'O*R  -W'P*S-P    U]&# `A.R0P  >^%# 8$'R-P1R  Hb&# DC#P%R KD#R%P   E@-P1R @O#S*P  O.$P\
      &S aH#P'R J5#S%P'P*R-R1P   C;%# A.$R&P ?>=R?P   !A#P #3*R4P  =F#S%P   GZ&# 1I#P'R  .6'OFS TZ#R ]O%\
      R  ?^&# MT#P%R  (=#P-R !'#R  $A&# C^#P'O0T  0##P%R   5W(P+R 'Q#R  XE#P-R  6L#R'P aE$P2R  ^0%# HU#O\
      'R*R  9P%O&R-R=R  ^R#R a-#S$P%R*R-S/P0P1P2O4S5P8R=O?P@PCT  4<#R !P#R   F5$R'P V*#O%S'S  'Z%# N+#P%\
      R HY#R$S=P  V'&#  2K&# 3Y#R/P  !E&# R[#P%R Z/#R%P *K#P'S*S-O  2:*R=P  4$5R  PX%# ;C#R2R:P=R   b_%P\
      'R =%#S4P  KU%# >'#R?R 22#P%R E&.P0R   '/&# ]X#R%P  20&# a+#R  3+%# W^#P%R  DJ'P0R  [V%# =4#S$O%U&\
      P'S(P)P+P.P0O5R9P<P=P@PBREPFRHRRR  V*%P'R*P H7RS  T>&#  TR%# NO#P%P'O*T0P EE$R  L3&# 1I&R  D&(R   \
      U2*O3R4R=P?R  /I#N%O'R(P*R+R-P0R=P?RCS  SG#R >(#U%O'P/P Z*#O'P/S ZJ#O'S  CE#O'T*P M<%R  XN#O$O%N'P\
      *N-P1P4X8V:R?RCSDREPHR    P1&#  A4#S%O  5]:P=R DF#S$R%R&R)R*R,P.P1P4S5P8P=O?PDRHR  7L#P%R >?#P$S  \
      J?%P'R*P-RCR  R<%#  `]#R%P ab.O0S  8R#P/R [`#P*R  =1&# S7#R .=#R%S'P1P  F!#R$P%R*R-PER  ?a#P%R II%\
      R&P'P*R-P=R?RHR  TW&# +Z%R   #X&# %K*P=R  =#&# ?<-R 2J#P'P1S   C(&# b>$# `1'R  X$&# $<&#  :/## =.%\
      # U(&# (P'S*P1R  K?#P*R  %)*P H@#PBR  /]&#  IO#P%T&P  &^0# Q,%# SW%# bL*R.P0R=P V%*P@R &^#P'P(S  +\
      9$P%P*P-T1R *(#O$S'R(R+P0P2P:RBR 4K#S%P'O/RBR  58%# 52%P-R.R:RCR ^Y$P2R  /b%P&R*R-S1P8P=P>R  '_$# \
       R_&# L+#P'R*P@R  a:#R%P :^=R    K+#S%P  ]Y&# =X&#  YP&# P_#R   <F=R &*#S'S/O    Ia#P'R(P*P+R1R=P \
      _`#P1R  ^R'R*R=P GH#O'P=S  M$&#  $K## B@&# V0$# Z>#P%R bL#P'R  ;b&# %&*R=P U0#R'P  /,&# RL=P?R   8\
      #*# ?#'P5R :$%R'P   !N#S%OHR 6M%R  P+#P=R   >0$R %['R(R-R.P0R3P4R:R@PCP  U=&# ($*P Y2$R%R'R(P*R+R.\
      P/R0P1O2R8R=R>P?OBOHR  1*&# /[#P*R8P  &R#P%R'P*T-P.S0P1R8R?P 5Z#O%S*R8P  H_#R  RW%R  OD#P-R  ;H#R$\
      P   (_$# 22'R(O+R-R.P0O1P8R9R:P<R>R@PAPCRHR  :@&# 41'P*R ;>5RHP =F*R  AT#P'S  C=$P%P*P2R@R V[$R2P \
       +>%# 1^-R1P !3'R   P<#O$W'P*P V<#R$R&R'R)R*P,R-P.P2P8P=P@REPFRHR 7R(R+P ?A%R'P 3+-R:P=R bG%R   V-\
      %# (F0R ,O@R RD'P)R  I4%#  8V#O8S C)#R*R0P   !1>R J:#R$P%P&R'S*P-P.N0U=R@P  5b&# =T%P&R*R<P U`*P=R\
        ]-.S0O   O9$#  aG&# %O#R'P:R=P  T4&#  [J'R  >B#R'S(P+P %7#R   )@&# 29#O4RBR  K2#P*R  T$1R  PH%# \
      3H#P%R'R )E*P.R=P@R MH'P*P/R0R `R%S&O  IZ*R8P ;8#P'P1R  :X#M$P*U=T  4<#P*RCR  [(#P%O'P*P.S0T1P2P3R\
      =S S]#P*P;T   ^Q&# 0M*R ,X#P'S1P=RCP 98#S%S'R*O.R0O I&=R  _/&# `B#P%P*P8P=RCU  ]_%R $]0R /X'R0P  5\
      &&# 4b#R'P-S #*-P.R0P=R  ,I&#  7Z%R X/%R8PDR )6=R  3H$#  I(#P1R Y1#R%R'O  FT#P%S'P  -K&#   CM#R%P \
      16#R //#R /+#R  <R#R &O%O'S*P-S1O=S Q@#R%P  ,S#P%S O^#P%P)S,O-R 5C@R <Y#P'R*P@R  &.&#   SZ#P'R  DN\
      .S0O  UQ#P%R  5@&# 13#P'O0R=R   JM$P2R  :K$S2P  ;E#R   ,H%# <)#P-R  VL#P$R  ],&# -!#M%V  !6#R$P%P'\
      S*P-O5R;V=PCP     #P#R'P  A6&# (:%P  .?8R   UC#P-R  XW&#  U=$P*R  G[#S%O CV.P0R  UF#P'P*S  CJ%R*P \
       ]-%# P+%PCS    bW&#  ^B%S*O )Y#R*P  G9&# AU#N$P%P'R*S-O=R@VFPHR PE#S'O  HN&# =V$P%S'P.P8R=N>UBS  \
      (S&# T%MR  CQ#R'P  5L#V-PCP  @[&#  7M&# 6*=R  )L3R  E`&# 7EMS  L6&# bS*R=P    4V=R  [&#R=P Z*#R'P \
       ,1=R ]T(P+R W'#P/R   6`&# MS#R%P KV#P%R   4T'R   4G8# [+#P'R  /O%S'P .,%R-O=S  #4#P$R%P&T*P2P4R <\
      Q%P  B<#P$R A=#S%P   MX$R  QT%#  R)#R/P  ^1.R:P=R  13%# %B#P'R  #Q=P  =<&# bF.T0O  TR%R H;%R*S=P 2\
      ;#P$R  O6&# V_2R 2C.O1T D1%R   BU'S-P  JS#R$S'P*R-P.P0R8P:R=P?R@P  aa%#    [Y%R  CK#R%P  #(&#  (C#\
      R%P=P &b$P2R=R?P   5=&# N[#R'P a3#P'S*P  =7#P-R  F4%R  JB'R 5E#O'P*V-P=SCP &M'O-S OT#O$P'P*T-O0P1P\
      8R;VHR  W@'R/P 6D#R%P  AI'O0S  +6#R  6?#U%R'P/O    D*>R  ;P&# !#$R&P  0N$R:R=P  7=%# OQ#S%P  P;%# \
       9)&#   0X&# B;#S*P    8&#R%P :?$R R>$R%O'R=R  a.&# ]+#R-P  F:'P=R  Y6#T%P'P*P ;V#P$R'R2P   P7%R'P\
       2A%P*R  GA#P%S  C@&# 7*%R'R/P0P  VD*R *P-P1R  I2&R  QL#P*T H,%P*P>S IN#O$R  RO*R  #5'O.S F_'P0R  \
      ;H'R *b8P:R  CV#P%R  %A#P/R )*$P%R2P   S5#S%P 01#U%P*P-PBP   *@4R    '_%R'P  *P#P%S 3^#R/P  9B-R  \
      8?-R 'I8R    NG## %]8R GR#R'P P)'R.P0R S.&R'O-S   1$%R-P1R  I.#R%P'O*O-P.P4R8P;R>S?RCSDP /G#O'R0R \
       M(## /_'S0P Vb0R 2O%P*S V!(R DZ#R1P  53-R1P *;#S%P  1_&#  H5&#   4-#R%P*P=R   1C&# Q2#N%P'PDPEVHR\
        8^#O%U&P*P=RHR -?-O1S &7%S'P*P   _&&# LK&# V.?R _[#S D,#P'R a.#P%R  `a#R  ;;#S%P >*#R  ,4%R'P  %\
      $8R  :L&#  :$1R  (>GR aV#S%P'R ^8#R RS#T'P*O=P@R   E>.R0P1R  $W%RDP ((#U.O0P  T+/P  S1&# 0H$P2R  =\
      3#P*S=P _M#P%S'P  7J#P3R  (%%R'R*O QQ#R%P'P-PESGR TQ#R'O=R  Gb2R _;#P%R  .*'R  4)&# &*#P%R'R  %W&#\
       U9&# =9#P=S>P 8Q#P%R P<'R*P-R.S0O  W_&# $P&# 4X&#  N]%P&R  CS*P0R  *;'P)R 2I#P'P*R-R=R  '%&# YM&#\
       8['S.O0R [/.P0R '45R  3&#R'O.R2P=T @N'R*P   CU%# <!#P%R E+#R b,$R2P  .#&#  _S&# NG#S%P&P $>BRCP  \
       .X)R 4$#P%R UP$R*P-R1P=R  @8&P'R :J*R=R@P  RH$# JU%P=R G1#R%P'R-P.P/P5P8O?S@RBR *H#P(R+R #V#R'P=R\
      ?P  &H#T%P'R*P=P   CN&# LG/R  .^$R&P E]#P$P%R'S*P-R #+#S%P JU-P1R  E%&# EZ%P'R !Z#R%P W'*R  U'#P'R\
        L2%# -^%P:R   %=-S1O  X8&# V)'P0R  %_#R%R0P S2#R  [^#M%O8Z 4(*R@P J11P=R /4'R  FB+R  T[#R -J#R$R\
      2P  C=-R  5Y&# 3`&# [/#P'R ^F#R%L'T(R)S*P,P-O.R0S1R5R8S>P?PBRHP Z#$P&R'R 03'S0O  /M%R'P*P5R=O?S  a\
      [&# >Q#N'R*P-P8P:W  S7&#  K,#P%R  X#'T.P0O -R1R V3#R  QB*R.P0R  +''P.R   `O'R V(%R 3>%S'O BE#R%P =\
      O%P*P-R.R0P2R:RGR 4('S0O   ]F$# LL#T%O !]%R  AR*R (##P%P*S  D_%S-P YV#R'P-P.R0P  <+#P/T  AA2R   5D\
      =R?P    +C=R?P J,'R @P'PBS   /M$# <a&# :7#R%P  (Q%R  08%# Ja&# 7T'R -[=P?R   ]U#R  X4&# 7%#P%R  E-\
      #P%R*P=R MM-R1P  ZV$P2R Qa5R YL#R%R'P   M>$# F!&# X/%R&P@R   )>%# G]'R*P >E#O'R.R/R=P?R PY#P$S1P  \
      $V'P1R  F,&# -B&# #W#R   .^#P$R&P'S [<#R'P 6A#R%P B)#R'S  ^+%# Q7#R  :b%# K'#R%P*S-P.P0R=R?P SO#P%\
      R  A)#PJRKR  W7#R(R*P+P  ;$'P B[=P?R JH#P%O'R:R=P ..8P=R  2'#P/R TU#P'M(S+T-R  -6&# :`%P'R  $b&# _\
      M#R%P L(#P=R ;[0P1P3R 6G%R  JU&#  +S*P-R=R aK$S%O  %$#P%S=PDR *'.R .(%R  #C%# F%-R  Y=&# 01#O%S Y2\
      #P%R 20#P%R    <?+P=S  H?%# 44-R !D#R  GX%R     ^D.P1R  +R%R  (8&# [)#R%P O+#P-R=P>S  VF#P%T-P    \
      </#P-S1P ;).P0R ':$P2R   ;C%R(R*P/R !)#R S+#P%R H[#R$S%R(P*R-R/P1P8P=P?RCR    W1*N@T KF#R$R%P&R'R1\
      P2P   aQ#P%P-S BB#R <@%P'R %_#P1R D2#R CO*R=R@P  4$#P8R a>#R'P  ;Y&# 8^#P'S*P  SI#R%R,P-R1P  H7># \
      3=%# B_'P+R ?T.P0P ?<#R   ]6#R'P  4P'S0P @S'O1R   _%%# :K'S*P-P  K:&# TU*S=P?O   YE&# 3K#P$P%R&R'R\
      (P*O+R-O1R2R  I`'R*P X<*R  7R#U'P=P OF%R*R.P1P -E'S(S0N   G<$# //'R*P    bG=R?P K(#S'P4R6R8R:P<R=O\
         XQ$P%O&R5S8RCP  Z9%P'R)P,R  V%#P%R  ^^&# O!-R1P  ,$%R  2V&# G7&#  YE#R Wb=PCS Q7%P8R  =4&#  ]P%\
      #  3T&# ($&# S^#R LE'P*R   ?R#R%P'R/P 1$#P3R +A'P0R=R   <=&# ^!#S$R%O   )K$# #C&#  >H#P0R 7A#R  #+\
      &# %^%# AR*P8U=N BX'R X`#P'S(P  `S#O'S    T,#P  H;#S%P'R a/$R2P  _,#P%R/R 9K'R.O   %-&PDR  RZ&# X+\
      $S&P'R  )V#P%S'N-R QU#R$R.R/P1O4R5P8S=P>R?RDPHO 'V-S1O -2*R=P  *L#R'P    .W#R%P=R?P >_#P$S2R ZX#P%\
      R8R 3;#S  !P=S?O  (2%# U9&#  X$&#  .Q#P'R A^.P0R #:%R    =R-P/R [F#P1R  0T#O%R&P'P)R+R5R=P?R@RCR  \
      WX%#  7-%#   @B#P$P%R'P.P0S1R2R  @3.R1P   +J&# 3Q&#  C&%# /$#R  +M%R'P   7E#R>R   WIB# 2(%# ]0&#  \
      '7#P(S+P  ;H#R%PER  -E&# V5#R GC#R%P  .W#O$P%P*S-R.R/R1R2R4R8P=R>R?O@R  F%%R  ;?%# 5&2R  <Q#R%O'R(\
      R.P0S8R @)#R/P P`'S0P 0U*P=R  JE*S=P  G`-R1R `3$S%P'P2R  [L&# QC'P1R   P+%# >S2RAP RQ#R%P  >RBR 7P\
      #P  Z;%R'P.P0R `N-R #E#U'S(P*N-S.P1P5R;P<P=PDSHP    >`*# 5/%# &]#P-P1R  Z]%# R&&# #N*R8P  FM#R    \
      RU%# EH&#  Na#P%R&P'R(O)P*S+S,R-P0O1R8R=R?O@R  :?$# >R&#  Q?&# 0P&# !$-P1R OS%R N(#U%R&O'S(P*R.O/P\
      0S1P8P=RBRESGPHP  */&#  ,`*R _I%R  J[&# ab&# EN%R HH%P'R  Z)&# 2<'P  _#-P1R Z<8P:O=T  1E%# (_&#  (\
      F#O*P=W QT%R  ^M&# GR=R <<.O0S=R  HT#P/R WH#S%P'R/P4O5R6P:R  J`&#  W7&# %;&# -Z#O%R'R   ,;#O%R'P-T\
       SC#R/P  a$#P*R=R `@-P1R  :V#P%R   =Q&# ;N%R*R<P  )Y&#  9`%P'R  5)%# /2#R%S&R/PBP  T#2R 7W-R   ]>'\
      P RM#R*P 22#O$P%U'PDS     EJ$# 0,>R  X1&# Z%&# 40=R !/0R  /2#O*SFP  5'&# 6N#S%P D1.R 39#P=R P$%P'R\
       ,I(R+P  6<'O0S R*#P$P%O*R-R>RCRTR  X'#R$R%P*R8R:P $+#R*P 24#S%O 27#P%R  JP%# 8`%R'P OG=R?P ]T#R%P\
         RA&#  '+%# *F#R%P=P>R Aa#R=P Q'#R'RDP  RV$R 6L#P'P*R-S1PCP  X0BR  J;%# 1?#R=P@R  _K%P'R  ?>#R [\
      5#R%P K1#R$R/P8R=P  T6%# 0K%R  A,#P$S'P  <L&# 5L#R  ;[BR  @A%# I:&#  $Z#S'P $(BR    )L&# QA&# 3,8P\
      =R 1<-P1R ^&4R  0%&# T&%# F/'P*S J?-S=P  X>#S$R%P'P(R*R+P/R1P2P5R8P:P>R@SBP  =*4R =[#S'P*R1P  (1%R\
        I'#P%RHR  HM#S%O'P.R    (:'R=P _)=R  Ma&# YF#R%P Y[#R  O1&#  =&%R  JZ#R%P 9J#R$R)P,R-O/R0P8S:R=P\
      BPDP  *!&# I6#R%P'R-P9R JC#O-S  ]>#R%P&R/P  E''R.P  6,#P$P%P'W*R-P 0-*R=P@P 'K1R=P  P7## b^&# X=&#\
       :T#P%R #Y%R _*%PCR  b6&# C='R    b2.R0P R2#P4SBO  $)#R$P%R'S-P.P8P=RDPFSSR >2%O'P=VCP  aW0R  WV&#\
       @b#R/P  YD&# U8%# N##P'P*P.R0S  HH#T%P*O IR%P'R  CD'R I&:P=R   :D%# a_#P$P'S MU#R%R'P.P  SZ#P*R8R\
      :P=P Y%%R'P  2$-R  %2#O%S'R=R?P  ]H&#  -#&# Wa#R1R=P  >W#R%P  )T#N-R1R   HA=P?R 'V@R  ZS$R&P   G3%\
      # );0R   O@&# ':.P0R   ZE%P&R=OHS  >Z#P8RHR  RO#N%O'P*O-P3R8P=[HS   C(#P%R [8#P  =K%R'O(R*O=SBR  a\
      ;0R  )E&#  ]b=OHS  >)%# AJ+P 3D#O$R%S'R*O-R4O5R8S?OBRCPFR  =0%P'R   W1?R  )W&# %,#P'R  0F&#  LC#R4\
      P Z)#S/O  AN%R DW*P=R  2(#R%P  ';#R$P%P'R-R1R U'#R'P  0T%R ?<#P.R SP%P'S(R 0W#P%R C_#P$R%PDR  '@&#\
       6a-P=S ,X#R%P RV#R*S=O    ^_&#  ]S#R'P =L$P%S'P  #S#R &Q#S=P  N:#P'R   Y+%# =D#P$P%T&P A'#P*R a:%\
      R      K7%P8R !U.R1P   R6#R%S'O-P/P0R2R `;#T  `T$S%P&P   -?0R 8]#P%R  T,%# 54=S?P -M#R%R*P  $0'P-R\
          `+#O$S%P=RBRHP  b(*R.P;R=P   ,b%# H$%R&P   ].&# O8#R(P `8#P%R  ]1%# 3@$# 4b#S%R&P'P-P/R6P8P:P<\
      R=RBRCP  30*R H7#PDR   4W*SEP   H)#R*O-R1R  `T&# $!&# +`0R  7Z&# *<&#  aJ&# R_%# !X*R 0:.P0R  L.'S\
      0P AZ$P'R   F-&#  D2'R CL(P+R  O*&# Ja&# DA-R1P   UI#R%R'P RJ#R%O*S U&#P%P'P/S0R /'#RBP  Z/0R  M;'\
      P*R=P?R  Y9#P(P+R-P0P1O4R5R6R9R<P>PBRER +D#S%O'S/P0P8P=P>R?R   1'&# 7M$S2P  a7#R%P  :E%# @Q&#  =E$\
      O%P&T G?#O%R*OBU  =`%P*P0R=P@R   <T$P2R  I[&# K!#S-P  (T#R*P [Y#OFS   DS#O%R-R=P@R S=*P=R  Xa&#  <\
      .%R'P  2^&# ?-%O0RBR )K#R%P  9D%# ]P#P'S-P L,'P*R  TH#N%P&S'R-R C:%R-R/P AQ#R%P  XV%R*R0R:R@PBPCP \
      [;=R   U##R$P  ?T#T%P8P $-1R  b/$R%P %(%R'P  -'#P%R 80%R   (X0R  *,#S%O J=:P=R IL#O'P-P5UCRHR  >)#\
      S$O  ]Q#R W>#R ;Q#S%P   $_#P=R ==#P%R UD=R 2#>PHR S`RS  QY#P$S%O&R KA&S  `6'R)R0P     EQ#R'P  5D%#\
        _4%# >!#R'P  *Q8R  K<&#   `4#R _2-R  [D.S1P [U#R%R ,J*P=R  /Z#R%P'R  aa&# T9:R=P Q?$R 9Q%R )U#R'\
      P*O;R=S?P  70&#  .=#P%R*P-P/S4R8R CS1R=P JY9R  HF&#  -%#O%S ^J#P%S-P  -[#O/S  D3$R*P /:#R%P 5/$R2P\
       6S%S bO4R  8S%#  M>$# HE#R%P )?%R'P  >A0R  ?N&# KK#R  <>%R  =*## ,76R A5#P$P%S.R0P2S:P=RAP ,)#R  \
      );$P%R 'G#P'R*R EG#R%P'R.R/P0P:P=R   ;$&# -1#P%R*P  60/R  JE&# ,V'R 'S*P-R.P0R1O>S@P MY'R*P   Y//R\
       R-0R  M5'P.U0N  =<%# 2$;R  TK%# bT-R  ?Y&# 6`&# ^X%P'P0R ]X=R  4G$T%P'P*S+R0P2P4R6R=P  V-#P'S*R-P\
      /R8P=R  ,C&# GL%# @B#R%P  (J#P'R  ),'R*P=R  /8#R'S+P  >%&# ([%P4R  MC%# B#&# >_&# GX%#  =3#P%R >:$\
      P2R   X6#W$M&R=P  [<&#  @@#S'P  B]&# DE&#  L5&# 1:=R F2%P*P/P0S3R4R5P=R>P G6'P0R  2,%# 5H#R$P%P'PH\
      S S08R>P CY#P%RER A_#P'R %<'U-O.R0R1N2P .0%S  F3#P'S  2J#R%R&S'R*P/P8P=PBRDP O3'O*S  ]L#R'P 0F#R Y\
      :#O'S  JT&# _:#P%P-THP 2-'P*R  O!%# C'#P'R  `D#S*P L3*R   E!&# ;<*O@S S,#R-P  ,5%# DH%# ET)R,P L-#\
      P*S 9K%P&R1R=R   GN%P   %8#R  TC&# .Q#P$S  0/8S  #]6O:S (<%P*R  9,=# _(*R ?>=R KA'P/R  .J%P1S ++#P\
      %R  +<&# P-#R'O*R  1b.R0P ]!#P*R   Q_#P%R   >0%P'R ON#P*P8P:R=S S4#R=P %J.P0R  BU&# +>#R V9%R(R/P \
      GI#S%P-P=PHR  KH&#    5;$O%P&S V4#R$O*P-S.R0N1R2P4P:P=S@SCREP -_-P1R K@$R2P  _3#P-S  ^M$R&P _:#R  \
      3G%P'T4P :#-P1R  %&#O%S*P3U  b0#S'P-P a7-R.R0P  /J#R.R0O '@#P/R  %5&# I**P=R  ?2#R%O'R0R=P OB%P=R \
       7J%#  DZ%P*S 50=R   ;I'#   S(#S-O  PB%R  Oa%R&R'P `G#R%P ^)#S%P   K9.R0R1P  :0#R$R&R'R1P2P4P=R?RB\
      P  &N8P=R C!#R1R ?_#R J5#P%R   P#%#  4R-R ]H(P*R Y2#R%P  )L%# 3U#R*P  >;=R  [F#P'S $]#O%R-R +T%R&P\
        Q&/R  *&.R  WA%#  ;`0R  `_%# I=&# U0#P%S  V6&# /C&# S%#P%R  )J'P*P@S XQ*R=R@P  0T%# ]$*P1R Z,%R'\
      P 2K#P%S K?'R*P0R  ?$#R I1.S0O  ]%&# <C0R D>#R$P=R  '##P<R  T..R0P ^Z#S%R&R/P2PAPHP  YI'P.R    _V%\
      S'P  9P$P&P(R)S*N+O,P-R/R1P9P=R?P@RBR  /B#P OK#R/P 47-R1P  _K%#  1:&# M8&# ]4.R0P  .#&#  +J#R%P /[\
      #P-R 5%=PHS  JM%R   a4&# PI#P'R 0!#R E<#P'R  34%R  <I=OHS 7@'P9R  T3#S&R'P*P  :Z.R X#*S/R0R=O@P  1\
      6#P-R  W<%# <4/PBR P^#N'P0T1R=P@S  BE4# -@&# O1#R=R   &K#R%R'P/P8R=P  8@=RHR 49.P0R (R0R  ^(&#  ^%\
      %# 5D&# JF-R  9>'R ZH#R%P'R    WP&# J*#R !S%S(R)P*R,R-P.R/P0P=R?MCRFS VN$R  Y6%P=S   (:+R1P  ND%# \
       F)'S/O:R   G>%# `0'P.P0S R)#R $#$R    LP&# R6%# Z%#P/R ,C#R%P  *(&# ES#P*R  *U&#  CK#N*V PN#R$P @\
      @#O$R%R  V9=R@P H3#S'P.N0P1T  :HBR  E<#R 9!'R0P  51%# P8.R  PY#P%R'R  *;#P'R*P-R   E&#T$P%O 4M'S=P\
       V?$P2R    QY#R  [+$T%P&P U$'P-R1R A7#R%P $W#S%P T?*P8N:P=V *O#S%P  6#&# V5#T%O F1#P%P'P*R.P0R8R=R\
      @P  ,0#O%R'T1P2RDR ,0#R%P @%%R  -X#O$P%P1P=W  <R&# CC&# V^'R=O@R  +>#R$R%P'P*P-R3P:P=R?R  54$# BJ8\
      O:P=T  *N/R *`%P'R  .7##  bb#P $<#P'R L6#T-P/P8P=R &*#O$V%P  93&#   `6&# H&%R EZ=P?R  ($&# _)%P'R \
       $V&# EV$P2R A:#R$P   ]1$S%P2R  T3%# PX1R  ]M#PHS  B2'P0R Y7#P%R P+#R    M_#S%O  (A#S%R'R*P,P0P L2\
      #R%R'P a85PBR  :<#R-P  4!%R  S%&#  @3$R.P  A0BRGP  /2&# ;&%# bb$R2P =Y#R   4Q#P$S%P &W%R  #7#R4P  \
      IE%# ;N&#  /M#N%P*!0P;P=PBP   !.#S%P 7)-R  b@$P%P&P'R*R=R  PO%# R+&#   *:'P*S   +=#S ;^#R$R/P  )a2\
      # );-P=S <_#P%R  VN&# N>%P-R  BL#K%P*!-P=P  P1&# )C%R'P  S6&# @B%R*P #/#P'R-R>R $2#O%R  9N#S%S&P)P\
      0R2RBPCP 83#P%R   #X#R  ]L&# F=*O=R  7H%# )Z'R  H@#S$R'P-P2P6R=P  *a&# Wa@R  H/#S%P'P/P=P?R O_#P%R\
        ^I#S*P  ^J-R1S ,##R$R%O'P-P1R8P9R=R JU8R=P  +UFR  M<#R5S=O  U=#R'P.P/P0R  QA%#  B`'R  RO%# (O-R1\
      P  NP#R ,1'R @S#O'P-T1R  /H=R A>#R$S%P'O0R2P    (RCR  a=&# E&#R%ORR  ]K&# UG#R  >8$# RJ%P'P-R1R  @\
      +#R%P  [S&#  N]#R YC#S'O (-%R  !]=R@P ?D#R'P '*#S%R'P-P    C(&#   Ja#R La=O?S `]#T'O-P  Z_&# Q/#P1\
      S Y#%P I;=R  -,&#  &N-R1P  <H#P%R  RX#P-R  ;,&#  <J%# VW@R H?4R  ZV&# *5#P%R $#%PER  )3*R@P O+#T'P\
      /O  0_%#  'M&# GV0R b%-P1R R%#R  8.*U8O  !S&#  9P#N$Y%N&S'P*R-N1O2X4P=PBPCR  J,&# ?H*P/R  CR%#    \
       48&# :,#P'R  5.:P=S   MT*R=P -D#O$R&S*R0R  Z4#R'P  E#&# *O&#  /!#P%S  6W&#  KQ#S$P%O2R?P  _5'R*P0\
      R ;C%S'P0P  DJ#R 7]#P-R  YI#P*R 7!4R  $b#O%S'P U$#N-R/R2R4O5R=R?PBRCP M-%R  $>=# YA#PRR  $&&#  _0#\
      P'R 'D#R=P  A,#S%P =>$R%R'R-P0R2P:R=PBR @M$R'P(R*R+O-O.N/P0U4R5P8R:S?RBRGP MF-P/R  H3%# 8#'N*T   5\
      G#R3P   X7%P-S &$#P'R  T'FS Y'%R'R8RCP  G<#R  OY#P%R A)%R'P0R  3.#R6R:P  @A%R'P .>.T1P  DF&# *<%P'\
      R [<.S0P 08'R  [#'P(R  (L$P%S&P  69-R1P :M%R0P   /;&# S^#R :7#R N7'P0R VD#P'R(P*S+O4R5R8R=P>R  .E%\
      # CY'R/P  ^$%P'R  !##P%R (V$R%R)R+O-O.P/P1P6R=P?RDRRR    _;%# W*'P a-*P=R    A!*R5R<P  &28R=P &&#O\
      $P%O=X@S  ;[#S'P*P/P 3[#P)O,SBR  a<=R ;U#O%S  =E#P'R*R-P2R 0!#R 2:#P%S'P  &O#R'P    V7.P0S 1`5R=O?\
      S@PHR @A#P%R  'F'P*S :D'P.R0R  BJ*P8R  +B%P5R  F8%# HE1R  _?#P%R  F:9R WU#R _71R  Ha&#  L!=R?P :A$\
      R  Q&#R$P%S&P'R*P0P1P8R=R  >P'P-S.P0S1P /Z#S%O'P  PP&#  %@-R  ]Y#S%P 94$O2R &3#R$P%R'P    '>&# /_%\
      # >L#O%S Y$%P'U.P0O  3@%R'P ]3=R  1b&#   OY&# 1*#P%S'P  /]#P%R M6#R$P%PBR  W;4#  TN=R@P  NR$P2R J]\
      *T+P  U4&# XO%P'R T,BR  *@0R  HD#S%O  L-&#   `V%P*R  ]L#R$P  3K&# :-'S-PHR  _E(R OD#P'R.R1P   @(%R\
        U('S*O TQ#T%P'P  :b#R%P 08#O%S   TG%# WD%P8R  VB#PDS   ^R'R1P   YC&# ,Y#O%T 4[#S$T'P(R)P*S-R.P3P\
      4R5P:P<P=P>R@PERHR   .V%# 10#R)P 4N#R%P  (_*P;R  /N?R  0*#P/R8P=R  <L%R  @`#R%P  `VB# F6$R  K^#P'R\
      @R `&*P@R  N>#R%P  `>'P(P*R+R  (;#R=P D;-P1R 4D.P0R F6#P0R    T8## ZC&# W,$R  3.'R 1`*P=S@P   $G#R\
      'P C=#R-P (C#T$P)P  )2#P-R  %5%R'P JT2R J$#P$R  (J'P0R  69%P&R O4=R N.#R%O'R*P/U=PEP DW#P.R1P=S  <\
      P#P%P'P*P-T1P8P=R>RHR  $G&# ^(#P%R'R 9(5R &b*R=O@R  H;&# </-R/P  &8##  VN&# %]&#  :K'S1P=S@P =A.P0\
      R  6.&# )5#R%P'P/R  >J&# W_#R$P I[#P%S'P  ]S$R =6#P'L(O)P*S+T,S-P0R1T2R8P:P=N>R@R  F$&# PH#T'N   ,\
      (%# 7E&#  %O&#  [P&# F$#PHR  SP&# /D#R'O.P0R1P8R=R @V3R U6'P0R  _U1R  $:*R=P     a,8S   Y3&# V=BR \
      Q=%P'R 3W'P  -E%R BA#P4R 8)+P-S  MK#P'R.P0R ^F0R VB#P'P*S  W,%R   HJ&#  *`#R ]Q#S%O   *b%#  -8%# 4\
      G%#  XX%P&P'P)P,S-R4R:P?RDP   @S'P-O1S .`.P0R ,N#P$U%OCP R?'P0R  SC'R  =0*S-R1P:O=R?P R:#P%S  [D*R\
       ^D#O'T 9K-R  /E&# 5G#R%R'O-R BR#O%T1P=R 6!#R%P-R   /b(R*P+PCR #4#P%R  a7%# 5*#R%P  9=#R%P DV$P ZW\
      #S%O 27#P'R0P  E>%#  T*'R T6-R1P  PP#R   9a&# ^B*P4R  ]9.R0P GO#P%S*P  `$&# <U&# 3I.R0P  I[&# 1-$R\
      %P&R DP=O?S  D!&#  WZ$R&P'R-P.R1R8R=P  B=&# Ub&# 5E0R UE*P-P8R  `A%# '*&#   EN&# C9#S$S%P'R*R.P/P0\
      R5P=P 5&%R  ]#%RCP =K#R*P  <^#P'R ,b#P%R'R  []%#  W6#T$N%R ':#S%P G!-S1O  Tb%# =3#P'R #+'R  +O&#  \
      P9=P?R  94%O'S  YC%#  8I#P.S/S0O  &)=R?P Ha=P?R  5S#P'P/S ^Y.R;P ;S#R     ^R#P%P-T &T6R:P =O.P=R  \
      $-$R (&0R1P  ZQ&# /)#S%R*P-P *6#R WS%P'S  G+#R'P b[-P1R   66&# *(&# KV&R  <]$P%R*R1P 5b%R,R=P `Z*P\
      @R  .1&# I##R%P  `7%R4S8O  K7&# &M'R*P 7S#P'R+R  7X&#  SI#W%P*O-R=PHP CH#S%P ;]%P'R b'#R-P  #b$R%P\
      'O*S.R0P;P L%$S.P0P B)%P1R `7%R UN$S&O  SL#R%P  ;E'R/P  F#&#    PK$P(P)R+R,P-P/R0R4P5R8P?RBRCPFRGP\
       LI-P1R  -S$R HP%R  'W&# %;$P&R'R(R+P-R.P/R0P1P4R6RFRGR )B%R*R@P  >7&# #/'R*P-P8P=TBR DE#R%P*S-P/R\
      1P<R=N>S@OCS  2.&#  M&#R/P  5)$R%P(P+S/P0R2P6R=P@PHS  &C%# -38S:P :Y$R%P M^#P%O'R*R:R=O  _8&#  K!%\
      P3R OA-S1P 11#R%P      V4#P0R Tb#P*V-P=P?P 5L8R  [L#P%R:P=R  >1$# (K$R*P  6#.R0P A0'S0O  U66R  WB'\
      S-P   ,6#R  (b&#  @B#RBPHR _`#R%P*R-R.R=P?RBR W*#P'R J6%P&S +N#R/P  E%#O)S  !_#P%R&P'P-S0R   1-#R$\
      T'S(R*R+O-O.N/R0T1P2O4P8P?R@O  (b#P%O&R'R(R*R3R )2#P4R    I&8P:P=S  JX#R$P%R&P-O4V8P9S=PBPEPHR <S8\
      R>R 0!'R  =?%#  S&&# Eb#R%P V^#P%O'N*R+R-P.R0P6S8P:P;R=S>R  #A%O'S Y5$R2P ,a%R  CE%P-R  Y%%#  XV%#\
        L7#PBR   G=%# E`#N'T  P;$R*R bA%P'O/R=S  5R%#  W[$P2R `+:P=R F3#P'S*R/P=P aA#S%P'P ]$#S*P  *X&# \
       !J&# >&.P 9^#R%P  )2&# XV&#  ]Z8R=P )0-R  _!%# 16%# H&#P%R [F%P'R(P*P+R-P.P1P2P=U?P@PBRDR ,b#R%P \
        7Y$#  29'O.P0T  CM%#  86#U%P'P :1#P$O%O'R(P+R,P.S/P2T3R4R5R8R:P=PAPCP   =I%R&P    :;#T'P*P LU%P*\
      R _3#O%R&P'P(P*R+P-P.R/R0O1V4R8R9S:P<R=N>PBPCSDP  X5>PHR  !H%# 8Q#P$S'P?R @('R1P  S[%P&R U^.R ;$/R\
       3H*P@R 4'-P1R  ,J%# )]&# `a#P%R  3`*R 'R#T%R=P  #Q&# A<*P8SCP :N.R1P   KD%# +8$R /]#P%R'R  @L&# .\
      )#R-P   XF#R%P UM#P'S*P-P0R8R  C7&# S`&#  0W&# N%&#  4.&#  <:%R -&#R$R'P   N3%#  ]V4P5R8P=R  SI#R%\
      P*R.P 6K*P=P@R $-*S8P  <C#R I:%M'P-V !N3R  =Q#S'O 9;%R  D0&# [+3R :>#P*R  OV/#  `/#R%P  X3%# OQ$P%\
      R XA#R'P  AX#R$R%P @)%R  M&:P=R  ]L%#   PJ$# 7E&# 0+#PER C[#O%S   ?B*R @5#R%S'P)P*P-R3R FU#P%R E8$\
      P&R'P*R8PBP  V'&# @F=R?P )7#S%O  2H#R  2-&# T*#R'P Y+#P%S W$#U%P  B7## `7%R ;-8P=R 9J#P*R  =I*P4R \
       LE%R   D;#P%R8PDR ,K*R8P )T*R=P@R  ^Q&# -5-N1T  7A%P*S-S.O 3R*R=P 2[#P2R 21#P%R  ]:&# Z^%# P*#R=P\
       `2#P'R(P+R  #Z#R %S'P0R `/6R:P  3W#P%SEP   5`#P  ,9$P*R=S?O  ;8&# GT%R'P*P.S/R0P2P4P8R@PARBR EF#P\
      %R Z&'R.R0P $['P.P0S  79%# b]%O.L/R0W2P4R5P=P?RFR  a!&# T>#R  R,-R C!#P*R  GJ&# $%#R$P G]$R  8G&# \
      VW&# 5R#O%R*S0PBR  A8&# )<#R%R /W%P'P(R  *Z&# ?0#P-R ?F#R  G]#P3R .4$P%P&R2R $?#R'P(R*P8R=P@S  9X.\
      R $)#P/R8R W:0R  WY%PHR  4-#S'P   F6&#  :.#O'RES  A_%# NW'O*S-P0P1R2R=P?RFR   @P&#   =M'R8R G:#O-R\
      8R=R>R M9#R'P  19=R  MM$P2R  K+#P%R  8^## Y!&#  *^'T*N 871R=RCP J)*P8R Y'$R&P  W!#R  E8%R  [P#P%S'\
      P S`%P*R-R=R   7)=S?O I!$P-S  ]@#R  3A$R*P9R=R?P  T^#R$P  DW*P  .S'R.P0R   (C#P'S B?%R'P   #6:P=R?\
      R  B7&#  8[&# 4N&# R&.R   ;^'R  ,&#P'S-P 8]%P=R?R :a#R FZ#R 8`-P1S   IY%P*R-P.P/S0R4R8R QD#R&P'O-R\
      1R8R  69&#  a/#R  P!$R2P  *Y#R'P  -a&# E0#P   MZ#P1R T]%S0O  2S#P$R%R2P :3#RBP B&#R/P   ^,&# A.&# \
      C8'P/S0P /.#R P_'R  VV#S%P .>#R$P%P'R*S:R=P  X7#S%P   =A8O=S ^[%O'R-S4P5R IN#R  AL$R KQ#P1R '^'R  \
      'Z&# -+$P2R F<%S'O  N*&# bM%# ?7#P=S  )!*R  PG#O'U*P J[#R%P  @*%#    1A-R/R   'T'P.R  =%$P*R+P/R2R\
      8S:R=P?O@PBP  ^5#R'P*R0RHP  LW## VX#P:S=R>O  ^1%R X-#R U4#S(R+P/P    >:%# >2#N%S'P*R-R !3#P-R0P8R:\
      P?R@P  I-#R 6_#R$R&R'O*P.R0P4P=PBRCR 2N*PFR  T8'P*R1R  a]&# Bb#P'P)R1S=R?PHP N.BPGR Q/$R%P  T7%P&R\
      .P0R H_=R UP*R 7'#R%R'P*R  OP%# X7#P H#%P'T-P   C3%P*P8R@R JW.R0P  T['P0R  36#P%RHP  S/&# Z_#PER  \
       D8'R/P O%:R  @K&# .<#P=R?P  M'-R1P :>.R0P  ]%%#   7,&#  #`#S$S&P'N(P*S+R.P/P2R3R4R8P=PBP  B0%R*PG\
      RTR  6B&#  '*#P%S 28#R a6#R CS$R  %@#PHR <L'S*P  Z6:P=R  ]2%P&R6P:R  -;#S$R%S*R-P/N0O1P2O4S6R8R:R<\
      T=O>R?P@O  J6HR -:'P*R  B#%# &Z&# <W#P%R>R  D<=R@P 0;#LBW  V4#P%R 'T%PHR  /K#P-R  b4#PCR )7#R%P   \
      +E&# ./#P/R [A#RGP  2X=R?P <N3R  0b#R'P -K-P1R    %U%R/P  6J#P%RDS  (9#P%R   ?[*P=R ?L-S0O   WB&# \
      .-&R  6U%R   bW%# I0&#  O0%# T_&#  MV&# 1C#P$R%S'S*P.R/R0P1R2R4P5O6P8O9P=R>R?O@TEP  '<%# 6!&# 6,#S\
      'P*P MT/R   9:#P1R   H5%# 1N#S%O  F>&# UR'P=S@PCR  -S%# WU#R%P  (H&#   @+&# L[&# ^I'O0S  @C&# [F#N\
      %S=T?PERHP  `V&# ;X#PSR  ]3&# );#P/R8R=P +N#P-R  WX%O&S JR)R    5!4R +#%R  b5&# O$#R%R'P=R?P  LE#R\
      %P H'#R$P    72#T%O  FV#S%O  Q2.P0R  ?F%R'P ^YBTEP   `S&# 9Q#S%P A)#P'P.R0P1S=N@U *D#R  XS$P'R*S-P\
      1P2P O-DR  &,%#  P/&#  _-#P4R -<#R*P  (,%# KB'R  AN4R5P NS#R%P1R  >_&# K!#R'P DV#P%S1P  H=-R.P _-#\
      S%P  II%R ,@-P1S=P MV#P*R  64%P-S1R OR-R   9;%R=RBO  9K#P%R %A#P%R  C0$P%R +/$R%P&P'P-R2R3P  YM%R \
      !K-R $>$P2S  +/&# M0#P1R 12#P-S.O/R0R1P=R ?a-P1R  >-'R0P  L_&# bE.P0S   7*#M%P'S*X4O8O=P>P@T '(#P-\
      R  $S#P/R  F0#P)P*O,P-S1R=SCPFS   31%P&R CU#R'P6R:P  S;%# 3'&# I.&# '7#O/T  F4#P%R  &;%#  ,T&# b)#\
      R%P UB%P'R  /M#P'R8RBR   K?#P'P+RBR $`#R  %W&# %7&# +38R  LX#T'R*O-M=T?P  :9%R #T$P2R  bY%S'O I=#S\
      %P X?%R  71#R'R B^%P'R   %Y$R%M&SDR L.&R  4I&# @M#N$U  E7&# /(%P&R @0#P$R ?7'S/P  .I8R=P  4;'P*R8R\
      =P <C%OBS  A!%#  _+&# O/#P%R  P5)R   2[&#   OF#P%R >&#P%R    %*&# ]B.P1R JA'R-R  _1#P%T'R1P=PBP `'\
      *R  /(#P%S  AX%# ^1#R%P  2L#S%O  !7#P*P8NCV Y;#P%S RV'S.P0P  Vb#R  EM#P'P(P)P+R,RCS  R.'R.P0P )R#P\
      %S _L#P%R  04=R ](#R V*1P  +?#R%R'P(R*P+P-O.N0U4R5R8R9R:P=O?R@OBR  5Y&#   6@$P2R  !2&# O0#P&R   M&\
      %# TV'R/P  -W'P0R=R?O   *1#P%P'T0R2P  #G%# WX#R$R%R&R'R(P*P.R/P0P3P4P:P=R>R?OBRDPGPHRJR 8W'P(P*S  \
      %U.R0P RT'R.P   86#S%P'P 25#O%S*S@P 4D#P%P&S  #R#T'O-P [@#R$P%R&P ^I%P=R  #3-R1P EU#P=R  [)&#   [*\
      %R ^L#R%P8PGR   OE&# V,&#   1N=P?R  F82R  '.&# @I&R BW*R .7#P  GA&# _=#R$P%R'P  /^#P%T*O $K#P/S>RF\
      P  _/#R  <a#R/P V5'S*P-P  GCEPGR *#%P'R  C:&# ,/#R8P=R )3=R `M#P$R'P(R*P/R2P8P:R<RDS   Q5%N&P4V 1&\
      $R2P bJ#S$P%S*PEP  D=#R  &84R 8X#P'R  -0&# Y'%#  ^&%P'R H,#R'R*P  LJ$P2R  $A%P'S(R*P/O0SCR bGER %E\
      %P4S  RE$R2P *W#O%P5P8S>S   HQ#R%P'SBP  E!&# 4M%# 6Z#R  'C*P.R0P   C=#R'P EO'P/R   ^/'P -O%P=R  _b\
      %# UR#R/P 9C=P?R E:#P2R  8K&# ,@%P*S=P K('R.R  Ob#R*P  'B&#  Q/#R-P ([#R  _P&# ,X#S%O  6;#R*T-P.O0\
      R8P=PDP 9:HR  MV#S%P W*#R  (+$#  6A#P%R*O8R=R OA%P*R  ,G*P=R  NH%R-P0R 8^#R$R%P(O*R+R-P.P/R0O2P:SB\
      P  ZD$# _a%R @]'P*S ZJBPGR  )O5R &J'P*P-R1RCR  7!&# J7'R  ?Q&# Ba'P-R/R !9#S'P    aC&# %V#P%R(R)R*\
      O+O/S1RBPFR X7#R  =F*P=P@R X2$P%R  (A=R  ?a#S%P8R=P [D'R  -*#R*O-R.R0R2P +5$P%S   E_&# T,#R*R/P8P \
       OF&# ?U%R  T&#R%P  G0%# `H#P%S Ha=R  bQ%# <_#S$R%R'R-P0P2PBP JQDR   SQ=R?P  (`#R  IJ$R%O&P'S*R-P0\
      R2R  )Y#P%R ZE%P'R  VQ%# K[#R%P'P 5+$R%P-S1P2P   9<&# Ib&# /8#P%P*P-SHR  QS#R=P  ,9#S%P'P8O:S  S6#\
      N%O*]-N1P3P=P  1)'P*R   `M&# >A#R'P0P  P>1R=P  /b$R%R .F#P-R1R IB%RHR  YL%# :M(P+R  -_%#  1R=R )8#\
      P'S*P1S@P  G`#R%P :H%R   _4%# ,>#P  :7=R?P  a;&# -H'R=P   R6&# _B=S G&#P%P&R1R  ?]%R   +S%R  AD#S$\
      R/P4SBP   L;$R _50R (Y#S%R'R(S)P*O+O0S1R9RCP 1,#P%R  DY##   LA%#    ?E%# ,X%# (R#T%O'P aA#R'R=R  *\
      .&# K$0R 9,+R  LQ#R'O/S0S1R3P8N9P=SCSHP -J#P4R  N[&#  98#P%R  >b$# OJ#R'P  +C#P%S bJ:P=R    8D#P'P\
      -P.P0T   W*'P0R  b_'R XI$P%R&P)P*O-P.R0P8P:R<R=RCSGRTR   $A%# TN-R 44#R'P   M!#R%P J3=P@R  5:%R b=\
      #R$R2PHR  a3&# O*$R   TM&# =^#R%P 5U#P%R /E4P5R    O##P%R  J+&# %B%R&R'P-P/R0R1P2P4P5R8O:S?P@RARHP\
        Z0#P%P*T /=#R%PER  ,>'S.P0P Oa%R'P Ca#R   V%$# F1#P'R  [1'R*P0R  0F#P-S N-%S*P  _8#R  7H%#  (O=R\
        ^^8R:P 8%'P*P8R   Ba#O&R'R(P*R+R-O.P/P0T:R=O?R@SER H;#R  0%&#  3#*R N?/R  T-%#  8J%# PQ.P0R  $T%\
      # F/'P=R  K6&# .+#P'R 65'P=R 3N#P-R  72*R=P   9W%R&P5P<R    *I%#  T7%O'S Y%#R'P >G#R   Z_8R=P  CI%\
      # L1%# L:'R*O@R  5U@R )N#P8RHR [b>R  M:&# 3a-P1R )W:P=R  &'&# [E:P=R  aB#P/R 1D*S   8(%#  1G'# JC#\
      P'R ILBR  4D&# >L&# R3#R*P  !2#R  '/%# QH#P'R  Z6$P%O'P*R-R.P/T0S=O?R@NBR P%#R  ??-R1P  a^*R=O@R  \
      HH$P&R  B`&# ];#P K^*P=R  K/-R  RS&#  )Z#S%O (Q#R T52P  ZT#S'O G/&R  1Y%#  #L#P%R'R ]G#P2PDS  KO-P\
      1R  :%#R #Z$R   ,I.R0P  B5GR  &%&# 99#P%R  ET1R    T%#S$P%R&P*P  6I%# b>*R `9#R ^L'R*P  [N#R%P  (+\
      %# @X#P$P%R&R'R(R*P-P.P/O0R2P4P5S8R<R=P?RAR V)#P%R'O(P*R+R/R0R1R8P:P=R ^]-R 23-O1S  V#&# .>#R%P   \
      D_=N?T  >V&#  K<&# 2S-R  _8%P*R  G2#P%R  L?&# 5J#R$P%P'R*P@R 1/#R  'A&# 1T#R'P 60#T%P-O=P?R  )0&# \
      :_#P%P'P*R-R.RCR -O$P2R  D1*P@R Y''R b1*R=P &%#S'P L8#R$P%S 8:#S'P=P  _V.R0P   7+&# 51#R-R1P  1^&#\
       ^(#R'P(O+R-R1R &:%R _Z#P'R  27%#  YU#N%P*P-P4X Z$#P%R&S ]_$S&P    GH$PHR  (U%# Q,'R0P    *U%# IT&\
      #  BX#P%R*R4P ZS#V'L Y&'P0R  Q'&# '>#P-S _K%S/P  U#%# FY&#   ^G#R _X#P%P'R*R     7/&# HN#P$S-P2R 3\
      C/R  3a%#  >a#R%P B.#OCS  SD%# a@#R4P 9K$R2P  +/%P'R RM#P%P'T*P  XU$# D6#R'R-P1P ?Q.R  KV#R'P*P=R \
      MN&R-R    AF%S-P  bK&# -V#R ^7$P%R'O-R0O1R2P:R?P@RBPERGRRR  '=.R0P8P:R  b`DR 8#$P%S aE$R&R'R-S.N/R\
      0R1O2P3P5R8P9R=P?SCP   9$&# 8W'P.T0P _$#P'R=S@N   FW'R0P  ->&#  b(-R ![-P1R    YS%R'P Ea$P%O-R=R !\
      -.R0P  I<&# 3.8P:R  <J&# MT8P=R &)%R 1<#P'R  2`&#  ;:#P%R  P?&# R]*P-S  ^`#R-P  Z81P3R   U?$P%P'R1\
      RTR 3D#P%R Ya&P  L;&# =4$R2P  9X#S%P&P'S-P/P0R5P8RAR  @,&#  ,H#P%S  YF&# E-#P-R1R  &6=P?R (-#R   ]\
      A*R=P aV*R  +'#O%S NM*R8P E!#R 07-SBPHR Z]#R  3U#S'S0P4R5P8R:P=M?R@S  V&ER U'#O*S=P  O!%PCR  +9%# \
      RE%#  TR%P8R=R  NF1P=R?R E[-R=P @:-R.P0R1P   @+&# %!#P%S  8M'R >]%R  L_%P(SHP =a'P0R   !$$R  S&#R$\
      P%R&P'S*S+P.N/Z0O1P2P4P8P=SCPDPER   J4&# 0L#R aU:R=P  @%$R*S=P?P  G/*# 7*#P1R   #U'R  >G#P%R bG'R \
       AY%# a/%T*O K,#R%P  5@(R  4W#P(P)P*U+R,R0R8P;R=N?PCRHP <6*S=O   8L%# 00#P*R 9>$R%P&S'P*R-P4R6R8O;\
      R=O?R RB#P%S  IO&# TZ'R   MW%R'P-P1S  ='&#   Y7%# U4%#  $T%# T^#P%R ,,#P%R   a/%R-P  [B&#  W;&# 5)\
      $P2R  ?4#RBP  @a&# BM#R%O0P=R  ZQ&# C6&# L=#P'P*S-S=R PI#P%R  $;#P$R  O)&#  Q?#O=SHR ;a#P$P%R'R(P*\
      P+R-R.P0R2P8R:O=T 1X#U*P  ]('R*P  IC$R2P  (R#P=O@T Y0#P@R b1#R  (T#R   ;/&# AX%R'P /C#P-P1R  B,%# \
       1^%#  ;/'P=R  FG#R'P V8%S*S.O/R0R1P4R6P:P>P@RBRCP   @.#P.S1P   ^7%# QD&#  ;Z&#    V^&# LA#S$P%O&R\
      'R*P0P4R5P=S@RBP /Y$P%S  ^<&# Z$%R   8C&R  3&#P$P%R'P*S0S1O8RCSEP   5#'# @Y'R 8A%R'P a6%R  b6*P@R \
      /)%PCR  ,'#S%P-S1P  9I&# F+-R  !H#R%P 5$#R%P >A=P?R  OM&# NE$R Q.-P  [D#S  @@%R-R0P6P=R?RBR `(#P%P\
      'S  >##R*P +&#O%R&R $B#P'S*O=R  Vb#P=R  $N$#  1T&# C6#R%P-R1O  .>&# NP=P?R  _U#R$P%R'O*PDRFR GE%R'\
      P*P=R  1##P=R BX#R%P/P  *K%R'P 1#=RHP 3@=R?P +:#R$P2R;P  XF%RCPHR 3Z-R.P  +]&# VA*P@R  /;%R'P aF#S\
      %O 094R8R=P  VE%#  ^.'O*S Yb#R  16'N*U  QX'P*R  )Q%R <%#P'O.R/R1R8R   FT#R/P 4B%R  G1&#  W,&# -.%O\
      'P*P8T9R  J-#P'S O`#P%R S>.R0P  0)=R    7^1R $<#S  %*%# [:&# 3&%R'P=R #Y0R  6$:R=P ->#P$P'S*R2R=P \
      %76P:R  aE%# 6+.P0R  .44R5P  #/&# 8'%R  7K?R  b:#T%P'O*S-R.P0O1S  JJ&# )Q#R%P N&'P*R  M`*R +V#R%P \
       VK#O$S  8T1P3S  4*#R%P $8#P%S   A`'R*P   $`#S%O b;#R'P  A0-R/O0R N5#R  EH#P/R  N<#P'R-P.R1P )6%T4\
      P C)'P*RBPER !C'P*S-P  -^%# 28@R 0`#P%S'P*P  S71R  $,#P'S+R=P  K8$R4P Q3#T%O  I:%S=PEPHR  F>#S%P/P\
       `S-R  =0#S'P.P0P 8>'P0R  BT#R  (0## G!&# *b8R %V'P-T0P6R8T=NCP MN'P0R  L^%# +W*R  O1=PCR ,C-R0P  \
      SY%# L$=P?R Y1#ODS  R3%P&R  .7-R @B#P%R  9*#T$P%P [D#P%R  9%8R  _<&# ;!#P=R  M)6R VY#P +)%S0P  3-#\
      S%P EC#P0R ZO.R ?D#R1P  T(*P=R   3N&# <O%S'R*R/P=O@P @>2R 8C.P0S  !I%P'R(P*R+R-T/P1N5P8S<P?P@PCRHS\
       !9$P%S&R(R)R*R,P-P.P/P1O2R:P=P>S@PBRCRDP Y!#P$P&R'R  #M*P;R  [H$#   &6#P%S  XF%P&R N!'P UD0P  QV#\
      P%RDR R4#S%P %1#R$R  3S#R _Q#P-R.P0R1P4O6P8P:S;S=SBRFR  @N#P-R ;;/R  W/#P%R'R*P.R0P1P8S  :.#P-R   \
      -=#O'S 1E#P.R:R=P>R  aJ#O%S  5)%# 3A8R  E**# 4!*R  )N#P%R  L:&#  +#$R !Y#P1R   PD3R   @Q&# 0,;R  =\
      >&# -X'P(R*O+P-S.O0S4R=R@P  %;#R*P-R ;U0R <a$N%O'P*T-R1P=U  [E&# ba%# b)*S8P9P   a!>R :O#R 8:#PTS \
       WT&# 8S#R%P   3)#P'P*R:R=R  7H%R&P 0%%R&P   [Q%#    *a#S%P  H=%P'R `B#P$P%THR  @8%# aL#R'P E[#R'P\
      *P-R0R   'Z%# T7&# 9#'P-P.R  W@## X?#R  LG&# DL#R%P /'(R+P   T'#S%P J&'PHR   !L%# Z.(P+R   aN#OFS \
      AW#S$P ,9%P'P-P0R1P=R   CP#S-P ^4%P'R   6-%# (%%# 2O#R%P :/%R'P DQ0R   >N'P*R  5)-R1P ?1'R  5`&# 8\
      L#R%P*PHR 9K%PCR   bZ&# QV#P/R  U1%# ]W#R'P I)/R 23#P%R'O*P-R/T1P2P=RBP 34#T$P%R'P*R/O  R9&#  3!CR\
       M.#P&R*P2P8R=S>P?OARDR  J*#P$R  EH&#  5M#R  D4&# LG#R/P  SU$# A5#P%R  :N#R%P C7#P/R2R  4E#P0S  G)\
      #P.R 55*R  ZQ#R 8%1R  =b#O/S  &<$R   <*&# bH/P NU'P.R >8#R =*%P/PJR  A0$P2S  0H&# ^A&# .Q%# A(&# E\
      W#P%R  b3-R ^%#P%P=PCU   W/&# $[#O*S (?$P)P,R   /8#R%P  OH=R?P  ,9#P%P ?+*P@R ;.#R  >$#PBR  /W#R 6\
      <=P?R   %Z=R@P  GF#P  SS#P$P%R'P1P2S8P=RAPDRER  KNHR  /Q#K%P'S*W-O1P=T K#*O=S (Z0R1P  ER'R  C2*P=R\
         _E-R.O0S1P   2)*R=P  DS#P%O&P'P(R*R-S.O/R0S2R5R6R8S:O;R=P?R@PFPHP  RJ*R=O@R N/#R%R'O  YC#R%P 5-\
      #R-P  B*$# F`=R '`%R  HX*PCR  XL&# M@%# G1&# >K=S@O  D2&# /,#S%P&P  ,I&# <9#P'T*P.PCR  74#P0R  7H%\
      R'R-P S0#P%P'S RD#P1R8R   !.#P%R  [T'R =B'S0P  DV#R$P   EZ#N*U@P     HS#R$R'R*P.O0R1P:R    _*%P'R*\
      P.P0S  Nb&# M:/P  >Q%R*P ]J-T1O _D-R  2&>R K,#R(R*P=S   .M#P%RHR   +;DR @##R%P  W$-P1S  @A%# `)'R \
       )a.R =6'O.R0S O_%P*R=R N=#O-P.R/P1W5R8P9P;R=O>P?R@RBPHR  1I#P'R*R X-FR ?9#P-R !A#R -G#P'S  5<&# K\
      Q'R*P  5Y'P-R ^##N%P>U BB#P$P'P*P-P/R0P=RCRER 1(#R%P  8N&#  8$&# 0_&# RI#P%RHR  .=#S  _]%# B[$R%R&\
      R-O4P=SBPHR  La%# V$#R.R/P0P  V-#U%O ZBBR (D%P'R  N2&# ?X#P4R [M$R2P Z5.P1S  =A#P*R 8L#R  <A#R$S&P\
      'P   ]/&# PV%R'P.P0R4R  59%#  EX#R 6L$R2P A-#O%S  6&*R /H#R H,*S=O  =#%# !]&# Y4*P-R F%#P'R   !'0R\
        MT#S&P'R(P*P-O.O/S2P6P8P9R:O=S>R?O@RBRCPERHR 1*#T'O  .!#P%P'P*W.P0O  /)'R 9N*P=S  JY%#  (6.R );#\
      R&P S/0RDR  RG'#  @*%# /B#P$P'P*T4P  4X%# V.#R 36%RDP  .&#T$T%O'P  1)#O%O&R*O.S1P4P5R8R=P>P?R@RBR \
         IL&# A`%#  LL%R  7*&# ;,'P5S -3*R@P  P+&# 6`#P%R&P*P+R-O=SFRHS A&#P'R    ?K&# ZZ.R   VL&# ^Q#R \
       ;b#P%P*P-R0U1R=O  M(=P?R  *2## IR%# X8-R1P 8(@R  :1%#  -]*R UR#S%O   2E'P)R  SO'R*P<R  D`-R K_#P%\
      R ?%*P8S>P  '9%O'R 1EBSGO  OM'R0P=R  E'2R #H#T%P  Z&$P2R 2J#T*R=R  :?*P=S@P  E-:R=P  OW&# D^%R +b#\
      R  W$#P'O*T@R  0X#RCP 1]#P'R  b]&# _:$P8P:S?P@R &B#R b;=R !:#R%P  7*#P%R     H%&# LI%R 7V1R  )1#P)\
      P,R -0'P0R  8+'R.R0P B5%S1P  (:'S0O  -D$O0P4U a*'P(R A3'P/R=R   M!#R'P  6;&# &.4R ,:#N%R=RFR  !3#S\
      'O*R4P  0R#P-R ?;#R%P !?$R X4$P'S   M5&#  Na#P1R   J!#S%O NL#R%R*P0P=REP ?I#PHS   9Y%# X`#P-R T`0R\
        [+#P0R  <?*P8R R7'R*R@P +W#S  Qb#T%P'PBP KA#PCR U4#R/P 93#P%R   I@&#  JZ#S%P/P   0G&# b(#P%S   %\
      ['R  'B#P=PBS ^a%R'P F1'R Z5%T'O.R8P:R=R?PEPHR  /((R+P ZT*R1P   C/#R%P  WO#R  J1#R%P *)%R XI#R%P  \
       b(&#  ]G&#  KS&#  WQ#ODS :I#P%R  IY&# XW*R=P  ((%R/P GU#S'O  @!%# )=%R &)-S1P  U0&# H@*P=S   .S&#\
        EE%R'R  %I&# (:?R  RJ#P%R  :.#S%P*P  *^%# 0O*N@T :Z=R  (-'# GT.P0R  >L=R?P 7?=P?R   ''&#  ,`#P'R\
        /&=P?R ?.#R$P%R*R-P=PER  .A%# T+#R'P     ).#R8R  [P&#  ?@%#  QC%# Y`#N&R'T*S+R-R.P/R0S1P2P5P9P<R\
      @NBRGR   UY/R  AG=P?R  ,a$# 10*R=P  Hb#R 9!#P*R-R $1BR  22%#  3%%R ?%#P%R  C]&# H2'P,S   W6CR  1+#\
      P'R K>#R$R%R'P(R)P*R.P/P=R>RBPDR L_#P:R   @[#P%R GX#R%R ZL#P&S   -3.R0P _['P*S  Tb#R XJ2R ;/#P'R/R\
        !I.P0R Z7#P%S'P   X##T%P'S*P=P  3K*P=R  MH=S R6#R%O&P'R(S-R/O0R1P2O3R4N5S8S=ODRFRGR /B#R.P0R  @8\
      BR 2W#R YW#P%R W-#P'R  LT&# `6#R&P *U%RHP b1'P.S  -Z#O%P'P-P4W5S=RCP GI#R 9N#P%R OV#P%R  IB%# +)&#\
       ?('P.R YB.R   Ya&# 4L%O'S*P8R9R 158P=R?R 6I#P%R L/.S0P  '($R&P .(1R=P L!$R&P=P?R F:.P/S0P I=;R  ]\
      `#R/P8R=P   //%# ]V&# PD#R'P  [_'P*R _/%P <S$P&S XQ#R  P+#P%R  C&#R/P (A#P'R    !;%# ?&%R BU#P%R H\
      T.P0R   F+&# X0%# 9E#S%P  9^$P*P/R  ?+%# (##R  ,W1R BT#R%P*P-R1R   7^&#  5U%#  a)1S6P:P  $S%# >V&#\
       E+#R Ca?R     (S&#  @;'R0P 5Q-P1S C-%P'P*R4R 7`:R=P  MQ#R$P&R G1#PER  *Z&#  5G&# *U&# aY&# L.%P'S\
        ]=#R'P)P,R.O0R2P4R5R8R:P@R G0.R  5$&# F]%P'R 5G%O-P4U #0*R>R   (X8O=S  /B%ODS V=*P=R )%#T%P/O IA\
      #P%P'P/R0R2R8R;R?RCP BZ#P'P*R1S@PBP 5I.R  ($&#  7L%R (4%P'R  Vb=P?R 7G#S%P RE#P/R *1$P%R B&'P*P0R \
       9H&# F;&# XV-R  >0#P/R=P %O#S'R*O=P  Lb#S%P P**R=P@P G6#R%P %a=R@P  `9*R  .,#S%P Y9#P'R  Z^%# B1*\
      R :<#S%O 4&%R  RP#R%P  LH&#  ;F#R%P  <!=# +S%# bP'R WJ#R'P=PBR a[#O*S@R   .B$R'P.R0P4PDR  b,%# DK&\
      #  W8*R+R=P?P AN#R S5#N'T RJ#P%R  E^%R*P  *@#P%S  H6#R  8]&# ,2=R ,2%S'P C0#SBP  E<%# DD%# 0L%P-R1\
      R=S  D08P=R  JK&# S'=R  Z%#R$R%S'P)P*S.O/R0T1P2O=P>R?P@SBRFP  aH*P@R J!=R #2-P1S  =W&# 7)3R  `4&# \
      /S#R%S)P+P,R-R/P0P5O8R<P=P?PCRDRHR  NW-P1R8R=P  ,S#P1R P:4R  (C#R.R0P B*#R$P&R'R(R)R*R+P,P-R.P/P0P\
      1R2P3P4P5R6P8P<O=T>P?O@PBSCPDRGRHRSR  #F'P0R /:#R  ,-,R &a#T'P*O=P@R  ]I#P%R ;+#P$S%P  XZ&# ?F#R%P\
        J^#R WI#R$R%S&S(P*P,R-R.R/P0P2R3P5P:R<P=P>RARCOHP  LbB#  W,=R  DM&# -B*R8P L+%R    %$#P%R'P*U-S.\
      P0P1P2P5P=M>R@R 1-#R*P  BO#R XQ)P,R 2<%P'S-P0REP ^H%R   UU&#  LA$R%P   ^**P=R T(#R-R/P    !J&# ?G#\
      R*S-P=R?O Z<-P0R /Z%P*OCT  >F&# Z_0P /2%R'P4RBP  WZ%# [7#P/R >a$P&R T>#P6R8R `E#R$P%R&P.O/S0P1R2P4\
      P;R=U>P@SBPDREP  Mb'R  aC'R   Z1%#  X[&# -4&# Rb#P4R %b#R%P  ^(#R=P  O%#S$O&P'S(P*S-R.S2P=SBPCP 0[\
      *N-P=U G<#T$P%P'R*P8PDS  $A'#  ^E&# /=#R/P  ]^#P1S  94%# 90#P%R H^'R0P  R6.R;P +K=P>R  V[%R'P  #M2\
      R  3J&# #O#P'P.S0R N2%S0P  HC&# 5.$R2P    &(&#   D$$# S4.P0R ]*'R0P  @Y#R/P  Z.#T%P'P8R=P?R  #'$R2\
      P &U=O?S  -R&# 1*#P-R QT#R 6>#S%O G&'P0R  P]-R1P CY%P'S   G+#S%P'P <1%R0P W>#R 4C.R   4b'R  L@8P9R\
      >R +U#R%P'P0R &0#R'S D0%R  L3@R  N&#R  >6#R$P   SY&# <G#S%P  $]%# ().P0R I(#P'R  AJ#R%P  1)%R'P AH\
      *R8P  @,#P%R  JO'R  5[2R _I:R=P  W<&# +#&# RQ#P%R W70R  5O#R%P `L#P%R XQ#R    .T#R%P /=#R%P ;D#P%R\
      &R.P0R<R PJ'P(O*R+S  3N4P>R `D#P%P'R-O.R1S3R4S8O=P !>%PCS  *$#R=N?T  4R%R=R@P  KS#P%R   K#*T-P1P [\
      b&R  ,Y#S$PCS   V%=P?R <<#T'P0P &*%S DB#R  A&%# J,*R=P   8R#R%P  7V%# aA*R -A*R=R@O  63&# CE#R'R*P\
        *D-R1P=R H9*P=R  Q`&# :R#PER F[1R 8S*R8P  UC%# U>#R?P ]V*P2P8R  @*%# 02BR  =<#R*RCP C9#P'S IP8P:\
      R  a]#S*P *D$P-S  '9&# EK%P&R'R+S-P/P1R2P3P5P8R;R=P>O?R@RBPCRDREPRR  #L#R'P*R bJHR 7E$P%R&P2R  &_4\
      R5P '`%P'R  Xb#O%P&T'R  14#OHS O!#O$O%R'P*S0R1P:P=RBR  #0#P2R4P _I#P%S'N*R-S1O8P:R=R>P?S@PCPFRHR R\
      A%R ?Q#P'R  U9#R%P &R-S.P  MC#S/P   aT#P%R  </%#  AM'R/P    ?_%#   $8#S%P  ;]&# 0$(R+P     V;&# 0/\
      #R (C#P'O-S1R 49#R=P 0M5R  L@&# 2JCS Z=%P*P-S  [2.P;R 9:#R'P  [8&# Ma&# LS#R%O/R P9%R  85&# >^#R%P\
       Q=#S%P'P U[@P  AJ%# +T-R.P0P1R XA-R.O;R 4]-P.S1P V!-R1P  B##R%P.P0R=R 4N.P0R    >8CR TS*P8R ;Z#P%\
      R  S@#P/R Q<#P%P'R*RCR  T4$P'R*P-P.R/R  +3#S-P HS#S$R.P/P2P:R=PHR D'#R%P  Ca&# SO#S%OBPER #B4R5P K\
      L=R  !>&# 0;#R%R*R=P <W'R  5X=P?R  V1#R/P  <%#P*R  %##P*R=P?R Ta'R  FM2R ;S%R H&=O@S #%#P=R BT#O$R\
      %R  ,#$P&R >4#R$R%S&R'P*R-R0P=O@RBP  BI%P&R  Y7&# 0:#T%O  C/#O/S  E2&# S5%# J(#R%R-P  /^#R 8A#R /)\
      #P/S  `.%P&R 5A#R%P  @4#O%S >J%R F;#S%P   ZH#R'P*S-S1R2P=PCP CV=R  8X#R%R&R'P*S-P/P<R@P  -S#S%P ](\
      #P%R ;_*P@R  Qb&#  aO&# U<&# */$P-R2R8P=R   0b%P'R  C#%#   ),#P%R .W8P=R?P 2^%P&R  a&&# %H*R8P   Q\
      O#P*P=S ,0#R  ]?&# ,A%R _E1S=P .D$R%O'P*S-P.R/R2P4R5P=R>R?P  K#&# A-#P*R1R  9Z#P'R :E#S%P  ZI$O%R&\
      P*P+R.P0R1R2R8P:P=R?R@P 1H%R  NVDR  HP%# :B&# @!#R$P%OBT  EY&# ZD*P=S )a#S%R'N-R/P DT*S=O  aY#P%R/\
      R 91#P$P*P.R2R:R>R ),*R 5L#S%P   a[#R%P&S'P*R0P2P=O@RDRRR %9#R @G#P%R  F@%P'R [1%R Z&#P-R  OO&#   \
      84#S%S'P/O Y-&R ?^-R  (A.R LV#R%P1R 0:'P0R  EF&# !=%P=R aa'R*P  2F%#   ,7%#  0@$S1P2P 7@%R  UJ#O%R\
      *S  $Q#P'R0P 7V#R&S'O-P1R KE#R'P @E$R%P&P*R.R0P=O>R@R   57&# CG2R >W#R$P%R   =K&# a/#P%R  ,`#P%R*P\
       UO'P-T.P0P1SBP 2)#R%R(P*P+R-P.P/S0T4R5P8R9P=R>P?P@OBR  Z)&# YP#R%P1S  @]#P%R bb#R'R+P.P0R1R2P5P8P\
      ;P=P>REPHSRR $Y#R  BA#R  3B&#  E9BR  %%&# <,%R *6*P5R 6#%O'R0R  UJ%R  .R&# :Z$R%P0R      62-R1P [-\
      #S%P  36%#  YD#S%R*O.O0S4P5R=PFP  'R%# NA#R -J#R'P  W:*P@R ,.#R   6'&#    Q=#P%R'R [N#P/R  M6%# Y?\
      #P%R  >=%R'SBP  #9#R%P ,'$P%S&P &9*O=S  Y.#P'R 7:'R-P  O8&#  ,C'P-R  -:#P/R  P4#R/P  :^%S'P *@#R%P\
        ='#P%R P!#P(R  9F#R  Q&#P4R=R  ,A&#  >F#R%P H[#S  F['P0R =B%R '`$P%S  6-%R'P &T#T%P'P  FO%R La#R\
      $R'P*R/R0P b$&R <b#R*S/P6R    _@&# NU%# E@(R8P=R  (U#P1S   @a%P'R   RC&# YZBRGP  04#P%S   !)#P%R'R\
       PJ#P'S*P0P=S  ?Y=RCP   Na=P?R G?*P   $L&# =P%R  16#O%O'U  O,#P'S=RCR a?:R -R$R%S=P   #A%#  <+*S '\
      B*R MP$S2P Z^%R'R*R4P=R@P 1(*P-T1P  U`'O*S R^8R  X62P4R bK0R  &`%# 0H%P-R #,#P/R    (0%R 9G#R Y+$R\
        &G&# 'K#S'P    Y9'# 5%#P*R-R1P=P 01#R-P  BXHR  >F#R $M#R/P   KB#R%P   `G.O0S  R##P-R 6<$R2P b!#R\
      %P   `K#P1R  @Q%P&P'R*P4R=P@PCS   !J&# ;0#S/P  (K&# ,,&# ;,*R  !E%# >B*P=R  S@#S 0Z%R&P U(%R'P )U%\
      P'R5R  6,&# Ga&# GKHR ;&#R*P=R@P  `b*P4P5R=R?P@R 7#%P'R  _b%# YE#R%P >**P=R  `K#P*R  03%P*R 8('P-R\
      1R4RBP  _&%# %3#P%P'S  7S%# V]#R%P'R ,B#R*P N*#P1R Z8%R'P  ^K'P0R=P?R a0=R RE=R@P  1N#P$P%P*P-R=V@\
      S  *Y#P$S BB.R0P RI%P-R   PS%# G6%# M84R +2#O%P&T'P(R*O+R-S.R/R1P8S:P;P?PSR  B`%# ]/%# _%#P'P*S-S1\
      P   _P#P/R  <(%P=R $O#P%R'R 56*P  TV&# &S%R )3$R  `1%# #^-P1R Z>#P'R I'3R /J0R  A##T%O X]DR  Aa&# \
      5%'R+P-R6P8O:R;R=R@NCR  @E&# 9Z#M%P*P=X  D?#P$R  $Y*S=O  '/#R$R*P-R/P=P?R ^$#S'O  ^(#P'P-S  [4%# [\
      P'O0S=R  ]/'R ,J#P%R&P/R  ?9#O'R8R   5O&# ,0*R   2a#R  39%# 9`.R  &E'P0R 5R%R-R1R2P  4'%# K-&# $Q&\
      # !K-R   !C.P   aN#R%P GB#R)P   V4$P2R   -&$# ^L&# D##P)R  >`## J:-R 7Q=S?O `#%O=RBR UV#R%P  M&*RE\
      P 1,#R/P [0#P$R&P*P2TER 23#P*U-O    ^;#R-P1R  WB%# 8B&# X>#P%R 1M#P/R  MU#P-R  bC%# 46%# bW5R #P%P\
      'R  C4#P*R0RBRCP  J]&# 94%P>S   _6&# 4`#P%P4V8P   W<'P*R  N/&# O&.R  ZD#P*S T8#P%R1RCR  JH&# A;&# \
       X^&# 9V#P8R  P$8R  H##P%R  I,#R$P _O%T'P*P0R  GS%S3P  CE&# <Z=P?R  a6%# <X#O'P*R+R.P/R0O2R5R:R=R>\
      O@RCR  XF2R  bS%# A''P D.#P=R   F&&# <^?R  IG&# ^U$P%T&P _H-R1P @S8R    1F&#  0K$R  I$%# $1&#   >]\
      &# AM9R   V#'S0P D,(R 5:'R.P  .Y&# $A.O1S +K%P'R &T#T'P/O     @A&#  LX#P$S%R&P'P  M<#R$P&P'P(P+S-T\
      .R0P1P4O5R8P9P=O>S?SHR  G_&# 5)$R  #,#P'O-P.R0P1S4S5P:R=O?R @+#P*R=R  `M#T'P.P  T1%P'R  HM&# J/#R%\
      P'P*O-S=R?P@R Y*#R%P&O'P-P8PDPEUHR  U;=P?R :O'S  UP5R H6-P1R M?.R *K6R  3W#P'R ,D&R GV%R  ,NCR  H&\
      #P-R Yb'U.O0O   I`%# H)'R0P  S0$P&R PZ2R  B&#P$P&O'R(O*R+R-S/S0P1S2P=O@SFR N@*S2P    !:9R  S_#S%P'\
      R*P =N#R/P  6^=R  2!=R AN'P*R-R8P?R 4##P'S/R0O8R=O @4-P1R3P:P=S  %O%R*P ,b=R  .>#R #+5R 5%#R  ^5%#\
       YM8R  9G#V$PBOERHP  PQ#P%S-R0P ^7#P%R  !E%# V<%# 8%$R%P'O-S0S9P F&%R D%#R*P  M4#R-P:P=R  6]:P=R  \
      FV=R>P 8I=R >7#P*R  _J#O$T%P  ?S&# &=#R $-'R  @+*S5R6R8R:P=O  $!#P'R V/*P8R YY#O%S'SCP Jb#O%S  AN&\
      #  )1=R?P  ?X&# <3=R?P T14R  I7#R %O%P'R    L1%#    -[#R%P !5=P?R  VK&# 5Z&# M0'P(S+P    M8&# DL'O\
      *R-S  *>4R  38#R%P %!#R%P  CR-R1P --%P'R  .E$#  DZ#R%P  97#S'P  O/.T0O   J-#R    AO%# *'$R%P I7#R/\
      P  *1%# .!-R1P=R  D?#P=R  P:#P%R /9'R*P !(*R@P  7_&# RD1R  [E&# MN#R D$-S1O  a##R%P   MJ%R  -.## &\
      O&# DZ#P*PER G'#P>R --#R ?8-S  0$*P>S  %9&# KZ&# U[&#  %Z%P*S  *2#R%P  %]&# XB#N%V4P  JL%R LV#P*R/\
      R=PBR  EV*# )J#P/R &C%S*P [B#P?S  VD%R '$#P'T/P  8F#P%R 2+#R  8E#P'P*R-P=R  ,3&# 05%R  $J#P*P@S   \
      C..R >=#T%S'M)P*T0P=P IB#T%P'R-P  )K#R  aN-O.T0R1P &&#O*P-P=W +6#R  3/$# ,N#P$R  LI.R0R  `[&# !Y%R\
      'R0O  #+&# T]-P1R O4#R 7J=P  L+$# (*## *3&# SY#R  EV#R  16&#  90%#  (C'OHS _)#R$P'P0R2R8R=R  >b=P?\
      R :J%S'P  IXSR J7'P0R  33&#  4H&# O-=P?R  ON&# =T&# 3[%R  7>%R'P.R0P N_'P=R  ,:*P-P.R1R3T4P5P6S8T:\
      P<T=M>P?RBPDP #D%P'R.P0R  /D%# bP$O4R #U#S*P 76#R%P  :,#M%U=PCPEU   8@%# D$=P?R   *$&# 7!#R$R/P4S=\
      PBP   K;#S%P  J$%#  <Q%S&P 5J*P=R ]a#S'P(R.R8R  Z7%# [+'R !E*R  '>&# [J#S%P XZ$R2P  >A#S%PCP  <W#P\
      $R*P.P0R1R=P GA'P*R CU'R  +O%R'O*S ]b%P   b;#U%O Y2%P'S(P*R@P  )$%# I=#R%P   @S%R'P `Y=R@P 1+-R1R \
       -a%#  53#T%PCP SN#S%P B>#R'P*P-S   TP'S0P  ??#P%R  #%%# 2R#P%R $C#R%P ')#R%PCP  5b3R  C!%# PU&# #\
      X%P*R )'#P%R@R JC%R&P   W/&#  (@#P@R  X9'P/R0R I0#P*P@R L[:R C0=R  R<#P$P%S&R*P-P.P/P0R2P4P:R@RCRE\
      SHR  PO#R 4@%P  J,%P'R  =S&#   8`'R   7)&# bL'P-U0P1P2P  SY&# :U'R0P  9&#P'P*R=R HY%P&R'P*R.R/P0P4\
      R8R=P?P@RBR 4I$P&R'P*S  ??#S%P'P(R+P  a[#S%O ?P5R 4/$R%P&R2P  &2&# QK&# Z##O*S PC'P.O0RHR  X+=P?R \
       *X#P=P@R  !=&# L-&# H$#O%R-R 2X$P%R'P.P0R2R  V(%# -0#S/P  Q(&# K`#R%P UW#R-P.R1R=R  0R%# C4#P%R  \
      H5%R'P  ;T&#  (W#P%S'P ,L#R$P%P2R  QG&# 1C.R0P G?#R%P  1.'R*P/P=R   YD$# 1K#R%R'O  R:&# (N&# a(%# \
      PY#O$S%R'P  G=&# 4(#P8R:P=P?R  A>#R%P     !#&#  UN*R H/-R1P JC#O%R&R B^#R  `)'R0P L,%O'REPHS  &)#U\
      %P*P6P LU#R-P4R5P  7F&#  T9#S%O  *L.R NE#S$N&N'M([*R+W-R.P/P0O1R2O3P4P6S:R;S=R>R?P@RBOCPDNEPFR  N!\
      #P%PET (Y%R'P H$#P'R  2&=R?P  ,D#P*R  3.#S'O  VL#P%R-S1O  ='%R'P P:#R%P >K.P0R  U4%# N3#P%R P3-O.N\
      0V8O:R  ba#P-S1P Zb#R %V4R /L'P*P4R  +,#P$R*R-R.P0R2P4R:P>P b7#R  U*%P'R XF%R  0/&# )0%S-O=R?P@R  \
      ,/#P%R J6#R'R4P   YR&# S#-R.P J5#P*R  C-&# LO*RHR HF#R  =7&# 1F%#  C1&# E'%S-P0R8R:R=P?RBP  0_#P$P\
      /R2R  )@#R $8'R  -G%# -Y'P0R  .Q&# *^#P%R  7;&# 'G#R%O'T-R1P2R6O9P:R?SHR  T7&# TO&# &%#R%P 4<#P$R&\
      P/R=R  &Y#P%R $+#P1R  &X#P'S  P>#P*R =R#N%R=W  M.-T1N  a8#P*R-R=P A>'P-R  T_#P%S'P ,_8R   ?1%# FD*\
      S PK#O'S8R>P  $B5R -<#R&R'P*P-R4R5P  -b&#  BT&# MP#P%P&S2P  :34R 9V#R%P  bP#P*R8R  %6'O*S  V>#P%UE\
      O O_%P>S  0:&# B9'R(P*R+R-P.O/P0S1P2S4R9R:P?PCP  NM$P&R*P=R ;3%R'P*S-P.P1P:R=O>S 39'P.S  QN%# b)'P\
      *R=P?R /)-R1P H6#R   U_&# T,%# :3#R$P Z(%R'P  +2&#  L*#R%P &,#R$P%P&R'P*P-R5R6R:P=P?RAR  aK$# V+'P\
      *R -O#P'R  %Q#R$P&R*R0PEP ^.%R  ]`$R%P)P,R.P0P1R4P=R@PBS  M=%R  QU&# 6/&#  ZJ%# -8#O%R&R@PDR ]S-P1\
      R    4+%# R^#R%P:R=P  Q,%# !R%R'P    8=#P U)#S%P'P*P=R R.#R%R'P:P=R 58#M*R=V  $8%R *V#P$R%P/R  7A5\
      R   3##O1P3V 5Z#T%P'P =2#R 5_'P %1#P'R  *B&# OQ%# >T#P'R <_*S.P0O1N3R4R8P:P<P>P?S@SFR  X+&# Ta#P%P\
      'S.R:P;P=S   Nb#P'S2R  6U*R0P@R  Q[%#  T9#R  6U&# #W%# M9%P-R QK.R  X##P%P'R*P=R :('P*R  %^#R'P ``\
      #S%O 'C#R%R(S*P+P-P.O0R1P2R5P6P8P9S:PBR E?#P$R :54R@R  F`%R&P Q8+R=P W=%P'R  :[%P/R   @.&# )b&#  W\
      +#R%P  ?3%# #)#O*S-P/R1R@P   UV&#   Y^&#  *Z#R  K6&# +,#P%R1R  ,8#P$S*P 9_#S'O  4(=R  3$&#  7'&# a\
      9#R QQ#R-P1R 8B-R1R W&'P0R=R  &7'P)S*P ']1R  /`#R.P0S %:#P%S V2#P'R*P=R [6?R  /b%# *b#R%P'P0R 57%R\
      &P     ,@%# D6'P0R C5.R0P  TGBR   VM%R  >b&# T''P(R  E8#R%P  OF'P0S S5=R  N[&# #E.R0P =:#P-R 8%%RB\
      PER   $B%# EH&#  a'#T'P-P1P  0G=R?P *=#P%R   D.&# %a#S/P8RBP   O0%P.P0R=R .11R   ;&&#  $@#R%P'R0P \
      1*8P>R $(%R  ,K%R'P #%#P%SEP  1&#R'P*R-P1R  Z>$S    =5'P*R  ]b#P'R*P0P=R  <5'P*S !=#R F)#R%P %.#R%\
      P  _#*R8P   9%'P0R  <E'P=R U+'S)P Ia#P%R'R  FV&#  ?#'T  @`*P ,?#R$P%S&P-O/P0RES  QK&# 84#R'P .-#O'\
      R*R  <J&#  EZ&# GA*R5R<P   Ba*R ``%O'R*R  C<#R <@#N%R'PDTHR  *(%# <B%R ;Y2R  0H#R  YV&#  [W.R0P  ^\
      E%#   Q@#R%P Pa#P$R%PBR  %A%R?PER B^#P$S%T'P(O)O*S+S,S-P/O0P2P=PCR .;#S/O  H0&#  D5#O$R%S0R1R=PBRC\
      PEO  a[0P   LA&# ?V#P%R  DF#S%PHP GS$P2R=P@R _]#P%R PG'P*R WL#R%P V]$P%P&S  <)#T$T&T'P)R*R+O,R-P.P\
      /O0P1O5O8S9P=R>P@OBSDPGP Ua'R :U$P'P*T   3U#P%S   #2%#  E1#R/P Z1$R  @0%# =J=R?P  FH$# !E#S%O  81*\
      R !/#P*S ';*R   0@(R  5U&# ^P%# ZG%# K6*R  <O#P-R CS*P=S@P  0$#R >@*R=P  ]%&#  :W#P%P&P*S+R-R/R0R1\
      O8R   F<#R%P /C#O'S  TV%R*P=R  PC#P'R >a#PDS  KJ#PBR  9Y$R%P'P*R.R0P H-.O1S )G#P$R  /)=P?R CC#P/R \
      GW#S%P   E%#R*P:R=P )Z=R  S!#R  MK#P-R D_$P&R GA%R  ;E&#  30*R 2+.R0P  6('R=P  8@&#  T>'O*S OG#S'P\
      *R0P  [&#R%P a4.R0P  _&#P%R*O-P1S=R .0%R'P  M!&# 5O*P=R  BL#R%P  <!%#  FG'R  aE-R1P 4[$O%R&R !H#N'\
      PBVGR +8%R  GT*R  >95R8R  AU&#  XX$R%P A1$R%S2P  U^#V*M TL#S  :8%R  _2#RDP   S%#R'P $P@R `##T)P*P-\
      R  OD%# I,#R  YP#S$P%P &4#P  !D=P 0)#P%S'P=R?P  _T'# L/%# D2&# H2%R P,=R RY$P%S @H#P  1W-R  :O%# 2\
      R%# J7#R  a6&# &W0R M;#R*R0RBP   $Q=P?R CX#P%R G<#O%P'U  `8#P$P%R'P(R+P-T.S0O1R4R8R:P@P  S_#P4S  2\
      2#P%P&R'R-O0R1S ^,&R PL*P=R X@#S%P  7-%# :&#P-R   QD%# VO.R0P=R?P U.#R%P=OHS  [-%# QH#P'U0O   5(#R\
      'P CRBREP  K8#R  7Z#O%P*Z-P;P=P  C0&# H$#P*R  <]#S'O  UE*R9P  L+#R/P  (9#P'R S.#P%R  O4%P   aV#R/P\
        ]$#O/S EP#S/O =G#S1P  )R#R1R 3;#P$R%P'P(R+R.R/R0R1R2R6P8P<P=P?N@SCRDP   :;#R  UJ#R=P  &V&#  9,&#\
       >D6S:R OS$R  0**P6R=N?U  KW&# 1_#P'P/T  Gb&# !H'R*O-P1R8R PE#P$R  &.8R  K;.P0R AD%S'P 7D#P%P&R'P-\
      P.R0P1R8O=R@RCRER  b=&#  0^#SEP  JZ&#  b4#R*P-S.R0P1O=P@R  :U=R %Z$P&R  ST&#  G9*P TV:R    aT#R=P?\
      R  &Z%#  ;4%# *^#PBS  F>%R/P ['#P'P*S=R?P  _]:R=P  R%$P2R  IM#P/R  YW%O'S  +D%R  !/#R*P-P.R0P1R8R:\
      P?R  `0'PDR  ?B%R'P  K(&# @J'P=R  %V#R'P(R 8a2R @<#R `E#P'R  7P.R N`%R&P IL'P0S L['R-P  O!&# ((#T-\
      P=P  Z%.R aX%R'R0P ,T#T'P*P $7#R%R'R(P*R+R.S/P0P=P?O@P  &?&# %A%# R=#R%ODR D7'R*P   `N#R'P  +M#P'R\
       >0#P%R &C#P'R=RER  ,W#P%R  +1$R%P :E#O*R.R0P   G8%# 0('R(R*O,R0R8P9R=PFR  )1%# !3'R D##P'P(R*R+R<\
      P  (G.R0P ZW#S'R*P@P  ':'P/R1P=PCR 3#=R?P :L*R.R5P  'b*R 0)2R  ?#&# Ba#P'R  /4#P%R ;U#R%P  QP#S/O \
      YH0R  :^.R  Bb#L%V 2#/R=P  Z##P$P%O&U EG$R   8[%# QWDR Na#T%P&O  -0'R   <['R.P  H=&# ]M#R%R.O0R4R \
      ^=$S&P(P*R+R.R/R0P1S4P8P=O?PCP  ?!$P2R TZ#Z/I  GQ#P%R ]T#R  Q6#P%R WM#P$R  P1$R*P  :H#P%R  =A&#   \
        8F#P'R0R  XL&#  J2$R   56&# U=&# (;'P.S0P  5C%P/R1P=P?RHR FS4TBO   %V*R  ->$P&R  ?(&# b,%R IP#P%\
      R'SEP  [F*S=P G[#R (.#P%R  DJ%# UX#S*P/P %1#P'R $S#P*R  ;F#S%P  =R&#  OX#O'S  L$#R$P%R*P/S1P4R=R?P\
        20&# *b*P-R  O+## LQ&# H!%P'R.P0S    QO%# M@%R W;#R$P   LO%# O=#P%R  Y8&# KH.R   R!=OHS  RW#R%PF\
      R  4V#R%R'P  >C#R$R%R&R'R)P.R/P0R3P5R6R8R:P<P=PBRHPRR   '**# P<%P-R a6BPGR .8#P'T*O  3:3R  QX#P-R \
       I@&# J8#P%R NU#R%P  6I4R<P  4_=R W@#R$P%P'P-S.P1R EO%R 8Z*R=P    Y^&P.R0P8R   H_&# *1$P*S `W#R.R0\
      P1O@RCR    'T%# D`&# A3#R  P%'S0O  13&# FD#S%P F9%P&R*R8P:P>R  ;+#S'P BQ#R'P @(#R'R/P8P  :D#P/R  S\
      8%R&P ]B#S'P/O  B=&# S#*PCS +=#P1R:P=R F.#P'P*S  N*'O*S   :L&# HU&# CX#T*P   5.%#  KQ'P1R [I=R 0X#\
      P*R %-#R'P  (8%#  U_%# ^I%R W5#S*S=O $R%P*R  LJ1R Q:'S1R=P SQ#R   Z3'R1R8R>P@P  RW$P*P-R2R=R  b'&#\
       B5*R  0X#R%P(S+P-U.M/R0R1M2O3P4P6P8S;R=R>P@SBR  aY'# MD&# Q>'T0O 1I*R=O   +'%R'P `,#O%N'R*X-O1P@T\
       NA-R  -9#T%P'N RE&R PK$N%R&T2R   UO#P%R  0_#R  [6&# BX#S  LK&# `@&#  =6&# B'#S%O  YI%# JG%R ?U#O*\
      S   TD#O$S2S L-8P?R  $G1R Q3#R/P   <K#P%R UA#P(R*P=RBR  *A&#  BW#P%R QE#P$R  -1#P*P.P/P0R@RBS  C'&\
      #  a>(R+P>P?R +]%RCP  DD%SHP @-#R%P  A/#S%P V.=R@P FV'P:P=R   'a%R&P  0S&# A:'R/P  (7%# E5%P-R BC$\
      P-R Q_=P  ;b%P  5-'O0S  !0&# %7$R%P <W#P-R1P=PRS  %5*P>R  R,4P5R  /[%# _R#S%O  MW8P>R ,A5R ^)*P8R \
       DC#R-R=P Ka3R  <4#R>P  C;$P%S @C#R  BY%# ](#P'R   (Z#T-P   bA#R [T#P/S  +'&# 9,*P8R  .A2# :Y-R  2\
      G*R  V0-O1S V<.R  EY#S-P  W:*S-O1S=OBR Q!#R%P'T(S*O+O-R.P/P0S1P6O8S9P:R=R>P?P@RBRCPHP  bA%# ?C&#  \
      XW%# W!:O=S   G0&# _.#R%O  2]8P:P=S ==#R%N'P*P.R/S0R1P8R:P=SCS    /`MS  [L#P%S 8'%R =K%P'R  3W#R  \
      VF#P'P*S.P0R2R ^`%O'T0P  =W%R'P.P  5Z#P;RDR @Z#N/T  ]!#R$N*R+P0R1R2O3R4P=S@RBPCPDS   0=#P'R C,%P'R\
      FR /^*RHR   '6*OCS   O!&# VL'P.P0R1R  .4#N%P'T*R 0R1P3R H8#P%R HG%P&R  +7$P2S *)-R1P I%#T$O'R(S*R+\
      S-R2O=SBPCPDP  SM%P>R CU#S%P'P  U6&# <M%#  P##P%P'T*R >S(S+P  LJ#P1P=R 9V$R*P T-#O'R-R 7%#R%P  VK#\
      R'P1R WR#R%P  75&# <<#R'O(U*P `O#R%P  $B&#  ^I-P1R  PI#P%R P4%P*R D7(P+R=R  a5$P'R=R  ZV#R%P  ;O&#\
       aL'P.T2P    Wa&#   =*%# )O#P'S/P  .)=T?N +P%P'R  _>*S=P@P Tb#S%P [C#REP  ,?#P-R &+=O@S  8>&# /C$P\
      &S:S=O  O)%# >9#R  K*#R%P.R0P5R8R=M@T    *=#O*S S[%P-R  7>%# D+%# 9X#R%R'R*N0O2S8R=P?PBS 3C0R  >5'\
      R  a+&#  2F#P%S  <)#O'S-PCR W>%R'P aA#R'P  %[#R >V#R*P-P W$#R$P%P&R'R*P:R=P ]D%PDR FQ#R   -G)P,R !\
      A*R=R@P )3'S*P0P   W8%R'P RC%R G3$R%P  EW#N'T 7J$P&R8R9P=P L.#S$P-S=PCP  :,#P-R  U#&# )@#P-R.P1R  \
      7<4R  08&# HY%#  -^&# XV&#  $52R ?8#T%P*P  9,%# Q8#P%O'P(P*R-R/P0P2R8P=RBRCR  L:#PAS MF*PHR  54-P=\
      R   YN8P:R  R?#P$P%R&P/R  KV#R Z!#P%R 'E#P%S    Y!&# ;**R ZF*P@R a$$P'P(R+P4R 2b#S$P*P-R  _&&# (3#\
      RDP 4S#S'P  9@#R  CD%# 16&# 5[#R  <'#S%P   %>&# NV%R'P   1_#P-S %b#O.P0S1R:R=P>R?P   $O#O$R2S &$#P\
      %R-P1R C-%P'S0P6R:P HB#R*P=O>R@R  N,#R*P.R <a*P@R =aCS T:%R*P8P=P@S   $C#P@R &Y#R/ODR  W@#P%R  &-=\
      R  A$#R%P =*%R'P-O0S1R E?#R%P'PBR   P/%# 0#*R EC+R  _I&# [A=R  D4#W%P'P*P0P@P LC'S*P/R0P=O@PFT 5b#\
      R%R&P'P  /%#R%P Q/=R M0-R  ,3%# I=#P%R QL.R0P  I>%R'P B=.R0P 9$'P  (*%# <6&#  7X#R%P*S3R=R@O   %D'\
      O*S 2Q#P%R  S0&# 6W#S%P 8/#R-S1O   *4#R%P +,#P'R   D?.S  :+&# 2O&# VFHR T;#R6R:P    K&*O=S &N$R  %\
      W&#   [N&# P!BR  M?=PBS  (P&# ?A#P'S/O  @##R P##R  NY%# P?$S-P #a-R=P CV*R .R&R $W#P%R  #7&#  +Z'T\
      0N  =P&#  X^&# MU#P1R  )##P-R1R:R=P  W8&#  ED:R=P    UM&# LH%R  1J&# N^-R1P ]>#R  8>#O$R%S QW-P1R \
       5]$R%P)R*O+R0P=RBRFR  -L#P%S  2?%R'P   7F%R'P &@'R0P  9A%P'R <JHR  (0&# Q'&# >7#P'R .O=R?P  M;#R%\
      P 0A#O$P%T&SBO  '7.P0R  &-%# )P%P'R(R*P   +S-N1T   B5#P$R  !H&# ^E'R*R-R.O/P1R5S6P8R=O?P@R   +M&# \
      1&#P/R Z?#P%R-P1R aJ#S%P'P  5C&# O>#R%P &2-P1S   *T&# ZD#R-P ,G'P*R )%#S*P   6<#P.R   @?$#  a4*P8P\
      HS HL$R  :^&# ^1$R&P ;S#R%P*N-T   `<&# Q<#O'S*P4P5SBS 4+$R%P&R N+%R  D^## QQ%# :U#P%P*P-R.S0S1P4P \
       UR&#  QW%# :J#R   bA*P=R  a4%R   I;*P@R EA#P$R  ^Q%# H;*R !_$R%P=P Q+#S$P.R8P=R  bN'P0S1P (E%R ^1\
      #P%R  ^V&# 3X#N%T [Y#S%O LQ*R8P  CY%#  X:#P1R /9%P&R*P=R  [C%# )!#O'R YG#R  54#P%RBR #Q%R*R1P=P  `\
      Q#PCR  MH%P(P*R+R=PHS  B;%#   X'%R'P  F1#O'U [)#R  Z=%L'PHW ^0#P%R  ?A#S$R&R*S-P/O:R=P@P  @W#P%R  \
      Nb&# H'=S?O FI%P4R5RCR  ^$&# AN.P0S A(=R  MJ%PBRGR 27'S.O  &=#S$P'R   >0.P1R O.%P'R =U#P%R ^T8P>R \
       84$P&R [,;R  BA#R%P*P-S H@#R(R/N0R  AL#O%S*SFP  8J&# ZI&# XJ#P$R  N/#R'P Y*'R=P ?!%O&S /P#P%R'P  \
      6L&# P&%#   @N#R /[#P'R=P>S HN$R%P*R>P  :,&#  Z&&# @<$R%P&R2P5R  !<%#  L#(P+R  VM&# +N%# )('R KK#R\
      %P  4O&#  ^[#P%P=S>R ;a#P'P+R=R  [a%# B&'P/RDR  O.-P1S  TK*R@P TZ#P*R  F*1# M7&# O91R  W#&# Yb#R6P\
      :R  2-#R'PDR  23%# `2=P?R  ^.%R    M?%R'P*R J-#R'P HH#P%S  LC%P*R  0J#R  bY&# =4'R1P  77%# C9'R >&\
      #P-R   XA#R ND#N'V-P  H;#O%P'R*V1P CYER  81#O$R%S HY#P.R0P1R  0=*O=S  *Q%#  V!&# 4$#P*U S3?R  )P&#\
        8.%S0P )R*P@S  ;_#O%T -X%P*S4R5P=R?P@O  F08P=S 9`-S=P PY#S$P%P'R*T-T1T2P=M  L:%#   `A&# U?#P'R 1\
      &#P'R C=#P%T  ,M=R  -N&# !P&#   6<&# 3'+R WW#R*P   53%# 8C%# (-:P=R O[#P'R  I*$S%P 30#P%R    IY&# \
       QT#R'P F$-P1R  P[#R.R0P N*#R&R'R*P+P,P-S.P/R1P2P4P5P8R:P@PAPFRHR %]#R%R&P'P*P/P2P4S6R8T:O<RBPER  \
      (C%#     ?9%#   S5%# LM%# X%&# )S.R TH#R%P-R  $+&# :B#R T%#P'R=R C$HR  +H%#  B[-R  1-#R$P*R.P0R@PF\
      R  b&.R0P  C@%# *b&# VJ)P,R     A$#R$P'S-P #3$R )_#O%S 5@#P$P%R'P=R *H%P/R6P8P=RCR  (M#S%P  --&# -\
      B#R$P A/$P%SCPHR   _6$R &S4R a1#S  <'&#  /=&# G:%P1R  !'.R0P=R?P   SP#P-R1S2PCR L>$P'R-P0P4R>R?P@R\
      CR  !=&# V!#R%R'O   P=#O%S  J==R /!.R0P  *Q%R&P   G:%# N6#R*P   5[%# '3%#  )Z&# 5$#R  E=&# J('P .4\
      *P4R   T%%# <A$R ,C#S'O(P*P+R/P=R bG#R%P=R  :8'O*S 8T*PCR !/#O'T0P8R  (_&# O-$R%P :[$S%S'P=PHP  OB\
      .P0R  4O&# PH%P&R*P  <Q=O?S  &S#O%S   ,5*S  ZM&# J+%# BK%R'P   F=%# T,&#   #N#R/P    7N&#  8C&# I+\
      $R%R&O'R+P.P/P=PBS    67#R NJ#P$S  (M#S%O  %I%# QT#P%P=T   8(#P%S  H:#R %I*S  ?>&#  WB&# *[%P*S.R1\
      R=PCRDP  4Q%#  .2%#  7@&# 3#=P?R /L=R?P   _&#R P:.R  EG$P%O)P*R+P-R.T/P0P2R:O;R=S?M@RBPHR >%*P8S 6\
      G%P2R  QR'S.R0N &>'P*R  ON#R W##RHR  .'#P*T=R?O@R  QZ#R$P'P*R  %V#P'R   VV%# .;%# _(#P      Q2#R'P\
      *P8SCP   OR&# %O*S  77&# #R%RCP N9#R'R*P/P:P?R@P  .8#R%P  PE%R*P-P8P=R  BX%# >'$P&P'R/PBS  T#%R b6\
      -O/R1S=P?R @W'S0O    J&-R R@*P@R  IY%R Y*%P'R  M.&#  GU&# G[#R$R%P&R'R(S)P*R+P-P.O/R0R1P4R6P8R9R<P\
      >N@TAPBRDPEP _5#O%S ,A'P0R=R?P  Gb-R1P  a68# >@%#  >T&#  _4%PHR 6##P-R  .8=R?P :,#PDR CQ.R0P   ,C#\
      R%P O<2R Q(%O&T  L-&R  <2%#  [:#P%R*P=P@S @N;S  2'#P%RHP =A#P$P%S  ;4#P'R*R.R0P8O  aV#P%R-RHR .?#P\
      %P'S ZVHR 6W#R%P  6Z&#  6,#P)R/R IRHR  K^@R AL#R   :1#P'R*R0R8P  ]1#R%P [Y#U%O'P  %Q&# 2!%P)R $<'P\
      FR  ^W'S0O  **%# /;&# ='.N2U b%$P2R KY8R=P U05R 9W#P%S   H.&# =(#T'P*O=P@R )O(R+P M$%R  I2#R$S%R&O\
      'R*P/P2P=R>ODRFR OF$R%P&R2P NB*R@P  %($P%P'R*P.N0T1R<R   QS#R.R0PDP  @($O%S'P*P-P0P1P4P=V?WCPDRHP \
      _J-R 5b%P'S  )X#R'P K`#R ^Q#P$R   $*&# V1&R :G2R &<2RAP  Y5&# A=#R%P  F_#T'O U-#P.P3R  ]6:P=R  E&&\
      # _F*R   =P&# <F$P-S=P  %3%#  C7-P1S >`#P%S   3<&# 0C&# ET$O%R'N*R-O.T/P0N1P2R:S>R?R@RARFR  #,%# X\
      ](R*R+P +Q8R>P (W#O%S  <4#P%R 2-*R8M:U   !@%P 0@#P$R&P2R8R=PCSER 6:#S'O  E>#S%P `Y%P'R4PBR  'R#R  \
      B;&# L.#P'R(O+S>R  &V.R2R H#=R?P  ]J#R  3M$R      $D'P0R :R'R ?H#R/P  0R&#  N%%# +^$# W!#T*P <C-P1\
      R  I-&# A5#P%R 8)=P?R   KC&P ,3#R ;B'R  >%#R%P  bS&# :+#P%R  BJ%#  ^*&# =V&# Q%#R%P  ^6&# #/%N'O(O\
      *R+R-S.S/P0P1S2R3R6S8O:O;R=S>R?P@OGR  Q*#P%S'P FA%S&O C<#R*P 5O'R(P  =''R  &@5# Hb&# +B#N$T2S   $G\
      %# *@*R &b$R&P .T.R0P  ;:#R%P >J'P*R <R#PHR >R*R ;T*R  E+&# 0H%# [)&# [)#R%P -^'P*P-R0R=R V28R  5A\
      #P$S&R-P2R  OK#P*P=R  /U%R=R  -1#P$P%R&S'P(P)R*P-R/R4P8P9R:RBRDP VR#R%P =<#O%P'P*P-P4YBP EY=R  (8&\
      # (V&R'P+P/P1P2P8O9R:P=S?RDRHR  MH%#   X&&# SD#R'P `/%P0R RE#R/P  QI:P=R TU#R'P  #B&# R!#R*P BM#R \
       b<#R/P _H#P$R ZF#P*R=R   KW#P2R 6b'S.P0P=R  YS#O%SHR  U/%# @1'P/R=R?P 3<#O'R*R=O@R  .2&# X;%R(P+R\
      .R0P=P@R  XY$# &F&# R7%# /A'R*R0P@P  GB*RCP  @/%#  Q8'P-P1R )EGR  $J%# 'L&# H##PDR IH#R&P  -J%R/P \
      >P'R  N_#R'P  $-&# _B&# +,#P5R a_'R*P     VZ$R   ^;&# 1S#R.P0S  AE&#   7U#P*P=S  _M%# 3&%R LX%R'R*\
      P 'N#R  =A%P*R8P=P?R  V-## Gb#R  ^+&#  -;#P$P%S  [/%# 'R*S@O  !O#P%R'P*S4R<P [2#R  XB&#  Hb%# O$*S\
      =O -1#R%P  ;:#P%R*SBP   B%%# !X&# F6#R$P%R&P'S*O/P6P=R@R  1_&#  4)%#  Z.%P1R $$1R  G=&# +@#P'R  :O\
      #R  UW#P%R  )G%# *9$P%S&P  02%# U@&# '^%R.P )B%R  ZG*P=R  G8#P%P'S  UZ#R'P1R  8N'R*P %Y#S%P  SC&# \
       [3&# `8#P%R  ;8&# DF&#  RX0P=P@S ;08R  =I8P:R  Wa%R'P PA#R$P*P8P:R=R 4N#P%R-P  S>&#  .;#P%P'P-P=V\
      DR VI#P   G3#R @I#S%P  K6#P8PHR 8V#P/R  %B#R >!#S%P*P-R=R  @K%# [>&#   V/&# <A#S'O  63*R=P CF$R%P \
      X(#R(R  <F%R  NX*P=R   Y;&#   CG&# /6#P%PBR  #B#R%R'P P1#P/R A4#P*S=P  4b&#    A1%R'O0S  9`#R$P  A\
      Z&# /b&#  @X-R EL#R/P    ^^%# b>#R%P  ]G#R%P-R/P 7R#R$R%P*R.R   BZ#T%P'RDP ,)#R-P  J%#S-P1P  a,#R%\
      P'P/R 17#P%R  R[&# ]'#R'P-R=O?S  D=#T/O  J-*R=R@O ^C%P  /E#O%S LM#N%T  _Q&# -%#R%P KC#S$S%P-S/O1P \
       JG#S%P b%=PDR 1=BR  0E&# LG%P'R 1B#R%P   :G%# ;P4R  `P-S0P 6O#P$P%R*R2R  */&#  .D%# GY#P*T=P  F.%\
      # 97&# P&'P0R G#$R  ;*&# 7+'R HT#R'P D4#P%R 08*O=S   Wa:# KG*R   _P*R  V8#P'R  -=%#   P:&# E/.R0P \
        ^W#P$R'R*P +E#P%P*S  JI-P1S $`-R  3D&#  <F#P%O'P=TCR HG#P%R  @P'R0P 15#R       =^## =7%S'P*P=R (\
      U&P*R-P1R2R  =)3R &`#P%R.S0P1P 02#R%O  W4#P'R   +I&#  N9#P*R  ZF%# L@&# L4HR    RS*P=R  G?+R <T#R%\
      P   9^=R a%%P'R +T#T$O  +B#P-R EV#R%PCR 4H#P$R  S`&# M.&#  X<%# B(#R%O-R0R1P  &F%R _?#T'N  aZ&# GW\
      4R 48*R _F#P%P'S  TY#R  ^@&# *+#P'R  O2(P+R VH#S(P  W<#R  'N#R =(#O'S C&#P/R  D&#R$S'P1P2O3R '.*R \
       85&# Z0'R-P %.#R  YT#R LM.R0P !6%R  U8#R %>2R   /X## 37%# b`&# ['&#  *C'R  *K%#  V0&#  %-&# !Y&# \
      1M'R(P `9=P?R (;#P*R=P  D5%# Q9*P=S 0%'P*R    bM%# ?C%R  %!&#   [@'PBR   &=%#  MF#R%P  [F&# [@#R%S\
      'O T/%O+R8R=PBR  ),#P%P'S  #U#P8R=P?R  *0C# DG&# 0Q-R   28#P'R G=#R1P GF%R   ;]%# <8+R ,!$R J7'P*R\
        7&%S8O C&*R  &>*R.R0P8R>P /!#P%R  &T%R  LJ#P%R  1K#P'R(R*O+R-R  :O-R 7/0R  HP.P0R  /G-R1P 1Q=R@P\
       9:$P%PRS     &L%R )U-R1R  Y!-R1P :K#P%R OT:P=R [!#P$R%P&S  R(%#  E.&# a==O?S  LM#R'R(P*P-R   S-%P\
      &R  PI'P*R H6$R  #'#R'P0R BJ#P=R  K(&# 'B*R4P A!#P*R  [=*P=R UN#R%P  7+&# _J-R1P I<$R  _$+R  /)#P%\
      P'S   aO#R  /Y&# 2(#P*R  X2%# 9K$P  S#%# F6&#  P1*P=S IJ2R  K_'S0O ]&#R OW=R  @.#S%P'S.P/P  YO=R?P\
       ^*#PFS *]'P.P0S 8?-R:P=R  ,)-R1P ?1#R%P*P-P.R/S0S1O  :]&# T[#R%O*S    X^&# RE#S$P%O'R-S1T2P=O <!#\
      S'P*P  S/$S'RDP X71R    ZW#R FD#S%P  HQ#R <[$R%P&P  WM#P=R +$#P*R-Z.O0P1ICS  H^%O'S  W-*P@S  `>$P&\
      S.P/P0R4R=O?S@R V[#R'P  F<#O%O'U =&#P'R  3;&# RK%#   &D*P=R D:#O'S-P.R/R0O1R=P   Z$&# .89R   S&#O%\
      R-R 51-R S*#R%N&P*R.R0P2R:R !Q-O1S  bQ#P$P%U  G6%R  `5#S%O WT#P%PRS  R2%# >;#O%T $V$P%R  V'%# V=&#\
       8X#O'RDS O]#R%P  [==R?P AC#R  M;#O%R'P/S  b:%R  &3#R$R%O'P(R*S+P-P1P3R4S8R=O?RBP  *^#P'R  K;%# -V\
      &# R,#P/S  O(&# 17#N$S%S*P.R0R8P   ,b#PDS  ]F%# bK%# BV:P=R 2D#R  bC%R  I3%R ZW'P(R*S+P-P.P0R1P8R:\
      RCR  C;#P%R V)%R   71#P*P=P@RER  !=&#  IF$P*R-R@O /G'R NI#R R$'O*P/R0R=R  H@'O*S #:#P'S-P8R +Y$R W\
      D#S'P 5&'P0R  &L%# `E%R'P  A4#P*R=P@R CJ'R*P    B(&# F)8R:P  KL#R%P  )C&#  WO&# *<$R  _X&#  XH%P'R\
        `.#P$P%S*P4R=P?P@SCRHP )1.R  S*'P*R 31#R%P1R UL%R 8C#R*P  ]V.R  OG&# #D%# X`%P?R  MP=P 41#R%P  B\
      !&# H5#S%P  'X&#  >O*P3T FZ#R%P   Pa#P'R ZJ#P$P%P'R*S-R.O/P0R@P  3I&# OV#K$P%R-P2S4U5R@RHR >($S2P \
      ,W1R  (@=R@O  VX#S0P  <_&# b,0R  8,*R1P    $&'P0R  -@8# !V&# Gb%P-R1R  +Y%P&R=O@S   E%#R    3('P0R\
        X%#P@R  ;=%# b^*P5S<P=P?R  `F&#  <S%# T>%R'P _Z%R'P `J%R'P-R1P  7##P*R   =K*R -=#R'P  TR&# 24&# \
       GO%RBP *=#R%P  'I&# +_$P4R MH.P0R  L2=P@S  Q6#R  9'&# ]>%REP  =-#T%N  LC#R'R-R1P  K4#N%O'O*S-P.P4\
      R5T;O<Y Kb3R  IF%R8P>R   ;Q&# >=$R BT#P%P'R-S V&=R   !*&#  9>#P%P'R IF%R  IF#O'R-R.P0R1R9O:O=SCR H\
      3%P'RCR  ^V%# #:#S%P-PCR  FL=R   aI%# 0F.P0R  .3&# ;6BPGR +9%R D=#P>S   /N#O*U8R=P@P   0I#R%P&P'R-\
      P  B_&# UM#O%R>S K5#R%O&P'R/R=PBR FQ%S.P `[%R  !(%R-PBR  _0%P-R3R ?;'R(P-R8R ?<#R8R <B#O-S $<#R%P \
      8a-P1R  :Z%R G@#R%O'R  @:%#  6A%R  *T'S/P `+%R/P VH*R 5RCR   BZ&# M9*R=P  ,F&#  2F*# ]b%# [W.P0R  \
      T4#R%P  G@%# 57#R'P  OH8R F+#P%R /T#O%R'R1R  *J&#  .Q%#  -=&# ,0#N%P'P*P8P:P=Z>R  0a#R%P&R'S-S/P1O\
      =O  GI%RCP ]O=R  $W#R  Q:%R'P 0:$R&P   YV&# 0,#P-S.O1S X;#S'P Y%#R*P  :a'R :8:R=P  +!#P%P1RBS  N8%\
      # =A'R  /a%# 3D#R'P -6$R2P:R=P  3,)R   ]H&# N+#S'O  XM#R  %Y*P.R1R LIHR >O%R  Q%/P=R aD#P$P%R*R-P1\
      R2R8P:R=PBR Q>0R ,)#P/R  !'(P+R _R%R-R4P5R8R:P=R?OBRCPHR :4#S%O  M7%P'R C[#O(S  Y`.R0P ,I#RBP  [6&\
      # :;-P1R 7N#R 82#R%R'P-R.P0R1O8P=P@PHS  'H#O%S   T)#S'P/P?P &E=R?P   P?'P*P-O1R4S5PCR BZ#P$P%P*U-P\
      .P0P1P5S=U>P@THR  7@-R1P  H*#P%O1PCU +##O'P-R1R   F%'P/R ;Q#R%P*R=R?P  :5#P$R2P X7.O0S @C$P%O&T   \
       %>2P  G,&# I<=R?P  52#R S@#O%R*R=R?P Z,*R=N@R  %a&# ;`*P<R `=*P=R [B#PHR  20&#   6(%# PB*U@N '[%P\
        L1%PCT   -S&# J[-P1R 2#'P0R  AQ0# +-#K%O'P(P*R-P6P;P=Y@UFT  A[%R T<#T%O  *G%R &KHR B(#P'R  K=#N%\
      O*U/P=U $6$P2R  Q1%R  I;#R%P E#3R   :Z#P*R M&*R  A,%#  `V#R 7C#S$R%P&P   +a#S%P  -?&#   F6%# #2=R?\
      P  ?].R   V_1R  B@'R*P !U#P%R/R >O%S'O H:#P$R%R  Jb$R'O*P/P0S2P8R=P?RHP $A#R%P  'a#R'P J*4P5R =($R\
        60#R  8Q%# ,[#S$N%S'S.O0S1P2P4S8P=O@PBTCPERHR  T/'T.P0O  TE#S'P-P1R N''R*P   G#%P'NFU J==P>R   0\
      4/R  J;*R  )T$#   HM&# XD*R=P  *!&# =>&# `0#P4R b>'O-P/R0R?R  `>#P%R   Ca&# X)-R GK#R%R'P/P Q/=R R\
      `%P MW=P?R   57*R=P  UV$R  P!&#  WO-S1O3P=R  _)#S$P%O*P-U  +0.P0S DG*P0R 5W#O$P%P'O*R-T.S/T0O1S2S4\
      P5P8N9S:P;R<P=S>R?N@RCP bK$P%R'S-P/P8P>PDR  3:#P%RBR M3#P$P%O*Z-O4R8R;N=R  G1#R%P B<*P:O=S  /9&# 8\
      K$P'R1PDS  Y^%# JH1R   FB#R%P*R ^X%P'R HS#S'R.P/O  )D#P%R  TO-S  0$$P%R=P?R :>-R1P K@#PDR   Y9#P'R\
       @Z#U'P*N-R 6:%P*S=R   G5#R 7C*R=S?P@O   'M%P'R  T#%# I1&# TB%P'R H&#P1R .-#O$S%R'P  B>%# 9L'P.O0S\
        N4#S%P'S*O-P.P0P8P:R=P?S@R __'P0R )*-R  J2#R$P )=4R8R=P  b@%R'P-R.R1P=PCS  +Y#P%S  @:&# A;'R0P  \
      =@%R  Y6.P0R '6%R SY%R  F0%# '5#P=R  I?&#  1B'P*R bb=P U.*O4R5P?P@S  (0%R  73%# I6#O%T'PDR M2#R'P \
       3.#T%O  )'*P=R  O&&# 3O#R%R&P*R-P4S:PEP   /R5R :W$P*S  /S&# 7)%#  ,A'R0P L#%RHR DY#OBS PS#S'O  ;R\
      &#  *1&# G!&# (`%S*P-P  6Z*R .R*S8O  6!'S0P J2$R A7#R%P   UQ%# @E%P-R0RDR  CI#P'R !9#P%O=SERHR  K2\
      &#   @b%R'P CY#R%P ,1%R  bW%# PE%# 25&# *&#R%P  DJ%# M!$R'O+R.S0P1S6P:P@PCPDR G<#P%P*R/R  T7%OBSHR\
       -:#P'S   -R%R5P6R8O:P=R>R +##P'N*RCS   1!#P%R 7:-R1P O&%R  D*'R*P -L#P%R !Y#S/O  J3&# EV*S-P2P C/\
      $R2P  :@%# D+#P*S UC#S%O'P  L3'R/O ?=*R  4F#R=P?RBP  Ra$# O_4RAP  DR*S<P X;*O=R@S    Y**R  IK8P=R \
      .=.P0R  2A&#  1^&# 1$*R  CU*S@O  W!#P%R'P.O0T I(1S=P   B`## %A=P@S  U>#R'P/P =G-P1R 2=-R1P  >*=S@O\
       8/#P'RDR )R#N%P'T)P*P-T   %K'P -P#N$P%P*P1P3SBW  Ua=R@P  3L0R  QI#O%R(P*P+S0R1P<R?S@P /M*S@O  UQ&\
      #  b(&# R=$P'P*T-P8THR  ?-#R-P HK#R%S'P4P  _*## )7*R AK*P=R  OB&# H8*R8P  O/$# =Z&# UN%# 5.+R `W#P\
      -R  $0%# L!#P'R-R  WJ#P'R  1S%# *L#N*O-P6V:U=P ;<#P%P-R1P=S  ;Q&#  VC%# )2#P$R%R*S2P=O D-#P=R   9]\
      &# 0,@R $^'P.T0O  C6#R UT=P?R  :Q&# %B#R1P  8B&# 5J$P%P&S  N`:O=S  U4#R/P  A/&# [O%# *,#P%S*P I<%P\
      CS D==R   RL:R=P &8#R  aO#P%R #0#P'R-R1P `Q#O'U0P  aP&# N<&# 1T%R&R=P  #5#R=P F*#R*P/T=P  0#%R'O*R\
      .P3R4R=P  ;I.S0P  A$&# 9C(R ;X0R  #)-R.P1P 9;#P 1_.P0R  EG-P1R  )=%P-P1R  H+&# 8^#S*P.R=P <_%R  9^\
      *P=R QJ4R8P   Ia%# _3#R ..=P@R  2F%# #S%# ).&# I3-R  <+%R  1&#P*R      6I#P'U-P J9#O%S   7.%# ;$*R\
      5RHP   %D%# A?%R Q@#N%P'P*R-P1P4V K+$P%R 6,BR  *U%# N(%# b.8P>R  Z,%# .1$R  %'#P'R   ?8&# I$#R$S%R\
      'P*R0R1P2P8P:R=PBRDP  b6&# H$$O%P&TCP Y^#P$R*P2R 9<#R  DD*R   K!%P'R !,$P%R&R'O/P1R  BC.P0R G8'R*P\
       5I#P  ^K%P*R=S  ?]=R  aO#R%P  /!'P-R  '>&# F58R:P  <+%# 6'&# ;X%# T;%# ;W#P%R  KC%#   ?a%#  8$#R \
      E]0R 1N#P*R  ''%R'P  T(#R%P  &A#P%T  (^&#  3<&# W_#R$P NX*R=R@P 26#P%R  ;7%R&P ?_'R*P ]%*R  3#&# L\
      7#P@R V^#P'R     O_'P.P0S  PN#R%P V]#P'R  LQ#R'P  .T-P2R C)$R  L5%R OL'R-P0R   %;&# KZ$# Zb%R'P-R1\
      P:RCR UI#S%P 5A'R(P    3'#R%P  5HBREPGR ?&'P0R    _,.P0R EF#O$T  :Y#P%S :7#R )N*R=P  P8&# 5Y&# .?#\
      P%R #K#P%R ;S#O'S  _;&# GY#P AG6P:R  Z[#P%R  0R&#  ']#OCUDP  aV'R  G9%# CA#R%P  >V.R  1@-P1R  75&#\
       +[#R  2b'R KE(R  W#%# ;Y&# YO%#  'X#O%R'S8P=S +S#R'P [-1R VS%P'T1P  ,,#R &Z#R   P0%R  O+%# 7J&# [\
      :#R%O'P*V=P DD$P%S'O ,7*S=P  b$#P%N&S'S   T,&# +&$O%S -V#R$P%R4R  ,`&#  67#R E$@R   *0#T%O  E1#R ,\
      $%R'P !<#R __#P%P'S 9(#R  bI&# DJ%R P<'P(P+R-S.P0R1P 0F#P'O/S1R  3X*T .;#P%R aE#R$P ?,#P%R Q=$R P[\
      #P%R  0-&# E*)P*S=R?P .%'P.P0S RV%R.P0R  #J%# 5]=R  1W#R b,#P%S XT#P/R _N'P0S    _<#P%R  KI&R U3'P\
      *R  DK%# -%%# LL8P=R  F3=R  <X$R%P  .b%# ;)&R 3[HR  6)8P=R>R b6#P%S  >:#P%R  =b&# Q.#PDR YF%O'N*R-\
      S.R0R1S2R=P@P   1#&# KA&# $(#R%P  =:-P1R  !b%R'P  2*#P%P/S  P]'R  J`#P%R  <S#P%R'PCR  /U&# >(#R0P \
       %/#P*R8R=R  RJ&# 4]%#    $b#PES VP#R%O1R    ?3&# :'#P'R @[#P8R  YW&# ;W#P'R  EP%P/R   _3&# 1W-P0S\
        <1#P%R <##R  ;I%# +B%# 9R#R'P   W`=P?R  Z/#R%P /^'R  ,&=R?P  (M#R$R%P'P-P:RDR  )3&# >/&# EB#R%P \
      7&#P%R 95#P/R +L8R WP%P'P-R0R1S _S1R  R3%# ZL$P%P&R=R  L_#R  ]G%R'P   ..#O%S>R EK'R   =F&# CH-S1O=\
      R 5_'P1S  8_&# 9M=P?R XJ#R DW#N/R0R=R?P  R8.R /''R 0a.P1R  RM%# :N#R%S-P  87%# 'R#R 5Y*R-P1R 4>&R \
        ?R1P4R    &:#P.R/R1R2P8P=R?P@R M;#P'R C_#P%R*P 3.#P%R  =a%# 8)#P-R1S @7#RBR  >D&# b3#R$P  +V#S%P\
       EI#P%P'T/P X9#P*R  4+=R?P  =a-R=R R%)R,P   XH#R$N%P&P'R*R-S.R0O1U2N=S>PBTCPHP M*#R%P >F0R  8T%#  \
      VD.R0P HK#S$P'P*O-S.P1T=P  >!#R%P O[#P%R'P/R  &Q&#  ;(#P%R O1#P'R  L6&# YZ#R%P -7%P'R  aF#P  ?R#O%\
      R'R   ED%# OY%# 5;#R&R*S-P.R2P4P5P8P9S:O=R>R?O@PCRSR  1%#S-O  L;:R :2=P  7R=R `V#P/R  <7#R'P  ^W%R\
         9%;R  Yb#S @2#P'R  :8#P'R -8#O%S 6=#R%P8R  ^J%# YB#P'S)N*V,P-P1P G4*R-PCR  X[#R%P  FV%# (?&R   \
      NN&# 'W%# RQ#P%R  !<#P$O%R&R*O-R.P0T4P9R;P=R?P@RBS J['R   .$#P/R /D#P$R%R L#$R*P 5=#R%P  <W'P0R E<\
      #R*P8R=P   L5=R   A9&# %R%P&R `]#P%R*R+R-U1O4P=P@RCP  (D'R AM@R  9I&# ],$R&P'R*R-P.R1R8R=P '6'R*P \
       5P%#  *B&# ',*P-S1R=P *,#R  $a#R  _==S    )_#P%R   H&=R?P  JC#R%P'R(P*R+P-W.O/O0R1K2P4S5P8R:P?P@S\
       $P&R8P=R  %O&# #B#P%P'R0S   b`#P*R  A%$#  G_$P&R +U%R'P  P=#P'R*P@R  *M*R Y%#R3P  *P%P'R-R N%$R%P\
      *N4R<R=PCT AO#S%P'P  PF#O'R-SFR O_4P  ZK%P&R*R=P@R  BL#R  I2#R%P _C0R   *&&# 22&# Y#*P=R   &a%P'P*\
      R8R9R 5`-R1P  #S&#  W?#R%PHR *!.O0T  V,:P=R  5,%R ?'#P'P*S LT#R%P   X3#N3W  38%#  ;!#P$P%R*P@R MA*\
      S=O  T/=R  @<&#  [['P*S )F$P%R-P0R1R2R8R>P@PGP Y]=R  XG0R  1H#R%O'R.RCR  PF.P1S  _)%O'T+P=O?S  (.#\
      P=R@R  ]K%P2R  -:%#  ?)%# 9:#P'R     O3#P'R 3S%P4S  1*$P%P&R=P>RBPDR FZ=R?P  :U=PHR :>-P +:%P&R [T\
      #P%R  (F#R'P MD=P?R H6'R  &$#O$S%P&R <D*P8R 9L*R-P=P?R _C%R'P  C&&# >D8S=O  %0%S&O  3]2#  A3#P'P/T\
      1R B<.O1S   V(#R%P :%-R 2V%P'P*R _E%R  =F## 8X#R%P8R=P?R  QT/R   <[$S%R&P'R(R*R-P.S/P0P1R2P3R8P:S=\
      P?O@RDP WT#R  @[=R@P  _F*P=R  ?Q## :$$P4R <*#P:S  L=%# ,X%PCR C2#O-R1R 9B.R0P [;#P%R&O(S*P:P  9^-R\
       B_#R%P 1%%P'R /($P%R   D:$P2R  !R*R MR%P&R OJ'R=P?R  ?K#T%O'R0P:R=P   3T/R   +(HR %%$R2P=R #`-R1P\
       7?)R,P   !1#S%O N.#R%P  ^X&# Y.%R =!#P%R  Q($#  (H=O?S  B8&#  QH#R%P  S[#P$R  O&&# $]#S&R-R.P/N0R\
      1R:P=S?P@PBOHP .U0R2RAP   ?#&#  !P%# 09%# W5#S%O ^.#R%R(RBO  PD&#  WU#S$P  ;]'P)S    V.%PDS   BW&#\
       ;]'R  O;#P'R  WD%#  `I#R EN'R0P8R=P  L1'R0P  ,9$T%P*P/R #<#R%P 28BRCP KZ#P%R   X8#P%R  a(%# EF#R \
       ?^#P%R     +-4# R;&# SM-R 3`#P'R  5I%#  W?#P%R.P0R !>#R%P  ,S&# 6R'R*R/P0P=S    2+*R8P  :b.P0R  I\
      4%#   W=&# 3R%R'S*R-P.R1R5P=O@P  Vb*R-P=R  8P#P%R   X.#P'R Q2#O%R [2RR  9R2R  :)%# :b'R*P  /7.R0P \
      YD%R'P  <6#R%S*P/P 0_#R$R%P&P/P  b(%#    `F%#  %4$R2P !$'P0R  &F$P2R R]%O-P1SBPDPHV  W3%R  W_.S0O \
      ,9#O-T   :P&# 1$*S8P  P]#P'R  OW#R   65#P*S *B#S   =8#R%P'P0R=R XK#R%O'R HO#P-R B>#P$P'R0P4R9P:R=R\
      @PGR JO-O1S  &_%#   ^/## WM%R  L.%# UN*P?S  /M&#  <`#P'R  S%&R YE%R  W<%R'R*P Ia$R  'b&# ->#R%P  *\
      ,&# aW&# bX'O0S  !Q%# )<&#  **#R  P0#R%P =A.R   D?#P  &V&# -T*R AQ=P 12#S*O0P F_=R?P _4*N@T  >H%P'\
      R-P a9#R  >9#P*P8RSR 5Z#P%P&R'R  _[#P%R-P 3Q#S MU#P%R'P0R  QX#R%P  UL&# J6#P/R  T1%R ,_#S%P*R.R/P \
      %5%R  N9-P.P0R;S I##R-P  AM#R'P  AZ#S%P)P  #>%# L'*P-P  Q0&# )R#R  `?%# ,P&# aY%R  A-)R,P -5#P%P-R\
      /R M/#P'R    2>*P.R0P:R=T>O?P  BD&# =Q#P%T'P 1]#R-P  '*-R  ;,#R.P0R1R  ]S-R9R>P `T%S=P O,%S-P/R1P4\
      P=P?RBSDP ?b#P6P:RDR   F['R*P +*-R.P  L]*R0P=R@P 1A'S0O  I]#P%R'P*S-P=R>PCPDSGP  V,#P%SEP *^#P/R  \
      $B&# G$%O'S=R?P KBBR  C6%S'O !.$R'R/P2P  D^&#  7=.P0S  E^*R a`-R  2M&#  S2#T/N  6Y.P0R ,!'R0P4R a6\
      #P%R  3V.P0R  *W&# A)%# :^#P%S H%#R'P ZN-R .!#P8P=R  4X*R 7X#P.S ')#R  B3&# =R$R'P 8C#S  C@&# EY#P\
      'S.R0R1P  J3#R-P=R  4X&#  ]6&# %4'R*P-R  [T&# ED#O%R'R &A:R  ;A/P )]%P*S (D*R=P 0O%R  Z='R0P=O@S J\
      !#R 5N%R  [9&# B<*P8S>P  b'#PHR ]Z-P1R   TX&#   2Y&# G`#S%P-O 6>#S/P  $9#R bR%R'P     Q1#P'P=RCR  \
      bb#R  ,I&# S1ER  R;%#  %R&# H#*R=P  QD&# 59#R$P'R.R0R2R3P4R=P  2Y-R `%$O2S   P1&# 6B#R%P'S K:#P$P&\
      S0R ]30P   ;@%# F@&# N='P=R 08#R$R&R'P*R-P0P2P8P=PBRCRFR    /8#O$U*P2R OG:O=R  ^^#P-R _N#R%P  KN&#\
       40%R   '>$O%S A-#O$S  QZ'P8R  EP$P%S -8#P%R IE3R   UW#S  ,'.P2R  $WHR  HQ#P1R [0=R  ,+#R 7**P=P?P\
      @U  *E'R     1Y'R0P  9&#R$P'P/R=R (]$R   bY#O%S  D.#M%UEPHS =*#R*P.PBR  #R.S0P  %>&# M3#R F3#O/S (\
      T%O'R2P=P?RHS  >3#R'R*P2P:S  Lb&# X*5R8R  ;;&# >T*R  C)%R'P  JP&# $V&# K=#P%T'P  *84R 5V'S(P  D7-R\
      1P >S#R%PDR  $4%# ``#P%T  5a#OCS  >a#R'P  S%BR 4S#PBR  K9&#   PK%# ZD#S$R%S'O*R2P4R5P:R=PBOER  S/#\
      O'S  ]/&#  !]#P1R Z<#P%PDSFR >D*P>S )S#S%P*P@R M5$R'P*R/R8P=R?P  @:%# H:#P%RER  (H&# _5&# [U#R%P V\
      J.R0P  _Q#O%P'S-S.R0P=R?P  ;6%P4RHR X='R   F>%# [?8R=P  :7#T/N N$#U$P%S'M*P5PCPDSHR *D#P-P=R   *3%\
      #  ^;'R0P KX2R #8#R%R'O.S1P )N#T'P=P  -X'R*P  W<8S=P  +X$P&PDR  OQ=P?R `#*P@R 4F%O*S-P=SES >K#T*P=\
      P  <J#P*R T(#P%R B?%R   GZ#P%R ]Y9P=P>S  -9#O%T'P C<#R%P b=#T'O //.P0R  C9&# +9%S'P -F-R1P  5J%# ;\
      2#R'P  _Y&# AL#S%P C7#R/P  &]&# /[%# 0`&#  IU=R O7#O%T*P  RY&#  BT#P%R D2%P-S=P  <U$# 4:%R8P JH#S%\
      N*R8R  *-&# C!'R0P     aU#P%R'R.P/R   C_#O$P*R-R.R/T2R8P=R N]#P=R    ZM#R'P   N>8P=R $2#P1R=P?R (F\
      #R%P  Y)#R$P'R*O4R8R=P $+#O-S   Y[&# KO#R$P  KU*P  Y^-P1S  3J$P&P'T(P)P*R,R-O.R/R0S2P6O7R8T:R=P>N?\
      PBRCPDP  UZ=P?R ?/%R'P  a_#P*S@P  YK*R  /'#R KV#T%O  _C&#  [P#S%O    ),&# -,#P-S   !G#R%P F[$P%S&O\
        JF%S'P1R2P  :1#P'P*S=R@P  EU#R  S&%P4S 1`'R0P '4#P$R 2-%R.P  <T#O/S  W5#R%P'O/R0R  4F#S%P   ,J&#\
       ?N&# J%$S'R)R-P/R0P2R4P8P9P=OBS  K($O%S   VY&#  )6(R+P *U#S%P  :9#P'S  (<#R'P*R=O?P@S   *M%#  @V.\
      O0S  +F)P,R  ,6#P%R #O%R O.-R :0#P%O-R0R1PDRHS  'V=N@U W`%S=P !-#P%R   EN%# ;2'R KA#R$P%R   Y9&# D\
      `%# 5:&# ./#R=R  ><%N'T  >H#R=R@PTR  C9&#  SU-R  V:#P%S'P   &V%R G>%P'R /X$P%R  ;0'P*PCS R34R ;D%P\
      AS  PS&# ^_#P%R SS'P   R$'P*R=S  EV&# 0%&# ::#P/R <L#R/P 06#R:P  *;#R ,L#R X.#P'R  Qb%P&R.P0R +X#P\
      %R  Q*'P0R  K)&#  &V#R'P 0WCR   W_#R*PDR  S5&# 5!#R/P  +_%R0P   ZV1P  @!&# XA=R U.*S@O    3>%R'P  \
          M)&# 1<&#    8@=R 0K'R-P0P1R 22%R  ?*'R  ]^BR D1$P%S'P0R  !E#R     =E'R-P ,O*R  5/$R   _2#R  V\
      -#P%R  HP#R   D`%O*T  <0#R%P 5?#R%R'P /G#S1P   I:%# 9V&#  01#P%R  <##S'P4P=P +^#O%P'S.R0S  Z?#P #&\
      'P-R  O2#R 5^#P*R=R ?:#R/P  #X'P.S  )J#P%P&P4P=PBRDRGRHR <@*O=S 5>#O%S*P@R  2$*R=P X9'ODS  OG%R'P \
        YG#O$P%P'P(O*P-S.S/R1R2R8M9T:R=S?P@S NC%R'P0R  [C%# 18#O%S P4#P%P'R8R=R?PBR  US&# KW#S%P  ']$P&R\
        @:'R/P  .I&# >3&# ?$#R-R1P =b#P'R*P/R 9)#P%RHPSR   ?L'P*R2R=R V;6S:P   51#R  >4#P'R &7#R%R-R/N  \
      _%%# ;F#P'S   U/%#  ?1&# '^%# G&#S'O /W8R 44'R  2,%P-R 5Y#S'P  I,#P*P-S  AX&# aY*R :I#P 49#S$P%R'R\
      *O-R.U0P2PDP  J&#P*R=PDR >;%R     V:?R  VF#R  `'%# '/#P-S  @R&# D:#R%S*R1P=O?R -I'P*S-P=P   #J%R '\
      4#O0SBR  XO#R%P ?$$R%P    WZ#P*S  H?#S%P-P ,!#S%P  #V%# R7*P8S=P   !&#P/R:R Ga#S$R%N   aS%#   7-#P\
      %R J/6R:P  <W%R'P JW$S%O&S*P  C1*P-R 2@#O4RHS  8E$R%P (?#R  N[#R*P SC#T%P-R     @%HR ]K*P=S@P  _Y#\
      R$P%O'T.R/O1P4R8R=RBS  V,&# T[=P@S 7O%R   ]T#R  SK#R Z2#P%S  R3#R  Y[&# ,M-P1R  _:%#  %H&#   Y6&# \
       C]#S$P'P0R1P  )?&# L7$# 4?'O.S0R ;N#R P_-R1P  I##P$O%R*R.P0R    2<%P'R   LN#R$PBR  LU(R  CV&#  @!\
      *P8R <Z'R  IN## W##P PJ%P'P*P0R=R  W/%P'R !I'R  &V#P*S-R1P   RO%# #8#R%P  MF&# Z,%R.R/P0P1R <!.R/P\
      0P  ^D&#  >+%# ?K#P%R G%#R  :U&# ;)$R%OCS E@=RCR  [71R  UP#R G@#P%R&P'P.R0S1PHR CS4R   Y(&#  IB$R%\
      P&P'R BI%R  RH#R%P OY#P%R %`#P$P%P&R(R=R>R@PBT $Z#P$P%P'R+P-S.S/P0P1P2R8R:P;R=P?OBPHS  F!:R ;0%R H\
      P#P%S'P 7##S%O  $:'P0R  I%&#  ;6&# D)#R$P%R&P'R-S1R=PCSDP  FZ#P%P*P-R8R=PES  b@#R%P  a-#R%P O&#S%P\
      'P*P-O1R @F#R  @]#N%R*S-P1R /_%S'N*R  7B%# [S(O+S ;A+R <M#P%R*P<R>P 4S%PER $J#R  %<%#  >Y#O'T-P /2\
      #R%P'P0R D4#P%R  WP*R=PBR .=#R%P  XE#P%S   4X&# >#$R%O-R=R@R !I#R$O%O*S-S.P1T2P8P;T@PCRHR JZ%R'P  \
      TO%# `T%PDR F6#P(R*P+S-O1RHR  F;%P'S/P  ?S0R  '*$#  :+$P%R'R2P  ;K.P    $I#RBP  #a%S'P0P  64#R%P S\
      0#O%S'R  8V*R=N@S 13=R   9%&# H-&# -5#R  N!0R 'L#P'S =C#R%P  ]S1R  +0%S'P0P #1#R%P-P=R  )L#PBS  ).\
      &# MQ'R.R0P1P  WN%# U-%P _G#R'P-P.P0S?PDR    ^.&# P-%R  TU&# b;%R L6*R-P R-#P%R  :K&# SP=R?P >Y#P$\
      R :F#R%O=RSS 3(.R0P  V+&# K14R @G4R5P J0#R'P4O5S  .>#P2S %%%S'O 0W$P2R 1[#P-S  -7#R   3R#P%R ]/-R1\
      P  _M#O$O%P*O-S.T0O1S2R=T?P@P  /^%R SD%R*P Z?=P (^#R'P  L7-P1R  )`%# EM#R*P-P1R  [;.P0R  Z($O2T O@\
      1R=P   GG&# X4#P*S=P %H*O=S  D?'R  5Y#R OT#P%R  4X#R%P 9^#P%S  N<&#  (G2R JP=S?P b4%R*PER  -R$#  R\
      *'N)T bD'P.R0P  ?;&# !=%P*O-R1S  8)%# +X&# @5'R0P:R LZ=O?S  O5#O%P(O)P*R+S,R.P0R3R5S8P=P?R@R  HX'R\
      *P=R !!.P0R  T$$R N0-P1R -A%R  H^#P%R (4$R  K8&# (L*P4R  K0'P  G</RHR ?H%R&P  V:&# ,I#P=PDRHS   =J\
      'P VN#P/R  +a#O$S  XR*P 7]-P0R  0*%R'P 7S#P%R  N5#R  8(&# Z=/P ><8R  ER&# B3#R=R H[*R=P   K$8O:S 2\
      O%R'P   5E%P-S0R1P6R:P  R@%P'R-R/R1R=O@PCRHR E1'P  43&# C/'P*R   KJ&# OX#R J:#PDR  -<%# O!&# :['P \
       %_#R 0W'R 53#P%R  ?R0R=P 4!#R%P  9[&# E/.R  )@*P6R (2:R 9-#OBS  DC1R IJ>R [[#R W4#R  YS*S@P '#*P+\
      R -V#R   MF&#  TV%# $%#O%R)R*S/R0R1S4R5O9R<P=O@P DH%R&P  CK&#  )8#R%P  *5#P*R.R0P=R KB#R 3;#R$P'T/\
      P1P 6'=P?R  R##R   BO&# ]SDR I##P$P%R'R*P-R0R4P5S=P  TQ#P%T0P X5#S%P1P  [=&# 90#PER LW*O=S  $$&#  \
       .U&# 7&%R )I'R*SCPDP  E,#R'P NZ#P'R  )E#R '1'P0R  .+%#  BX#S/O  CP#P A]#R/P  )#.R0P <2'R*R=P ].-R\
         S*%#    <-%#  -;#S(R+P-P/P8P  W6%R'P   YV#R  XK%P&R  ':%P&R 94'R8R=R  1I#P%P'S   Tb#O/S  Q@#P4R\
      8R   D%&# &<#P'R-R 8'#P/R  MY%# <^#R  -a0P +<0R  7V0R1P2P  0!%P'R-R    #A%# BT&#  P==R?P QZ%P*R ,!\
      .R  ]Z#O%P-T0R1R2P  PJ&# [R&#  @=#O$S    '5%R DE#P%R   ,O&#  ^N#S1S=P  'T$R *2-R  06-P1R   @Y&# ]`\
      &R I]#R$P  !9&#  V:&# OD%R'P ]'#S$P  <H#P'P4RBR 8V#P'R*R-P  -P=R  0A&# _]#R$P%O'S  1P#R   +F%R  D5\
      =P?R  ;.=R G2#R'P  @K#P'R 3F#P'R.P0T IW#R-P  SH%# QE%R  ;/#T$P%P'P*P-R 76#M'U '1#P8P?S  .V#P$S  'Q\
      &#  Y%1R *(%P'P*S  F+#R%O-O.S1P Ua#P8R UY2P8R _a#U$R%O'P  RC#P'R  _'#O$P'P*S5U<S=P  W+&# BH%R 1W%P\
      'R N0#S%P   DS#P%R'S*O-T1O=P  b+&# ,:%P*R  )U'R  5L#P%S'P +M'R.P <F%P  3_&# E=&#  PP#P-R  74#R%P  \
      A*#P%R   Eb&#  ;V%R H]#O&R-R1P  (.&#  W6&# +##R%O1R  7K$P%R'R0P  #X#R &@#R%P 4b'P  (Y.S0O B*$R%P  \
      ,B*S<P  5T&#  $C$P%R  M(%#  >@#R%P  !E=R>P   X2-R1P  -a#P%S  ^O%P'R*P %A#P%R +b#R$R%O&R )[#P%P'S  \
      =*&#  DM8R:P  %L&# RS-P1R  Db'#   09%#  74%R C;#P%T  *A#R FE#S FN#R*P  I]%P'P*S 27#R%P FL#R$O'R*P.\
      R/P0P1R4R:R=O >Z#P :YBR  4`-R1P PS'R   .O'S0O <I'P1R  @]'R=R  ;#%P'R  S>&# EL#P%P'S  HT#P%P'T  V[#\
      R'P:P=R 7K#R%P  'I#R%P VP%R&P /M#R/P       _+.P0R (<*P<R  @%%# W[#R @`#R OI#R  /V#R%P   L]#R  ZC#P\
      'R=R?P b!#R%P'RDP    !9'S.P0P  6-=P?R 7M.P0R -7#P%R  J=*R0R8P  T@4P8R   >N&# O!8O9S  /P&# UI*R E^$\
      P2S )V#R%R'P?P  V'#P'R*S-P.R/O0P >&#R-P  ]X&# OW#R%P'P0R ?9#P'R   L:%P*R  [7BR  =O&# 1a'P.R J4/R=P\
      @R  YN&# *?#P%R  [L#R%P TV$P%R  P(%R'P  5b&#  'D=R?P  `7*R  64%# _4#S  4]#P'R   S!%#   OC#R$R%P*R-\
      R/P1R8O:O;R=P>R@RBOCRER N%#PBR  4X#S%P .F1R AB$R  RZ&#  AV%# F'&# Na%R SD=R?P  `&%# /H#P%R  S2%P&R\
       %>#R'P.P0R _>#P%R  M';#  EF*R4P8R=R>P?P@R  3L%R'P   #B&# GE-R1P   T:-P0R  Pb&#  7.#PBS 1M8R  E.#P\
      'R Z1#R%P&R(R*R-R.O/O1P2P5R9R:P<P>P@S     T$'R0P  AN*P.P0R=R  ZX%#  3?CR YB#R/P  A<&#  79%#  )I:S=\
      O /U#R*P  =.'R &4(P+R   MT#R%O'P/R@R EU#P%R  UT&# >>#P.P0S AI#R'P  %=$R%P 9C#S%O  0##O'T*P ^1#R%P \
       UK%# )E=R $Q$P*R=O@S TR(R+P R1=R  (H#P/R +J#O'S  S..S0O  F40R  G?%# _E$R K]#R'P  MF#R%P-S=P   6=&\
      # ;M,R 0Y)P,R   &>*P8R I]#R$R _W'R0P /L#R /P#P'R  SQ&#  9O#P%R OZ%R'P UF#S%O  MbHR FI#P%T'P    @,#\
      S/O   [X4# 14#R'P  @98P=R  5_#S%O*R.R=P V['R 71#RBP  7S%# UD%R GF%R  2C#R*P-R   _U#P%P*P-R  EN4R ]\
      A#R$P%S'P*U-S0P1P2P=P EU%PBS *G#R3R5P=P?R    7A%# <>'O*T=P  Oa#R  TA&# Q-'SBP  I7%R   54&# OF%# ==\
      #O%S  O+BR 1T(R+P1R  _8%P'R ,J$S*R  *^&# 9E*R  TS%R  4T%# <6#P/R 2C#S'O=R  !`%# [`-S1O8R ?P#R/P  S\
      ($R%P.R0O=R  V^#R%P #$.P0R H?#R%P+R8P:R=P?P@R   4V#R%R0P ]7#R'R/P0P /?#P%R +X#R%P  -L%# R(#P%R=R D\
      !#P%R WB=R   b*#P/R  Z]#P%R  =V&#  T,0P  VM%#  =Y*S=M@S  47%R 6A4P8R  :L%# Ta'R /I#R%P  2]-P   )$*\
      R-P *E#S%P'P-S  -?%# S8#T'O 0W#S&P 96#U$O&O  7Z1R  XR%R  22&# 8'%# Ha#P*P-S0P1P  KO&# ?;#S'P &N$P&\
      R*R-S.P0O2RCR 6&%P'R   AG'R)R,P aI#R%P-R1P  4@%#  CS%PDPES N@$P'P*R2R *I#O'N*P-T.S/S0O1R2R=S?P  /%\
      %#  Q^%# 41$P%R H>(R-R0P +Y#R%R/P   2%&# ^S*P5R    0-#P%R  a%&# A==R?P !(#P%P*R=RBR  =?#O%S    `N#\
      R=P N%8R=P [K#P%R 8!$R&P  JQ'R*P  4F%#  BL%# ,1%R  3?*PHR  <!#P%P.S=P  X$#R&R*P/P  Y9&#  ,2%# I=&#\
       GT#O%P'T (>.P0R  BP&#  RO0R =/;R   CO&#  ]8#P?P  ?4'P0R  =9%# B?'O0R 6%$R'P HE>R 1S#S  &+.P0R I4#\
      S%P  #A#R%P:P=RHR ])#P'S(P  )R%#   5!%R EA#P:R=R  E8#S%P'P -.#S'P  *V&# %-&# 5^%N'T  R!#R-R PW#R  \
      KI&# CC#P%R  14#R%P  :M$P2R   57&# $b&# H/#P%R !5#P%P'S=P?R  P''P-R0R  GD#P%T&S'P-R.P1R2P8P=P?RBOG\
      R  S_'R=P &P%R'P=S?O  9#%#  II#P*S S8#P%R'R*P   1)'P)S ,'=R HF$P2R  CZ#P'R*O@R  ]%#R'P  %D#R'P*R-R\
        K3'R*P  ^-'P0R  _S%#     ]U&# WD*S=P PZ#P   Q5$R  V68R /<8P:R  S`*R@P NU.R0P  %=%# 2;'P.R0R RO#P\
      %P(P*R4R@P Yb#M=XHR  7?#P%R =B#O$P&P'S(R+P-P.O/T0R5P:R=R?P@SFRHR Z^*P8R  UG$P&R +W$P'R  ^J#P%R  'D\
      %#  LI%P/RSR 7L#R'P-R=R?P  b&=P>R NM#S$P  +8&# N-'P-T1P?P@R  <Z#O$R:R=P 3Q$P%R&R*P-P1R4O5R@S  __=R\
       @`#P'R*P=R Q]#R%R&P'O*R-O/P1O4R5P6R8R9P<S  #(&# P>$R   NK&# F5#R%P  &U&# B.&#  &O%# <?#O%S'S/O ,X\
      %P*R K2=R  =_%#  07.P0R *4#R-P  P`%# :U#O%S  !.#O$P%O'S-S/P2R6P:R?P@R 8N*S@O  >W=R?P  #S*P@R [b#P%\
      R -_%R +E#R$P%R=P?R  5-&# HV%P&R I`#P'R*P/S=P?R 8!#O%S0R  XK#R'P  <W#R%P 3b#R%P'P-P/R0R1R  BF#R.P0\
      R  14%#  P]=R *(#P%R  N+=P?R !6#P*R-S:S=O  W9#S'P P$=P 5:%P&R  WW0R '3%O*T  %M%# KK*O=S  %b#R$R%O&\
      R'O-N.P/R1R6S8P;R=SBPCR ^T=R  FP#P 'N#P'R0P  YF*S-P  <6#S'P Q&#R%P ON-P=R  I9&# A^%R&P'P  ^N&# C)%\
      # ^U'R  W^&#  H2&# +5#R%P @9%R    H@*S=P@P 5=#R$P  $7'R.P   RQ#R$R)R*R+R,P/P0P1R2P4R8P=N@SBPCSDRHP\
        6>%# .#'R0P  ;F#S JV-P1R 5B#N%S.R ?7%P'R-R  Y&%# I;&P2R 5T#P'R  ,F'R  KH%# #`#R'P   ^[#O'R*S/R0R\
      =P ^*%P'R  EO&# 5N#S$P'S/P0P2R +-FR    YK*RDR  !a#RBRDPFRGO  ;H'R ,M#R'P(P)R*R+R,P/P4R6R=PEP 'P#P*\
      P-U0P   )9#R  ]O#P8R E_;R FT=R  8[#R  KR%# ]K%R=S?P UB#P(R  =.#S%O a0#R @*#R%P XW*R4P Cb#R)P  (W%O\
      -S  YQ'P/P0R GJ#P/R   [N%# 5S'R X_*R=P  .V#P$P%R'R [G%P'R 7$'R(P 9H#R%P  2L&# ->#P.R0P=R  E:%# 3;%\
      #   M3%#     -H=#  a3$S2O  R7%R'P 4J#P%S  Y-&# JS#P%S :-%P'S  `'&#  NR=# N%#O*T 6>#S$P ^/*R  ,I&# \
      S)#S%P  D:&# C[%# /**R=P@P 37=R  NV&#  P_#R  )D&# H_:R=P Z)#P=R !G*P=R  !4'R  E!$P'O*R.R0R8P=R?P *\
      U=R?P  !!#R$P-S1O  Q4&# `.#P&P'P*RBR  VF$T%R&O'O-R:P<R=R@R JQ=T?N   Aa'R  >*%P=RCR  .-#P%R D$-R  B\
      6'RCP     E)&# JD$P%P&S 6V#P'R(R+P DK-R1P  ^F%# IX%R'R*P.P0R  EU#R  B<%P'R  7>&# C@#P.P0R8R  0J'P.\
      R0R1P    PH-P1R  QM=P?R  #F%P'R  U-&# FD#P%P=PCU F5*P5S=R@P  !X#S >F#P0R  OB#P'R-P/R  $@#R*P  BN&#\
       >7#R K_*R :0%S  IF#R  71&# FV%#  =N&#  Y+&# ]O#O%R'P*S-P1R:R@P M>$R.P0R =O#R-PCR  98%R R-#P'S  YT\
      %#  aP%# Y^%#   $P#P%R-R.R0S2PFP  GB#R%P NV%P'R GP#R  LK%PHR  .$*P8SCP  _:#S$P%O2R=P?R MI'P.O0S 5)\
      'P/R:R #7#U=OBO  _NBREP UE#R%O*O8RCR P)#S%O  b#&#  0-#S'R+P  W-#R  !L$# ;04R  &'%N'U `+#R   B+%# Z\
      3#T$P%T'R*P-P.R0R1P=PEPHP  -/4P@R EP;R   4D0S  !!#P%R C9#R%P  &;$R4R=P?R  2!'S*P=P :+#T%O  _E#R%P \
      ZC*P@R   ]G%#  ,R#R%R'P <`$R2P   =*#R%P I`#P.P0R  W;%R  (B&#  9#%# GM#R%P /a)P,R  %D$R  >$#P%R'P0S\
        SQ%# E!&# /Q%# <U*P=S 3R#R(P    -aTR `J#U%P4OBP  95#R ;('P0R TQ$O%S _-*P8R:P    OM/R 1['P*S bR#R\
      %OBR P'$P%RER  97&# 9H.P0R 2%=R ';#R$O%S&P*O.R/R0P2R9P:SBRDRHP     (&8P=R /'#P'P(P*R+S.T0O<P  )[&#\
       *I#R=P?R   _B#P$R%S&P  ML#P%R  :H2R  _9#N%T ZT#O%S  4W#R .Z'S0P   O/#R  F_*R1P  +F%R'P 8<'R.R0P=S\
      ?P  S,=R  DQ&#     V4%#  YH%#  VH#T%N  2U%# W/.R0P  CT&# N)%S'P +T)R*P+P,O-O0T1P4R8R:S=N>P?R@OCPEP\
      HSRS  Cb$S*P1P4P<R=R  LP#S'O 3I#P%R<R  ZL#P%R&R2P=R LV-P1R  NG%# IZ&# Z$$S%P    7A&#  S;&# DT2R   \
      JM'P ]V%R  1@%# <4.S0O  K/&# Za&# ]A#P%P'TDP =K-R0P @M#PHR   [R&# a3.P0R  ]>2R  %L$# _<%P=R   3T$S\
      %P'P.P/R2P4R:R=PBPCRDR F9#P%S   )5$P%R  9M'R*P/R  0##P%R *(.R1P   =^&# ?B#O%S VA%P'R4R8R9P   (J#P'\
      R*R-R0P=R@P ]+#S%O `#$P2R  #M%P&P'S-P.R0P1R   B^#R%P FF#R.P/R0P   L<%R   -J%R  C%&# ;@%# #L#S%O   \
      )B-O.T0S1P2P  7C*R )T#R%P IN'P0R  G/*P-R0R 0N#P'P/S  5^-R Q9*R  :U%R H`#R'P  ^/=P?R &H%R _M'R-P  ?\
      )%# B]&#  ]T%# +F#R ,)'S0O:P=R =4#S$O%T&R'R(R,P-P/P0T1R2P5P6P8P=S?OBRCPDPGSHP   RD&# QR$P2R  4/#R%\
      P*O-R/P@R $##P'R-P/R1R  +:%P'R 8V#S'P*P-P   NI#P%R  ,?&# ,9#R  %E#P%R 3!#R$S%P*P  ,]'O-R.S   K3$P \
       XZ#P-R.R1P   R@=R @I#R  9?*R I)#P%R'P 3?#S%P'P ?(#P$S&O'R.P0R:R=P?PDR  `=#O%T'R*S-O3T=O  4;-P1R  \
      G(#O=PBU  =;-R1P  T>%P=R @M#S%O  ZA&# H'&R   6(%#  [&#P*S=P@P  '>'S0O  #4$#  'S%R'P-R  K*'R.P0R  K\
      &&# XK&# H!*R 1Q#P%R  BU$# /''R*R8P  44=R  ,?&# #P#R)P ^&-S1P  IQ%# B'-P1S  23&# 09&# a(-R  *:-S.P\
      0P DQHS  -3&# J;.R0P=P 3F-R1P '?#O%R   ?U%# QN-R=P?R V;#S$R'P=P   Z.#T%S'R*R-R=O  ^W%P=S V2#R/P 22\
      $P%O'O*T-P6S=R?RCP  94%# aC*R ]V'R ^G8R=P  GJ&# <,#O%R*R :!$P-S1P2R4R=P NF8R  -:'P*T=O D/#P&P'R.P0\
      R=R  aa-R  `X$P2R N)%RHP  D^&# R9'R*P G]#O%O'N*P8Z=P>S  _X#O'P0T >I#T%O b6%R'P  `/*S8P $4=R  @`%# \
        #7*T=O ,(#P'S  QB&# 5E#R%P-R  XT2S=P I;#P/R )B0R    VC'R  )6&# -^'P  3W#O*S-O/N1S=U YL#R(P-R=P@R\
        JC%R  *H&# a]5R .>#R%O5SBR  ,U8P=R  !a%# 5>.P0R B=$P%R&R'P b!%R'P  TB#R&R*O-P0S8P  N-&# >:&# WX#\
      R  N&#R$R TX#R%O X=#S$P%R'R*P-R2P=P   6+&# WN'P0S ;L%P'R  H0%R-P  1+.R0P  ]N2R `8'P*R @L-R/P  `A8O\
      :P=U  X+&# <2%# +U#R/P  (S#P'P*R %]#R%P'R0P `-#P%R   6b#R%P  _##P%R  ,B%# W_#P%R  >Z0R  Ib'P0R:P=R\
       ,a#P-R.P0R   %;#R  [K&# ^Q%# B&#R IH'P  a>#R%P  UL&# [$'R(O+R-R.P0O1P8R9R:P<R>R@PAPCRHR   =5'P*R \
      =<#P%R 7G=P?R b[%PDR  W1$# 8T#R*R0P  4[#R$P%R'O-P/S8R>P  DN8O9T L<#P%R =X#P'R  X<%# FM&# !-&# :=%P\
      'R 4S#P'R  6(GR EYHR  6;#O%R=S &B'R0P SQ#S%P  Z`#R CX#R=P?SBP C'#R%P-R  R$'R Bb.R0P -S%R  $B%# ^_#\
      R S;=R  F-%P*S   WB#P%R !@%P*P0SBR RJ#P$R  D8&# R[#R X4'P*R M!#S'P=P  8L&# `H%R QH#O/R0R:R=P  2K8R\
      =P  33&# 2E%REP <C'O-S .C#P%R   7$#R%P.R0O  A!&#  <X#S$S%O8P 0P#M$W%P&T'P*P=P  :B%# %N#P%R  La&# C\
      @#P*P/S8S=P?R I+%R'P   FA&# M,#R%P  ;7%#   2$&# ]B#R%P KQ#R$R-R1P2P@P  ^7&#  /#*R S!#P%S   ,D#P%R \
        RY#P%R-R.P0R1P=R@R ]X%R   XS#P%R ?3#O$S%P'P*S=R  )A&#  FG-R   CK*R   $.&# WG'P0R  .F=R@P D$#R  a\
      S#T'O ]!%P'R  4G#R  :$#RHP KD'R*P   UU&# 0;%PFR  +J%# HO%R'P R*#P  *B#P%S'P    ($#P'S  'Z.R0P  LC%\
      P'S   &!#O%S  -.#S'R-R/P1P  ([%#  FR%P  9;%# Y`#R$P ^8#O%P'PCV  OD-R0P1P4R  !T#T%P-P  W:&# 32%R*P \
      _U.R0P   8*#R V@#R/P -3#R/P  =2'P*R  [P$# WS%R'P   DG5P8R JR#R%O&R*P   [Z&# !E&# H<#R  =<&#  B5#S%\
      P2R=P UC#R$P%R*P1P 5`#S*P  L!.R  ZK-R1P   TP%#  3@#P%R(R A]0R  BU#R1P &J#O'T  =A%#  8O&#  HY*R=P  \
      B,&# UZ'T.P0O 3V#N%T  .`&#  PV#S%P  9N4R >9'R0P=R $]#P%P'S   :#$S%P&R2P @::R=P  @8&# #($# /('R bT#\
      O*S 2&#R-R0P  8U'P.R   (N-R=R@P BR-R  A/*R GZ'S.P0P  @T#P*R8R>P  MF/S =P#R%R(S*P+O/P0P4P6P8T:R=S?P\
      @PBRHR   EM%# UJ'R0P +Q#N*U-P=R   Da*R2P %+#R$R%O&P'R*O-P.O/S0R1R=PCR  %3#S%P.R8O:R?R BU%P'R ZR#S%\
      O O4$R4R   _Q&# B5'P0R8R   ]<#R(S*P+O    T$&#  $b%#  G]&# *$&# );#O1S :b$R S2%S  ^N&# !A#S%O  &J&#\
       V!#R$V'S(P*O1R=O (U#R%P   @N%#   TY## $J.# R6&#  [1'R  7R#P-R <Z*R=P@P 4?#R%P  5T#R   T%#R   JZ$P\
      %R*S 2G$R  ST%# G-%#  Ja#R  *@&# )!#P  E;&# XC#P'P.R1S ;5%O=PCT  ],#P%R-S/P=R Sb#P*P-R=R?P   S[&# \
      (/'P*R b:=P?R &04R   -b%# NV#R   KU.R0P>R  UA&# B@4R  ?J#S 7X#R%P*R=P 1'#R-P ?0'RCP <]#R  U%%#  I+\
      #P%R XL1P3S  =F#P/R K0#P%R'O*S-S FB%RHP XZ*R  X8&# &L$S&P  =9.P0R   ^.&#  [<&#  NR$S 4/#R  NL#R   \
      `&%# P6*R #/#PTR   E?%# bW#P'R ]Y*R  %P-P1R ;V$R'P  ;_#P3R  C+#R 6!#P%R  `+&#  _/#O*T  H2%R'P*O.S0\
      P8SCR V'%P'R  a?#R%O'PBS  b7%# %]*R ,Z'R)R,P=P  =U#T%O=P  @!#S&P*R/P2P>PBRGP   DG$# Z'#P*S  ^/&#  \
        OV&#  6D.R GO1R  =S#P*S  `H=ODS OT#T%O Y+-O1R8R=P  EH&# RX&# F$#P/R  C_%# _Z#O-S8R  ?A&# ^8*R %[\
      #R-P    ?-.R0P   @8*# 6_#S-P %!#R%R'OHP  _2#S/P CO*R=P TY.P0R   S@#S'P/P   RK#P'R*R LX'R   I8&# Z:\
      %# T?$R%R&P  RM&# @,#R%R'P0P=P 3S&R D[#R$O%R >8'R  /W#O$P2T  (?'R*P  &)&# 3-#O'T  $F#R%P  =H&# F2#\
      S%O E=*R-P1R8P=P?R   E!4R _?#T&O*R-R.R0R1O2O4P5P8P=O>TCPEU (X#O*U-P  0/#R%OHR  3O#P/R BM-P0R ?R-P1\
      R <Q#S.P  bA&# /R%# b+%# T:#N'R-R1R ,(#R/P bT.R0P  `B-R8P=R  `C&# B9%# /Z*R8P 8=#R%P   [>-P1R  BX8\
      P:R  =H#R-P/R L,-P1R   M`#R  b-.R T$#P/R  ^;$S%R&P'P*R2P3R4S6R8P=N?S [L#R%P  b4#TBPEP   %=%R'P ,B%\
      S&R  TZ%#  ,G3R 2U9S   >Z%P4R  ;1#P%P(N*R+S  35%# Xa#S%P8P `$$R%R&P  9X$O&S LM1R ^H-P0R  #[#OBS   \
      UN#P(R*R+P.P/P0R2R (0#R'O*R ,A#R'N*P/R2R   6)%# _=&#   <?2P  6A&# :=#R  T*=P?R QF#P%S  5%&#  ,/&# \
      FO#R=R  8F$# [V=R?P 3]#P$S%P&SDP 06%R'P/PCR I*$P%R R1$S%P&P  6_$R%R'P8S=P E>#R$O*R1P2R=P@S  >=#T%N\
        C['R  5<%R  K:#P%S WD.R0P  PR#P-R  `a&R  M8#R4O  R#&# %;&# >1%R  ^0#P%P'O)U,R-P  -:%R E]#P !^#P \
      4C%P*R    Y0%R  %S%#  4V%#  *Z&# AG#R$P CT*P@R  JT*S8O #^#P%R  *&%R.P C(#R$R&O  H.$R L,'R=R@P  GB&\
      # LK%# &9>R  MS'P*R  C2=R?P :E%R   /'%R'P.P1R:R  $X%# aU%# 0'%S'P 8E#P%S-P0R1P   ;S&# aB&# 2:&# D*\
      %R 66#P*R/R  G+&#  [(%R _S-R1P  F#'S0P H=#N4T 6.#R%P=P?R RS=R R/4R5P 52-R  `5%P&R   DX&# ^C&# :X'R\
      0P   4_&# G-&# F($R%P 1N%P@R  FX&#  CU%P&R S7$R%R*O  44$S%P&P ZZ#P%R  PM*R=P   96#P'R*P=R  aa'P*R2\
      R=R  W#&# )..R FK#S'O>R ,7#R%P'P-U1O  *!$R S#*P<R  +Z#P;S 'M/P=R  )(&#   GQ&#  @$&# `F#P*P=S   -1#\
      P%S'P R9#S'O &]%R ?*'P*R !%#R'P  +2%R  /34R IY#P  1P2R   <T8R  IY'S  F$%#  P6&# `##S%O  5P&# Hb$P%\
      R  #B%# E^#P%S=R?P  :P&# =F$P'R-R2R@P 2P%SEP %F'S*P  [/%# L(-P1R X!#R'P   R8'# %/%P&R 2a%S'O 7*#R \
       *0=R   [N&# _=#R C!#P/R  b1=P?R IB#R$P%P&S UC*R  #:%R G8#R-P  82%# Y1-R=P 'L'R*P  F%#R-P  J<#R'P \
       UY*P=S   1T#T%P ND#S%O   J0%R'P ;&*P-S1P  ^T#P4R *$#R 32#P%T  1?## >,&#   10=R  :M%# _R'P0RBR  I7\
      #R/P _+#P*R >)'R*P  #F'P/R 8Q#R'P*R/P=R  @.#S FP=R@P /9#PDR _A.R0P _1'R  MU-P  8.#P 3.#P-R 0*.P0R \
       F,%# ]S=R RR%P.R RM%R)P  =G#S'P   KD&# 52&# 2O#P*R.S/P0O8P=R  JJ&# #E'R X=#P%T'P [C2R JK#P  &F$# \
      0(#P%O*P8P=RCU   /=$# ^,%P'P0P=RERHS &_*R@P MT#R  9_#O%P'T*RCR F3#N%U0P  ?L#R  1T#P%R'R*P-S;P .B%R\
      'OBR  G5(P+R0R  .3#R  GD&# F7%P'R [A#P%R*P=R 7L#P'P*P.P0R=RCRGR   .O#P%R  ]-#T)P*O,P-S.R  Z%%R'P/R\
        KJ&# R=#P'R J^#P  `9#R$R/P8R=P <3%R  CJ#T%N J9$R  [[#T%O'P ]O.O0S  Z3#R$P%P&R(P+R/R  $^&# ;T=R  \
      OW#S'O ,!'R*P-O.S0S1P ?5#R/P 7&#T%P'N b+=PGSTP  2Z&# @M%P.R 5`#P%R  _4%# J:&# 7V#R'P 6[%R'P ba#P/R\
        LD=P?R P$#P%R-R PY#S  O_(R Z/*R  PG&#    0M#R  LN&# 73%# U(&# 5bDR  `E&# AK%OHT  ;=(R  B^##  =M'\
      P(R   3B1R  ;B&#   94#O%R&P*R-R0R1P8R=O@S L;#R%P+R/P=R D&#P.S0OBR  [Z#R%O TX%PHR  7+$P5S 8P#P'R0R \
       J!#P%S ^]%R'P*P/P0RFS  K,#O'S 5#%R  3$%R'P:R=P 13'R1P  T#$# X8%R   4(&# Eb%P)R Q^%R   !V#S%R'R*O.\
      P0P  R]'P*R ^)#R Y]#P%R  ',*P4T@P B*&R  2##P$R.R0P T^0R  O<$R=R?P  +A%#  CO&# U,.O1S   &4#R%P'R*R=\
      R@O $@$P2R  QC%# 4#%R a0%P'S  YC#T%O =N#R$P%R'P*T.P0R4P8R>P?N '(&R   88&# aa#R%P  B_#R*P     0U'O*\
      S <6#P%R*R  ^N#R%P  4P%# (Y#P$R  ()$R-P0R1S8P   D7&# D@%# ^_=P>R  TY&# LN#T%P*P0P  J3-R *bCR 9##R'\
      P   $&%# 1?%OBS 6M#R%P !F#P=R `H#O'P*U    O)#P%S'P  bK&# -J#P%R &D%P&R  E(.R     #`1R  T?#P1S 1A%P\
      'R  =0#P'R 69$O2S  N,%P'R _G2R  /F$R%P&R  C0=R V##O$S  99#P.R U_#P%R  2%#R%P 0b8R=P    (X#S=P@R  #\
      K&# RX#R$R%O2P9R   T*#R$P%R-P8P:R=P  NX%R'P 'K%R'P  LH&# 2)%P=P>T   )0%R :1#O*R=R  XW#P'R GB-P1R I\
      $#R%P U4#R$P  /Y&# #T&# a[8P=R  (T&# X;&# Q.#P%R +5#S%P  ][&# #@#P/S   (63#  )U#N%P*V;S=P  >-&# ^)\
      %R G%#P'S  P,#R  15#O'S*R 1;#R%ODR H'#R%P  RI#P$R%P&R'R*R2P $L#S'P(T*P+R1P F@#R%O'T=P  ^=%P&R  Y^&\
      # -##R.P %;#R/P :G%P-R ]>#O$S%O'R(R*S8P=R?P 'E#R*P-S  ?[=P?R @C$S%O  U%%R  1<#P$R 51#P$R CZ#R  3Q#\
      S'O   C%&# 1T&# 8I&# X2.P0R  T;#P*O<T 0a:R !%=R  [-&#     HX%#  )O=R GS#R S1#PDR ;;=R?P  AS#R-O1R \
       W-@R '?.R0P  PU&# 5A'P*R   aK#R   O!'# >=&#   91#R 31$R P>%P'U0OCP    ^3$P%R   bE#P-R ,RBR   <%&#\
       EQ%P*S;R   =5#P-R>R ]E%P1R .<%P4S8P &80R  @+'P*R aa%O=S    LR#P'P*P-O.P/S0R1R8RDS =M#S%P  R<=S?O \
      M7#S%OHR  83.R NY%R =b$R%P'P*R-O.P/P0R2P=R?RDR     AE#R%P*P4R5P=R  XX&# [S:P=R b)#P=R  )a'R =-*P=R\
        V'=R  1B$O%P4V 7K#R%O'P*T,R/P0P6P8R=R?P@P   V/*R aC#O*S 17#R0P  6@%# !4&# 5.#P%R  ?0%S'P*P0R?R  \
        8<&# B9/R SLBR  II#P-S.R0P8O=S>R 8a#P%S'R*P   <O*R8P 8?#T%N  <#%P=S )^8P=R  Q.#R  /6&# M[&#  3&*\
      R=P T=#O$S*S0P1S2P=P>P?P@P  1Q#S%O (0=R  3@&# ,O-R !/#R%P K@#P'R   PF#R >E'P-R   $]'R.P  %B#T%S'P-\
      P  S'&# ,0-R  WR4S5O _a%P'R @!#P=R JX%R&R'P=R  EG%# S;=P?R #5'R J?=P?R    @]'P.P0S R7'S(P*P0N1R8R>\
      P?R     (8&#  6L&# D_&P(R*S+P-P/P1P2R3P4S5P8R:P<O=P>R@OBPCTDPGR  Xa#R%R*P 1=%R  K_#O'T  `7'P=P@R  \
      61#P%R *Q=R IL%R  `D&# 'Z#P/R  0W&# P)&# Q0#R _B#R   ]B%#   2+#R%P '#<R @E%PBT  TS#R  1;#R/O  2]#R\
      %P  X5&# 2M%P'S  Q_.R  KU#P%R R/#P$N'P*U-R.P0SBSDP  0B%# YG&# <E#P%R  0a-R J9#P.P0R2R  CJ-P1R  &%%\
      R U_%R&P MQ'R  (@%P=S  ),#P-R  _S%PBS G]#O-S1R  9P%# ]V&# bb#P*S0P *<%R&P  C_'R-PHP b7%P&R  PO#P'T\
      *P-P/P0P1P8R?R@RFS .R%P'P(P*R+R-U3P4R8R?PBP  8J&#  )I-R  &F'#  LT$S 7E#P%S  ZP%P&R @=#S%P   1X%#  \
      .2$R'P   (Z$P%S&P  KB&#  X6&# Y+&# M1-P1R 5Z'O*S  'b'P-R0R OP#P%P'R-R  ?A#P%PCT  HW%R _Q#P%R*R1P  \
      (Y'P(S E<#S'P.P0P $-#P$R*P0P4U _.#R'O*P+R0R QR'R*P    5)$P%S&P  +!/R  :-8P=R  ;9&# L%&# T8%# NL#R \
       K`&#   KI'P*R=P  Z1#S*P8P=PHR 9?#P'S*P-R P^%S&P  @V=O?S  3G'S*P >I%P*P-S1R ]U#R/P  ^R&# 7Q$R  $Y&\
      #  E1#P%R QK0R  V%#O%P*S4R   b'#P'R #C#S/O  >;#R/P YU'R*P=R  0*%# 2E'P(R #5#S*P YP#P*R-R   $9&#  4\
      ?#R &K$P2R ]O#P8R  ?2&# 4+$R2P KM.R0P )$#P*R/R=P@R  _9=P>S  3C#P%R 4b.R  8]#P'R OD#R%R&R'R)P*R+O,S\
      .O0P1R2P5R6P9P:P;R<P=R>P?N@RBRCRDRESGO U)'T*R-P.P0P?P @*#P'R  0,%P6R  N9#P'R $H#R'P 8H#P'R*P  Xa#R\
      %P  U9#P$R  #1&# )6#S'P(P*S+R-R.P6R:S=N  0E'R  P!#P%P*P8S9R>R 7]#R  ..#P-P/R1R8R=P?R 661R   A;#O%R\
      'O.P1R=R?PDT *O0R  >M&# @'-R $Y$P2R   b9'R   >Z.S0O N,=O@S  OA'R0P  Z,%PBR   &!&#    /C&# P.-S1P  \
      :C%R &K$R%P //#R/P  ZW#P%R 2-%P'P1RHR $$#O'S*P ?^#R ##-O1S  SK$R%S)R,P-O.S/O0R1R2R3R4R5R6O8R9P;R<R\
      ?PAPDPEPHP 21#S/P =C*S=O  %;$#  [1*P=R  7`%# >X*P>R  S'%R'O*S D!%P=S   =;*R4R5P8P  6W;R  0+%P 41%R\
       9,#P'S(P*P+R.P/R4R=R@PBPER  <Z&#  1;-P=R R='R  ^`%#   9(#P$R B:#P4S  9R%# L4#O%P'R0R8S WM.R0P Q@#\
      P-R1R   !_$R%R   .$#S%O  RV&# II#P'R X#'P.T0P ;1=R  7K&# <W#N$P%SDT K8%R&P  JP*P<S    @`%O'S /K#J%\
      P'W*W0P4PBP  G($P2R   R/&#  N=#M%P*S=R@T  9>#P'R ^M%S&P*P  A2%RBRGP `(#R  >4%#  ,1&# &J#P'P3T  >%'\
      R*P 40#P'P*R=R S##R'R*P1T=P  2Z=R 6$#R'P UV$R  4]#S*O NP*R  V0&# @(#R ]'#R%P   71&#  _2&# C]&#   I\
      ^#P%R ^0=P?R &8%R  ID#P-R1S   _%#S$P*P-S.P1S=P D1'O(P*T+RBR  ^'&# N#'R*P  E?%# [1#R @C%P;S GZ(S+O \
        EE%# FF*P@S  _R6S:O  *9#R'P  *H#P'R    (7#R%RBP $)%P'R    _4&# 0=%R <G'P.P0S  P''R  E'2PAR $`$P%\
      S'P=S  ;5&#  QF&# M,#PBR a/'R.P LA.P0R    OK#P$N%P'P*T-P2R=Y  =U&# [B'P0R  S?*P1P=S 0b#R  .3&#  6+\
      &# CS#P'R*P-R0P2R5R=O@SAP XI=R  CK&#  =-#M%T'R*T9S RL#R'P  ;2#R$P  G,&# 3^%S :>4P5R  a#&# ^a#P*S:R\
      =R@O ?G#P$S >K#R ]7#R*P-P1R O0%R  aV&#  .C&# 14#P'R Y(#P'S*P-R1P  OK'R.P Q[#P+P-P.P0P4S8P:P;R=S>R?\
      RBPGS  FP#S%O   $F%# ]*1R  FK8S=O  NX&#  !6&# L_%#   `*&# .C%# ;*'O*R-P0P1R2R6R8P;R<P=R I0%P8R '2#\
      R%P C#%R  R/&# J2#P%R  '$%#  +<#P%S Y.%P&S  +A.R0P *K#S%P P^#R%P  !9-P0R1S  b'#R'P.P0S @b%N'P(S/R0\
      S2O5R@PFR  *H#S%P 9`#P$O*R=P@S   ^9%P/R 2A'P0R FJ-R@P  -%&# QN$P'P2R HG#S%P=R &/%PHR 884OBS  $+-P1\
      R 1Y@R 6F$P2R  EI=R  R4'P0S a0#P/R C-#R   @D&# )Y$P%S  V;#P-R  1-#R%P0R Q2.R0P Q]1R   8?6# Z(&# :7\
      BR 7(&R ^4=P?R  'Y#P%R (G#S-P C:#P/R  WH'R  KB#P%P'R(R*P+P/RBR  @S%P0RCR  `-:P=R  ,,#R%P 5$#P4R  ^\
      G#P%S8P=RHP M>#P'O(R*R+R.P/P1O8S:PHR  H7#P%S'P/R:S=L?T@R Ea#R$P%P'R0P  IQ#P0R8R @b#P%S  B,'# P*%R \
       69#R.R0P ]+=P>R  7O=R DH#P'S  /S#O%S1R=O>S =_*P-RCR LB%R'P %K'R *Z#S%R&R'P*R-R.P1R5O:P=PAORR  G8%\
      # %T#S'P0P ZA8P=S  2D%# #@&# B'#R'P a6-P1R b2#S'P  53#R/P  SB#P%R W'#P%P-S   Z)%R'P  EJ#P%R  (T#R \
       QG$P2R  _^#P'R0R4P8R=R  $@#P1R  8(%R1P  $`#S%R*P-P U+'R0P  N*%# 6$*O=T  ;A%# Qb#S%P/P=R?P    !,#R\
      'P ?:#R  .,*P=R  JA#R*P4O5S  $,%R'P  =&#T$R%R'R)R-P.P/O=OFRHR EW#P*S=P  <C#P/S  15#N$R'P/P0P1S2P9P\
      =SCRGR  %E&#  /,&# UC%# Y]&# +Y#P%TCP   %Y/# a;$P4R   $N#P$R%O*P-S.R/R1R8R>P@P  K[#R%P J=#O&R'P*R-\
      R.O0S  SB&# L0-R &R#S$S%P&O'S)R*S,P.P/R0R5R8P9R=R?PBP  :X4P5R=P?R XP#P%S  WL$P%R MK#R  5/&# HR%#  \
       N;#P%R-R:O=R  AE$# D[&# ,I%# +`#R$R%P&P=P?R ;]*P=R  A]%# 2_#R -Z#P$P&R'T-R0O  1##R%P'R-P.R/R0P1P \
       0E%# K7#P'R  .F&#  `P#P6R:R =T%P-R  7;#R-P XU#O-U 5U*P  O.%P'R*P0P1P5R6P8S=O?S  J!#O*P3V?P   WR%#\
       3W#R%P =V*S.P0R=O@R *^-R1P FbBR YKDR   /1&# 2Q%R 2,#P$R R#%P'R 4N6R  O<#R%P #&$P%R PF'R-O0U1P `Q#\
      P$P%R&R'P*R=P  Y/$P%S U7%R  TW%P=R  U0-P1R  T%%#   9(%# NX#P%R  ^N&# B$#S@P T#*R=P +a#R$R%R&P'S(P*\
      P.R/N1R8R?PCRDPFR =)#P'R  ;E#R -U#R%R-PEP  J-4R <8%P'R 72#P'P*T=P   `/#P-R  :G%# >4&# Lb#P%R  O$'P\
      BR %6'R*P-S1O  -;&# 9E8R HF%S'P  I6%REP ($$P4R  <b&# :C#R1P N48R   5&*R Z==P?R  'Y#O$P'P*RCS  _R&#\
       YP&#  a%&# IY'R0P 0J#P*R/R=P@R ='#O%S  <I#S%O IP#R$P  &3%R   8(%# ;A%# #T#R C/#P%PDRHR 50$R2R  U2\
      &# Y7#P%R #E*R-P 9T#P-S  L^#P P0%P&R   ER%#  #L%P*S  ;a%# P8%# '9'R0P 4G%PHR :E#P%R'R1P6P:R  =M&# \
      B:&# `8%#  KO.P0R <M:P=S  JQ#R%P  J/*R 'F*R=P 7>*P=R  DY&# 0F$#   5_%R  7E*S=S@N  `^&# Y<#R'P VK#T\
      %PCP  =;%R QT%R PR=P?R    S.#R'S)R*P-R.R/O4PDR  V0%P'S*R8R=O?R    0@#R  );*P=R C@#P'S*P  ?;&#  J<%\
      # W0=R G=*O=S ]?#O$R%P'R*S-P0O1R5R<P@R  *`#R'R(P)P*P,R.P/P0O8P:R=S?R@SBOGR  TJ2R a4#P'R(R/R0P:R=P \
       SE#RBP aG#R  %9AR  ?0%# $U&# Z4%# ,;#R ?[*RCP M4#P$S%R&P'S*O.P5R>P?RBR  QL'P=R  ]0%P'R HM#P%R   -\
      (%# ;(.R [^$R KX-P0R  =1&#  I&#P-R1P2P=R  ^M#N'U=P =P$S&P  N>%#  98&# 5U#T%O  IL#PBR I@#R*P=R  ^U%\
      # .Z'R0P Fa%P'S b<#N'V/O  4F&# ,O'P.P0R +&4P5R   `A#PBR  I##S$P%P*RFR F.#R$R%R*R+R-P4R5P9P>PFR  JU\
      %P'R  4X%N'S  %A#S$O YA#R$R%P'R*P.S0O4R8R?P  HA#R$P'P*S ;Q#R%P  E8#P-R 7F#R%P  +#%#   4I#R%R&P'P*P\
      JR  @-&# N.$R%R'O0SER  5?#P%R'R 6Z#R%P'R  .(#P%S-P   L[%# *#%P'R   !T$#  _:&# :%*R6R8S:P=P '4#R%P \
       &Y%#  KK'# SW#P'P(P+R-S/R8P=R   AM&# (##R%P'R $(HR   T^&#  *Q=P?R  0Z%# (V$R&P'P=R Q_'P(T+P  R9%#\
       )&%R  Q^'R-P0R >].P0R  ?6%# U-#O'S a<#S%P Y=#P%R  CS&# W[#R  1I#P%P'R*P/R   65&# _#%R1P  4'$R-R2P\
      =P  CI#P%R SD#P%R V6*R  ?b#P'S 6##S%O  `S#P%R)R0P ^T'R*P:P=R A'=P?R  DP4# QY1S      Y4#P%P*R.P0RBR\
       ^8*R D2%RDP  /a*R  34%# KN&#  4W.# >4&# ;C&R QB'R*P0S 2(#P*R=R   42#P%R-P1R2P?R F;=P@R OL#P-R  LZ\
      .P0S =J#S'P (%#P-R PX#R/P   ?^&# 3I&# 1=#P'S 20*R=P  ^,-P   :3&# 6b'R :=-P1R  b.#RHP <^%R*R5P   >C\
      &#  Z_%R   E_&# XN#P*R   A6%# b.%R&P D4#O'S 8>#P$S%R.R/O=R %X#P*R@R  $?#N$O'P(P+S-R.R0P2R8P=U>R?P@\
      R !>#S%N'S/P0P9P=S WS%P=S  =_%R  A%(R+P  1G%# K3%P'RCR +S%P'R  1F#R  #8#P*R>R  8>0R O$#R$P%N&R'P(R\
      =R>R@PBT ?+.P0R  `H#P%R'R:P=R  R*#R'P   R&#R BI'R  @$#P$R   J%#R   E<$P%T'N(P*P-N/P0O1R3T4R8R=R?SD\
      PFP   [S&#  ^### UP#P'R  -X%R'T*P-P  QK#P$R -Q-R #_#P1R  ZC&# ZN#R*U8N  E'#S%P &T$S%P'P-R1P4PBR  ;\
      <#P%R  _S#R-P  0M#R$P %G#R:R=P J@=P  _^&#  Y;'P0R  J0%#  .;%#   C2&# A&#RCP +A#R%P   TN%P*R=R  #Y&\
      # #?%# F+#P%P*V-O  ^P&# DP#P ''#R$R%P'R/P0P bF#P*P=R@R  C@&# $T#R%P `8#S%P'PSR    F(#P%R  P8&#  AY\
      =P?R  aZ&# aN#P/R ^>=R  =')R  !2&# =>#R   :`$P%S [(%R 4:%P X^#P%P*RBR  6@#R1R  .1%#  'D'O*S  Z&%R:\
      R bI%P'R   a91R  N^%OET ZX'P1R  F,%#  )H$P%R*R  $5&# ?I#R%P  &0BR ^b8R (Q:R=P  K,%P'O*T=R ]<#P%R  \
      !A*R@P   (*&# /N=P?R  9%%P'R 09=R@P  W>&# 3;'R1P  >N#P%R  `7#P%R    PU%P-R1P<R=P  B1'P*R >^%R&P=R@\
      P   #?#R F5-R  AJ%#  -=%#   '!&# =Z'R(R+P=P  ,0&# O9#R$R%R)PEOGPJR A5%R*R  72%#  A&%# ='0R HS%S*R/\
      O1P4R=P  V<.P0R  aQ&# .A#P4R  [`&# J%)P,R.P   IB%# V;'P(P*S+R8P=P 52#P%R'P*R0R  GN$S*P  H-#R%P  =M\
      .P;R G^=R  T,&R2P  9:#O%S  @:#RBP GX#P%R YG*R  >!#R$P ;_#S'O(P*S QG#O*W+P8P=P    )+&#  KZ(P+R 3K:R\
      =P   (T#P%R  =@&# .-(P+R   %8#R  $`%# 2Y%P'R ^)=P?R   'B/R B%#P$R%P1R2P8P=S>R@R  #a*P=R  ;,1R  *$&\
      # KC*R  #_#S%O  GY%R'P :^0R T=#P/R   $I&# =L#R  =b=R ((#R$P@R O'>R  'Q&# '9&# P9#N'T R:%R K,#P%P'S\
      *R=PAR   <H%# 6P#P%R&P*R7R  ]O&# QC#P%R*P0R<R=R?P@P W_%P&S  M'$#  /U%#  ]8#T'P.P/P  &6%P>R 6]'S*R0\
      O b0'O*S  MN#R0P8R >]#P%P'R-P.P0R1R   ],#P%S  1-%#  Qb%# ^A&# 8^=O@S   D>1R  R=&# @.#R*P I2#O%S  ,\
      Q#S%P  ?$&# G!#R'O*R-P3R8P=P?S V6#P/R  E`'R*P U6#R  (0%# 1M%R)P R1#P'R*R >/#R  AA&# V;%# ]^#R%P V:\
      %R  %J#R-R4P  0G#R-P  E^'P*P.R0O8P:R '[#R%P*R=P )(%PDU   N^'P-R1PHR aZ-R  ;]#P'S-P  7(%R'P $NBR &*\
      #P%R <X#O%T&R/P J>CR  B'%R  =P#P$R%P   HX#R/P H+*P/R8R=P>R?P@S  -6#S%R'P*P  80#R&R'P0R=R  0J&#  ^H\
      #R a!#R=P 2?*P?R  3R%P/R8P #=#S$O%P'P*O-O.P/R0S=TBU  6-#R%P0R  )?&# G3'R X(#R$P2R  +b&# ?/%R'P 02#\
      O$P%R-S  :O%#  #7#P%P'R  >Z#O%R'R   <]##  VV%R'P 6>$R 34#R%P  $6%R /&#R'P  O&&# NB8R   (V#S'R-P0P8\
      R>P  I,&# S8&#  G3#M$P'O*P-T.T/R0P1R2R=S?P +O#R%R   S0*P=N@U .`#P'T/O  94'S/P0P L?'R0P R_#R'P @@#R\
        La%# UK-S1P  E`#R (Y$P  %U#P/R 5:'P  YJ#O%P'T.O0S V*$P*P-R.R0S1S2P@P  1G)O*R+P,R/S0R1R3P4R8R:U<P\
      =PBRDPFOHPSR 1[%S4PCP  2;&# P/&# O5#P$P&R'R*P0R8R=P?R T$$P'R  ?'%R :$$P%P&S  ^'&# I%'S*P=P  ;80R:R\
      =R  (`#P-R  2M$P%P&R:R  b?%P&S  7O%R=R?P ^&6U:N=P    PD#P'P.R0S  &L:P +R8P=R   b$&#  75$O2S  S3#R%\
      P  H2#R%P UD%R*R=P   S^%#   77%# 4N&# 9X#R-P   HO#P%S  C((R+P  45#P%R -H=R  ))#R(R*R+P  &6%# 7G*P@\
      R -?#P*R8R  !S%#   GZ?R  ..#R/P   .$&# #.$R'S(R*R+P.N/R0U1P2P?PBRHP <P#R  TZ*P=O?S V14R TJ#P%RHP  \
      %J%# OA'S0O S##P%R 4K*R=P  3O$R N!#P%R*P a^=P?R  ?0$# AA$R 0a$P&RDR  )!-R N4*P=R N/*R=P?R a3#P%P'P\
      /RDS   =6&# _>*O=S  V=%R  I+#P-P1S  &P&#  /##N$P%O'P*S5V<S=P  `=%# R,#R$P%P2R M'-S1O    9M#O*P1P6V\
      DR WJ#P'R  SK&# '2#O%R&S B,#P$R O]-P1R  &M&# )*'R B-.O0S G[%R  FC&# HX&# `##R 0`#P'R*R =E$R  TW%# \
       M65R  .Q&#  FU=P>R  [#%# A:'P*R=R /!#R$P%P'R.R1P:P=R>R@PBPDRRRSP  MK%PHR R)#R-R FP#P%U'P*P/P <L2R\
      AP  (U&# (U-P1R  !^%# 6-#P%R  5N%# #3*S=M@S  [=#P  :T#R   E+%O*R=R  /;&#  ?E## RH&# !A%P'R*O/R;S=P\
      ?R  0T#R/O   -_#P$R%R'R*R-R.R/R1P2S8O=O>R  EV#P-R IO#T$P%P&P    *.#P2R (0#R'P aO#R%P  DO%#  EB&#  \
      `3*P,R  FV1RSR   E4#R  9R&# ^<&# .S+R QJ%R  TW*R1P   >O%O=S?R  b2&# ;a%S'R-P.P/S0R=P@PBPDR  15#S%O\
        38#O$S%P'P*R2P=N?T %(#R   JN.O0S ]G#S'P  F==P?R   N##R%P&R  'S$M%S&P'P*Y2P  R2#P.S1P  'F&# 8$#R-\
      P *$#R$R*S/P=P  85&# 5%&#   NS%R V#%P'R.O0T6R:P 6-#P%P-R/R @a%R'P  @0%PDR  7U#O&P'O(P*S+R=RBR BG.R\
       0@#R  11#O$S 2Z-O1S /=#O%S BG#P$R   I[&#  Z'&# -T&#  b`#R QK#P'R(R*P4P@R  3IBR   5V%# `Z#P'R=O?S \
      ^@#P$P%P'S-P.P0P1S4P:P=U@RCS  =0&# b@%# 4)#P%R  FX'R.O0S #&=R   Ra'S  )[#P1R ?F#R  ET#P$P%O&U Q0#R\
      %P    I?&#  )a&#  (*#P$R  =8:R I;#P'R8PHR <<#R'R/P0P=R  6C#R'P A;-R Yb%R  %J#R @J#P*P0RBR V^#S 6:#\
      S%O  9I#P%PCSRR L+#P$P&R*R+P0P1R4R6P8O:P;R=R?T@RBPDP  K*%P&R @a#R'P W9'N0T .[-O1S  I8%# ,&#R'P PN*\
      R  1B=O@S  ^X$P%PRS  2C&# Y-#R  >V%# 1B#S%P  6H#U%P-O HP*R $<8R  Q>%# 8'#N%T'P C$#P=S 3(#P/S  )##R\
      %P'R  O`&# VC%P'R  $;%P'R  @U&# =:&#  [^%#  =a%# W=#R%P 47'R0P ':*O@S  W@#S'P=P 'E#R1P  F:$P2R  S6\
      &#  aQ%R8P  *##S$S'P*P5O8R=S@R P]#R L-%PHR  %%*R-R=R@PHP ??%PBR   0&$R(R*P@R  `8#R'P  U-%PDS !Q$S%\
      P   +K&# Gb$PCS 88.R0P   0Q$#  .'#R/P  HY%#  9T&# WS$R%R.P/P0SDR  V_%# 4E#P%R'R=O?R   @V&# YY#R'P \
       6A%#  KP&#  Z-#R%REP 42*S=O?R   (D&# 4E&#  (K$P2R  _K&#   H$&#  A^#P$R  6E5# IP#R'R*PFP  +E%# /U#\
      PFT JQ'T.P0O W1'P*R   'F*R4R8P  ^Y-R C3=R?P  [Y&#  ;S#R'P MH%R'O  26'R #D=R  V=#R'P I_#P$P&R  45*P\
      @R 1W%R'P  #F%#  (=#P'R GB#R%P   _L%R:R  Xa#O%R'R  B-#R'P*R@P  V6$P%P&S2R  K_#P%P&S    %P#P$R  9W#\
      P'R  6F#R%S'P GZ=P?R  P$#R D['R0P   :M&# bA%# XH#P%S    D>#R0P6P:R   ^O&#    (;=R &(#S*P/P4R5P=S@P\
        D=-S1P=P  9L$R <K8P9R YC%R-R1P %;#P=R?R  %C%S'O(R.R/P FD&R  Y=##   +C8P:R 35%PCR  !M$R'R*S8O=P@R\
       =8%O'R2R  K)#P4SHR  Ha'P*R <a#R$P&R  ##&# `3#P$S 0.#P1R  [J*S .&#P%S-R1P D_#S=P DG#P'R 74%R'P/R  \
      _N'P0R 4P#P%T0P  F0&# F&#P YT%P.S0OHR  H`-P.R0R1P  Z^$# *C%# /%$P%R&P TA#S*P.RCP  ME%# ]9%R  )--R.\
      P1R  [3$R  V6#S$P  F]'R   JJ#R*P `L%S8M>S C_#S%R'P/O  !P#P?R   D0'S0P WT%P0P1R5R:P?RCR   =(-R W@#P\
      'R*P<R?R  !%&#   =W%# CE#O%P'P*U  [:#S$R'N*P-R/P?RBRCRDP Sa#R   XC#R%R*P1R %;#P$R  NV2P  A$%#  ]9#\
      R1P  DI/R    *&&# !U#R'R -H'S=P  `/#R%P 0G=R?P   !<#P$P%R'P,R-R0P1N5R6R9S:P;R<P?RCR HH#O'R0S1P ;B$\
      S2P   )3#P$P*P.R2R:R=R>R Mb2RAP %.#P%R  J?'R Z=%R 56*R  /7$# 9A#P%M'O(O*R+R-T.S0P1S2S3R6S8O:O;R=S>\
      R?P@OBPGR :A#P$P%P'X*P=P  b4-R1P  `'#S'P 6R*P-T   2$&# 3]#R   `+&# 0V$R&P=R?P   QI'O*S &[#R/P  T5.\
      R0P (?$R*P  #b-R1P  WK#R R>#P'S 7;#P/R L.#S%P  O>.R  >W*R 7IGR %V'P*S-P/P4RBR   P_#R  -S&# ,T%P'R \
        LG&# $S%# V4*S<P   &V6P:R  9G%#  &<%# XQ#R%O'R  WQ&# ;7'PDR _^=P?R >3#R%P'R  U[%# N+%R  'O*R  />\
      %P'S   PC#S'O D7%R-P  8P%#  YY#P%R'R `_#R%O  Y:#R-P  H!%#  H=%# D@#P'R  A.%P'R L!2SAO  VV%#  -)$P/\
      P2RFR  XS=R  [G#R%P   #5.R '#8R:R=P  $-%# `1#P*R>R   AL$R&R'O*P/R   0(=R   /W&#  J.%#  X%$R'P  NO'\
      RCP  C>$P%R  ..#P$R 2%%R&RCP  #[#R J[-P1R  -3&# ?^'P(R ()-P1R 41*R=R  -1&# ^V:P=R O>#O%S  /E&# AAB\
      R &<%R  SM&# WQ6R:PDR [O#P'R   /S%# [;#R  G6&#  89#P*R-P=RDR HI.R   :'&# @)#R%P aV%R  $I#R%P EK#S$\
      O%R*PCSDR 1G#P'P.W0N   -<%P=R  X.%#  >a'P*P/R8P@R #7#W%N*P    EP%# Y*%# ;E=P@R  C-&# %A%P*P2R8R Z)\
      #R 6?%R&P  (D%#  ER:P=R  W'&# IB$R  6>&# *>#P0R b1%R'P-P/R O^-R  .W%# E9&# RU#R%P  3!#O%N'T-P0P=SF\
      S D_'S*P  B(%# TM#P%R-R O!*R E/#R  =U#R-P [4-R 8N#P%S'R*P  D-%#  5?#P*S-RCPEP  5N&#  /S'S-R0P1P 71\
      $R&P  QU%R&P   3V&#  F0%# ?E#T$O%P `S#S-R=P  P9#P'R   ZJ#R'P   Y&%R'R0PBP  T0#P  :;&#   +^#P-O.S1S\
       [!#R%P  Z>&# =0#R'P C<#R/P  WZ%# 39#S'P-R0P  <b%# X!#R/P  M/&# PS#P%O'R-R1R  GQ%R P)=R  3?%# A@#P\
        G?3# 78#O*T 0X#P$R MT#O%R'R  Z2&#  ?>#P%SBP  N+=R )H%P'R    !*#S%P-P #Q'P  7G.R   L_&#  )5%R'R*P\
       T0%PHR  WJ*R  -)&# Ia@P F2#P'P(O*R+S  3*#S'O   SU#P1R Ua#R'P P[4R  ]1#S'P-P1R SI#O'R*P=R  )E%# b9\
      -P1R '?#P/S !S%S M;'R0P 8U#P$PDS  N/%# X-0R ;F$R  8D$# &R*O=S@R  LA%R'P YE$R  @:&#  ?J-P1R W1%P.S0\
      R1P2P@R  YS&# O##PDR G^#P%R  RU%# /D#N%P'R*W-P    0a#P%S  7-#R%PER 20*P=R    HR#R%O-U1P@PEP .X'O*R\
      -R0S1PCPHR  #'&# 7.&# >U#P%R ?!#R%P +S%P'R 'L%O'R1R  91%# J-'P0S +L'T*R-P0N1R4R=P GH$R%R'R-N  J_'P\
      /R  ZH%R'R1P ZN#R/P   /S1P  !$&# T:#P'R NF.P/S0P  7P#R%P EA#R%P )N'T  G6BR )W'P*R [31R3P    !`%# >\
      0&# LP'R*P/S5R8R=P   JO#S*S-P J6#P*P-S8R=R )`(R*R+P  +=#S  1.%PHR =?#P%R CJ#S  C''P0R  5C#T'N  DW#\
      PDT N'#PDR <0#S1P  3S*P=R 8?#R%S&P'P1P  /@&# ^B%# ^%#P%R  ;-&# :U0R  HT#R%P !**S8O  HB&# I+#R  Z11\
      S   8*&# !W#R-P.R0P >M#P'R  /X&# >D-P1R   ^P&# Ya%R $N%R  '8&# $W#P-T  .9#R'P*R 28#R%P XD#R$P   TG\
      #R/P  AV8N:R=T   Z`#R%P&P'T*P-P=S   Y2%# :+&# F.&# L[=R  92-PCR   `Y#R%P  =R%R DU#R(P@PBPCR   FU&#\
       3G*R  Y<#O*S  BB#S%O-R8R  Y.#P%S AI#R E&#R*P  @4&# WI&# bD%R:R=PBP %4*P=R `G$R RN#O*P8S9R  UD%P'R\
        DD*R+R=P  +[%# aG-S1O 3`#P-P.P0R1R=P@R   `Q#M$O&P'RCTDTFS ?M#R'P UU#P'T-P0P DS#R/P1R  M:&#  #9&#\
       65#S'P  NS=R *B#R  C9$R%P2P4S =_#R'P*R0R=P X+TR .5#R  9V&# Q4*P=R ?a#O%P'R*P8RBRCS Y%#R$P'P0R2R8R\
      =R Q4'P0R  -?#P'R  <=#O$R1R E:#S*P  J9#R%P  *4$P2R %N.R0P  S%%# IH%RHR ;W*P0R  %=#R=P 3##R'O*R  H.\
      #R  $`%# VX#P*R ?%.R0P  [O#S%P M<#P'R1R 1#%R  WE*R 0D#PDS &/-P.P1S  D(&# T^%# P3%S .7#R$R&O'P(O*R/\
      R0R2P5P7R8O:S<P>R?RARBPDREPHPTR  4P#S$R%P  *6&#    'C#P$P%R'S*P HG#R V-=R  97&#  O#&#  H4*R ^Z.R  \
      _58R  $F#R'P %X#O-V  &U-SEP R&#S'T*O/P0P  V3-S.P0P  0_&# T/%#   b1&# >K%P5R `H=R>R  H[&#  Z8&# A`#\
      R'P  _A%# IY-R1R _%=R 9O0R  <*#R ':#P&P'R*O-R1T4TCP  V5&#   GK&#   PK#P%R  @?$O&S AG*R1P   (G%# ]Z\
      %# ]U#R'N*R-R0R=P @/*P<R  O]5R 09%R  [L#R$P%P&R CE#P*R-P:R=R   1B.S0P ^X$P2S Y@#M$P%O'P-P0P1P6M8Y:\
      U=X   +.&# )W#R&R/PGS  :6&# Y*%O*O-O1P;Z  ?#&# EW%R  5>'P0R  +S#S%P  ]?&# )V#T%P-P KZ=P@R  =b&#  U\
      6#PFS  `+#P/R  -!&# 5$#R%P  OO&#     S+%R  X]&#   *2#R  P#6P:S C%*R0R=P  V<&# NH%# .`#S%P1P  %`#R \
      1/#R'P   ]L=# 6##P%S @D%R'P @'#R'P.P0R 5%0R  JW%P'R+P-R8R=P?R $N%P'P*RDS  <b&# P2&# Z$'R*R1P   &M&\
      # QH#R%P YY#P%S'O-P.R4R:P;R=R   ;,%R'P MJ6R  $W&# @Z&# ^L#R%P  G9%R 1T#R-P1R SO#P-RCP 6`*R-S1O   P\
      XB# 1/-R b3#P%R  #/&# =9%#  0V#R*P   !1#R=P D@#S'P 6B#P%R'R  8C-PCS 1]#P=O>RDR  @Q#P&S  `-&# *<#R-\
      P  7A#R%R ;-#R%P-P0R=O@S  G@-P1R   PB'R*P  a[%R'P  J=&# _E#R U-#P'R 9(*S1P=O  ,6)P,S   H('O*S3P R=\
      'R  89'R*P ?3#P(R*R<R=P  0#%R=P A5(R  DT&# ;b-P4R  =X&# K?$P&S %G&R  AG%# M6%# ON#R%P GA$P*R.N0T1R\
      2P4P=R@TDP  -S2R  #*#O%R.R0P   2&'S*P.R0O   =%'T/N W&(P+R  (C#T$R%R&P'P+P,P-P.P/N2R3P4R5O6S8R:S<S=\
      O@PCR  -=#O.P/R0R ]W#P'R  GS-P1R:P=R H1&R 3,%R  M%%# ':*R WW*R=P BB#P$P%O&P'R(P*S+R-R/R0P1R4R5P8O9\
      P=R@RCPDRHR  U<&#  IK&# 3b#S$P%P*P=R  TH&# T>#P-R1S LW'U0M  P7*R/R=P   WT&# QYBR  -b#P$R%R*T2P=R@P\
         202R  *I&# D&&# DU%R'P  5C&# -L$N%P*R2P=U '?%P*R     =,$R  H4#O%S #8=R  (K## )G&# )#&# `1%P'R 1\
      [-R1P +Q#P*P-S   O@:R=P  I_&# *_#S%P  $K.P0R=R R/#R%R*T-R.P1S8P=PEP M.'R/P   7W#P GN'R0P   R9#P'S \
         9b1P@R @O#R%O&S'P  YQ-P.R  GY&# 8G#N%P'T/R  @%&#    KU&# <V&# $]*P=R  ZS-R1R@P  U9%# GG*S-P1R=P\
      @P  S5#R$R%O AZ%R'P  :H%# G@#P=R X7#T'O  2L*R 6'$R%P Q4#O$P'R*R.R0P5R=R?P   S4&#  @X&# B6%P'R 2.#R\
      %O'R0R KS$P%R&R'S*S+R-P/O0O1P2R8P:R=PER  _R#R'PCS O7=P?R  *,'R  Z6-R bT'P*P0R=R  J1#S%P ]T#R  $U&#\
       !5&# 9^%O&P'P/S0R2R4R>P?PDPHR *D#R Za#P'S0R  8;#R$S&O*P-P.P:R=OCSDRHP  4/#R$R%T&P'P*O0P:S@PCSDP S\
      E#P%RFR :[=R   8<%# P:%R'P(R*R+P=P@P  F+#R  D8$R2P 3Q%R  O11R ;8#P4R  N4#N=P>W  IP%P'S*P CO#S%O&R'\
      R(P)O*S+P,S-R/R0R4R5P:P=P>P@RBPCPHP  /)'S.P0P %)#R%P  20&# ,$*R   F4&# 0(#R%P=P Sb-P1R     9/&# 0N\
      #P*R @=#R  &%#S%P'R 5:*R YP#P$R%P'S*R+P-R.P/O0R2P8R9R=P@PBR N?#P%P/R   ^[%P*P8R=RFR 0,'O)T*R=P  ,b\
      #P4R  &9#R  `b%#     +.#P*P1U=PCP  %X%#  04%R*M=S@R  @I#O'R8P=R  bA&# %$#O%P*P4V     J6#O'S-P=R   \
      'D.R XB*P=R %+#P%R  &7*O=R@R K:.O1S 7I%R  1:%R ].%P'P*S &Z*O<T    &Q*R OT:R=P BF#R%R'R*R+R-P.P/P1P\
      2P4R5R:R;R=P  4V#R%NDS (b#R P;#T%O  298P=R  b%9R R?%P'R  (K#S%O&R'P*R 6W=R ?UBR F&#P'R.P0R  .J'R*P\
         D.#S%P*P  Sb%S'P/P=P@R *!#O-R1R $.#R0R JP#S'O  IR%# BI%PCT )R#R%P  ;a#PBR I.=R   %@*R-S@P 94%P'\
      R  AD&# Y-&# >-#O*U  Hb&#  @]&# 12&# B<#P*R %5#P$P'R*R-P4R:R=RBP  4I#R  X^&# bb&# =+#P&R*R `G$P%S \
       ,A#P%R  Z:&# =M#R'P  ,G%R'P W-%R    CD$R NU3R  3'%# 7R#O$P%P*PBW  Wb#P%PET !2#R%P  -I#P%R   H'&P'\
      R*P.P0R1S  IG&# +H-P=R FI.R :M#P%R +M#S'O0R  _'%R W_$P&T*R  ?D&# ''&# 4#%P'S(R*P+P8R:O=S>R?R  ;:#R\
      %P 3`#P-R  43%R'P  (`%#  T*%P'P*P-R.R/R0PER S2'P)R  %I%# ^]%O'S 'D%R'P  )[#R%P  _^%R  [<2# 48$N%X'\
      S(N)P*P+P.N/O0P1P2P3P4R8P=P>P?PDSFRHSRRSRTR UI%N'U    UZ#P%R NU*R=P ,]#U*P *]=R IP'P  ,;&# 2>#R   \
       ^7'R T$-R1P G$#S$P'ODR  P*0R  8<#P%R  UQ'R*P  I08R=P  (`8O:S=PCR I>-R 3C*R=R  5D&# !!#P*S=P  ,7&#\
       Z;$P&R  20&# Sa&# 68/R  #G%#   MF&# T&#P$S ,H$R  )Y8R:P  R+%P'R 0%#PBR >Q#T&P/O4R6P;O?RHT   bF%P'\
      R Wa#R*P  O`&# [a0R Q*#P%S  P::R Va#P%R  8:%# ^a#R%P ?8#O%R'R  @J#S*P N]'R   a/*O=S@R *8#R%P  bZ#O\
      %T.P0R    %F&# a?#M*[-P1OCP  _O#R$P E#)P &)#S'O  *0=RCP ^2CR S'#S%P'P F/#SBP *8#P'R  OB#R  D]#R%P'\
      RCR  &.-P1R O-=R =O#R%R=P  3>$R%O&R  YY%R  %C%R Q`#PBS  M@#R%R'R-R/N X6'P*P4R?R  ?C#R/P IM#P%T'P*S\
      -P1R=P?P@P  /.%# 72%#   43BRGP   6N#R <M#P*R L?$P2R  Ia&# '5&# *+#R$S%P'O U,#R  ^4$P%P&R  L'%R'P  \
       ]V%# R`#S%P*P=P  ^F=P?R  )9#P'R )C#S%P'P1R  *+&# ON%P'R  0J#P%PCS ^G%R PF=P?S  (W&#  [;$R ,[#R*P \
         @C#R%R&P'R(R*P8PBREPGPHR  ^=%# Z,=R?P  G:%# B9%P'RBR  T##R'P aG%R&P'R 4Z#T$P%P'P*P-S.R2P8P=PCT \
       #R#P'R.S0O  <N&# B0#P%R=S?P  D^%R $K#R$S%R'T*P0P1P2O8R9P:R=P?P@PHP  RD$# [W.M2V=P M?*R.P0R1P=R 0O\
      8P:T=P  -D&# /C%P'U0N ^`#P%P'S  GU=R Y?%R'R*R-P.R0O1P3R  N;$P%R  D''R   5M=R?P UM#R-P 9$#R%P.P0R  \
      'T%# @N&#  :[#P%R G[#P'R N!#P  -;&# a;#N'S   [>HR $*#R N(.S0O  PH%R +F=R?P YQ%P'R  WU-P0R  C,#R HH\
      #R$R0R1R=PBRCPEO  &?=R 5J-PCR  ;$'# UQ%#   =2#P%R  /S&# =L#R *W(R  bO%#  )]%#  3O&# ,&#R/P $,#R 6D\
      'R   (C&# b2%# V>#P%R'P0R  A+*R>P `H$P%P&P'T)P*R-O.N/R0R2P4N8P9R:P<P?SBRCSDS  1(#P%O*S-S.R0P1P8R:P\
      =R@P FF#R$R'P(R+P/P2P4R:R=P  $*&#  58.P0R  %%#R$P  *#%P'R*P=R   ,I'R0P  +)#R'P _,*S=O &_=P?R   <D#\
      PBR [;%R  93%#  WM#P%R  .<%# P^#P-R RQ%R*R+R?P@P  A`'P)R  N]#R .J%N'S*S   DR%# X.-R1P  ?+#R%P  ,#$\
      P  %S&#  ]Y#R BW#R/P >V#R'P*R+P-R  ,Z'P0R  $3=R?P E;$R  H>%# HC%P'S WI#P'R ^b#R b<?R  W+#P*RCS    \
      0.'P*P,R-R.R0R9R=O>P@R  aB%# ;.&# >].R D5*P8R  [6&# S?#U'N  _/#P%R !J%RBP Q,#R%P   R4&# EA%R  XC%#\
       NB$S&P2P S10R (+#S  )(&# @a#R OP%R'S.P/P0P  8F%P*P 4B$R  CC&# bT#R  DK&# P@#R  Ca#R'P   15&# *P#P\
      *R TZ#S%O'P*P.R1R?R@R  TJ&#   >M'R0P  ^W1P G=8R9P  &+.R0P N<&R*SBP  2A0R  ;V#P%PRS 9**P=R  (C%# O(\
      5R  6DHR   5OBR  ;E%R'P  DH&#  (&&P2R  Z3%# JI#T$P*P-T0PCRDPHR  LO#J%P'U*T=S@P )B#P%P=U .0#R !-#U%\
      P'O   89$P%R-P/R1R8P9R=R@P  V0&# 1B#R*P  4'&# ]]*R 20'R  C:&# NX%RDP    B1#O'U*O $=#S$P%S/P 22*P-S\
         $I#R'O*R  $6&# 6($R0R:P=R Sb#R$P%R AZ$R  4<%# b!#R0P  3B&# L.#P/R    D:'R :3#R%R'P  #E#S'R.O0P \
      AT#P>S 8;*S=O UX#S-P ,'#R(P+R=P  9E&# 8B&#  .-2R=P?RAP  X4:P=R IJ%R'P  $P&# YA#P'R  2+=R +_&R  XZ'\
      S/P LA$P%R !68P VL#P*S@O  /X$P'R `'%O.R0T  .5%P'R*P0R5R8R:P=P  2<#R-P  ](&# &A$# /K#P'R=R $5#P%R >\
      `%R'P VH'R  64#P%R MQ#P%R   I4%#   E-$R G[#O$P%P'SDS PC6R  YS=R   [M&# &a$# *^%R  27&# (C&# GN#P%R\
      *R-R  FN'P*R I<#R%P  R38R9P   1V*R ;1'R0P  b1&# GE&# TL%#  70&#  ZG%# ;C%# 78#R$S&R'P*R,P/R0S1R5O8\
      P9P:P<P=P>R?P@RBPDR /+#R%O'R*O-S/R1O8P=R?P@RHR  `O&# =Y#P%R  Zb%#   ,!%#  B'*T/R8P@O F`'R 14%P&R  \
      C&#R  6*%R1P ^R#O$S2R O5-P1R   G''R*P?R G/:R  +'-O1S  )H0P1R B##P%R   %@%# (R#P/R  HF%# TF#S'O-P1S\
      =P (R-R.P0R1P 01%R 1X#P%R  b-%S8R=R?P  ?O&# !:%R  8@&# LG%#  4H#S%P'O-R  P8#P%R $3*R  ;:.R0P  A9&#\
       QN0R  @2$R*P  E5-R:P=R  8T#R'P *N*P  E:#R%P  ?O#P$P%P'S-R   b8.R0P H0*P=S  -R#R   34%#  1O&# V0#R\
       U^#N%P*X=P  GI.R   a&.P  ?3*S=P =`'R*P   &/%# FJ%P*R8R 2X#O$T%P2R  R_4# 6C#R$P ?/%P*R :Z#R D:4R  \
        7B%# YZ$# ]A%P&S'P  DR#S'O)P*SCP  <H&#  =?#P'R.P0R $U'R  I$&# J`.R ^(*O=S <D$R*P #3$R *+#S%P !Z#\
      P%S'P0R  `A&# 1B$R  *[9R AT#R%P  ;M#R%P'R*P5R :9#O-R.S0O1R >H#R'R*R-P0O EE#T%N  F5=R?P F6#P%R  #V#\
      N$P%O'R*P-S.S0O1R2R=T ><%P  1M*R-P   @Z-P1RCR  ,I%#  5=#R%R'P AW*R=P  1!2RAP ,!#P%P&R'R*R-P  =.&# \
      F*#R 7T#P'R(P*R  15%S'P +D%P*R8R X>#P0R bJ#R'P*P  O8&# 9^$P2R +5#R PC#R/P  TC%R BQ#R%P  $(&# Y/#O%\
      R'O*T TZ%P'R ?Y#P'R*R.P/P0R1R8R=P?R F:#S$R%R(R-O.R/P0R1R3R8PBPDPFP J&'PFR  IZ8R=P SF4R?R %W-S 1`-S\
      1P N6#O%S   U`'T0O  D.&#  VU&#   FF%# *)&#  )T&# ^!'P   /X#P'R Q>$R%P  %`&# 73#R  _;=R?P  8Y&# ;Y#\
      R%O*P0S  X)#P%R ZA#P'R.P/P0R=R XQ4R5P  K<%# 25&# :<#RHP =4*R %.'O*T (G*P=P@R   .5%# )*%R'P  B.%# Q\
      $#R%P  N#&# !>#R$P%P  K?-P1R    FZ&# EU&# =S*P=R  0X#R CN'P-R 08#P1R@R /<$R   'J&# PY$P2S E9&R  )9\
      'O0S bD#R'P0R B+(P*R+S-P  ^Z#R$P'S(T)R*P+P,P-S/P0O9R=P  _,=P?R   'B-R1P    0.=P?R  1V-R1P  ZE#R'P \
        J1*#   #V#P'P-S/S4R5P=P?P@R #J#S%P1P  bG#R *Z#P'R QE%PAR  4''S.S0N *]#P   A6.R0P  P9#R=P  >Q#P$R\
       &O#P%R  8&&# OZ&R  9b&#  [[%#  <X#R$S%O'P/R=R  [6#K$Z%M&V'P-O0P1O2U3P4T8P=OCPDPEPHRRS R]#O'S=S ?`\
      0R #/=NDT ]20P1R:R=P  BZ#P'P(R-R   >P&# WB#P%R  M,&#   G*%#  7<*R  &)&#  ]'&# S*#P%S '1#P1R  JC%# \
      !=#SCP  I7$S%P&P RE#R=P?R  ,X#R ;M$R   Ea&# [a.P0R  BA%P'R  )>&#  !_.R0P  J4%#   LV#P%P'R D3=P?R  \
       (`#R (G#P/R  +^'P)R,R FZ%P'R   [C.R    A5#P%T'P  UT'R   .--P1R  &2'# 47>PHR Q8#R%P   TG%# +b%S-P \
       />%# 5&#P$O%R&S*R-R1R2R=MCP   .b*R  OX&# !T&# I#&#  C7=R?P LK#R%P   H3&# 5(#R'P  U`#O%S ?F#U'P/O \
       DQ.R0P  .6#P'R=R   BA&#  '/=# Ba%R 1(%P'S  JH&#  6>-P1S  /0&#  bZ#R4P  TX&# <^'S  _=%# *##S$O 2R'\
      R   Q1*P+P-R.P2P5P>RCRHRRR  L:$# a#&# L2=R  /%&#    ,#%# _C#R/P  C,@R   JJ8R=P   V)%# CI&# 9-%# <Z\
      %P'R  =J-P aX$R(P*P+R  LECR (b#R$R%R&P'R*R/P0R2PBP  6a'S0O  >M&# ME#P%P'S [K#P$R A)#O/S  41BRGP   \
      J[1R T*#P$R K^#P  C,&# M,#S$P=P  G5B# (2%# XU#P%R-P1R  0>#O%R L&#P$P%P(R+P.T/P0O1P2R3P:R=P?SBRDRFR\
      HP 7%%R*P  'F#P%R'R   UE'R  ]Q.P0R &3#R'P*R '_%P'S   %N#T'O 5(4R 'A#P%R-PDRER     Y8&# ^.#S$P-R  I\
      I&#  A:&#  $N&# :X#P%R  R/#R'P  O0&# (4&# ?!#P%T'P0S  a4#P8R  Q5#R%P  :%&#  16&#  %b#P'R BX#R  >;&\
      # <Z#O-R1R L]%R&P [T%P'R  ]*%# 49$# 00#R%R-P  79#P4SBR  GG#S%P  H!## >Q#P%R `K#R%P  ]&&# <A&# @F#R\
        @-$S2P T8#R*P=R@R  RM%# [R'R(R0P:R=P  $E&# &Y%P4R5RCR BH%R'R/P  +M&# :I'P-R.R0P VV#R &B#R%P     \
       [S## Z8%# BC&#  B_#S$R%P&O)R*P+P-S.R0R1R2P8O9R:R?PCPGR (&8P  DT%# TM&# +V'R*R1P 8*#P'R  _R&# 9H&#\
        Yb#S'S*P-R.P0R2R=P@RBPDPHP F2#P%R  @6-T1P JD#R  JH#R$S%P&P'R 781R I9#P%T'N/R=R  :]#P%R'P/S  &<&#\
       YA%# 2@%# ZC#R'R(P*P+R1R8P>PTR C=#R%P   L^#PBR KM#S'O  O$#R=P?R    .+&# 8+$T%O*P )9%N'U  7S%# QO-\
      PCR N>'P0R  *2#S%O(P8O=S  4)#P  C_&# <L#P$R  >*-S1P @C#R'R  4]%# %'%P'S*P=S T=#P   <3#R-P B*=R TJ'\
      R:R=P   EC#P'R AP%R  4$&# D$$P%R-R.R1P bN#P&R.R0P=R E&#R ])%PBR  <P'P 42'R.R0P   0R#R%R'P*P/R9P=SB\
      P  (Y&# 8B#P/R  -F#R1P =C#P'R*S@O b(#O%P'RCS ]O$R  =[#S%P  E-3#  B=&#  /^'R  !##T$P'P.S0P1P OD%P&R\
       92#R/P  1Z#R'P0R3R /^#S'O  MI&# :E>R EV-R1P  >B&# `W%# M,#P%R 65#P%R 9^*R SIBR   JV&# E0=R  @Q%R'\
      P E3#P/R;R  @P&#   R`%P'R Ka#R%P'P0R  9N#R*P DY#P%P'R*T/P0P1P=R@RDRHP  <$%# 49&# )5#P%R'R+P0R8T=P>\
      O  M0$R   AA&# ^K-R1P  H6%# '4'R  8L#P%R U!#P%R Z>#R  6F1R  TO#P1R  `_#S%P1R=P 4$'P  O^&# 8U&# ,U%\
      R  Aa%R'P .D%R `##R%O'S  @E(P)P+R,R ;L(R+P UW#R  !0&# J41R -&#P(P+R.RFR  BN0R L6%R   H!#P%R  $b&# \
        TD#P$R    G5#P*P-R  19#R'P  '.#P'R   SK.P0R `U#R*P8R  (R$O2SBREP  3?%#   1_$R  `<&#   2X#P%R  X)\
      %# *0#R%P-R 8&#T%P*P  ';%R'S)PBP ?R#R   U5=R  MR%R'P 86#N$N%P'P(P*O-S.S/S0S1U2T3P:P=PBPER P##P%R  \
      E#&# BW#O$T2R  0C=R?P  ''#P%R  A+#P%T'O ;P#P'R8R=P  /4#R  9]&#  08#R%P  V-&# 'X#P'R  J1%R 5Y$P&R  \
      MB#R   2>$R%P'R*R-R1RDP Ja-P1R aP$R  &M%R J?-R1P 78)P,R-R1P4P9R >2%P&R  /:%# @6&#  IG=# 1I*P/R=P?R\
        ;K## E5*R=P  8K*R 8H'P.R0O1R  4V%R  PQ%# O_%# &`=S?O BK#R%P   *A'R*P 6A%P'S  &X#O'S ;#=R  [^#N*O\
      5P8[=P 5b#V%OBN  M6%# [3#R'P  18#N%P'P-P=Y  )P&# 9N-P 3Y#O&R'R(R*O.R0P@R  N+%# 5_&# +b%P&R `Q#P'S/\
      P  R*#R$P%R OA#P*RCR L;#R    K!%# @Y#P'P/R  ]@#S%O  E'#P'R0P=R  )Z&# 2@'R   [4%#   T?%R'O-S1P2R8P:\
      P>RHR   X:%# ^:%P*S `-#R  _#*P-P=R $5#R   Ob&# -a#R  TU@R   M2&# ;]%R  S:%R ?S#R.P/P0R U?$P&R (;#P\
      $R%R+R  _/*S=O HN%P'R*S [`#R'P  -;&# $E=R P:#P%S [,$P2R  C8&# 9N#S$S%P'R*P-R/O8OHR ?L=P?R  ?(*O=T@\
      P Jb#O%S8R /V.R0P S9#R-P  <4%# U6$# 9Q&#  LS&#  'Y%RCPHR  SM&# 6>*R PO*R=R bE#P'R  ]X:P=R L:$P%R*R\
      .P8OBPDSHR  H0%#  _(#P*S-P  3<&# 0W%PCS  X1%# 6a.R0P8P:R  =^*P8R>R 4a#R%P.R0S1P L(#T'P  _J#S%O `Q#\
      P%R &Q0R 0T#PHR  N,-P1R CF#S%O'R6P:R  5H=R  UD## IL%#  )2%R*P W]#P%R'R )-#S%P  7W#R ,=#R$R%R-P.R0P\
      2P  @P#O%T*P  #L1R  EX#P=R  <<&# %<&#  85&# 0Q&# a<%R'P 2Q#S$R%R&R'P*R+P-R.P/N0R2P4P5P8O=N>RBPCRET\
      GRHOJRKRTS 72$P'P(R+P4R  M$%# 3B%PBR  ?T$R%P'P(R*P+P-R0S  O`#P-P1T 2>$P%S'P*R0P  K?&# b>#S%P O.=R?\
      P  57=P>R  ?:=R?P  '<%# _F*R=P Ya#R%O'R  .,&# YU-P.S   2F%R aA*P:R=R  SL&#  6/-R1P H%#R%P N9#R'R-P\
      .R0P1R  N$/R  2)%#  4<.R0P 4Z*S=O?R _/.W0O1P2O ZZ#R%P M@8R?P P2=R?P  JN$R 39#R$R)R*R+R,P/P0P1R2P4R\
      8P=N@SBPCSDRHP %I#R'P  +M#R$R*P.P0R _!#R%P-P.P0R1R  6D#S$S%O(R*R+R-P/P1P8PBPDR  53%#  5Q&# L/$P%R*\
      PER RH%P-R /a#R*S@O  V##P%R=R W`#R  VM$R%R&P'P  KK%R'P (4#O$P'T=R  FZ&#  BG#M$X%N&U'P*P  N4*R-P8R \
       BC%# 65#R'P*R-P  *`&# V=&# ,E#O*O1P3X )8*P@R  *4%R   C'&#  I,%# ,,&# A(DR  ]%#R  /*%# NW#P%R  ]M%\
      #  )Q$P%S BT#R'P  ';%# ![%# G+&# @(#R$S%P&P'P*P-R.S0P1P5R=P?P@R 4T#R$P CX#N'S*S  >/&# ,_%# RH'R  :\
      /&# H=#R%P-R LY%P4R ,D#R$P'S0O   5R&# PE#P-R  b+#P'S MQ#R/P S,$R%P  0R#P%R  N]%# .bER  L&&#  %$0R \
      MP%R'P ZI#S%P  %<'R-R0P=S?O  _^%# $]%R'R*P ^M(S+O  %P8R  L*#P%R  VS#R'P@R 8/%R  !<#R  EPB#  QJ%R-P\
        JO#P%R ^5-R  F)#S%P W.#R$P%O'R*P-U1S4P=PDP SC8R>P     &-#S'P*P+R-P AB%R a42RAP  SQ#R'R  *!%R*P.P\
      5P8R:R<S=P?P  SU$R%P=P EU'R  ^X%# /#&# DG#U%N Wa#P'R  -Z1R  ]A&#  PH#O'P0T   I]&# 59$P%R&R2P -[(R+\
      P  `M&#  5A#R -K#O%T   7#&#  IY&#  !:&# 2`%#  0R'O*S K9#P-P.R0P1R  U]%R  ,**R :-*R=P  %D&R  WB%# C\
      ]=R RO#P*R SE%R +;'P*S  GB#P-R1P:P=S?P    ^9&#  ??%P'R b<#P3R  &;#R/P '[%R  Y##T4O  =C$#  >C-S=R?O\
       XH#P/R  ;*&# T]*P@R  =U&# a5%# 4,#P%R  Ea#O%P'T  C;&# E6#R /VEP  bP&#  S*#P$O'P*R-R.S0O2T3RAP  :X\
      (R1P ;_#R$O%R*P1R=RCPDR  F;@R  6H#R L1-R1P 7K#P  .FER U`#R/R   6W## ?8&# WL&# 00$R  S2&# $)#S%S'O*\
      P-S.P1R3R=S?PDP T6%R 42*P=R YU'R*P  .]## ZJ*P=R   6_#PHR Ea-P1R  Y?$P*S=P  <Q&# 9T#R%O'R-R0P@R ,!#\
      T W?.P2R &E(R+P   -K*RHR /]%R F!%R   ^X%R  <F*R-P NQ*O?S   CR&# P@#O%T  1X%R*P YT*P8R   ['=P?R    \
        DD&# L5#P%P'S  ;+'SBP FY#R (+.R0P  4:%P'R  6a&# D':R=P     V_#P%R  F@%P'R   6N&# '+#K$[%M&Y'P*O-\
      M1N2W=O>RCPDRER   >S'R.R0O8S<RCP LU*R  Tb&#  'I'R*O-R =Y%P'S*S=M@R #.#N$P%P'P*S-P/P1P2R=V@TDRHR )+\
      #P*R-S.R/P1R2P4R:R=P>P?PBRHP 3?#R/P  CB#R%O*R  ,_#PFR 8!#P$R   LD&# *##P-R   HK&#  b4*R /A#P'R  %;\
      &# E.=R>P  RI&# 02.R 5)#P$RAR  6;#R _?#O1S   98#P8S )O#P1R RF-R=P  QM#R%P   #.%R  8!&# *@*R2P  =5%\
      P'R/R0O8S=P?P L9#P'P-R.R  ;[&P=R@R   7'#R$R&P    _V%R  K'#S%O*RDR 3[1P6R8P:T=P '3#S%O  08#R%P(R*P+\
      R-P=R G8#T%P  0A.P0R 98#P 5C#P=N?TBS TS4R  C2#O/T  VG'R*P Ma-R/R1P !%#P-P1S  JX%# C.*R=O@R F?#R%P \
      IH#P'S     B+%#  FA%P8R  Fa#R'P  LR#S ,]#S%O K5#P%S  P<%# I9'P*R+R  (#&# .P8RSP XX=R?P  L3BR  CE#S\
      %O T/#S'P1R 7Z#R _>#R  `b2# 7-*R=P Y:#P@R   5Q#P%R  G)#O'R-R1P  /=%# 2/$NCT L.#S%P   ()B# C&'P-R 7\
      :#S%P 7S-P1R  3B#P%R  BB&# 2N&# 8V&# QS#R%R*P-P.R0P2P:R<R=P  >]%# )..R0P VS#P%R  B2#O'S-P.R0R YR%S\
      'O  Y<#P%R 0T#O%T [!#R  41%P*S D'%R  ,a#O'S*R-P  %D&# J##R-R  PX&# K4*R4P G,=O?R  /3%R.R   QJ#SBP \
       M=&# 3J#M%P*Y0P=P  9C#S'P '##P <U-P1R  3H%#  PS&#  &/%# S;%R `Z%R   R#$R2P  L4%# #H#P'S  J'C#   K\
      U&# /V%R'PHR Gb#P'P*P+R-R.R0P !?%R   -6&# b8#R-P  $N#S%P'P 47$R OR%U'N   U#.N0T ,)8P=R  LN## U%&# \
      5A&# ND#P%R QM#P-P.T0O1R6P=R *@%P'R  :_&# X.%# _D=P?R .P#P'PHS =R#R%P'R*P  O!'R/P   (J&#   C<%# ,3\
      #P  >V&# Q*&#  (N&#  DS&# TK%P'R L<#P+R  9K-R1P H&=R   >(#S%P*R %Z%P'R  !&%# 3a#R'P `A#P1R  /3#N$R\
      CS  IJ#T$N%P&O'T(P*R-S.S0S1T2P8P9P=O>P@PBPCPDRESHPSR MN#R%P    SV=R?P  YA%# 5H#R%P '61R  Fb#R&P-S1\
      P :6#P*R.R0P    +-&# *a*P@R  7J5R #0#O$S%S&P-P/R0P   Y&#S GP%R(R1P  J6#R  GV%S-P1P  #,%# 6B.R0P1R3\
      R8P CQ#R  0K%# /NHR  ND%# b3#P-R1R O$#R'P*R P6'P0R  [K#P%R  VK&# WV$R  2,%# 1J#P'R*P=R  6L-T1O  SI\
      &# N//R  %_%# Ya'P-O.T0P PZ#R  >>%# :/#R    $K#P%R  U(%# Q:&#  +N5R 0Z*P+R U%=P?R  ><-R1P:P=R  @<&\
      # (Q4R  8C%ODT  a8#R%P  P[&#  ^J#T%P*P/V=OEPHR H&#R%P'R  5T&# Na1P=R   Y_&#  79#P%R LD%P'R(R 5S#P*\
      PDS QB#S%O  I(#R$P%R*T-R.R0R2P4P?R@PCPDPHP  a8&# G>%R   X.%P'R*S-N/PDR  8V=R U>%P.R0R  DB%R'P  8+&\
      # @I#R%P-R Q(#P'R T]#R'P a1%RBP    _M&# ;`&# 5'&# __=P?R  #:&# 5'#N$P%S*R+R.R0P1P2R:P?RSP  W9'PFR \
       '!*# S^#P%R  (X#R%P  I<%#  J=%# -T.P=R AY-P8R  =@4# _D%S'P0O :*#P%P&R(P*T+R.R3P8P=P  O>#P$R%P'P(R\
      *P-P.P0R1R4P=R>R    !==P?R #N#P%R*SDP  3N*R NJ#P*P9R>R  [b%# #%$R  DN&#     G7## JE#P*W=P  &^-P.R \
      HQ#N*P.R0T   >[*P=S  +b&# #.#RBP   R_#O$R%P&R'S(R*O-P/P0P1U8R TK8R=P   ^%#S%P(R*P+P-R.R0O8S=P>OFS \
      I<%R  =J#P0R 89%S-O  Q&#P%S&P'R*R-P5R8P<R=P?P@RFR  ;G=O?S   O6&# $O#R%PHR AQ4R  Ya#R  ZF&# <Q5PBR \
       !^&# ;V&# ?K%P*R W9=R  1N#P1R WR#T%P'P-P  I+#U'P-P0O1R    ]G2RAP `&%R  8''U0N %[%R  -,&# RY%# +O1\
      R=P  S##R-P )Y#S$P  _3%R'P:P=SCR B^#T%O'P :E#P*T=P@P 38'R VC'R  aG#P%R    Ra#S%P Wb#R'P/R    `(#R$\
      P.P0S Wb#R   R_0R `^#P%R  9.&# P6#P%R  $V#S*P Y?1R   GJ&# /L#P  +8#R-P  <:%# [;8R  %$$R%P&P/R3R>S?\
      P $M#R$S&P'P*P1P2P4R6R8R:R<R?P  HS'P  B3#N'T K%>R PD#S%P   Y$#R'R `J#P%R'R  T1#P'R ^U#K'T*U-S=P bT\
      #R-P2R  PY#P'R=R  0L&# M)#P%R.P0S  $/#S%P '?*R-P   ]$%R'P-R=P 8B-P1R  C`%# Y?.P0R  @N#P%R %N#P*P1R\
      ?R $8%R'P  9Y&# &V%P'R ;##R$R%O  N@&#  QZ&# $S&# Z9$R&P  `0#R$R%R&P'P Z@#P/R  Y@&# X:#P-R1S2PCR SU\
      #S'R*R/P:P=PCR  ;O'P   -<1R?R M0'R  GL=R?P  P,#R%P PL%M'V  @?.P1S=P    P9%#   7X#R%P  +F#T%O CE#R%\
      P  K]4R5P  [B*P-R (,=R [>#S$P%P'R*P-T0O1SBP  ZK*P=S@R 4,#R%P*S-P  L:$# KX%# @A=P  /I#R  G@$P%P&R `\
      b#P'R aQ-P0R1P E8#R$R%S'N*P-R4S6R8R<S=NBP    /,%# UH.P0R  */#P$R'P  a.#R'P =O%P*P-S ZC%R&P  4T*R  \
      P8#P%S'P-R ]<DP  <5%R   <0%PCS  AG$S2P  aI$P'R(S*O+P5R8R=PBR  FN-P.R0P1R  4Y%# X&=R TB#R$R%O'R    \
      Q'&# F5%P'R (L@R  .N%P'R  5'&#   -*&# @EMR  *;%# ;4%R'R)S*P,P/O6O:R WU%R'P .8#S'O *M#O$U-P1P2S  V3\
      &#  ZL#S%P  U$&# BT6R:P=R?P %H$R 8G$P2R  ((#P%S 7$%R  CY&# _9'R(R*R+P.P/P4R@PBRFPHP  8&DR $<#P%R I\
      :#P-R.P0R b_#S%P   80)R,P  74#P*S  WA%# .8#P$R L-$P&R  43&#  *@#P%R A0'S0O  :-%# +.%P'P*RER ^$#S/P\
        [`%# S6#R%P  $+%# G.&# E^&# :##R%R-P 6J'P   `?>R @.#P>R  9$&#  6T&#  D/8S:S=N )#:P=S  AU&# W/#R$\
      O%R&S'R*R/P?P ?['R*S=O@P $@%R'P  -G*# 3E*R <^%R  SJ.P0R  T.#P$R%R =$'R >`#R%P   C5%#    8Y&# <3'S0\
      P  1C&# MZ.R0P   bU%# ,(@R  Ab#S$R&P'P*P0O1R2RCPHR /6#S$P'P/P2R  aD#P%S'P N(-S  `3#RBP AO#R'P  aR-\
      P2R MS#M%P&R'T(R+P-R.R1P 5(%P2R  <V&#  Z'+R  [+'P*R  MS&# aa.R0P -^$M*U  #+&#  $K&# ^!#R%R   N$'O*\
      S1R -5#R'N)P,P0P=W  4T$# >=&# ;1%P1R I8#R$R%P'P/P  MZ&# C$#S%O  L5&#  Z`%#  :Y'P*R LN#P%R  I]8R   \
      (1%# QG=R?R  C6%# D^%# 20#S%O    [T#R  >K&# /P$R R%#R 'Q#R XZ=R  VD#O%S   =F#R  =E%# :B#R%P WB%PDR\
       =5#R%P $##P%R'S*OHP  P6=R?P *95R #5#P%R  RD*R8P  'C&# >(#P'R-P1R=P  ^2%R'R/P 5?'P Y)#T'P4P  8?%# \
      PA#P*R2R4R5P8P:R=P  ?5%# L#%R >W%R  #Z8R G0>R  ?9$S&R*P,R.P0R2O4R5O6R8P:S<S>OCODP  Y6#R   OP#R%RDP\
       SW#P0R X^#P4R O.#R'P  GI%#  UK%R  54&# LK#P%R M;:R=O -:#P%R 4#'R  'b&# V@#R'O-S=R  :3#P'R Q`*R-P \
      '9'R  AW%# K-#P$S 0+$R  aI&#  #B#R X8*S=O  `^&# O4-S1O8R  97&# PZ#R%P  U'#P%R*P=S@P )_'P0R  L_#P'P\
      .O0P2U4R5R `/'R*R  I.%S   9b&# WS#P1R  VY#P%R  B+#R%R I,*R a:$O2T S@-R >W%R'R*P-R1P ZS$R&P  /##S$R\
      *T-R/P0P2O4R5P=M?P@RCTHP HR%P'R  $T%# .3#P'S =U#P$S1P2S K!/R ^=#P%R   LB'P.P0S :<-S  +5%P*R [4$R2P\
        '1%PHS `<%R NW$R    XR%# JP&# a$1R  53#N%O&P'R(R.S/S1O2R4P5P6R:P<P=P?RDRHR  )%#S-P1P>R %^#P%R'P*\
      R@P    FK=P>S 1J#S%P B*.R  W@&# %9%P&R  PL4RBRGP  LT&#   T4#P%R 1C#SBP   (,8R YY%P&R ?F+R  )Q$# @A\
      &R2R  8Q.P0R=P@R  >)1S ]&#S*P LL#R*P-S.R  <I#L$P%N'S*P.P0P1R4P=W@SCU  =9$P2R=PDS  MQ*R  `:%# 6%&# \
      V]#R  `X#R'P ?7*R >R:R  JP&# L6&#  S(#R%P  >b&#   R$&# 7T#R 5J#R ^X-P1R  @<=R?P  &V#P'R  G1-R   M2\
      ## AO#P-R  !(#P=P?R  M5#R  5/#P%R !G$R  >T#R=P 1/#R%P*R  !U%# <S#S%R4P  _^#S%O U1#P%R  2M#P%R  K+2\
      R  VQ&#  P9%#   9U%# EC%R  9+#P%P'S      OK&#  :E'P-S  8;#P'R $a#R'P  E:%# ]0#P1R >5$R%R'P*P-S.R0R\
      5P=P  D<$R  ^O&# ]_#R CT#P'P.P/R0R  8*.P0R   ]=8P &;#R  LJ&# +C1R=PCS  =##S%O P#%R'P  L9$R ^Y%R&P \
       @=#N$P*R-P2P4S5T8U=P $_#R    8<%# %U'P8P:P=R>R  !T&# R5*R=P  ]3$R%P I>#R  E:'T*R-P.P/P0P=RCP  W#%\
      P'R  6W3R 6U#P*P/R2R4R  ])%S _H#P >a#P  JF%# (G#W%P'PHP J,#P-R.P0R J-%R'P M/%R  )[#R'P-R R!=R  []&\
      #  23'R*P <O#R/P  `+%#  ,1#P%S  +:&#  ;O#O%P-R1RER   .H*R=P  a`&# D>=T@O  ,I%# 6P#R%P DH=O?T 2N*R \
       [<&# C8&# <C'R*P    NB#P%R'S0P  3!*R-P  9>=R O'#S'O 3(%P0R   &.#R%P-R  :D&# :'%# %B%#   =O%R-P 4B\
      #P'R*T8P?P  KX0R ]5$R*P  QJ#P$R%R  Wb#O'S E[8R -$.R  =Z#P%R'R Y-#P P?#P%P'V0P2P HU#P%RHR  ;;&# AG#\
      P*R/R  ,M%# D--R  P7%P'O*T  7:'R  $^#R  :>#R-R;R  9&&#   1$#P'R*R8P  &&#S%P'P H%#R  ^;/R L`=R?P 2C\
      $R&P   K;*R <L#R%P  1Q#P$R%S'R(S*O-S.R/P0P1P8PAPCRER  H^&#  TS#R'R.R   (0=R     b-%O'R +Z=P  W)*R1\
      R  =:0R  $b#S%P'R*P-O1S8R AS#T%R'P*P-P0P6R:P=O@S   B8%# Q6%R*R4R:R=O@PBP *L#O1S  P^&#  PP%# 6F%# Y\
      %#R%P (9#O$P'UCP ES#R'P   a;&# L!&#  ;;&#  ;P#P%P'P=P?T bR1P  .18R>P  &L#R1P  5)#R'P Pb*R@O <E#R%S\
      'R)P,R1P:R=P  .N%P*R0R=P?RBR  4S%# 9<&# #H%# ^?#P-R    2V%P-R  3L%# _b#P%R)P,R-S1P  F[-P1S  :J## /\
      K%#  0R%R U*.R0P  .T#P'R 9&*R=P   b--R  6X(# _/#R*P  6_%R  ;@#R  WK&#  _,%S(P)R+P-P.P0P1P4R5R6R:R=\
      PFR  E(&# (J&#  UG$O&S  `.'R0P 2'$P%P&S R_#S*O   ?F#P'R   Z0&# T&#P'P/R Q7#R%R S&#R =-'P*R  _M8T=O\
        #[%P&R  8a#P'R*R :G%R=P Y@#P$S=P (J*P=R   *Z%R=P B>%R FG%P-S1P @;#P'R   7(&#   0H%R  X,#R%P ]N*P\
        [7&# EO&# A6*P=R ]$)R4P5R   R1#P%R  8Q#R%O'R*S-R/P0N5R=P>P?R@PAPHS :R$P%N&U  B^'R+P-S.P0P1O8P:P@\
      T O6#P$S%P  D1&# HI&# 5V#P%S'P !##P'S=P @?#R+R=P  ;1&# A8#N'R*T-P C]'R0P R5#P%R  J$'RCR  4M%# RG&#\
        OD&#  G)$R 9,#R%R'P  V7%R =L0R G;=P?R ?W#R%P&P(P)R*P-R/R0T1P3P=PBRFP  T'&# 8R%R'P ;,-S0PCP ?6#R%\
      P  N&%R  ?C=R?P  FP%S&R'P.S/R0O1P8R:P>P?RAPBR  :;$R'P(S*R+R=P &3-P %P=P@R   -L&# +!&#  Ga'# ID'P)R\
         O>&#  U`'P*R-R1P (/%R1R3P >?'R  =!#P$R'R  J;8P:S=O [Y@R  2a%R'O*R+R-O/S4R5P6R8R:P;R@PCP 50=R  +\
      )%P'O*R.P/S0R >2:R=P 5>#P-R.R0P  +,#P$O%P*P/R2S=R@R 7;#R%S'P  _1&#   U;&# ),#P=R  )1#P*R  50&# 0.%\
      # `F%R X3#R%P   37%R  9<##  A60R:P=R +Q#R  :K=P?R 2F'P*R-P1R>R  W9&# >Q%R  L6&#  [<># 24#R'P=R EX$\
      R  D]&# WZ#O%P'U >2#R  )[#R BM#P%R A].R  ZR%#  !O%# La#P'R    *A#P'S  IW$S  @='O*R-R?R   S('T(R*O+\
      P-P.P0R4P5R +/$P'O*R.R0P2T  @&#R   ZV&# AO#O1R  _1%# 7##S%P C9#P%S+R=P   ;R&#  `a#R'P <b%R'P    P*\
      &# MR#P%R H9#V%P'P/N  *L&# 6'#S%P*P _L'R0P  6`0R Y>#R%P'P*R=S  :4&#  3;:R #a#P$P'S-P1R2R6P:R  .H-R\
      1P  1H&#  .O#P'R US=R  9`%# 8+%S'P ()#R  0_%# Hb'P0R 3A=R  /-#P'S J`#R  ^O#R.P/P0R ^G1P=R G/-S1P  \
      @K%# V(%# XH%# H`&#  5.-P1R .T%R.P0R :=(S+P A=#S&P'P VX*P=R  @A#P*R-S  !P#R $A%N'U GY#U%P8P=P   */\
      *R /.DR  CW%R  E5#R%PDR P8$P*S  _0&# G?HR 2/#P'R  aP#R%P  D<%# Y-&# H?#O'S *9*R :G#R E3#V%P'P=P #%\
      #P>R  ;&&# P?#R +(*O=T 8*#P%R  >6%P=S  +a&# #=#P%R   36%P-S.P0P1S UW%R  R1#R%O'R :Y#P%R2R  #(&# 2'\
      $R L>#P%R  Xb8R  K##P-R  TN*R Eb#P1R *N#P%S  4+.R  F]%# 2M&# !D(R 'X#P%T RC%P'R*R-P0O=RCS  0$&# 4M\
      #P'S  U9#P%R   ]1&# U9#R'S*P5P6P8P:R 6E*R  UE&#   S^%# O2#R/P  QF&# ]?%# P@#O%S(R+P  H*/P  ]`&# (V\
      #P%R9P 4:8R  .#&# .!#S$S%R&R'P(P*R+S.O/N0P5P8P9P=OAPCSDRESGTHP   #/#P%R b)*P1R 2b*R  H[#S/P  *N&# \
      L[&# MC#R TQ#O'R*P.R5R6P8R:R aJ%P&R M$#P8S:P=O?R   <H&#  -Z#S$S%R&R'P(P)P*S+R.R/P4R5P6P:P<P=O>O@RC\
      RDRGSHORR  C#%# J1#R$P a8*P-R K(#P%R-R `^*P=S@P   $b&# EV%R  IY%R'P &G#R%P ZK#R/P  Q6&# .G(P+R  VL\
      &# W/&# 2K$R%P'S-R.O0P2R  ;R%#  =K#S'P/P (`#P%P'RCTFP  ?!&# 8^&# ^9#P'V*M  =R%# IM*P=R HY#P-S1P +B\
      #P%R'R(S*P+O-P/R1R5R6P:R=P?RFR 72#R'P-R  T%-P1R =X%P'R >&%R'P)P*R,R0PCS  1P&# ?)*P5R  @U#S RQ$R  X\
      -#R E)#P%U'P*P  Z3#M'R(R*R+R-P0P8P:U=P  Ya#P'R M`-P.S0P1S  J,=P@S 0+#R  !E'P.P0S  0Q&#  K$#R'O   &\
      ?%# 6P#R'P  [Y-R  KC#P0R  B&%# @/#T'P UL0RGR  GJ#S%P-P 9Y*R =;-R1P  87=R  *)#S%O'P-S=P 3*#R&P'P(S+\
      P-P  QO#V'P*S-O@PCP &J4R   [G&# aU#R9R   :Y#R a_=R   YU&# (R$R%P'P*R-O0R2P8P:R=P?S :L#P*R  +/%# @V\
      *S=O  H(#R )_#P%R.P 1W#O$S*P.R4P6P:R V`.P0R  +a#O%S 2B#P%P'R  b;*R  ;Z&# Y=#P'R  B>%P&R SM#P  @V&#\
       1B&# `+#P/R YJ#R$R'P    CG&# S6#R  ;@%P'P.P0U  'C&#  OA:P=R  GY%S&P2P 9U'M*V `?=R TB#O(R+P-S8R XW\
      %N=R?PHS   19#P*V-P=P?P  AU%# [2;R    ]/&# V#-P0R  ;^#M'S*S8P>R?RHR  B.$R  -<#P*R 'S#P/R  bM%#   J\
      5&# 35&# RG4R  ?2%R  <A'P 75&R  2M%R  )9'P8R  LI%# )a*R=P -7)R*R   @D*P=S  N>&# V?&# J#-P1R [V%P'R\
       (N'P0R  <]1R:P=S M$%P;R  HH#P'R*R4P &M#R%P'PDR  a5%#  ]D#R ;4#S%P  ]]&# Q'#P-R    a3%# ?Y#R$R&P-R\
      0P4O8R=P  4P%R G9#S$P*R1P=P .B#PDR  B0#R%P &R%R*P TD#P*R  RI%#   AH%# O[#R%OBPES  CM%# bE#R%S'P   \
      W*#R$R%P'R/R3R8P:P?RBPDP a0#R  59#R$P'T-T0O1P=P [!#R  XZ&# WJ-R1P Bb#R*S-R;P    W,#R 2I1R  Gb#P$P&\
      P'S(T)P*P-P.O/R0R1R?RBP  >=&# X8&# ]R*P=R   (0#S/O  ;;&# @&%S=R?P L7#R$R%R&R'R*N1P2R?PAP   +I&#  >\
      F#P%P*T   !`%P*P=S I/=R  Y3%# 4O#R%R'R*R0P=P $,#P%P'P*PETHS  (:&# !!'P)R-R=P  19%# <B#R%P=R D0#P  \
       TE&#   bW&# PS'R=R    (:.R0P  +a&# RY%# Y3%P'O(P+R-P.R0O1S2S3R>R?RAP  :1&# 8_%#   WM%P'P/R   =:#P\
      %R'R  3/$P&R'P*R+R-R.N/P0P3R4R5P8R:S>R?S@RBPCPGRHP  #^#R%P  96#P1R  O&.R   Fa#R *4#R  [V#R$P%R&P'S\
      -P4T=S>T@PBPCPDPHP  R<#S%P:P  IQ#R'P 72$P2R  WD&#  #S#T%N OH#P:S (!#R   3M%# ^51R    LF&# 911R 3I8\
      PCR   %#%R&P (-%S'O  Y6*R:P 8Y#P$S%P&R'P/R=P     #A&#  OT*# $G$# (O&# `!&# MG%S  Z+#P%S'P*R #_#S$S\
      *P  UW&# -7HR 3I#R)P @(#P%R   ,B#P'R5R   U-'U0N  9[&# ])'R*P YL&R C!#P(P+R-R   BJ%P'P*O-U1S=P@P `P\
      (R*R+P8P )Q#T'P  7G#P JU8R  XP#P%S 7S#T%P*P )(%R'P  47#O%P'T*R/P:P=S>R?O HD*S QH#R%P   XR.R  49#P'\
      R  6^=R  ]!#R/P  $E#P'R*P.R0S1O2PAR  !B%# GR'R SU#R'P  WA%R _J'R 7..R  K20R  (N%P'R  `['R `4#P%S-R\
      =O  6=1R  WS$# !B#S%P-R/P1P  )>=S?P  !2&#   3N$P%R'P2R  VX&# -1#R PR#R bC#T%P  aR&# =J%# _C&#  **&\
      #  H&#P%S-R1P _(#R%P  3R&# %T-P4R8R IY)P,R FE#R%P-R XL#R  7S#P'R _7*P2R  >5%# 43-P=R  OE#S$T'N*O.R\
      0P5P@S bQ%P'R 9Y*R  DH&# >/%R  <F&# _a#R$S%P'R(P  <*#P/R  A`*R=R?P .+=R  78&# -%#R%P=P?S KO#S*P/O0\
      R1R=PDSFR ;+#S'O  6O&# 8Y'R  <!#R'P*P    ^E%P'R F=#R'P  GI%# 4?=S@O  (Y%#    S,$P%R'O1R2R?R `W#R%P\
        TN&# ]<&# L1$R%O4R  F@#P-P1S >0$R%P-P=S ;S*O@SBR .,.P=R :!#R$P  CG#R  A[#P%R  54#P%R  V=*R    S]\
      'P-R   V`%# /_#R$R%S*P0P8P:R<R=R>P Ka%S-R   [@'R   BN$# C?%S'P ^D#P$P%S*P-R.N0P1T2R3R4R6P8P9R:R  .\
      /#S%P'P=PDSHP T$%S )A%R'P  R(#P%S  [a%# OX#P'P*S  F%%R'P/P :0=R?P _=0R8R=P     GM%# 9^#P6R8PCR H5'\
      O*S  .?&#  $.*R  2V&# U0#S$R%S'R-O0P1P2P5R8R>R?PCRFR 'B%P)R-R1P   $X&# X>2R 1'#S   &b=R P6%P'R  _Z\
      =S?O SA%P=S  XH$P%P&S  $b&# 2a#P%R'P*O.R1O2P4P5R=P?R@R     M%*R   U+%# YD(P*R+R ^F.P0R  F=#P   +5&\
      # /:=P?R -a*R 9L#P%P*S;R .N#O'P*P-S/R4R5P8P:R<S=S?P@R 7A$R%P&P=R  ;+*R0P@R ^D*R :K$R  '6&# !A%R  )\
      $%#  7P*P+R0P   $8&#  ES#P'R  L[=P?R  BN#P%T /+3R  IV&#  XB%#   7##O%S*R  XH%# +>&# &J#R%P CQ#R%P=\
      O?RCR &P5R   5E*R G2#R%P'R  ^N#S$P%R'O*P-S.S0P2PCP  92## *30R  4<*R   -=*R  PP=R?P .=%PDR  ?0&# !)\
      .R  L'#R EI:R   T(%R KF#R%P  :P'P)R NV8R=P  >F#R'N-S0R1P6R:P  a4=P?R 3J=R P;#P-R   *6%#  U8#O'R*R@\
      S 97-R )=*S@O a^-R1P  ?G#R'OBR  Vb#R%P  #2&#    !5%P'R0R  RZ&# 3L$P%R  AT'P*S ?*%P'R <''P-R   bX*P\
      ;R    PT&# Z42RAP  7a%# T>#S%O A+#R ;^'O*R=S  '#.T0N  Y7;# DN#S%P  .7&# IE%R   8X#R/P    :W&# A%#S\
      *P EJ#R%R*R  V7&# [[#R ;U#P1R   <a#R'P  7R.R=R  RT$R 3N#R'R/P8P M6%P8R    8?#R'P*R  ^#*R=P   Q%:R \
      5?*P-P1R2R=R?P@RAP  [6#R   ?W&# 1@#R  5M%# 1?&# ^I=P@R    `9&# ^G$S%P&P  VY5R8R 7).P0R  W4&# NL#PB\
      R  D>%P'R 4-*PCR NA%R ,S*P=R  La'P(R L1#R'P aR#R'P BI#P*R-R  0D&# @*&#  Pb&# (*.R  =P#R$R%R&P'O*S-\
      P.R1R4R5P8O=O>P@RCR  9Q&# Ua#P%R  !R$# #:#R  F@5RFR *7%P*R  W[#R%P-P1R  XW#R%P'P  @9=R  YM&# RA#P%\
      R*P-R1P ,L%R'P M('R  _?'P*R.R0R2R=P X,#P1R O2#P%S  0N&# V[&# SW#P%R  <E#R BQ#O%S D&'P0R   GC4R $B*\
      R@P  0B0R 0Q'R0P:P=R  PX1R=P  AX&# >I*U=N  89&# S_#R%P*P=R@P  W[=R?P ZI#R/P  0M8R=P  Da%# /SBR I^#\
      O%S'R*P  TY&#  9K%# ^>&# /0$O%S&R  SU#S*P  N!2R ^=#O'R-R  ;8%R *T'P*R  W2#P/R ZW#P$P2S )2%P'R  1A%\
      #  &-=R _J$O&S M6%P'S  5N%R8R:P   ,S#P$S%R'P8R:R=P Hb=R?P  AB$#  bb&# $U&#  ZB&#  ?D%R 2E6R:P  24#\
      P$R%S   G!&# WT&# 1-&# ]]*P=T@O 0A#R   RZ%# EL%# Rb#R [G#N%U ^'%R  AB#R%S&O*P2RBP 5Z5R $./R @&#P-R\
         b34R  -3%# I!=P  B8%R.R0P=R  2E'O-R1R=P@S  *^'P.R J.9R  CG-R R;#R-R  0;-S1P2P  A71R QX#S%O   b9\
      &#  TA&#  .3#R'P  ^Y&# PE#O%P'T &<*S=O SL#P*R=P@R  BG%P-S BW#R'P  :S%#  b2#N-P4U5S ]I#S%O 05%R'P  \
      D=8R=P  N7=O?S  a6&# 8F#P0R `0:P=R ^=#P*R.P0R;R=R?P   (]#R I_#T$P%U'O-R.P0P1P2R;R=P?RBO  _J%# !-&#\
        ^F'O.S0R G>#R%P  [=%# ;[=R   IL&# OH&# bZ#R'P*R-R/O4P5R=P V/.R  !P&# /(#R X1#P-R Y;#R$P%P&R*R@R \
       0Y&# _7#R5R8R X3%R-P  FG%# &/#R'P  N9%V'O0P  @:%R :-*P  +;%P'S.R0P QH#P%R  #)&# 0L#P'S(R-R0O  +V#\
      P&R'R(P*O+R-R8S9R:P=OBPFR +>#Z/I /!%R CP1R  YB&#  JQ&# ([&# ,[#R [5#S%R'O*P-P0R8P  aR%O'S  V&#P%R \
       U8*R  SD0R  G4%#  72'P0R (1'R  46%# A9%R=R  CW%P'R  P)#R*R/P:S=O?PJR A;#P'P*P-S1S@PCP  $D#P%P*R 8\
      (?R  +L.P0R  :;#R'R*P  =V&R   61#S #a%O'S  a)#R O,-R1P  $P%R'R-P bL#P%R [I0P  <G#P*R@P  4L=P VM#S*\
      P I4#P%R   :G#P$P'R*P>P `N#P=R /I#R  ;X%# DH&# Q?#R%P I&#R  U4#S$S'P@P  SA%#  =W%# 59%R*P  LN'R=O@\
      S  J7#S8R=P>PHP %Y#R'R)P*P,R.P/P1P:R  C;&# A!$R !,#R'O+R  E(%R 8>%P'R   F!&# TX*R 6N%R  S6#P *7'R \
      .J#R 6F#P'R*P=S  ](%R  3HRS   @)&# *+#R G<#R   X7&# /0%P6R   ?O%R 4b$R  'H#P$R'P1P=P>RCS   MM%R E6\
      'R  DF#P%R*R0R  Db#P$R%P'P*R=R  63%# C!(R*R+P-P  a]#R%P RT#R'PBP GT#RHR   .Y#R'P K($R%P&PHR  -L%# \
      32%#  ?b&#  &2*P-R.P0R1P8S@R  :N@R 4!$R  T.#R%P &H#R S,&R'R(R+R=P?PHR  TS%R VG'O*S  3B.R0P  _K#PHR\
        8<#R'R*P ?W.P0R :H#R%P  7Z&# YD*P8R>R   $K%# %:#S%O BZ#S%R'P=P  0V#R/O -B%R'P *]#P%R  W[%R 8R#PC\
      S  Y5$P%R -C-R1P   9M'R*R8P 7X#R  Z`'R.R0P  $Q#O'P*R-S1O9S ??=P?R   /8SR  V9&#  '18R  V3(P+R CI0R \
      -G#O$S  HW%R'P  (7&# `T%R K&#R0P   U6@R  SX-P1R  +/'R T*#R'P*R  3B#S$P%R D$#T  <C&# 9H.P0R ?L8R=P \
       EW%# 'S&#  6-&# _%(S+O 2_#P=S  +.$R _8#P%R T.:R=P AR#O%S  GFCR FM#R$P%P2R  MT#R  -Y'# *a#P%P'RBR \
       9_%S'O L:#P&S0S8R9P;P HS(P*R N?%R'P  +F#P%R  N$'R  IH&# DCBR  .6&# JO%PBR Y9#S%P'R*P L*#P'P*P4P8V\
      :R?RDPHR  8a%R :9#R%P&P'R/P 5G#R$O%P-R.P2S =W0R  (.%# $/%RHR >0#P%R 0C%R-P BX.P0R  H@#S%O C[$R%P  \
      *K&#  ID$O&R2R  M%'P &Q#O%P'T  CL#P/R  @H%P'R*P.S0S1PHRTP @*#P$P'SBR  +8#R  ON$# OE#R%R'P   /9.R T\
      G%R'P JY#S%P'P  OQ#R%R'O*P@R [F#R$R%PMR  VO%# M63R <1-P.P1R 7Z#R%P(P+R.R0P  O!(# <R#R$R'P/R2P:P 52\
      =R   A=#P%R  F^&# ;-$S&P  #2&#    91&# ,)8R?P  1ETR FI=R ID#P=R  L7#P%R  -P$# _%&# .L'P0R  WZDR ]+\
      #P%S*R 3O-R0P 4@#R$P%P&R'R*P1P=R bJ%P4R   SD&# 13'R-R0P   #4.R0P  OK%P'R  @<'R0P *)%R 8@'P.S0P @<-\
      R  >%%# 5b%# +[0R PY=P?R 'D#RBP  &>&#   V4*O@S  %B'O*S :H#P%R&R8P=R  P%%# ].&# AK4S8OHR  &W&# IL#S\
      %P'P :).R0P 1Y%S-O   >5%#   +,%#  7b#R )V#P'S/P   JN&# QH#R%P  [6#O%S  KI#P%R OV%P'R    >4=R?P    \
      @3#P%R F.-R  Nb(P*R TC1R 4S'O*S N#'R.P  @0&# 3A#R%P T7$P%S &X#P%R N##P*R  8?#R=P?R 6V'R (Q#R'P/P3R\
      8R=P?R  D9*#  OD-P.R0S  ]M&#  *!&# L>-P1R  1>0R  )/%#  /;&# /&&# O$&# 1I#P3R 16-R  A6%P4RBSCPES   \
       6,$# 80%# RU#P%P'P*X-P1P=P [,-P8R  SF#R$T K&#P'S 0/.P0R  I+#R  %X#R*R=P   /1&# b3%R   %>#R=P  WV#\
      P*S =M#P/R =^#P+R E-%PDR ,?%R  ^?+R G$%R'P I2#R*P  D_*R -Z#R%R&P*P+R-O.P/O0R1R=S>RBPTR _K#R%P  /5-\
      P1R   M,$R   aR##  %D#P$R%R'S*P=P  LC*R  R-#P%R  L%&# J/$P%P&R2R Qa%P'R   ^)#P%P*P=U   G^.S0O /T#R\
      &R*S-P.R2P4P5P8P9S:O=R>R?O@PCRSR b;#R  F-$# /U&# I8*R   <!%S'T*R.P/P0P:R=PBO 3`%P'S*R.R0P=OFR ?$$P\
      ER XC/R  AZ&# =L#R/P  62&# F`$R%P 1=#R%P  SS%# ^b%R   U-=R !0#S=P  [`#R%P K<%U-O1P  *Z#PBS  +6'R M\
      G#R   FH#RBP @*%R  $9&# !8=P?R  PO&# 3Y#R N5'R  (^#P%P'S  C>$R2P R/#P'O*V=P 7b-R (/#R LI#P%N*P-R.R\
      /S0O1R2R8P:R=R>R?P@R  L/&#  B1%R'R  R/$# I&&# DJ&R MB#P%P&P4P=PBRDRGRHR `N#R'R/P0P  ](&# -P#R/P RI\
      #P'R ?_+R  ^.#P2R (B#R-P  LP#P%S-OHS L*#P%R   !G*R=P D%%P  A^#T'N _5/R  DZ&# 4##R$P%P2R?P 2L%P-R1P\
       +**P XK$P%R*R1P U-#R%P CI#O'S*P.O/R2R=P@S   LQ#R/P )^#R-P.S0P1P  AG#R$RGP AP#S$R&R'R*O/P0P4R=OCR \
       .$=O?S *6#P%R  //%#  a+*R  :J*R  %]%# DT'R*P ^7#R  <U*R [B#T%O  )L#O'R*R  ']&# >&&# P=:R -01R  LD\
      #R   A7*P=R `b#P-R  ?]&# X<#R  AJ%# MM1R  1.#P4PBT  :)&# 85&# .&&#  WL#R  #]%R'P    ,-#R$P a+#P$O%\
      S8R  TZ&# /0#P'S*R0O  B2'P*R Y(#R%R*S1P8P  !2#P'R  %_&# %:%R  FU8R=P   V<#O%S X_#R%R'O*R (T#P%S  A\
      ;#R%P R?#P'S*N/S0P2P8R    J0&#  GJ&# <[<R R9#T     6I%R   RU%R4P AE#R*R@P  JN%# _.#O$R%P-P.R0P1P8S\
      ;P=P?RBR 4M#P$R OW#R  X/&# 3$.R0P  Tb%S&P @90R  //$O2S  ^,&#  QU## MS=R SQ'R*P  DX#R%P  :-8R E%'R \
      %*$R%R'O  34.R1P  ,E=R?P  $O&# ([#R$R&P-P1P2R RN#T-P  IT%R  PI%# MO%R8P  RF%# LA%PHR 9T#O%P'PBT  U\
      B&# D:%R'R-P.P0P1P2P5R8R:P<P>R@RHR    %.'R  1`%R'P  ][&# D1:R=P E7#P%RHR K@'R  ]^&# B#$R2P  3B#P%R\
         /%%# 6Q#T%P-O1R  PB%#  Y1#P%R 52%R'P *M&R  J:&# !M#R%P.R/P0PER =$#R'P   9#$R  7P#R%P  13*S=OCP \
       5)#R$R'P(R*R/R0S4P8R=P>P@PBO  OI#P*R $N#P$P%T'O-R.R1P2R=P  E7&# Q'#P(R=S [U#R'P   YP#S%O BQ#S%O  \
      a@#P=RHR W4'P*R-R.P/R0R  <J&# (P#S%P 3^$P%R*R T^$P%R&P'R*S.S0R=P?P@OBRDP  7a%# CZ0R ^a#S%R&R/P2PAP\
      HP F.#R  ?<&# PF#O/S U?=P?R  NE=R  A$%S&P  O6&#  T-'P-R0R  R>%R  HL-R 0]%P'R0R  HQ#S%P XH$R%P&T  %\
      O.O1S 6I#R%P:P=R  ++&# )G&# .22R >C#R%R'P*R8R=P@R   45#P'R E;#P'R XD#R  ('#P%R'P*M.R8R=R@S -Q#R  (\
      T&# I<#R%P(P  PT&# [T#PBR  *]$P%P&R*R=P  CV&# bY%R  AJ%# HY&# !U&#   **&# [0#R%P  0#.S0P Z!%P&R  <\
      9%# ^R#R*P  <S%#  M3#R'P*R/P  )3&#  ZS$P2R:P=R  C1%P'R 6G*R=O    J1$P&R <U.R !9.R0P  :X&# *R#R%O  \
      $Z&# ED#SBP M_$P%P&R2R  U)#O'S  1@&# .!%R'P 7B#R%R2P   AZ&# 9$#P*P S@%S >8#R%P  DB#P%S 9Z%R #M#R&P\
      'S(P+R.O/P0S1R2P=P?R@PCRDPHP  [!&# :*.R   K8&# bJ#S'O P#=R KU#P%R 4P0R  B4#M%P'R*W  G*%# $H#S$P%O*\
      R.R0P  ]0&# S:?RBP !X8R   LG*R-R1P=P  *O&# _b%R    F1#R$R&R(R*R.R/R4P8R=P>P@PBO    8VDR VD-R1P   7\
      5%#  #Y%#  6]#P%R  CL%# ^<.P0R  X+-R  E($R%P  >@%#  2X&# RI=S?P R`#R%P *'#R%P  -Q#N$P%N'P8R=V?X  7\
      Z#P'S  )V3R?R  $$*R ,/'R/P  :M$R  <.#R =/'R  ;Z%R 1P#R%P*R  <(%P*R K4#PHR )a-R   ^M=P?R L)*P=R  T8\
      #P.P0R    >!;R   ?8*R@P LQ#S  Z1## CV'R  .;&#  E:'#  >Y'R*P+R/R0O  bA=RCP  *'#P%R MM#R%P'R  7K'P0R\
        &T%# @D%R GV=R SV'T*N  &7%#  +3&# SG'R0P   )6#R ?[$P&R   :I'R*P   P-#P$R%P1RFR S]#P%R )=#S%P  QP\
      .P0R  Q]%R'P  8M#R AC$R%P*R0R2S8R  GN&# WS#N%T&P'P*R-S3R  JL'R J!#P%R'R  ]%-R1P8R=P &;%R 6/#R%O'S \
      5<#P%S I>#S%P  Y>#P'R    %Z&# GZ.R0P=R *S#S'R*P-R.P0R1O2P8P:P@SARCPDP  N$8R  FZ&# K%%O'S  5'&# 4a%\
      S'S-P0P1R:R=P *&*R  G'&# K1%P3R   '!&#  _O&# ;R&# ,a'O.N0V 22#R*P=P@R   C1#S'P   $D&# H.#R*P /4$R \
       E[%# ,01P3S HD=P?R  J-%# W2-P1R  OK#P*R  N5## Ya$R'R(P*R+R-S.P/R1N2P5P6R8R:P<R?O@OCPDRHS  (A%# ^E\
      1R  R.%R M6#R'S)O-S IY#R'P*P;R  6[#P'R9S  71&#   9('P(R  ?,=P?R 1F#S/O  `]=P?R B]'S-P0P  R_#S'O ^[\
      'R  MF&# 'Y&# D%@R   L;'OCT   GM&# @M%SEP >%#S/O 1C#O'S  UA%# >M#S*R/P@P $3#R&R*P  8(#P-R  ]H#R'P \
      Ma-R   O;#N%P'T/S 4D#R%ODR  ]Q&# <K#P%R*R8P  WX#R 4a#T'P3P=P  OQ#R `0#R%P  9!%# T8#O'P)R,S  6@%R I\
      I-P.R0P1R  67%#  )'#O'S0R=PCPES a'#R'P  ;'#P/S ^<#R  <!&# ]B#R$O%P(P*R-R.S0R1P2P4T5P8T:P=O@PDPHR  \
       VD#R'R=P J7#P/R Y$*P8R  #!#O'S=R?P  F0#P%R SM#P'P*S <+8R  EX&#  #>&# KC#S/O:P .3#P/R  L]#R/P A6$P\
      &R  4H#N$R'S=PDS E!#S%P    85#P%R +3#T%P'O0R 8D$P  <R#S$R'P*R-P/R1R2R3P6R:P=R>RCPEPHO :T#T'PDP  IV\
      %PER  ^5%# O6'PBR  D`$P2R M4$P'S(P*R-R.R/R0N5P8S=S?P@OCPDRHRSP QS#R%P*R N7#R  @X$P%P&S  P/%# 9M&# \
      ))/R ,0$P%S  ]S&# [Y%P'R GH#S%P*P=R   #;%# X!#P-R   1=%P'R0R=R?P  JL#O%S  /_#P'S4P5R Q(#S$N%S&P-P/\
      S0P1P4O5P=S>P@SBRCPDRESFRGPHS  a,'S*P@R .[#O%P*R/P0R2P8R>R?RBR    T&%# 65'R*P-P1R   DK%# UG*R.R=P \
      I+*P=S  G28R  W(&# 7!%P-R  MM&# -[&# JK&# 0X#R   Q<'P0R E##P*P/R8R  `<=P@S HY#R-P1P  TS$R'O0S :S'P\
      .P0S   CZ-R1P  VB&# )'#R%P@R  WF#S%P  N%$# bJ%S  D@#P/R 2*#P%S  (I.R0R1P  ]8#P$P%P*R.S0RAR WZ#S%P'\
      R*P 2='S0P .[#P'S  V2=R _L'P*R  H4*R1P  P'## D9#R%R&P 2A%R'P  ;,%# D/#O$R%P&P'R(P)P+S-O/P5R8O9P:S=\
      R>P?SDRHR  _>#R-P6S:R;P=P a+8R=R?P  )`=# 99&# [F#O$R1R  B'#P%R  3&=P?R  FQ&#  ]M$P%S'R(O)R+R-P1P4P\
      ?R@RAPBRCPSR 29'S=P I[=R  =_#P5S `2%R  M[#R%P O4#P'R    _4%P8RHR  &^#S%O /K8OHS )<#R -'#P'S(P  Kb=\
      R?P  _G*R J&#P$O'R-P2T  ?+&#  R6=R b<$R  A0&# /&#R%P )#%P&S  )A#P$P%S*P/R4P=S?PDPHS  $L#R  1H#P%R \
      [S#R'O*S-P JK%S  UV&# LT%P'R WD#R  GB#PBR 1D=T?N    C<&# IZHR  %2#P%R*P/R0R=S?O  G1.P0R ]#=R 3E#S%\
      O'R*P  M;%R&P [>#P%R -N#R/P  LJ#R V(#O'S(P+R.P0P4R5R8R:P<R=PCR  61*R    '/%# :*#R%P N-*R/R0O  O;&#\
       8S#P0R   <!*R   CA%# ]B'R-P 8M*P-R1R  Z6##  T*'P*R _-'S  AI%# /C%# Z%*O=R@R //%PFR !8'R  ]%#R   R\
      Q&# *(DR  >Q%PER  V;%P/RSR 1,#R%P   T;%P5R ?[%P'R  WW%# E=#R  TH#R$P%R*P=PES  F,#P$P4V $I*R  9%%R'\
      P 6VFR -`#S'P>P U/6S:P  K_#R 0G%R  ^K-R1P=R?P 7]-R=P  $a&#  :<&# UI=P?R #$#S%O  H&=R E;#P%R   $,%R\
      'P  :A$P&R  XU%# CR&#   !<#R AB#P     :'#PDR  MW&# 'U=R U1#R%P     L2'# ]A$P%P.R0O1R2S=PBPDR R<(R+\
      P  1`5R   J`#P>R ]T-R  []'R(P-R.P0R1P=R =(-P1R4R5P   I,#P@S  .:#P%R  S`BRGP   *%.S0O :!#R%O'R*R  L\
      Z&# AQ2R E!#U%O'R*R-N S^$R&P   +&&# BT-R.R1P;P  ,B-R  U-&# 9)&# `X#P%R   W8%#  1.#P%R  H3$R*R  4?&\
      # /M$P&R %<#P%P'S  +S&#  3H&# Y.#P*R8P:R  O$%#  ,B*P8R :$#S/P M'$R5R  6F%# *Q'R.P TM#R$P U)(R*S+P:\
      R=P@ODR   $'4R  P<%R&P 2R%R ,Z'P-P1R  $J%#  SU%#   47-P8R U9#P  73&# (J(P+S   H(*P KH.R0P   9>&# 4\
      ,*R  SD%R  5>## ,?-R N7#P%R  <,%# Q,&# $W#P%P'R.P/R0R  #=4R  6R$R&P /6'S*P-P.T0P1P  >$#R'R*P-P.R0P\
      =P?P@R GD#P'S   C=-R1P WA%R  &6%O'M*R+R.R0P6R8P;S=S>RBP 51'R  (X%# `T#O$P%P-T=SHR  -_'R0P  1+#P%P'\
      R*R0P=P>R    -<#P%R M^#R%T*P >W'R*P=P@R  3/%# )a#R K4%RHP HE$S%O Z&%P'R  !5%P'R K2#U$O%P*P XM#R #`\
      -R2P  8a=R@P   CX&# 2.#P%P'P(P)R*P+R-W.O0R1M4S8S=R?O@PCRDP  3##S$R%P=P  +3%R  ,T=P@R ,C*R@P '7*P=R\
       ^I-R1P  Y,#P%P'R>S   '^#P'R  ]E#R 0@#P-R  ^**O=S CE%P'R  ,B#R%P-O1S FD$R  EI$R%T*P1P2P=TDRHP b^/R\
        /:(P+S  ]R'P-R L+-P1R  $L*R KA'P0R  I3$R&O  ?Q#R%P  =S%# JS&# TM#P$R=R?P  0O&# !V&# ,@#R/P  %,&#\
       ?K*P-R  OO#S*O  P[$# <9&#  8.$# #2#S'P  M/$P%P&R(S+P-R/P0R5P6R8T9P  Y0*R=R@P  <=%# L?'P*R-P.R/P1S\
      8R:R>P@PBRCP 7?#R  _D'R0PBR  _7#S%P'P   #R8R   [#&# .:#P$P%P'P-P=VHS   G%&# 2T#R%O8R aJ#P*P8S9R b5\
      %R  _K'R0R +Q#S%O  $4&# _-#P*O8T Z_#R$T%R&S'P*O1P3R6S8R:P=N>P?SBPCRDSGPHP  =/%# ED-S %U'R =5$R  /0\
      &# GX&R0P8PHR   S/#P 2&'R-R.R1P6P:R DV%P  ;a## 1(%#  &#-P1R  !9&#  5A'S0O   K!#P%P'R UX$P%R  YK%R \
       ]L.S0O RT%R   <b#P%P'R Z5%R H/#P%T&R'O   ^B#P'R b_#R%P*R0R    `**P=S?P  C0#P%S'PHR  ,<$R  #`#R  !\
      b=R?P  *1&# J`'PBS @B#R%P'R  4>%P&R2RCSDP MQ%R&P %C#ODU NBBSGO  /!%# [S#R  b1&# ^E%R  @T$# 54%P'RB\
      RGR JM$R  7O%# 1&#S'P ?''S/P  L''P0R  @8#P$R&P'R)P*P2R:RBR  V]*S=O  C8&# I*&#  5V#R$P  3[+R  Y1*R \
      J;#P BV#S8P:R=P  2Z&# 9G%P8R  )U%# 2S0R IR5P8S  X/#R%O  5*#P'P-T.P8P=R@R QC=P@R  YX*P+R  6,#R$P&R(\
      R*O+P-P/R4P5R8R=P?SBPFR 4.#S$P  $%%# %E?R ?&#R'P  O0%S8P=R Ta'R *##P'P0S=PBRGR b8#S%P'P <^.P0R  DX\
      &# [==R  %(#P%R 4N#R  0_#P%R'P Z]#P$R%O'R(R-U/R0R1N2O8T:P=P?R@PBR -$#R%P   #:BS  ^##S.P  #^#R%R'R0\
      P -8-P1R  ?:#P%R  SG&# )!#N%P-V  6U#P   =R#R'P 1#=P?R  /L&# _#$# C%&#  ]Y%#  '[#T%N=S?O HK#O-P1S  \
      A?%R  P0&#   '1#P%P4S  ,B#R=P ;?#R$P%P  +2&#   'E#P%R W4=R?P [;#P'R  H[%#  !]8P=R   .T2R   ;U&# Cb\
      .O0S DS#P%R :Z?R  *!#S  <(## ))#N$P%T'P*P-P4W=P  %F#R-P #9%P'R 0[.R0P  *E#P-S KU=PCS  +^#R*R0P=P  \
           C#%# _P$# KJBR  Na#P'R,R-P/P=P?S -^#R  -M#R$P%P&R KL#S-P1P   OJ## &:&# 2E#R M5#P-R1P  Z_#T'P.\
      P0P  6.#R'O*S ZU#R%P1R -P*P=R  [Y%# PL&# 9a2R    E0&# A(%R'P*P6P=R?R CJ#T*O  #**S=P  F01R  MI#P/R \
       AC'P N_#R  F]1R4R FU'P*R  T)#R%P   VL&#  SI#P*R >Y&R >8#R-R1O     !S%# O;$R  ?a&# Z%#R !'$R%P&R 0\
      45R  /E#P$R2R !H#P4SHR  .M%# YR#R%P  7E%# SM#R$R&R'R(R)R*P+P,P-O/S0P2P3R6P9R=R>R?PDP  *S#R   )6#S-\
      P  ]]#P*R T2%PHR  R0%P*S YQ.P0R  G<$P2R  UJ*P8S %=$R    *a&# :A#S'P  Eb&# `;#R  )Z#O'S  U54R5P C38\
      O=S GL%R=P DQ#P$R  PE%P&R  ;E$R&P=P?R ,@#P$R 4W#S'O6P:R   PO&# M:#P'R TS-R    V!#U%N  /F##  CS&#  \
       !,#U'M  5*-R  RP'S0P U,#R/P4R5P 9a.P0R  R>&# <a$R%P*R-P.P0P1P2P5R8R9R:P<P=R>R@RBREP  4>%P'R KS%P'\
      S  C@#P-S B0#O%S  YH%# 9b%R'S*P/O=P E3#P%S ?O*S4P  ,0-R  X4#P  $A#R  8&&# .C&# :3#O%P'T/R=P?R  6P#\
      P-R  _C#S'P FP#R%P  I2#P$P%R*P-R3R8R 1I#R  )A=R  CD-R1P  952PAR  /)%# JT#R%P 4$*R  T[$P%PES IS#R  \
      (A#R  ]'#S$O DI'R8P:S?P  [a.R U`$P.R0P2R  R,#R%R'O 4B#R0P  UK#P$R'R-R=P@P  ,('S*P0P1R  ,I&#  !?&# \
       N^-R 9D&PER ^b'R)R,P    3[%# <Q%P>T  ^A*R0P  .T&# C-&# ]H%# H]#R'P-P.R1P  3C## SL&# $N#T%P*P.R=P \
      _4'P0R  -P#R*R:R@P   ]5#R%P R#.P0R  L^&# 2)-R1P  BP%#  J,.R 6&%R&P G<%P&R*P.R !X#R b3-M0S1T BK%R'P\
         ^Z&# `%#P-S b(.R0P ^O#P%R  !Z&# S--P1R  _5%R EM%O'S R`#M*P-W YO#S$O%O&P'O*R-P=R@VCRDRFPHR  Y4&#\
       H&4R  >,&# %!'R*P  >%#S%P   =J#R  1#&# `U-R b*&P'R=RBPESGPHR   !$#R-R/P A&$P%R  I@%R'P*P  .+#P'S*\
      R X<%R'R=P?R 5E#P*SCP /H'R0P _*#S%P*P  ?<#P'R8R  HR#S 4:#P1P8R=P?R  Pa&# 9/#R'P  K@'R JB*O.O0S=S  \
      =5&# %E%R'P  BC&# :X#P%R'O=R?PHR   F<&# %b#R-P  0`$P&R   ):%# L.%R /^'P+R 5^$R    T<#R%P  =)'P*R  \
        !G#R'P HH%R  Q3&# -_#P%V.P0P   ?$&# [&#P'P)P+R,R-S1O<R>RHR P^'P*R  @7'O*S  6S#P$R Pa%S'P  4;&# $\
      -#R'P  9*'# $!#P%R 4%#P=R YU#P'R  )b#R -2.S0O   #+#P-R Z##P=R  #O.P/R0S B10R  GS#P&R*P/S8R B2#P'R \
       4O%R&P 9[?R <*#P%P*S 7A#R$R&P-P  ^&#R%P   P8&# K_&#  X^#P-R0R1P  S@*P=R  =^$P&R 7.#N$S'W/M  %D&# \
      E+#R  U*&# 0@DR `b#S%P  4M#R   HJ%R  a/2# 8^#R$P'N(P*T-Z/O0P1J2P4R6S8R=R>P@P J<#P%P&R*R-R@P   S'$S\
      2P J9#P'R   I%&# =H#P%R )I%R*P8R BA#P4R  @&%P&R'P.P/P0S  S4&# B!$R <`#R OA:P=R  7U#P/R  ,=#R G1#R \
       E4%#  b'#P%R QZ'R  Q0$R 4:@R EC#R%P'O*R-P1RFR  EP&#  ]2%R'P 77#S/O  @'#T%P'P  J<=P?R PV$P%PBS 0b=\
      P?R '?*O=R?R  L+#P%R'P*S I$(R+P.P _L'R*P   ::&# TI/P0R _1#R'R(P*O+S.P/O6P:R=S <P8R?P E^#P1R  W#&# \
       GM&#  <.*R P3'R*P   ?O%P*P>S CS'R0P a*.R  41&# .E#R0PHR )S#P)R EM$R   2I&# 1F&R  MN&# '0#P'R-R $1\
      #P'R ,/#P/R K$#P%R*P=R  R+#P/R E'%O&S &,#P%R*R-R1P  *a#P%R -3*P=R TD#P%S'T*P-PGP `X#PHR  KE%# !H'P\
      *P-P/R0T1P2RAP  4E4# D]%P8R  <W#R=P AA*R  [.$R*P Z='R.PHR 9)#R%P)R [Z#P'R  L(%# F9$S%P=R NM/R K<#R\
         Q'>R  6?#S%PBP   R-*R=P D@#R%P  =^$# 3-&# =-1R  .O#O$S%P=PBS 2,#R  *E%R   VZ&# ;R%P'R  X.#R$S%P\
      'P*P=RBR 5B#R F5$P%S  S'$P4R 2%#R-P Yb:P=R  &^*# XG#R'P J<#R%P*R T6:R  JV%# 9)%R -$=R EI#P%R  0V&#\
       JX=R N<'P*S  22%# (V-P8R P_#R-P  A<=P@R  V$#S%P  ]I#R +V*R  aT%# #;$R%P&N'N*O-S.R/R0T1R2P4P:P?OCR\
      GRHS 4_#P$R-R1P:P=R ,>#S%RBP [Y#P'R*R  >U&# ^T%# )!'R*P?R KH%P'R *&%P*R=R  X3#P'R   G6#P%R'R=R @@(\
      P+R   Gb&# [L$R  %+*R=P =O%R'P +B#S%O*S.O0S=R  +;&#  /1&#   CV#R'P?R  G&%# *<#R'P bV#P1S  2O%R-P W\
      K'P0R  `G#R%R N]#P-R  (Q%R 7+#P%R >@#P  TQ$# F<'R0P 7Z#P(R 3!'P.R  HF&# 4$#R;P W0#P%R  H9'P*R-P1R \
      5O#S%O  $U%# R;#P'R  )H-R  a?#P%O&R*S0P1T8P=S@OBP ?%.P0R G8#R%P  b<#R'P   &T%# FY%# PG'P*S 7a#S$T%\
      R'M(P+R-P.P/P0R4S6R8P:R<R=O@PAPCRHR  =,#P%R VZ#P-R  GE=R X$#R%P .(%PHR ,b#R  ^%&# B2%# ?&&# Z_%R&P\
      *R:P=O@S G&4P5R  &H#R/P  %.%# ZW#R%P  YS#P%R  M+*R@P UY#P$R K,#R  L^.P0R 0O'R  K<=P?R /6#R&S0P N,#\
      R=P   D%$R%P  ,`&#  F6%O'S =M%R*P  C;&# _/#T%O 1E'R.S0N   +;#S  '$%# [B-R1P VP#P%R  BZ&# :M#R%P'R-\
      R Oa#R  YP'S*P FT8R  !Z#R  4/%# b1%#  =^%R  E2#O*S  #_*P@R  #U$R*P ,U#P   9+## 19%P'R 4b(S+O-R1P  \
       &=%# H^%# >Q)P,R-R M_#P'R 3B#P&R     QY%P)R.P0RRR D<'P)R+R.P1P4R;RDR 70-PCS   QN%# ^%%#  :H2R  OU\
      #P%R #F#P/R  85$R O)#P-R1P  1P(R O<'P-R  IR%R*P  ^D/R J0$R  O0$T%P&P G!#R%P   $[&# #Q&# [C#P$T*P1O\
      =R   2.#PDR 6&#S*PBP S]#R'P  N<#R%P'S1P  W,&#   =P'P-R.O1R  4a%R'P !Q#T%P'M*U-T.M0L1WHR >O%R  `Y&#\
       [_&# 0W#R'P-S0P  D9&# 6L*R+P MO#P%R [_#P=S  ]J&# SO&#  b6&# ?9*R@P  6`#R%P0R  _W%# ^Z%R&P*R b+$P2\
      R   C_B# A5%# 2P#S%P'P  $2#R G5#P%R   #b&# 5;'S0P UI#R %)#O%R <1#R4P5R  9]&# `'#O$S%O'P*R-P/R0R1R8\
      O>RCPER   *`#P%R   )*2R  a?&# (>%R=P ^2%R'P*P   ?9&R  ND#R'R  QX*P/S O''O*R  D;%R   ;J%# 5+*R-P !-\
      *P:P@R +A2R   J_&# G,#T1P=P 8%#P%R   6a*# +4'P.R V9$R%P  V^$#  V1&# ON'S*P CE=P?R D2.R  /G2SAP   Y\
      B#R _E#S'P E3#P%S*P  -S%#  #^&#  T'#P8R  <>#P'R2R:R   )3&# E,'P(R+R 5A-R 1I%R S+$O%R'S*R0O Z^'P  .\
      G%# 5T$P2S ;.#P.R0P=R  Y### :6&# MF#R  #W%#  6U#S'P  J[%#  D[&# [I%PDR  $T%R  ^:'P0R    S=#R'P  Gb\
      'P(R   *]&#  _Z$P%R&P(R+P/R=P?R _@%P/R $N(R+P-R  6K'R 79'P.P0S Z,#R     9;%R ZP#R'P K)#P'R-R  [=&#\
       _[%#  33%R ?0.R D0-R1P  L<%# $N#S%P-P  IB## 'Z$R%R&P(P/P0R1R2R3R4R6S8R9P:R;P=P>O?PARBPDRGSHP    2\
      H*P=R  RT#R%P  '6%R YF$P%S'S-P1P  !8#O-S  K=.R0P   T*#R&P8R=P =B$R%P&P*O/R0P4P8R:R=P@R  7:#P-R Vb=\
      P>S  ]^#S%P'P*S   T9%# WO#O'R(P*P+S-R.O0R1R8P9O:P;R=S?RCR  2)'R0P S[#R K;$R%P  ^2#P  83&# HU*R  bN\
      &# 8##N%O'P*S-P=W @]#R%P  -2%# (_#R%O&R #?'R*P   M7&# 0D$R   @Y$R  %:-O1R ?]%PEPHS Ab#P'R  GF)P,R8\
      R:P  QE=R _`#R 5D=R 47$R%P  2.'P0R  /Q%# +a#N'R*U-P5P=V>P@P 1V#S%P/P  ($%# II#R(P-P.R/R0P TG'S-P  \
      >+*R3P 6P#P'R  F(&# T<#P%R  V##S%P   A7#P'R -&'P=S &b.P0R  T^#T%P'O  =W'R +B#R$P*P:P?R@R  ;?%# /T#\
      P$R ;9=R?P   A:&# .U-R   1+#R%P 3[#P-R  &O&#  M6#O%P*T=P SM'P  ;1#R N41R  S)3R HT2P=P?R S.$S&P  ;L\
      $R4P  L&'P G+%S  3B&# ,Y2PCR L!'P.R0R   LD%# 8##S%P'P-P1P2P8V:P  @=#T%O  b,%# 3M&#  9/.R :2#O%O&P*\
      P4VBRGR  OQ#R  5Y#O'RCPHR 7D6P:S=P RZ6R    /A4# E:&# *^%R'P  C'&# R[&# =I*T Y%#S-P #$#P%P'T    3W*\
      P-P=R  X5*R  4#&# (I=P?R T##R   F5%# ^0-R   X6*R   +#&# @>%R&P V)#P%R  DJ&# a)#R%P  ^5=R@P   ?N:R=\
      P C]#P-R   VA#P%R ]N#R%P  :[&# :0*P-P/R=P?TFR !_=R>P 8M#O*P7V8P  H8&# S1&# PQ-P1R   UN#R  JE#R$R%R\
      'O(R*S+R-S/P0O2P8O?P@RCP 1Y$P-R2R G*#PBR #I.P0R #C#R'R)S*P,O/O=R  *3%# LV$R 4I-P1R  ,K*P=R U@%R O2\
      #S)P V^#P%R  X5&# >H&# '+#P%P&P'P*R/R3P:P?R@P  ,+&# $[#PBR T&%R  !^8S:P=P >5#N$P(P)S*P-S/P0R2S8R:R\
      >O?RBPCRDPFR  PE#R  Z;#S-P  WADR ]V#R ?;$R%P&R*P1R8R 4J8P=R  Va#S$R%O'P(N*S+S,R-P2P8R;S=S>P?PBPFR \
      %R'R*R  =;#R%P ]%#O%T  JN8R  5R&# V)%R   #E%R'P    )2&# DG#R'P  FV%# )(#R OU#R   U]#R*P4P8R=PHR #_\
      =S !R%R*P-P8R  P]%# ]0#S'R*P=P  8`#P%P'P*R,R  =(&# 8:%# =I%R 7^#R(P  b#%# )<4P5R  ])&# >5&# =W&#  \
      b2#R  T('# J'&# FE#S$P%P'O*P.P0R1R2R=R  bM%# Ia#P%R  >>&#   21&#   %1&# ,8&# W]=S?O  R(%P'R  1:&# \
      %7#S$R%OHP  TT8R=P #V.P0R  VV#P%R'P %T$P&R*R-O1R  !.#R  VF*R V.%P'R  Y'%# $F*S-P1P U>*R=P@P   CU%#\
          '?#O*S  J<%R'R0P  LP*R-P@R 9K.R  66%P&R*R-R=P (MDR 76#O*R-R1P2R8S:P=R?P@P  4O%P&R  ?T%# D1#O$P\
      -S.R/R1P2R=O?SARKR   WWBSEP  M@.R  @.$R&P  JS'R :_#P/R   TG%# 7:*R  NL1R  +6%# [!0R ]M#S%P V*#S%O \
        [$#R'R*O   /K#P'T/P  B0$R*R2P=P  ^.$R*P4R5P6R8R?P  %_#P%R'N*R-S/R1R2R4P5P8O9S:P<P=S?OHP DJ$P4R  \
      >?&#   74&# <Y-P1R 0=#P=RHR  )*## 8D%#  L3&# _3'R .T#P$R%P ?##R$O%R   =9*R=P@R  :X'R9P:R=P  bO#P%R\
      'R*P K]#R  YA#P$R   -)'P*R1P  4,#R  P/#S%P  +[8R  -'&#  01%# TF#R(P*R+R/O0P=P  1T#P/R 1%#P'R ?9#R-\
      RGP  Y)%#  ]R&# R$#R%P N2#S%O-R UH#S%P    ZY&# C!%R  _%'R*P/P0R  [P:R WL'P0R /N(P+R  =5%# @R=R  XE\
      %# BC'P/R R(=R 7J'R  H@8#  J7#P%S'P _@#P'R  aG&# ;J%#  EC1R ;Z#R*P@R  M:.P0R  'a&# ,*%P'R W7$R%P;R\
        5.#R%R'P  (N&# b+&# `##R'R*P  `+%# V9&# R5'S $##P'S a$#P%P'P-S.R0P1P3P8N9T:P=S?P@R 5Y#P*S4P  +63\
      R B%#P*S@P L_/R  %K'R8R   43#P%R  %G$R  2H&#  V0#P'R  )'#R/P ]0#R  T9#R=P?R  $.#R*R@P MN#S%U-P/PBP\
       /H'R*R=P  ?;#P%P'S PM#R  &6%# <F$R =I4R  [_&# :5;R    -!#R-P   %2%#  `_#R G?#R%P C3#P%RHR  ?,#P%R\
       ^H8R=P  ,C#S.R@RBP 8N.R/R0P  AC$R%P*P/R0R1R8R=R>P?PCPHR Ub#R'P  %!&# 3a#S  .1%# T=#R$P ,V#R'R)P*O\
      ,R6P:S W%*R@P <)%R-R1P  40#O$S'P 5K-R  Y5&# II$S  S/.P0R   @V#O$S *B#R%P  3>'R @)DR  E2&# )0%# NR#\
      R%P  QO%#  MY%# ?[%# Pb%# ;00R WG#R'P-R '5#P$R'P*R/R0R3R6O8S:R=P>P?R@O  QH#P-R PQ%U'P=P  73&#  FP3\
      #  ?H#P%S  Ua%# $$%PDS    :9#T'P-S.P=O   XC&# D08R  WQ#P'R  X*1S  9/#P-R 0!#R/P VA=R  bN%#  G+#P$R\
      *S+R-P.P/R0R1R6P8P=P?S@PCPFP  2R## ]'BR   F:#S'P*P AA8P>S  2.#P'R KX'R0P 2F$R  =R#R'P-R/R0P1P2R=P \
      &A%R  D(&# )*&# BN&# ^F*R=P 5_#T%P'O*N-S1R =2*S=O DQ'R=R  J:#S%P'P `+$PBR `N#R*P  ,I#P$R G@*R>P  /\
      -#R WU#P%R  *0.P0R   `'#P'S-P.P0R  :7&# 0&%# 5^&# *;#R%P   -a-R1P M2#O%R*S.R0R=PBP S#.R0P V<#P%R  \
      CO'ODS  CG&#   29&# '#2R V/#R `!$R2P  *'#R ED.R0P )J#P$P(P+R0R2R:P=R LK#P%S NI$P%R*P4R=R?R  )7#R%R\
      &O 6I'R   !#%R*P-P2P4R8P=S@P  R='P0R &B#R%P8R XT#P%R C&#O*P-S1PCR  TR#P*R >9#P'R0P <H#R'P  (b%#  9\
      Q#R%P GP=P?R  :N.R@P J^'P.R0P W^#U%O&P*P/S0P1PBSHP @'*R  .b%R 9*#R0R1PHP W*%R    3Y%# (B#R S--R  K\
      [#R'P1R V6BR   90#R%P 64#S%P T/#S'P  ;Q&R   N;%# XB%R )a.S0P  XZ&#  /V%R !W%R0P1S -+#P%S*R.P1R=P  \
      K1$P%R'O1TEP  78-S1P b[(R=P?R  (9.R0P LV#R K;#P'R?PER  P;:P=R  ]9#P'R `[#P%S  TR%# /4#R'P  KD%# GZ\
      %# _RBR !'.S1P  Z%&# +b.R A<#P*P+R  IY#S%P   [&#P@R  JH$R >>#N'P*R-P1P4U   SO&# CK%# !F#R/P `O.R  \
      EN#R-P N4#R*P    T:%# [a%ODS ,*#P%S'P  NB%# CM%# T&*R8P  4M=R  HI#PHR OZ8P:R    ?T#R  KX%P  ba*P2R\
      =R  aV$P%P&R  =G#P'P*R-P/O0O1R3S9R  OP#S 8%#P%P=S>R  XI%# ^7'S4P #!#O'R ^D=P?R  4V%PBR   F;#R=R?P \
       P:#P%P0S  UM%#  9$&# L(4R  2I&# %H&R E0#P%R    R>&# @%#O/S X$#S$O  '/#P$T-P1P2T  =_=R  %E$# M/#R%\
      P*R (T#P%R  ML.P0S   2X#P%P3S  F3&# [3#R  :>&# W2;R   V[8R  N.#O'S*S/R0R=P T2'P  -@$R&P I7#S%O'S(R\
      *P+P  %&#R'P  `b'P-R/P  N4%#  0H%R $;-R   $<#P'R  3.#O/S     $/#R%P'R*R-P.P/PBS Ja%S'P  TV#S-P  J[\
      &#  3;.R0P $K$R%P   &#*R   @#%P'R JY$P%P&R2R  `S#P$R  9!#R'P.P0R  JS&#  !S&# ?[&# _(#R$P   _a*P=R \
       SD%#  DT&# /M#R/P 5B#P$S.O3R4S  DS=R (B-P1R  0_&#   )]%R'R(R)R+O-R.S/R0R1R2S3P4O6K8S9P:S<P=R?O@PB\
      SCPDOEPFRGPHR  RB%R*S8O [8#P%P'P*O.R1R=R?O@T ZM*S@O  ZI#R/P `^#O6U=P   M4#P%R  _''P8S S)#P'R DD$P2\
      R Vb8P9R [$#PER  $A%S=P  'X%# F:*R=P  7R%O'S X7#S$R.S/P0P1R:P=P@P  1_.R0P Z?#T%P #+%R  R?$P%P&S  G\
      &&# $W8P=R  ^%$P2S  3^#P'R   O[#O$S ^=.R0P K_8R  TQ&# aH#R%P ]L*P8P=S@R  `4%# RE$R&P  F[&# TM.P0R \
       /I&# ]?8O9S 7K#R   `!'P/R -7%P&R  (-#S%O1R=P *W$P%N'P*T-R4SBRCRDP  b*&#   MI&# YI#S%P M<#R/P &]%R\
      'P #&#R%P=R?P  IZ*P=R @K#S'P  V,#T=NHR ?C#PER  7<%# NF%R FFEPGR   E-#R H?$O%S*R2P  `T#P'R '&*P=R -\
      U$R 1:'R*P  >.#T'P/P    RI$P%R'P*R UH#O1RBR  (.'P0R  W$#R  ?0'R    I#*P=R  RI%R&S'R(R+P.P0P2P5P=P>\
      PCSDRERHP  .(&# bV&# [[$S&P CE#R'P &X%R&P  [#%# KS#R  (J%#  `W$S%P&R-P1S RW%R*P U[#S-P  !/#PHR  HU\
      'R OY'R  ,A#R 5^#P/S YS#R  JI#R QE#R/P  @Q8# G:%#  _X'P0R 4-%P'R  XU'P*S X%#R%R/P  .?#P'S KQ*P.S1P\
      2P3R  H)&# M#=R  0>#P-R=S D(#O'S6P:R L?#P(S+P  O6%R  VD#O%S'R.R  =X#T%P'P Db#P/R  ;'%P'R-R 8'#O'S \
       ;*&#  6W&# $/:R N+$R=P?R  V,4R5P=P@R ^['P0R   LO&# OK6R:P  aN&# Da%P*R (b=R  <10R?R@P 8M$R  '^## \
       CK%P'R  CY&# X%-R Y='R*P0P   a8%#  S&*P=R  RQ#P%R UJ#S*R/P8R>P  D?*R  &/#S%P IH$R'S*P.P2P  RD'P*P\
      -R.R1S8P:S=PBP   6P#R%P BP$P%S&S'R(O,R-R/P0P6P8P:R=P@PARCRFP   LA%T'O  +H%# F^6P:R=P a'#S%N'R  !W&\
      # P,#R'P &!-R   VD&# [7&# b#&# )8%R E4#R%P  D.#P%R V<%R'P ;P#P'R0R  Y%0R '1#R   :?&#   <>=S?P  LD&\
      # .^&# W1&#  ?>%R  FJ&#  `>%# KR#P%S'P  :A%P-R X,%R  86%# FL&#   #$&# K5.P0R `5%SHP  #7%# F.#P-S D\
      _%RHP !D0R   U8*P=S@P A($P'T(N*P+S,R-P.P/O0R1R4R5P8P9R:P<R=SCPFRHP  aN$# I##R%P UJ#S'P  3$#P/R &$'\
      R1P  I)#R  DQ#R%P T:4P=R CM#R%P@P  @[&#  X0%R  U!#P%S'RHP  H`%# IK'R*P I'$P Q02R       :?*T=N I'#O\
      %S  _<#P%S 9:#S%P&R'P(O   7>#P'S.P  U^&# [*#P/R  J4#N$P%O'P(P*P+R-S.R0P1S2S4O5R6R8N9U:P;R=S?OCRHP \
       .*&# .1#R(P*P=R  ?&*R  Z2%P*S  LE*P@R  /B&# <*#O%PCT HN%R :N.P0R  'U&# 8-#P%P'P*R.S0P1R:PCS JH'P-\
      R  )@@R V?#R%P &H-R1P  <@*R [2'S-O.R0T1N2P UZ'R*P  H/%# #<#O-R5R8R=S?N   :K%P'R  ;_#T%O'R WE#P1R 4\
      D#R*R.P0R=P !2#R'P    :I#P'R*P-R.R/R0P8P9R :U*R  Xa'R*O   O4'P)P,S  QH%# aY&#  ZM&#  QT*PCS &M%R G\
      >#T%P/P  >^#R'P  %/#P'R +,%R  (N.R0P  '=#R'O*S HU0R 'Z'R  8M&# (`#S'P  BN&# Z`#O%S'P  AM#T$P'O*R  \
      'N:P=R ]I=P?R  <@#P(P+R8R    ,^.P0R  A7#P/R  &`$#  !D&# `K#P'R-R1P  B5#P%P'R@R &(#R /='P.P0S  I/#P\
      %R  )4-R.R0P1P:P?R  P_%S [K-P1R 8N-P=S ZB$P%R GW%P?R NE#P%R CQ4R  PL$# S'#P%R  B@#P%S  a='R  W-#P=\
      R )_#T$S%S'M*R0P2P8O=R?P@OBSHP N8#P%R 81#S%P L^#P%R&P'P*R+P-O/S1P6P8R:P=P>R?RBRCRER <G.R1P .Y%R  1\
      1#P'R3R *&'R0P 3Y#R #>&R  '.#P%O-T   Y?'P-P1S  -a#O%S'R*P/R=R -L%O-PCT  Z5%#  [B$R/R   *:@R 5'#P%S\
        P='R   6Q*R@P 9MBREPGR   BC&# PW$S &Q%R I&#R%R Y3#R YF#T-O2P    0+#S'O Y,*P=R  4-%# 4>%S'O _+#P%\
      R  GR#P%R .,%P'R*R@O  4!&# X>#P'S*P  b.3# >N%# WC#P&R'S*P-R.O/R1P2P:P;R=R  HO&#  `7'R(R*P/R4R8R=P \
      .S#P%S'P  Z^$R*R2P=P  2-%#   6/#R$S%O&S(R*O+P-P.R/R1S2O8S:P=P?S@PHR 4Z#R%P   OH&#  b0%P&R  E(&#  B\
      Y#R 1L%O&R'R %]#R  #P%#   ^6># 7.#N%N'X  7T&# -6&# `D#O'R/S S$#O$O%R'P*T-P4P;R=U@RDPHP  P6%# a>-P \
        T2=R   5W%# ED%R _8#S%PHP 7+#R%P'R*P <;'O*R+R  W^%#  R5'R J='P*R W)*P.O1T5S /B8R   _V$O%R&R'R/P8\
      R=P@R &'#R%R(P*P+R8P=R 4'#S'PCR  )A$O%T&P  B*%#  XS## *a*R   R>%# KL#P/R ZE#R'P #D%R  ;@%# bO=P@R \
      Z2#R 'P%P'R  4A=R@P  &''P0R  UE#R1P  4G&# ]^#R*P O,#R%P  ?9&# O$&#  Z<#R  [A8R=P  D%$P%S&P  J%%#  \
      1Q#P$R  EW#R%P.R0P FR:P=S :7#P%S*P/P  F:'P.P0S W1=R  D;&# 2]$T&P*R-P0P8R:P<P=RBR CA#P'S.S/P 6;%R  \
        2;&#  66&# =P#R%P @)-R %/.R BW#R=R?P  ,O%# 2a#O'O0V1P ]@.P0R  Q:&# (P%P'R T*%R'P  8/#P-R1PBR  TP\
      &# #(%R Y@#R  b@&# 85%# S9#O/S OK.S1P ++#P%M'U3S 7;%R  <Q#P$P%O(P*R+R.R/R0R1S8P:R=O   $D&# !U%P*R \
       JM:R=P [Y'P*T  I7#R$P JI#P*R  /Q'P.T0O    9Z*R1P a%#R'P 8N%S .6=OHS   */-P1S G`*P8R 6L#P%R #2#R M\
      #.R  <?#U$S%P&S(R)P*S+R-R.P/P0P2P3P4S5N8P9R<P=N>P?O@RBPESHP  _`%# <3*R=P@P RA#R  HU#O%R'S*R-T.P/P0\
      T8P9R:P=O .^%R/P  Z>'P*S  RD5R    /K'P.R0R 6,#R$P'R0R2RDR E^#P%R  3Z-P1R E=%R'P(P*R;R  =,%# #4&#  \
      A6&#   S@*P /N#U/N  &S$# @@BR   bb%# M5=R  *b$P'P0P2R4R5P=R  *F#R1P>P@R  5&&# Y_#O/S RA'P0R #20RGR\
        8D*R =I#S%O QT#R=P B+.P0R    QZ#R*P=R ^!-P1S  I$#R'P P)#R ?+#R%P @$=P?R -T%PES ET#R  K*#R'P=R IB\
      #R6P FV%P'R HN#R'P  5'%#   K5#R S(-R1S=P 4D#R%P  ('&# &70R D:0R   +>*P=R  :K#R UA'R0P=RBR  _B#S%O \
      XE%R  1G#N*S=P@S Va$R ]6#R%P  1&#R CI:P=S  >(#P1R ))#R'R*P #Q#R$P%P&R'O*N-S.R/P0P8R=R@RHR  ^I#N'T \
       #T#R$S%O'T.R/O0O2P=P 5#&R a''R+P 5S#R=P )&#O%T  G-#O$RDR  B$$R '<-R W?#P'R  A,#O%S   6F*O=S  _8#R\
       ;C#P%S'P  C1$R%P #%%R <_#R  !^&# $='P*S>P $)=P?R 3b%R >U1R  AD&# =+%# ]5#R%O'R0P  0^#P%R IG>R  )#\
      .P0R RU#R  $X#P%R  =:&#  ^1#R  #R#R$R(R+S/P8N:P=S?PBPDPSR J.%S'O  LS#P&P'R/R8R=P?P@S NL*P8S  ';#R'\
      P  bU*S=O  .-%R &F#P%R ,'#T%O   4(&# BB$R%R&P ?($R&PER 1V'V.P0M  ^(&#  (*%#  )U%# <?#R%RBP 34#R%P \
        HG0R1P2R LR'S*N-R1S:P   @I#P*S +W#R*R-R.P/P1P  '_#R%P  U]'U.P0N   b_&# 2b#P*R8S:P=OFR     ,E&# 0\
      A#R  Y6%R'P  A.*P=R P!<R  1Y$P%R +N%S'P N`#T%P'S*P-P4R:R  ^`&# .D&# /P#R*P   U>&# 7B$R E(#O%P'T  [\
      J&#   +0%#  IG.P0S  A1%R J@#R%P1R H0#P$R   >F&#  8J%# II#R 6.@R ]4#R%P-P1R  )1#P'S/R0P  <@'R  M^%#\
       RA8R  Mb&# 2b*R=P  K2%R8P=R  CQ$S'R*P/P  WP%# O8'P  (M#R%P /E.P0R  IC8T:P U`)R*R  HL%#  9&=R     \
      PA=R?P     QU%PHR  ''%# YO#R/P ,P%R  /b$# LG&# 3Y#P8P:R  7L#P !]#R ]A#S%P'P:R=P  9I*R5P   5R=O?S  \
      QN&# 8J#R .F#P%P'R-O1R=R  /9'P*S  ?W$P2R  :U%R  2]-R1P  O.&# EI#P$P%S'P(R =a4P5R ?=*P0R   *!'R  TM\
      #O'T-P0P 2Y-R  %N&# _C%#  *J'R >;#S%O  [@#R%R-L0P1T6S;P=R  =V%R  BV#P%R'R*P-O.R0P1R3R=P  A+&# 9@$R\
        !H%# ''#R$O%O'T(S)R*O+N.P/P0S6P8S=RBRCP 7a#P%R=R  -S-R  &J#P'P-S/R:P=R   P;&# Y##R  7['P*R-M.P/S\
      1T@OFR  P;&# %/&#   X6#P%R'P1R VJ*P8R  #%-S1P !M#P-R8R=P 4-$P%P*R=S  ,F'R*P (N%R  6@#O%P'P(P*R+R.S\
      0P1U2P3R=PDR ,2.R3P6P:R  ;7#R$P TF/R1P  QS%# DN=R@P  19'N)P*T-R/S1P3P;P=O@TCP Ba'P.R >'#P%S'PHR  a\
      O&# F'&# 2(#R%P   J@&#  ;]#P$P%P'P(P*R-R.R0R1P4S5P=P>R?PBR  1M$# LN*O=S +'#R-P   <G&# ]D#R  (,&# B\
      b%# _`#O-R (/#PHS    C)&# !U#R ,E(P+R  V1%# /G&#  &%HR !4*S=O@R   D^#R%P  -U%# 5W%R :O#S'P(P  52&#\
        @,%# *M*T=O &>%R/R ])%R&P*P2R:R=P  H]$P&R  '3&# X-#P$P%S SE#P%U/O >9'R  0O#S%O 9P8R=P  LF$P%R&R \
         K=&# ;a#R 9F#R'P *R#T%O  ,,#P%S  M&#R  ZO&# A/#P'R  N<:R?P )[#R X9'R0P  Ea'R*R8P  (<'R B/%P*R ?\
      ).R0P  )K&# JU*R@P PW%R'P  II#P-R  I%&# %+$R%R&R'O*R/R1R2P4R8N;R<S=R>R?P@OBPCPHS  G2#O%R'S*U-O.R0P\
      1N  ##%P   ^V$P2R   )4*P %Y%O'RCS  :^&# Z.#R/P :=#U%O*P  I,#R*R2P %Y#R'P*P-R0R1P=R FK#P'R  W##P%R \
       91$P%S&S'O(P*R+R.R/P0P8R:P=S>P@P  PV/R #$#S%P'P   7>%R:RBP  :N*R=P /##P*S  WH&#   &a#R%P'R0P  GC-\
      P1R W1#R  Y[&# NR#P*P8S %`%P'O1P3X  AP&#  ?^#R%P 3N*T=N 0V.T0O  !]#PCR  GJ$P'T/P C.3P=S  <O&# .O%T\
      'P*P-P1R AG'P=R ,,8P9R   ?-8R  4U#S%P/P  F1'P.P0S  :6#R  )6#R%P-R  =T#P ?<'R0P CT#P$P%R*P5S@P   _0\
      =R?P  7Y&# !L.O1S  -:%#  &P%#  _D$P2R .('R  *`&# K_=P?R  ;%&#  V[&# F`#V%O'P KU#N$P%R'R)R*R.S/R0O2\
      R5P:O=S@PBRFR 2O%S8P ?.#P%R  O7$P&R  I^#R 6>.P3R %#*R0P=R a=#P'R 0+=R  X(&# SE#S'O 1?%P'R RR#P%R=P\
          C$&# *8$# Q>#P/R 2B#P'S*RCP    B7&#  TW#O?R  Y>#R   EE#P%R ?_8P9R   A:=S?O B=%R L<#PBR  @1#T$R\
      %R'P(R*R+P/N0O1R4R6P8P:S;R=RCP  TK&#  -T#O%S V+#P-R/R8R=R V_$P&R  M44R    %8*R=OHR 6S#P Z`#S$R*P  \
      :5-R 0=#R-P  PI#P%R OY#P%R  (+#P'R*P %B#P%R  )K#P'R*P  R,$R'P0R   /-#R%P'T.P0O@P  F)%R'P  S/*R8P  \
      R)-R1P    -3#P%R*R '-#S$T%R'M*S-O/P2O4T6R8P:R=O?PCR  XR-R0P 3/$O%S&S'P-R.P/R0P1P4P5S8R:P=R?P@PBR  \
      EP&# V3#P$R:P=R VO#V$PBOERHP 1L-P1R  _*&# NT%# H7.P0R  `b#P$R &!#R$R%P  C7%# E>#S/O  5.%# $'&# QF=\
      R   VC&# 4G&#  BT'R(P   &0.R0P   A>&#   '0AR /K*R <`'S.P0P  C%&# NV#R'P >H#P%R  7L'P*R T2#S$P%T&P'\
      P(R*P-O0P2R3R:R=R?P  /_'R0P 'B.P0R  -S2R 75%R4P  B+%#  Ka#R%P '-#N$S'R(P*R+R-O/P0R1R2P=SBP  UA$R-P\
      1R  %]&#  3^&# 2>-R.R0P1P _>#P/R  J.#P%R&R  J[&# FQ%R'P   QN&# DX%P'R   J[&# X0$P2R -W=P?R 5Y:R=P \
      ++$R DABR  ZV$R%R'R*R-R.R0O2P=O@S ,R=R@P W6#P%T  X8%P&R'R4P5R  <Y%#  6L#P%R N2.R0P   F5%#   %+&# X\
      6&# U;#P%R 8.#P'R-P  *Z#R Xa#R   8$#S%P*O-R=R   [&%# 1U#S%P-P  27&# TS&# _a#R$P%R*P0S1P2P3W=PDP  )\
      =#S'O  *!'R*P  bN-PCS  )_%# B@%S&P*P  ;$#R%P*P8R DS'R #X#P$R%R&P  L`#O'R*T  P5%#  A-#R%P  R]&# C.-\
      P/R ^Y#S%P @L#P%R'R  +4BPGR R90R  2=&# 7?&R*O1R@R 1B-R1P  F]*R4R L4#P%R  a.*R=P F#=R?P  S_%# 0(#R*\
      P-P=R  :$'# S^%# Z,%P=R@R F^(R+P HQ2PAR  2M'R    LB%# -U.R0P QK#R$P ^9%R   TQ#P%R `J#PBR J.#P/R  &\
      RCR ?3#R%P K7.R 5O-R ;-#R$R  bX%# R)&# BJ-P.R TM#S%O  73&# .%%RER 60.P0R  '`%# 3#%O-P.R0P:R=R?PDS \
       8/&# ZO#S%P-R1P  GM#S$P%PCR V'%R <C8P:R  P5%# SB#P$R%R'P .##P'P*S 04#P%P-R=S   ;V%# ZS:S>P   VP&#\
       1-#S%P 7Q#S%P   1)$P%P&S -;%R  1.%# J%#P$S%O*R/R1R2P4R9R=N?R 7$=R  H`=P@R  S8'P*O@S LU=R :a#P'R*P\
      -R.R0R1R8PAP  @X%# E!&# 1K.R  GL8R:P=R WS#R'P=R?P  +6#P=S  H$#R 76=R?P  #%#O%P*P1S=U  &K.S0P >6#S$\
      R%P=R  ].#P$O'P*R-S.R/P0P2R4R5P8P<S=S?N !_#S%P'R/P8P=P?R Da#R(P+R  &[#R'S*P3P 5?0R   `5$# #D#P%R 9\
      D*R   :a#P%P'S  20&# /''R/R .,$P*P4R8R  !6&# IM&#  81#R%P'R*RHR 7T#RBP Z@'R E]-R.R1O  ZS$R2P  <U#O\
      %P'R(R*R-R.P/P0R1S4P8P?S@PDR 8=*S=O  ,:#P/R  ]A#R0P8R  Z74# J##R$P%R'S(P*N-P/R1R8R9P:P<R=S?N@RCP  \
      S;$R  6I#S%P'P 28%P&R Q1(P+R  Z_&#  ?:#S$R'P*R-P/R1R2R3P6R:P=R>RCPEPHO Y1#R%P QV#R%P'S G1#R%ORR  9\
      /#P%R RY#O%R-R=R@RCPHR N#%R CT#R%O-R  69&# Vb&R  #4#P%R  +@#R%RCP WGBR <R$P2R  4>=P@S  &%%R >B8R=R\
        ^E#P/R  bH&# @J#P%R  [b*P8R :4DR  ?[#P%R !8$R  84%# b`#P'T*P0P  >4&# =(#P%N'T )G8R:R=O :P#R%P  #\
      N#R%P  3F#P%R  Z)&# /'#O*PET  2P=R>P  9^#S%R'P-P  _:#S%P*P  @0&#  00#P%R=R  SA&# ,D&# TX*R  bN%# >\
      LBR      *Z&# `-&# C=%PHR X^'S*O  Zb%R   MP#P'U/O J3*S Y='R K4#S%O F>&R  TH&# S^*R@P  <+#P*R 0b*R \
       X<&# A-%# R-#O'O(R+P.P0R1S2R:S<R=R@R 2G#R%S&R'P*P=P :O#P$U&R*O  V[&#  X]'P0R aH%S*P %2#S%R-N  _8&\
      #  WT-R1P   )_&# >3#S%R'N H-#P'R/R?R  ;5'P.S0P  'C&# 2W%#  D'&# :6'S.P0P  %P%#  SO#P%S (C$R   3O&#\
       G]&# Y@#L%V  QY$R W'#S'P*O-R  C9%P=R@R   R`.P0R  >S## QK'PDR PX#S%O  HD#P%P&R/R &9#R  >+&#    F['\
      R.R0P  4(&# %M#O%S  bH$# _F'R=P   +F(P+R [3=R?P O4#R  'B&# S(&# _T#T%N*PDPHRSR   D1&# 5H&#  A/%# J\
      Q#R$P  8<#R'N   (C=R Z+#P6P:R (X=R>P  `0&#  J$.P0R    ?-%P'P0S  1,&#  &)$# Z7%# X.(P+R@R  -<#R%P _\
      5%R ^/#S(R-O=P?S  &12R 7*#P%R  ]M&#   T-#P B[%P&R'R*R-P.P/R0R:PCRDP 4M$S  Y(8R:O=T EX'S0P  Cb#P$O%\
      R&S ?:'R/R0P  ?L*P<S A==P?R   &L#R -E#R/P  @`#P-R XU-P2P>R  W(#S%P&R'P @b#P@R  %V&# )H&# ,A%# 0P#R\
         7/=R  XP#R%RBP  5&*P@S  ^K%P*R  Z*&# NT%# B<%P-L1W 2R=R  #*&R'P(R*R+P0R2R3R5R;R=P?P@OEPHO    V3\
      *R L:'P  [)-O1S B$#R  K68R ?^.R0P  !G&#  D1&#  `Y%# *,#S%P ZM=S?O   +Z%# >(#P$R2S LWHR %?#P%S  ,(#\
      R/P  UY&# ^3&# Ca#S'P  #X#P%R Q1(P+R  A:'R   $Z#P%R'R*R-O?R  Q=$R  O,#SBO O2%R  2Y#R%P 48#R%R'S(S*\
      R+P/O0O  2?#O(S  I;*P@S bA=P?R   ,/&#  ,b&# _-#P%R-R=R W0*R=P  W[0R 1C#P/R  +Q'R+P-P>R  _V6R /_#P$\
      R  /Q%#  U^&#  aK#P/R    SO#R-P   [1&# EM&# :<.R0P (0#R'P  S&%P'S*OCR (Z#T*N 0/#R%P  %,#R%P&R*R?P \
      @+.S0P  (=(P  QF&# `+#P'R@R  I[#O$P'P*S2R  45#P%R ES%P'R-T.R/P1P ;;#R   =T%# Y:'R RB#P%R Q/#R&R'P(\
      P*T+R8P=P  1C&# 4X#R P!#R%P &Z-P1R?PFR  `&#P%R 8O#P  K$&# D1#P%R  RP#O%R'S*R4P  N-&# A%=R?P  EI&# \
      0+'R*P G,GR  :5#P'R /0*R1P =)#P'R  $9%#  /M&# 1_=R J##O'T '4'P(P*R+R   AD#P%R  4*&#  ML&# JP%P.P0R\
      DS  BN%#  ]E&# 0;#S$R%R&R'R(R)P*S+R,S-R.P/P0R1O2P4O;P>R?O@NBTCPDREOFSGNHRSP  .>#S%O  ,:#R%P'R-P8O:\
      S=P   Y'#P%R  %>&# V`#P*R=P -R#R  VN&# .P#R *C'S*O  P:&# O/%R'O*RDR  $5>R ZV#S%O UP-P1R  Y`#P'P*R \
        #@#R%R'P O%#P%R 9=%P0R    O^&# 29#P*R XJ'R W^%RCP  6G&# ];%# _L&#   0N%# O(%# A$&# =M$O%O/R2S=R \
       &K#R/P F5BR  W)#R  ]A#R%O  L;=P>R -X%S'P*P 7]#S$P&P  >L#P'R  ,1%#  >4*S=O TG#R  QL#P%R 8R#P%R 2H#\
      PBR  _L## FN#P'R8R  2#$R  N+%#    F+#R%P +9$P%S&P  Z-&# 'J&# PV%P'S  T4&# R!$P&R 7Q#P%R &P'R   2F#\
      P%R O&#RBP  FT%O'S  RB#P%R*P  _b#P%R*P-S0R1O@RDP @Y#S'R*R0P8R:P;P@P <L@R 90#P'O*T   )5&# %*#R$P%P&\
      R'P-R YS$S&P'R*P ^H*R   2>#R$P&R*R-R.R8R:P@PDP  #X#R %F#R$P CO$O*S  1I%# 68%# KM=R HO#R%P [D$R&P  \
      -,#R%P1P  5*$R  87=R?P  S2%# S&%P'R(P+R BE#R%P'R  1@&R D3#O'S 5^%R*R-O/R0P1R8R=T>P?NBP  ;B#R$P   P\
      ##S'P@OCR ;1%O'T*P  %)#R$P*R-R.P0P1R=SCPER  [T&# >?'R*P9P  1A&# IM#R/P >_@R  9T#R R!#P*R  Y<1R  86\
      %P-RBR  #N&# UU&# (-'R  9''P EY#R  01*R=P `=#O'PCU   [J#R%P*PCPHR ;9)R  7A#P%S 1+#P%S @K'R*P T]%R \
       99%R  7B#P'R J&'S-P0P -<$R OB*R-S1P=P :;%P8S:O@R  H%&# Z^%R  3<$P%P'R*P.P/R0R2R8R=OFS  -Z%# 4%'R.\
      O0S   _:&# (B#P%R  @*&# 7,-P.S1P 7G#R%P'O-R@S  =L&# V%*P=R  C)#P'R  F9DR aR*P8R ^'#P4S  29#P$R'P >\
      >=R  @,#S%P*P.S0P1P  =0%#  ?>%R I>$P%R  2C&#  -b&#  6H#P'P*RFR  SM&#  ?^#P$P)R-R.R/S0S1O2P3P4P6P8P\
      :S;R=R>P?P@PARBPEPHR O_%P4R  R_%R'P  W=.# ?E2R -X#P%R HG=P?S  XJ-R1P  0.4R _(&R BE%R  H!$# .(#R-P \
      *S#P%S  XG*U9O=O *W#P'S 14#P=R  XP$R  );%R A7*P=S =T#R U@#N$P%P(P*W.U0P1N5R;T<T=NHR  0*$# %%-P1R  \
      LW#R%R ./8R   ZW%# 5@&#  +`$P0P4S G-*O@S  NN&# Y:&#  T_*R   41&#   ;0&# B`&#  T7$P'S*R-P.O4R8R=P  \
      TK&#  =B&#  7O#S'P*P  bb&# LN%# T4%S-O $_$R   #A#P%R    AB%R .+-R BI%PCS  <.*R  @.'P.R  K&'R.P0R1P\
      :R M;#O$R'P)P*R-S.S0O1R2S5P6P8P:P>R@P  _)&# =,#P'S)P 2-#O'S  V?#R$R%P'R(R/P?R  3>*R=O@R ON#P(P*R+R\
      8R=P  &D%#  3*&# (O&#  )J#R$R%P2PBR ':3R  DC#P-R  !L&#  OM%# $<&# JI#R  2+C# [@*R?P ,H$O2S  aS&# *\
      8#R ]P#N$S%T'P-R.P0R1P=ODPFR  %9#R AG#R  68%#  ;_## GC'R  )Z#P'R*P/S=P  ?D&# FY&#   45#R%P   =D&# \
      L,#S$R%S*R-P/N0O1P2O4S6R8R:R<T=O>R?P@O 5<#P$R%R'R-P/P=P?R   F)%# ^O#R$T%S&P'N(N)O*S+T,S.R/O0O1R3P4\
      R8P:S=P?P@RAPCPEPFRHP :[#R%P&R'OHS  .B#R N3#S'P  ,;#P%R  U!%#  A/#P%R :G#T'P*P  8C=P?R  #,#P%R  ??\
      #P'S-P9R=R  ='%#    F!%# 8>#N*P-R.S/P0O1T8P:R=R?R@PHS  6?%#  D='S/P D<#P'P(P*R+S  '1=R@P Z7%P'P-R@\
      T 6I>R SM'P1R 98'R0P  '.%PDR  UW#R'P  T^&# -*#P'R*RFP  [;&# R,#P$S'S*P2P F-%R'P-O1T  ._=# :0#R%R-R\
      1PCREP   *a'R0P  ]D&#  U(.R0P ME'R  (1$P2R _E#P$P%P'P)R*S-S.T/S0P4O5T6P8P:P=R>P@ODPHR  /2#P'P*P=RC\
      S  )W-P1R EY%R  !@#P'S*P  <.#P'S1P=RCP   (S#P'R VG#R%R'O  ?^#P  _S&#  ?_%O'S 4>#R aZ#P%R   25-S8P \
       IW%R (&#S%P'P QA'P*R0R  7;-R   C1#R%P'R H5#R*P  `G&# PI=P?R ;I#P%R  @+&#   Zb&# <-&# BS#P'R <N#P%\
      R N^/R D%$R  XY&# _G#O%R'R*P/R A&*O=S (F#R-P.P1S UE#P%S  C3#P'P*S KB%P'R.P  $.#P'R  93#S'P 5X#R/P8\
      R=P@R   J)#P/R LT'P*R K''R*P  NA#P-R  6+.R0P B4#S$O%R&P'S(R)P.O/R0R1O2P3P8P=O>PBRDRER ;S%R'P  MU#R\
      $R%P&P+R-P/N0R1P6P8S9P:R=P@R @A#R%P1R4R=P@PHS  6C#O%S  Fa#P'R X]GR  B`#P/S :9*R=P 7X%R  T4&# #J#P%\
      S.R0P8R=P @&=R  9Y-R 2%%R #E#P%P'RDR -9*S8O  F0$# S8%P'S  E%8R=P :-4R  *[%PHS  4G&# 'H%# JY%P&R'R*\
      R+P,R-R.S/P1R2R6P:P@PCRFP UQ#P%P'P*T-N.S0O1T3R8R=P>R  DC#P%R %H#S$O%N&THR GK#T%O     (T&# ((#S%P*R\
      /P 'A#R%P-R 0U'R   X0#R$R%P.P0R6P:R .I%R'P*P  L8%# 2a#P$P%R&P'P*R+R.R0P:R=P@R 2K#P-R  =;&# [&:R=P \
      *:#O%RBRDP  &C$R    *Z8R=P@R ''#R `[#P-R )4%R  ?&$O%S (+'P0R   A)&# R:%P4R  3[?R  5_#R 32#P%R   97\
      :P=R  (P%P'R  b]&#  @O&# X0'P0R   ](&# JZ%P1S  I7%O'P*S-P.R0P1S=P?P@T  ^b#P%R _=%O'S*P=R@R  80#R*P\
         !$&# 7X$P%R*R0P=RCR  !I'R  B*%#  /L$R%R'P*P2P5R=P?RER  $N,R     /<#R%PHR  WD$R%P  W:%# %b#R I^*\
      R   :P&# )2#R2P   *$&# (:#R%P      NB$R&P  aN#P/S 1#%P8R=P?R   @F%R'P U'$P5R  ;)&# #K*T8P=P JM#R  \
      +9&#   W]&# .'#R%R F$#P$P&S     EP#O%O-P=PCX  E$#V'O0O  -#%P&S  5b#P%R C!*P,R=R  `+&# =I#P*R=R@R _\
      A#R ZK#R'P  aR'S0O    06'P*R  N,&# 7J%R   LZ7R  ,(#P (S$R2P  13=R <X$P&R0S AG#R  2D## ;XHR  0W#R-P\
       'L#O%T  `?&# :94R  $K#R/P ;5#R NI-R  L9'P*P0R4R:R=N?TBP  %S%R-S ;Y$P-O.S0P1S2R )R$R%P&P KV#R*P1RC\
      P   ;5## KG2P4RAS   G<%P-R   [F%P*S   HY%# b*#R  MH#R  X:%#  '^%P'R-R    -*## /,.R   F%*P4P5R=P@R \
        $Y%# Pa&#  =D%P.R  8D#S$P%R&P*P-R0R1S2P=P>PBTCPDR I+#O'T*OCR    U)&# H.#R%P A_#S*R-P/O:R    C)%#\
        !O#N*N=!@N 9S#S%R'P*P6R:P=N@S  9O%# F/-R1P ZG%P8R  (6#R%P  40&# .5*P=R    5N&# R=.P0R B^#N$P%O'V\
      -PCS  Q<%# J4?P   ^Y&#   P;;R=P ='#P%O-R/S bJ'R  W+#P*R 7:#R*P W6#P%R  V-%#   SI#R%R'P-P PN*R1P b6\
      #P%S&P'P  OF%# 5J$S%P  O+6O:R  b<%# 1=&#  GH*R.P0R=P  K##R%P  a/%R*P  O;$P'T/P 0[*R  A0#P%R ^*#P%S\
      'P  V5$# 6]%P'R  CL#M'T*R 98#P&R'R8R?P aH8P:R  -[%R .b*R=P  ]/&# >)%R'P  <;BPHR Bb%R=R  :-#R 3S#P%\
      R @7*R=P@P  M0.S1P  8-%# F+#R%P  92.S0O C3#S%O  D&%# U1&#  P@#P%R8P=RDR  WQ$P2R  E2&# :X&#  XN%R  \
       bK&# $0&# />#R$P%P'P*P-P5TBSHR    ba&#   ,3#R%O&R'P*R-R2R8R:P;P>R@RBPCR  .)#P'R.S0P `4$R'P(P+P-R.\
      S/R0P1S2R4P8P9S=S>P?N@RAPBRCSDP  2M8R:P )F#O%R'P(T*P+P-T.P/R0O1O5P=R?U@P G)%R'P  C,#P%R'P !(#R%P*S\
      =P  .C$PDR  @S%# SA'R0P 1_$O%S&R  ']%R ^L2PAR   0a&# C3&# [Z%R aG$R J9#P/R  I`#P%R  A/%# =T'RCS #'\
      #P'R    X;$P&R =.#P$R%S2P +0#P$R  'R-R1P8R  @Q&# [S1R )1#L%W  EU=P?R 66#S%P'P)R*P/P0R8R 7!#S%P'R(R\
      +O-O.N/O0U4P8S:R=P?T@NBRGP  1F&#   GZ&#   2,&# -O%R W/%R'O*U-R1P5P  @(.P0R (O$R-P1R  (S%# R`*S=P F\
      E'O*S *[#R%P  `D%#  X5$R&P  4+.P0R E:%R  P/$#  ;`%# @V%R :3#P%R  <J#T%P*P N5#P%R  ^.&#   M3#P$P%R*\
      R+S !M-P=R 6`-R1P  $+$# G_%S/P $/.R   .@&#  [V%# (a%# V2#P'R  S$#S'P  &?%#  )a%R *^#R'P  /.&# FN0R\
        )A%# a.#R$S%O 2W%P LR%P'P-S  EA:P=R    [T#P'S ?P2R B0(R XN#R'P0R4P 5_=R 8+%P'R  0Z#R$P'P-P.S/P1S\
      >P  JD#R  37#R P8#P%P-S1P   )(4S5P  I)#P'S*S-P0P1R8P:O;R=R?R@PBR  XY%# B0#O%R'O(R*O+R-S.R/R1P8S;P=\
      R   U/#R  Z7#R C9%R CP#O$P%N*S-P4P5N8[=P  ^,%# <2#R '-#R%P  BH.P0R  6B#P/R T+#P%P'S  MS#P'R(P+R 7G\
      'O0S   /@&# O8%R'R1P8R:P=R?P    8?&# A[%P'R 8Q#R*P  8&&# 4A#P KH#P+S=P   M##P/R   Z#:R=P R/#R  ;-#\
      S$O   >,#R-P 9W#P*R-R/R:P  LX%# Eb3R U0'S T-#T%O*P 9G#P%R  !R#S%P [+#R/P   bE%R M,$R%P*R /2ER  L?#\
      S=P *.$S%O&P'R=P?R  /Y$P%R&R ]'-R  -8#R'P CK#S%P*P  L6#T%P*O8O=R@R R@#U%N &Y#P%R  #b#R%R'P  ;3&# L\
      O:P=R )'#R)P YV#S-O1P )<#T%P N5$P%R'P(P*R+R-S/S0P1P2R5R8R>P@PEOHR  6`#P/R  B1%R  I&#R'P  Z>#P%R Y:\
      )R,P  ]!#P$R%T&S'R)P*R+R/P2P3P6P9R<P=P>P?OBRERHP @J=OHR  BZ%#    /R&# !'&# AR%R'O*P-T.S0O1P5N8P=R>\
      RHT  $2&# 7)%P'R S$*R=P  EF&# @F%# OS-R  ;U%# '`&#  M%$P%P&S  `=%# DF6R:P 7)#T%O'P  Y)1R   B@%RBP \
       2:$R Ia'R*P  .R#PDR FG#R'P `CER F`GR R:#R%P0R #)2R  E?%# SG#P-SDR  V?%#   !U&# 36&#  H*&# //%# F+\
      .R0P   4`#P%R ];#R  >=%PHS =?#R -F$R ,>#U%P*P=PCP  LA$P'S(R)P*R.O/S0R1P2P5P8R:P<S?S@MBRCRFR   !)#R\
       XJ#R'P-S=R?PDP N^#S%P U.-R  Tb%P'S 18#P%R  0[#P%R  #B#N$T-P1O2U BI%P'S*P=R?P  3Y*T8O9P  @%&#  ;-%\
      # 1_%R'P _9#R%P'R*P  N)%R ^`#P*S  22#P$P%R2R 3E*R T!1R  >G%PHR   P.&# KY#P%R 574R ZB#R  G=%# YA*T=\
      O  .U#P%P*R-P4R  9Q*P=R   E<&#  WR#P$R T2%R  US&#  :0%# *@&#  M(&# PZ#R%P VQ'R*P  >3&# CY&# $H#R'P\
        ^?%#  ?J*P@R  N_&# ?B&# <4%P'R ([.P0R  C2#S/P BX6R:P  JI'# Hb#R%R&P'R(R*P8PBREPGPHR  @;*R  D1$# \
      bM#R +%#N%U  0M#R%O-P/T  GN#R%P    AT(P1R  -]%#  GK8P=S   #?#P'R-R C9#P*R FE*P?S  FF#P.R Z*#P=SSP \
      B6-R X8$R    66#P%S'P  1$&# /[%P*O;R@RDS C[#P'R0P   TT%R   Q!%R   aK&# +U#R$R'S)P+R.P/R0P2P3P4P5P:\
      P=S?NARBRDR  C1%# =I&#  UU#S%O S5#P%RER aY#P'P0RDR +F2R LPBPGR   4T&# 33#P'R #3#P'P*T0P1R:R=O  LP%\
      # /S(P+R KC=P?R   HO#P%O6R8S:R  LV#O*S=R 78#S%P OE%R   F%&# _Q#R ?F*S=PHR  ^(#R$R%N'R*P.P0R6R  `$#\
      P%P'S*P/P3R4P5R8R=P?R 67%P=RCR Z2$R  V3#R'P  /R#O=R  .T%R'R   B7-R1P 93#P&R(P-P/R2P5P:R<P=R?RBRCPE\
      RHP 7--P0S1P     E[#P=R  R3#R%P Y=#S$P  UC-P1R   @X#O%T'P  5`&# 11&# K>&# H('P-P/R0R=R ^U#R '!#P%P\
      *S;R   OG#P$R'R-P1P V8#S&P  V]#R  FF#P'R )M-O1S LO.R0P   5P'# 5W#PHR !+$R&P X)#P'R4P5R   E$#R8R=P \
       +?#P/S *.#O*T  L$&# 4`#N'R)P.R8P9R=S?R /G.P3R YZ.P0R  ZH$#  '.#R%P 49%S'O /E-P1R  N*0R *$=R K**P=\
      R E#2R  .1%# +Q'R  &^&#  UA#P$R%R )7*R-P=R  CD&#  V_%# O!#P'R*P=R  6@#P'R ,;-R6P:R   *I1R @3#P*R  \
      **'R  +U#R  0F#P%R*R-P.P/R0R=P ;:=S?P D`#S$P  ?O%# S&&# 9?#PER >b*V=L   LF*P  4N%# U2%R  .<%R   +O\
      %# Z[*R   )?.R ).#N%P*P-P=Z !.-P8R ;*#R'P  5N#P$S&P N01R Y2'R)R*N-O1R6P8S:R=S?P  'A%P'R T_%R  '1%R\
       T>$R%P&S4P   7`#S$R%P(P*R+S-P0P1R=R?PDPHP  SG%R OF=R?P  ]A&# OJ'P-R1R  B4%#  W31R   !5#P*T0P4P5R8\
      R9P=P EY#P'R   C.$R&P  OA*P=R ?`#P%R  P/&#  U,#R  K]$R  1=#P.R1R2R ;S$R)P/R0R2R6P:R=REOGP ZR%P)R _\
      F#P  b'&#  Y:&#  :N2RAP #T:R )T#S-P.P  W1=R?P  7]#O%P'P(P*R+R.S0P1U2P3R=PDR  PM*R  H-'# _Q#P 6!#R'\
      P  F<#R%O'R+P-T1O4P5S=P>S@RBPCPHP $Y#P    LY%R/P  ?5#PBR 9!#R%O ?3#P'S  =10R  5-#R'P  *4'R   S@&# \
        ,QB# E8%#   *I#O$O%P'R(R*R0R1O2S5R9R:R?P@RAOBRCPDP X.$P&R  5Z#P%R'P #D#R'P  1R&# +/:R 2=#P%R /]$\
      P  #2&# (Z#P%N'U  F]&# >&'R  J)-R  EI&# P_=R?P LQ#R 5H$P2R  `:#R$P-O/R2R=O?S ,)4R   ':&#  @Y3S 9]*\
      U=M  ?4#S'P 2^%R 8A#P%R  MM*P=R  ?H#O%V'P  4.&#  W=-RCP  U.&# %$#P'R5R  /;%# 2%#R ;64R  bK%# ;_%R \
       V4'R*S+O-R0R=N?R@R  &E&#  U<;R  )K#P%R W6'O0S ]!*P@R  C_#R%P'R*P ?R'R=P   ?`&# 0V*R1P  TV&# 0b#P/\
      R8R  >2#P%P'S _G%R  >V'S.P0P Z@*R  <-*P=R SM#R%P BI#R'P  ,?-P1R  >H%# 7W*R@P BA'P0R2R  T!#P%R  +1$\
      R%P&R2P >0#P'S  */#R   4'%PCS T]%P'R   H4#R  Zb#O%S ]^=R?P 05#O'T0P1R 15%P&R  DW#P*R0P@R      Q5&#\
       CX#R/P `:#P  ;,#P'R N9#P%R&P @/$S%S'N(P*T+R-P/R1P2P:RHP  [8'R V1CR  .0$R&P ,a$P*R bC#R  HN&# 2-&#\
        U#%P'R `#=R K@#P%R  -X%# 1:=P?R    .K%# ]2*P=R  &a#P&S A?%R  _/&#  RQ%R'P-S1O N@#R  Tb## K&=P>R \
       L!#P%R P$-R=R DH8R=P?R !U%O'S0R  7U-P1R (U+R  SX&# ,!%P'P*P.P/T0S4R8S=O  +M%R  Y:%# 8;&#  Ta%#   \
      BQ#R.P   CS.P0R  *@%# X^'P0R    AA%R2RCP 57$S%P  ?D#P%S   U_=R?P  ZT&# ?7=R?P   RM#R%P'P*R )X'P(R+\
      R ZY#P'S 5U#O'R  `W%# *`#R*P   B('R  ?M#PAS  =9%#  >L#R  HC'P  KH*R  ?K$P2R BV>R  Db&# C[&# AW'R _\
      )-R1P BO%R    6J#P%P'S ,[#R1P  Z<#P%P'T-R0O  '!%# _*#R-P  *L%N'P*O8RBPHW  .:$R*P   /W%# 6I&R -6#R \
      *F%R   U/%#  a-&# H'#R.R  S0&# WI#R%P  a=&# XH#P'R &^.P0R    a['P0R %G#P%S*R=P   DI#R ('#P*R=R  %.\
      'P8R?P@R   .;#RBP SB$R2P $>#R%P  FV&# N&$O%T&P*R  0V.R0P 14=R H##P%R  X<%# I::P=R  ,!#R%P  T]%P'R/\
      R :A'R0P 9/8R>P &W'R*P:R &,#R$R  <F&# !+%#  /M#O'S*P  <M&#  &4%P'P*P8S ZN#P1R [=#S%P  )X&# WH'S*O \
          2`&# PW?R $`.R0P 8]#R  U,#P%S-P DV%R8P=R?P B`#R  O^#R P/$R  FV#R/P  VN.P0R b:=R =Z'P Z6'P I6'R\
        (@#N'U IH#R$R&R'R+P/S1P3P4P6P7R:O<P=R?NHSJRKR    O)>R E>#P$P%R'P(R.R0O1S2R3R6R=PBP  3[&#   :?*O9\
      U=P  :U%# M!&# SZ-R  QE-P1R E?BR 1;%R   [)#P%R  LN&# <H&# %D#R*P3RHP I`#R-P  8b#PBR  VQ%#  CI&#  [\
      2#O*S  =W*R  X*#R$P&R*P@R  a7*R 2<$R&P WZ%S'P RO%R8P    a8#P%R  0L&# <<%P8RHR !=%R   ).%R'P AKBRGP\
       AE%P&R*R  (E&# aT#R$P%N'R*O-R/R0S1P9P:R T_#R  M?HR  =S#S-P=R ^V#R%N-S1R bN=S?N  2@%# #M%#  D/%#  \
        BB&# a%*P@R H!%P&R  X?#P SP#P$P-R2R  J;=R  ^=&# P7%# %'%R'P  :2&#  3M*P:P=S 8]#P%R  ]V3R a!=R  M\
      5=R  Da*R  OJ#R%R&R'P*R-P/P1R<R@P _&#P*S  ]^#S%O-P1RBR  Y1&# C*=PDS  -N%#  +B%# 69%#  bI=S    VX=R\
        5Z%S8R=P <P#S%P F7#P4R  1K&# '''R*P  ((#R%O(R)R*R+P,S-S0R1R8P=P :G'P0R  DB#P%R-R ?J#P.S0P *[#R$P\
      &R'P.R/P0O   @;*R  Z+#R%P H+#R$R&P'P*RCP  .*#P%R  ^C#PBR  7,-R N=$R%P 6P$R  ;T&#  WX#S%P  )!#P  >*\
      &#   -J&# 1V#R%P  U.#U%P'O-R1R=P 0H#P-R  (-#P$O'N(O*R+S-O.V0L1U2S3R8P;R=P@RBPCR  <F%S/P      8B#R$\
      R&P*N.O0T8S:P=S>R 9X$P%R2R ]4#V'O.P0P8P=P   Y:-R1P  Z!=R@P  9)#O%S SD%S'P*P=S  0X&#  @!*P=R   :L&#\
        BJ8P=R $9#P4R   $H&# :3&#  H6#R-P ]L%R 0_#T$P'R*P b0'P(R  aM%# Z.&# EK#P%P'S _D1P   ]E*R  Y6'S/P\
       I$'P*R  (A#R  ;D&# bY#P$S%R'P*R-P.R/R0P1R:O=P?R@S YB.P2R  JD&# +H#P'P*R a0%S'P0P 96*R &/'R.P/P0R \
      bW#R%P'T*O U>CS   =!&#    4&%P*S   @F%# 5.#P'R :W#R     _W%# H0#P%P'R*S V)#R  'D*S 2K$R%P*PDS  3N'\
      P*R-P.S0O1T2P3R8R=PHP V1=R  O=&#  AG%S  -3&# SN#R8P=P>R?R    Q3&#  X%#T%P'P=P  :$-P1R 7W%R'P(R0R  \
       b.&R'R-R/O2R4R:R=P>S@RAPBPDRHP  ;<-R @O#P%R  .?%# ^+#R%P'P.R K1#P$R%P&R   .J&# Q9%P-R J0%P'S  AO%\
      R&P QX-S1P  <!%R'P SI%P'P*S ('#P%R'R0P   M`#R%P >Y$R   76#P%S'P  2W&# [$*S=P [=*R@P JE#R JT2R NQ8P\
      =R BN#R-P  O(%# )B1R=P  !W#U'P*P  -1&# ?=-R1P 0H.R0P 6X#P%S.P0R=P    8<%S'O  O6&# H^-R1P ME#P-R  5\
      E#R 6,*R  C<$P%R*P=R +P'R @O=R?P  BN#S$R%R'O*S=O  4W%#  B1&# <?#P$S*R-P.R1P=P   S=#T'P+P  5%#P%R*R\
       I7.S0O  AK&#  6C%RHP  L!&# @U#P%R F4#P'P*P-T=P@S  46%#   M9'R 66%P'S:P=R I/-R  O_'O*S  ES%# FD=R \
      Z&%R CL%P'P/S  P(#R%P*R/R9P:R=P Y`*R  BD#R'P 8G$R  3X8R I-$R&P  3/#P%R E4#R  EE%# R6'R  SF&# 0a#R$\
      R'R)R*P+P-R.P/P4R6R8R9R:P>R@PCPDRFP  b]'P=R?R@P _.BRGR  ]U.R1P  /a#R%P'RDP    ?2&# ,Q'R*P@R 1*#R=P\
         <0## [R%# a>*S@O  P<#R%P  C'%P'R bO#P%S F4#P=P?R %R9R  9J## Pa#R/P 70*R=R@P  =@%#  4D#P$S&P  $+\
      2R  AI&# RG&# O#'S(P*O.R0R2P8P>R?R ^E#P'R  %[#P%R M[#R$R*PCP  !,'R ;,#P%U/O  B71R  0P#P%R  +3&# :Y\
      &# GM=P?R 0T#R$P8R  DD*R  1?&# 1Z#P'S*R-W.O1L2P4R5P9RFR   =C#R IV%O=T  GV&# !6#P'R  HX#R  0E%# 6O%\
      # YD0R GF&R   BO=#  ^8'R-R0P1P /`'R SF#P%R/P8P=R  KG%P&P'S)R*P.O1S  :!&# ^C&# bU#R%P'S*S.O=P 5+#P'\
      R N+%P&R  67#P'R.R ;R-S S;#T%O  ;/'R Q`#R*P ]2-P2R:R=P  :]-P1R 5Y*S  (1#R'O*P8RDR  62&# `=$R%P  QK\
      #R%O'P.S1ODR G&#R ,=$P%P&S  KD&# U8#R%P  ,:&# =!&#  R+#P$P%P'R*R/S0P8P:P=S?S !3*R  1a#R%PCR  bU'R0\
      P AY#R$R%P&R'O*R3R:R=M?U  UE*P8S:P    O+$# +!#R  UA#O'S J[#P=P>S   8N&# JY2R   M'&# S8#R%P XN#M%P0\
      PBW  MG&#  'A&#  ZV#P/R0R=P?R   SW#R%P FE#P%R  2;&#  b!#R%O&R  NQ#P'S  9P%# PG%R'P   =*#P'R 6'#R  \
       =F#S%U&P'O(P)P*R-P.P0O1P2N3R5R6R8R9P<P=R>R@PBRCREPFRHRRR LV#R'P-P.R *!#P%R  `M&#   ,%&# )a%P'R   \
      LG#R *b#R  BZ#R  =N#P   $>$# -2=R C[#P%R  !)%# EN#P%P'S ?4#R%O'R-PDR  R.&# _S#R  _@#S%O  +Q&# H7%#\
       #U=R  &Q*S=O  <%%# /E#R&R -=#R%R'O8P:R  D]#S'P1P  V['R #Y#P'P-T=R  *N#S'P ;-'R  >+#S'O  BO2PAR M`\
      %P'R O/#O%R'R(T*R+P>O@R  ($%R   3F'R*P  =O-P1R  (]&# ;H#P  2D%#  @b#R%P  P5#O%S'S(R+P   W_&# WE#P-\
      R Y/#S%P  $_#O%P'U 6J1R  6+&# R&#T%O'PCR  Gb'M(T*P+S (P=R?P   W5%PHR 9#'R-P1R VM#R$R'P-P/R1R=P  -1\
      #R*P  CE$#  M!&# Z2#P'R*RCP PZ%R LT%P1R _U#R&P  YX#S%P 12#R*P=P@R  @)&# JC$P'P(P*P-U.P0R2SCP @D%P&\
      S  *L#R%R*P.P0R4R:R=R?PBP @$=P?R  LW.P0R 59'R  #I&#  #?#P  `=#T$P%P*P  5:1T=PCP  $U=R  1.#P.R  .P&\
      # *(#P'R  U$#P%R  0,%# *J%# %X#R%P X7#O'R(R*S1R=P?PBRGP  GU&# XT*P5S /S#R'P *b$P%P'P*R-R.S0O2S8P9R\
      =R>R?P@P  `%%#   %O%R.P0R1R AT'P*P-P.P1S:R=PDPHR K5#O%R'R-P.S    .b$R=P  2K-R1P <J8R=P@R .Y#R$P%R \
      A:'U.P0O W9#S'O  9Z%R WJ*P=R 'T*P=S  XU&# V3&# PC#R%P  ?b-R 7I#P%P=RBR  U@8P:R WR'R0P **#T$R%P'P(P\
      *S.P1PBP  bL#P$R +0$P 9b#R  >R4R5R  E+&# =)#R%P Ha1R  FH$S%S&R(P)S*S+R,P-N.O/M0P1S4R8R9P:R=R>P?R@P\
      BPCP WK*S=P  b@&# *^4R  ^$#P%R @[#P'S  'O(P+R #P#P/R 17'P*R #F#R  *a&# &&#O'P/S0P8R   Q)%# &&%RBRG\
      P  !U.P0R  TU&#    K&&# N[#P-R/R1P  H<#P-R  X,&#  `b=P@R 73BR  ^O&# XJ%R  CG.R #Q%R  ]E$# *B#R%O'R\
        P@&# CE%P*R bL*R  TT#R$R%P/P /=#RBP 'I#O*S :R8P=R  ^!#P*O=S 'X#R$R(P*R-P0R9P?P   QX#R%P 7]0P8R  \
       @7%O&S HH-R   &BMR  'G%R'P  *=#R'P(P)P*R-P3S<R=P?R 3X#R =,#R  2`&#  BE&# E:#P%R /?%P4R 23%PCT 9Q#\
      P  7V-R  b/&# ?H#O/S 2P#P%R'P-T.P  b=#O$T%P*P  :2#P$S&P*R.P0R >Q#S%P'R-P  Y(#P%T (a'P*R0R8P  D2#P1\
      R  TQ#P%S   45&# I#-R1P  [/#M'R*S-P1P8R=V@SDPFR 8W'R-R1P HH%R8P  F_%R G?@R  #_=R 2[#P%P*R-S=P?R  .\
      =-R  ^L%# *N&#  W=%P&R  68#R AS#R #S'R  K4#S$P CS.R0P bb#O%S/P  =D&# 7P'R*P _R#P(P*T+S-R/R8P=S?P@O\
        V,.R0P %1*R O]#X%P'P/L  0R'R*P  :%#S'P =%#P'R  8(#P #A6R:P  U#.P0R UJ#P%R  WI%O'R0R .Y$R   bT%# \
       2)#P%R*P-P1O4R=R@PCS  PN&# ^b%# *Z#P%R EZ3S   1+%# /V#R%P'O*P-T MI=R?P F?#P-R  <E&#  [?&#  $?#P%P\
      &R*P-P.R1R2R5R=O?SBP M0#P%S*P  ;a#S$P&P 3-'P*R (](R RG=P?R `D(R 05#R/P  K^#P/S  U1#R'P*P8R=P?S@P  \
      $:#P=S  BC%P'R QJ#P%R'P0R=R K1-R  bE%#    G^=P  3^&#  a7&# FU%S&P*P  C,'P.P0S G9-P1R  9]&# @X#P.P0\
      R=R @X%R'P  S8&# Q+=R ON#R  4Z%# HC'P*S8P '$#P'R  (&#R FG#P'O*S 4Z#S%O  !/&# JD&# b;'R.R0O  Z*&# (\
      &8R:O ;Z'R -V#R  ZC#O$P%P*P-P=ZBO   #O&# +**S=P D)#R%P  N5.T0N GH0PHR /@#P4U8P  B&*P@R JK%R/P YW$P\
      %R  3,&#   L*&# 8Q#R 7>$P%O'P*R.R/P0O1S2R4P5R8P:S>R?S@NARCP  3/'R0P 4.#S$P  /(%#  7a#P'R  !8#R   J\
      A%R VE%P*R=SCP QE#P-R <E#R/P  @U#P/R Ab#P%R `>*R   94%R   N%%#   2T'# :,#P*S-P  7O#P'P-S/R  C3#S%P\
      'O-P1R  Ib#R$P%R&P)P+R/R1P2S3S5R8P:P=P?RAPBSCP 5b#S1P  _(&# 0Q#O%S Fb*R8P ?C#R   ';%# M4%P'R   %U#\
      R%P'P*P-P0R1S2R5P=P>R?R@RAPBR  /3#T%O'P=R?P A]#P  a_#R  PP#P'R +!%P*S  C]'O.N0P1P2S4RAU   ;*&# O(#\
      R%P'R*O.P0R1R 3,$P2R4R  MQ#O%SHR  !-#P%S&P=R@P .##U'O*P-P  ^K&#  U`.R   W2## KC&#  ,%#P%P/R2PARDS \
       VT&#  <T$R DU*P=R T9#P%R'P >b'P-R=R  =N$P%R&S'P2P=S?P@P  &E%#  5J$O+R-R.P0R1P2R:P=RDPES  8P%# Q##\
      R  ?@2#   CN#R'P*P=R  PV#R%R  I;%# /?.R0PFR  ^B&# 2##R  'I$R2P  RV-P  Ib&# 5;4R5P  ]1&# ZI%R+P=R  \
       J@#S$O&P'T*R-R/P2P8P=SCRDP  =J%#  `X*R DV$P&R*P:P=R  4`#P*R HZ%R  56'P*S/P    IU#S@P H%8P>R  AM%#\
       *Q=P@S W1#P*P.R=R 9E#R%P  F_?R   ;-#P=R 8,%R  <.%# `X#P'R R>%R'P  N0#P$S 1%=R  EW%S*O 7SHR   VK&#\
       1O#S%P'P O`#R'P  )?%# V/#R 1!-P1S=PCR  ;2#P$P%S  '-#P'R  Jb&# ]?#P>R  ;b#P%R ,$#R  YE#R 9?#R%P %5\
      'P0R  #T%P'S*T+P-P  =C%# `^%# D2#P/R1P>R )B#S'P=RBP   EC&# N>%# +a#R%R F[#R'P   *+#P'R:S VZ#P-R 2b\
      %P.R/R KZ-R 4A#O'S  VC*P=R  +Y%# TA%R'P  @3.P0R   ]Y#R/P [P#S%O-R1P  FT$# 5<#R*P=R@P DY#S%P R(#R.P\
      0R  3W#O'T !%#P%R  FQ#PDR F$#P'R  QY$# RD#O%PFSHR  *+:P=R ?2#S%P=P B8*R  72'S*O %B#T$S%P'P(P-R.R0P\
      1R2R8O9S=R>P?PBRCRDP  +'BRGP  D`%#  Y,'R*P  %/#P%R  >V&# #0&# QI%# P8%P=R?R _9#R    ]2#P%R-R  7D'T\
      0O  LJ(S*P+P a^#S%P U'%P'R  -2#P-P=RCREPHR *a%R  (D%# JJ*P1R=R  '0&# 6T'R.P  [4#S%O*R  O/%# U+=R T\
      <#P&S  H]&# ZX%#   6U#R1P8R=P !7;R >I*R  4K)R PB#R%P  Z-#R%R (I$S%P  H,#R ._*R8P  <3#P=S  :X%#  97\
      %# &A&# #!#R b0#P%P'O*Y-P8P=R     =H$# N]*P.R=P?R  )O&# KO-R1P +)%R=R <_$P%R'P    HU%R*P b*#R   +]\
      %P'R     _!&R4P  ,5$R   *$%#  '5#P%S'P  69$P%R'N*R-P.W0L2R=S?P .5#P'P*P-S1T   1V%# <V#R  0V%#  )X&\
      # 8B#S%O'SBP  a_%# N$'P*R   GZ%RBP  A9#S%P  LZ*R 2+#P-T1R   *R&# [Q$R%P %G#R   a@#R%P   TS8P=S G/#\
      O'R*R %Z*R  S>&#  .D#P%S'P =?%P&R .T.P0R  D%$P'R GQ#R  ;G$# b)#R$P&P'P(P)P*N+P-W/P0S1W2U3P4P5P6P8O\
      9P:R=P>P@PCRDREPHS B$'R LQ#R  Q'#P-P=R 4]%R  La*R WP%R  >0#P%R8P=R 1A@SCP 1?%P:R ;S$S2O  !Y&# 5(=P\
      @R ,%*R 1`.P0R H>%R'P=R  )7$O2S    :T.P0R SF#R-P1R Q4#S%P    0N'R   Z.&#  P#%S'P  1?&# -J%P'R*P>R \
      9Y#O'R  _D-R=P =4$R%P  JA.R0P   378R FO#P'T*O  0G'R 7^*P1R !O#S%P   #)#P=R@R 3+'R/P  `6'P .'#O'R/R\
       a]$P%P'R-R/P0O2R=R A`-R=P?R  (?-R1P 'K#P  PG-R1P -E#R%P  PC#P%R ZJ'P*R :E#P%P'P/S=R  [B&#  V0#R/P\
        .+%# 99&# @$8R  6b*P5R =,.P0R1R *6*S=P@P  4-#S'L(P*S-S.R/R1S2R4R=O@PDP  _Z%#  X)-P1R  b!&#  TQ##\
       */#P%R'R*P.P=RBR  'A#P'R9R  S/$R%R  _a&# $A%# Pa*P=S   `G&# P-$P%O&P'M)P-T.S/R0P1S2S5O6R8M9T<P=S>\
      R?NBRCRDPFPGSMRTR MP#T'O-P0R  TW&# 'P%R   )^1R  NO#S%P-R0R1O8P:R  #G$R&P*R2P KF%P&R TD#P%R  WI#P'S\
        _]&#   +b#R-P=R?P  bW4R @`%R  2N&# FG#R  8[##  0V#R  `7#P%P-P.T0S1P2P =<%R   /2#P%P'S  UM%# JM&#\
        -_#S%P  )^%#  OB&# S.#R.P/S4O5R>R@PCP ,.$P%P&P'P*P.R/R0P2S8R@RBR   _/#P-R a1'R.N0S  +&#P'R &`%R \
       *D%#  ZX#P'R  Y9&# Jb&# ZX#R=R  `'8PCR  HW#P*R  D]#R$P-S  4R(P*P+R-U4R8R=PBP X;#O$U%P*P U]BR  0M=\
      P?R  LU&#  ]F#R%R *6#P$S2S 0[*R=P  %U#P'S &.#R ;LBR   I/.R :*%P'S.P0SCP X4-R  Z]#R=R?P 4]#P$P%N'R)\
      M*P,U-R/R1P2R8P:P=R?R@RBRDPSR  V-CR >-8R:P <@#R-P HW#R%P  1'%# 9Z%R QW#R%P'R UL$S&P  GQ=P?S ,4-O1R\
      :S=P  FY#R'P  WG.P;R  =3#R  B#%P'R  &B%# DA&#  'P'O*R.P/P0R8O>R@RTR   IU$R   Q[#P'V.N0P  B^*R.R0P>\
      P [!#R*P-R.R0P=P@R  3[%P8R   JB#R%P +$#R$P'P-S.R=ODS  ).&# G^#P*P=R G`#P$R .*%ODS  1J$P5S  -D%# VR\
      &#  5H#O*R4R@R  X$#P%R  8M#R $Y*R _N%P*R8R 8&#S(P   35&# 1-#R&R'R*P0P4P=TBP  8Z*R  L5%# KC#P=R  ER\
      %R&P ;C#P-S1P  ,(#R'P 7<#R   P=#O$R%PBS   PK&# Y-=R?P  44&#      22%# _T%# R'#R DK%R  QM#S%O-P.P0R\
        CW#S$P%R/P  WM#R/P2R   QK%R  :)%P:R  @S#R-P/P=T?R  I4%R ,:#P'RBR  0D*S C.'R=P  +a#P%P'R/R  F:#P=\
      S -,TR   <*#S  PC#O%T&RBP  +a#R'P /#=R    KS5R ^Y#PCT   `A%P'R  F-%# X#'S*P OY=R@P */#O(S 4P*R RA#\
      R%P<R  2F#R/P=S?P 0..R Y7*R D&$R%P  +=%# G;&# ID%PBR  Fb&#  :K$PBR _78R>P   &'&# a.$# R:#R%P U4#R \
      4M'S=P  ;2#R$R%T(P*P-P0R1P?R (]$P-R  :?&# QD$P2R  :B%# Q+8P:T=P B0#R*P-R=P  @=&# Ya%R 9!$P&R  $6'P\
      -P0S 8O#R/P  Q2&# aK$O%O&R'N*R-P0T1R2S6S8P?RCP *;-R 1Y#R1R  !%#P*RCS .*%R  2.&#  NJ%# )U#T%O  bQ%#\
       4$#P%S Y9#P4S    -B*P=R RF*R  (,&# 4H#P%R H=.R0P  ,Q'# !X#P%PBSGP  5+%R  a^&#   /^&# F=6P:R  2A#R\
      $P=R?P  ?_&#  FZ%# 'S#O*S  >J%# D+#P%S aQ*RCP XL#P$P&R   H0#R-P.P1R   7I&# /3#R  TP#R%M*S-P.R4R;R<\
      S )F#O'S !]*P=R _-#P>R   T>%P'R-P1R=P ^%%S'P  K##P8R   GS&#  0*$R  D'&# S)#R  DK&#  T-#P*R a%#R  7\
      2$# *Q&# @0%R  J4=P@R 7W#R%O'P*P-R1R 7b#P$S%R&P'O(R/P4R5R8R=RBP   SR%# ?/0R Kb%P'S &.#[%P'O*K  #P&\
      # C!*R 9+/S  !P%#   X<%# Y*#R$O'R*R-P.P/P0P2R8R;R=R 67#P*S %L#P-R =3ER  %$%ODS 7=#R(R*P+P=R LX-R1P\
      =R    WU#S%O  ;I&#  ,!2R   3G#P%R -N#PBR  -L#R%O/R PB#P'R S+%R&P  ))#P'R  4_%# -A&# %H&#  ab'P0R b\
      Z'P=R .0#P-P1S:P=S  RD#P/R    32#P$S    ^2&# K&&# 0'#P'S-R1P8R=P?S  82%R VL#P*R :S'R  3K#PBS 3A#P%\
      R  $]%#  =5%R'P  3&&# T^#R1P  *6#S$S&P  *]&# *G-P1R  2_&# S^?R  >U#P'P-P.S0P1R2S8R:PAO  GK%S&P #I-\
      S2P `[#P'T*P  S(#R/P 6M*S  K_#P$R%P&R  _'#M%O'M*P0P4V8PB[  33=R?P C<8P=R  a^#R%P TG=S@P I9=PFS 'O#\
      P=R  4J%R'P  %<#S'OBR Z>8S>P  W,#N%T DP.P0R  UC#R'P ?[#O%P/S  H4%#   SN'R  3:&# &)#S$R%O'R*P-P=R?P\
       $=#P%R  !E'R*P G4*S=P   [-%#  #b%# >Y'P0R  Z?%# 8a#R  #3%P'R*R@P  #K## T.-R1S  4;-S8P  S>#O%R/R a\
      #8R   7Z$P2R 9^#R&R'P*S@P  I3@S  ?Q%# L'&# >a%R6O:S  J:&#  %2%R'P:P=R@R  *^&# ;[8R  %Y&#  0H-P1R  \
       >_%# 'Q#P'R FR*R1P ?3#O/S +=#O/R /Q'R    LF#R O5#P*R %A#R%S'P4R6R8R:P<R=P?P  M58P=S  X=#U'P/M <O#\
      S%P&R(P)O*S+P,S-S.P/R1S4R5P:P=P>P@SBPCPHP  AI&#   &E#P%R   $;#P/R  WV#R/P  SW#R   8E$S2O  JT&#  $^\
      #S%P*P  )b%#  H%#R  +/#P-P0R !@#O%R'T)N*V-O=P JI0S1P  *0&# RV&# 50%PHR /X8P=S  1Y&# VO$# 9#=S?O  [\
      8#P*R  X]*R=P   -^&# *B%O'R8RER  &b%#  bK%P'R bI#S%P  .U#S%P    D8#R%P 1_'R (J#R _V'P L='P.P0S  O7\
      (P*P+R 4:'R/P  ,H5R PV.S0O  E%$R&P'P*O.P0RHR  RV&O'R  L-#S'O  Q7*R8R  8_%S'O  T;$T.P/P0P1P2P8P:P=S\
      BR  @/'P*R  G=&# =1'O.P0T  3N#R  3#$# [9#P'S 29'P.U0O  -I%# (%&#   #-#R/P D>#S%O   >H&# F3#P%R    \
       $S#P*S=OHR  ,'#P$S'P  9S&# Jb#R%P 3=#P%R   [N&# K]=R?P  IC#R/P  O8#O-S5P<R  $$%# =(#R P/1R  #0&# \
        BS&# U2&# JZ&#  :C#R%P =/#S$R%P&P2P   V5*S@P  .;#P%R Xb#O%R&S4S=PCR  _-%R'P >T#R%R'O(P-P/R0P1R=R\
      BRSR  'D#P$P&S'PDR  W4#R0P  LO##  )T.P0R  [6&#  RK#R  F6#P'R  I74R<P  E.%#    6L%P&S &O%R Q6'P5S  \
      %?#S*P-P    <<#R%P _6'P0R  80&# U='P*R  &X.R1P C!*R @_'P.P0T >^#R  U0#P 1##S%N&R  (>&# TA'R0P  B,%\
      #  0==P@R  ?I&# b2#R'P.N0P1U  b8#R'P W4%R*P   $]#S*P  S=%R  <!=R )O#R%P-R  +N&# <`%P'R 6S#P'R   F)\
      $#  B:#P'R*T-P1P2P ?K#M'P*W-P>S  H&$R M[%R ^T#R*P  )*&# T6%#  F=EP  Y$&# [X-P=S  EY%# PN#P$P%S'O.R\
      0R1P=T 18'S*P.P/O  0)&# 0-&# W#6P:R  2_&#  %C#P'PDS ,4#P'R G:1R=P@P  X4.R  Q-#O%S  <J#U$S&P)R+P,P.\
      S/P1R3R4P5R9O:O;P<RCPGPHR B'#R  M@#PBR bY6R  H&&# ID&# ;=#P-S =-.R <.#R'P  aP%P&R  4'#R%R&P'R  &b'\
      P-R.R1P  !M#R%P   0X%# ]2#P5R  K/$P%P-P.P/S0P8R=P?R ,Y'R   Tb#P'P(P)P*R,R-T1O<R>R $A'S/O  b/%# YA#\
      S/P ^_%S'P  2/&# #C#P1R E%#P-R=PCR     NL%# @`%R'P*O1RHR `@-P1R  V%#R$P&P-P.S2R=RARBR  WF#R%P  8G%\
      R  J@&# Ub#P%S&P'R(P 9U6P:R=P [U%R  ;C*P.P8R b/#R*P-R1O8R=RBR   ND#R$S%R(P*R-R/P1P8P=P?RCR ;6'P*R-\
      R=R  Q2#S%P&P'P*R-P1P4P8P=S@UBPCP ML.R0P  +a%RCPHR  <J&# T##R/P B;0P  9W#P%R'R(P.R/P1T3R6R:P@PBPCR\
      HP   <D&# /)8R  B3#S%P&P 990PET  I!%# DX#R$R%P  JR#P*S R7%R'P  (_#R'P/R _S#R%P EJ&R  ,F%# KK#P%R 6\
      <%R'P  HJ2#  aM&#   BD$R=P V/#R'R*P  @'%# !L&# D-%R'R .$#R'P    M=#P%P&O(O*R+S-R.R4R8R:P=R 4,#P$R \
      C#*S6P:PHR  Y3$# XS#R'P   16'R*P [&#S%P.P/P0R bQ'R-P.R  'M8R=P  +S#P   SF&# %!&#  5N&#  K`*P+R4P5R\
      6S=P   :/&# .=$R    #8#S%P*P SM-R1P  ;$%P'P*R.R0P #K#R%R&P'R(R*P+P,R-R/R0R6P8P;P=S>R?N@PBPEPMR  '-\
      #N%P'X*T=M IN4S8O B5'P*S>R  )%#P%O'T  [Z%# -+*R-R 6Q%P'R T##R  *Z#V%M'R*S-P/R?O  <_=R?P  WR&# A>#P\
      %R 45#T #3'R  U*TR  b1#P%R G(#P%R=R    5b#R  P5&# /Y#P*R  AR&# =$#P%R  XF#P%R ZX#R%P   1$&# Z=)R G\
      Y#S%P  C$*R   ?!&# 4S#R-P  `X.O0S IbCR  TM8R  4P#S W1$P'P-R1T4P  XU&# 7*#R@P $^#P%S  EN'O*R/S T&#N\
      *T8P=UCP  5F$P%P&T   ^`#T$T%R'N(R+P-P/O1O2O3P4U6S8R:R<S=MBODP  Y/&# 8W%R %?#R'P0R 9>#P$R%P  M,#P-R\
       ;K#R #N#R  ZR#PCPHS  Pb%R-R/P  >J%# E)&# 2!-P.S1P :D#P%O-P.R4W  4,#R$R%P&O.S/P2R3R8P:O=R?PARBRDPF\
      RHRKRSP  %P%# bC#R D0'R b%%R-P 3`#R 5M#O$S   '$&# [_&# %,$# Sa&# Y6#P$O%RHR QE-P1R  X(&# ZX&#  :P8\
      P=R 4&#R  &`%# Q.&# KJ(R+P U$'P0R S)1R=O?R  `R'R=R =L#P%R  PY%R'U(T)R*O+O,P/P0OCR 2W#O$P%R'R1R2R=R\
      ?P N,%P'R  ^K&# )3#P&R   4'%#  CR%# %+%R  KB#M$W%P  P]&# VA#R%P E4#P*S8P:S=P  `R#P%R XI#R%P %J8R 9\
      <#P=R  8&#R*P=P CC#R'P   06-R S*#RBP  GL#R*P E^%R&P  LE%R-P   ^F*R.P8ODS  (/#S%P  .N*R=P  )T%# XX&\
      # !&%R 6Z:R  *W&# VV%# 078S 0Z#R-P  I2#R Z]*P=R  >5%R   :H&# &6#P%R'R  )Y'S.P0P b;*P  'X2P4RAS  'M\
      #R%P ZG,R-P  U%&#  =>&# ^;&# >N#S$P'R2R=P AN*O9S JT%R +%#S%N'S1P   1a#R M7#R%P  X!&# 4O$P%RER   @M\
      *P=R IR%R'P (^'R JQ=R  (##S%P *,#P$R  @V&# Ya&# 1M#S2P   Ba&# W>%# M:*R=P -E#R$R%R*S1P=PCP  ^E&# 7\
      !#R*P /A#R*T=N@P `Q#R%P   ]!#P*U-P2R >T%R'P b+$R%M&UHR  G+#R%P  2Y#T/O  -J&#   +>#P%R'P(P*R+R3R R`\
      2R  /T#P(R+P-R XK#P%R >&(R*P+P=R  1Q=# XU&# 0?'P*R-R1P  M('R  Q(-R.P (N#P*R  7.#R$P%P'R/R0P   P[HR\
        Ka&# 1O#R'P  (#%# @_$R&P*P/S  07#P%R*O/P=S?RDP )(%R   Jb%# E<#R%T'R*PBOEP b'#P%R  *F#P%R  92&#  \
      HU#P%P-T  4$%R  ^!0R   C?#R$S%P&R'P*R-R.P/R1R5O:PAORR _E%P0R8R   DV+R  S=%P'R ;>%R  G'%# .2$# DI-P\
      1R  S3&# ^0'S*P.P0R?R  .3#S  ./%# ZS#K%O*O-O1P8S=P>^  M7%S&P %O#U/M   ZR&# 5H%P=S  )R&#  $'*R@P S4\
      #P*P-P1S3P=T  J-&# B?#R  TE#PDR 2V#R'P=R  8:$R'R(P)R*P+R-R.P/P1P4P8P=S R@%P'R  #5&# K$%# Q8%R 1C#P\
      $S H1*P=R  V$%P?R  $M&# ;.#P%R <.#R    +U@R P]#P*T :*#R$S*P-S.R/P1N2P8P>R   20%# LW*P ([-R  %B#P%P\
      BU 69.P/P0R  *#%# %+#S'O     (b%# N<%P&R:P=R K<=R  )Z#P%R #I#R'P  +8#P%R S2$R%O&S &4-S  9[#R%P ):.\
      P0R ^'#R%P   F.#O%S   V1#P'S*R +A#R LH%R'P =K#R%P*P-S9RBSGOMRTR  L1GR    G_#S-R1O  Q!%# ]<%# _5#R%\
      P GT=R?P  LA:P=S  !D#R%S'OEP    W!#O'P*R.P0S3R8R?R@PBR 9b.P  :8#P;P=T  0<$R   L-&#  $.#P-R.P0R >U#\
      R  1?$# TK#S*P  0D#R/P  >T%#  U)&# <##R(R8P=R 08'P  J##R$P 93#O$P'R(R.P:P?RFR 3_-R XN'S-P Xa#P-PCU\
        M8'R KW*R   !E#R-P .<3R V0#R   /7#P'R :b*R6P:R@P G/#P.S0P  `^#R%P'P@R  &:&#  80#S*P #@#P-P:R=R  \
      H*%# BU&# K@%R/P4PBR UC#O'R*P.T0S1P  6X#S #_#P%R  [N'R  UV&# IV1P   []&#  T'#ODR 9(BR  QO&# aE%# 0\
      M=P?R YK$P%R  CT*# AL0R8R /(#N%S'P(P*P+R0RFRHS !+#R  M7%#  9$%R'R)R*P,P0P >N$P%R   QY$R ^/(P+R V=.\
      P0R 7N=R  E2%# -=&# 7]'R*P C]*R=P  ?T&# *P&# *)&#  C>## ;C%#  $_#OBS  +B%# %3#S%P  _b&#  DD&# @C&#\
         Z9.# b2#R  ,!8R  I$&# 3O#S$P 6J#SBO ;A-R  :O#P'R  38&#   7P&# Z4=R JG%P  IP%R  YH$R  Z@#P=R T,'\
      R*P   LZ%#  G0'R0P `B#P'R-S.P5R <U*R  S+=R?P CY#O%T  F'#O'S  5`&# ?-*P@R  X%%P'T*O  ZM%P(P*P+R-R8S\
      9R:P=OBPFR YP*S=P@P _S.R R-#P-R  <B8R  b$%# ][*P=R  U)$T&P'P-O.R/S0P2P4R:P=P?P@RCPDPHS  ,M#S/O !1#\
      P1R  `DEPGS (;%P'P0S  &64P5R   LH:R=P     ;E&# O<#P-R1R  2S.P0R  .M%# H3#O%S*P4RBRGR '!%P8R !I#S%P\
       _V%P'R    T-'P0R  #%&# 'T%# <C#O*S Jb#P/R 5@#P$R2R    O1#S%O:P T3#P*R-R   @<&# 4V*R/P .L#R%P ?C#P\
      *R-R  TR%# H#4P8R  -a&#   #](P*R+P   F6%R*R  &:&# .N&# D5#RCP  '?DR  G@&# RZ.P0R   P[&#  $,#R EE#P\
      -P0S bV#P%R  $@%R'PHR   5##N$O&R'S*P.P2R8R=P?RHR  ]V#P'R  N2%R  >`*P@R  12&# )@%#   Q%#P%R 9`#O'S@\
      R  5DCR  <]&# `_$T&S'P*O.P1P2N4R:R<R=PHR TY#R*P:S=O +b#P*S ,=#R%P  2V%# BI#R M:*O@S  aA%# U1#P-R  \
      Wb&#  '<#R*P.P1P:R=R?R@P  K0#P'R   %T%# V]#R  0X#P8R 3.%P'R  #*'R0P  D>#PDR !.#P%R  VI&# 7N$# 26#P\
      -S.R0P8O=S>R  PV-P.P0R@S  V.&# ]]#R 0]$P&R  #.#R/P Z9#O'S   -8#P%R LP#R  ]*&# P7$R*R=P?P  @6#P'S/P\
      =R G##R*R-R/P8R?P  ?/.R  E!&#  $0&# !_&# FN#O$S%P&P'R*P-P/R0S6R _[#S$R.P0P 07#S$R%P'P  83&# ;H4R5P\
          @.%# '!&# @.'R(R*P+P-R.P/N2R:R=M?U@RAPFR  IM#R%P'S0P .)%R 6a#R'P   !W#P%RBR  RW#P$P-R1P2R=R  ^\
      R&# ;M&# b2$R'P*P0R2P?S  `(#V%P*P-P=P TS%R'P   +4&# I'*R V<#Y$N%P*P   I9%# G.#R  AW$P&R'R(R*R+P-P.\
      P0R2R:R=O@SCPDR +(%R&P a;#P*P=R  !M:P=S ]U'R*P  QV#R  W##O'S  7]%#  D-&# I-'R*P %9#S%P  /$&#  XH%#\
        W5#R-R `!1R  (#$# BJ%P&R   $;#P%S-P1R <<$P%R  ]V*R  S-%# 9>-R  2M%# a#=R >*4R HK-S1O  KC#P%S  `G\
      %# +H&# M)$R(R/P  3G&# ]`#P*R@R 8.'P*R=P@PCS  ]5#R    N<#P1R  NW##  =>$P%R*P [I#P'P*S   7,&#   0M&\
      # `>#S'P/P  '_#R E@#P-R1R  a6#P%R'R U0#R/P  TI:O=R _7#O*T=P  9]&R  2!&#    Vb#S%P   ;X#R%P X7'R.O0\
      R  B%$P%N'R(R)S,P-P/R0R9P?P@SBR  OW%R   '2=R Y'0R   Ua&# Y0#P$R  DJ#S  CG#P'P*P-T/R1SBP B!.R0P `R=\
      R  0%%P'P*T ]2.P0R +>%M'R6R8S:R=P  I=&# YJ*R F^#P0R   GX%P'R 8S#R%P  .*#R*R 33#R  ]&#R$P =M#O'S LI\
      #R   -C&# `P#R%P a!8O=S  <E#P$R U_%N'O*P0P8P=S?PCPHY   DG&# Z?#P%S  ]V#R1P    .?#R%N&R3R   S$&# XE\
      #P$P'U*R/R0R1P2P=OBR ,F'R0P FG#R%S'O*P1P=R a>#R*O  $W&# !$#R$P 7+#P%T'O 0@$R  PI#T%R*P @#=R?P  K,%\
      R'P  TN#T%P'P(R+P@R T@#R$P%R  !)#R  !O&# %6&# [.#R-O1R  T%#R%R'P #X=P?R  EW#R.R4P CW#P'R*P=R (1%S'\
      P  Y9#P$R%S'O UP#R%P*S :6=R?P  ?b%# ]I=S?O ,C.R0P   V@&#   /=&# 5,(R ^/'R0P  _V&# ]<#R*R   bI#P'R3\
      R  ^K*R K1$R-P1R=S>O  ;-&# X>#P3R  A;#P=S  G7&# O7'R  )F%#  BW&# `2%P*R  @:#P$R bY'R*R-N1R  7;#R  \
      98&#  XT1S  U-%# J3%#  *2#O%P=U &G#P1R  #@&# 35#R$P(P-R.O/R0S1P5R8R:P<R>P?P@RBRCO M&*P5R=R )&*R-P1\
      R=P  2^&# 6Q#R%R'R-P1P   1Q#U'P=P ]A#O$T2R   +2#T'P=R?PGP  2M#P$S&P2R  aK'S0P ]0#P%S  RJ1R=P  -=*R\
        2+#R'P  GK:P=R  <5*P1R  GT#P/S  <=#P%P'PCRHR 7I*R-P ;`'P  ,-&# R6'RCP ^J%R  40%#  J5%# *D#P%R J@\
      #R/P  GK&# V_&# HA%R V%#T%P0P   OB&#  &L#R%P*P ?)$R AQ#P%R  HD&# :J'P0R 5O=R?P (?=R?P 7E*R=S?PDP  \
      &K&# A':R=P B+$R2P:R &V#P'S  ZA*R8P &H-R1P  !*2R *C%P-R b/#P1S  F6%P'R  =`'P*R 'V1R  %/#P-S  _Y#R$\
      P >N#R%P'R*P/P=R ]R.S0P  6&#P-R :>#P ZS#P'R  ;6## '!#R%P  `(%# a(CR 8E'R=O@R WL#P%R   ;`=R _6=R?P \
        8.%#  PL%# !!4P5R  R9&# M/*R-PCR V$#R  WU$R%P.R/R1O3R8N9T:P;P=R@OCRFR  SD-R1P  ),%RCPHR SS$R2P  \
      ^C&# P0$# N!8R  -,=R  #K%P'RER  %1%# HX%# U/=R  )5*# `T4# M8#R _J#O%P'P.O0P2W4R5R   Nb#N'P*R0P5P8T\
      CTHR =F#P-R  T@&# ,NHR 8)%S 7]CR 0C#O$S2R P4#R/P  9G&#  ]`%R   -_&# 1O&#  ZJ5R =L#S'P    YV%# !/#R\
       W-%R'P +;#R  ^F#R%P    _H*#   :!%# ^a&# 3<*R  :B&# ;H#R'R(R*O+P/R0SCP  &<&# 'M%R'R1P  >:#S-P0P1R \
      CX#R T!%P8R  =-%R'P I.#S*P-P4R8O:R=M?V@O  3*$R ][%P'R  A2#R%P ?%<R K(#P%R  ,F&# $Q&# :E#R b,#P%R8P\
      :R=R>P  0[&# _['PBS    +B#R%P  ;R$R%S'R*P-P/O0P2P4R5R=RDPSR  ^E&# PL#S%O  b,.P0R ]2#P-R  C;#P'R*P-\
      R1R FI%PBR <'$R 5(:R=P  -P%N'S-PES  CW#R%P  ,T#R%P   94&# R,'S*R4P8P9R=PEPHR AE'R 9,#P'R  ^@&# ];#\
      T/N  Q/'R*P I]#P/R  G%&# =O#P%R )+#P'R=R  R7&#  @*%R &3#P*R  .(%P'S  K>#R%P ;K#P0R  ,S'R  WL#P(P+R\
      3R4R8P=P@R   %Q%O'T   .U=# U7%#  `C0R  FY&# >?%# C_'R 0'0R  ]W%# G:$R 4;#R$P 0:#P%R'O)R+R.P0S:R=O?\
      S@PBP   7S&# OI#S$R.O0S=P U0*R-R  8T%# #S#R*P  T1$O%S&R  bE%# <:&#   .K&#  YQ*O8T9P  +C%# G)&# Vb#\
      P%R [B#O%S ][#S  PW#R$O%P-R.P2S  1Y%# C('S.R0P8P  4[%# @R&#  =D$#  5Z%# Z`&# C`1P3S ]K$P&R  7a#R  \
      %(-P1S  ,A&#  X1'R(P  -9#O/T J<#R-P  *<%# (7*P.R/P0P@R  X(%P'S0P8R=PBR P3.R0P:R >C.R4P5R  *N%#  [Y\
      #P-R 1'#O'S*R:R W6#P%R-P1R %V$R IZ*T=N  PQ&# 6Y%# .D#R  G4#T%R'S(P*R-S.P0P1S2O4P:P=RCODREPHR  @O'S\
      *O 62:P ,$'T b-'T.O0P  !H&# '(#R%P  .Z&# +,#U%O*PBP (5$R  6J$R  B6&#  CI.P0R N%#R%P ZK#R  ;'%R(S*O\
      +S1P  ^O-R 4D%R    D7'O*S X:#P  UV8R:P=R MK-R  MF%# WQ*S@P X^:P=R   DO#O8P:U=P :@%R'P:P=SCR   6*%O\
      'S  2^#R%P +F%P'R aY'R*P  ^[#T$O%R'O*P-T1S=PCSHP [T#R%O'S0P  6.%P'R ^%0R _N%P'R  XH&# OL&# -'.R0P \
      `'#R  &W=R?P AZ#P*S =]#P$R*R-R.P0R2P4R:P>P   BB&# b`-P1R  PC8P=R  X^#P%PCS   /]&# 7>%# 'B#S%O P%%R\
         SH&#  2%&# 4$'O*S  B8&#   b6B#    ]N%P*R ),#P'R-P <F#R EZ#T%O'P  ]'#P'R (3#S$R-S0P   V-%# %Y'P0\
      R  FaDR ::#P%R    0a'P)R 2I#R'P-P S'#R  IA$P*R-V.O/P0O1O2P4R6R8R:R=PDPERGPHP  2'#R%N-S1R   +U%#  &\
      <%R ];#P$P%P*S.P=P?RJR a9#R%P-P  !5.R0P  MR&# _N#T%P*R-P=O M(#R  'M#P*R0RBP !RBR 5W#R'P NT#R'P D$'\
      P*T.P  3@&# H,#T%P Y`#P%R A7#R%P  ?#%R'P WQ#R-P  ]T:P=R  ]?&# >1*R ^2$P2R  ZL#P%R   LA#P*R  TR&# ?\
      8#P$R '_%P*P8R9R>R  _Z%# %G#O%R-R  7+#R%PBR 5D%R ]!#P%P'R.S0P3R  O0#P%R  J#&# 2C#P$R%R  Sa&# 8A%# \
       (+#S'P1P 7L8R=P L7%R*P=R K5'R*P=R    1>#P'R `J=P?R 6V#P%SBO  6-&#  #&&# A_&# W_#R%P*R  *^ER   H`%\
      PFR :+$R&R   ]R-PCS 1/#S'R*P-P0PBR   /D#R%R-O  G0&#  /:#R-P   QF'P*R8R b8(P+R )M#R-R0P   (0&# X3#P\
      %R  S>%# IW$N*T  V*%R >S'U.P0N KZ$P'R(R)R*P+P,P-R0P8P=S?ODR  4>&# 9%%#  R4-R1P #0#P1R  ,D%# !:%O8S\
       W[#S%P *#1R  ;[&# YN&# 6V&# 3U#R%P'P(P*P.R/P0S1R2R4P8P:T@P 5=%P'R(S*O+P5R8R `2'P C2$R&P'P*R8R=P?R\
        D#'O*S &>#R(R  L^&# 4:%O&R'R-S4R8PBP RK#R%P  Z4#S%P '4BR O;*R  -!#R'P8R  [<'R*P0P5R8R  [F#R'O-T/\
      P1P  Q-.R1P  V_5# /^&# VW#P/R8R=O?R b/-P.R0P1S  93%# )H#R%P   J:'P*R  3%'P(R-R1P  ES'S0O 8T8R9P UF\
      #P/T  @J&# ..'P*R.R0P=RSR /N#R%P [&.R  I&&# N-#P'R=P?R  KP#P'R E40R  -A%P'R0R1S?P  K3#P*R   `1#P%R\
       09#P'R     OQ&#  +.%R0P  IV%# 3U#S%P'P-PET  VL#P%R  [[&# $T$R GS#R'P  I>=P?R X.#O$O%P'P)P,R-P.T0O\
      1T2T3RAP >%=R  .!&# !O#O*R-P/RCR  *D$P.P0R2R  IN%R OJ%R D(#R%P  X1%PDR  A/BRGP (:%R  Z0%# #'#R MG#\
      M$P%N'P*R1P8W9S=O>V  LJ#P'R  F0&# '[-R  )0#R%P  M/0R  aK%# Ub#T/N  #):P=R  K&#R/P /-#R.P0R  GP%# E\
      E&# D'%P*R-P.P0R1R@R  RY%R=P  (T*R a&#P%O'S  ^+%# )B#R%P   [a#P=S  J+&#  _9#S$S%S&T'R(R)R*O+P,R-P.\
      N/R0R1O2O3P4P5P;P=P@PCRDRFR  [S=R?P M**R8R  82#P'R  GY%R  (>#P%R *A*P=S   %O%#  *%&# W+&# A['S.O  \
      ,;%# _Q%# b68N:O=V  <9%# 8N%R Qb'P*S   `:&# $K#P'R $?#P$R.P2S   XA%# ZW#P-R  ID'R0P  R+#P%R Ub%R C\
      T#R%P  !'&# Za#S)R-P1P  <1#P  F*%R&R'R(P.S0P2P4R5O8P9P:P<P=RCR T='P*R  E$&# #=#S$R%N&R'P0R  RA%R  \
      K^#P'R  MM*R 7S%P'S Z_.R  K_%R-P XL#O-P/S1S R4'O*S  Z=8R=P ()#P%R'R  -/#P*R OU-P1R=R  (P#P%O'R8R:P\
      =P?R _W#R-R  H<.P0R  8.%# N>%PHR A1'S-P0P )L'R 6I$R%P&P2R  '*&#  KH&# 78#O%T  :U#P%R 0H#R%P Z&%R-P\
        6[%# TD#S%O'R HWBNGT #('P-R1R   CT#R'P   M)%# SW#S-P1P  LL#P%R  6F%R  `8#P'S*R=O V/$R  WI.O0S G%\
      %R(S*P+PFR %K'R0P (6*R  (X-R1P  <7&# I'#S%R-P.P0P 59#P)W,N=P  V<%P&R %+#R  E@%#  Xa4P5S W&%R .Q#R \
      G58PHR E=#R #<#P%P-R3R 'S#P%R  VK#S$S%O&R'R*S-P0R1R4R5P6P8P:R=L>P?T@R  2%%#   (8.P0R  +D'P(S  FU&#\
       #G#S'O a<#R-P @Q=R  4(&# =I&# Ca$O%R'R-R/O0P1R4R6R8P=PCRDRERHR -X'R <T#P=R  !*&#  ?,*R@P  2?&# ]U\
      $R  TT&# R#&#  &H&#  DH$# ZM%R'P     _`&# :!'R*P !C'P*R /T'P0S  NI&#  )^#R  ^/&# Z!#R%P 6X#R 8D(P+\
      R  ;'%R /^#R%R    O5.O0S  4+&# b!%#  4]%#  *U%#  ([&# ]B*P=R  .M#P*S H/%O'R(P-P8T9S=PHS  2>&# R.#R\
      %P-R R<%S&R  S/%# ?7#P%R  ,3#R a:#P%R0R  B3&# #_%P:R *H=R  1A%# 7_$R F:=R  OK%PBR KU$P2R -/-P.R0P1\
      S  %@%# ]G#S/O G_#P$O'P*R-R1P2R4S @5#R />*P.S1O5R  ?+%#  .6&# *M#R [V#S/O   1M&# 6[#R/P  HP#P'R  $\
      5%# 6X$R KJ$P2R  9=#O$R&R'U(P*R.O/R0T2P8O9P=R>P?R@O 988P=R  `]&# 62&# />%R  PO$P2R  ]O*# QS#R ?7#P\
      %R   =)-R  L9%P&R  AQ#P%R '4%P'R  EB#P*S=P XD#P$R  2-&# 0F#P%R  39*R=P (?1R GB%P'R(P*R+R-T/P1N5P8S\
      <P?P@PCRHS  5K&#  Z$%# 53#R%R #a*R  WD#R &;#S%P@P @*#R  0.#P%R    RX#R%P    /X%# 7(#R%P  I@%# R6/P\
        3(#R$P%P _?#P%S'PFR  1F&#    ^#&# !b#P%R 81#P6R:PDR  >$$# /A%PHR  =$#S*P  S`&# BO#R1R@P   7-#R  \
      ^=&#  V.#O'S  3+&# 8T#P'R  _L&# )34P5R  EK&#  [2%R  1(&# GR#S%P  !A:P=S BL.P0R  ;C&# [_=PCS <4#PHR\
        ,]&# D%%P-R  (a&R'PHR  *G-R1P  ?K%# Y[&# 2D0P  7D#R/P O]4R 66.S0O  T=&#  NJ#P-R1R UO#S/O  Y;&# L\
      C%P5S  <X&# WA4R YR#O$R%N'SDS  5P*S1P T%BR  %A-R )M*R  3T&# ;)#P%P'R*RCR  C]#R&P'R/P=P E%#R(R*P+RC\
      P  @D%S&P D'#R%P  ]($R&P Ha#O-S  >]'R O,#PBR  Y)&# B+*P=R    @/&#  $#&# X1#P%R G;#S$O&R'P*R-P.R0P1\
      R4R  !7&# 1R#R'P/R Z.#S$P%P  )7## GM#P-R  aV&#  CC#S$R&P'R(R)R+P/O0O2P@RBSDP  <O#R$P D$#S$P%P'P-T1\
      R   IHBS Q5#O%P1P6X  @K$#  ^N=RDR `X.P0R $(%R J9'S/P  ?Z*R=O@R )/%P*S   MJ#O%S=SCP `4#R%P'R*P  C6&\
      # 6V%P'R  @Z'P*P-R=R bD'P0R =]%P*R X1*P=R  XF%P8R ]_#S%O   CL&# UA%# ?LCR -B%R'P GN$R*P MO#P%R  S4\
      :P=S P^#P'R  O7*P/P=R 4T:R=P  #C&# ^W:S=P -8'P =4#R'P  2T#O%S  ,2&#  S%%P'R  B,#R'S:R=P@P )&#P%R  \
      L^=P@R CH*P8S9P   MK#P-R a@*R  -E#R/P MH-P1R  Sb*R $/#O%R/S   DX&# @A%PCT  [,%# NM#R$O%O(P+S-R0P1P\
      2R8P:R<P=S>R?P@R   T&%# _a&# M]&#   -G#R$P%P)S*R+R,P-R.N/O0P1R2S4R9P:R=R?R@OBPCSERHR .'$P%R.P0R a;\
      #R SD#N$O%P'R(P*S+R-O1P4S5S8V=R>T@RCP   H=4P5R  )+&# C]#R%R&R'R(R,R.P/R0R5R6O8R:P;P<P>P?NARBRDREPG\
      NRPSR [F$R&P(R*P+P-O/R0P2P3P:R=RBRHR  XY#P%R (/#P%S4P 0?*R  )]-P.R  ?4$# 6K#R-R1P <E$R%O&S  F+$R J\
      B%P'S-P2S4P=PBR    ?V*R  I_#S%O  E_%R   PFCR 0a'P-S  EK&# ;]=R?P 'V#P'R-R0P   QG%# *B%# 0**P=S #O#\
      P'O*T@R  ?A-P1R :V#P0R  M+&#  TU%P'R  :]#R$P1R SA#R  VC%# a.&# `Q#P%R 7b.R0P !L#R  A3#S$S%R&R'P(P*\
      R+S.O/N0P5P8P9P=OAPCSDRESGTHP  [`&#   GU#M$V&U'N*R-P.S0O1O2T8P=TCP NY0R   _b&# NGBR    ,3%#  `=#P$\
      P'R/R 5W#R F)#R%R(O*O+R,R-R/P1R2P3R:R=O@PARFSHS D<%R'P   WA#P'R  S,HR  ',&# `b%#  /Q&#  8Y&# #K'R \
       -$&# B9#P$R&S 6U$R%P  K_*R-P=S WR#S%O'RBRGP Z)#R/P  !K#P%P&T   SJ$# +&#P  `@&# 8?%P&R YJ#P%R  LB#\
      O$P%R'R(R*R,P-R.R/O0R1O2R4P5R6R8O:P;P=R>P?SCP ;G%R*P /1#R   I#%S*P=P   G@&# QD%#  =F&# 6Z#P/R  _2%\
      # -=#R  @>%# bO%S   OP%#  *,&# R!1S  8M=R@P N+%P*S  R/-R.R b2#R$R PK#R'P 15#R  .(#P%P'R>R   21&# #\
      X#R >F-R=R?P XP#P1R  E#&# 6/#S%R'P   .?#R$R%R-P.R0P2P #>%P/R=R <<#O5R8R>PCS  A6:R 6C#P*R=S?P@P  +E\
      #S'O Ib#O'R*S  4.%# XS&# b5*P1R +7*P=P@S  D!%# /S%# FZ)O,S  O!)R  /]&# <]#P%R  -M#R'P*P  `Z#P%S :Y\
      #R E4#O'V)R*U-P.P/O0O=P  0Z#R 0-$R-R/P=P?RDR  M;#R/P +-%R 1!$R2R  'R#R&R'P*P-R4R5P  !D#P%R    X9##\
       [0#R*P  &`=R 66$L2P4X >]%P0P=R?P   ;7*# +]%# >?$S&P U*#R  ,:#R%P  K5#R'R0P  `Q=R %X#R  `[#R     ^\
      9#R%P   EL%# )]#R%P.P0R  O?%P*R:O=R?R  ',#O%O(U*P+T-P1R=P 91'R0P ..:P=R  .'#R%P'S(T)R*O+O0R2PCP  K\
      8$P%P.R0P1R2RGR b6$P2R IO#R'P  1L%R-P=R 7X#S'O0R2R=R@P  E&=R =4=R?P   (M#O'S4RAP @P#R%R'P*R-P2R=P \
       ^.#P%R'R   C>#P=R K9$R&P'P.P/O0R1P2O3R8P:S=N>R?U@R   '+#P%R *,#P$R'P  UR#R/P 3.#P4R  Y]&# -N#S'P/\
      P XC%R'P  =E2# GP&# #+#P%R&R?R &M$S2P   1+.P0R ^>#P'S*P   Cb&# 'R%# 7W$R2P  OICS ]O#O$S   DT#P'R  \
      *-#R'P  IF.R0P  WG&# HM'O*S 1C#P'P/S  !U/R  YO&# >$'R `H#P5S  3A.S0P;P  V7&# &]%P1R  64#R%R  S-&# \
      HI*R=P >;#P*S  BO#R ^E#S'O   EO#P%O'S*R1P@PDR  DX%#   &`&# H=%R'P  X'%S'P*O.R0P2S<PAR EK#R %V#P%RH\
      P =O%P*R H4#R'P  T]&# 55$P2R  4K$R   O/-R  @T&#  S,%# /3%R?P +P:P=R 1'8R  /R%# )^$P%R)P*S-S/R0R1P2\
      P4S5P8S:P=O?PBPDP <!*R  JH&# .6%#  /,%P'R  (+&# K/5S  /1%R8R=P   24#P'S  SK#R-R=P  ``&# 6U%#  TY'R\
      0P WU#P%R  &41P3R ?/.S1P  $:&#  Z1%P'R  _Y%# P*#P'P*R=P@S 1L0R1P  YJ#PES     -7#R%P-R    <C0# b=#P\
      *R Ua%P'R 5Z%R'P   N:%P'P*R.S=S@RBP @11R@R     @S$P&R'R+P-R6P8O:R;R=R@NCR #N#R   .1%# [0*R  (D## @\
      3#P%S  BH'P.P0R  I>%R'P :]'P0R  +6#R%P&S0P  Db%P'R ?!8R  `=%R I7=R XF$O&S    H#=R ^8#P%S*P=S   !M$\
      R2P  K+%P'R ?&+R  ND#T'M*P-R1S :,=R?P  P8#N%S'T1P  OA%S'P  J*%# O=#P%R'R1P ]D%P*P-S _%#V%OEOHR  R<\
      &# 9W#P'P-R/R0R1P E2#R%P   $,%R'P  #$$S SJ#M%P*V   &I#R%P'V*N+R0O <9#P'S-P  $@#R*N-S +3#P%R #B$O&R\
      .R=P  *5&#  R2=R %a*P=R O_%R  %&%# MP:R ^R:P=R  L.&#  )M%# D7'P*R  CZ&#  +!%R P-%R'P   /9&# '+4R 1\
      Z/P=R  ?%%#  _Q&# E01R  I9#S'S(N  ;,&# .%*R   JI#S%PBP W7#S%O  ?K#R 4:*O-R1S .8#R  %>%#   '$%# ,$1\
      R  :E>PHR  WW%# X4#P%R R?%P'R      O&&# [E#P'R <X*P  NN#N%R'T(R*O.P/P0P2R4P5R8U:P=P>PHT 0A#S%O  !?\
      #P'P*R=S G2'R9P:R=P   =?&# -C*R CU'S*O <$#P*R0PBR  W2&#   J?#R'P 6V4R  R##O%S  %$*O@S H##P-R   bC'\
      R QJ-P1R   ZG%#  D(-R  ]/%P'R4R  FH%# 1J.R2P3R  U4&#    B^%S'R-P JR$PBPHT  (]&#   DB#R$R%P&P-P0P1R\
      =SHR *S#P=R  H!=R?P Q!#R'P  W[B#  PM%# 8b%R #$#P%R   B/%# $E#S=P@R D;#R I/'R    M*#S%P  HL&# 2_&# \
      5-*R O!%S 03%P'R  ;B.R0P  _E#P'T.P0O  GI&# 4V#R%P   J1#O'S*P.R   J*%S'P  ]N*P-P1R2S:R=P>RAPFRHR J<\
      #P'R  0/#S$P%P'P*R-R  ;Z#R-P Y5%O*P-R/R2R4R8R=O>P?T@PHR &%4R   F!#P%S'P b,#S=P  b%#P/S FL#P%R/R=P \
       b1*R4R=L?V@P  N>(P+R  ^%#O%R&R  `-%# UE#P%S U!#P%P'P(P*R+R.O/R0R=R  /G#R'P/P  VS#P=P?R  %)*R  C9$\
      O%T&S(P)P*P-P.R/P2R:R>OCPHR 3,%R  =K%#    5`*R=P ('#R%P  #B%P0R=P@S   bF#S$R%R'P(R)R+P,P-P.P1P2P4R\
      6R8S=P?RAP  X&&#  GQ&# DA0R XY-R1P  _2'R 5=#R'P*P-T1R=O A9#O$R%S'O1R   _L%# <T&# U_%P'SHP _<#R 3K#\
      P*R J4#R-O.T0R1P  >T%# T0'O*S <-#S%P  WH#R%P'R0P  -*&# L-%R  [P#R-P X-#P%P'R  I1#R%P #C#R%P'S*P O6\
      #R$S%O'P*R=R?P  93%# R0:R '>#P-R1P8R  *0'R*P.R0P  ,A'R*P=R  Mb'R-P  %=#R-R0P9R?P@P  /C*R<P TF=R  '\
      7#R1P  ]6%# _)#R%P  2C#R%R  ;)%#   KI#R  :@#P@R bM#O/S  )B%# N]#S%O .&#P%S  9E8# EM#R%P V,.R   >U%\
      P*R=R ;'#P*R 3[#R ,G-R1P  VT%R UW$P%P'R*P0U1P2P3RDP  )4%# 4U%R'R)P.R1R2P4P8R=R?P@PBPCRDR  8+*U8P=P\
      ?O@R  ;A#P$S&P*R-P.S1R4R=R>P?RBP !I#R-P  L-&#   I##R%R'P*P PC-P1R RD#P%R ,S%P'S0P  SX#N%S'R 38#R'R\
      *P=R?O  -J&# SF#P%R +G$O%R&P'R*P5U8P<S=PCPDP ]0#S%P'R  J:#P%S  ^F*R   C9(P*R+R  [K#R'P  8U*P8RHR  \
      OV#R'P8R  5[$R%M&S'S(P+R-R/P0S2P8P:P=R@PCR T+#R%P  UG#S$T%R&P'R*R+R.N/P0R2P4R5P=P>P?P@PBRCPDR  Q:%\
      # PL%R  W)#R  K6#P$T  4Y-RCP RW%R XJ)O,S ^I*O1S O@%O4R5RCR ZQ#R=RCP  WC%P&R 4b%P-R=P  bP'P-R1R   B\
      U%# +_#O%S  [R#P%R V+*R=P &1&R   8C$R  .('R*P  $^1R   *a#PBR  TZ#P0R @)$P2R  S]&#  /$&# V]-R J*.R0\
      P A_#P/R   <1#T-P/P1S4P +D:P=R  N;'R*P M,$P%P&R4R 05'R-P.R  ^G&# <D#P-R  V_#P%R >Q*R=P   I^-P1R  0\
      )*R EX%R*P   &#(O+T aS%R _Q#S%O   1>#P=R 72#P/R I7$P*R=R    ^6%# KO#P:R  55&# aI$P%S'R(P*P+R-S.O/O\
      0R1P2S4O8R=P@RGR   3K*P@R *P#R/P b5#P*P-R.R/P1S2R8P=R  (=@P  +[*# B18P:R %aBR  2$#S%P  b<&#  )$'P*\
      R1P=P?R E#'R1R  [I&# TZ%R  ;Y$R 86%O*S-S.P0P1S  _M&# ]M&# %Y%R  TG%#  (L'O*R  5<#T'P*R-R0P   I%&# \
      _?&# ;O#P%RHR Q>*P=R  G5%P'P)R*R  ,Q%# ,Z#R (X.S0O S,'P*R 5Q$R?R B!#R  >3$R2P A[%R ,(#R >Q#R  ,/-R\
      .N1S F5#S'R(R*R-P.O0U8P=PBO  H_$R  *+&# aC#P%S YA#R%O/R ^Z*R  -@#R$O&R.P=P?RSR    /K%# :1CR  K3%# \
      U6%#  JX&# 0>#S'O bE#R%P'R  EG$# =:%RHP 5I#R-P  DA##  GD$#  DX&# +R#R-R1P aS'R8R GD$O&SER  18'O/S \
      '%#P$P%P&R0R1S8PGR   !5#PHR  5'&# EZ#R%RCP  XK;R G!%R  `'&#   +)$# !X%# V[4P8R=R ,!*R  <a%# Q`&# S\
      b$P%S&P  LT%# Tb#P%R  SN#P%RHP ?Z#N*P.T0T1P   _3#O1RHR   G5%# V=BREP  1E1R=P@P CX#R%R&P'P/P  V['P0\
      R A`'P*R  @>$R.R/P0P:R=P    UF#S%P ZU#U$P%P&P'R*P I(#R%P  K-.R0P   G`*R NS8P9R D3.R0P !L%R  P_&# *\
      >BR =N6R  [Z%# [_:R ,F#O%S'R  '4#P$R%P&R2R   SW$P%S PX.R0P  8W-P1R G:#R.P0R   .+%# =L%R  +J%P5S   \
      4*#R BK#P'O(O*T+S-R  5>#P%R*R=P@P   +^%# A@#S'R*P8R=P  6,&# 4Z%R&P (H-P  C)%P*R 2:#N*P-P1P=X &,-R1\
      P CF'R=P #,#R%P  +;#R=P  (K#S%P*P OZ.R0P `/:R ,7#P%R GP#P  &N&# O5&#   YR#R*P /;#P%R  N2%#   H[*P=\
      P@S b;#R  2Z'P0R  [_%# JN#R%R'P/O     SD#P$R   F,&# JD0R 8T#R-R1P  ,:$P%R  2>&# SU%R  E:#R%P   )%&\
      # [1#R  4;#S%P*R<P B1$S&O _-#P%S'P8P>R  1*%# U28R   OX'R  ZV#P*R ^&#P(P+R-P1S=P    [8#T'O  4b&# R;\
      &# U0#P'S  !A-# ?F%# 33#O*S-P1R .4#O%S  )*## -<0P   !$%P'R 5J#R%O/R  %N-R1P  SB*P-R PN'R*P C*%R'P \
       NJ%# 0T%# 8`%# S+?R S&#R%P'P=R?PDR  %F%# B4#O-S  7P#S%O ]S#R%P ,F#P8R  8?&# BZ'R0P  J>8O9S K>'P L\
      <#P'R  VV&# C)'R*O@S    J%$# &<#R KD$R4P  (A&# AZ&# M&%# ;Z%R  L?-P1S !?#P>R  LI##  @7%S0P   E:#P'\
      R   5B'R.R0O  (a#O$S  F<%#  /N*O=S  +Z&# [;%R ,?%R 84#U$P%P*P  S.#PDR  R@*P6R:P=R  T*#P3R &S%P'R2R\
        9K&# L#%R&P >T2R  I3'R-P '_#R 21?R  ZY*P8R=RSP  !T&# [A-P1R>R  @I%#  V+%#  6<&# =7#R;P bG$P2R E6\
      $P%P&S  9Z%#  X7&# #K'S*P  ]!#O/S  O<#S'P _6$R  6'%S'P  LC=P?R  ::&#  Q[%# 4W&#  P[0R #48R  A>#P%R\
      'R*P    QW#P 9*#R%S'R)R*S-P.O/R0R9P:R<P=P@NCP KG#R'P  LM#R-P0S2P  a20# 77&# 37#R'P 85#P3R  SU&#   \
      H3%#  RR&# OI%R 6E*P=R T'4R #,0R  P.#U*P-P W;#R%P   T'&# '.#N*R=V SG=P@R  1I&#  LE&# V+%# Pb=R    \
       MZ'R aU#P(P+S !b:R=P  (a.R0P  );.P1R N^*S/O   58@R Y@*P@S ,5#S$P&O'U(O)O*P+P-R/O0R1R2R5R6P7R8N9P:\
      P<P?P@OARBPCRDSEPFSHRJRKRRRTR  ?O'# 4<%# HC%# .1#S%P  V[%R'P    WS&#  @=#T%O    (K8O:S F6*R  _H&# \
      ZQ&# RV%P'R  O'$T-P XM'P-P0R1R  :?&R N=#R$T%P.P1REP D&*R  7)&# +`&# ,L'R  *H&# MR&# J+&#    Z=.R0P\
        D9&# 9+#R W,#PBR [%'R  #:.S0O  ^O%P&R  EY&#  FJ#P%R  K[8P>R R_#R%P  7V%# X&%P(P*P+R.R0R1P2R4P8R=\
      S?NDR    +,%#  Z*%# 3Z#R%O*O-U1T;O bO#R$R2O  *3#R%P  Q'&# TO.R  5[%# ,*%P*P>S 5C%P'R  Q$#P'P*R-R.R\
      0P  %:%#  NX#O%SHR  KB#O%P'U  5D%#  8)%# Q#%#  &V&#  $a&# FT#R  0.=R $$%R U##R%P  _$%# 0G%# !/%R8P\
        Y9%#   5U&# ,Y'R  4D#R-P Q8*R 5H#O'S  #TCR @Y#S&S-R1P8PBPEP IR#P%P-R1PHR  ]M%R   ,T*P8S  9B#P%R \
        @3'P*R   bB&# KV%R'P P-$R2P WT*P<R  Ua%# 5J'R1P=P?R /P#R  ?,#P$R%O*R3S  ZT#P%R&P*R-R1P;R a7(T+P \
      -a#R%P'P-PBU %Q*R    5`*P=R ]<#R  G=&# NG#P/R /%-P1S G_'P  `T&# LM&#  KU#R*P  E^#S%O  '!*P=R :(#R \
      8W'O*T-R/P1O6R8S:P=OCS  5G&# XW0R1R 36-R    J6#R'S*P-P.P0R 9A'P*R  48&#  .U$P*R=R -.#PBR  K(4P5R =\
      F#R%P  BW#T%P'P*P-P1R=P J;#R%P #S#R$P&R 'M$P%P&S  LY#R-P <*'R0P &V#O'S  8&*S  8E#P'R  S>#P%R ;`#R%\
      P 1##R%P QW#P%R RY-P  =#=R@P  FE%#  _@%#  Q.%# 1;#P%R ?8%P  =5#R%O*R-R/O8P:R=R>P?RBR AJ%P'R   aU#R\
      'P  :X$R &K#R/P  4Z$R2P  <T1R  W+$P%S'P(O*P-R.R1R2R5P6R8P:RARDRGPJR 6]/R    ]O-R KJ=P?R  ($&#  Nb&\
      # a'%P*P/P=U (9'S*O0P@S LO#R=P?R  VG&# CA#P$PBT  &,%# L^%# /+1R  D?&# 2A=R #@-R.R1P  @A#R-P XP#S$R\
      %O&O'S*P8S>O  V(*P=S #a$S%P'R*R/R4P=R@N (W#R%T&P'N*P/S=R?PBODRGRHR  F5*PCR 7O=S?O %**R  ;9%S'P <8%\
      P'R*R-P1R 8I%R  2N=R?P  ^%%# #6'R >E%R  T>%R  OJ&# 9^=R EV%R U5-P.R1R   *!&# A5:P=R    R8%# 77=P?R\
       OR=R  `-&# .D%P'R   MD8R 81#P*P8P:RBPCRGR  !Y&# bN#R    E*%# $R#S'P =^#S(P   G=%# @2$P%R&P  `'#P/\
      R ES0R  $L4R 1+#P%R  EN?R  aW$P%S8R:R?P  !&#P'P*R8P:R  [N%#  XV-P1R PGBRGP  `L&# aE$P2S   99*R8O=P\
      >S <8$P%P&S  2/%R*P0P=R  7;#O'R*P=R  &@%R E>*P<R=R  X;$P.O0S2R RT%R-P H3*S %#'R.O0S :$%P*T-P.R1R2R\
      8N  ><0R  &C#R%P  GC%R'R0P ^<$P%S&P U>%R %b#P%R B%%P  38)R*P,P0P1R6R8RBP :)#R ?H/R C!#P$U%P*P TF4R\
      5P   EN#R$R%P  'D#R  :[#P*R8R=R  $F&# 3M&# YH&# RD#S%P  bY#P$S(S+P RC#R%P OF'S0O  CW#R%P*R3R=O>P?R\
      HR  M9%# 3T#P  K8&#  b:#P%P'R*S     I53R   ]@#R%P     0Y#P-R.R0P  SF%# T2#P$R  _*%PDS  9A#R'P  XS&\
      #  A1$P2RBRGP  MF'P.R  ;>## 3S8R  1S#P%S*R.P1R=P  5I%# a/$P2R +]'P*S  C/%R   *##R :Q'P-S.P0S1P  WY\
      #R  >B%# )8&# 5a(R+P N]%P'R #)#S'P*R0R  :*&# FW'P*R  TF#REP =a'T.P0O #J#R%P*P  !'#R$R=P #:#O'S*T-P\
      /P1R2R=P?SBR  M_=O?S   */%#  ^M#R%R'P  RA$P%P&R*P:S<P@R bL#P&R'S*S-P.P4P5R=P?S@P  GD&# H;%R&P'P)R,\
      R-P0R4P8R=O>PBRES QG'P*R [G0P KM#O%S   [L#N'P*T+R8P=S?O X0$R&P'S(R+P-S.O/R0R1R8P:P?R ,4BR SI'R  *V\
      #R >6.P0R:P=TBP   _C#R%P   /?%R'P  1?$#  8:#P'R I+(R  80&# T%#S%O K@%R&P  V]#R%R'P=R >0%P'R A[1R=P\
         /L#R%P =+#R$P  a$#P*R=P@R E!#R  b4#P'P*R.R  &^%R  MX(R+P P*#P%S 29#R%PHR  HD&# UJ&# 9J*P-R1P8R \
      ^;#R%P*R4R   9Z'P*S0R=PDP 79#P=R  R[*O=S  W-&#  #$&# VU&#   &?#R  'U#R'P 3V#S%O  ^/&#  U8#P/S )Z#R\
        Z+(R+P 6>%R GG%R =b#P-R  Sa$P5S  *P&# G_.R0P  T<%# 8K&# 1B0R1P ZW=R?P P3#S'R*S2P LQ#R%O'R(P  8M&\
      # )3#R%P  GK%P*R  Wa&# 7*&#  1]'# `X&# [V#R/P XI#R'P  +Q%R  MS$T%O   G?#P%R  Z&&# U7-R/P=R D*-P1R8\
      R=O?R  ,K%#  (!#R*P  $(-P1S ,J#P-P1S *6%P&P'R*O0R8R=R>SBRCRGP  GT%# $/#R%P  :/*# 3O%P'S A2#R%P KE#\
      P%R  [M#R%P [;-R8P=R <X#S%P  JI#R%R'O-P1R3R YS%R __#S'P   #K%# <$'O0T 258R YE-R1P  2V#R%P  9&#R%P \
      B+*R.P0RCP  @N#P%R  $L#P>R    >]#P'R0P:R=O@R   SB#R%P'R(R*P+P/O0S=PBR  8##T/N MX-R  `b&# I#%R 7O#R\
      'P =F=O@S  N?#S%P `8#S$R%N $,5R '`#P'SBP  KA*S=O +@'R0P   YC&# *b&#  >I&R'S*P0P=P ``#P*R VJ.R0P  3\
      I'R*P B*#R%P.R0P   9Y.P0R 3Y#S%N'O-S1P2R=RCR  [1BRGR EN$R  !9#P%R RF#O%S8R=P  Z<%R0P -X#R$R4P E>%P\
      &R  MA#R   (9%# B_%# 'W%P&P)R*P1R2S5R9P:R;P<S=P?RAPBOCOERHP @`*R NR:P=R I,#R'P8P:P=R?R  28&# 01#R%\
      P8PGR  SK*P=R  #M*S1P3P  UR#R%PER $S*R2P  CL&# HX%R&PBR  R!&# Q'#R*P R,#R  5D%#  #a&# 0S&# LM#O%T \
        4%&# S7&# 11$R SL#O%U  Z8#R%P  [`%R ]O=R  C[#R 1F'P.P0S  H^&# U+#R%P BD*P-P0R1R?R  N:#P'T IK#R'P\
          ?G'R*P=S@P I%%R-P  ^3#R%P -0%O&S  %=%# :_#R$P  34#P%R-P1R @$3R P(8P>R    Tb#R*P-S1S=P 8B#P'O(P\
      *T?P@S  A]#P%S   GD'P /U%PHR  :L&# :4)R  66%# 89#R%P    P'#O%S  GT#R 51&R'R=O?R  <X-R1P UY*R b_#P*\
      S8RHP W$%P-R=SDRHR a4*P=S?P  $7-P1R JE$P%O'O-O.S0O2R6P8P9R:R=P>P@TCS   -/#R 6!'P  RK$# +C#P'O)S,R \
       Z.#R'P-P1R   ]=.P0R  3a%# Q_#P3R J<#P*R=P (U%R  HG%# %A&# 8(*V8P=O?O@R 05#O%P'T*P  +A%# -3'R  <a#\
      R$R2P M^#PDR 95'R   /7&#  _`#O'T SS%R  +<#P$P&P2T Q`$R  2'$R Q3#P*R=R  NR#R%P  3R#U$P%O'T(P*O-R.S1\
      R=PEO =Q$O%P=S  RV&# _$#R U6:R   :,%S'P-P8R:R>O  0?#S$P%P'R*S0P4R8R=PBPDPEPGR    [S&# F7%P'S =D#S-\
      P       PD#R0P  R!&# M$-R1P  DH%#  MJ#P'R*T.P0P X^$S  $]$# )I&#  >T%R'P  QY-R >;#R %A#O'S=S   YY$#\
       F]&#  a#$P/P2RFR >:#O%P4UCR  WL=PHR PU$R%O&P'S*P/R0P8R:P=R>R  );&# @1'R  @4$R%P&P'R(P+R.P/R0R1R2P\
      4P6P:R<P=P>P?RBOCRFPGRRR   E)*P=R $A'R0R 16&R(R*R+P-P.R0P1P>R?PCPHR    +[$# PC#S%P*RDR :1#R 72#P$N\
      'S*S  PE8# Na$# N7#P%R   D!#O%R&P'P.S0P1R4P5RFR  6b#P%R  )O%#  M'#R/P b`#R%P  >E&# CH=R  Q&#M%O'P*\
      R=PDSFTHR  ;`#S%P'P WA#R'P YZ4R  3.%R 5/#P$R%P&P'S8P=R ,.#J%O*Y-P.P1O=W  BS%# ,_'R  @+#P%P=R>R 7H#\
      R%P   #Q$R  V.'P1R ,_=S?P  ](%# #D$P%PDR /.%R-P4R5P  3#&# 'Z=R@P  <8#R%R'O )<%O'S  #6&#  ,[%#  KU&\
      # K3#S%R'P/P E(#P$P*P0P1R2R=R R'#R*R-P.S/P0O1R2S4P8S;P=P?RAOHP  >>## RX#P%R  ><#O$P*PBV !$*P:R=P@R\
        @I(S,R0P8P:P=P  T,'R-P/P=R  4!&# $C=R   HP#S'P P&#R  ![%# __&# 74#P$O2SDR Q'%R'P  &b&# <!=P?R U2\
      *R  G,%S  TX#P%R +`-R.R1P  &`#R  -D=R?P ,.*P=R  /O%# ''-R1R  1[8R=R>P?OHR YU%R'P  4'#P/R  OB%# I3%\
      P4R (O#P/R  =9#R'R/P  b'&#  ''$P%R'R=P?S@P  <5'P0R #G'R  =Y#P'R  `Y&# F(#R0R (`#P'R  ^0%# L[#R%R'S\
      *S+P-U.P0P1O4P5R9R=N@NFR  .3#R    :5#R-R0P   1b&# /##O$R  #a&#  SK$PDR ;G#S'R*N.R0P2R@RBR  VM$P%R'\
      R-R/P8P<PCR +K#R/P  PO:S=P M>#R%P 02-P1R  M9.R0P R`-S8P  UU#R C@*S =A=P?R   1D*R _X%R  'Q%# S&#P%R\
       I6'O/R  &O%R*PCR S-$S2O=R?P  TI$# #@#P%S'R(O+R4R5P  ;M4R5P I`#R    R[%#  6D%# *%*P.R0P1R8P:R=R  B\
      a#P*R 3J%R+P  Za%R'PBRHP I91R  Y8$R&R'P=P?R .>#P'R )*'R  ,/-R1P BU#R 5$#P4R  NI*P=R?P V5=R K6%P'P)\
      P*S,R-P0P<O=S@R  X*.R  _@4P5R G0#P%R     2=#P%T*P8R  P3#P$R  Y.## 64#R P.#P*R-R=P  >-#P%R'P*P.P/R1\
      R8P:P=T a%#O%S&R0P  56:R ;]#R  IY#O'N*P8X=P>S  0&#P  b?=R?P JT#R%P  VZ#R*P  5a&# IQ=R@P  $O#R$M&P(\
      P)X*T+P,T-S.R0S1R2O3S5P8O=T@PBPCPDPGPHO  L:.P0R -1#P-R V8#O%S  1(&#  ']%R*P  #>#P'R ]0%P'R [P#S'P(\
      P+R-N/R=R ![#S$P%P  R3*S  )((P+R ]8%P&S  `)&# 6##S-P  K!#R O[#R%P'R )9-P1R  &O'PDR  *@&# $M#S'NHR \
       +J%P-S1P $S#R%P*R 418R #3#P%R'P?R %O#R'P-R  %^%#  bA#R'P bJ#R'P  '8*P=R aU$P&R ]T#S$R%P(P*R+S-P0P\
      1R=R?PDPHP  ^B#R%P 5HBR  ML#R%P K>#N%S'S-S0P:P=RBR  99#P'S  '**P@R  ;B$P%T ZXHR  OH%P'R:P=R 0I%R #\
      Q#R/P  ^M#R%P ]K#P1R ;6'R  QB&# 0S=R@P  1I%# FV%#  Y:%# <(&# XF#P/R   _Z#O'S  HU## _W*R  31#P%RHR \
       ZN%P=S     GL.P0S +H0R $G'S  YN'P0R  <I%PHR [4'R ^C%R  0b&# a6#R%P-S C]#R%O'T.P0P  NX#R$P   =2## \
       `>#R%P &@'R*P:R=P  '%#R 3$#R*P-S1P=P 6K#R/P    ;<2RAP   EU=R@P  $+&#   H*#N'T  !&#S*P K1#P%S'P >A\
      #PER     D?&# `1#P%R M&CR  ;@%# ][#P'P*RBR 54-R  AD#R$P%R ;_#P1R  X^#R  @:%#  24&#  a`%R  YV%PBR  \
      *!#P%R   3>&# 82'P _Y$R%P&P*R/R0P:P=S@P  C6&# I`*R (>#P'S  _S%#  EQ%O'S /+'R  ]M%# <b#R  #M#P*P/R \
      AS.P0R  _I%P*R=SCP L0#P'R(P)R+R  &a%# 42*P  &H-OCS   FB&# UK#N%O*P4X ';$R2P ZK.O0S    >@#O'U0P  DO\
      'P.S0P  G&%P&R O&%P'RCR @J1R  A@&# SA$# b6&#  JR#S%O  aH%#  =6#O$R%S*P2P=S  AP%# SV%S'P0P bP#R'P(R\
        b/#O'S $[=O?S  B^&# B_%P0S  5T%#  LW'P0R  FB&# 8ZBR 824S5P LE#R  B<.R :B%P&R  _J#O'S  ;0&# ^P'R \
       -'$# 2N#S%P@P 2*'R  bb&# KM$O&R2S +%#P-N.T0O1T2R3R:R=P   ^^8R=P J<=R  <(=P?R >1#R%P ;%(R+P #`'S*O\
        Q`'R.R0P N0#R1P=P 6P-R  %)#P1R=P?R V6%P4RBP `:*S.P0R:P=P    JG%# _:#P'U*P=P  a'%# HQ%P@R R,%P=P>\
      T  !E&# A'#R.O0T2P <D#R-R1P2P    aK#S'O  ?H'P.P0S -b#S%P'P=R?P  &?&#  @5=# JH#T%P*P=P  363R *]#R-P\
          6?#P%R  *2># UR#R  P`#R%P <@1P2R  .'%#  D-&#   ^;%S'O SQ#S  E=#P'R  T%#R%O'R*P-O.P/S0R8P?TFR  \
      '4&# C<:P=R 14#P'S*R-P/S0P8O>P  0Y#R%P L,#O'R-M1OCZ   4!#R BH'S*O=R@P <6#R'P  !4&#    /9'P;R  QO=R\
         L(#P/S  8?1R  0#.R0P K_#P'R0P1R ,J#S'P RZ*P8R  1D#P%R  PB&# N8#P'S*P   ZV&# !R$R  Ua#R  (N&#   \
        M&#O$S'R*P-O.P/S1R=P  %P%# *Y=P?R RA#P%R 9F=R?P <8#R-R  B:&# :0#S/O  WS&# >B#R)P,R C@'P.S0P _a#P\
      'S(P  P0%P&S  AE#P-P.R ;.#P*P=R K-%R/P    T!#R%P   5J&#  _;'P-U1O BF#P'R  ;<#P$P%R6R OC%S'N1R  L'#\
      R'P   A5-P1R 7Y#P%R  ':6R:P  YT%S'P.P=P UP:R !`#T$O%R&P'R(P*S-T.O0R1S2P5P8P=P@RBPCPDP  4@#PDR -$%R\
       7B'PFR   C>#O%S  G5#P*R   X:%# +M#R$P'P/R b,#R /&#R%P 1?#R%P   $@=R?P ;)%R *X#R%P  F%%# ]2&#  -$B\
      # bZ%R 2P$S%O UB#R*P  ]M#S%P'P*P1R 8/%R ^;BR  TE0R  MG#P5R=OCR  C4#R-P  #W%R'P C`#R'O1R   F)&# aJ#\
      R >D#O'R/R  MK&# #D#R%R'P2P   #A=R *V#R /b#P%R  %7## 8B*P.R=S@P  -Z&# G=%P*R Y.#RBP  `2%P'R Y##S%O\
      4R5P 4T#S.R0P=P  G$&# 7K1R  9;#R'R*R.R0P2P !C'R0P8R=P  9'*O=S )&#O'S-P1R DU#R%R'P  DI#P*P8S9P  +!#\
      P'T*P.P0R [!#P*R   (H&# &`&#  <A#S%P'O*R-R1P    HL#P%R  LR#R  `<#R'P <3#P$O(O+S.S/P0P1P2R4R=N>P?U@\
      RCRHP  4D&# !=%R'P    P6&#  &-%# R^#R%P TE$P'R*P2R  =6#R%O&R/R  M#=P?R  F-%# <]&#  +a%# NQ%P'P.R0P\
      8R  =&&# _*#R  GY'P*R K_#R%RCP TG%R Db$S%P KW#P%R  9B&# O`#P/PBR T7#R/P8R:P  aK$R%P  Ya'P*R DJCR  \
      +_%R <+#P%R'P*R1S G+#O'S  <E#R*P=R  4L&# V!8R=P  ^K#P/R  VC%R'P .D-S.P1P  )Q#R$R+R-R/P0O1P:P?RBPDR\
      ERHPRR  1X%#  B%&#  O>#P'R  P2#R%P9R  D%*P=R  F=$# 2W%# SF#R 26#O'T*R HE=PHR 8B#R%O  $Z%#  X#%# DR\
      #P'P*RDR  KD&# T_(P+R-R ]W$R%S)P.P0R1P9R<P>R?P@RHR   `8#N$T   >*.R0P W-#P%PHS    )H#O'R*R Y3#P%R  \
       ZQ-OCS  VP6R:P F]'P0R  >E#R$R%S'N*R-P/P4S6S:O;R<RBRCPGO (E#P$R  QA#T%P'P =a#P @@%S-O  /L*O:R=R  V\
      -#R VA#R -)$R&P'P-R X-#P$S  B3#R'R*P Z##R D4%R ^%#P'R  _)&# C5=R?P  4E&# YY&#   3N&# E[%# K8%# B61\
      R U4#S%O  ?<#P/R 9@.R0P  Z)#R :N0PBR .7#P%R  %!&# JL%# [H*R  .4%# Q.$# #1&#  R-&# W6-P2R    Z*&# .\
      D*R C;#R  Q&#R UU@R  a`&# ,J%R  B.&# JU$R HU#O%P-T  @0&# H,#P'R ^S*P?P@R  NN*P=R %.%P=R@R 3F#O'T*O\
      0PCS  30%P'R  P*%# 02#R   I4*R  08#R%P'P-PESGR    )R&# RQ-R 97#P%P*S=P@PHT VI#O'S   <(%R  77*R=P  \
      M6&# FS.R ;+%O'S 5L#P%R  81&#  -+$P&R  *b%# X_%# ?]#P$P%P*T-PDPET  IP#P%R J1#S$R%P&P A<#P%P'T  A9&\
      #  (C%P=R DW%P'R 4_#P%R  #M8R  B&#R%P 5J%R DX(P+S  O8%#   +;&# 7/$P&P2R5U=P  6X'O0S N_#P1S  V,##  \
      -S%#  D<#S PX#R  )J%# <!#S%O&R   UM%R'O*R.P3R4R=P  RE#R  L<#P%R  Fa'P*S F(#R'P*R-R1R=PCPDP    R/8R\
       &!'P0R R6#N/T  V*&# 7Q%S/P <F#S%P'P-R 8V#R'O=S  @4'P*R DS#R$S%R&P'O `P$R-P/R2P;S=P E!%R  P%&# 1?#\
      V$P%P*P5PCPHR     I@.P0R Z7%P'R !%#P%R GL#R1P  -_*S=P@P  *`%R /[#R U[#P/R  I]'P  VP'T*N2P@R #'#P '\
      ?$R&P   +C&# ,C8P=R 2;'O0S  ]##O%S  a*&# ]^%R  ?L&# _.'R0P a'#O%P*S+R-R1P8P=OHR H@#P*S _.'P0S  /U#\
      R  Sa#P/R Z8#R%P   F'%O'T   QW%# 90*R=P  8D%# X0=P@R  .R%# 2!%R AB#O$T%P*S8P   ]&&#  .:%R   8[=P?R\
       06'R OX#O%R'R@R   #/%#     G>8R>P  8N&# )A#P$R   -X## M*&# A##O$P%P'R*S-R=T@SCP X$'P.O0S  SI&#   \
      N<#S'R  W$#R%P'R=PCR  b8#R%P'R-P    7[&# &S'P-R +.#T%O*R8P V##PDR  <7%# /)%# JZ#S/O 7_-R1P   FG%# \
       'E$P2R N&$P2SAP 18'R   DWDS IT#O%S&P  ,.&#   X;'P*P=S  2O*P@R  :0*R=P  Oa&# OG#S%P  7!#P$P%R&R*R1\
      P 7R+R  A^$S%P'P=R   #0%# &&8P=R HJ-R U,#O%P'U VE#S%P&R'P  7M0R  H@&# ?J&# 63#P'R  b<&# =,#P+R=P  \
      U;%# _Q#R [V%SBP  3Y'S/P4P5R=P I[*R V[#N%O)P*P,R/R0R;SFRHR  :3:O=S    WY## bT%#  aS.R0P  8O&# O>%R\
        N<#P%R   1N&#  7Z%R1P2PDSHP  F;#R  X;%# +>#R%R*P.P/R0P5P6P;R>R  7Y&R  )2%R   [,#P%R  97&# FK.P0R\
        2-#U%P'P-R1P  (+&#   7+&# *6%R   5V#R  HF%# D*#O%P-R.P1W=P  ZF#S%P'T*OBPCP B>'R   JU&# D&#O$P'P*\
      P.S0O1R2R=T  I.$R2P 4N*R Q(%S&O'P  ,3#P'S CV4RBP /U=P?R  ]F*R=M@S  I9$P2R $S'P-R  (4#O'N*P-T.S/S0O\
      1R2R=S?P  V>#O)P*Z,P.P1P=P  HN%PDR  8Z#P'M(U+SCP  [/#S/O 6?#R*R=P  /.#P  YD#R$P'R*O-R.R/P0O:R=T?O@\
      R  M9%# P%%R'P EU=R A'=P?R  I&%R <-$P%R&P  P3&# HW:R  AJ'R)P WS#R%P  !_&#  G-%#  &?%# ^+%R*P Db#R%\
      P&R'OHS  bV%P ][#S*P N9%R'P :5.P0R 4a#S%P&P(R)R-P/P0R1R5R8P;P=O>P?P@RCRDPERHR    39&# $I0R A3#P%R \
      NW-R  =@&# %+&#   WA#T'P  N$#R*R=P  ,3&# 0'#P'R*P.S0O8R  C6#R =T#R K!*P@RAR  $2#P*P8RSR  AC&# ]3#R\
      'P Z/#S'P IZ#R%P  a`&# Z`#R%R'O(R+R-S1R=P &L#R-P0P1S EH%P'P-R <V=P?R -['R-R/R@RHP  ?8#P8P=R   ^7&#\
       ;,&#   TB'S0O :@=R?P  P,'R0P8R=P U1.R0O ?,#R%P /^#R'P0R3R   W;:P=R >]#P$S*P W7%R'P   1-%# O##R%P \
      %*%N(P*T-P6R:R;RFR   I[#P*R=R >3*R  V%%# #*#R%P 4P#P +Y-R  5(%# Y7&# ,.#R%O'R  S<#P%T&P  <-%P'R #0\
      =P@R ^+#R*P@R   '-#P%R O82R  8]%# <B#R'S-R0P  =X'S0O *#&R  UW:P=R  ,8-R1P  )!$P&R 0==R  >G#T$P%P&P\
      'S*P-T0P1S2O8P=PBPCPETHR  WF%# B6%# CC#R $!8P=R K:$R%P&P2S 7Q#R$P  :Q%P'R   S4#P%R J=$P*P 8C*T@P  \
      -.1R  [W&# O/&R  )'#P$R-P/P0P1S4P5R8PHR   aN&# 'P#R%R'R*R.P/S0O1R8O:P 61#P=S HX#S%O0R1P _6-P1R  I>\
      &# .2#P%R H!#R%R F>*P>R     ]5#O%S   OO%# (]#S'P:R 7)%R NP#P'R ^1#O$P%T  U,#P=R@PDR  GI%# <A%#   %\
      Z'R0P C6#P'R  a/&# _R#P0R 4I#P'S  bW#T%S'L  Aa*S=P@P Q9#P'R   ^[-R  [I=R?P !(#P'R*P-P1U2P  <B%R  0\
      @#P%S &!#R$P%R'P   5)$P%P&R  CF&# U6$# H+*R 'H'O*S  H(#P&R'P.P/R0RER $4#P-R  `Q'T*O0P  %C&#  I5%P'\
      R IH=P?R @B*R   A0*R  O$=R?P  R2&# -]&# O$%S*O `Y#P8R  7[%# !J'P/R TO8P:P=T 6I#R  IU&# ,*8P=S    ^\
      ?'P*R/R .A#R/P QW#PCT  '>'R*P8R  X2&# D'&# CU#P%R  5!&#  ;LCS ^_#R%N'S ?`#P%P'R0S F?'S.P0P  ._.P0R\
       AT#R'P  (%%R I;'R   (X-R  ==$R%R*O-P2P=R ]6#R  [8&#  LD$R  7X#R%R*R-P.O0R N*#P%T-P   K-%R  V!&#  \
      Q(&# ._%#  Z[%# N`=R  BL%R'R*O-P1P2S4P5R8P;P=R?RER A.%P*R  BP)P,R IA#P'S *C#P%R'P*R=P V8#P-R?R  HJ\
      #R  E_*O@S TW#P'R M0-P1R  :4&# 8V#R TY-R  +?&#  MV&# RB'R '<#P%S YG#R'P Va#R   O<#P$S&P'P*R.R/R0R?\
      PCR -<#S%R1P2P AK#S*P  'S%# =7&# 'A$P%S&P B&#S'P0P  )+$R PY*R=P?R Q[#R'P  2U'P*R-P bB2R &3#P'R-R1R\
       ;K'R _^#P%R    *[&# #4&# V`#P8S   ]F&# G^#P%P'R*S  V1%# K'0R SC-P1R  NW%S*P 0b%P'P.P0U   ![#R$P%T\
      *O+R-N.R/P0P5P7R=O@T  IY-P1R ,1#R%R*P    =E&# N$%PHR    ;/%S'P0P J+#R%R;P  4Q#O-T.P0P1S S7$R%PSP  \
       A<.R1O  (M#R :,#P%P'T  @<%# #L&# (E=R  P4%P&S RT#P-S CK#R  H0#R%P-R V+'R  5<#S%P/P  :Q*R   -Y&# #\
      B0R PW#P%R 8Z%S&P'P  [(*R  -C&#  CZ%# ;M'R*P.P0R J'$R2P  LD'P-R ,R%R   Za-R1P #b#R  9L#R   7,&# 8O\
      &# )Z#P&R  0>%# /$#P'R-S1O8R XT#S*P  ^9%P'R   J]-P1S 8V#P%S F]#P'SCP  &4#T$N%S'R*O-S0R1T4P8O=PCPHR\
       a<8N=U  2Q2R S]4R   9):R=P   )/*R=P  $^%# .A?R  U5#R$P&P2R  Y_$R%P 9B$P%S'P   JS%PDS  OE&# $(-R T\
      9*S-R:R=N>T@PER (+'R  HV#R/P:P=R Z;%R'R=P 1--O1S    LD#R%P  41#R%P'P3R  X(#R'REP 8U.R bM#R'P  +D&#\
       OY3P=R   :S&# :_%P&R  D2=R  N-&# 6X#PBR S$$R2P :P#R  3b8R=O?R  [@&# $F'R &P'P*P-R1R  5V.R [5'P.R \
       <G&# #R'R P+.P/R *5=R  *C#P%S O-#P$R ^T*R@P  VD#R'P*R ^C#O$P%P'R*S-R.P/S0R4O6R8R:O #]$R  GJ&# Y^&\
      # 7W%# ,;'S*P  `%#R  %?%R E6$R <&#P'R  6[$R  S8#O%P1R2R;S  U8#R  H%%#    5U'R-P ([#S$P  Q/;# 18:R=\
      P 9C.R0P R.$P%R'P*O.S:P=S  LY%# P*(R+P   $O=#  D$&# =X#R  )Y-R  GY#P/R XZ&R  S/#S%O C_&R  0*&# #Z%\
      # TV-R.P=R B#%P>R [R#P*R  +P&# bR/R  &!#R/P  /a%R  IG#R%P  8Z@P H%.P0R  $X#R NE$R  G&#R'P  Q@(P*S+\
      R=P  ]3@R   @(#P'S(R-P/P '<#P%R  ,I*R  U1#P$R `.1R  ST%# :V#P.R =8'P*R U,%P&R  BB&# C]'R0P   ?R&# \
      ]G%#  PY&# QH#P1R G1BTEO Z^-P0S  [@#R%P'R-P3R8R=P =0%P3R  R;&#  <B$P%R*S-P.S0P1S2R3R4P8P:R>PBPEP  \
       9U#R%R'P   =_&# Z6#R aT#P%R-R8P    -U4R5P @*#P%R'R*P FJ#P'S J2'R0P   K,#R1P=P?R   &a$P2R  4C&#  3\
      C%P2RDR 3-#R$R%R'R*P0P?R    _T.P0R   %S*R8P  (D#R%O&R N+#S%O'P*P.R/R8P=R?P@R  ?I&# G^@R  X^&#   /<\
      &# =$#R D?#P'R  `3%R'P  W)&# >`-R  6^'P0R  YF#R%P .C-R  &J#O$S%P&R'R-P0O1S8P  H?%# bK&# O2#S*P-P  \
      W^#P%RCS <3#O%S'R  =N%R 2I#R%P S+#T%O'N*S   =S&# UB%RCP  R!&# CA*S.S0P=O  Z##S%P  HP&#   G##P%R  (\
      Z#P$R%P&S-P1P2R>RDR  2U#R'P !_.P0R  Q+#R$P  'b%P&R )P#R &2#PGS #F.R1O  PP#P4R  !7&# *@#P'R DR#P'R \
       1W&# A_%R A;/R  Q<&# <H#P&R `,*P=R  7V&# 6.#R%P'R(P:P@RCR   C[$#  088R  ;P=R  -W'P*P-S1R=P@R a2%R\
       ;F#P=R  B/%#  G8'S.P0P  ((%# ZV#P%P-R FE%R -R.R DT$O&S  LG%# -a$R  *_%P-R1R2R QK%R LI#R%R&R'S*O,O\
      /P0P3P6P;P=R>R?O@RBRDSER  1[#P*R GZ*R  47#PDS  0a%# NF$R-P0R1S8P  K`$O%S b7.P0R T>#P%R'R*P-R  H''R\
      *P PG#R%P.P0R   /-#R'P >J#S%R'P  ,M#R%O'S  _+&# 0=%# 4`0P `R#R'P @T%R'P !U$P2R  ?(&# *,#P%P)P*R.R/\
      R0O2S4R8P:O=R?R  0@$# FD-R  &@#P-R  D)#R*P=R XU*P -#%R AT%R  /(#R%R'P-P >O'P0R:R=P  1N$# )D#R%P1P=\
      RHR   @3#S%P  R[%# 9].R0P L7DR ST#T'O/P  ('#O%P'U ^+#R%P'R(O+R4P5R=P  5X#R/P   ]F&# +'&# !3.R1P  ,\
      ,%R G9#R  5C#P1P4P5R@R   M+%#  <>'P*R-R  ?U&#  +X%# ^&#P%R    [+##  /K%#   E`%# [+0R &1$P&R  GC%R \
      N&;R 72#P$R&P/R Z5*P:R La#P'R  =F%# 8J=P?R ]K*R=P  aJ%R'P 4<#P/R  8T&# AX%R  ]/%R I)=R  U0%R'P*P-P\
      CU   9<%# QY&#  $_#P'S*R@P   0&#P _V#R  9K%R   MC#R$P  ,^&#  ?1#P%OBTHR  `9%# US#R/P   Q'&# ->#R%P\
       KK#R.R/P0P _%#T%P-P   !V%#  (O%#  !b#P%R-R5P  aO%# >:&#  V6$R  ST#R a@#P'R  QG&# >6#P-S1P  `U%R'P\
      0R=P P-#O%S  T:%# 'a&# .4#P$R&R  8W#S'O  $J#S'P  N%#R=P 0##P%R -##R  C!#R%O   $N#P%R E:#R%R'P0R4P \
       [/4R  >6'R*P   =Q#R'P  MZ#R   ;`&# [C*S=O ;G'P0S L/#P/S   ''%# >N&# `]#P'R*P1P2P=R?S  JL$# ET#S%P\
      *P-R   #7## 8J$P2R 0('P*P0R=S?P  Fa%# X=&# QW.P0R  @A#R'P )!#R%P  C!&# 2_'O0S    IZ-PCR 5M$R%R'S*P\
      /P0O8R?RCRER  4H#O'S(R)S,P.R0P8P=R !L=R  L-#P%S/P   VH&# bQ-S1P    ^,#P%S'R4P8P:R=OCR  -W&# Y>#P  \
      ;J4R 9'#T%N UT%P/S  FB#R2P  aT#R*P PG%R'P 30'P0R   _b#R%R'R1P8PCP I-(P+S  >$%# 2-#P%R.R0P  >=$R  <\
      X&#  5_%# C/:R b7#P*R1R  @4%R  OM#P%S*R=P  K28R 9%-R 8]#P$T2P `U#P'R  :C#R'P*R-P .>#R%P'R/P )&#S%O\
         ;M#O-R1R8R  X`#P$S  !]%P'T-P  +(#PER K<#P%T-O4R5P8O=RHR  KL#S%P/O   .V8O=R   C5&#  G@&# Wb&#  %\
      0$R PC#PDR  /+>R MV'R0P  :K%#  8I.R0P L`$R ]S#U'P.O0P  @6&#  )G.O0S F%*P@R ?F$R&P  *8&# _Z&# )Z#R*\
      T=N 9Z.P0R     %T*R@P     0V%# #6&#   U1%# IN#R G%#R  N@#S%S'P*O1S3PBP  P8&# +(&# E$#R%R'P #)#P'P-\
      R1R  K$#R  FK=# %#%P'R  K=$#   %F&# ?0BRGP AN#P%O'T  %!#P(S-R1P X_#P /##R%P'S*P  NP#P%R=R -=1R .b#\
      R  KM%R*P .B#P'R ,J'R  a>.P3R 2A'R   FF&# 1_#S*P  7U%# ,F#S/P C%#P*S=P@P  `K$P2R a(8P:S    )a$P2R \
       7$#P%S'P  ;U&# #D&# E?#R$R2P #G#S%P3P :X#S%R&R'P/O  C,%R-P T:$R  YR&# _[#P$R*P/R:R  3B%R'P JE.R0P\
       VL*P *W=R>P  #82R   H_#S%P +Y(P-R   'J=P?R  7=&# D6*R +2-P=R  X4&#  _^#R-P   &,#P*R/R:R=P N]%P  9\
      B&# +&*S=P?P +A'R ;L#R%P 1-#R  5_&# ,$$P'P*S-P.R0P1SBP   ^M#PDT  ZB&# 7B%# :K&# OA%# UH#U$T%R&O'N(\
      L)M*T+N,O-P.N/P0M1P2N3S4R5R6R7R8S9P;R=S>R?PBSDSERHRJRKRMRRRTR  8C#R'P ?b#R'P 8:%PDR  73#S%P'R*P  1\
      R&#   @[#S%P*P   8?&# 2D#P%O*O-X.R1U4R8O=L &;#U%R'O.P0O  -A&# W#&# CK#O'O*R+O-T4R:R@R    R?%R 5b#R\
      %R'R)P*R,R-R.R/O0N2P:P=S?P@R  I;&# -A#S%P-R1P @S#S$S'P(P+R/O  3&%P8P=R  71#R  8%%# ':#P $M#P%R  .0\
      &# >I#P'P/S `^%R S(.P0R  %D%# 7?&# <F&# a.#R  HZ$P2R  >X&# 5MDR HB#R$R%O.P/R0RFR (X#R%P  ?1#S%O Xb\
      %PCS MA#P'R.P0R  -X#P'R 8^#P*R  #%0S  _S%R*P.R0P@P 'J#R ba#P'R    C*#R$S%P-P0P:R  <,&# Y/%# 5H%# >\
      b#M-P5X  K!$# I[#P-R  9I%# :)*P@R   DR&#    A9%#  %D#P%S ;C=R  *F%# 8K#R  7F%# 2WCR  CH#O%R'P*R-R \
      Z[#R  S('R*R 6##P%R   A+&#  XV$R&P  -;'P(R  bO#P'T-P 45'R  =)(P+S8PHR  -Z0P  `9#R$O%R*R-R.R/P0P2O3\
      U8P=OCTDP @,*P @(*P-R  /H#P$S*R-O1S2PCP  7$%#  AI#S'P=R ;3%P/R  T(=R?P  U2&#  1C&# Tb%P'R0P   =/=O\
      ?S   SG#P$R%S&P  %:#R)P  _&*P=R ;,%P'R  0Q#U$O%R&P'S*R-O4P8P9P=O@PBVCREP [[#L%R'R(P)R*R+S,P0R  Q^@\
      R  6P8R   WZ1R 7^%R V`1R  ^+#O%S'P  `S$P2S  W-#P  3G=S?O Q2-P1S   OR#R  -^&# $7#P-R SY#R$O&P.R  O9\
      %#  +N#R%P L18R  XN#P%R  /$%# ZV/S  DY%R  F^%R-R.P0P MB'R*R.P0P5R=P?R  -M-R  *4#R >8%P&P'T=PBS   /\
      ^&# 1M*R B;%P'R   M-$# 'Z'P0R  OK#P%R0R  Xa.P0R  %W#S   Y<=P?S Za$R 5&#R%P  _@#P'P=P?R  I)&# G?%R \
      &&#P%P&R-O1S8S=P _I'P*R  T]$P%S&P   !9'P0R    ;-#P%PBR   T-#P%R  WL'P-S1P O2-P>R  VQ#U/N  ZD#P8S:P\
      =PFR  8>## 1R%S'P 1_#P%R  88-P0R1R8R=O?S  E?&# 2J$# MF&# 77#P'P/S RF#P*R=R  !**R9R     QL#R'P  8Q#\
      S$R%N Da#T'N(R*P.R=P?R  ST$R2P aE'P0R:P=R T-6P:R=P?R  NU%P(P+R-R=P?P  <W4R T(*P0R    NY&# ?*.R 6G8\
      S=P?P 1N%R   B6#P'R  5,&# L`&# O>&# JT*P4P5R8R=R>P B/#P$P*P/P1R4T5P8R=R>PBRGP :4=R?P /A)R ,5#R/P  \
      15%P2RDR [b'P.S   T?#P'R A<$R&P  <'%P=R !]'R*P  ]C%# NA'O*R0R  7(8R R9#P%P'R  >G%# 3^#R%P #1-R  <X\
      'P `3&R*R:R=P@P &L$R%P&P  5>'P(P*S+R8P=P  C/#P/R  Q;#U'O1P=P  TC8O=T (J#P%R  .?#P=R@R  3)%# J^$P&R\
        =a$# )+$R'P*R2P>RBR    4Q'O*S $`%R  I<#R   QI#P$R &W#R JK#R=P   ,.#R  ?b%R'P  I?%P1S  Z9%R1P '`*\
      R=P   0N&#  ,W#T%N'P0S 32*P/S  &3BR  L<#S%O'R  K]&#  E[#P'P0S I88P:P=R  F`&# &W&#  a.'P.R 6&*R `;$\
      O%R&R'S*O/O0P:RBR  O$&# P+$P&R1R=P?RDR  M]'P0R  NQ#P  7N=RSS Qb#T%R'M    U$&# F<#S%O   .S#O%S-S.P \
      Y/.R .;'P-U1P>P   (^%R'P NW=PCR  !'#N'P*U=R =V$R&P  S]'P*R    ;E%# Ea.R  5P&# b_%# CI%R aK%P'R  LQ\
      -R1P ^L=R %C=S?O 4P#R'R*P0P=T@O 64-R1P    /`%R   4H#R'P=R  H22R LG#R OI#R%P  /68R=P  S&%# GH&# ,'%\
      # U;#T$P%O'S*R-P.P0S8P=P@PBSCPERHP _3#R%P  .H#P/R  />#R.P0R  ?E#S%O )B#S%P 20#R    #/## `_#R%P'S.P\
      0R=P?R   RL&#  )B%R OK-R  P&%# 0>%R  (>(P+R M.'R*P  -^## 2T&# _*&#  GL%R*P ?,#R  ?O&# ?L#R  BP'S 1\
      L%R  ;?#P%R'R-P  1X&# -.&#  $2&#  *Q#R  aG#R-P W:-P1R  bR&# 11#P)R/R [*#P*P+R?R@R  <C@R   O/%# +@'\
      R    5^%# `T#P/R   IO#S'P  NV#R K;#P/R  b`%# _>&# 4D.S0O /R$O%O&P*R.R0S2P3S6T8P=P@PBRCRHP   W.$R  \
      >)'P*R IO'P.S  /6#S%O   2L#R%R'R*P/OBR   )R&# S'.R  BB%P'P*R.R2R<P=R?P 52$P'R*P0RBREP   'H$# W5*P=\
      R A5#P'R   !a&# D<&# `a#S'P !W%R&P  F-&# aN#P1R  GI5R 'O$R'R  (D'R*P 'C#U%P 8%#O%R'R  64#P%R `^8R \
      M+*O;R<R  IU#P'P/R <&*R=P a+#S*O  !+#O%P'RBS D3#P=R  FU#R'P  [C&# WQ%O'R=S  2P#P=R  ZC&# 5H#O-R.P0\
      R>PBR A='R*O@S    ]J&#  $%:R=P  )1&#  RH&#     M2#R 8;%S.R0P 8W6R Q]#O'R-R/R0S1P2P=R  !!&# M&#R'P \
        U@#R%P   /A.P0R  MK%P'R )H(R+P  #F#P'S8R  2L&# &]#P%S [--P/R  >*$R  7W=R b?#P$P%P'S)P,S YA%R RM*\
      R  CN&#  1.%R'P   KO%#   N=&#  #b#R'P KX#R )_*R=P  5'&#  ?G#R'P   X]&# 4Z#R/P  $V%R  ]63S *)#R&R-P\
      /R1R4P [`.P0R $-#P'T(P aA=R  @E&# N]$P%P-R1R2P=R [O#P'R   1A*P<R .G0R /P#P-R  QG&# 3A&# JV#P%P/RSR\
       _G'R-R.P  //'O(R+R _,#R%O'P-S1R NT*R=P   ^1#R Xa-R  5E*R +<4P8R=R  ]U.P0R *Y%P&R'R   aY%P*S EZ#P$\
      S%P*R2R6P=PCR 7J'R*S=O  E>'S*P   4@#R%P &8%R'P ^&#R/P  %_&# %7#O%R*TDR  BJ&#  -?&#  W:%#  1#'P=S  \
      D`4# LB&#  /U&# 5M%O'R=O?S  ]H.P $4#S%O  :N&# PD%# ^H&# 9(#P$R%P=R  M/#P-R1PBR  8?&#  UJ&#  7)%# /\
      B1R !0*R  `R#R%R'P-P   <8&# [B#P%R C?#N$P'R*T-O=R@UFPHR  XU%R*P=R  BX'R  X^$R&P:R=P I`$S&O ?E#O-R1\
      S  W`&# ;?&P'R0P1R  MJ#P2R TX#R%ODS  LV#P*R=P  *7&#  E4&# aZ%#  _I*#  S:-P1R  YD#P*V-P=P?P !(%PHR \
       7`#R%P U<#R4RBP  K8&# =.'P*R =9%P(S+S1RDP  P)%# YD#P%S'P  &2*R   Y:#R 7^#P%R=S I&#R%R   .+#S-P X&\
      *P=R  `I&# 5O-R1P )^*P@R ]+#R$P'R0O=O?R (_%R 1J#P)R  ;$%R  8B&#   +Y#R    ??&#  `-#R'P  1%&R4P5R 8\
      _%P)R '9=R  ?9&#  MS&# X&&# SX#R$R%P EX*R2R  0_&#  &:#P%R  H<#P%R b[$S2P ?O'R    (D@R  #L*# LA#P$P\
      %S'S(P-R0O=S  CI#P&P'R(P-P.R/R0R4R8P:P=T Qa$R  *T%# '-#R%R W>.R  W5&#  aO&# S_%R.P XQ8R    ZB%#   \
      B2&# /E&# NR#P/R:R=P  ;.#R &P.R0P  (!2R   IU0R  4;#S$N%O'R*O-S.T0R2P4T=R@RBOCPDP  /E&# 2T%#  _08R=\
      P@R 4V#O%R'P*P3V [)$O%R&TCP   ,[%#  ab'P*R  /,%O*R3P=P@PHT `D#P%R'P*R0R1R8R:P  $[%# ?#%P'R F$-S.P1\
      R H=%R  [&#R ';=P?R  DN%R ab#R'P  +6*P;R  [K#S$P%P'P*P-S  +^&#  RU%# P[#R 8N%R  !W&#  6X%P'R(P*R/R\
      2R4P7R:P=R?P@PBRDPHPTR 57#S%P   [F#R  @_%R     II&# A1%R'P   XD*O<RHR   _;%# 0:=O@S *U=R B.-P1R  F\
      #%# @P%R '3'P0R  J5#P'R  B^#T%P*O-R  @+#P$P%R2R  @=%S*P Vb$R2P #I#P*S>S  OY%# ^G.R0P  >P#R*P=P@R  \
      +;%P'S ,T*R=O@R  *G#S%P'P-R=R  YK?R  _U#O%S  ED&# B##R $-#PBR W`HR  RS#R&S'R(R*S,P-O/P0P1RBP TI%R'\
      P   QV%# W0%R  :A%# CN$P%R&R(P)P-R0P8R=RCPDRFRHP    B;.R0P 4C*R R>#S4P  KA%#  E6&# -X&#  23-R1P  <\
      @-P1S )H#P%R'P(P-R.R1P:RCR  +-&#  [;## 66#P%R'R*PHR  .I&# DO#R%P  IC%P'R 8b#P/S  _P&# `-&#  94&R  \
      6U#R 0Z'O*S   _S#R 0F*N8R9S @,#R$P*R-O.N1O3T8S=N>P?V   W:&# !:%# Z3#R%P  [G&# #I%R  N<%R'P aG#P'R \
       ##&# 5#$R O?#S&P-R b>#T$P%R&P'S)P*P-S0P1S2P4P8T=O>PBPCRDPEPHR )H%P=R Y8#R     TH*P8R  !['# E,=P?R\
       ZR#P=S  ?I&#  >1=R?P P(#R%P  +(&# 33#R/P ,Y#P'R -4*P<R  >G&# DH*O=S *P#S$P*R/O=P  ;Z#P/R  b3&R @B\
      #R 1b#S$P'P-R  ]1#P'R    9W#S%P  (S-R  G=%# >G#P'S ]&#R=P  ]?#S$O%P'S*O-S0V2P=O>P =&'R   -A*R=P Sb\
      #R%R'O*R  UT#R $R#O'R  6[#P%R  ]=&# ((@R  TW&# 6##P'R=R?P DL#R%O'RBR  LG%#  H)#P%R-P1R  V?&#  T+#R\
      GR 7Q#R%P   'C#R%P1R:P=R JK$S%P&P  -I#R/P  %^%# W.-P1R  V$%# 1E#R  %7#O%T'P  YU#R 2b#P'R  :b#R%P  \
       9>&# R$%R'P   E*#S/O ;P*R <+#P$R O]#P'R  [+&R 980P T)-R  KZ#P%O'U(R*P+P-P/R0R5R6O:S=P &&#R%P Z2#T\
      %P'PBP  O7.R0P  AV&#  #4#P'R  K6'P*R   UN#R  5A#O*R-S2R [[$P2R  '@*P@S :]=P@S '''S/P  )I%P*R   (3%\
      # 6?-R   >X#P'R IL'S@P    ]J'R-P1R  bO#P$R-P1R  ].#R <M#O=S  /[##  I,&# '^#R X;*S=O  3+#P%T *`#R  \
      b)#P%P*T<P   YK%R'R/P0R  7E%# W[)S,P  FM&# =I#T%R'P=PHP  1`$R JW#R%P  4X&# S(%R'P  U8=# bS%# :&&# \
      =[%R(P*P+R8P=S %T#R*S+R-P2P4R8P=R?P@P  XI#P%S  D3&# )^'R.P0PDP  `$&# 8S#P%P*N=X@P DZ'S*P  B>#R%P  \
      b@&#   /[#P%R   _(%R HL#RHP :!#R  Q3*# RX#S%P&R*P ?@#P$PBT  &[#R%P WA%R'P  ,V#O%SHR A5%R 89=R@P  2\
      [&# SK=R SE#S%P'P*R@P  GB&# PB#R  8R#P%P(P*R+S1P=R $E#O%R'P*R=P?P@S [Q*S8O=P?R  N<#R%O'R  ;0&# A!&\
      # PK6R:P _?%P'R  &a&#  1S## JM8OCU    *C2#  _<4R '>$R  VS#R  @_%S-O  (S/# _2*R @7#R-P=P?R  )7=P?R \
       *C%# ''#R 7?#P%R  N+#P'PDS  S%%R'P   UL%# >(#R*O=S `/#P*S=P  b;'R  0S&#  6]%R=P GQ%P*R=OCR 6N'R /\
      5=R JE#S'O  >M%#  aJ&# VD&# TO#S$R%R*P0PBSERGN  GT.S0O  GL*P=R WT%P'T(R*P+P/P0P1R  &5#R$P&R8P9R=R?\
      P     X+&# (Q#R%P KE#R*PCP  V&#O%P*U  +]:P=R 11#S/P K_%O'S  ]]*R0R WJ:R  '<'R.P0P@R  L)$O%R&R  $$%\
      R'S-P.O:P=S@PCR  _@'P/P?R  /Y&# _,'R*P  .V&# );#P/R   H]&# ;R*R   G5%# !I&# @T#R$O&R'P-O.R0P1S2S5R\
      =P   OG#P%O'K(X*N+Y $U*R 7@#P*P1R=R  4J&# ?D#R  ',8S=O     A0'R@P @,%R  P.#P%R Y*#O%T  .##P%P'S=R \
      Z5#T'O  KB%# 'R#P%R   :`6R:P _38R MI&R  9H4# *5;R 6T=R .`%R  87&# #@%# -/'P-R  SE&# TZ#P%R*R  +I%#\
       @0&# 5F&# L@#R'S*P0P '1#S'P  8L=R  ;3#S'P 2U#P3R=RDR ))%P*R  96&# '=*O=S  ^&-R  Cb-P8R9P;S V]#O/S\
        NR$# !3'U/O  %(1R=P  UC&# PI%P=R   W*0R  a?#P%RDR (I#R$P%P'P2R=R   $I#R  OI=O?S 1]%P'R*P    KE#R\
       5U%P*UCO  `U#P$R '-*P=R IS=R  %Q&# S>#R%P.R1P 2'#R%P 3`'P*S  .L%# Ca#R*P-R `*#R$S&P'R*T+R.R/P0S1R\
      4P8R:P=K?M@RBRHP CT=R  P::P=R  b6=P?R FO#R%O(P)P*T+R,R-P/O0O;P=P?RDRHP  H%%#  P1&# `E%P*P-R.S @@.R\
      0P   S2%# ,!#S$S%O8P  -B#M'R/U  ;Q%# 6'#P'P*R/T:P  b_&#  ?N.P0R  2M&#  N>=R  +6#P%R  ]$%R&R'P /1#P\
      'R  U%#R  M'&#  -.#P'R  I%#R%P ;M#P=S *7=R   OR'R #W#R   !3'R*P #)#P%R %7#R  JC&# 7H#R$R%P*P-R0O4P\
      5R@R b_-R1P  [R#R  H7/R  Q;2R  %Q#R%P  FQ#P/R DG#S%P  P%=R?P W(%P*R.R2R@P  :PBRDP *-#O$P%P*S4P=U@S\
      CS b$$R%P  #E&#  5Q&# CM0R  /J%# H_)P.R0S   E_%P&R QZ#P-R  aX.R0P  _!&#  #6%P*P=T 7!#P  Y$%R  WP%#\
       +T2R `:#R   -7#R%R*P  :L'R  +]#R%P  8a&# .&#S'O HR#O'P*R-O4P8S=P>Y R)=R    M;&# 24*P=S  KT&# I3#S\
      $P KN#P$O%P'S(R+P.R0P2R:R=S>O   ;b#R/P   .S&# _R&# ZE#R   ;Y#R-P R/%R'P  :^%# S<&# RE&#   T1%#  PV\
      'P0R Cb#S$S%P'R*P-R/O8OHR  ?a/# YV#O&R*T1P2P=TEP DV=T>O  19%# LU%P'S  Y(#R F&%P.RDR  NP&# BU%P-R  \
      CZ&# [)&# B8&# 4.&# M[%R'P  .Y$R%P'P*S.O/R0S8R=P@P !I#R*R=P  L'%# 7?%R  P&%# C#%S'P*O=R  E<-P1R  #\
      >=# )O&# $9#R$R%R'P+P-P.P/P0R4R=R@R  %'#P=O@S *A#R/P  'G#R'P  >F=R  Q?&# )('R*R-P0P8P=P?R   ^N&#  \
       ME#P%R 2M#S%P/P  ;P*R=P >&#P'R*S=P  PF#P%R  >$.R0P Z+#R ;/#P*R  TG&# >($# 3D'R -;/R J[#S%R.P0P  W\
      U#R%O(P*R+R=P@R  %V=R?P  $#%# G`$S ,J%R=P?RBP (P=R  D58P=R >!#R%P $#/ODR  P.$P0P1R2R   )8#O%T >,#P\
      %R 1)#P$R   4C%# N*#S%M=SBR  69&# E_'R -O#S'P/P   V_#S$P*P-O1R2R=R  QX$P*R  D6(R*R=P  8V4R5P 0J#R0\
      P    bF#R$P'R2PBP  CP#R*P-R1P6R %ACR E`'P  >E&# (3&# @^'P.P0S  ]D'R=R  UP&#  E:#R%P  OP%# La.P0R 2\
      ]#R%O  ,`%#  +J%R-P  #;#R%P  ,:#P%T-P=PEPHR O;#S%P'S=PCR  T>#R*S=O Sb#O$R%O&P'W-O1R    #/-S1O 9O#R\
        45%# W9%# Y]%R&P   @;%#  BP&# ;I#R [;CR =G#R%P  b@#R  ;5%# 62%P*R  SD$P%O*S-P1O9T=TER   1D## )Y$\
      # 5M%#   Z'%# 0+*P.S1P2P3R X:%R UNHS ZQ)R   H&-P1R `C*R.O;S=R@P  $F#P$R MH#R'R/O 7+%R-P  P>'P0R  /\
      :=P?R  XX#P%R'R 9J.O0S    P9#P%P*T b'?RBP ;!#P0R .(#R%P  Q]&# 8S&# =_#R%P'R0PBR  !Y%P'O.T  !G%S'R.\
      O0RCP  6.&# N/#P%S [I#S%O _;#R/P  %N%#  T>.R  @)'P0R  RI&# A9%P&R QI.R0P=R ;$#P'R *F=R ']#S*P  S-=\
      S?P@P  93(R R]#R8P=R  [%#S*P  BI%P'R  O`&#  5==P?R !++R@P  #T#R'P-S.N0P1RHR  (Y&# C$%P'R:R I<$P%R+\
      P-R1P  a_#R*R    J,%# 6X#R%P 'O-P1R ER.S0O  !,*R  -Z%#  WY-R1P  ,A#R  5W#S%R&P*P4P .<#P'R >H'P0R I\
      98P:P=S  ''&# ^^#O%U'P (_'R  -;3R  P]&# LA#P@R Y:#R%T'P*P  ZF#R _Q=R  EK&# 'I%# S*&# 1%#T'N  `J$S&\
      P  J>&# H!$# K^&#    P>&# aU#P%S'P  #7.R0P Y[#S%P    (5'R*P FL%R'P 7I#P%R T==P?R QK'R T-'R*P  ,A#S\
      &R*P.P0RAP `L$P*R   0^*# ;T#M%P'P)X*O,W-P=O &3*P=R *3%P'R  &a&# ,-%R   C.#PER  `b#R$R'R(P/P0R=P 51\
      6P:S 6Y:P 33#O%S*S=P  0%&# Q$#S8P:R=P [%#R%P  7N?R .M%P'S  SR#S2P  ;8$R A2#P'P-R1S=R?P  5K## T>.P \
      _-%RBRGP  3/#R'R.R0P2R 8>'R 43=R  Q2#P'R 'D#P'R  #+%# 5[#R B%'P0R  :2%P&R   a)%# K<#O%T _M*P=R  :/\
      &R'PDP  2Z&# B*#P'R ]K#S  I!%R-R   DU## a3#R%P J8#P%R  *5&# %:&# ;I*R   M-$T%P&O(R+P-P/R0S1P2P6R:R\
      @P T)#P'R NA%R'P  '9&# 6[#T%N'R8R=R@P _=#O'T(P  #*'P*P=T UC%R'P  J:#R'P  _)#R-P 1`#R+P  MN&#   2)&\
      # 7U#P$R @=#R*R   VR%# %5%S'O '>$P2R 0U#P-P.R1P=R  EZ#R'P  O_#O-R.R   &^#P%R  +A*#  Ra#T$R%S&P'N)P\
      ,R-P.P/P2R4R5P8R=PDR  M,-R V9%R ;>BP  ;4'R N.#O'S [>'P.P0S  YQ&# T.'P*S=PBR ^_#R  OY#P*R-R5R6R:P=N\
      ?PHR  ].%# M/'P0R   U>%#  I0%# Y<#P%R  [Y*P=R  TN%#  C)#R'P  ']#P%S8P P`=R@P  HU*R #:#R%P PZ=RDR  \
      7:#R%P  0;#P$S%P  7Y#P'T  Z<&# VJ%R&R'P8P:R=R>P?P 7U%P*S=P@P Z-=R &46R  !]%S  6O&# 9^%R 2)%P*R YY8\
      R  JK%# ;J#S'PEP H8#P%R  F%&# H0#R%P !0=R 8M'P.P0S  S^%#  H5#R%P'P,R=PCR    $)&# W@-R=P@R &<#P$R%R\
      'P.P0S =NCR  CF'# ';*R=O@S  HX#R/P=P?R  G4.R0P  a!&# 7*%T4P  BV#P%R W!3R  VX&#  E!#P$R%P-S.R0P1P=R\
       8Y#P%P0R   ;9%P4R OD#R @C#R   (@$R%P ;^'P*R  E,#P$S H.*R=P ,+#P-S1S )^'R SF*R  ]W%#  AG-R SV-P5R \
      /H%P  3/;R 19#R%O-R1R  2%$P*R=R D^#P%PBS &]'P*S   $4'P*R=P?R aW#P(P*T+S-R/R8P=S?P@O 6V=ODS  V*## ]\
      P%# 59%# /=&# =!=R?P  J@&# R[.P0R NG&R @B#P'R  MZ&#   +_%R /I#O'S   HB&# /9$R     @*&# +:%R  $&=R?\
      P S28R  <<#P%R  JG#O'R 0K#R W9'R*P  +2#P$R ]]#R  O.&# 4&)P,R  @P&# @+#R$R%P'P ]*%P   L)## =)$# N`&\
      #  0V%# B%%P:R _:&R   MY&# 9?#P%S'P   $@-P  4`#P$P%R'P4S ;'%S-P  RX#O%R1R !b8R  4S#P%R   ]X$R  OS&\
      # AU*P-R   CV&# 5C&# G''P)R  >!#P%R   R+%#   ;&#O%OCU  @Z%# LW-R  YU#R%P'R Gb#R    )`#P%R  aB$# >E\
      *R  %F%# )F%#  8B&#  ^W%# 0]#R'P %6%P'S *<?R  H4=R A3$P%P&S U(#O'R  2&%P-R1P  a1&# V4#P%S*P  G!*R0\
      P +/%S&P'P-P=P?SCPDS  +&:R  GD#O%R'R  -L#S%O  L?=R  4a#P'S  0G$R%R&P'P(P)P*P+S,R.O0U8R:P=P>PBRCSDP\
      FRHP  .*#P%R =Z#P/R  03*S=O YT#O'S 28#R%P   $I%# +D#P%R'P  29#R I>=R  A'&#  8[#R   ;.&# K$$R&P  %3\
      =# BG#R <**R   [`'R-P=R V(%O'S  ;O-P1R U?#P%R   0U%O'S &V#P%PHS 6Q4R   L5%#  DE'P*R '$=R NV:R  O@B\
      P  *+0R $##R-P  LH#P$S%R&P'R (a#R'P  WC&#   SP#P%R 5X#R  FT#M%O*X-P1P6R;S=P  (Y&#  aK'R.P  E&%#  V\
      %$R  0b%# !=#O'S _,'R*P  -.%#  F8#P/S  (!&# 1b*P=R  /A%S*O >'#P%R  >P#R'P RW#S*P +=$R%R*P-P=P CLDR\
       :`1R  YP&# `D*P=R 90#R%P  *_&# 1L-P:P=PRR   WD#P%R  )@*P=R 2O#S%P  _(&#  WA#P-R   .D*R  L@#P%R  2\
      7*P2R=R <[#S%P*T-R/P0R=N -W*P=R )F*R  +`$R-R1P2P  QB'P*T=P  !G%# G'#P'R8PHR   b@&# H_%#  /M%R-O1R \
      4_*P=R  >6%# $7$R  [a#R$P  90*R  L#&# B(#R%P  0NBR  3[#R  %<#R  Za&# 27>R  $E&# J?*R  CB(P+S  Y4*R\
        b1#P%R'R W&-R ;U#R'P OV#R%P   <F=P?R SZ#R%P  8]&# (`*P=R TZ#P%P'P=RBTEPGR  /B&# Q'&# %'#S*O 12#S\
      %P'P ^E#P=R  %%'P-R ('#P'R.PBR  6a##  >#%# F+:P=R   1V&# &3#R  *R#P%P-P=PCV   G`#N*U0S8P=P +:$R ]!\
      #S%P  0N$P2R=P?R    ZX)R C!.R0P   IS#R%P 9F%P'R 4W#R*P=P -T#P*P-R=R 0G#R%P'R*P8R  4S%R'P 4G%P'R   \
      2$'R*P0S H8%R  'S%# Ua#O.R/S1P 0R2R   _W-P1S  >U&# @N#O%S  ?=#P%P'P=RBTEPGR @A#P%R'P(P*R+R3R  &X%P\
      &S S;'R*P ;a#R%P   KW8S:P=P 36$O&R(P*R-S.R0P1R4P5RARCP Q1-P1R  YK#S'P  /S%# O6#S'P(O+S.R0P:P@RBR 7\
      T*P=R  K_#R$P  /'&#   57#R$S*R0P2P=P@PBRSR ES*P@R  P.%# CU&# Z(#R-P (>%R '##P%R  6T4R C)%PDR  UU%#\
       _!#S'P*P A]#P%S.P=R  [('S #6=P?R   :G&# M0&# (,#R/P ><#P%S /U%R&P'O)P,R=P?R 9?%R  HW*P;R  !.*R=P \
      I9'P0S  T_$R  ^/#S%P  9b1S   YV#R$M%O'T(T*O+P,P-R.O/R0R1P2P4N5S6N8U=S>R?PBRFRHP  [?&# H?#S'P  O7*O\
      6P;V=P >X#R%P  C,&# P'#PHR     2[&# GC.R0P  !*#V%P*O4P   V!%# R(#O$P%S'R(P-R.R0R3R4P5P8P:R=S?P@OBR\
      RR )Q-R IU@P SZ#R%P'N*S/R8R  bb&# 1E#P-R1P2P8O:S=R>PAR 20%R  &'#P/R  @,#M'T _2%PDR X[#R%O'R:P=R  2\
      U#PBS CC#P'R*RFP H3#P$R'R-P0P5RBR   ,J&# :^&#  &8%R'P  [D&# /R=R  -I$P&R (:%R=P?R  82'P*S-R1P WT2R\
      AP  BI&# ^#:R   II#R CS#P%R PO#P/R X:#P%P&R T@-O1S  2`#R :R1R   3Z$# 2S&#  J;&#  F(&# :2#R/P Y8$P*\
      R  ='#P%R GA;R    R>&# 0M#R%P  XG#O(S.R0P=R?P !J#S'O   )?%R  Z>*P=R  76%#  9N=P?R bR$R&P  41%# <=%\
      # /I$R  Q6$P&R [^#P$P%S*PBR   T5&# V(%P)RBR  ]I#T$N%R2P  >I&# 8=&# =4#R G^'P*S0R@P  1A#P-R  5?#P%P\
      /P1R2PBR 3?#R%P  !Q&# 8N%# ]-&# H8&# YJ%P=R KM#R  'J&# SZ%R'P/R IQ=R !]#S'P1P  OO&# YE&# F=*S-P1R=\
      O @,#S'P  )>*P8R  ('%R'P b2#P%R6P:R  (Z%#  #B#N$S'R-P:R KL#P'R  M=8R=P :S*T<P=O  ?D&# @N&# [B-R  =\
      V&#   /+#R$N%P&P'R*S-S.P0O2O3U4R8T9T=P>P?PBPCRDPEP ;'#P$P%S(R*P+O-R.REP  N*#N$P%P'R*T-P0P5S=M>P@XH\
      S  !H%R*P G<#P/R  F_'R*P  Y(?P  !C&# Y[#P$R%PER 8_#S%P  F=&# WJ#R'P=R  !?%R'P  _T$P%T*P-P8R=P@TEP \
      .R#P'R UR'R  [T$# 'N:P=R  A7*R8P ]('O*T  *.*P1R=P@R     ;M#P%R'R-R/P8R9P  R'%O'R  IR#R$R'P*S.R/R1O\
      2R=PBP +M#M$W%L&S'O.N0P1P2S4R5T7RAUBPDP  ($%#  .E#P7R  C;#O%R CEDR   &b-R1P  aC$R%P-R  JB*R=P (+*R\
        6L%# 31%P(O)S+S-P4RCP  `J#P%S&P*R  *8'P0R  H6&#  7`$R&R*P BD=PCS  RL&# !K=R   1/&#  JJ*S@P PT#R/\
      PHR bH%R'P  (($# 8S#O%R'R*P-R1R=R  ^:#R%P8R>P &;-R1P  -Q#R$P%R-P `?#P(R+P.P/R1N4R6P8R?RHR 5@#S/P  \
      TV&# UG$# ;]#R%P=R 8I(P+R )U#P$M*X=PCP  `,#R$P  O2#R%P  )E#P%O'S*P-R.P/S1P;R=R   _(1R ,H%R    86$R\
      2P 45'P0R  G,#P%R 'a(P+R   3,&# OQ%P&R H0#P%RBR .L%P'R   A=#S'P  H`&# (-&# (0$R%P'O1R2P3R=O?RBR  5\
      6&#  99&# R@%# =N%R'P  CE#O'T.P/R5R `6#R/P  OA=P?R a8$S2P /_#P'R >K.R0P 0X'R=O   -,'R    %)&# 8*#P\
      'R  3-0R )+#O4T  4B@R 'D#R'R*P-S1P2P4S8S=P?P@PAP  Y$#R%P $_(P+R YP%P'R  T4&# FC'P FZ-R  K&&# A=#R \
      >/-O1S a!#N'R/R KL%O'S  H/%# E3%P'S  G&+R /W#R'P 56'P0R  MM&#   E?&# 9&*R  [3$P.O2V 2@#P-R  #G%PER\
        &R4P5R  Z8&#   `)#R%R =E#R   $Z#R$O*R  @S$R%P*R.R/P0P   E2#P'S  IK=S 14#P%S  X2#P%OBTHR A0#R-R  \
      P?&# DN=R I3$R  :1%P*R ,a#P/R &-#S$P'P  $E1R `+.P0R T,%P'R8P=R   /Y$P%O&S GC*P=P@S  [R%# R[8R HJ#R\
      'P*P-O.R0P1T  6T&# !#%# a_#R/P V0=P?R   AL'S*P9P  5,&#  a.&# <=#R'P <I0P  L@## 0T#P%R B^#R  >'-P1R\
       @Y#R%P  N2#P'R V@#R/P  70#R$R2R  a'#P%R RH#P*R  YT#R 5-%S'P  V,#R%O'U(R)R*P+S-O/P0R1P>PCR  5?*P>S\
         _*%#  RD.P0R $X#S%PBP EQ%P'R  FM#R'P X>#P'R  XY#O'S*R=P   *@#P$N'P*T-P2R=W &b#R*P  ?O#R/P  I-&#\
       C`#R  30%#   W%-R M2#R'P  !,+R  ZI%# PX%P'R=R 8U#P-R   ?a=R  <C##  %H%# !8%# ',#P%R  K^=O@RHS 0'#\
      P%R  b]#R%P  Y3%# N&#P%O'U  :E&# 13=R  ;b&#   7$.P0R ''%R   -N%#  27*# <**R   >8#R !$0R  /4&# =0#R\
      %P _Z#S%P  :`/R  aY&#  *[&# 9E%# 9P#S'O  W$'S0P Cb#O'S  S%%#  .Q*R-P0R2PBR  ']&R O?%S OZ1R A+%P&P'\
      R=RDR  `!$R2P  C<&#  #PBR !M#T%P-P I-#P%P'U  /%0P8R  N<$P&R   C(&#  *J%# %:%R'P  ,^ER `A%P'S-P0P8R\
      =O@PBRCS (8#P%R  TA&# 7J#R$P'P.R2R6R:P=R ?O#R  0X%R  [2%R SY#O*O-P=W Wb#T$R%O2P  V7%# .8#R  >X#R 4\
      U$P%R&P'R _##S%P  SL%PHR AL%P'R   SE%#  FW#S&P'P-R1P  U8/R SQ-P1R >2%P&R NE#P*U-P=P  ]U#P%R  5[%R \
      ATHR D&=R  P)#P'R  @K%P&O'P(P.R0P2R3R4R8S9R:O<R=P?P@PAPBPDPEPFPGTHR %U.P0R  Sb#P'S*O=R  0>&# 3K'P0\
      R 6R#P$P%R'O*S1R=P  G]#P$T%P H##P%R  4+&#   #O#R :V$R5R  9&&# HM#P*R=P@R  5D&# RP*R  >X#R%P ^R%R /\
      W#PHR  I9'R/P K##U-O1O  $T&# /%%P&R Q4%P&R  Db%M'S*R-P/R8P:R=R?P  ]_%# 4&=O@S  29&# 9U*P=R  #b%R-P\
        /J%# _W#N%R'R*P-SHR /(#P=R /70R IZ#R*O-P=R    J#8R =b#S=P  _U#P   Q/&#   bF%R 88#N%P'P*Z  AQ%# $\
      Q#S%P E4'P0R  @B&# a;-PDR 5Q#P%S 0Q#P'R  `!#P  LY%#  0+&#   :;%R=P  <?&# '@#O%RHR  0(#S%O'P(R+P=P@\
      R   RF%# JF#S/P  0C*R-P  Z`%# 5.#R  =!%# UJ&# bF5R:P?RCR (E*P <T%R'P0R  UP&# .X#P$R .W'O*S ZY#S/P \
       =,%#  `6#S=P  B/$S%P&P OH-R8P=R  3T&#  /S#R$R-P/R0R2R4O5R6P8S?REP ]38O9T  Z`$P%R O'*S=P@P _G#R%OD\
      R  Z`#RBP <7#S%P*U1P4P  EQ%P-R=P  <b&# L$#R  [X&# 48:R=P X7#P-S  SO&# ]A#P-R=R BE%S.P0P  ^'%RCP 5D\
      #R%O'S0RHP 3]6S:O  *(1# EV%#  P8#P'T*P   14%# I*$R  @3%#  JO%P'R-P1R XK#R'P  O1$R%P  /I8R  (P%O'S \
       4B%#  Sa%# OF9P  =;&#  1K$P%R M6#R  8Z=R?P   ]2#P%R  ]H&# ^4&R T$%R'P  ($%R X'#R  .K*P8W:P=N V#%P\
      DS  P_(P+R1R !4#PHR  <!$P%R'R  )T%RHR ,1#S'O   I+#O$P*P-P0S1R2R=R %L#P%R b_%P'R 4]$R&P  ?R#R'P/P X\
      Y#R MP'P*R   ``'R/P  LV%R'P0R %S%P'S1PCP   @4%R'P $X#P%P'S 6[#PDR  1:*# W>#R'O0R   ^6&# @>#R%P1R  \
      Va=R  _H#P%S'R.P  @1&# 5'&#  S*%# Ya=R (F(R+P 3+#P'P*O-P1P=V@T  )6#S%O WI#P-R   4<#R/P 7,#O%T X=*P\
      -S  CH&# 80#R'P  LX&# (<%P*P=RBR  %<%#    KU#P%U'P*P -A#P%R S!;R  YK%# QE&# [W%# W3%R'P  >##N)S-R \
       <Z$R%P <?#R JM#O'P-N.N0P1^2P  JN*P=M@V P!*P=R *T%PBR   7(&# TC@R  NQ$P%O&T /8#R%P'R  *D#P%S'R/P 2\
      I#R1PCR    3a$R8R=P  JP#P.R0P=R U$=S :K'R  ]b4R  $'#P *7%RCPHR  ;b##   AX#R-P0P8R9P=PCR +Q%R-P1R :\
      1#P   A:&# K:#R'P <@8R  I[#R$P%P*R=P?RDRFR  2#&# Y7%R #J#P-R  2P#NBT  a5#P$P%S&P=RBRDT  #R## U'*R \
      `[#R   7X.P0R=P@R &;*PBR D*.S0O K,%R'R0P  KC'S*P  E6&#   61=R  6T*R=P '`8O:R=R  .Q&# R7#S'P R*$R%P\
      &P-R -#'R*P ']=R?P  ,3%# ^:%PBR /*#P  6Y%# `L'P*S IQ$O2RCS  5.&# +W%# G.#R&R(R*R+P-R.P0R1P=O XF#R(\
      R+P/P=OBR  .W$R%P&P /,*P=R 5:#R$P%P'P*S-R/P1R8OCPHR  Fb&# C4$R%P &G*P=S @&#P%R  6L#R ,5#R  87&# V_\
      #P'R*R-R   .#&# ^9#S$P%P'R(P*P.U0R1O2P8PDRFS  Y8#O%S H7@R N9-S Ya#R  Z#*# L<&#   JH&# 7)&#  <,.R0P\
       XU%P'R  `Q-R1P ?#*P=R   OR#P'R  .P.P  F)-R  L-## *I'S-P b#$P'P*P-S 1@#U'M  A$%# &2-P1S 13#R .,#R \
      C##P%R J#=P?R  [6FR   GX=P@R B!#P*R-R1P  -D%# 6L=R !&#P%R  LK*R   J?%P-R8R F-%RCP  9A%R=P MY#R$O&R\
        -6#P%R #^=P?R >50R  +J%# 7L&# D<#P  ?-*R.R0P  Ba=R  3!*R=P +,#PFR 59#P%RDR  >U'P=R 50#R%P'P-U1O \
       <3#P%R-R  ;N$R%R)R+O-O.P/P1P6R=P?RDRRR ,.*P@R  ^b%#  `Z&# @.%# '[8R  *J#R%P IO$O%P-R8R=PTR 90'R  \
       HT=RHR  8^#R%P [;#P%R .E>R  E-%R     1T%#    Y7*P=P@S T]#P=R B##R   [D'P5S ?b#R'P  YA#P'P*S  D$&R\
       1K#P$R&P'R=R  ?J#P'R1P=P?R  $V&# *a#R%P HL=R 9)%P.P0R=R *I'R    >P#S'O-S1O@R  .R%R'P  6B%# NS-R  \
      BJCR  16%#  PK%P'R-R1P _'%S'R(P+R.P/O:R=P   N8#S%P'O/RBR  D4#P'T=P 8-$R&R)N,R2R4R6R9R:P;R<R=OBPCPH\
      P  B/&# HT#S%O X`%R T)#RAPFS P6#R%R'P*P =L#P'R  UN)S,P 6%#P*U8O9P   b5#R   LN$P&R !P*R0R=P  A=&# S\
      #*P@R .9#P'R=P@R  a(%R TF#P'R  `a'P*R  B3#P1R  ,1$R&P*R8P  .O%# aQ#P6S  <V%#   2N%#  0,5# J2=P?R `\
      X#R*P !]#R$P%P&P-S8RGR  _=%# YG$P2R  R7'R  [-#P$R  P*&# 7,#P%R X@*S<P QH=P>R  =&&# '.#R%P CQ#R%P1R\
        0!#R%P HX#PBR E?#P4R=R  !L&# -G#P%S D5-R  1*$P*R 9J#P?R 8[$R&P  8;&# _-#S%P'P4R V=.R0P  a,#R%R'P\
      *P aV:R   S90# !@#P%S/P SB-R1P  L5&# .b%P'R  YV&# Z<%R8R  ZS#S'N  6I#S(R+P4P5R8R=P   %L%#  I=## R6\
      (P+R  N*%S'S*M  [1%# 84&# HB%P&R  J=#R%R&R'P.P2R3R4P5R8P:O?S@SBRDRHP `**R-P  `+%R*P  86#P=R   6T%#\
       D%#R%P  E:&#  %6#R%P'R  )Q1R5R  >V$R O2#O%P=P>V  )0%# I%*R RP8R  G7.S0P ^+#R%P <K#R%P'S0P8R?P K9#\
      P'R  WT&# WY#O*R1P>RGRTR  ^Y$P%R IL#R%P  #K#R'P*R   X7=R AF#P%R.R0PDR @[%P&R  !B&# $N-R  ?-%#  1U$\
      # 3L-S1P F.%S'P   N*-S1O Y]#T%P*P-P   &S$R'P=R?P *V.P0R F<#S%O   KU&# 'b#P-R1P  ;Y%P0R   *W#O%S'R-\
      P ^<'R=P   *0#R%P  =8=R [8%R&P 9N%R'P=RBRGP  @#%# E!#P%S-P Fa=R  K0%# )X*P.R;R )M#R*R-P.R/P?P  II#\
      R%P'R(S*O+P-S.O0R4O5S6P8P:R?R@OBRDRFP F>#P%R   3]*R  AK#S%P  <&%#  :a#R'P  86#P&R  55%#  !]=R /`=R\
       J:#R%P  7W#S%P'P [4#R/P -R*P6R:P@R  B:'R*P Z^*S@P  aG(R   %Q#R   ;L#P%R B&%RBP 2*@R  *T&# 8_#R%P \
       6E&# JW%P;S 9Z1R  ;+&# LI%P'R  HQ*P@R  L5#P/R  ZK&#    >45S8P   P^#O'T*S.P0R6O:S=PDP  aQ%# T,%R'P\
        N=&#  K]$T%O&R-P  (=&# #>-S1P  ?V%# TI&#  #+&# 2N%R'P  -=&# ,E&#  )T%#     a;#P%R  <<#P'R =T%R'P\
        HY&# +?.R0P  P5%P'R 3M%S'P=P  B]#P%R  XF#P%R  V=&# RG%# ;H#R'PBR  `+&#  S@&# L)'R  V+#P%R ^7#R'R\
      8P=P@PBPERHS S=#R%P  2$*P0P1R8R J$0R <+#P%R  bV%# )]%#  MW%# SD&#   Ia&# ].#R 0Q#R   b:$P%R'R(R*P+\
      P-P1P=R@PCS 8N#P%R  -`0S   N4#R   RP#P%R 3W#O%S'R*O  JL&# .K%# 8;#S%R'S*P-P.O/O0P6P:R )-#P%R  IY-R\
      =O  NS'P-R  %'#S%O  TK$P%O'S*S-P1R  <3%P'R KS#P*R P'#S%O'P  *V#P%R'P(P*P+R-R.P?RCR (E#S%P    !Q#R1\
      P=R  5%8T=N  AM#P/R AK$R L@#P%R S0#S%O **#R  4B$R 5%'P*R   2/%# 2(%# $b'PDT BH=P?R  B2&# 8]#S%O'P-\
      R.R/P8P=S  )=$R @5#R  X,#S%O  ]&$R%R&P _F%P1S   K,%P'R  5@-R1P S.*P=R   2K$#  `7#R'P   J?$#  :A#P-\
      P1S `#-P0R T@#R 3-#S%P   -B-R1P  R*=O?S !`#P$R   ^D%# .?#S%O  ;=%#  @K%# ZW#O%T'P ZB%P  ,`%PBR RQ$\
      P%R(R+P-P1S2P  TU#R%P    a6&# $N#PBR  %[#P=R?R  <(#P/R 61>R  *M&# &;(S+P    W3&# 0U#P'R .Q#R%P   ;\
      *-P8R 8U#P=R  8U&# 8_#S%P  3(*R XJ'R 4F#R  ,9#T'MHR W[#RHP *U#R/P  P&'R*P-P1R  %[&# *F&#  DU%#   b\
      ?)R*R0R=PFR   P7&# J!$# &R?R NP#S*P C.*R   8Y%R*P-R  BI&# ?1%# US#P%S %)2R  Na&# KR&# 9.%R  M4%S:P\
      =RBO  N@&# 2>&# E-%# 8E#R  :($P&PBS HO#R ,^#R$P  UG#P%P-R1S   U$#P%R %(#T%R'P*P-P VM*R-P1R8P 7U$P2\
      R  $]&# -Q#R GV'P(S+P !B#P%R !E2SAP  a(#P$P'P*P-P/R0P=RCRER  /Q&# XU$#  PS%#  TF&# IA%# A^*R=N@S  \
       !O#R-P  Z8&# ;<&# 4L%P'P8T ^N#R  %b%# P7#P'PDS -J#P$R%R&P*R4RCR 64'R*P  A-&# !;6P8R  Y0%P'R S+*O=\
      T U$#P'O*S-P/R1R PC#P'R   +HDR T#-P=R  GJ8N=U QC#P'T*R-P/P=P  K'%P'R <Y*S  /-*P8R  ZC#P'S  ]P&# @2\
      #S%P HM-S/O ?]-P1R  ZZ#P-R =W#R%R1P b.#R%P  7&#P /0#R%P   !;#S%O4S  I[%# ,$&# _W#P/R >T#P$R8R=P  +\
      _#P=S RY$P2R   D-(R  ]!'R FA#R/P  a0#P%R HW'R(R*P+P-S1O 2Q#P$P-R2R  :W#P%S  DQ*S=O   *P&#    ?^%# \
       ,M%# ?F#R%P   D9%# 72%# FF#R 3O#P%S'P  @L#O'S SH8O=S   '_-P1R  >D&# MS'T*N@R J7#R%R'O*R-O/O4R:S<R\
      =O>P?TBP  V6*O@S Ua=R?P  ^A$#    6O#P%R  MK&# :X#R  7<$P2R  LS#R'P-R QD#P=R I&#R%S'R*P/P  5Z=P?R  \
      FW%#  3@%S'O  _@%P'S [9#R  PY-R1P  ?H&# %;(P+R bL-S1O KF%P*U HR#R  3?## @#&# L:&# XZ#P*R  #+&# ^L#\
      P%R'P*P-S1R2R=P  FZ'R  .Y*P-R<R  ;%=O@S   UJ%# ?G#S'R)P O##P'R  ]`*S=O WV.R  R/%R 5X*T=P@P Q%%PCS \
      :b%P=R  $7$P%R-P.P0S1P:R=R?O .6#R%P?R Ka'P/R8P=R   MS#R%R+P-T.P/S0P1R8R9P:S=R>R?N@OBPCPERHP  =1'P.\
      R VS(P+R  ;R&# 2(#P%R MW#P'R  ,]&# ]S*R E/-R  /<'# Ca#P%S&P'P   `!'O*S bR.R0P L'%R'R  [5%# :a#S$N%\
      R&R/P0P8R?P@SHR  Q?%R'P   2&#O-S  R..R0P SQ-P.R0R  0@#S%O )R#P*T=P  %'%RHR  (G&# ;QFR  a+$P2R  2I%\
      #   ?7=R  2S'S0O  PJ$P%P'R1RTR  +K%# 8*#R'S0P  /$#P%P&S/P1R2P8R:P@SBR  [K%# J>0R  #:#R@P  '['R=P U\
      6%P*T4O   G##R'P :D#P%R  7I*T=N  X<#R 58#P%R.P0R WG%R*P=R ^a#S%P   $E$# OD$R%P    GK=R  ZO#R%P'R*R\
      /P8PDP ;;#N%P*U   :0%S   .^(R+P Q6#R'O.S0P Q!'O0S  @R&# ZQ#R$O%R*R.P0R =I#R   bA#R'P  A:#P$S=P  ^7\
      %P'R(O-R   <M*S=O %T#S*P .A%R  N^%R   WH2R  :J*P.P0R=S  %%*#   HF&#   XD'R  U?%O'S 39%P'R0S=PBRGR \
       -I.R  8NHS   #T&# -8.P0R  QX%# 5*=P?R  (]*P8R9R K&#R%P 09$P&R  -1#P%S ?+$R  OU#P%R  :'%#  ?>#O%P'\
      U-P  `A#P-R  %L#R*R=P  UG8R  ';#R %S.R  OA#P%R Y*-R  =F(P+R LC4SAO  a_=#  1'#P%R  2,&# T$.R0P -N=R\
       H%2R  '_#P%R 5:#R  !6$P'R*P.R2R=R  @J#P(R  %F&# &32RAP VW#U%N+P  @/&#  ;P-O.R1R  ,)#P%S `)#R %O#O\
      $R%PBS  TJ$# J5$R%P    ,<#P%R 3Z#S K5#P-S  '_%R   '`-R 5Z#R$R'R*P/P=PBR  DY'R /G*R `<#P%P'T &1=P  \
      /I#R$P-P2R  R(#S'P  X0#P4R   P=%# BE&# 8J'R  Y6*W=L  I)#SEP O7%R  ID#S8O L(#R%P1RCP  84'R W?=R   `\
      6/R  'K.R0P   LN#P=S W.#S'O  ,D.P0S O/#R   ,<$# D&&# *=&# .U=R  G.%# U^#R*R=P  /^#P=R  8%=R IT%P'S\
       $E8S=O  UU&#  '($P&R  RI*P-O1S=R T>'P(R  07*T=O  $&%P  Y,&# 3L.P0R  Y:#R%P  TW*P9R /$#P/R    Q]'R\
      *P    P6#O'S +5#O%R.S1R  #T=P@R `b#P*S-R=O  'L&#  +<=P?R  9a'# J2&# ('$R&P  MA#P8P@S 8HTR  LG&# CP\
      &# '>&# A7#PBS P[#P0R=R  VV-P.RCR  A=-P1R  ]8$S'P(P*R+R.P/P2R3R4R8P=P@SBP 6M8R  `A=R?P  /U&#  +R*S\
      -R1P:R=P?P H(=R [K*O=S  SV&# 0X#P'R  Q`0R 8B'P*R-R.P/R0R VG%P-R P:'S0O  CI'P0R=P?R  >`#R%P DU.R0P \
       O:#P&S  (R%R    $]%R0R _3-P0R  @4#O4RBR  /L&# =-#R Y:=R  JZ8R   9?&# P8%# 8E*S 7*#P%O-P=PBRCV 7&*\
      R  O:%R'P JK#P*R=P   2/'R)P X<#P$P'R=R  9N%R&P  E2#R%P*S=O  5K#O-R/R=R _K$R%P-R1P4P8P;R<R?R  H'%# \
       YJ#P'R  (52R XP#R  -W-R 8($R&P-P2R  <&&# 5N&# SN&# ^T#P ()=R?P a1#R%P  ]b#R  -2#U%P   3?=P@R    S\
      ^&# .E2R  B;#R HR'R*P1P=R  S=*R  &Y*R  b2FR  7<%#  ']#P%R'P=R  K$3R Ja#P=R   8$%P'R U;#R%O*P0R  QX\
      *P=R  YC#R/P  *W%#  YB=P?R  ^:$# 4E%PRR  6##R  (0%# FP&# 0(#R%P-P  9O:S=O  ;X#K$[%N&T'P*P-P UU'P*R\
       XO#P/R  ^3%P'R   'P&# X7#P%R'P*R JO#S%R B6#P$P%R'R*P8T<R=O@P  `;#P'R L>#OBR  0B'S ^1'R  W8&# _+%#\
       64#P%R Y/*O=O?V@P '%#P%PES +)%P'R  HI4R5P Z;#O/S J_%P'R 7Q=P@S  `]#V%P'R*P-P +]-R1P <#DR   QL#P$O\
      %T'R+P/O0R2R4O5P6R8P;R=S>R?NHP    J?&# `D$R-P  R##R 4!%R-R1O  :'#P'R V?#P>R  6;%P'R  ]M$S&O   CN$P\
      &R )_#O*R (&#P/R  M;#R'P =<#R =N#S%O  0F&# S_&#  I3&#  *C%R'P*PCR UV#R   ^G&# ,6%R&P/R PY%P'R [a#R\
        BK%#  #U#P$O%R'T(R)R+P-R.R/P1P3P4P6R8R:P=P?R@P U)'S/O   GG#P&P'TBP  8b=R >*#R$P%P  ::%# ,D#O%P(T\
      +R=P  ^<%# bF*R _)#R-P RP#P'R*P0R8R B>-R  a%&# [I#P%R  !,'R0P Yb%R-P  C`#P%S'P ;a@R R5#P%R'R*P  I+\
      =R H7%PCS  ?@=P?R  <]%R  Ta%# 1?%P*R+R0R=P@P   KW5R X.#R'P   K?&# N)#PBR  ZM#R-P  ']*P0R=R   >Q#R-\
      P  L#%# ZJ&# ^6=R ,E#R%O'R*P.T;P  N_'P(R a3:R=P  ^?&#  3@#P'R -H#P'P*R.S0R  B>8R KR$P2R 2M#R%P  EE\
      #P%R `:%R&P FL'P0S   P:&# K==R?P  9:#P%R 1^#S%P'P=P@R 0=*R=P  .C#P*P=S  Z<-S1P !#=P?R  RA(R XT#S%O\
        R`&# ?94R  >?&#  N5#R*P-P  V$-R  6E%# KM=R?P 7##R  C*$S%P&P  ,)%# >K&# 0&=P?R   aQ#R%P  $Z%P=S E\
      ;%R $H#R%P [^=R ?_#S%R 16.R0P  /R$# BX'R.R0O  ,,&#  )M#V'R*O8PBP ZL#T=NHR    42HR $)#R FI$O2S SN#R\
      $P  /W&# O!#R=PBP RD*P@R  ^R%O'N(P+R.S0O2S3S>R?RAP *8%PHR   Z5#R%P  S`#R  4[:P=R  E'#R%P'P  3X#R*P\
      =P@R  :-#R$P'P*P.R/R1O2R8P:S?S@P 4P#R  (b%# Z@%P'RER _)#P=P@S *6#PDR  9/-P1R  ._#R%R R?#R'P   a;#N\
      'P-R/R0R1R8R=R?O@RCR 27#U'N <?#R  !Q#R%P=P?R 7,#S-P M[1R  XF%# 8C#R  $,#O%P-T  @(&# @+&R  +0#P'R  \
      2;$R%R&R*R+P/P4S8P:P;R=P  `R#R%P /E#P$P%R'R*P-O.S/R0R1R '28S>O ;0#R%P3R=P  <)'# UE&#   ((#R*S=N@R \
      UI#O$Y%N&T*P2R4P=PGP  NI'R  27#R/P 3_$N&T  V1&# 2A$P2R  ^]#P8RCR  _I#T%P BV%PHR  0$&# ().R %Y#P%R \
       )#.R0P 1;'P.R J(=R   T0*P1R8S9P '%%R <@#P%R'S8R:P=R D@#P'R*R/P0P=P  3=%P/R  ;>&# ;P#R$U%R&P*O-P1P\
      2TEP  #S&# 7('P*R  D0&# JN#P'O.R0U1P  =C#R$R*R/R0R2P:P?R@PBP <:#P%S  1)-S1P  E6$P2R  CY#P*S 4=#R$P\
      %P'R*P2R  b%%#  T9#P/R   J`&# %?&#  8-%#  *B#R'P   +A#R G.#R  WA&#  $;CR  QC#P%R  !b#P%R'R ^J#T%O=\
      P?R  2%'P*S 2Q#S%P'P1R=P?R A%#P  KT&# C@&# ^<#R%P C!#P'R-P.R/P1R2RER N8#R 671R  LVGR  12-S1O T9*R \
       `I:R /].R  A0'P*R-P &b'P(R+R  /S&# W]6P:R  $,$P%R 3E#P'P-S  `$'P*S-P/S2P8P:R=O@RBR  ?[=R?P  *b%# \
      BB&# ,B#P*S-P    ]P*P=R C0#R  ^&%# ;,&#   R$&# 1V*R KS'R 9L#S'P-P 9M#P%R  ^X#P%T&P1P AB-P0R  1C%# \
      !B#P%R&P-R1P  MT#P  [K&# D'&# BA(R+P-P/R ]*#R'P(R*R1P  _$8R>P  `>#R%P 18#O%R  9$%P=S A;%R'P Y+#N%S\
      HR   G/#R%P  +'#S%P'P 4'#R 6L#O'T/P  XP#P%R  &##P*S !(-R   -8&#  G!#P'R  'N%P'R R,=R  (>#R  N'&# H\
      0*P=S 55%R K2'P*R ]a#S$R-P1P2P  MZ%P-R =.#S$P%P  P[%# G]4SBP %9#O%P'T*O1P8S=R?PBSGP   PV#P*S 4X.P0\
      R  AS%R  VI&# ^:%R  $1'T(N  IT#S'P  !0BR   FB#O%R/R +(#P-R '4%R  QN#PBR KE=R  8H#O%S (`%P&R ,8*R  \
      ?bER 5?#O$S%R*R:RFP  =9#P+R  -`%#   DL%# B&.R _^4R   Y3&# Xb&# ^'#S%P  DQ#P%P'T 2`%P8R  >P#S 5Z@PF\
      RHR =M#P%R %$#R  )6$P%R KS%P'R  O--R1P   -.&# %;#R$P  SN=P?R ]>#O%P'S*R-P0P4S:R=R@ODR   :K#R*P /b4\
      R5P  G?-P.P0R@S R3'O*S  bO-R  ^[*R 4X%R I:8S>P  C5$P*R NB#R'P-P.P0R=R  U_&#  6?*O@S a+#R $:#P4TBO \
       YZ&#   ?$8P=R    ):%# ?<#O$P%T  T/&# P##R  `J#P%R 72-P1S  J5%P.R  J>%# =U&# ;4#R'P  C3#K%O*[-R8O \
       TA6P:R  =>'R*P -%0R1P  ^>&# ^*9R=P 0:*R J=#R  6X&# )<#SBP GB%P'P-R=R D6#R-P  3%.R  J)#P'R*R DB#R-\
      P 1L%REP  ZH%R'P  ]A=O?S  76'P0R  S1#R/P   W&## ;F=R@P  MQ#P/R  ]V$P4PDR  WV#R  8[&# M*'P.R  '7&# \
      @'-R #<-R1P   ]R#S%P*S   L=&# (D#R'P 7U#P%R  %+&# 6.#R/P E`%P'R=P?R@R   Nb#S$R%R&R'P(P*R,P-R/R0R1R\
      5O8P9P:P<P=P>R?P@RBPDR 'G#R'P AV#R=P  <9%#  $Q&R  N?#R  G0%# _S*P<R  8O#R%P'RBP `a$P&R'R0P  :U%#  \
      ?@BRGP A5#P%R'O0S 2M'R  7?$# Ma#P%O'U  68%R8R `0-R1P ,1'R [$#S%P*P  ?>4# XS&# .N#R$S'P4R8R=P T>#R'\
      P ]>%R*P=R?R !-#S$P%P  ,-#S%P +E%R  J<&#  +*#P%R N^#R$R'P2P  TX&# A_#P%R aL$R  GDHR `[#R1P 6;#R%P \
      =6#P$R%O&R-R.R/R0P1R2P:P?R@RAR  #J$# *'&# )&&# &<#P*P=U   8,#R !=*P  (b%# Ya#O%T*P 2Z%R&P 2A%R  5>\
      &# 01%O'S(P+R  S2&# 9]#S'O  Y8%P&R O^'R (G#O%R*R:R=P  #B%# S=#P'S  =F#P-R  ^H%#  QQ#R'P  ?9#P*P@S \
       )V'P*R @P'R F.#P'R*R-R/P0P  */&# (a#R  -X.R0P  0T(P+R N!#R%P      1N-R  %E#R  >Z%R-P  #;&# ^+%#  \
      bR&#  NS$R2P  %4$O2S 6!'P(R  @##O%T K:#N'U  I;#R  *C&# '-#P5R :_BR  ]`#T%P.S0P;P ,>%P'R H;%P'R  E*\
      &# 6>%R&R'P0R #*'R CE'P*R  ;('P(R 0L#P1R  3#.R0P =!*R=P  (?#R$P'R*P/R8R?PBR  +5&#   $_'P.R0R  _.#P\
      %R*O8R=P?R R4=R :I=R   >&$R%P&R 4#=R  =-'R M-=R   /G#S%P  V&%R'P   +^.R3P O@*T8P:P 6M#R%P  :&%R'P \
      P@2R  >W%# 3*&# PT#P$P%O&R'R(P*R+R-O/R0S1R2O=S>RDP [#:R=P =[#T%P*PCR N0'S.O0R TI%P'S  bB#R Z,$R  H\
      #%# 5U#P%S 3K#P   Y<'R $+#R-P 0!'R  8S%#   BG%# CS'P*S  0Z%R FN.R  -(-P1R P/-P=R  !]#P%R  #K&# !E-\
      R    .#%R aW'R/R0P CB#P%P4R5R  3b#P'P0R 7*.R0P  C&$R%O'P)P*R0R4R8PHS   ?W:R=P  921R  7.&#  M!%# O0\
      =P?R  &8#R Ta#R  8J#P  )T&# /=&# Z*&# a=&# [Y#R$O&P2S?R >##P-R  %.&# 710R1P  ?'#R%R)P*P,R ,]$R&R'N\
      *R/P0RFS T[%R  Ea&# E,%R  A,&# 7:#P%S  WK#P%R  _]&#  XQBR  4+$R&P*R8O:S=P?S  2/&# ^>#T'P R4#R  ?D&\
      R ?S#R%P  1,#O%R'S  7E#R%R1P=P ;_%P&R.P1R:P=R  +=%R BH:R=P  T3'P0R CF$P%S&P    M_#P%R   74#P'R  5J\
      5R '_#R%R'P a`#O%P'T  a5*N@T  Hb-R @5$O&S2P U/-P.S *]$P2R @Y#P-P0R  NS-R  #W#R  $#.R A&%P&R >L0R  \
       <;&# >&#P%R  ]#&# AG#S$R%P'R*S/N1R2P=O@R QI%S&P ;,*R9P AC#P%P&S/R   96&# >%#O$P(P*R+R.O/S0V=S?P@O\
        *'&#   57#P*O-P0P=UCR  @2&# ,L%R'P)P,R  KA&# KR#P%R&R'O*P0R>R?R  OM&#  U]#R%P'PCR 9]%R'R-P  ^Z$P\
      %PRS  7D-R1P8P>R   P(%P'S >0#P%R 6L#R'R-P.R/R0P1P2P8O:S?P  H@#R$P-R/P4R 2b#P'R  /P#P$P&R:P=R   [;%\
      #  B+%# <N#P%R-R.P0R=RER #S-R  M#%R S_'P*S  5?$#     ^(#R%P  MP.R  ]`&# !7-S1O  =_&# _W$P%S I!#P%R\
      -R1P=R  YX*S=O a'=O?S  $Z%# 4F#R  %a=P?R  QR%# <J%# %$'R0P  1:#P=R AA%R=P  ?(&# [^&# T8-R  (a.R2P3\
      R  ((#P*R1S<P 3%#P%R HH.P0R  X:&# P,&# M'%#  :@%# B`#R$S%S'N  @`8# HJ&#  80&# +4&# 3<%R  ,,'R YG*R\
      .P0R  R[%#  ]K&# Z0%P'L)U,U ])$O'S/O1P8RBR  P+&# aP%R  6Q#O$R'R*R  SA#R$P%O'P-R2R4R:P=R   T6&#   5\
      >&# aH#S 0>#O'S-R.P0S1P  >$&#   VO&#   2/#P$R%R&P(R*P-R1P=RCP  ,D#P8P>R  b>-P1R UD#P$P%P'P-T2R=PBS\
       #;%O'S  CE&#  PY#R%P'R*P-R1P=R ]@:P=R  CM&# )X#R O;$R%P*R0R2S8R  7C$P2R !>'R  0Z&# /2%R8R:P SP#R%\
      P 18%R  <1&# 11#R WD=S?O ?A#P%R  C7%#  Q$#P%R   O.#R%P `#%R'P-P1S8P:R=R -81R  &5=R  4/&# >U&# J+&#\
        4S#R'P  91#R$P:R=PDR  ,$CR ]F#R [+#R%P  U)%RHR MG=R?P  ]&$R  L]HR  4a%# SW%R  O$%P*R %##P%S HM*P\
      @R  P>#P$R   /)-S A?#R%R*P-P.P GT'P(R+R  a9-P1R  !'%#  )$$T%P CS%R    ZM-R !Z%P8S [L#S'O *.'R0P MQ\
      .R  ;X&# PB#R-P  !-#P5R  '%&# U+#T$P'P   .M%# U%#R'P  V3&# <>#R1R Sa#R%R'P-R  C0$R  T*&# ;$-R=P PU\
      #N'RBS  XG.S0P  N&8S .!#R%P/R:P=S?P B<#P%R  >W#R%P'P <^=P@R   *X&# V##R%R'O1P RHBR  @J%P-P.O0U5R=O\
      ?R@PBR  @M=R %^$S%P&O'S(R*R+P,R-O.N/U0S4P6R8P:O?R@PCRDP Z-#R2P  LU#P%R  *E%#  'S## GQ#R%R'R*P-R/O0\
      O1P5RBR ,].R0P @$#P%R  'O#P$S*S+P.J0U1O2N3P;SBUDSER   Ha$R*S/P=P BN'P0R   [O#N'T*R  JXBRGP CN4R  ^\
      >1R=P  Nb&# /+#R-P  =V#R/P P/%R  O&:R=P  ,'#O/S #&=R    [)&# 9P&# aB#R'P-R  RR&# -J%P'P=P@U `K&R X\
      4%O-RHR W7/R WA'P.R N(#S%O G3#R%O*P-V0P1R=O   S%&# H!#R$O&S  M30#  3I#R*P1R  >2#P%R'R  SP&# F_#R 2\
      b$P%R  &E#P%O&T=PSR ]H%R  %P#P$R &*#S'O  `6%# O[&# -J#S%P %L#R%R'U(P-P/P0P=P >`#R%O=R?P  #G#PFR ^'\
      -P1R  'S#S'P=N?T  6'8PHS  ':%# .3*O=S K[#R   -N&# EB#P%R MB$S'P*S1R2P K(%R'P  Tb'P*R.R  I[=R  H3*R\
      8P 9=#O%SHR  N:$P&S  ,)#R-P AQ#R  0W#O-S=R  '+#S'P @G#P'P*S  D0'R   2W%# 2B=R  ^=#P-R %>*P1P8R=R  \
      VL%# 'F&# Z9%P'R4R8R9P  5E#O%T.P0R TL#S4PBP  *+&# G6*R@P )B#P-P1R4S8O:S   Z<%# 5`*R=P b%8R=P 'J=R \
      6='P0R  +I## /?'RCP  ';#R  b)#P/R1R ?V*R=P L$#P%S'RGP    &Z&#  R/%# O3#R$S*R=P $T#P'O*R2P3R8P:R=N?\
      U  ]$#P%R TI#R$P'O*S-R0R4R=R>R@P 3#5O<S <&8R=R>P  K;#O$P%S&S SP$P%R'R*P8OBPDRHR   P!&# UB%O:RCS   \
      EV8R:P=PDR  >&$R   !X.# b1%R 3F#P%P'T   I&#P%R   .C%PCS 8[#R-P0R  T*#N%T   _W&#  %T*R=P L8#S'P  5_\
      #P/R Q!(R+R  2A'# U$#O%R'P*P-R.R/P=R  U+*S=O   ;.$R  +.&# 70#T'S*P-N.R0R1R:S=P?O@P :b-R1P  (H#P'T.\
      P0R1P  :.%#  #:#P(R+R  /-&# 9(&# 60*P@R  9'#RBP   =O*P8R  &B#R%R    ;M#R   4).R0P W8#S'P(P*S=P  LE\
      $P%P&P'O*P-P8W>R?RGRSR 9a#P-R  QE%# -V$S'P)R.P0P ^68R>P  ,9%# )#(R @S(R4P5R  =/#R'P  B_#S%P'P1R   \
      XK&# 4!#P*S=P  !O*R  _D&# :D&# '1%R=P `,%P&R  '?4RBP  $3%R&P'P)R,R-P0R4P8R=O>PBRES  OL%# 8H.P/P0R \
      Vb%O&S N0HR BC%R  A4&#  W=#S$P&P'R(P+R,P.R0R1R:P;P=RBPCP  2X#R%P +S'P.R/R8R  B'#P%O'T  G0'R  H#*R=\
      P  CW&# N9&# #D.R0P  <V$R  F%&# M1=R <3*P=R @X#P$R   !?&#  >3#R  Z^>#  +H.R0P  @M%R  DY#R$O%S'R/P5\
      R8R?P@R  OV%# Yb%# ]1&# .V'R0P >)%P'R   @E&#  ^Q&# VY#T%R'P-P  +-'O*S :I%R 7D#R  a=#M'U  :1&# 0K%P\
      'S  J#%R '*#P4R <+#P$P%R'R  FH%R   Y/%P=R 1X'P(R*P8R 8&-RCP   JN&# T:#R%P  .&&#  VP%R  LN&# 30&# 2\
      b#P%R  NI#R  :Z#R'R-P H.#R'P  /D#R'S(S*R+P.P/R0N1R2R6S8O9P:O>P?P@SCP  b'#R%P1P a7'R*R.R/P0P6R  9B#\
      R1P @T#S%R'P0PGR  G!&# GR&# *%#S*N-R V?#R(P-R   B^#R  (+%# =$%PDS 5-#P  05#P'P(P*S+R-P/R1R =J#S*O \
       8L&# 7a*S=O NU%R*P=R FR*P-P1R  aV&# ^6#R%P'O(R*S+P-P1P8R9PBR !^#O%S 5O#P%R DT*R-P1R8P  NX#P%R  8J\
      -R1P=R  @T%S*O B:.R1P  DQ=R?P   b/&# ]_0R=R   O)%# TB'O.R0S  %%&# C`#P'N*U  /*#R   ,I*P=R  [(*R-P \
      9Q$P%R&P   )G%R W7%O*R  .F&# ,2%R*P8P>R  .Q#S$T%O*P 2`%R =2-P1P2RDR   Y5#P=R@R  [_#P%S 7##P-SBP  Z\
      P=R  '@#W'P*P-P=P ]Q#S%P &I:R  87$R:R=P .9=P?R  ND#P'P/S T?$P%P&S  `G%# 2]=O?S DR=P?R   8,&#  %Y=O\
      DS 0Y0R U50R   _N&# G($S%P 'X#R  .b#O'S  -R#P*R JR*O=S  D7%# +<.R   X^&#  1Z&# 5b%# TL#P%R  4A8S>P\
         *E#T-N GI#PBR  %[#R%R'P  ?*#P/R _:*P=R  X)&# TL&# XH#P/R a>$R  NI#R*P  L5'S   +`=P?R  5G%#  -X'\
      P0R=P?R  :J&#  >7#R$R'S*P6P 8A'RHP =ZEPGR <,:P=R  G##P'R B##R  ;Y'S*P.R0P4P5R=RBO -`%R  &N#P    +P\
      &#  `^#R%P  XY$R  U?&# HQ#S%O WM*P;R :_%S  'N&# -8#R'P  :1$R HV#R )]#S%P  0-%# =:&# Q<&#  0'%P _b.\
      P0R  JT&# U;&# !!*R=P  &E%# ?<'T0O [5#P'T=P  HU&# @1#R    =`#O%R'S  O6#P%S  =I#S%P'R-P MA'R8P  1U%\
      # K;#P%RHPSR  ?!%P8RHR 9(#O%P(P*UFR   GC=R?P Q+'P0S    E%$P&R  T^#P-P/R1R  )-##  3N&# +C#S%P'P _a#\
      P%R  6?&# A%'R0P NG#R%P  FH#R'P :2%R'R/P0P1P8P:R=R@R  >V=R?P >1'S0O  ,9#P$P&R*R 1+#R0P   ;I%# 'D#P\
      %T  SD#P%R _H#R%P'R*O=R  F@## %R'P1R  b]#R'P   PJ#R  3S#R%P QA%R&P  .%%# b^#PDR Q&'S K?#R%P   [7#R\
      %P   _a#P0R  5BGR K&1R R*=R  6)&#  OQ%O'R ;/#O$P'S-P6R=P?SDR %7$P%O*R-O.S/R0O1S2S8S=O@P  b*&# ^)#P\
      %R?P  2!#R$S%N&P  ,S%# L]'R V.%PDR R(#R$P'PDR  O.#S A<=P@R  LD&# ^M#P'S.P0R .J'R   .Q0R SJ*P9R 'D#\
      P2R  P+&# aJ#RCS >*#O'S  I*&# ;?#P$R  )C#R'P   PX%# I;%R'P  (D#R'O*R  *@'P5S  75#R$P   KO%P/R -_#R\
         ^&#P'R*P/R=P?R  X]/# &F#R  V5'O*S  .2%R*P  :4%P'R V%8P  &B#P%P-S1R  `2%P=R    #L.P0T 17#R  P*#P\
      2S   a/%S'P0P  Y_'P E6#P%R S!#P'R-R=P  4K## /;$# [V#S$P'P.P0R1P=R   FZ:R=P 'E%P-R  K&*P=R ?J'W*M=P\
          ]^#R-P N4%P'R  0?&#  X%&#  &(.R `B#R4P  T,$R2P   9(%R*R=P  Y#-R  5G%#  ;O#R%P   9,8O>S RE6P:R \
       ''#P%R  (E*R8P %P-R1P  8A&#  '@'R.P _8$R       6`&#  X@#R%P /@#R%P   LV%R'P QR#R$P `7#O%P'P*R-P.R\
      0S1P2P3S TG#R  0.&#   6b## NC#P'R 8##PTS  B<$#  T=&# F!$R  XE$P&R'R(R+P-R.P/R0P1P4R6RFRGR  N7#P%P&\
      R'R  MM%P'S)P    W?%S'O  8'*R8P :a#T%P'O  !G*S+O-R GS%P'T*P   =X%# =H#PBR  0G=SCP   C##R$R%P'P Z=#\
      P$R  <4$P&R ?>#PFR GL#P-R  X]9R WE=P@R %;*P=R  OU=P?R YH=R =!#R  X'%S&O'R-P/R2R3O:P>RBRDR  b4%N'S \
      _V#R ''*P=R   8@## a7*R Y6%P'R  E2&# &^&R   _P#P(R+P.P/R1N4R6P8R?RHR  BS%P'S ;3BR  [%.S1O    CJ1# \
      U2%#    #%#P%R  WE'R    J;.R0P *T$R%N'R*S0P1P3R4R5P9P:S;R=O?R@PCR   -H%R'P .I%PHR a'#R%P [7-S0P1P \
       /'&#  ?7*R8P  [;2R  Q-&# (!#R/P8P=R   ,D%# ?a&#  U>#N%P'O-P8Z     )(%P&R   G4%# 4Q'R0P .+%P(P*S+P\
      -O=UHR  (b#P%R T,$R%P'P*R-P0R2P8P:R=P?S  ]A#R'P*R KO$P2R 'H#R$P'R*S0P2P3R8S9T=P?PBPHR  'SER F88R 1\
      ^#R/P ^1=R  ;!#O%S  E`.P0S N:#R  *T.R bQ*P-P<RHR  aG&#  #L&# ,3#P'R Q5%P'R  =A&# ^Q#P$R%P'S*P  1>*\
      S1P 'A%R*R-S0P2P=P  !,&#  FU#R  #2#T5PBP L:#R$R&O'R(R+R.O/R0S2P4O8R:P>RBPCPFPHPJR  T#3R  '=%P*S  L\
      .'R.R/P  R.#P'R [S#P*P-R.S/R1P8N9T;P=S?P  $##P%R*P+R  8##P%P'S  .6=R?P )=#R%P  VW%# -+*P=R %`%R  S\
      )&# 2Z&# JN1R=P  FM&#  /J#P$R'R*P/S  b4%# ]F%#  #/%RHP  :S(P+R %4(R  L>#P-S1P  -a=R  %C&# .#*R=R@O\
       X/#O%P'P0R=S   =G#P'R<PDR  bZ#S'P*R/P2P8R  :W%P-R=R 3P#R  J##P'P(S=R?PBR     !)#O4W  &O#R-R1P?P  \
      8&#S*P1R=P  0V*S8O ?Y%P&R=O@S  OA%# .R#R  C:'T*NCR  &,%R&P  !#'R*O1P 89#O%R+R  ,O&# S%%S'P     78%\
      # &V&# 3_&# U'#T*P  70&# W3#R%N-R1PBS 76'R0P W>#R/P  F[$R%P ^@(P+R  -51R  .?=R  _'&# M$8S>P  .:#P%\
      R  D$%P'R ,F0R  ?9#R   HO&# [Z%R #M'P1R (T#P%RHR  =N*P=R 8L-R  8G&# a4#R   5=-R L7#RDP  $$%R NK'P \
      _3#P%OHS  J>%# _5'O*S MN=R Z61P3R  <J#O%R'P*R=R  JK&# ]9%R'P-R BL/R  _H$R2P=S?P@P *0'P0R  6L=P?R  \
      +H#R%P'P5R8R=PDS :_#N%T*S=P   V0#P'R /8'S.P  7]%P0R #/#R%R'T)O*O S^%R  _E#S*PBP   5=&# ']=R  JO%P'\
      P*S.R0R2S6P8R:R=R>PAP 6,#P$R%P'S(R*R-P.O/T0U4P=P@NCPFRHP _E-P/R  1J#P*S-P0R  +K#P +P$P%O&R'N*S-R0R\
      2S8R=P  LQ#R$P-R !_%R=P  aN%# CE:R .?#S *C'R  @I&# H/&# 1F&# Ha*S8O 7A4R5P  ?U#P%R ?K%R b0#T bR*P \
       89&# ?S#P%P*R-R3R J0%R  *?%R-P  ![%# B!#P%R   %N8R=P Q;$P%T&O   Y)&# 2U%R'P  R$&#  A6&# $8&# HK#P\
      'R  aK#O'R@R UO'P*R   6O%# QS#R a['P(R+R P;#O%PCT  HV#P$P%N&P'S=U>R@S `T*P<R=S  a1#P'R [D=P@R   $B\
      &# Y)#P%O*R=RDS #+#R'P   'G&#  Y*$P%R  EQ&# RW4S8O .X*P=P@S G7#P%R  =_'P-R Q@#P-R  11#R$R2P=P?RHR \
      7O%R  1[#R%P*R B1%R.R0P   9#&# 53'R.P ++#S%P&R'P/P C##R%P  :$&#    `+&# H@%P&S  ES#R%P )Y%R'P  a;#\
      R-P  DF*P8R=R HS%R  Y%%P4R .b#P%R  ^I&# MV#T&R'P*S+R/P0S1O8P=O?P@S B@.P0R  NB#R-P J.%R'P  E7$O%P&S\
      ER _[%P'R Ga*S=P  V('P*R C(=P?R  %Q#R(P   P&#P)U,O  9]#P-R /%%S4O  ](&# 9S*S-P=P *D#P'R/P E48R  ,+\
      -R 3%%R'P-O1S P0#P=R  0,&# `b$S2P 'Y=P@R  LK&# *Q*P=R 05#P-R 1J#O*R@R  S)#P%R 5L%P'R-P.R8P:R=R 3P#\
      T%MHS YG:P=R  Y.#P%R*R  O`%#   &5#R  %>#R%R*S-O  1/&#  ;D#P/R ;]#S%P  '^&# 'L&# 3&#O/S &;%O*P=T@R \
      C-#R%O*PBR &F=R  N?#P%R  H1%P&R !b'P/R=R?P  Z*#P1R EK$P2R L+$R  !2&# 5Y#S%P X##P$P%T @A%S'P !D%R  \
      KM#R S5%P*R $^.P0R  +O&# S9%R'R*P  >H%# :a#R%R'P-R U9#P0R4P5R  6!&# D!%# 'F'R $'6P:R  TL#PES F%-P1\
      R   Z!%P)R.P0RRR  Ca=R ]['R*P  KC/R I/#P*R X<#O$S%P*S  %J$# Z+'R0P 8+#P%R  ??'R  %Y%# OL'P*R  %N&#\
       LV#S%R'P/O J_#O'S  ZU&#   *CBR  6?4P8R  FZ&#  D2$R.R/P1S UX#R   KD#R$N%T&P*R+R-P/P0S?P@OBRDS ZX=R\
        ?%&# RC#P.R0S _7%R  9b&# %J#PDR :>%PHR DI$R  7X&# E/%P&R a$=R $O.S0P  =a.R  E6&# @V/R <4#P%P'R-P\
      .T0O1R=PHR C-#P%R0R  )!%# N5&# .R#R *8%R'P(O+S1R8R $QES  C9*R-R1P8P 1V'P  FN%# A].R   $($R*P-P.R1R\
       aT+R=P ?$=P %R$R%R'P.P/R0R2P8RBP  3?&#    1b#N%R'S /4$R K^)P,R  5!#P1R:R=R  (P&# a[&# )J%# QM%R  \
      G3#P$S%P&P=R?P  *_#R'P G(#R J4#R%P=P@R  G_'OCS  `$&# 65%R F2#P+R    JU#R'P %L#P%R*S-P.S0P=N>PBR  D\
      W%# N'#P%R W=#R  V*$R  HJ#P.R0PDR   YS%R'P  Y$0R `S.R 5P$R   T''R RK%R'P 2A#O%S Y6*R  >=%P'R *.=R?\
      P '0#P%S&R'O  S(&# 1K&# [X=R?P 9##R$S&P'P1P2P4R6R:R<R=O   2Y&#   65$R&P )T#P'R !X5R BP%R'P*P/P0R=R\
       Qb#O%PBV   8=.P0R  J0#P-P.S1S3P  2-'#  LB#R J,%R-P  -!#S%P'P(R ;;.P0R 3T#P/R U1#P%N'P*R0P5P8W=PCS\
      HR  )b#P Z@#R'O*R@R ((#OBS YS#P'O(R+P=S   XW#R'P=R  2R$# 8=#R$R%P&P'O(R*S-S.R/S0P1S2S4R5P6R8O9P:O=\
      M>P?P@RCPHS !^%R'P/S0R4O5S=PBR =<#P'R*PBR  ]=$#   G^'P+R/R=R b/%R  ?6#P-R WB=P ]B%P'R MM#P'P*R5R .\
      ;%R*S8P=P *J=R@P  _:&#  CD#R%P=R?P  F1#S%O'S)P  U&#S%O #W8R  FX&# @[#P%R  #*&#  B-%# O_=R  B]&R M:\
      #P'R(R+P  _6#P  U-4P5R &@#P'R J<%P*R )T=PDR  E^#P/R  b7&# -W1R  S!'O(O*S+S/P9P=R  @6$R%P'R*O-S.P6P\
      CR  4X%P'R(P=R@PBR 6[#R  @*=S?O  -V&# D-&#  4P#S%P  I'#R  5.'P0R  ;5&# G$#O/R0S PS#P*R-R *6#S$P  B\
      `%RHR b^2P4R A/=P?R  ^9'P0R `C*P@R _O'R  _B&#    ?>&#  09#R .E#R/P  :D#P G9*O=S (P#P=S   HH%# <-#R\
      .R0P  'D#R%P `F=R  @<&# 76#S$P%R  C)&# XI#PHR   P9%# %=$P'P-R2R8P=R JZ#R%P=P?R  ;<#PHR  [^*S=O )&#\
      R%P    EI&#  K@#R'P-R.R1P8R=P 1D0R  HU%# ;X-P1R  WN#P%R 3D%P&R  L,%#  97(P+S &<'R*P  _B#R$R&P4P6P:\
      R=P G1/R  <^%# /:*R   &!%# FR%# '0=RCP  V?%P&R B9#N'O*S/H=^  ]W&# Z!&# B6#N(R*R+P-R=R?P C$'P0R   <\
      .#P-R   0@-R 5&#P  @1#S%P     6*%# (M%P'R ?2*R  %a'P=R  RU## _P#R/P=R 3T%R W;.R0P  SW#S*R3R8PHR 0<\
      'P(R  #<&#  _?&# Z$#R'P  )Q%P'R 5##O'R/S0P8RBR B&'O.N0P1P2S4RAU   ?;*R  N''P0R  <J#O'S  N&&# 8L$P%\
      R  TR*P *K#O)S  aU&# `.%#  T4&# ))&# #H#P%R  FQ#P'R   VZ#P%S  S;#P*S    %a%# a=%R  Y**S=O L2$O2S 9\
      D'R/P A1(S+P  +7#P/R '=#R%P XM-P1R  49%# Q$%P&R  *Z#R*R  S8%# 1R$U*P2P=P?R  MX'P.O0V4P 6Q#R/P  &F=\
      R?P @U#R%P  7_ER  O>&#  VY0R  L)%PCS >T'R*P a,%P'S LR/P  6+'P/R  FI%# DM#P'R /Y$R  YO'R.P    :D=R?\
      P   7V&#  b)%#  Z;%#   /W*R1P@R 76%P4R  _R'P0R  a!$#  /)#P%R *T-R  P&%# 6N#R'S(P*P-P4R  N$-R1P   S\
      T&#  <2.R:R=R>P C<#R%P'R*P-P  Wa%S6P:R   !K%R&S4PHR D_#P*P-R=P@S  _S#P%R.R0P :S'S0P  ?+%# Z&%R&P*P\
      5R '1#R/P >D#P'T*P   CG%# [<-R  HW$P&R    W@#P%R 6>*P8R9R  2X'R@P WE#R%R'P1R  +<&# A7&# 4L#R  @A&#\
        9_#P%P'RHR  ]A&#  M!&# 68#P'S 07-R1P  <Y&# (<&#   Z=&#  HE*S@P ?04P5R  ,4%# BP%# YX'R0P  `]&# &0\
      'P=S 9E%P'S*P/R8R:P  @C&# 1D#R'P(R*P  .#&# 4Y#R'P  ?D5R 16#O%S  Y^&# P!#P%R  %M%# H]'O4P=S?P@R  XX\
      #P *^#R  J!=P?R ,W#R/P   3M-P1S ]%#R*P-R3P H[*R@P  K`&#  ZB%P*R1R=P  VK#P*R ?B#R$R%P*R-R/P1R8O:O;R\
      =P>R@RBPCR   HA%# ]N.P0S '4/RCR  ,'.P0R %H*P=R  @a&# ,6$P2R 0V%R&P U:#S%P >I#S$N%R*O1REP  B;-S1P  \
      RS%# X@%# `L#P*R R.=R?P  TS=R?P  LA#O%RHS D]#R%P %N(R+P '3#R%R Q1$P&R  [)#P/R2P a&#R  B5%# 7+#R%P \
       -+.R=P  1X=R?P  `F%#  <0#O*UCP  ;)'R(R*P+P-S1O 6'#R  L,:P=R  9S#O%T ,$.P0R @b#M$P'O*R-P0P6T8R:V=R\
      ?P LL#R*P  <:#R%P'PDPFR   HW$P*R:R=P   K<#P$R&R  _,%#  Ma&# 7E$P2R  Z_'R(P*R+R `B#R'O  [3*P=R H+%P\
      /R1R  =&#P$S  ?^&# (R-R  4a#S%P.R1P  E4#S/O ZI'R0P  MT&# 8'=O@T aR4R   >J&# ;1-P1R BC#P/R8R VE#P%S\
        Y8&#  ,L#R%S'P*P/P __(R   2G(R+P-R.P0R   KW#R  %L%P&R    Ra#P$R ;A%R'P  ]_.P0R ,=.R    M1#R=P ?V\
      #R%P CH$P&S*S-O0P4R=P?R@P     MO#R%P'R >^#R/P  IC=R  +L&# a6'S0O  @S$R&P  .$#P%P'R-P/P0R5R=N?T@R @\
      D*P   %W#S%P  F!&# )>%S&O   ''%# Q*#P'R.T0P1O  ,_'R.R0P <2#P%PRS  31#O$P%T    !O#P%S'P*R.R0P=P NE'\
      S0O   `+%# 9`#R%P LP8R=P V&'R.P ;2$R%P*R.R<P @F#P  b6#P%R I;#P&R'S*S-P.P4P5R=P?R@P  C$#S$R'P.P/P0R\
       N`#R%R'P 2?#S$P%R'P*O.T0O1SCPDP 9P#S%P  A/&# LR4P5R  N.>R SD'R0P  [Y-R OT'P0R P[%P'S  'U*R  UG4S5\
      P 14#P.R0P1R  F!%R K%#P*R/P0P=S  6=#N*W8P=P  Q@'# <;#R 0/#S%P YQ1R  *G;#  K1%# GE#P'R*R=P ;P#S$P'R\
      .P0P:R=R?PBRDR  <;%# %E&# ++*R=P B!#R%R'O 4R#P%R   Q/&# XD=S?P@P  <&*R QV#R%P D7=R  J$&# NT&# VZ/R\
       H)#O%S /0%PDR   ]S&# NF(P  ND&# 7I#P%P/R  SP#R/P  W%&# :L%# H]*T<P   :08S:P  E8&# 1]#P%S PJER   >\
      +&# [O%R-PER -5#REP  LY#T%O*P   N-#P ;_#R'P*P-S.P1S  &*#R  J7#S%P ,1%M'U  [;$# QF-RFR  =Q$P%R*P-R \
      >M#T%P'S(T)R*P+P-R/M0P2P5T8R<P  a>#P%R =.#P/R I*#O*R0P1R2P:P=P?R@RAR  O:#R'P  ;#&# V=#R'O/R  S-&# \
       <G=R  *7#R  <J#P%S*OCS T[0R  D9%P'R-R ^Y#R%P  YH-S1R2P T3%R'R*O  b+(R+P ](#O*R+P-P1T=R <S#P$T-P  \
      X4-P.P0R1R  .A%# LQ#T$R%O'R=P 2;4R  S4#R ;H=R  BJ&# _D#R$P-P4S !9'O-S  ,;%R/P ZB8P=R  FT#P%R -3#R-\
      P/R FX$P&S  YK%#  '(#P'R-P1R QV$P2R   BV&#  Z-#O$P%R&P*S-S.P=P@PBS  P8#P%P*S=R?P  68%#   TH(P+R 3`\
      'R*P  P<&# CL#R$P%P'P*S.P0S5R6O=S?P  _]#S%P-R1P  G&&#  &Y%#  '_=R  UU#R ]E-S1O  ^3&# `X#S$R'R)R*P,\
      R-N.P2P4R8P=PCREPFRHR  .)$R&P Hb#O%S OQ'R*R  LI&#  <'%# _<1P   >Y#N$R2T 1<#R%P'R  :B&#  R]#R IV%P \
       J1-R   7.%#  %$&# A^#W%PBO  58%P*R #C#R&P'R1R  A4-S1P 4X#R  8!#T%P'P  /D%#  '_#R'P  >A#O/R0R  >:&\
      # K`#P%S'P   .A#S%O   `B$P%S&R(P+R b6-S1O *C#P$P%P'RDR  >=%R Q%/P Q`#P%R'O-P1RDT  [A#R 'W$R B7-R  \
      M9=R C&1R   T(%# 9*&#  $?*SEP  KF*R a.#R 5Y.P0R  4S%# V+#P*P-S L?#P/R8P  aN&# SX*R /;BPHS   /,#P%P\
      'R/R E8#P*R *%'P1R  M%<PDR  B1%P'R*R  _>*P8R=R   A0$R N3%R0P=P?R  @7%S-P M4.P0R  #O#R*P1R  LZ&#  &\
      ]#U%PBP `bHP  Eb%# PO$P%R P!-P/R b).P0R   %;#P ]=*P=P@S  N'*R  <L#R ^/#R'P ]B#P%R  6I#R%P !K#T'O 3\
      H%R.R3P  ?!#P*R bP4R CE#P'R )>#OBUEP  T,%# 1Q%R   U>$R'P*P-P0R1P=N?U@P 1Q'P*R  J2'# S$#P&R(S+O-O/R\
      1S5P?P A'#S%P  ]-#S'P  WR#P%P'R*P1P4R=S  KZ%S'O T_#R  (S#R'P  #$&#  PK#S%N-S1R  _F%P'S(R0P8P=R [8*\
      R  )?&#  N^#P%P'S*R T7#R  -B'P*S=P XZ'R0P 2'#R%S*O.R0P  =]##  8[#R%P  ]R-# @Q#P%R  ]@%# F9*R  [N%#\
        CT#T%P *##P1R  BT*# 9_&# $%&# E['R 8^-R0P1P:R=P 88=P?R  DX$P2R  <V&# Z6$R.P1P:P K*%R/P  Y!'O*P-R\
      /R0R3P=P@T  `S#P%R  :S8O:S    Z'/R  (R#O(P+R-R0R=R?R  G6#OBS :,#R%P U'#O%T 1)#P$P'R(R0R8P:R>R?P@R \
      :(#R  SK&# !G*R  2U&# &?#S%P )3$O&T  >?#S%P  C8$P ^+#R  /[&#  [)&# .H1R  b(6R:P  $S%# `0&# VZ&# %O\
      -R1P  A^&# R,/R L?#R'P-R  JZ&# ,`#R%P 40*P.S0P8R:P=R   5-%# SD#O%S  (=%# (,#P'R  <;=R  DX&# D!#R  \
      +F3#  ,Y#S%O  [S#P.R   II%# B90R  T0#R%P (^*S=P  (:-R ]G#P%P'S  V>%S'P  $U#P$R  -2&#  N^#R 6A#R'P \
      0^#R%P N9#R$P%P-O.R1R8R 9F-P0P1R=P    8Q&# V:%R'P  *X(P*R+R:R=P 07#O$O'P*S-R.S0P1R2T8O:P;S=S@OHP  \
       ?2#P$P'R.O0S1R2R J!#P$P%R&P-R  D60R  T:%P/P1S  :4&#  S@&# 6%#P%R XY$P%O&T >2%P-R=R *:$R%R  :+&#  \
      NY&# RW#R%P R5%R  ^)%P'R  Y)&# 5V*S  VK%# 3L%R  @E&# E`#P'S*P+R-P8R  ]^#R B.$N*P=U =L2R  G6$R*P LH\
      #R  !R#P%S  _+&# <Y#P%P&P'T(R*R+P-O.O/S0T4P=P>R?R@OBRCPHR   9S/# M#%P4R  ]C%# M<:P=R Y+&R  6T*R=P \
       1T#OBR   @2$# I@'P0R DJ=S?O E($P L_%R U>*R  N3&# )5%P*R  )D#R%P Rb%P'S  <2#P(R*P=S aB#P'R  10(P+R\
         (2#SCP   1=%PDS Ma?R E,#P$P%S'R*O1P=S?P  '6%R @T$P%P'T*P    .F#R-P0R `@#T'P  XT&# PB#R'N*U  XS'\
      P-P.R0P1S=R  U!'P*S G%%R'P-R1R2P?RFSHP `@BR  3=*R=P   E=&# C'&# S@'P  1I&#  06%# A4#R ;N=O?S  Ha%#\
       'G#S%O'O*SBR  'R#R .T-R/P0P1R2P=PBRCR  8Q%#   W:&# >4%# JB%R  5]%P'R <`'R b##S$S'R*R+R.N/P0R2P4R5\
      P=P>P?P@PBRCPDR  */#O%S C5'R.P0R OC'P0R  GN&# )^#P'R !^#R  HJ#R8P  ;<&# S#$R2P  :O#R ^U#R%P   8--P\
      1R  AI#T'O   Y_%#   /'&# D:=R @V1R `;=R?P  QO#R'R*P0P8S=P>P@PHR  S9#S$R%P'P(R*U+P-P0R=P@PBP  (+#R \
      Q64R5P [S#R$P%S*P  J/$P%R&P1R  Ha#P-R  FM&# 1U#T'O YP*S=O   P^#P/S  ;E&# &+%#   ;A#P%P*S   &a&#  :\
      F#O%SBSEPHP bA=P?R   bX$# -*%P-R   V1#R !<'R*P  L<#R'R/P ]^6R  G'%#  L;#T%P'P Ka%R'R-P1P  +<-S1P ,\
      !-P1R J7%P'R=R>P   MY&# !/6R:P  YY&# #E#P'P3T   8R&#  ?]%# a.#R%P'R  CA&# D9-R aR2R  G!%# I5%P'R M\
      9*P=R IS=R?P     I[#P'R   ,Y&# (5%P'R N:'O0S SH#R  7L#P=S  (F#P%P*S@P ;X#O%U&P'P*O@S   TV%# 2?#P%R\
       TS#P&R    E0%# YE=P?R    22&#  /S&# 7I#R.R .b=P?R  MZ#P%R   *Y'R  QD2RAP *K:R  29%P'R  aF$P&RHR  \
      (2#P$S%P&P'P*P4RFT  TB#O%S  `(%R RG#R=P  4O*PCR Qb#P%R <2#P%R  5*&# R;#P1R :7%R 2P%R'P  @X8R  'H&#\
       X4%# $D#R  #A#P8R>R J&-R5RBP  -X%R H(2R _<(R*R+O   -X'P+R Wa'R9P=P?R MD=R  L3%#  b#(R  )U$R 5L#R'\
      P*R-O1P2P=U 2$#R%P'R  TX'P.R  W?&# IG#R$P%P'P-R1T4P 7F$R'P*O-P@S  I:%#   4$)R  Z91P3R /&#P%S'R*R=P\
      @P   (#'R ';'P*P-O.R0P1R2R3S4R8R  /*%# &@8R  W##O'U-P  ('#R%P )5$P&S'R8R=O?R %2=R  3M&# ]F'S  $O%P\
      *P=R  b8#P%PHS OG#P%S C0'P.P0R  /R#P'S(S+O   1=%#  A7#P   '3#S%O  AO%P&S-RDP *`#P$R  9L%# 2W$R  Z6\
      #P%R  >H8R B!2R  9>%# K0'R   a9#R$P%P)O*P+R,S1S PA-R1P a*#P'P-S  K@0P1R8R:P O<.P0R:P=R  )$%P&R  B2\
      &#   ZX&# #>'P8R W9%R0P=R !D#R%P  SM&# bI*O@SFR  LX'R0P RA*P-P.P1R<R=O?S  P2*P>R :C#R  ,/%PBR 2C%P\
      :R  XR%# @V%P;S  PK&#  CU'O0S 6Z'S*P <5%S-P1P ?B%P'R <=#P%R A;%R  P9#S%P'P  0H0R  F?%#  GKGR JH8R \
       8B=R CJ#R'P  'Y#R*P,R :4#S%O8R=P Y;#P  C9'R(P*R+R-P.O/P0S1P2S4R9R:P?PCP  W<#S'P <[ER  -1$P%R bG#P\
      -R=R  2P2R3P 0$.P0R  a=&# IG$S&P*P )=8R 9/'P0R  YO&# =E#P%S*PDP  C7#P'P/S VK%S-O  *)'R*P PY%P'R   \
      !L%#  &^%# M3#P$O2S>RSR <D*P-R1R :a%T'O(P+R-P0R@P +1=R  ,]&# L<&# MN#P%P'P*V=O A<BPGS  '<#P(R*R+P-\
      R1R=P 21:R ]W%S'P4P  U/%#  GJ#R F?*P=R  DI%P'R  6O%P'R KU#R:P=RBP 'B*R@P DA@R  $2&#   <M%# '<&# 13\
      #O%S   CX*R  /_&# `Q&# Q<#R'P @U8P=S   G1'RCP  LI%#  ^`4RBP <P*P=S?O Z?#O%S  aV=R  HS##  &+'R :B1R\
        K0#P%P'S-R LK#P%R*S/P=N?R C5#S$R%R*P2R=PGP  `<&#  6X%R  CD%S'O  &T%# )F$R'P*R-O.R1S2P   2D%P'R .\
      C*R1R>P E(HR &H%P&P2S   QJ#S%P   A9#S'P1P  >'%R=R  MV#R  H0&# &0.P0R :>2R    @G=R  [E%R -N'R   1+$\
      P%P&R0R WQ$O%P'R*T0O1R4P=U@RDP  ;G%# BN-RCR   >F*#   ?2&#  X-&#  Q^## a/%#  ^.&# a$&#  W6%P'S  ,$#\
      R'P*P0SFR M*#R$R%R&R*P.P/P1P6P<P=PARBRFR  Q*&# 9+-R1P  O=$# =E/R  )!%# ###T=P [K@R ?Y-R1P  >+:R 'H\
      'R*P  1Y#P1P6R=S  ?U%P*R1R=ORR  C_+R ;8#P%T'P  S/#P/R>R [3#R%R'P ?%$R-P _;*S=P  WL&# %?#R  H&#P0R \
       CS:R=P =_%R&R=P  :Q*P=O?S <5-R1P   K-8R    E[#R%P  NG$R%T'P*O=O?R@S =8'S:R=O 1J:R  .$%# &3%ODS  V\
      E#R-P  MU%# OA%# [N&#  BL#R'P  ?0#P*P=S  Lb#O%P'S  N)#P4R  `G&# 50%# ,;#O%T*P  P?&# A$%PCT  ?S#R  \
      -=%R0P @T%R'P NF*R@P (/%R   0+#R$P%R'S-P.P8P=RDPFSSR   `Y*PCR !4.P0R  D?&# %,&#  )G%#  N:&# ;U#R%P\
        KY#P*S=P@P G=#T*P/O    Z<8P=R (['PFR  7T%R 6L#R%P ()#R%P 2N%P'R   IF5# WJ%# I>#P%P'R  EG%# 6*#R%\
      P 0<#S=RDP UW'U.P0O TE#RBP   +/#RDP   V5#R   ?Y.R0P S!#O%P&R'T*P/P0R5R=R?P@P  7DSR 02%R  (*%#  TJ%\
      # R[#P'R  M$#R%P PL*R=P _6$R%R&R'P-R/P1P2PRR ZM#P'P-R1R 8P#P$S*P  *A&# $T#R  K+#R/P   A:%R&P   SN%\
      R&P'R(P)P+R-P.P0P8P@PBTHRJRSR OT'P*R Yb#P'R  !6&#  :1#P%R  aR=R?P 0^0R 1,'R*P  NE#P$R'R-S/R0P1N2P4\
      R8P<RBPER  A9.P0R )?$R  '9#R;P OB2R  ^9'R ''#R  -T#O%R8R  X:$# 9O=R G:#P'R   2%#S%P ON=R?P  55/R I\
      9=R ?L%S I!#P'R=R  .D&# AT*R:R=P 6`#P'R1R A6%P)O*R,S 0C%R 0:#P*T;P  F($O2S _.=R .4#S%P'R-R0P  L+%R\
       '%1S  1=*R8P R&=P?R   'R0R  <Q&R  HX:R=P  #F&# E#&# I5#R%O  L0HR X8$P'P*R-Y/R0P1L8P:R@R  [N&# B3%\
      PDR RG#P'T/O Y.#R'P-R  R0#R E.#R /'%R  @I&# 0!$S%P'P*R.R0R2P K='P0R  EJ.R0P AR#O$R&P/S  [D&#  :Y&#\
       CG$R&P bQ#R%P   Ta&# P`-R  O)%#   PG&# L%%R  [I#P'P.R0R  P(.R0P WI'P0R  S0#P'R  &Q&# *G*R   ,I%# \
      ]4&#  3W%# VU#P%T&P'P 8[=P?R FI%R   Mb%# &/&# ;G#R%P   QD%S'P.P0R:RCPDP ,A#R 7^.S0P YS#R  FA'P 2X*\
      S@O X!2R  D7#R%P   S=&# Y/%R'P  #B&#  KS&# %&#R%O*R8R W;'S-P.P0R   +2&# !(&#  GZ%PCS  #+#P%S'R(R*R\
      +P0P4R8P?O bG%R  B2'T-O %0#S%P=P?R   54=R (#1R=P   U$#R'P +a%P'R  Z(&# GN*R +:$R  9L%O'S U3#R$P   \
      45%# CE#P/R  DK#R*P=R 28#P'R@R B9$R%P  PW#R%P*P-S  48#O%T*P  16#R&O'P(S*P/P4R5R:R=P>O?PERFR 3!*P=R\
       *2#P=S -8#N%T'PDS   D_%# F=0R R,#P%S  I;%# DX#P%R  U_#R'P  YR$#  W+&# :*&# $C*S=P 2a$R2P @+#R:P  \
      07#O*P.S0R  R6%P-R     IK#N%S    MU&#  M2$P2R  S6(# ,F'P-P1R ;?'R  &P&#  FK$R `3'O.R0R  :V'#   31#\
      R%P  #@-P0R *Z#S%P'O-S 2#$P%R   9$&#  ,Q$# 6E*S6P8R:N=S  87$R%P&R2P C;(R+P1R $Q#O%R'R  P8#R'P  4J'\
      P-R  48#R$P%R-P.R/P0P1P2S4R:R=P  _]$R&P8R AH'R:R=P   F+&# W/#ODU  5)@R  6X%P&R  F.%# $`%# B0&# $^#\
      N%P*Y-R;P<P P!1P=R  ,]-R1P TP#P'R BQ#R'P  %?$P%R'S)R*R+P,S-O.O/S0R1O2P3R4R5P8R:P>R?TBPDP  85%# 8$&\
      # ZF'R*P=R .@$P2R FZ#R 0R+R  LR%# 34&# E>:R /^#P%R  P5&# :5#S  5W*O8S9P  9(#S'P=P U,#P*P-P1P2R4VCP\
       GZ%R'P  aI&# .0%# 0,$# PN$P'P1R2R=P?R 71%R'P  MD&# 5##R-P  [`*SEP 8&%S'R0P 6-#P'R  BU#P(S*P=R  Hb\
      #P*R ]G#S'R=P    C.&# 4A#R'R/P  =='S(P)P+R,R-P=P?R  E`#R  b!#P%R  _$%#  T9%R  KS&# 1E#P*R   L(#R X\
      J#P%O*S;R<R  -1.S0P 3X-R4P5R Q!*R=P    <8&#  -H$R `M#R/P  Y+$#   J1#S'O P):R  ]8#R*P ._*R=P  S8&# \
      A:&#  *&=R?P  @Z'S-O8R UY#P/R   ;B&# MZ=P?R  .Q=R  9,1R  -3%P'R   :J&#  !_&# [;&# >N#L*R-P=X S?%R \
       $*#R%P  !:'# 6&#R ((%R'P  )A%O'S I<#P%R  0O$P%R'P  8<#P%R 3L*P=R   VM#O$P%RHSRR H>#S%P  B,%RHP 0%\
      %P8S  PZ'P-S  MA'R*P  J7&# bA#R'P*P  0V&# $3#P*R   `J%# H>#R$P&R 0=#P%P*U-R8P;R=P?P  Z@&# 9A#P%S*P\
      8P=S@P -)'P0R .T#R   F'#S%P  K:&# LI4R  G%*R  )?#R  $.&# @H&# Z!$R4P IY'R0P .['P*R  (N#P'S*P 3]*R \
       K8&# 0$#R%P  2B#P$R%R'P(P)P*S,R/R8PBPDP U(#R'P  %$&# O8#R  GG*P=R  EC#R$P 7Q#O'S  88#R C_#P*S=P  \
      3^%R*O-R &A#R%R'R(R*P+R-R.P/R0P2P5R8P:P<P=S?O@SHR   56#P%R  7L#O*S -0#P%R =:#R=P $J#S%P ^N#S%P  &9\
      $P*R WR%R&P ;9'R ?K#O.R  N2&# 6J%P&P'T-P  OQ#P*S ;$CR *H=R  .X&# U2:P FF#R%P ,5*O=R@R  8O1R SC'P.R\
       _&#P%R   ?==P?R 4S@R  6a*T=OCR  ;^#O*R-S [?#S  aQ%# D%=P?R     @I&#     0'.P1R $`'P*R /K'R WC#NBT\
        2<#S%R-P/P:R=O LE#R'P-P0S  =`&#  S]$R2P Q@%P'R   @0'P0R NX#P=P?RCS  OF$R&P   &($P%R  _Y%P'R  2.%\
      # >A=P?R Y%%P8R @M-R1P  +D'R.P0R P6#R$P%R'S-P.R0P=R?P #W%R'O*P@S  0C&# (.%#  YA#R$P%R*P 5=&P*P+R-O\
      .P/R0T1R2R4R8R;R=P?OCRERFP  ]>#R/P G`%P-P1R   QG*R '0#R/P  [&*P=R `6:P=R W9#P%SEP  WB#P-R I@#P%S  \
       Y;&# 6[#R O$'R0P E?#P%P/S  D'&# PB#P%R )/>R  !O&# LX#S/O   #;#P'R  84&# ^3-R1P >C#R    /]#PHR  8M\
      &# UW&#   &R%# 0U#P*T 3L#P'R8P:R <O#O$P%R=S :W*R=P  F0#R Y=#P'P*S  GV#R/P   V+#R +?#P'R8OHS >+#R)P\
       WU#S%P'P  A!#R   A/#P$R1R %Y=R?P  *V## %!&# *#%# ;:%P8R  OX&# 2V&# :1?R  ]I&# 9?%R&P-P.R/P E+#R%P\
       -;-R1P ,;#R*P  ,a&# &+4R 1Y#R$R%R&R'P AH'R.P0R  F&#P%R  QY&# X0&# OW'R.P  @&#P*S/P0R2PDR *^%P3R  \
       `-&# VI#P'R /;%PBR   >''R @S6R:P=R *7*R  ZV#S%P `@%R XQ'R   26'R  JK=P?R #L#P$P&S'PDR    _b0R N]1\
      R3P M?#N'S*T-P  OW&#  H_&# (H%P&R -U%R'P*SDR J;=R >]#R-P JR:R=P  )'&# _6&# %*&#   XV'P-R TO#R%P  X\
      R#P$S%P*S.O0R1SBR a_*R=R@P  ML%S&PEP bQ%R H>#P%R  XG&#  ;V#S$P%N'R(R+O-P/S3R5R:R=O?S@PGP  CN'R !#'\
      R bK#R%P  Y7*R8O9R  !M*R aU%R'P.R0P  U/%# QX#R  8>#P*S.P  bL&#  #!&# ]'%O4R5RCR VZ#R  /$*#  .#&# 8\
      N#P&S  AI&#  Q!#R  /8.# 1!$P%P'S(R+P-S.O/S1P5R6P8P9R<R=R>P?R@OBRGP  6E&#  *Y%R  >1%#  R>=R /,.P0R \
       ^?%# N+#P'P*S 3R*O=R@S   1)%R'P*P@S   Q3#P8R  NJ=R  1)*SEP @A#P%R 9W%S-P !]#S$S%R)P*O0R2P=P   CZ$\
      R%R&P `b4R N4#O$P-R.R1T2R  [)-R1P  D_'R-P  -+%R %P-R1P /-5P8R=P@S  /:$S%P&P )3#P%S'P  ;7&#  6S%# )\
      7&#   I&#R  X(&# 6&%#    0F)R,P  A=&# `=$# 44&# SG#O=S  ?2.P0R  +X#U$P'P*P.P2R4O8R  CK#R'P  $*%#  \
      (F#P%S  T(&# =1#R 4/:P=S  O6%#  ?B&#  7%%P)P*U-P.R1P F+%O'S8P=R    8&%# Z%%P @%$R&P   Za%# PT%PBR \
       `A%# Ca%#   (1#O%T #''P*R    8P%R   /W-R  D6.R0P S_#P%R ^!*R=P  ,I$# ^5-R  @`$P%P&S  X`#O'S OG%R \
       2W#P%P4R5R  :-.P2R  LB=R  @7#P%T3P  1Y#R$P S7*R=P  CV#P*S.P    ?3%# `1#R*P9R  Z7*P@R  E]%#  V0#S$\
      R&R'R*O-R.O/P2O:P?P@R  5%&#  HN%# !O%P'R Q#8P=R  >*#R )B$P2R .6#P1R  R]#P$P%S&P-R V+.R0P  7=%# [>#\
      O%O&R'U8P M6+R   ;R#R   ]@&#  YU#P%S  3Q#R P_*R LR=P?R   QX&# '$&# WL&P  H5$R  ,G#P$R $!#S/O AHBR \
       QQ#P'R :]#P'V*OCP  Ib=P?R  -A%P'R  G?%#  XK#R .D%R*R=P  U(%R   -W#S'O  K)*R=P OP#R  JE#R$P%P'PBT \
      -0#R$P  97$#  AI&#  Ta%R/P:P=R   '#$P'P-S.R=R T2$PCR _[*S8P:P  R`&# I6%R ;N#P%P*R=R  Z)GRTP 8%'S*P\
      -R/O ^F%S  [V#P%T #?$P&S2P JL#R (`'O*S   B6.O0S <N$P'T0O1P=P?S  =G'R0P $T#P%R   /L&# A)#S%P/P G+(R\
        =O#P'R*O-S.R0P1R2R5P8P=T?P  0?&# 4K.S0R1P  >'%# @:%PBR M/#R%P )U%P*S@P  2R%#  20%#  P^0R 5C%P 1'\
      %P'R  _H#R*P  ,O%# D-#PCR  /5%# U9&# V,'P-R F*GR R]#R'P   ES%RAR Q[=N?T   H7$R   @I## _a'PCS +=#P%\
      R  %O%# K!#R'P   +=&# a:#R%P'R.R/P0P:P=R XT%R'R/P=R?PFR   <%=P?R WD'P   P68P>R  [#%P'R.P;R  '/#R%P\
      'P-T1R #b#P%P'R0R=P  `9#R  $T&# P9#P%R G>%S&R'R*R0R3P4R8P=P +0#P-R  NY=R  -X%# 8*#P%R U'*R=P  K3#R\
      $R%R&P(R+R-U/R0O1N2O3P4R6R8R:N;R=R>R?P@RCPGRHPRR  M+%# SS'P0R /=#R%P-R  KW#R$P  ;($P'P*R-R1R 'Y#P%\
      R  PN%# ,$%R P,#T$P UH#R'P  ?PEPGS  BR#S'O.P0R ^W#P%R   @-&# __-P0R1R Zb#P%S'P N^=R `(%R'P5R  -C%P\
      *S=P  `Y%#  M'1R `3%R'P T##R%R  H9'P/R 2I#O-T1P  3_'S/P  1F&# Z&0R ^`-P1R  I@&# ]:#P*P %O$R'P*O-P@\
      S  DK&# )O#P'R8R?P @=#S$O*P-P.P1P5VHR [#6R  AV#P$R  L(&# DN#S%P &D#P%R*RBP :>#P'T=P  <N#R$R0R1R=PB\
      RCPEO ID%R  59%# -B%# %-&# 7P#P*R>R NT)P,R  2)%# S4*R=P  ?<#R-P .('R #X#R  /=#R'P *=#R=R@P    :##R\
       4-#R$R%R*R/P=P -H#R'R-P  4:%#  C/&# (-#R  S7&#  XP&# b%#R$P%R/P X@#P%R<R O^#P*P-R1R  %H%R  28&#  \
      <6&#  X'#P'R 4R%S0P   '`&# Z;%PER 6Q%P)R,R  Z;-R1P MW.R0P  RG%P-R1PFR  XS*R.R0P=P   =A&# H*=R  +S#\
      P-R   ZL?P   'b'R-P  2P&#   [M'R 5B6P:R  B$#R.R0P  `Y-O1S     b5+R   V?#RHP   6&'#    @G$#  -M&# Y\
      Q*R9R  ba%R*P  %##P'P*R+R1P:R=P>RHR Tb#R  ^O%R  6V&#  bT0R CE%O'T   X:&# 0a%RDP   $/%R*P=S?O  7/'R\
      .O0R   JB'R   ^/#P-R  >>#P'R-R1P=R?P  FR%# -##P=S J6#R$P%R.R1P2R=R SM#R    AD*R     .P#P'R  4Z'P*R\
       ^*#P%S Ca*P=R  O:&# +$(P+R=R  1J'R   #b%# BS#R.P Ka*R1P ,!$R2P 3A#P'O)S,R  KE&# ]I%# 7D#O'R1R  J'\
      &# 9$%R'S*P.P/R0P1P8R !7:R=P  ,8&# $7#P%R   &<#R%P  )'%RHR S:'P*S  R]-R  XZ&# NBHR  $$#R 8Q#P'R  W\
      >#R H!*P@S  (V8R    5Y%PER 2H#P1S &+#S0P  ^)*R M.%R  CD&# T0=R %L#S'P*R-P1R !P$R  Va%# 7b&# ZG'R*P\
       NY#R%P1P  7`#S%P [6#P%R  JQ#P'R 3?#S$P%P [.'S*P-P1S=P  WV&# 2-$P%R2PDR D<#O$S'R(R+P0P2P:RBR  0X%#\
       ZU=R@P  #)&# !5#R  )/=R @R#R%P-R4R=P   8&#R J-%P'T  &6&# F-&# SS'P-R:P=R b^#S  :.%# Pa#R%T'P5P ^)\
      $P.P2T   N<&# .>=P   [D2R 7_#P0P1S=R?O@P .U#R%S'O/P  F#&#  !&(R  J.&# -($# SY$R%RCP   .C$#  V_%R  \
      IE%R  6U'O*S     MO0R  D!#P-R %K*R F*%R*P 74*R   B=#P'R VU%R&P  .*## *D%# `(#R'P6P8R=O?S 9T#R%P  )\
      +#P'S UM*S.P0T1P=O F8#O1S  3I#P%P-S b[2RAP $0#R$R&P/P  $,%#  14%# _A#P-O0W1P  E6'#  ^-&# 6=&# >-#S\
      %O M::O=R +G%P'W.O0N  1U#R'P QP#['P-P/H  %@+R   H_#P'R  #.&# `>#R VT0R TE#S%P  -R#S.R %Q#P-R/R #L%\
      R'P Y?2R  +^#R%P 3M'R*P   B6&# 88#P-R  P?%R'P  V9#R'P  D%#R'P*S=P  -=## 1^#P$S2SCP ZG#P.R/R0P=P  (\
      !&#  a_&# V8%# 6?#R$P2R   )3#R%O'P=S   130R 4Q#P%R  #1#P%S $.4R 'B#R'O9R  J%%# P'(R+P 2/$R&N'R*R2R\
      4P;R=R?R@PFR ]W#P%R'P-R IK&R'P*THP  D'&#   `X%R LW#R$P  ;[%P'R  D+'P*R-P1R  A=&#  #5#S$R'O*P-P/R1R\
      8O=R@RCPHS    3Y%# 1K#R-P ^D%R  %B%# :;#R%P  A/=P?R  ,a%# 9%#R   /F&#  Ib$# ?O.R )0%P'S OQ#R'R*P R\
      6#S$P&S/P6P8R:R=O?R TT#N'S-R1R   N.$T%P&P I<#R%R'P  -[&# L0#R +82RAP   W'-S1P  B8#R=S?O@P 46%S'P  \
      TG#P%R   ,S%# DX#T$V&R(R*P+P/R0S1P2N4P5P6P8R9R=NCO ()#P'TCP  GB%R&P (J'R0P -*=R?P  0*#R  V#%# QO#R\
      %P `O-R  42&# ,[-R  [9%#  NB-R4R   ;A#R-P PZ#P'O*S8R=R?P  *6## #/&R2P  0*&# a&%P'S CK#P$S 9[1R [==\
      R Hb#R  ]-&# K>#P%S'O*R a^=P?R   @-'P-R   CU%R     Y(#P-R.S0O   '@0R CC#P-S8R>P   C^#P%R [L#S%R'O \
       8`%# ?8#P%R   >A#P*R.P0R +F#O$S2S  Y3&#  Y(=R  .a-R1P /^#R*P-P1PCS   .E#S$P  9[=R _B.R  ![&# bC#R\
      $R%O&R'O)R*R-O/P3R4P6R8P:R;R=S>S@RBPCSHP   ;0%OFS  N[%R  3$#R%P >M%P*P<S   ]R>R  M4&#   C=#P%P'P*R\
      =SBSGP   @b#R&P'R-R/R=R?P L!#R$P-N0O1T2S=P Y`#R/P   DO'#  MY#R$P%S&P  W-%R&P  4Z%# ,3&#   Z,%# ,.#\
      R*S/O=O>R@R G]#P'R 'C$R ID$O%S&P  _1#P1S    &N%#   P:#S 9b#P%R&P-R `5&R  'K&# @`'R0P >Y#R$R%O  Z%#\
      P%R  J9#S$N%R'P*P-R.P1R2P8S9S:V=P@PCPEP &[-R0P QN4R .Z#P$P%R&O'S)P,R0R6P8R:R=P TH#P*S=P .`$O*T-S.R\
      /S0P1P5P6P8R<P  DG-P.R   2^%R MI#P$M%S&P'V*O-P.S/P0O2P3T4P8T>RDOHR   !I#P%P*R.P0R1P=P?U@N W*%R'P 5\
      I#P/R ]B#R   )6/# =[##    Ob*R 63%R     /,'S-P  WT'P.P0R  Y8%# P5%S'P aR#R'P  3$'O0S  7T#R  %D%P8R\
      =R 1/*P3T [:0R  F!*P@R  ?Q/# Y&5R  #P#P-R BA#R%O*R@PDR 5W%R JR%P&R  /7$R(P+P.P0P=R@P  E(&# FT*R  W\
      b;# EQ$R4P @N%P&R2R ZK#R%P  V.#P4S &1#P'R  @)#P-S  PV&#  (Y#S'N*R1R  !E#R*O.R0P=U@O N].R0P B&.P0R \
      )D%P'T  b=%PCS  WL#P%R   I*#P$R%O'P*R1R=PCS G!*R   VG#R  E<#R%P'R #U#R%P  TZ%# Ba#R  Z`$R  G-&# HC\
      *R=P +.'P.P0S  GF#S%O'P  1T%# 7D&# 2##R'P [A%P'R:P=R  A$%R   4_&# FS=R  /9#S%O'P*R8P?R R9#P'R >$#P\
      %R&R*R/P8P:R=R?PHR  +?#P%R -X#R ;'*P A5#R  =A&#  6^#S1P=S>P  ID%R  MA%R'P HH#N$P%O'P-O2S4Y5R@RHR ?\
      )'P*R.R1P HP%R'R+P ,0#S%O  <7&#  BE&# !H#T'O  FQ%S*O  *O%# U/$P%S  ,Q%# T2#RBP !&-R     N(%# MK-P0\
      R b.=P   *D&# E/%PES N2#O.P0T =>-R  7;%# Q4%P'S=P VX#R  ,M#O%P'O(T*T+U-O1P=TDPHR (1#R  >F&# #%1R S\
      !'P*R @I%RBP UM#R%P  L^1R @G#S%P  6X&# )F#T%P'P UV=R?P )C#P$S =L#R    5/## 5*#R'P    $5$R%P:R=P  T\
      Q-R1P 1/#O$P%P*R-R.S/R0S1R2R3R4O8R:P;PARBPDPHP LL#O+S  25&# HZ#P-P.P;R<RHR aY#R'O9S=O@R  <4#O'S(R \
       'D#P%R'R-R0P=R  _X%# ?_BR  [&.R0P .$4P=R?P K/#P%R G71R  b(%R'P   bX#P-R 3)%S  &R*R  5E#P ]Y#R&S'P\
      (R*P-R=P?R  $L$R  +;*P=S  F+*R ,>#P%S  6)&# FL%R BL=P?R   8G&# Z8#R/P GH%R'P 7U4R  Y3&#   F[=P?R  \
      N'.R1P @%*R  QS&# -K'P*S *U'O0T  :80R  GW&#  ]7#O'R*R/R0R1P=R@PHR ;M-R  H6#P%R*S@P   H`#R$P%P'N(S*\
      O-S1S8P=TFR /6%P&R >D5R   AI#P'S  `E%P'R C9#R%O'R:P=R 2L*R=R@P  KK&# AD=R?P $3=R  _X$P&R  ^D=R?P  \
      UP&# %L'R +M*R  `/%R  W-#R (:#R 92#R'P /U(P+R  C.$R  H2%REP  #,'R  EX%# D8-R1P  EP&#   b5%#  3F#R$\
      P%P&P'T*P+P/P1S E:#S'P  M1%# 3W#P%R VC#P'S*R  =J1S3P  .4&# SU*P+R  Na#P'R    E0#P%R D*%R=P  Z0&#  \
      FT#S'P  ]/&# @I&# =X#OBR C/%R  3=&# Z/#P%P=RBR SO5P<PHR C$#P/S  WR#U%N S5%P&R  .K%R   ?>&#     <b$\
      # ->%#  3>#S$P%P'P*P-S.P1S &;-P1R .P#O$U*P2T=P 'b#P%T8P  CE#P'R*P0S1R F5-R !U#R  _A#T%O  =>%#  %!#\
      R%P  -;#R%P'P-P1S *S#O$S%P&S2R $`$P2R  &_%R'P  <U&#  R`*P1R=R   [X#PBR  ]K1P2R  3ZBR -3#P1R  &A#P*\
      R=S WP=P 3P*R  9O%R W=4R NI#R  FP&# UF%R    )8%#  GB0R 4E=R@P   W5&# 8%%P&R  )(&# FA&# 7@#R'P *C#P\
      'O*P-SCS   +0&# #M#R Q_#R'P _?=R @0#P%R .7#P'P*R=S  .L%#  [:#O*S  A7%#   #W#T'O  M*&# <L#R'P    ;Z\
      $P2R !Q#R-O :E#O+S  R=%P3S  O<%R&P FI-P1R  %-#P'R     @1#T$S%O=P   S0#S'P NZ'R  K1=R   #M&# UV#R%R\
      -P  JX&# b1#R%P _=$R I$#P*R=P>R `5%R @(#O?R  9Z#N-R/S8S  Z1=R B@#R%P  :Z#P'R  N.#S'P1P  X.#R%P R<%\
      R bQ#O%P'S  'I&# /K#R%P*S  5_#P$R%R&R'P*P8R  <5#P'R*R=R@P O-#R    =R*P8R 4C#O'S T#'S-P0P1R   1=%# \
      (4&# 6D&# 2R#P%R    ,'%# W:#O%R*S  C.&# ]`%# )@#P%R*R-P  DG#P$P%N'S0S2R:P=T?P@P $E#O$P%P*P.R/R0P1R\
      2R8N9S=U?P@S $!#W$J%T&O2P V['R0P   )8&# a$#R%O'R XZ-R0R1P  !G&#  (>#R%P1R  37%# BF&# Y[-R A,#P/R  \
      #I&# [Q'P*R-P1R  #>'P*S %U$P&R  >[#P'R  :+*R@P  '1.R0P  P+'R/P 0G*P  OJ=R  <@&# 9<'R ;L#P%P'R/S b3\
      -S1R  $_&# D6$P&R aZ#R'P R/#R%OESHP  &=&# !W'S*P@R ?V#R ]R$R  24#R JI#S%O 3D#R'P  -Z%# W<#R%P  DZ*\
      R-P 4A#P%PDSFR   WN#S$P'P*O0R1P=P?RCS  $U%#  XJ&# ?0$P'P=RES   X>%# I%%R*P ?-4R  <J6R 32#R   0a#R%\
      P   ^-#R'P !:$R ]^'P0R  U/&#  SE0R  ),=R@P :X*SHP -=#S%P   &G&# G/#S%P/P=P  Da%# U;&#  %L&#  G&$R \
      -^#U%P'P/O   2O&#  P6#P-R R-#P.R0P D<#S  <$%R=P 3A#S%P **1R   K>%R=R?P (b'P0R :Z'R*P #-#P'R   L@#R\
      /P  A['R MQ#P%R'R 6O$R   /O%# K6#P%R K>#P%R  TC#P%T&R'O/P0P5S=O?RCR  DL)R  !E&# )3$P2R +.$R2P 8D#P\
      $O%O&P'R(R*R+P-R.R1O2S8P:T=P>RBPDPHP D1#P*R/R  ;X%O'S  /T%# <@&#   XR&# [[&#    F;#P-R  9B#R%R'O-R\
        F5&# TA%P'R  .7#R8P=R  ?(#R-P FR-P1R @+$N&R2S  Z8-R1P G4#P'R*P1S    ^O%# ;'-R   4A#M'X/O TS=P?R \
       ?<%# C_%#  .5%P'R  _/*S=P@P 4R#S%N0R =U#P$R%P'P*S=R?P WZBR  _=-R1P PJ#O%O-P;X T3%PFS  !=%R LW#P%R\
      HR FF&S  3b&# ;:#S%P 5].R0P:P=R   E7#P/R5R   7M&# N1%R-R1O2R  B*&# bI#P0R PE#R   :O#R%P8R   ?^&#  \
      U1#P%R -)'R  RS&# UQ#P$R    >Y%# =C#O%R'R*P  AR%P'R 5F=P?R _R%SBP   D6#P$S #V%S'P   H_#S%P ]V#P'R \
      ]Q*R8P  (B#RCP  B9%# )H#R%P  X'%O'T $2$P%S/PGP 0V%PDR  -1'S0O   *K'P.S M*'R  QE-P2R  F>#S'P PG.R I\
      1#PHR     0Q#T'P.R0P1P    I5%#     BZ&# _='R  TC#T%N  3:#R*S@O  ?)#P*R !!*R BI-R1P  N^%R'P  9]%# /\
      )%# 0`#R$P%P'O*S-S.R0P=SBP   =@:P=R  <T#R$R%R'P*P.R0R2PDR %@#O%P'R4R a`4R  6(#P$R%P'R-R0P1P S0#P$R\
      %P'P*R.S/R0P8R:N;R=S>P?P  *;1R J<=PCR  EF&# [F&# `b#R  @7#P  #(#P'R   Ma&# 7'*P-S  6]&# VS%R  b!&#\
       @D#K$!%O&W'O-L.O0O1M2Z4S5P=P@PCRDOERTP =X%P   ]K&#  DM%#  `#*R@P  O9#O%T'P  E<=# =,&# )0&# $Q$R _\
      !#R%P  QH%R K7/R  6J&# R]&#  _&## R$%R'P,R.R0P  30$P&R  P8#R$R%P'R)R*P2P=PBS G3(R-R <L#P+R  *+#R*P\
       `F#O*O-P.R0R1R2R8R=P?R O[#R%P   [(#S'P.P0P  JK#R(P+R  OY#P%R //=P?R  &?#R*P8R 4$:R=P  D7#P%S   X^\
      #S%R'OBPERSR  F(#P   ]T$#    L[#R _1#R%R'P  1(=#  >%'R*P 7X'P.P0R  L^&# ab4P=R?P  ]U#S'O 4>#N%P'P-\
      P8P:Z !X#O'O*T=R TD#P*R  5.B#  49*P Q-#PER  :=*S=O Y=#N'S=P?R ?F$O2S  O`'R  L8&# HL#P-R=P@R XV#R$P\
       =.+R   QP-R1P  K<&# -Z#N%R-R1R=PCR 4(.R0P  A5*O=S  IW&# 6QHR 7V%P*R=OCR  *<'R*P-P2P<RCS /T#R  _C'\
      R*R=P  `&&# 63=R  b;#R%O'P/R +`.R0P  TI.R0P TE'R*P %$*O@S   %Y%# *>#O%P'U  7a%# Y`#S'N >M$R%P `N#P\
      %R :)#P%R  ?b#P$R%R'R*P-P/R0R1P;R<R=P  R1#R*P  +V&# 0Z%P&R  6<#S'O  _,&# >)%R I]'P8R ]E#P%S'P >3$R\
      %P'P*S.O/R0S8R=P@P  4C#PDR 6;=P ];#P*R  ]$%R*P.P0R GZ#R    ,S$R  <F*P2S=PAR  5V&#  %F#P'R*P/R=S@P \
       !>8R  E2=R  ^W&# a_4P5R  @4%# N.&# aU#T4PBSDPFPGO  M8%# .R&# 9;%R  2T#P%P'S*P.S  9_%R  )%#R%P D+'\
      R  >N$O*P2S8R:R 1.#O'R0S a.*R (H%R   ;A#R'P9R  C4%# KH#P'P*S  >0%P'PCT R*#R'P  A7$R%RBO  L##S'O  _\
      H#P'R  $E#R Q]#P-R  _^.P0S   <]%# =^&# S3&# _##O*R.R1R2P:P=R M3#R  ,4#P-S=P?R QVBR  ?%&# 1U&# b`#R\
      'R [`#R%P(S+P-P1R  =_&#  #A#O/S =3*R@P   #?$R&P  M]#P%R =$%P'R.R0P  ^N#R'S*P a0$R 54#R%P ,B#P*P=R>\
      R  ^K%# GC*S=O D;#R%P  b3*P@R a<#P'R 9B#R%O(R+P/R8R BW#R 9G/R  5,%#  #b#S%PCP  YB&# QT%S&P1P?R  E5\
      #R'P %1%R  [W## A4$P /&#S%P    >K-R.P  D^&# bP#R DB#P%R&P'R(R)P*S+P,R-R/P1R6P8O=P>R?S@P  VT&# CS#T\
      %P'N*S+R-P0R1R=O@S ZB=P   <C%O'M+R.R6R8P;S=T>R@RBP  `)#R  5/#R$R%P'R(R*O+P-P8P:RBRDRSR  N+%P  /=#P\
      ;R  )Y#S*P R8#R  <T#R'P   *7$# 9V*R   N-'P G##R SK#S%R'P*O/P0P=O@TER L0#V'P-P0N  JI%R   *?&# FA&# \
      .)=R ZJ#P$R%R'R*P-P0P2P8P=S?P   %K.P0R ),$R2R   LG&# WO&# 6V#S'O   R.-R _E#P$P%R*S.R1P /6#P%S ?)-R\
      1P  2F*P=R  I9#P%R  &K*# V+=R )6#O'R=S  29#R%P  B':P=R  '`&# #B$P%P'N*R-S.R0R1S2R3P4R=P@P GP%R'P=S\
      ?O  3U&# ?^#P%R  &L#P'R 90.R0P  7b%# <Y#P'R N6%P/R _C#R O5*P-P8N9X  DS#R%P   &*%R'P ;^#R%R   30%# \
      ,M$P%P&S  _-&#  ;##P%P'S  LM#R S='P*R  77HR  RU=P?R   ,;&# ^J*R    U/#S'P1R IH/R  DV-S1O  )-&#   `\
      D#P'R  b:#P%P'P*S ba#O%S D_#S%O*S=P :Q%PBS N5#R  Y_#S%O  =6&#  aG)R B1'P.P0S  U^'R*P  @`=R?P    V2\
      $P/R8R:R?PBP  ]E&# 2$%# *1#P:RCR  DE(R+P  T0$R2P  5'%P*R >V'P.P0R )@.P0R  #7*T=O S84P5R   b*##  bH\
      ## '1&# _O%# O33R F&$P%R  I>&#  !K&# 3S#P=S  QS&# UA*P@R  RC#V%P'P1P3PCR  b_'# 'N&# 9W&#  G1%# GJ%\
      # %]&# *2=P?R  3!$P%S'P YA'R*P  IW&# '@#R  %;&# _=#PDS  .^%PBR .='P   [$%# @9$P&R   O:&#  E+%# A3#\
      R$S%R&S'N(P*R-P4R=R?PBP  M*%#  #!&# /G#R%P M:=R  (^8R  ER&# FG&#  Xa#R%R  1)&#   ^:%# DL&# Xb&# ^T\
      #P%R-R1S2P?R  6&-R 8M#R  Pb#P-R  XE&#   !N%R =!%S'P  F$%# M>&# %<-P1R  -V'R0R  B;#R G['P*R &U#O1P6\
      V  D]#P%R  `1&# &L%P'S  WH&# K-*P.R=R X3#R%P  W'-R HX$P%PRS  '[&#  R<&#    W<&#  :W#R$R-P/R0R2R4O5\
      R6P8S?REP =EBR -7#R%P=P ?4#R%R'O)P*R,R/R=P  -@*T@O C1#P'R  FJ#R  99&# #1'R  ZM-S1R 4<#P$R'P*R/S0R1\
      R=P FH(P+S  D!&# -+#P%R O$*P@R EP#S%P R7#S%R.O/P  #^*R>P 0>$P&S.P0R F;#S%P )0#R  5=%# /4'P.R  .:#R\
      %P'P   @;%P'R-P.R1R ^_#R'P   [/#P-R W-%P&R 18#R'P :&%R  M$&# 'M:R 9-#R P'#P$S  I-=R@P  `Q%# FF$# J\
      M$P%P&S   Q!&#    GT%# #_#P%P&S  6D*R W@#P*R  ?L#S%P '!*R2P bJ$S%P'R)P*S+P-R.R0O3P8P=R?O@OCRRRSR  \
      +S0R  9$&#   FV=R?P   XM*R>P  ^Q%REP  2^$R&P  &&#R/P  8>%P>R K'#R   DY#P%R b_#R%P3R P[#O$P%S  /@%P\
      (R A1-R  6*'P  $C&# SD#O'S  GK#O%S'R  DR#P'R*P=R  L-%# 83&# G]%P'R*P-O.P0S1R:R=R  #&%R  O'&# U4#R%\
      P @#-R M:$P%R'P-R.R0P4P:RCR  2I'P*T.R=O    UF%R 6Y1R:P     '42R  XV%# QV#T%P'P    !W%# HQ%# B*%R  \
         YZ-R0P1R  `%#S  *A#P%S X:#R%O'R  SK-P.R0P1S2P  !(&# 9(&# W0*P6R9R:P   ?>%#  'F:S=P  M72R  @.-R1\
      P Q/#R%P YT*P=P@T  K4*R+R-R4P8P:P=R@R R-%P'R  ##:R=P  'a%R TU#R/P  ZW#R$P%R'R0R4P8P=R?P  (@#R%P'P \
      4:'P(P)P+R,R-R/T0P4R9R=R>PBPCPDREP  VE0R NI'R/P  N$#P'R /P'R*P >J#P/R  U4%# G_&#  ]B#PHR  &I#O$T&P\
      *T-P4O [_#R%R'S)O*O  &!&# Z@*P=R @T$P2R  ;&&# `11R  )J%# )5#S%O  C7&# &!#T-P   H]&#  4b&# <X*P-T1R\
      =PSR  aR-R1P X7%P=S ID#P&R'PER  N?%# ,K#PFR -[%R&R'P=P@R   MJ%# L:&# >3-R1P   .G#P'S*P 1&#R$P%O*S.\
      R0P2R:P;R=R?P  ?=#N$P%P'P8R=T?W KN:P=R L3$R  X<$S%P&P  AI#P'P0NBW  09#O'R*P-P0R4P5R8R  QT=R IM*R M\
      ,%P'S  $V&# $/&# ?G%R E0'P0R  Q.%P/S 7V#R%P1P=RHR    <'#R'R0P @1#R%P*P.R/P1R3P>RBP G8#S-P  *,&# -B\
      %R  (T@R S0*P8R   :O#S%P N=#R  )W%# !3#P'R 2J$R  =/$# QU#R%P ?3#R$R%R&P'R(P/P0P1P=P?R +7#O'P*S-O1R\
      =U 9H=R BQ#R @9#S%R-OSP  =C%# 6-$R%O&S a'#R%P  &7&# GZ-P1R %G#R   ;E$P%R  ^-#S/P #_*R  %E#P%R  O?.\
      P0R=R 1O'R*P bI1R=P  ^;&# b'$R  3Y#P%SCP Q?#P*R   $S&# 0W%R'R*R0P1P /a#SBP  OA&# >K/P  .W%# GM=R )\
      Y#R  _1-P=R  ,9.P1R  WL%# EU#P%R  :6-R1P )1#R$P&P'O*U-O0P1O8S9S=T>T@RBOCPDPEPHR WI#R  #4=T?O    X>\
      %# 2#&# ;,&# *I#R/P O5%P*R8S>O  #1#P.P0R1R Pa%R.S0O ;S'R+R0P  G+1R aF#P*P/R8P=R  O7%# @P2R ]^#T*OC\
      P  A'%R'P.P0R  W^&# ['#R =+#P%R R%#S%P*PHR  /^#P'R   )S#R%P X>#R%P'R0P  Y3##  DZ&# W<-R &`#PCR >'#\
      S%P'P  O]%R=R?P  B<$R  9Q&# @(#R$P%S'P S'$R%R&O  bB%# YY%# QJ=P W?4R  DB#R $#=S?O  N.#R/P `*#R/R0P\
        4_&# <U#S$P*P-R=P 6J:P=R  CQ%R /C#P$O%P&R'O-P2R4R8R<P?T@SBR  %-BR ;C#P%S   BV%#  9V%# U'#P/R 4J#\
      R 3-#P/R 83#P$O%S&P'P-R0R1R4PBREPHR  S)%P'P1P3S=RDR  b1&#  G^#P%S   8T'P2TAP LN#SCP  5%#R$S*R0P2P=\
      P@PBRSR  -*#R/P  +I#R%R'S/O=O@SDP   0N&# [$%# OB%P'S (M#S$O%P*R.P0R1R>R?P  E7=P?R  ML#P%R  FM%# aE\
      #R%S'R-O/O0R1R2P4P5R:R=P@P  J#%#   9D%R L[%R  O)#P/R ?O%R'P8R=R?RBR  E8#R%P-R  )J%R N*#P  0:&# P5#\
      R%P U?-R1P   DB#P$S  *#&# LJ#R$P )T.S1O  2I#R/P GV3S C&#P%R  J1=R?P  JY&# 0'-R1P 'W$R  ;_.R0P  $V.\
      P0R   F#%# b88O=S -<#P%R WS%P'R.PHR   CT&#  OG&# Ya#R$R%O&RHR (!#S=O?S  =S#R%O EG'R*P   Y_%#  HH%#\
       XI-R  +B1#   UM%RCP &M%R'P  6>#R NE'P0R 8?#P%P-S   U'#R S0*P-R.P0R1P=R?P  SU*R    ,>#P-R  (B#O*R-\
      R 3Y#RBP  0&#R-R8P  VZ#P'R I=BR   :>&# 9Q-R1P 1[#S%O -@*P=R  '+&# KB&R &J@P  8R%# U(#P'R   J!#O-S \
       7L&# MO0R [('P  Q%%P'R GA#S/O  ];&#  *S%O'S  UN#P /b$P'O-S.R1R2R4R8P<R=PCP F!'P*P.R0R1R:P=T>P MV%\
      O'T*R-P0P  0B)R,P  ,S#P%R *Q#P%R'R ?U=T?N -_#S%O  S`%# /9'P*R=P@PCS KS*P8S=P ^_#P%S  T]&#  )'&# 1A\
      #P0P2R@R *@%PHR .##R   ?)#PBR  aN-R  I(-P1S 8I#S'P/P  8'*R D0%R  E*%#  0^%# `+-R1R +^%PDS   64%# L\
      ;DR  %,=R?P ;T=P?R $$-R ^6-R1P  WO&# M6*P@R CE#R  >V#R'P8R E?#P'R  ;5#O'R VI#P%P*R-R    Ha#S$P'P2R\
       /+-R KX*S  /I$R0R2P   I*#P=R  )O%P'R*P4R=R  <#%# <J#R1P  _-#R  '2(R+P0R=R  A)-RCP     a'&# G7&# 0\
      -#P%R   U!#O'P.S0P1U8R=P ?R-R '%*R  PN:R=P  &P#R%P  >E%P*P=S !['R  GU%# 7/#S X/*R  Q/*R2P    BE'P(\
      R*R 4T#R @[%P'R   CZ%R'P XS#P-R  <+&# .Y#O$U&R*P2P  a*%#   ;T%R&R'P NK#R D2#R  O?#R%P K1#P$R=P =1%\
      R   /a%# 3G#P'S  A%#R*P-R.R/O0P4P=R@R %@#R   Ub&# F5$P&R H`#P=R 0A#P%S'P  'R%R'UBOEP 2,2R  aL:R  *\
      5'R S2#T'P0O b+'P*R  N.#R%P  C9#P%R =.$R 11*R O9#P-R  -a%R 9<#P0R4PBR :0#O'S  P>%# #$#R.P0R +V*R  \
      H!#S  P4#S'P WS#O'T /1#P%P4W8O  ;_%# 2K#P$R0R  ;U1R=P    9Q#P%R  W1#R%P ^'*P.P0R:P=S  .-HR  L3%# ?\
      &#P%R  ZX#O=RER ET#R .01P=R  N0#P'R=S@N /D*R=P S5*R  3S#R W+%R  Y!#P%R   ;9%PDR   !V%R 0@#P$P%P&T \
      ^0#RBP  >>&# BH#R(P+R.R1S3P  %:&#  ,$#O'S '5)P,S    H7#PBR aW*R0P  G!#R%P ;P-S1P R%-S1O  a!&#  L?D\
      R H%#P$R-P2R [J#R%P BY%S&O-R1P   68$R _Y%PCS   2!#R%P C!'R*P ]E#P'P-R1R /?1R  PP%R*P B0-P1S GB%R8P\
        Y#%# JB#S%P :R*R=P  ZD%S'O *U'R2R  [_*R-R1O 2/#R'P-S  =Q&# 3.'P0R E*#P%R*R NR=P?R   <%#O$P%T'P)P\
      *R,R-P/P0P2R<O=R?R@S  $E#P$S R0%P*T &;#P%R  3T#R'P    &5%# >,#P/S  @V%# @U&#  4H'R  L6%# F(#R%P-R0\
      R2P  F.#R  -S#P'PDT _$#P-R _3-P1R@R    b&2R  M[8P:R UY'S.P0P  !W$# '[%R HI0R  $*&#  @!$# [:*O/R Q^\
      %R %P%P'R  IY%R&P'R0R6P:R=P .?'R -L*S=O  M`$R&R'O-N.P/R1R6S8P;R=SBP HV=R  A^4# 4Z$R%R*P 8X#P%P'S  \
      <#&# 01&#   `T%R  `F#R%P N##R*P &='O0R W[#R  ^G&#  PN&# U$*P@R  >2&# '$'R  <U#P%R'S)P*S  JP$R2P V]\
      #S*P.R=P  NF'R   DJ=R  b1&# RB&# 0[#P*S=P?P   J`#N'R*P4O5R8P=R?R@RBRHR   #[&# B)#R   7X#R%P   b;#S\
      %R/O V?#R$R%P2P  A>&# (F*R  R/#R b:*R=P 8T#S'O   EA=P?R  >X%#  =P2PAR GP-R  [C=PCR -b#P*R-P1R  @;&\
      # RZ#R   Ta=O?S O0%O'R-S )9#P%R  /W#R%P   NR'R*P  >L#R b.#P1R   .J%R0P  ?M&# Z`%# <K$R XX#R%P   A,\
      #P=R +!#P-R  Q5$R%O&R'R(R*P/P0R1R5PFR R,'R   EW&# 54&# %C&# A=-P.P0U2P %:#R$R%P:R=P  F_#S%P'P    7\
      A#P'R  K,=P?T G,#P*R S_%R/P    ]'&#  @K&# 'G#T'P  %O#P'S*O/R  bQ&#  K'&# `(#R%R*P@P GM%P'R R<#P-S1\
      R2P  P]&# VN#R%P 4H#T$N%R'S*P-R.O/R0S1N2P3P:S;R<R=P?R@OBOFSHRSR  N6#S%P  _V#R$P%P'R*S.R0R:O=P?R@P \
      QG#R'P  VN*P-R  9>-R1P  'E#R=P  S<#S$R%R&R'R/P1P2P8PBRDP   V0#R  66$R2P N=-R.S0R1O=P  @F#O*S L7%R&\
      R'P=R WN#P-P=S  G_%PHR   )`%# (4$P%R.R0PBPGR [<-R1P  01&#  ]A#R =6%P6R8P:S  !`#R*S5P F##U%P=PDREPH\
      R ?W1R  JY*O=P@S  YR#P/R 9=%R  Ra#T%P  aE%R'P*P=S?P  WT%R'P  -$#S/O     F&&# 5%%R CY'S   =)*R8P  P\
      W#P0R  9N#R   /V%#  L[#O$R%R'R2P ;&%P-S ^>%P NEDR XI4R  V6#P*R LG%R ::#R'P   ?_&# W]*R  3,#S%O   0\
      H*P:P=S  6)%# =*#P-R  aR#O'O*R+O-T4R:R@R  6&%# Y['P=R Y3*R 91$R.P0R  =.&# ;`-R1P  ?M-R1R=P R'#P%R \
      O+%O*T=P  *>#P'R  ]O#R%P&R UK1R 2L#R%P  ?N%# XC-R0P1P    LO&# 0_#P%R ,N%R  6,'P*R &T#O%S  &I%# `F#\
      P'R [I%S&R'O  O;#R'R*P.S0PCP  U&&# R=#P%R 3*%P'P-R.R2R3SDP  8F%REP  [+#P$O%RHR  O%&# M$#R $^#O%S*P\
      .R0R  -/#P'S=R $2#R  ,$&# a^-R1P  PA%# .3%PHR  6?*R QP#P'R-R0R  S6'R.P  ;$%R'P  1K%# 28(R+P  O0&# \
      E5HR    C4&#   CM#R%P  !@#R  Z5&# `=#P/R  L%#R%R'O  C-&#  5#&# >55R 2&#R/P TQ%R  AW'R.R --*P=R  V^\
      &# P-#R%P UT%P&R  F_#R  ;@'P :M=R 5U'P-P1S@R MJ'P*P=S A$-R  =$#S%P  '0#P'R*R4P [($R H9#P%S'P H_#P-\
      R1R M?'R1P <-BR  @L'R/P VY#S%O  XM1R6O8R:R=R@O  B6%# .8%P'R  CE'R*P G+%P RO.R0P  K'## ;_%#  7.%# +\
      B'P*R L9%R'P  5K%R-R1P  TN$R  _/&# G]&# >5&# a*&#  _;$#  LD=R  NY%# :K#R%O@R  $N%# ?Z#S%P *;1P2R  \
      .`#P/R W2#P0R 5!%R'R*P0P  T-&#  0'#P%O'P=TCR X5:P=R  :%*R ab#S%P.R   '0&# :=&# 6%#R%S'P   G;'R0P  \
      <a#S'R*P-R/P0P6R8R=PBR _S*O=R@R  TW#P8P:T=P  N<&# )]#P%S `;.R0P   JU#P SD=PCR -:$P%S&P:P=RER M9%S*\
      S0P  B%&#  =I:R=P OK#RBR   RS%# bD#M'S)P.O/P0X=PBRCR  C%#P%S-R2P  DL%# $?&# aZ#P%R'P*R =3#R%P  I##\
      T%R/M  B[&# Ja#P%P*P.R0P1T?S@P   (O&# 6b&# 7I#P%R  R>=P?R  `U#P'R=P@R *^#P%R&R'R*P0P  _D#R'R  2M%#\
       K+#P'P*R  !$'R*P  U^#P$R%P-P.R0P@RCR  Z!&# %&%# 3>$S%P&R'R+P-P/P2P4R8S=P@OBPCR  5/$R%P'P.P0R8R `.\
      #R  TbDR //-P1S *W*O-R.R0P3P   O!&# b+&# 6:#R$P%O'PERHR  ER3R  >S&# 4!'R)P,R Z@#R  8*&#  B'&# G3&#\
       QY$R WD#R  6$$R%R*R0P=PHP  YX*P `>*RHR GR#R L=#P%R  %G## <;%# ]7*P=S  I.&# 39#P$P'P-P/S2R  YO#R%O\
      DR  Q:'P*R ,b#S'O  QH#R'P?P  F=#P/R  bE%#  /-&# 6X#R'P  (<'R*P0R4R=P  81%# %'&#  4C%O*P-R ST'S.P  \
      R!%# VZ#P'R UOBS  P;=R?P  E3&# !*#O*U-R0R1P2P 26-RCP /0#P%P5S  S[%# 340R  0b4R  )+&# 7(%O'S4P5S8R \
      ^B1R   Y[%# NG#P'R*R0P XP#O$O%P'P)P,R-P.T0O1T2T3RAP  LO'R ?,#P%R.R3P XT%R'P 9>#R   4#&#  =N&# /+=P\
      ?R  GE#O$S'R  DT&# 'U#P'P*R  <(8R=P ;B%P=R  `.#S-P1P  :1#R%P-O:R RN=R   NJ5#  FN&# =F$P  '&$P*R U:\
      #R%P 5?-R   <*%R I;%R'O  (]B# ,'#S%P   H#?P -##R%P'R  IJ%# 2T#P%R'R V>#P*R    ;_*R  JH#R/P  'E'# K\
      b%P*S     _R.P0R  -@%P&R   >S*P4R8R@P V,#S%P HX'R*P -a#R/P  >T%# &/'P0R V<%P'P0S P8#R ;J#R%P   ;R%\
      # '<=P?R  Q4&# L2#P'U-O0P  R`&# _<%# D(#P%R  ,T#P/R  ,$&#  &^&#  XZ&# !/'R0R  IK#P%R'P8R9P=S?P @V#\
      R%P'P*P.R/R8O=S   TS#R  3]%R  !D=R [C#SBP  5Q&#  (L#P'R  _M#P'R -W=R@P  ;>+R  LM&#  `W#R&P !]$P&R \
      K]0P1P3R K9%P'R  2/&#   ]8'P*R @>#S=P  9`'R.P :;-R  !P&# Jb#O$R%R  <Z#P%R J7#R%R ;b8P=R  *`%R M.%R\
       HH#P/R  V?%R  (+&# ;>#P0R   GU#P%R'P1T L2%R*R-P=R  [V#P%P'T*P  <`$R2P  ^:#R'P 4)%P=PCRHS G^#P$S'P\
      =R@P MO#R HA$R   ,N&# [`#U'O ,)#S$P(P+R.P5R6P8R=S?OBRCR  7B%S'P  A7&# U5&# ?Z'S*P 1'#R%R J[#P$R'R \
      I.:R=P  ^a=P?R 5N1R T]#R%O4S :2#P*R0R '`.P0R:R  W#*# O6&#  12&# MV#P%S  [(%# %.5R *5%P'R :(%O&S  #\
      +&# aB%R  A/8R=P  [K*R X$#P$R   3!&# aH#S*P=P  ^0&# A;$R 8/=P>S =H#P'R:R   4=#S$S%S&T'R(R)R+P,R-P.\
      N/R0R1O2O3P4P5P;P=P@OCRDRFR  @3#R$R%PBP 3L%P*R  _T#R%P  ^.#R*P QV'P/R    +4%P*R -+#O'S  [%.R  HK#P\
      %R'R*R=P %=%R'P 9I*R=P &b-P1R   GZ%# ?T#P'R A,?R W3#P'R,P   :6*R.R0P   &<%#  GG1R   CL/R $P#O%S Y/\
      -O1S    L8## N=&# 4;%# $%#P$S%N&RCS  L_:O=S 0N#T%P'P8P  '+'R @Z%R&P C+#R%R*P ;.#P%R    V=$R&P B3FS\
        5T*P=RBPGR WP$R%P  N_AR M/$M%P&P(T*T+T-S.P0M1T2O4R5T6P8P;S<T=R>P@PAPCPDPEPFRHR  !6%# TR#O$P%P'R*\
      R4P8P=S@VBP  *H#R$R%P&P-P.R1R:RCP TD1R *B6R=P    C#&# 2X#P'O*RCS P!#S'P  K'&# NE&#  ?L%# :I#P8SHP \
       7!&# AQ%#  3=#P$S&P  ^'=R #+#R%P&P'P/S2R _('O.P0T    G+-R  (14P5R 8-#P%R'R*R.R=R  1<%S'P -_*R=P  \
      ]%*R=P  >]## HC#R%P =4#P%R  :<#S%P'P=R@P Y]8R=P  :/#PBR FI#O%R'P*RDRFSHP  )8%P'S  Yb&# ]N#R %V%R  \
      VL#R%P'P=P ])%R3R  AX#O/S 46#P'R  $=&# F;#R /L#R%P  ;[#P%R  &&%P'R  7&&#  :Z#S%O*R  A'%# WX%S'P   \
      IM#R  1'#O%O*W  !X*P:R=P?R@PBR _Z$P'R   M%&# Y=&# $*:P=R ,N#P'R/P  VH#R%P  77%#    YO#P%R Q*%R  M_\
      &#  ],%#  J?=R?P P3#P%R'R0P *0-R1P  9)=P?R 6_#R$P ]4#P AH$R U3#R  5%&# Z8#R'P >-*R=P   -'&#  >F&# \
      D]#P*S0P RM*S=P@P  KA#R$S&P/N0O4P6P8S>P@TER  `W#P%R:P Y-#P$P%R-P/R1P=PBT 8W#P%R&P*S/S0R1R2R8P:P=R?\
      P  I;#ODS 3**R=P @T#R%P L8-N.R0P1T3R=O CJ'T*N  >9&# OR#R%P E9#O&R(P+R.P0R=RDR  E(<R 55#P%R  X.%#  \
      ?O&#  V=$R  J3=R   Q`*R  *+%# [.#T%R'O*P PF%P &^#S-P 8Y#P'P/R4R8RBP T`#O'S bL#P%R  aB#S&P  T%#P'R \
      R9*P-P1S  TN&# K:%R  _G#R$P'P=T  18#P%R  H)%# 'O%# $T:P=R  9^%#   OJ(P+S  b`#R*P   9^&#  :R#R%P  K\
      &'S/O <D#S'R)P  J)&R  /A%# F>$P*R2R  NW*R  N?-S.R0P1P  1##R%P ;^$R AZ#P$R   02&# *3%# 0:&# @6#O'R)\
      R*P-P.P1R2R4P5R8T=R>R?P@PBRCREPHPTP  BE%# 4N1R   6;#PBR MV=R?P K2#P'R  22#P%R  &/#S'P-P@R :S:R /]%\
      R*P !%#P/R   1P#J%P(O*S+P-P1P=^ ET#R   P)=R   W`&# /W#R'P4R  $,#P$R 5;#P%P'R*R  $Q%P&S 4A.R0P A.#P\
      'R  %98S=P I0*R +^#R%P  GR#R  ?M-S1P  `1'P YX#W'L*P   .(&# ,W#R%R'P-P8R:R  E,%P.R +O#P%R =8'R <.#P\
      $R  [U=PDR _[#R%P'O-T >Z#P$P%R.R=P@R   ]b#P%R'R1P T$%R  `H'P I2*R=P  I1'T.P0O  IW*P-R  A4#R'P  #B#\
      R S5#S%R5P    EJ'R /G*R=P  *-*S 6$#P%R  ?2&# UY-P1P2RDR 03-R1P   CY4R KZ#S$P%R/P J]#R  XQ#P$R%R 43\
      #P'PBTGR 35#O&R8R  ^]&# C3%R 0##S%P L2#O$S  AM#O$P%O'P(O*P-S.S/R2R8M9T:R;R=S?O@S  P):R=R?P NR$R2P \
       !O2R =L#S%P'P2P>PHS  PF%R*R +%=R?P   ^_'R0P  NR## A]#R%P D/%R  .O'# .Y%R  7`&# <(#N4RBS /$%R )J*P\
      =R %R#R%P'S*P +T*R=P  GW&# 0Z#R/P ]`#O%S'R*P=R@R       *'#R 6D#R%P  KV%R RO'S*R0P5R=P@P aV#T$S%P-P\
      2P8P  FU#R'R+P.P0R1R2P5P8P;P=P>REPHSRR  KL&#  75%#  _9%#  $1'PCS T9#S$P%R*P )A#R%P  $G&# N##R*P  L\
      ;#P%P&R(R*S+P/P0R8R:O &>#R  UE=R  9)%# LM#R  (^#P$R %R#R   59%# S+#R%R'P-P   b('P*S /@#R /=1R  E[&\
      # _L$R%P  @?$R  Ia#S&P'P*S=P?PBR T.#R D)#P$P'P)P*R,R-R/P5R6P8R:R=R>SBRCPSP 6>'P*R  J7=P  6H%R'P  H\
      C8R:R=P ,#3R  ?%#P%S'P W5%R   $*%# 3+'P*R0R  C]*P-S.R0P=S?P@P  ,X$S-P  RX#R'P  B`%# 3Y#P%R'R  4;#O\
      'P8P:P=RBRCS  :-#R'P MZ#R ^P*S=P  %@%# %H=R  a7&# E/'R `7#P'P*T-P  Y;%# #R'R.R;P   _C&#  X+#R%P  H\
      R#P'R=R Y6&R  5T&#  :1%# [1#P-P;U  %0%#   S.%P'S   ^<)R,P 938R   ?8&# =B.R0P ';#PDR -R2SAP =<#P%R \
        ,D&#  P(&# ?N&#  U&%# *W#S%P  !b&# .T#P%R -M-R  G;#R%P ,a=R?P  )<#S%P  V9%P'P)T 09'N*T  21&#  #O\
      &#  FR&# &<%P'R .`6R:P  T*&# V+#R ^=#P%R ]Y.R0P  ;N%P*S.P0P3P5R8R=R?PBRCR  H]&#  ,60R  =R&# M^#R%O\
      'RHR  3M%P'S.P X[*R X0-R1P  ]K*# N]-R=P  VT&# 7=%R  )W%O-R @1#P%R *@*P@R =4#R  ST'R  ND#PHR G`$P2R\
      =PDS  >>&# 5%#PHR  A2$# 3##P%R'R -M#R$R=R?P@P  09%# Ka#P$R Eb%R0P  H<#S%O  EY:P=R ,Y%R.P0R  *!TR  \
      O6#P*R P8%R $D1S=P GM*R.P0R@P    J_#R%P    OJ$R%R2P Ua*R ,A=R?P  BE$# ES%O'S0PHR 6;#P@R =Z#R  JJ#R\
         16%# -;$R2P LE#S%O'R  #R%R'P*P=R ;C/R  ;<#O'R0P7RHR   [Y%P&S'R8P (:#R   :$=R =L*P=R @('P*R  6,.\
      R0P 3=#P%R*P=R  >:&# X]&# 7=#R%PCR  [@#P$O*P+R0R2R8R=R?S@P  U@#P'R  :Y#O%R'R-P0P1S=P@S __#R%R&S'P*\
      P/O5R=P?R  P3&#  b=#R%P ,[#S*P  M+%R D.#P'R(R=R @=%P=P>T D#%R&R/P <H%P(R*R+P-P1R  Z?&#  1L&# ,J(R \
       U_'R LF#R >F#N%P-R1T =U#P*S M_#P%R  P#%P:R?PHR  5*&#  V:#R%P6P:R 6<#M=P>X   'K#P&S'R*P1R  H$&#  9\
      @#S%P  Y7&# E3-P1R  ;I&#  CT&# ;5#T%O'P +'-R=P  $@*R  !'%U'P.P0O ,I%O'S /1#P%R  7A;P I&%P&R'R*P-P.\
      R0P>R P8-P1R  !M=P?R   <!#R  <50R V-#S%P-R L4$P  Tb%P N2#P'RDS  H,$#  ]<%# J9%R1P R==R  F&%# C7#N*\
      S@R %-#O%P)S*P4R:P  ;3%# Ka%P/R    KL&#  HX#R%P YQ#P  ,4#P%PDS  EG&# !(%#  >=DPHR  !D$R&P =/=R?P T\
      a-P/S  9<-T1P=P  /CDR ZX#S%P  1A$P2R F0%R 7;#R$R%O*P=R  BM#R-P/P0R  T6&# @O%# NB#R  J5%# 9+(R  81&\
      #  ![#S  <S%#  =B&#  1;'O*S-R:P>P?R  W^#R%P&R'R-R/P=P BH$P2R W<#R-PCR  %X#R ;2%R'P*R=R@P >M#R  [1&\
      # VM#P%R QK#P'S   :91R    DO$R 6^%P=S O-#S'O B?#R'P  Q^5S  -;&# ;#-R  G_&# &X%P'R  Z)'R*R=P   8K&#\
       64#RSP  6'%#  E2%# W0#P/R  BU*P=R D!#R%P  ()%#  .^#R%P  ND#P%P'R-R=PDR  AL-R1P  VL#R  &!%# CC#P$R\
      %P   (B#P%R $X*N<U C='R   b.#S$P%P'R ^-%R'R*P  TV'R*P `K#S$T%P&S'O*P-P.P0R2O4R5O6R8O:S<S=P>P _6$R%\
      P /7=P@R  <D#P-R0R   ?5$R %S.R 9.$P-R1R @C1R   P>&# JY#R  ,$'R J[#P%R >G%PFR   <,#PDR   N*%P'R &D#\
      R%P  4P#S'P1P  FS#P-R V7#R 9-*R   ]@#P*R W;#R-P  XV4P5R L)#S%P  %?$S&P   -#0R (Y*S=P  %H$P*P:P=P>R\
      ?R  b$&#  aG%# M:8R=P  :]&# B/*R8P  KF#P8RCR EZ#R  ;F&# $1#U$O%N8R  PJ&#  ?Q%P'R  +I-R.P=R (>%P'S \
       >D'P1R  &N=R?P  =3#S  $J*P6R:R  'F&# +,%R  E+%#   %,&# TA$R0P J..R0P1R  26%# 4W&# $`&#  ES$O2S ^X\
      #P%R'R*R8R=P  CV%# L5%R/P  B8#S%P'P F'#P'P-R.R  2S6P:R 'O#R DC#R  S'&# ,K&#  GQ#P*R  >,%#   E*%# (\
      B%# HB%P'S 9N#R DO#P$R  &$#O%S %.%PHR  ]C&# Z,#P%R $:#R%P  #2.R #6#P%R*R-O<R=P>RHR   ,I%# *W%# E_*\
      R S.?R  U_*R <6#P%R  bX'R*P  -[=P?R SH%R'P=O@S $^=R  ;a0R %5#P%R'R   Pa#PDR &G#R$R%P&R'P*S-P.P1R2P\
      HR  +_#R ;Z#SBO  KD*#  ;8$P4R (Q.O1T   %H&R  YO#S*P  +C#O*S-P=R ?3#P%S  XP%# C@#P=R  &.&# EO*R=P 5\
      Z#P*R-P1R=R  B/.R0R ._#P%R  C*#RBOSS  _.%R  OZ*P=R  PW'P(R )%#P*R/R %7*R M.#P*R0R  /$%# SG#S'P*P  \
      a^#S'P <B'P0R b7*R0R1P  2<%# N4#R%R&R'P.P2R3R4P5R8P:O?S@SBRDRHP  !-#S%P _E#R   ;a&# ]O&# #I=P?R  P\
      R=O?S  M]#O%R 9`%P'R  @^*S-P1P K'#P%R'P*R-R/O1R8R=P &P#P'R.R3P:R  +3&# +J#T$R%P'P*R-R.P/R1R8P:O=O>\
      R@RBPCPESHO 35#P*P-S [F#P%R X-#R%P   5B&#  .V#P=S ?W#O$S `-#T%O&P*R/P0R:R=P '`#PTS  7&#P'R  ,<&#  \
      C;$# ^;=P?R HT$R <(#S/O  ZL%# WD-P1S -1#P%S'P0R=P@R  ('>R %F'R (b%P CK%R   D:*P=R  $.&# >^#RBP `L%\
      R=P  Y-#P%S 6Q-P1R  /^&# 4@#P   ^C%# Jb%P'R S`#P%P*S  '#&# +/-P1R=R _/#S%O  b=%# 6/&#  !<%N*R=T %(\
      *P=R  %O*#   %:#O'S(P+R.P0P4R5R8R:P<R=PCR +;-S1P  @+'P (6$O2S  ];'P.R ]:#S$P TH#R%P ]@$P&R2R  #=#R\
        QG#R   CA#R%P (&%S  Nb%# C$#R @Y1R 1*=R?P  EQ%P'R  QO%# 9K%P'R LH%P&R W%CS  YI&#     RF#R'P(P*P+\
      R-P8R=R B(#P-R  /U.S0P1P  )6#R=OHR   86%#  0F&#  DU-R  aS$P&S  0J.R  WX%# 0B=P@R  *5#P-R  [#&# MF&\
      # SB#P1R   0T$# SB%P5R C0#S%P/P6P:R ;1#PBR >D*R=P?R@P  8J%# 1+%R ?1#R D='P0R +H#R  Ga#P'R  $H*P=R \
      T%#R  b<&# +H#P*S P1%R-R.P0R  2]#R%O'R Z].P3S   %;>R UJ#RBP  :<.R0P /S$P&R  23'P.R  A4%R QI$R&P K@\
      *S9P  @P#O%S'O(S*P-S1T=P 7:$R%O&S2P  V2#S%P  )Q=N?T  6M#P%P*T ^]$P2S ID#O$S   KE#P%R bG*R=P  aS%R'\
      P   R[%# X[&# W9%P=R XK(P*P+R<R=R   7G#P%R'R .[#P%SDP   'T%R'P-R O;-S1O %T#R%P   !&&# A@#S%O'R-P/P\
      0R1S4R:R=O@SBP  59#R%P  $R$R&P'M*S-R/R0S1S2R4R=O@P 8A'R*O 4A#O-T WF#R%P  F9#P'R*P a8:O=T UE%R0R   \
      _3%P'P)R,R N=#R-P.P/S0P=P?R  ]=%# 4@&#  ,(&# >*%# YT%RBRGP +R8R=O@R  *+#P'R   aW#R8P  >:&# ?&&#   \
      :9&# '8&# ^S%P-R  B=#P/R  EU%P'R-R 3S#P'S    WI#R  IS#S%P  U:4RHR :5#P'S*R.P0P S6#R8P  O#$R MT#O%S\
         ,S&# Lb&#  5#0R  #U=# b,&# 7;#P%R-R T^=S?O  !H%# BL#P(P+S  >IHR   ,K&# b*'R -X#R%P   7K@R  -H$R\
         +Q*P=P@R _J#R'O-S1P  2W$P%S'P2R DZ%PCR *4#R$P%R'P-R ]NDR  +L#R%P  *Z*R-P1R4R5P=R@PTR  W%%P8R  .\
      K#S'R-P 9>#P%P'P-S.R0P1P3P8N9T:P=S?P@R  C(%# 38%R  ZU&# 09.P0R  1B#P'R*P/R    7H%#  Q3&# !!#P'R.R0\
      P Wb$P2R=PBR  -O#P%R P[#R '!#R I+#R'O5R  ]N#S/O Y/8R <1#R  Y-.R0P XH#T$S%U&T'P(N)M+P-P.M/P0O1O2M3R\
      4S5R8R9P;R=S>R?PBRDSFRGPRRSRTR  Z(&# C&%R *8#P%R B2=R  )7$S4P  LB'P.P0S=P?R  ^68P:P=S :(#P%O'T /8#\
      P9R -A#P%R'P !T'O.T0P  N!&# IR#P/R    FD#R%P  TY&#  OY#P%P'S 9&%P'R A+#O'P/T  ,+#R%P DD#P'S  (G%OB\
      T   F@-P1R  '2$R*P  2A&# W]#R$RDP O%#R   UW%# %<#R%R :S=R  #<%# V:&# 9##R8R9P F:#P'R  (M#R%R&P'R(P\
      )P*R0R1R2R4P;P>P?P@RERFRHP FH#PDR 19$P&R >G#R%P  9!&# `Z#P%R 41%O*R0R  ZG#R%P 8#%S  $H&# 7b%# YY&#\
       *`#PJRKR [2#P*R   $3(P+R  b'#R%P  H-%# L6#P'R 0+#T%R'N   ;E#R %K*S UM=R  I:%#  a'%R ]$.P8P=S  ZT#\
      R ;C&R8P=R  Z6HR TF*P@R #Y.R0P Sa#N$P%U'PDS  R<%#  aK%R'R0P   I8'M-S.R:P=R /J'P/R  YQ&# (+%R'P Y)#\
      R%P-S   A<#R M/#P'R 8@#P%P'T  8F&#  8Q#R'R-PCR  86'P  3K(P+R J!.R0P  @/&# Db=OHS  2]4P@R  Ga&#  QW\
      %P'R 2P:P=R 2!=RBR  _[*P=R Z#%R     ''&# C=&# ^^#P%R'P?R  T*#P/S   EL&#  XX%R ,B#O%R&R NQ#R%O-R  P\
      +#R(P+R-P  1+'P.R0R )J#O4P=S ;R=R@P %T%R  ?*&#  #R#S*R-R/P2S=PAOHS $&#R   <>&# Z3'R0P Y.'PBS +R$S&\
      P   /G#R'P>R  8I=P>R  *`'P0R=R  )`-O1S  )/#S%P IJ'R OI%S'O  :8%# ])#T%O'P  BU8P:R  RN'R0P  G+'R0P \
      ?*#P%P'S  ?<%P R:%R*P8R bI#R'P   CH&#  BY%# Q(BR 8.#R   V5%R 7/#R$P&P'O*P-P0P5V=PBTDR  `J#O%T    Y\
      I#R'P  Z6#P%R BJ#P'P*R8R=R   *W8S=P  T9&# DN%#  3L#R aY%R  C5&# B?&# N`#P%P-R.R@R R[-R +4'S*R.P/R0\
      P@P  T5%#  7J#R%OHR   U)#R*P+R=R .J%R  S,#P'S :M'P*S-P  M(#R/P  Z'=S?P <9HR '>%R  3I#R'O*R-P.R0P B\
      0#R-P  1)%P'R I&#P%R=P?S   RD&# V>%P*R /A%M'U  JB&# .S&#  XE%R*R-P   Pa$P2R ]<#R/P ($#P'R    D*&# \
      EC#P%R  1`8R T,#R 4*#P$R :;%O'S Q1#R-P LO.R0P  71%#  K:$P%P&R'R  0(&#  SXHR 65(P*R XY#S%P  Q8%# <S\
      &# ?K#P$P'Y(V)U*U+T,T-P.M/L0N1O2O4P8N9R:OBPCRFS !!#P%R  aF#R/P [`#P$R%U'R)R*P-N.R/P1R8P=R>R?PCPERH\
      P 3@#R'P   B<&# 5]#O'P,S _]#R.R2R C-#P%R  $;&# :O#R.P [*%P'R  Mb%# F;*R-P  LE&# U?&# 3C$R (K*R  2]\
      #P%P=S@R $!#P+R  A`#P3R >E#P%R ^/#R%O'R  D_&# GS&# 7_%#  3/#R%P J'#S%R=O  B&&#  RK#R%P  .^%R'P TV#\
      R 3;'R =-#R  =+#R GG'P=R  :N&#  CB%# [!%R  4Q%# &]#P=S  S1%# 60#R ;P#P*P8P=S  <U&# !3#R%P'P   :%#R\
      'P*R IJ#P'R*R  IE&# &7%O'S +&#S'P>R MY#R  I^=S?O #]@R  .7#R%P R8#R%U'OCPHR  UF%R  %*#R%P  B3*R RD%\
      P*R  M'3# Z0)P,R   /X:P=R O)-R 9]/R  ?b8R  `0#R P8*R8P  H,%R*P   -!&# TW&# ]_=R #2$O%R'R-R/O0P1R4R\
      6R8P=PCRDRERHR  /W%# @$%#   B-#R  aB%# &O*R  Za#P*S Y.:R  (Y%# SY'R  S)%#  @N'P-R  L;#L%O'R*U-O1O=\
      X  ;;%# MK#N*U1P 3S#P'R=R  (3*P  P5#P%P/T=P  &7'P0R )3#P$O%P*R.P0R1R2R:P=S   PA(P+R U=1R  ]5#R%P*R\
        [B#S$R%P(P+R.R0P:P=R V^#R%P  GO4R ZCDR +D'R  PY%#   *%%R 2*#R%P  Va-S1O aY#P-R  .T'P -&#R%P   D(\
      %#   6W'PER  _X&# 68&#  QY#R  4'#R  ^.#T%O  HX&# XG&# @.#S*P ]3#S%P %4%P*S=R?P  Ab&# L'*R=P@R ]<#P\
      $R  DN'R*P=R 2%'P.T0P @0#R'P(R+R>P NV#R%P  5[$P4R Qb%R  K+#R)P  8=%# :D#P'P*S  aW&# JU#K%P(P-P8P=[\
      FR XU$S%P  _0#R*R-R1P  :6#P%R VV#T%O&R*P/P>R  W1#PSR  L@%#  69&#    ^D#R ,7&R   :X'S/O D!'P*R  WI$\
      P'R4R   YB%#  /!$O'O.R1R2RHR Ia#R%P  b)'PBS =F$P*R ?Z#P>R   >2#R ];;R G4#S%P Z@'O*S  :$$# Y['R*P S\
      :*R +M#RCR  :4%#   Ha&# HU%R  KF=R?P JK%P3RBRHR  /Y%# ^6$P%R*R0P2R8P:R=S?OBPEPHR H<#PFS   L^#S%O'R\
        W^#P0R FI'O*S Tb#O2S4S  ;;$# Z%#L'O*V-O1P=V@S 8##P*R  6&%#  P=#R/P  O*$# N'%# ?Z%#  N^=P?R 4X$R2\
      P #CGR  2O%#  L%=P@R  SS(O*R+S-P0R1R4P8R<O=R@P SM=P?R  IG&# A/.R4P 1L#R%P&R  .##P*P=S   A4#R  7T:R\
        8##P%R bE%P5S  R:#R%P'P  _.8P>R  G;%#  &D#P/R ,P#S T)#P%R(P  >0&#  VB#R%O'R+R?R 3[$R%P G@#R'P +6\
      #P-R1P=R  )1#S%P ,<%S  62$O&P'P*P/R0R3R4R8P=P?RBPHR A64R  ``%# !<&#  Y;&# F2#S$R%S'O*R2P4R5P:R=PBO\
      ER  J_%P.R  >A#R:P=R N%#P'R  W=&# OW#P%R  *H&#  IG$# (B#P3R P+DR XC#R$O'R `6#P'R(R+P-P8P=T@P  .W%R\
        =T%R'P.R0P 63*P-P2R6R=R DG#P*V=O@P OW=P?R  <+=P?R !U'R  C-#S%O-R @*#R%P=R?P  +(#S(P >C.R0P  1X#O\
      %O'R*P-S.S/S0O 6R*P;S  X7$P2R []#R'P*R.P0R  U0#R%O'R  ;!%R'P )<%P'S  H5%R '4'P0R 7&%PBS  ;=## 2D&#\
       C=;R 54#S'R+P  ?6#P3R  YX&#  BG%P'R  TK&# 9`#P%P'U0P  _L*R-P  J.&#  $&#S%P-R/P1P ;a#R  >N=R  Q@&#\
         &?CR  ^I%P+P-S=S  .2$# G6#O'U=P  :-%# ^#$P%P'RBR :V'R -F#R  'X%#  '+&# 40*R  BC&#  >:&# @+$# b_\
      #R$P%O&P'S*P-R/P1S4V=PDP =Z#P*R  .>&#  PO#PBR AR#R   b<%R  7V#P-P1T  ,H#P%R  5L'R*P  <K#S%P b)#R.P\
      3R  *<&#  ^6#P'S K(-P1R 9O#S$R%P'P/P  HN&#  .$#R%P  B,$#   X#'P*R UI'R0P `V#O%S  (&*P=R MT*P=R R.$\
      S'P  8V'R0P DY'P-R  P?&# =K*R=P  #@'S*P=P b;*R=P ^%%O&S 1G'P*R 56%P/R  1B#R-P +6#R%P'N)W*P,S-S3P=N\
        )F&# OU'P N##R%P  &T&#  YZ&# +-%# YT$P=R    O2#R  =+&# W!#P'R 0G*R@P  OP'P  :P&# Y/&# .6-R1P  N!\
      &# KD=R   @W-P1R  BI&# ZF#O%T  )H*R=P =JBR  Z'#P$P8P=R?R@PCS  !/%#  X2&# S:#P0S 9a#P  XA$R1R2P=PCS\
        T_&#  G.%# -!#R*P-R0P %J#P%R  J?#O%T&R I2%S5P  G?&# X?1R  +-#R T/#PBR    `8#S$P%P*R+P=PBPHT  K5.\
      P0R:R=P a,'R  O*&# _/=P?R L`$P%R 6S:P=R    ?$*R  [R-P1R  [N&#  P<&#  3H%P&R   I8$P&R ZB#W$P%P*O-R=\
      OBUDP  B0$P%T&P   :0-R.P :;%R&P  0)%S'P LH*P;R  >O'R*R-R8P9P:R=P?P@P -Q#S%P 87$R  'A%R #M#R  6<&# \
      aX#R%O ,0#R  ,8#R%P %!-P1R  K<&# `J&#  V(&# 1<#R'P ^N2R   6G#P%R  UZ#P%R Q+#R'P  Lb*P@R [Z#P1R  ./\
      =P@R 6R'P*R  I5#O'S  ;R%S'R(P*P+R-S.M0T1L2O4R8R?S@P D0%P'R  #]#S%O  LF%# 7O%R  AZ## 3$8R  LU#T'P/O\
         1C%#   7<(P+R 7@#R*P  Z$%# 4R.R XL#R   <<#K$!%L&Y'O*O-N.P1N2Y4P5T8P=OCPDPERHR PQ.R0P  SE&# PB&#\
       -H#S%P  LD#O-R1R   O0%R'P B5-P1S  `S#P'S-P=R?P  T!#P%R   =8'# b8%# ]B#P'R@R  T?2PAR  K3%R     /N#\
      R/P ]^'R 4I#P*R1P=R B8'R-P  +9%P&S'R(R)P*P,S-P.R/P3P4R8P:P=P?U@NCREPHR  $M$S  NN0P A?*S=O O6>R   A\
      :*P=R [.#P/R &,#S-P 8L-R 6_#S'O  TJ&#    A[%# aCBR 8N'R=R   /7%P&S  <*#R%R'R(P*P+P,P-R/R0P1P3P5R6P\
      8R9R<O=R>R?N@PBSCRDRHPRR :==R BU$P&R 'A:P=R W:#R  $_#R'P*P-R.P0R1P 9'4R    )-&# ,7-P  ;_#S.R3P:R=P\
      BP b@#R  b!%# DL%#   J5&# &!#V-R1O=P>P .C#P%S  :U$R +P#O$R%N'S(P*U+P-O0P1O4P6S:S;U?P@SFR  '1$R  _.\
      #P%R'W(R)R*S+P.P/P0P=PHP aJ$R&P (M'P=R  <P#R   M.&# G=#R  +D&# ZA#O$R%S-R0R1P2P;R=R?P  :@%R  a*#P1\
      R ^`#P'R0R=R Z@#R%R&R1P4P6R8R:O@R =Q-S1O  E6%#  ,:%# CJ%P'R  [[(S+O-R1P /N#P%R   '8&#  @X#P*R !8*S\
      @P I^'S0O  =4## .a%#  <Q%# ;'%# ;[#R  <Q*#  [4&# F:#O1S=S Eb#ODS ,O'SBP 64%R   $T%# 62&# UD#P*R  A\
      +%# %V1R V=%P*R=P L4#R  LG$R4P  #&%R    BD#P=R  ;V&#  1P&# YX%SBO   ,8$P%P&S Kb'P*R-PCR  A]$R  Q&&\
      #   OL.R0P  aL-R  K^*S=P  O6%#  <N%R #*/R K7=R   AC#T$P%P'R*S-P 2K#R$R/P2P   !^%# 3'#P%S M%#S%P JS\
      8O:S 3=#S'P  9$## R^%# PK'P*R HYFS  V1&#  3N%# Y,%ODR   (9#R G!'P0R =3=P?R  QT#P%P1R CX'P8R    :N#\
      P%S  N:$# !a#N%U  V1%T'N G`#P'R +/0R1P  BC:P=R  [5#P*R F<2R IT=PCR 87#P&S  5R&# /4#N%N'P*P-P4P8Z:R\
      ?RHR  ?$%# 43*S=P D[-S1O N3%P*R    /`%R'P   >##S%O -7#R  EX&# I<#P$R  SW%# =H&# E1#P-R  >@&#   7(&\
      # K!*R-P;S=P  U^=R     ba$R&P:P=T  P1&# QW-R.P0R1P=R?P  U-(R+P   OJ'R  AG:P=R E`.S0P !V#R    )^#R$\
      P 5@#P$P%R*P-R3R8R D@#T'P-P  ,.#P%P*R=R  :H%# AZ&# J1%#   ;['S0P R*%R-P1R2R8P=R UP#P'O*S1R=R?P ?/%\
      P'R  FU*P.RCR `G#R  V#%S  @8#R%P   B4%#   %C-P1S  ?,%R*P    bJ%P'R #.HR  ?0#P(P*P-R0R8PBP L@%R  [Q\
      #R  ,Q#O$P%S'O-U1N=S>P `[%P'R.P0R  M1'R*P 381P=PCR  KS#P'S*R-P/R8P=R  /L#S$P%O&RBP  /K%R `+#PDS  ]\
      '%R bD'P*R  _$#O%T'R-P JS#U%P'O*P-S=O  &]&#  4'&# 17#P%R S8%PBS    88#R$R%P   !M&# _P#R0P  A8=O@S \
      :P$R%O&R  K:%R'P aA*R@R  4Q#P$R*RBR  2Q-R1P  /4#R%P  ]M&# .=-P1R   2*#P%R=P?R >)=T@O  PX$S%P&P  H/\
      #P>R  bZ#O%RHR .Z8R  bW&# [I%R L0%R=P AW$P%R O-$P'SBP  A0&#  QI&# 6.#R%S'O  Ba#P'R A*=R?P M`#R/P  \
      ![%# >b&# <%#P'R/R [-#R  7`%# ;J&# Y6%#  .U%#  ZU'P-S %5%R   ;!&# G4%S5P +%#R%P ;D=R    /-&# LK%O'\
      S !*#R*P  >O%# bV#R%P  II#R  I<#R  T8$#   bI'# @%#R%P   :=@R !7#T%P'P XH#R$P%S'R(P*P-P4P8U9S=PBPDP\
      HR   bZ#R%P ]b#P%R  ],&# ,4$O2S >I#PDS  W;&# %]#R%P  NO#R%R-P !0#T$P%O&P(P*P+S/P0R1R4R9R?P@R     <\
      0'R -=*U=N  6A&#  9_#P-S  ^!-S1O 7V%R'RCO ('#S%P'P  I-&# #,0R %3#S%P    A9#S%P  0I#P*P1R8R:R=P 7+#\
      R*P _X4R  ']%R <G'Z(M*P+P-P  2$&# <B#U%R'O=P  &:#R$R%P  2(#P.S AZ$P2R  KB:R=P  _[%# >L%# Z:&#  ?V&\
      # Z;#M$X%P&V'P*O-PCPDR O?-R1P  X3&# FP-R0P  Z`#O%S  ]_(P+S.P8P;R=R?R  S##R%P IK#O%R*S=P  %D.P0R !#\
      #P%R'P >@#R$P  ?!(P+R P0#P=R )J'R0P=P?R  (&%# 'L#R'S-P  ]3&# 6H$#  =P4R T*#R%P  aB#R%P'R0P O8#P'R5\
      R=P?R  U;#R$R)P+P-P.P0P1O8P?R@RBRCPDRER /W#R%P   -b&# B)&#  &2BTGP SP#P%R 6.'R Zb#P%S/P8R>P  5b&# \
      EH&# 0_%#   b$'P.S Y_*P1R=S    L)=P?R  ;%#P%S  ]3'R K(#P'R  Ya#P%R  ],#T%P'P   <F&# &*1R  C`&#    \
      :!%# +Z-P1R  O>%# *^&#  &T&# 1%/R  [<%P&P)R-P1P8P:R=R>RBPCRDR   [N&# >C#R 'D$P2R  0B.P0R G-#S'O 0D\
      'O*R.S0P  67%# a.*P.S1P;P a?#P'O-S0R   +B#O%T'P  PQ&#   FK*R N1#R$S'N(R+P5R:P 7G8R?P  C0*P=R?P@R [\
      #'P.P/P0S6P:R=P?S  Ua&# )H$P.R0O1R2S=PBPDR  10%# a0&# 9%%P'R-S1O bM%R'P  E%&# JD'P*S DH#P%P'S1R  ?\
      A$P&R *U#P%O-U.R0R1O  8;#P%SCP P?#R  TE$O%R&R   N*.S0O AL#P*O/R@S  B/8P=R SF#P)P*R,R.O0R2P6R:P@RBR\
      CP  (0%# 7V%O'S*S.P0R=P>P 4b#P%P'R,R-R P/+R    ['%R  =J#S*P  T,#P%R 3R'R-R/P0P ^(8R  3G&# 'N#P*R E\
      %*R=P BA'R0P 3Z%R  6^&# *F#P/R  Z=$P'P(P*S+R  [`8P=R KG*R %[#R  I/%# .U#R +:3P=R +H#R*P 9.#P$R  bM\
      #S'O  9=%# b-$P'O*R.R0P2T PQ#P%O4SCS 5N#R'R)S*P,O/P?R ?:'R  'K'# 6-%# U6&# MJ.P0R  `=&#   /P#R%P  \
      :.%# N>#O%R'R.R=P  *A$P*R4R5P6P8S=R>P?P %I#S'P*P  J2*R   RR'P   'T#R'P )71R  ;R#P$S%N'R-S.R/R1N2P3\
      P4S5P8R=O?TBRGP  (M%R TU#P'R*P/O0S1S8R=O>R?S 9]*R@P  %7&#  -P#R  4P%P'R M:*S=O   U4#R%P&R*S+R/P=P@\
      PCRHR 8)$R  !U&#  a=$P%S <K1P=R [=%R Y/0R;R?P RK'S/P   0,&#  PH%R 0S#R%P =P0P  )U&#   ]O%# [(%R  _\
      B#P-S  T]%P=R@R  >4#P2R  -`#S%S'O/P  K'%P  @2%P'R  &^#R  $>&# ?3#T%P-P0R:R>P  ^[&# 0T*R1R   RR#O&S\
      'P-R.R/R1R=R  /U&#  H9&# #'&# MU%# H.#R%P*R ]_+R-O1R=R 1W#P%P4SBS  :O%O'R*PCT #H#R'P [2#P'T.R0O1P=\
      R>R  9M&# 9B'R +>%PDR  2&#P%R  8.%# ER=R H&#P%S  VR#R  `;'S (F'R(R 4.%R Tb'P*R  b7&#  UA&# !!*P=S \
       C'*# =3#PCR HN'R*P  <X&# 'B$R *%'P0R   &Q%# -Z&#   6*&# <X#P$R Q^=R %I#R%P  ES&# S!-R ^)%P'R    9\
      4#P'R ZU%R'P G2#R%P'S-O1O?R  J[&# O1#R%R'P?P@RDR S1#P*R  X_%R  .U&# P%#R (]%R   GG%# %8#P%R'P4P5R \
       36#P$R&P  aV## 8b&# >a$P-R0P8R:P?R@P  ]6#R'P U>'S*P@P  P0*T8N  ]>%R  HB#R Q2$R L6#P%R'R  BW#S*O5S\
      =O  #>&#  1b%#  C'&#   F2$P%R'R-R/P8P<PCR  ]+%#  +[#P'P*R/RBR   ;F&# ?A4S8O  @C%#   ZD&# S,%R %E%S\
      *P aX#R'P  O*#O/R  (;1R  FR#P%R .,=R?P  JG%P'R)R,P  ,N#R%P  *;'R #+#P%R B[-P0S ^b'R  DK#P'R  S:%# \
       SO%# HH'S0O  (4'#  --=R  M5#R%P'R 54#R%PHR 4%*P=S@P  4a&# Na'P*R-R &Z$N%P&P'R(P*S-R.S/P0O1R2T3R8P\
      =R@RDPER  N#*P=R?R  $K0R  E$*R8P @Q#R  1K%# R]BRGP  N/'P*R+R=P   IX#S'P ;_MR LR#R'P*P-R.P/R2R3R:R=\
      R>PAP  #&*P8T<P=P?R ?_%R8P >=#T%P'P*P-R.P0R  K4%# 7F#P$R(S  NE#R%P'P O`*P@R  5Z#R%P   H7#R&R'O-P=R\
        ]'%# SI%R'P B(#P'P1S F/#P'P-R1P  1a.R  .Q&# 79$P%S&P 7W#R%P'R@R      I`*R<P !6#P'R  W.&# .QBRGP \
      GQ#S-R1S=P FT#PCR  (R%S'P  !('P*S 2)-P1R >.4R5P8P=R Ab$P%P(P*R.S0P1R2R3R6P8R9R=PDPEP  +a&# $3*R #^\
      =OCS  @A$R&P =##T%O*P  *?&#  G(%# FZ%#  XT-R1P   E+#R%P   ^b#R%O'P-P=RCR  $1*P=S  ;.#R$R%P&P Q4#P \
       -)'P0R U[#L%N'R*W-O=PCW >1#P%R W,#P%P'T-P0R6P:R=N?SCR   ><&# 'G#T%P*P-R  QC&# O4%#  VS2R  ;R*PBR \
        ;:#O%S  ,]&# QE&# FQ'P0R <F$P'P0R2R   4)'R*P VD#R'R/P  $D&# HN&# ]U=R +R'P0R4PBR   KO%#  $3#R'P \
        -L#P%R [@'R0P  PC#S%O'R=P  .M#P%R DT#R  ?`=P?R  #(%# %+1R  F8#R$N&R'R  /;%P'R .F#P'P*P0T1R  a3#P\
      $P*S-P.P1R3R4P9P=T %7#P*P-P1S@R  QS$R  7A4R ,W#R  OV-P1R @B#P%R  Y]&# (&&# ]S=R?P   2/#P'R  -X#S%P\
        56#R  CG&# CH=RHR  +_$P%R'R*P-R/R0P1P:P=P@PARBRHR A]%PER 0R#S'O  L>%P  [H&# 38#P$O'P+P-S1P4R6R:P\
      ?P@RBR N]$P*R:R=P GJ#R  _B.S0P ?*%R  -P#R  HD%#  J?$# 9W%R'P !5#R(P ^V%PDS ;L%P&S  ##%P'R  5b&# )C\
      'P/R  WI'P)S,P CZ&R  ).$R%P-P1RHR '6#R /$#R.R )K%R  !!&# 4N%#   )Q#R'O3R =;#P$R%R&P %U#R$R*O/R0P1R\
      2P4P=P?RCP   DG%S'P 9R#P*R=P G`%R&P  BV&# /##R%P-S OL*R.P0R Y%#R  `T*R.P4P5R8R;R=R>P  L^'S.P0P *_#\
      R/P  ^,&# 4B&# 4.#R+P ?)%P'R-R0P1PCR   `a$#  I#&#  Va%R 4]#P%R +&#S%O XG#P$R%R'R   ]:%#   4[#R/P:P\
      =R  CD%# B<'P=R  7E=R FJ#O%S   #M*#  @+&# <=#P.S0P=P *-'R*P @D#P'R-R/P=P?R  NT+R   OS#R/P (3%S&P +\
      D#P=P?S  J7%P-R  LT-R1P  0B%# ;0#S%P ^P#R'P  @T%# F$*P=R  )O&# +F#P-R A`-R1P   _-&# &6#R @a-R  _<#\
      O.R4U AF#P'R :?:R !@*R=P %S$P%S*R+P-P/S0P1R4R8N:R=R>R@PCPHP  -_#S%O  bP&# )>#P%R +V#R'P  DE&# /2#R\
          (A#S&P*R8R=O?P@S   GU%#  K-#R%P /.$P%S'P   b'&# :?#R%P'R=R?P 3R#S$P  +]#R%P   AN%R ]=$R%P  V6%\
      # YT&#  %]#P'R   M7.R0P  P8&#  8b&# GG&# OY$R&P-R :9#R-P  K$&# 25#P%R  N`*R-R=P 3X%P4R 1Q'R  HB'# \
      #0%#  G5'P-P.R0P1R -^#S%P1P ]X.S0P  ^[:R=P  8O#P%P'T*R  9=#S%O JQ#P'R*P8R  =M%P(P,R/P0S1R9P<P=R>R@\
      R 3FDR  _L#S%P 37*R<PCR  SF%# V[&# )J#P=R@R _^%R?P  +^## 04:P=R   2#&#  a-%O'S=R #T$R%P @^#P%S  =M\
      &# ;]#R AC1R   3[.R0P  &>&# F6#S%P  ?_$R  /@&# V)#R$R%R&P=P O;0R  ;a$P2R .I1R:P=R  GL&# '%#R'R*P  \
      ?-=R?P  /#%# '$$P2R <9#R'PBRER  &9#P%R  5%.P2SAO  BJ##   J.-R   JO#P  #4*R   #*%P&S [:&RBP  3?#R'P\
       L#-O1S V)%P'P0R1R  @.%PCR ^9#P%R  AP#R  3D%#  +<%P'R )S%P'R  &M#R  7M#R U&#P%S  3R%R'P   V#%P*S  \
      @R%# >U'R=R@P  [J&# IO%# _<5RBP K''P*R   L]&# -7$R&P   *E#P'RBR  Fa&#  >Z%# L^#R0P   bR#P%R  a]#R0\
      P E&%R)P*T-P/S0N2P4R8S:O=R>P?P 9N#U$P ![#O-S  )*#P$U%OCP #T%R'O*P=R 7<#R  YG8P>S E%#OSS  ;Q2R  `B&\
      # 9^#R  _P$S&P'S*P-P  (9&# ER#R%P'P8OBRSS ](#R %:#P%P-S    0>%P=R [/#P*R  XE&# >+%R  _?#P%R*R 3^%R\
      'R=P  E4*R 03#R'P  4Y&# 2]#P'R 7##P%S 'E.R1P YF#T'P*P-P ;U/R  24%# SP&# I$&#    Va$S'S*P-R.O/R0R1P\
      2O5P9P:P<R?R@PBRGR OO#R  +'#R%P _0'P*R1S=P E6=P?R    W,&# EC$R ZN(P+R  @K%# ?S$R%P-R2P YY$R%O'P*R-\
      R1P2R4R5P=RCR WW'P*R    /R#OBU B`#P'R JO%R  GC*S=P@P 5^*P=R   ^(&# WZ#P%S 32%N'S(S+O-P/S3R5R:R?R@P\
      GP X28P=R 4G*O=T  X'#R-P (R#R-P ]4#R/P GW#S'P ;;4R [](P+R   HN%#  %!#R%O'R  .)%R'R*P >;#P&R  70#R \
        2H@R RR#P.R0P   DM%# <.%# #/&# [_2R 0@#P$P&R-R/R   I)## 3%&# 1A'R 8^#O-R1R &+%R  6P#P%R'P/R4R5P8\
      R:R=R@PHP     %T#R J$#R  W!8R (`/R   (V#P'S 7P%RCP 6/1R O%.R   RK&# HT-P8R    !Q%# R;$R  UU#S'O9R=\
      P 9%.S0P C*%P*R:P=R   Gb#P%P*S  W1%# )I#P ]-#R _D-S1P `b'R  VG#S%P  938R +=#R-P  3a%R  [O%# ^2%# 4\
      D#S%P HD'O.R0R b%#PDT $8$P%S&P 5]1S Q6#R SC.P0R  0!&# !1*R -;#P%R !,%R   2B&#  3#%# FF%O'T b)#R%P \
       a5&#  .;#P$R 2X=R  7@#R !?#P$R%R&P I4%P&R  TJ#R/P ]-#P'R  HX#R'P 5<#R E_#R/P 2G'U.O0O SJ#P%R DK#P\
      'R  -B&#  _%#S'P/P  PS$R&P 65#R/P FE#P%R <6=R DG#P$P=P@RER  5[&# KB&# 9J8R B!%R    =<&# :5%# 7X$P%\
      P&R @>#P'R  +-&# )(#S'P   -..S0O E!#P'R  Q9-R a.4R8R 44(R+P  OE&# R*#P'R   _W%P*P/R=R EM*R-P  69%#\
       '[#L*Z=P V>#P%R  @C=R?P ET*R  P/%# V8#R U`$O2S PY.P0R .T#R  4'#S%P'P M8$P2S  '98R  A**R  `N.R  *-\
      %R'P   ^E#R 9I)P,R ;''R*P /6$R&R*O-R2P   Nb#S$R'P(P+R  FZ$R&P'R*R.P/R0R1P2P8P9P:R=R@P  S7'# .S$O*S\
       I>#S/O  !X'P  S*%# <>#P%P'S   X<%R :F#P/P=S /@#R/P  ]'#R VT%P'S  N`&# 2_&# EC#P%R  _<=R?P   #R'R.\
      P  S.#R'R*R-P=O   aD&# .$'P*R Q00R  0+-P1R   +a#P1R  <B%R  EW$R <E*R     W>%# 7]*P-R.O0S8R=P@R  _?\
      $R  8Y## ]9%#  3O*R  a`'P 9Z#T%P*P=P  8!8# YG&# FP#O'P/S  D:&#  -+%PHR #X%O(P*U-P6R:R;R EO#R%R'P  \
      A/%#  J[&# =[#R  =E#P'P-P4R=P?R  SK$N2R>R  *O&# TE#P$O%R'P.R0P7R  V%#P%R 3S#P'R  I5#R%R'O  M*'T*O \
      `G.P0R 1L#R >a$R JB#P%R  ,V%# B'%P*P>S V8'R.R0O  ]<#R%R'O-R1P HJ#R-P  I%-P O3#P4T ST#R%R/P  9_%R  \
      N^%#  (a*P@R G_/P :.DR  K.1R K0#R$P*R.P/R0PBP  R&.R0P   5K%PHR 7I'PCS 1;$P&R  %&&# Sb:R ZU#P%P'S8P\
      =R   'L&#  -9&# 87#P%P'S*R-P/R?O Eb#P-R  !4%#  ZA#R%R&P'R(R*P.P1PDR @a#T$R%P&T(P)R*R,O1P8P=OBRDP  \
       $C&# 'W#R  S.#P%R'P*R  <2=R?P ]W%R  =Q%# &?#S'P &-#P'R R4#O*RHR DR=S?O  a6*R  37%P'P*S   J@#P%R G\
      &*O=S  <C'P*R  A5-P1R ;%#R&P'P*PBRDSEP =#%R E&#R%P'R-P0P8R  2I*P9R  ]C%# LR$P2R  @G%# *Z*R-P @I$P2\
      R  Z:1R S`*R  (a*# 46-R1P b8$P%R-R2R :8BR OM'T-P0P8P?R IZ*P:R   3U%P'R+R.P0R1R4O5S8S=O?O@SARDPFR  \
      .;$P&R  O9#R'O1R _8$R%P&R HW'P-R0S1P2P CO#P/S  E9%# _['S/P=P  F_&# R<#S%O  ME#R E@%P'R X)$R   M2#M\
      =XHR  #C%S'O D[#P'R  A&#N%S'R2S=PCSHP ?>$P&R  19&# <Z%R&P NS#W$O%O&P*P-R=P  ;9'O*S  MW#R'R.P   '2%\
      # I&#R*R0R=P !G#R*P  ;8#P/R ,;#P*R ,1'R(P  M7#P-R *C#S$M%P&P'S)P*R-S.P/P0P1S2P4O=U>TBRCPEP  E>$P'V\
      *P.N/S0O  ;F'R*O-P.P0R1S@R bW#P'P*R  #A*P@R   B/%#  $8#P.P0R=R bX=R   $'%# U#&# Y]#S$S'P*R/P4P@S U\
      :#R  TX8R &!=R =&%P>S  50#R  `?-R  ']'R ])#P%R DV*R  *C#P'T  ?F&# 2X%R*P.R0P@R    CA#R ,L#P4R G4%R\
      'P  QQ*R  H5#R%P*R.P0R8O=S  RO$R  /@$P2R SZ#R%P  -H*P.R0P=S   8Z*R  #6#P%R'P*S   &%&# G+#P%P*P-T.R\
      0P1P:P=S 5@#R$P%P&R.R0P P5#P*R-R   C9&#  $(#R  66#P%R  *G%R 3a%R  0'$P%R'R.O0T1S2P4P@SDPHR  &V#P%R\
        DU&# T<%R'PCSHR `T=R?P M^*R  Y$&#  9<-R /K#P-R #6*P8P=S   2B*R1P   ).#R 0*?P  VJ%#  >a$P*S .SBR \
       %#7R -K'R*O+R-S.P0R1O?O@R  K`&# 9'%R  GR&# QC#P'R  `[%P  /7-O1S  OY&#   16$S&P2P  M]&# '=#P%R  ,?\
      *S-P Q8%R  Q:%# EX&#   MK&# ZS%R O)#R ?J.R0P PT#R%P.R  /L&# `2-R1P LH=P?R@R )P.R0P ?+.P;R   aG&#  \
      5<#R  PX*R=P@R Q&.N0T  aW#R'R0P  I;:R=P 87*P<R O]#T'O  (6$R2P G`#T%N   W`#S%O'R  I=## 4;%R ](1R  5\
      *&#  <?#O*U-P  C#$R%R'P*R-R.P/R1R4P8O:O=P>R@RCPESHO [H#P/R   ID#P'P.R:P=P>RCS >[=O>S  W^#R%P  YO$#\
       &F0R  Z;8S=P 0C#R%R [T#PFR    7<#R   F7*R.P/P0R1R8P:P=P?R@RBSCP  0V5P8R=P@S  a?&#  Z%%# SZ#P'R RN\
      $R*P  .R%# E%*P8R  ,)&# b$%S'R.P0O I;.R  #X#R$R'R)R*P+P-R.P/P1O4R6R8R9R:P=P>R@PFP LM$R    3#&# =)#\
      S*R=P  T'$S2P 09%P8R /&#P-S1O   O/'P*R *)#T$P%P'S*P=P ?8#O%R'S-R1O 8S#P'S  `/&# '7&# _a%R  8!#R%P \
        #>#R'P*R-P4R5R6P8P:R@R >A%R  $E%# B3-R1P  0^(R+P '<'T0P 1<.R  7N$R)P/R0R2R6P:R=REOGP   B(%# :Z'R\
       2P#P$R b$%R'P I_$P%R'R-R/P8P<PCR  '$'S*O  _0$R2P  B@&#  '/%#  WC#S-T1P5P  =@%# R##R%P=P?R 5B=R IV\
      -R1P  bA'S/O 0N#P$P%S0R  =$&# B$#O%T/O  M!%# 0b$P&P'S(S*P+O/R6P:R=R?PFR  UC#O%RDR -Y'R  B[0R     3\
      =.R0P  VV%# bM%S'P*R/P=R@P   V'#P8RCR 4)#R*P  <R#O$O%R&N)O*U,T/P3R8R:P=RCRDPFR   CG'S0O  &N'P*S XU\
      #P'R  ]*&# R6#O$T%P <-#R%P'R*P1R 5/%R  [-#T'P0P  T?#O'R(R+PBT  O5%R'O*R EG#P$P*P-P4V=P  M=%# 'T$P'\
      S P*$P1P2S  +9&# 1:#R'P Q@#P%S   PL#O'R?R T0#O%T  PP#O*P=W 5>%SBO  HX8P=S <G#R UG'P*R  R5#P%R ][=P\
      ?R  !K&# $4#P*R.P?R  F;*P  YS%# MJ#R-P  B6%# E?#R +<'P>RBR 9M.P0R  E6'P0R  2^$R %W#P*R0R  ZR#R%P  \
      3%#R'P  ^E%# 1X#S'R0P    1`&# 5?#R R6%P'R bK#P%R G:.P0R  [D*R=P D6#T'P/O  P9%# R,'O.P0S 2?#P  64'R\
      0P  I)$# 5a#R)P  'A-T/P=P XE#P'T*O9T  >]'R*P  S=%# /V?S 4;#P  ?D#R  G%#P$R 7?0R  +0%# .F%#  G4&# a\
      G#R/P  DD(R+P  +6#S%P'R0RBR %A#S'P=P  1,%# R>#P$S'P*O8P:S<T   ND'R _H*P6R 7E#T'P*P 45=P?R  /P&#  7\
      B$R  =N#R  D'*O=S  $='R.P0P %04R  <$$P*R  YX&# NQ&#  R&&# 3L#O%P*P=W  C%&#  U!#O$P'S*S EZ#P%S  6/%\
      # .:#P*R9R  112R  J*'R Ha#R4P @)BR  M?%# ]O&R  9$#PBS 4-#O-R1S   (?&#  HG&#   ]3#R'P    V,#U%P'P ,\
      5#S%P'P-R  bN&# ,A$P&R ZR$P&R *[$P%R D%#R  5**# I[#S$P &'%U*M -E%P.S0OHR  )!#P%R*R=P  @C%S&P'P8R=P\
        Y]#P%R -D*R U'$P-R2R8P=R  6S#S'P.R '90R >=%P)R  RO%R'P-R/P WR#P*RCS E-#R-P.P>R?PBR #E%R  Y!#P'R*\
      P=PESHR ,'(R 7T#P'R  OT%P'S T-#P'S:P  L]&#  H6&# @<#P (R'P-U1P>P  B+$# bK.R 8K%P'P8T bY#R E$'N(N*W\
        ;1&# JN#R  ;?%#   D3'O*R   J,4P5R     5<=PCR _Y#P%M'V  1C=R  M3#R-P  SU#R'N=S  Bb%# R4%T'P0P 8F%\
      R.R0P=R?P  !5#R  S!%# 7;&# F%#P/R ^Q*S  **%R   B;#P%P'S II#S?O  /Q&#  E%&# '2&# 6[#R'P   DZ'R  ,7'\
      O1R  *=-R1P QB#R-P -`@R  GJ*R=P YB#R%P  8Y.# Y[%# N#-P1R X/#R  34'R >^%S'P@R  E,%#  YW&# ?_#O'P(O*\
      R+S-P.T0N1U8P:R?PDR ;Q%R  A3#R%P8OSS T,$P%P&RES    I4%T*N  3M&#  V@&# ]5#R  8V%# ^H#P'R  ,>1R -'8P\
      >R  ,.&# H-%# ;.-R1P=R 46*R  J4&#  .*$P2R  aN#P*R  CT&# `/#R  FX%R'P  $I$R    N$&# ])%S'P  ,('P*R \
       :36PHR  6T*R B4-S.P1P  /R&#  &?%# [K#P'R*SFP  3(&#    7M%# $0%P>RSR  *I#R'P-R  CS%O8T a##R  FI#R(\
      P  0!%R'P*O-P.R0P=U?P  (Y*P8P9S  %Y%# O4#S'O=R?P `(#R'R/O =.=P@R  6=-R 23%R  .<=P?R #!%P8R O$#P$R \
       1U#R%R'P  PH.R0P 5O#R%O+P5R8S=P>R   (>'R 'Y'P.O0S  E#&# C%#P%R=P  ';#R%P'R 6O*R@P 1/$R  _.#P-S   \
      >`#P*R ?H#P D.-R1P8S=P   O:#P*R/R    _H%# B&%O;SCR 2?#R'R  R:%# *3#T%N=S>PCP YI#O&R'P-R0P1R:P=S@PC\
      S =_#O'R-R 6-%PHR  @a&#  8B%P5S #@=R   Q5&# ?I=P?R FP=P   N.#P%PBS  /.#P=R ?C.R0P =W#R  ;K'R  b7%#\
       VG#S%P&R'T(R*O+P,P-P.P/S2P4P6O8R=R?O@SARBRDPFR P($S%P'R)P*S+P-R.R0O3P8P=R?O@OCRRRSR #L#R  R;&# Z2\
      %# @[=P   &a%# >!#R'OBR ;P#S%P  T8$#  [?&# X?=R@P  Y?#R 6^#S/P  N@'R0P B.$S2P TC*R=R@P  6T#R$R'P-R\
      .P0R2P=R ]B#P%R ^B#P0S _O%PHS  aA&# Z#%R  X5&# #1&# .'#P%R  M@#P%R  GL&# Z.#R'P*P  IB#R'P  %S*R1P \
      !5#P*R   (=#R&P(P+RAR :I#R  C2#P.R      YC&# WK#R/P  KK#P%R'R0P  FQ##  -=%R .Y#S%P'P  M;-P1R 92#R%\
      P=R>P V,$R%P 8!#R%P `C*S;P=P  '_%#   I/&#   MQ&# =!=ODS ,V4R J-#P-R  !B&# bS%R !+*P=S P1#R  $P$# b\
      V#R$P%P'S-RDP  ^(#R/P  5<%# EJ0R M]#R '_#P%P'S  a7&# 5Z#P%R )@%R NS'P1R (>#P bK#R  9G#P/R  a_&# T!\
      &#  _C#O=S>R ]=%R8P  P3%# >]-R;R@P R_%S&P  B*&# I*%R  1T%# F=&# W>#P%R U'#P%R-S  3B*T=O  ZF&# @L#O\
      $S*R@P K?#P'PFR  FW#R'P   DM#P%R-R8P9R  <J#P/R     N#&# [2#P%R  ZW%#  C/&# )]'R.O0R <H#R  *[&# U9#\
      R-S1P   &X&#  W4#R(P /7#S%R'R(S*O+P-O8S>O@R  *!%#      B#&# _8$R1P   #O#R ]'*S=P  *W#R$P%S*O-P=R@S\
       >5$P2R   )1#R 1a'S.O ?$%P'R   V##R O$#P%R'R(P.R/P1T3R6R:P@PBPCRHP  %N'P*R-P1R  H_'P0R1R <E.S  NY#\
      P'R  X=&#  ba%R L4#R-P C+%R'R(R)R*O+P-R0RHP   >O%# F7#R  S-%# ZK%P'R  $4&# #+#R%P K&#R*P  -<$#  5^\
      #R%P Y;%R     -1#R*P 6V-R=P   _L#R'P V-'P*SCP  [3#P$R  2E%R0P  'K#P1R EM1R=P  >P#O%S 3`@R WV#P'S/P\
        (_@R  1F#U%O  _13# O+&#  ^&#S%R&S(R*R+R-O/P0P1R2O5R9P:P;R@RBRDPEPFP KG=R @]#R%P  04*R   $$#P*R 5\
      E#P'N*S-R.R0S=N?SHP ,4#R%P'S.P=P  :Q&# .N#S%O IX#S%P   JO#S$R&R*P,R.P/P1P:R  (1%R `C#P%P'S )Z*R ;0\
      #S%R*P5PHR 5L#R%P ?V#R*P  8Y-R   ?3&# `/#P%SBP  10#R%O S'.S1P `L#R%R'O   D6=O?S _K#O'S*P=PFS GB.P1\
      R  X&%# Sa=R T8%P'S  Z4-RBP  3*%P'R  O<#S-P @_'S  MT#R%P     Q5-P4R  '>%# ^7%#  6G#PER  F@*R=P?R  \
       I-#P'S*P1S@P  93#R $N+R E;%R'P RB=R?P    bN#R$P 5P-R  .a'R 8)=P>R  XY#R 5R.R HU$P%U&P'P  -L&# 5+#\
      R >b=R?P  ;)#R W)'R*P  :H0P  B^&#  J(#N%P'W I>#N%O*V8P=S OJ4R5P HA#R%P'P*R-P  ;O&# 3&)R  _A&# )F&#\
       NF*P=R  B+#R%P *48R>P  I<#R=R?P +S0R VJ#P$P-R.P0R8R=R>P  ;M#R C!#R   WM#R%P (4#T%P  T9%O&S P-#R  \
         2Y#R 3H%R'R0P  8P#S%N*R@PRS  a!#P'R *b#R%P O-#P%R C`#P%R'R  _R%#  @B#P$R%P OD#R%P  G3%P'R PE#R \
       GI%# !'#P'S/P $(*S=O A?#P$R&R'P -a#P'R 9'#P%R  V,## aJ&#  UD&# I=#P%R  ?&&# 3Z&# R]#P-R  H*&# P3%\
      P/R EZ$P'P*O-T.P1S2SCREP  7D&# 70.P0R  N^#P-R  aa%# F2#P-S   0F#O$P'R-N.U/S0U2RCPEP  LH#S-P BN-O.P\
      1S ,F.R  R['P*R R6#P'R  R5&# :b%# FN$R K%%R :@1R  YF&# [Q'P.R  HO%P'R*P=RHR W4#S%P-RBP D@#P/R  6@-\
      R $8%P*R   __#P1R N)'R E(%R1P ?_#M%O*Y  S'%# >;#P%R4RERHP  1O#R%SSP  &6%# 'H&# BP#P R`#N'T  8&#P%S\
       SX#P%R-P 45=R (B#P%R  (E.R0P  WR%#  9C&# ?%8R %H#P%R  :/%P&R ]8#P%S'N*P=R?O@S #W#P*P/R1R   TN#P$R\
      'O*R1R2P=P?R W-*R )87R  U>%R `V#R'P HD%P'R  C^#R Vb*R   C`+R %^#P*R  b)#P%R'P*P?RBR  O**P=S  ,H'# \
      ;P&# >I#R ]a#R  T)#R  J?%RHR   B)&#  JL%#  J8&# @O%P&R1R2P8PCR ML#S%P/P  +'#S%P  <'%R X[#P$O(P)P*R\
      +R.R1S2R8P9P:RARBPDPEPHRTR  >3#R*P  91%S&R'R(R*O,R.P/P0R=P   X<%#  )=#P%S*P8R MO#R%P 9P.R2RAP  &P#\
      O'R(R0R C62R  ^P#R$R%P*P-P.P/R0R2P8R9P=O?SCRFR     )#%P'R   [Q=O?S F(#R%P  BV*S?P 6R*R    ?_#O*P/S\
       8+$R&P UW%R'P .$BR  !^&# ('$R'S*P.P0R ;^#R-P  M5&# /3:R=P  @?#P%S*PFR Z[%R'R    M^#N$R%T  1@%# H,\
      %# %S?R  VE&# 4*%R `X#P%R 5A#P  1=#RBP  &X#P'S H:#R%P 2.#R  ;L;# /T.R []#P%R  >V'T0O1P $]#T$P%P /!\
      #R%P  7].P  ?+#O$P%O'O*P-T.U/S0O1R2S=S?O  '%#R%P a4=P?R  L38R  (O&# @6&# ^<#R'P    B%#O%S  RN#P5R8\
      R N0#R'S*N  2P*P-P/P0R4R5P=O?P@SBRCR  OT#N%P'P-P0O8[HR a?#R'P-S1P /A.R0P   M/#R*P UM-P1R  >=#S 6O)\
      O,S    T2*# >`#R%P  A9%# /^.R  H'#R$P'R  G/#P%R W+8R F5#S%O  T3&# .%#R'P  W,*P@R !0#R$R'P.P0R Q#'R\
      0P  M8@R M_#R-R1P   XE#S'P   &O$# =C#R%P  4=&# @[%R/P  ;3*R I0BR  IW%R   H8%#  ]&#O*S  E==P>R N]#R\
      %P  O:*R=P /-#T'N  VZ#R'P IW#N'U A]:R  N5'R    D!B#  +9*R=R?P YD3R?R  0L&# /b#P*P-P2S3P4RAUDPFR !]\
      #P%S-P.R0P1RJR  ([%#  7Q&R S/#R%P'R  Ab*R=O?R  83%R HY#R%O=S  #$#P$S   /F#S-P/O1R /,#R%R'O  /:&#  \
      N@%R ^X%R   C2&# T'%S0P K?%R'P  L[%#  0O#S%O T('R*P/R:P?R  X-#P%P&O'P(O*R+S-R.R4R8R:P=S +W#R%R&P*R\
      +P,O.O/P0R2P4P6P8S9R:O<R>SBRCRDRHR  (H#P%R  IV&# 6<&# ,+'R*P  <N&#   #C&# RO-R #U.R1P R0#P   W@-P1\
      R 5^*P=S  U@&# FT#P%R  GX@R ?Y#P%R $K#R%P8PGR  2+#P=R JE#P$S  T@$# !C*R  &E-PBR  _O&#  &ZBR   >,'R\
      0P  P8%#  AHBRGP  )#&#   G8%#  (a#P%S'P*P=RER  E>$R 5^*P-P1P=S@P  DP&# =/%PDR   YS#M%O'X*W-P0P1P3P\
      BPCR N?*R  `*#R  LH%# T+-R  6W#R  P4=P 9Z#R$R%P(P+R2P=O@T 6`-P1R  <K&# >+&#  I5#S'R*O-R.P1R )W=R  \
       a+0R  'W&# Z)#S'P W(#R$R%P'R*P/P0R8R=P@S E*=R   BA&#  I.*P=R  I_%# T''R*P  [E=#   X*.P0R  EQ&# A1\
      $R C**R  &1%# /(&# A<&# bW'R T*=R aN#P$T%R  .J%R -T.R0P  =W#O-R1R2P@R   [<%R ,U%R.P0R  CW%# a'=P>R\
        ]X#X%M-PCP  RO#S%O M?#P%R  ]K$S%P   CN%# .T#S%O 07#R'P $='R=P  U=#P%S  !%%#   E6*P8R 6L#R/P@P 6[\
      #R$R%P&P   B,#P%R 6L%PES  ![&# W%%R      $#*# B_#P*R=S   =<&# )&#P%S8ODS <;#O'S  ;_%R )/#P%R  @Q&#\
        /:#P%P=RGR SL%R'P8P=R IJ%R /]#R  4'%#  G+'S/P   (K-P1R   FF&#   ]7*R8P=R E!%R   )'%# 14.P0R J[%R\
       F9/R   Z%&# @E'R G3#R%P  =8&# BL&# J+#R%O'R+R=P?R >F*T=O  CW%# >*#P%R  ?B&# X3*P=R Ab#P$P%P'O)V,R\
       P5=R O%#P'R-O.P/P1R2R8P?RAPBPGR  4Z#RBP   NV&#  P4&#   5G&# ^J#R%P  Q!%# 1-%# @[=R   %?-R1P  H2&#\
       @N#P%R'P-R ?:#O%R-R  aUC# 7^*R=P  _:#R%P  LP%# <9#R%P ^S-R.P  N@%# 4O%R.R0P1P=S?P ]X#P%R    :D&# \
      ^b#P5R ^>%R'P-P1R  ^O#R  L:#R*P   J#$# HU&# UG%R&R'P.R/S0P1P2O8P<R=S?P@RHP  R9%R'P*P.R1R  KC&# >B&\
      # `Y#R$P  /:#P$R 1&.P0R  SS&#  WQ#S$P 5N#P'R.P/S:P=R     ZG#P'R D^#P'R $`$R-P1R  O/#P$P&R-R ,Y%OCT\
       [O%S'P  $`3R JS#S%P-P=S  UX#R  5G&# >!?R [H#S%P=R  R*:S=O  UW&# /'%# -a-R  /`-P1R $*#R 1E%R'P-R  \
      4R0R  J%#R'R-P.R/P0P1R2R=P +F%P'P*S F3*R<P  %Q=R  -R#T%P*P=P =]$S%O  7A%# AO'P*R  M4%#  J8## L3#R \
      OO'R*P  FE&#  L1*R P$*PFR L<#P%SEP  ?`%# M+#R  #L.P0R 18.P0R=O>R@S [I%P'R  5A&# /1-P1R %`-R    2Q#\
      P%R'R  4a#P'P0R &'*P=S  `(#O%S'P RX.P0R   )>#M%P+V 7Z#R=P  -H&#  2I&# +(#P%R'R:O=S **'P0S BR#P*R  \
      M!.R  F^%# KQ%R'P   ;6&#  [$#S%P  GM-R1P _$'R-P  _9'P*R 0>-P1R  a&'S/P =$#R Y8#P/R CG#O%S'S*P-PCPD\
      RHR #.'R  :,#R IU#S'P8P=RER  WH*S=P@P 8*'R (U#P%R5PCT  *1&# ZM%R    PC4R (^1R  O!$P2R=P@R  $H%P'R \
          L]-P1R 7A-R1P  -(5# &&#R/P A`#R$R'O-P/P0R2S:P=RAO  K&&# MW&#  _S#S/O VF#R /Y(R  2`#P%R 3A#S%P \
      T>-S1O  3'#S%P'R0P=P?R IT'R*P 6I=R  RE$P%R  .4%# 3,%# :b&# D6#P%R'P-P/THR  #$=P?R  >M%# WH%R  )C%#\
       P[=R?P  C1%R @G*R=P@R  #R*R   X*#P'R*P #;#R$R%R'P+P-R.O/R0R1O4R5P6S8R;R=P>PBPCREPHP 55#S%O  P!*P3\
      R5S=P?R@P ]S'P.R0R1P >F-P1R:P?R ,L#R%P'P*P.R/R1R5P;R<P?PBPCPDRJRKR 2,#R  BF&#  ,!%R'P  X^#P%R  D3&\
      #  K=&# '(#P/R P@#R$P  C6*R   :V#P.RDR   D_=R  ;Q#S%O'T-P MQ#O/S  8'%R*P ($'R (X#R$P  J!#T%O'P/R L\
      P)R,P YNTR  31&# E1#P'R X3$R&P RJ-PCS  ,b%# 'J%P'R E-%R'P  Y?#P%R V2#R%P  U@&# 0,.P0R  8:#R U)%PER\
       T%-R ,%#S'P.R1P=P@R MN#R  )I#P/R 7H%P*R  V'&# 5O'R 6<-P2R  (*'R0P  /Y&# _1%R'P @U%R*P A(.R0P  !4#\
      S%P I5#R%P  #J%P*P<S  39$R b5'P0R  AO&# bE=P?R  ZM#S$P%P=R?P %U'P0R  &I#P%R   =`%R'P aH#S'P/P  &1%\
      R     P'&# ?>&# LG-R0P  10.P/P0R  bS'P8S    ;L%#  LO#P  _]&R(R*R+P-P.R0P1P>R?PCPHR  *[%# Da#P%R'R \
        +%%# X-'P0R aO%R*P %O#R.P  G7#R%P  XB%#  OJ#T%O  bU&# S.-R=P O@#R  [H%# E+$R&S'N0R2P8P    .X## ;\
      _8R=P NB#N$Z%N&U*O-N1O2Y=PDPEOHP  Q-#R  ]+#S'O*PCR  @/'P*R   L2#R  S)#P%R'T=R?P  b''P0R T.%PBS  !@\
      &# aM$R  2C#R&P `J#S%PBP  ER'R)P*R,R/R:P@R 9S'P1R2P=R  >M*R-O  4R&# ?`#R%O'R(P)R*P0R=R $Z%P*R  OW%\
      #  Z(#R%P ME+R  Y1#P%R'P-R.R/R0R4R:P;R<S=O@PCP ZO'R.P0P  CD&# bT%# D:%P'S Y(#R'P   5B#R-O0R1R ML#P\
      %S8P  _$#R Z5#P%R 0/-R ))#R%P  $S## #P&# 5Z&R   5G#S*P=P GE'P8R ]+#P/R  H4#R   [4%#  C+%# G(%R  _%\
      %R  WK%#  N8&# J&&# GD%P&R  4`#P$R*R1PBR  3%%# 10#R%P  1A&# +$#O$P%P&P'N)P-S.S/R0P1S2S5O6R8N9T<P=S\
      >R?N@RBPCRDPFPGT V,%P-R:P=R   LB#R=P?R  HI%# .F#P%R ;O'R-P  /a#P%P'T A;#L$X%N&U'P*P1P2R=PHP   /&%#\
       4,#S%O'R  ;H%# +6#P%P'P*O-P1R6[8N:T=LHR  P)#P'R 1J#O(P+R=R  OH## N*#R'P OC%R  G(#P:P=RDR  3<&# &S\
      .R ^A'R.P La%P'R  YH-P.P1S L0'P L#$R :#%R  /(&# ((&# /W*P<R  4O'T(R*R-P0P=P  H.#R   C8%# Za&# 2G%R\
      &P C;=R?P PX#RBP M.*R     DS%# LT#R%P 8V%R'R-P  a1#S%P  9$%# V8#RBP  1]#P%P'T +42R  7+&# ]*#R  ZD&\
      # QL&# T/6S:P  ?+&# UR.P0R   <b'P _?#S'P    LI#R K-#R  EW.P0R  V2&#  Y*#P.P1R _9#O'S GQ#P/R ZT'P*S\
       Y[#O'T   [H&# A7&#  ]`%O'S &+%O&P'M(P+R-T.S/S0S1R2R4R5P=O>OHS  O,&# >P#P$R 88*R-PCPER 7.#R'P  4=#\
      # 79$# ;a:O=R a9#I%P'P*S-P1P=[  0$%R *J#P%R'R ^%-P1R +2#P%R  3a&# ]'#R(R*P  7<%#  ]*#P  BC&# 0B.T1\
      O O`#R$P'N*R+R8R=PBR   +?$R $_#R%P  22&# Kb$R >TBR  0@&#   -A&# I3%# *)#P%R  +`*# -1-R  )C&# F%&# \
      9#'R/P  D6$R&P'R )9#S%P    O;BR  ,L&# GR&# 9K#P%S  J0%#  ?C%# @3&# PC#O%S  L!&# G5.P0S  >_&# *9%R&\
      P 0[#T%P'P  -D#R  U>GR  ;0&# I]#P%R !a*R=P  K^#P%S'P*P:P=S ^5'P.P0S=P?R  0G1P3R -C%P'R  WQ(S+O    \
       W)%# R?%# `5%#  La%# 8?%#  ><1R 5.#R%P %a'S0P  a$&# 3RAR  b]#R$P%P'R2P=S>P  *(&# S.%P+R BC#S%O A7\
      -S1P PE#R%P   JG&# `A'R0P 4`#R  ,40P1R  5*%# KH4S  9B&# MS*P@R  =(#P'R #V#S%O  /%&# ^K(S+O  TR%#  \
      2G2RAP JV#R  %Z:R V!#P$R  YI%# <>%R XY%S'O0R R6#R%P  93*RFP AP#P%P1R U+#O$P%R-P/R0R;R=RBRCP  `7'R*\
      P  *-$R  $.%R&P  %<%R'P  .Y#R/P X[$R *F%O'P*R.R0P4R8O=SCRDR  L)=R?P  Y$%# X9%#  <K#P-R  O^%R&N(R-P\
      /O1O4P5P8P9P;R=P>S?U@RCRDPHT 2]?R  Z'&# )7%# W48P9R b4#R%O1S=P  1;*R=P@R  XQ&# `H*R=O@R %`#P*S ]a#\
      R$P%P&P/R=R  I.=R?P =D#S'O RQ%R2R?PAP  O[&# KR%R'P*R E4#R/P *N#P'R   XE#R%P &S#P'R Z>;R ;:#R$P FE#\
      R%P  J1&# ###R #X%R _1=R    -/#S%O `R#O%U    #H%T'N  Y!&# ;/#O%P*N;Z=PHR  XQ#J%P(T*P+W aK#S%P  #^-\
      R  W3#P'R*P@R J=#S'P 3F#P'S*P-P=R /$#P%R'P*R8R>P  IT=P?R GP=R ZY#S%O'P*R4P5PDS  Z7%P'P0T !R%P'R TP\
      #P%R  QI$R  %@%O'S  ?%&#  *4#R J>#R%P'R-R.R1R2P=O  PL#R'P-R/P1PER .J'P.P0S -@#R%P'S*S-R0O1P=P [)#N\
      %N*[-P4P  1O%OCT  0..R  A3&# <V#R  aA&# 50#P%R Y$.P0S  -R&# Z,*R  HN#P%S  .5%# CG&# !?#P'T*O  ?<#R\
        ?.%#  >!#PBS ':%P'R  BI&# (L#O%S  $S#P%R  >2%# YK#R'P0R=R FZBSEP  %[%#  a3#P%R   N0-P1R  &N&# +K\
      ;R  $I&# J&%P'R ?E#P'S  K&&# T9%P'S  89&# 1F-P1R 0#0R   S/%R <=#N/T  DX&# Z0%# ZA.R=R 2P#R  T?#O-S\
        P%*#  aN#P*R  V8#R%P*P=R GF#P*R@P :=#R/P  ,@8P:P=S   ,+&# OT.R0P  4+$R b:#P%R    C*.# .@*R  Ub%#\
       @P%# UM#R  F;-R =.'P *Z-R  @R%# N$-P0R  OK#S$P ]I*P  XU&# *J#R a?4R   =(#R%P 2]%R1P  G9#P*RCPHS 6\
      ++R  L[4#  XP&# ^<#R%P  74#R$P  6?#R%PBREP  VO'R.P (B%P'P-S   ^(#P%R  V,*R 2S#R%P*P=R BK%P    7S&#\
        BF&# `G%SCP AH.P0R YM%R  `P&# ?>%P'PHS  Z2$M4U _K%R Q_%P&S'N)P*S,R@R   LH-R `<#R*P  *R%R  5]#R  \
      ](#R  VF=# .7%#   AP&# A8#S%R'P*P=P .>$P2R  W'&# &B&#   :=&# %=#P*R  MB1R 66#S W[=R?P  W!&# V$%P'P\
      *R3R V`%R1R=O>S B.%P'R  ;$%# 8Z&# M%#S%O   !6## %&&# ,a$S%N&S'R+P-R.P/O0P1SBP P)*P8P=R>R UO%R  '@=\
      R>R  T6%P&R2R  [-&#  9S&# X9=R VP%PFR W@#P*P-P2S3P4RAUDPFR T?#S%P  M2#T$P2P JJ0R  NC#P%P&R  @?%P'S\
        H<.R0P  `;$R%P*T-R.P0R1O=P@R Y-#PDR  RC%#  )J&#   ,&=P?R  HF&# O$.R0P  `/%# AY'P0R   T9#P%R  =4&\
      # 4#%P*P-R/R0R1O=R <?*P8R   H>#R  MF#T%R*V-P8M C+#S%P'R)S,P/P=PBR  )W&# D?#PER  b:%#  NN.R *A*R=P \
       *V%O'V.P0O  ON*P?R  H6%PAS  AL$R M_#O*R2P=R  +;#R%P'N/R0S3R=P?R  _O%#   b/#R%P  ^2%# V(%R  )$&# 4\
      .#R   JN.P0R1R %N#R'P I7&P'P-R0S1R2P8RBNCPDPGT   *-#T%O'P  AA%P'R ^X1S  01#P%R'P ?;#P%S  EU#R'P 2X\
      #R$P  Z!#R%P C/%R <E#P'R  `<##   P(&# #F%R F`/R   WD&# -'&#  5Q*S=O   !4&# CV=R  VI&# aY%R'P %,#R$\
      P%R'P*P-S1S3P=P b1#PDT   Wa>R  I&%R'P 'G#R%R*P  3+&#  GD'S(P   V0$# (4'S0P 49*P/P1R=R  >>.R =H'R Y\
      9$S*P  ,7&# V/&# `T#P%R H6*R-R1P=P 7#6P:R  PS'R   KP&# IU&# <W=R?P  K5%# SS$R2P  8Y#P%R  HJ%# 83*T\
      =N  a4%R'PCRHR 8[*R N?#P%PBR 0##P'W*T-O.P0P1N2P8P  1[&# =1&# Q7#R%P  1G#P'T8P C.#P$R  7*#R%P  3T%#\
        D.#R'P*P.S2P %TSR  1M#P-S  =:#P*R   KX/#  KT%#  3/'P*R:R .*#R-P 15'R  O(%P*S  P5#R 9L%R W<#R  )J\
      #S%P  $/&#  8*%P'R    @Q&# T##P'R  TW'S.P QU#P'R-P0R1R L]#R%P  )2%# ?&%RHP  Y(#P$R  8:=R QW#T%P>P \
       JG&#  I&&#   _N%# =$$R  2!=R aS#O'S*SCP ;4*P  _`'P-R   14*R K=#P%R'P  4^#R  Ga'R*P-R.R0P1O=R &L'R\
      *P6P=R  N>=R?P OM%R-P  7,-R ^-%R  /K%#    W2#S%P   4M#R  H)%#  ZM#P$P%O.R0P1R2R4P5R8R>R@PCS )%#P'R\
        Z:#P$R*R2P6R:P 0@#P-T1P  [2#P%R ^Y#R +*%R >>#R%P %_#O'R*P-R0R1R  #N&# -1*T=O@P [`%P BK*P@R  F>-R\
        &_$# ?>%# HN$P%R&O(P)R,P.O/S0N2P4P6O:T<O=S>R?OCRDPERGSHSSR -K=R  85*# aI%P*T=O@P  8L=P@S   &a4SB\
      P 7#.R0P /7'S*O 0C%P;R  PH%# <+%# A'&# ]2.T0P  =/&# O8*P8R AQ#S%N'S   ;Y#O%S'R >6*R@P  _U&# (E$P%R\
      &S'R*P-R/O5PCRDPFR  Y`#R/P  YI*R  =`&# IY$P%O'SDR  19#R%P  [W#R%P ?.#R%P-R  $_#P&R [P#P'R  _X%PHS \
      @D#P=R  :C&# )Y#PBR  N<'S   PI'R Y5#P%R  O/'R U^%R !1#P'R-P0R1S2PDR   L@&#   8!4P8R -+%P'R  G[&#  \
      FS&# M!8R _E#R(R5R  0_1R  Y+=P  (:*R-P 9J-R   *R-R1R %X#R  )!&# '6#P-R0P CQ%R :X-P=R  AE&# @>#R*P \
      C,#R*P-P1P3R8R EO#P$P&P'R(P-R.O/P0O1O2R3S4R6R8R=N?S@SCTDP  ]W%# !!#P'R*R=P  #C%R   T&%R   a.#P%S*O\
        N7*O=S *0#P%P*S  -!#M$P%N'P*S-P/P1P2R=Z@TDR  '%#R%R*P  5>*R  QR-P0R1R    7M#P%R  &,%#  W+#R%P1P \
       YO2R ![%R    b;#R%P'R*R1P=R  0_#P-PCS  ZC$P%R 9O#P'R  <A%P0R  3@%# A;%R  Q_## %*#P%R  b4#R IC'R0P\
        )X$N*T J>$S%P PI#P%T-O  0!=R  aF%#  R/*R 1N#P'S*R-P/S0P8O>P  ?2&# -^#P%R'P*S-P.R/P0R1R>P  </#P%R\
        ,I#R/P  (I-P=R  EE%# M9&# ]V'P0R  BI%R'P-P1R Y'#P%R*P=R <C#S$S%O'R*P-P0R4R  BX*R=O@R  8L#P%S  ?F\
      %R&P  AB%# M$#R-P:P=S?P  .6&# @X&#  0^%P-R=P   !Y&# DB#P/R8PERHR  G=#P'P-S/R    2-#R Q6#P'R  02#P%\
      R K9:R=P    Z1%R   7H=R?P  M-%# )T#P%S %R#R*P $7#O'S '[#O%S   ]a=R@P [T%R   _@#P$P%R&P'P,P/S0SCR  \
      X4#R$P `5%R0P   W=#R%P   -;#PDR   T^'PDR <X+P=S  K*%R*P   00&# CG$T&R*O `+.R .G#P$S  05%P'R X=-S1P\
       E.#O'R-R  [G%P'S8R>P  [*#R'P*R 3(+R  !K#P1R  )@#R %b%R'P  ]B&# +:%#  X/$R WX#P%P*S M.#P%S  1:'R*P\
        ,/&# $1&# -U-S1O=P?R H)#P'K*V=T  ;;#R$P%R&R'R(R)R*R,P-P/P0S1P4O6P:O=P>R?P@RBRDRGP SM1R $K2R W#$P\
      %R&R  +N%# +('R*R O+#R<P  K:#P%R  EE'R  =*4P5R  Q,*S@O  J@'P-R ]U%R   ]1&# PW%P&R &I#P%R `!.R  E2#\
      P'T*P  GL## Ya.V0O1P2P LE#R%P  @&%R 9!=P?R C1'R*P  5b#P%R  1K&# b)#R'S*P1P=O?R (E#P-R:P=S  W%#P>R \
       PM#P$R&P'R  X)#R'P  EI%# )$%# #+&# PT#S%P  -<&#  ^S%#  #:&# _;%# K70R F'#R%P LA#P%R  ]7#R%P*P+P.R\
      8R:R=O?S  O@%# H8#R-P  ;7#P*R JN%R  T-#P=R  =(&# (B#R%O'R 7D%P-R  /D$# EJ*R=R CH#R P4#R'P b@)P,R  \
      YY%# 9/#P'R T^%S*O T8#R /S#R  '%*R@P 8^$S&P ]($S%O  L'&# /H#P%S-P  ,Q%R'P  J;#P$R /I)R,P a<'N*T  U\
      '&# /T#P%R 1(%R  O3'R MB#P%R ?Z#S%P  G(#R'P 6<%S'O   H:#R*P1R 1>.R0P@R  N+#S%P    ))#R 9R#R1P $R-R\
        #b&#  ]U'P*R :`%R C2%P*R  ^(&#  ,W#S)P  ;b=# 9^#O=T  ZN#R J;#R  MF&# a7-R  .*#O%R0R:R=P %*#R$P%S\
      'R(R*O-S.P0R1O2P4R5R:P=R?O@OBRCRFSHR FH#S%O'P/R:R=P    '&'R*P  N5&# #(&#  b_#U%O'P  T0'S.P0P !.#P%\
      P-RHR  G7%# <)#R$R%P*R-P.S0O1S2R8P:R>P  _Y%OBS  >`.P0R (]#P%R  %P&# >Q#R  NG#P'R(O*S.P/S1R8P;P=P?T\
      @PBP  E:%R  P##P*P=R   B6&#   7X#P%R A1$R%O'T-R     !X%# R:#R'R-P  %1$R%O'P*R+R4P;P<P=S@RHR FM%R  \
      55#R  ()&#     .F%# Q;#S%P  <`*P=R  Qa#R  &*#R'R/P   U4#S$P KR#N'U  -#%# -@-P1R   L5%# 4A1T=PCP  F\
      -'P*R  U@&# W4#R.R/P0P   [7#S%P 5(=P?R  'N=R  =H#R*P aa$P&R=R  %O#R%P  W:#P'R   F.%P*R B@%R*R8P=R \
       %_'# _D$#  ***R QU#R ]G%R PO1R  ^L$R%P   [9&# CF#R #3=R?P    &^&# +G#S-P  C%&#  T&&# HJ'P 6b#P%R \
       9D#P'R  ON&# 'S#O$P%N&S'R.P0S=RHS  56#R$R%S'P*R.P/O0R2P6R8P:T<R?P@PBR 98-R  b<B# 4<%# NM*S=P PN#S\
         V8%# ^C#O%S  /S#P'R(P+R   *=#S$O%S*R.P0P3R4R8P:R=P?RBO  1/#P%S&R'R)R*P-O0P5P=P?RDREPHPRR  (3%# \
      7/%# !1:S=O 8X#P'P*S-S=O  9?#S$R*S8S=O@PBP 2P.R0P    %>&# ^a#R/P 1[#R  H2&# a4%R&P*P-P1R  FZ(R   %\
      :#P%R   O-#S'P  '8#S.P/O0P2S5O8N:R=R?SHR  CP&# F?$R2P  O>#P@R   .M#P%R'P-R=R?P  EL#S-P   W]#O%S 0F\
      *P@S SD=R  ;H*R %&=O?S 0O#P'R 8T%R&P  SG&#  K!%R S>#P%R  ?D&#   J7#R 4/#S$P%P'P-S1R=RCP 6S0PHR  6(\
      'P.R   +I%# /G#P%P'P-R.S0O1S=S ;_.R0P 6M8R  ]%&# 0M&# TL#S'O   8U*R=P F$$R=P?R  A8-P1R ZT#P*R-R/R1\
      P8R=P  ?>3R   [1*R  JC$#  1?#S%P  5S&#  K]%P&R >$'R(O+S-R B7#R'P 49%R'P  ]`%R&P0R   SF0R  `R'R/P 6\
      N$S*T=N  90=P?R   A2%#  bF&# UO*R #Y#P%S'P   K^$R%R&P'P*P-PCPDRESFRHR <!#P8R  A*'R=P   @?#R%P  J9&\
      # Rb.S0O Y$#R$R%O'R*T-S.N0U1O2O4R8P=P@P  K2%#  ,H&# B5*R8R=P &P.R0R1P K;-R1P  C2#O%S'R*P  SW#P=P?R\
      ER  F5## $)=R .;*REP ZK=P?R VN.R  7F#P'S*R=P   Q4%# #S#R%R8P +<$P*R [W*P=R  IQ#P$S H/&R*P4P &%'R-P\
         2M#S%R&R'O(O*S+S-P0P2O3P4R6R8P:R;P@PBPCPHR  $5%# E/&# A==R  (/#R%O'O*S-P/R0R1R@P   QI%# >b%R'P \
      #(%R (0#P%R 02%P'P*S  %G*P1R:P@R  VH&# 9R#P*U=P?P@P =[#R%P  A)/P=R 8$$P%U&P'ODS 0**R  '?8R   IX&# \
       /9#R  :6%# QH#S%O'R*P #J>R  5K%PFR  :)#P%R'R  G)#S-P 6T#P1S DT#S%P'P  'W&# ZM&# P4$O%R*R-P4RCS 04\
      .S0P  >2-S1O V5#P%S $U%O'S  ]I&# ?'#S%O  50&# D7#R%P  SL#PDT  CT8P:T=P  4B#P%R S+=R =^1R   b:#N*R-\
      R.R1S=O L2%R  3.HR @`=P?R  ^G&# 8M#R  &Z#T%P  0A#R4P  7I&#  [P#P%R  LK%# V9#R%P  !%>PHR 3(%R 7J#P$\
      R  IV8R ][#R  1U&# '%$# ^O%#  T%&#  ^E#P$P%S NN%P8S    08&# M#%R0P ^M0R 8^#P$S  K)%# BJ#O$P%R(R2P5\
      P8R?R@SBP 4<.R ZI'T*R-P=P@S +/.P0R  UT*S=P JY#P%R  KL&P'R(P*P-R.R/P6R:R@PBPDR    WN=P?R `H%P*S  $6\
      &# G2'P-P0R1R Z]#R  />#P'P*R=S  CX&#  G_%R'R-R .V=P?S  @QEPGS 1E#O%S  *9%# HQ#P-R X[%O&T  J;## BS0\
      R G/4R   J]#R H/BPHR  M/'R*OCR @Q#P$R'P(P*R-S1P2P4R5P8R9R:P>P@R  @S#P$P'PBU 1@#S%OBPSS >a#R  3D#O'\
      S 8?#P$R  (B&# Ra#S$P&P'R(O)P.S/P0P1R2S3R@RDP  )5#P%R  ?M-P1R ]X#P1R  [0&# 4F%P*T=P HZ#S%S/M %:#R \
       0_*P-S1R   ^A'R [-*P  #_8R 'N*R ]##S%P  !T#O'S:R  <80R ?6%S'O  >#%# #D#R QP%P'R  O>#R   ^L%P=RHR \
        Y4=P?R .%%R&P  @O4R b_%S'P  a4&#  FI'P*R@PHS     8U-P1R 1$#R%P /N%P8R 5M#P%PDR  GA%P  NR%# [M&# \
      ;(#N$R%R'P*U-O.O1P2T=PCS =b#PBR   J0&#   80&# +-#S$S%R&R-P.P/P0P1P2R4P?PDPER  T&*R  2K'P0S V#8S=P?\
      P  U`%#  T$%# IP$P   L1%# YV%# T##R%R'P.P0R  */$R   JA%R DC#P'R a5=P?R  Y:#R/P:P=R  ,F%# KO*R  _(#\
      R  XC#R$R%S'P*R-O/P0R1S2S>P@PAOBRCPHR EA%S 99%P'P.R0S  a/.P0R E%#S%P 'O#P$R2R  b4-P1R    @%#P$P-S.\
      P0R1P2R?R@P 9X#R   Ab$P&R  #&&# (H#P  -K-P1R   Y^#P*R1P  Q)%R'R*P/P   `[&# 0%&#  OM'P.P0S DP#S'P  \
      1V%# KQ*O=S  $'$P-R/P=R?P  ``%# A6#P.P0R=P>R  LD'O(T  D9%PES  [3#R$P'T(R*R-P.P/S0P1P2P4R8S=P@PBPCP\
        ?9&# &_CR  )M#S%N'R B9#P$R.P/R0R RO'P0R   H(#P/R ;==P?R  B=&#  `3:R 6/.S1P JI'RCP  &C%# +3#R  U[\
      1R8P=R  W@#R%P L0%P*S 6`=PHR  Z4%# ^L%R'P*S-P=P YM#S%P'P   ([&#   KM%# *O%P'R*R.R0P  ;>#P%R  ?5$R-\
      R1P 8N%O'R*P.R0P:S=PBOCRDR B8$R&P 8;-P1R   61%P'R 3*#P%R  X,=P>R  UR&# >M:R NL'R0P I7#N%S'R   a<$#\
       _@#T%N FB#P%R D_#P%R G-.R  O3&# N(#R$P&R'P `b$P%R2R  ,@#P$U%P=P  =6%PDS 8J#O'O*S-P.R=RCR   >K#O=U\
        5*&#  #.&#  :]$O-P2T  O!%# 57#O%P'SBS  6Q#R%P'P  24ER $+#P3R  0E$#   .I'R 5Y.O0S  4&&# -O#P%R=P?\
      R CZ'P 4`'S/P @/#S  NM#S$O  -A%# 25%# Y]#S%OER  ]$#R/P AP#P'R  TX%P'P)T  BE#P*R  87&# O:#S%P  >1)R\
        #2'R   WF#P$P%R-P2R6R  KJ%S'P  bV$P 5REP A^#R=R CU.R0P  !.%R   Q_'P/R b[#R%R'O(P*T-R4P  @@%#   A\
      Z#P'R  P-'P*R )B#P%R  /Z&# *-#T'N*S-R 25%P4S  ST#P%R0R  R@$P    ?T%# ><#T%O  J0'R0P TL#R'R  _K-R M\
      !(R+P 0>#R$P%P*R0R=OHR   7P*S.R/P0P<P <W#R1P  bU'R*P=R?P S>#R*R-S0P1O3R=P@P    .;=R  `H$R  Q*#R'P \
      =Z#R/P  O:#O*R8R>P?PER EZ'R0P .Y#R 9/3R   ')&# 6T.R  X3'P0R  _E#P-R  G!#S%O'P*S=P@PRS /F%O4RHT  ^Z\
      &# VF#O$P'P*S.O/R0R1R<P=S?O@R (9#P.R0S2P  E3'NFT 1<%P MH#R$R%S&R*P-O.P3P:R=R@PCPDRHRRR ^Y$T&P2P  b\
      %$R  -;#R [J'R*P  <J%P0RFR    1,#P-R0R:P  .(%#  SR*P8P:P=R@R SR%P-S>R?R 6F#R%P  @1&# 9@#P4R _6.P0S\
        &'%P=S  .O&# 7)-P1R !0BPHR IY%R  A?%# ;K%R ;*#P%P'S*P-R J$'R  &Z#P/R QJ#R%P  [-%# ?]%#   AM#R'P-\
      S  ]0%# @E8P=R /!#PFR 26$R2P CI#R%P  7Q#P%P'T=O !Y#R/P B+#P'S*P  [X%R   =X#P%R 7U%R'P  $C&#  LD&# \
      ,R#R  38#R$S'P*R.P/P1P2P4S5P6R8P:S<RBPDR AU%P'R 3(-R   5b'R AF<R  XB'S.P  3'-R   X^#S%O Y&#S%P  W^\
      #T=P>P  7Z%P'R  ].#R  *G*P-P.S1R7R  E=%# `?%# P(#P$S&W'O*O-O.O0O1P2V4R5T8T=P@PBPCPHP  ZQ$R&P  GR%P\
      'R*P=R ;J#P%P(R*P+PBUDP TO#R%P'RBP  F`&# =##R 'K1R  2K*# )_&#   &*&#   A/#P%S   (4&# P?%R=R  ]_&# \
       R:%R  #D&# U/1R   <'%OCS 5H#P$R EE%R  ZH&# O2%#  NB-R;R@P *+#T%R/M  IS#P%R 23*P=S?P  S5#R%P 3K#P'\
      S/P  &Q#S$R'P(R)P*R-R.P1P3P4R5P:P<P=P>R@PBRERHR ,L#P=T@P J9-P0R -A#R  7F#PHR  ^W&# PY8R -:#R  /%'R\
       C##S%P  X['R*P  aU&#   3_&# H]#O%S  *&&# ?'#R  *J## Y.&#  =P#S%P*P GF#S%R*P-O8R<R M(#R $-%R'P  WW\
      &# ;;8R=P  Y*&# YK#R    _%#PHR W2#P'R  P7%S-P /1'P  B0#R.R0P  ,I&# :R#P%R %B*R-P=P?R  HK#R%P F-#R%\
      P '+0R   `E&# )U#P=P?S TI%P*S=P  BC%# JV#S%P(R   -P&# Y4#P'SBP  +W%S8P=P?R 9E'P  J.#R%P   Gb&# E*%\
      # SL#S%P  _1#R :E#P%R ?4*R8P=R  MB#P%R CJ#O.P/S0R 7D#T%P1P2P  TW&#   +3#R%P 83#R  -(8P=R PA#S'P=P \
       IK%#  ^!#R  .?'R  )Z#O'R Y0BR  a`-R1P  E/#R  a)%# @G*S  @X#P.P0R8R AQ#P'P(R)R*R+P/RCRHR  DR&# TT%\
      # ('.R   /Z$#  15%# [b%R V`#P$R%P&S'R(P*R-O/P0R1S2T4P5P8P9P:R>P?S@NANFRHR   ZT'R $&4R  C,*R *E#O'P\
      *P-P1P=Z@O M`%S'P)O*R,S:R=O  !N#R'R*S  UR%R J1.R1P  (D&#  AF%R*P  X5#P*R C2#P%P'S #7#O$O%R'T*^/P0P\
      2P3P5P8P=P>P@PCPHR  68%#  4%&# Ta#U%N   U9&# >Y&# RD%P-N1T  GO%#  X@#R  (?#P*S@R (`#P'P-P0S  '[#S'\
      P   /A#R  =_%O'R*V-O1P3P@S  ;$#S$P%P   [%?R b%'R.P  66%# @N#S$R'P0R=O?P Y(=R P=#P%P*S  Ka#P*T;R  W\
      F'S*P !^%R  +Y&# 41&# [[*R=P D--P  *+%# `H8R>P  _Y%# S:-S1O aS#P%S&P-S.P0R1P8P:R=PDR   DW#P/R  X=#\
      S%R'P/P -:%O'S  ?S'R  P:&# 9C#R%P N6.R0P 4W%R&R'R-P/R2P4P5R9P:P=PDR  a)#P5S <]*P-R  C7%# 5:#P$P'R*\
      R %N#S%RBO  WK%# ]_.P0S  !$## aL'R.R0O  *R&#  .@%# 8)0R  ;a&#  F[4R  :$=R  GYBR QC#R'P*R1RBP  A*=P\
      ?R  ,P$R @_#P'S/P 6U#R$S%O&P'P*S0P1P8R=SBPCPEOHR  .J&#  %#'P-R/R  J$%S'R*O=P  BK#R$R%P*R-P.R1P3O4R\
      8R=R>R?P@P )K$S&P >Y#P%R*P0R=R  W>%# ,=&#  06-P1R  '(%R M/#R  &1BPHR  89:R=P  _<*R=P   (N.R0P T<#S\
      $R&P'R*S+P,O-S.R/R2R4R5O6R:P=O>P@RDO  MN#R  YA#P$O%P&R'R)R*R+R,P-S.P/P1S=P@P NI'R  `(=R?P  SH%# 9:\
      $O%P'R*U-P.O0S2P;P=PBT R$#P$P%S'R*R4S5P=O  J4'R  2UBR O`#TBN Z7#R  )5&# M;%P&R 1b*S=O #<.R0P `8#R%\
      P  M$%# !]&# !]#P%R  HZ'P0R  ST#R'P  .S#P%R'P*O-R5R?R  E)#R/P  7C#R/P   JV&# #!#O%S  @I#R*P     5A\
      &# FI#O'R/R6P8R:R>P _R#PCS (L%P&R-R E8#R/P  [&%# /9#O%S Y,$P*R  `F#P'O*T  (1.R  :F&# :1'P-R  /b'P \
      RF#R%R'R.P/P  [2#P-R1R   K).P0R $(%S&P*S@O  >5#S=M@SHS   (1%R&R'R*P/O1P8O:S=O?T@R  b,%P'R bG$P2R  \
       TY%# I!'R:R=P .-#S  >;&# [B%#     6+'P-P1R2R>R@R `_$R&P 8Z#R F9-S1P  &A#R/P ?+&R 14-R.R0O  C=%# 4\
      Z'R*P  E28S=P?P  8@#S$S%R&R*S+R,R/O0P4R5M6R8P:P<P=N>P?PBRCSDRESHP /U*R  Z=&# EU%# L*$O%O&U &%*P=R \
       A;(P+R  ;4&# CL%# IX#P'P.R0S 7]#S%O  $P'R*P8T:P=P    23*R  DU3R   -_.P0R  O:#R%P  !$*R.R0P=P  B&&\
      # MK=R ;9:R=P HN$P2R %V*P=R  )F$P&R  S$#S%O -*#P$R%R(P*P+S-P.R0R1R2R<P=R>PDP P?'R  ;0%#  Y3#O'S _+\
      #R/P  9]%P'R=R   7?#R 5;#R%O  L_&# TO*R-P 7&#R  `N$# DQ&# /Z%#  K)BPHR  a3%# #G#O$S%P.P0RHR Ua#R%P\
      'R K:#R$R%R&P'P SR8R 'Z#S%P'P  W*%R'S*O  $X#R'P*P8P<R=N?T   51'R R?*R=P /Y#R'P  ]W#R%P'R-R.PBR  'X\
      #R    44#S$P%N-U Y)$R%R'O=PBPFRSR  K7#P%P'SHP   VT&# ,N#R ML'P*R=PCS  LY$# `!#P*S8P Z:#R'P   5>%P*\
      S J@%P&R  `Y&# )?#R*P=P  ;.#S%R&P'R-P/O0R=PARDRHP  Bb*S=O  KY#S'P  MR#P/R  (C#S&R'O(R*R+P-R/N0P1R:\
      R<R=P?R@PCPFP   *F'S=P GE%P   U:&# 6T'O/S 59%O'S  U:-# X+#P$P&S'R   ?4%P'R #K'S(P  B^%P'R E`#R ]7#\
      R%PBR )U#R%R'P-P V;$P.P0R2R  S/#O%S  5+$P/R5RHR a-#R ZM#O'P*O-X1N=P@R  `+#S%O  *+#P%P*P2S3P4RAUFR \
      C>'P.R `!=R  T2%R/P /4'S0P  Z7'P [A#P$R  U-#P%R  E4$P'R8R   9-&#  [J%R <`#R=P?RDP TJ%R'P)R-P=R 63#\
      OBS   MV#OBS  WK&# .!'P.O0S 9)#R$R%O&S-P  b_&#  Ua&# EQ&# 2J$P2R    T)%#  LN&# +V#R4P 7b-P9R  $B%P\
      CS ^8'P-R/R  C=%# FD<P=S@P  GW4# :6#RBP  Y$=R?P @,#R$P%P2R   -!&# T9%# FC%# YK#P*R  *-0R %$'R 5;&P\
      2T  A]#P1R 3%#O%R'R   _-'R*S-P0R1P4O5R=PBR VH#R #.#R <S-R1P -3#T$P'R*P-S1P=PDP  /M&#  ([&# =F#P/R \
      ZK$R2P G9%R'P*R-P V[#R*R-P1R>P  7F#PBS  :+&# ;a.R0P  IA#R'P %M-R  @M/# 9K#R'P-R/R=P =(.R0P  +G%# ,\
      8%O'S >3#R%P  V2(R  T<&#  8*#P%R*R.R0P@P  [E#R&R(R-P.P/R0RBPDP  :4#P%R TI-R=P UM#S%P(P*PHS !9#S%P8\
      P  !6#R/P ,+#S%O ;J#P'R /]=P?R  L7-R A/.S0P 5+$R2P IZ%R*S0R1P4R=O?R@PBP   $$'P  H$%R H?#O-P.P/S0P1\
      S8R=R@P  #1%#   WK#R'R+P4P5R8R=R  D+&#  T$%P'R  a**P2OCU  MM'P0R D?#P%S  ]88R:O=R  T=&# (*%# @*;R \
      D9#R$P&R'P*R .3#S%P ,_#R$R%R&P+R-P/O1R2P4R8T<P>S?P@OBRCRDPJR  ]:&# J>=P?R I4$R%P  Q`#P'R=R A(#P'R \
        CC2#  HQ#O$S%U&N2S=P  D$#R  ;U&#   3F=#  2'%# O7&# H>#S%O  6O%# 4O*R 0J%R  DR%# !W#R$P*P1R 2=#P%\
      R  9C#P?S  =)&# 5a-P -!#P*S@P  RG&#  9Y.P0R  +G%R E=#R QU'R-P 5J$P'R*P=S?P  ?U## $80R  G@'P(S  /5#\
      R%P'R   F%&#  #)#R    ]:%R'R=P V+'P(S*P+O-P1R  3,&# H@#R-RBP `T'P*R.S0O 'J#PER  W:#P 5!#P%S'P.R;P \
      6&*P-R1R  %V*P7R !G=P@R   ^<#P P62R  )<&#  =S$# 0&%R'P bM#R #R%P&S  VN#R%P  5B#R  >,$P%SDP QU'R*P \
      'D%P'R  R1'S-R 7/*R-P1R8P Q,1R  5]#U$N%P'S(R*P-P.O/P0S1P:R?P@RDP  D&#R%P .4%P   9##R/P !M=P?R ;T$P\
      %P&S  H)%#  ,a'P*R  _M&# ;H'R (T-R:PBP WI'R  @7#P'R D5#S%O  2V$# FF#P%R   +P#P$R  JA&# )6#O'T   OE\
      =P?R 4D0R  R<'P0R 1N.P0R  0V#R'P*R-P.R    2=$# Wa'P0R 'b$R  !U-R.P0R1P  -8%#  %$&#  44=PHR #%#R  G\
      a$R(P+S/P0R2P6R=P@PHR $B#R=P   (G#R*P-R1R  Db#O'S .>#P%S bU*R B9#R   KA%R'P-P.R/R0P8R;R=O@PCR ;N#R\
        (%*R 0<%S'P /3@R F!%P*S-P  MP&#   &,#S%O R9#P$W%P*PBP  /G#R.R=P  %8&# #L%# _I%#  /1&#  CVBR <@#P\
        W.&# ]?-P1R=R  X^$P2R  X1%P _=#S$O aR#R  ;C'P.R &K'S-P=P  >8$P2R LE.R0P   )4#T%O-R=P  /V.P0R1R=P\
      >R *<'P.R @@#P=RHR  (7-P1R  ^6$P%O&T  O]#S$R%O'S*P9R:P=RCP (8#R    2^8P=R DU#O'R*R/R0R1P=R@PHR  H5\
      %# D>%# [^8R>P  TM%#  SI&# _'&# JN#P%R #:0R:P=R    @Z&#  &J%# S$#P-R E^=P?R  H#&# &G%# F3%#  /;%# \
      Fa'P.R  0>4R5P  P3*R:R=O b%#R  `L#R'P0P );#R bE$R  E.&# b#%R'P   4W0R E7#R%O*P-PCT BX#T$P'S*P-P.N/\
      [0O1P=PDPES  FN'# 1K&# E=#T%O-P [#'P.R 2%%P:R=PDR  38&#    <4&# PG%# TX#T%P/O H!#P'R*R  R!%# T[%R \
       '3&# ]3%R R-#R%P(P*R+R?P  PR&# :G#R$O&P.R  aP%# ;A'P*R  3A*R@P  G4&# ]$.P0R [b%P*R+P0R4R5R8P@P  K\
      -$P%S W<#P%R.P0R  6,*P<R VH(P+R  4.#O%S  P*#P-R   3@$P&R *a+R F##O$T-P1P2S  5^-P1R 8H#R$P%O&S/P   \
        F9'R(R+P0P  VB4RBP VS#R*P8R 74#R(P   I(%# (V#R%R&R'P/P D10R  )0#P$P%R'R*P-O0R1S=RBPHP +$#R'P  ;(\
      &#  J^#P'T/P  $3%# G&#R  P&&# F]%#  N](S+O _66R:R E^#P%S  F8&#  >0#P.R0P8P:R >E'P-S.U0P1O  9X*R1R \
       M-'O0S ]#*P=R B3#R=R ;^#P.S0R  5:&# T8'R0P H0#T$P=P  35#P%R  -%*P-R@R  GE%P:P=R  73%# 64&#  ;'#R-\
      P   DA$# +0#R  ^#&# O7&# ,J'R/R=P?R WB-R1P  ;M/P=R H8#P-S1P  GQ&# 2M$P%R  %84P5R8R:P?R   9R&# HW5P\
      <R   +@&#  Y,#P'R L_#P%T'O %6'S*P  ])#O%O&P*P4VBRGR  P<&# ()&# 2Z#P*R 8*:P=R  4A&#  ?I&# ^=%P'P-P4\
      SCR %6#T$R'P*P/P=T?O   >(#S$P OU*R0PAR O+'S0O  %a%# HX#P'R  KR#P%R L,#P-S  @;&# 6B&# [/)P,R $U'P0S\
       JB#S'P  DC&# F'$#   '5$P2R [,#R%P 6A#P%R*P4P5R8R=P?R   /3#S%O  CU%R  Y4#P'R   ,5&# +Z=R  .6&# +-'\
      R0P L[+R 9=#R%R&P(P+R.R/O2R5P8P<P=R?PARDRHPJRKR  FL%# ;O@R b,$R  ]@#P%P'T  a6&# +#*P=R +]#T'N SA=R\
       ]I'S0O    8O&# @T#P*P.P0R8P=R 3E%P'R  Y?8R P_#R$N%P'R(S*R+S-R1S2O3P4P5P7S8T9P=R@PBODPEOHP   0U%# \
      G3&# ]&%S   E^$# [#%# (7%#  WR&# ;;#R%P=R  DQ#P%R  VH#T$P%R'P=P TD%R 6Z*SEP  !2$P%R   _(%# :V*T=P@\
      P @3#PBR HB#P'R !N8P=R    7X#P-R4R5P8R=P  6N#O%R*R1R5P IQ.R0P  0H&# b@'P.R  Z'#R   `+-P1R 7;#P%R  \
         2;&R O)=R?P 5(#R%P D(%T*N  $M*P8P=R>R -]%P'R 28#R$P   OS$R=R?P  $-%# 3M#P%R OW#R%R'P-O1S  aF#R \
       %.&#  HE%# BY%S'P <X#P%R'O*R.P0S2P4P8U@PHR  /<$R PF%R&R'R-P/R2P4P5R9P:P=PDR  T)$P%R :K#P%R-P0R '8\
      $R%O&S G8=P>R  $/%R 0T#P$P%S&S/RHP '&%P'R6P:R  #9#S'S.O0P1R2P   `L#P%R  13-R =:8R>P OT#T%O &L0P=R?\
      P $Q#R/P  4#=R  V>#R  ='&# aV#P%R'P6R:P FK%R  P#%P*R-P.P/P1R8S:N=RDR  6;GR O0#PDR    ,I.R '/'R JZ*\
      R=P BE#O%R*O1R@R   V(%#  5W&# 45%P*R 2&#P /$#P'R0R    ^H&# '^#P%R /#%P'S  +H:R=P   +J'S.P0P UF#R  \
      /]%#  S4#P%PDR =3#O%S  >]BR L+%P*S=P 3(#R%P'R*T-R/P2R>PBO _4GS #2'R/P  J=%# ;A&# S+$R%P  E.#R +X#S\
      %P'P0P  Q!#P*R;R=R?P   J7#P/R M?#R'R0P  T$#P%R'R  ,W#P%P&P(S)R*S+P-P0R4P5P6R8O9R:P=R>RCR  R3'P(R*S\
      -P=R  ?'*R-P1R 39$R&P  FX&# (1%# N[.R/R0P=P@R  8'&# ;C#K%P'P-N8[HR 7U#P/R a1#T%O  a^&# ?_%P8R  %+.\
      P0R #@#S%P=R?P  [H&# N9#R'P*R  1N$O%R&R XY'P0R  ZT#O%RER `]%P(R  ='#R'O.RBR _Z#S$R%T&P'P+P,P-O.P/N\
      2R3P4P5O6S8S:R<S=O@PBRCR    ;G$P%O&T JI#S%O ]Q'R*P `-'P0R  E0$R   0]#O/T PY#P%P'S  Y;&# 6F*P=R  <M\
      'RCP ^5(P+R  TG'S0O  98'P0R 4K'R0P  <6&#  H11P=R IQ#R%P   !1&# C+%T'N  (/#P1S  (4&#   ]2&# 9J#R @F\
      -R  [#.R/P0P  (0&# @4=P?R ?**R #7#S%P(R/P  -@-P1S  @J%# 6`#R  9[*S@O 7U#R%P 7Z8P=R  D0*R AB%R'P  F\
      L%#  DH$R I7#S$P%P&S'P*P+P-P1P:R=O?S  K>&# VM%RHP  T8&#  7E-R1P 7W%R >=#P$R%R&P  /I#P$R  )^#S%P  *\
      a'S-P D&#P%RDS IP@R  ]^.P   W&*U@N Z3#R%P  =B:P=R  .(#P%R=R>P  V3%#  ^F&# 33#P%R     I0%R-P ;;*R=P\
       K[#R%P  ):&# ^4#P'R2P Q3#P8P?S  A/#P0R WZ#R%P-R1R R?$P%R'P*R-P.P0RERHP    !;&# VZ'R   >N&# 8R#O%R\
      'R !).R0P  #9/R  HY=R@P #T'R M4'P(S Vb%S-P  a,&# (>'P/R  I=&#  1+%# %M%R'P   YI&#  :P&# M<-R1P    \
      O)'P0R  1*&# &R#R$R'S*P-P/P0R:R=RBP  &G#P'S-P.P0R  SR#S%P @T#P'S  %b#P'O0S  D=.R0P  3L&# 31BR  04'\
      R  /4#P'S.P  S2%P&R K*#R  bU'R*P :_#P$R%S'P*P-O.S0O1T8P>R?P@R *P-R  ))'R0P UX1R  X;#R$R&P'R.P/P1R8\
      P:R=N@S B7%R&P 3W-R  1@$P&R  &O*R=P >]#S%R'P*P =.#R%O=RSS  /[(P+R:R=P EK%R(P*P+R/R4P8S=R?P@R 'E%R'\
      P   01%# Z9#P%P'R-S _;#R  %!#R aX=R  `,#R   )P&# J!#P/R ]]'R*R-S1N8O=P>R?R  aC%P-R $?%R  @1-P8R   \
       /T#R%P  L]#S%P'P   K)/# Z&&# RT#P*P/R:P=S  *)$P'S-P.R0P2S  *R'P.R  >@&#   /#%P&R WT3R   [6#R'S0P \
      VR%R'P  ?(%#  FD#PBR ,J.R0P  `Y%#  %P%P'R 5*#O1S  -A#R%P <G'R-P=PHR I;#P-R1R   2*%R*R/P=P 6]#P'R  \
       86#R$P&R  %%*R ][*S-P0P  !&&# *7%P*R  ML#P*R 4^#P%P'S ^F-R.P1R   RF%# [I#PBR /5#R'P #0=R?P  JN#P'\
      R=P?R  X!&# 53#P%R /_%S&P  8:%SHP  [-&# (Q#P@R F1#N%R'S ]:#N$P'P-S.S/R0O1S2R8O9S:O=S>R?O  H9#R AO#\
      R$P  PD#P*P-S1R@P US-R=P  Q4:R=P RD%R #I#P'R KQ#S-P  ._&# A0#P*R  .T%R   K/#S%N'R  T]'R NK#P/R  3!\
      #P1S=P GQ#P%R -V=R  6%&# @P#P8R Db#R'P   [$#P%R  U!3R  S#*R=P  X##R%P a=#S'P 5`#R/P &,$R%P'P@R  ST\
      #P'P(R*R.R/P=RSR O,0PHR    4_#R$R8R  >:=R WU5R &8#R-P  S=:R 0a1P=R  '/&#  aI=R?P  9_-R1P ZK#R'S*P-\
      R0P2P  (I## 7)*P.P0R1R4P=SBPEP Y2#P$S  G*%R ^b#P'S-R/R0P=P  7.%O&S 4F%R ]&#R$P%P&R bN#P*P.R0R  [[*\
      R=P #S#P%S8R ](#R  Qa*R@P @>#R%P(P+R1P=S@P  'a#R  A^%T.P0O  aI%# :H#S'P 7;#R UM.R  [;8R =J#O'R)R+P\
      8RBR QF%R'P  LA%PHS  _a#P$R(P+R  b.%P 7*=O@S  [+'# X)#P%P&S :.#R   -='R  P`%# -9&# 1N=P?R E]'R  P_\
      &# 0%&# .N%P'R  W_=R?P BV-P  2b*R   >6&#  *Z'S/P M+#R GA%R  3G*P=R  TV&#  =S#S'O*S8O 8;'S(R0O  Z3&\
      # a2HR 9ZSR  T3&# ?;%P'S*P  Y#&#   FP&# ^O#R%P <K#P'R*S  HC#P-S   *L&# .[#P*S<P ?+#O'S  ))&# ;9#PH\
      R  +b#P'S  ?U*R=O@R  @,&# ??'U0O 8%#R%R'P  =@%#    58#T$T%T&S'O(P)R*R+P,R-P.P/O0P1O5O8S9P=R>P@OBSD\
      PGP 6N#R '1'R (<'R.R/O1P=R <bBR 4+#P-R  (=#R  &B*R 2L-R0R  _Y*P1R  G8#R%P  a+.R0P 2D#R-R1P=P  ;?$R\
      2P P]#R%R-P1R   M9=R@P   T#&# +5%SCP UB#P$R  'E#P'S  -C&# A5'S/P  =N%#  1W#P%R  DB/P _0'R  5&&# W6\
      #R'P   ::#O%S   JL#O'P.S0P1U8R=P  _S%# _S%# 1`%R  AW#O*T  &W*R@P *M@R *I#T*O-P /-#P%R  AT%R #$0R _\
      9*R.S0P=R@R +K#R=P  Ra.R0P  )V$# 7:#R'P  M6&# *O&# 5>#R'P NJ%P4R  E1&# @T#P8R9R=P?P FR#R%P  -8=R  \
      )`.P0R   #J#R*O-S  ?N#R QY*P@R  ;5#R$P  9[&# )1&# HP'R-P  UD#R/P  +3&# 7.#R'P 17=R  `Y#P*R NZ(P+R,\
      R  >N&# `B=R@P R]#O'R=R  A.-R1P  A,(P+R  H+&# _,&# ._#N%P'R*[-P1P3O   Y-.R ,>%RBP @3#R  :@*P  %?&#\
       @S%O'S-R/P1PER  (-%# Yb#S%P KJ#R  5a#P/R >&#P$P%R H0#P%R 4=#P%R  ZC=O@S  ,3%# ;$&# R-#O'S*P-R.P=S\
      ?PER   8C#P%R'R*P2P %7*R  A]*P=R  K%%P'S Y[&R'R:P=R 38-P1R  8E#P'R  %1-R1P  47=O>S *P*R-P  ^<-O1R<\
      R?R  92#P=S &.#R   VF#R ;a#R  EVFR !&$M2P5X  A3$P2R 2b#P'S=P S^#S%P-R  A/=R  ](*P-R ,^#R%P !8#O%S'\
      R*P@R  V%%S2P     76#P%R.R OG'P*R .Z%R #A$R  $:#R/P :Z#P'S   U+#S*S/O1P=P I>$S%O&P'R-R1R=RCPHP  C=\
      =P?R  bG#S%P'P Q-#O%S  `b%# <%#P$S%P (2#R  R2#P$P%S&R'P0P=P?RDR N3#P'R !$#P5S  XB'RCP  O2%# *Q%# 6\
      +2R J@.P   MC%# Q!#K$Y%O&U*S-O.O1O2T3P=PCS  <:#P%R D(%P'R  ]1%# L;#P%R XG#P'S*P  S3$P%R   b=%#  ?F\
      &# ][*P=R    ]##R$P%O'S EK#P%R  a56R:P=R?P !0%P*PDRHR NB%S'P*R=P  *,#R$S*P-P/P2P8R   !<%R&P    V+&\
      # KX'R !>-R  ab&# a%%R  ?T&#  0!'R (=$R%P []#P%R  ;+&# MK#S$P*P-R   -H&# X##O-RCR P2%R=P Oa$S%S&P*\
      P2P   <'%# $D&#   OV&# T;#P%R  #2#R(P ba#P'R *K+R 1H%R  &L&# '!#P%P(R+P5R=R>R  ;@#R'R*P.R0P8P=R  7\
      <#R%P a];R -%#P%R *6#O$O%P&R'P(P.S1S2T3R<S=R>P?P@RAPBPGRHP  M&4S8OHR IQ#O%U'R8R:P=R _X#R%P  )_*R=P\
      @P bD$P*R Y3*R@P   a^-P1S  RS#O%P=W  O<%# U$&# QL#S$S%R&R*S+R,R/O0P4R5M6R8P:P<P=N>P?PBRCSDRESHP  E\
      K$P2R  LP&# %,&# ;H'R=P  *`&# `A'O(R+R  Z8%#  .;%# EX-T0O=P?R   :L-R *R#R/P  1P&# 7$&# 77#P%S8PGR \
      W)#P-R=R <%#R R!#R1P  FQ&# N?1R Q5#R%P/S8R:P XB*R N`'P0S FY%R'P    TF*R A`#O'S  K<%# 6;#R'P  _$-R \
      /*#R%R  O[#S%O (^#R'P  BH#R%P'O*S/P2P8P>R?R &2#P%R-P  I(#P'P*S=R?P SD%R'P E$#P*S/R=O  Q92R ]1%R b)\
      #P&R  CZ%# M!&# ,`%R'S(P*PDPSR )M%R  &_%R/P     ZW#O$R%S   _F#O'S  36#P'R  A:.P0R  =T'P.R ]Z'P(P*S\
       [2=R `A#R  ?E&# <O$S%P 4H#P%R T&8S=P?P   2V=R U[#R  0!%# F2%# XY&#  +<#P%S C'#R'P*P-S  E=#O%P'S*S\
       /I#P'S:R=P@R  E)%# [H#P  QU#S'PBP    9#%P'R 93#T'P-P.R1P Ia#SBO  +6#O%O'S*P0R  (/&#  XO=R N&#P'R \
      .+#R K@$R  @>#O/R0R:R=P EK-R  )1@P  IV#T%O  */&#  W@## +/%R'R*R-P.P0R1R8P  VG%# <O#P-R *Q$R%P&R )F\
      #R%P  ]!%# I[#R$R&P G)'R  J7&R  T+&# TB#O$P%S  >]#P'R)R,R-P.P0R1P4P8R:P;P>R?RCPFR 9a%PTR -D'R.P  L\
      %#O-S  2B#P@R Y.#R'P  L6#R FG#R H0#R'P*R0P  /0=P?R   .3%R  ^M#P%R   PY&# C4&# ]*>S    &##P-R _8'R*\
      P  Z(CR _5*R 8*%P&S2P ;-CR B[*P=R   )<&# *^#P%PBS 0@'R)S,P ,H-R ('$R%P T?#S%R'N 2>8R    +)%RBP WM#\
      P%P&P'T(R*R+P-O.O/S0T4P=P>R?R@OBRCPHR  IN#PBR O+'R*P QC.P0R  V'=R?P  &!%# 2H#P$R  ]<&# _`#R(R+P  >\
      3%# ^P%P*T4P ^(#P%R  F8&# DX#P$SEP   KI.P2R G+#P'R-P1S  2*&#  JY(R+P +)1R  )T#R%R&R)P,R.P4P5R7R8P9\
      P<P=R>T?OCOGP W`#O%RHR  H7#S%R'R*P/P8N<P=S?R aF#P'R  [6&# 9_#PDR Z##P*R/R4P W01R  #8*R  =N#R%R'P0P\
        LR%# `!#S%P/P E.=R?P  ,.*S@MHR ]]'R 1L#R  &WBREPGR 3(#R /_#S%R'P*P-S.PHR  Ha#P%S  68'R   `(&#  L\
      O#S$R%P2R=P  =E&# /@&# O=#N'S*P/S8R  @J#P%R'R _>%R $)#RDP  <7$P&R'P*R8R:R@P  F-#S4PBR KT'R.P  W:%#\
       79(P+R-P1R=R@R VV&R*R-N.P0R1T4R=O  =;%# (6%# 0#%R WE=P?R  XW&#  MD&# G<1R a9%O'S   6b#R%P  C1=P?R\
       .X#R'P*R 8S#O*R/R  aD#R%P*O;R=S?PCR %'#R$R'P*R-P.R0P2R4P5S:R=O>P?SAPCS $E#R%P _K'R*R/O2R  ?*$P-S1\
      P2R4R=P  PE%P    XU#P'R WT#O%P'N-S.S/S0P1S2S4R5P6O8O9T:R;R<R=R>R?NAOBPCRHP ]^#P%S  KZ#T$P%O ]S*T@N\
        I5$R2P XJ%P&R0R  J3#S'P  :F'R  ?-%S*P  *M%R*P4P5S 11#O/R=R  />%# )=0R ,a'P-R  CZ#P'S8R  L>&# T+#\
      R%R'P +2$R 4.#T-O  .>&# `T&#   $!$R  aL#R%P GM%R ;?#P=S  !@## 4I&# :T-P2R  2.%# +/&# CI*P@R +4=P?R\
        `a#R%P NN%R'P  MO&# GG*R=R  K7%# 66%# C8&#  X]#R$P 49#M$P'O*P-T.T/R0P1R2R=S?P ZI=R V8#R*P/R  AG&\
      # L>&#  NS/R   )('O0T  /$'P)R*P,RFR  (M%R*P  .U#O%R'S*R-T.P/P0T8P9R:P=O  *L%# W='S ^0%R'R*R4P=R@P \
      ^T#R%P'R HC#PBR  GR'S0O  _S#P'R*R-R.O0P1R8R=R  A+-R O$.P0S  ('&# <2#P%R  !/#R%R'P0P V$'S*O0S =!%R \
       ZV&#  /2##  7-2R #Z-R.P  8D*R  Z@&# S&'R 9='O-R1R=P@S  R0#R*P >D%R8P  K3#R'S/O   ^E'S-P0P   ,P%R&\
      P'R.P:R=P $*#P%SBRGP  X_&#  5T%R  aV#R%P ?Y#P'P*R-O.R1R   .G#R  ;)%# ?$%P=R *>#R  US&# 4)%P8S:P=R \
       A,%# 5'0R 78#P2R  M8#R%P 99#R-P BS$R  8/#P%P'P8T  '+&# E3&# 3;(R*R=R  'a#R  *%&# !^&# 2/#R$P%O'S2\
      RBRGPHPRR KR$P2R R@%R ]Q'P@S  9&'P*R  1!## a&'R $*'R-P ;/'P*R 5O#O*U@O  V;#R  ^G#R Y&%PHR  SV=R   \
      R)&#   $I-R  #U-P1R  HJ&# =O$# IE'S*O WU(P+R  bQ#R%R  5'&#  C%%R _`3R=P aX'R0P 73#P$R'S*S+P-P.P/P0\
      R8R9R?P@PBR  ,1&# 7A=S>O   Z6&# [#%O'S   1G#S$O%N'T(R+P Z9#P%R=R V6#O$R'P2P?R ?)'R0P   AJ&# R*#P0R\
       1..R  ,5&#  .B#S%P -Q%P'R  [*%S'O  NQ#S%O  ]C#T%N  P?-P8S G6#O%S   57#P%S&P NA%R=R  _Q=R Q<#R '3'\
      R  MW#R=P>R  4V%# RP&R*P  T.&# [$%# +6$R'O*S0P1S2S8P9S=P@P !5=P?R  J+$S2O O3#R=R :[$P%P&S FH'R*R@P\
        24*S8P W]=P?R /9#R%P ;.'R)R &]#R  D>%P'S0P   'G%P-P.O0U5R=O?R@PBR  D]%P2R  HH*S=P RQ-R1P  [D%# Y\
      A#P%T'P 6Q@R   :X'R 6$BR    MO'P0R  Ra%R-P W>#R  LJ'R*P -E'P0S   7.#P%R1R QG'S0O DS'R(P  :(&#  bV$\
      R%P&R*S-R.R/P0P2P8O:P=O -9%P'R  =.#O%P'U   .;=R 2>DR  I;#S*P 3!#R%P  Z.#P'P*R-T0R1P4P5R .&#P%R*R >\
      <#P'P8P9SBR  75#O'P/P=V ,$#S'P-R ?4$P2R BP#M'O*X9T=O  &-#S%P 61#P%RHR    OO%#  ^5%# .4#R   ]6#P%R \
       HP#REP P&*R-P<P 62#R%R  $N%# V8#P%S U8#P$P%P*T-R/R0P1R3R4P8O<S=O  'U%# 2S%#  aB&# ZC*T<P  &R&#  +\
      D.P0R  HD&# D_#P%R*P-P1R2R8S@R 1S-P 0+%O'T=P  %?=P?R O!*R K!#P%R   :_&# GU%T0PBP  +Q&# G[#P*P-P1R=\
      RDR  aE#S'P.R0O   ?J'P0R !`$R2P  ?'%#  GZ#Z$L&P'P2P  P8#R  ?N#P%R   ]N#R /_%P;S %[-S1O    `M#R  LW\
      &# TK'P*S=P  R(#P*R  <A&# PH#P-R QC$P2R ,R#S*P UR#R DA#S%P `]%R  :'-R.P BU%R  )6%R'P  7X-R 6a*S-P9\
      P  R6&#  NB%R/P  F##R%P'R  9.=P?R ^##P%R  WF%P'RCR 9^*P@R %6-P1R  bN&# ?J'R.P0PDP  =)'O*P/P=P?P@U \
      <F%P'R ;b%R >O1S=P  ^+%#  9+%#  8S%# !(%R    T@#P'P*R-P.R0P1P8R=R  .;&#  /X'R  WM#P$S*P  $G&# *Q#P\
      *S  K)##  2M#O'P/R0R  E$%#    [:&# !*'P O`1R 1&#P3R  N%*P@R FO#P*R  ]&%# 8C&#  [R%#  LF%R  Ib#R'P-\
      S **$R4P  Y@&# TB$S $N#P'R YD%R  IS#P%R  BV&# MU5R  #R*R=P  +Z-R1P 9P.P0R   [Q=#  `<*S8O  !!&# [[&\
      # (-#N$P%N'R*S4P8P=U@VBP  Q#$P'R*O-P.R0S3P=UDPSP `^#S ,H#PBR ,=#R*P-R1P  OY&# WY&# T`=P?R LF%R  _,\
      $P'P(P-R.R0P1R2R3R5P6P9R@RCREP &M4R<P  ?>&# AR#S%P     MI/R  >]#R%P *R1P2R  -B%# LS#R%P [ACR   )V%\
      #  N9%P-S WR#S$R%R&R'P*R+P-R.P/N0R2P4P5P8O=N>RBPCRETGRHOJRKRTS  RD%P'P-S !R#R*P   b$&# +'$P%P&R-P.\
      R/P0R8R@PBR   :7%# *'%# 4E-R=P?R  3W#P%R  K^'R0P EB#R%P GR#P'R  J<&# M4#R%P O9%P'R  A,&# KW#P$R :(\
      =R    Sa'P.P/R0R:P=R  T#$P%R =Z-O0T1P 0_$P%S `B#R$P%R'S*P0S2PCP  G5&# L@#P$P&R-R   J#&# K,2SAO =T'\
      P(R  +3#R%P  SG%PCR  ('%# #*%P'T(R*O+P.P0R4P5R=R  ]M%# :2#P(R*R+P.P/P0R2R  ['*P +;#P*PDPEU  29&# Q\
      ]#R%R'O JZ%R  B-&#  @?'R0P 22#R8R Z4#O$R'S*S=M@T  'L%R H+1R  JV#R%P=P?R  Q#%T'O  <=BR  3b&# (T#PHR\
         L*&#  )J$P%S  ,L#P'S .3#R-P UJ%P'R3R ?W/R  MO*S=O 6@#P-S 0a#P%T*P  Q'#O*R  BO&#  W_#R ?J#R'P*P-\
      R1R  ]MBR ,*#R  SK#S'P-P/P8RHS (4#RBP !Y%R $R%P'R  9D%# RO'R*R PB#R%O(R ,&-R1P  KL&# 20%# JO'P*R.P\
      0S  S7%# X*#P/R <B%R8R=P  80%# J=$P&R  ]/#P$R  EG&# RK=R   ]D%# 81%# E@#R-R0P  B>&# L_%R&P @-#O'S)\
      R/P  E5%P'R 2a%R NR*S@O b-=R?P   BS#P%R N[$P%P&R*R.R0P1R8P=O?R   K^.P0R P_#P%R  NY## OI6R:P  _7&# \
      TA%# .U#R%P ;/%P'T4P  2:&# %&-R  EA$R+P@R    a'%#  bG$R%P'P0R  aO## #4%P0R ^A#S `^$R&P  Y'#R%P.R  \
      :6#S%O BW#R  3K&#    _<$# I6$P'R)P,P.R0T1R G%#R$R%R&R'R)P.R/P0R3P5R6R8R:P<P=PBRHPRR Kb#S%P'P  Za*R\
       I5*R  )H%# 9<#R  L&#S%R'P-L1S:S  ;4'P*S  _;'P D+>R   A6%#  S`%# 7L$S-P2R EX#R   b/%# [[%# A##R$R%\
      P=P  ]Z#P8P:R HB*R  EC&# OT1R ::1R  1a%# a]&#  @C=R D6#R'R*O  [D#P'R  E:%# bS%# NA&#  aH8# ^L8P=R \
       1b-R1P  34%O'P(R+P-P/R1R2R:R=RERSR  3:#R 6R#O$O%P'R(R*R0R1O2S5R9R:R?P@RAOBRCPDP  <)4R5P8R=R>R #)#\
      S   #?#P'R   V(1R  '&#S$P%R&R'P*R/P0P4R=N@R  %?'O*S @4$P  Z'#R'P/P  <_#P%R'S0O1R I'#S%P  #(&#  ZA#\
      S.P  &18S:O 51*P=R Yb'S.P0P  O9:P=R   _J&# +A&# *R#R 4G=P?R DH#P'R KA%P*S  '-&# :?#P'S-P  8@&#   B\
      T%P*R 54%P=R   @*&#  KT#R%P  ^;&# :[1R   [2%P&S   PH#R%P&R-T.P/P0P1P8P=S>O@RBSHP !Z=P?R  *3*R=P  D\
      O%PER 4$#P%P'P/T  U0.P0R W0#R%P'R )@#O%P(P)R+P-T0P1P4R5R:R=PFR  OR&# IW%PBR   TA%R   G;&#  9E#S$P%\
      P'P*P0R5P:P=T?PDR 7I#P*S=R@P   :Z%# >5#P%S'P*P-S  7!&#  5Y#PDR 38#P   94'R  OK&# &6#P%S'P  'D#R%P \
       IT&# Ka#R'P/R=R?P b%HR  =%#P%P'S8P=R  A+&# .S%R'P   PN#P%R ^V$P2R  >B4P5R  ;I&# K6=R?P *E%R RO#P%\
      RDS  FS$P%S&P*S:P@PER  1G#R D*$R%P ^8#P%P'S.O/P0R1S R'.R  GR*P=R 4(8P?R _8#R%O   )L&# ;F#O%R*O1R@R\
       &/$R%P&P*P-R0R4P=R>RCPDP  Z:#PBR  53'RBP 5*%R  )K2# -(#R$P  RU&# L3%# A'#R `/#R$P  'U-P1R ^)%P4R \
      5Y6S:P E[#S%N'S(S*R+O-P/O6P8T:R=R@OBRHR RL#R8S:P=P  ,.#R%P  VL$# EC*R   MD%# 4O#P%R    QW%PCS H5=P\
      ?R  ]J#P%R  Q)&# _(1R  1'%# NN%R 7S-O1S  '(#P'S 7-#P'R E8+R 0O#P%R  >L'N-T.P1S W%'R  73&#   1E*P8R\
        6-## )]&# ']%R  +a&# /J%RHR   D*%#  F;#R%P  E]%# X!-S0R1O *9#P:S   Z:#RBP @U#R%P  =5#P;RDR TR#S/\
      P  1R#R-P ?S$P)R*R,P2R8P  GV%# :J#P.R=R  A+%# !2#P%R  &b%#    TH*P=R a2GR >b(P+R RHDR  )U=P?R  8Q&\
      # N.0R  4b&# _1#R  XK#P%R4R   /:%#   '7>R  'S%P&R  *&#P'R6R:P=R 6V#P$R%P*R/R4R8R=P@P  KN$S%P&P   Y\
      Y'R*P   D2&# H/#P%R  5X&# A3#R%P Xa#R1P  4N$P*R .G$R'N*T+R-R=O  L&$P&R :M#P/R  *W#P*S *&#P'R    Pa\
      $R ,=%R'P   :1#V%O-R2P  -`&#  R3#R 5-=R  RY#P'R   &>%S'P )=#S%P=P   3E(R*P   $;#S%P  WO%#  U2%# HB\
      'S0P %K'R*P &R$R  ?^&# 1I&# +1#O*S  ,4&# 89&#  *'-O1T O/#P%T  ?C=P@R L:%R  2Q#P'S(P*S+P VR#R/P a)%\
      P'R  AN&# 4.#P-R0O1R 0,'P*R  Y$$R&P  +G$P2R VD@R  <;8R:P=R H]=P?R   2=#O'S )@#R$P%P&R*R.P/R0S1O4S@\
      P  ED$P%P&T ^J#L%P'PBX  FT%P'P*S8P>RDR b2#P'S  WA#R/P  ?K%# SX2R JL=R  Vb&# F[$#   !<#O*TDP ,G#R'P\
      =S  OA&# >W#RBP M0.R0P N9#R'P(R  QX#R'P VU#P%R  <J#R*S=P  J'#R  5%#R%R'PEP   [6#S$O%R&P'S(R)P.O/R0\
      R1O2P3P8P=O>PBRDRER   !V*R8P  R4%R&P 4)-R.R0P1P   Q:$R%P@R  K&%P'R.R0P 4-#S%O ZD%R  4?&# N1#S%P  .\
      4%#  E)%# !%#R%P RA#P.R0P=R  S2#S%P V7'P*R [@-P MB#PDR VL#O$R   EG*P=R S>#S%P  _J(R*P $X#R*O=S XZ'\
      R0P  T.#P%R BT#R  AC#T%O -V#R$O.P/R0R1R8P:P=P?S EU*R  B#-P1R  5?#R%O'T*R8R=O?R *A#R%P <+#R  2A#R%P\
      'P/R 8Q'P-R  _U/R   D9*P=R  KW&# $'&# %&#P%R ,)#P%P'S  &R#P$R M1#P'R  *;&#  Q,#P'R:R G]#R$P  ;#%S&\
      RBO 7S*P4R  >1&# ^4-P1R  #B%#   *4&# 1^#R%P*S   @L#R'P  C-#P-P1T2P  [U/R (:#P$R*R2R  !*&#  9a#P%R \
        *;%# !O%P4R  ,9%#  $Q#P%R XU1S=P  (E%#  ,]%# G[#R%P  MV'R.S0O )@-P 76#R$R'O*S=P  K5%# ZY&# Y[#O%\
      R'S*P-R1P5S=P  1)#R'P %K%PHS  HQ&#   0Q$P*S2R8O  '!BR  ON&#  L4#R R[#P$T'P  ?C$O%S&T !E'P)R,P0P3R8\
      O=S?R a>/R  =,#P%P/RHR <0'R  5;#O'S /@#R%P  WD#T%O  QT&#  08%# K>#P1R 0@#R )P'R.R0P KM:R=P  'Y.R0P\
       `W2R   CK-R1P  8E0P   X;%#   9'#R'P  ZU&# D<&# %-#N$[%M&V'P*P-O1O2X4P=PBPCREPHP V8#R'P   [%#O-S1R\
        'R#R$T%P&P'R/P1R2R@PDPEPHP  /X#R%P NP=R?P  9C#S$P%P'S*P @E#R$R%P&P=P?R  B9&# Z4:P  2%&# 55%R'P  \
      J&%# BV%R/P  SX&# I$%#  O+-R  _-#P%P'P*R+P-R/R1P=R GG%P'R   %&%# 9%#R/P  )H&# JE-R1P PI#R  /4%#  1\
      G#P%R  O!#P-P1R  L^*T@N :N'O*S  L8*R  ^K#S$P%R&P+O-R2P5R6P:R?RDPERGRHP JN#P4R &A#R/P  'F-P1R @7#PH\
      R  A(#R/P  F!#N%P*U   Z9#R _G#R    <@.# K6&#   $I%# *Q#R N,=P@R  3>#P%R   I9=S?O :C#R/P   D+#P'S*R\
      +P-R0P=SCP  ;X$R2P  )T%R'R-P/P0R5R8R<R=PBRCP  V!$#  +*'P*R !Z#P'P-R0R  5N&# R*0R8P   9N#R  _[&# X>\
      *R T^*P8R   I1#S*O 2$#P&S /B#R    )2#R  5*#P%R 5T*O-P=T   )9&# -?#T-P.P  BR%# *M#S%O  ,b%#   HB#PB\
      R Fb#P'R 75#M$R%R'S*PDS  XC$P%R'P-P.P1T=P  W6&# b.#S%O 5@8R  BL%# M*&#  SW1R $.#P%S'P  /[&#    R3#\
      O'T6P:R=P?R 3L$S-P1R  Q_#P6S   GQ&#  J<%# 7%=R>P  K,#P1S a4AR ,U%R-P1R  *_&O*S/R2R8P=RHS %,#P'R(R*\
      R-P0P1S E6*P=R ]_-S1O  bF#P%S H0-P0S1P K-#P'R   8b&# b6=O?S  9(%# X0*R=P <-=R?P 2B#P'P/R=RBR &?'P*\
      P-P1RCR    %1=R N+%R 4@&R'R*P  US'P0R QA#S%O !2#O%T   :Y&#    J50P P'%R  :X#R  T@%# U.$P%R&R  XR&#\
        @4&# Q8&#  ))%# Z(&R/P   68#O-S   -7#R&R(R*R+P.P0R=O (/#R$R&R'P*R-P0P2P8P=PBRCRFR  %>#R$P  ON#S$\
      R%S'R-O0P1P2P5R8R>R?PCRFR W%%P&R  )'#S%P TL#S'P  *T#P%R 8K=R?P  4$#P:R V2#P%S'R/P  #D#O%S*P Y?#P*U\
        ]@&#  H4-R1P N#*P UY%PBR <,=P?R JC#P%R HX%R   %M&# RN#P$P%R'P=R <T#R'P.R0P  #<&#  7<%#  MX1R   R\
      *$P%P'S  +43# _Y#P%R  OX#P%PDS  _5%# )E#R*R  bF#P%S  V2&# 3]#PDS ;'*P?R KW$S&P  5,#S%OBPER ,+#P'S-\
      P  DQ%# 8$&# P/&# G:%R XC%P-R 3#-S1P  VG$R    D6#R%P-S=P  VR&# <W'P0R H2#P%R #)*R;P  O,#R Oa.R8R>P\
       %/*S=O  I.#R LD*R   3$*R=P   $=/R )Z#S'P*P  86$R'O<PDR B6:R=P a01R  2Q#P%S0P Oa#R$P  ^V%R'P  !E%#\
       AN#R%P KI%R*O8S=O@R XP#R%R  )T=R `Q#O%P'R*P+R-P.P0P2R>R@RBPCRHR   [^%# `/#R*R  :V#R'P  ?&&# G&#P'\
      T O:#P'P(P)P*T+R,R8P;R=O?PCR     :I&# ,W'R +K#S$P%P&R(R*P+P-N.R/P0O1S2R4S@RCP  ZH#P%P'R0P4S XH#P'S\
         6V&#    1P#S%P'P*P-R5R6R:P=P?RAR MC0R bP#R%P'R*R/P0P2P=RHR  @V&# ?+1R bC=P@R   E0-R1P  <0#R/P J\
      P#P&R'R+P  Zb%# 9&&#  ^Z#S$R%R&R)R*R,P.P1P4S5P8P=O?PDRHR  UC&#  U:%R   1_&#  [Q&#  E8&# U#BR  @0&#\
       >:#P2R4P ;!#P*O-R=R 8I:P=R 4S=R  /P%# SI#R  M$%# E7&#  DX&#  BB#P-P1R  8!&#   27#S'P  3_#P$P%S'P(\
      R.S1P;P?RBPDR AJ/P=R GS#P%R _1=R   '.%#  I@&#  L`%# 8E$R2P 36#P*R  bS#P*R  GA&# M+&# FT%R'P  GI%# \
      ]?#R-P  P<#R%P  *A&# TA#P'T*P     )]'R  @X%# 79'P-R1S P-#P%R  :I%O'T  6#%# +^#P%R ?*.P0R UU%P'R  A\
      :%# A#=P <=#P%R   RY-R OK*R=P 37>R  <_&#  -^&# FL'R    bH#R%P Q%#P%R  QA#R$P2R  ,;%# _>%#  bQ%#   \
      **.P0R  ='&#  +0#R%P ,^'V.O0N  52&# %b8R   U#%P8R ZD#S-P F;'R0P  #*%# J4*P=R OD#O&S'P*R/R  B3'R/P0\
      P CL#P$R   9L&# U/%P'R.R/R;R=PCP G_HR  TR#P*T8R@P  FW=P?R  ?a$R2P 1*-R !5#U%P*P/P8P@R  QE$R%R C^#R\
      *P   Z(&# N&'R(P*P-R0R Y7#P%R'S*R-P/R0P8R:P=P@P E:8R  HW&# OY#P%R T+#P%R (A-R1P     K!#P%R'P.O0U4P\
      =S   A(%# JW'P*R=P?R  I=#P%R '$%P=R b#*P.O0S=R  P<%P'R(P*P+R-R0R8PCR W?'P    bC2# F&%# ^H%R'P  L)&\
      # XZ$P%P&R*S/R<P?PARER )Q0P1R <1'R*P  54#P%R PZ#P%R  I4%# +:&# UT.P0S  aD#R `H#P$R%P&P'P.O0S1R4P=R\
      BR :Y*R=P  W:#P$R%R :]#P1S OC%S0P  O@&#  J*%# ?F#R%P U]#R-P/P1R   ,8&#  8C#O%R'P*S-S.P6P8P:R=P?RBO\
         +Q2R  WF&# 1(&# NF$P%S&P'P*R  OP#PCR (K$R  LL%# #C$P%R'P(R.R0O1S2R3R6R8R=PBP  F+#P%P'S   P0&R.P\
      0R YX#P%RCP  $_#P a-#R%P P+#R*P   ,;=R?P   C6#R%P'R0P ^_#R%P  3L#R%P %MCR F(*R-P >H8R=P    LZ&# N7\
      #R)P CH$R 7P#S%O a<#R%P  3:$P%P*R=S (=%O*R-R1R ,-#P%R  %&#S%O 8&.R0P O7#R%P  (G#R%P 5M%R'P (*#O%S \
       4)%# -D-P1R  ZV&# HE.R0P +P$R(P*P+R@R O]-S1O;R  I&*R   QW%P*T4P A*#S%OHR :H%P'R  )Y#R8NGS  JO%# /\
      F&# !V#R  =<#S%P  :>(P)P+R,R C:%S8O  5R&# PB#R*P  IJ8P=R (O=R?P  3@%# C2#P%R 7_%R'P=R  [^&# 'O#R$R\
      %P 54%P'R  1Y#S%P `H#P%R G6#O%S-P.P/R0R1P=R?S@P  M4#S*P-S1R3P  X%&#  -O#P.R/R0R TT%R  J##R'P=P ?R'\
      R*P 'O#R%P-R ]Z#P$S  6[%R  ^/'R*P  )G-P1T ?O=R?P bK$S  F!&# IU&#  3Q&# SB#PER  +K#P'S1P NB'O0S 6J%\
      P*R   )`%R    Q;%# P2*O=S  9L#R%O&R/R CF-R    K6%# >9'P0R  N28R>P  HT'R  @&#R.R/P0P:R=P D=#P-R :+$\
      P&R  57#P'R ]`%S&PDR  *E&#  1C%P #K>R C_#O%T JF#O*S  8W#P/R     #I1P `H8P:R U%#P%R  )--S0P *]$R%P&\
      RDR [T*P<R  OA#P$P%R&R Y^=R  ]8%#  KC#P'R ,6#P%P&R'R  SJ$#  ^!#P%R   S1%# &8%# )_4R5P  4E&# ;E%T  \
      (*.P0R 5:'S*P   3!#S%P  XS0R  KZ$P%R'P-S2P 7`#R%P-P $D#R'P   Xb%# (^#S  K5.P0R  9/&#   A7*R@P  K&#\
      P$P'P.P0T2P5S  .F%#  ][%# 1J#P$T'P b=%R&P   0Y#R'P 57#P'R  ]!&#   B:%# ![#P'P*R1R  5L*R8P:R=P  8]&\
      #  N7$R /I*R    b)%#  WE%#  <P1R   D=.P0R  QX#P-R1R 'H#P%R'P V:#R-P %J'R.P0R=S?O  (C=P?R  YY%#  %G\
      &# 2'#R'P  MP&# ]@#P'P/S   1_=R  U&#P'R*R8P=P  4K&# &6%R ]I'R ,H(S+P .('R0P  -_#O%S   JM%# 3C#P'R8\
      RBR F5'T1R=PCO   :b'S  %'&# 2?#P%R  M]*N8U $2-R EQ%R'P  *^#P*R V!#P%R  *.*P@S ,@BR    ?)%P=R FK#R$\
      R'P PF#R  a.*P=S  (O&# GV%P'R8PDR  ()'P*R   XT#S'O AI#P$R%R2P8P=P>R?R  2*%# H2#S=P -<%P&R   +5&# M\
      C#O-S1R  K:%PBR R).P1R ]'#R%P  7R%# &L#R  (8(R+P  J(=O?S 7$$R2P S=%P'R 8B#P*S   TK$P'R*S-R.R/R0O=O\
      BR CB$P&S'P0R  9&#PCR `S%P*P=S  ZW#P'S*P=PBR Ua'S*P   I/1P=R (W/R W6#P/R=S L5#R-P  b.=R  H10R Z&#P\
      %R'R ^^#R%P'P)R*P,P-R1P=RDR 9<#R AW'R-P  +.&# MA'R=R@P  C_&# @*#R'ODS  ?2## ,3%#  NT#R'P 1;'P*S  W\
      B#R$S%S&O'R*P/P2P4P=R>ODRFR [==P?R 6I-PCS  J6#P%R   4^%# MM-P0R R3#R  >$*R.P0R=P  %H&# 6.=R@P  _B-\
      P1R NW%R  E=#O$R%R W[#P*S W=#R'R0P L0'P  #D#P%P*P-N.U0P1S8P=RFR  ;Q&#  2a&# M,-R FJ$R%O&P2R  =9'S*\
      P  0@&# 4!%# 5_&R  B1$# %$#P%R *%#O$S%P'P(S*R/O0R3R4P=OBRER b+#R%P Y.#R%OBS  G<#R%P $K%R'P/R:P=R  \
      !5%#  GK*P=P@S   EZ$# ?2#P-R3R   I2&# $[#R _a%R  @O'R-P1R   PX#R Wa%P'R-R V]#S8P '^.R0P  R5%#  L<#\
      P'R  1A-R1P  ++&# ]4(S+O J_%R-R1P  ?K%# b3&#  CL&#      L@#P%R BO0P  ??#P'R8R>P W:%P*R:O=R?R +F#P \
       7$&# P[#P%P*W=O $_%P'R.P0PDR .@#R$P  HU#P%R =/#P'P*R-P.R0P1P8R=R  ES#R/P :1#P$P%S&R'P8S:O   QR%# \
      I;#P'R V;#P'N*S-S1R ?V#R%P=R?P  a<8P9T>O SE#S%O  _+&# >&&# 8*#T'P/O   /*#O0S  ;B?R aI#P%S $_%R-P S\
      E$P'P*T0R@P  &>'R  a:#P%R  _6'R  ,'&# GQ%R $##R%P-PCR  H-%# `+8P>R  CN#P%R 3+.S;P  5A%O&S NQ.R0P N\
      S#R%P   )-&# ;P$# Q,*SDRHP   Fb'R  H`%# )I#P$R  'C#T%M'P1T 9E0R=P@R $-$R'P-P1P3R4S8P:R>P?SBO  @V'R\
      0P ^=#R%P  Gb#T%O   U%$P%R )0#P'V*N  [-&# H,#R%P ]?#R$S%P.P/P0P8P=R?PHR   3=%# _7#R <<#P%R)R0P   A\
      1%N'T  B['P(R+P-R FX#R    :J-R/R1R8P9R?P@P  `I#O/S  Ga#R'P C`=O?S 7O'R F6'P *Q#O$O%P&S'N-R.R/R0P2R\
      6O9T=S>R?P@R   MW#R  NH#P%P'P*P-R/R1R2R4R5P>P@PHR  ']$P2R  65#P%S'P 1WRR  :=#T%O/P 07#P%R  JO%#  ?\
      C#R%P  J6*S   D1&# T(&#  6`2RAP +O#P%R  H/4R  #H&# OQ%# Z;#P*S>S AI%P'R !C%R  RQ*P=R  97#R  3B.R0P\
       S^#R%R*R-P  
      """
  )
}
