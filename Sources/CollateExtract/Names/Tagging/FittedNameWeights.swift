// Made by fit-names (Tests/Fitting/Names) from WNUT-17, the Broad Twitter Corpus and GUM; licences in .notices.

import CollateText

extension TagWeights {
  /// Fitted weights: 488039 bytes.
  static let names = TagWeights(
    index: """
      #####$##.##6##>##h##i##j##k##s#$&#$2#$>#$J#$]#$p#%8#%@#%!#%h#%i#%|#&,#&4#&<#&K#&L#&f#&y#'.#'/#'`#'\
      s#'t#'u#((#()#(*#(2#(:#(B#(U#(f#(w#)%#)&#);#)<#)F#)U#)V#)m#*)#*:#*B#*!#*v#*w#+1#+D#+g#+h#+i#+s#+t#\
      ,-#,.#,C#,R#,S#,[#-##-4#-5#-6#-G#-H#-I#-Q#-d#-e#-m#-y#.%#.&#.'#./#.0#.<#.=#.G#.O#.W#.X#.b#.c#.k#.z\
      #/1#/D#/E#/F#/N#/X#/v#0-#0F#0G#0Q#0Y#0a#0y#1;#1<#1Q#1R#1S#1[#1c#1}#21#2I#2j#2r#2z#2{#32#33#3M#3U#3\
      o#3p#3q#3r#3s#3{#4.#4/#4D#4P#4Q#4Y#4Z#4b#4j#4t#4u#4}#54#5I#5Z#5m#5{#5|#5}#6)#6/#6>#6?#6G#6O#6W#6X#\
      6y#6z#7-#77#7d#7e#7t#7~#87#88#8G#8O#8W#8j#8r#9+#9,#9?#9!#9h#9p#9|#:3#:M#:N#:O#:`#:j#;.#;=#;E#;O#;`\
      #;h#<##<-#<.#<E#<M#<U#<]#<r#<z#=(#=)#=1#=@#=A#=B#=C#=R#=^#=m#={#=|#>(#>2#>3#>4#>C#>M#>U#>V#>|#?(#?\
      0#??#?@#?A#?K#?S#?d#?e#?m#?u#?}#?~#@,#@-#@K#@L#@T#@e#@f#@u#A'#AA#AR#AS#A[#A}#B+#B<#BM#BN#Bg#Bs#Bt#\
      Bu#Bv#B~#C.#C?#CU#CV#Ci#Cj#Cy#D%#D1#D2#D3#D;#D^#Dh#D{#E7#EA#EP#Ea#Ep#Eq#Er#Ez#F-#F>#F?#FI#FQ#FR#FZ\
      #Fl#Ft#F|#G8#G9#GA#GK#GU#Gf#H$#H:#HB#HZ#H[#Hn#I,#I=#I>#IQ#Ik#J2#J3#JF#JG#JO#JW#J_#K2#K3#KD#K[#Kc#L\
      %#L4#L>#LM#Lg#M6#M@#MA#MB#ML#M]#Mn#N7#NF#NG#NQ#NR#N!#Nd#Np#O'#O:#OS#OT#Ol#P%#P<#PD#PE#PV#PW#PX#Pm#\
      P~#Q7#Q8#Q9#QA#Qb#Qc#Q}#R2#RE#RF#RN#Rc#Rd#R|#S(#SA#SI#SS#ST#S!#So#Sp#Sx#Sy#T)#T3#T=#T>#TV#Ti#Tj#Tv\
      #Tw#U'#U?#UG#UH#UI#US#U`#Us#Ut#U~#V.#VF#VU#V]#V^#Vo#Vy#W'#W/#WB#Wg#Wh#Wi#Wq#Wy#X)#X1#X9#X:#XD#XE#X\
      V#X^#Xq#Y4#Y5#Y=#YG#YH#Yi#Y~#Z*#Z+#Z,#Z-#Z.#ZF#ZP#Zn#[%#[F#[Y#!'#!-#!C#!D#!T#!^#!z#]/#]D#]N#]O#]P#\
      ]a#]b#]c#]d#]p#^,#^=#^L#^M#^N#^O#^P#^e#^f#^n#^|#_(#_0#_>#_J#_f#_g#_o#_p#`##`$#`,#`-#`.#`8#`9#`:#`;\
      #`b#`j#`k#a'#a<#a=#a>#a?#aG#aH#aI#aJ#aK#aL#aM#a!#a]#a^#av#aw#b%#b:#b!#bx#c(#c4#c>#cU#c_#c`#ch#ci#c\
      q#d/#dG#dO#dY#dZ#d[#d!#d]#d^#d|#e(#e)#e*#e+#e@#eH#eT#eU#eV#e^#ef#ep#ez#e{#e|#fE#fF#fN#ff#fn#fz#f{#\
      g?#gG#gH#gs#gt#gu#h(#hL#hM#hW#hl#hm#hu#i)#i>#i?#i@#iA#iR#iZ#i[#ij#iv#iw#ix#iy#j%#j&#j'#j(#j)#j1#j;\
      #ji#js#k*#k+#k3#k4#k5#k6#k7#kA#kI#kk#kl#k{#l.#l/#l9#lA#lB#l!#lr#m%#m6#m7#mN#mV#mp#mq#mr#m|#n>#nM#n\
      W#nX#nY#ne#nx#o$#oC#oO#oP#of#og#oo#op#ox#p6#p>#pL#pM#p[#pn#po#pw#q.#qF#qj#r*#r+#rE#rF#rN#rO#r[#r!#\
      rd#re#rz#s&#s'#s(#s9#s:#sH#sI#sr#tF#tG#tO#tP#t`#tu#tv#u8#u9#u:#uI#uX#ud#un#v##v+#vE#va#vb#vj#vk#v|\
      #w3#wK#wS#wT#wn#wo#wp#wx#x(#x)#x3#x4#x5#xZ#xd#xl#y1#yM#y_#yw#yx#yy#yz#z:#zB#zJ#z[#z!#zk#zl#zv#{$#{\
      %#{:#{;#{<#{=#{>#{O#{b#|*#|F#|R#|a#|i#|s#}##}$#},#}-#}>#}M#}`#}~#~##~J#~V#~r#~|$#*$#2$#J$#K$#L$#T$\
      #!$$)$$3$$4$$D$$Z$$[$$g$$h$$w$%#$%$$%7$%N$%O$%P$%Q$%R$%q$&1$&2$&L$&[$&w$'1$'O$'^$'f$'g$'h$'y$'z$'{\
      $()$(3$(;$(<$(D$(Y$(Z$(v$)+$)<$)=$)E$)!$)h$)i$)j$)y$*'$*=$*S$*m$*u$*v$+6$+G$+H$+I$+Q$+a$+t$+|$+}$+\
      ~$,*$,+$,<$,M$,N$,Z$,[$,!$,q$-4$-E$-O$-`$-s$.($.;$.Y$.l$.x$.y$/+$/,$/-$/.$/A$/B$/C$/j$/k$/l$0($0)$\
      0*$0+$05$0A$0P$0!$0j$0k$0s$0t$1$$1>$1O$1^$1h$1i$1s$1{$20$2F$2W$2h$2r$3%$3;$3!$3]$3e$4%$44$4<$4D$4`\
      $4n$4o$4p$50$51$52$5A$5T$5U$5f$5n$6'$6/$6;$6<$6T$6}$70$7<$7T$7U$7V$7W$7X$7b$7j$7}$8A$8R$8S$8T$8e$8\
      f$9,$96$97$9J$9[$9n$9o$9}$:+$:,$:C$:T$:!$:]$:^$:_$:g$:o$;$$;7$;8$;D$;W$;n$;v$;~$<#$<6$<E$<O$<W$<_$\
      <`$<s$<t$<u$<v$=&$=2$=:$=F$=[$=!$=j$=z$>1$>2$>:$>M$>N$>O$>P$>f$>n$>v$?4$?5$?H$?Y$?Z$?i$?~$@1$@2$@<\
      $@=$@E$@a$@o$@p$@x$A$$AD$AR$AS$A[$A!$B%$BO$B[$Bc$C#$C$$C.$C<$C=$CP$Cv$D+$D,$D=$DL$DV$DW$Da$Di$Dj$D\
      x$Dy$E'$E/$E7$E8$E@$EA$EV$EW$E_$Eg$Eo$Ew$Ex$Ey$Ez$F:$FD$FU$F]$Fe$Fx$G7$GC$GM$G^$G_$G`$Gl$Gm$Gy$H%$\
      H&$H2$H3$HK$HL$Ha$Hb$Hc$Hd$Hu$I@$IO$If$Ip$J#$J$$J.$J=$JE$JM$Jv$Jw$Jx$K$$K.$K8$K@$Ke$K|$L($L0$L>$LO\
      $LP$LX$Lp$Lx$M$$M7$ML$MT$MU$Mo$N+$NH$N_$N`$Nx$O+$O>$O?$Ol$Ov$P1$P2$P:$PO$P^$P_$Pr$Q.$Q8$QR$QZ$Qs$Q\
      t$R2$R:$R;$RC$RV$Re$Rm$Ry$Rz$S($S)$S*$S2$SZ$Sb$Su$T#$T+$T<$T=$TE$Tn$T|$T}$U)$U1$U;$UN$U]$Ur$V$$V%$\
      V8$VP$Vh$Vi$Vj$Vr$W.$W8$WD$WS$W[$Ws$X$$X5$XF$XG$XQ$X`$Y2$YI$YQ$YR$Yc$Yk$Yl$Ym$Yu$Z9$ZA$ZI$Z!$Zh$[/\
      $[9$[:$[D$[E$[]$[^$[h$[i$[j$[r$!)$!3$!?$!@$!A$!_$!g$!o$!~$]E$]M$]U$]V$]`$]h$]w$^:$^K$^U$^j$^k$^l$^\
      v$^w$_%$_6$_G$_g$_h$_t$_~$`.$`8$`9$`N$`V$`g$`o$a($a9$a:$aB$a!$ak$as$b/$b9$bJ$bK$b^$bf$bp$c%$c8$c9$\
      cA$cI$cQ$cY$ca$ck$c|$c}$c~$d.$d/$dK$dL$dT$db$d{$e'$e/$eB$eJ$e[$ej$er$f)$f*$f+$f,$f-$f<$fD$fE$fZ$fh\
      $g&$g7$g?$gP$gQ$gR$g!$gd$h0$hc$hd$hw$i>$iO$ix$j$$j.$j/$j7$j8$j@$jH$jl$k9$kC$kj$kk$ks$l*$lF$lb$lc$l\
      d$lu$lv$m9$m:$m;$m<$mK$mS$mo$my$n%$n-$n5$n6$nK$nL$o%$o-$o.$o8$oI$oQ$oY$oZ$of$on$oo$op$p2$pE$p_$p`$\
      pq$q$$q%$q4$qC$qD$qE$qQ$qb$qj$qv$r$$r0$r8$r9$rH$rI$rQ$rk$rs$s+$s,$s-$s5$sF$sG$sH$sP$su$t0$t1$tP$tQ\
      $t]$tl$tm$tu$u*$u9$u:$u;$uL$uT$un$v*$vK$vU$vj$vr$v~$w,$w-$w9$wQ$wa$wv$x)$xC$xM$xU$xh$xi$xq$y*$y+$y\
      3$y4$y5$yH$yI$yU$ya$yi$yj$yr$z0$zE$zO$zY$zq${-${.${6${7${F${N${a${b${r${s${t${|${}$|+$|>$|X$|y$}%$\
      }&$}R$}k$}u$~*$~+$~<$~=$~U$~a$~b$~c$~m$~u$~}$~~%#*%#9%#C%#D%#E%#Q%#R%#s%#t%$3%$X%$b%$j%$r%$z%${%$|\
      %%(%%9%%E%%O%%U%%w%&.%&K%&^%&_%&`%&h%&y%&z%'*%'2%'3%'F%'G%'H%'I%'Q%'R%'!%'d%'e%'m%'n%'o%(+%(@%(A%(\
      K%(L%(c%(m%(n%(o%)2%)C%)Y%)Z%*'%*(%*0%*:%*N%*V%*p%+2%+3%+F%+G%+X%+Y%+n%+v%+~%,#%,-%,5%,F%,W%,_%,}%\
      -+%-@%-A%-V%-^%-j%.#%.;%.<%.D%.L%.V%.w%/-%/.%//%/=%/G%/Q%/]%0$%0%%0-%0D%0L%0V%0W%0_%0g%0z%18%1N%1f\
      %1v%1w%1x%2*%2+%2:%2O%2m%2y%3>%3V%3W%3o%4/%4R%4S%4]%4l%4m%4u%4}%59%5S%5f%5g%62%6:%6D%6U%6q%7,%7-%7\
      @%7L%7M%7g%7s%85%8O%8Y%8a%8b%8q%90%98%9K%9S%9d%9n%9o%9w%9x%:/%:G%:H%:I%:J%:K%:g%:|%:}%;@%;A%;I%;J%\
      ;K%;p%<:%<B%<b%<l%<t%=)%=E%=K%=U%=f%=p%=z%={%>'%>(%>7%>8%>D%>Z%>[%>c%>y%?+%?,%?K%?S%?T%?s%?t%?u%?v\
      %@6%@E%@F%@W%@c%@x%A-%A.%A6%A7%A8%AD%AN%A]%Ai%B'%B(%B6%B>%B?%B@%BH%BR%Ba%Bi%C+%C,%C:%CM%CN%C_%Cg%C\
      o%D<%DO%DP%DQ%D]%Dy%E2%E:%E;%E<%EO%E^%E_%Eu%F*%F6%F7%F8%FO%Fh%Fp%Fq%G@%GX%H(%H0%H8%HQ%HY%Ho%Hp%I#%\
      I/%I0%IE%IM%Ib%Ip%Iq%J5%J=%JE%JZ%Ji%J|%K1%K2%K:%KM%Kg%Kv%Kw%L7%L8%L9%LN%La%Li%Lj%Lt%M&%M.%MA%M!%M]\
      %Mg%Mm%My%N%%N-%N<%NS%NT%N!%Nd%Ns%O#%O$%O9%OL%OV%Og%Oh%Op%O|%P8%PB%PJ%PR%PZ%Pm%P~%Q#%Q4%Q>%Q^%Q_%Q\
      `%R%%R&%R.%R6%R7%RT%RU%Rj%R{%S=%SS%Sd%Sy%T.%T6%TE%TV%Ti%T|%U/%UG%UH%UT%UU%Ua%U{%V3%VJ%VT%VU%V]%V^%\
      Vf%Vg%Vq%W#%W+%W>%W?%W@%WO%WY%Wa%W{%X'%X/%X7%X8%X`%Xu%Y,%Y-%YE%YM%YW%YX%Yb%Yc%Yk%Yl%Z(%Z)%Z1%Z2%Z<\
      %ZN%ZZ%Z[%Zn%Zv%[&%[0%[8%[D%[S%[[%[c%[r%[|%!:%!;%!<%!=%!>%!F%!`%!o%]&%]=%]E%]F%]h%^&%^0%^:%^D%^_%_\
      ,%_-%_.%_E%_M%_p%`*%`+%`5%`6%`G%`!%`z%a/%a7%aF%aU%ae%am%a~%b.%b/%bB%bC%bD%bE%bl%bv%bw%c.%c/%c7%cF%\
      cN%cV%cW%cX%cb%cc%ck%d(%d@%dJ%df%dg%dh%di%dq%dr%ds%e0%eA%eI%ee%e}%e~%f.%f6%fI%fX%fg%fh%fw%fx%fy%g%\
      %g&%g'%g1%gD%gN%gO%gW%gX%gk%g~%h1%h9%h:%hX%hY%hZ%h[%h!%hf%hw%i%%i-%i.%i/%i0%i8%iI%iU%iV%i~%j*%j+%j\
      >%jF%j`%jh%jp%jz%k&%k'%k1%k2%k:%kD%kE%kM%kY%kZ%k{%l2%l:%lB%lC%lK%l^%l_%lp%lq%l}%m+%m:%mB%mf%mg%m|%\
      n5%n6%nP%nZ%nm%nu%n}%o6%oX%od%oe%oo%oy%p%%p>%pF%pN%ph%pi%po%q*%q;%qC%qX%qY%qn%r@%rQ%rm%rn%rv%s)%s*\
      %s2%sY%sZ%sf%sr%t$%tH%td%tl%tv%u+%u:%u;%u<%u[%u!%u]%ue%uo%v&%v0%vC%va%vp%vx%w/%w7%wW%wX%wY%wj%w{%w\
      |%x*%x;%x<%xF%xG%xO%x^%xq%y+%y@%yJ%y_%yk%z)%z3%zT%zU%zV%zW%z_%z`%za%zb%zj%zr%{&%{.%{/%{D%{N%{O%{`%\
      |%%|-%|>%|U%|V%|s%|t%|u%|}%})%}1%}I%}X%}Y%}Z%}[%}c%}z%~/%~G%~Q%~R%~e%~m&#+&#<&#F&#G&#Q&#Y&#z&#{&#|\
      &$<&$=&$>&$?&$P&$Q&$d&%$&%,&%K&%S&%]&%e&%f&%~&&0&&:&&a&&}&')&'5&'=&'>&'?&'@&'H&'R&'S&'_&'g&(%&(N&(\
      h&(p&(q&({&)'&)/&)M&)]&)l&)t&*(&*9&*V&*i&*q&*r&*z&+/&+K&+i&+u&,(&,D&,E&,O&,P&,_&,q&,}&-)&-W&-l&.2&\
      .3&.4&.C&.T&.U&._&.s&.t&/+&/@&/A&/V&/v&/w&/x&0*&04&05&0=&0m&1$&1%&1-&19&1:&1;&1<&1D&1W&1j&1r&1s&2*\
      &2+&2,&2B&2J&2K&2L&2_&2g&3%&3Q&3m&3n&3o&3{&3|&4/&4;&4H&4R&4!&4x&4y&5.&5/&50&5O&5P&5X&5k&6-&6.&6/&6\
      R&6c&6z&7&&79&7A&7I&7U&7]&7u&7}&8+&8L&8M&8U&8m&9.&9/&97&9A&9K&9a&9m&9y&:'&:/&:D&:L&:X&:k&:u&:v&:w&\
      :x&;$&;7&;M&;!&;d&;u&<#&<$&<0&<1&<;&<C&<X&<{&<|&<}&=0&=A&=I&=U&=V&=W&=|&=}&>)&>3&>=&>>&>J&>K&>W&>X\
      &>v&?&&?'&?:&?K&?U&?h&?y&@)&@*&@2&@<&@D&@L&@d&@l&@v&A$&A%&A1&AD&A[&Aj&A}&A~&B#&B4&B<&B=&BL&BM&BU&B\
      ]&B}&C6&C7&CA&CB&C_&Cw&Cx&Cy&D%&DD&Dt&D~&E1&E2&E3&E=&E>&EH&EP&E!&Ed&Ee&Em&F>&F?&F[&Fr&Fz&G&&G'&G/&\
      GB&GJ&G_&Gi&Gu&H#&H2&H>&H?&HU&Ho&Hw&I,&I-&I5&I6&I7&IU&I_&J+&J;&J`&Ja&Jb&Jn&Jo&Jy&Jz&J{&K0&KA&KK&KL\
      &K[&Kl&L(&L9&L:&LB&LN&LX&L`&La&Lt&M'&M(&M)&MQ&Mh&Mi&Mq&N1&NB&NJ&N[&Nl&O#&O$&O,&O-&O5&O6&O@&OQ&Ob&O\
      j&O{&O|&P.&P/&P@&PU&P_&Py&QA&QB&QC&QD&QE&QF&QR&Qi&Qu&Q}&R)&R*&RF&RG&Re&R}&S)&S*&S9&S:&SL&Sk&Sl&St&\
      T&&T.&T/&T0&TH&Ta&Ti&T~&U.&U:&U;&UE&UM&Um&Uu&V,&V4&VP&VX&V`&Vv&W4&W<&W]&Ws&W{&X;&X<&XO&Xh&Xr&Y+&Y5\
      &Y?&Y!&Y]&Y^&Yx&Yy&Z,&Z-&Z.&Z6&ZY&Zh&Zy&[,&[6&[>&[?&[I&[W&[X&[`&[a&[b&[c&[d&[e&[f&[r&!/&!9&!J&!K&!\
      U&!m&]&&]5&]K&]L&]T&]^&]f&]g&]h&]i&]j&]y&^'&^8&^R&^Z&^f&^n&_7&_8&_9&_A&_B&_J&_K&_U&_l&_t&_u&_}&`U&\
      `o&`p&`z&a(&aM&aU&aq&b$&b,&b;&b<&b]&b^&bl&b{&b|&c(&c7&c8&c9&c:&cB&cJ&cq&cr&c|&d1&dB&dC&do&e$&e%&e&\
      &e'&e:&eR&ee&em&en&f.&fE&fa&fr&fs&g6&gK&gW&gn&g}&h4&h5&h=&h>&hF&hY&hj&hk&h|&iH&iP&iQ&iR&ia&ib&iy&j\
      %&j-&j<&j_&jg&jo&jp&jx&k&&k<&k=&kW&kh&kp&l%&l/&l7&l?&l@&lQ&l[&lt&lu&m.&m6&m7&m?&m@&mN&mV&mp&m|&m}&\
      n6&n7&nA&nB&nC&nD&nL&nM&nU&n]&n^&n_&ng&nv&nw&o*&o4&oC&oO&ok&os&p*&p+&p3&p4&pC&pV&pg&ph&p{&q)&q*&qD\
      &qL&qM&qs&qt&qu&r0&r8&rF&rG&rH&rT&r^&s%&s-&s.&s/&s0&s1&sF&sh&sp&sx&sy&t%&t?&tP&tQ&tu&u#&u-&u>&uV&u\
      ^&uz&u{&v?&vI&v`&vh&vi&vu&v}&v~&w<&wS&w[&we&wm&w~&x,&x-&x.&x6&x@&xF&xN&xl&xv&x~&y.&y/&y0&y:&y;&y<&\
      yK&yS&ys&y{&y|&z*&z+&z3&zD&z`&zx&{-&{<&{D&{E&{O&{P&{p&{x&|&&|0&|1&|2&|:&|D&|S&|o&|p&|q&|y&}6&}I&}e\
      &}z&~*&~2&~:&~F&~W&~X&~g&~x&~y'#,'#='#L'#['#p'$''$/'$0'$C'$R'$!'$]'$p'$z'%/'%I'%J'%]'%l'%m'%n'%v'&\
      &'&0'&8'&B'&C'&V'&W'&h'&i'&s'&t'&u'&}''2'':''V''^''q'(&'(''(/'(F'(P'(Z'(['(!')*')D')P')X')m')|'*0'\
      *B'*!'+%'+Y'+a'+y',0',?',W',_',`',h',p',q',r',|'-*'-+'-C'-K'-S'-T'-^'-f'-p'-x'-y'-z'-{'-|'.1'.O'.Y\
      '.a'.b'.c'.k'.l'.{'.|'.}'/6'/>'/O'/Y'/Z'/b'/c'/v'0-'0O'0l'0}'1+'17'1H'1]'1i'2)'2*'26'2!'2o'2p'3)'3\
      1'39'3L'3T'3p'3q'4&'4''4/'40'41'42'43'4='4R'4Z'4b'4u'4v'5+'55'5='5L'5T'5U'5]'5^'5p'5x'6$'6%'6-'6<'\
      6O'6^'6f'6y'7%'7&'7''7/'77'7N'7V'7g'7h'7p'8%'86'8N'8O'8d'8e'8f'8g'8x'9/'90'98'9@'9A'9T'9!'9k'9s':(\
      ':B':C':u';5';D';L';T';^';_';g';h';y'<;'<S'<T'<e'<v'<~'=3'=?'=V'=W'=X'=Y'=a'=b'=z'>C'>K'>L'>a'>p'?\
      %'??'?@'?A'?I'?Q'?R'?a'?r'?s'@&'@0'@J'@K'@j'@v'@~'A,'A-'A.'A6'A7'AA'AB'AY'Aa'Ax'B$'BB'BC'BV'Bl'Bt'\
      B~'C*'C+'C3'C4'C5'C='C>'CH'CP'CQ'CY'Cr'Cz'D/'D7'DL'DT'Dj'D}'E2'E:'EI'Ek'Eu'F>'FO'F{'G''GC'GD'GU'GV\
      'G^'Go'G~'H*'H;'H<'HU'H]'H^'Hf'H{'H|'I('I6'I7'IN'IX'I`'Ij'J#'J$'JC'JX'JY'JZ'K/'K0'KH'KP'KQ'K_'Kg'K\
      v'L&'L.'L/'LB'LJ'LR'La'Li'Ls'L}'M>'MF'M^'M_'M`'Ma'Mi'Mj'N-'N.'N='NE'NO'Nq'N}'O)'O*'OK'OS'O['Oc'Od'\
      P1'P9'PA'PM'PN'PX'PY'Pl'Pm'P~'QN'QO'QW'Qh'Qr'R%'R6'R7'R?'R@'RH'RP'RX'R{'S2'S3'SD'ST'Su'T*'T4'T5'TH\
      'TP'TX'Tk'Tu'U,'UE'UU'Ua'Ur'V%'V&'V;'VG'VH'VY'Vc'Vs'V}'W-'W.'WF'WL'WV'W^'W_'W{'X2'X@'XO'XP'X_'Xp'Y\
      #'Y:'YM'Yd'Ye'Yo'Y~'Z1'Z?'ZG'ZO'ZW'Z_'Zp'[#'[$'[0'[?'[V'[g'[h'[i'[s'[t'!-'!7'!J'!X'!b']+'],'][']e'\
      ^''^8'^I'^!'^]'^e'^{'_.'_G'_O'_W'_c'_m'_n'`%'`/'`Z'`k'`z'a&'a.'a='a>'a?'aR'aS'a]'ap'b7'bA'bB'bS'b_\
      'bg'bh'bx'by'bz'c&'c''c/'c9'cZ'c['ci'cq'cy'd.'d6'dE'dX'dY'dZ'db'dc'dk'dl'dt'du'e,'e4'eE'eF'eP'ee'e\
      f'f('f)'f:'fI'f_'f`'g$'g.'g:'gD'gL'gT'g!'g]'gw'gx'h6'hK'hL'he'hm'h|'i1'i2'i3'i='iE'iF'iN'iZ'i['i!'\
      i]'iv'j-'jM'jk'jl'jt'ju'k%'k6'k7'k8'kM'kU'k]'ki'kq'ky'l>'lF'lY'lZ'm#'m+'m3'mT'mU'mh'mw'n0'n8'n9'n:\
      'n;'nE'nZ'n['nc'nd'ne'nf'nn'nv'o7'o?'oI'ob'ol'om'p$'p%'p&'p0'p8'pI'pQ'p['pc'pm'p|'q,'q4'q@'qL'qM'q\
      N'qX'qi'qw'r.'r8'rK'rm's''s1's2's:'sB'sL'sf'sr'sz't&'t''t?'t@'tZ'tk'tw'u<'uD'uE'u_'u}'v0'v<'v='vI'\
      vJ'vY'vu'w#'w+'w,'w-'wL'wk'ww'x#'x+'x7'xC'xD'xL'xf'xy'y.'y/'yP'yQ'yR'yk'yw'z3'zB'zJ'zT'zb'zj'zk'zl\
      'zm'zu'z}'{A'{B'{_'{g'{h'{p'|2'|:'|;'|N'|Z'|k'|w'}:'}B'}T'}!'}t'~$'~@'~Y'~e'~f'~w(##(#+(#A(#R(#e(#\
      f($$($0($<($=($N($O($W($X($r($z(%((%8(%@(%A(%B(%C(%O(%d(%e(&*(&9(&E(&F(&N(&n(&x('+(',('4('5('=('E(\
      'M('N('O('P('p((*((4((5((F((P((_((r((s()&()9()E()Q()Y()Z()b()c()d()e()m(*+(*J(*b(*s(+#(+$(+.(+G(+t\
      (,$(,B(,C(,X(,r(,s(-/(-@(-L(-M(-^(-h(-t(-|(.((.=(.[(.g(.s(/((/J(/V(/W(/a(/{(/|(07(08(09(0C(0O(0W(0\
      g(0h(0i(0w(10(11(19(1G(1O(1W(1a(2((20(2<(2=(2Y(2g(2|(33(3;(3b(3c(3d(3l(4&(4'(43(4;(4^(4q(5&(5'(56(\
      57(58(59(5:(5B(5Q(5b(5j(5k(5l(5m(61(62(6@(6A(6K(6L(6T(6e(6f(6g(6o(6p(6x(7$(7%(7?(7[(7g(7h(7p(8#(8+\
      (83(8E(8F(8G(8H(8Y(8Z(8[(8!(8h(9,(9;(9L(9[(9e(9f(9y(9z(:1(:=(:>(:M(:U(:V(:b(:l(;3(;](;^(;l(;v(<'(<\
      /(<9(<A(<B(<C(<D(<U(<V(<i(=+(=@(=J(=R(=S(=](=l(=t(=u(=v(>$(>5(>a(>x(>y(>z(?/(?U(?r(@$(@.(@6(@R(@Z(\
      @k(@|(A/(A>(AQ(Ak(A|(B<(BT(B!(Bd(Bw(C.(C6(C7(C8(CB(CC(CD(CE(CM(CU(Cb(Cj(Cr(D%(D/(D0(DA(DI(DS(Db(Dl\
      (Dv(D~(E*(E6(E7(EL(E](E^(Eo(Ey(Ez(F-(F;(FC(FM(Fb(Fs(Ft(F|(F}(G)(G1(GT(G!(Gj(H5(HD(HS(H_(H}(I+(I,(I\
      ?(IN(IO(I`(Ih(I}(J4(J5(JH(JI(JS(J](J^(Jf(KC(KD(KS(Kb(Kj(L&(L9(L:(L;(L<(LD(L](Ll(Lt(L~(M8(MD(MN(M](\
      Mn(Mo(Mw(ND(NE(NM(N^(N_(N`(Na(Ni(Nq(Ny(O4(O@(OX(Oi(Oq(Or(P+(P7(P?(PK(PU(Pd(Pl(Pm(P|(Q8(QB(QL(QM(Qb\
      (Qc(R#(R?(RN(RO(RP(RQ(RR(Rg(Rx(S;(SN(Sc(Sr(Sz(T/(TB(TL(Tj(Tk(Tl(Tm(Tu(U,(UB(UC(UD(UL(Ua(Ur(V/(V0(V\
      1(VB(VU(VV(Vr(Vs(W5(W=(WL(WT(WU(Ws(W}(W~(X>(XO(XY(XZ(Xb(Xl(X}(Y)(Y7(YE(YM(Y!(Y](Yy(Z%(Z&(Z'(Z/(Z0(\
      Z8(ZI(ZJ(ZR(Z^([#([4([E([T(!$(!,(!-(!P(!Q(!d(!l(])(]:(];(]C(]D(]E(]F(]G(]S(]e(]v(]w(]x(]y(^,(^4(^C\
      (^T(^e(^t(^|(^}(_-(_P(_Z(_m(`)(`5(`D(`N(`O(`^(`q(a9(a:(aB(aL(aM(aN(a!(am(a~(b*(b@(bY(br(bs(c:(cU(c\
      V(cg(ch(ct(cu(d#(d-(d.(d;(dL(d](d^(d~(e.(e?(eG(eH(eI(eU(ed(ee(f'(f:(fD(fe(ff(fw(g%(g<(g=(gL(gX(gY(\
      gc(gy(h.(h6(h7(h8(h9(h:(hM(hU(h](hp(i)(i*(iE(iM(iN(io(j,(j:(jK(jL(jT(jp(jq(k2(kN(kV(kW(kc(km(ku(kv\
      (kw(kx(ky(kz(l4(l<(l=(lI(lZ(l[(li(lj(m((m2(m3(m4(m<(mK(mW(m_(mg(m|(n*(n9(n:(nB(nQ(nR(ne(no(nw(o)(o\
      1(o2(o3(o;(o<(o=(o>(o?(oG(oe(oz(p-(p.(p?(pI(pQ(pR(pS(pq(pr(pz(qF(qU(q](qg(qo(qw(r%(r&(r2(rE(ru(s#(\
      s-(s.(s8(s9(sC(sT(sc(sd(sl(t#(t:(tK(tL(tT(t!(u'(u/(uB(uC(uV(u^(uf(ur(v,(v-(v>(vU(vj(w$(w9(wG(wH(wI\
      (wQ(wR(wS(wl(wm(wn(wo(w{(w|(w}(x+(xI(xe(xq(xy(xz(y1(yL(yM(yb(yc(yv(z$(z%(z&(z'(z3(z;(z<(z=(zI(zv(z\
      ~({0({:({I({S({]({^({_({w({x(|-(|.(|>(|?(|[(|~(}*(}+(}<(}V(}`(}a(}b(~$(~.(~A(~K(~L(~h(~p)#3)#;)#G)\
      #X)#m)#n)$.)$/)$B)$C)$M)$U)$V)$W)$X)$Y)$a)$p)$q)$r)$s)${)$|)$})%=)%G)%V)%^)%q)&+)&<)&F)&G)&H)&])&^\
      )&v)&w)'4)'5)'=)'L)'M)'W)'X)'d)'u)(3)(;)(C)(K)(L)(h)(i)(q)({)))))*))F))G))O))W))X))Y))j))k))l))m))\
      w))x)*$)*%)*3)*;)*J)*e)*m)*u)*v)*~)+@)+Z)+[)+l)+m)+~),0),?),N),j)-')-6)->)-H)-_)-k)-l).1).D).Y).a)\
      .m).n).o)/&)/2)/3)/;)/<)/S)/f)/u)/v)/w)0%)06)0E)0M)0!)0k)1()10)1:)1M)1`)1a)1b)1n)1o)1{)2))2*)22)2:\
      )2M)2N)2Z)2k)2~)3.)3/)3E)3M)3b)3s)3{)4.)4/)4=)4E)4X)4`)4a)4k)4|)5<)5S)5])5y)6.)6/)6@)6A)6R)6S)6[)6\
      !)6d)6e)6f)7-)7.)7:)7W)7a)7t)8')81)82)8L)8a)8z)9/)9I)9J)9K)9`)9h)9i)9s):():)):*):V):W):c):d):p):x)\
      :y);+);<);=);g);h);})<-)<5)<H)<R)<^)<f)<n)<v)<w)<x)<y)=%)=&)=.)=<)=F)=G)=f)=w)>%)><)>O)>P)>Q)>Y)>Z\
      )>i)>s)?*)?2)?3)?4)?>)?W)?u)?v)@()@2)@<)@=)@K)@L)@T)@U)@h)@i)A+)A7)AJ)AY)Ao)Ay)Az)A{)A|)BF)B`)Bu)B\
      v)C0)CH)CP)CX)C`)Co)Cy)Cz)DN)DV)DW)Da)Db)Du)E9)EA)EB)EJ)EK)EL)E_)Eg)Eh)Ew)F4)F5)F6)F>)FO)FP)F!)F])\
      Fr)G-)G?)GT)G!)Gt)Gu)H3)H;)HL)HV)Hd)Hl)I.)I6)I7)IJ)IK)In)Io)Iw)J#)J8)J9)JN)JZ)Ji)Jj)Jk)Js)K-)K7)KJ\
      )KK)KL)Kd)Kw)Kx)L$)LT)Le)Lm)Ln)Lv)Lw)M2)M>)MU)Ml)Mm)Mn)Mz)M{)N')N5)N6)NP)NQ)NR)NZ)N[)Nj)Ny)O.)O?)O\
      ])Oe)Of)Ou)Ov)O~)P0)P1)PJ)PT)P`)Pj)Pv)Q+)Q7)Q8)Q@)QZ)Qb)Qy)Qz)Q{)R+)R,)R=)RN)RO)Ri)S#)S$)S,)SH)ST)\
      SU)SV)Sb)Sz)T/)TB)TP)TX)Tr)T~)U#)U$)U.)U=)UK)UL)U^)V2)V3)VF)VN)Vf)Vg)W&)W.)W6)W7)WF)WG)WH)WI)WJ)WK\
      )WL)WM)WY)Wa)Wi)Wq)Wr)Wz)W{)W|)XA)XB)XL)X_)X{)YF)Yf)Yg)Yh)Z#)Z$)Z%)Z&)ZV)ZW)Za)Zv)[=)[>)[M)[^)[j)[\
      {)[|)!/)!9)!:)!K)!Y)!Z)!d)!l)!m)!~)]#)]=)]N)]m)]})^))^8)^9)^L)^X)^Y)^p)^q)_&)_')_()_0)_?)_G)__)_g)\
      _s)`()`B)`U)`_)`y)a;)aN)aO)ae)af)ag)ah)aw)ax)b6)b>)bM)bg)bo)c&)c')cF)cG)cO)cW)co)d&)d0)d1)d2)dC)dT\
      )dg)dh)d{)e.)e=)eE)eM)eN)eV)e^)ef)ep)eq)er)f$)f%)f;)fC)fK)f!)f])fg)fo)fy)g')g()g0)g8)gG)gU)gd)h&)h\
      2)h@)ha)hb)hc)i')i<)iF)iG)ih)i})j+)j:)j;)j<)jD)jN)jO)jP)jQ)jR)jn)jv)jw)k,)k-)kG)kS)kh)ky)l.)l/)l0)\
      l1)l@)lH)lI)lS)lT)l^)l_)lt)m/)m=)mY)ma)mx)n&)nD)nP)n_)ng)no)np)nq)nr)ns)nt)nu)o,)o=)o!)oo)op)p$)p>\
      )pJ)pl)pv)q$)q,)qF)qN)q_)qg)qh)qi)r$)r7)rH)rP)rm)ry)s')s3)sF)sG)sV)sk)sl)t.)t8)t@)tA)tK)te)tm)t{)t\
      |)u()uK)u!)ud)u~)v#)v;)v<)v=)vE)vQ)v_)v`)va)vb)vu)vv)w-)w@)wJ)wR)wa)wb)wr)ws)wt)x-)x.)x:)xB)xC)xD)\
      xR)x!)x])x~)y#)y+)y>)yF)yR)yS)yf)z()z2)zQ)zY)za)zi){+){5){O){P){Q){Y){y)|')|/)|0)|?)|@)|Q)|d)|n)|o\
      )|~)},)}6)}D)}P)}!)}d)~<)~=)~>)~F)~d)~e)~f)~n)~o*#$*#3*#K*#L*#[*#i*#u*$**$+*$7*$8*$9*$:*$B*$Z*$i*%\
      %*%&*%'*%<*%=*%N*%o*&,*&M*&^*&h*&{*&|*'3*'4*'5*'6*'@*'A*'I*'^*'m*'w*'x*'y*'z*(&*(.*(?*(h*(i*(j*)**\
      )4*)I*)S*)j*)t*)u*)v*)w**#**6**7**F**W**l*+#*+-*+>*+?*+f*,#*,?*,@*,O*,W*,X*,{*-9*-A*-B*-C*-i*-j*-k\
      *-~*.B*.Z*.[*.c*.k*.l*.{*/;*/[*/c*/t*0'*03*04*05*0=*0G*0H*0I*0Q*0R*0Z*0[*0e*0q*1/*17*18*1@*1H*1I*1\
      J*1K*1!*1]*1e*1m*1n*2%*2-*25*2D*2N*2O*2[*2!*2d*2l*3.*3`*3o*4+*43*4A*4K*4S*4b*4|*4}*52*5B*5C*5_*5p*\
      5x*5y*5z*6&*6G*6Q*6[*6s*6}*6~*7,*74*75*7=*7L*7b*7u*8**84*8^*8_*8g*9%*9-*9L*9_*9r*:)*::*:;*:S*:T*:^\
      *:_*:~*;7*;H*;I*;J*;K*;L*;[*;w*<.*<6*<R*<S*<]*<g*<h*<i*=#*=-*=.*=<*=!*=]*=~*>3*>4*>C*>K*>S*>d*>s*>\
      {*>|*?**?;*?E*?F*?G*?O*?W*?X*?`*?a*?b*?~*@1*@9*@A*@I*@Z*@[*@j*@k*@l*@m*@w*@x*A(*A9*AA*AB*AY*Aj*A{*\
      B+*B3*BD*BN*BV*BW*BX*Bd*Be*Bm*Bu*C**C9*CA*CK*Co*D$*D%*D&*D2*D3*D4*DL*Da*Dv*E:*EK*EL*Ef*Eg*Ez*FG*FH\
      *F^*F_*F`*Fs*F{*G4*G@*GA*GB*GY*Gp*Gq*Gy*H9*H:*HR*HS*H[*Hq*I&*I0*IR*Iw*Ix*J$*J6*J7*JL*Ja*Jt*Ju*J}*J\
      ~*K,*K4*KL*Ka*Ki*Kj*Kk*Ks*Kt*L'*LO*Le*Lo*M&*M'*M8*M@*MA*MB*MN*Mc*Mt*M|*M}*N0*NL*N]*Ng*Nh*Nt*N|*OE*\
      OT*Oc*Ok*Ou*P#*P+*P<*PQ*P]*Pn*Po*Pp*Pq*Py*Q<*Q=*QY*Qj*Qr*R4*R5*R6*RB*RU*Rv*S9*SH*SI*SX*Si*Ss*St*Su\
      *Sv*Sw*T'*TA*TP*TZ*Tp*Tq*Tr*Ts*U&*UI*U!*U]*U^*Um*V'*VH*VI*VJ*VV*V^*V_*V`*Va*Vb*Vu*Vv*W$*W,*WB*WJ*W\
      d*Wp*X)*X**X6*X>*X^*Xm*Xn*Xo*Xp*Y#*Y+*Y5*YQ*YR*Y!*Yd*Y~*Z1*Z;*Z`*Zh*[+*[=*[L*[a*[}*!4*!E*!a*!b*!s*\
      !t*!u*]#*]$*]%*]&*].*]A*]R*]h*]r*]s*^#*^4*^5*^F*^U*^q*^r*_'*_/*_7*_M*_]*_^*_j*_}*_~*`#*`$*`3*`;*`<\
      *`a*`b*`c*`y*`z*`{*`|*a(*a0*a1*a9*aA*aT*a!*ad*b**bJ*bY*bl*bt*bu*c**c6*c>*cS*cT*cg*co*c{*d'*d/*d7*d\
      ?*d@*dJ*df*dp*dx*e$*e,*eF*eG*eH*eb*ej*er*f)*fE*fM*fW*ff*f{*g)*g<*gK*gp*gq*h$*h,*h?*hK*hL*hM*hN*h^*\
      h_*hr*h|*i(*i:*iB*if*ig*j4*j5*jO*jP*j_*k-*k7*kH*kP*kb*kc*kv*k~*l**l0*l8*lR*lS*l]*lg*lo*m7*mT*m^*mj\
      *mk*my*n+*n,*nF*nG*nH*nT*nU*nk*n~*o8*o9*oJ*oR*o^*o_*oi*oq*or*oz*o{*p)*pE*pc*pk*q-*q;*q<*qQ*qY*qh*r\
      ,*r4*r5*r6*rD*r^*rm*rn*r}*s)*s?*sN*s_*s`*so*sp*sq*t/*t>*t?*tR*te*tf*tt*u)*u**u+*u,*u<*u=*ue*um*v-*\
      v<*v=*v>*vJ*vb*vj*vr*vs*v{*w'*wD*we*wf*wg*w{*x'*x6*x>*xX*x`*xs*y**y?*yK*yW*y_*y`*yh*yp*y|*z7*zJ*zR\
      *zZ*zd*ze*zf*zg*zq*z{*{'*{/*{@*{S*{b*{x*|/*|0*|E*|F*|N*|c*|d*|p*|x*}E*}l*~**~2*~3*~F*~R*~S*~x*~y*~\
      z+#&+#2+#H+#P+#e+$'+$1+$9+$:+$T+$U+$]+$i+%'+%/+%9+%r+%z+&/+&0+&1+&F+&U+&V+&^+&l+&m+'$+',+'4+'<+'K+\
      'v+(6+(7+(8+(D+(E+(V+(W+(f+(n+(z+)(+))+)3+)4+)<+)Z+)b+)u+*#+*$+*%+*&+*5+*=+*E+*Q+*`+*n+*o+*w+*x++&\
      ++@++A++T++U++V++d++s++{+,'+,@+,^+,k+,{+-2+-3+-4+->+-Q+-[+-c+-|+.3+.;+.L+.T+.!+.]+.^+._+.`+/'+/(+/\
      ?+/G+/V+/m+/w+/x+/y+03+0=+0E+0O+0P+0Q+0R+0S+0r+0s+0t+14+1C+1M+1N+1V+1W+1m+27+2?+2U+2]+2p+2z+2{+3F+\
      3[+3u+4(+4E+4M+4!+4}+5:+5D+5N+5V+6(+6K+6L+6M+6N+6Z+6b+6l+6v+6w+6x+6y+6z+7&+7.+76+7@+7A+7V+7W+7h+7i\
      +7q+8,+8-+8<+8f+8n+8v+8w+9%+9A+9T+9!+9]+9e+9o+9~+:*+:++:>+:?+:@+:L+:X+:Y+:c+:o+;&+;.+;E+;X+;f+;p+;\
      q+;{+<D+<L+<[+<j+<k+<|+=/+=0+=8+=9+=:+=^+=h+=i+=s+=t+>-+><+>Q+>Y+>Z+>d+>n+>v+?&+?;+?C+?D+?E+?F+?G+\
      ?H+?b+?c+?d+@-+@5+@O+@W+@X+@Y+@h+@w+A.+A/+A0+A1+AD+AL+A[+Ae+Am+B++B3+B;+B<+BF+BU+BV+B`+Ba+Bi+B|+C<\
      +CF+CY+Ca+Cv+D4+DC+DD+DE+DF+DN+DX+Db+Ds+E(+E;+EJ+EV+EW+EX+EY+EZ+Em+E|+F*+F4+FK+Fh+F~+G#+G/+GT+Gi+G\
      |+H1+H@+HH+HI+Hk+Hu+Hv+I/+I0+I8+I9+I:+I;+IE+IM+Ii+J0+J>+JF+JU+J_+Ji+K,+K-+K7+K?+K@+KQ+KY+KZ+Ki+Kq+\
      Kr+Ks+L?+LG+LV+LW+L_+L`+La+Ly+M)+M*+M4+MP+MX+Mr+Ms+M}+N-+N<+NX+Nb+Nc+O4+OB+OU+Of+On+Oo+Oy+P0+PA+PB\
      +PC+P]+Pe+Pt+Q0+Q8+Q9+QC+Q]+Q^+Qf+Qu+Qv+Q~+R*+R;+RJ+RK+RW+R_+Rr+Rs+R{+S0+S:+Se+T)+TJ+Te+Tq+U1+UF+U\
      e+U}+V0+VA+VT+V!+Vm+Vn+Vo+W(+W2+W3+WB+W`+W|+X(+X7+X?+XG+XX+Xi+Xj+X{+Y)+Y*+Y2+Y:+Y;+Y<+Y=+YE+YM+YW+\
      Yh+Yp+Y|+Z,+Z4+ZC+ZD+ZS+Zb+Zj+Z{+[.+[/+[0+[A+[r+[s+[{+!)+!1+!H+!Y+!e+!~+]?+]G+]H+]`+]h+^$+^%+^?+^G\
      +^X+^Y+^g+^~+_3+_4+_5+_=+_>+_?+_P+_Z+_f+_p+_x+_y+`%+`6+`D+`p+a:+aI+aJ+aV+ab+ac+av+a~+b1+b2+b:+bI+b\
      J+bR+bZ+bd+bn+bo+bp+bz+c&+c;+c<+c=+cE+cF+cG+ce+cf+cg+d)+d:+dB+dX+dt+e'+e1+e2+e<+eF+eN+f%+f<+fM+f^+\
      f_+fi+fx+g(+g0+g8+g9+gE+gM+gN+gO+gY+gc+gx+h$+h@+hH+hP+hc+hk+hs+h{+i'+iC+iQ+iY+iZ+id+il+it+iu+j,+j;\
      +j<+jD+jE+jM+jr+jz+j{+j|+k*+k=+kS+k[+kj+ky+l%+l&+l.+l=+lE+lF+lU+ld+lr+m#+m=+m>+m?+m@+mA+mV+mi+n)+n\
      *+n9+n:+nI+nJ+nR+n!+nd+ns+nt+o1+o2+o3+oB+oJ+oj+ot+o|+p/+p0+p?+pN+p_+pi+pj+pt+q?+q@+q`+qa+qb+qj+r#+\
      r$+r%+r3+r?+rG+rH+rR+rk+rl+s>+sJ+sK+se+sm+t*+tB+tN+tZ+tb+tj+tr+u-+u.+u/+uM+ul+v&+v<+v=+v>+v?+vN+vc\
      +vd+vy+w9+wK+wc+wk+wu+x0+x:+x;+xI+xW+xt+y.+y/+y7+y8+y@+yQ+yR+yS+yo+y~+z,+z6+z>+zO+zW+z_+z`+zu+{#+{\
      8+{@+{Q+{Y+{i+|0+|N+|!+|k+|l+|v+}-+}5+}O+}W+}X+}`+}h+}p+~.+~=+~N+~O+~^+~_+~g+~x,#3,#4,#5,#E,#Q,#[,\
      #c,#v,$),$1,$2,$:,$;,$N,$Z,$d,$~,%1,%9,%A,%M,%b,%c,%k,%u,&0,&i,&q,&y,'),'S,'[,'!,'d,'e,'~,(,,(B,(c\
      ,(d,(p,(q,(},)),)3,)H,)T,){,*0,*1,*2,*u,+*,+4,+5,+6,+@,+V,+W,+m,+n,+v,,1,,9,,A,,Y,,z,-&,-5,-=,-G,-\
      H,-I,-J,-`,-a,-b,-q,-y,-z,.(,.),.G,.H,.[,.c,/$,/0,/8,/G,/H,/Y,/h,/y,0:,0D,0E,0M,0N,0O,0Y,0u,1,,14,\
      15,1=,1N,1f,1r,2%,2/,2>,2H,2V,2W,2X,2g,2o,36,3@,3S,3T,3n,3},42,43,44,4d,4~,5#,5-,5.,56,57,5?,5f,5u\
      ,6%,6?,6I,6Q,6Y,6s,6{,70,78,7K,7e,8%,8E,8F,8G,8W,8f,9*,9=,9h,9p,9~,:#,:4,:@,:A,:B,:S,:[,:c,;4,;5,;\
      =,;>,;?,;R,;S,;T,;^,;v,;~,<.,<O,<P,<c,<k,<l,<x,=+,=>,=T,=!,=d,=|,>(,>),>1,>2,>3,>4,>>,>?,>I,>l,>m,\
      >n,>v,?,,?8,?I,?X,?{,@+,@:,@;,@<,@],@e,@f,@n,A.,A=,AL,A],An,Ax,Ay,B%,B=,BE,BT,Bp,Bq,By,C%,C/,C7,CY\
      ,Ca,Cb,Cc,Ck,Cw,D*,DB,DC,DK,DY,Ds,E*,EA,ET,E^,Eh,Ep,F$,F.,F6,F>,FO,FW,FX,Fd,Fe,G/,GK,G`,Ga,Gb,Gs,G\
      {,G|,H,,H-,H5,H6,H7,HO,H[,H!,H],Hl,Hr,Hs,I(,IB,IC,ID,IL,I[,J,,JZ,Jq,K$,K.,K/,K0,K:,K;,KC,Kn,Ko,L$,\
      L7,L8,L@,LA,LB,LW,LX,Lf,Ln,L},MD,MN,MV,M^,Mh,Mr,Ms,N/,N0,N1,N2,NA,NP,NZ,N[,Ne,Nf,Nw,Nx,O*,O2,O3,O;\
      ,OC,OK,OL,OT,OU,OV,Ob,Ol,Ot,P',P(,P4,P<,PQ,Pb,Pj,Pr,Ps,Q6,QI,QS,Q[,Qe,Qo,Qp,Qz,R1,R2,R3,RF,RG,RX,R\
      k,Rl,Rt,Ru,S(,S9,SU,SV,Sb,Sc,St,Su,Sv,Sw,T*,T2,TA,TP,TQ,TR,Tx,Ty,U5,UF,UT,Um,Un,Uo,U{,V',V(,V0,V8,\
      VI,Vc,Vk,W(,W),W1,WF,WP,WX,Wi,Wj,Wk,Ww,X.,XJ,Xg,Xx,Y&,Y0,Y?,Y@,YH,Y`,Yh,Yr,Yz,Z>,ZO,Zi,Zx,[$,[H,[[\
      ,[!,[v,[w,!#,!+,!5,!6,!7,!8,!F,![,!x,]4,]F,]G,]Z,]d,]w,^#,^+,^A,^R,^Z,^i,^q,_$,_F,_G,_X,_p,_|,`(,`\
      ),`<,`D,`E,`Q,`Y,`Z,`k,`l,`m,`z,`{,`|,a(,a),a1,a9,a:,aK,aL,aT,an,ao,b',b(,b9,bI,bJ,bR,bS,bT,bU,b],\
      bg,bq,c(,c0,c8,c9,cH,cI,ck,d&,d>,dH,dR,dn,do,dw,e1,e;,e<,eQ,eR,eS,ea,em,f/,f0,f?,fG,fH,f[,fc,fd,fe\
      ,ff,f{,f|,f},g0,gE,gF,gg,gx,h(,h;,h<,hM,hi,hx,i3,i4,i<,iS,ib,ih,ir,iz,j*,j+,j,,jD,j^,k$,k,,kA,k_,k\
      i,kq,kr,k~,l1,lF,lN,lO,l`,lp,lq,lr,l|,m3,mL,m],mk,n%,n&,n5,nF,nN,nO,nY,nZ,nb,nl,nv,nw,o#,o$,o0,oC,\
      oK,oS,od,op,ox,oy,p%,p&,p@,pH,pP,p!,pf,pp,q2,q<,q],qp,q~,r3,rB,rL,rM,rN,rX,r`,rj,rx,s$,s,,s-,s9,sE\
      ,sV,sj,sv,t),t1,t=,tE,tZ,tb,tj,u.,u/,u7,uM,uN,uh,ur,v4,v<,vO,vP,vQ,vY,vc,w3,wK,w!,wm,wu,x*,x4,x5,x\
      6,x7,x?,x@,xZ,xm,x|,x},y0,y1,y;,yN,yO,ye,yx,z4,z5,z=,zL,zT,z`,zu,zv,zw,{#,{$,{.,{8,{9,{E,{V,{W,{X,\
      {t,{|,|3,|;,|<,|a,|p,|q,}$,},,}-,}9,}C,}D,}P,}Q,}],}n,}o,}~,~*,~9,~:,~Q,~R,~S,~_,~p,~~-#B-#C-#K-#S\
      -#T-#U-#h-$)-$8-$9-$C-$M-$N-$O-$W-$a-$b-$s-%.-%A-%B-%C-%K-%L-%Z-%[-%e-%f-%y-&>-&Q-&Y-&Z-&[-&j-&k-&\
      s-'3-'W-'h-'y-(,-(L-(M-(!-(f-(g-(h-(i-(j-(r-(s-(t-)+-):-)K-)S-)[-)l-)v-*&-*.-*=-*N-*O-*P-*Q-*p-*q-\
      *r-*|-*}-+4-+<-+K-+L-+]-+n-+v-+~-,#-,6-,X-,n-,}--2--3--D--E--O--[--e--o--p-.'-.<-.S-.a-.b-.c-.k-.l\
      -.{-/'-/:-/;-/<-/=-/Y-/Z-/b-/j-/k-0&-0K-0U-0f-0g-0o-0y-1.-1/-1W-1a-1b-1x-1y-1z-25-2H-2d-2w-3%-35-3\
      6-37-3C-3s-45-4=-4I-4J-4]-4l-4m-4|-5(-50-51-52-5G-5H-5T-5!-5k-5|-6,-68-69-6:-6D-6R-6m-6n-6o-7(-7)-\
      73-7[-7!-7o-7p-7z-8(-8)-83-8;-8<-8D-8N-8]-8e-8f-96-9K-9U-9_-9g-9q-9{-:'-:?-:@-:A-:M-:N-:O-:W-:f-:w\
      -;%-;--;.-;/-;D-;L-;V-;b-;c-;x-<&-<'-<1-<2-<A-<T-<n-<o-<w-=3-=4-=<-==-=>-=F-=i-=j-=x->$->%->4->:->\
      B->!->f->y->z->{-?0-?1-?2-?G-?V-?r-?s-?t-?|-@1-@=-@E-@_-@`-@a-@k-@}-A4-AB-AC-AK-AS-A]-Ae-Af-Ag-Ah-\
      B#-B@-BX-B`-Bh-Bw-C9-CE-Cj-C}-D0-D8-DD-Dg-Do-Dy-E2-E:-ED-EY-El-F*-F+-F,-F4-F5-FF-FG-FH-FW-Ff-Fr-G4\
      -Gj-Gt-H'-H3-HD-H[-H!-H]-Hs-H{-I'-I(-I2-I3-I4-I5-IA-IB-IN-IZ-Ib-Iz-J(-J0-J<-JD-JW-JX-Jn-Jv-K/-K0-K\
      8-KG-KQ-KR-Ke-Km-Kn-L,-LH-L]-L^-Lf-M--M5-MK-ML-MM-MN-MV-M^-Mj-M{-N'-NK-NL-Nd-Nw-O*-O2-O3-OI-O!-Oi-\
      Os-P8-P9-PL-PM-PN-PO-Pi-Q%-Q3-Q4-Q<-QK-QS-Q_-Qn-Q}-R+-R3-RD-RL-RM-RN-RO-RP-R^-Rv-Rw-S.-S:-SB-SC-SD\
      -SE-SQ-Sj-Sr-T,-T6-T7-TH-TI-T`-Ta-Tm-Ty-Tz-U.-UA-UB-UC-U]-Ue-Um-Un-Uo-U~-V:-VF-VN-VO-Vq-Vy-Vz-V{-V\
      |-W/-W0-W:-WI-WS-WT-W!-Wk-Ww-X,-X?-X@-XH-XP-XQ-X[-X!-Xm-Xu-X}-Y2-YH-Yg-Yo-Y~-Z7-Z8-ZV-ZW-Z_-Zg-Zv-\
      Z~-[#-[$-[.-[6-[@-[X-[k-[z-!&-!.-!/-!>-!O-!P-!!-!]-!^-!h-!i-!w-]#-]--]7-]?-][-]c-]v-^)-^*-^D-^L-^b\
      -^w-_%-_8-_M-_U-_V-_g-_v-_w-`%-`6-`@-`W-`a-`b-`s-`{-a0-aF-aT-aj-a{-b0-b8-bK-bZ-bd-c$-c%-c:-cI-cJ-c\
      K-cW-c_-cv-d+-d:-d;-d_-d`-da-db-d|-e:-eB-eP-eQ-eR-ep-eq-ey-fG-fH-fT-f`-fj-fy-fz-g1-g9-gW-gm-gy-h%-\
      h&-h.-hU-h]-he-hs-h{-h|-i1-i@-iQ-id-ie-if-j(-j=-jE-jM-j^-j_-j`-ja-jb-jj-k&-k'-kE-kF-kG-kO-kP-k!-k]\
      -k^-kx-l&-l'-l/-l@-lJ-lK-lS-m(-m0-m1-mK-m[-m!-md-mn-mx-nA-nI-na-nk-nl-nm-nu-o(-o)-o3-o=-oP-oX-oi-o\
      z-p.-p/-p0-p<-p[-pl-pm-p~-q*-q+-q:-qD-qE-qM-qk-qu-r*-r;-rC-rR-rl-rt-ru-rv-s$-s,-s--sB-s^-s_-sp-sq-\
      sy-t2-t3-t;-t<-tM-tb-t|-u5-uA-uB-uS-uT-uU-un-uo-uy-v%-v--v5-vO-vW-vX-vY-vZ-vk-vs-w(-w;-w<-w=-w>-wJ\
      -wl-wx-wy-x2-x3-xB-xQ-xR-xi-x|-y5-y6-y7-y8-yB-y`-ya-yv-z2-zK-zS-zd-z|-{A-{T-{U-{]-{n-|#-|:-|B-|Q-|\
      Y-|Z-|d-|w-}#-}2-}3-}4-}D-}N-}{-~H-~P-~Q-~[-~!-~]-~g.#-.#7.#M.#N.#a.#b.#q.#{.$).$D.$E.$F.$L.%*.%+.\
      %,.%?.%G.%S.%T.%`.%j.%k.%l.%m.%n.%v.&).&*.&4.&D.&U.&V.&^.&f.&g.&q.&r.',.'?.'[.'c.'k.'s.'t.(2.(<.(F\
      .(R.(c.(d.(s.)1.)M.)^.)f.*+.*,.*-.*>.*?.*G.*O.*`.*h.*p.*x.*y.+%.+-.+G.+H.+I.+Q.+[.+g.,%.,8.,@.,Q.,\
      R.,h.-&.-'.-I.-J.-Y.-a.-m.-u.-v..&..9..J..K..g..h..i..~./#./$./%./N./O./P./k.02.0A.0I.0Q.0`.0h.0i.\
      0u.0}.1+.1=.1G.1O.1Y.1j.1r.2%.26.2>.2?.2@.2^.2h.2w.3'.35.3=.3].3e.3v.3w.4#.4$.45.4C.4K.4S.4T.4^.4n\
      .54.5>.5X.5Y.5Z.5k.5u.5v.6?.6I.6X.6g.6o.6p.7'.71.7;.7C.7R.7!.7m.7w.8#.86.8>.8D.8N.8_.8g.8z.9&.9'.9\
      <.9O.9P.9!.9].9y.:2.:N.:O.:d.:e.:f.:r.:s.:{.:|.;:.;;.;C.;T.;d.;~.<#.<6.<G.<H.<d.<l.<t.<u.=(.=9.=:.\
      =D.=U.=].=e.=f.=t.>).>1.>F.>g.>h.>p.>~.?,.?6.?>.?L.?M.?k.?l.@*.@2.@:.@;.@<.@=.@U.@V.@p.@q.A&.A'.A(\
      .A0.AA.Al.B).B1.BI.Br.C3.CM.CN.Ch.Cp.Cx.Cy.DI.De.Dm.E$.E..E@.EA.EV.E`.Ea.Ek.F(.F9.FC.FM.F!.F].Fr.F\
      ~.G>.GF.GG.GQ.Gm.Gn.Gv.G~.H#.H+.H,.H=.HP.Hq.H}.I+.I3.I4.IJ.I_.I`.Il.I{.I|.J*.J;.J<.JF.J^.J_.J`.Jj.\
      Jt.J|.K2.K:.KO.K`.Ka.Kp.Kx.L&.L'.LA.LB.LC.LD.LW.L_.L`.Lq.Lr.M..M/.M7.M?.MG.MH.MI.M^.M_.Mv.Mw.N#.N+\
      .N3.N=.NE.NF.N[.Ny.O%.OC.OD.OE.OM.ON.OO.OW.Ol.O}.P+.P3.P4.PZ.Pd.Pe.Pf.P{.Q'.Q(.Q2.Q3.QB.Q`.Qj.Qv.Q\
      w.R0.R8.R9.RA.RB.RJ.R[.R!.Rf.Rn.Ro.R{.R|.SD.SL.ST.SU.SV.Sg.Sh.Si.S~.T*.T6.TK.TL.TM.T^.Tf.Tx.U4.UC.\
      UD.Ud.V$.V%.VD.VU.Va.Vp.Vx.W$.W:.WM.WN.W].W^.Wo.Ww.X#.X+.X=.XE.XO.XY.Xa.X|.Y1.YF.YG.YH.Y`.Yh.Yp.Z#\
      .Z2.ZJ.ZV.ZW.ZX.Zg.Zx.Zy.Zz.[$.[%.[1.[@.[J.[Y.[c.[v.[w.!..!/.!7.!?.!N.!g.!s.!t.]).]*.]:.]V.]^.]h.]\
      i.]q.]y.]z.^7.^A.^K.^S.^f.^n.^|._(._)._1._D._W._X._`._a._k.`&.`I.`S.`f.`g.`s.`t.`u.a3.a4.aB.aJ.ah.\
      ar.as.at.bI.b!.bs.b}.b~.c:.cX.d).d3.d=.dT.d!.dh.dp.dq.dy.e,.e8.e9.eJ.eK.ef.er.ez.f&.f0.f1.f9.fS.fv\
      .f~.g#.g=.g`.gz.h(.h2.hH.hT.h`.hy.i,.i4.i>.iF.i!.if.it.j;.jT.je.jm.j{.k;.kL.k].kg.ks.k{.l).l1.l2.l\
      >.l?.l@.l!.lf.lp.m%.m-.m..m/.m7.m?.mG.mX.m`.mh.mw.mx.n&.n@.nJ.nK.nS.nT.n`.nh.o<.oV.oW.o_.o`.ow.ox.\
      p$.p%.p6.p7.pA.pB.pJ.pK.pS.py.q,.q4.qG.qQ.qs.q}.r2.r3.r4.rb.rn.sG.sV.s^.sq.t<.tR.tS.tf.u1.u2.u:.uB\
      .v$.v,.v-.v@.vJ.vT.vq.w&.w7.w8.wG.wH.wI.wQ.w[.w!.wf.wg.wo.ww.x'.x1.x2.x3.x=.xW.xX.xp.xx.y$.y%.y-.y\
      <.yN.yO.yY.yz.z&.z>.z^.zw.{'.{1.{2.{3.{4.{5.{=.{>.{?.{N.{_.{`.{u.|..|6.|M.|b.|j.|}.}).}1.}L.}M.}N.\
      }j.}k.}~.~#.~$.~..~C.~K.~S.~].~~/#3/#I/#J/#K/#L/#M/#^/#o/$6/$7/$L/$M/$n/%,/%-/%5/%6/%E/%[/&)/&?/&@\
      /&Q/&i/&j/'#/'+/',/'4/'5/'?/'K/'L/'M/'N/'f/'p/(#/($/(7/(V/(^/(j/(v/)$/)G/)V/)^/)x/*&/*./*//*G/*H/*\
      `/*j/+#/+;/+C/+M/+[/+g/+h/+p/+z/,(/,?/,T/,g/,}/--/-./-//-9/-A/-B/-Z/-d/.+/.,/.;/.E/.F/.T/.i/.j/.r/\
      /'//1//I//J//R//p/01/02/0>/0H/0T/0e/1%/1&/15/16/1G/1U/1]/1l/1}/1~/2*/24/25/2U/2d/2w/2x/3L/3[/3!/3x\
      /4$/4%/4&/4;/4G/4H/4I/4Z/4b/4y/4z/5&/59/5A/5P/5Q/5b/5l/5t/5|/6C/6M/6N/6O/6b/6c/6o/6~/7*/7=/7E/7_/7\
      i/7j/8*/84/8>/8_/8`/8o/8p/8q/8r/8z/9?/9N/9O/9[/9l/9}/:)/::/:K/:L/:M/:N/:O/:`/:a/:t/:u/;B/;Z/;b/<-/\
      <7/<?/<K/<U/<]/<g/<o/<p/=%/=&/=0/=C/=[/=!/=d/=n/=v/=w/>*/>+/>5/>Z/>[/>!/>d/>e/>f/>~/?,/?;/?Y/?a/?}\
      /@:/@;/@</@O/@d/@e/@f/@u/A,/Ac/Ak/Al/B(/B2/BU/Bq/C,/C-/C9/Ce/Cf/Cn/Cx/D-/DE/DV/DW/Ds/E*/E4/E</ED/E\
      N/EX/Eg/Ev/F$/F,/F-/FD/FS/F]/F^/F_/Fg/Fz/G6/G>/GW/G_/Gw/H,/H4/HN/HO/HP/HX/H`/Hh/Hi/I5/I6/IN/IV/Ie/\
      If/J(/J)/J8/JT/Jc/Jd/Je/K'/K(/K4/KP/Ka/Kb/Kj/L$/L./L:/LR/Le/Lt/Lu/M0/M8/M9/MS/Mb/Mc/Mt/N7/N?/NK/NL\
      /NZ/N[/Nt/O+/O,/O:/OK/OS/O[/O{/O|/P2/PC/PO/PY/PZ/Pd/Pl/Pt/Pu/Pv/Pw/Q#/Q$/Q%/Q&/Q7/Q8/QI/QJ/Q_/Qg/Q\
      h/Qv/R//R>/RH/RI/RJ/RT/RU/R_/R`/Ra/Rr/Rs/R{/S./S8/ST/S^/Ss/T3/T4/T5/T=/T>/TO/Ti/Tj/Tt/Tu/U./UJ/UR/\
      US/U[/Ue/Um/Uy/V,/V-/V./V//V@/VH/VY/Vt/W./W//W0/W</WK/WS/W[/We/Wm/W~/X*/XB/Xc/Xv/Y-/Y5/YW/Yl/Y}/Z/\
      /Z0/Z8/ZT/Z!/Zx/Zy/[2/[3/[4/[K/[S/[[/[c/[d/[n/[o/[p/[q/[r/[s/[t/[u/[v/!-/!G/!V/!b/!j/!{/]0/]E/]V/]\
      ^/^#/^3/^D/^L/^M/^N/^]/^e/^t/_=/_I/_`/_h/_}/`+/`3/`4/`5/`e/`f/`g/`h/`r/`s/`t/a:/a;/aL/a]/a^/af/ag/\
      as/b#/b-/b5/bA/bB/bL/bT/c&/c./c//c7/cA/cB/cC/cR/cZ/d(/d2/d3/d=/dK/dL/dM/dN/dV/dW/dX/d`/ds/e//e7/eA\
      /eM/e`/ej/f:/f]/f^/ff/fp/fx/fy/g</g=/gK/gS/gT/g!/gd/ge/g{/h5/hK/hS/hc/hk/hw/i#/i+/iR/ia/ii/j(/jL/j\
      [/j!/jk/jl/jv/j~/k1/kR/k^/kf/kg/kx/ky/l;/lL/lr/m%/m=/mG/mO/n(/n0/n:/n^/nf/nr/o)/oG/o^/oq/oy/p%/p:/\
      pK/pU/pV/pW/pp/px/q$/q,/q?/qI/q[/ql/qv/qw/qx/r$/r0/r</r=/r>/rL/rM/rU/r]/r^/rj/rv/rw/sB/sS/s]/sp/sq\
      /t$/t9/t:/tB/tJ/tT/tU/ta/tb/tl/u,/u4/uM/uU/u]/un/uv/uw/v,/v4/v>/vX/v`/vh/vt/v~/w*/w4/w5/w=/wV/wW/w\
      X/wY/we/wv/x$/x>/x?/xG/xH/xI/x!/xw/xx/y$/y9/y:/yD/yL/yM/yf/yn/yo/yw/yx/yy/z./z?/zG/z_/zn/zv/zw/{%/\
      {&/{0/{?/{@/{Q/{Y/{Z/{b/{q/|-/|./|//|7/|X/|Y/|Z/|b/|c/|v/};/}C/}O/}^/}u/~(/~7/~A/~B/~C/~K/~g/~z0#/\
      0#90#A0#I0#h0#i0#j0#t0$40$@0$H0$P0$Q0$Y0$s0$t0%)0%10%;0%<0%R0%i0&60&70&?0&P0&l0'&0'90'A0'B0'Y0'Z0'\
      r0'|0'}0()0(*0(90(:0(;0(W0(l0(v0)00)10)B0)Q0)R0)S0)j0)r0*70*80*R0*S0*m0*u0*v0*~0+30+T0+g0,%0,10,K0\
      ,U0,h0,p0-'0-(0-20-30-40-W0-_0-g0-h0-p0.)0.@0.S0.b0.l0/-0/T0/U0/d0/n0/}00200U00f01$01,01601701W01X\
      01Y01Z01[01g01h01p02%02-02B02J02_02k02l03&03'03(03)03G03O03g03s03}04)04<04M04Y04a04}05-05905Q05g05\
      o05w06)06806B06Z06i06j06k06s07#07-07@07J07T07e07f07g07~08.08C08]08^08v08w09%09<09D09d09e09f09p09x0\
      :-0:70:?0:R0:Z0:i0:q0;$0;%0;-0;.0;F0;]0;g0;h0;i0;x0<;0<C0<K0<L0<M0<W0<f0<r0=.0=60=E0=X0=`0=s0>#0>$\
      0>30>;0>C0>e0?'0?/0?70?H0?I0?J0?Y0?Z0?b0?j0?k0?s0?}0?~0@*0@20@K0@L0@]0@^0@l0A)0A*0A+0A<0AD0AL0AM0A\
      !0A]0Ai0A|0B/0B00B10B?0B@0BJ0BY0Bp0C#0C$0C,0CO0CW0Cf0Cw0D.0D]0E/0EG0EH0EP0En0F#0F40FU0F_0G#0G60G70\
      G?0GI0GJ0Gh0Gp0H+0H30H40H50HH0HI0HJ0HK0HL0HV0Ht0H|0I*0I+0I<0ID0IN0IO0It0J'0J80J90J:0JB0Jk0Jl0Jt0K/\
      0K>0KO0KW0Ks0L#0L=0Lc0M*0M+0ME0MT0M!0Mf0Mn0Mo0Mp0N#0N+0NE0NM0Ns0N{0O00O80OU0O]0O^0Od0P)0PC0PM0P`0P\
      z0P{0Q)0Q10Q90QG0Q]0Qe0Qf0Qg0Q|0R/0R70RN0RZ0Rm0Ru0S/0S70SJ0Sd0Sp0T,0T80T@0TH0TR0TZ0Td0Tw0U)0U30U;0\
      U<0UT0U!0Ud0Ue0Uv0Uw0V%0V/0V>0V?0VN0V]0V^0Vh0W&0W40W50WJ0WV0We0Wm0Wn0Wx0Wy0X.0X/0X70X80X90XA0XK0XZ\
      0X[0Xl0Y#0Y$0Y%0Y&0Y70Y?0Y@0YA0YB0YS0Yo0Z$0Z%0Z@0ZA0ZK0Z^0Z_0Z`0Zj0Zr0Zs0Z{0[.0[?0[@0[H0[P0[Q0[j0!\
      *0!+0!,0!F0!G0!H0!X0!f0!g0]00]80]I0]J0]V0]t0]|0^(0^D0^L0^V0^W0^X0^m0^n0^}0_/0_00_80_B0_J0_K0_Z0_o0\
      `$0`30`F0`N0`V0`^0`_0`t0`u0a30a40a50a60aI0aS0ay0b90bJ0bK0bS0bb0bq0b}0c)0c10c90cO0cg0ch0cp0cq0d%0d-\
      0d70dH0dn0do0dp0e.0e60e>0e?0e@0eA0eR0ec0ez0f&0f'0f80f90fA0fI0fJ0fX0fj0fk0fs0gN0gX0gY0gx0h+0h,0h80h\
      H0hR0h`0i'0i<0iK0iS0i]0ig0j%0j80jG0jZ0jx0jy0k%0k60k>0kX0kb0kl0lB0lJ0lK0lL0l]0l}0m;0mC0mK0mL0mM0mN0\
      mn0m}0nC0nD0n^0n_0n`0nz0o&0o.0o60o>0o?0o@0oH0oP0oq0p&0p<0pM0p!0ph0pr0pz0q/0qI0q!0q]0qe0qq0q}0r+0rN\
      0rO0rd0rl0rt0s'0s(0s)0s80s@0sH0sI0se0sm0s~0t#0t/0t90tA0tM0tN0tV0tW0ta0ti0tq0tr0ts0t{0u-0uC0uT0ue0u\
      f0un0v#0v$0vC0vD0vW0vX0v`0vu0w(0w20wH0wY0wh0x/0x70xN0xZ0xi0y20yE0yX0yk0yl0yv0yw0yx0z10z20zC0zD0zW0\
      z_0zx0{$0{40{<0{=0{N0{V0{^0{z0|*0|Z0|[0|!0|]0|n0}'0}10}D0}E0}M0}^0}_0}i0}s0~&0~00~80~B0~L0~T0~j0~y\
      0~z1#.1#D1#U1#m1$21$G1$H1$i1$z1%81%D1%!1%m1&$1&91&A1&R1&g1&v1&w1&x1'$1'51'=1'>1'F1'N1'Z1'v1'~1(,1(\
      ?1(N1(O1(U1(a1(b1(y1)%1)Q1)`1)h1)r1*+1*31*41*>1*W1*u1+,1+?1+@1+i1+s1,/1,91,W1,j1-/1-71-H1-R1-g1-h1\
      -i1-j1-t1.-1.71.M1.W1.n1.}1/=1/I1/X1/b1/j1/k1/l10#10+10310;10C10K10m10u11G11Q11b11c11d11n11v12-12I\
      12J12R12Z12i12j12k12s13*13613713J13R13a13v13w14214314414>14M14c14k14|15/15G15O15W15X15|16116F16W16\
      f16g16h16p16q16r17%17&17717F17[17z18*18918A18I18Q18d18y19)19*19;19C19l19m19u1:#1:/1:M1:N1:V1:W1:X1\
      :Y1:q1;81;I1;S1;T1;U1;_1;`1;u1;v1<81<G1<h1=81=G1=`1=o1=y1>%1>61>G1>H1>I1>J1>Y1>g1>o1>p1>z1?81?P1?f\
      1?n1?o1?~1@01@:1@B1@C1@D1@U1@p1@|1A(1A01A>1AH1AW1A_1Ai1Au1Av1B+1B,1B-1B51B61BB1BJ1BK1Be1CC1Ca1Cb1C\
      q1Cy1D,1D-1D91DA1DM1D^1Dh1E&1E<1E=1E>1E?1EG1EO1Ef1Eg1Ev1F)1F<1FV1F^1F_1Fk1Fl1G%1G/1G01G81GD1GN1G]1\
      H*1HI1HQ1HY1Hq1Hr1Hz1I81I91IA1Io1J(1JK1J]1J^1Jj1K%1K&1KB1KU1KV1Ki1K|1K}1L/1L71LM1Lc1Ld1M$1M,1M41M5\
      1MF1MN1MO1MY1Mq1Mr1N$1N,1N?1N@1NZ1N[1N!1N]1N^1N_1N`1Na1Nk1N|1N}1N~1O#1O$1O.1O/1OH1OI1OJ1OK1OL1OT1O\
      q1Or1P)1P<1PH1PW1PX1Pd1Pe1Pv1P~1Q#1Q-1QE1QT1QU1Qh1Qp1R#1R?1R@1RA1RB1RC1RD1RW1Rf1Ru1S81S91SG1SO1SY1\
      Sc1So1Sw1T#1T$1T,1T41TC1TR1Ta1Tr1Tz1T{1U)1U>1UM1UN1UX1Ud1Ue1Um1V*1V21V:1VI1Vg1Vs1V}1W81WB1Wd1Ws1W{\
      1X)1X<1XF1XT1Xi1Y-1YG1YX1Yb1Yc1Yq1Yr1Z'1Z61ZL1Z]1Z^1Z_1Zg1Zq1Zr1Z|1Z}1[-1[@1[A1[B1[U1[o1!$1!,1!41!\
      51!U1!V1!x1]/1]>1]O1]k1]l1^#1^61^71^81^91^N1^v1^w1_#1_$1_,1_?1_G1_U1_V1_W1_a1_t1_u1_v1_~1`.1`/1`01\
      `11`;1`J1`K1`S1`T1`f1`g1`h1a'1a(1a01a11a21a:1a;1aN1aO1a[1ac1ad1ay1az1b:1bB1bJ1bZ1bp1cJ1cK1ce1cf1cu\
      1d,1d=1dP1da1dp1dx1e-1e<1eK1eS1eh1er1f,1f-1fG1fH1fI1fS1fj1ft1f|1g*1g+1g31g=1gG1gO1gP1gZ1gm1h/1h71h\
      A1hB1hS1hT1h!1hd1hn1i71i81i@1iO1iW1is1it1iu1j(1j21jE1jX1j`1jj1jr1j|1k(1k)1k11k91k:1kK1kL1kM1kN1kj1\
      ky1kz1l/1l71lQ1li1ls1m/1m71mC1mK1mL1mT1mU1mf1mn1n$1n,1n-1n71n81nP1np1nx1o&1o71oJ1oe1ot1o|1p31pZ1pd\
      1pr1ps1q51q61qZ1qp1r41rI1rQ1rR1rZ1r[1s#1s-1s51sM1se1so1sp1sq1sr1t)1t*1tF1tP1tZ1t[1t!1t]1t}1t~1u*1u\
      =1uR1uZ1ui1uq1ur1v21v>1vF1vN1v]1vv1w21w<1wD1wZ1wt1x$1x.1x61x@1xH1xI1xQ1xi1xj1xt1xu1xv1xw1xx1y(1y)1\
      y*1y+1y,1y>1y`1ya1yb1yc1yk1yl1yz1z:1zF1zU1zf1zg1zs1{.1{81{K1{L1{a1{m1{|1{}1|)1|81|B1|J1|K1|g1|h1|w\
      1}'1}(1})1}31}C1}g1}z1~>1~M1~W1~X1~Y1~p1~z2#32#=2#^2#j2#v2#w2$D2$L2$V2$r2$s2$t2$|2%*2%J2%R2%e2%f2%\
      n2%z2&(2&62&72&C2&T2&c2&t2'$2'%2'&2'E2'_2'i2(92(L2(T2(U2(a2(}2))2)12)22)32)42)52)A2)B2)X2)d2)l2)t2\
      )u2*P2*f2*w2+,2+-2+F2+P2+Q2+`2+u2,22,X2,i2,q2,y2,z2-&2-.2-?2-@2-J2-K2-W2-c2-p2-x2-y2.B2.C2.M2.U2._\
      2.p2/$2/%2/&2/'2/?2/[2/y20%20&20'20620720A20B20J20]20n20x20y21.21<21=21T21i22+22:22X22Y22Z22o22p22\
      x23=23R23S23r23z24&24524624724?24@24A24I24Q24Y24a24i24u25%25&25;25_25`25h25w26#26426I26J26T26U26j2\
      6r26|27;27M27U27e27m27n28*28628W28a28b28j28k28l28m29$29%29-29?29@29U29o29p29q2:+2:12:22:<2:F2:G2:X\
      2:i2:j2:k2:l2:m2;)2;W2;X2;g2;o2;y2;z2<&2<'2<(2<)2<*2<22<:2<_2<g2<x2=$2=%2=L2=]2=n2=v2=w2=x2>$2>%2>\
      -2>.2>62>72>82>B2>U2>y2?.2?C2?T2?U2?V2?`2?h2@(2@02@M2@N2@c2@k2@l2@t2A.2A?2A@2AA2AY2A_2A`2Ah2Ay2B32\
      B42B52B62B>2BJ2BT2B!2B]2Bl2Bm2Bu2B}2C62C72C82C@2CA2CB2CU2CV2Cg2Cx2D(2D)2D52D?2D@2DS2Dh2E(2E)2E52E=\
      2EG2E!2Ej2F&2F'2F12F92F:2F;2FE2FM2Fe2G,2G-2G52G=2GI2GQ2GR2Ga2Gb2Gs2G{2G|2H12H22HC2HD2HE2H!2Hl2Hm2H\
      ~2I12IB2IQ2IR2IZ2Ib2Is2I}2J+2J,2J-2JE2JT2Jk2J{2K'2K>2Ka2Ki2Kq2Ky2L'2L:2LP2La2Lb2Ll2L}2M42M52MV2Mu2\
      Mv2N$2N,2N62N>2N?2NN2Nu2O*2O<2O=2O>2OM2O`2O~2P*2P22P<2P=2P>2PF2PN2PO2PW2Ph2Pp2Pz2P{2Q'2Q/2Q72Q82Q9\
      2QE2QX2QY2QZ2Qb2Qj2R02R12R=2RG2RH2R_2Rn2Ro2Rp2Rx2S-2S52S=2SE2SX2Sp2Sx2T-2T.2T=2TE2TF2TG2TV2TW2TX2T\
      k2U62US2Uh2Ur2Us2Ut2V02V12VG2VH2VI2Va2Vi2Vj2V{2V|2W*2W22W<2W_2Wp2W~2X#2XK2XZ2Xm2Xn2Xo2Y,2Y<2Y=2YG2\
      YH2Ya2Yb2Yn2Yo2Z$2Z32Z;2ZC2Z!2Zf2Zg2[,2[-2[@2[A2[Q2[R2[a2[b2[c2[o2!52!62!>2!F2!R2!~2]32];2]C2]]2^@\
      2^O2^P2^X2^Y2^Z2^d2^y2^z2_&2_52_=2_L2_V2_W2__2_n2_o2`:2`H2`I2`l2`}2a<2aM2a!2af2an2av2aw2b'2b(2b42b\
      W2bX2bp2c$2c,2c?2c@2cW2cc2ck2cs2ct2c|2d*2dJ2dK2d!2dd2de2dt2e)2e82eM2eU2eV2e^2e_2en2eo2ep2eq2f&2fJ2\
      fT2fU2fV2f`2fa2fi2fs2g,2gB2gC2gD2gE2gS2gT2g^2gv2g~2hB2hC2hO2hW2hj2hy2i'2iA2iB2iJ2iK2iU2i]2i^2ij2ik\
      2is2i{2j42j>2jM2jN2j]2je2jf2jp2jx2k-2k52k62kR2kp2l;2lE2l!2ld2ll2l}2l~2mC2mQ2mR2mq2mr2ms2mt2n)2n*2n\
      D2nN2nV2nW2n_2n`2nh2ni2nq2nr2o.2o=2o>2oH2oV2og2oo2oy2oz2p,2p62pE2pc2q#2q+2q,2q-2q52q=2qY2qh2qy2qz2\
      r82r92r:2rV2re2s#2s>2sF2sU2s]2s^2s|2s}2t)2t*2t62t72tE2tV2ti2u+2u,2u-2uK2uc2uk2uz2v&2v'2vU2vm2vn2w(\
      2w22w32wT2wU2wq2w{2w|2x,2x82x92x:2xP2xX2xr2xs2y%2y&2y22yA2yK2yL2yT2yc2z02z82zP2z_2z`2zz2{*2{22{32{\
      F2{e2{x2|(2|;2|<2|D2|S2|]2|i2}92}A2}I2}J2}T2}!2}d2}e2}m2}y2}z2~&2~'2~(2~92~A2~I2~!2~d2~e2~s2~t2~~3\
      #B3#J3#X3#m3#n3#x3$+3$E3$c3$o3$p3%.3%/3%V3%g3%h3%t3&'3&@3&L3&M3&N3&O3&i3'-3'B3'^3'v3(13(D3(E3(F3(W\
      3(X3(Y3(Z3(b3(c3(r3(z3)&3)73)83)N3)_3)`3)q3*G3*H3*R3*!3*]3*g3*v3*~3+#3++3+>3+F3+G3+Q3+R3+e3+m3+n3,\
      %3,-3,I3,J3,j3,r3-&3-03-C3-^3-u3.%3.33.K3.k3.u3.v3/*3/23/33/B3/C3/D3/E3/V3/p3/q30630F30G30O30Y30c3\
      0t30~31.31:31B31Q31k31l32#32-32.32K32S32f32u32}33233333B33X33b33c33t33|34:34;34E34F34G34^34s34{35-\
      35.35635735835935:35M35k35|36*36E36F36W36X36Y36h36r37-37K37W37j37v38/38038138F38P38j38k38l38m39*39\
      839R39S39[39e39m39n39x3:63:@3:^3:_3:`3:a3:y3;73;83;@3;c3;r3<$3<H3<Y3<l3<t3<u3=#3=13=;3=E3=[3=g3=h3\
      =y3>)3>G3>O3>b3>p3?53?D3?[3?l3@.3@=3@P3@X3@b3@s3AA3AB3AC3AK3AU3Aa3Ak3Al3A}3B-3B53B63B>3BF3BG3Ba3Br\
      3C&3C03C83C93CC3CD3CL3Ch3D13DH3DR3DZ3Dd3De3D~3E#3E-3E53EF3EP3EQ3Eb3Ej3Ek3Es3F,3F43FM3FW3Fl3Fm3F|3G\
      (3G)3G53GJ3GT3Gl3H%3H/3H73HJ3HY3I*3I23IA3IB3IP3I^3Iq3Ir3Iz3J-3J.3J63JE3JF3JG3Jn3J|3K(3K)3K*3K+3K73\
      K?3KN3K]3Ke3L%3L?3LP3Lc3M#3M+3M>3MF3MP3MQ3MR3MZ3Md3M|3N93NJ3Nr3Nz3O43O<3O=3OP3OX3Og3Oh3Oi3Oo3Op3Oq\
      3Or3O|3P*3PD3PL3PM3Pi3Ps3P{3Q'3QO3Q[3Ql3Qt3R-3R53R63RG3RH3RX3RY3Rc3S#3S+3S33S!3Sh3Sp3Sx3T43TG3T!3T\
      ]3Tr3Ts3T}3U93UH3UR3US3U]3U^3Uo3V$3V?3VW3Vf3Vn3Vo3V{3W03W?3WG3WQ3Wm3Wn3X#3X$3X,3X63X73X?3XG3XX3Xo3\
      Xp3Xx3Xy3Y%3Y:3Y;3Y<3Y=3YW3Y_3Y`3Ya3Yi3Z$3ZB3ZC3ZD3ZE3ZM3ZY3Zx3[-3[53[63[G3[X3!#3!93!I3!!3!d3!l3!}\
      3!~3]#3]/3]73]G3]Z3]k3]l3]v3]w3^%3^&3^93^J3^V3^^3^n3^|3^}3^~3_83_93_Q3_i3_q3_r3`$3`%3`-3`53`D3`]3`\
      r3`|3a13aO3aW3aa3b(3b)3b*3bO3bh3c(3c)3c*3c83c@3cU3ca3cb3cc3cz3c{3c|3dA3dK3dS3dk3e53eA3eK3ed3ee3eq3\
      e{3f'3f53fA3fB3fJ3fT3fU3fq3g$3g33gD3gS3g]3gi3h%3h-3h53hH3hP3hQ3hY3he3i*3i=3iR3il3im3iu3j/3j03jG3jW\
      3jX3jg3js3jt3j~3k*3k+3k>3k?3kR3ka3kk3kz3lP3lZ3lo3m$3mG3mO3mW3mf3mu3n83nD3nE3nF3nY3nZ3nx3o63oL3oM3o\
      Y3ol3ov3p+3p53p63pV3pW3p_3pm3pn3po3pp3q#3q$3qI3qJ3q]3qi3qq3qy3qz3q{3q|3r*3r+3r,3r-3r53r?3rG3rH3rT3\
      rg3rh3rp3s/3s03s:3s^3sv3t?3t@3t!3t]3te3t~3u,3u63uL3uX3ub3uz3v43vG3vQ3vi3vj3vk3vl3vm3w.3w/3wO3w[3wn\
      3wv3w~3x#3x$3x73x83xD3xS3xT3xU3xf3xg3xh3xi3y63y73y83yD3yP3y!3yt3y|3z13z23z<3z=3zL3zM3zw3{#3{+3{53{\
      63{>3{H3{W3{l3{m3{u3{v3{~3|#3|23|:3|H3|[3|l3|t3}$3}C3}O3}P3}a3}b3}j3}t3}u3}v3~83~93~:3~V3~W3~X3~`3\
      ~l3~v3~~4#54#=4#>4#?4#G4#O4#[4#l4#}4$24$<4$M4$N4$V4$b4$r4$s4%(4%)4%*4%+4%<4%M4%N4%X4%`4%n4%v4&&4&.\
      4&84&R4&!4&]4&^4&f4&{4')4'*4'+4':4'm4(74(?4(R4({4)94):4)R4)S4)]4)y4)z4){4*44*C4*D4*E4*M4*W4*j4*r4*\
      z4+/4+94+J4+V4+m4+n4+o4+p4,%4,&4,'4,/4,74,F4,P4,q4,r4,s4,}4-)4-34-D4-W4-f4-n4-~4.*4.+4.34.;4.C4.d4\
      .l4.v4/64/>4/O4/W4/m4/}40+40P40Z40o41&41.41/41941[41!41h41i41q42C42K42W42_42g42o42p43%43443N43]43^\
      43j43t44'44/44@44J44R44e44m44n44x45$45245C45D45N45h45}45~46#46-46.46A46T46U46V46W46X46g47'47/47047\
      147;47P47Q47_47r47s47{47|48148H48P48Z48d48s49%49-49K49`49s4:64:>4:W4:a4:b4:j4:y4:z4;(4;04;14;G4;H4\
      ;v4;w4<,4<=4<W4<s4=,4=-4=54=64=74=84=B4=L4=d4=l4=t4>)4>*4>J4>b4>n4?#4?24?:4?F4?Y4?Z4?k4?z4?{4@=4@E\
      4@M4@N4@O4@P4@X4@k4@w4A%4A44AP4Aa4Ab4Ac4Ak4Au4Av4B+4B<4BH4B[4B!4B}4C04CC4CM4Cb4Cc4Cm4Cw4Cx4D(4D74D\
      A4DB4DS4Dk4Dl4Dt4Du4D}4D~4E*4E+4E74EH4EI4Eh4Ew4Ex4F+4FY4FZ4Fm4Fn4Fx4G84GK4GZ4Gf4Gn4G}4G~4H#4HA4H[4\
      Hn4Ho4Hw4Hx4I$4I74I?4IG4IQ4IY4Ia4Ir4Is4J94JA4Jd4Je4Jx4Jy4K'4K14K24KH4KI4KQ4KR4KS4KT4Kz4K{4LA4LR4Lj\
      4Lr4Ls4L{4M.4M/4MG4MZ4M[4Me4Mv4Mw4N,4ND4NL4Nc4No4Nw4Nx4O$4O34O;4OG4OO4OP4OQ4OR4O!4O]4Oe4O{4P/4P74P\
      ?4P@4PJ4PR4PZ4P[4Ps4Pt4Pu4Q#4Q-4Q@4QJ4Q[4Qc4Qr4Qs4R,4R-4RM4RU4Rh4Rp4Rx4Ry4S.4S:4SK4SL4S]4S^4S_4S`4\
      Sh4Sw4T#4T+4T>4TF4Tg4Tv4T~4U14UB4UL4UV4UW4U_4U`4Uh4V.4V64V74VZ4Vm4Vu4Vv4W$4W34W;4W<4WD4Wa4X#4X-4X9\
      4XJ4Xh4Xp4X|4Y:4YO4YP4Ya4Yr4Ys4Yt4Z$4Z%4Z84Z94ZL4ZT4Z`4Zy4['4[(4[A4[I4[J4[Y4[h4[i4[j4[y4!.4!J4![4!\
      c4!d4!e4!o4!~4]#4]E4]F4]G4]V4]g4]o4]y4]z4^(4^)4^34^;4^C4^D4^N4^a4^}4^~4_#4_$4_24_H4_I4_U4_V4_i4`'4\
      `(4`X4`n4a*4a24a>4a?4aX4ag4ao4b+4bL4bM4bW4b_4c*4c+4c>4cH4cI4cX4cY4cZ4cb4cc4cd4cl4cv4d-4d.4dA4dO4db\
      4dw4e#4e$4e24e<4eQ4eR4eg4eh4e}4f)4f34f;4f<4fK4fL4fT4fU4fk4fz4f{4g54gL4g_4gi4g~4h#4h+4hV4ho4i+4i<4i\
      J4ib4is4j#4j$4j%4j64jE4j[4j!4j]4j^4jm4k(4k04k84kM4kr4ks4k{4k|4l*4l+4l74l?4lG4lH4lI4lZ4lb4ls4l}4l~4\
      m*4m=4mL4mV4mg4n%4n&4n.4n/4n74n?4n@4nO4nP4nl4o(4oB4oJ4oT4o!4o]4o^4oj4ok4os4o}4p14pK4pW4pX4pk4pl4pm\
      4pn4q*4q24q>4qF4qG4qe4qv4q~4r,4rJ4rK4rL4r_4rk4rz4s:4s;4sG4sH4sP4s_4s`4sj4s{4s|4s}4t64t@4tO4tP4tX4u\
      54u64u>4uO4u^4u_4v(4v)4v84vK4vS4vs4vt4vu4w,4wC4wD4wb4wj4wt4w~4x74xA4xB4xL4xb4x~4y#4y$4y04y84yN4ya4\
      y{4y|4y}4z;4zC4zM4zN4z]4ze4zf4zw4{<4{M4{N4{V4{W4{o4{p4|14|24|<4|=4|I4|J4|R4|S4|d4|l4|v4|w4}*4}44}]\
      4}p4~.4~:4~V4~w5#.5#A5#V5#p5#x5$-5$M5$!5$j5%/5%05%A5%B5%N5%O5%P5%Q5%Y5%c5%t5&'5&E5&M5&k5&s5&{5')5'\
      E5'M5'o5'~5(15(95(E5(M5(N5(l5(m5(n5(v5)45)>5)M5)e5)m5)w5*B5*C5*D5*E5*O5*P5*!5*]5*p5+B5+W5+|5,15,25\
      ,:5,;5,L5,V5,^5,o5,y5,z5-(5-)5-*5-+5-,5--5-55-L5-X5-k5-l5-m5-n5-x5.$5.,5.;5.<5.D5.E5.X5.Y5.Z5.i5.q\
      5.r5/%5/85/I5/Q5/[5/s50/50950H50P50X50Y50a50t51'51151251L51M51W51X51`51s52&52052G52H52P52_52`52o53\
      #53$53,53S53T53U53V53r53s54(54954:54B54P54Q54r55'55(55=55>55?55@55A55I55J55[55!55f55l55t55|56,5695\
      6:56I56J56d56l56m56~57#57-57.57/57057C57R57!57]57e58)58858@58Y58a58b58l58m58n59#59959A59Z59b59c59d\
      59e59f59n5:+5:,5:H5:]5:e5:f5:v5:w5;75;A5;I5;J5;K5;L5;e5;m5;n5;~5<*5<25<:5<D5<E5<M5<N5<V5<n5<v5=$5=\
      %5=D5=P5=X5=b5=l5=m5=w5>'5>75>A5>I5>e5>v5?05?Q5?R5?^5?j5?r5@)5@*5@+5@,5@Q5@o5@}5A)5A85A95AJ5AR5AS5\
      A_5Ai5Aj5Ay5B)5B*5B+5BJ5BK5BU5Bj5Br5C&5C'5C(5C)5C15C@5CV5Cg5Ch5C}5DD5DE5DF5D[5De5Df5Dw5E,5E;5E<5E=\
      5EN5Ea5Ei5F'5F65F75FA5F^5Ff5Fg5Fh5Fi5Fs5F}5G)5G*5G?5GI5GU5GV5Gi5G|5H15H!5Hd5He5Hv5H~5I#5I45I55IF5I\
      P5IX5IY5IZ5Ib5Iw5J#5J/5J>5J?5J@5JP5JZ5Ji5K,5K65KI5KS5K[5Ke5Ko5Kp5K~5L#5L$5L35L?5LK5LW5LX5Lb5Lj5Lk5\
      Ll5L}5L~5M*5M=5MI5MZ5Md5N(5N75N?5N@5NA5NB5NZ5N[5Ne5Nq5Nr5Nz5N{5O'5OC5Od5Op5Oq5Oy5Oz5P65PT5PU5P]5Pe\
      5Pt5Pu5Q#5Q+5Q85QX5Q`5Qo5Q{5R65R75RJ5Ro5Rp5S05SL5SM5S[5T&5T'5T(5T65T>5TF5TG5TH5TI5T_5T`5Tx5U&5UC5U\
      K5UL5UT5UU5Ur5V'5V/5V95VS5V[5V!5Vd5Vy5Vz5V{5W45W55WH5Wr5X25XL5XT5XU5Xs5Xt5Xu5X}5Y)5Y15Y25Y<5Y=5YE5\
      YF5YG5Yg5Yo5Z&5Z.5Z/5Z05Z85Z95ZA5ZV5Zb5Zj5Z{5[75[?5[b5[|5!15!95!I5!Q5!j5!r5!s5!t5!u5](5]95]A5]B5]!\
      5]]5]e5]f5]u5]v5^&5^55^65^N5^O5^P5^X5^Y5^h5^p5^x5_$5_75_F5_G5_Z5_{5_|5`,5`-5`.5`=5`O5`^5`f5`~5a*5a\
      J5aT5aU5ad5al5at5b65b75b?5bG5bZ5bi5bq5br5bs5bt5c>5cV5ci5d%5d-5d.5d85dB5db5dc5dv5e+5e35eL5eV5eg5ez5\
      e{5f65fI5fl5fm5fu5f{5f|5g75gH5gI5gZ5g[5gc5gx5h-5h>5hF5hU5h]5hg5hq5i-5iC5iu5j=5j>5j?5jN5jO5jW5jX5jk\
      5js5jt5kB5kS5kh5ki5l'5l(5l75lO5lW5lX5lY5lc5lm5ln5lo5ly5m25m<5m=5m>5mH5mb5ml5m}5n85nI5nQ5nY5nc5nk5n\
      s5nt5n|5o(5o05oA5oB5oS5oT5oe5of5or5p45p55pA5pR5pl5pt5p~5q35q45q@5qA5qK5qW5q_5q`5qh5q}5r25r<5rV5re5\
      ro5s<5sF5sR5sZ5sk5su5t(5t45t@5tO5tY5ta5tb5u-5u95uC5uK5uL5uM5u^5uh5ut5uu5v#5vA5vB5vL5vM5vN5vh5w-5w5\
      5wf5wg5wo5x&5x<5xM5xN5xX5x`5xo5xy5y)5y:5yD5yE5yV5yb5ys5y}5z)5z*5z95zL5zM5zb5zj5{(5{)5{85{B5{U5{V5{\
      ^5{_5{g5{h5{i5{q5{r5|05|S5|[5|e5|f5|x5}+5},5}N5}_5}x5~-5~.5~/5~05~15~25~35~F5~`5~j5~t5~|6#96#:6#I6\
      #Z6#[6#!6#k6$&6$'6$=6$E6$a6$i6%+6%:6%B6%L6%T6%!6%h6%r6%s6%t6&$6&%6&-6&56&?6&P6&Q6&`6&h6&t6'+6'I6'q\
      6(&6(@6(Q6(h6(r6(|6(}6))6)@6)a6)k6)l6)t6*'6*/6*76*J6*K6*L6*a6*b6*j6*r6+)6+:6+;6+C6+R6+S6+o6+y6,?6,\
      R6,a6,k6-66-76-?6-@6-H6-]6.$6.%6.-6.56.=6.P6.Q6.]6.k6.w6/,6/<6/=6/>6/H6/P6/Z6/d6/w6/x60,60-60760H6\
      0I60Q60Y60Z60[60p60z61*61+61,61461K61S61q61y61z62&62'62(62;62<62F62P62r62z63(63M63U63V63W63h64%64/\
      64064N64a64p64q64r64s64t65D65E65O65P65`65a65b66)66366;66<66D66E66^66j66r66s66t66|67167@67S67q68&68\
      ;68G68i68s69#69$69.69H69R69g69o69y69z69{6:;6:<6:F6:P6:a6:k6:s6;*6;26;36;46;<6;=6;M6;W6;f6;n6;o6;~6\
      <N6<X6<k6='6=/6=B6=C6=T6=!6=]6=e6=f6=g6=h6=~6>*6>26>:6>]6>e6>o6>p6>q6>r6>s6?:6?B6?P6?!6?]6?i6@+6@5\
      6@=6@>6@?6@R6@c6@k6@s6@}6@~6A*6A46A56A=6AE6AO6Ad6Ae6Am6B&6B96B:6BI6BQ6B[6Bl6Bz6C&6C'6C16CB6CS6C]6C\
      s6C{6D96DG6DH6DY6Da6Db6Dj6Dk6Ds6D{6E16E26EL6EM6E`6Es6F*6F+6F:6FP6FX6Fk6F{6G'6G/6G06G>6G?6GK6GL6GM6\
      GN6G_6Gi6Gz6H&6H'6HA6H_6Hg6Hh6Hr6Hz6I&6I?6IG6IX6Id6J(6J)6J*6J26J36J;6J<6JD6JE6JM6Jf6Jw6K#6K+6K56K6\
      6K76K86KT6K^6Kx6Ky6L06LA6LI6L^6L_6Ln6Lo6Lp6M66Mb6Mq6M{6M|6N36N;6N!6Nd6Nn6O46O@6OQ6OY6O|6O}6P-6P96P\
      E6PF6PG6PO6PP6P!6Ph6Pi6Pq6Py6Q)6Q16QG6Qc6Qd6Qw6Qx6Qy6R<6RD6RZ6Rp6Rq6Ry6S%6S36SB6SN6SO6SP6SQ6SY6Sl6\
      Sm6Sw6Sx6T&6T06T16TD6TP6TX6Tb6Tl6Tx6U:6UD6UL6UT6Ue6Uf6Uw6V*6V+6V36V=6V>6V?6VP6Vq6V{6V|6V}6W+6W36WD\
      6WL6W_6Wg6Wh6X'6X56X66XB6XL6XM6XN6XO6XP6XQ6Xb6Xs6Xt6X|6Y*6Y=6YE6YV6YW6Yf6Yr6Z76ZE6Z]6Zg6Zh6Zt6[+6[\
      56[66[P6[X6[k6[s6[{6!'6!(6!B6!L6!h6!i6!w6!x6](6]R6]!6]m6^-6^56^F6^]6^{6^|6_/6_>6_H6_W6_a6_v6`)6`*6\
      `96`Q6`[6`l6`t6`u6a*6a26a<6a=6aL6ak6a{6b'6b(6b)6b16b26b36b46b>6bO6bP6bQ6bm6bn6bo6b~6c#6c$6c%6c86cG\
      6cQ6c[6cc6cd6ce6cz6c{6d=6dG6da6di6dq6dr6e-6e.6e66e@6eO6e[6eu6e}6f26fA6fT6fg6fo6fw6g%6g&6g.6gC6gD6g\
      E6gO6gY6ga6gy6h,6h=6h>6h_6hn6ho6i+6i76iJ6i_6i`6j#6j$6j36j;6jN6jZ6jb6jc6jm6jn6jo6j~6k:6kD6kL6k]6ke6\
      kq6l36l;6lG6lO6l]6l^6lh6li6lj6lr6ls6lt6lu6l}6m26m36mF6mG6mO6mP6me6mm6m}6n)6n16n26nW6nX6nY6nj6nr6nz\
      6oC6oK6oU6o_6ou6o}6p46p56pD6pE6pc6q*6q+6q56qD6qL6qT6q^6q_6qg6qo6qp6r'6r16r96r:6rF6rG6rV6rW6rX6r{6s\
      K6sS6sT6s`6ss6st6su6t#6t66tE6tF6tG6tV6tl6tt6u$6u%6uH6uT6u!6u]6u^6um6uw6ux6uy6uz6u{6vK6va6vm6v|6v}6\
      w66wE6wM6wW6wX6x'6x(6x)6x36x46x<6xH6x[6x!6xd6xe6xf6y/6y>6yM6yi6yq6y}6z26z:6z;6zL6zh6zt6zu6zv6{-6{.\
      6{:6{;6{<6{D6{L6{[6{c6{d6{u6{}6|06|E6|F6|N6|O6|W6|c6|d6|p6}+6}>6}O6}Y6}a6}k6}z6}{6}|6}}6}~6~S6~d6~\
      e6~f6~t6~u7#(7#07#:7#F7#G7#O7#W7#l7$'7$17$A7$I7$Q7$Y7$e7$m7$~7%.7%67%77%G7%X7%Y7%a7%i7%j7&$7&.7&=7\
      &G7&V7&^7&_7&r7&z7'-7'E7'U7'h7'i7'|7(/7(M7(U7(|7)(7)07)?7)M7)U7)V7)`7)s7)}7*)7*?7*K7*e7*v7++7+T7+!\
      7+k7,<7,F7,W7,f7,~7-17-;7-C7-R7-S7-k7-|7.87.S7.T7.^7.f7.p7.x7/17/97/P7/!7/]7/^7/f70$70<70K70Z70[70\
      !70d70l70m70~71#71571671771871971C71K71^71_71`71l71t72)72*72+72,72H72W72}73/73973H73Y73a73t74.7487\
      4@74h74r74s75375T75i75j75k75w76@76A76B76J76o77:77[77e77f77g78+78<78H78P78Q78R78c78d78e78{79I79S79i\
      7:%7:67:M7:m7;'7;/7;B7;P7;z7<&7<97<:7<;7<E7<Q7<Y7<a7<b7=$7=77=?7=[7=j7=k7=s7=t7>$7>,7>47>G7>Z7>[7>\
      u7>v7>~7?17?97?A7?O7?Y7?g7?h7@*7@K7@S7@o7@~7A*7A;7A<7A=7A>7A?7AP7AX7AY7AZ7Ad7Al7Av7A~7B*7BF7BU7B]7\
      B{7C27C:7C;7C<7CK7Co7Cy7D.7D67D77DG7DS7D]7De7Dm7Dy7E%7E-7EE7EF7EG7ES7E[7E!7Ef7Eg7Ev7Ew7Ex7F$7F%7F-\
      7F.7FS7Fi7Fx7GB7GU7GV7Gt7Gu7G}7H/7HU7Hc7H{7I+7I,7I-7I57I?7IN7Ix7Iy7Iz7J(7J)7J*7J+7JP7JQ7Jy7Jz7J{7J\
      |7J}7K27KC7KR7KS7Kv7Kw7L#7L47LB7LJ7LR7Lg7Lh7Lw7M,7M=7MI7MQ7MY7Ma7Mr7N47N<7ND7NS7N[7Ne7Nq7O&7O07O87\
      OB7OJ7OK7OS7Oh7O~7P#7P17P27P:7PD7PL7PT7Pb7Pc7Pv7Q)7QL7QT7QU7Qp7Qx7Qy7R>7R?7RI7RQ7Ra7S#7S+7S,7S47SE\
      7SO7SW7Sw7Sx7Sy7T,7T;7TJ7TT7T!7Tr7U'7U/7U07U?7UG7UQ7Ub7Uj7Uk7Ul7Um7Un7V'7V/7V07VL7V_7V`7Va7Vi7V~7W\
      57W67W77WF7WG7WH7WI7WJ7Ww7Wx7X/7X77XC7XT7Xe7Xf7Xg7Xs7Y#7Y17Y97YA7YB7YJ7YZ7Z#7Z+7Z<7Z=7Z>7ZF7ZG7ZO7\
      ZP7ZX7Z`7Zh7Zp7Zq7Zy7[?7[P7[_7[n7!#7!+7!D7!P7!Q7!p7]'7](7])7]*7]:7]D7]L7]M7]W7]h7]i7]j7^*7^+7^,7^>\
      7^?7^K7^L7^_7^}7^~7_P7_Q7_d7_n7_o7`&7`'7`(7`07`17`27`C7`D7`N7`O7`]7`}7a47a57aE7aZ7at7b$7b%7b/7b07b\
      <7bF7bj7bt7bu7c%7c-7c.7c?7cP7c|7c}7c~7d77d?7dI7dZ7db7ds7e%7e&7e07eC7eD7eN7ee7et7eu7f57f=7f>7fH7fI7\
      fJ7fK7f!7ff7fp7fq7fr7fs7g<7g=7gE7gM7gN7gX7gk7h/7h;7h<7hK7h!7h]7h^7hm7hw7i%7i/7i;7iG7iS7iT7i!7i]7i^\
      7i_7i`7ia7ii7ij7ix7iy7iz7j17j27j37j;7jC7jD7j^7jd7js7jt7ju7jv7k)7k*7k?7kI7kZ7km7ku7k}7k~7l*7l;7l<7l\
      V7lh7l{7m'7m/7m77m?7m@7mA7mb7n07n:7nI7n!7nf7nn7o07o87oO7oY7oZ7of7on7p'7pQ7pl7p}7q/7q;7qC7qK7qU7q]7\
      qi7qu7q}7q~7r*7r27r37r;7rC7rX7rg7ro7rp7r~7s#7s$7s97sA7sI7sb7ss7t#7t;7t<7tM7ti7t|7u;7u<7uD7uc7uk7us\
      7v/7v07vC7vK7vZ7v~7w07w87w97wA7wY7wZ7x*7x27x:7x;7x!7x]7xe7xm7xn7xv7x~7y@7yj7yk7y~7z37z47z57zD7zU7z\
      V7zW7zX7zg7{$7{%7{&7{>7{J7{K7{Z7{d7{s7|17|F7|G7|V7|`7|j7|r7}.7}/7}77}?7}b7}c7}d7}l7~#7~$7~B7~L7~X7\
      ~k7~z7~{8#?8#N8#V8#^8#t8$08$88$98$A8$B8$C8$K8$L8$M8$^8$_8$k8$~8%#8%:8%B8%Z8%d8%e8%m8&-8&B8&Q8&R8'$\
      8'58'J8'i8'j8'k8's8'}8(=8(>8(J8([8(m8)&8)08)A8)f8)g8)q8)y8)z8*(8*28*<8*=8*E8*T8*!8+%8+-8+I8+J8+j8+\
      k8,$8,.8,68,78,H8,P8,Q8,k8-)8-18-28-<8-D8-g8-h8-w8-x8-y8-z8-{8-|8..8./8.B8.C8.V8.`8.a8.i8.q8.r8.|8\
      /38/48/G8/O8/[8/c8/d8/l80#80880G80O80P80!80d80l80t80u81,81-81.81/81081181=81>81F81G81X81Y81a81r81z\
      81{82)82*82482>82?82P82r83.83?83@83O83^83t84)84*84984Q84q84r85%85&85'85J85R85Z85[85j85k85u85}86286\
      <86=86E86Z86r86|86}87)87:87B87L87d87p88*88C88V88W88a88v88~89389O89^89o89p89x89y8:-8:58:H8:I8:^8:o8\
      ;$8;58;D8;S8;T8;f8;p8;z8<,8<;8<P8<X8<g8<q8<r8<z8=&8='8=U8=e8=t8>)8>38>O8>h8>i8>q8?(8?D8?S8?o8?p8?z\
      8@18@[8@c8@t8A)8A:8AF8AN8AO8Ab8B-8B.8B/8B08B18B;8B<8BT8B`8Ba8Bm8C$8C%8C&8C'8C/8CB8CZ8C[8C!8Cr8DG8D\
      H8DN8DO8DP8DX8Dr8Dz8E(8E98EA8EI8EZ8E[8Eu8F(8F)8F58F68FE8FF8FG8FO8Fd8Fe8Ff8G&8G28G38G;8G<8G=8GM8Gr8\
      Gz8H(8H08H88H98HG8HH8Hb8Hc8Hr8Hz8I*8I+8I58I=8I>8IF8IR8IS8IT8IU8Iu8I}8J>8J?8JG8JO8JY8Jc8Jd8Jl8Jt8Ju\
      8Jv8K-8K@8KS8K]8Kn8Ko8L$8L,8L?8L@8LS8Lb8Lq8Ly8M08M18MK8MS8M[8Mc8Mk8Ml8Mt8M~8N.8N/8N08NP8NZ8N[8Nc8N\
      k8Nl8O,8O48OE8OS8O_8Og8Oq8Or8P)8P58P?8PI8PJ8PK8P^8Pf8Pg8Pq8Pr8Q.8QC8QM8QW8Qv8R(8R28R<8R=8RE8RF8R[8\
      Rn8Ro8R}8R~8S58S68S78SA8SP8SX8T#8T/8T98TP8T!8T]8Te8Tm8Tw8U%8U-8U78UJ8UR8US8U[8Ue8U}8V+8VE8V_8Vt8Vu\
      8W*8WD8WP8WX8W`8Ws8X&8X.8XJ8XK8Xc8Xd8Xe8Xq8X{8X|8Y58YH8Y[8Y!8Y]8Z(8Z08Z88ZB8ZN8Za8Zm8[+8[:8[;8[C8[\
      _8[`8[j8!#8!$8!%8!<8!H8!I8!J8!b8!c8!d8!e8!f8]$8]78]?8]]8]p8]z8^/8^78^H8^P8^j8^k8^u8_#8_98_:8_X8_Y8\
      _e8_x8_y8`%8`<8`F8`W8`_8`i8`q8a;8aT8aU8a_8ak8al8at8a|8b,8b-8b.8b/8b78bH8bP8bQ8bm8b~8c58cD8cE8cQ8c`\
      8ca8d%8d48d58d?8dG8dX8db8dx8e68eP8eQ8eY8ec8et8f68fF8fG8fH8fP8f_8fn8g48g58g68gB8gN8gV8gg8go8gp8gz8h\
      &8h.8hH8h]8hu8i(8iI8iQ8iR8iZ8i[8ii8ix8j?8jI8jX8jY8jh8j}8j~8k#8k<8kM8kU8kg8kh8kp8l#8lJ8lT8l!8ld8ll8\
      lx8m(8m;8mU8mV8mg8mh8m{8n68nG8n!8n]8n^8ns8o*8o28o38oH8oI8oQ8oR8oe8oo8o{8p08p>8pO8p`8pa8pb8pc8po8q(\
      8q)8q38q;8qL8q[8q!8q]8qe8qo8qw8qx8r?8r@8ra8ri8rj8s28s:8sF8sG8sH8sN8sO8sP8sZ8s[8s!8s]8s{8t68tR8tS8t\
      ]8tl8u68uN8uO8uP8uq8u{8u|8v*8v+8v>8vH8vW8v_8vg8vz8v{8w08wA8wB8wC8wR8wS8w`8wq8wy8wz8w{8x+8x,8x-8x58\
      x?8x@8xH8xR8xs8y58y68y78y?8yR8yS8y]8y^8ym8z88zI8zJ8{38{K8{L8{V8{i8{x8|(8|)8|*8|+8|,8|?8|@8|H8|I8|Z\
      8|f8|p8}48}<8}O8}P8}Q8}[8}g8~#8~$8~38~48~58~N8~O8~P8~Q8~Y8~c8~m9#89#99#A9#B9#C9#K9#S9#T9#!9#d9#n9#\
      o9#p9$39$;9$E9$K9$S9$d9$n9$o9%(9%99%A9%B9%J9%R9%k9%w9&39&;9&<9&K9&L9&M9&s9&}9'69'N9'm9'~9(*9(W9(X9\
      (Y9(Z9(b9(q9(r9(z9({9))9)*9)@9)A9)e9)z9*/9*@9*A9*P9*f9*n9+29+I9+e9+f9+n9,%9,-9,.9,A9,I9,J9,l9,m9,u\
      9,}9-)9-*9-;9-<9-=9-d9-n9-v9-~9.#9.49.G9.H9.^9._9.`9.h9/=9/L9/a9/b9/q9/r9/s9/t9/~90890B90C90K90!90\
      ]90^91'91591=91s92-92G92O92k92u92}93)93893B93J93R93S93t93|94,94;94S94]94l94t94|94}95495595F95G95U9\
      5q96*96+96>96J96V96W96j96k96u96v97-97597A97T97U97q97r97s98598?98N98X98i98j98t98u99*99299<99Q99R99c\
      99m99u9:*9:49:59:=9:>9:Q9:c9:t9;-9;79;C9;D9;N9;a9;o9;p9;|9<39<D9<E9<M9<W9<h9<i9<|9=79=?9=I9=q9=y9>\
      39>;9>N9>_9>p9?*9?+9?59?69?79?Z9?b9?|9?}9@69@>9@U9@]9@g9@o9A(9A)9A59A?9AK9AL9Ak9A~9B*9B29B:9B;9B<9\
      BO9BW9Bo9Bw9C*9C29C:9C;9C<9C=9CE9CV9Ce9Ct9Cu9D#9DL9DM9Dl9Dv9E-9E.9EL9EM9EU9Ej9Er9F,9F89FB9FS9Fk9Fw\
      9G%9G19G99GC9GK9GZ9G[9Ge9H#9H;9HC9HD9HE9HF9HU9Hn9I*9I29I:9IB9IU9Id9Ie9Im9J&9JB9J!9K29KK9K`9K}9L99L\
      S9L[9Lw9M#9M29M:9M;9ML9MM9MU9M]9M^9Mj9Mr9N'9N19NI9Ne9Nf9Nn9Nv9O+9OE9OU9Om9On9O~9P#9PX9P`9Pa9P{9Q59\
      QK9QL9QM9Q`9Qn9R39RE9RM9RU9Rh9Ri9Rq9R{9S79S?9SP9Sa9Sv9T/9T@9TH9TP9TX9TY9Ta9Tb9Tl9Tm9Tn9To9Tw9Tx9U+\
      9U<9UK9U]9U^9Um9U|9V(9V09V19VM9VW9VX9Vr9Vz9W39W49Wn9X%9XA9XV9Xk9Xs9Y*9Y+9Y39Y49YW9Yo9Z39Z49ZC9ZD9Z\
      L9Zh9Zi9Zs9[(9[79[C9[K9[S9[T9[!9[]9[^9[_9[{9!79!?9!@9!H9!T9!k9!~9]89]@9]Q9]p9]x9^$9^%9^:9^I9^J9^K9\
      ^L9^T9^i9^u9_19_99_Q9_o9_p9_q9`,9`E9`M9`i9`j9`r9a,9aB9aC9aD9aL9aM9aW9aw9b59b?9bG9bH9bW9bX9bo9c$9c5\
      9cD9cL9c]9cg9ch9ci9cs9c}9c~9d#9d$9d,9d-9d59d?9dG9dH9dP9dQ9dR9dS9dj9d}9e89eK9eL9eM9e!9ek9e~9f*9f+9f\
      :9f;9fR9fZ9f[9fa9fm9g29g39gB9g^9gx9h&9h<9hM9hN9hk9i'9i(9i09i<9iV9iW9i_9ii9iq9iy9iz9j/9j;9j<9j=9jS9\
      jT9jj9jr9jz9kT9ku9l(9l)9l*9l29l:9lV9li9m29m:9m;9m<9mQ9md9me9mm9n49n<9nD9nE9nF9ne9o%9o:9oR9p(9p49pG\
      9pV9pW9pX9pp9px9q89q@9qH9qP9qa9qb9qs9qt9q|9r(9r29r:9rF9r`9ra9rb9rj9r{9s'9s39s;9s<9sH9sP9sZ9s|9tE9t\
      F9tN9tO9tP9tZ9tz9t{9u'9u69u>9ug9uh9up9uq9u{9v09v<9vS9vd9ve9vm9vn9w,9wL9wM9wN9wO9wP9wQ9wx9x,9xM9xU9\
      xc9xk9xu9x}9x~9y#9y@9yA9yB9yC9yV9y^9ym9yu9z59zM9zN9zV9{*9{29{G9{V9{W9{c9{i9{j9{r9{|9|A9|B9|Q9|[9|c\
      9|d9|u9}*9}+9}39}=9}>9}?9}T9}!9}o9}y9~09~C9~O9~h9~t9~|:#*:#9:#N:#O:#W:#X:#g:#h:#i:$$:$=:$E:$M:$N:$\
      X:$Y:$Z:$j:$r:%':%/:%>:%?:%]:%e:&):&*:&;:&<:&D:&E:&F:&G:&S:&[:&{:&|:&}:&~:'#:'-:'.:'/:'0:'J:'V:'b:\
      'c:'q:'y:'z:'{:'|:(/:(K:(L:(X:(`:(l:(t:(~:)>:)U:)h:)t:)|:*7:*H:*P:*Z:*[:*n:+%:+D:+`:+a:+b:+c:+k:+l\
      :+v:+~:,*:,+:,9:,C:,D:,^:,_:,w:-B:-C:-T:-^:-o:-p:.':.(:.0:.1:.2:.I:.!:.f:.g:.x:.y:/7:/8:/@:/P:/_:/\
      g:0#:0+:0K:0!:0r:1%:1-:1.:1/:19:1J:1Y:1a:1b:1u:1}:2G:2!:2f:2{:2|:3(:39:3A:3I:3e:3q:3r:3s:4&:4N:4X:\
      4`:4a:4p:5':5?:5@:5A:5B:5W:5_:5`:5u:5}:69:6::6;:6<:6H:6I:6^:6_:6r:6s:6t:6u:6v:6~:75:76:7@:7J:7g:7z\
      :8*:86:87:88:8T:8U:8V:8n:9.:9/:9;:9C:9S:9]::8::9:::::I::Q::d::l::}:;):;*:;+:;3:;;:;E:;M:;U:;]:;^:;\
      m:;n:<':<1:<M:<Y:<Z:<[:<c:<d:<e:<f:<g:=%:=&:=.:=K:=W:=f:=p:>%:>1:>9:>A:>B:>Y:>Z:>b:>j:>r:?%:?/:?;:\
      ?<:?D:?L:?M:?N:?O:?Y:?e:?f:?w:@7:@8:@P:@X:@k:A*:A+:AH:AT:Aw:B,:B-:B.:BH:BT:Bt:Bu:C(:C0:CU:Cv:Cw:DB\
      :DQ:DY:Dv:D~:E#:E$:E,:E-:EG:EH:EP:Ea:E{:F7:FH:FI:FJ:Fr:Fs:F}:G+:GE:GF:GP:GQ:G[:G|:H*:H+:H,:H9:HU:H\
      V:I':I/:IF:IG:IX:Id:Ie:I{:J':J/:J0:J1:J@:JL:J[:K+:K<:KF:KR:Kk:Kl:Kt:Ku:K}:L+:L,:L-:L.:L/:LD:LP:L!:\
      Ld:M':M<:MD:MV:MW:Mo:N&:NB:NU:Ne:No:Nw:O#:O+:O,:O-:O@:OL:OM:ON:OO:Ob:Oj:P%:P-:P9:P::P;:P<:PD:PW:Pg\
      :Pv:Q@:QL:Q[:Q!:Qv:Qw:R=:R>:RX:R`:Rh:Rw:S':S(:SB:SL:SM:S`:Sa:Sb:Sc:Sk:Sl:St:T9:TA:TP:TZ:Ti:Tw:U5:U\
      K:Ue:Ux:V&:V7:V?:V!:V]:Ve:Vm:W0:W8:W^:Wj:Wk:Ww:Wx:Wy:X,:X=:XN:XV:X^:X_:X`:Xu:Y6:YL:Y]:Yn:Yo:Z$:Z7:\
      ZJ:Z[:Zn:Zo:Z~:[C:[O:[[:[c:[t:!':!N:!a:!i:!j:!t:]6:]B:]C:]D:]L:]M:]W:]f:]n:]v:]w:^5:^6:^>:^J:^c:^k\
      :_&:_.:_/:_9:_A:_T:_y:`.:`@:`Q:`R:`Z:`[:`!:`h:`u:`}:a2:a::aB:aQ:aR:aS:ac:ad:ae:af:an:b,:b4:b<:bF:b\
      N:bO:b`:ba:bi:bj:br:bz:c.:c6:cW:cl:d%:d&:d.:d=:d^:df:dn:dx:e-:e7:e8:e@:eQ:eY:ee:em:en:f*:f2:fG:fO:\
      fY:fZ:ff:fw:fx:g$:g%:g&:g7:g?:gN:g_:gi:gj:h&:h':h::hB:hN:hO:hP:hQ:h_:i.:i::i;:iC:iK:iS:i]:ii:ij:ir\
      :iz:i{:j':j3:j4:j5:j=:jJ:jV:j^:jh:jr:js:jt:j|:k/:k7:kJ:k!:kf:kg:k|:l8:lW:lX:lm:ln:lz:m-:m.:m/:m9:m\
      ::mB:mC:mT:m`:ma:mb:mc:mq:n8:n@:nH:nb:nl:o*:o2:o3:o4:o5:o6:oB:oJ:o[:o!:oh:ov:o~:p*:p+:p3:p;:p<:p=:\
      pP:pc:pv:p~:q#:q-:q.:q8:q9:qR:qg:qx:r&:r':r(:r@:rH:rR:ra:rb:rq:rr:s):s5:sF:sG:sO:sP:sQ:sm:t':t(:t2\
      :tC:ti:ts:u*:u@:uL:uM:uN:uZ:u[:ui:uj:v':v1:v2:v3:v=:vE:vT:v^:w%:w6:w7:w8:wF:wN:wX:wY:wc:wo:wp:wx:w\
      y:x%:x&:x>:xQ:x`:xz:y(:y):yD:ye:yf:yn:yv:y~:z1:zF:zN:zh:zp:zq:zy:{):{1:{2:{3:{4:{<:{K:{L:{T:{!:{s:\
      |,:|-:|b:|j:|k:|u:}<:}F:}N:}O:}Y:}c:}k:}|:~/:~;:~L:~!:~d:~s:~t:~u;#';#/;#O;#i;#j;#};#~;$,;$6;$N;$O\
      ;$P;$m;$u;%);%3;%D;%L;%o;%p;&,;&F;&~;'G;'S;'];'i;'j;'y;(';(:;(B;(W;(X;(Y;(n;(v;(w;(x;(y;).;)8;)B;)\
      J;)c;){;*2;*:;*;;*C;*D;*E;*M;*b;*j;+%;+4;+Z;+v;,$;,%;,:;,;;,C;,f;,g;,h;,t;-8;-B;-L;-V;-W;-X;-`;-q;\
      .&;..;.J;.[;.i;.|;/3;/O;/f;/n;/v;06;07;0C;0S;0f;0r;1%;1-;15;16;1>;1?;1P;1X;1g;1o;1p;1q;1{;2';2>;2?\
      ;2N;2O;2b;2w;2x;2y;2z;3&;3';3:;3B;3U;3f;3y;4?;4G;4X;4Y;4e;4t;5/;50;56;57;5F;5W;5a;5y;5z;6*;6?;6G;6\
      e;6m;6u;7<;7D;7U;7d;7n;85;8?;8@;8J;8T;8e;8};8~;98;9@;9O;9Y;9j;9k;9l;9v;9w;9x;:0;:A;:I;:X;:Y;:c;:d;\
      :e;:m;:n;:o;:w;:x;;(;;9;;H;;T;;!;;];;e;;o;;~;<*;<+;<3;<?;<@;<J;<T;<U;<h;<p;<z;=1;=2;=C;=O;=W;=a;=p\
      ;>5;>6;>R;>S;>f;>w;?#;?+;?A;?R;?Z;?[;?!;?];?e;?o;?p;?z;?{;?|;?};@@;@J;@R;@S;@];@e;A#;A$;A,;A-;A.;A\
      /;A0;A:;A;;AI;An;A};B';B?;BM;BW;B_;Bw;Bx;C$;C%;C3;CO;Ch;Ci;D$;DC;DK;DZ;Dd;De;Df;E';E6;EW;EX;EY;Ea;\
      Ew;F#;F2;FE;FF;Fb;Fs;F{;F|;G/;G9;GE;GM;G^;Gj;Gk;H-;H7;HC;HD;HY;HZ;H[;Hc;Hk;Hl;H};I0;I8;IK;I`;Il;Im\
      ;Iu;J7;JH;JI;JJ;JR;JS;J];Ji;K.;K6;K>;KQ;K`;Ka;Kb;Kc;Kd;Ke;Kf;L$;L.;L6;L>;L?;LP;LQ;LY;Lp;Lq;M1;MD;M\
      L;MV;Mb;Mz;N(;N0;N:;NM;NN;N];N^;Nf;Nu;O(;O4;OQ;OY;Oq;Oy;P2;P3;P4;P>;PV;Pg;Pq;Py;Q.;Q6;Q7;QA;QX;Qd;\
      Qs;R:;R;;RC;RD;RL;R];Re;Rv;Rw;Rx;SF;SP;SX;Si;Ss;S};T:;TK;TU;T];Tp;Tq;U,;U4;U5;UO;U^;U_;U`;Ux;V$;V%\
      ;V&;V2;V3;V?;VG;VZ;Vk;W2;W3;WD;WN;WV;W`;Wa;Wb;Wj;Wk;Wz;X-;X@;XH;XW;Xa;Y.;Y=;YE;Y_;Yx;Yy;Yz;Z=;ZE;Z\
      S;Z[;Zy;[';[(;[);[<;[F;[^;[d;[l;!7;!?;!I;!X;!b;!l;]5;]X;]`;]a;]i;]x;^$;^C;^T;^U;^V;^e;^f;_(;_);_5;\
      _=;_W;_e;`%;`6;`S;`[;`c;a&;a';a(;a@;aO;aP;aQ;aY;aj;ar;as;b#;b$;b0;b1;b2;bA;bB;bS;bf;bw;c%;c4;c5;c=\
      ;cE;cO;c^;ch;c{;c|;d(;d=;d>;d?;dq;dy;e0;eO;e];e^;e_;e`;e};e~;f*;f+;f,;f8;f9;fE;fV;fb;fn;fo;fp;fq;f\
      y;g2;g3;gH;gR;gZ;g[;g!;gk;gl;gm;gn;gx;h$;h>;hH;hI;hJ;hK;h!;hd;he;hv;h~;i*;iO;i^;i_;ir;j$;j,;j4;jC;\
      jD;jW;j_;j`;ja;jv;k3;kA;kP;k^;k_;k`;kh;ki;kz;l1;l9;l:;l;;l<;l=;lN;lO;li;lj;m(;m2;mH;mI;mJ;mY;ma;mi\
      ;mj;mv;n+;n5;n6;n@;nA;nI;nQ;nY;na;ni;nj;nk;o-;o.;o6;oD;oL;ok;ol;p%;p:;p;;pC;pD;pN;pV;pg;pz;q5;qM;q\
      U;q];qi;q|;r,;r=;r^;r_;rp;rx;ry;rz;s(;s2;sC;sO;sP;sQ;sY;sj;st;su;t,;t-;t.;t8;tG;tQ;tY;tZ;tk;u$;u2;\
      uC;uK;uL;uf;u{;v';v(;v);v8;vB;vC;vR;vS;v[;vh;vp;w#;w+;w3;wP;wZ;w`;w~;x.;xF;xG;xH;xT;x`;xj;xk;x~;y#\
      ;y:;yB;y!;yf;z*;z8;zD;zE;zF;zG;zH;zP;zQ;z];ze;zt;zu;{2;{:;{;;{N;{O;{P;{k;|);|*;|;;|U;|];|^;|v;|w;}\
      #;}+;}3;};;}G;}^;}f;}n;~0;~1;~2;~3;~;;~J;~[;~}<#)<#E<#M<#W<#X<#Y<#Z<#b<#q<#y<$+<$A<$Y<$a<$p<%'<%/<\
      %@<%A<%K<%S<%[<%n<%o<%p<&#<&8<&9<&H<&P<&f<&w<'%<'/<'B<'L<'[<'!<'d<'p<(-<(B<(b<(q<(y<)F<)N<)O<)g<)h\
      <)w<*.<*6<*7<*?<*P<*X<*b<*s<+(<+7<+8<+!<+d<+y<+z<,(<,)<,7<,F<,T<,!<,]<,g<,h<-0<-8<-R<-g<.'<.(<.9<.\
      H<.I<.J<.Y<.j<.r<.s</3</=</P</Q</R</!</]</n</x</y<0)<01<0@<0A<0R<0g<0q<0}<0~<13<1=<1Y<1Z<1d<1e<1s<\
      2.<2:<2F<2b<2j<2t<38<39<3J<3[<3e<3v<3~<4*<4+<4E<4X<4`<4h<4i<4|<5(<52<5A<5K<5!<5d<5l<5m<5~<6#<6$<6%\
      <63<6=<6E<6X<6Y<7&<70<7H<7I<7J<7T<7U<7V<7W<7g<7o<8(<8;<8<<8=<8I<8!<8o<8w<9.<98<9@<9O<9^<9l<9t<9~<:\
      5<:?<:N<:O<:W<:n<:z<;:<;K<;Z<;h<;p<;x<;y<;z<;{<<'<<:<<T<<`<<a<<i<<j<=(<=A<=B<=N<=O<=W<=c<=d<=s<>,<\
      >8<>B<>J<>[<>!<>k<>l<?.<?/<?0<?8<?9<?:<?T<?!<?s<?t<?u<?v<?w<@#<@+<@3<@Y<@|<A*<A=<AL<Ad<Al<B:<BX<B^\
      <Bh<Bi<Bs<C:<C;<CG<CO<Cy<D%<D;<DE<DF<Db<Dj<E3<EF<EG<EV<EW<Em<Eu<Ev<F7<FH<Fa<Fr<Fs<G*<G?<GT<G`<Gs<G\
      {<H'<H/<H7<HF<HN<HO<Hb<Hn<H~<I2<IO<Im<J0<J?<JI<JX<JY<JZ<Ji<Jq<Jy<K2<KC<KD<KL<Ky<L'<L<<L=<L[<Lu<M#<\
      M$<M:<M;<MI<MQ<MY<Mn<Mv<N$<N,<N4<N5<N=<NN<N_<Nr<O%<OJ<OT<Oe<Ot<O~<P#<P+<P,<P?<PN<P_<Pp<P|<P}<Q=<Q!\
      <Q]<Qe<Qq<Qr<Qs<Qt<R-<RG<RQ<RR<Ra<Rm<R~<S3<S4<SC<SM<SW<Sa<Si<Sq<T$<T@<TA<TO<TW<To<Tp<Tx<U&<U?<UG<U\
      V<Ub<Uc<Uo<V(<V)<V5<V6<VN<VX<V`<Vn<Vo<W6<WR<W^<Wm<Ww<X0<X8<X@<XA<XB<XC<XD<XE<XQ<Xr<Y)<Y3<YH<Yd<Ye<\
      Yf<Yw<Z%<Z?<Z@<ZA<ZT<Z`<Zj<Zt<Z|<[,<[4<[C<[M<[N<[T<[l<!%<!5<!A<!K<!U<!u<]3<]4<]L<]M<]N<]c<]v<]w<^0\
      <^H<^P<^X<^v<_+<_3<_?<_@<_S<_m<`+<`,<`-<`.<`P<`Q<`R<`^<`m<`n<`z<a3<ad<an<a}<b+<bK<bL<bc<bv<bw<bx<b\
      y<c+<c,<c-<cE<c_<c`<ch<ci<cq<cr<cs<c}<d)<dR<da<d{<e'<e1<eR<eg<ex<ey<ez<f8<f9<f:<f;<fC<f_<f`<fh<ft<\
      f~<g*<g?<gW<gX<gv<h)<h*<hg<hh<hr<hs<i3<i?<iG<iV<i`<io<iw<j,<jA<jB<jC<jD<jE<jF<jR<jZ<jw<k#<k$<k%<k4\
      <k5<k6<k7<k8<k@<kA<kK<kL<kM<kU<ky<l8<lG<lO<l[<l!<lt<lu<m3<m4<mC<mD<mR<mZ<mm<mu<mv<n+<n3<n4<nC<nO<n\
      j<nk<nw<o%<oE<ol<o|<p*<p8<pD<pE<pT<p}<qB<q`<qh<qi<qs<qt<r'<r3<rB<rC<r`<rh<rt<ru<rv<s)<s1<s2<s<<sF<\
      sd<su<t#<t-<t.<t6<t@<tH<tR<tc<to<tw<uH<uI<uJ<u]<ug<uz<v*<v2<vC<vD<vu<vv<vw<vx<w$<w.<w/<wB<wU<wk<ws\
      <wt<wu<x*<x+<x3<xO<xi<xx<y-<y.<y/<y@<yN<y!<y]<ye<ym<yn<yo<yw<yx<z7<zM<zN<zX<zi<zj<z{<{-<{7<{Q<{R<{\
      S<{k<|&<|J<|]<|e<|o<|}<})<}1<};<}G<}S<}T<}g<}h<}}<~)<~9<~N<~V<~^<~|=#*=#+=#,=#-=#>=#S=#T=#e=#f=#g=\
      #|=$/=$==$>=$?=$K=$!=$f=$n=$v=%4=%G=%Z=%[=%c=%r=%|=%}=&4=&5=&S=&[=&c=&u=&v=&w='#='$=',='-='5='=='E\
      ='M='U='V='`='j='x=(C=(V=(W=(f=(u=(}=)+=)I=)!=)v=*+=*<=*F=*`=*f=*u=+.=+/=+0=+1=+2=+3=+B=+N=+V=+b=+\
      q=+{=,.=,6=,P=,Q=,_=,`=,l=,m=-$=-,=-4=->=-?=-W=-X=-d=-e=-m=.$=.%=.&=.'=.8=.R=.Z=.i=/#=/$=/%=/?=/G=\
      /h=/i=/s=/t=/u=0%=0<=0==0>=0F=0W=0X=0u=0v=1/=1;=1R=1S=1[=1i=1q=1r=2$=2.=26=2E=2F=2Y=2|=3/=3B=3C=3M\
      =3W=3t=4)=4F=4N=4V=4`=4a=4w=5.=56=5>=5?=5R=5y=62=6:=6;=6N=6_=6k=6|=7<=7V=7W=7n=7x=82=83=84=85=8H=8\
      R=8S=8]=8r=8z=9-=95=9==9W=9q=9{=9|=9}=:6=:7=:A=:I=:J=:Y=:a=:b=:q=;&=;7=;L=;c=;d=;s=<0=<8=<@=<H=<I=\
      <J=<R=<{=<|==3==4==L==l==v=>$=>2=>3=>F=>Y=>y=?%=?B=?C=?K=?L=?M=?W=?h=@,=@-=@.=@8=@9=@A=@I=@W=@s=@}\
      =A?=AN=AV=Al=B/=B7=B?=B@=BH=BW=B_=Bi=Bj=B{=C.=C6=C>=CF=CG=CZ=Cb=C~=D5=DG=DX=Dg=E'=E(=E2=E<=E==E>=E\
      ?=E@=EN=E`=Eq=Ey=F%=F-=F@=F`=Fu=G3=G4=GE=GO=GY=Gr=Gz=G{=H'=H(=H6=HG=HU=HV=I(=I0=IH=IW=Il=J*=J2=JI=\
      J_=J{=J|=K1=K2=K3=KK=KW=KX=Kx=L$=L>=LF=LG=LX=Ld=Ll=Lv=M)=M3=MV=Mt=Mu=N.=N/=N7=NW=Na=Nz=O-=OD=Ob=Oc\
      =Os=O}=P8=P9=PA=PM=P`=Pu=P}=Q)=QA=QV=Qg=Qq=Qy=R2=R:=RV=Re=Rf=Rg=Rh=R~=S1=S@=Sx=Sy=Sz=T;=TJ=TR=TZ=T\
      [=Tc=To=Ty=U.=UP=U^=U_=Uk=Us=V/=VG=VH=VI=VZ=Vw=Vx=Vy=W,=W8=W@=WA=WP=W_=W`=Wh=Wp=Wq=Wy=X.=X==XE=XF=\
      XG=Xe=Xz=Y(=Y)=Y*=Y4=Y5=YJ=YK=YL=Y{=Z'=Z?=ZT=Zc=Zk=Zs=Zt=[$=[%=[:=[T=[U=[d=[e=[m=[n=!%=!/=!>=!?=!@\
      =!A=!I=!J=!K=!e=!f=!{=]2=]:=];=]<=]D=]L=]]=]^=]f=]g=^%=^==^E=^F=^G=^Q=^R=^|=_B=_C=_K=_S=_T=_c=_k=_\
      z=_{=_|=`3=`?=`K=`b=`s=a(=aM=aU=a]=ag=aq=b1=b2=b:=bB=bC=bD=bS=bn=bo=c<=c!=c]=cg=cx=d,=d-=d.=d==dR=\
      dZ=d[=dj=e&=e7=e?=eP=e!=e]=el=em=e~=f*=fd=f|=g(=gF=gG=gH=gW=gy=gz=h(=h)=h*=h+=h,=h-=h.=h/=hO=hf=hn\
      =i%=i&=i'=i/=iD=iN=il=im=iw=j#=j$=j3=j4=j5=j==jG=jV=jk=jl=k(=k;=kR=k!=ko=kp=l;=lC=lD=lW=l_=m$=m.=m\
      ==mL=m!=m]=ms=n(=nB=nC=nD=nE=nZ=nd=ns=o&=o0=o8=oB=oL=oV=ob=oc=od=oe=oo=oy=oz=p&=p.=p/=pD=pU=p]=pg=\
      ph=p~=q*=q;=qJ=qK=qL=qo=qy=r@=rO=r]=re=rt=s)=s*=s2=s3=sF=sG=sO=sY=sc=sd=ss=t0=tE=tZ=tf=tg=tq=tr=tz\
      =t{=u'=u6=uN=ua=u{=v'=v<=v==vN=vV=vW=vs=v{=w.=w/=wD=w^=ws=w{=w|=x3=xA=xB=xC=xK=x!=x]=x^=xq=xy=y'=y\
      <=yO=yP=yj=yy=z7=z8=z_=zg={,={4={5={=={>={?={G={H={I={!={d={l={v=|&=|==|G=|O=|W=|X=|b=|s=|t=|u=|v=\
      })=}*=}4=}5=}==}E=}F=}U=}f=~$=~%=~&=~.=~/=~F=~n=~x=~y>#%>#&>#9>#A>#I>#J>#K>#L>#M>#W>#l>#v>$)>$1>$M\
      >$N>$]>$g>$h>$r>$s>${>%)>%*>%9>%N>%f>&/>&G>&V>&e>''>'(>'0>':>'X>'^>'m>'|>'}>'~>(#>(6>(P>(!>(]>(r>(\
      s>(t>(~>)#>)8>)9>)C>)M>)b>)l>)v>)w>)x>*&>*G>*O>*W>*l>*m>*y>+)>+1>+2>+3>+M>+^>+j>,*>,=>,K>,L>,[>,!>\
      ,f>,~>-:>-K>-Z>-[>-l>-t>-|>.6>.@>.P>.X>.f>.~>/F>/^>/m>/u>0,>06>07>0?>0I>0Q>0b>0s>1*>16>1W>1_>1r>2'\
      >2(>20>2:>2;>2I>2S>2[>2j>2v>2w>37>3?>3@>3O>3P>3Z>3}>4=>4E>4O>4Y>4h>4i>5)>5*>5+>5I>5Q>5b>5j>6(>69>6\
      E>6T>6U>6V>6n>6}>76>77>7?>7X>7Y>7l>8)>81>82>8C>8_>8y>8z>9(>9)>9*>9E>9F>9Y>9l>9x>:&>:'>:8>:9>:A>:P>\
      :X>:r>:z>:{>:|>;(>;2>;C>;D>;_>;`>;q>;{><4><N><O><W><x>=4>=<>=V>=b>=c>=r>=s>={>>;>>L>>V>>p>?%>?8>?@\
      >?J>?q>?{>?|>@:>@;>@<>@R>@e>@m>A4>A5>AH>Ad>An>Ao>B$>BG>BQ>B`>Bq>Br>C,>C6>CB>CT>C^>Cf>Cg>Ch>Ci>Cq>C\
      y>D'>D(>D6>DB>DC>DD>DR>Dc>Dx>E2>E3>E4>E]>En>Eo>Ew>F@>FO>FP>Fx>G&>G9>GA>GP>GQ>G[>G!>Go>Gp>Gz>H1>H2>\
      H@>HX>Hd>Hw>I#>I->I7>I8>ID>IS>IT>Ip>J'>J/>J7>J?>JG>JQ>J[>Jc>Jm>Ju>Jv>K&>K'>K6>K@>KH>KY>Ks>L*>L;>L<\
      >LK>LL>LV>LW>Lq>Lr>M2>M<>M=>M>>M?>MN>MO>MY>MZ>Mb>Mj>N&>N'>N/>N@>NL>NM>N]>N^>N_>Nm>Nn>O%>O<>Om>P/>P\
      7>P?>P@>PA>PB>PL>PT>Pg>Ph>Q,>Q;>QE>QF>QG>QH>QP>QQ>QR>QS>Qb>R4>R>>Ra>S3>S4>SB>SC>SX>S`>Sa>Sk>Sl>St>\
      S|>T,>T4>T<>TD>TE>T!>T]>Te>Tm>U->U5>UM>UN>UV>Uw>Ux>Uy>V7>VH>VI>VJ>VV>VW>VX>V`>V~>W#>W+>W:>WD>Wb>W|\
      >X*>X4>X@>XJ>XK>Xa>Y&>Y'>Y=>Y>>Y?>YI>YQ>YW>Y_>Yp>Z)>ZE>Z!>Z]>Ze>Zz>[8>[B>[L>[b>[l>[t>[|>!(>!9>!R>!\
      c>!}>!~>]*>]+>],>]->];>]<>]M>]i>]j>]y>^%>^6>^B>^W>^c>^r>^|>_(>_)>_<>_Q>_d>_p>_z>`8>`9>`A>``>`h>a&>\
      a.>a/>a>>aF>aG>aO>aW>ay>b4>b5>b6>bI>bX>b`>bq>c(>c2>c>>cO>cY>cc>cm>d->d@>dA>dK>de>dx>e+>eD>eL>eb>e~\
      >f*>f+>fQ>f[>fc>fd>g/>g9>g:>gI>gQ>gk>g~>h*>hD>h[>h!>h]>hw>i%>i/>i>>iU>i]>iw>ix>j/>j7>j?>jG>jH>jP>j\
      ^>j_>jg>k->k<>k=>k]>k^>k_>k`>kq>k{>l.>l:>lK>lU>l]>lp>lq>m&>m.>mA>mB>mY>mZ>mb>mj>mt>m|>n,>n8>nP>nX>\
      n`>nw>o9>oC>oT>on>oo>p(>p2>p3>pH>pY>pj>pr>ps>pt>q+>qV>qW>qX>qd>qu>rA>r_>r`>ra>rp>rx>ry>s0>s?>sG>se\
      >sv>t$>t.>tH>tR>th>tv>t~>u*>u2>u:>u;>uC>uD>uE>uF>uR>uZ>u[>uj>u|>u}>v4>vE>va>vp>vz>v{>v|>v}>w)>w>>w\
      M>wb>wc>wk>x$>x;>x<>xD>x^>x_>xn>xo>y/>y7>y8>yQ>yY>yc>yd>yl>yz>y{>z)>z*>z=>z>>zM>z!>zh>zp>zz>z{>{.>\
      {6>{>>{Q>{b>|'>|(>|>>|M>|b>|w>}#>}->}E>}X>}g>}h>}i>}j>~5>~=>~E>~F>~G>~c>~}>~~?##?#/?#0?#??#@?#V?#|\
      ?$3?$D?$S?$f?$|?%C?%U?%_?%k?%z?&-?&9?&J?&R?&n?'#?'-?'5?'C?'K?'L?']?'^?'h?'y?(%?(&?(.?(a?(i?(s?({?)\
      ;?)U?)d?)e?)v?*4?*G?*V?*i?*q?*y?*z?+<?+=?+Y?+a?+b?+p?+z?,A?,i?,j?-,?-6?-P?-X?-Y?-a?-b?-c?-t?.0?.A?\
      .]?.g?.o?.p?/'?/8?/P?/X?/`?/a?/b?/~?01?0@?0H?0I?0a?0t?1+?1:?1R?1n?1v?1w?28?2a?2}?32?33?3M?3N?3p?3x\
      ?41?4B?4!?4f?4g?4o?5&?5'?5:?5B?5C?5_?5g?6)?61?69?6:?6B?6N?6V?6`?7-?75?7=?7K?7L?7V?7W?8)?8P?8X?8g?8\
      u?8}?92?9A?9R?9c?9d?9e?9s?:5?:=?:R?:c?:v?;0?;<?;F?;`?;h?;i?;|?<,?<4?<B?<Q?<R?<S?<k?<z?=4?=5?=6?=E?\
      =]?>/?>B?>J?>K?>t?????R??!??f??r?@+?@3?@4?@5?@D?@E?@O?@`?@j?@t?@u?A.?AA?AM?AN?Ac?B+?BI?BJ?B[?Be?Bx\
      ?C6?C7?CA?CI?Ce?Co?D/?D;?DG?E)?E*?E+?E<?EK?EU?Eo?Ep?Ex?F-?F.?FV?FW?Fc?Fd?Fu?G(?G)?G3?G;?G<?Gq?Gr?H\
      '?H6?H7?H8?Hb?Hl?I*?IQ?Im?Iu?J%?J&?J0?J8?J@?JA?JZ?Jo?Jy?K%?K8?K@?Kb?Ks?L.?L6?L>?LL?LM?LW?L_?Li?Lj?\
      M*?M??M@?MJ?M`?Mo?N(?NA?NT?N!?Nd?O3?O4?OE?OO?OP?OQ?O_?O`?Oo?Op?Oz?P1?PI?PQ?PY?Pe?Pf?Pw?Q'?Q1?Q@?QQ\
      ?QR?QS?QT?Qe?Qv?RE?Rg?Rs?S5?SA?SI?Se?Sf?Sg?Sh?Si?Sj?Sr?Sz?T(?T0?TP?TX?Tb?Tc?Td?Tl?Tm?Tn?To?Ty?UB?U\
      S?Uf?Up?U|?V*?V+?V:?VI?VJ?V!?Vf?Vn?V}?W9?WL?WM?WN?WO?WP?W_?Ww?X,?X8?X9?X:?X;?X<?X=?XL?XT?XU?Xf?Xg?\
      Xq?Xr?Xz?Y3?Y;?YY?Yc?Yd?Y~?Z5?ZH?ZR?ZZ?Zk?Zl?Z}?[)?[@?[U?[_?[r?!)?!G?!l?!v?]$?],?]4?]<?]=?]L?]M?]W\
      ?]m?]u?^/?^9?^:?^;?^E?^M?^N?^V?^`?^q?^r?^s?^t?^u?^v?^w?^x?_&?_??_I?_!?_]?_^?_m?`$?`.?`6?`N?`_?`k?`\
      l?`}?a+?a,?a-?a5?aD?aE?aT?a!?af?an?ao?ap?aq?a{?b+?b:?b;?bC?bD?bE?bF?bN?bO?bP?bQ?b[?be?bt?bu?bv?c-?\
      c.?cC?cM?c!?cf?cn?d,?d=?d>?d??d@?dV?dW?dj?dk?e%?e&?eN?eO?eP?ej?e{?f'?fI?fJ?fa?ft?g+?g,?g-?g.?g8?gD\
      ?gN?gO?gP?gQ?gR?gS?gT?g!?h%?h&?h5?h6?h7?hA?hB?h]?hg?hh?hi?hs?h{?i)?i*?i2?iJ?iK?iS?iT?iU?i]?ie?if?i\
      g?iz?jR?jS?jz?j{?k9?kA?kI?kJ?k_?k`?ka?kb?kj?kk?ku?l5?l??lP?ln?lv?mC?mD?mN?mO?m}?m~?n.?n/?n7?n8?nP?\
      nz?n{?o'?o3?oD?oS?oh?o~?p.?p6?p7?pU?pf?p}?qB?qQ?q]?qi?qj?qk?r+?r@?rQ?rY?rZ?r}?s??s]?se?sf?s~?t.?tS\
      ?t[?t!?t]?tn?t}?u+?u,?u6?u>?uF?uY?ul?uz?v(?v)?v*?v4?vE?vO?vh?vy?vz?w??wQ?wf?wy?wz?w{?w|?x(?x2?x:?x\
      ;?x<?xO?xy?xz?y<?yD?yU?yV?yW?ya?y{?z+?z3?z4?zG?zc?zd?zu?{7?{O?{^?{_?{g?{o?{~?|#?|$?|7?|A?|O?|^?}%?\
      }-?}.?}:?}f?}r?}|?}}?~4?~>?~K?~L?~c?~m@#.@#6@#K@#U@#V@#d@#e@#o@$-@$5@$6@$Z@$f@$g@$v@$~@%A@%R@%Z@%k\
      @&$@&4@&<@&D@&N@&Z@&b@&c@&o@'$@'5@'6@'7@'C@'K@'a@'b@'j@'}@'~@(#@(-@(.@(?@(@@(Q@(]@(u@),@)=@)Y@)Z@)\
      [@)y@*5@*6@*>@*O@*h@*i@*j@+0@+1@+2@+C@+K@+W@+X@+Y@+a@+i@+j@+x@,6@,G@,X@,Y@,h@,i@,j@,k@,l@,t@-0@-E@\
      -Q@-R@-i@.#@.$@.,@.6@.7@.?@.R@.S@.f@.r@.z@/4@/5@/6@/7@/8@/R@/S@/f@/g@/u@0,@04@05@0?@0N@0!@0f@0u@1*\
      @19@1A@1[@1l@1m@1u@2(@27@28@2B@2L@2M@2g@2q@3-@3>@3?@3@@3O@3W@3f@3n@3z@4-@4D@4N@4O@4W@4h@4{@5+@5<@5\
      T@5n@5x@5y@60@6J@6]@7#@79@7:@7P@7X@7f@7u@7}@8)@81@89@8:@8;@8<@8T@8^@8_@8`@8a@8i@8x@92@9C@9a@9b@9q@\
      9y@9z@9{@9|@:L@:[@:j@:k@:~@;#@;-@;7@;C@;D@;W@;X@;b@;j@;k@<+@<C@<R@<e@<v@=/@=7@=`@=r@=s@=t@>)@>9@>:\
      @>B@>S@>d@>n@?,@?B@?C@?K@?U@?V@?d@?e@?q@@:@@I@@Q@@Y@@h@@i@@x@A$@A,@A;@AG@AH@AP@Ah@Ap@Az@B&@B.@B/@B\
      D@BE@Ba@Bi@Bj@Br@C&@C0@C1@CK@CS@C[@C!@D#@D2@D:@D;@D<@DD@DW@D_@Dn@E-@E;@EC@ER@El@Em@Eu@Ev@F$@F,@F4@\
      FL@FT@Fp@F}@F~@G1@GB@GJ@G[@Gc@Gr@Gz@H>@HS@Hf@I'@I@@IJ@IK@Ib@Is@It@J$@J.@JS@Jj@Jk@Ju@K'@K8@K9@KL@KM\
      @KU@Kc@Ko@L(@L)@L1@L?@LG@LH@LW@Lc@Lz@MG@MX@MY@Ma@Mp@Mx@My@Mz@N1@N9@NF@NG@Nc@Nk@Ns@N}@O)@OC@O_@O{@P\
      +@P3@P4@PC@PK@PU@Ph@Pi@Pw@Q@@QA@Q_@R#@R;@RL@RX@R`@Rh@Rz@S5@SV@S^@Sj@Sk@Sl@T7@TL@TV@Tk@U5@UH@UY@UZ@\
      Uq@Ur@V)@V5@Vj@Vk@W'@W/@W7@WJ@Wb@W|@X,@X6@XM@XN@Xd@X~@Y#@Y6@YM@Yi@Yx@Yy@Z,@Z4@Z@@ZH@ZP@Za@Zi@Zz@[&\
      @[G@[Z@[[@[!@[]@[n@[o@!$@!%@!-@!7@!H@!P@!c@!m@]$@].@]C@]R@]w@^*@^2@^A@^I@^X@^`@_1@_J@_T@_U@_f@_y@_\
      z@`&@`G@`Z@`q@`r@a<@aF@aG@ac@ad@a~@b?@bq@br@bs@c>@c?@c@@cL@cM@cf@c{@d)@d3@d4@d@@dS@df@dg@do@dp@dq@\
      d{@e'@e(@e7@e8@e9@e]@eg@ez@e{@f'@f3@f;@fW@fj@fk@fu@g/@g0@g1@g@@gO@gW@gX@g`@gj@gv@h)@h3@h4@h<@hD@hE\
      @hM@h!@h]@he@ht@i-@iF@iN@iz@j&@j'@j1@jH@jI@jJ@j]@jw@k#@k$@k5@k?@kN@kX@kv@k~@l,@l6@l@@lH@li@m.@mC@m\
      T@mU@mV@me@m}@m~@n3@n=@nb@n|@o(@o2@o<@o=@o]@og@oo@op@p#@pS@pT@pj@pt@q2@q<@q=@q>@qX@qi@qs@qt@qu@r#@\
      r+@rB@rS@ru@r}@r~@s#@sD@sN@sf@st@t'@t8@t@@tA@tT@t^@tf@tv@u$@u0@u1@u2@u<@uD@uS@uf@ug@uo@uw@v%@v/@v0\
      @v1@vD@vP@vi@w%@w&@w.@w/@w0@wI@wS@w[@w!@wd@wl@wm@wu@x:@xI@xQ@x`@xa@xi@xq@x{@x|@y1@y;@yC@y`@ya@yb@y\
      w@z5@z6@z[@zg@zo@zy@{'@{/@{0@{L@{a@{k@{s@{t@{|@|:@|D@|W@|_@|n@|}@}+@}<@}T@}U@}t@}u@~3@~B@~W@~f@~{A\
      #CA#MA#^A#wA$*A$;A$CA$[A$cA$kA$lA%*A%+A%,A%4A%KA%aA%bA%cA%dA%|A&5A&6A&>A&gA&hA&vA'$A'%A'&A'.A'6A'E\
      A'FA'GA']A'eA'fA'gA(.A(?A([A(eA(fA(uA)7A)?A)dA)eA)fA)yA*%A*-A*LA*ZA*bA*yA+'A+(A+)A+*A++A+5A+DA+VA+\
      rA,,A,?A,IA,SA,[A,wA-,A--A-.A-=A-dA-uA.0A.:A.HA.RA.!A.]A.^A.uA/DA/[A/lA/vA0)A01A02A0CA0XA0YA0ZA1%A\
      1CA1OA1WA1XA1kA2'A2AA2aA2vA2wA35A3HA3[A3gA3xA3yA4%A4OA4xA5&A5'A56A5>A5FA5GA5OA5bA5cA5oA5wA5xA6-A6.\
      A6/A60A6<A6DA6WA6_A6yA7%A7+A77A7?A7UA7mA7uA8#A8+A83A8;A8CA8OA8PA8QA8YA8_A8rA9)A9*A9=A9>A9?A9GA9HA9\
      IA9!A9hA9iA9qA9{A:+A:>A:?A:@A:AA:PA:rA:~A;*A;+A;3A;CA;[A;pA;xA<$A<,A<EA<^A<_A<gA<oA<wA=*A=2A=3A=BA\
      =CA=KA=UA=VA=pA>)A>CA>VA>WA>XA>gA>oA?$A?,A?-A?7A?LA?TA?eA?xA@&A@'A@(A@BA@NA@hA@rAA.AA?AAGAAOAAdAA{\
      AA|AA}AB2AB:ABDABNABOABYABjABrAB~AC*AC+AC5AC6AC7AC8AC9ACAAC[ACcACdACsACtACuAD%AD-AD5AD?ADGADVADWAD\
      XAD`ADsAD}AE2AEEAEFAENAE]AE^AE_AE`AEaAEwAF*AF9AFHAFPAF!AF]AFgAFoAG&AG'AG6AGBAGCAGcAGdAH$AH%AH6AH7A\
      HCAHDAHEAHTAHiAHjAHkAI+AI5AIMAI^AI_AI~AJ#AJRAJeAJfAJ~AK#AK$AK5AK=AK>AK?AKIAKJAKZAKrAKsAL*AL2ALLALf\
      ALnALvAM)AM3AM4AMCAMKAMWAMhAMpAN-AN5AN?ANGANHAN[AN!ANmANnAO>AOMAOeAOvAOwAOxAOyAP0AP1APBAPJAPKAPSAP\
      fAP{AP|AQ3AQ4AQ<AQ=AQSAQfAQpAQzAR(AR)AR*AR4AR<ARMARUARVARWARaARiARqAS-AS.AS/ASTAS!AStASuAT,AT-AT@A\
      TJATdATuAU,AU-AU@AUcAUxAV/AVGAV_AV`AVaAVbAVlAVmAVuAW.AW6AW@AWQAWRAWjAWrAX2AX:AX;AXCAXVAXnAX}AY;AYE\
      AYTAY!AYfAYgAYhAYiAYjAYtAYuAY}AZ+AZ>AZHAZIAZeAZfAZwAZxA[$A[.A[/A[0A[CA[XA[YA[aA[kA!$A!,A!-A!>A!MA!\
      [A!!A!mA!wA!xA]&A].A]AA]RA]!A]dA]tA]~A^1A^2A^bA^~A_.A_6A_7A_MA_WA_XA_bA_qA`5A`QA`kA`sA`}Aa-Aa5Aa6A\
      a7AaLAahAb3AbjAbyAc0Ac1Ac2Ac3AcPAcQAcYAclAcmAc|Ad,Ad4Ad@AdJAdVAdWAdXAdpAe'Ae3AeIAeJAeTAepAe|Af*Af;\
      Af^AffAfnAg#Ag$Ag%AgAAgXAggAh,Ah-Ah;AhEAh{Ai2AiVAi^Ai_AixAj=Aj>Aj?Aj@AjHAjIAjQAjgAk&Ak'Ak/Ak7AkSAk\
      TAkUAkaAkpAk|Ak}Al2AlUAlVAleAloAlpAm%Am&Am9Am!Am]Am^AmkAmlAmvAn$An3An;AnSAn_AnrAo-Ao5Ao=Ao>AoQAoYA\
      ojAotAouAp1Ap2Ap:ApDApdAplApxAq+Aq3AqSAqTAqUAqVAq^Aq_Aq`AqoAqpAqqAqyAr%ArCArRAreArtAruAs.As?AsjAs}\
      At4At>AtFAt[AtjAtkAtuAu,Au4AuGAuZAu[AujAukAv2Av@AvSAv]AveAvfAvgAvoAvwAw#Aw3Aw4AwGAwQAwcAwdAweAwzAw\
      {Aw|Ax(Ax2Ax:AxBAxCAxKAxZAx[Ay*AyFAyGAyOAyPAyQAyRAySAyTAy!AyuAz9Az:Az;AzCAzDAzNAzVAzeAztA{6A{@A{HA\
      {PA{ZA{dA{lA|5A|=A|SA|kA|lA|vA}-A}9A}AA}BA}fA}pA}|A~(A~FA~NA~VA~WA~XA~gA~hA~wB#3B#4B#5B#=B#>B#LB#M\
      B#^B#mB#uB#vB#~B$.B$8B$TB${B%0B%EB%FB%RB%bB%yB%zB%{B&2B&3B&;B&HB&YB&tB'1B'PB'XB'YB'cB'oB(&B('B((B(\
      )B(3B(cB(vB(~B)*B)6B)7B)8B)GB)eB)tB*?B*TB*UB*hB*pB+.B+DB+EB+MB+eB+zB,(B,0B,AB,IB,aB,bB,cB,kB,|B->B\
      -]B-iB-qB.&B.0B.?B.@B.HB.IB.`B.oB.~B/,B/4B/@B/QB/dB/eB/fB/uB/}B0)B0*B0DB0UB0VB0^B0hB0iB0sB1*B1+B13\
      B14B1>B1?B1GB1ZB1dB1eB1mB1nB1}B1~B21B2;B2EB2MB2UB2sB3#B3$B3IB3QB3[B3!B3dB4)B4*B4BB4QB4[B5.B56B57B5\
      FB5RB5dB5lB6&B6.B6!B6dB6eB6mB6wB7*B74B75B7=B7EB7SB7fB7nB8#B8-B87B88B8KB8nB8xB9/B97B9SB9fB:$B:3B:4B\
      :EB:FB:GB:HB:PB:_B:iB:qB;&B;'B;(B;BB;CB;XB;iB;|B<*B<4B<5B<?B<RB<SB<bB<cB<dB<rB<zB=EB=yB>)B>*B>+B>,\
      B>-B><B>DB>EB>dB>sB?*B?+B?EB?FB?GB?`B?qB?rB?|B@3B@UB@oBA$BA9BAABA]BAeBAmBAuBAvBB6BBIBBJBB]BB^BBjBC\
      ,BCLBCMBCdBCuBD#BD$BD2BD3BD4BD>BD?BDUBD]BD^BD_BDvBE-BE5BE=BE>BE?BE@BEJBEKBESBEkBF0BFPBFQBFfBFnBFoB\
      FwBG,BG6BG<BG=BG>BGHBGPBGQBG`BGsBH,BHEBHFBHGBHOBH[BH!BHoBHwBI,BI<BIDBIeBJ2BJ3BJHBJYBJwBJxBK+BK5BKD\
      BKNBKOBKPBKrBKsBL6BL7BL8BLMBLWBLoBLyBLzBM4BMCBMDBMLBM]BMkBMsBMtBN6BN@BNmBNuBO5BOHBOIBO_BOoBOpBP'BP\
      ?BP@BPJBPRBPcBPdBP}BP~BQ#BQ+BQ8BQNBQOBQWBQjBQrBR$BR3BR4BR>BR?BRGBRZBRhBS/BS0BS8BSBBSCBSYBShBSrBT$B\
      T,BT8BT9BTOBT`BTaBTbBU'BU1BU9BUCBUOBUtBUuBV)BVGBVOBVWBVXBVpBW%BW3BWXBWdBWlBWxBX3BX4BXBBXjBXkBXsBXt\
      BXuBY#BY/BY>BY?BYRBYSBYTBYUBYVBY}BZ=BZUBZ]BZeBZtBZuB[#B[=B[EB[FB[YB[_B[nB[xB!>B!FB!UB!VB!bB!sB!}B!\
      ~B]1B]HB]_B]`B]hB]pB]qB]yB^3B^FB^NB^VB^pB_-B_5B_DB_SB_qB_rB_sB_{B`'B`1B`=B`VB`gB`oB`yBa7Ba8BaFBa^B\
      afBa|Bb*Bb4Bb5BbFBbNBbOBb[Bb!BbdBbwBc*Bc:BcVBcWBcaBcyBczBc{Bd'BdRBd!BdkBdzBe&Be<BeMBeUBeVBe^BeoBf%\
      Bf&Bf'Bf:BfKBfUBfVBffBf~Bg#Bg/Bg>BgHBgPBgQBgYBgeBgfBggBgoBh$Bh.Bh8BhOBh`BhaBhzBi-BiDBiZBidBinBixBj\
      :BjMBjmBjnBj|Bk(Bk)Bk*Bk9BkCBkTBkdBk|Bk}Bk~Bl.BlABlTBlcBloBm)Bm*Bm?Bm@BmLBmaBmqBmrBmsBmtBm~Bn3BnBB\
      nSBnTBn`BnqBnyBo%Bo&Bo>BoJBo_Bo`BohBo}Bo~Bp,Bp4BpGBpHBpVBpWBpXBppBq,Bq4BqEBqoBqwBr,BrABrPBrQBr`Br~\
      Bs#Bs2BsPBsQBsYBs{Bt9BtIBtUBtfBtgBu'Bu=BuGBuHBuIBuWBuhBuiBusBv#Bv4Bv^BvtBv|Bw*Bw6Bw7BwHBwPBw_BwrBx\
      %BxDBxNBx]Bx^BxmBxyBy.ByCBybBylBymByuBz#Bz4Bz@BzHBzIBzJBzKBzUBzfBzgBzoBzyB{'B{(B{2B{GB{HB{PB{aB{rB\
      {zB{{B|)B|1B|@B|AB|BB|CB|KB|LB|vB|~B}CB}OB}PB}!B}sB~*B~+B~,B~;B~<B~=B~EB~FB~GB~QB~_B~`B~lB~mB~|C#.\
      C#:C#;C#GC#XC#dC#lC#mC#nC#vC$&C$'C$1C$2C$3C$4C$DC$LC$TC$^C$oC%)C%*C%4C%GC%OC%WC%XC%`C%uC%}C%~C&,C&\
      4C&5C&FC&PC&cC&kC&lC'(C'6C'@C'HC'`C'hC'iC'sC(7C(^C(_C(pC(qC(yC)%C)&C)7C)?C)PC)_C)yC*%C*8C*@C*OC*bC\
      *jC*{C+0C+CC+DC+EC+ZC+rC+sC,-C,NC,VC,^C,jC,vC--C-DC-EC-FC-NC-fC-pC-|C..C./C.;C.<C.=C.>C.FC.UC._C.i\
      C.jC.{C/+C/,C/AC/RC/ZC00C0QC0RC0SC0mC0|C0}C0~C17C1FC1RC1ZC1bC1qC2/C2[C2|C2}C2~C3*C3+C3PC3QC3[C3cC3\
      dC3eC3|C4,C48C4@C4OC4bC4jC5%C5/C59C5LC5VC5|C6?C6@C6YC6ZC6kC6lC6tC7/C79C7GC7HC7IC7JC7TC7pC8,C8;C8NC\
      8VC8gC8hC8rC9)C93C9BC9JC9`C9jC:#C:4C:5C:6C:SC:TC:eC:fC:gC:|C:}C;+C;,C;-C;<C;DC;LC;fC;gC;oC;pC;qC<1\
      C<BC<CC<DC<LC<MC<!C<]C<{C='C=5C=?C=GC=SC=TC=`C=zC>/C>0C>:C>RC>SC>sC?(C?)C?<C?HC?IC?SC?TC?gC?oC?{C?\
      |C@0C@8C@@C@AC@BC@CC@DC@WC@_C@pCA%CA&CA7CAFCAUCAdCArCAsCA{CA|CA}CB=CBNCBeCBoCC$CC,CC-CC@CCHCC_CC`C\
      CaCCbCCuCCvCCwCD+CD;CDCCDVCDWCDXCDgCDuCE#CE-CE7CE?CE@CE!CEmCE~CF#CF?CFNCFVCFdCFeCG'CG(CG0CG1CGFCGN\
      CGVCG^CGfCGwCH#CH6CHKCHLCHTCHUCH]CHrCHzCH{CH|CH}CI7CI_CIpCJ#CJ4CJ<CJ]CJ^CJfCJpCK#CK$CK5CKOCKPCK_CK\
      gCKoCKwCKxCKyCL)CLACLBCLJCL[CL!CL]CLeCM#CM$CM5CMFCMWCMsCMtCMuCMvCM~CN#CN4CN>CNOCNiCNqCN{CO+CO@COHC\
      OTCO!COhCOpCP%CP&CP2CP3CP4CP!CPmCP{CQ;CQ<CQVCR(CR5CRECRVCRrCS%CS3CS4CS<CSOCS^CS_CSvCSwCT#CT$CT%CT6\
      CT>CTOCT`CTuCTvCU<CU=CUYCUcCUvCV/CV7CV8CV9CVCCVeCVmCVuCW#CW+CW9CWPCWQCWRCWiCWjCWkCX)CX*CX2CXCCXQCX\
      YCXcCXdCXuCY7CYACYICY!CY]CY^CY_CY}CY~CZ3CZ;CZECZZCZtC[.C[FC[YC[ZC[bC[jC[kC[~C!0C!1C!9C!:C!BC!NC!OC\
      !WC!jC!kC]%C]6C]]C]^C]jC]{C^0C^8C^GC^HC^TC^UC^aC^rC_?C_@C_JC__C_kC_uC`(C`7C`8C`NC`]C`^C`_C`yC`zCa-\
      Ca.Ca6CaMCaNCaXCagCb#Cb$Cb9CbECbFCbGCbXCbYCbaCbtCc=CcECcTCcgCchCciCd5Cd=CdbCdjCdyCe%Ce4Ce>CeFCe!Ce\
      ]CelCevCewCf#Cf9CfACf[CfwCfxCg1Cg2Cg>Cg?CgjCgkCguCgvCgwCh0ChCChMChNChOChYChZChrChsCh{Ci0Ci8CiECiMC\
      iUCiuCj%Cj/CjFCjGCjVCj^CjfCjgCk'Ck(Ck9CkJCkRCkaCkbCkjCkvCk~Cl1Cl@ClAClTCllClmClnCm.Cm/Cm>CmHCmfCn&\
      Cn.CnJCnKCnLCo&Co@CoVCogCoxCoyCozCp6Cp7CpACpPCpgCphCpiCpxCqLCqMCqUCqfCqgCqoCqyCr<CrKCrLCrMCrNCrOCr\
      [CreCrfCrnCs%Cs=CsRCsSCs[Cs!CsfCsgCs|Ct(Ct0CtOCtWCt_CtgCu(Cu)Cu1Cu;CuLCuZCukCv$CvGCvlCw)Cw8Cw9CwNC\
      w_Cw`CwuCw}Cw~Cx#Cx2CxACxICxsCx}Cy;CyPCy!Cy]CyeCz#Cz6Cz7Cz?CzICzXCz`CzaCzrC{+C{,C{;C{CC{DC{EC{XC{r\
      C|%C|&C|.C|6C|7C|XC|YC|aC|iC|zC}*C}+C}3C}FC}WC}aC}pC}zC}{C}|C}}C~?C~KC~!C~]C~^C~tD#7D#WD#XD#gD#vD$\
      (D$HD$RD$cD$mD$wD%.D%PD%aD&3D&FD&GD&ZD&wD&xD',D'-D'5D'6D'ED'TD'gD(*D(4D(JD(YD(ZD(kD(zD({D)8D)9D)AD\
      )BD)WD)nD)vD*$D*5D*DD*LD*MD*UD*lD+(D+;D+CD+lD+mD+uD+vD,&D,7D,FD,UD,cD,dD,lD-.D-=D-UD-]D-lD-tD-|D-}\
      D.)D.:D.DD.]D.nD.vD.wD/%D/?D/ID/lD0#D06D0GD0_D0nD12D13D14D15D1AD1BD1CD1DD1LD1_D1kD2'D2(D22D2:D2LD2\
      MD2WD2oD2pD2|D3(D3)D31D32D3:D3]D3wD4%D4ED4YD4ZD4[D4!D4]D4gD4qD4{D4|D5(D5HD5ID5ZD5hD5tD61D6DD6UD6dD\
      6eD6fD7(D70D78D7@D7OD7PD7XD7dD7{D8'D86D8@D8XD8YD8qD8rD8|D9(D9BD9CD9]D9^D9_D9gD:*D:2D:<D:FD:RD:aD:z\
      D;,D;8D;9D;AD;KD;SD;_D;`D;sD<(D<)D<:D<KD<rD<sD=(D==D=ED=TD=iD=jD>$D>9D>HD>PD>QD>[D>!D>dD>eD>mD>nD?\
      .D?6D?GD?XD?tD?|D@9D@:D@RD@cD@mD@nDA#DA$DA*DA9DANDAaDArDAsDAtDAuDB#DB-DB>DB?DBIDBQDBYDBaDBiDBsDC%D\
      C-DC<DCFDCiDCjDCrDD+DD@DDNDDXDDpDDxDDyDDzDE*DE=DE>DE?DEkDElDEmDF$DF3DF;DF<DFFDFGDFZDF[DF!DF]DFjDG#\
      DG$DG.DG?DGIDGJDGVDG^DG_DGkDGlDGmDG{DG|DHQDHdDHsDI'DI(DI7DI!DIdDIuDI}DJ)DJ3DJBDJCDJKDK$DK<DKDDKLDK\
      MDKNDKqDKyDL)DL>DL?DLKDLbDLjDM-DM.DM/DM7DMJDMTDMkDMsDN1DN=DNbDNcDNdDNlDNtDO+DO3DO4DO5DOEDOhDOiDOsD\
      O{DP)DPMDP^DP_DP`DPaDPpDQ:DQBDQXDQpDQqDQrDQsDR&DR'DRHDRfDRgDRhDRpDS0DS1DS2DS:DSFDSPDScDSkDSlDS{DT)\
      DT3DT;DTNDTXDTkDTlDT{DU'DU<DU=DUEDU_DU|DV(DV9DV:DVIDVJDVYDVqDVrDV~DW1DWBDWpDWqDWyDX.DX6DXBDXCDXMDX\
      !DXdDXnDXoDXyDXzDX{DY)DY1DY9DYADYBDYNDYnDY}DZ+DZ@DZADZIDZ^DZxD[$D[%D[4D[>D[FD[ND[aD[bD[cD[dD[eD[sD\
      !(D!)D!*D!9D!!D!fD!gD!sD]/D]7D]AD]KD]!D]]D^$D^%D^&D^DD^ED^MD^fD^gD^vD_-D_5D_HD_RD_SD_TD_UD_VD_^D_o\
      D_yD_zD`&D`0D`:D`BD`CD`XD`bD`cD`kDa/DaUDafDayDazDb&Db9DbJDbRDbSDbaDbwDbxDc$Dc%Dc&Dc0Dc8Dc9DcJDcTDc\
      nDcvDcwDd5DdHDdIDdJDdVDdvDd~De.De/De>DeXDeoDepDexDf/Df;DfTDfeDg'Dg/DgLDgMDgbDgsDgtDguDgvDh$Dh%Dh;D\
      hJDhTDhlDi.Di<DiDDiLDiXDidDinDi|Di}Di~Dj<DjQDjRDjiDjjDjrDjsDj}Dj~Dk,DkFDkYDkjDkkDkuDl;DlNDlXDlYDll\
      DltDluDlvDm1Dm2Dm3Dm?Dm@DmHDmRDmeDn#Dn3DnODnWDnaDnbDnxDo&Do'Do/Do0Do<Do=DoEDoFDoNDoODodDorDo~Dp5Dp\
      ?Dp@DpADpBDpCDpODpPDp_DpgDphDp{Dq9DqADqPDqnDqzDq{Dr'DrADrbDrcDs%Ds1Ds2Ds:DsIDseDsoDspDt%Dt6Dt7DtID\
      t!DuADuKDuLDuXDuYDujDv%Dv-DvLDv]DvpDvzDw*Dw;DwCDwRDwSDw[DwpDw~Dx*DxFDxGDxHDxPDx_Dx`DxqDy4Dy5Dy=Dyq\
      DyyDz.Dz?DzGDzZD{,D{=D{GD{HD{PD{!D{]D{gD{sD{tD{~D|#D|2D|:D|MD|cD|vD}$D}AD}PD}cD}kD~4D~5D~=D~ED~[D~\
      lE##E#$E#7E#RE#SE#TE#!E#oE#pE#zE$1E$;E$WE$hE$rE$zE%&E%0E%EE%FE%GE%eE%mE%~E&*E&=E&>E&?E&RE&SE&mE',E\
      '?E'GE'ZE'[E'cE(4E(<E(OE(PE(cE(dE(yE(zE)GE)OE)kE)zE*&E*=E*>E*FE*NE*_E*gE*vE*wE+8E+GE+HE+YE+oE+{E,4\
      E,BE,JE,dE,lE,mE,nE-%E-/E->E-?E-@E-AE-BE-^E-oE-pE-xE./E.9E.EE.TE.~E/#E/$E/.E//E/0E/EE/OE/PE/XE/`E/\
      hE/iE0)E01E02E0<E0DE0UE0dE1&E10E1PE1`E1pE1xE2&E2'E2(E2)E2GE2XE2bE2qE3-E39E3AE3RE3ZE3mE4&E4'E4/E4;E\
      4ZE4[E4!E4fE4gE4oE4yE50E5EE5FE5GE5!E5sE6&E60E61E62E6<E6pE7'E71E72E7CE7]E7{E7|E8(E8)E8>E8?E8KE8SE8T\
      E8lE8mE8uE8}E9)E9*E96E9>E9?E9WE9XE9YE9ZE9bE9cE9kE:1E:QE:`E:jE:{E;0E;CE;]E;^E;_E;rE;sE;}E<1E<2E<EE<\
      FE<PE<XE<YE<ZE<bE<jE<}E=2E=EE=TE=cE=vE>6E>>E>JE>[E>~E?9E?EE?OE?PE?fE?gE?sE?}E@0E@1E@9E@JE@YE@nE@xE\
      A4EAKEALEAjEAvEB$EB3EB;EBCEBDEBLEB_EBgEBhEC#EC+EC3ECHECIECUECnECoED)ED3EDKEDbEDwEE%EE6EE>EEOEE`EEa\
      EEiEEjEEkEF'EF8EF9EFAEFPEFQEFREFeEFvEFwEG.EG6EG>EG?EG@EGLEGMEG[EGwEH#EH$EH%EH&EH9EH:EHPEHZEH[EHnEH\
      zEI>EI?EIVEIlEImEIuEJ#EJ=EJ`EJyEK,EKVEKbEKcEKdEKeEKmEK{EK|EL>ELHELTELvEM-EMBEMQEM]EN$EN;ENLENMENUE\
      NjENxEO/EOKEOSEOTEO!EO]EOnEP#EP-EPREPjEPkEPlEPxEPyEQ5EQ6EQDEQWEQaER#ER$ER<ERDEREERVERnERvES)ES1ES;\
      ES<ESKESSESTESUET%ET&ET'ET?ETIETJETKETLETZETmEU-EU.EU6EU7EULEUMEU}EV0EV8EVBEVQEVdEVlEVmEW'EW(EW2EW\
      3EW;EW<EWIEWJEWREW!EWtEW|EX3EX;EXCEXKEXLEX[EX}EY9EYJEYKEYLEYjEYvEZ*EZ+EZCEZDEZSEZTEZcEZkEZlE['E[=E\
      [LE[TE[!E[vE[wE!#E!4E!EE!FE!GE!XE!YE!jE!tE]1E]2E]:E]KE]!E]kE]lE]xE^-E^5E^6E^NE^OE^nE^zE_&E_'E_1E_=\
      E_>E_QE_bE_zE`AE`BE`CE`DE`LE`iE`qEa/EaGEafEapEa|Ea}Eb7Eb?EbZEbqEbrEbzEc(Ec)Ec<EcDEcZEc[Ec!Ed&Ed7Ed\
      NEdVEd`EdaEdtEduEdvEe$Ee%Ee?EeeEezEe{Ef'Ef1Ef=EfEEfQEf]EfgEfxEfyEfzEf{Ef|EgEEgXEggEgsEgtEg|Eg}Eh)E\
      hLEhTEh!EhdEhwEi.Ei/Ei0Ei<Ei=EiYEiaEibEisEi{Ej2Ej3EjVEj~Ek*EkFEkPEkXEkYEk|El1El;El<ElDElYElcElmEly\
      Em%Em&Em7Em8EmIEmSEmhEmrEm|En,En-EnCEnKEnSEnTEnsEn}Eo+Eo3Eo4Eo5EoFEoGEoHEoREoSEobEosEp/EpIEpJEpREp\
      !EpkEq8EqBEqUEqhEqwEr5Er?Er@ErAErBErJEr_Er`EraErrErsEs(Es)Es<EsfEsgEsqEsrEs|Et(Et0Et8Et9EtCEtVEtWE\
      tlEtzEu&Eu'Eu/EuDEuEEu_EuiEv7Ev8EvMEvUEv]Ev^Ev_EviEvqEvrEvsEw/EwKEwLEwfEwgEwhEx4ExCExOEx`ExqEy%Ey/\
      Ey@EyLEyTEynEyoEy~Ez*Ez+Ez<EzFEz`EzhEz}E{'E{(E{BE{JE{XE{`E{hE|#E|9E|CE|XE|dE|lE|}E}2E}<E}=E}NE}jE~\
      (E~6E~7E~?E~_E~`E~sE~{F#.F#=F#EF#FF#RF#SF#cF#dF#uF$*F$?F$WF$_F$zF%&F%XF%bF%cF%dF%lF&#F&6F&RF&jF&zF\
      '(F'BF'JF'TF'bF'cF'yF(%F(<F(=F(NF(OF(YF(lF(mF(yF),F)4F)5F)6F)7F)HF)[F)!F)]F)^F)tF*$F*%F*/F*9F*CF*M\
      F*UF*VF*`F*jF*rF*zF+&F+4F+5F+=F+EF+OF+eF,%F,&F,'F,1F,9F,AF,VF,iF,qF,rF-2F-EF-MF-^F.%F.-F.7F.LF.]F.\
      ^F.hF/3F/;F/<F/QF/[F/eF/mF/uF/{F/|F/}F/~F00F01F02F0:F0KF0LF0[F0sF0{F1)F1*F1QF1RF1!F1dF1sF2(F2>F2?F\
      2MF2kF2lF2vF3&F3'F3(F32F33F34F3DF3UF3VF3tF4.F46F47F48F4@F4HF4bF4lF4tF5)F58F5@F5AF5IF5eF5}F6LF6aF7%\
      F7&F7'F7/F7>F7HF7TF7eF7qF7}F8)F8*F8+F8AF8BF8[F8!F8]F8lF8tF8~F9,F9-F9EF9FF9GF9OF9WF9cF9kF:'F:7F:8F:\
      DF:bF:cF:sF;'F;AF;KF;SF;TF;UF;]F;^F;lF<%F<-F<7F<EF<_F<pF<xF=5F=QF=YF=uF>#F>+F>,F>-F>FF>UF>}F>~F?#F\
      ?+F?<F?=F?LF?MF?eF?tF@2F@<F@DF@LF@_F@nF@vF@~FA#FA9FALFAVFA`FAhFAtFAuFB#FB+FB3FB;FB<FBMFBNFBOFBPFB_\
      FB`FB~FC1FCBFCCFCXFC`FChFCiFCqFCrFD'FD/FD@FDHFDPFDQFD[FDcFDdFDlFDvFE)FE<FEHFE[FE!FE]FEpFExFF/FFBFF\
      JFFRFF^FFtFFuFG1FGHFGIFG!FGfFGnFGoFGwFH*FH2FH3FH;FH<FHMFH`FHsFH{FH|FI(FIMFIWFIXFIvFJ1FJ;FJzFJ{FK6F\
      KGFKQFKYFKZFKiFKjFKrFL)FL5FL=FL[FLgFLoFM(FM2FM3FMLFMMFMWFMXFMbFMjFMkFMlFMtFN(FN9FNJFNRFNZFNoFO(FOB\
      FOCFOYFOaFObFOlFOtFP-FP<FPDFPEFPMFPNFP]FPeFPqFQ$FQ5FQFFQGFQZFQ[FQcFQmFQuFQvFR$FR<FR=FRIFRJFRRFRZFR\
      fFRgFR|FR}FS4FS5FSDFSSFSfFS{FS|FT:FT;FT[FTpFU%FU8FUGFUZFUdFUwFV#FV$FV?FV@FVLFVVFV~FW>FWMFWUFW_FWrF\
      WzFX-FXEFX[FX!FX~FY4FYGFYQFYRFYZFYiFYqFZ&FZ0FZHFZPFZXFZkFZsF[/F[OF[`F[jF[}F!CF!OF!PF!QF!RF!SF!wF]3\
      F]=F]GF]XF]YF]ZF]oF]pF]qF^2F^CF^DF^LF^VF^`F^jF^kF^|F^}F^~F_#F_-F_5F_6F_BF_XF_YF_ZF_tF`4F`RF`SF`TF`\
      UF`VF`^F`_F``Fa)Fa1Fa2Fa>FaFFa^Fa_FagFaoFb-Fb9FbAFbBFbSFbqFcCFcZFcyFczFd*Fd9FdAFdPFdXFdiFd|Fe(Fe)F\
      e1Fe9FeCFeTFezFe{Ff'Ff6FfGFfHFfTFfUFf]FfpFg0Fg1Fg2Fg<Fg=FgUFgVFg`FgqFh&Fh0Fh1FhBFhCFhDFhEFhdFhlFi'\
      Fi<Fi=FiGFiQFiRFieFiqFj&Fj.Fj=Fj>FjOFjbFjnFk*Fk2Fk@FkHFkPFkZFk[FklFl'Fl(Fl=FlLFl[FlcFlmFluFm<Fm_Fm\
      `FmhFn-FnCFnKFnaFnbFnjFnrFo%Fo4Fo<Fo=FoEFoQFoYFohFowFp#Fp+Fp7FpEFpdFplFp{FqDFqLFqVFqiFr)Fr:FrDFrLF\
      r]Fr^FrjFrtFr~Fs7FsEFsFFsPFscFs}Ft4Ft5FtJFtYFtaFtbFtsFu(Fu2Fu<FuHFuPFuuFv#Fv6FvOFvfFvnFvvFw$Fw,Fw=\
      Fw^FwlFwmFx+Fx@FxZFx[FxnFxzFy-Fy.Fy8Fy@FyHFy[FygFyvFz(Fz)Fz8FzBFzCFzKFzSFzdFzpFzqFzrFzsF{(F{6F{IF{\
      QF{[F{!F{]F{eF{fF|;F|NF|cF|zF}:F}]F}iF~+F~IF~!F~dF~sG##G#2G#NG#hG$(G$ZG$[G$jG$tG$|G$}G%)G%@G%^G%hG\
      %iG%xG&$G&5G&GG&HG&PG&XG&`G&oG&wG',G'DG'iG'qG'yG('G((G(9G(:G(IG(eG(tG))G)IG)JG)cG)dG)nG)vG)wG*'G*?\
      G*GG*HG*RG*gG*sG*tG+)G+EG+WG+iG+qG+rG+~G,9G,RG,SG,[G,!G,]G,uG-#G-KG-jG.,G.4G.JG.KG.SG.aG.tG.uG/#G/\
      4G/WG/nG/vG/wG0'G0/G0IG0cG0yG1%G1-G1<G1LG1MG1^G1fG1~G27G2FG2dG2lG3&G3.G3/G3DG3YG3ZG3bG3cG4*G4;G4CG\
      4]G4eG4oG4~G5#G50G51G59G5:G5YG5eG5mG5nG5xG6-G65G6=G6EG6VG6gG6hG6iG6|G6}G74G7]G7lG7mG7{G82G8GG8OG8P\
      G8QG8]G8eG9#G96G9@G9AG9BG9LG9fG9sG:&G:'G:1G:9G::G:BG:SG:fG:tG:|G;:G;BG;`G;hG;iG;xG;yG<'G<(G<7G<HG<\
      bG<jG<rG<sG=&G=.G=EG=FG=NG=iG=qG=rG>2G>AG>YG>ZG>mG>|G?0G?1G?2G?CG?RG?^G?_G?iG@&G@'G@(G@4G@5G@EG@MG\
      @UG@aG@pG@xGA(GA2GA:GA;GA<GAFGAUGAcGAqGA{GB'GB:GB;GB<GB=GBEGBOGBkGC'GC/GCGGCOGCYGCeGCzGD1GD;GD<GDK\
      GDLGDgGDoGDpGDqGDrGE%GE1GE2GE:GEHGEPGEXGEdGEnGF0GF?GFGGFQGFbGFuGG0GG1GG9GG:GG;GGGGGcGGkGGlGH'GH1GH\
      2GHCGHDGHWGHXGHdGHlGHtGHuGHvGIOGIeGIfGIgGIxGIyGJ%GJ8GJBGJLGJTGJtGJuGK(GK=GKGGKHGKdGKeGL*GL4GLMGLNG\
      L]GLiGLqGM>GMZGMmGN$GN%GN/GN7GN8GN9GN:GNKGNLGN[GNpGO%GO-GO5GOOGOeGOfGP$GP%GP&GP.GP/GP7GP|GP}GQ@GQ[\
      GQ!GQhGQwGR1GRBGRJGRKGR!GRqGS(GS)GS5GS`GShGSyGT%GT8GT9GTCGTOGTPGTQGTRGTZGTrGT|GU(GU)GU<GUOGU^GU_GU\
      iGUjGV#GV$GV,GVFGVWGVcGVkGW1GW9GWGGWHGWiGWjGWrGWsGWtGX-GX9GXAGXWGXXGXxGXyGY%GY&GY'GY6GY7GY8GY@GYJG\
      YKGY!GY]GY^GYnGYoGZ/GZ0GZ8GZ@GZhGZpG[%G[&G[.G[6G[7G[AG[TG[gG!(G!2G!>G!?G!PG!QG!bG!|G]*G]CG]OG]gG]h\
      G]{G^4G^CG^XG^sG^tG^|G_5G_OG_PG_QG_RG_SG_TG_UG_VG_gG_hG_iG_|G_}G_~G`#G`+G`7G`HG`PG`QG`fG`pGa7Ga?Ga\
      GGaHGaIGaSGadGasGa{Ga|Gb8Gb9GbSGbTGbgGbhGc#Gc6GcBGcCGcMGc!Gc]GcsGc{Gd'Gd/Gd0Gd8GdTGd^GdjGdkGd~Ge5G\
      e6Ge>GeHGeIGeJGeKGecGevGewGf.GfNGfVGfWGfXGfYGfaGfbGfjGfrGg/Gg0Gg:GgDGgLGgVGgkGglGgmGgnGh'Gh8Gh@GhH\
      GhIGhQGhaGhbGhcGhkGhwGi%Gi-GiDGiPGicGidGieGioGj$Gj,Gj-Gj5Gj=GjLGjkGjlGjvGj~Gk,Gk-Gk9GkZGk[GkcGkdGk\
      eGktGk|Gl,Gl?GlPGlZGltGm$Gm5GmHGmPGmXGmbGmcGmkGmuGn#Gn=GnIGnJGnYGnaGnbGnuGo#Go/Go0Go1Go9GoNGoVGoWG\
      ohGo{Go|Go}Gp0Gp?GpYGphGprGq'Gq/GqDGqNGqOGqWGqXGq`GqaGqoGqpGr.Gr6Gr7GrLGr[GreGrfGrgGrvGs/Gs9GsCGs[\
      Gs!GsmGswGt,Gt;GtEGtFGtPGt_GtzGu3Gu;GuCGuDGueGutGv&Gv5Gv=Gv^GvfGvgGvhGvpGvzGv{Gv|Gw(Gw=Gw>Gw?GwGGw\
      UGwhGwiGwzGx*GxDGxEGxZGx[Gx!Gx]Gx{Gx|Gx}Gy=GyEGyFGyhGyiGyjGyrGz%Gz&GzEGzFGz!GzfGzrGzzG{(G{@G{AG{TG\
      {cG|3G|=G|EG|MG|]G|eG|vG}$G}.G}DG}UG}]G~$G~,G~-G~7G~8G~@G~AG~BG~LG~hG~rH#-H#CH#KH#ZH#rH#sH#}H$9H$p\
      H%%H%=H%EH%FH%PH%QH%qH%rH%zH%{H&+H&,H&SH&TH&jH&kH&yH&zH&{H'+H':H'DH'LH'VH'^H($H(%H(6H(7H(8H(9H(:H(\
      KH(UH(VH(nH(oH(pH)0H)<H)MH)`H)hH*&H*5H*FH*GH*ZH*[H*!H*hH*wH+)H+5H+FH+NH+VH+^H+_H+mH+uH+vH,$H,<H,FH\
      ,NH,_H,gH,sH-.H-/H->H-MH-`H-aH-bH-lH-{H.+H.EH.FH.PH.!H.dH.eH.fH.vH/)H/CH/KH/^H/hH/pH/xH0$H0%H04H05\
      H0FH0PH0uH1(H17H1PH1jH1kH1lH1mH1uH1vH2$H2,H2-H2YH2cH2dH2uH3.H3?H3IH3QH3[H3!H3]H3lH3tH4)H4*H4=H4!H4\
      mH4uH4}H5+H5@H5XH5YH5aH5kH5lH5xH6-H67H6FH6YH6ZH6oH73H7;H7GH7XH7iH7|H81H8@H8AH8PH8XH8bH8cH8kH96H9GH\
      9cH9dH9wH9xH:$H:%H:&H:'H:3H:4H:<H:=H:TH:uH;,H;4H;<H;MH;NH;!H;jH;kH;qH;rH;sH<*H<9H<JH<YH<uH='H=/H=B\
      H=JH=TH=UH=fH=gH=zH>/H>IH>JH>KH>SH>jH>yH?%H?:H?YH?ZH?yH?zH@(H@@H@LH@MH@iH@jH@kH@sH@}HA2HA<HATHA^HA\
      _HAvHA~HB2HB:HB;HBEHBOHBWHBaHBrHBzHB{HB|HB}HC2HC3HC=HCEHCXHCbHCcHCtHD0HD1HD@HDXHDYHDhHDrHD|HE3HE;H\
      EEHEZHEbHEnHEvHF+HF,HF-HF@HFSHFTHF!HFdHFeHFfHFwHFxHG1HG@HGPHGaHH$HH2HHJHHKHH[HHcHHxHI*HI+HIFHIPHI!\
      HIoHIyHJ'HJCHJMHJjHJvHK$HK,HK8HKBHK^HK_HK`HKjHKrHKsHKtHK|HL,HL4HL5HL6HL7HL8HLVHLWHLeHLfHLwHM.HM/HM\
      7HM?HMYHMZHMjHMkHM~HN.HN/HN>HNPHNcHNzHO(HO7HO8HO9HO:HO;HOCHOOHOiHOwHOxHOyHOzHO{HP'HPHHPYHPcHP}HQ-H\
      Q>HQSHQTHQUHQ]HQeHQqHQrHQsHQ{HR)HR1HR@HRPHRcHRdHRlHR}HS4HS<HSHHSPHSQHS`HS|HT<HT!HTqHU#HU$HU<HUDHU[\
      HUsHV3HV4HV@HVAHVPHVZHVdHVwHW0HW<HWDHWEHW[HWcHWdHWzHW{HX)HX>HX_HX`HXxHY-HY.HY6HYLHY^HYmHYnHYzHZ(HZ\
      0HZ<HZ[HZ!HZhHZtH[2H[:H[TH[UH[aH[~H!<H!=H!GH!eH!fH]'H](H])H]*H]2H]3H]MH]UH]dH]rH^$H^=H^PH^cH_+H_>H\
      _?H_@H_OH_YH_aH_bH_cH_kH`2H`:H`;H`CH`DH`^H`_H`iH`jHa(Ha0Ha1HaAHaKHaQHa]HacHadHalHamHanHb%Hb;Hb<HbH\
      HbPHbiHbqHc+Hc3Hc=Hc>HcHHcfHcgHcqHd$HdLHdMHd[Hd!HdmHd|He0He1He9He:He[HepHf%Hf-Hf.HfAHfIHfOHfYHfeHf\
      vHg+Hg<HgDHgLHgVHgWHgXHg`HgaHgbHg}Hh)HhGHhOHhPHhXHhYHhjHh{Hi)Hi5Hi?HiUHiVHi^HihHi{Hj'HjCHjKHj`HjhH\
      jiHjqHk$Hk,Hk?HkIHkJHkRHkjHkkHklHkxHl-Hl.Hl6HlYHlsHl{Hm)Hm*Hm=HmIHmJHmTHmlHmtHn)Hn*Hn;Hn<HnKHnSHnb\
      HnlHntHo)Ho3HoFHo[HogHooHowHp7Hp?Hp@HpSHpvHp~Hq*Hq;HqTHqUHq]Hq^HqfHquHr#Hr$HrAHrVHrWHrXHs#Hs$Hs%Hs\
      /Hs9HsAHsPHssHt(Ht7Ht8Ht@HtAHtVHt^HtoHtpHu,Hu4Hu>HuHHuTHulHumHu~Hv3HvDHvLHvfHvgHvzHw&HwGHwXHwYHwcH\
      wdHwlHwmHx&Hx7HxAHxBHxCHxDHxNHxVHxeHx~Hy#Hy6Hy>HyQHy[Hy!Hy]HyeHyoHyyHz%Hz6Hz7HzLHzMHz[Hz!HzdHznHzx\
      H{(H{OH{PH{iH|#H|/H|9H|CH|KH|WH|aH|iH|qH}(H}IH}JH}RH}aH}kH}zH~/H~7H~LH~VH~mH~nI##I#6I#7I#?I#NI#oI#\
      pI$9I$dI$uI$vI$~I%#I%+I%7I%?I%II%SI%]I%lI&#I&$I&<I&FI&GI&OI&[I&!I&]I&^I&lI&vI'$I'%I'3I'4I'EI'OI'PI\
      'XI'gI'oI'pI'qI'{I()I(:I(BI(CI(MI(UI(fI(nI(vI)$I)%I)&I)5I)6I)@I)kI)sI*#I*-I*5I*EI*TI*wI+AI+BI+]I+r\
      I+|I,*I,4I,EI,QI,RI,SI,bI,cI,oI,wI,xI-&I-.I-?I-@I-OI-tI-|I.*I.2I.RI.gI.xI/7I/GI/ZI/dI/eI/oI/~I0*I0\
      +I03I04I05I0KI0bI0cI0dI0~I1*I1+I1,I1-I19I1:I1FI1WI1XI1YI1jI1kI1sI1tI1uI2(I2)I2*I29I2HI2PI2XI2`I2jI\
      2tI3$I3,I3-I3.I3/I3@I3SI3TI3lI3mI3uI4.I4oI5(I57I5bI5jI5vI5wI6#I66I67I6EI6MI6WI6XI6dI6nI7.I7AI7KI7W\
      I7zI8-I89I8:I8cI8dI8lI8{I9'I9EI9FI9gI9zI:&I:'I:1I:7I:?I:GI:HI:RI:ZI:bI:nI:}I;DI;EI;MI;NI;VI;WI;hI;\
      ~I<EI<!I<]I<^I<_I<gI<oI<yI=2I=3I=4I=>I=?I=PI=gI>%I>-I>.I>/I>7I>?I>II>JI>bI>cI>dI>|I?/I?7I?8I?@I?LI\
      ?MI?gI?hI?pI?|I@(I@0I@8I@@I@LI@VI@^I@mI@|IA,IA:IAKIALIATIA{IA|IA}IB7IBCIB|IB}IC)IC1ICBICCICKICLICg\
      ICoICpID:IDDIDEIDXIDiIDjIDtIDuIE#IE2IE:IE;IE<IEHIEXIEiIEqIE{IF0IF:IFDIFUIFVIF{IG'IGCIGMIGNIGjIG}IH\
      2IH3IHFIH`IHjIHrIHzII?IIGIIwIJ*IJ+IJ,IJ6IJEIJFIJRIJgIJvIK$IK,IK4IK5IK6IKBIKQIKvIL/IL=IL>IL?ILGILHI\
      L]IL^IL_IL`ILaILkILsIL{IM'IM:IM;IMSIM[IMuIM}INDINSINuINvINwIO.IO?IO@IOZIOiIOzIP(IPIIPSIPrIQ%IQ:IQR\
      IQZIQkIQsIQtIR)IR*IRFIRGIRHIRIIRQIRRIRaIRrIRsIR}IS)IS5ISEISZISxIT-ITDITEITFITGITjITkIT|IU:IU;IU<IU\
      DIUbIUlIV%IV&IV'IV?IVRIVSIVTIVUIVVIVnIVoIW4IW]IWiIX%IX-IX>IXHIXPIXZIXdIXeIXfIXgIXoIXpIXzIX{IX|IY.I\
      Y/IY7IYCIYVIYWIY_IYpIZ#IZ$IZ%IZ<IZKIZUIZVIZbIZ~I[,I[-I[.I[?I[RI[yI[zI!1I!2I!3I!FI!GI!HI!]I!nI!oI!~\
      I]1I]MI]UI]]I]eI]vI]~I^5I^FI^GI^HI^II^aI^yI_.I_?I_@I_AI_BI_LI_oI_pI_xI`1I`2I`>I`MI`UI`]I`lIa%Ia1Ia\
      RIagIaoIapIaxIb$Ib%Ib-Ib5Ib6IbKIbZIb[IbgIboIbpIc-Ic<Ic=IcEIcFIciId*Id;Id<IdHIdRIdZIe$Ie%Ie&Ie9IeAI\
      eKIeZIe[IejIe{If.IfCIfKIf^IfqIf{Ig)IgAIgKIgLIgMIgNIgZIgbIgjIh4IhLIhVIh^Ih_IhuIhvIhwIi5Ii=IiEIiFIiG\
      IiOIiYIigIizIj*Ij=IjNIjcIjkIjlIjxIk-IkDIkEIk!Ik]IkeIkoIk{Il0Il1Il9IlLIlTIlpIm#Im+Im@ImJImKImgImzIn\
      -In.In6In7InFInbIo$Io.Io6IoEIoMIoWIo_Io`Ip)Ip>Ip?IpWIpXIpYIplIp{Iq.Iq6Iq>IqOIqWIqcIqdIqpIr-Ir<Ir=I\
      rGIrQIr[Ir!IrkIruIs0Is1IscIsdIt$It,It6ItGIt_It`ItzIu-IuIIuZIuiIuqIurIv)IvJIvKIv`IvoIvpIvqIvrIvzIw&\
      Iw,Iw=IwPIweIwtIwuIw}Iw~Ix#Ix;IxHIx[IxcIxkIy)Iy>Iy?IyVIy^IyjIz&Iz'Iz6Iz@IzAIzBIzJIzKIzSIzTIz!IzdIz\
      sI{(I{>I{SI{_I{rI|%I|/I|=I|^I|fI|wI}%I}&I}4I}CI}DI}EI}VI}iI}xI~&I~OI~YI~aI~bI~yJ#'J#(J#0J#IJ#JJ#KJ\
      #SJ#[J#cJ#kJ#sJ#{J#|J$.J$/J$MJ$bJ$cJ$kJ$|J%,J%=J%>J%?J%@J%SJ%]J%^J%jJ%vJ&+J&,J&8J&DJ&LJ&_J&iJ&qJ'-\
      J'.J'DJ'NJ'XJ'oJ'pJ'zJ'{J'|J(*J(=J(YJ(lJ(xJ(yJ)+J)5J)=J)>J)HJ)PJ)_J)iJ)|J*3J*;J*JJ*RJ*ZJ*bJ*pJ*qJ+\
      $J+5J+DJ+YJ+uJ,%J,-J,<J,=J,EJ,FJ,GJ,XJ,kJ-'J-(J-0J-CJ-DJ-bJ-cJ-vJ-wJ-xJ./J.9J.AJ.BJ.WJ.XJ.YJ.aJ.bJ\
      .qJ/3J/OJ/bJ0'J06J0>J0?J0XJ0wJ0xJ1EJ1FJ1LJ1MJ1UJ1fJ1{J2'J2/J2BJ2JJ2KJ2!J2kJ2lJ2tJ3-J3<J3VJ3WJ3_J3g\
      J3oJ3wJ4#J46J4KJ4SJ4mJ4uJ5CJ5QJ5YJ5lJ5tJ5|J6(J69J6GJ6!J6fJ6{J6|J6}J6~J7<J7DJ7NJ8$J80J8EJ8FJ8GJ8OJ8\
      WJ8jJ8tJ9&J9.J9:J9;J9UJ9VJ9WJ9yJ9zJ:(J:)J:AJ:XJ:kJ:lJ:zJ;&J;'J;(J;6J;@J;fJ;gJ;hJ;{J<-J<5J<6J<IJ<JJ\
      <TJ=&J='J=/J=7J=FJ=GJ=OJ=PJ=QJ=RJ=SJ=[J=jJ=yJ=zJ>&J>2J>JJ>RJ>eJ>rJ?+J?:J?;J?<J?FJ?GJ?OJ?kJ?|J@(J@9\
      J@QJ@YJ@hJ@wJAEJAMJANJAOJAYJAoJB$JB3JB?JBGJBOJBPJBhJC&JC0JC8JC9JCCJCDJCLJCMJCNJC!JC]JClJCmJD&JD'JD\
      /JD0JDAJDIJDgJDhJDrJDsJDtJDuJD}JD~JE5JEHJEPJEZJE[JE!JEfJEgJEzJF1JF9JFAJFBJFLJFMJF!JF]JF^JF_JFkJG7J\
      G8JG9JG:JG;JGkJG|JH?JHIJHeJI'JI:JIVJI`JInJIzJJ(JJ7JJ?JJKJJSJJTJJUJJaJJmJJuJJ}JK)JK3JK4JK5JK?JKGJKZ\
      JKkJKuJL*JL@JLXJLiJLjJLtJL~JM#JM$JMHJMRJM^JMfJMnJMoJM}JN)JN*JN+JN3JN4JN>JNVJNWJNrJN|JO(JO)JO*JO6JO\
      BJOQJOdJOnJOvJP&JP0JP1JPIJPXJPYJPeJPoJP{JQ7JQ]JQkJQzJR3JR;JRCJRMJRNJROJRWJR|JS@JSJJS[JS!JStJSuJT3J\
      T4JTIJTJJTKJTZJT[JTcJTmJTnJTvJTwJTxJU(JUIJUmJUnJUzJV7JVJJVTJViJVsJV}JW+JWPJWQJWfJWnJWoJWpJWqJX%JX=\
      JXEJXFJXGJXaJXtJY$JY,JYMJYgJYxJZ$JZ.JZ/JZ7JZUJZ]JZeJZsJ[(J[)J[JJ[RJ[SJ[sJ[tJ!$J!3J!IJ!XJ!gJ!mJ!yJ!\
      zJ!{J!|J](J])J]*J];J]GJ]QJ]RJ]ZJ]bJ]jJ]kJ]sJ^(J^0J^AJ^BJ^SJ^TJ^!J^]J^^J^fJ^gJ^qJ^rJ_)J_*J_;J_JJ_KJ\
      _SJ_TJ_nJ`%J`EJ`FJ``Ja)Ja>JaOJaYJaZJaiJaqJarJb'Jb:Jb;JbNJbVJbgJbhJbtJbuJc8JcDJcYJcZJcwJd#Jd+Jd=JdN\
      JdVJdbJdlJd}Je-Je.Je/JeKJegJe}Jf=JfEJf_JfmJfuJg.Jg@JgSJgfJggJgxJg~Jh,Jh-JhBJhJJhXJhYJhaJhbJhnJhvJh\
      wJi#Ji2JiCJiMJiUJi]Ji^Ji_Ji`JihJj'Jj3Jj4Jj5JjDJjNJjjJk#Jk4Jk@JkAJkVJkdJklJl,Jl8Jl9Jl:Jl[JlxJm$Jm,J\
      m-Jm7JmCJmfJmnJmoJm{JnBJnaJnxJo$Jo4JoRJoZJokJo~Jp8Jp@JpAJpBJpUJp]Jp^JpmJpnJpzJp{Jq'Jq6JqNJqVJqWJqf\
      JqgJqhJqyJr5Jr6JrBJrLJrVJr^Jr_JrnJs3Js;JsCJsDJsLJseJsqJt+JtCJtOJtYJtZJtbJtjJttJu)Ju1JuBJuCJuQJuYJu\
      eJuoJv/Jv;Jv<JvOJvYJvhJv}Jw-Jw.Jw6Jw7JwFJwGJwcJwmJwnJwzJx(Jx.JxEJxWJxaJx{Jy'Jy8Jy9Jy:Jy]Jy^JyoJywJ\
      z*Jz+Jz,Jz4Jz@JzJJzKJzLJz_Jz`JzaJzvJz~J{.J{:J{;J{CJ{RJ{iJ|&J|'J|:J|BJ|CJ|dJ|lJ|mJ}YJ}hJ}tJ~1J~2J~W\
      J~eK#3K#4K#UK#]K#^K#vK#wK$5K$6K$>K$?K$GK$bK$yK%,K%;K%CK%MK%NK%OK%PK%eK%{K&;K&SK&bK&qK'*K'6K'UK']K'\
      {K(=K(>K(?K(YK(sK({K)LK)MK)eK)mK)nK**K*+K*NK*lK*tK+2K+OK+bK,(K,KK,SK,]K,^K,sK,tK,|K,}K-4K-WK-]K-^K\
      -hK-{K.0K.PK.ZK.dK.eK.oK/4K/<K/NK/!K/]K/^K/fK/uK/vK0$K0%K08K0IK0XK0mK0nK0vK0~K1,K16K1>K1?K1@K1AK1B\
      K1CK1YK1ZK1[K1rK1|K1}K24K2<K2SK2TK2^K2fK3$K3,K34K3>K3OK3PK3aK3bK3qK3rK4NK4lK4}K5+K55K5EK5FK5YK5nK5\
      zK5{K5|K6*K6UK6dK7&K7'K75K7?K7NK7VK7gK7xK8+K87K88K89K8AK8PK8gK8qK8yK93K9OK9YK9ZK:.K:>K:FK:NK:fK:wK\
      ;%K;4K;5K;=K;RK;ZK;fK;yK<'K<(K<9K<CK<RK<SK<]K<yK=%K=EK=MK=cK=rK=~K>#K>$K>:K>;K>CK>TK>^K>fK>wK?2K?<\
      K?JK?TK?UK?hK?}K?~K@#K@2K@3K@;K@<K@MK@NK@aK@pK@qK@yKA'KA<KABKALKAdKAlKB&KB5KBHKBIKBZKBkKB~KC#KC-KC\
      .KC?KCIKCQKCrKD6KD>KDQKD^KDmKDnKDzKE(KE0KE1KE=KEEKETKEcKEdKElKEmKE|KF/KF0KF:KFQKFdKFlKFtKFuKG#KG6K\
      G@KGOKGPKGQKGbKGjKGrKH0KH1KH;KH<KH=KH>KHKKH`KI$KI%KI/KI>KIOKIPKIXKIyKJ'KJ(KJ)KJ*KJ2KJAKJBKJSKJTKJe\
      KJfKJrKK%KK/KK@KKSKKfKKnKL#KL2KL3KLDKLLKLMKLqKM-KM.KM6KM>KMLKMMKMWKMXKMfKMnKMvKM~KN.KN/KN@KNHKNmKN\
      nKNoKNpKO#KO$KO,KO4KO[KO!KOdKOuKO}KP)KP1KPFKPGKPOKP^KP_KPiKPjKPtKPuKPvKPwKPxKPyKPzKQ/KQKKQLKQ[KQuK\
      QvKR$KR%KRAKRRKRSKR_KRoKS(KS)KS*KSAKSIKSSKS_KSgKShKT/KTGKT_KTwKU4KU<KU=KU>KUHKUPKUQKURKUiKUqKUrKV%\
      KV-KV7KVJKV[KVnKVoKW&KW'KW(KW0KW<KWXKWiKWxKWyKX'KX/KX0KX8KXGKXOKXPKXjKXtKX~KY*KY+KY>KYQKY`KYqKYyKZ\
      'KZ/KZ0KZ:KZ_KZnKZvK[NK[fK[gK[qK[yK!.K!6K!@K!UK!sK!{K]'K]:K]DK]PK]XK]YK]aK]rK^.K^6K^IK^JK^RK^ZK^uK\
      _(K_2K_CK_MK_NK_OK_PK_mK_nK_vK`$K`DK`PK`hK`iK`qK`rK`sK`tKa1Ka2Ka:Ka;Ka<Ka=Ka>KaSKazKb&Kb.Kb6KbVKbw\
      Kc%Kc/Kc;Kc<KcJKcKKcSKcdKd)Kd*Kd+Kd3Kd4Kd5KdAKdOKdPKdQKdRKdZKdtKd|Ke3Ke4KeCKeKKeSKeTKegKehKepKeqKe\
      rKf.Kf/Kf7KfAKfBKfCKfDKfpKfqKfrKfsKg.Kg/Kg7Kg8Kg9KgJKgKKgYKgpKgxKh$Kh%Kh&KhDKhPKhiKh~Ki#Ki+Ki7Ki8K\
      iKKi`KihKiiKj.Kj?KjKKjLKjMKjWKj_KjxKjyKjzKj{Kk)Kk1Kk@KkAKkRKkSKkTKkUKkVKkkKk|Kk}Kl+Kl,Kl-Kl.Kl=Kl>\
      KlUKldKm-Km7KmJKmVKmWKm_KmiKn&Kn'Kn/KnFKnRKo&Ko@KoSKooKoyKp0KpNKp]Kp}Kq+Kq,Kq8Kq9KqhKr-Kr5KrJKr]Kr\
      ^KrqKryKs%Ks=KsGKshKsrKt+Kt5Kt=KtSKt]KteKtzKt{Kt|Ku3Ku=Ku>KuMKu`KuhKuyKv'Kv/Kv@KvOKvPKvcKvdKv{Kw0K\
      wFKwNKwVKw`KwhKwiKx%Kx>KxNKxjKx}Kx~Ky*Ky+Ky5Ky6KyMKyUKyVKy`KyoKywKz#Kz$Kz@KzHKzIKzlKztK{1K{2K{EK{F\
      K{TK{UK{iK{~K|<K|MK|^K|fK|gK|qK|rK|zK}&K}7K}!K}mK}uK}}K~+K~5K~WK~XK~wK~xL#$L#%L#&L#>L#ML#UL#]L#^L#\
      fL#pL#qL#rL$0L$1L$DL$NL$oL$pL$xL%&L%'L%(L%)L%3L%4L%5L%?L%GL%HL%RL%SL%]L%kL&4L&<L&DL&NL&OL&iL&qL'&L\
      ''L':L'BL'CL'DL'PL'QL'YL'cL'sL'tL'uL'vL'wL(.L(CL(RL(SL(tL)'L):L)dL)eL)oL*2L*JL*]L*gL*qL*{L+0L+CL+t\
      L+|L,1L,;L,NL,VL,lL,mL,nL-,L-=L-EL-XL-`L-zL.*L.+L.QL/+L/3L/4L/@L/AL/IL/JL/WL/XL/kL/|L06L0IL0SL0TL0\
      UL0]L0gL0oL0~L1#L1:L1IL1_L1`L1aL1pL2%L2&L24L2>L2VL2^L2wL3%L3&L3'L3(L3EL3XL3bL3cL3dL3lL3}L4:L4UL4lL\
      4tL5=L5>L5QL6+L63L6DL6NL6fL6gL6vL7+L7:L7BL7QL7YL7eL7zL81L82L8GL8cL8mL8wL8xL9&L90L98L9@L9QL9YL9ZL9b\
      L9jL9rL9sL:6L:PL:XL:YL:hL:iL;(L;FL;GL;QL;`L;nL;zL<PL<QL<RL<nL=%L=&L=5L=AL=RL=lL=mL>2L>3L>QL>[L>lL>\
      {L?)L?1L?;L?PL?XL?gL?wL@#L@$L@%L@&L@.L@?L@NL@OL@YL@ZL@qL@yL@zLA(LA)LA*LA+LA,LA-LA5LA6LA7LACLATLAsL\
      B*LB;LBCLBDLBNLBuLC(LC9LC:LC;LCNLCXLCYLCZLCqLC}LD+LD,LD=LD^LE,LE4LEGLEHLETLE^LEfLE{LE|LE}LE~LF0LFN\
      LF`LFrLG6LG7LG8LG@LG]LG^LG_LGgLGvLH(LH0LH1LH=LHELHFLHGLHQLHlLHmLHnLHvLI)LI8LI9LIALIBLICLIMLINLIOLI\
      dLInLJ(LJ=LJ>LJFLJGLJHLJWLJsLJtLJ~LKLLKTLK!LKfLKwLL7LL?LL@LLJLLTLLULL]LLeLLfLLgLLoLLpLLqLLyLM0LMAL\
      MRLMSLMdLMeLMfLMnLN#LN2LN:LNVLN^LNhLO&LO'LOULOoLOwLP9LP:LPTLPcLPkLP{LP|LQ*LQ2LQ<LQRLQaLQbLQnLQ}LR+\
      LR3LRHLRILRQLRRLRSLRfLRuLRvLS&LS.LS/LS;LS<LS=LSGLS`LSzLS{LS|LT(LT)LT1LT9LTJLT_LTxLU(LU7LUFLUULU]LV\
      %LV>LVQLV[LV!LVqLV}LW+LW,LW;LWLLWcLWoLWwLX#LX;LXCLXDLXNLXZLX[LXqLY$LY.LY?LY@LYaLYiLYzLZ5LZSLZTLZUL\
      Z]LZrLZsL[<L[ML[eL!$L!%L!/L!7L!TL!`L!sL].L]6L]EL]TL]^L]_L]gL]vL^+L^>L^?L^GL^`L^aL^tL^uL_#L_6L_LL_T\
      L_UL_]L_eL_oL_{L`.L`/L`FL`^L`oLa5LaHLa^La_LarLazLa{Lb'Lb(Lb=Lb>LbQLbYLbZLb[LbnLboLcGLcHLcPLcXLcbLd\
      %Ld/Ld0Ld1Ld9LdILdJLdTLd!Ld]LdnLdoLdpLe,Le-Le.Le[LerLesLe{Lf0Lf:Lf!Lg,Lg-LgWLgtLh'Lh(Lh;LhRLh!LhmL\
      hyLhzLi1Li@LiALiBLiQLibLilLj<LjHLjRLjSLjTLj^LjqLjrLjzLj{Lk5Lk6Lk>LkJLkRLkjLktLk|LlILlQLlaLliLlqLm#\
      Lm$Lm%Lm&Lm7Lm8LmMLmULm_LmgLm|Ln1LnILnZLnfLnyLo.Lo6LoHLoPLoZLotLp-Lp5Lp=LpNLpfLpuLpvLq4LqGLqeLr*Lr\
      +Lr3Lr4Lr<Lr_LriLrjLrtLs.Ls6Ls>Ls?LsNLs_LsiLsqLt$Lt%Lt-Lt7LtLLt[LteLtsLu%Lu;LuGLuVLu`LuaLuiLuwLuxL\
      v$Lv%LvFLvNLvVLvWLv_LvgLw0LwGLwaLwbLw~Lx0Lx1Lx2LxGLxOLxPLxQLxzLx{Lx|Lx}Ly2Ly3LyOLyYLycLytLz)Lz?Lzk\
      LzlLzmL{-L{;L{<L{DL{EL{ML{NL{cL{dL{nL{vL{wL|2L|FL|WL|_L|gL|qL|rL|zL|{L}'L}1L}2L}3L}IL}JL}KL}LL}ZL}\
      bL}cL}rL}sL}tL}uL}vL~4L~<L~=L~YL~sL~{M#CM#VM#eM#fM#nM#xM#yM$.M$6M$7M$CM$[M$!M$oM$yM%,M%-M%7M%NM%OM\
      %WM%fM%rM%sM%{M&0M&MM&UM&aM&bM&lM&|M&}M'4M'GM'OM'bM'cM'qM(*M(2M(:M(BM(CM(hM(pM(zM)=M)EM)OM)bM)cM)}\
      M)~M**M*2M*3M*DM*EM*FM*UM*VM*fM*gM*vM+$M+5M+=M+UM+VM+`M,$M,LM,TM,jM,rM,|M,}M-)M-5M-?M-@M-AM-BM-CM-\
      TM-`M-lM-mM.$M.,M.-M.5M.QM.YM.ZM.iM.jM.kM.~M/7M/8M/@M/AM/BM/CM/DM/SM/kM/lM/tM0+M03M0?M0GM0QM1*M12M\
      1<M1OM1YM1eM1fM1gM1|M22M2CM2DM2TM2gM2}M39M3:M3UM3VM3^M3_M3`M3aM3}M3~M4*M44M4OM4^M4hM5&M5.M58M5DM5E\
      M5UM5fM5gM5qM5{M6.M6/M6KM6!M6]M6^M6_M6`M6vM7&M75M76M7RM7eM8&M8'M8(M8)M83M8DM8EM8VM8nM8oM8pM9#M9+M9\
      3M9DM9UM9VM:#M:=M:IM:JM:dM:nM;%M;CM;DM;NM;aM;rM;|M;}M<)M<1M<9M<:M<;M<CM<aM<rM=)M=3M=4M=RM=`M=aM=rM\
      =sM={M=|M>3M>=M>>M>gM>hM>rM>|M?5M??M?XM?bM?nM?}M?~M@#M@/M@7M@8M@GM@HM@IM@aM@iM@qM@rM@|MA,MAAMAMMAW\
      MAlMAmMA{MB'MB:MB;MB<MBRMB^MB|MC<MC=MCRMC!MC]MCeMCmMD(MD2MDEMDOMDeMDfMDyME4ME<MEFMENMEOMEYMEiMEjME\
      vME~MF5MFMMF_MFzMG*MG+MG5MG6MGBMGJMGRMGcMG|MH,MH8MHXMHoMHpMHxMI1MI2MIEMI[MIeMImMInMIoMIyMJ'MJ/MJ@M\
      JAMJRMJ{MJ|MK(MK9MKSMKaMKbMKpML&MLEMLSML[MLcMLdMLwMLxMM+MM,MM;MMNMMuMN5MNEMNOMNYMNjMNkMNlMNvMO4MO<\
      MOMMObMOuMP/MPGMPHMP[MPzMQ0MQ1MQ@MQVMQlMQtMQuMQ}MQ~MR*MR+MR@MRSMR[MRwMRxMSAMSBMSQMSdMSeMStMSuMSvMS\
      wMT1MTWMTnMT}MT~MUQMU]MUlMUvMV-MVRMVvMW:MWDMWEMWMMWWMWXMWiMWsMWtMX$MX,MX4MXCMXDMXNMX}MY2MYGMYHMYIM\
      YhMYpMZ.MZ8MZ@MZOMZPMZcMZsM[1M[=M[LM[]M[yM[zM[{M!.M!JM!YM!gM!oM!~M],M]-M]9M]GM]UM]vM]wM]xM^$M^,M^A\
      M^IM^QM^RM^ZM^[M^!M^fM^gM^qM_-M_.M_8M_NM_qM_{M`9M`GM`HM`PM`ZM`bM`nMa'Ma6MaBMaCMaXMa`MaaMb$Mb%Mb&Mb\
      ;MbPMbqMc1Mc2Mc3McMMcYMcZMc{Md5Md6MdRMdSMddMdwMe5Me6Me>MeJMeRMeSMeqMf-MfQMfdMfnMg#Mg4Mg5Mg6Mg>MgFM\
      gGMgOMgWMgXMgiMh+Mh<MhJMhRMhgMi6Mi7MiCMiDMi[MicMj)Mj*Mj+Mj:MjBMjiMjzMj{Mk'Mk(Mk)Mk:MkBMkgMkqMl$Ml%\
      Ml&Ml.MlCMlOMl]MleMm)MmEMmMMmgMmvMn$Mn;MnEMnaMnpMo)Mo!ModMoeMp.MpCMpKMp^MpjMpvMq)Mq1MqKMqLMq_MqgMq\
      qMr(Mr)Mr3MrBMrJMrRMrZMrfMrpMrqMs4Ms5MsVMsiMsjMs}Ms~Mt#Mt-MtGMtXMt{Mt|Mu5Mu?MuEMuFMuRMuSMu[MucMutM\
      u|Mv(Mv)Mv<MvDMvLMv!MvoMw#MwCMwMMw`MwhMx*Mx+Mx,Mx-Mx.MxAMxfMxnMxoMxwMxxMxyMy0My:My;MyQMyfMygMyvMz'\
      Mz8MzPMzcMzdMzsM{&M{0M{6M{>M{ZM{bM{cM{dM{eM{fM{~M|1M|2M|AM|BM|CM|KM|LM|MM|WM|eM|tM||M}1M}GM}HM}gM}\
      vM~9M~:M~;M~RM~SM~kM~lM~vN#$N#3N#4N#<N#HN#[N#iN#jN#rN$FN$GN$ON$PN$QN$bN$pN$xN$yN%'N%AN%KN%eN%mN%nN\
      &.N&EN&QN&kN&lN&vN'2N':N'SN'TN'!N']N'^N'_N'nN'~N(BN(CN(DN(LN(VN(WN(_N(`N(qN(rN(zN({N(|N(}N))N)KN)!\
      N){N*+N*5N*FN*GN*TN*UN*VN*^N*qN+7N+?N+GN+VN+^N+fN+rN+~N,*N,4N,>N,FN,GN,aN,mN,yN,zN-/N-;N-EN-FN-[N-\
      !N-dN-~N.#N.$N.%N.;N.PN.QN.YN.qN.rN.|N/3N/4N/5N/6N/>N/?N/@N/AN/BN/^N/oN/pN/qN/yN/zN0(N0VN0WN0XN0nN\
      13N14N1>N1WN1_N1nN1}N2)N2*N2EN2FN2GN2XN2YN2aN2rN2sN2tN2|N3.N36N3CN3MN3fN3wN4*N42N4<N4UN4VN4`N4hN4v\
      N54N55N56N57N58N5@N5]N5lN5tN5zN6(N6>N6HN6IN6ZN6mN7*N7+N7,N7AN7PN7XN7kN7lN7tN88N89N8AN8VN8WN8lN9<N9\
      FN9GN9SN9TN9UN9VN9WN9fN9gN9hN9rN:.N:/N:0N:1N:QN:YN:wN;0N;AN;aN;bN;zN;{N<9N<CN<DN<lN<tN<uN<}N=)N=1N\
      =DN=bN=cN>%N>-N>.N>/N>7N>HN>dN>eN?#N?$N?;N?CN?MN?`N?sN@*N@+N@eN@oN@yN@zNA?NAINAZNA[NAcNAkNAzNB*NB9\
      NBYNBaNBbNBnNBvNC;NCLNCMNCWNC_NCvND$ND.ND/ND7NDJND[ND!NDkNE)NE*NE4NEINESNETNE!NF$NF%NF/NF0NF1NF;NF\
      LNFMNFgNFoNFpNG%NG:NGMNGUNGxNH&NH5NH6NH7NHANHBNHWNHaNHbNHlNHmNHnNHoNHpNHqNH}NH~NI#NI$NI7NIENIZNIdN\
      J3NJ=NJNNJ!NJvNJwNK#NK4NKTNK`NKlNKmNKuNK}NL2NLCNL_NL`NLaNLyNLzNL{NM'NM(NM6NMDNMPNMQNM_NMgNMhNMrNMs\
      NN(NNFNNGNNHNN_NNiNNjNNrNO0NO8NO9NO:NOYNOlNOxNP-NP7NP?NP@NPANPINP`NPaNPbNPzNP{NQ2NQ<NQDNQENQ!NQmNR\
      -NRINRQNRRNRSNR]NRoNR~NS>NSHNSPNSQNSRNSaNSyNT%NT3NTCNTONTYNTaNToNTyNTzNU<NU=NUINUUNU_NU`NUzNV(NV@N\
      VRNVjNVrNW-NW.NW/NW0NWCNWDNWENWSNWqNWrNW|NW}NW~NX9NXJNXKNXeNXfNXuNY1NYGNY_NYpNYqNZ,NZ9NZ:NZBNZXNZ`\
      NZsNZtN[+N[<N[MN[NN[]N[^N[fN!#N!$N!%N!-N!7N!LN!dN!eN!oN!wN]*N]+N]5N]=N]>N]ON]^N]sN^*N^+N^<N^=N^IN^\
      WN^qN^rN^|N^}N^~N_8N_GN_HN_dN_lN`'N`1N`;N``N`aN`kN`sNa(Na4Na>NaMNa!NadNazNa{Na|Nb*Nb=NbTNb`NbuNc/N\
      c0Nc8NcKNcSNchNcyNd;Nd<NdDNddNdeNdqNe8Ne@NeSNefNf$Nf%Nf&Nf;Nf<NfDNfPNfaNfxNfyNg.NgJNgKNggNgoNgpNgx\
      Nh(Nh4Nh5NhHNhTNh!Nh]NhiNhsNi-Ni.Ni/Ni@NiHNiPNiQNiRNigNihNiiNiqNj$Nj%Nj&Nj9NjINjJNjRNjaNjiNjqNjrNk\
      )Nk*Nk9Nk!Nk]NkpNl#Nl1Nl;NlLNl]NlpNlxNm3Nm4Nm>Nm?Nm@NmHNmVNmWNmaNmkNmlNn#Nn8Nn@NnWNnjNnrNnsNnyNnzN\
      oGNoHNoPNohNoiNouNp1Np9Np:NpvNq+Nq@NqHNqbNqqNr&Nr5Nr?NrWNr_NrkNruNrvNs)Ns<NsQNs[NseNsfNs{Ns|Nt1Nt2\
      NtCNtTNtgNtoNtpNu)Nu:NuBNuLNuMNu!NukNulNv)Nv5Nv6Nv>NvFNv[Nv{Nw4Nw5NwFNw^Nw_Nw`Nw{Nw|Nx3Nx4Nx@Nx!Nx\
      mNxnNxvNy)Ny8Ny@NyLNy[Ny!NyoNywNz#Nz$Nz7Nz?NzINzJNzKNzUNzoNzwN{)N{*N{JN{RN{SN{bN{jN{kN|'N|(N|6N|KN\
      |!N|fN|wN},N}AN}IN}JN}eN}{N~'N~1N~RN~cN~rO#-O#JO#KO#WO#aO#bO#jO#kO#lO#mO#|O#}O$BO$LO$MO$^O$wO%@O%H\
      O%IO%!O%]O%^O%vO%~O&.O&DO&`O&oO'#O'<O'DO'EO'[O'cO(%O(=O(GO(VO(iO))O)DO)SO)bO)~O*1O*9O*NO*eO*mO*uO+\
      3O+EO+^O+{O,)O,:O,TO,gO,~O-5O-DO-NO-!O-oO.$O.%O.&O.7O.LO.fO.pO/CO/TO/UO/hO/wO07O0AO0BO0PO0aO1,O1AO\
      1OO1WO1aO1iO1jO1{O2+O2,O2BO2NO2VO2gO2oO2pO2qO3/O3@O3JO3[O3sO4(O40O4XO4}O5/O50O5CO5RO5ZO5bO5zO6&O62\
      O6CO6KO6eO77O78O7BO7XO7YO7~O8#O84O8>O8FO8GO8bO8lO8tO9)O9*O99O9:O9HO9PO9aO9bO9lO9tO9uO:(O:DO:EO:FO:\
      [O:!O:mO:~O;:O;;O;<O;HO;WO;XO;`O;oO;pO<%O<-O<9O<:O<KO<nO=(O=;O=SO=TO=UO=VO=eO=|O=}O=~O>*O>9O>JO>[O\
      >cO>kO>|O?(O?)O?@O?UO?VO?mO?nO?oO?wO@*O@;O@<O@TO@^O@oOA&OA2OA3OA;OANOB$OBEOBFOBROBSOBTOBiOB~OC*OC;\
      OCEOCMOCYOCZOC[OCcOCyOCzOD7ODFODGODUOD_ODgODoODwOE#OE4OETOEUOEVOE^OEfOEgOF0OF<OFFOFGOFZOFfOFgOFvOG\
      -OG7OG8OGKOG`OGaOGbOGzOG{OHHOHIOHjOHtOH~OI*OI2OILOIaOJ(OJ2OJHOJROJcOJkOK'OK/OK7OKJOKaOKbOKlOL:OLBO\
      LLOLMOLUOL]OLlOLmOM$OM%OM8OM@OMHOMIOMQOMROMeOMoOMyOMzON1ON2ONEONMONNONaONbONcONdONrOO%OO-OO@OOJOOm\
      OOnOOvOOwOP1OP=OPUOPjOPkOPlOP{OQ2OQ3OQKOQLOQMOQdOQeOQoOQwOR5OR6ORGORVORiORyORzOS&OS'OS1OS9OS:OSQOS\
      dOSlOSxOT&OT'OT(OT)OT<OTHOTIOTQOTROTlOTzOUAOUBOUJOUKOUpOV#OV+OV5OV?OV@OVOOV^OVfOV}OW+OW:OW;OWWOWfO\
      W~OX7OXFOXNOX_OXiOXjOXtOXuOY(OYIOYeOYmOZ)OZGOZHOZIOZJOZTOZcOZrOZsO[(O[;O[YO[aO!#O!$O!.O!/O!BO!JO!K\
      O!UO!hO!iO]'O]7O]AO]QO]YO]cO]dO]nO]oO]wO^%O^4O^<O^SO^TO^UO^]O^lO^tO^uO^vO^wO_%O_?O_@O_HO_WO_hO_pO_\
      zO`,O`6O`@O`SO`aO`xOa-Oa.OaFOaGOaVOaeOazOb4ObGOb^ObfOc&Oc.Oc6OcKOcaOciOd*Od4Od>OdZOddOdlOdmOdyOe.O\
      e?OeGOeZOefOegOeoOewOf:OfDOfNOfaOfkOf{Og)Og*Og+Og,Og-OgMOgWOgXOg`Oh'OhFOhPOh^OhmOhnOhoOi(Oi2OiCOiM\
      OiUOi]OipOj%Oj8Oj9OjEOjMOjNOjZOjiOjjOjrOk,Ok6OkDOkEOkMOkNOkaOl'Ol(Ol)Ol1OlBOlLOl[OljOlkOllOlxOm8Om\
      @OmSOmdOmeOmxOn$On,On-On.On6On@OnAOnBOnLOnMOnYOncOndOnsOn{OoBOo!Oo]Oo^OomOp(Op>Op?OpPOpQOpROpSOpTO\
      pxOpyOq%OqGOqHOqbOqnOqvOqwOr3OrAOrBOr!OrdOrsOs(Os=OsLOsMOsWOsxOsyOt5OtOOtPOtlOu.Ou/OuUOuVOuWOu_Oui\
      OuxOv-Ov.OvXOvYOvZOvrOvzOw&OwAOwPOwlOwvOwwOx#Ox+Ox:OxQOxROy0Oy1Oy2OyJOyROy!Oy]OyyOz.Oz6OzEOzMOzUOz\
      ]OzuO{,O{8O{BO{CO{DO{WO{_O{`O{hO{pO|%O|&O|.O|6O|7O|CO|MO|qO|rO|~O}#O}$O}%O}&O}0O}<O}QO}]O}eO}mO~$O\
      ~,O~6O~>O~?O~IO~XO~`O~hO~{O~|P#/P#0P#RP#SP#TP#!P#sP#{P$0P$AP$IP$^P$hP$rP$zP%1P%9P%AP%TP%UP%nP%vP&+\
      P&JP&mP&nP&~P'*P'+P',P'-P'.P':P'TP'UP'VP'bP'cP'vP'wP(#P($P(7P(OP(PP(XP(YP(jP(xP)&P)'P)1P);P)WP)_P)\
      nP*(P*2P*<P*FP*`P*oP+)P+7P+VP+WP+cP,*P,BP,aP,vP,~P-*P-2P-3P-;P-EP-FP-PP-QP-aP-kP-zP.KP.WP.cP.xP.yP\
      /%P/-P/.P//P/AP/MP/NP/_P/pP0#P0+P03P0;P0YP0aP0bP0sP0tP0|P0}P1-P1>P1?P1@P1AP1BP1NP1]P1eP1mP1uP1vP2(\
      P29P2GP2HP2]P2sP2tP32P33P3;P3UP3dP3zP46P47P4HP4gP4qP4{P5;P5<P5DP5LP5]P5rP5sP5tP5uP6/P67P6FP6bP6pP6\
      qP6rP78P7NP7_P7`P7aP7kP7lP7{P7|P7}P7~P8,P8NP8bP8cP8dP8eP8mP8uP8}P9-P9KP9LP9MP9!P9xP:=P:>P:HP:RP:!P\
      :hP:pP:xP;/P;0P;FP;RP;SP;bP;qP;rP;~P<3P<?P<@P<LP<MP<^P<|P=,P=-P=.P==P=>P=gP=uP=vP>-P>7P>AP>IP>UP>_\
      P>`P>aP>tP>|P?8P?RP?SP?mP?~P@8P@9P@:P@[P@!PA#PA4PAEPAFPAGPAOPA`PAaPAiPB#PB-PB.PB6PBKPB!PC'PC/PC0PC\
      1PC@PCAPCIPCJPCKPCLPCVPCuPCvPD$PD,PDCPDRPDaPDrPD|PD}PE2PE:PEBPEJPEKPELPEXPEkPEzPF&PF5PF6PF@PFAPFgP\
      G%PG4PGBPGQPG[PGjPGkPGsPGtPG~PH#PH2PHGPHOPHqPHrPHzPH{PI)PI7PI?PI@PILPIlPIxPJ/PJ0PJGPJQPJYPJaPJmPJn\
      PK*PK2PKCPKOPKWPK_PKyPL%PL&PL>PL?PL@PLOPLdPLnPL}PM/PM9PMEPMaPMkPM~PN#PN-PN<PN=PNePNfPNnPNvPNwPNxPO\
      +POAPOPPO|PP.PP8PPBPPLPPMPPNPPhPPwPQ#PQ$PQ.PQ/PQ9PQAPQ[PQnPR)PR1PRFPRNPR_PR`PS$PS9PS:PSVPSWPS_PSpP\
      SzPT/PT9PTWPTfPTnPToPTpPU'PUAPUIPUaPUiPUsPUtPV1PVGPVOPV^PVoPVpPVqPW,PW=PW>PW?PWNPWVPW^PWfPX$PX.PX/\
      PX>PX?PXIPXSPXTPXUPX_PXkPXlPXvPXwPY.PY6PYFPYRPYpPYqPY{PZ'PZ/PZ0PZ?PZGPZZPZ[PZgPZoP[.P[/P[>P[HP[IP!\
      $P!%P!?P!TP!UP!dP]-P]9P]:P]KP]WP]_P^&P^.P^HP^IP^SP^fP^pP_)P_:P_XP_YP_hP_pP_~P`*P`+P`,P`?P`@P`AP`BP\
      `CP`TP`UP`jPa$Pa9PaAPa_PasPb#Pb$Pb.Pb/Pb;Pb<PbQPb]Pb{Pb|Pc*Pc2Pc:Pc;PcEPcQPc[PcpPcqPd-Pd>PdQPdYPdq\
      Pd{Pe9PeAPeTPe`Pf-Pf.Pf8PfBPf^PffPfgPfhPfrPfsPftPg0Pg8PgNPgePh)PhCPhOPhdPhuPhvPi$Pi%Pi?PiPPiXPioPi\
      pPj'Pj8PjOPjPPjQPj]Pj^PjtPkEPkXPk`PkaPl&Pl=Pl>PlFPlNPlOPldPlePlfPlpPlqPm*Pm2Pm3Pm;Pm<PmOPmWPm_PmgP\
      mqPmrPn8Pn9Pn:PnDPnEPnOPnmPo$Po%Po-Po5PoVPo^PozPp4PpEPpFPpRPpSPpTPpUPpVPpiPpxPq,PqHPqIPqJPqKPqUPqV\
      PqWPqXPqYPqaPqbPqjPqkPqlPqmPq|Pr1Pr;Pr<PrKPrLPrTPr!Pr]Pr^PrqPr}Ps+Ps,PsHPsPPsoPspPt#PtAPtQPtYPtcPt\
      dPtuPt}Pu8PuTPuUPusPv*Pv4PvNPv]PvpPvxPvyPw'Pw1Pw9PwAPwYPwZPwoPwwPx1Px;PxXPxYPxjPy)Py*Py2Py<PyTPy^P\
      y~Pz*Pz+Pz,PzDPzPPzaPzbPzcPzdPznPzvP{-P{.P{@P{WP{XP{pP|'P|AP|dP|sP}*P}?P}VP}`P}oP}pP}xP~-P~.P~FP~P\
      P~!P~vP~wQ#>Q#MQ#tQ$1Q$?Q$KQ$`Q$jQ$kQ$lQ${Q$|Q%(Q%)Q%1Q%JQ%KQ%SQ%]Q%^Q%fQ%rQ&0Q&?Q&KQ&SQ&_Q&`Q&aQ&\
      bQ&uQ&vQ'2
      """,
    entries: """
       6&#T&O(O  7?#S$P  @K#R(P  YP#P$S&P(P 9'#M$U :1#R$P 86$P&R 25#T&P(P     8Q#O(S  YX(P)R )%#P$R  Q_#\
      P%O&V(O  5F#U$O&P(P  W$#R%K&U)R  G$#O$N%R&T YB#O$S  Ub#`$L&K(M $X#R$P  W!#O$S CW#M$V%U&N(O)R U+#W$\
      P%T&J(P  A`#O(T  FV#O$S -Q#P$P%R&S(P `W#S'O  B=#P$W&N(P   `X#R&O)R EI#N$P&U  0O#O%S&S)O  /'#R%P  3\
      Z#R&P  OC#R(P !9&R(P   -N#O&X(M 9U#R$R&O Jb#T(O  U`#O$V&N(P 1!$N&U  *5#T&P(P 4:#P%R   (6#U$M&M(V %\
      A#S&O D`#P&R <P#R&P G^#U$O&O 6)#O'S  M7%P'P)R L:#S$O(P    )H#R(P P$$O&S    '0#S$O  ^&#O$S  0I#S$O \
       B*#P$P&S 'D#P%O&T  6,#O)S S9#S$N(R  (@#R(P N?#U$M&P  S(#N$P&U   a2#L&O(W (]#P$O&S(R   OW#X&N(M  !\
      A#R%P ]X#N&T   2L#R%S&P(O O:#M$P&U(S  -7#U$K(S $N&P(S >A#R&P  '5#T$O(P C<#R(P  `,#O&S  +/#W$N'P)O \
      EF#S(O [Y#S(O  ](#O$R'R (&#S(O $T#O$O%U   <%#S$O BS#P -D#T(O)P  T5#V$P&M EQ#O$U&O  (W#P'R +D#S$P +\
      T#O&T(P I-#O$V&P(P    'O#R$R&O   9U#T$P&O 2V#O'S(P)R   ]^#N$S%M(V T<#O$T(P  2:#R(P H@'P(R   QF#P%R\
        Pb#T$P&O(P !.#R'P -^#T$R%P&J'Y(O)P  34#S%P(P <?#S$O    bY#R)P ,W#T$P&O    2:$T(N  `Q%O&P(U)O aE#\
      S$O   `Z#M$U  P'#P$R%R&P  ._#R$P    QR#S'O   &3#U$P&N(P   9?#O&T(P  XU$O%S  -V#M(U   $]#S$P&O   J5\
      #T$N  2Z#R(P EK#O'S  WE$S(O TA#Z$N&M(O  ,M#N$P(U 7B#N&O(V    (^#N%T  ^+&P'O)S  F]#P$N&U RO#N$R%P&T\
       ^N#P$T&O  KW#N%V&O 03$P&S(O  !:#W$N%P(P I'#W$O&N'R(P   U8#O&L(X  13#P&S  :X#R&P  I%#R)P 47#R%R&O \
      ;_#S$O  .>#S'P)O 2H#R$R&O )L#U%P&P(O   KF#R$P(R 6H$O&W'R(L    F)#O)S  7!#S&O  02#R$P&S(O 9G#R&P ^[\
      #S$P  'b#Y$O%O&M'O)S  >0#R&P ;!#T$P)P ^@#T$N  17#V&O(N ]O#S&O )]#U$N&P 76#S&P  b/$S(O  A[#N&T   F8\
      #R$P J8#R$L&V(P   &-$M%U V*#R$M&S(R a'#R$P  aQ#O'T  0+#T&N I*$N&T 9X#V'P(O)P      =Y#P&R  0P#R&P 8\
      a#P&R   KJ#U$O&O -)#W$P&N(O  7G#L$O&Y(P   KD#T&N   ,.%S'P  %L#L$V  <6#O$T%P   ,Q#M$U  4M&O(S <N#P$\
      P&U(O  +-#R&P(O)S <Q#T$O(P  bM#O$S /B#P%R(P  a.#P$O&T 3R#R$N&S  [`#W%P&P'P(O    &@&P)R  V^'R  J'#N\
      (T +E#R&P   ;L#P&R  L4#V&L  <[#R$P   LH#R&P (##R$P P_#U&N(P '+#T'N)P   >C#P)R TT#O$S  -B#S$S&M  V#\
      #V$S%M&N(P ]U#P%S&R(O)P ZH#R'P S,#K$W%T&M   H=#S&O W`#S$O  *2#P$T&O  aT#U$O(O 9]#R%S&P(P   Z3#S&O \
      9V#S&O  34#N'T  *>#T$N  G(#R'P 1L#S%P&N(S  /X#R&P  ):#P)R _W#R$S%N&O(S   YS#M$O&V I.#N&O'V  4?#S&O\
       K3#R(P a=#M&U B`#M&U  A8#T$R&O(O  +5#R$P  NI#K$S&R(T  ;[#S$O aV#S%R'O(O  M5$S&O C+#O&S %L#L$P%Y(O\
          V*#T$O&P LD#P$R  5]#U&N(P  ;O#U$R&P(M )W$P%P&S ^*#O$S&R(P  QB#S$O <A#O$S  *T#R&P  1/#T'P(O  QY\
      #S&P(O MW#O&S  _7#R)P  ZR#U$M Z=#X$P%P&N(P)P  [##M&T)R   4,#S$N'R(R)P T^#T&P(O  :U#T$N  6_$P&R  -=\
      #R&P  P##S$U%N&O(P Q@$R&P  IK#R&P  0[#U$O&O   4/&O'S  D>#S%O 9>#R$P     P+#R$P .=$O%S  -9#R$P'P(R \
       HT#R&P SX#R&P  -K#R$T%P&O(P   <9$O&S  M&#V&P(M    !_#R'P )`#T$N  J,#V$O&N  RS#R&P   ..#`$=%a&A'V(\
      M)V V)#M$P&P(V R-#S&P(P  ^;#S(O  AR#R$P  Y]#R$P G^#R&P    C'#R$J&V  ,G#O&S  R)#S$O Y.#O$T(P   47#O\
      $S  @9#S(O  ?V$R(P   BO#O$R%R   N1#P$T'P P##R$M&U(P I5#L&X(O   UA#P&R  ;&#M'S)S +@#R$P   ]T#O(S VB\
      $R(O  %?#O$M%P'S(U  Y1#V$N&O `<#P$R VI#O$T&P  (4#S&O I5#[$K&M   7a#R%P  Lb#S&O ;[#U$N%R&S'R(L 7%#V\
      $O&P'P  $^#R'R)O  &^#R&P JR#N&V(O  -3#O$S >/#S'P)P   W3#U$M&V'P(N MC#T$N%S&O  0(#N$M&P(Z     *1#S%\
      O  /6#N$P&T'R  Y.$O&T(P )]#R$P  <`$O&S [.#S%O ',#M$U   &0#P$O&N(W L>#S$O   )9#S%O ?9#S'O  0/#R&P  \
      .Y%O&U(P)P    JJ#O%S  <8#S&O _%#O$P&O'W 97#O$S =X#S$P(O  0X#P(O)T  #B#R(P ND#N&O'T(S  4*#R%P `3#S)\
      O V?#O%P&T  6E#U&O(O  E8'S(P ?*%R'P  PS#U$O(O Ib#R$P  *4#S(P B6#S$O    (.#S$O  5G#U$M ?.#P(R  `(#O\
      $U&O :B#N&T   (b$P&T(P  3X#S&O   *8$R&P  3&#X$I%W&O'R(O)O  EO#R$P  GI#T&N  .A#U&P(M Db#R(P I]#S(O \
        W:$R&P  YU$R&P(R  %b#V$R&K  H?#R%R&O N(#R&P  AS#S$O 98#N$S%R H_#O$V&N  Z)#O%S R-#S(O Aa#R(P  I^#\
      R(P  .M$O(S P*#U$M)P W&#M$U   ;A#I$!(N >Z#O&S(P  Ja&N'R(S Z(#R(P I;#O$N&V  56#P$S(P Z6#P%S   RF#P$\
      P&R(R X-#O$S  .=#P$R%M&U DN%R(P 9W#R'P  UE#O$V&R'P(N K@#O$S IW#S&O a-#S&O   ]'#P%S)P JF#T$O(O   );\
      #S$O  ``#P%R  @>#O&S  &Z#P&O)S >'#R$P 02#Y$F%Z&L'R(N)R VV#P$R%R&S(N   `@#U%O'O <D#O%S  !<#T$L&S'S(\
      J)U )I#S&O  UU#R&P  X!#O$N&O(X RB#P%S&P '!#U$O&N  ?`$O&S ,/#O%S  DL#R&P(P  S$&N(T G##O'S  .*#O$R S\
      .#V$N&S(L IQ#M&U  7Q#U$P%N 8b#L$G%O&V(] NQ#N$P%T&P(S Z4$R(P  27#P$T&O    :&#N$T&P  YY#S$P%P 3R#R$P\
        +2#T&P(O /'#S(O  ?D#Y$N&N(P)P +3#S$P&P `]#R$P U/#U(M  8!#S(O %=$P'R   /`#P&P(S   RD$L%R(U  4($R%\
      P  %H#R$O&O(T  K>#V$T&M(M .D#O%S  Y=#O$R(R F/#P$O&T  @J#O&R(S P)#R$O%P&T(O)R   9L#R&P O^#T&O(P :>#\
      R&P  bM#U$P)N *(#O$V&O(P  S-#M$L&R(X /F#R$T'O(O  !C#O'S   ;=$S(O FP$T&O(P    )5#T$O(P ?C#R$M&U(O  \
      #T#R$P FX#U$O&N  $Z#R%R(O ,J#R$M&U'P    ]M#R(P  ST#S(O UX#S&O ]*#S%P&R(O E/#R&P   A5#S(O Y:#U'O(O \
      B5#T$O(P  ZE#M$W&O 8/%R&P  9,#M&O(U)S N]#O'S   ;.#T$N  bZ#S&P =B#R$S&P(P)P   35#O$T'P /V#R&P M+#T&\
      N  BF#P%R  ;7#X$M&O'P(P +D#P$P&O(V  *4$P'R  O<#P$O(T   ^;#R)P  M0#W$P&O(N R<#P$R   RV#S(O   T>#O$P\
      %P&T  C(#S$T&L  J6#R$S&N   #+#O%N&W bR#R&P ]?$R&P  #B#R$S(O Vb#O&U(O   -H#U%S&M(O   2T#N$P&W(O  E:\
      #R(P 7=#N$P&U '`#O$S  'Y#O%S    :P#T%O(O  P3'P Z!#N(T  2,#T$P&O #0#U$O&O   6L#T$O&O  &/#O$P&S)R  N\
      F#S&O -G#S&O !)#P$T(O  ]7&O(T NP%R&P  -^$S&O   Q-#K$W 3J#U$N%P  B8#S$P(P  O=#U$O&O  0`#S$O  (M#S$O\
       A`#O$O&S(R  [=#W$P&O(N (M#U$O&O !>#V$P&M SC#T&N    >!#S$O  ^$#P$R  WN#N$X&O(N  7X#U$M  R4#S$O   >\
      9#X$M(N   G<#P$O(T N,#S(O  5J#S(O  FW#O(S 2'#S$R&P(O  ZY#N$T !@#O$S HI#T$P&O @/#R$P   74#S(O  (<#T\
      $P(O   ](#S(O aE#R$P(P 6+#N'U)P )P#S$O  *,#O$T(P &Q#V$O&P)O  bQ#R$P      0b#R&P K-#P$R P6#S$P&P  R\
      ?#U$P&N  V5#S(O QF#L$N%S&S(T)S 4I#S&O  ;/#S$O&R(P !C#M$U  Z)#S&O(P T*&P'R 1Y#O%S (b#U$N(P  0?#V$M&\
      P D(#S&P(O  !%#O$P&U(P !&#N$V%O W3#O(S R$#S&O Z9'T(N  ;I$R  ]?#R)P ;J$P&R K-$S&O   G@#N$O%L&V'P(V \
       (;#T&O'P  DK#O)S Pa#O(S F>#[$N%P&N(N  5U#U$M XO#P$T%O  @$#N)T ]3#N$P%R&V(O  XU#O&U(O    F>#T$O'P \
      U^%P&S     <%#T$R(P)O  K-#P)R M8#R(P ,Y#X$N&M  aJ#O$V&M %^#R&P  4C#N$T 8!$O%S      9N#N&T 2F#O$O%R\
      &R(R   LI#L&V  8D#P$P&L'R(W  5S&P)R  4A#R$P  PQ#W$P%O&P(O  A7#S$S&O'O  F:#P$T&O Z0#L$P%W ZQ#S(P)P \
        1^#S&O   &U#R&P 0+$R&P   5&#S$O    L9#N$U(P     HW#O$T%O `b#O&S CA#O%U&P(P DV#R$O'S(O  7S#S(O   \
      ^W#P%R [,#K&W(R HE#S$O  `A#P$U&J'T(S 'T#R(P     T!#P'R        ('#R$O *-#P'R    ,,#T$N Q4#P%R 13#N$\
      U&P   bD#L&W(P  @(#O$N%S&T(R -4#K&W  7;#T$O&O TE#S$M%N&R'R(S)R bS#N&T  S,#L&T(S SR#R(O)R U,#R$O%R \
       5X#R$P&P(R  4A#N$U&R(P  a[#P$O(S  #R$L%T&R'P(P)T L((R)P  '_$O&O(U   A@#S$O   *?#O$S  ,&#P$O%S)R *\
      E#R&P ^T#S)O  -:#R)P P$#N$P(U '-#S&O  ?D#S(O  ,,#U$P&N       9,#P&R 8[#R$S&N'R(O)S 38#R&P  aF#S$O \
          43#W$T%N&K &0#T$P(O  >C#R$P  96#O$O&S(S    -2#T$N  Z1#P&R  V7#P$O%T  _G#S$P&P    F?#T$O&R'P(N)\
      S ^@#R%P a&#O%S 00#S)O   0_#S&O  T-#P'R PS$T%P&N RO#R$P  &_#R$P  &W#M$U%R&P   =[#R(P [[#Z$A%Z&I'T(\
      M)V LU#S(O  GC#S&O   CD#U%O&O =Z#P%R Sa#O$P&U 4[#X$K%S&K'T(P)S    <3#O&S @6$R&P  V*#S$U&N(N [:#R$O\
      &P'P)T 1b#P&O'P(U   @@#N$R&S  4`#P(P)S GJ#R%P&P'R   0-#N(T  SX#b$?%V&K(P)U  @a#O$S(P LL#S$R&R(N   \
        )'#S'O G;#R$O&R  <?#S$O   D`#P$R :N#P&R  :6#O$P&U(P     ^<#R&P      E.#T(N  /7#Y&K(O  D7#I&Z(P @\
      F#U$S&N'O NZ#N$U(P 3D$S&O ?)#R%R&O  F,#T$O%P  A-#T&O'S(N aA#S$O   3A#K$W      ?)#O$P%T  _%#R&P  A?\
      #S&O 6!#T$T%T&J(O FL#U$O%P&O)R   V<#T&N 6Y$S%O  VT$S(O _6#R%P   ;Z#T$O(P  Ya#N$T   E8#O&O(T (]#P'R\
       .1#S%P'P  `O#P$R Z,#S&O )K#P(R  BZ#P'R A)#R(P  a*#P$R'P _$#K(W   .S#U$L%S&N(R)R Z?#L$V  XA$O%S  4\
      .#O%S X(#T$P&P(P A.#R$P    OZ#T&O(O  TJ#T$N&P 1T#R$T&P(N XK#S$P&P  (+$R&P :=#P&R  0D#S$O(P    L[#N\
      $S&U(N  25#T$O&P Ub#U$O(N  CS#P$R  *X#R&P ;a#S)P O*#R'P .:#T$R&M  <<#S$M&O(U   Y'#O)S KJ#P%R 4)#S&\
      O   5T#R&P   %)#S$O  3B#N(T A$#T$N aL#P$P(R)R  B@#O%S  ;]#T$O%N&O(T   SW#W$O%P&O(P  1##Z$K%O&P 93#\
      R&P   G%$R(P  48#O%S&S(O -.#R$P  ^C#R%P _?#O&S *=#U$O(O  WW#O$S&R(P ?$#V$P&P(O)P EO#P$U&T(J  X7#S$\
      O&O(S G%#S(O =&$P&S(P   J0#L(V 8b#S%N C,#T$S&N(O   7]#O)S   <+#V$N&O)R   58#O%S   ]=#S%O&R'P 1`#U$\
      O&O  /:#S&O    +M#O&R'R )##N$T   ]##J$N&V(U)R   `)#N$R&S M(#T&O(P P:#M$V%R&P'P(P [+#N(T  .4#N$O&X(\
      O =U#N)T *O#O%U&O %9#P$V&O(O OS#W&N(N   7M$P%R   -)#Z$J%R&L(P)T  GJ#R$M&W(N VX$S&O(P   YO#R$P%O&T \
      36#O%W(O)O 95#S$O    -S#R(P *W#P&R  !(#N'T >B'R(P  !D#P$R&S(O  +M#N%R&S  0.#T$O(P :Y&P(R  X;#O&T  \
      #F#P)S ;]#M&O(W TW#U$P(N  HE$O&O'T(R #T#P&T(O 04%S(O   FV#R(P   :)#U(M ,#$O&O(U  JV#T$P%O ?U#U$K&S\
        J3#O'S 'U#P$T%O P(#R%P  5H#O&S   ['#P$V&O(P ::#O&S F1#P'R    EV#O)S  O+#P$U%P&O   >&#T%P'P    BT\
      #T$P%N&P'R(R K+#S&O V9#R&P ^W#O$S  I!$P&T(O  !=#N$T  UT#O$U(O VM#P&P(S M`#S%O C-#O(S  /*#T&O(P ;I$\
      S&S'P(O ZU#P)R  E$#P$O%T&P'V(L)R  -,#U&M ?0#M(T 4>#P%T(O     L(#S%O QT#L$T%T&P C<#O$L&X  FM#S&O  `\
      /#O)S  CS$P&P(S 0@#M$U   `;#P$R MU#S&O   Q'#T&O(P  UH#T$P&O   ]%#U$O%L&P(U P7#R&P      IM#V$O&N ;E\
      #R'P  1W$S&O :8#S&O(R)P  Z.#S&O 'R#P$U%P&S'R(L SY#M$T%S&R(P  /H#R$P >]#L&P(W S/#S$R&P(P  >8#O$P&P'\
      T  I2#S&O 2[#O$S  ^?#P&R  0U#T$P&O  _R#M$O%P&X   &U#S(O   UH#O$V&N __#S&O  OZ#O&S 55#O$S  $+#O$S O\
      Y#M$O&X(P  FU&O'S C9#O&M(V ,N#U$M&O'R(R   %=&O(S S;#N'T :&#O%S )L#R$P%P&U'R(O)O  )>#T$P&P(P  (T#P)\
      R 4O#R%M'P(T O*#T$P&O  ?-#N$S&R  TR#P$O'T  W/#S&O  b'#R&P 4*#T$N Ka$T&R(M    ^F&O(S  2K#S$O  =4#O$\
      R&P(T 3A#O)S Ca#W$O&N(O _M#S$P&O(R  )4#T$P(O   Q!$K%M&S'R(P)X  _#%R /S#P$O%T U&#P%R   T1#O$N&U(R  \
       X?#O$S <Z#R%P  Lb$R&P   ^B#M$O%V !8$O&R(R  aQ#O&S =a#X$P%P'P(P)O      E2#O$T&P (3#O$S M5#U$N )S#S\
      &O  NA#R$P T(#P$T&S(M J`#K$O&Y   IL#R&P K^#P$S&P ;a#N$U&O  +B#S&O [Y#T$N  $K#S$P&O =/#T$N ?)#O$S%S\
      &O  GM$L&V bL#K$W :Z#S%O  @]#T&P(O [X#T$P&P(P ]%#W$P%L  0X#O$S ;6#S(O  3M$P(R    ^N#P(R A9#P&P'S  \
        2+#V$M&P  Y0#U$N&O  R`#S$O   `@#S&O  WS#T$O%O&T(O 5_#R'P   #$#S&O 8;#R$O&S(P .!#O$T(P  6J#T$P&O \
      #.#O'S  <7$S&P(P );#R$P   .(#R&P  =4#U$L%O&T'R)P )?#R%P  7$#T$R&R(L    I8#M&U M+$S(O  3H#U$O)O  `.\
      #R&P ],&R X7#S$P&P  Z2$S&O )X#S%O >>#O%S  *_#S$O 5G#O&P(T 5I#N$V&O  )C#S)O   #'#O&S $3#R$P&R(O X!#\
      N$V&O  IY#S$O(R 4`#R(P    PP#S%O  b]#P$R%P&S(T)N  L5#S$S%L&R ^@#S(O  `2#S&O    X8#R%P   D8#U$N&P @\
      ]#R(O  H'#O&S )R#T$P&O   B/#P$O&P(U    OD#R%P X)#N$X%P&O(P  9!#S%O <%#N'T M^#N)T __#O$R&R  .H$O&P(\
      T Ta#R$P  M+#P$R&P  #O#S$P)P QW#R&P  XQ#O(S ?C$T%M&S)P  U)$P%P(S ,>#O&S  ZO#V$N&O !a#P$T&P  DC#I$X\
      %R&O'P(T K[#S&O :,#M$V  R$#O$R%S&P #^#R(P  S)#R$P&S(O   QV#O$N%X&N(S     X;#P$T&O a8#T$N(P    +G#T\
      $O&P ,8#S&P(P @E#U$M <7#L&S'R(R)R    _E#O'S -U#W$L&P [T#P%R     `C#S$O(P  Q!#P&P'R(R  #+#S(O /M#L$\
      V  &+#N$R&R(R  ]U#T$R&O'P(O   KE#S'O   9T#T$P&O(P  YR&P(R PF#S$R&O(P ^C#O%S  :b#J&X 'U#U$O&O  *E$P\
      (R _V#S&O  3_#P$P(T   /!#P%T&O  'H#O$S  /U#P&R 32#T&P(O  HJ#R&P ^G#R$P O4#R)P  T&#P'R B*#N(V)O  ;#\
      #O$T%P 5[#R$P  8+$P&W(L  Q0#P$R G)#R&P  ;a#R&P />#M&U )V#P'R  II#S&O D]#S&O >E#R$P ,R#T&P'R(N   L5\
      #M$U  <2#O$P%V'P(O 4U#N(T L%#R'P  @+#P&R ..#R$P  9P#R$P  TH#N$T  QY&R ?V#U&O'P(O =b$V%S&M(N  ($#P%\
      S&P'S)O    =K#R$P ^##P$S&S(N 90#T$R(M    @2#V$L ;+#S'O  LM#O$S&M(U *R#S$O   GZ#O$U&P SV$S(O  0.#O$\
      S  7.#P$W&N(O VL#L&S'T  ;'#P%R  1^#U$S%M(O   9(#T$P&O ;R#O(S 7T#T$N  $]#T$N&N(T ;Z#R(P 3K#P&O'R(S \
      N##U$R&M(O  :a#P%R ''#O$S  ,P$U%O&P(P  J$#R$R'O J-#T&N +N#O(S      5[#N$V&O  JX#S&O  =F#S$O P&#S$O\
      &O(R  WK#O$S%R&N'P(S)R 9)#R&P 7-#O%S  D/#M&W(O V?#S$O    (b#L&V 8F#!$E(S   ;/#L$O&V'S)R LI#R$P&P B\
      X#M$N&R(X  5)%P&O'T   *<#S&O <Y#O&R(O)T  +&#O$P%T B4#S&O  Yb#W$N&O(P 1/#S&O   FN#K$N&]'R(M  ?@#K&P\
      (X   FZ#T$P'P)P %S#N$N&R(V  G.#S$O W_#O$P(T  JS#T%N     DR#P$R  A9#R(P  TB#L$X&O Z##S(O  ];#O$P&S(\
      R XY$S&P   BS#T$O&S(N  E?#O$S 4b#!$O&K(M  HI#R$P&P(R D3#O$R%S&P  ,`#S&O  @`&P'R   4(#R&P ;`#V$S&O(\
      L  44#R$P Q%$O(S  b6#P$T(O  M&#P(R  I2#O$S   a8#M(U &S#P$S%S&N     ];#U$P&P(O  ;*#W$K(P)R  CR#R(P \
       >%#U$O&P(P  UQ#S$T&M(P *0#O$O&U   -;#V$M%N'O(V  ^3#R$O%X&K'R)P  %6#S$O LF#M$N&P(Y   R/#R(P  CD#P$\
      O'S %W#O$O(U     O%#P$R `&#S%O aZ#S$O  S=#N&T  Y.#T&N  (I#S$O 4+#O$P&U(O %##R$P   2*#P&P'R(R '$&P'\
      R  9H&V(L [;#T$P&O   3@#S'O _A#R$P  <Z#R$P&P(R ,B#T$P(O  KA$P&S a-(P)R   SF#T$P&P   E-$R&P  VF#O$O\
      (U 3>#O$O&N(W 3H#S&O  +1#P$S%P&O(S   PA%R(P  1Y'P(R  `G#O$S [@#N$W%S'P(M UX#R$P&O(S  D/#R$P%S&P(O \
        6:#P$R   AT#Z$O%N'O(O 0X#R(P 1/#R(O)R 4V#S&O  9&#R&P [L#T%N 3@#T$N%R&N'T ZH#O$S [+#S&O  0-#O$O&N\
      (X  U@#P&R  Z1#P&S)P G^#O$R%S&P `8#S$O   63#P$P&T  W-#V$K%P&P(T   UI#T$P&M(R *P#R$P  ^:#R&P #A#R)P\
       6<#R&P <(#M$U TV#L$X&O  CA#R&O'R `4#T$N   9Q#U$O&O #:$S&P  H&#R(P *!&S(O  :5#M$R&U   _F#P$P(R  Q?\
      #P$R   .##P$M&W'S(N   2@#N$V&P  7$#P'R  %9#P%R   V5#L%V   HU#S$O%T&O(O 6,#R$P   .$#S$O  SI#S$O  .N\
      #S&O  S[&R(P     Q1#S&N(S)P (,#O$S )0#M$O&W  M5#O$P'T  HP#O'S -F#S$O&P  '-'R(P  C*%R&P  +*$O(S Q/#\
      J$P&Y(R  CX#R$R&R'N ^J#V$N&S'J(T)P  .I#L$P(R)U  >%#T&O(P  -M$O&P(T ]D#R(P    ,9#P$P&U(O   Y2#V$O&N\
      (P  _@#R)P   +4#O$O%S'R   G0#O&S $A#T$P&O K_#R%P   R4#R)P R,#S$P&M'R(R     7:#P&R ZK#W$J&R  59#T$P\
      &P(P TO#O$X&M(O DW#X$L&O a0#S(O  0'#V&L (%#R$P  MX#S$O&S(O C4#O$T&N(R  =]#R$S&N  /5#R$P *^#P%R   W\
      4#O$P&T  7`#P'R R>#S$O  RM#R&P  ]/#S&O  $3#S$O ^X#O&P(T 5^#R$P%O&O(M)X 1%#N%S(R    V'#U%M  Y>$S&P(\
      P  %##U&O(O  4<#S$O  /?$T%P&P(N)S ,K#R$P Z%#T%P&O I^#P$R  (8#R&P FC#U$R%S&M(O)O  '2#S&O  MS#S$O  ]\
      Z#R$S&K'R(S  >;#R$P _X#R&M(T   (A%P)R  ]1$O&S F'#N(T G4#O%R'R  /_#P$R  @$#N(T  ,0#T$O(P DZ#P$O(S  \
      _C#V$R&M(O FX#U$N&P  /[#R$P   OI#T$O'P [U#O$T&P A!#O$S  *9#N$U&P b:$P&R `V#O&S  =E#R&P VH#U)M [.#R\
      $P ^7$P(R  RI#R$L&P(V !1$O&O(S)S   H*#O$S 1M#R'P /<#R$R&O  (B#T&N 1*#R$P  Kb#R$P +,#V&O(O)O   VB#R\
      $R%R&L'S(S)P G'#W$S&M(O)O U7&M(U 62#R$P  ]6#S$P&P  FY#M$U%R&P HV#P$O&U(P   P`#O)S  -3#P$L%S&V(P UL\
      #S%O  G_#S&O %;#R$P   R&#M%P(V [A%P&P(T  .Z#U&O(O N;#N$T 5D#S$O  J,#P&T(O  Y&#P&R Z>#M$U 8B#P%R&P'\
      R  VG#P'R  JE#K$M&Z'S(O .*#U$P&P(P   OS#S$O 3G#X$N&N(O b=#S&O  b_#S&O   (E#S(O  -=#R&P *)#P$R%R(O \
       P;#R$P AO#T&N  61#S$O  Q]#T$L&P(T   G##R&T(M    $1#L&W  )M'P(R J1#U$O(N [?'T(N Z8#M$S&T EM#P)R  H\
      9#O)S  a`#X$O&O(N 83#O(R  Z9#S$P&P  a0#R)P  =2$O)S 4T#T%O&P   &A#U%M  P9#S$L&V(O MF#L$O%X :E#X$J&P\
      (R E)#K$Z&N  ?@#U$K%R&P(R   1_#R&P  @M$R%P  ]G#O$R)R  !/#O&U(O 0J#R$P'P  IS#P%R ^X#N(T  G[#O(O)U 7\
      L#S$R&O(P  ')#P$O%O&S(T   9'#R$P 4P#L%T&R(R  D1#R$P&R ]Q$S(O L^#S&O  0*#P%R &K#S&O TI#V$N&O    ?8#\
      O%S  3E#O$O%T :9#R)P TO#O'S  TK#S$O(R  DU#R$P&T(N  +,#T(M P6#R)P  ZO#S(P  8I#S&O -U#U(M IZ$O&P(T  \
      %##S$O ,!$R  '4#O$P%U '-#O)S  J:#U$M JA#W$L'P   4I#O&X(L  O^#S$O ^S#O'S  <!#N(S)R '*#P$N&U <W#S(O \
      ?>#U$P&O PB#X$O&M(O  _.#O&O(U FM#T$P&O(R)O  Q!#S%O   :M#R&P -6#T$O&P  ]K#R&P    BX#R&P  V2#N$R&T(P\
       ;Z#[$O%P&J'R ;E#O&S  0+#R&P  =(#R$P  W[#R&P GS#P$O&L(Y  2=#X$J%R(O  D:#N(V)O &+#U&M(P /&#S&P(P J,\
      #P'R  *`#R$R(O   b`#S&P'P   HJ#R$P BO#S(O 2Q#U$O&O   /A#S$R%N    I^#L&V  [7#P$O&O(U ZS#S&O  'M#S$T\
      (L  F7#R%S&P(P    #[#U$P%O&O ,N#S&O $J#O$O&P(V  ^J#R$P  _Z#R$P  2<#V&L !7#S&O  +W#J$T&U U;#M$U(P U\
      Z#V$N(P &;#T$N  ]G#T'N  /_#S$O   ,^$O&T(P  XW#R&P  N8#N%T X;#P&R  a##O$P&T A&#P%R 1?#S&O <[#O%S  ]\
      S#T$O'P :]&O)S  K*#S$P)P  VB#K$P&X(P ?@#R$R&O    T.#M&S(R   '+#M$W&O  6.#R%P H9#W$L&P  [*#S(O 2R#O\
      &W(N  #B#K%W 7O#M$N%P&R'T(V)P b=#P%R   I?#R&O'T(O  b:#W&N(N  a3#O&O(S)S  Z*#S&P(P   NA#S%P&P C(#S$\
      P&O(S  'C#M'U  7J$O&S P^#X$K&O  [3#M&U  RT#M$O&R(V EP#P%P'R  1<#S$L&T E0#S&O   F[#P%R  bI$T&N I4#P\
      $N&V(P )8#S&O  ()#S(O ZX#T%N  A.#V(L  /S#T&P(O W'#U$M @W#R&P  L!#R$O)R  A&#S&O !<#M&X(N   J%#S$N%R\
      &P 04#R(P  bI#O'S  OB$P&T(O  SC#S$M&S -]#S'O  L_#N%T&P'R :3#R'P   N>#R&P  DX#S(O  P5#R&P  `%#R%P  \
      ]X$R(P  W+#W$P&L  M*#T$P&O C%#N(T    8J#U$N%R(O   :R#M$S&T $!$R(P CX#Y$J&U(L   !5#T$N  ]Y#L$P&O(W)\
      S  YJ#S$R&P(N 1%#U$R%O&O(P  )2#S&O  [M#S$O  BZ#U&M 77#O$N&U(R  4=&O'S  CP#O$U&O 6*#S&O  UR#P(R '##\
      S&O  7Q#P(R  3-#T$O(P DP#O$U(N      D+#M$U DT#S$O  bQ#S(O   Ha#P$O%U&P A-#O&P'S  1L#N$M%U(R)S  TV#\
      R$P [J#T$S%P&M >$#O)S  PM#T$P&O XE#P$R  a1#R$P  S:#R&P 30#T&O(P    Q'#X$L&O  <'#M&U  ;V#O%S -Y#I$Y\
       a;#P$R ,Z&O(S FM#W$O&P(N  U##N&P(U 5<#V'P(M I`#X&L(O ''#R$P LL#R(P [Z#K$P%W   RI#R&O'R `*$O&R(R  \
      L,#S$P&O MH#S&P(P /&#S&O bN#T$O(P  C/#V$P(N !A#S(O  3=#M$S&S :-#S$O 'C#X$O&O'O(O Y)#V$M%O&R  4W#M'\
      U  5Y#S&U(K   (?#R%P   >G#S&O  >]#N$T  +H#T$N _[$O)S S@#R&P A<#R$P Y1#S'O  );#R&P GU#O$O&U 3F#R(P \
      :##R$N%U&O'N(P)W  a$#N&P'U  R%#T%O(P b+#P'R ,T#V%P&P(O V3#O$T%R&P   )_#P'R  /G#M$Y&P(O '?#M(U  /7#\
      S$O $6#W$O%O'O EQ#T$O%P  %L#O&O(U @<#J$S&S(T `U#M&U    ['%S&O _@#O%T&P   MU&S(O )Q#S&T(L B4#T%O 'Q\
      #N%T     U^#P&R -:#R&P  7<#R$P  %J#R&P ;0$S&O ?$#K$N&R(V)S  4?#M$S&S  5'#O'S  2Q#P&R  HX#P)R   =0%\
      O&T(P 9K#O$O&P(V   )T#U&N(P ]Q#K$N&U(U >*$R(P @B#S%S&O(O Z[#S&O LD#S$O  %W#S(O   5]#S$R&N  BZ#S(O \
      OD$P&T(O  H?&S'O  K%#R$P   2=#P%O&P(U  bK$P%S    ?Z#L&W(O ^;#V$N%P 0/#O$P&O(V  97#S&O U?#T&O(R)P  \
      b;#O(S P=#O&S MY#W$O&N(P   MF&S(O <X#T$O&P  >K#O%S ^*#R$P   /5$O&S KX#P'R  +_#M$U />#T$N    !H#S$N\
      %S'P  D5#R$P LJ#O&R)S  <!&T(N  H)#W$M&P(P  .b#O$O(U  @I#T$P&O(P  F+#T$N   KD#S&O A?$R&P   #]#O'S  \
      O/#R'P LV#M$R&O(U Fa#P)R  !b#S$O  T5#R$P /6#R !6#S$O    /^#O'S  >%#S%O 4U#T$L&T    #W(P)S  P^#S&O \
      @E#R&P [<$S&O .*#O$O%P&U'R(P  1##T&O(P A=#R$O&U'P(O   IY#P$N%T&P'P)T AZ#U$R%S'M(P)P   V5#W$N&N(R  \
      77#O$S&P *F#R   -7#R&P  !M#O$S 4,#W$M&O  AN#O%S -C&R(P    3:#T$P&O Da#S$O  N+#T$N  ]-#X$N&O(O KS#S\
      &O B9&T(M  VQ#U&O(O @O#P$R J]#S$O  76#O$S /6#S%O ?(#U$O(O 6B#J&S(V  -<#N&V(O  -0#P$O%T >4#W$O&N'P \
       `##R(P  *?#T&N(O)S  aA#T$P&O   P*#O$O&S(R  ^X&T'P(N `$#S&O M@#S&O  8D#V$L&R'W(K)O  Q&#T$P&O(P <V#\
      P&T(O  RX#O(S B(#O&S  X^#R%P YX#L$X&O B$#T&O(P  RO#R$O(S  (#$R&P  =W#T$O(P 0E#N$P&U   )O#N&T  23$S\
      &O'P VS#N$P(S)S   7,#P)S    U3(O)S 9E#N$O&S(T   ,G#P$O&R(S  7D#N$T%R(P  9C#M&U   :G$R&P  VC#S$O ;T\
      #O%S C6#N$R&R(R  AZ#J$P&U(V 5O#T$P&O  W0#N&U(P  %9#S&P(P  G4#V$P&N <M#S&O 0(%S&O  AT#M$V'P &)#R$P \
      aP#U$M   9V$S&O   P'$S&O AQ#M(U  7D$P&R  %3#O$S%P&R (O#W$K   PF#[$N%R&N(H)T    #A#M$U   KB#U$O(O  \
      3`#U(M (V#]$M&M(M  '&#T$P&P :^#S&O a$$O&U(O  `]#P(R =L&R(P -!$T&P(O ,#&U'P(N  %-#S&O   >(#S)O ]##W\
      $M(P CO$R&S(O Ta&P'P(S ]]#S$R&M  _]#O(S #a#M$S%X&N'S(M)R  %a#I$O&[  74#U$O(O ZB#O(S   (P#P'S @>#T%\
      P&O   _R#U$O&P ),$J&X LE#O$S  B<#L$N&U(V    B4#T$P&P  @%$P&R  ,;#R(P   L>#L&V  IW#R(P 9P#R(P  2'#N\
      &P(U    ,F#W$P'N)O   T'$P&S(P WK#S&O .T#N$U&P ]@#S(O   JO#V&M(P )A#P$T%P&N'P(U)P  &!#Y$O&L(O (b#O'\
      S U%#R$R&O +,#P$P(S  5>#S$P)O  ?C#T$N  bP#R&P  :^#J$X    %E#P'R  V%#R$P XJ#O&T(O  00#P$R&R(P  %^#S\
      'P)P  C%#R  HO#T$P&O(L)U bA#S$M&R(R +/#U&O(N  /G#O&O(U )%#O$O&U  ,W$S(O V4#T)O F*#S&O !F#S'O  RZ#S\
      &O +!#T$J&R(S    >8#P)R  #.&T(N V7%S&O(P   E%#P$P&R'S  X$#M'U   QT#R$T&M 19$S&O(P     ;]&O'S   NX#\
      O$P&T  BH#S(P   %<#O$S    BT#M&U F*#O$S P1#U$N(O  /@#K$O&T'R(V 3R#R(P   )F#O&T(P   ?+#S%O MZ#Y$M%P\
      &L'R)R  @G#O$T&P    M%#P&P'S 8M#R&P %&#R%P bP$S&P  X*#R'P RV$R&M(T  ]T#S$O 7O#P%R [O#P)R   +O#S&O \
      3@#U%S&O(O)O =.#T&N (=#X$M%P&R(N   !%#S(O  .5#O&O(U  H(#O'S RP#R&P R1)R  '@#R$P  N-#S)O S&#T$I&S(T\
       IB#R'P  ==#T$O%P&R)O 2+#T%P(O M,#O&S   TT#P$L&W E`#T$O(O   ,)#R(P ,J#T$O&O   [:#P$O%O&S(T bB#O%S \
       ^_#S$N  ?T#O)S   >A$O&P(T  .^#O$S  C*#R(P 9M#O&P(S  GJ#U&O(O -I#P'R  BX#R%P  [)#O$T(P $4#P'R JU#S\
      $P&P(O)S  TH#P&R(P  C*#P$O&T(R M?#P$N&U   '.#N$S&T(O '=#O&P(T  TT#O'S  +<#V%M&P(P  ,,#P$N&U E3#M$U\
      %R(P  ^O#R&P C7#N&R'S ^M#S$O   /<#R&P  /P$N&T  QA#O$P&T  aR#S&O =!#S$S(N a>#U$P&N 6]$O&S  G)#P$O%Z\
      &N'V(L)O    <%#L$P&O'T(U  BB#P$S&P  %/#W&M(O  FR#R%S&O(P  ZD#O&O(T PW#X$K(P Q!#R&P ZW&O(O)T   8H#U\
      $M  ,B#Y$M&P'R(N)P T<#R&P  M]#P)R  ba#V%N'O   ,V#O)T  I(#R(P  `3#O&S ;a#P$W&M(P  J@#P)R U##U&O'P)O\
       ZO#R(O  ;G#R(P =R&S(O (U#O&S  0b#S$O $,#R&P 'D$O&S(P  OE#Y%L&O'N(T)O    b##M$T%R&S(O   I)&R L(#T$\
      O&P  .L#M$V%S&O(P ]:#S$P  4O#P$O&R(R ^Y#R(O 2D#O$U&P(O  Xa#P&P'P(U  LD#U&M F%#T&N @Q#U$N&P B1#N&T'\
      P  A%'R(P *6#L&V FV#S$P&P   EY#R%P ,##R(P `_#R$R&O  #3#S$K&R(T >5#O%S a($O&O(U  M-#S$O&P Y0#P$P&S \
      N`#R$R&O KT#T(N   &D#T$O(O  68#R(O -`#P%R   :>#R$O  IO#O(T  G1#R(P OE&P(R 6>#P$T&O  @,#S%P'P P&$P'\
      R(R 2.$P)R  VC#N$P%U '##T$O(P   Q@#K$W 0B#R&R(P Xb#L&X'P(P b>#S&N'S(P  CE#O)S  0%#R&R'O  G+#S$P&P \
      $X#S&O  DO#R)P ?,#J$Z%S&O(O HN#S&O  OY#Z$I&S(R)N `'#P&S(P   /U#W$N&N N+#S$P(P  J.#R&O(S)P   K%#S&O\
       Q/$O)R RN#S$J%O&X  RF#M$N&U(S  Q;#R$P&P(R 8B#S$O 2a#N$P&R(T  N1#O)S LG#S$O&O(R !G#P'R  M-#W$M(O  \
      5M#R'P   1>&N(T 9A#S(O  H-#U$N&S(O)P 1U#P$O%T&R)P  X@#O(S  :;#S$M&N'V ?A#S$O  'X#R(P  EJ#V&N'O %Z&\
      O(S  @'#T$P&O   -`&O'S   5;#N$W&N !b#T$O&P  PZ#R$P ;(#R(P <@#P$P&S      #+%O&S(P *0#R(P 4P#T$S'N(O\
        aY#T$O'O <R#P&O(T)R   Q`#S$P%P @##O%S 85#S(O :[#N$T   *0#T$O    &%#N$V&O ]*#P$N%U 4>#O'S B2#U$P%\
      N&P  '5#X$P&P'P(P)O M<#H$`&M(N 6W#S$P&P(P  ;`#S$O  QH#X$O&L 2=#U&P(N a<#R$N%S(S)P  7B#P&P'S  -<#N(\
      T  $=#S$O (@#V$N&O  I^#S$P&P Y,#R&P WK#R$O&S(O  M9$R  8*#S$O(P  I8#R(P 2!#V$O&N  H?#O$U(O  B]#T$O&\
      P   `L#R$P   L<#M&U Y7&P(S   G0#O%V&P(P  RK#R$P &>#R%P U(#N'T   $`#O%S  a,#R)P G^#S&O ^R#R&P  (.#L\
      $S%O&W'P   74#R&P 0%#P$O%T /K#T$N O0#S$O  GN#S(O   5*#P$R(P 4H#N&T Y9#N%T :N#O$S     >'#U$P%N Y0#U\
      $O%R(N GF#R&P  Z-#S&O $P#R)P   D4#N$T Z1$T%P&O  '2#W%O&N'P  P<#N$T&O(T /<#P$P)R  EH#S$O 7N#O&T(P  \
       )$#R(P    R&#R$O%R&P  /:#K&R(V  @%#R&P _+#P&R  Ya#c$C&O(O  U'$P&S(P RU#U$O%O /`#P'R   0W#P$N%U&N)\
      S  AZ$P%R    :Q#S(O  YH#U$O(O  ;P#R)P M!$O%S  5S#R&P  !!#R%R&O J,#T$R&O(O <<#T&O(P   @W#O$M&P(W)R \
       ?E#R$P&R(P IW$P%R   6H#T$P&P X:#T$M  #b#S$O  ;9$S(O  J=$R&P aL#P&T'O `M#P$L&Y(O $N#V$P&P'O(O  T!#\
      N&T *D#X$P&N(O    9+#U$N&N(R  A1#S&P'R(P TG#R)P Cb#S$N%R  ./#P$O&P(T)R 4Y#L%V  /)#N'T    UQ#P&T(P \
      $A#U$P&N  K<#R(P 7F#P$R   )W#P$R #'#S(O J)#R&P  L?#T$P&O E4#R$P  VG#N$N&N(Z    23#T$M&R'S(P)P 4I#S\
      $O  ]L#S$O U:#b$1%b&?'Y(J)`  0M#S$O   G@#V$P&P(N R!#P%R ]>#U$S&N(M aY#V$S%N&K(T  'D#T(N AV#R$P ]`#\
      O&P(T  _)#S&O WD#R$O&R @3#O$U(O #U#R&P 5=#U$M&P'R  X/#O%S  [b#O(S  a8$O)S >-#W$P%P&R'O(O)O  >,$R&P\
        JJ#R(P :,#P$R 7[&O)S   J1$O%S /X#O$S  03#S$O'R(O   16#P$P&P'S Q+#P$O(T  `X#R&P  ')#T$P&O F;#N$P&\
      W(O  $/#U$O%O&O(S   *=#L$Z%P&O Y2$Z&M'N(O $D#P%S&P  aX#S$P  IH#S$O  /L#R$S&P(O G)#O$P(T  (4#R$P 0;\
      #S$O  %Z#U$O%P OP#P$P'R  .-#O'S ]2#W$N&N   SL#P%R  40#R(P KT#M$O&Y(O  2=#S&N(R '$#R'P NC#S$N%R  B3\
      $R&P _Q#R(P   .4#P$R -4#P$T(O _9#O$O&X(N    F@#X$N%P&P(O `]#R(P  b,#P$O&P(T CN#M'U  H.#O(S   :I#P$\
      P(T  7W#R$X%P&M(O  <K#S(O  L`#S$O AJ#T$L&U(O  aJ#U$J%R&S /+#U$S%R&K(P)R   CR#O&N(V  IA#R  M]#T$M%S\
      &P  &*#L$V  I<#S$O  S]#P&R I1#N$T  4a#R(P T5#W$P%O&M(P)T   -Q&R(P  $R#P'R  #&$O&S &W&S(P  ^F#S$O&L\
      (V   0Y#R&P -$#T$O%O(O)S  8F#S&O (5#K$T&O(V  F##U$N&O  ?&#M&P(V Ab&O(S   0$#S)O  >T#L$O%R&V  KA#U&\
      N(O ab#S&O I%#S&O  [W#P$T%O  @'#S$O  (V#R&P  JF#R$P  K'#S&O _^#R$O&N(T  1^#T$O&P ;T#S&O   Ya#P(R U\
      a#T$O(P  ('#O$O&T  ?/#T$O&N'R(P)S [T#S&O'R [F$P(R    CR&O(S 5b$U&M U1#S&O(P 1S#P$O&T   B,#R&P  Wb#\
      R(P   .C$S&O L:#R%P WG#R$O UX#S&O   `Z#S&O GA#O$P%T'P(S  9X#R&O(R ^0#S'O  J/#N$O&P(W 4a#L$S&O(W &O\
      #P%R  9$#P'R E*#S&O X##P$R  80#T$O&P b*(O)S  IY#P$S%S&P(O !$#S$O  >U&O(S F-#O$T(O  7*&P(R  0F#R&P \
      0-$S(O  OJ#R&P *-#T&O(O  22#R(P L7#M$O&P(X  E]#O&P(T 2Q#L&W(P  UZ#U$M Q5#P%R  /5#R&P(P 5[$S&P %1#S\
      (O   Q'#S$O&S(O   =Z#R$N&P(T  ,D#S&O W>#U$L&R -##P$T&O  :%#P%R 39#R )'#V(L  RI#P$U%S&P'O(P RF#P'R \
       V`#R(O)R   72$R(P   -b%R&P   G:#O$N&W  JB#S$P&O'P(T  ;A#R$P  +X#L&V .,#P$S%O&R    FD#R&P 4W#S&O  \
      PR#U$O%O  2<#S$O  M8#T%N =V#O$T&P #D#O$O&U  T/#P'R  :$#S%O  .C#R)P   _A#O%R L##O'S U]#S&O YB#O$U&O\
      (P ZA#P)R  2J#T%P'O ?R$P%O&T(P  -D#O$O&T(R J<#S(O   ^`#R(P I+#R$N&R AA#P$R  M>$P&R  ;G#U$N%P   [W#\
      P&R(P   55#M'U   ]X#S'O bG#P%S&P !L#P(R   ]-#T$N   8L#P&N(U  N2#O$S%O&O'T(O)U  Kb#N$P%O&V   3=#I$T\
      &[(L B^#R'P  ^=#T&N  DR#P$R&O'S  B6#U&O'N  QM#O%S  _J#M$P&T(T  V.#R$P SF#R'P  W0#T$N  UT#R(P  L@#R\
      (P `H$P%R  0D#I$V&S  D$#R)P /9#O$S !3#M$O&O(Y      ;[#R(P  ^B#N$O%V '%#M$T&R CG#S(O  )A#S$O -L#S'O\
        IR#S$O <Y#W$O&N(P  ;Y#K$S%T&V(L)S J]#P%R  P?#R(P   _P#K$T&T T)#N$P%O&V'T(O =Q#T$P&O  P-#P&R P#$P\
      &R SV#M$R(S)R  (.#N$V'O  M!#P$P(S  =?#P(P)T  bD#P$T%O ,&#T$L%S&O'R(L)W  U7#P%R +=#R&P NT#O$P%R&P'U\
      (T)N '4#S$P(O    X=#V$N%P&R'O(P T[#R$P  >=#R&P  ]H#S&O C.#M$R(S *]#R$R'O(R ,]$P&R  *C&P(S 3M#R&P L\
      O#L'V   J!#R&N)S   b4#R(P A3#R$V&L  WQ#P$P&P'S(R Y6#O$S  )Q#S&O 6A#S%R&O'U(K ,(#T$N&P  IY#S&O /@#U\
      &M'P  CA#R&P  b>#R$P #:#T&N  `J#N&T B<#M$U  +N#S$R%O'N(R)R  QJ#R(P  7]#M&U ;]#U$N(P  ^V#R$O'S(P   \
      %&#V$O&O(P #S#S(O     L%#M$T&S(P ^K#R(P +*$T&L(R)R /4#T$O(O  )D#T$P&O   ^+&R(P $/#V$K&S(P   CA#S$O\
        FQ#R$P %S#R$P  1%#N%T  A,#P%R    [O#U&O(O   ')#O$S  DF#S$O JF#P$N%S&P'V(M)S  I!$T(N S(#P%S(P MG&\
      S(N  E`#L$Y&N  OQ#S$O&P U=#R$P /^$N%Y(O)O     [K#S%O    PZ#J$B%O&R'U(Z)[ C&#S$O  BA#R%P 61#S&P(P  \
      G@#R&P  1R#N$V%T(M 0J#P'S)P J:#S(O  :D#S&O IB#R&P 68#W$O&M   L]#P$P&T(P  0J#O$S  $##N&V(O !b#T$P&O\
        JL#S&O _;#R&P  G8#O&S CR#R&P   Z-#P'R 4;#T$N    ,9#S&O    Q?#S(O)P  W@#S&O MF#O&M(V)R  6F#P$N&U \
        ML&O)R   G`$S&O YT#N$O&V(P  +-#R&P 1M#T&N'R(O  ;J#N$T -##O$S  #Y#R&P   <B#U&O(O L1#R&P =1#[$K%L&\
      O(T      +/#R$R(O  P7#P'R =%#P&S(P  MT#K'V)S  =8#S$O     2`#O%S  [B#R$P E$#O&P(U  4B#O$O&V(P   )D#\
      V&O(O 79#T$N 9*#S(O X4#P&T(P 7F#R$P  DW#R&P   ([#Z$L&M <,#O$O&U  b?#R$P  _?#R(P `L#U$O%O E?#O$R&S \
       IK$O%S  [D#M&U  L*#T$O%P  7D$S&O   I+#O$R(R   0B#S&O  2V$O&T(P   >9$O(S  *-#T$O&P(P   1=#O&U(O >*\
      #S$O '%#S$O /4$O&O)T  R[#T$T&O(N ?P#S&O  ,Y#N$T  +L#S&O   &@#P&R  %-#V$P&O(N T8%R'P   :<#R$P S'#S'\
      R(O   3J#R$O&S'P  LQ#N$U'P  EW&P(R @<#S(O  K4#R(P  2'#W$O%O&P(M)T @]#V$K(R 6:#V$O&O(P   (E#N$S&O(S\
       `##T$O&O  9(#R(P *Q#[$O%O&M(O   K)#S&O 1.#R$P ?E#P$O%U&P  >C#S$P(P  !4#S&P(P (##T$P(O  [)#R&P  I]\
      #S$O  HO#R$M&P'R(U /%#R$P  Z$#N$P%X&N'S(N)R +I'R(O)R L-#P'R  5=#N$P&T(R   MR#M&T)R  '##V%M'P  a-#R\
      &P  MY#M$U%U&O'O(P Sa#U$P&N  $5#R(P  KZ#S&O  &.#P&T(O UN#R(O)R ME#R$P   =](P  =P#X$H%P&S'T(P I;#R&\
      P  ;]#T&O(O 9?#P&R  )A#N$U  >,#R)P VG#P$O&U'O(R   ,N#S$R(N R($L%V&O)S  <,#R$O&R )A#R'P EX#V$P&O(O \
      )R$T%N&R(O `B#O$S  6S#R&P 4^#K&V)R  6<#T$P(O <,#O$R&P(S &C$P)R   7S#R&P  Y?#P)R (.#S$O   P)#O&S  %\
      _#W&M'P)O ^;#V&N(O -I#N)T 65#T$N&O(S   4>#T$S&M(P  WW#J$X%R&P  ,W#P$O%S&P(S  X]#Y$N%N&L'Y(O)N 0.#L\
      $O&X )O#T$T&L  U6#T&P(O /%#R&P 8@#W$N&P(O  KO#S&O  ]<#T$O&P  Z.#R%M&T [K#O&S  +5$T(N _Z#S(O    8P#\
      V$N(O `U#S(O _-#S$O 8Y#R$P    ;b#R$P  =.#P&O(T  $2#S&P(P Q.%P&N(U  =P#P$O(U  5W#S$O ]^#N$O'P)V  7-\
      #S'S(M <+#S$P'R)O (^#U$O(O  ?X#R)P G_#S$O  E3#R&P  <5#M$P&S(T ?%#S(O  );#O%S  /H#O&O'S(U)N ]G#N$T \
      23#P$P&U)O    8!$O&S 8C#T$P&N  $<#O$T&P #]#S(O   )A#P%S&P  Y0#R(P 2X#M'R(S   NC#R$R&O   56#T&N  /X\
      #R'P BR#S(O  <[#M$X&O(P WC#O'S  R`#R(P V,#O&S V?#P(R  J_#W$P&L ,>#U$O&M(R  I9#O$P(T  C;#U$O(O /'#S\
      $R&O(P  :]#R$P&R(P  QG#V$P&M 0M#N(T [H#S$P(P  B'#R$R(O  Pa#R&P X3#P$P&S $<#S$O E$#O$T(O     (!#S&O\
           (:#M'U  Q,#O'S  L2#W$S&L'S(O)O  Ua#N%T   #+#U$P&O(P ]!#P$O&T  #R#O$W&L   /0#M$X&N 2D#T$N  ^Q%\
      S(O )^#S)O LZ#T&O(O)R Rb#P(R  :>#O'S  #2#U$P&N ()&P(R  3X#O$R(R CY#U$N%S&O(P   @6#T&N R7#S&O 7Y#O(\
      S >B#O(S    11#N'T  8%#S&O  'V#R&P  F(#S$O [8#R$P #U#P$T&P  ;*#S&O a_#R&P     &=#N&T  OV#T$T&K'S(O\
       aK#O&U(O  VE#N$V&O '1$P%R  M3#P'S(P E:#S(O >8#T&N  -<#U$O&O   )C#K$Y&N(S ]E#P(R  /S#M(U  1_#R&P !\
      3$U%P&P(O U##S)O  ]E#O&M(W F?#R&P  J&#V$N(O   ([#V%P&M  6-#N(T  @=#P'R .:#U$P&N ?<#S(O !)#O$O&T   \
       [=#M$K&](O T+#M'U :?#O$P(T     >J#R(P -/#N$O(V   7$#S$R%O&P '0#P$R  :G#U$L%T(O -.#N&V(O M,#O'S  *\
      ?#T)N  Fa#R'P @H#U$P(O 3&#O&S ]/$O%S  -U#P'R  3M#L$X(O  '%(O)S   7$#P$O(T B'#J(X SW#O%S  E@#J$Y%S&\
      O(P  HF#U$O&O  !6#T$P&O 9'#V&M(P []#V$O%O'T(N 1:#T$N  2K#T&P(O $C#S&O &3#P$R%S&P  O'#P'R  >_#M$P&S\
      (T  0A#R&P     74#S%O  9R#O&O(T   10#U$M&S(O  <<#U$M  <*&T'P(O R>#U$O(O <'#R&P  5J#N$M&T(U Y)&O(S \
      SY#O$O%S&S(S)O 1W#P(R  NU#S$P :7#U%O'P(P 5H#R&P  T7#S%O   [W#U$P&M  *9#R(P  R5#S&O  3H#N$S%O&P'T(P\
       QL#R$P N@$O&R  R##J$P%U'U(N)T  HA#S$O >##R(P  $5#N$T  `##U$J%P&S'T)P  !1#T&N 9+#N%T&P  D(#S$O _^#\
      O$S B`#T%N _S#R&P  $V#S$P(P 9?#S$O&P  #-#S$O   0U#U$M  K)#S(O VV#T$M(S  Y3#O$S %Q#U$P%P(P 4=$M%P(V\
        >-#M%S&P'R(S BA#T$O%P =H#R$P  AE#O$S&S(O  ^K#R$P )%#P%R  UE#N$V&O %J#V$O(N HW#L$O&W   ZF#I$O&Z  \
       @'#O%S ###O&S  6*#R$K%T&T'P(O)S  P;#P$S%R&O  [:#T$N  ((#V$H&R(T 3`#P$T(P /=#R$P <L#R$S&M K?#S$P(O\
        >D#V$O&P'O X!#K$T&T  (b#N$X%P&O(O [(#T$N&T'P(N UR#S%O    J!#R&P 7(#S$O  UY#R(P '>#N%U&P   PQ#R$R\
      (O  G?#S$O HU#R C(#P)R   !K#S(O E=#T&O(L)U  >$#O$S&S(P OM#N$O)V   O4#L&R(S)R N=#R$P&R  GV#P$L&T'U(\
      O)R H_#R&P V;#O&R'R    )%#T$K%O'P(V  12#N&P(U   U+#R$P  `/#V$O&O(P 7`$R(P W]#M$S%U&P -;#R&S(O GA#V\
      &N(O  [?#V$T&O(K -*#P%R   '0#S$O  .7#P$O&V(P     3*$R(P  >>$S(P)P a_#O$O&T  T##R(P 4R#R&P(O)R  7-#\
      P$R   *K$N(T RN#S$M&U(O    K7#R'P 2+#T$N ]%#O%S  a%#O(S    >^#T$N&P'S B9#O&S  9G#S)O  DW#N$O%P(W -\
      ($O&S Y8#R&P  F2#P%R ?^#O(S 30#T$P&S'N >>#M$U&U(L a1#S$O  TR#R&P ,]#U$O&P'P (B#S&P(P    G@#O$O&V(O\
         9Z#S&O [P#P%R  [.#T$O&N(R  *E#O$S 0L(R  NP#U$O(O  &T#L$R(U  3,#W%L'R(O ]^#S&O U(#P$N&T   HY#O&S\
       U8#S&P(P    L<#P&R ?S#S&P(P $%#P$R 6-#R&P   13#S$O  MN#P%R *H#O$O&U(P  W5#P&O(T =I#N$P&R'T O6#P$P\
      'S    VC%S&O 65#S$P&O(R ![#P$T&O LQ#O$S  BQ#R&P FL#S&N'S  @1$P&P'R(S (=#W$O&N(P  2;#O(S  `Y#R&P MN\
      #M$O&P(X  +M#R'P  T6#S$O  LY#P$S&P(P  H*#S&O  R:#N$T .Q#P%R TL#T(O)O  6[&O'S  &;#S$O&P  FR#R)P `5#\
      S)O [E#S(O K]#P$O%R(S   TQ#O&S  .[&P'R $4#S$O <T#L$W(O  G]#O&S (*$R&P #D#R$P HW#T$N   1V#S$O  C5#U\
      (O)O  ,M#T$O(P  NB#R$P #X#R(P T!#S(O  +_#M$R&P(U  ]9#R$O&P(T  Tb#P$S&P  @)#R&P  8M#K$P&V(S H9#M$S%\
      S  +R$S&P  JC#R$W&M(N  X)#T$O&P ;I#O%T&P  ?D$O&O(U     !'#L$V  2.#I&Y @;#N$O%T(S  _S#R$P <N#R$P 0I\
      $S(O  `E#T$N $X#P'R  `*#P'R  ,##W$O%M T(#S$O  $R#P&U(O   '&#P$R&T(N   8J#M%R&T  .`#P&R  =b#S$O&R'R\
      (O :##S(P  CY#R&P <=#O&P(T R##T&P(O 3,$P&O(T    -B#R&P 4=#R(P  `(#S$O&P _=#P)R  4?#S(O  $@#N$U&N(S\
          N/#S&O 7?$S&P(P =H#P$O&P(U !_#P$O%T   NC#O)S  bY#O$S&P  Kb#P&O(T   WT#P$P&O'U   -[#V$P&O(O   +\
      !#U$M I&#X$O&M(O PO#O$U&P(O  X8#N$P&V'P   _R$R&P N0#K$V&T(O  O:#O&S )D#P%S&P  2Y$N&O(V  QI#S$O&S(O\
       E1#P%R  ?7%S&O ZL#W$L%P  (Q#V$P&N(P   OP#R(P  +O#T$O)O  KP#O&S  84#T)N  HU#S(O SA#O$P(T ^_#P$R  a\
      V#S&O  ]*#S$O'P  C&#M&V(O   C7#U$O%P'O  )<$O&O(U AU#W&N(N  R5#X&P(L)P 2a#S&O(P)R  _$#R'P KS#P$R  E\
      _#T$O(P Y6&R'S)N    M4#R&S(N D)#S(O  (C#R&P   ',&O(S J.#S&O   :%#R$P  Oa#R$P  H&#N&V(O !)#R$S&S(M)\
      P HE#T&P(O  ]G#U&O(O ;S#T%O&N'R   #U#R$N(S   V[#S$O '[#R%P N8%R&P >a#N$T  SN#T&O(O $E#S$O &@#T)N  \
        GZ#R&P  G]#O&U(O *M#S&O 1E#R&P <)#R&P  BW#S$P&P 2H#U(O)O %b#U&N(O 1-$V&L(R)P #6#T$P%O  4M#T%O&O \
       C@#N'T ;3#T(N    ;b#M&M(Y   A<#O$N(W  &U#S$O  M+#V$O&O(O  .C#R$P   G&$R&P  AX#O$O&V(O >/#R$M%S&R \
      $<#O$W%S&P'M )$#T$O&P   JK#T'O)O 0A#T$N !%#P$R%S&O  Q5#K$P%S&V(P J5#R&R(O  7.#P'R  ;$#S$O   ]7#P&R\
        U/&T(N)R (+#T'P)O  HD#S%O  ]J#Y$P&L(O ?[#K$P&X  :U#W$O&L  .9#N$S&S(P  2J#V$P(L  K3#S&O '0#R'P  B\
      Q#N$T&M(U   _b#R'P ,K#R&P %5#L&V  7G#S&O ;##S$P)P ,>#L&U'S  23#N&T  1?$R&P -6#M%T)R   YH#V$L    QJ\
      $O%S O`#V$M&N'O)U [*#L&U'S  >-$N&R(S  bH#O$P'S(R SA#R&P B?#R'P M-#R&P ;-#U&M  6b#X$O%P&R'P(N  $H#U\
      $P(O ?Z#S&O BM#I&W(S D9#P&R'P(R    7V%P&P(R)R   QT#T&O(O    a7#O&P(U Z=#N(T  ^C#R$P VC#T$P&O  GX#R\
      &O(R   MA#R&P a@#O%S  b-#M&U D>&O(P)T  ?;#S(O KI#P'O(T A*#S'O  7-#U%O(O ^S$T&N   K1#R&P  79#V&P'O(\
      O  T)#V$P(M  .(#R(P   a%#O$N&V T3#T$P%O  >F#O%S TD#S%O    A?#O(S Z>#P%R LV#O(S M-#O&P'T &U#N$V(O  \
      !-#T$R&N(P Y`#S$H%S(V   2W#O$S  /D#T&P(O T]#V$M&P 6X#T%O'P  2G#T$P&P $($R&P  >?#S$O  _a#P(O)T OT#S\
      &O  'Q#R&P 4)#N$S(R  V[#R$O&O(T $R#R(P   64$P&R   T=#P&R   2N#S&P(P  Y9#R$P b?#O$S&P  2H#S$O TY#T$\
      O&O  (Y#S$O  9&#O&S M-#V&M(P   $I#[$P%O&M(M   P=#M&S(T ,E#O&S  -U#P$N&U 9C#O$Y&L(P  `?#W$M(P  B9#P\
      &R @T#T$O&O 'X#U&P(O  *]$R(P %P#R&P _(#S$O ]3#R%P J:#R&P       @@#O$P&V(N  $I#S$P&R(O 64#M$Y&P(N  \
      I'#S&P(S)N  PU#S&O  :?&O(S   X>#S'O <H#O$W&N(P D!#U$N&P   -[#S$O%O&U'P)P C_#O(S :;#O$S  MF#T$O&O B\
      ^#O&S 3N$P&R  2a$S(P   X<#O$S 9N#O%S   1@#P$L%O&R'W(O)U  ]%#P&R #<#S'O +M#R$P DQ#O&O(U   LH#T(N  ;\
      C#P%P&U'P(O  CO#L$V    (E#M&U 2G&P(R K+#U$O&O  Z1$R%V&K'S(P CU#V$O'P(O  ,>#R(P  2,#P$R B+#J%U&O'O(\
      W  )Q#T$O&J(W  U<#P$O&S'R   Y]#N$O&V  91#R(P  36#T$P'O ?A#!$I&P'U(K b`#R$S%N  %0#R$P  ?(#O$R&R >/#\
      P&P'T  a_#O$S  H<#M$M%P&U(U 15&R(P ^$#P)R  -R#S(O  :.#R$P  NA#R$P%R X*'R ;C#R(P  O?#S&O >3#X$P&N(N\
       V##O(S  ,0#S(O  F2#Y$O%P&O(O)P AI#X$M%N&P'P(S)R  PJ#R$P R4#R$P N!#O&S  Ea$P%R  SU#L$U&S(P 4.#N$O&\
      V ;W#R&P   HH#P)R 2E#S$N'T(O  YW#U$M @M#O$N%N&Y'P(S)P  $/#P$P(S  17#L$V FZ#P$K&O(U)V  %M$O%P&T  ?4\
      #T$O&P  &F#R$O&R)R a(#S$T%T&O'O(L)R    I*#P$T&O T@#R$P%R +F#O&S   ?E#R&P #V#P$R    &0#S(O  ST#O&S \
      S$#M$M&V(U ;(#M%O(V Y)$S&O  3K#O(S ET#R(P  I?#R$U&L **#P$R  +*#J&X %_#R&P  ;E#T$P(O  &8#R&P   >!#T\
      &P(O  ;[#L&T'T(O)R   M6#R&P        &M#T%R(O)O  2+#K$X&P #a$T%R&O'S(N)P  =O#P$T%O  a0#P)R ;F$O&T'P \
        WN#K&X(P  ZX#O&S W-#M$P(W +,$O&S  %-#O$U&M(S ?S#S$P&P  63#S$O [K#P&R  V@#S$O 5L#S$O L(#R&P   ^^#\
      P'R  :Z#O$V&N  &D#R$P      I)#R&P K'#R$P  S6#R(R)N  @,$S%P T,#P$S(P  +O#T'N A7#O$O%V&P D[#L%V  ($#\
      O$S  UJ#S$P&S'N  :)#S&P  ?:#O$T%P Q3#N%T GU#S$O&P(R 7*#O$U&O    T`#P$R   _`#S$P   .##V$O&N  AL#T$O\
      &O'O)S 8$#R&O)R  HK#S&O   @2#R&P  .H#O$W&O'N +C#R$O%P&U'R(O U*#T&P(O 11$S%O KL$[&N(J  /V#X$N(N E5#\
      O$U&N DJ#T&N   B!#W$M&O  b?#U&O(O  P/#P$T(O L5#T$O&P ?R#O$L&Z(O +]#S$O  BH#R&P  ;U$O%S W7#S$U&L(O \
      .T#O$T&P  -L#R$P ,C#P&R  &2#M$U  KS#T$N O*#O&T   V*#S$O ]1#O$T&R(P V.#R(P P$'U(M   RF#T$P&P(O)R  ^\
      '#N%T W/$P&R   ,&#P(R  UW#P)R YQ#O%S     []#O%S  .A$R(P  :K#T$P%O ([#P$W&P(N 7A#T$P(O X+#Y$K%N   W\
      S#O&P(U  D]#N'T L)#U$P%N  B`#U$O&O Y##S&O   a[#O&P(T 3]#T$O&P >3#T$M&P(S $)#T$N G*&O(S  B0#P$P(S &\
      G#R(P     =.$O&T'P U/#N$O&V  4^$P&T(P 75#R&P :&#R(P  0?#R&R(O ==#U$N&P  R/#R)P   S[#S$O&P !H#V$O(N\
       3^&R(R)O  (J#U$T&N(M '1#S$O&S(O  ES#R&P 0B#P$V&P(N -X#M&V(P  QM&N(T ZS#T&P(P   ]!#P$R(P (a$P(R 1H\
      #S(O UC#R(P  !J#S$R&O(O 5G#O$P&T  ??#S$R%O(P  6X#N$P&U 21#T%O&R(P)P  >`#S(O V/#S$O  `L#S$O .##M$O&\
      O(X   )##S&O   /X#R(P  NC#R)P E(#P&T(P)O  OG#T$O)P 0V#M$U   *+$O%S ;I#T(O)P  S2#W$N%N =A$O&O(T KR#\
      O$S 5H#S%O !S#N&T  -L#R)P    T6#S%O D`#R(P   !I#P%P&R)R Q9#N%U&O)R  ^>#O%S  S:#S(O  OU#R'P V8#R&P \
       YT#S(O (J#U$O&P(P N?#O$P&S )]#S'O  :5&M(V  .C#R$P   <E$O%S  X0#T$O&P  V>#R$P $0#R)P aJ$O%S   P&#R\
      &P(R !*#T$P&P AW#S(O  bJ#T&O(P QL#S$O  OG$P(R  Ra#T$P&O @Y#J$X  a8#N$O(V  Oa#S&O  -8#R$P   3;$P'S \
      32#S$P&O  +J#M'T(R  -?#S&M(S J-#K$V%R&K(X)P   0O#N$W%O'P 7F#Z$J(O  :M#R$P   FT#M%U   Ca#P$S%O(M)V \
       b.#S&O  :N#M$V&P GQ#N$R'S &V#R$P  0##O$O%U(P   40#N$P%P&U UD$O&P(T   IE#U&O)O     #:$N&T   *4$O%S\
        /*#R&P    1R#O'S  *'#R&P LL#R)P   !C#O$S GP#S$O  $E#T(O)P  L?#S&O T-#S&O  -@#P$W&S(J  B-%R(P 9J#\
      S$N&P(R b>#N$N(W  b+#O)S  0Z#T$O(P 6Q#P$S&O   $C#S&O   #`#T&O(P -/)R  RV#M$U PC#H$N&[(S  KS#N&T 94\
      #O$O%U   b(#P(P)S Q.#U$O(O  >U#P$R%P   &##O&T)O 5b(O)S ]<#O$T(P  AQ#R(P   K3#S%O -;#S%O (6#R&R(N !\
      K#S(O `.$U(M    D7#R(P SU#P$T%O&M'O(W  >S#L&V  HM#S$V%P&M(P    /-#L$Y&P)O  KB#T$O(P  =J$O(S ;-#R$K\
      &V 3V#N$P&X'O _+#R&P  **#L&V      8-#O$S <I#R$R%P&M(S  *B#O$P%R&S(N)T <N#M$O(W NU#R%S&N  1J#R(P  U\
      8#R$P   X/#R$P  $/#T&N L/#P$P&S U-#T$O%P  []#U(O)N '3#P&R   BS#R$P%R&O 5U#R&P J5#J$!%N&X'O(N)O  .b\
      &R'P(P  4-#P&O(T  UO#S&O(P !B#S$O  V$#S$O _-#N%T&P =3#R'P  KW#R&P  2*#T&P(O 3G#S$P&P %D#O$O&T   AV\
      #M$N&Y(P ?;$P&V(N G)#M$R&V(P  _Y#O$M(W  'R#N$O&M'P(S)X *L#R$P  86#P)R   V4#X$M&O(P  *I#R&P   5Z#O$\
      P(S MN#T&O(P ]O#P(S  (T#N$T%R(O %!#R$T&O(P  S6#S&O  B,#T$P&O  XZ#O%S  T4#R&P Y:#O&O(U  U)$P&O(T   \
       bK$R(P  V&#P$S&P  YV#R  3L#S$O  A?#S$R&T'N(N Pb#S$P&P T`#O&S  E=#R&O'R  F+#S&O  >R#V$R&M(O    6+#\
      R$U&M    WP#P$R >E%R(P  ^P#O(S  FC#W$O%T&L'P(N)S 1&#S$P -U#R$P  ,:#S$O   #L#O%O&T   :1(P)R  7'#P$N\
      (U ;!#R&P  XP#T$M&P(S UW#V&O(N WV#P$R  K-#P$S(P 0I#O'S PW#O%S  =+#S$O [X#N&P(U  R##T(N 53#O(S  (/#\
      P$R   I`#N&S(R   6L#P$U&T(K F$#V$P&O(N)R JQ#M&U  ;X#S$O  T#$O&O(T  bM#O&U(N    Z&#T$N  ID#P&S'P  (\
      (#P%R N@$U&M  DU#X$M&N 5F#R(P CT#P%P&P(T    -H#R)P  $;#X$O%T&L'S(M)O (2#N$T  85#P$O&S(R 3)#O$S  I&\
      #L)V b&#U&N(P *H#K$S%V(P  NR$N&W(P)P 8&#N&N(W  3>#U$P&M'R  -X%P&R  LI#R&P  B2#U$K&T(P  R*#O$T&P N#\
      #R&P   ?<#O'S C?&P'R  G4#U$O&O /@#T&N   #S#V$L ]H#S%O  ^C#R'P @(#O&U'O  .?#S%O EA%R&P  59#S%O ]^#S\
      (O  .L#T&S'O(N Ib$O&R(R  45#N$N&U(T <_#R(P  0>#S(O   ,!#R$P(S)O J5#S(O  P]#O$S ;^#R'P  AQ#O$T)P   \
      &L#P$P&R(S 5K#S&O  ?F#M$O&V  ]C&T(O)P 7#(P)R  /@#P&R [=#X$P&M(O -Z#O&S   /C#L&Z(M >8#T&O(O  QR#R$P\
       0;#O&S    ,T#V$L  QE#R$N&T(P  _B#K$V%R  %7#S'O  >!#S$P(P   2##T$L&U(O .V#R%P   HU#R&P ,3$P&T(O   \
      M5$N&X(M    )+#P(R  :A#T&P(O =;#R&P  D5#T&N  W7#R&P B>#P$S%R'R(O RT#P$R  EX#S&O  17#S%O a4#R&O(N)U\
        Q3$O&S Ea$P&N(U   C'#R'P  I^#O$O&Z'P(M W,#T$R&M  .<#N$S&R  (`#S$P%P    1?#P(R &N#N&V(O <D#T$P(O \
      36#T&P(O 52#P&R  3C#R&P ^@#N&U(P .J#R$S&N  =E#O$U&O(P  >B#V$L  J]#S$L&T QE#W$K&R(P  C,#P&R ;I$S%O \
       Ab#L$P&L'P(Y)T  IN#U$R%R&P'P(O)P  QH#P'R T+#R$M&U(O *T$R&P  JC#U$N&P UZ#O$O&S(S =I#V$M(O *=#P'R  \
      V5#R&P +8#S&O(P)R B]#T$O%O&T(O 4Q#W$O%P(N OZ#O$T&O  @R#T$N  AU#V$R&K !%#P&R N`#P%R  ?b#O$O%S)S J7#\
      P'R  )?#U$M X9#P$R  Q7#S$O KC&N(T .W#T$O&O  ]D#S&O   J0#O'S  $O#R(P    K?#T&P(O  WJ#N%U&O   P;#R(P\
       ]!#P&P(S +S#S$O  Q)#P(R  U(#N&T   *W#T$P&P  Ua#S&O  3)#O$P&T  MG#P(R      ?)#P$P'S X-#S&O  ba#U$O\
      %R&N ###R)P <N#R$P&P(R  X$#O&U(O  %*#P%R    O@#T$N   [+#P$R XS#N$T    _%#T$O&P J7#T$O%P)P  4/#S$O \
       N=#O&U)O bR#R&P  *L#P%P(S   1b#S&O   ;W#R$O&P(S *T&R(P  ]!#M$T&P(S QL#R$P  8V#N$P%X&O 65#S%O Q[#U\
      $N&N'W(N)P  0-&P)R M<#T)N DL#S&O PP#P(R  'E#P&R >8#U$P(N  5`#S&P'O  ;/#P$P'R)R  S((P B5&S'R(O)P  #\
      J#P$U&O(O 96#R$O%R  )!#S$N&P(S  ]N#R(P 9b#O$O&T'R !$#Y$N&L   OE#U$O&P(P  -##U&O(O .$#T$O%T&N'R(P ^\
      5#L$M%R&V(S  O&#M&V(O 4-#T$O&P   @I#R&P &;#N$Y%P&O(N  6?#S$O  @W#O$S  K8#L&V Q+#V$M%R'P  B*#O%S  ;\
      ?#N(T #T$O&R(R a7#S$O'O)R   L1#S(O X@#N$S%R   _3#U$M      N5#X$O(L  -P#T$O%O'P)R 5:#M(U  YD#S%O  _\
      )#N&T  _G$O&S <C#U$O&T(M   34#O%S AW#M$S&S  :4#P$P&S  4V#R$P  R*#S&O *]#S$O  V(#P)R   [&#S$O   [P#\
      M$O%U&P'R(T)O  3:#R&P  (Q'R(O   bJ#R$P  V`#U&M G&#T&N  ,R#S&O =0#V%O'P(O  JL#R&P L=$O&S  0^#S$O  O\
      ;#P$R _W#K$O&Y(P  JM#O&S    JP#M$U  ]U#N(T  ;1#R$U&L T+#O$T%R(O)P  OZ#S$O  %G#S$P&P RD#P'R   A2#R&\
      P  (5#R$P 4Z#M&W(O  !:#R$R'O `(#N$U  b6#P&O(T SH#R)P 5Y#P%R   K]#N$T%R&S(O 1O#R%P     )/#S&O W6#U$\
      O(O  #a#T$P&P 9G#V&O(N   00#S$P  BD#T(N   )C#R$P%O(S SZ#M(U  [1#S(O  (T#O)S KS#P$R  b`#S&O  Q?#P$P\
      &S b-$P%R  R4#R(P P,#O$P&U(O /;#U)M   DR#T$P&O 7[#P$N&T .=#P$N%V&N'R)R _Z#I$Y 7N#N&N(X  ?=#T&P(O S\
      C#N&T(P)R `/#R%P  $8#R)P ='#N&T  [K#R(P  RL#R(P  C>#V&O(N   '3#R(P   F9#O$U%O O4#S%O  `_#M$O&Y(O `\
      7#U$O&O Q<#N&O'V  =$)R _[#R&P'P GP%P'R(P   I3#R$O(R W5&O'R  ;L&O(R $R#N&S'R  !U#R$P  L@#T&N *&#P%R\
      )S  L-#R$T&K(S  'F$N&T QK#P$N%P&R(T)S     RL#N$T   ;a#S&N(R ^/#S&O <S#O%S  b&#T$P&O'P aG&P(R %F#R(\
      P 6P#R&P'R(P  #H#R(P   [Q#P$O&O(U ,4#J&[(N  '%#S&O [<#S&O  'L#R$P Z3#P&P(S  %K#R&P G2#N$P&Y(M 4+#S\
      $O    YU#R'P  $X#S(O   ?.#R(P `!&O(S  U-#S$O -7#T$P'O   @8#S$O `$#S$O  4<#T&O(O  F7#R$P ?;#O$O&U =\
      $#P$S&O   ^-#P$S(P B9#O'S >5#R&P %H#T$N  UU#T%R&V(H  -*#L$V  @##L$O&X    FZ#R&P   =F#T&P(P   `,#I$\
      V&T(P MN#P$R&S(O  .$#O%S  AK#T&O'S(O)O 8)#J$Y(P  U(#R(P  @:#R$N&T(P .`#V$P&O(O H[#R(P   DR#O$S R.#\
      M$P&W(P  Y?#S%O KF#R$O J9#R$P  A1$P'R  0(#U$N&P  -X#R$P   $Z#R$P    .a#O$S   ZG#M&P(W  .>#P$R   .`\
      #K(W  QQ#T$O%O'P(S O%#O$O&O(W  9,#T$N  L7#R(P ;)#V$O(M  *$#S(O  7]#T$N&R N`#O$U&O(P  C8#S(O  =]%S&\
      O T[&O'S W(#P(R  -8#R&P `:#V&O'O(P  O=#V$O%M [7&O)S  /a#S&O  N0#P(R ^H$R&P  3<#S%O ZE#O$N&N(Y YA#R\
      $R%J'R(S)S  ,C$P%P(T  =_#O$U(N %X#P&R %A#U$O&R'R(N ,=&P(R  ;[#R$P Y)#T$P&P  3H#L$Y&O 11#N$M&W(R J!\
      #S%O)P SG(P)R 45#R%P  6-#N(T  GP#P$O&O(V K%#O$T&O [(#S$O   >P#S&O 1[#O&U(O   `U#R$P  B7#S&P(P E5#O\
      (T  +#&P(R ;^#R&P  F:$S&O  =P#O$S 5Y$P%T(O   -0#W%N&S(P)M EX#L$N%Z(P  :Y#O$S   :R#R(P  Z9#P$R %b#S\
      $S&T(K)P   K(#S(O  XM#R$P%R'R(N   _H#S$P&S'R(N)O C+#R(P  ?O#T$P&O  04#S&O  @V#S$P&O  [A#T&P(O J;#R\
      $O'S(P   IT#M$U 3H&P(R R*$T&N -!#N%U&P  6R#N$N&O(Y SF#M&O(W    AI#S&O 'V#P$R Q+#M&R(T :R#S'O ^F#N&\
      T ,;#K$L&T(Y   M-#L(V #K#S$O A&#O$P&T  Y,#P(R   LD#L$O&P'T(V  B,#O&S  7K#S%O .6#S$O  YS#P%U'P(P  1\
      O#P%R   #b#T$P&O 9`#O&P(S  7A#R(P  Z;#R$P  L)&P(S Da#S(O  /A&P(R  -/#T$P(O  -8#T&P(O  ?]#S$M&P'W(N\
       2*#O$W%O&N(T)N  <E#R$P  ;+#S(O O@#S&O 1G#U&O(O     27#R$P   -8#P%R =*#O%S ^Y#S&O(P DP#S(O   VG#O$\
      S QT#R&P  &.#S%O  5K#M$O(W  ,`#V$S%M'O(T)M >1#U%O&P)P +2#P$R  E7$O&S'S(O  :L#S(O   4V&S(O 8.#N(T a\
      :#O$S @E$P%S&T(N  ?^#R(P  PI&S(O  H@#S$O   RD#P%T&O N$#X$N%P&P(O U7#L$W&O(R (+#S&O  UE#S(O  5Z#M$U\
        $*#S$O&O(S   OF#N&S(R   OY#P$O&R(R :V#P(R   27#N$V(O !A#R&P  #X#X$O&L 3T#U&O(N ;0#V&O(N &.#S$O X\
      Q#S'P(O   DO#R%P  K1#N$V&O 8E#S%P  2`#U$L'R  HD#S&O 8b#S'O  1Q#U$O&O 3'#S&O   6[#R&P   Y9#R&P  ]A#\
      L'V  >M#R&P  %a#S$O `T#T'O(P EC#P$N&X(N :6#R(P  %U&P(R ;`#S$O&O(S   E9#S(O %Y#U$O&O  [-#P$O%T&N(O)\
      V  LP#N$T%P MK#R$P 0%#R(P H)#T%P(O  I-#R&P E0#T&P(O  20#M$N&X   U3#S$O 6R#N$P&W(O  ]<#S$O  <O#S(O \
       D4#O&S ^U#O$V&M(R  H*#M$O&V  X6#P&O'T(P /Q#R&P  FQ#S$O&T(N 9X#O$O&P'T(S  0a$P%P&P'R(U)P  WV#M$Y&O\
      (P  UB#R&P 1_#M&P(V  0<#P$R R/#R(P   9R#S&O 67#S$O%O&V'N  0##T$O%R&O   _;#U$M 'Z&P'T(O  [X#S$P&P  \
      _5#R%P&V'S(M)N  =H#S$P%P  K4#U$O&O(P   ^O#L(V SK#V$O&M )O#T(N  _J#R  I;#T&P(O  +b&P(R   7*#N&M(Y I\
      -#P$L&O(Y 34#S$O  1)#X%P&K YM#T$O&P  6L#M$L'P(!)P  %^#R&P F<#O&S   6N#O%S Y_$N(T  @=#S&N 5E#O$T%P \
       <P#S$O ?4#T&N  0X#U$O%P&R(N)R _8#N$T  U]&P'R N2#O$T&R'P  !<#T$M&M(T)R K.#R'R(P   O4#P$P&S  @U#P&R\
       +A#U$M  .Q#S&P 'M#S&O  4>#J$L&['S(R  ';#M&U  ]U#P$R  I2#P%R  _E#S&O  Q]#S&O /;#T$P&P  QT#T$N $1#N\
      (T   8(#O$O&T(R  8-#R(P C(#R%P  ,X#R$S%O&P'R)O US$R(P  EK#T$N <G#O&T'P    0Y$W&N(O   +<#S$L&S(R 9V\
      #S$P&P  Za#K&W'P  B;$P&N(U 57#T$O(P  ?7#R$O%P&P(T  .^#M$V&P  5I#R$P N`#P&T(O NP#E$P(^ 'a#N$U&S(N  \
       0[#S'O 5%#S&O S)#V$M(P 2)#T&O'P '7#R$P />#P'R  SF#T$P&O  8,#N$S%S&P ^`#S$O&S(O D[#O$S  7/#P(R aU#\
      L'P(W  KJ#R&P +M$P&O(T  >V#W$O&N(P /Q#T$N   3#$O&S  /a#T$N Z5&P(R #H$S(O  `^#O$S $8#S%O  ,H#T$O%O(\
      S CL#S$P%R&P'P  :L#S$O  SQ#M$U  K)#M$S%V&O  W<#T&P(O   -`#S&O SO#L$T&R(R  ?M#N(S)S  X)#O$O%R&T :%#\
      P$O(T ZB#S%O @a#U$P%R&J(R)T  GD#U&O'O .H#R$P  PX#R$P 9R#S'O  'L#P$R  _P#N$T  V0#S$O /A#P)R    &D#S\
      %O _]$P&N'R(T   GV#L&X(O  bU#R(P ']#L$T&T(P  OM#T$O&P(R P0$S&O '-#R$P(P E:#S$O  ;S&U'P(O   J.#R&P \
      LR#P$S(P  O<#W$R&H(S  NH#P(R   3+#O$R%R&P'P(T    -T#R'P   :8#S&O  1;#R$S%O  JB#R'P `B#S&O [B#N(R)S\
       DY#T&P(O   6S#M$R%S&U(M  3E#S&O  QR#P(R  8##O)S QN$N&O(U  >W#S(N  A!#S%O ^L#L(V  ;>#W$I&T(O 6`#R$\
      P    W?$S(O   >P#T&M   O&#P(R   @-#R&P G:#T$M(S)P  aQ#O$S  BH#R(P +[#U%O&O   %&#O$P&S  $2#R&S(O &G\
      #R&O(P)R   '8#S$M&P(T #M#R%O'S(O IZ#S(O   ;W$O)S (a#P$S&P  2_#N(T F<#S&O  )Q#R(P ^`#M)U V'#P)R   8\
      B#S&O &M#S$P&P .;#R$O%O'T(K)W  ZE#U$N(P  =M#L&[(N)P  G_#X$P'K  #X#S&O  OX$P&R  &6#P$R   2`#N$P&V'P\
       J-#R&P aT#T$N   X2#R$R&P @E#P&R ]*#V$O(N  *]#W$M(O #Q#O$P&P(U   3!#O&S(P F)#L$R%R&S(S)O  `M#R(P  \
      F9#R&P `0#O(S  =2#W$M(N D^#O'S    9^#T$O(P  Y=#R)P   <P#M$U  H8#N$V'P)P     H`#N$V&O RM#R$U%P&P'O)\
      P  [K#O$W&O(O LB#R)P  M:#R$R%S&O(N)R #(#T&N Q!#T$P&O  0G#P&P(S DP#N$O&W(O ;8#O$R&R   V8#R$P   L9#S\
      $O&P(R  L_#O&T(O $V#R'P    E?#T&P(O CS#P$P&U(O  P!#R(P  K&$O&S  )T$R&P'R(O  $A#O$S  Kb$L&V  V_#U$L\
      &T(O 8D&S(O 77#S(O CY#U)M  4'#R(P  9Z#L$X&O I-#O$P%T   O<#S&P(P B(#R&P MZ#R$S(O)P <a#R&R(P  WF#R(P\
        EP#S(O  X'#S$P&P J;#S$O :2#U&O(O E`#M(U   6S#T&O(P P0#V&O(N  >X#S&O `8#S(O  N%#R$P 5*#P$O&O'R(U \
       FD#R(P     UW#P&L(X  (P#R$S&P(O 9R#V'P(L   IR#O(S     :)#S(P  9=#V&L  <2#R&O(S)P /9#O$S%S&O'R(O)R\
        KB#R&P  !3#G$Y%S  G_#O$T(P _H#R$L%P'N(T)V  J)#T$P%O   !'#U$O(P ;I#T(O)P    a##V$P(M  VC#P$R  ?+#\
      V$N&O <U#T$N  FZ&P(R  $Z#K$T&T  .H#S&O  :$#S$P&P  ,8#R%P Eb&N(T  /2$O%S&T(O  `E#R%P  H0#T$O&O(R  5\
      C#O$O%R(S    RO#T&P)O  _8#N&R'S G!#P$R  ;T#O$P&O(T)S  #)#V$O%O(P DE#S$O  `N#U&O(O  [F#U$U&N(M <Q#S\
      &O  ^2#S&O E6#R$O&R FZ#S$N%S&N'N(T)S  'X#R&P :3&O'R =U$N%S  G&#R$P&P   )M#O(S  QK#O(S  I1#P'T(P  &\
      S#M$T%R ZM#R&P 43$S&M(S  KI#N$R%P)T  _M#P$R  `4#U&M   C:#R$P OR#V$M&P RM#P'R   KB#R&P 4O#U$M I7#S$\
      S&O(P  >(#O$P(T !/#R(P  Y]#O$M&T(T  4;#T&N 6*#L$V&P 5`#R&P OS#U$P&N  ''#S$O   #!#T$O'P .1&R(P ^F#S\
      $O%P  LR$U&O(O 9K#R$R(O)P &8#N&N(W  Q&#P'R %5#P&R  >A#N$N%V'R   X%#T$L&S(P   W8%S&O 6Z#T&N  (Q#T%P\
      &O(P)R +1#S&O KH#S$O  )F#R$P(P  I[#S%O    D]#S&O 21#K&X(P S[$S(O E$#P&R  B[#R(P NY#N&P(U Ta#S$O TT\
      #T$N  #N#R$O&V(N  XF#R(P  W[#N%T  'G#S&L'P(U  G+#N$P&P(V   23#P%R  %1#N$T&M(T AZ#R&P -D(P)R  EK#U$\
      N&P JG#P$P(S  7+#O$O&U 8R#R&P   '/#W$L(P >;#U$O&O X<#R$P :&#S$O    `&#T$N%S&O'R(M)T /-#M)U  C+#P$O\
      %R)S  G^#T$P(O =A#R&P -*&R(P  H!#R$P [%#M&U  SF#S$O  $2#P$S%P  Q<#T$M%R&R)P  '!#R&P     '?#O$S  #]\
      #R$P  12#P$E%R&R'O([)S UV$R(P 7W#S&O   ^D#W$O%P&N'U(K)T YQ#X$O&N(P  [`#P(R   TK#S(O  N&#S&O HR#O$O\
      %U&M'T)R TA$P&R  Z6#N&T   I%#T$O&O +`#V$P&M  <@#N$T&V(M  +1#O$T O8#P$T&O  S,#N&O'T(R  =Y#O(T ?3#U$\
      N +=$R L]#R$P'O)S  L3#P$S  NA#L$R%O&R'S(R)T  [@#S&O  3C#T&P)O LO#P'R 7>#R&P  5&#O$T%R&O  ;4#R$P(P \
      8a#W$P&P(M 2X#M%U  $5#O$O%V&P'S(L)T `a#O)S  !M#O$P&V'P   0P#O%S LL#O&T(P  K1#S(O  (,#R&P  5X#R(P M\
      ,$P&R J+#S$O  G!#R&O /=#K$Y&O  4a#O$R&P(S FE#S&O   -D#T&P(O 1*$O&S M(#R%S'N  U]$O&O'R(T  =!#R$O&O(\
      U   ;&#P&R 1R#T$P&O   RX#P(R   O;#T$P)O [0#N(T b9#S$O&P  67$O(S  59#V$M(O  NA#R%T&P'N(P)S  NF$R(P \
          Y%#O&V'P(O  ]I$R%R&P(P 2;#M&V(P   (^$P(R ]]#O&U(O =[#T'N I8#T$O&O  73#S&O Q8#S(O  %_#W$M&M)S  \
       6$#N'T  'W#O'S ;L#O$O%P&R'P(R)T M@#R)P  ?*#U&P(N  @0#S&O 1O#R%P   O>#P$R   .6$P(R  QI#N%T  ^/#P&R\
           )J#X$M&O(P :T#O$U&P G&#N$U&O(R  _H#P&R M+#M%V 39#R(P  HC#L&[(L   )>#R$P >9#L&X(O  B!#O(R)R  I\
      T#R$P %E&S(O  KX#R&P >!#K$S&T(R   W`#S&O 5O#R$P  ;C&R(P JM#M$P&W(P  ,`#W$O&N(O  Q_#K$X&M(T  Q@#R$P\
         +P#R$P     T+#S(O  BO#P$S(P 8B#S&O R.#U$O&O  ,B#P$R =]#R&P !`#N(T <[#U$O)O  [P#P'R 6V&P'T(O *`#\
      S&O  J3#P$T&O &I#R&P  #C#R$P&S'O   7J#U$O&P  >+#V$L%V&O'O(P 1Y#S%P(P  (+#P(S <=#T$M%O&T'V(N)O (7$O\
      'S )6#O$U&P'P(P  6A#W$U&K(M  &'#S(O ?!#W$N&R(M S(#M$T&P(R   XV#T$P)O FX#P$M&!(K  1!#P$P&R(R B$#R$P\
       YO#S%O   V;#R)P HW#S$O *>#R$S&N  5Z#O&T(P -9#S&O  4T#M$U%S&O   4A$T&O(P /'#O(S  F<#S%P(P  IH#U$K'\
      R(R  3)#R&P  8K#R&P  4)#W$N%N&O(S 'N#S&O  9[#U$O(O 7-$S(O =Z#V$O%P(P)P  ;^#V$O&O(O  ..#V$L&R(P  Q_\
      #P&P'S ,]#S(O  $1#V$O&O'P !E#R$O&O(T 3C#R$P&S(O  2G#S$O&R(O   YV#O&P(T  1E#W'O(P)N 0S#R&P YT#R(P  \
       9S#O%S _!#V$S%P&M'P(P    _D#S$M(S  M[#U$P&N(P  AL#S(O  QO#W$N%O&M'P(T    &9#U%N&O'P)S  HB#O(S +L#\
      N%S&S(O)R   *-&R(P  W7#R$O%O&T(P  3T#S(P  2N#R&P  #1$O&P(T  6P%S&O 9>#O$P&T _1#O(O)U -P#P&P(S  /^#\
      N'T  R3#T$N&S(O   AC#T'P(O 4U#R&N(S MC#T&P(P  B(#V$P&P'O)O  ;N#R$S&P(P)P Y,#R(P  #9#S$O&P b]#W&M(O\
        E:#P%R  V8#O%V&O(P ZQ#R$S&N H]#O$P&U)P _/#R)P    -a#R$P  M8#X$J CV#S$O =.$T&N   &2#S$P(R)P  5]$O\
      %S  a5#U$O&O'P K9#S(O ]Z#O&P(T O[#S&O  2'#S%O QQ#U$P&P(O  6_#S$P(P @[#S$O   T.&O(R OE#S%O      )3#\
      S$O  61#R&P D/$T&N  @I#S$O -U#N$U&P  R6#R&O     ;Y#O&U(O I-#N$R&U(P)O %G$N&T(R   _M#W$S%O&L(P   !A\
      #P$N&T   3F#O$S  =.#T$N A4#N$X&M    O:#S&O   *O#S(O  13#S$O   SR#S&O F7%R&P GK#M$S&T(P  /P#M$T&T(P\
       SK#W$M(O a/#R(P  C;#T&L'P(T   37#P(R  #1#N(T XQ#N&T  <b%S&O  Y&#R(P  N'#S$M%V&J'S(O)V     aT#N&O'\
      U .M#R%P     F%#T$P%R&N  P-%S(O a9#O$S&R(P NA#Y$O%O&M(P  VT#R%P -&#R&P  /H#R(P *8#R&N(S  W,#S(O `!\
      #P)S  #!#O$T&P   U9#S&O !?#W$O%N)P   3:#S&O N(#T$S&O(N  ]%#N$N&P'X   MD#S&O 7*#S'O  ^7#P'R   NY#S$\
      M&T(P  Na#N$U&P  J^#U$O%P&P 4b#U$O(O b'(O)S 0T#O'S  7J$T&P(O !3#O$R(R &]#O&T(P _!#R&P Tb#S$O   5=#\
      P$P%O&P(T  <E$P&U(N  4G&P S8#S(O  3##R$P  1V#N$O&V  .4$U&M     M@#S$O UC#O$U&O   ^(#M$U&P(R ]W#O%S\
        >)$S%P&R(O <!#O$S ,-#R$P&N(T  @N#M$R&W'O(O 'b#O&S  2`$S(P)P  AG#L&V   P7#S&O(R  4H#O(S K]$O(S  4\
      L$O&S    OY#N%U&P  0!$N(T Y)#N&P(U  RJ#P(R !2%S&O /9#M$N(Y)O 7P#R'P @3#S$R&O(O  0=#V&R(M)O !2#W$U&\
      K(M    [b#N$T .L#S$S&M  .A#R%P 3J#T&N bO#R%P VV#O$W&M (*#R'P  D2#V&L [K#S$O )R#U$M [:#S$O  9_#L$W%\
      N&R(R  @8#T$P&O  XA#R&P  _;&P(R /3#O$T&P J:#X&M'R)M  @/&O(S  ;*#T$P(O L<#N$T  <O#N&S(R FG#L$V  72#\
      M$U L*$N&T  I_#R&P YS#S$O  XZ#U$O(O K]#T&O(O  (3#P$S(O -;#S&O +&#J$V&R  SR#R&P [E#O&W(M  4W#S&P aT\
      $R&P +(#P$S%S(O)P  Z9#O$S 6?#N&T @J#M&T(R  bI#R(P  WZ#S&O  -/#O$O(U X-#U$O(O  #-#T$R&N(O 9<&P(R  0\
      U$O%S    +Q#T$P%O     MM#R$P  N&#O&S  bR&P Y`&R(P  L]$R)P  J&#O$S  *:#P&R a<#R&P  -5#R&R(O   K/#T$\
      P(O 3@#S$O  2!#L(V  ,a#O$U&O  ^O#T&N YT#R&P  ]4#T$P(O  a,#T$P&O  H`#L(W  +D#R$P  ;]#R$M&T)P   (H#P\
      &S(O )R#R$M&S'R  bX#Z$O(J L,$P(R   =<#R$P ^,#S$P&P  E+#O&P(T   U3$S&O '+&O(S  O0%U&R'P(O)O  2(#S&P\
        9K#U$O&O  7V#S$P&T(N bb#O$T&O  XS$P&R 7G#U%P)N   &`#S$O   ->#R&P  U;#O(S  NQ#S%S&O(O K7#N$R(S S3\
      $P(R ,J#S&O  1[#S(O  IE#^$K&M'P(O  GF#V&P(N ]<#T$M&Z'N(L)R W@$O%S J##S&O  :A#R$P GH#R&P  ``$S&O Z6\
      $P%R  LK#R$P%S&O  ,R#N$I&T'U(W)O b5#O'S VL&N(T  $@#N(P)U   OM#O&N(V T<#O$P(U  I4#N&T ^N#R&P   53#S\
      $O 4)#W&L'P  YW#R(P  OZ#L$T&N'S(S BI#R%P  0F&O(S ^L#V%O'P(O   =(#P$O&S'R !)#N(T   T2#O$T&O  U;#O&V\
      (N   RZ#N%T  G*#W$N%R(M <$#O(S _!#Y$N&N(O NA#X$O&S(J CY$P&T(O ,G#S$P   ;##N'T S=#M&U  D=#R)P M0#P$\
      R  a#$P%R  +P#S(O UK#S(P)P 1#&R'P  F/#T$S&M +B#M$M&X     [T#R$P  'C#S$O Va#T$P%P&R'P(U)M  5E#O)S (\
      D#V$L  $,#S&O  ;=$P'P(S  RC#S(O Ma#S&O *9#S&O  :a#R$T&N(O  ._#P$M&V  X_#S(O !>#O'S  #K#U$O(N N+#R&\
      P   PU#R'P  O5#N$M&P'S(V $T#N$M(X /G#H$P&W(U >S#O$S   G.#O&S  H1#T&O(P *.$O&S     5D#S&O  GW#R&P  \
      8!#S&O  6L#V&P'N)P [Z$U%P&O(P  F,#U%P&M)R  XE#O$S UH#R$R(O `U#S(O  F%#R$R&O LE#R$P  ++#O'S   'W#K$\
      O&T'R(T N1$O(S  4Q#_$J&O(M  9]#R(P  Va#L$R%W&O  $5$R&R(O  -8#M(U 5`#L(V  M+#S(O   2Y#M(U W6#S$O  `\
      5#S$O 8P#T$O&P ,!#S)O  SU#T$P'N  .`#T$P(O   _8#P$T&O(P YG#P$T&N   YE#P$R ]+#R$P .&#R$P%O&U(P  FX#T\
      $O&P H@#T$O(P (M#O$V(N  @P$O(S W1#R&P      ;W#T&P(O </#L$U&V(M  LM#T$P&P [@&R(P  85#L$V >P#P$R >$#\
      O$S $R#O&T(P  !3#P$U(N 7.#S$M&T  *^#W$T&N(K Q-#O&W(M  D6#T$N ]&&P)R  ;1#R&P  P-#O$N&V 2'#P%R  b##T\
      $P(O =9$O&O(U  @/#V$O&N  =W#P'R `J(P)R GG#S$O%P&O(S)S     8T#O(S  NZ#V$N&S(M ].#P(R  N/#R$P FS#N(T\
       ?`#S'O    2^#R&P  T%#L&V(P)R a2#T&O(P  MT#M%S)S 1^#R&P  F<#O$N%O&R'R(T)S b0$R%P    [2#R$R(N IN#S$\
      O  A*#S$P(P QR#T$P%P   ;&#R&P ,-#R%P IL#R%N&T'P)P   Z9#S)O YW#P$M&N(X)R G:#T$O(O  '*#R&P  #C#L&V /\
      R#S(O  -4#R(P   )*#S$P(P Ta#Y$I HM#R$L&['P(L  FD#T$O&P   ZZ#S$R&N Ca#S'O 7.#M$O&N(Z  )5#R(P 5Y#N$R\
      &S  ?b#T$P(O   UC#S$O  AG#M%V(O  &1#S&O F[#M$S'R  N(#R&P  AM#P$O%S&T'O  2*#L$P%R&O(X  N1#R$P  ,`#O\
      &S O?#R&P   @-#M&T(S ;=#O(S :B#Y$O&J(R  H5&O'S    7+#P(R   72#T$N  IQ#T$O(P ,I&P(R   X+#O(S  .]#T$\
      R&P(O  >N&P(R 7?#O$O&U )b#O$T&O R^$S(O  '^#R(P Q,#U$O&O  E9#R(P F7#M(R)T  >F#R&P 3#$N%T  E^#O&P(S \
      6)#S&O TG#T&N @-#U$P&O(P GS#U&N'P  N6#S&O   Z]#T&P'P)O 8]#P&R A4#O%S RG$R%P(P   E4#R$M&O(U Q6#R'P \
       $Y#S&O  S)#]$M%K&P'P H7#P$M&X(O  a@#S(O B)#R$O&R   X>#R$P      ,(#T$N'S(O  U:#W$O%N&O'O(W)N  aW#R\
      &P I/#M$W&P     GM#R%P 12#R'P  UO#R&P  a>#S&O CH#P$R  $L#R(P 2[#T$P&O  >S#R&P C6$K&S(U  CD#P(R !;#\
      R'P  BT#S$O   Cb#P$R&O(R  VQ#P(R 4X#U$O(O 4R#U%P&O'O [-#R$P  Ua#N&P(U  DN#R&P P5#T$P%N(S  b-#S$O Y\
      Z#R(P 04#S$P&P  =3#U&P'P)O  AC#O$S @U#M&U  9<#T&P)N   O?#R&P P6#O'S  #b#J&Y(P bL#T$P&O  F3#V$O&O(O\
       ^,#V$T%O&N(S)L 7##T&O(P   F_#O$S  `&#T&P(O    ('#[$O&J(P)P  ;`#P$S&P ^:#O%S  (S#T&O(P RM#T&N  MH#\
      R(P  V&#P$R 5R#T$N SU#S(O  L4#L&W(O D/#S$G%R&['O(P  Z?#N$R&O(U _S#W%O&N'R(O   3.#S(O *F$N&U(P N:#U\
      $P&P)O FQ#L&V  )b#P$P&U(O HP#S$R%O'P(T)O   YQ#S(O U3#S$R(N   5A#S$R&P'O   S3$O&S(P  E:#V$N&O   C8#\
      R 1:$S(O  Jb$T&O b&#S&O'P  .<#P$R N)#N$R)S   0_#P%R ^.#P%O&S(R Ua#X$O&O'N(P  ZU#O$M&T(T  DP#S$O U)\
      #U&O(O  18$R(P    FN#S$O&P(R  '(#N)U O>#O&S   'J#R$R%P &D#V%L C&#S$O&L(T)R  ]C$O&T(P BD$S&O(P  M9#\
      P$R%R  [?#R N>#S$O 0!#J&S(V <C#O$W&N(O   >M#R&P 9?#O&R(R  8Q#O&T(P  $$#T&O)P SG#V$P&T(L)O   #.#S&O\
       (K#O%S  /Z#P$P&S(P   (U#P$P&S  4X#S%O AF#S&O XZ#R$P  7R#S&O :D#O$O%U  W9#P%S      ,4#O$S&P T+#R%R\
      )O  :`#S$O  !?#S(O  ``#R&P $.#N$T%R)O  BA#S$R&O(P !S$V&N(O   F<#N$L%X&O'S)R ;O#N$V&P(P  2A#L$V   S\
      7#T$P(O E+#O$P&U =Q#S$O [T#M$U  0a#S$O <J#N$O%P&O'R(S)U  ?Q#V$N%P&N(T  9:#M&R(T 60#R&P   ?(#T$N  C\
      `#O%S M!#J$U&V'R(N :8#R(P   47#R&P >(#T(N >2#S$O !E#S&O  +X#P$P%T'P >A#N$S&R *H#R'P  VY&P(R   bC#O\
      %P'S)R  &V#U&P'O  -M#S$O       &<#R$P )A$S(O +?#M$U  GI#T(N   0X#P$S&P(P  V3#M%S&S (Y&R(O   6H#V$M\
      &P'O)S   T/#R'P ;:#S&O :a#S$O&N(T  ;A#M$Y&L    L5#R&P  +M#R%P ,,$T&N  _.#N$S%T(P  >>#R'P  N:$O(S  \
      X8#T$N&R(O +W#U$O&O  $=#T(O)P  B+#P)R Y>&P(R   *A#R&P  ))#S&O QT#R&P   6b#S$O &L#U$P&P(O  ]L#U$O&O\
        TE#S(O  :)#X$N&L'U(O  P:#O$S    8O#R$P      1K$M&U  4!#U$L%R&S(P)O R5#M$U /'#S(O  [6#R$N%T&O)S 2\
      a#S(O  _'&O(S )G#R(P   CG#P&S'P ]9#S&O  ?B#R&R(P  _@#N&T    )1#R$P&K(X JB#R(P 7<#V$O%P&O   A8$U(M \
       Tb#N$O&V KJ#R&P Y^#N&O(V VA#S(O M5#R(P  _%$S%O X:#R&O  +D#R&P  V]#W$O&M  LW#T(N  B'#S(O  %8#U$O%O\
         E^#K$O&U(U  E0#S&O B!#N$O&T(S  )S#N&R(R MR#S%O 5*#M$N&O(X)S Ra#O$R&R 'O#O$P%T  M^#S%O'P  TE#S$R\
      (N   G5#P(P)T   FE#T$O&P  I]#R&P Q6#T$P&O  XP#L&V +K#U&M   E.#S&O  F(#O$T&P #:#T&R(M  3X#I$T%S&T'O\
      (S =2#S&O  1&#P$R TA#M'V(P   $&#S'O  #)#R%P  ^T#X$O&N(O FF#P$P&T(P Y'#K$Y&O LQ#S$O  VF#S&O  %;&S(O\
       !-#P$T&R(N   KS#N&S(T)N ?.#O&S  9M#R&P  4Z$P%R  ?A#U$O&R(N  )8#U%M C^&O'S =R#O$S   ZF#X$N&M %Z#O$\
      S  PJ#P%T&O #%#N$M%P&T(V  0W#V$N&R(O)P [)#M&U  XP#O(S Q&#L$V 6U#R&P  ^:#R$O&P(R bP#S&P(P  *@#S$P&P\
      'R)P    'A#S(O    YI#S&P(O $=#R$O%X&M(M)S     G6#P%R'R(O    ,D#S$P&P  !X#S&O C>#S$J&R'T(R 3W#O$R&S\
        VS#P&S(P WP#S$O $Y#O$O&R'T  /2#P$J&U(U  4)$O&S   28#R&N(T %W$S&P(O  PL#Y$L%M&S'R)O `a#R$P&N(U   \
      LM#M$T&N'R(T ,,#P(R   N^#P$U(O)P 0X#R(P  B&#W$L%P     5+#O$V&O(P  PG#S(O    K(#O$S&T(O  66#S%O&R H\
      C#T$O(P ]^#U$W&R'O(K)O HD#P$V&O(N  2(#S(O  9Y#R$S&O'O(R  `*#R&N(S  84#R&P HO#O%S  7_#W$P%L  I:#X&M\
      (O    D8#R&P _8&P(R ,8#L$P(W   LW#P'S(P /-$S(O   (a#T$N%M&S'P)S   -1$T&O'P bR$O(S :+#P$P&V(M  X*$P\
       F9#M$O&U)S _;#O$S&R(P 8+$S%O  ))#R&P   +[#O$P(S 8`#R'P  ?!#U&N 1*#P$R&P(R bR#T$N  1G#T$O&P    D2#\
      S$O LL#S$O(P =;#R$P%O&R(R  N!$P&O(T  0G#P$O&T A.#N$P&U  29#U$O&O   Z:#V$O&O(O)R L'#M(U 02#P'R  W:#\
      T&N  [/#S&O 64#T&O(P _?#S(O $<#R&P  4N#O'S  +O#N$V&P(P  CQ#O$U)O :J#O$S  41#V$O&O'R(P ;D&P(R   ^/#\
      O%S OG#R$U&N(P D8#P$O&S   <R#S$O 3F#O$U&O(P   a>#U&O(O  a.#S&O      bE#R$P  @-#O)S @?#S$O     b!#S\
      &O    8S$O(S H`#S$O 6?#O$P%S'P(S  93#R$O(R  4]#T&N `X#R&P  A)#T&N  S:#T$P&O'P G8#T$N  1X#P$R QP#O'\
      S *H$O(S  QY#R&P IJ#L$V&P  H+#P$O&T    G`#O$U&O B!#K&M'R([   5$#M&P(U <<#R%P O@$S&O   D>#N&P'P(U U\
      &#U$O%P&O)R   ^;$S&O  F%&R(P LE#S(O   [X#O&R(S   (L#X$N&O(O  $<#R$P JA#O$T'P  @K#P&R *4#R(P !P$W%O\
      &N(P  B-$P&R  O8#S&O  /@$O)S   a,#R$O&R '_#S(O ]_#U$O&P(P   2O#P(R  C]#P$Y&J  TJ#O$P(T   (>#R(P CC\
      #T&O(P $J#O$T%S&N   *$#R)P  95&P(R    ;R#R(P B0#N$T&P     NP#S$P)P   (.#V(L   ?@#P$P&N'R(U  <Z#S(O\
        H;#O&T PB#P$R  V6#Y$N&P'S(M)P `9#P$S%R&O  L5#O%S  =7#R&P   /E#N&S  0@#P(R J##L$V&P(R MC#R&N'P(T \
       -'#N$O&W(P 4]&P(R G(#R(P   CF#S(O %6#R&N(S   ='#M&S(S I5#O%S  ,4#R$M'S(T)O  QY#T$N %N#P&R  9`#R&P\
       $0#N(T  ;Q#O&P'S <.#S&O a%#U$M&N(T  ZZ#R$M%P&N'O(W)R SR#S(O  <!#R'P 1F#R$P  QC#O'S  N`#L&W(P  B8#\
      R$P !W#R$N%S&P(R)P  C'#U$P&P(P   I)#S&O *:#P$V&O(O ]<#R(P PI#S(O  *N#S(O (9#V&O'P(N  %<#S'P(O G##T\
      $U&G(T  &9$S&O  7'#P$R%R&P    .1#P$R _9#P$T%P&P  37#U$M&R(P   GU&O(S   :4#O$P&U(P ^3#O$P&U(P  ,G#P\
      $P(S YK#R&P'P  R_#S)O :!#U$M    L<#S$G&Y  /[#S&P(O @J#R$P  L<(O)S +[#R&P  G-#U$N  (*#R$P 6)#S'O  :\
      >#R$P !^#T&N  ``#O$U%R&P'O )+#M&T'R)R  G3$O(S  BO#P&P'S  4M#R$L&P(V DQ$T&N  '2#R$T&P(O <@#O$S    <\
      C#N$R&P(T   FK#M$P&S(U  /.#S&P(P   >_#N)T  (J#S(O  K,$U&N -##R$S%R(L   2*#N%P&V(P  3+#R(P -V#R'R(O\
        30#O%S L@#T$R&O(O  &(#R$O%T&O   ;/#S&O V<#T%N O7#N&T  5P#S&O  H1#]$K&M(O 9V#P$O&T  ]0#P$R(P ,P#R\
      $P  8$#R$P  TJ#R&P I&#R&P   M3#U$O&O'P(R  [8#U&M  *3#U&P)O OE#S$P&P  1O#S$O   C##P&P(S  D7#P$P'R >\
      B#S$O  VD#P&R 2P#V$N&P 4+#R%P&R(P  P]#S&O H4#U%N&N'S(P)R  A,#P'R)R  X?#S(O +3#P$V&P(O)P )a#N$T  OA\
      #W$N(N a9#T$N   M%#R&P D8#P&T(O   0T#P&T(O LN#P(R   (4#O(S   QF#P)R    -)#T$N U_#T&P'O C?#N&U(P !]\
      #T$P%O   ?b#P$L&T(T  [D#T$N @)#R$P 8:&T(N Q^#O'S  KW#O$W&M  @=#Y$N&M)R <&#O&S  5)#R'P #4#O%S  $2#P\
      $S&P   JS#O%S )##T$O%P aT#T%M)R  G!#R'P Z?#W$M%O&T(N  -7#S$K%V&N'T(M)T -W#R(P  <0#R%P Hb%O&O(T  Q0\
      #W$P&L 84#O$S 1M#S$R&N    V*#M$V&P(P #S#X$K(P  >&#R$P   0]#U'N)P  DV#N$T ^##P$N&U    S9#P$U&P'P)P \
      NV#R$R(O QZ#R&P K!#R(P SX#U(M   NG#V$O&P(O   ><#Y$M&O(P  (W$S&O   ]4#O$S%S&P(O  '@#N$U&P %%#R&P   \
      J!#R$P L+#S$O ]H#R&R)O #L#O$P&T Eb#O$U&O   @S#P$P&P(U SP#N$R&S  YA#O$U&P(P  Qb#R&P  MW#S&O -^#U$R&\
      N(O  B4#P$P&S  :6#R$O&O'S  IH#P%R  NO#S(O  5N#R$P     NH#P%R   )'#S&P  K`#T%R&O'R(N  GR#N$O&V   %;\
      #O&S ]8#P'R GI#L$V S`#P$T&O  ;a#S$P'P K7(O)S  RE#T&P(O  FN#W$O%P&R'S(L ,P#P&R  IB#N$S(S ^D#T$O(P  \
        65#T$N   AG#R$P ;.#R&P  JK#R$T&N  ([#S$O 'b#N$M&T(T  <_#S&O    5X#O$P&T  9`#N$O&S'T ]Q#M&O'R(U)R\
        4?#U$S&O(N ,H#S$O&P(R UH#P&R   &##N$O%O&R(W  $4#O%R)S  U?#U&P'N   ,P#J$S%O&R(W   D[#R(P   ;a#O%S\
       !0%O&S(P)R   :D#P$O&T I!#N$T 0:#L$R%R&T(R  2+#R$S&P(O  @[#O)S !-#N$V&P(O  D?#S$O !7#O$S  _F#P(R ,\
      ;#S$O G[#R%P  ]##T&P'O     S.#S$O%S&P'P #+$P%R L&#R$T%R&R'M(O)R  ZT#U$O(O 2.#S%O %G#V$O&N  _b$P&R(\
      R H(#]$J&N(O   0/#R(P ='$O%S $;#O&S  =G$X&O(M <<#S&P PX$O%S  5?#N%T  ;R#R&P  F>#R&P  &@#R$P 6$#S&O\
        !2#N&U(P   ^5#M$W&O *]#R$U&O(N +(#P$S&S(M ,I#S&M(S G_#S$O  &N#P%R   Z`#U$O&O   9T#L$Y&P(N M3#S$O\
        UO#M$P&U'R C)#M$P%R'R(S J'#O(S  R0#P$R   1^#P$R    -O&V(L SU#V$O%O(P  F]#P'R   PE#R(P /O#P$R  4'\
      #T$R%W&O'N(M)P 5M#N&T    (T#S(O  DX#R$O(R `!#R$P   ^7#T$P&P(P   2&#U&O'P(P =*#S&P(P  ?O#K$P(W)R :T\
      &N'R(R)R  <a#V$O%R&M'S(O)R  aF#N(T RA#K$S%S&W(N  ^:#O&S  L>#T&O(P V*(O)S $)#T$N   7'$P%R !W#T$O&P \
      [3#N$S&R  U=#R%P  8*#O$T(P DQ#T&N  L5#O$U&O  E4#J$O&Y'S(P  (]#S%O  IG#R)P B6#R$N%N&S(P)T =%#R(P  G\
      Y#O$S   NW#M%O&U(R /J#S&O   4Q#R$P GA$S&O 7T#N$P&W(P &0#S%P(P   X+&N(T  H=#N(U  N6#S(O L3#U$O%O'R(\
      P   A1#P%R 80#J%R&S'R(S  3>#R$P&N(T  V($R&P 96#S&P    13#R(P  =I$O&S ^T#S$O NI#O&S  :O#T$P(O  J>#O\
      'P(T ?@#R$R(O    4Y#T%N 8Z#R$O)R 1`#S$O  F/#R&P 3V#P$U&P(O   SR#S$O  CU#T(O)P '.#S$O *6$U&N'R(O)P \
      6O#S'O 3K#O$P&O(V  UK#R$P !a#S%P)O  ;Y#P)R   )>#S(O   :/#O$L%P&O'R(Y 4;#S'O  >D#R$O%S(P  UA#M$S)S \
      G&#P$T%R&O(P  a:#V$M%P F>#O$O&O'U(S    $E#X$O&O(O   +B#R%P  7W#J$P&L(Y)W   >X#R$O (>#M$[&K ]E#S%P'\
      P    _`#O$S   29$S&O Va#S$O  PZ#R%P a9#T$N  SM#V$R&K #<#N'T  -2$O&T(P ;4#P)R  %[$R'P)R 3`$P%S(O :=\
      #N$T%S(O  ?V&P'R   *C#S$O X+#P%R   !_#R(P  D(#O$O%U&N(S   ?=#T$N =V#R$R%O&N'N(S)U  %X#N$U&P  VK#J$\
      O&P([  -=#M$V(P  :R#U$O&M(S  95#V$O%N .B#R&P  X9#W$O&O(O   .;#T)N  LL#N$T%R&P %N#O%S ZJ$S(O  9+&P(\
      R  'W#W$L&P(P ]5$S%O&U(N    b[#S$O&R(P   @.$R&S(O M]#P)R  JH$P%R ^b#O$M&W   '##T$O(P /V#S(O 7F#T$P\
      &O  #M#P(R AZ#R%P D:#O)S   YR#S&O  #I#R(P N*#P$O'R)R IS$S&P(P  OR#S$P&O(R    `D#R$P&S(O  JZ#P)R bE\
      $O(S [Y#M$X%N  $a#O%S'R =N#R)P  GG$O&S HI#O$V'N(P  XT#V%P&P(O)P  8%#L)V  C&#R(P 7I#T$N N%#L$O&Y(P \
       05#W$O&N'P    W##O&R(R  AP#S'O H]#R)P  LO#W$O%O&P(P   4?#U$M%S&P'N(S)R  B2#T$S&O'P)O O8#O$Y&N(N ]\
      O#T$P(O aI$R&P U$#S&O   S0#S$S&N(O &7#S$P  A$#O'S  2.#N$P&U )/#S(O >a#S(O   QE#N$T%P&S'O(S)R SX#P(\
      P)R  %D(P)R  &_%R&P   b1#S$O -.#S&O         V]#J$V%U(P  >%#R&P  9T#S&O  F>&P(R   Ab#S&O    6+#U&L(\
      S Y/#P)R QF#U&N(P +6#O%S   ,##P$P%S  A)#S$O F+#S$S&O(O  Pb#V$N(P I(#S$O(O)S ZM#R(P  0_$P%S <(#R$M&\
      O(V .%$P%S&P(R O&#T$P&O  0E#N$V%U&N(O U]#T$P(N JA#N(R)S    CO#P%U&P(O W0#U$N&T(M     R<#T'N 4,#P$R\
       .J#S$O ':#N$R%O&S'P(T 9S$N'S(P)R   ]_#L&P(W  /3#U&O(O IC#T$V&O(K  ]%#T&O(P VR#T$N&O(R F*#R&P H^#N\
      &U   :!#R'P K_#P(R  ?P#S$P(P >&#M(U  L&#O$U&P(P  C%#U$O(P &!#S&O   D<#N%T 82#T$N  QI#T&O(P   U1#R(\
      P 3]#T&P(O  <@#U%P&N(P)R   5@#P&S(P  LF#R(P   9.#N&U(O PL#S$O   >8#O$O&P(V 8$#R)P H8#S(O  :*#T(O)P\
       %G#T$N  *S#T%T(K -)$O(S PX#S$O A!#P)R  >R#N$R%R&R'V(L  M:#O'S  F9#S$O P1#O$S   8.#P$R%S&O ?a$O(S \
       LO#P$P&P(S   #O#N%O'P(W C>#M$O&P(X   V*#S)O W&#S&N)R    W)#R&P  T1#R%P J?#R%P  #8#R$P  4*#T&P(O D\
      Y#R&P 4##T$N  T[#T'N  _8#V$O&P(O  _C#P$T&O R>#O(S  ]/#X$O&M(P W7#R$P *[$O%S  =Q#V$P&N'P !D#S(O  =,\
      #T$O(P  >_#M&T(S 5>$N&T O5#O$P&T  Q6#O$O&O'S(U -Y#N$U&P VE#M$U  ?Y$S%P ?;#P$O&V(O   6^#O%S V0#O$S \
      D9#R&P     30#R&P NX#O&T   6F#U$O(O 62$O&T(P 0P&N(T  Z7$O(S  AN#T$N ?T#P$R  M%#X$M%R&N N?#S%O -6#R\
      $P  *P#S&O  /X#N&U(P MZ#O$P&T   O(#P&R (6#R$P >]#P$P'S +,#S&O   ]2#S&O  ,$#R&P  M1#P$P(S T+#R$P 70\
      %S&O  4##L$P&R(V =]#R'P  J2#P$S&P    >U#N$P&U %&#R$P  Pb#R&P BE#N$U&P  a9#O$T&P `I%P&T(O   BW#J$U&\
      V(O >O#O)S  B_&O(S =2#T(O  4`#L$V S+#R(P  aL#O)S  >9$P'R   XB#N$T  /B#R$P  F'#N&U  #-#R&O'S    R:#\
      e$B%S&L)O   !b#R&P )U#P&R >_#R&P  H(&R'O  OB#U$M  4H#P'R [K#N$S&R   AZ#R&P(R  X+$P(R  PO#P$T&O  H^\
      #T$O(P   E:#U%M  .F$P&R  2Q#K&W $*&R(P  $3#Y$M%O&O)R  J-$P&R ;=#S(O  BW#X$N&N(P H9#R$R&O M%#S&R(O \
       UB#V$O&O)P  1@#O$P&P(T)S  `'#N$T 6O#W$K%S&O KH#P'R 'A#R$P    PP#U$N%S'O(P <'#P'R 0=#U$T&K(O  0R#P\
      $R%S&O Ya#V&N(O  IM#T$P&N   QE#P%R 8X#S$O P0#P$M&S(T B[&T(N  RX&P'R T*#T%R&P(O)P  [H#V&N(O  7+$O%S\
       .G#L%V    `T#N)T  QB#S$S(M      ]4#L&W(P T^#S(O ]Z#P$O&R(S  E_#P%R   F6#O&S bW#O$T&O   (Y#S$R&O(P\
       8C#P&R `S#S&O  /@#S&P'R(O  X##P$S&P 5)#W$L&M(T  E.#R)P B(#S$N&R  aU$P&O(T @[#R(P     )L#S&O 8Y#P(\
      R  ]I#S)O   RJ#N$W&N   U/#T$P&O   8##O$T&O E&#U$O(P)P  <Z#U$M&R(P 8'#S$R&P(O  [,#V%L'S(P)P  =*#S&O\
       F&#R$P%S&P(P 5T#R(P  H%#O$S  /!#R$R&M'U(O >5#S&N(R  @.#M$R&T  _5#M(T)R 0=&P)S 2T#U%S&M'P)P  +J#U$\
      R&N(O  ]!#R&P AU#R$P  *C#P%R  )_%R(P        )P#O&S _`#N%R&N(V  P=#O&U(P &%#P%R  I=#P'R 5M#R)P #K#S\
      (O <(#P$T&P  R!#P&R Q)#!$L&P(L   ZW#P$V%O&T'P(M  UK#X$P&O'M RI#R&P JQ#T&N  A!#N$S&U(O  HY#T%O&N'S \
      bX#T$O%R&P(O Q?#N$V(O  $[#R$M&T  X+#M$V&P  /=#R(P  ]G$P%U&O(O (@#N&T 4H#R(P  X$#R$P  'A#R$R&O ^=#R\
      &P  D'$O%S    69#V$N&O 2-#T$R%R'M(P  3U#T&N /!#W&P(P)M  (##R%P `%#T%O(O  3;#V$L  [2$S&O ,C#S&O (_#\
      O$S /Z#S%O  >I#J$V&R(R  `+#L$P(W  'C#L$S&R(S  L=#U$M&O)S #'#S&O   +I#T(N :@#T&N  6R#O$N&Y'P(O X:$S\
      &O   B@#N$S%S(P a-#S$O %5$T&P'O(P  =I#U$O(O  5V#O'S   ]R#P&O(T  !/#S$R&L(S <,(P HD#S&L(T  BT#R$P  \
      3:#P$M&V'R(O   [A&P(R  a##S%O&P(S @2#T$O&P GW#P$R 2B&O(T  ,I#S$P&P !a&R(P  =!$R&P  IS#S$P&O(R Q4&S\
      (O P7$P%R   =L&O'R G'#S$P'P [_#L%V    FG#N%T  ,5#U$O&N(R  '9#U$M%P&O(S     5'#P(R M)#P$O&R'S   J<#\
      P$S&S(N b7#S%O  &P#S&P(P A4#U&N(P  2Y#T&O(P  9b#S$P  1%#M$U ZJ#R(P   G,#M$N%R&T'T(P    %0#M$U a&#P\
      $L&['R(M   2_#U$O&R(O  SC#R(P    H9#T$P&R'O(P  ;X#S'P(O   7<#O'S ?J#P$R 2C#P)R 08#P$R&O)S   ._#P)R\
        BB#R$P D[#I$!%T&L  #-#S&O  @L#U%R&O(M   NA&T(P)P J2#S$P(P  M*#Y%M'M)P TP#O$S LI#L$L&S(Y  Q2#V&O'\
      N  R-#R&P bI#Y$N&L _A#S$O R$#R(P  ;E#S$O  >I#R$P  RS#R(P  JI$R(P *0#S$O&O'O(U ;L#S$P&P  #S#T$P&O  \
      0O#P$O'T EY#O(S L6#W$M&N    X0#O(S  <+#K$T&V(P `D#W$K !1#N$T%N&W(N  _;#R$O&R  `1#P'R   ;.#S&O @2#S\
      $O   bA#U$N&P I3#S&O  9[#M$V%O ]E#L$X&O  WA#R%R(O   Sa#S&O E!#N%T  ,F#S$O&P  -K#M$O(W  `$#Y$M%P&P(\
      O  VA#S%R&L(T  7Z#T$O'R(P  MT#O$S  @)#T&O'P -D#S$O 5T#P$O(T U2#N$R%T&P WJ#U$P%S&M'R)O    SN#S%O  P\
      U#T$P'P(P /b#P$S&O U&#L&O(X    <+#N&T   4'#S%O 3[#O$U&O  -,$P%R %7#R(P  ,?#R$P GB#M&R(T CY#O&S   5\
      /#S)O DA#S(O  CY#R$P%R&P(R  !)#V$G%X(P  84#R'P JM#N$V&O   Pa#R$O&O(U     FN#O%S  4;#U$M O9#R%P ,Q#\
      W$L(P  NL#V%L ^T$S&O  (4#S(O :2#S&O a%#R$S'N    #_$R%O aV#R$O%V&O'O   A1#U&P(N OD#S&O  &Q#P%S'P O*\
      #P)R 87#S%P F3#V$P&M  KV#N$M&P'V(S)R <[#R$O%R  8%#M&V(P [K$S&P(P 3G#U$M 4E#R$P  a2#R$M%T Qa#S&O  S\
      9#R$P&R  J.$O(S +]#O$R&N(U   GO&S(O ,&#T&T'O(M     &;#M$P'U   LY#R'P  =F#S$P&R(P H8#P&O(T  aQ#T%O \
      2D#S&O  K##L&T(S     M6#S(O  3J#P%R  99#S&O I9#P&R(P  7@$S(O $I#O$R%R ?=#S&O(P W)#S$S%O&S'R(K    B\
      @#S$O S=#P$O%S ?U#T$P'M)R  51#N&P(U  XU#P$O&U(O '7#S&R(N  W?#P$U%N  70$R%R&T'P(M L%#S$P&P  ]0#P$T&\
      O     ;8#R&P  9V#R&P 4U#O$P(S)R   1M#P$R V2#S$O  99#V$O&N 49#S&P  1a#T$N&O(S I3#R$P%R  ;*#W&M(O M&\
      #N&V(O  2##P$O&T  4B#O)S O0#X&M'N   BK#T&P(O 8<#P$N%S'S O<#T&O'P EP#T$P&O  UN#R$N%V&O'P(O)R D1#R$P\
        ,<#P$S%R(O ;4$P&R ``#O$U(O   F]#T)N %*#R&P  YC#N%T   )$#R%P CJ$O&T(P 4J#U&R(L S6#P$P&S  aT$S)P ?\
      `#N$O%V 3A#P$T(O  !4#P'R    -&#U$P&O(P )H#W$U%U&F'M J.#T$O&P'O(S    M<#O$N&M(Z 06#S(O  12#T$P&M'R \
      `)#P$R&L(V FW#U%O&O  )S#S&O 2`#S(O CZ#T&O(O   &>#R$P  @K#P&R   U&#S(O 'R#L(V  ]W#M$U&N(U S^#R&P 8O\
      #T$O&P  />#M&P(V &+#T$P%P&P TQ#P$W&O(N  XI$O&S  0L$K&X(P 7D#S$O  ;##R$P 71#P&R  $Y#T$M&W(M    PE#R\
      &P  5.#T$P&O    #%&O(S   Y7#R&P   N3#M&W(O  I2#N%O&!(K  [B#S(O 6E#R&P M0#T$P&O(R  (;#O&S   a<#O$S \
       QJ%P(R     (=#S$O $&#R&P'P   '^#S$O  $[#K&W   7;#N'T U<#N$O&R(T  b@#R(P  6+#R)P  GZ#S$O OZ#L$V  N\
      U$O&T'P   &?#S$O&P(R   aN#S$O  Y5$R&P  a$#S$O&R 15#O&P(S ;Y#I$O&T(W  I)#R$P +;#O%S I7'S)P SH#U&N F\
      R#P)R [>#R&P JS#R$P  @]#P'R )8#R$P  Sb$O'S FD#S%P(P S8#S$O  8[#R&P  )O#I$Z%U&R(K  b+#T$P(O  CX#P'R\
        !&#S(O ,&#P%R  RR#R&P L&$R&P <N#U$S&O(M   DK#U&N(P `+$O%S  2U#W$O%S&S(K)O   0F#U&P(N 6b#U%O&O V+\
      #R(O)R  ?8#S'O 2K#T%O&P  31'R)O    >7#S&O  YO$P&V'R(L <,&O(S O4$P(R .X#P$S  XD#S&P(O  ?K#R$R&O  ;?\
      #P&R 9U#O)S <A#P&T(O  !:#P'T)O   H`#L&R(T  b##N&T   OO#R&P  J-#R&P ?8#R&P  K3#S&O -<#O%S 5_#S&O  R\
      <#R$P )##O$P&V(O  `S#S&O Sa#P$P&S  G5#P$T&O  `5#H$S%S&S(R)S QK#S$R%O&S'U(L)O HL#R$P&P   ''&P(R  V+\
      #R&P %H#N$O&R(T PE#P&R  40#S&O  ER#O$V&N AX#R&P @<#S&O G2#S$O  /)#N$V&O %:#S$P&P  (,#R'R)O S%#P$T&\
      O  <L#N$P&T'R +1#P$R  F[#U$O(O XT#O)S   W2#S&O 6I#M$P&V .##O(S   0A#N$P&U   b&#T&P(P F4#O$S ;L$N&T\
       0$#P%R  Z-$W&M(O X-#V$P&N(P  MT#S$O ;P#U&O'O      93#P)R WL#P%R  ZA#V&O(N !L#P$R G(#U$S&M(O  4>#S\
      $O B!#U$O%P&P  TA#R%P  3*#T&L'S V*#S(O #(#R$N&P(S   O%#N&O(U  a(#O$R&R    :E#S&P 0-#N$T W]#O&S  >&\
      #T$P&P   2:#M$S%T&P)R  C8#R&P NI$O%W&N'T(M)R <:#S$P%P   _;#S(O LY#R(O)R AC&P(P)S 6W&P'R  _'$P%T(O \
      3<#O$T   XA#S$O `/#O(S  ?P&R(P  )1#R&P  U(#O$S 5+#T'P(O  @L$O(S PH#S$O  J^#R(P   0T#O$V&N  $3#N$T \
      A;#S$P&P  A;#P%R'R    DZ#S&N  `R#S&O   ?>#N&T    @L#W$O&T(K U]#T$O&O RF#P$R  C;%S&O ?T#O$S  UW#R&P\
        >O#P&R  aG#R)P  L)#T$P&O >8#P)R   Z8#S$O 3$#T&N     O0#O&N(V   ];#P$U&O(P  9.#T&P(O [X#P(R  E=&O\
      (S   O]#U$U%N&M'S(M AO#R$P  $1#T$O +^#S&P'P  !W#O%S /J#N%R&R  :A#W$L%S&N  ;:#R&P  R<#R(P ?<#T&P(O \
       *-#R$R(O  %4#S$P    V2#P$P&P(T   3=#R$P  %-$T&N  FD#S&P(P Q7#R&P  _%#M$U 4.#R$P  1]#N$T  ^E#P$P'S\
        T?#V$N&P'P(P SX#O$S%R(P ,7#T&S'N)O  G>#L&V ^W#J$O&[    <]#X$O&P(N    %##N&T ['#R$P B-$T&O(P  &!#\
      R&P C!#P$P&V'R(M  '3#R$O&R(P /G#L$M&Z  3D#P$S&P /S#R$P /+#W$T%N&H'R)R  3'#O$T&P 7I#S$O   [:#P$P%S \
      $U#T$O&O 0B#S$O   BY#R$R(P R4#O$U&O  YX#P$T%O&P(S T%$O&S M_#P&R bG#W$K&O'O(T   40#O$S HA#P&R ;L#P&\
      R    -O#P&S(P bO#P$U&N  &b$P'R  ,>#R(P TT#U$P%P&R'N  1.#G$Z&V(N    U3#T&O)O W_#X$N%P&T(L  *?#O$O&R\
      'S(R ]Z#T$O&O   YB#T(N  ^I#P&O'U(O AO#O&T(P <H#T&N   N3$O(S UC#S$O(P P6#M'U   5@$R(P  G3#U'M 5I#R$\
      P <8$O%R  49#O(S [B&U(O)O  3S#P$N&T  /`#U$M C2#O&R(S 3+#O$M%S&M'V(P)U  U2#T'P(O T3#S$P&P(P)R '9#O$\
      S T4#T(N   -9#N)T  R/#O$J%S&O'R(W)S   78#W$P&P(O)P .L'R(P  O]#U&O(O !E#M$P&Y(O  NM#L$O&P(Y WB#R)P \
        N?#N&T   :<#T$P&O  #F#O$S  7N#O$P&T 8O#O'S Z_#O(S  P7#L$X&P'P 7)#O&V(N  FV$O%S    X;#M(U   Y/#S$\
      O ;Z#N(T  9a#S%O $2#R$P `<#N(T KB#S&O CP#K$Y&R(O  WX#R$P +C#R$P %`#S&O  T4#S$P(O  >V#V$N&O !K#T%O)\
      P   W(#S$O _P#J&W(R  .Q#R(P    />#I$V&P(T  S!#T$O%S&M <X#R$R(O  HB#T&N `0$P&T(O  K8#R&P   /H&P'R 4\
      W#R$P  4M#K$W `8#R$O&T(O O?#S$O(P  )W%P(R /U#O$V&N  DW$T%O&O   /.#P'R(O)S  2Z#S&O  #M#T$P&O V@#U%M\
       1`#T$O&R'P(P 0*#R$P  bR#O)S $9#O%S  0;$S(O .H$P&R  2X#O%S  T?#O&R(R  OG#T$N(R  PQ$S)O  9`#T$O(O _\
      T&P'R  _P#S&P'P C,#U$R&N(P  A`#S$N&U(N  9K$R&P [Y#U&O(O     W3#R$P  UM$S&P ^=#P&R(R B(#O)S /1#S(O \
        (2#U$M $W#P'R +M#O$P%S&P(S  H7#N(T GY#T%P&O  7C#R(P  aO#W$M&P(P F_#T$P&O -7#M&P(U    (+#Y$O&L(O \
       O)#T&O(O R0#T$P&O  VM#R$P&R I/#P$S&P @5#S&O @L#R&P  L5#L&V I[#P&O(T 2Y#R)P +Z#S&O  ?!#S&O &1#O$S \
        <O#U$M 4A#O$S  7W#P$P&T VA#S(O  U3#L%S&T      4A#P&P'T(O  b?#R$P&S(O bI#R$P Ta#R'P  80#N&T [?#R%\
      P  7F$N&V(P  4P#U$M `'#P'R Q3#R&P     *%#S&O @C&P(R  E7#P(R TN#O(S ,J#K&O'S(P)X 3W#R&P  A$#U(M 0/#\
      S&M'V(N    06#S&O 7[$S&O  XQ#O%S D*#S&O @L#S$O  7(#R%N(S 8a#S&O ^1#S(O E;#N$U(P    ;4#V$K%R&P  C@#\
      P$R      DY#M$O&S(V @)#N&T   7b#M&V'P  H-#R(P  +3#V(L J$&P(R !?#S&O  2E#K$W  FL#P%R $M#N$W&N `A#P$\
      P&S  =_#S$R&P(O  -7#P$P%S'R F.#T$P&O   6L#N$U%R&P  >W#O$S  8K$O%P(T R;#M&O(W .##Z%P&L(P)O  @?#S&O \
      =-#R&P     E6$P%R &$#S&O  :U$S(O  Mb#O&U(O  S1$N&S(R &*#[$K&O(O *L#O%S   #$#P$S(P  /Q#O$S  NW#N&T \
      T$#U$P(M -6#N&U(P  D^#S$O NA#N(T  Q[#R%S)O  #4#R$O&R(P MV&S(O 8R#O$W&N(P R6#N&T  OF#R$P  6=#O&S)P \
      %Z#S$O %G#S(O ,##M(U  M;#T$N%O&S'M(S)R  ).#S%O 6.$T(N  P`#T'N Q5#W$P%O&M'R  D7#Y$N&L Q8#O&S /&#O$R\
      &P(S  7%#O$O&U (V#N$V&O  I=#O$S VM#U$O&O  Y;#O$V&N'T(M R4#O)S S?#P'R   EB$P%T&P D;#N'T    IA#T&O'O\
           #8$P(R  .Q#S$O W)$P%S&O'R  %`#S&P(P ^`#S&O  7O#S&O .P'S(P J(#R&P  #_#T$O&O   MF#O$O&S(S  >J#S\
      &P(P X*#S$O   /Y#S)O G2#P$T(P  54$P%R =$#R&P  G-#S$O W$$P&R'P *A#O$U%O(P   a&#X$N&M 7[#P)R  R!#S(O\
        Z)#S)O  KI#S&O 4H#P$R L<#S$O  NO$T%V&N'O(L)S   Ib#O$O(R)S  /#&R'P #'#O$W&N(O     =P#P'R 9<#O&S  \
      ]?$R(P   )(#S%O 08#R$S&O'O(R DY#S(O .R#T&P(O    XZ#P(R <%#R$P 38#O$S     bP#O$S  N[#R$O   Z:$R&P  \
      V`#P%R  5-#S(O :V#P$S&R(O  *C&O(S  *D&P)R  -K#O$T%R(P M&#T$P(O UE#P$O%T'P)S  +6#Y$N&O(N P&#P&P(S $\
      ]$P%U&P(P  HX(P)R _.#O&S  Y3#T(N ?J#M$N%T&U  &M#P%R   @>#R&P :)#N&S(S  B^#S$R&O(O  ):#R&P  S2#W$N&\
      O(O ],#P%T(O   ^`#S$O&P b/#N&V(O  bN#S&O  G_#L%O&U(T  b3#R&P  3O#R(P  Z;#T$N  5a#S&P   PP$R&O(R  =\
      &#V$L U[#P$O&R(O)U TW#R$P  &4#N&M(X  P2#S%O  ?G#R$P  .G#P&R  #/#S$P MR#S$O a7#S$R&P(P    #]#V$U&K(\
      N 4G#T&N GK#S&O  ?I#M&U  a;#R$P  9/#N$T&O(T <>$O&S  W%#N$T 5T#P$R&O)S 29#K$O&Y  `/#R%P  ON#O$P(U  \
      6J#M%U %F#R(P  N/#W$O%O&P(O ,]#O'S  [6#T$P&O  *O#U$M '&#O$M&O(Y  GW#O$S CM(P)R  RT#O'S FK#P$O&U(P \
      $$#P&T(O TM#O$T&P   T7#N&T BZ$N&T  9!#S&O  W@#U$P&P(O T`#R&P  IK#V$P(O)P     6K$P%P&S'P(M)U   !L#S\
      &O >1#O$U&P(P  A>#R&P(P  *=&R'P  G2#T$O%S&O'P(P)S  2O#S$O  ;5#M$V&P(P @:#R$N&S(P)R `D#J&N(W)U   LS\
      #P$P&S 3^#W&N'P(O GB#P$O%S)R ZE#N$R(S   (2#R$P&N)T &;#N&T aQ%S&P   0'#O'S '/#P$R  J`#O$T%S&M(R .8#\
      K$P%S&R(U)R I]#W$M%N&N(U  3H#M&V'P  ;P#T&O'P 8.#L(V  >:#O$S  (Y#P$[%K&V'N(P)M   E'#V&N(O FM#T$R&N \
       SD#S&O  4?#S&O  H)#R  ME#O)S  Z%$P%R 'R&R(P =V#O$M&P(X   $*#N&T)P  1_#T$O&O  _O#S&O  PN#S$E&]'O(P\
       [?#R$S%J'P(R)T Ia#R&P  /'#R)P 2W#U)M bV#S&O M7#R'P  =Z#L$R(U  TJ#P$T%P&P   _5$L%U&L'S)U  %Q#R$S&O\
      (P)R   10#N&T(P `N#N&T $W#U$P&N    (>#R$S&P(N   F##S&O 71$R&P <X#T&N  ]a#U$S&M(O KM$P%R  9O#S$O MO\
      #R$P 4!#N&T   JY$J&!(N &*&P(R  I>#N&T  ((#P$N&P(V   Y[#M&O(W  $!#R(P   JY$O(S   XJ#S$M&S  &'#S(O V\
      a#W$P&N(O Z3#O$T&P  )7#R&T'O(O L/#O&S C6#P$W&P(N  8%#L&V  [Y#W$P&O(O LE#M&U XI#R$R&P(O  3Z#U$O&M'R\
      )R   6O#V$L&R'R(P P/#R&P  %1#R&P  Y!#S(O <5#S$O  C&#R&P _S#T$M%X&M(P)P YP#T&P(O  N]#S&O    37#R$P&\
      O'T(P  [M&T(N +O#O$N&V 4V#P$S'P  =>#S$O O$#S&O   3L#S$O W8#S$O  <Q#T$O  <.#O&S CD#R&P 1?$T(N  `!#S\
      &O E%#S&O  %-#P$O&T H]#T(N   $4#O)S :;$P%R    3B#P)R TL#S&P)O $9#R%O'R  ?E#R$P >7#O$S   Y)#S$O `L#\
      S$R&P'P  A=#P$O&R'S Y`#R&P   5N#S$N&J'S(V  7;#P%R -L$N&U(P     YL#V$M%R&N'S)P   =%#O'S 3W#P(R ,7#S\
      (O VY#K$X%R&O *E#S$O  GO#V$M  (:#T&O(L)U 2_#O&S ,A#N$S&R  b##O(S 7>#R(P    4&#U%O&P'O  ,D#R&P 6$#R\
      $L&U 0L#U&M  14#S%O  SH#R)P   9]#R&P  ].#R$P  [B$S(O ^M#S&O `E$U(N X7#R(P  M]#S&O ;M#N&T 97#X&N(L \
      +?#T$P&O    QD#S&O NC)R DW$O&S  6;#R&P  ^>#S$O +F#S&O  .V#R&P  /##R$P &H#P%R /8#T$P&S(M  @&#R&P  M\
      L#T$P&O 8W#U&O(O  ,Q#V$O&P(O DD#N&T  L5#R%P 6G#O$R%U'P(O  =7#R$T&N(P  S`$P%R&N(U  8`#P'R   9S&P(R \
       =+#V$L  +M#K$L&R([  3,#U$O(P BK#G$S&X'U(N  &^#M$U )U#R$R&P'P  +G#O'S  Y[#S$O  -@#S&O(P     D2#W$N\
      (O  4C$T&O(P  HI#S(O  7O#O'S  5-#P%T&O Y!$S&O  J$#S$P UT#V$P&M(P  LG#S&O ]6#L(V  9E&O(S YF#N$T ?b%\
      S&N  8?$O&O(U S(#U$O&O   %4#P$S&P <^#K$T'R)R   ?A#P'R  ];#L$P&V(R -$#O$P&T   2Q#W$O&O(N  A`#P&R  -\
      5#U$R%T&L'S(L !;#R(P V;$O&S [%#P%P&P(U  a'#P$T(O -_#U$M 6;$O&S 0=#V$M%T&P(O)P  E+#S$O ?/#O$O&S'T 2\
      F#S$O  P8#M$U   Q7#S$M(R N:#T&P(O  0F#M$X(O)O   S?#R'P 4$#O$M&R(V P$#S$O ^=#O$T&T(L    <&&S(O  ]Z$\
      O%S&U(M  0R#R&P :G#M$U $:$S&O  '&#O(S  PQ#R$S&M(S 6M#U$N(O  !D#O$O&V(P D2#S(O ^B#Z$L&O(O  JA$S&P(P\
        [J#R&P   Z^&O)S W`$T%O&P aR#L&X(O   [W#O%S  $B#R$V%O(M  JL#T$P&O )5#O$S(P )`#R$P  V=#O&S  XH#P$O\
      'T  6)#S&O P:#M$U O1#P$R(P)R +/#R$P 'Z#S&O a;#R$O%T&J'P(O)Z  <?#L&V  6R#O$J&Z V+#R&P    WL#P$O&T'P\
      (R HJ#S&O  [N#O&S @=#N(T   )@#N(T  b^#U&P'P(P)O   EQ#O%S H$#O$O&R(T  IK#N'T  -!&O(S  N>#R$P  5@#S&\
      O 9M#S$O  99#T$O&R(P 7D#O$S%S&T'O(M MZ#J%V(R _(#S$O  QD#O$S B(#T$P(O Ob#T$O%R&O    NA#U$N(P)P   P=\
      #S&O +J#P$V&M   ?J#M$U b;#W&K  (P#S)O  @=#R$T%O&O  (5#T$P&O   S+#N$O&V   95#N(T  ^$#S$P&P ]0#Y$O%P\
      &P(M -=#N)T  /^#P)R  ^@#L$X&O a2#N&U(P  SN#S$R&N     ,:#S$O DD#R$P  Y+#O(S  >C#L(V  NP#O$T%S&M  !4\
      #R)P T$#R(P  O:#N$T&O'T(P   E^#R$P   I`#T$P&O  D8#M$V&N(S E$#S&O #1$U&M   ]##O$O'R(T :9#S$O    ^,#\
      M$P%R(S)S  T%#S$O 2`#O&S  VK#R$P  /V#N$T  O.#S%O *a#U$O%R&M'P(P)S  &R#P$M&T)T T-#O$U(P aH#T$P&O  G\
      7#R&P >4'R  bM#P$P%V'V(M)N  3K#T&O(P ;V#T$O&P    A_#O%T&P  $K$N&S b]#R$O&R(P  8H#L&O(X  F$&P(S  $<\
      #S&O *_#X$O%P&O'P(M)T  ;Y#U$M Xb#X$O&O(N  >0#P%R  #.#R&P IH#T$P%O  +?#T&N  b$#R$P      F0#R)P J_#O\
      $M%S&T M8$P(R RL#S&P'P   a;#P$M%S&T'P)R 7Q&P(R  ^/#R%P  5.#P%R #W$S(O  [a#S$N&M(V 1;#V$O&O(P  W3#P\
      'P)S    <%#R%P -3#S)O NP#S$O  JQ#O&W(M  MU#S$O  _/#P$T(O      B,#R&P E.#O$S JZ#S$O ^4#R&O(R    >*#\
      U&O(O KY#R$P%P '/#K$X&P  7&#S$O aJ#S&O  _V#S&P(P   a4$P(S   ,:$R(P ,A#S&O Q@$O(S  E[#T$P%S&P'P(O K\
      +#V&O'O(O OO#P$S&S(O  +b#R$P  ]D#P$R FD#S$O =.#N&T  a/#R(P  %2#R(P F7#N$R&T(P  L$$O&O(U   G[#S(O J\
      >#^$I%R&I'W(N)P )B#T&N EZ#S(O  >Q#S$O&P(P)S YG#R'P  ?:#N$U(O <`#M&U Q6#U$N&P  $Y#S$O C_#O(S  6%#R(\
      O 3H#R(P >N#S$O B(#S&O  +?#R(P  (_#S(O 4$#R$P  WK#T(O)P =I#O$S PD#M(U 1@#P&S)P  B,#V$O%S&O'P)O b:#\
      P$U&O  '&#V$M&P  G@#S$N(R  +S&S(O  WP#N$U%S&N LJ#T$P(O ,P#S$O R(#U$P&O(P =S#S&O  W@#P)R G?#S&O .##\
      S$O M,#H$P&U'P(X     ]^#T$K&R(S  2R#S%O  5?#P$P&S  `N#O$N&U      KW#R&P  O/#O&S  Z$#U$M  (a#M&P(V \
        ;J#S$O&S(O DN$M&P(V   ^b#P(O)T H`#O%S   YP#S&O  J^$O%V'O(S)M &3#N&V(O   Q-#R)P B=&R'P  @H#O$P%U \
      .'#S&O ].#O$T&P ::#P&T(O V0#S$O  :]#P$R  8##R&P   C/#P$O&S  *H#O)S =a#T$O&L(R)T :Z$O&R  P8#U&O(O C\
      a#T$O(P  +R#S$O   ND#V$L  :Z#T&O(O  DD$P&R C>#S$O  OF#P)R   &8#L$O(X +>#N$V&O    a<#S$V%M(O  1]#X$\
      M&O(P   FL#O$W&M  G3#W$P&O'N  %S&O(S B4$R%S&L'R  M6#R(P  Q3'R =R#U$T%P&P'N(P)P  F/#S(O BS#R&O(O)S \
       ,'#L$P%W&S(O  OS#O$U&P   CW#V&O(N  2@#R$P =H#S&O U`#O$S%P&T(P K`#N$U(P  E=#R)P  PN#P(R a[#N$T  /6\
      #R(P 3L#R&P   /`#R$P 6-#S&N(S  O,#N'T bD#R(P   HT#R&P    D7'R(P +H#P$R Q0#V$L A3(R)P .B#R$P  U'#W&\
      M(O   bS#O$U&O   V3#R&P RJ#Z$P&N'O(M  ;%#O(S 5X$P&R  71#U$L&P'R)R >C#T'N  W;#O$S   ?[#U$O%O  :A#W$\
      N&O  'E#R(P  UE#Y$L&O(O  XW#R&O(R (X#O$S&S(O  ()#N&U       %%#N$O&V 8J#T$P&O JC$S&P    A5#O$L&X /Y\
      #S&O /U#S$P&O 9P#P$T&P)P  6A#S$O  <`#S&O ^J&T'P(O )T#T$P)O  Ja#S$O    Hb$O'S UR#R&P  B]#S&O )F$S&O\
        :G#N$X%N&O PB#R$O     G'#O(R)R /S#U&N(P  Y0#M)U  4J#S$O ZP#S&O  ]1#P$P(S  KY&P(S  Q;#P$P&T(P #H#\
      R&P 91#R&P  MN$O&S  )Q#M$U   PQ#T$P&O  B8#M&U ;Z#S(O   %-#T$P(O   3]#O$S  ,@#T$O)P V2#P$O&T  NH#S$\
      O A`$P%P&O(T 8[#T'P(O  :3#T&O(P  #X#S$P(P 4)#R$O%R  %A#J$X  PC#V$P&O(O U!#N$V%P  aZ#O$U&O I4#O$S :\
      Q#T$O(P  L5(S)O 0J#L&U     99#O(S  (_#P&T(O  B4#P$T&O  2K#R)P U8#T$O&O  FZ#X&N(L QT#S%O  '&#R$O&S \
      ]P#P$O(T  ^^&O(S W*#S$O  ']$R%S&L(R      WV#P$R ;.#O$T&P(P  ?`#P)S 7V#U$M  @`#N$T(P  bN#N$O&V  =]#\
      T&M(R BK#R$R%O'M(T  <`#O$O&U(R 3(#c$9%`&@'[(G)Z  $I#S&O <##O%S a!#R'P   &5#P$P&O(U  6O#U$N&P N2#N$\
      N&W E&#T&P(O HX#T&O(O  ZG#R&N(S 6M#S%R&O(O  5B#Y$M&N(O @C$S&O  A6#K$V(R BJ#R)P  EE#S&O -P#P'R  +G#\
      U&M   I$#S$P&O(R 6?#P$P&S @D#P$O&P'T(R  bU#S&P'O   E>$P'R 5_#V$P%R&N'O   1B#S%P     F5#O$S&R  $_$S\
      (O  I$#S)O -J#T$O%P 'E#R'O(R)P  =[#O%S&R Q?#R(P b9#S(O ,O#N$V&N'R  _T#L$Y&K'S(R  )5#O$S  8^#R%P U4\
      #L$V  R6#V$P&N  ]X#O$U&O  1!$S%O ^!#S(O 'O$P T;#X$M%O&O   Ib#P$O)T  (J#O%S   b0#P$T&O aY#O%S  ^!#M\
      (U   7X#R$P 6]$S&O  %:#O$S    21#U(O)O LR#P$P(S ]1#P(R SI#O(S W^#N)T  _Z#S$O  NT#O&S #P#R(P   6b#S\
      $O    A]#O&S 2,#S$P%P #?$O(S  Aa#S&N'T(O   =T#O$U&O  7M#T$O&O 50#R&P C6#V$O&P(N  Sb%R(O  >^#S$R%P(\
      O [_#R&P YM#R&P   IA#T&P(O  'a#R$O(O)T  8,#R&P BT#S'O  *4#R$O&O(T Bb#O%P(T QL#U(N  8R#U$O%O   !`#S\
      $P&O W'#S(O AW#S&O HN&S(O *@#R&P ,D#S&O  A6#O$O&N'R(W  $4$P&T(O >3#M$V%P  SA#K%S&U a$#P&R  Y.#R%P \
        -W#O$O&U  `@#U$O&P(O !E#R&P  $C#S&O $2#R$S&N    ?X#P(R K/#R$S&N @0#L&X(O  PC#S&O  4)#R(P MS#N$T \
       NU#S%O %W#L&V G@#R$O&R  %+#S&O   ?7#T&O(O  K1#N$T ,E#O'S C!#V$O&O(P   9S#O&S  =L#U%M (9#P&R   S)#\
      P%R  a7#O&S  TX$S%O :Z$P&N(U  a-#R(P 8D#S$O   IQ#R$O&S(P  )`#O'S  L-#U$P(N EL#N$U&P   NO#P(R  0.#O\
      &S )+#R&O'R  R6#S$P&P  C@#T$P%R&O(P S2#P$N&R(T '%#S$O Ob#O%V&M(R  TW$P%R ^+#R$T&T(J N)#S$R&O(P)R  \
      .B#S&O 3##O$S <_#R$P @Y#O$O%P&V  7a#V$O%O(O YW#L$[%R&M(N)R  %=#M$!&M(O  3A#O(S ]T#K$S&P(U 5<$P&T(O\
        ''#U$O(N L4#O$V&O(P  0$#P$S Ba#O&S C?#P)R R+#O$R%R  '##R&P LD#O%S (J#P$S&O  N9&S(O *K(O)S  5!#S$\
      O GM#S'P(O  +T#S&O [(#O$V&O(O  &_#O'T  a]#S'O 9##R$O%R    50#P$P&N(V 66#R%R(O  N`#M&S(S   >@#O(S ^\
      I#S%O  ?H#S&O(O)R ?M#L&W(P 2?#T&P(O  SG#N%T J?#Z$N%O&P'R(L 7-#R  ;Y&O'S  4D$R&P G5#S$O  UY&S)O  .H\
      #S&O  I(#N&P(U +_#S$O  A3#P&R(P VO$O%S   $G#O%S =F#U$N&P  W_#T$O&O   +:#S$O  _,#P(R     1B#T$N  :A\
      $S(O  a<#I$V&T  I:#O&S 23#K$P(X  N$#P&R  O:#O$Y&L(P  /S#R%T&P(N  RL#P(R  A`&O(S WJ#R$P   1/#R$P I<\
      #R&P  0]&O(S U8#P%S  HE#K$W  ?N#P&R DP#P&P(T  CQ#R&P ,W#R$P    [7#O$P(T 8a#R$P  'a#S(O U7#P'R FI#O\
      $T%P A>#R$T&O(O IL$S&O Ia#R'P   F(#S$O  $=#P$T(O  MV#N)T  <E#K&Z(O)O (Y#N$S%R&P  Q+#R&N(S E-#R&P  \
      W?#M$P&T)S  <8#O$W&L(R)R 7N#T$P&R(N  Q&#P)R X$#N$T H-#S'O &(#P'R  _F#R(O   K_#T&O'P 5;&P'R _[#R(P \
       RL#R(P  MM#S$P&P !1#S&O +.$R&P   5'#M&S(S EP#V$N&N A##S$O  ?:#O$S  B##S$O PA#R$O&R   TT#R$S%O&P)P\
        <Z#S$O&R(P YW#P$T&P(P  .5#T$P&O T*#S&O    YL#P&R    -#&M(U IA#T$P&O  _K#R$O&R  1Q#S$O&S(O  X:#U&\
      O(O  RO#P$R   &5#P%R  E+#S&O #<#S$O&P  L^#L$N&T'S(S  8Q$O(S 80#S)O 6Y#V%P&O(O 35#R(P 6S#V&O(P)O  J\
      0#R&P bF%P(R +<#T&N W*#N&T >.#O$U&P  =9#N'T :)#P'R   8b#O$S&P(R  GJ#W$P&N(O   b<#R&P 3T#M$N&U(U  D\
      a#P%R  a?#R$P H^#S&O   V^$R&P  b<#R$P <O#S$O   2=#P$R  #6#R%P  A>#T&P(O  ]7$O&T(O    /0#T&P(O  Q6$\
      S'P  M.#N$R%R&S)P Y]#S$O    U`#S&P    A'#O%P&T )X#U$O%R'P(O ,H#M&U    EC#S(O T*#U$O&P(P 7!$P&N(S)S\
        U]$P&R(P HP#R$P  ]A#T$N  UL#S&P Nb#P&R 4/#S&O  ?P#S$R&O Q`#W$M(P HA#T&O'P  02#S&O N$$O%S  Q[#U$O\
      (O   Z2#U&O(O  0$#N&P(U  b2$P&R  '.&P(R (Z#O$S OS#V$O&O(O $Z#S&P)P Z^#M(V)O D=#R$P  EK#M$N&P(Y IA#\
      R$P%O(S  7?#S$O Y/#N&R(S  A;#S'P)P JB&P(R   -7#N%S(S  ;M#P$R Q[#P)R  FV#S$L&X(N  bI#R(P  &0#S(O   \
      E5#N$O&O(W  5b#S%O    O?#S%P'P  H_#P$O%T  ]Z$M&R'S(R #6&O'T(P  A7#P'R  A8#P$P(S Y3$U&O(O &/#T$O&P \
       8L#R)P  R0#S$O  ]=#S$M&O)T >'#P$R  O)&S(O  G'#S$O  %+#R$P  CZ#R&P  <4#M$V&O(R X^#K$P&X KG#O&S  9R\
      #P$N&T(P)R  <O#S$O   61#O$L&X  1,#P$R  &N#R$P   a-#N$O%U ;E#N&S(R  S>#S&O $Z#S&O   14&L(V   #<#P$R\
        SH#N$N&Y(O 5R#T$O&P X1#R(P bB#P&M(V  ?'#M'U    %P#N&S'R  J-#N$O&R(T 1=#S&O  O^%P&R =]#N&T 1($P&R\
        `##S(O  ;K#S(O 16#S&O  @S#R(P NP#R(P  PE#R)P   &)#O$S  9)#S&O ]8#R(P  X&#S'O   b_#R&P A3#R&P  GW\
      #R$P =R#R$P  :T#U$M&T(P)N  6M#R ]L#R$P  R7#R(P [Y#V&O(P)O %L#R)P      Y)#M$V&P ^,#R&N(S)P  %/$S&P'\
      R(O 8Y#O%S  5'#R$N%T&M(R *5&U(M 5C#L$V   +^#S$O R@#P)R   MB#R$P T0&P'R   6:$S%O  'I#P$T%O  W;#N&T \
       )R#P&R G3#O&S   EV#N$O(V Z2#Z$M%O&M'T(O    =W#R(P C^#S&O  4)#M&U  6Z#O&T(P &Q#T&P(P Q3#N$O&T(T)P \
       Qb#K$P(X  S9#M$U  ,S&S(O (J$S(P   X&#S(O K;#N&T  2S$R&P &1#S&P  Q]#O&S(R -2#N$T  ,F#P$P(S   TF#T$\
      O&P  J9#P$T&P D1#N$O&Z(M EX#O$P&T I*#U&O(O   Z)#R$P [`#V$P%S&L'R(N _8#R%R&O    1M#O%S  =L#O&O(U N]\
      #P$U&O'P    =?#T$S%O&P(O  BJ#O$P&U(O  ,G#O&S   (`#T&O)P  [S#K$S%T&S'U(M)P R&#O(S   ;!$N(T %;#V$O&N\
       ([#P$T&P(R)O ,a#M&P(V WL#R(P  )P#R&N(T)P   QB#P&R(R VC#S(O 5`#T&O(P  @W#S%O  ^)$N%R&T'S(P)N J_#U$\
      O(O  [1#R$P [9#P&S `%#W$L&P  5+#V$O&L'S  *`#K$T&R(S  [Y#S$O  HH#O(S  ^'#T&N  M1#N$R%T(O 6P#P$V&O(O\
          2D#T$S&N(O V]#O&R'R ]F#T$P(O  8,#S(O V^#S$P'P S,#S&O [[&S(O  -a#S(O `S#S(O 6`#N&U  15#N(T 97#R\
      'P :G#S(O     DD#N$T W!#S%O  L`#W$O&P(O G9#O$T(P   ]-#T$O'P U:#I$U&R(T  I9#T$O(P BF#L$T%S R<#Y$L&O\
        DZ#U$K%M&T'P(T)R  'T#S$O A>#O&S 5T#T$O'P  (5#M(U  WD#S&P(P  6F#P$O%U&O'S ?K#W$N&N  $##M$S(S   EA\
      #_$J%S&N(L  @E#S$M%O&R(U  .+#O)S FU#N&T <R#R'P 93#S$O  22#P$R NL#P(R bA%S(O   YD#S$O   W,#P(R  Z,#\
      S$O WB#M%S&R    ^M$P&O'S(R *Y#T&P(P T2#R)P  /D%R(P <]#S$O  OG#U(O)O  bA#O%T&P  /P#N(T  :Y#S&O A2#S\
      $P(O  5`#J(X  .E#T(M   V2#P&S(P /X#R$O&P(S  E^#O$T&O  ,W#O$T%W&O(L =D#R(P  +[#S%O  O!#S$M&S Z8&P(R\
        ]5#P$R  UI#N$P%O&S(V)P  )/#U&O(O 7U#R$P OJ#!$K&N(O 4+#P&R  R3#U$P&O(P R_#J$T%U(P W($O&S  PQ#P$P%\
      P&S'R  0&#R$P 0H$O%S   P!#O$V%N  JL#P$S(O ((#Z$K&N  #S#R$P  52#L$R&R(T B'#N$T RO#R&P  [-#R(P   S)#\
      T&N  29#T$N  @Z#R$P  L.#M$V)P CJ#O$P&T ;_#U$N  5,'O)S %[#P$R  ??#P&P(S <O$N&T   aX#O)S ZI#P%R   &8\
      #M'U  4;#M'U Q,$X&M(M  4?$O&O(U 4L#R$M%S(N)U    7M#K$R%V'P(N)U  !/#K$T&P(V  @?$P&P(S  aF#P'R  M+#V\
      &O(N U+#V$O&N  3*#R&P %L#S$O  OR&R'P   (<#R&P   SE#O$T&P ]G#U$P(N  ?L#M$S&U(O  ]N#O&X(L  EU#S%O _B\
      #R(P b&#P$R&R(O  [(#S$O &V#S&O  &##O$S  2K#M$U  XD#O$J&R(Y  <Y$M%P&T'T(O H7#S&P   #]#P$R  V:#M$O(W\
        =A#R$O(S)O ME#R%S&N'S  97#R&P X6#S$T&N(P)P W[#R$P (^#T$N&U'S(M)O 3:#R$P )Z$N&U  aE#O$S  QN#O&S  \
      M<#S$R&P)O  N4#P&T'P(P '*#N(T PD#P$P%T ZH#P)R $M$P(R  >3#R$P   *<#L&V   49#T$S%S&M'S(N Y=#T$P(O  /\
      ^#O$T%O  E;#S%O -I#S&O 4+#R(P  Gb#P)R QQ#O(S WQ#O$R&P)R ]S#S(O   ?C#P$P&U(O   HA#R&O(S)P  =`#P'R  \
      !##O&U(O  );#P$P&P(U *V#S&P(P  <Y#T$T&M(N  OW#S$O&O(O)T R?#O%S Y5#M&P(T)S bE#S&O  A.#K&P(X K%#R&P \
         Y^&O'R 1C#T$P&O X2#N$P&P(V (6#N$W%P&R'P(O /<#P$M&S(U)P :.#O$S&R'O  0O#U$N(P J_#O&S  +C#S$P&P   \
       32#T$P&O  8$#N(T G8#R'P )*#N%U   WM(P)R ]F#T&N SK#N&T   #&#U$M  B*#R$U%O&P(O %T#P$U(O  DA$N&T  ='\
      #R$P  `N#O(S ?P#O$S R]$N&U(P  8b#T$O&P =E#S$O >=#T&N >@$O&U(O  96#N'T  !J#P(R T*#S(O  /H#R$P  -Z#M\
      &W(P     +b$T&N K&#R'P BC#O)S    %(#T&N P>#O)S  VW#S&O   ,M#K$O&Y   V##T&P(O P2#S$P)P SP#X$O&O(N  \
       <:#P$S&O(R -V#P%R  ?7#R$P  !T#R%P -8#M$U :b#S(O *]#O(S  /:#T$P&P(O  W4#S(O  HA#O)S UB#T%N   .^#O&\
      P)T QJ#R$P  7P#P$R Y0#P$R  8C#M$V&P H9#S(P  AM#S$O 0Q#R(P 09&P)R (?#S(O  b]#P$S&P   UZ#S&O    )Y#N\
      $W(N  Q*#O'O(U 99#O$N&W(O KF#S&O  6I#K$P&S(U =L#V&L  $B#P(R   *+$O&R  1K$N&U(P S+#O$S  D]#P$S%P b?\
      #R&P M&#M%U  )&#H$P&X'S  8O#R(O +H#J&X  H%#P$O(T  ``#S(O V5#R$P  ;Y#T$P(O  (S#P$T%S&P(N    ^3#R$P \
      L:#O&S  [)#S$O  >I#S&O HB&P(R `W#J$V%S&P'R :^$S&P  D9#O$O%T  WT#U$M !D#G$Z&O(T   &)#R$O(R NI#O)S )\
      W#S$R%N  #R#V&L VA#O&S  Na#O$P(S #S$R&P    $7#S&P A:#W$N%N&O(S 6:#U$O&O(P VM#S%P(P :_#R&P  KP$M&P(\
      V _P#P$R 1]#M$R(T   QF#O$O(T   La#O'S   J*#S(O  G8#P$V%P&O O&#R$P BK#S$P&P >$#U$P&O)P  D>$R&P B3#R\
      &P  0E#U$O&M(R  <1#R&P [H#P%S'P -'#P$O&S  3Z#M&W'O  T:#R(P  PX#O%S  &%#N&T 79#R&P WS#P$R%N&T  )(#R\
      &P  `C#O&V(N 2C#M(U  '>#P'R  $E#R$P JX#K$Y&M)S  +%#M$P(U ]7#R$R&O 0?#S)O  ()#U$P'P(O H'$P&P'S T^#P\
      %R  4##V$M%P&R'N(T ,1#O$S&P %S#S%O    #7#T$P%O&P'R)S  YV#S&O 'F#R&P  -@#I$Z&O ^O#S$O (Z#S$O%S&S(O)\
      O  .-#R$S&M'R b?#S&O  .Z#T$O&P B5#T$O%V&O'P(N -Q#P$X&N(N -S$R(P  %!#S$P  [P#R$O&O'P(T   >3&O(S Z@#\
      P$O&T  Z)#R$P%S&O    HF&P(R OJ#M&T(R  ;*#S&O  :H#R&P  :J#W$O(M O_#T$O%O&P'O(R)S FA#O%S *^#V'P(O)O \
        ,a#S$O    SD#P(R BS#O$L&V(S    HS$P&P(S  CQ#S$P&P H(#R&P F$#M(U  ,>$P&R  &a#O$N%P&W  OO#U$P&O(P \
      ]9$S&O 7$#P%R :##P)R   I<#O$U(O 2N#U$N&P  VY#I&Y   RE#H%P&V(V  4-#S$O L7#N(T  M6$R(P O$#N&O(U)R  T\
      Y#R)P ^&#T$N 26#O$S  =B$O&S  ^Y#R&P  DY$O(S #P$P%R U,#W&N(N  WW#O%S   BS#R&P     )J#S$P&O   Cb#S&P\
      (O  A2#O%S !O#O(S ]3#O&R(R Z/#O$P&O(V    !X#R(P  P&#P$K%R&U'X(N)N  %N#Y$O'O(M  FF#N%S'R PW#S(O  C`\
      #R(P >J#O&S  1)$S(O -F#S$P&R)P 68#M$V 3b#O&U(O  4,#L$T&U(O  3$#O$S ]1#P&R    [,#J%X KK#K&T(T G##U%\
      M P-#N$U&P  9E#R&P   N?#W(K  ?;#P TS#T$P&O ;A#S$S%P&P(N  <<#S(O aF#R&P  CB#O(S YC#R'P  M>#R%P )0#S\
      (N)R  V*#O$O&T FC#O(S  CL#N&O(V   `_#O$S  ,]#S(O +K#P'R bG#N$V&P  U_$R&P  1#$P&R IR#U$M  27#O%O(U \
      G##S&P(P OS$R&S'N   '(#O(S  Q7$S%O  Q^#T$P&O  1I#O$S  5$#P%R ')#U$P&P'O(R)P I4#O$R%S&O  N;#V&L    \
      .0#S$O  ?4#P$P&R(R  F1&P(R ^0#O$S  I&#S&P'P MG#O$S ''#L(V   Z`#T'N  KT#T%R&N'S(N  US$P(S 7P#U$N&O(\
      S 1a#R&P  O.#O$T&O Z*#P$O(T  %a#T&P'O 4J#T%R'N(O)R  XN#R$S&O)P N[#R$P  !5#T$P)P  /@#T$O%P  ,a#R&P \
       X/#T$O%U&P'P(O  W0#T&P(O  M$#S$O  KQ#V&L  (N#S$O G8#V$N&O  O_#O$S   _b#O%S&S(O   &4#T&N E7#S&P(P \
      99#S'O Sb#S&O II#T$N  DI#S$P%P >A#T$S&O(N &M#O$S  M.#R$P&P BK#U$M&S)P    #;#R(P -Z#V$O&N  @C#O%S  \
       /:#S$R&P'O   1R#S&O    0'#R(P (T#P&T(O SH#S(O  *M#R$O&R(P    <N#N$T @3#S$O  GE#R   bJ#R&P QS$T&O(\
      P  TU#N$U&P (S#N&W(N 3V#S&O    P_#R(P  6[#S(O <[#S%O  EU#O$L%P&!(O D!#S$P&T(N =Q#O$O&P(V a2#R$R&O \
       Rb#W$P&M(P L@#O$T'P '8#S$O K##O%S S4#U$K%T(O  CX#Y$M%R&N(O 7a#O&T(P  ]a#O&S `U#L&V  @##T&P(P    ]\
      &#T&P(O   V<#S'O  [Z#M&S(S 2=#]$K%R&N(N H@#O%S'R(O V4#U$H&V   XB#P$P(S *]#O&S  .4#R$O&T(O I6#O$S  \
       Ta#S)O    23#P$R&R(P 0@#S$P&P   -F#O$P%R&P)S  -@#S&O  @V#P&R CW#P&R  8-#W&M(O 4M#P$R 85#R$P%P QB#\
      P$P'R  U2#S$O&P  W0#S&O  Xa#P)R  N7#M$R&T  9K#R&O)R   ?X#O$S <O#R(P @>#P$T&O     *J#S$O :1#R&P  N`\
      #S%O !`#S&P  @0#R&P(P   =6#P&P(S   FW#R(P 0A#T$P&O   )>#J$[%O&N(R  +J#U(N   Q^#M%U  .(#S$O  #:#T$N\
         >>#R$P    /-#K$Z&P(O  FU#U&O(N  4Q#R(O  @a$O(S (P#R'P   X:#O$O&P(V  !a#R$P  40#N$T 1<#W$M&N(P)R\
        )<#R$P 7Z#P$S&P  `A#M&U  2/#N$T   NA#P'R N*#T$O&P a*#S$O Ha#S%O  K(#W$O&N(O 3.#P$S  Db#S$P%P  N-\
      #N%T  bT#U$O&N  D'#R&S(O   &^#T$O&P  DY#O)T F!#O$M&T(S    P@#R$P QI#O$S&R(P   %M#S$O ,%#S&P(O  :G#\
      V&P(M 7V#L&X(O   .5#S%O   _a#R)P +[#O$S  aC#V$O&N K1&P'R  Z[#R$P >P#M$P(S)T YW#U$O&O   DF#O&P'R)R \
        NA#R(P ]R#O&T(P     ^R#S(O E?#O&S  F!#O'S  K/#S'P(O MT%R  Q?#N$T FE#R(P    P*#P(R Z+#P%R IE#U&O'\
      O ,S#R$P !!#U$M   /4#S)O RP#S$O *)$R&R(O  ^B#L&X(P 3M$O%S  AU#P$P%O&S(S  =V#O$W%O&R'P(P)P Ca$R&P  \
        5L#U&M(O)R  !R#R'P   GZ#O$S  F@#R$P  58#O(S L_#N%V)P  $6#R$L(T ;F#O(S 6Z#S$O&P  RV#S%O  S.#L$W&O\
       .%#T$L%R&T'R)M   U+&R(P  [Q#T&O'P E&#T$O&R(O  Sb#R$N(S  %G#T)N  1a#P%R ^I#P$O&T    0A#T$U&K(O  XV\
      #N$P&X(O 0D#O'S  9##S$O'R(P bP#O$O&T W3#R$P  LC#T$M%V&N'V(O)N a`#K$O&O([  G^#P(R Q6#N&P)U  J2#P&S(\
      O  O.#K&V(R  *%#O)S &U#S&O   a/#R%P  ;]#N$R%P&T R0#R E*#R&P  +0#S(O  !@&P(O)T  )@(P)R  E8#R&P 0/#F\
      $Y&P(T ?L#P$R%S&P(O  ,V#P$O)T (N#R&P  Yb#R&P EM#P$S&O 1+$P&O(T  -?#R&P 7J#P&R  PN#S$O  NJ#T$P%W&N'\
      O(N <U#S%L&T(P ^[#S&L'T  'X$P&P(S 'B#S$P&P   67#O$P(T @I$R&O(S XR#P$R   OG#R&P  #*#O(S  @0#P$P(S  \
         ,7#R$P&R'S(M  UQ#K$R&V YZ#O$V&O(O  ;%#R$N&R(R 'C#P$O%R&S'X(N)M  39#P$N(U :2$P%R R)#P&R  '[#O$O%\
      O&S'S(O)U   `Y#N$W(N ;O#O&U(O  5^#P&T(O  M_#O'S `>#T$O&R(O  @1#N%T  //#R&P  &,#S(O a[#J%X .)$P(R  \
      Bb&S(O HA#O$U(O  +##R&P  #B#S$O =N#T%N  )`#T%N  !F$R&P M)#M%U  .-#J&X 7.#N$N&V(R K^#R$P%S'P(P)R   \
      VR#V&O(N 8##S$O  B/#L&R(U GW#S$O _&#R'P  G<%R&R'O(R  b0#S&O   E,#P$N&U _*#M&T(R  -##R&P   '4#T$R&O\
      (O  $F#R&P   !O#T$P'O Y'#L&V    MN#S&O 0V&P    EC#T&N   ,Z#S$O  +6#R$P   <`#S(O L&#M$X&N   ZF#R%P \
       A<#T$O(P E,#P$O'S _)#R(P   <b#R NU#R)P G/#R$P   ]R#S(O -`#N$R(T  L]#M$J&T'S(V)R   /b#P'R     Z*#S\
      $O  JS#R&O(R  CR#O$P(T  P=#R$P ;;#W%P&P'M  3_#S&O  6Z$S)O   ?,#R&P 0M#T&N   aR#I$S%V&R(S)P ZN#W$O%\
      O&O JO#O'S  FQ#[$J%O&P SL#X$M&M(R  JX#P&O(T ,Y#O$S ?:#R&P  ^S#T$O&P  0.#P'S(O  aL#S(O >;#O$T(O `I#\
      O%S&P(R   GC#T&N  F^#R(P 5@#O$S ;_$S&O  KF#O&P(S   >]#L%T&S F1#P$P&T(P    $$#R%M&V(M)S  [=#S$O&P)R\
        7V#R$P&T(O MU#O$U(O ZG#U&O(O   U/#N(T @/#R&P  2a#P$S   R-#W$O&O(O 0V#O$S  Z!$O)S     ]$$P&S(P #K\
      #S$R&L'S    N,#M&U L>#P'R  :%#L$T&N(V 2?#U$O&O   .$#O&P(T L6#U$O&O P*#N&T 6M#R$P  1)#R&P 2N#S$P&P \
       77#R$L&N(X  %4&O(S %.#R$P&R(P   =b#T%O&P FM#R&P  ^;#P$N&U(P *!$R P:#O$V&P(O  MX#O$S *L#O$S  A^#L$\
      R&S(P)U I]#P&O'S   .V#S(O  D:#T&P(O (7$S%S&N'S(O  8F#R$P *9#R&P  L>$R  .F#Y$O(K  >:#R)P  aW#U$O%R&\
      N    %B#P$O&T %P#R&P &Y#R&P  <^#S$O LL#T&N a?#O$S&P(R  ND$O%R&M'P(W [F#T$R&P(M <!#T$P&O  HW#R&P  4\
      (#V%P&P'N JC#P&O(T  3S#N%P'O(W 80#S&O bL#P$P&P(T  QY#P&S(O  ,]#S&O   ];#T$S&N(O  I;#S$O (N#R$P  4R\
      #S$P(P +C#N$R%T&P  aC#S&O   4P#R$O(R a<#O)S  6>#P$S%O'P(O)T    *B#L$O&X  ?)#U$M%S&P =<#R'P  Q&#N&T\
       %_#Y$K%R&I'V(L)V  (/#S$P%P +%#O$S  /D#L$W%T&O(P  (@#S%O &B#R$P KR#N$T   /Y#R&P %G#R$P  ^4#R$S&O -\
      U#P(R  %##O$S   9S#O$P)T   ,8#T$O  T+#U$O(P  TU#T&P'O   D3#P%R   5*#N$M&W'S  >(#R'P %A#P$O&O)V  <G\
      #P&R  4Z#N(T  EO#P$P&R /b#R&P  0*#P$T&P(P  XA#P%R   _+#O(S   X6#W$N&N 8^#V&O(N 9-#R$P  /8&O)S  ;K#\
      R&P  S[#N&O(T)S  /E#O$O&U  C6#P%S'P  [!#R&P /V#T$P&P(P 3/#S$N&U(N  MM#W%L)P  ?G#P$R >6#T(N ='#O&S(\
      O)R O[#S'O  4C&R(P 9=#N$M&U(T  XA#L$V&T'P)P  B7#U&O(O Gb#O'S  QK#O'S CL#S(O  (<#P$O&S    =b#W$L&O \
       X/#R'P  F!#M&P(V  -&#O$M&P(Y)P  GR#R%P  ,+#S$O   =S#P$O%U&P  <%#P$M&S(S  DF#J&S(V #R#R(P  90#R 4@\
      #K$W Z3#R&P  R>#T'P(P)P  6A#O%S XU#S(O  D8#R&P  %P#O$P%U&P  JA#S$O  :_#T'N <L#U$R&O'R(L  LZ#M$U  ;\
      O#S&O  E]$O&U(O Z0#P$X%V&M'P(L &7#P%R   O2#S&O  VM#O$S V%&R(P ]0%S&O   B(#P$O(T -4#T%P&O >`#N&T  8\
      +#V&O(N  XJ#R$S%S&O'O)P LB#R(P KZ$O(R  FS$O&S  V[#T%M(R 8]#P$U(N    R;#O$S  P6#R$N%S  ^!#N(U)P '4#\
      O$K&Y $4#O(S 6a#R$S&R(N C)$O'S  VV#N$V(O _)#S$O )3#R)P  ED$K&T(T Z^#P%R  (<#S$N 7A#T$O&P  4D#M&U  \
      K;#T$O&P ]%#R%P  I1#M&P(V     <5#P'R   :@#S$P&O 8J#P(R $[#W&O(M  <2#P'P)S ;6#T&P(O  DZ#O%S E6#R&P \
        E`&O(S b@$R&P   9-#U&O(O  @[#R$U&M(P &M#S%O   2*#R&P F$#S$O 5($S&O  QH#V$P%N ;:#O&T(P  7&#N$V&O \
      UB#S$O /E#S$O   ^#$O&S  VO#S(O Lb#M&U  Z2$O%S  >M#P$P&N(V  ?(#O&R(R XC$P&V'P)N    6E#M'U   <L%O&P(\
      T  +M#P&U'N   ^E#S$N&T'O  35#U$O&O SZ#R(P    Z2#P$P&S Xa$U&N(O /^#U&O(O  ):#S(O  2V#O(T)P MQ#U$N&P\
        EB#O(S   %D#S$O _-#M$O%O&U(U _K#T$P(O WT#P%R  R6#R&P LG#R$P   +$&P(R X=$O%S  TT#P&R   7P#R$P&O(S\
        5=#P&S)P   ,J#W$E&W(P   :C#N$P&T(R  )1#U&N(P M)&P)R   3R#R'P G<#R&P  (8#O&S  8:#R$P C8#M$U   Y!#\
      S$O&V'M(P +V#P$P%T    4/#V$J&R(R  <A#S(O Q!#P$T&O  -V#M$O&L(Z)S  Q-#R&P E_#S$O 2A#O$J%]&O'S(O)P   \
      !B#R&P  bS#O'S    )C#R$P 0$#R$N&M(W  #-$R&P .U#N%T #]#S&O ^0#R&P  aW#P 7R#R$M(T   ^`#O&V(N  ;G#T$O\
      (P    (@$S&O  (0#P$T&O   #D#O(S 22#O'R)R  []#S$U%V&J'P(M .M#S&O  23#O&S W!#J&V'O(T    ./$S&O   .N#\
      P$P&O'R(T   @W$P'T(P   =P#P$S%O 9W#V$J&S  8^#T(N U:#S$P&P 0<#T&P(O *W#R(P  AX#P%R 4K#Y$P&M(N  ,)#P\
      )R    #H#U(N $V#S$O   WW$N%T  *^#X$O&O(N @^#T&O ?V#P&S(O  )S#R(P @0#O'S KN$P)R (H#S$O #O#R&P  ]J#R\
      &P TU#S$P&P  VO#R$H(X Ab#R$P  P<#O(S 1;#R$P  4*#M$V%R&M(S N@#S$L&T(P '6#N(T   [+#L(V 5)#P$R  _@#T$\
      P&O      '-#R&P    %-#S&O )!#Z$M&M)P  DB#R&P GQ#S$O  CP#Y'J(O &E$O(S  IZ#R&P  5?#R(P  F]%S&O(P T)#\
      M$T  P7#P&P'R  %-#I$[%P&P  H$#P)R  ND#P%R ]8#R$P  >-#P&T(O K2#S$O     a##N$V(O >2#S&O ZY#T(N 8)#T(\
      N    TH#V$N&O   66#S&P 9'#O$T&O(R  XS#P'R  =8#R$P Nb#U&M   S<#O'S ,F$P&S'P  5<#X$N(N DE&O(S  C9$N)\
      T  _,#O$S   L$$T%T&O(M !.#R&P  L##P$O&O(V 0]&O)S A`#U$P&O'T(O)O  %6#S(O MP&P'R X$#O$S  TC#S&O Z.#O\
      %S  %8#U$O&O C]#N)T   LI#R(P (=#S$T&M   ^<#M&W(O  !b#P$P&T(O  9Y#V$N&P  RO#U$O(O   WP#U$N&O(R [/#S\
      &O  ZM#W$H&V(N YJ#V&M(P  *!#N$P&U(P ?W#R$U%V&H  ?Y#L$P&V(S)P    *6#R&P   K&#S&O $=$R&P  3>#S&O  V,\
      #P(R _)#L%O&W(R     $R#P$P&R(S VM&O(S B.#T%P&O   &a&O(S  F`#S$O   4B#N&P'T(R Na#W%P(N)P  62$P)R _J\
      #P(O)T O1#O$W&S(L M(#T$O&P  &Q#S$M%R  Fa#R&P [%#P&U(N   <[#N&T  aB#T$O&P  P6#O%S ,&#W$L(O   M$#S$O\
       @5$P(R EF#S$O );$V&N(O *Y#Y$M&M  2K#P'S(P   ?6#O%S 2@#M$U [3#S$O    66#U&O(N =9$O%O&T'T(O  C9#P%O\
      &T(R Ia#S$O  6>&P(R $0#T$P&P(P 1<#W$G&V  S!%S&P(P I<#O$T(P  O>%P(O)T  T)#U$P%S&P'P(N    R##U$M&T(N\
        <a#R$N&R'R(P :8$U&P(N 6V$P&R CD#S$R&O(O VG&O(S  Ga#S$O `8&T'P(O)P )B#T$R&O(O  =7#S(O  3I#V$O&P(N\
         $V#P$R >]#V$O&P(P  _5$O%S .F#S$O   &$#P&R CW#P%R  @H#R&P  NK#R(P    %R#O&O)U MU#O&V'P(O   0'%R&\
      M'R(S  !?#M&U  O.#S$O ;##R$P  H@#V&N'O B2#S'O  Q##O$N&U(S  F+#P$S&P(P    W>#V$O&M  W*#V$N&T(M)P  A\
      R#S$M%P&S'O(T Q8#V$O'O)P    &,#M$O&W 91#K$P&O([   ?2$T&O(P  O.#K$P&S(V Y:%R XB#M(U 6Q#P%R =W#T&P(O\
         SE#O&S E*#M$U&R(P   ,B#S$P&P  @!#N&O(V   71#M&S)S  8T#R$P   C)#R(P  H[#O&V(N  G.#S&O LA#S&O  I!\
      #T&N   ^:#R)P UE$P%O'S Q2#P$S&U'L IL$R&N(S =V#S(O  @=#S$U&L(P =[#T$P&P  <O#T&R'N  5:#T&R(M  S]#R&P\
        Wb#O$U&O  =9#N'S(R  :]#T)N  MM#S&P(P :5&R(P 4+#S$O    1M$P&L(T)T    B%$O(S  M>#M&U 86#R$P  %A#T$\
      P(P NY#R(P  .;#S&P(P  0_#P'R    J&#U$O&P(P ZR#O$T&P  !_#M)U  D@#N$O&V  ZU#N$T&S(N   WV#R$L&R(T S]#\
      O$U(O  %`#V$N(O   '3#P%S(P   R`&U(M S(#P$S  PG#S$O 4V#U$O&S(N  1%#P&O(T B'#M&U K7$S'N(R   1B#R$P  \
      %R#U(M 8*#S$P&P M`#P%R   80#S$O    OT#P'R  Qa#R(P 83#N&T I_#J$Z%R&O(P 4R#R$P   F7#R$N&T(R)O  &!#S(\
      O   .F#S$O ;@#S&O  /8#R  [7#P(R  $,#R)P K_#S(O 3R#U$P&O)P  <O#V$O(N  /3#S(O MC#R$N&O(U    OJ#T&O(P\
       ?b$O%S    A_#V$O&T(J ZA#R$O%R  V8#P$R WK#R$P  H$#R(P +Y#P$O(T &O#P$O&P(U    BE#S$O  *L#P$R *9#O&O\
      (T  RM#W$O&O'O  YC#S&O  (@#S&O Z2#S$U&K(P 2!&O'S    )A#P$P&R  6F#R$P%U&N'R(J)T  8?#R&P .Q#O$P%S'R \
       8X#J%V&V(P)O   WJ#O&S  5L#R(P  S'$O&R(R  )D#S&O     ?Z#N$W&O(O .!#W$R&L(O  FG#P&R 3C#R&P E^#O)S 5\
      7#R&P  +S#S(O )8#O'S _=#O$U&O  Tb#R&P  =A#R$P  3^#O%S ,Y#S$O  6,#P$R&R(O :%#T$N&P(R L,#R(P  T>#R$P\
      &P'R  &N#K%W 7P#K$U&S N&#S$P&P VY#U$O&S(M  %&#R$U%O&N J6#R'P  ,,&R(P 74&O'S  5!#R%P  ^*$M&T'S(P  <\
      W#T&M(R 8Y$S(O UW#T&P'P '/#N&V)O  AR#S$O  +)#J$T&T  %`#P$O%R&P(R K9#R&P  A*#P(R  3^#M&T'R  3/#L$X&\
      O U0#P$P&U(O  L.#U$O&O CX#U'O(N  )M#O$S A/#R$P =@#K&W'S(P    @S#N&T   9Q$T&P(O R1$L(V    7A#R(P ZC\
      #R$P  ?>#P$R 8;#O$S  PF#O&R'S(P  _F$S&O A*#P$R P&#M$T%S&P(O)S  E'#V$P'N K5#R&P VZ#S$P&P 1+#P$T%S&M\
       >V#V$N%P&P'P(S)P  ?/#U&O(O  I&#R(P !P#R&P  _`#O$T&M(T  S%#S$M&T *)#K)W  /%#U$T&H'P(M)X XK#R&P    \
      E:#R&P V!#S$P C1#S$O  -_#R(P  H@#S&O   .T#O$V&N     >'#P$O%V&O   XT#T$O&N(R  U/#R$R%P(O  ]/#R)P  H\
      )#O&O(U 0C#R$P 74#P%R  B*#O$N&W  ,b#R(P  Ka#R$S&O(P  7>#R&P  C)#N$V(O :B#O$O&U   ;+#P'R >Y#R$P 6>#\
      N$T  D`#P%R  5Q#N$U&T(M *3#O$O(U   ;S#S&O  8@#O%S %^#S(O  H.#O%T&P   J/$O%T(P 90#T&O(P  )$#S$O   `\
      Z#O$O&U Q]#S%O 1I#L$X&O  @.#R$K&P(W 0A#V&O(N <##O'S  &R#U$L%S&O Qa#O&U(O   _H$P&S  (b#K$N&N'T(Z B&\
      #M&U VR&O(S 2V$S(O  ,b#R&P  S?#T(N _A#R&P -'#U$M     7H#O$S  +V#P&R  7N#!$M&P(L  H3#T&N <@#V'O(N  \
      >*#S(O  GY#J$!&O(O ,E#U$E&Y'T(N H9#W$P&M(P   PY$U&M'P J.#R$P ,/#S&O  S8#T$P&P _G#L$W&P  [L#S&O X?#\
      R$P  >U#S$O   [W#S&O )V#O(S ]X#T&N  [=#S$O Wa#U$P(O)P  6)#S$O (6#R  !&#N$V&O  Q`#P$R ,0#S&P(P +2#R\
      &P =Z#P&T'P   @3$S&N(R [P#R$O(S     Q##S(O ?X#U&N(P !+#M$O(V  IR#S&O Z[#R&P &*#U$M(P  2;#P$P&S'S(O\
         *'#O&S  S5#S&O 3+#R(P  7-#O&S  :'#S$O%R(O  ,-$P&R VS#P)R  &;#S(O L`#R'P  -8#O$O(U  ^##S(O  6!#R\
      &P =.#U$O(O  UU$O%S      H^#R$P&O(P)U  `^#S&P(P :%(P LA#R$P%R   0M#G$O&S([ 'B#N&T  *Y#M$P(W)O  P%#\
      O%S     ![#W$J&N(U  YD#T$P&N'P(T)P OX#U$P(O  bM#R$P  'P&O(S 3M#R&P Z2#R%P  #Z#S&P(P   @6#O$P&T Z4$\
      P&R   33#U$N&R(O _Q#T$O%P&P   B8#Z$K&O(O  )5#O$P&P(U   RI#V$N&M'P(S)R  ,3#R$P CQ#V$O&O(O    <D#T(N\
       ,>$O&P(S LJ#V&N(O  _K$R(P  +a$P&R    8)#R(P Q7#R%P  .:#S&P(P 'C&S(O L]#P$R  #Y#W$P&R(K  N1#R)P   \
      E[#N$O&T(R [2#V$C%V&J'X)V W0#S$O  M%#O$S     ;X#O$S ,5#P(R   :;&S(P)P  ()#R$P ;@#P(R  @,#W&O(M   (\
      Q#P'R  WQ#R$P EK#S$O  #`#O$K%S&X  EG#O$O&U ,%#S$O  V0#R(P %&$N&S(P)S   2##R%P  DE#S&O   !S#K$O&X  \
       ]N#N(T <H#U$O(P  GL$S&O  N;#L(V  B[#S$P(P `2#S(O  NI#U$M 'V#P$R ,7$N(T  >:#L&W(P ]]%T&N LM#R&P KL\
      #R&P  !(#N(T  ]b#R&P G&#P%R  H<#U$N&R(O 1L#T$P(P   #2#O$P&V(O -+#T$P'P(P =-%R(P   34#T&N  R!#R$P  \
      QA#N(T U=(P)R  1K#R$P    _*#W&M(O  =^#S$O  &R#O$S&R  #^#U$N(P N_#R(P YQ#M$U  F($S(O ^O#T$O&R(O  OP\
      #U%M bO#M$U  I_#R&P  ;C#S$O   Y1#R)P NE$R(P  Q5#O$S Y<#R$L%V   UG#W$O%P&O    TY#O$O&U   #5#X$J%O&U\
      (O  FI#P(R  !E#P&S(P  IU#P$P&S  $1$O(S  (-#Z$M&N(P ='#N&V(P S+#P(R  Xa#O'S  !5$S(O DW#M&X'S(M  !!#\
      R&P [<#T$N   OV#S&O >6#R$P :]#Z$N&M(O  @6#P$R  8;#O)S N&#S(O @V#K&W  X=#P&R R?#T$O%R&O(P  G&#V&O(N\
        /;#L$S&S(R B`#T$N  .`#W$O'O)O .V#X$L(O  (P#O%S   G9#O$S '6#O$O&T  W`#L)V &-#M'U   V?#M$V'P  &&#S\
      %O EG#O&U(O  &U#N$U&P  OY#T$P&S(N !7#S$R&S(L  R'#O$R%R   M)#S%P(P b9&N(S  =9#R$P  A=$T&P(O ?+#T$N \
       _%$S%P :D#S&O 5>#T(N  $Z#R$N%O&X(N  [A#O%S WT#S$O /H#O&S  $T'N(T :E#S%P'P  W@#R(P M>#M$W(O  @-#S)\
      O  JL#S$P&P aR#S$P'P  JB#N)U DR#S(O  AK#W$L&O  YV#P$M&T'O(U 3W#P$R aQ#R&P   5F#L$K&N(])R 5?#P'R  3\
      J#N(T a$#O'S    &S#T$P&N(S  NE#S&O  DB#O%S ZM$N%N&R'S(R)T  U:#R%P %6#P%P&R  1*$S(O O7#O(S   #$#N&T\
       O;$P%R PH#S&O CB#R%P %D#R$P     ,)#O(S 8U#R'P PF#P$R&U(L  C4#N&U(O `b#W$O(M N<#O'S  #T#S&O  A4#P$\
      S&T'O(O    DF#S$O 53#T&O(O 3@#M$W%P&P(P   ]:#R(P  MQ#R)P 2M#X$O'O(N J$#P$R &,#N$R&S /U#S$O   08#R&\
      P'S(O  ;'#P$S&R(O  >-#P$O&T  ;1#S(O X8#R'P   E(#S$N&R(P 3%#R$P  V2#P%R  :Y#P&T(P #I#P$T&R(O)O =Y#R\
      &P  E-&R(P O/#S&O <6#T$N  J2#N$R&V(M  [Q#R(P   ;^#S$O  G<#M$X&O(O W=#R(P .>#R$N&T(O '/#S&P(P  WD#R\
      )P  [Y#P&R  $U#T$O&O(S)P  /a#N&T   WR#U$O(O 4E#O)S  ]@#S$O C@#T&N  8a#O&U(O &T$O(S  .9#S$P&O M+#U&\
      P(N    8A#R$O&R [I#U&O(O [M#T$J'U)R  `Y#K$T&U(P Q&#P&S(P  (G#P$R  P&#O%S  RP#U&N P^#S$P&P      <R#\
      S(O  ])#O&S GM#R$P Y*#V$M(P   2>#R$N%S'S(P I[#P&R -X#I$U'T    !/#S$O   &V#R&P(P)R    'L#R$P C[#R$R\
      %R&N ?4&P(R  ,3#N&P(T   *N#R&P  #$#P&O(S XE&R(P  44#Y&K(O   F]#N$T  $I#O&S(R &:#L$K'S(Z NE#W$T%O&K\
      'S(N)O V<#P$N&P(V  EU#U$M   _)$O&V(O [L#N$S&R JA#O$S  [/#N$R%P&V'R(O   =&#O(S  `M#N&V(O  T/#O&O(U \
       Q+$R%R&M(S :P#R(P '1#O$T&P +Q#P$R&P  &=#R(P  G;#R$S(O ,N#T$N <U#P&R  7-#V(M)P    I5#R&P  NR&S(O Q\
      a#O(S   :?#Y$M&N  J&#M$P&V  !&#R$S&O)P UA#S&O  ,]#S$O  G&#T$O&P :'#S$O  Y@#P$S%P #1#S&O  7J#T$N%O&\
      S'R(P    1-#V%O&O)P  P!#O$W&M *0#R&P @K#R&P 53#S$O  .1#R(P EQ#M$S&S   %X#V&N(P .Z#O(S  H!$P'R   B!\
      #S$O 'P#O&S  ?.#P$N&U   VE$O(S  #+#T&O(O bC#P$M&V H<#N$T&P(R  U0#R&S(M  :##O%U(P DI&P(S  %I#S&O :-\
      #N&O(W  Yb#S(O  2C#R&P FN#R$P  !7$O%S )/#R&P (a#J$X&S(O  +A#R(O    0O#P$O&T  ![#R$P   /)#R(P _U#U%\
      N&O(S)P  14#P%S&P(P bb#O%S B%#S$N&R   `V#V$P(M #M%R&P   *X#S&O  L,#S%S&N(P M:#T$P(O   $&#P$R   'M#\
      T%O'P 6;#O$S  Z'#O$P&T'P(R -U#P%R  1C#M$T&N(U ]P#P&R `O#S(O  $C#N$Y&O(O)P U6#R(P  SC#N$P&P(V   ;'#\
      R%P NX#L&X)O    #)#R$O%R VZ#X$O%P&P'P(O   Y/#K$T(T  77$O&S  D=#P$R  R@#S(O  /=$T&O(P P!#R&P L5#J$P\
      &Y  R,#M&U     Tb#R$P bO#S%P(P  KW#O(S  a3#S$O&R 91$S&O  @L#P$O%T DT#N&V(O     *T#N%R&O(U  JA#P$O&\
      N(W)P $N#N$U%S&N #O#O&U(O  XM#S$O%R&P   UA#S&O ?-#W$N%S&O(O   K3#P&S PV#S$O  ]J#T&N &L#R$P   !a#V%\
      N&O)P :G#V%P&O'O  a%#T$P&P(O VP&S(N  V(#R$O%R ?D#X$S&N(K     CE%T&P(O  `*#S&O (3#N$N&T(T =C#R$N&T(\
      P   ;Q#P$P%R 8>#U&P(P)O  V=#T&N _^#R&P ,*#S$O&P  :1#P%T(P (0#P$P&T'P(S)P  ;a#R$P  )P#P)R 'M#F$Z&T \
       XH$T&M ;N#R&P I+#M$O%W  X@#P'R W2#O'S C)#T$P%P)P YC#S'O  (0#T&P(O QW#O&P(T   (!#P$R  9F#R$P RH#_$\
      F&M  L<#M&W(P O]#O(S  3G#I$V&P(U T!#O$R&T'O  $H#O$S  JF#S(O !a#P)R  86#R)P   $O#O$P(T  +@#O&S ?C#S\
      $O&O(S  X6#N'T  77#P$R K>#S$O    TY#T$N%N&O'V)P  5U#O&M(W  _D#P$N&U _A#J$P%V&S'T(P)P Z+#U$N&N(T 5I\
      #S$O  Jb#U$P&O(P C>$P&R #=#M&S'S 4Z#R$O&S'S(M  b$#S(O   $W#P'S(O    _M#M$S%S  G@#S$S&O(O US#N$K&Z \
      :-#X$T&I'P(O  <9#S$P&P  <2#R)P )%#O(S ;##R$P   :W#R)P V##O&P'U(P   #a#O%S N.#U%M  @`#O$W&M  MC#L&P\
      'X  :P#W$O&M !%#S$M%P&T'P(S)P    /P&P  Y##M$O%R&T(T O(#P$R%P&O'S)R MG#O'S S;#O$W%Z&M'O(K ,A#R&P   \
       ;1#R$P(R 2>$T&P(O  $P&R(P  A$#R%R&O'P   (7#X$O&N(O  :.#R&R(O      `%#S$O  KN#S&N ^O#M&U   2L#O&R(\
      S  @'#T$S%P&O'N(S  .L#R(P EW#O$T&P   3E#S(O  (_$R(P   ]-#N$T(P   $O#R(P <E#O(S 7H#S&O  M^#M$O&P(W \
      &T#L(V  #M#S$R&N(P)S X>#O$R ],#O(S  7a#R%P  )<#O$S  EV#S(O   >3$O&U(O 6=#R&O(R !Z#P$R  M6#U$N(P  )\
      @#N$O(U  LT$M&U(R)O  28#R&P (]#N&S(R   VJ#S&O #!#N&T  M&#R&P EU#N&P(U N,#T$P&P  8S#O&S 9O#O$R&O(S \
      7$#T$O&P  )[#R$P 4:#T&P(O  0a#L&V  YZ#S(O M4$T&O(P 8b$N&V(O Fa#R&P    CX#W&J)R 4##R$P   KA#O&S  a5\
      #S$O  ]J#N&R(S SZ&T(N  N^#R(P  I!#R&P  -U#S%O   =4#R'P  _<#S%O  :B#T(N `E#S&O XH#W$J%T)O    P<#T&N\
        6[#T&O(P  `+#P%R&P(R  /<$O%S b>#W$O%O(N !1#S&O  2(#S%O&P(R T[#P$R  D-#O%S  @P#T&N F##U$O&O   ;H#\
      O$S QD#P&R *6#N$T  ^F#R$P <4#S&O Za#N$P&P(V   A8#U&N(P *Q#P$P%U&O'V(O)N [##S&O   <_#P$R bH#S$O  /,\
      &O(R  !a#X$N&O(O  UJ#R&P   IE#K$U&U(O  NJ#N&U(P :^#K&U(S  &N#U$O(O 0W#R$P   `$#T$M&O)S R?#T$P&O 0:\
      #S&O    ?7$S%S&P'P(O _W#L(V     3!#N$V&O //#S$R&O(P C1#O$P&T !D#N$S&P(R    NO#X$O%U'N(M)O )W%S&L(S\
      )R  -Q#M(U FN#S&P'P U%#R$P KZ#M$P&S(T  +_#P&R E=#R&P  $P#R%P  4*$U&N  6=#S(O X@#I&Y  )L#S(O   !3#T\
      $P&O(P  >E$N(T  TA#O$S(P  _=#K$J%P&T'S(V)S  [C#V$M&O  L>#S$O  :$#S$P&P  X:#T&P(O ^S#R&P  [N#O'S  2\
      _#T$N X9#O)S  a2#U$O&O ^I#P'R  $J#S'O    3&#V$O&P(O )L#R'P ]?#T$O&O(R  -W#K$O&Y  3F#O&S YN#S$O  @(\
      #N$O(S)T  /b#S%R'P(P)P  PZ&S(O  5$#M$O&X(P 5b#T$P&O &Z#W$N&P(N  `[$R&P  94&P(R W##T$P(P   a##S&O  \
       1T#O%P'T '*#O$S  U;#T$U%N&O(O  0;#S&O  V4$S&N   )7#S$N%R  LU#R$P%P'V(M)R  ,M#L$U%R&T'P(P 'O#M&T'P\
      (S ZB#P&R  MR#T&O(P  =)#U$M&P(S b4#S$O <N#R(P    F/#T$L&S :C#O&S  6J#T&O(P   ^+#S$P(O [D#O$S ]%#T$\
      P&N(R 0D#R%R&O  I_#P$S&P  bQ#N$T D4#O%S  W(#R'P 0F#R$P  W*#L&V   S)#R$R'P(P 32#R&P  ;D#S&M(R  T##M\
      $S&S  _2#R&O  AM#O(S N!#M&U  _b#R$O&R  `6#T%O(P )N#S$O  ]M#T$P(N  'W#R(P  ^N#O&R(T)O )G#O$S  @D#N(\
      U  (I&R  :>#P&O(T  ]O#N&U(P B/#R$P  0W#S$O  CQ#P$R(P Ia#S$P(P  5-#S&O   2[#L$V%O'T(P J$#R&P  8&$O(\
      S =I#O$P&R(S   [,#T$P&O(P   R7&O'S M=#P$S%O&S'P 2Q#S%O  1A#T$M%S&O ^5#P&P(S  $F#L$O(Z)O #]#R%P #1#\
      R$P(P   N(#V$N&R(N)P 6H#R'P    60#R$P&S(O   CM#R'P   4/#R&P Q>#R$P )?#T$O&R(O   K!#R'P  `^#U$P&N 4\
      X#R&P  <R#O$N%P'P(U)T  @L#P$S&R(O 7G#R$P MR#R&P   `<#W$P&P(M 9;#P'R  +D#R&P =Q#R&P(P   [_#S%O N6#Y\
      $G%P&V(O !'#O%S  >I#S$O  Z:#S$O   2P#R&P &0#R(O  X*#P$P&S ?1#N&T   F0#R'R(O  AD$P'R JQ#U&O(O  A^#S\
      (O  7]#R&P   (8#S$S%P&N(P  2K#S$O O;$U&N(P  QJ#S$O  ZA#O(S DA#X$N%J'S(R  (,#P%R -5#O&S F'#R&P ?*#S\
      $O&P'R   D]#T(N  8-#P$N%R&U(P  LU#K$V(R  ,F#P$O(T  !2#T&N  <(#T$S%O'N)P   N4#S(O 7[#R$O'O(R)S @0#N\
      $N&W   =,#P'R D(#P$P&T ]`%P&O(T  `3#R%P  N?#R(P     PL#S%P&P 7?#O%S /F#P&R   +'#T&N *+$O(S VT#S$N%\
      R&P   9=$P&R P/#T$O(O    .L#O(S  b_#P(R Vb#S$U&K  GQ#O$R&O(T G##R$S%S&M(P @R#O$U%S&N ,J%S&P  $!#R$\
      T&M(P)R Vb#P$P&T(P  JX&P(R  8b#L$S&U )R#T&N 9?#S&O  K+#S%P&P 0D#U$R&O(N 9H#P$K%S&U(R 00#S(O  %G#Y$\
      M%O&J'R)U *[#O$T&R(O)P  PS#O$O&V(P _?#S$O ]N#P(R   QF#S$O 8N#O$S&P WS#U&O(O  /7#S&O  =-#R(P   [7$O\
      &S 90#N&L(W)S ],#P$R GA#S$O&S(O 4@$R&P  D,#S&O U5#N$P&P'R)V 12#S(O  CJ#R&P  XG#U$P&O(O -M#R'P  9(#\
      P$M(V  N^#W$K%O&O'T(M)U   1!#P$R V[#O$O&U'T(M  :a#T$P&O   PC#J$V&S  _T#R%S&R(L)R C)#O%R&P)S  6B#S&\
      O a@#T&O(O  !Y#T&P(O  /D#P$O&T  3P#P(R 0H#S(O   _8#S(O ]&#P$X%S&J(P  V@#W$R&M(N  3'#W$O(M RR#R$P 5\
      X#O$O&V(P  J<&N'T   *##S&P(P  ;@$U&O(O IC$O(S @Q#O$X&O(N   E'#O&S  9V#P$S   9A#S$O   /$#P&S(P W!#R\
      )P  7+#R$P&P(R J9$R&P  6U#T(N I%#S$O /R#N&P(U *>#T$P(O  RX#S$M&T(P  MH#N$O&V  N<#R'P   @`$P&R <6#R\
      (P KL#V(L  %-#N$T JK#P$J&W'P(S   X[#V$O%O'P  `W$O&R :K#O%S   LY$P&S(P  0^#O&S Q<#P&O(T   ,X#M$W(O \
       8,#O%U(O aF#N$T D?#N&T    [P#O$T&P  ZS#T$P'P  C%$O%S  +9#T$O%U&M'T(N)P  2.#R(P  ,0#S%O Z^#H$W&R'T\
      (P  _`#T&O(P BO#P)S   JZ#R$P 1M#O'S  '>#N$T  I3#P&N(U   :9#P(P)T ;(&P(R S%#U$N(P     B8#M$N&W ,*#V\
      &N(O  V5#O&S   =F#J&S(U 5,#S&O   .Y#P%R :X#O$P&T CS#P'R   _?#P&R  $I#R$P  !?$O&S    %F#L$O%S'R(S Q\
      9#M&U   S6#V$M&O 3-#P$P&P'R(S   4G#P$R  F^#S'O  SS#R$P  bA#T&P(O  a8#O&S   =T#U$P(P)P 5O#S&R(N  :Q\
      #N$S&O(U)P W0#M$T&R )B#R&P  D-#L&V  43#S$P&R'P(P -!#R$O(R W!#S&O    <+#R$P    ;9#N&T  KM#O&T(P <>#\
      W$O&O(O  H?#S$L&T V5#I%Y  !2#N&V(P  6`#P%R   ^?#T&N %?#M$U $%#P$O%T B?#O&S 3-#T$N  8'#Y$L&N    IK$\
      R&P PR#U$P&R'P(O  Za#O%S   7P$O&O(U   NI#N&T FY#S)O  R_&O)S MZ#N&T Q[#P$P%R&M'P(W  1S#O$O)T  2;#R$\
      P%R(O   0]#R(P EF#W$N&T'O)N  9>#S$O   0D#S(O   HG#R(P  *R$N&T :8#M&W(O   ^a#P$R&R  _&#S&O   %6#U$R\
      &O(N   *X$O(S ^Y#S$O 8b&O(S >>$T&O(P b2#R  %/#N&T  Z0#S$O    Q%#M$O&W 6G$O)S    L1#P$P%P&R(R SO#R(\
      P  I-#S&O  .;#M$S&T(P  6##S%P'P ;$#U$L'O(S    E9#U$N&P Rb#R&P  IB#S$O  )/#P$M%P&T'P(S)S  ;-#P$R 7^\
      $P'R VU#T$O'P  0)#S&O (Q#P&R   TB#I$N&U(X aX#!$O&O(J bY#P$M&V  XU#M$P&V E1#Y$O&M(O AH$N&T   ;#&R(P\
       E_#O$R /;#V$N&O >.#S&O  N1&S(P)P F6#R$P  ON#U$P&P(O  ]-#W$K Y0$S%O  a2#P(R  ^T#S)O  ;Q#S&O ;a#S$O\
       7V#S&O  `W#O(O)T ^:$T%O(P   (5#R$P E:#R(P   -/#S(O 'J#O$U(O  E&#S$O  4<#L$U  G4#T&N  *H#R$T%W&M'O\
      (N)P  X7#V(L  US#V$O(N  G7#K$R&V  `>$S&O  2%#P$S%R(O VU$O%W&N'R(L)T  0I#U&O(O ?9#O&S  YX#R$P 4J$M&\
      L'U(P)W    /%&P(R 7X#W$L(P [2$O%S  A?#M$U  'L#T&N  S9$R&P 3@#R&P  >'#M(U OW%R(O  ?J$M%S&R +.#S(O )\
      `#S$O  [B#P$P&R)R    %G#O'R +F#T$N  _=$S&O E@#O&T(P    G%#P   <H#U%P&O(P  SF#S(O (=#R%P  D,#N$W&N \
       Z`#S'O GP#O%S  +Q#M&R'T  :<#R$P %$#[$I&S(N   ^P#M$U(P SV#N$P(V   RO$S(O  *T#R(P  ^G#R)P L8#R)P  D\
      9#O$O%T'S(P Q:#P$O&R(T  5Q#O$O%R(T   /1#O$U(O =A#O&S   DY#P$S%S&M(P)R  >A#S$N&R !X#M$T&T(O %)#R$P \
       J,#P'R  7J#S&O'P   FJ#S$O  0:#P'R   /P#P$T%S&P(O)O -a#U$O%O  H;#V$N&O  ^C#T$P(O  E>#O%S  F8#S&O S\
      2#U$O&P(P  *4#P'R  39#U$N&S(P)O  7)#N&T   ?_(P)R  B`#U$O&O (T#U$O(O  I]#O(S S_#R$M&R(S   H>#P%R   \
      D7#R&R(O  AR#P%O&N(U)S FS$P&T(O  (>#T$P)O Z=#R$P&V(L 1;#R%P a]#V&L  R,#N%R'S  bT#J&U(T JE#O&U)P   \
      ,_#R$O(R)P    /N#O$K&Y OE#T&O(P KN#R$P   ]:#U$M%R&O)S  ^O#S$O  +6#O%U&O !'#I$O'P(U)Y SW#R&P  b5#T&\
      O(P    &'#T$I%T'P(T)R 0N$V%P&P'P(O)R +;#U&N H,$V%O(O)P  K=#P&R /F#W$M&P(P  .G#U$L&O'S(P)S PH#S$O  \
      $(#U&N(P   -/#P)R a1#S&O(P =`#P'R  U*#N&P'S(S WF#N$N&Y(O 3D#P'R  :&#P$T&O(P _J#U$N%O&O'T GL#N$P%P(\
      V)R !H#L)V  4D#S&N(R  W'#U&P(N  ]4#S%O&V'P(O)O %8#S(O  N7#S&P  5_#T$X&N(K  JR$R(P   %A#S$O  ]/#S$O\
       <M#S(O  `Z#P$P(P)T   ]7#O$U(N DM#N$T   C@#W$S%S&K'P(O)P P*$K%S&U  ,V#Y$L&O(O  8$#N&T  B5#L$V  :[#\
      M$V&P   4P#O$S  _U#N$V&P(P S>#R&P QJ#R&P  GC#R'P)P #G#R&P 2B#R$S&O'P #a#S&O  WB#N(T   <]#R$L&T(S V\
      E#R&P K,$R&P  G.#M$S(S 5&#S&O 0R#R(P GS#R$P%R'P  ]>#T$P&O S8#S$O %N#O$O(U  .W#O$T&P  4)#Y$L&M  D8#\
      P&R EW%S(O ?8#R&P  `7#V$R&M(O  GT#P$P&M(V  5Q#T$O%S&H'M(V)V TU&O(S  #A#P%R _E#R%P  VH#O$S  =;#O&R(\
      R  4@#R&P  Q;#S&O .F#S&O JV#R&P  9`#N&O(V  !5#U$L%O&U'O  EI$O%S 2$#P$P'R DK#V$P&M _U#P$W&L  AX#L$R\
      %R'R(T I&#S$O&S(O  ^a#S(O 47#U$O&O  P1$R&P  E-#Y$O%N&M'R  5@#O%S $E#U$R&O(N 0O#S(N)S  1.#T$O(P P'#\
      S'P  N9#O&S 5!#P'T(O  *>#X$K&P  1X#R$P&P'S  [8#S)O  ^?#T%P&O  ML#R&P   Z'#R$J&W(P    [.$S(O VT#S$N\
      &R W<#N$O&U(R  DR#P$P%S  TD#O$T(P  b7#N$O&V b`#P(R  4b#S&O    $V#T$N  :[#T$N  J$#V$L  QM#T$P(O GP#\
      S)O  G:#S&O  GJ#R(P  D9#R$P V2#S&O   J)#K&P(X  :7#S&O E@#O$M&X XX#U%N'P  7,#N&R(S   O7#O&S   ]%#P%\
      V&O'P  N6#O$S  _Q#R$R&N'P(R)S OB#O$M(V JM#S(O `(#S&O NN&M'P(V  '4#S(O /O#Z$O&M(M .0#R%P   FM#O&S  \
       M4#T$N%O&P(U)O QW#J&X   7$#R&P   _T#S$P(P 3<$P(R   +H#N$U(P   ((#R'P   L=#S)O  -F#W%P&O'M(O)T Z.#\
      R(P [%#R$M%R&S(P)R  $7#K&W -;#R(P  %<#S$O  88#K$[&P(O 24#R$P  !Q#V$M(P  S:#X$N&P(O F.#R$P ;]#T%R&N\
      'R(N)R  %K#O$S(P  =8#T$O&O a##R&P    [(#O(S B_#R$P !##P$T%P ^O#T$P%S&M'R(O JY#K$W  >T#O$S&N'S  6?$\
      P%O(T 6a#R$O%P&S'W(M)O V1#U$N%T&M'T(K)U a)#P%S&P  <V#S$P %[#S$O  Q0&R(P  =X#O(S BZ$S%O&O(S  TS#R$P\
       $3$N%S&S'T(M)R ;?#S$O +'#S$N(R  <@#S$O F1$N&T OZ#R&P   SU#O$R&R F_#S$P&P  8V#N&T O9#S$N&U(O HT#N&\
      T(P)S 8T#S$P&O   J4#R'P  A`#N$T  ?.#N$P&P(V TY#O$O&U I!#R&P ])#S)O '0#S&O 4B#O$L(X Y9#U'N(O)R  U,#\
      S&O   EZ#V%P(P)O 9[#P&R  SP#P&T(P  .2$S&M(S  3R#M$U /($S&O X1#J$X D5$P%R  =?#M)U L$#M$P&U  SM#S$O&\
      P ID#R(O   `T#R$P SJ#T&N    B8#N&T  aN#P$N&U   Y1#S&M'S   #,#R&P  K(#S&O  :7#R$P&P(R  )>#P$N&U    \
      =?#U$O&O  ];#P$T(O 1:$R&P X>#K&X(P   !I#P)R EX#P$N(U @U&O'R  .?#T(N  54#P&R   49#O%S  H7#P%R N+#S'\
      O  _D#U$J%S&P'V(M)S   !2#U&P(N  2'#T$O(P N^#R$P F&$P%R U#$O&P(T  &4#S&O  5F#R&P *2#S$O ,,#N$R%S  E\
      B$S(O K9#T%R&O'P(O ;_#U$P&O(P  aJ#P$R%P&O(S 3!#U$O&P(P  =Z#R$K%W&P  M=#M&V(P      ;-#O$S    V2#S(O\
       D9#S$O  J_#K&X(P EV#R(P   LV#N&U(P L2#O$O&P(V  ':#R%P E/#O$P%S&T(P  9+#R&P  26#S$P&O(R *X#M$X&O(P\
        DF#S&O 41$N%P&O(W)P  F%#R$P  FN#R$P ;-#W$N&O(P  2<#O(S  8:&P(R  N;#P$S%R&U'O(M)P '<#N$P&U    _B#\
      N&P(U ((#M$O&R(V D=#P)R   A2#V%L A*#T$O%O'R    U2#O$O(U  #+#S$P&P 4.#H$Z&M(U  `R#R$P  #Y#R&P  *-#U\
      %O(O  DR#P&R /D#N$V&O aN#P%O(T E4#S)O  Db#X$O(L -7#R&P  6^#S$O L@#P)R 9]#S$O      O1#P$R aL#U&P(N \
       =_#R&P 03#T$O'P  ^-#R$R&P(P 80#S&O .+#U&P(N UH#O%S   U,#P$S(P TP#`$K&L(N   L&#S$O(P _b#V$P(M V5#T\
      &N [Z$O(S  !+#R%P VO#T$O&O @%#K$P&X   H%#R)P   YP$M&U NG#R&P  `&#S$O 66#T&O >8#O'S  EP#S(O 08#S$O \
      04#X$P&P(L AY#O$S X+#O&T(P  F/#S$O B?#P'R YU#S&O   SU#S$O&P -A#S&O  __%S&P GD#R&O(R @+$R&P   G5#J$\
      U&O(V `U#N$O(U  01$P%R   ^%#O(S   L1#S%P&P  ?A#U$P&P(O     b6#O%S N[#N$T%R WS$N&T  4]#M'S(S  PL#S&\
      O bL#S(O   P7#T$O&P H_#T$P(O  ,<#S&O !*%S(O FL#M%U 7$#N$N&W  U5#S'O  E?#R$P&R(P  S_#P$P%U&P  /7#O&\
      O'T  D,#M(S)T %-#P%S(P ZT#I&Y -,#T&P(O  !N#R&P =b$P&R  L.#R(P  ^C#P$S)P X3#S(O &J#S$P(P  2_#O&R(R \
       Ka#O&R   RT#L&V H*#O$S V5#U&O(P   ZD$S&O XR#M$V(P UR#S$O  ?>#P&S(P  QO#O&R(S #2#O$P&S(R  GR#R$P 4\
      (#O(S G8#T$T&K  $Q#O)S  P`#N$U(P  T[#T$N%T&O(P  ST#R$L&R(T   +R#O&S  0B#O$T(P  <*#N$V&P  a@#L$R%P(\
      V >T#P$N&N(X  aK#U&P(N >:#L$X&O(P  M0#V&N)P I=#P&L(W  #E#R'P )*#S&O ,`&R(P  a(#K$R(T)S    '7#P$T&P\
        I0#P'R   G<#O'S .M#P$R ^;#L(U)R  'H#T$P&O  QF$O%S 3a#P'S(P P@#S&P(P $K#P&T(O   bQ#S(O )G#O%S  bA\
      #M$V&P   ;a$L%L&T'V(R  [L#L$P&P(X 1!#W$M%O   7V$S&O  Y%#U$O&O S'%P&R  S#$N&R(S  #D#N&T 6*#S$N 6S#N\
      $K(Z   [M#R(P  AN#P$P%T&P OQ$P&U(N _R#L(U)R  AC#H$O%P&Y(T a@#R$T%P&N'S(O   HI#N$P&O(W  [T#O$P&T  T\
      ,#R$U&N(P  0&#N&T P`#K&O(X  ^_#E&] ;/#S$R%P&O OA#T$O&P   _1&N'S 2-#S(O   HY#S(O P-#M&O(W  XB#M$P%P\
      (X)P  Y+#S)O  QN#S$O 0L#T&N  *B#M$O&V T@#S&O   01#R$P  .&#U&P(O   >)#U$J%O&X(P PM#Z%O&N(M J!$O&S  \
      OW#S%O 21#S'O  ?O#U$R&L 'U#O$O(T   P4#R$O&P(S BO#O&S 3A$N%P'V `$#W$J%T&O'P 5C$N&T  @b#R&P ;?#S$O  \
       OU#P&R /;#R&P B]#O$N%Y&O(O  #a#S$O    0G#R$N&S BI#K$W%P&R  .##R$N&R(S    '8#T&N W!#K&Y(P  *B#R$P \
       8W#S$P&O(S DU#X$O&N(O   1T#P'R  ?N#V$O&P(O .)#R&P  #G#M'U  E'#R&P ;:#O$S   b,#R&P(R +0#S&O  F(#T%\
      P(O  B,#X$J  BI#S$O  F$#R&P P9#P$O%R&S a2#R&R'O 8%$O%S  ',#T$O&P    S3#T&O(O /(#O$O(V   W`#R$P&O(R\
        ^L#S&O 3(&S(O  B5#S&O  U;#N&T 53#U$S&L(P  *N#P(R  !##R$P R/#P&R #b#M%P&T)S  OA#P&P(S   <1#R$P 0-\
      #T$R&P'P(P O_#M&U  9*#W$N&N  XO#L$X&O  81#S&O 31#U$O&O !W#N$N&V N5#S$O   Yb$O%S 48#S&O     6X#O$S \
       F%#L$N&Z(P IZ#N)T ??#O$S =N#R$P  *A#L$V Qb#S&O   >.#S$O%P&R  X7$S(O 3Z#L&U(R  :^#S$O&P G;#P&R  -E\
      $O(S  H-#O$W&M R`#R(P  .<#O(S *&#T&P(O      *!#R$P _b#O$T&P   &9#O)S ?@#K$O&P(Z   U3#P$N&U U$#R%P \
      @6#R$P .X#O$X%H&V'N(U)O  ^C#T&N VE#T&N ^b#T$N&P  5=$O%S  )L#O$P&T a=#O$U&O +!#S$P&P HR#P%P&R(R  ((\
      #R$S%N  0`#S(O  J7#P$O(S)R  XF#T'P)O  XT#U(M  @O#P&U(O  ?/#J(X   _L$O&P(T !Q#R&P   BK#U%O'O  JW#P'\
      R R@#P$P&U(O  BT$R(P ;X#R(P ^-#U$O(O   :P#R(P  ?.#R&O)R  T+#S(O   O%#S&O `>#S%O   !/#N$R%S  40#S(O\
       :W#T$S&N'O X9#J$Y&P =F#T&O(O    U(#S$O    +]#O'S ,@#S&O S.#P$N&T  /[#N$O&V  VM#K&W VY#M&U  X@#R$R\
      &P'R(P #W#P&S(P E&#R&P  EM#M(U  :(#L$O&V(S)R 48#P)R 5C#R(P  E7#K$X%T(L 84#R$O'M(S)T    !-#K$P&[(N \
      !P#S(O  #8&P(R _U#V$N%O&P(R    7=#R%P %(#U'N  [^#M$N&T(U 1!#S&O  2V#S$O%T(O 0:#R&P $F#R$K(U)R R+#R\
      'P F:#P$P&U)O '&#O&S  &0#R(P   [C#R)P ;F#O$S S3#N$N&W  ;S#O$O&T  W*#S(O OV#V$O&N HJ$L%R&T(R 3.#N$T\
        8J#T$O(P a9$R%R(N @N#R$R&O  #b#O$P&T V@#T$O%P&L(V   7X#X$M&O(O  !?&P(R 4U$O'S(P *5#M$R&T 8:$P(R \
      [9#S$L&X(L   Fa#S&O  (F$V&P(M  b2#R&P P+#N$P'T  B`#O$P&T +^#O'S :O$S&O  %;#R&P 5R#P$P&T   ]2#M$W&O\
       a@#P'S)P )5#X$N(M  ',#P%R&R ]b#T$P%O  1'#T&P(O  TR#K$W  %?#S(O  ?E#T$P&O  UZ#R$N(S  .3#R(P J-#R)P\
        <3#S(O ^0#T$N  33#F$W&V  M<&T'N   C9(P)R 2-#U$M%P&X'O(M  M&#S&O 0M#R$P  J^#V$N&P    AG#P%R  4%#O\
      %S G/#N&P(V)P  #9#P$P&S $[#S$O SU#R&P  #0%R)P  <>#K$R%P&T'S(R P:#T&O(P  AO#S(O  OX#S(O ^G#N$T /2#T\
      (P)O  W(#O&S JW#I%R&W  (0#S$O  [P#O$P&M(W PJ#S$O 6&#L&V    M_#S%O  1W#P&R  83#R$P   8J#T$N ''#X$M&\
      N FI#P&R FF#L$P&V +=#S$O   4^$S&O 3^#R$O&S VZ#S&O  1($O(S  .*$T&N W)#M(U   QS#P$P&P(T -F#O$S %F#V$\
      O&O(P   <Y#R :P#T$P'O  J##R$O&T(O >Z#S$O *@#O&P(S  ,4#S&O 6-#N(U    R$#P$O(S RG#S(O 7+#V$O%N'R(P  \
       +`#U$N&M(T  W3$O&T(P X&#S&O _S#T$S&N(O  J$#R$N(S 4/#R$P   M8#S$O  6[#P&R X5#R'P ;Q#R$P  G(#P&P(S \
       $P#V$P&P(O  4;&V(L W,#O$S OJ#T$P(O  ('#L&X(P)P ^^#O$S  =[#T$N ?Q#R(P   L[#R&P GB#R$M%U'R(M)S  H/$\
      S%O   7##P$R SY#R$S&O(O GF%S&O  10#S&O -S#O%S   2^$P&R(P GI#S(O  <@$P&S(P 6)#S&O 5P#S&P [(#S&O  MO\
      #R(P  G:#W$S&L(O   !b#W$P%O&O(O   9F#O$N%V&M'X(M GC#F$M&`  5C#Y$N&M(O /Z#R(P   `E%P&K'V(P)T  Z[#P$\
      T&O JW$O(S  ,%$P(R  #G#N&T  ?E#V$O%P&T(L)P N@#T&M)R A5#L&V   B/#O$K%R&T'S(S)R  O%#P(R &6#T'P)O  ?T\
      #O$U%O(P  :>#P(N)U   EX#P$S&O  GG&P(R  =I#S$O     D5#R&P     9@#M&U 0%#N&P(U   0<#T&N -F#O&P'T   7\
      &#U'O(O 8Q#P%P&W(L  <M#S(O   ST#S$O%S&O(P  S$#N$O%S(O)U 4[#S(O  ?Y#P%R X?#U&M  6^#T&N(R    5.#T$P&\
      O   AY#P'P(S    -D#O'S _P#N&V(O   BL#N)T  &'#S&O -a#R&O  RI#T$P(O  7:$V&M(P ,@#R&R(N SQ#O&P(T  V6#\
      P&T'P  /^#L$T&P)T NK#M$S&S  ,&#[$M&L(P M##M$U H*#L$W&P    C^#S$O   0P$R&P T(&S'P(O  Q)#T$N&P)R 20#\
      S$O .X%O(S   U/#O%S&P   ;&#U$P&N F;%U&N'R(P  (T#O&S B&#V$J&M(X 'S#T$P&P  @,#P&R   H-#O$S  +Z#M$V&P\
        3U#R(P  TO#U%P&P'O  [X#S(O ((#L&W     :7#S&R(N Qb#R$P  LA#P&R  LI#R(P W(#T$P&O  R<#P$M%O&S(U)R E\
      O#S&N'T(O  LK#S$O XY#S%O 6J#O%S    ![#R$O&U(N  J2#R&P 7A#S'O  JD$L&V  _&#R$P  *a#P$T&O  B^&P(R  +]\
      $S&O 7P#V$O&N  ]8#U$M  B!#T%O&P $8#V&L _P#P(R  `a#S$O%S&O DV#P$R >M#S(O 9Y#P%R  #V#R$O&O(U L-#N&T \
       HX$P&R ?Y#I$R&S(V  +J#P&R  0I#X$O&M(P J5#O$O&P'S(S JU#P&O(T  L@#L$T%S FU#N$V%P&P  /O#R(P D,#V$N&O\
        .`#T$N%V(L)P   F<#L$V  XP#T%P'O 0;#R&P %(#P$P&P(T  LU#R&P  -]#P$R @'#V$M(P +L#P$U&S(L   @?#R(P)R\
       L*#P%R&S'P    K8#R$O&O(T >L#Y$O&L(P  ;:#N)T  ]L#S&O  O%#S&O   J&#T$O'O          bV#U$O&O Q,#P$P%S\
        ?'$S&O R%#R$P I6$S%P&N(S  V,#R&P ZH#S&O  $;#O$N&T(S  2.#S$O  M9#O&T(P Z*#S&O  +O#P$O(T ON#R&P  $\
      V#S%P&P ^C$P&P'T(P  ?`#P%R ,b#W&P(L  6D#P%R  6D#T&P(O K&#P%R )8$S%P(O R<#P&R  FI#N$P%O&U'P(T  MO#P\
      $R LW#O$P(T  !>#S$O    XI#M'U IA#R(P  C1#R'P  U6$O%S DS#R%P  XB$P(R ,T$P%S&P 0C#a$J%N&M)O `F$N&T  \
      2+#R$S%O&O  7##O%O(U =)#U$P%O&N(R  /D#P%R  ,C#S$P%S'N(P '8#O)S  Q.#T$O&P  6>#S)O    84#L&W(P ):#V$\
      P&N(O IT#S$O .&$O%S&N(P)U O]#S&O     U(#S&O(P    !`#M$P&O(V)R UJ#W&O'P(P)P ];#S&O   =2#N$O'V S+#P'\
      R  FD#H$U&V 1U#T&N   96#P&R   Z]#P%S&O)R  8^#S$O&O(S  HJ&K'R(W  ^%#S$O  O=#J$W%R&P   [(#L$P(W  -Q#\
      S$O  B`#U$M )!#P(R ;]#O$K&O(Z `3#O&R'R 5U#O$R&P)R  S'#P&R   =%#O%S  )V#O$T&O    1<#I&Y HV#S&O  C^#\
      O%S  >&#S$P&P ])#P(R O[#T$P&O D!#M$P&V +2#R&P  b+#U&O(P   $'#T$P&O  6@$U%S&R'M(M     WR&P(R    _A$\
      N(T  @b#N$W&M :6#V$O&N  ;I#R%P W7#N'S(R 12$O%S  (,#P)R  OU#R$O&R  NO#R'P(P)R  #B#R(P )##L$P&V'S  0\
      1#S(P)P  Va#V&N(O !!#O$U&O =B$R(P `O#P$S&R'O ,K#P'R  '@#V$O&N =$#S'P)P b.#N$W&O &T#R)P   Y6#S&O  ,\
      E#P$N(U  S;#S$P   J[$T&L(S [^#R&P RG#S(O 7%(P)R   =)#R$S&P'P)P  Q7#S(O   ]'$R&P  4Y#N)S   Q+#U$M P\
      E&P(R ?-#T$N  57#R(P 6]#S&O 0_#S$O  _P#R$P )T#R&P 9P#R&P  ?'#R&P  =-#V$P%P&P(P)P  Q!$S&O  &:#P$O&S\
      (R  4U&O'R  $!#R(P  <<#P'R RC#S&P P?#P$O&S'P(R 6^#S$P&R(P  !N&R(P @`#L(V  *M#P%R  V`#W&N'P(O FO#]$\
      L%U&J'P(O  ?M#P%S&N'T(L)T HZ#T$O(O ^`#M$Y&O(O  RM#O&S #T#S%O   9^$R%P BT#R&P   LF#T&O(P  Q5#O$S  _\
      _'R(P ;6#R$O  T*#T%R&M D0#T$O&O @K#R(P B%#U(M  XO#S$R&R(M  $Z#P(R   E9$N%R(S BE#S&O   2V#T$O%P&S'P\
      (O `A#S(P 'A#N$T  +=#S$P(O KH#R&P  B-#R$M%V&R(M)R 6V#L&N(X T]#V$M%T(P)O  $^$O(R $R#N'T  L%#O$P&T T\
      1#P&R D(#P%R  5N#O$O(U  S@#S$O  <=#T&P'O Q_#O&P(S &##O$S &7#U$M&T(O)P C*#O$S K6#R(P  H>#R(P  &^#L$\
      R&U  >$#P$S%U&O(N @4#N$P%P&N([)O 1F#S(O  JW#S(O  U##R$K&Y(N  %:#S&O Z8#O$S%S)O  7%#M$T%T&P(O (:#M$\
      U b9#U$O(N  1N#M$W&U(L ;a#X$O&O(N  %N#U$O&O aL#M(T)S  HC#S&O  !_#O%S  5`#P$T%P&P Z7#O$P&T  8L#S&O \
      2W#S%P)P  C7$T&O(P    R@#P$T&P(P 0=#O$X&L'S(O  -M#S(O  MM#R$P  9Z#R(P  P^#R'P H*#R$S&O(P  T,#O&P(S\
        ^[#R$O%T&N'U(O)O  1]$P&S(P M$#P(R  V$$P%R&P    b;#R&P  :Q#P$O&P'U  WL#T$N&O(S    5R#J$K%O&](S   \
      D^#S$O  ZL#N&T   8^#M$P&R)S  WL#S$O(P)R   WZ#O$U&O ?M#S&O a>#R$N&T'P MQ#T%O&O'R  `b#R$P !M#R$O%R  \
      >Z#O&U(O  3!#T%N&O(S ZP#R&P   `+$O%S $^#O%S  A_#O$T&P 2:#W$T&L(N   !F#S(O  K0#P&R  VJ#L&U(R   (*#U\
      $S&M(O   V'$O&X(L  ZY#N$U(P =4#S&O(R 47#T$P(O  N)&P(R  ZD#O$T%S&O(P $a#P$N&P(W  `E#R&P  .!#O&S  MG\
      #O$M(W 5b#S&O  .M#S&O   09&R(P =A#U$P&O  NO#R%P  FP#L$S&T  J^#P'R IZ#T$P&P F;#N$P&U  FU#R(P  6a#S(\
      P  `##P&U'P(O  ^U#N$R)S  0E$M%V  9b#S$P(P   V]#R$P  R9#S(O R1#V$G%X&I'X(K)V     -!#L$W&P(P  ;P#N$V\
      (P bH$P&R  ::#T&P(O  CN#W$M%P&P (M#R$P @9#P$R   AA#R(P    _J#Y$J&N'T !P#R$P  _>#W$P%T&O'O(O)O ;*#L\
      &W)P   ?W$P(R  G@#M(U 0)#U&P'R(N)P   VD#S&P(O  6&#S&O   L0#R$S%O&R'R(P)O ^J#T&N  [-#N&T   `U#R&O  \
        (_#S(O $R#V$O&N  JD#S&O OQ#U&P'M  XD#T$N  YK#S%O QW$N&R(S NZ#O%S  @;#N$T K^#R&P  Y^#P&R   =6#O$U\
      (O   I-#T&O(P  +##R$P LN#S(O   <Y#R&P(P TQ#S&O  :^#P)R   _4#S&O  *0#R&P ?*#M&U  VW#L$T)S YY#R'P -8\
      #T$N    T.#P%R  ]&#W$U&L(K CM#R)O ZV#R$P K]#S$O    R##S(O   IC#T$P(O H_#T'P(O  U3#S%O J3#S&O )$#X$\
      J&X(J BB#O$S  -*#O&S  7P#T$L&U(O  UN#O&S (/#O)S  X##P$P%R&U(O Y(#P&P(T  KA#T(N ;Z#P(R  -,$R(P @N#T\
      (N  !W$O&T(O    !^#R$P  ?G&S(O WW#K$R%P(W /=#W$O&M  _/#P$R BD#I$X&O(T  >a#O$T&P 3(#S(O  MX#T&P(O  \
      )H#O'S  44#R&P  R'#R'P 1Z$T(N a:#O(S `b#U&O'O    8[#O&S'P  T;#P$O&U(P *J#S&O 'S#V$P(L  #Q#K&U'N(V \
       I##P%R  =-#R$P   )^#O(S  Z`#O&S 21#O'R(R P9#R'N(T   J+#W$K _'#N&O(V  Y-#R'P  .;#N$U&P   ]@#N&T 9O\
      $O&S &.#M%U  Z^#V$M&P(P R4#P$O&U(P  ZE#P$L&R'S(T)P R=#R$P S0#S$P&P H=#V&N(O   9(#O%S  J4#T$O&P 8&#\
      O&S  AI%R(P >=#I&O(W)U IB#R$M&T  RM#M%U ^Z#P&R K5#O'S  /E$O&S'S(P WL#S(P  !]#S(O   V[#W$O%P'R(N )%\
      #N$R&S   ?:#N&T Da#R&O(R >Z&R'P  ;Q#R&S)M   &P#T(N   )F&N(T :J#S(O    Y)#P&R ='#R$M&T '8#O&M'P(Y  \
      KZ#O$O&W(P 3[#T&O(P  ,%#L$M&[  4-#P'R 99$S&P 5$#X&J   :,#L$P&W DF#O'S  JO#S&O 59$R(P    U5#S$S%P&R\
      'N)P -8#S&O  (T#R&P  >(#U'O(O O5$P(S 0%#T$M%R CP#O(S   +8&S(O 7/#P$O&T BG#T%P(P   $8#U$O&O [%#T(N \
      EF#O%U&O  8M#R&P   ,[&P(R  VB#R$P Xb#R&O(R  b;#R'P 9H#O(P)U MF#L&V CB#T$P&O  4U#R(P >.#M$U&O(S  7/\
      #P$O&U(O $I#S&O YZ#R&P  SD#O$T%S&O  [J#T$P&O 5,#N$T 7F#P&P'S  53#T$O(P  KQ#S$O&S(O .Z#R(P  -M#R&O \
       >_#O%T&P 38#U&L(R   KK#N&W(M    RR#P$T%P(P (I#R(P HJ#N$U&P *C#R&P  R4#M$U  ^a#T'N   O##T(N  @M#O$\
      O&T(R FI#N$S(R  9;#L(V _0#U$N&N'P(T)O  RS#P%R 2/#L'O(U)T  ]N#O$S ]F#R'P  Z_#T$O(P  _[#S$O CE#X$J b\
      L#R(P Q(#S&O  .?#T$U%J&R a7#M$R&T O:&R(O /4#L$O'T(U   :@#R&P 89#T&N  4%#U$O(O  1.#R(P 6-#S(O  V;#R\
      $P DC#L$O&X  <V#R'R(O !@#S$O T-$S&N AJ#O$V&N(P  ;-#S$P%P 1Z$S&O  ,`#L$U%T&O >-#S&O HR$O(S  T6#R$P \
       $U#T&P(O   JI#V$O&O(P MU#T$P&O =R#R&R(R)N      P?#P$S%R&O   H<#S)O  `K#S)O +V#T%O)P  SU#O&S  ],#R\
      &P 7)#R$U%N&N(R  B&#S%O  PM#O&U(O Fb#U$O&M(S  JC#N$O&R)T   ;J#S&N(S !`&R )]#M&U     `3#P$M&T'P(U)O\
       K>#R(P @&$S&O  *J&K(W  5C#S(O C&#T&O(O 7_#S(O  G+#F$O&R(]  @$#T$O(P  5P#T$N  41$N(U)P JC#S$O&P  6\
      I#O$N&V [6#T&N  P9#U$O'N(R  QQ$L&V  9;#X$N&P(O ;$#Y&K(O 1K#R%P  T4#S$P%R(O  #W#O$O&T(R  K:#P%R J[$\
      R(O 3*#O$P(T  .Y#S(O (2#O(S L&#R)P  5!#R$P  `*#U&M  <[#S%P&N'T(O  ',#S&O V<#P)R  Ob#T&P)O  ]?#R$P&\
      P ;>#S&O XE#R$P  T+#S(O EM#O(S    _Q$P&R  =R#U$N&R(N  IK#V%N)O  *%#P$U&P(P XC#O(S  9:#T&O(P  H(#O&\
      P(T  6T#R$R&O :Q#O%S    H)#R$P Q0#N$O%R&O'T(T  [G#R$O(T)O  @b#W%O(N)P LT#S$P&P  Q%$P(R $D#P$S(P ]Z\
      #S&P(O   B9#S%O -F#V$O(N '&#M$U   6!#O'R)R  XZ#L$P%O(X)R X5#N$V&O  )^#S(O  7?#V$M&O 8b#N$W&O(P NR#\
      R$O&N(U    P4#O&P(T  `a#O&S  UK#S$P(P K?#O%S  9J#T$O&O  QV#O$S  <5#R$S&N $`#L&O(W  SO$S&O  X2#R%P \
      ')#R(P  &'#P&R  bF#S$O ZM#S(O   58#R'P   NI#O$U&O %Y#S&O !-$S(O  *-#V$N&P'P [_#M$U&S(P  >4#V$N&O  \
        4/#U)M JN&P(R  '3#O$S NJ#S%O !>#S&O '&$U&P(N  I<#R%P  )O#S(O    BT#O&O(U  ``&P'R $.#S&O  L0#T$P&\
      P(O  >Y#N$T b;#J$T&V +T#R&P  YH#S$O  6[#S(O A/#R&P  _A#O$S D`#o$@&I(K  @`#S$O  4@#N$W&O(P AI#N(T  \
      &C#U$O'P)O   0$#P&R ]I#U(N  57#O&S  _X$S(O  2+#P$O%R&O(U =L#S$R%S&N(P <1%S(O  EF#S%S&R'P(M T`#R$P \
      7(#O$T&P  '=#S(O  J5#P(R  ?+$P&R N##T$N&P    FO#R$P U=#O%S   aD#S$O  ZK#S&O   2X#S$O  %@#P$O%T   F\
      ]&R(P  *2#R&P  9(#!$O%H'P)R Z`#P%U&P(O   5R#R&P >b#O$O&U   A3#R%R&P'T(O  V9#O$N&S(T 6^#K$T&U'P(P  \
        WQ#O$O(U #T&R(P  *K#P(R  CM$P(R   (H#R$P Ba#R$P   #P#M$P%X)O  aH#T&P(O N0#X&K(O  V`#P)R 1Z$P(R  \
        ;7#N$O%T&P'U   %,#L$U%R  NQ#T'N ]&#S$O  G*#N$R%R&M'R(U T8#R%P  bG#R(P 8T%S&O   ,?#P%R  -A#P%R VE\
      #V$P&P(N &`#M&O(V 6B#P(R  )8&O(S  MQ#S(O NL$R(O  _,#S$O aN#R$R(O  L!#P)R ]2#P&O(S)R  []#S&O'P(T)O \
      97$P&U(O R<#e$L%M&K'P(O)O a+#R%P  ^<#P(R A*&N(T ^)#Y$U%J&O(O)P 9I#N'R(S ,U#O$S  W##S$O Qa$P%R B7#S\
      &P(P   Q`#R&P  L+#R&P <I#T$O&R(O R##J$L&X(V  SH#S&O G7#L%S&T  UG#O$T&P T=#R)P  3Q#R$P VG#L$W&O UQ#\
      R&P 4V$O&O(T  V`#L$W%P  D5#N$S%S&P'R(O )X$M&S(R G,#R&P  6*#U$M&T(N $G#S(O   LG#U(M  _]#U$O(O   !!#\
      S$L(T G]#R$P JB#M$S%S&R'O  &Y#S&O  Ia#W$P&M(P 1/#R$N&R(R  Y_#S$O    V+#U&R(L NW#S&P(P      &W#X$M&\
      N  ].#T&T(L CL#O'S Y[#O$R&R'U(N  ZY#L$V  52#O$T(P   &@#R(P &-#M$M&Y  =2#O%S  67#P$O&T   ;-#O$R)R 4\
      !#P$P&S I>#R&R)O V.#R$S&N  3%#R)P <4#P$R  4?#S&O E.#S&P(P    ?Q#S$O  H.#O$Y&N(N /9#S$O&R(P K<#P&O(\
      T `F#P$M&U   RJ$P%R  &I#S$O PZ#T$P%P&R'O(P  ^4#S&O WS#N&T  !!#R [Y#R$P(S)O  ).#O'S  /;#O$W&P(N bJ$\
      N&T @X#T$P&O  07#W$N&P(O  VU#U$O&O O*#R&P Q3#T(O)P  Y^#U$R&N(P)P ^:#T&O)O VD#O$S%U'O(M)T  !H#T%O(P\
       4=#O)S JZ#R%P J!#M$X&O(O   ]5&S(O FX#W$M&O B:#V&N(O  Aa#P$R aA#P)R  ;-#P%R  !R#T%P&P  b;#N(T    4\
      M#P%R aG#R$P  KS#R$P  J@#O$P'S(R J]#S(O #%#N&T  =K#S$O  T)#M$!%T&M(M)P )-#S$O P>#O$O%S'S(P)R  CG#P\
      'R  7N#T&O(O Ra#R$P  %:&S(O  Z1#O%S 4*#S&O NB#P&R a+#S$O  /A#R)P   XG#R  Q`#N(T Y]&N(S)S 6,#O%O(U \
      X@#S$O  WO#W$O&O(O 3-#R&P &7#S$O  LA#S%R&O  b-#T$J&V(P #V#N(T  ^O#U&O(O 0F#S&O OU&P'R(R   b=#T$O(O\
        ;6#R$P  7Z#S&O  T0#S%P'P(P)R  P2#N&T OY#R(P /<#U&M  5Y$N(T    1S#N$T%P&S)P L-#S(O  U?#R&P ]=#R(P\
        *K#R$P  C(#R$R&P(P 3=#P$S'P(R  ^Z#P$O&S(R  LS#N(T X^#M$S&O(U  >F#O&S  =$#P$R MW#P%R _9#S$O  )U#S\
      'O  1?#P&R I]#U$P&O(P  @9#R)O +;#R$P&S(O !7#P'R  U_#N$S&M(V  b3#R%P P9#P&R FT#T$P(O  L6#O$O&T(R  $\
      0#O&S  <K#N(T  65#O$P'T  NM#R&P  GX#S&P(P  UC#R&P 0$#N$O&P(W  Q(#R$O&!(I)O  '?#S%S&M  C`#S$O   -6#\
      R&P 9;#S$P&P R]#R$P  S2#S%O  02#P&R   ;?#R$P #V#U%O(O   P8#T&O(P  =>#T$O%P  V<#P(R 9G#T(N   AI#P'R\
       :@#O)S  B<#O)S Nb$T(N   2O#U$O&O  Ya#P&P(S !P&O(S N`#P$O%T  <S#J$!%R&S(K   >3#U$O&O ,G#M$S&S'R  P\
      A#V&M'R)O  %O#R&P S8%R&P  6/#O$S   VH#U$O&O   [3#J$[(N C0$N&T   -/#P%R    ?6&P(S  -(#O$P&T  0P#T(N\
       KH$O(S   )5#S%O KX#M&V(P  2Z#R$P 9+#P$O&P(U     ?D#X$N&M ]8#S$O  ?##S&O     T-#S&O 2N#P$O(T  HW#J\
      &Z(O 9]#N$S%R&P =`#R$P  Y:#N$R%S MA#S$O   @W#W$N%R&O(O 5C#T$T&R(L)O   Z2#U%P(N  O/#U$O&P(P C##R&P \
         Z,#T&O(P  9b#R(P   a%#M)U  1-#R$P b$#R(P  4;#O'S >!#S'R)M   KT#N$U  1O#R(P   ;Z#Z$P%T&J(O)O S,#\
      P$P(R  ']#P&P(S ?)#R$N&S I'#N$P&V    )C#P$P&U(O _9#S$O 3+#U%M    IH#T$P%N'P(P)S  .L#S$K%P&X(O   [J\
      #O&S $##S$O(R _(#U$P&O(P GB#[$G(P  .$#O&S  &.#N&S /K$O&T(P   JI#O$L&Z(P  5=#J&X A^#O)S >C#R$O&O'V(\
      N)R  >[#P(R  [1#M%U  @?#M&S(S JJ#U$P&O(P %K#P%R  -_$R&P  J8#X$O&L    1Y&R(P RR#V$I%O'U(R   14#P%R \
      QU#R&P  Z4#S$R%P&R(O   P0#N&T  _N#S$P&P  BO#T(N   (,#S&O UO#R$P  ;+#T&O'P 0I#L$T&M(W  LY#U$J&T IF#\
      M'U  !E'R(P &a#R(P  5R#K$W%T&N C5&R(O  K_#P'R  ;`#R$P  ,[#R%P   <$#O$R&T'P 4C#O$U(O   VU#P$S&O(R K\
      T&S(O _W#L&V     Z4#R'P aI#N$S'S(P  #%#T$O(P  9X#O&S `T#S%O .&#T$P(N _R#L$V .2#O%S  .A#S$O J)#P%R&\
      N(S)R )_#O$S  .K#R&P ]]$O&V(N   `,#L&V  B^#O%S PK#O)S  I=%R&P bB#O(S  ,!#R$O&T(N  Qb#R$P  N?$O&S  \
      =T#P(R  Q4#S$O S4#O$S aR#R(P  W0$R&P _1#R$N(S Q;$O%S   $(#R$P   -V#R$V%S&S'O(I  HH#S$O  <+#T$P&O  \
      ,8#M&T'S L:#P$R  '-#S&O [@#S)O KL#R$P YW#O$O&U M##S&O    6D#R&P F0#P$P%R&R 9H#O(S  [Y&P'R  Y9#N%T \
          I2#V$P&M >?#S(O  6`#S$O D@#P&U(N  ]&#T$P&O `+#K$T%Y&M(O  6+$S&P   `(#S&L(T @.#R&P   XP$R%P  -3\
      #O%S   E4#O$U%P(S)O  F+#X$O%M&O'O(U)O   I_#S$O  ^>#P&U(N YJ#O%S Z9#O$T%R(O +&#O$P&X(M '7#S$P&P @4#\
      S&O  >[#N$U&P   DH#N%T P<$P(R Z;#S&P(P _O#R'P  :.#P%R 48&P(R   *A#X&O(O)M  =.#U$P%V&R'P(H  ;I#V$P&\
      M  5;#U$P%O&K(U  Q_#S%O&L(U bA#R&P ,I&S(O 7Z#T$P&O  F'#N$W&P(O ^2&T(S)M  !?#R&P I0#R&P  W,#R(P  65\
      #S&M(S  LV#X$N&N  <J#T$L&S ;L#U$P(N #b#R$P  P1&O'S =L#X$M&L(T  b-#J%X ;?#R$P  1G$S&O 5Z#U$P%O(O  _\
      I#N$P&V ]!#S%O&O'T(P AV(P)R   La#S(O  ;A#R$N(S *J$O%S  ]7#T&N  WM#W$P&P(N A]#R&P Y(#S&O  @4#S&P(P \
       P<#P$P(S  V_#R$P QG#S&O TX#P$O%S&T(O &V$O%S&L'T(S)P Lb#P(R  #:#R$P    )!#O%S A>$P&O(T  7U$R(P <J#\
      O'S 22#S$N%S&O'R(O)S  MB#P$R *(#S%P&R(O X)#R(O  ]<#P$R  Q1#S&O     PZ#U$O&P T_#P)R T.#U$N%P&P'R)P \
       <,#S&O @$#R&P  UA#V$S%O&R(N)O N^#R$R&U(L B5$O%S   >^#S&O bN#P$O(T OB#P&V(N    4T#P$R ^P#W$P&N(O T\
      b#R%P  SG#R&P  ?.#S$O  N5#R)P  EM#P)R    3%#R(P  3V#R&P  D,#T&O(P ;A#S$P&P 86#R$P b-#S&O  _$#R&O(R\
       0]#R&P  @A$P&R 6a&P(R /,#M)U  (T#O$S @I#U$O&O  G8#S&O #;#N%T  ZV#N$N&X(P  IH#O&T(P  KH#T&N  RC#N$\
      T YZ#S$O(P  'J#V$O&O(O 7;#P$R b>#S(O  =&#S&O O(#R$T&O(O   7E#S)O  2I#K$P&Y(P  KS#L$Z&O(O  ^3#U$O(O\
        1Y#T$P&O ](#U$O(P Q!#S(O Q8#V$O%N   ?O#S$U&O(M P?#O$T(O  $X#S(P  D4#R(P  7?$R%P >=#R)P    =R#S%O\
       %T#S%O  ].#R%P  bK#T(N   `R#S&O(O)S [W#L&P(W )U#S$O  ]Q$P&R  SQ#O&P'T P#$S&O   <Y#R$O&S(P  (?#M$W\
      %O  I$#R&P  >@#R$P&O(R   `?#P%R   Ka#H$O&!  $?#S&O  P4#N(T    7X$P)R  D4#T$O%P&O)S  6T#O'S a^#P$R \
      _Q#S$O  0B#O$S 7Q#S$P'P  DH#S(O @7#V&P(M   ^9&O(S  ?C#V&P(N K&#P)R   >A#T$O&P 6Z#S(O S/$R(P `!#R$P\
         2T#P$S(P R<#T$S&M   LJ&R(P  >8#T$P&J'S(U *U#P'R  LR#R$P ,B#R&P  W_#T%O(O  L]%P(R ab#O$S bQ#S&O \
       B&#S$P&O &Q#R)P  [G#O(S >/#M$U  Ib$L%V _*#N%U&N(T D&#O&U(O $L#S(O  B!#R$P  @X#O$N&Z(O)O RX#T$O'P \
       `/#S%R&P(P  T4#J$X N7#P(R  (Q$P&S(P b$#I$Y BI#O)S [*$P%S&S(L)S  C:#S&O R:#P$V&P(O  6J#R$S&P(P ZC$\
      R(P  ^2#S$O%S)O EZ#S(O   QY#U$N&P    GW#P$O&U'P N0#R&O(R   F/#O$O(U R%#S&O   ;?#S$P&P .^#T$P&O  EE\
      #N&T  ''#S(O '*#O$T%P&O'P(R)S  0A#R$P  I9#P$P%R&S(N)S  5G#S&O   JS#L&T'S 44#P)R  W,$R&P  .'#S$O  5\
      6#P&T(O <5#M$N&W(R XF&R'P  I/#W$M&M(R  Z0#M$J&S(T)V [P#M$W%O `1#P$T&P ]J#R$P(R [P#R(P     @J#R&P )\
      8#T&P(O  b+#P$R =Y#V$M%R&O(R  IV#T$P&O  X,#S(O Q-#S$O&U(M   0M&R(P  +^#T$O&P &^#P%R   .`#P$V&M  6*\
      #P$T&O  6R#O(S 3!#R)P  ?+#P&P'S  :>#S(P  Q[#R&P'P  5&#M$V&P  V,#O'S  17#S$O DK#N&T +'#S(O  ,-#M$V \
      %2#R%P   >L#R$P&S'R(O)P  )!#T'N :9$O%S D,#P%R  RS#S&O TY#M$S&S  3X#S(P )Q#S&O UH$L&V'P  >_#R(P 5<#\
      O$O&U V!#U$O(O ;R#N'T  >-#N$R&P(T 'N#S$P&P   b##L$W(P DZ#N&O(V 0_$P%R O;&O'S  Y4#P$V&M 1R#S$O  YL#\
      R)P /(#M$S(S 2O#U$N&P  M^#P$R%R&P  F^#S'O ^3#S$P&P 56#S&O  L*#O&P(T ^0#P)R  F1#U&R'N(O Q)#S&O  >2#\
      S&O FG#V$P%O&P'P  U4&P(R  !Z#S$O US#N$W(N  R?#N$V&O IL#V$M&O(R  Z9#M(U &M#S$O    a7#S&O  Za#U$O&O \
      bU#R&P  X&#R%P   ?J#S$O  -I#R$P  .-#Y$O'M(O  >W#S$O NY#O'S OC#T$N&R'S(O  7[#S&O  VA#M&T)R  )$#P$N&\
      S'S !C#N&T  7+#R%P 5T#R%P   2M#R  .?#T$S&U(G   (+#R(P :7#O$T%U&O(L)S  78#S&O  /4#N$P(T LQ#U$P&O(P \
      PO#S$O G[#O$S G$#S$P'P  NX#S(O OI#S'P  a7#R$P  CY#S$R&M  $3#S&O GV#T%S&O'O(O  .9(P)R   26#M$P&V  X\
      *#S$K%S&P(O)W QG#O&U(O  -$#R&P PB#M'V)P F,#R$U%O&O(O  9I#M&P(U ><#V$M%P  (?#U&N(P !*#O&U'O   F?$P'\
      R ,5#S$M&O(U 9a#W$O&N'O(R)R X##P$S  5I#R$T%M  )a#O$V&O /b&P'R ER#R$P  _+#P$O(T  3b#S&O .A#O$O&N(U)\
      S EV#S$R(N  !R$S&N(O)S >_#S&O  K:#R&P #%$S&O KW#S$N&O)T [G#R&P  'G#S&O  T5#U$O(O TC#T$N  Wa#T$L(T \
       b^#R$P ;_#S$T%P&O(O     P5#S$N(R  KK$N&S(R .##S&P'R)P  -/#T$O&P  %R#R&P (S#P%R /X#R(P  ?N#S$P(P  \
      Q##R$P _,#U$O&I'T(M)W  (V#S$O K]#P&R  9O#N&T N.#O$R%R'R)O I%#O%S  +=#R%O&T(O  AF#S$O !4#K$W  $`#I$\
      S&X  RW#S$O    5##V$N&P(P H`#S$O  !7#P'R  :_#R&P  =1&X(J  NH#S&O  Da$S&O  LL#X$O%N&O(O)T :B#O$P&Z(\
      J WF#R&P  DI#P%R  <L#N$O&S(T /b#P)R 7+#O&S S2#R&P EG#P$P%O&S(R  +U#O%R)R  EA#R$O'R K3#R)P    K`#O&\
      V(O  7^#N(S  >6#R$P 5@#X$N&O(O  8B#N&M(X H$#P$T&O(P (M#R&P   UR$O&S  9_&P(R  JV#M%U 'a#S$O    O<$O\
      &S  SP#T$P&O F%#T$P&O  ;/#L$S&R(R   IL#T$P'P(P ?7%R(P  I@#T&N  BT#O&S G2$R&P  --#P$S&N(S %L#P%R'R \
        ?E#S$T%T&O'N(M 0)#S(O    ^V#P$T%O  :P#S(O #(#O$S  -X#S&O 6K#R$P YW#O&S  LD#O&S  #E#S'P)O ;=#R&P \
       [?#T&N QV#O$S  1X#R&P 1/#M)U JS#N&U(O  S/#U(M  =##M$U   ,5#R&P JE#S$O 3[#R(P CT#R$P 1@#R'P  J(#T$\
      P(P UD#S&O  RF#T$P(O .+#S$O&R(P  Ab#R'P ?Q#T$O&P  [=#P&R .V#R&P    7B%R(P    ,0$O%S MB#R(P   a`#L&\
      K(! P##S(O  82#O$S !A#O$S  QT#Y$N)L P^#O$N&S(T  UY#S$O O1#S&O D5#S&O X<#R$N(S  K.#R$P&U(M  'b#P$R \
      3G$P(R  X(#X%J  6'#S(O  W0#R&P  /3#S(O ;!#X$N&P'O  Fb#R&O)R <@#O$P&O(V  ]%#R$P&P'S   X/#R&P =/#P$S\
      'O  U/$P)R  ZN#R(P )7#T$P&O(P CZ#P$O&R(S W##N&P'P(V   <K#P&R  ],#V%N(O  &>#U$P&O(O  BZ#L$U&S(P Z($\
      W&J(S RA#S&P(P   ^L#R&P     L5#S&O :+#R&P >?#Y$L&N  P!#M&U M$$R&P F0#T&P(P M7#M$O&P(W  U1#T&P(O `!\
      'S(O  .3#P$O(T    IZ$P&T(O   :/#P'R 0>#S$N%U'P(O   F&#O$P&R(S UF#T$O(P TQ#W&M'O  B*#P(R LX#S&O  >:\
      #S)O ^A#T$P)O ;O#O%S %9#M$P(V  4.#N&O'R(W)O 7>#S(O RC#R&P />#O$S Gb#P$P&S  b$#S)O @2#S&O  VS#F$[%O\
      &U(P V1#N$U&R(N  JC#R$P 0H#M$U  `:#T%P)O  Kb#O%S  *6#U$T(J ZY#V&L  />#T$O&P EL#S&O     Z<#S&O 1K#O\
      (S  aV#P$S%T&N(P  ]+#O(S   4b#S&P(P  S$#O&P(S)R 4Y$T&N C?$S&O  VZ#S$O #D&O(O)T ^_#P%R  -(#S&O [Y#V\
      &L ,A#S%O  NZ#S&O   ='#R&P #E#S(O  E'#P$O&O'R(T  P>#V$N(O  0[#M&U    OC#N&T ?4#P$P&S  @(#S$N%U&O(N\
      )T 5b#V$O&P(O  S:#V$N&S(N  P-#S$O  (=#U$M  DP#L$S%R&S(P  b)$S&P(O  U!#P$S #/#O)S  #.#R'P  Ra#N$P(U\
        NF#R$O&S(P   /[#P%R (K#P$S&P    S)'P)R   8*#L$Y&P(O  IN$O%S   /7#S&O )Y#T$P(O [T$N&V(N  =N#N(T ?\
      Q#R'P *_#U$P&N(P U8#T$N&O(S QX#L$V H)#N(T LL#L$V  >X#O'T(P aL#R$P ZZ#U$L%M&W'O   2T#R$P ?O#R&P  @L\
      #S$O  H##O&S 36#P&R   ]O#P$R&R'P  )P#R&P  ;O#P$M%U'R  W!#S'P)P &b#R(P  N[#O&P(T  W]#R(P >6#T&L(S 0\
      D#O$O(T  YL#R%P 5V$S(O PS#R&P     Q)#S(O  LH&P(R  .6#X$O&N(N)R ;I#S&P(P   LV#R&P <5#S'O  @;#O$S RR\
      #S&O  :G#S$O +/#O$U&O)P  (?#T$O&P $K#S&O /N#O&O(U  ^P#S$O   A$#W$M&O(P   >U#N$O(O)X W6#U&O(O  .V#T\
      $P&P   Ob#P)R  G##P$V&R(L  7-#U$O&O  -[$O%S C)#R$P  DC#S%S&O'P(O)R 'K#R$P YZ#S$P(P VN#O'R(R  7C#S'\
      O *##S$O #*#S&O W:#R$P)P  #>#S&P  TZ#R(P  '%#O$P%T 1A#S'P TM#P(R   C2#S%O  ^K#L$O&S(U #F#O&S ]Y#R$\
      P   AB#O$S  9U#P&P(R N3#O%P&U >A#Y$K(O G1#V$O&P(O 8T#S(O  G^#R$O&S S:#Y$O&O(M  BV$N&S(R #6$P&S(P /\
      %#S$O L0#T$O(P  F,#N$V%V&N'O(M)T   <?#O$N&R(T  %F#R(P `+#Y$N%R&K'S(O   9-$P(R -Y#O&T(P)R &:#N$R%S \
       /+#S)O X7#P$O&L(X   ,L#W$O&N(P J8#R&P  Q.#L$S&U(O T##O$S   AZ#S$M&W'R(K  #(#P)R  7C#S(O :/&P'R K0\
      #S$O  ;B#S$O 3Q#N$T F@'R(P   -J#U&O(P ?;#S(O SO#T$N&S(O  /T#O&S  .##R&P   ,@#O&O'T aA#O$S  J9#O$S \
        /7#N&P(U  IL#R$P%P GU#O(S $$#S(O   :O#U&O'P(O)R  CG$S(O  J1#O$S 9`#W$N&O(P   EM#R&O'T(O <0$S&P a\
      7#S$O         (B#T$P(O  (5#R'P /B#O$R%R      5[#U&O(O   Z4#L'V ?O#g$B%T&D'P(K)[      Y?#O'S  .]#S&\
      O [!&O'S DY#R$P >V#S&O   %L#M$S(T $!#T$P(O  E4#P$S&P OZ$S&P)P  6Q#O$V&P(O  S6#R%P ./#S$O   /U#M$O&\
      U(R   Y0#V$L 5!#U'P)O  -2#O$S   _T$O&O(U  RG#N&T O6#O$U(O #)$P&R  .E%S(O )B$O%S   ,B#T(N ]G#V$N&S(\
      M  S9#T(N  ^X#R$P :^#S(O  4##M$S&S(P ^%#O(S 4.#N&U'P       L$#T$P(P GZ#V$P&M  +&#P%R B'#S$O  `]#T&\
      N YK#R&P  -(#V(L V8#R$P (%#M$U%P .3#R$P   -C#R$P%R&L(U  :F#P%R  %X#S'P(P  -E#U$N(P  RX#V$P&O(O  Xb\
      &R(P  49#O%S   -K#S&O  JX%S(O  (H#S&O PQ%R(P  K]#R'P L;#O)S  M)#P&R W4#R'P  C?#S%O H(#P$P(T  AN#N(\
      T   <F#R%S&O  EO$O&S 19$O&L'S(R)U  (*#S%O YW#S(P   K,#U$O&O  Y*#S$O&S(O   /4$P(R  >0$L%W&M'U(N)S [\
      -#T$O&O  TL#P)R  4O#N'T  U*#S&O 'U#O%S  aM#O%S 5:#X$P&M'S(O)P ZT#P'R  D+#I$T&W(P  8,$S%O&P  RE$M&P\
      (V 9J#O$S%T(P)P  0A#T&O(O  )@#T&O(P 7<#V%P&M'R(K)W a!#T%O'P  N&#R(P DE#P%R  0I#S$O  GZ#N&P(U  H^&O\
      (S 2W#T$P&P(P  2H&N'T(R  &=#R$S%O&L(T  >F#U$O&P'P(P -`#S&P  TY#P(P)T JA#T$P(N ?Y#N%P&P'P(X  b.#R%P\
       T3#Y$N&L ,5#S%O'P  />#O$S b`#P&P(S  <:#N&P(U   64#O$S%P&T(P   N`#S&O 6U#M(R)S  HZ#P'R *##S(O  #C#\
      S$O ?D#R&P +_#S$O  >+#S%P'O a^$L(V    <I#P%R  >=#T$O(P   G3#U%N&P   ?C#N$O&T(R  ;a#S$T&O(N ?2&R(P \
         (Q#R'P 9&#P$R&N(S  :7#U&O(O ,A#K&P(X 1*#S(O  1)#R(P ,A#T%O&P  5W#S'O  [7#R)P   C,#S$O&O(S S8#T$\
      R&O(O P@#S$N&R   E_#N$U&P(P VK#W$O&O(O 6@#S$M&P(S  D3#I$P&M(^ P'#R&P  C>&P'R *6#S&O  /E#O$S 6U#M&W\
      (O  K/#P$R 5^#P(O)T FU#O$N(U)R   MN#P$P&T(O E]#L$V  <$$O%S [/#N$Y&N(O     ^I#R$P XH#M%S&P'R)S  /_#\
      P)R B$#R$P%R&P O^#S)O =@#R(P Z&&P(R   =9#P&R   #[#T&N  HK#T$P)O 4V#T%P&O  9,#O&S  :3$V%O&U(I)T    \
      '^#N$P&U  ZQ#R(P F1#S$M&P(S    (Q#S$O  8@#N$P&W(O     K]$T&P(O  JR#P$R 5,#P(R   ,K#R(P   //#R$N%O&\
      N'V(P)U    +##K$X&P QJ#S$O%P&O'S(M)U   O(#S(O    %.#P%R   [>#N$P&V A%#P&S(P   bS#R$N&P(U  _b#R&P  \
       :X#U$R&M(M)U _a#T(N   N6#O)S N>#W$N&L'V(N ?J#O'S  ]A#M&U  KP$P(R  bP#Z$J%T&M'U(M  6N#R&P <J#R$P *\
      W#S$O  AT#R(P 3$#Z$M%R&N(N ^0#P$S%P NL#Z$T&I(N US#U$O&O(P)S   31#W&P(L =>#O(S <W#S$R&N   *9#S%P >;\
      #T&N  <]#P&R ^9#S$R%O(O  %H#R$P $Z#P$S&O  [7#T$R&O(O B-#S(O  0V#S$O )2#R$R&O  /(#N(T #I#T%N  !B&Y(\
      I  -:#O$T&O $6$O(S  AS#R$P I?#R)P  U`#M$U ':#R(P  @4#R&P  +O#R$R&O *@$S&O(M)V  HP#M$P&U  I3#R$P A(\
      #R&P %S$P%R   4?#R&P Y2#P%R A0#!$C%W(N    /`#N$R&S  H@#U&M N@#P$M%O&U'P(V  _1#O&P(T  _8#S(O  `X#T&\
      O(P   41#O%S  /X#P$P&S  ^(#R$O(R  S]#W%K   5b#O&O'U  #1#N$S&P(S 3C#S&O  ^3#S$R&M(S B?#M$P%U&R #S#T\
      &N  K3#S$O  >4#O&S(P   (K#R&N(S O8&O'S   >O#S&O  E^#S&O  ''$P&T(O  :9#T&N OV#T$N&P(R $)#R$P&P)R OW\
      #S%O   )W#S&O  48#U&M 8F#S$P  9&#S(O  9X#S$P&P !8#P$S&P T5#N$O&U    L$#O&S Da#R&P  Z*#L$T&S  *+#W$\
      P&O(O -@#R&P  1B#O&P'T XM#O$O)T  T/#S%O  .'#T$O(P  3(#S&O  8O#Z$L&M  F)#S$O   3?#O(S  P]#R'P   >9#\
      N%T <`#T$O(O     /5#X%P&O(O)O 9M#T$N 2U#S$O  ^K#P$R EB#R(P   NV#R&P(P U$&R(P  ,R#S$O  K4#S(O 8<#P$\
      T&O 9,$T&O(P  E.#O$S &4#O&R(R 9Q#R&P  Z,#O&P(T  :7#S(M)S BT#T&N 5,#R'P  '+#R&P  (Q#P$T&P(P  9>$R&P\
         R.#P)R   5F#T$P&O D0#N&T  'N#O$S  Q*#O$S%T&R'N(R)O  $=#S&O   XS#O$T&O   (7#U&M &%#S%O [R#T$O&P \
       CE#P$O%S&S(O ?b#R%P 89#O$W&M(P  DI$R&P  `U#T&P(O  Y/$O(S >?#T$P%O  QR#T$O&P .6#V$O&M  >C#V$O%P&P(\
      P #A#U$O&S'S(L  _C#R(P 5M#S&O  [A#O%S  0M#M$M&X 5O#N$R%S  ]##R$P )*#T&O O5(P)R OV#T$P%R&L'R(M)U  3\
      3#S$R'N  aQ#M$T%T(P)P   L<#P$O&W(O N=#O$P&S 7P$T&O(O   @Z#P$R&N(S #W#O&U'P ,0#S$O%P&U(O)P  9K#P)R \
      K8#S$O [+#T&N  ?9#L(V :D#P$R ?X#S$N%S&P'S(S)N  40#T&P(O %[#V$R&P(M  bT#R%P   (##T&N   @2#S&O(P)R _\
      A#Y$I%S&P'V(J OM#W$K%P  ^##P$T&O  'R#R&P  @%$O&S !K#O$T(P =)#P)R  %Y&S'O &R#O&P(T &1#O)S  0.#O$O'U\
           DE#S&O ^;#U$H&M(Z   IO#N$P&V @2#W$P&O(N ,I#S&O  -@$O&P(T  'H#T%O'O     BZ&O'R(R MO$P%S)P H;#N\
      $U&P'R(P   H*#S$O  2@#R)P `I#Y$M&N(P  Z6#M)U OP#M$R%N&R(V  @C&P'R  *U#U(N %_#T%N  WG#O&S   ]D#R$P%\
      P 6a#R$P%R&P <;#P$R  DU#U$O&P(P  3P#P&R  CD#S&O  ^a#M)U NX#O%S  KB#P$P%P&S'R)R US$T&K(T  $)#U$O&O \
      %$#S&O ^U#P$R  `G#U'P(M  ;&#R%P  Aa$R%P 9+#R&P +-#S$O  ,Z#W$G&P(V QX$R&P OA#R&P  T=#P$P&W(M  WK#O$\
      T(P  ]5$R%P  /;#T$O&P  RM#R$P   K&#L&V  ]5#R'P .N&P'S(P >a#M(U   Ja#O$O&U      HG#N$N&X(O      <@#\
      S$P%S&P'R(O)P  8R#R&O)R `5#V$R%O&O'R(N)R A5&M(T     9[#R&P   LA#R$K%O&T(T  $0#L%V ]*#U$O%V&N(M /F#\
      R)P  S'#O$T%S(N  V[#R$P @)#R&P  ^F#R&P ^@#P$S&O   `1#O$O&P(V  5:#P$U&P(P)P @Z#O$T&P  /B#P$S(P  =)#\
      S&N'R aD#T&P(P   ?$#R$P 1X#O$P&O(U)R  T0#L$Z&O(O  @T#N&T )*#R(P   %&#P)R  E5#P(R NL#U$M  GA#M%S'S \
       Kb#S&O   YR#R%P P;#O$U&R(L)S bW#R$P   'F#S$O +6#S&O  BK#P$T&M(T    @Z#S&P)P  L4#T%R&M'R(N)S  a3#Y\
      $L%P&O'S(O S:#S$P&P ^`#O&P(S)R  /4#T$P&P -1#T$P&O  Q4#U$P&O(O -`#M$U [$#W$N%R&O(O  aN#M$U 43#R(P  \
      1;#O&O(T    -5#L$O&W 9J#S$P&R(P)P  *G#P%S&O  XU$R(P _.#V$P&O'P(O  /[#O$P&T  VV#S(O :G#S&O 90#O$S ;\
      ^#P$P&P(U  'X#O$O&O(W  U;#N$P&N(X   ^O#P%R (0#L$[%P&O(O MP#U$K%[&K(O ,M#P'R  P_#R&P  XL#U$M&P  @9#\
      N$X%O&P O,#T$P&O X@#S&O    3:#N&T  T*#N$P(U  L[#P%R 8^#S$O%O&P'O(U)R N@#O'S  LE#R&P  9?$S&O ]/#U$P\
      &O'O   CS#S$O  ??#V$R&N(N  U)#T&P)O  <+#U%R&P(O)O   8Z#R$S&O(P  TR#N&T UX#N&U(P  $a$R&P *&#N(T  S`\
      #R&P B!#S$P&P  V_#O$S&T(N    ]^$O&X(L G$#R(P $($T%N :(#S(O  LY#T$P(O #Q#O&S F5#P$N&U  BC#U&O(O  EV\
      #N$O&X(O TD#!$H&O ?P#P$R PS#S$O Ta#R$T(N  KU#P$T&O :8#S&R(N  !B#R%P   >C$T&N(O)S  2_#S&O JI#M$X&P(\
      O M##S$P(O  <!#O'S  S-#O%S      M)$S%S&O(O   :/#S&O )]&O(S Hb#R$P  B/#R$P%R&P  aL#S&O  )R#R&P   PC\
      #O$O(U ]=#K&W -P#T$R&M J:#P'O(T 6'#R$O%R&N'T ^9#S&O  M<#M$U VR#P'R 'a#P%R  =H$O&S(P 4%#U$M  OR#R'P\
       !G#O$P&U   >W#O$S&P(S +b#P$W&O(N)P  ),#N&O(V   $4#P(R IS#R(P  T3#X$N&P(N ^M#U$O&P  1'#R'P Va#S$N%\
      Y&N'R(R)M  K1#S(O Q6#O(S NN#T$P&O QT(R)P F[$O&T  *L#S(O @$#T$P(O  1R$O%S  Da#R$P   H<#R&P  Ga#T$N \
       /(#K$S&U .b#P'R   E!#U&O)P   **#L$S&P(U  9S#S$P&T)M  .>#R&P 6A&R  _%#T&N   ZI#P$R +1#U'P(O)P ;##P\
      %R !1#T$P%P(P   0!#V$O&N  !I#S)O  ^B#P$K(X  0L#U&O(O WW#N&T  MJ#W$L%S&P(N)R     7;#T$P&O [##S$O VU\
      #T$N  @)#N)T b[#M$Y&O(O F@#T$O)P  Q6#O&O'S(S %a#X$O&O(N 2a#O&S  K5#R(P    =.#W$K F(#S%O   6I#U$P&M\
         b.#N$T  H_#P&S(O ,1#U%O&O  UH#T$N $A#U&O'O  ?:#O$T&P   @E#O&U(O XJ#O&S  XN#K$N&T(S)U   H$#T&M(R\
       WC$O%O&V(N)S  4&#S$P(P IJ#R&N'P)U  0Z#R(R)O UA#Z$J%R(O)O ^;#M'U  SG#N%T QA#P&R  9?#T%O'P AE#P$P(R\
       1a#S$M&S(P    J6#Y$O(L)P &]#J$S&V   ,+#R$P  ;9#O'S QO#O%T %V#P$R :4#U$P'P(O  8>#O$N&V'S(N AT#M(U \
        BW#S)O :K#V&N(O -##N$T [S#O&S  JC#O$S  5F#O%S  ^H$S&O /B#R$P    27#M&U    5'$S'O  OP#R&P  DD#O%S\
        *F#O&S  #X#S&O  =Q#J&S'P(V  Ma#P$V&O(P   bX#N&R)S :Q#W$L&O(R  @M#M$N&V(S @O#P$P&M'S(T)R 1Y#O$O(U\
         _L#T$N  2[$O%S 1##S(O  UQ&P(R  VX#O'S WB#J'R(W  #8#U$O&O ?B#R$P&R(P   :Y#O(T)P   W;#T&O(P )W#U$\
      N&N(S  PE#T(N  AH#O$P&T  ^Z#V$R%P&J'S(P)R ']#T$O'P  =X#R$N%S&O'S(O)R  +Y#O%S  V?#T$O&R'R(O)P  TJ#P\
      %R   RX#S$O D)#P%S&P PA#R(P  -H#L$R%P&W  _?#O&O'S(S T3#O%S R=#O%S +E#U&M  <@#M$W(N   TO$S&O     62\
      #U$M Y0#P%R&U(N   @+#P$R  ^@#T$L%V&M'P(O)T   >T#R%P ,$#S$O&O(N)U  (=#R$P 7E#N$P&T ^;#R$R(O    ?T#S\
      $O ;=#S&O ;=#N$T  -D&P   X+#N%U&P  bZ#N&R(S   LU#V%M&P ,B#O&S  '!#S$O Y!#W$O&M      TW#P$T(O 6a#S(\
      O <]%P'R  aF#S$O 70#P$M%S&P(U Y7#T$O&R(O RQ#N'T M`#P$R   `a#R%P ,L#S&O  8F$U&M  MV#S$O(P   J`#P$R \
           $I#R$P  F)#R$P  aW#V%O&N'T(O <(#N$S 0=#U%M 6[#W$M(O  C3$S'P  ]S#S&O AC#P&N(U  ]X#R$P   ]N#S$O\
      %R'O O0#P$V&N(P ]K#S$O !C#W$L&P  QX#T$P&O a3#S&P  CT#S$P&O )E#S&O  Y(#O(S    #.#P)R   aJ#R)P   #/#\
      R$P    '(#P%T(O  P6#T$S%P&N !S#M&U  U2$S(O N!$S&O GZ#R&P @F#P$S SP#R&P  UA#O$M&V [-#R'P  5_#V$N&O \
      AK#R&R'P)P  U%#R%P 33#S(P)P    aU#N$P(U  _?#R'P  IB#S(O M>#S&R(P)O ='#S$O'P  [)%S&O  16#V$O%P(O IM\
      #U$R%M&V'W(I)M   C9#W$N&N 0]#N&S'O(T  Q?&O'S   $!#S$O  JN#R)P a3#P&R a.#S&O  A.#O$O&U B+#P$R    HK\
      #X$N(M M(#O%S N8#S$O  F<#R   0W#R&P  b1#P$O&T b3#R$P  F^#S&O #D#R$P 7B#S&O     C-#K(W  bP#T$P(N)R \
       Z?#U&N(P  <7#P%R   E+#R&P @U#N$T   +8#M'U  -8#R&O  YB#P&P(U)P 9[#O$U(O    ?O#S(O    33#U$O(O %J#P\
      $S&P   K7#S$S(N O=#S&O  [6#P&R ,7#V&N(O  8/#P$T&P(P   7M#T$O&N(R  'F$M&R(T   ?!#S&O BR#R$R&P(P  9G\
      #P%S&R(O *,#N&S)S  ()#R)P (<#O$N%P(V)R b(#S$O   (2#V$L'S)P  FB#T%N  M@#T$P&O  _a#P$O&V(O )O#N$P&U \
       T'#R$P%P&V(M  S$#T$P&O )N#S&O NM#N)T   `O#O$W(M  M8#S&O    4;#U&P(M  P/#R$P  9b#O%S S&#M(U L7#P$P\
      'S  BN#M&R(S )/$R%U&M(P ;)#S(O &=#U$M   FT#R%P  a7&N(T  <]#J$Y&T(N  `G#S$O   _D#R(P GB#P$R   MW#N$\
      R(S ZD#P'R  (5#R%P   V'#L$X&O 18#R&P   .B#P$T(O a,$S&N    &K#S%O !W#V$P%M&O(P)R  M_#T$N%U&M(R)P   \
      ^.#R&P N4#S$P%P  %!#O)S [)#R$P  X9#N&U(P V.#S&O  'b#S%O (b(P)R   =$#P(R  W1#S&O  b1$S(O Y9#T$O(P  \
      J7#S$P&P  DZ#N$R%S    X&#S$O(P SA$P'R b=#R(P  Q'#S%O I4#M&U  4*#P$R%R&U(L #*#R&P(R  ^D#P$N%S&S'S(O\
        J'#P'R  +3#P$P&O'W(O)P UB$S&O  70$M(T B<#U$M&P RZ#U$P&M(R I&&M(U  97#S%O  Lb#S%O  6,#S$O  I6#R%S\
      &N  *.#U(O)O QG#S&R(N  O[#R)P $-#S(O <I#O%S  G/#O$T&P 0B#T&N   -T#P$R(P  07#U$O(O ^S#O$S  S,#P$P(U\
      )N :*#P&R   M7#S$O !'#P&T(P F'$S(O 8/#O$U&O  _^#R$P (M#H%Z <H#S%O'P XL$P%R   @B#L$X&O  SK#S(O  $V#\
      U$O(O  :`#R&P   '6#R 9>$O&V(O  .>#V%P&O(P)O 8W#N$V(P Y.$R&P V^#M%R&T  aF#R'P .@#V&O(O  *'#U$O%M&P'\
      P(P)V    `O$P%R MY#M&U  :##N$U(O ,L#P$P%S  K,#X&P(K &b#V$O&N(P :<#U&P(N  QO#S$O  P9#R&P  4]#P$P%S \
         C[#R(P  Y4#N$T   -$#R&P  NR#U&O(O $A#R$P  8^#O$S  <O#N$U&P   IP#T&N  /;#P)S  7T#P&S    >8#V$N&O\
      (R  BJ$L%O&X W,#W$M&O    A5#S&O  UF#M&U  DG#S$O 1K#M$P&P'R(W SR#P$N%S'R)S   '#$T%T&O(M  .Y#O$S(P  \
       SW#N$U VH#U$M&P'R(R)P  UL#O$S U/#R(P    Pa#M&U  @0#O'S _C$P%T&O  T&#S$O  OD#S&O  A:#P'R  XU$M&U ,\
      @#O$P&P(T  3.#U(M !]$S(O _C#P$N%T  2B#P(R  I=$S(O BF#L'R(U   34#R&P ^`#S$O  C-#N&T    8a#R%P 4I#S&\
      O    OU#V&N(O 1+#T(O)P  <a#N$O&S(S ?9#N$O&U LB#M$Y&P(M /+#T(N  OW#R)P =P#S&O `4#T$N aV#N&T  69#U$P\
      &N(P S1#P$P(R  Y<#R&U(L    S%#R&P TX$N&T C+$P&S(P   KR#P%R P6#O$S <V#O(S    Z]#S&O ;X#N&T 0N#O$P&T\
        #E#P%R   8;#O%T&P +&#S$O   4W&O'P(T  =>#N(T  RD#S$P&P  %(#M$O&U(S 5W$S&O Y[#P'R /R#T'P)O  ;@#P(R\
       L4#O$P(T  F2#P$M%S&P(U   ID#O&L(W Q<#N&N(W G%#U&M *K#P'R <b$O&S  SX#O'S >6#S&O  KC#L&W'O Z6#Y$K&P\
          NZ#S%O 8^#S$L%V&N'U(N)R  2S#P$P%S&T'O(P   +b#T&O(P   ^D#U$P%S&K'R(N)T U`(O)S   ZB#U$P&O(P   _+\
      #S&O 0G#S$N&S  =Q#J$X ?,#S&O  @W#S&O  9/%S&P  &@#O$N&O'P(X)R *a#T$O%P  X%#T&P(O   GA#R&O'S(P MT#R$\
      P ;V#S&O T(#S$O   0&#V$O%P&O KO#S&O   b&#U$O%O&N(R)R   A_&P'R ^=$S&P    S2#W$P&O(N  `7#O$R&P'U(M)S\
       8:#R$P&O(S PN#R(P   WY#S'O  .K#O$S  8C#T$N&P'R  +R#S$P&P `Q#M%U =A#P&R ?[#O$O&T'R ((#V$P&M  V9$P&\
      P(S N7#T&N  ;>#R&P  (*#R'P  9R#P$O&S AT#V$L 9a#T%O&P  .P#P'R N$#X$K%U&N'R(M M-$O&M(W BW$P&R R?#M$O\
      &S(U KW#S$O%R'R(N  /:#R&P #2#S&O   N8#R&P    0%#R$R&P  UV#R$M%U&P 2,#V&O(O   K=#S$O  -;#R%P ab#T&N\
        0##S'O  4E#R(P :6#S(O  T`&R(R)O   Q<#T&N  @b#S$O H3#S&P   _C#S&O IH#O&S +@#S$P%O&U(N M[#M$P&T(S \
       02#O$R%N&V(P   &H#R$P bA#N%T 9-#R$R&R(N FV#V&O(N  -]#R&P 6>#T&P(P  ,M#U$I%P&X'O PJ#U$R%P&N'P  PT#\
      S$O =4$V&N(O  H'$S&O GI#M(U  ^^#O$U&O  -%#R(P  F/#S(O   JP#X$O&N)O   1D#S$P%R(O  &M#U$O&P(P 9B#R(P\
       UW#P&R XQ#L&W(P   0=#P&T(O -X#R(P $U#S(O  !'#S$O%R'S(N)R  9-#R&P  9%#O$V(N 8D#U&N(P   ^]#N$P&U(O)\
      S GE#R&U(L  ]P#S$S&O(O  -J#S&O  a&#S&O   7%#N$T  $[#M$W&O  Y&#R(P ^A#S$K%N&R'V(P)T )8#N(T   DV#R$T\
      &M V6#R%P  <;&T(N   1C#T&N <@#O'S  b@&P'S 25#S&O(P  1:#R(P 8:#R&P  >S#M$P&W(O)R `M#O%S  S,#R&P   U\
      E#R(P   37#O'S *C$O&R     %)#V$M'P b=#R(P  :N#R$K%O&P'R(R)V Z<#X$M&P(O 04#O$S  <V#P$S(P    >]#R'R)\
      O   VD#P'R  RB#U&O(O  )@#O$P%S(R Bb#R$O&R  ZU#R(P ./&S(O ?9#P'R     6O#I%M&X'S(U   9H#L(U)R  PE#N$\
      T @C#S&O b`#N$O(U  2_#P'R  -9#O$O&P'O(X)P b.#M&S(T VP#P)R   /T#S$M&U(O  K;#R(P  11#V$M&O T<#M&L(Z \
       2V#M&U O7#T&N  aL#T$P&O  VD#M$O(V D2#R&P'R 28#R&P   (R#S&O   S>#O&S'P  46#R%P   PC#O$P&P(U   +]#J\
      $X  /D#S(O  J=#R&P'P(R (B#S$P&P  Z6#M&W(O  DN&S'O N($P&R   X%#N$T 8S(P)S  7A#S$O   QY#T$R&M  *8#Y&\
      J  /8#V$N&O W0#N(T  J(#O$S   QY#S&O *8#T$P&O (,#S$O%R(P  )]#U$N&P'T(M)R C2#S$O L3#P%S  DW#N$N&Z(N \
      J-#O$S a2#R$O&O(T T'#W$O(N  +S#T$O&P  V3#S$O&R'T(O)O =K#S$O  VT#S&O  U'#O&S  P2#R'P F[#R$R%O   C_#\
      P$T(O /<#T$O&P _%#S$O 3)#S$O  98$O%M&R'S)S   (,#L$V F+#U&O(O :1#R&P bW#S$O     IJ&O(S 1V#T$O%P   V\
      3#S$R&N 8]#T&O(P >Y#O(S  )_#J&R(V  @(#O$S   ++#U(M   Q-#R&O   ,.#M(U   JX#P'R 6&#N$U&P !X#N(T  `N#\
      P'R <'#O%S   Y8#N&V(P  $8#U$O&P'O(R  ><#P$O(T 3I#P(R  b!$O&S  &H#N$O(U   V:#T$L&N'S(U  $b#T$O&P  W\
      R#S$O >[&R(P  )E#U$O&O &C#T$P&O V@#R$V&N(N  EU#O$S DF#P$O&R(S bQ#P'O(S  ]T#M&U    UO#S(O  M+#R&P  \
      !2#V$M&R(O M?$O(S UR#T$O&P  _##P%R 1<#L&V  BG#O$S AR#O&R(R   VC#S$O V<#L$O&Y(O K]#S%O    7Z#M'S)S \
      W.#M&S(S ZH#K$V)S  V&#P(R D1#S$O  D=$R&P(P WC#R$P b,#P$O&T  ZO#Y$P%P&R(L)P K(#L$O&R(W  J&#N$T  %Z#\
      O&S 3Q#P$R  71&S(O   Hb#M$O&W TM#L&Z'T(K W_#O$T(P   Gb#N$T   '7#S&P(P)P   *S#U%R&O'P(O  QL#R&R(O E\
      /#O%S  6`#L$O&P(Y ;A#S&O  !Q#L$V C`#O$O&W(P <b#J$R&X(P    Z@#P%R N3#M$R&O(V _=#S'O(S)O  01#R$P A=#\
      U$O%O 0=#T&N  YD$O'S  8R$R&P LC#R&P  40&P(R   :##U$O%O 1J#O$S P8#O$U&O N3#T$P%P&P V<&R(P)R  '[#O$P\
      &T L_#O$S XI#R'P   6)#P'R /Y&N(T :<#N$T  =.#T$R&M   M)#R$S&P(O .C#S&O 7F#R&P H'#R$P   AX#S%R(O 8J#\
      R$R&O(P )8#O$S  ,[#R&R(O   X9#L$T&V(N  %1#R$O&P(S    :V#N%T 3?#S&O ,:#P'R  XF#V$L  !Z#R$P )L#R$N&P\
      (T `V#O%S   9)#Y$M%S&M(O   =.#R$W&L(O  P@$N%T =M#S&O  Y@#O&P(T   ;F#S$O  *`#N%T +6#O$S  ZX#J$R%U&O\
      (U XL#U$P&P(P $##O%S <&#V$P&N  `%#N(T  2,#O$N&V %J%S&O ^2#S&O  Z8#P$R U=#R$P   b-#M$X&N O2#R&P 5+#\
      T$O&O  ^S#W$K&S(O  `=#W&K   /J#U$O&O UR#N&P(U  9D#P$O&S 51%O'S 6S#P&R aT#R$P  ?<#N$T&N(S [*#S$O  5\
      ]#V&O'P(P  !<#N$V%R'N _I#L(V   ?$#O'S  X8#S$O UE#R$P  %]$M&P'V  97#L$V&R(P  .7#P$R H?#R &1#T$N 6/#\
      S$O V2#R$Z%R&K'P(M)R  RD#R'P  -8#S$O   <)#T&O(O  .Q#O'S  !;$S(O   JW#R'P  8I#[$M&L)P   A@#S&O    ?\
      1#U(M _D#P$P(S  1L&O'S  7.#S&O  V+#X$N&O)O LD#R&P  O.#R)P   ``#S$P&P'S(O   ,&#O$U(P  ,6$O&U(O Y[#U\
      $O%P&P &b#V$O'R(N  *W#S$O  !0$S&P'S(O)P  (W#W$J&V'P(M 7-#T%N   ^b#V$M&P  I##R$P #W#S&O  PL#V$O&N Y\
      3#R&M(T @%$T&N  ??#Z%R&O'N(O)N V%#R&P (*#N&T  ]3#N$P&V(P   ];&S(O Y_#T$O)O RJ#P$S&P   &5#S&P(O ,9#\
      R$S%P&P'R)O OO$O)S 5H&P(R  b;#P&O'T ]Q#U$M   T2#N$N%P&X  $X#S$O &=#O(S  26$S(O 8##R$P%R&P'S(O)P  +\
      T$R%R&P'O     %F#U&N(P /(#S)O 69#X$K(P  73#R%O&O)S [7#S$O G^#N$P%S&M(W  -@#N$O%S&T *K#S$P&O  U.#M%\
      U :7#T$L(S (&#S$R&P(N  ]3#P&R 'K#M&W(P )/#R(P  'J#O$V&N WW#P&N'R(R)S  A;#U$N%R&O >E#P)R    $%#U$O&\
      O a@#O%S     bB#S$O   6B#R$P *%$R%P  XY#S&O  7P#N$T  H6#R$P .5#L$S&T   4?#R(P `0#R(P !/#N&T  :T#T$\
      O&P -N#R&P   aD#N$T ]I#L&W(P  4$#U$O%O 0b#b$N%R&I(J 4.#S$O 8E#R&P(P)R KH#O$O&T   !2#N$S)R  9M#V$N(\
      O   4Z#U$P(N  ./#S'O YF#M'U  !_$O(S   5^&P'R  EO#K(V)R ^/#N$R&R  *^#M&U   )S$P&P(S   Q:#T&N /b#V$P\
      &O(O  +>#R'P   AJ#S$L&S'S :A#S$O  R8&O(S  8?#P$N&R'P(V GB#S%O a7#N&T   :F#V$M'O %-#O$U(O ;/#R$T&O(\
      P)P  Y!#R&P  #P#S$R%P&O'P(S  ]?#L%T)S  :b#V$O&N 07#N&S'R  U*#G$Y%O&R(S X6#R$T%P&N(P  :+#P$T&O Q$#O\
      $P&P'O(W  R5#P$R&R(O  UH#Y$H%O'R(T  2=#S$O %:#M&V(P &M#V$L  2`#W$O%N&N(R V3#R$O&P(S UN$S(O  +Q#S(P\
      )P   &$#Y%P&S'L(N)P  D?#T&N   QM#O'S */#O%S     G-#T&N *F#N$U%P  C,#N&P(T !=#S&O aD#O'T(P   4b#Z$M\
      &K T%#R(P IO#S$P&P `a#N%T  LN#R$T%N&P'T(M   _(#T$N  T;#S$P&P  _>#O&R(R  C&#M%S)S ^5#S$O  Cb#O$S&P \
       .b#O$T&N(S  4E#S$P&S(O  JS&O'S  `(#R&P NX$O%S  H0#R'P ,:#O%S b8#W&M'R(O   >X#T$P&O LS#T&P(O  B?#S\
      $O&P   >_#N$T RW#R(P #S#M%U 8:#R&P  +1#R%O  QK#M$P%T(R [^#S&O  %I#O'S &R#P(R  O@#R%O  R*#R$P <0#M$\
      V(P   NB&O(S $L$R(P  (<#N$T ,!#T(N ?`&P(R  1L#O$R%R   `W#M&M(Y $##N(U  X##T%N  ;.$S&R(N >.#S'O <@$\
      P&V(M   `B#M$S(T    H/#O$P%V&O(R @8#U$P&M  NL#P$M%T&O'V N2#P(R  7?#S(O  ,[#M$P&!'M(P   a^#P(R     \
       Z2$V&M'P(P NZ#S(O  ?3#I$R%S&W(P AK&S(O [!#V$N&P  &U#S&O SL#S$P&P  2%#N&U(P  RY#P&P(T I6#R$P%N&P'T\
      (R)R   *a#L$N&Y bP#S&O    F>#T&N D##P$R  ?H#P&T(O  K$#U&O(O K>#T%S&P'P)O  3G#N$O&U G=#O$Y%O&N 0;#W\
      $L&O  Za#S$O&O(S  4X#S%P&O 5J#P$S(O  #3#O$N%R&U  1F#O&R(R H6#P%O'T)R    XV#W$M(O MJ#P&O'O(U  !5#T&\
      P(O  +:#O&P(T 65#O'R(S LD%P&R     YW#O&T(P _7#[$L%P&O'S(L  R_#N$T&P'P(S  R&#P'R MN#U$P(N FW#P&S(O \
        *,#S&O  <Z#P&O(T  ]Z$P&S   a'#M$R)T  PF#O$P&Z(K `V#O%S )7#R&P  _Q$O&S(P  &I#S$O&O(S A=#R&O 5J#S$\
      R&O(P     H:#R)P @2#P'R D8$W&O(M  1##S'O !+$O&R'S #T#T&P(O   #S#S&O  F0#Y$L%P&R(N A8#S(O Y$#O%S ?(\
      #R$P  Cb#R$P D]#S$O  !V#J$P%U'R)T  9`#R$N&T(P HT#N$W&P(O IJ#R$O%P&T(O  (`#T&O(P RQ#R$P  V;#N&P'U U\
      /#R$M&T  #?#P$R   ?1#O$T(P  KN#U$L&V'P(M  9L$P&V(N  GN#N$V&O  ;/#O&U(O &2#P'R ]3$R  BM#O$M&O(Y   W\
      ;#M'U MF#O$T&P  C`#K$T%P&V  /L#S&O B&#P&R CH#R$O&U'O(R)O  O0#P%R  ZD#V&N(O BN#O$T&P  H*#O$R&P(O)T \
       II$S&O *H#O'S 0@#P'S(O E>#P&S(P  K0#P$R O!#O$S  B'#O$U%R&N'N(S !5#S)O  6S#R&P ^2#K$O(Y  =>#R$S%O(\
      P -'#S$O `;#Z$L%O&O  <8#L%V 3/#R&P  VD#N&U(P >Z#O&W(M  ;Q#S&O  /H#S$P(O  DM#R$P WJ#T$O&P  X!#S(O N\
      )#S$P%R&O $7#S&O ;Z#R(P -^#O$T&O    ,B#U$M  DJ#O$T&P  _%#R$P%R&P  JB#N$S&R   DT#S$L(T ?C#P(R  5'#T\
      $O&P(R  `7#P$R   a0#P$R  S^#P(R   :T#R$P P!#V$O'N P3$S&P(O  $I#O&P(T ]K#S(P  5I#W$P%P&N'R(O  F[#P$\
      U&N  8<#O$S   U,#O$R(R   I^#R$P  >Y#U%O'P(P [a#T$O&O <K#P'R  ,N#P$S%R&O BY#T$O&P M7#T$O&O SW#R)P  \
      _:$P%T&P'S(P)N .]#S$O  QR#P$T&O  60$S&O  H4#L$X%O   BF#S(O @8#L$S%O&M'S(V)T   0J#O$O%U  2)#S%O  IY\
      #P$T&P K3#S(O  M_#O&T(P   P!#P$O&T >(#N$T  <U#T&N   )D#O$S  K:#T%P&O RC#N$P&S'S  KK#S&O  <R#O$V%V&\
      L(O b/#M&O'V(R  K!$N&P(U  *N#P&R 39#R$O%R&N'S   U<#V$L KE#S(O  &:#R(P   01#O&O'V(O  H*#[$M&N(N 1^#\
      M%S)S  VW#O$O&U  A_$S%R&N %7#G&[ Z-#R'P  9U#U&P'P(P Y1#P&O(T  aB#T$O&P  >I#M&U  _9#U$O(P .P#N&S(R \
       3N#P%R AA#P%R  U##V$M%S(O)P VU#T$P%T&N(N O;#O&O(T 8`#P$S&P  )F#R(P  @S#S$O #)#O&S   @@#V$O%M&N(U \
       A<#R$U&P(O)O  _4#R&P JJ#N$M%S&V   B'#R$P  M.%R(P [I&R(P   '_#R$P  _A#L(V EF#R&P    &@#R&P .Z#P&P(\
      R /H#M$P&T(S _Q#P$O&S(S  (Q$S%T&P'P)O  &0#S&O     +(#V%P'P(N  ']#P$R  .O%S&O TA#S$O  Gb#P(R `/#O)S\
        AR#R&P  27#R$M&V(O H7'T(O)P Q[#P'R  E&#R$P P=#T$O&P b##P$T&O  X=#U$N&P ?I#O%S  ?!#R$P O(#P$P&T(P\
        M]#P'R 6J#O$U&O FN%V&O(N)P  4X$S(O  EH#T$P&O RX#T$O&P  1*$O%S  aR#S&O'P    FZ#S&O  S.#T$O&P  $($\
      O&T(O T?#O(S %X#S$O  3Q#S$N%P&T'R(N)R @%#R$P  `X#P&P(S $O#O&S  !'#R&P 8+#O$V(N +T#O(S ^1#S&O /%#P$\
      S&P  8)#N$T  @*#S(O U3#S(O F1#S$O  b_#T&N   M6#U&P(O)O #V%P)R  &M#O$S  *6#T$N A7#R$P    N[(R     -\
      =#N$P&U  3Q#T$O&P  A]#S(O aM#N&V(O Gb#T$O(O  XA$P%R   >.#R'R(O C4#R(P F4#P%U&P(O  ^8#U$P&N  L8#S(O\
        @5#S$O  a]#N)T 3N#O&S G(#S$R&O(P 5##O&S T&#T&N  @S#S&T(K)R  ]A#S$R&M V]#R(P  TN#S$O  Q+#U$P&P'P \
      UR#U$N(P  E]#O%S   `+#P$R 0W#O$P&T   Va$[%E&X'K(V)L   O@#M$V&P  R[#S(O J&#P$O(P)U #R#O$U&O  K4#P%R\
        JL#R'P  @N#P$P&R(R F%#S$O O@#V$S%P&O(O)O [U#O$S  L/#R$R&P(O  8^#P$R  M6#S(O  :H#R)P YN%S&O #-#T$\
      P(O  J'#M&U -;#P$P&V(N  %Z#S$P&P WM#P$O&O(V   R(#N$V&O ](#U$O&P(P   U=#O&O(U  b`#R&R(O 1(#N%T A[$O\
      &S  ZA#S&O $a#R%P  Q4#U&P'O   W.$T&P(P   X'#T$P(O @=&R(O  PK#P&O(T )1#R$P  ;b#M$S&S CH#N$N%T&P'R(P\
      )T  HZ#O%S M]$R&P ;Z#R$R(N  $)$R(P KY#L(V  :<#P)R   )C#R$N&T(P  *3#S(O B7#P$O(T  57#R(P M[#O$S  ,@\
      #S&O  50#O$T&P  .!#N&T B.#U$R&N(O ,`#T&P(O   -*#R$P EL%O&P(S   MK#R(P  `&#T&O(O   KQ#S&O  XR#R(P  \
      ^A#S(P)P F<%O&S  @>#T$O&M(T 3%#O$T&O(S   !8#R&P   K%#T$N  AR#J$W&R'O(R )8$R&P     P1#T&P(O W`#T$O)\
      P H4$P%R  ;T#O(S    RT#S$O  6-#R$N&T(O I.#O$O&O(W  'B#P%R ES#R&P(R 8L#W$T%P&O(K     ZR#P$R  >!#S$S\
      &O(O  Ba#S&O 2R#S$O 5I#[$H&P L@#R%P  C!#N&T 5^#J&R(W  *K#R$P   ;5#M&U(P OZ#S$O  I/#N%P(V 74#O&S  ,\
      /#R&R(P <0#T$P&P 56#T$O%P P&#U$S&L(O  6^#R$P 3a#R&P HR#N(T  *]$P%O&P'U(S)O  /.#O$M&W Y)#T$O&P  #]#\
      S$O  Y3#S(O  4$'P(R 8B#R$O%R    07#N$N&Y(O  9C#N'T  [(#S$O&M'P(T)T  M?#R$S'O)P ZQ#M&U  P+#U$O&O IV\
      #R$P   Z##L$S%T   K[#V$N(O   'V#W&N(N @=$P%T&O  &a#P%R FN#O$U&O  (%#R$R&P(P  5B#S$O  Yb#S$O%O&T'S(\
      N  N0#W$N%T'M(O    6F#S&O 88#S&O &U#R&P   Y5%S&O ^0#L&O(X MF#P'R  Q)#W&M(N ]R$R&P JW&P(R  (W#V$L  \
       36#T$R&P(O)O   4!#S$O  /*&N(T  'K#O)S 91#N&U  -[#O$L'R(R)V @G#R$P&S'O  G6#N$S&V(N /W&O(S)R  PH#K&\
      Y(O  ?:$S)O $>$O&V(N  O.#V$O&P(O ?W#S$O 1C#O$V&P(O  [b&O(S  5/#J&L(!  E!#R&P %N#R$O&R'P #+#O&S ?=#\
      T$O&O    :T#R&P 1T#O$P&O(V YH#V$P&O(O +^#S'O  IV#W$R%M&N(S)O ZE#M&V(P  I`#S&P(P 3[#R$P 9)#V$P&P(N \
         I8#Z$M&O'O(O  ]V#P(R  /Z#T$P&N(R X$#N$S%R  *,#N$S&S(P    GD#R$N%T(P ;8#V$T&S(G    ^(#P&O(T D9#N\
      $T XJ#P$O'T MC#S%O  JX#T$O(P  P7#M(U  )*#O&S Y>#S$O(R I/#P)R  _Y#T(O)P --#P&R QH#S&O <$#M%U 0=#N)T\
        ]1#M$O&R(V  6N&M(T)S  ;F#S$O&P'T(O !Y#U$O&P(O   6=#S$U&O(M  +I#L$W&P  DV#S$O  M%#W$O&O(P)P  K>#V\
      $O&P(O   OU#M)U  TY#P$T(O   ;H#T'P(O #(#T$L&S 7]#V%N(O  %:#R$P C`&O(S  '[#R(P !P#N$T  _`#O%S EF#N$\
      R'S  DV#O(S Cb#P'R  @A#P$S&P  *?#S$O&P(R  =Y#N)T ER$T&P(O 2E#O$S  BI#R&P  TE#S(O  J9#R$N&S(P ?]#N(\
      T  7$#R$P   1N#R&P  [6#P$U&P(O  (T#S$P(P .@#S$O R&#S$O 4&#T$O'P  D&#N$T&P =`#T&P(P  W:#P&T'P NH#P$\
      S&P(P  J`#S(P)P 3W#U&N(O &]#U&M   ]E#L$V  &_#S&O ;N#R&P +^#O)S   ]6#S$O&S(O 34#P$O&P(U  ]D#O%P&S'U\
      (M)R   -Q#T$N >>&P)R  OP#S$N&P(S   ]##L$P(W  0@#T(N   0A#M'U T`#V$O&P(O   )`#S$O 50#L$O&U(T  6M#S&\
      O b@#P%R  RR$M&S(S  R##S%O a=#R(P  K0#S$O&S(O V0&N(S %^#V$P&L 0I#K$S%P&V'S(O KV#R'P  &#$P&P(R  @K#\
      P)R %7#R%O&R(N)S  -'(P)R TF#K(S)U  V7#X$N&N +H#P$T&P'P B,#S&O 4Z#O)S  JD#T&N  0G#R&P  23#O(S C#$O&\
      R  SW#S$O M;#R$P  8;#S$O 9;$R&P P<#T$N Ja#P$P%T  <^#U$N&T(M    6a#T&P(P b5#S&P(P   UV#R$P R,#O$R&R\
       )G#P$S%T&P(N  FD#S$S&M Z##U$N%P ZV#R&P  0]$O%S *P#S&O 7Y#R&P   A!$O%U&P'P  O]#R$O(R :0#K$Y&O  B'#\
      T$O(P  HC#T$O(P 6G#R&P  >R#L&X(O   :K#W%M&O DA#T$R%R&M(P)R Z>#M$U   _Y#P&R  1:#M$V%R&P(P     <S#U$\
      M 2G#R(P   <T#P(R (9#T&P(O P)#S'O >M#S$L'U(P)P   #'$O&T(P 46#M%V&P  +6#P$O&S(S  +O(P)R  @[#O&T    \
       .=#P'T(O     TK#S&O  CN#O&T(P  3&#S&O   Lb#K$Z&O(P  ,7#T$M%S&P CO#P(S   XX#O(S  +@&R C^#P%R ZN#S&\
      O KP#N&T   ?:#O$T(P  :9#U$O&P(P RE#N$S(R *H#M$S%U&O(O)T  L>&S(O #E#R&P ?C#P%S&P  W>#R 66#U&P'P(P)P\
       B8#R$P 7M#X$M&P(O   1[#P$T%R(O >O#O'S &A#O&U(O   *(#T&N  S<#T$P%P'R(N +9#R$R%P(P  53&N(P)U  6!#T$\
      P(P  bG#R&P 0%#P$R [*#O(S  aY#L$R'S(S  -D#R$O&R  a/#P'R %##S$O =a#V&P(M  (P#O&S ZC#S$O FF$S&O  XS#\
      X$O&O(N 4##S$O  F/#S$P(P  ZX#O%S (Z#S$O&P '9#T(N      +K#L$V G4#P$S UA#R$P aW#S$O   /a#R(P Q>#U$R&\
      O'M(S 6(#U$O&P(O  39#R$O&W(L  ST#S$P(P )=$P&S(P  JM$R&P  `)#R&P    C[#L&V(O)S RB#S(O   .!#Z$N&N(N \
       SH#R'P O8#P'R    >[#U&M FI#T&P(O     P%#L&X(O 01#P(R ?0#W$O%T&N'M(R SQ#T'P(O    K;#S&L(S)R  /J#R$\
      P%R'P  G7#V$O%P(O  ]?#R(P Q1#R%P 86#P$M(W  P%#O&S  <^#U&O(O !7#S)O   ^O&P(P)S   Z^#S%O .<#R&P   @J\
      #M$S%U&O W>#P'R S)#U$O(O .!#R&P ^[#R&P  K9#R(P  T>&R(P  +V&U(N)P   4[#S&O  Y5#P$O&T  U,#U&M PD#O%S\
        ?!#P$P&S X5#H$S&Z(O   W`#N&T   [b#S&O   MV#R$P $6#S(O  AP#T&N  T7#J$P%P&Z(R  I`$O(S P&#N%R&R)R  \
      C_%T&M [X#S&R(M  5A#R$P  @9#P$P&T(O  K!#O%S W@#P'R 8_$L&R(V <<#O$S  2=#T$P&P(P   FR#O&U(O >-$R&P  \
       V3#S$O  S'#L$X&O    $C#R'P .4#T$R&O(P G=#O$O&T'R    @I#O(T :?#O$R&O(S A4#R$S(M    /V#T$N  3?#T$L&\
      T(P  *E#P$P(S  </#S'O  %K#N&O(W P8#U%O&O  Z!&O(S    6a#S(O  .3#S%O  ^F#T$M&U(N  @;#R$O)R 3?#R)P  C\
      /#R$P (A#R$O&R  (B#V$N&O ?O#R$P  Ea#O$U&O  <(#N&V(P -J#R&P   #9#S'O  @1#R$S&N(R  VO#T$R%O'T(I)T   \
      a:$O(S aE#M$V&P     A-#W$M(O X<#O$S  4R#R$N&S `=#T$N   8L#T$O&P  W4#R%P  Ha#M$O&V'S(P  Y$#R&P  =@$\
      J%P&R(Y  G]#T&N  L;$O&T(P  #1#O&O(T 2`#P$S(P [`&U(M  0A#R$P)R    5E#N(T  ,>#N$S&R H[#O$P&O(V  N[#P\
      $T(O    E0#O%S a:#S&O  [B#T$R&M ^]#T(N a[#T$M'O(U ,R#S$O La#O&S Y/#T$O(P  GW#Y$J%U&P'R(M)O HE#R$P%\
      R =5#W$R&L(O  MN#S$O  ,@#U$P&P(O BF#S(O  S,#O'S ]E#W$S&M(L *0#S&O QY#T$N%O&V'O(P  _0#R&P DW#P$R !F\
      #P$P&O(V   0O#N&U(P !4#O$S C<$P%R   P.#V$N%O  H0#K$]%P&O(N Z=#R%P 2O#O'S    A6$O&S %?#R$T%P&P(P  ^\
      &#S'O %6#S&O    aX#T$N  $4#P$O&T  KI#O$S 4##U$P&K(T  OR#O$S  4b$O&S  [O#M&U WF#P$T(O  /H#N&P(U  R9\
      #L%V HK#U$N(P  16#R$K&X(P  /O#P$T(P PH#R$M%P&V)P     &I$P%P&S ]5#R&P    EK#T%N  8V&W(K  M%#T$O O@#\
      R&P  >8#P$N(U  %5$O&P'T VX#O&T(P ^_#O'S CZ#N(S    /N#T$P)P  7##O%S  `8#O$R%R  R4#P(R RG$O&O(T  6%#\
      R&P Ob$O&S(N)T  7)#R$P >X#S&O  >6#P$R  :A#J$V%S&P(S)P  <X#S&O   &$#R&P  bL#P'R  8F#S$O  E)#O&S 2.#\
      O$U(P &/#O%S PU$K&W(P  T/#P'R  J(#O&T(P  'S#O$P&P(U W^#O$V&N 8^#R$P  S!#R)P  T[#M$O%W 2(#S(O  &M#S\
      $O  b^#R(P ?)#P%R 4A#R&P  ([#N$P%V&O'T(P  Q>#M$V(P  $3#P%R bX(P Q@#S$R%R(O)O _)#Z$O&O(L  04#T$O&P \
       *H#P'R 8Y#S%O'P(P)R  7G#U&R(M !Y#P$O(T  SW#S$O   >E$P&T(O  C]$R%R&P'L(V N(#S(O 2O#K$O&S(T)T   G9#\
      T$M&O)T   G$$R(P  a##V$O&O'P (O#O$V&N H5#P$S&P 0O#T$P&O [F#R'P  MG#L$W  ;$#P$P&R(R  X4&P(R  0A$O&S\
        >a#S$O   %&#P$T&O LC#N(T  CS#M$U A@#W&L  D;$P&O(T a/#S$O `!#P$P&S  ?D#R$P N.#S&O   V.#P$P&T(P  ^\
      8#V$N&O  26#N%T `9#P&R  !T#S$P  32#S(O ;!$V&M(P  1E#U%O(O  BA#U&M  #K#N&T %[#N$P&V(P  XC#S$O   Y(#\
      L&U(R  !2#O'S  UD#K$W&P'P(S  9%#R$R)O G^#R(P   Za#I&S(X  7O#W$P&N(O KR&O'S +Q#O(S  3H#S'O NI#Y$O&P\
      'R(K    ;(#S$P&P   <:#P$P&O(U <K#S$O  NZ#O$T&P _O#P$P&T      6`#R$P ^F#R&P  :##V$O&P)P -K#S&O Y0#T\
      &P(O  7-#S$O    [U#T&P(O  >/$O(R PF#W$N&O'R(O   (C#N$U%N&P(S  6L#S$S&O(O 1=#O'S   !:$O%S   70#P(R \
      9,#T$P(O  DC#R$P&P(R 5-#N%P&R(T  *D#R&P  72#O&O(U  -b#K$Z&N  !'#V%L 9?#R&P  LK#U$M%P&P'S  O(#P(R  \
      E(#O$U%P NA#O$U&O ;O#V$O&P(O  [##R$P JM#R$P%S&R(O  SZ#R(P .1#S$P&M(U  ``$P(R [!#R$P 3'$P(R H($P&O(\
      T  Z<#T&N  G^#S$P(P 7[#V$O%N&P'P(S  XK#S$P&P   ):#O%S  .7#M(U /*#U$M   `a#T%O&P  1V#R&P   *`#S&O /\
      *#M&U P2#R)P   2A#S$P&P =E#R'P __#U$O(O MH#L$P&S(U 0W#U(O)O   '^#P$R ;5#U$O&O  3O#U$K%S -^#R$P  I?\
      #R(P >U#P%P(S !.#R$O)R  H9#P$L(W F)#P$S&P RH$T&P(O  :=#S$O UE#P$P&R(S)P   /O$R'P     Y7#S$P&P  O5#\
      R$P&P  *+#T&L)S X>#R&P F.$P%R  !`#T&N  7U%R(P  XG#S&O ?U#T$O&P   99#O&N(V QN#R&P =[#R$O%V&T'O(L  [\
      ,#R&P **#O$T&P [E#O$S  ZI#S$M&T(P  I9#T(N V<#T&O(O  3Y$S&O *^#O(S  YN#M$U  LM#W$N&O(P  &T#J$O&U(V \
      'F#N&T   UD#V&M(O W1#M&U  U5#O%S K7#S%O   U0&S(O R0#U$O%S&M'M(U 0^&O(S  3V#O&S  SA#R&P     1M#T&N \
       H@#P$P&S X&#S$N'R  aT#R$O&P'R  !,#V$O&N  P0$P&S =/#S$P  OX&P'R `H#N$O&R(U 1S#O&N(U  (Y#O%S =S#U&O\
      (O    =U#S'O  -4#U$P&N   ][#S$O 0C#P$N&U  </#M$O&W H7#R(P  >;#N$O&S(T  D<#R%P'P)R VO#P)R   2G#S$R&\
      P(P aQ#R&P NS#S%O +@#T&N  OJ#O%S UX#R'P  IG#R$P AE#P$U%P(O  !>#V$N&O  XF#N$L&Z(P 5*#J$Y&P   W-#J&S\
      (V  .:#T$O(P   ]W#S$T&P(M  9Q#R$P KZ#R&P  _-#O&O(U   _?#M$U%R (X&R(P  S%#M&U a`#T&O(P Jb#N&T   <V#\
      S&O   94#O&S   >_#S&O   9=#O$U&O(R  ;4#S&O PW#R&R(O   #S#R&P F=#P%R ,3#S(O IA#R$R&O  E*$T&N 3M$R&P\
         D.#O%S A1$O&S  HG#V$O(P)O Y-#P$N(U &D#T$O&P Y`%S&O Mb#M$V(O   *b#P$R&P(R 0I#N$T   TL#O$T(P  1*#\
      S(O ?@#R&P UM#Y$N%O&R(M  Z5#P$P&S MX#R$K&V  I9&O(S -R#P&R  IY#U$P%O'P  *T#S(O  M7&O(S )/#S(N    *D\
      #T$P&S(M $`#V$M&O K.#V$M&O  Z`$U&K(R (6#U&O(O #5#O$S  QM#N$N&W'S(O +J&R   '7#S(O   MN#S&O  ^2#T$P&\
      O 'N#P$S(P  Q_#R&P  L5#O)S  --$V&O(O  $(#O(T  /,#R(O  QV#T$O(P 0;#P'R   4E#T$P&N(O)S :P#U$P&O b+#S\
      $P&S(N  +-#O&S  ,=#R$P ;:#O$O&P(V A:#R%P&P -N#R(P   O@#!$J%P&N ,+#O'S   V-#T&P(O  7@#T$P&O   2Z#S&\
      O +R#S&O =G#R%P   NA#S&O     EG#O&S ^U#W$K a^$S%O I0#P(P)S T$#S&O   :;#O$S 84#N$P(U B1#V$K%R&S'O(R\
      )P  T;#S$O)P HQ#M&U  02#R$R&O(P `/#R FM#S&O  !6#N$T   4R&O(S  GC#R(P ?A#M&U   6A#S(O ;T#O&P(T a-#S\
      &O  S6#U&N(P %Q$P&U(N   `8#T&P(O  /.#O%S UX#J$V&S   T8#R%R&O <6#R'P  SZ#O'S ;$&O(S $#$N&P(U  F4#S&\
      O  GA&P'S(P B5#S$O%T'O)O  M]#P$N&R(T  U^#R&P   IJ#T&N  +[#R&P 3>#U&M  1C#O%S  '?#O$S%S(O  ^I#R(P  \
         !2#P&T(O   FZ#O$R  +0#U(M >Q#S%O *$$R%P  E:#Y$O%R&J(R)P  T*#R$P  LL#R$P   P=#T&P'P  IL#N$T  K5#\
      P%R   HS#S$O @T#R'P ,%#K&U(T    ;_#T&P)O  -`#P$P(R  $?#P(R 5T#P$T&P(P  #@#R$P(R  7=$O&S (.#L&O(X  \
      -Q#R$P  $8#N(T ;?#R$O   ^[#P$U%P&O(R N+#P)R   Yb#O$P&U(P ?R#S&N ZX#U$R%P'O(P  JV#P&S  %O#L$T&T $C#\
      P&P(S  G6#S&O  [U#S$O   91#T%P(O Z&$S&O  P`#S$O&T(N  +a#V$N&O >E#U)M   X@$P&T(O J*#O&S     O.#S$O \
       ZW#T(N _H#R$P  T*#S'O  +K#O&S  9_#!$K&N(P M`$P(R  DZ$P'S  K!#S$P&P a8#R&P 1T#S$O(P ]6#T&N  U1#R'P\
       aF#O)S  8Y#R)P  #V%S&O 5Q#R&P  QR#P&R D=#R$P(P  =C#M$O&V  <X#P&S(P   R%#S&P   *R#R(P  <7$M%R&O(T)\
      S M##Z$J&O SR#R$N&S(P  ND#O(S   @,#P&P'S Q;#S(O J0#S$P&O(R 7&#R$P  Y&#N$R&R)R KK#O(R  V-#S&O   >>#\
      T$P(O  %Z#S$O /7#S(O  9O#U%M   !.#O$S  *%#S&O #F#P$R D?#R%P 5C#S(O  WZ#R$P%O'S(O)S Z,#R(P O@#R&P  \
      VZ#U&O(O  XW#P$O&R(R  _C#P$T(P TV#S(O  BO#O$O(S)S P+#O'S bE#Y$O&O(M  21#S&O  W!#Z$N&N(N  C*#T&P(P \
      _X$O%S a9#R$O%R  `F#K&Y(N a:#W$P(O)O   NK#R&P >F#N$T(P  S;#N$T AH#S$P&P    1@#S&P(R)O   I^#X$N&L 5\
      W#T&P(P   !V&P(R XX#M$O&T(S  $O$R(P  -'#K$S&U(P  'G#L$U&T(M)R +@#L&R'R)S  YA#L$P%W   +X#P%S&P ]:$M\
      %S&R'X(M)P  $7#S)O   S,#O&S A-#P$R  [+#S(O XF#T$N    QZ#R%P 2>#N$T  SM#O&U(O $a#S(O  L-#R(P =[#O$P\
      &T `S#M%P&O(X  DS#L$S&U 23#R(P  JP#U$M    U3#O&N(V  K`#S'O `^#P'R   `.#N$O%S&U'P #H#O$P%S'P(S N+#S\
      $O    !N#R$P $J$R(P  Z;#P)R '%#P$R(P  &<$R&O  -Q#P&P(T   MS#N&S'R   MV#N'R)R  ,S&N(T  T<#S(O   *<#\
      N&P(V  SM#P$X&L(P ^'#T$N  [3%U&O(P 92$M&U PV#O$S&P(R     '^$M%N&P'V(T  ]%%R&P BJ$N&T J'#T$N   !_&O\
      'U(L)U   *A#R$P 9K#P$O&U'O  3L$P%R %A#T$O&P OG#N$R%S   1L#R%P EX#P$T(P =+#U$P%P&N 0F#S$S%O&S'N @Y#\
      S&O  )0#O$S ,;#S$O ;/#R&P  &9#O$P&T :E#O%S 0I#S$O  53#S%O  ^&#J$U%W&O   2N#X$I%T(P $,$O%R&S'P(R  H\
      V#R$P 9U&P(S  7O#N&T  .-#T$P&O V##R%P 2]#S$O  =A#S$O&P(R 03#N(T 06#S&O ,7#R&P   MV#L$S&S  O6#S&O  \
      -E$N&Y'P(M 5/#T$O&M'T G]#S$P&O A.#L&V   X]#U$M&O'S Ta#S$O  3<#M&P(V   4b#S(O GN#O)S    E*&P(R    =\
      *#R$P  W7#M$T&R  ?V#S(P B!#P$R&S(O   U1#R'P QP#O$R&P(S  `Z#U$M%P&U(N  `W#L%U E=#P$S&O(R  _>#T'O)P \
      `!#L&U'T(P  2+#O$S   _M#X$P%J&O)T  T0#U&N(P  )5#Z$L%O&S'N !Q#S(O   XO#L$S&X(O)O `N#P%R   -5#T&N &2\
      #R$L%M&S)W  $Q#O$S  ZG#U&N(P  .P#T(N   QN#R$P [&#L(V   !]#N$T   E6#P(R Z:#S&O LS$S&O  7b#R%P US#S(\
      O   75#S&O M-#O$S L4#R%P  B?#L$U&R *H#P$O'R(O)T  XI#O'S QQ#V$O&P'O  'X#S&P(P  1%#V$M&P /6#O$O&O(V \
        8;#S$O  18#O&T'P W2#S$P%O&P(S 6'#N&S(R HB#W$O&O(N  84$S%S&P'O(P E_#R$O&S(P  58#R&P 49#T%O)P J7#S\
      (O  HD#P&R(P 7N#R$P  #_#J&O'R(U)U  C)#S%O )Z#O&R(R Y##O(S  Y'#R(P N7#T&O(P  8a#T&R'P(O    ]7#T%N D\
      $#T$O(P  `Z#P(R O+#M&U  ^9#S(O P;#R'P ]T#R&P     )M#S(O `@$O&S  GN#R%R&R(O)P [;#N$P&U  7-#N&T  I]&\
      T(N  %B#N%P&O(W)R QL%P(S  )2#U$O(O +H#R%M(T 9K#L$T%S AK#K$U%S   a_#S$O   <C#R'R(O   SO#R$O&O(T  -G\
      #S&O  SR#N&T    ^Q#M'S)S <%#S$O  Q`#S$O  XQ#S(O G9#T%P'O  9P$O&V(O   _B#R&P  [<#S$O ^8#S$O&O(S  WZ\
      #S%O VC#P'R  D4#P$O(T  TH#S(O ;9#R$P&P  1Z#V$N(O J@#U$O&O *>#O&S   Y7#R%P   `W#K&W  E9%S'P   I:#R&\
      P C[#O'S   V0#P&R @a#V$M%O ,W#M$N&Z(P  6K#P)R I:#U&M 8F$N&U(P  C2#W$L(P 5-#R'P 59#O$T(P  M%#O&S  O\
      b#S%P(P  E?#O'S    F@#U$O&P(P   T4#P$R  B?#M$V(P  EC#R$L&S'O(T)R  8W#R(P P]#U$R&O'N #M#S&O  /6#L$O\
      &Z(O   (Z#[$H&P `%#P$S&O     (#$O&U(O ?A#R(P #K#S$O  S+#R(P  `!#L$S&O(V  ?S#S&O   aR#P$R&S(O H!#S&\
      O 5)#U$P%P(O  `K#P$S <H#U&O(O  -B#R&P  ##$O(P)T  9U$R&P'S(O ?D#P$L&T(S 5O#P)R    Yb#O$O(U V]#O$V&M\
        8E#R$O&T(O  +Z#O&S ZJ#S%O  bY#U&O(O !$#M&U +7#O$P&S(R   %9#T$R&P(O   $>#P&R  &V#P$R R[#U$M   *F#\
      T$O(O  @J#R&M(T !#$O(S    PB#N$P&V(P WV#T$O(P  [$#V&N(O  WM#R&P J/#P%R   TM#T(N  ?S#U$S%N&M'U(O 8Q\
      #O$S @Q#i$E&N(H @Z#O&P(T [0$O'S 8H#S&O   *V#R(P  [;$O%S &C#X$K(O  6_&O'R =G#O$S   M<#S)O Y*#S&O bM\
      #V&O'O(O &#$S%N&N(T   10#N$T W&#S$O  a6#R$O&T(P R9#P)R  2F#S&O  P$#L$U&O(T (%#K&T(U 0L#V$M&O(R    \
      P&#O&S(P F@#P$O&T  5J#O$P&O(V 1;#U$P%O&O   B;$O%S 67$P%R V]#V$P%K&U(M)R  W_#O&S  .E#U$O&O  [7#U$N&\
      O  LZ#R$M&U(P A!&T(P)O  Q^#S&P(P   B(#U%O&O  &A#S$O 00#R%P @!#S$O  U2#V&O(N $Q&S'O bV#P$O&P(U    K\
      X#P$O'R)S  KV#U$N  .##R&P W*#O$S 4=#S$O  #E#O$P%T #R#U&O(O  F;$S(O a>#O$O&N(X R=#S$O    >A#R)P B:#\
      T%O)P FZ#M&P(W  VA#S(O  +V#J&V(S   (0#R&P ]B#S'O  G0#P$R   .$#S(O H4#T'P)O  +8$P%O)T L($S&O 5:$O%S\
       bW#O%O(T  =J#S'O A^#P&O(T   II$P(R   1=#R&P A4#T$P&P !;#O(S   Lb&M(U T;#S(O :a#O&S 1P#P&R   P2#N$\
      V(O   J*#S$N&T(O   X^#R(P   [[#S$L&T U>#N%T  2`#P(R  TS#P$N&U   >:#P&R J9#R&P  OH#T$P&O  `F#N$S&T(\
      O &`#T$O%O&U(N OZ#R$P #.#U$O)P  R<#O&O(T =T#T&O'O  O:#T$O(P .M#P&P(T K%#P%R  IP#S$O&S(O  2)#K&V'R \
      QN#R'R)O 4O$N&O(U  A%#S(P FC#S$O :Z#O$Z&J K$#O$M%V  64#P$R&R(O 7O#S&O  .`#R&P Q;#N&V'O(P  Y=#W$O&M\
       ><#R$O&N(U  T5#T$P&O V'#S$O a4#R&R)O  HG#P%R  ,+#R(P (V#T$P%O  b6#S$P(P ^!#O(R)R .5#T$S%O&P(O  E+\
      #N&T P##P)S  P/#O$L&W'T(O  P7$P'R 'V#P%R 9W#L$R&S(R <G#R'P   HS#U$N&P X5#T&N   U7#P$P&V(N     ?8$P\
      &R  P?#P%R(P  1S#P(R ?9#T$O)O  b.#S&O LG#S(O  D8$R%R&L(T OJ#P$R DN#M$R&P(U  MZ#N'T  PJ#S&O(P /(#N$\
      S&R ;:#T$M&T(O  3^#R$P  VZ#S(O  O]#R(O)R  8I#N$S(S E'#S&P'S(O .[#S$O  C6#S&O  &Z#M$P&S(U K##O$P&U(\
      O B!#X&O'P)N  DE#N$T D5#S$O  CA#S(O SX#S$O  @9#O%S  P.#V$M&O(R  EP#S'O   ;>#W$O%R&K'U(N <B$P&R #*#\
      R$P    ^[$U%M  <##S$P(P ;H#R'P #Y#S&N(S  T`#S$N&S  '_#S&O KD#R&P  X_#S(O JI#R$P <(#P%O&T  `E#P$R  \
      F)#S$O(P  I`#R$P V[#R$L%V&J(P)W M*#S$O b1#S&S(M     9;#T'P)P   8b#W$P&N(O   #&#O&O(T ,%#N$O&V  1K#\
      V$N&P(P R=#R&P 1.#O&S YL#P$O&T `A#O$S%P&R  F1#S%N&R FT#V$R&L(P  (2#R&P [-#P'R 'A#N$S&U(O <D#J$N&V(\
      V  $`#R&P 6)#S%P(P   &0$O&S   ?=#T$P&O 6;#R&P  -P#T&P(P  @b#L&V  >$#N$P&V U9#S$O  [4#O&U(O   3.#P&\
      P(S       +##L$U  GF$V%P&O'P(P &E#S$P(O  'K#U$O&R(O  EZ#P&T(P 5$#P$N(U     $`#N$V&O  K!#S$O  Q.#T$\
      N  A$$R'P 91#M$U   =O#O&S   L`#W$N&O(P XU#O$S    0Z#S&O KR$S&O  aK#R$P   *[#P&R +Y#N(T  4C#N$S%T&O\
       aF#S$O  8Q$R(P !:#P%S(P  bZ#R&P  G,#O&T(P  ?P#V$M&O ^2%P(R :=$R&P  9]#L$V Y?#R(P ]F#N$U&P  H7#T$O\
      &O  5X#M&U _3#N&T  W-$S(O  !J$P%R   5'#P&R  3.#U&M =^#P$U&O(O  OV#R(P ZU$O&S  F3#S$P&P   X^#S(P .A\
      #R$P LI$P&P(O)T   EI#N&O(W   8b#S$O  .Q#V$O&N(P *;#S$O  0Q$O&S $W#S&O  J9#P$S&P  TE$O%R&O'S)R 4)#O\
      %V(O   IM#S$O  4##S(O WG#O$S   #W#O&S GI#R&P  2I#P$M%S&P(S)R   ;E#R$P  #P#N$O(U W>#V$M(P <8#P$P&O(\
      U )-#S&P(P     :H#S$P&R(O 3D#T&P'O 8[&V(L   W6#T$O&P 4V#R&P  QN&N(U)O NW#T$N   5D$P%R  !0#N$R&X(K)\
      R   :U#O$S >D#O$S L0$T(N ='#P&M(R)U  V(#S$L(T 6;$R%P   6$#P$P&R UJ#N$L&!(N      -&#R(P   +(#R$P D7\
      #O$V(N   T/#J$V&S  ''$P  FD#S$O  T3#P%R  VJ#R$O&T(O  XV(P M+#S&O   3E#R$P UV#S&O   DB#S(O CJ#O&S X\
      N#O$S%R(P  7R#O%S   ,Y#R&P *0#P$P&S   b$#N$U(P     S0#R$P =G#S$L&V(O  (b#O&S I9#O&S  MT#O$T(P   E/\
      #P$R  `Y#S$P'P 0'#T$N&R(P X>#R$O'S(P  B'$R%P YM$R&P  1F#P$R  4J#S$N%P&S'P(P)R `B#P&S  _D&P(R   ,*#\
      P$T&O    H!#R&R(O _Y#R'P  $^#P)R U,#T&N )U#P)R  DX#P'R  S!#P%O&T 23#M%U&P'R(P)S  !+#S$O      L(#O(\
      S  QG#V$O%O'P 5)#M$O&P'S)W   M5#W$P&M(P VZ#R'P #,#P$O&T  ^M#N&U(P ,U#S$R&O(P  22#P)R   9Y#R$U&P'P(\
      P)P   +5#U$P%O&P A^#R(P %9#T&P)N  *@#S$P%P  '?#S&O     92#P$K%P&V'T(S)O (=#N)T  `C#P(R   EM#V$O&R'\
      O(P)O  5[#R$P  2U#S&O  -:#R&P  Qa#T&P(O   LA#O&S   *N#S)O  V]#P'R QU#V&N(O )H#S)O  MF&P)S  AS$P&N(\
      U   SX$P(R N,#P$T&O 5?#O(S W&#S(P  _^#S$R&P(P  <;#O(T  2@#V&O(N  B`#M$R&T   C/#T$R(M  D2$O&O(T)R  \
      a$#T$O%P&T'P(O  !'#P&O(S  ;C&S(O  ,A#R%P :3#P$S&P ^+#W$O&O(O  Z3#N%T 42#R&N(S  '.&P(R '[#S$P C.#R$\
      P  ^N#S(O SC#U$P&O(P 'N&R(P NX#P)R   9E#U$O&O(P  7N#U$L&S(P  ,.#N'T  [@#P$O'R(S G4#S&O     /L#O&S \
      >?#R$P&S(O $U#X$O&N(O `M#N'T  J!#T$O)O -Y#P&P(S &1#P$R&R(P  .0#S%R&O(R)O  `D#S&O  FZ#R(P 7S#P$R   \
      `H#V$P(L AE$O&S  A0#R)P   MJ#N$W&P(P  -&#P$U&O   ,,#R&P SK(R)P  YD#P&R'S(O    Z%#R'P ;H#O&T(P 29#O\
      $S _T#S$P   Zb#N$O(U  MW#K$U&S :(#L&R'S(S  A,#N)T  `Q#R$N%U&R(M)P     []#O)S  :T#S$O LL#N&T  ;<#S(\
      O XB#S(O `D#R&P  a9#T&O(P .,#R$P   Y5#R$J&R(T E!#O$T(O  `A#P$J&R(U)T A^#P$R BZ#P(R QJ#R(P    *8#L(\
      U)R ]J#O$P&S'R  $I#T$O&O   H4#S$O [V#O&O'U  +>#T&P(P L^#N(T  Y]#O%S =/#R$P    2V#O%S 7W$P&P(R  F(#\
      O$S ,Q#S$O&S(P  #5#T&N  ;N#R$P K$#O$S&P 8)#N$U&P  ;)#S%O 11#R&P   MB#P$N(V  *0#P%R =C#O&S PU#R(P ,\
      2#R&P  [(#O'S     :1#N$P&T  T0$L&W(P  `W#T(N   S8#M$[%P&P(M $U#S&O  2/#U$N%P  HW#N$P&T'R   %L#R&T'\
      M '7#P$P(R  CN#N'R)S X7#O&N(V  8U$P%R 7$#M&R(T  #*$L%P&R'S(U)P S2#P$P&U'P(O BT#S$O H;#T$N  07#S(O \
        3$$S&O(P WJ#O(S  B:#S$O   Aa$S&O 'O#S&O(P   BG#O&P(T ?L#R&P  bQ#U$O&O  30#S&P    02#U$M  '4#V$P&\
      M bO#M&O(V)S  J,$T&N  .P#K$S%P&W  J[$O(S <+#S$O    /@#M$U%R&R(S)M  O^#S$P&P  ?A#P)R +O#S&O  7/#R%P\
       VO#T%O)P !a&O(S GN#O)S  8R#O$T&P  61#R&P _(#M$T&O(U  5X#O&P(U  bZ#P(R  MD#O$T%P  J$#N&P(U   bU#R$\
      P&R'N(S    ,B#S$O K,#S&O  `+#P$R%S(O  a6#V&P(P)O  R8#^$J&M(O   +[#U$O&O  #,&P(R    X[#S&P +A#T$P&O\
         8V&P'R  FB#S%M(S ^W#O$T&P  VH#T$O&R(O  A>#O$O&U =L$R(O  /E#S$P&P  ;[#P$O&V(O bF#S&M(U)O 2.#N$T&\
      P  5'#R&P AV#R&P  %6#T$N     5-#O&S ]8#S(O !Y#T$O(P   ]$#U$P&N  57#R$T&N(O   %6#R%P   +>#R&P  P/#V\
      &O(N :V#X(J F2#O$N&W(O  EB$P&S 8A#T$O&P -[#S)O [5#S$P(P  T^#R$N&O(U   W]#N&T   .&#O'S 8,#T&P(O &%#\
      N)T  2<#P$T&O NB#S$O%O'R /<#T$O(P   ZV#T)N  NU$S(O  >Q#N%T W/#O%S   @b#R$N&T  B7#N$T  ,J#T$N 6L&P \
       bM#O$M&N'V(R)U L?#P$P&R HR#S&O  0a#O)S  F@%S&O ?O#S%O  +)#P$N&R(T  W*#T&O(O *.#W$N&P'O(P   DU#R&P\
       Q6#S$P&T(N  5R#P$P'S(P GS$S&O ?<#P&S(P I?#R$L(V   %;#O$L(X NA#T%O'R(O <%#T%N  (1#S&O A_#J$O&U(V T\
      _#M(R)S   @]#S%P'S(P)O  -##R$I%P&T'W(P)R ^0#R&P -+#S%O #^#S$O    @.#S$O%P&S)P  ;[#P%R  @[#N&T     \
      7R$P(R +5#S$P [P#R$P   )S#S$O Y9#U&N(P Z4#R&P  #7#U$O&O  0F#P$S%O&S'O(S)O 7%#P&T'P(P  GJ#P'R   1[#\
      O$S   QZ#P$P%T %P&P -W#P&R :$#R'P  `F#P&R Z3#T&P(O  `;%S&O  O##M$R&U  (`#P%R =P#S(O 'E#V$P&O(N  ^@\
      #U&M   JO#R'P  U##T$L&R Y6#O$U&P(P    E^#P$P&U(P 1I#R$O&R   DZ&S'O(M)U Q$#S&O  H$#P$O(T Q`#U$O&P .\
      .#R%P -*#R'P *.#T&O(O  A.#S)O Ob#T$P&L'V(O GV#K$W  ab#R$P JT#W$M%O X@$M&N(W  ^T#T$N   ^:#O$P(T P*$\
      P&R'R(R)P 5W&R)P    &H#V$M  DS%N(T  X6#S(O   b7#O$V(N   'X#P%R    1R$T%O&R'P)P =Z#R)P ZX#N&N(T)S  \
      ?L#O&R  9G#Y$O&M'O 'a#P%R  'G$P&S    $!#R(P   H8#S%O  bK#S$P(P QM#O$N%R&V  R9#R$O&P(S  /##S$O  E.#\
      P$P'S XH#S'P  &&#S%O X_&P(R :7#S$P%P  ?L#R&P  9M#U$P&N F7#S%P&P (8#R$R(O U@#N%T  PQ#O(S a1#P$O(T T\
      0#O$O&U  22#N$U&P ]*#N&T  NJ#M(U  ]=#S$L%[&J'R)O  44&S(O  39#M$W%R&L(S B`#U$P&P(O  'C#P%R     WH#S\
      (O 8.#S$O  ;X#O$R(S 4A#N$T  F9#R(P   EN#P$P(R C7#U%O)O /=#O)S   [T#S(O   &`#S&O AT#R&P   Ab#P$V&N(\
      O  `U#M&U L?#M&U   NG#P%R ^##T$O(P 09&R(P    IE#S$O   R+#S$O .7#T&N  -B#T$N  6E#P(S  PJ#R$P  _5#N$\
      Y&O(N ES#R(P  R+#S%O DI#R$P   b`#L$W&O /%#U$O&O  OX#S'O &F#R&P C[#S$R&O(O V*#R$P   aY#M$T&V(N    N\
      *#R(P :$#M&U  B+#P$P%W&R'N(N)R  'S#S&O 'R#L$V  ]I#O'S  _##T&M'R H-#O&S ^P#O)S  ?a#R$P  S9#P$X&M(O \
      :_#K$W SC#N$T%P&T'O  KU#L$X(O   =Z#P$R LY#T%N  &G#N(T  ^+#S&O  =E#N%T @N#S$R%P'P(O)R XL#O'S   b`$O\
      (S  F.#O'S  5%#T&P'N !_#X$M(N  6a#S%O [7#R$P  _C#U$N     LF#N$P&T'R(O)R 0T#V$O(N 6;#V$M&P'S)O  ]b#\
      S$P _]#R&P !+#P$P'S  UP#N$O(T)S ;9&T(N  .2#T&P(O =_#R(P 8D#R%P  ?M#S%O   !!#S$O)P  S6#T$O'P  GD#U$\
      O(O D[#O&P'T A;#I$N&U'[(P   R2#O$O'U 8D$O&P(T  ,K#P(R ER#R$O&R  U*#T%N  #)#T$P%S&S'O(M W&#T%O(P  U\
      /#R$S&N  CU#O&T 4Y#O&T(P  >Z#V$O&P(P ^*#R$P   40#P(R C$#I$S%N&^'O(O  `@#R$P J_#S$M&O(U  0+#S&O ?6#\
      P$P(S AT#N%T&O(R BT#R&P   4Z#O$S  1W#R   !=#S$P&P(P 5>#R$T&N'P  F[#R$P 0S#T$O&O   ^$#R(P O-#T$P(O \
        EZ#O%S  5$$T%P(O)P ^-#P&O)T  G9#U%O&O *2#M(U  *.#P(R `E#V$O&N  S]#R(O  K^#P$R 7.#R$P  *_#R&P  -1\
      #T&O(P  -%#R$O%R  2I#T$N 6>#P&T(O G2#O&S  [5#U&M F-#S$O 27#R$P  Eb#R'P(N)S F0#O&T'P W=#P&P)S 6B#Y$\
      N&T'P(K FW#P$R  TT#R$P&O(S 9@#O$T&P(R /C#R$O&T(P)P    P7#R%P UK#R'P   :A#P)R   7F#R&P `W#S$O'O(S  \
      _%#R(P   84#S(O -=#R$P M(#S&O H;#R$P&N'P(U VF#S$O  Z(&S(O ,1#O$R(R  9%#S$S&N(P &>#N$P&T   /U#S(O L\
      1#S$P&P(P ZT#S&O   a7#S$O AI#N(T  1E#O$U&P T0&N(U K7#S$O  >@$M&U    Y3#O$R&R  ;.#O&T(P    +*#P$P%S\
        '8#S$T(L I.#S$N%O&T  SI#L&O(X    +$#V$O(N  MV#T$O&P 24#T&O(P 9B#R&P  U0#P$N&T  06#V$O&M WJ#P&R  \
      #J#V%O&P'O(P I+#V&N(P  S1#S$O /9$O&U(P  H<#O(S  ,_#R&P  XH#O$T&P  `'$S(O  :(#O%S   $3#S&O  ^A#S(O \
       C&#O'S  +@#U$O(O 1Z#S%O   '0#O$S Q,#O$O&T   !4#S$U(K E=#S&O   T(#P$T&P(P  O=#R$T&P'M(R)R JI#R(P L\
      O#R&P   K)#S$M&U(O  +V#R'P 6H#S%P)P  MR#M$P&R(T 6&#S&O *B#S'O  -G#P$R  aE#W$O(M  PJ#S%O --#S&P(P  \
       $F#R$P&P(R   T*#M$O(V  9.#S$O&R(P  KY#S(O   C0#R&P  J+#S&O 1A#O&O'R(R)S  CB#O$S VM#N$R(T  Y>#N$P&\
      U  /M#R&P Q?#V&P(L !6#U$P&N  YN#R$P 6/#P'R  ;^#L$S&S  H(#V$P(M :B#V$P&M J@#P$U%T&N'P(O ]_#R$P  ?(#\
      N$U)P  E-#N&O(T)R  D@#S&O  #b#R'R(O LE#S$O  MB#U$O(O  a3#P%R ^;#R%P  _0#S%S&N(P  +9#V$N&R(O  BJ#O$\
      S #W#R$P  $<#P$P&S  D?#O$S   36#O&T(O M&#S&O 2N#S$S&P(O ZL#S$J&T(S  O-#X$M&P(N  O+#T$O(P  [_#R(P  \
        &W#N&T O8#U&N(P  7(#U$O(O  32#P$M&X(O   X<#V&O'N  .?#O&S )?#S$O&S(O 9;#R$N%V)N   .7#T%O&P    B*#\
      V$N&P 3S#T&N 9b#H&U(U  5N#O$S 03#P$R []#S&O'P(R #a#S&O  ;C#P%R  *K#U$O&P(P 8^#S$P%T&O'S(M !+#O'P(T\
       Mb#T$P&P(R)O   09#R&P  FE#T$O(P _!#S$P&O  =%#R$P V7#O%S _/#S$O  $T#R&R(O :O#S&O   K1#V&P(M  TO#N(\
      T  /4$S&O 7*#R$P  I=#J$U%T  D!#P$V&O(N  -<#V&P(N O$#O'S  K1#T$P(O   T6#P'R 3V#V&N(O  )7#L$P&W(P  :\
      V#R&P 20#T$O(P  WA#S$N%R  5J$R&O   :?(O)S NY#S(O  ;I#S$P&P N&#T&P(O   &(#V$O&O(P */#O&T(P  JV$P%R \
       +1#M&V(P 0X#N$P&V V%#S$O   ]4#O'S RL#L%V  .L#N$O&V  #Q#K$W 4R#L$R&V(P   U0$S(O   +'#N&T    6H#S&O\
         9W#O&R(R @M#U$O(O GU#P'R  $C#N&T .M#P$O&T 1##T$P%O T##R$R&O  [/#O(S  47$O%T(P   F-#U$O%O&W'O(L)\
      R  J6#S'O VQ#P$R   5+#U$P%V&M'P(K)S P>#R&P &'#P$O&T  :b#P%T(O !&#P'R  BC#R$L%P&T(S <'#O$R&O(S  L8#\
      S%O aV#N&U'P        6%#O$T(P L$#S$P&P  A0&O(S $`#P$N&S(S _(#R(P  <K#S$O&P  [,#S&O(P  `@#R&P  R=#R$\
      P aL#O$N%R&S'T(O)R   `W#U&N $%#P$S  Aa#S&O F9#O$K(Y    !?#R&P ^9#O&T  $%#S(O F4#L$X&O'O(P)S   ;0#N\
      &T WS#S(O P,#S&O  KM#S%O  BO#P$T&O(P ]4#O%S *J#J&U(S  S3#O$S  SE#O$N%U)R $G#P$R $3#S$N&T(P  !`#S%O\
       2P$O%S  Y0#R$P  ?O#V$N(O  %I#R%P  'P#S&O  )0#P$O&V(O  O8#S&P(O    JO#O$O&P(U   30#R'P  /]#O'S  3N\
      #N$P(U  -a#S$P(P S=#R$P   46#S$O D;#O&S  ?>#S$O  WC#S&R'P(O  W%$P(R CI#U$R&N(P  @9#S$S(N 8A#K$K&T'\
      S(X AD#O)S  >8#U$O&P X9#S&O XE#T$O&P @M#R%P 5`$P)R  L-#R$P :3#N'R)S  2D#K$U&O(U .Q#S&O VG$O%S  G^#\
      S$P&O bX#S%O  H;#U$O&S'S(K W%#P&V(M  X7#L&V'R  _^#K$Y&P   Q;#O&S  ;P#T$M&Y'L(O 6=#T&O(P  4+$K%V&T(\
      O 1Y#S(O M!&P(R M;$S(O  FE#V$N&O   6'#P%R  ^I#S(O 'Z#U$N  &&#S&O  W1&S(O  M^#S&P'O +(#O&O(U    ]M#\
      P$T&P(P XT#P&T(O   b-#S$O  Z4#S$P  U^#R$P @'#U$I%P(V  ^[#S'P(O Q<#S%O   8H#U&M  DT#S$O J_#S&O   0K\
      #X$O%O&M'R 0A#R&P `4#S%O  +?#O$T(P  3`#T$O&P(P ++#P$R&T(K)S ![#H$[&P  78$M'P(U)S U?#R(P  I1&O)S CS\
      #R(O  RP#T$O&P  #'#O$W%T&K(P $F#T%O(O )P#O(S 2W#T&P(O   'D#S$O   UU#R&P  R>#R%R&P'P 9[#T$P&O  7>#O\
      'S LH#T$O&O KV#V&P(M 00#T$P)P   )R#S(O  .W&P(S  P2#S$O  ?N#R$P >K#V$N%S&M   ,C#O$O&S(S  aF#T$M'P(O\
      )T  _'#Y$L&O(P  .$#M&S(S M2#R&P  QP#K$T%P&P'S(T    bA#J&Y'P  @D$S(O  86#O$U&O  YP#V$M&P  7`#U'O)O \
      (D#P$M(U   aI#O$V%V&N'O(O   PM#O&O(U  WB#X$N(N VJ#T$N   /P#R(P  10#R(P    Y<#N$T&R(O bM#K$O&Y  <-#\
      P$T&O  (U#X$P&M(O    1K#S$O  K##P$M&V(P SY#S$P%S(O  NP#R&P  <6#J$O&U'V `Q#P$P%T(P ;=#P%R  ]&$S&O  \
       US#P&R    a;#O%S'S)O *N#P$R   J9#P&T'P  b.#T$S(M  U+#W$N%P(O &L#O$O&V(P ;^#P$T&N(R  `V#P&S  X)#U$\
      N&O  <L#S$P&P 0[#S&M'R(R P4#P&R DZ#U$P%N  5##O'S    WX#O&R(S 'M#R$P  [J#O$T%P 6B#P$P&R'O(S)P  LE#S\
      &N(R   [M#T&O(O N?$S%O G.#L$R&Y'P(O  T2#M$L&!(O R=#R$P  (G#R(P -N#T$N      #6#R%P I2#V$N&N'P)S /8#\
      M$V(P ;O#O$S aY&R(P   (`#T$O&P   9N#P$P%S&P(N)U    /)#X$L&O *a#S%O 5b#T&N ':#T$P&P(P  (+#T&O(P  D#\
      #N'T   5D#T$N   #@#U$P&K(T EL#O$P%T'O(R  >!#R$O&L(W  VV#S(O    -(#S&P  ^X#R$P Y@#T&O(O  &]#S&O L1#\
      R)P  UL#P%R *.#R&O'S(P  -(#W$P%R'R(K Y*#R&P P7#P$S&O  PM#R(P W4#P$P&S  _##S&O ^]$O%S'U(M)R  !X#O$W\
      &O(O  )V#O&T'S(N $2#R&P >W#V$P&N'M(R)R  $L#R$O)R  aI#M$U%S(O   .]#P&S(P  %T$R&P <*#R(P TT#P$O%S)R \
       ^2#T&O(O  WZ#U$P&O(P -/#V&M(O  US#O$S  %V#P$O%T    @N#O&S ?)#R$P 8E#P$U%P&S(M   BS#P$S&P  b]$N&O(\
      V  Wa#P'R P.#P$P%S  ?`#N$O&V  1S#S$O  &/#O$N&N(X .@#R&O  6&#R$P    $b#U%M   !)#K$Y%S&N(O)R  ;$#N$R\
      %S  D5#S$O BT$S&P  WM#R&P   DK$N(S W_#S$O  FY#P&O(U)P OK#O%S ]D#V$S&L'O Bb#R&P RK#R&P  b]#P&T(O  #\
      4#P$O&P(U a0#S&O  C*#O&R(R Nb#S'O a##R$P  @E#R&P  +N#R%P %W#X&P(M)P   U>$P&P(S #*#O%S  ,L#W$K   @P\
      (O)S     J`#R&P 0H#P(R 8N#R&P  '<#O&T  [*#S'O  M5#P)R  I.$M%S&U(O 'F#U&O(O B6#P'R 03#S&P  [6#T&N  \
      8-#T&P(O      [+#R)P Z@$R&S(O &a#P$P&S `K#O&P(T  EC#R%P  Z*#S$S%P(N)R  Q+#V$O&O(O   T[#V$O&O)P  Q*\
      #S&O -O#R$P&R(P ;]#W$O&N(P  >:#P$O%T  H-$P)R    P1#P&O'T GK#P&S(P  WF$P&P(S K/#O'S  :S#S&O  'Z#S&O\
        A/#P&M(V   UM#R(P  X$#N&O(V   3A$R(P  VH#P%R  S,#N&R(T  ;X#R&R(O ]!#X$N&O(O   BP#R&P  V4#M$S%O&M\
      (Y /.#S(O  *)#U$N&P :0$X&L(O   .>$P%R J&#R$P  .,#R(P  Ob#U$O&O  $M#K&W J2#N&O(U  @V#O$O&P(U)S  IG#\
      M&U   b)#P&S(P  ,Z#O$T%P NW#S$O  YO#R&P V9#L&U'R  1T#R$P&P  H<#S%O W(#S&O FM#O(S  V^#S&O  L8#R$P&R\
      (P Z,#S&O Q_#R&P  //#T&O'S(O)P   65#R'P .9'P(P)S  CM#S(O   L[#P&R   [I#R&P  8V#P$R  HW#R$P%R&O'S(O\
      )R   ]V#T&M'R 6K#M$O(V W[&O'R   R(#O$O&U `7#O$O&U  N4$R%O&S)P AZ#P)R  BR#O$O&S(S #D#P$R   Y5#P(R `\
      M#L$V  =:#T$N 'C#O(S b]$N&T  E%#R&P  [>#K$X(P %R#R$O(R  B/#U$R%P&N(O)R  #,#R&P  2Y#P$R   [%#O$O%P&\
      S)S   Z_#K$N&T(W     IO%O&S <H#L$T&S  QS#N&R'S  QX#T$O(P )]#N&T  56#T$N   C;$P&R OP#S&V(J 7-#R$R)O\
        D@#P$M&V(R :]#S%O %$#S$N&N(T  a4#P'R   28#S$P&P  10#P&S  SC#S&O  4K&T(N <H#N$V%T&O'P(M)S  OS#P)R\
        #@#S&O X3#T$P'O  R/#V$O%O&P  B-#R)P '(#S$S&O(O +Y#R$R&R'P(N    7`#R$P   .X#P$R   OL#S$O   JP#S$O\
        BI#Y$N%N&N(S +Z#O$P&W(N  8I#R$P )6#P$T&O  ](#L&V  U(#S$O  V(#O$P&U     /N#S&O X-#P$M&P(W W;#U&N(\
      P  /+#N$L&X  %b#O$S BN#R&P U.#V'O(P)O   MU#P$O&T (^#P$S&P  TQ#P'S(O 7K#S&O  %)#S&O  R>#U$O&P(O 7R#\
      T&P(O   03#R(P <V#S(O    Ua#V$V&L(L N-#O$O&V H@#N$V%R&O(O  1Y#U&O(O M@#R&P QR#N$R&S'S(O 8Z#N$T A-#\
      O$S  96#R&P DF#P$R  [2#M$O%W   X/#U&N(P .Q#T$P&O  5K#P)R  +4#S&O +]#R(P 0?#U&O'O(P -P#R&O  .`#R(P \
       ;T#P$N(U  48#R$R%R&P'S(O)O J(#S&O UI#P&O(T  Y,#O%P&S'R  JV#V$N(O 2J#P)R  ,]#S$P  %L#V$T&P(J NY#P$\
      V)N ]Y#R%P T!#O$S   /K#M$X&O(P  ES#N&O(T)R  !$#W$M&P(O    +1#R&P   `/#N$N&O(X  Yb#R$P&O(S   @3$M&U\
        3)#S&O  T&#R$P%R&O  XA#R&P  QV#O'S SG#P&R ER#S&O  O?$R(P XI#T$P%N'O(T &##P$R   R&#T&O'P Q*&T'O(O\
          IX#T$O'P NM$O%S 7X#R$P N]#T(N  L)#O$S  ''#M%U ;Z#P%R Ib$N(T  G+#O'S 0:#S(O $W#P%R   P/&P(R  a?\
      &R(P  LC#P$P%T&S(O  _[#S$O R/&P(R  #]#V$J&S(R     3+#S%O  =T#P&R );#V$O&O(P   #4#R&K(V   RX#R$S&M \
       7T#T$P&O   7$#O&S ,0#U'O(P)P  XA#O$N&S(T  -4#O$S  OL#V$N(O  WQ#O$U&O  S3#P$U&P(O  E4#U&O(O ^4#V'O\
      )N T9#W$M%S&M  @[#N&P(U  L$#R$P  J&$R'P  #/#R&P 4:#M$W&O   C<#O&S .R#O&T(P  0P#S&O 6Z$O%S   RN#S%O\
        L@#S$P&P    U2#R$M%T .B#R&P  *<#L&V 0T#R%P Ka#R&P JE#N$N&W(R  9M#T%O'P    >H#T$N&P  9[#O%S  '@#S\
      $P(O 3K#S$O  !1#S&O  12#T$M%S&P )A#S(O  ]?#N&T   K[#T$O%O T^#R$W%R&J'P(O)S  YI$T%R&L(S)P   MF#P$O&\
      P(T  HH#T$P&P       !>$S&O 9*#W$L&P  ?F#S(O 6!#S&P(P   aM#S&O  2A#T$P(O  #T#T$P&N(R KF#S%O  /U#O&S\
        10#R&P H;#P$N&U   VE#S$O %E#R$P  a8#U$M%S&O  $H#S$P(P JI$P&S(P V,#M(U W$#S'O  2S#M$T&N(S)T  -;#S\
      &O D?#N$T (B#S&P(O  ,+#T(O)P   F7#P%R'S(N  F1#P$R ^3#W$M&L(T  Zb#N&T(P   )0#R$P .5#N&T ^8#T$P&P'P \
       =&#S$O  /a#O&O(U )Y#L$P&V  Y@#O%S  X`#L$V  K(#R&P   GZ#O&T(P )A#U&N'P bV#R&P  !$#P$O(T  !3#T$O&P \
      LO#O$O&T(S TQ#U$M   O]#O$R%P&T'P   ]4#S$N&P(S  U0#T(N T0#T$N `*#V$O%N C6#M$T%R !'#M$V(P  S?#T$P&O \
       5[$P&R +6#R$R(P  ':#P&T(O B:#R)P HE#Z$K&P(P  0&$U(M  G`#S&O '/#U$N%P  OW#U$O&O OT#P$O&V(O)O  67#R\
      %P #!#N$R&V(O O;#N$T&O(S   Q7#R$P (+#R&P  </#O&S PT#S&O  0W#P$R%R  b!#R&P *P#S&O  `.&R(O)R  9J#S%R\
      &P(L)S _P&O(S  -%#R&P H2#R$P   C6#R&P aD#N&T  !=#R&P NI#N&P(U *%#S&O  V-#S&P)P  LT#N$U&P G?#R&P  0\
      W#P(R   V.#U$M&P _@$P(R  ?L#O$S  8'#S&P'P   B+#R&P JI#S$O  )B#T$N FL#R%P !-#S&P(P R=#S(O  1J#T$P%R\
      &R(K)R  R;#S&O    <>#P)R     *V#U$O&O  =O#O&U(O [E#N(S    MN$S&O :+#U&O(P)P 7S#V$N&O    OR#S&P .a#\
      O)S     *P#T$S&O(N %5$P&R  b'#U&M &E#P$R  $6#M$R&S  K7#V$N&O  '`#S$O    #W#Y$L&P(O Qa$T&K(S   E`#O\
      $O&O(V @=$R'P [8#N&O'T(S  O*#R%R&O  !=#M'S)S OB#R&P +K#K$X(P  ;)#O$S  G3#S'O   7.#N$P&T BC#L&O'P(X\
      )R   'a$R)P  U*#L$P'V  =#&O(S ),#O%S  [Y#R$N%O&U  +6&S(O 0>#P$U&O 6V#N$N&W  PD#R$P  bI#O$P%T 7J#R&\
      P  U3#S$O 1)#N&T  D4#O$L&X )A#P$P(T  YX#T$P(O 1R#P$T&O  HM#S$O  +V#S$O  @a#L&V(P   ^W#N$T  [@$S%N&\
      T'O(P #E&P(R    7%#P$S&O  _R#S&P(P  =a#U(M  J+&O(S `,#T(N ^<#N&N(W  @`#S%O 31$R)P  Q]#T'O(P +O#R&P\
         ;/'S(O 4^#[$H(P P8#O&P(T Y)#S$O  .K#S&O 94$P'R   =(#O&T(P 3H#S$O &;#R'P  Sb#R$O&S(P  (6#R$P Z2#\
      M$T&P'S  E:#S$O%S&P(P F&#P&R   N+#R&P G4#T$O%P =0#R(P 'a#R(P   ST#S&O E&#O%S  K<#R&P  Y4#M$O&T'T P\
      `#O%S  [N#S$I&W(R  <=#R(P   2S#O$T&O    Oa#P)R 8,$S&O  *I#S&O &2#U$O(O W_#O&S  S;#N$U&P  RN#S$O  G\
      <#P&R -5#O$U&O  >C#U&M  ,?#R$S&O(P  ,:#P%R&T'O .4#N$R%S &)#R$N&S  XS#R%P  ,R#K$U&V(N  OP$S&P  ZG$S\
      %O&S'P(P   ;H#U&O(O    J1$S(O     %K#O$S  ab#N$R&S X6#S&O   PI#N$U&P 2(#T&P(O   8=#O$S   )+#U$O&O \
      [=#S$R&O(P  >T&S(O  Na#W$O%O&O'O(S  BF$R&P  >L#P$R   4]$K%R'U(S)P .6#U$N(P G$#T%N 9F#S$O    Ja#S(P\
      )P WI#S(O  MD#S&O  X#&T(N  T;#O$O'U '3#T$M&U(N L8#S&O EM#T&P(O  XZ#U&M  S_#U$S&L  !&&N'R(R  =C#U&M\
       8B#P%R 7O#P(R  $U#R$P  >L#O)T +*#U$M&R(P   S@#P&S X7#R'P   K-#X$P&R(I #1#P$S&O 1P#L$U(R  #C#N$P%S\
      &R(R PY#R$P <D#R&P D5#R(P   M+#T&P(O  LB#O(R [Q#O$S  @E$S(O  W@#T&N  (Z#T$O%P   M##R)P  !a$L&V   A\
      =#T&O(P '=#O$T&P  .V#U$O&O  8*#R&P   ]B#V$R&N(M   _!#P(R X*#R$P    1%#S&P(P ;4#U&O(O 'E$R&P UW#T&O\
      'O  B8#P)R *6#L$V F]#R&P 5Z#R$P&R(P A)#R$P&P'R  D9#R$P   1E#Y$K%S&M  R]#S$O&O(S =X#N&S    EF#O$P&T\
        J4#P%S'R)P :9#S$O  DQ#R(P 6)#N'T    ;I#S&O C^#R&P  G$#P%R 2Q#S(O DL$P(R  !=#R'P  0A#M$U&R(P   %$\
      #O(S [b#P'R .E#N$U&M(T ?##O$T&O  F^#T&P(P)P  XR#W(K    ^6#S(P ZW#O(S  '(#T&P(O      VW#T$O&P JU#S%\
      P(P 8Z#T$O&M(T 9S#S(O 5]#U$M  ?H#R&P P&#S$O *`#R$P  R>#T$T&L(P  @K#O$S 1&$O(S   DP#P$O&T(P G1#N&O)\
      V  MX#R)P 2&#R&P  E6$S&P  Db#O$R&R   `.#P%S&O(R '@#O$O'P(T)S O:#P$R&W(K D/$O%S    /K#N&O(V   6&$R(\
      P  'T#T$L&U(O  !'#N&T P@#W$N%O&P   4Z#R$P    )V#S$P&O PP$O%T)P (E#T&N ^X#M$K(!)P  (2#L&V D%#P$R  X\
      O#S&P *1#R&P  AO#Y$O%O&M ]7#O%R'S JV#R%P  Z?#K$W  MV#K$W&O(S  2[#S$O /9#T$P)O  01#T$O   B!#P$S(P 2\
      =#R&P  WM#V$O&N 'J#M&V [0#T&O'P(P  `H#V$O&O(P    _;#N$T CA#S$N&P'T   YF#M$O&L([    4]#M%U  &@#S&O \
       U>#T&N )*$R(P  !J#R&P   @##R'P ZM#S$R%N  @Z#S&O  T4#T$N :^#R&P  OU#L$Y%L&R)R 90#S$O   ;(#U(M   X.\
      #P&R  :Z#U$P%O&P   ><#U$P%P'O  @$#P$O&T '.%R&O'O(R)R  ]D#P%S&P >=#M$W(O  ME#P&R *Z#T$O&P  &>#O$P%T\
        X)#O%S  b4#R$R%O  b@#L$V RL#P$R      Q5#U&O'O %0#P$R DG#S(O M-#R'P aU$S&O(O)R +,#R'P  QB#R%P 4=#\
      T$P(O    7>#T$N&N'R(T   Ya#T%N &W#R(P  GG#S(O  :,#T&O(P  @F#J$O&U(V   8<#S%O  I0#N$T  >/#S(O GP#O$\
      T%T&N(O  BW#M$R%P&U 9I#N$N&Y(P  2[#N&R)R  C6#O$P%R&S'T(N  >J#R'P  SX#O&S  ?>#S$O  (*#R$S&M'R  >D#U\
      &M  7%#W$O&M C1#T&N  2)#R$P&R(O  8!#S&O   LZ#U$U%O&O'P(O  [a#R$R&O 7+#R'P   1a#P%R  SL&U(M   OZ#R%\
      P )9$S&P ']#P)R  @N$T&P(O  E%%P&S *M#R&P  ^J#R$R%O  -U#O'S Sa#P$R  ,Q#O)S   56#R$O&R 5N#T$O(P  I($\
      S&O  E4#O)S <G#S$O  'X#P$T(O =B$P&R U8#P(R  X0#T$O%P&R'N)S  $_#N&T KR#M$S%R(S   J_#U&O(O SX#U&O(O \
       I&#O$S D^$R(P  ;_#P%S(P 5A#V$O'P)O KO#T$P&O  7G$R(P  )S#V$N&O [^#S&P L%#S&P'P %X#R$R&N(S)P  E$#R(\
      P  BV#R(P  ?B'P(R 0;&S(O  1Z#R$L%U&P(R  5>#P%R   RO#T$O(P  4&#N$T&T(N AB#R$P  'E$P&T(P  DN%S&O  <A\
      #R&P ]R#N%T 9A#R(P  /T#L$T&S(R  U@#S$O R`#S$P&P aR#N$U&P  DA#S&O M*$T&P(O  :;#R$P 9/#O&U'P  b[#M$T\
      (P)S S`#M(U 5%#M&X'R(M ^!#U$P&O(O  :A#R&P  96#R'P K^$T&N  EX#_$H%O&K'U(N)R V/#T$P(O U*#R%P @*#P$N&\
      R)T  b8#R&O'R  $E#O&V(N HL$P%R  ^)#R$P TT#T(O  QW#R$P &A#L&V ,U#O$P)U  [2#S(O -U#S(O  S1#P$L&V  #O\
      #T&N  .F#S$O 9S#S%O   )b#S&O ;&#P$O(T .(#S'O  LJ#P&T(P %-#O&S  D$#P&R(R UZ#R&P TK#O(S  S-#T&P(P #L\
      #S$N%P&P'Y(M)R   R9$P&S(O  a5#P%R  ;)#O$T(P  TQ#M&U  SR#P&O(T)R 2>#S&P'P  WB#O%S  KY#P$P&O(U !]%P&\
      P(P)S  NO#O$O&S(R    %a&P(R  ]V#P%R @8$R&P Q`#M$P&T(S  _=#P&O(T NE#P$R KN#N)T  0)#R%P V+#R(P  4]#S\
      (O 6/#S$O    M8#R(P  [M#T&N   0)#P$R ''#O&W(M   C]#K$L%O&S'S(U)U      ]E#X$L(O  BB#P)R  F0#O$T(P K\
      ,#O&P(U    Y3#P$P&P(T  &*#P$R  _&#U%O'O +P#P'R     <*#R$P N*#W(L =S#U%S&N(O)P  X;#R(P C_#O%S  %F#R\
      &P WT#J&V)S F(&U(M >P#R$P [^#R$P  W6#O$O&W'P(O  !V#T$P&O  C5#P&R RQ#S$P  O,#R$S&N 13#R&P  ?##R%P  \
      /<$S%R&O(O LG#O'S  S^#S$O V[#S(O -@#O%S  =7#T&O(P  ,Y#O$S  ?1#R$P R6$P&R OI#P%R X+$O%S&P(R .`#O'S \
       aB#T$P&O   +L#S&O E<$R&R(P MH#L$Z&L(R  B0#S(O aP#R$T&M SQ#R$O(S B;#R%P  `;#X%O&O'P(O $H$S&O    9*\
      #O$S%S&O  !W#K$M&W(T S]#P&R 1;#Y$L%O&P VZ#S$O    F0#S&O  H%#T$O&O *!#N(T ]0#P$W%R&P(L EU#R'P  S^#P\
      %R&O'S 8(#R$P B/#S$P&R(N RU#S$R&N  )7#O)S O@$O&S 6W#P%P'R [`#R%R&O  W3#S&N)S    >'#O$O&V ]B#X$O&M(\
      O ba#V$P&P(N  K##N$P&V JV#S$O  92#O%P&P(U  _+#R(P    _]#P&R =$#U$O&O    )H#S'O L(#R$P &@#O%S  6)#O\
      $S `Q#T(N [a#P(R 0T#R$T%N)P ;9#S&P(P  V:#R&O(R  PB#S&O $K#P(R Y9$N&T  6)#S&O OE#S(O G+$P&P(R  ^>#S\
      $R&N (Y#S(O  5R#X$P&M(O .Z#L$O(W)S  O4#T$P'O)P @P#P%P&O(U F[#V&N(O  #-#P&R @Q$P&R 5_#P'R  <H&O(T  \
      TC#L$Y%P(O C4#R&P  SB#M$W%P&S(O  A`#R(O)R YE#P&S(O 4+#P)R 05#S$L&T (4$O'S  J;#R'P  23#S)O 7R#N&R'T\
      (O    ?$#O&T(P  Ya#P$P&T(P  Z##S$O  XP$S&O   2>#R'P [R#!$H%K&O(O)X @Q#R'P  Y$#V$P&W(H 6/#T$N  ';#P\
      $R  5(#P)R /E)R 'J#R$R%U&O(M)O  _/#S'O --#R'P   +Q#M$U   @<#S$O&S(O  4:$R%P  A8#U(M  ='#]$M&K(O =Y\
      #K&W  =7#R$P *`#T$P%P&P   T+&P(R D)#O$W&O(O NV#M&U   *0#N$U  b2#R&P )S#P&R  J3$R%P  ^_#R(P  LU#T$N\
      &N'R(R  H^#V$N&O  ]7#W$P&O(O)P   $C#N$P&S(T ?W#R$P&S(O +=&P(R  )Q#T$P%O 8J#L&V R<#M%S)S /(#R&P  L/\
      #M(U  K]#T&O(O `Z#N&S'R T%#T%P&O  48#S%O O)#R$P  KS#R$P  @-#P$S(P 8;&P(S      )8#S$O ZI#U$N(P  Wb#\
      R(P    <<#P$T(O  0X#P)R  7)#U'P)O  J`#R$P  C3#R$P  _T#K$P&T(T)R D.#S$O ^5#S$O  +[#S%O R>#R(P  @?#O\
      &S  A0#P$R&P(O)U IK#O$V&N S<#R%P  CA#G&[ AY#U$N&O(R  DG#S&O    *3#R(O .Z#O&S  -*#R(P DG#T&N #3#S&O\
       V]#P%R #R#S$O  S##M$P(U  A(#R$P 4>#T&O(O  LI#S&O   6N#X$O%N&P(M)U  8]#O$O&P(U  O^#T$P&O  11#J&X  \
      %%#O&S  U.#X$K&I'W  *;#S$O  62#R%P  BQ#S$O -/#O$N(U U]#N'T    D:#W$O&R'L  [C#S(O   B;#N&S(R   70#O\
      %S 0%$R&P    G1#U&M   K@#R(P   ;1#O$S P[#V$O)N [E#O&R >7#N$O&O(S)V  a7#N$U *%#R&P E6#R&P  ES#S$O Y\
      K#R$P  L7$S&O H<#U$P(N YA#S(O :T#R&P )N#R&P  ZZ#M$X&P(O )V#S$O   &T#O$S FB#P$R%P&T(O B;#P&O)T   =5\
      $O&R  (9#T$R&R'R(J  $)#P%R 7=#O&T(P bB#R&P 1>#T&N bK#R$P  5B#R$N&O(T)R  I]#R$P&P XJ#R$P P$&S'O  _/\
      #O$O&V(P    )*#S$O  :B#R&R(O  6:$N(T -I#L&V  ^X#P$P(S bM#N(T @<$U&O(O 6G#T$P'P 88#P'R    47$P(S)P \
          _b#O$S C)#O&R(R ;@#M$N&](M ([#O&O(T   T@#R'P GW#M$U 4.#M$M&V(S ;G$O%S :&#P)R      Y8#O$S ZI#S&\
      P(P  O%#L$X(O _C#R&P  8W#S$O BP#S$O   LJ#P%R E[$P&O(S U4#K$O&W(S K,$O)S   YJ#R%P  (C#T$O&P #&#R(P \
       !D#O$O%P&P(W  VV#R&P  GR#L&V  #.#T$I%P'P(W M6#R(P   PN#R$P FC#P%R  :=#S$O(P I=#P)R  //#P$T&O a@#O\
      'S  a9#M$_&N(J  %A$O%S  K!$P%R  3b#S(O  EY#P$P&S Z.#R$P  G=#T$P&P(P .+#K$O&S(W R3#P'R  [C#P$R  $J#\
      O'S  a@#P(R Z@#S$O  U8#R(P  15$M&P(U  7##L$M&V(T  >##V$L :_#K&X(P  3V#N$U&P  ]R#R%P  :,#T$P(O  _#&\
      P'R   0X#R&P  9C#R&P &P#N&R'R(P)S  L'#S$O 6^#S(O $L#N&T   HP#W$L&R'P(P   S6$R&P  ]Q#T&O(P  &)#T$N \
       1%(O)S  #W#T$N&N'R(R   R=#S$K&V ,D#P$U&N  Q=#P%R -P#M(U  LQ#L&V /.#S$M&S 0^#N&T E[#T$O'R(P  $C#O)\
      S   -5#T$N :'#P'R T/&O(S 6Y$R  !A#R$P   HR#S&O ^a#R$O&P(T WY#R'P H,$T&N   [?#T$O&O  DB#J$X  7:#K$N\
      %P&Z'T)O  ?6#N$R&T RF#N$O&W(O ;+#T$P)O  '@#S(O   $a#R$P  *G&O(S 0T#U$P&N  /Z#U&O(O  QW#R&P  ME#S(O\
       V#$O%S %P#O$O%S&P'P(O)V    [L#S$O 71#R(P  `I#S%O ;/#T&N  &7&P'R K!#R&P  %$#T$O%P  =]#O%S  R8#O$S \
      >&$S(P #9#P&R  ?Q#T%O'P FW#P$R  7N#P'R   8($T(N D,#O&S  78#S&O  %X#T$O(P  ='#P$R 4M$R&R(O  ?1$S(O \
           *@#I$R&V'R ?'#P$P'S  ZP&S'O   &%#V%O&O(O =L#M&U Q6#P&P'S  aH#R$O%S&P -*$S(O    ,)#S&O  AO#V$N\
      &P(P 6$#T$L&S  4$#S$O&P KM#U&O(O    80#N&T _'#S$O      ^'#M&S'R )$#R$O&S(O )!#U$K&S'N(P)U O)#O$U(O\
         T##N$P&R(S AE#R$P  P8#S$O  6Z#O&O'P(U  0S#O$S <M#I$V&S  WL#T$O(P NV#S$O    b]#O$P&S'R  )(#T$P&P\
      (P  !@#L$O&N(X)T  OY#U$M  YC#R$P   'W#S$O  H<#T$N%R&T'T(J  '6#S&P JJ#U'P)O H=$O'S :]#O$P&T'R(P  II\
      #S$O  aD$N&O(V DT#R$P    'a#T(O   !)#S%O   ,0#S(O  N]#U&M  9J#U$M  _L#O&S   4C#S$O  1I#V$N&P(P -5#\
      O$T%P :P#P$N&O'R(U  6S#S(O *]#T%O&P  ,.#S$O $%#P&R  ,E#R$P a>#S%O  Na#R&P /V#O&U(O  'W#S&O  O0#P$R\
      &S(N N;#O$S&U(O)P  Da#V$O%P&O   ;[#R)P ?Y#P&R RG'S(O (`#N$V&O  ]L#T$N&R(P <U#S&O     <5#O$M&U'S(O)\
      S  `8#R$S&N  :,#R&P   B?#V&N(O  @F#U$O&O R<#P'R    P.#V&N(O 1E#P$T%P&P Z.#S$O    X&#R$O%O&P'T(O)S \
        8;#U$O&L(U   2D#S(O :(#V$P%N(P  `L#S&O #9#V%P&O(O Y=#V$N&S(M   JE#S$P(P )G#P$S%S&P(O &`#T$N ,W#O\
      'S ,P#O$T&P   N+#O&O(T)R UB#R$P  %4#T$P&O   2a#W$N&O(O ]W#S)O    W-#S&O    C3$P&T(O @S#S(O   $O#O$\
      T&P   7&#R$P&P(T)O  P+#U&O'R(O)P MC#P&N(T 4T#T$P&O  `(#O)S WR#R$O&P'T   6J$N%S&N'O(W)P  N?#T$P%P'O\
       /%#P$N(U  1Z#P$P&P(S DG#R%P C3#P$R  -E$K%R&P(W   OS#V$N'O   aG#M$Y&O(O  1P#O$U&O  GV#U$O(O _;#N$U\
      &P U5#V$K%O&S'S(M)S  2R#W&O'M   O7#U$P&O(P  Wb&P'R   B*#M&O(V `^#N&T  1>#M&U aE#P%T&O  0<#P$S&P 0>\
      #S$P(P EF#P&R T&$P&R %?$R%S'P)N    FI#P%R OI#R$N&R'P(S  3Y#T&N  a.#M$Y&N  GV#P)R HS#N$R%S  b,#R(P \
       TF#N$M&X 55#R&P  [L#X$O&P'O)P   ,W#R&M(T  ,H#[$N&L(O BI#S$O   +-#P$S&P  &6$T(P)O b`#U$P&S'O(N  W#\
      #O$S <,#S(O   UA#M&S(S ?8#R)P C0#S$R&P(O  4,#R$P   a8#L$R&U     A3#T$P(O Aa#P&R  88#T&P(O  ]Z#R&R(\
      O     <S%R&P JU#L$O&X WA#T$N%P&R +O#W$M&O   B;#T(N  +F#R$P   M.#R'R)O  H&#O$O%S&S 4,#S(O  =H#O$S&S\
      (N 8b#S%P&P ^W#T$O&N(R  4J#V$P&O(P   6a#R&P DM#N$T  DD#P%R _&#W&M(P    <;#S&O _S#S&O  $P$S&P(O  QI\
      #U&N(P  ()#M&O(W  'W#Y$L&M(S  _:#Z$N&J'R  ;P#P$R%R(P   Ma#R&P       X8$R&P   <S#O$Y%S&L(O    `J#R$\
      U&N(O 7W'R(P    IL&N'T  IV#P'R   %X#Y$N&M(O /%#P%R 55#P(R  U9#R  ,I#O$S &+#S'O     HW#N'T ]=#P)R  \
       P3#U$O(O ><#R%P(N)T  Y[#N&U(P  J/#S(O _@$P&O(T  P=#P$O&U(P 7T#R$P  Z!#O&S  I]#S&O   N)#M$U  D>#T$\
      N HW#M$V(O   KM#S$O 3/#N&T(P =7#R&S(O  ,Q#U$R%O&M'M(T)R  PD#N&T 03#R$O(P)S  MF#R(P  '$#P$S  U!#R$P\
        +$#T(N    ?L#T$O(P CR#S$P%P K*#O$S Z&#R(P  VV#O&U(O G1#O'S /O#O&U(O R7#R$T(N 8B#O)S  42#O$P%S  O\
      b&Z(H T^#R$P  O3#N&T'R(P D0#S(O  XQ#O%U(P  6Y#U(M  ^)#R$O&P'S [>#P$O%R(S Ka#S&O  ?@#R%P  $2#U$P%S&\
      M(M)S -5$O&S  @?#P$P&T   @5#S$R&O(P  TY#R&P  `##T$N%T&O'P C1#P'R  L&#U$M P6#T$P&O 7I$S&O >Q#S$O )G\
      #T$S&L(P  EC#R$N&P'O(T)R ]V#V$P&N(P  I_#T&P)P M7#T&N  W<$J&N'V(S)S  )P#U$O'R(O  /-#R'P  H!#O&S  Y@\
      #P$O(T  VD#S(O  *+#S$M&S(R  Y-#Z$L&R(L  $##R(P   &A&O(R  6P#S&O   7$$S&O  )T#O)S  XE#O$N&O'S(V HC#\
      T$N  .##R&P UG#P)R  ;P#R(P   0.#R$O&O'P(U    3>#T$N 'C#S$O&N(R)S  C%&N(T  =;#T&N  B*$S%O 7F#V$M%O&\
      R'O(R)R  EQ#S$M(S 3]#M&U  H]#P&U'O(P  6+#S$O PU#S&P D,#T$O)P   T5#T$P&O !>&R)P  Q##T$N ('#R&P L_#R\
      $S%P&P(P  @L#V$P&O(P ]B#S&P  _^#W$K%O&V'S(O)N &R#T%O&P   #3#R&P  2]#T$N B+#O%S =O#N'R(S *2#R$P  Ga\
      #P(R  Ob#R&P  I<#R&P 9G#R&P LU#P$O%T   (Q#O$T(O *a#O&O(U  <b#P$R  (##S$O `1#R$P  PH#N'T 6S#P$O%S&P\
      'S(P E,#S$R&N(P)S  RA#J$O%R(U)U  N?#O&S   VQ#R%P  'E#R&P(P _(&P)R L`#P$R   Z3#S&O ]##S%R&N'O)S 4X#\
      S)O &Q#R)P 3,#R$N&S  2D#P%R  WW#S&O   $.$T%O&O EC#V$N&N ;*#S&O 95#R$P   .1#S$O  7*#R$P   LL'O)S  <\
      I#S&O  9Q#K$T%O&X(O Bb#M$O%W QY#S&O  K!$O%S&M'U(N)S D=#O$M%R&R'O(U)S ]&#N&V(O   X^%O(S M<#P&U'P)P \
       ,(#S&P(O ]B#M&U    =9#R$P *`#V&L  DM#P'R ZR#S&P)P     T3#O&S DK#K(W  $Q#S$W%P&U'O(N)K VJ$R&P    .\
      8#S&P(P ?$#S$O ZY#O)S  GA#O$S&P(R   9!#O%S [.#R&P  D(#O$T&O  *N#R$P -R#T$N  '0#N$T >I#R$O&P'S <a#N\
      (T  Y7#S%O Q8#S$U&N'P(P   37#S&O [)#S$O  RI#S&P)P  E_$O&O(U  #7#N%T  0&#S&O BK#S$P&O *'#M(U   ]<#R\
      (P  @*#R%P  .`#L$P%W SM#T&O(O 0-#O&T(P A6#S(P    (?#S&O  N(#M(U PY#N$O&M(Y   ]@#O$P&N(W >;#O)S A%#\
      W$O%N(O  [H#S$P&P  X@$O%R(O)S  A$#N&V'O ^P#K&X(P  @=#S&O K=#S&P   JI#N$S&S(P <`#O$P&T ?K#U$N&R(N  \
      E(#O%S ^[#K$W  La#U$M  Bb#N$T  'S#M$V '@#P%R >%#S$O  bK#R'P B5#P$U&O +9#S$O  D2#R$P   5L#R)P    FM\
      #S$P    Qb#N&V(O 7F#P'R   LH#P$P&S(P  ^=#N&R(T =>#T$P(O   3,#O&S'R +'#K$R%T&P)T  VM$T&N  E9#R&P M;\
      #P$O'T F&#R'P  =a#T(P)O   %V#U&M  '%#S(O /$#W&L'O QT#T$P&O'P  O+#P&O(T ZM#V$K&S(P  DQ#R&P 0'#S)O  \
       Z##O%S K*$N&P(T K`#T&O'O !C#O&S P3#R$N&W(N)O  9^#R&P(P [X#N(T  RR#U%P&P'N(R &-#L$V  >H#S$O QS#O$U\
      &O ZY#S&O _6#O$S    3?#S&O  )`#M'R)T  ';#R)P /)#R(P O2#Y%O&J'P(R   A^#P$V&N(P  2]#R$S&N (L#R(P  8b\
      #R$U%O&P'N(T)O  +F#S$M&T(P !C#W$O&L  F_#T'P(O  b`#O$O&U 4?#R%P  AK#N&U(P AS#V$P%N&O ,S#V&O'N =V$P&\
      R   T.#U$O&N  9G#R&P   E'#P$O(T  =##K&R(V  EY#O&T(P   .G$S(O  VB#R(P +b&T(N  #W#R$P  &C#O$N&R(V)P \
      &O#K$V(R 3?#S(O J[#U(M  8a$O)S  $.$N%W&O I.#O$R&O(T ,&#S%O   %*#R&P )^#O$X%L&U'P(O WA#S$P%P   UE#O\
      )S A,#R$O'R(O)R  %[#N&P'U  #=(R)P   +6#O%S BN#M$N&X  F)#P%R   N>#S$O 3'#_$L&P(I <E#R$P  N*#P)R /U#\
      R$P%R M`#R$S&N  T<#S$O   QG#Y$N&M  2$#S&O  BS#P)R A-#O&O(V ZK#R$P&R JO#P&S(P   ]A#O%S (Y#S&O      \
       @*#P$P&U'R(N   S$#T&M(R OK#O$S&P   =!#K$S&Y(M ?I#M'U  IZ#S$P&P   *V#S&O  ?F#T(N   56#N&P(U  IA#V$\
      N&O -a#S$P&O   8a#S$O Y@#V&O(O)P  W/#M&U  1J#U$P&O(P  WB#R&P   FB#P%R  `U#T$O(P 0H#P&O'T  77#U$N&N\
      (S 1A#N$O&V  T&$N%T 7!#P(R  =9#O$S   <S#U$R&N(O  D7#S$O  /)#O&S  D,#O)S   58#P%R YJ#P$U&O(P       \
      _7#L$R&V(P   [)$P(R   BH#O$U(O B@#U$M   Z@#R$P  OV#O&S &'#U$O&O  AU$O&S   7*#L&P(W   KH#N$V(P  MX#\
      P$P%T   ^:#L$R&U b%#R&P  +W#O$M%R&P(X)P BD#V$O(N !<#N$P&U  .:#R$P (W#P$R 0^#P'T(O  =,#S$O Y2#S$M(S\
         M'#O&S K9#O$S  K5#O$S MK#S'O  Aa#S&O QR#R$P SI#S$O  -]#R$O%R ?P#O%S   =U#R&P JT&O(S  Gb#S&O ]`#\
      T&N H^$N&O(U  ?b#O(S 9^#U$O&O'O(O)T 2M#V$N&P   75#S%O -E#P'R    `,#R$P&O(S =##M'U 5_#V$O&N H8#O(S \
       U?#O'T  N6#M(U   BW#N&T M9&O(S   $a#T$P&O  ,)#O$S  C*&T(N >,$P%S)P  .N#S(P)P   6T#L'V  %;#R(P 4)$\
      F%P'S(Y)S  Q'#R(P M5#T%N ^6#S$P(P  /:#S$P&P   B`#S&O  3J#U$M *)#P$S&P  4L&P)R  `(#S$M(S  R6#T&N /T\
      #P&M(U Q[#R&P  X6#V$M%S&N  JQ#O$S N4#R&P _`#R%P  ?&#T$O%O'T(O)R QV%O&O'T  _A#U$O&P'P CT#S&O   5]#M\
      $L&Z  M^#S%O C?#H$Z%P&R(R  M'#P&R  ^F#T$P(O $M#S(O  _[#P$P&S R##P$O&T GY#S$O%P  0W#R&P AP#T$N  S-#\
      O$P&U AM#S%O   64#S$O   [-#S$V%O&R'P(M  ][#R(P  0'#N$R%T '/#P$O&T   $F#N$O&P(W 7S#T&O(P  Z_#N$P&U \
      ,+(R)P  <=#P(O)T 8^#O$S  &P#P$P%S _4#O(S  !`#S$O !V$O)S  ;!#R'P K1#S&O   SF#O$N%S&N'U(O)U  OV#T$O'\
      P  (!&N(T)R  ^L#O$N&U(O)T  7U#R&P U9#S$O  >C#U$N&T(N)P [B$R&P  7(#P'R  (I#N&T `[#N(T  SM#O$O&U   ;\
      3$P%R  ]N#S&P   NX#N$N&W .F#V$O&P'P(P ,:#S(O V7#P$P&S &>#R&P  HJ$K%V&K'U(O)W  #/#S&O FK#P)R  *`$P&\
      T(P JZ#S&O  14#T&P)O  69#P&O)T '5#O$V&L(T P<#R&P  &1#O$T(P $_#L$T%R&W'S(L   <P$R&P  T[$N%T 2S#V$V&\
      K(M  '[#S$O CM#O%S&O'U)O 1Q#S(O  9I#R'P &G$N(T  ,>#W&O'M OZ#T$P%P 0&#O$P&T   QX#O&N(U  SL#L&W(O (`\
      #U$O(O  -$#S&O Ea#R$S&O(P )<&R(P 8?$R&P 5)#U'N(P  M0#R'P  M^#S&O @J#U$P%N  M+#P%R _9#P%P&S  aP$S&P\
      (O HI#V%M  4'#R$R&P'P  ^M#R(P   S^#M$P&X(O Q?#R(P  J?#S(N aI#S&O'O(P)T /U#V$M(P ;##U$P&N      D<#L\
      &O(W   9@#R(P &*$O%T'P PB#O&S  $'#T$N'O(R   =+#P$L&X(P  %'#R&P QO#R&O(P)S     6M$P&R  S9#R%P&R(O ;\
      -#P$R  %;#O&P(T bO#O$S 0R#R'P    =P#R&P Kb#S&O 7M#S$O  F0#O(S D7#P$V&O(P Q:#O%S Z]#T$M LY#R$N&S *8\
      #S$O   ]F'R    !:#U%M  1%#R$P #M#M&W(O >I#T$M&R  !`#S$O  9W#U&P(O  P8#U$O&O YN#K$W  CW#S$O  Z4#P)R\
        3G#L&U(R >!#T&N   @Z#R(P RZ#R$O&S'P %<#N(T  ,L#P%R 1?#S&O   AH#T$R&N(O   W-#R$P 0/#S&O    1##S$O\
        3/#R$P IB#S$M%T&M)T    =+#V$M&P -<#O$T(O 2P#T&P(P  _H#N$S&U(N   OU#R$P    MV#S$M&R'P(R)R  *:#O$P\
      &N(V $M#R(P RG#R$P&P(R CS#R(P  %J#O$S  5J#O%S&R  KP#R&P  KC#R&P   [O#L$P&P(U)T   I(#O$P(S %&#R$P /\
      .#L&P(W   #$#S$O SP#S$O  bE#R&P  JV#X$P%R(J   $O#P$S%P  2O#L(V   aG#R&P  =%#L%O&U(T     (8#T&O(P $\
      F#S$O PJ#R$U%P&O(P)O  +4#N(T  =_&R YF#S&O <N#T(N (9#S$N(R   >'#S(O  ;R#T$N  M!#U$N&P  *J#N$W&N   5\
      T#S$P  9I#R$P    DL#P'R &U#R$U&M(O  ZF$P&R RX#R$P&N(T  $a#N&O(V CC#K$Y&O  -($O&P'T  a@#P$O&T 8_#S&\
      O   .5$M&V(P QO#S&O  T/#P$S  (V#W$O&S(K &a$N%T   M7#O)S Q3#M$X&O(P  <U#H&Z -;#S&O  Q4#R'P =E$R&P  \
      H9#P'R  ]U#M$R&P(U -]#O%S   [V#X%O&N(O *-#R$P OP#P&R  9U#O&S  $%#S(O  aY#R&P  N4#O'S   ,:#S&O  R3#\
      P'R(P  F/#R$O%S'P    Yb#S&O(P ^*#S$T%T&G(S)R O6#S'O  .U#O$O(U   ND#R&P  $&#R)P   MG#O$N&T(R)R ba#S\
      $O $<#O&S  *Q#P)R  K-#M$U ]Y#P$O&S  %^#R$X%O&M(O  2W#T$P&P(P  .O#S$O  K,$O&U(O   aW#R$O%R [_#O$P(T\
        +4#R$P&T(N  7&#T$P'P  7S#T$P&O    U.#P$S(P ;3#U&O'O  PK#O$S   `4#P$S%P   ]Z#P'S(P Q]#S(O =P#T&N \
       (.#Y$M&T(N)M 7K#O(S  GP#P$P%S  1N#O$P(T  $,#O)S 5^#R&O -F#U&O(O 0Q#V&L  JE#R$L%T&O(T  X5#P$U&N  [\
      K#P&P'S   P#%P'R   bC#P)R $##U$M&O(R)R  >T#T$M(N)U ;0#S'O   !B#X$P%P&O(N   1R#V$L&O(S :Q#O$S    O>\
      #M$O&W  ?1%R&P 84#P)R  #T#P)S  @%#N&T TD#M$S&U(P ^`#O$P%P&U F>#R&O(R  VJ#N$X&O(P  )S#V$N&P  )?#N$R\
      %S&P(S)P <!#J$X  P>#O%R'U(O   3b%S(O  !=$R&P  3`#T$O%P  Q##V&M(P  %^#O(S  Tb#P&S(P  6^#V$L .I#U$P&\
      P'O  1Y#R$P   A[%R'P  ,F#U$O&O  JO$U&M V?#R$P #]#N$P&V  D$#S%P&P  D!#P$R&P /b#O&P(T X!#M&U  PB#S$O\
      (P 8-#S$O 7*#T%O&P  9D#P%P)T KO#O$P&R(S   #V#P$T&O VF#P'R  =G#O&S XZ#T$O%P 07#N&V(O  V)#Y&N'N(O  N\
      O#R&P  4*#S$O  U*#R$P :C#[$L&N(O  #Z#P&R RP#S&O  5H#T&N  )P#U&O(O OR#O&S 9C#T$N&R(P   [I#S&O B6#T$\
      O&P X/#R(P    <8#W$P&O(N  U0#V%O&O   1'#R&P ;5#N%S&N(T)R  0:#O&N(V ^,#P&R)P  /Z#S$S&O(O ?b#O%S    \
      $^#N$N&T'T S(#V&O)N 39#K$T&V(N UV#M$U  6:#S&O  --#P(R  N]#H$[&O  `b#S$P&S(M  5=#Y$L%O)O /R#P$R  3!\
      #L$O&T(T  &%#O$O&W(O G1#N%T V.#N&T  AP#R&P 7;#S(O   H7#R$P  O_#T$O&O I2#R$N&T O2#T%O'P   4M#R'P(P \
       A2#P&P(S K4#U$P&P(O    +E#P$O&P'R(U -)#N$U(O  BN#S$O&P(R    `Q#T$N 5%#O%S 5)#P&P(R      ,2#R$O%R(\
      P >J#S$O bH#S&O  EA#P&R(S)O b4#S&O  ,.#R$P  +7&O(S ?F#L$Z%S&P(M *3#P$S(P  [B#W$U&M(L a<#T&N  ?F#T&\
      P(O  +^#O$O%U SL#R)P  4X#R&P  aD#R(P $N#T$O(P  8:#S(O  !W#N(T :P#R%P R3#U$P&O(O   _&#N$V(O  U.#T&O\
      (O  HU#U&M GN#O'S P]#R&P   _2#M)U NB$N%U'U(N)O 2%#S$P(P   HI#O&N(U)S  B0#O)T KW#V$O&O(P   7Q%P'R  \
      3L#P&V(M C3#T$N&S'P(P  'Z#P$T&O  LH#U$O&O N+#R&P  ?%#M(U  3)#O$R%R  4a$O&S  D]#S$O ]P#O$S B_&O(S M\
      Z#S&O UZ#S$P(P  -I#!$E%N&S'V(O)P #b#R$P   DN#T$P&O  1U#M$P&W(P   F'$S'O  6E#S(O  5,#O$S%R&O     B]\
      $T&N  &7#O&T(P B1#R$P  2K#P$R   HC#N$R%T(P KH#T&P(O E%#P'R  @B#R&P %[#V$O(N  %I#U$N(P 8!&O(S)P  4,\
      #R&P 4F#O&S   09#S$R&O(P  O>#S&O OE#R$P   L<&P)R QP#R$P%R&S'R(L E7#N&P(U  Hb#P&R LF#R$P   W8#S$P(P\
        VY#R%P  AD#P&R I^#S&N)R  ,a#M$V(P  ?a#W$K TG#S$O 4V#S&O  @Z#U&O(O 5&#S&O `9#P(T)P  Z_#S%R'N 7U#R\
      )P -M#R$S&N   `=#T$N  M-$P&P(S  6A#P$S =Q#P&N(U  D&#R$R&S(N)O UV#R&P S7#O$O&U  -[#T$S&O'O(P)P    @\
      5#S&O  #R#S)O JI#S$O  %`#M(U >;(P)R  ](#M$M&P([ ;R#N$R&U(O YK#R&P(R)O    b9#P%S&N)S  #J#T$R&P(N  Q\
      !#S$O  HQ#P%R T6#T&O(P  >=#R)P   #^#W&L(O  42#P$R  /'#U&M  &<#R(P NB#T$O&P 2_#Z$J&O  .6#S$N&N(V TW\
      #R'R(N  ,U#T&N b]#S$O&P $H#S&O  :M#L)V .E#R&O  ;;#O&J(Z )*#R&P :2#N$U(P I?$O(S  AU#P)R   1/$N%T   \
      0;#P$O%T&W(L  UU#P%R VK#R$P  ,F#S%O .9#P'R =B#P$T&O .a#Z$O&M(M  ZR#M$S&S  VI#T&O ;A#N$T   @a#S%O (\
      A#P'R  [G#O$P&O(U :-#M$S&R    6Y#P%T&O Y,#U$J%P&N'P(Y  C2#R(P Z$$S&O(P  .%#P%R  T4#U$T%O&P'O(O)P  \
       YK#S&O  ^%&R(P >B#R(P  TV#R&P AM#P$M%X&N'O)T G+#W$O(M <J#R)P  P1#M&V(P  `L#O&S  1P#M%U  ;I$O(R  D\
      N#X$O%N)O  2Q#O$T&O(R  &N#M$U&N(T >Z#R%P  b2#R$S&M'S CO#N&T 7/#S$O   I5#S$P 7(#U$P(N   B9#P%R [5#U\
      $O&R(N  Z`#N$O&X(O Jb#J$W&S(P  Z)#T$P(O J)#S$O  :5$O&T 1b#U$K%P&S(R    _&&S(O +%#S$M%R&N(U  #,#O$T\
      (P O'#V$M&O  _##P(R   N9#W$O%T(N)M 'T#T)N   2Q#R(P   `T#S&O HF#O&S'R(P  !&#P$S(P  P@#N$T&U(M  Z@#W\
      $N&O T/$S&O  DR#T$K%O&S(S  9K$O(S '`#T&P(O  SD#R'P R%#V$N%O     (Q#R$T%O&O  ^<#U$N%P'R 1)#U$O&O   \
      ^'#M$V&P  DT#S&O  :V#O&N(U )%#S(O  Z!#R&P O>#S&O    A<#S$O  AV#M$W(O  00#P$R   #Z#U$O&M(S -N#T&P(O\
       0=$O(S T`#O$S   #I#O$T&P <3#L$V #U$O&N(U F:&S(P  )C#R$P   /A#U&P(O)P -)#P$P&O(U OB#V$N'S(N)P  3:#\
      O(S  JK#O$Y&N(O    'H&P    X8#N$S(S     !F#I&S(W 6)#N$U%T(N 7M#R$L)U  bB#S$N&U'P(O 6^#V$N(O  K)#M&\
      T'S(P J@$T%P&O *6#R&P   IM&O'R(R  II#R(P 0[#R$P  Y$#O$O(U .0#S$O Y(#N%T [C#T(N [W#O(S  0J#S%O A!#H\
      &P([ EY#S$O    HE#P$K&X 6>#T$O%P #6#U$M 'C#S(O  @U#P$P(S   E)#N&V(O   ;b#R%P >1#R$R&O(P  4)#S&R)O \
       P,#P&R *Z&R(P  1P#S$O  !,#T&N  8<#N'T &X#O$V&O(O   IA#M$T *Y#L$Y&O  b[#S&O ,K#N&O(V    O]#P&R *L$\
      O&S   )S#R(P E/$R  2_#R&P'P .=#R(P  XZ#P(S    SR#P$P%S&R    *F&O(S  TD#M&V(O   0S#R$P  !_#M$W&O  J\
      L#R)P X6#O%S V@#R$P&L(V =6#S%O  SQ#M$X&O(P 3*#Y$J&S(N SL#P'R    EQ#O(S  .<#O$T&P 7(#S$P%P   P-#V&N\
      (O   D:#P&R A?#R$P  _P#N$W&O 2##P&T(O -$#T$N%R&P /@#L&P(W  QY$O'S )J#S&P(P   Y>#T&N PW#T%N ]b#T$N \
      4?#P%T&R'P)N W%#O$S 1]#S&O L*#P$N&R'R)S Kb#R(P  GU#U$N'P 7!#S'O >$$P&R   b/#R%R'O  QM#U$R&N(O ET$L\
      (V  8&#S&O U-&S(O  T3#V$N'P(P      ^+#R(P QV#R$O&O(S   _Y#K(W   *$#R$P @A#S$P&P  F5#R$S(O)P  S0#N%\
      S(R  SK#U$P%O&T(N)O RG#P)R C`#S'P(P  Ia#R&P  N9#R&P )C#T&L(S)R    E8#O$U&O  ?I#N$T%O(R  #Z#S%O N$$\
      T%P(O BF#S(O   &]#S(O S,#R$P    Z&#O$S%T&O(P !,#W%P&M'P     '2#R(P  GO#T&O(P  3I#S&P(P  D^$P)R =1#\
      L&W(P L@#M&W'O H*#N$U&O'P(S   W5#S$O    (?#T(N  _'#M(U   N_#P(R  0B#L(V  [6#Z$L&M    WK#O&U(O O@#P\
      &R FA#M(U 1!#T$N  1M#P$R  `*#P$O%T  B;'R  .G$V&L  *R#O$P%T '6#S$O  .S#O&N(V   6b#P&P'P(R)S IB#L(V \
       I7$O&Z(J ET#R$P  K/#V&L   :X#S$O  MM#R&P  H9#P$S&P'R(P 6`#U$P'O)P  2%#K$O&S(W  ..#P$R L=#N&V(O 3Q\
      #S(O  '1#P&R   `^#R&P A2#M$U    I8$R&P [8#P&R YP#T)N _A#P%R BC#L&V'R  J8#P%S&P  [,#T$R&O(N &b#M&W(\
      O  ]I#L'S)T EV#M&U G^#O$T  FO#S(O B/&S(O 5A#P)R D1#T$P(P  *##T$P&O 7F#S&O  L!#R$P  V_#S$O E/#S&O V\
      C#S$O%V&R'O(P)N ,F#V$N%R&P(P     U!#P&R  PM#S$O PD#R$P   2Q#S$O   ]7#T%O(P   8L#S$O ,3#P$R PE$O&S \
        3M#W&M(O UZ#X$O%P&O'P)P Z;#O&P'R)S  ?L%R&P 6=#S$L%R(O)T  52#O$N%U ;$#S&O  HR#S&O .Z$O&P(T   [:#R\
      'P #0&M(T  K_%R&P D($R&O >+$S(O  A'#M%U  ZP#M$P%P&W'R(N)S `a#S(O K<$S%P  _W#H$!%R&P(M)S F%#P&R  WU\
      #U$O&N '5#R$P K=#O$P&R'S   ;G#L$V  [.$M&U(P =T#O$R%R  `=#R$P   R/#P&O(S)S 7b#S(O  OV#S(O   (Q#I&W(\
      U)O %D#O$N%U&P'P)T !M#P(R   bP#O$S  LP#L$V  %$#R&P   %6#M%R'T OX#R$P    G1#O$V&L(S )^#P$R HQ#!$O&H\
       G`#M$P&X(O  AP#T&O(P  F`$R&P  XL#P&R   O@#O&S U3$O&P(T  B,#M$T&U(O XC&S(P   C$#R&P _`#R%P ;`#S%O \
         Y]#R&P  MI#V$O&O(P /Z#X&K(P A&#S$H%R&M'S(S)W =V#U$P&P(O  %>#R$P ,C#S%O  I[#P$O'R(S R+#O$U(O   -\
      U$S(O 3V#P%R     %_#P$P&T  A0#O$S Fa#R(P :3#R(P  TD#S$P(P   T&#T(N  %:#S&O HY#P$S'P    V<#N%P&R'R(\
      S YS#S$O .T#P'R 'Z#P&S(P  -U#O$P&P(U)P  .)#R%P  J!#M&U (-$R&P +M#V$J%`&L'S(J)O E(#M$S%O&X(O ]H#V&N\
      (O  ]Q$R&P &>#O'S I0#S$O  .(#T$N bG#U$O&P(P GL#S$O  .3#U&M  F6#O&S'S(O G%#X$N(M %K#N&T  N?#N$R&T  \
      PV#O'S  (/#T(N  ,5#T)N 62#O$S  HQ#S&P(P  [3#S(O  bQ#S$O   `2#!$J&M(P FR#P$R FE#S(O K2#S(O  B9#V$L \
       [?#U$O&P(P  (_#S%O E^#N)T  -O#S&O 3X#P$O&T BD#R%P  ;/#T$O(P  @U#S$O UD#R%P  ]^#S'O  &>#R'P   W)$T\
      (N ))#O$P&P(U   9.#S$P(P J5#R(P   4@#X$L%R&P(O  5V#T&O(P ^@#Y$M&O(O $Q#S%O  T@#U$R&M(P b_#P$O%T   \
      K`#P$W&N(O =8#S(O  NP#S&P'R)O  D,#T$M&O(S   SY#T%O&P <@#T$O&P   E3#S&P(P   (0#S%O ;,#P&O'S(R  $##U\
      (M  aE#O&S(R)P  )1#S$T&N(P T_#R%P   >>%N(T _X#R$S&P)O N1#P$P%S    SW#R(S)O Q<#T$O&R(O Z$#U$O(P  a,\
      #P$T&O  T5#R&P 9,#P'R  ZL#P$P&T  O##T$P&O B5#R(P   H##T$O(P   `Q#O&U(O Q;$T(N  F9#S$O  4D#S&P(P  $\
      [#N&N(X ()#U&P'P(O   X?#S%O 1@#T$O(O  WK#R$O%R  AJ$R(P  ?'#M&S(S D6#L&W  LL#V$O(O   MY#S$O   ,*#R(\
      P :J#W$T&N(L  9[#N$N%S&T'R(P)S  <)#P(R ,9$P&T(O  ,C#T$O&P 5W$O%R&P'S  =E#S$P(O  !A#U%S&N(O   ]>#N$\
      U&P  H+$P&U'O CB#T&O(O  9b#O%P&P'R(T   N*#R$P&R'P  -6%R&P U)#R$P&P(R  0B#R'P M7#N$R&R   -^#S$O  Q+\
      #R&O(R  *&#S$R(N -O#S&O   4]#R$O&R [/#O$P&S  B4#T$P%R&N OM#N$T&P(R  OW#S(O  Q5#T&P(P  [*#S&O 78#S%\
      O &4#S$O ?T#S$N&O(T J`#P$R  ]H#P(R  YB#R$P @H#P%R />$P%R  /A#R)P  VG#O$P&U(P )'#N&S  bP#R'P Y)#S$O\
      (P  ]T$P(R N.#S$P&P  E!#S&P W3#R&P 1N#R$P   5%$U&O(O    CZ#M$O%V D7#O)S )<#H$[&O B=#O$P&T  @<#S$O \
       bN#N'T _A#S$T&M 10#R%R(O   :<#R$O&P'O)U <N#R&P  QT#O$S  -Q#T$P%R&N)R 3U#P&P(S  &E$P&R  C8#T&P(O  \
      -$#R)P  3%#U%O&N'T(O KQ#P$R   F:#O$P&P(U  V<$O&P(S  %&#Y&N(P)N   MK#O$S %>#S&O ='#P$O(T LY#N$T  (!\
      #M$T&O(T 6b#S$O  ZA#R$P  Tb#R&P  UN#R(P    A>#P$P(T S7#R$P&P  ..#N&T  3G#Y$L&N $H(P)R AH#S&O  0C#R\
      'P  0J#R(P NC$S(O  R2$O'S  83#R$P     '?#R&P  !I#O&S %4#T%P&O  [a#X$J B0#R)P  (_#P(R 7;#R(P   #A#M\
      $P&V  ^Y#N$P&V(O T6#S$O ^]#O%P&O(V ^%#U$O%P(P   &I$S(O ?##S&O aP#P&R R?#U$P(N  N%#U$P&N  <b#S(O @<\
      #U&L(O)T   <9#R$P %D#U$M&R(P C_#V$S&L(P   +'#R$P  ]F#S%P&O VP#O$S%R&P  TE#O$S  'X#P aX#R(P 5.#P$S&\
      O  XC#S$O&R(P  VX#N$M(X  #K#S$O [C#P$S(P  K:#T$P&O XX$O%S 7%#O$S  aI#O$P&P'T  L6#W$O&L  34#O&P(O)U\
        DS#O%S  13&P'P(S  37#P$R  WD#O$S G)$S'O   21$O&T(O  V5#O&S B&#L$O&P(Y Wa#J&W  II#R&P I;#S$R(N .?\
      #N$T  #<#S(O     ^$#R)P I=#P'R  V9#S$N%L&P'U(R)S (7#S&O  #,$R(P =W#N$U(P &4#S$O  /_#R'P  DS#R%P  :\
      J#R&P  %>#O&U(O )H#P&T'O  U6$O&S /6#R$P   V<&S(P  7&#O$T(P H5#M$X&O(O  D3#M&W(O HN#P$V%P(N E(#O)S \
       *%$O&T(P %P#T'O)P A,#R&P  W$#S&O /@#T$U&P'N(N :R#J$O%S&X Ra$S&O WX#M$O&U(S  )b#T$P&O(R)O 2/#T$R&O\
      (O  9Z#U$P%P&O 55#T$O&P  2D#U$M N4#S&O 4X&O(S RR$R(P  W(#O$S +T#P$S&P '=#T&N  AL#V$M&P ,$#Z$P&J a'\
      #O'S  .[#S)O  ]B#V$T%M&N D$#S(O G[#N&O(V  TZ#S&O  0&%S(O 9,#T$N  &]#R$P   M!#R&P 9K#V$N&O   +,#R%P\
        ]B$N(T   a;#R$P%P(R  EJ#M&U  4E#T$P&O Q<#R$P  F.#S$S(M  :2#P'R a*&P(R U=#S$O&P  OU#R$S&P(P BS#S(\
      O MR#M&O(W   =3#S(O  YJ$R&P  AI$O&P(T BK#M(U  EI#R$O(R %M#T$P(P <1#U&M  3A#T$O%S&P'P(O  ])#R&P S1#\
      S&O #)#P$S&O   Q($R%R&P'P(O)S   '7#O&S ^b#V$O&P'O BC#V&O(O)O EO#U(M T_#T$P(O OH#S'O  ^>&S(P   J;$P\
      )R T;#R&R(O =%$R&U(L  NJ#S(O ._#R'P @b#T&N  <>$S&O I%#S&O PM#L$V    9M#S)O GD#R$R%R&N  R4#R%O&T'O(\
      P  _*#S&O >W$O&O(U ;,#R(P NM#U&N(P  I:#a$B%S&E'Y(M)V  X$$P&R  4)#R'P  G?#R$P&S(P a%#S&O   bJ&P)R  \
      $Z#O&O(U  (&#R(P ]]#T'O)P DO#S$O  3R#T&N  ]S#S$P&P >4#O%S  F8#S$O&P ED$P&R  NP#S&O A^#N$P&N(Z)P  ^\
      ]#L$P(W /*#S%R&O)P  R9#N$O&U RY#R&P  EG&P'R  YL#L&V  A&$P%R   >=#R(P   ]?#T&P(O     %_#V$L   a7#W(\
      K .T#P%R  @S#T$N 62#O$P(T  VR#U&M A-$R(P  ^B#T$T%L&N'P(R)S   $L#S$O FG#S$O  **#O'S =U#K(W  ,^#O&S \
       XO#R%P   ,3#R$P&R(O BO#S$O MT#M&V'P  ,W#P$O&T   ,R#R&P @V#R$S%N ['#R&S(N  7<$O%S  :R#L$N%S&R(V :V\
      #R&P   TE#S&O B4#T&O(P !3#N&O(V @(#R$P(P J$#M$U 3&#O'R)R 6P#S%O  =K#S$J(V <,#P$S&P  ?O#R$O 2_#M$W(\
      O H`#O$V&P(O  YH#R$O&T(O LA$O&O(U  Q,#N$W&O(P %J#T$P&O  !^#P(R  FQ#T&N 0,#N$S'P(S   :X#R(P   :_#N'\
      O(U)S #V#O$S TU#P&O(T LY#S&P  2$'R(P ,;#S(O )`#T&P(O  DC#V$M(P)P C*#S&O H$#U$O%R&O(O   &N#P&R M##R\
      $P   PR#S'O  %X#R'P 'Y#K&P(V)S [2#U$O%N   >3#R$O&R  F,#S&O `[#S$S%M  -`#M(U B@#O$S  T)#U$O&O(R  01\
      #N&T  DU#T(N   %F#P$R     I)#R$P 1F#U$R&M(O @.#S$M&T  W5$O&O(U #.#O&S /]#R$P  F*&N(U   !M#S(O  _<#\
      W$L%S&O  >_#U(N)P ,`#P$V%N&X(I  ]R#L$V 'A#R$R&M(T  '$#O(S S_#S(O G-#O(T  Z5#O'S  5T#Z$N'K ;N#R)P  \
      *>#N$T DP#U$N(P b;#M(U %3#T(N  ,-#R&P  Z/#O)S   TS#T$P&O $N#R$S&P(O  P*#S$O SM#O(S     72#R&P  M1#\
      P&O(T )%#S$N&N(U  O##V$O&O(O  &]#S)P ?=$T&O(P b-#S(O  _S%R&P  7%#P$T(P K0#S&O @B#U$M  [$#N$T&R'R(O\
       8Z#S(O NV#O$P)T    )[#O'S BG#P$T%U&O'L(R  Q?#O&P(T [)#J$S%S&V'R(N  `F#U(M  XS#R(P JC#P$O%T a;#T$M\
      &O(T   2$#M(U  ^$#R%P ,F$P%R 0:#S&O  TV#O'S XT#N$T V$#R&P    )D#P'R   ,<#J&M(!  69$P%R .-#S$O%R&O'\
      R(O)S .G&P(R  Y##R$P ###S$O(P :0#O&V(N  BZ#O$W&M  D^#R$P   F(#P%R DZ&O(S   Y=#O$S XC#N$R%R&K'O(Y  \
      /;#R(P 7O#P$P%S  78#P$T(O 0[#T&N  >7#S$O 1`#R$P  +D#T$N  GD#O%O&T 70#R&P  b4#T$O(O    O%#P&V(M  1Z\
      #U$M&P     $W#R$P   `3#S(O  [Z#S$P(P  A-&P(S   J##S$O     aQ#S&P(P 6$#R$K%T&S(P  C1#M$U&P'R CA#T&N\
        5M#T&O(P 5%#N$N%R&U)S  0`$R&P @V#U$P&P'O    F=#O$R `<#R$P  b1#S&O C##T$N  4S#S$O OZ#T$P&M(S  A!#\
      S$O   P(#S$O ;_#P$R   =J#T$P&O LN#R$M&O'V(P  7&#S$O   M4'R  `L#P$S&O(R  H5#U$P&N Y;#N&T V%#S$O WJ$\
      P&O(T   )&#K&W ;'#S(O  YA#R(P >J#P)R b*#N$O&O(V)S  %S#S$R&N Ya#T$P&O '9#S&O  <2#K$P&W  GQ#N&T N!#P\
      $R '*#S&O  *<#S&O K:$S&K(T   2T#R&P I2#S$O ;D#R'P b5#X$J  6<#P)R 31#R&N'R *U$O(S   GT#P)S  %T#S$R&\
      K(T  <O#R$O&T(O $]#P(R $Y#R&P   La#R%P  X-#L&W(O  ^T#S&O  +2#M$T   (P#O&S 13#U(O)P  @9#N&O'V(P    \
      H[#R$P 1`#N(U //#O$S   (?#R$P G]#S'O 9$#S(O  'F#S&O  F`#S&O  ;/#K$P%T&S'S(P T2#U&N(P 9F#U&O(O F,#P\
      $T&O [<#P%P&S)P  VN#U$O&O CV#R&P JI#O&T(P )'#R&P  `Q#R%P @Z#S$O    5;#S$O  %C#S&O  -$#R$P&R'P -W#O\
      (S 3^#V&M(P  _&#S$O 2&#V$O&L'R  <=#P$R(P)R 2I#S$M&U(O H,#S(O b/#S'O  #@#P$S    >1#S$N&R'O)S Q(#S$O\
        3A$N(T N*#P$T&P(P   RR#S$O  6@#R&P G4$P%T&R(N 5H#S$O M%#O&O(T  WL#R$P  C7#O$S    ',#S$O W##M$V&P\
       --#R(P $:&O(S  %;#U$O(O F(#V$K&P(S 9:#R$P  ;@#S$P a'#P$P&P'S(S  *##U$P%N b8#P%R 5X#R$P  B#$S&O aH\
      #^$>%Z&L'V(H)W O]&O(S L!#R(P T5#S$S&P(N  ?A#T$S&N(O  .A#T&P(O 0_#U&O)O  *T#S&O 5C#P'R    b^#T&O(P \
      JB#N$T H;#R$P  ?:#O$S  aT#N$P&S(S b:#T$O /H#P$T&O  ?E#N$T  L#$R&P  I;#S$O  B)#S&O G+#O&O(T   M%#O$\
      O&U ^.#L%V   DW#O$S  >;#M%U  ^D#N$W&N  ;?#S$O  a?#P$O%R'S  D%#K(O)Y U.#R&P 'G#O%T(P    ER#S$O  `4#\
      R&P ;?#T$P&O  =K#O$S  :.#O$P&X(M  Q%#M(U   ))#O&R'P(S  +Y#R&P  X(#O&T(P  =E(P)R D`#R$L%T&R'S(L)T .\
      .#U$O&O  JO#R$P&T(O >I#W$O&O'O <(#P'R _-&P(R   UN'R(P    GH#P$O(T  >H#P$P&S TI#O'R)S ?)#W$O&P'O(O \
        ,H#O&T  *3#S&O FX#R&P  =3#S&O  6.#U$O&O L8#O$V&O(P ;7#O$Y%O&P(N ZU#R&P   YF#R$P   _E$U&O(O  CE#P\
      &P(T 'W#S(O  5+#P$O&U(O  ,##M$P&P'S)T C/#P&P(S  IV#N%S)R +L#P'R   Z.#S%O   ^H#P(R PK#P$W&O(O OS#R$\
      P  +W#T$N&R'T(O)O Bb#R&P G<#L$Z&N       !H#V$M%P&M(U %<$S)O 1)#O'S )7#U$O&P'P  P'$O%P&R'S(N)S  UP#\
      O&S M<#P$P&T(P ^!#S(O !L#P'R  Z5#T$O  @(#T%T'P(N)O  ]=#S$O  )H#T$O&P  O_#S$O    N4#R'P 58$S(O Vb&R\
      'P /L#P(R     )Z#U$O&P ?b#S$P&P  /L#R&P  XH#N$T U>&O(S  ,@&P)R  ;?#S$P&P I+%T(P)O ^N$M%S&S  RL#S(O\
       PR#P$S(P RZ#S%O   U,#S&O  JV#S&P(P VZ#S$E&U'R(V 1!#S(O V!#T&N aO#T$P&P(O  /?#R%P  ;Q#N$N(W R!#U%P\
      &O(P  -@#R(P FR#S(O   LQ#T$M&N(U  <8$P   N$#N$T  -_$R&U(L  RG#N$V(P M?#R'P ?H#P'R IQ$R&N(S   BE#P$\
      R T##R&P  DM#P$L(X  ^$#M'U   ]!#R$P QB#O&P(U  C>'S(O `=#T$P&O   )P#S&O  [I$P&P(S    a7$T%R&M'P(S <\
      +#R$P  ^'#S&O  a`#O&N(V RU#O&O(U  7b#M$R%T  9a#S&O 4G#N%S&S'P  _X#U)N *R#X$L%P&P  EC#R$O%O&T  1:#S\
      &O T%#V$G%]&K'R(M)S  WY#O$M&R(V  3!#S&O  AM#T&P(O  DI#S(O BI#S$O  _B#L$P&R(V NM#M&V(P   BF#S)O   ?\
      ^#R&P ]K$O(S    X:#O$U%T&R(M)O ZC#N&T  a5#T$P%P&W'O(K)S 'A&N(T  @6#R(P  ,>#O$S   YO#S$S(M    ])#S$\
      P%O&N'R)S  1O#U$M  8!#O$S ;0#O&O(U  +a#R$P  V)#R&P )-#P&R   *&#M&U B8#R$N&R'R(S)P +`#S&O  57#S$O  \
      $^#P$O%S&S(O AI#S&O ;:#S$N&N(U   H@#U$O(P ))#P$R   `9$S&O     0,#M$O&T(S  U;#R%P  /Y#P$S%M&R'T(O)R\
       !b#S&O <)#O'S      /(#T&O(P     G5#T&P(O `>#O(S #'#T&P(O  X4#J$Y&R(O  1?#T$P&P(P   `N#P%T'T(P)M  \
      X3#O$S     #O#S&O -3#R&P  2N#R&P 6D#T$N Q=#O$N&S'S(S   'M#K&M'S(X  16#S'O  bG#O$O'S(S  B@$O&S  MQ#\
      T$O&P  9J#P&R 6:#P$U%P(P C$#S%N&R  C+#M$W%P&M(U)P J(#S(O  C=#S'O `b#R$P%R'P  #T#K$P&W(S  QR'R)O  /\
      ,#O$T%S&O'O L>#R$O'R  `T#P$R ;P#R$P(P  QE$R&P  8,#R$R%P   :L#R$R&P(P ?W$O&S  XT#N$O(V *`#S&N(R  33\
      &O(S P%#P(R X$#R'P b]#S&P(P  <U#T$P&O B-#P$T%O 2M#P&T(O     `!#R(P   8^#S$P&P  WV#S&O  6&#J$X   6@\
      $K%O&U'S(S  `I#S$P(O   (=#U$M .C#K&W =I#P$P&T(P   '7#O&P(T WO&R'P D6#N$T  !(#R(P Q;#O$W%Y&K(K 4R#R\
      $P ;1#M$N&S(V   E_&P(R ,L#V$M&O  V##O$W%M  &E#S(O #]$O&O'U   +4#N$O&N(Y `X$S&O   =D#R&P    ]##O$P%\
      T&R(O)R 6;#U(M  bb#S(O FN#N$T&U(N  L;#T$O&P   RQ#P%O&T =8#R(P   $A#O(S OD#S&O FN#U$P%O&P   C&#R(P \
       VG#R$N%M&W'O(R  =E#O)S 0a#R&P  ;b#S$O  Eb#T&O !A#S$P%P `O#P$R  aG#R(P  _(#N&S'R(P RP#S$P%P NB#O$O\
      &U(P  5&#V$M(P E.#S&O  2-#V$L B?#S&O ]S#N$T  )O#S'O ZQ#O%S  X0#T$N    &F$O&X(L  '4#O)S LZ#U&O(O  '\
      7#P&R G=$O&S  1(#R&P   9$#U%N'P (1#T$O(P  E$#R&P  8J#P&S(P M8#R$P X_&O(S E+#S&O ,E#P'R  ^`#P%S(P K\
      ^#O$V&P(O  Z7#S&R(O  T+#U$P&O'R(P =a#R(P   H7#S&O  HH#O$U(O $K#M%U  $B#S'O  Y.#N&T  ZJ#P$O&S I*#N$\
      V(O W0#R&N(S  QK#U$S&M(O    .1#R(P 6O#S&O  b<#R$P +M#R'P =:#O)S @M#N&T(P Z&#T$O&P  ]`#P&T'O  I!#S&\
      O   5(#S&O O`#S(O  QB#M$O&T(T P8#T&N  %0#R(P OU#O)S +J#T$P%O     X##S$P&N(S <O#S$L(S  ,[#O$S   X6#\
      S$N(S >9#O$N&P(W  B:#S(O  +6#P%R AM$P&P(S bD#R$P     $;#N$O&T(R   $P#N$S&R aD#O$S&P(R   ,B#R$N&U(O\
       $F#S(O      1`#R&P  a=#P&P(S 1U#S$P&P   -^#Z&N(K  [Q#N$R&S  OL#R$S&P)O =`#V$M%N&U'P(O)S  MF#S$O ;\
      P#O$S%S(O  _E#P$N&V'P  'H#N&O'R(T    2L#Y$O&K Y.#R$P%R)P T<#T(N    WX#R(P 53#O&M(W #1#P&R  b^#S%O \
      !-#U$P%O&P !J#O$O&U   ^S#S$P&R(O  G.#P$R  5D#X$K%P&R'U(K  2.#T$P&O  ]>#N$M%R&N(X)S K!&P(R Oa#R&P ]\
      X#S&O 23#T%P(O SU#O$T&P    Xb#N%T &.#O%S  *B#S$O  @R#R$S&N 7A#I&O(Z  KA#T'N  O0#R$P&P(R QS(P  :U&U\
      (M    b'%S&O  #&$R&P  VW#T$O&P  4U&O(S  IE#R%P  b6#L(V   9]#S$O _@#S%O   @+%T&P(O >!#S$U&L(P  ^:#R\
      $O&R  =`#P$S 1/#O$W&P(O RE#R&R(O  J^#S$P&N(S    I^%S(O      J##N$O&X(O _Z#T&N L$#S$O   ^]$R(P  P<#\
      R(P RD#R(P VY#O%S OH&R(P  ,/#T$S&N(O  ;4'S(O 0&#L(V  3L#P$R&P  Q1#R&P b##N$O(V  `,#N$T%S(O  <B#S$O\
        %W#S$O   13#O$S%V&S(N)N :8$R&P   GF#S&O  $U#R$P  <'#N$T  $4#M(U L^#R'P  3Y#N$W&N  Q2#P%P&N(V   1\
      :#O%S  QS#S(O     3X#P$O&S  $a#S$O&S(P   *>#O)S $1&N'S(R  %[#R'P &M#T&P(P =W#T$S&N(O   6a#S&O &!$P\
      (R PQ#O$P%T  OF#P'R  XJ#R$P [V#U$O&O(P  K%#R$I%R&Y(O +!#O$P&O'W(P   9($O(S <V#O'S K^#R&P +=#O)S  8\
      Q#X$I%U(O  FE#U$O%O I1#T&O'P <b#T$P(O LG$O&S  ^$#O&O(U A7#U&M    J9#T&P'O SN#S&R(N ((#R&P  ^`#K$U&\
      W(M  <##R%O)R ^Y#W$O&O(O BU#P$S%R(O   b,#P(R _?#P(R  #B$O(S  38#X$M&N'O(P)S 0b$M&U 8V#S$O #V#R(P  \
      ?5#S$O B%&P'R Ga#R&P S;#U$P&O(O   4'&U'M RD#U&O(O b_#N$T%S&J(S)T H_#S&O  8##S'O #=#P)R  `^$T&N  [O\
      #N%T Z=#R%P -`#R$P 4,#R&P  I1#O&S    G)#T(N   <3#R&P %;#V$O&O(P QT#S(O   XT#P$R  G9#N$V(P La#R$P  \
      NG#O&M(V [`#T$P&O *O$O)T  >^#S$O T<#U&O(O ;3#T&O  %C#P$R ;F#O%R'R    F'#M&T(R 6D#S$O &K#T&N ;_#S(P\
       T^#P$S(P   /T#S&O'R  IJ#L&R(U  WO#O&P(T ^.%P&R Cb#O$T(P   '3#V$O(N   1>#P%T(P  ;a&L(V ^J#N$R%S +(\
      #!$M&J D!#R&P  )G#R&S(M    %R#T'N V))R  `$#O&S [1#O$W&O(P +&#S$O&P   WL#S(O aD$O%P&S'R(P V7#R$P&R \
      JC#P$H&P'R(W)U  ZB$S&O  W-#R&P :2#U$M%P&N'R(S   DQ#O$U&O S)#S)O  P'#O&S(P)S   _6$S(O P1#S(O ]!#N%T\
        ,A$N(T  3B#O(S    WS#R(P V5$S&O  ^C#M$S&R(R  (C#O&S $:#S$O  0(#O$S 98&S(O UA#O$O(T *!#S(O Va#T$K\
      &P(V)P  W8#T$N TM#L$T%S  &A#T&O(P  ?%#S$N&P(T  N'#O%P&O(V ZU#K$P&W'O)T   >H#S&O   LG#O$S  a9#P$P(S\
            H>#O$T(P .+#J$V%S(P  SM#N$T%S&O  %Z#O$P&R(S  _9#S$O  $R#P(R ,P#R$P +[#M$P&V 8*#R$P  ?>#O(S S\
      3#S$S%P&P(P  $O#T&N  S6#U$K%R&P'O(P)V   aV#K&W HW#S$P&P '<&S(O  K0#R(P -?#O$W&N(P  LB$O%S ZK#T$O&O\
       F9#T$P%S&M  CL#S&P(P 3Q#J$U&T  OY#M$O%S'R(S)R  8V#U$P(N  (R$U&M  P##R(P  (W#S%O    :A#O$T(O %&#O&\
      O(T  `A#S$P%R(O     D2#R$U&P(N Z$#U$M  7M#S&O  <5#M$N%U'S)R 2[#K&V(S  <_#U&M  ^5#T$M&P(S     ';#R&\
      P  &a#P&U(M I3#M$X&N  @0#S$O%R&M'S(R  &P#N%T 4;#O(S  B8#R%P @*#R&P S]#S$O 2I#N&T H($N%P(U  VV#P$O&\
      R(S  ]N#S(O P:#S&O   bJ#O&O(U Da#P$T(O !2#P&R   09#[$P%P&L(O DQ#P$K&S(T)S ?U#P%R   !C$T&N(R C*#R(P\
       2Z#N$R'S  ?6#P(R  ^R#R&P  FR#T&N T]&P'R  5+#W$P&N(O   %`#_$K&N(L #`$N%T (4#M&U  3<#M$V(P   *.#S$N\
      &S'P #M$O%S     V7#T$N   a<#P&R  P7#N&T PC#R$P QL#S&O(P 4Z#S&S(N  ?,#R&P  42$P&R =##R&P  !&#H$T(W \
       L&$P&R C3#P%R  _^#X$M%R&P)O  <b#V$K(S 2(#S$S(M B##R(P  UC#R&P &2#S$O 1&#S&O  _[#O$P&S 6D#R$O(R PK\
      $O(S  `K#S$O&O(R :L#S&O  VJ#X$P&K  0&#S&P(P B:#P'R  I3#S(O  H(#P)R `<#T%N 'F#P&R O5#N(T   D1#P$R  \
      F)#U$M  7X#P$W%P&O'P(P J!#U$V%P&M(K)S  %N$P'S  9O&O'S S]#S$O 5:#R$P L:#R&P ,[#T$O&O  PO#O'P(U)O   \
      :Y#S$O&O(S    #1#S(O (?#N(T  N2#R&P TF#U'O)O  V-$S&O ^`#T$O(P  17#S$O  7b#S&O    A.#P$T&O'S(P 5K#P\
      )R  )2#R$P D2$O&S +7#S&O S5#O&S  #V#S&O C9#R&P %]#O$S  B)#T'N !G#O$U&O  E0#R&P !H#T$O&P   /O#S(O @\
      +#O&T'P  */#R$P 29#S&R'P(O  ,!#P'R N/#N$T&R(P  7`#N'T E?#N$O&V  ]K#S&P(O VV#O&R(R   N^#R$P +M#S(P \
       C.#X$O&N(P F9#O'S <=#P$S U<#M'U  >+#V$T&M(N  @*#V$N&P(P  ,<#O'R  N0#S&O(R 1L#T&N  %.#P%R `%#R'P  \
      WF#K)X ?_#R$S%P&O `5#P$O&U(P 3T#N$T&P  D?#R&P @`#R$O&P(S  A4#T&N   3K#P&V(M  <E#O$O%P&X(P TA#O$O%T\
       =-#R&P  :a#O&N(S)S    _%#S&O   *B#U&O(O  0L$R(P V]#S&O  D;#S%O  9,#P(S   VA#O$P(T %2#O'S [9#T$O(P\
         M]#R(P  (-#M$V%P&P  X!#S$O%R'R(O OQ#O$U&P(O  a/#S(O  9%#S&O(P Y$#O$M%W(P)S  #W#P'R   &5#R&P(P  \
      JS$P(R  2;#O'S 50#P$O(R)R  $P#R&P $8#W$P&O(M)S +P$O&S <,#P$U(N  $$#R&O)R 63#P&R  EK#T$S%O&P'P(O)R \
       F%#O$U(O P(#R&P   VP#R)P    aJ#L$O&Y(O  >##N(T bH#R  >V#O&S  A`#N&W(N +D#U$M  :=&R(O  (Y#M&U  F)%\
      T&N a:#S$O    RU#W%R&P'R(K)P     L/%R&P  WD#P$O&S ,?#L(V >I#N&T'R  G(#M(U  E2#N$T  _U#O&P(T  ^7#P$\
      R   X0#O&O(T `P#T&N   BQ#G&[   $&#S'O  X?#R&P  ^##X$O%P&O'P(O  b0#R(P  ))#R&P M$#U&N(P %G#P'R P[#M\
      $S%S  K1#W$M(P CO#P$T&P(O  X.#R&O'S(P ;.#T$O(P   8)&P(R  .a#R%P .7#N%T  T^'P(R 8b#P(R N.#N$V&O(R )\
      X#T'N  >.#P$R  VJ#P(R  TH$V&N(P  64#N(T VB#O&U(N  LO#S&P(P   $-$S&O  V&#N$T WA#T$P(O  22#R$P  F`#N\
      $R&O(U  X4$S(O   K5#T$O&P 0a#P$R Eb#S(O  V!#S'O  ??#L$P%S&U'R Eb#O)S  N[#S$O  20&R(M)T   )D#O&P'T(\
      R  #(#R&O'R A7#U$M   8U#S(O    -8#S&O BX#T$P&O  !%#S&O  ^1#R'P M+#P$R  K-#T&P'P ;V#S$O  (F#O$R%R  \
       3(#P(R 5X#R$P --#U%O&P   [a#S(O 8E#R$N&P(T  _Q#R$P  <b#P&O(T)R     8?#M$S%R&S(P  B>#S(O `0#S$O `V\
      #U$M&U(N)P VY#M$W%P&R(M)R  4##V$O&P(O   !W#O(S  -`#R'P  #!#S&O  MG#N&S'R  '%#S$N%T(O   ,=#T(N  1P#\
      S$O   &(#R'P  $Q#T$M%P(S    KA#R(P  93#R 'D#S&O  6O#N$M&W(R  ^L#R%P  AL#R&O(R  LO$O&P)T    ,S$S&O \
       **#P%R N]#P)R  /!#R(P  .E#T$M&T(O J^#O$S  <5#T$H%S&M'M(W)W  [=#R&O(R   T>#P$T(O a]#T$H&X(P  &6#P$\
      P%S )W$S&O 3($R&P  `H#S&O 8R&P V/#M&U bI#P$O&P(T   X2#P$T%S&L(S SF#M$U   _?#R$P&P(R  &U#M(U ]0#P&R\
          5D#N$U&P   H&#O$S   W/%T&O 17#S$P(P  SB#U$O&P(P     X1#O$S&P'P(S  A[#N$M(X YK#K$R%U /^#M&U Za#\
      P$U&N  :W#S%O  !5#P'R  XX#O&S(R @b#P&O(T 'B#R(P  N]#J$R&V  &@#S&O F)#P&P(S O##O%T(P  P>#N$T      ?\
      %#O$R%P&S  HL#R(P  -.#O$P&U GY#O%S   T]#N%S'P(T  Va#S$N%T&P'P  Ea&P(R  B,#S&O   '2#R$P  IX#P%R    \
      []#M$P'R(T [@#M'U  D;#O$R(R _S#K$P&X  VI#N&T !6#R$R&P'P  [<#S&O   MH#O&U(O   0,#T$L'T   <(#P$U&P(O\
       !]#U$P&M'R(P  Hb#P&S(O 1-#S$N'S(P  bF#R$P A4#U%O(P  (.#U$O%O    /^#R&P -(#W$N(M #7#N$T  OO#R$P  B\
      S#R$O%R  Y=#S(O `W#P(R   !)$N%T (<#M$U   ?O&O(S 5^#T$O&O'R  )7#O$S%R&P  )'#S(O 0!#P&P'S   G.#R&P  \
        $9#T$O&O X%#R%P L$#T%P&R(N  ^`#S(O N?#R&P KQ#S$O   1I#T$P&O  $(#S&O O$#W&P(L  @U#O(T 4%#P(R K9#N\
      %T N>#R(P [#$T&S(L  8Y#P&T'O  KG#R$P E($M&R'U)P  ;X#P)R )A#R(P @5#O'S  O>#J$V%U(P    G6#T$N&O(S   \
      D8#V$M%P&S'P   CK#P$T%P&P 6a$S%R'S(M)P  GU#R$R(O    (7#T$O&P  .)#R&P  L<#R'P 55#S(P  C1#T$P)O  L##\
      O&O(T ]=#W$P(L 0b#N$V&O O&$P&R  !>#R&P +-#V$M&O    >1#P$O%S&P(R  ]4&R(P  `B#O%O(T   W@#R&P(R  YI#S\
      'P(O)R   '##S(O   TX#S(O   WY$R <-#L$V&O(S Za#R$P  &D#X&N(M I$#J$K&^  ZF#R$P EG#R(P  N+#S$O G$#R$P\
       *2#V$P&N(O  )S#M&R(T   BQ#X$K%P'V(O)N +_#O$U&O(P  a<#R&P A7%S(P `5#U$M :?#R$P&N(T   -[#R$P  [F&M(\
      U  IM#R$P  )!#S$O 3[#S&O  IU#S$O 3W#P$P%O&S(R  X.$P(R  SF#W&N(M `B#P%R <:#O$P(T  T6#R&P   HJ#N&T  \
      1K#R$O&U(N  T-&O)S     I'#P$R  DK#S$O Y#$O%S   !U#S$O  AM$S&O  3P#O&W(M !=#U$U&N'P(M  7S#P$O(U 7]#\
      X$O&N'O   1U#S&O !G#O&R'R(R 2J#T&P(P _4#O$T(P F(#S&O(P !(#S&O  O$#N%T   F3#T&P(O  ']#R&P Kb#^$N%O'\
      P(J &R#O(S *>#S$O  TX#U$O&O  ]A#M(U   :1#J%P&Y  #-#T&P(O  O.#R$P  9=#T%P(O N2#O%S  ,G#S$O -^&N(T  \
      `R#O$O&R(S  D4#U&N(P ]+&P(R  _1#U$O&R'P(P)P  $/#P&R  .R#S%O P%#S(O    K[#T$N%P&P'R  ?<#N)T  ]H#S$O\
       8?#J$O&Y'S(P 2K#V$P&O(O  '!#Z$P%P&K J5#S%O C*#R$P   :0$S&O bX#P$V&O(O   ^a#T&O(P  [>#O$P%T  ZQ#S$\
      P(P $`#S$O :H#R&P    $_#S&O L6#S&O F##O$S !$#R(P  8/#P)R  S0#S$S&R'P(P)M  G8&V'N(O  -M#O$T&O =<#P$\
      R  P_#T$N  S'#T$O&P `N#S$O *D#T$P&O (Q#P$O&T   L?#S&O ,B#O&S YR#P&P(T  L%$P%S&O'S ?N#O&S =-#R$P  +\
      3#V$J%P&N(W +$#P&R Ra#T$T%K&T(O L<#K$S%R&T Z:#P$R&N(T  A.#O$S ]]#M$S&S %X#O&N(V E&#S$M&P(T  !'#S$N\
      &O(T  Sa#N$O&U  -L#X$O&M(P   ;$#U&M Q:#Y$J  ?9#S&P(P  EJ#R&P $;#O$S&R(P  #:#N(T  Y^#K%S)V EC#V$O&P\
      (O    4:#U$O(O 6*#M%P&N(Y  ^'#O(S     1V#P)R +Y#O$P&T  &W#J&O(Z  >5#S$M&S  ><$P)R  D:#L$T%O&U(P)R \
      CH#N&R(S  .?$S&O =T#R$P 37#X&M(M  YU#R&P /F#R$P&N(T  Z1#R$P   b$#R$P    IJ&T(N  (Z#S&O .9#S%S'R(O)\
      O  3[#O(S  N3#R&P L?#]$I%Y&H'R(N  -Z#P&R 4`#R$P  [M#T$O&P ).#X$S&P'O(M)O S$#`$L%O&P(J  XS#T%P(P -4\
      #O$S(S)O )R#O'S  QJ#T%P&O   [V#U$P&P(O 2<#P$N(U   MB#T&N  K7#N&T ;6#X&L'O K-#R$P 7-#T$R&N(P    bX#\
      M$O&P(W  7M#O$R&S(P 5Y#O$O&P(V /5#P$T&O  EH#V&P(M  CR#V$P(M  >-#P&O(S    45#R&P  !J#X$O%M Z>#S(O  \
      >7#R(P IT#T$O(P  bV#R$P  +3$O'S J[#T&P(O Q5#M$O&U(S  64#T&O(P J0#P(R  O`#I$P&U'S(U  @Y#P$R IF#O$R%\
      P&T  [[#P$N&V(P [6#R&P  Y1#H$L&!(T P>#O&O(U DW$O(S  _5#T$O%P&R aZ#R$U&O(N  aL#P$S  /G#S(O  3+#P%R \
      D>#T$O(P (?#R$P&P)R   =C#P$O&R(S  1]#`$<%c&G(M)T  >2#N$T .W$N%U&P'R  *D#P$N&R(T  O5#P$S H/#R&P  GN\
      #S$O  9B&T(N   2##S(O   ^(#L&V 66#N$V(O  #`#S(O  E9#R$P ]F#U&M  8'#R&P    <1#R$P(P  _Q#R$P  [;#L$P\
      %S&P(R)V (>#S(O   S3#R&P AT#P(R   D`#R%P $a#L&T'S)P  )3#P$P&S L%#S$N&R(P     Z+#S&O   &?#Y$O&M(O G\
      @#O$S  V@#O%S  %U#P$T%O 5_#M&Z(M  G`#S&O #A#R&N(S  D!#S&S(M XP#V$M%P  `?#U$S%R&K'S(N ;P#W$O&O(P HV\
      #R&P  E]#N$T  !B#I(Y =I#P&P(T   ??#W$N&L(S  1Z#P%R CZ#S(O  VA#L$V%S&O'P(S S##S&O   `7$P   R-#R&P S\
      ;#T$N  ;(#N$P(U :>#R$P  +G#N'R)S  .A#R$P -9#R&P 1H#P$N&U   !+#W$O%O&O  U8#O(S RG#S$P&S'O)O  <W#O$S\
        Ya#V&N(O GQ$R&S(M 79#M$P&S(T  XR#R&P  []#S(O  (B#J$M&_(N .]#T$P&O C=#T$N <C#R(P  C+#R&P  #)#O$P&\
      T #'#S&O  -,#S'O Y2#R(P  O-#P&O(T  2W#R$P%O&U'O ;C%R&P `:#R(P O.#S&O  <_#V$O&N   _Y$P&T(P  T9#U&O(\
      O  R-#L(V ;!#N$P%U  )K#P$R #0#K$W(P $J#N'T   7K#P$R ^1#O%S ?G#M(V  1X#R$P  J3#M&U ->#O'S  a(#S(P)P\
        /X#S&P'P ?F#R(P    L0#W$M&O    #0#S&O Y;#R&P XL#R  %6#M(U E@#S$P&P  KM#O%S  N1&O(S !Q#R&P   QV#T\
      $O&O    .##S(O    9b#R$P   @G#N$H&_(O  LT#P$S&P N,#R$P  /I#S)O S5#S$O  %!#R$U&N(N  3P#R&P   ^^#O&S\
        >I#W$M(O  AM&P'R S;$O(S  W*#R&P   T[$R&P  >*#U$O%P(O   9W#P&O(T  V]#N$T)R   JP#_$M&K(M US#S'P  +\
      $#T(N  U?#M&P(V  8-$J&W'T)O >V#T&N   9V$O%T'P .]#R$P  $=#S$S&O(O  5U#P(R  2N#T&O(O  <4&O(S P]#S&O \
       F]#S$O -G#R'P A8#R%P <^#S$O&R(O   Ka$O%P&T'R(P !3#N$T (R#R&P   0C#S%O GF#O$P&V(O  <&#S$O 1P#O&S(R\
        F>#R'P  LO#S&O  9*$J(X B&#O'S ZT#N&T  @6#R&P S1#P&N(U  ]<#O$S     -5#R$P  (`#U$O&O   aZ$T&P(O   \
        Ib#R'P U>$S&O 'B#M(U 1:#S%P&O  4Q#R'O(R  EE&N(T   bT#O%N(V  VZ#R&P  a$#M$X&N S<#O$S @I#O$O(U   -\
      H#S(O      61#S$M%S   U+#P%T'U(O)M  ,F#N&P(V (N#P$R a8#T&P(O _+#T$P%O&P  H4#R(P (X#O$S  ,;$P  P(#T\
      $N H&#R(P 2I#V$N(O  >'#P$T%O&R(O  -+#N$P&U  !H$L&V  S^#T(O)O +!#R&P 5'#N(T   XV#S$O   :>#R$R%P&M(S\
        [0#W$N&P)O 7'#O&U(O +:#N%T  Y/#O$O%O&O'T(S)S M_#R&P   $U#U$P&R'R(O)N VW#S$O  ^=#M$U ?D#R)P ^C#L&\
      N(Y OP#R%P  /-$S&O  B_#R&P BK#O&S  Fa#O&P(T    =L#R$P 3H#S&O LG#S'O ;5#R(P  ,##R&P 6@#S'O  ]:#S$O \
      Y'#S$O '9#R$P DJ#P$T&O(P    ,B#M$U  -A#S$O ,`#T(N QV#T(O  /X#S&O  JO#M%U 0+#R(P  Vb#O%S <D#M$P&U(R\
         /2#T%O&P D5#X$O&P(M N3#S&O  <3#O$U&O =2#S$O  &*#S$O   O&#O&S MA#N%U  BF$T&P(O  G2#W&P(N)P  '[#N\
      %T  bA#S$P(O OT#U$M  ]P#W$P&N(O   ]0#K$P&W(S P_#O(S E($S&P(O)R  `M#P$T(P  AS#U$P&O(O   WZ$T'O)P `&\
      #V$O&N(R    a?$K&W  ?*#O(S   @Q#R'P `-#R%R(O  C^#R&P -S#S$O  H5#P'R  T[#O$U&O %`#P%O&T  (7$P%R D!#\
      G$`%P&O(P  Qb#V$O&P(O   2Z#S&O  ?G#N&T :6#R$T&R'O(S)M +6&P(R  Y/#P$R Z##O$V(N    +R#P%R   /W#O$T(P\
        DG#O&P(S)R  :.#M$U ;<#W&N'N C*$P&O(T -M#R'P  XX#T&N  Y7#P'R  HV$O(S &,#S$N%P&R  $G$P(R 7U#R$P   \
           8]#M$R&P(U '5#R'P ;S'S(O  K7#O%U&O  %T#O%S  :]#R&P   M&#T$O(O 77#N$T   *L#S$O  N4#P$O'O(W)P M\
      B#O$V&N   18#R&P &:#M$T%P&V(N :a#S$O  8@#O&S X5#L$R&T(R  X6#R&P  5;#P&P(S  FH#R$O&S'P  =M#N&R'S V?\
      #O%S b6#S$O  GF#P$U&N  P<#R'P  +5$T&P(O  _L)R ^M#Z$N&K(L)V   ,,#P%R RP#V(L   @-#R$P  2D#O$S Q:#T&N\
        VS$O)S #1#R&P  `T#U$L&O'T  2/#S&O ?T#S&O Y>#T&N FE#O$S  0^#N%T  YN#P$N&U ]I$U&M 8F#S$O  F3#N&T  \
      :1#P$U&P(O HQ#S$O&P    ,/#M%T(R  HJ#P$S <P#S&P'P a)$M&U  9.#M$O%V ES#S%O  .H#V$O&N  9P#P'R  _@#S$P\
      (P #%#O%S  @/#P'R   RZ$O&S(P  ;X#N$P&X'P(P :I#M&P(V  S<$U%O&R(N  aF#R)P <4#R$P  2[#R$P ;E#O$T(P E5\
      #O&O(U <:#P$S(P   W@&O(S   IX#P%R  M]#O$O&T S!#S$O  ?A#T&N  8K#T&N $V#W(P)L    9'#O'S XI#P$O&T _;#\
      R$R&O ;T#P'R `7#U$P&O  3?#S%P&P  ZP#R(P  (T#N$T @,#U$O&O  #?#P$S(P  ,%#P$T&P  =9#R$R&P(P V9#K$V%R&\
      S'P  ^D#T&P(P C_#P%R  Z^$O(T)P  :+#P)R  Q:#T$O)O 46#P$O(S   b/#O$S )>#P$K%R&O(W)R  ''#T$N   N2#T$O\
      )O 8W#P%R D*#P$S&P  $K&M(U (L#P%R    JF#R)P +@#N)T =>#V$O(N  PW#P(R    $N#R$O&S(P   ,b$U&O'P(P  AU\
      $P&S  LA#U$O&N(R *1#R&P  O$#R$P E,#T&O'P  ,_#U$O&P(P F2#S$O ]&#R&P LA#P$S'P   ^*#X$J L[#N&P(U  =,#\
      M&S(S  #2$S&O  a]#P$S&P    &,#O(S   XT#O$S &'#S&O  +B#R$P 8E#T$M  FN#R&S(N a##S$P&P  4N#S(O  G-#O(\
      T F7#R(P  0Q#V$P(M  8P#O$R&O(T E%#S(O ?<#T$O&P'R)P C9#P$N&U  6%#P'R HO#S&O  `P#O$S  _D#P'R E9&O)S \
      WM#Z$O&L'O  L[$O&R(R ;N#P$U&O'R(P)P    [`#S&O ;/#P$T&O #U#P)R *7#S&O  `F#S%O  H>#S$P&O(R)R  G6#S$O\
        07#U&N(P H^#T$O(P 1'#N$T&N(T  J##N$U&O    I_#R$L&S(T S^#R&P  Y#$T'P(P  N%#W$O&M N.#R$P #%#S&O  '\
      !$R  (%#R&P  0b#T$O%O @S#M$M%O([ YI#O%S 5.#P$P&O(T  TS$S&O  *E#T$O(P  9)$O(S 90#O$S  <O$S&P'P  VN#\
      P$P(S  `6#T'R(N)P 7E#V$N&P MS#O$P&T @A#S$O  T($R(P (S$O%V&O'R(O >U#S%O &L#O(S  bP#R$P   Q0#O$S  ,3\
      $P&R ?D$P&S  %_#P%R  Fb#T$N U+#N$T 8=#R(P S3$U&N(O  ;&#S$O Ab#U&O(O    @]#R$P .N#O$S   )9$P&U(N =B\
      #I$[&P(P #4#P&O(T   @=#S$R&O(O  >'#P&S  04#S&P'P 82#R$P Q@#O&U(O  :4#S&O'S(P)P  -`$L%P&T'O(U Qb#O&\
      S @9#O(S  1$#N&T (K#M$W&P  >S#R&P S=#R(P 8G#W(K `(#S$O  Z:#S&O  PL#S&O  A##O%S bP#O$O(U 3&#N%T TC#\
      O(S    C`#P&O(U $'#S$O 9^#R&P  *&#S(O @S#S(O    (&(P)R  #M#S$O JU#U$M&P  `2#S%O   QX$S%S&R(L   1]#\
      S$N&O(T    ;[#R&P NP#R&P   8B#V(L 1<#W$N&M  D(#R$P&P(S :O#P'R  :K#S'P)P 4)#R&P  !!#S$I&W  57#S&O +\
      a#R)P   ?(#P(R  1W#P'S  E7#T%P'P  H5#S(O >V#S(O  -Y#P%S(P  CM#T$P&O 8Y#P$N&T   4$#N(T  Y=#T(O)P Y@\
      #Y$P&L(O    H(#T$P&P(P S_#O$S%S'S(O)O Z8#N(T Z##P$R AK#R$R&P  ,7&O(S  OY#T$T&M(O 65#R%P  ^)#R&P 94\
      #P$S&P 8Z#S&O O6#S(O  G8#J$S%V'S(O     SW#O$S UQ#P(S &C#P&R SQ#R$P   AI$O&S    ;L#R$R&P(P   1!#S$P\
      &P(P  ^(#P$S&P R4#N%T  H;#P&S(P)P  P/#T$S&O(N     41#O$S  3'#N$P&P(W TT#N$S%R   0[#R)P 'F#U$N%P&K(\
      W  W[#R$R&O  A##R(P    BZ#S(O G&#P'R     :'#O$P&T  N6#S$O  'I#O&N(V ?+#O$P&T ,%#S$O  .H#T$P&O     \
      K@#S$O(P 3('R(P  #>#P$R   N4#S$O&P @,#W%K  6S#P)R  `##S&O  (]#U&O(O W;#P)R LX#T$N%P&R Qa#P$N&T  P0\
      #M&U %<#S&O   ?)#O$O&U(P `&#R(P  S$#S$P&O'T(M  3S#T(N  '0#R(P  *9#R$P J>#O&S   2N#S$P&P =<#N'S)S  \
      ;4#R&P    Y2%O&T(P .Y#R&O'T(O  VV#R$S&P)O Q<#S$O%R&O'R  &5#P$P&O(T)R  W7#S$O QV#T)N  QR#J$P&T(U)R \
         ,+#R&P   9K#O&O(U VO#U%M  B:#V$O&P(O [B#N&T  KV$P%R      )>#O$R&S #H#O'S   +D#R$P ;-#R&U(L ?N#S\
      (O)P   ]?#S$O F7#T$N -]#[$N&K(O  <)#M$W&O  B(#P&R )@#S&O Y%#R%P    OO#S$P OB#P(R  7/#R&P  A9$T&N  \
       R,#V$P&P(O  `2#T$O&P SP#U&M  +`#R$S&O   ZB#T$O(P   ]-$R&P  OZ#M$U  X=#R$P  ?@#M%U  Z`#P$R    L*#O\
      $P&U(P =3#M$P&P(W 3F&T(N   *`#S$O  )H#R$M%R&N(V  25#O(S  H:#S'O G]#S$R(N Y'#U(N 6S#S&O   !##V&N(O \
      BC#O$P&T(P  GL#S$O&R)O M8#R$R(P   <>$O(S   1/#O$T&O  V`$P%R  *2#S%O #*#U$O&O  CI#T$M%P&S <?#S(O  R\
      P#O$R%W&P(O)O W!#P)R  8H%P'R GY#P$R(P X%#O'S  O]'R)P  VE#S)O  (I#N$V&R(O  M(#R'P :G#U$K%T(P  -X#I%\
      R&R(V  C[#P$O%T 8V$P&R  EN#V&O(N +,#U&O(O b,#M&U UC#S&O   @4$R(P $;#O$O&U  )B#R&P    M`#V&N(P  ?]$\
      O&P(T  ,(#R&N(S ?b#N'T  I:#R$N&W(M    =W&O(S  ,Q#P&O(T .,#T(O  5`#P%P&S   <a#O$L&V(S AY#S)P    '*#\
      T%O&P  #X#R&P XY#R$P  ]*#O'R(R  EQ#P)R   :8#N$V&P ^E#S(O  G,#P$S%N(S (1#T$O'P  =7#S$P&U'R(L  RY#R$\
      O'R IH#R&P  GL#O%S   9^$S&O @G#S&O ^!#O$P%T&P  9X#S$S%P&P(O WO#R%P  31#M&U    ,Q#R$P [E$P'R  -M#T$\
      P&O   `=#S%O >]#R$P   3&#T$N  .%#S)O 1+$P  *=#R&P  5Y#P%R B8#S$O  /(#T%N  A/#T&N  4T#O$S aH#P%R +K\
      #S&P <*$S(O  /P#K&U'T  (B#R  0##P$S&P VM#W$N&P(O ]K$P&S(P  _*#U$O&O(P  +G#O'S '*$X&L(O MO#M$U    H\
      5#S$S&O(O  77#O$X&P(M  E6#T$O(P   35#R%P &C#T$N&T(O   <]#n$=&G(R .*#N$U&O(R  @1#R&P  $E#O$W(M Z5#P\
      $O&U -2#R(P  ?`#N$P&V  9M#T$P&O ?Q#N$U&P +<#X$P&N(K)T  7L#P%R&O(P)S  ?T#P$R&O(S      %.%S(O   '`#P\
      $V&O(O  2##O$S  T9#N(T Y(#R(P   %Y#S$N%S'P(P)R /-#O$T(P  @B#T&N   )5#P)R H'#O$S&P(R    _A#O$V%O&O \
      G%#!$N%P&M(N)R  $Z#T&N ;Y#W$M%P&P BS#O$R   <0$V%P&N ?V#P$R  -Y$L&V F2#L&Y(M /3#U$O&O  87#R$P   )*$\
      S&O '-#V$O&N +%#S&O   X>#R%P  S&#P(R  N?&P'R  (5#O$S  EV#O$S&N(U  M'#O&P(T O6#P$N&P(T)S  ;&#P&R  a\
      ,#T&N  M'#L$T%U&P(P 'C#P%R (9#T&P(O     ^J#P$R  *J#S$O 2)#R&P  YW#S$P'P V##O&S  G7&O(S EB#R&O(R ZW\
      #S$N%Z&J'P(R)P  'E#O$S  LO#R$V%O&O(O (5$S%O .1#N$T  ?5#S&O  %;#R&T(N     %W#S$O  6?#S&O Ba#P)R  F>\
      #O$S  /C#R$L'R(R)R  TA#K&W PZ#P&R [F#R'P  ;R#S(O )^#N$S&R +_#P$R  T7#R(P  E'#T(N )a#S(O  :9$O&R(R \
      Oa#R&R(O  *G%R&P  A@$P%T&O D%#S)O   0R#Y$M&M  BR#S&O  aM#R)P  QE#R$P&O(S HF#R(P    U)#U&M 9R#S$O  \
      3a#O&O'W(O MS$S%O(P   ,?#N'S 2a#P$R  .<$R&P  ,^$R&P >?#R%P ,0#S&O  =.$S&P(O ^=#N&T  3.#M&W(O  `J#W\
      &O(M  ,$#O$U&N ;C&P(O)S  _.#T$P&P  9C#O(S 60#S&O   O$#P&R  HL#S$O&O(S  H<#S$N%R&O'T)O AV#S$N&R  W!\
      #T%O'P AL#N$T%R&P  TQ#S$P&P 7Y#Y$P'P(M)O WN#P$P&T  IW#U&M 8Z#S(O  /7#M%U  S8#P$N%R(T /:#P$O%T SQ#R\
      $P&P(R _M#T$O&P  +H#R$P   AG#N(T ',#R&P $I$O&T(O   (]#M(U @R#S%O  ,A$O&S G;#M$P(U)R  .5$M%U   F,#P\
      (R  04#S$P&P RB#P$R  ]L#S&O  C4#O$V(N  W:#P$P(S -G#S$O  D'#M$V&P P/#S)O  ]&#S$O 3U$N&T   QT#L$P%S&\
      W'T(M)P <Q#R(P MM#X$O&O(N  %_#S%O  DE#V$O&N(P)R B*#S&O   HY#P$S(P   JY#T$O&O'S)P  *6#S$O GK#S&O  I\
      P#O$P%S&U(M  %='R(P   4*#T$P(P   :I#P$O%O&T'W(O)P 'R#R&P(P 42#M$S&T  )8$P'R  ]a#M$N&O(Z KZ#V&L ,6#\
      S(O  !R#Y$K&O 2A#O$V%P(O  V%#U$O&O ba#X$T&J(N ]:#S&O   /U$T&P(O (F#P$R  P;$P%R 3_#O&S    -H#S(O 9V\
      #N$U  Ua$O(S [M#R$R(O  +F#S&O   2/#!$G&P(O)S [O#O$S *:#S$O  E0#P&S(P  V*#S&O(P)R 0E#R%P    @K#N$V(\
      O   /M#O$U&O ()#R&P  U!#P&P(T   9W#O$K&N(!  <I#R(P  `7#U)N 1?#O$T   *:#O$U&O _T#S&O  RY#S&O 8R#R$P\
      &S'P)O  FR#P%O&T  /<#S$O&S(O   (6#K%S&U `%#O'S  S=#S$P(O  0O#M&O(P)X %0#M$V(P 08%R&P   K]#U$O&O   \
      [$#R$V&L(R)P  5/#R&R(O H1#U$R&P(M)P  ?Y#N$T&P(R  9'#T$P%R&N  DT#O$R&R !2#U$P&P(O 1:#O)S  @-#R$P  7\
      4#S%P&P  PQ&P(R +?#T(N $'#R$T%L&T'O(R)P   -M$N&P(U <%#P'R  .'#P&S(P 7H#T$N  61#O$P&T  ^&#O$T%P LT#\
      O&T  LU#S(O  EP#J&X   J*#Y$P&M(N `Y#O)S VT$S&O  0J#P$P(S ]b#L$X&O  ;1#S(O  +'#O&S   K+#T$P(O +%#T$\
      O&O  S@#R&P  0@#S$R&O  WN$P(R )Z#O%S  ;J#L$Y&N  2[#P$N&U 4##R$P  )8#R(P  QN$P%R   I%#P$R 7%#T&P(O \
          MG#O$N%R'W(P  DP#P(P)S  ,)#R$P  E,#T$O&O =-#T$O&P   RI#N$O&Y(N A4#T$O(O 4b#L$N&T(V E2#N$V&O  S\
      6#T&R(M  (/#S$O Ka#O$T(P 6'#R$P    1a#T&O(P     YZ#S$O%S&N'S(P  ZC#S%P  CG#N$P&P'U(S YM#S&O  V+#S'\
      P)P ->#T$O(P    V7#V$O&O(O  Y=#O&O(U `.$S&M(T  ^9#O&R(R -E$O&P(U  ST$T&N  ])#T$O%O U(#P&O'T  _=#O&\
      T(P  -b#R&P  a/#P$S &G#R&P  _F#P'R Q3$O%S  2S#Y$O%R&M(N  V`#S&O  TN#L$O%X  ZQ#P$O&O(V B^#R&P  %b#T\
      $T&K  `,#S$O ]2#R$P   X2#T&N  %G#S$S&O'N(P)R )B$P%R  N8#S$O%P&S  ,/#S&O C7#N$O&W'R(P 0_#S%O  4!#U$\
      O)O YQ#R$P  ,##S&O &B#R&P  6$#P$H&S(X)S  R?#S(O  ]/#N(T     0.#S&O  %.#T$R%P'O >F#T&N  R+#R$O&P(R \
      =0#O&S MU#R&P  0>#N$O'O(X   R4#R%P   ^O#R$P NI#R$P B>#S$O&S(O  :?#U$S%R&O'O)N Za#N$V(O   /.#P$O&R(\
      S   <F$O(S  8##R$N&T(P   /K#R&P (1$S(O  JO#S&O F6#R$N&R'O(S  />#T$O&N(S  L`#L&X(N  ,-&S(O  `2#L(V \
      9A#P$P(T   ^1#R&P H?#T(N   4U#P$O&T(R)P 6_#U$O&P =A#S&O    4+#S(P    [Z#S'O CD#S&O PX#P$S&P(R  +<#\
      O$S  =T#J$R%S&T'P(S 4.#R(P      ZM$O&S  5V$P&R  MZ$V(L  M^$U%U&M'O(O $,#R'P ZN#V$N%T&L'P(P)R  ]V#R\
      $P $I#R(P a'#R'P 8&#V$P%P&O(P  $9#P$P%S  _X#S&O _R#P$R&O(S  *3#R&P 44&P'R  TE#R&P #%$R&O K'#U$P&N \
       #b#S(O  =)%S&O ME#U%O&O TC#S&O a0#R$P [N#R$O&P(S  RX#N(T J<#O$M&N(Z 0A#L$R&T(R  W=(R  F)#T$P&O   \
      MX#L(R)T  +R&R(P .L#S'O $J#N$W&N 1N#O$S&O'S   L_#R$O%S&P  `(#R&P  +=&P(R $##V%O&O(P `H#P$U&N @Y#T$\
      N (/#O&S  $V$R(P  VV#R(P F@#P%R O[#O$S  RB#M&R(T   8W#P$O&P(V 4X#P&S(P Y1#R$P  LD$P%R  5a#R$P &J#V\
      $S%O&O(N ]Z#T&N +K#L$P&V  >U#U$T&O(M 8T&R'P   UA#M$U :W#P'R   TU&P(R LM#R$P M@#O%S  5/#O(S   >*$P&\
      R _^#S%O +6$S&O F9#P(R  O,#R'P)R .7&P(S  -N#U$I%U&J'V(H)! BZ#P(R  :F#P(R 0O#X$N(L   CP#X$O%O&N R@#\
      S&O  _?&S)O *-#M&S'P(S)R  ?J#S$O 5Z#W$H%S&S'P  VZ#O$R%O(U  2[#M$P&P(X LQ#T&N  $.#O&S  ]_#N%T  'R#P\
      &R  =J#R$P  9Y#O'S .A#S&O  3J#P)R   H'#R(O)R .^#T$P(P  *U#M&U'T(M  19#T$P%S&P'O(O  ^R#S$O&L'T(R)R \
       L+#U$T&M(M X'#T$P%X&O'O(L)P  83#R$S&V(I .)#O$S I##V$M&P(P  !B#P%P)S -T#P&R 43#P'R M0#P%R  U3#S(O \
      D)#N%T  (*#U$O&O  YB&P(R LE#S)O    bC#R(P I5#S&O  38&O(S  <S#R%P  ^/#I&U(U N5#^$K&L(O  K/#T&O(P -B\
      $P%R   ;;#O%S  0+#G$M%O(a (C#T(P)O ](#X$N&O(O Z>#O$U%S&O)O  K?#S$P(O  a.#R$P A_#O$P%P&W'P   ;%#P$R\
       U2#I$U&X'O(N)S -;#R$P  7Z#O&S GZ$P&R /K$M&R'U(O  A<#O&O(T   8?#R&P `E$S&O 6^#R(P   :!#N$P%S&U(P  \
      EK#S&O  JE#S(O  b_#O%R(R S%#S$M(O)U  9(#R&P  8a#T$O&P  X(#R&P  bS#R&P   )3#O$S  '`#O&U(O L!#P(R  5\
      <#R$M&T *C#S$P  4`#O$N&S'S 8[#S$O  G)#S&O )U#O(S  ZY#T&P(O 0M#T'O)P 6T#R$P %*#R$M&N(V  )-#P$N&V  /\
      J#U$O&O ^H#R$P  Y^#O%S NX#S&O  [I$T&O(P   O6#S&O   Y>#T'N ?V#M$W%R&M  0'#O%S WU#P(R  ;9#V&O(N %:$P\
      &R  Zb#P$T&P b.&O(S  X,#P$P&P(T   @S#J$U&W(O 69#P&P'S O8#T$N  X,#S$O 3Z#P&T(O 0`$P&R .Q$O%S   N@#M\
      $U  D3#T$M%P'R     9/#O&U(P ;;#P$P&V(O  I!#R&P)P ?R#R&P !@'O(P)T  (P#R$P&R   H%#R'P 8Y&O(S  %$#T$P\
      &P(P  C-#R$P 7N#P&R(P  :.#P&R 9O#T$P&O   aF$R(P +-&N(T  2/#K$S&T  AG#T$O&P  2_#T$P&O  :3#R(P  '3#N\
      (T  VM#S(O CU#P'R  ZD#S&O OG#S'P(P W=#N$P&V(O   J;#Y$R%N&L(P  UN#S&O  ;A#S&O 4:#R$P 9K#M&P(V   6C$\
      R&P  Ya#M&S(S  IK#R$P&P WM#S$O%S&J(U)R  W&#O(S  XL#P%R G_#S%O  =)#O$P(V)O   'X#S$M&N(V  FQ#S$P&P _\
      0#P$N&S'R   B1#P$N&O(V   L?#S(O F&#N(T %^#T&O(P  +B#O&U(O  bB#S(O  A1#S$R&M(O)S   Z2#P$P&T(P ?:#O$\
      O&U RG#R$P >@#S$O  >A#P%S&P S.#N$Y&O(N 9S#R&P  E?#N$W&P(P  >6#R&P E[#R$P  ]G#N$T%R  1,#N$N(W ,)#S$\
      O&O(S  a]#P$R  b;#R$P       5F$T%P&O(P  KK#W$L&O J:#S(O 9C#R%P N##T$O(P  ]^#U$O(N -M#P$P&T  1G$R&T\
      (N  _W#T$L%N'S)U R]#R&P  V]$P&S(P M1#R$P%S)P BD#S$O    3H#N&P(U ,/#L&V  ^L#T$O)O  ZV#R$P&S(O 6K#O'\
      S [^&S(O    $-#L$P&S(U AV#V$L  .G#P$N%S&S  8R#T$M(R  MT#P&V(M  VG#O%S  :X#V$J&W(M  5G#O%S  6N&S(O \
      5V#S$O  3?#M(S)S   7!&P  DD#R%P `9#O$S PB#O&S(P  ,'#P$R&P **#R$R&P(P  E_#N$R%N&R'R(U  @U#O$P&W(O  \
      4a#S$O(P  7X#T&O(P  A9#T$O%P #`#P'R 'H#R$P%P&T'P(P  7.#O&U(N 7=#S$P&O AZ#R&P   V^#P)R !O#S$O Q1#O&\
      N(V    HZ#W$O&L(R )1#J$O&Z  (##M(U C$$P&O'R(S   >'#L&T(S UY#L$O(Z)O  $2#S&O 6N#W%O(M ?$&W(K  @=#S$\
      O  OJ#R$P  I5#W$M&N'R(P 8H#U(N /4#T$O)P  //$N(T !B#T$P&P  XH#P'R  AF#S$S&O(O   L:$U(M _S#O$P&W(N  \
      R'#T$O&P (@#S$P&P &a#R&P  AH#R$P'P C/#R(P K6$P&S(P     ^1#R'P Rb#U$D%X&T'U(K)P =V#N&U(P    ^(#V$P&\
      O'O  D`#P$R SY#R&P   Ca#S$L%R&S  H7$O&K(Y .A#U$P(O)O  0C#W$L%O&T'T(J)S NQ#S(O )!#T$N%S&S(L)R V]#O&\
      V(O  __#P$N(U  '.#R&P SB#R$P  @$#R&P'P  6<#X$N%M'S(P BO#R$P `7#S%P&R)O   T$#P$N&T(R U!#R%O&N(T  38\
      #U$P%P(O _W(P)R     !>#R$P%R&N(S    /V$O&N(V ZG#O)T ;)#P$R  D3#T&O(P P`#S)O .@#O&P(S   bM#M&U   K/\
      #S$O    `a#U$O(O  E5#S&O  )2#I$[%G&X(V)M D0#P$R 0E#R(P ,`#V$P&P(O  EF$P&R `X#S(O  X.&P'O)S :^#T&P(\
      O Q?#R(P  8E#R&P  F(#N$T&P  =<#R$P(P)R %Y#S&O MS#S'O DO#S$P  @`#R%X&J'R(O ;_(O)S  ;F#S$O =8$O&R(R \
         <W#O$T&P E;#P&S(P *J&O'S     Z0&R(P  VG#S$O Y@#S$P&S'O #W$S&P(O   T;#T&N  8V#T$O&O(R  TN#P%S&P \
       5D#N&T  00#R&P *7#S$T%P&O(N  Ra$P&S /I#S$O O6#U&N(P   4'#R(P &7#S&O .;#N$P%S'R(P)S  FT#R$P &b#O$S\
         T)#T$P(P E_#M&P(U Lb#N$T%R&P'R(P AJ#L$U&T(O $2#R$P(P U3%N(T   'Q#W$N(N   7?#N$O(V JO#W$N&N Ca#T\
      &O(P  %D$R&R'P(P  BI&R(P  33#O$S &-&R(O  QV#S&T(M  )R#N(T `U#R'P  Y!$V&L  7<#R$R&O ,]#O$S  -B#T$R&\
      M'R)P HD#S(O       /[$R&O(P)S  W1#N$T  ^+#N$U%S&O'P(T)O GR#R$S&P(O  X7#R$P    A:#O$S %B#R$P      @\
      *#P%R   6a#T$O&O    IN$S&O  ZI#P$O%S&L'T(T a6#R$S%P&P -J#M&T(S  1;#V$O%O&N'S(N)S I[#V&O(N  H,#S%O \
      <?#R(P  !1$O(S  Z*#N$U'R)O   aK%O(S 1T#S(O *%#N$P)U   NG#U$O&O OK#S$O CC#R$S&N   OD#S'O J<#N$T   Z\
      R#J$N%R&Y'R  ]L#R(P  3T#P$P&T SL#U$N(P  .M#P$S   6I#T$P(O /J$O%S  2/#R$P   +^#R$P MO&O(S  aL#L$L&T\
      (X  9!#T$V%O&L'P(P <E#R$T%S(L   -A#O$O&M(Y  ']#N$O&V  [6#U&O(O @)#N)T =V#N$Y&K'R(O)R  b%#S$O aP#T$\
      N%R(P 5J#S$M%T&N(T W0#R&P  bK#P$U%R&P'P(P  1N#P$O(T  #8#P$O%P&R(S  NR#Z$N&R(J   1`#O%S 8=#S&O  ,O#\
      U$P(O ;H#Z$N%O&O(O HJ#O%S DN#R$P&S(O  SQ#P&O(T C`#R$R&P `4#S$O -S#R&P  &A#R$O%N'P)W ab#S(O =X#V$O(\
      O  `,#S$O   _0#S%P'P   Fa#S(P 2/#S(O  SZ#N%T&P(R  U8#R&P UE#R(O   4T#S(O W'#L&V %Q#S$O =D#R&P  X7#\
      S&O  ?'#O$M&U(R    1O#R&P 8&#R%P  55#S&O   HJ#Z$I(P  8=#P$P(S  (@#S&O'S(O ;.#P'R IH#S$R'P(O  G:#R$\
      P [N#P$O(T  TH#U&O(O  G)#P$P%S   FL#P)R  !@$N&U'P  M5#R'P  %5#N$O(V  !C$O%S '9#O&U'P  X:$O&T(O)R  \
      9_#S$O  Na#S$M%S&P'O(O)V 4A&P'R X)#R$T&O(O 'Q#P&S(P    Q6#M$P&W(P *D#O(S  =W#U$N&P  T6#V$O(O !=#O&\
      R(R  Lb#O$O&O(W  @-#P&R  5G#S'P)P CY$S&O   5-#V$O&P(O N)#S$R&P'R(P)O >=#O$P%S&O)S LL#S$M&S     -4#\
      O%S  a##O$O&U   #L#O&O'U 43#R&T(N  J:#U$O(O CD&O'P(R  ZZ$R&O 5L#N%T LW#R(P  7$#R$P    [&#O&N(V 5D#\
      R$P   @?#S(O  ::#R(P QR$P%T&O O3#S$M&P(U  B%#P%R `-#S&O(P 6M#U$O(P  ^,#O$S Ia#S&O  +O#P&N(U bF#R$P\
          +5#O&S TD#O&N(U  ]]#S$R&N(P)R  (J#W$N%R&P(O   [P#S&O  $Y%R&P    MI#S&O   R<#S&O ^7#T(N L@#R'P \
      EO)R  EA#P(R US$P%R F[#R&P   4E#P$P&S  9.#L&X(O VI#R&P   QE#Y$K&O !Z$O(S  RN#N$R%P&V(O  VJ#W$O&M  \
      +<#T$N $;#X&N'O(P ^=#N%T    >4#V$M&P <J#T&N &D%S(O  FK#P$T%R'P(O 1[#R$R(N  a+#O$P&V(P J@#S%O 'b#R$\
      M%T&M'T(P)S  N=$O&P(T /J#P$T&O  Y9#N(T  5G#P&P(S  MS$N&O'S(U)P  $H#S(O  '5#S&O  XF#R$S&N  4)#U$P&P\
      (O  Zb#U$O&N(R   U,#S&O HM#R$O&S(O   JA#S(O 8!#O$O%S&O(U  //(R)P  1E#U$O%O&L'T)R  Z9#K$V%R&P)R %:#\
      S(O  OX#N$T  KY#S)O  E]#V$O%P&O GV#P&T(O ED#R$R&O  IC#R$R%O     W/#V$M(P [$#P)R  ;!#T$P(P #%#N$R&T\
      (P   4R#O)S b:#R(O)R    Z&#N$V&O UK#R$S%R&M  E=#S$O S2#S%P  /D#T$M&S(N)T    H0#N&S(S)P  2K#R&P BN#\
      T$P(O  &&$R%S&N  C<#R%P  4]#R%P  `N#S$N(S bE#K&S(T A&$O(S  CW#O&S IP#X$N&O(O  Q8#P'R TW#S$R&O(O   \
      84#O&S  C.#R$P +Q#M$V  4b#N'R)S   ,?#L&S(T NI#S$P&P   5b#R&P V0#R$R%R&M'O(U _Q#O)T  J0#R(P  **#R$P\
        ;8#T$O%S&O'N(O)T    VS#S$O   --#N&T   6:#L(V  ^)#P)R  CK#R'P  KU#S&O  I>#S$O   L+$M%S(R  YG#R$O(\
      R  >6#P%S&O(P)T  H%#P$U&O(P ^B#N%R'R -)#S&O J[#P&P'R(R  C;#S$K&U(P C?#S&O   ?A#N$T L<#P&R  3(#O'S \
      ,R#S$O  /P#M(U  !8#K&Z(N  4_#O$R&U'P(O <:#N$V&O V*#R&P  MA$P%R 2&$N%U&R'O  G*#S(O .T#R&P(P #>#P&T(\
      P  ,W$O&O(U D7#O)S  I`#S$P&O &8#S$O  /$#O$S&R  CO#T&N K:#X$K&S(N ]S#R(P  DZ'R  ,S#P(R &-#R(P  59#R\
      $O&P)S 7N#T&O(P       FA#P%R UV#S&O  .^#P$N%O&V  FQ#S%O  I7#R$R%O&P  ZN#M$U 8K$O%S  -:#R$S&O  _%#R\
      (P >^#P%R  ]M#P$R  1V#T&O'O a8'O(S Z6#N$X(N   FE#S$K&P(W)P   `H#R$P&P(S   8=#T$S&M(P -7$N&T  W(&T(\
      O  b]#O(T  N/#T$O&P   )2#S&O 'Y$O(S P(#N$S(R   4Q#S$R&O(P   /?$O&S  ;2#T&N )G#O$S&L(V     0Q&P'S K\
      E#T&O(O  >/#T$P&O 0:#O&S bO#O$V&N  1##R)P  /5$S&O 5Y#P(R  +&$S&O $<#R$P KP#P(R    T.#S(O /:#P$P&P(\
      T _P$O(S  b*#S&O  9$#R&P 1'#N$O(W `,#O&S a`#S$M%S   NN#O$O%T    >+#R$O&Y(J  L0#T$O%O&T'P)O !-$N(S \
         ((#P)R  @)$P%T&O E)#R)P   2*#U$N%R&R'M(L)W %Z#U$P&O(P   #S#h$B&J(P +4#S$O(P  8?#L$O&O(Z  4+#U&O\
      'O(P `!#T$N&R(P   W[$P(S  8^#T$P%V(L)O  +O#O(S   >3#M$O&U(P)S  D$#I%P&Z  %T#O)S  QG#S)O ]1#T%N   /\
      :#P&T(O F@#S$P(P  D=#P$R V!#K$W%P&M(U V/#O(S GT#S(O  @Y#T&N LG#R%P  $.#R$O&S(O QO#O$S   7$#O$P&T  \
      HN#M&O(W  =,#R&P b?#R$P Y(#O$S 5T#O$S  MN$O'R)R R##R&P  _@#S'O `1$P&R $&&M(U )R#P&R  +W#O(S  J?&O(\
      S  :X#O$P&T   =`&P'R MB#S(O ^F#P'R  4.%O(S @T#V$R%O&L  4H#R$P  ]*$R&P   !?#R&P bV#R$O&S(P  3)#O$P%\
      T M1#P&R 33#O$P&S SY#P$O&O(T)S  H4#R$U%N&P(P !S#T$N  ZB#O$S   H0#U&M AD#N$R&T(P  DT#U$O&P ^9#R(P  \
      2*#P&P(S)R  =8$S(O Ab#R(R)O  VD#S$K%R(P)U 14#R&P ;@#N&T  /a#R$P A]#T&O(P R&#S$P&P   N4#R$V%U&N'O(K\
       +9&L(V  ?T#O'R)R  )^#M$U (`#S$O ,B$O'S     -&#R$S&O(P EH#S$O  ;6#P$V%L   @@#T&P'P  S=#P&S(P A^#O$\
      T&R(O  `=#S&O  -8#S$O 4Z#R$P  ?M#S$O  V)#P&R  R1#Y$O&L 4`#S&O :4#O$P(T  $2&P C=#T$N Q&#L$V%S&P'P  \
      T)#T$N&R    6L#U&P(N `.#N$T&S(O   QP#M&V(O  ]9$P&R   ^Y#R(P GC#R%P  S.#O&S   _;&P'R %B#S$O  P6#R(P\
       **#O$U(O  PH#U$O%O :(#P$S  L:#R%P&R J5#R$P&R(P  -$#P$P&P(T CK#S$R&O(O   <2#O&S LZ#N%U  7O#O(S O2#\
      d$L%P&K'P(M)P  HK#O$S  (>#R(O  ,##P(R    J]$O%R  8D#S$N%O&S(R -D#N$T 1C#R&R(O AZ#O%T'R(N   $X#X$O&\
      O(N 2I#P&R   ]$#R)P ]2#J$Y)P Y8#V$L  5M#S$O&U'O(N ;-&T(N 62#S$P&O(R  5[#O$T&P  2(#O$U(O  Ma#S$P%R'\
      P)P   W?$O&O(U U5#T$O&P  &N#O&S #3#V$O&N(P  VO#R)P ?_#O$P%O&W(P R$#T$P&R(M  PH#N&T  bI#S&O(P)R ]L#\
      V$S%S&M'N(L)U   7=#P%R    %(#T&P'O  G]#O$S Q^#T$P&O  CC#O$S M5#V$N&O _A#P$U%K&T'P(R    :A#P$V%M   \
      &/#S(O  NB#S(O  +N#S$P%R&R(O  XD#N(T 8_#R$P 9)#P$R%R&O'S  @F$V%P&N  [/$N&S(S `;#U$U&P(J 'W#U$J(T  \
      DV#R&P 'R#S(O  Q_#M(U  a4#R(P E>#R(P C.#R(P  J.#R$P R]#S(O /B#S$N&R /3#P'R  C.#S&O  =+#S$O   G&#O$\
      S  M8#O%S O]#S&O  AR#R'P  J$#P$T(P   `6#S&O 3&#U$O%O  DW'R(P (`#N&T  3?#R%P  ,X#R$P  0W#R(P   GI#O\
      $R&S(O VQ#S(O  ?T(O)S  ?Q#U$N&P b<#T&P(O #*#T$O(O  2[#O$O(U )D#N$O%V  /Y#V$N%P&P'V(K)R  ))$O&O(U b\
      /#L(V  >Q$S(O 94#N(T  YM#S'S(N 18#L$S&U(O GS#O'S   7##R$O'R  [H#P$T&O      F8#V$L&R(R)P  b,#U$P%R&\
      K'R(P)R  B0#R$P @X#N%R&T  4*#R$P  7_#V$L  4Z#N(T  ^N#S$N&N(U !(#P$R  CN#N$N&Y(P -V#O&P'P(V ?T#O&P(\
      T  V1#R(P)P JW#S$O&P(R  06#N&T CQ#T$O%O)R HP#S$O   4O$P&S(P /@#R(P  &F#O$P)S  =8#U$O&O  11#R%P&T'P\
      )P Ua#U%R&N)O  1%#O(S   CV#T$N   K:#T%R'M(O)R  D.#R)P :G#R$P&P  OB#K$R%S&R(T   X6#N$O&V !Y#R$O&R *\
      W#U%O&O B`#R&P V$#O$X&O(N  Z6#O$S  U`#O$N(W %Z#P&R HQ#S&O  6!#O$S $B#P$R  ?b#W$O%P&P(P U-#M$U  ?V#\
      K&X(P Q,#S$O #T#O$U&O  I?#O$S  =a#L$X&O DX#R$S%S&N(O  _)#S$O .Y&K(W Qb#R(P  3I#U%P&P(O 0Q#R&P V7#P\
      $T&O   SJ#S$O !J#T&O(P    %K#M$U X?'P)R ,)#O$T&P  [M#O$P&P(U   aN#T&P(O 3P#S&O C]#L$N%T'S(O)V  ^*#\
      N&T  TX$P%R&P (<#O$S JF#O&O'U  J(#S&O   _7#O&S L##V$P&M  -P#W$P'P(M  V2#R$P  R,&L(T)S  1)#R$P >P#S\
      (O  +F#N%T&P  ].#O&O(T S5#S$L&T(P #7#T&N _.#S%O  YX#S$P&N(U PC#T&O(P +W#O&U(O   SM#M&T(R J6#R$S&P'\
      O   H;#M&U  :$#O$P&P(U &T#S$P&M(T XW#M$W&O  :b#P$P%S  O*#P'R(P)R L/#O$R%T&R(N  X!#S%O I/$P&R  ]I#U\
      $N&R(P)P Sa#N$S%R  ^[#X$O%N)P _U#S&O C&#L$R%W&P   B*#N$M%O'T(S)U  $J#P$P&T  O0#M&T'T(O *O#K$R%U(S \
        >+#N&T  'Z#W$O&N)P  [[#P$W&N(O HZ#R$P  VF#R$P%S&O K>#T&P(O  ZS#K&W  H;#S&O  b(#R$P $0#P&L(W Eb#S\
      &O  &Z#M$P&W )##!$J&O(P  GE&S(P 3D#U$O%O  X&#P$U&N  ZM$M&U  :%#R&P 5@#F$O&P([)T  ;a#S(O  >_#O&U(O \
      %'#R)P `;#R$P&R(P  =-#U)M Z;#P$R     @X#S$O >&#R'P Wa#S$O  TR#S&O NB#S&O  &,#R$P WD#R&P  >Z$N&R(S \
      IV#R(P 2]#S(O (U#R&P 52#V$P&N ]N#R&P '>#R$O)R    ^U#L&V OJ#P)R 1Q#T&N SC#O%S  +E$O&S ;a#U%M  :=#S&\
      O  6J$S&O   ?J#R$P  S;#S%P&P'P  61#M$P(W  $Q#T$O)P '$#P$R  08#O$V%P(O J4#R&P RQ#K$X%N&N'O(W  !%#M&\
      O'P(W)R   RD#V$P&N(P  H*#R&P  `?#M&T(R /C$O&S NN#R(P  /b#N(T Ab#U$R%L ,2#R(P    SD#O$U&O `L#R&P  )\
      _#S$O 8)#S&O FC#S$O +`#R(P    `1$R&P 99#T$N  &b#R$P%P&R  @&#O%S   ^1#R&P H'#S%O  35#N%T !_$P%R   F\
      M$S&P  EY&M(U   (E#S(O  L$#W$P%M $D#R'P  QL%R(P 7&#S(O  Z,#O'S    JD#P$R 6]#X$M&O b0#O$N&V'R(P  P,\
      $V%N(O 9!#M$O%S&U  '6#W$G(U    @>#O$O&V   +$#O$N&U 5_#T$P%P(O    .J#S$O 7'#R$P @*#O$S (Z#R(P CD#P$\
      O(T 17#P$P(S  :%#P%R  Hb#L&U(S /E$P%R 76#S(O  8>#O$P&O(V QN#O$P(T  6C#O'S PZ&N(T  Y2#S%O  JF#U&M  \
       TX#N$M&Y(P   @`#R$P !a#S$L%P&U(R  =?#R$L&X(N N`#R&P M4#P$R   LE%R(P QZ#R)P   6##P)R   b2#S$O 5$#O\
      $R%S&P  2+#S$P&P  @R#U(M 3(#O$S     PW#R&P    #5#R$K'T)S Hb#P(R $N#P'R   b)#S$P&O(R N?#U$O(O  ;)#S\
      (O CE#N$U%R&P  UY#S$O    )7#S&O  /E#R$P  ;3#S&O *2#O$U(O   'T#S&O   `F#O$P(U -5#S&O +6$P%T&O  .%#O\
      $P(T /,#P$R DO#S$O  CA#O$S    PL#P$P%R   7_#O%S _Q#S$O&P(S 7B#S$P(O 1A#S'O >H#S&O  H##Z$O%P&N'S(P)\
      N VU#T$O(P aC#S$O   J1#T$N  $W#R)P   S5#O$U'O Xa#R  -E#R(P  Q]#S&O $E#S&O    AD#M&U D^#X$O&N(O  _,\
      #V$L&S(O  K@#M$Y&O(O  /A#P&P'U(P '##N$R&P(U  :T#J&S(V 4=#S&O  3O#O(S <D#S$P(P  %+#T$P&O VS#U$N&P ?\
      F#W$N%M E^#O$T&P  *1#R%P  JW#P$R  [*$N&S'R  &9#U'O(O  24$T&N SX#T$O(O `O#M%S&O(V   1]#S%O  &'#S$O \
         X1#N$T -;#O&S  X0#R$O%U&O(P FM#U$P%P&N'R   `]#R&P 9O#R$L%U&M'U(P)S [G#O$S&P 4W#R$P  @!#L$M'O(U)\
      X ,$#N$S&P(R AK#O(S   39$O&U(P  X8#P$T&O 0[#R$P  H'$O%R&P'N(T)R    1]#R'P UX#R'P  ?a#I$W&V(M 5!#M$\
      R&T  0V#O$S   >G#S$O A6#R$P  Y_#R$P D.#S(O IE#P$S&P  D+#P)R ba#P$O&T  bS#T$N  ^U$S&O #R#P$O(T  ;`#\
      P$S%O(R   <P#R$P <K#M(U   X;#R$P(P W_#S&O  FT#T&N  =]#M&V(P HA#S(O 9W#S$P 5-#R(P M'#N&T Ab#R$L%R&O\
      (U QJ#N%T  /J#P%R L(#R&P ]F#O&P'T  aX#S&O  VA#R$T%R&M'R(P aW#O$S GS#R&P    89#S)O Y7&R)P  0L#T$L%T\
      &L'R(R)S UL#T(N WX#U'O)O   97#S$O&P         K@#Y$N%N&O V1#T$N&O(S b4#T$O&P  .-#N$T%O&P(S <,$P&P(S \
       @M#S$O  AF#S$P&O ($#O'P)T    D2#O$S  '-#S$O%P&R #[$W&N(N  LH#V$O(N  =(#R$N(S ?5#O$P&T #M#V$P%P&N \
        [P#O&T(O  G2$S(O   `Q#U$M S]#O$S    )^#R'P  ,a#T&P(P  'J$O&R 0=#R(P  3Y#T$R&O'P(O #[#P$R   M6#P'\
      R D,#O&O(U A+#S$O  R<#U$O&P(P XT#S(O  6L#O$O&S(S 7Y#V$O%P&P  FU$U&N'P  H?#R&P GO#O$S%P&R   KP#U$N(\
      P 6-#S$N&T(P a;#P$P&O(U Z_%R&P  9&#P%R   5?#O$O&W(O a*#L$U  6T#N(T  >+&O(S -.#T%S&L H^#S&O =$#U%O(\
      O  V4#O$T(O  I<#R&P HA#R&P  K6#S&P P$#R$P  OI#T%S&O'M(P)S   *!#S&O -a$P)R ET#S&O  <*#O'S (Q#R&O'R \
       S##S(O XU#P$T&P(P $_#R&P     J@#S&O(P G1#L$S%T&P  ;1$P&S)P  IT#S$O 1U#T$N  /&#O&S $I#O&S  $G#M&O(\
      W  70#S$O  DO#O&U(O  a[#P$P(S  #K#O$S&P  ,S#M$O&W(P     3*#N$U%P  @M#T$P(P   ?`#S$O  W=#R)P   4$#R\
      $P&O)R )5#O&U(O  ?a#U(M JE#O&O(U  >E#R(P  $E#N$U&O   4_#R&P W,#U(M 6T#P&R  7=#P&R  CF#R$P ZH#R$O(S\
        0M#R&P 7/#S&P    `[#R%P JE#T%P'P(P Q2#J$Y%O ZR(P)R  WS#T$P&P  OZ#P&S(P a,#T$N J.#S(O .I#U$P&P(O \
       %=#S$O R,#P'R  =Y#U$S&O'O(O  aU#O&S  [=#P&R &Z#R$P  !F#S$P&P )F#U(M   %:#R(P   P<#U$O%P&P J4#P)R \
        C9#P(R  T3#S&P(P  V9#P$T(P   '=#M&U XR#J&X  6]#N$X%M&O(S 7W#U$O&P'P  7?$P&O(S V$#S$O&S(P  3`#T$P\
      &P(P &.#U$O&N  Y5#R$K&R)T   [##K$Y&O   GZ#R(P   F_#O&S  5W&O(S )4#S&O  ;a#R$P 4?#T$P&O 8K#P(R  D,#\
      S&M(S 59#P$T&O  U;#R%P C##O&U(P ,I#S$P(P  69#P&R  F(#[$J&P(O 4@$P%S&P   :4#R$P(P ,'#S(O  0&$O%S   \
      Q]$N(U X0#R$O%R $J#R&R'P(O  bJ#P(S  %L#O'S )E#R$P   K)$Y%L&T'P(L -1#R&P  QF#P(P)S &C#P&R >7#T$P&P \
       C%#O%S RU#S$N&O(P)U  A6#T(N   R1#S&O ?_#N$O&T(R  La#S%S&M(O)S    4Z#R%P  'N#R$R(O #-$S(O    OP#N$\
      O&X(O !L#S&O  _'#P&S  X$$T&R(N  1K#T&O(P ?.#R$N&R(R  3a$S&M(S )!#S$R&N   `[#R%P `D#O$P&T #=#S$P&P \
       44#O$S 3J$P&R  <Z#M$P%V @6#U$M $S#V'P(M   K(#S$S%U&L'P(O b>#S$P(P -Q#S$O ,1#S(O  W1#S(P  ].#Z$E(T\
       F,#O(S XH#R(P a>#S&N(R  J5#S(O   %*#R&P    NO#R(P    NM&P(O)S `X#M$V&P  ^N#T$N  XQ#S&O  8F#U&O(O \
       `(#P$P%O&U  )>#N$S&S(P *a#U$L&P(S  J6#U&O(O  @'#S%O  _$#R(P   *C#S$P(O  _>#P$L&W &(#R&P     X=#M&\
      U @O$O&S   ?7#L$O&X   7Y#T&N  ]:#N&T   ^b#R%P 6J#S&O  9/#O(S 16#N&W(N  a_#P$P&S(R B=#R$P %O#S)P   \
       +2#S$O   bK#R$P !@#O$O%S&R(R)R  8_#L'S)T %L$O(S YI#R'P V4#U&O'P W3#R&P  UH#K$V%S   E$&S(P   60#W&\
      P(L ;N#V$N(O  !<$S(O  E-#P&R      87#P&P(S  %^$M&U 1$#R$O&U'O(O  aS#W$N&N  `J#S$O H,$R'P  SG#R(P  \
      M1$R&P &b#U$O(P R(#U$P(O)P   WZ#S&O C`#S&O  b'$O&P(T   `G#P&O(T   8+#R%P  JX#O&T(O   94#R'P A'#O%S\
        F3#U&P(N Y9#R$P&O'S  W6#O%S /#$R&O(R QW#R(P  3[#U$P&L(S /6#P)R K*#W$N%N N+#P$S&P  Y@#R&P E##S&O(\
      P (Y#T(N  Z@#O&S P1#N$T  G1#O(S 6Q$O%S  '[#P&P(S SG#N$O&X(P 3=#R&N(S   C>#R%P  F3%M&S(R  W'#R$N%S&\
      O(S 2(#T&N =]#N$S%R  0($P  I%#R$P UV#S$O  )8#O&S .L#S$O     0R#V$O&N -@#S$S%N  WR#R&P XU#R$P%R&P X\
      b#S(O  YK#S$P(O)R   [Q#O)S @'#T$U%O&O'N    4*#P&S(P   3?#X$O&N(N 7X#P&P(T   H1#T&P(O  K,#R$O'R  K>\
      #S$P&P %E#O$V&P(O  ;.#S(M)R  /8$R&N(S    0H#U%O&O  NX#R&P =@#R$O&S(O UH#P'R Q<$O)S  -B#S&O  I@#R$P\
        <]#T$O&P ?U#R&O'O(T   0<#V$L&N(T  b2#V$P&O(O  -)#N&T    <%#S$P&P SH$R%P *$#N(V)O  HW#S$O ()#P&O'\
      S  +8#S$O%S(O  F`#T&O(P R&#J$!&O(N 7L#R$O  @]#W$N&M YH#J$Y(P  K3#P$P&P(V)O   FU#T(N +)#O'S   M<#P$\
      S&P  TP$R +<#N$T&S(O 9:#P$R  a5#T&N aQ#P$V&N Y?#R)P  IE#V&P(M b`#O&S  2,#R$P R!#S$O   SA#S&O #N#P$\
      P&R  /,#S$O  #O#S'O  G$#O)S [&$S&O UK#S$O  ,3#T%P(P  Q&#L$L%[&O(P)S  `!#P$R  aV#W$R&M'S(M  BU#N&P(\
      U _:#R(P !U&R(P  X9#T$N&S(O)P ^$#S$N%P&S *N#R$O&O(S  @Q#N(T Yb#O$P&T X+#R'P  NJ#P$R 4Y#M&U  a?#M&U\
        Y+#R$S%N 9V#P&O)T  V;#S$L(T   $:%R(P  ZS#T$O&O  bS#O$S  D9$L&P(W @K#R'P  !a#N$T DY#R$R(O  1@#S$O\
       V&#S$P&O(R  6H#O$P&L(Y  W(#S$O 3S#P$R TF#P$U&P(O T5#R&P  O+#S&O  I##O$O(T S&$O&O(U  Q2#T&P(P *C(R\
      )P   b@#S$O  [<#O&P(T   3^#K$U%R&T(O  ;I#O$T&P  Y`#R(P  6H#R(O ]:#O)S  E&#N$U&P(P   0Z#V$O&P(O Ka#\
      T%P'O B9#S&O  @M#S(O   0]$M(S)R &7#R   41#G$Z&R  KH#O)S 6]#M$P(W DI#T$N&P(S X`#S$O  /Q#O$T&P(P a!#\
      M$T&R >^#S(O  ?D$R%P  )##S(P)O  XG#R&N'T  @X&N(T a;#R&P   *E#R bP#X$N&O(O 50#U$L&P(S    <)#V$P&N _\
      >#U$O(P ]H#P$T&P(O  /^#T&N  N$#O)S 1;#R$R&O  J,$O&S  %T#O)S A8#O$V%O&P <>#R$P  'H#N(T *B#P$S'P  3!\
      #G$V%Z(L  '-#R(P XF#R(P    +3#P&R X!#N&Y(L &M#R)P  GL#S(O 0!#R&P  [b#S$O&P GY#P$P%S(P   -7#S&O  #Y\
      #O(S 5J#a$@%[&I'S(K)T   ,6#P&S(P >;#R$M(T  L/#P$O%T&O'S(R)O *V#S(O  /F#S)O   OT#S$O 8S#O$U(O  %J#T\
      $O(P *]#O(S OZ#S$S&O(O  =4#N$W&N X]#P&O(T :?#R$P   /*#T&P(P    4P#U$M&O'V(O)P @[#N$W&P(O   T&#U$P&\
      O(O >_#S%O  :N#M$O&P(W -1#S&O  ?H#W$N%O(P  2_#K'S)V   [@#O$P%T L1#R&P   +^#P'R  :D#R$P I&#P'R  LP#\
      N(T  ;>#M$U +^#S&O IV$V%P&O(O  57#R&P    TA#R)P  4$#S$P(P  (*#P%R .7#U$M(P   WK$R%N'P(W)N S1#R$N%O\
      &U'R   KI#S$O :b#U$N&P  ,.#P$T&P  a$#R$P AU#M$O&R'R(U  U##R)P !&#M%U(P TG#O&T(P   73#O$S  ,_&P(R X\
      6#S$R&O 1E#N&T F.#V$P&M  @4#R'P Y;#N$T '7#N%R'S  (7$P&R  5'#S$O #;#O$V&N H$#P$P&S  -Y$X%R&O(K   2E\
      #O&S %>&O)S   JT$P%R  L,#N&O(V ,##T$S&N(O *[#R(P  F%#S$O&R !]#S&O  <7#S%O(P  '.#N&R(S =2&P(R M!#V$\
      N&O  +##S(P &D#T&N(P  )C#U$R&N(O !^#R&P  _=#S(O  '[#T$P&P  [O#S&O QI#S$R%O&P'T(O)P '_#T&N SU#S(O  \
      [I#V$N&O   1##O$U(O )F#T&O(P U7#S&O    #*#S&O *T#S&O ^7#R&P  ]>#T(N DR#P$P&U(O  *H#R%P  K7#R$N%S&P\
       Z=#S&O E6#T$P%P V^$P&R   Q`#N$U&O 1`#O$V(N  *?#U$O&O Pb#T$O&O(R VN#T&N  #1#V$P&M   A_#T$P(O ?U#U$\
      M  [3#R$P GW#O'R)S 81#O$O&S(S b6#S&O  MO#V&N(O  5W#R(P =A$R&P  9*#P(R 8D#M$R&U   WM#R&P !L#P)R -S#\
      P%R  WU#P&T(O  ]Q#R$R&P(P  TM#W$R%O&O'R(M)P  UG#N$U&P  R'#P%R     Z4#T&N  N7#R&P  $Q#P$T&O   +0#T$\
      V%P&N(M  ]U#U$O&O(P    DG#S$O'T(P)O  :D#R$P O-#S$P%P  [2#R&O(R F%#S$M&T(P  RR&S(O a;#S$O &8#S&O   \
       CS#P%R =G#R$R&R(N ZS#T$O&M'T(M)U !5&U(M  5C#O%S )[#P$O%T   BH#S$O  0S$T&R(M _[#X$N&O(O .F#K&W #5#\
      P$O&T  )Q#R%P S4#S$O   TE#S$O G,#U$M 9a#R$O&S(P 25#S&O (B#R&P  <b#N$O&V  9>#P&P(S Ob#S$P(P  V,#P(R\
        2F#S&P 4?#P'R   BN$M&O(W   IA&S(O A&#M&T'T(O   5O#N$O&V  `-#U%P&P)O #X#P'R   DU#W$O&O(R)N  R;&O'\
      S LZ#N'T US#T$O(P  0Z#P$M&R(U  >I#M$U&T(N XZ#O$S  >U#S$O  C+#T$O&P  Q=#U&O(O   %`#R$M&L(Y  87#S$O \
      C8#R&P   &B#V%L V'#^$M&M(L _?#P$S&P  =<#O)S _`#Y$R&K(N  F(#R(P  U.#P&R  +T#P'R  J4&S(O  MM#O$U%O  \
      `A#P&O(S  W*#R&P  N`$I&T(U  HA#R&P   *<#O&R'S(O   #;#S$O >&#S$O  V1#P&P(S  2[#S(O  &.#N%T :G#N(S)R\
        //#W$O&O(N Xa#K&W bW#R$P  KW#S(O 7B#R$P'R)P  ]E#P$S&P 9J#O(S   /0#R$P >##P$R   @)$T&P(O   E_#O$P\
      &M(X I6#R$P +?#R$P   6X#U$P&N'S(O =C#O(S #_&P(R  7@#R&R(O     0M&T(N ['#R$P   :&#R$R(P   R##S&O  8\
      ,#O&S  _%#R)P _G#P(R (L#U&P(N   ?G#O&S  V;#P$P&S >'#S%N  QX#P$P&U(O   *T#U$O&O'P(P)R    S0#S$R%M'O\
      (T   1G#S(O ./#N$S%S)P  MG#O&M(T)T XR%R&O'P(S  6.&U(N +9#O$N&U (/#S&O ^[#S&O =6#N$V&O QC#P$U&O  9a\
      #R$P ;*#N$R%T&N(S JP#S(P)P  PP#M$U  $G#N&T     JY#P$S(P  7a'R(P  25#R&P +`#K$R%S&T   93#U&O(N `P#O\
      $V&O(O XS#S$S&P(N  )/#S&O =R#R&P  )7#P$S(O     Y@#S%O     ]6#R&P I,$R&P  Y>#P$R%N&P(U B^#S&O B3#T$\
      S%N(O *S#T(N CM#P(R  Y-#P$N(U  ]N#T(P)O &?#S%O W'#M$V&P aV#O&U(O  O<#S%O RR#S%P&P $7#S$P&O +U#P&T(\
      O *X#N$X%S&L   H3#V$O&O'R(O   J-#W$N&P'O FR#R&N(S  L.$S(O   `J#T$P&O   :'#L$V  V7#R$P  :%#O$X&N(O \
       :7#S(O  6B#O$S  KF#T&N   AE#M$Y&M(P 1'#O$S&M(T   [b$O'S  W:#S(O  0,#P'R 7F#M$V&P(P NE#U$O&O  D=#O\
      (S  CU#N$U&P 8?#L&V <=#O$S   :G#R'P  33#S&O F?#R$O&S'P L;#R'P N1#O&S    JV#T&P(O 8O#M$W&O N2#T&N  \
      `1#S&O *-#O$T&O    =Q#M$U&N(T    S1#P'R  38#U$M&O(S =?#R$T%M <S#M&P(V   WA#O%T  ;:#N&T 5>#P$R  :;#\
      K&P'W  &(#V$M(O 46#T$O&P @/#R$U&M(P  _X&S(O *`#R$O&S(P 6@#S(O  5[#S$P&P  !.#O&P(T  ]b#M$N&S(U  VW#\
      P$R%P   %V#O)S @!#P)R Pb#R$P  AU#S$O 7A(P)R '3#P$P&U(O 4<#L&V   14#T%N KI#S$O 20#O(S    /L#U$K&R  \
      (S#O%S  ?)&P  =%&P(R  ><#S$P(P KM#O$S  T+#O$W'P(O)P :L#S&O  (^#O$R&S(P 5Y#V&O(N VC#T&N  .6#O$N%S(T\
      )R V;#O$U&O   H>#R(P  @=#U$O(O 3&#O$O&R(T  ?F#S&O *5#R&O(R E!#P&T(O  `##K&N([  V<#T&O(P  X^#S$O &!\
      #R&P 8I#R&P  Z&#O$T%P  >_#S$O  `J#R$P  7]#R&P  0U#O%S `?#S&P(P  a>#O%S E$#P$S%R&J'P(V)R  Sb#S&O BZ\
      #S&P(P  =Z#S(O ?W#P'V(M YL#P$T&O   W5#S(O     V9#L$W%O&S(P   A;#N$S&S /-#S$O  FR%N&U(P W*#P$O&U(P \
      H?#R&P   VD#R&P EK#R)P  G;#R&P  M)#N$U(O )K#P%R  -O#R$T&O(P  C=#O$P&N(W `O#O&N(U  3/#I$P&X(T  M!#S\
      $O WV#S'O  1O#T&P(O  D:#O)S   Z%$T%N H2#O$O&R(T  0<#R(P *]#P$P&O'R(T  )1#L&N'S(V )/$O(S  F4#R$P&T(\
      N  #!#S$P(P  '0#O'S @0#V$O&N :-#T%P&O   ;O#P%R  6+#R'P +4#O&T(P 'B&R(P 8D#S&O  3b#S$O  )7#P&R J^#R\
      &M(S `(#L%S(T  [<#R$P   ]B#O%S .b#S%O  CM#L&V   4)#N&T  )N#S$O  2O#N$P&U 3R#V$M&P IB#T$S%R&T(I)P  \
      $M#S&O 0D#T$K&R'T(M)U    `_#R$R&O(R [B#U&M  Y0#R$P W;#R&P  'a#R&P  37$T(O)P 9@#R(P  $!#R$P 2/#M$S&\
      X(M  $_#O%T(P  *C#X$O%M&O  E]#S&O Ba#P$O&T  *1#T&P(O  XI$P&T(O  .^#N$U&P  V.#P&R 'L#T&S(L 4N#R$N%S\
      &R  Wb#U$N(O !V#S&P(O   7+#S&O(R  DJ#P$P&S 40#O%S `?#T$O&P  6:#O'S a_#R$P&R(P  .E#M&U 5Q$P&R  [2#W\
      $S%S&S'R(I)L _5$O%S  NY#S$O  $;#R$P TG#O'S EL&P(R  VX#P&P(R #E#V&N(O R%#U%O(O  41&U(M   2$#T&P(O X\
      5#S$N%P'V(P)O >@#O$Y%P&O(N  E2#T$O'P  ^Q#O$S   ,L#N&S(R 7&#P$R .9#O$J%R&U'T(R FA#R&P  ^/#P&T(O   ]\
      >#R(P ^##S(O  %b#O%S  T;#W&K >:#V$P&N(O a_#P&R  ID#T$L&S VV$O&T'P  OE#S$O  U[#T%N NG&O(S ==#T$N&N(\
      T  #a#P$O&O'R(T CO#W&N(M    FZ$U(M G]#R&P N`#S$N&P(S  'X#S$P%P  RR#N$V&O  !A#T$N DZ#R&P  X3#N$P&U \
      FN#S$L&V'T(M  6]#O&S  #.#P$R%R 1Q#P)R M;#P&T(P   J*#T%O _,#R$U&N(O  2M#R(P  `:#P)R  +3#S%O   8<#L$\
      V  %2#R$P%R&N(T   ?4#O)S  _6#T$O&P 0S#M(T)R NZ#X$L%P&V'P(N  K4$S&O '3#V(L   T:#T%R&L'U(O *D#N&P(W)\
      P 1`$S&O     9A#R&P .G$P&P(S  />#P$S'P  T2#S&O RM#R$P  b6#T$N&U(M  1&#R&P ;>#S&P(P  S-#P&T(O  ?Y#S\
      $O  FA&O'S N7#S$R&O(P   ET#R%P ,3#O$T&P  *U&N(S  EF#L$S%S&R W.#N%T   7D#O$P%R&T)P J^#T$M&S   1K#S&\
      O  /Z#S%O  >a#S&P(P  =N#R(P  '9#P$V%O&O  $M#M%O&W(R  SZ#S&O !1#M$U M^#N&T'P  B1#R'P  #U#S&N  D(#R$\
      S&P(O `Z#P$S%S&M  V6#T&N(P _J#R$O%P&U(O `C#P(R  8U#L$P&W  Nb#R$P&P(R AA#P  8)#S$R'P(O &,#R(P @4$S&\
      O   I_#N$S&V'S(L [+#S$O  ?6#S$P&P   M##W$M%O T4#N$W&O(P  +M#S$O EJ#M$M&Y  OA$P&P(S 64#O$S  6b#S(O \
         >2#O$S NN#P$P&U(N  ^9#R$P%R&O'S(O TA#M$S%S #B#P%R A^#W$R&L(O    TO#R$O&S(P  CC#O$O(U M<#S&O  aA\
      #J$P&S(V)R E+#O$W&N'O(R 8)#W$P&M'P(P  ^Y#O%S ;P#O$R&R(R)P W)#O&P(T    0b#S&O -L#R$P  [7#P%R   N>#P\
      'R #N#N&R'S(P  !Y#M$T >7#R$P  &U#S$O  `L$R&P N=#T$O(P ^D#O$R%S&P(P  NV#T$P&P _1#R&P  ZO#U$O(O  5U#\
      P$R'R  @.#R'P E!#O$N&V DI#R&S(N  ^8#O$O&T  Fb#N$T <M(P)R *4#S$O  `U#T$S&N'O(P  KZ#R$P  b%#O)S  U!#\
      S&O  /R#R(P   F5#N(T     ;2#S$K&T(R  +*#R(P   (K#R&P MC#S$O  F'#O$N%N&N'S(W)R   B/#S$R&N(P @C#S(O \
       :%#R&P EI#T$R&M  PR#R$R%P&P O>#T&M(R 0]#O&S  S1#R$P RH#S&O  $[#U$O&O     G-#S&O  D@#O$W&N ^M#O$V&\
      P(O  -@#R&P ]L&R(P  >V#N&S(R $1#!$N&M(M   7!&O)S  4+#R$O&M'P(W 0.#O&S  ^3#U$O&P)P Z/#[$O&N(L   %H#\
      R$P  NX#O$O&U FP#K&P(X )R#S&O   T=#O&S T1#N%T   /E#S&O 9N#L$W&P G?#U$O&R(O  9]#S'O   G4#P$P(S bG#T\
      $P%N&P(T)P  ,$#R(P  I6#O&P(T   J*#O'S  Da#X$O%T&K(P   V3#T$O&P   [P#U&O(O LL#U$O&O   %2#U$M _'#R(P\
        Q0#N(T ?V#S&O  F:#O$T&T(M  32#S&O  TI#N&U(P   ND&R(P ><#R&P  S=#R(P  &M#R'P  KA#N&U(P _N#U&O(O  \
      CK#R%P @&#T%P&P  PQ#T$N 9E#S&O W]#P'R 9O#N$O&O(X   ]/#P$R 5+#S&O 9[#O)R  !%$K&W <Y#R&P  J/#W&M(O /\
      I#S$O&O(T  6,#U&O(O X:#O%U'P(P  7.#P$R  G&#O(T)P  .$#P$P&S -;#P&R 8_#N$U  !>#P$R /&#W$K&M(V  a*#P%\
      R 8]#O(S     VC#O(S 69#P$T&P(P $^#S$P(O OR#V$O&O(P  `L#O$S  &2#R&P    3!#P$T(O *W#O$S ;>#Z$K&P(O  \
      $a#R$S%O&P 3O$P(R G$#R$P    IA#V$P(O)O   ;(#P)R ZN$O(S   L]#S&O a_#P(R GW#S(O  )+#S&O `P#R(P /]#M(\
      U A;#P$S(P WZ#S(O  6W#R$P&O(R *E#R&P  K:$R%P )G#L$W&P  C'#O'S Y`&M(U  !0#T$S&O(N )J#R&P  `P#N&T ;P\
      #P&R .]#P)R  &G$P(R CJ$P%R `T#N$W&P(O aH#U$N&O  <>#P$O%O&R'R(T)P  PV#W&N(N  MF#R$O%T(O  R!#N)T ;^#\
      T$N  +V#U$N LU#O&S  ,B#R$P&P(R  5F#U&P(N aC#S'O  @D#S$O  CI#R$P ,Q#P%O(S YA#V%N&P(P  (+#T&O'O NO#N\
      (T  16#N$V&O  S>#S$O  =##S$O&P(O)S  ]>#S$O   XY#T&O 3F#Z$J&O   J_#N$P&V  /D#S$P&P H%#R$P  =>#R$P  \
       NA#P'R  F4#T&O(O O/#O(T b.(R)P 9V#S&O aa#S$S&N(P)P 1$#T&N  LR#R$P  ;5#P&T(O  S!#S(O  F]#R$P ^$#W$\
      O&O)O >a#T&O(P  R5#O$T&O <`#P$T&O :`#U$N  b3#T(N `G#R'P   )&#P&O(T .!#S&O  ?=#R$P B]#S$O(P)S [M#R$\
      P  HT#T$P(O @A#T$U&K  Z##S$O ?G#S&O  [(#P&W(M 1+#U%O(O  =U#S&O  &W&O(T   $+#T$O&P(P 5S#W$M&P(O $-#\
      R&P   OL#T$P&P GU#N%T O%#R$W&M(N  .I#T&N   @F#X$O%O&O'P  b[#I$X&R  K7#S$L&T(P CH#T$N %-#J&U(T <P#R\
      $P  D$#S$O ]B#P'R I,#T&P(O UF#S$O C^#U$P&N   AM#P$R [M#N&S'R bR#P$T&O'R(P  AJ#S$P&P  A($O&S P&#R$S\
      &O'P DM#S(O  BY#R&P   `1#L&V    U;#S$O 6Y#P$V&N  b:#R&P LR#R(P +0#V$N&N  B4#O$S Ga#O$T&P  #6#U&O'O\
       J+#O&P(T U1#P$U&N  b6#R(P)P  E@#R$P   ]S#R%P 4C#T$K&V(O  MW#O'R)R 21#O&S  /+#P)R IN#N$R&S 7U#R&P \
       (5#S&O  6`#S(O    .$#U$O&O /(#V$O&O(O M[#R&P  )^#R(P DI#P%R  a)$S(O 21#O$S  Ub#S(O   .I#S&O 7!#R&\
      O(S &S#T&O  B1#U$P&O(O A(#R$P  N,#U$T&N(M :4#S(O  ^L#O(S >8#P%R  M&#U$O&O (+#R)O a2$O(S  UR#M$Y%P(\
      N 69#O$S 7N#U&O(N  PZ#S$O   _9#U$P%K&P'S(S ZP#X$M%N&O'R  *5#L%O&R(X)P A:#R&R(O XS#T&P(O E*$N&O(V  \
      _F#T$O&P _;$R'P 8##R$R&N(R  41$P%P&S @2#R(P   8`#X$R&O(K %(#R'P 9-%R&P   @##T$O&P I:#R&O(R (^#R$M%\
      V&P'R(O  VC$O%S  LB#S$O(P -.$U%P&O(P  ?U#S&P(O MR#R&P  Q(#P'R E9#R(P YW#P$U&O(P  [G#S$P&P   /Z#S(O\
        #G#U$T&N(N 3R&O(T   QC#O$S @N#S%O(O)S  FY#P&R   Y%#U$O(O :/#O&P'T N>#S'P(O  Z9#S$O  -%#U$M&P 7S#\
      Z$M%P&L TR#T$P&P  K_#R$P  .7$P'R   X!#S(O  ]T#V$P&P(O  `X#R(P  _R$R&N(R  78$S)O %:#U$K%P&R'R(P)S E\
      3#P&O(S P>#R$P  ,K$O&S  'b#R$P  ZP#P$P%R&U(N   0-#U$O(O   I3#S(O G'#O$S TZ$O%S 4X#_$E%U&K'U(M '9#N\
      $U&P  V7#M&S(R V4#R&P 6%#W$O&P(O V.#P$S&S(O  X4#R(P  /6#O&S $N#P)R  )%#R$O%S&O'R  MH#O$S  O/#X$M&M\
       /,#O%S  [0$S(O Yb#S$O  b_#S$O $a#P&S'P  ==#T$O%P $S#T$N    M(#P$P&R'S(P  IG&P(R U%#U$P%O&O bX#L$P\
      &U(R  10#R&P  GF#N$T DQ#T$R&M(N)S  Q4$M(U GV#S$S&M  S2#R&P'S(P A3#O(S  @E&O(S <Y#S&O ,7#N&T  %Q#K$\
      P&T(U  -W#P$U&N  ,/#S(O Ya#T$O(P U*#U$K(S  ?*#R$P   31#M&P(U)S ?;#O'S  K=#N$N&R(U  JO$R&P  `,#T$M%\
      P&M(W  %M#R(P RE#O%S    RW#O&O'U W-#M&T ;>#P'R  4&#S&O 5.#O$S  Cb#S&P MN#M$U G2#R'P    AJ#R$P [6#R\
      &P  H/#P$R %!#U$N&O IX#R(P  MM#R$P VR#T$O%O b?#K$P&R(U)S D;#R%O CB#T$O(P  S8#P%U&P(O [6#R&P  @M#T%\
      N   aI#!$L&N(N V+#P$V(M :U#X$N&L'S(O @I#T$N  Y[#P$M'R(U F6#T&O(O 85#K$X&O L,#O$U&O  /@#N$U&O *X#S$\
      S&N  ::#S$P&P  J7#O&O(U  <V#T&O'R(O  [%#O)S E-#T$N'R(P)R  ,Y$R(P    5b#S&O -b#R%P   ?7#J$!(N  KV#R\
      &P IE#S$M(S  /D#T$P&P  A+#P$S&O   ;5#U$N&O 6D#U$O'R(N  C?#S$O '@#N%R&U'P  AX#P$O&U(P   +b#K$O&[(O \
      `C#R&N(S  B,#L$W(P 'S#R$U&M(P 'Z#P$O%R&P'U)O  SI#O&S RS(P)R N5#V%P&S'N(K)T   3P#N&U'O ]^#M$U  `E#P\
      &V(N  16#N%T >3#O$O&S'S  '%#S$O&N'T U($R&P +Y#S$O   QL#T$P%N  _?#S$O  J3#S$O X-#R$M(T <S#S$L&R(S  \
      V&#T$P%O  =N#N$S%S&L)T +.#O'S V/#S$O  Q3#Y$N&N(O  +R#S$M&U(O  ?7#P$R%R(P 2>#N&U(P 'P#S(O J$$R&P)P \
      LF#U$P%P'O 2`$S&O I+#R'P    J0#T&O(P b2%S&O  XZ#T%N _:#M&U  )6#R$O%R  GU#K%W 3E#L$X&P(P 8X#R$P   <\
      )#S$O  A8#P%S&P AC#R'P   FK#R H&#V&P(M 0Y#P$O%T 3K#S&P 77#N$N(W   T!#U$P&P'O   W4#R'P S&$M&V(P  bF\
      #R(P 9]#S%O   8Z#T%O)P  (N#O(S   !P#R$P PJ#L$O(X (4#M$P&T(S S6#U$M 3X#S$O &S#N$N&P(X   =C#L%T&S &G\
      #P$S  @T#O)S -V#R(P    G+#X&O(L C<#T$P(O *8#S$P&O %'#L%V A'#R$P  MC#S$P&P  ID#N$O&X(O IJ#O$S 7P#S$\
      O  5P#R$S&N 8^#S$R&P(O ?-#M$R%T C=#P$T&O  -^#T&P(O TW#S(O PI#N&V'O(P  %V#S&O  C:#P$P&O(U   `$#S%P'\
      P  :`#R%P  *>#R$P   <##K%P&P(W)S L%#S%R&P(O  Q5#W$M&P(P 5Y#M$T&R  GK#O$W(N  %,#L&V  1B#P%R `J#R$M&\
      U)P  $=#P(R  MJ#M&P(W)P (Z#S$M%O&P(W PO#O'S)R  U@#P&T)O `L#S$O  `=#N$P&T(R (O#L$Y%O&P  BX#P%R  E,#\
      S$O  0R#S$O&P'T(O   26$R&P(R  ,b#R$P  2T#O&T(P   S%#N&N(X 5R'R(P B:#V$O&P'O  J^$P&S'P(P '>$R&P(P  \
       [G#U$O(O  S;#N&T KB#N$T H;#R$P  J/#R&P 13#V&L  H7#[$M&M(O .-#T$P&O  ]0$S(O I8#U$N%O&P'R(N)U  9'#U\
      $N&R(O <N#T$N  /5#M$U  bA#S&O  &P#S&O ZJ#R$R%P&M'W(P)O >7#L$S&T B2#T&P(O   [H#N$T SD#T$P&O  25#P$T\
      &O    GC#P$P%P'R(S   #8#R(P UE#U$M   `L#S$P(P  -+#S&O ^9#S$O&O(R  aX#R)P 0C#Y$L&N `2#T$N  (K#O)S  \
      T=#S$O  78#L$S&O(V   GI$P&N(U C$#R&P  .D#R%S'O(P  <X#N$U&P  aO#O'S 'F#R(P  JT#S%O _(#S$P(P     O<#\
      P$T(O UJ#R$P  />#N$P%U 3a#S(O  PB#M$W&O(P S3#S$O Z^#R$T&N(O L;#U$K'T(O)R  GU#P$O%R&R :U#N$R%S&J'T)\
      U *7#S$O  K+#S$T&M(P  C<#U$S%R&M(N J1#K$P&X )A$S(O  N*#O$W&O(O  .]#S$O  UX$P%R )B#V&P(N)P <E#U&O(O\
             0Z#R%P  8R#O%S  3)#P$S(P  6;#R&P  45#X$S&P'O(L)P )9$P&S(P 2Y#U$M  ]Y#N$T  BN#N$P&U    P-#S&\
      O     (W#O$P&T  QV#K$S&V &,#S$M'O(U YV&P(R Z##S$P(P  P4#R(P a;#U$O(O  >D#P$T&O 6B#Y$M(M  AL#M$O&W \
       BE#O%T&O(R  2Y#P&P(R   Xb#R$P 7H#N$T  L6#S&O MM$R&P   6/#O$P%O&N'U(R)S  U.#P$T&O  ZM#S&O  %'#R%P \
      I)#S$O  OB#R'P +C#U$P&O HB#R$P  X7#O)R X7#P$P&R(R      B3#M&U -9#S%O  $X#O$W&M /3#S$O FV#S&O  5##U\
      $O&N +-$S%O  UI#T$M&P)S       `F#S&O ,-$R&P  X'#S$O   V)#V&O(O W<#R&P   $,#P$P%S   `;#O&S  $M#U&O(\
      O B5#P$M&U(R  H%#S(O  @O#W%N'N(R F(#S&O I)#Y$R&L(M  <U#M&S(R   X.#T$P)O -*#K$P(X P-#O$S  CS#O(S (5\
      #L$O&U(S  OE&O(S :-#S$N&P(S  .8#S$R(N  SD&S(O  '(#M&P(V &'#O'S   ]^#U%M Z/#O&T(P  ='#P)R  K9#T$N%L\
      &W(N)S F`#S$O  &Q#N$U(O /,#T$P&N(R  G%#O$P%T  ^!#O$N&S(T DS$U&M  RL#N%P'V ^%#T$P&P  (U#P$P&R(R V9#\
      S&P(P Z$#P&T(P  .;#U&N(P D,#S$O [,#T$P&O'O)S 'I#Y$I  #8#S&P)P  a4#O$T&O  ;.#N$T  G*#K(W  1R#N(T   \
      G`#O'S -Z#R(O   8W#S$L&T  +^#O)S CI#S%O )Q#S(O  (Q#T(O  )b#P)R U5#O)S <E$R&P  *1#U$O'O    ^b#P%T(O\
        J+#P&R   T4#P&R  (N#T$O&P  8E#R$P 7G#T$O(O         $@#R&R(O  0T#N&L(Y O,#P$R%T&S(L)R  &$#R&O(R  \
      Ba#P$S%P 1J#O%T(P    V$#O'S DL#R(P  DR#S&O O5#U$O&O'P  [!#S$O&P  `7#R$P  -!#R&P `I#O%R&S D_#R$P  P\
      ?#R(P 4A#S$P(P  L3#N$V&P(O   DM#X$L%N G'#S$O  ;K#P$S&P    -7#S&O  Z/#P&R CH#R&P   5/$N&T X^#S)O  O\
      S#R(P  '##U&O(O  !U#T&N     R`#O$T&P  MP#R$P&O(S  Xa#S$O ]V#R&P   A*#S(O     F>&T(N     `I#O$T&P  \
      <'#U$P(M  a%#M)U Y@#O&S    N3#R&P S.#N'T(P)R   ,A#R$O%S&P Q7#P&P'S  VE#R&R(O  RA#R&P 7$#R&P  M(#N&\
      X(M  O4$O%S  *,$O&O(U /I#U$O&P K`#R&P  $9#O&P(T 5A#S&O     4N$S&O YG#R&P JQ#L$V   0^#S$P&P >K#O$P'\
      S   $M#O%S >A%P(R OP#P$R   1:$P(S =O#M&U 0U#P$N%S'T H2#R$P +A$P(R    1L&R(P a6#R)P BX#M$O&U(R  2&#\
      R$P *[#O$P'S  T<$U(M  RY#S(O 7X#S$R&P(P ,*#S$K%S&S(R)P   @Y#U$O%O -/#X$O'P(O)O  'G#S&O(P `6#P&O(U \
       _A#R$P&P(S 8@#R$P     /9#T%P(O  2)$S&K'R(T  !Q#S&P(O        ,&#S$O  .J$R&P aF#L$X%P(P !)#R$O&P'S \
      9$#S(O   MW#U$M U[#R&P    QO#O$P&T   VQ#S$R&P(O 0-#V$L%P&O(R)S  Z3#P%S&P    bR#P&T(P  )]&R(P  TB$U\
      &O(P   `P#U$M  A%#R&P &=#S&O QS$T&O(O   EP#P&R    :b#R(P  WG#R'P    .+#J$X (V#S$P&R(P  ^F#P$N&R(T \
      <Y#R$L%P&P'P)X A/#S$P&O J+#R&P .b#O&P(U   3G#N)T +a#M$S&N(V ?$#O$P&U(O )E#S$M(T   0H#N&X'P)N .,#U(\
      M B;$P(S  !K#S$O  D@#R&P   $_#N&P(T)R aK#T&L(S     C9#S&O   !#$P&S(P  ;$#R%N(S E3#V$O&N a3#P$O(S  \
      _J#O&V(M  BX#P&N(V 0;#T)N  =!#N$T&R <I#M%P&S'T)R P1#P&R  2-%R&P  6T#R$P -($S%R&O'P Aa$T&P(O ;Z#Y$K\
      %N'S(O   !)#S'P)P   /$#U$O&O Z-#T$N D>%S&O bZ#L$W&I(Y 0V#N$O&[(L   K5#O$P&S(R   9`#R%P   `G#T&R(M \
      ND#R)P J4#S(O  #M#S(O &P#W$O%S'P(M P3$S(O <-#R)P MD#R&P   (?#S)O  a_#O$T&P(R  .+#P$T&O CG#S$O  1!#\
      P$R a.#S&O  ND#U$O&O Y/#L$O&O(Z  4^#P)R C^#S&O [^#O)S  O<#P$R&P(R  (3#P$R   L4#P$O&S(O)U XN#U$O&O \
      Q(#R$P  3A#P&R /b#U$O%O  N5$M&N(U)R _^#S$T&O(N  9##O%S @R#O$X%P&M MD&O'S (H#O(S  %8#R&P 6/#S$O  =9\
      $T%P'S(L  U6#S$S&N(P    ->#S$O 04#U$N(P a_#R$O&S(P  UN#T$S%O&O(O HN#R$P  3]#M&O(W ?8#R&P  X@#S&O  \
       ]:#O&S)P ,>#R&P ]L#S&P(P G!#T$O%O  70#R&P(R)P JT#S%O Q(#R$P&N(T  VI$O%R&N'T(R)R S?#O)S AO#R&P  RD\
      #M(U   SF#P$R IM$Y&K)P %:#S&O  J:#N$O&W(P  C4'S(O H_#T%O'P =[#U$O(O _W#P$X&K(P  5.#R)P    YN#V$O&M\
       D^#R$P  9M#S$O a2#V(L  2X#T$O&O   GD#S&P(P  %[#P&R  X*#R&P  +_#N$V&O O@#T$P&O  !D#S$P&O *,#S$R&N \
       :&#R$N&P(R)S  &D#L%R&U    B<#N&V(O  J/%S'O =5#O$P(T  !/#R$N(S  9A#S$V%O&R'P(N)P $Z#O$S  8C#P&R E@\
      #V&M(P   VH#O%S '`#S'O EB#X$N(O)P <6#S&O  7!#V$P%O&O'S(P)P  /6#N$R&U(P K4#U&O)O  -/#S$O MG#O$P&S(S\
           .+#U$M  %]#S$P&P  6##S(P    %0#T$O(P b5#O$P(T  MW#O&S `L#N$T UY#R)P ZB#R&P(P 7.#V$O&P(O   '!#\
      O&T(P ^]#N$O(U R`#N$V%P&O  )$#S&O  DX$L&X(P U[#S&O    /7#S'P(P  /H#U$P&P(O <D#R)P $_#P&R  a.#N$M&R\
      (V  V8&R(P   ))#P$R%R)P PC&O'S  ^N#R&P ':#U$P&N +6#P$O%O&U   4>#P$T&O 0b#R&P  (2#S&O V0#O$S 5:#P$P\
      %S&O'U(P  >4&P(R !U#P%R GJ#T'O(O  *-#R&P b*#N$T   %A$N(T  4T#O'S  $-#R'P 0^#T&N    OC#S$O 83#V$O&P\
      (P  NN#T$O%P  0[#P$S%O&O)U  FZ#S(O _D#S&O  J?#N$O&V I8#T$N 3R#T$N :Y#O$V&P(P  D+#S&O   PQ#O$R&P(T \
       X<$S&O =:#P$R&O(R PT$S%O A?#S$O&O'S ,]#S%O  0@#V$O&O(P  H$$T&O(P   1M#P$P&T )T#T$O&P  MD#N&N(W  0\
      I$P 7M#R$P   HD#S$K&O(W !G#V$P&O(O  ?K#S$P&P  8a#R$P 10#R&P Y=#P)R -P#L(V  NV#S$O  $,#R$J&R(S)T LR\
      #M(U  X]#R$R(O   B*#N$N%R&R(V   O+#U$P(N  GX#P&R $4#O%T&P -b#S$P(P  D@#O%S   >P#R$N%U&P)P aE#O$S N\
      B#O$O%V&M'R(T  1]#N$T&N(T   Y?#S(O >[#O%S  ^&#S'O  SH#O$S ,,#S$O @C#R'P(R +)#P&R  JY#U%N&P SX#S$O \
       N6#S$O  ,F#M&U ba#R$N(T  (:#P%S'R(O Z]#N$P'T  II#L$O%S&O'R(Y  F7#S$O  9P#S$O  V(#S&P(P  ?<#N$N&R(\
      V  !M#N%T   6$#R$O&P(R  /5#R&P ][#O$T%P  A_#P$O&T _##S(O    2*#X$O&P(M  $:$O'S  C7#L$V [U#P$R ,7#M\
      $U   aa#P$R  ,R#S(O /?#V$O&O(P    -+#T$P(O   I<#N&O(V P_#O'S   6@#R&P @T#P&P)S  =6#P$R&S(O  G`#S$O\
       _8#V$N&O UO#R&P  /B#S(O /?#Y$O&M'O  01$P&R A)#O$O&U  H*#O&R(R 3B#S&O 5+#R$R&P(P    4'#S$O 6(#P%P&\
      U(O 41#R%P(P)R  .O#T$N ]=#P&R *K#W(M)P   1L$S(O  JY#W$O&M VT#R(O  V!#W$R%S&J(O ^I#Z$I&O(R    9,#P&\
      P(S 'L#U$O&O(P /^#R$U%P&P(M    .&$N%S&S ^(#S%O  CY#P)R  ZO#R$P%S(O    ;(#R'P  OZ#R(P   V:#M$V%S&O(\
      O  a[$P(S DM#P'O(S V@#T&O(P  X1#R 5F#P$P%T&P  +)#N&U(O ,4&T(N   ;/$S&O C:#R$P      0<#S$O  8=#S$O \
      IN$P&S $Y#T%P'P  JX#R$N%R TO#N%U&P(P  59#T$M&U(O   H.#R$S&O(P DN#T$T&O(N  ':#T%N 'K$O&S U1#N&T   J\
      :#P(R  8T#U$O%P   J7#R$P  ]I#P&R &C#O$X&N(O   ZK&W(L VG#V$L%O&T  WI#S$O&S(P  F@$P&S  :.#S&O OQ#P$P\
      &S 32'P      a)#T$N&P(R #H#R)P 3*#V&L   6C#P&S(P 'Y$P&U(N   +##U&N'S(P)P  Z?#W$M&O N&#K&Y(O  %I#H$\
      Z   _.#R&R(O  W6#T$N (R&U(M  K/#V$O%P&O'P  *7$T&O'P  SQ#S&O 01#S$O  3'#R&P N@#U$O&O  K-$P'R 44#R)P\
        R?&P(R  P.#U%R&K :V&X(K H.#P$T&O  &!#R&P Y$#W$N(N   `I$R(P  RS#R&P =S#N'T  X+#P%R 5L#R&P   @_#N$\
      U%P  /@#T&P)P   ;A#S$O ]*#O$U&O ,%$N%P&U  &Q#L$P(X  W&#U$P&O $S#R'P 7C#M&T  N6#R&P #-#K&U(S    6H#\
      S)O X&#S$O  58#R&P  L&#O$S @=#S(O  +:#S$O  (V#V$K&P(S  6Z#R$P -I#T(N  7a#O$O&U bS#T$O&O(M)W  )<#U$\
      N(P   #]#S$O  SP#S$O *##S$P(P  2N#S&O #.#U$O%S&M  TA#R$P'R(P  .@$P%R 2'#P$S(P  ^_#U$O&O Q+$L&W 1'#\
      P$R  38#P%R ;3#O&R'S(P a8#S&O  D)#O$T&P   b1#R$N)S UO#P&M(V  J)#P&R 7%#R%P UD#V$N&P(P  6W$P'R O9#P\
      $T&P(P  OR#S&O Q+#T$L%T&R'N(P)T MT#S$S&M  .1$S&O +P&O(S L<#R'P   3Z%O)R G<&P(R N.#S%O  RE#S&P  5+#\
      N$P%R&U(P  BH$T&N 2B#U&N  [?#R'P  C!#O)S  b;#S$O  #Y#P%R     +&#R&O bX$P&S(O ZN#S%O  L!#P%S&P     \
      >9$O%S  J[&O(S DT#N&T  &2#R$P <8#P)R (-#P'R  D0#T(N VS#U$O&N  YW#N%O&V +4#S&O D5#L$M&R(V)T   !4$R(\
      P +!#R)P  QU$U&N     H0#T$P&O'R(P ==#N(T -_#R$P&P /5#O'S ).#R$P  .5'R(P ;3#S&O  !C$S&O b&#S$O   '^\
      #W$K&O)S 7>#S&O   U4#S$P(P  VX#V$N(O  (J#U$P&O(P   &_#P$T)O TO#X$O&L   I@#O$U(O  2Y#T$N   P+#S$P'R\
      (P 87#P%S&P a%#R&P  F0#U$O%O 12#P(S Cb#N(T  ;&$R(P ED#S$O  BW#U(K)S 'M#L&T'R  XQ#P%R =H#O%O(T  ?2#\
      P$O%P&R(S L?#O'S  #2#R&P  Y7#P%R(P)R ]5#O&V(N <(#U%P&O(P (M#U&P(N  74#U$O%O&S'V(N)M    K5#T&N ^0#N\
      $T&P  1Z#X$N&O'O(R)P   !U#R&P  4;#P$P&S /M&O(S  @R#P$P(S L?#S&O  .4$S&P(P  &N#S&O 36#P%R(P)R __#S&\
      O  H8#U$M $D#O%S ;N$R&P   8(#P$R  'H#T$O&O   CA#S$P&P'P(R   GR#T$O%O)R  _)#R%P bQ#T$P%O&R)P (&#P$N\
      (V V:#S(O  /P#S(O `2&R(P  KK#P&R  D1#P)R  'Z#O%S HY#R'P   T7&W(K L6#P(R  @-$O&R  I%#S$O  *@#S&O )$\
      $O(S  N4#L$P&V(S   (J#P'R  CR#S'O =X#S&O ?!#V&O'N  %P#R$P  X!#P&T(O  #$#P%R  M8#S$O   1&#U$O&P(O B\
      8#S&P(P   #%#S$O&P C8#S)O #R#O$O&V(P  6G#R$P   AA#R&P  X`#M$M%O&X'T)P  )A$R%P(P   ^L$T&N a,#P$O&R(\
      T )0#S$O  )_#O%S  ?C#R'P   [@#S$T&O(N IP#N$S 5^#S&O B-#R&P(P  [N$R'P UJ#S$O  (S#S&O    7]#V%L  ^<#\
      L$V%R&O -6#U&N  C!#R&P  %F#O$S 0b$O&S  A'#R$N%O&W'R(M R2#M$R&S'R  &C#O$X%O&O(P  L.#R&P  ?A#S$O O(#\
      R&P  bb#T$L%U&O >M$S(O AB#R)P   OX$P(R   !^$N&T'P  1U#N$T  72#S$O  0H#O%S E>#O$N&V SC#R$P  0S#S$O \
       W?#R$N&S(R 9D#T$O'P O=#S%O  4G$R a+$R&P   ]$#S)O >L#S$O  WL#R'P ZR#O&T(P  O>#P%R  Za#U$O&O Hb#S&O\
        .I#O$S  XG#R(P ;U#O$S  JK%R&P  ;D#X$O&O(N GL#V$S%O&M 8Z#X$L(O  *Y#O$T&P 2`#K&S'S(S  K:#S&O 1`#V$\
      R&J(R  WN#P(R ZC#N%T <+#S$O )Q#P$R  2;#X$O&O(N ;M#I$T&W(O)R  [,#T$P&O   0]#S$P%R'N(P 6A#T&P'P  $4#\
      L$V =4#T&P(O   ;L#P$O&S(S  @B#V$P(M  ?F#U$O&O V[#R$P #:#R$O%O&S Y_#T&O'P  [9#M$O&S(U JR#O%R&P(R   \
      8M#R&M(T  ^M#P$M&T'S(P  LF#P&R ON#T$O&P   VW#T&P'O TQ#T$O&P   -b#N$T  Y%#T$O&P'R)P  S.$O'O(S)S  >a\
      #R&P ()#O$O&R'U(P   WZ#R$P  5<#T$P&O'O(S  *;#P'R   X3#R(P )=#O)S  IG#P$R&R(P  ]8#P$O'P)U <L#V$O&P(\
      O  ZS#S$I%S&U'N(T )Z$S%P&P /=#U&M $>#T$P'O  +S#P$T&O BU#S(O   FL$R(P  SE#S&O N7#T$N  1G$O&S    (]$\
      T&O(P ^L#X&O)L  >,#N$T  bY'P `X#T%N   PO#N'T %##T&M LL#T$R%T&I(R  8Z$N&T  `P#S(O  &O#T$P&O  @J#S'O\
        P3#P%S&P WC#O&U(O E^#O$S  N/#O$S #5#U%O(O Q$#R$P&P(R  +&#U$O&O GK#P%R W;#N$O&M(Z  ((#P$O&X(M  @Z\
      #O'S   G6#S'O UA#S&O  8B$S&O  =2#N&P(U  S'#N$P(S)S -`#M(U   bP#N$S&N(S)S  ,)$O&O'T)R ;E#O$P&T NQ#T\
      &P(O 0G#P'R   ZQ#R$P EP#!$O&L(M 19$R&S'P(O  TT#W$N%S&P'P)O AK#T$N (_#O$N&U  ^$#O$P&T T<#R(P R/#R$P\
        C]#S$O H!#J$Y(P  0+#P$P&T(P  ZW#R&P  <a$T(N  +/#O$X%M&V'N(T)K  >/#h$A%U&H(O E.#T'P)O  C6#P$P&T &\
      :#P$R 83#P$O&T H(&S(O  T#$O%S  7!#T$P'O(P    GZ#P$N&V(P)P 0+#P)R BL#T&P(O :G#N$O(V  =$#P$S&N(S a'#\
      P&R(P  :U#T$K'T  V/#N$T%S&P(P ;Q#S$O  =O#S&O B?$S(P 6/#T$N S_#R&P I&#U$P&N  (D#O$O&V(P ]*#R(P  =;#\
      S&O 9S#T$M%R   $;#[$O%O&O'O(O a'$N(S   G8#S&O )$#P$O(R)R  .M#R&S'P)O  6F#[$M%P&N'O -X#R)P J*#S&O )\
      :#U$P)O T(#P&P(R )I$S&O   7O#O$O(U 0!#S(O _-#R(O  .J#P&S  C*#T&N  O$#O$T&P KH#O$R%S  ZU$O&S $V#N$P\
      (U $R&S(O  :>#P$O%T )##L$V 0N#M&R(S  ^a#S$M&R(R  >1#P&R(P  aR#R$K&U'R(M)T PV#N&T   a/$N&U 7O#S&O 4\
      5#P(R  .$#L$P%V ]`#P$R Q[#S&M(S   [`#R$P WS#P$R&N(S  LI#O$S&O'S X5#S$O%R(P  #P#T&O'P KK#S%R&O(O QT\
      #R(P  ,J$O'S //#R(P   ;L&O(S 0`#P&R  ,Z#S%O  <b#N$S%T(P  %Y#S(O  L8#N&T  Q4%N&S =4#T%O)P  G$#S&O  \
      Tb#R$P M0#R$P(R  )Z#P%R  QG#S%O TN#R'R(O N;#O$S 5X#T$P&O  S4#U&O(O WG#O$S%R     8I#S&P)P +%#O&S   \
      8P#T$O(P >!#O$S   >0#R$P  9(#P(S)P  `.#S&O .R#T&O(P  TP#S&O  1U#S&P(O -R#R'R(O  ^1#O&N(U  ^6#W$N&O\
      (O D]#S&O  0`#V$N(O  b##S$O&P 9F#N$U&T(M  '+&S(O &[#P(R  ;7$O%P&P(U 7?$R&P !M#X$P&N(N )]#O)S  +S#O\
      %S V:#S$O  %7#P$R  5C#R$P S+#R)P  +<#S&O  IY#U$M `G#O&S  a4#R&P  WD#S&O 3.#S%O'P (G#L&W'O(R)P a/#[\
      $L%P&U'M(L  La#P$O%P&M'T(N)Y $<&O(S  <9#N&O(W   C,#S&O !-#N$O(U  HU#O$S&S(P .H#P)R   b]#P$R  8Q#L$\
      V U5#N%T VF#P%R E1#R$S(P)O  V.#R'P #C#T$O&R(O  4=#M$N&S'S(T ^Z#O$O&U   )4#U&O(O *H#W%R&O'P(O)P TU#\
      T$L%R&P(S  Mb%T&O(P   <=#U$L&V(M '5$L%V UX#R&N(S   Z*#R&P 7%#R$O&S(P .Q#S%O  WR#R(P >L#S&O Ib#S$O \
      ,H$N(T  H*#N$T&T(N @W$P&S(O >;#R(P %A#S$R&P(P)P <_#O&V(N    C=#O$P%O&V .U#S$O ).#U$O(O >:#J$[&O(P \
         2W#M$U&P(R   b_$R(P (@#!$G%S&L'R(P)R  IR#L%P&R(V 9O$P&S(P  7b$R&M(S  ,$#U$O(O   +5#S$K&O(W  ,*#\
      S$P%P _4#P$P&S  Ua#U$O&O 3H#O'T(P   (T#S)O    8*$N&P(V  )2#S$O   /D#R)P <E#M(U    4]#M&U <@#R$M%X&\
      P'R(M)R PF#O$O&T(R  ,-#S$P(P  /a#W$N&P(P B$#S$O   Y&$P&R  63#L$P&X'P  7X#O$S  DQ#X$P&P(L AC#O)S Fb\
      $P&P(S  ><#W&M(O D*#R&O(S   1_#R&O(R  #K#S%O 6L#O$S 4J#P&R    `b#R%P ]@#S$O  >F#N$T N0#S&O  #7#S&O\
         X8#O&S  B1#U$O&O  =0$S%R&P(O  7L#S&O `5#S&O  R7#Y$K(P   (%#S$P  ^I#T&N   *[#R&P  C&#O%S V>&P(R \
        O^#L$V  #P#S(O $P#S(O  E?#O%S 12#R$T%S&M(O  NC#N$P(O)V S`#W$O%P&O)P  W(#S&O  D^#Y$K&P Y`'S(O SD#\
      R$N&R(R P]#S%O b_#U$N&P  &U#S&O   X&#O$P%T  #6#N%P&O(V 4-#L$P&O(Y    0N#M(U N2#U$N%U(L  6Y#R&P 2,#\
      O&S (L#V%L'R(P  &`#O(S   .R#S&O(R CU#S$O  MY#M&W(O  P=#R%P 6H#V$L  $'$O&P(S  Y^#N$V(O -V#V$O%R&P(M\
       ^Q#O)S  22#R&P  *Z#S&P(P  #a#K&O(Y  W]#W$L&P  ,Z$R%P  ,/#U$M TV#S$O &8#U$P&O)P G1#P$R  5!#S(O PD#\
      O&S ]D#M$U H1#S&O'S(O  /^#S$N&S(O YP#O&P'T  I9#M%S&S GP#O&S    :T$O&S >2#R)P  Xb#T$N *'#L$O(W U?#P\
      %R   AU(R)P H9#O$O&U  4;#R$O(R  bU#O(S SD#O$R&S'S(M =,#R$P V<#O&T(P  IY#T$O&T(M R6'S(O ?##T&N  F$#\
      M(U  S&#P$T(O  %Z#U$O%O   $O$O&R(S)P J;#R'O(R [H$O&W'O(N  3D#V$N(O  S6#P$R   RA#T(N 5Y$R&P  :=#S$O\
       W/#H&S(U)T $0#M&U(P 8F#N$P%S&S =-#V&M(P   )1#R&P 1+#S$O >$#O&S  VZ#P$S&P  /6#O%P&S BI#P$P&S PM#S$\
      O  B_#O&T(P    ?T#T$P%O ;+#V$N(O KZ#O$S  (S#T&N #U#W$L&P  FK#R$R(O    S)#T&P(O  IV#T(N  ^'#S%T&N'U\
      (O)N 6I#R(P  O0#R$O(R (0#P)R  9H#T&N(R /R#U$P&N EK#O$T%T&M(R)P  ='#S&O    DR#R$P ^9#V$O%N KX#N)T I\
      B#T&P(O  8.#P$T&P  LQ#O%S 31#P$R `H#T$P&O  &N#R$L&S(U)O  b[#P'R @,#R'P  M'#O&S(P ST#S(O  TI#P)R   \
      bV#N(R)R OF#O$W(M  ^C#O$O%T  JQ#T&N  H!#T$P%O&T'R(M  J3#V&O)N  E:#Y$P&K)P    ?8#U&O)O  Fb#S&O  <V#\
      R(P C/#S(O  L,#N$S&O(T 0`#O$S   38&O(S  $P#P%R  :[#R&P(P  -b#O&O(T    ]N#R$O(R <E#R$N'S  #&#N$P&P(\
      V  -T#Y$M&O(P)O X2#O$O%R&T  :D#S&O ,X#U$N(P /O#N%T   9C#P(R    b=#V$M%U&O'R(O)O <G#R$P  3T#P$O'T  \
      N9#P$R   2(#S&O  7U&O(S   KU#S$O  Z_#S(O >9#R&P [)#T$P&O %?#X$N(M  >C#R'P /F#O$S  #/#S&O  b##S%O +\
      :#R$P   UK#R$P  7P#R&P  +<#T$O&O   1.$P%R&R S[#S&O  TW#K$U&S  @C#R$P  ZD#M$O&X'P(R)O =`#P$M&R(O)W \
         9b#P$T&O SB#T$O&S(N  YZ#R%O&R ;L#P&I(Z ['#K%W   17#W$L&P (6#T&P(O ],#N&T >V#R$P&N(T  9(#N$R&T(O\
        J.#P'R  1=#S$N(R  S@#O$O&U  D(#R(P   K@#N$S&S 7I#M&U =3#R$U%M'P  J##S&P(P <D#U$P(P)P  [`#S$R&N  \
      $J#O&S   7>#T$N  VJ#K%W 0=#N$O&S)T .'$S(O  18#N%O&W  K4(R ?U#O$S%P&T(O  )S#L&U  J,#P%R Z]#L&V  QY#\
      K$W b0#P%R  H(%O&O(U  1&#S%O VE#O$V&N  &?#S(O b?#M&V(P L$#R&P   UV#T$P&O ,N&O)R /L#R)P WM#S&O   O)\
      #R(P [2#U$O&O ,Z#U$O%O  6N#P)R 07%P'R  D(#M(U 6?#O$O&L'S(Y  Q:#R$P 5A#R&P  >E#P$S%P&P 4Z#R&M(U  _;\
      #M$S%T&S'U(K)P QW#R$N&P(U B/#L$V  .K#O&W(M  U5#R$P K%#M$N&X  DU#N&W'P(O $J#^$D%W&M(O  I##P$R 34$R&\
      P  5:#V&L V9#S$P)P  ;U#O)S  PG#R$P %1&R(P L,#T$O(O  JW#O$S  ;`#O$S   D,#K$W 2b#T$P&P(P DV#S(O    *\
      Z#O$S  *T#O$S&P(R ^8$O%R'P(R  6a#S$O -+#R$P L(#S&O     @U#P(R U1#S(O ]]#T&P(P  C$$I%S&V(R ![#T&O)O\
         H0$O'S  #]#M$M&W(S S2#T$O&P M3#O$S =H#U$P%R'P(M   XE#S$U%P&N(O  C)#T&O(P    )7#P$R  /2#S$O  R?#\
      S(P 72#R&P    '4#U$M +!#R$P F7#R&P  KP#P$R    X,#T$O&M(S ^+#V(M)P B8#T&N DL#S$O  'E#R&P QO#S$P&O  \
      2U#R$U%P&L(R b6#O%S .@#O&S  <($L&U(R   -M#R)P <X#R(P  3Y#S$S%S&M(O .*#T$O&P >_&P(R  E@&S'O  ]!#O$P\
      %U&O(R 5/#S(O :4#O(S `V#P$P)S    A4$O&S Z7#L%R&S)S  ?]$P'R  a]#P$R  OE#S&O 3'#O%S !I#M$P&U !W#N&T \
       V=#Y$N%O&O(P  ?0#O(S  36#S$W&M(M GZ#L$O&V(S  .;#R$R(O      LV#T$O&P  FP#N&T J/#S%O  HE#R$N%S&P'P(\
      R)S  b[#U&M )^#P&T(O +T#P$P&O(T  =L#L&W 2&#S$O O1$P&S  $*#N$T *J#Y&O'P(K  <&#U&P(N  !K#O&O(U  TZ#P\
      )R  KU#P%R O_#T$O&P W+#R$T&P(N  *G$P(R L_$O&O(T    K@#R&P 5]#R$P  %a#R$N%O&O(W W`#R)P %9#T$P&N(R B\
      '#R&P  #<#S&P(P UR#S'O  FT#V$J%N&T(R)S =+#R$P  b*#T$P&O  *0#S$P&O'O(T  C%#P&T(O  8E#O$R(R    IB#T&\
      O(O 2E#T%P&O'R)O  $0#!$H%O&L'P(O)X FK#S$O 5>$J%S(V K?#T&O(O  +?#R$U%R&K(P B6#U$O&O  7+#S$O(P VG$R(\
      P  I/#T$P%P  (C#M(U 5T#M)U  3%#P$R   _%#T&P(O 2:$O%S  N=#U$O&O Ma#P$R&R(P    %_#S$S&M(P ]7#S$O $,#\
      S$T%P&O(P *B#R%P  =`#R$M%S&S'S(O =b#R(P AD#O$S  M*#P$P%N&V  JU#S(O   8O#P$R&P(R =<#S$O  `_#P$R 0)#\
      P$T&O [O#R$P  Za#R'P ab#U$O&M(S ,3$S&O  1V#N%T M1#W$R&L(N ;&#J$[&P(O)P  '2#S)O %X#X$N&M(N)S   =G#P\
      $P&O(U T#$O%S W&&O(S  $L#T$R&O(O >7#R&P  ;D#R&P *4#P$P&O(V  *)#N$R&O'T  <O#T&O 93#S%P'O   [?#P$R  \
      6?#O%S b;#R&P .]#P&O(T K/#P%T(P I7#O$L&X  EF#R)P SA#X$O&N'O(P M1#V&O(M `M#U$R%N(O  YM#P$T&P   [H#R\
      &P R4#R%P  D+#R$P  Q[#P%R   ?D#S%O  *Q#R&P FQ#R$R'P)P   F<#Z$N&M(O  Y5#S&O   V<$O&U(N 4)#T&N     F\
      A#I$V&P(U  [a#S&O  H]#L$P&W 9.#S&P(P  #%#R&P  E.#S&T(L $=#P%R N(#S&N'R  %X$O(S  @&(P  RJ#P$P&R(R  \
      VM#P'R  P,#P'R BM#R)P 3F#S$P  5K#O$O&U !7&S(O WF#R(P  R1#N'T  U0$S&O(P  [X#S$O  ,[#L$V  7H#R&P  '9\
      $R&O  ,?#R$N&O(T    +U#S$O  $`$R  @-#T&O(P 4b#P&T(O  87#O&X(L [O#T$P&O   ?2#V$L H6#P$P&P(S    H$&R\
      )P    K&#N$S&S(O SV#S$O  7/#X$N&O(O   EZ%R&P  Y.#G$P&[  Ua#O$V&P(O  X0#O$U%R&N L%#T$N     P>#N$T B\
      P#P&S  a'#T(O %V#P&V(M $##U$M%V&J'R(P)R  H5#P$P&T(P  4/#U(M   G/#S(O  ;E#N$O%T'T(P)R  +F%R&P 1?#T'\
      S(L 7[#O)S  V+#U$P%O&P 7S#N$V&O  V(#S&O  '1#R'P  ?9#O(S  'B#N$V%O&O(T)P 0]$T&O(P  X]#P$O'P(S)R C*#\
      P$P&R(S   U.#R$P  &/#O)S  4+#R)P  Q:#O$S R:#S(O  32#S$O   L]#R(P *$#R(P   --#N&U  #T#S%N&R   OA#R$\
      P I&#V$P&O(O ?3#N$T  AB#R$R&O ^R#T$S&R(K  IU#S&P(P .J#R&R(P H2#W(K  4E#O$V&O 2a#R&N(R    >X#R&P R:\
      &R(P  TD#U$M  D;#P&V(M '9#K$W  5A#P%R   6O#U$N&P  96#O$S(P a1#P$R&S(O  4(&O(S  >5#S%O P[#P$O%T  QT\
      #V$O&N ^'$O&U(O  5=#O$P'U    a;$P&R K=$R'P G>#M$V&O(S  W$#P$O&S)R  .M#L(V $?#R$P&N(T )K#P(R  F^#M$\
      R(S  O-#P$O&S E;#R(P Z/$R&P  +/#P&S(P -7#P(R  8U#S$O  `A#R(P  )b#M&P'V H$#W$V&H(O  !K#R$P&O(S MV#S\
      $P&R(O    ]+#N%P(V 88#P'R  ?a#S)O  K3#R$O'R  `6#T$P&O   ?.#P$P(S  3D#O$S I]#N&P(V  T0#S&O  O6#S$O&\
      R)P  U,#R&P   5^#O$U&O      !U#R$P  R2#R$P *!$T&O(O P[#T$M%S  =O#S(O   ;<#R&P KZ#M(U    B5#O$S&U(M\
        )T#R$P  .3#S&O  '*#M(O)V  R#$O&S  ,,$P&S [5#P$R    T%#P(R  M[#R$S&O(P aC#S(O  b%#N$R%T  @J#S$P&P\
       RZ#O(S  b1#R&P #U#W$N&P(P   ?N&N(T  $S#L(V D*#T&N      #7#S$O >1#R$P J1#P)R  B+#O%S P8#O$S  b)#S&\
      O JF#S&O  6*#P&R ^?$O&S  @0$S&O  H;#M$R&T(P   *)#T&P'O  VL#S$O  <X#T$O(P 7'#V$O&N   'O&T(N <-$S&O \
       <0#L$P&S(U   <I#S$O%V&V'R(F aC$O(S A,#N&O(V   -]#M%W(O P8#R$P&R(P b`#P%R   *F#O%R&R -P#P'R   Q@#O\
      $S%T(N    ;2#R&P <Y#N(T  V-#W$O&R(L 'U#N&O(V    N.#T(O)P +F#O$T(O =b#N&N(W  H<$P%S&P  'O#S&O :U#N$\
      O&V W.#R(P  DB#U&O(O `]#R$P   /3#P(R >b#N&W(N *6#N(T ]G#P)R   6'#M&V(O 4?#R$O%P&U(P =&#X$P%R&K'P(P\
      )R 1H&S(O  #Q#S&O /^#Y$M&L(R   a:#M$O&W JH#R&P 4&#R%P    ^Z#S&O 8!#T$O&O  Q6#P)R    +?#S$O%P   +3#\
      V$L%S&M'V(O  )1$O&U(O a-#O%S 6C#S$O   QR#R$P @^#O$U&J(V  >1#S(O  N&#R$P Qb#U$R&N(N LU$S&O  N!&R(P \
      %@#T&O(P K'#T$P&O  &(#R$P  ZH#R&P  aP#S&O :Q#R)P  @_#S$P&P   [P#U&M I'#S&O  ?/#S(P  RK#T$N%U&N  :1\
      #L&W'P NP#O'S  .[#R(P  +1#R&P'R(O)R C4#R$U&O(O  2V$R(P  *R$T&P(O  ^(#P(R   >,$R%S&O(P +&#R$P   _G#\
      M$O&W >L#R&P   ;N#S$O %:#O&U(O @U#S(O _X#R$O&P(S =.#P&P'S  8X#O&S CL#P&S  WS#M&V 6J#R&P M.#U&O(P  \
      bW#U$N&P 9:#T&N     aI#O&S FU#P$U&O(P   <`#S(O 0@#O$U&P  *<$N&T   H+#R&P  $4#O$M)V UJ#O&U(O  T*$O&\
      P(T TT#P%O&P(U   VE#U$P&N -P#N$S&R   U2$P&R   PY#O$S aE#T$N K7#S$O  PC#N$N&S(U ''$R&P  O_#U$N&P  5\
      S#P$M&U  *F$N&R(R    2!#S&O(P  D]#S(O  (^#O$S(P M=#L$V  */#O$S    OC#L$W&P  OA#O&S  'R#P$R  Da#R$P\
       J8#O'S 78#S$P(P    H9#V$O&O(P @;#P'R SI#M$Y&M O3#M&Y(L  *Q#S$O  -$#V$O(N [9#S&O C;#P%R   X,#R%S(N\
       2S#P$P&T   W%$P&R +K#Y$K&O(P  (G#P$P&S  N9$O%P&S(R V,#R $:#S&P(O  Z5#S&P(P #1#R(O  XJ#N$T%S&P ,;#\
      R$P   aZ#L&T(S ]6#T$O&P  Y_$O&R $E#S$O .Z#P$R %9#O$O%S&P'T  bG#S$N%S&P ML#R%R(O  &3&P'R &T#W$P&P(N\
        ]A#R&P #V#V&N(N M:#O&S  LO#K&O(Y DM#S(O Q0#M&U     _L#U$P(N   _I#S(O  C1$L&S(R)S 1>#T&O(O  *<#R(\
      P  >1$O&P(T  DV#O&S b2#X$M(N   PL#S(O ]T$O&P(T `N#O(S  &L#S(O  >,#U&O(P `-#N&T YK#R$P&T(N  4Q#T$N \
        `L&R(P  44#R&O(S M:#R&R(N  !1#S&O 2H#P&M(V =b#P'R  E<#S(O XB#O%R  a^#O&U(O 5H#R(P GB#R'R)O  /^#M\
      $W&O  1,#R&P F8#S)O  ;$#P(R  M(#T$O&P      SQ#V$P(N   `9#R&P  3D#O&V(N  J<#R$S%O&P a@#S&O  Q8#P&T(\
      O   C6#S&O !Z#P$S&P JS#P$T&P(P   1P#P&R &4#N$U&P   GJ#R$P  MS#O$O(U    /O#S$O&R(P *+#P&R  ._#L&V $\
      K#T$O%O&S(P   :N#U$M  MS#O$T(P  @!$P(R ML#!$M%O&N'O  Z;#R&P   K!#N$R&S 4P#R$P  CW#R$P $G#M&U  *C#P\
      $P&V'R(L   W>#P$O&U &5#M(U  WP#M&T(S   [D#T$N(R  U:#L(V  G7#M$O(W '+#J(V)T  G2$P&T(O SX#R&P  A3#X$\
      N&M  %F#O'S  *C#N$S%X&O'P(O  JP#N&P(U  0A#S&O *7#R&P   #'#R$P @8$R&P E6#U$P&P(O bE#P$V%R&N(O /$$P%\
      T&O  N5#R$N&T'P b##M(U 50#S&P(P  0C#R$S&K(T  U%#P&R   (X(P)R 3D&M(T >$#M&U  (?#O$U(P   H/#U$O(O  3\
      8#T$N NF#S$O  <8#O&O'T L>$O%R&S(P *=#M$N&Z'P  I5#P&R W'#T%O(P N$#O$M&S(V  ,^#T&P'P /S#V$N(O >a#S&O\
        AH&S(P  U[#U$O&O  AG#M$U%R)P  b8#R&P    $Z#R'P @`#R$N&U(O)R  3O#R$S(P)O 'P#R$P >A#U$N&O  I5#P&O(\
      S 59#M$S&P(T 9)#R$P ME#T$O&R(O  7%#T$N&P(R :[#O'S EV#S&O >9#W$P%L LU#X$P&L(P 6.#M$P&V  a%#P%R T2#R\
      (P  ?&%P&S W&#P$T&O(P     5C#R$O%R&R(O 'F#X$S%O'O(O)N   PI#T&N  VU#O&S'R ;a#N(S)R   7X#J%X &%#P(R \
       0)#Z$M&O(M  S)#L%V  O3#X$P&L(P  +##T$P&O  7R#T$P%P&P    HV#O&S :?#N&S(S [b#S(O  ]4#N$S&R SD#P&S(P\
        +Q#O$U&P'P  3*#N(T *]#R'P @*#S$O   41#R$V(K  PT$P%P&U'P EU#P$V&M @Z#Z(H  aM#U$P&O(P  O$#V&O(N  5\
      K#O'O(U OZ#R)P  _Y#T$P&P)P _;#S(O %M#T&O(P 1_#R$P  6Z#I$Y  /Y#O)S  LQ#T$N H`#R$R&O    >>#L$V&V(L %\
      .#N$P&U =6#R(P  ??#[$N%P&O'N)P `H#R&P  D6#M&U ]%#S$O  =W#R&P DZ#U$P(O 4V#P$R X3$K&O(Y   Z>#M&V'S(O\
      )P  E;#P$S%P  LW$P&P(S TA#I$O%U&P'Y)P T0#S&O @Q$P&O(T b[#V$M%O&T(O  9&#P$O&T ]M#O$R&R  9P$O(S M7#R\
      $U%[&L'M(K)P K1#P$M&S(T  <3#S$O   )F#S)O Z*#Y$N%O&N'P(R)P  aZ$V&O(N ^W#T$N ]?#R&P )_#T&O(P     BV#\
      R$P   CK#S&O  F&'O(S C'#R(P ^+#S(O  62#U$O&S'P(O)P VF#S$N&S(O   b'#P(R  +:#T&N  K+#S&O 10#S'P(P A;\
      #P$O&V(O    YT#O$M&O(Y  JV#P%R &I#T%N  15#L&R'T(R   FV#R$P PZ#P$T&P  O-#R&P R.#R$P&R(P &:#R$P UU#M\
      $R&T   BJ#R'P (Q#O'S  G]#U$M(P   W)#S'O aa#V$N&O   /8#R$P *B#M$O&P(W  6!#O$V&P(P .,#P$N&U A$#R&P Z\
      ;#P'R    >J&S(O _7#R   >R#L$R&U  ;%#T$L&S  )B#T$N 6=#R(P  XT#R&P  &Y#S$R%N DY#S&O >`#P'R  #<#R%T&O\
      (O  I7#O&S(P ,;#P$P&S  b##N%S(O)T >B#L$O&U(T  78#S$O  &Q#S&O   )J#T$O&M'T 7S#N$T  M##S(O  MO#P$R >\
      -#T$P&O  DQ#O&O(U   PD$P&R 6B#O%S V0#O&S(P   L,#P(R  LO#R&P'R  &P#S$O :A#T$M%O&R(S >3%P&Y(L)P  G<#\
      R$P  -W#N$O&O(W  <V#R)P N%#S%O  Q4#S%O  /A$P'R 41#V$J%S&N'S(M)V 9O&O(S     E*#O&S    U0#O&S DL#R%P\
          >0#R&P  63#S(O  *[#S$P&O)R 18#S&O $>#O&P(P)T  b%#R(P _6#R$P  ZI#P$R&O(S '6#P&R  84&R(P L[#N$T \
        ?##T$O&S'P(P ?1#N%T  ,[#S&O ^%#V$M(O  3X#N$R&R'S(P 6.#R$P BT#P$N%U'U(N)P _5#R(P  _%#M$O&V)R 1T#O\
      &S  _/#T%O(P D:#R$R(O  ]2#S$P%P  =7#S&O  OQ#R&P #(#R$U%P&P(N  D<#T$P&O +/(R   9T#W$O(M  CX#R'R(O V\
      *#S$P&P  0=#P%R  !-#N&O(U TY#T$O)P  SL#I&Z(P $N#U&O(P   8>#N&T =O#R&P   4+#R)P Q:#N$O&P(W 9]#O&P(U\
       `S#S%O  *;#N$P&W'P)P  ?K#Y$N&O(N 'Y#P%R  W!#T&R(M  KI$O%S    0X#S&O  (S%R&P  .##S&O  `D#S$P&L'T(S\
      )P   5%#V$O&O(P J:#S&O  ?G$P&P(S  :C#R$V%T&N'N(O)O    9'#P$P&U(O 0R#T&O(P    X(&R(P  D-#O&P(T  `G$\
      O&S  a]#R$P   =-#P(R  OU#N&T H%#P%R   H_#R&P (8#R&P [H#O%S XO#P'R 9'#R$P #3#N'T  49#P$O&P(T [a#L$U\
      &R 5Y$O&S   T8#U$M       41#R$P  0^#S&O *_#^$<%Y&I'W(O)U  O&#V$O&N(R)P =X#O'S OZ#O'P(R)S    FT#R(P\
         SU#Z$L&M  X2#S(O  JR$S&O ?I#S$O  V+#P&R 5+#R&P  1J#S&O HN#T&P(O +Q#X$N&O'P(P  MT#N$S)R  X)#P)R \
       83#O%S  /_#T$P&O  W_#P(O)S  6;$P&R  %;#P'R (W#S$P(P Z.#S&O (*#T%R&P'P(O  -O#O)S  Y7&O(S '?#P(R aY\
      #T&N  59#S(P G;#M%U bR#S&P(P   H<#O$O&U  ;##R&P -Q#S$P&S(N  AL#O$R&S(P  H(#R&P   BP#O%V&O'O(O)R <V\
      #N$O&X(O F8#R$R(O  #>#S&N(R  F+#O$R&S(P  3/$S&O  DH#P$S&P LL#O$O&U N@#N$W'P(O  !*#S$O  4*#R$P    )\
      G#O$S 5Y#O$S   X)#R$P Z8#S(O  =@#R%P %A#S$O 82#P&P'S    R^#T(N   E:#W$R%O&O(N   5N#S&P(P !5%O(S  -\
      -#R$P J4#T&N  R##S$O   b9#R$P  AI#N$N'P(X  QS#S&M(S  '$#N$T%S&P 8I#P$S&P 5*#S&O  0T#O$W&M #:#S$O _\
      6#P&R'R)P )D#U$O&P(O  >H#X$K&P K`#P$R  CK#R$R%O(O)S DU&O(S   [2#O$O&O(W  W<$N%T&M'T(N)T  :R#S$R&O(\
      O 3I#O$R%T&O    FO#R$R&P(O ZS#R%P   WG#R(P  <4#R$P [1#R  @b$N&R)R 7V#S&O  UH#T$X%M&U'M(M)O AM#P$T&\
      O  GL#T&O(P W6#V$L%S&O'S(N  ?$#S$O *`$O&T(P //&P(R T/#O$S  1U#M$U   :$#W$L%P  G%#V$I&V(N  2D#T$P&P\
       &;#O$U&O     ^B#U$O(O  47#U$O&R'O(P W?#N$X&N(P )J#N(T ^?#M'U 6W#O$T&P  -/#O$P&T 25#U&O(O  YT#P(R \
       ;0#O&S  C.#P$X&K(P    D##R(P H)#R&P  `T#L$U&P(S Xb#T$O&P &M#K&V'R  Z&#S(O >*#S$O  F;#M$N&Z(O `A#S\
      $P&O ]T#P(S ,Z#P%O&V(O  T=#M$O&V(R -^#U$O(O   ^M#N$U&P _G#R&O)R  O&#P&R  JD#T$O&P '?#U$M >b#S&P(P \
       [0#O%S ;A#N(T U*#M$U   S*#O%S  [<(P)R ^-$P []#S$W&L(M  H:$R%P)R 3$#U$P&P(O  4>#P$P&S  >G#R$P  %D#\
      K$U'S 2F$O%S  )Z$O(S  Z]#S$O Ba#S$N%S !b&P(R    bT#R&P  bV#O$S Z5&N'S)S  b/#N$S&T(P KH#T$P'O ':#N$\
      R(S  =(#M'U K,#S$P&P 4L#S(O X8#T(N  <a#O&V'P(O  Y+$R&P  A:#R'M(T N1#R&P  ^5#T$P&P  -J#O&S &_%P(R  \
       FM#O%S   H]#R'P _7#W$U%L&O'P(P  B2#O&S MJ#R$P  '/#R(P ZY#L(U  DM#U$O(O  5=#P)R  .S#V$O&P(O  ^@#O$\
      U(O G9#W(K  D?#S(O @9#O$U&P(P    9-#S$O 8=#S$O  HH#P)R  E##N$T   GM#T$O&O 5;#R)P DB#T$P&O  J:#R$P \
      0)#M$R&T   C>#R'P  %'#P$O&S   ;W#T&O(P  _4#O$U&O(P :*#R'P   /V#R$P   -@#R$N&S   2,#R%P  -<#R$S&O(P\
       @(#R&P  X@#P$K&Y   aQ#S$O   X,#O$S 1/#S(O   >/#P'R 'S#M$U  )L#P&O(T  ^A#P$S&O  G?#O$S  ]I#S(O  ^M\
      #R$O&U(N 9U#S$P&P @=#T$P(O  2B$U%O&R(N   N8#P$U&N C9#S&O +a#S$U%R&L(O 4B#S$O  KH#R&P  P!#T$P(P   U\
      &#S$O  P(#N$W&P(O VQ#S&O +N$M(U U.$O%S   a-#P&R `C#T$O&P LA#R$P  9I$T&N K7#R$P  7=#O$U(O  >Q#S$O Y\
      %#_$I%R&J(L)V -S#R$O%P'R(O)R (.$N&P(U  I3$S(O   >8$T&N 2_#O&S  2?#R$V&N(N  CL#O$U%P&R'P(O)S  -(#P)\
      R  Y^#O&S #+#O$S %I#P(R  a+#S(O  #)#P$V&O(O FZ#O$S ?6#M&Y(M ?W#N$U)P C<#P$O%T  )?#S%O   .)#R$P  :7\
      #V&P(M  D7#P'R A^#N%T  @G$W&R(J   !b$S&O  ^1#R$P  1S#P$R%P&P(S  _L#R&P %X#R$O&P(R  *,#S$O  @'#O)S \
      0Z#P$S&P  5.#T$O&O  PB#O&U(O   D;#S$O ]6#T$P%P&O  2C#O$R%R H0#P$T&O(P `N#S$O $I#M&U  G5#R&O(S  b5$\
      S&R'N Fa#O$R%R  S4#R$P  %=#U$O'R(O)P BC#O$S .&#R$P  ]6#P$T(O *)#V$O(N  ]2#O$O%T NB#O)S 5_#V&N(O  1\
      A#S(O I@#S&O   <7#R$N&S XM#S&O     DP#M&U  C_#P(R Y1#S%O  4I#N$U&O  4]#R$P  V$#R$P [M#N$S&R    QC#\
      P&R L4#S&O(P %.#J$T&U   b@#S$P&P MY#R$N%U&O  ]U#N$T ,D#P&O(S  GY#N$R&P(T 46#U%N  !1#S%P'O  7N#V$N%\
      O   (9#T$P(O  H1#U$L&R 8T#P'P(S   K/#P&R (W#S(O    &b#U$M%O&P(S  G>#S$O  F/#R%P 5C#L$M%U&V'R(P #A#\
      R'P aD#U%N(O  bP#T&O'S(N 1W#M$T%S(P !5#S&P)P :G#S&O'R(O ]5#M$P&U  =b#P$S&P'P      T1#T&N 6A#U$M  <\
      N#R%P   ,C#S$O a8&P(R 9K#R&P J/#V&N(P  [K#P$R D:#P&S  _G$R&P U;#L$P&V'S   J_&P'S 3<#P$U&O(P 11#O(S\
          M2#U&P'P)P Lb#N$M%R&T(T  3*#R)P S@#T$P(O   C##P$T&N  QJ#M)U )B#P&Z(H)R  G^#S$O EN#T$P%T&P'O(P)\
      P .K#N&P'U  !'#T$N G4#S$O 0+#W%O&O(P  W7#O$P%T +3#S&O  XK#S$P(P /D#R$N&Y(L  V3#S&O  BP#R&P <:#O(S \
      0X#S$P&O'T(P  &0#R%P  F-#R&P  GR#N)T   '^#P$O&R'S *X&O(S Q9#P&U(M  U'#N&V(P 8+#U&O(O   LB#R$P 6!#P\
      $P&O(U   1)#O$O%V'O  N5#S&O FQ#O$P&M'S(O)X ?;#P'R  NA#R$P 4^#T$N /V#R$O%O&M'U(T)P   8##O&T(P IO#V$\
      M&R'P(P  -Q#O%R'S ,J#R)P  T=#T&P(O   I*#T$D%X'R)S    R=#P&O(T   /J#S$O !^#O$S ^3#R&P  MO#T%N    I<\
      #S%S&O'R(R)N Z;#O&S  aJ#K$W%R&P SB#R&P  `a#P%R  60&N(T     8%#S&O(P   <'#S$O  Z+#O$S(P KP#R&P P7$O\
      'S  PZ#L$W&P `G#X$L&O K]#R(P <;#O)S  P<&M(U L4#P$R $]#R$L%O&S'T(U)N   T2#X$O&O'P(P :E#O'S  ;S#S(O \
        2.#P)R  BS#S$O U4#V$M&O  =b#W$P&K  a=#P    3J#N&S(R  Sb#O&S   IL#O&S W+#S)P  G+#P%R&P(S /X#R(P  \
      ^W#R$P LT#T$M%W&N(O  0<#R&N(T FL#R$M%U'R(P)P    :<#S&O  CN#R%P(N)S   +8#N&T 1Q#M$N&O(Y  CR#S$O  $.\
      #T&O(P 9H$S(O  ],#S$O&O'O(V)P  &0#R(P  9L#T$P&O IX#S&O B1#L$V ;K#P&P(T  D##R$O%R(P 1Y#S$O I[#U$R&L\
      'S(O)R .:#P&R   $Z#U$R%P&M(R I3#S&O  $@#V&L 55#P$N&U  _A#O&P(T B:#V$M(P (>#I$S&S(U   9!#S&O ^_#R&P\
        b]#P$O(T  [1#S(O D`#P%R  `H#M$V(O    2$#R$P _U#W$M%L&T(O)R A(#P$S%P(P   ]T#R$P P0$N&V(P GI#O(S M\
      U$R&P    &9#R%R&O aH#H$T&R(U  $C#P$P&S  $Q#S&O %7#V$N&O 4$#R$P  42#T$P%P   ?@#R)P &^$N%T ,)#R(P  .\
      *#N$T /4#T(M   -]#S&O  5V#N$S(R $4#T&N  $2#T$P&N'P(S  '+#V$L   +G$P&V(N O<#U$O&P'P(P Va#N&S  CG#N&\
      N(W  CH#T$P&O ;$#R$M&N(U)S G7$P&S(P []$O&P'T(O)S  b##R)P  UT#S$O C?#S$P&O'S(P DS#S&O  /<#R&P -%#M$\
      T%T(O   3a#O'S Y,#M(U IX#R$P  AQ#V$L%W&K(P)S   ,I#U$P%P&O P$#T%N  =D#O'S .U$S)P %7#P$S(P   >S#P$O&\
      T  TC#R&P  YD#S&O NT#U$P&N   F[#R$N%U&M'U(N)R TG#R&P    ]K#S&O  _;#R(P 37#R  8%$P&R 3D#S$O *B#R&P \
        _?#N$T  #+#U&O(O %S#T$O(P  7A#M$U  G.#M%S&P'R)S  +Y#R$P ^J#S%O   <U#T$P(P   =-#V&L  b0#R(P <,#P&\
      U'P(P  71#Y$O%P(M)P  EZ#R$P WX#O$T(P #;#O&P(T ]!#S$P(O   ^0#O%S  $<#V$O&N   -`#R$P @1#O$R Q-#P%R  \
      ^5#T&N @D#O(S  A4#S$P(P  .U#R$P%P&P(T  K,#R(P  6b#O$R&O(S   D&#T$N 6K#N&T V8#S$O  KR#O$P&T M@$P(R \
         4B#S$O F&#R&P $I#R&P ]6#T$O&U(L  1!#U$O&O  Na#R&P  >)#O$R(S  a=#U$N&P(P  (;#O&P'R)S 4;$P%S&O'R \
      HD#S$O U'#O$S   4V#S$P%U&L'R(O  +[$O%P&V)O ,@#S)O ;(#S$S&O(P  !W#O$S  VM#S&O   #)&P)S ?##T&N 7$$T&\
      K(T  L9#P$P&S H:#R&P  D$#N$T%P&T(O  &0#T$O&P(P `'#R)P 0/#T$P&P(P ^Q#S&O  'G%M&S'M)X  .$#P$S  SX#U$\
      P&P(O  (=#U&N(O <>#R$V%P&N'O   2A#O$O%O&S'T  +&#R$P&T(O)P +a#P$O&T 33#R$M%U&P'O(P)S   =;#O%S    2S\
      #X&M(M  CF#S$O&S(O  <L#P$R PW#R'P   LV#P(R </#Y$I&O(S      J>#O%S @=#W$M&S'R(M WJ&R(P #I#T$N&L(V  \
      !&#O&T'P IJ#T$O(O KH#M$R(T  H<#R(P 5,#P'R @a#R$P(P  ),#S(O  bX#P(R  U'&P(R X0#S$O   BP#N$O&V  <=#S\
      $R&P(P 0.#T&N )C#R&P  ??#K&W   X:$R&O _)#M$O&S(V  U($P  P/#P'R %T#R$P  R>#P'O)S  CK#R$U&P(M &Q#U$P\
      %O&O(R _&#O$O%U  CF#O(S  1C#R$P HA#O(S   _a#K%P&S(V  XT#T$O%P 1T#S$O  0:#U$O%N   PY#R)P .a#S&O  WW\
      #X$M%O&O @5#S$R&P(O  --#U$V&O'N(P)O Y%#S(O   9&#S&O  ?U#S&O   '9#R&P  N]$V&L E@#P%R J+#S$O  ^6#L$O\
      &U(T &Y#P)R  >U#R(P  &?#O&S  D4#P$T%P)P 5B#R&P 2!#P&R  ^U#S$N&S(P K'#W$P&M'R(O  I;#R&P  )##P(R F=#\
      P'R  T%$S&O $8#O(S  WA#U$P&M(R ,b#S$O 1O#J$S&P(V    <H&N(T  !J#S&O  Z3#V$P%M  %/#Y$M&R(L  KK#P$N&W\
      (O ?_#U$N&P'R(O  =N#S&O *3#U$J&T  'a#T$N  :B#V&N(O  EJ#U$T&S(I -]#P%R >P#R$P   7/#I$Z%O&P(T  6Z#S&\
      O .=#T&N 6[#N&S(S  'T#M(U  KJ#R$P .##O(S #F#N%T  LX#M$P(V  =(#T$P&O   ,#$P&S &0#T&P(O  HN#R$P   MC\
      #L$P&N(Z   !!'R(O  7M#V$M&P F##U$O&O  T=#O(S DZ#U$M  A0#S%R&N'P(P)T  PI#T&P(O 2(#P$O(T SC#P&S(P   \
      0N#N&O(V  !H#T$O&P &O#R&P 39#N%T    ]Z#S$O  G@#S&O P6#T$S&O(N AH$O%P&S(P)S XA#T%P&S(M  OO#T$O'P  0\
      %#S(O JB&P(R  U2#R%P 5@#N)T  a_#R&P  *X#N(T BB#L$V [[#S'O  J5#S&O F[#L'S)T  [@#R&P   EO#M(U  `U#M$\
      V(O IH#P&R  @]#R$R%T&L'R(P)P    K>#T$O&P K&#P&P'S  (]#S&O Z^#V$O&N  `H#N$S%R   JO#W$L%P&S'T(L  NZ#\
      S&O &F#N$P&T 81#S(O   5-#S$O%R&P  T8#R$P bK#P&R  :D#S&P(P  Q)#R%P   ]E#P$R  45#V$O&R(M    aZ$R&P  \
      GM#U$O&O ?K#S&O  ,D#J$Y&P  XU#N'S)R  8>#R$N&P(T 1J#T&K'S(R  [6#P(O)T =@#S$O   /+#P$O&V(O ?@#X$P%P&\
      M)O  8^#R$P MF#R'P  $!#S$O&N'T(R)P #(#S&O  (H#N$T %!#S(O GB#S$O  PB#S%O)P  3P#T$P'O  S4#S$P(P  @1#\
      U$O&O UZ#R$O&P'P)S 0P#R%P  ?5#V$N%R&O (4#R$P  PP#O$U&O 69#O$P&R(P)T A:#L&R'T   !$#U$N%O'S(O  *J#P%\
      R    '7#S%O @_#P)R  4S#U&O(O  $(#V$P&M &<#S(P  @3#O$M%R&T'R(R  .B$R&P 1J#O$P'T K+#O%S    ,##T&P'P(\
      P  W:#L%W&P 0S#P$T(O  X$#R%P PV#N$M&V(S  b%#T$N [B#R$P  K'#V$O&P(O  (6#O(S X6#R(P GY#S$O   D=$O%S'\
      T(N Y/#V$P&N   >X#W$O&N'P  ;I#T&O'P Z?#R$P&S(N  aN#R$M%R&T'O(R     !B$N&W(N  `^#R&P W7#S&R(O  S(#O\
      'S a*(P)R  T$#P'R !<#O&V(N   #%#N$O&S(S  K.#S$P&P [a#U&M  >$#S(O  C8#T&N   /G#O$S C)#R&P ?:#S$P(P \
       A6#P&N'S)S  OG#V$O&O(O !2$O&P(T   EE#P$R  3S#P$U%R&N(P M!#S$O   M4#S$O&P  %I#O'S  #R#O%S Y*#R$P&R\
      'P   L-#L$N%V'S)R    `,#P&R ]%#S$O 3W#I$S&V  G3#S&P 0P#S$O&P ZF#R)P  C:&S(O  M##R$N&T &K#S(P  Gb#R\
      $P&O(S T5#S&O V8#P$S&P @!#O$S +'#S&O  /X$O(S  ?S#N(U)O F4#P$R  %2$T&O(P QV#Z$L&O(O  MN$O&S &Y$P%R \
        &N#O(S &:#O$S  ZC#S(O 8E#N&S(S Q.#S$N'P(N)U   /P#R&P 9##P$R  P&#R$P%S&P'P UA#S%O a'#L$S&T   S9$S\
      (P  Q'#M%P&V(R F(#W$O&O(O 9-#N$P&O(V  JE#S$O .)#T$P&O(P *5#N$T  N`#X$L&P'P(N)T  NX#P$R&P(R  NR#P$T\
      &P ?V#P&R   6W#R$P SK$L%S&O'S(S !4#N(T  ^>#P&R ZE#R(P /*&O(R  !R#N$U&O    IW#N$O&P'P(Y  V/#O$T(P J\
      &#R&P   S^#P&O'S  0]#O$P(R)S  WR#P'R (M#O$O&U  P?#R%P 2/#S&O 3W#M$U -W#U&O(O ;)#O$O&N(X  =E#O&S 0E\
      #S$O 03#S$O  Aa#S$O  6Q#P$S&P  ]##P$T&P'P   86#P'R ?>#P$T(O  L##S&O  5+#U$M Jb#S$O  *2#W$P%O(N BV#\
      R(P  ,E#P$R K0#R&P  )P#R$P 5-#W$N&M +Z#P&R a;#T&N  Z^#T$O(P  XL#M'U L:#S$O   W[$R&P +K#R)O  6L#N$P\
      'V(P  M2#L$W J2#S$P&O  *A#N$P&U )'#P$P&T(P  V'#S(O -Q#R(P Da#M$S(S MP#P)R  1(#P&P(S   0H#O$S  V!#P\
      &P'S  0^#O%S BM#N&S(R  $@#N$P%S&S  _E#S'O     -^#O$T(P  MZ#R$R&O .@#O'S   GO#R&P  B:#P&S(P  H!#U$O\
      &P   MJ#P$S&P  ^:#R$O'S =%#S$O&T(N   ]A#R%P  SQ#O&T(P J@$S&O  X:#T$O&O =S#R&P  0+#S(O   HS#M$N&X  \
      -`#R(P  SY#P$R FT#R$P     !b#S&O   (:#P$R ]^#S&O M[#P$N&P(V YD#T$P%O LI$R(P  1[#P%R  Z8#U$T&L(O ([\
      &O)S 7X#R$P )(#R$P  >`#R$P&T(N   I3#P$P&T(P  7`#P$O%T&P'T(O O9#R(P  L[#L$Y&N(P 31#R$P    &b#N$T 3#\
      #R(P    !9#S&O    /J#M%S'R  bA#N$S%R&S(P   LW#R$X&O(K   AA#S'O ]:#S$O  0]#P$O%P&V(O  @,#V$N&P(O   \
      b`#Z$O&M(N  Gb#S$M%S KG#R(P  P0#R%O&P)S  _J#S$O    ,7#P(R  4%#S$K&T'R   1[#U$P%N     NV#U$R%M&R'P)\
      P  DZ#R%P  !Q#O&S  I)#T$O'P  9Y#O(S #J#T&P(O  Tb#R&P )8$R)P U-#T&N   ,:#K$Y&O  B9#R&P )0#O$S&O(S  \
      Q5#R(P  WB$R&P   :>#R'P  b0#P$P&U(O W6#P$T&O  GZ#S(O   2!#S&P(P  ;&$O(S   *H#N&S'R U*#S(O  ->#N$U&\
      P  F##P$T%O `P#P&T(P  7H#P$R   2@#K$S&U MC(P)R +X#P%R  '<#N$T%P&S(P  H)#S'R(N  SO#S&O  N=#R&P `;$P\
      %R [X#N&R(S  &4#S&O   MV#O$W&M  .:#P&R )S$O%T&P 0D#T$T%`&H'O(H  &W#S$L&R(R)R EE#M&U /F#S(O 8%#L%S&\
      R(S   N/#O(S <Y#P(T)O   ]T'R(O  N3%R)P   I;(P)R P/#N$P&U  a]#P&R  [%#P%S +J#S$P%P  T7$U&M WP#M&U  \
      GD#T$N&P WQ#O(S BY#S&P'P  S;#M&U  -@#T%O'P ,U#P$R&P  ^J#P$S  .&#R(P 8H#N&T  'P#S$O GP#J$P&L(^  HW#\
      O%S  >,#P$P%S QI#O'S  3=#V$N%O GU#S$O  [^#P&O(V)O EF#S&O    'I#U$P%P)O E_#S'P(O  ^^#K$W B<#R%P 2^#\
      S$R&N   *S#T&N O8#S&O VJ#S$O  %=#S$O X[#U$P&O [)#T$P&O I*&O(S  1%#S)O  $J$S&O  AP#U$R&N(O  XC#P&T'\
      P)P  @@#R$R&S(M XU#N%T  L*#P$N'P(V)R aU#M&P)V    )=#M'U  FL#N$V&O bA#P)R N4#P%R  MS#V$N(O  ###U$R&\
      N(O  F?#P$R%R(O)R   95#P$P&V(N     8;#S$O  <H#R&P 77#R&P  Jb#X&O(L  N8#N$U%P   -U#P$N(V 1)#S$O  7M\
      #U&O(P)P   L<#T$O(P O0#R$O%S'P  K<$P&S(P AK#S$O  ,-#P)R  Z;#R$R(P YU#U$O%P(P B3#O(S 1,#U$P%S'M(O ]\
      K#S&O'P  D,$O)S <]#M$U ;3#V&N(O O?#U$O%O    '-#T$N KZ#T$N US#W'M(O)P  V(#S$O 4b#O(S    O3#O$N&V a8\
      #U$R&O(N  )Q#R&P )]#O'S  Q1#U$P&P(O  *S#P'R  W)#P)R  E2#R$P V8#U&M  IK#N&R(S 9I#R'P X2#R%N'S  XH$R\
      &P N?#P$P&S K4#J$R&U(T)O F)#U$M a!#S&O  +!#O%S YF#W&N(M ^=#O&P(S A8&S(O    UG#S&O   +2#N&U(O [@#R$\
      S&N :U#P%S&O)R 7`#S$O   )W#T%P'O  RQ#R(P    @U$P'S(S)N *-#R$O&P(R  .J#T$O&R(O  2%#T%P&P(P  F[#R(P \
       =W%P(R 0K#R$P  %-#O$O&T [##M$U%R  #!#M&U  .H#R&P Q$#P$P%S&T'P)O  57#P&O(U  VD$J&M(!  6Y#R&N(R)R 8\
      >#O%S  *E$P&O(T  LN#L$S%U&R(O IG#S$P'O(T)O !]#O$M%S&V  ^3#R&P =O#S$O L3$O)S $'#O$P(S   E@#J%T&U 2X\
      $O%O&P'R(R)S   4a#P(R MU#P%O&T   G-#P&R  :O#P&R 86#R$R%V&N'P(N  OB#O$T&O  R1#T$R%R&O(N     .L#X$K&\
      O  0B#S$P(O M&#V$O&P(O [T#S(O  K-$T(N ,>#O&R)R Y?$O%S  -M#R$P $C#S(O  )L#P$U&O(P ,I#R%P  08#R$P  5\
      &#S$P&P D(#N&T   VR#T&P'O  a(#M$S&U(O EX#P$R  *<#P$O&T  /H$R(P ]X#S(O  ,@%O(S  .L#S(O O$'R(O :.#N%\
      T  -*#P%P(S  L]#T$S%P&O(O Z##R$P  W!#L&W(P [a#R&P    A2#R$O%T&S'P(O E@#T%O'P(P)R   Z7#O(S $*#U&O(P\
          A[#L&R'T(S -1#N$K&Z   BB#R&P)P    QD#S%O /1#R&P  %P#R'P  MS#P)R  4W#U&M(P `V&S(O U2#U%O(O   J1\
      #S(O    K-#S$P'P Q9#V$O&N(P D8#L%V  2Y#H&P([ -+#R$P    #L#S$O   A&$S(O !2$O%R   VZ#N$U&P YW#!$L&K(\
      P >!#N&O(V  C!#R$P  ^b#S$W%O&P(L  A^#N&P(U  $@#O)R  ;J#T$P&P(P   */#S$W&K(P  .R#T%P&O JK#O(S DL#N&\
      U(P  .'#S%O #'#P&S(P   E;#N&R(S  <(#N$R&S 7I#U&M *H#R(P   *C#P'T(O =K#N$P%U&M'R(R)S 7A$P  U7#T(N /\
      a#T$P(O   +/#T$M&O(T +<#S$O  AU#T$N%S&O   KB#O&N(V   UA#P%R ^!#S$N%O(T  IR#L&V  *K#N$O&M([   H!#P$\
      R%P&O(U)O  _K#S$O  [9$R&P      J!#R&P BG#I$P&^(M  W5#S(O  `C#S$O V(#V$O&N  3&#T&P(O 0B%S'O   bN#T$\
      N [##P'T(O  >=#S(O 4T$P&R  T7#N%T (D(P)R  5R#N(T CC#T&O  !4#V%R&N(M)R   JN$P(R    J<$P&P(T SP#N&T'\
      P(S 5X#S&O  MH#O$T&P E`#S$O  )S#O$R%R &Y#T$O&O'T(O  >7#R&R(P  _C#R&P 'C$P%O&S  U!#N%T   UF#N$V&P(O\
       :&#U$M  '_#S&O  $?#X$J%X&O)L LA#P&N(U     ;(&O(S C#$R%S&O(P    8I#P$T%R'R(N)P  <0#R$T&M'T(O)P  73\
      #R$P  V@#U$N&P F,#P$P&T    ^<#S$O W5#O&S  O3#P$P%S&T)O  HB#V$M)P  +9#O&P(U  HO#V%P(M  1<&R(P   8R#\
      W$L&P(P JR#T&N A/#N$S%R  '&#M&V(O ,A#U$M  b[#N&O(U VM#P'R   M9#R$P&S(O OH#R(P V6#T&O(O  TJ#S(O )]#\
      S$O  ?W#P&R  OG#P$S&P'P(R   ID#O$S '=#U$R%M&O(R W_#R&S(N   bM#R%P   a3#R$T&N(P L'$M&S(S  TT#R&P  X\
      8#O$S  `_#R&P  ?)#S(O  NT$R(P O/$V&M(P  SV#R(P  ;F#I&U(U T<#S$P)P  /U#T$P&P(P *R#S$P(P   .B#T&N   \
      N)#S)O  @I#R$O%P&T)P (X#O$S  G!#S$O     RC#R(P *:#R$P ;##R)P  9E#N$U Vb#O$S (:#N&T PW#N$P&O(W JN#R\
      &P  N6#S%O U,$O&S(R  %^#S(O b!#S(O  bG$S%O H.#U&N(P  V3#P%R  &@#R$P ?=#S$O 08#W$O&N(P _b#R$P   X*$\
      O%S  *1#R(O)R  %$#N&T a%#S&O   $U#P$O&T .5#R&P  D]&O(S %1#S$O K6#V$P&P(O   AQ#R'P ,X#N$T  0^#P)R  \
      &Q#R&P  CG#Y&I    F6#N$U%R&O  XB#P(R 6<#O&P(T BR#P&R   &`#O$S  8:#P&R B;#S$P(O    >A#R&P  RV#W$M(O\
       &]#T$P(O (/#S&O   2D#S$O YU#T$O'P  -Y#P$R -R#O$P%T  AM#R&P 8-$U&P(N  &3#T&N M3#S$R%O 7!#P$R&R(P  \
         S8#R&P   N##N$P)U 3J#S(O  JH#U$O(O  bZ#O$L&X SG#R$P  C3#P$P(R (M#U$O&O P;&S'O  BX$O&T  M3#T$O(P\
        O(#[$K&O(O  a*#W&L(O ?<#S$W&L(M  '=#R(P  MO#W$N&O(O  `P#O%S  /,$P%O&P(U  X'#R$P  (4&S(O @R#U&O(O\
         )!#M$T%T(P    /A#P$P(S 5R#T$N ?R#S(O +;#R'P BR#S$P&P  <T#P'P(R *;$S&O  *M#N$T&S'N(R  4A#R&P `+#\
      O$P&S 5F#S$R&O(P   OK&P !&#S(O II#W$S%O&M(O  9&#S&O G!#T$O&P E<#S%O ].#R$U&M(P M4#S&P'P(P  /;#W&K \
      0.#R  6]#T$M&M'P(W)P  1/#R$P $]#T$P&O  V,#M$N%S&V :-#P%R A1#T%P&O  EM#R(P 9_#P%R  GE#P$J%P&W)T   E\
      ,#O'S  +(#O)S &7$S&R'O(P  8Z#R&P T]#S%O   [V#N$R&S ^.#S$S&O'P(P   S$#N(T    ]_#R$P ]+#R&O)R  !a&P(\
      R  KZ#N$R&S ?Y#M)U  U=#R&P 8Z#X$O&L  6(#X$M%P(N RA$S&R(N   KC#O&R'S(P N*#T&O(P >>#^$N%M&N(N   9Q#W\
      $M%S&M'P &R#R(P Z6#T'N  W*#T&O(P  0+#R(O +3#T$O&P(P  _?#R$P%R(P 0R#V(O)O  @5#O%S    8/#P$P%S  'V#R\
      $O%O&S(R)P VD#T$R&N O9#P$P&T  N##N)T  1@#R&P  (I$S&P(O  `<#R&P  #,#W$P&L'R(P  &P#W$P(L +M#R$O%S(N)\
      S    PE#O$U(O =/#K$T%T'P(R    ]H&P(R (H#O)S *X$O&P(V)P   5X#S$O  X<#O&V)N N;$O&R  %A#X&O'O(O)O  aQ\
      #S$O  CS#T$P&P   0=#U$R&L &'#S&O  )1#T$P&O 20#R%P ,5#S$J&V'R(O  )b$P&O)U  J$#P'R  =_&O)S HQ#O$P&O(\
      W     2R#L$S'S(R LI#U&L(N)T ER$S(O   51#P)R -T#N$U(P  N-#S&O  CD#P&P(S  +b#T$O(O `C$N%M&R(V  0/#N$\
      P&U Za#R(P !Z#O$O(U  XO#S(O '+#S)O `G#R$P  _X#R&P U3#S&O <3#W$M(O  ``#W&M'R(N 1/#R&P   N$#U%N  +G#\
      R'P   *V#P&R XZ#O$U&N'R  YD#U$L%U&O(P   UA#T$N   O##R$P  &D#N$P(P)V   SU#R&P  b<#U$O%O N$#O$S'P   \
      JY#R'P *&#S$O V3#S&O  T9#S$O XQ#N$V(P  ^4#]$I&O(O a['S(R)O 8%#T$N&P E3#P&O(T   ?6#N&V'R(O  M.#O$S \
      O?#T$O&P  +`#O$P%T ]6#R&P  [3#R(P  @+#L&V 10&P'S   EL#L$S&S(S   >$#M$P&U(R  5,#M$T(R ZZ#R'P  58#S$\
      O&P(S NT#O$S H:#R$R%S&M(P ;B#L$P&V   T<#T&O(O  J:#T$N%P 4K#T&M'R(P  Q*#N$R&T(P  5V#T$O(P  O-#O$S 7\
      E#O'S  I;#O%S #A#M$U   7(#R)P _Z#S&O :;&S'O  6%#S$O ;1#P(R    A6$K&R(V B=%R&R(O E-$L&V   W.#R&P R^\
      #R(P   FT$T&M  ?A#K%U(R /)#P$P%S&R(P   `S#T&O(P  $K#O(S 0_#T$N  ^F#L'V 5-#P&O(T _>#O$S   ,1%P&S(O \
      ^K#V$O&O(P  >K#S$O&S(O    F)#S&O .U#S%P'P   I@#S$O  -6#R$P *@#N$T&T(M  55#P&N(R)T J7#P&R *+#S&O R6\
      #W$O&N(P  QZ#O%S  ,6#N$T ,J#R&P  +*$P%R I:#O$R&P(S    %*#N&O'W(O AF#R$P&T'P(P (N#R$S&R'S(M)O  AF#P\
      )R  V`#S(O #/#S$O 5J#R$N&U(P)P L<#T$L(S  AK#P'R  %D#R&P BL#P%R  7R#R'P  G;#I&Y &E#R&P  N&#O%P(T  #\
      G$S&O  UW#N$T CI#S&O @Z#R(P   Z;#M$U <X#N)T  .7#R$R&P   C@#P&R  :5#R&P IS#S(O QZ#O(S  +a#S'O  38$P\
      &U(N !H#S$P&P DW#M$U  %(#U$N&O'S(O .N#S&O N[#R&P   JV#R$P%S'O IP#O$P&T   2:#S$O%R&P   O?#S'P(O I+#\
      P(R 4L#S$J&V &:#T$O%R&O'S(M)S   YT#P$O&T    VM#P$R&R'P)P #E#S(O  MB&O'P(T ;&#P%S&P  @D#R&O)S    :&\
      #O&N(U   N>#R$P Ta#V$L ;X#P$T(O   `U#S(O  8/#P(R K;#V&P(N  I'#W&K  ;_#S(O P+%R  a$#R%P  ,P#R&P  X<\
      #R&P 0a#P$O&T Q`#N$T%R&P'R(P  -%#P$O'R(S  3D#O$O&U  @K#]$J&M'S(N)P _!#S%O   Pa#S&O ,6#P)R  %Q#S$O \
       ZB#N&T   ^*#U(M ;9#R$O&P(R C)#T$O&P   CE#P)R D=#P$U&N  )3#R%P %I#O$V&N  K##S&O  ><$S(O WF#R$P   Z\
      =#R&P  $&$O%S'S(P  ,_#O%S  0K#R%P 8($R&P  '[#P&R A1#R&P   NK#W$N%O(P +Z#R$P  >X#P&T(O X@#S(P B(#R&\
      P    %O#R&P F+#R$P&P )M#V$N&M(T   3R$S&O *-#S&O  =`$O&O(U  IS#X$R%O&M(O 47#R&P =;#T$P&O  ]:#U$T&N(\
      M MP#S&O *7#P$T&O  =^$R&P  7@#S&P(O XF#R(P WV#O$P&O(V    TP#R$N%R&S UY#M$Y&N(P YY#J$W&L(W #'#P$U&O\
       SL#U$M&R)O  $Z#R)P R7#S$R&P(O Y)#S$O  <*#O(S GB#R$P !`#S&O  G[#R$P *W#U$O'P  B1#T$N :!$O&R(R    <\
      P#S&O 9]#S(O X_#N$U(P   KW#P$T&O  5D#O%S )S#U$L  /S#W$O%O'O *0#T$P&L(S    Q=#R)P 7S#S)O  UF#R%O&R \
      JR#N$O%R&T)R ?;$O(S R]#R(P 0S#O$S%R&P   .S#P$R  KB#R&P [b#T$O&P   P8#R(P  @+#T$O%P  87#O%S GF#P&R \
      ?J#O$T&O 2[&R(O  b<#O%S bG#M&U      A:#P$P%R&R  J?#S&P(P   T*#R&P  <N#R$O&N(U +Y#P&R  X`#R(P %Z#T&\
      O(O &V$R&P  YN#S$P&P ]2#P$M%S)T   IX#P&R   77#U$P&O   I4#V$O&O(O 71#O$O&T  9T#P(R  M%(O)S  AR#R'R(\
      O (&#P)R @Y#R$P ]B#S$O  AM#R$P  ,5#S&O  DE#S$O  #0$R&P NU#S$O /W#S&O (7&U(M   4#&S(O  3b#R$O(R  @>\
      #R&P 2G#S$R(N  6J#P$P&S'O(R  *U#M$W%O P'#O(S  :4#U$P%P'R(O I0$O%S  35#N%T H'#[$M&M(O GI#O$P(S Q,#N\
      $T  +T#N$V&O 6-#O&S E4#T$O&P'T(O GL#S$O  WY#N$O%R&M'X(O)S -_#R&P  6:#R(P aV#R&P   =%#R$P&P)R 5`#S$\
      N&R  #K$P%R <)#S$P(P   `K#R'P F)#V$M&T'P(N  .b#N$T    9]#R&P JM#S(O  ^F#P$R DK#R)P  .N#T$N  -&#W$O\
      &L YJ#O(S *P$M%W&O V1#R%P _0#R&R(O  $O#S$P(P  7W#S&O BL#O$V&P(O &8#P$R  8$#R$P (a#R$P&S'P(P  JK#P$\
      N&X(N   +,#L&V  )L#L%V L0#V$N%P&P I:#R&P  P8#O&R'S(P [!#P'R   &T#P&R  ?4#S&P(P  5:#S(O AJ#S&O  K@#\
      O$S   Qb#S$O ;!#P&P(S  VJ#O&U(P KN#T&P'P(O   Z,#O(S G:#S)O  V0#S$O    Y.#T$O%N(S `.#O&S  DN#R&P K9\
      #P$S(P =P#U&N(P  ]B#N$T LV#R(P   `(#S$O  a`#S&O   +F#P(P)T -G#V(M /##S'O //#W$I(S   +0&P(R  +)#O(S\
        `U#P$T&P <@#O)S  F8#U$P&O(P   :D&P'R  :2#R$P%S(P A@#S&O  I2&O'T(P ,N#P$R  1)#R$S(N  J$#R$P bF&P'\
      R  aY#N&U(O     &S#S(O 8S#S&P <`#S$L%S&R'P(R  T+#S$O'R)P  ;Q#S&O 1Q#T$O&O    `9#R&P YJ#O'S 44#N(T \
       SA#R&P 33#U&M 2%#R$T&N '8#R'P  *^#V$O(O)P :4#N$S&S L`#R$R&S(M   aL#R(P F-#P$R  :2#U$M )R#P(R  C6#\
      J$T%P&V(R  Q]#S$P&O /$#U$T&P(L 9'#O$L&U(T  5A#T$P&O  G;$O&R 6=#P$M&V  !M#S&P(O  3Z#U&M(P  O[#U&N(P\
       *)#O&N(V  ;N#R%R&O B2#T$P&O LW#T$O%S&K'U(P  5A#S)O 9<#S'M)S  ZN#N$R%S .O#X$O&N(N Jb#R(P A>#O$S b4\
      #N&V'P(P  IO#P$O&S(R Y3#S%O   ^F&O(S HT#R$P&R'P  1%#R$P [;#R&P B,#N(T 0J#S&O   *[#Y$M%O&N'P)T   2R\
      &N(T   5Y#R&P LV#O(S  :9&P(R Y@#R&P  EH#O$U&O 2B#P$S(O  87#O%S Y;#P$R 0^#M$U >M$P%S&P  O$#R%O'R  <\
      ^#P$R T]#P$R T`$N%T  U;#U&M '/#M$U   H)#P$R $K#P$O&S  B;#P'R B`#P$R   PT#U$M >-#W$M%T&T'N(N)N   NS\
      #S$O   [/#P$O(T FM#O$M&X(O  UK#R$R%R&N V_#S$M&P(U  /Q#R(P  2?#U$O(O  *D#T$N V,#S$P&O  _9#S%O DW#R$\
      P  _D$P)R   bI#S$O  `b#X$O%L(P _T#N%O&X(O  UG#R'P %+#W$M(O `0#T$N  T@#V%O&O(O P;#R$P  /_#P$R  ;1$P\
      %P&O'T(N)V :2&S(O +-#R%P b<#W$O&O(N   @Z#R&P   VY#N$P%S&T  ;3#O$S D+#K&P(X  ^I#O&S KK#S$O  1P#O'S \
      (`#S%O  KC#Y$O%R&O(L   [!#R'P  V7#N&T @[#N$P&V(P A9#S$O&O(R  !H#P$R G*$O&S  V`#T$O&P #4#R(P =:#R&P\
        -,#O&S  ]H#S&O -`#S$O  /D#R&P  [a#O'S   '5#R(P  L;#N$U(P bW#S$O  1E&T'P(P  F?#L$P&T(V)O E(#R$P%S\
      (P  ?a$U&O(N NL#R&P  +`#T&N   N,#R&S(N  D-$O)S N*#P$S(O M[#P&T(O  ''#P$S%P  &[#T$O&P D7#R$O%R Ia#S\
      &P(P +A#P)R  $=#W$N&P(P GC#R&P  Q?#S%O E<#O&V(P)P  7P#P$N&U .a#R&P  DN$N&S ^)#T(N B)#O$O&U  9]#R&P\
       6?#R)P  B!#R'P B;#L$O&W PR#U%O&K'N(W)R     K+#U&M'R(P     aX#O$S  H-#P$R&S(P MC#S&O  $,#U$O&P(P  \
      KQ#O(S 9.#U$O(O -8&P(R   R9#U$O(N  .!#P&R  )+#b$M%O&L'O(O)O   +1#P'S(P  <K#O$P(T Za#R&P /:&O(S   4\
      I#T$W%O(J  HU#R(P   Lb#O%S   RR#S&O  L/#P'R &C#R$P <D#L$O&T(U GG$U&O(N  I.#T$P&O =b#R(P R!#T$P&O  \
      6A#L$X&O  PW#P$O&S'R 5##R$P&P'P)S I<#T(N  #X#R&P T$$R S>$S&O      ;!#O$N&V  <B#N&R'S  =U#O&U'P   H\
      2#N$T  *6#O$S bC#S$O '?#R$P%P&P'S(P)R   >%$S&O b:#V$M(P  Ua#O$S%T&O(P  MA#P$P&P(T  &K#?$_%R&['N(P)\
      N F(#T$N  Ob#P%R !a#R$O%S&P  J@#S&O K]#U$O&P  a'#S$O N4#S$O    ,L#L$W&O ;U#R$P%S&P(P SN#T%N  HX#R$\
      P  Y(#O'S  K*#S&O  $I#S%O SI#R&P   **#R'P  (Y#T$N%R(P  P;#Z$N%S&M(M M&#T&L(S  ^U#S&O  +F#S(O =M#R$\
      P  <Q#V$O&N  >U#L$P%W AF#O$S a/#P'R   //&O(S B8#M&U FS#P$S(O   L-#O&S(P  2_#R(P  79#R$O)R M3#S$O(R\
       ?&#P)R   ?,#O%S 5C#M'S)T 2P$P&R'P    FS#O'S  Z.#S&O H=#P(R Z(#R$T&M ,M#S&O  !1#R$P  <;#T$O&O  CP$\
      U&O(O  BN#P$P&P(T  NI#S&O $;#O&S  DL#S$L%T'P(V)N 2D#O&P(T  ;'#V$O%P&O(P  1^#T$P&R'N   M%#P)R  D6#O\
      $O&U  $)#S$O  A^#S$O&P(R   U0#M$T&P(S K/#R%P  6T#O$U&N =A#R$P   A<#R$P <##O$P&T  !5#S$O OG#R$S&N  \
      @J#S$O(P E2#O$S%R&O U$#R$O'U(O P7#O%S   5!#S(P)P N!#S$O  )=#T%R&O(O (($O&P(S  U;#P&R  S+#U$M >W#S(\
      O  :R#S&O IK#S$P&S'O(P   SW$T&N )5$O(S OP#S(O  Y'#U$M%O&T(O P]#R&P  _,#M$U EV#S&O  S&#S$O   H0#O$R\
      %S   S_#L&V   [T#S$O   >]#S$P'P ^U#T$O&P(P T@#R&P  /?#R&P  -`$N&T 4)#T$O&P  FM#S(O 3W$U&O(N  F0#M&\
      T'R X<#U&P(N Z0#N$O(V  ;P#R(P  #&#P$P%O&T(T)O BF#P$N(U   J##O%S D.#U$O'O 8##R(P  HS&N'R(S 8F&O(S  \
      YP#R$S&O   ZH#N&T 1^#M$V&P   -Y&P  2%#S$O V&#P'R  &.#M$P&W :O#T$U&M(N  EV#P&U'N(P %A#R&P  AL#O$P&S\
       0U&R(P     !P#T$S&L  ,9#O$O&U  [J#S&O Ob#X&L(O   T(#T%O&P  T=#S&O  /D#K&W  _)#S%O  AF#O&S  C-#O&P\
      (T  2_#X$R%M&S(J  _`#S&O  5-#R'P 0.#N&T  DA#P$P&S  +R#O$S aE#O&S Ub#S(O FW#K$V%N&P(V   _<#V$L  V*#\
      R$O%R&O(S 5G#S&O  ]R#L$V%S&P(P %(#P%R  '*#P$O&O'P(W  1?$U%P(O  M(#P&P'S M@&N(T /5#S(O  b;$S(O    6\
      ,#S$R&S(L  )5#O$S <+#U$O&P(O    (*#P$N(U &0#L&V YC#S$S&N'P U'#U&O'N `B#R$P    @D#P$W&O(N E(#R&P  T\
      -#O&S ]I#S$O  B5#S$O   (^#P$T(P   /:$O%P'U(P T$$P%R     ?B&P Q3#R$P  Y.#U$O)O ,-#O&T(O)R   ]!#S$P&\
      P  EU#O$S NQ#T$P(O  )7#P$T&P   (U#P$S&T(M  ^0#L(V   F?#S$P&N'S    (a#T$O&P'T(N   U>#U$I&U (-#N$T%M\
      &R(U RQ#O$U%P&N(R ^>#L$P&T'R(S  8Z#T$P&O ?4#U$O(O  .<)P &3#T&O(P  b@#Y$I%U&M'N)T   `9#S&O $1#S)O  \
      3Y#W&M(N 4R#N&O(U)R A2#S)O .M#S&O(P  ]/#R&P  .S#S&V(J D@#O(S  !B#R(P  @a#R&P  >A#U$O&O  ;O#S$O FQ#\
      N&T   S]#P$R  .H#R(P [O#Y$N&O'P(O G^$S&O !<#O$P%S&R Vb#R&P XI$P%R  IC#R$R(O SS#N&T S&#O$S  MT&O(R \
       !Z#M&U    L@#P$P&S W_#P(R <D#S%O @W$S%O&O)S  UL#S(O  =E#P$O&R'S  U+#V&O(N UU#T$K&P(T   )(#S$N&S(P\
        T0#P$V%P&T(M)O ZR#S&P  FU#R%P  #`#P&R ;D#P&R *8#V&O(N 80#R&P    ^<#R)P  >8#U%M #.#T&P'P(O  U0#T$\
      P(O  N'#R$R&N(S >G#!$N%N&L  8]#S$O  =4#R%P $E#M$V(P <!#O&Z(J  A:#P$P'R(R  F2#S(O A)$P%O&V(P I]#M$Y\
      (M 20#O$T&O    =4#S(O  NV#S$O  47#O(S O1#O$P&U(P  <P#S%O    *%#T$P%O&O(P)S  .;#U$O%O&T(N 5I$R&P @I\
      #R&O B`#N&T   K(#T&P(O  WW#S&O  +0#U%O&O  8Q#M$O&T(T ),#U%P&P(O M8#P$O&O'R(U  RE$U&M Ob#R$R(O     \
      QY#S$O I]#P)R  1B#R$R&M(S 3H$O&O(U 3X#O$I%O&U'T(X)O  `@#R'P  ;'#S$P ]T#S&O M!#S%O  IJ#O(S S;#P$P(S\
       V_$O&S     2T#R(P 5F#L$V   Y)#S(O 3W#R(P NZ#U$P%P(P =I#R$P  +a#R$O&S(P _9#S&O'S(O V=#S$O    46#R&\
      P  _B#^$K&N(M $S#I$[(O [2#P$R    91#R%P  2P#P$R'R(P  ]E#N$V&O  [H#S&O IA$O'U(O)R  9>#R&P   .)&O(S \
      4S#S&O  #V#P&T(O  39#V$N&O  PF#O&S  I<#O%P'R)S =P#N(T  :9#O$T&P  Q>#J$R&O(X FB#O%S   ZH#R&P !C#O'S\
        Qb#R$P  C7#S$O&P %-#V$O&P(O   V3#R%O  EY#N&T 34#X$P&L(P ?Y&P'S  )4#V(L .@#W$L _2#S&O ,3#O$S  `'#\
      S$O  3D#O&S @C#P&T(O   PK#R$P HT#O)S   W3#O)S MZ#R$P  C2#P(R EQ$R&P =M#O$O%U   5&#O$V&O(P  8!#R&P \
      +,#R%P  VW#S&O WU#N&W(M  $M#P$P%R&P(T VL#S&O VM#O$O&U #J'S(O @H#S$N(S   '>#S&O  ;>#P$R &_#I&M(]  U\
      <#O%S  CC#M$O&P(Y   O%#O&O(U  Db#N%T 8H#S(O  *B#S'O  +J#O&V'M   @>#T&O(P    E?#T&P(O  !T#S)O  >6#R\
      $P  FD#P'R   Ya#P$R&R(P  6F#S$L%S&O'R(T 75#R$S&N &S$O&S  !;#O'S (`#L&V  &%#V$O&N  3(#U$T&O(L I%#O$\
      U(O   I5#O&S  U:#N$U&P 9;#N$O&U(R  _5#U$O%O '4#O(P)T 4K#R%P  O0#R(P   IF$P(S G1#P)R  aF$O&O(U  MW#\
      N&T  ?B#S&O  /Q$K%O'T)U &!#O'S      )R$T%P&O'R(O  <4$N&U(P ],#O$S    $b#O'S $V#S(O  B:#O%S TJ#M$U \
      Da#S$R%P&O *<#R'S(N  8a#O&P(T   Y@#N$V&P)P  4?#N$N&W ,[#O$S [Q#O$S  ?3#O)S  a_#U$O%N  %##S$P(O  G0\
      #]$L&J K`'P(R   BW#O&U'P ^M#S$O >5#R$O%S'O #Q#R(P    J>#O$N(U CQ#P&O'T F5#R$O%O)S   F)#S&O  PM#L$S\
      %N&V(R O:#R'S(O)P   E:#P$R O6#P(R  XT#N$N&U(S ]_#P%R  4T#R$P  N2#R$U&M K@#R$O'R  `L#T$P&O      8!#\
      R&P  Z_#N&U(P LS#S(O  +D#T&R(M   K_#U$M  [4#O&R(R  W=#T$O%P  NM#O$S   0#$W%M&N(U)N 9/#O%S  >0#X$P(\
      L   W<#P)R  Z_#T$P&O B0#O$R&R(R)P D=#P$S&P  !,$O&S X(#L$T&T 3_&N(T ?I#M(U 0`#W&K  &D#S$P .b#N$V&O \
       _%#P&U(O !]#R&T(M   ?$#P(R  Y##T&O(P Y,#X&N(M  %L#W&N(N 6K#R'P  H3#O%S   3`#O$O&S(M)V  `O#S&O /]#\
      N%T ._#S$O   LY'R(O    `7#P&P(R  L##R(P   R=#T&P'O ^G#S)O  _3#P$P)S  ;X#T%S&M %Y$P&O(S 5B#R'P  Z/#\
      S&O   KL$S'O `O#R$M&V(P :W#S)O  PN#P$N&R(S 1Q#M&U    PJ#M$P&S(T  `]#W$O%S&N'R(N 3:#S&P(O #,#T&N  )\
      U$S&O  4A#P$N&P(V   H*#S&O =B#R&O  &K#R&P *-$S)O (C#S$P&O)R  '.#M$U&N(T Y<#O$W&O(O   R_#W$K  5'#O)\
      S 2H#O$R&P(S  8!#S$S&O(O  A]#O$R%U&M'P(P)S a*#P'R  P;$O&O(U QI#N%T  7?#R$P&O(S A*#U$O'P 2G#P$R%R  \
      0'#R(P  5*#N$O%P&R'S(O)V 5[#V$O&O(P   8L#S$M&R(R Q>#U&O)O  _N#R(P K8#T$O&O     O*#S$S&N   2L#M(U J\
      C#S(O 52#S&O  M4#S&O T0#S&O  KP#P&S(P  [(#S$O ,)#L&W)P L+#R&P  ^9#M$P&T'S ,G#N$O&W <@#N&N(V  4M#O&\
      K'S(V)S  CW#S$O  C(#R'P  )3#U$O&P(P  3b#T$N%P&R  -;#O&U(O  K@#P$P%W&O(O    ES#R$S&N(P R;#S(O 7$#T$\
      N  J8#R&V(K 2Z#P$R&S(P   W-#S$N&S(P K`#R$O&U(N   9V#P$R   9*#T$M&R   R2#S&P'P  M&#P$S&P U3$R&P .(#\
      L$T&T  >Z#P$R TQ#O$V&P(O  NP#P$S(P +/#S$O   B!#P$S&P  +2#S$M%L&M'R(W)T D@%R&P 3S#S&P'P  IG#V$N&O !\
      E#P&M(U  TL#K$O&X   ?[#R$U&M'O /[%N(T  J##R$P    UR#O$L&X ?_#L&R'T(O)S    +N#M$V&O(R   17#R&P  >0#\
      T$O(P  `^#P$M&V #Y#R$M%S  R%#X%O&K(R .C#L(V ;+#M$U  %8#O$N%S&T(P)R  2$#T$N&T'O(O 2M#R&P [:#P$R  4)\
      #T$N  %'#R&R'P   =Z#N$T -,$O%S O^&R(P  b)#R$M(T   8.#P'R   3Y#M$X%R&M   71#S'O   ;5#R&P   )$#J$P%Y\
       ]J#U$J&R(S  E@#S$P&R'P(P  TA#R$T&P(N  A]$S&P(P N1#P&T(O  [##V$P&M      ;V#V&N'P)P   ()#R$P JB#M'U\
        1_$P&R   ,U$S&O 93#U$P&O(P  !O#O$T&P ='#N&M(W []#R$P  aC#O(S  1H#R(P 56#S(O  JN#T$P&P I1#O$P&U 7\
      )#V$R%O(N  N>#N$L&V(T   PB#O&S  H4#S)O 2]#T&N S*#O$S%R(P  >&$O%S UG#U$N&P $L#S&P'P KK#R$P   9'#M$[\
      &L a*#R$P'R _N#R$T&N(O  .M#[$O&J(P   $/%R&P  >&#R%P J&$N&T  AW#R$P VB%P&O'R)R Q6#T&P(O  @U#U$O&P  \
       M'#O$O&U J6#S$O  1+#T$P&P C$#R&P   EH#K$S%R&P'S(R)R  )I#N$P&X(O Z'#S&O  C`#Z$M&N(N E0#U$P&N 17#V$\
      P&P(N :Z(R)P YC#N$S&R ;4#U$L%N&W'O(S)O  ZJ#P%T&P   -T#K$T&P(U   [b#O$S(P `$#S&O  *Q#T$O%S&O 3N#R$N\
      &N(W  8J#R'P  ON#R)P 8W#P$P%S M-#R(P %[#S&O  0K#O&O(U ^>$V&L  S+#V$P&N(O 6<$O(R  K/#U$O(P  0*#P$P&\
      P(T  ZE$R(P $R#U$N&O  ^X#P'R  -8#R&P ^!#R&O   @b#S%O  .##N$T *2#K$R&O(W)R  R`#W$M&N'P(S  ?Q#L&V  U\
      +#S$O )&#P$U&O(P _L#N$U&P    VI#S&O  &##R&P 4)#R$P   G]#N$U&P aX#R$P  Z%$O&U(O M<#R$P A1#P&R IE#R%\
      P   W-#O'S  'C#L$U%O(T MS#P$L%S&S'P(R)S 2%#P&S(P '0#T$N 'H#R$P  [/#R&P  ^B#S$P%P <X#R%P  M(#S'O ME\
      #N$P&U  F,#P&R  #?#R$O&O(U !B#L&V  _F#U$P%O&P `a#P$T&O 2F#R$O&R SS#M&V(P 0&#S$O  *L#P&P(S 5V#R(P  \
      @E$O&P(T   ?)#R(P  :4#P$S&P(R   -8#O&T(O  YZ#R$P&Z(I   $4#T$O&P   O2#R$P N+#R(P  (H#R&P  $4#M%V(P \
      (@%O&M(W  8T#P%R DQ#R&P S5$R&O  >P#T&N(O)S DO#P(R  %5#P$T(O  @>#S&O #/#P$R *Z#R&P /##R&P  WJ#S$O B\
      :#P$R  8C#V&L Y?#O$L&U'S  <;#O&S  5V#N&R'S 57#R)P ^Z#N$U&O(R ):$P&P(S   )+#O)S  (T#R$P  /M#N%T *,#\
      P'R ZN&O(R  !^#N$R%S #1#S&O  0a#N&T `&#O$U%P&P   4Q#T%O(P)P 92#T&N  !)#L$O&S'P(T)T OK#P$W&P(M    (\
      J#P)R  B^#O$S ?<#W$O&P(M   C,#W$L&P  S^#R&R(O )K#P$O(T  6J#T$M)R  C7#R$P #.#R$P MJ#L$R&U(N)T  S+#R\
      &P [0#T&P'P  ]V#W%L&P  O&#S&O  a##S(O  `]#W&K(P  R+#N&U(P =^#O$O&P(V    HA#S%O(P *B#S&O 2)#Y$R&P'P\
      (I  <Y#S(P  Q2#O'S bM#S$S(M  -9#P$R  ]/#S$P(P ;I#P$O(T    X3#P$P%U&O 6##P%R   ^=$T&P(O [1#N%T =*#P\
      'O)S  ]R#U$O&O %H#R$O%P&P'T(M)S  >b#W$M&O W]#M$O&W  V]#O'S  W!#X$O&N(O AO#O$S   )=#R$P  )3#U$I%W&N\
      'V(N)P 9Q#U$U&M'P(N ZN#S&O ]A#S&O  ^3#O&S  %3#T&P(O `)$O&N(V   FE#O%U&P)P %Y#S&O   ]2#N$P%P&V bB#U\
      $P&O   9)#O(S J0#O$P&R(S >B#T$R&M LY#T$O&S(O)P  FE#R'P  *(&S(O ,-#R$P !F#O$O%R'R(T  :P#R%P Z:#S&O \
       18#P(R  .*#R$N%U&L(O)U aL#R&P   ]5$O&S  -/#O)S  $=#O)S .G#K$Y(O  Q=#R$P  71#S$O +]#S%O   +(#S$O :\
      b#R&P ^U#R$P O<#R&P  6U#S(O /=#P'R   Yb#R&P =O#S$P(P  &F#S)O '@#S&O 60#S)O  AV#N$O&S(U  F$#P$O&V(O\
       C;#S%O(P  T7#M$Z%S&K(P  ]<#R%P  9!#K$R&T(R 0`#S(O L2'O(S  >;#S(O    (C#O$U&O T3#N$U&P  17#N$V&O  \
      A=#O%S ZL#O$S      X`#R$L&M(X S)#P&T(O Y+#R&P  [S#S(P)P >)$P&R   R?#S%O  QW#O&P(T 8O#U&N(P  OZ#N&V\
      (O  %$#P$O%R&T  NF#O$S $4#S(O  [V#U&N(P 9:#T$O S0#R$P T+#S&O U.#S&R'P(O    *<#P$U&O    DK#T$O%P JX\
      #T$T&O(N  `>#S&R(N   CV#O&S  *S#R(P  9+&S)O   #]#R&P G4#P$T%R'O)P D$#N$T  @,#R&P   5U#N$U(O  S`#P(\
      R  #(#S(O A?$P&S(P  +[#S%O D;#O$S  C]#H$]&P(O ^_#R&P (?$O&O'O(W  (K#O$U&P  !E#O$R%S 1Q#O$O&S(S @A#\
      U$P&P(O  V+#N%T&S'S(J)S  1I#M$S%S&N'P(U  QE#R(P  &C#M$V(P     L%#V$N%R&O GV#R&P U:#S$O%R'P  >@#R%O\
      )R 4##U&M  &#$O&S)R  N4#R)P ])(O)S  X%&P(R OW#T$O&O 31#R(P  Q*#K%P(W)R  <1#S&O  /Z#S$O I]#U$L(R  J\
      >#T$N  RM#S&O X$#K$W&O(S  ]`#V$L 3H#W$O%P&M(R   D:#R&P  *Y#X$O&P(N  ]E#T&N Q$#P$R ;3#S$O&P 7K#S%O \
         ^>#T&P(O   W_#R&P  NL#P$T(O  2S#U$O(O ]H$O%T&P  CF#N$P&P(U 7b#V&O(N    >N#L$X&P(P -F#N&V(O  >`#\
      N&O'T(S /*#R$U'O(O  %M#R%P Ya#T$N  a`#M&S(S    %I#S&N(R  U@&P(R Z8#K$P%P&U'P(U)S FR#P'R /a#S&O #W#\
      X$R%P&M(N  L^#Y&L'P(P ,:#R&P  -7#R$P&P   [P#S(O $H#S&P(P  A'#R'P +T#U$N&P CJ#T%P'O  BS#N$W&N PX#S$\
      U%R&L(O )##R&P   _-#L&W   38#S$S&M(P RZ#U&O'O   D)#W$P&N(O  2)#S(O   M1#R$P $T#L&V UW#U$O&O   D,#N\
      $T  <&#S&O  D=&N(T   C8#S$P&R(O  @&#O'S   M1#P%R K8#S$O 4%#R$R(O     ^(#R&P   .a#R)P  ME#O%S&P ?J#\
      S&O !C#Z$P%P&M'P(P)P  Wa#O$S%P(S $8#P$T%P(P K2#T%P(O  ,O#P$R bJ#K$W  W0#R$S(N  GK#S'O %9#R&P(R  PV\
      #O%S 9!#O%R(S  3>#Y$L&O(O KF#L%V  R1#P$N&U 6O#N&O)V -`#O&S    DJ#O$U(O aB#T$P&O   &&%P&S(O  EZ$M%V\
      &N'U(M)S   J<#O$S Z0#Y$M&O(P   VQ#P$P&S  :E#N)T    N,#U$M  %B#R&P  EB$S%R&N ,L#R&R(O  #<#S(P)P ,0#\
      R(P  ,4#P'R Fa#S$P&R(O  EX#P(R %&$R'P  ;6$P%R ?-#S$O  51#P)R *a#R$S&P(O  bK#L$V S5#O&S `?#U$P&S'N(\
      O  97&L(U  #-#M$S&P(S  9:#^$K&J +T#P$R  N=#O&S X3#P(R ZH#S$P(P 4$#Z$K%O(P  [O#S$O +Q#K$O&P'S(N)Z  \
      0Q#P$O&R(R  _G#O$T(P   09#S$O %_#R&P )P#S$O   MQ#O$U&P(P  ]$#T$P&P  OB#N$T GN#S$O   (^#S(O  AJ#F&U\
      (X %X$R(P  N,#N$T 4B#R&P  C:(P)R A)#O$P&T'N(T  FA#V$O(M  X9#X$L(O (8#R&P 9'$S%O  N8#R%P&R(P ^##R$R\
      &P(P   LU#R$O'S $I#P$P%O&R(T NX#L$V  ``#T$P&P(P  +!#P$S&O  )$#R&P 1N$T&N  ]J#P%R  ^D#R'P   M!#S$O \
       V]#N&R(R ZM#N&O(V  *D&T(N   NV#R$P&P(R <&#P$U'P(O  Q=#R'P  %F#M&U  `E#S(O JG#T$I%V&S(O   (%#P$P&U\
      (O  8H#W$C%R&M'S(N)! I`#Y$I   SC#R$P L$#O%S aR#S%O  @N#U$O&N  .>#R%P `>#V&M(P [J#S$P  b3#S(O .2#R$\
      O%O&S'S(P  5G#P$L&T(R)T -M#R%P  R!#R$O(R  'O#S'S(M 4P#P'R  SL#R$P  D:#J$Y&O OZ#P$R  *Y#V$N&P H:#R)\
      P   CR%S&O    <X#[$M&K =V#R'P .O#S$O  VS#U%O'O JB$R(P   8E#P(R  ,E#R&P %R#R&P    '.#U$P&P(O %K#O)S\
        <S#R(P)P *C#T$N   C?#P$U&O JR#T$O(P  Q(#P$R  ;M#R(P    )a#V$L%R&P   @K#W$N%N(R)P  (^#N$P%U&P a+#\
      S$O&R +R#M$U  U)#R(P     >b#L$V S&#Y$K&L(T   10#S&O TS#R&P BC#P$R  _5#O$O&U   01#S$O&R(O >+#S$O  J\
      G#O$X&N(O  DX#O&S B`#T$P&L'O(U $Y#S$O&O'R   N$#R$P&O'S &@#V&P'P(N  RQ#P)R AG#P%R >*#U$M   2^#S$O  \
      [S#S$P&O  M$#O$O&U ;2#P$R <V#M&W(O  9G#U&P(N (R#K$T&P(T JE#S(O L,#R)P  N5#M$W&N $D#P$I%T&T(T)R  [8\
      #V%L ^]%P'R  0a#N$X&N Q%#P%R WL#R$P ;Z#O'S ?*#T$P%P&P  B8#L$R&P(V     .^#S$O  GH#N$P&O'V)R   'Z$V%\
      N&P Rb%V&R'W(I)M :R#U&M  H!#N&V(O  V##R$O&S(O  XB$P&S(O *[#P$W%O'O(N)R _##I&T)U  =Z#V&N(O DR#T$O&O\
        P$#M$R&T(P)R 7V#R&P  :W&N'T EN#P&R  F!#O$S%S&O  K'#S&N(R KN#R(P P##S&O Y9#W$P&M(P  6-#P$S&R(N +)\
      #[$M&N(O  <@#P$T(O S'#S%O   KJ#R&P  /J#O$U&P(O)R +R#S%O  _4#L$P%N&T(V  SQ#R(P 0U#X%O(N)O  b8#W$N&O\
      (O aO#T(O)O Q##S&O  F3#P(R   @N#R(P   4D#R'P ,Y#T&P'N  *Y#N$T(R b7#S&O  UO$U&O(O  1@#P$R%R >F#R$O%\
      U&P'P *a#M&U L.#R$P  !D$P%S&P ZN#S%O G7#P%R    YS#V$O&O(P   B-#N$T .=#N$W&O V-#S(O   LE#U$O%S&P(N \
       2Y#W$N%P)P a8#O$S  '^#P(S)P  (6#S(O *<#S$O 'F#S$J%S&T'T(N   +@#R(P 8P#O)S [Z#U&O(N  >'#O'S   (Z#P\
      %R +]#O&M(W  LT#R$S(N La#S$O 7_&P(R  $3#T%N  `%#P)R &R#O$S  FH#S&O  EV#P$O%T   V-#S%O >A#R(P  IZ#O\
      %S    T(#T$N%S&P >1#P$S&P 9V#O$S F-#S%O R;#M&P(U    I0#N$M&X _0#R(P /4#R&P  W6#P$O&T     `=#R$R&P'\
      O)R  %B#T$P&P &:#V$M(P  VU#T)N *4#Y$K&L)T aF#P$P&T   8Z$O(S   *P#R(P FP#N&T'S(P)P   FU#R&P 1B#S$O \
      !`#P$T(P 6'#S&S(R)M *V#P$S%R&R(N  bR#R%P RE#S(O  8/#O$S  4'#O%S)R  C[$S&O ?]#N&T  3&#P&P)S ?C#P$T(\
      O  K8#O%S   X-#S&O B>#O&S %`#S&O   `6$P&S'P   1L&S(O   SS&R Na#P%R   <!#R$P  CS#R$S&N  b:#O&V(M ]!\
      #M&U =J#S$O  DG$P&R  7W#P&P(R)R 5O#R(O  +_#S)O  4O#R%P  $E#M$U   =P#N$T .4#P)R  :^$M%T&R ,[#U$P&P(\
      O)R &T$M&R'S(R  L9#O&P(T Ub#O%S >:#R)P  +_#V$N(O T)'S(O    +T#U$P&P(P Q,#T&O(P UF#O$U%O  *>#S$O&P(\
      S  WK#T$J%S'T(T)N   LN#M$U )G#M$U EP#S$O&P   .Q#S$O `6#S$O   3)#P$R Wa#S$O  /!#O&S   '@#U$P&O(P)R \
      RH#P$S&P  -F#S&O P-#R&P ?U#S(O  7,#P&R A:#N&T  8R&P(R  HR&R(P  ?X#N$T Bb#P(R ;?#O$O&V(O   ;W#O'S  \
      F##S$O #]#M$W&O  @%#K$X(O 0V#R$P    ^H#W$L&O (0#S)O   (;#R&S(N TL$R&P  >A#S&N(R  E4#P%S(P .)#N%[&N\
      'O(P)P   =/#R&P  $8#U&O(O bI#P'R  <##L&V </#X$P&K  ^[#P&R EA#R$P   a-#M$U&S(O  8_#R&P b5#O$T&P  JR\
      &S'O   SQ#O&T'P V<$R%O )]#S&O   ]/#R$P 8Y#P)R ^3#R%P [M#T&P(O  =O#P$R&R(P  VA#R$P   17#V%K)R  R6#S\
      $R%P(O   N8#P&R 6-#T$P%P(P  Y6#P&P(S :_#O$S  22$O%U&O $D$O&S 78#R%P  8M#N$W&O(O T?#R$P 5L#S$O >H#L\
      $O&X     HT#N$T  9)#T$M%T&S'S(L >Y#Y$S&M'M(O  KN#O)S  QL#X$N&O(O 1O#S(O :2#R'P  aG#O(S ]3#N%T =`#R\
      $N&S  :K#U$N UP#S$O b]#R'P /8#S$P&P  #1#P(R)R  K;#V$N%R&N   >a#P)R )R#S$O $2#O'S  !$#O$S  _9#R$O&R\
       !O#R$P%R&S'S(M)P  VA#R$V&K(R =:#W$O&O(O   8Q&O(S  X=#K$V%R   FG#O$O&T(R `F#S&O  SV#R(P  OO$M&U /O\
      #O)R E=#P(R    `F#P$R&R(O @+#S$W%O&P(M)P 'D#J$S%T(S  aP#S&O(R S:#P(R  23#P$N&L'R(X)S LH#S&O  @0#S$\
      O  OE#N$N%W   ]A#V$P(N 7M#P$N&U    A*#L$T(S   CJ#O(S 8B#N$R&R(R -B#S$O  5=#S&O XE#R&P 9%#P%R G-#S$\
      R&N 8%$S&O  &!#P%R %M#P$P%O&V(P   L]#T&N  -S#P$S(P  `F#P$O&U(P  O.#R$P  ^Q#S$O'R(P  I%#O&M'M([  M9\
      #T$O'P  R0#O$P&U `G#S&O      N1#R)P bG#O$P%T&U(L P^#S$O @:#L&M(Z  7T#O%U(N Ba#N$V%O  a2#S&O ^P#T$N\
        20#W$O&O)O   .G#O)S   O!$P(R  T(#N&M'W G:#P'R W>#O%S !0#R&S'S(M  &,#M$U  [>#R$P  DU#P&R  N6&P(R \
      ,K#S%O&P)R  ?Q#S$O /I#S$M&U(N    4]#N&V'P(P   >!#O&P(T F6#N$O&U(R a/#O$S  Z,#R(P   [V#R&P >@#O&T(O\
        UH#S)O  27#R&P $5#V$P&P'O   E]#L%T&S **#S&P(P (b#P$R Xa#R&U(L  ;K$P%R /4#S$O C3#I$O&Z(R H<#M$U Q\
      H#O&S  *_#N(T  .U$S%N <=#R&P '!#S%P&T'P(O  +(#N&U(O  aI#N)T   J^$R&P XS$S(O ;&#P$M%U'T)N ,@#O(S  -\
      4#S&O &&#V$O)N  J@#S$R(N   %]#R)P  RV#X&N(N <,#S$O&O)R  %9$S&P(O  ;)#U$O&P  I`#O$O&S(R  N.#S$O   3\
      W#R$P DI#L&R(U   aT$M&S(S ^0#R)P  'R#T$O%P  J0#P$P%T N6#N$Z&M(P  bF#O&M(W  ;D#P$O&T  .J#U$K&V(N   \
      >5#S&O a5#M$U C]#S&O  ''#R&P  >`#O$S   CC&P(R K@#S&O _1#S'P)P XE#R)P  A>#M$S%S  @O#U&O(O  ]7#R$P  \
        <:#R$P =)#S$P&P    :Q#R'P(R   8T#R$P );#S$O  ($#R$P PG#U$O(P  K/#R)P =*#S%P(P a!#S(O  <Q#N$P&X(N\
       *;#R(P 4+#R%P   [b#N$T  SF#V$N&O  (D#R(P (%#R&P  ,A#S$P&O >0#L&P(W 9.#S$V%P&L(O H7#L&V'P  D6$P&T(\
      P  +?#T$P%O IB#T&P(O  NP#K$S&V(O !W#S(O  @:#R'P W1#S%O  PN#S&O ([#M$P&S(U <4#M&U  XQ$O&O(T     ))#\
      O$S  ,M#T$N (_#X$P&O'P(N    )_#O&S 1O#N$U(P   IJ#O$P(T RS#R&P   `'#O&S `K#R$P&N(T  (]#R$R&O RO#P%R\
       [%#R(P 4'#O&O(U Q5#W$M(O   Z6#R$R&O   #6#P%P&S  ]R#S)O  */#R&P  K+#P'R   DZ#O$R%R  P_#T$P(O .3#P$\
      P&S   ;6#S$O ZV#R$P%U&N(P  'H#R$R&P'R(P  =!#S&O   N##R(P  WK&S(P 7Z#O$O%O&S(U   #2#O&S E>#R%P =T#S\
      $N&N(V  )V#T$P&O  +Q#K$O&Y(P Z$#S%O Q(#P$R 7Z#T$N [2#O$P&T   +2#O$P&V(O YG#O$P&T  #2#R&P  (8#R&P  \
        -+#T%O(O  >C&R(P    7W#S&O =&#T%P&P ^##M%U  Y]$K&U(R D$#P)R La#!$M&O(L   ;,#S&O ).#U$O&P(P *T$O(\
      S    V6#O$S R6#S$O 6A&P(R (5#Y$M&O(N LF#R$P  BS#P$R [F#O%S  /%#N&P'O(W  :a&O)R @a#S$S(N  S5#P$P(S \
      MJ#S&O  <[#R$R&S'S(O)N  /9#N$O&V  ,a#U$O&O ,]#P&R  _b$S&O'S(O  FS#O$S  <[#T$N =A#N&L(Y Y8#P&T(O   \
      *`#U(M .A#P$R  ;,&R(P   ?U#I$R(W Wa#R%P  [>#P$O&T  X&#T$P'O ?=#T$R&M $2#S&O  2O#R(P  KD#U%O(O :J#P\
      $O&P(U  '%(P   5%#R%O(P)S .E#P)R 2`#R&P  +1$O%S  U'#J$V%V&P(P  YH#P(R  :*%R(P  ^R#V$O&P(O _$#R$S&P\
      )O  $7#S&O -A#S&O $_#L&V  05#O$P'T  I$#O$O&T(R .(#S&O(P  26#M$T%P(S  PK$S&O  9B#P$R :(#N$O&V  KL#P\
      $P(R Ua#N&T  -@$M&O(V   8B#P&P'S >Y#S%O  8E#R(P 1+#N$P&V(P OI#U$O&O  0'$O&S KN#M%U W$#R$S&O(P  F<#\
      R$O&S'R(O   M`$P&S  `/#R&P 7N#S$O&L'S(T 86#O$S'R(O   OU#R&P :_#O%O&R(T  FH$R%P  *^&P(R P4#R&P  '($\
      R(P *.%R(P  W!#N&T   ;;#R$S&P(O   ^[#O$O&V'P(R)P   `L#N$V&O TS#R)P  T.#O$S(P Y'%R'P  a5#N$P&U (I#V\
      $O&P(O  N5#S(O &O#P$T&P ?K#R&P  J0#M$U  ?(#S$V%V&N'R(J)O )C#M$O&V  B!#V&L  L-#N%R(S >9#S&O H3$O%R&\
      O'P(P)U YZ#N&T .E#R&K'R(U  Q;#Y$M(M    16#R(O  N)#S$P(P &Z#S$P&P  YY#T$O(P #H#M&P(V  -D#T$P&P(O ,R\
      #M$U SN#V$I%T  B@#R&P C.#T&O(O ?M#S&O  HV#S$P%V&S'K(O  X<#N&S(R  N?#O'S AB#S$O&P KQ$S&S(M  7]#T%N \
       _+#U$O%O  ];#N$O&S(U)P   Q3#R&P Za#P$R 1]#R$P  48&O(S  9E#R$R&K(T E/#V$O&P(O   N`&R(P HE#P$O&S   \
      C&#S$P(O  ?P#R$P U@#O%W&P(O   +2#M$O&X'P  G+#O&S @P$R(P  +]#T&N     [3#P&O)T 11#O%S  E7#T'P)O PS&R\
      (R)N     8,#R$P XD#M%U S,#O$S  JE#O$V&O(P   T3#N&O'U  R8#P&T(P  G5#R$P%P  ?A#K$O(Y  TV#S%O   @K#T$\
      O&P  RB#P&U(N  S/#R%P  QQ#T&N  4O#R$O  C&#O%P'P(R)S   KC#S(O  BJ#S&O  X##T$O(O  KM#P(R &0#R&P (>#R\
      &P  [##N$T ).#S$P&U(L 3G#U$O&O    N!#P$P&T  @J$S%O  UC#R$P  &:#S&O'R V)#O$O&P(V  X0#P$U&O(P X<#O$S\
        GY#N$T   &3#R&P(P HG#O$T(P ZN#P$O&T  -B#T'O)P X[#T$O(P  2%#S$O  :O#N$T OV#V&N(O  ;5#S&O CH#O&P(T\
       VT#P%R *X#V$N&M(R  B-#O$S  P,#P$U&N  +>$P&O(T $6#L$Y&O(P  FQ#N$R&S bS$O%S   DH#Y&L(O  OM#N$P&X(N \
      [3#U$O&O (O#O$P&R(T L2#S&O  +Y#R(P   MA#M&T'R O5#N$O&V(P  +D#S$P'P  %##T&O'P  8;#U$N  !2$O)S  ba(R\
           [A#N$S&S(O)R    S/#S$O  _]#S$N G(#T$O&P   E$#P&R 69#T$O  OJ#R$P 5H#O&N(V 1+#N$T  I]#R)P  ^J#U\
      $O(O   E3#O(S JP#R&P `/#N$P%T&R(P /W#V$P&N(P   WN#U&O(O  YX#O&S  @B#R&P Ga#S$O  <S#O&P(S %K&P'R  ?\
      D#O$S *O#P%R DX#R(P   '4#N$R%O&S(T  '@#U$O&O VF#O$P&U(O '+$P%S(O   N/#T&O(P  1V#P$O(S)R    VX#N$U(\
      P    U1#R$N%O&O(U)S  1[#L&V F4#T$P(O   `&#P$R CQ#R$P /9#P$S%S&O(O)R  (8#T%N Y*#K$W #F#P&R  52#S$O \
         Y(#N$T  G0#P(R  J9%R(P B&#U&N(O V;#O(R)R  #Z#T&O(P  ;1$S(P  GS#K$W :8$U&O(O  $9#S&O a$#O$S  _%#\
      N(T   W&$R&P  )##S%S(P)O X0#R&P =>$T&O(P  )^#R'P $(#P&R 5X#V$M(P  M9#T$P%O 1:#P$M&U TG#M%P&Y(N L*#\
      W$L%S&P(O  :S#V(M ?M#U$M%O&U(O  !C#T$N [H#S&P(P 9!#S$R&R'R(N)O    bD#P%R  4P#R$P )b#S%O  TB#R$S&N \
       `2#S$O&P'R  TV#O&T(P G0#S&O  Z-#S$O&S(O  @D#O&P(T)P  bD#S&O    7L#P'R VO#R(P M_&R(P   X2#S$O&O(S \
      WE$S%T&O'O(P    XS#R$P JW#M&U  4U#R$P  XI#U$P&N  BQ#T$P(O   7`#K$X&P ^P#P%R 5[#S&O    _)$S)O  <V#T\
      &N  9`#T$P&N(S  *?$P%R  3U#O'S ?a#O$S J^#J$S%V  W$#O%T&O'S(N)S   F`#R$T&P(N  Z4$S&O Jb#S&O(P <'#S$\
      N&T(N)R   ^3#T$U%L'S(T)K  #Y#O$S%R&O'S(P  `L#S$O S&#O&S /H#V&P'O)O  =a#O$O&U  Z6#R&P    ;+$R&P   G\
      B#T$N&N'R(S  +M#O$N&O(X %8#M$R&T  3D#O&S  7I#S$P(P  /`#O$T%P&R'P  ]2#P$R W4#O$T(O 2##N$V&O  ,2#P(R\
       .5#P$T&O  JG#P(R  D;#R$N&O(T B&#U%S&O(N)P  #;#N%T 08#O%O&U(R)P 2@$P(R  N<#L(V  MD#W$M(O H3#T&O(O \
      KU#R&N'S  :W#O(S)P  Lb#S&O    `8#U$H%T&R'U(N)R .5&O'S  .5#S(O +@#P)R  'F#U&O(O JU#S(O R!$N&T 5J#S$\
      O N3#S&P(P    $J#T&N  X&#R(O 7##N&O(V   >G#S$O KT#R)P   Y)#S(O 2`#O(S '>#T$P&O  42#R&P C4$P&S  ZH#\
      P$O&S'R '%#S(O -a#R$P  =4#J&P(Y  UJ#L&V  *D#R%P  U9#P&S)P #M#M$X&O  :,&S(O <_#N$T  L4#S(O  6+#S(O \
        V+#N$T a8#K&W >1$T(N  a8#S$O ,@#R$P&V(L  =b#O$U&O  /]#V$N&O  9R#R$P  +I#U$O&U(L   PP#S$P(O  /P#R\
      $P  '`#R&P  ?O#L%V   W-#R(P /)$P&T(O     J(#R(P *0#R)P   Eb$S&O(R #O#S&N(S H]#P$O&O(V  /9#R$P LE#S\
      &O  1E#P$T&P ^.#R$P   0!#R%P -E#R$N%R'S(P  QU#S&O  EG#P(R   M##S(O   ^*$R&P P9#V$N(O  &<#R(P  YG#P\
      %R V<#O$U(O  bB$O%S  a$#R)P   O^#T$O(P  QV#R$P   V<#S(O  2@#S&P(P  )E#S)O ?O#R(P  V?#M&P(U 1*$M&N(\
      X  .4#P$O&M(X  XF#L$U&O(T L;'R(P    F'#L$X(O aZ#N$P&T  VG#S&P  <0#O$N&R(U a5#R(P  [7#T'O(O 9W#U$P&\
      N  T[#O$S  Q>#S$O  NK#P$P&U(N  R##S$O 81#S&O S<#J&X   QU#T&O Z<$O%S EZ#S'P)P  :b#S$M&U'O(P 84$P&P(\
      T   N.#P$P&N(U 2B&O(S  O-#S$O&P  V]#S$O   N?$S(O  T`#K(W a@#S$O  D^#P$R   S8#S$O   >##O$S R/#O&O(U\
        ]/#O$P&R(S 9N#W$K  9S#S(O 5-#P$U'O)P  A!#O'S   4R#O%S  PS#O)S 5*#O$O&P(V 7S#O$O&S(S &^#S$O  (3#T\
      $S(L   ,>#S$N&R 7V#N&O'T(R >E#O&V(M  LG#O$O&P(V NM#T$O%P&P  YH#P$S(O  :S#P)R Z>#O&T'R(O #I#U&O(O 7\
      1#S$O&N(T =&#O$S&T'P(O)P T?#R%O&R   P@#R$P XD#R%S&O'S(O)P  WZ#T$P(O _S#T%N  D.#O&P(S  ^T#R$P   _5#\
      M$U ?R#S$O   Ob#S%O  W/#S$P%R&O PJ#R$P  M;#U$L%T&O  WW#P(R  $4#L$Y&P(O PC#P(R ?$#R$R&R(N  ;P#M$P&T\
      (S  Q&#P&R  H8#S$O R7#R$N&S(S)O  Q;#P&P(S   F4#U$U%S&N(L)P 9b#N$U(P   _D#K$U(S   1J#R(P)R  GK#R&O \
         FV&O(S  TO#W$O%P&K(S)R  &=#S$O %5$T&P(O  *H#P$U&N ;!#O$S  $^#P$R  A6#P$R  b/#O$V%O&P +&#K$R&V  \
      #*#T$R&P(O W0#O&O(U  'E#R$P YT#R(P)P $^#S$P&P   K($S&O !9(P)R [(#S&O  Va#R&P   F5#N&U(O  >E#R$P  '\
      )#Y$P%O&N(O 2*#R&P  ?L$P(R <L#S'O  !J#R$P   )B#O$S   ;@#R&P 99#P(R  [6#P&R  (X$N&O(T)S  6W#P'R U!(\
      S)O  CK#U$P(N 1Z#R$P  `7#T$P%O C(#R(P   2U#S$O&P D,#P'P(S   [-#R'P  :)#P&O'T  R,#S&O   =;#T$P)O  B\
      S$R&P 2&#P$U(N XN#R%P   IS#M$P&W(P   `G$S(O  US#N%T  ^D#J$X%P(R   P?#V&P(M ;_#T$R&N(P   ,1#N(T 4&#\
      J$O&T(W   :J$R&O WW#S'O  %8#S%O ,5&R(P  C##S(O >:#N$T%S&O  #R#P$P&S >;#P$T&L(T   <'#J&X KJ#S&O (Y#\
      H$W&V'O   #H#O&R(R PJ#R&P >R#O$S&T'P(M)S  EY#N$N&P'R(V X>&S)O  YH#S&O '%#P&S(O  ;4#M$W&O BD#M$T&S \
       B?#P$R ]G#R)P  /_#Z$L%O&O ZW$N&T  S4#T$O&O  )E#H$V&T(S :;#R%P  P'#P%R   WS#T%T&N(P)N D'#P$P&R'O(T\
         -O#R$T&O(O  9W#Y$L(M  K-#P$U%O&O XX#P$F%Z&P'V)P 'O#R$O%S&K(W  %B&R(P DP#S$P(P ?!#T$P&M'R  /6#R&\
      P ^K#S&O  ]$#O'S  OM#O$O&T  KG#O$R&O(T I!%R&P  _]#R&P  ;J#N&T a+#P%R  =8#P'T(O 5+$P&R Z1#R&P  [-#P\
      'R b6#S(O ZK#N$T   A7#S$U%O&N'S(O)P :`#M$V&P ?K$S(O  T@#P$Y%P&P'P(O)O  E9#R'P ]@#U$M&P(R  +N#N&U(O\
         Hb#P(R  &2#R$P T@&P)R  H6#S&O  DZ#R%P 8Z#O%T(P  M+#T%O(P  M<#P&R NV#R(P EW#O&R(R  M[#P&R  E+#M(\
      U  a*#P'R IL#V$O&O(O  )Y#N&U  E;#W$K %G#S$P&P 'O#R$P  ^D#S&O(P -X#T$N%S'R(P)P A+%S&P  .*#T$O(P VE#\
      M$U  K`#O&P(T  6H#M$O(V R$#U$O(O  b?#P$P&P(T &8#P$R&P(R +:#M$R&P(U  Ka#R$P&O(S      bK#S$O&O(S +L#\
      L$M%N&T'P(Y)S .5#P$R  #1#N&R(T G]#R&P bT#P%R  !<$N&P(V  _?#M$P&V  ;3#T$O%P MS#R&P    A+#R$P&O(R L0\
      #O$O&T    >5#N$T -V#S$O VU#S&O DZ$T(N  5K#T$O(P ,(#S&O   ?E#S&O  2>#T$O%P  5O#N$P&T  &]#W&M(O   F5\
      #S&P(P .*#R$P     _A#T$P(O  :-&O(S   _P#M$U%S&O  :b#S$O 3_#S&O ->#N)T    ?'#W$O%O&O 48#R$P 93'R(P \
       RI#T&P(O 6U$P&T(P GA#N$V&O  X5#R$S(N TW#R$R%R(O)P 5N#P(R      #$#N$T    '&$O&P(T S@#S%O RF#R$O'R \
      [8#P$P&P(T  $B#N)T   !T#R$O&O(S  %.#S&O  A<#N$T CP#U&M ,A#P$P&S   H5#P&R  U1#R$P  !,#R%P (`#U$P&O(\
      P 6(#L&V  0]#U&O'S(N  )0#M&U   C7#U$M J%#L&P(W  =!#T&O)P $=#M&O'W ^_#P$R%O&S  MJ#U&N'R(O OP#S(P)P \
      U'#N(R)S M1#R&P .?#K$U%R  +B#R$P !>#P$M%P&V'T(O  )3#V$O(N '$#L$V QC#T(N S3#R$P   4?#V$K&O(S  +$%S&\
      O T_#O(S  a@#N(T  CW#U&M FZ#R'P  3F#T&N  E2#T$O%P V:#S&O  <+$S&P MX#R%P(R)R  .7#R(P   UI#S(O  (A#R\
      &P  3:#T$S&L  0D#I$!&N [5#S'O  Y!#O(S NV#O&S 0_#K$W #;#S&O 2##O$U(P   J:#P)R  ]+#R(P =6#P(R  )(#J$\
      X E9$R&R(P   ,_#P$S%R&O   R_#P(R  #:#S$P&P 1=#T$P&O  LW#W$M(O )C#S$P&V(K O$#S$O    %2#S&S'N   =:#M\
      &P(U !a#O%S !^$P'R   %##T%O&O  (J#P%R (5#P%R&R  7H&O(S bQ#R&O(R  <A#O$T&P   R,#R$P /.#R$O(R     Y4\
      #N&T 9R#P$O%T 7`#O&S a&#T)N  40#N&T  H1%P(O)S /V#[$M%O(O)O  +G#R&P FY%N&O'P(S)U   6.#P&U(N  OW#N&V\
      (P   G[#T$O%P VY#S$O(P  ;^#U&M'P(S  ?!#T&O(P R6#R%P  F;#P$R  5G#O(S 2>$P&R   '/#R&P '1#T&O(P  OD#T\
      &N &N#N$O&S'T  G*#P&S'P(P  *1#S&O )H#P'R ^/#N$P'T  Z4#S'O  =Y#T$L'R(S)O  7K#R&P  ^E$S(O  .'#O$P&T \
        /W#P$P'S 1X#M(U  G%#X$J(R )'#O$N%R&V(P   I>#O$P&T F?#S$P&N(S  '!#S&O R[#S(O  %'#O&S [I#R&P  C-$R\
      (P  PD#X&N(N  a]$T&N  .-#R&P =U#R$U&L(R TE#R(P 4,#T&P)O  L-#U$M _;#U$O'O (U#N$P&S'S [^#R$P   N%#P&\
      R  3B#P&P(S GV#T$M&R ;M#R$P a6#R&P  AJ&P'R D.(O)S ,2#M%U  :'#P&R  ?%#S&O _C#P%R IV#P&R   %>#R$P  N\
      (#S&O  _@#P'R YG#N$T  8'#S$O S3#S&O  a&#S&O   Q>#R%P  .Z#S$R%O&P  Y_#S$O  (+#R'P UQ#S)P  =_#O)S P$\
      #R'P  E/#R&P  8E&P(S  2V#X$O%N'O  U<#S$S%P&P'N  ]8#O$S 4D#T&O'O S@#R$P 46$P&R  6K#R(P  .''R(P FC#O\
      &S  <`#S&O P<#P'R(P)R %<#P$T&O 88$O%T&P  AP#N$T  69#W$N&N  <,#M%U N?#Y$L&P(O  K]#U&N(O <,#R$P #`$R\
      %S(O)P  (H#O&N(V FX#O$S  ,)#S$S&M  6L#O$S  CQ#T$P)O !^#R$P   .A#U&N'R(P  +7#O$O%T  4^#T$P&O  ^:#P%\
      R DP#M$U%U&N(P  CW#P$U%P&S(N   ]`#R&R(O  a0$P%R /U#K$R&S(S  5Z#S$M(R :_#S$O (J#S'S(N  5G#R$P CR#M$\
      O&M([   +,#P$T&O(S)O #%#U(M  ,^&U(M YJ#U&N  5.#S&O   0=#R(P )1#N&P(U  >C$M&T(R 4M#O&S  3W#O&S(P  P\
      H#U&O(O  ^C#Y$N&M(O  R!$R(P  D/#N&N(W CH#T&P(O WY#J$N&[ I7#O$P(T  0&#S$P&P  W/$N%T H0#R$P&K(W  >,#\
      R&P 2;#]$P%M&M'M(S)P  8J#W$S&O'P(M)P :>#S(O  N?#R&P  +b&P(R  [[#M$R'T  ._#S(O  JP#O&S +Y#N&U(P  Z?\
      &N(T R/#R$O(R 6Y#O&S ]H#T$P(O  2T#S$T%O&O(O   '1#S$O ]U#V$N&O &P#P$O(T  ;S#U$T&M(N 6a#O$P'S  1Q#O(\
      S I]#O&O'P)V FC#S$O   !U#S&R(N R1#M$T&R  H##N$O&O(X  YX#R$P DM#S(O   5Q$R&R(O  >8#R&P  F]#P)R  5D#\
      L$S&U +D#N$P&T  )H#K$P&O(Z  %D#S(O -T#S$O  0W#W$O%P(O)O   PS#M(U 29#M&U  I/#O%T)P   bN#O&S  [<#U&M\
        R1#S$O XY#U%P&N  N##R$P&U(M     =<#Y&J(P 17#T$O  ,H#X$S%O&N(N  ;4#O$O%U 9C#V$O&N  K$#L&V  (V#P&P\
      'R    ,W#P$R   <I#O$O%U _R#P$R $E#N$T X,#O(S IL#R&P %Y#P$U&O(P  T:#S&O 1:#W$P&N(O  !*#R$P&O'R @D$W\
      &N(N  E9#X$P&O(M [U#R$O&T(O  XD#O&O(U ]_#P%R&R U0#U&N(P  V@#P%S !T#P$P&R -@#N&R'T AT#T$O(O  35#U$O\
      &R(N  L?#L&T'T(P /T#V$P'P(N *b#S&O  A'#U$R%L G+#P$S&P @*#R&R'S(N  `3#N)T V!#R$O&P(R  [E#S(O  EC#S(\
      O NW#R&P  _T#W$O&O'N  3]$O(S K.#T&N  *6#R$O%S&P 0A#S(O E_#U$N%P  =%#M$U 4)#R(P aI#P$R&T(N  @6#T&O(\
      P $N#P&O(T NS#P$S(O  -b#P U>#P$N&V(P L4#R$L%P&U'U(P)P )`#T$P(P 9^#S'O   MD$P%R D$#P'R  O6#M$Z&M  &\
      &#R)P   )X#T&N  >(#S$M%N'S)T !C#N$W&N  NT#P'R >2#M(U O/#U$M%S&O(O)R  XP#W&M(N   VK#R&P =H#O)S  ,V#\
      S%O  ?.#R'P ''#T$P(N  _J#S$S%T&M'O(P)R   ]1#R(P  1&&R(P  MB#U$M  U[#S&O 1X#O%S  *F#R$P  TL#P%R&P 2\
      ;#R$P  aB#N&R(S 7+#R(P S?#O$S  OR#M$X&O(P ]/&X'L)O PT&P(R *3#R&R(O  D6#R&P  #E&P(R  CT#P&T(P   5N#\
      R&P ]8#T&P(O   ]L%O)S )!#R'P  [K#S%O 2P#S$O%U&R(L 50#O&S  0V$P&R 8^#N%T  ;N#P)R >/#V$N(O  !^#T%P'P\
      )P ?<#S$O 2F#M$S%S(P)R   L*#S$T%O&O(O ;Q#O$P%R(S   :)#T$P&P  2]$N(T   3^#S%N&P'S  ;?#P$U&O QJ#O)S \
      [^#M$U  26#R$P   >L#L$W&O  H]$S(O @L#V$M&M(P)U  NF#W$L&O(R   (E#S(P 5@#O$P&T  1U#P$R %A#S(O BD#R$P\
      &P'S(O  RK#T$O%T&N'O(P)S  Y_#M$K%W&T'R(N)T  JT#S(O   F^#O$P&R'T  :b#S&P(P +_#T%P&O(S)O  R$#P$S&S'N\
      (R aS#U$P&R(M   DF#O)S    aV#S(O 4/$S&S(M #F&O(S  +)#P$O&T  QX#N&S ;X#R$O&R +;#S(O P5#P$R Y#$P&S(P\
        -P#R(P M7#N&T RA#P'R 6D#T$O(P  L=(P)R !O#P$O(T aa#R$P&S(P)P  *8#S(O  ;M#R&P 5+#S&O Ma#T'N   ]9$P\
      'R  ;8#T$L%R&P'R  9b#S&R(N >%#U$O(O   BX#V$M&P  UQ#T$P(P V@#R&P  +2#P'R /`#S)P PE#P&U(N K;#M$P&U'R\
        F`#Z$M%P&O'O(P DW#P$R  3H#S&O   ?P#S$R&O(P  Q;#U(M  E9#H$L&[(U O:#R$P D:#S$O  ,_#J$P&Z(P %/&O(S \
      )N#S(O  L2#O$S 7)#S&O V/#O(S  @Y#O%S  WD#O(S  =`#O%S N6#R$P  BG#V$I%R&O'R)T   3O#S&O 4Y#U$P&N  OF#\
      P&R  EL#T&N a7#R(O ^H#S$O&P  :Q#S$M&T(P 31#V$N(O  $%&S(O [M#R&P  =I#N$N&P(Y %*#N$V%R&M 65#P$R  aP#\
      R$P  XF#P$S _M#O&S TH#S&O  $M#O$S   5M#N$R%R&U(M 'Z#S$O  C:#M$S%P&R(S '&#P&R   :!#O)S   Z'#X$M&N I\
      H#V$N&N(R Y/#R&P Q]#N$T  =(#N&U(P R-&P(R  ,/#O(S  ,^#R&P ]0#O$O(U `Q#K&T(T  G`#P(R  @%#L$W&P  T>&P\
      )S H#$T(N   5'&P )4#M$U   6Q#P'R   +*#_$I&K 4B#X$J NN&S)O 2+#O(S  #]#R$P%P(R  UN#S%O   <-#P$P(S  T\
      5#R$P O@#T$O(P  #/#T(O  !F#R&P  ?_#S%O  &Y#O$S FQ#H&V(V  ]E#P&S(P U)#S%O    OB#S&O %M#X$N&N(P   ?7\
      #L$P&Y(O 7*#O&S  )D#S&P(O <-#V&N(P Sa#P)R IG#P$P%V'P(P)P  RV#S(O >@#O$S   </#T%O&O'O)T  TI#P$O&T 8\
      A#S$P&P  RB%P&S'S(N ^A#X$M&N  $I#S&O    U_#U$N&S(N  Q7#O(S  9`#O$S&S(O 4K&O(S A^$R&P  9Z#Y%P&K(P C\
      2#R$P  =b$O&N(V    (/#T$P%O  JA#T&N EJ#S$O !_#S$N&P(T  =X%R ^;&P(R  R'#S&O ,4#O&S   Z.#N&O(V  Y%#S\
      (O   R0#R$P  ;>#T$O(P XB&P(R  a6#S$M&R(S 0,#R'P  -)#R$Y%P&L(O  _5&O(R  %R#O'S WP#U$O(O B)#T$O&P  _\
      3#S&O  IF$V%O&O'R(O )`#S&P'P 4b#R%P  ?6#P(R   J8#S(O IK#R'P   CT#T$P&O   ^[$O&S *!#O$S  $^#P%R Y/#\
      T&O'P  !M#P%R AO#T$P(O :(#P$N&U  2`#R$P  <'#S(O   ]b#S'O >M#P&R  1Q#R$P  *b#O$P%O&P'O(Y O&#R)P   >\
      N#U$M  >:#R$P%T&N(L)W ]+#O$W&O(P  ]4#M$U   YI#M$O&T(T b3#N$P&U ]S#P(R  ^##P$O(T $W#R  %A$V&M(O :Z#\
      N$T %!&R(P   EW#I$P&X(S 27#S&O  <Q#R)P ;6$R(O  -8#T$P%S&N'S(N    A[#S$O(P IP#O$S  C0#P'R 'U#U$M  ]\
      _#T$O%O)R   PU#N$T&P  ++#P$O&M(X &Y#N$R%O&O(W    :E#M$V%S&N   bB#N$R%S&O'U(O  CK#R(P  >D#S$O  5L#N\
      &R'O(U  `%#R(P HW#O)S  @8#S(O  ,.#P$O&P(T  )9$T&O(P  /K#O$S    )S#N'P)U  KR#P)R 3[#S&O  ?H$I&I'V(U\
      )V  .Z#R$V%O'P(N  ;&#T$O%O  aL#R$P  O:#T$O'P )3#U$N(P     CN#S$O  bK#R$R&O  $^#U&M 8T#R$O&P(S +^#W\
      $L&P  ;O$S&O 8E#M&U OF#R$S&O  aC#R)P  _,$O&S 1+#T$N M_#T'O(P  8@#R)P  :_#O&U(O  )I#N$P%P&V  8_#P%S\
      &P C4#T$O&O(S  Q)#R$P&T(O 71&P(R  *!#P$U&N   =9#R$P ];#R(P   b3#J$S%O&X'O(R (J#O$U&P(P  J(%O(S    \
       XT#P&R 8X#S(O  F$#K$Y&M(S   V8#R(P  ?E#P$P%P&S(R  RZ#O$S  ;P&P(R  ,a#N$P&W(P  .'#O$S&P  $$#R$P ;]\
      #R$S%T'M(P)P 1@#R%P  #>#N(T W[#R(P  _N#L&V  <&#S&P(P  1%#S$P&P /9#R(P  K8#R$O&O(T Y4#R'P  0=#M$X&O\
      (P =&#R$P&N(U   .P#R&P    W)#W$O&P(N  ?J#S$O B@#R(P SF#X$P%P(O)O  X/$S&P   HP#M$W%V&M'S(M FY#S(O  \
      S?#S$P(P   W$&P'R 05#M&S(S   *4$O&R -2#M$O&Z(N   !?#P$M&U(R  -&#P$R  +W#S$O    V!#O$S bA#S$O J=#U$\
      M&O'P(S C:#N$V&O ',#R&P _R#N&R(S  `S$P&R =;#N$T &;#O%S    0>#T$O&P 1T#O&S   ?a#S(O  V]#R$P L-#R$P&\
      O(R  .%#O&V(N  C?#T$O%P  @A#P&R  &'#W$O&O(O )?#N$N'O(V)T ]1#R$P   JN$P(R $4#P&R  aW$R&P ND#S$P&P'P\
      (S  `K#U$N'P   3+#M$N&V(S 7*#R'P 8D#P$O'T   XN#N'T [##P&O(S Y@#S'O _@#N&O(V  9!#R$N%S  V8#S$R&P(P \
      D(#R$R&N(R)R   ]9#R(P (9#R(P  ?M&K'U(T)P  +D#P)R  SC#R)P Q<#M$R%V&P'W(N)O @Z#U$O(O `R#S&O  D<#O&M(\
      W $U#P$V&O(O $F#S(O  7K#P$S&O(R 88#S&O  6V#N&M(X )2#P$S&P   1)#O&R(R  ==#O(S     F`&O(S 1>#V&P'M  \
       b?#N(T Q-#P%R  ;+#S&O VF#R$T%P&P(O  [3#O$S &_#P$P%S  GS#O$S  X_#N&T  &P$O&S(P 'X#U$M @[#S$P(O  6[\
      #R&P 5W#S&O O*#P%R   :.#O(T B=#U$N&P ?`#O$R&R    ^$#O(S   a^$O(S  Wb#L'V a,#O)S C%#S$R&N(P YA#R&P'\
      R)P B`#S&O ?&#P(R /P#O(S b[#M$O&Y(O   @'&O(T )`#S$O /J#N)T 4V#P&T(O  Q<$S%N&T(O *##R$U%O&P(O)P   3\
      I#R$P&S(P  O[$P'R !W#P$R  0[#S(O L-#R(P >H#S(P  NK#L&U(R *8#R&P  JJ#S%O   #R#S$O :]#T&P(P  Y_#O$K&\
      X'S PO$M&V(P  &&#R&P(R N&#S&P(P   42#P&O(M)Y  I?#O&S $7$O%R&O(T VS#N$Z&J 3H#N$S%T&R'P(O  AU#P(R  0\
      U#R&P HY#O&S(P  YH#O&S  *A#P'T(P)P K8#S(O   NV#P&T(O  4Y#P$P&O(T     S1&O(S  E+#S'O =T#U$O&O ]:&P(\
      S  Ia#R&T(M  5+&O(S   D8#M&M(X)R R:#P(R  '.#R$P 5%$O%O&U)P  4R#P&R ;[#O$S   2%#S$O&P   2B#L$T%P&R(\
      S F+#S$O   Eb#P%R  38#P$O&S `?#T$N%R&O K9(R  bA$P%R !V#R$R(O  [Z#R$T&O(O  4@#S&O  -U#T$P&P 5W#P$P&\
      R !-#W$L&P'P(P)R  :Z#R&P  =)#]$O%M&M'O   6>#T&N 2P#M&U W>#O'S G8#R$P&P(R   D`#P%R    D8#S&O JB#R$O\
      &M'R(U  &$#P$W%J&S  'W#O&S  0V#O$S ,Y#S$P *G#S(O   #]#V$O&O(O 9D#R$O'S(O)R %;#V%L   KL#O&S    Z$#P\
      $R '6#T$N    J>#S'O  2'#S%S(L   EL#P$S&P /(#M&U    0*#S$G%R&R(T)T   1$#S&O 9W#W%O&O(O DU#T$O(P   1\
      :$O%S  9J#T(N  8'#T$N%O&T(P)R E3#V&L @;#Y$[%G&V'M(J)O  I7#S&O  /:#T$O&O ]G#S&O   Lb#V)L  G0#R&P   \
      >E#M&P(V  BY#U$P&O(P (W#S&O  +$#P$O&U(P @b%R(P  R_#O$O%S&N(V AS#X$P%P&O'R(M  !$#O$O&T  ^O#[&K'R(K \
        CZ#O&T(P LV#R$P   ]]#U&M ?##O$O%U  E@#R(P S!$O&T(O N:#L&S(T  >@#T$P&O  ;.#N$K%T&Y'O(T)O EG#R$P  \
      R4#Z$O&L(O  <Q#V&N(O GF%S&O _J$R&P   9H#P%R 2H#N$S%S&P  Pb#T$M%P&S Tb#X$L&O  _M#T$N aQ#N&T  D$#R'P\
       ZW#T$O%S'P(P  !]#S$P%U&O'P(O)P TY#S$M&S   ),#S)O  59#O$V&O(P JE#R$R(P  %B#N$S&P(S :.#S$O 6$#N'T  \
             +,#O$T&P '_#R&P    ;K#O$W&O(O L)#M$U     >*#O$S  =H#M$R&V'P  JQ#S$O(P .O#R$P  <T#S&O   AM#S\
      %R&O'R)O B^#O(S  8M#O&O'T  M>#P$P'S WJ#U$O(O M-#P)R <+#L$V&P  [>#O(S  E2#R&P    *I#R(M)T  M0#P$R ,\
      C#T$O&O  W7#P$R 70#R&O  38#S%O   QQ#N$P(U -(#R&P G<&S(O   UO#P)R %/#T$P&P(P *_$O&S   'S#R$P !]#X$L\
      &P(P   ;I#R(P R1#R$O%O'N(U)T  S&#R(P A@#M$O&O(Y  %Z#N$S&S(P   ];#S$L&T  ;;#M'U G]#O$S   DX$M&U b,#\
      P(R 65#W$K  A&#R&P  a%#M&U  `;#R&P   HZ#S&O  X&#S$O F.#J$S&T)S UD#S&P(O  M9#P$O&T  <O#T$S%N'O   F6\
      #M&R(T RE#O&O(U  -##O$T&P O)#R$O'R   =7#P)R  *7#T&O(P     ]N#S$P(P _+#R&P W5#R&P  ZV#R$P +E#O$J&N(\
      ]   W@#R$L&S)R M?#R(P  WF#R(P %4#S$L%R&P'O(T)S 5M#R&P  La#R$P     E/%S&O   9C#T&N  M%#S(O  R6#P$O'\
      T EE#O$X%P&O'S(N   A>#O&S'R  b2#O&P(U  '/#T&N  +I#U&O(O  (-#L$N&T(U a3#M&V(P     38#S&O'N(T :;#M$M\
      &X  ]?#P$S&P ,S#L$V  #H#P$R  >1#R&P   ;S#R(P  #Y#U$O&P'R(O)R    E)#S(O  O+#P$N&T(S  ]U#O&U(O  _,#R\
      &P  W##U$N%N'R(P)S Z&#R'P  )B#R$P&S(O  I_#R&P @=#R$P%S&O    <N#R$R&O  .Y#U$O&O ]+#R'P  28$S&O   3S\
      #N$T  a9#O'S  Z5#R&P 8-#S%O  bF#P%R UL#P$S(P =<#R(P 69#T'N   AK#U(O)N  X5&R'P  1)#U&O)N   :=#U$P'O\
      (P  9U#L$W&O(R NN#R$P ZZ#O$S %H&P(R   ]3#O%S    AQ#R&P 9@#S(O  #?#M$U  @A#K$R&T(S  a,#N&P(U H1#P&S\
      (P  C>$S(O 9.#T&P(O  M5#T$P&O  A[#O&T(O 3@&R'R(O ?J$R(P  5J#R$R&P(P  S>#R&P !D#S$P(P  UE#S(O `]#R$\
      O&O(S  S+#U$M  9^#R$P  aK#S$M(S   -2#T(N  39#R&P(R  CC#V$P(N  ^M$S&P(P 0S#P(R <N#T&O(P  N3#X$M&O(O\
         T2$R(P 1$#R)P  ZG#P(R   B?#P$U%O&P NJ#P$R  DR#T$P%O  .L#S$R&M(R    '.#R&P  QD#U&N(P =O#R$P&P'R \
       CE#T(N   3b#S&O a)#T$P&O  WL#P'S(P 2'#O&O(U    ?N#M$U 1N#S&O  Qb$R&P [,&P(R  IM#U$U&J(P P##W$K @!\
      #R&P  )8#N&T %_#S&N  66#R$M%S  :0#T&P(O [=#O&S  67#R)P  S.#T$P%R&O SU#N&P(U  [8#O&T(P   S8#O$S   .\
      *#R&P   >T#N$Y%M&S'O   ^(#R&N(S <G#M$W&N J&#P$S  8Z#S$O   0-#R$N%N&P)V WW#O(S  <Z#P%R +W#R&P  3X#X\
      $M&N    ]P#S$O />#S(O  !8#W$O%O&N(R 1*#R&P  *W#V&P(M  B6#P(T)O  ._#O&P(T b9#O'S PZ#P&R   /_#M(U ``\
      #O(T)P  &+#U$O)P  T;#O&S ^>#U$N(P  %L#R$P )U#R&P  4`#N%V&O   ?9#M&W(O  2-#R&P -,#S&O  BM#T$P&P X&#\
      S$R%P&N'N(S)S  ;/#L&X(O ^A#S&O(S)P  &+#M$U  *'#R&P   3&$P&S(P b^#S$O FK%S(O Jb#T&P(O  Z.$P&R ^)#K&\
      W  _0#R%O&M'S(S  7`#N%T 2R#N&T  <R#S&O  ;L#S$P&P V9#P$T(O QG#R&P Z.#P$R  'L#R&P    MT#S(O  L[#O&T(\
      P    5(#S$O  a*#O$O&P(S)U 45#S$O    2=#R%P  P6$V%P&O'P(O  W:#K$M&[ O'%R&O)R   8`#P$P)S BZ#T$N  $5#\
      O$O&O(V  EP#P'R /U#P$O&U(P $N$O%S   1E#S$P)P 9b$P&P(R)R     60#R$N&T'P(P #[#R'P =*#T$O(P    _a#P%R\
       0A#S%P(P Q3#M$T&P(S  Y?#S&O   :1#R$P ;3#O$O&T)R UZ#P$O%P&N'U(S    WT#R&P  &A#O%S <=#R&P   %R#S)O \
      KQ#T&P(O CL#S$O IQ$S(O   XD#O)S a1#O&S !B#S&O  b1#T$P(O  C>#O$O&U)P  @5#S$O  G##M$T&R  !>#S(O 6/#R\
      &T(M N)#S&O   L5$R&P )%#M$M&^(L  .B#N&T X4#S&O  `,#P$R 8>#S$O&P 7`#T$O&N(R <H#S$O 1O#T&O(O  4C$P%S\
      &P  b&#M(U  (2#O$S  a/#T$T%N&M(P)R  RB#S'O  L3#R$P @1#S&P(P  >/#T%P'O  -/#U&N(P  B+#L$W !T#P'R .7$\
      R&P  ,K$O&S ,a#S&P(P  ;=#R&P  A5#M$O&Z(N B^&S(O ^Z#S&O =;#S$P'P  Lb#S$O   JF#K&V'S   aH$S&O    $]#\
      U&O(O  S^#H$O%S&Z 34$P&O(T -X#U%M  I-#T$O&P  M?$P%N&T'R(N)U ![#P)R  .1#O%S 9&#N%T 0=#S&O  08#S'O  \
      47#O%S _X#R&P  EL$P(R aK#U$O&O >=#P)R   K*#N$P(U  ^,$R&P &Y#S$P)P !G#R&P  _6#N&O(T)S %V#O$U%O >X#S\
      (O VI#W$P(L CK#S$O 29#S$O&O(R  UV#O$P(T ^]#S(O  ;)#L(U '3#R&P %7#V&M(P  E1#R$P   XW#P$S%P   .9#Z$O\
      &K(O :V#R&P %[#T%O&T'N)P   7!$S&O   >-#X$O%O&N   ['#S$P%S&O(P E@#T$N&O(R ,S#O(S ON#R(P   X##S$O _E\
      #O&S bP#R(P   B,#O$S&M'S(S    *O#R$N&W(L  _X#S$O S)&P'R  `R#P$U&N  @V#S&O  V7$P&T(O  R+$O(S  `(#T$\
      P&O B`#T%T&P'N(P >.#X$M&O(O   O=#P(R 7H$P%V&N      Y7#[$J&O >`#R&P  '##S&O(P   8,#S$O #4#T$P(O 5B#\
      T&N    =4#S$O&N'R(S P^$O%S BK#R&P  E3#O%S'S)P  (b#S(O (+#P$S'P  ZK#V$J&T(P 3=#O&S  `@#R&P  GX#M$R&\
      U =?#P$S&P >9#R&P  QW#R(P [J#M&U  @/$P&U(N S6#L$V   =2#X$N&O(O &E#R&P    UN#O$T%R&O  I(#U&M YT#S(O\
        MI#N$T%S&O)P  E9#L$R%S&S  3b#S&P(P :=#R$P  C@#P&R  6V#R%P  F)#S&O   `X#R$P%V&N(P  M##S$O   MS#R$\
      O'R  2Z#V$O(N 6a#T&N D:#O$S  FH#T$P&N  /,#R(P  OA#P$O&U %;#O$S  94#S$O  5F#K$O&Z'P  a2#S$P `5#P$N%\
      R&N(P)W   Ib#S$O $($S(O  *C#U(M 0A$O(S  LY#P$R LQ#L&P'R(V    :C#L&W'P  $C#P'R OH&P'R  `:#O$O%R&S  \
      9=#U$O&O AM#U$O&O )D#S&O   *`#T%P'P  P(#S$O&S(O  LX#P$R    BT#S$S%P&N'S(O  b.#S&P'P L*#P  VI#O&U'R\
      )O WT#S$O 0U#S)O  +b#S$O  *H$O&S _<#X$L&P(O  :5#M$P&V  V]#K$W  ^Y#P&R  M:#P%R   `Y#S$O ?b'P)R   _6\
      #S%P)O N-#J$X  SV$L&P(V  Y%#S&O UF#O%S 25#M$O%V&R HH#W$O&O(N  FC#R$P )!#R$P  N0$S&O V-$R)P  4X#S$O\
      %T&M'N(T)R P2&P(R  O:#R&P I5#V$O&P(O /;#L%V     `A$P(R   =`#R$R'O  (L$S&O   :##X$P&L(O 4X#S$P'P EV\
      #R(P 9=#N$P(U :V#S&O  (2#O$U&O   )F#S$P&P -V#R$P  `8#U$O&M'T(P X(#S&O  @E#L&O(X ?Z#P'R  -]#N&O(V  \
      (,#O(S  MU#N$S%R    _4#S(O 5V#S$O  a_#N)T  7W#M$P&U ;Z#R'P   -<#O%S !A#S%R&O(P  ;H&O(T U6#P$R 0b#R\
      $P $>#R(O)R  Y6#T&N P*#R$R&O  3)#O$S  `I#S&O  ;D#R$O(R  b/#L&V ]7#P$P&S(N)T  *R#S&O 3B#V&L E`#P$P&\
      S   %R%T(M  9'#U$O(O   .A$S&S'N(P  Z_$R&P ZF#M$V&P  a7#N$O(V  YZ#M&U bD#O(S  M;#T(O !)#L$U&T(O   >\
      )#S%R&P(O /.#T%P&N  *S#O$P(U (!#M$X&O(P =0#R$O&O(U  XC$O%S  WW#O$P&P(U  Z@#V&L <Z#S$P&P  Q9#T$O&O \
      Hb#P&R  #]#R$P <9#P&P(R)R  R?#O(P)T 7J#R$P  1S#P'R .A#O'S   [T#O$S &U$R&P  `>#S(O  ;O#L%U(R   _A#R\
      $P  &7#O$U%J&V H2#L$U%R KV#M$S(S)R M-#S%O  M%#T$N 9&#N$T%P  /0#R$O&P(S 1)#P%S(P *7#R'P   5V#R%T&M \
      WN#O$O&U   &@#L&V     H5#T$O&P(P   Ja#R&P   ,b#R$N%O&N(X)P bK&O'R  ?Y#R(O ]J#O(S ]U#V$O&O(O /$#S%O\
        ^Y#S$N%P&S C/#R&P  [4#S$O  WR#S$O  ]a#R$P (1#S$M(T   @'#P$R%R&S(O  G*#O$T%T&O(O   *W&R    $#%S&O\
       VG#O&O'R)S  K+#P(R +6#R'P  85$S&O !5#R$R(O  1`$K(W SY#R$P  `W#L$O&V'T(P J)#S&O []#S&O  AU#P$O&T(O\
      )R  Z1#R&P  ?&#T$R&O(O #K$R&P  <(#S(O  9W#O%U&O   /1#S$R'N 0+#P$R   4;#S%P(O YY#O$O&U  @'$P(R)R D-\
      #T$N  V8#R&P X2#N&P'R(T 5?#S(O    )(#S(O  1I#S&O a[#U$W%M&O'M(R  K(#S&O 8%#T&N  IY#R(P  <%#P$P&U(O\
       R5#P$L&W  O6#R&P C_#S$O 0##R$P F<#O&T(P   &N#S&O BW#O&S 6&#S$P'P NK#P$R   R!#P'T(O  7<#P$S -P#P(P\
      )S #$#R&P  QK#P%O(S)R   79#N&O(V K'#V$N&O /:#R&R(O    ]B#S$O  !3#M$O&W  Sb#L$V P>#O$U(O  B!$R%R(O \
       >[#N&O(U 3;#O$S ,5#S(O  G(#S$P(P   ;<#O$S&S'R(P)P S0#T&N  1.#N%T  OP#L$M%O&T(W)S  &b#O&R   .D#L&S\
      (T  CU#P$S(P  O?$P&R  /W#O$N&V  1H$P'R bQ#R&S(N  *0$P)R     Q/#S$O aK#N$P&T   M;#P$P&S  2R#P%S  ?D\
      #O$S GG&L'T(U)P  M[$R&R(O   SV#V$L G^#N$V&O  'G#N&T ^F#P&R $!#U%O'O   JJ#S&O ;P#P%R  QZ#P&T(P ^(#T\
      $N &F#R&P   3P#S(O ?T#R$P  $F#P$S&P  'M#P$T(O  A`#U&P'P(O 7%$T&M  ]b#S$O  K8#P&T(O  [H#U&M 9S#V$S&\
      M'P(N  JF#S$O  GP#S$R(O)O  :.#S$O  G=#S$O aJ#O$O&U    J!#O&S 4A#V$O&O(P  1)#O&S VK#S$I&U(S   NW#R&\
      P  (X#R&P    Z`#O&U(O XW#N&T   M5$S(O YE#N$Z&P'O(N  A1#S&O ?U$L&V  L:#P$P&L'R(V)R  @2#V$N(P YJ$P&R\
        0Q#U$M +<#V$O%N #a$R&P >/$R(P  _)$O&P'S(P)S  &N#P&R :N#W$M&O OZ#K$W   I'#X$O%O&S'S(J  @6&P'R  ;W\
      #T$O&O ?a#V$O&P(P  )<#O&R'T(P)P   ME#R$O&S(O D<#P$O&U'S(P)O  <$#T&O(P  +<#L$O%V)S  S]#R&O'R Jb#P$P\
      &S  ER#U$O(O  X-&O(P)T  OT#P)R =8#Z$R&J(N 53$R%P(R  <X#T$P(O  3$#W$O%O&O PO#U$P%J&U'M(P)V  ]F#V$O%\
      P)O  .Z#P$T(O  0B#O'S  QU#O$S%R(P  LE#N$S&R  [=#R$P%S&O .-#R&P /Q#P&P(S    ]+$N&P(U  T5#O&S    F@#\
      O$S  YY#P$T%P&P  ZL#P&S      %)#P%R W.#Z$L&N(P Ea#P$T&P(O   9##T$P%P&S(N   W)#S$O PJ#L$O&W  ]3#U$O\
      &O A##O&S(R   ^-#N&T  X*#R&P  &Z#R$M%U&P <N#T'N -^#R$P   JQ#N$U%P&T'P)P   `V#O$O(V 5Q#T&P(O  0@#P$\
      P%R&S   3N#S(O XT#P%R  O$#S$G%[&M'V(J)V  JO#K$X(P a7$O&V(O  HJ#]$I%S&I'T %E#P(O)T  9P#N'R)T  ^##O$\
      S AA#T$N      @Q#O(S  WO#S$P&P(R  3)#P$J(Y X'#S(O b<#T$P&O  ._$T%O&S'P(O      (R#R)P  IJ$R(P !>%O'\
      R N_$K&Y(O .M#S$P(P  !>#R&P 7R#T%P&O  ,R#T%R&M  aD#O'S D$$O&P(U XX#U$O(O  7_#O$O&T(R  _&#S$O V1#N&\
      U(P  HW$R&P 8T#X&O'N(R)M    IW#P%R  X+#R(P  HZ#R$O&O(T    [6#M$U  H!#O$T&O  b5#R(P  LF#S$O '!#S&O \
       S0#R$I%]&O(O)P  M?#S(O ^<$R%S&O(P   #6#R(P  9A#M$U #(#T&O(P  4`#P$S(P *'#M$W(O  SB#S$O  OP#J&T'R(\
      T  U<#P$R   KE&S(O FT&O(S  P*#O$U(O 46#O$T(P 87#R'S(O  ?N#T$L&U(P R1#S&O :^#O$O&U  O9#T$O%O&P)R bG\
      #O&S 1<#U&M'R(P  &1#M$S'S JL#P$N&V(P  1R#O%T&O'O)T   KQ#R%P -&#N&S(R (;#T$N  F%#V$L  ;*#U$R&M(P JQ\
      #R$R%P(P  J(#S(O [F#P$P(S 00#N&T  1X#R&P YP$P%S&P'O(R @@#O(S   ?1#Y$M&N(P   !B#S(O *+&P(R  C-#O$P(\
      S  <:#L&X(O  6Q#R$P Z;#S$O%R(P  )K#M&T(R PQ#N$O&U(R  CI#M$N&P(Z  ):#R%P   $B#T$N TH#S$O `1$U(M  J'\
      #O&S   '6#P$R %J#P(R %Q#O&S   Yb#T(O)P  Q>#R&R(P F-#R$S'P(O  O>$N&T ED$R'N(S NY#R(P `_#O$P(T   =6#\
      N$P&U T#%R(P ^X#R)P  a0#R&P(R :D#R$P   0$#R&P  C/#R$P V$#S$O 6$#O&S  4H#S$O%P&O'V(O)P  VP#R%P _b$P\
      &R   $+#O$N&X(O  63#K$V)R  2<#R(P  :)#N$N&T(S  ^D#R&P =5#P%R 8$#R(P T6#U&P(N   :)#U$L&T(P  A/#N$N&\
      P(X  OZ#S'O %H#S&O UZ#N$V&M(S  AM$P%R  =@#O(S D?#K$P&W PP$P&R(R   D@#R$O&T(O  <3#O$P&P(V 5_#S$O%O&\
      O'R(P)U  79#S(O QO#P&S(P ^?#O$P&T   UZ#L$V(P  U^#V$O&N'P(N)U Z;#S$O $[#S$O   (U#O$S VF#P&R @a#O&S \
      -K#N$T     /M#S&O   2T$N%S)R `.#U'O)O ^?#P(R  :^#R&P  (=#U(M @V#N)T  QF#R$O%P&R(R  ;M$S&R'R(M)P  $\
      7#N$O(V L,#W$O%R&N'P(P  1.#O%T&P .!#T$P(O  @.#T&U(J V?#R$O(R  [7#T$P&R'R(O)O _6#N%R&R(R =B#T&P(O  \
      ^,#O$S +X#P$R%S(O    NU#R&P $>#S$O  IJ#O$T&P  :G#S&O    G'#O$S  ;O#Y$P%J G1#L$W(P [##O&S P1#N$V%O \
       X+#R(P   )9#O(S   %E#N$S(R 36#P%R [E#P$N&U   2b#M$N&X   :a#P$R SI#P$S&P N%#M$W(P  15#R&P   SC#L$U\
      &M'R(T)R  Z<#L$O&X  7V#R  )7#W$L(N)S  !##R   7<#S$O    &V$P&O(T <B#S&P(P  3S#R&P 6X#N&T V2#R&P   G\
      ;#U$O&P(O  ZM#R&P  57#!$J%P&S'P(N D4#T$P'O  *a#M&U  @)#S(O &?#P%R F9#R$P  <##O$S  V0&P'P)S   R,#P&\
      S(P  4]#Z$O%R&M(M /R#W$M&P ),#R%P   _,#P$P(S  7G#O'S M.#M$U  >1#Y$O%P&O'P(O :5#R&R(O /6#V$K&M'R(T)\
      R   .,#L$N%O&X(T   2]#S$S&N W1#R&O  /A$S&O =K#M$U  G_#T$P&P'P(S)O   9C#R$P   ZE#S&O F*#O&P(T ]H#R)\
      P =`#O&T(P  ,J#S&O(P P<#T$S&P(M  <2#L&U(R '*#R(P  D2#T$N   b5#O&P'V)O *M#P'R  )L#S&O  %U'R  XP#Y$K\
      &N  R3#P&P'P(T  :Z$R(P K?#P$O&S  @M#O$O&U P@#O(S  QX&S(P ?B#P$T(P  =b%P'R  2F#M(U  P]#P$O'S    -P#\
      R$P    Va#T&O(P ;&#_$A%!&F'S(K)V  .)#R$P  VE#N$S%R&P(R CP#N&T a%#P$T&P  H&#R&P   O;#R$P   82#N$U&O\
       R.$R(P  =G#U%O(O 4D#P(R  'U#T$O(P  ]7#S$R&T(L  Y)#S$O&P  '8#M%U ?G#N&T ``#O'S   )2#R$P  M'#T$P)O \
       b(#R&P(R)O ?`#S'O  1##R)P  RC#M$T%P(T QI#R(P X*#V$O&N  9`#R$P  BS#L$O&N(Y)R M/$O&S  V/#O$S   VB#R\
      $P  *:#P(R U@#M&U  B;#O)S  Oa&O)R G^$P&T'N(R  >'#T$O&O   T/#R$P  0I#P&R b9&L(V LN#O(T)P    ^8#V$O&\
      O(O  ZW#P$R 5=#N'V(P   C$#P)R  ^T#V$N(O 6F#O&W(M Q##S'O 6$#T$P&O  GW#Y$O&N(N 6^#R&P 8M#R&P  X^#S$O\
        %`#O&N(V   +J#N%P&W(O N@#R%P  R+#M$N&S(V   &U#O$R&S  7N#R&P a8#S$P&P ?;#R&P  OA#R%P  5N$N&T >D#P\
      &N(U   8?#R%P)P D=#S$O   &[#S%O :H#S&O  -=#S$O  P&#R(P .B#P&R  %]$T&O(O  bP#P'R  94#M&S(R BT#R(P  \
      X2#S$P&P  7;#R$P M2#R$U&O(N  $!#T$P&P(P 5Q#R$N&S  M`$O&R'P(S  Q(#P(R  D=#R&P  Kb#P&R ,!#R$N&V(N >C\
      #P&O)T  '?#R$P   79#T$P&R(N X3#R%P  )L&T(O)P )a#N(T E!#P'S B`#T$P%P)P  J5#R$P  Y&#M(U  &*#P$T&N N-\
      $S(P  'I#S$P%R&R(N SC#N$R%P&U   T2#R&P   .D%R(P  R)#O$S =!#P'R  VV#U&P'N   I:#R&P &F#P'R @B&P(R @/\
      $N&U  >^#S$O -4#R$N%M&U(S    R-#P$M%U&T'P(O T,'T(N *,#R&P aS#T&P'O    PZ#U&N(P  ED$O&U(P  5Y#S$O  \
      Q7#R)P -.#N)T  G:#M$O%S&U K6#R b6#X%O&M(P PO#R&P  01#O$S XB#N$P&V  XH#S&O 1D#R&O   ;_#O%S   aW#T$P\
      &S'N(O +.&S(O  P=$P(R  [!#W$M&N R-#P(R   6T#R$P GL#R(P ]_#S&P(P  <5#R(P  XH$O&R(R  ,L#L&U'S  Bb#R$\
      R&P(P  $'#O$P'T 0_#R$P 1'#R&P   %@#S(O W>#P$N&U  WS#U$O&P C;#R(P  &X#P$R *1#S$P(P  N/#N&T  K0#S(O \
      6P#O$S&R(P 1E#P(R   +X#M&S(S ;!#P$T&O  :'#R&P  ,'#S&O U4#R$P #$#Y$J&P >`#P$W&L  DJ#P(R N2#O$N&V   \
      9T#^$K&J   )$#P$R   a!#U$K%S&T(N S(#O%S  CU#S$O `H#R(R)O  :5#T$O&P     0D#T$P&O  ;&#S(O  H<#O&S &`\
      #S&O  G&#U$N(P Q&#P$P%P'T(P)R   ?C#T&N TY#S$N%P&T  =G#P'R  YH#O$R%S&O J##R)P  KE#W$O(M    *##O$T  \
      1Y#S$O%P  @7#T$R&N  ?Y#T$N  S1#R&P _^#S&T(M   ?=#P$P&P'O(U CN#N$T   `%#S$O&P(S)P   VJ#N'T  !V#O$U%\
      O  J,#S&O(P  Cb#S$P&P(P  )=#M$X&P(O ,&#M$N%T&P(U W1#S(O *R#T(N   2D#O$P&P(U QE#U%P&P'S(M  09#S&O T\
      b#P'R OA#J&Y  02#V$O&O(P  $^#R$N(R  V'$O&S(P  05#R(P  7Y#O$O%S'S  )I#P&O(T  &C#S$O  %,&V(L  2L#P$R\
       9;#R$N&R(R  >R$S&O O>#W$P%N(P <X#P&R +0#S(O   =*#S&O  bR#S$O ?]#S$O  TW#P$T(O  80#N(T !V#O)R  ML#\
      O)S GQ#O$S&P  NP#R&P  AF#M$O&P(W)R K]#P)S  4G#P$S(P  Q`#Y$O%P&O'R(N 75#S$O   QI#S(O ?##V$O(M  *(#P\
      )R ZM#O$U&P(O   K%#S&O  _D#S&O V-#S(O  DL#W$P%N&P'V(I)S Y?$T%O&T'R(M)O   85#T$M%R&V(L 50#R(P 6%#N&\
      U(P %V#R%P  OA#P$V&O(N a9#W$N&N V9#L$O&T(U A<#V$O&P(O  ^Y#T&O'P F:#P$R   K[#P'R   S2#R(P  HM#X$O&O\
      (M  P*#R$P  PR$O&P(T  E9#O$P(T  ND#O&P'T  B9#P%R MX$S&O  +Z#P%S&P <U&P(P)S   N2#P$R #X#P$S&P 6F#T(\
      N  =(#X&M)N   LP#P'R  S)#T$L&M(X     :H#T$S&N(N)R  ZJ#U'O)O  !:#P$M&V   ./#Z$L%O&P(P   Z1#M$U 4Q#P\
      &T(O  W'#P&R(R   36#S&O  -S#O'S FT#L&V  :U#J$X    1I$V&P(M  -Y#N&L(Y  P?%S&P(P %K#P%R  GV#T%N   SG\
      #S$N&R  P&$O&S  .]#Y$O&K S5#O$S  IH#T$N  I]#O$S  +V#Y$M&M    DI$O%S Fb#R&P   +0#T$P&O  .W$N&R'R W3\
      #M$P&O'R(U)R M>#T$P&P A+#T&P(O  J@#N(T  7^#P$N&T(S  6>#P$P%S  2Q#R%P  2(#V$R%O&N'P(P  PQ$O'S 0!#K&\
      W  HY#P$P%S _P#V$P(O)P 2G#P)R ,Y$M&T  3N#S(P LG#R&P ab#R$P 58#P$P(S -/#S(O   9H#R --#S&O IV#R$P _0\
      #P%R  N)#M&V(P .C#O$R%P&S  JB$O&O(T  aI$N&U(P  5P#R$R&P  %_#R&P ;&#O$O(T  H*#P$S%N&S    TZ#R&P )a#\
      R(P   T?#W&J'O(U  A,#O(S   EB#P&O(T  *S#R(P  OH#T&O(P MV#R&P   ;P&P(R !$#T(N  ZA#O'S 6D#R$R&N &T#P\
      $T&P 58#U$O&P(O  H)#P&R  6)#O$T&P  !$&O'S  G:#R$P [6#P$O%O&V(O)S :7#P$S%P  3;#N&U(P a3#M$O&S(U  &'\
      #S%O HT#T&P(O  M*#W$K&P(R @P#T$O%R&R'P(P  ;I#P$R%P&P'O(U  [b#W$M&O &%#O$T%P  <>#U$O&N   -_$P&T(P  \
      RN#S$O 7Y#O%S  AW#P(R   ;H$R&P    1'#R$P ](#L$V 39$V&L  5`#R$U%O&P(N 29#W$N&N    O-#O$M&W OM$P%P(T\
       SG#N&T  3'#O&S     UW#N&P'R)T   0-#K$[%S(K  Pa#N%O&V Y!#R'P    #C#R(P)R .C#O%S   7/&P'S    #I#P)R\
       7:#R$P    >+#P&R bY#R$P  ::$R&P U@#R$P  2@&R(P  T8#O$S  ?S#R&P  ]Q#S&P(O  Pa#T$P(P  E'#S$O&P'R  G\
      E#S&O     *X#T(N #5#S$P(P  2*#U$M&U(N S2#T&N   0*&O(S (!#R&P .>#N$N&X   SS&R(O  G5#U$R%R&M'P XQ#O(\
      S  a;#R$P K7#S$P&O S*#R(P Y(#P$R C'#R$R%S&P(N /1#U&M 7B#P&R %,#R&P  )_#N$P&T(S 1_#P&T(O  T?#S&O a%\
      #S&O  &V#V$N&O `##L$S&V'P .)#R$P(P)R ?[#P$O'S)R  [K#S$O  I9#M$T&O(U   CN#O%S  GG#S$P(P ZZ#V&N(O   \
      *@#P$K&X(R)P  RE#R&P  N@#T$O&P   ^^#O$O&R(T  FN#U&O(O  `/#M$U ?R#Z$K&L'R(R ^0#R&P  ),#S'P(O)P LA#S\
      (O  5P#T$O&P  G*#O$P&P)U  6[#P&R(P <H#O'R WL#S$O%R&P &Z#R&P  4@#R&P P/&X(J  (R#I$T%T&S   0=#O&T(O \
      _3#R$P(P U*#S$O&P'P(S 0M#R%R(P   ,B#L(V  Z9#O'S S;#S$O  CG#P)R  Pa#O$P%R&S @>#O&P(T '&#P$O(T   KH#\
      O$O&V(O B-#S%O [1#N&T >H#S&O  P!$O&S ZD#L$T&T(O  ):#S&O   VD#L$X&O  $O)R  47#S'O  UF#R%P   /T#R&R(\
      O  3F#R(P  -P#P$R  !5#R$P&T(N  ES#R&P F(#R&P  JW#O$O&U(P a2#T$O&P N##R&P 6L#N%T   /_#S$O   R[#N$T \
        Y0#O&O(U 6H$O%S  M:$S&O C=#S(O 5B#S$O  (6#N$P&U XS#R$P JS#U$N%P&P PR#U%M  ZE#R$P E`#R%P&R'O(O)R \
          <_#S$O  $O#S&O  BY#R$T&M  ^-#R(P H.#O$K&R'S(V    ;'$U&O(P   P##T&N 7(#P$U&N  <(#O&X(N)P 0W#U$N\
      &P(P  :G#S$P&P J&#S&O XX$O&U(O  ,=&R(P    ^C#R(O  B)#N$T  I[$U&P(N   UK#V&O(N +@#O'S ]Y#N'T    aa#\
      T$N K[#R&P <=#U&M(P  %H#R$P %X#N$T  LC#O&S   RR#O&S  LJ#P$P%U&O   S'#O$S ]K#P$N&P(V 0D#S&O   ?.$S&\
      O  1N$N&U'R(O  S)#P'R  W=#O)S  [R#H%Z  D/#R$P  N1#W$R&M(N  /G#R&N(S  P7#S&O  57#N(T Q5#N%T  MB#P$R\
       >:%R)P  [C#T$P&P(P  0@#U$P%P&M)S  EL#R%P =>#S$P&P   &Z#S&O  `Y#K$O&V(U)O >_#R&P K:#S$L%O&V N7#P(R\
          O'#S%O G`#S$O E_#N'T  T<#R$U&L(R  HQ#O$Y&P(L 0(#P$O%S)R N`#X$N&N(P `:#S$O&S(O B0#S(O [R'P   HB\
      #S$O  J,#S&O  UL#T$P'O )H#S&O   2P#N$T   -%#P$O&T 89#U$R%P&T'O(L)P  0!#R&P   VC#P(R 9P$M&V(P &J#R$\
      P 6-#P(R bD#S&O  N=#S$P(P   74#T$O&S(M O_#S'O  3=#T$P&O 'J#S(O   >/#L&X(O   S_#P$N&T  =]#S$O ^]#P(\
      R  96#P$S    .I#M$S(R)R  Vb#W$P%T&P(I)R  ((#R&P HL#O$T&P  H*#S'O  3V#V$N(O  ;*#S%O bT#N$O&W  EI#O&\
      U(P  OM#O$P'S  KE#U&O(O 'A$R(P   HA#U$N(P 78#V&N(O YZ#S$O 43$S%O&P(R  M@$P%R  9<#S%P&N'S +X#O&P)T \
      0Q#S(O  b_#W$N(N   WX#O&S 3_#R$P ]D#L$M%T&T(T  V9$T&N DK#O$O&K(Z  5`#U$N)P %>#S(O   b6#R%P #^#S$U&\
      N(N  %E#P)R $2#T&O(O)R `8#T$N  BP#R$O&R  G9#N&T  P?#P%R  47#V$P&O(O I6$S(O >5&P)R 4>&N(T  ]O#O%S  \
      L?#T$P&S(N KR#N&V(O C0#P$O&V(O 1&#R&P 9D#V$N&O  B?#R'P %'#O%S    ;;#N&U(P  ^)#R&P *;#S(O   V8#R$N&\
      U(O  F&#R$P&P(O)T V0#M$U  [R$O&S ^P#N$T  aS#P$S(P  QC#P$R  T&#K&W    M8#L$R&M(X  NE#R(P .I#R&P  $W\
      #T&P(O 3=#T'O)O 86#S$R&P(O %?#R&P  W.#T&N bO#S$O&O'P(T  =T#P%O&W'R(M    OB#O'S   !@#U$O%N'R ^##N&P\
      (U      OS#S$P(P  7`#S(O  #&$O%S  '+#S&O  KV#L%P&O(X =Q#S$O   -I#P$R VY#S&P(P :T#R&P  I@#O(S  5U#P\
      %R X##T$O&O UT#R$P(P  WK#P%R  2U#V$O%O&P QC#T%O'O RP#R(P =V#S&O  ?$#S&O 7R#N$T  OX#R$R&P(P Z(#S$S&\
      O(N 5]#M$U&R(P    +O#R(P -M#L$U&T(O  UO#V&N(O &=#T&N   )_#T$R&N +$#P&R `N#M$P&U  TT#T&N NG#M%U  Z&\
      #R$R(P #`$S(O  0'#R$R&P  E'#R(P 9*#W$M&S(M 34#S&O FE$S(O  G?#T&P'O  T+#N$P'U SY$O%S G&#S&O ;@#R&P \
       JI#S$O 'P#N$T  E/#L$T&U)O /2#S%P)O  @)#P$S(P GK#P%R )4#S$O  '*#S&O  D2#O$S :!#T$O'P  .a#P'R   )'#\
      N(T `^#U$O&O   =;#S&O =[#P)R _=#U$M%U&N'P     <4#P$R   7,#R(P #T#P&R  7I#P(R XW$O&R(R   Y9#M$V&P  \
      [!#P%R  (>#K$T&R(R  OE#P$Z%O&P'P(M  H_#L$X&K(U [U#S&N'R  0E#S$P ^8#O$O&U(R K?#S$S&O(O  _J&P(P)S 0G\
      #R&P  =Z#R$P =8#N$S%S&O'S(O     PK#P%S&K(W =Y#R$P B9#O&T(P O3#R$P   LQ#S&O $-#L&W(P  ,Q#R&P 6$#R%R\
      (O D<#T&P(O    [A#O)S  _O$O%R&O'U(O Z-#R&P /*#W$M&O  _W#G$]&O  5P#P'R $*#H$M%R&V(X    *_#M(U M<#P$\
      L&W '/#S$O  RF#L&V KX#U$P&O(P      !*#U$R(L <S#S&P #[#P&R   N9#R&O(R @U#M%U Y3#P&R ;Y#M(S)S  R>#T&\
      N ),#R$R&S(M Ha#T(O JG#S$H%R&S'R(S  .X#N$O&U(R  )E$O'S SC#T&R'M .^#S&O  ._#R)P  P.#T(O)O 'Y#O$S  8\
      ^#P$R&P  /.#R'P  )P#W$M(O  2R#U&P(N     -8#S%O   Q)#N$U(P    Y1#V$L&P'S(P   W:#S&O  +'#M$X&L(S  SG\
      $P&P(P)T >X#R&P   :/#T%N  72#P$P&S !##S&O  #M#P$S (&#S&O    ;=#O$O(U G)#O%P&O'S(T  Ia#S)O B^#R&O  \
      ^C#T$O&O   EZ#R&N'O(T  SE#P$S&P WM#R$L&V(P ,E&P(R  )M#H$[(P    NP#R&P &V#P$R(P  XZ#S&O O5#T$O%O)R \
       4K#O$U&O H8#K$M&U(V ,P#R$S%P&P #6#S(O   'b#N'T HG#S$O%S)P    aC#S$O aV#L$K&^(P    ^5#W$M(P 0@#[$O\
      &O(L  @a#R$P @8#L'R)U   <%#S&P N!#S$P  -*#M&U B&#S&O  OH#T$P&O B<#O$U&O ]I#V$M&P  Z9#R(P  ;S#P(R  \
      LH#R&P  ZJ#R'P SS#R$T&M  @'#N%T  1P#S$O [=#U$P&O(P  J7&P'R /-#O$U(O     DI#V$O&N %1#R&P +M#R(P  GU\
      #U$O&O B0#R&P Q9#S$O  !&#S&O **#T$P(O  $(#O$P&S EB#R%P     6_#S$P&O  ;S#U$M ?X#R&R(O U6#L$U%P&T :K\
      %S(O   ^W#S&O  IC#R$N&T `%#P$R%R&P   aB#R$R&P(P  NV#R(P -O#O)S  ]:#S$O  OL#O)S  /_#O'S aH#P'R  !+%\
      R&P)R 4.#N$M&T(U  CQ#P$P&U'P  ]>$N&T 4/#U$P&P(O S9#R(P PP#R&P  ,X#S$M%P&V(O @-#S$O  ,0#R$P   #$&S(\
      O  E0#S(O   WO#S&P  QD#O(S   KL#R&P #;#R$O&P(P)T  C8#S&O a$$R&P   #R#L$T&S(P  T@#R$P   +J#P&R H[#P\
      $N%R&O'S(R)T  ?N%S&O E:#M(U   bG#P(S   -&#V$L&S(O $;#S(O *%#O'S $%#U$O&P  I,$S&O <_#R&P #Y#P$R !2#\
      S&O  [>#T$P&O ^,#R&P   '%#V$L&R(P  (!#N$P&T  M/#N&T  6-#S$O&O'O(R)S M1#N&O'U TR#T$O%P&N(S    &-#T$\
      P%R&N MV#R&P  +[#R$P  OD#_$G&L  _$#P)R ?$#T(N   3=#S$O <X#R(P  :O#R(P AD#O$T&P  T3#R&P 78#P%R  [X#\
      M%U _P$R%O&M'P(X  `[#R'P  %<#P%R /K#P$O&P(U  UB#V$N&O 8a$T&O(O  #I#R$L&V  ^`#L$P(X  ?=#T(P)O X,#O$\
      S Y?#O'R  N)#P%S&P     >B#S$O&R(P  3,#S$O  ,8#O)S  0^#S$O 5P#R&P %L$R&P Z]#S(O 4P#M&Z(L  ;$&S(O A>\
      #N'R)R 49#R&P  V'#M&V(P  /3#R$P   Y2#S$O L$#R$P SC#R)P    DB#N$T&P 2##T$P&O aS#S&O  >A&O(S  -W#R$P\
          &N$P'R  3X#V$N&O  a=#V$N%P&P(P  89#M$S&P(T D<#N(U  2V#L$T(R)R  Y4#P$O&S(R :>#S$O  TS$N(S)S (3#\
      T&N  )R#S'O(P /?#S$R&O(O  !M#S&O   `5#O$W&N(P  !,$S%O Y-#R&O'R  F7#@$b%O&V'P)O =,#O$S   aW#P)R LE#\
      S$N%R&L'R(U   $/#P&R  33#R&O(R  [8#P&R'R(O  +4#T(N Va&R'S(O   >H#U$M  b^#M$O&P(X aB#P'R  N>#O$S  O\
      >#O$R&T(P HL#S&O ^4$R%S(N  *O#O%S aF$O(S  BC&O)T  :)#M$O&W 63#P$P&O(T  N*$O&P(T   YK#N$T%R -C#S$O \
      YH#M&P'T(R  -Y#S'O +$#P$S&P(R  bA#R&P *L#P'R   F)#R&P   @4#P%R $?#R(P  D^#U&O(O ,_#R$O(S 4G#N$P&U \
       H?#U$P&N D!#O$U&O 'V#U$R&M(P  3,#P&P'S  7B&S(O  R`#P&S 0,#R&P  8U#P)R  V+#P&T(O  ,B#R$P   `3#P$U&\
      N EA#T&O(P 5T#S&O Q*#N&S'M(V  O:#P$R&R(P BU#T$P(O   1P#T$O&P ^3#N&T >B#R%P    a4#L$S&T V0#V%N&O  /\
      R'R)P A2$S(P  7H#O&S ;.#P$R  >=#T$N  Z8#J&X  HF#O$P(T <L#R(P  F;#R$P  X]#S$O&S(O   4:#V$R&P(L  52#\
      P$L%P&W E6#V$N&N'R(P  ZQ#N%T ]Z#R$P   #/#T&P'O  Q.#T$O%P  RP#P$T&P   2=#P&R IU#O(S  S5#U$O(O  b`#!\
      $O&K'P(O)P A%#R$P   :>#I$M&U(X <@#O&S ]U#U$O%O&U'R(M)P M##R&P C-#R&P   AL#M&U [$#S(O a=#U$O&R(M)S \
       B?#S$O  /P#V$O(N  &-#O$T&O VP#R$P  >3#U$O(O &L#S&O 0##R'P   Q>#P$N&U '!#R&P =J#N$P&T  L+#R&P EP#T\
      $N  (U#S$O BZ#M%S(O)U ,9#U$N(P  32#X$K(P R<#S&O  SW#L(V 3R#S%O  N?#R'P   bN$R%M&X(N _)#S(O  7<#W$K\
       VT$R&P IX#R$P 'Z#P$N&O(W   UH#O$S 6a#P$N%X&P(O  9%#P'R /6#M&U     6A$O%S  K:#P&S  J&&P  IC#V$N&P \
      Z+#N%T  ]:#P$R WP#M$V&P(P  0+#P%R O[#S$P%P&T'O  `;$S(P ?U#S&O   IX#S$O    -E#R(P WI#R&P ?>#P$T&O  \
      S+#N$T >b)R  5)#S(P PH#[$L&O(N  YT#R&P  #T#R&P  _@#S(O LT#O$L&V(S ?*(P)R  ]0#S$O%R&R(O )F#S(O   >^\
      #R$K%T&S(S)O %<#M&U  ^V%S&P  =X#j$?&L(O  T]#O(S 8&#R$P ]1#N&P(U   @?#S$O %I#R&P  ^^#O'T(P    ]X&T(\
      N   1]#R$P   I*#S(O  >1#P'R  K'#P%R %N#R'P  Y'#T$O%P >+#P)R  $C#U$M KI#P(R 9.#P&R  +3#U$S&L(P VH#S\
      %O'P  [1#T$O&N(S  H8#N$N&X(O @5$S%O  IB#P$R (N#P$R  %8%O&T'O  ^C#P$R&N'P(U  Ba#P$T(O ;[&R(O ;!#P$S\
      &P H7#M$U  +$&O(T  ';#S$O =<#T&O(P  TO#T$P(P   99#U$O%R&O)P  67#R&P ?Z#S'O    @]#R$R&O 8.#S&O  '0#\
      P$P&T(P %<#P'R  40#P(R !B#R%P  G:$P&T(P  9X#P$T&O C2#N&V(O WQ#U&P(N 1]#U$T&P(L)P  JY#S$P(P  '%#P(R\
         M=#P&R V-#T%S&M'R(M)S  $/#N$V&O   5M#T%N  <a#U$M >@#V$N%R&N'U(I)U    Ga#P'R  DR#R&P  =J#R$P  Eb\
      #O$S  'D&P(R  KI#R%P   'P#N$L&U'R(U   <D#T&P(O $B#P$N&P(V @>$O&T(P  W=$I&S(W O=#T$S&O(M   ,%#U$M  \
      ,$#R&O)R _9#R&P  NR$P%R&N'T  JJ#S&O @0#P$O&S     <&#P$S&R'P ]<#R&P  KG#S$P&P   FF#O$R&T)O  8B#P$V&\
      O(O  30#P$T(O 5J#R$P   BS#P$Z&L(N  0%#P$O'S(R  ]]#R&P  2F#O&O'U M%#W$N(N  ^5#O&T(P  M+#S&O  V9#T%N\
       DX#P&U(N TL#R&P   D[#S(O LF#S%O >F#M$U  7(#U&O(O  >I#P$T&O  -^#P$P&T(P 6<#S%N(O)T   b]#R$R&P    %\
      C#V&O(N  Q'#N$W&O(O VM#N&T  I_#P$O%S(R O3#T&O(P ?N$R(P  5(#S$O&P ?:#U$O&O  FT#X$O&N(O   0!#M$U&O(S\
      )P  +,#O$U&O  /.#N%T   8K#U$O(O  B!#S(O  %K#R&P ?F#P&R  L7#T$P(O  >E&P)R LS#T$S%N(O  JZ#P'R *[#Y$M\
      &L(R  85#O&S  2R$T(N _O&N(T  HX#R(P  :V#O$S  :T#T$N  K:#S$R%T'O(M   89#S&O VV#N)T  ;:#T$O&P 3b$S(O\
        +8#T(N OM#O(S  ?E#M$X&O(O _'#L&T(S  TD#P)R >A#U$P&P'P L=$O&U(O  A,#L$O%T)U  #0#P$R  R]$O%S )N#M&\
      U   a/&V(L    6`#V$O&M ;2#M$U  1;#R&P [L#P%O&W(N  69#P%R Q/#P$T%O 'G#S&O   IX#T%N  U.#S&O Sb#S$S%O\
      &O   `a#V$U&K(N <4#S&O'R(P K^#S$O   (A#O$S BX#P$X&R(J    .`#R$P%P(R ,B#R(P  `Z#S$O(P  U;#R&P   a1#\
      O$S%T&O(P @&#O%S    E.#R&P   (7#N'T 0'&U(M  4R#S$N&S)P $T#N$R&P(T []#K&W  [a#S$O A/#P$R&O'S >B$T%N\
      (R  bD#M$R&R(S U$#N&T  2&#S$O +a#P$O&U(O Z:#G&[ !E#O&S  %L#R%P 'E(P)R  V`#P'R   #7#T%P'P)P %S#R$R&\
      P(O)R  Za#S$O NE#P(R VQ#J$X $;#U&N)P   _b#T&P'P)O M]$T%O'P ?/#T$P&P(P Qb#J$T&U   U5(P   <<$O(S  4P\
      #T&O(P W1#S&O  G5#O$N&P(W W6#M$W(O  PE#W&K  #E#O&S  #<#O%S _V#S$O%S(O  L@#S)P   3-#R &-#S%P&S)O  0\
      0#R%P %I#O&S   1`#O'S  UC#S$P&N(R)R /]#S)O  R)#R(P C&#O$S  8a#O$O&N(X L]#T$N B)#O'S   :F$P%R  -&#S\
      &O  L.#R&P  ]2#R'P  S^#R$P  W'#S$R%O(P ?=#R$P  b)#X$L(O R$#R$S&O(P  7:#R$O  S/#T$O'P T]$O&S P1#T$P\
      &P  BO%R(P  -U%O(S OK$S&O &*#P&T(O *0#T%O&P O*#P$O%T  6P#M&S'V(O)O  '>'R(P  _V#O&T(P )B#T%P(O  B##\
      P)R  D@#R$P  #:#T(N  KA$U'P(N 6,#R(P  E1#O$P&U(N)S  W2$O&T(P _U#R$P&T(M  5P#N$R%S  I?#R&P'S(P /`#R\
      &O)R     +2#M$V&P %H#S&O FD#S&P(P  >U#S$O  X3#R$R(O  V<$W%P&L F2$P(S '(#P$R&R(P +[$O&O(U 5@#L%P&O(\
      W)S  (1#M$T&T(O  B+#U&O(O 9Q#T$O%R&O    =G#R&P  L]#M(U  .3#P$P%S .Q#U$O(O  ME#K$Z&O  K+#L$U%O&U(O \
       QQ#R%P  T[#W$P&N(O   EY#P$P&S `*#S$M%R L*$O(S    I8#N%O&R'O(P)W Y4#N&V(O E2#M&S(S   %:$O&P(T   $J\
      #S&O aF#H&P([ !9#S$O  H_#U$M&N(S E>$T%R&O(O  7S#T$R&L(S '%#R&P   B)#V%P&O(P)O  __#S(O    4U#N$L%R&\
      U(T  E)#S$P(P  M(#T%N ^Y#R(P 20#R%P )Y#O$S Z(#L$P&V    2]#O'S I6#N$S%S&P  CK#O$O&S(R)R  JD#R$P   (\
      K#T$N&V(L `L$S(O   b]#T$O%P  I!#R$R&P(P /M#O%S =%#O$V%S&N(P a&#R$P :9#R(P   %8$O)S  ![#P$R  TJ#S$O\
       <G#R$P   b5#R)P      B1#O%S  b%&O(R J*#R$P  Z6#K$W EE$P&R   3(#S&O  ^+#L$O&Y(P  3&#R&P F`#N$S(R V\
      +#R'P  ,X#R&P  'T#N'T !B#O%R&T(O  JU#T$N 8X#R  2@#W$K%!&H(N B(#S&O  %`#R(P R.#R(P    UU#R$P(P   @a\
      #P'R  P1#T$O&P N9#O$O&L(Z `E#T(N  /*$M&R(T HL#U&M  `F&U(N  U?#P%R JD#P$S&P  ZW#U$O(O 4a#P'R TN#R&P\
        IB#P%R  5K#R%P )a#U$M  a*%R(P aI#P)R  Q0#W$O&O(P 3+#L$O&W :A#S&O ;T$S&O T?#S$O  b,#S(O    L?$U&N\
      (P  D[#O(S $_#S$O ,^#O$S  Ya&S(O ,0#R(O)R  4V#P$R 8[#R$P  A4$R%R&P(O  *3#U&M  :G#R&P   ^=#L)V $`#P\
      &O(T IU#T$N  F?#P&P(T 6O#M$O&W C8#R(P  ;5#S&P(P  >'$P%R   *5#T&O(P   U%#L%V    54#P$S%N(P)U   *5#L\
      (V 80#T&N   4_#P$O%U&O'R ZN#R$P   `(#R&P   9$#M$S(S -9#P%R  bU#S(O  A6#P&O(T I>#O$O&V(O J=#T&P'P  \
       +/#O$O)T     K'#R%P   ZC#P$P&T(P b!#S$O  _6#S&O %O#V&R(O)M  UQ$P'S  U:#S$P%P    $8#R%O(R   %`#O$T\
      (P L?#O$O(U  M$#R&P B?#V$O&O(P  a5#P'R  &8#P%R   EA#P$P&S   =[#S&O 7=#R&P     *Q#X$O&N(P  NT#V$M&N\
      (S [C#S&O AE$O(T I=#S)O 8G#S&O      PO#[$K&N(O F'#M%P&R)U 8<#P&P(S NA#L&P(W LU#U(M  ^2#S$O [^&R'N(\
      R  @V#K$W HV&P(R S4#P$S&P `;#S)O  /R#P$S)P  *L#O$O&W(O `G#R&P 6K#N%R'S  -O#M%P&O(X P[#P'R 4C#S$O%S\
      &O  A0#W$O%O&O [[#S&O  *9#R%O&P(S .0#P$U&N 49#R&P  a'#N$Z&K  :%#R$N&S'P)R  XU#U$N&R(O  !A#L$O&X  N\
      -#O&S @G#R'P  >*#S$O  #*#S$O&O(S  =(#U$M    !Z#P$O&U'O  F.#L$L&S(Y  AH#R'P  (O#R&P  <,#T$N  .B#P$P\
      %R    YD#T$O(P  L6$P'S  AE#S&R'N 4K#O$U(O  CV#S$M)S 1`#O)S  ^W#T&P(O  Y,#P$T(O L[#R$P  C=#R(P T5#R\
      (P 2K#R$P  #!#R$P SO#T$O&P W)#M(U  :##S$O X>#M&R(U   7[#T$P&O  X5#O&P(T    0E#O$P&U(P %_#N%O&O'X S\
      a#L$R%R&R(S  D8#P$N&U  D9#R$R&S(M  ,4#P&R  E-$R&P   TE#U$M&O'R(S  ?&#O(S    aF#P$R   !3$U&P(N  W%#\
      T&P(O BK$S(O 4V#S&O   :=#[$V%E&O'M(P)U *,#U&P(N  JI#N&P(T  0T#S'P    ->#O$O'P(W  U`#U$K&U(O  5@$R(\
      P L)#O&S  '0&P(S 5@#U$P&N(P  2)#T$O(P  @$$S(O  !a#N$R&O(U  F#$P&P(S   C1#O&S ]1#S(O =1#M$S&S  <0#R\
      (P _)#R&P   09#X$P&N(M  :]#S$P(P  3a#O$O&P(W  -?#T$O&P U5$S(P $W#S$O  >$#S(O )/#O(S `S#R$P (H#O&O(\
      U )U#S$O  3K#S%P&M(S)R  H8#S&O 93#R)P  +T$O%U&N'S TW$P&O(T  Z_#S&O  PV#L$V  3I#T&P(O    7'#O$S  WK\
      #S$P&P ID#O&U(O ),#W$N&N 1V#K$T'S  `J#W$M(O P7#V$N&O'P(R 5F#O&N(V  LH#P$T&O  3@#S$O HV#P&V(M   %##\
      M$V&O %1&O(S 8a#R$P   Fb#K'T)T [>#R'P :H#N&R(S   AW#T$P&O'P -B#R$S&N    :N#R(P 29#U(M   HP#S'P  %]\
      #M&W(O   1$#R(P    *M#U$P&P(O  IC#S&O M%#X$O%N(O /A#R$P Q($R&P  C?#[$I(O 'S#W$O&P)M 'L#N%O&O'R(R)V\
         /##O$K&T(U  -C#S(O N>#[$N%P&P'P(O)O  ]+#`$I&L(O *:#S&O  7;$K&T(T  +U#R$P&O'S Q&#H$N&!  aA#N$P&T\
        *H#U&O(O  +D#S&P(P  W5#P$U(O -V#M)U $=#N$P%O&T(T 1[#R'P   ?K#P$T%U&N(N Y6(P)R  !B&P(R     L9#Z$R\
      %N&N(O)O  ?+#S&O GU#T(N $/#R$O&R  N/#O'S    J'$O'R(P)T A#&R'P 1T#S$O  9`#W$P&O(O 1E#P)R  1Q#N$N&X(\
      P  ]N$N%T  3R#S$O 8M#R&R(O @E&N(T ,L#T$O&P  `T'R ]`#R&P ,G#P$T%R&O(O  6+#P$M&V 7@#M(U  Y>#N$T  HR$\
      O(P)S   ``#R'P  BX$R&N(S !?$W%R(K)P Sa#M&V(P  MY#R(P  AJ#T(N  R8#T$P%P&R(O  !&#U$P(N b&#P'R   ###U\
      $M ZJ&P'R W&#N&P(U I+#O$O&U  'D#S&O   YP$K%P&O(U)V D!#T&O'N)S +[#O%S   CN#R$P&P(R  X^#R'P H,#S$O  \
      SQ#O(S ,N#S&O :^#J&X  I_#O$S &-&O(S  %2#R$P +?#R'P  O$#R  YH#X%O&N(O     a+#R&P    S7#N%R'S /*#S&O\
        >&#S$O(O)S  P5#T$P&O   F2#M$U  T:#P%R  94#R$P   !>#N$T  -G#O%S 8)#S$P&P  GZ#N$S  JF#N(T ,4#R%T(M\
         1=#N(T V^$S&O(P   ;T#M&U    ?`#S&O   )I#P&N(V   E:#M$X&N 2<#U$P(N   7B#T$R&O(P 5b'P  ;=#O%S +$#\
      T&N   #.#U$M   <,#S%O )M#W%M&O AR#M$O&V  66#L$V =9#R$M(U)O  FD#U&N(P )V#R$S%O&M(T Z-#T$O(P   -C#S)\
      O [!#L$X&O 2%#O&U(O  **#T$O&S'N(R)O #=#S&O !S#R&P bC%S&O  24#T$O)P 82#U%P'P)P  %2#S$O 5=#O$M(W  V(\
      #O$T&P   G<$R(P SF#S(P  ++#N&U   `D#R&O'R 3D#S&O  YO#O$N%S&S 7E#O'S   5=#O$S PI#S$P%O(S  A6#R$P  5\
      3#R)P G4#O$V&N   HU#N$W%O'P   ,Q#T%N &&#O$R%R %E#R'P 9]&P'R  _Q#N$N&X(P  -:#N&N(W %=#R$M&P)U   AQ#\
      O%S Z%#S$O <]#N(T !`$O%S  /$#S$O  QS#O'S  ,:#!$C%W&I'T(K)X  BY#S$O Q^#S$M&T  ME#P)R  BT#P$R%R&O  ,\
      B#M&P(V  b3#T'N GI#T$O(P  (V#U$O%P(P    -`#M%U IW#P$T%P&O)S (+#S&O  >F$T%S&O(P ^4#N&R(S D:%R&P  QV\
      #P$R >E$O&S %M#S$N  &F#R&N)S OJ#U$N(P )<#S%P&P  X%#P$R  S!#O&P'T W:#W$O%N ,P#P'R  -4#W$R%O&M'P  DC\
      #P$R  LS$R%T&P(N <-#P&P(S  2&#P$P%R&P'R(P)S  A>$S(O ?X#K%X&N(S  ]3#T$P&O 36#S%P&P   ;3#P$M&V &X#R$\
      P  H;&R  3R#N%U&P   ]S%P&O'R(T &'#N$V&P  ;8#P$R  ;D#S$O%P&P'R   F*$S&O   NJ#P$S(R)O  <:#L%V   b5#P\
      &R  /a#S(O ?L#P)R  1X#S$O '=#S$P%P  _!$R%R(O  1T#S$O  J0#P(R     #4#T(N  ^V#P$O&T(R R;#T%O&O'R(P)S\
        @P#X$M&O(P    RC#N$T 7J#R$P  $2#Y$O&K  BM#N)T 5C#O$S%R Oa#L$U%S(P  5F#U&O(O Q`#V%O'P(O  OK#S&O E\
      C#I&Z'P  E8#V$O&O(P   !3#T&O(O 0R#S'O(O)R  BO#H&O'U(T)U  F!#R&P  a<#R$P <6#O%S&P'R .:$O&U(O  !O#V$\
      K&R(R    5+#V$P%S&M'P(P)R KH#D$[%O&S(U)P  XD#S(O ,,#N$U =M#S$O (a#P'R  I>#S$O  XQ&S(O   1a#P$O(S  \
      I##W$L&R(O  5/#T$O&P ZJ#S&P 5T#L$U&R E3#S&P'P  9-#P)R   U>#R$P&R)O  ?;#S&O V^#S%O O=$O&S PX#S$N&V'\
      R(L  &?#V$M&P Q1#P$R ;a#R$P C&$T(N  A:#S(O N/#S$R%O&S'P(O  %[#P$R  &K$[%E&Y'I(W)M  0L#R$M&R(R :8#S\
      &O [M$P&P(P)S  ?6#P&R  VA#K$U(S :X#T$M  MH#T$P&N <a#S'P)P  #[#R&P ^S#T'N 07#R&P  >&#N&T    NM#M$O&\
      W >8#R&S(N  OR#P)R   G$#P$R Ha#O(S   bA#S$R&O(P   #Y#R&P  J?#P(R `E#R(P  )U#P$P&S X?#S$O 9G#P'R  :\
      _#P&R   B]#R'P O!#S&O    '2#S$O .T#V$M(P  ']#N(T P$#P)R `)#O$T(O   /$#O$R&N(U  /T#R&N'S  ?U#O&O(U \
       H@#P&R   ]:#S$O D1#N$T  =[&P(R 2%#V$M&P b?$U%O&O ;M#T$N  7E&P)R  aH#R$P   ]X#R&P  :.&S(P #D#W$K%W\
      &K'P(S)O  5@#R&R'R(O  IF#P%R bG#S$O 5N#L(V  07#O$R&R G.#R&P 3S#S&O  >)#L$U&S(O  4a#R$R&O   ;5$T%O \
       PN#S&O  7G#U&O(O  MW#T$N ^+#K$Z&N  A2#U$M  ?,#V$N&O LL#S(O   ,6#T$T%O&P(N  +8$P'R  GX#R$S&O(P  `(\
      #K$U(S  !L#O$T&P %)#P&R U,#T$O&N(S  E:#P$O&U'P   =G#R$O&P(T =a#S&O  63#P$S(P  E5#K'W I1#R&P  2*#V$\
      M&P PU#P$P&R(S  WJ#N$O&W(P   'V$T&N   DW#P'R +L#S&O   =M#U$O%O Z8$O&R(R 02#X&O(K  FS#M&N(X   *0#H$\
      ]&O(P  5$#P$S'P  *M&P  AK#M$U%P&N'T)R FH&O(S  `%#I$S%R&P'R(U)R  $M#T&O'P  IA#O$U&O YA#I&Y `)#U&R(L\
        <!#S&O  [2#M$T ^4#P&R'P    ;N#P$S&P ?[$R&O(R IN#U%O&O (_#R(P   _%#R(P BC#W&N(N  O>#R(P  .4$R&P R\
      A#S%O    54#S&O  Y`#V$O&P(N  @4#P$P(S    7)#V&M'S(N I,#S&O    :$#S&O =)#T$P%S&O(O  /A#R&P  &H#O$P&\
      O(U  /.#O$W&P(N   #?#O&S  T1#S&O XP#P(R  <C#U$N%O&S'R(O JM$P%R  2H#T$P&O'R(P X=#O$R&S(P   >C#T%O&P\
       <V#U$O(O  'Q#O(S   :N#P'R %;#S$P)P ='#R$P !,#P&P(S  ?H$O(S   21#O$P&S 5Z#R$O(R (+#^$I%O&R'R(M)P F\
      :#T&N 0V$P&P'S 64#N$O%S&S +B#L$W&O  ?F$O(S NR#S)O  a0#N$V%P(O  Xb#R'P T>#R$O%T&N'S(P)R   :/#X$L&O'\
      U(K)S K7#R(P A]#P(R 9[#S$O  =!#S$R&P'R(O  0N#O&U(O R$#O)S `G#L)V JO$P&O(T SF#W$N(N   ^B#T%O)P (N&O\
      (T)P 0L#U$M :1#N(T  Y;%R(P   9S#O$P&T MT#S(O ;?$O)S   =P#O$T&O *!#S(O 4/#T(O)P   R*#S$O   P@#P'R  \
      !K#V$O%N&S'R(N K;#R%T&P)N  2M#T$N&R(P GD#R$N&O(U  3V#R(P :T#R%P  AC#S&O [7#P(R  ]$#O)S  b'$T&O(P  \
         =?#S%O&P ',#O$P%R)S  *(#S&O D4#R&P E=#O$S  ;D#N&W(N 1Y#T$O(P FX#O&T(P  Sa#P&R JM#S(O N<#R&O(R  \
      *,$R&P O+#R$P  %:#O$S 9@$N%T  G5#O$S !a#Z$P%P&M(O  V1$P&U'P(O  I0#R)P O0&O(S A2#O(S *9#N$V&O  YT#P\
      %R  G@#U$M&R(P DS#R'P /4$R%R'P(P  H@#O$N&W(O _D#L$S%O&U FE#S$O    72#T(N /`#R$P b%#P$U&O(P  Bb#T&O\
      (P 45#T$O%P 4>#R$P  `K&S(O  $C#R$O&R YO#R$S%P&O'S(P >.#T$O&P 8U#W$O&O(N   8L#R&P 0[#V$O&O =Z#R&P  \
      HB#R&P   N;(P)R %F#U&O'O L9#R$P   3Z#S)O K)#P$R'R >Y#O$S ;0#R$T&P(N  M<#P$L&S(U U($P&P(T)P .(#R$P \
       ?:#T$N  VL#T$O&P A?#S&O XM#V&N(O  <S#T$N :P#S&O JS#R$P J6#O&S  PF#R&P G5#S$P%R&O  3@#L%O&X ,F#S$M\
      &P'V(O ,-#N$S%U&O  ;W#R&O'R QX#M&O(W K)#S&O(P !V#R$P  8P#R)P  !.#L$S(T   H`#J$O%P&Y'S bV#R$P   >>#\
      O'S   @8#O$S%S(O 6P#R&P  WR#V$L ;[#S$P&R)O 3A#R&P -N&R(P)P  HP#R   #9#O$P(S  @b#O$O&Y(M #W#O$S  MM\
      #K(W HD$S&P(P  ?,#T&O(P IL#S$R&O(P DK#O$U&S(M  /=#V$M&O  =%#N&S(R   M>#R&R(O  @]&O'S BN#P&O'O(V -@\
      #M$U 6T#O$S  <7#S&O  $)#L$M%S&U'T(S)O  L_#I$X%R&S(N    =-#U$M  7:#S&O U0#R&P   %6#T%P(O   BD#T$P&O\
       H]#N$O(U  15#R$N(S Z%#R&P  M%$P%R 6^#O$S  IL#P&R =4#T$R&O'P(P   R[$S&O  F?#R)P  %9#M$O&V  73#S$P&\
      O  IT#S$O       H+#S&O ET#O$S VZ#R$P    aG#R$R(O 0,#W$R&O(N)N  @S#S$S(M   (^#S$N&P(R NF#R$P  JG#R$\
      P  `[#S$O&P(R 4T#L$O&P(X   S>#S&O(P  YG#R$P  .5#O$S%S&P Ga#J&X >C#O%S  Y>#R&P  7N#O'S  J]#O&T'O  O\
      >#R&P ?T#T&O(P   @%#N&T QA#S&O)P   XH#R'P %U#R(P   ._#R%P 1H#O$S%R ?>#S&P(O 7(#P'R 0]#R(P W'#T$O&P\
       #R#T(N  RO$P&T(O C`#S$O AQ#I$Z%T(O)O  a=#P&R S6$N&P(U  +&#S&P'P  )R#P&S(P  JO$S%T&S'O(N)O   $[#P$\
      P&O(U T?#R%P  3L#P$S&P ^V#M$S&N(U  D%#J&P(X)R    8J#O$U&O  G^#S$P(P /$#U$M%R&M'U(L)T O1#R)P Y4#U$S\
      (L  Q<#O%S #'#P$R  -B#]$J%P&O'O >6#S)O 82#T$O'P   <B#V&O'P(O)P  (-#P&O(T  MB#P&R U2#R)P  2F#O'S  -\
      a#P$R )L#O&R'R  /H#V$L Vb#T&P(O  61#S$O /W#R$P  @2#N$U%T&M    <<#N&T  =Y&O(R Z/#N)T  ;.#U$R%O&P'R(\
      O T)&S(O  7K#N$R&R  @:#O(S  P?#S&O 6:#P&R F'#O$S  G2#R$P U2#S$P&P ,[#N$P&P(V  O<#S$P&P   DL#P$R&N(\
      T _>#M$O&V R3#U$O%S&M &I#R&R(O %##U%M  X!#V$N%O&R'S(O  /W#R'P  AN#R&P  ^M#P$R aD#R&P Y5#O$O&T  b<#\
      N&N(W AH#R$P  `W#P$O&T  _a#R&P ZA#S$O   D:#R(P  V?#T$R&P(P)O ],#S&O  O)&O(S  5J#[$M&O(M  !U#W&O(O)\
      O 1F#O(S  =X#R$P(P   ]_#O$S =_#T&O(P  9T#P$P%S  %F#R(P _0(P)S   Yb#U$O&O  -!#O$U&O(P FF#P&P'T A)#S\
      )O  `4#S&O  AX#V$P&O(O ,/$M&N(X 5^$M%R&U(O  4'#P&R  ,6#O$S W$#P)R JZ#P&R  2T#P(S &Z#M&U  B[#O$O&V(\
      P    #]#S&O _b#N$T $@#T$N   G1#R&P  9M#V%P&M *U#S&O  /^#V$O(N  */#P&R  'H#P%R ))#U$O&O  ZQ#U%P&P)P\
       '%#U$R&O'N  E:#I$X&R  MA#X%P&L'P(R  JR#T$O(O   G$#O$O(U &4#G$]&O  R+#R$R'R(P)O ]b#S(O    7:#O$S [\
      E#R&P   $E#R$P   bM#T$N(P L-#R&P   *I#S$R&P(O %b&O)S  b`#K&W L$#N&T   UK$P(R  J8#P$T(O  -H#R$P D7#\
      O$O&P'P(V  XJ#R  5.#T$O&P  R,#R'P T-#S$P&P FN#V$K  )I#S$P  X:#M%U [N#R$P 1R#S$O  :3#S&O (@$M&U  A2\
      #V$O&O'P I@$S(O   )8&P(R 37#T$P&O  9Y$R&P HJ#S$S(M  &C#M$R&P(U %I#X$J   E/#T$O&P   91#R$T&M ,T#R&P\
        !a#P$O%T  9)#P%R  &-#S&O +E#S$N&O(T L=#P%R Q.$N(T  [_#S(O O`#P$N%R&P'P(T)R U7#S$O  +1#R&P  F$#P$\
      L&T(T ;a#P&S  [9#R 1_#R&P  /R#S%O 9`#S$O   (J#N$P&P(V  _B#P$S&P  *W#S'O   8+#S$O&P(R  a`#S&O  <;#M\
      $U b-#L$V  .E#O%S )-#R&P   :O#R$P   '1#P&R -Z#R(P  _C#P&R M]#P$R   `;#T&O(P  @!#U$N&O ?*#L$L&P(Z)R\
        @I#S$P&P(R @&#I&Y  bO#P)R  ]B#S(O   *O#R&P(P  &N#N$O&O(X $H&O(S  PM%U&O'O  %7#R$P SG#L&V    2.#M\
      $U)P 3A#S$O  B!#U$M  X9#R(P  Ha#P)R AX#V%O&O(P [2$N&T   -!#V&M(O     F>#R&P %U#R  )[#P&N)U -!#M$O&\
      O(X  ]^#S&O Q2#T&O B4#S$S%P&M'T(R)N   9F#L$O&W  5*#P$R ^]%R&P  )F#P$P'S DT#P)R   K*#S(O  SI#R&O'O(\
      T K>#S'O #?#S(O 7W#R&P  GX#T$P&O     9Q#R&P  A;$O&R :N#R$P   31#S$O&P 3I#R&P   PM(R 7]#Z$L&O(P   N\
      b#P$T%S&N  R`#R$P T!#S'O  4D#N&O(V  ^7#T%O&P Eb#O)S  ^H#S$R&O(P !T#R%P  T[#U$P&O(P _8#P'R  X+#S$O \
       C+#U$O(O ;6#S&O  (]#O(S 5K#O%S   10#S$O L;$N&N(W  A]#P'R   ZY#R$P&P(R BP#V$M%P&P'X(M)P 4G#S$O  8T\
      #T$O&O U]$S&O S$$S&O   7L#P$R  -Z#R&P  DF#M$N&O(Y)S   !F$N%S(S   A]#P$R&P(P)T  :7#O(S  .(#R&P  <X#\
      P'R  =0#V$O&O(P   N^#P&O'T I3#N%T  >Q#S%O  C=#N$V(P (R$S(O H.#V$O&N'P(S C%#R(P     ^'#R$P ?>#R$P  \
       57#S&O  >b#R(P  !;#T(N [_#N$U%L&W(O Va#M$U&P(R 5;#S%O   >O#R$P  +/#P'R B:#U$N&P  bD#P%R  6`$S&O  \
      (U#R(P  _!#R&O(R 'G#V&O'O(P   UW#R(P  K!$R&P 9E#R(P   93#T$O%P   <K$O&T(P        ^Y#R&P 93#S$S&N  \
      >)$T%T&R(H)S XK#S(O C!$S&P   G9#T&N #P#R(P  5C#S)O -/#U$M'R(P HL#S&O   2L$P&N(U   JU#T$O(P >)#P$S%\
      R&P _3#N%T  ;O$S&O Z.#M$V&P   6L#V$O&P(O  a+#P$O&P'R(R)S  M3#T$P'O)P HN#O$U&P    P5#R$R(O CH#U$S&M\
      'P(P  NO#N'T  8-#V&N(O  SY#N$W&P(O  :@#P(R   ZI#R(O Hb#T&M(R @J#N$T'S(P Cb&R(P  !5#S&O S]#P$P%S ?J\
      #S$O  DX#S$O [9#M$V(P V2#R&P  FO#N$T Q*#R&P --#T&O(P  @+#O$S ;;#V$J%S&O'R(O)T  G@#R(P    _P#P&P(S \
       %A#P$R    W5$V%T&N(N)O )[#N$V&O  H&#S(O   T?#M(U G_$O&S  B<#R%P  ]V#T$P%O  !1#S$S(N !^#T$P%O  GH#\
      O&S >X#V$P(N  R%#P$P%R)R .Z#P$R   Q2#O$O&T a_#W$M(O    L,&P)R  ,P#U$O&P(O  :C#X$M&N N5#S$O&P(S )G#\
      R&P  0G#R&P ^$#O$P&T  #2$P(R b^#S&O   _5#O$V&O  ;G#S&O   J##R$P  PQ#T&N MU%S&O  -)#R$P   Z!#R&P _<\
      #V&N(O ^2#P$T(O  `@#V&P(N  ([#S$O(P  RV#S(O   X?#U$O(O 85#M&S'S  J-$M(T)R Oa#L$W&P  (^#R$P NL#O'S \
       2$#N&T 0N#N$N(W  *:#O&R  S,#U$O&O  ,X#S&O   D+#T&O(P  9-#S$O(P F2#P&V(M [b%R(P 1U#P$P&U(O  .<#O$S\
       .Q#S$O  ,A#N$T  /M#V$O&O'O a%#N$P%P&U (U#W$N&P(P C]#P$M&V CS#T$J&U  49&T(N 8!#U$P&N `T#O%S   `:#R\
      (O)R  %,#R(P  9A#P%R)P #Q#L$V  SR#R(P  9D#S&P'P  A$&P(R >:#U$N%J&S(U  b3#N%V&O QY#S$T&P(N 8O#T'O(P\
        M+#S&O  MI#R&P  _L#R$P /G#X$M%O&P  H.#P$N&T  @8$N&W'O(O  @R#N&T   :A#S&O  GI#O$P(T J,#R(P  S2#R&\
      P E9#V$M(P !X#R$P  +T#T$N  $`#R$O&T(O IT#R&P   8a&O(S  %%#O&S  %3#R'R)N LA#I$I%V&R'U(R)U  >V#M&T L\
      J#R&P  P(#S$P(O  6,#R$P&P X3#S$O  S;#P$S%P     .=#R$P&P(R Z2#T$T%S&N'P(M)P   MT$S&O  XA#P$T&O  Y=#\
      N(T VL#N$X%R&K(R A[#S$R&O'P  .P#R$O&O)S  (X&R(P S0#P$S(P ?X#R(P   ]`&R(P     WJ#_$L%N&N'M(O)S -C$S\
      &O   M3'P(R      Q-#J&!(M W1#L$U%T&O  K5#T$O&R(O KY$N(T -b#P$S&P @Q#O$M&X(O  ,M#R$P  $^#S&O  2J$S(\
      O  IX#S$T'P(M `0$O&N(V 3$#U%P&O(P  5,#P'R $,#[$I(O $'#O$T(P =5#R$P  E7#S$P(P  J7#O$O&U  F5#T$M&S(O\
         +F#S$M%S&P(R   `_#P'R  _^#R)O WD#P$O%T  P^#N$R&V(N ?`#M'U 6!&O)S WC#M$U    %C#R&P    1S#U$N&O(S\
        0S#R$P&L(S)S     %Q#P(R  EC#P&R ND#T&P'O IH#S%P(P  >(#S%O  X<#O&R(R 75$M'P)U   @[&T(N GG#S(O  ^F\
      #S&O  Q(&N(T   YM#T$N&S(P $1#N$T   D2#S$O    '4#M&Y(M JF$R(P G8#R$P   _9$M(U  `<#P$T&P     XW#P%R \
      NQ#T$O(P RO#L$M&T(W 7+&P(P)S FU$T(N     J1#M$S%P&O(V N(#S&P(P   QF#O&S    #$#S$P&P T=#O%S   Y##U$S\
      %N&P(N  [T#V$R&R'O(L PC#T$P&O  (^#O%S  ]?#S$O    U.#R$P 7G#V$I&R(S TA#S$P'R(P  T!#P$O&R'S  -J#L$T%\
      T&P b5#S$M%S&O'R  @-#R(P Q?#K$O&O(Y)R   DX#P$R  @a#L$U%S&P   KU#O$Y&L(P ES#P$R  `2#V$O&O(O $?#U$O'\
      P  &O#P'R   79#O$P%T DC#R&P =_#P%R b;#P&O(T  La#N$P(U -P#O)S  +G#P$O&T(R    9b#P&T(P  PT#R&P  V6#S\
      $O%P(T)O QN#N$V&R(M     %<#P&T(O  %^#S(O  ]P#O%S O$#O(S   D4#U$O&O %P#V$L      HQ#I$]&N(O 1H#S$P&P\
        #R#R$P Q%#N$U&P   D1#P&T(O     H6#U&M (%#S$P   $5#S&O `K#S$S%O&S'P(N  YF#R(O >D#R&P  <-#R$R&P(P \
      ;+#R)P A@#T&M 27#O$R&S(P  XH#U$O%O  [U#W$M&O 2_#P%S(P  A`#O$T&N(T   K7&R(P  FT#O$O(V  60#T&P(O 0(#\
      R$O%X&O(O)O   +*#R&P  H?#P$P&R'T(N 0H#S&P(P  VX#O$P&P(U  +!#R$P ].#K$W)P %J#O$T(O R>#S$P&O'T(O =/#\
      T&P(O  L`#T%P&O ,S#T$P&O +/#R(P  LW#O$S&P ,G#N$R%S  (6#O$V&P(O ](#P$U&N C-#M(U  7J#P$S&P  DY#M$U G\
      '#O$N&O(Y  %Q#S$P&O(R _5#U$O(R)O !2#O&S  9^#R$P XW#R(P  []#P$S&P /1#O$N&T(S IT#P$O&U(P  .@#T&P(O  \
       Z5#O$S&O(S   >`#X$J 4F$R(P (D#R(P)R %E#S'O /'#R$P SM#S$O(P  7C#P$T&O YU$P :V#M$T&T(O QW#P$R  &X#S\
      $O  &I#S'P)P U^#O%R&T(O  :E#S&O -K#T$O&R(O   <W#T$O&O ;[#L$X&O  *M%R(P  KX#R'P  G:#W&N(O /Q#M&U @B\
      #R(P  <W$S&P(P  5!#P$T%S&N I%#S'O O3#R&P 3Z#N$T  _J$T&O(O  W5#M&N(X </#S$O&M'T  SK#U$O&O  1/#N%T  \
      41$R&P DF#S&O S>&T(N  $S#M$V&P  51#R&P  27#N$U&S(N >P#P%S&P    LQ$R&O(R JG#P&O)S  <<#R%R&P   H1#R(\
      P 3T#R&P  $X#R%P V.#P%O&U'O  24#R&P  4K#S%O 2K#U$O&O  +%#R'R)O  ?J#S$O  ?I#P(O)T (I#R'P  DN#R&P 5;\
      #K$W   [0#R&P +1#P$R%O(S   VD#N%T&N'S(S 6]#M$T%S  B,#T$O&O QW#R&P  ,T#S&O 0K#O$S '=$O(S  ZC#R$P  X\
      4$O&S  US#T'O)P  9B#T(N   .-$S%O Y2#U&M 1K#O&U'O  7[#V$K%S&P(N)U >H#T&O'P  T5#T$L%R&T(S)M  [E#U$O(\
      N #M#R'P L6#U$T&N(M  F(#V&O(N GP#O&O'U   `1#O(S   NS#N(U)O   [=#O$S%R&U(N)O _R#R$P  A<#S&O   `*#T%\
      P&P  #2#P)R M7#S)P  M*#R&P  N%#R$P   RE$R&R(N EF#O$V&K(T _:#R&P  04#O(S   T[#S&L'O(T)S @_#R'P ^O#R\
      (P 4$#R$P  IP#S&O  !O#M$T&O(T 84$P&O'T(O)S   F1#T&O(P %`#S$P&P   _Z#S$W&N'P(M   4Z#R$P bO#P UY#N'T\
        EZ#S(O a9#M&O'V(N)U  GE#L&V K$#S$P%R(O 24#S$O  4b#N&T <`#S$O&P  $(#R&O(R M&#M$U  C^#S%O   _`#P$O\
      %S   )D#R'P  W<#R(P  _C#P&T(O Pb#S&O  &B#P$S(P Y1#O$P&P(V 5I#S&V(J 6^#N(T  KX#T$O%O ^!#H&Z  B%$P&R\
        @;#S%O  XI$T%P(N  5I#N$U(P  0'#T$P&P(P I9#U&O(O *$#U$O&S'O(O   HF#P'R BI#P$P&R Ta#R$P ,##R$P   7\
      :$S(O    .$#P'R Z_#T$O&P 7[#R&P  TW#R%P +N#P%R  a4#S$O  C<#S$O   #)#N(T  -8#O%T&P    =K#S$N&R BX$S\
      &N(S $4#S(O   V%#W$R&L(O Pa#R&P  2%#T$O&O  VI#S$M(S %(#S&S(M UF#T$N S2#R$P   PH#S&O  &>#L&X(O     \
      -+#R$P&R    BW#N(O)V  !`#R$P   ba#U&P(N   2,#N&L(Z  W+#R$V%O&M(R  C@$T&P(O ;H%R U1#S$O K3#S$O%R&S(\
      P)P  #%#O$S  L/#T&N  OK#R&P(R   IE#U$O&O 3;#O$U&O -E#N)T  4&#R&P  Da#O$O&T _*$S%P   #!#R$P /X#S$O&\
      P(R  5>$P(R    OS#N$P&R(S   ^a#N(T  ^@#L$V&P  8$#G$U%Z&N'O(R      R;#R$P +(#R$P&O(S  ,I#P$U&O <W#U\
      $S&N(N  9=&O'S (9$R%P   /2#R$M%U P&#T&N %Q#S&O >A#U$O&O  !3%R ?B#L$U%S  YI#S$O R.$O&X'P(L  SQ#S&O \
      `Z#R$N&V(N /Q#U$O&O MJ#R$P R?#S(O   b$#O&R'R  '^#O&S a)#N(T @;#R&P !,#M$S&S  91#P&N(U OV#U(N 7:#R&\
      P  TC#W$P&M(P V7#S$O  UE#O$O&T  ?D#M$T&R  /4#T&O(P  &8#R&R(O +)#P$R  (?&R(P ;^#P$P&U(O  S@#U$V&P'O\
      (I)S WB#R$P'R(P H%#O$P&U'P =,#N$M&V(S  B_#S&O  43&O(S UV#O$O&U  QW#L&N(Y  5I#S&O @M$T%S&N(P  [[#R(\
      P  b:%S(O '#$P&S R/#R$P    7K#R$P B!#R(P I9#R$P'R(P  .P#S$O 1##U%O&O  `V#R$P  &>#N$S%T&O 01$T&N  L\
      C#K&W  MY#R$R(O BQ#R&P -!#S$P&P  AQ#O$P'T)P   O5#U%S&L(P P<#N$P&R(T EG#S%P&P'T(P)O  -M#S$O *^#O&N(\
      V 5)#U&P(N 7+#W$K%R&O'R(P C`#T&R'V(N)J  /]#S(O   -=#M$O&S(U   *-#U(N   CE&O(S +J#P   D=&R(P ?&#O$V\
      &O(P  44#U$P(O (5#R(P  H,#R'P R3&P(R 4G#P(R  bY#R&P _5#P$P&P(S  Za$R%R(O    /+#R&P  9V#S$O&P  TS$S\
      &P  %/#R(P IJ#R(P   !,#S$O%P&U(N Ib#U&N'P  $P&P(R N;#O%S  a2#R&P '7#R$P TO#S(O    ;F#O$V(M (##R  !\
      I#P&R aO#W$M&O   N<#W$O&O(P)P  MH#U$O(O  !H$R(P %A#R(P 51#T$O&P  `-&V(L  Q.#R(P RS#S$R%P&N'V(N)P  \
      +/$P&T(P     MQ#P$S%O&O(T)P 9b#O%S&P'S(O  ?Q#S&O 2(#P$V%P&N  ]$#O$T&P    ;'$P(R  70$R%P EZ#N%S)R  \
      O%#R&P .0#S$M%W&P'R(N)P  %`#L$V&O(R =+#O$N&N'S(S)U  Q=$R(P .9#N$N%T'T(P)S  ]O#O)S  GQ#R(P N)#M$T&S\
       KX#P(R 2M#V$N%S&O)N   R<#S&O N<#O$P&W(N  Q*#S$T%R&L(P H<#U$O&P(O 5G#O$U&O(P @0#U$S&M(P /Q#P'R  &_\
      #O$S  61#S&O 4*#P$M(V  34#T$P(O  ZM#S&O a1#T$M%S )?#R$P   =Y#U$M *[$M&U  *F#S(O &'#M$O(V  a9#O&S 5\
      .%R&P  ?G#P$R  _;#M&U @)#S(O  bb#T&N  WR#S$P&O'R  BD#S$P%O&V(M V)#R$P  ?3#P$P(S T,#S$P%P   W[#T&N \
      5A#T$O%S&O(P  ,^#N$U&O E$#T$N(R <b#O%T(P  F(#T$S%L  2_#O$T(P   A8#S$P&P  ;2#S$P&P  LZ$R(P  =[#O'S \
       =,#R&P J5#O&P(T  )3&P)R   0Y#S&O  @)#S&O  .!#P%R   `Y#P%P&S /5#S&O 5/#T&N !Y&N(T  a(#O)S F0#L%V ?\
      &#U$M&S(O  68#P)R   P?#S$O 4<#P&R   ?F#P$O&P'V)P WL#R$T&R'P(N  a7&N(T 3W#T$P&R(N #^#T$P&P(O   ,7#O\
      $O%U  BO$O)S _+#N'T  DH#V$O%S&M(P  aC#V$O&R(M  H'#M$V&O'O(S ^F#S$K&U(R UM#V$S&J )F#T&P(P 6W#P$R   \
       7Y#T&O(O 1B$P%R&U(M '!#N&T  E7#N$U%S&O ^%#N$T   2H#P$R Z$#O$S  DZ#V$R&P(M  &R#O)S RY#O&U(O  0)#R$\
      P 95#N$O&Y(N 78#P)S   ;.#R$P 1Z#R)P P!#P$P%S +Y$P&P(S   (;#S$O(R @<$O%T&P'P)R 'N#T$N  D5#P'T(P  M&\
      &P'R Y[$S%P&P  E1#S%O P:#P%R  @B#P$S(P  7`$O)S  2F#P$K&X  FV#V$N%O&U(L ;U#S&O  2*#R(P  Z2#S$O H.#S\
      &O  $I#[$P%I&O'S(O  *'#P%S     ^V#S$O  !A#O)S *-#U&O'O  UI#R&P 1U#P'R   &)#N$U&P   7C$O%R&L'T)S 0V\
      #O$U&O  1W#N&T   F$#W$P&M       ?-#S$O    *$#U$O&P(P  IQ#R$P TG#T$O%P  1L#O&O)U R`#P%R M5#O$S G^#S\
      'O  ([#O$T%P(P (*#O'S  ?.#V$N&P XO#S&O  (7#O(T   &7#O$P%T  16#O$T&P PE#O(S '!#N$M&X(P S=#R$O&P)S  \
      )C'P(R ]L#S'O  H'#P(R XH&P(R)R    :Y#S$R(N [H#T(P)P  D.#U&N(O    bQ#P'P(T [Z#R$T%L&T(P  P=#O$S&T(O\
        E>#U$O&O   5P#P&T(O '>#S&O  QW#R(P LR#S&P(O 3J#R$P A_#T%O(O  <P#T%O&P ;7#W&M'O K=#R$P ]6#R$T(N C\
      0&P(S  KW%R&P  VT#P'R TK#P$O&O(V   J2#M$R&S)S  IN#T$O&P  UF#R&P  !M#O$P(T YC#W$N&K(S     -(#Y$M&P'\
      S(L  G?#V$N%O P*#U$O&P L+#P$R%S&O  L`#Y$P%N&T'P(M)P  )/#V$M%R&J'W(N)S  ;W#S&S(M)P U*#P$S&P(R 5+#S$\
      P&P    V8$P(R  9O#P$S)P WJ#O$S PX#P$R CW#R    5/#S%O  [*#S'O LZ#P%R  A<#K$S&O(T)T  (`&P(R   3X#T%O\
      &O)R  V4#S&O    8I#P$O%S  ?V#P$T&O S(#N$O%S&L'R(N)Z    :+#R&P  ]D#R&P P/$S(O  K)#R$P ,2#P%R   KJ#R\
      %P    GG#T&O(O    Q$#P$R%W&O(L $6#P%R  T<#N$P'U  Pb#R'P @'#R$P 01#R$P  @M#O$X&N(O #F#S&P(P   ^F#R&\
      P    $Z#P&R JK#R$P  VQ#M$P%R&U LD$O%S Z/#O$O(T   JK#T$O&P  ,a#R&P WK#R$S&N ;N#S&O J'#S$P&O(S IM#R&\
      P  8-#P$R  <?#P'R  1K#P&U(N  VT#P$P&S Z`#N$T  %##M$O%W bO#T&R'O(N 5J#P%R  RR#S&O   I,#T&O(P  C0#T&\
      P(O   E:$P'R  *:#O&S    R-#R$P    !S#R$P  C>#S$M&S(P 4/#S$O  R##R(P ?,#P$O&T  5-#S$P'P I[#R&P   (B\
      #R'R(O <:&P(R    UF#M%U  ?T$R&P Q(#T&P)O  XP#R$P :C&N(T  _>#R&P  ;W#K%O&O(Z J[#O$S P9#O$P%S  >J#R'\
      P  :@#M$S(S  W@#R'R(O ]!#N$V(P U+#S(O   #Z#S&O [G#R$V&M(O ER#W$N&P(O 4P#O$R%R IX#P)R  )+#P%R <J#P$\
      P&S (Z#P&O(T  K_#T&N  %&#R$P _I#S$P&O ;0#O$M&U'T(O   F;%M&P(U 2]#P$R ):#O$U&O  !]#S$O `K#N$T  T##U\
      (M  5`#W$M%R&N'T(N   -P#U%N'P  C-#O)S  JB#S$P&P  5_#R$P N?#S$O =@#S)O  ,Y#S$O &(#R(P   @Y#T&L(T)P \
       'R#S&O D7#S&O  QW#X&L(O  &##O&S  8?#S$O&P'O(T YY#P$R   V0#S&O    !O#T&N 2Z#N$P&S(S  5`#K&W I##P&R\
         Q3#V$P&O(P  XQ$S(O   D)#R$N&U(O    I>#V$P&M  P.#S$I%S&R'S(S)R 74#T%N  ;K$M&S(P)T @O$R&P FM#O$T \
         ]D#S$O   (4#S&O  LS#S$O  03#R&P(P ^>#P)R  :5#N$W%W&M(L M)#S&O  8&#V$P&N :##X$R%P&N(P)O  7?#Y$N&\
      M(O  N0$R(P >2#R&P  O+#S$O L7#S$O  J5#R$P Y,#S&O  VJ#P$R  &4#U$S&O'R(N)P 1F#P'R [<#J$W%P&R(R  (7#S\
      $N&O'T(P [^#X%P&N(M  LN#O$S 7I#P$T(P)P  +'#P$P(R   ].#T$O(P -7#O$W(O)O  LK$O%S&S(O  T'#R$N&T   <##\
      S(O `V#O&S  DF#T&N #b#S&P(P  E3#R&O'S -J#U$R%O&N'P  %K#R$R(P)P  IH#R(P  @>#P$R  ^1#N$T 8:#P'R HU#N\
      $S&S  /=#N(T   &Z#M$P&U  (+#U$M&P(S   5F#T(N ,L#S)O @I$O%S  6P#R%P ,*#R&P  (-#U$M&P  9$#R&P `5#O&U\
      (P   >H#T$P&P(P ST#S$O U]&O(S _O#O$S  _0#P%R  ?'#R$P XN#N$P&T  8<#S$M&S K5#M$S&L'R(W  ;(#T%O&P(P)R\
       +:#S$O J##O$U&O    ?8#P&R  @M#M$T&P(S 6=#P$S&P   AN#R(P I.&T(N `5#O$O&S(S 4$#R$T%N(P  7H#X&N(L Y!\
      $S&P  P9#P&S(P A1#R(P _D#R$P  Z2#T$O&P aT#M$P%R&T'P(S)S   V!#T%O&P  CF$S(O  'O$O%O&M'T(W)P X[#R$N&\
      O'T)R  UM#O&O(S)S  Ea#V$P&O(P 4I#S$O  O1#L$R&U(P F+#W$R&L(O  >G#O&S  W%#S&O LC#P)R  L9#T(N :b$P&R \
       1@$S&P(P   @?&O(S  6J#R(P T&#R(P  CA#S$N&R :A#S&O  H=#R$S&P(O J*#O$S   FS#S&O  '=$O&O(U )2#O$U%T&\
      N(N)R   Y[#U$N -`#N&S'S)P   &+#P$P%S  %G#U$O(O @?#S$P%P  YF#O(S 31#T$N '&#O'S  _L#O(S   98#P$R  $V\
      #R(P  C/#O$O(T  H=#^$H%O(O  F.#O'S SV#R%P   9?#N$R'S W7#R$K&U(P)S  La#M$O(W )_#P(R %Q#R'P  <?#R)P \
      ,]#O$P&T  =)#M$O&V(R _(#S$K%^&I(O)S M@#S$O  bC#S$O HL#N$O&S'T  ,T#S(O 5R#S$O 4X#R(P   Q9%O&T(P ?a#\
      O$U&O  X.#N%T   OT#S&O   !K#N&R(T 7;#P$O&R)S   N-#R%N)S *,$O&O(U  B#%S(O    GD#M)T ]V#V$O&P(O   3&\
      #O&S)P X:#S&O =T#R$O%R&R'R(O XI#P$U&O(O 1*#W&N(N   [6#U&N  B:#N(T  b<#N$O&V  =/#R(P _Z#R(P M.#M'R)\
      T 4_#S%P  (F$O%S&P    ,4#P)R  7b#O$M%U&R'S(P   *(#P&W(L  $Z#O'S   D%#R$P a_#N&V(O    *C#S&O KT$O&S\
       1`#V$O&N    >>#N$P(V /b#U$J%S&O'S(S $;#V$P&O'P)P M5#P%R  Z<#X$N%U&L'R(M [I#S%O   K/#O'S  M>#N(T W\
      ?#P(N)U  ;M#T&P'O  ^9#N&O(V P9#O$U%P&P'O(R ba#O&T(P  /,#T$O&O *E#S(O *$#S&O :`#N&R(S )7#S$S&K(R   \
      ?>#R&P 1H#R&P b]#P$R%P(R P5#T&P(O %_#R&P  ,a#T&N Oa#W$K O;#S&O 9K#S&O  :N#R&P U0#S&O   :T#N$S&P(T \
      +2#R&P  !`#U%R&O'P(O D##U$N&P  GY#T&O(P  *Y$P&T(O aD#N'T  (4#K$N&P([   ;V#R&P HH#J$P&O([  ]B#R(P D\
      T&S(O    T[#S(O @7$O%S  U+#M%U QC#O&P(T  'a#P$O%S  Eb#T$O&P `[#O&T(P ba#S$O 3I#R$T&O(O :1#T)N  3b#\
      O$P%R&S  ^@#R$O(R    `X#O$U%O  %^#T$P&O N]#T$P&O   LH#O%S   >!#P%R 2##M&U F1#T(N   @b#V$M  %*#N%P&\
      S(S  YS#R(P  3W#R&P ?3#P(S)P `*#S$O  M3#O$R&R  F]#P%R  A5#U$L%U&N Q<$U%P&O'P(P)R PJ#J(X F`#O(S  Q3\
      %S(P  4U#R$T%P&T'O)N  O=#R&P  !$#R&P  .?#P$W%O&P(O     ]T#T&N @@#R%R(O   [:#N$P%T&S(O SZ#O$S  W-#T\
      %N  @U#R$O(R  aN#R%P  `M#T$K&O(U 6W#S'P(P  DW#S&O 5S#U$O&O  E$#L&X(P 80#O%S PU#J&X  ^C&R :+#R$P&N'\
      T  ,W#T$M&L(X  `8#R(P ]X#N$P&S'T  RO#S'P)P 6N#R$P  !'#R(P  +;#P$M%N&O'U(W)P  *A#N'U  9A#R&P(R  M,#\
      R$P ?1#P%S&P R=#N$R'S  XT#N$N%P&X ,$$P&S(P  &<#R(P  'X#S)O  ,D#P'R ^E#M&T(R  A8#S&O @$#N(T J'$P&T(\
      O  Zb#S&O :_#S$O   %D#S$P&P 8P#S&O O=#W$M(O  =;#M'U 2D#T$O&N(T  _C#R$P&T(N IT#T&N )N#W&P(O)N  Pa#P\
      $R a_#T$O&P VU#R$P *J#T&O(P   TP#N$T   &_#P'R  +M#R(P 47#N&V(O ?<#R(P 3<#P$N&S(S  <%#O$O&U   IT#P$\
      S&P  .U#P'R ]&#O&T Z(#O$S  X+#S&O  ]6#T(N   ?,#N'T ^:#R&P  J>#R$P J[$U&P(O  aC#N%R'S  <W#R$P  T##P\
      &R ?:#R)P   X'#S$O  =P#W$O&M  LS#R$N&N(V EK#L$T&T  `0#R(P BY#S%O  6!#W&M'P  X2#O$R%S'R(P  4D#W$T%O\
      &L(O  25#O'S H&#S&O BE#R$P  aS#R$O%O&T  #^#N(T 1:#R(P  ,F#N&S'R   +8#R&P  6S#N$L&X'P(S   91#S&O   \
      4`#S%O 4@#O$S N-#Z%M&K'R $1#S$O  !]#S(O  6<#R$P   (W#R&P  Y'#R)P  YJ$O&U(O O:#N$S&T(O FN#U&M XY#L&\
      S(T  )=#O$O&P(U 4Q#T$M%T&N  RI#R&O(R 8L$P&T(P ;'#T$N   'P#N&U(P ^K#T&O'P NS$O'P(S  ];#W%P&O'R(L   \
       @,#P$N&V(P A8#T&O(O  7^#S(O    ,%#U$N&P 0:#R$O%S&O'T)N ,V#O$S YW#M$S&S     EF#S&O a/#T$O&P   W;#L\
      $S&R(S CS#M&P'V <:$P%R  ;,#N$L&Y  bW#O$T%O  S/#T%O(P ;-#S&O  N+#O$U&O a?#R'P  WM#S(O X*#R&P PF#R$P\
        +8#W$O%P&P)O SD#U$M =M#R'P 7/#V$M(O PP#S%O    !]#T$N%S&O I2#S&O D/#N&O(V  !+#L$S%S&N(U   @5#P$R \
        G5#N&T   =(#T$P&S(N 7D#V$N&O   #2#U&O(O  R2#O$S   >>#W$M&P(P -I#R$O&S(P  @##O$S ?/(R X@&R(P  W@#\
      R%P b5#T$P(P  Na#R$P  'K#R&P  ;.#O$S&P   ($#S&O   ^@#O'S  AH#P$O(T    9'#N&T &@#R)P JQ#O%S     ;A#\
      N$Z&N'R(N  M-#N'T   82#S&O <@#S)O      =4#S$P O:#T$P(O @:#T'P(O  $-#S(O   T?#R&P P_#J$T&U _U#O$O&V\
      (P  'a#R$P RQ#M$W&O .2$M&V(P  WJ#R$P  71#R$P%P&P(S ,L#P$O&T +!#T$O&O'O(T  /`#U$N&P V7#N&U(P  8=#R&\
      P /B$P(R   -F#R$P  54#P&P(S   NO#P$P(S G]#R&P  V*#R(P   /=#N$Y&M(P  bZ#M$N&X D6#U&M 1A#M&U   12#R(\
      P 4,#P$K&Y(P  .=#O%U&O  I3#S&O <[#U$M   W!#S$P&O  $@#U&O)O DD#P$P%O&T'R   V_#S(O  @(#P'R ?I#S&O  7\
      H#X$M&O)P   P7#S&O  $P#S$O L)#T$O&P  D@#I$K%R&U'S(V)R XS#U$S&P(K  *!#R(P  -;#P$O&P(U   $H#O$O&T  2\
      /#T$I%[&N(M)S   [,&R(P =3#N$T'O(S  9O#R$P'O)S !7#S(O  T5#R(P  <I#S&O I,#V$P&O(N   ,:#J$Y&O'R(P  b'\
      #O$O&U +%#X&N'N(O  //#S(O  FS#N$T  GY#O(S   24#P$R&S(O [J#S$P&O +>#T$N ?T#U$O&O  1[#S$O  8(#O$P(T \
       #6#P%R 1<#S$O +.#U$O&O E6&P(R  QO#R&P  &1#T&P(O  Q]#S$P&R(O bM#R'P   ZE#T$O&R(O YP#R'P M`#R'P   R\
      3#N%T  [Z#O'S   ,S#T$P&P N_#S&O    P.#S$O )A#R$P   W,#R$P%S&P'R(O   QD#N(S ')#P'R  .C#M$R&T  J/#O(\
      S R?#O$U(O  =3#S&O  SJ#O%S bJ#P)S MM#S$R&N   H@#K$U(S  QX#U$N(P 47#S$O&R'P &##M&P(S)S  V[#M$O(W 3[\
      %O(S ,[#O(S S##P$R BL#T$P&O  1G#S(O  ]:#R$P XF#R&P +8#R(P  XF#R(P  &($T%T&K   Y)#O&T  #6#U$P&P(O  \
      I;#P$T(O      ^2$P(R (F#O$T(P  S/#P$O&P(U  YJ#G$T%Z&O   [W#T$P&P(P AD$P'R  R@#O%S   +6#R$P  S4#N'T\
       Ga#N$O'V a@#V$P&P(O  :0#T&N   0F$N(T P4#R&P    /a#S$O 8I#P$R%R(P  IG#P$R 5A#P$T&T(N)P   0V#O)S   \
         a$#R)P ,B#S$O  Z[#T&N _C#O&O(U TN#R$P   M9$P(R  C1#L$V C_#T%O'R)O  >H#S(O  3b#N$W%P&O  _?#P'R  \
      _,$P&P(S  :5#T&N ;C#R$N%S&P'O(S 2>#R(P F^#R%P _3#P'R V+#S(N)R  Ib#R(P  Y'&O(U)O  EW#R(P E3#P$O%U&P\
        +7#S&P(P  G`#S$T&N(O    8P#W$N&O 1&#K$S&R(T  5=#S$R%M&X'P(N)O  Ha#O&S B:#V%O&N   ?K#O$O%P&O(X)R \
       0@#X$O'P)M OR$O&S  R$#R&P 8b#S'O W&$S(O  K+#M&U H^#O&O(U J6#S&O   L-#U$O%O&P'R(O)S aB#U&R(K   X!#\
      R%P     13#O$T&P 7/#S%R&P(P ^$#P(R   3/#O%S  8:#O$P%T  Gb%P&S(O)S E7#U$M%X&M(K)S  -]#T&N >+#N&T  U\
      K#S%P&P  >:#P'O(T A@#S&O _)#R$R&O  %V#N(T  C]#R$N&S  G8#T$O&R(P   ?0#V$N%O&P'S(P  a8#U(M :N#T$P&O \
        AO#U$O(O  FX#P&O(T  )(#S$O #^#R(P   TE#N%R&U(O HJ#S&O 2Q#P$P)S  [X#T$O(O =F#O&S      /`#R&P Z]#P\
      $R 7?#S$O  DD#_$J&L(O  3^#R&P ,H#S$O   Q0#S$P&P M&$M&U -M#R$P&S(P  b]#S$O%S(O .8#M&U  3K#P'R M?#R(\
      P <$#S&O 7T#P%R     %N#R$S&N  3.#O'S EX$P&N(V   35#S$O MN#O$U(O  D^#R&P 9'#R&P :%$N&T(P    0@#P'R \
      9=#R(P  B]#N$T  K!#O&T  'O#R&P X[#N&W(N  :%#O&V(N SJ#T&N   ]3#R&O'P(S :[#K$O&P(X)S 7C#M'R)T JH#L$V\
        UL#P'R C,#S&O W$#T$O&P(P  JV#S$S&O(N   b/#R(P FZ#N$P%T&R 2/#T(N  5&#V$R%L  >S#S$P&P FB#X&N(M  `R\
      #O$S OM#U$M%S(O ,*#U$L&U(O   1'#O$P'T  :_#R$P&P(R ,!#S(O  9.&P(R ;/#T$P&O  7@#P$P&R   $F#R&P  ^P#R\
      (P  ;C#T&N    '<#S%O  P1$P&R R`#Y$M%O'R(N :_#S$T&L  aU#S%O [)#U$O&O  6P#S$P&P (T#X&L(N  9;#M&N(X  \
       E+#S(O <X#M$O&X(P a.#T$N%T&N  $`#T$O%O&O(T   V]#N&R(S 8($S&O   @6#S$O   R5#S(O 4K#T$O&R(O  [6#T&O\
      (O   0G#R$M%S&R Q%#N&P(S)R 9+$P&O(S !/#U&N(P   8G#T&P(O  I@$O%O&T  N%#N&T &V#P$T%O&O(T  +$$T&O(O  \
      VX#S&O 3J#T$R%P&L'P(T)R  V<#P&S(P  63#S$L&R(S  S/#N$T 0J#S'O    5$#U$N&S(O  VM#O%S   b_#S$O E1#P(R\
          AM#R%P R&#P%R b:#X&M(M  ]U#P'R  %@%R)P   )=#T&P'P  VE#X$O&P(M  >.$U&O(O T4#M$N&O(Z  2V#R$P&L(V\
        J)#P$U(O  .*$O%T&S)N $$#T%M&S   3Y#V$L%T&O(P  H'#P$R  O7#L(V TL#V'O(O)P    -G#S&O [2#O$S 8.#S&O \
       `R#U$P&P(O  .U#K$P'X UR#R$O%P&U(O ZH#M(U  4M#P&O(T XI#U$R&L(P *L#P)R   &V#L$P&U(P)S :@#P(R  8`$V&\
      O(N   P)#O)S  @;#S&O  1G#T%N MN#N$V%S'M(R)O  YR#R&R(O  G_#P$N&W(O X(#R&P  RZ#L%S(T  G:$P(R L3#P%R \
      )Q#R$P   (]#W$O&O(O -)#S&O  aa#S$O&R(O A8#T&O'R(O  8*#P(R  ,1#P$U&N  PM#O%S   ^H#O&U(P  ;J#Y$L&S'P\
      (O)N   1N#O$O&S(R  b$#S&O  >S#I$P&[(P C4&P(R  $3#O%S 03#N(T !=#T$O&O  W@#U$O%P&M'R(P)S  7J#U$N%O&O\
      (T R-#T$O%P'R(P  Y>#U$O&O(P   (&#R&R(O   .M$O&P'R)R  AG$P%R  ?-#T&N  7Z#S&O K%#O$U&O  ;F#V$T%N&M)O\
       ;##N$P&T'R  0R#U$N&R(N  O?#R&P'S(P  4T#O$V&P(O N@#Y$P%O&N)O 9^#R&P  B`#R$P&U'P(N BO#P$T&O   K(#S'\
      O  MF#M$U&T'P(O )Q#T&N   8S#M$T&O(S &Q$R(P  '0#R&P T+#O)S NN#M&U  `B#V&P(N  NC#R&P    9I#T$P(O  ?F\
      #P&O(T  Q##S&P  M-#P$X&M(O ]['P   87&S(O ;.#P$S(O  .<#S$P(O 5X#S$O&R(P )I#N$T&P'T(P bH#S$O   Q!$S&\
      O  <.#P$O&T VB#R$P  >Q#U%O&O OG#U$O&O 7)$S&O  BJ#S$S%N'P(P   2;#L$O&U(U)P  Y)#U$J%S&P'S(P)R  K,#S$\
      P&P -?#P$R U!#R(P XQ#S&O  ZL#T$N&P(O)S  %Z#R&P  ;9#S(O   E`#S&O'P WS$P&P(S   $;&S(O A9#O&S   @>#S$\
      O 8H#S$O  I?&V'O(N 5J#P&P(S  80#R%P K!#M&P'O(Y)P *+#R$P)R @<#R$S&N  L4#S$R(N %L#O$P&T :S$U&P(N  56\
      #V$H%M&W'T(P  R&#U$O%O  ,0#T$O)O  2=#U$M&P H.#R&P    TE$L%U&S  K$#O&P'T 4L#R&P ]H#T$O&P  .6#S$O  W\
      5#M(U Ja#T$P(O  %D&K(W L/#T$O&O(O)T  QT#S$P&O'S ,A#S&O  C/#P%R KP#S$O 1G#U(M  Sb#R$P UA#M&T(R 2)#P\
      (R   D.#P$R Yb#S$O%T(O  ]]#T(N ;a#S$S&N %[#R&O ?-#T&N  57#]$F%R&O'S(M)R   H3#P%R :-#R'P  Hb#S$O NS\
      #T&N ^-#R$P  ;S$S&O X^$P(R '6&O(S  S7#L(V   L.#T$N   ?F#R$P   IM#P$W&M(P ,>#O&T(P  ,Y#P$R >$#U$M&N\
      (S  $&#S&O  %K#N&M(W (D#M&U B:#P$S%P&P   !?$T&O(P QW#L&S(T _7#S&O NP#O$P&T(P   `)#U&M L;&O'S  C1#O\
      )S JF#T$N&S(O   T<#O$S QA#O&T     Y*#R&P 5G#R$P 1V#M&U  ?@#R'P _b#N$P)U 35$P%R ^L#R(P 8R#N&T  ]($O\
      &P(T +-#S$R%S&P(M  =5#P'R MY#S(O   1b#T$O(P =&#N&U(P C&#R$U%P&P'P(O )C#M$P%S'U(P  NH#P$O&U(P  AD#R\
      &P W4#S&O  MC#T(P)O  %L#O(S Vb#M$Y&O(O  /Y#`$I%O&M(O V](O)S +C$P&T(O )Y#R%P  1P#T(P)O >X#O$P'U(P >\
      ]$M%M&P'T(R)U  M`#R&R)O ]=#R$U%L&O'P(U /_#S%O  __#S$P(P   6+#P$R  JN#P$T(P   !<#N&U(P ;O#S$P  3:$U\
      &M(P   H=#V$M&S(M  Vb%O(S  DU#R$P  *@#R$P )L#S(P   !D#S'O(P  #;#P%R K'#O(S /##R'P !5$S&O 0#$P&R 3-\
      #K$N&[(O  P@#R(P Va#O(P)T  W)#S$N&W'O(N CP&T(N    LE#P$R S%$R(P XV#S$O DI#N$S&R  CS#S$O  V3#P%R AH\
      #O'O)U 7A#P&P'S  B/#O$T&P  .I#P$R  BN#N(T &2#S$O   ]Y#N$T&O(S Ca#O%S  W$#P$U%R&P(O)O  Z##R(P 8_$Y%\
      M&O(O ?4#S&O  +,#R$N&O(U  ^8#R&P H_#S(O  ?)#S(O +=#U&O(O  +J#O)S 85#L&T(T ,O#S$L&U(P    TJ$R%P C;#\
      R$P  -Y#T$O(P JU#T&R(N ;F#T$P(O  #&#R&P @>#S&O  EC#X$L&N(P)T  40#S&O  bG&S(N 4<&O'S  Z^#R'R(O   :S\
      #T$P(N)R  a^#V$M%S&O)O  -!#W%O&M'R)O  NW#S(O R3#R$P '%#O&O'S)S 0=#S'O    `6&P(R  #5#N%T  TG#T'P(O \
      b4#S$P&R)P  O7$R&P  >-#O(R   &2#N$T    !?#N$U&P   )G#U&P(O  %4#S&O P3#R&P V>$S&T(L   +^#M$S(S  V2#\
      O$S 0]#O(S Y-#T&N  `H%P'R Aa#R&P'R(O bR#P&P)S 3J#R&P  8X#S&R(O  KV#L&P)W N8$N&T (H#L$T&S  Q>#T$P%S\
      (L)S   PI#O$S  ,`#O&P(S  $a#L'V  9V#U$O&P(O  DK#R$O&O(T /6#N$V(P  8%#N&T `-#R$P  +_#N$Y&M(P   D:#Z\
      $O&M'O(P FN#V&M  MN%S(O   GU#R(P @F#O%S W,#P&S(O H^#N$T    FD#M&T'S(P $U#R$P&R  T8#P$S%P %##P$R&M(\
      U  +@#O)S )F#S&N(R 0L#P)R OB#O&V(N  M*#T%N P%#N$U&P +S#N$N'S(U    =4&R'P)R bX#R$T(N 4B#U&M  82#U$P\
      %P'O   DM#N$T S=#R&P /X#U$N&R(O GQ#S(O  [T#R$P I%#S(O MV$R(P   V<#S(O 3>#U$M&N(T *U#P&O(T   %D#R%T\
      (M -]#P&R  =[#S$L(U M<$O&P(U  ]A$R&O @*#T$O(P ;'#S$S&M   a)#O%S  HZ#O$P&P(T  !K#S(P   D3#O%T&P GW#\
      R%P A*#T$L%N&S)T  0R#N&U)P 3.#R&P N)#S&O  GW#X&N(N)P 3H#R$R%L&P'U(O)T )O#S&O  !2#R&M(T &&#P$P%S  :\
      a#O&S(P  `W#M$S(R C.#M'U  b$#S$O 9U#S$P&P    _0#S$O  #a#P(R   _>%O(S  G2#R&P   $(#T&O(P b0#R$P  Z,\
      #U&O(O 1'#T&P(P !E#P$T%P(P  1J#W$M&P AX#P)R  5V#S$U&K'O(S  ^?#T&N  Ya#T$S&N(N bP#U&O(O  4>#T$S&P(N\
       W(#T'P(O ?3$P(R S]#U$T%R&K(M)R   RT#R%P&O(S   ;<#O$V&N(P %Q#R$N&T'O  !5#P&R  -]#P&P(S AV#T&N ^U#R\
      $L%P&R'O(S)U    3*$S&O 2J#O&S  3$#R(P  '5$S&O LG#V$O&O(O ]D#N%P&S'P(S &1$P&S  V(#W(K [I$T&O(O   $:\
      #R$P    G%#R$R&O W3#R$P  a.#S(O  DF#V$O&N ]@#T$N 8V#S$P&P TH#O$O&P(V  ]?#T$N%R  W1#S&O 9J#O$S    G\
      *#S$O  1^#W$O&O(O ;7#T$O)O  NW#H$]&P(O  UI#P$R%T&O(P  OO#R&P  DW#R$P WY#N%V&P'P OH#W$M%O&R)P  4!#P\
      $N&X(M P7#R&P .S#P$O&S  1(#O)S  O4#N'R(S UJ#X&K(P ;-#R$P  5[#S&O 1H&S(O  K_#T'P(O  7)#M$T&U(O M:#P\
      $R'O(S  73#N$S(S  BI#T%O)O +b#M$W(P G$#R&O'R  I]#K&W +`#S(O  =G#S%P)P 4G#O%R&P(S  DF#R%P _<#T$P&R(\
      N VI#U$P%N ]J#S&O `U#O$T&P _)#R&P  9,#P'R   T0#N&T UI#T&O(O _<#N&V(O HR#R$S&O(P  <)#T&P(O >9#O$P&V\
      (O  $8#S(O  +I#R%P DQ#R$R&R(O  Ca#P$R%R&P  +K#N$Y&N(O  4D#R%P ,,#S%O  DA#M&U  Y%#S&P(P 35#S$P&O $$\
      #S$O   $5#O$V&P(P O$#S'O  V##P$R  '/#N$O&V  -B#P$N(U !!#V$N&O   DG#[$O&I  P`#R&P TE#R&P  @Z#R%P  +\
      7#O(S  -a#R%P  Q^#Y$I&R(P  -H#N$N&W   ]N#M%U ->#S$O 6E#U$O&O ]H$S(O   '@#R$R(O J@#S(O P5#R&P Fb#T$\
      P(O  &*#T$N J1#M$S&L(X   8P#S$R%P'O J/#P$R    TQ#P$P'R  OZ#S&P(P M&#R)P 4M#U$O%O  E!#P$M&V Ta#S&O \
       VH&N(T EA#S$N%O&N(W :P#R&P JO&S(O   ,E#T$P(O 8.#Y$P&O(L  *Z#O$R%R  $#(R   V]#K$O&V(S   &`$S%P  O3\
      &P(R  ;;#S(O 0$#R$N)S  Aa#R(P  U1#S$O   C7#L$U(R &;#S$P(P  3D#R$P  `F#O&S  2F#M$V%O&S'R(O  [>#S$T&\
      J(T HX#O&S  56#P$J%['P(N)S  93#O$P&S'R(O)S N^#M(U 8K#O$O(U  QX#T$P&O  *0#N&T XW#L$O&Y(P  ]:#S&O  *\
      V#O$U&O BH#V$N&N)R Y&#S$P&P      YO#P%R b'#V$K&T(O  [`$O%R&R(R N5#P$P&R Y##P%S&P JR#R&P  1[#R%P   \
      VY#R)P    *+#P'R I<#M$T&S(P  $`#T$O(P   -5#P%R 36$N&T ]'#R&P  8Y#P$O&V(O %^#R$P(P   !'#S&O F4#R$P \
       3b#R +V#O$S  S!$O(S V+#O$T&O  D>$M(U ,?#P&R [:#T$O&O  `6#S'O H;#O%R&T(P   MC#R(P V(#O(S  21#N$T (\
      C#O$S  OK$P&P(S  4/#R  7=#S&O  Q($R(P )/#T'O Y8#N$S%R&S(O  =P#O$S      I1&R(P ^&#S$O 6]#T&O(O  9F#\
      S$O @4#O'S   @C#S%O _0#P'R    Q^#S$O    Q3#T&P(P  #I#X$N%P&P(O  &O#N'T AV$O(S  @L%S&O  91#P%R ,4#R\
      $R(O  V)#N&T K-#M&U 0I#R(P   C*#O&S N6#S$O FB#O$S L'#S$P&P  %P$R&P '!#T(O  b1$O%P&T KU#O$S bC#S&O \
      VK#S&O    :U#R&O(U)N 2*#U$T%O(L   *`$R&P 2Y#P(P)S 2/#R'P   XI#O&O(U  ;4#T$P&P  @-#R(P ,a&S(O   IQ#\
      S&O  %T#J$U&P(U  )N#P$N'R(S 9P#O(S  8S#O$V%P&R(N   3$#R&P  RK#P&R b8%S&O 1;#O&O(U ]C#R&P ^T#N$T%T&\
      T'P(N)O   G!#R&P    >_#N$T B*$J&V(S  QG#M$O&S(P)U  )[#R&P   %=#O%S&P  aW#L$V *3#U$O&P(P J`#P)R  ._\
      #N$P(U  -`#O$P(T S6#O'S 62#P$T(P  3E#R&P   /L#T$P%P)O Y^#S$O(P XD#S(O  6-#T$R%P&P(O 3[#N$O%U  @=#R\
      $S&N(R  4B#R&P AL#O$O&X(M 2D#O)S   QS#T$O&P  ,%$M&W(O OL#L&V S@#S&O  5[#M&U  JU#U$O&P L)#S$P&S'P(L\
      )T   ,a$P&R     aM#O$S KF#R$P  GI#Z$N%P&O'O)P  VI#N&V(O N6$M&U 6+#W$M%P&S'O(O    Z9#S(O  <N#M'S)S \
        9/#S&O   LL#R$P 9b#T$O&P   0,#O(S     Rb#T$N  ]M#T$V&P(K 1E#N&N'R(V R;#L$N&[(O  OR#R&P X[#P$T&O \
       U$#S&O &G#R$P U$#S&O $%#P$R(P  #G#U$R&N(O  ]H$P&P(T  ]N#R$P [`#S$P&P   (E#T&N 5)&P    `/#R&P  HZ#\
      S$O Y6#O$K&Z(P  C6#R$R%R&P'R(M)R .##O$T&P 6E#N'U  O/#X(K  %@#T$N  4A#R&P <J#O'S  QC#P)R  <##R&P  S\
      ?$P&O(R)R  UI#S$J&U(R  6b$O&S  UK#P$O(S  &Q#V&P(M  !b#S%O   D.#S$P&P G0#R&P ^`#N&U(P  +&#V$O&P(O  \
      IZ#X$O&N(O   %P#R&P #3#T%O&O  $M#O$O&X(O  &(#P$T&O   [,#P$S&O)R PR#L$U%R   `.#P&R  ?6#X$O&N(O '=$S\
      &O 4-#S&O     =O&R(P 4:#T&O !@#R$P  ?]#R&S(N R`#K%R'T)S   ;/#R&P  Db#T$P%P GU#S(O 8P#S&O   4'#P%S&\
      P  O%#N$V&P(P bR#S(O     U5$N(T      .O#S$R&L(R +?#S&P(P 8L#R'P  _N#R&P [2#T$O(O    /X#N&T   6]#Y&\
      M(M  F4#P&T'U(L)P -[#T%O&P ^W#R&P _T#S(O AT%P'P)S    _O#L$V .X#S&O &6#S%O  -J#M$P&U(R &+#R&P [A#P)\
      R I0#P&R   ],#L$W(P  K&#V$R%O&S(M)O FA#!$H&O  2b#S(O  6(#P&R MG#O$S  4-#S(O (H#R&P  ^U#R$P   9.#S$\
      U%N&S'M(P)P &b#P$M&V    RL#U$O&O [$#T&N   b7#O&S  A<#S$T&L XI#R(P    G)#S&O  Xb#N$O&T'R(R  K_#R&P \
       (^#T&N 6Z$R  aS#S$P&O  <B#O$L&Z'R(N ^,#M%P&X(O  bD#S(O 44#T&O(P  _@#S$O 6I#M'U  AG#R&P  aJ#T$P&O \
       @8#S&O +E#V$K%S&O'S(N)S   >K#N$W(O  _^#R(P  ]3#Z&N'P(N)O  72#P$P)S Z=#R$P&P V6#S(O      Q:#S$O  Y\
      +#O(S >3#N(T FP#S%O E5#R(P  U>#S(O XJ#S$O  +;$R&P  A,#R  3O#M$P&U  GN#P%R @,#L&V V:#M&U  <?$P&T(O \
        8>#O$S +!#T$N(R  JL#P$T(P `A#T$O&P  O##N$O&V ^,#T$O%N&R(R)R    XS#U$M%S&O(P )U#S$P  ;[#S$O FF$R(\
      O  MJ#P)R  $##X$M&P(O II#R$P   &!$R&P  32#R$S&N(P ;(#O&P'S aH#U%P&O(O   ,7#O'S  IB#U$M%P&U(N EL#S(\
      O   '$#S$P&T'N(P TK#S$O  *9#T%M&R'N(T)R HK#R$P =^#S$O 63#R&P 9S#R&P  +B#P$T&P   ?V#T$M(S)P      `V\
      #N(T `L#S%O    56#X$L(N  5X#N(T =D#U$P&N .Y#R(P     *5#R'P )(#R$O&O)S 8Q#K$P&['L(S  #L#V(L  `G#P$S\
      %U(M (9#V$O&O(P L6$O)S  P4#R&O (]#T$O&P(P)R  :0#P$S(P F5$T&N  ,F#O$S&N)T @0#O$T%R&O TN#M$R&T   ]R#\
      T$P(O D3#S$O '3#O(S   75#S&O _!$S%O&P L7#O&T(P  _M#R'R(O   ]:#O'S 0F#S&O _6#S%P&P +@&O(S CR#N&P(U \
       Z5#S%O   9Z#S&O  9!#S&O  IS#N%T  >K#O$T(P ZD#P&V(M  9Q#P$R )M#N(T M6$N%L&T'O(S)U   T_#R&P C4#S$P&\
      M(T YP#R$M&V(O  S:#R&P    _2$T&N  (U#R&P 8B#N'R(S  78#S$L&S YK#U'N(O Y<#O%P&T   #'#P$P&U(O &Z#R&P \
      ^N#S$O   FA#P%O(U SE#V$N&T'O(N  F(#S$O  NS#T$P)O  D%#P$U&P(O .J#M$U  (Z#T$P(P XA#O$S(R  E@#T$N _##\
      W$O&N(O   $8#N$R&T M4#R$P 8a#R&P W?#S&O F^#O&S 08#P$R P(#S%W&L'O)P  UI#V&N(O  !E#K&U'S   /3#P$S&P \
      ]F#O'S SQ#R&P .-#T&P'O  /2#T%O'P  @Y#O&U(O A,#R&P   5a#R$P  !]#W$K  >=#S&O :.$R(P  [)#W$O(N)O  <,#\
      S)O /'#S(O  _&#S$P'P)R _'#V$O&O(O aO#U&P(N  @T#O$S   ;)#L$O&T(U  *+#R(P  QN&S(O IS#N$T 8^#P$N&U(P \
      aA$T(N  Ua$W&N(N SC#O$S   b1#M$R&T  KQ#M(U  C##R$P&P(R W%#R$O&T(N  1M$S&P(P  6##T$P(O   ?:#R%P  #8\
      #V$O&R(M 1I#O&S  E_#T$P&O QO#N&T   L5#S&O .C#O&S  AU#N$V&O YK#T$P&O 30$S&O   TW#O%P&T  _<#S$P&O ME\
      #O$S&R(P  N##N$V&O   ];#R(P  CI#U$M XD$O%Y&T'O(O)K U[#K$P&W(O)T   GC$P&P(T    $Q#L&U(R  E9#U$P&N Q\
      .#S$O   &N#X$O&P(M F>#U$M 4V#P$R  0X#T$N   R3#S$O R!#L'O(X  ,B$P&O(U _=#T$P%O&P  %[#P$K&S(V A7&P(R\
        LG#L%V  FM#M'U M)#T$R%O&O G.#O$O(U E($O&S  S##S$P&P  &?#O%S >3#S(O    Y9&O(O)U   &1#N$R&R(S LI#P\
      $P&S  LJ#O&T(P   ,@#T$P&O       RH#O$P&R(S     0b$R(P XD#S$R&O'P  =B#O&P'S(O)T  Q2#V&N(P 1`#M$U%S&\
      P  JG$T&O(P  2R#W$M&R(O RD#U$P%P&O _U#X$O&N'P)P (b#L&V  `5#R$O(R  XW&R(O Ya#P$P)T  YU#J$P%T&S(T  (\
      ##T&L(R 7H#P&R YO#N$O&V   :T#U%M  ^7#R$P :a&S(N)R  SZ#P$O&S(R Z=#R$T&N(O G5$S&R(M  `M#R&O'P(R  Y[#\
      V$O(O)O   )-#O$S  Z3#O%S  &)#P%R 7'#N&U(P  -G%R'P >4#U&O'O  2A#V$N&P(O &F#T&M JW#R$P'R    GC#T'P)O\
       3B#R&P 4a#O(S    <]#U$M   ``#T$P&S'O(N  UT#L$T&R'S(P  BS#O$S&S(O   @,#L$Y%N&S(O  !-#R$P   [##S$P'\
      P   O9#R$P ^L#T%P(N  WZ#P$N&R(T =Q#O$P&T 'R#R$R&P    ]C#M$T&T(O E[#S$S&N(O  ]b#M%P'V   8I#S&O  #b#\
      O%P&V(O 45#R(P !^$P)R  9%#P(R    1&#O&S Db#N&T (Q#L&P(W .5#P%R  DV#X$M%P&O XI#U$M  !8#X$M&P(O  /.&\
      O(S X1#O&U(O  A<#T$O(P  FF#S&O    :B#P'R  HZ#R&P 2<#R$O%R&R(O)S    6<#O(S MY#P&R(R +F#T%N   ]H#R$O\
      'P(S A*#S&O  #!#O&U)O  V(#S(O   >7#M&T'R MP#T$O&P(O)R  !Z$O&P(T *!#O$S  I.#P$V&O(P UK#T$N O<#P&P(S\
        /9#S$O%S(O [M#O&S [Z%P&P'S  ]I#T&N    [Y#T$O(P  EI#P$T%L&S'O(R)S  K=#S&O )I#N$T  BB#N%T'R(P H'#P\
      &R'R AR#P&R  D!#T(O)P  7M#O%S    Z$#O$S )'#R&P  5=#T(N 6$&O(S U)#W&O(L  a9#S%O  PG#L$X&O(P)S  3'#P\
      $M&T'O(T)R  @/#T$O&O(R  7K#T&P(O  'Y#P%R  AQ#O$Y&M'P(P  )B#K$O&Y   '=#S$T%R&S'P(K J7&P)R 53#S$O   \
      1]#S$O%R&P  Q##R$N'S(P  8J#S$N&S   X`#T&O(P -[$R&P Ba#U&N(P  ?@#O$N(U  +I#S(P)P &8#R&P M`&O(R  9?#\
      S$N%U&O'P(P)R  >`#S$O :;#T&O(P O:&S(O  5^#S&O  O9#S%O&R)P RI$O&V(O)O     6<#U&N(P 1<#O%T&P    7?#O\
      $P&P(T)R  a5#O'S 6$#T$P&O :6#L$P%S'S)S   9Y#T$O(P    %H#L%S(S)R B4#T$P&P)P  +<#P'P(T KF#S(O   BM#R\
      'P `Q#P&O'S)R `P#S$O   J9#P%R AU&P(R  WF#O$S .*#M$S(T C/#P)R  (K#O)S 44#P'R $:#T$N  29#N(T AP#M(U \
      ?0#T$O(P  4Q$O&R E)#V$O&N   !6#U$M&N'O(U R'#U$N&P  UJ%R b^&P)R   X;#S$O  0G#R&P UX#R ;.#N%R(S  TS#\
      U$M  D&#U$O&O 85$O&M(W   *%#N$P(U '=#R&O(R  '.#T$P%P J>#T&N  8=#U$O&O aC#R'P   &W#O$S X_#T$N   &Z#\
      R$P  ?+#[$T%O&M'O(N)O 8Y$R&P    3-#R$P  &2#V$M&P  *+#R&P(R)P ]9#T&O(O  aX#S%O bH#O$S 1/#P&S)P   H=\
      #T$O&P  O%&O'S  N>#R&P ]E$O&S   _*#O&N(U  FD#P&R   UD#R&P'R L$#S$O  SL$S&O A*#R(P  ?##P'R EY#O$P&O\
      (U)R  Q''R(P 9,#U%P&O(O   *'#S$O LB#T&O(O   $B#V$O%O&P  $*$U%R&K(P)R  UY#R$P A5#R$N'P(S YO&P(R   F\
      5#R$O%S    9Z#S$O ;Z#S)O T+#U&M  &O#S%O #_$P'S   X1#S$O(R IW#P$R 6S#R$U%P&N  Q$#S%O  +G#T$P%O'R)P \
      %-#N$P%U  O#$M&P(U  AU#P&O(T  >X#M$W(O &*#N$U(P I<#P&T(P MC#U$N(P   SZ#W$O(M  W0#R)P  W(#O&T(O FR#\
      P'R  72#O$T&R(O  PJ#Y$K(N  2(#S$O 2[$S&O  *G#P%R ]=#O'S  <)$N%T  3V#N&T G3#O$S HF$O%S    YL#T$P&O \
       TO#T&P(O !B#M&R(T  YE#V$O&O(O H,#S$O&U(M  bP#R$P&R(P  R2#W$L&S'P(O J4#R$P  =[#U&M 8-#O$S Hb#P&R  \
       K2#R&P  0)#O$T&P 9I#O$O&U  4Q#P(R  /b#N&U(O >K#W&M(M)S  55#S$O MD#P$O&T  I8$L%O&T'P(Z)O Z>#R$P CP\
      $R%P   _!#N&T  =O#N$O&T(S `D#O&R'R [2#O$S&S(O   DT#R$P&O(T  9F$U&O(M)R #0#R$P Xa#O(U)O 0J&O(S  !W#\
      S'O  `8#O&P'S(R 9C#U$M  _^#S$T&O(M 9H#T%N  .)#P'R UE#K$X&O 6)#R$O(R    .O#S'O WG#V$P%M&R(O   %D#S&\
      O  .K#P$R&O(S  ,N$P&U(O 9`#S$O  )L#V$P&O(P)P B1#S%P&P   .G#O$S _]#O&V(O  O5#T$O&S(N 40&T(N >L#U$O&\
      O   J!#O$R%T&P(P 14#R&P 06#S(O  !a#U&M   ON#S$O  b,#O$O&W(N  a1#T$R%O(O   BF#S$O .`#R$P&R(O  [6#P$\
      S&P(P  Xa$S&O   F;#U$P&R(N  <V#T&O(O  ]D#N%T 1!#P&R 'E#S&O    X?#T$N >`#N&O(V  K8%R&P  D5#S%O    O\
      '#P$O&R(S !`#S&M(T    IQ#P&R  RJ#P&R '7#P&R    _*#P$S%S&N #Z#O$S  G@#U%P&T'M(M)R   E4&P(R  $a#R&P \
      =U#R$P  -G#S%O  a9&O(S   .>#P$O%T DE#T&O(O   S&&N)U 5_#R&P  #T#S$O $##S$R&N PV#O)S b>$P%U(O)P   [+\
      #N$S V0#R$O&T(O  &,#N$T 0Y#R$P  SG#R$R%S&O(O  ;(#N%O(V  )4#J$T(V FZ#N&T  --#M$U /b#W$P(M  A9#R&P ,\
      ,$M%S&P(U  KN#S%O  L`#M$V(O a.#S$P&M'R)T   -&#T$O(P    //#S$O  _>#O$T%R&P(P   &@#P$P&T  ]5#R$N(S  \
       !E#T$O(P DK#M$O&V  P=#V$O(N K`#K$P&V(S  T`$S(O  R(#O%O&N(W)R Y,#T&M(R  Z:#S&O WK#P$O&R'S  ^5#R$P \
        /W#R   L!#S$O X2#K$Z%M&O(O)U bE#O$O&W(O N5#S$O   7_#P&R  D=#N$T P,#S(O <N#L$T&R   aR#P$R%S&O  @@\
      #S&O E7#T$P&O *L#R'P  ;7#S(O   1+#U$O&M'T(O 6S#M&T'R 1L#N'T RR#P%R 6G#V$O%N E`#S&O ^+#S$O  CB#T$O(\
      O B7#R&P  &G#O%R'R VL#T&O(N)S  ZR#S$O  ]3#P$L%R&V DL$P%R ;M$P&R  (_#P(R H?#R$P  bD#U$O(O &G#R(P  6\
      I#N'T F7#N(T  $S#U$K(S  K-#P&R O+#U&O'P I;#T(N  *?#R&P  >G#R&P'O(S  GS#T&O(P   Ya#S&O G5#N(T  %5#U\
      &N(P V3#M&U(P  **#R$P )5#U$P%O'R)O  OF#P$S&P  +U#S&N(R   [3#O$P%T 3.#O&R'R)R   KW$U&O(N N+#R&P   A\
      R#N$T RX#U$O(O  W7#S&P -##O$O(T  41#T$O(P )R#T$R&M  MT#S&O   `2#R$P%R&S(O I-#P)R  >B#N%R'R PO#S(O \
       3S&P(R  ;^#T$O&O   BL#R&P /P#R(P  4B#S(O Y[#R$P   %R#N$R&U'P(P NC#S$N&P(T  ><#P$U%O'O   4+#S(O  )\
      :#R&P  <B#Y$N&P(M ['#U%O(O  $N#Y$K&R(N X&#P$O%T 9&#P$N&V(P  N:#U&N'T(O)P !##P(R   9L#V$M&P ))#S&O \
       @L#R'P 0;$O&S FY#N&P'U    ])#W$U%N&L'S(N)R O%#S&P'P   K]%R&P)R '.#P$S&P   `Z#O%T&T(M  Z)#R$M&R'P(\
      S W>#R&P 70$S&O  8S#R&P S##M$U&P   F3#S$O  F_#L%S&U %E$R  NU#S$O 'C#S$O  O`#R%P  7=#U$S&K(P  N9$R&\
      P Y-#P'R   $W#S$P(P Y[#S&P'P  >D#R&P  T'#R$P   M!#S$P(P -G#T%O&P  .-#P)R  ;'#P&U(N    I?#P$K&X  TI\
      #O$O&T GA#O$V&N P_#S$O  #9#R$P  WL#O$N%U&O'R   OF#R$P%P 3J#P$T%R&O(P I1#N$W&N  VR#S$O   VH#S'P N$#\
      P)R  >S#R(P   bY$R&O #-#S(O Q2#O$T(P   9Y#S&P'S(O)O  N##R&M'S(R P##M&R(S  a$#P$M&U +>#R&P  TE#T$O&\
      O  A3#M$W(O S@#N&T  aZ#M$U _N#N$U&O  7;$P'P(P)S 8]#P$S&P  FF#S(O   W+#P$O&T bM#S$N%P&M'U(P)T  ]`#R\
      $P O7#U'M (S#S$O  ^>#P%R  Z1#T$O(P  P9#P&T(O 3-#O$P&T )@#S)O 0J#T%N  @C#S(O 3M#O$O)U  aF#S$O =3&R(\
      P  ]X#P$O%O&V HL#V$O&O(P  W+#R 83#R&N(S OP$O&S BY#O(S   )_#T$N&S(O  VP#V$N&P   D:#O$S     .^#S$O `\
      5$S&O   V7#R&P :T#N&P(V)P ^V#S&O Q,#P'R  #W#T$P(P   >=#N$P&U 7;#R&P  Q!#R$T%N&O'R(P '_$O&T(P  B&#L\
      $V ML#K&R(V +T#R$O&T'P(P :]#L&V  Y7$S(O   *5#W$K&N(T 5%#S&O    %4#O$R%R 2`#O$S J*#R'P  0K#S$O  U<$\
      O&O(S)S  ?C#O)S %X#S$P W3#U&M  0_#P$R 2-#P$U%O(T)N D`#N%T  QU#O&S 5F#P(R  K%#P$I%U'R(T)R  -@#T$O%R\
      &P'R(N)S +,#R(P  1$#R$P   Na#O%S b!#R$P <:#P$R  H=#S$O  $9#X$M(M ^A#M$O&W =M#P&O'P(U  92#P%R E/#P$\
      R F@#O$M&W  ;@#X$O&L  )C$P)R KZ$R(O  QU#O(T)P bN$U%P&N  >&#S$P)P =]#N(P)V RN#S$P&P  _@#T$R&J(T NJ#\
      O$U%K&W'N(R  H&#R$P N7$R(P  QH#P$R 1N#O)S  2E$P&T(O PT#W$O&N(P 6>#P%R  1##R)P UT#O$S  T7#S$O  &,#R\
      $P =*#T$P%O&O'R  ;G#N&O'V P&#M$O&O(W)S  UV#R&P  WB#R&P  MS&L'P(S)T /7$S&O 5`#S&O  =-#X$M%T&L'T(N)P\
        6P#X$M&N WE#R$L%R&L'W)T  3'#R(P ?/#R&P X1#S$O C##S(O  ,J#L&Y'N  4a$P(R =$#T$P&O  `(#S$O O%#K&T(T\
       PB#P&O(S  L^#U$O(P)P ZY#O&S  IY#S$P&T'J(T C+#P$T&O  NA$O'S DW#Y$L&P(O  b=#P$R J4#O&S  ?5#W$O%M  F\
      Z#R&P'S(N)R  SA#S$P(P /Q$P&T(O  9I#V$M&P 'T#R&P    5]$N&T 7U#U&N(P  54#S$P%S&P(O 9+#L$V  [O$R(P `6\
      $S(O bI#V$O&O(P  ,)#P$R%P  37#S&P QP#S&O `K#O$S&P 2(#N(T QH#P$N(U bV#O&S  R@#O$R%R ]C#P$R   (C#V&P\
      'P)O 26#S&O  %:#R%P QI#S$O  %E'P)R ?'#S$O%P 1a#S$S&O(O  2N#T$O&P   !]#U$O&T'M)P  TW$T&P(O [P#S&O  \
      X+#U$M%T&P(O %6#V)L VT#R&O)R TF#O&U'O  )7#X$P%N&P(P UP&O(S  F:#L$Z%U&L(O  T&$O&S  JZ#P'R(R  4T#S$O\
         _>#U$O&N RF#O&R  D9#P$R%S(O   U%#O$S Aa%S&O _;#S(O  O$#O$S%S&O  B/#R(P  <.#R&P U^#O$T&O  +A$N(T\
          7A#O&O)U U2#P&P(S [Q#S'O  F<#T&P(O ,(#O%S  %7#P$T%O  XW#S(O I.#P%S&P  %V#O$T&O !-$O(S M<#R%P  \
      G*#S$O +1#J$U&T  2-&O'S  EX#V$O&O(P '$$R&R(O >6$O(S (L#R&P aD#R  W:#T$P&P +!#O$P&R'R `(#R$P LW#R&P\
      'R  .*#M$V%S&R(N   _V#T&O(P J&#O$T&P  _U#M(U %X#R(P  >Y#R$P  ]]#R$P  5*#P$R 1+%R&P :;#P$V&M  +8#S&\
      O  44#P%O&M(X  /U#S$O )D#O$R%R  -=#O)S  ?>#P%P&S RV#N$T 1(#P$O&T  >]#O'S =.#T$T&O(M ^$#O&O(U 2a#S$\
      O&S(O (P#S&O   %H#O$O(T  W1#R&P DJ#R&P Q%$N&T   ZL#S$O ;)#O$U&O ZP#O$R&S(O ,R#T&P)O   6a#P$S&P IE#\
      T&N  2Q#P$O'T  D%#N(U   .>#P'R SN#M%U ,*#R$P 4;(R  *6#N$O&V  L]#R$P  @(#N$R&S $`#S(O   @,#R&P Y]#U\
      (M   @a#Y$M'O(O)P  &-#M$V  XH#R$R%O <D#O)S   M;$R%R&P  Q/&O'R   VT#S)O G`#N'T  3-$P(R M=#O&U(O -X#\
      S&R'O)P    !Q#T$P&O'N(T PI$O&S   '-#T&O(O 3N#S&O  &A#T&P(O @,#R&P  EJ#S(O <'#T%O'P @,#N%T    <-#P$\
      O&S(R  5]#O(S bP#T(N   R<#P%R  .8#R(P N<#P$R   5Y#L$M(Z )A#P&S  .F#P%R  8=#S$R&O(P   -]#O$O(T ,!#P\
      $R  QQ#S$O E1#S(O (J$M&R'R(R)R PR#S&O  @(#S&O %<#P$R C>#R&P  4a#S$O OU#N$L&Z(P  Q'$M&U E5#S$P(P 5M\
      #O%S     V_#P%R *E#R$P  PB#T$N&R(P D+#N$O&S(T    C3$M&U  aP#S$O 9O#P'R  '2#M&U +P#T$O(P  6&#K$W *N\
      #J$Z&O  >@#P)R  1]#M$U  I-#R&P &T#R&R)O  AL$R%P   4V#R$T%T'O(P)N <-#U&M  A$#N$O&S(S 1-#S$P&P   52#\
      M&W(O &S#O$R%P(P)T    '4#O%S  )H#R&P DS#O$S  )3#T$O&P -^#P%R   ?>#R%P JA#P(R ?)#S$N%R  .U#V$M&P  &\
      E$S&O (/#V$O%N  HC$N&P(U 1'#R$R(O  F;#P$T&S(M   ::#S$O  NR#O$U&O :##T$P(O  :,#O$T&P +@#O$O&P'O(X Z\
      &#S%N)R b<#W$I&P(U WA$L&V  <-#L&O(X 3U#N$V&P /E#S$O AT#T$N   )(#U&M(P)R    0Z#V$M%V&N)M R!#R(P  3V\
      #N$S%V'U(J 33#R)P  7!#R%P  V-#S&P(P &3#T(N  )[#V&N(O  1Z#R$P  ,T#S$T&M(P    #Z#R(P  8%#S&O T*#R'P \
      L`#P$R   A##P$R%S&O'O(R ^:#T$P&O  DZ$O%S Q!&O(S   D^#R$N%V&O(O  *9#O$P(T  F+#S&O  WX#S(O  (`#R%P  \
      LM#R&P  O?#R$P &_#S&O'R  3P#P$T&R(N %9#V$J&S'R(P #F&O(S    B$#S&O  /$#P$R   P(#T$P&O )##T&R(O)O T0\
      #N&R(S H:#R(P  D%#S%R&O(P  /:$U&N(P   :-#S&O ::#P$T%P(P  &7#O$P&P(U   -B#O&P(T C7'R  2/#S$P F)#P$U\
      &N(P  $8#O$S&P   ]F#O$S U7#O$N%S&T  SQ#M$P&V'P PI#T%O'P    J(#L&T(R /?#S&O 4U#T&N   O%#J$X FW#P$O&\
      M(X 0;#J%S&P'R(V)P 8W#R(P   ^&#P$T&O aJ#R&P 3U#O(S RG#T$O%O  7^#M$P&V  DX#S&M(S  !b#S&O  /S#P&R  P\
      2#U$O&O [Z#O&O(U C.#S$O  JW#O%S JK#S$T%O&O)P  _O#N$P(T ,B&N(T >W#O&P(S @@#S$P&P  KA#U&O(O  ._#R&P \
      +'#S$O [,#R&P  DB#P$P%S  48#O%S 0S#O$O&T  5b#O&S  `*#O&T)P ^b&O(S 04&S(O  D;#P)R  XI#S&O  42#S&O (\
      R#S$P&P(P  X[#J$S&T'S)R '-#S$P&P   S6$O&U(N  NB#P$O&T KV#R$P Mb$P&T(O MJ#O&S JN#S&N(S  C)#P%R  Z*#\
      R&O(R   &,#P'R  !=#R&P  B3#R&P @Y#R$P   8X#U$N&P ^U#S'P(O   ]a#O(S KF#O$P&O(V  66#S(P  =>#O'S   IY\
      &P(R   5C#V$L 5Q#R$N&U(N  .Z#T'P)O  &6#P$P'S   93#U$L%S&P 4+#P)R   Q-#P$T(O #=#S$P(P  RZ&O)S   @$#\
      P$O&S ?F#P$S&O     B$#S$N&O'P(U  L;&S(O $Y#T&N  _^#S'O  HZ#O'S K,#S$V&M(N  81#R$M&T  EK#K(W G$#L$V\
       .R#V$L&O(S A5#S$S&M   .C#O$S   +)#S)O X&#M$U !0#S&O  T*#U$P&P)O  A!$S(O C+#S(O H*$P&T(O  8##O&P(T\
       KS$R%O&T(O    JY#S&O ;H#R$P  O`#R$M&U(P >Y#O$S   GM#R&S(O D]&O(S Z)#O)S    ;P#V$N&P(P Oa#P'T(P)P \
        P@#P$P%S  SD$S(O  /H#T$P&O 8%#N$P&U 2Z#R(P   NM#O%S ;,#P&S(O  AU#R)P ?$#R&P  :N#O$S _U#P$S%R(O  \
      3B$L%S&O'S(P)U   GJ#R&P   RS#T$O'P  A=#R$P   WR#L%P&Y(O Z-#O$P&P(U  T%#V$J&Y(K B,#N(T  +=&O(S  K##\
      U$S&O'M  ]7#R$M&U     XZ#V&N(R)O -7#R$P  7N#K$W%R&P   @+#R&P   %;#Y&L(N <J#W$K @@$T&O(P  L,#R$O&P(\
      R)R  %[#T$O(P @A#N&X(M 3`#O&S(R 6*#P)R   @U#M&U   8/#U&P(N 5B#T&O)P *S#U$P'O(P ?S&O(S  ?:#R&P Q;&N\
      (T  ]W$S(O  I7#P$T&O  &=#K$Y&O   :*#O&S ^[#P(R  &'#U%M (G#R&P  I:#O$S  F]#P$R&R(P <J#M$R&P(U  :^#S\
      &P'P  2_#R$P XH#O&S   L-#O%S aZ#O$V%P&O `*#R$P'P  O[#S&O E=#S&O  /<#R(P LL&P(R C8#S$O&P  %:#T$P&R(\
      O P,#P&O'T  PR#T&N :Q$R'P  VO#S&O  EA#N(T 93#N$U&P  Eb#L$X(P   4N$N'P(U   9L#S$O D##S&O  .2#O$S 7-\
      #V$L&P ,&#N%T _$#N$U&P  VU#S&O D>#N$Y&M(P `*#P%T(O  ]a#S%O  *Q#S&O !8#N$V&O PT#T&N  I[#V&N(P _b#P$\
      O%S <B#R&O(O)T     YY#U&O(O  ZU#S$O 06#R(P  +*$R&O 9I#S&O   bZ#R$P *N#J$T(T  .3#S$N&O(T _&#S&O  ^M\
      &P(R L*#S$P'P(R)P $G#P&S(P  N[#S$O  O-#S$O *9#P'R H+#T$N%S'M(R)R   QV%P&P(S   +'#M&T(S %-#O$T&P  C\
      A#S$O   ,!#T$P&P  ME$M&P(V)R :G#S'P   CY#M$U H_#O%S ?&#P$O&P(U  *-#S$E%[&P'X(L  UN#O$P(U  b&#V$N&R\
      'P(P)P  !'#R'P  ?6#T$P(O   *J#S&P(P   3%%S(O  Y)#R$R&O  4[&S(O 7A#R$P  9_#N)T  GB#J$J&S'R(] DL#L$Y\
      &N    !W#O$S  0X#S(O [.#S&O  L`#N&T     _A#O$R)R  `=#R&P X)#N&M'S(V F[#S$O   a6#S$O  M%#S&O R?#O%S\
        ?5#R&P OW#U$O(O  W%#O$S  U+#S$P&P  0$#V$O%N&S(O  )G#S$P(P  W&$O'S(P  .K#R$P Z^#X$O&P(N  L@#O$R&U\
      'R(M  W.#V$O(L)R _Z#P$O&T(P  SB#P$O)T EM#T$N   %I#M$V&P 4;#S%O #L#S$O   VD$P(R TF#O$S  ]R$P(R F$#P\
      &R  5K#N$U%O&S(P ,B#M&U  ^a#P'R 0U#R&P ?/&P'R  CC#O%S 5F#X$L&P(P  !K#T&O(P 5P#N$O&R'S(T  )C#R)P  Q\
      F#S$O *b#O$V&P(P _O#T&P(P  4.#S&O  ^Y#O%S  (R#O$P%S&T(O *0#J%X  $]$O&S XO#R%P aL#S(O  A5#N$T  _3#K\
      $W 9M#O%S ;U$S(O PZ&U(M  )4#U$H&V  PW#P%S&P  (Y#O$T&P BN#R&P 0Z#O&V'S(L  U8#S&P(P  &$#R)P   UO#T$S\
      &N(P  b2#N%R'S 7J#S&O  AQ#T&P(O >]#R(P  S3#S&O  Q)%S&O :1#W$P&N(O  !0#T$L&O(V   6Z#S&O  Ea#R(P  PH\
      #N(T 31#S%O Q4#T%O&P $](N)T  5$$P%R(R  7^#X&L(O  .T#T$O&P ?_#T(O)O  QI#S&M(R  _[#W$M%P&T'P(O  'C#T\
      $R(M      E!#R$L&P(W)P A)#M$M'S(W *V#P'R  a)#T$O&P   FW$S&O  ^W#U$L&U(N 5T#W$N%N O4#R%P H[&S(O  Ub\
      #S$O VR#T$N O>#L$T&R GH#M$U  HO#O$N(V  ^K#W$O%O&P(P  ?!#P%R 7Y$N&T    TV#R$M&T P_#U$P'O(P  >-#X&P(\
      K  $.#S&O(P _6#S$O  ZI#N$P&U  `##M&U  GR&S(O  LJ$R&N(O)U Oa#R$P  ?T$O'R)R JU#S(O  AC#R$S&P(O 6*#R(\
      P   Sb#R$O&S(P  P'#O&S   (O#R$S%O&P  O2#R(P T+#S(O   9(#S&O  ?I#R$P _:#U(M $/#R&P  CS#N&S'R  >T#O$\
      O&S'T(O   YX#S&O   ^+#R(P ^9#T$O&S(N  /=$R&O'S(P W?#P$H%S&V'R(S (1#P'R    Z5#P'R  ]<#R$K&V *%#R(P \
       Za#U&O(O  XO#T&O %M$P%R  P7#S)O GC#T&N    <!#O$T&N(R  #3#O$S 8a#N$N%W&R %_#K$P&W  WY#O&R  OZ#T$P&\
      S'M 2_#R%P  [J#R$P ET#O$R&R   N5#O$X&N(O 28#S&O  =Z#P$R  J>#R$P    `H#R$P  b`#P'P(S    %W#P&T(O   \
      W>#N%P'R(T  H'$P%P'R   ,F#S(O B`#O&S  0G#O%S  &8#T(N X]#P$T(O *`#R&P &%#O$N&S(T  `L#O$V%P(O =.$P(R\
       a0%S(O    O,#U&M W`#M%U  !*#P$P&T(P @-#P%P&P'T  [C#O&S CQ$P(R BP#S&O   SU#P&T(O <K#S%P      O=#R$\
      L(T ;)#R$P%S&N'P(S)R `%#U&O(O   GA#M&U  >Z#T%N _]$L%P&T'R(O)U ?W#R&V'M(O   C5#U$O&O X0#P$R XP#T&P'\
      P  ]'#O$O'O(W  RI#O&S   J<#S&O 24#N)T Ea#S$P&O  3[#R$T%P&P(N   Q,#R&P V_#S$P&P ;J#O&P(T  IV#R$P  b\
      /#R(P !`#R$P  W1#S(O 2(#P$O%T  GZ#R&N'T(P aX#T$O(P  /[#R&P @!#R(O   Z5#X$O&L  ML#R&P (Z#N$T 'O#O&R\
      (R)R !8#S(O   *.#S&O CR#O)S -.#L&P(W  %0#O$S 0H#V$N'S)M $I#R$P   PA#T$O%P G'#V$O&P(O DQ#S(O  F-#O&\
      U(O T!#R$W%O&M HH#K%Y&O   HN$P%R .D#U$O&O B]#P&R 6O#P&R ^1#S&O    9C#R$P  5?#S$N&R  A:#S&O E=$P&R \
       [U#S&P(O 8P#S&O   6N#N$W&N(P 4*#U$M ):#O%S ;b#S$M&T(P .&&P    8=&O'S 1O#P$N&U ?J#S&O  /$#S$O  3##\
      P$R  ;A#T$G%O&O'S(T)V W1#R$P%R  3!#R$P =J#T$N  WV#S$P&P <2#S$O 8X#W$O&N(P  )@#W&N(N   PO#T&N  0($O\
      &S  I-#O%S F%$N&U  R4#O$S&M(T [Z#O$O&R(T   Y8#V$O&P'O 0T#P)R ;Y#R 2_#V$O'S(M I,#P'R !9#R&P E?#T$O&\
      P    7J$O&S(R &*#S$O /F#P'R  72#S'O  +1#X$L&O   UJ#M%U C*#L$O&O'Y I3#O$P&T  93#P$R NX#P$O(T  CT#O%\
      S  6`#T(N L_#R$P  9O#S&O  >Y#P)R  V($L(V  (-#O(S [;#S$O UC#N$U%P  Z2#R%P `^#O$P&R(S  KI#L$R&O(W  Y\
      a#M&P(U    7%#N&T bO#O$P%S'R  HZ#R(P   8[#K(W  F`#S(O  N6#R&P [A#T$O&P   ;4#R&P  WL#R&P   +G#N$O%S\
      (U  G`#O$U'O  &6#R$O&T(P )6#R$S%R&N(O (]#P$O&V(O   (N#P$P&O(T      M@#R$T&L  76#O$W&P(O  N/#O%S'R \
      >&#U$N&O(R  +5#X$O&P(N  I.#T$N  -4#O$S  ?/#U&O(O .;#J$U&T  3[#O(S  4V#V$P&M  9C#V(M   (K#M%R(S  a=\
      #S&O G-#R&P  *^#S&O  6C#R&P  #6#T$P(O 7+#W$P&L   Zb&O(S _(#R&P   ZB#R$R&P(P [3$P&M(V b&#O$T%P&O(S \
         6@#R'P  ,:#S&O [F#U$O%P&T'R(M  >X#T$N  HK#S$O&P ]5#P%R  DO#U$P&N :Y#R&P  >'#P$R  4a#L$M&S'S)V ?\
      S#P'R  O$#N$V&O  .]#T$O(O  ]!#S&O  ?4#V$L =&#P'O(P)V  '[#O)S  O&#N%T  PL#O$S ;?#W$O&N(O   /C#N&T &\
      G#P$P%T&O'R(P)R  Rb#T&O  ?Y$R&P E##S$N&R  U.#P&R LD#N&U [%#O&S -/#T$P&O  6*#T$L&T(P :S#O%S ,`#P$T(\
      O *6#S(O   bb#M%S&O'R(N)W  OS#R$P      =`#P$P&P(T  $b#S$O O1#N$T b'#O$T&S(N    1J#T%P'P)P   6A&P(R\
       KB#U$O&P(P   .'#R$P   !D#N$N&X(P 66#S&O  3U#S(O C!#T$O'P #-$P%R   '=#O(S   V5#S&O `^#O$R&R  `O#L$\
      S&N'S(U  17$O&P(S   /)#S$R&M  Q'#P'S(O  (+#N&M(W LJ#N&V(O 5O#O$T(P  /9#O)S  M5#R$P 6I#S&O  1'&N(T \
      Y9#R)P O6#S&O  /##P&P(T  /A#O&N(V  _G#P$O&T  B!#R$P A4#L&T(S _P#S$P(O  BQ#S%O bF#R&P  ^G#U&M ?8#M&\
      U ?@#T&N  3Y#X$M%R&O(P  WN#S$O 24#R$P bY#R$O _V#U&P(N   a$#S$O&O)S  [.$U%E&X'S(O =Z#R$P >5$P(R >;#\
      S$O  <H#T$O&P I'#S(O 4$#S$O  $_#K$Y&O Q[$S(O 1<#V$L (?#R$P  N##S%O D9#O$O&L(X)S  P%#S$O  ;H#R$P  6\
      ?#O'R   M-#R&P  :a#N%S'R   0F$N&U(P   ?A#S$R&N'M(O)W  5^#M&M(Y  ?D#S%O ;9&R(P  1L#P$U%P(N XX#Z$L&M\
      'U(P)O C^$P&R 64#S$N&R'R  'J#P$O&S(R  I.#S$R&O(O  ;O#S$N&O(S ?-#U&O(O   (N#L&V  )O#R%P    <@#Z$O%X\
      &J'P(O)N  5X#M$W&T(K   O:#T%O)P _E#P$R  8A$O&O(T <I#S$O  9G#U&M 3?#N$T  2M#R&P  I##S$O  VN#R&P  UY\
      #R$P #R#L$O%R&T(S OZ#M$P&V  &!#S&O   A;#T$N <L#N$U(O   NB#T$N   3E#P$O&U(P  HY#P&R +4#O$X&M      D\
      L#L&V'R(P  -+#S&O QO#R'P  ;C#P%R  5*#P'R  <3#S$O   6!#Y$N&O'O(O  I[#S'O $B&T(P)O  2P#P$S'R(O)P   Z\
      F#P$O%S&R VH#O$P%T  $4#K&W !2$S(O :?#N$T   <1#W$P&L (>#O&S C>#O&N(V   Q9#S&O  WE#S&O XN&N(T MG#O$P\
      &P(U  &.#P(R 0O#R&P  C`#P$R XE#P$R ]A$P%R  []$S(O ^3#S)O I<#T$O'P   &Y#U&N(P #J#S&O  _.#O$S a/#R F\
      T#S(O +R#P$R%T&O  3D#T$P&O  V]#K$R&V  9F#O&T(P 9W#S(O )##R$T&S(L   WV#R$P  KM#O%S  !%#P$R @b#T&O(P\
        =5#W$L&T(M <%#T&O(P     )4#P$R 2Y#R(P ;`%P&R  :8#O)S  L5#S$O 4)#S$O  ]>#P)R M6#S&P YO#O$P%T&N(T \
       0%#J$T%T&P(R    CK#N$R&T 9T#O$P&P'S)S 6T#L$O&Y(O  ^2#S(O WZ#R%P G%#O$S  MV#P$T&P I@#R&P    F*#N$U\
      (O   TA#S&O J/#R(P     N]$T&P(O  >8#P%P)S Xa#S$P'O +'#S%R&T'L(S)N  CL#S$O #-#T$N Q2$P     WF#R&P  \
      *$$R&P  SE#T&N  Rb#O$O&W(P  ;-#S$M&O(T)R #'#V&M(O YY#S&O    3.#R$P )W#O$S  5;#O&S /&#P(R S_#Z$M%M&\
      P)P  LE$S&R'P(O bE#R&P T>#R&P `J#M%U   M,#T$O&P  AR#T$P&O  5S$O%P&T  @Z#V$P&O(O  X5#S(O  !0#S(O  A\
      J$O(S O/#O&P(R)S   F-&S)O 'G$R(P G6#S&O  L.#Z$M&M(O   QZ$O&S X)#P&R  6G#R&P '[#S(O   X[#S$T&O(N  Z\
      R&O(S ^J#O&T(P  CO#P&U(O)P   2P#O$P&P(U   `A#P$P&S )(#S$O  -K#R$P 5]#N$R%R&T'P(P 7[#R(P  N*#P$O&V(\
      O    #5#O%S 9C#P$S   0Y#P$M'S(S)S [K#S(O 59#P$O&S(S)P Z$#S$O  [6#U$O&P'R(O   ^&#K$R&V `<#S$P(P  @X\
      #L&P(X  aF#O$O&U  1F#R$P  <M#U$O&O(P  =(#M&P(V    `D#T$U&N(M X:#S%O  WH#R$O  KL#T$O&P ##&N'S 9(#S$\
      O  R1#O$T&P M?#N$W&N (N#R&P   AC#R)P 87#O$P&R'S 4b#S$O  O>$N&O(V MY#S$O  >^&P(R '2#S%O ZP#S$O    )\
      F#R%P 2O#W$S&L(N #_#R'P JI#R&P   .*#R%P _X#R$M%R&S GH#W$P(L #<#O&S  X+#S$O&P JE#O%S  %-#T$O&P ?(#P\
      'R    <V&R(P  &b#R%R(P $2#R$P   8Y#S&O  ^B#S%O I@&O(S OF&O(S  6:#R$O&R   CM#S)O  CC#R&O(R HL#X$N&K\
      (S  )!#H$]&N ]D$N&T  99#R$O%O&S bb#P%S'R(O !#$N&T BH#O&U(P  8:#P%R    aa#R(P H[#R$P   3T#R(P     D\
      `#O&T(P  %.#S(O =I#U(M %_#S&P ^@#N$W&O   Q]#N&P(V  I5%O&S  5)#O$P&R(R)R ]A#U&O(O  !T#S$O *7'R(P  <\
      6#N(T ?<#R%P  P@'P(R MY#O&O(U  WF#N&T'P   $&#S&O %R#T$O&P  Ua#L$V  TW#S$O  4:#P)R    9b#T$R&O(O  T\
      3$O&O(T #P#R&P(R  TF#S$O AE#O'S  S'$S&O  [%#S(O !0#O&S   9D#S$P'P   ,,#T$P(O 4]#R$L%M&N'X)T (N#V$O\
      &S'N(O  'L#V$M&O 62$P&P(S ]F$R(P  L9#S&O _5#P'R  :2#T$P&P'R(P  EQ#S&O O+#S$O  L4#S(P)O  Y8#S$O M1#\
      S$O   ^3#N$T   ;N#N$U&P   $T$R%P O$#P)R  .=#W$O(M [(#L$O&V)R  L2#O&S  +2#P$T%N&P(S .D#W$P%L&O)S H%\
      #S&O   #b#O%S   UP#R'O)R  2J#U$S&M'P)P  +_$S(O   R)#S$O&M(V  <Z#T&P(O R+#R&R'O(P .$#N%W(P)O  ,>#O$\
      T&O(S  (D#O$P(T P5#P$U(O   4##R$Y%O&O(L 1Z#M'S)S  ]G#N$O(V  P?#R&P  LR#R$P  H,#N$P&W(O   N1#M&V(P \
      6?(P)R +H#R(P  :/#R$P  >I#R&P K(#O&P'T  TM#U$P&P(O  B@#R)P  Z6#U$N  ?H#P$N(U 5,#O$P&T ZU#S&O  '2#M\
      %U   ,>#U$M 4D#R$S&N 0?#N)T    Ua#P'R 3X#S)O  46#S'P(P =Z#S$R%P&O  `J#V&O(N  Q##R&P X4#R&P  ?B#R$O\
      %S'R(O  Xb$P&P(T  &%#S$R&P(O  V5#U$L%N(T ,P#T$J(U +2#O'S  (S$X&N(N  =&#T%O&O <+#S&P(O   ^N#T$P&O  \
      @%%R(P E[&T(N   0>#U$M VQ#R'P PL#S&O !V#U$P&O(O QD#R%P   Q7#R'P  =0#M%U    `U#R&P N+#R'P  21#P)R E\
      (#S&O 4+#U(M  Q)#S$O N$$O(S  %4#L&V .-#S&O K7#P%O(T 9%#R&P J6$U%R&N'R)O  -U#R$U&L'O)R  b2#P%T(O  W\
      N#O'P(T  -'#N$U&O    T_#S$O DU#N&U'P 3N#T$O(P  T-#P'R X%#S&O  7F#O$S   (E#T%P(O   [&#O&M(W  ^b#T$N\
        +5#P$U&P(O T($R&P /W#R$P  P7#S$S(M RL#U&O)O  %>#R$P [I#V$O%P&P'R(N  %Q#R%P  )'#O'S KF#S$T%L&T'N \
       NJ#P%R  Rb#R(P b5#O$T&P   D2#V&N(N '^#L$T&O(U YP#S$M&T(P  56#N$Y&N(P 90#R$R(O   XZ#R&P +=#N$U%Z&N\
      (J RN#R(P   (U#O(S  );#W$M&O <T#R&P  J`#T$O&O  S`#R(P ?@#O&P(T  1Q#R$S&O  4.#V$P&M(P &F#R$O%R G[#T\
      $P&O  +:#S$O 7M#R$P  !I&P'S    G:#O$S Z?#L$S&S(R  G9#S&O FO#M'P(V VG#P&S(P  *L#R%P  7.#U$N&O `.#S$\
      O 8`#S$O  T`#R&P  VU#N$V&O   Q`#O$N%P&N'O(W)V #2#P'R  D7#O(S 6'#O&S V:$S&P  76#O%S  <N#S&O DS#S(O \
       :6#S&S(M '&$O&S    %L#S$U&O(M DQ#V$P&L(R  )?#T$O&O DV#S'O    L>$S(O *L#O&S  0(#T&N  G&#M%U  =@#L&\
      V  ^@#P(R (;#O&M(W @.#T$O&P  .M#V$N%O   1&#O(S &R#R&P   N9#T$P(P  OF$N&V(O    ZC#R%R&O  I*#N$N&R(W\
         /P#O&T(P   85#O&S(P H+#T$O(P  ?_#N$T  [(#P$T%T'P(N)O  Y?$O%P'R)R  -(#O$P&O(V E<#T$P(O `K#Z$I&P \
        XF#P&T(O  ['$P%R  BZ#R&P   Za#O(S DV#O'S  VB$O%S  O.#U$P&O(P ''#S(O   27#W$O&O(O  1Q#V%L  FL#R$P\
      %P'P(O)T &B#O$V&O(P   I[#R%P aV#U$M  FM#V$N&P   D&$P&R G@#R$O'S(P =5#O&O)U bZ$R&O `Y#R&O(R *I#P$S&\
      P)R   J^#U%O&O Q[#R&P OC#O&U(O  TA%O(N)U MW#R$L&O(X   X(#R$P J/#R%P  2$#S&O L>#R%P ,)#S$P'P :?#K$L\
      &W'R(U  RQ#O%P&V(P   :I#K&T(T F0#T&N  1Y#P$O&P(U  :H$S'P  V`#P$N%P'S(T CD&P(R aa#R$P 0<#O%S  b=#P$\
      R  GN#U$O(O ,3#L&V 23#O&P'T   QI#T$P&O  ,Z#T$P&N `[#M&P(V  !1#L$T%S  ^Q#S$R&P(P JA#R&R(O  DI#S$P&P\
       Q.#S(O  _U#R$V%P&S(J 5*#R$N)S a+#S(P   PU#S$O 7I#S&O  ),#O'T  2K$O%S&N(S)R  NB#R&P    JP#P&R P=#V\
      $O&O(P      8!#U$M Ua#P$T(O   ['#P$P&P(U 7H$O%T&P  8C#P)R b2#S&O KF#L$V  TZ#R$N&R(S VH#P%P)R  [[#O\
      'S  R(#L(V Hb#S$N&S(P <;#U$O&O(P  F3#P%R C5&U(M EF#R  A-#R$O&S)P   @Q$N&U(P   94#M$X&O(P   ']#O$O%\
      U ###W$O&P(N  (=#S$O&R(P  [X#T$N%P&V'N(P 5'&U(M b=$R&P   3##O&O'U  LU#S&O  (##O%S   JQ#O$T(P  Z*#U\
      $P&O(O  &*#N&V(P  ;D$V&N(O 2Y#I$M&O(_   VI#O'S ;-#P&S(P <9#O%S  .P#R$P _0#R$R&O  Z+#P%R N7#S$T%N(O\
        ][#R&P  KL#S%O >H#P$R ]G#N&R(S  HQ$P&S(P  @I#S$O N-#P$O%S LL#R$U(L  *V$S&O  ]>#M$V&S(M Y4#R%P  @\
      5#T$O&P(R  G##K$N&V'T 5U#N$O(V K9#O%S !?#S$P&T(L)R   MY#M(S)S  $Y#U$P&N  ZB#R$U&N(O M)#P$P&R +G#R$\
      P  4P#S&P    87#U'P(N    P`#T&N H3#O&S JT#P$P%R  NC#R$P  ^(#S$O 2?#R&P _D#O$S  )Q#O$R&T(O C[#R$M&V\
      (N  U]#V$U%N&M(O bQ#O&S G0#V$O&O(P  N'#S(O I;#O$O&U 8`#V&O(N  $Q#T$P%P&P  AL$P&P'S UV#N$O&T(S  0R#\
      P$P&S PA#T(O   C2#T$O%P   1Y#N&T J6#S%O 5D#X$R&N(L  ZV#S&O X'#X$K&P  (A#P(R  YS#P$O%R&O'O)V 9$#R'P\
         OE#W$M&O 6[#J&U'T  T_$P&P(S 14#N)T  '*#P$N&V(O)R ;8#T'O(P    Z1#P$P&N(V   (Y'N(T RS#S(O ?Y#S(O \
       &a#M$R%T >Y#T$P%P&O'P(O)T _^#O$P(T NK#S$P(P  %)#O$O&U 0P#P&S'O  4]$O%S   G$#O$K&R(X 5R#R$P >H#P$R\
       5R#R$P  2+#T$U%P&K'P(R ^X#S(O   ;]#O&S  M$#S$O   #%#S$T&P'O(P )W#R&P    +)#T$O(P   ^*#V$R&P'O(N L\
      D#P%R  U)#R(P   &D#S$O   OR#V'O(N :8#O$T&P  ]T#O%S  7Q#O(S  6_#S&O  E_#M'S)S   0C#O$O&U T4#T$O%S&S\
      (L ;E#T$M%N&U    E&#L$O(X   RT#N$P(U  LE#V&N(P X1#U$N%R&O a0#T$O(P  33#T&O(P [6#P&S(O   _L$P(S  #<\
      #R(P  a?#U&P(O #E#S&O a5#R&P 1P#O&O(U  QA#P'R  E4#S%O&O(S <N#S(O N]#T$P%O  $A#S'O 1J#O%S 11&O(S  7\
      I#O$U&N U5#P(R   E/#M&P(U)R      !)#P$P&R(R S!#R(P  HJ#R(P WZ#P&R  A'#O$N%R&R'S(R  8B#S%O _B#P%S&P\
      'S)O =P&N(U     W:#U%O&O      Z+#S(O   $0$R(P     J'%R&P =a#S(O  53#S&N(R Q^#P&R  )N#N$R&S   ^^#R%\
      P .##T$N   !#$S&O  #R#S%O    (>$O%T&P 4H#R&R(N  B`#L$S&M(W  HO#P&P(S   :)#P&T(O 6?#U$M&S(P J6#S&O \
       )0#R(P  +$#T)N G9#S$O @.#N$V(O KS#R$P   ?-#T&N T:#O'S  P-$P&S'O(R 4$#T&N =!#W$P&P(M  1)#U$O%R&O'O\
      )R  D:#T&N  1-#J(P)Y   53#K&X(P SG#R$P  ]T$S(O  ZA#U$O&P(O VQ#X$P&N(N  3D#T$P(P R-#R&P .N#[$N&M(N \
        <N#S(O ,##M$W&N(S >2#R$P&T'N  F0#R&P K-#P$S%R(O  0A#T$P&O  NF$O&O(U K-#N$V&P H/$S&P  .L#S$O W8#S\
      )O  .I#R$O&U(N O4#S(O  =Y#O$S   $/#L$P(W  +[#S$O&P  2E#P'R  :##P(R  Q6#S&O bT#P$R)P NW$S(O   9H#N$\
      V&O %0#O$O&P(V  +2#S$O  X$#R%P <A#O(S FJ#R%P  bS#R&P'P  ID$R(P >H#O%S *5#R&P Z9#P%R   %/%O)S ^Q#S&\
      K(T  aV#R$P%R&P(P)S IL#K&S(T)R   FE#S&O  5V#T$O(O  FN#R$P @[#S&J(U >+#T&N  ^b#T(O)P  2^#P$O&T 8>#U\
      $M&P'P(S #,#S&P(P  %;#R&P    67#P&P(T 'G#S$O 1P#S$O  #'#L$P%U'S  UH#T&O)P 7S#S)O     -B#N$S(R  PN#\
      T(N  ]@&P(R S%#L'S(S)R   5P#O$S%Y&L'R(P)M  6;#U$O%R&N'R)P I_#S$O   &(&O(S O*#K&W %C#T&N'P  UG#P&R \
      MN#W$P&I(T  VQ#S$O )W#M(U 1:#T$R&N(P  $<#P&S(P O?#T&P(O Y;#P&R /G#P$S%P  ]=#R$P 8*#S(O  V&#S$O ,!#\
      V$O'R(N  M5#S%M&S 2V#O$V&O(P  SY#N$N&Y(O .:#V$N&O(P  :]#W&L(P  ^^#R&P %F#R&P   4X#S&O  &3#R$S&N ?L\
      #S(O   ,a$O%T&P 4>#P$R (M$S(O  Q&#P$T(O  Q,#O$R&N(U  I+#U&M IW#S$O ;6#T$N&S(P   [3#R(P [2#M(T)R ,<\
      #T$P&O'P 7J&P(R  -/#R&P E7#P)R  &W#S$P&P @V#U$O&N ;5#M$O%W A5#U$P&O)P  D*$P&S(P 5a#R$R%R&O'N(R  [%\
      #X$O&P'N)P  .F#O$P%V(O  )1#R$U%N&T(L >B#S$O  W!#S&P'P    82#S&O :M#O&S   !V$O&S   +Q#M&U  ;R#S$R&O\
      (O 3X#L$Y%O&W(J   =X#P$R  &S#P&N(U   8a#T)N  65#U&P'S(M  SS#S%P'O(R Q]#P)R 07#P'R  VD#O%S A;#S&O  \
      X6#W$N&O(P  F9$R&P  _Y#K$V&P(S     Z;#S$P%S(N `!#R%P   :0#P)R 6>$V%P&N 97#R$P  #[#S%O  
      """
  )
}
