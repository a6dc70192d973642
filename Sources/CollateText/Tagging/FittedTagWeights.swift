// Made by fit-tagger (Tests/Fitting/Tagger) from UD English EWT and from GUM; licences in .notices.

extension TagWeights {
  /// Fitted weights: 844639 bytes.
  static let fitted = TagWeights(
    index: """
      #####+##8##T##r##z#$>#$H#$a#%A#%b#&R#&j#&w#'B#'s#(*#(+#(P#(l#)(#)L#)M#)U#)V#)W#){#*0#*T#*z#+-#+5#+\
      G#+H#+P#+]#,4#,:#,l#,y#-'#-D#-o#.-#.A#.G#.z#/&#/7#/=#/C#/Y#0$#0N#0!#0y#1;#1[#1p#21#2G#2Z#2d#46#4>#\
      4N#4s#5/#50#5x#6+#6Q#7$#7,#7o#7p#7}#8q#92#9?#9b#:$#:x#:~#;9#;:#;F#;G#;S#;e#;x#<+#<1#<P#<d#<w#=:#=f\
      #=w#>R#>p#>v#?/#?M#?U#@<#@F#@V#@!#@]#@u#A>#A?#Ab#As#B1#Bu#C*#C9#C:#CG#CS#Ch#D&#D@#DS#DT#Di#Dz#E&#E\
      X#EY#Ei#F5#FE#FM#Fs#GS#GT#Gl#H&#H2#H[#He#Hf#Hl#H{#I,#I8#IS#Ic#Ir#Is#J=#JE#JX#Jk#Js#J{#K,#K4#KN#K^#\
      Kk#L4#LW#M,#M4#MA#Mh#N##N0#N^#Nf#O4#OT#Og#Or#PE#Pe#Pv#Q+#QO#R7#R_#S3#SQ#Se#St#S|#T-#TK#Tq#U*#U0#U1\
      #UI#UJ#U_#Up#V'#V@#VO#Vc#W%#W&#W.#WB#WL#Wt#W|#X1#Xv#X~#Y9#YL#Y!#Y~#ZL#ZX#[)#[*#[4#[I#[O#[j#[r#!<#!\
      Q#!e#]4#]w#^A#^x#^~#_.#_=#_>#_V#_W#_b#_j#_k#_x#`1#`K#a9#af#at#a|#b8#bK#cI#cm#cn#c{#d,#dK#da#db#du#\
      e(#e;#eN#ek#f5#fA#fN#fx#g9#gG#gV#gW#gh#gn#h^#hv#h~#i##i$#i8#i9#iZ#j0#j8#js#kJ#kW#kj#k~#l,#l6#lC#lo\
      #m:#m;#mA#mM#mZ#mo#n'#n>#nh#o+#oD#oe#of#pL#pb#q$#q%#q&#q.#q/#q5#qM#qU#qo#r+#r}#s6#sY#sa#sk#t$#tC#t\
      k#ts#uN#uZ#uv#vq#wF#wl#wm#wn#x<#xD#xJ#xY#xl#xt#y6#y7#yy#z)#zn#{##{2#{J#{l#{y#|;#|H#|N#}6#}P#}X#~3#\
      ~;#~M#~[#~u$#-$#`$#l$$'$$:$$]$$j$$}$%)$%<$%H$%m$&3$&Y$&{$',$'N$(1$(9$(t$)T$)k$)u$)}$)~$*0$*1$*>$*W\
      $*]$*e$*}$+)$+G$+d$+u$,.$,;$,<$,]$,e$-$$-E$-X$-`$-|$.O$.o$/F$/]$/c$/i$/q$0K$0L$0f$0s$1.$1=$1J$1R$1\
      ]$1~$20$2F$2e$2q$31$32$3A$3M$3^$3{$4e$4z$5d$5p$6,$6P$6l$71$7g$8G$8Q$8b$8j$8w$9#$9+$9@$9S$:#$:$$:0$\
      :J$;^$;x$<)$</$<M$<s$<{$<|$=*$=H$=I$=b$=s$>,$>`$>w$?'$?8$?B$?H$?!$?o$?p$@'$@/$@0$@F$@G$@H$@^$@v$AP\
      $A_$At$Au$Av$C*$C9$C?$Cf$D1$E$$EO$Em$F&$F'$F1$FM$Fs$G%$G<$G[$Gm$H*$HQ$Hn$Hv$I+$I,$I-$IM$IS$I^$Id$I\
      s$J-$J:$JV$K($KE$Kf$Kz$L+$L`$Lo$L~$M3$M4$M<$Mu$M}$NE$Ni$O%$O1$OE$OX$Op$P%$P&$Pq$P}$P~$Q0$Q6$Q!$Qo$\
      Qp$R5$R[$Ry$SR$S^$Sw$Sx$T+$TA$TP$Ti$U.$U=$UR$Up$Uq$V>$VH$Vz$W($WM$WS$Wd$Ws$Wt$X+$X:$Xw$Y%$Y;$YW$Yh\
      $Yi$ZA$ZU$Zh$Z{$[+$[m$[n$[v$!a$!p$]%$]2$]3$]C$]z$^N$^]$^k$_+$_<$_P$_o$_w$`,$`b$aD$aQ$aR$aS$ab$aj$a\
      y$b7$bH$bd$bw$cF$cZ$d%$d&$d>$df$dg$d{$e>$eM$eZ$et$f,$fJ$fR$fS$fk$g#$g$$g3$gZ$gb$g}$hD$hh$iD$iL$i]$\
      jA$jf$kA$kB$k[$ku$kv$l/$l0$lm$m7$m?$mT$mi$mq$my$n@$nS$n[$ne$nk$nl$nv$o;$oE$of$og$oh$o}$p8$p9$p:$pP\
      $pd$p{$qP$q_$qg$qh$rA$rM$re$rf$s&$s'$s:$s_$s`$sx$t0$u#$uG$ut$v)$v7$vU$vV$vt$v~$w#$w6$wO$wb$wl$xY$x\
      s$xy$yU$yf$yv$y~$z6$zI$zm${C${D${w$|G$|M$|N$|]$|r$}O$}P$}Q$}Y$}h$}u$}}$~)$~*$~}%#7%#J%#R%#c%#k%#l%\
      $#%$$%$P%$b%$s%%(%%E%%F%%b%%q%&7%&M%&x%'0%'T%'b%(#%(4%(B%(C%(k%)'%)6%)G%)_%)l%)z%*3%*T%*w%+;%+C%+V\
      %,1%,@%,]%,j%-C%.4%.S%.s%/U%/V%/p%0T%0!%1+%1U%2'%2P%2g%2w%3.%3P%3v%4'%49%4s%5$%55%56%5I%5`%5a%6,%6\
      e%6r%6|%7X%87%88%8E%8Q%8b%8c%93%9M%:%%:&%:'%:(%:<%:S%:j%:}%<*%<;%=+%=C%=a%=p%>8%>[%>t%?:%?B%?P%?w%\
      @%%@D%@L%@T%@i%A1%A>%AJ%AY%Aa%Ab%Ah%Av%B2%B?%BE%B[%C2%CG%CQ%Ci%D)%D]%E/%ER%Eh%Eu%F%%F/%F7%FJ%FK%Fe\
      %F}%GE%GX%G`%Ga%Gb%Gn%H.%H;%H]%Hq%Hy%I)%IQ%Ib%J#%J+%JD%JR%JS%Ja%Jt%KU%Kr%Kx%L+%L7%LB%LJ%LP%MA%M!%M\
      h%Mi%NU%O4%OC%O^%O_%O}%P^%Q0%QA%QX%Qn%R;%RY%Rj%S&%SP%T*%T=%TG%TT%TU%Ta%Ti%Ts%Tt%U&%U'%U~%V/%V?%V@%\
      VV%Ve%Vf%W5%WH%WW%Wh%X'%XC%XV%Xw%YG%Y]%Yh%Yp%Z2%ZK%ZW%Z]%Z^%Zf%Zg%[#%[P%[f%!;%!L%!e%!m%]&%]?%]Q%]!\
      %]v%^B%^L%^]%^~%_>%_Z%`K%`t%a%%a9%aL%ay%az%b2%bF%bS%c9%cO%cP%cp%cz%dg%e4%eH%eP%eQ%ew%fQ%fj%g-%gM%g\
      d%h+%hG%hT%he%i.%i`%is%j-%jA%jN%jg%kZ%km%kn%l'%l-%l@%lZ%l[%m#%mZ%mw%o%%o8%oK%oL%oo%p4%pC%pI%pJ%pK%\
      p|%q-%q8%qB%qj%rF%rY%r_%ry%rz%s@%sL%sR%se%ss%t>%t[%ty%uk%ul%vA%vB%v~%w*%w9%w[%wq%w~%xD%xj%xr%y>%yV\
      %y`%yq%z$%z.%z6%z7%zS%zs%z~%{/%{>%{?%{Y%{l%{m%{s%{{%|=%|]%|j%}-%}R%}S%~.%~O&#'&#/&#V&#i&$'&$8&$@&$\
      Z&$v&%&&%:&%L&%e&%~&&*&&4&&@&&Q&&Y&&p&'%&'/&'N&'O&'W&'s&'}&(<&(=&(Z&)(&))&)*&)=&*#&*$&*:&*B&*^&*j&\
      +#&+;&+C&+D&+c&+d&+v&,7&,X&,n&,}&-K&-z&.7&.C&/&&/'&/1&/N&/O&/W&/v&08&0E&0T&0c&0d&0l&1#&1$&1H&1I&1`\
      &1a&1x&20&2Y&2e&2t&3J&3T&3a&3g&3o&4=&5(&5)&5I&5`&6$&61&6>&6u&7&&76&7L&7q&7{&88&8I&8Q&9&&92&9M&9v&:\
      (&:7&:`&:v&;5&;6&;R&</&<b&<j&<k&==&=C&=V&>/&>G&>O&>s&>}&>~&?L&@0&@1&@9&@t&@|&A&&A3&AQ&A`&Ak&B2&B3&\
      B4&B5&BI&BQ&BY&Ba&C=&CJ&C`&Cm&Cw&DK&DL&D]&Do&E-&EY&Ef&E|&E}&F=&FE&F!&G3&G?&G[&Gc&H3&HQ&Hc&I2&Iq&I|\
      &J0&JA&JL&JM&K8&K@&K]&Ks&K}&L/&Le&Lx&M$&M7&M=&MI&MJ&MR&Ma&Mw&N7&N[&O'&O]&Ou&P0&PL&P]&Pc&Po&Q&&QT&Q\
      !&Qk&Qv&R$&R5&R[&Rc&Rp&Rz&S-&S.&SA&Sq&T,&T@&T_&Tg&UR&Uf&Ug&V?&V@&VX&Vl&Vm&Vz&WE&Wa&Wb&X)&XD&XZ&YK&\
      YL&Yi&ZQ&Z]&Ze&Zp&[#&[H&[^&[_&[`&[t&[|&!8&!b&!z&]*&]B&]L&^C&^f&^n&_7&_8&_`&`0&`W&`n&a,&a2&ak&bM&bY\
      &bf&c/&c0&cX&cY&c_&cl&d2&d>&dl&e0&ec&f6&f@&f[&fy&ge&gt&h=&hR&i/&i0&iG&il&im&iw&j9&jH&kM&ko&l$&l*&l\
      L&lR&la&mA&mR&m^&m_&me&mt&n%&n;&nQ&nR&na&nv&o+&o}&p4&pT&q.&q!&qd&qs&r*&r9&r?&rI&rj&s2&sU&st&t&&tA&\
      tt&uN&u_&ug&u~&vN&vq&w?&wZ&wv&ww&w}&x/&x0&xI&xv&x~&y?&yd&yq&y{&z1&zL&zM&{)&{1&{!&{]&{c&{d&{w&|%&|-\
      &|.&|W&|]&|u&}C&}!&}z&~$&~M&~S'#='#E'#O'#W'#k'$1'$@'$H'$N'$j'$y'%/'%5'%U'%p'&&'&6'&7'&8'&R'&Z'&b''\
      #''2''H''I''J'(J'(P'(g')$')5')x'*0'*6'*>'*`'*{'+E',>',F',N',b'-('-@'-N'-x'.4'.L'.M'.d'.y'/>'/F'/n'\
      0''0@'0e'1*'1+'17'1c'28'2P'2Z'2r'2s'3?'3['3o'4?'4f'5Q'6#'6j'6~'7d'7l'7v'7~'88'8@'8A'8W'8X'8r'9:':5\
      ';=';I';i'<('<0'<:'=)'=7'=D'=`'=w'>*'>7'>?'>b'>c'>m'>n'?X'?`'?f'?n'@J'@`'A&'A5'Ac'Ai'B%'BR'Bt'C-'C\
      >'CW'Cf'D*'DT'Dg'E>'E?'EU'E{'E|'F3'FH'Fs'GW'Gj'Gw'H.'H/'H9'HE'H['Hj'Hr'Hs'I;'IN'IT'IZ'Id'Ie'J$'JY'\
      Je'Jt'K/'K0'K1'KD'Kb'Ko'L''L('LS'Ls'M,'M='MV'Ms'N8'NI'Nc'No'O='OE'OY'Os'O{'P+'PF'Q9'Q:'QQ'QW'Qq'RA\
      'R^'S,'SZ'Sk'Sw'T.'T8'TY'U%'U&'UY'UZ'U['Ur'VC'VP'Va'Vi'WB'WN'Wl'Wy'X''X6'XI'Xc'Xk'Xs'Y0'Y?'Yb'Yy'Y\
      z'Z1'ZF'ZG'ZT'Zy'[.'[T'[s'!%'!/'!`']$']%']:']W']X'^E'^M'^a'^n'^v'^w'_Q'_['_p'_z'`+'`1'`2'`U'`d'`s'\
      a.'a/'a<'aU'aV'ap'bA'bo'c$'c1'cu'd#'d9'd:'d@'dU'ds'd{'e+'eC'eU'e['ex'f*'f0'f1'fF'fq'f{'g1'g='gE'gK\
      'gZ'gk'g|'h/'h7'hN'hk'i''i3'i4'iO'j4'j5'j='jE'k5'k@'kb'kw'kx'l-'lS'ld'm-'m='mY'mn'mv'n/'n9'nT'o,'o\
      B'oa'oi'p/'pS'pf'pu'qF'qG'q]'rF'rS'rk's>'s?'sI's`'t%'tB'tQ'tg'u5'uQ'uR'up'v8'vQ'vt'w$'wD'wc'x/'xR'\
      xX'x`'xf'y6'y7'y?'yJ'ya'yo'zH'zd'ze'zf'zs'{E'{v'|A'}<'}I'}U'}o'}u'~O'~W'~|'~}(#>(#{($.($@($^($y(%#\
      (%C(%q(&H(&I(&J(&_(&g(&o('%('-('>('O('!((9((c()0()1()<()D()!()y(*N(*_(*i(+'(+((+7(+K(+S(+](+n(+t(,\
      4(,<(,e(,o(-x(.4(.C(.f(.g(.o(.y(/Q(/[(/l(0.(0/(0>(0Z(0b(1E(1[(1!(1m(25(26(2>(2?(2L(2d(3((3)(39(3l(\
      3t(3|(4*(4a(4i(4~(51(5R(5Z(5[(5c(5x(6+(6A(6}(79(7F(7l(7v(8,(8-(85(8=(8d(8j(9#(96(9J(9i(9{(:%(:-(:H\
      (:N(:g(;*(;D(;w(<M(=O(=W(>3(>4(?+(?1(?@(?X(?z(@0(@C(@a(@y(A3(A;(AP(AQ(As(B((BG(BX(Bi(CB(C!(D-(D<(D\
      B(Dj(Dy(E6(ED(Ey(F'(F/(FD(FU(Fb(G&(Gl(Gm(Gw(H6(H!(Hb(I#(Ih(Ii(J9(J:(J;(J<(JZ(J{(KD(KU(Kp(Kx(Ky(L7(\
      L8(L9(LR(LS(LT(Lj(L~(M*(MJ(MK(N-(NB(N~(O,(O6(O>(ON(OZ(Om(P2(P@(P!(P}(Q-(Q.(Q8(Qa(Qb(Qh(R0(RN(RT(Rl\
      (S&(S:(Sc(Sr(TN(TO(TW(Tj(Tk(Tz(U,(U-(U<(UB(UC(UT(UU(Uu(VG(Vy(W,(W2(X*(X+(X,(XI(Xh(Xw(Z3(Z9(ZA(Zz([\
      /([P([V([b(!+(!A(!P(!e(!w(]#(]`(^>(^F(^v(_0(_<(_R(_p(_z(`F(`n(`o(`w(a-(a5(a6(a@(aa(ab(bZ(bk(cD(cJ(\
      d1(d2(e.(eH(eI(ef(eg(eo(e~(f((f<(fx(fy(g5(gD(gn(gt(h'(h/(h0(h1(h9(h:(hE(hR(i@(is(jB(j`(k5(ka(kb(kr\
      (l%(l-(l3(l;(l<(lK(lu(mN(mo(n0(nS(na(nk(ns(o5(o6(oU(or(p7(pA(p^(pq(q6(qs(r*(r2(r8(rZ(s=(sN(sT(sj(t\
      -(t>(tM(tW(tz(uH(u_(um(uw(ux(u~(v.(vU(vh(w)(w1(wC(wP(wX(wi(wj(xi(y%(yO(yr(z6(z`({1({;({L({{(|;(|K(\
      |e(|m(}&(}.(}D(}k(}l(}}(~5(~S(~_)#%)#V)#W)#d)#s)$Y)$j)${)%')%/)%9)%i)%v)%w)&))&=)&E)&R)&d)&s)'4)'M\
      )'U)'_)'e)'f)'n)'})'~)(*)(F)(l)(r)))))3))D))i)*))*D)*W)*l)+*)+!)+~),5),6),g)-%)--)-H)-W)-v)-w).+).\
      E).Z)/,)/2)/@)/U)/])/z)05)0B)0T)0e)1&)13)14)15)1B)1h)1i)1})2+)2,)2J)2W)2a)2y)3/)3<)3X)3k)3s)4&)48)\
      49)4:)4G)4d)5*)5;)5k)5s)6@)6X)6m)77)7I)7j)8()8n)99)9[)9c)9d)9n):+):?):N):V):k):~);:);B);C);R);S);x\
      )<8)<I)<O)<^)<k)<z)=6)=Q)=m)>&)>:)>I)>W)>X)?L)?v)@/)@0)@:)@D)@S)@`)@o)AC)AQ)A])B$)B7)BQ)BY)Bv)C@)C\
      s)D9)DV)D`)Dh)Di)E*)EO)Ek)El)F()F2)FX)Fn)Fo)G')G()GM)G!)Go)Hp)I1)IH)Ir)Is)J*)JH)JW)J_)J{)J|)KE)Kb)\
      Ks)L+)LY)Le)Lo)M$)M0)MB)M[)Mc)Mm)N9)NW)Nw)O#)O])Oe)P6)PP)P!)QB)QP)Qs)R/)R9)R:)RW)Rq)R{)S:)SK)SV)Sg\
      )Sz)S{)TN)TZ)Tb)Tv)U$)U`)Us)V&)V9)V:)V;)V<)V`)W.)W/)WC)WK)Wx)X-)XT)Y3)YB)Yb)Yj)Yu)Z<)Zl)Zm)Zu)Zv)Z\
      w)[))[8)[V)[g)!D)!`)!f)!u)]1)]2)]3)]D)]e)^')^=)^L)_,)_[)_h)`$)`:)`T)`z)a+)a@)ae)a{)b0)b`)c%)c=)ca)\
      ci)cj)cy)cz)d-)dF)dG)d])dn)dx)dy)e7)f,)fL)fo)gf)gn)gv)g~)h;)hC)h~)i8)iK)il)j%)jE)jK)jX)jb)jn)jx)kd\
      )lA)lq)lr)mD)mQ)m[)mc)mp)n#)nI)nO)nW)n_)ng)nt)o6)oL)oq)oy)p0)p;)p<)pZ)pn)q))qJ)r6)rG)rO)r!)ru)s6)s\
      c)su)t:)tB)tQ)tb)tv)u6)u>)ua)v*)vl)w()wD)wN)x,)x8)x9)xT)y@)y`)y{)z,)zJ){c){k)|0)|@)|A)|g)|q)|y)}%)\
      }-)}:)}P)}f)}x)~;)~J)~y*##*#@*#V*#q*$:*$M*$p*%(*%4*%N*%w*&,*&b*&c*&{*'@*'_*'l*(,*(8*(E*(W*(j*(k*(v\
      *)3*)R*****;**V**b**c**d**}*+C*+R*+f*+l*+t*,J*,_*,`*,q*-$*-[*.1*.;*.N*.c*.y*/2*/V*/!*/r*0&*09*0J*0\
      e*0o*14*1T*1U*1|*2<*2O*2P*2c*2d*3/*3U*3f*4)*47*48*4B*4C*4R*4S*5&*5;*5A*5B*5o*6'*66*7.*7A*7Z*7w*7x*\
      8+*8T*8^*9<*9L*:0*:C*:K*:k*;N*;x*<+*<<*<a*<i*<x*=)*=;*=^*=f*=n*>8*>G*>H*>W*>{*?B*?W*?u*@P*@Q*@e*@z\
      *A;*AA*AP*An*Ax*Ay*B0*B1*BM*B[*Bq*CW*DK*EJ*EZ*Ei*Ej*F#*FG*Fi*G**GE*Gh*H;*HW*I5*Il*J)*J;*JQ*J[*J!*K\
      P*Kf*Kn*L=*LI*M/*M0*M<*M=*MC*MI*MO*M^*Mk*N(*NE*Np*Nv*OM*Oq*Ow*Ox*P+*P,*P-*P.*P/*PI*Pq*Q'*QD*Qs*R**\
      R+*RK*Rb*R|*R}*S)*S:*S`*Ss*St*T+*T:*Td*Tu*U(*U4*UO*UY*U|*U}*Vq*W1*WZ*X?*X@*XV*Y1*Y9*Ya*Z#*ZA*ZP*Zt\
      *['*[/*[H*[f*[~*!:*!B*!s*]F*]L*^$*^O*^s*^{*_.*_;*_<*_F*_N*__*_e*_o*`.*`6*`@*`A*`B*`g*`m*`s*`}*a0*a\
      G*aH*aP*ay*az*b**bX*bY*be*bf*bl*b}*c@*cS*c]*d#*d>*dK*dX*dr*e)*e5*eS*e[*eu*f4*f:*f;*f<*fF*fY*fw*g**\
      g7*gV*gr*h)*hL*hT*hZ*h[*hc*i<*iZ*io*iw*j3*jH*j`*jv*k)*k/*kB*kC*l7*l?*lE*lu*m&*mA*mI*mi*mj*n$*nL*nh\
      *ni*n}*o.*oN*oo*op*ox*p+*p8*pY*pu*qR*qp*qx*r6*rW*rm*s#*sD*sE*sM*sm*s~*t3*t@*tF*to*tu*u(*u7*uR*ui*u\
      ~*v#*v4*v:*vd*ve*wA*wN*wO*wn*wo*wy*xR*x!*xd*xl*xy*yC*yj*z,*ze*z~*{A*{P*{p*|:*|O*|c*|z*}C*}!*~/*~7*\
      ~H*~!*~i*~j*~u*~}+#)+#<+#M+#Y+#m+$$+$%+$A+$g+$v+%8+%@+%F+%G+%n+%t+&@+&H+&Y+&l+'&+''+'/+'<+'I+'j+(&\
      +('+(_+)6+)U+)g+)o+*=+*L+*q+*~++O++Y++y+,%+,&+,0+,C+,D+,E+,T+-*+-=+-q+-~+.9+.T+.!+.w+/5+/A+/]+/v+/\
      ~+0#+0$+0,+06+0P+0Q+0g+0h+0s+1A+1B+1S+1d+2$+2E+2F+2N+2O+2i+2}+3M+3w+49+4:+4L+4q+4r+5-+5B+5H+5Y+5l+\
      5t+66+6N+6o+7&+75+7I+7!+7p+8!+8]+8w+90+9C+9d+9j+:N+:O+:U+:}+;.+;/+;x+;y+<4+<U+<`+=S+=[+=x+>(+>@+>A\
      +>B+>J+>K+>U+>o+>}+>~+?A+?T+@=+@n+@v+As+B9+C)+CF+Cs+C}+D.+DX+Dk+E#+EP+EQ+ER+Ec+Es+F%+F?+FE+FS+F{+G\
      @+GH+Gv+H'+H6+HQ+HY+Hc+Hi+Ho+I-+I5+IM+Ig+J%+J1+J2+J8+J9+K$+KH+L'+L1+M++MO+Mk+Mq+N++N3+N;+N_+O$+O3+\
      OO+PC+PV+Pv+Pw+Q,+QD+Qn+R1+R;+RX+Ro+R|+S0+S@+SV+S{+TE+T_+Tl+U%+U-+Ud+V?+VG+V}+W6+W7+X0+X?+XK+X^+Xm\
      +YC+YD+Yb+Yq+Z7+ZC+ZR+[$+[C+!:+!c+!m+!{+]'+]9+]C+]R+]S+]i+]j+^B+^O+^~+_#+_@+__+_g+_}+a(+aH+aS+a[+a\
      !+at+a|+bP+bs+c(+cB+cJ+cR+cg+cz+d:+dR+d~+e*+e2+es+f-+f9+fE+fY+fh+fi+fz+hS+h`+hx+iZ+i[+is+j&+j@+jO+\
      k'+k1+k;+kQ+kY+ke+kf+l#+lD+ls+m=+mK+n/+n@+nA+nK+nc+o)+o/+oT+p.+p4+pE+pS+pb+p{+q++qA+q`+qp+r)+re+s:\
      +sh+sr+sz+t/+tT+t`+th+tw+u>+uu+v(+v)+v]+ve+w6+w@+wJ+x,+xZ+xk+y:+yT+ya+yi+z#+zI+zu+zv+zw+{Y+{c+{k+{\
      u+|8+|N+}:+}P+}c+~)+~J+~c+~y,#%,#4,#R,$7,$l,$w,%4,%V,&E,&Q,&[,&~,'A,'N,'V,'W,(+,(<,(F,(n,(y,);,)S,\
      )m,)u,*&,*2,*:,*Y,*a,*x,*~,+(,+T,+!,+l,,$,,8,,D,,i,,j,-#,--,-=,-C,-K,-k,-s,.$,.K,.m,.n,/+,/B,/N,/f\
      ,/g,0:,0b,0j,0k,0w,1>,1J,1_,2D,2e,2f,3C,3Y,3c,3o,3y,4],4n,5#,5$,5W,6&,60,61,6B,6J,6Y,7-,8',83,8X,8\
      t,9<,9=,9U,9_,9p,9q,:/,:>,:H,:u,;@,;H,;h,<#,<A,<b,=/,=W,>E,>h,?*,?+,?G,?p,@1,@9,@J,@a,@b,@h,A2,A^,\
      Aq,Aw,Ax,B+,B_,Bp,CM,Cx,D>,DV,D~,E#,E),EW,Ef,Ep,Ex,Ey,F#,F$,F9,Fh,G&,GA,GS,G[,Gt,HF,Hc,IO,Ic,Ii,J>\
      ,JQ,KF,KS,Km,L*,L2,LP,L],Lp,Lz,M-,M.,MD,MP,M~,N1,NR,O5,O;,OT,Og,Ox,P4,P@,PW,Pd,Pn,Q5,Q=,QK,QX,R(,R\
      >,RX,Rm,Ru,S/,SN,Sn,Sv,T$,T*,T+,TF,TG,TS,Tn,Ty,U#,UV,Un,V%,VD,Vu,WE,Wh,X(,X8,X9,XJ,XR,Xd,Xq,Y=,Z4,\
      Z_,Zp,[&,[3,[;,[P,!6,!@,!H,!],!e,!f,!g,!o,]#,]M,]N,]V,]h,]z,^6,^<,_+,_3,_B,_O,_x,`M,`a,`b,`r,a*,aB\
      ,aC,aO,ar,b%,b=,b>,bX,bl,by,c4,cX,d3,d=,d>,dT,d!,e),e;,eU,en,fO,fY,f_,g#,g=,gE,gc,gd,h%,hQ,hY,hj,h\
      t,i.,iT,i!,iu,jW,ja,jp,kM,l@,ln,m0,m1,mH,mU,mb,n(,ne,o(,oL,oo,p.,p/,p@,pJ,pi,q/,q5,q6,qC,q],qn,qo,\
      qp,r#,r;,rA,r[,rf,sC,sW,sp,t>,tT,tu,tv,u5,uE,u[,v#,v+,vP,va,vx,wG,w[,w!,w],w~,xO,xo,xp,y%,yJ,yR,yw\
      ,z@,zZ,{$,{A,{P,{!,|G,}$,}5,}C,}I,}g,}o,~(,~A,~B,~H,~I,~X,~f-#I-#X-#b-#x-$<-$Y-$l-%A-%Y-&7-&?-&O-&\
      Y-&u-&v-&~-'#-'$-'%-'D-'J-']-'l-((-(<-(F-(G-(O-(i-(z-)(-)]-)q-*3-*@-*A-*P-*a-*x-*y-+%-+B-+J-+^-+o-\
      ,5-,e--C--e--o--u-._-.n-/(-/:-/Z-/f-/r-08-0>-0D-0f-0t-1,-14-1<-1=-1>-1!-1{-23-2B-2j-2y-3e-4#-46-47\
      -48-4[-5=-5E-5n-5|-6(-65-6E-6F-6G-6X-6Y-6v-71-7G-7a-87-8D-8J-8R-8X-8q-9&-93-9G-9Z-9g-9{-:--:5-:6-:\
      K-:S-:h-:i-:u-:v-:w-;.-;4-;H-;i-<(-<E-<c-<k-=0-=N-=Z-=r->5->6->7->8->O->P->r-?%-?--?.-?4-?S-?l-@A-\
      @r-A)-AR-Ah-Aw-Ax-A~-B*-B9-BO-Be-B{-C5-C=-CW-Ca-Ck-C~-DK-Dm-E3-EO-F#-Fb-G#-G$-G%-GF-Ga-H&-Hm-IB-IQ\
      -IR-Ic-Ik-Iq-I}-JR-Ja-J~-K1-KZ-Kf-Kx-L$-L<-LI-LZ-Lx-M;-MM-M^-Mq-Mw-N5-ND-NE-NQ-NW-NX-Ns-OI-OW-Of-O\
      u-P,-P8-PE-Pb-Q*-Q4-QC-QD-Qi-Qo-Qp-R8-RE-Rm-S(-S;-S^-Sw-S}-T'-T9-TY-U+-UB-UU-Uq-V*-VR-Ve-V~-W9-W:-\
      WW-Wh-Wp-Wx-X2-XH-Xu-Y>-YK-Yr-Z0-Z>-ZF-ZG-ZO-Zt-[$-[G-[V-[f-!/-!7-!8-!P-!Q-!`-!a-]7-]C-^5-^6-^H-^d\
      -_6-_P-_i-`+-`!-`m-`n-a&-a,-a4-aJ-aV-ar-bX-bn-b~-c!-ci-d1-d2-d:-dX-dm-du-e1-eO-ep-f9-fA-fR-fz-g/-g\
      @-gH-gR-ge-g|-g}-h'-h3-hG-hd-hn-i#-iM-iU-iq-j(-j@-jH-jP-jX-k0-k8-kc-ko-l&-l0-l8-lN-lV-li-lu-m,-mF-\
      mP-m^-nQ-nR-nl-n}-oH-on-p)-pn-q#-q0-qF-q`-r*-rF-r!-rq-s/-sY-sc-sk-t'-t(-t4-t>-u.-uG-uO-v1-vH-vj-w.\
      -w6-ww-x5-xH-xU-xk-xs-yR-zB-zJ-zK-zl-zm-zu-{0-{6-{7-{Y-{t-|.-|9-|A-|e-}7-}Q-}R-}{-~D.#B.#T.#i.#q.$\
      /.$A.$s.%2.%:.%U.%g.%v.&'.&/.&`.&a.&n.&|.'<.'F.'W.'c.().(3.(4.(:.(m.(n.(z.)*.)g.)q.*/.*V.*^.*j.*k.\
      *s.+$.+;.+V.+!.+|.,7.,U.,v.,w.-9.-:.-S.-h..W..k./)./8./y.0I.0x.1|.28.2D.2~.3F.3U.3i.3o.3u.44.4<.4=\
      .4G.4H.5F.5L.5`.5s.6).6M.77.7A.7B.7Z.7[.7!.7d.7l.7}.8'.8(.87.8H.8Y.9(.99.9E.9].9|.:E.:o.:w.;*.;;.;\
      E.;S.;c.<C.<D.<W.=7.=F.=Y.=c.=p.=q.=~.>=.>L.>o.?6.?7.?_.?`.?h.?~.@5.@d.A).A<.AB.AL.Az.B+.Bt.B|.C@.\
      CA.Cr.D2.D:.D@.DS.De.E%.F'.F:.FK.Fo.F~.GC.GX.Gi.HW.Hr.H|.I*.J$.J?.JG.Jp.K1.KL.Kp.K}.K~.L#.L+.LA.LG\
      .LT.M,.M-.M<.M=.M].Mq.N].Nj.O#.Ol.O{.P8.Pf.P|.Q1.Q;.Qf.Qt.RB.RJ.RT.R|.S/.SN.SV.Sl.T9.TO.Ts.U).UF.U\
      Y.UZ.U[.U!.Uy.V#.V+.VB.VC.VT.VU.Vm.WE.WR.X?.XP.Xa.Y#.Y$.YW.Yz.Z).Z*.Z0.Z?.Z@.ZW.ZX.Zt.[..[Q.[u.!..\
      !l.]5.]6.]c.]d.]e.]s.]{.^V.^W.^z._0._E._T._h.`$.`>.`e.`q.a,.a=.aL.b:.bI.b`.ba.b|.c-.c>.cQ.cW.cw.c}\
      .d7.dH.dN.db.e*.eC.eR.eu.f,.fj.fk.g5.gU.h%.h-.hQ.h^.hw.h}.i0.iF.iv.j<.jW.je.j|.kd.l0.lO.m,.m?.m`.n\
      J.o$.o8.of.p0.q4.qQ.qW.qX.r/.rC.s2.sS.sa.sm.t$.t5.tP.u-.u5.uV.u^.u_.v+.v,.vA.v|.wz.x7.xS.x_.y%.y-.\
      yJ.yR.yi.y}.z'.zb.zq.{+.{K.{g.|0.|<.|D.|[.|w.}%.}>.}O.}f.~$.~L.~Y.~a.~n/#(/#E/#O/#Y/#a/#i/$@/$N/$i\
      /$x/%1/%R/%j/&//&]/'$/'*/'G/'V/'W/'_/'e/'o/(*/(4/(A/(B/(b/(p/(z/)-/)7/)]/*`/+$/+</+B/+z/,?/,G/-2/-\
      O/-!/-k/-w/.6/.</.]/.g/.q//)//1//B//J//P//e//p//z/01/0G/0H/0y/1I/1Q/1i/2)/2*/2;/2[/2w/3C/3f/3s/41/\
      49/4J/4c/4k/4~/5*/5e/5k/65/6D/6b/72/7R/7l/7t/8)/8//87/8^/8|/9K/9L/9d/:-/:>/:P/:d/;O/;y/<./<C/<b/<c\
      /=9/=K/=L/>5/>;/>V/>^/>_/>p/>x/?'/?9/?g/@5/A-/AI/B%/B;/BC/B_/Bi/C%/C9/C_/C`/DC/DD/DL/DY/Da/Dk/E(/E\
      B/Eg/Fs/Ft/G(/GD/Gd/H-/HM/HN/Hv/H~/I0/IL/I]/Ix/Jm/K0/KE/Ko/L//L]/L|/M9/M]/N)/N8/NB/NJ/Ng/O//OR/Oe/\
      Ok/Ou/P1/P9/P:/PT/P!/Pt/Q1/Q;/QJ/Qd/Qw/Qx/R+/RI/R|/S?/SU/Sd/T9/TA/Ta/Tg/U$/U?/Ud/Uq/Uy/V2/V8/VL/V_\
      /Vn/WC/W`/Ws/XD/XQ/XY/Xm/X~/Y,/Y2/Y:/YP/YZ/Yd/Yz/ZI/[C/[D/[^/!'/!8/!U/!d/!l/!t/]0/]q/^@/^F/^N/^p/_\
      #/_9/_?/_@/_X/`8/`K/`g/`o/`y/a2/aB/aU/aV/ak/b2/bC/bT/b!/bd/bx/c)/c{/c|/c}/d4/dL/dT/e0/eJ/ed/el/e}/\
      f)/fQ/fl/ft/g'/g>/g?/g@/gA/gY/gm/gn/hG/hz/h{/ie/ix/j./j4/j?/jV/j^/jf/jz/j{/k'/k4/kX/k^/k|/lC/lg/lx\
      /m-/m>/mU/mx/my/n#/n//nP/o./oM/p%/p@/pk/q$/q./q6/q7/q8/qW/qX/qc/qp/q{/r;/rT/rg/s2/s!/sm/su/s}/t;/t\
      g/uE/uM/u!/uv/v)/v?/vG/vq/wf/x(/xN/xX/x^/x_/xq/xr/y@/yQ/yw/y}/z'/z//z0/zC/zk/zl/{./{B/{x/|(/|E/|W/\
      ||/}8/}F/}f/}g/}{/~'/~1/~9/~A/~R/~e/~t0#,0#?0#N0#j0$(0$N0$V0$^0$f0%+0%50%?0%]0%e0%o0&A0&B0&]0&|0&}\
      0'E0'_0'g0'q0'w0(*0(;0(x0)40)<0)S0)t0*/0*V0*!0*d0*e0*q0+)0+W0+v0,=0,G0,M0,u0-(0-^0-_0.<0.=0.w0/u00\
      )00*00I00e01'01(01001?01^01_01|02?03.03/03S03g03m03|04604Y04a05-05I05V05!05k05|06606`07-07507`07o0\
      8/08>08g09)09709C09f09n09o09u0:00;20;:0;N0;d0<(0<@0<H0<X0<v0=.0=I0=S0=b0>L0>[0>s0>{0?-0?L0?X0?e0?t\
      0?|0@?0@G0@U0@d0@j0@k0A&0Aa0B#0B20Bb0Bz0C$0CG0CO0Ch0C}0D20Dl0E$0E50ER0EZ0E[0En0FJ0F[0Fq0G#0G10G_0G\
      `0Ga0Gx0HI0HU0HV0I*0I?0I@0IH0IN0J*0J00J`0Ju0K50K;0KZ0K{0L)0L*0L00LO0Lb0M30M40MG0NZ0Nr0Ns0O40O<0O=0\
      OE0OM0OU0OV0P,0PP0P]0Pz0QC0QD0Q^0R50RA0R_0S#0S40SA0T&0T30T;0TN0Tf0T|0UC0UW0Um0V)0V80V90VT0VU0Vh0Vr\
      0Vs0W>0W!0Wd0Ws0X(0Xr0Y;0YC0YD0YE0Yc0Yk0ZP0Zm0[*0[+0[,0[J0[u0!:0!k0]?0^#0^70^D0^s0_70_H0_R0_S0_|0`\
      (0`00`g0a10aK0b00bQ0bY0bo0c-0c50cW0ck0d)0d<0dM0d{0e30eR0eo0ew0f90fG0f[0fq0gO0h;0hV0i&0i30iU0iy0j00\
      j10j;0j|0k(0k;0kW0l$0l*0l40l50lS0lT0lU0m;0mA0mQ0mb0mq0n60nC0nW0nj0o10o20oW0oq0p$0p^0p}0q/0q70q[0qx\
      0rM0ry0sC0sD0sS0sY0se0so0t10t@0ti0u,0u?0ua0ul0v.0v=0v>0vh0w)0w}0x40xt0y30yS0yu0y}0z70z?0zd0ze0zf0{\
      U0{y0|'0|E0|X0|Y0|x0}50}60}70}K0}a0~30~U0~k1#%1#C1#K1#U1#k1#u1$01$61$>1$W1$d1$j1%01&*1&S1&[1&!1'(1\
      'm1(21(e1(f1(s1(y1)O1)Z1)d1*<1*F1*d1+W1+a1+b1,&1,81,@1,]1,j1,r1,s1-&1-'1-P1-i1-j1-y1.61.g1/%1/11/=\
      1/E1/m10M10a10i11/11011L11Y11Z11s11y12.12X12`12f12s13H13!13x14$14K14m14~15*15J15p15x16&16316M16c16\
      o17'17G17T17k18*18q18y19N19z1:&1:71:N1:j1;:1;U1</1<71<H1<i1<z1=B1>&1>N1>m1>n1>|1?b1?u1@,1@;1@<1A)1\
      A31AM1Ay1B31BY1Ba1Bb1Bo1CQ1CY1Ck1Cl1DF1DL1Dh1D{1D|1D}1E01E:1Eh1Et1F$1F=1FX1F|1G;1GP1GV1H91HE1HQ1I8\
      1I91IR1Ic1Iu1J*1JB1JJ1JR1Ja1Jx1K-1K<1KQ1KY1Kl1K~1L#1L31LN1LV1Lz1L{1MH1M!1Mb1Mh1Mr1N-1N71N=1N[1O#1O\
      01O=1OL1OX1Oh1On1P>1P?1PL1P]1Pe1Q%1Q81Qd1Qt1RR1Ro1S$1S.1SB1SP1SX1Sk1Sl1Sy1T,1T;1TY1Tf1Tg1U.1UT1UU1\
      Uu1Uv1U~1Vu1V{1W'1W/1W`1X.1X/1X71X!1Xd1Xx1Yf1Yg1Z'1Zr1Zz1Z{1[-1[?1[y1!31!H1!N1!V1!n1!}1]K1]!1]b1]l\
      1^h1^y1_51_Q1_m1`M1`o1`y1a#1a91b$1b%1b+1b91b:1bU1bb1br1c'1c(1cA1cg1c|1d*1dO1db1e+1e31eI1eJ1eY1f41f\
      C1fV1fe1fm1g?1gx1h41hE1hR1he1hk1hl1i-1iG1iX1iY1j+1j:1k41kI1kh1l81l]1le1lt1m11m[1mc1mi1mj1mr1n)1nQ1\
      nj1np1o/1oA1oK1p&1p51p?1pE1pM1p!1ph1q21qR1qe1qw1rE1rX1rs1s@1sX1su1t*1tQ1t}1u21uX1up1uq1uy1vF1vN1vV\
      1v`1w*1wl1wt1w|1xI1y#1y@1yJ1y[1yt1z.1zJ1zl1zm1zu1{;1{C1{!1{r1|11|21|<1|Z1|o1}W1}y1~51~D1~W1~x2#@2#\
      A2#e2$$2$E2$X2$b2%;2%U2%h2%p2%q2%r2&N2&n2&o2&w2'J2'z2(82(G2(U2(]2)02)i2*D2*W2*g2+)2+*2+@2+s2,/2,02\
      ,<2,S2,b2-,2-V2-n2.(2.)2.12.V2.W2.k2.l2.{2.|2/S2/d2/z20&20720U20]20l20v21.21621E21g22]23323W23X23g\
      23h23p23}24S24T24s25)25?25@25F25G25t25|26(26U26_26~27#27B27C27M27^27_27y28%28128S29(29529M29v29~2:\
      Z2:n2:}2:~2<?2<I2<`2=32=42=C2=K2=Q2=g2>'2>B2>U2>f2>n2?22?h2?i2?q2@:2@;2@j2AU2At2B)2B`2Bl2C/2CI2Ca2\
      Cu2D&2D_2E42E52E62EE2EF2EN2EO2Ed2F*2F;2F<2FB2F_2G&2G.2G;2GP2H:2HZ2Hm2IE2IX2Ix2I~2J62J72Jh2KT2Kl2L(\
      2L52L62LG2L[2Ll2M.2M62MK2Ml2Mt2N%2N42NQ2Nk2Nz2O12Og2P[2P!2QF2Q_2Qm2R(2R)2R*2R22Ri2S%2S&2S42S^2S_2T\
      )2T;2TG2Tc2U.2U?2UG2U[2Uf2V<2V=2Ve2Vm2Vu2V}2W42WP2Wj2X%2X&2X92XW2Xh2Y42YH2YP2YQ2Y`2Yj2Yp2ZC2ZY2ZZ2\
      Zt2[42[<2[[2[!2[p2!D2!O2!e2!f2!v2!|2]12]v2^)2^O2^Y2^w2_^2_x2`(2`72`H2`P2`X2a12aE2aF2aV2a!2an2at2b=\
      2c.2c42c<2cU2cj2cp2cq2c}2d)2dB2dS2d[2de2df2dt2e62eM2ed2et2f-2f@2fH2fP2f{2g%2gZ2gb2g|2h@2hH2hY2ho2i\
      22i82iP2i_2il2it2j42jY2ja2jp2k;2kq2kw2l.2m92mY2mw2nA2nK2nj2nk2nl2ny2o'2oE2oj2p#2p42pM2ph2pv2qA2q[2\
      qk2r/2r{2s,2sG2si2sy2t42tr2u22u:2u^2v&2v32v@2vK2vk2w$2w02wA2wB2w!2ws2x82x92y@2yH2z92zL2zy2{<2{L2{[\
      2{n2|,2|J2|K2|Z2|[2|n2}/2}02}J2}K2}d2}r2~@2~k2~|2~}3#.3#P3#x3$+3$63$<3$K3$L3$T3%A3%O3%v3&'3&;3&C3&\
      h3'O3'g3'x3(+3(,3(E3(M3(b3)#3)Q3)s3*(3*73*W3*e3+)3+>3+N3+Y3+e3+m3,43,`3,o3-E3-Y3-x3-y3.F3.Z3.z3//3\
      /H3/Y3/j3/u3/v30%30K30i30~31J31X31r32h32i33'33=33]33r34134934F34G34p34x35-35Q35t36<36R36^37:37Y37v\
      38C38T38m39(39I3:)3:=3:k3;.3;;3;Z3;b3<33<e3<v3=-3=<3=K3=}3>43><3>=3>g3?+3?33?L3?_3?u3?v3@-3@A3@[3@\
      n3A(3AW3Ad3Ar3B'3Bb3Bj3B}3C+3C]3Ce3Cm3D&3D:3DG3DM3D`3Dl3E.3EF3E`3Ef3F'3F63F<3FQ3GE3G}3H'3HC3I<3IK3\
      Ik3Iq3J43J:3JB3JY3K*3KO3KP3Km3Ks3Kt3K|3Ll3L|3M=3MU3Mo3N/3NR3O43O@3Ou3O}3PK3PS3Pv3Pw3Q03Q=3Qk3Ql3R<\
      3RT3RZ3S33SF3SG3Sk3S~3T33T43TL3TM3TZ3T[3Tl3T{3U23UE3UR3U!3Ud3V-3V.3V/3V93V[3Vl3W#3W73WO3WW3Ws3X.3X\
      83XK3XL3XW3Xf3Xu3X}3Y23Y33YR3Ya3Yp3Yq3Z+3ZI3ZJ3Zf3[.3[@3[S3[q3!$3!<3!O3!W3!o3!w3]%3]&3]^3]j3]y3^;3\
      ^<3^]3^u3^v3_&3_73_G3_`3_a3_k3_y3_z3`63`T3`p3`q3a<3a=3a>3a]3al3am3b63bo3c=3cI3ci3d'3d13dV3d{3et3fF\
      3fG3f[3fg3fv3g$3g33gX3gi3h(3hK3hY3iM3iS3iq3j23k&3k93kK3kS3k[3kl3ky3kz3lX3lr3m)3mA3ma3mp3n+3n53n;3n\
      [3no3o'3o>3oV3o!3or3o~3p#3p?3p@3pA3pV3pl3pt3p|3q(3qC3qK3qL3r;3rC3re3rv3s63sY3sh3tw3u53u=3ui3uv3v73\
      vD3vd3vj3vr3w'3w/3wb3ww3x13xM3xS3y<3y=3ya3z/3z;3zc3{#3{:3{]3{w3|33|D3|E3|V3}#3}23}:3}I3}c3}p3~*4#)\
      4#?4#U4#f4#n4$04$h4$t4%=4%>4%F4%L4%a4&44&g4'&4'34'v4((4(@4(j4(p4)M4)k4)z4*$4*}4+>4+?4+E4,M4,o4-*4-\
      ?4-G4-a4-r4.D4.Y4.a4.i4.|4.}4/)4/34/J4/K4/S4/[4/p40*40240340V40W40d41041A41g41h41p41~42(42_42{43+4\
      3>43X43`43o43w44)44M44Z44b44s45(45.45/45A45P45g45x46=46h47>47O47`47a47t48.48H48R49549!49]4:#4:84:G\
      4:]4;;4;H4;_4;r4<=4<I4<X4=)4=*4=H4=d4=v4>'4>C4>P4>_4??4?E4?K4@04@14@L4@j4A$4AG4Ad4As4B54B@4BJ4B^4B\
      _4Bu4C;4CL4D04D14DB4DY4Dk4D~4EH4Eb4Ec4Ey4F44FG4FH4FU4Fo4G)4GF4Gw4H#4HI4Ha4Hb4Hj4Hk4I;4IG4Ip4JJ4JK4\
      JQ4K-4K;4KJ4KW4L54L[4M,4M-4M84M@4Mh4Mi4Mu4N%4N?4NG4NH4NV4Nt4O<4O=4OU4O[4Oz4O{4PE4Pa4Pt4P|4Q,4Q64QN\
      4Qu4RM4RW4S44SG4Se4T64TJ4TR4TZ4Ti4U>4UT4Uj4V&4V74Vy4W;4WH4W^4W~4X_4Y&4Y,4YH4YI4YQ4Yk4Yl4Yt4Yz4Z34Z\
      ;4Z<4ZI4Zf4Zg4Z{4['4[`4[q4!24!:4!B4!]4!i4]34]M4]m4]|4^I4^U4^]4^n4^z4^{4^|4_-4_N4_k4_s4`(4`L4`M4`j4\
      `k4a.4a84a94aM4au4b44bK4b!4bd4be4bz4c&4cD4cU4ck4d!4do4dw4e?4ec4ei4e}4fM4f`4fj4g'4g(4gF4gk4gl4h&4h3\
      4h@4hL4i34iL4id4j74jm4k.4k:4kY4k}4lW4ls4mE4mM4mN4m[4ml4nI4nj4o'4o44oC4oY4ow4p?4pd4ps4p{4q04qM4q!4q\
      z4r)4rJ4r`4s#4s04sE4t-4tq4uU4u|4v-4v>4vc4vr4vz4w*4w<4wK4wS4wy4wz4w{4xD4xo4y'4yR4yl4yy4zE4z[4zc4zz4\
      {-4{54|-4|s4}54}p4}~4~:4~M4~U4~V5#15#_5#m5$=5$Q5$R5%k5&)5&H5&N5&c5&d5'75'!5'r5's5'y5(.5(45(B5(i5(j\
      5)/5)@5)H5*(5*;5*]5*v5+E5+M5,15,L5,k5-;5-A5-j5-p5.)5.<5.B5.J5.o5/C5/z50$50,50450C50O50f50n51+51<51\
      D51E51]51e51t52I52J52K52L52[52s53353453J53W53e53x54&54454C54D54R54_54w55j56956O56W56y57*57H57T57p5\
      8#58$58%58/58G58z59&59<59=59G59H59W59r5:<5:b5:j5:t5;,5;45;I5;V5;n5</5<O5<y5=%5=:5=e5=r5=s5=t5>)5>3\
      5>95>R5>Z5?&5?05?E5@.5@H5@Y5@j5@z5A45A@5AH5A^5A~5B35B95B?5B@5BQ5BY5BZ5B|5C45C<5CW5CX5Cv5D$5D95DS5D\
      r5EA5EM5Ec5Ex5F+5FJ5FR5Fo5Fp5Fx5Fy5Fz5G&5G;5GE5GX5GY5Ga5H:5HB5HY5I*5I_5J*5J;5JH5JP5Jc5Jd5K#5K]5K^5\
      L>5LO5Lo5L~5M55MB5MZ5N>5N?5N!5O,5OA5ON5Oa5O}5PO5P`5Pl5Q*5Q!5Ql5Q{5R)5RK5Rx5S55S=5SZ5S`5T-5T.5TP5Tz\
      5Ur5V*5V25VH5W(5WI5WQ5Wg5Wv5W~5X15XS5Y*5Y65YT5Y!5Z]5Zo5[05[A5[P5[r5!)5!15!95].5]/5]G5]a5^-5^=5^E5^\
      F5^R5^Z5^b5_&5_'5_D5_W5_p5_x5`-5`<5`Q5`o5`p5aA5aB5az5b(5b<5bD5b{5c95c_5cq5d,5d`5e-5e:5el5ey5fD5fp5\
      g&5gC5gD5gE5gQ5gy5h.5h/5h75h85h@5hQ5i&5i?5iR5iZ5j(5j05k#5k+5k:5kU5kV5l85lQ5ln5m/5mi5mx5n65nI5nJ5nb\
      5n|5n}5oM5o`5pF5pN5p]5pl5p{5qG5qO5qq5r(5r05r=5rU5r`5rz5s95sM5sh5sp5t:5tF5t[5t!5tg5t|5uH5uP5uQ5u]5u\
      g5u~5vG5vO5v`5vu5wo5wy5x%5x&5xe5xo5y%5y65yW5yf5yg5yz5zc5zp5zv5zw5{95{E5{F5{X5{i5|55|65|H5|I5|Y5|e5\
      |x5}85}n5}|5~45~o6#86#W6#k6#s6$26$W6%56%66%>6%^6%p6%z6&-6&.6&96&n6'$6'x6(06(C6(!6(i6(|6)26)`6*06*W\
      6*]6*q6*r6+-6+F6+P6+X6+w6+}6,06,`6,z6-&6-N6-d6-e6-m6.26.Z6.s6/L60#60V60{60|61-61X61s62%62A62P62v63\
      )63763K63!63g64%64&64'64K64u65U65n65x66166?66@66H66h67(67.67L68%68E68g68x69W6:'6:=6:>6:?6:T6;36;D6\
      ;_6;y6<76<L6<M6<v6=36=K6=d6=j6>(6>66>P6>X6>y6?%6?-6?<6?=6?L6?T6?g6@+6@P6@Q6@h6A.6A?6AE6AM6B:6BI6BJ\
      6BT6Bc6Bi6C'6C86C@6C_6DS6E,6E-6E.6E?6EY6Ew6F#6F+6FT6FU6F]6Fe6Ff6G#6G+6GR6G!6Gd6Gy6H=6HE6HM6HU6Hv6I\
      36I46IQ6IR6Iu6JX6Jt6Ju6K96KH6K_6Ks6K~6L=6L_6Lg6Lm6L~6M;6MC6M{6N)6N56N~6O#6O;6OJ6O!6Ou6P/6P>6PF6P`6\
      Po6Pp6Q/6QJ6QV6Qw6R76Ru6SD6SE6ST6Sp6T'6T86T@6Tb6U76U?6Uv6Uw6VK6Vk6V{6W'6W(6W)6W56W;6WJ6W`6Wf6Wg6Wz\
      6XE6X!6YC6YI6Y~6Z(6Z96ZJ6Zz6[$6[86[F6[!6[f6!Z6]26]36]R6]q6^U6^d6^~6_.6_D6_Z6_w6`A6`a6`|6a66a@6aP6a\
      ]6ay6b06b16bG6bT6be6bp6cN6dM6dW6eA6e`6f#6f06f]6f^6fv6gJ6gR6gj6gk6gu6h/6hR6hc6i46iU6ij6j$6j%6j-6j56\
      jd6k?6kE6kF6kU6lK6l`6l|6m96mO6n#6nE6n_6n~6o/6oK6oL6oY6oZ6ob6ol6p06p16p?6pp6qF6qG6qM6qg6qt6q~6rL6rZ\
      6rk6s#6s-6sC6sU6sn6t@6t^6tx6u;6uo6uw6v#6v+6v56vc6w&6w,6wE6wR6wp6wz6w{6xE6x]6xz6y56yY6ye6z=6zh6zi6z\
      y6{G6{[6{z6|>6|?6|@6}56}?6}G6}!6}i6~%6~46~W6~X6~`6~y7#*7#>7#p7$67$@7$S7$i7$|7%@7%A7%_7%`7%a7%r7&]7\
      '+7'`7'{7(97(_7(n7)#7))7)^7)v7*&7*C7*T7*h7*w7+A7+T7+^7,'7,(7,07,87,d7,r7,z7-$7-.7-67-S7-b7-w7.,7.B\
      7.^7._7/*7/>7/I7/J7/T7/U7/}70770K70h70|71I71w71x72&72@72M72p72}73C73O74#74374Q74a74g74q74~75I75n75\
      o75p75z76476J76a76p77377Q77z77{77|78&78'78G78x78~79A79K79U79i7:57:O7:k7:x7;L7;Z7;`7<17<W7<]7<^7<m7\
      <|7=C7=M7=N7=|7>(7>:7>O7>!7>~7?;7?X7?k7@G7@V7@c7@{7BA7BU7BV7Bi7Bj7B}7CB7CL7Cl7D%7DA7Dm7Dy7E'7E87E9\
      7E{7F<7FM7G,7G47G57GR7GS7GT7G`7H-7HL7H_7I+7I:7IM7I]7J-7JD7JS7J]7Ju7J}7KD7KQ7Kb7L87LW7Ld7L|7MJ7MK7M\
      L7Mo7N(7N57N=7NW7Nj7N~7O.7OI7Oc7Om7Ow7P/7P07P<7PF7Pm7Q(7Q07Q:7QQ7Qg7Qs7R*7R;7R<7RH7RI7S37S;7SO7Si7\
      Sq7T17T97TE7Ta7Tx7U(7U67UU7UV7UW7Ut7V-7V57VU7Vo7W)7W37Wy7X@7Xs7Y-7Y:7YE7Yf7Z$7ZS7[27[H7[P7[[7[a7[p\
      7!W7!l7!|7](7]07]87]D7]E7]u7^?7^f7^p7_#7_07_F7_U7_[7_f7`;7`<7a-7a57a_7b+7bo7bw7cA7cP7c|7d&7d77dA7d\
      B7dS7dt7e*7eI7eZ7e|7f=7fV7fW7g/7gB7g^7gd7h47hJ7hP7h_7hn7ht7i@7i_7j$7j37j;7jY7k.7kA7kq7l$7l%7l97ls7\
      m$7m27mL7mR7n)7n{7o.7o?7oE7oF7oG7p*7pF7q67qt7r%7r47r^7s87sS7so7sp7sq7t$7t%7tK7t^7tr7u)7u:7uF7uU7u_\
      7ul7vv7w-7wA7wB7wn7xE7xT7xc7xm7yG7yM7z37zZ7zm7zz7{$7{,7{-7{:7{b7{h7|L7|R7|m7|x7}17}|7}}7~.7~:7~@8#\
      48#58#=8#E8#F8$M8$W8${8%[8&#8&K8&j8&k8'68'C8'D8's8(-8(?8(L8(n8(}8)'8)38)!8*08*F8*d8*q8+&8+G8+b8+j8\
      +w8,#8,E8,M8-;8-U8-c8.28.V8.v8.~8/#8/M8/Z80080W80q80{80|81981I82A82}83783O83j84,84J84b85685Z85d85|\
      86/86586N86~87#87)87387t88'88/88988K88z89*89;89f89g89|8:(8:G8:S8:[8:l8:m8;+8;:8;M8;Z8;s8;{8<78=#8=\
      98=p8=v8=~8><8>K8>a8>n8?D8?^8?_8@78@T8@l8@m8AD8Ab8Az8BB8BL8Bc8Bi8Bq8By8C68CB8CQ8D%8D=8D!8E$8E%8E-8\
      Ep8FU8Fg8G<8H#8HR8Ha8I#8I28I<8IO8IP8Ie8J,8J;8JH8J^8Jr8KK8Kr8Kx8LC8LX8Lk8M68Mh8N68NU8Nf8Nw8O#8O=8OE\
      8Ok8O|8PF8PG8PH8PY8Pr8Q,8Q88QT8Q!8Qi8R%8R&8R18RC8S08SK8SL8S]8S^8Sk8T&8T>8TZ8T[8Tm8UD8US8Um8V&8V.8V\
      68VO8Vh8W/8W08W88WK8WW8Wa8Wz8X&8XU8Xp8X}8Y'8Y=8YS8Z#8ZE8ZX8Zx8[:8[Q8[_8[p8!D8!`8]78]A8]P8]Q8]t8^'8\
      ^A8^B8^b8^{8_'8_-8_E8_[8_c8`.8`B8`X8`g8a)8a>8a?8a]8an8b88bK8bs8by8c,8cK8cL8cR8cS8cb8cj8ck8d+8dJ8dT\
      8dh8d~8eR8ee8f-8fM8fm8gA8g`8gh8gy8h.8h68hR8hs8ht8i=8j88jI8jQ8j~8kD8k^8kd8ke8kz8k{8l*8l98lA8lK8lq8m\
      ,8mP8mj8n*8nB8o'8o(8o`8oj8o{8p*8p[8p|8qT8r+8rA8rV8rs8s)8s?8sY8sa8sy8tC8t_8tg8tt8uA8uN8u~8v78vD8vg8\
      vv8wQ8x(8xH8x!8y-8y58y=8z08zO8za8z~8{F8{G8{`8{m8{y8|>8|s8|{8}'8}?8}d8}u8~B8~X8~p8~~9#=9#g9#v9$)9$<\
      9$D9$q9$~9%(9%E9%d9%e9%t9&/9&@9&H9&y9'79'?9'R9'n9'v9(_9(l9(m9(z9)&9).9)f9*&9*U9*b9*n9+&9+B9+Q9+Y9+\
      n9+v9,$9,!9,]9,s9,t9-'9-F9-`9-h9..9./9.09.89.o9/,9/D9/S9/b9/p90)90<90I90S90l90m91F91L91q91w92*9299\
      2a92y93%93993A93B93H93b93c93k94,94]95)95=95_95`95t96096F96R96_97497J97V97u98898D98J98m98~99(99I99Q\
      99b99c99k99w9:*9:49:<9:=9:R9:q9:y9<59<F9<G9<O9<U9<b9<l9<t9=O9=s9>>9?)9?19?29?H9?w9@(9@X9@g9@h9@t9A\
      '9A/9A79AB9A`9B49BM9BN9Bu9Bv9Bw9C#9CF9CS9Co9D+9D@9Dd9E'9E(9E09EL9F09FG9G39G;9G[9Gq9H+9H89Hb9Hq9Hr9\
      IB9IV9Iu9J-9JC9J[9Jc9Jm9Ju9KP9Km9L>9LD9LP9Le9Lv9Lw9M,9Mu9NQ9Nj9Nr9N}9O49OX9OY9Oj9O}9P<9P=9P[9Q79Q8\
      9QP9Q`9Qv9Q~9R09RH9Ri9Rz9S]9S^9TG9T]9T^9T{9U09U19U<9UP9UX9Um9Uz9V29V:9Vm9WG9WO9W!9XL9X[9Xc9Y*9YA9Y\
      I9Yh9Yn9Y{9Z'9Zf9Zg9Z~9[#9[.9[;9[<9[D9!>9![9!!9!s9]R9]S9]r9^,9^S9^i9_*9_K9_b9`79`Y9`l9`r9a@9aM9a}9\
      b49bm9c$9c89cT9ca9c{9d)9d89dd9de9d}9e'9eK9ee9ev9e~9f*9fO9fu9gD9gW9g_9gu9h29hO9hn9i'9i19i=9iP9iX9ib\
      9in9j-9jQ9j[9k@9kr9kz9l<9lS9le9lv9m-9m79n$9n59nO9ni9nx9o-9oG9oQ9oe9p+9pQ9p[9pc9q:9r]9rg9rm9s'9s19s\
      V9t09tq9u.9uU9u]9u^9v79vH9v^9vk9w%9w99wL9wT9w^9w_9wn9x59xm9y'9y(9yT9ya9yr9z09zJ9zK9zQ9zR9zS9zs9{09\
      {l9{m9|99|H9|b9|q9}*9}+9}A9}X9~&9~'9~:9~B9~h9~i9~q:#,:#J:#K:#!:$R:$X:%):%H:%N:%X:%l:%y:&0:&>:&Q:&q\
      :'-:'E:'F:'z:((:(K:(q:(y:)J:)K:)Y:)z:*@:*X:*t:*|:+3:+D:+z:,::,d:,p:,x:,y:-8:-@:-J:.*:.H:.b:.x:/4:/\
      Y:/j:00:0@:0f:0n:0|:13:1?:1@:1J:1K:1Z:1b:2&:2.:2/:2T:2g:3):3M:3N:3!:3]:3~:43:4@:5F:5~:61:6y:7#:7B:\
      7Y:8%:86:8]:8z:9=:9O:9W:9t::3::T::r:;1:;9:;A:<&:<<:<U:<[:=#:=0:=I:=h:=|:>L:>M:>g:>r:>~:?C:?p:?q:?r\
      :@%:@&:@<:@T:@!:@w:A/:AG:AH:AR:Ah:B6:BN:Bt:C>:Ca:Cz:D&:DC:Dg:Dz:E[:Ec:Ed:Ee:Em:F):FB:F]:Fu:GD:GL:G\
      b:H/:HF:Hp:Hq:H~:I,:I-:IS:IT:Ir:J%:JZ:K':K(:K.:K8:K9:KN:KV:Kg:LU:Ll:Lm:Lu:M.:MQ:MR:MX:Me:Mr:N.:N=:\
      NY:Ns:O&:O.:O4:OS:Ob:Ol:P#:P=:PJ:Pi:Pj:Pp:Px:QE:QT:QU:QV:Q^:Qw:R(:R5:Rx:Ry:S%:S-:S::SZ:S`:Sq:T;:T<\
      :TT:U?:UG:Ue:Um:U~:VB:Vh:Vi:W#:W9:X4:Xk:Y<:Yq:ZR:Zh:[R:!$:!?:!@:!T:]$:],:];:]<:]=:]!:]]:]s:^':^=:^\
      Z:^b:^o:^u:_%:_>:_?:_G:_V:_!:`-:`P:`]:`}:aZ:b.:b/:b7:cF:cZ:cm:d=:dX:e#:eR:e^:f$:fG:fO:fU:f]:g1:g2:\
      gR:gl:hB:hJ:h[:hs:iP:i|:j6:jJ:k):kE:kT:l<:lO:lg:mf:m{:nJ:n_:nu:o^:od:ol:p(:p7:pM:q':qT:qU:q[:qe:qf\
      :r-:r5:r6:re:s-:tA:t]:ti:tq:t~:uD:uP:vJ:vP:ve:vv:w5:wF:wU:wa:x%:x;:x<:x=:xC:xY:x|:y*:yB:yU:z*:z;:z\
      G:zh:zw:{,:{h:{v:|0:|?:|G:|a:|u:}/:}D:}Z:}d:}u:~4:~T:~!:~h;#J;$4;$D;$T;$c;$d;${;%<;%D;&&;&:;&;;&E;\
      &d;&|;'5;'V;(,;(C;(g;)3;)v;*@;*S;*a;+0;+w;,@;,Y;,h;,p;,v;-0;-1;-2;-C;-D;-W;-f;-u;-v;-~;.[;.{;/5;/Z\
      ;0/;0o;1.;16;17;1Y;1v;28;3$;3G;3t;4';4:;4B;4[;52;5g;5u;6*;6@;6V;6r;7';7Q;7R;7};8K;8e;8y;9;;9<;9D;9\
      O;9P;9y;:*;:9;:S;;P;;k;<);<`;<o;=);=P;>3;>4;>y;?7;?=;?E;?g;@);@=;@C;@D;@J;@];@t;Aa;Ab;B<;BD;B^;C^;\
      Cx;Db;Du;E&;E0;E_;En;F+;F,;F4;F5;F6;FP;FV;G.;GH;GY;Ga;Gu;Gv;Gw;H.;HA;HU;Hx;I:;IK;IZ;It;I|;J8;JI;JS\
      ;Ji;Jo;K&;KK;K^;LE;LM;LU;Lk;L|;M(;M9;M:;MG;MQ;MR;M~;N1;N9;NP;NX;N};O2;Oh;Op;Ov;Pe;Pt;Q6;QJ;QK;QS;Q\
      t;R';R(;R;;Rd;Ru;S4;S5;S?;SK;SS;So;Sp;Sx;TJ;TR;Tn;U*;U>;Ug;V4;VR;Vf;Vy;W>;W[;X6;XT;Xv;Y;;Y<;Z);ZG;\
      ZH;ZR;Zp;[2;[l;!#;!H;!a;!t;!|;]=;]M;]^;]q;^);^*;^O;^W;^e;^{;_<;_!;_];_g;_o;`);`*;`;;`<;`d;a8;av;a~\
      ;b*;b6;bQ;b];b};cG;cX;c`;d$;d%;d6;dE;d`;dr;e1;e?;eO;el;ex;f);fk;g3;gP;gq;h+;hU;hV;hW;h];hg;hr;hz;i\
      @;iL;io;jB;jC;jD;jE;jK;j[;k7;kQ;l6;lF;lN;m(;m=;m`;n';n1;nK;nL;nY;nl;oN;oV;oW;oh;p7;pH;q<;qk;r4;rE;\
      rW;s(;sV;sh;t,;tB;t!;tt;u.;uS;uY;ua;uy;v4;vN;vO;vU;vV;vW;vh;v|;w(;w0;wJ;wT;ww;x.;x;;xC;xV;xg;xh;xy\
      ;y%;y-;yA;yg;yq;zC;zR;zn;z};z~;{8;{w;|);|9;|E;|M;|i;}*;}T;}n;~';~B;~Q;~l;~t<#J<#X<$*<$H<$]<${<%B<%\
      [<%n<%t<%z<&N<&]<&{<'%<';<'h<(*<)#<)M<)h<)t<*)<**<*M<*N<*Z<*`<+2<+b<,,<,:<,h<-#<-+<-F<-S<-a<..<.9<\
      .e<.f<.p<.x</?</I</v<04<0A<0K<0t<1L<1_<2'<2;<2C<2M<2U<2q<3&<3{<4;<4W<4t<5'<57<5d<5u<6G<6T<6!<6u<7;\
      <7U<7j<7r<8/<8N<8n<9#<9$<9%<9-<9H<9m<:,<:X<:e<:m<;s<<3<<;<<S<<p<=(<=@<=h<>F<>w<?:<?_<?}<@-<@W<A+<A\
      6<A[<Ax<BB<B!<Bi<CD<Cq<D,<D=<D!<Dk<E(<E;<EE<Ez<FO<Fc<Ft<G7<GE<GM<Gh<H[<I1<I^<If<J-<J3<Ji<K.<KO<L'<\
      L5<LU<M6<M7<M8<MO<M!<M]<M^<NU<Nj<O;<OC<P%<Pk<Q><QT<Qn<R$<R*<R=<Ra<S6<T<<Ta<Ti<Tx<U.<U6<Ui<Uj<Uw<V#\
      <V0<V8<VN<Ve<Vq<Vw<W]<X(<Xc<X}<X~<Y.<Y/<YE<YO<YW<Y_<Yl<Y{<Z2<Zd<Zs<[0<[E<[T<[U<[r<[z<!5<!6<!<<!!<]\
      $<]=<]M<]U<]V<]^<]n<^9<^A<^B<^J<^j<^p<_(<_W<_u<`&<`9<`:<`W<`w<aA<aI<aO<ah<an<av<b-<bo<bu<c:<cJ<cK<\
      cX<d5<e+<e:<eD<eE<eR<ee<ev<f'<fI<fJ<fY<g'<g8<gM<gS<h#<h-<hI<hb<hz<iJ<iv<j4<j5<j`<jh<k&<k9<kJ<kV<k!\
      <l&<l7<lf<ls<m(<m.<mJ<m}<n+<n9<nF<ng<o&<o5<o?<o@<o`<oo<p/<pF<p|<q4<qH<qs<qt<r><r{<s9<s~<t/<t7<tZ<t\
      t<u'<u8<u@<u!<uy<v%<v/<v9<vL<vd<vx<w/<wR<x9<xH<xV<x^<xr<yF<yo<z/<zM<zi<{V<{j<|#<|0<|H<|g<|m<}&<}'<\
      }(<};<}A<}R<}m<}|<~*<~I<~Z<~d=#;=#G=#V=#l=$?=$m=%-=%z=&;=&<=&K=&k=&s='9=':='u=(F=(_=)-=)O=)`=)z=*7\
      =*C=*[=+-=+.=+S=+q=+r=+|=,u=-3=-K=-o=-~=.1=.7=.8=.9=.A=.S=.`=/+=/3=/N=/k=/l=/v=06=0T=0z=1G=1U=1f=1\
      n=26=2G=2]=2^=2_=2s=2{=33=3F=3N=3a=3x=4/=4z=5&=5E=5O=5Y=5v=6$=6Y=6a=6b=6v=6~=7O=7^=7_=7s=7{=8M=9-=\
      95=9J=9q=9{=:.=:H=:I=:V=;%=;+=;W=<+=<3=<T=<l==&==^=>-=>5=>e=?4=?5=?D=?N=?v=@%=@6=@V=@e=@~=A1=A2=AQ\
      =A^=As=B9=B?=B!=Bu=C?=CG=CO=C`=D+=D5=DJ=Dj=Dy=E%=E2=EQ=Eq=F'=F<=FW=FX=Fm=Fy=G8=GG=G[=Gl=H,=H8=I-=I\
      ?=IS=I[=Ip=JC=JD=JE=J!=Jv=K$=KR=K^=Ks=LG=LO=M%=M&=M2=M3=MO=Mv=Nc=Nx=O'=OM=Ot=P1=PQ=PW=Pf=Q:=QJ=Q]=\
      R#=R+=R,=R9=RA=RP=Re=S3=SD=S^=St=T8=T9=T:=TQ=U6=UE=UR=U^=V+=Vi=Vu=W;=W<=W_=X7=X?=XX=Xm=Xx=Y'=YB=Yw\
      =Z.=ZC=ZD=ZW=Zw=[7=[?=[@=!,=!K=!S=!i=]#=]$=]:=];=]n=]}=^d=_H=_I=_k=_s=`1=`U=`V=`n=a-=ap=b9=bT=bp=c\
      *=cK=cS=cf=d&=d.=d==d>=dT=du=dv=dw=e,=e2=e3=eI=eY=ev=f?=fv=g'=g/=g5=gM=gc=gi=gy=gz=h&=h7=hV=hi=i3=\
      i==iE=iM=ii=i|=jD=j_=jg=k%=k&=k.=k/=k;=kw=kx=lA=lY=lh=m:=m@=mU=mV=m!=mq=n/=nE=nt=oC=oI=oj=ok=p#=p;\
      =p<=pV=q4=qb=r(=r<=r!=rp=s;=sC=sd=sj=sr=t0=tK=t`=u&=u;=uY=ux=v7=vN=vO=vs=w(=wO=wm=x'=xU=xn=xv=yB=y\
      O=ym=yz=z8=zS=zY=z|={?={X={g=|+=|N=|g=|t=||=|}=})=}I=}!=}k=}x=~4=~<=~U=~}>#K>#U>#b>$<>$I>$i>%5>%t>\
      &,>&->&^>&f>&x>'$>'@>'A>'a>'x>($>(%>(9>(H>)l>)y>)z>){>)|>*&>*'>*K>*~>+6>+D>+h>+t>,/>,0>,?>,E>-5>-]\
      >.4>.5>.Y>._>.r>/7>/8>0&>05>06>0G>0d>0z>0{>13>14>1?>1U>1t>1u>2J>2u>3=>3L>3d>3v>41>42>4T>4f>4g>4r>4\
      s>4{>4|>4}>5'>5R>5Z>5b>5w>6*>6T>6U>6m>7->7:>7k>7x>7~>86>87>8h>9g>9z>:7>:K>:f>:n>:o>;%>;->;5>;6>;7>\
      ;E>;M>;b><D><e><s>=H>=t>=|>=}>>9>>S>>`>?W>?a>@'>@->@>>@]>@^>@x>A->AL>Av>B<>BX>C4>CA>C^>D'>D(>DA>D_\
      >E#>E4>Er>Ez>FL>G1>GP>GQ>Gp>H]>H~>I=>I`>J&>JH>J^>Jm>Ju>K.>KF>Kb>Kj>LQ>M0>MC>MK>N,>NG>N!>Nw>O0>O:>O\
      H>OI>OQ>OY>OZ>Ov>P5>PZ>Pu>Pv>Q@>QL>Q`>Qf>R%>Rh>S3>SA>Sf>Sr>TK>U$>US>Uu>V,>VA>W6>Wv>X'>X6>XY>Xz>Y?>\
      Y[>Y!>Yy>Z2>Z^>[#>[S>[]>[c>!#>!I>!k>!|>]L>]T>]U>]a>]r>]s>^,>^2>^3>^?>^y>_1>_@>_T>_b>_s>`D>`J>``>`~\
      >a#>aI>aO>aU>al>b2>bE>b[>bn>c8>c@>cZ>ch>c}>d5>dK>dV>ds>d}>eG>eT>e|>e}>fR>fe>g.>g9>gA>gU>gu>h*>h9>h\
      :>hG>hO>hv>i<>iB>iJ>iK>i[>ie>i~>j:>jF>jG>j[>k1>k2>k^>kv>l->lD>lS>ld>lz>mK>mk>n*>n+>n:>n]>nj>n}>oA>\
      og>oh>ow>p#>p->pC>pe>pm>pz>q&>qA>qT>qZ>qq>r$>r%>r&>r'>r6>r>>rn>s4>sM>sN>s[>sj>s~>t#>t$>t.>tA>tB>ti\
      >u1>u<>u]>ur>vD>vW>vd>v{>w0>wF>w|>x6>xV>xi>xj>y#>y>>yK>yQ>z&>zJ>zK>zL>zt>{,>{->{5>{=>{J>{_>|+>|5>|\
      X>|s>|t>}H>}P>}s>~.>~Q>~Y>~a>~q?#&?#<?#^?#_?#`?#a?#~?$P?$]?$q?%%?%&?%>?%Q?%t?&0?&A?&U?&q?&{?&|?'*?\
      '7?'D?'Z?()?(??(b?)8?)g?)~?*#?*+?*[?*}?*~?+*?+H?+[?,)?,:?,J?,~?-5?-@?-A?-b?-x?.+?.F?/6?/M?/U?/t?07\
      ?0]?0s?1%?1+?1Y?1c?1~?2J?2]?2i?3/?3;?3{?40?48?4O?4U?50?5f?5s?60?61?62?6H?6R?6X?6i?6o?70?7U?83?8=?8\
      O?8r?9'?9-?9F?9G?9r?:S?:]?:w?;*?;6?;>?;??;N?;m?<#?<$?<.?<6?<7?<N?<V?<q?<~?=G?=f?=g?=x?>.?>J?>|??<?\
      ?F??S??[??m?@@?@P?@Q?A%?A4?A:?AX?B/?BV?Be?Bm?B|?CE?CM?C_?Cg?D$?Dw?E)?F'?F??FE?FO?Fx?G$?G3?G@?GV?Gg\
      ?G|?HD?HQ?He?I0?IS?Il?Iv?J4?J5?J^?Jq?K,?KB?K^?Kf?Kg?L(?L2?Lf?MO?N0?NV?Nl?OP?O_?O`?P.?P6?Q,?Q:?QU?Q\
      V?Qq?R3?R4?R<?RH?RU?S$?SH?SN?SO?Sr?T&?T2?TP?T}?U6?UT?Uz?V(?VA?VB?VW?V]?V{?V|?WC?WP?WQ?Wb?Wj?Wk?W|?\
      XI?Xz?YC?YV?Z1?Z;?Z_?Zg?Zz?Z{?[2?[C?[I?[J?[`?!-?!<?!=?!t?!|?](?]2?]8?]D?]V?_%?_P?_q?`3?`^?`_?a%?a/\
      ?aD?ab?ac?b/?b0?bX?bY?bh?c??cU?d6?dR?ds?e(?e9?eJ?er?f0?f=?fa?f{?g;?gL?gT?hD?hE?h!?hg?i6?iC?if?iy?j\
      @?jO?jf?k+?k1?k2?kL?kc?l;?l[?lg?m0?mF?mn?n*?nD?n!?no?o)?o6?oK?oL?oM?ob?oq?ow?p,?p6?p!?po?q+?qL?qp?\
      qq?r=?rG?rX?s/?s<?sc?t.?tF?tS?t|?u5?u=?um?uz?vF?vG?vp?w)?w8?wN?wZ?wh?x8?x9?xN?xz?y;?ya?z0?z:?zY?zu\
      ?z}?{8?{^?{t?{u?|3?|N?|Z?|f?|g?|o?|p?|q?}.?}/?}I?}X?~E?~Y?~h?~r@#%@#Y@#~@$<@$=@$o@%3@%Q@%b@%j@%}@&\
      <@&X@&e@&m@&s@'>@'M@'U@'e@'k@(7@(c@)%@)&@)'@)6@)@@)S@)]@)}@*>@*?@+,@+-@+9@+A@+a@+b@+j@,.@,U@,y@-3@\
      -D@-J@-g@-|@.6@.G@.O@.!@.q@/%@/Z@/r@/s@0.@0n@1)@1*@1O@1U@1j@1k@1u@2E@3#@3^@4/@4E@4l@4m@4n@4v@5>@5P\
      @5`@5q@64@6Q@6]@7G@7H@7a@7p@8'@88@8B@8_@8k@8x@95@9I@9J@9]@9p@9q@9r@:1@:M@:U@:V@:x@;3@;P@;X@;`@;o@;\
      w@<H@=A@=e@=q@>%@>&@>D@>P@?$@?Y@?s@@,@@S@@T@@`@@a@@m@AS@B(@B7@B[@Bc@C'@C/@Cu@C{@D<@DX@D^@Dq@E)@E8@\
      EI@EJ@F.@F>@F!@Fo@Fw@G%@G&@G2@GG@Gl@H:@HM@Hh@Hi@H{@IV@I^@J,@JA@JB@JN@J]@K7@KX@L*@L7@Lb@Ll@L|@L}@M-\
      @M7@M?@MN@N)@N<@NK@Nj@Np@O#@O@@OQ@P+@PO@Pa@Pk@Q%@Q-@QF@QN@Qv@R'@RB@RX@Rv@S)@SF@SW@Sn@Sx@T0@Tt@T~@U\
      E@UX@Uj@V)@V:@VN@Vt@Vu@Vv@Vw@W2@Wm@X4@XN@Xu@Y&@Y0@Y6@YS@YT@Yy@Z@@ZQ@ZR@[@@[N@[m@!8@!r@]9@]A@]I@]m@\
      ^#@^$@^H@^I@^t@^|@_/@_L@_Y@_h@_n@`(@`0@`}@a)@a=@af@a~@b0@b>@bF@bN@bi@bj@bw@c0@c=@cR@cl@d?@d@@dH@d^\
      @df@dn@d}@d~@e?@eP@ec@f'@f(@f)@f7@f?@fE@fF@fr@g1@gG@gH@gb@gs@h/@hF@hm@hz@h{@i'@i4@iJ@iz@j(@j?@j@@j\
      Q@jb@jw@k*@kH@kI@lD@lJ@lK@lc@m(@m<@mM@mb@m}@n0@nI@nT@ns@o0@o1@o;@o~@p:@pa@q5@qR@q_@r1@rY@rj@s,@sE@\
      s_@t(@tD@tL@tT@tn@u,@u4@uH@v;@vJ@vb@v{@wN@wa@w{@x6@x<@xF@xW@xd@xy@y?@yO@z0@zN@zj@{.@{>@{K@{^@{|@|E\
      @|q@}+@}C@}D@}J@}Y@}}@~E@~M@~N@~O@~]@~nA#*A#7A#FA$(A$;A$<A$gA$oA%XA%YA%aA&'A&HA&iA&jA'1A';A'^A'fA'\
      tA(+A(GA(`A(yA)%A)&A).A)/A)BA)dA)eA)tA*BA*WA+1A+QA+hA+yA,0A,XA,xA-EA-XA-pA-xA.AA.GA.HA/,A/8A/EA0?A\
      0RA0sA11A1NA1VA1nA2DA2LA2YA32A3CA3VA3gA4BA4!A4]A4rA59A5eA5rA6,A6JA6lA6rA70A7PA7aA7wA7xA8$A86A87A8f\
      A8gA8oA9*A99A9^A:3A:4A:EA:VA:fA;FA;!A;oA<&A<?A<EA<!A<dA<eA<}A=)A=<A=RA=bA=pA>?A>NA>gA>zA?&A?tA@+A@\
      ,A@2A@NA@cA@yA@zAA$AA,AA;AAsAB3AB4ABTAB!AB}AC+ACHACUAC_ACkACzADCADjAE+AE,AENAErAF5AFOAF^AFkAF~AG*A\
      G>AGMAGWAGcAH*AH@AHAAHMAHUAH]AH^AHfAHgAHrAHsAH{AI=AILAIiAIzAI{AJ'AJ/AJ@AJXAJYAJhAJpAK3AK4AKBAKbAKj\
      AL'AL/ALsAM3AMVAMbANbANzAO&AO.AOrAPCAPTAPeAPmAQCAQDAQiAQqAQyAR0ARCARKARQAR~AS=ASIAT>AT!ATkATzAT{AU\
      4AU>AUXAV6AV7AVPAVhAViAVjAVtAW+AWGAWHAWrAWsAX$AX,AX=AX`AY2AYCAYiAYqAYrAYzAZ1AZaA['A[(A[AA[TA[cA[wA\
      [}A!'A!(A!5A!NA!vA]6A]7A]?A]GA]HA]]A]kA]qA^&A^KA^!A^jA^kA_1A_aA_nA`3A`YA`cAa>AaFAaZAb1AcDAcmAcuAc{\
      AdUAdwAe*Ae]Af)AfpAg(AgJAg_AgtAguAhtAi@AiLAiVAi!AiqAi{Aj'Aj/Aj@AjZAjxAk/Ak7Ak`AkzAl*AlGAlhAm$AmNAm\
      OAmPAm_AmzAnUAo)AoPAoZAobAozApGApjAp}Aq2Aq:AqVAq^Ar6ArEAr]ArwAr}AsIAsOAsbAs{AtPAt~Au;AueAuxAv+Av5A\
      vPAvlAvtAw-Aw>AwOAwbAwlAx4AxUAx]AxuAxvAy.AybAyxAyyAzBAz]AzwA{0A{AA{kA|2A|TA|UA|jA}BA}OA}^A~GA~aA~i\
      B#7B#RB#qB#~B$*B$LB$aB$tB$zB%-B%IB%tB%uB&&B&'B&/B&<B&RB&ZB&[B&gB&qB'8B'MB'!B'jB'~B(8B(_B(pB)#B)1B)\
      ?B)GB)HB)ZB)vB*,B*7B*VB*^B*mB+)B+1B+7B+QB+mB+uB,:B,UB,[B,qB-;B-CB-]B-rB.%B.:B.BB.UB.uB/&B/YB/sB/yB\
      02B0iB0xB1?B1`B1hB2.B2HB2RB2uB3+B3JB3RB3cB3dB3qB40B46B4EB4UB4}B52B5>B5DB5UB5[B5nB5}B5~B6*B6;B6uB6{\
      B7+B7FB7ZB7bB7vB81B8VB9YB9nB9oB:-B:=B:EB:ZB:fB;#B;?B;@B;AB;BB;QB;YB;{B<>B<MB<NB<_B<|B=(B=0B=LB=fB=\
      tB>5B>=B>`B?4B?UB?uB?vB@)B@3B@OB@!B@mB@yBA#BA6BABBAWBAfBAnBA{BA|BBbBBzBC+BCHBC!BC~BD6BDhBDwBE#BE7B\
      E8BEDBEQBEkBFLBFTBFgBFoBG+BG>BGDBGbBGhBGnBH'BH6BH7BHdBI5BIFBIWBJ?BJRBJaBJoBK0BKIBKJBK`BKaBL5BL;BLW\
      BLnBLoBLpBLxBLyBM.BMZBN9BNXBNfBNyBO/BO|BO}BO~BPBBPLBPeBPoBPwBQ-BQPBQvBR)BRABRbBS3BSIBS}BT0BTWBU%BU\
      4BULBUVBU!BUsBUyBV0BVABVWBVaBVbBW$BWUBW_BWiBX4BX{BY.BYEBYKBZ/BZ5BZhBZiBZzBZ{BZ|B[(B[ZB[iB[uB[vB!!B\
      !dB!jB!}B]0B]PB]`B]fB^5B^;B^!B^dB^qB_#B_+B_YB_}B`AB`GB`OB`nBa0BaDBa[BaoBawBb%Bb&BbOBb_Bc/BcFBcLBci\
      BcqBdCBdaBdiBe/Be7BeFBeZBefBenBe}Bf9Bf:BfDBfUBfhBg!BhFBhYBhjBhpBi7Bi^Bi}Bj[BkHBk`BkoBl'Bl9BlhBluBm\
      5BmDBmuBn(BngBoBBoJBolBp#Bp)BpEBpfBq;BqRBqnBrKBrfBr{Bs>Bs_BssBt+BtHBt^Bt_BtrBt|Bt}BuYBulBvJBvkBvzB\
      w6BwPBwxBxEBxMBxUBxwBy5Bz0Bz8BzBBz^BzjB{6B{eB{qB|(B|)B|FB|vB}2B}=B}>B}DB}EB}MB}NB}TB}eB}xB~<B~BB~v\
      C#)C#DC#JC#`C$3C$=C$`C$nC%,C%dC%eC%vC&&C&7C&AC&IC&QC&`C'%C'<C'FC'PC'kC(&C('C((C(4C(>C(TC)&C)QC)aC)\
      tC*?C*IC*TC*ZC+9C+NC+TC+_C+`C+|C,<C,HC,YC-4C-XC-^C-uC.#C.IC.hC.pC/CC/TC/!C/zC0CC0bC0}C12C13C19C1PC\
      1XC1zC2*C20C2DC2PC2lC3AC3BC3JC3hC47C48C49C4hC5]C5^C5_C5nC69C6LC6TC6iC6zC7(C7>C7QC7YC7jC7tC8RC8eC8r\
      C8sC8tC8uC8{C9,C98C9PC:JC:hC;.C;OC;lC;tC;uC<&C<CC<MC<bC<}C=VC=WC=dC=sC>-C>.C>kC>lC>vC?$C?3C?4C?_C?\
      gC@DC@bC@cC@~CA*CABCACCATCAmCAnCB0CBWCC=CCTCC}CD7CDPCE]CEeCEtCFgCG-CG.CG=CGJCGgCGyCGzCH=CH!CH]CH{C\
      IeCJ0CJPCJ^CJmCK9CKZCKqCK~CL2CLICLVCLkCLuCM8CMMCMWCMzCNFCN^CNuCOPCOQCO|CO}CPICQ&CQPCQ}CRHCRRCRuCSG\
      CT0CTCCTICTJCT]CTpCU<CUDCUSCU_CUzCVRCV!CW$CW3CWVCWxCX0CXqCXrCY>CYOCYiCZ=CZGCZYC[#C[$C[<C[FC[UC[_C!\
      &C!.C!:C![C!cC]>C]?C]eC^%C^?C^bC_-C_VC_vC`@C`ZCa#Ca-Ca.Ca^Cb3CbWCb_Cc;Cc<CcJCc[Cd7CdFCdhCdiCe*Ce0C\
      e1CeWCe]Ce{Cf'Cf6Cf7CfcCfdCg%Cg+Cg<CgDCgUCgkCh.ChMChpChzCi7Ci8CiPCifCiwCixCiyCj9CjCCj[Cj!CjdCk%Ck+\
      Ck<Ck!Ck|Cl0ClVCl^Cl|Cm,CmACmBCmYCmeCmwCn(CnoCn{Co'Co(Co5CoQCofCosCoyCp,CpOCpUCpfCq*Cq=Cq[Cr(CrBCr\
      CCr^CrzCs*CslCstCt;Ct<CtqCu!Cu]CurCv,CvHCvICvQCv^CvdCw2Cw?CwmCwnCwtCwzCx.Cx<CxXCxbCxcCxmCx|CyDCyVC\
      ygCyxCz@C{#C{$C{GC{HC{YC{ZC{jC|.C|nC|tC}-C}eC~#C~+C~,C~2C~8C~QC~YC~aD#(D#)D#HD#[D#qD$-D$:D$JD$}D%6\
      D%[D%eD&6D&7D&HD&ND&OD&WD&]D&wD'7D'YD'kD()D(?D(KD(SD(tD(uD)BD)mD)|D*8D*@D*WD*_D*{D+[D+tD+|D,1D,QD,\
      tD,uD-eD.#D.JD.~D/?D/XD/YD/lD/vD0<D0DD0ND0aD1AD1OD1WD2(D2.D2GD2OD2^D2rD3=D3[D3|D3}D4mD4uD5$D5%D5=D\
      5UD5oD5|D61D6vD7]D7lD7}D8-D8KD8ZD8mD9-D9AD9QD9rD9sD9{D:7D:DD:JD:bD:yD;0D;ED;gD;zD<<D<=D<UD=+D=,D=W\
      D=]D=lD>hD>rD>sD?)D?*D?LD?YD?yD@0D@:D@BD@PD@lDAIDAaDB(DB5DB=DBCDBYDBhDCIDCXDCiDCuDCvDD+DD>DDDDDaDD\
      nDE9DEhDE|DE}DFGDFQDFRDFfDG*DG=DGWDG_DGgDGqDGyDH;DH<DHMDHkDH}DH~DI,DIHDIbDJ.DJ`DJxDKTDKsDK}DK~DLBD\
      LlDM2DM3DMbDN'DN3DNZDNjDO#DOkDOlDOtDP0DP>DPYDQ,DQADQTDQoDQ~DR^DS(DScDT/DTBDTSDTTDTUDTtDU?DUNDU_DUp\
      DU|DU}DV2DVQDVRDWCDWTDWuDXDDXWDXuDY-DY.DYSDYTDYoDZ4DZMDZqDZ}D['D[=D[>D[[D[uD!eD!mD]'D]=D]LD]TD]!D]\
      qD^$D^?D^_D^uD_4D_`D`)D`*D`oD`pD`qDa*Da>DaHDaIDaQDaRDaZDatDb2DbCDbODbdDb}Dc0Dc1Dc2DcFDcaDciDd+DdRD\
      dlDdmDe*DeVDejDf+Df!DfdDfqDg0DgJDgRDgrDhXDhiDi!DimDi{DjMDj!Dj]Dj{Dk=DkJDkKDkZDkiDkoDl4Dl>DlQDlgDlh\
      Dl{Dm'Dm2Dm3DmXDmYDmaDmkDm~DnIDnJDn_Dn`Do1DoZDobDocDp;DpNDq(Dq)Dq1Dq2DqFDqeDqzDr(Dr]Dr^Ds*DsCDsYDs\
      aDsbDt%DtVDt^Du%Du?DuIDuTDv,Dv=DvmDvuDw1Dw9DwHDwcDwyDxNDxmDx|Dy(DyIDyJDyKDyZDy`DzFDz[DzgDzxD{8D{LD\
      {iD{jD{wD{xD|:D|KD|WD|_D|nD|zD}ND}`D}yD~FD~bE#$E#,E#EE#hE#yE$oE%'E%=E%CE%kE&*E&9E&FE&RE&SE&]E&cE'+\
      E'LE'XE'qE(jE(yE),E)=E)NE)ZE)sE)yE)zE*?E*zE+&E+LE+bE+hE,#E,/E,7E,VE,mE-6E->E-DE-!E.,E.FE.UE/dE/pE0\
      7E0FE0YE13E1?E1eE21E22E2[E2qE2yE3'E3/E3@E3HE3PE3QE3WE3_E3gE4%E4?E5'E5}E6.E66E6CE6aE6bE6wE73E7yE81E\
      8fE8lE8tE97E9`E9hE:#E:$E:,E:ME:kE:~E;*E;2E;ME;UE;VE;!E;wE<5E<RE<_E=#E=_E>$E>>E>XE>YE>_E>jE>yE?7E?P\
      E?XE@7E@MEA/EA7EAJEAYEAhEAwEB#EB+EB>EB?EBNEBfEBnEC;ECHECzED&ED'EDTEDqEE*EE0EElEEyEFHEFPEFwEGfEGsEH\
      3EI$EI,EI;EINEIXEIeEJ)EJ8EK-EK:EKGEK!EL%EL<EL{EM@EMAEM[ENIENeENvEO4EO5EOFEO!EO|EP/EPZEPtEQ-EQGEQfE\
      QrER-ERdES8ESUESiET*ETDEUTEV+EV!EVdEW'EW/EW7EWGEW_EWgEX-EX7EX?EXVEXgEY%EY&EY'EYHEYXEYoEYwEZPEZZE[$\
      E[*E[GE[aE[nE[}E!AE!mE]^E]sE^1E^<E^=E^QE_'E_ME_gE_}E`'E`GE`sEa9EaGEaOEb=EbEEbmEchEd#Ed;EdEEdKEdLEd\
      ]EeYEerEfIEfQEf[EfmEg(Eg@EgZEgyEgzEh/EhMEhXEi'Ei8EiBEiJEizEjTEjsEjtEjzEk/EkdEktEl0El?ElgElyElzEm2E\
      m>EmVEmvEmwEmxEn>En]En^EnjEnrEo)Eo6EoyEpYEq)Eq?Eq]ErMEr`Er|Es7EsVEsjEt'Et<EtBEtQEtpEu>EuTEuUEufEvM\
      Ev!EvmEw?EwVEweEwyEx%Ex=Ex!ExwEy,Ey-Ey:Ey;EyHEywEy}EzTEzdE{+E{,E{2E{EE{eE{vE|>E|`E|tE}*E}2E}?E}ME}\
      rE~6E~VE~pE~xE~yF#,F#-F#fF#uF$+F$bF$cF%FF%tF%uF&8F&DF&EF&hF'#F'$F'8F'IF'JF'mF'nF(RF)IF)SF)_F)yF*.F\
      *CF+%F+NF+XF+kF,'F,6F,>F,FF,GF,{F-'F-4F-HF-kF.)F.BF.gF/%F/8F/pF0(F09F0QF0^F0fF1$F1,F1<F1ZF2'F2PF2Q\
      F2RF2gF2tF3'F3?F3PF3_F3gF4CF4SF4YF4uF5=F5>F5HF5oF6'F65F6BF6`F6wF7%F7-F7:F7OF7lF7tF8+F8:F8;F8QF8hF8\
      pF9'F94F9:F9BF9`F:3F:9F:hF:wF;.F;UF;VF<9F<GF<ZF<mF<}F=)F=CF>'F>(F>)F>/F>>F>?F>GF>TF>cF>mF?%F?-F?^F\
      ?fF?yF@,F@6F@NF@OF@cFA1FA_FA`FB(FB_FBeFBkFBwFC=FCmFC|FD5FDBFDTFDUFDaFE&FE>FEjFE{FFFFFaFFqFG+FGqFGr\
      FH6FHBFHpFI+FIHFIIFIrFJ+FJLFJRFJvFKMFKgFL'FL?FLSFLoFM$FM%FM2FMLFMeFMtFMuFN;FNFFO$FO%FO8FOaFOpFP0FP\
      ?FPjFQYFR1FRDFRUFRiFRxFS*FS8FSOFSWFS_FSoFT,FT-FT3FT;FTCFToFTwFT}FT~FU4FU<FULFUXFUiFV#FVDFVJFVYFVeF\
      VmFVuFWeFX3FXPFXlFYQFZ;FZ<FZIFZWFZhFZuF[5F[WF[XF[YF[|F!eF]1F]`F]tF]|F^&F^.F^jF_AF_RF_aF_pF`'F`/F`7\
      F`CF`IF`uFa3FaIFb(Fb?Fb@FbAFb[FbhFbnFc#FcEFcMFc`Fd&Fd.Fd6FdDFdvFd~FeAFeIFf-Ff5FfDFf!FfvFg$FgPFgbFg\
      cFhNFhfFi@FigFihFiuFj$FjEFjVFjWFk7FkIFkbFk|Fl<FlOFliFljFlkFlxFl~Fm>FmhFn*FnSFo8Fo_FoyFp'Fp<FpKFpaF\
      q.FqcFqsFr$Fr,Fr>FrDFrcFrzFs-Fs:FsOFt7FtXFt`Fu4Fu<FuOFuWFuxFuyFv*Fv9FvFFvcFvzFv{Fw7FwDFwJFwhFwpFw{\
      Fx+Fx1Fx@FxMFxWFxtFy=FyEFyeFz(Fz5FzQFzhF{5F{MF{SF{bF{cF{sF|%F|<F|OF|`F|hF|{F}.F}8F}ZF}kF~-F~CF~DF~\
      EF~WF~dF~xF~yG#%G#SG#]G$6G$_G$pG$qG%6G%{G&:G&[G&uG'WG'nG(,G(FG(mG)'G)5G)HG)TG)eG)fG*2G*GG*VG+,G+-G\
      +SG+`G+aG,#G,TG,UG-,G-FG-LG-TG-lG-mG-nG.5G.MG.UG/JG/KG0#G0CG1PG1ZG1yG1zG2-G2CG2XG2gG2vG3-G3@G3zG4/\
      G4iG4jG4tG5%G5&G5<G5=G5LG5YG5hG6-G6<G6TG6eG6mG7'G74G7KG7SG7`G7zG8/G8<G8JG8TG8cG8yG90G9QG9YG9qG9yG:\
      'G:(G:<G:BG:JG:]G:eG:xG;;G;!G;{G<9G<SG<TG<eG<yG=8G=9G=VG>2G>:G>OG>cG?GG?OG?PG?jG@7G@KG@ZG@pGANGA`G\
      B'GBLGBlGBrGC,GC9GCRGCZGCbGCvGD:GDIGDQGDYGDaGDsGE(GE.GE/GEFGEiGE~GF/GFRGFgGFvGGDGGQGGbGG}GH)GH1GHD\
      GHNGHOGHUGHzGI/GIUGIdGIeGJ.GJUGK0GKSGKmGK|GL1GLTGLlGM)GM5GM=GMGGM^GM_GM`GN1GNoGOOGOiGP(GP0GP@GPXGQ\
      %GQDGQEGQMGQzGR&GRhGS;GSYGShGSpGT>GTYGTrGU%GU=GUbGUwGV#GVJGV^GV_GVwGW.GWPGWQGWgGWsGW{GX5GX=GXgGXoG\
      XpGXxGY_GYgGYvGY~GZ6GZYG[2G[XG[hG!9G!AG]2G]?G]PG]cG^IG_@G_JG_gG_qG`1G`TG`kGa$GaEGaeGb6Gc5GcNGc[Gc!\
      GcsGdGGdMGdSGdkGduGe4GeZGeoGezGf&GfDGfJGfyGgKGh#Gh)Gh*Gh;Gh<GhKGh!GhdGi9GiNGiyGizGjjGjkGk2GkMGkcGk\
      kGk|Gl@GlMGlUGldGl~Gm(Gm)Gm*Gm+Gm<GmBGmJGmaGn*GnJGn_Gn`Go9GojGp+Gp,Gp]Gp^GpvGq,GqaGqiGr#Gr@GrOGriG\
      s/GsUGsaGsrGt7GtAGtIGt_GtgGuHGuRGuXGuqGv@Gv[GvtGw2GwpGwzGx=Gx>GxVGx^GxmGyOGymGz3G{&G{3G{YG{zG|9G|A\
      G|PG|wG|xG}$G}GG}uG}}G~)G~*G~CG~[H#*H#+H#3H#DH$0H$8H$MH$NH$XH$YH$ZH$zH%(H%9H%FH%GH%HH%cH%yH&8H&QH&\
      pH'OH'PH'VH(FH(]H(iH)-H)IH*HH*tH+PH+QH+|H,1H,BH,UH,nH-aH-}H.2H.AH.^H.fH.gH.vH/.H04H0<H0rH0|H1,H12H\
      18H19H1AH1^H1dH1}H2=H2hH3&H3.H3/H3EH3FH3lH43H4QH4RH4ZH5dH66H6>H6VH7;H7JH7KH7!H8<H8ZH8qH8yH9BH9!H9i\
      H:BH:JH:oH;4H;LH;hH;pH;xH<=H<[H<pH<xH<yH==H=kH>.H>^H>qH>yH?#H?BH?hH?wH@)H@}H@~HA#HAfHAuHB%HB&HBQHB\
      fHByHC.HCGHCtHD7HDDHD_HDlHD|HE;HEfHFCHFDHFhHG+HGWHGxHH3HH;HHUHHnHHoHHpHI1HIMHIyHJ3HJLHJlHJvHK&HK=H\
      KkHL;HLMHLUHL]HL^HLzHM=HMKHMSHMTHMiHMqHN2HNLHNnHNtHO1HO2HO3HOUHObHOyHPjHPvHQ=HQrHRCHRkHSEHSQHSYHSZ\
      HSxHT'HTGHT]HTeHU4HULHUTHUyHV<HVGHVOHVWHVqHVwHV}HWXHW`HW}HXdHYQHYWHYfHYnHYzHZ&HZ7HZXHZ`HZuHZ{H[)H[\
      ]H[lH!2H!3H!@H!QH!cH!pH]?H]GH]_H^@H^NH^OH^PH^nH_-H_GH_aH_bH_qH`GH`gHa2HaAHaPHaXHaYHb*Hb7Hb8HbIHbhH\
      c%Hc1HcDHcZHcdHclHc}Hd-Hd3HdMHe#HeaHeiHf+HfCHfbHf~Hg#Hg$HgUHg]HgnHhIHh!HhyHhzHi&Hi=HisHi~Hj9HjJHj[\
      HjuHkKHkdHl9HlCHl{Hm5Hm=HmCHmDHmsHm}Hm~Hn:HnVHnwHo'Ho/HoIHoYHo_HpsHq&Hq3Hq4HqAHqaHqkHr4Hr5HrTHriHr\
      |Hr}Hs@Ht,HtBHtXHtcHtoHt~Hu*Hu@HuJHujHv4Hv<HvLHvMHveHvqHw$Hw1HwOHwWHwXHw`HwsHw{HxAHxoHx~Hy*HyMHyaH\
      ygHy~HzxH{+H{<H|*H|RH}:H}!H}]H}kH}xH~6H~!I#+I#bI$'I$:I%tI&UI&dI&nI&tI',I'4I'?I'UI'VI'rI(0I(8I(KI(k\
      I)II)JI)WI)mI*)I*;I*<I*=I*OI+,I+4I+LI+rI,?I,NI,]I,lI,mI,nI,vI-$I-,I--I-LI-MI.'I.CI.vI/0I/CI/TI/nI0\
      ,I0=I0JI0lI1xI2(I2)I2MI2SI2bI2hI2}I3'I3?I3XI3kI4-I4.I4BI4JI4mI4{I5,I54I5YI5ZI5pI6%I6/I6BI6JI6RI6`I\
      6jI6rI7)I7CI7RI7gI88I89I8NI8^I8oI8wI93I9MI9UI9cI9kI9qI:6I:JI:dI:xI;&I;;I;XI;YI<6I<QI<WI<XI<YI<fI<p\
      I<}I=4I=<I=SI>$I>iI>xI?;I?NI?VI?nI@#I@9IA)IA>IAFIAPIAvIAwIBHIBIIBQIBRIBmIBzIC$ICNICXID%ID/ID>IDKID\
      XIDnIE1IENIE!IEhIE|IF6IFUIFsIGHIGrIG~IH#IH2IH:IHJII7IIXIIcIJCIJZIK.IK<IL&IL.ILFILoILwIM#IMFIMfIN$I\
      N2INEINgIO7IO?IOoIOwIP3IQ1IQNIQOIQiIQ~IRYIRcIRpIR}IS-IS`IT;ITUIU$IU3IUBIUWIU]IUpIV)IVZIW&IW=IW>IWR\
      IWhIX1IX;IXCIXcIXwIY7IY_IZ0IZAIZBIZXIZlIZmIZuIZ}IZ~I[;I[CI[!I[dI!*I!6I!QI!RI!!I!bI!cI!rI]?I]ZI][I]\
      jI^!I^uI_(I_>I_UI_]I_cI_mI_zI`3I`;I`NIa+IafIaqIb/Ib<Ib_IbkIc,Ic-IcGIcXId*Id=IdSIeAIebIf<IfDIfEIfTI\
      fcIfuIg(Ig)Ig6Ig>Ig`IghIh(IhAIhPIhaIhkIhlIh{IiRIipIj7IjcIkKIk[IkaIl+Il[Im.Im;ImGIm_In'InbIo+IoDIog\
      IorIp2IpMIpYIpqIq%Iq0Ir>IrQIs$Is_It)It1It9ItUItdItlIu,Iu2IuVIufIulIvYIwCIx'IxMIxSIy*IyGIycIz$Iz1Iz\
      VIzdIz~I{CI{TI{!I{bI|#I|FI|SI|YI|jI}[I}oI~FI~NI~]I~wJ##J#JJ#WJ#xJ$,J$MJ$eJ$oJ%3J%=J%CJ%SJ%oJ&PJ&QJ\
      &RJ&ZJ'*J'?J'nJ(+J(JJ([J(lJ(vJ(wJ)5J)BJ)^J)mJ)sJ)yJ*(J*?J*GJ*!J*kJ+9J+YJ+ZJ+[J+hJ,)J,:J,DJ,JJ,dJ,q\
      J-'J-?J-WJ-dJ.(J.TJ.^J/#J/@J/OJ/jJ0aJ0rJ0sJ1(J1HJ29J2:J2tJ2uJ31J3FJ3NJ3aJ3rJ3sJ3{J3|J3}J3~J4#J42J4\
      YJ4aJ4pJ4xJ5$J5,J5FJ5ZJ5[J65J6=J6mJ6zJ8JJ8VJ8wJ8xJ9)J9*J90J9ZJ9pJ:.J:HJ:IJ:jJ:yJ:zJ;&J;MJ<(J<8J<9J\
      <GJ<VJ<^J<xJ=@J=gJ>:J>MJ>oJ?:J?;J?<J?KJ?QJ?[J?cJ@+J@EJ@[J@eJAJJAfJAgJAoJB,JBDJBSJBvJC*JC_JC~JD;JDe\
      JDxJE5JEHJF)JF;JF<JFFJFfJG:JG@JGFJGgJGoJG{JH.JH;JHJJI,JI-JICJIjJIkJIzJJYJK)JK1JK2JK?JK@JKWJKbJKhJL\
      /JLPJLXJLyJM3JMFJN6JN>JNFJNNJNvJO9JOHJOIJOVJO}JP)JPFJPeJPoJQ;JQLJQsJR1JRGJRhJRvJS)JS[JShJSpJSxJT(J\
      T3JTVJTpJU0JU:JUDJUQJV%JV=JVEJVRJW,JWaJWtJWuJX;JXNJX]JY+JY3JY;JYRJZ7JZAJZNJZVJZjJ[/J[uJ!KJ!LJ!bJ!}\
      J]DJ]UJ]fJ]gJ]oJ]pJ^5J^TJ^UJ^qJ_&J_'J_TJ_!J`=J`PJ`tJa'Ja/JaIJaSJagJb-JbQJbhJbiJbjJc&Jc9JcMJceJdOJd\
      WJdXJdYJdyJe-Je<JefJegJexJf)JfMJfNJf]JflJg&JgtJh+JhEJhFJhfJi2JiDJieJi{Ji|Jj:JjaJk+JkJJkYJkkJl7JlzJ\
      m,Jm-JmHJm[Jm}Jn+Jn,Jn8JnEJnMJnUJnfJnzJodJp+JpFJpLJqIJqJJqRJqcJqvJr6Jr>Jr]JrnJroJs1Js=JseJs|JtDJtL\
      JtMJtjJtyJu#Ju+JuJJvIJvaJvkJw>JwSJx1Jx!Jx]JxuJy3JyPJyVJy~JzGJzbJ{3J{;J{UJ{[J{aJ|&J|aJ|{J}8J}!J}]J}\
      cJ}dJ}eJ~#J~0J~8J~GK#*K#AK#XK$7K$DK$WK$_K%4K%:K%MK%UK%|K&MK&!K&wK&}K':K'KK'LK'hK(.K(6K(7K(AK(iK(sK\
      (tK(~K)RK)rK*)K*>K*pK+1K+MK+bK,<K,FK,GK-'K-4K-NK-zK.JK.bK.~K//K/@K/_K/sK0,K0TK0vK0wK12K1AK27K3)K3_\
      K3`K4&K4BK4^K4fK4gK5$K5cK60K68K69K6YK7#K75K7;K7GK7cK7dK8'K8<K8JK8}K9KK9_K9pK:(K:>K:IK:UK:bK:hK;4K;\
      <K;FK;kK;sK<$K<JK<VK<rK=/K=DK=UK=sK=}K>2K>8K>@K>OK>YK>ZK>[K>aK>bK>hK>tK?0K?}K@+K@UK@]K@^K@vKA<KAKK\
      A^KB4KB<KB=KB!KBvKC+KC_KCgKD7KDUKEAKEXKE^KEmKF,KF8KF>KFPKF_KFpKG)KGJKG`KGaKGbKG{KH-KHMKHNKHXKHhKHi\
      KI<KIVKIbKJ/KJhKJ{KK.KK8KKBKKLKKrKL*KL+KL^KLqKM<KMDKM!KN4KNCKNnKNoKNyKO%KO&KO.KOPKOkKOsKPHKPPKPyKQ\
      #KQMKQUKQgKQxKR@KRVKRbKS>KS]KSxKT+KT7KTJKTwKU,KU>KUqKV8KV@KVJKVWKVaKViKVoKWEKWbKWqKX1KX2KX:KXBKXpK\
      Y%KY6KYnKYvKZXKZYKZ_KZ`KZjK[%K[IK[JK[kK!@K!wK]NK]uK^2K^DK^QK^fK_bK`9K`AK`RKa&KacKadKavKb.Kb/Kb5Kb`\
      KbuKc.KclKdjKe=KeJKeKKe_KepKf/Kf0KfCKfIKfgKg-Kg<KgIKgeKh,Kh!KhbKhxKi$Ki%Ki/KiHKicKioKjVKjgKjhKjyKk\
      JKkRKkXKk~Kl#Kl/KlGKlaKm$Km*KmaKmiKm}Kn2KnSKn|Ko>KojKp#KpdKp{KqIKqqKr0KrAKrZKs&Ks9Kt%KtLKtVKtcKtkK\
      u&KuDKu`KulKv.KvPKvcKwJKwYKwqKwrKxFKxLKx[KxsKyBKyLKyvKzqKzyK{7K{?K|.K|DK|QK}>K}vK~-K~GK~]K~nL#<L#B\
      L#_L#sL$wL%GL%cL%zL&>L&bL&yL'4L'LL'RL'ZL'[L'oL($L(BL(hL)(L)0L)UL*#L*$L*@L*HL*]L*eL+;L+OL+~L,3L,?L,\
      LL,aL-(L-)L-*L-9L-ML-ZL-iL.QL.RL.fL.uL.}L.~L//L/IL/SL/lL/rL/~L06L0GL0^L0hL0wL1DL1EL1SL2+L2UL2|L3&L\
      37L3DL3LL3ML3}L4IL4cL4iL4jL5(L5LL5TL6CL6rL76L7>L7FL7fL8AL8ZL8bL8jL9@L9AL9NL9gL9oL:(L:XL:mL;1L;9L;F\
      L;GL;!L;]L;eL;mL<LL<^L<fL=#L=+L=9L>*L>2L><L>ML>NL>oL?RL?eL?|L@-L@ML@UL@bL@cL@dLA$LA%LA8LAbLAcLAdLA\
      eLAkLB1LBcLC6LC7LCULCdLCpLD@LDALDqLE(LERLF4LFCLFTLFgLFxLG6LG!LGyLH?LHILHXLH|LI,LIELIQLIWLI_LIrLJ9L\
      JILJhLK%LKULKjLL#LLQLL`LM*LM=LMVLNGLNZLNdLNeLNfLNuLO*LO0LO1LO2LO]LP:LQ+LQ5LQ=LQLLQ]LQlLQmLR$LR,LR}\
      LS-LSBLSCLT%LTSLT_LTrLU:LUFLUGLUOLUgLUmLV+LVvLW0LWLLWTLWqLX&LX0LXmLX|LY(LY)LY5LY6LYNLY_LYgLZpL[6L[\
      EL[KL[]L[eL[rL!,L!4L!QL!^L!dL!lL]#L]UL]VL]kL^BL^QL^[L^!L^wL_3L_BL_^L__L_vL`)L`CL`kL`lLa(LaOLafLauL\
      b*Lb+Lb:LbFLbULboLbpLc*Lc+Lc,Lc=LcjLcyLd.Ld?LdKLdULddLdeLe1LeNLeOLeeLesLf7Lf8LfGLf^LfqLg$LgJLgRLgS\
      LgbLg}Lh)Lh*Lh9LhiLhvLi9LisLi~Lj:LjoLk&Lk7LkTLkbLknLkxLlWLm.LmGLmhLmiLm~Ln?LnNLnoLo*LoGLo!Lp2Lp8Lp\
      !Lp}Lq=Lq!LqzLr$LrDLrTLrcLsALsGLsYLs_LswLt2Lt:LteLtmLu@Lv)Lv*Lv9LvLLv^LvrLw)Lw@LwJLweLwmLwsLwyLx%L\
      xJLx`LxfLy6Ly@LyHLz$Lz,LzdLzvL{6L{SL{TL|8L|~L}OL}`L~#L~CL~XL~yM#qM$)M$VM$bM$qM%*M%BM%HM%gM&'M&8M&x\
      M'CM'SM'_M'iM'qM(@M(_M(}M)?M)gM)hM*?M*_M*zM++M+CM+QM,3M,MM,cM,kM-'M-bM-jM.,M.-M.MM.NM.fM.gM/'M/MM/\
      SM/hM02M0LM0kM18M19M1RM1dM1jM2/M2LM2~M39M3HM3cM4<M4VM4WM4~M5KM5`M5wM5xM68M6SM6uM6}M7-M7:M7DM7cM7kM\
      8)M81M8;M8EM8!M9/M9PM9pM:7M:VM:qM;-M;@M<)M<8M<BM<XM=?M>(M>aM>tM?%M?1M?DM?LM@#M@4M@RM@SM@zMASMB5MBY\
      MBZMBbMBzMC+MC,MC;MCJMChMCwMD/ME2ME3MEFMEGMEaMEiMF9MFrMFxMG+MG:MGWMGuMHCMHTMHZMH[MHaMH{MH|MI8MIBMI\
      XMIYMIaMIiMIjMIrMJ.MJSMK&MK]MKcMKuML&ML:MLDMLJMLnMM7MM8MM9MM`MN.MNAMN]MNeMNtMNuMO+MOqMP+MPeMPmMQ'M\
      Q3MQ4MQ:MQVMQrMQ|MREMRFMRTMRUMSAMSUMSdMTbMToMU.MUKMUSMUjMV,MV?MVWMV_MVrMW#MW;MWNMXQMX^MY$MYoMZ0MZN\
      MZgMZhMZ{M[4M!GM!OM!{M]VM]iM]oM]yM^'M^?M^VM^`M_6M_@M_AM_TM_hM_uM`'M`7M`AM`IM`JM`KM`jM`{MaFMaNMaiMa\
      xMayMbBMbeMbfMbgMb{McMMcNMcdMclMc{Mc|MdGMe4MeWMenMe}Mf'MfJMfTMfsMg#Mg+MgXMgbMgvMhBMi&Mi.Mi/MiEMiMM\
      inMi{Mj'Mj(MjBMjOMjpMk0Mk:MkBMkJMkTMlDMliMm/Mm0MmJMmxMnrMoOMocMokMowMp(Mp8MpKMpbMq'Mq@MqwMr#MrAMrj\
      MryMs3MsJMsYMspMsqMs~Mt7MtHMtUMtcMtiMt}Mu9MuAMuBMusMv&MvMMvWMvzMv{MwgMx!MxkMxlMy:MyVMz%MzDMzEMzSMz\
      bMzjMzkM{KM{SM{TM{lM{mM{sM|$M|5M|KM|UM|]M|cM}+M}VM}pM~0M~HM~PM~wN#AN#dN#eN#{N$?N$@N$AN$RN$ZN${N%5N\
      %IN%VN%tN&*N&=N&LN&rN&xN'8N'@N'QN'RN'hN'iN(DN(WN(aN)DN)aN)vN*_N*iN*qN*rN+hN+xN,7N,[N,hN,iN,vN-;N-<\
      N-ON-WN-sN.AN.WN._N/>N/VN07N0IN0VN0eN0mN0|N1DN1^N2$N2,N28N2@N2cN3<N3MN3!N3]N4#N4KN4vN5:N5KN5`N5mN6\
      BN6ZN75N7=N7fN7xN8HN8UN8qN9(N9GN9HN9PN:$N:gN;'N;DN<ON<YN<~N=DN=EN=[N=cN={N>'N>{N?RN?SN?[N?nN?vN@HN\
      @bN@vNAANABNAaNAvNB3NB4NBQNBdNBnNC%NC?NCMND>NDONDYND{NEZNF)NFANFMNFUNF[NGXNGpNH#NH$NH,NH>NHmNI'NID\
      NIQNIkNJ4NJXNJiNK3NKKNKaNKiNKqNL$NLKNLiNM*NMUNMfNMgNMhNN$NN5NN6NN@NNHNNjNNpNO)NOQNO[NOcNOrNO~NPKNP\
      LNP]NPzNQ4NQSNQ|NR1NRPNRVNRjNS0NS1NS9NSJNSUNS]NSyNSzNT&NT.NTGNTfNTgNThNTiNUKNU!NU]NUtNVKNVLNVZNVbN\
      VlNVtNW1NWcNWkNX)NXBNX[NX!NXiNX~NY4NYPNYVNYiNYvNZYN[?N[GN[ON[iN[vN!.N!/N!@N!XN!YN!jN!kN])N]1N]WN]q\
      N]}N^NN^uN^vN_-N_iN`6N`GN`}N`~Na#NaMNa{NbONb^NbmNcFNcZNcrNd7NdWNd_NdgNd|Ne/NeQNf+Nf5NfFNfUNffNfnNg\
      <NgNNgdNgtNh*NhGNhyNi.NimNj(Nj<Nj=NjGNjHNjrNjzNkSNknNljNm7Nm]NmeNn3Nn>NnTNnaNniNnqNo*No;NoNNoVNotN\
      o|Np=Np>Np?NpINp`NpjNp}Nq-NqONr(Nr7NrRNs/NsINsQNt(Nt0NtFNtWNtaNu.Nu=Nu[NusNv4NvBNw,NwUNxDNxSNxmNyU\
      NydNywNz/NzHNzPNzaNziNzjNzyN{-N{3N{JN{lN{rN{sN|#N|6N|<N|DN|fN|lN}$N}3N}`N}hN~4N~DN~aN~wO#?O#UO#VO#\
      WO#XO#YO#ZO#nO$?O$TO$cO%(O%6O%fO%xO%yO%zO&HO&dO&tO''O'>O'iO'qO'yO(*O(NO(OO(PO(_O(lO)7O)VO)cO*RO*cO\
      *dO*nO+;O+NO+XO+mO+nO+oO+~O,8O,[O-+O-9O-cO-kO.#O.$O.%O.8O.MO.SO.[O.jO.tO/AO/vO0+O0EO0tO1)O18O1GO1n\
      O2#O2AO2`O2jO2rO3+O3NO3iO3zO4@O4UO4jO53O5!O5bO5hO67O68O6GO6cO6oO7?O7iO8,O8-O8<O8IO8OO92O93O9]O9jO:\
      fO:|O;DO;!O;]O;iO<;O<<O<QO<cO=KO=YO>(O>5O>YO>fO?*O?9O?HO?YO?aO@&O@'O@(O@0O@8O@9O@:O@RO@iO@jOAJOARO\
      AnOB(OBGOBjOBkOC/OCKOD$ODKOD^OD_ODuOE.OE=OETOEcOF#OF-OF.OF6OG&OG'OG8OG@OGsOH4OHaOHiOI&OI3OIIOIvOJ'\
      OJ8OJDOJ~OKLOKMOLHOLNOLTOLjOLrOMHOMxON$ON3ONrOO:OOvOP9OPLOP[OQ1OQZOQ[OQgOQqOQ}OR2OR[OS&OS0OS1OSWOT\
      -OTIOT|OU^OUzOV4OVCOVTOVnOX+OXhOY#OY$OY?OY@OYOOYyOZ#OZ)OZ*OZ<OZYOZnO['O[KO[lO!+O!NO!dO!nO]BO]JO]KO\
      ^AO^[O^~O_QO_`O_oO`&O`NO`fOa=Oa>OaHOaUOa|Ob:Ob;ObIOb]Ob{Oc4Oc>OcIOcQOcbOcrOd4Od5OdbOdcOe5Oe=OeLOe[\
      OfSOfTOffOfpOg#Og<OgUOgfOh$Oh9Oh:OhXOh`OhxOi.Oi;Oi<OiPOj+OjJOjsOk0OkEOkQOkmOkuOl7OlVOlWOm:OmxOn$On\
      ,On-OnMOnoOnpOnzOo1OoHOoROoSOp#Op)OpCOpROprOpxOq=OqNOqVOqzOr+Or1Or=Or`OrhOsKOskOt%Ot+OtEOtYOthOtxO\
      u.Ou/Ou>OuQOuYOuZOu`OvJOvhOvpOw(Ow)OwVOwaOx&OxBOy0Oy1Oy2OyLOyTOyyOz,Oz;Oz<OzuO{/O{?O{GO{zO|8O|KO|a\
      O}9O}UO}]O}lO}{O~/O~QO~_P#@P#LP$.P$]P$lP${P%2P%3P%UP%hP&1P&IP&QP&rP&sP'*P'0P'LP'_P(6P(@P(SP(mP)$P)\
      GP)QP)!P*0P*:P*gP+)P+*P+<P+~P,#P,+P,RP,^P,tP,uP-&P-'P-3P-;P-WP-dP.0P.1P.KP.ZP.oP/LP/^P/tP/|P10P1OP\
      1xP2!P3%P3dP4$P42P4wP5_P5yP6)P6:P6;P6EP6FP6GP6_P6uP6}P7uP8,P8CP8^P8kP9&P92P9aP9wP:3P:4P::P:;P:TP:e\
      P;'P;=P;TP;cP;{P<LP<MP<ZP<bP<cP<mP=$P=?P>6P>@P>kP>sP>}P?-P?5P?VP?WP?hP@#P@MP@!P@mP@uPA#PA3PA]PBFPB\
      LPBMPBoPC)PC]PCePCsPD.PDZPDkPDsPE'PE8PEKPEZPE`PF#PFCPFIPFsPFtPFuPG(PGCPGbPH'PHVPH!PHoPI%PIAPIPPInP\
      I|PJGPKGPKjPK}PK~PL*PL6PL<PLFPLsPM%PMYPMnPN*PN@PNAPNBPN!PNdPNxPO<PORPP*PPoPQ&PR)PRLPR_PRgPRhPRwPS0\
      PSBPSOPTKPToPTuPU&PU9PUHPUIPUXPUnPUoPU~PV2PVNPVnPV{PWYPWfPWgPW|PX<PXfPYNPYxPZ:PZMPZWPZXPZoP[.P[/P[\
      mP[uP!&P!'P!MP]KP]eP]fP^1P^dP_&P_3P_BP`/P`QP`YP`ZP`{PaCPaRPa{Pb.Pb/PbIPbOPc=PcVPcyPdVPdbPdwPe<PedP\
      e|Pf*Pf2Pf<PfWPfXPfqPg.Pg/Pg0PgMPgfPgwPh;PhJPhKPh[PhiPi,Pi:Pi]Pj2Pj`PjqPjrPk(PkAPkGPk]PkzPl&Pl'PlK\
      PlhPlrPm7PmAPmIPmaPmpPn#Pn$Pn5PnaPo$Po;PoUPobPp$Pp3PpFPpUPp]Pp^PpfPq/PqIPqhPqyPqzPr(Pr)PrEPrTPrbPr\
      oPs%Ps-Ps7PsDPsvPt2PtFPtGPu/PukPv$Pv%Pv6PviPw.Pw?PwfPx.Px?PxLPxdPxlPxmPyEPyePyyPz*PzYPzaPzrP{GP{TP\
      {UP|AP|`P|sP}+P},P}aP~$P~0P~1P~=P~`P~qP~{Q#)Q#1Q#@Q#UQ$>Q$fQ%'Q%-Q%eQ%tQ&4Q&_Q&pQ'-Q'EQ'!Q'}Q(7Q(c\
      Q(qQ)2Q)IQ)dQ)qQ*7Q*^Q*_Q*uQ+1Q+ZQ+kQ+zQ,6Q,7Q,OQ,WQ-/Q-9Q-fQ.&Q..Q/#Q/2Q/GQ0'Q0AQ0WQ0wQ1PQ1cQ1kQ1\
      xQ1yQ2.Q2EQ2lQ2yQ3,Q3LQ3WQ3XQ4-Q4[Q4jQ5MQ5kQ5|Q6*Q6FQ6LQ6_Q6sQ7AQ7PQ7QQ7YQ7aQ7bQ7zQ8>Q8FQ8[Q8sQ9]Q\
      9{Q:)Q:>Q:HQ:lQ;?Q;WQ;yQ<@Q<AQ<WQ=2Q=HQ=PQ=qQ>*Q>+Q>5Q>NQ>TQ>rQ?%Q?8Q?IQ?mQ@)Q@CQ@UQ@hQA%QA;QA<QAK\
      QASQA`QAuQBAQBPQB}QC}QD.QDAQDPQF2QFnQFzQG-QG;QG!QGiQHBQHCQHhQHxQHyQI8QI9QJ#QJ+QJ,QJEQJ_QJtQK)QKeQK\
      kQL2QLEQLRQLSQM8QM@QMMQMUQM[QN,QN=QNEQNXQO5QOKQOLQO]QO^QP6QP<QPeQPfQQiQR'QR-QR>QRTQRsQSDQSLQSdQSuQ\
      T>QTWQTaQTiQTsQTyQU%QUWQUoQVfQVgQVsQVyQW!QX)QXAQXOQXsQYSQZ(QZ4QZOQZhQ[$Q[0Q[1Q[@Q[mQ[nQ!SQ]?Q]WQ^5\
      Q^JQ^TQ^!Q^dQ_@Q_hQ_sQ_yQ_zQ`3Q`JQ`VQ`pQa0QaZQb%Qb!Qb]Qb^QbuQcLQcsQcyQczQdGQd_Qe(Qe2QeSQedQf8QfGQg\
      *Qg4Qh$QhGQhoQhwQhxQi$Qi;QiYQj'QjDQjUQjjQjyQk#Qk-Qk^Ql-Ql@QlHQldQllQmIQmVQmcQm{Qm|QnOQnPQn|Qo(Qo2Q\
      o3QoVQoWQofQogQovQo~Qp>Qq%Qq9QqEQqdQqjQqrQqxQrDQrdQreQrrQs9QsVQs`QssQt-QtHQt!QtrQu%QuFQuLQufQuuQu}\
      Qv0Qv8QvGQvVQvWQv_Qv{QwFQwlQx#Qx+Qx3QxfQxpQy%Qy/Qy;QyhQypQz'Qz:QzLQznQ{=Q{EQ{oQ{~Q|kQ|zQ}0Q}1Q}GQ}\
      pQ}{Q}|Q~<Q~iQ~zR#`R#yR$*R$pR%/R%0R%=R%rR&1R&9R&UR&|R'(R')R'=R'HR'qR'rR'|R(ER(KR)+R)7R)ZR)iR)uR)}R\
      *)R*JR*TR*gR*tR+=R+IR+aR+|R,3R-+R-XR-iR-qR-yR-zR.>R._R/GR/OR/yR0;R0CR0OR0kR0qR0rR1$R1<R1kR1qR2-R25\
      R2YR30R31R3IR3`R3jR4+R49R4gR4hR4pR5*R50R56R5IR5gR6&R72R7<R7nR83R84R8<R8]R8^R8_R8eR8{R9)R91R9HR9IR9\
      vR:LR:RR:~R;3R;;R;<R;hR<$R<<R<OR<bR<{R<|R=;R=QR=YR=oR>&R>.R>yR?bR@1R@ER@!R@iRA#RA$RA/RA=RA>RAMRANR\
      ATRAURAqRB9RBmRB~RC<RCIRCvRD3RD9RDYRDqRE2RE3REDREWRF:RG(RGCRG^RGqRGrRH#RH$RHMRHdRHeRHsRH{RI.RImRJ(\
      RJ0RJERJ`RK$RK;RKARKWRL'RL<RLmRM9RMHRMYRN#RN4RN5RN=RNdRNlRO(ROVROsRP3RPVRPvRQ<RQoRQpRR-RR.RRJRRRRR\
      eRS=RSSRT@RTTRU-RU;RULRUkRV:RW2RWWRWXRX$RX%RX8RXaRXlRYLRYXRZ8RZ@RZ[R[FR[YR!5R!;R]6R]tR^0R^8R^!R^fR\
      _%R_=R_JR_YR_xR`5R`ZR`dR`tRa+Ra;RaKRa[RalRavRbARbPRbQRb`RbaRbbRb{Rc)Rc1RcaRcuRd(Re9ReFRelRerRf%Rf-\
      RfVRf`RfkRfzRg$RgGRgHRgaRh)Rh>RhFRhNRhdRi-Ri3Ri?Ri@RiJRiWRiqRiyRj9RjYRjZRjwRk*RkERkFRkiRkoRl*Rl2Rl\
      3Rl=RlCRlfRm1RmFRmSRmTRn>RnYRnpRo%Ro&Ro<Ro[Ro~Rp?Rp@RpORpfRp{Rq8RqYRr:Rr;RrCRrlRs#Rs6RsCRsIRshRspR\
      tNRtVRtsRu-RuDRuERv%Rv6RvGRvqRvyRw0RwCRwPRw~Rx3Rx`Rx|Ry&Ry,Ry;Ry<Ry=RyKRyLRykRz3RzcRzrR{+R{=R{gR{h\
      R|CR|vR})R}6R}HR}!R}pR~4R~AR~fR~gS#%S#0S#CS#PS$BS$SS$|S%(S%2S%VS%qS&1S&RS&tS&|S'BS'CS'DS'cS'zS(&S(\
      ^S(xS)-S)7S)^S)fS)sS*/S*LS*[S*eS*kS*lS*mS+$S+AS+iS+jS+{S,<S,VS-!S-]S.>S.?S.aS/1S/SS/fS/{S0.S0HS1$S\
      1.S1/S1US1yS2.S2IS2hS2{S3/S3WS3sS40S41S4aS50S5AS6(S65S6dS6uS6}S7?S7gS7tS7~S8MS8bS8}S9'S9DS9JS9PS9^\
      S9kS:^S:{S;KS;oS</S<ES<aS<kS=dS=qS>,S>-S>8S>XS>cS>tS>uS?-S?.S?9S?WS?kS@#S@/S@TS@`S@lS@mS@nSA0SAASA\
      KSBOSBiSC*SCKSCXSCcSD)SD1SDISD]SDxSEOSEbSEhSF;SFhSFsSFtSG.SG/SH-SH.SI,SI?SIGSIMSIdSIpSJ#SJASJUSJ]S\
      JlSKaSKrSL/SLeSL}SM4SMGSMtSNJSNRSN^SNdSN|SOcSOySP3SP=SPTSPUSPtSP|SQ&SQBSQJSQfSR(SR2SR:SRTSRjSRwSRx\
      SSWSTEST!STwSUBSUNSUsSU}SVcSWhSWySXDSXoSY?SYtSZ0SZESZOS[eS!;S!JS!RS!SS],S]8S]YS^BS^`S^lS^mS^nS_@S_\
      WS_XS_lS_zS`/S`0S`8S`JS`PS`]S`^S`mSa2SaKSa[SajSb0Sb:Sb@SbfSbpSc#Sc$Sc%Sc8Sc@ScZSc[Sc~Sd#Sd;SdCSdKS\
      dLSdMSdWSdxSe$Se7SefSelSetSf8Sf9SfASfISfdSf}Sg+SgPSgySh'Sh/ShBShLSh]Sh^ShoSh~SiJSiYSisSj$SjCSjjSkX\
      SkYSknSkoSkwSl#Sl/Sl0Sl?Sl!SlmSm*Sm2Sm?SmNSmOSmfSmySn6Sn@So*So+So,SoTSogSohSo|SpISpkSpsSq$Sq%Sq-Sq\
      WSqdSqeSqkSqlSr5SrXSr^Sr_Ss'Ss6SsGSsYSsiSsqSt$StDStUStfSu3SuKSu_SuvSv6Sv@SvMSv!SvnSw$Sw4SwNSwgSwhS\
      x6Sx7Sx?SxESxFSxpSycSzXSz{S{)S{LS{jS{kS|5S|?S|aS|iS|jS}.S}<S}VS~JS~PS~QS~bS~cT#/T#PT#sT$$T$9T$HT$N\
      T$qT%/T%5T%=T%cT%}T%~T&6T&QT&bT&hT&yT',T'MT'^T'fT'nT(YT(tT)1T)MT)NT)ZT*7T*mT*uT+,T+XT+vT,)T,<T,aT,\
      iT-7T-8T-@T-[T-wT.#T.+T.,T.FT.oT.pT/8T/qT0.T0/T0UT0tT1:T1ST2*T2IT3VT3^T3hT4$T4;T5:T5@T5AT5BT6%T6;T\
      6VT6aT6mT74T7BT7QT7`T7qT8PT8oT8|T9(T9:T9NT9VT9mT:GT;*T;6T;iT<$T<<T<eT<}T=.T=cT=vT>=T>ET>FT>gT>xT?9\
      T?NT?VT?cT@(T@5T@@T@]T@oT@|TA,TAPTAhTB:TBBTBeTC(TC0TC?TCGTCQTCWTChTCiTD-TD_TD`TDaTDvTE@TEATEKTELTE\
      VTEWTFDTFOTG)TG*TGNTGxTGyTH3THSTH[TI6TIgTJETJMTJeTJuTK(TKrTKsTKtTK|TL*TLJTL`TLhTM$TMgTMoTN2TNATNWT\
      N_TO&TO'TOITOeTP>TPDTPcTQ3TQBTQVTQ}TR.TRPTRtTRuTS.TS8TSBTSzTTTTTUTTmTTzTU/TU0TU?TUNTV%TVaTVrTW/TW0\
      TWcTWtTX+TX?TXGTXHTXqTXyTY'TY6TYCTYOTY`TZiTZ}T[.T[ST[[T!2T!<T!PT].T]AT]BT]LT]fT^$T^IT^YT^ZT^gT^hT^\
      sT^tT_`T`-T`LT`[T`lT`tTa3TafTagTatTb6Tb[TbuTc9TcFTcWTcuTdGTd]Td}Te2TeDTedTf'Tf6TfPTfjTf}Tg;TgQTgfT\
      h,Th4ThOThpThxTi/Ti7TiATitTj*Tj+Tj,Tj-Tj5TjOTk7TkXTktTl#Tl=TlQTlRTlSTl`TloTluTm0TmDTn&Tn;TngTnqTn|\
      To-To.ToRToSTo[TonTooTo~Tp=TpUTpVTpgTq(Tq)Tq]TqjTqyTr+Tr7TrDTrRTr!TrjTs&TsJTsKTsSTskTs{Tt@TtcTtmTt\
      nTu7Tu?TuETucTupTv/Tv>Tv?Tv_TvgTw0TwGTwHTwhTx#TxBTxZTxrTy`TykTyyTz#TzNTzhTzwTzxTzyT{ET{zT|5T|DT}-T\
      }xT~+T~3T~rT~xU#$U#4U#ZU#tU#uU$'U$NU$VU$jU$pU$zU%1U%NU&'U&(U&0U&QU&mU&uU';U'wU()U(ZU(sU(yU(zU({U)>\
      U)fU){U*8U*>U*WU*jU+&U+0U+lU,-U,>U,RU,dU,yU-)U-*U-6U-!U-kU.PU/+U/:U/KU/xU0$U0:U0_U0pU0zU1(U1:U1;U1\
      HU1gU2>U2LU2!U2dU2sU2tU3lU3mU3|U4(U4AU4!U4pU4qU4~U5OU5eU5~U6QU6vU6wU7.U7EU7QU84U92U9LU9RU9SU9[U9gU\
      9hU9|U9}U9~U:*U:JU:rU;GU;[U;pU<+U<3U<4U<:U<FU<yU=,U=fU=yU>DU>EU>fU?,U?NU?OU?gU?vU@-UA#UA0UA@UAkUAl\
      UAmUAuUB>UBQUBwUC3UC9UCXUCYUCgUD/UD<UDDUDfUDsUDtUE:UEBUEuUFCUFRUFmUG&UGDUH)UHHUHRUHgUHoUHpUI2UI3UI\
      RUIZUJ6UJ^UJdUJwUK%UKlUL)UL>ULHULPULvUM$UMYUMaUN*UNHUNgUO-UO.UO;UOoUP;UPvUQKUQiUR)UR=URLURwUS/US:U\
      SkUS}UT]UTiUTqUTrUU%UUHUUIUUyUUzUV<UVBUVHUVbUVjUV{UW%UW8UWBUWOUWPUWhUWpUX|UY&UY.UYBUYJUY]UYyUZ%UZ&\
      UZ<UZcUZzU[*U[BU[JU[zU!7U!eU]*U]9U]iU]qU]rU^'U^/U^BU^HU^PU^oU^~U_?U_!U_xU`:U`;U`rUa'Ua;UavUb1UblUc\
      ;UcSUcYUcjUd%Ud<UdFUdPUd_UdgUeFUf,Uf9Uf:Ug3Ug;Ug<UgMUh-UhPUhbUi*UieUi}Uj3UjIUkAUkRUkwUlDUlaUlbUl|U\
      m(Um5Um6Um7UmNUm!UmiUm|Un/Un@UnOUnkUo:Up%Up&UpBUpCUp]Up^UpxUq$UqnUq{UrIUrSUrsUs*UsYUstUt)Ut<Ut=UtQ\
      Uu>Uu_Uu|Uv,UvEUvMUvtUw8UwjUxFUxUUxoUy&Uy<UyVUy^UyoUz;UzqUzyU{DU{JU{PU|0U|uU}#U}?U}]U~+U~1U~9U~:U~\
      BU~OU~`U~qV#8V#PV#qV$1V$EV$sV%4V%5V%OV%yV&<V&IV&JV':V'TV'ZV'bV'lV(&V([V(sV({V))V)*V)0V)<V)YV)pV*(V\
      *oV+;V+<V+PV+XV,.V,PV,!V,vV-0V-8V-bV-nV.8V.>V.FV.GV.YV.rV.xV/IV/gV/mV0;V0SV0YV0ZV0wV1)V1@V1[V1cV1r\
      V2#V2AV2BV2rV3#V3`V4#V4/V40V41V4KV4tV4|V4}V50V5FV5_V5pV5qV6/V6RV6`V6sV7&V7PV7hV8)V8bV8cV9/V90V9jV9\
      rV:-V:5V:6V:IV;%V;<V;KV;bV<?V<~V=1V=7V=?V=GV=mV=nV=vV>(V>4V>PV>kV>zV?4V?DV?!V?nV?oV@;V@YV@pVA-VA;V\
      AHVB+VB3VBIVBQVB~VCXVC`VChVCwVCxVD4VD<VD=VD>VDOVDiVDjVDpVDzVE!VE]VElVF(VF=VFQVFYVFaVFkVG9VGHVGbVGc\
      VGrVH0VHPVH]VH|VI9VJ6VJ[VJnVKTVL/VL>VLDVLEVLtVLuVLvVM-VM.VM4VMDVM^VM|VN(VN4VNNVNsVNtVO1VOlVP%VP8VP\
      eVPrVPzVQ5VQnVR@VRFVRcVRiVS2VS@VSNVSdVSeVTwVU*VU+VU>VUVVUtVV$VV*VV@VVNVVjVV}VW'VW/VWWVW_VWpVW{VX)V\
      X/VY*VY+VYGVYXVYeVYmVZ0VZ8VZKVZbV[KV[SV[`V!0V!JV!KV!uV]^V^'V^[V_'V_6V_IV_SV_fV`*V`PV`QV`[V`!V`hVaA\
      VaVVa^Vb2VbXVbdVboVc)Vc<VctVc|VdMVdeVdrVe.Ve?Ve@VeNVeVVegVemVenVe}Vf4Vf5VfYVftVg(Vg?Vg@VgQVg_Vh&Vh\
      ;VhNVh^VhuVi=ViMVikVj.Vj6Vj7VjiVjxVk$VkeVl9VlKVlXVlkVlsVmAVmrVn,VnPVnlVn}VohVp+Vp8VpNVpoVppVpxVq/V\
      qNVqqVr&Vr3VrBVrUVrtVs%Vs9Vs!VsdVstVsuVt,VtwVtxVuBVuJVuKVuQVu[VuhVunVv#Vv>Vw$Vw,VwWVwxVx)Vx1Vy0VyT\
      VyUVyVVybVyoVy{Vy|Vz6VzXVz`VzpV{BV{LV{TV{cV{zV{{V{|V|DV|iV||V}&V}.V};V}VV}cV}tV~4V~[V~rW#$W#DW#_W$\
      &W$.W$GW$eW%'W%-W%.W%:W%jW&&W&.W&4W&LW&fW'#W':W'aW'zW'{W(<W(JW(nW)#W);W)JW)WW)gW)oW*MW*NW*OW+0W+AW\
      ,&W,3W,4W,CW,KW,^W,tW,~W-#W-+W-8W-DW-QW-dW.0W.QW.nW.zW//W/0W/OW/!W/qW/{W/|W0/W0fW1*W1;W1`W1uW2,W2A\
      W2WW2wW3%W3;W3LW3qW3|W3}W47W4FW4oW4pW4qW5(W58W5DW5XW5`W5tW6'W67W6eW6rW7%W7<W7!W7]W7mW86W8qW9%W93W9\
      9W9HW9!W9fW9vW:;W:AW:BW:NW:jW:vW:wW:xW;-W;<W;aW;yW<*W<7W<CW<!W<oW<wW='W=8W=TW=pW>.W>4W>hW?*W?<W?RW\
      ?lW@>W@[W@vWA<WAFWANWBBWBSWC(WC2WCHWC_WCgWCoWD)WDYWDiWEQWEpWF>WFFWFGWFHWFfWG.WG6WGGWH%WHsWHtWISWJ/\
      WJ=WJ^WK6WK<WKVWKqWL/WLBWL~WMIWMOWM!WMdWN%WNKWNLWNTWOBWOSWOTWO|WP(WP;WP<WPGWPMWPaWPiWPzWP{WQ'WQ:WR\
      :WR~WS0WSYWSsWS{WTFWTRWTlWTmWTnWU#WU4WUHWU[WUcWV*WVBWVCWVYWVjWV{WW`WWxWX?WXTWXUWY6WYaWZ(WZ=WZQW[)W\
      [fW!<W!=W!kW!vW]+W]gW^+W^nW^}W^~W_(W_5W_NW_qW`4W`RW`ZW`vWa4WaEWaFWadWauWb(WbEWbdWbwWc,Wc;WcSWcqWd%\
      Wd?WdLWe%We&We7WeUWeVWf/WfDWfZWfmWgIWguWg}WhOWhWWhqWhwWi#WiUWj#Wj9WjCWjVWjhWjtWk)Wk=Wk]Wl*Wl+WlOWl\
      YWl_WlmWlyWm6Wm>Wn5Wn6WnRWncWnuWoGWo!Wp#Wp;Wp<WpMWpSWpzWq/WqFWr*WrmWr|Ws8Ws@WsLWt5Wt6Wt[WtvWu)Wu*W\
      u+Wu,WuRWuhWv7WvaWvbWvjWvkWw[WwgWwhWwpWx'WxJWxRWxeWxfWxgWyLWyeWyoWypWy}Wz8WzaWziWzvW{CW|1W|SW|[W|y\
      W}%W}GW}SW}`W}yW~RW~eW~qX#$X#,X#2X#PX#xX$QX$WX$tX%'X%HX%lX%|X&+X&CX&RX&XX&jX&rX''X'1X'NX'VX'!X'dX'\
      ~X(,X(KX(eX(fX(zX)TX)wX*1X*@X*LX+5X+FX+ZX,7X,LX,lX,|X,}X-)X-1X-2X-3X-FX-UX.7X.?X.@X.HX.vX/)X/5X/cX\
      /kX0DX0QX0WX0XX0oX0wX1-X1?X1IX1VX1^X1dX2-X2BX2CX2eX3%X3:X3PX3[X3gX4$X4.X5(X5<X5MX5SX5kX6)X61X6IX6o\
      X6{X7;X7eX7yX87X8!X8]X8zX9MX9~X:,X:9X;-X;AX;IX;JX<4X<VX<WX<eX<|X=MX=jX=rX><X>=X>PX?8X?bX?sX@&X@,X@\
      MX@^X@dXA*XA7XA8XAcXAsXB&XBGXBQXBqXC7XCHXCIXCJXCTXCZXCoXCwXC}XD)XDFXDYXDzXE3XE=XECXEKXESXEdXEsXF(X\
      FRXF!XF]XFrXG%XG9XGNXH-XHYXHzXH{XI<XI`XJ'XJ/XJPXJ~XK#XK2XK<XKVXKWXL%XL&XM?XMbXN8XNBXNeXN}XO<XOWXP$\
      XPJXPmXPuXP{XP|XQ>XQ!XQsXR2XROXR!XRqXS2XSTXSoXTCXTMXTXXTdXToXU&XV(XVHXVWXV{XV|XW4XWDXW]XWeXWoXW~XX\
      3XX?XXNXXnXY(XY.XYDXYmXYnXY{XZ9XZiX[EX[[X!.X!6X!GX!YX]%X]BX]OX]vX^)X^:X^BX^OX^!X_/X_[X_cX_vX`.X`IX\
      `WX`iXa;XaCXajXbOXbUXbpXbqXb|Xc5Xc6Xc7XcdXcnXcoXd-Xd3Xd;Xd[Xe/XeJXejXf=XfSXftXgFXgUXgVXgWXgfXh@XhM\
      XheXiAXiOXi^XimXiuXjSXjiXk%XkAXkUXkmXl&Xl<XlKXlnXloXl{Xm'Xm@XmRXmkXn!Xn]Xo3XoKXoWXobXocXopXo|XpMXp\
      lXq'Xq2Xq?Xq!XqhXq{Xr%Xr-XrKXrmXsHXsNXt>XtYXu8XupXu}Xv=XvEXvRXvhXw(XwQXwRXwZXwkXx4XxLXxMXx}Xy0Xy8X\
      yUXz.XzOXzuX{OX{PX{dX{lX{vX{wX|6X|7X|=X|QX|WX|_X|eX|mX||X}YX~%X~-X~:X~MX~NX~VX~zY#TY#vY#wY#}Y$WY$f\
      Y%<Y%tY&BY&WY&fY&~Y',Y'-Y'<Y'`Y'wY(TY(!Y(uY)$Y)fY)gY)oY*+Y*1Y*MY*bY*cY+3Y+;Y+bY+cY+zY,/Y,9Y,AY,cY,\
      dY,}Y-5Y-vY.%Y.?Y.`Y06Y0MY0qY18Y1FY1XY1{Y2.Y2gY2vY2~Y3BY3UY3sY4BY4ZY4tY5.Y58Y5GY5ZY5[Y5jY5kY5xY6+Y\
      6FY6RY6rY7XY7yY8)Y8CY8RY8cY93Y9=Y9LY9[Y9cY9tY:$Y:9Y:WY:cY:}Y;2Y;3Y;MY;SY<BY<WY<xY=-Y=PY=XY=^Y=wY><\
      Y>VY>dY?6Y?7Y?FY?RY?qY@9Y@QYA2YAPYAZYAbYA|YB<YB]YC,YCOYC^YD6YDCYDTYDlYE=YE>YEJYEKYE!YEdYEnYF-YFRYF\
      !YG6YGKYGXYHFYI'YI-YI.YI8YIKYIqYJiYJoYJwYK/YKAYKGYKVYKWYK]YK^YL'YL4YLBYLhYM+YM3YMBYMJYMUYMbYMvYN'Y\
      NRYNzYO9YOgYP%YPCYP{YQlYQrYR,YR;YRWYR_YRyYSRYShYSwYT:YT;YTCYTTYTeYTxYU2YU}YV'YVEYVsYV{YV|YW(YW>YWF\
      YWGYWdYWwYXFYXLYXTYXUYXxYY)YY5YYLYY[YYgYYmYY|YZ-YZAYZNYZfY[&Y[;Y[YY[mY!)Y!3Y!YY]%Y]2Y]EY]XY^'Y^>Y^\
      XY^oY_EY_XY_iY`&Y`3Y`4Y`5Y`;Y`mYa<YaKYaQYb.YbUYbVYb}Yc.YcUYclYcmYd<YdRYe?YeTYeUYf)Yf:YfMYfpYfzYg$Y\
      g,YgQYgkYglYhAYhPYhmYhnYi'YiaYibYiyYj%YkxYkyYl%YmFYmmYm{Yn?YnvYn~Yo*Yo4Yo<YoDYoEYohYp/Yp7YpXYpvYp|\
      Yq(Yq?YqiYrXYreYrfYsGYsOYs^Ys_Ys`YsmYtjYtkYt|Yu*Yu5Yu;YuUYuwYvCYvTYv!YvkYw)YwuYwvYx0Yx8YxCYxPYx_Yx\
      yYxzYy+Yy>YyXYz/YzDYzLYz|Y{7Y{CY|$Y|9Y|PY|~Y}4Y}>Y}TY}eY~;Y~lZ#0Z#hZ#tZ#uZ$%Z$4Z$bZ$jZ%-Z%EZ%OZ%bZ\
      %lZ%{Z&.Z&6Z&EZ&FZ&]Z&oZ'AZ'gZ(KZ(wZ)NZ)VZ*#Z*/Z*0Z*rZ*zZ+BZ+ZZ+vZ,FZ,NZ,iZ,jZ-$Z-;Z-<Z-RZ-eZ-mZ.9\
      Z.LZ.fZ.pZ/,Z/NZ/dZ0$Z0,Z0MZ0SZ0[Z0qZ1gZ1{Z2)Z21Z29Z2?Z2hZ3VZ3aZ3yZ40Z4MZ4NZ4VZ4fZ4qZ52Z5LZ5RZ5!Z5\
      |Z65Z6HZ6IZ6JZ6mZ6nZ6vZ79Z7AZ7qZ7rZ7sZ7tZ8IZ8JZ8[Z9#Z94Z9UZ9gZ9zZ:CZ:DZ:EZ:gZ:sZ:}Z;9Z;[Z;pZ;|Z<UZ\
      <|Z=(Z=0Z=WZ=XZ=uZ>LZ>RZ>{Z?7Z?=Z?QZ?WZ?mZ?uZ@:Z@GZ@VZ@bZ@zZ@{ZA2ZATZAZZA[ZAqZB(ZB@ZBOZB^ZBfZBgZB}\
      ZC[ZC~ZD#ZDLZDRZDSZDdZDzZE5ZE6ZEGZEHZENZEXZEjZF,ZF2ZF3ZF4ZFUZFiZFjZG;ZG]ZGcZGyZGzZHPZHQZHRZHeZI1ZI\
      DZI^ZIyZIzZJ4ZJ5ZJFZK(ZKEZL.ZL6ZLKZLdZM'ZM:ZMQZN,ZN=ZNRZNjZOQZOWZO_ZOgZP-ZPOZPPZP~ZQ/ZQIZQuZQvZRgZ\
      S*ZS=ZSLZScZT5ZTYZTpZU+ZU>ZUkZV+ZV>ZVRZVbZVoZVwZW'ZWAZWWZWrZWsZXCZXkZYHZY!ZZ3ZZGZZHZZzZ[9Z[vZ!$Z!5\
      Z!6Z!HZ!TZ!nZ]#Z]TZ^0Z^OZ^dZ_(Z_oZ`3Z`PZ`XZ`mZa2Za:ZaOZaiZaqZarZazZb3Zb@ZbhZbpZc8ZcbZc~Zd;Zd<ZdDZd\
      UZd]ZdwZe#ZeGZeOZe[ZepZfMZfUZg)Zg1ZgKZg[ZglZhGZh]ZhzZi2Zi8ZiIZidZieZj(Zj4ZjiZk6ZkrZl+Zl`Zm3Zm;Zm<Z\
      mRZmdZn$Zn8Zn>ZnKZntZoCZoDZoLZoaZoxZo~Zp*ZpUZpiZpzZq_Zq`ZquZqvZr;Zr_ZruZs:ZsBZsCZsmZt'Zt/ZtRZtjZu-\
      Zu=Zu>ZuQZuhZuwZv1ZvJZvRZvzZw0Zw1ZwXZwpZxSZxjZyBZyMZyUZyoZyuZyvZz7ZzFZz]Zz^ZzfZznZzvZz~Z{KZ{!Z{rZ{\
      zZ|&Z|7Z|gZ|vZ|wZ}0Z}OZ}WZ}_Z}oZ~)Z~HZ~UZ~d[#0[#?[#![$,[$9[$X[$l[%1[%M[%U[%V[%l[&)[&J[&P[&![&d[&l[\
      &x['&['5['B['N['u['}[(7[([[(|[)<[)U[)p[)}[*.[*T[*Z[*i[*q[+=[+G[+][+c[+u[,<[,S[,T[,U[-E[-U[-p[-v[-w\
      [-}[.Y[.z[.{[/?[/E[/`[/a[/{[/|[0>[0T[0s[0t[1x[25[2J[2K[2S[2Y[2e[2m[2u[3*[3<[3i[4?[4c[4s[4t[4u[5([5\
      O[5e[5s[5y[6,[6A[7([70[71[77[7i[7x[8+[8E[8U[8[[8p[8~[9([9:[9G[9V[:#[:<[:P[:X[:g[;([;p[;z[;{[<4[<C[\
      <D[<L[<M[<l[=?[=c[>[[>![>d[>u[?A[?L[?V[?i[@L[@n[@}[@~[A?[AE[Ak[B,[Be[C2[C@[CZ[D4[D<[DI[DO[Dx[EK[EL\
      [ET[Em[Ew[F,[Fy[G%[G&[G@[GF[H&[HI[H][H{[IM[J?[Jh[K8[K@[KX[Ki[L0[L?[LL[LM[LN[Ld[Lq[Lr[MF[MZ[Mb[Mq[N\
      3[N4[NL[N[[Nl[Nv[OC[O![Ob[P+[PL[PT[Ps[Q)[QG[Qi[R[[Rl[S,[SZ[TO[TP[Ti[Tx[U5[UP[U}[VJ[VY[Vf[Vr[Vs[Vt[\
      Vu[W#[W$[W5[W=[WE[WF[WV[We[Wo[Ww[W}[X9[XE[X[[Xo[Y)[Y3[YB[Y[[Yl[ZI[Za[[%[[![[k[[s[[y[!0[])[]o[]p[_&\
      [_C[_Y[_a[_q[_y[`*[`;[`S[`s[`t[a'[a<[a[[ae[b?[bp[b|[c=[cL[c`[ck[cz[d3[dL[d`[ds[eC[eO[e![fW[fk[f}[g\
      3[gY[ga[gr[gs[h,[hV[hj[hy[iY[it[j?[jn[kI[kU[ky[l3[lJ[lT[l^[lf[ln[m/[m0[m![mv[n;[nl[o#[o/[oA[ov[p7[\
      p8[p_[q%[q>[q`[qs[qt[s5[sM[s![ss[t.[t?[tW[t][ts[tt[u;[uL[uf[uw[vG[v|[v}[v~[w=[wc[ww[x9[x:[x;[xf[x~\
      [y*[yA[yW[yk[yl[yt[z'[zJ[{<[|#[|$[|7[|J[|V[|W[|a[}9[}s[~,[~b[~c[~p!#/!#F!#]!#g!$F!$`!$a!$u!%A!%I!%\
      Q!%i!%q!%r!%z!&&!&'!&>!&K!&Q!&|!'2!':!'`!'h!'s!(:!(h!)$!)i!)q!*d!*e!*f!+7!+I!+J!+p!,#!,0!,?!,N!,d!\
      -1!-m!.,!.G!.O!.Y!.p!/<!/I!/^!/k!01!1(!17!1_!2%!2E!2[!2!!3#!3G!3l!4,!4A!4I!4h!5%!5C!5R!5f!5t!5z!65\
      !6H!6b!6~!7Z!7d!7l!7m!7y!83!8M!8S!9(!9U!9q!:.!:U!:V!:e!;*!;K!;o!<&!<.!</!<<!<h!=#!=F!=p!>.!>{!?)!?\
      K!?L!?T!?U!?y!@%!@N!A(!AF!Ag!Aq!B+!B5!BF!C2!C]!Cc!Cy!DV!Do!E,!E=!Ec!Er!F)!Fp!Fv!G2!G|!H5!HZ!Hd!Hl!\
      I)!Ib!J+!J8!JC!J^!Jf!Jy!KA!KO!K]!K^!Km!Kn!L2!LA!La!M/!M9!M:!M@!M`!N)!N*!N2!N:!N;!NM!NS!N[!Nl!O;!O<\
      !O=!O>!O_!P&!P;!PC!PI!PV!Pb!Pj!Pt!P|!QN!Qn!Q{!R.!R=!RX!R|!S>!SF!SG!Su!T%!T&!T;!TE!Tc!Tz!U-!U3!UG!U\
      z!V5!V!!Vb!Vj!W-!WD!WL!Wl!X<!Y)!Y8!Y]!Z0!ZW![3![4![@![b!!>!!d!!e!!f!!n!]-!]3!]F!]^!]d!]e!]m!]|!^/!\
      ^<!^B!^C!^Z!^{!_M!_~!`H!`P!`v!`|!`}!a)!aD!aN!aO!a`!au!bJ!bj!b{!c'!c6!cG!cM!cU!c]!c^!d%!dc!dp!eA!eR\
      !ey!f,!fC!f]!f^!fd!g#!g<!gD!gE!g^!gx!hn!i.!i6!iB!iJ!i`!j3!j4!jV!ja!k-!kM!kW!kz!l.!lH!lI!la!m'!m(!m\
      G!m^!mr!nF!nS!o(!oP!oc!oz!p&!p1!pJ!pK!pZ!pi!ps!qP!qk!ql!qm!qz!r>!rR!rZ!re!s6!sL!t$!tM!t!!to!u9!uf!\
      u|!v(!v;!w#!w0!w6!wO!w]!x)!x`!xf!y)!ye!yf!yn!y}!z:!zB!zC!za!zw!{.!{K!|7!|S!|g!}2!}]!}q!~.!~/!~Q!~`\
      ]##]#7]#G]#V]#^]#j]$9]$N]$]]$w]%9]%a]%p]%}]%~]&,]&K]&L]&M]';]'<]'M]'^]'}](.](=](g])4]):])R])p]*<]*\
      P]*Q]*~]+C]+I]+V]+k],+],,],P],Z],p]-;]-<]-D]-k].:].u]/<]/=]/E]/F]/j]/t]0;]0P]0~]11]1N]1V]1q]2Y]2q]\
      3/]30]3C]3D]3Q]3e]49]4H]4c]4m]4|]5L]5M]5S]5T]5U]5d]6%]62]6:]7%]7+]7,]7@]7T]7b]7j]7k]88]8S]8T]8l]9=\
      ]9>]9!]9i]9q]:(]:>]:U]:m];5];G];O]<9]<J]<!]<s]=:]>#]>-]>.]>A]>^]>m]?.]?D]?E]?R]?h]?r]@C]@M]@W]@X]@\
      `]A&]A?]AL]AY]A~]B#]BD]B_]B|]B}]CM]Ck]D=]DN]Dc]E']EC]EM]Ef]F*]F=]Fc]G/]GB]GU]Go]Gu]G{]HD]IF]IG]IH]\
      In]Iy]J%]JC]JU]J{]KL]Kg]L4]MF]MY]MZ]Me]Mf]Mu]NO]NP]Nj]Nk]O>]O?]O!]P&]P@]PZ]P|]P}]Q0]QV]Qr]R)]R1]RM\
      ]S&]Sk]Sz]T&]TL]TT]Tc]U8]U9]V%]VH]VI]VJ]VK]VZ]V[]W5]WG]WY]Wh]W~]XG]Xf]Y(]Y>]YF]Yp]Z']Z@]ZA]ZT]Zz][\
      J][T][a][w]!#]!-]!7]!R]!w]]9]]:]];]]d]]r]^2]^?]^w]_5]_W]_r]_|]`;]`H]`R]`s]`t]a)]a/]aH]a]]b0]br]b|]\
      c:]cY]c_]d=]d>]d|]eA]e_]fF]fG]fO]fl]ft]g)]g=]gi]gq]h?]hR]h^]hf]hu]hv]hw]iK]iu]iv]i~]jG]jc]k']k<]kM\
      ]k[]kj]l:]lK]lX]m,]mC]mK]mc]mm]mn]n8]nV]ne]nf]o5]os]p/]p;]pC]pD]pX]pi]p|]q5]q=]qN]r+]rS]rT]rc]rq]s\
      )]sK]sj]sk]sz]t9]td]tw]u7]uH]uz]vS]w?]wV]w`]x+]x@]x!]xj]xw]xx]xy]y:]ys]z+]z,]z@]zQ]z[]zu]{*]{V]{j]\
      {t]{~]|5]|U]|n]|v]},]}4]}5]}X]}p]~%]~[]~h]~p^#&^#N^#p^#v^$Q^$Y^$e^$f^%2^%3^%B^%m^%|^&,^&8^&G^&M^'+\
      ^'3^'4^'U^'d^'|^(O^(`^(f^(g^)(^)2^)?^)G^)X^)y^*:^*U^+)^+1^+>^+^^+j^+p^+q^+y^,G^,_^,g^-I^-Q^-e^-{^.\
      E^.n^.o^.|^/1^/;^/f^/l^/}^0M^0Z^1V^1v^2-^2Y^2}^3@^3H^3g^3~^4S^5@^5O^5e^6V^6o^7:^7;^7E^7o^8@^8O^8P^\
      8b^8|^98^9G^9M^9]^9c^:*^:+^:3^:9^:F^:G^:d^;H^;c^;r^<'^<F^<!^<]^<h^<v^<w^=5^=H^=I^=U^=[^=m^=z^>&^>!\
      ^>]^>c^>p^?:^?L^?Z^?k^?~^@A^@[^@j^@v^A4^AE^AM^Ad^An^Av^Aw^B#^B4^B5^B^^B_^C*^C=^CS^Co^D3^DH^Dc^Dd^D\
      e^EA^Ev^F$^F,^FB^FC^FD^Fb^Fx^G<^GF^Gg^Go^HG^HX^Hi^Hv^I8^II^I]^JA^Je^Jf^Jx^K6^KF^Ki^Ks^L&^L0^L?^LE^\
      LP^La^M%^M+^MP^MV^Mn^N9^N:^NB^NC^NK^NZ^Nt^O%^O7^O?^Of^O|^PG^PQ^Pg^Pm^Pn^Q(^QY^R*^RO^R`^Ra^S(^SH^SY\
      ^SZ^S[^Sn^Sz^T!^Tt^UA^Uh^Ur^V4^VG^VO^Vb^Vz^W$^W3^W;^WV^X2^XQ^Xg^Xu^Z1^ZV^Zj^Zp^[#^[/^[0^[f^!0^!8^!\
      9^!r^]U^]l^]v^^0^^O^^m^^|^_[^`)^`B^`U^a3^a;^a<^ak^b9^bF^bU^bV^b!^bd^be^bk^c(^cE^cX^c|^dF^dN^d[^de^\
      dt^e/^eP^eX^fK^fi^fo^g1^g9^gF^gU^gk^gu^gv^h7^h?^hd^iM^iW^ih^ii^j-^j;^jL^j[^jl^jm^k0^kY^k_^ku^l(^lH\
      ^lR^l~^m:^m_^m`^mv^m~^n/^nK^nc^o%^o&^oU^ot^pC^pQ^pR^pZ^pb^pc^pt^pu^p}^q=^qG^qb^qx^r4^rm^s&^s'^s(^s\
      )^s1^sb^tC^te^u*^u+^u,^u`^uh^up^vu^wB^wQ^wm^x'^x@^x!^xt^yH^yZ^yi^yw^z2^zG^z[^{#^{/^{0^{E^{O^{P^{l^\
      {t^|)^|8^|F^|^^|_^|e^}7^}L^}^^}k^~*^~5^~e_#&_#7_#E_#b_#x_$+_$?_$@_$|_%/_%R_%k_%u_%v_%~_&8_&Z_'G_'W\
      _'X_'b_'j_((_(K_(W_);_)C_)U_)s_)t_)u_*9_*:_*G_*c_*{_+<_+S_+d_+s_,7_,X_,j_,p_-'_-:_-k_-u_-}_.._.6_.\
      7_.D_.E_.Q_.b_/I_/J_/[_/r_/|_/}_07_08_0N_11_19_1Q_1R_1u_2&_2?_2j_32_3S_4#_4+_4<_4M_4w_4x_5+_58_5G_\
      5T_5e_5f_5g_5h_6G_6]_6^_6m_6n_7#_79_7N_7j_7t_8I_8a_8r_8z_9+_9,_9G_9i_9o_9w_:#_:0_::_;$_;H_;I_;g_<.\
      _<[_<j_=(_==_=V_=^_>;_>U_>V_>r_?3_?9_?F_?L_?X_?q_@,_@H_@j_@x_@~_A(_AD_AP_AQ_B._BA_BY_B~_C9_CJ_CX_C\
      ^_Cp_C}_D)_DK_Dx_EJ_E`_Eu_Ev_FK_FL_Fd_GI_GZ_G`_Ga_Gr_Gs_G{_H%_H6_Hg_Ht_IA_IG_If_J$_J3_J4_JC_Jq_KL_\
      Ku_L-_LG_LH_LP_L]_L^_Lt_M0_MH_MW_Ma_N:_NE_O#_O$_O*_O2_O[_P6_PO_P`_Pj_P~_Q/_QG_QT_RS_R[_Rj_S*_S2_S3\
      _S;_SL_SM_S]_S^_T0_T!_Tk_T}_U5_U__Us_V%_V6_VJ_VT_V!_W,_W__Wg_Wv_XL_XM_XN_Xw_X}_Y7_YF_Z'_Z?_Zb_Zx_[\
      /_[:_[M_[i_[j_!I_!Q_!e_!r_]+_^A_^I_^J_^K_^U_^t_^z__-__b_`&_`0_`[_`j_`r_`s_a(_a8_aX_b9_bA_bg_bz_c4_\
      cA_ch_cn_d'_d-_dK_dL_dk_d|_e-_e:_eR_ee_eo_f-_fH_fI_fj_g*_gi_gq_g~_h*_h2_h3_hD_ha_i'_i6_i7_iF_iG_i^\
      _if_ig_iw_j)_jQ_je_k0_kE_ke_kq_l2_lJ_lq_m/_m<_n*_nC_n__n}_o2_o8_o@_oO_o^_p#_pM_p^_q$_qS_qm_rO_rb_s\
      '_s-_sG_sO_sP_s]_sp_t#_t=_tW_t__tu_u._u6_uE_ue_ut_uz_v`_vf_w@_wV_w}_x5_xA_xI_xX_x~_y@_y__yv_z,_zA_\
      za_zu_{4_{C_{R_{o_{p_|Q_|R_})_}8_}G_}H_}I_}J_}h_~(_~N_~[_~c_~}`#B`#a`#}`$Q`$[`%*`%;`%E`%``%s`&%`&F\
      `&G`&Q`&l`&{`')`'<`'D`'E`'Z`($`(T`)M`)!`*D`*X`+(`+)`+B`+U`+q`+w`,#`,)`,1`,B`,``,n`,t`,|`-:`-B`-S`-\
      [`-q`.7`.M`.W`.h`.r`/=`/c`0R`0m`1'`1@`1H`1``1j`1p`2)`23`2Z`2[`2y`3.`3=`4(`40`48`4P`5$`5,`5B`5J`5!`\
      5]`5l`62`63`69`6``70`7A`7``7o`86`8d`8|`93`9=`9s`:*`:@`:Z`:s`:{`;,`;-`;S`;l`<#`<?`<o`=1`=U`>+`>[`>z\
      `>{`?C`?O`?k`@.`@/`@I`@X`@h`A/`A0`A1`AE`B.`BF`BZ`Bg`C%`CA`CN`Co`Cy`DS`E.`E/`E0`EJ`E!`Eh`En`F@`FJ`F\
      ``G&`G'`G7`G8`Gn`Go`H0`HR`HZ`Hi`I2`I3`I4`IW`I}`JA`JZ`J}`K'`K:`KI`K~`L2`LQ`L]`M/`M5`MJ`M``NM`N[`Nc`\
      Nd`O0`OF`OL`OT`O!`P6`Pc`P}`QE`QX`Q|`R1`RH`RI`RQ`Rg`S%`S&`S'`S_`Sz`S{`TZ`T~`U#`U+`Uo`V7`VZ`V{`WH`Wv\
      `XH`XW`Y$`Y,`Y-`YI`Yc`Z'`Z>`ZJ`Z^`Zr`Zs`[f`!C`!q`]$`]@`]M`]N`]n`]v`^?`^N`^_`^``_$`_1`_u``3``V``t`a\
      @`aM`aN`aT`aa`ao`au`b#`b:`bZ`bi`b|`c5`d'`d<`dj`e(`eK`eQ`ep`eq`er`fN`fh`g#`g-`gB`ga`gn`hA`hB`hc`hr`\
      i'`ih`in`j.`jI`ji`j|`km`l1`lc`lp`lq`m5`m6`mL`mM`mU`mV`me`m}`n+`nO`nm`n|`oS`oT`od`o~`p#`p4`pJ`p[`q'\
      `q?`qN`qO`qY`qf`qg`q{`r.`r/`r5`r6`rB`rS`rl`rm`ru`s#`s9`sD`sc`t$`tU`tc`tr`u=`uN`u``uj`u{`v2`v~`w8`w\
      ^`w_`wp`x'`x-`x>`xT`xc`y$`y;`ym`z.`z/`zV`z^`zd`{)`{3`{H`{x`|)`|*`|I`|e`|y`}%`}2`}C`}b`}o`~$`~:`~Ia\
      #)a#Fa#pa#|a$/a$Fa$Za$da$la%'a%=a&+a&Ga&Ua&ha&wa'&a'7a'Fa'Ta'!a'wa(,a(=a(Pa(fa)'a)Aa)Ta*(a*)a*?a*c\
      a+3a+Ua+[a+ha+pa,*a,<a,=a,}a-1a-2a-:a-Qa-Ra..a.Ha.Ia.da/$a/%a/3a/@a/|a0@a0Ha14a1Ba1pa1xa1~a2*a2ha3\
      2a3Ca3ea4.a46a4~a58a5Qa5[a5ua6,a6-a6qa7&a7Ha7ia7xa7ya7za82a8Ba8Ja9fa:9a:Ja:ja;Fa;Ga;Ya;aa<%a<Ia<^a\
      <oa<~a=La=]a=^a=wa=}a><a>Oa>^a>_a>sa?2a?3a?Fa?Na?ja@$a@Aa@Xa@`a@saA5aAaaB(aBEaBlaCBaC{aD-aDMaDeaE7\
      aEPaEdaF'aF=aG?aGwaH0aH?aHIaHvaI6aI>aI{aJ0aJHaJaaJbaJqaK(aK:aKKaLJaL[aLgaL~aM#aM2aMPaMgaN3aNTaN!aN\
      baO<aOIaOJaOWaOuaPEaP^aQLaR)aR?aRRaRnaRoaS&aS'aS/aSEaS_aSgaT2aT3aT=aTxaU)aUBaUnaVCaVRaV!aV]aVlaVya\
      W4aWbaX%aX;aXaaXraY2aY8aY9aYZaYzaZ/aZ;aZHaZIaZbaZcaZxa[4a[5a[La[ga!*a!Ia!ia]9a]:a]Za^Fa^_a^ga_#a_0\
      a_Ja_na`:a`ba`vaa2aaPab*ab?ab@abFabeab}ac1ac9acqad&adFadLadMad^adhae*ae+ae7ae=aeOaeoaewaf0afAafNaf\
      Oaf`afaafgag#ag$ag=agcagvag|ahAahXah^ahtaijairaixajOaj^ajhajiajvak.akhal:alWal{amOamzan7an8an>anRa\
      nyao%aoIaoZapPapiaq:aqQaqlaqmar*ar;arOarmas)asHasgas{at7at?at{at|au(au?auTau!aubauqavEavaaw<awJawW\
      aw]aweawoax$ax@axHax]ax{ay5aymaz2az8azXazwa{(a{ma|9a|_a|ya}6a}Na}la~6a~Aa~_a~ga~ta~zb#5b#=b#Ib#Xb#\
      ^b#tb#zb$6b$Ib$Qb$[b$ob%4b%Rb%sb&0b&Gb&Ob&~b'@b'Hb'pb(3b(;b(cb(xb(yb)2b)<b)Ub)rb*Hb*`b*ab+'b+Eb+ib\
      +}b,0b,1b,ab-'b-Gb-|b.Ab.Bb.Ob.db/6b/7b/8b/Jb/nb0#b0Cb0Pb0_b17b1Mb1rb22b2Pb2Xb3)b3Db3Eb3wb4,b42b43\
      b4Db4Ub53b5Ib5ub6!b7Bb7ib8'b8@b8Hb8{b9Qb9cb9kb9}b:0b:Mb:!b:db:ub;#b;Vb<1b<?b<Gb<mb=3b==b=[b=rb>6b>\
      Nb>bb?:b?Bb?^b@%b@AbA7bA=bAfbBAbBBbB!bC*bC4bC<bC=bCEbCKbCLbCMbCrbCsbD*bD?bDhbE'bE`bEhbEibF1bF;bFJb\
      FTbFZbG1bG=bGMbHTbI1bIJbIKbI!bIdbJ2bJPbJobJ~bK5bKQbKbbKobKpbKvbLabM*bM;bMZbN,bNFbNmbO2bONbOvbP/bPB\
      bP`bPmbQ+bQ9bQdbQebQkbQ~bR,bR@bS(bS;bSLbSbbSobSubT#bT8bTSbTrbUIbUpbV,bV?bVGbW1bW@bWFbWdbWebWzbW{bX\
      UbX]bXybY%bY&bY?bY@bYSbY{bZ;bZeb[Fb[Nb[Xb[mb!%b!-b!Eb!Rb!lb]7b]Pb]Xb]Yb]jb]kb^3b^Kb^pb_/b_9b_Ab_Sb\
      _Tb_Ub_ab_bb_|b`-b`3b`Cb`Tb`fb`zba)ba/ba0ba1ba2baCbaVbaeba~bb,bb4bbUbbpbc#bcWbcubd$bd=bd>bdebdmbeG\
      beUbeVbe`behbe{bfXbfdbfsbg&bgAbg]bh@bhHbhPbhdbhlbiObidbiwbjBbj_bj~bk5bkSbkbbksbl&bl'bl-bl7bl?blEbl\
      qblybm5bmKbmLbm`bmmbn+bn[bnebnmbnubo(bo<boQbo`bohbonbp(bp)bpAbpYbp|bq:bqJbq!bqibqjbr9br:br`brabrmb\
      s9bsXbshbt%btQbtabtbbuBbv(bv!bvgbv{bw:bw;bwCbwmbxjby(bycbydbz+bzQbzjbztbz~b{Db{ib{zb{{b|-b|Qb|nb|o\
      b|yb}2b}db}{b~'b~(b~.b~6b~7b~=b~Jb~`c##c#Dc#Ec#Tc$6c$Qc$^c$_c$`c$hc${c%+c%^c%mc%sc%{c&Ec&Mc'8c'ec(\
      5c(?c(Kc(Sc([c(~c)>c)yc*!c*dc+Ic+pc,,c,Tc,sc,{c-Jc.$c.3c.;c.Lc.ac.vc/(c/Bc/Jc/Pc/Qc/`c0'c0Lc0ac1-c\
      1Ac1Ic1^c1fc1uc1}c2Xc2Yc2fc2gc2hc2vc3?c3@c3Pc3Qc4$c4Fc4Nc4ac4mc5#c5+c5Lc5]c5ec5tc6.c6;c6<c6Pc6Qc6b\
      c7+c7Cc7Xc7kc7xc8)c8Gc8bc8jc8wc9'c9:c9Oc9`c9qc:&c:>c:Kc:Sc:yc;0c;Rc;`c<#c<)c<3c<!c<tc<|c<}c=Cc=Tc=\
      Uc=pc>Kc>bc>wc?7c?8c?Sc?jc@*c@Cc@^c@_c@ic@yc@zcA1cADcALcAscB*cBDcBdcBjcBrcC)cC5cC?cCLcC]cClcCtcC|c\
      D1cD9cD:cDdcE$cE5cEDcEXcE|cFOcFdcFscGFcGYcG_cH6cHEcI-cI9cILcIVcI`cIacIicI~cJ,cJHcJYcJlcKDcKWcKccL+\
      cL5cLLcM+cM1cM=cMRcMmcNWcNccO,cO4cOEcOFcOGcO_cP-cP7cPAcPVcP!cPlcQ,cQ;cQ_cQucQ}cR'cR6cREcRQcRucS*cS\
      TcS^cSfcTQcTqcU8cUocVGcVocVwcWXcW`cWhcWycX0cXLcXTcXbcXjcY5cYVcYacYgcZ2cZ:cZ]cZjc[Zc[[c[pc!'c!<c!~c\
      ]/c]Hc]lc^%c^-c^7c^]c^^c^qc^yc_.c_Ac_Vc_Wc_mc`>c`Wc`dca'caGcaecafcascb5cbGcbfcc'cc6ccCcc!ccfcc|cd*\
      cdGcdHcd^ceJce[ceacf,cf4cf<cfkcg'cgVcgWcg_cgicgqcg{ch4chrci;ciIcigciocjScjsck$ck7ckFck!cl1cltcm#cm\
      +cm`cmjcn$cn1cnCcnecnyco7co?cpAcpMcp{cq,cqCcr)cr:crMcrscs$cs3csFcsQcsWcsfcsgct)ct:ctHctPct}cuVcvCc\
      vMcvbcv{cw8cwIcwacx%cxAcxecxmcxncy'cy9cy:cydcy~cz9czJcz{c{'c{Ac{ec{mc{uc|;c|Jc|]c|^c|kc|zc}3c}?c}q\
      c~6c~nc~od#-d#7d#Nd#Xd#dd#ld#td$Bd$Sd$od%8d%Od%Ud%Vd%pd%qd&)d&>d&rd''d'3d';d'Hd'vd()d(Hd(nd(xd)8d)\
      ed)kd*8d*>d*Fd*`d*ad*{d+4d+Sd+kd+sd,4d,Sd,bd-.d-Ud.(d.2d.`d.hd.pd/#d/2d/>d/Kd/Sd/]d/ud0-d0Cd0Dd0]d\
      0^d1'd1Wd1Xd2Ud2fd2pd2zd32d3Qd3ld4.d4=d4nd5[d5zd6$d6>d6Rd7Qd8,d8-d8>d8id8zd92d9Xd9pd:#d:7d:Cd:Od:}\
      d;4d;Gd;ad;bd;cd;dd;sd</d<Bd<Ld<Wd<]d<id='d=@d=Xd=vd><d>pd?0d?Ad?id?od?pd@$d@Ud@Vd@mdA8dA9dAJdAbdA\
      cdB,dB=dCSdCkdD2dDEdDedDkdE%dE8dEKdEudF(dF7dF?dF@dFidG1dG]dG^dGjdGtdGzdH+dH:dHRdI<dIPdJ/dJCdJRdJad\
      JgdJqdK3dKMdKsdL#dL[dLsdM(dM)dM5dM=dMLdM[dMydN.dNxdO&dO0dOJdOKdOfdPZdP[dQ2dQ8dQ@dQddQ{dRQdRbdR}dS+\
      dS=dS>dSxdT9dTKdTLdTYdU0dUMdUSdU[dU!dU]dUgdUxdV-dV[dVqdW/dW?dWZdWmdX=dXOdY,dYCdY!dYndZ-dZUdZ[d[Nd[\
      [d[kd!5d!=d!Jd!Kd!sd!yd!zd]$d],d]!d]hd^Dd^Jd^nd_Od_md`8d`!d`bd`jd`pda:daKdaidaqdb7dbQdbtdc-dc<dcRd\
      c{dd.dd/ddqdd}de'de@deOde[df+df?dfOdfrdg,dg@dgjdg{dh>dhJdi%di8di9diSdiydjtdk$dk1dkodlPdlQdlpdlqdm,\
      dmDdmWdmodn+dn3dnQdnYdnZdn}do~dp*dpSdpddprdq$dq>dq]dr*drpds+ds=dsWdsmdsndtCdtYdtjdu*du6duKdu]duvdv\
      )dv*dv9dvVdw#dw:dwvdw~dxDdxSdx]dy-dy.dy6dyCdz+dzsd{Rd{Zd{{d{|d|4d|<d|Dd|bd|nd|}d|~d}9d}Cd}Od}cd}}d\
      ~6d~Qd~]d~^d~he#:e#Je#Pe#ie$*e$2e$>e$Ue$ke$le$me$ue$ve%:e%xe&8e&]e&ee&|e'(e';e'Ee'fe'te(Ge)-e)Be*#\
      e*Qe*[e*ee*me+#e+4e+ie+je+pe,)e,/e,7e,Me,ze-De-Ee-Ke-be-~e.1e.Ge.ce.we/#e/Ge/He/]e/ce/{e08e0Ke0be1\
      @e1ge25e2Xe2`e2le30e3Se4/e5$e5,e5Ae5be5ue6&e6@e6Ae6Re6ae6ke6se6{e7@e7He7Ye7pe8Ke8Ze8je9#e9/e9We9le\
      :*e:Ze:be:he;>e;?e;Ze;le<#e<0e<1e<Ne<`e<le<me<|e=2e=Ae=Ze=de={e=|e>(e>5e>Le>Ye?2e?Je?ue?}e?~e@*e@0\
      e@Ne@XeA&eA:eATeAkeB-eBAeB_eBweBxeC+eC@eCQeCneD%eDDeDEeD!eD]eE&eE0eELeEReEleF$eFbeFxeG5eG=eGYeGyeH\
      .eH?eH@eHYeHqeIDeIEeIMeINeIleJ.eJ4eK8eKQeK_eL&eLDeLteL|eM8eMieMveN+eN,eN9eNReN!eNfeNueO1eO2eOHeOUe\
      O]eOkeP0ePKePZeP[ePceQ)eQ5eQ=eQPeQzeROeRWeRfeS$eS,eS-eSJeSPeS]eSreT%eT&eT6eTVeTceTkeTueU*eU2eUAeUG\
      eUpeUqeUreUseUteUueU{eV4eV5eVmeVseVteW0eW6eWCeWweX+eX9eX:eX;eXSeXseY9eY:eYIeYUeYVeYoeZ;eZWeZwe[Oe[\
      ke[le!8e!Ge!He!re]0e]?e]Ge]We]be]ce]de]le]{e^.e^6e^ke^le_8e_Ee_Ve_ge_~e`1e`<e`Re`Se`[e`!e`ke`lea?e\
      ahebFec$ec7ecQecqecwedAedfee3ee9eeHef1efBefNefleg7egNegXegieh*ehIehVehreh}ei+eiKeiUei]ej)ej*ejKejh\
      ek0ekMekNekOekWekoel)elBelWelmem9emCem!en&en'en(en0enSenteo2eoGeoXeoieoqep$ep5epDepueq*eq7eqFeqbeq\
      |erAerXeryes4es<et0et1etDetleu#eu$eu8ev@evTev}ew<eweex8exiey:eyKeyXeyYeyreysez0ez=ezXezsezte{?e{~e\
      |5e|6e|!e|de|ye}9e}ke~+e~[f#$f#,f#[f#af#bf#qf$&f$5f$?f$_f$nf%Rf%jf&*f&Gf&Uf&Vf&rf'%f'Jf'sf(-f(Jf)'\
      f);f)Af)Bf)Lf)`f)ff*+f*bf*sf+9f+Uf,1f,Mf,bf-,f-Rf-if-uf.-f.>f.jf//f/@f/Tf/wf0/f07f0Xf0df0jf11f19f1\
      of23f2[f34f3Lf47f5,f5Jf5`f5hf6Yf6_f6`f6af7%f7Gf7if8&f8_f8nf9(f90f98f9ef9}f:2f:>f:?f:Gf:ef:ff;+f;Pf\
      <.f</f<>f<?f=,f=-f=5f=Nf=Tf=if>Rf?@f?Hf?Xf@vfA'fA(fAGfB0fB6fBPfBefC,fC9fC?fCNfCpfD%fDOfDWfDtfE7fEU\
      fE{fF,fF7fFJfF[fFqfGCfGlfHDfHQfHRfHSfHYfHhfI:fIBfIcfIrfJ6fJEfJFfJ{fK.fK=fKEfKMfKSfK~fL/fLHfLNfLffM\
      =fMNfMVfMxfNBfNufN}fO+fO,fOUfOafObfOcfOdfO|fP5fP^fQBfQHfQ!fR9fR:fRKfRWfRffRzfS>fSPfSdfSzfS{fT0fTCf\
      TRfTZfTnfU9fU_fUrfV&fVEfV^fVofW$fW*fWCfWofW~fX:fXOfXPfXQfXYfXafXgfXtfY%fY4fYPfY_fYefYtfZ5fZDfZEfZK\
      fZsf[)f[*f[^f[uf!If!Qf!nf!}f]0f]1f]Hf]wf^=f^Qf^af^gf_(f_3f_;f_Hf_[f_qf`Hf`[f`ofa+fa8fa]fazfb-fb.fb\
      Yfb_fc.fckfcsfd9fdJfd~fe@fe[fecff7ffRffnff|fg,fg2fgDfgofh-fhpfi/fi7fiCfiDfiRfi_finfj?fjnfjxfk2fk]f\
      kpfl.fl/flmfm%fmDfmSfm}fn)fnAfnTfn!fn]fnnfo1fo2fo:foxfp+fp,fp-fpGfpQfp^fpofqMfqUfqcfqyfqzfr<frQfr_\
      frgfrsfs4fs5fswftDfu8fuLfu[fuyfv-fvKfvffw'fwHfwUfx1fxbfxcfxyfy>fy`fyafz+fz:fzBfz!fz]fzgf{)f{*f{Jf{\
      Vf{Wf{vf|$f|<f|Qf};f}qf}}f~9f~?f~Wf~hg#+g#Dg#cg$3g$Ng%%g%8g%fg&+g&Qg&eg'%g'&g':g'Vg'xg'~g(#g(4g(cg\
      (ug)&g),g):g)Rg*8g*_g*eg*yg*zg+?g+Eg+Zg+ig+qg+~g,=g,Xg,mg-(g-.g-=g-Kg-Zg-bg-xg-yg.Tg/$g/Hg/[g/!g/n\
      g05g0kg1+g1Gg1Og1tg2,g2:g2Mg2Ng2eg2}g3Eg3Kg3vg4Cg4Yg4wg5,g5Kg6#g6Hg6^g6_g7,g7`g7jg8+g8@g8Og8kg9#g9\
      Bg9Hg9ag::g:@g:Og:`g:og:|g;9g;lg;tg<Eg<ng<vg<~g=#g=0g=:g=Zg>Pg>]g>wg?)g?<g?Ig?^g?tg@/g@Vg@xg@ygA5g\
      ABgALgA`gAfgAngAxgB$gB3gBFgBWgBngB}gC.gCzgD&gD.gDIgE4gE<gE_gEggE{gF,gFfgFlgG*gG2gGZgGtgH7gHcgI3gI=\
      gIrgIzgJ2gJVgJ`gK'gK(gK[gKhgL(gLEgLQgLRgL^gLfgMBgMfgMggMzgN9gNUgNxgOagOmgOngP&gP,gPBgP[gQ.gQ;gQCgQ\
      egRMgRggS(gS7gSMgS^gS_gSggT#gT+gT1gT2gTUgTqgUAgUdgUtgU|gV8gVKgVWgVigVqgW-gW.gW4gWKgWSgWfgWggX%gXEg\
      XRgY$gYPgYXgYegZ2gZ3gZ9gZQgZmg[>g[Fg[Gg[Hg[Pg[Qg[tg!+g!Zg![g!og!~g]#g]0g]1g]@g]Mg]ig^'g^(g^9g^Og^Y\
      g^ng_,g_Ag_lg`*g`Ig`cg`wga6ga[ga!gb.gbBgbLgc)gc1gcagcngcogc{gd8gd9gdfgduge%geMge^getgfDgfwgfxgg0gg\
      8gg9ggJggigh#gh4ghLgh[ghcgiEgipgixgi~gj#gjQgjbgk?gkXgkmgk~gl/glgglugm#gm)gmCgmVgn2gnngoDgoogp$gpKg\
      prgq7gqOgqWgqdgrRgrugsGgsMgs^gt#gtOgt!gt]gu.gu6guIguygv%gv/gv5gv_gvkgvxgw3gx%gx+gx:gxPgxpgxxgyRgyZ\
      gymgyngy|gz5gzAgz[gz!gzdgzrg{0g{8g{|g|5g|6g|<g|Dg|Xg|^g|ig|tg|~g}{g~,g~;g~gh#3h#Vh#qh$.h$_h$wh%8h%\
      Yh%yh&,h&4h&Ch&Dh&Lh'1h'Eh'Oh'fh'nh'xh(&h(5h(Kh(gh(sh)8h)@h)lh)th*)h*4h*Lh*`h+$h+,h+8h+Ph+uh+vh,5h\
      ,yh-%h-8h-9h-Ch-Oh.:h.Oh.!h.kh/^h/mh0)h0*h09h0:h0~h1(h10h1Hh1xh21h2Th2gh3&h3<h3=h3Rh4*h4{h5Wh5wh6.\
      h66h6Zh6kh7)h7Kh7zh8Gh8ch96h9Vh9ch:)h:1h:Eh:Kh:^h:kh;$h;7h;Qh;qh;rh</h<Yh<Zh<sh<{h=Rh=uh>(h>7h>Oh>\
      Uh?/h?>h?Ph?qh@Bh@nh@vhA/hA>hAUhAkhA~hB#hB0hB_hBqhC+hD0hD8hD]hDlhE*hE7hEahEshF'hF(hF0hF1hF;hFChFKh\
      FQhF[hF~hG:hGRhGXhG`hGhhH7hH?hHLhHqhILhI]hIshJJhJihJjhK8hKIhKehL9hLahMNhN(hNLhNfhN{hOQhOyhPGhPvhQ(\
      hQHhQIhQJhQ[hQyhR'hR/hR5hRMhRehRthS3hSdhSehSfhSshT3hT9hTHhTYhTshT~hU*hU?hU@hUThUbhUuhU}hU~hV(hVVhV\
      ghW(hW=hW!hWmhWnhX1hXBhXShXihY,hY9hY:hY}hZPhZQhZ_hZphZ|h[*h[Ph[eh[th!Eh!Th!!h!kh]$h]jh]rh]~h^Ph^xh\
      _3h_Sh_th`Rh`Zh`iha#haLhaYhaZhabhachaphaqharhashbMhbyhc*hc9hc:hc!hclhcmhd(hd7hdThe?heQhfAhf!hfdhfw\
      hg5hgUhg]hg|hhDhhQhhRhh!hi#hi$hi%hi8hiChiKhj:hjOhj]hj^hk1hkIhkXhkzhlFhlZhm5hmxhn+hnJhnuhnvho9ho:ho\
      hhp(hp)hpBhp[hpchpdhq*hq7hq}hr1hrGhrVhs%hsAhsNht&htDhtNhthhu)hu@huMhukhuqhv-hv3hvKhw*hw7hwAhwGhweh\
      x,hx4hxHhxPhx_hx|hyihyjhzShz_hzih{:h{Mh{eh{wh|*h|Bh|Mh|]h|^h|oh},h};h}]h}mh}sh~#h~Dh~Qh~ei#7i#?i#G\
      i#]i#ei#yi$(i$)i$<i$=i$>i$Ti$Ui$ai$wi%*i%4i%Li%ei%vi&$i&2i&Ai&Mi&!i&ki&~i'7i'Di'oi'ui(/i(Oi(ji)0i)\
      1i)Bi)Ji)Pi)Zi)xi*+i*Li*Vi*ni+'i+6i+@i+Ti+|i,*i,2i,>i,Oi,ni,ti-)i-9i-Ai.)i.Gi/#i/Ti/!i/}i09i0:i0[i\
      1+i1@i1ki1qi1~i2Ai2Pi2ki3;i3Ji3ni3vi4(i4)i4Ai4Pi4Xi5;i5<i5Oi5Pi5Zi5ui6Hi6[i7Ri7!i7wi8hi9&i9.i9Si9z\
      i:1i:Fi:Gi;#i;6i;<i;_i<#i<3i<Ki<|i>&i><i>gi?,i?Pi?fi@&i@Gi@Hi@Pi@ziA$iAGiATiB<iBFiBLiBYiB|iB}iC9iC\
      NiCeiCsiC{iD4iD>iD?iDIiDJiDRiDfiDniE,iE<iEKiELiEXiEYiEiiEjiEriEsiEyiEziE{iF%iF:iFFiFsiG#iG)iG>iGFi\
      GhiGiiG|iH*iH+iH:iH;iHLiH`iIIiIQiIYiIciIdiIeiIfiIpiJ2iJIiJZiJ[iK'iKOiKxiL)iLJiLTiLmiLwiM1iMDiMniN%\
      iN&iN.iNTiO1iO!iP$iPCiPsiQPiQliQ}iRZiR[iRriS@iSkiSwiT*iT+iTniU#iU-iUgiUhiUniUxiV&iV.iV/iV0iV1iVDiV\
      eiVmiV~iWWiW}iXDiXJiXaiXgiY3iYLiYXiYYiYjiZ6iZni[,i[-i[:i[Bi[Ji[!i!:i!Ui!vi!wi])i]*i]Bi]ji^gi^{i_'i\
      _=i_Ri_pi_}i`Pi`Qi`Yi`qia0ia8iaPiaQia^ibVibWibjic$ic%ic6iccicticuidaie&ie9ieSieiievif/if0ifIif_igK\
      igcigrih%ih-ih7ih?ihGihOihaihiii,ii4iiTiiliimijCijIijSijwik*ik6ikbilKilWilailkil~im#im+im8im@imVim\
      WinAinIinOinbinxio.io/iorip+ip3ip4ip:ipFipwiqFiqWisDis[is!it>itFiu'iu(iu3iu;iu<iuViuWiu_iukiuwiv3i\
      vMivYivhiwGiwaiw~ixQixyiy0iy!iyuiz#iz)iz;izyi{'i{1i{Gi{ji{ri{~i|;i|Hi|Ri|oi|yi}Bi}Ji}Ri}mi~Yj#)j#/\
      j#Aj#Ij$>j$Dj$Zj$bj%#j%Aj%Bj%Jj%Kj%nj%oj&6j&]j'=j'nj(%j(Yj(Zj(bj(qj(yj(zj)3j*%j*^j*pj+.j+Dj+tj+~j,\
      *j,Nj,_j-2j-<j-Fj-Yj-oj-wj.Sj.Yj.aj.ij.~j/>j/Jj/Pj/}j03j0;j0|j1(j12j1Pj1fj1uj2(j2Kj2!j3#j3-j39j3Cj\
      3Pj3Vj3Wj3dj41j4Oj4[j4uj5#j5$j5%j58j5Lj5Zj6(j6cj6xj7-j7.j7Bj7Cj7Kj7Lj7Wj8Lj9'j9:j9Rj9!j:5j:=j:Cj:Z\
      j:mj:wj;,j;=j;cj<#j<9j<:j<;j<Aj<Rj<Zj<pj=Dj=Lj>'j>4j>@j>Fj>Gj>Sj>dj>lj>tj?0j?Cj?^j?fj?gj?oj@#j@7j@\
      8j@Tj@!j@]j@{jAhjA|jB3jBIjBcjC)jCKjCsjD;jDJjDKjDmjE'jELjEMjENjEpjF8jGMjGNjGvjG|jH.jHIjHajH{jI2jI<j\
      IJjIdjIpjJLjJwjKKjKijKxjL=jLEjLajLnjM)jM*jMQjMkjMljMvjM~jN:jNGjN`jN~jO1jODjOOjOcjP#jP$jP*jPTjQ#jQ$\
      jQKjQLjQTjR#jR$jR?jRajS'jT'jT3jTIjTJjT!jT]jTljT{jU-jUAjUQjUxjVGjVHjVPjV_jV`jW+jW6jWEjX'jXVjY$jYFjY\
      UjYrjYzjZ@jZXjZgjZ|jZ}j[5j[Dj[Qj[Rj[Zj[tj!Dj!Lj!xj!yj]Cj]Tj]aj^)j^1j^9j^Lj^Tj^uj^}j_7j_Qj_lj_tj_|j\
      `-j`.j`=j`Ej`Xj`gj`zja?jaGjazja{jb'jbajcXjckjd#jd4jd<jd=jdPjd_jeHjeIjeOjeUjefjeyjfAjfVjfpjg5jgLjh&\
      jhbjhcji(jiAjibjj-jj9jj:jj_jjgjjhjjujjvjk&jk?jkEjknjl'jl`jlmjm,jmJjmTjm|jm}jn)jnIjnXjntjo7joJjocjo\
      |jpIjpJjpfjq;jqtjq~jr8jrKjs2jshjt#jt$jt%jt6jtOjtUjtejtqju#ju0jucju~jv4jv>jvSjw8jw9jwTjwljx7jxCjxVj\
      x`jxqjy,jy8jz&jzFjzsjzyj{Gj{Vj{bj{~j|fj|zj}bj}vj~/j~Fj~Yj~sj~{k#'k#1k$,k$ik$qk%Ak%Rk&6k&>k&Vk&qk&{\
      k&|k'-k'.k'ik('k(3k(sk)#k)<k)=k)Vk)^k*5k*Dk*Lk*fk*wk+4k+vk,'k,<k,lk,tk,|k-;k-<k-Ok-!k-mk.4k.Gk.]k.\
      ek.vk.~k/#k/Jk/Rk/Xk/Yk/ak0>k0Jk0Wk0|k11k19k1:k1Mk2'k2Lk2Tk2!k2xk3-k3.k3;k3ak3gk3zk48k4[k4kk51k5Jk\
      5[k60k6Ck6Kk6fk6gk6mk7<k7Bk7fk7pk7{k8/k85k8=k8ok9/k9;k9Ak9Bk9Wk9ik9}k:Lk:[k:sk;Kk;^k;dk;qk<$k<%k<2\
      k=Zk=xk>-k>Bk?%k?bk@/k@<k@Jk@Rk@vk@~kAOkAtkB.kBPkBXkB^kB_kBgkBvkC-kD*kDBkDTkDUkD]kDekDokE$kE,kE6kE\
      MkENkEpkF%kF-kFGkFZkFhkGJkGTkH;kHMkH!kHdkHykI%kI&kI'kI8kIIkIQkIYkItkI|kJ,kJ-kJ=kJIkJ^kJnkK,kK-kKAk\
      KMkK^kK|kLTkLckLtkMUkN8kNTkNlkO)kO<kOckOykP,kP9kPNkPVkP!kP~kQTkQpkQqkR'kR/kR^kS>kSHkSVkSrkT4kTUkU5\
      kU6kU>kV'kV=kVUkVVkVrkW0kXAkX[kXqkXrkY3kYLkY[kZ?kZXkZpkZqk[Ak[Uk[mk!'k!/k!>k]7k]Ak]Ik]Jk]yk^Xk_$k_\
      <k_Yk_~k`0k`1k`Vk`!ka%ka5ka=kavkbBkbSkbhkc3kcjkc{kd'kd-ke*ke>keDkeNkeVke}kfMkfUkfykfzkgTkgjkg}kh^k\
      hdkheki(kiXkifkiwkj3kj4kj@kjjkk3kk;kkWkkpkk|kl,klSkl[klakm8kmGkmOkmUkmfkmskmtkn0knNkn]ko#ko-ko.ko/\
      ko>koZkohkoykozkp=kpSkpikq$kq,kqBkqXkq^kqfkrxks$ksGks{kt%ktXkt`ktjkttku2kuNku[ku~kv#kv7kv!kw$kw;kw\
      rkx%kx&kxLkxZkx[kxqky1ky@kyPkyokyykz#kz$kz%kz7kz?kzqk{+k{3k{Dk{bk{jk{kk{lk|@k|Ak|[k|wk|}k})k}Vk~&k\
      ~.k~?k~kk~ll#<l#Yl#el$'l$/l$Wl${l%Fl%Vl&(l&Al&Kl&Ll&[l&jl'2l'Cl'Pl'pl(4l(Kl(Sl(Tl(bl(jl)3l)Wl)dl)u\
      l)}l*)l*Pl*ll*rl+Fl+Gl+cl+dl,9l,Ul,wl-8l-[l./l.0l.dl//l/Bl/Nl/Ol/^l/il/sl0.l0<l0dl0el0fl1*l1;l1Zl1\
      nl2/l2cl3:l3Vl3al3bl3ql4Pl4Vl4ll4{l5;l5Zl5dl5ll5vl6;l6Cl6il6ql7-l7.l7Dl7El7cl7rl85l8=l8El8Yl8vl9-l\
      9<l9=l9`l9jl9kl:$l:9l::l:Bl:hl:pl;8l;ol;wl<Tl<il<ql<rl=%l=Gl=Hl=Il=Ol=tl>1l>7l>ql?[l?gl@<l@Rl@Zl@k\
      lA@lAAlAIlAflB<lBZlBilC;lCHlCclDFlDWlDhlE#lE7lEJlETlEUlEVlEWlEulF(lF2lFNlFelFmlFslGYlGslG{lH0lH:lH\
      ;lHVlHglI'lITlIhlJ.lJ6lJRlJllJmlJnlK(lKFlK`lKxlLDlLPlLclM.lMNlM[lMolN2lN@lNLlNdlNzlO&lO.lO4lOClOKl\
      O!lOklO~lP(lPKlPilP}lQ2lR8lRFlS7lS_lSwlT(lTIlTTlTllU$lU,lUAlUGlUhlV0lVQlW,lW@lWYlWxlWylX9lXAlXflY<\
      lYSlYtlY|lZWlZ]lZxl[$l[Xl[hl!0l!Al!nl!~l]4l]Ql^&l^Dl^Zl^rl_Bl`&l`Ela-la.laQla]la}lb5lbWlc$lcOlcqld\
      6ldPldmle&le7le=leZleslf)lfFlfglfslgJlgilh$lhFlhGli,lijliklixljEljWljjlk(lk4lkKlkLlkYlkwll<ll=llbl\
      lzll{lm8lmPlmQlmRlm!lmmln0ln?ln@lnHlnRlnhlnilo?loylp%lpGlpalp~lq*lq0lqDlqjlrOlrPlrZlrblrulr{ls.lsA\
      lsIlsOls}lt'lt(lt?ltPltmlu4luNluVlugluhlv6lvIlvXlw4lw<lx&lx6ly-lyrlz/lzBlzhlzwl{#l{4l{<l{Tl|/l|>l}\
      2l}Xl}`l}wl}xl}yl~.l~?l~sl~tm#=m#Pm#mm#nm#tm$2m$:m$bm$jm$km%;m%[m&(m&0m&1m&Vm&qm'nm(>m(nm(om(pm).m\
      )@m)cm)um*1m*Ym*Zm*bm*lm+1m+Um+dm,%m,Dm,cm,tm-4m-[m-jm.$m.5m.Dm.Qm.jm.{m/'m/1m/Lm/sm0-m0Sm0bm0hm0p\
      m0xm1/m15m1;m1[m23m2Vm2^m2dm3$m3Pm4>m5#m5[m5~m66m6<m6Ym6cm6rm7'm7um8%m8:m8Pm8fm8ym93m99m9:m9Hm9Vm9\
      Wm9]m9em:,m:6m:Im:!m:pm;2m;:m<.m<=m<>m<Zm<bm=Cm=Dm=km=lm>#m>+m>Dm>Ym?/m?Im?Zm?mm@&m@.m@Im@wmASmAfm\
      B#mB<mBTmBjmC(mCLmCMmCUmCfmD&mDBmDCmDcmEDmEzmFNmFkmG?mG!mGimGqmH/mH>mI&mINmIOmIWmIemIfmIgmJ&mJcmK;\
      mKVmK!mK{mLWmLnmMDmMNmMkmN4mN5mNHmNPmNnmO#mO/mP2mPHmPPmPcmPzmQ-mQImQjmQvmQ~mR5mRQmRymSAmSfmS{mS|mT\
      &mT.mTImTOmTmmTsmTtmU-mU.mUAmUBmUqmUrmUxmV'mV<mV[mVjmVtmW4mW:mWGmW[mX*mXcmXimXqmY3mYOmY!mYrmZHmZZm\
      Z{m[@m[lm!*m!;m!^m!xm]Im]Jm]Km]Um]]m]^m^,m^_m^|m_(m_>m_]m`+m`:m`_m`nma2maGmaemb3mbBmc#mc7mcJmd>mdK\
      mdhmeNmemmesmfBmfJmf`mfmmg+mg8mg>mg`mglmhJmi)mi8mi9miQmi~mjJmjPmjmmkJmkYmkZmk[mklml%ml/ml:mlFml`ml\
      pmm'mmRmmemmymn2mnCmnemnkmnxmoLmovmpEmpvmpwmq%mq-mq5mqkmq{mr.mrCmr!mrdmrumr{ms.ms?msEmsMmsamsimssm\
      t.mt/mtRmtSmtlmugmusmu{mvLmvMmv!mv}mv~mw*mw2mwVmwdmw~mx*mxImxpmy'my/myOmymmysmz$mz5mzPmztm{%m{8m{!\
      m{dm{sm|,m|<m|Im|Om|Wm||m}7m}Xm}nm~)m~Em~Wm~rn#2n#:n#yn$,n$Gn$pn$qn%Bn%^n%mn&1n&Fn&Rn')n'Xn'^n($n(\
      %n(=n(Kn(dn(sn)5n)Qn)cn)vn*)n*dn*un+=n+vn,+n,,n,>n,Nn,gn-Rn.Rn.Sn.`n/Vn/bn/hn00n0!n1+n1An1In1cn2&n\
      2Kn2Zn2rn3@n3Kn3`n3mn3nn4Hn4Wn4zn5,n54n5@n5[n67n6?n6bn6vn6wn7#n79n7en7zn8,n8-n8:n8@n8Jn8Tn8^n8vn9$\
      n98n9Gn9wn:On:^n:qn;9n;Rn;Zn;qn<&n<2n<Pn=&n=9n=An=an=bn=yn>4n>5n>jn>rn?-n?.n?Jn?Kn?}n@)nA%nAbnAcnB\
      9nBKnBpnBxnC+nC5nCGnCOnCwnD%nDDnDEnDQnDbnDsnEWnEhnEinEtnF'nFMnFrnG)nG*nGDnGLnGfnG~nH*nHAnI&nIAnIcn\
      IrnJOnJ^nJ|nK4nK5nK6nK<nKZnL?nL`nMinN5nNHnN!nO:nO`nOanObnOlnP+nPLnP_nPrnPznQ&nQCnQ]nQ^nR,nRTnSGnSc\
      nT,nT[nTcnU'nU1nU!nU]nV3nV9nVTnVinWEnWKnWZnW[nX9nXWnXXnX~nY(nY:nYDnY`nYqnYynZ#nZMnZ`nZzn[&n[2n[Jn[\
      Vn[Wn[]n!3n!Cn!ln!yn]Hn]Pn^*n^2n^Mn^Wn^nn^}n_Kn_ln_}n`4n`Pn`vn`wn`}na9naAnatna~nb#nb+nb:nbpnbqnc&n\
      c8ncYnd?ndLndVndWndxne1ne@ne!nf(nfAnfBnf_nfjnf|nf}ng9ngAngBngQnh9nh?nhOnhUni$nixnjknjlnk;nkSnkbnl#\
      nlEnldnltnm7nm=nmGnmjnn*nn0nn?nnPnnqno*no@no_np,npInppnpznq&nqFnqSnqTnq|nr*nrBnrSnrTns7nsInsUns_ns\
      unt,nt9nt?ntUnt}nu=nuLnuZnv)nv1nvGnv!nw'nwJnwWnwXnwonx&nxDnxLnxRnxanxtny*nyBnyPny!nz,nzHn{*n{Cn{Kn\
      {Zn|*n|<n|on|~n}/n}<n}=n}En}Zn}bn~.n~Dn~En~Kn~to#0o#1o#fo$1o$>o$?o$!o${o%!o%]o%mo&1o&vo''o'6o'To'q\
      o'~o(0o([o(yo)0o)1o)=o)No)eo)oo)~o*3o*So*Yo+4o+ho,Wo,bo-?o-Ko-go-vo-|o.co.oo/Ho/]o0$o0=o0uo14o1Go1\
      !o1xo2Ao2Vo2!o2do2yo34o3:o3!o3oo3|o3}o4-o4Jo4lo5Qo5^o5mo5zo6do6xo71o79o7Co7Zo7bo7no8-o83o8^o8do8so\
      8yo8zo9=o9no9}o:6o:io;Co;`o;fo;xo;yo<%o<-o<Lo<To<to=.o==o=[o=xo>9o>_o>eo?'o?Ao?Go?io@.o@Ao@Vo@^o@_\
      o@yoA=oAloAmoAnoB(oB>oBKoBQoBboBcoCCoCQoCRoCgoCzoDVoDioE,oEIoE[oEqoEyoF%oF=oFNoF_oFgoGBoGJoGioH%oH\
      =oHEoHKoHSoHqoI;oICoI|oJ2oJEoJToJ~oK9oKYoKaoL,oL4oL>oL?oLNoL^oM8oMyoN+oNOoNPoO(oO.oO/oO0oOSoOToO`o\
      PfoQ6oQ7oQ?oQZoR'oR9oRAoRgoSSoS]oTKoTUoT]oTjoU7oUAoVAoVGoVToV|oV}oW.oWHoWZoW~oX/oXhoXioY(oYRoYcoYm\
      oYnoYvoY~oZ/oZ<oZDoZgo[*o[>o[Fo[No[Xo[bo[ho!;o!Co!so!{o]Mo]~o^6o^Io^Jo^oo_5o_6o_7o_Jo_[o_~o`.o`Uo`\
      ~oaGoaVoa^oafoarob'obBobTobZobioc$oc.oc/oc7oc8ocPociocxocyod5odZodbodjoe@oeUoeeoemofWofvog1og@ogAo\
      gNogOogYogjogkogloh*oh[ohwoiRoicoj.ojCoj!ojsok<okIokjokkoklokzol-olBolUolsom1om9omComTomcon(on2onA\
      onjooBooOookop%opRopiopvoq1oq2oq!oqdoqlor2orHorborlorrorsos-os.os}ot)otAotfou%oupou|ou}ov)ovOovUov\
      how8owYowZow[owpox@oxhoy%oyMoz#oz2ozOo{,o{9o{Jo{vo|/o|Vo|{o}4o}?o}Wo~#o~bo~jo~|p#Xp#hp#ip$.p$/p$7p\
      $?p$Kp$gp$up%%p%-p%:p%Gp%Hp%Pp%dp%vp&>p&dp&ep'8p'_p(-p(5p(Fp(Lp(Tp)8p)jp*<p*Yp+)p+Op+ip+sp+{p,:p,q\
      p-bp-cp-dp-lp.%p.Yp/0p/Bp/Rp/lp08p0Bp1Ap1Xp1^p1_p1yp29p2lp2{p2|p3/p3@p3cp4>p4xp5)p5>p5hp5ip6Hp6Up7\
      1p7@p7Fp7qp7wp7xp8+p8;p8[p9(p9?p9Pp9ap9tp:Dp:`p:hp;<p;Bp<%p<_p<yp=%p=;p=Cp>-p>3p>Bp>^p>tp>up?+p?3p\
      ?Tp?jp?kp?lp@6p@bp@lpA*pA2pAEpAQpA}pB6pBIpBQpBspC.pC4pC:pC@pCApCgpCmpD,pD4pDHpDNpDOpD~pE*pE;pESpEm\
      pE~pFNpFVpFcpF~pG(pG9pGopHepHspI/pIEpIYpIgpIhpJFpK,pKJpKhpK{pK|pLCpLypM0pMbpMcpMdpMepMmpN)pN!pNjpO\
      wpP9pPZpPgpPypQ%pQ&pQ.pQ/pQPpQZpQ~pRqpRypSNpSYpSopT(pT7pTCpTnpTvpU3pUbpUcpUipUxpV+pVEpVZpVkpVspW/p\
      W=pWXpX?pXUpXopY$pYDpYEpYXpYrpZ%pZYp[Cp[Wp!>p!Qp!kp!zp]Mp]gp]tp^)p^bp^tp^up_`p_ap_}p`Pp`qpa-pa^pa_\
      paepakpbIpbJpbPpbQpb_pblpc(pc)pc/pchpcypd%pdApdOpdWpdvpe'peNpeVpewpg#pg+pgApgNpgOpgPph#ph$ph1phMph\
      api+pi:pi;piVpilpitpi|pj=pjCpjhpjwpkDpkOpk}pl)pl=plcpmIpmfpn:pnPpnXpn^po(po>poFpoNpo]pogpp4ppMppdp\
      pzpqVpq`pqjpqwpr#pr-pr.prAprPprXprmpsCps`psvpt.ptAptKpt`ptoptppu3puOpunpuopu~pv*pv?pvEpv]pvlpw(px%\
      pxMpxfpxppy(py@pyqpyypyzpz>pz[pzxp{?p{xp|,p|-p|<p|{p}?p}Np}Vp}vp~hp~ip~jq#,q#Hq#Iq$;q$xq$yq%#q%8q%\
      !q%oq%~q&Bq&Cq&mq&|q'Uq'{q('q((q()q(<q(Oq(Wq)*q)2q)Oq)Wq)Xq)gq*?q*Gq*Xq+(q+2q+Nq+_q,bq-%q--q-:q-Pq\
      -Vq.'q.Jq.`q/Iq/Vq/`q0?q0eq0mq0nq18q1iq1jq2<q2^q2mq2nq3+q3Yq3pq4:q4Qq4]q4iq4~q5.q56q5kq5uq6+q6]q6q\
      q7-q7<q7=q7Yq7lq82q8:q8Iq8Uq8eq8fq8|q9/q97q9Cq9Mq9bq9cq9dq9lq:1q:Bq:Mq:Wq:lq;Aq;Gq<,q<9q<Hq<bq<pq=\
      4q=Sq=dq>Eq>_q>xq?Mq?cq?pq@0q@Xq@gq@oqA7qAbqAcqAiqB2qB8qC4qC5qCDqCTqCeqDAqDKqDeqDtqE'qE5qF%qF-qFCq\
      FWqFuqGjqGrqHFqHPqI#qIGqI[qIxqJ+qJCqJYqJzqKFqKUqKeqKfqL3qLWqM8qMRqN(qN4qNJqNPqNgqNhqOBqOdqOuqP*qPQ\
      qPaqPzqQ&qQ.qQHqQTqR$qR2qRCqRQqRRqRcqRqqRrqSSqSTqSZqSrqS|qT8qTiqU*qUYqUtqV0qV1qV;qV<qVSqV`qVwqWXqW\
      gqX%qX/qX7qX=qXEqXQqXbqXyqY/qY>qYpqZ>qZMqZSqZ]qZ{q[/q[Iq[^q[mq!(q!Eq!Kq!Wq]Lq]fq^@q^Vq^sq_=q_Eq_Fq\
      _Tq_Uq`#q`<q`Bq`_q`uqa5qb@qbAqbBqbhqc,qc4qcmqd#qd2qd:qdiqdvqe:qerqezqf`qfjqfrqfxqf~qg<qglqh+qh:qhc\
      qi%qi/qi0qi1qi2qiFqiiqi|qjGqjsqj{qk<qkVql#ql6qlSqlvqmLqmkqmlqnBqnfqo.qoDqo_qowqp*qpTqp!qpuqq(qq0qq\
      RqqZqq[qr;qrPqrhqrrqs%qsVqseqt+qt5qtJqtUqtiqtxquNqu}qv)qvPqvVqvdqvrqvzqw3qwBqwMqwmqwsqx2qxNqx_qxwq\
      y6qyQqyRqymqyzqy{qz.qz;qz<qz[q{*q{Mq{fq{}q|Kq|oq}^q~,q~Aq~Uq~xr#Nr#[r#ar#br#{r#|r$(r$)r$*r$+r$Kr$U\
      r$cr$or%?r%br&%r&/r&0r&Ar&Nr&`r&ar&kr&|r'?r'Xr'sr(2r(?r)$r)Vr)er)fr)pr*%r*;r*Or*dr+<r+Br+Qr+dr+sr+\
      }r,0r,8r,@r,Qr,`r,or-4r-:r-]r-cr-kr-lr.0r.Er.cr.kr/,r/8r/cr/vr0Jr0Zr1-r1.r1Cr1Vr1vr2/r20r2Zr2mr3&r\
      3'r3/r3Qr4Mr4Sr4qr4yr53r5;r5Gr5ar5kr7@r7Xr7`r83r89r8Fr8_r9)r9^r9vr:.r:8r:Ir:Qr;&r;'r;Ur;]r;lr;tr;u\
      r;}r<.r<Lr<Yr<rr=Fr=Lr=Mr=ir=qr>@r>pr?3r?Ir?jr@Vr@^r@wrA;rAkrB#rBKrBUrBwrC8rC@rC]rCgrChrCwrCxrD0rD\
      =rDUrDprDqrDwrEQrEWrE_rEgrEorEprF1rF2rFIrFwrFxrG8rG9rH#rH6rHWrH_rHzrIerIfrIurJ&rJ<rJIrJarJbrJjrJvr\
      K;rKGrK^rKfrKnrL.rLJrLVrLfrLqrMerN%rN&rO)rONrOVrOvrP_rPirQ$rQ>rQbrQjrR1rROrRbrRqrS*rS4rS5rSDrSErSX\
      rScrT$rT0rT8rTSrTtrT|rU(rU@rUOrUsrVNrVcrVyrW1rWlrX&rX:rXKrY0rYCrYKrYirYxrZ$rZ%rZ&rZDrZar[7r[Hr[kr!\
      +r!|r]+r]8r]Jr^(r^5r^Ar^Rr^Sr_%r_Vr_ir`5r`Br`jr`{r`|raZraxrb5rbircArcPrcVrcrrdBrdCrdrre7reJreKreyr\
      f-rf9rfarfirg)rg*rgBrgOrh(rh2rh|ri(riUri]rijrj@rjgrk3rk4rk<rkDrkNrkarkrrl6rl7rl?rlgrmZrmurn<rnKrnL\
      rnZrnnro-ro<ro]roqrp7rpLrpyrq9rqgrr3rr4rr5rr?rr]rs/rsersfrswrt7rt8rt@rtTrtcru(ru@ruMru~rvErvFrvPrv\
      Qrv`rvurw8rwGrwZrw`rwjrx$rx7rx`rxurxvrxwrx}ryLrz=rzJrzcrzxr{>r{Hr{Pr{ir{or|&r|5r|[r|}r}Rr~cr~ts#,s\
      #@s#As#js#rs$2s$Fs$ps%.s%=s%Ps%Vs%gs%hs&&s&,s&4s&:s&;s&As&cs&xs'7s'Cs'ps(,s(?s(Os)'s)2s)Us)]s)ns*[\
      s*!s*bs*ls+$s+*s++s+3s+Ts,9s,Ls,os,ps-6s-Js-cs-rs-|s-}s.Ss.fs.ss.ts/Ts/Us/}s07s0?s0@s0Ls0[s0ws1#s1\
      Es1Ts1Zs26s2Js2Vs2Ws2_s2gs2ms2ns3%s3&s3Is3Qs3ws4Fs4Us5Ts5!s5ds5js6)s61s6>s6Ts6!s6ds7,s7Bs7Qs7ps8:s\
      8;s8Cs8js8}s9)s91s9ks:&s:?s:!s:bs;3s;4s;5s;Hs;ps<6s<Zs<bs=/s=>s=Ps>*s>Ds?(s?;s?_s?ls?rs@.s@4s@]s@u\
      sAAsA^sA_sAusB'sBAsBRsBSsBqsBwsCGsCXsCesCxsC~sD3sDVsDnsEVsF$sFQsFbsFcsFdsF|sG5sGKsGLsGMsGcsGysHasH\
      lsI,sIPsJ%sJ8sJ_sJnsK/sKJsKfsKwsKxsLlsN@sNMsNUsN_sNlsO(sO4sO5sOHsO!sOqsP9sP!sQ-sQPsQzsR3sRGsS/sS>s\
      SZsSvsTJsTasTmsU$sU1sU`sUlsUtsV)sV<sVHsVIsVQsVesV~sW.sW/sW0sW=sWEsW|sX1sX@sXqsY+sY8sYDsY`sYysZ%sZ-\
      sZss[6s[Bs[Js[Rs[as[ys!4s!as!ts]Ts]ls^:s^@s^Qs_0s_Xs_Ys_ys`Ds`Vs`esa6saGsaVsacsb*sb4sb:sbYsbwsc(sd\
      6sd>sdWse%seYseasersf;sfesf{sg2sgVsh(shIshashmshnsiAsiBsiCsiRsirsj)sjCsjZsjisk#skGskHsk_sknskosl/s\
      lEslKsm,sm-sm8smosnAsnhsoDso^soksp-spgsphsq-sqCsqIsqQsqcsqrsr,srJsrVsrcsrmss.ss4ssMss!ss}st+st>stR\
      su#su4su>suMsuNsudsutsv*svHsvbsvzswFswGswusx#sx4sxAsx`sx{sy%sy<syVsz*szssz{s{)s{3s{;s{ys|,s|7s|?s}\
      -s}Ps}cs~2s~Ls~xs~yt#Ut#}t#~t$1t$Lt$bt$ct$kt%5t%Tt%kt&_t'6t']t'et'tt'zt(Gt);t)Gt)Xt)wt*3t*Pt*Zt*|t\
      +,t+2t+Ct+bt+jt,<t,Bt,Qt,Yt,it-#t-@t-Vt-lt-mt..t.Qt.bt.ot.wt/9t/Et/Tt/mt0+t0,t04t0Ct0Wt0zt1-t1Bt1Z\
      t1[t1qt22t28t2Mt2!t2ht3/t30t38t3`t3at3bt3zt4Ht4Yt57t5?t5Nt5Vt5et5qt6't6(t6Qt6!t6dt6st75t7mt8#t8$t8\
      ut9)t97t9Dt:<t:Ot:]t:gt:ot;Nt;Tt;at;bt;nt<(t<5t<=t<Nt<yt<zt=6t=qt>)t>6t>Kt>^t>ot>}t?8t?ot?|t?}t@0t\
      @Ht@Wt@XtALtAbtAwtB6tBVtBetB}tC'tC=tCctCdtCotD1tD2tDHtE#tE$tELtEgtEttE~tF1tFQtFqtGKtG]tGetG{tH:tHP\
      tHdtIOtIatJ#tJ2tJ?tJitK)tK<tKDtKQtKetL2tLEtLytM0tM6tMItMStM[tMstNPtNstO8tOXtO^tOdtOltO{tPAtPPtPQtP\
      ftPwtQYtQxtR-tR3tR4tR5tRMtRNtRftRstSVtT&tT^tU7tUHtVJtVftVxtVytWItWjtX*tX+tX>tXctY&tY2tYTtYjtZ#tZ8t\
      ZRtZft[&t['t[8t[mt[ut[{t!.t!=t!Jt!pt!zt](t]=t]Lt]wt^Kt_Xt_xt`&t`'t`/t`>t`Yt`nta<taQtadtaptaqtartb)\
      tb/tbGtbXtb`tbhtc+tc9tcPtcZtcptc}td2td[tdctdite9tettf'tf=tfMtfgtgRtg!tgoth0thNthYthethfti#ti3ti4ti\
      5tiFti`tihtiitj%tj-tj5tj]tjetjztj{tkBtkZtk[tkjtkrtkztl&tl9tlJtlKtlvtmAtmStmstm}tn0tnBtn`tnoto<tp5t\
      p!tpftq+tq:tqDtqitqjtr3trCtr]truts(tsRts!tsstt#ttLttRttXtu%tuCtuWtustv.tvFtvrtwGtwptx%tx-txStxpty2\
      tyOtyPtyotz&tz'tz(tzKtzjt{0t{Dt{it{xt|?t|Nt}Yt}ht}pt}zt~)t~7t~Nu#'u#1u#Bu#Su$.u$:u$Mu$Nu$Tu$Uu$tu$\
      uu%,u%-u%Gu%ru%~u&(u&)u&*u&2u&?u&Iu&Su&au&bu')u'Cu'Du'Yu'cu(#u(+u(<u(Mu(ju(yu)3u)Bu)cu)nu*Du*Ru*Su\
      *vu*wu+*u+@u+Fu+`u+ju,;u,zu-Lu-Mu-Zu-vu-wu.Gu.wu/Ju/xu/yu0%u09u0_u0pu0qu0yu0zu18u1`u1mu2$u2,u2@u2P\
      u2Xu2tu3;u3Hu3Yu3_u3`u47u4Au4Iu5<u5!u5]u6'u6Nu6Zu6[u6gu6mu7+u71u7Tu7du7eu7mu88u8Fu8Uu8bu9,u9-u9`u9\
      qu9ru9zu:]u:cu;Au;Ou;hu<Gu<eu<fu=Nu=wu>#u>`u>tu?Fu?Gu?wu@5u@YuA;uALuAXuAeuAvuB4uB>uBLuB~uCbuC|uD-u\
      D:uDNuDauE3uE4uESuEkuF0uF>uFFuFLuFTuFhuG&uGFuGVuG!uGzuG{uH'uHRuISuIfuJGuJHuJIuJcuK5uKCuKIuKjuL(uLa\
      uLyuLzuM8uMkuN9uNWuO:uOBuOUuP$uP6uPBuP!uPxuQ2uQEuQ]uQnuQouR#uR$uR3uRJuRWuRruRsuR{uS'uSYuSauT<uT=uT\
      JuTKuT|uU*uUCuUIuUbuUjuVAuV^uVtuW5uWAuWNuW!uXRuXpuY(uY)uY8uYcuYduYluYyuZ%uZ&uZCuZWuZXuZju[%u[2u[Lu\
      [cu[mu!)u!^u!mu]1u]9u]Ou]Uu]{u^5u^Ju^fu_Cu_Ku_Qu_Ru_lu_vu`cu`du`|ua(uaQuaRuaxub>ubSubtubuuc0uc6uc<\
      ucHuclucvud4udEudFudgue[ueuuf6ufWufeuftug)ug8ugBugJugcugmuhCuhOuhPuh~ui(ui0ui>uiOuj(uj4ujMujNujVuj\
      iuk8ukcukoul=ulwulxulyum%um1umRun/un0unFunWun_uo9uo~upyuq'uq<uqLuqMuq!uqruqxurdur~us9usaut=utLutWu\
      tXutquu]uu}uv2uv:uvIuvOuv^uwIuwJuwfuwruw|uw}uxAuxOuxfuxpuy*uyduyluzSuzruz}u{)u{/u{7u{Hu{Iu{ku{qu{{\
      u|<u|Du|iu}1u}Yu~(u~Fv#Cv#Vv$(v$Pv$_v$lv$mv$zv%2v%Dv&*v&;v&Lv&Tv&!v&kv'9v'Pv'sv(1v(@v(Xv(xv(yv)5v)\
      Xv)`v)av)|v*Gv*qv*wv+#v+6v+Nv+Tv+mv+wv,9v,Iv,Qv,dv-=v-!v-]v-jv.hv.iv/)v/gv0'v0Av0Nv0Zv1>v1Dv1Uv1av\
      1~v2(v24v2_v2kv2lv2}v3Ov3[v3!v3mv4Qv4lv5-v5Hv5Uv65v66v6>v6!v6fv7Xv7~v8Bv8Qv8`v8fv8uv8{v9)v91v9Nv9^\
      v:>v:Dv:Vv:hv;Zv;lv;tv<=v<Iv<[v<cv<dv=Nv=Xv>>v>Jv?1v?Fv?^v@9v@Kv@cv@mvA8vAGvAOvAWvAdvAlvAmvAuvAvvB\
      cvC(vC4vC>vCOvCnvD'vD/vDLvD!vD]vE*vEGvEOvEmvExvEyvF,vF-vFfvG*vG9vGCvH;vH_vHgvI,vICvIKvILvIdvIpvIqv\
      J.vJ?vJUvK#vK-vKqvKwvL1vLCvLDvL^vLtvM(vM@vN6vNBvN!vNdvO1vOKvO!vO]vOevP:vPUvPVvP}vQMvQ`vR&vRAvRyvS.\
      vS8vSWvT/vT0vTEvTTvTzvU<vU=vURvV>vVFvW4vW>vW{vX4vXEvXTvX`vXavXgvYGvYOvY^vY|vZ-vZCvZDvZLvZYv[#v[Gv[\
      !v[tv!-v!.v!Lv!jv!}v])v^>v^Kv_=v_Wv_rv`,v`[va)va7vaOvawvbBvb~vcAvd)vd*vd4vdbvdhve)veGveMve!vesvf&v\
      f0vgGvg[vgpvgqvgwvh1vhBvhHvhPvhVvhjvi&viKvi`vixvj-vj<vj{vk0vkAvkOvk^vkkvkwvkxvkyvlFvlkvm@vmOvmWvml\
      vn-vnRvnpvnzvo:vopvpIvp^vp_vq*vq7vq?vqpvr0vrKvrZvrhvs&vs.vs?vsNvsbvsjvsrvt.vtHvtNvt[vtnvuQvuYvupvv\
      NvvOvw+vw_vwevwmvx,vx<vxZvxnvy+vyAvyIvylvz:vzIvzJvz!v{,v{:v{Jv{sv{tv{|v|Kv|av|gv}0v}1v}>v}Vv}tv~(v\
      ~Gv~Sv~jw#,w#?w#Gw$:w$fw$sw%&w%'w%Xw%mw&3w&Lw&`w&ww'Kw'bw'xw(2w(Hw(Iw(pw)/w)0w)1w)@w)Rw)tw)uw*Bw*k\
      w*xw+*w+Bw+Tw+tw,)w,Zw,hw-Gw-aw-xw.1w.Aw.Lw.[w.!w.kw/8w/Iw/fw0.w0/w0Cw0Dw0Jw0hw13w1Xw1^w26w27w2aw2\
      uw31w3Ww3bw3cw4Aw4Iw4Uw4fw4pw5'w56w63w6Rw6gw77w78w7@w7kw8Rw8Zw8xw8yw9-w9Iw9Xw:$w:.w:/w:_w:`w:aw;(w\
      ;Cw;Tw;^w;jw<$w<%w<-w<<w<[w=+w=,w=>w=!w=hw=|w>Xw?<w?vw@]w@{w@|wA?wAuwB.wB<wBXwC$wC7wC?wCKwC~wD#wD0\
      wDSwD[wDjwE$wE5wEKwEgwEtwF-wG#wG5wGQwGewGfwH?wHVwI0wIHwInwJ.wJgwJvwK1wKHwK`wL$wLuwLvwLwwM@wMLwMMwM\
      iwM}wN7wNVwNiwNvwO+wO3wOGwOSwO`wOawO~wP.wPxwQ(wQGwQcwQtwR,wRowS6wSCwSawSwwT.wTTwTdwTewU%wU-wUAwUGw\
      UTwUcwUvwUwwV3wVXwW6wW>wWFwWSwWTwWjwWtwXFwXWwXdwXywXzwY$wY1wY2wY3wY;wYqwZ'wZ<wZMwZ!wZmw[&w[9w[Lw!*\
      w!;w!{w])w]Yw^8w^9w^Yw^sw^}w_0w_aw_rw_zw`&w`'w`/w`=w`>w`_wa*wa6wa<waDwaWwa_wa}wb.wb=wbJwb[wc)wc1wc\
      QwcRwc`wcswd+wdKwdLwdiwdwwe3weFwf7wfUwflwg1wgBwgSwg[wgewh%wh?whrwhswi&wi0wi8wijwjDwjEwjTwjowk-wk>w\
      kDwkSwl%wl^wl{wmSwm{wnFwnPwnawo5wohwo}wp/wp@wp!wpowpwwq6wqHwq`wqswqtwqzwr:wrBwrOwrhws(ws7ws=ws>wse\
      wsxwsywt:wtKwtUwtawu#wu0wu1wu9wv[wvcww4ww>wwFww_wx$wx%wx-wx.wxFwxPwxkwxqwxywy0wy=wy>wyVwybwz-wzAwz\
      Kwz~w{dw{ww|(w|Ww|{w}0w}Aw}Iw}Yw}uw~#w~Dw~Lw~dw~{x#Ex#Tx#dx$5x$6x$cx$mx%*x%Dx&$x&,x&Px&Qx&lx&}x'Sx\
      ']x'ex'}x(9x(Sx(fx).x)Ix)qx*&x*Wx*cx*dx*lx*tx+Nx+jx+kx,Fx,Rx,ex-?x-ox-~x.Ax.Ix.xx/-x/Cx/_x/gx/mx00\
      x01x02x0Px1(x1>x1Fx1Px1Qx1Yx1ox2'x2-x2Gx2^x2_x30x31x3Cx3Dx3Qx4+x4Qx4kx5!x68x6Px6Qx6bx6}x7qx7yx81x8\
      @x8Tx9)x9*x9Lx:Ix;0x;?x;Gx;ax;rx<Fx<gx=Dx=jx>9x>yx?-x?.x?/x?0x?Cx?Dx?Sx?cx?kx@2x@Xx@`x@zxA@xA]xB&x\
      B5xBExBMxBUxB}xC9xC?xCixD4xDCxDQxDWxDzxEAxEaxErxF%xFuxG#xG8xGXxGoxGpxGzxH&xH'xH?xHGxHHxHgxI@xIAxJ4\
      xJ5xJDxK)xKCxKSxK`xKzxLCxLTxLUxLlxM$xM9xN/xNZxO)xO:xOOxOpxPGxP{xQ-xQ7xQ?xQExQ]xR#xRJxRnxS9xS}xTGxT\
      MxTcxTdxU$xUGxVoxW)xW1xW9xWAxX9xX[xX{xY/xY>xYQxYsxZ-xZJxZqx[%x[-x[>x[ax[~x!Ex!]x!rx]&x]qx^'x^1x^2x\
      ^>x^Yx^hx_6x`(x`0x`Rx`ex`rxaKxaQxaexaxxb+xbMxbbxbuxbvxc-xc<xccxcixcqxd9xd:xdMxdnxe.xeMxekxeyxfCxfK\
      xg9xgHxgrxh-xhIxhZxhbxhoxhpxi4xi@xibxirxixxjaxjnxjoxk'xk(xkmxkuxl-xl3xlMxlUxldxlsxm*xm0xmUxmqxn7xn\
      Pxo/xorxpUxpjxpkxq5xq?xqPxqrxqsxr6xr>xr?xrPxrgxr~xs#xsLxsRxt5xtAxtIxtnxu,xujxvSxvpxw#xw$xw*xw;xwCx\
      wRxwyxxWxxbxy)xy/xy7xyrxz,xz-xzIxzpxz|xz}x{2x{?x{Sx{mx{ux|(x|Bx|Cx|Kx|!x}-x}<x~#x~<x~Dx~bx~vy#$y#=\
      y#Sy#yy$9y$}y%'y%-y%<y%Ky%Ly%oy%uy&(y&4y&Py&]y&ky&qy&ry&sy'Ly'hy'sy'yy(.y(Ky(~y)1y)Gy)Xy)iy*'y*-y*\
      Ey*xy+ty,3y,wy-.y-6y->y-?y-My-dy.%y.&y.:y/2y/Iy/Jy/zy/{y07y0Fy0qy1+y1Ay1Iy1Qy1my2Hy2_y2gy3(y30y3:y\
      3ey4+y4Ny4hy4uy5Cy5Vy6%y6/y6>y6Oy6^y6ry7-y7`y7~y85y8Iy8gy9,y9[y:.y:Jy:oy:~y;*y;7y;?y;^y<)y<Ly<My<v\
      y<~y=:y=Gy=ty>'y>Hy>Py>Qy>Wy>ny?By?]y@#y@)y@*y@2yACyARyAhyA|yB*yBHyBPyBVyBvyBwyCFyCtyD7yDByDbyDnyD\
      ~yE1yE9yE~yFcyG1yG2yGAyGByGLyGvyH)yH:yH`yHfyHryIDyILyIMyJ+yJSyJYyJayJ~yK#yK)yK1yK@yKAyKVyK^yL8yL@y\
      LSyMNyM[yM!yMdyMeyMkyNMyNYyNtyO%yOEyOFyONyOdyOlyP.yPDyPQyPRyPhyPwyQ@yQRyR%yRGyROyS1yS9yS^ySryT:yU6\
      yUByUQyUYyUoyUwyUxyVJyVRyVayVuyW<yWUyWmyW|yX/yXNyXcyXdyXjyXryY:yYByY!yYsyZ5yZ[yZhyZ|yZ}y[)y[Uy[uy!\
      ;y!_y]&y]'y]-y]<y]Fy]Yy^8y^By^Qy^by^jy^yy_By_ky`'y`@y`Hy`Py`ay`by`zya$ya7yaOyalyb#yb$yb3yb4ybGybTy\
      b~yc=ycVycqyd,yd[ye%ye4yeSyeuyf%yfXyfuyg=ygEygkygvygwyh8yhfyi&yi;yiEyiSyiTyj,yj-yj<yjayjwyk1ykSykf\
      yklyl4yltym'ym?ym_ym~yngyn|yoLyoqyp#yp$yp0ypMyp`ypfypyyq9yqNyq[yqcyq|yq}yr2yrNyrmyrsyr{yr|ys/ys<ys\
      TysZysgytAytkyu9yuFyuGyu`yuqyuwyv7yvwyw?ywRyw`ywqyxYyxxyxyyy)yy3yy[yylyymyyuyz`yzayz}y{Ey{by|7y|Jy\
      |ey|ty}#y}-y}Ny}]y}ry~*y~7y~Ay~Ky~nz#*z#wz$Oz$Wz$hz$iz%.z%?z%Yz%dz%ez%}z&2z&:z&Kz&Lz&pz&xz'Oz'!z($\
      z(7z(?z(Nz(sz(tz)?z)Gz)Hz)Rz)cz)rz*/z*<z*Bz*Cz*pz+,z+Gz+`z+wz,(z,)z,8z,iz,uz,}z-2z-Jz-tz.az/-z/:z/\
      Nz0.z06z0>z0jz15z16z1Cz1Dz1Ez1kz1~z21z27z2Iz2!z2]z2nz2oz3gz3sz4Tz4kz4~z5=z5^z5rz6Ez6Qz7#z70z7=z7Nz\
      7]z7kz7zz88z8Qz8[z9$z9Az9rz:)z:*z:+z:Bz:qz;3z;Lz;bz;nz;oz<&z<Zz<qz=%z=Xz><z>=z>_z>gz?Zz?[z?nz?oz@X\
      z@~zA*zA>zAMzANzBMzBizBjzBvzC8zCVzD,zD2zD<zD=zDCzDIzD_zE=zESzEezF,zF=zFCzFKzFbzGSzGbzGozGuzH;zHEzH\
      bzHqzI&zIDzILzIMzINzIZzI}zJ2zJ!zJrzJszK<zKBzKQzKYzKazK~zL.zL9zLFzLGzLOzL!zM#zM2zM3zMmzN6zNMzN!zO$z\
      O4zOGzOqzP3zP4zQ$zQCzQKzQWzQXzQyzQzzR5zRXzR}zR~zS*zSEzS~zT3zTGzU%zULzURzUwzUxzU~zVHzVIzVUzVozW0zWp\
      zW|zX(zX=zXjzXkzXszX{zY2zY`zYazYbzZ*zZiz['z[Yz[fz!5z!?z!Rz!tz]$z]?z]Rz]ez]rz^2z^cz_)z_bz_xz_~z`Dz`\
      nz`}za0zabza{zb,zbVzbWzbozbwzbxzc-zcZzc[zc!zcizczzd(zdHzdazdgze=zeIzeJzeRzeSzf$zfWzflzfrzg-zgAzgPz\
      gXzgjzh,zh=zh>zhJzh`zi*zi+ziEziMziSziTziczj&zj,zjHzjIzj_zjezjfzk(zkFzk^zkozkpzkqzkwzk}zlDzlLzlTzm3\
      zmCzmPzm]zmlzmmzm{zn5zo#zo2zoAzomzonzp6zpCzphzq*zqFzqGzqHzqmzr$zrCzrMzrNzrxzs4zs5zsHzsfzs|zt/ztazt\
      bzu7zuJzuczudzvLzvZzw[zwrzx,zx>zx_zy;zyEzyFzybzyrzz,zz?zzhz{*z{0z{Jz{Tz{mz|mz},z}2z}<z}Hz}Yz}hz~$z\
      ~2z~:z~r{#'{#/{#;{#`{#k{#q{#r{#s{$#{$${$9{$j{%F{%i{&.{&6{&l{'#{'7{'8{'D{(0{(D{(N{(V{(y{)9{)S{)o{)p\
      {*9{*:{*V{*n{+d{+z{,1{,2{,N{,v{,w{-7{-8{-@{-d{-l{-m{.;{.C{/5{/6{/I{0&{02{0Z{0w{1,{1={1K{1L{1W{1q{1\
      }{2Z{2d{3$
      """,
    entries: """
      C=#R*P  J8&# a6'R*P  ]&#S.P2P <G$R%P-R1P FT%P'R  G%'P*O0R=P@T 6/%R5P @K#P%P'S  @G#R$P  `#&# ;3#R$P\
       =9'T*O+P-R/R0O1P2R  ^L#P'P*S  J.#R%R'P/P8R:P=R ^.#P'R  )]&# M5*P-P=S &^#R/P %3#R%R'P*P/P4R5P<R=S@\
      PBP V[#P'N.P0RBT  :P&# _]&# _-#R'P-O.R0P1R `@#P%R  V(#P'R _.#R%S&P'P1PCP *Z#R$R%S&P'O*P-S1P4P5R8T=\
      O?P@SBPDPHP %:5P=R PE#O%O-T  *G&# !(8P=T?O D?#G$PB!  WF&# ?I#P-R  *^&# ^_#P%SBP 3P#T%N Ha#P2P4P5S8\
      R=PAR  Ub#U$S%R'S(P-P.P/P1O2O4P8P;P=S?S@RBNCPEP [%.P0R  KC#P$R-O1S P_.O0S   PV%# &R#R%O&R B-#P%P'R\
      *P/P@T %V=R?P  Va&# aB%P'R [I#L%O'R*Y3P>P  []#P8R `H%R'P A'#S%P'P  FP#R%O'S(P+P-R=PBPFS =G#P%R `X#\
      N%T   <A%P'R    8;#K$_%O&W'M*O-L.O1M2]3P8P=PCPEPHP  3=#P$R B/#S-P=P  ;*%# `J'P/R #Y#O*S GC.R0P R[#\
      S*PEP  :?#P%T'PCP N9#P'P*S+S=O $P$P%M&U*P2S  CR'P*R '@#R$P  L<#P%R  E(#P$P%P*W6PCODP   OG#P*R  X3&\
      # &)%RHP  <W#R$P S?#N%M'P(P)T*S,W-S.R0R1O2O3P8P9P:P=PCOFTRP  1-&#  CP#T$O%R)P*R-T.O/O0T1S2O3P4R8S:\
      P;R<P=P?P@SBOCODP  @@&# '<%P=R  @O#R'O/R  5'%P.R B=#P%R FJ#RHP &8$P4R  b9%# &U%P*SCP 8E-P8R S9#R$O\
      %S'N-P=PDRFRHR  BI#M%N'T*P-U.S0O1P=T>R?P  bD%# /$%P3R L4$P2R  ]K&#  0S&# HI#S'P*P-O1S=RBP EB#P%R:S\
      =PHP BE#R%P'P*T=PHP  HJ#P$R  <^'T.P0O R)#T8N  B=&#  (^&#  WD#U%S'P-P/O1P=O?SEP  >G&# 88#P%O'R-P=SF\
      R CF#P%S&P >A%P'S*P  _=&# /V&# E3%S&PDPEP '^(P+R:R=P KM*R=MHS  D'#P'P/R2OAS  6E#P%O'T [Y#K%L*P-O1P\
      5bBMHS  J@$P%N&P'U*TBP >a#S%O BI#R%P  >L%# -<&# $A0R6P [<#R$P X0#O-S  <%#O%T'P /3*O4S;R=P  T5#!$O%\
      O&P'P*O-O1PDP `T#R'P  ]V%# &'%# (W#T%R*P/O  [?%R*P CY#P%PBUEO  &R*V=P@M  _6#N%V'S)P*P-P>PBPHR [_#O\
      1P2S 2^DR ;`#P$P%M'K(O+S,P-Z.R/S1R2S3P4P6S8M9T;S?N@PCSDOHP 'O#U%P*PDP Y8#S'P*P4P6P8R:R &7#P'P(P*R+\
      R-P.T0N1R9P=R  bI8P:R  O2&# 3E$# Ma&#  &&&# LK&# [>#R$P*P3P6R8T9P:P OE=J?X  I5$# ;$.R0P=P@R #V$K2W\
         72&# #I#P%R 9B'N0T F)#P/R=R?P R`#P$P%T&T'K(P*S+R-P.R0N5O6P8S9P=T@TEPHP  H]%R/P [a'R*P  -.&# &?.\
      P0R J/$O2S ?G)P-R K##R%R&PCP  ?I&# U2%P8R 3G$R'P)R2P JU*M=P@V 5U*O/R >='R8P  ]V#R%P  MS&# CS&# L*&\
      # (M%O'S -@%P'P*S4P8P=T?P@P GR#P'O*UCP IJ'P.R CQ.P0R   @Y&# 2b8P=R  <;$P.R0P2R ,+#O%P'T*V/R4P8O:P=\
      R?OBRHP 9*#P$R%R'P.R0P '+#R$S%R'M*R8R=P W:%S-P/P  GA*S=O _6=S?O =/#P'R S&(P+R  )/&# .3#O%S  O>=P?R\
       FB0R8P F3#O%S 9-%P(P*U;PCP  S-%P-P4S a*#V%P'P4P9P AH.R1P  MS#P/R (?#V%M'P MT#O$R(U+O2P=R?P #^#P'R\
       `R#T$S%R&R'R(R)S*O,O-O/R0O1O2O8R=R?OBPDSEP  7H&#  %P#R%P.S1O U&'P-P=T@P   &:6O8K:X=R   *b#P%U*P.O\
        9W$# 8<%# ;V#P8R  =,'N*T8P:R SR#R%P  .W#P2R ;X#T*N  @5&#  PX%# &.BREP T/#T$P%PBP SH#T1N  QU&# $Q\
      'R*P 8##O%S  W<*R=P IQ%P'P(R=R  QC#P%P'S 6<#S%P*P.S0O2R8R=PAP  EZ&# /21R2P NU#N*P3R8P=R?SBR Wa#S/O\
       C[%R'P  D6#S%O XF$O-P2T  Ua#R$R*P-P L4#R%P /E$P'P*O/S?R@R %-#S$P%P'R*P-P1R2R?P  B`#O%TBP &Y#S*P=O\
      @R ?[#O'R8R  F!%#  !6#O$S%P Q]#P*R8S=P  :$#R.P4P8R UH#S%N'S-P YT#RAP  ]5=P?R  XN'O+T,P ^3*R@P P5#R\
      %P4P8R _8#R*R1P8P=R?R@PBP 03#S%Y'K*W0G B&#R%P  &@#P%P'S  TV#W$N&PBPEPHP  Q>%#   NW%# #_#N'T V<#P$P\
      %RBR  ,5$# _##P%R GS#P'R:R KE%R'P*R-P=S?O   %O#S%O @T(P+R=R?P 9#$P'PDR :O#PBR  '-#P*P0S QQ'P8R  1=\
      #P'R 1-2PAR @5#P%TBPHP  98#P%R C&$R2P ZX%P&O'R(O*O-T.S/O1R4R5R6S9R:S<R=P@OAPBOCRDREPFPGRHP  G-#P%S\
      8P Rb%R&P  #<#P%R @^#S'O   68%# N2%O'S  GN'T*P5PFP  ,0#O%U'P,REP (O#R*P  S,%# *D'R*P8P=S?P 5V#RDP \
       &*#O%O'W-O A##R=P [+*O@S  D;'O0S FP-P.U0O1P   J<*P=R $b#S*P-P1RCP  E5*R=N@R E7=S?O  ^'#R'P  .I#T$\
      R%P'R*P.O/S0S1P2N3P6P8R:T=S>P?U@OBOCPDPEPHO   PI$P%P-O4T8RCP  PU&# P@#O'V*P/P1P (X'R(P (+BPHR (:=T\
      ?N  WK#P$U%L&U*PCO  DC:O=S  L@&# Z/'P-R ./#S$R%L*S-R.R0P1P8R:P@P  H`)R*O,R N7#U$P2P@PDP $:$T%P'O(T\
      *T+R-P.P0R2P4R5P8P;P=O>PCP   'E#N*O.U3O4R:R;P=PDPHV  _I-P1R *##R$R-P Y`*R  :##P'R=R?P  PC#P$O%P&P'\
      W*R.P1R8P=PDPHP R>#P%S'R(P*P  WD#O(T+P   <'&#  ND#P@R G(8O=S  ;K&# I]#P1R  D.#P%R-P1S  T#%# ]C#R%P\
       ZD$O2S %,#P%R  %X$X-P1O2OCPEP  6O=R?P `<*P=R   L<%# X)%# 8.#O%S T)#P%R*P2S K#'S.R0N  -W#S%O  _@.R\
      ;P=P?R OC#P%R  2.#P%R SW#P*P8R=R  F:%RDP  !R%P*R  <+.R M+1R=P  V&#R-P  K(*P.P=S %5#P$R aW8P:S=P  6\
      ]#N'U(P*S0P=P  0I&# b)#P'R  ?@8P:P=S X^#R%O&S'R*O5R:R=M>P?P@VBP  [1#P%T'O TA#S$R%P'P(P*P0R2P8O=RHS\
        7a#R&P V3#S$P%O&P'S-P1S2S=M?R 9X#P%R ZZ$T%O&R-P  )0.R3P  O9&# ZI%R=P  ,S&# b4$S%O*U-P.R3PCL 'C#R\
      %P Qa'P*N@U  P]#U*O-P SO'P*R@PCPHS  aL&# a`#P%R  +J&# 7M$R2P :*$S&O'M(P)P*T.V/O0R8R=O>U@MCPDP  72$\
      S&O  S?=S?O 4B#P$O'S*N-P.P0S1P2R8P:R=T P(#U*M  $[#P'R R9#P$PBS ((#R%P-P2R4R8P  /4#S$P*P [,#T%O4P  \
      ^V&# U5&#  AN#P'R _W#R$P%O&P'P*R0O1P4P5O8[=O@PCTDREPFNHR  $b#S2PBP (a#P%P-O0P1W=P MX0P1R  B@#O'T*P\
       64#P2R  Y?#T%P*O 8!#O'S  RR&# VD%R'P ZG#P(R #H#S%O U3%P4SFP  <(#S%O&P=R UX#O%S [W#N&R'P+R-T.R/S0S\
      2S3R4O5O6R8R=N>O?P@OBPDRGPHPTR  ^?#P%RHP ;.=O?S =%#O%P'S*R-O.U0P2P=P>R  M_&# E?*P+R ZZ#R'P *O%N-T \
      WY#P%S(P*P-T1O3P=S@P  1]&# Z]#V%P'P0O CC#S%P'P-P1R  a4&# $7$P4R T/#M'U  C3%# E7#S%P3P  (b=O?S  E9%\
      # ?,%P>R  ;O#X%U'S-N/P0P8P:P=O@PBPCPDO  %Y#P%P/S F0#O%U'P@P #A#P%P'R*P0P=U@P  8,'P-P0R=R @^#P$P%S \
       Z3&#   5/&# $.*O=S F]#R'P)R,P   Y[%# 1:$R*T1N2P=N?S  a(&# ,<#S/P6P=P  .&6S:O 93#T%P*P1P  F_#PBODT\
       T.#V$P%PEPHPTP  ?X$P2R DB%R1P  ^2&# F]'P0R B]$R*P  bJ'R.U0O1P3PHP O71P=R Q@%RHP   :7%P=R  JR%# [Q\
      #R0P RX'O1S  [3#O'O/U  ;I*P/R ;[#V%P*O.P8P;RCPDP >X#P*P.N0U3R  S-%R&P  <&;R?P ./#O'P*T  NM&# ]'&# \
      8>#R%P-P5R Q6#R$P 5[#P/R O.$P%O&T 9B#R'P*P-S@P KB$R-P:P=R  !+#O%S  44%# 1Q#P%P4S6R:PBSGN  25&# @@#\
      P*S4P=T@N  ^2#N%R*R/S=R?P  !5#O%R8R=P>PBR O5$S2O ZT#R%R'P-P  0`&# C/#R'P D:=P?R XX#O%U'P*P/P?R .:&\
      RCP  J_#P$T%O&P  bQ%R?P @?$R%R'K(R*S+P-U.O/P0W1R2P4R5N=OBPCP   `!$P%O&T  @.#R'P*P8R )>#S1P=P  9W&#\
        O6&# Z^#T%P*P-R1P5R8S:OCP  G:#R%P  +9&# T!#P%R 3K#P%R S2'P/R `0#N%R'PDU  W9#T$P%P&P ]>#S*P;P  _L\
      &# 7M#P3R ZJ#RSP  V%8# W-#T0P=PFP R!%R'P0RBP T:#P%N'R-P=PCV  M-%# $<#P%P'P-R.P0U1P=P>R?T@PCP !+#O%\
      R'R*P0O1P3P8O;S=SFS D/#P'S0P  %b%# 5X'T.O0P=P?R M##O%P&P'P*S-T.P1R  P'&# !5$PCR /C'O*U8O=P 8A#S4O \
      L_#N%S'P-O.S:R P?%N&PDU  AI%#  ;&#P%P'T0P  1Z&# 5)%PBPGS   b5%# WY'R.N0S 9/#P'S(P   :)%# 9[%#  Sb#\
      P%R   <M%# F?#P-R  <U#P%R ^0*O5S=SCPHP  G-#P'R <G%PCR ZB#P-O.P0T  =@%R&P I8#O$P'P(P-N.P/R1V2R=R J;\
      #P%S'P %$%S'R-N/O0P1S4R8R:P=S?P@P $X#P8R  ,!#P$R'R4P O+#R%V&P*P-P1O5P .>#S*P-P ]'#P>R  7A#P-P1P=UC\
      P  X@#P%R  :F=P?R G[*R-P Ga*P=S@P  M<%PDR )F#R'P*R4P  WP#H$d%L&Y'N*R+P-I.O0O1L2_3P4P5P<P=T@OCODOEO\
       -a#R*O8P=P@T D9%P=PCS I^$R/R=PHP RB#O'S=V@L  R]%# 0/$P%O'O-P.P0O=SESHU *_#N%R'S   J7%# (Q#RDP  TX\
      &# ZU#R%P  :H%# I`$R4P Y0#P%R.P1R 1&#R*P  6=&# (U'T*O=P !3$R2P   ^Y#V%O'O-P *^#R*P  )6%PBR 0)*R7P \
       Q>#P'R*P=R 3_#P%R  K]*P1R2P8R P1#R'P  ;!#P%S -A#O%S-S2P3P:R=R?PBP  =-#S%N*R0S1P8P 4.#P-R :$%P'R*R\
      -P=P?R  S0'U-T.M0N  L]&# _N#P=R  _V#P$P%TCP &`#R%O'T(R+P-P.P0P8R=P #V=R?P  09%# /9#P$R #8#P%P'S +`\
      .P1R  9.#U%P-P0P1P  /L%S'O M#%O8S   #@%P'R(P 2J=P?R  ST%#  RI#S$R%T&R'T(P)T*T-O.M/T0T1P2P3P6R8R9O:\
      R;R<O=O>P@KBRCPEPFPHP S`#P'R K7#R1P  YM#R*P &I'P5R &C'S(P*P  _Y#P/R    /R#O%P&P4S5TCRGPHP   7+&# 8\
      J#P$S%P'S0O 6/#P*R SS'P0R  `,$T%N&S2P4PHR ^L#O/S O5#T-O2P /]#S%O E3#T%S&P'M  46=R?P  &^&# AL#S$P1P\
       J&#R'O*T-S2R8O:P;R=P ;[#P'P*S .@%N'T a=-P1R  *T&# BL&# '_*P-R ?7#S%O ^`#M'U =(#O$P%T&O*S.R0P=P  Q\
      $&# !.*O8S  )$&# UU#P%R'L(X+O  O@&# 2:#P/R :9#R%P  *?#P.R0P  +K'P0P=S  'S&# B*)P,R  2'&# TR%# Z8%#\
       @'#P'N*V-P1P@R ^0#S'S/M1P8R  N/#S'P*P EF#P*P5R=R DG#R-P ?C#T'P*P=P   NR#R  W;#T'P=PDP  AU&# D/%R>\
      P  S#%# ?=#P$P.R0P2R3R  M$&# JB*R=P Ha#R*P  W@&# =J#T$R%P&P'R/P0O  [X#R8P ;O#N$P%P'N/P1W4P8R<P=PBR\
      CT FT$R%P  =D$# _M.P0R @[$P5R )Y#N%R&P1T  ,>%P'O-T5P8N=SCS ;*#S%O  &/&# ;[#U%M &4#O%P'V,P-O @,'P=R\
         5S&# !L$# /[#U%O'T(S*P+O/O0PDP ]B#S/O8P:P=S 1^%R/P H&$R%P /VBRGP  ,T&# W:#P%R W!'P*S1P  3Q#P$R.\
      P1P2T=P ^H#R%P ):1P2R    TY=S?O   =0%#  :Z$# N$#N/T O,$O%O&T*R  Q9#P$R  '%#P%O-V1O )B#P-R X[.R@P  \
      A=#R%P)R,P-P1R8R9P=R?P  3(#O%S'P4RDP (,#N$U*P 0T$P%R&R(R)R*P+O,N-P.T0L1R2U3S4R6S8T;P<T=P>O@RAMBODP\
      FPGRHP  *>#P'PBR L`#P%T*P4P  VN#P&R 5a%O'R*R 9D*P8R=P?R $W#RCP  GD#RBP  S0%T'O-P  J'#R'T*P+P:P b(%\
      P*R  LD$P%P&S-S1O ^6#T'L(S-O=P?R@S  ;U%# ,!#P-T8P O<%O'R-S1P GR.R0P DA'P)R  >a%P*R  2&%# aX%S'O 3K\
      #R(P V+#P$R%O&P'R*O.R3R4R;R<O=PBRCRDRHP  *E%R'P8R?P  E<$P'T.O1P H*#P%R Y>#T%P'N  8b#L$P'P*O-P1P4P8\
      P:O=_>SBPHP TG#P%S*P C_$P%N&P'P)R*T-P.R0N4O5S8V9P:P=N?V@RASEO SC#P%R  =*&# 14#P%R >+#P*R Q6#R$S%P*\
      P1PEP ^4=S?O *A$R'P  E'#P$R%R'P*P0REP 7E*S8OCP 'S%O'P*P-T    ^S#P-R XY=P?R 3R#M$P%O*G-O.W1O5P;c<N=\
      OHR  ?A.R2P  I9&#  _.%# 8!%P*S1P  =%'O.P0T X7'P.P0S  39#R'P  !H%O'S 2L#R*P 1R#P%P'W*O/P=P   !b#P.R\
      0P Z8#T$T%P&O'M(T*P+R-P.P/R0R1P2S3P4R:O;O<P=R?T@OHP [##P$R  V.#P$R%O&S  Z0%# //#O$R%P&P'L*T.R0P5R8\
      R=T?OCSDP M1#O%P'T TJ%S'O A#*R=P M3#P%S*P  /6%# ;b#P*P-R1R  #V&# X&#U%M'P  A5/P=R >E%O'R PG#P1RHP \
       _.#T&P'S*P-O1S4PCP =[$R%P b6#P=R  :`&# `N#P%R  YA&# 10#P%N'T-R4P8R ZT#P-P.S  ]=%# ===R@P  .b&#  `\
      ).R0P b6#R*P $:(P*T+P-P 2<#P6O:T 8T$P2R `G#L%]'P*N-P1P;PCP 19#T%N  AQ&# %4'S.P0P U>*R.P0R=P  X8$R%\
      P  Q[%# aJ.S0O AO#T$O%R'L(P*R+S.P3P4R8R;R=P>R 7B#T%N*R=P  #Y#P'R  OL&# QK&# NH#P%R  JQ%P'S*S1P@P  \
      &-%# 3#$R%P H9$R%O(P*T-P  ,_&# aE'J*X 'T#R=P  'L-O1S <^#R$R&R'V(O*M+P-S/P0P1P2R5P8S:P=S?PAPCPFP  T\
      L#P%R/R=P  CW#P*R 22#T$P%O'PBRFP  Pa#T%N6R=P $O*P=R  <<&# !X#P4P8P=T MJ#RDP OI#N$S&S1P  L#&# I18R=\
      P  a;#P*R I-#T$V%K&P  a,-P0R  P]#P'R MQ#P%R'P1R  &F#O$S'P2R  ^N'P-T1O FI#V%M'P !%$P%R'P*R 2$.R0P  \
      F#%O'P*T +D#R'P-X0O1N2O )(#O%T'P  ?.#P;R ;F'P.P0T1P X9#P%X*O+P8P=P>PCP  V8#T%U'N(R*S+O-P/R0O1P8R:N\
      ?R@OEP  /!&# ]a%P8R  KQ#P-S1P 0<#O%P'P*V=P -S#M%V-PHP  UO-T.P1N X.#S$S%O&S'O*R-P2P4S6R:R<P=J?WCP *\
      3#P%R *>#U%P*P0P=P  96#P4R  Y[#O%THP %H#S$T%P&P'O*S2P=O ^P#R%S&O*O-N1T8T=R>OGP G[=S?O  +E%# _/.S0O\
       H5#NHT *1#S'O )21P7S8P 56*P8R P;$R'P*S-O4P8O?T  b8#P(R*P-T1N=R `b%P'R  >O%R'R*O  _5%O4S   LZ%P-U4\
      P=P>P   ZX&# @<*R-P  (B#R*P Y7#N%T*S1P8O=RCR  !:%#  R0*P6R  E/#M$R%P*T-P.T/R0R4P?O  D8$P2R  K:%# 6\
      Y&# JY&# G`#S%O $L#O%S  WX#O$P%R'P)R*R,P/R=R 1R*O=S  MA*P=S?P Z,'S*O  -3#M%U(P+S -]#S'O*P  =a%# HW\
      $R&P   T1&# Z<%# (4#P'R=RCP B0$P'RBPDR  U&$P%R  #2&# GT$O%T*P ^Z&P ],#R'P  ^B#S%P'O4R $!$R&P -=#P$\
      R Z2#P$R  C?#T*O=P 8B%S*P=P  2L%R'P  E@%RDP DZ#P%P'P1U=P [+#S*O  3B&# 7&'P*R UE'P.P0S '(#N%R&O.P/R\
      0R4P=S>PESHR  X8#S*P-O C.$P-P.P2S #X#R.P0R4P  YY%# 7D#P%SBP =Z#V%P*S/N=OEP $5#P'R*P-T.R0P1O4RBP  A\
      3#R'P _$#O*P/S:P;R=R  b4&#  Q/&#  X$#R0P  @M#U$J&P'R(R)P+O-O.R/P0T1O2T3S4R7S:S;P<P=O>R?RASBOHP   .\
      !&# *U%P'X0LCP 2-#S%P'P  IN&# >H%RDP  U_&# .3&# ?Q%# G:-O1S  :;%# )&#P0P2S  'Y&# %'$S&O  ;<#R*P  E\
      6&# &C&#  L,#R*P )%%P-R 1U#U%O=PDP H'#R%P  <Z$S%S&P2NHP  DR&# $a=R?P L98R:R=O  R6%P'P3S <E#P'P*L-V\
      1V3P=P@PBP  H:#W%M*PCP  A8#P%P*O6P=W GZ#P/R JF$R%P   Q]%# 1R'PBSEP  SD#O$P%U'P  WI&# CP#T%P'RBM  5\
      ^&# *7#P*P=S M#$R&P PL.R0P  L/#P%P*S 62#R$P%P*P5R=RBP 8.#S%T'O(S)P*S+S,R-S/P0N1P2P5P8M=R?P@PBPCS  \
      YO#S'P*P 7P'R/SEPHO  V_$P%X&P'N*P4O=P>TCP PD$P&S'T(P*N+S-U.N/P0R1O2O4T8S:N=N?TDP U/*P-P=S  Jb#P%PB\
      SEP  E.&# 8@*P=U@N `H%P4SFP  %1=S@PHP 1`*R=P L^#K%O*X-P.P=P@PCV  HU#U%O&P'P 5(.P0R ^_#R*R-P  TM&# \
      ;V#P$P%O'S*P-S.R1P=S?O@RDP  MR&# 8;)P,R )J$R%N&P'X(P)O*S-O.R/R1P2P4R6R8P:N;R>RCP  ZF&# @b#O%PRT C<\
      %P3R TQ#Z%P'S*M-P4P8P;P=P>P?P 3G#R%P'R-O/R  ;8$S2P=P  ;J%R&P *?#S%P4P  IT#T/N  EC&# HS#R-P  DD#R$P\
        *,=R?P  ^P#O%S'S*P-P Ob#R>P  Z1'N.S0R JW-P1P=S  QM#S$R%P'P*L-W/P0R1M3P4S5O8R9P;O=P>R@TDPHR   CW#\
      R=N?TEP  <,#R$P%R&P =,#RDP a:#R$P  X:#R'T)P*P-O0O8S=P ^F#R$P%R*P >*.R2P C3#S%PEP R:'U.P0N C5#U%O&P\
      'P-P 6^#P$S%N'S*T-L.O0T1S2P4P8R9R=R>R?P@MBRCRHP  5`%RHP Q%'S)P*P P$#P*U@N  R+&# 12)N,T  EM&#  M5&#\
       ).$P&R CN$R'R-P.P0R2P?P  .'#T$R&P'P(P.P0R1P :/#P*T7PBP .5$R'P  $@=N@T   GE#S%P0P  ,6#R$P/R /K#U%O\
      'O )W#N*T1P=R   7#$U%M&R'P @0#P%U&T'L1P  ^Q*P-R V!#P*S.P  =B#P'P-R/S1P OP'M*U  M3#U$P'R*N-P4RBP $E\
      #O$P%S'R HD#P%T-O E^'P*R .1-R1P  ]O%# 8'#O%T&P'P?PERHR  aI#R-P1R3P  OY&# G,#P%P'R0R  A7$P%O&T  *2&\
      #  ]G$R'P*R/O;P<R@PSS  #XB# ]@$S%P&R.P1P   /Y#P$P%S LM#T%O'P  <V#P%R   6[%# ;3#P%S'P /V%S*O    P@%\
      # P>#R/P 74#R$P*P  7`#P'T/O Z##PER J+#O*S  6;&# 2L%# #M#R'P-S.P2PCP <J#P'R8P9R ;]#R$P%P'P*P0RBS  W\
      :'P0R HW#O%S  b%#L%T'P-UCP -a5P=R    `A#T$U%T&S'T(U)T*T+N,N-R.K/O0O1P3O4U5I6S8O9O:M;O<M=M>M?K@RASB\
      RCUDOEYFRGMHUJTKSMPRRSSTS BM#P%R J'#R%R&P=U?L  'K&# 2,#S%PHP  @?&#  46*O=S D]#P$T%T&P'K-O.O0R2O8R:\
      T=R?OFR  ;V%# 1;&# 7G#R%P G[#P$R&P'P*T-R0R@OHP  V;&# QG%# :4#P$R'O*U/R0P:T=N@NBSGP P9#P%S-P1P &V#R\
      -P 7/=R?P 6G#V%K'R )>#U$P%O  L##T$P%R'P*O-R.P/P0R1P4P6R8O:R=P@S :(*P-R  %6&# I.#M$R%N'S*TBSGP B&#S\
      'O  2N#P%S'P NJ#P%R*P>R   .F'P)S,P  ;C$# _E-T1N *-#R%S'P*P-P8P  9(#R$P*P.T0N=R MR#S'P*R8P=O?R NH#R\
      %P  TU%N&T'S*P;P  A)#T%P0O 8K#P'N(W+O-P  8Y&# _.%P0S=P OY'U0M I;#PBSEP  a5%# 34&# '2#O%S  1_&# /_#\
      P$P%R&P'S0R4P5R  7a&# <U#X$P%M&S*P-P/O0P UG*R8P ?W=O?S  N%&# 7Z#U$P%P&R'N*P1P=R?ODS  `;#S*O  `^%# \
      M;#P%R'T*N    IR%O*T-N1TCP E>#R1P U`#P*N=R@T  !_%#  [U&# <S&#  U/&#  8F&# *;'S/P0P  0a=P?R B0#P$R \
      2,$P*R  ZD&# )5*P5R  &&&# U)&# YL#T$R%O-S/O0P2P  ,,#O(O)O*P-O.S0R1U2R4R7R8N9N:R<P=S>RASCRDPTP  (J$\
      # 6@#S/O 0:#RBP 4:#P$S&P  '>'# V*%# $D#P%S*P ;%#P%S*O4P=S  H/&# )Q#P%R 2`'S*O  X)%# ((#R'P  /M&# ;\
      H%# +F&# 7E#O%P'S Y_#P$P'U)N S=#P$P'P*R=R@PDS  U<$R%P TK#P%R  .D%RHP ?O*R-P  KI#S/O /U#P'P*S   :D8\
      RSP  `T&# 43#O$H%P'R(P)O*I-L.a/V0!1N2U4S5R8P;R<P=M@PATBNCPDP  QG#R)P  B!#R-O4R O>$P%O&S'P*N4R5R8T \
      PQ#R$P  ^E$R%R*P-P/T4P=PBP &_*P1S3P Tb*P=R  WP*R=P '9'Z0H D0#R%P&P  &6#L%R'U=P  ]A&# </#P%R -)%P4R\
        J2#P$R%R4P V/#U%M  ?*/PBR 8J%R8P _+#O-U1O  %>#O=OHU b5#P'R   F?#S$M%P&P'R(P)P+P.R/P0N1R2N4N6V8X9\
      P:Y;P=W>P?O@PBPCNDPEPHP 2%#P%P-T1P=R?P  )Y#O%R'N/U   &J%R&P-P1P2S  <?%#  D&&# M8%P'P-S0P QN:O=S C[\
      $R&P WC%P1R  4+-P1R SM#T$N'RHP   B)&# _a#O1S <^#R*P/P=M@U +!#R$P  RT%# *[#S$P%P'P4PCPDS 9##O'U-P.P\
      0S2P  _=%R*N-P1R=THP BR'O.S .D8R=P  FE&# /C#R$R%R'P(P)R*R+S-O/R2P4S5P9O:P<P=R>PCPDPFTHP  -)%O-R9R@\
      P  )T&# 82%# UZ8P=R &@#R'P   038R=P Q%#R%P  A!&# HV.R0P ,!'R.O0S  7]%# +M#SEPTP  .H#T%P*P-S7PEOHP \
      DN'R*P  !8%# `J8O:S 3D8N:T X7#P%P'O*S-S  9O#R$P T2'R*P  ?1%OCS /O#U$O%R+P2O  T9#P%P>TAP KH#R%P LY#\
      O%U&P'P   6B%# :4#P$S%R&O'O*S,S-O8P )>.S0O DA#V'L  [%#O$R&R  )5&# K0#P'R 8:#R$U%S&U'L(P*R-O.P2P4S5\
      P8P<P=R?PBO  :,#S%P'P  4?#R$P&R'P*S-P/P0R2P=N?R@PAR GY#O%S  Vb&#  P##P*S0P 88%P'R  2$#R=P `/#S%O  \
       Q^#R%P 68$N1P2T=R  /)'PCR ?6#P-R  @/#R'P 4E#U'S*N0P=O 1U'T*O /!#P%P'O(S*S-P.P/P0R4P:R;R?PBRCS  FZ\
      #P%P'S  .a&# L]0R4P 2;#S-O.P  E.#N'S*P-S N0#P'P*S A5#PDR  U?.O0S H7'L.N0X   =.$P%O'L(P)P*W,R-R/N0O\
      4S5T8P;R<P=T?P F>%S)O &$'S0O  N_&# 2#4R5P `##P:R  MR%R.R4P8P J@*OHT  (F#P5P8T=P ?3#S%O  O=#T%P'PCP\
        GM$U%N'P E%#T$R%S&P'O(R*P+O-M.L/O0Y1P4R5S8S9S:P=M>R?S@NBS HP#T%N   9b#P/R  +T&# Z6%R'S)R*L+P,P-R\
      .O0R1S2O3P4R5R6R8R:P>R?PCPFR [Y#P%S*P0P1R ]%#R*P  O`&# `>&S-P2P  DD$P%R&P *V%P&R  Q5%# Oa%R'P   1;\
      #S%P'P-O.P0T  <D*P=R N-#R$V&S'O)P*R,P-O.O2P3R4S6T8R9P:R<R=N>OCPDPEP  O6*P=R bM#M%P'P*W+R.S0R1P2S8R\
      :P=M?SBPGP &(=P?R  Z?%# H5$O%T&O  ]8%P-U.N0P1R  89%# [Q#S$P%P %<'P*P-R:R=P  *I=R@P =b'O.R0R  74%# \
      @>=P?R ?'#R$P  47%# H1%R5P Ua#P*T-PGP ML#P'R  J&#P-R  )/.M1U 'L#O'T-P  NK#N%W'O+P-S0R1O4P5R8O>RBP \
      ,?#O$P%N&P'Y4P RG#P*T1P=P  _O&# K!.R0P X(#O%P'P-R.T0U1O2O:P=P@S EA$O%T*P ?%#S%N*O-O1W=P  P_&# TQ#P\
      'R    *F#R%P Q.#R'P  `E#P=R  `B#P'R `Z$P'R  E&#P%N'U=P V,#P'R %(#O'S  4<$P*S8P SO#R4P  V?%REP ?a#P\
      %P=PCPHU ZM%R0P  9_:P=R IY'R-R.P9P  >6.P0R :P%U'N.P/O0O5T M,%S'R-O=R?O P>'R*P  PO%# 9W&# <4#S%PFP \
       LK%# ],#U/N3P Xa#R1P :A#S%P'P*R/P1P=R   6S#P'R BL#O'S J&*P1SHP  7S&# *.#P4S5P /`#M%P'T(S*R-R.N0R2\
      P=PFT   @-&# 37#P%R T]-P1R  [(8P:P=S 5+'R 5)#O%P'T F)#R%P  ?/%# )I'S(P*P  N+&# O&-P=R  &1#N%S&P*T \
      $Q$P*R RZ#R$P  ;T'P XX0P1R ZS*P>R  7Z#P*P8SCR FD#S'O(P+R !<#R$P  GE8V=M   .4&# !6#P*S=P 83'S.P0P  \
      UJ%# =?=M?U &'1R8P   4U&# 9J'R-P=P  AV8U>M X7%O&P'T 0%'P.P1P2R5S G[$P%S&P  PS'U/M  2U#S$P%R'P-P.R0\
      P F9#T'P/P  3]%# 7Z#R$P %W$P%P'S0PBR 7>#P%P-S  6''P-P.O0U $G.R0P @@#R%T'O*P-S4P@P  AI#P*T-P4PBPCSD\
      P KE#P$R'O(R*V+P-N.P1R8R=OCR B.#O'R.R0P  8@#R'P  (_-S0P1P P1#P%R  U1#S%P-P.P B:#P%P'R)P*O+P,R-T/R0\
      R4P5P<R>R@PAPBPCRDRFRGP .6%RDP  2;%O-RCPDR *8$P%P&S Z7*R-P U?#P$S%P  *S$R&P aP8P:O=T *(#R$P%L'U*T-\
      P2P4N5P8P9V=OBPHS -B#P>R   WP#T$O5P 2%#P%R2P=S@OAR  b^&# A.$R2P=P?R _`-S1N2R   T]*P=SCP 4B#R/P8S:O\
         a1#R$S%P*T,R-P.O1S4R5P6P8T9P=K>R?R@SBSCPDPEPHP ;N#R$O'U*P=N  @b&# U[=P>R ;;#T%L-S %D#R%R*P 4/#S\
      %O  UD#R*P  ^R#U$P%P>PHP `0#P/R  F*#S/O1P=R ]0#S%P*P  0^#O%S  /'#T%N  CH&# 5+#P$S*P E5#P%P'O*V ?4#\
      S-P1P  BW#R%P _L#O*S9RBP  >U-R1P  LR'P-S2P  &_$#   %_#O$T;P  5^&# T+#P%R N-#U%P'P-P1P LO-R1P  A##S\
      'P1P  %^#O$P%P'U*P :8#P$P%R'P*O-U1R=P    V'.R1P;P=PCR BV=OHR  ]a#P%P'P(R-R/R /U*P4R    *L%# (<$S%P\
      &O %P6S:O  ^7&# !##S%O LN'O0S  (-&# >I#P%N'T.R0P=T?O  'a&# O]#S-O1S=P `.=P?R UE#P%S=PDP 59#P%R N/8\
      R=P  :'#O%S O'%R&P  `_%R4P   M%'P9R 4Q$P%R&P'S(P*R+P.P/S0O2P4R5R8O=R>P?P@OBOFRHT  KW#R-R1P=P  /1%#\
       2&%O*P=UCP HO#O'S   ,Y&# 4>#R%P'T/N=R?P FE#P%R   #&#P$P%RDR %!#S$O  /R:R=P ,J*P8P:L=X `W-P=OCT EL\
      #REPHP   X6&# 8Q%# .I#R%P'P0PBR  `8&# G0=MCU W^#R5P  **&# OG%S'O U8#R$O%T&P'M(O*K-[.N0R1T2U3P4P8P=\
      P>PCREOHS ]V#U$R%O'R*O/P0O@OBRCR  E$#K$P%P'M*R-P/P0P1P4P8P;P=]>T@TBP  C%#U$P%N'S(P-P0P=PER 1Q#O%S'\
      P-P.S8P:R=S>O?P  (P%P/PHS #?8P:R  Z7#O'P-T0R1P  GQ%O*N+R-V.P/P0R1P4R@PCPFRHP   [C&# *:#R'P :X#P'P.\
      S0O8S9O=R  ZV#P*P/S   :S#U$P%P-O RG#R/P  +^## M7&# 3?-O1S LG#PBR  GM'O*S8O:S %a#N'U  (1$P%S&P  #J&\
      # '*#P%R XR#R'P !7%T'N.P0R UH#F$b%I&!'N*M-P1N2[=O@PBPCODPEPMP V6%R&P  U-#N$O%R&P'P*T.P0S2S=RCP  [C\
      &#  VT#N'V*P0P )G$P%O'R*R-O.R/T1R3P6S:O;P>RDR WK%R&P'S8P=P  _Z$P%S&P -4#R'P  4?#R%T*P-P0P=P  40#O=\
      S  X5%# [$%# D`#P-S=P  ?.'R4P N0#P%P'T-O  Z.#L%P(P*X-O0P=UCP @8%P'R 51%N'U.P  $N&# :N&# ?B%# <-$S%\
      P&R-P2P b[4P5R Z!#T/N I%.P1R   '[&# 'Y#O$R&P'T*P=R Z<-P>R 0J=O?S G,'P*T-O .U#S/O  WL#P$P'P-U.R0S1O\
      =P@P E;#P%U'P-PHP 5_%S'R0N  53&#   $]#S)O M-'P/R  '-'P=R Y:(P*P+S=O?S  :a#O$P%R&P'P(O*T-[1O2P8P:P;\
      P>R@PHP [7'N0T ,7.N0T A;'S.P    -/#P=R  EP$R*P M)%P8R  '7&# 0P#P'R  4;:R=P  T^#R%P   6'#G$K%M&P'[*\
      M+O-N.j/R0n1K2P3N4M6P7P8P9P:P;P=K>O@PBRCMDOEOHSTP I;#P'R*P.P0R8R=R?P  !_%# ;6#R0P =!*O=T@P  [G%R&P\
      @P `/#V.O0N  5W'P*R  C(#R%P O_#P'S1P  N=$S&O   aA#P%SCP *7#N%N'X   NU#P4R 6K#T'N C-#R$P >4#P$R%R*R\
      5P=P X3#P'R  bF&# KJ&# &(#P.R  Ea#R%P .X#P%PES  Yb#P*V=M ^:#P/R  Ta&# 5Z#T-N J5#P%P'S 5Z*R;P   TW#\
      R1P *@#N-S1R DZ#P%O*U/P  %X%P*R `Q#R*P  b--O1S MA#R/P X6#S$O%P'T*P1PCODT  ,'&# %A*P=R [>.P1S2P  .B\
      &# -S&# )M#R*P4P8R .Y#U'P*P.P0R:P=RDPHP  B6&# NL#T%N [$=R@P  P$#O%S'P*P-R1RDP _/#P%PERHR PX.P0R  G\
      U$R*O0P2RBR  @A#O*S _]#P%R D($P2R S8%P4R  -?-O1S 5a#S%P*P  38%S.S0P1OFP   @-&# 5F%RHP ^F#R$P'P.P/P\
      0R2P6P:R>R@PDT  CU%# `V#R=P ;a'P.X0L1P  ,3#R1P ;P%N*T  /X%R*P `b#R%P'P  KU&# ?U-P1R 7P#S$O.S0O  W]\
      &# =K#O%S  ;6#U%M'P*P1T  B'#R*P-P=R =(#S%PDP  J*&# $A<R=P `a#O%S ^9#R'P-P1S2P  LE&# :]%# BG#P$R &8\
      'R(P+P8T=NEPGR  8I#P%R=R?P JH#R 3U*P-W1P=NCPEP  4V#O%S  O8#S%P'M*T Ma=RBP  ZJ#P%R-P5R .T#T%P&P'P ?\
      =#R%T(R*V+P-N/R1O=P@N .,%P*S=P  _`&# NE*N=UCP  OY#P%P'P*P2W3PCP 5-#P$R%S)P  !]&# =;0P1R  (T#T/O0P \
      .^#O%P'P-VCP K>#N%T'P*R-O.P1R=R [D*S8R>P@O  1=#R%P=R@P 3b$N&P2U 5_#M%V*P=PCPER J9#N$O%U&S8P=R>R@PD\
      P YF$P&S.PBRHP ,R#P*R  3^#P=R M]#P$R%P&P-P1P=L?XBOHT  #$#P.P1O3U P[#R'T/O=P>P %&'P0R  a`%# M1'R-P.\
      P1R &)#T$O%P'V(P*O-N/O0R1U2P4T8P9P:S=S>P@PBOCPDP   8?%# !G#P%UCPHO W`#P6S8P  YO&# 8.#S$S%U'O)O*U.L\
      /R0W1O2N4P8R9P;P<P=O>S?N@UBRDPFPHP A8)R,P  .>#P%R  A$%S'PHP 7R#P8T=N QA#T%P'P-P8N=SHS X6#R$P  GB&#\
       I6.O0S /`#P%S*P XV#P'R HE#S$P'N*T=P  C4#N$S&U'P*P E1#T%S'M 'F#M$P%M'P*P4`5P=PBPCP  <7%# !b#T%N-S=\
      PDP ]^$P2R =G#R$P*P:P;R=R  )P$P'S*P VJ#N%P'S*S1P  .E&# ]J&# SN%#  WX%S'R.P0O YB#R%P  *_#V'P-M1P 5C\
      #!%K4P=OCPEP '%-P/R  >X%# 'J'O(S*P+O.S1R .b#O%S'O)S*M,S/S  ^-&# %P#P'R  bV&# bM*R .N=S?O  0$#P%SDP\
       $R#P%R [5$T%N&RDP -R#N%T-P 4`%P'P*P-P1V6P8P;PHR  2S&# -U=R?P  >G#S%O M@#S/O4R   OR#P0R -P#O'S(RFP\
        FR#P%PBNEPGW (@#P'R-P   >V%# 21#N'N*S5O<P=W@S SL#S'P-P R@$R&P  )`#P3S9P Z$'P=R /##P-O.P0T !:%S-P\
      5P ;6%O*T8P M/#O%S'R1P  &$%# WE#N%T  X:#R*O@R  %H%S'R(P)S*M+P,R 2b#M%O'P-S/U1O=R>R #*%T'L*P1P2R8R=\
      THP  ,6$P&R4R8S:P=PDP =P%R*P.P0SBP `3'R*O-N0P1T4R )Y#N%O'V-R1P   =N&# F:'S0O  XZ#P%T&P'P  *K&# &N#\
      O%S9S>O   ?,&# M1'R*O-R.P/P0R3P4T:R<R=S?OBNHP Y_#S'O  TG#R$P%R&P BT#R'P &*#P%R  ]C%# @G/P=R 05#O%P\
      'T(P*S-P 3-%R&P H]#S%S'P*P+P=PCP     ;@#R%P&S/R1R=PDPEP  $Z#S%P4P=PEPHS 6F-R0P  #<#P%T&P*P TW#R-P1\
      R4P  G6%P*R=RDP =Z$P2R  60%S=PHP 'R#P=R X[#S$T%P&O'S(U)P*R+N-T.E/O0]1L2P3P4S9R:R;R<O=M>R?O@SBODPFS\
      HR 5##PGR 8'#S-PDP L2=R@P  2/&# QV#N'P=THR  !E#R$P&R'P1P=R <@#O%P&P'R(R)P+R,R.M/R0S1P2P4R6P8R:P;R<\
      R?R@TDPEPHSRP TW%R'P  KZ#O$P%P'S*R-R0P1P=TCP  C0%# ?1#R'S*O,P '2#S%P'R6P;P  ^5%S'P B<=R@P  OQ=# 4I\
      #O$P*R-P.R/S0P=O?S GP$S&P2P  >]#P/R ,A#P%R VR#S'R.P0PBP aF#O%S  ^5#S%O*O6S8R:P=P O@'P*R  &/$P'N.T0\
      P2R G:#R*P F($P%O*P-P=V  DN'P0R  U=%P*O3R8THP  C+%# :V#R/P 22%O'P.P0S;PFS 41#P%UBPEP  :N#S$P'P  '(\
      'P-S=P J3#O$R%O'V/P2P=P?RFP  2H.P;R  _9-P1R  E&'R-P4P /P*P4S=RBO  ]W#O$O%S&T'T*O-R.O0S1P2R8P:P=R>P\
      CR  3G&# $^#P-R  KC#P%P*T-P  FX.R0P 7^'R2P  /):O=S   @W&#  4`#P%U'O*P6P  I##S'O3P WJ.P0R RD#S'O  N\
      .%# O7=R@P  P8&#  0?## ]:$S%P.P 4$#O%S  ('%# _'#R'P N9#R-P1RDP S[$R%P&S*P4P 6<#R=P KS*R1P  E%&# 32\
      #N%P*O-U1TBP  '9#S$P&P  )@%# V6=P?R PO*T:R=N?P  H(-P.P1S K/#R*P=S?P Y!'P0R  *?%# 0C.P2R >3#S'P/O0R\
       Y0$R SF#O%P'U*R.O/R0P:R=P@R  6a%# Z;'O*S AV#P$X%O&P*P2O@P Y$#O%S _I#R%P*P  QT#T$P%PHP 4P%S&P ?<#S\
      %O Z$#T$O*P  MS%R4P 'a%RCP /W#R%P  Q?&# ,I#S'O  ;W%P'T.P1P  a+%P'P-S  #K.S0O  [L#O'S=R?P 37=P?R   \
      ?V#O%J'O*P-O.P4^5U=P?PHP  9[#R'P )Q$P'O(T 8D#P'R  )/#S%O'R+PEP ;C#R%P :K#O'S*S-P=PCP  E-'P.P0T1P /\
      J%S'O  LU$R2P    G_#P%R=O?S  6I%# SC'P-R 0&#P%P(L*S+W/P  +6&# `Z#R'P  5S#T(P.N0T8P=P %##R%P-P8R K)\
      #O'S  Z:%# ML'R8P D9=J?X  &`=O?S  (5#M%T'SFP  F=#S%T'O*R-P1P8P=P Z*.R0P @:*P-P1R;P?R  X(%U&N :%'S.\
      L0T  ![#R$P%R&R'P*R<P@P ;0'P0S=P  /V#P%R  6:#O%S*O1P8SCPDS O4:N=T  J=$K%P*Y2PCP   QI#P$P&R'S3P  R0\
      %P)P*P3T 1##O'S  M*#O$P%I'T(S*S+P,O-P/W0P1O2P4O8S9P:P=N?W@SBPCRDUHORP &D=OHR  ;-%# @/$S&P2P W?%P-R\
       4:CRDP  '-%#  PM#S%O GP#T/N  8,#R'O*P0S  6:%# %Q&#  V#$N%T  (I&#  R7#P'P.O0U #$#S$S%O*N.N0T1S2P4P\
      8P:R<P=R K/#O%S PT#T$R%P&P'P)P*R,R-P0P3P4R8R  _T#S$P:P 26#S%O*P3P:R=PCS  ()*R-P1R8P   E`%# L'#R%P \
      ]A'S-P.P =4#S'O-P 'N#N%M&P(R*O+O-P.R/S0S1T3R8P:P=T?P@PCTHT  OP#S%S(P.S1P:P=RBPDPEPHP LK-P1R `H*R=R\
      @N =G#W%P'P*P/P=P@P  ^N.P2R !O#P%R  K_#O%R*P5P8T PD$P%U&O'P*P   +`%O&S =P#R%P*N/P@TBR WL*R=P  23&#\
       #[$# ;J*P-P=U?N FN#J$U*P-P.P3P=XCP N&-P.P1S U88R=S>P@P  ,_&# 9$&# 3)#T%O8P U-#R%P 0)#U%S*P-P>PBOD\
      PHP  M$'R*P ?N'P.P0S  ;<#V$P%P-P1O=P `<#P'R  A3)P,R E6#P4R QB.R0P  WA%# BI#P%U&P'P=R@P ?I%P-R `]%M\
      *T=NCTHR  C7%# +?.S0O *3#S$R%R'P*R=L@R  .3#O$P=T ;E%P'R  ?U&# 22)S*O,R=P %3%O'S  M1#P$P%R&P=S 7^#N\
      %S&P'R*P-T=P $&#W%M'P*P  ^a0P4P?S ^>#S%P-P 3Q#U$T%R&P'O(R*M+P-S2P4P5P8R=P>PBR  Z#$R-O2R Y%#P1SCP  \
      0_%O'T*P  10&# @#=O?S   1E#R%P.P0R  bB:O=S  W(#N%R'S   `V#P$N%R&U2P   ,$#N'T _9#O$S&P'R(R-R.S/P0J1\
      P2S4S5P8R<S>P?P@PBRCRDPER M1#S$P-P.R0P2R3P (B%P'R*O-P2R=S  @b&# HS4P5R  `G#O%S'O*O1T>R   )_&# <S*P\
      1P3S IL*M@U  XK%# #Y#T'P-O   $-$O%S &M'K-P9X &V#P$P%S&P'P0R8S=O D@%P=R  ;(%S&P>P 5@#O%T'P  VM#R%P \
      D!$N2T  K8'P*N=U OE%PCR  AW/R=P #6#T$P%N'P-S1R3PDP  =_#S%O L?*R-P1P W)'R-O1S2P  /3%# 6U#S$P%O-R9P \
       )!%P&P'R*R/P1P2R3RBP +E#M'O/XDP  O.%# *6#P-T.R0P1N2O8N:T=S>O?RAT M7$P4R<P=R  +>#S/O +@#R'P 7G#P'R\
        >H&# -$&#  =B.R1P  75&# 4M#R$R'P-P US#R%N-S.PER  *K#T%P'O+P A]#P%P'P.P0T  EO'O*U-P>P  QK%#   <<=\
      R?P   C,$T2N Y4-U1N3P 26%R'P  L7&# [G*S-P.P=P@OFSHR >N#N%P'R*S *Q#R%P'S0O  +_=P?R a'$P<R %D%R-P  -\
      S&P1P2S a%#S%R&O'P*P.R0R8P=PJS JN%R&P I3#P$S*P  Z_#T%O=P GF#P*R  LD(P+R ?<#P%P&P-R=P>RBR  ,-.R0P  \
      [a#S%P-P/P ,B%P'S*P  -8#P%R JA#P-P1S8P9R=R?P  >U%# ?*&# E2#P%R  M%'# H(%#  TO#R'N*S ,?%P'R KX$S%R2\
      N  ;!%RCP ZV#P'R a+#P%R WZ#R'P US#R%P.RBP  ;C#S$P%P  )A*S0P?P W#=S?O  3-#P'T.S0M ]D%S'P-R.R0P1P8P=\
      O?S  /?/# N!%P&R*P=R ^2%P*R=R@P  V;#U$N%P'R*P.S0O8S:O=P@RCP  =(#S$P'P 1/#R%P&O'P(P*R-P.R/T1S3P4R8P\
      :P B=#J%O'O*[-P0P1P4P6P8P=P>ZGP TI#S%O  4,#O%V'L*U-O.O1S4R5S=R@PBLGT +-#O$P-T1R  aB%# ?J%P=R  )O&#\
       PS#R%P a.#P%R  &^#R%R=PBO [`#P%R  FV&# a(#O%T&P I%:R=P ,D#R-P 6.$P'R=R 4V#R&P   %V&# 00%RCP ]6#P-\
      R  ,#%# *D*P=R '7$P&R  %G%# ;(#P*R  =8#R%O'T0PEPGRHPTP bS$P2R [Q#P%O'P-P/S1R=R F+#O$S EC#P-S/R=T?N\
      @P  HA&# !V#R*P DB$P%T&O   /N#O%S-P=R>R?P@P T`#N*T [-*R8P  =T#S$P9P  NH%# 06#P%U-P5P=NEPHS (A#R/P \
      F1#T$R%O*P-P/P1R6R=O?R _(-P1R ]0#R'P:R=S>N  aG#P%R ,2#O$P%R&S'S)P,R-R/O2P6P;P=R@PAR  D(%# 2M#S%O B\
      9*R0P  D=8RSP   >M0PBR 7P%S4PBP 'U'P0R U9%N&T 7K%P'R  =O#R$P 6^#R/P $W%PCR VK#P%P*S *9#N%P&R'U(R+P\
      -P/P0S=P  _(#N'O-P.S1P8S=S ;+'R*P  V]*P=SCP R&%R *I.R0P Q,%P2PBS  E>$P&P2P5S8SCP !K=P?R (.#P$P&T  \
      EO#M%S'O=P?SHS b&*P/R  NS=R?P B>#P*R-T1N 11'R*P 5C#P%S&P  `Y&# H##S$R1P2PBP T;'U*L@R  L=&# 0@#R*P \
       (,BREP %^%SDPFP  !=$P-O.P/R2P8P:R=R>P?P@TBSDR 7K%P'R  !M%# T.-R1P 3E#T%O'O*P2R=S?PSP M*$S'P4P 4'*\
      P8S;P  !G#R%NBS 1_*P=SCP  Q;%# &-#N%V'O #J#P%R  ;`#S%S'O*S-O/O1P5P  <W%# b>#P$R  bD&# 0.#R%P*R-R.S\
      0O3PDP  0-#P.N0P1V R_#R%P `^#P$R&T'R*R+P-V.K/T0T1N2O3P4R5S6P8P9S=O?TCPDPGPHP 10#S'P*P  )(.V0L P2*P\
      -P1T=P   QR=R?P CO#R'P*P8T9P  ]-%#  bD#R*P1R=P `!%RDP  7a#P-S.P FH-S1O ([#S'P=P   ?A-R1P V>%P&R*O8\
      S .7#R'T)O*T5P=O@O  Y*&# 9V#T$S&O*T+P,N-T.R/T1U2S3P4R5M6S:O=N>N?R@SDMEPFP  Y##N%O-R1U;P=OCS aL#P$P\
      4PDS  /O'# >8&# E]=R?P &Z-R.P1R4P :^$O&S'P*P-P2P4S:M;R=T?R@PCS ?K%P*R,P-R1RFP 5N#P%T'M*R-R/N5R6P8P\
      =P@PBVCR  ZR%P&R.S0O +##O'S  JD#P%P'P*T 2R#P%R   SX$P%R'R*PEP +@%P'R Da#R/P =`#R%P  1Y%# 2/&# %Z#P\
      4T5O )+#R%P*P.PCS  *R#O*S H5*P8R  C`&#    MX%# $8#P'M(W*P .1%P'N*O0T1P4R<R=TAP %,#R'P-R1P  1I&# Z<\
      BOHS  &]%# <>&#  TE#S%P-P  Y.#V$N%O&S'S2O4P FP-T1N 6W#U%L'P*T=PCP  O%&# ?;#R'P R,#P$P%O&P'M*N-N0P3\
      R4P5P8]:P>R?RBPDPGTHRSS  6>-P1P5R ?A%O'R3R  GH&#  I)#L$P%P)T-P/P6P8R:R=SBS   ==%# ^6&# E&#M%O'T*P-\
      S.P0R4PDPFT  +(#S%P'P=P  `R%#  >L-P2RARFP 00#P/R  ?/#P$P%U'PBP  $3%# <$&# 4L#T%O'P S[#S%V&P'P2P8P=\
      PBO  IR&# GQ#O%R'V*O-O/U0P2P=O@P  V*#L$P%P&S'R(P*R+R/P1S4P=RBS  9+#U%P'P*O-R.P=PDR H.#P$U%S'R(S)O+\
      O/P0P9R=PCP _R#R$P%P'N-T.R0S1N6S8P9R:PCREP   ^X#P%R.P0R @b#P*R.R0P2S8P:S=PAO JN#P'S8P G2#P%R   9X&\
      # 2S#S%P&S(M*P+U0N1P4N9P:R=R>SHT O,#K%X-P -5'P*R C`#R%P  Ra'M0U  -+#O'S D^#R>P  4:#T'O-P M1#T$P'P*\
      P 2_#N'R*P4S=R  ;8%# MY$P*P2S -A.R0P  >4&# 5P#P%R  :P#O*P-S1U=OEP RJ*P-T.O ,C'P.S0O  `0&# 4.%R'P .\
      U%R&P .>%P'P-T9P 'U#R%P  @1*P=R  RS'# V%&# SW%RDP 'P-R1P K$#S$S%L&P'S*P  ]8&# 4B#R=P _W#O$S&RBO  ^\
      !$O%T=P  *'#P%S&P V<#P%R  61*O=S 8O=P?R  UX#S-I1W  EU#R*P   J==R?P 6@$O%P&S bW6P8W:N=O  .7#L%W'P 6\
      R#S-P1P FI#L'R*P/S8S  YW## 5U&#  D&&# RE'N*T  EW&# M##P-RCP   9E#P$R >'#R%P !1#O%U4PDP  VA%R=P ,a#\
      P'P.P0T   R[&#  F&#R'P  !:&# *E#P%T*P-P.R0P=P X[#S%O  K6#M'P*R,P-S1R=S MI%P8R I6$R%P  4=#R-P $3'P \
       JV%S'P*P PT#U%O'R*N.P/P0R1SBP  bZ## _4#O%O=UCP b[#O%R&P*U=N 1%'P*R   1:-R1P )G4R8P )H8P:T=O BS-P1\
      P4S &,#R'P Q&#O%P)S*S,PCP  ^-#P'M.R0U 4'*U=N P(%T'N +X1R2P  9C%# A`#U$R%R&S'S(R)R*M+P,P-P/P0N4S8P=\
      NCRHP 3A:P=R  ';#RBP  2$#P%R N/#R%P'PBR *O%O8T:P=RDP D(#T%N  ?^%R'O/R0R Q2.P0R  O7#T%O&P 2H#P)R *>\
      *P=S@P  M!$P.P2R J]=R@P  OW#U$M  W6%PBTEO $?#O%S ,=#S/PHP  WA#P%R'P*P-S bK%R/P ;?#P%R  a%#R%P=P>R \
       `P#S*R-P1P2P8P:P=R  QV&# 8/&# 5_*R=P  _*#R%N'S=P *)#P%S.R1PHP  I@5RBP 'K#S'R*R-S0P1N=O  #J*G=!  ?\
      J'S5P8P  KZ#T'P5P=P  ED#R'P :L-P.N0U  ?P=S?O  ?H#P-R X2#X$O'R.O0M1P  1'&# BM*P8P:T=P  RI#R%O*R  2,\
      %# W:#P$P%S'R*O-P.R4R=S?OEP   M(#R*P  B'#P%R H:#S$P%P MA#W%O-O=P  5%$S%P*P  ^V&# VG#R-P R31R2P *N#\
      R/P   &$#Z%P'P(O*O+P0P1P2P FP#M$U  ?@#V$L%S&O'P*S.U0S1S2O3P4P8N;P=P>PCOESHR    $D%P-P3R8R 6O%P'R  \
      LT'P*R-R.R0P1P 7X'R(P+R-P W'#O$O%R&R'R(R*P+P-P/S0P4R?T@PBPCREPHP   0&8# ;Z#P%R GV#T4PBN  8<'R.P  V\
      X%# ]V#S%S2P4PBPCP 3E#U%M  EA#P$R%R'P  =B#P%R*T8P>P 3*$R&P  :E%# G<#S%P'P /$#P'S0P  !A#R=P   9V%# \
      a5#P$O%S(O8R:S<S?O@RBRHO   [X%# I&&# TO#R*P  (F#P%P=NCU _R#N$P%R'U-R4P6P  +*$# %S&# '1#R%P'P+P0TGP\
       &51P2R  O!&# Y@&# B`#T'P*P8P  :X*X=J Y]#R%P  =D#P%R F;#O*P8P=T>R ^]#R'N*O/P0R8P:O=UCT  LY#G$P%O(V\
      *N+_-O1PFP G^#P-R +M%O&S ,E#R%P-P2R  ,,&# $L%# Q#'U(M (U#P%R  B,#R%R'PDP  JL&# WI&# I/#P=R 986N:T \
      b$#R.P/P0R8R9P /5#RGP LX*S-P=P S]#R2P   bF#P'S*P  VG*O=S ?>#L&P'T(P*X-P1PCPEP   /5#P$R  @5&# G0$P%\
      O*S=R b9%P'R [%%RBP  HM#P$R'P0R=R SQ%P'R E4*P-P1S  U(&# NK#R'P  Y^#R$P *?$P&R  `+'P*R JJ=P?R   52B\
      RGP  `%#P$P8R=R A-%R*P   (='P*R /U#O$R&P'N*O-S/T0R8R 1>#R4P   FB%P*R [>#R%P.P1R=RDP   3W#N-M.P1Y )\
      A'P(R8R:P  @,&# J/-R1P WE%P=R  O^&# -U&# AL#P%R @E#P'R CT#S%P/P .T%P*R  &?#P%R'P3R  <E#REP B>4S5O \
       3%*O@T ?'#P%R'O-R.P1T3P@OCR ?2#P%R ^R#P-R H3#P'R  IE#S%P4P  K&&# 5B;R@P  -Y&#  FP%PBR  _A#S$S%P&P\
      )O*U,S/N2P4M5T6P8T9O=U?NBOCPHP  :7$P M3*O1S 91#S$P%O'P(P*U+P,R-U.P/P0S1M8N;R>P?R@OCPFRHS 0&#R*R:R=\
      PDP   aK'P.T0P1P ;,#O'U*P-R/N V7=TBN  Y<#N$R%U'PHP -($P'S/P  -<#P'P=S ]1#N%U&P /_#T%P'P*O@R  ]R&# \
      aO.R0P  JG%# 'Q#T/N  ;#.P0R 6V0P6R U#'O0S ;A.P0R (,#N%S-P0PET UZ#P%P3P4TCP  /%&# W8#O%S  V$#S%P*P8\
      S=PBP  0-(R*P !O)S,O @&#P%R  S2$P*T;P=P ?M#N%R&O.P/R0R4P=S>PESHR  HF%P&S'P  AL$R%P&RCP C5#O%N&P'X4\
      P  (%%P3R &`#S'P)P  CN#P'R  G(&# ')#P$O*T 4[#P$T%R&P'P.P0S2P8O=R &S*P-R.P=R  V&#P*P;T=P  96#R*P 7,\
      #S$P%S'R*P-P2O=R  bI%# Z=#L'A(Y*S+^-P=P %L#P%S5P WS#P$P'S  R*#T$N%T'P-P  DW#S-O 2*%P4R  K`&# 4P$R-\
      P1R2P 7`#S$P)P*R-P1S=O *G1RHP  7%%# O##P%R M3#P=T?O  ;X&# 5H&# %$#P+R-R @^#P'R   6!#P$S%P []#P%R*P\
      =R BJ*R-P  ;K#P%P*P-P=U E:#O'O/U UX'R/P ^O#R%S&R'P*P.P0P3P:R=PBPCS  /;#L$O%P'O-T.T/R0N1V2T8M9V:N=U\
      >S?LFP S8*S=N@SDPHP  90.S0O   3(%R&P =)#T-N _H#W$O%L&R*P-P1R2R:R=R>PAPBOES  J%&#  )E#P'R*R=P @]'R(\
      P  %E$# /Y&# 0]#U%M ?9#RHP OQ#R$P%O'R*N/S0R2S=P R.#R%P  LJ#P%P/S N;#R'P I,#P'R  ,&#R%P  H0#R/P6R:P\
       0<#R$P%U&O'P*P 3Y#P%SHP  VD#P$S&P   a[#S'P.P/O0S2R=P U1#P%P&R4R:R=S?O L*=O?S  B($# YE&# (_&# L2#N\
      $T%N&U1P2RDP /T#V%R'R(P,P.P8N:T?P@PBPCPDPHP   GO#P=R  =P&# S9%P'P-S.R0PBP 1T#P%P&PHU >)%P'P0S TI$O\
      &R X!*P.P0R=R  `)*R3P  ,.&#  ZF&# +F#P'R  AS.R0P MN%S'P;PBP (8%O*P=PCU  @N#O/S PM$M&U  &C&# 7M%#  \
      OD=P?R L_#S$P%P 8S#S'P-O1R @5'R*P     L`#V$O%P'N*P-R1P>P  G@2R=P  J,#P'R  :S'RHP  EM#L'R(O*V-T.P/L\
      0U1O:R?P@SCPDTHP .^'R*P-RCP )>#R%R&P-P  CV&# U&%R*P  HS#N)P*T-S0P1S8O;R@P  QZ%# =`-S1O  =_#S%P1P  \
      G2#X%O&P'M-P ]X#S%P0P )1#S%S&O'O.P2S8O:U=M?P@S   J&%O'S Ba$O%P2S  +(&# 95%# .'#R'P  1/#O$O%R'P*U-S\
      .P/O1P?PDS  ,O#R*P b[%P*P?S a>#S%P'P <-*P2T3O 7W#S%PBP  a#&# 9C#P%R  F0&# Q?'O(P-T V@%R0P   Y+-R1P\
      =R?P 6/#P'P-S /[#P'R  bG-R2P  6-#S%PAP <`#O3S=P?RCR  J6&# A0#T$N%O&O*P+P-O.P0P2P4P6W7P8P=T>P@OCNE[\
      GPHT  _)#N%S*SHP  R<'R*R/P=P .F$P%S*P FY.R3P  T4#P%R  !!#R%P*S/P=P D$%R'P RM#P$S%N'R*R-P.S0P=S?O  \
      4`%# L9%T'W-P.P0J =[#P%U'O=P  /M#O$P%PDPEPJTKS  E*#P%R (9.P1R KD#S%P-R/P1P a6$T%O'R*P-P=P  8-#P$R=\
      P?R __%P&P-R=R 1@#O'S F7#R%P-S.P0P YZ#O$T%P&O4R FR'P(R  F'$# =9&#  #U#O(N*P+T0S8R  L5-S.P1P aa#O-S\
        =I%# ]C%#   2a#U$P%R&O'R*P/R0P1P3P4P5S8R9R=PCPEP N@$S&L'S*R.P2T4N6P8P;R=R?R@NFSHP  9('W*K  N8%# \
      HC#R%R'O*R-P.P/R1R=PAR  '?#R/P 68'S*O _b'P*R  +a'P*O8T  T9%O*P-P1T=R  3X%# I&#R'P 72'P*R=N?T 2(#R3\
      P 5S#O$P%R-P.P0R4P8R>RET  1E#P%R=R?P W[.R0P  I+%R'P  %Y#P%R $Z#P*P/P3T  ,J%#  Ta%P8R=S@O   P,-R1P \
       ,D'P=R T_.P0R  M!#U$P%T&S'O/L2P8R>P  B=*P=R Ma#P%S&P (2#P'P*P=T  ?7%P*R KG#R$N%P*S4S=O?RBNCT $@'S\
      1O  ]0#S%P'P S6#R$P&P'R*R-P1R8P@P Y1#SBPDP  P!$T%R&P2P@P Z-#P%R ,&-P0U1O b1#R$P'P-R0R1P 96#PCPHS  \
      $Y&# _C#P%R 6['P.Y0L1O  JQ.S/P0O8P:R=R `A#U%M  ;#%# )8-P1R ZI#P'P)S*S:P=P  `5#K'X 6]#P-SEP  BE&#  \
      X=#P%N'U=P  FH#P%P4PCT /[#R/P  5)&# NR%R(P /2#P%O'O*W-S3P=PCO :C-R1P GO#R'P  GQ-R@P  K'=RDP %I*P=R\
        .8$# aD%#  AY#P%S8P  X.*P L5%T/PCPEP  &;&# 1_&# ?Q8R9P >G#P%PHR 8H#P'T.R0N  C:$P&R  b%8# /$%S'O \
       U'#R'P=P  /Q&# J;$P%R&P   bL*P>R X9*R-P1R@P  Z>.P1R K&#P%S*N-X0R1K6P:R=R>PCRDP a<#P%R&S'P1P  VN=P\
      ?R HX#P%U&P(P*P+P  :P%# <;&# 6O#T%P'O  PR/R <@$R&P -+'R-P 6P#U$O%P&P  H&=R?P  `&&# E7#U%P-P=P?P O@\
      #P*P0PDT )T#U%M'R)R*O-R/S0S1O3O4P=R TC'R0P %T3R=P  5%&# 2##P>R :2%P8R   >##R$P%S&P'O(S*O+R.L/T0U2P\
      4R5P7P8S=U>N?N@RCODSEOFP   T8%R0P G/%P=R F!#T$P%O  TF&# ;.&# /(#T%OBP   >!&# #a>PHR  ?;$P%R'R*P.P0\
      R4P5R8R=P Ua$P*R8T=O?R@P  81#O%R*P1S !@#P%P&S 7b#P+R   9<%# (S'P0R8T=N B(#P*T/P=P /^%RDP  N]$# T`%\
      # P3%PGRHP *D$P%R  #['P*P.S0P1R2S3R@PDO  4>%# b]$# MR#T/N=P?R _,#P-S M@#O&R'R(S*R+R-P.P0R2P8S=J>P?\
      O@TBPCRDPHS I_=P?R   R0*R-O.R0P1S=P OH#P%P8W:R=L  =<#R%M&R*R-W.S/S0O2R3R5P6R:R;R=M?R@PBRCNDPEP P-#\
      R%P8P=R %P#P'S*O/R  3<#T$P&PBP  =8-P>R  )<&# S5&#  %&#PDR 5=.R1P  B$%N'S(R)R+P,P-S1N8R=R?PCSDP SG*\
      P=R  J4#TBN W$*R=P VQ*O=S    S)&# =&#P/R SE#P*R  *)(P=R  [T$P%T&P'N*S-P/P0R=S?P  >A&# aJ#R%N'T(R*R\
      +P-S.R0O1O8V:O=M ^Z#P1R  KD#T$O%R*P-V4P=PBPCOEO  2V#O%P'R/S  A1%# G1#R$P4R=P 1'.P0R  -C#P'P0S  1J#\
      T$T%R&T'O(O)P*T+S.S/P1P2R4R5O6O:N<N=N>L@RARCSDSEPFPGVHMJPRSSP Z5$P%R.P4P=PBUCP  =K&# .$#P%SBP M<%R\
      =P?RHP ^%#P*P8R  %<#P$R  9W&# H7#O%O/RCPEU W##T%P&P 4_#O%T'P   `7#P(P*P+T A`$P4R L-#T$P'N*O-U1T8N:\
      PCP  =P#R%R*O Ub-O1S 4S#P8O:P;R=T ^$%NHT Y;=N>T  E+## -5%# <1&# 8'%# Q>#U%OBPDP 3>$R2P  9?#T%T'N*P\
      8PHP &''P-R  *-'P*S9P BM#P%S'P [<#P%R  #N$#  *W#S%O'R*P+P=PDPFT 1-#P$S%W'S*P+P-T1N2P5P:P=S>P?N@PBP\
      HP  9S%# 6L#K%U/S6P=P?S *O%P8R OJ%P(P*R+R 48$P'L.R/R0R2S=O@SBSGP  `T#R'T/P=N  #/%# P:%R'P  P:&# UD\
      #PBREP N!*P-P/R1P4R=R !N#R$P   6K#P/R =N#R$P%T'P(P-P.P0S=S?O Z3%P'S*P   TI%#  `5&# ]3=R?P  @[#O%S \
      bT#S%U'L*O-P=TCP Ya#P%R0P  .L%O*P=UCP  A7&# ;S$R%R'P1P2P=R .4*U-P.S0O1R2P8P:R=O@PCP  (M#S%O'S*R0OB\
      P ?=#O%T'P bG#R'P  J^&# ZN#P$P'P*R=S UJ#U%M GD#U%NHP F'#P%R $)#R'PEP  GG#O'O)P*S,R1S8P=R /6#P/R !:\
      #R*P-S.P1P MU%O-S  28%PCPHS  JP&# G^-R1P RF#R/P 3]#P$R  ^5#R'P `@%P*P=THP @%#U'P1OAP  V6.P0R )7#M$\
      O%U'N(R*O0U1T2P4R5P8R=N@RBPHP `K#S%P*P G:#R%W'N*N8P V&%P*R  VQ#RHP );#P4R  $M%# Y[#R'R2S=P>PAPCP Y\
      Y%RCP 7a.R0P  `<#P%S'P WL#P%O+T1P  &F&# 9?$S%R'S*O+R-O.O0N1R2O5S6P8R9P:P<O=S>O?S@TBPCRDPHS   3]#O%\
      T0PDP KV#N*R=TBP  $D8R=P ^7#M'R*P-O.R0P1T6S:P;R=O?RFU   <5#R%O1R  E3&# U$#P*P6P@S J#.S0N3R4P=R  ?O\
      %R&P 0E'P*R  IZ#W%O'P-P1P2P8P =_#T%N 9:#P%P(S*R+P-R.P/R0R1P=P />#T$U%R'L*S+P.O/N1P2N3P4U5O6S:T<S=O\
      >R?RBNEPHP  ,P#R%R-P1P D?#R%P _=*P.P0R8P:R=R  ^_&# 9]#R-P:S=O  *b&#  ,@&# a5#S*O L##R'P TM=R?P LT%\
      N'T  7Y&#  _9&# LT#P%P1S  1=&# 5W#M$R%O'N(P)N*P,T-T.S0P1S2R3R5R6P8U;P=P>RCPDP 5'#P$R  9]#P%R GV#P%\
      O&T  Y%#P'R*P1R   NY&#  /E=O@S VN#P8R  M$$# :T'P*R  FM%# W]'P*P=S ;^$M2U  1J&# ZW#U%N=P (O%P3R   @\
      F%# :A#P:O=T  G4#P%O'V(P*P PQ%P*R  LL#P/R 1Q'T0OHP  8Q#U$S%T&R'R(R)O*V+S,U-R.N/O0R1L2P4M9P;O=R>S?N\
      @LBVCPDRENFTGLHSSP Ub#P8P>S @U.R1P  a>%P4R #!'T*P.P0P  W!#P%R 1T.R0P5P8R=O?S O6#P%P8S  ^O&# C)#RDP\
       S7#S%P*R+P-P/R1P D+#R Y/#O%P'P-R.P1U8R=O  7?#P*R S.#P$R%P&P'R*O-O1S2R:R;T=R>P @>#S%P-P  _*%P-R  ,\
      ==R@P O0#R'P  +7#P;R :-#R%N'TDP  4!'P.R W<%P8R  K'&#  8%#S$M%S  :M$P2R a>#T%O'P ?!#P%PHS LU$R-P  O\
      :#S$O%O&P'T*M-O0S1R2R6O8P:T=R>PDR  B$%# CL'U.O0O GR%P'P.P0T AY#P*S=P  F[$# WC%P'R.N0T `E#R'P :^%M'\
      U  7F#S'P-L1T4R  N9&# b`#RBP FC#RBP ?!.P1R  +[&# L<#P$O%P'T/P2R4P5R=R?PBSCP 8P#R'P ]1#R$P%R*P  _$#\
      U$O%N&P'O(O*R+R-O.R/R0P1R2P3P4S6S8P9R:S=P>R@OBSHR  `^$P%S&P :;#P-R  +K*P=R  :`#T*P.R0P8P=O &>#R$P \
       -U#R$R%O'P-T.R0P1P:P?REP )W=R W##T%P'P*P@P  4!&# SI%# 0C#T%K'S*P1S 1?%M&U8S>O  Fb$R*O=R [S#W$P%V'\
      P*P-O/O0P=PBOGP X,'P.R  J&#R%T'P-PDPHP _)6O8P:U=P  $F%# 2(BRHP ZT#T'R(P*O+R=O   M;%#  ;3%P*O=T?R@P\
         .Q#P%P'R(P*R-S1P $;'P*R  _6&# =$#S$S%R'O*P/R2P8P=PBRHP VV%P'R 0`*S=O  (M#P-R  IW#P%R'R(P*P-PCTE\
      P 5P'N*P0U  Z9&# !`#V%MHP S&#P$O/R2S8R9P *^%RHP  S=%# N;$R&P  O_$P%S*P  >4%# !9&# ;.'R*P  .8#R%P X\
      R#P'P*T+P8R:P=P?R   aG#R%P -9#P-S2P ^Y#P%R #V#O%S JR#U$R%M'R)R*S/M=O?R@RHP  M`#R+P  Ga&# K6$O&S a7\
      #P$P'P*O0V=P aH#R%N-P/R1R5R   9+&#   BE#S%R&O IM#S%P-P  0X#S=P@P  MD8P=R   @K&# _?%# ]'%# GX#O/S M\
      $*R0OCPHS TA%P4R  (W##  C(#R$P >`1R2P <#'R.S0O  1H#N%O'U(R)U*O+P,N-T.R0O2R4S5R8N?SAPEOHP  >L#Y%P'P\
      .N0M M]#S.O0S1O  [6#P%P'R*S@PBP >E#P%R X=#P-R  W^&#  V7#R%P*O-P4S8O=T R9#REP _J#P%SDP Y6.R0P  ;9&#\
        2/%P0P5S W1#M$R%N'R)P*S-U.O/U0P2P6R7P8P=S>P@TBPCP ^H#R$R%T&P'N*P.S0O  Q84P5R  FT#S*P-P  UD#P*R  \
      TV#N%V'P/O0S8R9PDP  LV&# [.#O$R%P*S2PBR (A$P*R8T=P@P  ;V%R'P L$%P'R  8,#R%P  'M$#  #0&# US#O'R0T=P\
       L7#R%S'OBP  W>#P%R bR=P?R  $3#R'P+R0P8P=R@P  U3%#  GA#P%R YU#P'R(PCR )O#P$P'P.V0O  4D#O$P%T'R-R0P\
      1P=P !*.O0S  ZT%# -a%# B^'S*O  Ha%S-P1P=R>R?P    LB## [%1P2R YR#O$U*O/R2O  47.S0O  R+#T/N  9N&# D=\
      #T%PEO <L-N1T DV$P%R  #^#R%P 0Z#P%R  C(%OCS /`-P2R 3T4RAP    R!#O'U(P-P6P;S=P@R 2=.R0R1P3P I^#N$P%\
      R*P5O8PCX K,#R$P%S&P'N*R-P1N3R4S8O9P:T=I?[BPHS @b=P?R  K)&#  LV=R@P !A#O%P*T=PCRHP  VD*P+R-P.S0P=P\
      >R '<#P%R  >%*R?P R5#P$O&S  6D&# 7##R1P $Y#P*S=P (=#X$L&P'S*O-O.O0P1O2P4P5T7P8P=T>[?P@PBPCNGP  ?X%\
      # .(#P %%#T%L5R  ,T&#  V^=R?P  @?#U$R%M'U*S-P.N/P0P1P2R8S=P?PBP  *H&# '+&# 5G%PCPHS /]#P$R  *E%# !\
      )&# ;G$P*R=P?R 7(#O%S R^*R.P=P  U2%S&P'P M,#R$O%P'T*K-S0P1T2P4R7P8M=Z>PCO AI#O%R*P.S0O2R8O:S?PBRMR\
       `(#R$R%R'P/P2P6P  .^#R$P  Jb%O-S  _a'# 6R#S%O ID%P-R  #B.R1P K0#W%L'O.S0P 4-#T%N&P8PHS  @O&# LV#O\
      %P8U:P :$%R&P  6D#U%P'P-P4P  !B%# G:#P%R'P*S-W/R0P1O4O5P=N>P?R %L#R'P  _8&# ER&# S7#V$P%N1P2P  F+#\
      P%R JQ#P'R +I$O%TEP   ;<#P-P.T0P 4G$O'P1P2U  _`&# ;L#R'P*R4P=S@N  VA&# 7,#O$O%T&T'M)R*O5R:R=TCPDP \
       8`#P/R  HC'P.P0S1T=O@P U)%P'R ^C%P'U/O4O5T8R=O  5P'P0R=PBRDP 9Y-O1S  ^O$P%O&P'V *H#S*R+P:N=R  =&%\
      # *;'S*M0S 9^#P%S'PHP #S#U%P'P/O  ^1&# *)&# :@%O'T0P @Y#O$P%P&P'V   %6*N;R<PHS  9&'N(R*S=R@P #N#O'\
      S E-%P'SCP a7'RCP ,)#O%S  W)#T'PDPFP ;0#S$S&R)S*O,O-P/O2P4S5P6O7P8P:S=SCR  GU#P'R B&$M*U 6-$T%P&P \
       !=$P%P&S  M+%# 6H%P*R &/#R=R?PFP   .V'S*O.R0P AL=P?R a>#U$K%N&P'P*O2O=PC^  E''P3R ;[#S%O UN#M%R*P\
      CPEW  08&# !*#P'R T-#S%O  !3%P'T(S)P*O+O.P/O0T8R=PBS a@#P%R'P H#$R&P  EX#R'P-P1R X5#R%R*P 9K#O(P*P\
      +U W_#P%R  `J&# _]#U$X%P'P(R)P*P+O,R-N.N/P0S1T2R3P4P5O7R8P9R:R;O=P>R@PBPCMDTFRGP  O:*S-P0P &3#R%P \
      T;#L$P'P*U-S=R .U#P/R YV#P/R  7N## '0#P$R%O&P'P)P*R-N/R0S1T3R4O;R=S@NBRCSHP KX%RBP X%#T$U&P'N*N-P1\
      R  `@#S'O.P0R:T=R>O?O  ZA=# <2&# F1&# =C#R$S%R'O*S-P.R/P0P1P3P4R6R8P:PHP 4Q#P%J&P'!8PCP  A1#R*P  a\
      6#R'P1P  4,:R=P  4_:P=R X4*O=S 9E#R%P  -$#P$R   _B#R0P ^6%R'P H]#R*P   O_%R&P #/-P1R W+$P'V*NCP  0\
      [#P$P%P*P.P0OEVHS LK4P8R >7'P1S=P  ;!%# GQ#P%PHR 4Z%R)R,P 5E#P'O*P-R1U=P EN#S%O*P2P=R $,#V$N%W'R*O\
      -P.K0N1W2P=PAPBPCPDTHP  VM'P.R/R0P8P:M=U OE#G$P%K'R*U-N.O/P1O4P5P8S<P=c@VBPDOEPFSRP JZ#P$P%U-PHP _\
      ^*T>O 9M#R$R'P-R8S:P=P?P  ?H#R%P'R=P  ]^&# ^<#T*N+P-P1S3P=R B9#O-T0P  V+-O0S ,$#R%P'O-R.R0P1SDP  Q\
      E&P'R  +@#P*P>R  J1&# %,#O$R%P&P'U(T*R,R-P.M/W0Y1P2P4O5R8P=P@KBRCNDPFRHO %:$P%P*P=T 8U#P'R  ?)#P$R\
      -P1P2S  J9&# 0O%RDP  NS#R/P =9#P-R K=%R&P-O1P2S  &L%O&S _0#R%P*P=O@TDP  =Y#P%R ]T'P*R  20=# 1##P*R\
        B8%R'P  <8&# N=#T%O'P <B8R:O=R @Q#T%P'P(P   9%#P%M/V   &X#P$R%P'O(P*N8R:P@USS $(-R1P O3%P*P-R1P=\
      R@R 5W#P8SEP ZD#P'P*P.T0RDP  T5#R%P  M;'R  Q(#R=P  .R%# aR#P'R @,#P$T'S*O.P=PBP H&#S-P3P 1%$P%T*P0\
      RBPDPHP  *6#P$R a-#R2P '##O/S  !,#X$P%N&P'N*P-S.P1S2O5P=SCOGPHS  U;#REP K3#P'R  J[&# @Y%P'R 0,=P?R\
       U-#S%P IE#R'N*V/R0O1P=R?P  BO&#  /..P1S3P b2=R?P <&#P-R  ,@#b%R'P*P/B LY#O$U%N&T'PHP ;-*M=U Wa#P%\
      S3P  2L#R-P=R?P =6#R$P%P.R0P2R 'b*P=R  `1%# _*#V'N*R-P<PBP  A$-P1R X+#S$P'P  A@#U$S'P*N/P=PCP 3H.P\
      /R  `@:R=P V0#P%R  4M&# :)%T'PCPHP >E#O'T*O-P=TCP  HF$P%P'S ^2#T$O%P*R=PBP D6#S$P%S-P4P5P@P  F]#N%\
      T3R /S$O&T-O  D*.R0P .`#P$P%P'R(P)P0T1U3P4P8P Va#R%P ]-#P(R5R8P   ]Y%# ]S#U$P%N 9&-S1O  :##R*O-R/S\
      =P [P#R'P ?D#P%R'P*R8O=THP   AZ#O'T-P *E#U%O'O  $P#P*O=T@R _`#S*P-P  ]&%T'N*O-P1S G(*R-P SL#P/R :;\
      #L$N%U'P-PDW  BX%# +##S%P'N(P)P*S+O,R-N/T4S5R6O8S9P:P;P=P>S?S@PCS EL#P%R'R.P  M&'P=S@P )B#P$RDP  ,\
      ?%# O-'P<R  #G#T$P%P&P &A#P-R   .U%P.P0S  ^]#P'R*P-R  .!#N%O*_-O/P0P1P;N=O  96#P1R FW%S'O  QV:P=R \
        K,#R$P -91P=S?P ([#P'O*P-P/V1S=PBP  *,8O:O=T 3A%P5S;P  YN%P  F5%#  ]($P&SBP   DV*R=P 9H%S&S'R(P-\
      R0O=PGP  31&# -O#V$R'P*P=PBN L?#P%SDP =U,P-R0P3P;R=P@OFRGRMR  D5.R0P1R2P  '::R=P `H1P3R  QG#X%P'L-\
      P SH%R'P-L1V    8A#S$N%N&U Jb#O%S  W5'P*R -S%O'T*O-P1RBR T5%O'R  @R&# @;#R'P  V5#L$N'T*T0P4UBPDP  \
       [B#M%W'O @H'R*P _/#O%P'R*P0S4N5T=R L8.R0P  7'#P$T*P2P 3W%U'P*P1PHP 3?#P%R  74#N'W(P*P-P _Q#R*P  `\
      ,%# ($#T'P-P4P  NX#P%P-M1W FK#S%R'PEPRP  H/## T7%# ^X%P'R `L#T%O*PEP  $=#R'P*P5P:O<S=T?P U7%P'S-P8\
      R@P  4/#P%O'S A]$P%R  HQ$R2P %C#P%R L*#N$P%R'S  NJ#T$P%P'P  @*#T$P%O'R(P-R2R8P;P=O?T@P [N(R*P U(#O\
      -S  [N$RFP  0/%# Y,&# F$#S-P.P  NY'P.S0P TO%S'PHP 1Y#R*P  <=3RCP  R,#P%P4T=P  _5$N%P&R-P.P0P2TCT 3\
      /%N'T  =6%# +3$O%T'O*S-O.O0R=PBRESGRHP R+%SDPFP 5X#T%O&P(S*T+N-S.P0R1N2R8O=S@PBSGPHP   L%#S$P'P.R1\
      P .H$R&REP  ,J&#  0D&# <O#O'R=SBP /1#O%T*P  =3%# J6#P$V%P&P'R*P-S.P1P8R;P=PDP QA#O%T5P  @G%# Y0#R$\
      R%O'P*P4PDSEPGRHT  1Y*O8V:R=L >B#P-R @I#P%SEP RE.R0P ,W#R%P  ]@#P&P*R-S0S1R2P8R>RBODPEP 30%P8R @.%\
      P/R=P?R  PG#S/O MJ#S%OHP  .X#P%T*P5P  LE#R'P *2#U%N*PHP  K^#R%O'R  R*#R'P-P 2@#P%P'P*R-R/R;O=P?RHS\
        3S#P/R=R?P -a#R5PCR 4.%P'R 0('R FH#P'R   L.&# ($'P.P0S .[#OBS -L#P'R8P=R '^#O$R%P&T &4%R'P    2;\
      %# _+%L'P*M-Y1U3P8P  =>%P'O-S/R -T#P%N-P6P;UCSDP ZY#P$R <[#P'S(P  +D%# P$'R0P  70%R'P OP8P:P=S  LN\
      -R2P  6?%# 3G#S(P+P 0>#M$T2R 0H#O%R8O=T U3#O*U=PSP ]$#O%S  '4.R0P4RAP  $.#S$R'O2P a4#P%S'M0T *9.R0\
      P  C$&# P@-R1P  1D#P;S<P  ]a(R+P <B$R&P  `O#L'PBW .+#V'N*O  BS'R*P.S0O 48#P%R a;=O?S  N:#P%R  PX#R\
      *P  ')#P2S4P $W*R7R8P<P=P?R  #B#P%R 9D*R=P  [Q$P%T'R*P-P.O/P0R1R2R:P 5A8O:T=P  ]O#P*P.S0O=S &^#P'P\
      BS   D%-P=P>R?R .A.O0S  &P&# :R#P'P4T5R=PBP   5%&# SS.R0P  Y!#O%S'R*O0P8T=NBRCPFR -?'O.R0R8P?R  ?P\
      /P 78#V%N<PCP  F/%# T!#U$P%N'P*P-W.P1P4PBP =(#T*P0P  CC%# ?9%R'T*N.R/R1P2O8R9R=P@P  0T'S.P0P=R?P  \
      3B%P;P=S  2G$R%R'R*N-S1P2P4V8T=O?O@PAMFP M&#P'T*R7R8P=O?P  >&#P8P:P=RBR ':#V%N*PEP `$#P-R   :;$P%R\
       3S#P%R-PCPHT  ,>%# )*'P0R -?%S&ODP =,#P%R   O[#R%P .K#R$T%U(T*R+N-R.P/L0N1P2N3O4P6P8U9O;U=L>RBUCR\
      HP 9P-P2R 36%P'PBS  8J*RDP  :)&# :N&# #(#M'T)R  V/&# Y]-P.R  8;#P'R   _L4P=O>UCP +K'P-R G@#L%N'J>P\
      Ba F##T%O-SBPDPHP V%-R@P  V%#S-P/P  B^.S0O=RCP /a$P%R&P  *%%S-P.P  F8&# #?%RHP  F,&#   :L4P5S8P =[\
      *R.P ]Q.P0T2P 7[#O%W'M  ZU%R8P NV#P$R  %C5P=R Q$'P0R  *H#R$P%R4P BN#U%O'P*P   F_&# _a'R1P  $7&# =T\
      &# JU.R0P H%#P%R   CL-P.P1S 1(#R5P @E%M-S1S  ?P&# J9%R*P O=$T%O&R2R=PDP %Z#O%O*P3Y4P>PCP  4+#S4PBP\
       2V*R/P=P $D#K%O'O*O-O4P6P=d@PCPEPHP  JX%P'R _a'P-S0P  &O%# B,#R1P  <>#R$O%R&S'P*O.P2P@S 8$#O%S-P \
      >b%R'P /L#P%R'P=PHR Q6#U%P'N*P0SBRCP  LT#P%R=P  0;%# C^&# Ob%P'P*T=P   bY&#  >M#R%R(PGP _N$P%T&O  \
      JD#P%R TI'P0R S<#P'T-T/O1OEP  S<-P1R  U-#O%R-S1P  ?L%# 4Q.R1P 9/$P%U&O4P  _K## 'B&# *S#P'R  &.&#  \
      *$'P0S ZY#O$R%P.S/U0P1P=O?R  HK#R$P%P-PBS  Q.&#   9L$V%O&O2P4P 54BPHR  ;L&# #X&# ),#U%N'R(R*O+S-P9\
      PCP VC#O$P%U+P  ]G#S$P*P  _W#T%P'S/P8R=N>P  X,*P-P6T:P  $D=S?O  7A.R  ^L&# _%#P$RTP  Z.(S+O b?#P$P\
      %S  D;&# 28%O'T.S0O  P,.P0R I&%P-R  ?5#R%P  OB#R'R/P:R=PCP _H$R4P  BQ$R*P BM#P%R %'-P=R /E#P$R  6P\
      #R+P ,]#S=P>P O,#R$P  5C$P%R'PDR   `E&# US=R@P LQ#S'O );'P*R  1S#R2P ?a#S$P%P-N1S2R=P BN#N$P%U'P*P\
      .P0R:S=R>PBP +Y#R(O+S-P1R@P   )+%PBR  JK#P=R  :3&# $N#S%R'N A;#P%S'P*T-P1S9R=P@OHP &9-P;R F.#R*P F\
      ##P%P'P(P*V-P1P Mb#P%R  OY&# 2A&#  X(8P=R :;$R2P )M#N%U'S)P8P=P@PBR  0T#O'R4R=P?R &<#P*R   .)#P'R \
      ^_#S'P*P  B,&# >Z&# [W#L$P%R'P*J-O1O3c4P9P=SBP  (X#P'R=P QL%S'O  %[:R=P a*#O'P0S QA#S%O'P*P=R V0%R\
      >P  47#P%P*P-S1S@P  .Y&# 8^%P'R(PSS D4%O&S*P8R  ;_#R%O4R [+#R-P=R?P  7&#R*P  .D#S'O !T#P%T4PCNHS  \
      V=%S*P+P  YY#V%PBOEPTP 7K#S'P(S+O-P  6/&# 70#P%T'O _T%S&P=P R1#S$P%P=PDR Z'$P%P'P-PBWGO  3A%# ;$#R\
      BP V]#P.R0P  <J&# 59#T%N W%#P%R XZ$T&P3P4P  NH-N0T  !L&# RO&# OG&# I<#V%O'N0P K6*P=R  ;<#T%P-P8S=O\
      BP JA#P4S8PCP G$'P.P0S  4Z'P-R L5#S-P/O1R  $C#R*P OG%O-S  .W$N%R'N*L+P.R/S0P2S5P8R9X:O=S@OBRCP $@%\
      R'P   aH#R$P I>#RBP XV2PAR  =Y)T,O0P +U'P*P.T0P1P ?W#P$R N-#U%S'O(S*T+P-P0S2P5P8P9R=U?O@JARBNHP  T\
      [&# :8#S%O  bO&# U>#T*P-P=P 0W#R=P  Z>#R*T=M *G#N%S-R0R [U%P5S8P !_#P$O'O.P0T<R=S   GL$P%S&P  0F%O\
      'S 0-#O%O'P*P=WDP  9<&# 'Z#P*T1P8P T,'R*P.R 1`#R$P  <Z$# #'*R-P FM#P$S&P FG#R=P  1W&# a3#P$R&P  )/\
      'R*P *!#R%P :5'M0V  R$#R-P H<*P8S=P S:%R=P YB#S%O X(#O%U*P4P  *#&# B@#O%R'R/R=RDP EK*P3R   NB#S%P'\
      P/P *^8P:N=U F2#M%S-S  H-#P)S,P XH#P$P*S 8-#M$P%P'X*S=OBP  N==N?T !K#P%P'P*P-P8SHS  :%#O%T4P UF#S'\
      L)P*U 1,#O'S ab#P$R  '!#R.O;S=P  +8%# ;'#X$P%N'P*P-P !^#V%N'P4P  .16R;P =,'P.P0S ZC#P%R U,#O%S  P!\
      &# EM%# EV#N%R*S a$#R%P _S#T$P'S=N>P  S?#U%V'P*N-P4P=P@PAP '=#P%S'R*P1P  >$%#  =6$R&P  KQ%#  3;#R%\
      P-P DM#T$U%O&P'P*P0P4P6P8R:T=O WR%P=R   9T#P%R  @Q&# 4R&#  C=#O$P%R'R*R 9`'PBSEP  N[#T'N*R=PFP  B&\
      &# IJ#R'P Q3#T$N%U&P'!*O4O8N=O@PBPCPDPFPHP 'Q#P%R  ?4&# ;-#P%R(R+P TR%R'P8P:R    !U&# ;5'S.O  !D#O\
      %P'T(P*O+R0R=R `I#T(P*K=T +5$P%U'O*P=R?P  0`#S$P*P0R=P W8#P%M8V @%#R%P'P)P,R-S1P R,'P(O+T  F`#P%T'\
      O U]$S%P-P YB#P%W'O)P*N 9+%R&P  ]J#S%P-P4P8R aD8O=S YF#P%S'P T@#P'R.S0O $V#S%P1P 6K$O%L&YHP 45#T%O\
      FP 1T#T$P%N*P+P-T1P  %5&# SH#R'P  #(#P-R2P4R  5#%# ;+#R$S'P=PDP (T#RHP  <a%#  NGD# B^&# ?:#O%R'R V\
      H#PCR )+$O%T2P #S#P>R 5Z#O*P4R=S  )K%R&P  %:&# 7P#R$P *-%S1PEP _C#P%V'N4P8RBP   G+4# >Y*O=S I?#R/P\
       LI*S5P<P  T>&# NP#P%R*R7P bV#R$O%T'P*P0P1T=P >B#N%R'W(U*M+O-R/P0O8P=R  EN&# L2'O*P@T  U'#O%P*R8S=\
      PCSEP  ;M#P'P-S 8/'O*S-P3P4R 4'%R'P  #E%# G:#P%R 6B#R-P */#P-R  ,&&#  *U&# PA#P%R8P:R KU%P'P.R/O0R\
      :R  9<&# !P&# ;D&# `>#P%R [+=R@P .&#U-N2P L+#R=P  aU%# DN&# VO#P*P=U@PHP >G#OHS ;T-P.O1U2P YF$S.P1\
      P    CC#P$P%S *,#R%R'P0P  O.#PBR  VP4R5P  Y,%# G?&# EB#T%N  9>.S0O  %M#P%R H4#P%P'R  LB#M%P1V 08%R\
      5P  G-$# WC#R&P  [`&# T7*R.R0P>P [9#P$R'R*P Z=#SEPTP Y9#K(U+S E7%R'P)P*R  (8%M'P*V )6'U0M *U#P'R %\
      ?$O%S KQ#P$O%U4P  ,Q#U*T1O;P>O@O A7%N'O0V )=#R*P %K%P'R.R   QQ&# 50&#  3U#R-P  6I&# 8[#S$O%R'P BS*\
      P;R  1:&P(R*P+P8S:P=R?O@S ?7$P2R  X7&# E`%R'P*P-P1SCR &+-P2P=P?RDS YM#P%O)P8V:N=S  L:&# bB'P0R8T>N\
        1R#S$P%P  ?+%# R@-O.P1T :;#R$P%P&R   T)#R$P TL*P=R  I!#P$P&R-P.R4PCSDP  aA*R=P  BG#R$P0P  ?.6R=P\
       %L#S'P/P  8V&#  G+*R5PHP &9#U%N 4T#R$P=R?P  41*R@P  VP=R@P *Z#P%R.S0O '-#S%O PG#S$P%P*O3PCT  H!#P\
      $P4R  GN## K6$O%R&P2S NV#T$N%V&P'P*N+P-W.P1T2P3P4P5P;P=NCPEPHR EO#P%T'O ::$P&P(P*S.R/P?RFPHSTP EY#\
      P*P8PFS  B,&# V_5P;R ;!#S$R'P-O  8#&# &Z'P.S0O  =(#P%S'P ?2#O%OHU ;a#R2P 5I%S4PBP   ;@*P@R  ]b#P-S\
      .P  3@&# ?6#S-O Q]$R%S&O(O*S+P-R.S/P0P1R4R5P8P;P?SAPFP  J$#T%O=P  LB*R=J@V 6.#P$R  BM#R%R'P*P H2#R\
      -R=P B#%P0P5S   /L)O,S 6b$P.R  [F#P*R 1<8T=N :G#V%P'O*P-P  T3#R%P  ?F&# L!&# C=&# NA#R'P -5#P$P%T&\
      P JA%R'P D,#S$O%O'P.R2S P[#R/P  6O#S'M(R*Y+P0R4R=K@O   WH=T?N 7O$R%NDS  KM#R$R%P*P2P>R `^#P%TBPHP \
      ,*%S-PHP   &S=R>P   H+&# _='R/P  WE&# M,*P.P0R=R .5-P1R  )K.P0R )##O%S*P8U:P=O?P <b=P?R   O2#S%N'U\
      *P8P=P  58*S=O `@#M$N%N&U'J)R-R.T/S0P1P2T3P5P6M9V=U>T?O@S  0Y'P*R  GR=R?P  Q]#P'O*T  JW*P8R J5'P*S\
      .P )Q#T'N I(#P$P%O'L*S+P-b/R0O1M2P4P6PHP  <X%R/P  @+%# X=#P'V*P+P/P0P  N'%R1P ^&#P%R  :E%# MX#N$P%\
      P'R*R-R/R2S6R:P?SBO  3K#P1R   (`8P=R  =E*P8R bP#O$P%T)R,P  B]$R%P *J'RFP  O[%# )9#S-P1P CI%P'R  TD\
      #S$R%S'S)P*P,P.V/O0S1N2O6P8O9P:R;P<P>R?S@RARBRCPDPFPGNHP  A/#P'R-P SM'I*Y V>=R?P  ,_%# Q^#S%O  9@#\
      R$S%O.R1P3P 2S'P8R 5U#Y%M'P(P)P-P  (P#O%SCP  UK#O$R'U*O/P:S=O   2F%P'R  b&#S%O  ET&# :D#R$R%R'R*P/\
      O0P4R6O:S=R?O@PBSEP  F>&#  D/%P-R (5$R%P1P2PDR  R,#T*P-P0P 7B#O%S  7)%# A[#N%T ;Q'O*S  *R&# )A#O-P\
      1T K##P%S/P 4:#P%R  @6#S%P*P.R0P=RAP  -B&#  PU%R.P  @E=O?S R]#S%P'P-P.P0R1R8P  >E%#  GN'O0S &M#O'O\
      -S.V0U1M2O  =]&# 6E&# EM%P&N-P2RCU ]_'N*T  ,/'R*P 0^#R%P (['P*P=ODU  8b#S%N(R*R+P.R/P0P:T=R?P@PHP \
      $W#O$P%P&R'R*R-R1OBT  aW&# $0&# LM#R%P'P*O+S.R0P1R;R=O@R SG-R1P 3]#R%P  6(&# +3#O/S 82#P%T'N(R-P.R\
      0P1R6P8O?T 0P#P$P'P(S*T+P.R/R=M?R TB#P%N'K*V-S1P4P5R6R:P=X?NBRCODP  UC%P-R  0K&# 90&# 1[#P*R VG8ND\
      T >L:O=S 3R#R%O'T*P1R>PCP :T#O%S   :G%# b)#O%S&N'P)P*N-N.S/P0S1S2R3R8R=TBPDRFP *W#R%P'P(P*S,P.P1P2\
      R4R <J#R(S*O+P.P0R  P8&#  F#&# AV%S(P8P  M(#P'R SO=S?O [F$P%P&R  %$#S%P'P*P=R :$#P%R 93#P-P1R=O@T \
       _J%P*P-P3P8R=U?O  L)#P'P*R=R )M#P$R  P6%# =0#P$P*O-P=WEP :T#S%OCP  ZV#REP RV%R&P >E'RBPDR  WE#P%R\
       ]T#P%R -L#P'R  9I=P?R  T4*O@S VK$P%U&P'PDP   1]&# PK#P-R T`#P-R U_#N'T H=%T-N  O##U%N&P I!%P&R  a\
      >&# 6K#R%S'P*P/R0R1P2P8S:OSP  bQ#T'O@P TC%T'N  b[#O4PBT K_#R%P  U0%# a4#O'S=R?P :`%R'P 36#P2R 4I#R\
      'P*P=R 58$S1P2P4P  2K-T1S=M DS=P?R 5R#O%S'P  $J&# =G#P$R%R'O)P*S,R.R0P1S2P7P:P;R=U>R?LHR  #1#R-P :\
      T#P%R  0)%#  D;#R%P'S*P/O=R b?#O-U4P H,$P*R.P0R:S=O  8:%# E?#N%U+P  6)#N'U-S0P1PEP 0]'P-P0S  H]#S%\
      S'O=PEP  L6#R*P J]'S*O A.#R=P 1W$P%U&P'O(T*O-P0P4P8P=S>S?O@R  L2#S$P%P  YA#P%R  U[#P%R OG#S%O-P1SF\
      P  )]%R8O>R @G$R2P  L)%# WT%R'P  BS&# 0H#P$R%R'P-R0P=P?R :J$O=S  S4'O*S ^/#O%P*T-P1R8P:S=T@NBP EE#\
      R$P%P'N(S*O-R1T:P=P ?`#S$P'P 1Y=R@P   P>$S%P&P  8W*P3R D&#R*R-P3P4P8R9R;P  1H'# H0&# O<'P.O0S ,Q#P\
      *P=S 6K%R'U*M  O:%#  [E&# T>#Z$O%S'P*N-P4P=P@PAP  PM#S$S%R'N(R+O-S.M/S0S1N2P4S5P6T8T;S<P=O>O@RBPCT\
      EPHOTP Z1#N$R%R&P1S   &@#S%P'NHS /+#S'P)R*R,P-O1R6O:R=L?V ?==R?P     )U'P-R.S0P1P=P?R '&%MDU 0/#R \
       A9#O$R'P/P0S8S=P?R@PBREP 3W*R=P  *A*RGP !%#P%T&P.R/P0P _/.R0P %H%O-S  0F#R5P QP%O*T=P  b4#R%P 'N#\
      V$R%P'P+P/P0P=O  __'R(P   J,#O%S `##N'W*P-O +O%PBR    Z]#P0R4S=P?RBO ?T%P&PCS    RY#P/R ND=O?S 9O=\
      P@S  GC%# 39%UBM 65#P$R  6Q#S/O  ^6*S4P=P +^#T%P'PBP J*%P'T.P0P   E,#S%P-P %<#R'P 4'$N%P&P'R*R-R.S\
      0N1P2T:N;P<P=S>R?PCRDRGRHPRR  L_'P*P8S K)#O$S%O'R  b*#T%OBP !D#P-R -^#O%O&P(R*T+S-S.P/S0S1L3P8S9P:\
      R>P?RBPCPDP  7V*S-P?P  'U%P-PCS  U8#P=R  <a#O'O*R0T=P>S  SC#O-O1UDP  N--P=R 98*N1P=P@V  *''P.S0R3P\
      4P F(#R.P/P1R:P=SDPEP  W$#S$R8P=P>P  AK$# Xa%R&P &'#R'P-R1P=N?T  3N&# ZG#P$R 7J#P=PBRGR 3`#S%P1P  \
      >,#S%R'L*S   H6#P%S'P  -J$S4P=P E-#P$P%U&P'P-P.T/P0O2T:O<P=TAO   )U%#  &5%# *%&# ?($P*R &>'P*T=R@N\
       aP#P-R  X]*O8S=P?R /$#K%P-PBX K2-P1R  HZ##  T%'R*P ^?$P%S&P K&1P6R  XS&# P)#P=PBS N#$R2P  $T%# GD\
      #P%R 9>%R'P  U/&# Y@#N'S.T0P1P )&#P'P*O-R.R=S BE'P.R  )R&# /2#S'P.P  .E%# [D#M%P'R*VBP Y.#W%N'P*T4\
      OBPDP WV=R?P WW#O%V*P8PEP   +@%P-R  -X#S%O :M#T&P-P2P   VE#P/R 7L:P=R  U2#V*P8R=P@M   [S.R0P Wa=R@\
      P  R&&#   1]#S'O a^%R'R=O   GK#R$P%P2R=P?R ;b'P.S0P +,#R'P  P1&# WI#O=S@P =,#O%R-R=P?R 0+#S'P8P <@\
      (P*P+S  OL&# 5>-P:S=P $2#O$U%S&R'P1P2O !,'O-S @X#O%T&P'P  @0$R&P XB#P%R  B3&#  `-#P*S=R?PBP $D#R-P\
       F!#P%R'R8P $3#T*P7P=P ]T#U%N2P LL-R1P L9$S%N'R+P-P0P1R2P=PBRDS    ;N&# _G&# )6#T&PBPHP #:%P-R  '*\
      ## RV#T*O-P #=%P'P*S I<$R%P  Q7$P%R 43-P;R  #V&# )@%O&S'T)S*S+R,O-R.P/O0P4U6R8N=P>P?R@MBRDRHP I<#R\
      'P !`#O$R&P'U*O-R.N1T2R4R6P8P9R:O;O<M=U?M@PARCRDPERHR QJ#R%P  *Y%#  Z*#P*R  (3%# N/3P8R=P>R FR-R.V\
      0P1M2P CM'R*P &F#S$P=P '^#T%M.P0S  _P#S%P'P 58%P&R  T,%# ,=&# T1#N'UBP A>#R'R*O0RCP  ()&#  =K#T-P1\
      PHP  GH%# +K*S8P9P>RHP P6#P*S=P $4'S*PCP  $^#P%R.R0P1P5K:R=PHW  5_%# *>%S&P*P  Y.$P'P.P0SBR M!*R;P\
        Q>&# Q/&# ,a%RHP  *R#P%R  9Q#N*T #H#T$P%O=P _J#T'P*PRP RT#P?R 3U#P'P+P-P=U>P >2%P'V*M  U##S%P'R*\
      T-P/P1R=O>P@P ,8%P=R -:'P*O.P0R4S5O9T:R=N?O@RCS  'Z#R%P  ];#P$T%O&R*P,P-O/P0R1T2P9P=R?P :=#P%R H[$\
      N%U-P  <^#P'R 7]*R=P 5!#O%S  A['P.R=R?P  H4%# OX&# OV%P'P4T=P  K[$P%R'TBODP TS#P'S:P [A.P0R  $X#U'\
      P*N  GB%# 3N#R%O'S*P ?b%P'R LL#S%OEP EI#P*R  #:&# M=&# $9#P%R HM'P*S.S/P=P %&#N$U2P   52#R'P  OZ#O\
      %R&P'OBPDVFP  F#=R@P   :-#P'O*T  O!=O@S ZE#O$P%T Y$#P$R%R ?a=R?P   W;#V$S%R&O'S(O*R+S.P/N0N1P2O8R:\
      P;O<O=R@RBRESHR Ja#N$P%P&P'R*P+R-P1R2U:O=SBR .B#R%P  Cb&# 4;'U(P*P-O  =0#P/R NN#R'P >M#R*P aT*P@R \
      9-#N$P%P;P=XCPHP b0(P+R  E)&#  $)&# ]a'O*P0T GT'O*S )^#U$P%N'P-R=P Q2$S2P=P AC$R%O&O-S.P2R>RDRFP  \
       Y@$# #2#T$K%R&L'U*S+P-V.T/O0O1U2M3P4P8S9V:P=S>PAPBNCNESHOTP -F'R*O=R L('R-P8R>P (D#PHR  IU#U$P'N*\
      R-U1P2P=P>PCPHP   P(&# =D#S%P'P B]=R?P !<:T=N   A'.S0O  F/)P,R Q?#RDP  3L&#  8G&# 5-#O%S PZ=R?P  +\
      A3# ^T#R/P QN#S$V%N&S'O*O.N0R1T2O6S8R;R=P?PAPBPDPERHPJPKR   PC*L=P@W UP.R0P 0)*S@P  5B8R=P P<#RBP \
       .,&# :%#T%O*P-R8O:T=PHP IV#T$R%L'P*P/R0R  $B&#  =+&# +J#T$O'P  %S#P%R    K.#P>R   *+$# 1R%#  7S&#\
       _L'P8R  ]9#O%O'T0S=S?ODP 9B#T$O'S)S*P,P.O/O0O1O2R4R6P7P8R:T=P>PBUDP .S#U%P1P2PCP  OF&# R3#P>R 9`#\
      U$O%L*R-R/P1R2P=VBPCO 5O#O'M.S0V1P  `S%# )4.S0O <+*P=R %$-R1P ]L#P%S5P 67'R0P  ([#R'O-R1P2SHP E!#P\
      %R C1%U'M  b1#P%P*P/RHS [J'P(S+P +Q=S?O #/#P$P&R'R*P8P=T>P  ]E#O$P%T&P'U*NCP P-#P%O'R*P-T=S?OHP (6\
      %P&R   1?#R%P0RDPFPGS  9D#R8P C^%P-R  -O#R=P  $7&#  XI#R%P   _@&# 3A#S%P4P  6<$# ^L$P*O8O=P?R@VFP \
      )9#O*P-T0P1V2P6P=P  $?#P-S2P +K#N%S'O+S-R0P:P?RBS ;E*P3R PU1N3P6P;R=T@R  B^%# 2D#O/S 1F#R%R4P?PHP \
      1@#R8P  <P&# !:#S'PCP :7'R*P N0:O=S  414R5P =4-O=TCP /C#R%O=PFS %#$R&P  C6#O*P-P1R=T  -J#P=O?S  XS\
      #P%R  0L#P$R%RBP _!#R'T0NBP ,WCPDR   ',&# N]$R%P&R2P M[.R0P b6'R(P  !6#S%O 9'%L'V DF%P-R A='V*L  2\
      K#T%P'P=P (M.O0S E2*P=R 8P%P4R  BY#S%O=P  =B&# G?-R1P ^K#P.O0T 4F%P3R  YP*# /]#P'S*P-R1P  MP%# b'$\
      P%M&V T3#P-R &Z#V$N*P=P  %L#W$O%S'U(P*O-O.P0P1P4PEP O$#R'P LR#P%R-S=RCPHP 'B#O*T/P=P  R7&# %>%P&R-\
      P=S@P  ?/*P>R  JX%#  #X#P*O=T ]+*R9P <)#R%P.P4P:P=T?P  FO#O%S )b#P%R F>%S'P9P &`$P%K'U(V)S*O-P/N1P\
      6P8U:R;P?P@OBTFPHP  :4&# ###R'P-RFP  'N%#  KR%# >a%R'P 5`#N'V/O  ZT#O%T'P.P0R %O#S$P%P'P*S8O>R  G-\
      $P&P2S /0%O'S  C8%RCP 6D$R2P  <+'P-S1P  4L$P%S&P aT#S$R&P'P*R.P/P0S2P5P=R  _2'P.P0S aS#S%O'P*S-S.T\
      /R0P1K8R=O F<'R(P  XL'P4R K2#P'U-O/P8S=P  <;%R'P*P-SDP  bL#PCPTS   ?0&#  5U*P.M0P1W  Na#R$R'R(S+P-\
      P5R8P9R<P=O@PEP a9#S'P*P  b]*O9S:R=P P*=P?R  T0%# U*#S'P .6%R'P ][#S%P'P  VS4S8O  M5&# '8&# aA#P%R\
        Z/&# ,Z#P'R  `0'P-R  A%%S*P5P =H#P%R   K`#S%O C$#O'S*R-P =/#R-P +]#R%O'R-O1T 5Y#N'R(P*R+T-R1P5P8\
      P FS#N'O*U4S8P=R@P A)%R4P E[$P2R  BP$R2P 71%P;R @/#S$P*P  YC&# &^#T$O&O'S*O-R1P4R8PDR 3_#P$T&O=O?S\
        9!%# /&.P0R 8I#P/R8R9P=P?R O>#N*T  (+$P&S'P0R2P8O:S a'-R1P !X#P;R  65#O*TCP YA8R:P (]#P%S'P U>#T\
      %N;R :$#O%S  T$#R%N-S ^9*O-S M:-P1R ^Q#O$S%P'T*O=S@PCPDP  Za#P'S1P  YD#P*R G3#N%U'P  3?&# /b#T%P*P\
      -R3PCP `[#R$T%O&M'S ?Y%U*P=PDPFP  A>%# /[%PCR V[#P$P%R2R8P=R  +V#M$O&Y(P1PEP  D.*R@P EG#P-R N1#P%R\
      (P+R  ):#R%P  C-%R0P 36#P%P*U5P;P  Za#R1P  )+%# 2N#P'R 6V#O%THP  7-#R'P-R1P <)*P=R a>#P'P+P=R@S TX\
      #R'P   9D#P/R SJ#S%P'P  VM&# =W'R5P H,#P'R  8;%P&S2P M6*P-O1S=R 5V#T*P/O  7=-P4P=TGP  %K/# ]Q#R-P \
      #W#P%U'N*O-R2P4O5TBR  L:*R.P0R=P V;#E$O%O'M*W-L0P1P3N4P8e9Y=O>PBOCPHT   bM&# CF%OHS  Z=#S'O E0#P%R\
        0/#N$P%O&T'R(P*P-R.O0R1R2R4R6R8R=P>PBUDPHPRP 12#P$P%U&P=P E.#S'O  A3.S0O 8I%P'S*P  ZE&# ]<#P*P4P\
      =T  %G'S*O  Cb0P8R  Z^'P.P0S  W7%# 4'&# ?R#U$P%P'P*O-S1R2P aC#P*P-R0R @@*P>R  UV&# XE#P%R   [O%O*T\
      5R=PBP  &3#R$R%N&V'N*T-O4P  -<>RBP  IS#P$R X[#R  #3%P-P.R0P1R:O=T  >R%# D>#P%R&P  ,/*R=P *H%P'R 1,\
      #T%N IU2OAS  *K#O%U*P8P :A#P%O*V6P=P  ,<#R=P  Y:'P.S0P  <V%#   .6*P=R  &J*P@R H!-P=R   'H#P%R  V<&\
      # #E#O'R/R UT#T'N*R=R?P  Fa#P$O%O'U(R*O+P/L0S2R4P5S8S9P;S?PBR  %,%#  `R%P'T>PCP 09#N*T  F&#P%S=P  \
      ]!%# 2a%R'P(P)R  HM#P/R _S$P*P=S 43#S%P0P1P5R 1L#O%S  :Z#S%O 3V#S$P*P-P 9Z#S=PHP  6@%# K9%# J`$S%P\
      &O $X%R1P  VY#R%R*PHP 0L#P%S  H)%T'P*PEP X5#S'P-P  6b*P@R A/#R1P EK%P'P4R5R  LW#S'N*P.U0O IP#P%P'O\
      *S-P1T `M#M$P'U.R0P1T2P4P=P  3O#R%P.P0R BF#S$P%N'S.P0R <2=N@U  !#%# H>#S=P?RBPDP   =J## N6%# <V5OH\
      S 5F#P%S'P O?-P.O0R1S D:%S'P*ODR  (^$S%T&R)P*P,S0P4P@PDPHP  :!*R8P  !Q%# !1%R'P a@=R>P 5/%P'R  >1#\
      R*P O3%S'O  8/#S$P%S&P)PFP 3R#R*P-S1R=PDP   A`#P%R'S-P/RHP  Q]*P=SCP Z/#O$T%P MO.R0P  /T$P%T'P*P>P\
       [(-R0P  FU#O/S ZK#O%S [6%R'P*R=P $L#N%T @1$P%U&P'PDP  HH$#  Q]#N%S'U(O*P  FO#R%P A:#R%O*P1S;P  #7\
      $R&P  MD$R2P b)%R'P Z1#P%R I[#O%S  *V#M$P*R-U1O8R 7W#R%P  !/&# =2#OBS  (2&# &/&# aK*P=R  _Q&# $A#P\
      %V'M0P  _0%# P7%P'R +)-P.P0S b.#R$P  a!&# ;F=RBP    #X%# %[.S0O  :R%# R_#P%R V8#O%U&P*P b6#S'O X6#\
      R/P   6I&# <G#O%S aK$S&O  C2#R%O-R   82#O'P/T )7#P'R aV*R5P8O=P>T  Z8%# C+#PBR  !<#T*P-O  JT%# ,W#\
      T'P-P0P SQ#P*R  C(%# R0'P>R I5#P  *B&# C.#O%S  :1.P1R b*#U%O'O B8#U$P%O*O  O9%P'P.O0U 'G#R*P  ,T#P\
      %R  6,&# R+#S$P'P  4K&# O6&# !1#R8P    L-&# *@-P1R  51#R'P <J'P0R ,.8R=P =;#P*R  !,#P$R 5a'R*P :W#\
      P'P*_6N8P:N=MHP  _]#P%R J]#M%P/V  TJ#O%S.P0R=S?O <J%O&S G`%P'R >=#P%PBPRT M`#T%N  MX=R>P  <P%# '0#\
      R$R%S&O-P1P2R=P /,#P%R 3,#O'TBP  *7&# 0.#O$S%S'O ^I#P/R  XG#S%N'R $X#S%R'O/P  >*.P0R 9[#P%R $D$S'O\
      (P*R/P8P:N=TBPSR  N@%# :&%# F&#P&R  /b&# QC#P$P%P'S `0#SBO -B%PBSGP  &@#O%R*PHS LV0PBR ZR#P8R  F:%\
      P3R K=#R'P aQ$P%R&O'V(V)S*O+M-O.I/P0W1L2O4S5P8V9P:O<P=R>P?S@SBRFP  >B%# 5T-N1T=R?P 96$P*T/N2R ;M'R\
      /P:R=P  B*&# N.-P1R ;+1P8R aC%S*O ?M-R1P  &E#S%O   $D#P*P=S  ?*'P-R CU#K'S*Z-O/P9P=P  M%#K%P'W*V-P\
      .P=P>P  3J#P=R [;#N$T  CE=O?S  FW&# _.#S%S1P<PCPHP  )N#P-R *U#O%TEPHP  N;=R?P ;A#P'S/P Q2+R-P  RD'\
      R*P   #&&# *D#P'T)P   &<#U%N&P0P 96$P&P2S B,8S:P=P H*(P+R  BT#T$NDP !Y%P'R=N?T (]=R@P  !^%P'R VX*P\
      -P>S  ]9&#  #9&# $7#O$S&P  1?&# ;85P;R  ,a#RBP VV-S1O  (3#O%S&T'O*P-R.P8P=RBP  ZL#P%P'P*P/P=U?SHP \
      AI=R@P  )&%SBO =T'S*P1P T&#R%P*P=R  8#*P>R 88#O%O'O.T0U  M;&# 3*%# ,`-R1P2P  %4%# J4#P2SEP  )$#S*S\
      -M1R2P   ;1&# @K$R2P #X#P+S1P HG#P'O5PCU ^_#T$N%T&P'R(P*V-S.X0U1N2K4P6P=P?P@PBPCPDRENHP  H$#T'N aV\
      #M%S-S !.'P0R %E#RRP 4V$R%R&PBP  N(#O%P(P=V ,+#P'S=P   4[#O%S-P  SA%P'P*S  Q.%P<R =[=R?P  3,&# $A#\
      P&R  I8%R'P IR=P?R  )F&# 4X#M$P%V*P B`-P5R :+#S&P'P-P8P=PDT _M$R*P  <H#N'U.P0S5P  aQ%R'P:P=R  4Y%R\
      4P )##T$P*O5R>P <M'P*R :a2SAO  *8.P0RBPGR HB%R'P  E+&# [6#T%O'P*P I+#P%T-O  OH#R*P  Z<&# N(#S-P1O \
      20#P-R I,1P3R  ,B#P%R ,##P%R'P(R*S+P,P 7H$R-O0P1S2P  A@#P%O'R/S?R@P ;!#S5P8P:P=T?PBP @/%N'T ,H#R$R\
      %P*P  #1%# 2Q-N1T %F=P?R TJ%P*R K^0P1R  89#P$R >R#P$P%O*P4P8S9S=P>S  O6#T%N1P  a(#P8R   EM#S$P%O'R\
      *R;R<PDP [J*S=P@P  6K&# -=2PAR `I#M%P(P)P*]-M1P M`%R4P  `T#R-P M(*R8P `T.R1P8P=OFT   b`#P*R .8'P*S\
      8P /;#S%P  _2%N'RDS  L:%# @4(O+S EX#O$P%P'R*P+P-P.U0T1P4P  9J#P%R'R*R0N3P=RBRFP   ^)%# 0N.P1R 2H#P\
      2R   )G%RDP @P#V%M'P .-#T'S-P/M 1'#P'P-S  CJ=R?P LV1P2R  F.#R8P RV'P(R*R+P  AJ%P'O/S5R:R=P >%#R$P%\
      R&M(S*R+L,P-T.S/T0L1T2R3O4P5T6R8S:P=M>O?U@PCNDTEPGSHOSP ML#O%S 3$'S0O  1Z&# ;R-P0R 07#O%R8R `*'P0R\
        FW#S%O'P/R /M$R%P&R2P  (>%P*U-O/R4P5R9P=P X<#S%P=P )?#R$S%PBPCP   6'0P8R *U#P$R%RBP  T&&# 15#S$P\
      %P-S.O0P )T.P1S2P  'a.R0P H/=O?S  V?=R?P  `+5# *##R'P 12'R(R*P+P:N=U   CK#P%S=P ;C#S%PDP L`-R1P 6I\
      #P*R=N@T  `*'P0R J:.R/P )M#P%R 6N-P1R  $[#PCR -:*P3PDR  ]7&# /C%# +I$P*S1P  6:#S$P%O $E#S%O'PDS 4b\
      #P'R /:%P1S2P WE#R$P=P  7,#T'P6P8P  -&#O%TBP  >M%R'P LQ0R1P2P  5'#P$T*PBP  [L&# +3&# G(#O'S  .[%# \
      Eb&# 3B-S1O ;.#NHT  ^a%P-R  ;##U%M*P  #5&# /;#O'S $X#R*P 98$P2R FC%P'S-R1P8P  C?%MHU ]6.P0P1R2P8RA\
      R `Y#R'P  a]#S%P'P(S*R+P5P6R8O:P=R>P?P@R  5,.P0R  B+#N$P%R*PEU Z>#S%O'P.T0O <Q#S$P:P Q/#P$S%R&P*P2\
      P H$$O2S  P;#S%O  `<%# C7#P%L3WCP ZZ#M-U1P=S@P (/#P$P%P*P=SDS  ]N%# [N#T%O*P [B#O=PCPDU  &S#T$P'O+\
      P  U6%# !H&# `?'S)P,P ^O#P$R 6:#S%T&R'O(R)P*O-N0P=TGP K%#R=P b1.R0P  !_#P*P0S=P?R  !]'P4SAP bG#S%O\
       M,'S*P0P N>#S$P%P  bJ(S+O ]T#N'O/V a-%P&R  CQ'P*P0S   ^:&# QT#S$P%P ],$P2R $9%OBS  B)%# 8=#T'P-O \
      8S#P1R:O=S  !b#M%O'W  L<%R9P !'#P'O*P0P=T@TBPDP  >*=RCP M!#T'O*P  .D'# A;&#  *6#O%T&P <8$T&N  OZ#P\
      %R 0.$R%P&R2P   01%# =46R:P J&#S$T%P&P'O*P/R0P2P4OCT T2#M'U(P  ,U#M%O'W*P  3_#S'O  3P*# 4?'P/R D!*\
      P=R  JK'S*NCR  ]$#T%R&P'R*P.O0N1R=T?PCP 8&*P=O?S V4#S$R%P'M*W-R/P4R8L>P?R  _<&# 0K'S*P0O1P=R  -J*P\
      =R =Z#R8P  6?#P%R `J#P*R=O@S     -)#O%L*UDPHU 1a#U*O+P=PDP M-#P$P&S  5V%# J)#S$P%S&S'N(S-P8O=P?RFP\
       !:#S%N&PRT   VJB# F>&# I(#P%S'P  9B#P'R  X/#R%P O.$R%N&R'T2P;P *J%O'R-R X`$R%O&P2SHP  (/%# R+#V$P\
      'N=P  [N&# &&#M'U 5)#O*W0P<P=P?O@RSP F..P0R  3L$# XL%# 3a4R5P Q1#P$N%O'P(P)P*W-T0S1R2P3P4P5P;P=UCO\
      DPER  K3&# @A#O'PBT  =K&# H##K%O*P1P5K;P=PBc CF=O?S  ['*P8R  0G%# ;U%#  :!%# V-#P$R'P2R Z>#S=P>P@P\
       ZZ%TBN  >F&# 4H$P2R E_1P=SCP ,P#S$R%O-R0P2P=R?P &^#T%N   )3*P=R    9&#N$O%L*MB^  Q<=PCR !G/P=R  2\
      0#P%R.R2P !'6U:P;P=O C_-R1P  WI%P-T1O Fa'R*P  %)%# UP&# SZ#S'P=P@P '4#RBP L&#S'P*P,P-RHP ':%R&P'P*\
      P=S  KJ#P%S=P K/#P*S )Y#P'M)P-X  <*&#  +]%# QB#N%S/R  12&# <<#R'P=P?R >^#P%R    !O&# );#R'R5P8P  *\
      -%# G^#N%U/PEPHR S`%R&P -='P.R  /`%S5PHP 6#*U-P8P=PGP 6E#P%R  _D#O*S L4%R4P /8#P*R  ;K*P5R P[#P-R \
       U7$S%N'N*R-U0R1O2R8O=R>P@SBPGR 2<#R%P'P*P-S1T8PBPCO T&#R'P  W]*R>P *V'P.T0O =$$P&R'T.P0O 4F#N$R'T\
      *O.O0T5R  2;&# VX-P0R  !M.O0S ?V#S%P/P `&#O'S  ^'#S%O %]*P;R bJ-P1R  O3'P8R /T$R*R2O #0%P8S=P  a$#\
      S+PFP )_=R@P ,T#M'U(O*W+P-N1O5PCU  '>%# :$#P%R  TY#R$P%S3P@P [a#R%P  PD#V%MHP .^'P*R-P1R 91#P%R )D\
      #P*S8P  M!%R1P V2%R'P S]#P/R  =>$P%P&S ](6R:P  /+'P*R IN$P%R(R*V+P-P.R/R0P1P8O:P=R>P 80#V$P%M  N7%\
      # #<#V'P*P0P=O ,a#P%R []1P3R  _@#P-R F]#RDP T=#P%S&P  [<&# 84#N'O-T1S2O=SCP FN'O*S=L?U@R  JV#P%R  \
       >N.P2R 4+*O=S   '^&# !@#S%PDP  TZ&# ]:&# :#%S'O YD.P0R   UP%# =,'R-P LI#O'TBP  R'&# -:#R$P&R2P  U\
      <#T%O'P   MC&# V^$P%U.P0P=P #;-S1O  6[#V$S%P&R'N(O)R*W+S,P-R.P/M6R8P:P=M>PDP *:#R$N%T&O'R(P*O-O1P2\
      P4Y5O;P=OBPCUDPHR  (.%P&R P,#R*P-P0R (&#O'P*O-R1T  90#S$P*P XJ#P,R ;U#T$P'P8P /V#P$R  PF#O8R>R F=*\
      R.O0SHP LY#T$S&S'P)P*S,P-N.O/O2P3R4T6T9P:R<R=L>R?R@PCPDPEP [V#O%P'R*S  -P#N%T  P<#R$P  C/$S&O  :.#\
      P%T'P@P ;V#P%P*P=S@R  TF*R.P  SE#T%O'S*R.S0T1O8P9P=OBPCOEP H!#O$T%P A7#P%U'O*P6P @H#T%N  &V$R&P >b\
      #P'R #O#P%R  ?6#P'S4P M;#P%S4P  ^8#R$P%P&S'S*O-R1P=PEP [B;P=S@P  CA#P*P4T?P ZF#S%P+P  I/&# DL%# P]\
      #R'O P%#T/N #P%REP  9,&#  ]Y%# 9H#R%P  !B#O%TBP  /Q%O'S.R0P  R5*R6P=P  82$S%O&O'U*P,P-R.P0O1X2O4O9\
      P:S=P@PBPCSDOHP U>#P%P*P3S=P>R?R Xa#N'R*TCP  <2%# ,5.P0S /Y#P'R 6!#R$T&R'R*S-R.P/R1O2P6S8R=P?NCOFP\
      HP  ]M#P%T'P*P @^#P%P4R8R R#3R4P 8&#P1P:P=T !G#R%P   T1%# @P&# -$#P'S,R0P=P :b#R%P D*#R$P%P*R2P5R \
       AZ&# H##P%R  /A#P%S8P  ?,1R=P  OC&# W!%S*O  >2#P%R 5a-P1R  ;L#P%R'R)P-P1R C'#S%S'O2PEP 2I#R,PFP  \
      Y)&#  4a$L4V  /#4R?P  9H#P$R  &E&# 1H$P%R  =9#S'O=P>PDUFP U[%R'P D7#S%O  %3%# W=%P-R 3(#P%O'T  (;'\
      P*R1P ,3'R0P ?Z$RCP 2Q#R$P%S*P2P  [O$P=R  =3#R'P-P3R T+#P4R  ;N$# 77&#   !a'P*S8P *@#R%P:P=O?T +]#\
      R1P  ?P%# 2F%RHP *:(R+P  09#R1P Ub'O*P.P0R1R=S  ,(%R&P VG#P*R K*.R1P .!#P$P2SCP  bV&# KF#P'R5R8P D\
      D#P$R-P1R B!$L%P*S2P=TESHP N8#P%R'P-P.R1R2P6R8R9P:O=R  `F#R1P Y]#P$S2P  ^0-PCR  a8&# N3#P%R  94#R%\
      N'R*P8P9P=U /J=RFP  D)&# !Y&# ZD#S$R%N QY#O$U%O  bK%# C@0P1R AB#S*O .I%O'N*S8P:R=PBPDUFPHRSR  >B#O\
      $R%R'P*R-P1R  G4&# YD#N%R'P*U 5b%O;TCP aW#U%M  I!=R@P  'I#R$P BS8R=P  8@&# C7#P'O*UBP  ZB%# W!#P%R\
       +N%R'P  /`#T%P'P=P a/.T0O1P Vb.O0S  NF%R1P  Yb#R1P4RCP ^W%P-S1P ^_-P=R ()1P2R  WO#R%R'P.P>P HI'P*\
      S8P F[%T'O UO%PGR  ;+#S'P-P ]M#S'S*M+S/S0P1R2P3P4R6O8R:N<N=U?L@SCSDRHPSP H8#O%S-R1P  CF%# LW#R%P '\
      H#S%O'R5P  3M#U$R&P-O/P6S:P<R=PBODPMR  W3#T%O0P  0B#P$P'P1P=PRU &I#N%R0T1P ^^$P%T&P'U*P.O/O0R8P=O>\
      R@RBPDR  !%#P%P*P-T   2b'P0R ^*#O'P)R,P-S.R1PCR  O$&# ]A'P*R-P.P0R1T:R=O>O?PHR Q>#P'R 1=#P%R1REP G\
      U#S'PDP VA#T%N /G#R/P  <P#O*O1P=V ]B#P%P*T=P D(#O$O2T  7%#R=P 9T#P%O'T(S+O=U>MBP  GX&# D?=P@R  F($\
      R%O*X-R1P3P4N5S8N=O?SCPDP  7W%# LS%# 67'R*S-O0P8P=P?SBR NF#T%P'R-P/P3P4T:R<R=PBOHP CQ'O=S )N#T$S&O\
      'T(P)T*P+R,P-P.P/P1O3O4P8P9P=T>P?LAPDREPFSHS  N@1R=P  -[%# ?X&# --'O-S0S1N>R 8D%P'P0S  bR$# Na%# ,\
      H%#   7/&# b?#P$R&P'S*P.R4R<O=PDSHP ZH=R?P  3W#O-P1T  ,$%R'P  @-#R'P  >D#R8P  J7=O?S [K*P  ;J-P1R \
      (/#O%S SN#P=R  P)$P%S&P)R*R,P-S=O@P  L5#N%S*P0T3RDPEP  =9%# XG#R$P >^-T1N=R?P 0.*P=R  5@*R-P DU=N?\
      T  Y$#R$P YS8R=P ,C#N%T 4W'R/P 2?#U%OBPHP (T*N=T  )<&#  [J&# O*#P$R [2#R-P 2]#R%P*P  0P%# 1&*P>R *\
      K#S*P1P  V*#U%O&P'P :I#N$P*S-P=S@R  :=%# _+#T$P%P'P)S*P,P-P/O4P8T>PBVGO  37.P1R 7W#S'R*P/O  WO#R$P\
       VJ#M$R%O'S(S*P+P/T1T:O?R@P  -I&# 6?'O0S F=#RBP  MV'P*T0PFP  JY%# &S.S1P2P E;'P-T.M0S  KF&# B;#S%P\
      'P*R+P-S?PHP ;'*R?P ]R$P'S*P  @Y#S'P=P .^#R/P  ?[$# 6`&# D7#R$S%S&T'N-S/N0P1O2O=PRS [7'R(P 'M#R%P*\
      P   ;D#V'L S(#P%P'S Q:#P%R  D3#R%T'O.PEP ;?#R%P'P*R4P8P=RBR  ZB&# .V-P5R ^])P,R KE#O'P*U@P  B?&# R\
      $#P%R  %N#P%P'S R.#R%P=P?R 4*#O%S  'M#O$U'PDP  51$# 43#R'P  H]%# 5G&# Y9*P=R  OM'R(P-R1P -,#R'P   \
      ?E&# Zb&#  ?F&# Z;%# *D=P?R @[%R&P  >%%# F?#P%R 3P8P=R ]X'U*P.P0N  EX%# 2F&# b6#O*P-T O8'P.R JZ#S/\
      O $Z%P'R=P?R ,-%P&R  D:#P%R bD#O%R'R  $-&# ,`:T=N G3$R%P R_#S$O  D^#N%RDPET    0B#P%S-PCPHR aE$P%S\
      &OBR  @/$# I[#S%O ;#(O+S Z/-T1N a=-S1O  ^N&# [K$P%O&T  ;X&# [.#P'R 4U$S%O  NI&#  %N#P%R  6+&# +`%S\
      'O RD%P'R*P 21#^%P'P*J-P1P4P9P 6$$P%S'P  bF&# Q.#P%P*S=S@OHP   @&#O$RBR PD#R/P  ][#M%U $6#P$R  91&\
      # KG#P%O'V*P6P S/#W%O'R.O/T0LBP KL#S%N&P'P.R2R8S:O  .J#S'P=P 1=#T$P%N'P2R R>%R'P*P=R Q2#P*P=R 1+#P\
      -R  /Z'P.P0S  !5#P%T4PBP +4#R*P  78)P*P,R X%#P$P&R2R  ];#R'P [[#O/S $]$R&P  7%#R-P1R=N?S T/#O%S  W\
      6#P%R DA#S%O'RCP X*#R$R<P>RBPDPEP  $&&#  SU%# NJ#R=P 5[#S$P'P  (V&# K[&# .O&#  $_%P-R1R@P >]#P%R  \
      &9&# X5#S-P1P2P  L!#T'N/R0P@P <K1P6P8P:X=M  ?>#O$T'P  R)#R'P ZF#P&P'S X@#S%P*P D(#O%S  ^(#O$M'O*S-\
      R.U0M2X3T4P8P;P=PAO   7@%O*T=P @T#P%R !=#P$R $)#P%U.O6P8P=R  J]%P'S.R0O &Q#P=R A>*U8M9P  YN#R*P X:\
      #P$R=R@P   K`#U%N=O Z<%S'PHP   8N#T%P-S1O:P=P H*'R.P ][#P%R LR#O$S1P  QL#O$O%T&P'N*N-P0P1O3V4P6P8P\
      =VBPDWHP  4?#O-S IY#S'P*P  U?&# WU.P0P1S `_#S0P8P MK'N*T  WS#T$R&P'O)P   -8#V%MCP   2+#P%R Z('P*R \
        PC$P%R&P-P.S0O2R=R ^1#P$P*P.R/P0P8O;S=R>R?T@P  :+*U-P8P=PGP BL=P?R  6J&#   &2#M%N&S*T-S.S/R0P1S2\
      P;P=O@PBSCRFPGP <_'PBR  JM#O*O-U6N:U=S>P@P  &=#P'R !3-R6P  X`%# ](#P'T0O R+*R=P %^#P=R TP#Z$P&O'O*\
      U-V.P/P0P1T2P3P4O5P6P8O9P;P=S>P@OBOCNDSERHP  A&%# 1]%P&P'T-RHP  8W&# B`&# IX#S%P-P )/%P  ?R8O=S 9;\
      .P2R J$'P0R &Z'P0R   6:#S)O =$#P>R  K<#O%R'S*R/P0P8P:R=RBP N*#O%X&O4P5P8PHP  K3#U%KDS  ]3#P'O*Y-P.\
      P;R=O?S@M I'$R-P 1W#S$O%M'R+P0R1P2RBNDOEPHYTP  !N#R$P-P.R0R1P  K4$# $'&# O;&# @0#P'O(R+S !2#O$P%T'\
      O5S8R;P=O@SCP ^$-S1O W.#P'R  1;%P-R1RCP YX5P<R  _K'R*P  <2#P%R=R?P 'D#P$P'P-P1U =!%R&P  Ja#R$O%S&P\
      'P(R*T+P-P0P1PBRDPERGRHP aO%S3PCP ]`#T-N8P `T$P%P&S  Z2#L$R%P&S*R+P-P8P@PARCTDR Z^$R%P *D$P&R  2=%\
      # ;9#S'P*P  #E#P.S0P 1R%R'P  C+&# ^)&# bF#P$O%R/P2S5R=P?R Z0#R'P  )=#OBS  $V.O0S 1_#R%P  Fb&# 1,=R\
      @P  T-#X%O(P+P-P8P=P  *O#N%S'S5S8N RT#W%P(P-R.O1P4P=PCP  '4:R=P  A%#R%P  SM&# `=#S%O'P-P1RBR LG#U%\
      N'P(O+P-T=P  #7#P4R S,#R1P   a`-P/R b&#R-P  )F#U'O4P KG*P=S@P 0Z%P'P*P-S1P=O@T  Oa#PBR 1[*R<P H+#U\
      %N(P8P J_#P%SHP  ^)'P;P=R@R !@#P%O=T  !D&# -D%# T=#S%P'S-P.P0P8M=U  Y8#S$P%P'S(R*S+P.N/N0S1N4P6R8T\
      :S=R>R?R@MBRCPDP A##P/R   `8%# B@'P8R *;.O0S  .`$U&P2O3P C>4P5S?P  J#%# VC'P*R <O*S-P=P P$#T'N  ?Z\
      ##  MR'RBP 69#P%R  H_&# _C#S%P/P4PBRCP ^2$P&S'P  K1$P%P&S   A7#T$P6PHP LC=RBP   <W#T-N X-#P$S&P EM\
      #O%U-P:P  OH%S*PDOEPGR  bb&# (L#O-S Q0#P%P'S  [B#P%P-O1U C@.S0OFPHS ($#K$S%O&P)R*U-P/R0P1S2P6R8R9P\
      =R>PBSDPGRTP  C>%R'P QH$S2P3P 5;#S$S%O&T'N*S-N.R/O0R1S2O3R4O5P6T8P9P;R<P=S>S@RBPCRDOERFPGPHO  06#S\
      *P=P @.*R1P **#T%P0P=PHP :M$R&T'X(P*R,P-T.P/S0R1S2N3P4S5P8V9P:N;P=L>N?S@NBRCPDPGPHPRP  S&#N$P%U(P*\
      P+R  +?&# #7'P*U/N   G+*P-P.R0S2P OW#O/S  ZG#P$P%SHP :H#P%P-R0P1S G_#P*O=P@U  _0&# >a#P%R'P-PCPETH\
      P +Z.P0R4P5R  -=#R%P GE#N%P'M*S-W0S1P@RHP  )Z#P$R%S*S.P1P@O OV-S1P=P  P[%# 11#O*R-S L,#N4S5P>R@R )\
      W$R%P  _Z&# 4>%W*L=P a74P5R 8$#R-P 7^#N%PHU b;%P'S+P  J`#P-R ]=#U'O*O `A#R*T-P@N  !H%# $!#S$P%P*P \
      Jb#R=P N<#P*R :,#N$R%S'R*R-P.P0R2P=P?P@S  ,_#M'O*R+P-S.S/T1O:P=S>O?O@T YO#P%P'S U_-N1U +4%S&P*P  <\
      <#P'T*O1R2P ,S%P'T*P3P  ``#R%O'P*P0S8R=R  1Z%# 4`'S0P2P G8-R1P  9A#S%P'P   8.#K$M%K'T*P+R-O.O/V0S1\
      U2U5S6R8R:N=T?O ]4$P5R [?#N%U'P8P:R JO#P'R >6#S%P+P-PER  5S%# :[#P%OHT `O#S1O  DM5P8R  QZ%# N,#P%S\
      'P `-#M%P'U*S-P.P/T>P ]B#S'P*P  GM#U%P8GSW  XO&# 9M#O*T-P ZJ=PDPHS (C*P8R *L#V$O%V'R*L-U.P0O1S4P5O\
      8P=O@PEPHR   `J#P'R.S0O   04&#  ,9%#  SI&#  +!&# >D#S'P/P  AO&# JH#R*P  K-&# N9#P%R*P-R4P9R:RFP  b\
      C%R.P 7$#O'U*P-P/P0P8R=PBR  L[%# 1]#U$O%P'S*M-O.S/P0R1P2P6P8P=XCPDPSP  I]%#  ^.#P%S'P I!#P%P1S F*#\
      P'P*S.P0R1R2P8R=P@PBR JY=S@P  ^J#S%N'R*P.R0P TC%O'R*R0P@R `D#O%S  <V&#   F3#REP 8R.R3P      :7#S'P\
      =P >,#R'P WD#N%UBP  >?'P(T+O %H=RDP !=#P&P'S a%#O%S =72PAR  GE&# Ia&# /-#PBR  W9%# Va-M1V8P J_.N0T\
       $D%P*R  M^## P)#P'O/R0S SI#RCP `9#P%SEP /W#P%R :V#P'R  NT*P@R 5+#P%P*P=T   C8&# >,#H%P'Z*V-P.P=P>\
      P 27#R=P  M6&# FC#N%S'R(P*O.U1P  NA&# *U#O%R'P*S +`#S*P4P   5O#O=S  >;%# 14#O*O4P=V  ]6&# T>#R'O*R\
      /P B7#S%O LE%R&P LE#S%O  B?#P'S*P8P >6-P1R   Y`#T'P*P-P VR=P?R  KH#M'U AL#P$R  F.#S%P*P :M#R%P .F#\
      P$R '#*O-P=T 8G#V'M-P  bX&# X+#S%S'N*P  H[&# H($P%S'P  b$*O-S1O=S  a[%# bY#R'P HW%O.S QL#P>R  O4#S\
      %N-R  EW#S$P%P'N*P-S1U6P=PDP 49#P&R2R4P   &/#P.O0T bT#P%S&P a&#R/P ^>#R$P%S(P*O+R-U.R/P1L8S9R:R;P=\
      O?SBREPHP HN#P'S*P/RDP  <R%R'P YV'P.P0S ]#$P%P;T=P  4E#P/R !U$R%P'R(S*P+O-P/R2P4R8S=R?P@PBP  HN&# \
      GC#R-P PW#P%PDTHP 6Z'O(P*T+R-O.R/R0M1R2S5O8P<T=R?O@OBOCTDP   #/&# 6-#P*O=T EG'P.R  */#R'P(S*O=R@P \
      @0#S$S%P&R(P*T+R-O0S3R4R5P8R9P:P?OAPFP  a:'R*P  E`*S+R-R/P1O3P;PDR B7#O'T=P `I#P%N&P'U  Fb#S%O '2#\
      V*L <L'R(R+P0P=OFS  7@&# $;#V$P%R'O.P=PBP QT#P'S  LP-R0P L-'P(R  8L&# -##R'P U_#S%P'O)O,S.R0R1P:O=\
      R  `-%# b)8P=R?P  <>*O=S  ]!%O)P*R2P8P=U /C#O'U*O  ML&# 1U#O$P%P0RET <:#R'P.S0O  3Y4P5R K(%PDR 5N#\
      P-PBS  9'&# ;*#P%R=R?P ES#O1R  X,#O*S  H_%# +!%# 2U&# /=&# KD#P=R Y%$R%P &?#P%R YI=REP  ?'#T%P&R'R\
      (P/O0P ZI#L%V C<'P.S0P UA#P%R'P*P/S  ,!%#  CQ#P$R%T&R'O(P+R-O.U/R0O2O?RAPFP +D'P.P0S 3U'V.P0M  7'#\
      R$R&P=P 5[-R1P 70*P@R 8E%S'S*P.P=P@RDP  ?1%# '/#O%O'VCP ,6#U%R(R*O.P/N0PBR  ?,%O'S  #/#M%U #P'P*R \
       9]&# ]=<P=R   I)#T/O>P  )#%R8P  $!%P&R '9$P%P&S  HJ&#  N!-P.P1S  @6&# #M#R$R%P'O/S0R2P:O=R  PF#S/\
      O  ]C#L'W(P    (]#T/N @0#P'P*S )W%N'T VD#W%N'O4PHP  a9&#  .4&#  5a#S*P-P  K=#P%R ^T%MDU  [5&# XA#S\
      %P1P8T:P=OEP   &.#P%R  BJ#K%U)P/S0R=S?O #/#R%P'R(R+P-R0P1P=P>R   PE%R&P'R*P  $N&# 71#U%O*P-P aP#P*\
      P-U1P =J#R%P'PHR ^(#TDO   ZE#P*S=P@P   YW%#  _-$P%S&P 3,#T%N  3+&# B*&# /(#P%P*S-P=S RE*P-R  );#R*\
      P H=#P'T.P0P  W>#S%P4P  ]D&# B>#R$P%N&P.P1R>PBU X3#P%P*S  `<#M%R'T*[-N.P1L2P <A'R*P  .!%# 72#P%R  \
      9J&# C5)P,R  K/*P:O<R=S #Z.R0P 9_+R-P  4.$R%P 'Z#U%P'P*P  ?@#S%O+S=O  =E(R+P A%#R%R'O(P*R AX=R?P@P\
        ^-#N-T  T<#T0N=P?R /;#P%R ]/'R.P  >(%# 7#.S0O LL$R&P XQ#P$R  UY&#    A$#S%P*P  !M#P%S'P8P G:'PBR\
        H1#P$R%P-S2P Zb#P%P*S G$#O%S  SV2PAR .51P4R  O%%# XM%REP  3)$R2P .7#T%O'P Z.*RGP Z#'R*P  NP&# JB\
      %S'P(P *=#R%T*P-P=O  OB#R%P .W%R/R0PHP  $%%# J'-R3P=R?P D`$O2S<P=R 10#R'P  6^.P0R  CS&#   :''O0S  \
      N?%S(P*P+P:T=N ]D#U$P%N&P'P*P-T1S=PBP >I%PBR FR#P%R  MF*P0P4R?R Q%#O'T-P >W#O$P%T  =7#O%T3PCP (b#O\
      %T'P  5%9P=R  $BBPEPGT *!#R%P :Y%O'S  :^*P4P5R8R ^3#S8P=P  <V#P%R $R*S1O :_'S*P9P  %X:P=R 0W'R.P 3\
      .'P)R  0R$R2P +)#T%N  #_&#  _O#UBM aB'P1P=R@R   JS#P8R '&#R%P [`%P*P1P<T 3;'R*P 6@$R%P JI#R'P '4#T\
      $O%O'P(P*O+R-P.R/S2R=U>P?NCP  R1#T'N  `=&#  K#*P.R Z@*P8R U3#O$PBTGP CR%R*P ?`$P'R-P2R=P?R  IH%# /\
      L#P'R  CN#N%O-T1S6R:P WJ*P.P0R7R  -V%P&R  4P#R%P'R*M=U?P 8U#P%O>T !5#R*P   X-#L%W&P'O*P-T1S>PCP  8\
      <%# !^%# .<#P%S*P VW'S*P.O0R b9#N%S(R  3V#P%S/P 13'P8R 7I#R'S-O0P   *0#O%P'N-V0P1T2P=P  =Q&# 8Q8R9\
      P  !.#S%O D&%PDR AU#R%S&P'P.P/O0R  *1&# 8_#R*P %&#S'P3P @<#P%P=TCP   7M=P>R  ^(3# bO%S'PDP  7W&# #\
      U-P1R  $(#S%P'P 4;*R3P I0*P=R (2%S-M1T  ]!.P0P2O4RAT #/1P8R VC#P%R  #8'P-R EC#L$O'T(P*P+R/R0R3P4O5\
      S:P=V>R?PDP <B#R=P ])#P%R  UT#P1R ,).R0P6P:S>P &?#P%S-P  ;M%R&P  SI.S0O a,#O*T4P=P *@BRGP  M[#O-S \
      H!#U'O*P=O Lb#R'P C0'R*P  ZX#R'P '2$P&R .b#P$R  6Q#P*R1P7P8S=R?P  _Y#P'R =^=O?S S1#P8R=O?S `M*P>R \
        &[*R<P  _B&# ;/#R$P%U&P'L-OFVHO J5.R0P  (2&# RY)R,P8R=P  V,#T%P-P 4Z#P'R  ^H&# [+.R0P  #H&#  ,5=\
      O?S $Z#P'R-S/P=PCP )'#P%P=S 7U4S5P=P  b1&#  2Y.S4O a=#S'O  _)-P1R W_%P/R  ,^%# UM$P%P'O*O-X.P1R=PD\
      P  ;+#R%P 0?%R&P'O/S:P=R  .N#S%O'P ?8$P.O0S2R   1<&# QP#P'R(P+R  W]&#  C@&# aH'P*R #T%P'R NG'P*R T\
      ?#P%R'P0O4PBU   /D#R%U'R(R)O*R+P,S-P/P0P1O:S=OHP -'#O%P'R*R.P=R =]$P%R  )1%# KQ-R1P   ^I#O'S(P-U.P\
      4P5S=PDPEP :J-R1P   )J#P)L,W  6H#O(R*P+R-S.R/N1U2R5P8O=RBPCP J&#P'R I3#R'P XZ=R?P  C9#P%R&P  R`$P%\
      R  5a#S>P  LR&# ^1#R%P  [Z/O=S <C#R%O'O2P4P=O>ZCPEPJP a?#P4R  I3#R$S*P0P=P ]3$S%P2P OB'P.R=P INBOG\
      S  `88R9P=R?P 33'O8S +?'O*O-VDP  _##P$M%S&R(M)P*R+V,R-M.U0O1T2V3P4S6P=P>P@PAODR (^8O:Z=J  G3$P%R N\
      F%O&S'T.P0O8R9P  J'#S'O 8^#S'P $%'R0P _S'O(R+R  V3&# OP#N%UEP  NQ%# [%&# U2#N$P&U'O*N-O1P8YCP  =^&\
      # $Q#S'P*P #K#U%M [&#P%U'O JL%P5R  4?#P'P*P0RBR IA8P=R  'D&# 57&# X5'P.T0O  4>.P=T@PDP ?&*R1P=S@O \
       UC'# `3#R'P S>#U'M [.#N*S1P8P=TDRSO  :7*T1P=P@P ,X#O$W%O&P1P  IK&# Ja$R2P O5#M$P%O'P-N.T/S0S1S2T4\
      P=P !]#R'P  BQ#RCP  =##V%N*O U^#R%P  *^$# X[*S@O J;#R%P  7D&# M4#P%R   3+&# :>'R  V(#R-P  E(*R=P  \
      @W-R1P YJ$O%R'S-P  MT$P*V3M [/$R'P  *L'P8R:R=P  25&# >*#P/R L+%R'P  O-%P*P;P=T ;'#R'P   2[#R%R-O A\
      2#T%P6PHP [9#R$P  J@#R%P&P'T)R*P,R-P.S2P3S8O=PBRDPFPHP  [Q&# ab'O.N0V  ,V'P0R=R@P D<#O%U&O D[#S-P1\
      P  !:#RHP  3(%#   52&# ,U1P2R=R>P ^V#O'S*P0P=S (%#O%P*S  E6&#  RQ#R*P A>$R4P W6#K%O'O*P2P4P8P=O>b@\
      PCP  (S#P%R  J@%# KE#S'N/P0S  /[#R'R)P@P G'#P'R  ?=%# /5%# 9I#N$P%V-P   -K&R'P  2:%# A>#P%R  J+%# \
      ]-'P0R  OR#P&R W$#P'U.N AI=O?S ,/#R'O0S  ?B&# C9#R%P'S1P ^B#R%P   P)#S$P%P&T'P(R)S,P-P0P1P2S4N:P;P\
      =V?P )+%P'P.S %P#T'O*P  #`%P'R 63*T=N W^#R$P*R+P-P0P1S3P=SCPDPGP ;#'R*O=R  ?=#M%R'W*P-O (K#U%O&P*P\
      /P:O?T  6U&# C!%# _L#P%R  91#O%S  G!&# (C&# ZI#Y%O'R(O)P*O+V-P1P4P;P=P@PBP  U=%R0P N['P-R  MP#R*PB\
      P V+#P*R ?U#T'P*P=P>P ,#=R?P  /J&# a'#P%R  W>#S$S%N'R*P-O.U/S0N3S8R;R=P?OCPEPHP :<#R$P  TE'P1P=S  \
      C^#N/T UC#S*P.P IU#S%P*P-R/R8O  H.#R0P   W5#T%O&P  ,Z#R'P=P>R =_#P-R    1>&# Z]'P*P0R  `I%# Eb%PBR\
       .2#R'P 66*O=S YS#S-O <H#S$PTP WO=R@P  RR#U'P.O1P #<%R/P  OF&# M4'X)L*P,P 5<#O$P%R'S(R)R*P/P0O1P4R\
      5P7S=P?RBR  3^&# 7a#R'P  A2#O%R.P4P5SHR W^#PBR  ,$#R%P'P-P0P=R?PBS ?W#P$R  P]#RBP  &G%# =A#R1P KP#\
      P$R S7#P/R  A$&# @9%R'P KG#H$!*P-P1P  1+#S%O3R8P  F6#O$S ,4#P$P%P-TDP 7.-R1P  J%#O%P-R1T 5Q#P%R&P4\
      R=P  :^%RHP    :9%P'R  NC'P*T=O  <:8R=P )I#P$N%S/S ;]#O%S   A=#R8P TQ#R%P !O#R/P   EI&# JN&#  D'%#\
       F#&# H+*U=O@O X[$P%P&R'R*P8R /,3P5R   6$#P%R 93'O.O0T  ^+&# @6'P-P=NCV  a.%# ^-#T$O'P:R=P _R#P%O'\
      T  Mb#O%O'T 3S#P$P%S(P+S-P.P;P=REP   )2#R%P   _a-P1R=PCR D5'P=R :H*RBP  35%# ,2%# D_#T'N-P  _L&# ?\
      ?*P8R $W#P$R .;#P'T.M0T2P ,C%P'P*R=R  >>%# #C#N%R'S O@%N&P'X4NBP (^#P%R /:#O%S  /?&# A50R2P 5'#N$P\
      %O*!-O;P=P   ?/%# +_&# J+$P2R  8I$M&U &9#R(P*P+R-R/P X3*N?T )?'R)P   KI#R%P'N*T.R1P R!#R1P  8G%# O\
      T#S$P'Y(P*K;P  'K&#  FI#R/P Y?$O%T*P  J1#S8P=P >7#U'P/O  .5'O*S  _C#P'R BH#U'O*P-P4R5P :/#R$P  %K%\
      R2P >]-R1P I##S%P4P  6-#P4R !J$W&R'P)P*O-N0N1T8O=TDP  S@#S%P>PBP QP'P0R  1:#R%P @W%P/S  K'&# Q*#N%\
      T ?##P$R  `4#P%R L3$R%P*P2R  U1%# >^%# !L#P%P'S  K)&# 4=#P$T%N&S2P U&'P*R R=#R$P&P'U(P*S-P.R0M8P:S\
      =R?O@RHSSP O5$P%T'O0P   K1#S%O <^#R-P ?]$N%X&NDP  FG*P-P1P=T /5'P-P0S  9,#R%S*P-O D_#P'R  ?G&# Mb%\
      R-P ;)#O%U'P-PBP PF=O?S  +^.P  RH&# /H#N$P%O'P*U-N.S0O1N2O5P7X8Y=OCP 3$%P*PBRGR D>-P1R `_$R&P   =9\
      %#  ,8#P$P%P'P*S/P0P@RHS HJ$R'P*R=P (0.S0O  'U%# $8#R4P   .2%# V[%P*OCT W?$R%P'P(R)P+O-R/O0S2N8P9P\
      :R;P=R>P?R@RBRESFSHS I1#P%R'P=R   U$#P%R-P2R AW#L%N*Z-P  R9#S$P%T'M*P:P>RDS Y+#P%P'TAPDP  [*/# ,4&\
      #  J3%# !48R:P QC%P5P8S aG(R+P-P1R=P?R 3##S%P+P [)%P-R=R?P I)'P-S0P Mb#P%S'P*T=N  =_$P%R  DA'R*P K\
      C#R'P >$8RCP _D'K9W  I'#R$REPJP  3O%P4R &?#O%S >8#R'R0O    V0#P.S   FX#P$T2O  >*'# WI#O%S8P:S=O Z6\
      #R$P  +a#P/P4P8PDU   Na%# :K#P%R V,#N%T*PCPER 1R#R  $F4PHR R$'P.R0R1P  WK-P1R M6$N%R&T'S(O*P+S-N.S\
      0O1R2R3R4L5P7S8S<P=P>R?R@NARBSDPEPHPJURP  :R%# 1^-P2R A.#R%P ),#S%R'V(R*O+O.P/P1N3P4R5P=R  O6$R2P \
       ZD$T%P&P'R(M*R+U-U.S2M3P5R8T9N:O;R<P=R?PCPDPEPHP WI#N$P%P&S'R*P-P/S0S1P2P4R5P:S=J?UCRFR  XM#H$P%N\
      'O*P-P0P1P2P7P=e?P@PBPHT  L:%S'O M##R*R-P=P@R M7#U$L%R&P'[(O)P*R-T0N1T4O5P8O:P=O?P@PAPBPCODTERFPGP\
      HR  YG&# .Y#U*N1P 78#OBS YR-R1P  ;D&# >5&# -]2RAP Q88R=P 0A#O%X'N/P b]#P4S8P  4.#O%THP  64&# C5#O3\
      S  <A#R=P 1(#O'P*T-P.R2R8R=T?PAPDP :M#P%SHP  <.#P'R-P1R [L=NDT  ,B&# .+=O?S -a#P$R  R(#O-R=R 5'#P$\
      S*R2O8M;P=T>S [$'O0S 4Q#P-S0P    <K&# ,;#P$P%T4P  PN#P'P*P-R.P0T  bN#N'R*P4P=U  :Q&# E9#O$R%P&P2T \
      X/#O%T  ZV&#  T%#P'R.R0P1P  (U&# 8U&P*S=R@O A<#S%PRP PX#P%R ;[*RDP  X+$P%P*P-P8T9PCS _7#S%O&O'R.P2\
      S  b!#O%S  XQ#S%O'T)T*O,O-O/M0T2P4S5S6N8R:S;P=P?U@PAOFP  :*&# V_'R*P  N>6V:L F<'P8R  FQ&# O$#O%S.R\
      0P1P2R=O?SFP  5A#P*R  :U'O(T+P  ,`&#  ?G$#  BY&# $Q'P-S1P ^X#P$R&P4R  H^#P%R  P-#R%P'P R<$P2R SB%R\
      DP  Q,&# 9T&# 0##N%P-V1R=PCP  /(*P<R RR#T'N.P1R $;*P5R  bb#R$P'R=P   J5%#   MW*R-P :T%O*T8P O>#P$P\
      %R*R4P8PGS GZ#P'P*P.R0T@PBP ;3#P'U*P-P1P 9$*P=R  $M#P%O'U5P -I#T%O2R8O:SBPFP `(.R0P  JW%# 3]&# 5K#\
      P$P%N&S'P(T+N,P-T.R/R2P8O:R;P=S>S@ODT <Z.P2R  9=#P*T-O  PQ-MCU <2#R=P B5$P*S@P +J#R$R%U&P'K*O+O-L/\
      R0O1N2R3P4R5P8O:U=S?V@UCP I*#P%S*P/P8R=O?S  'N*O=S PV#T%P'O ]a#P%R.N0T1R8P=P?R  @T$R%S&P'N*P-N1T2P\
      =W@PDPHP  S$&#  0(%R*P bF#P%R 2>%OBS  @E#O%S  UU4N5T  a7&# `J#P-R .%#R%P'P*P-R0R1P5N8T=R  JG$# RF#\
      R'P*S=O UA#N'U:P Z:#U'M  S,#R'P I''P0R  A(#P%R -G#N'P-T1SBP <A#P%R  ))%# IC.P1R ?a#P%P'R*P-P=TCP 7\
      S$R2P ^T#R%P <^#P'S)P8TBPCPHP UE#O$P%R*P-R1U3P>P  XC*S.S0O=O X*)O,S  :%&# UH%# $7'O/S B##S%O -?#P%\
      R   aS%SBO [-1P5PHS  ^F%# ,(#P@R 80%O*P=PCU  Wb#R*P KS*P.R 4$#R*P D!#R$P-P <Y#S%O4PHR  D<=P@R G[#S\
      %P'P Q26S:P =L#P%R  WR#P*P=S  -;#P%RHP XQ#R%R(P-T8P=OFPHP  S(#I%W*T-P/R=P >/#P%R  ==%# @&.R0O  8E#\
      W%N'P.O1R2P  02*O-P.R1T=O@R  +_&# !M$P'S*P 0(*R=P  3'#V%P'P*K,P-V.O1V3O=P?P &(.P1R=R@P  @;%# Rb#P%\
      R O0(T+N 56#V%R'N-O KB'P)R  /b&# ?##T%P'P*P 57%P6SCP  NK%# C$#P%R  !9%R'P-N:U -D#S%PDP  )!#N%T  ;F\
      #V$P'R/M 9L#P-R V%#S$R%R'R.R/R0O8P;P=T?PHK A6#R%N*S  09&# bA'O*R H['P-R ]Z#O%R 3W-P2R E3#R%P*O.N0U\
      6O:S=S@P  H8'P0R  OK#P'S/P WM%R'P )'$P%S'R*P=P>P?RBP GE#P%R <K'P-P8R=R  ^!&# ]3$R%R'P*P8P=R   (U%#\
       Q,#R$R%R'R)R*R-R/R0P1O2P4P:PCSEOGPHP aQ%R>P CX*S.P/P '1%P&O'P*R=R@R ;,'P:R=R?P  'Q*# )/#S$P'P  <b\
      #R*P.P0R  <1#O'P=T SO#T%O/P  JC#R*P TS%R'P  X?&# -3%# ]<#N$P'O*X-P/P0P1P2P=S?T 2+#R%P ;V=PBR   E9%\
      R F2#P%R*S=O@P &^$R%P&R2P  [?#R%P ]##P%R  T[&# A*%R*T=N@P L1#M%R'V-R1P5P8P  'M%P-P1RER  X8*P1R (_.\
      R0P  0Y%# CU-R1P Q=%M'V(R*O-O.P/T0N1R2R8P=P?S@SDO  6,&# W&%# 0Y#P&R b`$S%P&P5R<P  NL#R'P H*#R%R-PB\
      P ^;#O$P%R*P8S=RHPSS R/%R'N(P*T MI#R%M'N*P-V.L0K1_=PBP 4I#O%PBVEO  @--O1S !!%O'S $@-N1U 9&#R$R%P'R\
      *O.R1P?R  `C*T-O=P  J@*U-R0P=P?N  1=-O1S  'Z#_%M'O*O8MBPHP  Ja'P*S@O  KN#P%R WD%R'P   GN%# H?=O?S \
      .&#S'PBP   8I&# S4%S'R(P+R-P.P/P1R4R5P=R@PBP *-#R%P'R*R0R=PCP  @`%# '0%R'P  L2#W$O%R&P'N*O.U0P1O2P\
      5P8P=P?PCTHS ]B%P.R0P4R   0A*P>R D@#P'R 9(%P8R #G#P$R  UI%# Q9#P$R 7)#S$P=P _&#L%N3Y  23.R1P  70&#\
       M&$R*P VN#P'T0O  %H#N$Y%P'P-PBO X,#P6R G<#U$T%R&P'R(P)S*R+R,O-P/P1M2L5P8N:T<P=V?RASCOGPHO %^#H%N'\
      L*V-O3P8a=O@PCPHT  ?F#O'P-S=R QG#S$P=P %,#O%R'S=P  A7&# ?E%#  %[-R1P   IV'M*V=P JY*P=R O[*R=P  X'4\
      RDP  ?J&# =='P0R U3$P2R PP-R1P=S@O S-*P-O.R/P1R2R8R  ;0.U0M AX=R?P E9$P%P*L=X OK'S*NDS  N@=RHP PY#\
      O$T2P  [6$R&P H10P2R F,#P$S%P&P  5;%P2R  P(#P/R  GX#U$P-P1P2P G_#R'P  ;C%# ,>#P%P*S-P=S  ><$# 4J&#\
       #6#P%R'S*P8P:O=S  ]D%P&P'S ?`#P/R .K#R$P  JB&# JO&# =-#S/PAP Ba#P%P/R2PAS %6#R%P*P=R  K8#P*R  HK%\
      R3P  a$#P%S'P OD#N$P%W&N'[(T)V*U+R-P.N/M0L2P3P4P5P8O;P<P=O>OBPDREPFS  $:&# JP#P-S8P 1V#P%R  K/%O'S\
      .P0R  9;#U%O0PHP  (9&# 21'R*O0R (='R  Ab$# AH#P%SDP   DP'P-P=S ,)#P1R  D*#O%O*Y.P1P=P>P AG'P-S1P (\
      M#R$T%S&R'P)R*X+P-O.S/S0R1R2P3O4P5P7R8N9P;O>P?N@RARBLCOFPHPJPRT B'#S&O'R(O)O*P+S-N.O0N1P8P9P;P=P@P\
      BVCODPEUGTHSJSSTTP  `,&# ^1#P'R  N9*P>R >[#S%P;P $P'R.P  @F#V%P&P'O*P-T>PFPGP WY#P%R 6]#R$O%R'O*P-\
      S.P/P0T1R4P5R:P=P?R   N`%S'O C4#S$P'P /$8O:S  EX#P2R Ga4P5R  'R8R M]#S9PBP U4#R%R'P4P  YJ'O*S 0U-P\
      1R  V^#S%N-P8T9P 9!#R$O%V&P*O8SBN 1b#R'P ab*P4R !^%R=P  15*U=N@P  2G#P%P&R  #W&# O,#R*P RJ%P=PDS  \
      J-=R?P  C`$R%R'ODP   >(%# B'&# <V#P%R >Q%R'P  (:%P8R -F*P0P4R?R IZ*R0P I%#P0R  Q[&# <9#P)P*T9P !F#\
      P%N'U 8>*T8N 8('R*P 0G#P$R  2>&# AZ#RBP @M#P3S4P -P-T/P1O I@#S'O  <T'S.P0S1PBP  AT$O%N&O'J(P-U.U/V\
      0O1T2T3P4R5O6N8M9X:R;S<S=S>R?LAOBOCREPFPGPHR  AB'P)R E(#P%M'V   &_#P%S=P  _b&# )##P%S&P :W#S%PDP  \
      OQ#T$R&R-P.R/P1O4R8R:P=N?P@RBPDP  -$%#  [V$P%R Pa#M%U bW#T%P'O*R=P 6B$S&PCP  FL&# 5Z&# `+&# b1'P*R\
       Tb$P'L*R+P-O.U2T4N8P:O>R?T@PHS  !C&#  *H8P:O=T CZ(P+R  2:%S'O=O?SBP  8F&# >`#P$T%N  #R&# Q0#N%R'R\
      *P-R0R4P@R  3Z#R%R-P8P  C_.P0R ],#R+P E@*P=R  N8$I&Y H>#P$R E:#T$P*O O^%P'R  R.#M$O%R'W*P-P  :,'O.\
      O0V 0R%P'P*T=P  )H=RDP 94$S&O C0#P-P1S II#S%O'S.R/O0PBR (R#P'T*P-P/N1S2P=R  B[&# D5#T$R&S(P)P*T+R-\
      R.P/O1O5R7P;P=O>R@PAPCSHP  #!#T/N S_#U$P%P&R'N*P1P=R?ODS R3#O%R'R.P8REP  H&#S$PDP  b#-P1R  G(&# 8:\
      #M%P'P-W  Y-%P2R /`#O*R/S8O=R [8.P2R aG#S%PDP  'A#R'PBRDP  ;V'P(R  7$.P0R +2#P$R  6^$R&R(P*T+R0P1P\
      4P8T=P?P@N 3W-R=P  WL#P-R MR#M$T%P&V(P)O*T-R.P0R1N5R:PDP +2-P.R 8]#T%P'O  4;&# b=#M%U&P   $H%R8P L\
      Q$P%R4RCP NB#S$S%R'M)R*X-T.P3O4R5O=N@NBPCP  E5=N>T  _R%# 7:#R=P 5R#RHP EQ#T%N'T*S.O0P;R<P=O@PCR  V\
      ]#P%RDP  ,V'S(P*P  _*%P=R Q>#O%U&P'V(R*P+P-W/M1K2O4S5O6P8P:S=S?PBPCP 6`%O'V0P1P  ]_#O$R%N&R=PHT :P\
      #R%P :_#M'O*O-P4P6P=_@PCPEP  @(%R'R*P AS$T&N  FB'P3R '`#P*R/R5P8P=O?S 5b#P$R&P'R G<=P?R  *(#R'P 2.\
      #S$P&P5P 'E#REP  &?&# P'#P%R  J_%OCS  1Q#R0P X?*T=N 8(-R1P  47#S%P'R(P*P+S-O.R0P1P2P8R=O>R?P@SAR  \
      >R#S%P'S-P.P T%#T%P'O R'#P$T%O'S(T+N-R1OCP    ZQ-R1P ND#T%N'O(P*S+S/P0S1R=O@O V.#P$P%R'S*O-R1T2S4P\
      =T>N@NHP  R1#P*SEP  ,F%PHR  -T#O'S/P  $a#P3R:S=N?S IZ#R%U(P*O5P=PFP  C?%# 7F&# +V#P$R*P@R  1(=PBR \
      &%#R$S%R&O'N(R*O+P-O/R0R3T8S;R=R@PCP .H'P0R _##R%P %*#P%P4P=P>T  37#R;P 2'#R*P /L'P8R  8A#P=R )Q#U\
      *O=P?P  >[#O$R%P'R-P.R0P1S !L-S1O ])#R*P  2I%# RR#S'P.P #H#P%R F<-P.R1R2P  :.%# A?*P@R TO#P%R 4?#P\
        a:#O%S J(#P%R (%6P;R  aT%P4R  Z_%R&P #N*P>R  0<*S-P=P #G#U'P*O@P R=#T'O*P  &6#U%M *)#O%S F`$P-P2\
      S SZ#T$N%N'R(P*S/P0S1R2O3T8P=O>P@PBTCRDPGP  ]O#N%R'R*T-R0N1P8R:P;P=R ]+#P/R b6#O$O%T @>%N'R*PCS  U\
      _&# $U&#  I.#R%R'P*S=OHP ;J#T%O'P  #&&# Z=%# I0%R'P D%#S%PHP Y+#U%M  #Q%S'P8P XT1R2P .!#R$V'R(O+R-\
      T.O/V1R2O6R:R;R>M?S@PCNDOEPGNHPRP +J'R-P.P1R  [H)P*P,R=R  D.#O:P=T  (M&# VJ0U1N2P M'#P'R-P=PCS Q@%\
      P=R  >4&# .$%# 0-#P%P'S*R=P #)#P-R  #,&# ?[#P'R  X/%RDP   +J%# 6[#N'P*PBVEPGR =K$R&P'P.N0U UP.R0P \
      0J.R0P  4D%R&P ;=%P*P=S  Pb#P$S'P  OT#R%P ZV$R2P [O#T%P'O+P H8#P%R *4#PBR  ZA&# (C&#  <:&# XZ-P1R \
      DE#S$R%P/P1P=R?P  M*%# QT#P%S&P 0L#T%ORP  'N#S%O N,*P=R >`#P%U'M=R  8T#T/N  ,>&# <>%P'R  #(%O'R*P-\
      S  >9.P2R  ^]'P.P0S ;O#N%O'U-P.R0P1S8P=R  M>%P'R  Na#V%R'M*P8PHP ^U&R*P  +P&#  ^.&#  #,#P%R ^0#R*O\
      -S1O=R 9B'P*R &P$R%P WG#T%P:N  NR$P4R  G+#R%P-R.P3RDP  79&# [X&# V5#P-S1P  X,$R&P'P0R4R8O>S@P  *W#\
      R%P-T1O  2%&# =R#O%R'R/RBP QD:P=S?P /`#P%T'O   @:'R*P IG$U1P2P5P6P  ?,*P-L1W  SK#P*P-P1R4R=R  Y?$#\
        WQ%P'R  ^a#R$O%O&P=PBV :B#P-R IS#P'S-P  &D#R%P  ON%# %##M'U  5O&# Y7#P$O%S'P*S-P.R/R0P1S6N:T=R?O\
      FP  <+%P'R P0#P$R%P&V*N %$%T&N-PEPHR   UI&# I^#N%S'T)R*O,P5P8R  I7.P1R ^D#P%P-P.P=PMU  &T#P$P%S&P \
       %]#M'O*S-O.P/R0R1S2PBU   TH&# >6#P-R ^3#S%P/P A?4P=R 6O#P-P=S VL*P=O@S  *W&# 4B#S%P'P &P#P'R +W8P\
      :O=T QB#R%P=P  M$8P>R   !U#N4S5PHS  #2&# ^I&# 4T$P%P&T 5&#R%U'P*O=PHP  F>#P*T-P/P  :F%R&P F]#O'W*J\
      >PCV  YU&# $0'R*S-P=PCO C9#P$P%S&O*RBSDP 8_$S*PDP -2*P=R U.#P'R8P:R>P  a9&# [;'O(S L*.T0N 4^%M*TCP\
      DTEP   ;Q#P$R%P'P*P.T0P1P5P8R:O=T@PGPHS 9D%P'T*O KL=P>R a9#P-R  2(&# I##P'S/P _$#R%P  !W#O1R2R  !a\
      #P'O(R+S  #9#P%S&P  G>=O?S J<#P'R ;;#P$R 3S=P?R 9'#V$O%SBMCP =-=P?R )=#W$P%O'P1P=O  5M#P'S-P D)=P?\
      R  AW&# 45#P$R&R2P   ]C#R%S&P'U(P)P*R+R,R-R.O/R0N1N2O5O=J>S?W@S 4F*P=R  $&%# 92%# 7G%# $=#S'O Fa#R\
      $PBSCP LM*U8P=N  P##P)P,S   :L&# !.#R*S-PGP  _b%P'R  0@%R&P IX*P=R  SC#P'R*P.P0N@SHT L,#T'P*R-P=O@\
      SDPHP (3#P%R=PFR  !2#R'T(S)P*O+P-R.P0P1S4P8P;PCSFP N!#S$P%P*S8P 1,#S%O&R*S+P-L.R/P0P1P3R5P8R;R=I?!\
      CRHP  5C#P%OFTHP  R]#N%O(P*O+S.P/R0S=S@PRU *9%O-P=UCP  9F#RDP 1/'N0T Ib#R$P%P*R=P  <^*S0P1R5P8R;R=\
      OSP .S%PHR !K#S-P1P   QF%# &2%P.P1S &3%P'T*O  6O#P$S@P  +9'P.O0T O5.O0S   SL#T'P-P9P ,7#P-R P7%REP\
        N<$R2P HG#P=R  /Z%P'PBS  F;&# -S#R%P O9#U%R'R*O-P0P4PDPFP 3-.R0P=P?R  .D#O$O%R&T'S(N*N+T-N/R1S2R\
      8R?P -E%RDP  0<4P6R  A;%# K-#O%P'S-T.R0P1O=R $.'M*U  C^#P%T'O A^#O*R-P=T>P  FX#O$R%R&R'S*P-R.M0T1P\
      8RBPCP  FC%P&R HJ#P'R =0#P*S=P U/#P%T=O  JG'P(P/S 1a'T*P-P1P #,%R'P*R=O@R <U'P/R  )1'R*P8P=PHS 0]#\
      O*R-P/S D[#M%U'P-PBSGP  <V&# Q,#K*V1P=S NV%P&S'O(K)P*P+W,R-M.O/R0R1T2R3P4S8M9P:U<S=G>S?V@UBNCTDP  \
      MD#P0P8R=R UN#P%SHP A&-P1R ]V'S*O  </&# 9a#N$R*R4S8R=PBP *-#P*R   60#P$P*R-S.P0R1P5R8P:P?PBR  CE#S\
      =P>P@P 5`#T%N a-#P%P*T1P K-%R&P*P@R  !?&# '+#T%N 6,#O%R*R S(*P=R  *O#R*P  #!#T%O'P Y1*P8R  <1#R-P \
      LX%R'O(O)O*T,S   =E&#  60%P'R a2*P=R CX#P%S&P VX#R'P Sa*P=R  b$#S%P*P LN#O$P*T.O1O2R4S=SBP bL#R$N%\
      P&UHP  E9&# L/#P$P%R'P*S  L`&#   [6#P'R Z2#R=P  OH#U$U%P&R'L*O.P/P0R1R3P:P=U?O@PFP 4%8R:P #%#P(S+P\
        I`#P%NHU Y0-P1R  `U$O%O'S(S+O-T.M/N0R1P3R5R6P8V9P:S=O>N?U@PFRHPRP %Z#P-R  0U&# $M'P8SCP :O#P-P1P\
      2T 8?#O%P&P*P=U@SDP  SK&# U-#O%S-P S0#P'O*T-N1T8P<P>S  -=$# F&#R4P [U#L%V.R0P  TA$# ;>#P%O'P*W5S=O\
      >P@PFP _V*U-O;P<R=P   /8%#  TO#O%P'S*P-R1T=PBP TW#S$P%T&P*P0P8P=O ?D0P2R  *Q%# C7#R%P@P  `2$P%O&T \
       Z8$R2P   Z%&#   M^&# +/#T*O0O=R>PAR  X)&# LU#R/P b$$P%T'P L[#P%P'S(R+P3P4R=O?RHRSP  T/#R=P !<#P$T\
      %P&P R5'MFU  6.&# ^%-R1P .7-P1R Z:=R?P  >1&# <<%# 0K#R1P  ?X-O1S  Z.#S*O1R=PCPDR #G%S&P'P  0S'O)TC\
      P GS#P%R '0*V=M@P ^=#S'O 2B#P$R%P&RDP  =X$R%R&R2O=P :-$P%R*T2P=PCP  4T%# Q<#J%T&P'N*P-N0P3R4P5P8]:\
      P=R>R?RBPDRGSHOSP 6.#O%S 5b#U$P'O 1;#O=S  AB%# 288P=R L(=O?S  &)%#  ]I*O8P9S=S>P 8S#P%P'P(P*R+R-P.\
      R0P1U2R8R<O=PCRDP  WS#P%R*R0P H%#P'R  K'*P=R ;Q$R&R'O(P)T*S+S,L.P0O2R4R5L6R8P9R;P<O=O>T?Y@PAOCSEOF\
      PGUHO a7%RHP O8%P*R  >(&# U4$P%R  W+&# '=&# N6%P'P(R*P+TCP  I0#P%T=O +b#O%P&P'V1R5P  @F%RDP  <L&# \
      `L.O0S >##P'M*P-R.S0T1P  ?]'R U^.O0S  H=#R%P TZ#N%S'P=R  ;)%S'P>P  L7#P%R 9O%R&P   -(&# I%%R'P HM#\
      S'P*P  M4#P'P*T-P  4)&# B.#P%R-S0P1P @Q#P'P/P=T O8#P%S'P [X#R%P  8A%# F/#T'OBP  C>%R'P*T=S@MFP 0<%\
      P*P+P-P6U:R=P  XO$RFP b;#O$N%P'P)P*S+R,S.R/S0O1S2S4N6P8S9P:R;S=R?PBNCRDPFRGP  `3&#  T#%# )*&# >?*R\
      -P 8;%P'R  5R#V%N'P0P M!'P-R  T*#P%U'N 9<'S0O  DZ#O%S #T$R'P +'%R'PHP  AU*R-P0R=O  QD#T$P'PDP ]Z%P\
      'R-R1P  1U&# 8.%P3R  LR5SCPHP  ^.&# Y&$S/P2P F6'P*R @0$P%S&P=O?S  $7#P%R  HY#P-P1S=P?R  9W6# ?G#P%\
      R  ,7#P'R FE#U$O%M'P*P-X.P1T2P3P4P5P=P +X.P2R  -S&# D.#S%P-P /F#R%P  _)&# WR#Y%M-O1O>P UA#R%P  PZ%\
      # (+#O$P%N&P'Y4P  63#S*O  R%%# =I.U0P1N @H#S%O  S##T$N%R&P 8]#P%R 1A#P-R ^T#R  ER&# _H%P'R @(#O$R&\
      P'P*R/R0S5P  $<#P=R  :^'P-P1S  -C&#   JO#R'P*P-S:P TP%P'P.P0R1S   !%*P-P0R1R  R0&# %`#R%P'O*R5R9P=\
      N@TFR  EG&# 6/&#  Z%&#  %N&# J4#P1SAP RB-P.R0P1R H%$R%L'U*P-P1R8P:P=SBRDP  <%&# XH*P1P2R=R .*1P3R \
       9*&# 0L*T2S=N@PDP  )C#S/O3P=R =[#U$P%P'P1S8P:PCP  6N'O-P.P0T1P=S Y*%PDR DA#T'M.K0X ]T#T%L'S/P2PAR\
        ^X&# B%#O%S'R E,&P?PERHR 'V#T%O*P ;:#R%P'P  H=#P*P-P1S3R8P;P=T?P K9#K'Z(P-P/P  &M#P%R R+*S1P=R@O\
      HP P[:O=S  J=#N$V%P1R?PBP   *'#O$P*T &*#P%R  H.%R'P  $A&# 4L$# D]#P'R  )8&# <^#S%O  $D&# 'M&# V)#P\
      *S.P0R1R=O W)#O$S ^+.S0O  `7&# YI&# K8#P$R S:#O&O'L(R*S+O,P-S.R/S0P1U2R3R4O5P6V8N9O:R;T<O=T>S?L@PB\
      NCUDOGRHP  #?%# 3*#M$P'S(P*R+T-P=PHR X.*S=O A@#M%RBS  G>$R2P WO$O1P2T  &6&# [?$# J##T'N  #E%# 9,.R\
      0P  GW#P%R  [[#S'O0P=R J%#S$P/P  ^0#S$R%L'U(P*M-P/M0T2P4R5S7R8R9P<P=N?Y@PCRFP `]#O%O-U.P '=8S:P=P \
       $!%S*P5P  *B'S*O  PX$N&T'T*P=O /*#R%P  [6*R=P    0J$P'R  J6#P*P6R:P=N@U  59-R1P JZ#R$P ]$#O$P%S'P\
      (P)R*P/S0R1PBRSP   +!#R'P  <O&# 7I&# 'S#P%R  6$%# /7%# YE#P8R  3<#P%R =`#S%P'P ZJ8P?R  LM&#  <[&# \
      VY(P*S+R-R1P8O 8P8T:P=O Fa#T%T'O(P*T-P0S1S2P3P4S5P6O8K9O;M=N?T@PCTHU  XD#R%P  @O#O%S ^/8R>P  !7&# \
      8)=P?R  /R#W$O%O'W)O*N,P.P0O1W3P=NAPDPFP )M=R?P  `$#P%MFU Z<#R-PBPSR 5<#R%R*R:P;PEPTP M`#T'U/N0M  \
      -=&# %_#P%R P@=R?P   5J#O%P'S.T0PAP  'X&# JF&# a8'P*S=P  RU%# <1#P.P0S2P DB'N0T   2Y%P.U0M6R  7D%#\
       Q;&# -&#T%N'P-PETHP T@#N%UCP  >[%# C6-P2PCS  O#&# >K%P&R2R 1.$R:R=O   A^#P%R M)%S'P*O F9%P-SCP  P\
      [&# >##P'R !7#R=P  -E&# ]@.R1P  @9*P3P8L9X =4#P*P0PDT  (2#P$R%R*P/R=P?RDP /L#P%S8P Fb'P2R  W7=P?R \
      ]E'P.R `U-R0O1S A5#O$R%O&R'R(R+P-T.P0R1P2P=R?P  WY-P1S@P   <]*P8R Y3#V/L A)#R=P  /U#S%O  9L*R.P N#\
      #P*N-V8P K`#T%N #['S-R/O8P=N?T  P]#R$P&S'P*P>RBP  :].R0P YO#R$P=N@T :>8R=P  Pb#R%P*W+P=R?P@L 16'P0\
      R  P65R8P -V#S$T%N*P-P0P=R ?M#R%P'P-R _<#P%R @+#R%P ]K$R%R*PEP  9@'P*S=P  42%#  +9#R%P'O*S `L#P*P;\
      P=T #W'S0PHP  L1#P.R0P2R /B=R?P JX#R'P  A8$R*P  .&-N:U :L%P-P=THP _a#P.S/R0O   !V&# `L#U$V&P'N*N/P\
      0P4P=SCP  3a#O/S ?R%P 4:#T$PBPEP U$#S'P(R*P=P E*#P3R  '1'P-R  (H#P*R a:-O/T=P  UX#S%P*P  `*&# F(-R\
      1P ;3#S$P*P  WC%# R6#N$P'U MM#O'R1R 6%%P'R 45'R*P  ,b#R%P  (C&# 92&# 1N%R'P HB#P%R  C#&# A$$N&R*TC\
      P N9#N%V'O3P?R ;-#S$S&P'P*T3P8P;P=MSS %6%O*N<V  K?#U'O-N  2<#ODS QQ#R=P  H)#P$S&P'S*P-P.O0P1T:P;OH\
      R (/#R'R0P4P A$#P'R $T#S$O8PBR  )L#O$TDP H>%P5R 2.#P%T'N #0$U(O)P*R+O-P.S/T0M1T3S4R6O7P8R9P:S;P=N>\
      P?PBMCRDRGS  U=%# _L-P1R ,6#R$P'O*R-X/P0P1P6S8V9R:P=K?PCO  YI&# ]Q#S'P*PCP ''#R%P'P.S0P   XQ#U$P%P\
      -O=O?S 3O%SBO  T:&# 8O#P/R  N/&# ^A#PBR  6##O%P'T-P.P0OHT [N#R%P */#J%N'!  Z_&# DH%P'R*P>R GK#P%N4\
      S5SCRHP E<#O%S*P;R 2@#P%P'R 8`*P/P=S  P5&# X0'P/R1R8P '0'P*R R^#R=P  b2&# 5##R'O.S0P=S?P@P F`%P*P-\
      T>PGP  _8## D8$P2R 0[8PDR %1#V$P%N1R4PHP  ],&# 73#R'P F##R'P M+#O'S   -a#T%O'P ;6#P%R  U*-P6P=R  &\
      ##R%P'P*T8P M;#T&P-O.P0R=RSP  QX#R$R'P)P,R0P aJ1P=R +F#T%P'P8P  EV%#   2#&# ]Y=R?P  CE&# 5;#R*P-S1\
      P@P Z-#S'O  0,#P4PBS ZT'P*R    [5=P?R ()#O%S  A:#R*R-P F>%V'L !)0P;R  D&&#  ab%# .[#P8R )3%N'Z*N-N\
      =P  `2&# G9&#  [+#S%P'P*T-P.P2R@P a0#T$P%P'Y*O-P1P6P8P=N P@#T%N J='R.P  4S$# TS*S=O *1#P%R  M^#S'P\
      1P JC#U'P*P1P=PHP  (2%S'O KC'T.M0R=P?R +0#O$R%P'P*T-P=PCTTO  /'&# ,9#O%S MF#P%P'S  'V6S:O .8#N%U'O\
      HR $_#P%R A0*O;R   `[#S'P(P6S:O NY#S&R2P;P?P  ;0#R%S*P8P;R=P  J9#S$P%O&P'R*S-P9RBP  G0%R'P 3X#R=P \
      )M%P'P(S*L-P4P5R=X?P  3R3P8R  KV#N*S=R =X#O$R%P'R*N-U6N:U=N>P?V@P  64#O%S )`$P'R*P  K6#O'S)P8SCP /\
      &-P8P:S  -2## A@'R-P -Y*R=N@S ^%.R0P =B*P=R `U#P-R  6X#S%P'T)P*P-P.P=P    L$#S%O'S*R=PBO H)#P'P*P/\
      S0R@PBR  '_#P%S&P(P.R0P=R *X'S-O /8$S%P&P8O:S 0&#R0P  LH&# `5&# %0$R5P V5$P2R !)%P'R   BM&# (0%S&O\
      *R=P  FQ$S%P&P 9/#O$O%P'U*S.P0P8P:S>P@SAP  FK#R%P  +U#P%R V>-P1R aJ#P%OHT T,#P%R'S*P1P  X7&# C]#U'\
      O8P:P I$#P'S.S0N #4/P=S?P  N=%# :2#V$O'P-O0P 4D$R*P  A%#U$P%O&O(M)O*R+U,S-P.R0R2S=OAOBPFS  _7$P%P'\
      P*P-R.P1V=PCP ]K#R%P  .9&# VB%U-N1P  >2%P*R=R?P  L>&# ^##U$T%M&R'S(S)R+O-O.O/U1P2P3P4O5U6P8R9P:M;R\
      <O=V>O?RBPCNDOGSHPMR  UO&# O($P%S&P (b%P(O*O+S-S.P1R2T4P<S=RAOHP ^L#P*P-R=P>S  %D%# ,/#R%P(P=R  J7\
      #O%R'R*P?R  9J&#  BY.R0P Y!#P-R2P8P=S?R C-#P%R  BJ%SCO  S*#P-R=R?P ?0#O%P'S  YF#P'R-O1R TP%P*P=RFS\
      HP   G.&#   4H=P?R 9]%P'R  ]%#J%W'O+PDT  D.#P'R K/'P*R GI#R$P S%'S*N-R.R0P1P=R #:#O%N*N2PCY 9!#O%R\
      &P/R  [='# 7*#O%T'P  *a%P(P9S  JU#R%P _G#R-P Q1'R*P  -Y&# 0%#P%U*P4PDPGP [-$P%R-P2R  P@#P.O0T2P b=\
      #R%R*R-O1R=PDP  aV-RCP b'#P%P&P'T  ZY%P'T-R8P9PBP NG#O'T(P*P+R-O.R/P0U6P7P:R;O=RBP  =T#M$V8P 0G$P&\
      R X6.P0R  EC#O%P'T(R+P -;*RBP GT$P*P-P0S:M=U>R 5/'P6O:TBPGR =O$P2R  Y]-P2R  YN#S%N-R.S1P4P  E+#S%P\
      'P  3'&# Y4#S*P:P=RBPHP aY#R%P   )H.S4O     MG%# ],#R.P0P1R Y/#P=R U>6R:P  U4&#  DG#P%R '(#O-S0P=R\
        O_%# b9#W%P'L  9V&# 5`%R'P F<#R'O.P0S  =8&# ;a&# +1#S'P/P  ;!'P.S1P   29#R%P  )*%# ,8'P0R a[#O%P\
      'P*W=O  Z/#P%SCP C4*R-P  %%*S1P=P  !,%R&P OY#U$P'P-P1P Z@-P=R :2#P%R+P=R /D#N%T !B.R0P  `J&# )^:O=\
      S %T#R%P  3$#S$R%P'R1P=P )M#R$P ]R#N%T  DG&# #S-P1R   J$%R&P (0%P'R  W&#P%R RZ#R%PDP  7*#R'P/P0R:R\
      =P P]#RBP   ^X.O0S  XU)R-P 0Q'P-R >E*P=R 41#R4P  :Y.R0P  @Q%# ;(#R5P :H*R=P  D9%P'S4P ER#P'R  8R%#\
       Q,&# #H&# IE#P%S'P !&#P-T1O  %&%# )$$# <O#M$O%S&P'S*X8P=O>PDP <D'P)R =?#O%S  LT#R-R1P8P :+'P.R Y_\
      #O'P*T+R,R-Y.P/P0P1L3P4R6P8R<S=MCPFR  L`#P=R ^K%P'P*O-Y.P1N=P [E%P'U/N  /Q%P'R*P  BH&#  H#&# SR#P$\
      P%O&O'P*O-P2O3P4U5a8JCP QV=L?V OV%P'U.O/P0R1P=R?P SK'P-P1S  ^N=O?S K^#P%R  [Y-O1S >=#P.R [D#O(S  _\
      1#N%K&O'!5P8S=P  &T$S&P2P Y&#O%S :G#P%R8T:N=R@P  XD#P$T&PBP  QU#R*P-P@R  a@#P%R-PCPHT #V#S%PBP UR#\
      O%REPHS  %6&#  ^@&#  ?M#P%R !7#R%R-P0P=S@O C<%O*P=PCU  ZW#T$O%O&S'P  _@&# $4%O-S bN*P;R  I2'P(R  =\
      8#RCP    5U## W3&# J^&# T;'T.N 0-%O'S  (2&# C7#S$N%S'R*S-R.P0O2P=PBP  IL%# '+%# GB#P%U'N  ^a'RHP P\
      V'P4R  BW&# _>#S$U'P*N-N0R8P:P=S>P?SBP V/#O$S  W(%# 3@#U'O4P  A<#O1S .&#P$R*R=P ]G$O&PCT $<&P'S/PD\
      PEPHR L+*P0P=S =;#S%P&P A]#U%O-PHP  [*#N'S/R ZL'P0R _A#S$P:P  P`'P*T=P@P `4*S-O    HG%# H`#I%N*Z-O\
      .P0N1O4P>P@!BPCPHS  <F#P%R 8*#P%V'S*P.O/N0R1R4P5S8R:R=O@PBPCO YE$P%P'P-T4S8P=R>P  V^8R>P  F]%N3PBT\
      HR ^S#R%P-R2P ;S-P/R1R3P V>=R?P  ;;%R*P-N1T2P  U?#P-R  0Y&# ;J.R0P  ^L#O$N%P'P1V2S    IX%T*O=P `1#\
      R*P   XI#R$P%P'T*P-R0P=P 2B#P%S'P  @R$T2N a##T$S%P&O*PEP  4]#N$T%U&O'R-P.P0PDP  A'#O%R'PHS !9.S0O \
      $W-R1P  LU-T1O SO#R%R'O 2V-P1P4P5U8P 81#O%S <a#S$P%R=PDP  $*&# G0#S%O  5H$#  LJ#R%P  O6&#  6I%S'O*\
      S-P1P8P Ja#O%T'P  ?Z#U%N&P _7%P*R  F@&# ;'#O%S  26&# $+#P>R XK%O'S  !4%R'P $,#R'P.T0N  D/&# /,#P$R\
        ;M&# ,V=U?M :*#P$R  b5#V'P*P/P=O  !H-P1R   KG#P.P0R 7A#P'R.N0T  (^%R'P  D7#T$P%O-R=P *:.N0T   bb\
      #P%R&P1R    4$$P%S&PHP $M=N?T  MW$#  Va#P*S-P/R1P=PCRDP  ^D#R'P B9#O/S F0'T*P-PFP ;X#R=P  %*2# >3&\
      # !P%# +A#S%P*P=R  [A#T%N ^@.R2P 8=#P%R -%=O@S  D<#O%R*T=P@P C8#P'S*P ^>$R2P  ^P1P=R  7/#R'R=PHP L\
      )#O%S Ba=RCP R/#R%P  /%#P*N?U ^U#O%O'UDP )6#V%PBM  O[#T*P-P=P  RF&# P7*P3R8P>R :K#P*R  %J'T*N 1##N\
      $P%O'P.P0P=RBXEOGS     Hb8RDP ;K#P%P'K)W,TCP   CK%# 7D$# Q='P8R !`.R0P DK.R0P2P  ]:&# =b-S1P2P  (C\
      %RHP   %_%#  :a#O$P%L'P*P-O.S0P2P4! +;'P(R  D9&# 1C&# 8[%O'S 9:#R&P  G1#P%R Z0#O'S*OBS 6;#W$P%P&S'\
      O/P=PAPDP 1S#P%N&T  *O#R$O%T'R-S/O6R8P9P<P=P@PCRDRERGPMR #K#S%O-REP  %A*P=R ?P#O'P*S=R  Aa#O%S F+#\
      P'S(P ]?$P%S1P _E#M%V=PBRDPEP  .3%R'P 4C$R2P :@%RHP  YC#R*P !'%T'N   +M%#  WZ#P1R  G[%# V_*P-P1S  \
      -<&# 2b%# +_#R%P8R=P  PD%P.R #K.T0N ,=#O%S  H2#O$R%T*S.R/P0P1P4P  &PB# PB#P9PDR W1%O'S  8Q%O*S  [/\
      &# 45#P%R'S*PDP 5J$R&P  b5%O'T*P  X+#P%S8P  H7&# a$#S'M*R0SBP  9M&# 5&#P$P%S*P/R F(#N%U'P*P.P0S F$\
      $R*P  79%N.R0PDT R<#S%P'P4P8R=R 3B%RDP  -H&# 5=#REP Xb#P$R [X=S>O PS.S0O  </#O%O'S*P-U.R/R0O4P=PCP\
      GS  6&#P$N%P4P5X:P K0'P*U1N 7!8P=R TJ#P%TBO .`#ODS  @Q%R'P-R/P bX#S$R'P*P-P2P3S5O=O?SCR -X%P8P:U=O\
       %V#P'O-P.P/V0P  P2#P$P%P'S(T+PFP W[#R'P*P=R    41%# <R%P8R ?1#T$P*PBP +L%P'S)P  J(&# S;#S$O S-%PH\
      R `(#P%R  9T#R%P YS#S=O OY#R$P ^Q'P*Z8L9N  =6#P%O'U(S*S+P-N.P0P1P3P4R5P:P<S=U>P@P PR#S%P*P 3Z#R$R'\
      N0T1P4P J/%R'O  <L#S*P8P=P>R?P E1#S$P%N&T'O*O.O0S1T2R8P:T=O?R@N  ]a&# Bb#S-P3P   O2&# >U#T%P3P=P  \
      F1#T%N  DC##  a6$O%S'S1P  QI#R3P GQ%P'O-P0T1R ^6#X$P%P'O-P4PGP &-0P5P=R@R  @&&# <2#R%R'O  NB%S.PCP\
       $B#T$P%P'N/R8T:P=P  $V=P?R =X#R/P  >2#P%R aA#P$P%P3T 6I%P*P=S RL#O*P8P=T>R  JY#P$P2R8R  2;#P$R'P-\
      N1T=S@P  V!.O0S  X;'S)T*P,N-P/R0P8P:P=S  >?%# 6D*P=R  I;&# OL'P*R=RCP  27%P4R MF#T%O<PBP 0a#S$P%O&\
      R  *)&# $W#P'O-S F#'S*O %Q'O*T-P  L@%# /)&# +J#R@P  ZT%# &!#P-P1RBR  !6%PEPHS ZL#P%SCP  ^M&#  U:&#\
       4N&# b;#R$S/R2O3PBP  !##O'S b^.O0S   FD#P%S'PHP  7%&#   &'#P%S'O-R0T1P2P5P L3#S'O  K/&# 7X#P%M&S2\
      T #<#R?P N^#S$P'R(P-P -L#P'R4RCPEP  ?,$R%P&P.P0R  DG#R'P T1.R0P  FS-R1P 5K%R'P  C?#P%R 5Y#R-O1PCS \
       RX#P/R8R:P  -&&# .6.P5R  (,%# -Z#R%P SF.P1R NF#Y$J2P  L#%# J8'V0N1PCP YY%P'S(S+O/P;R=R?P  E+#T%O'\
      P  Y#%O'S .55R<P   aW#R'P [Y#R%R*P8P .H'P*R D4#R$P%RCP  F9%#   ]G&# NK*M=U %`#T$R'P-O0P1P4R:S?ODP \
       0Z%# Y'%P*R  74#T%R'P*OGP H-#S%R'N=PBRDP 8>#S%O'RBP  L2#S%P'P1P3P@S D].R2P  O`#N%P*U UO#R%P&P  .C\
      #P0P4S OR)R,P #P#S%P1P JW%T&P-P  6Y.R0P NF#R%P'P1R2P8R:P  Q$&#  [L%#  A`%# RB&# (,*P8R  &F&# @,#O'\
      Z(L+P-P 8E$U%N'O-P1S  U[#S%P/P aD#R$P'U(R*O+P-P/P0P4R8T:P@O ZZ.PSR  HF*P<R N1#V'S*M=O@PCP  9`&# 0@\
      #R%S'P-P8P  `U#R*P L<#P-R.P0R Bb#O%T'P  3%#P%R %>%R'P*P:P=S  3<&# ?>#O'O-T1SBP 66#O'P(P*U/R=N>PCRS\
      S  (X#O'T*P [V#U'N-O  F?%R&P TP$P(O*R+S:P;P=S  S0#R1P:R=P W=%O*PBPEU   R$&# %E#T%N GW#R*P4P DB0P1R\
        1Z8P>R ^@#T%P=O  T;#P-R  ($%PBR  %[## EF&# R^#P$O%R2S  1&$# T]#O%S >N#P%S=P  X^#P%O'T U]#R+P-R1P\
       ]##S'P*P bF#O'P(R*P+U;P  .Q*P=R PT#T4PBN GF#P%R <H$S%P&OETHP  -?%# LB#R%P  DU$# I7'O0S $H%P'R 20#\
      U%O'O*P-V/P1P=P  3[#P-P=PCT ))*R=P TD%P*R  <<#P$O&S*S=P  G5#O%S   VX#N/T  :)#O$P%SDR K]%RHP IS*O-R\
       `Q%O*T=NCS  EC#P*P-T1O  XY#P%R XI#P%R DX*U-P8P=PGP =H8S=O  $P%P8R _:#O$S  0X#O$P%U4PCPHR  ',#O%R=\
      P?R ,V#P-R ^A#T%O<PBP 6;%P'R  <6#S%O   b+#R'P <@#S%P*P !S=P?R   Q_&# S;'V.P0M   /E#X$O%P*M-S.P0T1P\
      2P8P:R=PBP =U%T&N I#%S'P0P=R?P  ?T%O'S*R1P  -G%# M<#U$R%P&P'O-R/P8R;R=R>PCO J.#MBU ;R'P C##S$P%R-P\
      /P=R>P <8#R2P ED%P*P-R   4I#P$P%P4PBTDPGR  *$$S%O&R'P*P2P4R8O:T<R=PBR  65.P0S:P BW-P1R W/#R%P KQ%P\
      'P(R*P+TCP AW#P/R  D`$R2P V0#O'T*O CS#PCPHS  'E#P%R Q)#R$P'P*S-P1P2R  @b*R8P K2#T%N #A#T$P%O'R*O2R\
        `a&# 6U#O%T'P2R GZ#T$S%P&P*P6R8P:S@PBOCP :+#R/P  ;Z*P=R 4b$S2P=P   ^E&# Bb%# K.#S/P5P  X0%#  `''\
      R*P  -b#P%R&P'P*R-V1P>PHP  XC#P-P1P>S  ]]&# 8E'R*P.R0P4P5R B]*R>P  XB=R@P GE#R'P(R+P ?O#V%M&S'U(R)\
      O*R+P,T-R.O0O1O5P8O<P=O>R?P@UBPDP  3;'N/T $G%R-P RB#P-R  /Y#R$P%R*O.R0P  /F'R*P +1=S?O H^=P?R 7##K\
      $P%N'O*P-O.P1P4P5_=PCSHT ]I#R'P  _>%# QW$R=P  %M%P'P*S 4_*S0P1R5P8R;R=OSP =;#R$P   %$$N2T  CP#U2PB\
      N !2%R=P?RHP C.#S'P.P  ('#L%Z&P*P-O ?%.R1P  UJ*R/P  A*#R$P ^5%R8P _<#L'S/T  Z[#T'S-P1P2O4P8R>OBPDP\
      EPRRSS  PQ#T$P%P 0J#S*O-N.R0P1R8O9T=S?O  -0%T*O0O=R>PAR .G-O1S :@0P=R O8#P3R  .R#R%P  VE%# :K#S$PB\
      PCP  I[#O$R%R&P'O*R.R/P0P1P4R6R8R:O=N>TCTHP  3^%R'P `6#N%R-S  RX#P*T.O ^Z%O&S  ?'#U%M  ]U*T=OCP  <\
      _%O'S )a#O$T'P2P  !Z#P'P-T0P1P5R P2$P%R   5V%#  '<#R*P-O1S  OP%# 26#R1P RP%O&S  A,&# PW&# <['R-P8R\
      >P 0V%R=P  :.#T'O-P  9(%# F9#R%S&P*P  ?V&# L9#S$O&P(P*P-P1P4S5P=SBR Z4#R*P=R@P  ##$P%R  NB%S-P1P6R\
      8P _$#R%P 8B$R-P  5#.P0R 12#T%N.S1O  +(%# J78R:P 7U)R*P,P=R  !F$T2N  /a#P/R  65.R0P  Q5%O&P'S*N-P1\
      R2R=T G0#P-P.P1S 9'#O%R'P/P0R8P=ODTHS  CN#P%R  IG&# EN#R>P ]M#R%P `'#P%T'N 5@%R'P _1-P=R  EB#T$P.P\
      BP  Sb#O;R=R T-8P:T=O  D3#P2T5P  ;2-PCR  L('P*R <+%R&P +@.P0R  bT#R%P  )b## (X*S.P1P=P?R  /4$R.P0R\
      5P  ^3#PBR 23#R=PBNET  B&'S.R0N /U.P0R *1#P%S'P  D+*P1PCS  8S#P%R/P=RHP  9)&# (5%# >J#P%R #W#W$T%P\
      'O)P*R-O.O/P0T1P2P6P8R:P=P@SBPHP J&%O'P-P=PCU :B#P%R   0Z#T%O'P S;%R'P ,+#P.S0P  `2*P=R AB#P'P*S  \
      :5'P0P4R=P?RBR %V$R2P M7#P'P*S &)#P%R  ^L7# HH%R&P ?N#R$P%N&T'P8S=P>PBPESHP  W7$# R$%# ]E&# CY*R=P\
        5:$P%P2S G4%O'S=RBP F2#P/R=PGR *3#O%V-P=PCP K9#U$P%RBNEP 2=#P%R'R*P  $!$R&P +&'T0P=O  '0## @?#R>\
      P  ?%.O0S DH#P%R E!8O=S  PN%# 1@#T'P=O <($P%O*S=R  0&&# D3&# 2R'P1R 3#6N:T K7#O$T-O1P2S  T-&# `%#P\
      %R*O:P=T@P K`#P$R  O<#R$P >_#S6P=P QRBP  E+#O%U'PFP .P'O.P0T  _Q%P'R O%%R&P'PCR (.%R&P  _M$S%R'P=P\
      DP ]=#S%O 5%#P$P%O*P4P8S9S=P>S  ^H%P.T0O  `+#O%S  (W%N'P8U Z91P;R 4S#R=P   aR#V%N<PCP  @N#R$R1O  Y\
      2%N'T.O0SCP C9*O6R8O:T=OHS :X#P'R M?#P%R&PHPST +Y#U$P%P&O'S*P5P9R:R?OFSHP  BR#W$P%O-P3PCP SF#P%O'S\
        %M#O/S  KA#P%R=P a^#S-O R1%P'P*PCT NG$R*P3RFP .N#P$O%T Q$#O'S @]#P$R  %J#S'P-P:P=OCS ]I%R&P  P.#\
      S%O /)#S%P*P -M#P%P'W4P>PBPCP  D0%# WL%P8R 0;#P%P-P1S8P:R@PSS  )Y$S&O  N)%# $J%R&P bV#S$R'N8O:S=R?\
      P@R 09%R'P-R1P=P?R &9#R%P2P9R [*#P.R  &6#O'S 1>#P%S*PBOGS a8#P  %>#P%P&SHP 9<'O/S  V%%# ]=#P*R  Z_\
      #R$P bE%R'P _G#P$R  <C#P'R  N%#P$P%R'P.P0S2R:R=O?R +2#P$R !J=R@P [/#T%P&P'P8MBRDPHPSV  ?L%P'V0M <F\
      #O$R&T'W(R*R+R.H/U0X2O6R7R8N=N?P@PCPDPEPHPRP VX#R$O/O4R8P=O>T?R  2Z#S%O   :K## UO.R0P <)*P.S3OCR ^\
      X#R2PDP   (<#P'R  YN#P%R T?#J*R-O4P=!CP  YM&#   9C*P8R #[#M%P-P6Z=OEP T+#T%P'P0P  '7%R=P 10#P%O*P-\
      R4T5P:R<R  2K.R1P 6:%R&P IL%P*R  V7%# 89&#  6C.P2R  ``%# S`'O.V0N TL'P=R a/*S=O G3*P/R  4N%# P*#P'\
      P*N-S.R/P0P1P=T@T E>#U%O'O*P-P2R=S  R38P:R H_%O'S V;#T%P;PHP   QT#P%N'P*P-P0P3P4P8P=]DP &M#S$P'P.P\
      1S3P  0>&# H$&# 6?'R*R1P5S=OCP .&%O'P0RHS  IB#R$S%P*O/P0N1P2P4S5P9R:R;R=O>O?U@SBPCR P^'P*R.P0S1P &\
      '#R$P-R/P 6T#P%R GV#O$P'T*S.P0PDP  1L%# XR%# QM=R?P  ?X&# LW$P%P&S.S0OBP  :1-P1R  E>#R%OHR -+.P0R \
      ,[#R%P-P  ;0#U%P'P(P0P1P=R  7,%# V:#S'P)PCP @7%P)P,R8PCPFPGU O2-R1P D##S%P1P  :H#U%M'T>PBRDPGPHP R\
      4#P8R  ,J$T%N  @.%N'T)P*O-W4P@PDP J+#P'R  aC#O$P%R*R2R=M@U  `F#O'S -a#P%R  5_%# 3Q#R.P  /@=R?P  2;\
      %# 6D&# ;]#M'T*P8RBR Ya#O$R'P(P*P+S-R/R0R=PDP   a(&# $28R=P  ;&$P%P'P.R0R  ?B#V&P'O*O=P ?A#O%R 2<#\
      O$S  *]*P.S2P  MH#R*O=R O$-P0R  3L#P%P'S=P  JY#T%P/P8P:P=R?R ]E-P1R NI*P=P@S  P$#P'P0S   F7&#  PD#\
      P'P*R8R=R@P ;*#R$S'R*S-O?O@O Q'-R1P ZS'S*O.R0O   E5$P*P4P8T  M(#P$T%O&P  IA%# E)%R&P'P !S$P%S2P -?\
      $N%U&N*P,P-R.P/R0T1S3P4P=U>P?NBPHP  $b%O=O?U  -B-P8R ]B-P1PCS S_#P-P1S  7E#P%S*P 48%R'P.R0P <#%P*O\
      =P@T 1M-N1T  ('#S-O  JJ'P(P+P-T   L6*O@S  ,)&# Va#R/P  VN.P0R 'Y#R'P-S.P1P=P  >`#R%P'R4P5R8P=R@P H\
      9:S=O  NA%#  I]#P'R*P &+#W%L*R-P=P 1K#P$S2P  bD%R-P.P1R8R &M#V%N-P  5'%P'R-R0P NY%P4T8P=P .X#R'P  \
      :!#R1P T_*P=R D6-N.R0P1T ;&$R%P   /-#S$P%S'S(R*O+O/O0R1S=PBPDP   &.'P3R YR#O$S'R2P3R=PBP  $&#N%R.U\
      2P YS%P'S3P  ?V&# RZ#P$O%V&O '0#S$T%R&T'N*M-R/N0P2P4S5N6S8O9P<U=S>PBODPHS :C#O%P&R'S2P  )#&# C>#P8\
      R ^O:O=S  (S.N0T >!'P.O0UBP 8C#R0P  6%'R1P FU-PCR  PM#S%N'O(S)O*U+O,R-S.R0N1N2P3P4R5P6P8P:R<R=R>S@\
      PBRCTEPHP A.%P4R  A3%# _b$R%P.O0S=R?P D!:P=R Q(#R%P ?.#P%P*T  ML&# (;#P'P*P.R6RBR ]'#T'P=PFP /E$R%\
      P.R0P2P=R  =Z$P2R /&#S$P%P&P'R(T*P+P-S0P1P2S4P8P:P=R>PAODPERFPHSRR XO#P$N'U*P+P-T/R0O2P3R5P6R:P=R>\
      R?O@RDP  .&#S$O2P O''O0S Z-$R*P  ,2#T$P%P*P  J-&# EN#P%O*V6P=P _K#R$R'P*N-L/S0R1U=U?P@O A=#N'T ;Z.\
      P2R  (7&# `1#R*R-R0P2P8R9P=P !?'O*S=S@P  (*=R@P 5!#P'R  `6%# HT8P:R 75=M?U  K+%#  [a&#  4!$P)R*O2P\
      =U?P@PAR b6%V'L  C,*T=N   %4*P-PDS   K^#P%M&P'L(R*R+O,P-U.R/T0P1V2R3R4O5P6V8N9O:R;T<O=U>S?L@PBNCUD\
      OGRHP QY#R%N'R/S8P>R !##P%R  W2%#  6F#P%R TK%R ,,#P4R  ;4#O%S CW-R1P8R:P  _4## BY&# 9D#R%P  US$P2R\
       ;]#R$P%P'R1P2P5R8P=R ZS#R'P  I'&# KE#P%R'S*P-P.O/R0O4S5P6R9P:P=R?RBS <6*T5P<O b4=S?O =O#N%T'S*P-P\
        N)#P1S5P   NB*R,R8P I.#P%R a7-T1N    '0=P?R  </#R'P  C7#R'P D.#P*SCP  6)%#   S%&# ,,#O%T'P  `(/R\
      8P R`#P-S1P  &>&# H&#R'P-P1R  G*#T%O4R=PCP L<#O*T=R@N $!#P%R ?@'P8R=R?P  /E#P'S*P GT#R$P  E4#O%T'P\
      HP  NP#N(O+V <^4R8P [.-O1S  X_#P;R `O#O%S @_#P'P/S AI#P%R  S=%# X[%# %##O%P'U*O-PCS [a%P*O.P=T  +S\
      %RHP 1P#R'S0N '>#P$P%R4R _^%S&O E3#O-S  0W%U*N  F<## $;.P2S=P  Ia'P0R '@#S%P=P  ><#P%PHS  NX#O%S'P\
      -S.P  Va#T%S'P.O0OHP  7*$R=P V(&P*O2P4W5O *)$O%P&R'P(P*R+R,P-O.T0P1S2R3S5P8R=P@P   DZ#P.P0RBR /$#R\
      -P  5C&# ^D&# <!&# ?&#PFR :?%R+P ;^#P%S'P UL#N%P'Z(O)P*N4P8P9T  NM#S%O [0=R@P  b2%PESHP `X*P;S=P  \
      ;Z*U8N=P  OO&# K5*S8O   ]Q&# [1%P'R  ZE#N$V&T-O1P2P YV#O'U-P0P  bR%R&P 1T'R>P  EC*M<U 6U#S.PDP SQ$\
      R2P 'U%T'R*P1N  ))#P$R 'E#RCP A)'M.S0T AE#S%P*P>P   ZX#R%R'O*P-P/T=P E(*U4N@P ]%#P%S*P/O=R   X1%RD\
      P  D,#P%R <8=P@R GL#P*R  1_%# IR#P$P%R2S=P  -;#N'Y-N1O D2#N%U 6W#P$G%P*c2N=P@PCO Q9*S1PCP  %5%PHR \
      EN#P%R PI#P>TDPFP LJ#O%S  (&%# U>#P'S*R.P0P  .4&#  &.#P%SCP  _7BSEPGP Z:#S%R&P'PDP D1#P&P'R /A%P4R\
       R7=R?P  ^=%R )S*RBP  7I#P$P%R&S'P(N*P-N.S/T0N1S2R4R6P7P9P:U;R>S?O@RATBSDOEOFPGPHP +P#R*P=RCP  G^#\
      R%P  X-#P$P%R-R >a#O/S 2%#P$N%R2T;R   ^P#T$U%N&R(R)P*S+S-P/P0P1O4P8P;PBODT !X'P-R.P2R  %%&# 2'#P%R\
       WD#R$P%O'R*RCP  U3#U%M  F,&#  5@#R%P b5#U%P-O=P  /Q#P%O'T*P.P0RAR  2##U%NCP 9M*P8P=S R7$S-P2P  #=\
      &# VR%# *1%# 4Y.R0P $/#N'SBPERHR )B#R$T%M&P'T(S*P+P.P/S5S6R8P9R;P<P=R>R?O@PCOEP ,O#O%N'S/T  :M#R4P\
      8R@P _!#P%R  B8#R%P #b-P1S;P  83&# ],#R%P 758RDP $P#RBP B##P%SEP  P&#P4R )4%P&R  0.$P%P'R*P3R=R S%\
      #S$R%N&T.P2P?P  ,!&# 7Y#U%O-O1S8PBP  :<%R&P #A#N$V%P  I)'# L^%# BW%# S1#J$L%O&P'M(R)S*W.P/S1P2W4P5\
      P8P:S=S>OBSCPRT BE#R$T%O&N/R  Y7#P%P'T8P NP#T%N*P<R=R@P  LN#P%PBS  +H%S'P=P  ?B&# bL#T$R%R&N'T(M)P\
      *R+O,P-K.K/O0V1R2P3O4M5V8R9T:J;U<R=T>S?P@UAPBRCSDSESGRHM N$-P8R  9^%# [V&# P^#S*PBP #<#R$P  +?#S0O\
        CZ#S%O*P 3W*R=P >;#R*R-O `X#P%P-V0P1P2P  YF%# %G&# C&%P'R H1#S1P2P4P  U!0# ?U%O'S *]%P'R R9#P%R \
       5I=R>P %b-O1S !)#M$P%T'O0S1R8R<PAR  :2%# X;#R-P    9'#R=P  /%#P'R [)#O%S 2O=S?O  'C&#  59&# 1!#P'\
      R  >O#U'N*P +?#N$P'S*S C%#U%R'N-O=P YH#S%O .)#T%N'P4R   *S8R?P ;$*R=P   ?O#O%PDUEP 1B-P2R 5B#P%T&O\
      .R0P  $O&# *!'P0R KE#P=R  1-'O.R0P=S@P RZ#P-P.R/R Ca%P(P+S WY#T%O=P 0C'L*P.R0U %K#P'R PF#P$P'R*R  \
      ]2&# BS#R%P  I[#R$P'P2R :1#T%L'S  G`%# @`$P%N'X)R,P-N/R0O1N5R8R=N?TFR T,#P*P:P=T '6#P%O*T =/#S$P%P\
       aA$P2R  P+%# !N$P=S@P  B-%O'U-PDP @Y%P'O*P1P=V  E?&# W-#S$S%N&P'N*P-S.T0P1O4R=R>R?PDP J@#O/S  15#\
      P'R +G#N$T 0P=O?S  WG%P'P/S [&*P8R  3[#V%P'M  9^$# >:#P%R Xb#P%P'P*P.P0R1U )a#O$P%N>PDX  I,$P'P*R.\
      S0P  -:%# ZK&# C]#T%O'T(P)P*P+P-R0S1P2O3OAPCS  7`$R2P  ]-#P-SFP  PT#O%P'S Pb#I%O']*V-O0P3P5P;P=O N\
      a#P-R  X[#P%R FH%P'R  A!%R*O <R8P:R $H#P$R #$'P0P@S  &D*P=R  /F#S$O B^%R-P 0J%P0R  7T&# %N&# /)#R*\
      P :)%R'P )b#O%T&P 3I.R0P  &?%# 40'P=PHS DC%R&P  ?_#P%N'P*R+N-P.T0O1S2R6P7P8R9P=T?S  Y$#R%O'P*P=T?N\
      DT  L_&# 7T#P(R _b'P.P0S 3J'T*N  .B<PCR !S'P=PBRCR     Jb#M%P'R*S-R0P1S2P8R aV&R2P  C$&#  R0'P-R  \
      L6#P$P%P=S@SFP ^@#P8R   13'R*P S_#O'P=T   ($&# $7#S%O ?P#M%R'U5P  [*#PBR H2%P3R +D(P)S*R+R,O=O?S@P\
       %R#P%R $&#S'O*R-P  /I&# B1'R*P  6Y#R$P%V'P(R*P-O.P/N0R1S4P5S6P8N9P:S=R>R?R@PFPHO 9%:R?P [%$P%S*P \
      M-#P-R  N]-R1P YM%PEPHS  )K=P?R b>%O*P8T  WV#P%P'R6P8R:R (/.P0R GY*R=P   [0#S$R'P(P*T+S-O.P1P2P5R:\
      P<O=OBSFP QY'O*O-S4P8PCT  9>#R$N%R&P'S*R/R4R=R@PBPEP (@#R'P  X'&# #$&#   1E&#  'X$PBR LJ#P%R   JA#\
      S%M'S*R:R=P Z)#S-O   LY'R*P RI#P*P.O0S=R F&#P1R  -D&# B$%R(P*P $,$P'R  *N#L%N'P*N-P1P5P7P8d=PCP YF\
      $O%P&T  .9#P*R //%T'M*P-P.O0T=U?PHP @N%N'T  U*%T'N=R?P V8.P0P2S  NF#W$P%S'N/P0P2P8R<O=O@R ME%P.P=S\
       N!#U$R'P*S+P.P/P0R2P:S=OBO  S1&# ^[%RRP &C#N%M&P'Y 9;#M%P'X-PBP   S4#P'R ,G#P%R .1#T%U'P-P.P1P2O=\
      P $C'P0R2OAR    II#P*S-P8P9S  R<#S%O  ^S#P'P/S [-#N%T B)%P&R V3#P-R -C#P=SDP 6O#M%T*O8P=SFS   #4#S\
      %R'R*O+P-S.P8P<P=PCR B5%T8ODP  )>#U'P-R2P8P;P=P  MK&# S2#T%R'P*P;PBP  aS#R4P 1Q#N'T  A;&# M)%R-P <\
      @#RDP  LJ%# I##P*P8PFS .(.P0R  `^#R%R'P*P ^*#R-P !5=R@P  /]#S%O BX#P%R 0/%R*P F[$P&P4O6R:O=SBT  :>\
      %T'P=PSP  5'%# Q+#R$P*P2R=S@PEP  #3=O?S T3#N$R-S  7C&# )Z#O%TBP  4a%R'P ]E#O-S FK'P.R S$#P$R%P'T.P\
      /S0N1P2P:RDP #>$P%P'P(P+R-R1O8R=R>SCSTP  Z)#P/R C_#R'P  3C#P%R*R.P0R2P 5P%R-P   FF%# S6%# X^-O1S !\
      ,1P3S8P  a1&# KT#R%P  9!'S+P4P <L$R&P  3@%# ::#U%P'R-N1P  2/&#  a>.O0S *]$S&O*R=P 5,#P*S-P1R@P  I+\
      %#  <V#S%O ZD#R=P -a%RCP  AO#R&P B$$P%P&R  Z`&#  -/%# 3P'P0R (A'P0R  ES%# <`%# S,%P'R ?+)P,R=RDP '\
      D*P=R  *7%P-W.P0P1P2PCP &/.S0O  XJ*P>R Db#P%R  3]&# ?9#PBR E8#P.P0S2P 1E#O%P'R8R  *M&# =)#R.O/PBRE\
      R  YX## +B&# H1#T%N&P'P+R-N/R0R1P2R5R6P7P8P<P=R?P@RASCPDSERHSSP   KQ'O0S YY#T%P'P8P =T%S'S*P/O8P:R\
      BPDP  ,Z%# #U$T2N TJ#M%T'N.R0U1O2O3T  I+#T%P&P'P *6#P$P&S !G%S'T*R.S0K1P2P5P8SHP  O9#P'R  .0*P8P=S\
       G'#R'P/R=P N&#P$O%U&S'P*O  #/&# a5#R-P  6.%# >0#S'O @K%R 6_$P2R  2:%#  CL.R0P .^#V%L  ,G&# L-(P*P\
      +S HF:R=P  A[#R%R'O(R)R+O,R-[.O/P0N1K2P8T:O;P=P>S?R@PBPCR  ID#S$T%P&P'O*S2P=O ],(R1P !8#R$P  ;b&# \
      Aa$P*R 0[%P=R *Y%OBS  1[#P'S*P-P/R  M[*R+P 2O#P*R-P=R>RBP  (7#S$S%P&P'N(S*R+O-S.R/R0T4R8R:O;N=R>O?\
      O@SARDOHPSP 1/%P&S2P !V#P$R  #%#O%S 3b$S&P2P .U#N$P%S'N(R*U/R1S=OHP  a3&# Z-#P%P8TCP GV=N?T +]#P'R\
        &E#REP ;G#R$P%X&O'R(P)R*R0O1N6R8P9O:O=R?NBRCSDTFPGPHOSR  >F#O%T'P N9#P%P'S  OU&# 2;8O=S O@#P%P'P\
      /S0R 2R#O$S  <@#R$S%R&P'S(R*O+P-T/S0O1M4S5O6P8S:O=J>S?R@TCRDPFP 0G-P.P1S ET#O'T1P  _1#O$P(R*R+P-P.\
      P0R1R2R5R8T:R=P?O W8#S*PBPDP RR#R1P3P  V8&# -:#R'P =K=P?R  F*$R'S(P2P4R5P6R8R9P:R=P>O?PBS @T#R%P 1\
      /#SBO  G5%# 2R#T'N*P4U5O6R8P:O=R [W#P$P%T&P  F1#P$P%O'R(M+U,P-X.O/O0U2R3R4P8O=S>P?P@PARBVCPDPFOHP \
      >!#P-S=P Y+#R4P [S#R%R&P'P <;#O%R'R.P0R8R  %:#S$U%O'O*P=P -,-R.P1S3PCP  D_&#   N)%# +H#S$P%R'O-O/T\
      0R8R9P:P>P Z3#S'P6P ]T.P0R8R=P  Ya$P%O*S.R0P1P4SHP  ]]%P'U0O6O8R:S=O?S $X%P=PCS 7'#O%R*R ='#P0R [Z\
      %R*P ($#P%S'O =b#R*P GO$RBP  ,4#O*U1P8P ME#O'P(P*U/R=N>PCRSS  '7%P'T0PCPHP  2@(R+P8P=R  (.%# bV#P'\
      P.P0U1P  6_&# 1,#R)P:P=R  YE$# ZA#T%P'O*P.P/P0S=T?P  Z_#R=P Aa#P0P1R8R RN#P%T-P5P -4#P%R #?#S%O-R1\
      PCP ;?*M=U  #A#R'P  ^H%# AZ%# K;#T%N'P0R _'#R'P-R1P  L%-R.P   8Z%# )^(P.R0P=R 92#R$P $J#O%S H#'P.P\
      0R   (/.L0V B[$O%R-PBRDR  ^.'# `.#S%R'O(O)O*S+R,P-N.P1R3U:P<S=O>P?T X^#P%R W(#S%P8P  ='&# #[&# H_#\
      P%P'T-O 9]%P'P4R5R E,#R%O'R(P*N0P8R:T=O@T 5E#S%P*R0P1R=PDP %_#P%S'O*S-P0R8P  U4%# SI&# b/#P%R CI#P\
      /R  S`$P&R PG#P'O.V0O3P A1'R*P  aH#R'P*R@P  4C#O'P*P+P=W>P FM.R2P /1#P%O'U*P  B4#R1P  3/'T/N ?M#R=\
      P =J#R'P b?$P*R  16#P/R  :9#M'V5P 0>%P&P'T4OBR  Q)&# 1G.R0P '#'P*R  =Y&#  PR%# 52#P%R EF#R*P BH#U$\
      R%N*P8O=SDPSP 'G#R%P 9]#O*P=R@SBP  H'#R%P 1>*O@S  &A%# 1W'R-P F!#P4SBO  YY&# O$#V%P&P'S-O.P0P1P *G\
      #R8P  +G## 6/#S-P@P ?C'P4R8T:P=O  Z1%R&P Db%O'S -I#P$R%S&O2P5R LZ#P%R  D<$P'P0P2T  V_#PAR  B0#P%R'\
      R:P 3b#U%O&PHP  63#P$S*P M(%P*R VQ.R0P:P=R  .<'O*T-P  *&=S?O =&#N$N%V&U'P*P2O  BE#R'P N(%O-PDS  55\
      %O(R+P=PBT G)(O*P+T  V:%# (W%P4R SU$R%P&P'N*T  E$#S'P-P ];*S=O ^`#R$S&P'R(P*P+R0R2P=P  E/&# Z'%R&P\
        3E8P>R  F9%# BO=P?R  ^>-N1T GI#P%R ^*#P=R  T$#O%S A8#P'P(R*P+P/R0R=T?O  K=%O&TBP  %6$S&P1P  MA%R\
      'P  *G*R=P  I9%S&P>P Q;#O$P%O'P*S-O.V0N1Y2N3T5P8S;P=N>RBPDPHP  8.#O%R'P0TDP  3]&# XR$P'O*T-O.R0P;S\
      <R=P  JL#S%O L+'P0R  Q?*P=O@S BI#S*P=N@T  &S%P6R +_#P%PBR #.#O'S K,#P$P%S  ?-$R&P X.#S'PDP 5I'R*P \
       .K%# JI#R$P a?#P'T8PCP SZ#S%P*P  H)%# ?H#V%P'R(P*P+R-S/O1O4R5P8P=PBR +O8P=P?R  Ua#S$T%P&P'O*P/R0P\
      2P4OCT =6-P=P?S  T<&#  b/#P)O,S1PFS [D#P-O.V/R0P1O  Pb#RTP $R%P0R   RS8P>R  -#&#  <I'M(W+O  =0&# )\
      '#O$T*T-P/R=N@P  U/#S$P'P  ,>%# [:#S-P   ++#R(T*O+N8R ^J-P.R *(#N'R=TFP  9?#O%P'R*R=S  UY#T$P%O  #\
      R%R'P <2#P%R  2%*S1PCP  M9#N=PFT E7#R/P W=#S'R-R0R8P9P>PEPHP  RI#W'P*T-O/N0R4P8P=N?P@RBREP FE#U$S%\
      L'L(P*T+S-R.R0P1P3P4S5P=SCP G[#P$Z'P-N.P2N Z5#M$P'T(R+P1T  -Y&# 9V#R$O%P.R0P2S:R=P ^^$R*P  HU&# X7\
      #S%O T+#T'P-P0P  9O%#  $K$R&P :;#S%O OP#O'S SF.M0U .X#P%R C:$R%S2N %0%O'S*O=S  /@8P9R R^#P'R /T%R'\
      S/N >0%P4SBP  !_#R'P  U5%# [H&# MJ#P$T&O'P)S-P/P1R4P=T?P@P -`#P*P-T2P E2#P%T8PBP AL8P:U=O@P  4-#P%\
      S'P +X#O%P'O*P-X1REPGP  +9%# /-%T'N  5A&# `=#P%R0P  U=#P%S'PDP  aG#O$R%R'R-P1R2P I*=P?S@P  HG%#  W\
      8&# Q?$R2P <V#R0P G'#T%T'O*L-S  EY#S9PBP  N*6P8R=R  1S&# E^&# MB%PBSGP  (3:P=R  F7$R2P D6#P%S*P  ^\
      F/R=P  <!&#  );#O'T1P3RCP aE'N)T  1D&# $(&#  J##S$P%P  RN#S'P*P b1#P'S(P  J2&# ^/#P=R DV#P%P/S   C\
      8%P&S2P `F#N$P%R'S-R/R1P4P8R:O=S &P'P=R %*#S*O  7b%# X?#P'RDPTR 5G#P'P(T*R+N-S.O/P0T=P>P?R  V;'P.R\
        U_&# >[-P1R )6#P$R-N1T  OD$P%O'T)R-R.R/O0P6P8R=S?P   !X#U/M H1#P'R5R  FP#P*R <!#P'O*SCR 3-#R%O-P\
      .TEP  *?#S-O C[#N%P-a/E ,]#O%T'P  2S%# ?B#S$R%R'R+P1P2P=O?SBO Q=#V%N'P*P  2;2# C,#PBR !1-U.P1N !C#\
      S%P'P(P-R  YG&# #A-R0P  ,I%R*P P8#P-P1T>P .W=R@P  M,=R?P  -Z*O<S ,2$P%T&O  Lb#O$R*V4P=PBPCP V/#S-P\
        8X$P%R  NV#P'P(R=R ]S.R0P  @(#R4P  >X%S-R1P9PEPHP *##R%P &Q#R-O1SDP ?S#R%P >1%S'O )R$PBPESHP  H?\
      %#  ;D&# GM#P%R F7$R%P&P'S(P*R+R-L/P1SHS  ;!%# @`#S$P'P  [O-P1S=P L/#R/P CP%S*O.P0R=R  F)-P1R H[#P\
      'S-P 4Z#R'P 7V#S%O=R?P 8*#L%T>S  __&# U,#R$P%R*P-P1P2P4S P5'P*R  P*%# VV&P2S4P UJ$R-N1T2P  IV5P8R \
       !D&# )=#R'P*R0P  JU=#  b*'R*P  YK#P%P'S2PAR O3%N*OCV X/*R5P UD#T'M*R  *!#P-P.S/R0O1R 5^#R%P &V#O%\
      S  4*$S4PCP F8#P%S>P KC%P'N*T-P8TCP MQ#S'R/N   45&# %4$PER %-%R'P)REP  *8%# PB#O%S G6#R%P.R0P _0$P\
      %S&P*R<P  7'-T1O2P KR.S0O  bM&# 5#%# !a'P/R  -^&# ]=#R%P 8P.S0O  16#N%N'TFT R;$O%S'R(P)R*N+O,P-P.O\
      /S0R2R3O4P5R6P8S9R:O;R<P=S?L@UBSHRRR  KC#N$O%O'N)P*S+P-P.R0R2T4P5R=S>TAPBPDSGR  8B%R'P SC#S%S'M  0\
      /.P1S2P Jb#R%P'RBP  7]'P.P0S P_'P0R *A#S%O 2F#R%P   DS#W%N'P)P4PFP R%#R'P 8+#O%S b;#P*R1P=R =P#P%S\
      &P  Qa#P%R*P3P8RFPHS   <%#P$P%S&S'R(P*V+R,P.P/U0O1O2O3P4P5R8N:P=M>O?S@SARBTCODPFSHP IK%R'P  8+%#  \
      A&#R$P%R'R*O-S@PDP 3H%R*P  Z,#P%R   <@#O'T=P ;Y%RBP  BF*T<N  PJ%# 'C&#  VR$O%P&P*S2P=THP  K+$S&O &\
      T#R$O%P&R-R/P0P2R8R>P?REPHRSR ]!*R@P  ,^%P-P3S NR'P*R <_$P%N'U*P-T0P1T5P=OCPDP  OF$R%S&O4P UA#O%S&\
      P $!#K%P'P*Y-U=N?O@S Ha#S$PFP '@%P'O-P1P=N?TFU FF#O-S >K#P%P8TCP  T=#P'P.W0N1P >48P9R E,*P;R  J6#R\
      %R&P'K*U-U.R/T1P2U8O9P=M>S@PBPCPDPHP +R#R%P DS#P%R  NN%# L/'P0R 5?#S/PAP  L'%R'P  84#N%U MO=L?V (>\
      #N%Y'N0PDP  +5#N*U8P  Z?%S&O 3G*U=P@N AB#R'P  3W&# 58%# DW#S%P=P  DY'K*V 37%T'N ),#O$T*P ?!#P%R 7'\
      #R*P   [X$P%S&P(R+P /<#S$O&R'R*R-M.U/P0L1U2P4O5R:T;S<P=P>S?O@OBRDPFP   Ib#T'N  V.%# =#'R/P  ST#S%O\
        +S#O%R*S  1<&# ]A#O%R*R-O/R1R8R=P  K?&# ED'R*P <>#P%P*P-P=U  XT%# $1*P@R `_$R2P:P=R >9#O'R*N9S>R\
        KM%# TI#N%R'R(S*S+P-O.P0P1P3P4R5P:P<S=U@P ZD#T$M%R'P(R)P*S+P.O/S0V1R2S4P6M:T=O>R@PBM 2'#P%R GJ*P\
      =N@PHU   ^1#M$M%V&T'PDS  F_&# &b#P%R=S?PHP TV$R%O&R  QC$R2P=P?R OJ#R*N-O1R=S ZP=S?O  @?#S%P*P $3*P\
      3R .-#P%T)P*P-P HA%RHP  3+#P$O%P&U'P1P2P4S5P8P=P>P?R@T   P##O'V*R-O.T0N1P;P=N@T #D#S%O W>6T8P:O  O\
      *%PHR  SK#S%R*PDPFO  a_#R*P BD$M2P4V W%%O*P=PCU  :3#P-R D9#S%PDP  HL%# FT&# UH#S%P'P Y5.R0P  #%#O-\
      S1PGR )X#S$R%P&PCP 3%#T$P'N*O-S0O3R #/#S%N&T'O(O*S+S,P1P2P4R5P:P=V?P@MDPHU  U[=P?R M]%R'P !(-R1P K\
      +#T%O'P  F]6P8O:R=S C*#P%T*O  'W%S'PCP I*#O$S%O'O*R-P.R=S>R@PCP %W'O*S  C6#S=P>P 9##R%P(P [V#P%R'R\
        TH$R2P (P#P%R <1#S%P'P M0%P'R6R8R:P=P bZ$R&P  9S-N.P1V ,A%P'R L1#R=P SA$PBR  Ia%# T9#O%R*N8R=R@P\
      FPHU  /1#P%S'P $L#P'P/S 6I#O%W*N/P8P=RDP  1?8SCO U1*S0O [7'P4P8R?R I`%R'P 6Z*P8R  <E'P0R 0C#RBP  &\
      +#T%O8P  D:#O%S  5Y'S(P*P FT$P%T'P/P4P8RBSGO  @&#T%O(N+T=P )F#P%P-S.R0P ,3*P2P4S  Na&# T;&# _)#P%R\
       ;,#N'R-R.P0R1S2O  @T'P.S0P ''#S%P*P  @0&#  I`'P3P8S  bJBSEO b6#T%N W5.T0OAP  D%#R*P   UX#P%N'U OG\
      %S'V*J 4G%PBR  4=$R2P  A=%# S0%O'R0R TI#O-S1P  :B#T'P-PBP 7)#R$P'P-P1R  GP#P$O2T  *.#P%R a@#R-P  R\
      [%S'PHP 0`%N'T J<#P%S'P  AI.O0S IK$P*T-P=P   #H#P=R +=%O*S  )'.R0P 7<#S%O*PBR [8#O%U&P'P  ,+#O%S-P\
      1R =(-PBR )##R%P'R-P _a#U$O%M'T-P/P2P@REP  F@%# (a#W%N'O 'M%P*R .L*P2P?S  0R#N'P*R-S.R/R0P2PCR  2V\
      #R$P DE#R*P  -G&# ,`#T$P&P'R(V*O+U-S/P1L5P8O;P=R>P@PBPFRGPSP  D^#R'P  E:#P=R L-#P%P'R<R Z,#N%P&P'X\
      (P  Y.&#  Z^#O$P%R'P8V=O ZZ#S%PBP  .X#P$P%R*P2R=RCPER QP#P%R  S`8U:P=N bY8RHP +T#R&P +*%P*P=U@PCP \
       :.$# M`#R1P  .<.P0R  %0#T%P'P0P K1#P6S8P  ],%#  %A&# LJ#S%P 2,#R$P  ]b8O:P=T DM*P:P=S  LL#P$R RX#\
      R%P  %$%# 6?&# )S&# @&'P/R >.#P%P-S1P8R XL#P%S(P*R>P  E,&# ];%# ./#O'R*P/S )3*P=R  ?5#O%S 9O#P'P*P\
      -T  :R#P'O-T OS#V$N%O&P'R*O-V/P0P1V2P4P>PBPDPRP  GD%# E_#P%R  5I#P%R  =N4# &?'P J8#P%S&P  T;%R'P G\
      R'P.P0S  ;?#S%P/P  ?J%#  [`#P1R  T`0P=R `,%RCP O(-P1R  TJ#O%T'P  8a%S'P0P  &_&# IV*P=R N`#P*U=N  ^\
      !&# EV'R(P)P+R,R0P 2.$R%P&S2P@P @;%P0S=P  F%#R$T%N'U(S*P+P.S/O0O4O8P:T=P?P@PBSDPEPHP !W#R%R'P@P SD\
      #N$N%S'J*P-P0P8P=PBaEOGOHUTP   >7&# 'M&# Y?#P%M&T'U*PHP  '*#O%W&O'P(P*P-T1PCP +;#S'V-O1N2P=P  -b&#\
       ;L%R&P.R0P  ,Z#R*P @U#O%P*N-T:R=S?O@TDP  I)#R'P EF%R&P  &1'R*P  19-P1R  K#%# O6%# !J#S&P'R*PBP  R\
      <8R=P _D$O*S F*#W$P'N*P-R8P=P #.#S$P'U(T)P*O+O-S.O/P:P=R@PCPHP  ]5#U%P'P-O 0>#O%W'N=P KF#S'P-P LF#\
      O*R/S0P  $O&#  ;6'O*S  [;%R*SCN :_%P'R:P=R OB#V$R%N&P'O  <8%# /M#M%W4P  .S$S%P !>%L/V ,*#S%O  -C&#\
         P_%# /(#P%R %S#O(P-T1P  6A%T&O4P '&%O&P*R+P-R/O0R1P4R8S>PAPCS 0,#R$U%N&P'R-P=P?RCP  23'T.P0N W%\
      %P'S)P  2Q#S%P'P O=0P4PBS PR#S'P4P  5'#S%O  UW#O%T'P  ER2PAR CR#P*R-O1P=T  &6#S%P'S-P3PDP  <=#S$P'\
      P E2#T%O1P   WJ#N$T 1G#N'V(P*P+P  .]#T*N-P=O?S PX#N%O'U*O.P0X4PBPHO  /]$P%P&S C:'O0S  ?#&# <2%O'S1\
      R3P  Oa#P/R  Q.#P%R  )T%# 9!#S%O +4$P2R  L7&# TT#P*R  'O-P1S TR$P&R QD#O%R&S'R(P*M+R-R.S/S0V1O2P3P\
      5R8P;P=T?OAPDOGPHP 0E'L0V 6D#R%P1P=R    V*%R)P-S=O CL#R/P  E$#O$R'P*P/T4P5R=M?T@R  +&#R'P  X&&# ]1\
      #P$P%N'R(R*S-O0R1V3R4O5S8P9P=O?TBPFP .B#T%N*R1P  _Z'P0R J7#V.P/L0R Ia%O'S  XJ$N2T C;'R*P BF#P'P*R=\
      R  ;*#P%R  9J0R=P [@#O%R'R  MY%P-R  *-#R'P ?%#S$R3P=PHP 6V$P%P*P-R1O=RCRTR  ,P#S%O 8U#R%R*P-P.R2R4\
      P;P  ^^#R6P  A2#R*P ?5#R'P  X%#S%O'P.REP L.#O'P/T     4[#R=P O$%P1S2P *9=R?P  >/&# RU#P%R 95%RDP  \
       $7#M$N%T&P*P-S/S0S1P2P=S@PAS RQ#S*P.P bF*P=R C>'R+P  2b&# /$#O%PBT Ka#V$P%P&S'P(R*O+P.P4P@PBS _D$\
      T%M&R   D$#S$R%R'U(P*S+R-O/M0R=M?R@PDP 62#N$P%['N*O/P0P1S5P8P;V<P=NCO RI*N=T  0*#P-T0P1P Ta#P/R  E\
      J*# J!&# <Z#PBR  WT&#  (A&# NC%#  [D+P=R FU#P$P'P*P=S>S  Ga#P*R  D2%R&P  L5#M%R/R0R2R=PBOHU   AS=P\
      ?R  ^!&# 5^#P%R  O'%# E4%R'R*O :?#T$N%M'P*R-U1O2T=O  !,%#  b.#S*O 46$P*R1S3P=PCP @H$R2P  G5*# b;#P\
      $P%S&P2R #'#N'T _F#P'S*P  =<%# a?&# ?J#R'P 4?#O'O.S0S V*$R&P  ,,#P%R -b#P%SHP  8##P$R @+'O-T1P  $Y\
      #O&S L+%P'OBT  P@#N%P'X(P*P8P CB#R%P  ;I-S1O QM#P%R ?,#P(R*S+P@P Z@=O?S   V_8#  %K%O'P5U=P  RU#N'R\
      -S (=&P'T*R.S0P=O>PBRCPDP  0X#P*P+P-O.P0R1V8P:S;P?P@SCP AO#S%R&P'N*SCPEP EC#T'P*P<P  Ra#O%P'N*W G<\
      #T$N%N&U*P-P2SEP  $<%# ?2=RCP FV'P.T0P1P 5D#N$X&P'P*P1O2S=P :B#P%O'T  5Z&# 4J#OCS -N'R9P :!#P$R  ,\
      .&# ;@#P%R W&-O0S1P V)'P*R +W#P%R W`#P4R  V5#P'P-S R7#P'S*P4P  6>-S.P0P  _4-T1N    </%# *W#P%SHP T\
      +$P&S Q#%O'T8P   L*&# 7J&#  N(&# >a*R0P  4V&# $H%#  C6#R9P K'$R/R2P4P ;X*P=T?P  _H&# Y3&# &D:R=P M\
      0%P&R  *^#N%UBP W0$P'P*S  7-#N%O'TDS 5'#O*O-P.R6P8N9P=T>T?P@SCR  '7%# #D'P*R YU#S$P%P'S(P*O.V0R1R4\
      O8P=PCP  A`#P'P=S UR#RDP  5&#R'P  =+-P1R  K&%# 76$P%P'S=O?S ^Q*RCP  H_(R+P ']#P%R b)#M%R*U-M.N/U0O\
      1V2P8S9P=R@N  S_#S%M'S N?-T=OCP W7#O%S'P*R.O1S3R9P=P `A$O%S'O2S ZR*P8R  Y^#P%R  71%RHP D^-R.P  7P-\
      R0P ]'#O*T>PGP B['P0R  1Y#P%R L8$P2R  W)$P4R ,Q.M1U b6'R*P  .I6S:O  NB&# ])8NCTEP T1#P2P4RAR !Z#P'\
      P4S MI#RDP  H9&# +L*P=R :P'P*T1O=M?U MQ#R$K&N*R+P-P.T0V1L2L4P5R6P8O9P:P=Z>W@XBOCMDPEPHRJPSP  U/#P$\
      R-P0P1R3R 1V#R*P 2-.S0O  :>#U%P=PBPDP 8.#O*T.P8R=R?P@P LO%ODS  >D#P%O'S  H*&#   'a%N*R0P=T@RBPFP  \
       5W.P0R1R FF'V.P0L 6=CRDP E='P.R 5%'P.P0S  _7%# Y0$O%R2P4S  XE&# '7%# 7*%S=P@P 8`#U%P'P=O b7=R?P  \
      ![%#  MK&#  A^*R-P   ;@#O%S4P5R `O#R$P  QM#N'T (M#O-R=R *X%RDP TD%O*S 50#O*R1R   4T#J%N*K+P-O1P4_5\
      c8M;P=N>N@O  5W#O'S <&'P <V:R=P  <>*# (+%# Y;&# HY#N$P%S*O-P.U0P2S8P=R>R@PBSDP `R#R'P  ]L#P/R0P8R \
       ]7'R(P *?*P=R _P6S:O b!#R*P  [:&# Wa%# b/#R%P  O(#P$R ZX.S0O S[#O$P'U(O*P+S P2$R2P  b@&# 6Y#P/R J\
      S'P*P/RDR  S2#W*M-P3PCP  Y,&# G)#R%R'P)R,P.R0P8P Q$#R-P   &C%O'U)P-R.P1R3P=P  =!%R'P  R$#S%P&P  W+\
      %P*R  GV#R$P  L_%# 5+*M@UFSHP  ,/%S&P=P #L%P-R1R  &a#P/R %&#R$P  S7&# IK:R C^*P6S:P  $E%PFPGS *a#O\
      %P'T  X%#P%R `K#R%P  A(#P'P0R@R ;+(T+O-P .6;P=R  5_&# ZA#M%R'T*P=R [5#R-P  ,_&# R*#O%N'P*R.P0S1PFU\
       P<#P'P.S/R0P  :):R=P  K(*R1P  :'#O$S  CT&# R5*P.R:P=R C9%P/THP 6*%R(P  :U#P*P=S  &/#S'P-P  &1&# G\
      D=P?R C[#R$P%R'O*S-P8P  <D'R*P  Z;#O%RES  E+#R=P .5#R$P%O-O.S0P1T2SAPDP Y%#P$R'P0R4R5P   8S&# Tb&#\
       MZ#U*M DA#P%S-P  ]&#R$P%S'R1P4P6P=P .6'P-P.P0T   W(#R'P=O?S !$$P%R>P %J*L8U:P=VCPDP  EN#S-O 9N*RB\
      OEPHS a1=O?S  _Y#P%R  CU'O.N0U  XE&#  H6*P>R .]#P$R  9D-T.O1P EA%RHP  ?W&# Ua%P'R4R5P 19#R$R'N*R,P\
      .P0R3P4R5P8R=O>S?O@TBP -&#P%T'O  ]8#P/R X2#P*N=U HH6P=R  ZI#R/P  IN#O%P'T*O-S T8#P$P'S  YR&# 7B&# \
      _##U%O*T-M1P=P 9&$R*P  0*%R&P'P 7/*P-O.R0R1R  ^K&# (##P$N%O'V*N-T.U0P1T2O4P;P=PCRDO  A^&#  P:#P4R \
        /.#N$P1P=V  J9&# I]$P5R HE#P%R  LH&# 3>&# VC#V$U%P&R'L*O.P/P0R1R3P:P=U?O@PFP  3%&# )3#P/R F!$O2S\
      =P?R 9.#R%P  SP&# ?X#P$O%P*V2P4P :@#P-R V;%O&S  T+$P%P&S  X$%#  _C&# QM'P-O=T :*'P.R H7#R0P=O?S :?\
      %O*S  EK#O%T 2@*P=R  GE%# X]%R&P IE#N$P%R'P*X-O.U/P0O1S2R4R5P8R=P?NBPCPRP   *>$R&P TZ#S*P=P 5F#P%P\
      =S 77%P&O'T*O-R.P/R1R4S8P=O@OCUHP   +K#T%O'T*P/N1P=R UK#N%N'R)P*O,P0P4R<R=N>R?S@VFSHS ;T#R%P  ^.#T\
      $N&P*P-P.U0Y1M2N3V5P;P=OBPCPDPHP %:#N$R%T&P'P-P/R1S:P=RBRDPEP BY6P=R .K#NBT 7'#S%PEP  EL&# $H&# 1'\
      %#   YX#S%P-P 1H#T%N $a$R2P 9V'OBS  AS#S'O ;4#P$SDP #E#P%P*R=R  ZW$P'P*R-O/R1R3R4P:O=P?RRSTR   E&*\
      P;R  _12PAR 0M'O0S  CP#P/R *O#M$P%P'O*a-N0P3P=PBN   FR#R1P Z*#P%R JE.P0R FM%R'P  1>$# 6R#R'P 3,$R&\
      P ^!'P/R=P?R  $^#P'R=P?R -)#P%S&P '9%O'R0U1P=PBRDPEPFPGSHPTP O,%T'N ?C$P%R +U#O$S-P2RDP   =>&# !*#\
      T$R%S'O*R-U/M0S1L=P U;-O1S  CZ%# R4%R&P #]%P'R  YO%#  ON#R(P _^#S%O  J/&# XL$P%S&P #A'R9P  SW#N'R*\
      P/S1P2R=R +_#I'P*O1P2P3^8P  RV$P'R  <J#V%M'S.O/O1P=P?SBSCP &H$P&P2R 9C#P-R  )R&# <V#S*P-P0PBRGP B_\
      #R$P  =)%# O[1P2R  65%#  <G)R,P [6#R'P  ID'P/R ;'#P%O&T  48## !O&# a&#O%R'T0P  /!%# SS%P'T0PCP >F%\
      R'P WH#S%O [[$R'P1R2P  1R%# F/#N'T6O:S@P WX$R2P 3A#O'R*T0P1R=O  R0#P'R  8`$P%T'PFP $?$R-P.O0S1R2P \
      <''R-P BY#R'PHP  ^.-P1R H;#R%P  .0#O%P*PDU 8-$P1P2S #/$O2S  +G'N*T 3J=R@P  3M$P%T&P4P `P$R&P 25#O$\
      N-T2T=P EO#P%P'S  9D&# V9&# UA%# ]'/R0P `#-P;R  =(#P%S=R?PDP  M`#O*R-S2P  b5&# HV#U%N,P 3$#O-V1O=P\
      DP 9_#P%R  ZN#R%P   JZ&#  9G#P'P(P*R+R6R RJ=P?R  !Z#R$R%S&P)P*P,R-P/R0P2N8R:P=TEP H-#S-O /:#H$P%N*\
      S+O-O1O=cFP V]#P'R &2%S'P8P R+%N'T #J%S.PEP  @<.P0R  I,$# 4R%R&P 0I-R1P  ]2$R%P CQ#O%S &8#R%P  @A=\
      S@O *'#P'O*T=S@O N$-P0R;RBP  -`(R+P :##S%P'P ZL*N=T  M8%RBP  D[*O+P0P;T=S?P  D`%# @C&# <%#S$P%L'X-\
      P1PBPDP  ^Z#R.P/P1R:P=SDPEP  /?&# bX'P(P*P-S0R1P4R=R@P  0C'P.P0S  T1&# %^-P.P1S  V6#R*O+S.R0P=R@P \
      ]`.R0P <2#R%P +`#P%SHP IR#O$P/P1T2R5R6R8R:M<R=O?SCP  A#%# Db$P%S&P  KX%# O.#R-P D6$N%V2PHP  ][-R2P\
        1V&P'S-P.R0P  ?K#U%O'P*P-R0P1R=P@P FZ#O*T0P  A^#T$P'P2P  ^6&# [*#T%O  Q&#T/N 2N*R=P  CR#P%R  %&%\
      # B8#R-P=P <A#P%R ^>-P.P1S  [##RBP  +H#T%O'P*S=O  32$# E8#P*V=M  !!&#   5S%R&P P`#O$N%P&T.R0R  C.&\
      # 23#R%P 1b#P$R CK#O*S-P;R &R$R&P'O.S0P8P=R @<#P%R'RCP  CR8P:O=T T>#O'R-R1R B!'R.R0O  IG%PCR 2K#S/\
      O  8F%S/PEP B%'P*R 1.#O%P'R-T0P U&#O%S 9'#P%T'P*P  ?=&# ^>'P0R F,#V$P%P*N  OP&#  $K&# BJ'T0N <Y*P-\
      P1U8PHP Y7#S*P-P  :$8RDP  !R#P*U2P@PCP 2##P-R.P1R  @H#U%P'P-P8P ;_1R2P  5,#S'O ZA#S'N*R  JA#O%T=P \
      O@#J'PBY aH#V$P%P*P-PCPGP DK'P*R 2F#P.P0R2T=PAP  =0#R%R(P*O0P6P=SFR  N(=P?R AB#P%S'P  PB#R%O'P)P*P\
      .P0R=VRP 4_#R%P  IO#P4R   S@#T%P'PDP $9$O2S  ;N#R%P M_#P.O0S M`#N$O&R'U(S*R+P-N.P/P2R3P6R8T=R>P?PD\
      R  3H%# Q_#O%U'PHP  K1## <]'T.S0M 8O'R*P  %N#P%P*O-P=V  4A#O%P'T(R+P  DG&# 7V#R%P 4X=O@S ^B#S%P'P/\
      NHS JO#U$P'P*ODP    7+#R'T0P1PDPFP )S#N'T  1U&# /X&# &=#P$R'N*U1P 92#P%R L0$R%P DM#N'T  &##T%P'O1P\
         I+&# I'%P'R bC#P$S%P'U-S.N0P1O=P [V#P%R XN%R8P  #'#S'P1P3RHP 9*'R-P   RV#P'R  %N%#  SH.O0S 57#R\
      $N%N*P+P,P-O/T0T1P2R4P5R8R:R=NAPBVDP _Q#R'P  ]2&#  H.&# /]%RDP !U#P5R 0#$P'O*S=S?P a_#P%O'S4R5P8R \
       <%#P'R 0%#P-P.P1S8R  &*#S%S'N(O*M+S/V1R4P=P>RDO  VB&#  /U&# J.'O3S >8%R'P S$#P$P%R3R  CC%P*P;P=T \
      7.#O%S&P'P(R0R2PBRHP  X&#P-SEP   @@%#  X'&# K##P%U'O4P ::#R%P E]#M'U  3Z&# TR#P'P*S@RDP  )>#P*R *U\
      #R%S'O WK#P%R Y;#T'N U7%R2P Q/'S0O   8F#R.P M9-P0T1P2P  SQ%R'P =%#P%R Q0#P$S%P*P+P8T=O ^)#N%P-P4T5\
      V8P=O H6#R&R'T(P)P*P+P-R.P/P0T1M2M4R5S6R8O9P=N>S?O@UBUCPDPFR P-'P=R  4+#S-P0P S=.P4R O;-P1R   a1'R\
      *P-R1P 12#S$P%R&R'P*P+P  @4#S%O   _a#R%P  =F%P8R  C**P=R   PJ#U=OFP =N#O&S'P V$#T%N'R*N0S2P4N5T7R8\
      R=O?SARGP  EB&# S5%# 5U#S%O.R0P 0b=R?P _..P0R  B$%# GA8N:T  (S#P%R.T0N Y;#P%P'P*O-S4R<R  <.&# Ib#P\
      'P-R1S=P b5#P$P%PBT 6Y%P4R   Q`%# W/%R-P3PSR T##T%O*P  WL#P%R @B#T'P)P4PBP [H#P$S%S&P*P1P2P?R 7A%O\
      *P=PCU  +E$R2P=O?S  @$#R'P.P0R B4%P=R I3#P'P-P8S  7?#R%R'P*P.R0P V!#P$S&P 4H#O%S  >2#P=R IM#V%N3O \
       $G&# `#-N1T  )V#N'T J_#T%R&P'X)S*U+P.O/M0P1P2N7R8P:R=M?RBP XF#P4R 4>%P*R+PHR  CT%# 4_'P0R  !U#R*P\
        NL%# 9>#N%T&P'SCP  _A%# A$-R1P8P:R !&#T%N  IW%# 84.P2TAO ^5#R'P  KJ#N$R%S&P'R*O=P>PBPGSHRST MC#R\
      DP  X-#B$P%N(V*N+f-O=M  2Y&# FW&# NW#P*S=M@T  QS#P'S*P HJ#P$R T##R'P  L+$S2O >A#P=R   N@%# +Q#T%O \
      <9/O=S .F=R?P   @Q'P.O0U2P CC/R=P  3.#T1PAP   1R*P=R 12#U$P%O'O Ja-T1PCP <D#O'S(O+S  /H$# ]`#P%N'U\
       GC#S'N*P=P?R@R  EO'R-P  ^:&# 0Q%N'S*R  Q4'P*R-P J.*P8R  K7#R$R%P*O.R0PBTDP 5Z#S%P1P ^!#T(S*P+O-P/\
      P4N5R8T9R=O?P Pa#P%R );$R%P*P2R  @U(P+R PT#P4R J3#S$P'O*R=NHT EF#R'P  C3%P0R    7G%P'P*N,S-U/P *%#\
      R5P @I'P*R  ab#O=S  !:%# 6.%# 21#R%P'S.P/R0R1P2R5R6P<P=P>R@PARBPCOERFRHRSP VF#R.PDP  ZM#S$O%P*P-V1\
      L=RAR B=$N%R&S  9Q#T'R*P4P<P=P $=8P:P=S    @='P*S/R=P 5B8U:P=N 4;#P=N@U  M/&# _L#S$P'N*S4M8R9P;R<T\
       ,(%P'S*P ,/#R'P  ,D#P%P'R*P-T2PEP F`#S.N0S1P:R=P  V,&# 5P$T*PCO _Y%P'R8P=S ^'.O0S =#-P1R ]G.P0S1P\
        !a%# $V#P'P8R T`4R8S=OCP 21$R*P 2&#P(P+R/R4O5S  #L#T$M%L'V(R)R*L+P-N.N/P0U1T2P5S8T:P=R?P@SASGPHP\
       Ja$P2R O6#RCP  YR&# #B$R-P &M#R&P  @?&# I2#P%R  %J#P'R*P=R FG#R&P I3#N%R&P'P*P5T8R=P@R LX#P'R  XR\
      %S'PHP bJ$P'O0UAP ER#P$P%T'P  #Z#P'R b3*S.P;P  E?-S.P0P   Q_%# DQ&# Z^#R'M-P.P/S0R1R2R=R@P >.%P'R \
       9C#P'R  S5#R*P  FF#S%O XG%T'O)P*P=T?O #b#P-R .&$P=R [,#P%P*R?R (^#R%P  T?*S<O GD#N$R'S*R2P:PDP GU\
      'S*N-R1P=R  1:#T*P0P1P T_'R(P TK0P8R  <3%# R'*P=R 8G$S%P'S)P*R-O.P/P0T1P3P4P6R8R:P;R<R@PAPBRCO NP8\
      P=R  I9$P-P2S ?`#K%R&P'S*P/U0N8TBSCP  1[#O%S  8<#R$P%P.S3P4R=P?R@P  _a&# ?N#R%S&PBPHP *N#R$P  ^V#P\
      %R  <Z3# L_#T%N*P SM#T%N'P.O/V1P=PCP  -R%# =D#R%P T%#S%O  DH=O@T %a.S0O ba#W%O'P/M  :2%R*P 2]#P'P-\
      T1P  BR1P=R>P TX%O&S  @B#P$S%S&P'W*P0P3P4O:PCPDPGP $=#T$P%O b28P:R  YD#U*P+R.R/M0P8O9S  N**P=R P?%\
      PBSGP 67#R%P XF#P-R  )8#T$P%P'P.P1SBP ;D*P1T=PBP  @7=T?N  /;#S$P/O /3#U'P*P-P3P _C'P0R  &D$P%R'O*T\
      ?P  *b&# 5R#R%P C?'L0V  ;>#P%R H[#P$R Z;#O4S  &V(P+R B.#N$R%R&P'R*P0U1O=P ?L'P*S1P8P>R Wb#O%T&P ,&\
      $R%P  /a#R%R'P*P-P.S1P5S<P?P NJ$S&O G-%P2R Q/#P&P*R-S0S1R2P8R>RBODPEP W].R0P  #^$# *G=R?P ,$#O%S <\
      3'P0R  $4#U$R%P&O'R)T*P-M4O8T=P>M?P@RBOCPGTHSSSTP  .:&# ]Z*R9P  LU=P>R 0B%S'N*S.O0S=PCR ,O#P=STP  \
      _V#M%T'O0T2PAR 5&#P3R 3V#P%P'P*PBU  2G#T%O&P'P K1$R2P   CL#S/P=P  HL&# F8#R$P UC#P%R 6>#R%P-P X=#N\
      $P%T'S/P2S4P8R:P=O?R Z(%S&P-P8P  ,1$P%R  ]U$# _`*S-P1S=P>O  !<&# Ba#P,P=S -=#R'R*P-PHP  b)%# #b#O$\
      S%R&P'P*X-P.P/R0S2P8S9O=J@PBR  7O%#  8?#P'P8S   B4#O$R%S'S(R+P-O.R0P1S2P8P=P    29*O<P=U@O J9#R'P4\
      P5R ((#R%M'O*R-P.R/R0O1R2R4S5P6P8M=T>R@PAPCSDR  a@&#  5_#!$P%J*P1P=P  ,M#P.P0R OB.O0S  0^%# -X'P.P\
      0S  );%# QV:R=P 4B#P*R1P=O?T <B#PBR  M@&# YQ.P0R  G5%# D^#P%R :O'R*P  *)%# ''#K%O'P*!-N  6F&# @8$R\
      %L&P'U*P.R3R4P=PBRCRDRHP   %'&# .4'P)R,P-P1R8P?S JD#S5O _J#R3P  9Z=P?R 88'T.R0M (1#T%O)P  A_#M%U (\
      ,%R&P  JC#P%S8P a^#P$S%P'P Ya$P%W&O'P*R+P-S.O0R1P7R:R>R?P@OCPDP  RH#P$R%S*P-S/P2P:R=R?O L@#R'P  a<\
      $P%P'R/PHS  %4%P*R  ?*#P%R PA-R.P )9#T%L'S/N1P5P=P?PBX  U@*P.R 6F=M?U !H#P'R a0#R=P  $A$# (a$R%P'S\
      -P.P0O2P3S=O>P?THS YG#N%T &P-P.P1S  _*&R*P WC=R?P UG#S%O.R0P _J#N%T DD#R/P8R=P  54%# !E'U*M .B#P-S\
      8P 08%P8SHP >(#S$O   .?&# 1b#N*SDR  R,%#  6D#P%T'P)P  $`#P$S2P  93#X%O*P;P>PHO 1;#P=R !6#R'P  V=%R\
      CP -S$S&O  -9#P%P&O'S*R-R1P=T?N OV#S$S'S*O/O0P=PBR  U`#P*R J9%R'P %Q#P%S=P ?C#P&R  ,T#S%P'P 1W#P%S\
      &P  ;A&# 0T-P=R HP=P?R #@#P'R ]E$R*P  QF$# QP%#  *7$R'S2P:R=O W=#P4N5U #)#OBS  YY-P1R <>.P0R   V)$\
      R*T8S=L>P?R DB#O$P%R*P8S=RHPSS bU8T=N  #Z#O%U'P-S1N8RHP 5C%P'R=R@P  .5%# GE%# 0)#T$R%M'U*N-S.P0O2O\
      4R8P:P=T>P?P@PAR S'#V%P*P-N=R?P /?%R'P*S8N=R>P?RDPSP  0-%# -A#S%O*P=S?O  348T>N 7Z#U$S%O'M*S-P0S=O\
      @N NI#K$P%N&O'M-R/P0P1P4P8P;P=`>T@TBP  S[#M'U*O.P9P=UBPHR *Z#S'O  -[#P%O5T bV#S%M'S K+#P%S-R1PCP  \
      5B&# _'%R'O*P-P1V6P8P;PHR `S#P'R  OY#P$R  %H#O-S +-#P$R 99%R&P  4[:P=R  Y_$O&P1P2U K%#S%S'NHP @Z#P\
      'R /F#P1R    UN&# 8Z%R'P B&$O2S _5#S%S&O'U)R*M+P,P-O.O/R1O2O4M5R6P8S9P;P=X>R?P@OBPCWDR  A88U:P=N 6\
      B#R'O*N-P.S0O8RCT U]#P$R  aX#P*S?P  ?%$SEPFP <>#U%R'N*P8P [M(O+S  HO#P$U*P=O 21#R*P   a/$# $,*P8S:\
      N=T #V%R'P +,=U?M  7F#S$R%P*P2P=R@P =T%O'S    b%&# )V#N'T ;G$P'R  #S$R%P K_#P$R P4$R*P  F(-R1P R0#\
      R-P 8K=O?S XR#P'R 5T#P'T(S+O.O0P4R  =J%# P9#R$O%T4P8P=RBP :($P*T/N2R  <B'P*R !R$R&P Q+-R=P  6X%# 3\
      K#S'O I;'P*P=S  *.)P,S:P _'4S=R?PBO =Y'P.N0U  ][#R/P  XB#P0PBS  #V#P=R 4)#U/M &4.R1P  R>#S$P@P  `U\
      $O%P'O*U2S=P S3%R-P  ,)%#  ?+#R)P  Xa#N$R%R'S=P ^D#N%P4RBU  !L%# =T#T%N  1C&#  (>$# S`#T$P-O 6[#R%\
      P'P*M-V1S3P=P  `b&# NA%R'O*U/P4S6R8O:P;P>RDO I2$N'U(R)P*R,R-P.N/T0T1O2O5O8R9R:N<U=P?T@IBRCRDPERFRG\
      P  <.4# A7%O4S T[#O%T8P U4%O(P*N-X.P1T5P=P  6,#P%R   B!#T%P'P-S1P=PCP '>%R'R*R/P=O *@#S$PDP  [F#R$\
      R%T)R*T,P.P0R1O3P8O:P=PDPFP );#S$R%S&R'N*P+R-P.P/O0T3P=P?RCPSP  JD&# VK#R'P (1#S$P8P PC9P=R?P@R  _\
      ?&# -a#U$N%P&P'O*P-R.S/R0N1P4P=T>SCRDPEPGRHPRRTS   A_&# YK'P=R  ^+%R  ?1#P%R @8%P'R=P?R >)'P*P.O0T\
      =R Q3#S&P-P a<#S$P-P  V[$# >S&#  D_'O.R1R  _M%# A)#O$R%O'L)P*P,R-O/U0R1O2P4R8P:P=P@ZCS J9'O/S  7B#\
      O1PHT  D=1R?P 8W'S0O NM#V'N.O/R0P4P  I:=# 'B#R'P)R*P BP#P%O'S(P0PCT %&#R&P'P+P-R.S/R0S1P2R5P8P:P;P\
      =P>P?S@RBRCPDPFR  FT4P5S8P   3C%# 7J&# a<#L'P*R/P8S:P=PBUDR  T7%# _D&# :'#R-P  Y<#R-P  Ra$R2P 3)#P\
      *P.P0R8P:P=T?O@S  L/&# JJ.O0S  a.=P?R   Wb%R&P H%-RCP   '3#W$O'U(P*M-X.K0N1V2N=P@PAP I`#O%S'P.R  Q\
      G#T'P4P=P T`$P%O*P-P=V   UV#P$R )$(R+P  QE%# /?#O$P'P*R-P=S@SEP  X4&# EO.P0R %M#R4P E<#T'P*P/P >2#\
      P%T'PDP PC'P0R  A,$P&S'O(S+O-P.S2R8R:P=P  D.-R.P2S8P  4E#N*S+P=S  bE#R*P  H7&# X8#P%P&P'T.P/R0R8P:\
      O=T ,!#P'S*O=R  PH#P$S%N'S(R*O+P-S.O/P0U1R4R5P:P;S=L>O?RCRST J=%P'R _D%R*P  '/%# <6%R*P QK4R5P  /Q\
      #S/O  bM5P<R .Q#S$S%O2P=OAR PA#P'P*S-P   !E#R/P a7#S'N(P*S+R1P 'B%R  43&# QG'P1R   <U#S$P%P=P?R UD\
      #T%P-P4P  D$%#  .]*S=O K=*S3P>P  `G&# I*#O-R4R JM$R%T'U*N-O.R/T0M1P2P5P>P  SO'O*T  6U%#  9'%# A2=P\
      >R  +(6R:P :S#P%P*THP (H#P=R S[#O%P'R*R-P/R8PCUDPTP  4<$# ?>#P%R ,!#N%T  _U%# 4.#P=P>TCP A6*P8P=O?\
      U  75:P=R  H#.P2R (`%P-P=TEP O$%RBP L'$P%T&P6P=P  9K&# 0$#P'R C=#S%P-O1R2R8P:R>PAR  R2&# OL#R%S8PB\
      O  E<$R2P  BE%# BH$R'P*P1P2P4R=P@S 47#P%S  $G.S0O _&.P0R:T=M>P?R #.#L$!'P-P0PBO  J*#UBM  ;+%S=PDP \
       L%&# ^:%R5P  4[#R%P VJ=PDPHS P4'O.N0V  'F.P2R J9#R%P +`'T0N  'B#P%T'PEP  L1#O$P%S&O4R8O:T=R  -T#P\
      %T=PCP 6b4R?P P^'P(R=RFPHP  QA'# $88P>R  BE%S&P'PFP @C#P%U'N)P  TX'P.R %_#G%O'P*Z1P3P;P@X  Q^.P2R \
      '[#O%P&S'O(P)R*R+O,P-O.R/S0S1T2R3U4R7P8L:K;S=T>R?U@PAPBRCOEOHR  ]O#O'S  GT&# b#$S%N&U'N*S-P.P2P3R4\
      S5P6S8M:P;S=M>R?RBRCR  N>*P4RBP ^Q#P*X-P=P@M 77#U%P'P*O.P0S5P=N@T  G5#S*O  2E#P%R SN*P=PBS  RW#P%S\
      CP R0#O'N*U-P=S  T4#K$P%O'P*[-P/P0P1P2P=S?T  _F#P(T+O <5#S'R*O0P1P4R5T8R=I@UCPDP <?%OCS  9?&# 'R$#\
       ;W#P%P4S >74S8O  W(#U%N-P 2G=O?S _`=O?S G2#R'P*S4P=P 3R#O%S'S*N1P@RBR  *3$R%P  %B=R@P ]A#S$PHP  J\
      T%# 45*U1P4PHO IQ#U%O(O G$#L'V  TF#R%P NR'N.T0R  /O#S*P@P 25#R'P <6'P*P.R/O0P8R:PBS  G3#S/O BV$S%O\
      &P/R0R1S2P3R4O5R:S<P=PBPCP 32#P'S+P >O#R%P EM#X%J  1[$# ]b#N%S'S4P @3#N*S H#.P0R 5<#O'T-P  HJ&# 6X\
      $S&O 5.#P@R (`#P'R(P/R   O?#P%N4N;PCY  ^9%R'P 6.%P=R UQ#O$O%R'K(R*R+P-N.W/T1W5R6P8M9R:S;P<S=O>M@SB\
      SCPGP  F]#R5R8PFP CA#P%R  *b*R=P a)$O%R'S-P  PR&# ^X$S%PCP   7K&# ^:#O%P&S'O*S-R.S/S0P2R3R6R8R:P;R\
      =P?S@NBRCODP ?&#S%P'P-P=R SD%R'N*S  5;'P.P0S  ^0#RCP >A#R$R%P?P AW$P&R  7(#P%T'O K6#P8R J%$R'P*P2P\
      8S BY=O@R +J#S%O  T-%# [*%O*SDP UC'P0R  #I#R$R*PFP ^W(S*P+P-R8R=PEP 4/#S1P=P  WY.R0P   %=&# DF#P%R\
        `&%# #D(P1R !Z#R'P A`#O%N'V -9#P$T'P*P.P/R0R1P2R4P:N=U?PAPDS  GA#P%R  -B&# /V&# 4,#P2R   ,K%S&O \
      FX=R@P (J#O$P%T'P-R=P>R@R *W#O%S R,'T*P-P=R@P  (>.P  $6%# <)#R'P*U=NCP .R#R$R%O  =/#O%P'T V8#S%P'P\
          QY%# %E$P%O&T  $_$P%S'P  -G&# .;#R%P'P0T1PEPTP #0-R0P #H(P+R ??#S%P-P  +W#O'S4O5S  C&#R.O0S5P \
       4A&# OD&# >B#RHP 8O#R=P  /`#S%P'O(S-P 61#N%O*X1P=P  EH#R*P.P1P4R 'G#R%R'O3P=PBR ]b#P%R  ?E#O$S%O*\
      S-P1R2O=S 2N#R*P  A8#PDPJPKS ;T#S$P4P  -S%#  4a$R&P'O*S BY$R%R&P(P*O.R/S1R2R3P4R6R8R9P:P=P>O?P@OBR\
      DPGSSSTR  3P'P*T-P.P  6E#T%P=PCP  Mb&# ]%#M$R%S*S1P2P6R 1O#O$T&P'R(R*O+P.P0O2R4P=R>R?RDRRR 9W#T%M'\
      R   HG#M&P*T+P=T 1$#P/R=P?R  =I&# BZ)P*T,S-N  &b&# ^'%# T?#S%O  #E#R%P 1$#O1S5P  3^&# W4$R&P'R(P b\
      ,%P3R  %J#R1P  K&#R'P  a>#R%P [#*!=F  FI#P%R=O?S I9#R$P%R'P  ZK#P$R O;$P%S&P  L;#RDP I0#P$R  _O*T4\
      PHO YF#V%R*M8P  :$#S(O  W9%# Z3'P*T/R=OFP  -Z&# aW%# _b.R0P   ^1#N%R&O'XBPEP  F5%# #E$O'T-T.P0O1P4\
      P5P=R  7G#P*R  >P#O$R%O&S'P/R6SHP .J#T$P%O F4=R?P   #L&# Ib#P%R T?#R%P0R (B#T$R&P'N*R@PBRHP  C?&# \
      N=(P+R ]X#R$P  5/&#  ON&#  ^Y$R*P>P  8,#P*R-P3R=P?R Z0#P8R  =9#P*S.P  `K&#  L,#P%R'P*R4RCP -[#R'P \
      F:#S%O  1;%R-P F$#P%S'P DZ#G%O'R*T-O1S=[CP  J9&# JI#R'P  4T&# AP#X/J  X?*R,P &U%R&P  >R%R'P*R4P  U\
      `#S$T%O'N-R1P  *(%#  )!#R$R'R*O1P2P5T8P9P=O?T@O -D2S=O *)#P%P4S   VS&# ),#R'P  2>%# 9I0R5P8R=P  (F\
      $R'P  79&# @L#R%S'ODP H,#U%P*O?P  -*#P/R aH#T%P'P(P  I9%# 4.#P%R '-#T%P'P-R=PDP bP'N.S0R b2$R2P  '\
      M#S'R-O/R0PFP  UB&# 14#P-P0SCP V=#OBT I]#O$P%P*P0P6P=PDX [##O%P-N.T1L=X  =M%# ]Q#SCPDP F<#P%R N'%R\
      &P  E[&# _.#M%P'XHP  ('#S'P3P  (P&# ZM.P0R >0&S1O  !3'S/N8P:S=P  2a%O-S  J<#O'P-S1R )>=P?R   `>%# \
      1K%R&P  <4#R'P /A=P>R  A##P'R +>#P>R  b:*T8N QP$R5P 6&#W$P%P-P=O@P  X+%# 7U#P-R   54#R$P /=#T'R(O*\
      PBP 9C#P%R aH1R=P  >.&# L^#S%P'P ?)-O1S 1!#T'N @('P(P+S   C.&# ,-#P3P=S AE#W$P%N'P*P-P2R   W0#O%S \
       .V#R'P (3#O%P'N*W .Z#P%S _5$P%S&N'P(O)R*S+P,P-S.V/R0N1R2S5O8N:P<P=R@OATBMCPDSHOKR  <>&#  85#PBR  \
      Y!$R*P  Z'*P=R Q+'O0S #N$R*P0R /P#M%T'P*N-R1P:R=SDPEVHP  O?%# 04#R*P %`#T%O'S*N-S0P1R8O=PBPDPESFP \
        &?$P2R  '%%# 2<*P2P=S BF#O%N*O:R?SDV 0G8O9S  NZ#R%P  9@&# 1K&# SA$P%O&T  P^&# A-%P&O'P(P*P+R-P.P\
      /O0S1O2R:R;R=U?O@PBTHS QT$S%P=P R@%P-S1P 14#S$P'P   8'#P-S3P 3,#R%P'P %A'O*T=P  A]#S$T%N*P-P.U/R0M\
      1P2N4S:R=P?P@RDR O.#R/P RT#N%O'P*P-T.P/S0R1S?R _@'P(P+S  @,'P0S   _Y#P$P&R'S=P  ]6*P1P6P:S=U?O@P  \
      D3#P%R'P/R Q1#P'R 7F#O$R%S&P O:$P2S5P !$#R$R%N'R-P/R@RCP  8Z#R$P -:#P%R QI#R=P  &V#T*P=PFP N*#J*W=\
      S  4N%#  1Y8P:R  #^&# 0$#S%O 7V*S-P1P3P  CT#O$S )*%R'P  *%#P'P*S G'#R*P-T1N IJ#O$R%P'T*O/S0P=R?P  \
      4H%# 9-%R'R*N/R  F#8#  VU#P*S-P  J[#P'P/S 3H8P=R>R?P /:#P&SBP -P#R$P%R8P K,$O%S&O'N*T+R-P.R/R0P1R2\
      T4P8P:M;S=S>P?P@PFRKR  K$%# W%'P.S0R1O  bQ&# Y$#R'P QN%P*R.R0P  ')&# DD&# #b#O%N&P'W0P=R?P  7B$R4P\
       '/#V%L'R=P ?7$S1P2P  b`## @.#P%P'O)R*R-R0R1P4R8R:P=R@P C##N$O'R*S.P/S0R2S8O?RHP  ]<#T%P*P-P/P8P:P\
      =S ^D'T0N E9*P=R  ?R%P'S0P  D.%#  /X(O+S O.*R-P -A%R'P  >U%# 3_#R%P'P*S-S5P6PDP HH#S%N'S8P=R>P G4#\
      P%R'R*P-P8R V.#T$P'P /P#P%R   XS&#  )J#P'P.T1P2P   J&0P &@#S$U%O'N,P1P=T>P@P  ]a&# ]B#RHP  ?+#P$P%\
      V*P-P3P  &!%N&THP UL.P0R   SA%R'P*P #*#P'P7P=UGPHP  7Z#P%R 6#*P1P3TBP #[#H$P%N*O-K1N2P=j  OH#T'P-P\
      /O8R QM#P%R  M##P.P0R  ;N#U$P%P&O H+#P'O5PCU /_#R*P &2-P1R  3P#P*L1P=X /%$P%R  %@&# aT#P%T'PEP <X#\
      P'P/S $9#N%O'U-S  +''P0R  Y5&# 7_$P%T&O M)#S%P   >@=P?R $]#R%P  ^Q&# !L&# 'C%S'P(R*N+P-P8U9P `1#P%\
      R'T(N K!#P%R N^*S@O  b3$R=P `-=P?R  Vb#S'P*P F`$O'P-S  [R#P$R .%'P0R  @Q#P/R  @;#M%O'R*P.P0S8U=REP\
       *L#S&O2P aV#P%R'T.R0O4P  ;/%# ]1&# E$'P.S0P W:#O%O'P*P-O.P0V1P2P4N8R9R:P=S@RHTSS  '4&# `'%S'O D,#\
      T*P-P1P  5/*P=R %&*P.S1P  46&# &!#R'P  UI#R%P CJ#T%P1PBP  T/&#   @>&# [-#P-RBP WV.O0S SW$P*R  ^Q#O\
      %R'P8S S&1R2P M[%R&P  R83# ;6%O*V-O=O   H@%# 7'&# `5#M%P'S*T/U1P4P8R=N ,1#P'R E%:R=P  K[#O/S &C#R4\
      P  DE$R&P (J#O%O'U(S)R*P+N-R.P3P5R6P=V>N?P@PDS 7!#P%P'S*P4P5P8P9T `C#N$S%R'P*S %F#P%S-P  ,N#P'O.R0\
      S .a$T%P2P  ?b&# :&-N1T ^[#P$S@P a+*P8P=S  7P%# +7#S%O X!$N%U #P#P%R <)#P$O%R*P4SBSDP  SG#K$P'U*P-\
      N.U0Y1P3P=PBPDPHP Y2-O1S  1P#R.P  !F#P'R H,#P%R  @$#S/O ?.#S$O%S'O2R:R=O  07$R2P N`#P'R*P-R X+$P&R\
       R3#S*PEP 9!$R&P  ?B%R/P  3P&#   *a'R-P  aF#P2P=W>M SY'P0R  NS:R=P =V#U'N b0#P%P*R 7>#P'R*P QT*R-P\
        P4$R&P *0#P$T%P&N*P+S-R  ;?&#  '6'O*P-P1P=U@OCT :N#P*R=P  =Y#J'U.P/T4R=P?R  1I'P.N0U  *^%# E!$P2\
      R OT#PBR </#P%P*S @@%L'R*O/P0U5R=T@P YA%SBO  -G%# )C#U%N&P  !&#S%PBP  #4&#  *K#P4R  )B#P%R 7+%R-P \
       +V#O$P%U-P  8O#O'S*P RI#S'O/P P5#P%S&O(O*R+S.P2R  4##T%N'OBSDPHR +9'R)P #N#P'S*P  $C#P'T.P0P 3P#R\
      =P  b2&# 7L%# 3'#P%R  BF.P0R2P=P?RAR XD.S0P1P _3#R%P'S*P-P1P8R  =6#O*R1R +8#P%SEP  JD#S-P=P FZ#P$P\
      %R*S4P:R=O  E'#L%V*P +,'R.R0PDP *C#P%P*T1P ]P#P%SDP  @^&# +Z#P4R a7*P-P1R3R  BS#P%R(R+P-P0RBRDOGR \
      =B#O%S  H)#O4T9P X>=R?P  U<#R$P IJ=L?V Ua'P8R CB(T*M+N8R;P=U?R  'Q#S$P%R&P'P*P=S?P ,0#P%P/S 6R#P/R\
      8S:O>R?P  *J#P3R =*'P.P0S  ),&# EM%# <W%PBR 7##O$R%P'RBR =7#P'R  ;/#R%O4R V*.O0S a9#P6R   ,K#S%O  \
      'H&# /'#V$P%P'R*P-P.P1PEP ..$R5P L%#R=P  SZ#R%P  N?#P%R  T8%O'P*S  P2%P'S(P)O*R.O0R1O2P3P9R<P=R>T?\
      P@RGP  &E#R$P XO#T$T'N*O-P.P0S1O2R3P8P:P=R>R@RBPCR HC#T$N%R'P/S1P6PCPDR  6D#R$P  89#R'P  :&'P.S0P \
      IK#R$R%O'P*P.R0P2P4P5R=O@SETTP  D1*R=P =F#S%O&O'P(P=SFRHR G-#L$R*V-R.S0S1T2P8P:N=M@P  >1#R*P Q2$P*\
      R A92R3P #H;R@P  89#O%S8P  E`#P%P*S VJ-R>P  ?:#R-P $R$P%P&U'P-P.R1P  X@&# 5D#P*R ^a#U%N&P  '8;P=R \
      OE%R(P I5#L$P'S8RCT  ;P%P'N*T-O/P0P1S2S6S8P:P;S<N=S>S   XN'P0R  :9$P%R .b'R -6#N/T ]&#S*O TR*P=R  \
      &4$R&P  TG'R*P.P0R WT#R$R'PDPGP  [@&# K/%MDU +$*O-P0T  6V%# A4*S=O ^&#S%O #3-R1P   +/#O'T*P  %W#P$\
      P%N&T2S b1-PCR %>#O*P8T  $^%R*P C6#P%U*P4PHP  A/&# Q6#L%P'U-R.R0P3R:R=S>P?O 7($T%N ^'%P&R K**P-R <\
      %#REP [;#S-P=P  ?3%R*S9P=O >6#P'P*R9R Y##R+P-R1P  WN&# OE&# ;2$P%S&P.P/R  ,=$P5R (J#P'R  ;]$P2R 0E\
      .O0S=R@P  4;#N%P'S*R.P/R0R2P8R:R N'-P=PCS  RX%# <&%R*P/P1P=RBRCP JG#P'O*T=P?R   ?=#O$R%R'O*S Y@=RB\
      P R_#O$P%V+P.PDP  =J#W$O&P'N*P.P0R5P IK$P2R  !F#O%P*P-R4P=V>PCP #E#R'S(P5P:P  G=*N.S;S<P EE%P'R  &\
      N#T'O-P  U'&# AB#R=O>P?S &8#O'S G4#U%N'P+P=R W<'PBR GC#P'SDP  U?#P$R aV$P&R W$#P'P=NDV  !C#P$R%RHP\
       J]#R-P  _E-P1R    ,2.S0O U:#R$T%T'L*S.S/P0P1P2O3P4P:S;P=O?RBRDPHP VB#RHP  ]B)# `Y#P'P-R.P0R;PBS <\
      D$P%S&P   :7#S1P  !:#P(R*R+P6P:R=S?P &S#R=P C]%P*T-O1RCP ^.'P(R  M=#P%SFP )_$R%P R-#P8R=P>R `Q#P(R\
      -R4P 09#O$T*P  :C#R'P %<*R=P )B#R%R&P'P  #%#P8R ,a2R8P  8*#O'P(R+TCP  ?F#T%N  R1%R-R1PBP /N#P$R%O'\
      W.P/R0L1R2R4P6R8P:O=S?REP  Yb#S-P1P S]'P*R `J1O2S ?Y#D$c%L&X'P*P-L.O1O2Z=P@PDPEPFP  36%P.R0P1R:P 1\
      %#M$O%S'P(P*T+S-T0R1P4S5P6R:S=P?M@SDPEP  ``%T*N #J#P%ODPHU  5,%# =_%# 56&#  .B%RHP WM#N'S(P/S bJ#P\
      $P%R2R   T91P=R RY*R=P G2#P%R  +!%# `[%P*S-P #S#S%O-P1R (M#S'P/P P$'R*P VY#P%S*P  S'*S-P=P >W#R*P \
      ^]*P=R   XK%S'O4P5R  VV#P$P-P1R2S 83'P(S+P  -C## =W-P.S0P  8S&# 1Q'P-S *[#S$O >`=O?S 4&#S'P*P:P  6\
      $#P%N'R(P*R+R/N0P1R5P6P:S<N=W@PBPERHPSR  ?b&# 7K#S$P8P (,#P%S'P  )L#R'P QB-N1T ^!#P%R   F*:S=O  OM\
      .R0P 4,#P'T*O T$#T&P'R-P8P=P +H%P   3B%# D]&# 97#N$U-P   2L#P$R LS%O'S   (7%S'P-P M7*P4R 6;'S1PFP \
      &M#P%P'P*S-P.R5S=S?PBOCN  Y.'S*P+P 69'P-R  '^#PBR ,'%R'P EN=P?R  ?!6R:P  [:%# H=$T%P*P1P  )(#S%P8P\
       61.P0R K%#O-T1N=R?R  GZ=P?R  :;%RDP I3#P8R  DW$P%S2P  `]&# 7C'P4R %'-R1P  ^=#R%P  T`%# aU#O8PBT  \
      TX'T*N *T#R$P 9S#L'P*O-Y.P1V3OBP  _2'N.P0U ?.=P?R !6#S$S%P&U(N)P*T+T,V.S0R1T3M4N5P6P8T9N:O=V>T?I@S\
      AOBNCNDNEPFRHSMP  2?&# [C$P%P'R(P*S.P1T4P8O9P=O@VDPHP CJ#P'P.P0R@S  .1&# 52#N'R(R*O+P/R8R?R BK#M%W\
      &PDP   MT%P8R TH#R$P   =D%P-R  L^&# 8].L0V  !]#L$!%N*P-P8PBP F-$P'O-S.O/R0S1O=R 1=#T%N8OCRDR   X[%\
      # H8#U$R%U&P'N*P0P8PBOEPSS  W>#P$P'P*R3P8P=U  +9&# 6B'P0R O7%T5PHO   8b%#   X7$P%P&O'R-R1P4R8R:R;P\
      <R=O@OCPHT LS#P*PCPDT  TL#R'P  .'#P%R  L.#REP S('P*R U2'P*S-R1P4R>PCP R1#O'T.R=PFP  W_#N$P*U  X+.P\
      0R -*#U%P'V+N-P4P5P6P:PHP   >^#P%P'R:O=S AU#P%O*U-O;T=O>P   $2#P'O*T  =W$P%S*P 1](P*R   GX%O'S K($\
      S%P&P ]+%P&S'P  UW#R*P  bM#P%P-W/M  Yb&# N+-P4R SB#O$S 0!'P.U0O HG#R  UZ%# R#&# ,O&# K3=L@V bV#M$P\
      %S*P4P=PEXHP HK%P5R  DH&# :^4R=P  '+%# #D#O%S -P$P%R(R0O  K4#P%R 4$#P%T-P4P <B#N%P&S*S >W#P%M&P'V \
       QR*P8R  ?=%R*P 7_#S'O IA#O$P%T&S'R*P-N/R1P2P3P5R6P8N:R;R=R>PCU  ]V&# +6&# /M-P1P8S  UQ#R%P @;%RCP\
         (;#S$S%P'R*T,P.P/O0R1P2O5R6P8P:R?R@PBPCP /H#P*R >Q#K%P'P*!.P1P8P Wa$P%R'R(S*L+P-P.O0S8S=S>N?P@P\
      BSDR a;-P.R0R2P &J%R0O6R  G['O.O0U  V9-S1O2R ^B#M%O'!(M+P  5A#R'R*S1P5P<PHP [G'O*R-R `S#S%O 9*%P'R\
      -P3S@P   8<&# N8#P*V=M  J(#RCP  [O&#  ^1&# %G-R1P 36*P=P@T  I?#O'S Q3'R*O=R ]^#T%P*P2P  /=&# 0$#V%\
      P'T*O1P=P>ODPHP  ',#S$R%P+P O.%P=R  K.#S'P)P R;#R%P  SC'T-N  5)@RHP :R%R'R-P=PCP 15#O$P-U1P  /*%# \
      W5&# 7(#M%S'S-P/R 33#N$R%Z&P*P.P0P2PCPDP _(#R'P   W5%OBS  O^&# *;#O'S-P8R=R@P *4#S%P&P 0@#O%S   ^D\
      &# C9%# 1D%O'R=R O6#N$O%O'P*P-S1P8V9S=M>XDP  :O$R%P&P'N*S.P/R0R1P2P4P=R?P@PARBS 51*V=M@P b2#R$N%P*\
      P2T8R:O=R b9#P%R  ?U&# !V&# X*%R'P 5D#O$R%R'P-R  *>#S%O _,*S-P8P  P6#S%P/P .J#L%N*O-P:P=^CP 1<#P'R\
       :+#T$N 8S%P&R &$#P8R  :b#R4P5R=P  ,)$R&P=R YH*P=R >I#S%O J+$R*P  ;8#T%N'P C8#O%P'T CE4R6P  9?&# %\
      D%P*P1P<T &)*P=R  N?#P'R 0Y=R?P U]0R  8?$# RH#P/R  99#U$R&S'P(O*U+S-N.S/M0O1P2O4S5P6R8O:P=T@PASCP \
      8##P-P0S  U:%# R/#P%S'P 68#O%P'R8SSP 5#'P0R `A#SBO E,-P1R    2##P8R @U#PBR   T+4R5P   1W#O/S b*#N%\
      W'P-O1P  Y$%P*P@S ),#P%U-P=P>P bB#P$P2P4T  T*1R=P Y8#P*PBR   b$%#  ;.%# #]'P.N0T ==#P-R )B#T%N  !#\
      /# ?S#T'O-P P['P*O8T +C#P%R-R1P  FU$P&R  +C&# R]#P%R  7W'R-T0P1O2P =P#R*P  *6%# LT#T%O=OCR ]'#J$S%\
      P'R(R)R*U+R,P-R.P/R0N3P4O5R6P8X:O=L>O?SBPFPHV  BR#S%P&O'R.O/O0U1P2R8P:R<R=R?P  [7*P8SCP XT#O%P'T  \
      $J%# aO:O=S _E#R'P UK#S$P%U'N.O/S2P3P=RDP 3K'P*P=S  U!&# 91#J%P'P-[1P  D)#U%L&P'N*U.O0R =J%T'N T.#\
      M%U  Q-&#  5I&# W7-R1P a(#P$R   DM#U$S%O&P'M*P-P/M0R1S2P4R5P8T:O=R?N@W Pb#O'RBR  R%&# W-#V$P%P&R*O\
      -O.P/R3R K_$P%P*P-P2R3R8R=R C9#S%O .0#T$R%S&P'N2PCPDP  4'#S%P1P 8>#R*P 4$%O'S  GD%# /?%P-TCPHP RW#\
      P'R  1a&# .E'P4R   3[#L%S'T ]-#R%P  '_$# V1#R'P 5$#R%P  RZ-R5P O6$T%PHP  X!&# =S*P4P5S=R?P !S#R$P%\
      R&P  _L.P1R  D[#U%O&P'P5P :0*P-R  (&#P-S0P .@#V$R%U&O'P*O1P=PCPDO  6;.O0S  U2&# </#P3R  IS.R0P LM1\
      P2R  BY#S8P=P @L#P%O'P*P-P1U4RBR  I0%O&P)R,R 1Q#T'N N&%P5R  <IBPGR F.-P1R  /&%O'S Y-#R(R+P-P  ($&#\
       Q?#R$O%M&R'P,P-S.P/U0S1P8P:R?T@LBTCPEP _b#U%NBP  #N## a''P0SDP 0C#P%P'K(M)P*S+U,R-P.T/R0U1P2S3R4P\
      8R<P=K?S@TAPFP 6C#P$R /P'O.X0L   TP#S%P'P 0%#S%O)R,P4PHS &[#P%T'S)O*O+O-R/R1P2R=P MI'P*P-T1O=R 9J%\
      RBP  1!&# 0E&# I9#R1P 6F#RBP  DH#R'P-S1P4P  ,7#P%P8P>T N@%R4PBOGS    ZT%O'S  RW#U$P%N RB-P1P5R;PBR\
       a5#O$P%S*R-N.R1T8R9P=P +H'S=PCP  ]6#P=R 1I#O'S ,R=TBOGP   HI#P%S)P*R+P  XY%# GY&P'S4NBT G;%P-R XK\
      #S'P*P=P 5(#R*P   >:$# 8-#O'S b8#S%P'P 'G#O%R1R P?#O=S  ;.#V$R'O/P4P@PBP  #Q#P%Y4KBP  S3&# TM#R%P'\
      P*P5R@R 2I#P-R  YK&# b_&# -04R=P Z[*R=P >8#P'R &M'P8R  8$%# KK.R1P6P:R  M)-O1S  L-&# +b&# *%#P%S&P\
        0+%# <0$#  3M&# 4F#T%R'M*T.PAP E#*P@R W5#P$R*P:P<R=R #Z#R%P   Ha.R=P .F#O$P&R'O-T.P/S1P2P=X@K ^L\
      #R/P  QI%O'S  =Z*P>R  <`=R?P  'I$O*U=PCP FS'R*P  M9#S%O4PBR ,R=O?S (T#R'PDP  XI#N-T.P1R RP%R&P :2#\
      P%R  H-#P$T%O&P 1V'R-P0P1R   Z]*R.P U-#P%R:P=R  WR#T%P8R=PDP O1=P?R C:#S%P'P  [8#S%P4P !=%O'S  7S'\
      P*O.P0S=S 5J#S-N/S8R=P >/#N'U*P=S?O  1M&# E7$N2T ^L#S'O  *-#N%T   3<'R0P P1-P=R  4##P%SBP  'X&#  W\
      4$R&O'P(R+P-P0P4T5O8M:O=S?R@WDP !T#N%S*U=PDP  D0%# 4?#R%P >%#S%P'P   VF#S$P%P 2N%R@P XN#R$R'O  C&#\
      # &S#P'R U5#P'S*P-P=R@P  6,$R&P  >N$R*P B(#S%R'U(P*M+P-P2P9P=R   ]+&# U_=P?R K_)P,R  ?2#P$P%R'R B/\
      =P?R PD$O%U&O ^F#P*R-P5SCP N$1P2R  J3&# XV%#  R'&# 2$#P'P/S ^Y=P?R   T*#P%S'O.S0O>R  OP&#  3;#N%T \
      DX$P&S2P  #^$# K4#R/P ZO#T$S%V&R'K*O+P-S.P/P4T6S8T;P<U=K@PBNCPHP ^A#O%R6R8O:S  'I#P%R ?;#O%S  L^&#\
       S]-R4P ZF1S;P $6=S>O?R Ba#O*T-P  <]#T%ODP  O<%# 2:#O$S )T'O*O-T/P1R=O@T  3N%O*P1U=P LU#P$P%S'O(R-\
      S=O HS#N%R'U(R)R-O.P/P0P5R:TBP L;#R*P4R<P  B5#P%R [R*T5P8O L.#S-O8P  FT-T.P1OEP  ?T*P3R MS-REP  ^,\
      %P=R `O#S*PCP  &1=O?S  BS#P?R  6%#R%O&P*P-S.S/P0O1R2R4R:S;P>RCRGRHPRPTP W;#P%T&P8P  Q,&# ,!;R=P 8F\
      #R%P   a;#T'P-S4P8P=O  C8&#  (!&# 8U&# 8.=O?S  4E%#  +['T.P0O2P4R 53'P.M0V S.%P8R GE#P%R  b[#R$P%S\
      &T'N(R)R*S+P-R.R/R0S1N2T3P5K8L:N;P<R=N>S?X@RAMBOCRDOETFOGSHR Q/.S0O  $?%#  $[#R*P  /@%# (^&# %)&# \
      <E.P0P2S  ].%S&ODP LJ%N'T0R>P  (X&#   ;)#P*T=P@O  R=#R%P  (T#U'O*P5P8RGP 'F#S%O'P  PK=P?R bK#R%R'O\
        (U2R4P  '>#T%OHP   SO#P*T;P=M@S  XO#R'M*S4PBR ]+#P'R MD#O%S'P  Y2#S%O K-#T$P%P'P*P0R  A/%# G3#R%\
      O'O*R/R0S=P  EV#P%O'V-P3P6R  NW%# SK#P%R*R2P=PAR  $C#P%P'RCS 72%R'P  #:'P0R  4M#RCP  Lb&# A)#R%O'O\
      *T-S1R2P9P 6N%RHP P;%P'R8R9P  !E%#  1T#T%R'L*P-N1SDT =8#P%T'P*P F9#U'P*PBPDP ]D#O$U%P*P  P*#P'R  %\
      ?&# /J#P*T=O QJ%R*O8P9S  MP#M$U%R'P*P CZ#R-P1R2P ,F.O0S  TF$P8R  85#P%M'V >+.R0P  ?*#R*P KX1P2R J$\
      #N'T  +N%# '/*R=P OABRGP $C#R1P8R>P  LW&#  %-&# <Z#P%P5S $b*O=T@P  K2#R<P )a#R'P  ((&# P7%R'P  1T#\
      R*P  $6$S2O 1.#P%P'T=P (4$S%P&P  [*#R%P O%#M$S%P'R*S-R/U1P2O4P8R=NBS  ^1&R*P  _N#R$P Xb=P?R  L$&# \
      N_8P:M=U .<#T%P'R*O+P-R1P Zb#P%R  A3'R*P #S#T%N'S*R-P.P0P1R2P8R=P </#P$P%R(P*R+R1P=SDP  C)&#  <##T\
      %O4P :3#S%P=P  ,<#U$P(R/N4P5P !W$R4P QW#N'P=T GW#R$S%O'R*T-R.P1O2O8P=R?PBPDPEP a**P/R Rb#R$P%P'O(R\
      +P-P.T/R0R1P2R8P>R  O1%# 6G*P5R :X#P%P'T.R1P8P=R>P  HY#P$R'R*P =('S*P0R9P Q0#P$R  ?7&# L*#V$N&P=P \
      AQ#R$O'S*O/O8S=P@SBP  ND#O%T'P  5K%# D7%R=P b6#R$P -V#S*P+P-P    !/&# ,D'P+R  7'(P*P+S  ]T#P%S&P'P\
      -S0P1O2R8R:P>S?RCP  $$%# Y38P:P=S QV%O'S/P=R NJ#T%O'S0N  @D*# K8#P%U'O*R=PCP  E>&# $D#R%R4PGP  ).#\
      # :`&# 5X%# X+#S'P3P  S3$R%R&P=P R0$P.R0P2R=P?R  4H#S*P-P.RBP  -0&# ,H%# CG&# Tb%PHR Y(#S*PCP *:#R\
      %P  a)#N%S'O*P-N.P0R1U8R=S?R  F/#R$S%P&P2PCP  `%#S%P1P=P YQ$R2P +A#R0P=PHPRR  2)=R?P FK#S$R%O&P'P)\
      P*S+R,R-R.M1P2P4R6P8S:P;R?R@REPRP )Q$P%R&P'N*S.O0T@OBT  N(&# F<#P'R  MC&# 9<$R2P J67P8R 0P4PHR  /4\
      %# QI#R&P'R(R/P1P3R8P >**T=P?O  )T#T%O'S(P*P-P  +D%P'_.M0H 4TBPEPGTHP  Pb&# P0%P=SCP J?#T$R%P&P'P-\
      N.R1R;P V-#P'R V@#P*P-O.P1W2P@PBR  A8#P%SDP @M#N%T `M$P%P'T*P  I[#R*P  F%%# X*#S$P%P&P =;#R$S&P'O.\
      P/R=O?S  :G%V'P.P0N ,E$P%RBP ]L#N'S*VCPDOEP  >U&# P'#P*R  [!&# [(#R%P  _L*# ON%#  $Z#S$P'T/NDP G'#\
      O%U=PBP .2$P2R  3?*T-P=NBR )U#S-P1P  /2#P%O*U/P  >H%S/PBP 1I#R=P   $%#P%S&P 9T=O?S [X#P1P3S  EE#R%\
      T'P-P1PEP $:%O'S  @&#S$T%P&N2PCPHS U6#R'O)S*O,P0S   E)#S$P%S'N(S)T*S+O,N-N.R/S0M1P2N3P4T5N6S7R9O:O\
      =P>M?P@WBPCWDSERFPGSHP B8#RBP W!#P%R !+#M%S'S0P=R@P  O;8R=P  !b#P$R'R)R-R.P2P4P5RHP ':#O$P%O'P4TBT\
      CP #!#O'S .6#M/R3R=PFT aK#S'P*P )?.R0P  -+#P2S=P $U#T%OCP  Y(#S$O%T&T'O*R/P0P3P:OARBPHP MQ%P*R8P:P\
      =O?U  P'#R>P ]N#R%P'T*P0R1P3P=P?R@P  '_%P'O*P0V1N=R  <b&# FN'S=PCP  b[#U%M=S?O >2%T'N  O4&# ?*#N*U\
      8P O:#T%P'P-P  **#T$P1P4P Q3#R'P L7#K%P'P/Y   ]J#P(R !`BRGP   7J%# 1I#P'K(M*X+U  CU#O$S%S2O8P=P>R?\
      R _6*K1O=Y   ;^%RDP ^/#R$P:S=O U*.R0P   'b%P'T*O 48#P%S*P-P/P=R  $6#R.U0O1P2P  b%=R?P 87#W$P%P'O=O\
       .V#P-R OE#P>R 8F-P=R  LO%# '&#R$P%N&P.P1R>PBU !>$P%R T&#S*O=O@S  .F#P%R +b-P1PCS   R,&# GA%RDP  P\
      .$P%S&P*P@R 3U#N$S'O*R/R V7'P*R  S;&# *D#R*P0R@P CQ%P'T/O -A#P%R 8U#R'P  0@.P0R SJ#R*P  ?_%# V`%# \
       YN%#  =_&# LE'S*P9P   _N$P&R  H'&# _B#P$K%V'S*O.P0U2P4P6P<R=N>PCSDRESGTHO V!#O%P'V*P1P [^#O*R.P0R\
      1S=P  !?#P'P*S@RDP  #2&# SZ-P1R2P8S=P ]?#P$R *>#R%P-S3PHP  -[## J3#R%P  C^#R'M*V-S8M=P?PHT  $2#R%P\
        -0#S'PBP 5B#L$O'S(P*N-T.S/O1R2R4RAT  <K#X$O'M-R1P8P=PDR XB#S$O%V0O>PBPHP RR#P*X-P4P8P>PCPJP a,#R\
      $P%P1R  []&# PY#M$U YO#R%P=R?P  Q1%P4R )7'P0SDP  IO#R-P QQ#R'P   02#P%O'R*S5P=P@S PM#R%P  bZ'R*P  \
      Q0$P%O&T2P $'%S'PEP  7Y%# 4]#P$O2S &[%S'O ^;#O3S  D]&# ,7%# B$#P%P*P8X=L !M#R$P -(#O$O%P&S=R>S  AB\
      %P*S1P *.#S%P'P NK$R%R&P.T0O2P  >7%# !##R'P.RCP  PJ$P=R =I=P?R  3R%# 02#O'N/T0S8S=O AU$S%N&SCP  ]*\
      #Z%M'J*P-T  `B&# ^)*O4T5P 42%R&P.P0R8P:O=S  0C#T$P'P-R1P bP'R(P  _T#N%P-T0T1R2O  ON&# 2U%#  ('#P*R\
      .R0P  -71R2P  b>#T%N Ka$P%P'P(R*P-O1R2S8R;RCPDR  IH%P*R EK*R-P 4X=P>R A4#R%N'S @1#S'P*R=O@P  F'#O%\
      S TQ#R$P  *<$S&O'S*O @>#P$R'P/R3RHP <C%P5PHS #C-R=P 8a%P'R  T!$S'P*P2P4T5P8P9P  <&%R&P 3`#M$R%P'R*\
      R-N.P0P1Z=P   ]+#T'O0P #X#P$S3P E)#T$P%P'PDP ?@#P.S0P  b^%# S`'R*P =O$R2P  6X#P*S=R?PBP 0##T%OBO S\
      I#S%P@P  +J'R-O8R a$%R=P  ]`&# F`&# HN#R8P GG%O&S  D@.P2R IR#N$V%O  L,%# _'#P$P%R'R  >.%# a_&#   4\
      _&# FH&#  &2#M'P/V I&%O'R-R/R0P6R:P 6b#P%P*U;P  2K&# R9#R'O+R UV$R%L&W2PDPHP  QO$R'O*R0R9P T5=R?P \
       G'#P%R -2#N$R%P'T(P+R.S0O1PBP PK#N'SBR  WJ#S.P0R4P5P  W%$R@P 2O%P(R 5a#T-P1P2P  2.#N$M%S'R*N-R.S2\
      U4R:PBPCPDS Y)#O'T*P=P *#%N'T 2H#S%P*O-R.N0U1P3R5R8S:OCP M+%P4R   /I-S1O Q--P.P1S=P J*#T%N  D:#R%S\
      'O*P.R0O3R:R=P  N$#R%P aT%R'P.PSR +<#P'O-T1R>P  J%#P'R/P3S8O B]#R%P  :Y&# T`&# 4D*T@N 7&'V.R0L  L@\
      $R5P  RA&# 1S#R'P   #+%# GR*P=U?M MD#O'R.S/R0P:R@PHP `7.P1R  %+=R?P  A6#O%T*P #R*P=R  G:$# T0&# (:\
      %R'P ZD=R?P XP$R%R&P=P  _T#P%R [V#T$R%P'R*S.S0M5P8P=L@TBP  _W&# '&%# ZV#P%S'O &L$O2S=P 0_#P/R  .WB\
      # Va.P1R &$'S*P/P  b6#O%S*R=P  )C%# %7.P0S1P E[#Z%P'P)N*P,P-S1N=PCP (b#O%O'S-S JQ'P8R  0V#P/R <N#P\
      'P*S-M0P1T2S3R;R=O  *U&# #9#O/S >@#P%R 2Q'N-P0T  F8&# 5;%O>TCP 2O#P1P=S #:#S$P%P-R8P=RDP  2P'!.N0J\
       /D#O%S  AA%# A>&# BR#P%R PS*R?P  bE#P%R Xb*P-V1L3R=M?U  2U$P%P&PDPET #?#O%S'P*P-V1O=P>P  $A#N$O%T\
      'U(R*R+P-P.P/O0U1P5O8U:P=N?P@P -I#O%S 0N#R%S'P/PDP  O%&# Y>'R*P aS%R&P  <`&# !B&# `(#T%T'P-P1P>PBP\
      HP V,#R-P #+#P$O*T  :.#N%S&R 0!$R&P @W'O-S E$#R%P  *U&# '@#R=P  ([&# `1#R'P0R=P +=#R-P J`*P<R  J5#\
      R*P  Z?'P-P.W0N1P W]*O=P@T :a#P%R S?#N$S%P'R-U1M  JG#P%R'O9P=S S)#U%O'O /A#O$P&R2R 19-R1P E1#N*P8U\
        :K&# ;##O$P%U'P  ?,#O$T%P&P ^:$PCR  XT#R%P A<#T%N  D[#N/T b/.P1R  SI=P?R CP#P%O'T ,a%S'N*P1S=P?R\
       =Z%R'P '-#L%O*Z-P  Y>#P'U*OCP !@.O0S  G^%P-R   *$'R(P*O+R.P/R0R8R=O?R %J%R1P C%#P'P/P=T  7V&# ;3#\
      P$P%W&O'S0N:R=O ,S.P0R  _O.R1P  Ib#U$R%R'N*P/PDP 0G#R'P  A''P*O-T K-'P*P=R  ^S'P0R U_*RCP (.%R&P  \
       ]/%# :O#P%O'U)PBP  00#R'P-P.P/R0P1R=S  $5-P.R0P1R %X#S'O 2E.N0T  W&'P(R C?#G1P4OB]  .6&# OJ'P*R1P\
       IL%RCP  S5#P'R(P*R-P9R *K#V$P%R)P8P>OEP B9.P0R 59%P0R  +_&# 5B#R%P  ;P#R%P-R1PAR  Y-'P0R C2#V'M-P\
        1_%R&P ;9-R1P :38P:P=S (J$R'P*R-P2P8R 3-#S%O*PHR $!-P=V?L  @M#P%R  Y-#R-P U!%R-R0P=P  8<#P'P-S  \
      &A#P$O%T&T(P)P*P-O.M/R0W5P8RDP M-#P%R=R?P W@*R=P  PX%R'P  +]8P=R  FZ&# ST'P(R6P:R=P?R  !=&# ]D#PBR\
       E1'P0R  2M&# _'*P=R  E^&#  9(%R&P XV#P%P=S>P  78#P*P/P3T  #,'P*O=T?P @-#R%P=P>R _3#P%R  `>&# %;*P\
      =T?O ?,'T(P*O  TH%# HM%P'O-T5S<O !D%R&P  42%#  5!#R'P $R#U$T%P'P)N*P-P8PDP  7+#RBP Y/#R=P  >+&#  #\
      3'P2R 0(#R'P:R=S>N  VA$P%P&S'R)P*S+R,P-O.O/S0R2P4P6P:P;R>RCSDP P6#P%T-P4P 9H#R%P X!%S3PHP &%#S$P*P\
        S`#P$P-R1TBPDP 2(#R'P.S0O 65#O'R*R+P-S.P/P1P2P=RBRCPTR  7G%#  2X%S*O 0/#P$R 1B#U%O*PDPHP  .%#L$O\
      %N'M*O+P-X.Y/T0N1R2U3P;P=U?M@PCP ?[#P'P.P0R=T &;#R/P 86#O%UCPGP >X%R'P FR#P%R  U2=P?R a<#R1P  b6#P\
      %P-P1T ,%-P1SCP (a#R%R&P*P  Y;&#  VX#S%O %C#P%R MQ*S=P>P /Q%R'P  b^%#  YT#R/P  8!*O=T?O Na#N%P*W4P\
      BP  7G#S%O _)#P%R EN#P8R -/*P-R QI#P%S&P <<#R&P  A'&# 2^#S%R&R'P(S-O.O/S0S8P=P>PBPDO   4;&# Q:#P*S\
       @@#R%P VT#R%P&P  L1&#   <H=R?P  ,&&# CI#N$T%P&P(P*W.M0P1P2P3T4S5P:R=I?W@PCRHS _N%P'R @)#O'T/P=P?R\
       `B#P%N'T  TY#R$P'P(R2RCP  L&%# 6D#P'S*P J*-R1P `D8R=P  5T'R*P '>*P=R +J#S%PHP  %L#P'R J8#U$P%O-P \
      b[1P3R  P##L%V*P=R 2#'P.P0S O)#R%P  EC&# MR%PCR ]'#P%N*P4U=PCS b`#R%P  4I#N$O%P(S*R+O.S4R5R6P8N:P<\
      R=R?T@NCUDP >@#P%R'S-P8P U&#P%S'P  MQ#P*U-P8P  IB#L%P'P(P*N+P-N4P5O8O=d>R T`8RCP IZ#N%N=TFT G>%P&R\
        #,$P%R  (2&# Q]#O(O+U N:*P=P@PFT @(-R1P b1#P%S8P  AE$P%R  >F=PBR -]#R%R'P &..P=R ;?#P%R=R@P   ER\
      'R*P N+#P$R%P&S3P  'B%# 2b%S'O  6@&# $.#P%S'P=P ?$#P-R G/#T%P'R.O0P@P /;$T%N   a$%# !_#P*R6P:S=P 3\
      U'O*S <7#S'O );#P*P8R9R  O7&# B`*P=P@T Y.#O%U*O  aG&#  E.&# 81#T&P'N(S*S+O-P.O/O0O1S2P3P4P5P6R<T>P\
      ?T@PBOCT  aR%# YW#O$U%P&P*P   P2%# L`=R@P DM#R'P -:#S%P'P _*#O-S  Ya:P=R 7-#R*P4P=R  ,*#R'P $V#T%O\
      'P   M9&# V?&# 7b*P-P.R0S2P   :*&# SZ#R-P   D3C# 7a#P$R%R'P  'H#P=R >S*R-P  4F#T%P-P.P .;'P(R  7G&\
      # _^#O'R0R=R?P  ?b&# 1E*R3P  YN%P&P2R  2!%P4R  Q]&# SW#R1P %F#P$V'P4P=PHP Q?3R=N?S    )(#T$P%O  6O\
      #O'P*T `^#P'R QS#R$N'R*R.O0P2T  $(%# 6A4P5R:P=R  01&# 5U#P%O*R0R4R  (a&# J`'S*O 7N#P%R  06%# PG:R>\
      P [I%P'V0MHP  61*P=R  >!#P*R AO#S%N'R Q&%P-R.P0R  FB*O@OHU #I#P-T/R8P=P  08-P.N0T  WV#P'O)U,P E!#R\
      /P   ?0&# bG%#  <_%P'R B@.N0T  FE$O2S 12-R1P  ?`#P/R  C### '_)P,R8R9P   ^?=P?R .Y%P4R ZT*S=O I?#S%\
      P<P  [)1P3R >D-R1P  ;@2PAR JR.N0T   b4#R%P /:#R*P -J$R%P  9)#M'T*R8P:R V!$R2P (I#P$P*S   NB#O'T*P-\
      P ^0#O%TBP VE-P1R  >U#S%O-P1R3R=P?PHR VX#S%O D=*P8S=P  .T&# 0.&# IE%R'P  `!1R2RAPBP V-$P2R  `D&# '\
      N-S1O $C#S%O'P-S.P0R1P  4/#M%V W'6P:R  a0&# .;$R2P8P:R :*#R$P  6?#R%N'TDP T<*P=R  M5*P=R  8_$# R3#\
      P*P-S 3;#O*P-S  b&%P8R  01$R%O2R   JF%# </$R*P N8#P%T&P'N(T*R+S-N1P8P=S>PCP '^#R$P DC#S-O  !]#R$O%\
      P'S  >0#R$P 'Y%R4P  *#$O%P&T ?%$P%U&O'P*P BA-R1P   YT&# &5#R'P 0L$T%O'PCPHR U6#P%R  Q[#S$P%P'P*P-S\
      1T=OCPDP   <)#P*R=P>R  H<&# -!'O*P.S0R  EA#P$P'R*R2R=P  QB#X$P%P'N*P1P=P J%8PDR   :[%P*OCT  -.#T%O\
      'P0PBS   &@%# EQ%R4P NQ#P%R+P=R  Kb#R%R-P8P Q0#T%P*P0P WY-R0P  5W8R:P OR$P'P*S/P=R H5#L/V   S]#N%R\
      'P*R-S1R2P8P=R@P K,#P%V&O'O-T1N    ,9%PBSGP 7''R/P Q;#R8P [K#P%R  JJ#R'P R?#R%P   7L%# 0P#P(R CZ$P\
      %P*P-S1S=P X2#P'S8P  L1'P/R +a#R$P%R&R'P(P+R-R.P/S0S1S2O5P8R=R>P?P@PARCPDPHP  6T#P%SEP )+#R8P D)#P\
      $U%R&S-P1N2P3P4P=S?P  8b'P*P.R0R  S5&# aM#S%R'O*O+P/P=R@S 3,%R'P  F(%# 6#%P=R @Y#S$P%R&O0R  %<%J/P\
      HY  PI&# 75$P@R L(#R'P 2$%P'P*S.R0P5R=O  I:#T%N*P-RDP @=#O'P/T ]$=R?P LA%S'O  ,6#R%R=O?SCP 6D#P$R%\
      R&S(S)P*O+O-R.P/T0R1R2P3O5R8P=O>O?P@RBRCRDPEPFRHS _N'P<R BE&P'R  _@%U&R'L)P*R,P4PBTFP F<#S'P=P @9#\
      O%R'P*R-S1P   'E#P$P*R-P.S0O=P@S  *T#R(P+R/P  +_'P)R (U(R+P  ]Q$S%O&P  *4*S@O B0#R'P  T)&# &<%# DT\
      #S'P*P1P -4#P%P(P8P=S>S  [*$P2S5P VJ'OHS  O[#P%U'N P-%O'P-P6T8O:U=P  -Y#N%V'PEP .V#R%O4R MM#P'R CQ\
      #R-P  ?I#P%P'O*T9R  48'R9P )E#R$R%R&T(P)P*S+R,R-U.S/K0O2R6R8U9P:M;R<L=N>S?OASBOCSDPHORP C-*P8P:R=R\
        'M%#  SM#V$P%O'O :G.O0S XK#P8R=M@U  2A%R0P 4_-R1P M[8O9T FE'R0P  A@#P%P'R-N0P1T3RBR /V#R$K%N'O(P\
      *S-T.U/N0M1T2U4R5R8O:L;R=O>P?S@VCUDOFPHS .0$O2S  ,_#R'P 6F#S%P-R2O  =EB# 2@&# J)8R:P  bB.R0P  ^&*P\
      >R  (3#RFP $+#O'PET  17&# M2#R/P   3:&# M'#P%S'P ZZ*P=R VV#P$S%R&P ?<#N%P'S*T-P0O4T:R=O@NDR  4+#P$\
      P%TCP AK#P'R /b%PBR  -A$R2P -`#R%P'R1P  7-&# D_.S0O JT#P*P-P=T  .R&# ^G$O%S /D#P'O)N*S,T-P1R8R  7G\
      %S'O 9Q#P%R  Bb#S%O=R?P Q>#P%R'PDR  'R#S%P'P  ?D%#  ,W#P$R%S&P2P &O#T%O'P <Q#P.P0S  ?5#S%P'R*O-P3R\
      4PCR  QS%# !11RCP '_#RBP  =;#O'R3R=P?R DL%O'P8T  K_%# 2>-O0P1T QW#P$P%S  L=%#  +1'O.S 7]#T%N ?&'R*\
      P  '>'P*P.T0P   R`#P-S/R1P2P ]2%S'O 7L#R=P    P0'M*U NK'T-P.P0O1R  8.'P0R 0b#P-R %-*PBR  _+#P%R  Q\
      J%S'O  IL#P$R  4!#P*R3P6R:PDPGSHP #J#P-R  P-=R?P   SB$P%O'T(P*V.S0V1O2N4P=P?P@PBPDPHP M4*R8P 4W#R%\
      P Y^*P=R 44=S?O K8#P=PBRGR  ']#S%O  L0&# $^#L'V ]O.R0P Q]#P%R T,=R?P  4b$O%S'P -D=P>R  U'%# 4_#V$R\
      %P'N=O@P 3P'R*P  V='P*T1O OM-O1S TF#M%Y/M 37#P%OFT  S_&# 9<#O%R-R  K8#P*U@N FZ#O$P%N&P'P)O*S+S/U0P\
      1R4R5P6O7P8P:P;R<R=S>P?V@SBOCPDOERHOTP b/#R/P 7#%P'P*S ^_.R=P (<'S*P-R/O8P  O%.T0O _8#R%P *,#N'S=P\
      DS  8&%P'R  a^&# [;#S%O $2(R+P=R?P E2#R'P1R8P (Q#S'P3P  P#%# MT$P%R  D-$# A#&# TT.P0R 4'#R%R8PBP  \
      aS&# .1#P%R  ZO%# ZW%# J=#O%S'N*T-S0P8R9P?P  ;0%#  )&#P%R  LP*P=S@P NC*N@T  :P#P$R  K?#T'O0P '>#N$\
      S'N*P+P-S.R0O1R2T4R5P6R8O>P?T@RDPHP  I8#P=PBS #W#R'P-N1T  H]'# S>.S0P2P &R#R-P  #?$R&P $<#S)P/P8S=\
      O Z>*R-P  >D%#  QC=R?P -W#T$V%S&T'R(R)S*N,P.O/O0S2N4R8P:T;P=P>O?N@PAOBMCPDPESFSGPHV   /`'O*S X!#P'\
      O*P-V1P4N5T8P ,$#O%R*R  6%#T$S%R&S'R*R-P/O0R1P2O5P8O;R>P@PBRDOHP  KR%N'T.P0R  $H*P1S9P :=8V:N=O .)\
      'N-T W;'P*R )9%P8R  :3#P$R%P'U-R.O1P4P8P:U=PSP  3B#T%O;PHP =7#R%P-R.O  %.$R&P5P G0-T1N SM%P'P(R-R \
      5,#S%O  ;8%R&P'R(R+P.P1P9P=P@UCP  B6#S*P=P DU#P%R M1%U&M  -O&# !S'P(S+O0R   F-%R-P WN#S%PHP  H(=T?\
      N SZ#O$P%V&P'P*P S,#P%R aM%P8R=M@U  N]%# !A#P*O=S  ([#P%R  6-%P'R IS*P8R  7L&# YJ#P$R%P'RBP W,#O%S\
        !+%# 5##R=P  +%%# &T$P%R IB%P'O-T  BU%S'O*P=R 088R:P Eb#P%N'R-P=PCV 7`%O'S 0G-R1P HS#P%M&R'K+T,P\
      .S/R0P1P4P5P6U8O:O;S<P=U>SBP  La&# N$#P3R O2#R%P&R  `*&# ]O8R:S=O #<-S1O  :C'P0R O($T%P&O  G;#ODS \
       _N-P2R PT#P*R-RCP 3M'P-R0R1P  NM%# `Q&# )A#P$P%S-T1P2P=O N/#V$N%O&P'R5P %Q#P$O%P&VDP  2K#S$O%P=R \
       >b*# aH#P%R'O*SCPDR FC#R'P ;)#P.P0S   BP#P=R  M1&#  F5'O*T-P@P F8#O$R2R  <R#!%M'O*P-M U<#P%R'O/S=\
      R?P LM-T1N S91P4PCTEP  FR&# +F$P&S'P B%#O%P'T(S)R*P+O.R/N1R2P9T=P Ob8PCR  &]#P%S&P*P3R:S=PHP OJ#PB\
      R  a^%# 52#R%P  !;&# UE#S%O'S0P OY#R$O%O'S)P*R-P/O0R1S2P4R8R:O;P=P?R@OBV ;:*P8R:P  *2#R1S=OCPHP  b\
      _#P;R [N#S-P1P 6>#R$P  N`&R2P [/#P$O%V&O T7%P'R -C*U=O@P (T#R%P  ';%#  <M&# /E#R%P'P(P*T-O.O/R0S1P\
      2R4R8S:R=O@O 9V#R%P *Y#V%P'M  FW#N%T :Y#R$P <]#O%P'L*[0PBP  ST'R9P 6$#SBO  #I%#  $T#O$T&O'V(R)R*P+\
      P-V.O0Z1J3O5P6R8R:P;P>P?L@SCSDOEPHP 3=$R'S)R*R/R0O1S2P4O8O<O=UBRCPGPHP  :Y#O%O.P3W=P GM#R$S2O8S:P=\
      O   **&#  ]@$P&P'R(P)P*S,P-!.N/N0N1M2P3P4R6S8T9R:S=P>RDPERGPHP I]#T%P&S'R-O/O2P4R8P=R?P B8#N'R*S-P\
      4R8P=P?RCR  36%R&O'O*O.O1R2T8O:U=K?S@SAPBRFS  !6&# ;V&# Z<&# L_.R0P  DW#O*P-S=S@P -E#R'P  O#'P0R  \
      ,>#L%R'S(R*P+P0T8S:P=PBR  O0=P?R VG#P'S*O  '##V$P%O&P'R*W.O/O0O1O8N=R?RDR '$#R=P 7K#O/S  _&*P-R1P=\
      R 7U#P'O*T  .>#PBR  V/-P1R  R/=R>P WK#P'P*T=P   E7-P1R  YZ#O%THP  WY#T%P'P*R-PCP R#5R8P   03'S0O  \
      WQ.R0P  #Q#P%R=R@P %?#P-P/S  #X$# 5!%P'S*P -L=R?P  F;%RCP   ;/*P8R Q>#R%U'U(P*N/P1R5P8P=OCPFP   0*\
      &# C`=RBP  [L%# ?T#P>R -=#S/O VS#P'P0S &1#O%S'P-S  0S&# Q$#R1S=P@P  A_#O'P0S 4(*P-P/TBP O.%R&P1P6N\
      8U:T=N   %2#R'P  P%(P*S+R8P;P  D9&#  :/#R%R'O.P/P0R8R a;#T$P%L'U)O -3=O?S HK#R$P&R*P2R=P?R  ^?&# *\
      @#P-R2P8P=S?R ab#P-R  !(5P=S@NFT  aF$P%O&T @?#P'P+S  1##P'S*P-O.P/R0S1P8R:R?P  0T$P2R  PU$PAR (_=S\
      ?O  838P:R  !*#O'R-P8R=R  `I'P*R `G'P:R GZ#X$P%L'P*O.P1T=RDP  b*&# )_%P*R  1+=O?S  R7-P0R 14#O%TBP\
        Z:%# 3%$P5R8P=R  57#P   >8%# @L&# ZT#P%R  4@.P0R (X'R*P  2`#P'R0P5R `>#N$R%O'V  &>#S'P/P :N#R>P \
       <9&# ':#S$P%P G[#R%R'P1P 7D%OHS  b,#O%S Za#O'W.P0PBP >##U*O+P=P>RDP Y.#P%R  0&&# )`#M%P)R*U,P-U.T\
      0N1O4R5R8R:O=S>R@NBP *'.R0P  #Z'S*P8P YY$O=S  7C#P.P2S E;*R=P   ^D#S'P/R=P -!'P*R  ;7'R*P .)=O?S Q\
      [#T'N  FH%P.S0P VN#T%OHP `Y8R=P  =P*S-P8P  0E#R@P '6#S%R'PEP /S#R-P Z`#S$R%P'T(P)P*P+R/P0O1P3S8O=O\
      >T?TFP  44*S5P;P<P G[#R$P bP#T%N'P*PBS 3Q.O0S   '>%# 8;#P-S/P M%#T&P'S*P-P9PBPCP  -B#O%U'P*P8P D*#\
      R'P  EX#K%W ^T'RDP  &:#R%P Q:*P8R _X8P=R  )I&# .I#P$P%R'T*O Q_8P=R W##P$R%P4R5P=R !'#O%R)S-R.R8PDO\
        (7&# ,!$R;P  6]#O*O-S.R1RCP D`#O1S  6T&# 'G#V%P'OFPRP  BE&# C7&# (;6S:O ^0#T'P*T.R/P0P=S?M@N  9K\
      $P.S0O2R  (,#R%P (%#R$P  E<%# 75&# -S*P=R HT%R&P Y5%R4P )P*R1P=P@PCS   5Q&# YR#R%P TT#P'P.S0O8S9O=\
      R  T_#P'R-PBR [E%S'P*P D3*R>P  3K%# IE&# X?.R0P  :'&# .N#R%P  _S#P%T'P(P P*#P%R W>*S=M@S  C1%# ;I-\
      P:R  aa$P&R _3*R3P  F,=P>R CJ#M$P%L'S(T*O+N-O/U0N1R8R9R:P<O?V@RCPHR Y1#T%O'RBP  RP%#  DE%#  O]$P3R\
       4&#P%S8P 3U#R%M(R-P.S4P6R8P:N=T>NARBRDPES Q/#R.P0R8O:S=P   J]#P-R L0#N$U%O'N*V+P1R3P  &&#O%R'S1P \
      -N#S%P=P 5a#S-P=P  b^:P=R !+#P'R <B#P%R  Y[&# 73&# PO$O%S'O2S6R:P=RHP 9O%R  :W#O%R*R:T=O?P A>#S%O'\
      S.R0N  3b$P%R _]'R9P  PG#N%R'S*R R.#P'R CB8R:R=O?R  Y:&# <W&#  $U#S$P%P  !8&# T!-R.P ET=S?O   5P#P\
      -R L0#P%R U@8R>P  P.#N%R)P*P/VCPDP :1#P%SBP /#%R'P  CW#S'P*P &M#P'R  ?a#P8R $6#R$S&R'S(S*P+P-O.P/P\
      0P2N4S5O<R=S>O?R@OBPCPDTHR EN*P4R   5A#P%R [%#S'P>P  VI*S3R8P=O>P?S <K*R-P  _[&# `,&# bL#P8R  BO#P\
      $R%R&P GA%R&P  [!&# [b#P*T-T1P4R5P=O?P@OBP OX#S%PEP  :P#R%R'P=P %F#R=P !/#P'R   5X#T%N N2%S-P 2M*P\
      -R  O7'P/R1P=R [6#U%P'O*P  <I&# !T#U$P%P'O*P   ,=&# 1_.O0S  .?#O$R%S'S.R0P2P4N:P=RHT  (+&# 53#W*O@\
      M '-#O$S  Z.&# %_%# %3%O/S -8#O$R*S=P  1>#R$O'R*N8R=R?PCS .P%P-S0P T1#RCP Y`$S-P1R2P4P  P2%R'P  A4\
      #P'P*R-P/S3R=P?RBP ][#O-S EM#N%S*R  /$&# E4#P'R(P*R F-#P.R   ;N.S0O   EF%# E<#T$P-S1P=NDP +H#P%T*P\
      /P4R5R8P@RDPSP  R?#S%O'P4R  /N#P%P'T/O0R1S@P @[*O@S 4F%PDR Z5,P3P=R  -_&# T8#S$P'P=P #A#T%P'O C$#R\
      %P 6I%S-O 5Y%R'P ;*%O0S   >)&#  )'#R$O%P-N.S1R2R _6=O?S 3#$S%O&P PA%U'M X^#R'P*N=W@OFP  GU#N%M'Y=P\
      CP  HB#O%S Ma#P/R  G,%# bK*P8R  5D&# :D#R$R&T'L*T-P.P/O0P1N2P3O4U6S8S:S<T=MBO -W#P%R'P0R  D_&# _V#\
      P$P%RDR 0K#N%V&P.T0N:P=R?RHP  H[%# &Q#R0R2P4P U'(P)O+R,S `5#P$P%T'O*R8R=P   94&# Y;&#  07#P%R  UD$\
      P%N&R'P*R-[/P0N1M2S4P6R:P;PBPCRGRHP   3('P.P2P5T  I<#U%P'P.O  YU&# $0#O$P*PDT 1X$S%P2P  -_'S0O   =\
      #%O&P'T6O:S  H=$P'N(W+O 8$#P$P%S ^W#U%O-O  6P#R$S%S&T'M*M-R/R1R2P7P8P:R=R?NDP   9@%P'PBS F9#S'O 0_\
      'P-R  0N%#  /,$# %7#P$R%N*U &N#R1P 'U%P&R   #L4R=P =9=P?R /K.R1P GI'P2SAO WI#R'P  2%%# X4#R*P 2,$P\
      -R2P;R=S?O  U2%R'P WP#V$N%P@P  IU#O%S  6M#N%R0T1P  %R#P'P@S  MW%# ,b%# B=$P%P&S2RBP  (=#O$P%T&P'R*\
      P.S0O2R5P=S@RHP H*'T*O=P  U:=R?P )&#T%N'R*N8P:P=R@R ;<#N$P*O-R.P0R1S2P8S;S=S  X4*P=O@S  UV#O%S'R-P\
      1R5P O[#P$R H`#S%O&P'S+P5P [@%M&R'U*P+O5R=M?U  DH.P0R B-#S%N-PDS  C9#R'P 4I4R6P aW#P$O%S&O-P1S  4H\
      &# ,H%# ?S#R*P OL#O*O-P.R6P8N9P=T>T?P@SCR  !A=# ]1#R%P C4#R.P  ^G*P=R  MR'P4R  1^.R>P GX#R$P  &9##\
       B1#S%O*S+R-V1L8N9P=R ()#M$X%O*P *6*R.R0P=P  PU#S$P%P*S0O4P=P>P@S  8a=# +V=P?R PV#O%P/T  U=&# aX%M\
      'U YZ#R'P(R5P  /@.O0S bM#T%ORP  YU)P,R=P?R a^%O'S=RBP =8#S$R%R'P*T-S2P8O=P>P@PDPHP aP.R0P )4#R=P  \
      -@#O%V'PCPHP Q?#R%P E^#P$P%S  !]&# #E5RHP  [Y'# &E#RBP &O'R*O@R  U[#P%R'P %6%S&PDP Va#O%P>TAPBR  b\
      7.P0R [P#O%V'P=P>P JS'R=P @>#N%T LT#O'S !Y%P'R*O6P8U=R?O@P  76-S1O +P#S'O(R*M+P/P1P8P:N=X?U@P  Z%%\
      #  #Z%# D.#P/R=P@SCP R*'P*O0T   a!#R%P  &8#P%P'R-R >Y#T/N 40#P%R   R;#RDP  )<%#  BJ*O5S=P@R +@#P$S\
      %P  UX-O1S   Ba&# >(#P'R  _@&# .0#P>R T>'T*P8P :^=M?U   @H#U%N'O*P-U8P9P@P  KO#S%O  @.&# -+#N'P/U \
      8R#R'P*S=PDP YQ$P%P&R=R T##SBO S^$R%R&PBP  ;9$P%S=P 7[#R%P  S1-P=R ;7$P=R 7[#P/R 2,#R-P  Q&#R$P  U\
      !=P?R  R,(P*N-R2P8R=R>R@R <b#R-P  D)%T&N8P9R  0X&# H<&# a$#P5R KN#O*S I>#P*P-R1S2P  AF$P%R RE#P%Y'\
      P0K -X#S%O  ^>#P%P/R Pa#P%P'S 78#R&P'NBUFP  ]*&# %T#T%O0P  ,Z#P%P'T*P S(#O%S JV#P%P'R*O.UEP 2a#R'P\
        ;.#P%PDTHP  ]O1R2P  0I-U1M 7`#R'N*S  -W'O*U-P>P    U]&# `A.S0O  >^%# -6.R0P 8$#P'S-O1S2P I%#P=R \
       Hb&# 2O#R*P DC#P%R KD#T%O'P  %?1R;P  E@-P1R @O#T'P*N  O.#P$N&U aH#N'S*R J5#T$P%O'O*S-S1O   C;%# A\
      .#P$T&O ?>=S?O #J*R-P   6L%R?P !A#P$R%R D3-R1P #3*S4O  =F#U%N-P   GZ&# `W#P=R 1I#O'S  .6'MFU (=#R-\
      P TZ#S-P4P ]O#P$P%S .O#R$P  ?^&# >,*P8R ?&'R)P MT#P%R  (=#O-S !'#R$R'R-P8P=P  $A&# C^#O%P'N0W  0##\
      O%S   5W(P+R1R3P 'Q#S'P=P  XE#O-S  6L#S'O B[.P/R aE$O)R,P2S4P5R  ^0%# HU#N'S*SCP  9P%N&S*P-S/R1R8P\
      :P=S  ^R#S$P'P D9%R)P %/#P'R a-#T$O%S&R'R*S+R-T/O0O1O2N4T5O8S:P;P<P=N>P?O@PCWDRHP  4<#S$P'P>P !P#R\
      $P  /b-R1P  F5$S%R'O V*#N$P%T'U8PCPDPFP .'8P=R  'Z%# N+#O%R*P=RBR HY#R$U%P*P4P=ODP  V'&#  2K&# EN.\
      P0R 3Y#R/P  !E&# R[#O%T*P Z/#S%PDP *K#N%P'T*T-N `@$P&R  2:*S=O O)#R$R*P2P  4$#P$P5S  PX%# ;C#R$P%P\
      *P2R8R:O=R   b_%N'S0R1PAR JH=R?P =%#T*P4O  KU%# >'#S%P*P-P/P;R?S 22#O%S E&.O0S   '/&# @-#P%R ]X#S%\
      PHP  20&# a+#R;P  3+%# W^#O%S  DJ#R'P-P0S  [V%# =4#U$M%Y&P'V(P)P+N,P.N0N3R4R5R8R9O<O=P>R@NAPBRCRDP\
      EOFSGPHRRS  V*%P'T*O H7#P$P'P1P=PRU  T>&# (V#P8R=PCR 42'P5R  TR%# NO#O$P%O'M*W.R/R0P2RBRDR EE#P$S-\
      P C!$R2P  L3&# %D%PBR a1'R*P #4'R+P CV$R2P 2'-P1R 1I$P%P&S'P0R  /S#P/R _K%R'P +*-R1P D&'P(R  >1#P%\
      R-R@P  P;%P2R U2#R%P*N1P3R4T8R=O?SFP  /I#J$P%M&R'S(P*R+T-O/R0R=O?S@RBRCT  SG#S'P.P0R=P >(#Y%L'P/O \
      Z*#M%R'O/V P:#P%R8P=R ZJ#N'T  CE#M'W*OBP M<%S'P:P 2R.R0P  XN#L$N%J&P'O*L-O.P0P1N4_6P8!:S=P?RCTDSEO\
      GPHR  +<%P'R   P1&# Za#R'P  A4#U%N'P ==$R2P  5]:O=S DF#U$S%T&S'P)R*S,O.P/P1N3R4T5O8P<P=L?OBRCPDSFP\
      HR  @3%P4R 7L#P%R 5;#P=R >?#O$U=PFP  J?%N'R*O-S5P=PCT PK#P%R  R<%# 3G%P3R  `]#S%O ab.M0U  8R#P/R [\
      `#O*S >(#P%R  =1&# S7#S'PEP .=#R%U'O*P1ODP  F!#R$O%S&P'P(R*T+P-P0P1PBRDPERGRHP  ?a#O%S'RCP II%S&O'\
      O*R-N/P4P=S?SDPHS  TW&# +Z#P%S*P  H`%PBR  #X&# %K#P%R*P=R  =#&# &(#P-R ?<%P-R 2J#N'O1U  M_'P*R &b#\
      R%P  C(&# b>$# `1#P'T*P-R2R4P:P?P  X$&# $<&#  :/## =.%# U(&# (P$P'U*O-P.P0P1S  K?#O*S J4#P5R 0P#P'\
      R  1>'P=R WO#R)P %)#R*O=R H@#OBS  /]&# /9'P.R  IO#O%W&O'PDP II*P=R  &^0# Q,%# SW%# B11P2R bL#R*S-P\
      .O0S=O V%*P=P@S &^#P'N(U*R+R8R:P=PCP  +9#R$O%N*O-W1S4P8P *(#L$V%P'S(S*R+O-P0O2O4P:R=RBSFP 4K#U%O'M\
      -P/SBR  58%# 52$R%O&P(P*P+R-R.S0P1R2R4R5P6P8P:S;P<P=P?P@PCTERGP ^Y$O2S  3L'P.R0P2R /b%N&S'P*S-U.R0\
      P1O8O=P>RDP  '_$# L5#P'R  R_&# L+#O'S*O@S  ]_%P'R E<$P*P2R?R a:#S%O :^#P'P/R=R  4;.R0P FS%PBR  K%#\
      P%R  K+#V%N'P=P  ]Y&# =X&# ,b.P0R  YP&# P_#S%P>P  *=*R5P  <F#P$P'P=T WH'P*R &*#V$P%P'T*P/N8PAP    \
      Ia#P%P'S(O*O+S0P1S=P?R@RBR _`#O-R1R  :=-R1P ^R#P%R'S*R/P=O X/'P=R GH#N%R'O-R=U  M$&# H+#R%P 6D#P%R\
        $K## B@&# V0$# @`.P2R Z>#P%SFP bL#N&P'T/R  ;b&# %&*T/P=O U0#R%R'P8P  /,&# RL=N?T  5*#P*R ?T'P*R0\
      RBP bSDPTR G'$P5R R)*P=R  8#*# ?##P'O5T :$%T'N  [%#P%R  !N#U$P%M-RCPHT 6M%R.P  40#P%R P+#P=R  $)%R\
      'P  G$=R@P >0$S%P-P Db'P*R X9#P8R %[#R$P%P'S(R)P*R,P-S.O0T1P2P3P4S6R8R:R>P?P@OCPDPFRRP  U=&# ($*P3\
      R=R Y2$T%S'R(O*T+R-P.O/S0P1N2R4R5P6R8S9P:R;P=S>O?M@RBNEPHR  1*&# G$-R1P /[#P%R'P*T,P8OBR  &R#N$P%R\
      'P*X-O.U/P0O1S2R4R5P8R=P?NBPCPRP 5Z#M%U*T8P=R>P?P  H_#S$R*P/P2P  LQ=REP RW#P%S*P C'#P=R  OD#P-T.P2\
      P 6?#R/P  ;H#R$P   (_$# 22%P&P'T(N*R+S-S.O/P0N1O2R8R9S:O;R<S>R@PAOBPCSHR  :@&# 41'O*S ;>#P'R*R0P4P\
      5SHP =F#P*S=P +:#R$P  AT#N%R'U-PCP  O?'P(R C=$O%N'R*O-P.R1R2R3R4R@SAPCR V[$R2P  +>%# 1^-S1O !3#P'R\
         P<#L$!%P'P*N-PBP V<#S$T%R&R'R(R)S*O+P,S-P.O1P2P3P4P5R8O=O>P?P@RBRCRDPEPFRHR 7R(R+P ?A%S'P 3+#P%\
      P*P-S:O=T bG#P%T-PHP  5S#P*P/R@R ^G#R$P <&'P0R  V-%# (F'P.P0S ,O#P/P@S RD'O)S  I4%#  8V#N8T C)#R%P\
      *S0P=P   !18P=P>S J:#R$P%N&S'T(R*N+P-P.K0Y4R8R=S?P@PEP  5b&# <U#P%R =T#P%P&S*S<OJP U`*P=SDP  >^#R%\
      P ]-.U0M Va%R.P   O9$#  aG&# %O#R'P:S=O  T4&#  [J#P'S.P8R:P  E#*P=R >B#R$P%P'T(P+O %7#S$P'P NN#R*P\
         )@&# 29#M4SBR ;B#P%R M_1P6R:P=R  YU#RBP K2#P%P*S  T$.P1R  PH%# 3H#N%S'S=P )E'P*P.S0P=P@S MH#P'P\
      *O+R.P/S0T1P `R$P%V&M  IZ*T8N ;8#P%R'O1T  74'R*P :X#H$O%P*Y1P=X@PDP JX4R5P  4<#P*S-P5P8RCRDP TD=P?\
      R  [(#O%M'O*O.U/P0V1N2P3T;P=T@P S]#O*N6P;W=P  YP#P/R  ^Q&# 0M#P%P*R ,X#O$P'V1O=RCO 98#T$R%T'R*L-P.\
      S0M2P5P=R I&%P'P=S  _/&# `B#N$P%O&R'P*P8O=SCX  ]_#P%S8P $]'P0R EN'P0R /X'R0P  5&&# 4b#R%P'O-T.P2PC\
      P #*#P'R*P-O.T0N1R5R=R  ,I&#  G`#P'R 7Z#P%S'P X/%T'P(P8ODSHP )6*P-P=R  3H$#  I(#O1S2P Y1#T%S'M-P  \
      FT#P%U'O*P U@%PBR  -K&#  3:%R'P  CM#S%P>P 16#R$P'P //#S$P%P /+#S*PCP  <R#S'P>P &O$P%N'T*O-U.P/R0R1\
      M2R=U?P@PDP Q@#S%O  ,S#N%UBP O^#P%P)V*R,N-S.R9PCPDP 5C'P*P@S <Y#P'T*O-P@S  &.&#  [^*R=P  SZ#P'R  ^\
      ^#R/P DN.U0M  UQ#O%S1P4R  5@&# 13#O'M-P0T<R=RBR  @^.R0P  JM#R$P%R2R8P=REP 60.P1R  :K$U0P2N _V#R'P \
       ;E#R'P   ,H%# ZB*R=P <)#O-S.P0R  VL#O$S  ],&# -!#H%[&P  <4#P'R*P=R !6#S$N%P&P'U*P-N1P5T8P;[=O?P@P\
      BPCPEP     O('R=P #P#S'O  A6&# (:#R%N'R0R MU.P1R  'A*P=R .?%P'R*P8SHP 3Q#R&P   ;T%P4R 8P8P:R UC#P-\
      R  XW&# -9#P8R  U=$O'R*R-P2R  G[#T%N CV*P.O0S8R  UF#O'P*U  CJ#R%S'P*O=P  ]-%# P+#P%NCU   TL'P-P/R0\
      R=R  bW&# ;8'R*P  ^B%T*M 6&#P4R )Y#S*P=P  G9&# 4L%P-R ^>$P&R AU#K$N%O'T*U-N/P4P8P;P=S?P@!CPDPFPHR \
      E##R%P'P-R PE#V%P'N-P  HN&# =V$N%U&P'O)P*P.O/P1P2P8T=K>XBVDPEPHR  (S&# H#%RDP T%-P.PMS  CQ#S'O  Z@\
      2PAR 5L#[&P'P*P-N4P=PCO TX#P-R  @[&# W-#P%R  7M&# 6*'P(R*P2P=SBRDP 4($R2P  )L%P)P*P3T  E`&# 7E#P%P\
      -P.P=PMU ;U$R3P  L6&# bS#P*S=P    4V*P=S@P  %G$R&P [&#R=O Z*#T'O)P  ,1#P%P*P=T N##P%R %7#R'P ]T'P(\
      P+R/R '1$P%R W'#O/S  5F=P?R  6`&# MS#R%O=R KV#P%R   4T#P'S=P   4G8# [+#O'S*P  /O#P%U'O*P6P .,%R-M1\
      P=UCP  I='P<R #4#N$S%P&W*O1P2P4S8PCP <Q$R%P  B<#O$S 0&#P$R A=#U%N'P QJ=R@P [2%RBP  5-#P%R  MX$R&P*\
      P  QT%# K6#R'P <X*RHP  R)#S/O  ^1'P.R:P=S?P ED8R=P  13%# %B#O'S  03#P-R /%*P=R #Q*R8R=O  =<&# bF'P\
      .V0L 1>*P=R (`#P8R  TR%R'P H;%S'P*U-P8P=OHP 2;#O$S  O6&# W'-R1P V_$P2S=P 2C*P.M0P1W D1$P%SDP  H%%P\
      )R  ](#P%R BU%P'T-O1R9P  ]Q#P%R JS#R$U%P'O*R-P.O0S1P2P8P9P:R=P?R@P  aa%# ^/#R*P    $^%R'P [Y#P$P%R\
        CK#T%OBP  #(&#  (C#T%P1R=ODP &b$O2S=S?O  P3'P(R  5=&# N[#R'P 'B#P%R a3#O'T*P/R=P `L%P=R  =7#P-SE\
      P  9[*P.P0R=R F4#P%RDP  JB%P'R 5E#M%P'N*[-N1P:P=V@PCO &M'N-T OT#L$N%P'P*W-M0O1O4R6P8T;Z?PHS  W@#P'\
      T/NBR 6D#S%O ]>#P'R  A?#R@P AI'M.R0T  aJ1P3R +6#S0P?P  6?#X$P%R'O/M8P  YY%R'P .T*P1R /+$R-P  /T#P-\
      R0P3R  D**P>R  ;P&# !#$S%P&O A:(P=R  0N#P$S*R2P3P:S=O IX%RHP Ra#RHP  7=%# OQ#T%OBPEP  P;%#  9)&#  \
       0X&# B;#U'P*O+P  ER$R&P   8&#S%O :?$R*P R>#R$T%M'S*P/P=S?P  a.&# 5U-P1R ]+#R-P  F:'O=S  Y6#W%O'O*\
      P-P ;V#O$S'T/P2O   O]#R-R3P9P P7%R'P/PBR 2A%P*R  GA#N%U?P  C@&# 7*#R%S'S.P/P0O  VD*S=P b0#P'R *P#P\
      'R-P1R  R6%R&P ((=R?P b_6P=R I2$P%P&S  QL#N*W+P4P7P=P WG$R&P H,%O*O8P>V IN#M$T*R  RO#P*T=PHP  #5'N\
      .U F_'P0R S%#R*P  ;H%P&P'S *b#P8P:R>R  CV#P%R P*-P1R  %A#O%R(R*P+P-R/S )*#R$O%R&R2P  P.#R$P  S5#V$\
      P%O/PDP 01#Z%O'P*O-OBN   *@4RHP    '_%R'P  *P#N%U'P 3^#R$P%R/P  9B%P-R/P  8?#P%P-S 'I*P8S=P   ;Z#P\
      'R  NG## EO#R %]8S:P=P GR#S'O P)'R*P.O0S S.%P&R'M-U4P@R  @X$R&P  1$%R'P-N/P0R1T 8&'R*P  I.#S$P%N'N\
      *N-P.O4S8O;S>U?T@PCUDP /G#N'S-P0S  M(## /_'T0OBP Vb)P0R 2O%O*U;P V!'P(S*P DZ#S%R'P-P1O  XG#P%R 53#\
      P-S1P !R#R&P *;#V%O*P-P1P=P  1_&# :H#R%R'P3P  H5&# ')$R2P  a-#P%R  !9=P?R 4-#T%N*P=R   1C&# Q2#K%O\
      'P4P=PDOE!FPHS  0!%R&P H.)R,P 8^#M%X&O'P*O4P=R?PBRCRDPHS -?-N1T &7%U'P*N   _&&# LK&# V.#P*P/R?S@P \
      _[#U$P%P'P=P D,#O'T*P ;*=R?P a.#O%S  `a#S+P0P CR%R8P  ;;#U%N'R-P1P XY#P%R >*#T$P%P*P  ,4%S'O 5,=P?\
      R  ,T#P%R %$$P8T=PGP  :L&# +]#P%R  :$*P.P1S `Z%R&P 0M#R%P  (>-P1P9PGS U##P$R aV#U$P%N'R=RBPCPHP ^8\
      #S'P-P RS#V'O*N=P@SCPHP   L/'P/R E>*R-P.S0O1S2P8P:RCP  $W#P%S'P*R-RDP ((#Z%P'P-R.N0O2P4P:P -Y=P?R \
       UW:R=P T+#R'R.R/P0P  S1&# 0H$O2S  =3#N*U=P _M#O%U'O  7J#N%R&P3S=R :**RCP %K*P3R  (%%S'S*M QQ#S$P%\
      O'O*P-OCPEUGTHP TQ#S'M*R0P=S  Gb#P&P2R _;#O%S  .*'T*P0P?P  4)&# &*#N%S'S)P*P <1*R=P  %W&# U9&# =9#\
      O=T>P 8Q#O%S P<#P'T*P-R.T0M1P:P=R@P  W_&# $P&# 4X&#  ^C#R%P N]%O&S  CS'R*O0S  *;%P'O)S Z'=R@P 2I#O\
      'O*R-S1R=RDP  '%&# YM&# 8['T.N0S1P [/.O0T '4#P-P5S 0H#P%R  3&#R'M.S0P2N=VSP @N'R*P  ,Q%PHR  CU%# <\
      !#O%S E+#R'P b,$T%P2O  .#&#  _S&# NG#U%O&O'P(R $>#R$PBSCP 1Q#P'P*R8R   .X)R-P 4$#O%T=P UP$S%P*P-S1\
      O=RHP  U%-PCR @8$R%P&P'R :J#P%R'P*R-R.R0P1P=R@P  RH$# JU%O*P=T G1#S%O'T-O.O/O0R2R5O8M9P:R<P=R?T@SA\
      RBRCP *H#O(S+S-P=P #V#S%R'O=R?PBP  &H#V%O'R*P-R1P=OFP  ;*#R'P  CN&# LG#P'P/S QT=P?R  .^$T&N E]#O$O\
      %S&P'V*O-S2P=PCPDP C1%P'R #+#T%P'P0PDP JU-O1S  E%&# EZ%O'S !Z#S%O W'#R%P*S-P0P  U'#O'S  L2%# -^%O6\
      P:T 8>-R1P  7;$P%R MW#R'P  %=-T1N  X8&# V)'P*P0S  %_#R$P%T*P0OCPHR '##R%P S2#S%P@P  [^#I%M'P*P1P4P\
      8d:P@PEP 4(*S=R@N J11O=S /4#R%P'R4P  FB%P'P*R+R  T[#R*P -J#R$S'R/P2ODP S--R1P  C=*P-R  5Y&# 3`&# [\
      /#O%R'R ^F#S$P%H'V(T)T*O+P,O-M.T/P0U1S3P5S6P8T>O?NBSHO Z##R$P%P&S'S*PFP 03'U*P0N  /M%S'O*P5S=N?TFP\
        a[&# >Q#L$P%P'S*O-O8N:^=P>P  S7&# SA#R%R&P;P  K,#O%S GY%P8R  X##P'W.O0M -R#P'P-P0R1R V3#S$P%P  D\
      T$RHP QB#P*R.O0S  +''O.R  DK'R*P  `O'R(P V($P%R*P 3>%U'M BE#S$P%P =O#R%O&P*P-S.S/P0O1R2R4R:S;P>RCR\
      GRHPRPTP 4('U0M   ]F$# LL#W%M*P=P !]#P%R  AR*S;PHP (##O%P*T 5<3RCP  D_%U'P*P-P0P //:P=R YV#T$R%R'O\
      -O.S0O2P  <+#P*P-P/V=PBP  AA-P2R   5D$R*P=R?P  [A#RBP  E.-R1P  +C=T?N J,'R*PCP @P'P*P0P5PBVGP   /M\
      $# <a&# :7#S%O F8.P0R8P>R  F@.R0P (Q#P%S/P>P  08%# Ja&# 7T'R(P -[=P?R  BQ'P.R  'P5R=P ]U#S%P'P  X4\
      &# 7%#O%T'P  E-#O%S*O=S MM#P-S1P  ZV#R$O2R Qa*P5R<P YL#S%S'O)P   M>$# F!&# X/%R&P*P-P.P0R=P@T '0#R\
      %P'P*R=R?P   )>%# G]'R*P 3'#P.R >E#M'R(P+R.S/S0P=O?S PY#O$V*P1O2R4P  $V'P*P1S  F,&# -B&# #W#R%P&P \
       M!#R=P  .^#O$R&P'TDP [<#S'P*PRP 6A#S%O B)#S$P'T*P0P1R8P=PDPFP  ^+%# Q7#S$P%R'P/P B$#P%R  :b%# K'#\
      T%O*T-O.P0R1P4P=T?N SO#P%S'P  A)#O$P%PDPEPJTKS  ZI'P0R W7#T(R*O+P-P1P  ;$'O.R/R B[=N?T JH#O$R%N'S:\
      S=O?RBR ..#P8P=S .N*P=R  2'#O*R/S=P TU#O'I(V*P+W-R Z0#P>R 4H=P?R  -6&# :`%N'S  $b&# _M#T%O&P L(#O'\
      P/R8R9P=T?P ;[0P1O3T 6G%R'P*P  JU&# II#P%R  +S$P'P*O-S0P2R3P6P=T?P@RCRDP aK$U%N'P  %$#O%U'P:R=OBPD\
      R *''P*P.R2P=R .(%S-P:P=R?P  #C%# A.#R F%-R0P  Y=&# 01#L%V Y2#O%S 20#O$P%S    <?#P(P+O=U  H?%# ?C$\
      P2R 44-R3P EP#R=P !D#S.P9P=RDP  GX#P%S&P 8D.R1P   %E#R$P   ^D.O1S  +R%S'P1P *C-R1P  (8&# [)#S%O2PA\
      R O+#O*P-T0P1R5P<R=O>T C=#R'R0P8P  MN'R*P VF#O$P%W'R-O1P6P  4>#P'R8P=R !D#P-R  I@'R*P  </#O-T1O 4b\
      #R'P 3.=R?P ;).O/P0SHR ':$P2R  ;$#P$R  ;C#P%S(R*O.P/R0RDP !)#S%P'P S+#P%R H[#S$U%S&P(O*S+P-R.P/O0R\
      1O8O=N>P?S@PCSDPEP  R;%RHP  +W-R2P FJ%PBR  W1*K@W KF#R$R%P&T'R0P1O2O   aQ#O$P%P-V BB#S'PCP H3%RHP \
      <@%P'R %_#O1S D2#R=P CO#P'P*S=R@P  4$#O%P)R*R,P8S=P a>#R'P  ;Y&# &^#P%R .?#P%R 8^#O'T*O  H]#R'P=P?\
      R SI#R%R*P,N-T1P6P  H7># 3=%# <('P0R B_'O+S ?T#R'R*R.O0P ?<#S%R&P'P-P 8P%P>R  C+8R:P WW=P>R  ;a.R0\
      P 87'P0R ]6#R'P8R9P  4P'T.P0N @S'N-R1S   _%%# :K'U*P-OFP ?)#P@R  K:&# !Q#R'P TU#R*T;R=P?M   YE&# C\
      S%R&P 3K#O$O%R&T'S(N*N+T-N/R1S2R8R?P  I`'S*O X<'P*T;PDP  3>#R-P 7R#X'O*P-P:P=OCP OF#R%R*R-R.O1O=P \
      -E'T(T*P.P0L Nb#P%R'P0R  NQ#R-P  G<$# //#P'S*O  &M0R8P @M0R7P  (7'R0P 2'$R*P  30)R,P bG=S?O K(#U'O\
      0P1P4R6R8T:O<T=MDP  XW%R4P  XQ#P$P%M&R2P5U8TCP 41%P4R D30P1R  Z9%P'R)O,S T##R%P  V%#O%S  ^^&# O!-R\
      1O  ?S#P%R ,$#P%S5P FS#P%R  2V&# G7&#  YE#R1P Wb#P%P=NCU Q7%P8R  =4&# GI'P*R SU-R2P J*#R/P  ]P%# 6\
      Z'P)R ?7%R4P  3T&# ($&# S^#S$PBP LE'P*S  Ib%R-P  ?R#S%O'R/P 1$#O3S +A%P'P.P/R0S=S>P?P  A^#R%R'P*P \
       <=&# ^!#T$T%M'P*P=P   )K$# #C&#  >H#O.R0R 7A#S$P*P=P  #+&# %^%# AR*O8Z:P=K BX%P'R X`#O'U(O*P  `S#\
      N'T   E@#P'R*R-P  T,#O*R=R  H;#U%N'R=PBPEP a/$R2P  T>#P'R 1$'R*P _,#N%T*P/R5P 9K'S.N0R  >=%P=R  %-\
      $P&PDS 8X#P8R  RZ&# X+#P$U&N'S*P2P  )V#P%U'L-S QU#S$S'P(P)R*P-R.S/P1N2P4R5P8T<R=P>R?S@PDOERFPHM 'V\
      -T1N Vb#P'R -2'P*S-R=P  *L#S%R'N  !A'R5P   .W#S%O'P*R-P0P5R=S?O >_#N$U-P1P2R ZX#P%R&P'R*P8S=P 3;#T\
      %P*P-P  !P8P=U?N  (2%# U9&# D=%P*R  X$&# !>-P1R=R?P  .Q#O'S A^'P.P0S #:#P%SCP <=*RCP  7L#R.P [U#P'\
      R   =R-O/S [F#O%P'R1T  0T#N$P%R&O'P)S+R,P0P1P5R8P9R<P=P>P?R@TBRCRDRFR CW-R1P VO$R&P J/#R=P  WX%# !\
      H'R*P  7-%#   @B#O$O%S'O*P.O0T1S2S=R>R?PDP  @3*R,P.R1P   +J&# 3Q&# b'-R1P  C&%# /$#T'P*P4P  6Q.P0R\
       +P#P%R +M#R%R'P*P 'A#P-R %A=R@P   7E#R%P*P.P8P=R>R   WIB# 2(%# ]0&#  '7#O'P(V+O  ,5#P%R ;H#R%O*PE\
      S  -E&# V5#S'P=R@PHP GC#S%PBP  .W#M$P%O'P(P)P*U-S.R/S1R2R4T5P8N9P:P;R=T>S?N@SBPCPHP  F%#P%S&P=R?P \
       ;?%# !X-P1R 5&.P2R  <Q#S$P%L'S(S*P.O/R0U4P8S9P=PDPEP @)#S/O P`'T.P0O 0U'R*O=R  @B#R%P N8BREP E%#P\
      %P'R-R JE#P*U-P=O  G`#P*P-S1R=P `3#R$T%P'O*P2S8P  [L&# QC'O1S W(#RCP  ZE*R;P  P+%# >S2RAP 1K#R-P R\
      Q#S%O  >R$P%P.R4P>PBS ]!*P=R !H#P$R 7P#P%R  Z;%S'O.P0R `N#P%P*P-T #E#Y$P'V(O*K+P-U.O1P5S;O<O=OBPDU\
      HO   68*P=R  >`*# 5/%# &]#P$P%R-P1R3R8RBRDP  Z]%# R&&# #N*T8N  FM#S*P-P  52.R0P (2$R&P   RU%# EH&#\
        ,##P%R Na#O%S&O'R(M)O*V+T,T-O/R0M1S2R3P5P8R=S?M@SMP  :?$# >R&# :H%R4P  Q?&# 0P&# !$-P1R OS#P%T'P\
      DP N(#X%S&L'U(P)P*T+P.M/O0U1O2P3P4P8O:P<P=S?PBTCPDPEVGOHN  */&# `>#P%R ;`.P2R  ,`#P%P*S _I%R'P*P  \
      J[&# ab&# EN%R2P HH%P'R  Z)&# 2<#R'P  _#-O1S Z<*P8O:N=W  1E%# (_&# Q-%R-P  (F#N$P'P*N,P-P1P5P=] =0\
      $R2P QT#P$P%R'P*R8P>R  ^M&# GR*P=S?P <<$R*P.N0T7P=R U<+P0R 1V-P=R  HT#P/R WH#U$P%O'S-P.P/O0P4N5T6O\
      :T;PAR  J`&#  W7&# %;&# -Z#N%S'R   ,;#N%S'O-V/PBP SC#S/O  a$#P'P*R=S@PCP `@-O1TCP  :V#O%R/R  `M=P>\
      R  =Q&# ;N#P%S'P*T-P2R4R5P6P<O=P  )Y&#  9`%O'R =+#P4R  5)%# '2%P'R /2#S$P%U&R/O4P8P@PBO XR'P/R <L#\
      P%R  6*%RDP T##P+P2S 7W'P*P-S  LK=R?P  ]>'P/R=P?R RM#T$P*O 22#M$O%Y'N*PBPCPDU  MJ'RHP I6*R=P I'.P1\
      R   ,,$R2P  EJ$# ,R%R0P 0,*P8P>S Y.#P*P.R8R  X1&# Z%&# 40#P%R3P8P=S ((#R'P !/'P0S;P  )O#P%P'R8R /2\
      #M*U-R1RFP  5'&# 6N#V$P%N*P D1#P.R0P 39#P=S P$$P%P&R'R ,I(S*P+O  6<#P'N0U R*#N$N%N&P(P*R+R-S/R0P=R\
      >SCSDPEPGRHPRRTS  X'#S$R%P&P'P*R.R0P1P2P8S:N=R $+#S*O 24#U%M 27#O%S  JP%# 8`%S'O-P.R0P OG)P,R=S?O \
      ]T#S%O   RA&# R$.R0P  '+%# *F#T%N=O>S Aa#S=O Q'#S$P%P'S*R-P1PDP  RV$S*PDP 6L#O%R'O*S-V1OCO  X0%P1P\
      5R;PBS  J;%# JZ$P'R 1?#S'R(P*P=N@S  MP-R1P _K%O'S  ?>#S$P'P [5#T%N8P9R K1#R$S*P/P8S=OBP  T6%# 0K#P\
      %S&P  A,#P$U%P'P/P  <L&# 5L#S*PCP Y5%R  L%#P'R ;[%PBSGP  @A%# I:&#  $Z#T'O*P I8'P9R $('P0PBS    )L\
      &# QA&# 3,#P8O=T 1<-P1R ^&#P%P4S  0%&# T&%# F/#P'O*T1P 8R%P8R J?%P*R-T1P=O  X>#U$S%O'P(S*S+P/S1O2O\
      4R5R6P8N9P:O;P<P>S@TBO %X#P%R 7)#P/R  =*#P'P4S =[#U'O*R-R1O2P  (1#P%S'P  I'#N$P%T*PHS WQ2RAP  HM#T\
      %N'P.S0P   >S%PBR  (:#P%R'S8P=P _)-P1P=TCP Z^.P0R  Ma&# YF#T%OBP Y[#S$R-P/P2P  O1&#  =&#P%S-P1P ;I\
      %RHP IZ#R%R&P'P  JZ#S%O 9J#S$T'R(P)P*P,R-N.R/R0N1P5R8T:S=N?R@PARBPDO  *!&# I6#S%O'S*R-O9R=PEP JC#N\
      -T  ]>#T%O&S*P/P2P4R 0[%R0P;RAP Z3%R  E''R.O0R TB%RHP  6,#O$O%N'!*R-N0P1P:P=P 0-#P*S=O?R@PDR .=#R*\
      P-R 'K-R.P1S=O  P7## b^&# X=&# :T#P%R #Y$P%R _*%OCS =$#P4R  b6&# C=%P'S*P M/3P=R    b2#R'P.S0O R2#\
      P4VBN  $)#T$O%T'T)P*R-N.O1P4P5P8P=S>PBPDOEPFTHPSS >2#P%M'O-P=[CO  aW'P0R5P P8*P=R  WV&# >`#R=P &K#\
      P/R @b#S/O  YD&# U8%# N##O'O*P.S0T1P  HH#W%P'P*N `$=P?R IR%O'S  CD#P%P'R4P8R I&:O=S   :D%# a_#N$O%\
      R'U #V#P(P+R-R MU#T%R'P.O8P  SZ#P'P*T6R8S:P=O Y%%R'P  2$#P%P*P-T *^0P b?-P0R  %2#N%T'S0P5P=S?O `N*\
      P=R  ]H&#  -#&# 4E+P-R Wa#R'P*P1S=O  >W#S$R%N2P=R  )T#K%R-S1S XO$P2R =>-P=R  88%PHR  F<#R'P 1:#R'R\
      *PBP HA=O?S 'V=P@R  ZS$S&O  0a#R/P  G3%# );'P.P0S   O@&# ':'P.P0S  9[%P=R  ZE%O&S=NHT :0=R?P  +O%P\
      *P=R?P@R SO0PBR >Z#O%P8SHR  3;'P=R RO#J$P%N'N*L-O0P3S8O=f>P@PHT   C(#O%S8R>P [8#P%R'PDR  =K#P$R%S'\
      N(R)P*L/R5R;P=T?PBRCRHP  3-4RBP a;'P.P0S  )E&#  ]b=NHU  >)%# AJ'R*R+O-R5P 3D#L$S%T&P'R*M-T0P2P4N5S\
      8U:P=R?MARBTCPDPFS [$#P%R=P?R  =0%O'S 65'R*P   W1#P9P?S  )W&# %,#O%P'T  0F&#  LC#S.P0R4O Z)#T/N J$\
      .P0R  AN#P%SDP DW*O=S  2(#S%P  ';#S$O%P&P'R-S0P1SCRHP U'#R'P  0T#P%S*P <;#P%R ?<#O%P'R.RBR GP%R&P \
      SP#R%O'T(R+P-P.P0P8R=P 0W#O%S C_#O$S%P=PDS  '@&# 6a%P*P-P/P4P=V ,X#S%O5R8P=P>R RV#S(P*U0P8R=M>P   \
       ^_&# X0*P-P6R8R  IV=P?R ]S#T'N =L$O%U'PCP  #S#S$P'P OF*RDP &Q#U%P*P=O?P  N:#O'S  ='6R=P  Y+%# =D#\
      N$O%V&O/R A'#P*S1P a:#P$P%S&R3P   a9-P0R  >,*P+R   K7%O'R*P8S !U#P'P.S0R1P  2^$P&R  R6#R%T'N-O/O0S\
      2R8R=P `;#W'P*P/P4P=P@P  `T$T%O&O  )/$R%P  -?%P*P0SBR 8]#O%T'P  T,%# 54'P4P8R=T?O -M#T%S*O4P@P  $0\
      'O-S  0L'R*P  EA2PAR  K1%RDP `+#N$U%P.R0P3R=S?P@PBSHO  N@'P=R b(#P'P*T.N;T=O@R   ,b%# H$#P%T&O I[#\
      PER N%-P4R   ].&# O8#S(O*P-R0P>R )J#P'R `8#O%S  ]1%# 3@$# 4b#T%R&O'O)R,P-P/S0R1P6P8P9P:O;R<S=S?PBR\
      CPDP 2'%RDP  30%P*R=P EJ*P3R;RDP H7#ODS   !#$R'R*P2P BL-R1P 4W#P%P*VCPEO  9Y%P8R 5H#R@P  ]V%P=R H)\
      #S'P*M-T1RBP  `T&# $!&# +`'P.P0R  7Z&# *<&#  aJ&# R_%# !X'P*S?P 0:.O0S  L.'T0OHP =7.PBR AZ#R$O%R&R\
      'R*PBP  ,K-R0P  F-&#  D2%P'S*P CL(O+S  O*&# Ja&# E>#R%P DA-S1O  ^@#P%R  UI#R%S'N RJ#T$P%M*THP U&#P\
      %P'O-R/T0R=P /'#S%PBP 1!#R.P  Z/'P.P0S  M;'O*S=O?S  Y9#O$R&P(O*R+S-P0P1M4R5R6S9S:R<P>N?RBSDRER +D#\
      V%M'U)P*P/O0O3R8O=O>T?SFP   1'&# 7M$T&P2PHP '4=P?R  a7#S%O >7=R>P  :E%# @Q&# LZ#P$R  =E$M%O&W G?#M\
      $P%S*M8PBY  =`%O*N0S1R2P:R=P?R@T  R`#P/R K='R)P  <T$P2R  I[&# 2%#P*R:R=P K!#T'P-O  (T#R*P [Y#MFU  \
       DS#M%T*P-S1P=O@T S=#P*P=S  Xa&# '$#R=P KY#P%R Q0#R*P  <.#R%S'O+P  2^&# ?-#R%M0SBSHP ;>#R'P )K#S%O\
        9D%# ]P#O'U*P-P L,%P&R'O*S  'a#R$P TH#L%P&T'S-S/R1P@P T5#P%R C:$R%S&P*P-S/N1P=R AQ#T%O=P  XV#P%R\
      'P*R-R0S1P2P:S=R@OBOCP [;#R'P8P:P=S   `I#R%P U##R$P  P(.R0P ?T#W%O*P8OCP $-1R2P  b/#R$T%O8P %(%T'N\
        -'#O%S 80#P%SEP  1R#P-R  RK#P%R-P2R (X$P%P&R-P/R0R 2#$RHP  *,#U%M J=8P:P=S 8K#P'R IL#L$P'P*P-O.P\
      1P4P5YCSHT  >)#U$M  ]Q#S$P-P W>#S%P'P ;Q#T%O=P@P @%8P9R &4$P&R/R6P CZ'P.R   $_#O=S ==#O%R'R UD*P=S\
      ?P 2#>NHT S`#P$P'P1P=PRU  )Z%P3R QY#N$U%N&S KA#P$P%P&TCP  `6#P%P'S)S.P0P  :]%R-P    EQ#T'P*P-P  5D\
      %#  _4%# >!#S'O-P  *Q-P8R .T#P'R 6L$P%R  K<&#   `4#S%P-P _2#P%P-S  [D.U1N2P b!#P%R [U#R$P%R*PDP ,J\
      *P=R@R  [%#P%R /Z#S$P%O'S8PDP  aa&# %A#R*P T9%R'P-P4R8P:S=P Q?$R4P 9Q#P$P%R )U#S'O)R*L.R1P;S=U?O  \
      70&#  .=#O%R'R(P*O-N/U4R5P8R=PBR &D=R?P CS-P1S=O JY%P*P9S  HF&#  -%#M%U ^J#O%U-O  -[#M'P/U ]E1P2R \
       D3$S*O /:#S$P%P*RHP 5/$S1P2P 6S%T&P'P3P bO&P4R  8S%#  M>$# HE#S%O )?%R'P  >A'P*P.P0S=R  ?N&# _(#R\
      %P KK#S*P-P  <>#P%S'P  =*## ,7-P6S8P;P .E#R/P A5#O$P%U&P'P*R.T/P0O2T:O<P=T?PAO ,)#R%P'P &7#R'P %?.\
      R0P  );$O%S1P6R:P=R?PCR 'G#N'R*R EG#S%P'S*P.S/N0O:N=T>R   ;$&# -1#O%S*P0R ^P-R1P bS.P0R  `$-P5R 60\
      #P%P/S EB#P-R ZP#P%R  JE&# ,V#P'RBRGP 'S%R*O-S.O0S1N>V?P@O MY#R'R*P:P=RBP Q/#R$R-P2P  [N%P'R N=#P%\
      R  Y/$P/R &b.P0R R-#P*P0T=P  M5'P*P.X0L  =<%# UH2PAR 2$.P;S=P  TK%# bT#P%P-S L<#P=R  ?Y&# 6`&# ^X%\
      P'P0S ]X'P7P=S  4G#R$W%O'P*U+R.P0O2O3P4R5P6S8P=O>PBP  V-#O%P'U*R+P-P/S1P4P8P=R@RBRCP  ,C&# GL%# @B\
      #S%O'P b##P'R  !O#P'R (J#P'R NX#P/R  ),'R*N=R  /8#S%P'T+O5P8P  >%&# ([%O4S  MC%# B#&# >_&# GX%# 25\
      #P)R  =3#O%T&P >:$O0P2T   X6#!$H%R&S*P-P1P=OFP  [<&# C?#P%R  @@#U'N*P 3Y#R%P  B]&# DE&#  L5&# 1:8R\
      =R?P@PCP 39%R'P F2#R%P*P.P/O0T3S4R5P=R>O G6'O0S  2,%# 5H#R$O%O'O/P0R2RHT S08S>O CY#N%S&PES A_#N%R'\
      S Ja#P'R %<$P%P'Y-N.T0S1L2OEP .0%T0P6PDP  F3#O'T(P  KU=R?P 2J#S%R&T'S)P*O,R-R/O1P2P8O=OBSDPEPHPRRS\
      P '1#R$P %H#P8R O3'N*T  WZ$R2P ]L#S'O 0F#S%P0P Y:#N'U  JT&# _:#O%O-WHO 0X-P1R 2-'N*T  O!%# C'#N'T \
       H?#PBR `D#U*P0P4P8R:PHP L3#R%P*S4P@P X/GRHP   E!&# ;<#P%R*M@U S,#T-N  ,5%# DH%# ET)S,O L-#O*TBP 9\
      K#P%O&S.R0P1R2P:P=S  Z_#P$R  GN#R%P'R RJ.P1R 4F#R8P   %8#S%P=P  TC&# .Q#N$T'P NR'RCP  FS#P'R TC#R%\
      P >(#R%P 0/'P*P8T=PRP  #]6N:T (<#R%O*R  9,=# _('P*S@P ?>*P=R?P KA'O/S :)#P%R @T*R=P  .J%O-R.P1U=P \
      ++#O$R%S&P'P*R.R>P  +<&# P-#T%R'M*T.PAP  1b.S0O [1#R%P ]!#O*S   Q_#O%S  4a%P'R  >0#P%O'T ON#N*P8P:\
      S=U?P S4#S+P-R=P %J*R.P0R@P  BU&# +>#S%P'P V9%S(S)R*P+P/O GI#T$R%P*P-N2R;P=P?P@RHS  KH&#   N#.R0P \
      7^%P'R  5;$N%O&T'RCR 9]*R6P V4#S$N%R*O-U.T/P0K1T2P3P4O5P8P:O=U?P@UBPCSDPEP -_-O1S K@$S2P  [$%R'P _\
      3#O%P-VCPDP  ^M#P$S&P Bb-R1P _:#R%R'P6P  3G%N&P'X4NBP :#%R&P-P1R  %&#L$P%T'P*O-P1P3YCP  b0#U'N-O .\
      V#P%R a7#P*R-S.T0N1P=P L84R5P !O#R$P  /J#S$R%P*P-R.T0N2P 2B1P=R '@#P/R  %5&# I*#P*O8P:R=T 46#P4R  \
      ?2#S%M&P'R)R*P.P0T5R=P OB%P=R  7J%# [Z'P0R  DZ%N*U-PFP 500P4P=S 7G.R0P   ;I'# SZ#P8R   S(#U-M  PB#\
      P%S*P  Oa%R&S'O1P `G#S%O ^)#U%O-P1P2P   K9'P-P.R0T1O  Vb*P=R :0#S$S&S'S(P-P.P/P1O2O4P8P;P=R?S@RBPC\
      PEP  ;T%R-P &N8O:P=T C!#S%P*P.P1R2P ?_#T$P5PCP J5#O%S   P#%#  4R$P-S1P ]H(P*R Y2#S%O'P  )L%# 3U#S*\
      O  >;*P:P=R  CP1P;R '!#R%P [F#O'TBP $]#M%S*P-S +T%R&P  Q&#P$R%P'P/S  *&.S0P2P b8#R'P  WA%# BI$R0P \
      MZ'R0P  ;`'P-P0S  `_%# I=&# U0#O$P%U-P  V6&# /C&# S%#O%S  )J'P*N-P=R@U XQ&P*R=S@O  0T%# ]$*O1S Z,%\
      S'O 2K#O%U*R-P=P@PDP K?'S*O0R  ?$#S'P@P ((%R&P-P1R I1'P.U0N  ]%&# <C-P.P0S D>#S$O=SDP  #]=R?P *M#P\
      /R 7E#RBP '##P;P<S  T.-P.T0N1R Z@%P8R ^Z#T$R%T&S'R*R.R/P0P1P2OAOEPFPHO  YI'P.R  96*R=P  4O-R1P  _V\
      #P%T'O  9P$P&O'R(T)U*K+N,O-S/S1P2R6R8P9P:P=S>R?O@SBR  /B#P1R OK#S%P/P 47-S1O (%$R2P  _K%#  1:&# M8\
      &# U+#P'R ]4.R0P  .#&# $Z.P1R  +J#S%N /[#O-S 5%'P*P0P=O@RHT  JM#P%S'P   a4&# PI#P'R 0!#S-P0P E<#P'\
      S-P L7#P/R  34#P%S'P ]&#R$P RI=RDP  V*'R0P <I=MHU 7@'O9S V]#P%R  I@#P1R T3#T%P&S'O*OBP  :Z'P*P.S X\
      ##P&P'P*U/S0R=N@O B-#RBP  16#P%P'R-R  W<%# <4%R'P/P8R=PBS P^#K%R'O*P.P/R0V1S2P4P5R=O@UEP  BE4# -@&\
      # -8$P%R O1#R*P-R.P1P8R:P=R?P@RCP   &K#S%S'O/O8S=O  8@#R-P.P1P=S>PBRCPFPHS 49.P0S1P (R'P.P0S  ^(&#\
       (;=PBR V<#R-P  ^%%# 5D&# JF#P-S:P 0[1P6R:P=R  9>'S*P+P #A#R.P/P0R ZH#S%O'R*P    WP&# J*#T'P4P=P !\
      S$P%U&R(S)N*R+P,S-N.S/P0O1P3P4P5P8R:R;R<P=S?H@PARCSDRFT VN$RCP  Y6%N=UCP  -X#R/P  (:'P(R+S-R1O a^.\
      R0P  ND%# V'-R0P  F)$P&P'V+P-P/M1R6R:SHP  =M#R=P ]R#R=P  G>%# `0#R'O.N0U R)#S*P1P $#$S%PDP   ;K$R&\
      P  LP&# R6%# Z%#O/S ,C#R%P  *(&# ES#N*T  *U&# @S=P?R 3U-P1R  CK#K%P*[+P1PBP bV%PDR PN#T$ODP II4R8P\
       @@#M$T%SDP  V9*R;P=S@O H3#U%P'O.L0N1X <W'P0R  :H%PBSGP  E<#R1PHP 9!'S.P0P  51%# P8%P.R1P WW-P1R  \
      PY#O%S'R*P JN+R=P  9#%R'P @1#P%R *;#P'S)P*N,R-T0P   E&#V$O%N 4M'T*P-P=P V?#P$P2S    QY#R-P3P `a#P%\
      R  [+#R$W%N&O2PBP U$#P'P-S1S2P=P A7#S%O $W#T%N*P T?*P8K:O=Z *O#U%O'P)PFP  6#&# V5#W%M*P=P F1#O$R%P\
      'O*T.P0S2P8R=R@P  ,0#N$P%S&P'W-P1P2S4P6P>PBPDR QM$R&P ,0#S%PHP @%%RBP  %$)R,P -X#M$O%P'P*P-P1O=]  \
      <R&# CC&# V^#R$P'T/P=M@T  +>#S$T%O'O*O+P-R1R2P3O4R8R:O<R=S?SHP  54$# BJ8N:N=W  *N/R0P *`%N'S/R  .7\
      ##  bb#P'R $<#O'S L6#X'P-P/P8O=R?PGPHP &*#L$!%N'P*P1PDP  93&# ?N$P2R /0'P(R*P+R  HY*R0R=PBP  `6&# \
      HJ%R5P H&%S-PHP EZ=N?T  ($&# _)$P%O'S2R  $V&# EV$O2S A:#R$P  @;$P4R +N#P%R  RW*R=PHP ]1#P$U%P+P-P.\
      P0P1P2T '?%RHP  T3%# PX'P-P1R=R?P  ]M#O%PHT  ^62R5P B2#P'P0S Y7#O$P%T P+#T$P'P1P   01#P%R  M_#U%M \
       (A#T%S'S)P*O,O0O=RDPFP L2#S%R'O a8%R-P5OBS  :<#R%P-O=RDR  4!%R*P  S%&#  @3$T'P.O  A0BRGP  /2&# ;&\
      %# bb$R2P =Y#T$P%P-P  >!:R=P `^#R$P  4Q#P$T%O*P.R &W%R'P  *)'R(P #7#S'P4P  IE%# ;N&# 0')P*R,R.P  /\
      M#L$P%N'P*f-P0P1P;O=NBNDP   )Q=P?R X-*R.R0P=P !.#T%O-P1P 7)-S1P2P  b@$O%O&P'R*R-R1P=R  PO%# R+&#  \
       *:#P'O*T   6!%R=P +=#V*P-P4PBP ;^#S$S-R.P/N0RCPMP  )a2# );-N1P=T <_#O%S  VN&# D@%RCP N>%N-T  BL#E\
      %O*g-P1P;P=NDPEP >H-R1P  P1&# -Z#P$R )C%R'P  S6&# @B%T*OHP #/#O'R*P-R4P>SCP $2#N%S/R  9N#T%U&O'P)P\
      *P,P0R2S3P8P=RBOCP 83#N%T 5:=R?P   #X#S*P=P  ]L&# F=%R'P*M5R=T U2-R1P  7H%# )Z'R-P  D8#R1P8P=R H@#\
      U$S%P'O-O.R0P2O6S=O  *a&# Wa1P@R  H/#T%O'P/P0R3R=P?R O_#N%T PQ-P1R  ^I#T'P*OCP  ^J#P$P*P-R1U3P>P ,\
      ##S$S%N'O-O1S2P8O9S=S JU8T=N  +U#P'P*P-P=RFT  EZ#RCP M<#R*P4R5T=L@R E`.P0R  U=#S'P-P.P/P0T  QA%#  \
      B`#P%P'S  RO%# (O-S1O  ^%#R'P NP#R%P'P ,1%P'R @S#M'O-W1R2PEP  /H#P$P=T?P A>#R$T%O'M*P0T2P4P5R8R=P \
         (R#P>PCS  a=&# E&#S%LRT -G#R'P  ]K&# UG#S$P4P -('R1P  >8$# RJ#P%P&P'O-T1THP  L$-PCR @+#S%O  [S&\
      # Z2.P1R W*=P?R `X#R%P8R=P  N]#R%P-P YC#V%P'N-P (-#P%RCP  !]#P0R=R@P ?D#S'P 8!#P$R '*#V%R&P'O*P-N \
         C(&#   Ja#S'P=P La%P=M?V `]#W$P'N-O3P  Z_&# Q/#O*P-P/R1T=P?P@R Y##R$R%O.R0P I;*P+P1P=S  -,&#  .\
      V#R'P 9.#P'R &N'P-T1O 7K%PBR  <H#O%S'R  RX#P%P-S  ;,&# UT.R0P &7$P%R  <J%# HT'P0R VW#P'P=R@R H?2P4\
      SAP RC=R@P  ZV&# *5#P%R $##R$P%P-PES  4:#R%P=P?R )3*R@P O+#W'P/M  0_%# 6!'P0R  'M&# >b#R%P GV'P-P0\
      T1P b%#R%P+R-P1S;P R%#S$P8P  8.*Y-P1P8LCP  !S&#  ]2&P*R 9P#J$b%L&T'N*R-J1N2_3P4O6P=NBOCRDPGP  J,&#\
       ?H#R$R'R(P*P+P/S4R5P8R=PCP AA#P  CR%#   &9#P=R =2#P1R  #8#P%R QE*P8R  48&# :,#N'T-R1P=P?R 1$'R*P \
      Z*#P%R  5.8P:N=T   @H#P=R MT%P*T0P;R=O -D#M$S%P&T'P*R+P.P0S4PBP  Z4#R'P  E#&# *O&# N7%R*P  /!#P$P%\
      U'PBP T&#R*P  6W&# 1N#P*R  2H#P=R 9[-R0P KQ#U$O%M.R2T4P:R?O  _5#P'S*O0S1PHP ;C%U'P0O  DJ#S-P.R0P8P\
      ?R@PDP 7]#O-S3P  YI#O'P*T 7!#P0P4S  $b#M%T'O*R-R8R U$#L$P*P-S.P/R1R2S4M5T8R=T?PBTCP M-%R&P  $>=# Y\
      A#O%PRT  $&&# +X#P%R  _0#P'R '0#RFP 'D#T4P=O  A,#U%O'P.P B/5R=P =>$S%R&R'S)R,P-P.P0R2O4P:S=O>PBREP\
      HP @M#R$S%P&P'N(S*R+M-M.J/O0Y1P4R5O8S:U=P>P?S@RBRCPDRGP MF#R$P%P-O/T1R=P  H3%# :<#P/R 8#'L*V   5G#\
      T%P1P3P ,9-R1P   X7#P%O'P-T &$#P'R  T'#P%P=PAPDPFU Y'$P%R'S8R:P=PCO  G<#R%P'P  OY#O%S A)#R%S'O*P.P\
      0S5P 47%REP  E=*P=R 3.#S%P*P6S:O  @A%S'O .>.V0P1O2P:P *?%P'R  DF&# *<%O'S [<#P$P'R-P.U0O #Q*P=R 08\
      #P'S(P  [##P%R'O(S  (L$O%V&N  69#P-S1P :M%S0O   /;&# S^#S*P-P=P :7#S$P%P N7'O0S VD#N&P'S(P*U+N-P2P\
      4R5S8S;P=P>TCP  .E%# CY#P'S/P *U#P'R 82#R'P  Y+$P2R ^$%O'T=P  !##O%S (V#R$T%R&R)S+N-M.O/P1O3P4R6S8\
      P9R:P=O?R@PCRDREPHRRS  =(%R=P   _;%# W*%R'O.R $'#R*P a-*O=S    A!'P*S5R<O  &28S=O &&#N$O%L'P*P-R1P\
      4P5P8P;P=`@TCPHP  ;[#U'P*O/O6R 3[#P'P)M*P,U-RBS  a<'P*P=TDP ;U#M%U  =E#O'S*R-O2S=P 0!#T%P'P=P 2:#N\
      %T'O/R4R  &O#S'O E>*P4R  QT%RDP =W%P&R'R2P  >)#P%P'R8P9R=R  V7'P-P.O0T 1`#P'P(R*P+P5S=M?T@PHT @A#P\
      %S;P  'F#P'N*U :D'O*P-P.S0R  %#-R1P BJ*P8R  +B#P%O5T  F8%# HE'P-P1T2P 39#P%R  _?#O%S  U3'R0P3R4P F\
      :*P9R WU#R'P/P _70P1R  Ha&# 8Z#P'R  L!=R?P :A#P$S'P  Q&#S$P%T&N'S*O-P0O1O2P5R8S=S?P 1a#P%R -Y#P*P5\
      R<R  >P#P'O-T.O0U1OCP /Z#V%N'P=R?P  PP&# M@#P2R  %@#P-S=P =Y#R1P O?*R/P  ]Y#U%N'P 94#R$M&R.R0P2S &\
      3#S$O%S'O-R/P1P    '>&# /_%# >L#N%U'P-REP Y$%O'X.O0N  3@#R$P%S'O ]3*P1P=R  1b&# J3%R'P  'B=R@P  OY\
      &# 1*#O%T'O Z'(R*P+P=R  /]#P%R M6#S$P%OBS  W;4# %8#P8R O0%R8P  TN'P.R=R@P  NR$O-P2T J]#P(P*W+O8P=P\
      >P  U4&# XO#P%O'SCR T,#P=PBS  *@-P.P0R  HD#U%N&P  L-&# /B#R/P ,>#R0P   `V%P'P*T=P  ]L#T$O%P  3K&# \
      VJ.PAR Z<=P?R :-%P'T-P.P0P1R2PHS  _E'P(SCP OD#P'S.R1PDP  T].R0P  @(#P%S+P  U('U*M TQ#W%O'O5P=PDP  \
      =(#P*R :b#R%P 08#M%U  ;1#P-R0P4R  TG%# WD#P%O4R8TCP  VB#N=PDT 6%.P4R   ^R%P'R1P=R   YC&# ,Y#M%VHP \
      4[#T$V%P'P(R)P*T,P-R.N/P3O4R5O9P:O;P<O=O>S?P@PBRCRERHR  1E#P'R  .V%# 10#R)P 4N#S%O  R!%R4P (_#P%R*\
      O;S JN#R%P  /N$P?R  *2%R/P 0*#P/R8P:P=S <)'R*P  <L%R'P  @`#S$R%ODP  `VB# F6#P$S%P&P2R=P UY-P1R  K^\
      #P'R-P2R=P@R `&*N@T  N>#T%N*R=P  `>#P'P(O*S+S  (;#R=P D;-O1S 4D.O0S F6#P0T4P    T8## ZC&# W,#P$T=P\
      BP W,#P*R  3.#P'R*P 1`#P*O=U@P  X2*R;P  $G#R'P C=#S-OCP (C#W$O)O*P-P=P  FV#P$R(R+P )2#P-R /P#P5R  \
      %5%S'O JT&P2R J$#O$S  (J'O/P0T  69#P$R%O&S2P O4*P=S@P .6#R%P N.#S%M'S*P.P/Y=OCPEO DW#O'P-R.S1O2P=U\
      BP  :3#R*P <P#P%O'P*P-W1O8O:P=R>R@PHS  $G&# ^(#P%S'S*P-P0P 9(*P-R.R0P5S<P=P?RCP &b*S=M@S  H;&# </#\
      P-S/P D]%P'R  &8## 6@#P%R  VN&# %]&#  :K'T*P-R0P1O3P=V?P@OBPHP =A.O0S  6.&# U2#R'P )5#T%N'O-P/S  >\
      J&# W_#S$O%R'P Mb:R=P W/=R?P I[#O%U'P -A=R?P  ]S#P$S%P =6#O$R%R&R'G(L)N*U+V,T-N.R/P0S1W2T4P8P:P=L>\
      S?R@S  F$&# ,J-P1R PH#W%P'L  H+#R%P  ,(%# 7E&#  %O&#  [P&# F$#O%PHT  SP&# /D#S$P'M*R.P0S1P8S=SCPDP\
       VC#P%R @V*P3SBP U6%R'O0S `^#R%P'R9P  7C#P*R _U#P'P*R1S2P  $:#R(R*S+P=O@P  =<'R*P  (`#R*P  SM'P0R \
       a,#P4P8T@P   Y3&# M(#P-R V=%P*PBSGP Q=%P'R 3W#R%R'P-P1R:R=P  -E#P%R8P BA#O$P%R-P4T 8)#P$R(P+O-U4P\
        K9#R*P MK#O'R*P.O/R0T ^F.P0R VB#O'O*U  W,%S'PHP  ';'R1P YL)P,R  HJ&# IS4P5R  *`#R0P ]Q#T%M )`#P%\
      R  J'#P1R *O%P8R  *b%#  -8%# 4G%#  8:#RHP XX#R%O&O'O)O*P,T-S/R1P3R4R5R:P<P?S@RAPDO   K:.P0R @S%R'P\
      *R-M1T3R=P .`.O0S ,N#P$X%NCPDPHP R?$R'O-P0S2P8R=RSP AD#R%P-P1R  SC'R*P  =0$R*T-S1O2P:N=R?O@RHP S_#\
      R%P R:#O%T3PCP  [D#R%P'P(P*R.P1P2R4R ^D#M'W*P-P 9K-R1P  /E&# 5G#R%R'M-RDR JR#R%P BR#M$R%X'R*P-P.P1\
      O8P:R=SEPHP 6!#S%P)P+P-R  @4.P0R  /b#R$P(S*N+O-R8R=R?PCR #4#O%S 9U8RCP  a7%# 5*#S%O*P  9=#S%O DV$P\
      *R ZW#U%M 3,$R*P 27#P'S*R.P0O3R  E>%#  T*'S)P*P T6-R1P  PP#S%P4P   9a&# ^B'P*O4S5R  ]9.T0O1P I6%P=\
      R $[#R'P GO#P%U*N  `$&# <U&# 3I.S0O  I[&# WX.R0P 1-$R%N&SCP DP=M?U  D!&# RA$P5R:R@P  WZ#R$R&O'S*R-\
      O.S/P0P1S2P8R=OBPDP  B=&# Ub&# 5E#P0R>P UE*P-O8T  `A%# '*&# 8($P=R FG#R$P   EN&# C9#U$T%P&P'T*S.O/\
      P0S1P2P5O8P=N@PBP 5&#P$P%S'P  ]#%RCO =K#R%P'R*O  <^#O'T0P ,b#O$P%S'S (S#P'R  []%#  W6#W$K%R&P ':#U\
      %O&PHP '+#R%P G!-T1N J8-R1P  Tb%# =3#P'R #+#P%P'S  +O&#  P9=O?S YT)R,P  J@%P'R 94%M'U  YC%#  @Q#R \
      HS.P/R 8I#O%R'P*P-P.V/U0L1R4P8P>R  &)=S?O U>#R'R4P ZL8P=R Ha=O?S  5S#O'O/T ^Y.R;P ;S#S*P1P -]%PDR \
       ?Q4P8R 62*P=R  '8#RDP  =)#P%R'P.R1PBR ,H3P=R ;='P5R  ^R#P%P'P-V1PDP &T6S:O 'B#R$P =O#R%P'P(R+P.O0\
      R=S  $-#P$T%P&P (&0S1O  ZQ&# /)#U$P%S'P*O-N8P *6#R*PBP WS#P%N'T 1C%P'R  G+#R'P b[-P1R   66&# *(&# \
      KV$P&S2P  <]$O%S*S-P0P1P8R>PCR 5b%S)P*R,S.P1P3R8P:R=OEP `Z#P*O=R@R  .1&# I##R%P  `7#P%S4U8MBP  K7&\
      # &M'S*O 7S#O%P'R+TCP  7X&#  SI#]%N'P*M+P-R/P1P=OHP CH#T%OHP ;]%O'S b'#S-O1R2P  #b#R$S%P'M*V.S0O;O\
      @RCP B%#P%R L%#R$U%P'R*P.P0N B)%O1T `7%R)R*P,P [2#R&P UN$V%P&M  SL#T%N -U%R(P  ;E#P'S/O F6%R&P  F#\
      &#    PK$O&R(P)T+R,O-O/S0S1P4O5S8O9R:P?RBRCPDREPFSGP LI#P%P*R-O1S=R  -S#P$R&R=P HP#P%S*P 3^#R'P  '\
      W&# %;#P$P&R'S(R)P+P,P-S.P/R0O1O2P4R6S8R9P:R?PCPDPFSGR )B#R$R%S*R-P0P1P@O  >7&# #/%P'R*O-O.P1R8O:P\
      =V?RAPBSFP DE#S%O*U-O/S0P1O<R=L>T@MCT  2.&# CY#R%P  M&#S/O #I%R4P  5)$S%P'R(O+T-P/P0S2O5P6S8P9P=P>\
      R@NBRDPHU  &C%# b0'P0R -38T:O=P :Y$T%O*P M^#O$R%N'T*R0R1R2P:T=M  _8&# 9D#P%R &M#R'P #.#P%R  K!%P-P\
      3S OA#P%P-U1N 11#R%P    [=#P*R 6>'R-P   V4#O'P0S Tb#O%P'P*[-O0P=O?P 5L#P'P8S  [L#N%T:P=R U4#P/R  >\
      1$# 9R-P1R (K$S*O  6#.T0OAP A0'V.P0M  ND#R$P U6%P*P6S  WB#P'U*P-O  8X-P1R 1V*RCP  ,6#S*P=P  (b&# H\
      E7R8P  2L'P.R IS%P'R @B#S'P/PBOHS _`#R$P%P'P*R+P-R.S/R0R1P2R5P:P;P=P>P?S@PBSCPDPFR W*#N'T J6$P%O&V\
      2P +N#S/O  $Q*R=P E%#N'P)T/R  !_#O$R%S&O'O-T/P0R   1-#T$V%R'T(T*S+M-M.K/S0X1P2M4O5R8O?S@MDPHP  *A*\
      R@P (b#O$P%L&T'S(S*R+P3S5P )2#P-P4S &7#P'R.R0P  TQ#P-R 8b.R0P  Ma%PHR *X=R?P  I&8P:O=T  JX#R$N%T&O\
      -N2P4[5P8O9U=NBNEOHR <S-P.P8R=P>S 0!#P%P'S  =?%#  S&&# Eb#T%O=RDPGP V^#P%M&R'K*R+T,P-O.S/R0P1R4P5P\
      6U8O:O;S<P=U>SBP  #A%M'T=R?P Y5$S0R2O=P ,a%S'PBP X+4R=P  ?_.P0R CE#R%P-S6P  Y%%# 6W%PHR  XV%#  L7#\
      NBT   G=%# E`#L'V  P;$R%P&P*S2P4P 57#R'P bA#R%O'N/T=U?PCP  5R%#  W[$P2R R;#P$R `+:O=S G%=P>R F3#N'\
      U*T/N=O aA#V%O'O8P ]$#T'P*OCP  *X&#  !J&# >&.PHR 9^#T%N TZ%P'R  )2&# XV&#  ]Z8T:P=O )0#P-R0P1R  _!\
      %# 16%# H&#P%R DM#P'R [F$P%P'T(P*P+R-O.O/P1O2O8P<P=X>R?P@OARBSDS ,b#R%P   7Y$# O^2RAP  29%P'N.O0W \
       CM%#  86#Y$P%N'O8P=P =0%R'P :1#O$N%L'S(P)R*R+R,P.V/P1R2V3S4R5R7P8S:O;P=P>P?RAOBPCPFP   =I%R&P  `@\
      8P>R   :;#V%P'N*PBP LU#R%O*R3P=R E8$R%P _3#N$R%S&O'P(O)P*R+O,R-N.R/S0N1Z2P4R6R8T9U:N<S=L>O?PBOCUDO\
      ERHRSP  X5=P>OHT  !H%# 8Q#P$T'O)P*R-P8P=P?S @(#P'T1O  S[$P%O&T S/#P%R U^#P.S1P ;$'P/R 3H*P=P@S 4'%\
      P-O1S=R @A#R'P  ,J%# )]&# L2#P.R0P3R C##R-P `a#O%S  3`#P*S-P/R;P P''P)R 'R#W%S'P*P-P0P8P=N  #Q&# A\
      <*P8V=PCO :N.R1P N6#R'P   KD%# +8$S%P&P /]#P%T'S/P1P2P?P WM=P?R  @L&# .)#S-O   XF#T%O'P UM#N$P'T(P\
      *O-O/P0R8SBR C*.R0P -)$R*P  C7&# S`&# B##R-R1PBP  0W&# N%&# A]-R@P  4.&# _+%R'P  <:#P%S*P -&#S$S'O\
      -P.P1R=P `]#R'P  +F:R=P LF*P=R  N3%#  ]V4P5R8P=R  AZ-P=R SI#S%O*S.O;RAP 6K*P=O@T $-'P*T8O  <C#S%P'\
      P*R=P I:#R$P%J'O*P-[1R8P !N*P0P1R3R:P=R  7L%P'R =Q#U'M 9;%S'P  D0&# [+#P%P'R3SCP :>#O*S=RFP  OV/# \
      .0#R$P  `/#S%O'R 6)-R1P  X3%# LZ#R*P OQ$O%S&P'P0R XA#R'P  AX#T$S%N&P-P2PHR @)#P%S'P  M&:O=S  ]L%# \
      /R%P8R  R2#P'R  PJ$# 7E&# 0+#O'PES 9+$R;P C[#N%T  Y8.R0P  ?B'P*S1P=P@R @5#R%U'O)O*O-S3R8P=PHP I_$P\
      2R FU#O%S E8#R$P%P&S'O)R*T8O>RBP  V'&# @F=R?P )7#T%L'R4R5P  2H#S*P1P4P5R  2-&# T*#S%P'O Y+#N%U'P*P\
       W$#X$P%O*P-P5P=P  B7## `7#P%S'P A_#P'R ;-8O=S 9J#P*R  @7'R.P/P0R 4:5P8R =I%R*O4S8RHP  LE%RHP   D;\
      #P%R8O:R=PDS ,K%P'R*R-P1R8O=R )T*R=O@R  ^Q&# -5-K1W  7A%O'P*T-U.M0P8R 3R*R=P 2[#O2S=P '=#R=P 21#O%\
      S'P  ]:&# Z^%# P*#S'R.P1P8P9R=O `2#P'R(O+S  #Z#S%P'PDP %S'P0R `/6S:O  3W#O%UEO   5`#O'R(R-R5P=R@P \
      _1=R?P  ,9$O*S8P=U>R?M  ;8&# GT#R$R%R'P)P*O,R.T/T0N2O4P8R=P>P?P@OASBSDP EF#P%S.P0RHP Z&#P%P'S.R0P \
      $['O.O0U  79%# b]#P$P%N'P(R-P.H/T0!2O4S5P8R9P;P=O>R?S@RARFSHP 3(#R%P  a!&# T>#S*P-P (]'P*R  R,%P-R\
       ;F%P>R C!#O'R*R  GJ&# $%#S$O G]#P$R KL#R%P  8G&# VW&# 5R#M%R'R*T-P0O4PBT  A8&# )<#R%R'P.P>P /W#R%\
      P'O(T  *Z&# ?0#P-S0P ?F#S%P'P  G]#P%R'P3R .4$O%O&S2T $?#R'O(S*N+P0P6P8S:P=O@V  9X#P'P.T0P $)#P-R/R\
      1P8S:P=P W:.P0R  WY%PCPHS  >==P?R 4-#T'O.P 95#P=R  b?*R2P ]T%PBR  F6&#  :.#N%P&P'T=PDPEU H]*P=R  A\
      _%# NW$P%R'M(P*U-P0O1R2S3P6R:R=O?R@PFT &@%P-R   @P&#  O;'P@RFR  =M#P'R8R=P C2;R?P G:#M%P'P)R*P,P-S\
      /R1P2R5P8S=T>R@PBRCPDP M9#S'P  K,'PDR 19:P=R  MM$O2S  K+#P%S5P  8^## Y!&# 6%#R$P  *^'W*L-P 87#R'P*\
      P-R1S2P=SCO J)*P8R=P?R Y'$R&P  W!#T'P>PDP  C]#P%R E8#P%S'P  :<#P%R [P#P%T'OBP U;#R'P S`#P%P*R-S2P=\
      RDP   7)=V?L I!$P%P'P-U=P  ]@#R'P  3A$S*O.R/P0P8P9S=T>P?O 2O%P*R  T^#S$O*P1R  DW*P8R  7/#P$R .S'R.\
      N0R   TB'R*P (C#N'U-P B?%S'P.P  *K%R=P 0W#R1P  '4'P*R #68P:N=S?S  B7&# LC%R*P  8[&# 4N&# .0'R*P R&\
      'P.R  E?*P=R  ;^#P%P'S [A#R1P /3.P0R  ,&#P'V*P-O1P WF*R.P 8]#P%O1P=R?S :a#S$P'P FZ#S$P*P=P 'Z$P2R \
      8`#P-O1U=P  (K#R$P 39#R<P <)#R*P  IY#R%O&P'P(P*R-N.O/U0R4R5P8RBR QD#R%P&O'N(P*P-S1S8TCP  69&#  a/#\
      R/P  aB#R$P RL*P@R P!#R$S/P2O  *Y#R'P )J%P*R  -a&# T,-R1P E0#O'R-R  >K#P$R C^2R  %*%REP MZ#O1S #S'\
      R*P T]%T0N Pa#R8P SC#P'R QR.R0P  2S#P$S%R2O :3#TBN B&#R/P   ^,&# A.&# C8$P&R'O(R-P/U0O1R=P /.#S%P;\
      P P_'S*P+PFP  VV#U%N=P .>#R$P%O'R*U-P:R=N  98=R?P X7#U%N'P 3K#R*P   =A8N=T@RGP ^[%N'S-V/P4O5S8PDPF\
      P (3=R@P IN#T%P*P4P  AL$S*P2P KQ#P(P1R=R '^$P%P'S  'Z&# -+$P2R F<%U'M2PAR  N*&# bM%# ?7#N$P*P=U 95\
      %RCP 5R#R'P  )!'P*S.P  PG#N%P'X*O+P-P J[#R%P  @*%#  G&#P'R  `P$P2R  ZA#RHP 1A#P%P)P,R-S/RHP  6U#R%\
      P-P=R  'T'P.R 7K#P=R  =%$O'R(P*R+O-R.R/S1R2S4R5P6P8T:S;R=O?N@OARBNDR  ^5#S%R&P'N*R0S4P6R=PHO  LW##\
       VX#O(R*R-P4R5P8P:U=S>NDP  ^1#P%R1R4P X-#S%P;P U4#T(R+P-P/O4R   ,X#R=P  >:%# >2#K%U'P(P*T-R1R2P@P \
      !3#P$P%P'R*P-S.P0P2R6R8R:O?S@PCP XM=R?P  I-#S%P'P 6_#S$S%R&S'L*N-P.R0O4O;R<R=P?P@RBRCTHP =K#P*R 2N\
      *O8PFS  T8#P'O*S-P1S3PBP  a]&# Bb#O&P'O)S-R.R0P1T=R?PCRHN N.%PBPGS Q/$S%O  T7%O&S.N0T 9(#P*R-P4R H\
      _#P8P=S UP#P*SEP 7'#S$P%R'O*S-P1PCP )-$R2P  OP%# X7#P0P2P8R=RAR H##R%O'W*P+P-O1P8P V?'P0R  2Q#R$P \
      b'#P'R  C3%O*P8S:P@T JW-P.T0O T<#R'P  T['O0S 2]#P/R  36#P%THO  S/&# Z_#O$P%P0RET   D8'R/P O%#P.P0R\
      :S=P  @K&# 4$%R .<#O%R'R4P=S?OBR F>-R2P  M'-T1O :>.S0O  ]%%# 5'=P?R  =S*P=R P^#P*R ?`#P5R  7,&# E@\
      -R1P 7Q#R'P  &+$R2P #`#T$U%R&O'K(O*U+T.P/O0R2R3R4T5P8O=O?P@RBODP  B0#P%R*O-P0P2P4P5R9P:R<R=PGSTS '\
      a#RCP  6B&#  '*#N%UCP 28#S'P/P a6#T%PBPHP CS#P$S&P  %@#O%PHT <L%P'T*OBP  Z6*P:P<R=R +=4P5R  &B-P1R\
       !V#R%P ]2%O&S*P6P:S ^^%P'R*R=P  -;#U$S%U&R(P)P*T-O/L0M1O2N4U5P6S8S9P:R<V=L>R?O@N  1##R'P SC=P?R J\
      6#P%RCPEPHS -:'P*R #,%R-P  B#%# &Z&# <W#O%S4P8P>S @2'R0P  D<=R@P 0;#F*PB]  V4#O%T-P 'T%OHS  /K#O-S\
        b4#O%PCT )7#T%O'P _H*P.R  L`%RAP  +E&# ./#P/R [A#R(R+P8P=PBREPGPHPRRSR  2X=S?O <N#P3S9P  0b#S'O=\
      P -K#P$R'P-P1S:P=RBRDP #>*P=R    $J#R%P %U#R%R/O  6J#O$P%S/P>PDTEP U^-P/R  1=4P5R (9#O%S 3$#P%R  3\
      %#R$R2P8P  ?[#P'R*P=SBP ?L-T0M 1-#R'P  )+#R*P  WB&# .-%P&R  6U#P$P%S K_#P%R I,*R-P   bW%# I0&#  O0\
      %# T_&# FS.R0P  MV&# 1C#O$R%T&P'T(P*N,P-R.S/S0O1S2S3R4O5N6O8N9P:R=S>R?M@XBPCPDPEPFRRRTP  '<%# 6!&#\
       6,#T'O*O MT.P/R   Y1$R4P 9:#O%P1T   H5%# 1N#U%M  F>&# UR'O*P-P1P=U@OCT  -S%# =)%R=P WU#S%O'P0R  (\
      H&# %-'R-P=P?R (%$R4P=RDP   @+&# L[&# ^I'L0V  @C&# >*#R$P F7#R0P [F#L%T*P-R.R0P1R4P5P8P=V?NESHO  `\
      V&# ;X#P=PSS  ]3&# );#O/S8S=O +N#O-T4P  WX#P$P%N&V JR'P)S,P  5N%R&P  ]S#R%P  5!$P4S8R=PGP +##P%T&P\
      CP  b5&# O$#S%T'P-P0P=S?OEP  MS#R1P [Y4R5P LE#S%O H'#S$O(R+P1R   ,T%P*R  72#W%M'P)P 48'P*R  FV#U$R\
      %N/P  Q2.P0SEP  ?F%S'O ^Y%P'P=PBXEOGPHP  C(#P=R  `S&# 9Q#T%OBP A)#N%P'N*R-P.S0O1U=L@X *D#S,PCP  XS\
      #P$P%P'S*U-O1O2P O-%PDR  &,%# K.#P1R  P/&#  X_=P@R _-#O4S -<#R*P  (,%# 64#R$P KB%P'S0P  AN4S5O `[#\
      PBR SC*P=R XM-P2R NS#S%O&P'P-P1S  >_&# K!#S'O DV#O%V'R1N3P4R5P=P?R  H=%P-T.O _-#T%ORP  II#P%S*P ,@\
      #P*R,P-O1U=O MV#O*S  F$#P'R 64%N(P-T1S4P=P OR'P-R  3>#R%P'P*R:R=P ,9#P/R  9;%S'P=RBNHR  9K#P%S'P %\
      A#N%T  C0$O%T&P :S$R%R+P.R/P0P8P>R +/$S%P&P'P-S1R2R3O  YM%S'P=P !K#P-S=P $>$N&P2U  +/&# M0#O1S 12#\
      O$P%R'P-U.M/S0T1O=R?PGP ?a-O.R0P1S  >-'T.P0O  L_&# bE'P.N0U   7*#H%O'V(P*^4N8L=O>O@WEP '(#O'R-R  B\
      :#P*R $S#O/S  F0#O)P*M,P-T1R3P=UCOFTRP   31#P%P&S CU#S'P+P6S:O=P _Z.R0P  S;%# 3'&# I.&# '7#L%P/V  \
      F4#O%S  &;%#  ,T&# b)#R%P UB%P'R<P?R  /M#O'S*P-P3P8S?PBSGP  -R=R?P  K?#P%R'O(P*P+T-P/P4RBS $`#R%P'\
      R*P-R1P  %W&# %7&# +3*P8S=P  LX#V'R*M-I/R5R8P=W?O  :9#P%R #T$O2S  bY%U'M I=#U%O-P1P X?#P$P%S*P  71\
      #S%P'R*PBP B^%O'S   Z%#R'P %Y#P$S%J&UDS L.$P%P&S  4I&# @M#L$X*P8P  E7&# ON#R$P /(%P&SDP @0#O$S ?7#\
      P'U/N  .I.R0P8S=O R7#P%R  4;$R'P*T/R0P2P8R=O?R@P !=#P'R <C#P%NBU  A!%#  _+&# O/#O$P%T  P5#P)S,P EY\
      -P1R XQ%P4R :L*P8R   2[&#   OF#O%S >&#O%S  -=-R1P   %*&# ]B.O1T2P JA'R)P,P-RDP  _1#N%V'S-R/P1P=PBP\
      DP `'*S4P@P  /(#O%T&P  AX%# &,#PBR ^1#S%O  1)=R@P !=#R*P 2L#U%M  I%*R=P _,=P?R !7#O*O8JC[ Y;#O$P%V\
      'PCP RV'T.O0O  P.:R=P Vb#S'P*P=P  9T-R S]-P1R EM#P$P%R'P(N)O*P+T,SCT  R.%R'T.P0O )R#O%T'P _L#O%T'P\
      0P  04*P-P1R=S@P ](#S$P&P V*-R1O>R  +?#R$R%S&P'O(R*P+O-M.L0Y1P4R5S8S9S:P=M>R?S@NBS  5Y&# [&'P0R H&\
      #P'R /Q#R$R&P=P  .a%P*R  ?Q%RMP 6@#P$P2S  !2&# O0#O$R%P&S  H,#P=R  M&%# TV$R%P'S/O 0G#R$P%R-P  4*#\
      P8R -W#R$R%P'O(R+R0R2P5R=S?M   *1#O$P%O'W*R.P0R2O3R=P>R X<$R)P*P,R  #G%# _4'P(R WX#S$R%S&R'T(O*O+P\
      ,P.R/P0P3O4N7R9P:O<P=T>S?M@RBSCRDPGOHSJSKRRPTP 8W'P(O*T  %U.S0P1P RT'S.O  +C*P=R  86#T%P'P)P-P1R @\
      V'R*P 25#M%T*U=P@P 4D#O%P&T  #R#W'M-O [@#R$O%S&P ^I#P%O*P=T>R  #3-S1P2P EU#O%R=R U_#R'P  [)&#   [*\
      %S&P=P ^L#R%P8OGS   OE&# V,&#  [;'P0R XJ#R=P  1N=O?S  F81P2SDP  '.&# @I%P&S2P BW#P*R4P .7#P*R 1a%R\
      1P  GA&# _=#T$O%T&P'O(P5P  <3#P/R /^#O%W*M $K#O%P'P*P/T>TDPFP  ,2-P4R /J'R0P _/#R$P'R/P  <a#T/N V5\
      %P'U*O-O0R=R P3#P  LD.R0P GCEOGS *#%P'S*P  C:&# ,/#R8O=R )3#P*P6P=T `M#O$R%P'P(R*O-P/T1P2O4P8O:T;P\
      <R=PBRDU   Q5%J&O4Z=PBR 1&$S2O 86$R2P E'#P%R bJ#T$O%U&P*P-P2P4PEP  D=#S%P*P  &8#P*P4S 8X#O'S  -0&#\
       Y'%#  ^&%O'S 1!#RBP H,#T$P%P'S*O W^'P*R BU-R1P 1^#P%R  LJ$O2S KN#R-R1PCP ].#P*R aL*P3R  $A%P'T(S)\
      P*O-P.P/M0T2P:PCTDP bG%PBPES %E%O*P4U=PCP  <U$R'R/P4P=P?R WA'P.R RE$S2O *W#N%O'P*R-P5O8V=P>U  ]!#R\
      %P X,#RBP (S#P$R  HQ#S%O'UBNEP IU*R-P  E!&# 4M%# 6Z#R(P [5#P$P%R-R  'C%P*P.S/R0O;R=R  );*P=R H7%R&\
      P 7(#P-R  C=#S'O C'#P%R EO#R'N/S2R  H)=R?P  ^/%R'P-R 'J#P2R -O%P=R  _b%# .R#PBR UR#R/O=R 9C=O?S E:\
      #P$P2S  8K&# ,@%O*U=O K(#P'R*P.S0P  Ob#T*N  'B&# ?V#R%P  +<#P$P%R/R 9Z#R%P.R0P Q/#S-P1P ([#R$P*P  \
      _P&# ,X#T%N  6;#S$R*V-O.N0R1P2R4R8P=PDO LJ%R&P 9:$P%P'R/PHS  MV#U$P%O-P W*#S%P/P  (+$# *U$R&P  ;6#\
      P%R 6A#P%R*N8S=S Q>#P*R OA%P*R  ,G*O=S 6B-R1P  NH#P$P%R*P-P0S 8^#T$S%P'R(N)R*S+R-O.O/S0M2P5R6P:T=P\
      BP  ZD$# _a%S5PHP @]'O*THP ][2PAR E#-R.R1P2P ZJ#PBOGT  )O&P5S=P &J'N*O-T1S4P8PCT 01'P  7!&# bI'R*P\
       J7#P'R  ?Q&# Ba%R&P'P*P-R/TBPDPHPRP !9#U'O0P %/=RDP  *O$P2R  W:#P%R  aC&# S)$P5R=R@P 8O=R@P $@#R8\
      P %V#N$P%S&P'R(T)T*N+L,R-P/U0R1S=RBOCPFR X7#S$P%P  =F#R'P*O-R0R=O@S X2$P%S-P6PAR  (A#P%P*P.R0P2R=S\
        ?a#T%O*P4R8S<P=OBP [D#P'S*P  -*#R*N-R.R0S2ODP VS$P2R +5#P$P%T&P   E_&# T,#S*S-P/O3R8O;P=R  OF&# \
      ?U%R'P  T&#S%O*P-R  G0%# `H#P%T1PCP ]b#P$R Ha0P=SHP  bQ%# ^)#R,P <_#V$S%S'S*R-P.P/P0O1P2O8P;PBO JQ\
      #P*PDS  ==-P1R  SQ=S?O  Y?4RBP (`#S'P)P LV#R%P  IJ$R%M&P'U)P*S-O.P/P0R2S:RBP =O#R8P  )Y#O%S ZE%P'S\
      )P  VQ%# K[#S%P'P 5+$T%O'R(P-U1O2O=P G9#RBP  -T#P%R /b#R*P _b%P'R  9<&# Ib&# /8#O%O*O-VHS  QS#S'R(\
      P6P=O  ,9#U$R%O'N*P0R8N:T *4-P=R  S6#L$P%N*h-K0P1P3P8P=O@PFP /_-P=R _N%REP  X7$R2P 1)'O*S  -Q'P4R \
      (A1RHP  `M&# >A#S'O0O1R=R  P>1R=P  /b#P$R%R<P .F#P'P*P-S1R IB#P%R'P=PHR XB.R1P  YL%# :M(O+T  -_%# \
       1R#P*P=S )8#N'U*N-P1T8R>P@P  G`#R%P M)%R'P :H#P%S'P (P#R'P   _4%# ,>#O%R*R  !<*R<P :7$P*R-P2R=S?O\
        a;&# -H#P$R'S=O  0-*R-P  R6&# _B#P$P=T>P @,#R'P G&#O$R%O&S*R-P.P/R0R1S;P  X9#P%R L`#P=R ?]#R%R&P\
      =P  EX=R?P  9K=P?R +S#P%T*P-P  AD#U$R%P'P(P)P/O2P4U8R>PBN  =Q#R*P  L;$R=PDP _5'P.P0R (Y#T$P%R'R(U)\
      O*L+N,R.P0U1R9S:P;P=PCOFPHP 1,#P%S&P  DY## 8(#R%P   LA%# T_%P'R  %0#P=R  /F%RHP  ?E%# ,X%# (R#W%M'\
      O-RDP aA#S$P%P&P'S/P5P8R=S?PHP [UBPER  *.&# K$$R.P0S4P>P 9,'P+S=P  LQ#S$R&P'N-R/T0U1S2P3O4P5P8K9O=\
      U@PCTHO -J#P4R  N[&# UM'R/P  98#O%S*R=P  >b$# !5'RFP OJ#R'P  +C#P%U5P;PCP bJ:O=S -!=R?P  3(.R0P 96\
      1R2P  G.'RCP  `O#R'P 8D#P'P-O.P0V  G=#R*P  W*'O.P0T  @/'P/R b_#R'R4PDP XI$P%T&O)P*L-P.S0O2P8O:S<S=\
      SCTGSHPTS   $A%# TN#P-S0P 44#R'P   M!#S%O J3=O@S  5:%S&P'P b=#S$S&P'P/P2P8PCPHR  a3&# O*#P$S*P 9(#\
      P%R*P-R  H,'P/R  TM&# K+#R-P =^#S%O 5U#O%S /E4O5S    O##O%S  J+&# %B#P$P%S&S'P*R-N.P/S0S1O2O4O5S8N\
      :U;R>P?O@SATBPHP  Z0#O%O*W1P=P /=#R%O*PES  ,>'U.N0P Oa%S'O Ca#R'P  4X#P$R RT.R0P  V%$# F1#P'SHP  [\
      1%P'S*O0RBR  0F#N-U1P N-#P%T'P*O  *##P$R _8#S$P%P'P  7H%# ,>'P0R  (O#P4P=S  ^^8R:P 8%#P'P*O.R/R0R8\
      S   Ba#M$P&S'S(P*R+R-M.N/N0W1R4P:R=M?S@UCPERHP H;#S$P%P  0%&#  3##P*R N?#R$R*P-P/R2P !]#R@P BD#R1P\
        T-%#  8J%# PQ'R.N0S  $T%# F/%R'O=R  K6&# .+#P'R @X#P8R>R?P 65'O=S 3N#P-S2P  72#P*S=O 3#2PAR ?B$R\
      *P  _O#P*R  9W#R$P%S&O-P1R5O<S  #,=R?P   *I%#  T7#R%M'T Y%#S'O >G#S'P*P   Z_8S=O  CI%# L1%# aB#RBP\
       L:'T*N-P@R  aP$R2P 5U-P8P:R=P@S )N#O%P8SHR [b$P%R*P-P8P<R>S  M:&# 3a-P.P1S K6#P/R )W#R%P:O=S @!#R\
      'P  &'&# [E:P=R Y:2PAR  aB#O'P/T ,$-PCR 1D#P%P*U1P=R@PBP   8(%# ST%R&P YG#P%R  1G'# JC#N%R'S IL$P%\
      PBS  4D&# >L&# R3#S*O=P?R  !2#S'P*P1P  '/%# QH#O'S  Z6$O%L&R'P*S+R-S.N/V0U1P8P:R=M?T@LBTCP P%#S$P-\
      P  ??-R1P 3<#R%P ;O%R&P  a^*T=M@SDP  HH$O%R&R VV#P3R M!:P=R 0/*RHP  B`&# ];#P'R 8T#R$P2R5P K^*P=R \
       K/#P'P*P-T  RS&#  )Z#T%N (Q#S%P'P JE%P*R T5$R%R&R2O  ZT#T'N G/$P%P&R  1Y%#  #L#N%S'R/R0R2P3PHP ]G\
      #O1P2O8RDU  KO-O1S  :%#S$P*P #Z$RBP   ,I.S0O  B5#PBREPGR  &%&# 99#O%SDP  ET1S2P=P  B0#P%R   ?K.R3P\
       T%#T$O%S&P*O  6I%# b>*S;P>P `9#S*PBP ^L'S*O  [N#S%O  (+%# @X#P$P%S&S'R(S*P+P-P.O/M0S2O4O5T6R7R8S<\
      R=N?RASDPGP V)#O$P%T'N(O*R+S.P/S0S1S3R8O:P=SBRCRDPHP ^]#P-R1P 23%P-M1V  V#&# .>#S%O-R1P   D_=L?V  \
      >V&#  K<&# 2S-R5P  _8%P*SCP  G2#O%S  L?&# 5J#R$P%P'S*P0P=R@R E-#P/R 8&#R'P 1Z*P8R 1/#S*P=P  'A&# 1\
      T#S'O0R4P=R@P 60#W%N'R-M=P?R  )0&# :_#O%O'O*R-R.T1RCR ^!'R*P -O$O2S  D1#P%R(P*P+R@R Y'#P'SBP b1*T=\
      O@P &%#U'P*P+P=P L8#S$N%T'P0PDP 8:#T'P=O  _V.S0O   7+&# Z/'R 51#R*P-R1O  1^&# ^(#S%P'O(N+S-R1R=RFP\
       &:#P%S'P*P/R _Z#N'S  27%# /C#RBP  YU#L$P%O'P*N-P4_BP Z$#O$P%S&U'P>PHP ]_#P$T%P&P  MZ%R*P 6a#P5R  \
       GH#R$O'PHS  (U%# Q,'S*P0O  !8#P$R  M$#R-P  *U%# IT&#  BX#O%S*R1R4O ZS#!%P'G Y&'O0S  Q'&# =?%RFP '\
      >#O-T0P1P _K#R$P%U&R'P/NEP >0#P/R  U#%# FY&# F4#P/R -Y#PDR   JE#R%P 6B#P5R ^G#R&P5PBR _X#N%P'S*R1R\
          Q'$R*P  7/&# HN#P$U&P-O2S5P8P W=1R 3C*P/R  3a%# O2#P%R  >a#R%P B.#N*R1PCUDP FN#P'R  SD%# a@#S4\
      OBP 9K$T&P2O  +/%N'S=R RM#N%O'W*O  XU$# D6#R$P%R&R'T-O/P1O ?Q-P.S1P2P  KV#R%R'P*O/P=S MN%P&R*P-R4P\
      ?R   ;,#P/R  9R#P=R B##P%R AF#P%U(P-OCP  bK&# -V#R'P ^7$O%R&P'N*R+P-S.R/R0M1R2O3P:R=R>R?O@TBOCRERG\
      SHPRS  '=$P.R0P2R8O:S M>#R@P  b`#P*P-PDT 8#$N%U*P aE#P$R&T'R*R+P-V.K/T0T1N2O3P4R5S6P8P9S=O?TCPDPGP\
      HP  R]$R4P  9$&# 8W%P'O.W0PHP _$#O%P'S=V@L  GS#P/R &L%P=R %/%P4R  !!#R=P FW'S0O 2C#PBR  ->&# :K=P>\
      R  b(#P(P*P+R-T.P1P2R=R@PCRDP ![-O1T2P MZ%P  KV#R$P *I#P%R   YS%S'O Ea$O%N&R'R-S.R0P:R=S?PHP !-#P%\
      R.S0O  I<&# -B$P%R 3.8O:S  <J&# MT8P=R &)#P%S*P 1<#P%P'S  2`&# XX#R=P VM.P0R  ;:#O%S +2%R*P ]9'R*P\
        P?&# !b-P1R R]*O-TBPDP  ^`#T-N  Z8$P1O3T  *'.P1R  A-%P5R U?#R$O%P&P'R-R0P1S=PCPGRHPTR 3D#P%R Ya#\
      R%R&OER  L;&# GL%R&P*R =4$R2P =34RBP  .U#P%R 9X#U$P%O&O'U(R+P-P/O0R1P5P8T=P?PASCP  @,&#  ,H#P%U&P*\
      P  YF&# E-#O'P*P-S0P1S  &6=P?R (-#S/P=P   ]A*R=P aV#P*S=P  +'#N%U'P NM*S8O=R?PDPFRHP E!#S'P-R.PEP \
      07'P+P-T8P=PBPHSRP 5;.R0P Z]#R0P  3U#U$R%P'U*R0O1P2P4S5P6P8R:O=I?S@UBP *,%P(P*R+R D0#P=R  V&#P%PES\
       U'#M$R*V2P=O?R  O!%OCS  +9%# RE%#  ]S%P'R TR%P-P8R=R  NF#R'P1O=S?R E[$R%P-R=P @:-T.O0R1O   @+&# %\
      !#O%U*PEP  8M'R+P >]%S'P3R=P  L_%P'R(T+P0PHP =a#P$R'O0S   b8BRGP !$#P$S>P 1G#P%P&R7R=P  S&#S$P%R&N\
      'U(P)P*T+P.L/c0M1O2N3P4P5P6P8O=VAPBPCODOERFP   J4&# 0L#T%P;PHP aU:R=P  @%#P$R*U2P=P?O  G/*# AC#P%R\
       7*#O-R1R  Q+#P$R  #U#P%P'S8R?P  90*P=R >G#P%R bG#P%P'S  AY%# a/%W*L=P K,#S%O*PHR 0U#R'P  &2'P>R 5\
      @#P(S+P  HQ'P*R CL#R8P 4W#O%R(O)O*X+S,T-P0S1R2R8O;R=K>R?OCRDPHO <6*V=L   8L%# 00#O*T 9>$S%N&U'N*S-\
      P.P2P3R4S5P6S8M:P;S=M>R?RBRCR RB#O$P%V'PRP  IO&# TZ#P'S-P +0%RHP   Z*$R2P MW#R%R'N*R-N0R1U4PDP  ='\
      &# a.%P.R0P4R   Y7%# U4%#  $T%# T^#N%T ,,#O%S  YJ#PBR  a/#R%S-O1PCR `..R0P  [B&# $X#P%R  W;&# 5)$P\
      2R `B%P'R  ?4#SBO  @a&# PT'P4R BM#S$P%N.R/R0O2R3R8P:P;R=T@PHP IS%R'P  ZQ&# C6&# L=#O$P'N*T-T.R0P8P\
      :P=R PI#O%S'R=REP `%#P*R  $;#O$S  O)&# <!#R.P  Q?#M%P-P=UHS ;a#O$P%R'R(O*O+S-T.O0S2P3P4R6R8T:M;P=V\
      >PCP 1X#Y$P%P*O-P1P;P=P  ]('R*P .[#R'P  IC$S2O  (R#O'P=N?P@W Y0#O@R M@$R2P b1#R%P  (T#R%P @;#R%P'P\
      -R1P2R  a%%RRP  ;/&# &E#P$R AX#P%S'O /C#P-O1T  B,%#  1^%# 7>#P1R  ;/'O=S  FG#T'OCP V8#P$P%U(P*T+R,\
      R-R.M/S0S1N2P3P4R6O9P:O;P<R>P@SBRCPDR   Q##R%P @.#P'R*P.T1PCP   ^7%# QD&#  ;Z&# (/.R=P   !4#R%P  V\
      ^&# .L.R2P C3#R%P LA#V$P%N&T'S(P*O-R.R/P0N1P4T5N:P=U?P@SBO /Y$N%UEPTP Ia#P%R M$.P0R  ^<&# Z$#P%S6P\
       <Q#R-P 6<.R4P   #H.R0P 8C$R&S'P*P4PEP  ^A&R2P 3&#O$N%S'O(R)P*T+P,R/R0T1N2R5P8R<R>P@PAPBPCTEPGRHP \
        5#'# @Y#P%P'S 8A%T'N a6$P%S&P  b6*O@S 5_#P%R /)%OCS  ,'#U%N-T.P1OBPEP 54.R0P Q)-P1R &F8R=P  9I&#\
       F+%P*P-S +$#P%R  !H#R%P bF4R8P 5$#S%O >A=O?S  OM&# NE$R%P>P 5%#P/R=RBP Q.%R-P  [D#U%P&P*PCPHP 6S#\
      R-P  @@#P%R&P'R-S.P/P0P1P5R6O=T?R@PBSCPEP `(#O%O'U*P  >##R$R*O +&#M%T&R'P2R $B#O'T*N=S  Vb#P=R P>#\
      P%R:P=R  $N$#  1T&# C6#S%P-S.R1N2P >[#P3R a,#P*R 6!#P8R  .>&# NP=O?S  _U#S$P%T'M(P*O=PDTFTRP @1%RD\
      P GE#P%T'O*P-R/P=R  1##O$P=T BX#T%P/O  *K%S'O 1#*P/R=RHP 3@=S?O %CBRHP 5<#R:P +:#S$P%P'R2R;O=P  XF\
      %R3PCOHR 3Z-S.O  +]&# VA*O@S )@%R-P  /;%S'O aF#T%N 09%P'P4S8S=O  VE%# P=%PBR  ^.'M*V=P Yb#S'P*P ((\
      #P*R  16'J*Y-P  V:*R1P QX'O*S  )Q#P%S'P <%#O$R'M-R.S/S1S2P8S:P@PEP .0*R=P   FT#S/O Z2#P%R 4B%S-PHP\
        G1&#  W,&# _B'R)P -.#R%N'O*O-R1P3P8W9TCP  J-#P'T=PBP O`#O%S S>.R0P  AF-R1P 0)*P=S@P  8U=RHP  _[%\
      R8P  7^%P.P1S 011P2R 8Y=R@P $<#T%P'P=PDP  %*%# [:&# 3&#P%S'O=R #Y.P0S4P LN&PHR  #L-R1P 6$:T=N?R ->\
      #O$O'U*T+P1P2S=N %76N:T  aE%# 6+#P.P0S8RCP  .44S5O  #/&# 8'%RHP 78%P-P/R  Q''P(R 7K'P-P8R?RAPCRHP \
       b:#V%O'M*U-R.O0L1THP <^#P$R  JJ&# )Q#S%P'P !?#P%R N&#P'O*T  M`#P*S1P +V#R%P.R0P  VK#N$U3P  8T#P.P\
      1O3U  4*#S%N*R $8#O%T'P  M8*R>P  A`%P'T*O  .D#R%P.R;P  $`#T%N b;#R'P W6#R Y_#P'R  A0#R'P*P-T/N0R2P\
      =R N5#S-P3P 5X%R8P  EH#O%R/R  N<#P'T*P-O.S1O )6#P%V*P4ODPGP C)%P'O*T3P4R=PAPBPCRES !C'O*U-P6P  -^%\
      # D2.P5R =X%P*PBRHR 28%P'P*R=P@S 0`#O%U'P*O4R  S71R2P  $,#O%P'T(P+S.R0P2P8R=O>R?PAR  K8#R$S)P4O Q3\
      #W$P%M&P  I:#P%U-P5P=NEPHS  F>#U%O/O `S-R0P  =0#U'P.O0P 8>'O0S  BT#S'P4P  (0## G!&# *b%P'R*P8SHP %\
      V#R$P'P*R-X.P/P0P1P6S8V9R:P=K?PCO :^#R%P MN'P0R  L^%# +W'R(P*R-P  O1%R=PBPCR ,C-T0N .M*P4R  SY%# L\
      $=P>R?S@P Y1#M*PDU  R3%P&R !1$R*P  .7'P-S1P @B#O%S  9*#X$N%N2P 3B#P'R [D#O%S  9%%P1P8S  _<&# 09#R0\
      P ;!#P=R  M)6R:P VY#P%R-P.R +)#P%U'P*P0O8R  3-#T%O'P ?0%R'P EC#O0S ZO.R0P ?D#S1O  T(*P=S@P  ?X#R=P\
        3N&# <O%T'T*S+P/O0P4R5R=N>P@PCP @>$P1P2S 8C'P.N0T  !I#R$R%O'R(O*S+S-W/N0P1J3P4R5O8T9R<P=P?P@PCSH\
      TRP !9#P$O%T&S(S)S*S,O-O.O/O0R1N2R5R8R:O=N>U?R@OBRCSDPFPHPRR Y!#O$O%P&S'S (N*R=P  #M*N;RFR  [H$#  \
      ,&8P>R YD8P=R -F#P=R  &6#O%T4P  ]*%P5R XF#P%O&T N!#R'P-P0R UD'R.R0O  QV#O%R*P=RDS =.-R R4#T%O-P JD\
      (R+P %1#R$S'R(P*P?PBPHP  3S#S'P2P _Q#O%P&P'R)R*R,P-R.O0R1P2P4N6N7P8O9P:U;T=U>R?PBSCPFSMP  @N#O-S1R\
       ;;%R'P/R=RBPEP  L0#P=R W/#N$P%S&P'S*O.T/R0O1P8T=P@PDP  :.#P-R   WO%PBR CZ%P*R -=#N%P'U 1E#O*R.R0R\
      1R6R:R;P=N>S?PCPDP  :V%R*P aJ#N%U-P  5)%# 3A5P8S@P T54P=R  E**# 4!#P*R  )N#O%S U]/R3P !W*P=R  L:&#\
       Y_#P$R 1]*P-R  +#$S%P-P !Y#O-P1S  a,%R'P  PD3S=PCP   @Q&# 0,%P;S=P  =>&# -X'P(S*N+O-T.M/R0U1P4S9P\
      =R@P  %;#S$P%P*P-R1P;R=P@R ;U'P0R <a#R$L%M'O*W-S0P1O2P8P:P=Z  [E&# ba%# b)'P*V8O9O   3:#P$R a!#P>R\
       +O*R-P :O#S*P=PFP 8:#O-PDPTT  WT&# 8S#T%N  `6#P*R/R;P 45$P  3)#P%P'P*R-P6R:S=R?P@RFP  7H%R&O 0%%S\
      &O1P2R -M#P%R   [Q%#    *a#T%O&P 2*#R$R'P0P Y.#R'R*P-P  H=%O'S `B#O$P%V&P*P>PHR  @8%# ?64PHR _,-P4\
      R aL#S%P'P*P-P/R2R;P=R E[#R$P%P'O*N-S0S=R   'Z%# T7&# 9#'O-P.S0R 8R#P$R U_#R%P-P1R  W@## X?#SEPTP \
       LG&# DL#T%O'P /'(S*R+O8P  &V5P=R <]#R$P  T'#U%O'P8P J&'OCPHT   !L%# 2[%P*R Z.'P(P+S  **#R'P X9#R$\
      R%P*P2P8R  aN#NFT AW#T$P1PDP ,9#R%O&R'P-O/P0S1O5R=T   CP#V$P-N5P ^4%P'R  B9=P@R  6-%# (%%# 2O#S%P'\
      P :/%S'O DQ#R'P(P0R   >N'P*R  5)-S.P1P ?1#R'R*P-P/P  5`&# 8L#S%O'R*O-PCPHS 9K%NCT   bZ&# QV#O%P'R/\
      S  U1%# ]W#R'P1P3R I)#P'R*P.P/S 23#O$R%S'L(R)P*P-S/W1O2P:R=R?RBOER 34#V$O%S'O*R/M1P  R9&#  3!%P=PC\
      S M.#P$P&R*O.P/R2O3R7R8R<P=U>O?NATDR  0E'R*P 2^#R%P J*#O$R%R VW#P*R  EH&#  5M#S%P'P  D4&# F?'R*P L\
      G#S/O  SU$# A5#P%R  :N#T%N C7#O/S0P2R  4E#O'P.P0U2P  G)#O$R.S0P 55#P*R  ZQ#T$P*P1RBPDP $X#R*P 8%-P\
      1SDP  112PAR =b#N%P/U S5$R2P  B;.P0R 05#P%R &<#P$SBP   <*&# bH%R/O=R?PBR NU'O.S0R >8#R%PCP =*#R%O/\
      O8P:RJT  A0$O2TCP  0H&# ^A&# .Q%# A(&# 2%$P%R EW#O%S  b3#P*P-S=P ^%#O%O'P*R=O>PCYDP Y8#P.R  C7#RCP\
        W/&# $[#M*V=R@P .U#R2P (?#R$O)O*R,S.P2R3R=P   /8#T%O'P1R8P  V5.R0P 0b#P$R OH=S?O )+#P%R'P>R  ,9#\
      O$R%P'RHR ?+#P*O@T ;.#S%P'P=P  &B#R$R+P >$#OBS ]$>RBP  /W#S'PBP W2#P'R 6<$R'P=O?S  /6*PCR  )b#R*P-\
      P.R %Z=S@O  1R*P=R GF#O'R0R  SS#O$N%S&R'P(R*R-R.P1O2T3P5R6P8P=R@RAOCRDRESFRGPJPTP  <M'R*P KN#P%PHS\
       ,0#R'P0RHP  /Q#F%O'T*]-N1O;P=W@PCP K#*M=U (Z'R.P0S1O  ER'T-P.P0P  C2*N=T   UJ%R'P _E*R-R.M0U1P<P=\
      P?R  ?>4P5R  2)*S=P@P  DS#P%M&O'P(S)R*T+P-U.N/S0U2R4P5T6R8U9P:M;R=O?R@OCPDPEPFOHO  RJ#P$P*T=M@S N/\
      #T%S'M b+=R?P  YC#S%OEP `)#RCP 5-#T'P-O  B*$# F`#P=R '`%S&P>P  N5#R;P HX%P*OCT DO-P1R  XL&# M@%# G\
      1&# -8'R*P >K=T@N :R#P$R  D2&# /,#V%O&OHP  ,I&# <9#P$P%P'X*N.O1P=PCS 23#PBR  74#O%R'P-R.P0R  7H%S'\
      R-OBP S0#O%P'T RD#O'P*P1S3R4P8S  KH'R*P  !.#P%S'P-REP  [T#P'S*P =B#P'T0N  DV#R$P'R0P   EZ#K*Z@O   \
      ?E*P<R JF#R;P  VB=R?P  HS#T$R%P'S*O-P.M0S1O8P:R=R>RTP  !J#R%P   _*#P$P%O'S*O.O0V8R=R@PHP =F'P.R0R4\
      P  Nb&# M:'R*R-R/O=P  >Q%S'P*P ]J#P-W1M2P _D%P-S0P  2&8P>R L1.PAR K,#S%P'P(S*N+P-P=UFP   .M#O%S'PD\
      PHS   <F'R*R@P P@#P$R +;*P3PDR @##S%O  -L#R'P W$-O1T2P  @A%# `)'R)P  )a$P.S1P2R>P =6#P'L.R0U O_%N*\
      R=R Y3#P%R N=#N$P%R+R,P-P.S/O0P1]3P4P5R8O9O:P;S<R=M>P?S@SBPCPDPEPHR  1I#N$P&P'S*S6PCR X-#P%PFS ?9#\
      P%P'R-S !A#S'P=P -G#O$P'T  5<&# KQ#P'S*P  5Y'P-S1P ^##L%O-P>Y BB#O$P'P*P-P.R/S0O1P6R;R=SBRCRDRESHP\
       1(#S%O &Y%P'R  8N&#  8$&# 0_&# 7V%RDP RI#O$P%S*PHS  C2#R1P .=#U*P-P0P1P=P  _]%# B[$S%R&R'P-N4N5R9\
      P=UBOCPHT -)%P;R  La%# V$#S.R/O0P  V-#X%M'P)PHP TB#P%R ZB%P'P>PBT (D%N'T  N2&# ?X#O4S [M$R2P Z5#P.\
      N1U  =A#O*S JL#P%R 8L#S$PBP D)-P0R  <A#R$U&O'O*P1P=R  @7.P0R  ]/&# PV%S'O*P.N0S1P4R=RBRGP  59%# b8\
      #P%R Q`#RBP 8]'R*P  EX#R%P'R/P _U'P.R 6L$R2P A-#N%T  6&*T-P=PCP /H#R3P H,#P'R*T=N  =#%# !]&# Y4*O-\
      S F%#O'T(P  CQ#P=R  !'%P0R  MT#T$R&O'S(P*P-N.N/T0P2O3P4R6P8P9R:N=U>S?N@TBSCOESHR 1*#X%P'L-P  .!#O%\
      O'P*^.O0N1P2PHP  /)#P'R/P 9N#P$P%R*P/P=T  JY%#  (6'P.S0P );#T%P&O S/#P%P.P0R5R=PDR  RG'# DC.R0P  @\
      *%# /B#P$P'P*W1P4O=P?R  4X%# V.#T%R*P.P=P 36%SDO Pb%R  .&#V$V%L'O1P?PDPGP  1)#N$P%M&T(R*M-R.V1O4N5\
      T6R8S:P<P=P>P?S@SBS   @1#P%R @#=R?P AS#R-P.R1P  IL&# A`%#  LL%R'P.R0P  7*&# ;,'N5U>P -3*R=P?R@P M3\
      %P3R  P+&# 6`#O%S&O*O+S-N5P=TEPFRHT La'P0R A&#O'S    ?K&# ZZ.S0P1P   VL&# ,>=R@P ^Q#R'PDP  ;b#O$P%\
      O'P*N-R.P0Y1T=N  M(=P?R  *2## IR%# X8*P-S1P 8(=P@R  :1%# $9=RHP (2=R?P  /b$P*R -]#P%P*S UR#T%N   2\
      E'O)TCP  SO'R*O-P1R8R9P:R<SDP  S>%R&P 7X#R'P D`#P-S4P K_#O%S ?%#P*P8U>O  '9#R%M'T 1EBTGN -P=P>R  !\
      8-P1R S.#P-R OM#P%R'S0N1P3P6R8P:R=R  E'-P1P2S P?%R&P5R8P #H#X%O'P-P4P<PEP  Z&$P2R 2J#V%P'P*S-P.P/P\
      0P1P=S>PDP  #V#P%R :?%R*O-P1R=U?P@N  E-:S=O  OW&# _a#R'P D^#P%R +b#S%P4P  8Y8P=P>R@R W$#P%P'N*V=P?\
      P@S !@#P'R  0X#S&P'RCO 1]#O'S  b]&# _:#R$O*P4R8O:T?O@T &B#R%R,PFP b;#P%P=TDP !N#R%P !:#T%N  7*#P%R\
          9W%R&P  H%&# LI#P%S'P 7V#P-P1S  )1#P'R)O,S0R -0'N*R-P0T  8+%P'R*P.S0O=R B5#P%U1N3P  (:'V.P0M G\
      X$R*P 34.P0R  7S#P$R -D$L0P4XCP a*'O(S A3%R&P'O/S:P=S?P  E%$R2P  <`#R*P M!#S'O .5%R'P  6;&# 3W%R&P\
       &.#P*P4S8P ,:#L%T&R'P8P=SFS  !3#U%P'M*S1R4O:P !6#P  6>#P/R 0R#P'P-S ?;#S%O !?$S%P&P X4#P$N'U   M5\
      &# /B-R1P  Na#P%P1S   J!#U%M NL#R%T*P0N=SEPHP ?I#O%P'PDPHU   9Y%# X`#O%P-S1P=R T`'P.P0T4P  C2*P=R \
      [+#N0S  <?*P.R0P8R9P@R R7#P'R*S/P@O =>-R1P5R8P +W#U%P*P/P0P  Qb#X%O'OBO KA#P'PCS U4#R%R-P/O1R 93#O\
      %S   I@&#  JZ#U%O/O   0G&# b(#N$P%U&P/R0P  H%#P'R  %[#P'S(P -Y*P8R  /E#P=R 'B#O$P%R-P=PBV ^a%T'O>P\
       F1%R'R.P0P Z5#R$P%W&P'N-P.R2P8N:S=R?OEPHS  /('P(T+O ZT#R*S1P;P=P   C/#S%O  18*P8R=RHP WO#S-P8P  J\
      1#S%O*P *)#P%S'P=P XI#T%N VC#P8R   b(&#  ]G&# JW#R%P  KS&# !@$R2P  M6#P%R WQ#MDU :I#P%S/P  IY&# XW\
      *T-P=O  ((%S'P/P GU#T%P'N/R AR#R.P  @!%# )=%R+P &)%R&P-U.P1N  U0&# H@*N=U@P  K-1P2R  .S&#  %[-R1P=\
      P?R EE#P%R&P'R/R0PBPDP  %I&# (:*P=P?R  RJ#O%T*P  :.#V%N*P=P 4I*P=R  *^%# 0O*L-P.R@V :Z#P*P=S  (-'#\
       GT.O0S  >L*P=T?O 7?=O?S >9%R&P 4G#R'P   ''&#  ,`#O'S  /&=N?T ?.#S$O%S'P*T-P1R2P8P;P=O>PCPETHP  .A\
      %# T+#S$P'P    a9#P2R  NN#R'P ).#S$R'P4P8R:P=P  [P&# HK%R&P  ?@%# YB.P1R  QC%# 5X*P;R Y`#L&S'W)R*V\
      +R-R.N/S0U1O2O4P5O8P9N:P<R@KBRCPGR 0(#P%R   UY#P/R  AG=O?S  ,a$# 10*S=O  Hb#S*P=P 9!#N*R-S0P8R $1B\
      SEPGP  22%#  3%#P$P%R ?%#O%S  C]&# H2%P'O)P,U J4#P*R J^#R%P S+$R2P   =Y'R*P W61P2PCS QE#P'R  1+#P&\
      P'S V3'P.R0RTP K>#T$S%S&P'N(R)O*R,P-P.O/N2P3P=T>R@RBNDS L_#O:T=P  MJ(R+P  @[#P%R GX#S$P%R&P*PDP ZL\
      #N&T  X%*R=P  -3.T0N _[#P'N*U  Tb#S%PHP XJ1P2SDP ;/#O$P%P'S/S  !I.P0R8P:R;P=R SM#P'R Z7#P%U'O.P4P8\
      R   X##W$P%O'U*N-P6P=ODP  3K*P=R SO'R-P 8a=R?P  MH#P*P/P0P=V@PHP [1#P*R R6#S%M&O'S(T*R+P-S/M0T1O2M\
      3R4K5V8V;P<P=MBPDSFTGS /B#S*P.O0SBP  S>#P$R @8#P'PBS 2W#S%PDPHP YW#O%S W-#O'R*R-P1R 6&#R%P  LT&# `\
      6#R&P !Z%P4R E4=P?R *U%RHP b1%P'O*P.T  -Z#M%O'N*P-O.P4!5T=S?PCOHP GI#S%P(P 9N#O%S OV#O%S'P  IB%# +\
      )&# ?('O.R0P8R Sa'R2P YB#P'P.S0P *?#P/R $%#R'P Q$#R'P  +($R2P [3#P>R E%#R*P  Ya&# 4L#R$P%M'U*N-P8S\
      9SCPHR 15$R'P2P6R8N:P=T?S 6I#O%S4PHR L/#P'P.T0O  '($S&O .(#P1S=P L!$R&P=P?R F:.O/U0O I=*P-P;S  4U#\
      R;P ]`#T'P-R.P/O8S:P=O   //%# ]V&# PD#R'O-R  [_'N*T OL#R'P _/#R%P'R-P <S#P$P%P&T XQ#R1P  P+#O%S  C\
      &#S/O (A#O'S    !;%# ?&#P%RDP BU#O%SRP HT.P0R   F+&# X0%# 9E#U%O-PBP  9^#R$O*O/R0R=R  ?+%# (##S$P/\
      P &Q4R5P  ,W#P1S2P BT#T$P%O*P-S/P1SDP  8^8P=R  7^&# _?#P%R  5U%#  a)*P1U6P:O  $S%# >V&# E+#R%P Ca$\
      P?R   :%#P%R  G^'R*P 8b*P=R  (S&#  @;#R'S0ODP 5Q-N1T C-%O'P*S/P4S5P<R 7`8P:S=P  [-#P'R 11$R2P MQ#T\
      $O&R=P@P G1#NET  *Z&# <U*R8P  5G&# *U&# aY&# %:8P=R L.#P%O'T  ]=#R$P%R'O)O+R,S-P.N0T2O4S5S6R8R9P:O\
      =P?R@SBRGP G0*P.S0P  5$&# F]%P'R S_#P%R 5G#P%M-O4X #0#R*S4P>R@PCPDP   (X8M=U  /B%N&PDTFR V=*O=S )%\
      #V%O/N IA#P%N'N(R-R/S0T1P2R6P7R8R9P:R;S>P?S@PCODP BZ#O%R&P'P*S-P1U@PBO 5I#P$P.S0P1P2R  ($&# 7.8P:R\
       IN#P-R  7L#P%S'PDP (4%O'S  Vb=O?S 7G#U%N8P RE#P/R *1$P%S2P B&'N*P.R0T  9H&# F;&# D'*P=R XV#P-S1P \
       P='P0R >0#O/S=P?R %O#U'S*N0P=P ZF'P0R  Lb#T%O8P=P P**S=P@P G6#S%P'P8P=R %a%R'P8R=R@O  `9%R*R-P=P \
       .,#U%O'P4P Y9#O'S 70#P%R'R8RDPHP  Z^%# B1#R*S/P1P=P :<#U%M 4&#P%S5P  RP#S%O  LH&#  ;F#S%O  <!=# +\
      S%# bP'S*P.P0P=R WJ#R'O=PBS a[#M%P'P*T@T   .B$R%P&R'N(P.S/P0N4P5R8R=R?RDS  b,%# DK&# &B#P$P&R'R1R2\
      P  RQ#RDP W8*T+S=O?O@P AN#R%P0P S5#L'V RJ#O$R%S-P2P  E^%S*N  ?G#PCR *@#O%T8P  8.'R*P 9<#R1P H6#S$P\
      @P  8]&# ,2*P=S@P 3G#P4R8R:P X.%R&P-P1R ,2%T'O.P0P C0#U2PBN  E<%# DD%# F?'R)P 0L%N*P-S1R2P=T@PDP _\
      W#R=P  Ma#R'P D08P=R B+#P%R  JK&# S'*P=R @8$RBP  ;7#P%R Z%#S$S%T'O)O*U.L/R0X1O2N4P8R9P;P<P=O>S?N@U\
      BRDPFPHP  aH*O@S J!#P'P=S #2'P-O1U6P  =W&# 7)#P1P3S  `4&# K>$R&P.R0P /S#T$R%U&R(R)N*P+P,T-S.P/N0N1\
      P5N6P8R9R<O=O?OCSDSHS  a4#P%R NW-O1S8S=O  ,S#O-P1S V'(P+R P:%P4R  (C#S$P'R*P-P.R0O B*#S$O%R&S'T(S)\
      R*R+N,O-S.P/O0O1R2O3O4N5S6N8P:P;R<N=V>O?M@OBTCPDSGTHRSSTR  #F#P%R'O0S /:#S.PHP  0F-R1P W,#P%R ,-#P\
      'R,R=P &a#V'O*N=P@SCPHP  ]I#O%S ;+#O$T%N&R*R  XZ&# ?F#S%P=P 38$R&P  J^#S%P&P WI#S$R%T&U'R(O*O,R-S.\
      S/O0P2S3P5O:S;P<O=N>RARBPCMEPFRGPHNTP  LbB#  W,=RCP  DM&# -B*T5P8O L+#P%S8P  =5/R0P T=#R$P  S'%P-R\
       10#R'P QM$R*P  %$#O$R%S'O*Z-T.O/R0O1P2O4R5O=H>S@S ^5#R'P 1-#S'P*O-R  BO#S8P9P XQ)O,T0P 2<#R%P'T-O\
      .R0R9PEO ^H%R5P   UU&#  LA$T%O2P   (^#R%P ]V$R%P ^**O=S T(#R'P-S/P1P  `(*P.R   !J&# ?G#T%P'P(P*T-P\
      /R=S?M@P Z<-P0R /Z$P%O*MCX  >F&# Z_#R'R0O /2%R&P'P)R-P0R1P4TBO  WZ%# [7#O/S >a$O&S T>#N$R'P*R-P4R6\
      R8R=P?PBR 8F$R%P @##R%P `E#S$O%S&O'R*R.N/U0O1R2N4O5P8P9P;S=X>N?P@TBOCPDREOFP  RF#R%P.P0R Mb'S0P8P \
      CT#P%R  aC%P'R*PHR  Q!2R3P  Z1%# 7C#R*P  X[&# -4&# Rb#P4R @Z%P=R %b#S$P%O  ^(#S%P3R=O  O%#U$M%R&N'\
      T(O)P*V-S.V0R2O3P4P5P8P;P=UBNCODPHP 0[*K-O1P=Y@R G<#W$O%O&P'S*O2P5P8NBPDU  $A'#  ^E&# /=#T$P'P/P=R\
      DP  !D(P=R ]^#N-P1T  94%# 90#P%R %@=P?R H^'T0N  R6.S5P;O +K=O>S  V[#P%S'P 4Q%P  #M$R*P2S<P  3J&# #\
      O#O%P'O.U0S=P N2%U'P.P0O  HC&# ]X#P$R 5.$S2ODP    &(&#  =a#P$R :0.P1R ,S.R0P  D$$# BV#R%P S4.O0S1P\
      2R ]*#R'T-P0N  @Y#T'P/O  Z.#W%O'N*P.P8S9P=P?TEP  #'$S2O &U'R(P=N?T  -R&# 1*#O-S M_#R%P QT#R$P'P 6>\
      #V%MHP G&'O*P-R0S  P]-R1P CY#P%N'U  +C#R%P*PBR  G+#T%P'O <1%S0O W>#R1P 4C'P.S0P  *K#P$R 9/=R?P  93\
      %R*P 4b#P'S(P  L@*P8O9S>R +U#S%O'O*R0S=P &0#R%P'T1P8P:PCPDP D0%R*P AL$P2R  L3#P*R:P=P@S  N&#R*P &6\
      #P*R 0&#P'R  >6#S$O -=%P8R  Q<'R0P  SY&# .B%R&P <G#V$P%O&P0P  $]%# ().O0S I(#P'R  Z?#R%P K2/P=R AJ\
      #R%P  1)%T'N AH#R*S-P8P@P  61#R'P 1V.P0R @,#O%S  JO'S.P0P  5[%P.P2S _I:S=P  W<&# +#&# RQ#O%S W7%P.\
      P0R  5O#S%O `L#O%S XQ#S$R&P0P8P:RBP  E5#R'P  .'#P%R'PDR  .T#S%O 4C#R%P /=#T%N*P8R ;D#P%S&S'P*P.O/P\
      0S<RDP PJ'O(N)P*T+T  3N$R*P4O5R=P>S `D#P%P'R)R,P-L.R/R0R1T2R3R4U5P8M:R;P=P@R !>#P%P&P*PCU  *$#R%P-\
      P=K?XCR  4R#P%S=S?P@PHP  KS#P%R ;D'P0R   K#'P*V-N1P=P [b$P%P&S  ,Y#U$O%P&P'P*P2P=PCU */'R*P  ![*P=\
      R  V%#R*R2P5P=O?SARBP <<#W$P%P'N0P1P &*#P%U*P4PHP DB#R=P J.#P$R  A&%# I+1R4P J,*R=P   8R#T$P%O  7V\
      %# [?.P0R aA*S1P=P -A*S=S@M  63&# CE#R'S*OBP P:8R?P  *D#P-T1N=S@P H9*O=S  Q`&# :R#O$PES F[-P0P1S 8\
      S'P*S8P  UC%# U>#R=R>P?P 6R#R=P ]V#R$P'R*O2O8T BM#P%R.R0P  @*%# 02%P'R*P.P0R5PBS  =<#T*R-P4PBPCP C\
      9#P'U*P;P=P IP8P:R  UF$R&P a]#V$P%R'P*P-PCPHP *D#P$P&P-U4P  '9&# EK#P%P&T'R)R*P+U-O.R/N0R1R2O3O5P8\
      R:R;S=O>N?S@RBOCRDSENHPRSSP  #L#R%P'N*S bJ%P&P.P0R8PHS 7E$O%R&P2S  &_4S5O '`#P$R%P'R  Xb#M%P&V'R*P\
        14#N%PHU O!#N$N%S&R'O*T-R0R1P2R:N<P=R?RBS  #0#P$P2T4P _I#P%U'L*T-T0P1N2P8O:T=S>O?U@OBPCOFSHS RA%\
      S*PCP ?Q#O'S=P?R  '!*R=P )[#P'R U9#T%O'P &R(P*P-T.P<P  MC#T$P.P/NBR 2N#R%R8PBP  -`#R'P :98R:P  aT#\
      O%S  </%#  T4%R'P AM'R/P :3)R,P    ?_%# 7W#R$P(R+P   $8#T$P%O=P `7=P?R  ;]&# 0$'P(S+P  ;1#R8P 1>#R\
      %P   *-#R-P  V;&# 0/#T%P&P*P (C#O%R'M-U1R Q0#R*P 49#T'P.P=P 0M#P*P5S  L@&# 2J$P%P&P4PCT Z=#R$P%N*O\
      -U  [2.O;S A@-P=R 9:#S'O  [8&# Ma&# LS#S%M(R)R/T0P5P P9#P%SDP  85&# >^#R%P Q=#U$P%P'O /R=R?P %H#P%\
      R U['P1R=R@P  AJ%# +T-S.P0O1S=P XA-S.L1P;T [C*R<P 4]-O.U1O JA%P'R V!-R1P=RBP  B##T%O*P.O/P0S:P=S 4\
      N.O0S  KX-P=R   >8%P*PCS TS#P'R)P*O,R1P8S ;Z#P%R  S@#O%R.P/S Q<#P%O'S*S4PBPCS  T4#R$O'T(P*O+R-O.R/\
      R3R>P?RDP  +3#U$P*P-O 8K3P5R >G#P4R HS#U$S-P.O/P0R1R2N4R5R:S=O?P@PBPCPDPHT D'#T%N  Ca&# SO#V%MBOES\
      HP #B4T5N KL*P=SBP  !>&# K7*P-R1P<R 0;#R%R(P*R-P=P <W#P%R'S)P*P  b2#PBR 5X=O?S  bT#R%P'R+P V1#R/P \
       <%#O*S  %##O*S.P0R=O?S Ta'S*P-P  FM'P2S=P =K#P%R ;S#P%T'PEP H&=M@U #%#P=R BT#M$T%R  ,#$P&R >4#S$R\
      %T&R'O(R*R-S/P0O3P4P5R9P:P=M>P@SBOCRHP  BI#P$R%O&T2P  Y7&# 0:#V%M'P8P  C/#M/U />#P%R O.%RCP  E2&# \
      S5%# J(#R%R-O@P  /^#R(P-P 8A#R'P /)#N'P-P/U  `.%O&S2R 5A#S%O  @4#N%T.P0R=R?P >J#P%S*P1P=RCP F;#U%O\
      'P*P   ZH#R$P'O*V-T0P1R2O=N?PBPCODR CV-R1P8P:P=S  8X#S%S&S'N(P*U-O.R/P1P2P3P4R6R8P<S=P@NDP  -S#T%O\
      'P ](#O%R ;_*O=P@S  Qb&# GK#P%R /G%P&R  aO&# U<&# */$P-S1P2R6R8N:P=S   0b%O'S  C#%# *,BR   ),#O%T'\
      P NJ*P6R .W.R0P8P=T?O 2^$R%O&S.P  a&&# %H*S8O  3S#P%R L8-R1P  O7-R1P QO#P$P*O=U ,0#S8P  ]?&# ,A#P%\
      S*P _E#P-P1T=O KP#R%P J+#P%R .D#R$T%L&P'P*T+P-O.T/S1P2N4T5P:R;P=R>S?P@PCPDRER  K#&# A-#O$P*T-R1R2P\
      3P=RBP  9Z#O'R*R bT'R*P :E#T$P%O  ZI$L%T&P*P+S-P.P/R0T1R2S3R4P6R8O9P:O=T?R@PTP 1H#P%S>P  -`%P5R NV\
      %PDR  HP%# :B&# @!#R$O%MBV  EY&# ZD*O-P=T )a#U%S'L-S/O8R>P DT*T=N  aY#O%S*P/S 91#O$N%P'P*P.S/R0P2T\
      8P:R=R>S ),%P*T1PCP 5L#U%N'P)P   BS#P%R a[#S%O&U'P(P)R*R.R0O1R2O;P=N?P@SARCPDRFPHPRR %9#S$P%P @G#P\
      %R  F@%O'S [1#P%R=P Z&#N'R-S  OO&#  <2-R1P  84#U%T'N/M6P Y-$P&S*P ?^'P*P-T=P  (A'P.S0P LV#R$P%O1S \
      0:'O/P0T  EF&# !=%P=R aa'S*O  2F%#   ,7%#  0@$V1N2O 7@#P%S*P  UJ#N%R*T-R1P=P ,!#P*R  $Q#P%R'S0O 7V\
      #S%P&U'M-N1T8P=RCPDP KE#S'O @E#P$T%O&P'P*S.R0P2P=N>T@TAPDP   57&# CG$P-P2S -4'P1R >W#R$O%R&P #[#P%\
      R L$#R'P DF=P?R  ,J%R'P  =K&# A;-R1P a/#O%T'P=R?P  ,`#P%R*O3R5R8R=P UO#P'O*P-V.P0O1V4PBN 2)#S%R'R(\
      P*N+R-N.O/T0W1P2P4S5P6P8R9O;R=S>O?O@LBSCPFR  Z)&# YP#R$P%O1THP 'R%R&P  @]#O$P%T bb#T'R)R+O-R.N/P0R\
      1S2O4P5P6P8P9P:P;P<R=P>RDPEPHTRR $Y#S'P*P  a*%RDP BA#T$P'PFP  3B&# E=0P;R  E9#P$PBS  %%&# *H#P6R <\
      ,$P%S&P =0#R4P *6*O5S 6##P%N'T0R  UJ#P%R /^#R*P  .R&# :Z#P$T%O(R-P.P0S8P   *.#PBR    62-T.P1O [-#U\
      %NGP J-#R%P  36%#  ,^#P%R ]<'R0P YD#U$R%S(R*N+P-P.M/R0V4O5S=O?R@PBRFO  'R%# NA#R.R3PBP -J#S'O-P  W\
      :*P@R ,.#S%P'P  5D#R%P  6'&# >+#REP U7'R*P    Q=#O%R'S1P [N#O/S  M6%# Y?#P%S'P-P1R  >=#P$P%S'U*P=P\
      BOHP  #9#S$P%P %O#P/R ,'$O%T&P &9*M;P=V  Y.#O'S=R@P 7:#P%P'T-O/R Q2#R  O8&# )Y%P-R=R?P  F!#PBR ,C'\
      O-S  /7:R=P .`#R*P;P=R -:#P/R  P4#S/O  :^%T'O-P *@#R%P 0W#P*R  ='#P%R P!#O'P(T  9F#S%P3P  Q&#P/P4T\
      6R8P:P=T@PCP  ,A&#  >F#S%O H[#T%P*P-P  F['O0S =B#P%S'P @9%R'PDR '`#P$O%T'P  6-%S'O &T#V%O'NDP  FO%\
      S3PHP La#R$S%P'O*S+P/S0N5P=P?R b$#P$P&S <b#S'R*U-P/N6S:P<P>PBP  &5'P-R  ?6.P1R  _@&# NU%# E@(R-P8N\
      =T  ->'R*P (U#O1T=P  C^4R5P  @a%P'S(P /)%P'R   RC&# YZBSGO  04#N%UBP   !)#O%S'R-P5P ?D#P%R PJ#O%P'\
      U(P*P0O5P=T@PBR  LN/P=R ?Y=RCP  T+*P>R  Na'R/P8P=O?S G?$R%R*O  @>#R%P  $L&# `N#R/P =P#P$P%R)R*R,P=\
      P E3#P*R  16#M%N'X @3#P'R  O,#N'T*P-P1P:P=T@PCR a?8P:R -R#R$S%T*R-P/P4P6P8P=O>P  ?8#P8R  #A%#  <+#\
      P*T8P>P 'B#P%P*T-P )H#P%R MP#P$U2O4P Z^#P%R'T*R.P4O=S@NBP 1(*O-V0P1PCP  U`'M*U R^8R:P  X62P4R B&*P\
      =R bK$P%P*P-P0S2R  &`%# 0H%O-S #,#O/S   @A#P/R  @1*R=P (0#P%R&P 9G#R>P Y+#P$S&P  &G&# 'K#T'OEP   +\
      D#P4R 8<#R=P?REP  Y9'# 5%#O$P%R'R*S-T1P=O 01#S-P1P &##P'R  ET.R0P BX%P*PHS  >F#S%P'P $M#S*P/O2P6P=\
      RAR   KB#S%N8R  &T%R'P8P=R  `G.N0T  R##O%R-S8P 6<$T&P2O b!#S%O   `K#O1S  R<%P5R @Q%P&O'T*O-R.P/R1R\
      4S8P=O@OCUHP ,Q8R=P  ?D#P%R  !J&# ;0#T%P'P/O D^#P%R'R.P  (K&# ,,&# ;,#P$R&P*S7P  !E%# U6-P1R >B*P=\
      R  S@#T%P'P*P 0Z%T&O-R1P U(%S'O )U#P%O'S5R  6,&# Ga&# GK#P%RCPEPHS ;&#R%P'P*P=S@OCR  `b*O4O5S=S?O@\
      S J/=P?R 7#%O'S  _b%# YE#S%O >**P=R  F%-R0P `K#O*S3P8R  03%O'P*T 8('O*P-S1T4S:R?P@PBOCP  _&%# ,*'P\
      0R %3#O%P'U6P /4#R  7S%# V]#R%O&P'S ,B#S%R*OAP N*#O-R.P1S ?3#P%R Z8#P%T'O  ^K'O0S8R=O?S a0'P=S?P R\
      E=S@O  1N#N$P%O'P*O-S1P4P5P8P;P=!@TCPHP  *Y#N$TBP BB.S0O ^I#R%P RI#P%P-T   PS%# G6%# M8#P4S=P +2#M\
      $P%P&V'O(R*M+S-U.S/R0P1P5P6P8U:O;P<P=R>P?P@PHPSS  B`%# ]/%# _%#O'O)P*U-U.R1N2P   _P#O'P/T  <(%P=R \
      $O#P%S'R0PDP 56*P-R1R  TV&# &S#P%S4P )3#P$T%R'P/PDP  `1%# 7M-P2RARFP #^-O1S Z>#P'S*P I'#P%P3S T*#P\
      CR /J'P.P0R  A##W%L-P X]-P2PDS  Aa&# 5%&P'T(R+O-S/P6N8M:T;S=S@KBPCT  @E&# 9Z#J%P*O2P8P:P=_@P  D?#O\
      $S%R2P +,%P5R  $Y*U=M  '/#S$S%P*P-R/O=P?RHP ^$#T'N  ^(#O'O*R-T=RHP  [4%# [P'M.P0U=R  ]/'RAP ,J#O%S\
      &O/S  ?9#M%R&P'S/P8R;RCR   5O&# $G-P8R `F#R$P ,0#P*S-R2P8R9P=P  <D#P$R  2a#T%R(P5P8P  39%# 9`.S0P1\
      P =H$R2P  &E'O.P0T 5R%S'P*P-R0P1S2O?P  4'%# K-&# $Q&# #J'P-R !K#P+P-S   !C'R.O0R  b9#P$R  aN#R%P $\
      3#PER GB#R)P   V4#P$O2T bS)R,P   -&$# ^L&# 4;$P'R D##O%R)S*R,P=P )(#R%P  >`## J:*P-S.P 7Q=U?M `##P\
      %N'P*R=TBS UV#T%N-P1R  _[=P?R M&*SEO 1,#R/P=P?R [0#N$T&O*O1P2W4P=PES 23#P%P*X-N.P0P  <N%R'P  -Z#R%\
      P  ^;#R$P-O1S  WB%# 8B&# X>#P%R 1M#O'P/T  MU#P-R0PTR  bC%# 46%# 5[#P%R bW#P5R #P%O'S  C4#O%P'R*S0S\
      3P>PBSCPDP HZ.P0R 7>$P*R  J]&# 94#P%O=P>U  C:*R;P  _6&# ^Z#RDP 4`#O%O*P-P.P1P4[8O   W<'P(P*S $K-P2\
      R  N/&# O&#P.S0P  ZD#N'P*U T8#O%S'P*P1S2PCR  JH&# A;&# V;#P'R  X^&# 9V#O8S aN$P=R =+#P*R  P$#P-P8S\
      =P>R  H##P%T'P*P=P?R  I,#R$P _O$P%V'N*O0R4P=P?PGR  GS#P%T3ODP  CE&# <Z=O?S  a6%# <X#M&P'O(R)R*T+S,\
      P.O/R0L2S3R4P5S8P:R=S>N?R@SBPCS )3%R'P*P=R  T,#R$P'R(P*P+R-P1R XF$P.P2R 8S'P8R  bS%# 43$P3R A''P/R\
      0R D.#P=R  N%'P0R8P>R -5$R*P G<#P%R 8[=P?R  F&&# <^%P<P?S TU4RBP  IG&# !/#R'P ^U$O%W&N4P _H-S1O @S\
      #P%P8SSP    1F&#  0K$S%P&P  I$%# $1&#  2b#R*P  >]&# MP#R%P AM*P9R O<#R1P VY8RHP  B4#P$P%R*R  V#'T.\
      P0N D,'P(S*P 5:'S.P0P >b'P/R  .Y&# $A-R.M0P1U +K%O'S K1#R*P &T#W'N/N NY=R?P     @A&#  LX#P$T%S&P'O\
      3P  M<#R$P%P&P'P(P*R+V-V.R/P0P1O2P4N5S7P8O9P=N>T?UBPCPDPHS  G_&# 5)$S%P&R'PDP _04R<P  #,#P$P'N(R)P\
      ,R-P.R/R0N1U4T5O:T;R=M?RBPGR @+#N$R%P'R*T2P4P5R8P=R  `M#V%P'P-P.PHP  T1%P'R  HM&# J/#R%P'O*N-T:R=S\
      ?O@TDP Y*#T%P&M'P-O8O9P>PDPEXHT  U;=N?T :O#P%P'T-PCP  UP#P-P5S H6#P-P1S M?-P.R *K-P6SEP  3W#O'S ,D\
      #R%P&R1P G0.R/P GV#P%S=P  ,N*P2PCS  NI4R5P H&#P-S1P Yb'Y.M0M   I`%# H)'S0O  S0$O%P&T PZ.P0P2S  B&#\
      O$P%P&M'S(N*R+R-T/T0O1U2P8P:P;P=M>R@UFTHP N@*U0P2O BT:P=R  T]$R&P   )a%R'P !:*P0P9R  S_#U$R%N'R)R*\
      P,R-P.P/R2P=PBRDPFPHP =N#S/O  VK#R$P 6^*P=S?P  2!#P%P=S AN'P)P*R-S.P0R1P4R8O:P>R?S@P 4##O'T/T0N5R8\
      R=N @4#P*R-O1S3O:O=T ?X'P3R  H/%P2R Rb%P*R %O#P%S*P KT.P0R 3'#P%R ,b8P:P=S  .>#S'P8P #+%P'P5S &4#P\
      %R 5%#S*P-P3P  ^5%# YM#P%P*P8T  9G#[$N%PBMERHNTP  .9#R%P*P8R PQ#O%T'R-R.P0O=P?R &9-P4R ^7#P%R  !E%\
      # V<%# 8%$R%P'N*P-T.P0T9P F&%R=P D%#S'P*P  M4#T&P'R*P-O:O=R  6]#P'R*P:P=S Q]#P4R <N.P0R4P6R  FV=S>\
      O 8I=R@P >7#N*S  _J#N$W%P2P 02-P1R L8#R$P  ?S&# &=#R'PBP $-%P'S=P  @+*U.R0P1P5S6R8R:N=L  $!#P'S+P \
      V/*O8S YY#M%T'UCOHP Jb#N%T  AN&#  )1=S?O  ?X&# <3*R=R?O T1%P4S=P  I7#SBPDP %O$P%O'TBRDP  ;R8R=P [D\
      #P$P%RBR IA#R$P   L1%#    -[#S%O !5*P=P?S  VK&# 5Z&# M0'O(U+N  ZV*P=R  '18P>R  M8&# DL'M*T-T;P=P >\
      a#P%R  *>4S5P>P  7E>RDP 4E(P+R 38#R%P %!#S$R%P*P=P  CR#R-S1N --%O'T0P  .E$# 5M$P*R  DZ#T%N  97#T'O\
      *P>P D?#RDP  O/'P.V0L M?*R;P   M!'P.R J-#S$P-P  `P-R1P  `V#P2R  AO%# *'$R%P I7#S/O  *1%# !b#P$R .!\
      #P%P&R'R-S.R/P0P1O=S?P  D?#P-P=S  H!*P=R P:#O%T=P +B*P2R /9'S*O !(#P%P'R*R=R@P  7_&# RD-P1SCP  [E&\
      # MN#S$P%P D$#R-V.P1N2P  $;%R*P a##R%P   2F=P?R #6=R@P MJ#P%R  -.## &O&# DZ#P'R*O/R4P=R@RDPES G'#O\
      >S --#T'P*P-P ?8#P)P*P-T6P  0$*P1P=P>UGP  %9&# KZ&# U[&#  %Z#P%P*TCP  *2#S%O  %]&# W[#R$P XB#L%!'P\
      4N>PBP  JL#P%S*P LV#O%P'R*S/R4P=OBS  EV*# )J#P/R I`#P/R &C%U'P*N [B#O%P*P?UFP  _A%R&P VD$P%S'P '$#\
      N'V/N  8F#N%R&R=R 2+#S%P&P  8E#O%P'P*T-P0R2P=S -V%R'P  ,3&# 05%S8PFP  $J#P%P'P*P.P0R4R@T _P'R-P  _\
      4=R?P  C..S1P;P >=#W%U'H)N*X,P.P0P=PFP IB#W%O'R*P-P=PBP  )K#S%P'R*P-P  aN#P-M.W0S1O2P &&#M%P*O-O0P\
      =]@PEPHP +6#R$P'P  3/$# D$=P>R ,N#P$S%P'R.P1R4P  =P#R'P LI-P.R0R1P2P  `[&# !Y%S'S.P0M1R `E#P'R-R=P\
        #+&# T]'P(R*P-O1T O4#S'PCP 7J;R=P  L+$# (*## *3&# SY#S'PDP  >b#P%R EV#T'P-P0P  16&#  90%#  (C'NH\
      T _)#R$O%P'P*P-P0R2S8R=T>PDPEP ,Y*R-P1R=P  >b=O?S :J%T'N  IX#P%P*P8RSS H]%P=R J7#P'P0S  33&#  4H&#\
       O-#P=O?S #1%P'R  ON&# =T&# 3[#P%T=PBPDRHP ,I#P$R%P'P/R8R9PBR  7>%S'N.S0O N6#P$R N_#P'O-R=S  ,:#R$\
      R%P'P*O+P-P.R/P0R1R2P3W4P5O6T8W:N<W=H>O?S@RBODOHP #D%P'R.P0R b*'R0P 9(#R%R&P*P  /D%# >(-P1R bP#R$N\
      4S #U#U'P*O1P 76#T%O'P  :,#H$P%X=P>PCOEYGP -[$P.R  $D#R%P-RFP  8@%# D$'P*R=O?S   *$&# 7!#R$T&P'P*R\
      /P1P2P4U5P:R=OBN   K;#U%N*P-P  J$%#  <Q$P%U&N 5J*P=R ]a#T'O(S*P+P.S0P1P2P8R?PEPFP  Z7%# >1#P%R [+#\
      R$R%P&P'S-PBRDPEP RV#R-P !E%P*R  '>&# [J#T$R%O&P*R.PHP XZ#R$S*P.R0P2O  >A#V%O8PBPCP  <W#O$R%P'R(R*\
      P.O0S1R2P8R=O>R GA'O*S CU#P'R8P  +O#P%S'N*T-P ]b#R%OER  ON#R*P  b;#X%M'P-PCP Y2%P'T(P*R@O  )$%# I=\
      #S%O  1a'R*P1P=RCP  @S%T'O*P=R?P 41.P1R `Y=S@O 1+#P*P-R1S2P  -a%# 7F#R  53#X$P%O*P8PBPCP SN#U%O*P8\
      P B>#S'O(P*O-T.P   TP'U.P0N  ??#O%S  #%%# 2R#O%S $C#T%O-P8P=R ')#S%PCO  5b%P3SCP  C!%# PU&# FO*R1P\
       #X%O*S )'#P%R*P8P@S JC%S&O  .)%R=R@PEP bN#R'P 2T$P2R  W/&# ;P#P%R  (@#O*R@R  X9'O-P.P/S0S I0#P%R*\
      P@S L[:R?P C0$P=S>P  R<#N$O%T&R*O-O.O/P0R1P2O3R4O9P:S>R@SAPBRCRDRETHTTP  PO#S%P'P 4@#R%ODR  J,%P'R\
       ZD#P$R /4#R*P V0#P2R /!#R1P  =S&# BH#P'R A:4R5P  ?T#P%R  8`#P'S(P  7S#R8P  7)&# bL#R'O-Y0O1N2O 5A\
      #RDP  SY&# :U$R'S0O2P  VX%P'R 9&#P$P%P'P*S2R=R HY$R%P&T'O*S-P.R/O0P4T5P8R9P=O?N@SBSTP 4I$O%P&T'P*V\
      -P=P?P@P  ??#T%O'O(S+O ,Z#RBP &_*P=R  a[#T%N ?P#P$P5S 4/$R%O&S2P  &2&# QK&# Z##M*U PC'P.M0THS  X+=\
      O?S W?%P=R  *X#P'R-P0R=O@S  !=&# L-&# H$#M$P%T-R/R6R 2X$O%S'O*P.N0T2S=R  V(%# -0#U'P.P/O  Q(&# K`#\
      R%P UW#R(P*P-O.S1T2R3P4P8P=R?P@PARCP  0R%# C4#O%S  H5%S'O  ;T&# #&#P%P&R*R-P2R=P?R  (W#O%T'P ,L#S$\
      O%N2S=P?RAR X.#P/R  QG&# 1C.T0O3P G?#S%O-R@P  >G#RBP 1.#P'S*P/P=R  &(#R'P  YD$# 1K#R$P%T&R'N3PBRHP\
        R:&# (N&# a(%# PY#M$U%R'P.P0R  G=&# 3Z#R-P 4(#P%P-R8R:P=O>R?S  9K#R*P A>#S%PDP    F2$R2P  !#&# 6\
      #'P1R ,=#P4R EM.P0R  UN*S1P2P H/-S1O JC#N%R&R'R B^#S'P/P  `)'R0P L,#R%M'R)PBPEOGRHU  &)#Y%N*N6O@P \
      C0#R'R-PHP LU#S'P-P1P4S5P8P=R  7F&# $T$P2R  T9#T%N  *L.S0P1P O-%P'R NE#V$K&J'J(f)P*S+],P-S.N/O0M1S\
      2M3O4O6V8R9P:S;T<P=R>T?O@RAPBMCNDLENFSGPHRJPRPSPTP  N!#O%P*PCPEW (Y%S'O H$#P'R  2&=S?O  ID#P/R ,D#\
      O%R*S *4.P0R  N*#P=R 3.#T'N 5?#R'P ;7=R@P  VL#P%T'P-T.P0R1N8P  ='%R'O4R P:#S%O >K.O0S  U4%# N3#P%R\
       P3'R*R-M.K0[1R4P6R8N:T=P@P  ba#O-T1P Zb#R%R1P=P %V#P4T5P=P H6'P*R /L#R'P*N0R4R8R@RBP  +,#O$R%P'R*\
      S-S.O0S1P2O3P4R6R8R:O>OBRFP b7#S-PDP  U*%O'SHP 6A'P XF#P%S8P I_$R4P  0/&# )0$R%U-L2P=S?N@S M'.P2R \
      ;K%PBR  ,/#O%S J6#S%P'R)P-R4O $8.R0P  ?G'P=R@PHR  YR&# S#-T.O1P -+%R&P J5#P'P*S 3C#R%P'P/R  C-&# F\
      K'P/R G%$R2P LO%P*T-P4P@PBPEPHS HF#S'P/P  =7&# 1F%#  C1&# E'$R%T&P,P-P0R1P2P8R:S=N?SBOCP  CP#P5R 0\
      _#N$O%P'R/S2S5R9P=R  )@#S'P>P #*$R2P HZ#R/P $8'R0P )V#R'P  -G%# [R%P'R8R=P -Y#P'O0T  .Q&# *^#P%R  \
      7;&# 'G#S$P%L&P'V(R+P-R/P1P2S3P4R6M9P:T<P=P?T@PCPFPHS  T7&# TO&# &%#T%OEP 4<#O$S%R&O'P.P/S1P2R4P=S\
        &Y#O%S $+#O$R%P'P*R1S  A_$R&P &X#O'TCP  P>#O*T=P =R#J%R'P*P-P1P;P=]BP  K9%R4P M.-V1L  a8#O*R-T8P\
      =P@R A>$P'P-S  T_#O%U'P(P ,_*P8R  E:#REPHR  ?1%# *_#P0R=P@R FD#P%P*U1P=R@PBP PK#N%R'U/P8S=R>N?P  $\
      B*P5R -<#R$R&S'P(P*O+R-S.R/R0P1P2P4R5O;P?PBPEP  -b&# 3)#R-P (F#P8R  BT&# MP#O%O&U2P  :3#P*P4S 9V#S\
      %O 0$#R'P ;:%RCP  bP#O*S8R@PHP  %6'N*T  V>#O%Y-P5P8PEN O_#P%O=P>U  0:&# 4@.R0P B9$P&P'T(O)R*S+S-O.\
      N/P0T1P2T3P4S5R6R8P9R:O<R=R>P?PBPCOEPGP KX.P1R  NM$P&R*P=R ;3#R%S'O*T-N.O0R1O:S=M>U?P 39'O-P.U1P  \
      QN%# b)'P*S+P-P3R4R=O?SAP /)-S1O H6#T$P%PHP  P`$R&P  U_&# T,%# :3#T$O%R&P*P Z(#R$P%S'O  +2&#  L*#S\
      %O 36#R'P &,#S$P%O&R'P*P-R2R5R6S8P:O=P?S@PATDPHP  aK$# V+%P'P*S 4,#P=R -O#P'R*P=R  %Q#S$P&T*R/P0NB\
      REPHP ^.#P$P%S&P  K$#R*P Z:'P0R ]`$T%O'R(R)O+P,S-P.N0P1R4O5P;R=S@OBT  M=#P%S'P=P?R  QU&# 6/&# Ob%R\
      0P @A#P%R AM#P%R  ZJ%# -8#M$R%S&R)P*R1R4R:P?P@OBPDS 91#R%P-P=R ]S(R+P-N.R1T;P    4+%# R^#R%P1R2P:S\
      =N?R  Q,%# !R%R'P    8=#O$R'P*R0R8P=R U)#U%O'P*P-P1P=R R.#S$R%S'O*P.R0R1P2P3P8P:O=SCP 58#H%P*S-P4P\
      =[SP  $8%S'P0P *V#P$R%O/S  R4'R(P 7A%P'P5T=P PD#R@P ]!#P$R%R.P0R2P8P:R  B@-P=R  3##N$P%R*P/P0P1O3Z\
      =P 5Z#V%O'P*P=P =2#T%P*PBP 5_#R'O*R %1#O'S  *B&# OQ%# >T#P'S <_#R%P*U-R.O/R0N1L2P3R4T6R8O9R:O;P<P>\
      O?T@TFS G'(P+R  X+&# G5#R'P 4##P$R Ta#O%N'T*P-R.S1R8P:O;O=UDP  8=#P%R [%#RAP W..R0P  Nb#O$P'T*P/P2\
      S4P5P9P=RBR  6U%P*S0O4P=P>P@T  Q[%#  C^#P%R T9#S;PAPCR  6U&# #W%# M9%O-S=P X0#R$P QK*P.S1P  X##P$P\
      %P'S*P;R=R?R N@$R2P :(#P'O*S+R=P?R H`'R3P  %^#S'O ``#U%M 'C#S$R%S'R(U*N+O-O.N/P0S1O2R3P4R5P6O8O9U:\
      P<P=RBSCR E?#O$S :5#P$P&P*P/R4R5P8R9P=P@S  `H%R&P F`%S&O*R=P Q8(P+R-R=P W=%P'R  :[%P/R  BA$PBR KU%\
      P'R  @.&# )b&# VA#P%R  W+#S%O  ?3%# 071R2P #)#N%P)R*T,P-N.P/S0R1T=R@OARBR J8#P%R   UV&# %I#P%R  K:\
      $P2R  Y^&# 7[#P'R  *Z#R'P  K6&# +,#N%S1R H7#P%R  ,8#O$U%P&R*O 9_#U%P'M  4(%P*P;P=T  3$&#  7'&# a9#\
      S$P/P QQ#R%P-P/R1R=P 8B#R$P%P*P-T0P1S4P=P>P W&'O.P0S=S@P  DF#P%R -<=P>R &7#R'N)U*P,R4P ']-P.P1S  /\
      `#S%R'P-P.O0T8PDPEPHP %:#N%T'P V2#N%R'S*P.P0R=R [6%P*P?S  /b%# *b#S%O'O0T 57#P%T&O   ..#R%R'P8P   \
      ,@%# D6'P.P0S C5.S0O  TG#P%PBS  K9#R/P  VM%R&P  >b&# T''N(T  E8#S%O 93#R%P  OF'N.P0U S5*P2P=S  N[&\
      # #E-R.R0P1P =:#P-R8P=R 8%#P$P%S'PBPES LV#R8P  4R%R4P 2;$P2R  $B%# EH&# *-#P'R L+$P%R  a'#W'O-O0P1\
      O 9Y#R$P  0G=S?O *=#P%R   D.&# %a#T(R*P+P-P/O8S:RBOCP  BE=R?P  O0%P.O0S=SBP .1-P.P1S   ;&&#  $@#R%\
      O'S0O 1*#P%P8P>T $(#P%S'P  ,K%T'O2P=PAR #%#O%U8PEP <H#R%P.R0P  7D$R2P 1&#R'O*S-O/P1S>P  Z>$T-P/P1R\
      BPHP  W]%RDP   =5'P*R  ]b#O'S*O0O8R=S  <5#R%P'O*T=P !=#R=P F)#S%O0R1P %.#S%O  _#*S8O   9%'O0S  <E'\
      O9P=S U+#P$P'U)N Ia#O%S'S(P  FV&#  ?#$P%P'W*P0P1P4PCP  @`*O:R=R ,?#S$O%T&O'R-N/P0S1R2P8R=P>PBPCPET\
      RP  QK&# 84#S'P.P .-#N$P'S*S-RCP  <J&# /Y8P:R  EZ&# GA'P*S5R<O>P   Ba*S-P5P ``#R$P%L&R'R*T=R?P  6N\
      *R5P C<#S%P/P <@#K%S'O=PDVHS  *(%# =O$R&P <B#P%S8P ;Y$P%P2S S6#R*P  0H#R%P  YV&#  0P#R'P [W%P'R.S0\
      P1P8RCP  ^E%#  Q,%R'P  Q@#R%P Pa#P$R%PBS  %A#P%S'P=R?ODPER B^#O$U%W&R'O(M)M*U+U,U-O.P/N0N2P6R8P=NC\
      S .;#V/L  H0&#  D5#N$S%U*P-P0S1S=OBSCPEN TD-P1R  a[#R%P'R0P5P8R   LA&# ?V#P%R  DF#U%P&PHP GS#P$P2R\
      =P@RBR _]#N%T PG'O*S WL#R%P V]$O%P&T  <)#X$W%P&W'N)R*S+M,R-P.O/M0P1N2R3R5M6P8V9O=S>P?P@LBUCPDPGP U\
      a#P'S*P :U$N'O(P*W=P  :F=R@P 4P8RHP  3U#N%UCP   #2%# D2.P0R  E1#S/O Z1$S%P2P>P  @0%# =J$P2R=S?O  F\
      H$# !E#U%M  81#P%P'P*S-P9R !/#O*TCP ';#P*S+P   0@'P(R $O#P$R  5U&# ^P%# ZG%# K6$P*T-PEP 1-#P$R%R*P\
      2PAR  <O#N-T CS*P=U@O  0$#T$P*PCP >@#P*S=P  ]%&#  :W#O%O&P(R*T+S-S.P/S0S1L3P8S9P:R>P?RBPCPDP  XX6R\
      :R=P  F<#T%O/P )*$P%P5R;R /C#N'U  TV%S*O-P.P2R=SEP 3$*R-P  PC#P'R >a#ODUEP +?>PHR  `:#P*R _Q$R2P K\
      J#OBS A%#R'P(R=P N=%P'P.R3R  9Y#P$S%O'O*S.R0O3R=P?RCR H--R.M0P1U )G#O$S  /)=O?S CC#O/S GW#T%O&P'P \
        :91P6R T+#P$R%REP E%#S$P*O2R:R=P )Z#P$P=R  S!#R8P  MK#P-R D_$O&S GA#P%R0P1R  ;E&# CP#P*P=P@RBR  \
      30#P*S8P 2+.T0N  6(#P$R'S=O  8@&#  T>'M*U OG#T'O*S.P0PBP X?#P$R%P&R'P2R  [&#S%O a4'P.S0P  FW8R=P Y\
      6%P)P,R4R _&#P%R'P*M-O1T8R=T .0#P%S'P  M!&# 5O*P=R  BL#S%O8P KF#R%P  <!%#  3Y$P%R FG#R$P'S(P3P LG#\
      R'P  aE#P-S1P 4[#P$N%S&S !H#K%P'P-P3P<PBZCPDPGT +8%R*P  GT'P*S/P  >9#P4P5R8S=P  AU&# HB'P0R  XX$S%\
      O*R2P A1$S%T'P2O6R8P9P:PDP  U^#['P*J;P<P TL#U$P1P=PAP  :8#P%S&P 1N#P  _2#TCPDO   S%#S'O $P#P'P@S `\
      ##W%P)N*N,P-R  OD%# I,#S%PCP  YP#U$P%P=P O#%R&P &4#O%R8R  !D8R:R=P 0)#P%U'N=S?O  _T'# L/%# D2&# H2\
      #P%R P,-P1P=T@P RY$N%V2PHP @H#O$R%R  1W%R'P-T.R0P@PCPDP  :O%# 2R%# J7#S%PBP  a6&# &W'P0R5P M;#T'P*\
      S-P/P0S=PBOHP _`=R?P   $Q'R.P=O?S CX#P%R*PHR G<#M%O&P'YBPDP  T>.P1R `8#P$O%R&R'N(R*P+P-V.V/P0M1S2P\
      4S5R8R9P:O>P@NARBRCRGP  C*'RCP S_#O$P*P4U :(%R0P  22#N$P%O&S'T-N.P0S1T ^,#P$P&R PL*O.R;P=S>R &F%RD\
      P 8U#P%R X@#T$P%O*P  7-%# :&#O-S  -X#R+P  QD%# VO.S0O=R?P S]#R'P U.#S%N=NHU  [-%# IJ#P/R QH#N%P'X*\
      P0N  MB'R=P P^'P=R  5(#R'PBP CRBSEO  K8#R*P  7Z#M%O(P*b-O1P3P5P8P;O=O>P  C0&# %B%R-P H$#O'R*R R/#R\
      'P  <]#U'M  UE'P*T9O  L+#T'P/O  (9#P%R'R-P S.#O%S  O4#R%O&R )Q.P0R %b-P1R  ,*#R%P 2/.R0P a@8P  aV#\
      S/O <3#P$R'P2R  ]$#M'P/U AG#P'R EP#U/M =G#U%P/P1P  )R#S$P-P1R=P 3;#O$S%O'O(S)P*R+R,R.S/S0R1R2T4P5P\
      6P8N<O=P?K@UCSDOHP  3=*R=P C8#P%R  :;#S%P0P@PBR  UJ#S=O  &V&# 41-R1P 7F$R1P  9,&# W&%P'R >D%P*P+P-\
      P6U:R=P OS#P$T*P=P =<%P*R  Y&#P-R &S#P$R 0**O6S:P<P=J>R?X@R 2=.R0P  KW&# T/4RBP 1_#P$P&P'O/X=P  Gb\
      &# !H'S*M-P.R0P1R8T PE#O$S  L$8P9R Z8$P.P0R2R &.8S=PHP  K;.P0R AD#P%T'O 2a*R-P 7D#O$P%O&S'O(P*R-O.\
      R0P1R4P5R8N;P=T?R@TCSDRESGPTP  b=&# 53-R=P _V'R*P  0^#U%P'P*PEO @'#R'P  JZ&# 5X=P?R  b4#S'P*O-U.T0\
      N1N=O@SCP  `+#P-R :S#R'P :U*P=R %Z$O&T2P  ST&#  G9#R'R*O TV$R2P8P:R    aT#R$P=N?T A;#R%P  &Z%#  ;4\
      %# *^#P1P5PBU  F>#P$R%S/P2P ['#O'P*U=S?O  _]:S=N *(=R@P  R%#P$P2S  IM#O/S Ob#R%R*P-R1P2P=P>RARHP  \
      YW#P%N'U /O%P/R  +D%SBPDP  !/#S$R%P'P*O-O.S0P1S3P8R:O<R?S :]#P'P)R.P2R4P5R?R  `0#R%P'PDR  b5#P-R ?\
      B%S'O  K(&# @J'O*P=S N@=PBR  %V#S'O(T*P7P=P 8a#P2S=P @<#S%P/P4P=R `E#O%P'T  7P#P.S0P 3'4P5R N`%S&P\
      8P IL#P'N*P0U5R L['S-O  O!&# ((#W%P*P-O=O?P P]#P)R  Z%#P'P.R0R aX#P$P%S'S0O ,T#W%P'N)P*O $7#S$R%R&\
      P'R(O*S+S.T/P0P1P4R8R<P=O?M@P  &?&# %A%# R=#T%N'PDR D7'S*O   IA#R'P `N#R'P  +M#N'T >0#O%T0P &C#O'S\
      =RDPESTP  ,W#O%S  +1#P$S%P _G'PBR :E#N$P%R*S.R0P8R   G8%# 0(#P'S(R*M,S-R.P0S1P2P5P8P9S:P=OFS M!#P=\
      R TL6P:R;P@R  )1%# $Z%R.P0R !3#P'SBP D##O$R'P(R*R+R-P<O=R  (G#P.R0P1R ZW#T%P'S*O@N  ':'P-R/R1O=PCS\
       3##P=T?O :L*S-P.S4P5O;P<R  3E#P$R 'b#P$P'R*S.P/P 0)$P-P1P2T  ?#&# Ba#O%R'S*P  /4#O%S*P ;U#S%P=P %\
      M%P'R  QP#T/N YH#R&P)P-P.P/R0S  :^*P.R:R=P  6H%R4P Bb#H%Z 2##P/T=O  Z##O$P%M&X EG#P$RTP 5*#R'P4R5P\
       9+#P%R YM:P=R   8[%# QW#P*PBPDS ]A%R'P Na#W%N&NDPHR  b=#P.P/R0R ^$*P<R -0%P'S*P1R   <[%P'S.P  H=&\
      # N_.P1R ]M#S%R'P(P*R.M0T1P4S5P>P ^=#R$U&O'P(O*T+S.S/R0N1T2R4P5R6P8P:P;R=N>P?PCP  ?!$O2S BA$R%P TZ\
      #b%P'P/A  R%#R(P GQ#P%R ]T#S%PBP  Q6#O%S WM#O$S &*%R4P HB$P2R %(=R>P  V(#P-R P1$S*O  ?3=R?P :H#O%S\
        =A&#    ,U'P<R  8F#P$R%P&P'R.P0S  XL&# %3#R'P  J2#P$S%R&P'P.RDP .W#P%R #K#P%R A*#P/R  'B#R$P  56\
      &# U=&# (;'P.T0O 'N#P%R  5C#P%P.P/S1O=O?SHS FS%P4VBM   %V*S;P=P  LA#R$R'P2P //*P=R ->$P%P&S  ?(&# \
      b,#P%S/P IP#O%R'T-P=PEP  [F#P*U-P=O G[#S*P4P (.#P%S-R.R1PCPDP  DJ%# UX#T$R'P*O/O0R %1#P'S.P/R0P $S\
      #O*S  ;F#V%O-P=PEP  =R&# -O#P(P*R+R  OX#N'T  L$#R$N%S*O/T1P2P3P4S8R:R;P=S?O@RHP  20&# *b#P%R*O-S  \
      O+## LQ&# H!%N'R.O0U    QO%# M@%R=P W;#S$O  0'2P=R  LO%# O=#O%S Kb%P=R  Y8&# KH#P%P.R1R:P  T>-R.P \
       R!#R'P=NHU ^E#RAP  /a$P%R RW#S%P'P-PDPFS  `E*P=R 4V#S%S'NHP  [E#P$R'R*P >C#S$S%R&R'S(P)O*P+P.S/P0\
      R1P2P3O4R5R6R7P8R:O;R<O=O>PBSEPFPHPRR  !J%R'P  '**# P<%P-R a6BPGR .8#O'W(P*N  3:#P%P3S  QX#P*P-S  \
      I@&# -.#R$P J8#P%R NU#T%O*P  6I*P4S<P  4_#P(P=T>P W@#T$O%P'O*P-U.O1TCPDP EO%RHP 8Z*S8R:P=O  -C*R-P\
         Y^#P$R%R&O.T0N8S>P  ])-R1P  H_&# *1$O*U=PCP `W#R$P'P.S0O1N2R@RCR )82P4R  /N#P*R 8QBRGP   'T%# D\
      `&# A3#S%P=P  P%'T0N  13&# FD#T%N'PHR F9#P%P&T*S.P0R2P8O9P:O=R>SHP  9@-P=R *2$P&R ;+#T$P%R'P-R8PDP\
      FP BQ#R'P)R0P @(#S'S*P/O8O=R  :D#O/S  S8$P%T&O ]B#U%R'O/N  B=&# S#'P*O5PCU +=#N/R1T:O=R F.#O'O*U  \
      N*#P'N*U  MF#R<P Q$%P'R  :L&# HU&# CX#W'P*N-P1P=P   5.%# ?$=R@P  KQ$P%P'P-R.P1S2R [I$P=S>P 0X#O*R=\
      R %-#R'P  (8%#  U_%# ^I#P%T&P'P W5#T'P*U-P=MDP */'P $R%O*S  LJ#P%P-P1S=P?R Q:%R'U*P-P1R=O?PBPDPHR \
      SQ#S%PBP  MH%R&P  X:-P1R Z3#P%P'S*R-P/P0P1T8R>P@P  RW#R$O'P*O-S2R3P<R=S>P  b'&# B5%P*SCP ,$#R$P  0\
      X#T%P&P(T*P+O-Y.I/T0T1I2M3O4P6O8U9P;R=T>O@UARBSDPFPHR  aY'# MD&# Q>%P'V0M PO8RHP QG.P0R 1I'R*T=N  \
      H^#P$R  +'%R'P8P=R `,#M$P%J'S*^-M.P1P4P8P9P@XHP NA-R1P  -9#X%O'L Z]#RHP RE#P&S2P PK#P$K%R&V2R@PCP \
        UO#O%S +^#R0P  0_#R*PBP  [6&# :X8R:P *A#P'R CD%R'P BX#U%P'P4P=P  LK&# `@&#  =6&# B'#V%M&R0P  YI%\
      # JG#R%R&P'P*R.P0RAP ?U#M*U  R4%R4P /!'P0R  TD#M$U*P-P1P2UBP L-8P?R  $G0P1R Q3#T/N   <K#O%R-P.R0P<\
      R UA#O(S*O+P=RBS  *A&# 82$R&P  BW#P%R=RHP QE#P$S%P  -1#O$P&R)P*N-R.O/O0T4P<R=P?R@SBU  C'&#  a>$P(S\
      +O=R>O?SFRHP +]%S'PCP  DD#P%U'P*PHP @-#R%P&P-R  A/#V%O*P.P V.=S@O FV#R%P'O*R.P0R:O=T  4G#R8P  'a%R\
      &P  0S&# A:'S/N4P5R  (7%# E5#P%O'R-S BC$O'P-S Q_#R$P:R=O?R  ;b#R%O8R  5-'M*R-P/R0T Q!#P'R  !0&# %7\
      $S%O&P <W#O'R*P-S1O=PRT  N#8P=R %5*O>S  R,4O5S  /[%# _R#U%M  MW8O>S MT.P1R ,A%P4P5S ^)*P8R  4*?P@R\
       DC#R'P*P-T1P=O Ka%P'P3S  <4#S(R+P-P8P:R>P  C;$P%T2P4P @C#S0P8P  BY%# 'E*R=P ](#O'S )R'P0R   +O=PB\
      R (Z#V-O1P2P4P  (S#R-P=P?R  bA#R%R-PEPHP [T#O'P-R/T=P  +'&# 9,*O8TCP  .A2# :Y*P-R W3#P=R  N*8R:P 2\
      G%P*S=P  V0#R-N1T2P V<#P.S0P JJ#R/P  EY#T'P-P1P  W:#P%P*T-M1U=NBS Q!#T$P%P&P'W(U*M+N-S.P/O0U1O3P5R\
      6N7P8T9O:T;P=R>O?N@SARBSCODPHO  bA%# ?C&# 9'$R2P  XW%# W!:N=T ?G#R'P  8>-R1P  G0&# _.#T%M'P0R1R>R \
       2]8O:O=T ==#R$R%K'O*N.R/T0R1O2P4P8R:O=T>RCTGR    %7%R(P /`#P%P-P.P=PMU  [L#O%THP 8'%S*P=P =K%O'S \
       3W#S@PFP  VF#O$R%P&P'O*V.N0S2R3P4R?R #3#P%R ^`%N'W0O1P  =W%T'O.P0R  5Z#O;S=PDS @Z#K'P/X  ]!#T$K%P\
      'R*S+O-P.R/P0S1S2M3S4O8P=U@SBOCPDTHPRP  3W#RHP  0=#N'T C,$P%P'R.R0P4RCPFSHP /^#P$P%P'P*S/P0P@RHS  \
       '6%P&R*MCU   O!&# `U#P%R VL#P'O.N/R0T1S  .4#K%N'X*S 0R1O3T=P H8#P$P%T'P HG%N&T  +7$N-P2U *)-R1P `\
      R#P'R I%#V$N&P'T(T*S+V-R.P/P0P1R2M3P4P=U>P@PBOCODNFPSP  SM#P%O>T CU#T%O'P*P  U6&# <M%#  S2'R*P P##\
      N%O'X*R0P5PAPDP >S(V+N1P=P  LJ#P1P=S 9V#P$S%R*O T-#N'T-RDP 7%#S%O  VK#S%P'O*P1T WR#S%O'P/R  75&# <\
      <#S$P'L(Y*O=P@PFP `O#R%P  $B&#  ^I-N1T #?#RCP  PI#P$R%R.R0P2P=P?R P4#R%O'P*TCP D7(O+R-P1R=R@P  a5#\
      R$O'S*P=R?P  ZV#R%P*RFP V6#P'R  ;O&# >;#R%P aL#P%P'P-P.X0R1P2OEP  <3*P=R   Wa&# E=1R2P  +%.P1R  =*\
      %# )O#O'U/O  .)=V?L +P%O'T*P-R1P  _>$R*T-R1P=N@P Tb#U$P%O:P [C#T%R'P-P=PEP  ,?#O'P-S &+=M@U  8>&# \
      'L#R%P /C$O&T8P:T=M  O)%# U_#P%R >9#S$P&P  K*#S$R%P&P(P+R.S0O5R8R=H?P@XBR    *=#M'P*U0R S[#R$P%P-S\
        7>%# D+%# 9X#S$P%R&P'S*K+P/P0N1P2U4R8R;R=P>P?P@RAPBTDRHP 3C-P0R  >5'R*P YR(P=R  a+&# 2Y%R*P  2F#\
      P%T'PCP  <)#N%P'V-P.P/PCS ]='P.R W>%T'N aA#S'P*P  %[#R$P%P >V#T*O-P W$#S$O%O&T'R*P.P/R0P2R:S=P ]D%\
      PDR FQ#S$PDP  D0$R%R&P2P  -G)O,S !A'P*S=R@O )3'T)R*N,P0P8R   W8%R'P RC#P%S8P G3#P$T%P&P 'I%R'P  EW\
      #L'V 7J$P&T4R8T9N=O?R@P L.#V$P'P*P-T.P1R2P=P?PCO  :,#P-R  U#&# )@#O%P'P-S.P0P1T@R  /b-P1R 7<#P%R*P\
      4SBP  08&# HY%#  -^&# XV&#  $5#P%P&P2S ?8#W%O'P*O-P4P  9,%# Q8#P%N&R'O(O*S-T.R/P0O1P2R3R4P8O=S?P@R\
      BSCTDPRR  L:#P%P2PAT MF*OHT  _<-R1P 54-O1R:P;P=T   YN8O:S OF'P.R5P<R  <!$R&P R?#O$O%T&O/S8R=R $X'R\
      0P  KV#S$P-P Z!#O%S 'E#O%U*PSP  ,+#P/R   Y!&# ;*%P'P*S ZF#R*O@S a$#R$O%P'P(S*R+P-P.P0R4T=P 2b#V$O%\
      P'R*O-S.P5P=P  _&&# (3#T5PDO 4S#T%P'O A18R=P  9@#R$P  CD%# 16&# 5[#R$P%R=P  <'#T%N &!.R0P 55#R-P  \
       %>&# NV%T'PCP M+'P0R   1_#P%P-VCPDPFP %b#M$R%R'P*P.N0U1S2R3R4P:R=O>S?OHP  S94R5P 5;-PCR  $O#N$S-P\
      2T5P &$#O%S*R-O1S>P C-%O'T-R0O6R:P HB#T%P*O.R=N>T@SBPHPRP  N,#R$P*P.R0P Q:#P%R <a*P@R =a*P3PBPCT T\
      :$P%R&R'P*N0P4R5R8P=O@U   $C#O=P@T &Y#T%P/N=PDS =>#P'R4PBR  W@#P%R  QP#R*P &-8P:P=S?P *H#R$P  A$#S\
      %O =*%S'N-M0T1R2P E?#S%N'P1PBT   P/%# 0##P*S=P EC'P*P+S  _I&# [A0P=R +1$R*P N?-P1R  :;-P1R D4#]$P%\
      P'O*O-P0P1P3P4P@O LC#P'U*O/S0O=M@PFV 5b#R%S&P'P.P1R  E%*P8R /%#S%O2PAR Q/*P=S@P M0%P-S=P  ,3%# -Y0\
      R2P I=#P%R QL.S0O  I>%S'O B=.T0N 9$#R$P%R'P*R  (*%# <6&# GS#R%P'R-P  5U'R*P 7X#S%O*V-P1P3S8P:P=R?P\
      @M  FW.R2P  %D'N*T 2Q#O$R%S&P  S0&# 6W#U%O>PDP 8/#S-T/P1L  I*#P%R  *4#S%O +,#N'T   D?#P*P-P.U1P2P:\
      P=RDR  :+&# 2O&# VF#P%PHS T;#S*P0P6R:P    K&*N=T &N$S%P&P  %W&#   [N&# P!'P0PBS [M*P@R  M?#P%R*P0P\
      =OBT  (P&# ?A#P'V/M EN$P=R &J#P%R  R%#R%P @##R'PHP AR#P'P0RBR P##R%P'P  NY%# P?$T%P'P-P #a#P*R-S=O\
       CV#P'P*TCP .R#P$P&R $W#P%R  #7&# JI#P'R  +Z'X0J  =P&#  X^&# 1V6R=P MU#O*P-R1S  )##P'P*R-R0P1R:S=O\
      CP  W8&#  ED$R2P:S=OBPHR   7H#R'P  UM&# LH#P%T-PHP  1J&# N^-S1O ]>#T$P'PDP M8#P%R  8>#M$S%UDP QW-P\
      1R  5]#R$R%N)S*M+R/P0O1R3R4P8P:R=RBSDPFR  -L#O%T'P  2?%S'O  U;#P8R  7F#R%T'N(P E:%R'P &@'S.P0P  9A\
      #P%O'S <J%P*PHS  (0&# Q'&# Z%#R%P >7#P$P'R*R .O=S?O  M;#T%N 0A#N$O%W&T'R*P2RBM  '7.N0T  &-%# $5#R+\
      P )P%O'S(R*O=R   +S-L1V   B5#O$S%R=P  !H&# ]-#P.R ^E$R'R*R-T.N/N1R4R5T6N8T9R:P=M>R?O@SBPCPDRFPHP  \
       +M&# 1&#O/S Z?#P%R(P+R-P1R aJ#U%P'O  5C&# O>#T%N &2*P-N1UDP  -0#RCP Q*%P*R  *T&# XD=P?R ZD#S-P1P:\
      R=P ,G'P*R )%#U$P*O=PCP  *8*P  6<#O'R-R.R=P 3P#R$P   @?$#  a4#P*O8OHU HL$R*P2P  :^&# ^1$S%P&P ;S#S\
      %O*J-W  CB%R&P VC#RDP ?/#P1R  `<&# Q<#M'U(P*O.P4O5TBU 4+#R$R%O&R?P N+%S*P4P  D^## QQ%# :U#O%O'R*P-\
      T.U/P0T1O4OBP $]'R0P  UR&#  QW%# 1>#R'P :J#S$P'P6P;R AV.R0P   bA#P%R'P*P/R8R9P=R  68%P'R a4#P%S*P \
      TJ%P'R   I;*O@T I.-P1R EA#O$S*P2R  ^Q%# 8P8P=R H;%P*S-R@P !_#R$S%O*R=P Q+#T$P'P.S0P1P2P8P=R  bN#P'\
      O*R.R0T1O2R=P (E#P%SHP ^1#P%R'P/P5R8RHP  ^V&# 3X#K%W [Y#U%M <F#RCP LQ*S8O  CY%# PD#P'R -P#P'R  X:#\
      O1S4P=R Ha8P=R /9#R%O&R*P=R  [C%# )!#N'T YG#R'P  54#N%S'P8RBR #Q#P%S'P*S-R0P1O3R8R=N?R  `Q#OCS  Y%\
      'R*P MH#P%O&P'R(O*R+S5P=PDPHT  B;%#  S:#P$R  Bb%P=R X'%S'O (D#P$P/R2R  F1#M'X*PDPFP [)#R&P'P=R?P  \
      Z=#R%G'ODPH] ^0#P%R  ?A#U$R%R&S*U-O/M0P6P8P:T=O@OCPHP  G.'R)R+P,P @W#P$P%S  Nb&# H'*P=U?N FI#P%N4S\
      5SCRHP  ^$&# AN'P.O0U EB(P+R A(8P:P=S  MJ#P%O-PBSDPGS 27'V.N0PBP  &=#T$P%P'R-P8P (N#R$P   >0.O1S O\
      .%P'R =U#O%S ^T8P>R 5#*P=R  84$O&S [,%P'P;S  BA#R%O*P-T1PDP H@#S%R(S)P*P/L0R8R:P=R  O#*P=R AL#M%U'\
      P*U8PFP ?J%P*R  8J&# ZI&# XJ#O$S'R0P  N/#T'N Y*#P%P'T*R:P=P ?!%N&T /P#O%T'P 0W-R1P  6L&# P&%# H#*P\
      =R 1$#P=R  Ab$P2R  @N#S'R*P/PBP /[#O'S8P=O>T HN#P$S%P*R>P  :,&# )/#R%P  Z&&# 2!'P/R @<#P$S%P&R2O3P\
      5S  !<%# b$#R=P  L##P(O+S/R *G#P%R `E#P%R  VM&# +N%# )(#P'S+P KK#R%P  4O&#  ^[#P%O&P8P=U>SDRGPSP ;\
      a#N%R'O+S=R  [a%# B&#P$P'P*R-P.P/S4R@PCRDR  NA#R+P O.$P&R'P*P-O1T=R  TK*R@P TZ#N*T  F*1# M7&# 5@%R\
      &P O9-P1R RR#R%P  W#&# Yb#S%P-P.R6P8R:S=P>P?R@PBPHP  ^0%R&P8R=P 2-#S$P'O=PDS  23%# `2=P?R  ^.%R'P \
        1S.P0R  M?$P%R'P*R4P J-#S'O HH#P%T*PCP  a(#R(R+PHP LC%P*R  SV#R*P 0J#R%P  bY&# =4'S1O  77%# C9%P\
      'S3P >&#O%P-T  6O#R'P  XA#S$P0P ND#K'[*P-O1P8P  E6%R'P H;#M$P%O'T*Z-P0P1O=PFP CY#P%PES  81#L$T%U*P\
      1PCP HY#O*P-P.S/R0O1S=R Z<-R1P  0=*M;P=V  *Q%# KY*R-P  V!&# RG'R8P 'A'P 4$#O'P*Y-P.P=P>PEP S3#P%R&\
      P8P:P=R?S  )P&# 2'#P%R  QW$R'P.R5P 8.$P%U0OBP )R*O=P@T  ;_#N%W*PCPHP V9%R'P -X%P'R*T4R5P=T?O@N  F0\
      6P8O:P=T 9`-T=N?P PY#U$O%N'R*W-V1V2N4P;P=I@PBPDPEPFP 1(%R'P  L:%# ]G#R%P &T'P/R   `A&# `a#R$P U?#O\
      'T-P YO'R*P 1&#P'R C=#O%V*PBPDP  ,M#P=R  -N&# !P&# FW#P*R  _W3P8R  6<&# 3''P*P+S,R-P WW#S*P-P   53\
      %# 8C%# (-:O=S O[#P'R 2,%R4P  I*$U%P&P2P4P 30#P%S>P  &&#R%P   IY&# ]+$R1P =,#P%R  QT#R'P F$-O1S  P\
      [#S.S0O4P=P N*#S&S'R(P)R*N+O,O-U.O/T1O2O3R4P5P6P8S9P:O@OAOBRDREPFRHS %]#R%R&N'O*P,P.R/O0P1P2O4U6S8\
      W:N<R>PBODPES MO%R'P &0.R1P  (C%# Z<4PBR     ?9%#   S5%# LM%# X%&# )S.S0P1P TH#S%N-S1P  $+&# :B#S'\
      P*P 3Q#RCP T%#O'S(P=SSP C$*P=PHS AK#P%R  +H%# .U#P%R LL#P-R  B[#P%R'P*P-S  1-#R$P*S-P.O0S2P@OFT M]\
      *P=R L>#P%R  b&#R%P.R0P  C@%# *b&# JS%R VJ)N,T   b:'P*R RH=P?R  `$-R  A$#T$O'T-P>P@P #3#P$R&P )_#M\
      %U&P 5@#P$O%T'O=S *H#R$P%P&P'R*P/R6O8O:R=S?RCS  ..#P%R N]#P$R Q%#R%P 0O#P%R (M#U%O*PCP  --&# 9B#R%\
      P *a*R=P -B#S$P&P $`#P%R A/$O%U*PCOEPHS   _6$S&P4P &S#P*P4S a1#T%P-P.P0PBPRR  <'&#  /=&# G:%P*R1S;\
      P=P  !'.S0O=R?P */#P8R ?F#R'P LV'P*R   SP#P%P'P*P-R.P1U2OCS DX=P?R L>$P&R'S(P)P-O/P0N2R4T5R6R;P=P>\
      S?O@TAPBPCSDP  !=&# V!#S%S'N   .N#P%R P=#N%U*P  J=$R*P.P0R2P=R>P /!.R0PBPGR  *Q%R&P E9$P%R Z31P2R \
        G:%# N6#S*O Z7'P0R   5[%# '3%#  )Z&# 3N#P%R 5$#S0P1P  E=&# J(#R'O7R C@(P+R .4#P*O4T   T%%# <A#P$\
      R2P ,C#U%R'M(N*O+T/P6P:R;R=R bG#R%N=R  :8'N*T L4#R%P 8T%P*OCT !/#N'W*P0O4P8S9R=P  (_&# O-#P$S%P&R \
      :[$T%U&P'P*P-P=OHN  OB.O0S ?Z#R$P  4O&# ;'%P&R PH%O&S*P-R  <Q%P2P4R8R:P=M?U  &S#N%U&P'P.P2R /#*P=R\
         ,5%P*T1P=P MA.R0P PS#P$R%R&P*R=P  ZM&# J+%# BK%R'P   F=%# T,&#   #N#S/O    7N&#  8C&# I+#R$S%S&\
      N'S(R+O-P.O/P0P=PARBTEPFPHR  61.R2P  I8#P%R  67#S'P-P NJ#N$U%PHP  (M#T%N 8<#P'R  %I%# ^X.P0R QT#O%\
      O'P*P=WDP EM%R/P ^T#R$P   8(#O$P%T )5'R0P &7%P8R  H:#R'PDP %I#P*T/P0P C/#R'P  ?>&# M4#R8P  WB&# a[\
      #P8R *[$P%P*T-R.T0P1S2P3P8P=OCSDO ?5#P%R  4Q%# +1'P/R  .2%#  7@&# 3#=N?T /L=R?P   _&#R$R%P2P6P 'N#\
      P%R P:#R$P-P.S1P2R>P -K#R$P%R&P  EG#P$P%M'P)O*S+O,P-R.W/O0N1R2S5P6R8R:N;T<R=U?J@TBPCRHT >%*O8U9PCP\
       6G$R%O*P-P2T =/#R%R*P+P  QR'V.S0J &>#P'P*S  ON#SEPTP W##S$P%P-PFPHS  .'#N'R*V3P5P=R?L@S  QZ#R$O%R\
      'P*S/R1P=P ]B#P$R  %V#N'T   VV%# .;%# _(#P=R  TM#R=P  *P#P-R    Q2#S'O*N8UCO  ]38RDP  OR&# %O$P*V-\
      P8P=PGP  77&# #R%S'P8RCO N9#T'T*O-R.R/O1P2P:O;P=P>P?S@P JB1P2R OC#P/R  U-$P*P8R=R MA%P/R .8#S%O ^+\
      =P?R  PE%T*P-O8N=T  BX%# 8P#R*P C?#P%R'R*P-R1P >'#P$P%R&O'S/N8R>PBU  T##P%SEP b6#P$P%P'P-L/T1V3R4R\
      5P=O?S @W'T0N  ((#P/R   0<#P%R J&*P-R=P R@*P@R  IY#P%S'P E.#R'P Y*%O'R*R  M.&# +Y$R@P  GU&# G[#S$T\
      %O&S'R(T)O*S+O-N.M/R0R1P4S6N8S9S<P=R>K?R@WAOBRDNEOGP _5#N%T ,A'N0T=S?O  Gb-T1O=P  a68# >@%# -?#R%P\
      'P*R2P4P5R>RARCP  >T&#  _4#P%PHS 6##O-S  .8=S?O :,#P*PDS V;#P%R CQ.S0O   ,C#R%P O<$P2S=P Q(#P%M&V \
       L-$P%P&R ]*#R%P  <2%# J'#P=R ]6#P'R6R:P QN-R9P  J4=P?R [:#O%S'R*O8R=N>P@VBP @N$P*P-P.P;T  2'#O%T'\
      RHP +6#P-R =A#O$P%T=P?REP  ;4#O'S*T-R.S0O1P6R8M>R?PFP  aV#N%T'P*P-SCPEPHS .?#O%O'U A]#PBR ZV%P/PHS\
       6W#S%O-R1P  6Z&# &'#P'R  6,#N%R)S,P/S1P8P=R IR*P=PHS  QL.R0P K^#P/P@S AL#S%P'P*R=P ^)#P$R   VY#R'\
      P :1#O'R(P*S-R0R8N  ]1#S%P'P ^3#P=R [Y#Z%L'O*PGP  %Q&# 2!%O)T*R8P=P $<#P'P)R,PFS  b%#R'P ^W'T-R0M \
       **%# /;&# ='.K1P2Z=P b%#P$P2S KY8S=O U0$R2P3P5S6P 9W#O$P%U-P  1)#R8P  H.&# =(#V'O*N=P@SCPHP U<#R*\
      P )O(R+P M$#P%R-P  I2#S$T%T&L'S*O-P/O1R2N3P6R=R>NDRFS OF#P$R%P&R*R2P NB*T@N @>#P%R  %(#P$P%P'T*O-P\
      .L0V1S<S *Y#P'R   QS#R$R-P.R0P:R=PDP #)%P'R.R0P  @(#P$N%T'N*O-O.P0P1O2P3P4O9P<P=Z?]@PCODSEPHP _J%P\
      -S9P 5b#P%N&P'U <Z#PBR  )X#S'O K`#S=PDP ^Q#O$STP =<-R8P  .J-P4R L/0P8R D*.P0R GU'R  $*&# V1$P%P&S \
      :G$P%P*R2R8P &<2SAO  Y5&# R,'P 6L=R@P A=#T%O'P &.#P%R  GJ#R=P F_#X$P%P'N1P=P U-#P%R.P3R  /J0P=R ]6\
      :P=R $,#REP  E&&# _F'P*R=P  :a-P>R  =P&# <F$P%P'R-U=PAP  %3%# %$1P=R (#'R8P9P=R  C7-N.P1U >`#P%T'P\
      (P PZ%RHP  %J#PBR  3<&# 0C&# #P'P-R ET#R$M%R'L*R+P-L.W/P0K1P2S3P4R8R:T<P>R?S@TASBPFS  #,%# X]'P(R*\
      R+P.R/R0P=P@P 5M$R'P +Q8T>N (W#M%U .;#R%P:R>P  <4#O%S 2-*S6P8H:X  J9#R$P  !@#R%O'R 0@#O$R&N'P-R.P1\
      P2S7P8S:R;P=PAPCTES 6:#U%R'L HC$P&R  E>#U%P*P4PHP `Y%P&P'T4OBR  AY#P-R.RFP 'R#S'P,P  B;&# L.#O%P'S\
      (M+U4P>SCRDP  &V#P*P.S0P2R H#=R?P  ]J#S%P(P  3M#P$R%P2R=P   !K'P3R  H$#R2P   $D'P.P0S :R#P'T*P+P ?\
      H#S/O  0R&# ]N#RDP 95'R)P N)'P*R  N%%# +^$# W!#W%R&P'P*O1PDPEP <C-N1T  I-&# A5#N%T 8)=O?S W##P*R  \
       KC%R&P-P.P0RBR ,3#S'P>P ;B#P$R'S*P4P  >%#S%O-R:P  bS&# :+#P%R H5#P%R  BJ%#  ^*&# =V&# +H#R=P Q%#T\
      $P%O  ^6&# #/$R%K&P'L(M*S+R,P-V.U/P0O1U2S3T4R6U8L9P:M;S<P=U>S?O@NBPCRGS  Q*#O%U'P*P FA$P%U&N C<#S'\
      R*O=P 5O'S(O  ='#P$R'S*P3P  &@5# Hb&# +B#K$V'P-P.P2T 50$R&P-P=R  b8#R%R*P=P  $G%# (;*P=R *@'P)R*T,\
      P:P=P &b$S&O4P8R .T.S0O &<*R=P  ;:#T%O'P >J'P*S=P <R#NHT ^7$P-P1RCR >R*R=P ;T*S@PDP  E+&# 0H%# [)&\
      # [)#R%P -^'P*O-S0R1P=S V2#P8S@P  D%%P'R K0%R&P 5A#O$U&R*P-O1P2S5P  C3#P$R OK#O$R*O=T  `?%R'P /U$P\
      %R=SGPHP  -1#P$O%S&V'N(O)S*O+P-S/R2R4P8O9R:S=PBRDPFPRP VR#S%O =<#M$P%O'O*O-O4`BO EY%P=SHP  (8&# (V\
      #R$P%R&R'P(R+O-R/O0P1O2O4P5R6R8M9R:O=U>R?SDSFPHT <5.R0P  MH%# V]#R-P  PO#P2R GK$R2P  X&&# SD#R'P `\
      /#R%P*P-P0R=R RE#S/O  QI:O=S K;'P3R TU#R'P0P8R <8#R'P  #B&# '[%P+R R!#R%R*O BM#S*P4P;P  b<#R/P _H#\
      O$SDP ZF#O$P*R=S   KW#O.P2S=PAR 6b'U.P0O8P=RBP  YS#M%U*PEPHS TZ#P%R  U/%# @1$R%R'O-P/S1R2P3P=S?OHP\
       3<#M'T*T=M@T  .2&# X;#P%R&P(O*R+S.S/P0O8R=N@S  XY$# &F&# R7%# /A#P$P'T(R*R+P0O2R8P=R@P U!#P*R  GB\
      *T=PCO  @/%#  Q8%R'N-P1T )=-R3P )E#PBPGS  $J%# 'L&# H##P%PDS *$%P'R IH#S%R&O'P  -J#R$P%S-P/O N48R=\
      P >P#P'R*RBPCP  N_#T%P'O &E#R%P  $-&# _B&# +,#N%R'P*P5T@R PJ#P'R a_'T*N-R=P  $P#R'P   bY#P%R*R=P  \
      U1.R1P VZ#P$S2P   ^;&# 1S#S'P.O0T=PDP  AE&#   7U#O*O=T@R  _M%# 3&#P%S'P &?*P@R LX$P%S'R*O+P;R=RCP \
      'N#S%P'P0P4P5RFR  =A%O'R*T0P5R8O=O?S  V-## Gb#S-P=P  ^+&# aP%R1P .0#R'P  -;#O$P%V&P4P  [/%# 'R*T.R\
      0P@N  S4#P/R !O#N$R%S'O*T/R0P4S<O [2#S*PCP >I.P0R  XB&#  Hb%# O$'P*U=N -1#T%N  @O#R*P *H%P5R ;:#O$\
      P%R'P*TBP   B%%# !X&# F6#S$O%S&P'U*M/O4P6O8P=S@R  1_&#  4)%#  Z.#P%O'P-R1T $$#P-P1S  G=&# .C%R'P +\
      @#O'S :H*R=P $b%P4R  :O#R%R'P4P b!#P'R  UE-R1P UW#P%R (F*P@R  )G%# *9$N%U&P2REP  02%# U@&# '^%R'P.\
      P0R )B#P%S'P :^#R'P  ZG*P=R  PK*P=R <U*P=R G8#P%P'T1P  UZ#S%P'P1RCP  8N'R*P0R1P %Y#T%O'P  SC&# T;#\
      R=P I3BRGP  [3&# `8#O$P%T 2'-R1P  ;8&# DF&#  RX$P'R/R0O=O@U ;0#P*P3R4P8S  =I8P:S=P  Wa%S'O PA#S$P%\
      R*N2P3R8O:R=S 4N#P%T-P  S>&# Lb#P%R  ;O'R .;#O%O'O*P-O0P3P4P8P=[DT VI#O%R1R   G3#S-P1P I1.PBR C0BP\
       ])#R'P @I#T%O-P <5#R-R1P=P  K6#O%R8PHS 8V#O/S  %B#R$P%R*P6RBP >!#U%N*O-S.P1P4P=SHP  @K%# [>&#  AL\
      #R'P  V/&# <A#T'M %-%R1P  63*S=O CF$S%O X(#R$P(S+P.R0P6P  Db3P=R <F#P%SBP  B$#R'P NX*O=S   Y;&# -D\
      1P2R  M*#P'R  CG&# ^I=P?R >H%RDP /6#N%P*R/R:R<P@PBT  #B#S%R'OHP P1#O'P/T A4#O*T8R=N?R  4b&#  LS#P*\
      R   A1%S'M)P*R0T?P  9`#R$O%R  AZ&# /b&# 1M*R=P $G2R>P  [B#P>R @X-S0P1P EL#S/O  ]7'R*R0P3P   ^^%# S\
      ^#R'P b>#S%O  ?_#P%R ]G#T%P-R/O5R8P:P=RHP 7R#S$R%N'P*R.S1P4PBP   (O#R%P=R@P BZ#W$P%O'T0P=P@PDPGPHP\
       ,)#T-O8P  )>#P=R J%#U-O1O ;5#REP  a,#R%O'O/T 17#O%S  R[&# ]'#S'O(P-S1P=N?T  -$#R-P D=#V/L  J-*R=T\
      @M ^C%P&R  ,^#R=P /E#M%U LM#L%V  _Q&# -%#T%O)P W>=R?P KC#T$U%O*P-U/L1O8P>RFP  JG#U%P&P*PCP b%=ODS \
      1=#P%PBSEP  0E&# '2%P'R LG%O'S 1B#S%O   :G%# ;P%P4SHP  `P'P*P-T0P1P5PAR 6O#O$O%S*S1P2S@P  */&# &L#\
      R%P  .D%# GY#O%P'P*V=P  F.%# 97&# $D'P0R P&'O0S G#$R=P  ;*&# 7+$P%P'R HT#S'O D4#O%S 08*M;R=T   Wa:\
      # KG*S=P@P  E4'P3R  _P#P*SEP  ZM#P-R S3#PBR V8#N'T  -=%# C)#R0P 4$#R$P -G#P0R :R#RDP  a_#P%R  P:&#\
       E/.S0O  ]@#R-P  ^W#P$R%P'S*P/R4P +E#O%O*U  JI-N1T $`#P(R-R1P  3D&#  <F#N%M'O=XCRHR HG#O%S  @P'S0O\
       15#R3P     _D.P0R _D#R$P  [b#P$R  =^## =7%U'P*O-P1P=TEP (U&O'P*S-P.P0P1S2T=R?PGP  =).P1P3S &`#O%S\
      .T0O1N=R 02#T%N&R  <<#P'R-P8R=P?R W4#O'R/R   +I&# :7#R%P  N9#O*S .!#P%R  ZF%# L@&# L4%P&PHS    RS*\
      P=S?P  G?#P+S@P <T#S%P'P   9^*P=S?P #C'P-R a%%O'S +T#X$N%P&P'P9P  +B#O'P-S EV#T%N*P;PCS 4H#P$S&P=R\
      ?P  S`&# M.&#  X<%# B(#T%M)R-S/R0S1O2P3P=RDPHP  &F#P%S'P-P1R _?#V'L  aZ&# GW#P4S=P ?/%R'P 48*S1P2P\
       _F#P%P'T*P=P?R  TY#R$P%R=P @9'R*P  ^@&# *+#O'S  O2(N+T VH#U%R&P'P(O*P  <S#R'P W<#S%P=P  'N#R%P =(\
      #N'T C&#O/S  D&#R$U'O*R.P1O2M3S4R>P '.'P*RFP RY#R%P a.*R-P bL'RCP  85&# Z0'T-N %.#S%P'P  YT#S$P%R&\
      P=PCP LM.S0O !6#P%S'P  U8#R'R*P=P %>*P2R   /X## 37%# b`&# ['&#  K`#R%P *C#R$P%R'S(P*P6P=P  *K%# .%\
      %R'P  V0&#  %-&# !Y&# 1M#P%R'S(P+P `9=P?R 1[3P=R (;#O*T=O@R  D5%# Q9*O8P=T Qa#P%R X*0P1R 0%'O*S   \
       bM%# 8J*R@P $(#R.P0R5P ?C#P%S'P NZ.R0P  %!&# :$#R%P EQ$R&P   [@'OBS  *%.P0R  &=%# P5#P%R  MF#S%O*\
      R-P1P 26%RHP  [F&# [@#R%T'M T/#P%N*R+S.P3R8T:P=OBSCP  ),#P%O'U  #U#O$R%P-R.P1R2P8S=O?SBRHP E*#RDP \
       *0C# DG&# 0Q-S1P2P P^%P*R   JD*P;R 28#P'S-P/R1P G=#S$R1O8P GF%S&P=P '#%R'P  #0.R1P  ;]%# <8'P(P+S\
      =P ,!$S2P4P J7#P'O*T  7&#R%U'P8M=P C&'P*R1P  &>#P%R*S-P.S0O1R8R=P>O /!#O%S*R=P  &T%R4P  LJ#P%R  1K\
      #O'R(S*L+S-S  :O#P-S.P 7/.P0R  3$#R-P >O#R*P HP.O0S  /G-S1O 1Q%P'P)P.R=T@OBR 9:$O%ORU     &L$P%S&P\
       )U%R*P-T.P0P1S2PCP  ]H.R0P Y!-S1P2P :K#O%S'P OT:P=R [!#O$R%O&T'P  R(%# 7Y:R?P  E.&# a==M?U `H#P%R\
        LM#R'S(P*N-S5P   &N#P%R ,%=P?R S-$R%N&S  PI'O*R=R H6$S%P*P  #'#R$R'N-P0S2P3P5R8R=RSP BJ#O$P=T  K\
      (&# 'B*S4P5P@P A!#O*S  [=*O/P=T UN#S%O  7+&# _J-R1P I<$R5P  _$'P(P+S 7J#R%P*P2R R#*R-P  /)#P%O'T  \
       aO#S'P=P  /Y&# 2(#P*R  X2%# 9K$P2R  S#%# F6&# 25#R*R/P=P  P1'P*O=T _b#R$R%P'R-P2P IJ#P2T=PAP '=*P\
      =R  K_'U0M ]&#R OW*P=SDP  @.#U%O'T-R.O/N1P XV#P'R*P-R2P4RHP  YO=S?O 8U-P1R ^*#N-PFU *]'O.O0U 8?#P*\
      P-S.P0R:O=S  7#=R@P ,)-S1O /9%RDP ?1#T%O*N-O.T/T0T1NAPGPHP  :]&# T[#T$P%L'R*U-PHP   _#=P?R  X^&# R\
      E#T$O%L'S-U.R0P1X2N9P=N>PBPCPDP <!#U'O*O  S/$T'S1P=P?PDOGP X7'P-P1S $H#R*P   1-*R1P  `1.R0P ZW#S%P\
      'P*P/R FD#T%O-P  HQ#S'P*P <[$T%P&P  WM#O=S +$#P%P'P*T-d.N/P0O1B2P>RCT (9$R4P  /;#R H^#R%N'TDP  W-%\
      R*P8P:P=P@U  `>#R$O%P&U'P.P/O0R1P2P4S5P8P=N>P?T@T V[#S'O @%'P*R  F<#N%M'Y=P =&#O'S  3;&# RK%#   &D\
      *P=R D:#M%R'T*R-O.S/S0N1R2R=O  $O#R/P L.#P'R /)1P=R  Z$&# .8#P8P9S  a+#R'P 58#R$R%P-P1R2P3R?P  S&#\
      N%S*R-S1P>P =@#R(P 51#P%R'P-S5P S*#S$R%L&P'P)P*S.S0O1P2R:S=RBREP !Q-N1T  bQ#O$N%Y&P=PCP U:#R%P  G6\
      %R'P  `5#U%M SF#P%R WT#O%ORT .1#P'R  R2%# AH#R$P >;#N%V'P(P $V$O%S  V'%# V=&# 8X#L&P'SDT 9.#P%R O]\
      #S%P-P  b>.R0P [==S?O AC#R'P  M;#N%T'O)P/T  b:%R  &3#R$S%N&P'P(R*U+P-O/R1P3R4U5P8R:R=L?SBOCPFP  *^\
      #O'S8P  K;%# -V&# R,#O'P/T EP#R$P  O(&# 17#L$U%U&P*O.R0R1R8OBPDPEP I+#P.R  +G-P.P0R1R )$#R'P  ,b#O\
      =PCPDU  ]F%# bK%# BV8P:O=T 2D#R%P (^=P>R  bC#P$P%TCP  I3#P%T*P4P N3%R&P ZW$R'O(R*T+O-N.O/R0S1O4P8R\
      9P:S<P>P@PBRCTEPFR  C;#P%R V)#P%R&P  !0#R=P  XL:P=R 71#N'R*O=O@TET  !=&#  IF$O*T-T=R@N /G'R1P NI#S\
      -P=P R$%R'N(R*P+P/R0S:P=S@RCP  H@#P'N*U #:#N%R'T(P*P-O8T +Y$S%P&P WD#U%P'N*P 5&'O0S  &L%# `E%R'P  \
      A4#P*T=O@SDP CJ$R'R*PDP    B(&# F)8S:P=P @Y#P%R  KL#R$R%O  )C&#  WO&# *<$R%P1P2R  _X&#  2J#P%R /`-\
      P0R XH%O'S ^6-P1R  `.#O$O%U*O4S9P=P?O@VCSDPHO )1#P.S0P  S*'O*T TH'R)P 31#S%O1R=P UL#P%S?P ?F#R>P 8\
      C#S*O=P >+#PBR  ]V.S0P2P  OG&# #D%# X`%P?R  MP#P$R*R-R.P0P1R:R;R=N?R@P 41#S%O  B!&# H5#U%O&P'P  'X\
      &#  >O#P*O-P.P1P3X8P FZ#S%P   Pa#O%R'R ZJ#O$O%P&R'R*T-T.N/O0R:P=R@OBRDR  3I&# OV#E$O%T'P*P-O0P2T4Z\
      5R@SBPDPGPHS >($U&P2N ,W#P%R-P1S8P  (@*R=T@N  .E%R'P F&#P=R VX#U&P-P0O  <_&# b,'P.P0S  8,#R*S+P1O \
       /J%PBR   X6'R*P $&'P0R  -@8# !V&# Gb%O-S.P1S>P H%%P/R  +Y$P%O&S-P2R=N@U   E%#S1P@P  /N$P2R   AK%R\
      'P 3(#R%R'P*P.P0R  X%#O@S  ;=%# b^#P$P*O3R5U8P<P=O?S  `F&# ^U*P=R  <S%# T>%S'O _Z#R%R'P8P `J#R%S'N\
      -S1O  ^+:R=P SS#P$R 7##P*S8P ;9.PBR   =K'P(P*S -=#R'P  TR&# 24&# %B%R'P  GO%TBN *=#S%P1P 1,#P1P2RA\
      R  'I&# ]+#P%R =+#R*P +_$O4S MH'P.O0T -E.P0R `a=P?R  76#P*R2PAR L2*P=N@U 6J.R1P  Q6#S=PBP  9'&# ]>\
      %SEO  =-#V%L  LC#R%P'R*P-S1ODP  K4#K$P%M'N*V-N.P1P3P4S5V;M<`=PDPEPHR Kb.P3S8P  IF#P%S*P8P>RDP   ;Q\
      &# >=$T&P-P4P BT#N%P'R-T=P V&$P%P8P=T <2.P0R  Q!#P/R Ra.P0R  !*&#  9>#O%P'T JT'P-P0R2R IF$P%S/P  I\
      F#M'S(P-S.O/R0R1T2R8R9L:N=T>RCTEP H3#P%O'S(P0PCT  ^V%# R/'P(R #:#T$P%O-O1P2PCSDR S$#P%R  FL1P=R H.\
      .R/P  -8$R&P  aI%# 0F.P0S1P  .3&# ;6BOGS +9#P%R'P D=#P$P'P*R=P>U  S84R8P  /N#M*Y-R.P8R=N@N  #$#P/R\
        0I#T%P&O'S*P-OER =O=R?P  B_&# G_*P4P5R=R UM#M$P%R.R0P3R=P>U K5#S%M&N'S/R1R2P8R=O>R@RBSGP FQ%U'P*\
      P.O `[%R*P  !(%S-O0P1PBS  4!=R?P _0#P%O-R1P3S ?;$P'S(O*P+P-T2R8S:P=P ?<#R'P-P1P8S=P <B#L-V $<#T%OD\
      P 8a#P%R&P-O1S2R  :Z%RHP X4<RHP G@#S%M'S  @:%#  6A#P%R'P  *T#P'T/O `+#R%R/O VH%P*S.P0R=P 5R*P0PCS \
       DL=P>R  BZ&# M9#P*T=O  ,F&# /A1P=R  2F*# ]b%# [W#R%P.O0S  T4#S%P8P :E.P1R  G@%# 57#S%P'O.R2P8R  O\
      H#P'P8S F+#O%S /T#N%S'S*P+P.P0P1S  *J&# S)=P?R  .Q%# +W#P'R 3b#P=R  -=&# ,0#L$P%O'O*O-P1P4P8P:O=d>\
      SBPDPHP  0a#S%N&T'V)P-T/O1N9R=L>R@P [+'R=P  GI%SCO ]O#P&P'P-R1P=R?R  $W#S%P5P  Q:#P%S'O>R `3.R0P 0\
      :$S&P   YV&# 0,#P-T.M0P1T X;#T$P%P'P2R:P Y%#S*O  :a#P'T*P1P :8:S=O  +!#N%N&P'P1TBV )#=R?P  N8%# *,\
      =P?R =A#P'R-P  /a%# 3D#S'O -6$S'P*R2O:R=P  3,'P)R   ]H&# N+#V%P'M .D$R*P ^T*P=R  XM#S/P=P  %Y$P'P*\
      N.S1S=R LI%P&P-R1PHS >O#P%S-P F*=P@R Z)=R>P  Q%/O=S aD#O$O%R&P'P*R-O.R/R0P1S2T8O:S=N?RBSEP Q>'P.P0\
      T@P ,)#O%R&P/R  !'(O+S _R%S'P-R4P5S6P8S:O<P=S?M@PARBRCOERHRSR :4#V%L ]^1P>R  FX#R$P M7%O'S*P4R C[#\
      M$R%R(U*R+P2P=P  Q_$P2R Y`.R0P ,I#RBP  [6&# :;#R-P0P1R 7N#S'P-P 82#R%T'O*R-S.O0T1M2P8O=N@OBRHU 7+#\
      P'R  'H#N%T *`-P;R   T)#V%R'P+P/P=R?OHP *<#P$R/R2P:R=P &E=R?P  5J#R*P  P?#R%P'O(R*O-N/R0R1S4T5PCR \
      .T%R'P BZ#O$O%N&P*X+P-O.O0N1O2P5T6P8P9P=Y>N@WBPCPDPHS  7@$R)P*P-S1P  H*#O%M1OCY +##M$R'O-R/R1S   F\
      %#P'P/S ;Q#S$P%N*R8R=S?O  :5#P$T%P&R2P X7.M0U @C$O%N&W   .`$P%R  %>#P.R2P3R  G,&# I<=S?O  52#S%P=P\
       S@#M%S'P*T=T?ODP Z,*T=L@T $W#R=P  %a&# ;`*P<R aR$R*P `=#P*P=R [B#OHS  20&#   6(%# M2#R%P.R0P PB#P\
      *X@J '[#R$R%O  L1#P%O'P*PCVHP  a^'R*P1RHP  -S&# J[#P%R'P*R-P1S2P 2#'O0S  AQ0# +-#D%M'P(O*T+P-N0P1P\
      6O;N=a?P@YEPFXHPTP  A[%R5P T<#W$P%M'P=P  *G#P%S4P &K#P(P*R.PHS B(#P'R  K=#L$P%M'P*Y/N4P=X >Y4P8R $\
      6#P$O%R2S  Q1#P%R'P  I;#S$P%P'R*P E##P*P3T?P   :Z#O*S-P=R M&#P*R=P  A,%#  bI=P?R `V#S-P8P 7C#U$S%N\
      &O=P   X/#P1P8R=R G%#R'P +a#U%N-P :b$R2P  -?&# ZK)R,P   F6%# #2*R=R>P?P  ?].R0P   #D-R1P V_-P1S;P \
       B@%P'S*P !U#N%S'R/R=P >O%U'M H:#O$S%R*P  Jb$S%R&P'M(R*N.R/O0U1P2P8S:R=O>R?RARBRHO $A#T%N  'a#T'OB\
      P J*4O5S L4#P%P4RHR =($S%P&P  ;!#P'R 60#R'P0R8P  8Q%# ,[#U$K%U&P'U(P.M0V1O2O4U5P8O9P:P=M@PBWCOESFP\
      HSTP  T/'V.P0M  TE#U%P'O-O1S=P N'%R'S*O0P<P /'#P%R  :X'P4R  G##P%O'LFY J==O>S   04'P/R _6$R2P=R?P \
       ]@#P%R J;#P*S8P  )T$#   HM&# XD#P*S=O TY%P4R  *!&# =>&# `0#P$P4S b>#P'N+R-P/S0S8P=P?S  #L'P0R `>#\
      P%R   Ca&# X)#P-S2P GK#R%S'O*P/P=R Q/*P4P=S R`#R%P MW*R=O?R  $V-P1R  57*R=P  UV$S%P&P  P!&#  WO-T1\
      M3P=S  _)#T$N%M*O-X.PBP  +0.O0T2P DG'P*P.R0R 5W#N$P%O'L(R*S+R,P-W.U/W0L1U2T3P4P5O6R7P8J9U:P;R<O=U>\
      S?K@SBRCOEPFPHP bK#R$O%R'U(P)R+R-N.R/N0P1P5R8O9R;P<R>OBRDSEP  3:#P$P%S8PBR M3#N$O%L*c-M0P1P4S8T;K<\
      P=S?P  G1#S%O-P5R B<#P%R&P*O8R:L<R=V>R  /9&# 8K$O&P'R*P1PBPDU K==P?R  Y^%# #&#R'P F8#P=R [N#R>P JH\
      -P1S;P 0Q'R*P   FB#S$P%N*R8R ^X%O'S HS#V'T)P.O/L  )D#O%T'P  #b.P0R TO#P)P*P-T6P  0$$O%S(P+R=P?S :>\
      -T1N K@#PDR   Y9#P'R @Z#Z$P'O*K-S4PHP 6:%O'P*T0P8P=R   FG=R?P G5#S'P8R;P=P 7C$P%P'P*S:R=U?O@N   'M\
      %O'S I/#P=R  T#%# I1&# TB%O'S H&#O1S .-#M$U%S&P'O*P1R=R B;%P*R  B>%# 7=#P1R 9L'P.M0V  5J-P4R N4#T$\
      P%O'U(R*N+P-O.P0O3R8O:S=O?U@SAR __'N0T )*%P*P-S  J2#R$P )=%P'P4S8S=O MW#P%R  b@%S'O*P-R.S1O=NCUFP \
      12#R%P*P8R  1^4R5P +Y#N%UBP  @:&# A;#R%P'S0O  =@#P%S4P B1%R0P  Y6$R%P&R.P0T=P?REPHP '6#P%S'P SY%S-\
      P1P  F0%# #A#R*P '5#O'R)P*P=S  I?&# [_#P@R  1B'O*S-R1P bb=P@R U.#R*N.P4T5O?P@U  (0#P%T*PCP ^R.P0R \
      +:#P4R  73%# I6#L%W'O8P>PDT M2#S'O  3.#V%L*P !A#PHR  )'*O=S  O&&# /%$P%R'R0P 9M=P?R 3O#S$P%S&O(R*R\
      +P-N/P0P1P2R4T6R7R8P:O;P>REPGR ^M$P4R   /R%P2P5TCP :W$O*U=PCP  /S&# 7)%#  ,A'T0O8P L##P%R'P=PHR DY\
      #N8P:RBT PS#V'M(P  ;R&# E$%P6R  *1&# G!&# /:#P'R8P=R (`%V*P-O1P@P  6Z'P*S0P .R*U8NBP  6!'T*P0O8P J\
      2$R%P&P (!#P%R A7#T%N  Y/%P5R *P'P=R  UQ%# @E%N'P-S0S1P@PDS  CI#O'S !9#P%M*P-R1P;P=VCPDPESHR  K2&#\
         @b%S'O CY#S%P(P ,1%S-P5P  bW%# PE%# 25&# *&#S%P  DJ%# M!$R%P'M+S.U0N1U2R6P:O=R@NCODSEP G<#P%O*T\
      /SHP  DY#P$R T7%N3PBTHR -:#N%R'UBPHP  +Q#R'P-P1R  -R$P%R'P0R5O6S8N:O=S>T@P +##P'L*TCU  P0(RFP J.#P\
      -R K(#R%P  1!#N%T 7:-S1O K/%R4P O&#R%R'P:P ]L#P%R  D*#P'S*O -L#O%S !Y#U/M  J3&# EV#R*U-P0P2O C/$S2\
      O  :@%# D+#O'P*T UC#U%N'P  L3%R'T/M ?=#P*S-P  4F#S%P&R-P3R5R=O?SBN  Ra$# O_4SAO  DR*T5P<O X;#P*L=S\
      @U    Y*#P*R=PFPGR B)#P%R  IK8O=S .=.O0S  2A&#  1^&# 1$$P*T-P1P  CU#P*V@N  W!#P%S&P'P.N0W1P LM5R8P\
       I(&P-P.P1V=P  (*%R'P -+4P8RBRGP  B`## Z6:P=R %A#P=P?P@T  ?F#R=P U>#T'P/O =G-P1R 2=-S.P1O  >**P=U@\
      N 8/#N'RDS )R#K%O'V)O*P-X=P   %K#R%R'O ')*R=P -P#K$O%O'P*O.P1O3U=PB^  Ua*P=T@O  >^$P*R 3L0R1P2P  Q\
      I#N%S(P*N+T,P.P0S1P3P6R:R<R?T@OBRCRHP /M*T.P0R@N  UQ&# !*#R.P  b(&# R=#R$N'N*W-N0P1P8W=P@PBPCPEPHR\
      MP  +Y#R:P ?-#S-PCP +K$R2P HK#S%T'O/P4PHP  _*## )7*S=P AK'P*O=T@P  OB&# H8*S8O  O/$# =Z&# UN%# 5.#\
      P(P+S-P $U#R*P `W#O-S  $0%# L!#O'S*P-S4PCP  WJ#O'S  1S%# *L#L%P*L+P-O6[:Z;P=N@P ;<#O%O'R*P-S1O4P=V\
        ;Q&# 0+,P/R  VC%# )2#O$S%R(P*U+R0P1R2P3P4R=M D-#O=S   9]&# 0,*P=P@S M>%R'P $^'N-P.V/R0N1R2PAR  C\
      6#S$P%P*P@R UT=O?S  :Q&# %B#T-P1O  8B&# 5J$P%N&V K&.P1R  N`#P:N;R=U  U4#S'P/P8R@P  A/&# [O%# *,#O%\
      U*O=P I<#P%O*PCU D=#P%P*P=T   RL#P%R:S=O &8#S'P/P  aO#O%S #0#N'S)R*R,P-T1O2R=P?P `Q#M%P'X.P0O  aP&\
      # N<&# 1T%S&R=OCP ,3#RBP  #5#T1P=O F*#S%R*O-P/V=OBPEPFP b]#R'P  *R*R=P 0##P%T'N*S+R-R.P/P1P3S4S5P=\
      P>PBPCP  ;I'P.T0N  A$&# 9C'P(R );*P.P1R8R ;X*P0R  #)#R-T.P1P=P 9;#P*R 1_.O0S  EG-P1R  )=%O*R-O0P1S\
      =R %A#P;R  H+&# 8^#T$R*O.S/P0P2P=N?RDP <_%S*P4P  9^*O=S LR#R'P QJ4S8O   Ia%# _3#S%P'P(P+R ..=O@T  \
      2F%# #S%# ).&# I3-R.P8P=R  <+#R%R*P-P  1&#P&P*S@P   8A*P+R    6I#N%P'X-P8P>PCP J9#N%T   7.%# ;$#P*\
      R4P5SHP 28#R$P  =O#R%P H9#P%R  %D%# A?#P%S'P Q@#K$P%O'P*S-P1P4! ^B'P)R K+$P%S&P ][%R'P 2L.R0P 6,'P\
      0PBS  *U%# N(%# b.#P8P>S  Z,%# .1$S%P&P  %'#O'T=P  R#.R0P b+=R?P  ?8&# I$#S$T%S&P'O*S+P-R.P0S1O2O8\
      O:S=O@PBRDO Z*$P%R  b6&# H$$M%P&WCP Y^#O$S*O2S 9<#S%PDP  '0#P0R DD#P%P*S=P Q,#R%P   7L#P0R K!%O'S \
      !,#P$N%R&R'M.R/P1S2R3R4R5P6R?PARBR  BC.P0S1P G8#P%P'T*O1R 5I#O'R-R  2Y'R(P ^K%O)P*S2P8P=T 'H%R'P  \
      ?]*P=SDP N@#P*R  aO#S%O  /!'O-S @L%R'P.R0P  '>&# 5A=P>R F58S:O ^<=P?R  <+%# 6'&# ;X%# T;%# ;W#O%S \
       KC%# S$$R&P  X.#RCP  ?a%#  8$#T&P*PBP NX#P%R E]#P'P.P0S 1N#O'P*T  ''%S'O *C#R$P  T(#S%O  &A#O%W'P\
      -P:PDP  (^&#  3<&# B3BRGP W_#T$O*P NX*R=R@OHP 26#O%S  ;7#R$P%R&P ?_#P'T*O/P1R ]%%R'P*S+P-P.P1R=P  \
      3#&# L7#O%R*P/P@SFR V^#P%P'S    *X%P3R -U$R2P  O_'N.P0U  PN#S%O8R V]#P%P'S  LQ#S%R'O  ^A*R8P .T#P%\
      P-P1R2SAR C)$S1P2P  L5#P$P%R OL#P'S-O.P0T1PBRCP   %;&# KZ$# Zb%S'N*P-R0P1N2R:T=PCR 18#P%R*P1P2R=R \
      UI#U%O2PBP 5A#R%P'S(P-P   <3#P-R.PBR  3'#S%O  b^#R 5H#R$PBREOGRHPSR ?&'P.P0S   `]*P1R  L`#P%R _,%R\
      'R-P.P0R EF#M$W*PBP  :Y#O$P%U&P :7#S%P'P*P 5-%P*R )N#P*T=O  P8&# 5Y&# .?#O%S #K#O%S ;S#M$R&P'U  _;\
      &# GY#O4RBR AG6N:T  Z[#O%S'P 23'R*P  0R&#  ']#M$P%R'P=PCZDPHPTP 'T=P?R  aV#P'S-RCPDP 0a%PER  G9%# \
      V]*R3P CA#S%O>P  >V'P.S0P 5=(P+R  1@-O1S  75&# +[#R8P  2b'R9P KE#P%P(R+P>R  W#%# ;Y&# YO%#  'X#M%R\
      'U*P.P/R8N9P=UCP +S#R'P [-#P-P1S VS%P'V-P1O2P  *]*RCP ,,#S$P*P &Z#R1P   92#R%R'P1P P0%S&PDPEP  O+%\
      # 7J&# [:#T$P%M'P*[-P3P8P=ODPEP DD#R$P%T'N-P/R0RDP ,7*T-P=O  b$#P%K&T'V W$#P*R;R=P   T,&# +&$N%U -\
      V#T$O%R2P3P4S;P <=#R'P  ,`&#  67#R1P=P E$#P*P=P@T   *0#V%M4P  E1#S%P>P ,$%S'O !<#S%P'P __#O%O'UCP \
      9(#R%P  bI&# DJ#P%S'P P<#P'P(O+S-U.O0S1P4R:P QQ#P%R 0F#P'M-P/U1S  3X#P'P*W-P8P=PDP .;#P%R aE#T$N ?\
      ,#O%S Q=#P$S2P=P P[#P%S;P  0-&# E*)O*U,P2R:P=S?N .%'O.P0T RV%S'P.P0RFP  #J%# !M#P%R 5]$P8P=S  1W#R\
      =P b,#N%T XT#P/R _N'O*R.P0T;R@PCP    _<#O%S  KI#P$P%P&S'R3P:R?RBP U3'O*T/P *@.R  DK%# -%%# LL8O=S \
       F3#P%R-P1P2P=S  )b#P4R <X$T%O&P  .b%# =W:R=P ;)$P%P&S 3[=PDPHS  6)#P%R*P0P8N=S>T b6#N%U*PEP  >:#O\
      %S4PHR  =b&# VT-R Q.#ODTHP YF#P$P%M&P'K*S-U.T/R0T1T2T3P8R;R=O@OCPDPHP 8]*PFR   1#&# KA&# $(#S%O 4<\
      #P%R  =:-O1S W($P%R  `&#P'R !b#P%S'O.R  2*#O%N/U I2*R=P  P]'S0PBP  85#P%R J`#O%S T@%P=R 91=R@P  <S\
      #N%R'OCT  /U&# >(#T0O  %/#O%P*R8S:P=SDP &T.R0P  RJ&# 4]%# 1,%R'P/R   KW#R%P <V#R-P.R0P  $b#O%PET V\
      P#S%M1R    ?3&# :'#P'R ]X#R$P @[#P8R  YW&# ;W#O'S-P.P0R=R !#-R1P  EP%P/R   _3&# 1W-N0T2P '6#R XN#P\
      7R B8#P/R  <1#O%S <##R%P'P0R3R=P  ;I%# +B%# 9R#S'O S[#P%R'P/R  WN8R=P  W`=P?R  Z/#S%O /^'R(P  ,&=S\
      ?O  U8%R'P (M#T$S%O&R'O*P-N0P6R7R8P:S=P>PBPCRDR  )3&# >/&# EB#S$P%P*P 7&#O%THP 95#O/S +L#P*R1P8R@P\
       WP$P%O'O-S0T1U3P4P8P _S'R+P-P0P1S  R3%# ZL$P%O&S*P.P/R0R=R?R@P <&#R%P  L_#R'P2P=R  ]G%S'O(R*R0P8P\
         Q7*P=R ..#N%U4P8P>SBP EK'R*P  O0#P%R'RCP  =F&# CH#R'P*R-U1M8P=S?PBP 5_%R'O*P-P1V6P8P;PHR  8_&# \
      [9#P%R 9M=O?S XJ#S*P=P DW#L%R'R/S0R=S?O 7S#R%P  R8.S0P2P /'#P'S1P 0a.P1R  RM%# :N#R$P%U'P*P-O  87%\
      # 'R#S-P2P 5Y#P*S-O1S=P 4>#P&R.P2R   ?R-P1O2R4S   Pa-R.P0R4P  &:#O.R/S0R1R2O3R8P:P=R?O@S M;#N'T C_\
      #P%R*P-R 3.#P%S.P1R3P M.#R'P  =a%# 8)#N*P-R1T2P P_=R@P @7#S$P%R'P/P8P;P=RBRDP  >D&# b3#S$O%P  +V#T\
      %O&P EI#O%O'W*P/O8R X9#O*S9RBP  4+=T?N  =a$R'P*P-S1P2P=R R%)R,P :U#R'P  ;5#P-R  XH#R$L%P&N'T(P*S,P\
      -V.R0N1Y2L5P=U>O?P@PBWCODPEPHOSP M*#S%O >F#P%R*P0R  8T%#  VD.T0N HK#U$O'O*L-U.O1W5P=N  &3#R1P >!#S\
      %O O[#P%R'O/R4R  &Q&#  ;(#P%S1P O1#P%P'S  L6&# YZ#S%O -7%O'S  aF#P-R Z3#R'P  /*#P$R ?R#M%S'S   ED%\
      # OY%# 5;#R$P%P&R)R*U+P-O.R/R2O4P5O8P9T:N=R>S?N@PCSDPFPHPSS  1%#U$P*P-M=RCR  L;8P:S=P :28R:R=P 6]$\
      P%R'PDR  7R=R@P `V#O$P/S2R  <7#S'O  ^W%S*P+P   9%$P%P;T=P  Yb#T'P*P-P=P @2#N'T  :8#O'S -8#N%U6P 6=\
      #S%N-P8T9P L*#P=R  ^J%# YB#O%R'U(P)L*!+P,N-O1O=P G4%P*R-PCR  JR(P+R X[#T%N:P=R  FV%# (^'P*R (?$P&R\
       A0#R*P   NN&# 'W%# RQ#O%S  !<#N$M%R&S'R(P*L-S.O0W2P4N5R8R9S;O=S?N@SBVDP J[%P'S0P  b&#R%P  .$#O/S \
      3^*R@P /D#O$S%R&P L##P$T*O 5=#S%O  <W#R'O0R E<#T*N8S=O   L5*P8P=S@P  bO#R$P ]D4P=R  A9&# %R$P%O&T \
      `]#O$P%S&P'P*S+S-X.P/P1N4N5R=P?P@SCORR  (D'S=PCP '^#P%R AM#P-P@S ?:#P%R  9I&# ],#R$R&O'R*R-O.S/P0P\
      1S2P8R=OBPDP '6'R*P  5P%# /@'PBR  *B&# ',#R$P%P'P*O-T/P1T=P P^#P=R *,#S$P%P  $a#R-P1P  _=#P'P7P=UG\
      PHP   L(#R-P6P:R  )_#P%S*P  !H#RBP  Na-P>R H&=S?O  JC#S%P'S(P*S+P-].M/N0T1E2O4T5O8S:O<P?P@U $P$P%P\
      &S8P=R  %O&# #B#O%O'S0TBP  [M#R%P @(#P'R  /P#R'P b`#O%P*S-R.P0R;R=PBRFP  A%$#  G_$P&R +U%S'O  P=#O\
      'S(P*O.P0R1P=P@T IA#P'R  *M*R8P Y%#T3O9P  *P%P'S-R1P8P N%#P$T%P'P*L-P0P2R4R5P<S=O?RCV AO#U%N'P  PF\
      #N'S)P,P-TDPFR O_#R0R4PCP R/#R$P  ZK#P%O&R*S8P=P@R  BL#S$P%P  I2#R%P :I%PDR _C*P0S  ZQ#P4R  *&&# 2\
      2&# Y#*O=S Q^#R%P  :O0P1R  &a#P%O'P*R-R1P8R9TCP 5`-R1P $K-R8R=PDP  #S&# V7#R'P  W?#S$P%P-PBPHS *!'\
      P.M0W2P  %/*P=R V,:N=T ^R'R0P  5,#P%S&P ?'#O'O*U LT#S%O*P8R  @9#P1R **#PBR  .:#RDP X3#K'P*P.P1P3^4\
      P=P>P  38%# Q-#P%R:P=R  ;!#P$O%S'R*O@T MA*U=M  T/#P:P=S  @<&# ;b#P%R LC#P0R  [['O*T+P )F#R$P%R,R-P\
      .R0T1R2S3P5P6P8R>O@PBPCPDPEPFRGP Y]#R%P'P8P=S  XG#P'P0S  ];1P3R 1H#S%M'S*P.S0P3R4P8PBPCTHP  K+%P8R\
       PF#P.N0P1V  _)%M&R'V*P+O=M?U  0a.R0P (.#P%R+P-P=S>P@SHP  R3#R%P ]K$R%O2R  -:%# _=-R1P 9T'P=R  ?)%\
      # K>#P$R ZE#RBP 9:#O'S)P-R U>%R=P     O3#O'S=R?P 3S#P%O*P4T  1*#R$O%P&T'R/R2P3P6R=P>RBPCPDTGPHPRP \
      >Z#P%R TD$P*R FZ=R?P  :U%P=PHS :>#R-P +:$R%P&R2P [T#P%R  (F#R'P MD=O?S H6%P'T>PCP  &$#N$T%P&R <D#P\
      *P8S 9L*S-O=O?S _C%S'O  C&&# >D8T=N  %0#P%U&N  3]2#  A3#P'O*P-P/V1S=PBP B<.M0P1V   V(#S%O :%-S2PCP\
       2V#R%O'P*T _E%R3PHP  =F## 8X#R$R%O+R-P2P4R8R:R;P=N?SDP  6''P/R QT#P'P/S   <[#P$T%S&O'S(S*S+R-N.T/\
      O0N1R2O3R6P8P:T;P=O?M@RBPCPDPFP WT#T%P*P@P X4*P0R  @[#P%R=T@OEP  _F*O/P=T AK#P1R 'D%P'R V]#PBR  ?Q\
      ## :$#R$O-P1R2P4S <*#O%P8P:U MI#P$R  L=%# ,X%OCS C2#N-S1R 9B.S0O [;#O$R%T&L(T*O+R/R2R4R:P<PHP  9^)\
      P*P-S B_#R%P 1%#R%O'S>P /($O%S  OT#P/R  D:$O2S  !R'P*S-P MR#P$P%P&T OJ#P'R-R/P=O?S  ?K#V%L'S0O8P:S\
      =O   !]#P'R `N$R2P 3T#R$P%P*P-P/S1R2R?P   +(*PHR %%$S*P2O:P=S #`#R%P-S1P 7?)S,O8P=R  FA'P0R  !1#U%\
      M N.#S%O  ^X&# Y8.R0P Y.#P%SHP =!#P%R  Q($# (5#R'P  ?#-PCR (H=N?T  B8&#  TD#P%R QH#R%P FO#P%R  S[#\
      P$R  O&&# /].R1P $]#U&S'R-R.O/K0T1S2P5R6R8R:P=U>R?O@OBMDREPHO .U#P&P'R.R0R2SAOCP  X6(R+P  ?#&# FE#\
      P%R S5#P%R  !P%# 09%# W5#U%M ^.#S%R(S*P-P1R4RBMDPHP  PD&# JB#R'P $F#P$P'R2R  WU#U$P*PBPDP  ;]#P'O)\
      T*P,R  X;'P9R  6T6RHP  K@#P%R'P0R8RHP V.%O'P>PDU   BW&# ;]'R.P  >2.P0R O;#P%R'S*P-P  WD%# Ha:R=P  \
      `I#S*PDP EN'S0O8R=P  5`#R%P EK#R%P L1%R'T0N4P  ,9#P$V%N(P*N/R8R #<#T%N'R.P 28#R$PBSCP KZ#O%S   X8#\
      P%R  a(%# C*.P1R EF#S$P'P  ?^#P%R  .^*R4P  A5-PBR %J*R0P   +-4# R;&# SM#P'P*P-S 3`#O'S  5I%# Mb%R'\
      P*R5P  W?#O%S.O0S !>#T%N  ,S&# 6R#P$P'R(P*T/N0O=U D2#R-P    2+#R$P*T8O9P  :b.P0R  I4%#   W=&# 3R$P\
      %S'V(R*T+P-O.R0P1S5P=L@ODP bX=P?R  GB#R%RCPGP Vb$P%P'P*S-O=T  8P#O%T O_)R,P b4%R'P   X.#O'S Q2#N%S\
      'R [2#P%PRS  a0=P?R 9R#P$P2S  :)%# :b'S*O X='R+P=R?P  /7#R'P*R-P.R0P YD%S'O  <6#R$R%U'P*P.P/O2P 0_\
      #S$S%P&O.P/O0R>R  b(%# K2#P%R   2)%P8R  `F%# U&#R'P  %4$S2O !$'P0R 5,.P0R  &F#R$O&P0R1P2S=P R]#P%L\
      -O.P/P1U=PBODPHZ S=8R9P  W3%S*P=P  W_.V0L ,9#M$P'P*P-V;R   :P&# 1$*U8O9PHP  P]#O%R'R Sa%R-P  OW#S%\
      P'P PM$P%R2PAR  ^V'R/P RA#R*P  'N#R%P 65#O*T=P *B#T%P'P6P8P   =8#T%P'O*P.P/P0S=T?P XK#S%N'S ?$.P0R\
       HO#O-S B>#P$N'T(P+R0O4R6R8R9O:R=R@PGR JO#P'R-N1T  &_%#   ^/## H=#P*R WM#P%S/P>P  L.%# FL'RCP FZ%P\
      &R=P?R UN#P*N?U  /M&# 8>#P>R bQ%P(R  <`#O%P'T 2]*R>P  S%$P&T-P@P YE%S*P4P  W<#R%S'S*O.P<PDP Ia$S%P\
      HP  'b&# ->#T%O'P  *,&# aW&# K4#RHP bX'N0T  !Q%# )<&#  S[#R%P 6(#P%R **#S'P6P (D#P-R  P0#S$P%O*P/R\
      =R =A.S0P1P   D?#P$R2R  &V&# -T'P*S8P AQ2R:R=O 12#U$R%P)P*M,R.R/R0O2P=REP F_*R=R?O _4*K@X  S,=P?R \
      >H%O'T-P a9#R&P  >9#P$P%R'P*O8S=PBRSS 5Z#O%P&S'S*P4P=R  _[#P$P%T&P'R-O1R4P=R 3Q#T%P'P3P=P MU#P$P%S\
      'O0S  QX#T%N QV$R=P 4J%RDP b=#R'P  UL&# J6#P/R  T1%T&P=PHP ,_#V$P%O(R*R-P.R/N0P=P@P %5#P%R-P  N9%P\
      'R*P-O.O/R0R4R;T>P?P I##S-O _**P?R  AM#T'O*P 5X.P1R  H^#P%R 9M#P%R AZ#T%O'P)P*R,P  #>%# L'#R$R'R*P\
      -O/R1R2P  Q0&# ^)%R(P.R0P )R#S%P'P  `?%# ,P&# aY#P%R*R-P6P=P>RBP I,#P/R  A-)R,P -5#O%P'P-S/T M/#O'\
      S  TX#RBP  FS$R=P  2>$R%R&P*P.S0N3P:S=W>N?O  BD&# =Q#O$P%V'O*P 1]#S-O  '*-R.P  ;,#S*P-P.O0S1R8PCP \
       ]S-S1P9S=P>O `T%U-P=O O,#R$P%T'P-O/S1O4O6R8R9R:P=O>P?SBUCPDP ?b#O$P&R6O8P:TDS  28=P?R :E$R&P  F['\
      R*P +*-S.PCP ]V#R%P  L]#R*S0P1P=R@O 1A'V.P0M  *##R$R%P6R:PBP I]#P%R'O*U+P-P8R=S>OBPCNDUERGO  V,#P%\
      UEO *^#O'P/T  $B&# G$%M'U=S?O KBBSEPGP  C6#P%U'N !.#P$R'T/O2P  D^&#  7='P.N0T  E^*R2P a`#P-SCP  2M\
      &# #H#R-P  TB#R*P/P=R S2#W%R/K  6Y.O0S ,!#P%R'R*P0P4S9PDP a6#O%S  3V#R'P-R.O0S1P  *W&# A)%# :^#N%U\
      =P H%#S%P'P ZN#P$P%R'P-R .!#O'R/R4P5R8P:P=S  4X#P%P*S 7X#O-P.U1P ')#S'PAP  B3&# =R$S%R'O 8C#U$P-P3\
      PCP  C@&# EY#O$P'U*P-P.R0S1O +R#P-R  J3#T%P-O8P=S?P  4X&# T:'R*P  ]6&# %4#P'R*O-T=P  [T&# ED#N%R'S\
      =R?P &A*P6R:R=P  ;A#R/P )]%O*U.P0P (D'P*S=O 0O$P%R>P  Z='S*P.R0N=M@U J!#S%P'P*R/P8P=P?R 5N$P%R&P  \
      [9&# P#%R&P B<*P8T>O  b'#OHS ]Z#P-P1S 'V2R4P   TX&#  )1#R0P @_%RHP  2Y&# G`#U%P-N 6>#V$R%P*P-P/O1P\
      8P=R  @@.PAR $9#RCP @F#P8R bR%T'N %L#R*P  C/-P=R    Q1#O'O*P=TCR  Z+.R2P bb#S%P-P  ,I&# U.%R=P S1$\
      P%P=PES  R;%# '6%RDP  %R&# H#'P*S=P  QD&# 59#T$O%P'S)R*R.S0S2R3N4S5P8R9P:P;P=O?R@PDPHP *U#P$R-P/R \
       2Y#P-T1P=P `%$N2T   P1&# 6B#R%N'TBPHP K:#P$N&T*P.R0R3P ]3'R0P  U<*P=R  ;@%# F@&# N='O=S 08#R$T&R'\
      P*R+P-P/R0O2O3P8O:R;R=O>RAPBRCRDPEPFSRRSP   Ub#R'P  /8#M$Y&P*O1P2S@PDP WN#P'R OG:N=T  ^^#O%R'P-S W\
      ?#P$R _N#T%N Z&#R*P  KN&# 40#R%S*P0PHP TK.R0P Q<#P'R   YT#R=P '>$N%T&RCP 8J%R-P A-#N$U-P  QZ'O*R8S\
        EP#P$P%TDP R--RHP -8#P%R IE1P2P3S  :9#P%R  UW#T$P%P*P@P  *8#R*P ,'.O1P2TAR  S.#R$P $W#P%RCPEPHS \
      _6#R/P  HQ#P%R&P'R.P1R [04P=R?P  ,+#S$P'P 7*#P'P*O=O?O@Y  *E'R-P   V!#P%R   1Y#P'S0O8R A[%RDP  9&#\
      S$O'O/R:P;P=T 3I#R'P (]$S-P4P   bY#N%T !J#P*R  D.#I%Z=PDPEPFPHT =*#S%R'R*O.O=PBS 6M=P?R  #R'P*P.U0\
      P1P D+#R$P  %>&# M3#S-P1P F3#M/U (T$P%N'S)P*P0P2P=P?SARHU R)*P=R  >3#S$P'S(R*O+P-R/P2O6P8R:T?PFP  \
      Lb&# X*#P%P-P1P3P5S8T  ;;&# >T#P*T1P@P  ^4*PBR C)#R%S'OCP  JP&# $V&# K=#O%V'N=R@PDP K'8R=P O0#P*R \
       $/#PBR *8%P4R5RHP 5V#P%P'U(OGP  +4#P%R D7-S1O >S#S%O'P*PCPDT V@)P,R=P?R  $4%# ``#O%V*PBPDP  5a#M%\
      RCT 2D'P=R P;>RBP  >a#S'O  J3%P'R S%#P%PBR 4S#O/R3R?PBS Q2#R-P  K9&#   PK%# ZD#U$S%U'M*S-P.P1R2O3P\
      4S5P6R9P:R;R=N>P@PARBMDPERHP VA#P-R  S/#N$P'V*P  ]/&# TB#P$R  !]#O1S Z<#P%P'P*R-PBPCPDTEPFT >D*P1P\
      =P>UGP )S#T%O'P*P-P1R@R M5#P$R%R'O*R/T0P8O=T?O@P  @:%# H:#O%S=P>PER  (H&# _5&# [U#S$P%P VJ#P'P.S0P\
      8R  _Q#M%N'T*P-U.S0O1P=T>R?P  ;6%O*P4T6R:PBPCPHS X=%P'R*P  7D#R%P  F>%# [?$P*R8S=O +_$R'P  :7#W/K \
      N$#Z$O%U'J)P*O0P5O=PCODUEPHS *D#O'R*P-P=T  `5#R%P  *3%# FG*P=R  ^;'S.P0P KX'P2SAP #8#S%S'N*P.T1O )\
      N#V$P%R'O*R:P=PBP  -X'T*O=P Q(%P4R  PC>RHP W<'P8U=ORP  +X$P&ODT XK'P0R  OQ-R/P=O?S `#*O@S 4F#R$P%L\
      (P*U-O0P=UCPEUTP >K#V(P*O=N  <J#O*R>R T(#O%S B?#P$P%S   GZ#N%T ]Y#P8P9P=O>V  -9#M%V'P C<#S%O b=#W%\
      P'L*P //.O0S  C9&# ME'P/R $9%P'R +9#P$P%U&R'O-PCP -F-S1O  5J%# ;2#S'O  _Y&# AL#U%O'P C7#S/O  &]&# \
      /[%# 0`&# ]B#RDP 9'#P*R  IU#P*R:P=S@P O7#N%X*OHPMP :R#P%R  RY&#  GX#P$R BT#P%S D2%O-U=ODP  <U$# 4:\
      %S8PHP JH#V%L&P*R8RCPHP  *-&# C!%P'S.R0O  +Q#R'P BR'R*P #_#P*R   9J#P5R  aU#P$P%S&P'R.O/S   C_#N$O\
      %P'P*S-R.R/V0P2S6R8N9P:P=R@PFP N]#O*P=T   N]#R*P  )'$R%P8P:R ZM#R$P'P1R  N_-P0R Z/#R'P  N>8O=S $2#\
      O1S5P=O?S DQ$P3R (F#T$P%O  Y)#R$O%P'S*M/R4S8T:P=P?P $+#M-V1P CG#R%P %C#R%P   Y[&# KO#T$P%P-P  KU*P\
      -R1R E='P0R  Y^#R'P*P-P.P1T  3J$P%P&N'V(O)O*R+R,S-N.S/T0V1R2O6N7S8W:S;P=O>L?O@PBSCODNFP  UZ=O?S F&\
      #P%R ?/%S'O  a_#P'P*T@P YI'R(P  A@#P%R YK#P*S-P=P  /'#S%P&P'PER KV#X%L*PCP  _C&#  N&*P/R [P#T$R%N'\
      R*P2P  9V8R=P   ),&# JP#R$P -,#N'P-V/P  U)#R*P  !G#T%P=P F[$P%V&N  JF$R%U&P'P(P.P1R2P4P  :1#P'O*U.\
      P=S@P  EU#S'P*P1P8R  S&#P%O*P4T 1`'T*P0O '4#O$T4P 2-#P%T.P0RBP  <T#N/T 1!%RBP  aJ$P2R W5#R%O'M*P/R\
      0T;R  W5#P%R 4F#U%O1P=P  QT&R2P  ,J&# ?N&# .T$P4P5R=R ^--P.R J%$T&R'S)S,P-P.R/S0O2R3R4O8O9P:P;P=M>\
      P@RBTDPEPHR  K(#R$N%T*P @7#P$R   VY&#  @(#P%R )6$P(S+O2R *U#T%O'P  :9#O'T(R+P0P =@%R>P  (<#S'O*S-R\
      1P=N>P?P@T   *M%#  @V.M0U  6W'R*P +F)P,R  ,6#O%S #O#P%S8P O.#P-S>P :0#O%N'P*P-R0R1ODSGPHV >7#R%P  \
      'V*P=K@X W`#P%T=O !-#P%S>P   EN%# ;2$P'S-P1RHP KA#S$P%R6PHP  ?,#R=P  Y9&# D`%# 5:&# ./#R%R*P+P-P8P\
      =R  ><#P%K'W  U?#R%P-R8P >H#R*P-P=S@ODPTS  C9&# ^5#PCR  SU)P-S>P  V:#O$P%U'P  -A'P0R Q9#R$P  &V%S&\
      PDP G>#P%O'S U*#P%R /X$N%T&P2R  ;0'O*OCT R3$P*P4S :##P%R ;D#P%P2P>PAU  PS&# ^_#N%T SS'O.R0R 'G%P4R\
         WJ#P%R ,X4P=R R$%P'P*S4P8P=T?P@P  EV&# 0%&# ::#N/T <L#R/P 06#T1P8P:P  *;#S%P'P ,L#R'P X.#O'S 1;\
      #PBR  Qb%O&S.O0S =@#R'P +X#O%S  2^#P'R Q*'P0R  K)&# B%#P;R  &V#S'P3P 0W#P-PCS  9:%R&P  W_#S$P%R'P*\
      O1P=PDS  S5&# 5!#R%R/O  +_%S'P0O  IK#R%P'RDP  ZV#R-R1O Q[#P'R bL#R1P #''R*R3P9P  @!&# XA#P*P=R U.*\
      T@N   CF#P%P&R2R  3>%S'O  N/#R3P   0&#R%P   M)&# 1<&#   YG%P4R  8@=R@P 0K'R-P0P1S2P 22#P%RBP  ?*'R\
      -P S$#P%R  ]^'PBSEP D1#P$O%T&P'O.P/R0S  !E#R%P-P &&*RBP   >X%P>R  !3%P'R  =E'S-O ,O*S=P@P  4]*P=R \
      5/#P$S&P N9*P3R   _2#R$P ^%%R&P  V-#P%R  HP#S'P8P $b-R1P !9'P/R HI%R&P   D`#P%N'P*V8P  <0#S%O 5?#S\
      %R'OAPDP /G#U'P1OAP  )=$P%R  I:%# 9V&# `J#P'R UM1P>R  01#O%S  <##U$R%R&P'P(P.P0R4O8P=PBR ;0$P%R AP\
      9P@R +^#M%O'T*P-P.R0UDP Q2#P%R  Q6#R.P Z?#O'R/R=R@P #&'P-R  O2#S-PBP 5^#N%P*S=S ?:#S/O ,O%P'R  #X'\
      O.T0P1P  )J#O%P&P'R+P-R/R0P1P4P:R=P>PBSDRGRHRRPSR OU#R*P $>%R'P <@*N-P=V 5>#M%V&P'R*O-P/R4P5R=R?P@\
      S  2$#P*T=O X9'NDT `S#R$P  OG%T'N  >,=P?R  YG#M$O%N'N(N*O+R-U.T/R1R2T4P6R8J9W:S;R=U?N@TCPFP =W#P%R\
       NC#P%S'N0R  [C%# 18#M%U `8%R5P8P>R P4#O$P%O'S8R:P=T?OBS  US&# KW#U%O*PHP  AW*R8P ']$O&T2P  @:'S/O\
        .I&# >3&# ?$#S*P-R1P=P =b#P'S*P/SHP 9)#P%R&PHPST   ?L$P%P'O*R.P0P1R2R3P=TARDP V;6U8P:N  3C#R$P  \
      51#R%P  >4#O'S &7#S%T-S/K  _%%# ;F#P'U(P-P0P  CL#P=R  U/%#  ?1&# '^%# G&#T'N ,I=PHR /W#P(P*P8T 44#\
      P'R+P  2,#R%O'P-S 5Y#T%P'P-R=PDP  I,#O*O-U@P  AX&# aY#P*S@P :I#P'R(P-R OR#P'R a`'P-R 49#U$O%R&P'S(\
      P*M-T.Y/P0N1R2P9P>P@PCPDOHP  J&#P*R=PDR BG=R?P >;#P%T-P5P  3G#P3R ]W%P-R  b-#R.P ]#4R8P   V:$R'P5P\
      =P?S -9%R4P  VF#S%P(P  `'%# '/#O*P-T1RBP 4<.P0R  @R&# D:#R%T'P*S-P/P1O=L>R?T@P -I#P$R'O(R*V+P-N.P1\
      R8R=OCR   #J%S*P-P '4#M'R(P0UBRHP  XO#R%P >@$P2R ?$$S%N&R    WZ#O*T-P  H?#U%O-N ,!#T%O'P  #V%# `N#\
      R+P-R1P R7*P8U:P=O   E&'P0R !&#O-R.P/S8P:S=P?P Ga#U$S%K&P.P2R   aS%# @7#R'P  =K'R(P  7-#P%SCP J/6R\
      :P  ,X8R9P 0W5R8P <W%S'O JW$U%M&U'P*N  C1*O-R0R2P=R DL8R=P 0P#P%R 2@#M%P4SHT -/6REP  8E$R%O (?#S%P\
      'P  N[#S$P*P SC#V$P%O'P*P-S1P;PEP )Z%P*R  $Y#RBP   3-$R&P  @%#PEPHS ]K*O=T@P  _Y#S$O%L&P'V)R+P.S/M\
      0P1O2P3R4R8R=R>P?PARBUCPSP  V,&# T[#P%R'R*P.P=P?P@U 7O%S0P1P   ]T#S$P-P =`#P.R0P1R5P=R  SK#S'PHP Z\
      2#O%T-P  bH%R'P R3#R=P  Y[&# ,M-O1S Q4*R=P  _:%#  %H&#   Y6&# %*%R&P  %5%R*P C]#U$P%P'O-P0T1O  )?&\
      # L7$# 4?'M*P.T0S ;N#S%P'P P_%P-S1O  I##O$N%R*S.P0R3R4P8P=REPHR   JR#P-R  2<%P'R   -!-P1R LN#S$O%P\
      &PBS  LU'P(R)R+P,P  CV&#  @!*O8S <Z#P'S8P  IN## W##O%R1R 5<$P2R PJ%P'P*P0S=S?P  W/%O'S !I'S-P=P  &\
      V#N*U-S.P1O   RO%# IV=R@P @,#P>R #8#S%O BZ.R0P  MF&# Z,%R.T/O0O1S=PCP <!#R$R%P'R*P.S/O0O5P8RBR  ^D\
      &# &S#R%P  >+%# 2G'R)P ?K#O%SCP G%#T'PDPFP  :U&# ;)$S%N*PCUDP E@#P'R-P1P:P=T@PCR  [7-P.P1S  @#'P*R\
       UP#T*P>P?P G@#O$P%R&P'N.S0T1O2RDPHS CS%P'P*P4T  C%%R'P  Y(&# 5I.R0P ]S%P2R  OU7R=P IB#R$T%O&O'S*P\
      /R0P2RHP ;K#P%R BI%S&P*P-R1P  _+0P8R RH#S%O OY#O%S %`#O$N%O&R(S+P/P2P3P8R:R=R>S@OBWEP RU#P'P.R0R $\
      Z#P$N%O'S+O-V.T/P0N1O2S6R8T:P;S=P?N@PBPHU  F!#P8P:T>P ;0#P%R2P HP#O%T'P 7##V%N'P*P  $:'O0S  I%&#  \
      ;6&# D)#S$O%S&O'R(P+P-U/P0P1S3P4P6P8P=NCVDPEP L5#R%P  <-#P4R FZ#N$P%O*P-S8S=PET <W#P-R  b@#S%O CX%\
      RDP  a-#T%O3P O&#U%O'P(R*P+P-N.R0P1S:R=R @F#RBP %'$P&R  ]S.P/R @]#K%T'P*U-O1T=P /_%V&P'L*S=R?P  7B\
      %# [S(M*P+V ;A#P(R+S-P=P <M#O$P%T'P*P.R5R8R9R<S>OHP 4S%OES $J#S*P-P  %<%# 69-R1P TE#R*P  >Y#N'W-O1\
      P /2#S%O'O0R5R D4#P%SBP  WP#P*S=OBSDP .=#S%O  XE#O%TEP 5`#P'R4R5P   4X&# >#$R%M'P*R-R.P/P1P4R6R8P=\
      S@S !I#S$L%N&P'P*V-U.N/P1X2O3P4P5P6P8O;V<P>P@OCSDPHR JZ%S'O  TO%# `T#R%ODR F6#N'P(T*O+T-N1S8P;RCPH\
      S  F;#R%O'U/O  ?S'P.P0S  '*$#  06%R-P :+$P%R&R'R2P  ;K'R-R.O  SJ%R>P  0X%R'P  !R8R=P $I#T%PBO  J$#\
      R%P 4V'R*P #a%T'P*P0P  64#S%O S0#L%T'S*P #$*P-R1P<R  8V*T=K@T 13:P=SCP  2,#P%R  9%&# H-&# 5P#R%P -\
      5#S'P/P EA'P*R Y&*P=R  N!0R2P 'L#N%P'T =C#S%O,P  ]S'P*P-R1R  +0%U'O.P0P #1#R$R%P&P-O1P=T  aE/P XV$\
      R2P bQ#R%P8PHR )L#N$PBU  ).&# MQ'S.R0P1O FV%R&P  WN%# U-#R%O'R=RHP _G#R'P-O.P/R0T1R?ODSHP    ^.&# \
      P-#P%S'P  TU&# b;#P%R L6*S-O R-#O%S  :K&# SP=S?O >Y#O$S ):$R%P :F#S$P%N*P0P=RCPEPSU 3(.R0P  V+&# L\
      X#P%R1P>R K1-P4S8P @G#P4S5P J0#S'P-P4M5U  .>#P%P'P2U4P %%%U'M 0W$O2S 1[#N'P-UBP  -7#S%P'P  P2#P'R \
       3R#O%SBP ]/-S1O %[#P%R  S:#R*P _M#M$M%O'P*M-U.W0M1U2S=W>R?O@NDP  /^#P%R SD%S*O4P8R Z?#R=P (^#S'P*\
      P  L7(R+P-O1S %&#R*P  )`%# EM#S*P-O1S  [;.P0R  Z($M-P.P1P2X O@1S=O W0#P$R  W'-P1R  GG&# X4#O*T-P1R\
      =P>R@P %H%P*M=UDR 7O#P$R6R:P ?%#R-P  D?%P'R 'P/R=P  5Y#S$P%P S^#P$R OT#O%S  4X#R%P 9^#O%T*P=P .a#P\
      3R  N<&#  (G$P&P2S JP#P=T?O b4#P%S'R(P*P8PBPDPES  -R$#  R*'L)V bD'P.S0O5R  ?;&# !=#R%P*M-R0R1U2P@P\
        8)%# +X&# =U#R*P @5'S0O8P:S=P KE%R'P-R1P LZ=M?U  O5#N%O'R(N)P*S+T,R.O0R2P3S4R5U8O=O?S@TAPFPHP  H\
      X#P$R&P'S*O/P=S !!.O0S  `H#RBP `=#R/P T$$S%R*PBP N0-P1R -A#P%S&P  H^#O%T&P (4#P$S@P  K8&# (L#P*O4T\
        K0#R'P*R  G<%P&P-P/R1P=RHS ?H$P%T&O  V:&# ,I#O%P/P=ODSHT 9/#R'P  )=#P%R  =J%R'P*R VN#P.R/R0P  +a\
      #M$UDP B0#P/R  XR#R%R*O 7]-O0S  0*$P%T'PFP 7S#N%T  N5#S+P0P  8(&# Z='R/P 6J.R0P ><'P8SCP !'#R*P  E\
      R&# 5L#R%P B3#S'P+P=R@P H[*S=O  V`$P2R  K$8N:T 2O%T&P'O 9/-P1R   5E%O'P*P-T0S1P6S:O  )a#P%R R@%O'R\
      +P-S/R0P1S:P=M?P@PCTHT E1'O.R/R0R1R=P  43&# C/#P'O*S FJ%R&P   KJ&# OX#R%R-P1PDP 7J#R%P J:#P$PCPDT \
       -<%# O!&# :[%R&R'O $-#R%P  %_#S%P>P 0W'R*P 53#P%SHP  ?R.P0T8P:R=O 4!#S%O  9[&# E/'P.T0P1P  33-RHP\
       )@*O6S (28P:S=P 9-#N%P'PBV ]K%P*R  DC-P1R IJ#P%P>S [[#R'P W4#S%P'P=P  YS#P*T@O '#'P(P*P+T -V#S*P0\
      P8R9P   MF&# ;7#P$P%R*R/R=P  TV%# $%#M%S)S*V-P.R/R0R1T4R5M8P9T<N=L>R@OBP DH%R&P  CK&# %R'P/R  )8#S\
      %O 0!%RCP  *5#O*S.S0O5P=R KB#S%P*P 3;#S$O'W*R-P.P/P0P1O<P=R>P?R@PBP 6'#P'R=O?S  )G*R2P R##R$P%R1P \
      $:$R*P  E2/R=P  BO&# ]S%P=PDS I##O$O%S'R*O-S.P0S4O5U8P=O  TQ#P%W'P)P.P0O X5#U%O1P2P  [=&# 90#P%R'P\
      ER SV#R:P LW*N=T  $$&# V0#R%P  N(*P=R  .U&# 7&#P%S&P )I#P$P'S*V=PCPDOEP  E,#S%P'PDP NZ#P%P'S  )E#S\
      'P*P '1'P0SBP  .+%#  BX#T/N Q6=R?P  CP#O%RHR A]#T/N8R=P <`.P0R  )#.R0P <2$P'S(R*R+P-P=P ].#P-T1P2P\
       Q.-R.P   S*%# @7%P4R   `Y#R$P  <-%# TV$R2P  -;#U(S+O-O/O3R8O;P=R  W6%S'O   YV#T*P7P=P  XK$P%O&T  \
      ':%P&R 94'R(R+P.P/P0P4P5R8S:P=RBP  BO/R0P 1I#P%O'T*R/P  VF%R*P Ta'R0P  Tb#N/U0P1P8R  Q@#N%P*R+R-P4\
      S8S?P  !)#R%P /#$P*R $U$RBP  D%&# -.#R.P &<#P$P'S-R0PBRCPGP 8'#O/S  MY%# <^#S$P*P=P  -a#R0P +<'P0R\
        7V#R-R0S1O2P  0!%P'S-R1P8P  0T$R*P   #A%# BT&# :7#P'R  P=*P=T?O QZ%O*T;P ,!'P.R0P  ]Z#M%O'P-V0T1\
      R2O  PJ&# [R&#  B+#P-R `[2R=P >.=R?P @=#N$U%P  W+#RDP  '<#P8R 2/#PCR  '5%RBP DE#P%S.P +5$R8P  )b0R\
      =P  ,O&#  ^N#U$P%P'P.P1V2P4P=O>PDP  'T$S-PHP Y9#R$P=P?R *2-R/P  06-O1S  LD#R*P 32$R*P VY#R$P*P2R =\
      (-R1P  @Y&# ]`%P&R P.'P=R I]#S$O  !9&#  V:&# OD%S'O ]'#U$N2P  #H'P4R <H#P'O*P4RBT 8V#P$P%P'S*T-PBP\
        -P*P=R  0A&# *F%R&P _]#T$O%N'T5P  1P#S4P8P=R?P <.#PER  <3#P'R OX$P4R  b1#P*R-P2R +F#P%S*P  D5=O?\
      S  ;.#P-P=S G2#S'P*P  @K#O'S 3F#O'S-P.N0V2P@P IW#S-O  SH%# QE%RHP  ;/#X$O%N'O*O-T1R2P8P 76#J%P'Y ]\
      L#RDP '1#O$P&R8P?T  .V#O$U*P8P ---P1R 1M%R*P  'Q&#  Y%-P1SCP *(#P%P'O*U  F+#T%N-N.U0R1P Ua#O8S UY$\
      P2O8T _a#Y$T%M'O*P0P=PBPCPHP  RC#P'R WS#P%R  .[.P0R _'#L$O%P'N*U-P4P5Y8P<T=ODP  W+&# BH%S*P4P 1W%O\
      'S N0#U%O5PCP  .-=R?P  DS#O%S'T(R*M-X1N2P4P6R8P=O?RDPFP  b+&# ,:#R%N'R*S/P *[#R*P  )U#P'S(P  5L#O%\
      U'O*P `X#R$P +M'S.N <F#R%O'R  3_&# E=&# O$=R?P  PP#O*P-T E($P%R @0#P'R (O#P%R  74#S%O  A*#O%T-P &8\
      $RBP   Eb&# EU%R0P  ;V#P%S'P H]#M&T'P*P-T1P=R  (.&#  W6&# +##R%M1T  7K#R$P%R'S0O2P  M_#P*R #X#S'P/\
      P &@#S%P&P K(*R-P 4b'P0R  (Y.T0N B*$R%O2R  ,B%P*T4P<O  5T&#  W&=P>R $C$P%S'P  M(%#  >@#R%P'R4P :Z%\
      R*P  J(-R1P !E=T>N   X2-T1N  =D#P.R -a#O%TEP  ^O#P%P'S*P/R=P?R %A#P%R T2-P=R +b#S$S%L&T*PCPDP )[#O\
      %O'T  =*&#  DM6R8S:O=P  %L&# *_#R-P 'Z#P%R RS-O1S  Db'# QZ.P0R aL#R4P  =5#R'P  09%# ES#P8R -`'P*R \
       74%S&P'P C;#N%V*P+P=P  *A#R'P FE#U5P=PBP FN#R%R*P/P 3G8R=P  I]%O'O*U=R>P .K#R$P%P&R*R-P2P8RARHP 2\
      7#S%O FL#R$M%R'S*O-R.S/O0O1T4S6R:S=M@R >Z#O%R'R :Y'P8PBS  4`%R'P-S1O PS#P'R1P   .O'T0M =2#R/P <I%R\
      'O*P1S  @]'S*P/P8P:P=S  ;#%P'S  S>&# EL#O$R%O'T=P@R  HT#N%P'V)P  V[#S'O*P-P/R:P=S 7K#R%P  'I#S%P-P\
       VP#P%S&O-R /M#S/O     '>#P%R :9%P4R  `3#R*P  F-#R%P'P)P,RCR _+-R.P0R1P (<*O<S  @%%# W[#S$P'P @`#S\
      %P4P OI#R=P  /V#S%O AM#P'R   #-*P=R L]#S*P=P  ZC#O%R'S5P=S?O b!#R$P%O'TDP  ;?#R$P  +G%P*R  OX#P%R \
      !9'T.O0P [b#P'P/R4R  6-=O?S 7M#P*R.O0S -7#O%S  J='P*T.P0R8N  T@4O8S FO'P0R ]>%P'R Z[#R/P  >+$R2P  \
      >N&# %G-P=R O!%P'R-R8N9TBP b#%P*R  /P&# UI#P*S0PCP ,6#R$P'REP E^$N&P2U )V#S%R'O?P  V'#O$R'R*U-P.S/\
      N0P5R?PTP >&#S-O  ]X&# OW#S%P&P'P*P0THP ?9#P'SHP   L:%O*S KK%RCP  [7%PBSEP  =O&# 1a'O.S J4)P*P/R8R\
      =N@T  YN&# *?#O%S  [L#R%O TV$O%T'P  P(#R%S'O-P  5b&#  RK#R'P 'D#R/P=S?O  `7#P%P*SDP  64%# _4#V%P&P\
      'P*P8P  *E-P1R 4]#O'S  .a#P%R  S!%# M&$R*P   Q1=R?P OC#T$S%P'R(R*S+P-S.P/N1R2P5P6R8N:M;R=P>S@RBMCR\
      DPES N%#OBS  4X#T%OEP .F-P1R AB$R'P  RZ&# *3#P%R  AV%# F'&# Na#P%S*P SD8P=T?O  `&%# /H#O%T BG$R2P \
       S2#P%O&T %>#S%P'N*R.O0S2R _>#N%T  M';# b6&PER N,#P*R  6*%P'R '^$R%P EF#P%P&P*S.R0P4O5R8S=R>P?O@RB\
      PDPHR  Z0'R*P 3L%S'O  ['%R&P  #B&# E-'P*R GE-R1P   T:#P-O.R0S  Pb&# MR#R*P  7.#N%PBU ]L%R'P 1M#P*P\
      8S  E.#O'T*P Z1#S%O&S(S)R*S-R.M/N0R1P2P3P4R5S6R8P9S:O<O>O@UCPFP  ,E-P2R  .U*P-R.R0P )F$P*R  _8%R(P\
        T$%R'T(P+R-P0N2P4P=RBR  AN*P.N0T=R ,^'P.R  ZX%#  3?#P%PCS M:$R*P YB#T%P'P/OBR  A<&#  79%#  )I:T=\
      N /U#R'R*P0R=P  =.%P'R &4(O+S   :/%R=PDPER MT#T%N'P)P/T=P?P@S EU#O%S C+=R?P  UT&# #N'P1R >>#P%P'R*\
      P.O/R0T1P2R4P;R AI#S'O  %=$S%O&P 9C#T%N  0##L'X*O ^1#S%O  UK%# )E#P*P1P5R:P=T $Q$N(P*T+R=N@T `.%P&\
      R TR#R(R+P4P bN#R/P R16P=R  (H#P/R2PAR +J#N'U  S..T0N %N#R%P  F4%R&P'P.P0S  G?%# _E$S%P&P *?*P5R K\
      ]#S'O  MF#S%O'P(R-T1P=N Q)%R-P   6=&# ;M)P*P,S 0Y)P,R   &>*O8S I]#R$R&P=P _W$P'S)R0O /L#S$P'P /P#P\
      'S=P  SQ&#  9O#O%S-R1P OZ%S'O UF#U%M'P  Mb#PCPHS FI#O%X&P'O?P    @,#T/N   [X4# 14#S'O-R1P  @W*R=P \
      L1#P8R @98P=R 6P4P5R HS#R$P'P*P2R=R  4-#P%R 5_#T$R%N'P*R.S2P4R8P:R<P=O?R V['S*P+P 71#T%R'P)PBO  7S\
      %# 3D#R$P UD$P%R GF#P%S'PDP  2C#S*O-S1P=P  bb%P*R LU.R0P=R?P  _U#P%O'R*O-S0RFR  EN%P4T8P=P ]A#R$N%\
      T'N*X-U.P0O1P2N;P=PDP EU#P%O=PBU *G#S$R'P*P-P2P3S5O=O?SCR    7A%# 6C4R@P <>#P'N*W-P8R:P=OCR  Oa#S1\
      P=P  TA&# Q-#R%P'T(P+R1PBOHP  I7$P%R>P  /T#R%P  54&# OF%# ==#N%T  O+%PBR S'%P'R 1T(R+P-P1SCP 78#R$\
      P  _8%N'T=R?P ,J#P$T%P*S-P1P2P4P TT.R0P  *^&# 9E'P*S-P  TS%S=PDP Z=#P'R $M#R-P  4T%# <6#P/R G;'R9P\
       2C#T'N*P=R@P  !`%# [`*R-T.P0R1N4P8S:P=P?PBR ?P#S/O /[#R=P  S(#P$S%P'R*R-P.S0N=R  V^#S%O=R@P #$.N0\
      T H?#R%O'P*P+S.R0P3R4P5R8O:T=O?O@R  X9#R*P .A#R'P  4V#S%S'P0OHP ]7#T'S/N0O /?#O%S +X#R%P  -L%# R(#\
      O%T(P;P=S D!#O%S WB*P1P=S S^#R1P  O@#P$R 9J$R2P  b*#O*P/T W&$R%P ^V#R/P  Z]#P%S'P  =V&#  C`$R&P T,\
      #P.R0P8R>PBR  VM%#  =Y#P*U=J@U 2,#P%R  47%S-P/P 6A4O8S  :L%# Ta$P%P'S /I#S%O  2]#R-O>R   )$*R-P _4\
      *P1R *E#T%N'P*P-T@P  -?%# S8#W$P'M*R4P=P 0W#V$P&P)R-PCPEP 96#X$L%R&N  7Z#P1S2P  XR#P%S*P  22&# 8'%\
      # &9%P4R Ha#O'P*O-U/R0P1P<R>R  KO&# ?;#U$P&P'O8P &N#P$O%P&T(P*T-T.O/P0M1R2S3P:R@PBRCSDPHP 6&#P%O'S\
      /R  aE#R-P CY#R*P  AG'R)R,P0P aI#R%P-S1O  4@%#  CS#R$P%P*PCPDPEV N@#P$O%R'O*S2S *I#L$P%P'L*O-W.U/T\
      0N1S2R=V?N@P  /%%#  Q^%# 41$O%S H>#P$R%P'P(S*R+P-T.R0O4P?P +Y#R%S'P/O   2%&# ^S(R*O5S=P    0-#P%R \
       a%&# A==S?O !(#O$R%O'P*S8P:P=S@PBS ^_#P%R S#*P=R  =?#M%U 5Q#R-P  ;K'R0P8R9P   1V#P%R `N#T%P=O N%8\
      R=P [K#O%S/R=RCP 1]#P/R aB=P?R 8!#R$T%R&N*P8P  JQ'S*O  4F%#  BL%# ,1#P%S'P.P1R  3?*OHT ,H#R$P  <!#\
      P%P&R'P*R+P.U0P2R4P5R=O?RCP  X$#T$P&S*O/N8R  Y9&#  ,2%# I=&# GT#N%O'W0P /Q#R-P (>.O0S ^@*R8P  BP&#\
        RO%P'P0S ZC#R=P =/*P.P;S $%.P0R  #A%P-R  CO&# )V%RBP  ]8#P'R=R>R?P  ?4'O0S  =9%# B?$R'N0S 6%$S&P\
      'O HE*P>R 1S#U%P&P*PCPHP  &+.O0S I4#U%P)P1P8P=PBR 0<#R-R4P=P  /0#P #A#R%P&P4P:O=SHS ])#O'T(O  )R%#\
        K##P%R  5!#P%S-P>P EA#N%P'P/R1R4R:R=R  E8#U%N'O -.#U$P'O-P3P 07#R*P  *V&# %-&# 5^#P%L'W  R!#R'P-\
      S5PDP PW#S%P1P  KI&# CC#P%R S!*P=R  14#R%P  :M$O2TEP   57&# $b&# H/#O%S !5#O%P&P'T+P2R4R5P=P?S  P'\
      #P%P'P-S0R?P  GD#O%W&V'O(P)P+P-S.N/P1S2P8P=P?RARBNCPGSHP  S_$P%P'S=P &P%R'P=U?M  9#%#  II#N$P'P*U \
      S8#O%S'S(P*O-P=R  K'*R9P  1)#P'O)T*P,R ,'*P=R HF$O2S OR%P'R=P?R .+%R'P  )^#R%P CZ#O'T*N=P?R@T B6=P\
      ?R  ]%#S'O  %D#R$P'O)R*R-R.P0R1P3R4P8R=PCPDP  K3'R*P  b=#R$P ^-'O0S  _S%# :>#R'P VB-P1R  >X#R/P=R@\
      P  'V'P-R  ?Y#P*R &>'P0R  ]U&# WD%P*U=N PZ#O:RDR   Q5$S%P&P  V6#P8S>P /<8P:R  S`*R@P NU-P.R0PAR  %\
      =%# 2;#P'P+P.T0RTP RO#N$R%O(O*T+R4S@P &?#R$R%P2P Yb#I$P-P0P1P2P7P=`>P?P@PBPHS  7?#P%R =B#L$O%P&O'U\
      (S)R*P+O,P-P.M/V0T2P4P5P6R:R=R?N@TBPFSHR Z^%P*O8S  UG$N&T +W#P$P'S*P  P)=P?R ^J#O$P%T  'D%#  LI#P%\
      P(R+P/RBPEPSS 7L#S'O-R1P=S?O  FR'R/P2PAR ;;8P:R b&=O>S NM#U$P*P-P1P  +8&# N-#P$P'O*R-V1N3P5R?O@SBP\
        <Z#N$T:S=O (-$R%R&P=P 3Q#R$P%R&R(P*P-N0R1R4M5S;R?R@UDPEP  __#P*P=R @`#N'T*P1P=S?R J;#P/R2PAR Q]#\
      S%T&P'M*S-N/P1M2P4S5O6T8T9P:R;P<T  #(&# P>$T-P1P2P VO#R*P  F**P8R W3.R0P  NK&# F5#S%O 3F*P=R  &U&#\
       B.&# #Z#R'P  &O%# <?#M%U'U/M 4>#R/P [E3P8R ,X%O*S K2#P'P=S  =_%# VR'P0R  07.O0S QT%R'P *4#S'R*P-O\
      ;P  P`%# :U#N%UEP  !.#M$O%N'V(R*P+R-T.R/P2R6N8P:T=R?O@RDP 8N'P*V@N  >W=S?O _?4R8P  #S*P@R [b#O%S -\
      _%S'P0P GK#R.P/P0R +E#T$P%S&P'P*P9P=O?S b1.P1R  5-&# HV%O&S*P0R I`#O'T*O+P/T0P8R=O>P?S 8!#N%U'P0R8\
      R>P  XK#S'O  <W#S%O 3b#R%P'O*P-N/T0S1S =##P%R  BF#R.O0SFP Q6*P=R  14%#  P]*P=SBP +)#R/P *(#P%R*P;R\
        N+#P8R=O?S !6#O*S-U.R0P4P8P:T=M  W9#U$P'P=PBP P$#P.P1R6R:R=P 5:$P%O&T S9#P,R=RCP  WW%P'P0S '3$P%\
      M*W4PDP  %M%# 9-%P>R KK#R%P*N-R1P=T  %b#S$S%M&S'N)R-K.P/R1R2P3R4P6V8O:R;S=TBOCRHP ^T#P*P=TDP  FP#O\
      *R/R 'N#O'S*R.P0O;RBR  .Y#R$P YF'P*U-P0PCP  <6#T'N Q&#S%O ON-O1R=S QM#PBR  I9&# A^%S&P'O/R <_'P@RF\
      R /U#P%R  ^N&# C)%# ^U%P'S/P  W^&# HZ#P%R H4#P5R  H2&# +5#S%O @9#P%SHP 49#R%P  Zb.P0R <B$P2R %T#P%\
      R   H@*T=O@O 5=#T$O*P  $7%R'R.O   RQ#S$R%P(R)T*T+S,N-P.R/O0O1R2O3P4R8P<P=J@TAPBPCUDSFPHO  6>%# .#'\
      S*P-R0O1P  ;F#T%R&P'P*P=P JV-N1T 5B#L%U.S1P ?7#P$P%O'T-S b!#R*P8RHP  Y&%# I;#P$R%P&O2S 5T#O'S Z!%P\
      'R  ,F#P'R %!1P=R  KH%# @P#P%R #`#S%P'O/R  ''#R%P BA$R%P&R?P a?%R'P  ^[#M'S*T-P/S0S1P:P=P@PHP ^*%P\
      'R V;%R'P  EO&# OE%R'P 5N#T$O%P'T/N0N2S +-'P*P;PFS  #R.P1R  K?'P-R  ^[-R1P YK%R'P*T/P8P9P>PDR ;!=R\
      >P  !a#S%R'R*P/R0P>RBRDNFSGM  ;H%P'SCP Sb-R1P ,M#S$R%R'P(O)S*S+R,O-P/P0R2R4S6S8P:R=O?PBPCPDPEP 'P#\
      O)P*O,R-Z.P0O1P3P  *,*P=R  )9#S/PEP  ]O#O8S E_*P-P8P;T FT=S?PHP  8[#S%P-P0P  KR%# ]K#P$P%S&R'P*P2P\
      8P=T?OAR UB#P(R*P  `L'R0P =.#V%L a0#S'P/P @*#S%O XW*S4P@P Cb#T)N  (W#R%M-UDP  YQ'O.R/O0T GJ#P/S   \
      [N%# 5S#P'R*P X_*S=O @Z%R&P  .V#O$O%T'S [G%O'R8R HY%P'R 7$#P'T(P+P 9H#T%OHP  2L&# *.%P5R ->#O.S0P=\
      R  E:%# 3;%#   M3%#   3K#R$P   -H=#  UA#R-P a3$U-P2N  R7#P%S'O 4J#O%T'P  Y-&# JS#P%T'PCP :-#P%O'T-\
      P0R2P  `'&#  NR=# N%#N%P*V+P>P ZI'P0R 6>#V$O%P&PCPEP ^/#P%P*TCP  ,I&# S)#U%N'P  D:&# C[%# /**T=P@O\
       374P=R  NV&#  `V$R*P P_#R%P ZH$R2P  )D&# H_#P'R:S=O 9Y.R0P 1a.P;R Z)#O*P=S !G*O=S  !4#P'S(P  E!#P\
      $O'N*S-P.T0S2R8O=R>R?P *U=S?O  !!#S$P-T1N4P  Q4&# `.#P&O'O*TBS $K#R%P  VF#R$V%T&M'N*P-S/P0P1P4R5P:\
      O<S=R?P@RDP 13.R0P JQ*P=W?L   9C#R%P Aa$P'S*P  >*%O=RCSHP  .-#O%S D$'P*P-S  B6%P'SCP  %4*P@R  4)#R\
      *P  .G%P*R (Y#PDR  E)&# JD$O%O&T 6V#O'S(R+O DK-T1N  ^F%# IX%S'S*O.P0R=PFP  EU#S%P'P  B<#R%O'R  7>&\
      # C@#P%R*P.P0R4P8S>REP  0J'O*P.S0S1O<R L$#R%P    PH#P)R-O1S  QM*P=O?S  &%=P@R #F%P'R C!?P@R  U-&# \
      FD#O%O'P*R=O>PCYDP F5%P'P*O0R5T8R=S@OFP  JV*R=P O9#R'P !X#T$P%P*P>P >F#O%R*P0S=RDP  OB#O'R*R-O/T=P\
        >Z#R%P $@#T%P*P=P  BN&# >7#S%P)P K_#P%P*S.P :0#P%U-P/PCP  IF#S%P'P  71&# FV%#  =N&#  Y+&# ]O#N%S\
      'N*T-O0R1T8P:S@P M>#P$S%P.O0S =O#T%P'P-P8PBPCT  98#P%SBP R-#O'T*P0P  YT%#  aP%# Y^%#   $P#N$P%R'P(\
      P*P+P-T.S0U2PFO  GB#S%O NV#R%O'SBP GP#S%P'P  LK%O-P4RHS  .$*N8UCO 8U=R@P  _:#U$O%M2T=O?S MI'P.N0V \
      5)%R'O/S6P8P:SDP #7#Z'P;P=MBN  _NBSEPGP UE#T%M*M-P4R8S?RCR P)#U%M  b#&#  ['$P&R 0-#T%P'R(P+O2P  W-\
      #S%P'P  !L$# ;0#P4SCP Z*'R AM#R*R;PDP ]]#R'P  &'#P%J'X Q(%PBR H8#R%P `+#R'P  UH*R=P  B+%# Z3#X$O%W\
      'S(P*O-P.S0S1N4P8P9P=OBPEOFPGPHP  -/4O@T EP#P-P;S  .O.R0P  9Y$R2P $3#P%R 4D#P$P'R.P0T2P  !!#P%R C9\
      #R%P ;,#P$R'R*R2P=P ,8%P2R  BD%P'R &;#P$S(P*P+R1P2P4S=N?T  2!#R'T*P.P=O :+#W%N'P*P=P  _E#T%O2P ZC*\
      O@S   ]G%#  ,R#S$P%T'NCP <`$T2O@P  WR%R=P  =*#S%O OV#P%R I`#P%R'P*P.P0R3R=R  W;$P%T*PHP  (B&#  9#%\
      # GM#S%O /a)O,S  %D#P$S%P&P  >$#N%R'P0T5P U*#P$R 26#R'P  SQ%# E!&# /Q%# <U'P(R*P+P4P5R=T@P 3R#R(P \
      >@8PCR   &_=RCP  -a#P-PTS D1=RBP `J#Z%O'P4MBO  95#R%P ;('P0R TQ$N%U&P _-#P$R%P'R*P8S:O=R    OM#P-P\
      /S 1['O*T0P=R?P bR#S%M'RBS P'$N%S2PESHP  97&# 9H.O0T 2%'P*P=TDP ';#S$N%T&O'P(P*M+R-P.T/S0N2S4P5R6P\
      8P9O:U;R=P?P@PBTDSEPHO    ;U-RCP C6'P3R  (&8P=R /'#P%P'P(N*R+U.V/P0N1P2R4R<O=R  )[&# *I#R'P-P=O?S \
       +]#R'P  _B#N$S%U&O4P .*%R&P  VY#P$R ML#P%SGP  :H&P1P2R  T$#R%P _9#L%V ZT#M%U  4W#S'PDP .Z'T*P0O  \
      (b-R1P  IJ'P0R O/#S'P*P  F_*T.P1O  W##P'R +F#P%T&P'P UU%R'P 8<$P&P'S*P-P.T0O2R8P=T?N Q`#P$R  S,$P-\
      P8P=S ZL%R3P  DQ&# JQ$R2P     V4%#  YH%# ;Z#R%P  VH#X$P%L*P  2U%# %+#P'R*PBR W/.S0O  CT&# E]%R)P N\
      )%U'P*P1PHP S>#R'P +T&P)T*P+P,M-M.P0X1P2P3R4R5R6P8S:V=K>O?S@NBPCOEPHVRU  Cb#R$U%P)P*N-P1O2P4P8R<S=\
      S@R  ,92RAP LP#T'N 3I#P%T*P+P4R;P<RBP  ZL#O$P%T&S*R-P2P8P=S?PFP LV-O1S  NG%# IZ&# Z$#P$U%OCP ]@#P/\
      R  T=#R%P   7A&# &+$P8R  S;&# NS#R*P DT$P%P2S L21P8R  4F%R3R=P  JM%R'O/R ]V#P%T.P>P  1@%# 2.#P5R .\
      /'R*P <4.U0M  K/&# Za&# ]A#P%P'W8PDPFP =K-S0PEP @M#N%RCPHT _@#R'P   [R&# a3.O0S  (X-R2P ]>.P2R  %L\
      $# _<%P=SHP GV$RCP   3T$V%O&P'O*P-P.O/R0R2N3R4S5P8R9P:R=O@PBOCSDT F9#O%T'P*P2P=R   )5$O%S&P  9M'S*\
      O/R  0##N%T *(.S1O   =^&# ?B#N%V*PEP VA%O'S*P.P0R4S8R9P 2R#R*P  E:#R1P  XP#P.R (J#P'S*S-S.P/P0P4R8\
      P=R?P@O ]+#T%N `##P$O*R+P2S=R  #M%O&P'U-P.S/R0O1R6R=R?PBPHP   B^#S%O FF#S%R'P-R.O/S0O>P  ZJ%R'P  E\
      18R=P 'P'R/P L<#P%R'P   -J%S(P*P %53R=P  C%&# ;@%# D2.P0R #L#T%N   1F#R%P )B#P-M.V0T1O2P *)#R'P  7\
      C*S2P@P )T#S%O-R1P3P <b#P$R IN#R'O0R  G/#P%P'R)P*O+P,R-T/R0R4P5P<R>R@PAPBPCRDRFRGP $G#R&P 0N#O'O/U\
      =P?R  5^#R*P-S.P0P Q9*S-P2P  )_-P4R :U%S*P=P H`#S$R'N8P:R=R?P 7+-R1P  ^/=O?S &H%RDP _M'S-O  ?)%# B\
      ]&# b#*R=P :H#P'R  ]T%# +F#S$R&P*P=P `O-P1R %I%P8R ,)'U0M:O=S =4#U$N%V&S'S(S+P,O-N.R/P0W1R2P5N6P8O\
      9P=U?NBRCPDOEPFPGUHNRPSP  Z+#R'P  RD&# QR$O-P2T  4/#T%O*M-S/P5P=R@T $##O$R%P&P'R-P/R1S:P=RBRDPEP ^\
      5#P%R 8+#P%R&P'P.R6R8P=P?RBR  +:%P'R 8V#U%R'P*O-P1P VS#R%P'R/P   NI#O%S C0=P?R  ,?&# ,9#R'P  %E#O%\
      T&P 3!#R$T%O&P*P4P8P=R  ,]#P$P'M-R.V0R1P   ?L#R*P Q*#R5P K3#R$O2R NH#R*P  XZ#P%P*R-S.S0P1P2P=PAR 8\
      !%R&P   R@-R1P8P:P=S @I#S'P-P $_8R=P  J9%P 9?'P*T-P=P I)#P%T'P 3?#V%P'O3P8P ?(#O$T%R&N'S*P.O0S3R:S\
      =P?ODSHP  -G%P'R `=#M$P%W'S*U,P-N0P2P3V=N?P@PFP  4;#R%P'P-P1S2R?P 0]#P'R >4#R1P  G(#N*P0P=NBX  F-#\
      R*P =;-S1O  1#3RCP T>%O=S @M#T%N <[=R@P H&#P-R=R?P  ZA&# #7#P%R'R0P VR'R*P H'$P%P&S  QY'PBR [R#P$R\
      %R&P'P0R  6(%# R@#P%R  [&#P$P*U2R=P@O  41#R$P'R=P '>'U0M5RBP  #4$# HO#P%R  ?##P=R 'S%R'O-S1PBP  K*\
      'R.N0S  K&&# XK&# H!'P*T1P8P 1Q#O%TCP  BU$# /'#P%P'T*R8P=P  44*P:P=S  ,?&# O-#P4R #P#R)P ^&#R$P'P-\
      U1OCP  IQ%# %]#P/R %M#P$P4R=R B'-N1U2P ;^#R%P  23&# 09&# a(#P%P'P*R-S  *:-T.O0O DQ%P&P.PBPHU  -3&#\
       J;%R&P.R/P0P4R=P?R 3F-R1P '?#M%T0R +#0P=R %A#R'P   ?U%# WX#R%P QN#P-S1P=P?R V;#V$R%P'N4P=PBP   Z.\
      #X$P%T&P'S*T-S.P0P4P8P:P;P=L>P?PFPHP  ^W%O-P=UCP V2#T/N 89#R=P 22$P%N&P'N*X-O/P0P1P2P6U=S?TCO  94%\
      # aC#P%P*S;P=R ]V&P'S5P RS$R*P ^G8S=O  GJ&# <,#M%S*S :!$O%P'P(P-U1O2S4S=P NF8S:P=P  -:#R%P'P*V-R=M\
      @P D/#O%R&O'S*P.O0T=SDP  aa#P-S1P  `X$O2S Ya$R%R.P2P=P #I-R1P N)%RHP  D^&# R9#P'R*P0R1P=R G]#M$P%M\
      'K*O-P3P8c=O>UDP  UB#P.P/R3R=P?R b54P8R _X#M'O*P0W 1?#P%R'P/R=P?R >I#V$P%N'P b6#P%T'O  `/*T8N9P $4\
      *P0P=S  @`%#   #7#P*V=N@P ,(#N'T  QB&# 5E#S$P%P-R=P  !2#R%P XT1P2T=O K_%R5P I;#O/S )B.P0S4P  Ka#R(\
      P  PI$R&P ?>$R4P  VC#P'T,P8P  )6&# `H*P@R -^%R'P _L#P-R  3W#N$P'R)P*V-M/J1T4P=Y YL#S(N*P-S1P5R=O@T\
      EP EQ$PER  JC%S'PDP  *H&# a]%P'P5T=P .>#S%N&P0P5T8PBSHP  JE'R*P ,U8N=T  !a%# 5>.P0R B=$O%S&R'O-P1R\
       b!%S'O  TB#S&R'R*L-O.P/P0U1P3P8P:R=R>RHP  N-&# >:&# WX#S%P&P  N&#R$S*P/P2P TX#R%M'R1R=R [&#P'R9R \
      X=#U$O%S&P'S*O-T1R2O4P8P=OBP   6+&# WN'N.P0U '<?PBR ;L%O'S*P=R )T3R=P  H0#P%T-O ]^#RCP  1+.T0N :R&\
      P'P(R2R M0#R-P  ]N#R$P%P*P+R-P2S `8'P*R @L#R$P&R'P*P-T/N1P=R>R  `A8L:O=X  X+&# <2%# +U#S/O  (S#P'P\
      *T %]#T%O'S-P0O `-#O$P%S0R=RCP   PF*R.P <0$PHR 6b#S%O*P  _##O%R'R  ,B%# W_#O%T0P  >Z#P'P0S  Ib#R%P\
      'P.R0S1P2P:O=S ,a#P-S.O0S1P  *B*R=P  %;#T$P'P8P  [K&# ^Q%# B&#T*P0P@P IH'O*R-R1R  a>#R%P  UL&# [$%\
      P&P'T(N*R+S-S.O/P0N1O2R8R9S:O;R<S>R@PAOBPCSHR   =5'O*S =<#O%TFP FH=P?R 7G=P?R b[%ODS  W1$# J7'P0R \
      8T#S$P%P'R*R0N  4[#R$P%R'N-P/T0R8R9P:P>P  DN*P8M9V L<#O%T&P .I#R.P =X#O'R1R  X<%# FM&# !-&# :=#P%O\
      'T `2#R%P 4S#O'S  *G4R5P 6(%P*PBRGR EY%P*P/P4P8RHS 3#'R0P  6;#M%T'P-P=U &B'S0O SQ#U%P*PDP  Z`#T)P-\
      P1P CX#R-P5R=O?TBN C'#R%P*P-S  R$#P'S(P Bb.S0O -S#P%S&P  $B%# #C#P%R*P=R ^_#T0P=PHP S;*P=S@P  F-#P\
      %O*T   <$#R%P WB#O%S !@#R%N'P*P-P0T4PBS RJ#O$S ^A%P*R  D8&# SG#P=R R[#R$P?P X4%P'P*S 3-=P?R M!#V'P\
      =OCP  8L&# `H#P%R'P QH#N*R.P/S0R4P5R:R=P  2K8S=O  33&# 2E#P%TEO <C'M-U .C#P%S-P G[=P?R MJ#P%R'R=P \
      [S#P4R   7$#S%P'R.T0M  A!&# @3#P$R'R>P  @0#R'P <X#U$V%M&P'P5P8OBP 0P#J$^%P&W'P*N-P4P=P@PBPHPTP  :B\
      %# %N#P$P%S  La&# C@#N$P*N/U0P8U=N?S I+#R%R'O   FA&# 2S%R'P $S$P2R M,#S$R%O  ;7%#   2$&# ]B#T$P%O \
      KQ#R$S*R-S1O2P4R5P=P@O  ^7&#  $0#R'R*PBP /#*R8P S!#O$P%U-P  >Z.R0P  ?<#R%P ,D#P%R   &N%R&P-R1P RY#\
      O$P%S-R.O0R1O2P=R@S ]X%S&PDP   XS#P%S*P ?3#N$U%O'O(P*T;P=R  )A&#  FG-S1P;P )-*PCR  H#=P?R  CK*S8P9\
      P MZ#R*P  *)#R%P 0='P=R S,%P3R  $.&# 2J#R&P UF#P%R.P0R WG'P0R  8X.P0R .F=T@N D$#R$P'P %/#P/R  aS#W\
      $P'M=P M.4P=R ]N#R%P ]!%O'T)P  4G#S%P1P  :$#R*R.R/R0P=PHN KD'S*O   UU&# 0;#R%O'PFS 8a#P4R  +J%# HO\
      %R'P R*#P/R1R  *B#O%U'O =D'P0R    b]%R'P2PAR ($#O'T*P B;.P0R  'Z%P.S0P  ?+'P*R 9S%R&P LC%N'U0P   &\
      !#L%V  -.#T'S)P*P-T/O1N=PFP MO=P>R  ([%#  PF#R*P FR#R%P'R  9;%# Y`#S$O.R0P ^8#M%N'P*P6PC[  OD'R*P-\
      T.R0O1N4R a'#R%P 4-*P=R  !T#W%O'P-P=PDP  W:&# 32#R%S'P*P _U.R0P ;!%P*R (&#P'R  @H$R%P  8*#R%P V@#R\
      .R/P0P:R=P -3#S/O  =2#P'P*T-P  [P$# WS#P%T'P2P8PAR   DG5O8S JR#S%M&S*P=P?R  ,S#P'R=R?P  [Z&# !E&# \
      H<#R'P  =<&# L/#R$P  B5#U%P*P/P2S4P=P?P UC#S$O%R&R'R*O-P0P1P=RHR 5`#U&P'R*O-R1P=PHP b0#P%R  L!*P.T\
      1P2P  ZK-S1O   TP%# (/'R0P  3@#O%R(S+P;P A]0R1P -B#R/P  BU#R%R1OBP &J#M'V*P  =A%# UD#R%P  8O&#  bb\
      #P%R HY*S=O  B,&# UZ'W*R.P0NCPHP D@#PBR 3V#K%W  .`&#  PV#T%O=P -H-R=P  9N4RHP >9$P'S0O;P=S $]#O%P'\
      U9P  FD.P1R MY#R%R'P)P  :##P$U%P&R2N *B#P-R @:8P:S=P  @8&# #($# /(#P'R aJ*P=R bT#N*U 2&#S-R0N  @J#\
      P'R-P0R -].P2R 8U'P.R   (N#P*P-S1P8R=T@N BR-S.P0P  A/%P*R8P@R GZ'T.P0O 5O'P0R  @T#N*S8S>P  +?'P*R \
      MF#P%P.P/U0P =P#S%R(U*O+M-P.R/O0O1P4O6O8W:R=T?O@OBSFPHRRP  (b'R*P  EM%# UJ'S0O +Q#K*Y-P.P=RBP 2^#R\
      3P   Da$P*S2P %+#T$R%N&P'T)P*M-O.M/U0T1T2P4R6P;P=O?PCTDP  %3#T$P%O'P*R-P.R4P8N9P:S?SBREP BU%P'R ZR\
      #U%N&P O4#P$S(P*P+R1P2P4S=P?R   _Q&# B5#R'N0S8R:PHP  SK%P'R L*2PAR S(.R0P  ]<#R(T*O+N8R NM;R=P +I#\
      P*R   52'P*R  T$&# 62#P5R  $b%#  G]&# *$&# );#N$P-P1V :b$R2P S2#P%U*P4PHP  ^N&# !A#U%M  &J&# V!#R$\
      [%P&P'T(O*N-P.P1R9P=N?PBPDP (U#T%N   @N%#  ^+-P  TY## $J.# R6&#  [1%P'S*P=P?R  7R#O-T/P <Z*S=P@P 4\
      ?#S%P=P  5T#S=P?P   T%#S$P%P  Q.8P:R @$#R5P  63*P+R8R:P JZ#P$O%R*U=PCP 2G$S%P6P  ST%# G-%# JA#P%R \
       Ja#S*PDP 9<*R?P  *@&# )!#P$R)RBP  E;&# XC#O%P'O.R1T8R;P ;5#P%N-P=OCW  ],#N$R%S'R-U.R/P0P1R2P4P8P:\
      P=R>PBP Sb#P$P%R&R'P*P-R.R/P8R=S?O   S[&# (/#P'O*T b:#R=O?SBP &0#P*P4S   -b%# NV#S(R6P;P   KU*P-P.\
      R0P=P>S  UA&# B@'P-P4T5P8P=R @6#R%P:P=R  ?J#U*P-P=P>P 7X#T%O&R*S-P=N@RCP 1'#S*P-P ?0'S*PCO <]#R$P%\
      P'P+R  U%%#  I+#O%S XL#P%P.P1N3V  =F#O*P/T DP#R-P K0#O$P%R'N*U-U6PDP FB%S=R?PHO XZ#P%P*S  X8&# &L#\
      P$U&P2P5P 6X#P'R  =9.O0S   ^.&#  [<&#  NR#P$T&P*P=P 4/#S%P'PHP  NL#R'P  T^#R'P  `&%# P6#P%P*S3P=R \
      #/#N%RTS E2#R1P   E?%# bW#O'S ]Y%P'P*TBP 1Q$R*P  %P-O1S ;V$R'P/RFP  ;_#O3S >`=P>R PE*R8P  IJ.R1P C\
      +#S'P5P 6!#P%R  `+&# Z[-P1R  _/#N*X+P-P<P>P  H2#R$R%R'O(R*L+P,P.T0P1P2P8U=P>R@PCTDP V'%P'R=P?R  8&\
      #R=P a?#T%N'O=PBT  b7%# %]$P*S=P ;5#PER ,Z'R)R,P/R2P=P  =U#W%M=O  *9#P$R2PBR @!#U&P*R-R/O1P2P8R:P=\
      R>OAPBSGOHP   DG$# Z'#O*U1P;P  ^/&#   H<$PER  OV&#  6D#P.S0P 0+#R$P GO#P(P1S  [.4R5P %V8R=P =S#O'P\
      *U-P1P  `H=NDT OT#X%M4P8P>P Y+-M1T4R8S=O  EH&# RX&# F$#O/S  C_%# _Z#N*P-T8R>P !!#P-R  ?A&# ^8*S1P3\
      P %[#R-P  6V%R&P8RHP  'U#R$P  ?-.T0N $!#R*P RQ&R'R*PCP ML1PCR   @8*# 6_#T$P%R&P-O %!#S%T'N?R@PHP O\
      (#P/R  _2#T%P.R/O0P CO*S.P0R8R:P=O Q`#P%R TY.O0S  $B#R0P HG#P%R  S@#U'O/N ^)%P2R ^.#P%R  9E#R$P  R\
      K#N'T*T1P=PCP LX#P'R  bS#R'P  I8&# Z:%# T?#P$R%S&O.R0P4P  RM&# @,#R$R%S&R'O*R0P1P4P5R8R=ODR 3S#P&R\
       D[#S$N%R >8'S-P1P  'G#P%R /W#M$P%P&R*P2XCP  (?'S*O  &)&# 3-#M'W8PDP  _9#P.R0PBR $F#S%P-P KR#P*R/R\
      =P  =H&# F2#U%M E=*S-O1S8O=P?R JV#R%P   E!$P2P4S _?#X%R&M'R(P*S-T.S/P0T1N2N4O5N6P8O=L>W?P@PAPCOEYG\
      P (X#M*Z-O4P=PCP  K=2RAP 03%R&P 0/#S%NFPHS  3O#P/R BM-O0S2P ?R-P1R <Q#T$P.P0P?PBR  bA&# /R%# b+%# \
      T:#L'S*P-R1T ,(#S/O bT#P.T0O AJ%P=R  `B#P-R/R2P8N=S>R TF#R%P'R=P  `C&# B9%# /Z*T8N 8=#S%O   ER%P&R\
       [>#R(P-O1S  BX8O:T=P  =H#R'P-P/R0P4P8R L,*R-O1R Z&-P1R  1O%P*R  M`#S*P@P  b-#P'P.S T$#P'P/S  ^;$U\
      %R&O'P(P*S.P0R1P2N3S4U5P6T8O:P=J?UDPHP YM*R.P [L#S%P'P  b4#W%P4PBNEO  @Z#P/R  %=#R$P%S'O E^*P0R 9W\
      %P4R ,B#P%T&T'P-P3P=PRP  TZ%#  ,G#P-P3TCP 2U2P4P5P9U=P  6P#P%R  TL#P%R >Z%O4S  ;1#P%P'R(L)R*T+U-P \
       35%# a<%P'R Xa#T%N8OCRDR `$#P$R%S&O'P  9X$N&T LM%P1S2P ^H-P0S1P:P=R  !8#P%R Xb#R'P7R8P #[#LBV _>#\
      P$R   UN#P(S*R+O.O/O0S2R@R (0#S'M*T ,A#S%P'L)P*O+R/T0R1P2S3R5R9R:P;R=R?R@PBPDPFP  D+%P'R  6)%# _=&\
      #   OT#RCP <?$R.R2O F7#P%R  6A&# :=#T%P-PBP (D#PER  T*=P?R QF#O%U&PBP 4E#P$R  5%&# D.%P'R  ,/&# FO\
      #R%P1P=R  8F$# [V-R1P=R?P 3]#O$T%P&U2PCPDO 06#P%R'P/P8R;P>PCT I*$O%S R1$U%O&P  6_$S%S&P'P*P-R1P4P5\
      R8T=P?P@RBPDPHP E>#R$M&R'R*R1P2S4P6P:P<P=O@TCR  ?3$P4R >=#W%K  19#R=P C['S*P-P  5<#P%T*PCP  V(*P-R\
      1R2P K:#O%T-P WD'P.T0O  PR#O-S G<'R*P  ]M#R%P `a$P%P&T2P  IE#P%R =(#P'R1P=R M8#T%R4M  R#&# %;&# >1\
      #P%S'P  ^0#P%O'L)Z,R-O  -:#P%R E]#O*R=R !^#O/R=R 4C%O*S   JC#R'P  Y0#P%S'P B^.P0R F$#RBP  %S%# @-#\
      R'P  4V%#  *Z&# AG#S$O%R*P CT*O@S  JT*T8N #^#P%R'P*R>RCP  *&%T'P.O C(#S$S&N  H.$R&P L,#P'S=S@NDP  \
      GB&# LK%# IY'P*R &9#P1P>R L!$R*P  MS'N*T2PAR 3[%P=R  49-R1P C2%P3R=T?OBP :E#P%S/P   /'#R$P%R'P.O1R\
      8P:S<R=P  $X%# aU%# 0'#P%U'N C3-P1R 8E#P$P%U&P'R-O0S1O4PCR   ;S&# aB&# 2:&# 5=#P'R D*#P%S*P 66#N$P\
      *S/S  G+&#  [(%R'P _S-R1P  F#'T)P*P.P0P H=#L-P4W 6.#T%O'P*R-P/P4R=N?T RS*P-P=S 8F$P%R'P.R0P2R=R?P \
      R/4R5P 52#P-S1P  `5$P%O&T   DX&# ^C&# :X'R0P   4_&# G-&# F($T%O&P 1N%O@R S-%R'P  FX&# SH#P/R  CU$P\
      %P&S P..R1P S7#P$R%T*N8P:R  44$V%N&O ZZ#O%T5P  PM*T=O>P  2V#P=R  96#O%P'S*N=T  aa#P$P'O*R.P0P1R2R3\
      P=TARDP  W#&# ).%P.R0P FK#V%R'L-P.P0R5P8P>S ,7#S%P'N-X1M2P=RBREP  *!$S%P&P S#*O<S 3]-P2R  +Z#O-P1P\
      ;U 'M#R'P*R/O0R:P=S?P@PDR  )(&# J`=RBP  ?+8P:R  GQ&#  @$&# +B#P*R `F#N*O=U  @D%RDP 6a#P5R  -1#O$R%\
      U&P'P0P R9#T'N &]#P%S*P ?*#P'O*S-R/R=P !%#S'O 8^#P=R  +2%R&P aX-R9P  /3$P*P4S IY#P%R  1P#P2T=PAP  \
       <T*P0P8S P.%P-R  IY#P'T*PDP H+#P>R  F$%#  P6&# `##U%N8P BE#R%P I&-R=P  5P&# Hb$O%S  #B%# E^#O%U4R\
      8P=S>P?PHP 1V*P=R [N=RSP  :P&# =F#P$O&P'S-R2T@O 2P#P$P%V-PEO %F%P'T*O=P  [/%# L(-P1R X!#S'O   R8'#\
       :%#R1P %/%O&S 2a#R%U'N*P 7*#R1P  *0#P3P=S   [N&# _=#RAP C!#P/R  b1=O?S IB#S$O%P&T*P-P UC*S=P@P  #\
      :#P%S=P G8#S%P-P  82%# Y1'P*P-S=O@R 'L'R*P  F%#S-O  J<#S'O  UY#P*N=U  ?W#R=P  3T#R'P 1T#W$P%O'P9P=\
      P ND#U%M   J0%R'P ;&*O-T1P  ^T#O4S *$#S$P=P 32#N%V&P-P@P  1?## >,&# 4b%R*P   10#P-P=S  :M%# _R#R'O\
      .P0R=PBR %W#R$P  I7#R/P _+#O*S >)#R'S*P0P  #F'O/S0R2P 8Q#R$R'O*S-P/P2P=S?P 591P=R  @.#V%P*P-P1P2P \
      FP=R@P /9#N$P%R3RDS _A.S0O _1%P'R  $O$P4R MU#R'R-O Y&'P0R  Ua'R1P [&1P?R 8.#N%R0R3P5RBR 3.#O$P%R-S\
       0*#P%R*R.O0S4P  F,%# ]S*P=R RR%P'P.R0R RM%S)O  =G#T'O*P   KD&# 52&# 2O#O'R*T.T/O0N1P8P=S  JJ&# #E\
      'R)P X=#O%V'O-PDP [C$P%P2S JK#P'R  &F$# 0(#N$P%N&R'P*P8O=SCY :+'P/R   /=$# ^,$P%O'O-P.P0O=SESHU &_\
      #R*T1P@N MT#S0P?P  9_#M%P'W(P*R0P9P=PCR F3#L%Y'P0P  ?L#S$P'P=P  1T#O%S'S*O+P-V.P9P;OBP .B$R%S'M.P=\
      PBT  G5#P%R(P+R0R1P  6]'P.R .3#T%P*P-P.P  GD&# F7#P%O'T [A#P%R*O.P/R1R=R ?&#P%R 7L#O'P(P*O+R.P/R0R\
      4R=S>RCSDPEPGR   .O#P%R  ]-#X%P'P)N*M,N-U.S2P8P  Z%%R'P*P/SBP  KJ&# R=#O'S -,%R&P J^#P'R  `9#R$S*P\
      /P8S=OBP '2*P=R <3$P%R&PBR $C%R=PDPER  CJ#V%L1P=R J9$S%P-P  [[#V%M'O ]O'P.M0V  S'#P/R Z3#R$O%O&R(P\
      +R/T8P  $^&# ;T#P=S>P  OW#U'M ,!%P'R*O-N.T0V1P5P>P ?5#T/O=P 7&#W%P'L b+1P;P=OGUTP  2Z&# @M%O.S +X'\
      P*P0R<R W%=P?R 5`#O%S  _4%# J:&# !B%P3R 7V#T'O-P I_'R.P 6[%S'O 1]#R@P ba#N%R&P/T  LD9P=O?T P$#P%R'\
      P-R.P0P=R PY#U%P'P-P0P  O_'P(S+P Z/%P*S=P  PG&# C**P3P8R9R    0M#S$P-P #N#P%R M+%R'P 7H.P>R  LN&# \
      73%# U(&# C<'P*R G>#P$R 5b#P*PDS  `E&# AK%M+PHV  ;='P(S+P %Y%RDP  B^## RD%R'P*P=R  =M#P%R'O(S   3B\
      %P*P1SDP F('P  ;B&# UL#P$R2PBR X<.P0R &W#R/P   .5#R*P 94#N%R&O*S-S0R1O5P8S9P;P=N?R@V L;#S$P%O+S-P/\
      P=S@P D&#O$P%P.T0N3R=RBS  [Z#T%M=R TX%OHT  7+#P$N4P5V 8P#O$P%P'T0T>P@RBPHP  J!#N%UBP ^]#R$R%R'P(P*\
      O/N0S:P=P>R?RBRFTGP  K,#M'U 5##P%T'P*P  :+5PBR 3$$P%S'O2R:S=O 13'S1O  T#$# X8#P%S=P F#'P   4(&# Eb\
      #R%O)S*R/P;P Q^#P%S/P :[#R4P   N(&P'R !V#V%S'S*M-P.O0P5P  R]'O*R Nb%R'P ^)#T'P1PHP Y]#P%R  ',#P*O4\
      V5R>P@O B*$P%P&S  2##O$S.S/R0O@P T^'P.P0S BS#P0R:R=P  O<$R4P=R?P  +A%#  CO&# U,.M0P1V &+'P(R   &4#\
      R%O'S*T8P=S@MGP $@$O1P2T  QC%# 4##P$P%S a0%O'U)P*P  YC#V%M*P =N#S$P%T'N)P*X,R.O/P0R2R3P4O5R8R=R>O?\
      L L^*P>R Wb*R+R-P@P '($P%P&S  B!$R2P  88&# aa#S$P%P !5$R&P  5X#P-R *J.P0R B_#T*N  &2#R*P M%*P4R  H\
      2'P-R  TR%R&P  0U'M*U <6#O%R*T=P@P  TF%RCP ^N#S%O  4P%# (Y#P$R 5<0P4R X/#P%R  ()#R$S%P'R-O.P0S1T2P\
      8O=P@RBPHP  W7#R=P 'W2PAR H5$R2P  D7&# D@%# ^_4P=P>S LR/R1P  TY&# U0$P2R 8^#P'P(R+R LN#X%N*O-P0P D\
      2#R,P  J3#P'P-S *b-P:P=RCR EV#P*R 9##S'P-P   $&%# R>.R0P 1?$R%M'P=R?PBVHP 6M#S%P'P !F#P%P'P*R/P8R=\
      R `H#M%P'O*Y>P    U_&P'R O)#P$P%V'P=P  bK&# -J#P%R &D%O&S  E(#P.S0P   V?#P%R   #`#P1R  T?#N'P1T 1A\
      %O'R-R HX*P=R  =0#P'R 69$N'R+P2T `2#P%R  N,%O'S _G#P1P2S  /F$R%N&T?P  C0-P1P=S V##L$V-R1P  99#O%R.\
      S0P2P=R U_#P%S*P  2%#R%P 0b8S=O    (X#T'P*R-P=O@SDPHP  #K&# RX#S$T%N'R-P2O4P6R9R  88#R%P  T*#T$O%S\
      'R*R-N.R0P4P8P:S=PBR  NX%S'OBP 1S$R&P*R.R0PCP 'K%S'O =H-P1R  LH&# ]Q#PHR 2)%P*P8P=O>V   )0#P%S'PEP\
      HR :1#N*S5P=S  XW#O'T0P GB-O1S I$#T%O*P E*#P%R U4#T$N%RDP  /Y&# #T&# a[*P8P=S  (T&# X;&# Q.#P%R +5\
      #T%O<PBP  ][&# Y8*R2P #@#P'P/T0P <:(R+P a$#R$R%P*P =##R%P  3G.P0R  (63# /X=P?R  :M.R0P )U#K%N*[5P:\
      P;T=OCP  >-&# ^)%R-P8P G%#O%P'TBP  P,#S3P  15#M%P'U*S=P 1;#S%NDR H'#T%O'P  RI#O$S%O&S'S*R-P2P:P=P>\
      R $L#U'N(V*O+R1P7P=PBPCP F@#S$P%N'W*P=PBP  ^=%O&T8P ^:*R@P  Y^&# -##T'P.O %;#S/O :G#P%P-T ]>#M$U%M\
      'R(S*U+P-P5P7R8O=S?P@P 'E#R*O-V1P=P@PDP  ?[=P?R @C#P$U%N  U%#R%S&P'P*P  6/#P6R 1<#O$S 51#O$S.R0P1P\
      4R CZ#S%P4P ;,#P/R  3Q#T'N 6K3P8R   C%&# 1T&# 8I&# .<-P4R X2.O0S  T;#P*L<W 0a#P8P:T>P !%#P*P=S  [-\
      &# KX#R'P   RR'P0R 8E#R*P  11.P0R '%-R1P  HX%#  )O*P=S?P GS#S$P%P S1#ODS ;;=R?P  AS#S-M1S  W-#P*P=\
      P@T '?.S0O  PU&# 5A#P'P*S X)=R@P   aK#R'P-R0P ]?*R-P  *&'R*P  O!'# >=&#   91#S*P=P 31#P$S&P P>%O'Y\
      0LCP 2F#P%R   8:#P$R  ^3$P%S&P  N:#R%P=R@P *2#R%P  bE#P%R-S=PEP ,R%P'P>PBT >E#P%R 7(*P>R   <%&# EQ\
      $P%N*U;S<P=P   =5#N'P-S>S ]E%N-P/R1S;R .<%O4V8O=P &8'P.P0S  @+%P'O*S-R0R=P .J1R aa%N'P-P1R=U R01P2\
      R  &Y2RAP   LR#O%P&R'O)P*P-M.O/U0T1T2P8R:PDUEP Y='P.R =M#T%OHP  R<=T?N M7#U%LFPHS  83.R1P NY#P%SEP\
       =b$R%P&P'O*S-N.O/O0S1R2P5P:R<R=R?SDS   !-*R.P   AE#S$P%O*O2R4R5P=S  XX&# [S:N=T ;M8P=R b)#P&P/R=S\
        )a#R$P%P'SCP =-*P=R  V'#P1P=S  1B$M%O'P*P0P4[BPDP 7K#T$R%M'O*V,R/N0O6O8S;R=S>R?O@P   V/)P*S-P aC\
      #N*T <$#P$R 17#S%P0P Q^#R%P  6@%# !4&# YZ%R'P 5.#O%S  ?0#P%U'P*O.P0S?R@PBP  )N*P=R   8<&# _L'R=P B\
      9#P'P/R SL#P*PBS  II#P$P%R'P-U.S/R0O1P2P8L=T>RARHP 8a#O%T'S*O.P<P  ,<#P/R  <O*R8P RZ#R'P 8?#W%L'RD\
      PFP bQ#P*R  `X#P/R <#%N8P=VCP )^8P=R  Q.#S%P*P  /6&# M[&#  3&#P*T=O T=#M$T*V+R-P.P0P1U2O3R4R:R=N>P\
      ?O@P RI#P'R  1Q#U%M (0*P=S@P  3@&# ,O#P'P-S !/#S%O'R(R*P/P ;-#R$R%PBP K@#O'S  +)-R0P  PF#S%P=P >E'\
      O-S H]#R=P  D.$P.R  /Y-R1P $]'S.O  %B#V%T&P'N*P-OBPDP !1#P'R  S'&# G3=RHP ,0(P-S2P  WR4U5M _a%O'S \
      @!#O=S JX#R$P%S&T'O*P/P0R2P=RAPDP  EG%# S;=O?S #5'R.P J?#P/R=O?S  ]G#RBP [L6R:P  %9'R*P  @]'O.O0U \
      R7'V(O*P/R0L1R8S=P>O?T    U9%R4P @*#P/R  (8&#  6L&# D_&P(T)R*U+P-O.R/P1O2S3O4U5O6P8S:N;R<N=P>S@MBO\
      CWDOGR O^8P=R  Xa#S%S'P*O 1=#P%SHP  K_#M$P'W0P  `7'P=O@T 3B#P$R  61#O%T&P *Q*P=S@P IL#P%SMP  `D&# \
      )6#R'P 'Z#P/R  0W&# P)&# Q0#R%P*P _B#S=PDP   ]B%# O)%PHR   2+#S%O '#'P<R @E%P'P*P-P=PBV  TS#S'P1P \
      !b#P%R  1;#T%P'R/N  2]#R%P  X5&# 2M#P%N'U  Q_#R'P.R8P  :K*R3P KU#O%S R/#O$L%P'P*X-S.O0T1P2P3P;P=PB\
      TDP  0B%# YG&# <E#P%R  0a*P-R J9#O$P'P.P0T1R2S  CJ-O1S 8;*R1P2R=P 63-R.R/P0P1R2P :R#P%R  &%#P%S'P \
      U_$P%T&O MQ#P'R*P  (@%O'P=TDP ZL#R$P(R+P QY$P%R  ),#O-S  _S#P%NBT G]#M%P'P-V1S6P  9P%# ]V&# bb#P*T\
      0O1P2R *<$R%S&O4P  C_'T-PHP b7%O&S  PO#N$P%P'X)P*O+P-O/P0O1P8R?S@SFTHP KK*R-P .R#P%P'O(P*S+R-Y/P0P\
      1P2P3N4S8S:P?O@RBO  8J&# 1;'P/R AR*P=R  )I#P%R&P(R+P-S.P0R1P  &F'#  ;N#R'P2P4P5RAR LT#P$T&P4P>P 7E\
      #N$P%U&P  ZP#P$R%O&S @=#U%N'P-R2P=P  #P%R/P `Y$PBR  1X%# 8E#P'R  .2$S%R'O0P   (Z$P%T&O  KB&#  X6&#\
       Y+&# D2$R2P M1#P%R-P1R 5Z'M*U  'b$P'O-S0R2R=P OP#N%O'T-S8R>PSP  ?A#P%N'PCV  HW%R'P*P@R _Q#O%R*T1P\
      =P  (Y#P'N(V+P-P E<#U'P.O0P $-#P$R%P&P'P*P0P4XCPFP 7L#R'P _.#T'N*O+S,P.P0S QR#P'S*P-R2P  ].#P*R :&\
      $P&R  H5%PDR <Y8P=R  5)$O%U&O (T#P4R  +!#P%P/S N1-P4R  :-)P,R8P=R  ;9&# L%&# T8%# NL#R&P*P  K`&#  \
       KI#R%P'O*T-R.P0R4R:R=O>P G^%P'R  Z1#V(R*N-P2P8O=O@RBRHS 9?#O%P'U)P*O-S P^$P%U&N'PHR IN%P*R  @V=M?\
      U  3G%P'T*O-P >I$P%O'P*O-T1T8PCR ]U#S/O  ^R&# 0O%R'P 7Q$S-P2P  $Y&#  E1#N%T QK#R&P'R0S3PBP  V%#N%O\
      *T4S  X0=P?R  K2#P%R DM#R'P b'#P'S-P #C#V/L  >;#S/O YU'S*N.P0R1P=R  0*%# 2E#P'O(T #5#T*O=P YP#O*S-\
      S;P=P  =0#R%P  $9&#  4?#S$P:P &K$O2S ]O#P8R  ?2&# 4+$R2P SP#P8R KM.R0P )$#O%P'R*R/S=O@R  AV#P'R _9\
      4P=O>UCP AH'P0R  3C#N%T 4b.R0P  8]#O'S OD#S%T&S'R(R)O*S+N,T.M0P1S2P3P5R6P9O:O;S<N=S>N?L@SARBTCRDRE\
      TFRGLRR U)#R$P%P'V*S-P.N0P1P2R?P @*#O'S  0,%O*R6S:P  N9#P'S*P $H#S'O 8H#O%R'T*P 165P8R  P5#R=P Xa#\
      S%O  /.#R%P U9#O$S-P2R  #1&# TX.R1P )6#T$R%P'O(P*T+R-R.O0P1P6S:V=K?RBPDPGPHP  0E$P%P'S=P  P!#N$P%N\
      *P4P8V9S=P>S ZW#R%P 7]#S$P*P  ..#N%P-N/R1T8S=N?T UL.P0R:R=P 66#P-P1S   A;#N$P%S'N.P1R2P3P:R;R=R>P?\
      ODW *O#P.P0R  >M&# @'#P-R $Y#P$P2S  RI%R'P  b9%P'S3P  !K4R5P  >Z'P.U0N N,=N@T  OA'S0O  Z,%PBR   &!\
      &#  *0'P0R  FY%P-R  /C&# P.#P-U1N :O'P.R0R1P  :C#P%S'P &K$T%O*P //#S/O  ZW#P%R ;%%RBP 'K#R%P 2-#R$\
      P%P'O-R0P1S=PHT $$#N'U*P ?^#R$P ##%P-M1V  SK#P$R%T&P)S,O-M.T/N0R1S2T3S4R5R6N8R9P:P;R<S>R?OAOCPDPEP\
      FPGRHORRSR 21#U%P-P/N =C*U=M  %;$# #6%RHP  [1*O=S  7`%# >X*O>S  D.1P4R S'%S'M(P*U9P D!#P%N=U   39'\
      R0P =;*T2P4S5N8O  FU-P8R 6W-P8P;S ^5#R'P  0+%PDR 41%S'P <W$P%R 9,#N$P'U(P*O+R-P.O/T0P1R4R5P8P=T?R@\
      PBNET ,T#R%P  <Z&# =:'R*P RJ$R%P  Y8'R*P -7#P%R 1;#P$P*R-P.R0P1R9R:P=S@P R=#P%R'S-P>P  ^`%#  KW#R%\
      P  9(#O$S 7E#P%R 9>#P*R B:#N4TCP  9R%# L4#M%O'R.P0S8UEP WM.S0O Q@#N*P-S1S  /Y#R5P  !_$R%R&R'P-P8P \
      <V#R%P   .$#U%M  RV&# II#P'R X#%P'O.W0N ;1#P/P=S  7K&# <W#L$N%U'P-PDW K8#P%S&P  7(#R1P JP*N5P;P<V \
       $E#P=R  aR#R*P  @`#P%N'U /K#C%P'!*!0O4NBN  G($O2S   R/&#  N=#J$P%P'P*T-P=R@W C4#P-R  9>#O'S %.$R&\
      P ^M$P%U&P*O  A2#P%T-PBSGOHP `(#S$R%P&PCP  >4%# b?-P.R  ,1&# Z['P@R &J#O$P'O*P.R3W=P>P  >%'S*O 40#\
      N%R'O*S=S R?#R%P :X#R%P S##R'T*O-P.P0P1W2P=ODPHP  2Z#P*P=S /)#R$P 6$#S'O UV$S*P2P  4]#U'P*N B[#PHR\
       NP#P'P*S  V0&# @(#R*P=RDP ]'#R%O*R   71&#  _2&# C]&#  LJ#R%P :P+R=P  I^#P%S'P ^0=P?R &8%S&P*P  $4\
      #R*P ID#O(P*P-R.P1U=P  ]_.R2P  0=-R1P _%#U$O*N-U.P1U8P=NHP D1#P%P'M(P*V+R2P8R:PBS .2#R*P  ^'&# O:#\
      P%R N##P'T*O  E?%# [1#S$P&P2PHR B).P0R @C%O*P6P;U +4'R4P8R=P GZ(T+N ;D#R*P  [J%P'R  EE%# FF#P$P*O=\
      P@V  _R6U:M *K*P8R  *9#T'N 1@.P1R  *H#O'S .,#P'R  Aa#R%P  (G#P%R  (7#R%TBNHP $)%O'S   bG=R@P SI#R$\
      P  _4&# 0=%S&P'P <G'P.N0U  P'#P'R  E'2OAS $`#R$O%U'N(P*P-P=T `'=R@P *V#P-R  ;5&# OM.R1P  QF&# M,#O\
      $R'R*P0R1PBSHP @K'P:R a/'S.O LA'P.P/R0R  V>'P0R   OK#N$L%N'P)P*W-N.P0P1P2R3P5P8P:P=a@P )T#P-R  =U&\
      # -^#P%R b_%RBP [B'P0S@P  S?*O-P1P=U 0b#S'P=P  .3&#  6+&# CS#P$R%R'S(R*O+P-S0O1P2R4R5T6P8P<P=N>R?P\
      @UAOCP XI$P=R  CK&# ^@3RBP  =-#I%V'R(P)P*V+P1P8P9U:P@PCP RL#S'O-R1P=R  ;2#S$O  G,&# 3^#P%U'P*P1PDP\
       9Q4R5P :>'R0P4N5T  a#&# ^a#O%P*T-P1R8P:S=T@NBP ?G#N$V*P1P2R3P >K#S$P-P;P ]7#S*P-O1S O0#P%SFP  aV&\
      # HO#P/R  .C&# 14#O'S Y(#N%P'V*P-S1O  OK'R.P bY-P=R ?0#P1R Q[#O$P%P&R'R*P+P-N.O0N1R2P4T5P6R8O:O;R=\
      U>T?SBPCRDPGTHP  FP#T%N  &1#R$P _&#R'P  $F%# ]*#P'P1S=P>R  FK8U:P=N  NX&# AZ#R'P  !6&# L_%# =(*R-P\
       19%R'P <[#R%P  _Q'R)P ![#R*P  `*&# .C%# OM#P'R ;*'M*T-O/P0P1S2S6S8P:P;S<N=T>R I0%P4P8S V,.R2P '2#\
      S%O C##P%S4P  R/&# J2#P%R  '$%# L%#R@P  +<#N%U=P Y.$P%O&U'P  'Z=R@P +A.S0O *K#U%P'P*PHP P^#S%ODP  \
      3_%R&P !9#P%P-O.P0R1U  b'#R$P%R'N)P*R.O0T1R2R4P5P=P?P@R @b#P%L'N(T*P.P/S0U2N4P5T@PFT  *H#U%N4P 9`#\
      P$N*S4P5R8R;P=O?R@T   ^9%O/S 2A'O0S FJ%R-R1P@P  -%&# QN$O'P0R2S=R?P HG#U%O*P.R0P1P=S>PBP &/%NHT ZE\
      1P=R 88#R%P4NBU PX%R&P  $+#P%R-P1R 1Y*P8P@S 6F$O2S  !>.R2P EI#P'P=S  R4'N.P0U a0#O/S C-#S-P4P   @D\
      &# )Y$O%U&P'P  V;#O-S HL-P1R RQ(P+R  1-#S%O'R0S=PEP Q2.S0O Q]#P-P1S  #&#P%R W&'P4R  8?6# Z(&# :7#P\
      =PBS 7(%P&S'P ^4=O?S @F#R%P  'Y#P$P%S (G#T-O0P C:#O/S  WH#R%P'R)P [2#R*P>R  KB#P$R%N'T(S*O+O-P/R2R\
      BS  ;?4P8R @S%N&P.R0S3R4P8PBRCSHP  `-#P%R:O=S  ,,#T%N*R>P 5$#P1P4TBP  ^G#O%V'P8O=S?PHO M>#P%R'N(R)\
      P*S+R.O/O0R1N4R6R8V:PCPHS  ^-2P=R H7#N$P%T'P*P/S:T=G?V@S Ea#R$P%O'T.R0PCP  IQ#O'P*P.P0S5R8S @b#O%U\
      8P=P  B,'# a`*P5R P*%R-P  69#S$P%P'R*P-P.S0O2R ]+=O>S  7O%P*P=S 5V*P8R DH#N'TDP  /S#N%T.P1R8P=M>V \
      =_%P*N-T1PCS LB#P%S'P %K#P$P'R2R=R@P *Z#T%R&S'P(P*S+R-R.O/R0R1S4R5N8P:N=P>RANBPCRDPFPMPRT  G8%# %T\
      #U'P0OBP _I$P4R <]%R'P ZA8N:P=T '^$R%R5P<P  2D%# #@&# B'#S'O a6#P-N1T -Q(P+R1P8R b2#U'O1P4P  53#T/\
      O  IF.R1P SB#O%S [?#P-R W'#O%O-U  :3#P%R  Z)%S'O  EJ#P%T'P-P=REP  0<*R;P (T#S*P0P 1.#P*R  QG$P2R  \
      _^#N$P%R'S(P*P.P/P0S4P8S=RCPDPHR  $@#O'R1R  8(%S1O  $`#U%R'P*P-P.P U+'S0O  N*%# 6$'P*N=V@P  ;A%# Q\
      b#V%O/O=T?N JI#R'P    S$#P'R JP%P&R !,#S%P'P ?:#S.P0P  .,#P'P*P/R0R=R  JA#R'R*P4N5TCP +^%R&P  $,%S\
      'O  =&#V$S%S&P'R(P)S*R,P-P.O/N2P8P=N>PEPFSHS EW#P'P*U=P  <C#O'P/T  15#L$S&P'O*R+R.R/N0P1U2P4P9O=V@\
      RCRGR  %E&#  /,&# UC%# Y]&# +Y#N%W&P-PCO  5X'P0R J/.R;P +Y#P$P%R*R  %Y/# a;$O4S  G(.R0P 9S8R=P  $N\
      #O$T%M&P'P*P-U.S/T1R8S9P>N@O  K[#T%N 7V#P'R J=#M$R&R'P*R-S.N/R0U;P=P?RHP  SB&# )W$R1P L0#R'P-R1P &\
      R#T$T%O&M'U)T*U+P,N-R.N/R0S2P3P5R6P8P9S=R?N@PBNHPSP  :X4N5T=O?S XP#O%T'P  WL$P%S?P YZ#P3R MK#S%P/P\
        5/&# HR%#   N;#P%S*P-T.P0P:N=S  AE$# D[&# ,I%# +`#S$S%O&O2P5P8R=O?SARBRDP ;]*O=S  A]%# 2_#S%P*P \
      -Z#O$O%P&S'W-S/R0L=P?R  1##R%P'S*P-P.R/S0O1O6R=P  0E%# K7#O%P'T NN#P%R  .F&#  `P#N*P6S:S 26-R1P =T\
      #P%P-S2PAR  7;#T-O1P XU#N$P%P'P*P-Y1P 5U#R'R)P*O-R.P@R  O.%O&P'T*P.P/R0P1O4P5S6O8T=M?VAR  J!#M*O1P\
      3[?O  S$#P-R  WR%# YF$R.P 3W#R%P =V#P*T-R.O0R1P2P8R9P=M@SAR *^-R1PBPGR Fb'PBR YK%P>PDS  .K#R%P  /1\
      &# 2Q%R'P 2,#P$S=P R##P%O'T 4N#P6S8P  O<#R$P%P/R2R8R:P=R?P !6%P4R G8#P%R0P=R #&#P$O%T PF'S*P-M.P0Y\
      1N=PCP `Q#O$P%R&T'O*R0R=P  Y/#P$O%T U7#P%R'P*P>R  TW%P=SDP 10*P8R 9..P3R  U0-O1SCR  T%%#   9(%# NX\
      #N%T1P>R  ^N&# B$#U-P/P=P@P T#*S=O +a#S$S%R&O'T(O*N+R,P.T/K0P1S2P4P8R:R=P?P@RBRCSDOEPFS =)#O'T0P  \
      ;E#R'PBP -U#R%S-P=PCREO  J-$P%P4S TX*P=R VO$P2R <8%N'T 72#P'O*V0R=N &0#P'R  aO%RCP  `/#P*P-S  :G%#\
       >4&# Lb#O%S  O$'NBS %6'R*P-U1M4RBP  -;&# 9E#P'P8S HF#P%T'O  I6#P%TEO R[#R%P ($#P$P4S  <b&# 2!$R&P\
       :C#R-R1O N4#P'P8S   5&#P'P*S Z==N?T  'Y#M$O%R'O(R*S-P5P8R9P=RBRCV  _R&# YP&#  a%&# IY'S.P0P 0J#O%\
      P'P*S-R/S9P=O@R ='#N%T  <I#U%M IP#R$O'R  &3#P%S6P  I'-R1P  8(%# ;A%# #T#R0P C/#O$P%O+RDTFPHS 50#P$\
      R%P&P2S  U2&# Y7#O%S'R.P #E#P'P*S-O.P0R1RBR 9T#O-U1P>P /:*P=R  L^#O%R1R P0%P&R HW#R'P Q.#R%P   ER%\
      #  #L%O*U;P &E-P2R  ;a%# P8%# '9'S0O 4G%P8PHS :E#P%T'S-P1O6O:SRP 1O4P8R  =M&# B:&# `8%#  KO.O0S (]\
      %P'R <M8P:N=U  JQ#R%P 23#P=R  7Z#R$P J/#P*R 'F*S1R8P=O ZS*P3R 7>*P=S  DY&# 0F$# I8%R'P   5_#P%S'R*\
      P2P4R=PHP  7E*T4P=T@K  `^&# Y<#S'O VK#V%P=PCN  =;%S'PEP QT%T'P)PCP PR$R2P=P?R    S.#R%P&P'U)S*O-R.\
      S/M0P4O5R8P<PDS  V0#R%O'U*R-P8R:P=N?S@P G8.R0P   M]$P*P2R=R  0@#R%P  );*O=R C@#O$P'U*P  ?;&# YS#RB\
      P  J<%# W0#P*P=R G=*M=T@R ]?#M$S%O&P'T*U-O0N1S2R4P5R;P<O?P@SBRCRDPSP  *`#S%R&R'R(O)O*O+R,T-P.O/P0N\
      1R4R5P8O9R:R<P=U?S@TARBLDPFPGS  TJ$P-R2R a4#O%P'S(S+P/S0O8P:S=P@RCP :Z=P?R  SE#RBO L`$R2P aG#R/P  \
      M2*P4R 0Z#P'R*R1P=R %9#P2PAS  ?0%# $U&# Z4%# ,;#R*P ?[*S-PCP K86R:P M4#O$T%T&O'T(P*L+P.P1P5S8R:P>O\
      ?SBSCP  QL'O/P=SBR $0#P%R  ]0%N'S=R HM#O%S XY'R*P=P?R  Ia=P?R /!#R%R'P*P>RDP  -(%# ;(.R0P [^$R%P2P\
       KX-O0S1P  =1&# G1#P'R M@*R-P  ,>#R'P I&#P$R*P-S1P2O=S  ^M#J'Z1P=P =P$T%P&O  N>%#  98&# 5U#W%M4P  \
      IL#O%R6P8P:R=PBT I@#S*O1P=SBP  ^U%# .Z'T.P0O 2^.P0R Fa#P%O'T b<#K$P'!/M  4F&# ,O'P.O0T +&4O5S   `A\
      #O'PBS )B#P%R  I##T$O%O'R*R6P=PBPFR F.#R$R%R'P(P)R*S+S-O/R2P4S5P9O:P<P=P>PDPFTHP  ON'P/R JU%P'R  4\
      X#R%L'V AS$R%P  $5'P8R %A#U$M YA#R$S%O'T)P*N.T/P0N4R8R;P=R?O  HA#T$P'O*T5P=P ;Q#S%O  E8#O-S 7F#S%O\
        +#%# ^G=R?P `/.R0P  JOBRGP  4I#S%R&O'P*P.R0R8P=PJS  @-&# N.$R%T&P'N*P-P0T4P=P>PER  5?#O%S'S*P.P0\
      P 6Z#S%O&P'R  .9'P*R .(#N%U-O   L[%# *#%P'R   !T$# F6#R'P  _:&# :%#P'P*S-P4P6R8V:O;P=PHP '4#T$P%O \
      9=#P%R  &Y%#  KK'# E@#PER SW#O$P'O(O+S-T/S0R1P5R8P:P;P=S W!#R-P  T5#P'R(R+P1P>R  AM&# (##S%O'S3PCP\
       J%%R'P $(#P%PHS   T^&#  *Q.R0P=O?S HBERHP  0Z%# (V$S%R&O'O=S Q_'O(V*P+O-P  R9%# )&%S'P?PBR  Q^#P'\
      S-O.P0T1PBRCP >].P0R1R EK%R'P  ?6%# U-#N'T a<#T%N Y=#N%T _%(P=R  CS&# W[#R2P T]#R0P  1I#P%O'S*P-R/\
      SDP  *M#R*P  65&# _#%S1O  4'$S-S2O8P=P  CI#P%SCP SD#P%R V6'P*S8P Ua#R%P*P=R  ?b#O%P'U-P/P 6##T%N'P\
      *R /!$P2R  `S#P%S'P)S0P ^T'S*O:P=R A'=N?T  DP4# IV%R'P QY#P%P'P1U=P  F##P=R   a-#P'R Q`2R4P   Y4#P\
      $R%O(P*S+R-P.P0T2PBS ^8%P'P*T=P@P D2#P%TBPDP ].#R8P  /a*R2P BI-P2R  34%# KN&# Q'0P8R  4W.# >4&# ;C\
      $P&R QB#P'R*O.P0TBP 2(#P'P*R=S@PCP PLBRHP   aA-P1R 42#P%T'R-O.P0P1S2O3P8P?S F;#P$P%R5R=O@S OL#O(P+\
      R-S8RCP  LZ'P.N0U 1b*R-P =J#T%P'P1P=PDR (%#N-T PX#S/O   ?^&# 3I&# 1=#P'T*PCP 20*T0P=O  ^,*R-P=R@P \
        :3&# :[-RCP 6b$P'R*P.P1R :=*P-P1S  b.#RHP <^%S*R1P5O:R=P   >C&# `(#RDP 3O#P/R  D-$R2P Z_#P%S3P  \
       E_&# CN#P%R XN#O%R'P*RBRFP Pb.P0R   A6%# b.$P%T&O D4#N&P'VDP 8>#O$T%R'P*P.S/L0R1P=TFP %X#O*S=P@RB\
      P  $?#L$N%P'N(O+T-T.S0O2R6R8O:P=X>S?P@SDPGP %-1R4P !>#T%L'V*P.R/O0N1P9O=T WS#P%O=TCP  =_$P%S&P  A%\
      'R(S*P+O  1G%# K3#P%O'S*PCS +S%P'R  '^%RMP 1F#R8PDP  #8#N%R*S4P>R ^9#R'P  8>#P'P.P0S O$#R$O%K&R'O(\
      S+P/P0R2P3P8R:R=R>S@OBXEP ?+*P.O0S@R  `H#N$P%R'S-R/R1P4P8R:O=S #@#R$P*P.R=R?P  R*#S'P(P  Z_.R0P I)\
      $P-P1R2R  DH%P*R R&#S%P&P BI'R(P  @$#P$R *b#P'R  aT2PAR  J%#R&P   E<$N%W&P'L(P)R*O-K.R/O0M1T3V4S8S\
      :R;R=T?TARBPCPDOFP  -C#P%R  [S&# F!$R%P  ^### UP#O'S L42PAR  LL%P/R -X$P%T'W(P)P*O-O0P1R9P=P?P  QK\
      #O$S -Q%P-T1P2P #_#O1S  ZC&# ZN#T'P*X-P1P3P8LCP  E'#U%O'P &T$T%N&P'O*R-S/R1O4O6RBTDP  ;<#O%S'R*P )\
      M#R$P W)=PHR  AG%R'P _S#S%R*P-O  ;:#P%R 0M#R$P %G#T%P*P/P:R=PBPFR E/%P4R J@.R1R2P=PCPDR  _^&# 1W.R\
      0P %#0R=P  ]_%RFP Y;'O.P0T  J0%# b?)R,P.R1P )P#P=R  .;%# [<'P*R  3+#R-P  C2&# A&#R%R*PCP +A#S%P0P \
       D3*R<P  TN%P*R-R2P=RDP  #Y&# #?%# F+#P%O'P*Z-N0P=PCP  ^P&# DP#P%R*R ''#R$S%P'T/O0N bF#P*N=S@T  C@\
      &# BI#R%P'R-P $T#R%P `8#U%P'N*P-R.PSS    -R#P%R'R*P F(#P%S'P  P8&# `4%RDP  53#P'R AY=N?T  aZ&# aN#\
      P/R ^>#P'P-P=T  =''P)S/P WK#P-R  !2&# =>#S%P'P  1<'P=R  :`$P%U*PHP [(#P%S&P 4:$R%P2R aU.R0P X^#N%O\
      *S/R:R<P@PBT  6@#S%P-P1S2PCP  .1%#  (84P8R ^%#R$R*P;P 'D'N*U9P  W9#R$R%P2P Z&$P%R&P+P6R:SHP bI%O'S\
         a9*P1S3P  Q+#P$R N^%L=PBPEXTP V*#P$R ZX'O/R1S=P  F,%# -L$P%R 2*%P&R  )H$N%S&P*TCP  $5&# ?I#S%O \
       &0'P0PBS ^b#P'P8S (Q$R2P:S=O  K,%O'M*V=R?P ]<#O%T4P  !A*T@ODP  A&%R*P  (*&# /N=P?R  9%#P%P'S 09#P\
      *P=T@P  W>&# 3;#P'T1O ]6#R%P %T#R*P  >N#O%S  VC#P-R `7#O%S'P(R  +6#R(P ^H#R(P   PU#P%O*R-S1O8R<S=O\
      FR  B1'P*S >^$P%S&P*P=S@P  A[#R8P  #?#S'P0P F5#P-S1P  AJ%# /J*R?P  -=%#  4:#R-P  '!&# @[#P%R =Z'R(\
      S)P+O-R=P?R  ,0&# QH*R;P O9#T$S%S)O?PENGOJS A5%S)P*S-P=PHP  72%#  A&%# ='%P.P0S HS#P%U'P*R-R/N1O4S\
      8R=PHP L(#P'R  :Q#R*P V<.N0T  aQ&# .A#P1P2R4SBP  [`&# (O%R&P J%'P)O*R,S.P4R=R@P :Z#P$R   IB%# V;'P\
      (O*U+S8O=O?R N4(P+R.R0P Nb#P%R 52#P%R'O*R0S=P B2-P=R  GN#P$U%P*P=P  DJ$P&R*R=P H-#R%P  =M.P;R G^#P\
      'P-P=T  T,#R$P&T'P-P2P  9:#N%T  @:#S-PBP GX#P%R YG#P*R.P  >!#S$P'P8P ;_#T'L(P*V=PFP QG#N'P(P*^+O5P\
      8P=N>PFP Y7#R%P +A=P?R    )+&#  KZ(P+R 3K:R=P   (T#O%S  =@&# .-(P+R  bL*P8R T0#P%R  %8#S'P/P  $`%#\
       2Y%O'S ^)=O?S  TV%R'P  'B#P-P/S B%#N$S%P&P'R+P.P/P0P1S2P4R8P=T>R@SAPDR  #a*O=S  UW#R%P ;,#P-P.P1S\
        *$&# KC*SEPTP  #_#T%M'R  GY%S'P :^'P0S=P T=#P/R   $I&# 3>#P=R =L#R'P  =b%P&P=S ((#S$O'P-P.P1R3R5\
      R=P@S O'*P-P>S  'Q&# '9&# P9#L'V R:#P%S'P K,#N%P'T*S5P=P>PAR   <H%# IN$P&R 6P#N%S&O(P*T.R0P1R7R=P \
       ]O&# QC#P%T*O-R.P0S4P5R;P<T=S?O@PBP a#%RHP W_#P%N&V*P  M'$#  /U%#  ]8#W'O.O/O  &6%O>TCP 6]'U*S-R0\
      M1P=P@P b0'N*T  FK-P1R MN#S'R*P0O8S:P >]#N%P'T(P*R-P.P/R0S1R8P  4*%RCP 97#R&P  #U#P%R ],#O%V'P8P=P\
        1-%# DJ#P=R  Qb%# ^A&# 8^=M@U   D>#P-R1R2P  R=&# @.#S*O4P:R >6'P0R I2#M%U'P  ]:'R-P 7.#R$P ,Q#T%\
      O*P  ?$&# G!#T%P'N*S-P1P3R4R8O:R;R=N?UBP V6#O/S  E`'S*O U6#S$P%P  (0%# 1M%S)N,R R1#O%P'S*SAPCP >/#\
      S%P/P  AA&# V;%# ]^#S%O V:#P%SCP  %J#S'P-S4O6P=P  8`$P2R 0G#S-O aF'P0R  E^#R&P'P*P-R.S/R0M4R8P:T=R\
      >PBPCRMR '[#T%O&R*S-P=N@RCP )(%O*P-P=PCPDX   N^'O*R-S1O=R>PHS aZ%P-R 5)=R@P  ;]#O'T-O0R  7(%S'O $N\
      BSEPGP &*#P%R <X#L%X&R/OBP J>=P>PCS  3F#P$R B'%R*P-R1P2R6P  =P#P$T%O*P/R:R;R=PHP #5-R1P   HX#S%R'P\
      /O H+#P%R*O-P.P/T8S:R=O>R?N@TDP  -6#U%R'P*O=P U##R)P  F_%P;R 80#T&R'O*P0S6P8P9P:P=REP  0J&#  ^H#T'\
      P*PBP a!#T$P=O 2?#P%R*O/R?S@P  3R#P%O*R-R/S8O9R #=#T$M%O'O*M+P-M.N/R0T2P8P;P=XBZ  6-#S%N'P0S XO#P/\
      R %H.R0P  )?&# G3#P%P'R X(#S$O-P1P2S  +b&# ?/%S'O 02#N$P%R-T  :O%# G0=RHP D?.P/R  #7#P%O'T &a$P%R \
      ?Q*R.R0P1P  >Z#M%T'R 5W#P%R   <]## !G*P1R  VV#P%T'O 6>#P$S=P 34#S%O  $6#P%S?P /&#S'O*P-R0R1P  O&&#\
       NB#P-P8S   (V#V$P%R'T*P+P-N0O1P5R8S=R>O@PCP  I,&# S8&#  G3#I$O%P'M*O-X.V/S0O1S2S8P=U?O@P @#0R8P +\
      O#R$P%S*P-P2R8P   S0*O=K@Y .`#N'W/M  94'V/N0P8P9R>P L?'S.R0OCP R_#S'O @@#R$P  La%# UK-T1N2P  <F#P4\
      R E`#R'R=PCP (Y$O&R2R  %U#O/S 5:'P9R  YJ#N%O'W.M0T V*#P$O%P'P*O-S.S0T1V2O3P8P@O  1G#P(R)L*S+N,S.P/\
      U0R1S2R3N4R5R7P8T9P:X;P<N=O?PARBTDOEPFNHNJPSS 1[#P%U4OCO  2;&# P/&# O5#O$P&S'S*O0S2P8R=O?SDP T$$P'\
      S2P X!#R-P  ?'#P%S&P :$$O%O&U  ^'&# I%'T*O=PBP  ;8#P'P*P-P0S:R=S?P  1J#P$R (`#P-S  2M$P%O&R:R<R  b\
      ?#P$P%O&T2R  7O#P%S=S?OEP ^&6X:L=O  ]X#P%R  aM'P-R  PD#O'O.S0V1P3P  &L#P$R*P-R8R:O=R +R8P=R   b$&#\
        75$N2T  S3#T%N  H2#R%P ;0#P=R UD%R'P*S=O 9!4P8R =@%R&P/R=P  O*#R%P  S^%#   77%# 4N&# 9X#S-O  %O$\
      R2P  HO#O%U&P'R(P-P  C((S+O-P=R  45#P%R -H%P*P=S  ))#R'R(S*S+O-P/P=PDP  &6%# %:#R%P 7G*P@R -?#O*T8\
      R@PHP  !S%#  NA#P%R ZC#R'P  GZ%P*P?TFP  ..#S/O  [E#RBP  .$&# #.$R'U(S*R+O.K/S0X1O2O3P4P5P9R;P=R>P?\
      O@RBRGPHO T+.P1R <P#R*P=P E8#R%P  TZ'R*O.P0R3R=N?T V1#P%P4S TJ#P%T'R8RCPHO  %J%# OA'V0L S##P%R 4K#\
      P*S=P  3O#P$S N!#O%S*O-R3R a^=O?S  ?0$# ^J#R$R*P-P4PBR &O#P%R AA#R$S%P-P4P OC#R$P 0a$O%R&R8P>RBPDS\
        N$#R1P )!'P-S1P N4*P=S@P N/$R&P'P*R-P3R=O?S a3#O%O'O)P-R/S8R=P>P?RDU   =6&# _>*N=T  V=#P%S'P(P+R\
        VL(R+P I+#O-O1T  &P&# V<.R0P  /##K$O%N'N*U-P4P5!8P<U=ODP  `=%# R,#T$N%O'R*P/P2T M'#P$R-U1M    9M\
      #N%P&P'P*P0P1P4P6!8PCPDR WJ#O'S  SK&# '2#M$P%S&UEP B,#N$T La#R8P _D'P(P*R+R S!#P%R O]#R'P-O1S X&=R\
      ?P  &M&# P]#R%P'P*R )*'R-P8P B-.N0T G[%RCP  FC&# HX&# `##S$P'P 0%#P.P1RBR 0`#N'S*R =E$R&P  TW%# bS\
      -P4R 'G#P%R  M6-P5R  .Q&#  FU=O>S  [#%# A:'O*S=R@P /!#S$P%O'T*R,P.S1O6P:O<R=S>R@OBPCRDRHPRTSO  MK#\
      P%PHS R)#S%P'P*P-S9P@P FP#P%X'P*N/O<RHP <L2SAO  (U&# (U#R-P0P1R  !^%# 6-#O%S-P  5N%# #3*U=J@T  [=#\
      P'R 9J#P%R1R=P  :T#R4P  3a#R%P  E+%N'R*R=S  /;&#  ?E## RH&# ,3#P$R '.#P*R !A%N'T*L/R;V=P>P?R  H[%R\
      -R1P=P !+%P8R 0T#T/N  10:P=R `N2PAR A1#R-P  0X#REP -_#P$S%R&P'T*T+P-T.R/S0P1P2U3P8N9P=M>S?P@PBPCPD\
      PHP  EV#O%R-S1P IO#V$P%O&O    *.#P$P2S (0#R'P aO#S%O(P  DO%# [4%R6P  EB&#  +/#P%R `3*P,S-P  FV#P%P\
      -P1S8P:R@PSS !##P%R _K%P'R  YI#R$P  X^#P-R E4#T&PBPEP  9R&# ^<&# SV#P%R .S'P(P+S QJ%RHP  TW*R1P  &\
      A#R1P  >O%M4P<P=U?S  b2&# O2#P*R ;a#P%T'S*P-O.O/U0S4P5P8P=O?P@OBPDTFP  15#U%N  38#N$V%O'O*S2P8R:R=\
      K?V %(#R/P  91=RBP  JN.N0T RK#R'P DC$R&P R`(R+P _K#R%P HL%R&P ]G#U'P*P.P0R:P=RDPHP  F==P?R  <H:R=P\
       0N#P6R  N##S%O&S*P-P0R1P8R<P=P  'S#P$H%U&P'P*`-P2N3P>PCP  R2#O.U1O  'F&# 8$#S%P*P-P=R *$#R$R%P*U-\
      P/O1R2P=O>P@R  85&# 5%&# 0/#R%P   NS#P%S&P V#%P'S.M0V2P6R8P:P 6-#P%O'R-S/S2R=PAPBP 22#P%R !G*P=R @\
      a%S'O  -@#P W$#P'R @0#P%PDSHP  7U#M&O'N(P*U+R-R0R2R=RBS BG%P.R 0@#RDP $>#R1P 7/#P$R  11#M$U 2Z-M1U\
       /=#L%V BG#O$S*P0R2P=P?R   I[&# XN'R*P  Z'&# -T&#  b`#R$PCP QK#P'S(R*P+P/R4O5R8P@R  #U#P%R 3I#PBSE\
      P   5V%# `Z#O'S=N?T ^@#O$O%O'T-O.O/P0O1V3P4O8P:O=X@SBPCTDPEPHP  =0&# b@%# 4)#O%S  FX#R'S.M0T2PFP #\
      &8P:P=S  BP#P-P1R=R 4R#R%P 9@$P2R  B6%P'R &D.P0R Ra%P'T-P1PBP  )[#O%P1T ?F#S%P'P  U)$P ET#O$P%M&X \
      Q0#T$P%O    I?&# -J'P.R  )a&#  GI#R/P (*#O$T%R'PDP -G#P$R  =8#P'P:S I;#O'S8OHS <<#S'S*P-P/P0N6R8P=\
      S  6C#S'P*P A;%P&P-S4P Yb#P%S/P  %J#S-P=P @J#O*O0RBS V^#T%P'P*P3P 6:#U%M  9I#N%P8PCUHPRS L+#N$O%P&\
      S'R*T+P-P/R0O1T3P4S6P8L:O;R=T?V@TBODOFP  K*$R%O&S @a#R$P'P2R W9'K0W .['P-N0R1T  I8%# ,&#R%R'O PN*T\
      1P3P;P  1B*P=N@U  SO#P%R8P:R ^X$O%ORU  2C&# Y-#S'PFP  >V%# PZ*R1P 1B#U%N'P  6H#Z$P%O'P-L1P 7<4P5R \
      HP#P*S8P $<8R:PHP  Q>%# 8'#L%X'O C$#O$P.P3P=V %.#P%R C.#R%P 3(#O%P'P/U  )##S%P'S*P1P8P  O`&# VC%P'\
      R  $;%N'T  @U&# =:&# U'=R?P  [^%#  =a%# W=#S%O 47'S0O ':'P*N=R@T  W@#V'P=O@PFP 'E#R-R1O  F:$O2S @N\
      #P'R  S6&# I,%P'R  aQ%R8O>R 80*P=R>PGR  6('R*P !Z#P'R *##T$T%P'N)P*N0R1P5M8T=U@SDPFPHPRP P]#S&P L-\
      #R%O'PHS  %%&P*S-R1R4R5P<P=S@OCPHO ??%OBS  J7#P=R  0P8R=P ^D#R-P 0&$T%P&P(R*P.P/R2P8R=P>P@SBRCPRP \
       `8#R'P  U-%N=PDT !Q#P$T%N  7W%P3R  +K&# Gb$O%P&P*PCV ,`*P.R 88.S0O   0Q$# 3E-P1R  -4%R*P .'#R/P  \
      HY%# ;V#P>R  9T&# WS$R%R&P'P.O/N0T3P:PDS  V_%# 4E#P%R'S*P8R=M?T   @V&# YY#R'P !F%R*P.P0R  6A%# BF#\
      P%R  KP&#  Z-#S%S-P1PEO [$.R0P 42*U=L?R  ;S#R/P  (D&# 4E&#  (K$P.P0R2R  _K&#  S8#R=P $V#P'R  H$&# \
      I/4R5P  A^#O$T%P  6E5# IP#R%P'T(R*O1P;P@PBRFP  +E%# /U#N'P*P=PFV JQ'W.O0M W1#P'P*S  <+.P2R  .!*P=R\
       'F#R%P'P*R-P4S8O R`-R1P  '2'P.R 2*#R$P ^Y-S1P=P C3=R?P  [Y&# ^&#P'R  P##R%P ;S#R'P*R=P MH%S'N0R  \
      26#P'S*P #D#P'P)R=S@P  8a#P%R V=#S'P*P 1>#R%R(PBP I_#P$O%R&S2R  45*P=P@S 1W%S'O =[%P'R  #F%#  (=#P\
      'R GB#S%O   _L%S*P6P8P:SCP  Xa#N%R'S=R?P  GU*P8R B-#S'O*R4R5P@P  V6$N%O&U2R UN-P1R  K_#O%P&T /?%P>\
      R  5,0R2P  $]#P'R RB'R.P1PAR  %P#O$S ZJ=P?R  9W#P'S=P  6F#R%U'O(P;P=R@PCP JI8R9P GZ=O?S  P$#S$P=P \
      D['S0O  >9#R/P RP-R1P #K$R.R0P2P;R=P  :M&# bA%# XH#P%T1PCP    D>#S*P/P0P4R6O:S  MCHP $$#R-P  ^O&# \
      Y<#P%R :-$PBR   SF3R=P  H5'P=R (;#R.P0R1P=RCP &(#T%R&P'P*O/O4S5O=T@P  D=-U1P=N  9L$S%P&P <K*R8O9S>\
      P YC#P%R-S1PCP %;#O$P%P*P.P8R=R?T  %C#R%U&P'M(R*P+P.R/P0R1R:P;P=RDP FD$P&R  Y=## 6X#R%P4RTP   +C#R\
      'P8O:S=P>R 35$R%P*P1P2P<RCS  !M$S%R&P'S(P*T-P.P0R1R8N9R=O>P?P@S bS$P2R =8#R$P%M'T*P2S=R@P MI#P@R  \
      NG$P&R K)#P&P*P-P1P4UDPHS  Ha'P*S=P <a#S$P%P&T'P-P1P=P@RBP  ##&# `3#N$UBP 0.#O%P'R1T  [J#P*U-P8P=P\
       .&#O$P%T-R1P2P=R D_#U4P=N DG#P'S*P 74#P%R'O/SHP  _N'P.P0S 4P#O$P%W'P0O  F0&# F&#O*R=R YT%P.T0NHR \
       [+.R0P ^^#P'R H`-P.R0R1P  Z^$# *C%# /%$O%T&O2R TA#U%P'P*P.S0PCO  ME%# ]9#P$P%S 1(#P*R  )--T.N0P1S\
      HP  [3#P$T%P&P L4%R&P  V6#V$N%P&P  F]#P'S0P ]5%R'P   JJ#S*O5P@R `L#P%U8J=R>U?P C_#V$P%S'O/M  3*#R-\
      P !P#P'P/R=P?S  2N#R4P 7@:P=R  0T*P.R0P=R D0'T-P0O WT#R%O'R*P-P/P0P1S4P5S:P?RCS   =(%P-RCP W@#O'S*\
      O5P:P<S=R?S@P W1*P=R  !%&# X##P%R   =W%# 3=5PBR CE#N%P'P*Z-P8PEP  [:#V$T%P'K*O-S/O1P2P4P;P?S@PBTCS\
      DORR Sa#T$P%P'P   RC'R*P XC#T$P%T'R)P*N+P-P.P1TDPFP Y5#RBP %;#O$T*P  b?5P<R=R?P NV&R2P A.%P4R  A$%\
      #  ]9#S1O  !A#P-R DI#P/SDP ``'P*R    *&&# =?#P%R !U#R%P'S1P -H'T*P-P=P  b[#P;R `/#T%N 0G#P=T?O  D.\
      #P$R  !<#O$P%S'N,R-S/R0O1J3R4R5R6S8P9U:P;S<O?SBPCTDPGP 5^#P$R HH#M'T-P0U1O ;B#P$T2O=P   )3#O$N%P*P\
      .S/R0P2T8P:R=S>S?PDP Mb#P%R2SAO %.#O%T-P  J?#R%P'S(P0P Z=%SEPTP 56#P'P*S  /7$# 9A#P$R%J&P'M(M*S+R,\
      P-X.U/R0O1U2T3T4R6V8L9P:M;S<P=U>S?O@NAPBOCREPGS X:.R2P :A#N$P%O'_*O+P4P5P=P>PCP  b4-S1P2P  `'#V$P'\
      P=PBPDP 6R%P*N-V1R3PCP   2$&# 3]#R'P/P  4D*R0P ,K#P%R .a#PBR  `+&# 0V#R$S%P&O=S?O  ='8P=R XI#P%R  \
      QI'M*U &[#S/P  T5.S0O (?#P$S%R*O  `4#R%P #b#P-S1O8R  WK#R%P'P R>#N'U-P/P KX)P,R-P8R9PDR 7;#N%R/T1P\
      =P L.#T%O'P  O>-P.S0P 3N%R'P  >W'P*S-P ,*#R%P 7I#PBPGS ;V'P0R %V%R'O*T-O.P/O0R4R=PBRHP   P_#S*P4P \
       -S&# ,T%N'T   LG&# $S%# V4#P'P*V<N   `1#R'P &V6O:S  9G%# 3>$P*R  &<%# XQ#R%M'S  WQ&# ;7'ODS _^=O?\
      S >3#S%O'R/P4P  U[%# N+#P%S=P  'O%P'P*S @?#P=R 3N*P2R  />%O'T3P !&.R0P  J%#P=R  PC#U'M D7%T-N (Q.R\
      0P  8P%# ??#P%R  YY#N%R'S*P `_#R%N=R>R  Y:#S-O  H!%# _^'P8R  H=%# D@#O'S*P 57%R-P/RHP  A.%O'S L!0P\
      2UAN  VV%# R7=R?P  -)$N/O2T=RFS  XS*P=S@P  [G#S%O Xa.P;R  FZ%P'R +,%P'R RT:P=R  #5.R0P '#6P8R:R=P \
       $-%# `1#O'P*S>SHP a*-R1P UT#R$P  :[$R2P  AL#R$S&S'N*O-R/R1R8PDP  Lb%P4R  0(1P=R>P   /W&# U6#P=R 8\
      F#P-R  J.%#  X%$R'P  NO'SCO LE#R'R*P-P  C>$O%S  ..#O$S 2%#P%R&RCO  EN%RCP #[#S%P/P J[-P1R DP4R=P  \
      -3&# ?^'O(S ()-N1T 41%P'P*R=S@P  -1&# ^V.P0R:O=S O>#M%U ;94P;R  /E&# AA'P<PBSFP &<#P$P%S  SM&# WQ#\
      P6R:P=PDS [O#O'S   /S%# [;#S$P'P1P  G6&# C_-P0R W=#P?R  89#O$P%P*S-N=TDS HI%P'P.S   :'&# @)#S%O aV\
      %S&PCP ?7#P%R  $I#T%P'P=P EK#U$N%T&P'P(P*N-P0P1PBPCUDTHP 1G#N'O.]0K2P  )b#R'P  HB$R&P -<#P%O*P=T>R\
        X.%# :-5PBR +U#P%R  >a#P$P%R'P*P+P-P/R2R4R5P8P:R;R=P?R@SER #7#]%L&P*O/P8P=P @*-P1R  VL#P%R   EP%\
      # Y*%# ;E#P$R-P=O?R@S  C-&# %A%P*P-P1P2T8TBP Z)#S-P=P 6?$P%S&O  (D%# &=#RBP .T#R'P  Xa=RHP ER:O=S \
       W'&# 'X*P=R IB#P$S&P  6>&# *>#O%R0T4PBP FR$R2P b1#R%T'P-O/R8R:P=P O^#P$R-R2P=P  .W%# E9&# RU#R%P \
       3!#N%L'V*P-O0N1R3R=TDPFT D_'T(P*O  B(%# TM#O%T-R2P8P O!#P%P*S E/#S$P'P  =U#S-O [4-R=P 8N#O$P%U'T*\
      O.PEP  D-%#  5?#O%R'P*V-S3P=PCOEO  5N&# ,Z-P/R  /S$R'U*P-R.P0N1P 71$S&O  QU%R&P  ]>=P?R  3V&# U/#R\
      -P 6'#R$P  F0%# ?E#W$M%O'P `S#T$P-S1P=NDP  P9#O'T W5$P=R  `I*P1R  ZJ#S'O  G6#R$P  Y&%S'R(R-P0O8RBO\
        !K#P%R T0#P$R%R  :;&#   +^#O*P-M.T0P1U [!#S%O  Z>&# :M#P%R =0#S%R'N=PCR C<#T%P/O  WZ%# 39#U'P(P-\
      T0ODP  <b%# X!#S/O  M/&# PS#O%L'T-T1S5P K34R5P P*#RDP  GQ#P%S*P P)'P*P8P=S  3?%# A@#O'R=R  G?3# 'N\
      $P2R 78#L*W=P 0X#O$R-R MT#M%T&P'S  Z2&# '!.R1P  ?>#O%UBO ;.#R%P  N+$P-P5R:P=T@P )H%P'R*P>R  M0:R=P\
        ;)=P?R  !*#T%O-O #Q'O*R/R  7G'P.R0P   L_&#  F<.P2R )5#P%S'S*O1P T0#P%PHS +#*P=R  $J'P*R WJ#P*S=P\
        -)&# Ia*R=R@P F2#P%P'O(N*T+U-R:P=RBP  3*#T'M D=%P'R   SU#O$R-P1S ;Z(R+P Ua#T'O9P P[%P4S=P  ]1#U$\
      R%P'P*P-O0R1R2P=P SI#N$P'T*O=T@R  )E%# b9-O1S '?#N/U=P !S#P$P%V*P-P3P M;'S0O 8U#N$P-RDT  N/%# X-'P\
      *P0S :B*P=R ;F#R$S&P*PDP  8D$# 06#R/P &R%P'P*N=T@S  LA%R'P YE#P$R  @:&# M-$R%R&PBP  ?J#R%P-P1R W1%\
      P'P*P.U0T1O2O:P=P@S  YS&# O##O.P0RDS G^#P%R  RU%# /D#J%O'R*^-O/P9P=P  ?'#R$R%P2P  Q`8R:P  0a#O%T'P\
        7-#S%P*P1PETHP 20*P=R    HR#T%M'R(R+P-Y.P0R1O@OEO .X'N*S-S.P0T1NCOHT  #'&# 7.&# >U#O%S %`@RHP ?!\
      #T%O8P +S#R$P%P'R=P?R 'L#R%N&P'S1S  91%# WI*P=R J-'N(P.P0U +L'V*S-P0K1R4T8P=OCP GH$S%T&P'S-K6R  /1\
      #R'P J_#P'P-P/T <0#P8R  ZH%S'S(P*P.P0R1P=P ZN#S/O  PU#PBR  /S$P%P'R1P2R=R  !$&# T:#P'S8P NF.O/U0P \
       7P#R%P EA#R%P IQ%P&R )N#P'W(P)P*P+P-PCP  ]R%R*P G6%P'PBS )W'O*S [31S3O   2;$R2P  !`%# >0&# A*'P-R\
       LP#P$P'R(P)R*N-P/U5S8S=O@P  E)#P%R  JO#T$P%P*U-N1P8PCP J6#O$R%P&R'P*P-U.R0P2P8S9P;P=R>P )`'P(R*R+\
      P-P  WJ%R*P 4V$R2P UW#R-P +=#T$R%P*P/P1P2P4P6P=RAR  1.%O'PHS =?#N%T CJ#T%P'PEPRP  C''O0S O:.R2P  5\
      C#W'K  DW#O$P%P*P0P6P=PDX N'#ODS <0#T%R'P.P1PGP  3S*P=S?P 8?#S%T&O'O-P1O5R  /@&# ^B%# ^%#P%R -W#R'\
      P  ;-&# :U#P.P0S  +`#R-P HT#R%P !**V8MDP  HB&# Fb'R)P MD-R1P4PBR I+#S%P'R*P8P  Z1#P%P'P1U=P -8#P*R\
        L#.P0R  8*&# !W#T'P*P-P.S0P1P +/=P?R >M#O'S*P  /X&# >D-O1S -D#P%R   ^P&# Ya#P$P%S $N%T8PFP  '8&#\
       $W#O%P-V1PDP  .9#R%P'O*SHP 28#S%O5P XD#R$P=P?R   R/'R(P TG#S/P !S.R0P  AV*P8K:S=V  MF#R*P  Z`#S%O\
      &N'V*O-N=UCPDP  _7#P%R  Y2%# :+&# F.&# L[#P*R-P.P1P=T M3#P%R=P?R  92-NCT   `Y#S%O  =R#R%S*P4PHP DU\
      #S&P'R(O)P*R,P.R1R2P5R6R8R9R<R>R?P@OAPBOCTEPFPGRHP  %_#R-P  FU&# 3G*S9P=P  Y<#M*U  BB#U%M-R0P4P5P8\
      T:P  `G#P$R Y.#N%U-PEP AI#S%P=P E&#R*P  @4&# WI&# bD$R%T2P:S=OBO %4*N=T `G$R2P RN#M*N8U9SHR  7B.P0\
      R UD%P'S1P +7'R*P %E%R&P $T*P3R  DD'P(P*S+S-P=O  +[%# aG-U1M 3`#P%R'R+R-N.O0S1T8P=N@S Z?+P2R  3Y5P\
      8R  (-#R%P `Q#I$N%P&O'S-P1P3P=PCWDWEPFV >,#P%R ?M#T'N UU#P'W-N0P1P DS#S*P-P/O1S  M:&# M9.R0P  #9&#\
       65#U$P'O-P  NS#P=TEPHP *B#R1P  C9$S%O&P*P2P4TCP =_#S'O*S.P0S=O X+#P'P=RCPEPRRTS #D%P*R .5#R$P*P  \
      9V&# Q4*O=S XI*R=P ?a#M%N'R*P-R8RBRCTDP Y%#R$O%P'P*P-P0R2S8R=T>PDPEP Q4$P'O.P0TRR  -?#P'S=P  <=#N$\
      S*R-P.P/R1T8P E:#U*N4P  J9#S%O)P  *4$N2T %N#R.S/R0O1P HC#R*P  S%%# ,T#R-P IH#P%R'P=PHR ;W'P*O0S  %\
      =#R=P 3##T%P'M*S2P5R  a/$R*P H.#S%P4P5R6P  $`%# VX#O%P*T ?%.S0O 8Q'P(R*P+R  [O#U%N'P M<#O%P'S-P1S \
      1##P%S-P  D=#P-R WE*RHP 0D#N$P)P,R=PDU &/%P-O.O1U2R3P  D(&# T^%# P3#P%U*P-P3P8P;R?P .7#S$R&M'P(M*S\
      +R-P/R0S1P2P4R5O7R8M:U<O=P>S?TASBPCPDSEOHOKRTS  .`'P5R 4P#U$S%O)P1P=PHP  *6&# #7%P&R   =J#R'P X.#P\
      'R:P=RBRFP  [M#R%P OO*R=P 'C#P$O%R'V*O8P HG#S%P*P V-*P4P=S  97&#  O#&#  1,$R2P H4$P*R ^Z.R1P;P  _5\
      *P8S=P  $F#S'O %X#L$P%P'P*P-!1P@P  )@#P%R-R1P &U%P*P-TEO R&#T'W*L/O0O1P  V3#P-U.O0O1R GG#P4R  0_&#\
       T/%#  *6.R0P  b1&# >K#P%O5T `H#P%P(P8P=S>S  H[&#  Z8&# 8<#P'R C9#R%P )-%P-PCRFR bC-P?R A`#S%P'P  \
      _A%# /($R2P IY#P%P-R.P1S3P _%-P1P=R 9O'P.P0S  <*#S*P-P 3.'R=P ':#N%R&O'S*M-R0P1V2P4W?PBPCODPHRRP  \
      V5&#   GK&# %B$P2R8P>R   X#'R/P PK#P%R  @?$N%P&U AG*S1O  =4%R*P  (G%# ]Z%# ]U#T$P'J*S-S0S1P=P>R?R@\
      PBR @/%P*O<S=R  O]#P*P-P5S 09#P%S&P  [L#S$P%P&S'P)P,R-R.R0P=P CE#O*S-P:R=R?P@P   /<#P'R 1B'P.T0N ^\
      X$O-P2T Y@#I$P%N'O)P*P-O0O1O2P4P6I8`:Y=_?P@PCPDPHP '`#P%R   +.&# )W#S$P%P&S/O1P8P:P;P=R>P?PGU  :6&\
      # Y*%M'P*L-M1O6P8P;c=P  ?#&# 9O#R'P EW%RDPHP  5>'O0S  ,U#R'P +S#T%O'P  ]?&# )V#W%P*P-O8P KZ'R=P>P@\
      TCP  =b&# [%#R%P  U6#NFT  `+#O/S ^%$R*P  -!&# 3.#R7P 5$#T%O*P-P1R  OO&#     S+#P%S'P (9.P0R  X]&# \
       B-1R=P  *2#S%P'P*P ]a#R-P=R?P  P#6N8P:U C%%P'P*R0S=P 05'P*R )E%P=R  V<&# NH%# .`#U%O1O /.#P@R >P#\
      P  %`#S$P%R'P=P 1/#S'P   ]L=# 6##O%U'P0P @D%R'P @'#S%P'O.P0S MK%R5P 5%'P.P0S  JW$P%P'R(P*P+N-T0R4P\
      5R6P8T=O?SBP $N#P%P'O*R=PDU  <b&# P2&# M-%R'P Z$%P'S*R1N   &M&# QH#S%O PZ'P.R YY#O%U'N-N.S4R8R:O;R\
      <R=S>PEP   ;,%S&R'N 2T#R*P MJ6R=P  $W&# @Z&# ^L#R%P  G9#R$P%S&P'P 1T#S-O1S=P SO#P%R-S=RCPHP 6`#P*S\
      -U1M=P  MF=P?R  PXB# 1/-S1P2P b3#P%R  #/&# =9%# *D.P2R LZ#P$P%R4R  0V#R*P +@#P=R  ;6.P0R +W$R4P a)\
      #P%R'P3R  !1#S'P/R=P D@#U%P&P'O 6B#O%S'RHP  $`#P%R 8C#P'P-P8PCU 1]#P'P*P-R=M>TDT  @Q#N$R%P&T  `-&#\
       *<#R%P-PHR  7A#R%R'P9PBP ;-#R%P*R-O0S=N@THP  G@-O.P1T  UV$RBP  'O-R1P `=%RDP PB'S*O  a[%R'P  J=&#\
       _E#R-R1P5P U-#P%P'S/RCP 9('P*T-R/R1O=M?R C#*R=P D@#R'P  ,6'P)O,T  '2;R  H(#R'N*V3O=PCR R=#P'S)P  \
      89%R&P'R*P ?3#P$P%P&P'P(S*R5R8R9R:P<S=NBR  0##R%R'P:R=O A5'P(S+P8RCP  DT&# ;b#P$R%P*P-O0R4RER  =X&\
      # K?$P&T2PCP %G%P&R2P  AG%# M6%# ON#S%O GA$N%P&P'P*R.L0W1S2O3P4O=T>P@XBPCPDPGP =4-R  -S$P-P2S  M7#\
      R%R'P+P #*#N%R*P.S/R0O3R?R   2&$P'U*O.T/P0M2P8R9R?P  :8%R&P  =%'W/K W&(P+R  (C#X$R%S&P'O(R+P,O-N.P\
      /K1R2S3O4R5M6U8S9P:U<U=N>R@OBRCSDPFPHR  -=#M'R-R.P/S0R ]W#P'R 4D#RBP  GS-O1S:O=S H1$P%P&T>P 3,#P%R\
      *PBR  M%%# ':*S1P=P WW*S=O BB#N$O%N&P'R(P*T+R-S.P/R0O1S2R4R5P6P8N9P:P<R=R>R@TCODSHS  U<&# X&'P*R  \
      IK&# 3b#U$O%O'P*P-R.P0R=S>RHP O[%PBR  TH&# T>#N*P-R1T2P E+#P%R LW'X0I  91%R&P6R=P P7#R'P*S.P/R=O  \
      -7'R/P  WT&# QY#P=PBS  ;%-P1R -b#N$S%R'P*W-P0P1P2P5P<P=R@OBR   20#P2R  *I&# D&&# DU%T'O*P8P<R=R?P \
      +S#R*P  5C&# ?F#R$P -L$L%P&P*S2O=YHP '?%P*S-P )S*R;P  *>#RBP  ZE#P'R   =,$S%P&P'P.R0P9R B;*P+R  H4\
      #N%T #8$P=R@P 20#P'R  (K## )G&# )#&# `1%P'R 1[-S.P1P +Q#O$P*O-U   O@:S=O  I_&# *_#T$P%P'P  Y;#P/R \
      /=#P$R $K#P$P.P0R2R=S R/#S%S'P(P*W-S.O0P1U3P4P8O=NCPEOHP M.'S/O  FV*R=P  7W#P%R&P'R=R GN'S0O   R9#\
      O'T-P    PU#R5P 9b#P.P1P@T @O#T$P%M&U'O  YQ#P-O.S  GY&# 8G#L%O'V/S  @%&# YT#P%R    KU&# <V&# $]*O=\
      SCP $@#R-P  ZS#P%P'P-S.P1T3P@OCR  U9%# GG#P*T-O.R0P1S=O@OBR  S5#S$S%N'P/R0R2P AZ%T'N  :H%# G@#O=S \
      ^0.R0P X7#X%P'L(P  2L#P*R $3#R.P 6'$S%P*PEP Q4#M$O&P'S*T.T/P0O1P2R4P5T=S?N@R   S4&#  @X&# B6%O'S*P\
      @R :0#P-R 2.#S%L'S*P-P0S KS$N%T&S'V(P*T+S-O.P/M0N1O2R8O:S=OER  _R#S%P'O8P:PCT O7=P?R  *,#P%P'T)P  \
      _$-R Z6-R1P2P bT#P'O*O-R0S=S?P  J1#V%O&P*P=P ]T#R%P R=#P%R  $U&# !5&# 0L'P/R 9^$P%M&O'O.R/U0S1P2S3\
      R4S5R8R9P:P>P?P@RBPCPDPHS *D#S$P%P Za#N%P'U0S8PCPFP  8;#R$T%P&N'R*P-P.O/R0R3R8R:S=M?P@PARCTDSHO  4\
      /#T$R%W&P'O*L0O1P9P:U=R>P@PBPCUDPHP SE#O%R'PFS :[1P=R   8<%# P:#P%S'P(R*T+P.P0R=O@P ;[#P$R X[#R%P \
       [+#P%R F+#S-P1P  D8$S2O 3Q$P%S'P  O1-P.P1S ;8#O'P4T  2G.R0P N4#J'P*P-P1P=O>]  B1-P1R IP#P%O'U*P C\
      O#U%M&S'S(O)N*U+O,T-S/R0R2R4S5O8P:N=O>O@TAPBPCOFPHO ,8#P%R  /)'U.O0O %)#S%O'R(P 88'P3R  20&# ,$*R/\
      P4P=R  :+#R%P >J'R*P  F4&# 0(#S%P=P /2$R2P Sb-P1R  $&#P$R   QL=P?R !A.P0R  9/&# 0N#O*S @=#R(P  &%#\
      T%P&P'T-P=PFPHP 5:#R*S.P@PCP >Q.R0P YP#P$S%O'U(R*S+N,P-S.O/M0S2P8T9T:P<P=P@OARBSDPEP N?#P%O/T  Z_#\
      R'P  ^[%O*O/R3P8S=SFSGPHP [Q#R1P 0,#R$P%R&P'N)V*S,R-P4P=P  ,b#O%P4T  &9#T'P*P-P  `b%#  -WDR   #]#P\
      'R  +.#O*O1Z8P;P=OCO (B#P0R:R=P  %X%#  /.%R3P 04$R%R&P*I4P=V@S  @I#N%P'T8P=S DR#P%R 8T.R0P  bA&# C\
      `#P$P%R3R 42$R2P %$#M$P%P*O-P4!8P=P  &##R'P/P0R 5I#R>P J+%R&P  aX=R@P   J6#L'T*P-O0P1R2R=T>R   'D#\
      P.R0P2PAR XB#P$R*P:P=SBR %+#P%S'P  &7*L=S@T ?%.R0P K:.M0P1V 7I#P%S4P  1:#P$P%R ].%O'O*UBP &Z*L4P<W\
         ?%*R2P  &Q#P*R+P4P5R OT#R/P8P:S=P 3Q'P0R b0%PBR BF#S%S&P'S)R*S+S,P-O.N/O0R1O2P3P4S5S:R;R<P=P>P?\
      P@RAPCPFPHRRR  4V#S%LDU (b#S%P*P P;#W%M'P8PHP +;#R%P 7N#R$P  298P=R  b%#P*P9S 2M'P0R R?%O'S  (K#T%\
      M&S'P*R0P4R BP#R$R2P3P 6W%P*P=S ?U#P4PBS )9$P2R F&#O'T.O0R  .J'S*O 4,%P8R   2?.R0P D.#T%O*O  Sb#R%\
      T'O/N8R=O@S *!#N%P-T1R $.#T%P'P*P0RDP +S#P%R JP#V'M=P  IR%# BI#P%O'P*PCVHP )R#S%P8P  ;a#O$P%R*RBR \
      I.#P*P=S  bD#P%R  %@#P*T-U.P1P4P=P@OGP 94#R$P%O&R'S*P  AD&# Y-&# >-#M%P*X8P=PHP  Hb&# YP#R%P  @]&#\
       12&# B<#N*T %5#O$N%P'T*S-N/R1R3P4S8P:S=RBOCRDR  4I#RDP  X^&# bb&# =+#O&R'P*S+P4R `G$N%V2PHP  ,A#P\
      $R%R=P )T#P%R .;=R>P 3;8P=R  Z:&# =M#S'O-R1P Z3=P?R  ,G%R'O1R %Z%RHP W-%T&P*PSP  *]%R'P  7A'P5R  C\
      D$S.P0P W4'P0R 3/#P/R NU#P%P3S  3'%# 7R#L$O%O'P*O=PB^ b7#P-R  Wb#N%NEWTP !2#T%OCP  -I#O%S   H'$R%P\
      &O'T*O.P0T1T4P6P8P=P>RBP  IG&# +H-P=R FI.S0P2P :M#P%R=P?R +M#U$P'N0S1P  _'$P%R W_#P$O%P&W'P*S-P2P4\
      PDP  ?D&# ''&# 4##R%P&P'T(R*N+P-P.P5P8S:M<R=T>S?RDP  ;:#T$P%O 3`#P-S8P  43%S'P  (`%#  T*%P'O*N-S.S\
      /S0P8R=RER S2'O)S  %I%# ^]%N'T=R?P 1M#P%R 40#P=R 'D%S'O  OX$REP )[#T%N  _^#P%S*P=RBP  [<2# 48#R$L%\
      `&R'U(K)O*O+P,R-R.J/L0O1O2N3P4S5R8O9P;R=O>O?NCRDVFTHTRTSSTS UI%K'Y>PBP    UZ#P%SCP NU*S=O ,]#Y'P*N\
      -P.P0PDP *]+P=R IP%R'O0R L8#P)P*R,R1P2R>R  ,;&# 2>#S'P.P  $3#R%P=P?R   ^7#P'SCP T$-R1P 3C#P'R G$#U\
      $O'M*P+R0R=PDR  I0#R(P P*%P.P0S=R?P  Ba#P%R 8<#P%T=PEP  a:=R?P UQ'T*OCP  #+'P(R=P?R I0'P4R8T:P=O  \
      1U#R%P (`'P*R8N:V=OCR I>#P-R4P 3C#P*S=R@PCP  5D&# !!#P$P*T=P ?#*P=R =1#R$P  ,7&# Z;$O&S  20&# Sa&#\
       Ga*P=R 68#P'P/R  #G%# 1G#P%R  :C*R.P0R3P?PBR  MF&# T&#N$T !X*P=R ,H$R&P  `Q#P'R U0%P/R=R?P )Y%R'P\
      *P0R8R:O=R 7X*P=R  R+#P%P'S 0%#O'PBT [)#R'P >Q#V$R%P&O.P/N1R4T5P6O;M=P?RHW   bF#P%O'T Wa#S%P'R*O-P\
      3R4PCR +G'R*P  O`&# >2'PHR [a-P0S2P Q*#N%U'P  $H#R>P P:%P(P+R/R:R=P?P Va#N%S'P/R0R:R=PHP  8:%# ^a#\
      S%O 6+-R1P ?8#N%S'S0P=R  @J#V$P*P+P4PCP N]%P'R  -+%R)P  a/*N-P=T@R ^M#P$R *8#R%P  bZ#L%W.O/P0S ZX#\
      R%R6P=P    %F&# a?#H%P*f-O1M2P4P;P=PCP  _O#R$P E#'R)O,R-P0R &)#T'N  *0=RCP ^2'P*PCS S'#T%O'P F/#U%\
      RBNJP *8#O'S  P(#R'P Q7#P'R OB#R'P  ]3#R0P D]#S%P'R*PCSDPGP  &.-P1R O-#P=S@P =O#T%T&P*P8P=O  3>$S%\
      M&T  YY#P%T.P>P  %C#P%SHP Q`#O%P=R?PBT  C]2P4R M@#S%S'S-S/K=P X6#R$R'O*N4T5R8P=P?S@P  ?C#R/P 1Q#P'\
      R IM#O$R%W'O*U-O0R1S=O?O@NBPCP  /.%# 72%# =-#P8R  W:#R*P  43BSGO   6N#R$P%P <M#O*S L?$O%P'R2S  Ia&\
      # '5&# *+#S$T%P'M U,#S%P'P  ^4$P%P&T0P2R  L'%R'P   ]V%# R`#U%P*O-R3P=P  ^F=N?T  )9#O'S )C#U$P%P'O-\
      R1S4P=PCP  *+&# ON#P%P'S*PER 7Z'P*R  0J#P%OCT ^G%R'P PF#R$R&P1P5P=O?T  (W&#  [;$S%P&PDP ,[#S%R'P*O\
      HP    @C#S%R&P'R(S*O2R8O:P=PBRCPENGPHS  ^=%# Z,=S?O  G:%# B9%N'S2P8RBTCPDP  &:%R'P ZL'P=R T##S'O a\
      G#P%R&O'S 4Z#W$O%O'O*N-T.S0P1R2P3P8O=N@PBPCXGP @1#P8R  #R#O'S.U0N  <N&# 1T#P%R ]A#R$P B0#O%S6P8P=T\
      ?O  D^#P%S&P $K#S$U%S&R'W*P-P0N1N2N3R6R8S9P:S=P>P?N@OHP  RD$# [W.J1P2!=O M?#P'P*S.O0S1O=S 0O1P8N:W\
      =O  -D&# /C%P'Y.P0K 2C#P%R ^`#O%O'U .'#R-P  GU%P=S?P Y?%S'S(P*T-O.R/R0N1N3S4P8P:P=RBRDPEP ;?#R%P  \
      N;$N%T(P+R  D'%P'S   5M=T?N UM#S-O 9$#T$R%N.O0SFP  'T%# @N&#  :[#O%S'RDP G[#N'T N!#O'R/R8P=R  -;&#\
       ..%RDP a;#L'V*R  `M8R=P  [>*P=PHS $*#R%P'P /%$R%R'P*P4P?R@P N(.U0M  PH#P%SCP +F=S?O YQ%P'R  WU-P0\
      S  C,#S%P'P*P HH#S$S&P*P-P0S1S=OBSCPEN  #L#P%R SC*P+R &?#P%P=S 5J-OCS  ;$'# UQ%#  MH%R2P  =2#O%S  \
      /S&# =L#T%P8PEP *W'P(R+P  bO%#  )]%#  3O&# 351P3R ,&#S/O `B#RBP $,#R%P'P(RBP 6D'S*P/P=R?PDP  HW#P1\
      R  (C&# b2%# V>#O%S'O0S (3#R8P  A+*T>N `H$O%N&O'W)P*S-N.K/S0S1P2O3P4L5R6R8O9T:O;R<O?UBTCUDTFRGPHP \
       1(#O%N)R*U,P-U.T0N1O4R5R8R:O=S>R@NBP FF#S$S&P'P(S+O/P1P2O4S6R:S=OBPDPEP  $*&#  58.P0R U+#P%R  %%#\
      R$P  *#%O'S*O=S  RN%P'R  PS(P*R ,I%P'S0P  +)#R'O/R _,*U=N@P @:#R-P &_=O?S  ](#PGR  <D#O-PBT [;$P%S\
      &P-P  93%#  WM#P%S-P  .<%# P^#P-S8P 4I#P3R RQ$R%S'P(P*R+S=R?O@PDP %/$R*P  A`'N)T TZ#P/R  N]#R$P%P \
      .J%K'T*U-R/P2PBP bK-P=R   DR%# X.-S1O  C')P,R ?+#R%O(R  ,#$O'P-R0R1P2R5R  %S&# *@#R'P  ]Y#R%P*P BW\
      #S/O >V#T'P*S+N-S/P0P1P 5Y0PAR  ,Z'P0R  /4#P*R $3=R?P E;$S%PCP  H>%# HC#P%N'T WI#N'T 4B#P$R ^b#R*R\
      .P/P0R<P b<#P*P.R0P2R=P?S  W+#N%P*S.PCT    0.#R$R'O*P,R-R.T/P0S9R=M>O@R  aB%# ;.&# >]'P.S4P D5*O8S\
        [6&# S?#Y%P'K*P0P JV:P=R  _/#O%S !J%SBOEPHR Q,#S%O   R4&# EA#P%SDP  XC%# NB$U&O2P>P S1#P%P)P.R0S\
       (+#T%P'P*P6P +?'R/P  )(&# @a#S'P-P0R1P OP%S'U.O/O0O  8F$R%P&R*P '%#P*R0P1R 4B$S2P8P GZ#P8R  CC&# \
      bT#S*P@P  DK&# P@#S$P%P  Ca#S'O   15&# *P#P'P*S +3'R TZ#U%M'O*N.R1R8P=R?R@SHR  TJ&# RS#P'R   ;/'P0\
      R >M'R.R0O  ^W%R'R(P)R-R0P1O G=#P*P8T9O;R  &+.T0N N<#P$P%P&S*U0PBO  2A'P.P0TDP  ;V#O%ORT 9*'R*O=R \
       (C%# O(4P5S=P _L%P/R  6D#P%PHS  /`#PBR  5O#P'PBS b2%R'P  ;E#R%S&P'O  DH&#  E5:R=P (&#P$R&P2R 6?=P\
      ?R  Z3%# RW%R'P JI#W$O'P)P*O+P-W.P0O2P4P8P=PBPCRDPHS  LO#C%P'Z*W=T@PRP )B#O$P%P-P.P3P=X FC#R,P .0#\
      R%P&P-R !-#X%O'L  :Z%R'P  89#P$O%T(P+R-N.P/R1S8O9S=R@P  V0&# 1B#S*P-RCP X`'P*R  4'&# ]]#P'P*S QH#P\
      4R 20#P%P'S  C:&# NX#R%T'P*P-PDP ]A#P%R    B1#M'Y*M $=#T$N%T'P/P=PCPDP 22#R%P*N-UCP &^#R%P  (;.R0P\
        @^*R=P $I#S'N*R  $6&# 6($R&P'P-P.P/R0R2P:O=S Sb#S$P%T&P-P>PBP AZ$S%P&P  4<%# b!#R$P'R.R0P  3B&# \
      O<$P&R T`#R%P L.#O'P/T   &S#P$R  D:#P'S.P :3#R%S'N:R=P  #E#V'R.M0O AT#N>T 8;#P%R*V=L UX#T%P-O>P ,'\
      #S%R(O+S=O  9E&# 8B&#  F*#P%R .-*R2R=O?SAPCP  X48P:O=T IJ%R'P  $P&# YA#O%R'S5P  I(BRGP 2+*P=S@P +_\
      $P%P&S  XZ#P'U/N LA$P%T*PCP &_#R=P !6#R%P8P=R>R VL#P*V@M  /X$P'S2P `'#P%M'P.S0V;P  PQ%R'P .5#P$P%P\
      'T*O.P0S3P4P5S6R8T:N;P=N?R@RBRDP  2<#T%P-O  ](&# &A$# /K#O'S=S?PEP B`#P8R $5#O%S >`%S'PHP VH'S*P1P\
        8N%R'P 64#P%R MQ#O%S  I]%P8R  I4%#   U!#R'P E-$S%P&P G[#N$P%N'U+PBPDV PC(P*P6S8P:R  YS-P2P=R   [\
      M&# &a$# *^#P%S*R3PDP  27&# (C&# GN#P%S'P*S-R1P>P  HJ$R2P '[#P%R FN'O*S4P8R I<#S%O  R3*P8S9O>R  E)\
      $P%R  1'#P?R 1V*S2P4P=P ;1'S0O  b1&# GE&# TL%#  70&#  ZG%# ;C%# @a$R2P 78#T$U%R&S'O)R*T+R,P.P/S0U1\
      T3P4P5L6P8O9O:N<O=O>R?O@SAPBOCRDRGP /+#T$P%N'S*N-T.P/S1M8O=R?P@SHR  `O&# =Y#P%S&P  Zb%# 7;#P'R   ,\
      !%# YQ#R'P  B'*V/S8O=P?R@L F`#P'S*P 14%O&S  C&#S*P=P  6*%S1O ^R#M$V%P*P2S8P 3b%PHR O5-O1S   G''S*O\
      1P=R?S@PCP G/#P$P2R8P:R  +'#R-M1U=P SV'R*R=P  )H%P0P1S B##O%SCP   %@%# (R#O%P'R/S -Q=R@P .G=P?R  H\
      F%# TF#V$P%P'M-O1T2R9R=O (R#P$P&R*R-T.N0S1O2R=P 01$P%S*P 1X#P%S'R(PHP  b-%T'P/P0P2R8R=S?NAP  ?O&# \
      !:%S*PCP ;W2PAR  8@&# LG%#  4H#U%N'N-T  P8#O%S $3#P*R  ;:.R0P  A9&# QN'P.P0S 0K#R%P  @2$S%R*O  MQ4\
      R8P T+*P-R E5&P*P-S/P2R:P=R  1C*R-P PJ'R*P 8T#S'O *N#R'R*O 4&%REP  E:#R%P  ?O#O$P%O'U*P-S   b8.S0O\
       +I'P>R H0*O1P=T  -R#R%P'R*P  3<#R-P S*#RDP  34%# :+#P%R  1O&# V0#R*PBP U^#J%O*^-P=NCP  GI'P.R   a\
      &'R.P  ?3'P*T=O@P =`'S*O  @G.P0R  &/%# FJ#P$P%O'P*T8S 2X#M$W%O&P2S  R_4# 6C#S$N'R*R=P ?/%P*S-P :Z#\
      S%P'P D:#P*P4S  =P.P1R 85#RAP  L,:P=R  7B%# YZ$# #Q#R8R=PBP ]A$R%O&U'O2P  DR#U%P'N)P*U/RBPCO  <H&#\
        =?#O'S.O0T6P $U#P'R*P  I$&# J`.S0P2P4PAR ^(*N=T <D$R*P #3#P$S%P #[#P$R 6'#R%P *+#U$P%P1PBP !Z#N%\
      U'O*P.P0T8P  `A&# 1B#P$S'P  *[*P8P9S AT#S%O  ;M#R%O'S*O5S;P :9#N'P*P-R.U0M1S8R V)=P?R >H#T%P'T(P*S\
      -O.R/P0N5P8R EE#V%L  F5%R'R*P0P=S>P?P H2#P'P*R4R F6#O%S*P=R  #V#J$N%N'T(P*O+P-V.U/R0M1T2S8R=V?PCPF\
      P 0/#R%P ><$R%O&P'R*R.P0R1RCP  VF%P4R 9K.P1R 1M#P%R*S-P.R1P3R@P   @Z-O.P1S3PCS  ,I%# 8*#R'P  5=#R%\
      R&P'P ]M$R&P AW*S=O  1!2SAO ,!#O%P&T'R(R*S+P-N/RFP >H'P0R  =.&# F*#R%P-P E>#R%P*P=R 7T#P%P'R(O*T+R\
      8P  15#P%U'P/P=P +D#P%O*T-P8R=P>R X>#O'P.R0T8R9P bJ#S'P*P  O8&# 9^$P%R/P2R +5#S.P0P PC#R/P  TC#P%S\
      EP BQ#T%O-P  $(&# Y/#N%S'N*W?P TZ#R$P%O'T*P=RGP [U#P%R ?Y#O$P'T)P*R+P,R-P.O/O0S1S3R4P5P7P8S=P>R?S@\
      PARBPCPDP F:#T$S%S&P'R(T*R+P-L.S/O0S1S3R6P8O;P@PBPCPDPFP J&'OFS  IZ8R=P SF'P*R-P4S5P?RDP %W'P*P-T=\
      PCP 6<#P-R 1`-T1O2P N6#M%U  `6#R'P 3O*P=R  U`'V.P0M  D.&#  VU&# C8#R9P 6&#R'P  N:-P1R  FF%# *)&#  \
      )T&# 32=R?P ^!#R%R'O   /X#N%R'S.P>R Q>$R%P ]Q8R:P  %`&# CK$R%P 73#R$P*P2R8P  _;=S?O  8Y&# ;Y#S%N'P\
      *P0T  X)#O%S ZA#O'S.O/O0S=S?P XQ4R5P  K<%# 25&# :<#SEPHP QK#PBR =4#P%R)P*R %.#P'N*V=P (G*P=P@S   .\
      5%# )*%S'O  B.%# Q$#T%O*P &`.P2R  N#&# !>#S$P%O=R 6H#R%P  K?#R%P'P*R-P1REP    FZ&# EU&# =S*O=S  0X\
      #R-P CN'N*R-R1P=R 08#O$R*R0P1T8P9P=P?P@S /<$S%P'P*RDP  $[$P5R  'J&# PY$O.P2T E9$P%P&S  )9#P'N0U bD\
      #S%P'O*P0S1P B+'P(O*S+T-O  /^(R+P ^Z#S$O'T(W)S*O+O,O-T/O0L5R8P9S=N  _,=O?S ME*P3R  b&#R1P G?#P%R  \
      'B-S1O @5'R-P    0.=O?S  1V'P-S1P  ZE#S'O   J1*# bB#R/P MC#P%R `N#R$P-P2R   #V#N$R%P'O-T/T1P4S5O=O\
      ?P@SBP #J#U%N.P/R0R1ODP 1<*P=R  bG#S$P*P *Z#O'S QE%P-P=RAR  4'#P'U-P.U0K $B'P3R $R#P/R SP#P%R =?#R\
      'P *]#O%R*R  4E*P5R ]M:P=R JZ#PBR  ,;-R.P1R8P A6.S0O  P9#T%P=O b7%R'P  S1*R.P1P2R >Q#O$S &O#P%S  8\
      &&# _Q#R%R'P=P OZ$P%P&S  9b&# >+$P%R8P=R  [[%# @b#R%P  <X#S$T%N'O(P)P,R/T0P1P2P8P:R=REP  [6#E$d%I&\
      ['P*R-L0O1L2Z3O4X8O=M?PBPCNDOENFPHSRU R]#M$P&P'T*P=UDP ?`'P0R5P #/.P0R=LDV ]2'P*R/R0P1R:R=O?R  BZ#\
      N'O(T-T   >P&# IL#P/R WB#O%T'P Fa*P3R :4-R0P  M,&#  C0'P(R ^2#P%R  G*%#  7<#P*S-R1P=P ?Z'R*P  &)&#\
        ]'&# S*#O%U'PDP '1#O1S  JC%# !=#U%P'P-R.P0P1RCO  I7$U%O&O RE#R=O?R  ,X#T$P%P'P ;M#P$T4PAP JF*P=R\
         Ea&# P>#RDP [a.O0S  BA%O'S  )>&# WF#R%P'P8R &E$R2P _'&R1P2R3P  !_'P-P.S0O8R  J4%# >[#P%R  2^$P=\
      R  LV#P%P'R-P1RGR Z0#P%R 9S$R2P D3=O?S   (`#R%P (G#O/S A3=R?P  +^'N)R,S FZ%P'R  @?#R-P4R  9R'P*R [\
      C'P*P.S1P  LP#P%R  90#R%P  A5#O%W&P'O8P  UT'S0P2P  ZE=P?R  U%#P-R .-#R'P-O1S  &2'# 47>NHT Q8#S%P&R\
      *PEP  ]K#P/R $;.R0P  TG%# +b$R%T(P-P0P2P  />%# 5&#O$N%S&T'R*S,P-R.P1R2T3R4R8R;R=J@PCO   .b)P*S,P *\
      '#R$R%P6P  OX&# !T&# I#&#  C7=T?N LK#T%OBP  8$#P%R  H3&# 5(#S%R'O-P Vb#P'R  /U#R$P U`#N%T ?F#Y%P'O\
      /L  DQ.S0O  .6#O'S=S?PHP  P+#P'R  BA&#  '/=# P`#R'P Ba#P%S'P 1(#P%O'T(P  JH&# !X-P2R /5'R0P  OR#P%\
      R Z7#P'R 6>-O0P1U2P  /0&# L'#R=P HP#R6P  bZ#S2P4P  TX&# <^#P%P'U(P-P0P  _=%# *##T$N V@#P-R 2R$P'S*\
      P   Q1$P%R)R*P+O-S.O/R0P1P2O4P5P9P:P;P<R=R>RBRCRHRRR 5=#R-P  L:$# a#&# L2'P=S@P /J*P=R  /%&#    ,#\
      %# _C#S/O  C,#P=P@S  L3%R a%#P%R  /D#P/R JJ%P'R8S=O  J9#R3P  V)%# CI&# 9-%# <Z%O'S  =J#R%R'P-O=R a\
      X$R(O*O+S@R S'#R'P BE$R%R&P2P  -U#R-P X1(P+R LE$P5PCS (b#R$S%R&P'T*S,P.P/O0S1P2O5R6P8P:R?R@PBPCPHP\
        6a'V0L VJ#R$P  >M&# ME#O%P'U6P [K#O$S A)#M/T  41#P%RBSGO '55P8R  G8'P(R  J[1R2P T*#P$R K^#O%R-R \
       C,&# M,#U$P'P=O  G5B# (2%# XU#P%R-O1S  0>#M%T*R.P0R L&#P$N%P'P(S+P-R.W/P0M1O2R3P8R:R=N?U@PARBSCPD\
      RFRHP 7%#R%R*P-P  'F#O%S'R(P*P @U#R'P  !E$P4R  UE%P'R*P  ]Q$R(P*R+P.O0S &3#S'O*S8PHP '_#P%N'T   49\
      ;R=P %N#V'M)P 5(#P4S5P 'A#P$P%R-P=PDSESRP   OQ#P*R   Y8&# ^.#T$O&P'R-S0P1RCPHP  II&# S0#R%P  A:&# \
       $N&# :X#P%R=R@P K[%P'R EM#P'R-P0R CZ'P*R  R/#T'O0P  O0&# (4&# O3'P0R ?!#N$P%V'P*P.P0U1P6P;P  a4#O\
      *P8T  Q5#S%O SJ$R*P  :%&# /='R*P  16&# A2'R/P  ?6*P %b#O'S BX#S$PDP  >;&# <Z#M'P-S1T L]%R&P [T%O'S\
        ]*%# 49$# ,>)P,R 00#R%R-O@P  79#N'P4T8PBS  GG#U$P%O*P  H!## >Q#P%R `K#T%N  ]&&# <A&# @F#R%R'PDP \
       @-$U0P2N T8#S$P*O4P8P=S@SDPHP  RM%# `L#R'P [R'S(S+P0O8P:S=O  $E&# 6:#R%P;RBP &Y#P%N4S5SCRHP BH#P$\
      P%S'T+P/PBP  +M&# :I#P'P-R.S0O4R VV#R'P /S%R'P &B#T%N  <E%R'P.P1R   5N'P/R CO#P$R  &N#P'R  [S## Z8\
      %# BC&#  B_#T$S%O&M'R)S*P+N,P-T.R0T1S2O3R5P8N9R:S;R<P=R>P?O@PCPDPEPFPGR (&5R8O=R  DT%# TM&# +V#R'S\
      *S-P1N8P 8*#N'T  _R&# 9H&#  Yb#U'V(P*O,R-R.O0R2R5R6P8P:P;P=P>P@SBNDPHORP F2#O%S T21R=P  @6#P'P*P-V\
      1O2P JD#R-P  JH#R$U%O&N'S*P2P 78.P/P0P1R=R I9#P%W'K/S=S?PBP  :]#N$P%R'P/T  &<&# YA%# 2@%# ZC#T'S(O\
      )P*O+R,R-P/R1T8P9P;P=P>OARBPCPDPEPHRTS C=#S%O  <H#R'P  70#P-R L^#P%PBS KM#T'N  J$#P*R.R0P O$#S$P%P\
      'R*R-P.P1P4P5R=O?SAR  =X#R*P  ;R*P@R  .+&# 8+#P$X%N*P=P )9#P%J'Y :0'RCP  7S%# QO-OCS N>#R'N(P*P+R0\
      T=R>P  *2#U%N(O*R1P4R5P8N=T?RGP  4)#O%R'R-P1R  C_&# <L#O$T%P'R0P  :,#P$R >*'P-T1O @C#S$P%P&P'S*PBP\
        4]%# %'$P%N'T*O-R.P/R0R1P2R=U?P@PDP T=#P&R  IO-P1R  <3#S-O B*#P*P;P=T TJ%P'T:R=PDPHP LW#R=P [1#P\
      %R  U7'P0R  EC#O'S AP%SBPDP 69*P=R  4$&# TE1P8R XF$P2R D$$O%S&P'P*R-R.S0P1P<P=P?R bN#O$P%P&S(P*P+R\
      .T0N=S E&#R%R2PBP ])#P%OBT  <P#R$R&P'P 42#P%R'T*P.S0O8P   0R#S$P%R'O*O/R8R9O=T@PBO  (Y&# 8B#O%P'R*\
      R/S2P  -F#S1O =C#O$R'R(P*T2P=R@N b(#M%P'T*RBPCTHP ]O$S&P2P5P  =[#T%OCP  E-3# W7#R'P  B=&# +^#PBR  \
      /^#R%P'R/P  !##W$P%R'O*P+P-P.U0O1P2PBP 6R#R%P OD$P%O&T 92#S/O  1Z#S&P'O*P0T3RDPEP S^.R0P1P=R /T.R0\
      P /^#U$P'N-R.P=R@P  MI&# :E>RDPFP EV-S1O8RHP  >B&# `W%# M,#O%S'P 65#P%R 9^#P*R SI#P%PBR  !D*P=R D5\
      -P0R  JV&# E0#P*P=S  @Q%R'P E3#O'P.P/S;S  @P&#  -'%R&P2PAR 9A%P*R  R`%O'S Ka#T$P%P'O0R  9N#S*O-R.P\
       DY#O$P%N'R*X-P.R/O0P1P8P=S@SBPDREPHP  <$%# 49&# )5#O$P%R&P'T(P*P+O0S8W=O>M?R  M0$T-P1P2P WK#R$P%P\
      -R   AA&# 0(.P0R ^K-R1P  H6%# '4#P'S*P $)%R8P  H0#P%R 8L#N%T'P/R U!#O%S Z>#T'P>PDP  6F-P.P1S  TO#O\
      1S  `_#U%N&P'P1S=P _A=R?P 4$#R'O*R  O^&# 8U&# ,U%S&PBP  Aa%R'P .D%S'PDP `##S%L'U-P  :A#P$R @E(P)P+\
      R,R X2'R3P ;L(T+N UW#R=P  !0&# 2Z#R/P J4.P0P1S -&#O'P(O+S-R.S1P2P:PFS  BN.P0R L6%S&P2P   32=P?R H!\
      #P%R ->4R=P  $b&# A2#P%R >A(R+P   TD#O$S  #R%P.R   D->RCP G5#P*O-R8R<R=R>P  19#T'N  '.#N%R'S*P@R L\
      :#R'P*P1R  %7#P%R  SK#R*P.P0R !_'R0P `U#R%R*O8S:P=P  (R$N2TBSEO  3?%# 4E-R2P $R*R9P YR#P-R   1_$S%\
      P&P  `<&#   $B4P8R 2X#O%S  X)%# !,#R%P *0#S%O-R1PCP 8&#W$P%P'P*OBP  ';#R%S&P'T)OBN ?R#T%P'P*P   /_\
      8R=P U5#P=R  MR%T'P.P1P 86#K$L%N&P'P(O*M+P-U.U/T0U1Y2V3O4P5P8R9P:O<R=PARBPCPESHPRR P##O%S  E#&# BW\
      #M$W*P2T4P;P=P@P  0C=R?P 06#R*P  =!#R%P ''#O%S ^Y*P@R  A+#O%W'N=P ;P#N'T8R=P  /4#R0P  9]&#  08#T%O\
      'P  V-&# 'X#O'S  J1#P%S&P 5Y$P%P&S2R  MB#R*P  3/-PCR YG#P/R=R?P  2>$T%O'S*S-R.P/P1T3P8PBPDOEP Ja-P\
      1S aP#R$S%P'P3P 63#P%R  &M#P%S&P J?-S1O 0F$R&P 78#P$R'R)O,S-S1O4O9R >2%O&T 0@=RDP  /:%# @6&#  IG=#\
       1I#P*O/R=O?S 1S'P-R  ;K## E5*T=N  R]#P=RHP 8K*R=P *;-P1R 8H'P.T0N1S  4V#P$P%T'P  PQ%# O_%# &`8P=U\
      ?N BK#S$P%P   *A'R*P 6A#P%N'U=P 6)=P@R  &X#L'U ;#'P*P=S  FE#R'P [^#K%P(P*N4P5N8e=O@PAPDP 5b#!%NBKE\
      PTP  M6%# [3#R%R'P*P=R  18#K$P%O'N*R-O3P=`>P  )P&# *'%RHP 9N-O.R1R N$'R(P 3Y#M$P&S'R(S*M+P.S0O=R?R\
      @TBRCP 3+%P5R 1G%RSP  N+%# 5_&# +b$P%O&S `Q#P%P'T/O=R  R*#R$O%R&P OA#P*S-P5P8RCRDP AJ#P%R.P0R L;#R\
      DP ^3-R1P  1C4R5P   K!%# @Y#P'O/T  ?a0P=R ]@#U%M  E'#P%P'S(R+P0O=R  )Z&# 2@#P'S)P   [4%# HQ*P<R  1\
      K#P=R  T?%R&R'M*R-V1O2S4P8O:P=P>R@PCPHS  F:#P$R  X:%# ^:#P%O*T-R0P `-#S*P-P  _#*P-P=S $5#S%R'P1R2P\
      5P  I$#P%R BX=R@P  Ob&# -a#R%R-PCP  TU#P*P@R   M2&# ;]%S'PBP  S:#P%S&P ?S#S.O/O0S U?#P$O&S.R0P (;#\
      O$S%S&P*P+R1P  _/*T=N HN#P%O'R)P*T=P [`#S'O  -;&# $E*P=S?P P:#O%T8P [,$P.P0R2R  C8&# 9N#T$T%N&P'R)\
      R*O-R.P/N8NBRCPHS ?L=O?S  +;'R*R-P 0%#P=R ?(#P%P(R*N/R=X?P@N Jb#M%T8S:P /V.S0O S9#R-P Z3=P?R  <4%#\
       U6$# 9Q&#  LS&#  XS#P*P.P0R=RBR ;0%R*P=RCP 'Y%S3PCNHR  SM&# 6>#P*S/P PO#P*S-P1P2P=R bE#O'S )A#R$P\
      %R'P  ]X8R:N=S L:$O%R)R*R+R.P/P0P4P5P8N:RBODVFPHSSR  H0%# DO#R0P  _(#O%P*V-O  3<&# 0W#P%P=PCT RK:R\
      =P  X1%# *-#P$P.R0P2R=R 6a.S/P0O8P:R=R  =^'P*O0P8S>S 4a#S%O'P-P.S0T1O2P3P=P L(#V'P-P1P5P<P *='P0R \
       _J#U%M `Q#N%S-R.P1R &Q0S1PCP 0T#NHT  N,-N1T CF#U%M'S*P6O:S=P  H/#R$P8P=R B?#P%R 8S#P8R 5H=S@PHP  \
      UD## IL%#  )2#P%S*P W]#N%S'R )-#U$P%N  7W#R$P ,=#S$R%R&P-O.S0O2O  @P#L$P%X*P  C1#R%P #L#P1S=P =b'P\
      *R  EX#O*R+P=SBREP  <<&# %<&#  85&# 0Q&# a<%S'O 2Q#T$S%S&S'O)R*R+O,P-R.P/J0R2P3R4N5O8L<P=L>RARBPCS\
      EVGSHMJTKSSPTV 72#P$O%P'P(S*R+P.P0R4T  M$%# 3B%P'R-PBSGP  J?%R-P ?T#P$S%P&P'O(S*O+O-S.P/P0V2P4R<R=\
      PBRCP  O`#O$P+P-N0P1W2R3R@PDR ?_*R=P 23#R=P 2>$O%U'P*T-R.P0O2P=P  K?&# 7%'P0R 4($P*R b>#T%O&P'P O.\
      =S?O  57=P>R  ?:=R?P  '<%# _F#R%P*S=O Ya#S%N'T3P  .,&# YU-N.T0P  T/#R/P  2F%R'P aA*O:S=R>P@P Y3%R-\
      P  SL&#  6/-S1P2P H%#S%O N9#S&P'R-O.S0P1SDP  N$%R*P/S4P8RDP  2)%#  4<.R0P 4Z$P%P'P*U1R=M?SBP _/$P'\
      P*P.^0N1O2L ZZ#T%O=P M@$P2R4P8S?P P2=T?N  JN$R&P 39#S$R%P(R)T*T+S,N-P.R/O0O1R2O3P4R8P<P=J@TAPBPCUD\
      SFPHO %I#R'P  +M#S$T%R'R*O-P.P/R0R1P8P:R@PCPDP _!#T%P&P'R(P-P.P0S1RHP ?b6P8R  6D#T$U%N&R(R)P*S+S-P\
      /P0P1O4P8P;PBODT  53%#  5Q&# L/#R$O%R*O-R/P=RCPET RH%P-S/P=R?P /a#S'P*T@M  V##P%S'P*P=SSP W`#R/RDP\
      EPHP  ;_4P8R VM$S%S&P'N4P Da#R(P  KK%S'O (4#M$O%P&P'X*P/R1P=S  FZ&# E`*P=R  BG#I$_%L&Y'O*O-P.P0P1P\
      4P :Q#R%R'P/P  N4*S-O8S9P=P  BC%# 65#R'P*S-P1P Y@#P'R  *`&# V=&# ,E#M%P)P*L1N3^ )8*O@S  SA$R%P *4#\
      P%R'P  IW.P0R  C'&#  I,%# ,,&# A(%PDR G)#P%R'RDP  ]%#S%P=P G+%P*R ^1#R$P .H#R1P4RCP  /*%# NW#P%R  \
      ]M%#  )Q$O%T*P BT#S'O  ';%# ![%# G+&# @(#R$V%N&O'N*O-S.T0P1O4P5S=O>R?P@TDP 4T#R$P CX#K%P'V*T-P=RHP\
        >/&# ,_%# RH#P%P'S  :/&# 3F#R=P E`%PBR H=#S%N-S4P LY%O4S ,D#R$P%R'T0M  .6#P.R  5R&# PE#P%P-S  b+\
      #O%P'T MQ#S'P/P S,$S%O  0R#P%R  N]%# /$#R$R&P-P=R *:$P&R .b$R&P2PESHP  L&&# H(%P-R  %$'P.P0S P?*R-\
      P MP%S'O ZI#T%O=P  %<'R-R0O1P=U?M  _^%# VL=P?R $]#P%R'S*O ^M#P(V+M  %P*P8S?P /R#P%R >&#P$R  L*#P%S\
      *P  BG'P*R VS#S%P'O=R?P@SDP 8/%R=P  !<#S1PBP  EPB#  QJ%S-P1P=R>R?P  DO#P$R JO#P%TBREPHP ^5#P-R  F)\
      #T%P3P=P :D%R'P W.#S$O%M'S*N-X.P1V2P4O=N>PDP SC'R*P-P8S>P    >_#R'P  &-#U'N*O+T-P=P AB%R&P a42RAP \
      ?I$R%P ,P#P/R  SQ#R'S4PCPDP R?2PAR  *!$P%S'P*N+R-R.O1P4R5O6R8S:R;R<U=O?OCP KL#P/R  SU#R$S%O*R=P EU\
      #P$P%P'S  ^X%# /#&# DG#Z%K&P2PBP Wa#O'S  -Z-P1S2P ;9%P'R  ]A&# 9a$P%R8R=P  PH#M'O0W   I]&# 59$P%S&\
      S2O -['P(S+P  `M&# Y6#P%R  5A#S%P'P +0#R%P -K#N%V'PFP  +$#R@P 11#P%R  7#&#  IY&#  !:&# 2`%#  0R'L*\
      V K9#O%R-P.S0O1S  U]%R'P  ,**S5P<PEP :-#P*S=P  .$$R2P %D%P&R  WB%# C]=R@PCP RO#O*T1PCP SE%R&P +;#P\
      'N*T  Q:#P%R ?Q'RFP GB#P-R0R1P:P=T?O    ^9&# 2W#PBR  ??#R%N'S*P=R@P b<#O%R3T=P>P  &;#S/O '[%S'P6P \
       Y##V*P4M  =C$#  H##R/P >C$P-T=R?M XH#P/R  ;*&# T]*O@S  =U&# a5%# 4,#O%S  Ea#M%O'V K&#P%R 0S0R2P  \
      C;&# E6#T$P*P-P /VBREP  bP&# *&$P4R  S*#O$M'O*S-R.U0M2X3T4P8P;P=PAO  :X(R-R1PCP `A#RHP ;_#R$N%T'P*\
      O1S2P=SCPDSEP  F;*P=P@S  LZ#RDP 6H#T%P*P9P L1-R1P 7K#P%R  .F'R-R8P<PCPES U`#R%P/RBPEP  ^K%P&R !+#P\
      'R  6W## ?8&# WL&# 00$T%P&PCP  S2&# $)#V$P%U&P'N(P*N-T.O0P1S2P3S4P6P8P:P;P=V?O@PDO T6#P%S'P [O-R1P\
       42*P=R YU'R*P  .]## ZJ'P*O:R=S   6_#O$PHT Ea-P1R  Y?#P$O*U=OBP +2$P%R&R=P #X#P$R  <Q&# 10%R&P 9T#\
      R%M'S-S0P=P>P@S ,!#W$P%P'P*P8P<P W?.O1P2TAR &E$R&P(R*R+P.P0R   ?^#P5R -K#P*S+P.R;R<P=PEPHS /]%S5P=\
      P C6#R%P'R.P F!#P$P%S   ^X#P%S4P aD#P%R UK%P&R  <F*S-O NQ%R&P*M=P?U  3a*P=R  CR&# P@#M%W&P=R?P  1X\
      %S'P*O YT*P8R   ['=O?S      DD&# L5#O%O'U  ;+#P%P'T4P5RBO FY#S'P8P (+.S0O DY#R,P  4:%O'S  6a&# D'8\
      P:S=P  b.%P*R  >%*R@P  NW%R'P  .N#P'R ]G#P$R&R2P V_#O%S  F@#P%O'S*R1P5R8R>P   6N&# ./#R%P '+#E$e%J\
      &`'N*N-I1J2!4P:P<P=L>S@PCODSESHP  M9#R%P  >S%P'S(R*P+P.S0M5P6R8T:P<S=PCPFP LU'P*R YU-R=P  Tb&# J+#\
      R'P  'I'S*N-S@R =Y#P%P'T*U=I@T #.#K$O%O'N*T-O.P/O0P1N2S4P8P9P;P=Z@WDSHS )+#P$P%R'P)P*S-U.R/O1S2N4S\
      5R8R9P:S=P>P?OBSCRDPFPGPHO 3?#R'R*P/P=P?R  CB#S%M*R-R  8Y#R%P @Z*R2P ,_#NFT 8!#O$S%R&P   LD&# *##O\
      -S   HK&#  NM8P:R NL%R*R0P=P b4#P'P*S /A#O'S !F*P8R  %;&# 2<$R2P E.#P=S>P  RI&# 02'P.R 5)#N$S*PATH\
      P  ?O-P1R 6;#R%P-P _?#N*P1U   98#N-P8U >K*RHP )O#O1S RF*P-T=O  QM#S%O HE-P1R   #.%RBP  8!&# 3M#RBP\
       *@#P*S1R2O3R=P?PAR Q6'P0R  =5$P%P'S/T0N2R4P5R8T=N?P 6D'P)R 6I#P4R L9#P'O-T.S1P2P  ;[%P&O'P*R=R@R \
        7'#S$S%P&NCP  /$%R'P C1#R*P  <M4R8P  EQ#P%R=R@P 9)*P<R _V$P%R  K'#T%M*R5P=PDR 3[1O6R8N:W=O '3#U%\
      M  08#S%O(T*O+R-O5P=SEPHP G8#W%N'P*P=PCP  0A.O0S 98#O4RBR 5C#N%P3R8P:R=K?WAPBU TS#P*P4S  1M'R*P C2\
      #M'P-P/V  VG'S*PBP Ma#P-S/S1O !%#O-N.R1TBP  JX%# C.*T1P=M@S F?#S$R%N2P=R IH#O'T-P    DO-R.P ]+%R'P\
        B+%#  FA#P%O8T  Fa#S'O  LR#T$P%P'P>P ,]#V%N'P4P K5#N%V'P8P  P<%# A@8RDP I9'O(P*S+S@P  (#&# .P%P8\
      TSO XX=S?O  L3*P=PBS  CE#U%M T/#U$P%P'O*P1SCPHP I>#P1R 7Z#T'P-PBP 5:#P%R _>#S*P4P8R=P  `b2# 7-(R*S\
      +P=O Y:#O%R.P@S   5Q#N%T  G)#M%R'T*P-S1PBR Z:*P=R  /=%# 2/$LCXEP L.#T%O*P  M+2PAR #F#P%R  ()B# C&'\
      N-T 7:#T%P=P>P 7S*R-P1RCP  3B#O%S-R1P=R@P  BB&# 2N&# 8V&# QS#S%S*P-O.S/P0P2O4P5P6R8P:S<S=PBPEP  >]\
      %# ).$R.S0O2P VS#P%R 60.R0P  B2#L$P'U*P-P.T0R YR%U'M  Y<#O%S 0T#M%W'P>P [!#R5P8P JM1RAP 4N#R'P  41\
      #P%O*T D'#P%SDP  C:#P=R ,a#M%P'V*S-P.P1P  %D&# J##S'P*P-R8P  PX&# WF'R+P J=#R*P [-#P3R K4*S4P5P@P \
      G,$P&R'R*R4R8R:P=M?SDP  /3%S&P'P-P.T1P2P   QJ#T%PBN  M=&# 3J#H%O'P*b0O=P@PDP &X#P%R  9C#U'N0P '##O\
      $R'P*R.R0P?R $V#P'R ;T%RHP <U-N1T  3H%#  PS&#  &/%# S;#P$P%T&P `Z#P%S'P IC#P%R  7N#P%R  R##P$S%R2O\
        L4%# #H#N'U0P  J'C# <6=R?P  N,%R-P 4V#P%R  KU&# /V#P%R'P=PHR O91P2R Gb#P$R'O*P+S-S.R0P1P2P@R !?#\
      P%T0PEP   -6&# b8#S*P-O 'S%R&P  $N#T%O'P +=#P>R 47$S%P&P OR#P%Z'K-P8P   U#.L0V ,)8P=R  LN## U%&# 5\
      A&# ND#O%T'P QM#O'P*P-O.W0M1R6P8R:R=R *@#P%O'T  :_&# X.%# _D=O?S .P#P'O+P:P=RHU =R#S%O'S*O  O!'T/N\
         (J&# `1=P@R   C<%# ,3#O$R'P*R.R0P?R  >V&# Q*&#  (N&#  DS&# TK%O'S L<#O$P%R&R(P+S 85#P>R  T%#R'P\
       9K-S.P1P H&#P*P=S F'-P1R  Z&.R3P  >(#T%O'P(P*R+R,P-R1P9P %Z#R%O'R  !&%# 3a#S'O `A#P)P1S  /3#L$S*P\
      CV B$#R'P  IJ#V$L%O&L'V(O*S+P,P-U.U0V1X2N3P4P5P8O9O=M>O@OBOCPDRETGPHPSS ^@%P'R MN#R%P  :C$R2P  ^'#\
      P%R  SV=S?O  YA%# 0_2PCR 5H#S%P'P '6#P'P1T:P ;C%RDP  Fb#S%P&O*P-V1OCPDP :6#O*S.S0O  Q#-P5R 2H#R'P \
        +-&# *a*O@S  7J5S8P=P #0#M$T%U&P-P/T0O4P6P=R>RDPRP  :V(R+P  Y&#T'PBPDP GP#P%S'P(S1O8P=R  ZS#R*P \
      J6#S%P*P a+#P%R /P#R*P  GV%T-O1P  #,%# 6B#P%R*P-P.R0P1S3S8O;R=P CQ#S$P%P  0K%# /N#P$P%PHT  ND%# b3\
      #O-S.P1S2P O$#S'O*T0P=P P6'O0S  2S$R2P [K#P%R X%#P%R:P=R  VK&# WV#P$S*P K:-P1R  2,%# :#%R4P EF$R%P\
       1J#O'R*P8R=R  6L#P%P-W1N?P  SI&# N/#P%P/R  %_%# Ya#P$P%R'P(R*R+P-M.V0O1R2R3R8P PZ#S$R%P&PCP  >>%#\
       :/#RDP  =I#R'P  DX%P1R  $K#P%SCPGP  U(%# Q:&#  +N5S8P=P ]A-P1R 0Z'R(P*P+R U%=O?S  ><-S1O:P=R ,.$P\
      2R !>%R-P  @<&# (Q$P*P2P4S8R>P Jb1R2P  8C$P%MDV  a8#S$P%P  P[&# 9X'R0P  ^J#V$P%N&P*P+P.P/Z2P=MDPEO\
      HR H&#S%O'S3P ;H%R'P  5T&# ^U'R*P Na#P*R1O=S  _(*P1R  Y_&# MY#P%R  79#O%S*P=R LD#R%P'R(R+P=P SD*R-\
      P 5S#O$P*O.RDT QB#T%N  I(#T$N%S*X-R.S0S1P2N3P4O5P8P9P>P?S@OAPCODOHP #V%R-P  a8&# G>#R%S&P'P=P   X.\
      #R$R%N'S*U-L/O3P4R8R=R>PCPDSHP  8V3P=R U>%O'P.S0R  DB%T'N OO'R*P  8+&# @I#R%P-R1P Q(#P'R T]#R'P a1\
      #P%SBOSR  B-#P'R  S&.P0R  _M&# ;`&# 5'&# __=O?S  #:&# ))#R'P *2#P%R 5'#K$P%T&P(R*S+T.S/R0O1P2R:O;P\
      <R=R?SDRHPSPTP  W9'PDPFS  '!*# S^#O%T  (X#T%N  I<%# B`#P$R M@#R$P  J=%# -T.P1R8P=RHP __:P=R AY-O8S\
        =@4# O>#P=R _D#R%U'O0N YL-P1R :*#N$R%P&S(N)P*V+T,R.S/R0R2P3O8O:P=ODP  O>#P$S%O'P(S*O-O.O0S1S4N:R\
      =R>T H;=R?P A`#R'P8R=P   <Q'P4R [-%R'P 96#P3R  !==N?T #N#O%S*V=PBPCPDPEP  &J.R0P 3N#P*S.P NJ#O*O9S\
      >R P1)R,P  [b%# #%$R%P&P2R  DN&# @]#P%P'R8R   E!#P%R   G7## JE#O%P'P(P*]-P.P;P=O>PCPEP  &^-O.T0P H\
      Q#K'R*P-R.S0W1P4P5P   6Z#PBR `O#R4P >[#P*O-P=VSP  +b&# #.#R-R1PBP   R_#M$R%N&T'V(S*M+P,P-N/N0P1X8R\
      =RDP TK*P8S=P  0a#P-R  B=#P$R ^%#T$P%N'R(R)R*N+P-S.S0M4P8V=P>M@RFUHP I<%R*P #P#P%R  =J#P0S 89#P%V-\
      N2P  Q&#O%U&O'T*R+P-N2P5R8P<S=O?O@SBRFT  ;G=M?U 3T#P$R  W%#P%R  O6&# $O#S%O4PHR AQ#P4S5P  Ya#S'P0P\
        ZF&# <Q5NBT LJ#P%R  !^&# ;V&# ?K%N*T !3'R*P W9*P=S@P  1N#O$P%R-P1RBR a<.R2P WR#W%O'P-O1P  $+%R'P\
       I+#Y%P'O-N0M1S    _@#R*P ]G0P2TAO `&%R8P  8''Y*P/P0K %[#P%R  -,&# RY%# +O1S:R=N  Y[.P3R S##S-O )Y\
      #T$O*P  _3#R%R'O*P4P:P=T@PCRFP B^#W%N&P'P :E#P*W=N@O 38%P&P'S VC'R(R)R,P0PBP  aG#O%S    Ra#V%O(P+P\
      =P 7G#R%P Wb#R%P'O/R  @V-P.R0P1R<R=P  E2'R/P :`#P=R  %$#P*P/RBR `(#S$O'P.O0T=P Wb#S$P%R-P1P5P   R_\
      'P*P0R `^#P%R  9.&# P6#O%S  W;4R8P $V#V$P%R'P*P-P4PBP Y?-P1S=P   GJ&# /L#O/R0R  +8#S-O F3#R'P  <:%\
      # -D#P%R [;*P8S9P  %$$R%P&O'P(R*P+P/R3R8R:P>T?O@P $M#S$U&P'N*P-P1N2P3P4S5P6S8R:R<S=P?OCP ?/8R>P  >\
      ,#P'R HS#R%R'P@P  B3#J'X K%#P%P>S PD#U%N2P   Y$#R%P'S*P/P=P `J#N%R'R [O#R'P  T1#O%R'R ^U#E'V*Y-U.P\
      ;P=N bT#S*P-O2S=P  PY#O$P%R'S*P/P=R  0L&# P6#R%P <Q#R*P M)#O%S.O0TDP  $/#T%NDP Ea$R '?*S-O   ]$%S'\
      O-T=O 8B-N1T CC#R'P  C`%# NZ#P=R V+%P&R 8a%R'P Y?.O0S <,#R  @N#O%S %N#P$R%R'P*O-P1R?S $8%S'O-RGP  \
      9Y&# &V%O'S ;##S$S%N&P KZ-R1P  N@&# 7G#R$P%P  QZ&# $S&# Z9$R&P  X(#P%R'P=R `0#R$S%S&O'N.R0P Z@#P-R\
      /R1P  Y@&# _'#P%R)P,R X:#O%P*P-S.P1T2O3PCS SU#U%P'S*S-P.P/N1P6R8P:O=OCS  ;O$P'O*R.R0R   -<#P*P-P1S\
      =P?SCP M0'R*P=P  GL0P=R>R?P %4#R%P  >P-P0R P,#S%O'R*P0RHP PL#P$P%J'Z  @?.O1V=N   A1$P%R&P2R  P9%# \
      ,..R0P  `.$PBR  7X#S%O  +F#V%M4P CE#S%O  K]#R*P.P0P1R4T5N=R  3U-P1R [B#P'P(P*O+R-T1P=R (,#P=R [>#T\
      $O%P'S*O+P-W.P0M1T3P;PBO ?!#R=P  ZK%P*N-P.P=T@T 4,#S%P(P)P*V-O<P=P  L:$# KX%# G#=P?R @A*R-R=O  /I#\
      R  U9#R G@$P%O&T `b#P'R aQ%R'P-P0S1P=R?P E8#T$S%V&R'K*O+P-S.P/P4T6S8T;P<U=K@PBNCPHP MU'P0R   `U%R+\
      P  /,%# UH#P'P.O0T  */#P$S'P0R NV#R*P  a.#S$P%R'O =O%O*O-U ZC%R&P  4T*R8P  P8#O$P%U'O*P-S1R3P=P ]<\
      #R%RDO  ZW-R1P <5#P%S=P   <0#P%O*PCU 8>#R'P N:#P*R=P?R  AG#P$T&P2P  aI#R$O%P'S(T*L+O-R/R0P1R5S8S:P\
      =N@PARBS  FN'P-O.S/P0O1T VQ%P'R  4Y%# X&=S?P@P TB#R$S%N'S*P3R8P@PHP  @8#RHP   Q'&# =U*P;R F5#R%O'S\
       (L=P@R  .N%O'S a##P/R  5'&#  5<#R'P  -*&# @E#P%P=PMT :G=P>R :-*P3R  *;%# ;4%S'R)U*O,O/N6N8R:S?R@P\
       WU%R'P*R .8#V'L *M#L$Y&P*P-O.P1O2U=P IB%R=P .I.P1R 3b#P%R=P  V3&# >'#RHP Jb'R*P-P1R  ZL#U%N*P  U$\
      &# BT#R%R*P-P5P6R:P;R=T?OHP %H$S%P&P 8G$O2S  ((#P%T'P8P 7$#P%S'P  CY&# @B#P%R _9#R'T(T*T+O,R.P/P0R\
      2P3P4R8R=P?P@PBSCPEPFOHO  8&#P%PDTHP $<#O%S I:#P-S.O0S1P b_#U%N6PBP   PH#R=P 80'P)T,O #B=P?R  Q>=P\
      HR 74#O*U;P=P U?#R1P  WA%# H8*P=R .8#P$S2P L-$O&S  43&#  *@#P%R R&#P$R A0'U0N =Y#P%R %H#P$R=P?R  :\
      -%# +.%P'P*R8R?PER 0-#R/P ^$#T'P/N  [`%# S6#T$P%O'R*P.R0P4P=R  $+%# G.&# E^&# :##S%S'P*P-O 6J#R'P9\
      R EK'P0R  J##R)P  `?-P=P>S aB#R'P @.#O-P>T  9$&#  6T&#  D/#P*P4P8U:U=L )#$R-P1R2P:O=T?P  AU&# W/#R\
      $N%S&T'S*T/N0P2R8R=P?NAP ?['S*U=M@PHP $@#P%S'O-R  -G*# 3E#P'R*R+P <^%S0PHP  aJ#R$P%R/P SJ#R*P.P0SE\
      P  T.#P$R%RFP =$#P%P&P'S >`#S%O8R=R>P   C5%#    8Y&# <3#P'U*P0N4R KL=P?R  1C&# MZ.T0N  ,4#R4P  bU%\
      # ,(*P=P@S  Ab#V$T&O'P(P*O-R/P0N1S2R=PBPCOHS %6'P)R /6#U$N%R'O/P2S V<#R%P  aD#O%U'O N(#P%P*P-U.P  \
      `3#R$P(P+R8RBP AO#T'N  `%#P%R aR%R(P*P+R,R-O2SAP MS#H%O&T'W(R*P+P-T.R1P=R 5(%P2R  <V&# b2'R*P  Z'#\
      R$P(P+R ]G%P'R  [+'O*S  MS&# aa#R*P.R/P0P Ea#R'P -^$I%P*Z EH&P'R <_#R'P  #+&#  $K&# ^!#R%R&P'P2P  \
      O[#P$R  N$#P%R'N*T.P1SDP -5#T%P'K)N+P,O.P0P=]  4T$# >=&# ;1$P%P-P1S2R I8#R$T%P&P'O*R/O=R@R  MZ&# C\
      $#U%N'P  L5&# 2`#P'R ;@#R%P QS4P5R  Z`%#  :Y'O*S6P:R LN#P%T&P'P/R  I]8S:P=P +0#P%R   (1%# .9.P1R Q\
      G#P%P'P*P=S?S  C6%# D^%# 20#V%M*P IS%R'P 4Y#P%R  E^#P%R   [T#S%P)P  >K&# /P$S*P=P R%#S%PCP 'Q#S%P*\
      P XZ.P=R  VD#N%U'P   =F#S%P'P  =E%# :B#T%O*P WB%PDR =5#R%P2P9R $##O%S'V*M-PHP  P6#P%R'R=S?ORP *9#P\
      $P5S #5#O%S  RD#R%P*S8O A:#P=R  'C&# >(#O'T-O1S=OBR  ^2#P%S&P'S.P/O0R=P?REP 5?'P.R Y)#V%R&P'O*P4P<\
      P=P  8?%# PA#O$R&P*R2S4R5O8O:S=P  ?5%# L##P%R'P*P5R >W#P%SRP  #Z*P0P8R G0#P'P=R>R  ?9$U%P&T(R*P,R-\
      P.O0T1P2N4T5M6S8P:T;P<U=R>M?R@RCNDOFP  Y6#S*P=P   OP#S$P%SCPDPEP Y/#P*R.P1R SW#O%R-P/P0S1R X^#P%P4\
      S O.#S'P9P  GI%# #I=P?R  S7'P<R UK%R.P0R:P UT#R%P  54&# LK#P%S'P M;#R*R:T=M -:#O$P%T 4##P%P'S  'b&\
      # 2[@P V@#S%P'N)P-T:P=S?P X;#P%R R`2REP  :3#O'S Q`#P*T-O '9'R.P  AW%# K-#P$T%PBP 0+$R&P2RCP  aI&# \
      ,a#R*P  #B#S%P'P X8*T=N  `^&# O4*R-T.P0R1N4P8S:P=P?PBR  97&# AT#R'P PZ#S%O  U'#O%S*P=U@N )_'P0R  !\
      M#P=R L_#O'O.M0N1P2Y4R5T `/%P'S*S1P@P  F4#R$P I.$P%V'P*P-R1P5P>P E/#R1P   9b&# WS#O%R.P0R1R:R=P  V\
      Y#O%S J2*P=R  1I#R>P B+#R%T'P-P=P>PHP I,*S3P@P a:$L2V S@#P'P-S >W$P%S'S*N-S.P1P8P<R=PDR ZS$T&N  @W\
      =R?P /##T$S%R&R*V+R-S.P/P0P1P2N4R5O8R:P;P<P=I>P?O@SBPCWDRHO HR#P%O'S)R5R8P  $T%# .3#O'TCP =U#O$T&P\
      'P-P1O2V8P>P K!#P-P/R ^=#O%S@P   E6#RBP LB#P'P.O0U :<#P&P-U0P;P=P  $2-R0P=P?R +5%P*S-P [4$S2O  '1#\
      P%OHT `<#P%S'P NW#P$S*P  J?%R*P   XR%# JP&# a$1R:P !@#P$R  +L#P%R 53#L$R%N&O'R(R)P+R,R-R.U/T0P1M2T\
      3P4P5P6T:N<O=O?SBPDSHT  )%#U-O.P1O8R=P>S %^#O$R%S&P'O*T-R0R=P@O  >7$R*P   FK-R1P8P=O>T 1J#T%N'P B*\
      #P.S0P  W@&# %9#P$R%P&R %,#P%R ^5.P3R (+%P3R  PL#P%P4S6R:PBSGN  LT&#  UU.R0P:R=P  T4#P%S G_#R4P 1C\
      #T(P+R4PBO   (,#P%P8R YY%O&S !5#P=R ?F'P+R  )Q$# @A#P$P%P&S2S=P  8Q*P.P0R=O@T  >)*P1T=PBP a:$R4P ]\
      &#U$P*N LL#R$P%P'P*O-T.S8P9P=P  <I#F$O%L'T*O-R.O/P0O1R3P4O:P=]@UBPCYDPHP  =9#P$P%P-R2R6P=PDT  MQ'P\
      *R1P .+#R%P  `:%# 6%&# V]#R*PBP  `X#T'N ?7*RHP >R#P:R  JP&# L6&#  S(#T%N=P?R  >b&# 9@#P-R  .)$P  R\
      $&# 7T#R%P 5J#S$R*P-P2P *&$R&P ^X-P1R  @<=S?O  &V#P'S*P  X4*P=R CZ*P=R '_#R%P*P.R1P=R G1-R1P  S#1P\
      4R  M2## AO#O-S  b>%P-R !(#O$R'R*R-P.P/R1R=N?S Q3=R@P  M5#T'P*P,P  5/#O%S'R*P ;F-R2P !G$S2P4P  >T#\
      S=O 1/#T%N'P*S0P4R5P  !U%# <S#U$P%S*P4O=P  _^#V%M>P U1#O%S  `##R/P 2M#N$P%S*R/RHP (Z#P8R  K+*P2S3P\
        VQ&# b3#R%P=P?R  P9%#  YY#P:R  9U%# EC%R(P*P  9+#O%O'U    $:1P   OK&#  :E#P'O-U3P  F$#R%P 8;#O'S\
       $a#R%R'O  E:%# ]0#O%P.R0P1T -F#P/R >5#R$R%R'O(R*O+P-T.S/P0T2P4R5N=OBPCP F'8P=R &.#P%R  D<$S%P&P  \
      ^O&# ]_#S$P8P CT#O$P%P&R'P*P.P/T0S2R4R;P  8*.O0S   @I#R*P ]=8P=R &;#S1P8P  LJ&# +C$R%R'P.P1S;P=NBP\
      CT FL'P.R  =##T%N P#%S'O  L9$S%P&P ^Y$P%S&P  @=#K$N%P&P'P*T-N1P2O3P4T5W8Y;P=O 9?#R'P $_#S$P'P  :;#\
      R$P   8<%# %U#R'O*P-R.R1P8O:P=R>S?R  !T&# R5*S=N@R _[#P(P+R/R  ]3$S%O I>#R$P*P  E:$R%R'V*S-O.O/O0O\
      1P2P4R8P=S?R@PBPCO 1O#P*R 1H$R@P  W#%O'S  6W%P3SCP 6U#P%R'P*O.P/R0R1P2S4R;PCR W:BREP  ])%T8P=PCP _\
      H#O%R-R >a#O-R/R  JF%# (G#^%N'N-P4P5P@PBPHOTP J,#O%P'P-S.P/P0S4R8R@P J-%S'O M/%R&P.R1P2P  )[#S$P'O\
      -RCP R!*P=SHP  []&#  23'R*P <O#S/O  `+%# V$%PBR M4-P1R C>'P0R  ,1#O%U-P:P  +:&#  ;O#M%O-S.R0P1SES \
       IB#RFP ^N#P/R  ?X#P4R .H*T=OSP  a`&# D>*P8R9P=W?P@M  ,I%# 6P#S%O*P>R DH8P=M?V 2N*R-P  [<&# C8&# <\
      C'R*P/PBR    NB#P%S'T(P*P+P0O F##R%P  3!*S-P8P9P>R  9>%P'R*P=S@P O'#U'N4P 3(%P.P0S   &.#R%N-R  :D&\
      # :'%# %B%#   =O%S-O )*$R2P 4B#O'S*V/R4P8O:P=R?OBRHP 3H*R-P  KX'P-P.P0T 51%P'R ]5$S*O  QJ#P$R%RFP \
       O-%P'R Wb#M'V E[#P'P*P8T -$#P$P%P.R2R=R  =Z#P%R'R)P*P Y-#P%R P?#O$P%O'[*R.P0O2O3R=P>R HU#O%RDPHS \
       ;;&# AG#N'P*S/RER  ,M%# D-#P'P-S  P7%P'M*V  7:#P%P'S  $^#SBPDP  :>#R'P*P-R.P/R1P8P;RHP ZX'P-R <?%\
      R&P  9&&# BC-R1P OY'P=R   6E'P0R ',/R0P T*5R@P 1$#O'S*R8O P;#R%P ES%P'R8RHP  &&#U%O'O=P H%#R%P  ^;\
      #P'P/S BB#R=P L`#P%R.R0P=R?P 2C$S&O  (V#P4R  K;#P%P*S <L#R%P CB#R>P  1Q#O$R%V'T(T*L+P-T.R/N0P1P8P:\
      P=RAOCRDPESFPGPHPRRSP  H^&# ]O#R%RFP  MP=R?P 3L*R?P !2$R&P TS#S%P&P'S(P.R0P2PDP   (0%P/P=S  &S#P4R\
         B,.R2P  b-#R%N'S-R1PHR +Z:R=P <('P*P/R=R  W)'P*R-P1S8P@P )9#R%P2P5R  =:.P0R  $b#U$P%O'S*O-M1T5P\
      8R@P AS#W%S'O*O-O0P1P6S:O=L@U  %^'R0P  B8%# Q6%S*R4S:S=N@PBOEP 2@*P=R *L#N$P1U  P^&#  PP%# 6F%# Y%\
      #S%O (9#M$P%P'Y*R4PCO ES#S'O  D@%RCP  a;&# L!&# _^#R*P  ;;&# A.#P%R-P1R  O-.R0P ;P#P%P'O5R8R=O?WHP\
       bR-R1O=R  .18R>P 5-#P$R ##*P=R  &L#R'P1OCR  5)#T$R%P'OCP Pb*S-R@N <E#R%U'R(R)O*R+P,S-P/P0P1O:S=OH\
      P  .N#R%N*R0R1P;R=O?SBRCP HO$R&P  4S%# 9<&# #H%# ^?#O'P-SBR  WR=R@P 3+'P*R  3<'R*P.P0R  <]'R0P 2V%\
      O-S4R5P  3L%# _b#O%R)O*P,S-U.P/R0R1PCP Y/%P0R Z@.P0R  F['P-N1U >B#P%R  :J## /K%# )$%REP  Ea#R$P IZ\
      #R$P _U#R*P 0R$P%R U*$R.S0O2P4P5R Q$8R:P  .T#O'S 2!$P2R 9&#R'P*T=O@P TC$R2P  !%*P=R  b-#P%P-S  6X(\
      # _/#S*O  6_#P%SEP  ;@#R8P  WK&#  _,#R%T(P)R*P+O,P-N.O/R0O1P3P4R5R6S8R:R;R=P>R?PFR  E(&# (J&# ,K#P\
      $R'R*P 5]#R'P  .T%P'R UG$M&U  `.'S0N 2'$P%O&T R_#U'P*M-R   ?F#N'T  `)#R/P  Z0&# T&#O'P/T Q7#R%S'P4\
      P6P S&#REP =-#P%P'P*T  _M8V:P=M IT#R'P  N3'R*P #[$P%P&S  8a#N%P'S*T0P1P :G#R%S'P=O K_=P?R Y@#O$U4P\
      =P (J*P=RBPHR  ^--P1R  *Z#P%T=O B>#P%S=P FG%O*P-V1O W+#R*R=PDP 0/(R+P +R%R0P @;#O'R   7(&#   0H#P%\
      R&P  X,#S%O ]N$P&R*P.R0P@R  [7&# EO&# A6*N=T ]$)R-P4O5S P#%RBP   %=%R'P R1#O%S JR$R&P H;#P$R%RBP  \
      8Q#R$R%N'S(P*T+R-S/O0J5S8R=P>P?S@OAOHU :R$P%K&Y  B^%P'S(R*R+P-U.P0P1M2P4P5R7P8N:P=P@WDR O6#N$V%P'R\
      0P=P  D1&# HI&# %E#R/P 5V#O%U'P !##O$R'T=P @?#S(P*P+S=O  ;1&# A8#L%P'T*X-O1P3P C]'S0O R5#P%SCP  J$\
      %R'S(P0PCSEPGP ZD*P=R  4M%# RG&# ZQ#PBR  OD&# 4B*R8P  G)#P$R 9,#S%T'N2P=P  V7$P%S'P =L-P.P0S8P:R #\
      36P;R G;=P?R ?W#S%O&O(O)T*P-S.P/R0V1O2P3P4R9R=P?P@RBTCPDPFOGPHP  T'&# 8R%S'P>P ;,'P-V0OBPCP S;#P%R\
       ?6#S%O-P (H#R>P  N&#P%R  5N#R%P ?C2P=T?O  FP#P%V&S'O-P.T/S0M1N2R7P8S:P=R>O?SAOBSCPDPFRHP  RK1P=R \
      :;$T%P'O(T*T+R-P.P0R2P4R5P8P;P=O>PCP &3-O/R2R %P=O@S   -L&# +!&# <`#P-R  Ga'# ID'O)S 3Y%R'P   O>&#\
        _b$R%P U`#R'N*S-S1O (/%R*P-R.P1R3O >?'R1P  `]=PCR =!#O$R%R'RBP  J;8P:V=N [Y'P*P+P@S  +S#R%P 2a%S\
      'M*S+R-M/U0P3P4R5O6S8S9P:O;T=R>R?R@OCOFPHP 50-P=R  !O=P?R +)#R%O'L*R.P/T0R@R >2:T=N?R #=#P%R&R'R0P\
      =P Bb#R'P ?Y#P-R 5>#N%R&P*R-T.S0O8R;P<R=P  +,#P$M%O*O/S2U3R8P:P=T?R@RDP 7;#S%U'N*P6P:P=P  _1&# @&#\
      P/R   U;&# aU4R<P ),#O=S  )1#O$P*T F>#R%P  50&# 0.%# `F%R*P-P X3#S%O   $Q#P%R 37#P$P%T'P  9<##  A6\
      .P0S1P:O=S CJ'R0P +Q#S*P-P  :K=N?T 2F#P'O*T-N1T8P<P>S 3L.R0P  W9&# >Q%S*P3P  L6&# UU#P%R  [<># 24#\
      T%P'O=R?P EX#P$SBP  D]&# OQ#P%R WZ#M%N'YGP >2#T%P'PBP  )[#T$P'P+P0RDP BM#O%S 6.4P8R O.%R'P A]#P.T1\
      P3P  ZR%#  !O%# 8O8R=P La#P&P'S  .*#PBR   *A#O'T-P  IW$U%P*P1PBP PN%R'P+P/R  1%'R*P @=#P'M*R-S/R0R\
      =P?R  _E*R.R0P=P  S(#P$P'V(R)P*N+P,R-O.P0R2R3P4O5S=R>R +/#P$N'M*R,P-P.S0O2W3R4R>RAP  @&#S@PFP 0G%R\
      'P   ZV&# AO#N$P%R1T  _1%# %J.R0P 7##T%O'P*P8P9RBR C9#N%V'P*P+S=O  ;)%R&P  ;R&#  BG#R)P,R=P `a#S%R\
      'P0P <b#P%S'O(P*R+R   `72P=R@PAR  P*&# MR#O%S H9#Z%O'O/K  *L&# 6'#U%O*O _L'T)P*P0P  6`-P0S1P Y>#R%\
      N&P'P*T=T@PCPDP  :4&#  3;*P8P:S=P '.#P%R #a#N$O'U*P-O/P1S2S6O8P:S=R>P U41P=R  .H-S1O  1H&# :]#R-P \
      Y&#P-R  .O#N%R'S US#P=R  9`%# 8+#P%U'OHP ()#S*P1P &**P=R  0_%# +A#P%R*P=R Hb#R'O-R.P0R4P 3A*P=SBP \
       /-#O$P'U*P J`#S%P'PEP 4R#P%R  ^O#S$P%P-R.N/P0T ^G*P-R1P2P6P=S@R G/-T.P1O  @K%# V(%# XH%# H`&#  3;\
      .R0P 5.-P1R .T%R'P*P.O0S=R :=#P$P(U+PFP A=#U&O'O*PBR VX%P*O=T  LK-R2P @A#O*R-T0P=PCP  !P#S'P1P $A$\
      P%L&P'X GY#Z$P%P*P1P4P8O=ODP  B8#R%P !`#R%P+R-P.P/P0R1R8PDRHP .G#R0P  */'P*S@P /.$P%R&PBRCPDSHP  Y\
      8#R8P CW%S&PCP  E5#S%O-P=PDS P8$O%P*UCP  _0&# G?#P%PBPHT 2/#N%R'S UV#P%R 8Q%RBP  aP#T%N8R=P V!$RBP\
        D<%# Y-&# H?#M%P'V *9%P*R=P :G#S'P*P E3#[%O'O*P-P4P=OBPDP #%#P*R=P>SBP  ;&&# P?#R$P%R*P=PBR +(#P\
      *M=W@P 8*#N%T  >6%N;P=U  +a&# #=#P%R  368P9R  36%O-U.O0O1T UW#P%S'P  R1#T%M&P'S :Y#P%R'P2R 7V#P%R \
       #(&# 2'$T'P8P:PFP L>#P%S'P  Xb%R8R=PBP  K##N'R-T=P D?$R%R*P8P 68#P-R  TN#P%P*S3P=R Eb#N%R-P1S *N#\
      O%T=P  DX#P*R 4+%P'P.S0P  F]%# 2M&# !D#P'P(S 'X#O%X&P*P-P>PCP [8#P=R RC$P%O'T*S-O0L1R8P=RCT  0$&# \
      4M#N'U*P  BX#R$P &P#P%R U9#O%S2P   ]1&# U9#S&R'U*O/P0R5O6O8O:S?PFP 6E#P%R'R)P*R,P  UE&#  47-R1P ^F\
      #P%R  S^%# O2#T/N T>#R*P-P1R  QF&# ]?%# /''P0R DD-P1R _8*P-R P@#M%U(S+O  H*#R/O>R  ]`&# (V#O%S*R9P\
       $<$R2P 4:%P&P8T=P L[#P*R  .#&# .!#U$T%S&T'P(O*T+U-P.L/K0O1R3P4P5O7P8P9O<P=L>P?R@RAOBPCTDSETGWHPSP\
       HD#P$R :3#P%R  -G%R'P  #/#P%S'P b)*O1S 2b'P*S@P  H[#T/N  *N&# L[&# MC#S*P-P TQ#M$R%P'R(R*P.S0P5R6\
      O8S9P:R=R aJ%O&S M$#O%R'R8U:O=M?S  _>*R@P aB$R2P ).#R$P  <H&# %'#P'R  E7-P1R -Z#T$T%R&T'O(O)P*T+S.\
      S/P1P2R4R5O6O:N<N=N>L@RARCSDSEPFPGVHMJPRSSP  C#%# @_%P*R J1#S$O a8'P*P-S K(#O%S-RDP `^*O=U@O 4A'P.\
      R  OU#R'P PV#R%P'P=R  $b&# EV#R$P%S'P-P 73'P*R  IY%S'O &G#T%N ZK#S/O  Q6&# .G(N*P+T?R  VL&# W/&# 2\
      K#P$S%O&P'V*P-R.M0P1R2S:PBPHP  ;R%#  =K#U'O/O (`#P%O'S*P-PCVDPFP  ?!&# 8^&# ^9#O'!*H  =R%# IM*P=SC\
      P HY#O'P*R-T1P +B#N$P%R'R(U*O+M-P/S1S4P5R6O8R:R;P=O?SBRDRFSHP 72#S$R%P'O-S1P2P8P=R  T%-O1S =X#P%O'\
      T:P=R >&#P%S'N)O*R,S-R0N1PCT  1P&# .E#R$P:R=P ?)*P5T<PEP  @U#U*P-P1P=P RQ$R%P&P  X-#S$P'P E)#N%Z'N\
      *O,PFP N[*P=R  Z3#I$P%P'R(T*S+R-O.R0O2R8P:Z=P@PHP  Ya#P'R M`#P-O.T0O1U=P  J,=N@T 0+#R$P*R=P?RBP  b\
      M%R'P 3<#P%R !E'O.O0T  0Q&#  K$#T'N   &?%# $7#R'P 6P#R'P  [Y#P-S2P #@%R'P  KC#P.P0R7R ZU#R=P 36&P'\
      P0RHR  B&%# @/#W$P'O-P8P;P=P UL#R%P0RDPFPGS  GJ#U%P*P-O 9Y*S6P;P =;-S1O  87=RCP  *)#U%M'O*P-U=P 3*\
      #R%R&P'P(T+P-O0RHP  QO#[$P%P'O*V-M1P<P=P@NCO PG1P=R &J#P4SCP   [G&# 8M*R:P aU#R%P'P(P*P9S  6=#P/R \
       :Y#T$PBPCP a_#P*P=R  6:-P1R  YU&# (R$T%P&P'P*T-N0R1P2P4R8O:T=N?UHP :L#O$P*S/R  +/%# KT'P*R @V*T=N\
        H(#R'P )_#O%T.O0R 1W#M$U%R*O.T4N6P:R=R V`.N0T  +a#N%U 2B#O%P'T  b;*T4P>P@P  ;Z&# Y=#N'T  B>%O&S8\
      P:R SM#O'R0R  @V&# 1B&# `+#O/S YJ#R$S%P&R'O/P>P    CG&# S6#S'P*P  ;@#P%O'N*R-P.N0Z1P  'C&# ,-.R0P \
       OA:O=S `8#R%P  GY%U&P2O 9U#P'I*Z `?5P=R TB#M%P(R)R+P-T/R8S>P@P XW#R%L.R/R0P=S?OHU   19#O%P'P*[-O0\
      P=O?P  AU%# [2*P;S<P  EW#P$R   ]/&# V#-P0R  ;^#H'T*T/R5P8O=P>T?R@PHS  B.#P$S*P  -<#O%P*S-R2P3R 'S#\
      O'P/S  bM%#  ,2#R%R'P@P  J5&# 35&# RG$P'P4S  ?2#P%S'P 0L#R$P  <A$P%R'O*R4R 75#P%P&R  2M%R3PHP  SG=\
      P?R )9'P8R  LI%# )a*S1P=O@R -7#P%R'P)S*R,PCP ?[#R$P   @D#R'P*O=T@P  N>&# V?&# J#-P1R [V#R%N'S [=#P\
      BR ;$-P0R5R8P (N'P0R  <]#P%P*P-P1T6P8R:O=T LN#P*R=R@P M$%O;TCP  `.*P=R HH#O'S*R4O #W=RHP &M#T%P'O8\
      PDS  a5%#  ]D#R'P ;4#U%NGP  ]]&# Q'#O-S  S0#P-R   a3%# ?Y#T$T%P&O'R(P*P-S0O4N6P8S=P>R?RHP 5b#P*R  \
      4P%S5P;P G9#U$P%P'P*T1O=O?RDP .B#N$RDS  B0#S%P'P &R%R*P TD#P'P*S  RI%#   AH%# K?#R$P O[#T$P%MBNEV \
       CM%# bE#T$P%T'P*P-R1P5P>PDP X!.R0P  ?U#R1P  D.$P%R W*#S$S%N'S(P*R-P/S0P1R2P3S8O9P:N;P=R>R?SBPDOHP\
       N='R*P1RBP a0#S%P'P  59#R$P%P'W(P-V.P0N1O=NCP L]1P=R ;W#R*P [!#R.P  XZ&# WJ-R1P Bb#R%P(P*U-S1P;O<\
      P  F$=P?R  ]Z#P%R  'G%R'P*RHP W,#T%P'P4P 2I#P1S=P  TV#R.P Gb#O$O&O'U(W)N*N+R,R-P.N/S0S1S3P4P8P:R?T\
      @PBPCP  >=&# X8&# ]R*O=S /C*P=R  PC1R4P  (0#U/M  ;;&# @&%T.P0P=S>P?ODP L7#T$T%R&S'S*L1O2S3P>P?OAO \
        +I&# :X#P*R  #+*R=P >F#O%P*W:P;R>PCP  7;-P5R  !`%O*P1P=U I/*P=S@P  Y3%# 4O#S%S'S*S-P0O2P=O?PDP $\
      ,#O%N&P'O*P-PEXHT  (:&# !!'P)R*R-S1P=O  19%# <B#R%O*P-R=R?R@P D0#O%R1R  A/#P-R  TE&# ZN-R1P   bW&#\
       PS$P'S-P1P=S@P   K_#PRR  (:.T0N  +a&# RY%# Y3#P%N'M(O)R+S-O.S0N1T2U3T;R>T?RAOBPDPHP D:#R'P  :1&# \
      8_%# 3=#R'P  (I*P8R  a/#P.R0P=R WM#R%P'N-R/T  H5#P'R  =:#O%T'R-PRP  Y:#P%R 3/#P$P%P&R'O(P)R*S+R-S.\
      J/O0P1P3S4R5O6P8S9R:V;P>R?T@RBNCODPEPFRGSHOTR  #^#R%P  96#P%P1S  O&#P.S0P ''%PBR   Fa#S%PDP *4#S%P\
      *P ]<$R*P BL#R$P  [V#T$O%T&O'T+P-O.P/P2P3P4W5P8P:P;P<P=U>X?P@OBOCODOFPHO )P'R<P  R<#T%O:O?R _.=P?R\
        IQ#R%R'P-P8RHP 72$P2R  WD&# D(#R'P  #S#W%K OH#O$P'P:U (!#R%R?RCPHP  &(#R$P  3M%# ^5.P1R    LF&# \
      91#P'P*R1R2P3R 3I8OCS   %#$P%S&O'R (-%T'N  Y6*T:O@P 8Y#O$U%O&R'O-R.P/S=O>PBR Q1#R'P     #A&#  OT*#\
       $G$# (O&# `!&# MG#P%U&P'PCP  L9#P%R:R=P Z+#O$P%U'N*S0P=P #_#U$T%P'P*O1P=P@PFP  UW&# -7#R8PDPHSSP \
      1<1RHP 3I#R)P K2-P1R @(#O%S   ,B#O$P&P'R.R0P1P2R4P5S6P8R;R  &?#P>R DP8RCP  U-#P'X.P0K  9[&# ])'S*O\
      =P YL#P%P&S C!#N'R(P+R-S *I#R,P   BJ%P'P*L-Y1T=P@PHP `P'P(S*R+O8P )Q#V$P%P'O0P@P  7G#P%R JU%P&P'P8\
      T  XP#O%U*P 7S#X%P'P*O1P=P>P )(%R'P*R1P=PCR  47#M%O&P'W*S-R.R/O1P2P8R:P=U>S?NCRHP HD*U-P8P=PGP QH#\
      S%O&RHP  8^*R>P 914R?P  XR.S0P1P +(#R*P  49#P'T-PHP ^=#R'P  6^'P*P=S .Z-P1R  ]!#S/O OR$P%R4R=P R##\
      P%R  VR*P<R $E#O'R*P-P.S/R0T1N2OAS I2'P/R  !B%# GR#P'S=P /:%P5R SU#S'O  WA%R*P _J$P'S*P-P2R=R@P 7.\
      'P.S0P  K2'P0S8P  (N%O'S D*#R-P  7C'P*R `[#R%P'R@P `4#O%T*P-S5R=M?R  6=%P-R.P1R  WS$# !B#U%P'P-S/O\
      1P8P?R  )>*P-P=U?N  !2&#  `'%RDP  H&$R2P 3N$O%S'O2S  VX&# -1#R-P PR#T1P=P bC#W$P%N=P>P  aR&# =J%# \
      _C&#  **&# H<#P$R +&#P$R H1'P0R=PBR  H&#O%T-R.P1P2PAR _(#S%O  3R&# %T$P%P-O4T8RCP IY'P)O,T FE#R%O-\
      S=P XL#R%P  7S#N'SAR _7#P%R*O2S  >5%# 43#R%P&P*P-P=S  OE#T$V'L(P*N.S/P0O2P5O;R@TAP bQ%O'S 9Y%P*S-P\
        DH&# >/#P%S'P  <F&# _a#S$U%O'T(O*P+P8P=PFPHP QZ:R=P  D$#P%R=P?R <*#O/S  A`#P*S<P=S?P@P .+*P=S@P \
       78&# -%#T$P%O(P-R2R8P;P=P?T@P KO#T%R&P'P*N-P/M0R1T3P4P=O>PBRDUFSGP ;+#U'M0P  6O&# 8Y#P$R'S*PDP  <\
      !#T'P*O    ^E%P'R F=#T'N  GI%# 4?*R=U@MCP  (Y%#    S,$O%T'N*P.P1R2R?TFP a<#P5R `W#S%O 5A%PMR  TN&#\
       ]<&# ?(%P*R L1$S%N&P4S >K#R%P .I-R2P (2#R'P JS%R*P  F@#O-O1U >0$R%O&P*P-P=U ;S#R$P'P*N9P@TBTGP .,\
      #R-P.P2P=S >=#P%R :!#S$O&P=R?P  CG#S$P%P  A[#P%R  54#P%S (R$P'R  %P-R2P V=%P*R1P  .*%R'P B#'R(P   \
      Z1;R?P S]#R%P'O-S  -U'R-P  V`%# /_#S$S%T'P(P*P-P0O1P3P4R5P6R8O:S<R=S>P?P@PBPEPFRHP 1(=P?R Ka#P%T'P\
      (P*P-SCP  9W#R%R&P-P  ;<'R+P-R1P [@#P'S1P   BN$# C?#P%T'P-R=P@P ^D#O$P%T*N-R.J0O1W2R3S4S5P6O8P9S:S\
      =RBPDP  ./#U%O'P*P-R0P=OBPCPDVHO T$$P%T*PBPHP )A%R'P  R(#O%T-P1P  [a%# OX#O%R'O*V+P  F%$R%R'O/P0R \
      :0*P=T?O _=-P0R1P8S=O  .U#P%R'P*R   (2$R&P  GM%# 9^#O6S8OCS H5'M*U  .?&#  A6=R?P EJ%P'R $.$P*T=PCP\
        2V&# U0#T$R%U&P'S(R*P,P-L.P0N1P2N4P5S8S<P>S?N@PBRCTFSHP U1.R0P 'B%O)S-R1P  N*#P%R GM=P?R S[#R%P \
       $X&# X>$P-P.P2T 1'#T%P'P-P  'K5R<P  &b#R*P-R.P0R1P8P:P=R P6%O'S  _Z=U?M SA#P%N=U  XH$O%O&T  $b&# \
      2a#P$R%S'O*N.T/R1M2O3R4P5R8R=O?S@TARBRGP /H=R?P PE#P%R  Y1=R@P XG=R?P  `K'R-P   M%#R*R=PHP   U+%# \
      YD(N*S+R ^F'P.P0S  &%#P%R F=#O%R4R  b;*P=R  +5&# /:=O?S -a*R2P 9L#O%O*U:P;T=PCP .N#M$P%P'N*N-U.R/T\
      0R2P4S5O8P:R;P<T=T?O@RCP 7A#R$S%O&P'P0R8P:P=S  ;+*R0O@RBP ^D%P'P*S :K$S%P(P*PDR  '6&# !A#P%SHP  )$\
      %#  7P#P'R(R*P+R0O=R  UC=RBP  $8&# J%6R=P  b.#R?P 93%R'P ES#O'S  L[=O?S  BN#O%W'P5P=P@P /+#P3S=P?P\
      @R  IV&# 2,-R=P  XB%#  88%R=P  ]*'R-P 7##M%U)P*R  XH%# +>&# &J#T%O'P CQ#S%O-P/R=M?TCSDPFP &P&P5S=P\
         5E*S;P=P G2#S%N'S*P  ::.R0P 1D#P%R ^N#U$O%S'M*O-U.U0O1R2O;PCODP B2#P'R  92## *3'P.P0R  4<#P%P*S\
         -=$P'R*R4R5P6R:P>P /!'P.R  PP=S?O [F#R(P .=#R%ODR  ?0&# !)%P.S;P  L'#S*PEP K!*R0P=R EI#P8P:S   \
      T(#P%SHP KF#R%O-R1R2P  :P'O)S NV8S=O  >F#R'K(P*R-U/R0S1O6S:O=P  WL#R'P a4=O?S 3J$P0P5P=S @.=R?P P;\
      #P-R   *6%# H##R'P*R=P 82$R4P  U8#M%P'R*S-P@T 97%P*P-S )=*V@L a^-S1O  ?G#T%R'M*P8PBS -K)R,P  .$#R%\
      P Vb#S%O  #2&# ),#P%P*R-R   9D#R%P _K#R1P  !5%O'R0R>P  RZ&# 3L$N%S&R  AT'O*T1P ?*%P'R <'%R'O-S   &\
      2'R:P 8=.R0P bX*O;S    PT&# Z4%R&P2SAO  7a%# CE#R%P T>#T%N 3=%R5P A+#S1P5P ;^'M*R=T  '#.W0K !]#P*R\
        Y7;# DN#U%P-P=P  .7&# IE%S-P8P=P  !W.R0P=P?R  8X#R%R/O  +B#P%R A<#P%R   :W&# A%#U*O+P=PDP EJ#R$P\
      %R'P*R/R=P@PHP  V7&# [[#RDP )]*R@P ;U#P)P1S   <a#S%R'P*R-P8R:P=P@P  7R*P.R1P=S?P  RT$R*P>P 3N#S'S*\
      P/O8O=R M6%P8R   *K=P?R a?#R'P  8?#R%R'O*S1PHP 29#P*R  Z/#R%P ^##P$R*S=O  bF#R=P A1#P%R  'X#P:R Q%\
      8P:S=P 5?#P*O-O1S2T=S?P@SAN  [6#R1P   ?W&# 1@#S$P0P  5M%# 1?&# 9&$R2P ^I*P=P@S  Z%5P<R   `9&# ^G$U\
      %O&N  VY'R-P5S8R=P?PBPCP 7)#P$P'P.P/R0S2R8R=P #_=P?R  W4&# NL#OBS  D>%O'S 4-%P*OCT NA#P%R ,S*O=S  \
      ZE(P+R La'N(S)R/P4P5R L1#S%P'P*P=R@P aR#S'O BI#N*S-S3R>P  0D&# @*&#  Pb&# T<*P=R (*%R'P.S0P  ;3.P0\
      R =P#S$T%R&O'N(R*U+P-O.T/P0P1S4R5P8N9P=M>O@SCS  9Q&# Ua#O%R'R*R/P  !R$# #:#T%P-PCP  F@#P'P*P5SCPFT\
      HP *7%N'P*S=R  W[#S%O-O1TDP  XW#T%P'O1R  @9-P8P=R  YM&# RA#O%S*P-R1P8P<R>RBRDPSPTR ,L%S'O=RDP M(#P\
      'S*P.R0P1P  _?#R'N*S.S0R1P2S8P:P=OGP RF#P8R X,#O1S O2#P%T-P5P  0N&# V[&# SW#P%S AC'P=R  <E#T0P1P2P\
       BQ#M%U +1#P'R D&'P0R   GC#P4S9P $B*R4P@PBR  0B.P0R 0Q$R'T-P/P0O1R:O=R>P  PX1S=O ^N*P4R  AX&# M+=P\
      >R 25#R*P >I#P'P*Y=L@P  89&# S_#S%P'P*P8R=S@P  W[=S?O HQ#P%R %/%P'R ZI#T/N  0M8S:P=P I6*P-R1P=R  D\
      a%# /S#P%P'PBT bO*R-P I^#N%T'S*O/R4R5PCP ,4.P<R  TY&#  9K%# ^>&# /0$L%V&R*P L]#R'P !O#P%R  [R#P*R \
      W@#R$P SU#T%P*PDP <E#P'R  N!$P'P0P2T ^=#M'S-S 3[#RHP  ;8%S*P-P -D%R'P 9_#P%R *T'O*S  W2#P/R ZW#O$O\
      2V=P )2%P'R*P=R  1A%#  &-'P-P=S _J#P$M%R&U M6#P%P'T-P  5N#P%S.P8S:P=P  E_#R1P _X#R(P  ,S#O$U%R&P'P\
      *P0P4P6P8S:T=O Hb%P'P*R0R=S?O NO*P8R=P>RBRGP  AB$#  bb&# $U&# ;!#R%P  ZB&#  86%P=R ?D#P%S*P 2E6R:P\
        24#N$T%T1P2PBP V&$R4P  *I#R@P  G!&# WT&# 1-&# ^'%P8R ]]*O=V@N 0A#T%P'P*P  #P-R1P  RZ%# EL%# Rb#S\
      'P*P [G#K%Y'P-P >W'P1R ^'#P%R&P  AB#T$R%U&L'P*P+P.R/P0P1R2RAPBODRERHR 5Z#P%P5S $.'P.P/T0P @&#O*P-S\
      =R   b34R=P ]<#P%R  -3%# I!#P%R*R=O@R  B8#P%S'P.S0O=R?P  2E#P$P'N-S.P1R=P@T  *^%R'P.R0P J.*P9R  CG\
      -S1P2P R;#R'P-R0P1P  0;-T1P2O  A7'P(R*P.P1T=P QX#V%N<PCP  P1#P%R  b9&#  TA&#  .3#S'O  ^Y&# PE#M%O'\
      W*P &<*U=M SL#P*T=O@SDP  BG%N-T BW#S'O Za*P=R  :S%#  b2#L%P'P*P-O.P4Y5U?P ]I#V%N'P3PEPHR 05%S'O  D\
      =8T:P=O  N7=M?U  a6&# 1D#P-R 8F#P'P-R.P0S=R `0:P=R ^=#O'R*R.O0R;S=S?N@P  </*P@R  (]#R@P I_#V$P%Y&P\
      'M*R-R.O0P1O2S4R5P8P;R=P?SBMFP Jb#P'R  _J%# !-&# ;T#P$R  ^F'M.T0R G>#S%O'R8P bU=R?P  [=%# ;[*P8P=S\
       `Z%R'P E*$R2P   IL&# OH&# bZ#R%R'N(R*T-S/M1P4O5S9R=O?R V/#P%P.S0P1R4PDR `W#R-P  !P&# Z$#R5P ./-R1\
      P /(#RBP X1#O'R-R ND2R4P Y;#S$O%N&S'P*R4R5P=P>R@SBP  0Y&# _7#R-P5S8R=P?PBPCPFP X3%S-O #(%R:P=RHP  \
      FG%# &/#T%P'P/P  N9%[&P'M0P4P8PDPHP 0S#R*R=P@P  @:#P%SEP :-*P-R6R:P=R?P ^a.P1R  +;%N'U.S0N QH#P%S'\
      P  #)&# 0L#P'U(S-R.P0N4P5R8P=P@RBP  +V#O$R&T'S(O)R*N+S,P-S.R0R1P2P8T9S:O=MBNFS 47$P*R +>#c'P*P/A=P\
       /!#P%T'P+P CP#P$P1S  YB&# P;'R0P S;=R@P  JQ&# ([&# ,[#R-P [5#T$R%T'M*P-O/P0S1R8O=RCR  aR%M'U.RHP \
       V&#O%S DR#P%R  K)#P%R U8%P*S-P1R?P  SD%P*P0S GZ%R'P ^''P0R  G4%#  72'P0R (1#P'S*P IY#R5P X7#P'R  \
      46%# A9#P%S'P*P=S@P $K%R0P  CW#P%O'T 1R$R2P  CC#P%R P)#T'P*S.P/O0R3P5P8P:U=N?P@PBRHPJT A;#P%P'P*O-\
      V0P1U@OCP  E;#R*P V1#R1P $D#O%P'R*S1R4P 8(%P<P?S  +L#P-R.P0R=P?R  :;#R'R*P.P  =V$P%P&S  __#P%R  /F\
      %R'P 61#T$P%P-P0P #a#P%N'V-P %A#R-P4P8R  a)#S*P1P O,-S1O 21$P2R @P'P=R  $P#P%R'S-O=P bL#O%T-P [I#R\
      0O  '0'P8R 9#(P+R <G#O*T6R:P=R@O  4L#P/R=P>R?R VM#T%R'R*P:P=P?P@P I4#O%S   :G#P$O&R'S*P8R9P>PBRFR \
      ]&#P%R `N#O$P/R=S /I#R$P%P  ;X%# DH&# Q?#S%O W1#R/P I&#RCP  U4#U$U%P&P'N(P1P=R@N +V@P  SA%# !+#P'R\
        =W%# 59#P%R'R*P S6#R%P  LN'T0P;P=N@T  J7#U%P&P-P1R8S=O>O?RBPHP T?#P%R %Y#S$R'S)P*O+P,S.O/O1O8P:S\
      BR  C;&# A!$S%P !,#S$R'N(P+S  (]#R%P E(%R5P 8>%O'S  J!#P*R  F!&# TX#P*S1P 6N%S+P=P  S6#P'R *7#P'T/\
      R1P=PCP .J#S%P'R*P/P3P8P=R 6F#P%R'R*O-P1P=U  ](%R1P  FS#R'P 3H#P$P'P1P=PRU LM%R'P   @)&# *+#S%P*P-\
      R1P=RHP G<#S=P@P   X7&# /0%O6S >0#R%P4R=P   ?O$P%R 4b#P$S&R*P=P P^#R'P  'H#O$R'O(P+R1P8R=P>SCU <,'\
      P5R 0.$P&R  bECP  MM%S.P0P8R@P E6'R?P  DF#N%S'R*R-P0R8R=P@PHR D,#RCP XK%R'P  Db#O$S%O'O*R-P.R=S>R@\
      PCP  63%# C!(S*R+O-P @]%P'R E0'R0P  a]#S%P'P RT#T'PBPHP GT#R%P'P*PHS ^5*RCP   .Y#S%P'O/R K($S%O&O=\
      PHS  -L%# 32%# 2[%P*R  ?b&#  9E#P*R &2#R'P*N-T.O0S1O8U:P?P@S  :N*P5P=R?P@S 4!$S%P&P-R1P=P  T.#R%P \
      &H#S%PHP S,#P&S'S(S*P+R.P0P=N>P?OBPCRDPHS  TS%S*P+P VG'M*V.R0P;P  K'#R=P 3B.R0P  :T%R'P*P@R _K#P$P\
      .R/P0PHT  8<#R$P%P'S*O M%#R*P ?W*R.O0S=P :H#S%O 4:*P=R ZA%R'P  7Z&# YD'P*O0P8S>S V<#R=P   $K%# J*$\
      R*P/R2P %:#V%L BZ#T%S'O=P>PDP  N)%R 0V#S%R-R/N1P -B%R'P *]#O%T'RDPERFP  W[#P%S/P 8R#P%P4PCT  Y5$P%\
      S&P*P2R -C'P-S1O   9M'R*R8OCP 7X#S-P1P _)#P*R  Z`#R'R-P.S/P0O N$#R%P2PAR  $Q#N%P'N*S-T1N9UBR ??=P?\
      R 8A'P0R  =Q#R%P  /8$P%P*PSS  V9&# _A#PBR  '1*P8S?P  &!#P%R V3(P+R CI'P.P0R -G#M$U  HW%S'O  (7&# `\
      T%S*PHP K&#S%P0P=P  CA#RFP  U6*P=P@S  SX,P-P1S  +/#P%P'S T*#R'N*S4P5R  3B#T$N%S&P*PDP SQ%R&P D$#V%\
      P*P-P1P=PCP G#'R*P  <C&# 9H#R'P*P.P0S <+#R%P ?L8S=O  EW%# 'S&# ]='R(P W+.PAR %(#R=P  6-&# _%'P(U+N\
       P3$R%P&R2P 2_#O-P=U  +.#P$S'P _8#O%S T.:R=O AR#M%U  GF#P$P'PCT FM#S$O%O'P.R2S  J:#R'P MT#S$P'P a^\
      'P)R  -Y'# *a#P%O'S*PBS  9_#P%T'N*P.R=R L:#N%P&T(R-P0T4R5P8R9O;O<P=P@PCR HS'P(P*S N?%T'N.P0R  8b8R\
      9P +F#O%S  N$#P'S*P  IH&# DC#P%PBS Ua%R&P  .6&# JO%O'PBS Y9#T%P'R*P+P.P0PDR L*#P$P'O*O-P0P1P4N8[:S\
      ?RCPDPGPHR  8a#P$P%S :9#S$R%O&O'R/O0R5R8R=PBRFP 5G#S$L%O'P-S.P0R2T4RAR =W#P*P0R  (.%# $/#P$P%RCPHS\
       >0#O%S=R@P aX#R-P 0C%S-P.P BX#R.O0S4P  H@#T%N C[#P$T%P2P  *K&# @]#P=R  ID$N%P&S2S  M%#R'P;R &Q#N%\
      N'W  CL#O/S  @H$P%N'T*O+P-P.T0V1P8PCPHRTP @*#O$O%P'U1P8R=PBRFP  <((R+P +8#S*P=P  ON$# OE#S%R'O-P.R\
      0PRP Sb#P/R   /9'P.S0P TG%R'P=PCR JY#U%O'P3P U-#P*R  OQ#R%S'L)R*O-R/R8P9R@R [F#S$R%P&R*P+P-P.P2P5P\
      ;R=RMS  VO%# M6#P.P1P3T <1#R-O.O0P1T 7Z#R%P'P(N*P+T.S0P8P:R?R G8#P'R  O!(# <R#R$R%P'O/S0R2P:O=R 52\
      %P*P=S   A=#P%R  F^&# @,%R4P ;-$U&O*P2P  #2&# ][4R5P   /D#R-P GX$R%P  91&# ,)*R8R?P  1E#PCPTS FI5P\
      =S ID#O)P,R/R=R  /B.R2P L7#P%R  -P$# _%&# .L'P.P0S  WZ%PDR ]W%P&R ]+#O%T*R,P-R.R0R2R5P;P<P?PARCPGP\
       3O'P-S.R0O 4@#S$N%N&S'T*N-R1O2R8P9R=R@R bJ%O4S   SD&# 13'T-S0O8P@P   :/#R$P #4.S0O >'#R%P'R?P  OK\
      %O'S  @<'S0O *)%S&P*P <0#R$P 8@'O*P.V0O @<#P%P-S  >%%# 5b%# +['P*P0S1P PY'P0R=P?R C:#R$R%P*P.R0P '\
      D#SBOHR  &>&#  JJ#P8R 6V-P5R  V4*M@U K5#PHR  %B'N*T :H#O$P%S&T)P*P-P8O=S  P%%# ].&# AK#P$R%P2P4U8M\
      BPHT  &W&# P5#R*P IL#U$P%O'O :).R0P 1Y#P%V-N2P  F!'P0R /5$R%R'P  >5%#   +,%#  a.#P%R 7b#S%P4P )V#O\
      'T/P   JN&# !N'P(R0P=R QH#S%O  [6#N%UCP  78#P%R KI#O%S OV%P'R   $T'R-P  >4=S?O   )1#P%R  @3#N%T AS\
      *P=R F.*P-S1P  Nb(O*T+P TC#R'P*P1S=P 4S'L*V N#'S.O  @0&# 3A#S%O T7$N%T 0G$REP &X#P%S*P N##O(R*S4P \
       Q`'P8R 8?#R$P%P-R=O?S 6V'R(P (Q#R'P*P/O0R1P2P3R8S=P?S  D9*#  OD#P%P'P-N.T0TCP  ]M&# %_#R%P  *!&# \
      L>-O1S &A.R2P  1>#P.P0S  )/%#  /;&# /&&# O$&# 1I#P3R 16$P%R-S=P@P  A6#R$P%N'R*P.P0P4S5PBTCOETHP -S\
      #R0P    6,$# 80%# RU#O%N'O*^-P1N9P=O [,-O3P8S  SF#S$W%P'P*P-P.P0P4P8P=P K&#N'T*P 0/.O0S  ]&#P%R I+\
      #R$REPJP  %X#R%P*S-P=P GY#P%R >]#R%P  `8#P'R  /1&# b3#P$P%S   %>#R'R*P+P=P?RCP  WV#O*T4P =M#O-P/S1\
      R =^#O+S4P5R LJ*R=P &J#P%R E-%O=R?PDS ,?#P%T'P-P=P  ^?'P+R G$%T'N I2#S*O  D_#P'P*T-P -Z#S$R%R&O*O+\
      S-N.N/M0R1S8P:R=U>RBNEPTS _K#S%O  /5-O1S  NQ#P*R I6#R'P ,K%P/R  M,#P$R2R4P   aR##  %D#O$S%T&P'T(P*\
      N0P1R2P8R=P  LC$P'P*S >E#R$P E*#R%R'P0P  R-#O%T&P  L%&# J/#P$P%P&S'P2T 60.R0P Qa#P%O'T   ^)#N%O*O;\
      P=X   G^#P.U0N /T#R$P%P&R)R*U+P-O.R/R2O4P5O8P9T:N=R>S?N@PCSDPFPHPSS b;#S'P4P  F-$# /U&# I8'P*SHP  \
      X%#R'P QQ#P8R  1^%R=P <!#R%U&P'W*R.N/P0O1P8P:S=OBN 3`#P%P'T(P*R+P.S0O1R2P5R8P:R=NDPFT ?$$O&PET XC#\
      P'P/S  AZ&# =L#T/N  62&# F`$S%O 1=#R%P #:*RBP  SS%# ^b%S&PDP NS#R-P (T%P'R  F;%R0P  U-*P=R@P !0#T%\
      P=N>RJP  [`#S%P=P K<%X-M0R1PCP 70#R'P  (.#P'R *Z#O'P*PBU  K&#R$P +6#P&P'S MG#S%P  (R#R'P  FH#R5RBO\
       @*#P%S'P  $9&# !8=O?S  PO&# 3Y#S%P=P N5'S*P-P  @Q#R*P (^#O%P'TCP  A$%R3P C>$R2P R/#O%P'M)P*[=N 7b\
      %P-S2P3P (/#T(P*PFP LI#O$P%L'R*O-S.T/T0L1S2S6R8N9R:R=S>R?N@SCP  L/&# A3%R'P  ]?'PBR B1#P%R&P'R/R0P\
      BPDP ]L%R5P  R/$# I&&# <=/R DJ%P&R MB#O%P&P'R+P-R/R0P1P4P:R=P>PBSDRGRHRRPSR `N#T'S/N0O  ](&# -P#S/\
      O RI#O%P'S ?_'P+R  ^.#O.P2S=PAR (B#S%P-P ;b4P5R  LP#N%V(P-NEPHT L*#O%T'P   !G$R%P*R=P D%#R%P  A^#V\
      'L.R0P _5#P'P/S  DZ&# 4##S$O%O2T=R?O 2L#R%O-T1N3R +**O=R@R XK$O%S*S-P0P1P8R>PCR U-#T$P%P>P 6a%PCR \
      CI#M$P%R'T*P-R.M/R0P1R2S=O@T  b@*P=R  LQ#T'P/O )^#S'P-O.V0O1O LZ#P%R'R*R0P1P4PBR  AG#T$S%P&P*PGO A\
      P#U$R%R&S'S(R)R*M+P,P-P/P0N4S8P=NCRHP  .$=N?T *6#P%R2RAP  //%#  a+%P*R1P  :J%P*S=P  %]%# DT'S*O ^7\
      #S$P%P-P  <U%P*S=P [B#V$P%M-RBP  )L#M'S*R  ']&# >&&# P=8P:R=P 2Z#R%R*P -0-P1S2P $a#P$R S!%P  LD#S*\
      P-P   A7#P*P=S `b#P-S0P  ?]&# LY-P1R X<#R'P  AJ%# MM1R2P  1.#O%P4OBVCP  :)&# 85&# .&&#  WL#S-P9P  \
      #]%S'O    ,-#R$P a+#O$N%T*R3R4R5P8S<P=P  TZ&# /0#O'U*S0M  B2'O*S Y(#S$R%R)R*T,P.P0R1O3P8O:PDPFP  !\
      2#P'R  %_&# %:#P%R C%%P6R T`#P;R  FU8R=P 16#P$R   V<#N%V'P .T#R X_#R%R'L*S (T#O%U(P1P  A;#S%P'P R?\
      #O'U*L.R/U0O2O8S=RARSP    J0&# UG'P*R +$#P%R  GJ&# =M%P4R <[*P4P<S ;!%P4R R9#V$P%P*P-PCPGP   ;I-R1\
      P `S.R1P ^N-R1P  #0%P'R  6I#P%R K_%RBP   A8#R$P 2M%R8P RU#R%R4O AE#S%P'P*T5P@N  JN%# _.#M$T%O'R)R*\
      R+P,P-P.T0O1P8U;O=P?R@RBTCPGP 4M#O$S%R&P*P=R OW#S%P'P  X/&# )`.R4P aY'R?P 3$#P.S0O8R=P>R  Tb$P%U&O\
      DP @9%P'P0T1P  H$-P=R //$N2T  ^,&#  QU## MS#P$R'P*P/R=R G-0P1R SQ'S*O  DX#S%PRP  *#*P=R :-*P8R E%#\
      P'R %*$T%R'M  34.T0R1N2P  ,E=S?O  $O&# ([#S$T%P&O-O1N2T /_#P%R RN#V(P*P-O4P5P  IT#P%S=P  PI%# /?#R\
      =P MO%S8O  RF%# 5M#R1P LA#P%OHS 9T#M%O'OBX BK/R0P  UB&# D:$P%S&P'R*R-P.O0N1P2O4R5S8R9R:P<O=R>S?P@S\
      BRCPERHR +[%R'P  FL#R'P   %.#P'R 8DBPHR U(.R0P  1`%T'N  ][&# D1:R=P E7#N%R*PHS K@#P'S*P  ]^&# B#$R\
      2P  3B#O%S   /%%# @J#P%R 6Q#W%P-L1RCP  PB%# 'Y-P1R  Y1#P%R*PHR %>$R'P 52%R'P *M#P&R  J:&# !M#S%P.S\
      /O0OER =$#T'N  Ub#R%RHP  9#$R4P  7P#S%O  13*U=NCP  5)#T$S%P&R'P(T)P*T+P-R.R/S0U1R2P3P4P5P6P7P8S;P=\
      O>O@OBNCPFPHP KV*REP JL#R-P  OI#P*R $N#N$O%V&P'M*R-T.R1O2S8R=O?R  E7&# Q'#O'P(S*P+R-P8P=THP [U#S'O\
         %,#R=P YP#T%N'R0P BQ#U%M  ,E#R*P a@#P7P=S>P?PHR W4%P'O*R-R.O/S0S1R=PDP  <J&# %?#R$P (P#U$P%P&P \
      3^#P$P%S*R+P-R0P1R=P T^$O%R&P'S*U-P.T0R1R3P8P:R=P?P@NBSDOEPSP  7a%# CZ'P.P0R ^a#T$R%T&S'R*R.R/P0P1\
      P2OAOEPFPHO F.#S%P5P  ?<&# PF#M/U U?=P?R  NE=R@P  A$%T&P-P1P  O6&# FG#R%P  T-#P%P'P-S0R?P  R>#P%S3\
      PDP P@%R'P  HL#P+P-R=R 0]%O'R-P0S  HQ#U%O*P8P XH$S%O&V-P2P4P8P?PCP  %O.M0P1V 6I#R%O:P=S>R@P  ++&# \
      )G&# .2$P-P1P2T >C#S$R%S'P(P*R-P1R2P3P8S:P=N@SHP  %/#P'R  45#P'S=P E;#O%R'SHP XD#SDPFP  ('#P$R%R'P\
      *I.S/P4R8R=S>R@TCPDP -Q#S'P*P  (T&# I<#T%P(P  PT&# >[#R'P [T#O4PBT  *]$P%O&T*S=OBR US#R5P  CV&# bY\
      #P%S3P  AJ%# HY&# !U&# .E#P'R   **&# [0#S%O  0##P'P.T0O Z!%P&S'P  <9%# ^R#R'R*O=P  <S%# MH*P>R  M3\
      #S'O*R/O=R  )3&#  ZS$O*P.R0P2S8P:O=T  KD%RCP C1%O'S 6G*T=M?R  +(6R:P   J1$N&T*P>RBP <U#R'R*P.S/P0P\
      1P !9#P.S/R0O (O1P6R  :X&# *R#S%N-R  $Z&# ED#T*P/PBO L!#R*P M_$P%P&S*P-P2T  U)#M'UDP  1@&# .!%T&P'\
      P )&-R1P 7B#S%S.P2OBP   AZ&# $Q4R<P 9$#N'R*O-R=RCRTR S@#P%T'P)P-P1RFP Gb%R'R-P1P >8#S%O XM.P2R  DB\
      #O%U*P 9Z$P%R K2#R%R'PHP #M#R$R%R&P'T(P+T-R.L/N0V1T2O3P6R8R9P:P=P?R@OBPCTDPHO  [!&# :*%P.S0P   K8&\
      # bJ#V'M;P P#*P8P=S KU#P%R 4P'P.R0R=P  B4#H%N'S*!@P +C8R9P S6%P8R  G*%# 8Y%R'P $H#V$O%M(P*S-R.R0O1\
      P2R 8^#P/R  ]0&# S:?SBO ,C*R8R:P=P !X*P8R   LG'P*S-R1P=P  *O&# _b#P$P%S  X-*RBP   F1#S$R%R&R'R(T)P\
      *T+P-R.S/R0R1R2P3P4P5P6P7P8S;P=O>O@OBNFPHP  5W%R&P   8V$P=PDS )35R8P VD-R1P   75%#  #Y%# S@=R?P  5\
      5#R=P 6]#N%S-R  CL%# /2.R0P ^<'P.O0T  X+#P-S2P  E($T%N  >@%#  2X&# RI*P=T?N `Z#R%P R`#S%O *'#S%O  \
      -Q#K$O%J'P.P1P2P4P8S9P<P=!?^@PCPHP F<*P-R  7Z#N'T)P4R HV=R?P G)6P:R  )V#P$R&P*P.P1P2P3R6R:P?SCR  Q\
      M#P*R $$#P*S=P ,/'R/P  :M$RHP  <.#S$P(P+R1P 6_$P%R&P2R =/%P'R `F#R/P  ;Z#P$P%S-P <@#R'P 1P#S$P%O'P\
      *T@PBPDR  V<%R*P <(#P%P*S K4#O%R*PHS )a-R1P   07#R%P ^M=N?T L)*P=R  BW#R$P #A#P6R T8#O-R.P0R1P2R>R\
          8F#P%R >!#P*P;S  Y+#R%P  9Q#PDR ?8*S@O LQ#U5P=PBP (9%P/R  Z1## CV'S-P0P $]#R=P  .;&# .@=R?P O[\
      #P=R  E:'# 2R*P3R  >Y$P%R&P'T*O+S/T0N6R8P:PCPFP  bA#P%P'R-R1P=SCO  *'#O%TDP MM#R%N'R  7K'O0S JT(P+\
      R  &T%# @D#P%R8P LW*P=R GV'P*P=S SV'V*L  &7%#  +3&# @A'R.P SG'R0P4P8R?R@P  WW%P8R  )6#R%P ?[$P%P&S\
         D*#P%R `&#R'P :I'S*O   ;?$R*P P-#O$R%O&P(P)P+P.R1S2R3PBRCPFS S]#O%S )=#U$P%N  QP#R)P.O0S ':#R%P\
        Q]%S'P*P  8M#S%P-P AC$S%O&P*R-P0R2T4P8R=P>PBPDPEPGRHP TJ(P*P9R=R `?$RDP  GN&# WS#K%W&N'O*S-T3RCP\
      EPHP  JL#P'S*P J!#O%R'S1P  ]%-S1O8S=O &;%T&P*PSP 6/#T%M'V0P5PDPHP 8B#P%R 5<#O%U'PCP I>#T%P'PBP  Y>\
      #O'TCP  5.#R/P   %Z&# ((#R%P %K#R*P GZ#P%P*P-R.S0O=S *S#U$P'T(R*P-T.O/R0R1L2O3P5R8O9P:P@UASBPCODP \
       N$#R%P*R8R9PHP  FZ&# K%%L'V /R#P%R W2'P-R  5'&# 4a%T'T*P-O0O1R5P:R=PHP *&%P*R  G'&# K1%P3R   '!&#\
       0(%P4R  _O&# ;R&# ,a'M.K0[EP 22#S*O=N@T   C1#T%P'OFP VZ#R*P  K;#R%P  $D&# H.#S'P*P0RDP /4$S%P2P  \
      E[%# &_#P%R ,0#P*P1O3U HD#P3R=N?T V7#P$R  J-%# 6!#R&P W2+P-O1R  OK#O*S  N5## Ya#P$S'R(O*T+S-T.O/S0\
      P1L2O5P6S8R:P<T=P?M@NCODRFRGRHT  (A%# ^E#P1T=PCP ^-*R1P  R.#P%S8P M6#R$P'U)M*P,P-T6P C/$P2R IY#S%P\
      &R'O*O/P4R;S=R?R@P  6[#O%P'S*P4P5P9T  71&# QH:P=R  'L.R0P /B%R'P  9('O(S  ?,=O?S 1F#T/N  =,*R<P `]\
      =O?S B]#R&P'U-O.P/P0N8R=R  R_#U'M 'J#R%P ^[#P$P'S8P  MF&# 'Y&# D%9P@RHP G1#R%P ZS*P8R  ZK'R*P  L;%\
      P'L*PCX  :Z=R?P  GM&# @M#P%U'P4PEO >%#V'P/M 1C#M'U  UA%# >M#U%P*S-P.R/O0P8R=P@O !,#R-P $3#S$P%P&S'\
      P*O2R  8(#O-S1P G?'R0P  ]H#R'P Ma#P-R   O;#J%O'V*P/U 1/%P'P/R0R 4D#S%NDR  ]Q&# YJ*R9P <K#O%S*T8P=P\
       MK#R1P *%%R&P  '=#P%R %V*P WX#S%P&P 4a#X%P'N3P4P5R=OBRRP  OQ#S&P2P 7(8P=R `0#S%O'P0R5P8R  9!%# T8\
      #N'P)R,T  6@#P%SEP II-P.S0O1R  67%# JQ%R'P  )'#M&P'T0S2R4P=PBRCPDPEU a'#S%P'P $/#R$P +/%P'R  +b%R'\
      P ;'#N/U1P ^<#RDP  <!&# ]B#S$M%P(O*T-R.U0S1O2P4W5O8W9P:O=M@OBPDOEPFPGPHT  W==R@P  N8BRGP VD#R'S.P/\
      P2P=O>R J7#O/S Y$*O8T9P  #!#N%R'U*P=T?OBP  IU#R%P :P#R'P F0#O%S SM#O'P*UBP <+%R8R=PBP  EX&# NW*P8R\
        #>&# KC#U$R.P/M0R:P .3#O/S  L]#T'P/O A6$O%P&T  4H#K$S%R'T3P8P=ODU E!#U$P%O@P   9$%P'R  85#O%S +3\
      #W%P'M.P0R=P ZW-P1R 8D#R$P%R'P $O#RCP  <R#V$T'O(P)P*R+P-O.R/S1R2S3O4P5P6R:O;R=R>SBRCNEOHMSP :T#W%P\
      'O*PDP  4L%P'R $_%P3R IV%P*P4PETHR  ^5%# O6#R'OBR R33P=R XQ=P?R  D`$O-P2T M4#R$O%R'T(O*S+R,P-T.T/S\
      0K1P4R5P6P8U:P;P=U?O@MBPCNDSHRRPSP QS#T%N'P*S-P/R0P1R8R=P?P N7#R%P*P  @X$P%O&T  P/%# 9M&# ))#P'R*P\
      /S1P=RHP ,0$N%T&P  ]S&# [Y#R%O'R GH#U%O'P*O/R0P3P=S   #;%# X!#P'P-S MK%R'P  );-P1R  1=#P%O'S.P0S2P\
      =T>P?NAR  JL#N%T  /_#O'T4O5S=P ?B#P/R Q(#U$K%U&N'R*P-O/T0P1P2P3P4L5O6P8P9P<P=U>O?P@UBRCODSETFRGPHV\
      RP  a,#P'U*O-P6P@R .[#M$R%N&P*R+R/P0T2P4R6P8R<P>R?SBS   (;%R'P  T&%# 65'S*P-O0P1S  -(=P?R  DK%# --\
      #R-P UG*S.S0P<P=O?R I+(P*P=TFP 7A#R%P  ?Z#R'P -Y#R%P G2*P6P8R=R  W(&# (=$R&P 7!%O-S  MM&# -[&# JK&\
      # U:-PCR C&#R'P 0X#S'P4P   Q<#P%R'O0S E##O$P'R*N/T8S=PBR  `<*P;P=P@T HY#T-P1O  TS#P$S%P'N0T=P :S'O\
      .P0U   CZ-S1O ]Y#P%R WL#R=P X7%R-P  VB&# )'#S%O*P5P@S  WF#T%O'P  N%$# bJ#P%U*P3PHP  D@#O/S 2*#N%U'\
      P*P #(%R'P  (I#P.S0S1O2P  ]8#O$O%N&P'P(P*R.U/R0S2R=PASHP WZ#U$P%O'S*P=PDREP 2=%P'V-P.P0O1P=R .[#O'\
      THP  V2(P;P=S _L'O*S  H4*R1O;R  P'## D9#S$P%S&O.P2P;RARDP 2A%S'O  ;,%# D/#N$S%O&O'S(O)O+U,R-M/O0R3\
      R5R8M9O:T=R>P?UBRDRFPHTSP  _>#S%P*R-N1R6U8P:S;P=N a+#P%R*R0P8R=S?ODP  )`=# 99&# [F#N$S-P1T?P  B'#O\
      $R%S&P  3&=N?T  FQ&#  ]M$O%U'S(M)T*P+S,P-O/R1N2R3R4O5P9P:R;R>P?S@SANBSCPEPHPSS BJBPGR 29'U(P*P2P=O\
       I[*P=R?R@P  =_#N*P5U +,%R'P `2%R'P  M[#R%P O4#P'R   Z_'P1R  _4#R%N*P8S:P=PHT  &^#U%N /K%R.R2P8N;P\
      HT )<#T$P*PDP -'#O%R'U(O*P  %A$RCP 3T'RCP Kb=S?O  _G#P'P*R J&#O$M&R'S-O1R2VEP  ?+&# 7[#P'R  R6*P=S\
      @P b<#P$RTP -G#R/P  A0&# /&#T%O'PDP 7?#R=P )##P$R%O&U2P  )A#P$O%U&P'R*O.R/R0P1P4O=U?OCPDOHU  6Z#P/\
      R $L#R'P=P  1H#N%S'P/R [S#S'M*V+P-O JK#P%T'P=PDP  UV&# LT#R%O'R WD#R$P*P  ='#R%P GB#OBS 1D=W?L  V+\
      *P=R  =O#P%R  C<&# IZ$P%PHS  %2#O$P%S'P*O.P/R0S1P4R6P:R=U?N 4W#R%P  G1.O0S ]##P=R 3E#V%N&P'R*PBP  \
      M;%S&O +O#R)P [>#P%R -N#S/O  LJ#R%P V(#M'T(P+R.O0P1P4T5S8S:N;P<R=OBPCT  61*S<P?P E?'P0R    '/%# :*\
      #R%P N-'R*S/S0M  O;&# 8S#O.R0R1P   <!#P'P*S  C`1RHP  CA%# ]B'R-O/R 8M#P%R*P-T1S;PCPHP  Z6##  T*'O*\
      T _-#P'T*P-P=P  AI%# /C%# Z%*N1P=S@S //%O'PFS !8%P'S<P  ]%#S$P%P  KA#P%R  RQ&# *(#P*PDS  >Q%NDPETH\
      R  $b=P?R V;#P%P(R+P/RBPEPSS $Q#P%R 1,#S%O   T;#P%O5T ?[%O'S  WW%# E=#S$P%P !H#RBP ,=2RAP  TH#T$P%\
      S*O/P2P=NBPET  F,#N$P'P*P-P0P2P4[?P $I'P(P*S  9%%S'O 6V#P*P;PFS -`#U%R'O>ODP U/-P6U:O  K_#R'P 0G#P\
      %S/P  ^K-R1P=S?O 7]#P)R*P-S1P8R=O@R  $a&#  :<&# UI=P?R #$#U%N  H&$R'R-P0P2P6P:R=R E;#P%R E.*R=P   \
      $,%S'O  TE$P%R :A$O%P&S  XU%# CR&#  E,=P@R  !<#T$P%P*P QC-PDR AB#O*R8R   <0'R*P  ?X'P*R  :'#O/PDT \
      _O$P&R.P0R1R4P  MW&# 'U#P4P=R 8D'R0P U1#S%P'P     L2'# ]A#R$P%P'P)R+P,P.S0M1S2U3R4R=PBNDS PJ'P9R ?\
      2#R$P R<(S+O  1`4P5S8P 58'R*P   J`#O'P=R>S ]T%P'P-T9P  []#P'S(O-R.O/R0S1O3R8P=S =(-N1T4R5P =R%R4P \
      44&P'R   I,#O*R-P@THP  .:#O%S  S`#PBSGP  (=%P-R  *%.T0N :!#S$P%M'S*R=R?P  LZ&# AQ.P0P2S 98'R*P0P@R\
       E!#Y%M'R*R-K/P=R S^$S&O  HQ8PCR  +&&# BT*P-S.T1O;O #8#P$R  CB$P*RBPGR ,B%P*P-T>PGP  U-&# 9)&# `X#\
      P%R ;P#P=R   W8%# S6#P*R  1.#O%T-R1PDP A>$R2P  H3#P$R%P&R*R1PFP  4?&# /M#P$P%P&S/R %<#O%O'T  +S&# \
       3H&# Y.#N'R*S8O:S  O$%# ]I5R<P  81/RAP ,B*O2P4R8S :$#V%P'P)P/P8P ,7#P2R bS#P%R M'$S&P1P2P5S=P  6F\
      %# W*-P2R *Q'S.P0P TM#T$O9P U)#R$R'R(S*T+O/P0P2R4P9P:T=P>P@MDS  OL#P%R  $''P4R  P<%S&O 2R%S-P5P ,Z\
      'O-P1T  $J%# ,S#R$P  SU%# `*#P'R TK#P=R   47-O8S U9#O-RER  73&# =P:R?P (J#P'P(O+U   H(#R*O8R KH.S0\
      O   9>&# 4,#R*S0P1P6P '0#P%R  SD%R&P  5>## ,?#P$R&P-S2P W_/P N7#O%S I-=R@P  <,%# Q,&# $W#O%P'R.O/R\
      0T  #=%P'P4RBR  6R$S&O ?6#P%R'P8R F5#P5R /6#P'T*P-P.V0P1N=P  >$#S'R*P-O.R0P1R8P:R=P?P@S GD#O%P'UBP\
         C=-R1P WA#R%R'PCP  &6%N'J*T+T.T0O1P3P4P5P6S8O9P:P;U<P=U>SBPCR 51'S*P-P 7J#R%P  (X%# `T#L$O%O*R-\
      V.P0P1R2R8P;P=V>P@PCPHS  N4-P1R -_#P'T0O  C%=P?R =9#P'R +a*P@R 1+#N$P%P'S*S0O2R:R=O>S?R ^,#R=P    \
      -<#P%R M^#R$P%V&P'P*P-PCPHP >W'T*O=P@RFP  3/%# )a#R%PDP K4%RHP HE#P$U%N&P-R1P Z&%P'SGP  !5%N'T %Q#\
      P%R K2#Y$N%O'P*O XM#S'R)P-P1P #`-R2P  8a=S@N %9#R-P  ]+%R8P %=*R4P  CX&# 2.#O%O'P(O)R*O+T-!.N0S1H2\
      P4U8U9R=T>R?N@OCSDPHP  3##U$S%N&P2P=OARCP  I/%R'P ;6'P0R +3#P%S=P  ,T4R5P=P@R ,C*R@P '7*P=R ^I-S1P\
        B[#R'P Y,#N%O'S.R0P>UDP UV.R0P  FE-P=R  '^#O'S  ]E#S%P5P 0@#O$P-T1R  ^**M=U CE%O'S  Na.R0P ,B#S%\
      P*P-M1U8R=P FD$S2P;P  EI#P$S%V&P'R*O-P1O2P4P6P=V?PCPDREPGPHO =9.R3P b^/R=P  /:(O*P+T  ]R$P'P-S L+-\
      P1R  $L*S=P KA'O0S  I3$T%R&N @!'P=R  ?Q#S%O  =S%# JS&# 8Z-R1P TM#P$S'R/P=R?P@P CG#R'P  0O&# !V&# ,\
      @#S/O  %,&# )10R1P ?K#P*O-T  OO#T'P*N-P1R=R  P[$# <9&# I2#P=R  8.$# G_8R=P #2#T'O*P AR.P0R  M/$P%O\
      &S'R(U+O-S/O0R2R3P4P5O6S8X9O;P<P=R?PEPFPHP  ]J#P%R Y0*R=S@N  <=%# L?$R&P'O)P*S-O.R/P1U2P4R5R8S:S=P\
      >P@OBRCOGP Nb#P%R 7?#R%P  U]-P=R _D#P$P'T*P0PBR  _7#T%O'N*R.R/R1P=P   #R#P'P8T   [#&# V[#R.P .:#N$\
      P%O'N-O0P1P3R8P=!>P@PHT  a/#P%R  G%&# 2T#T%M-P8T9P aJ#O%P*N8U9S ?7%RAP b5%R*P `E'R+P  _K'T-P.P0S1P\
      =R?PBP +Q#U%M  $4&# 3M*R=P _-#O*M8W '/*P0R Z_#T$W%S&U'O(P)P*M-P/P1P2P3S4R6T8R9P:O;P=L>O?UBOCRDTEPG\
      OHN  =/%# ED#P%P-V.P1P=PGP %U'R(P =5$R%P&R-P  /0&# A4*P4R GX#R$P%P&T'R*P0O8O=P@RHS  GD'P0R  S/#O%R\
      *R 2&$P'R-R.R1O6O:S=RAPBRFP DV$R%P  ;a## 1(%#  -L$R&P #7#P%R &#-O1S  !9&# P5#R>P  5A'V0L  M86R:P  \
      K!#P$P%P&R'S UX$O%S  YK#P%S'P !`*R0P  ]L'P.U0N RT#P%S=P  +5%P*R  <b#P%O'T Z5%R'PDP H/#O%W&R'L  +=#\
      P%R  ^B#N'S0R b_#S%O*S-P/P0S=PHP    `**P=U?O  ;G#R%P C0#P%T'OCPEPHS  ,<#P$S2P  ]E*P=R #`#S*P9PBP  \
      !b'R*P=S?O  *1&# J`'P*P0P5PBVGP @B#R%O'S0PCP  4>$P%O&S'P2RCTDPHP MQ%S&O=R?P %C#N*P-P=PCPDX NBBTGN \
       /!%# [S#S$PEP  b1&# D$#R=P ^E%RBP TQ%R'P  @T$# 1D.P0R U(%R0P 54#P$P%P'S*P1P9PBRGT JM#P$S*P 6E$P2R\
        7O%# 1&#U$P%P'O ?'%P'U/N  L''P0R  2,#RBP `2#P%R 8-1RBP @8#P$R&P'S)O*N+P/R2S:SBREPHP  V]*T=N  C8&\
      # I*&# -Z#P%R4P8R  5V#S$P4P b%#R'P  3[#P(P+S  K_'P2R Y1*S5P<P J;#O%R'R BV#T%P8P:R=PHP  2Z&# 9G#P%O\
      8T  )U%# 2S'P/P0R=R IR#P-P1P5O8V  7I%R'P X/#S%NHR R@-PDR  5*#N$P'P-V.O/R8P=R@R QC=N@T  YX%R(P*O+S=\
      R  Ub*P8P:R=R 6,#R$P%R&S(S*N+O-N.P/T0R4P5S8S:P<R=N?U@PBNEPFS 4.#U$O%PCP  $%%# %E$R*P0P1R2P8R=P?S@P\
       Z)#R/P ?&#S'O  O0#P%U'P0P8P=S?PHP Ta#P'S)P *##P'O0U1P=PBRDPFPGS T8%P'R b8#U%O'PCP <^.P0R  DX&# [=\
      #P8P=R  VH'P-R %(#O$P%T 4N#S%P&P  0_#O%T'P Z]#P$S%L'R(R*P+R-Y/R0R1J2M8W:O<R=O?R@NBRCPDP -$#T%O'P+P\
      0R  ZV#R$P +Q#R%P  #:'P-PBTGP <D#R%P  ^##T'P.O1R4P5P=P@R  #^#S%R'S*P.P0O=P -8-N1T  ?:#P%R  SG&# )!\
      #L%N-Z@P  6U#P$R   =R#R'P 1#=O?S  /L&# _#$# C%&#  ]Y%#  '[#W%K=T?N HK#M%R-P1U  ;A#P%R*P=R 3%#R(P*R\
      8P A?#R%S'P=P  P0&#   '1#O%O*P4V  ,B#S'P=P ;?#T$P%O  +2&#  /^#P5R  'E#O%THP W4#R$R%P2P=S?O [;#O%R'\
      S  H[%#  !]#R$P'R(P/R8P=RFP  <(#R'P A!:R=P  HG#R*P [(-P1R =K%R-P .T-P1P2S 4K#R=P a=$P=R  8E#R*P  ;\
      U&# !L.R1P Cb.M0U DS#O%S :Z#P*P3R=P?S  *!#T'P*R8P?PHP  <(## ))#J$O%V'O*O-O4]=O>PBP  %F#S-O #9%P'R \
      0[.T0N  *E#P*P-U1PEP +M-R1P KU$P'R(P;P=PCT  +^#S$P'R*S0P2R4R5P=N       C#%# _P$# KJ#P%PBS  Na#P%R'\
      T*P+R,S-O.P/O0P2P8R=N?T -^#S$P-P0P2R  -M#S$O%N&S KL#U-N1P  #_2PAR 4?%P5R  OJ## &:&# 2E#T*P-P=P M5#\
      O&R-S1O  Z_#X'N.O0P5P  6.#S'L)P*U ZU#S%P*P-P1SCP -P*O=S (L.R0P 6$-P=R  [Y%# PL&# 9a.P2R    E0&# A(\
      %T'O*N0R6O:R=S?RBRCPDP CJ#V%P*N@P  5$0P G!#R*P-P=R #*#P*U=O@P  F0#R'P*P-R.P1R  H;*P8R MI#P/R  AC'P\
      *P0R=R N_#T%P-PCP  I4#R$P F]'P*R-P.P1S4RCP 6_#P>R FU%R'O)P*S  T)#R%P  F'8R:P  VL&# Y;#P$R  SI#O*T=\
      P >Y$P%P&S.R;P >8#S%P'P-T1N    5L.R2P X)%P4R  !S%# O;$R4P  ?a&# Z%#S%PBP !'$S%O&S*P=P 04%P2P5TCP  \
      /E#N$S2SBP !H#P&P*P-P1P4UDPHS  .M%# YR#S%O  7E%# V(-P2R SM#R$S&S'R(R)R*P+P,O-N/T0N1R2P3R5R6O8R9S=S\
      >R?NCPDPEPFP ?3*P=R  *S#R%P&P H;#R=P   )6#T-O.P  P<4PHR CF$R2P ]]#O%R'P*S.P0RBR T2#P%PHS  R0%O'P*T\
      1P YQ.P0R  G<$O1P2T  UJ#P*P8T=P %=$S1P2P    *a&# :A#T'O0P  Eb&# +8%PBR `;#S;P=P  ba#R5P )Z#L%R'U !\
      [#R$R-P1P *#$P2R  U54S5O `E8P=R C38N=T GL$R%S*P2P=O DQ#O$T&P  PE#R$R%N&S4P  ;E$S&O'P*P-P1R2R=O>R?S\
       ,@#O$S 4W#T'M6O:S  1Y%RCP  PO&# M:#O'S TS'P-R    V!#Y%L&P'P X`#PCR  /F## 6X#P'R/R8P=RHP  CS&#  G.\
      'P*R  !,#Y'I K9-PBR  5*#P-S.P  RP%P'T0O U,#S%R&P/N4S5O@R 9a.O0S 7X#P%R  R>&# <a#R$T%P*S-P.O/P0O1P2\
      O5S8S9R:P<O=R>S?P@SBSCPEO  4>%O'S KS%O&P'T  C@#O%P-V1P A%#P%R B0#M%U  YH%# 9b#R%T'T)R*O,P/N=O E3#P\
      %T>PDP ?O%P*T4P@P  6Z%R'P ,0#P-S2P  X4#P%R 0^*R=P  $A#R.P :-#P=R  8&&# .C&# X,#P$R :3#L%O'W/S0P:R=\
      O?RCP  TD.R2P 6P#P$P-S  _C#T$P%R&P'P*P FP#R%P +!%P'R  I2#O$O%R*P-S1P2P3S8R9R 1I#R=P  )A#P3P=S  CD-\
      S1O  95.P0P2O4RAT +&#P%R  /)%# JT#T%N 4$#P*R.P0R4R=P 6-#R/P  T[#R$P%O8R=PET IS#T'P-P1P  G1#P'R (A#\
      S%P-P  ]'#V$L DI%P'S*P2R8P:T=P?O _(#R'P  [a#P.R U`$O%P.S0O2T  R,#S$P%T'N1P 4B#S0P  UK#N$R%R'S*R-S.\
      R/P4R=O@ODPHP 3M#R'P  +C#R%P ES*R-P8P=R 5;#R'P ,(#P'U*O0P1RDP  ,I&#  !?&#  N^-S.P1P 9D$R%P&OES PQ$\
      R*R.P1P ^b'R)R,P0P   TJ#P%R #U'R*P  3[%# <Q$P%O-P=P>VGP +R%R&P  ^A#R%P*T0N  .T&# C-&# ]H%# H]#S'O*\
      P-O.T0R1P2P=R 81.R0P  3C## SL&# Y8#R*P $N#W%O*O.R0P=OCP _4'P0R  P:'P.R -P#S%P'R*S/R0P2P8P:R@N   ]5\
      #S%O R#.O0S  L^&# 2)-R1P  BP%#  J,.R0P 6&%T&OEP G<#P$P%N&T*P.R0P2R?R !X#S-P4P b3-I0T1V BK%S'O   ^Z\
      &# !3-P=R `%#O%P-T=P b(.T0N ^O#O%T9PCP  !Z&# S--N1T  _5#P$P%S EM#P%N'TBR 06#P$R R`#J*O-!1PEP YO#U$\
      M%M&P'M*S-N.P/P4P5P8P;P=S?P@[BPCSDTEPFPHR  Y4&# H&$P*P4S =-#P%R  >,&# P61P2R %!#P'S*O 0C=P?R D;$R*\
      P  >%#T%N'P %:#PHR 'L*R=P   =J#T'P*P-P  1#&# `U#P-R1P b*#P%R&N'S+P0P8R=R>RBPEUGOHRTP   !$#R%P-S/O \
      A&$P%S'P  I@#P%S'P*P/P0R3R  .+#P%P'T*R=P@PCP X<#P%S'R)P*P=O?SDP 5E#O'P*V-PCP /H'R0P _*#V%O*P8P  ?<\
      #O%P'S*P8S  HR#U*P3P=PCPHP 4:#P$R&P'R.P0R1P3R8S:P=O?S  Pa&# 9/#S'O  K@'R(P*P+R8P=R JB%P*M.M0U=V [M\
      $R-P  =5&# %E%S'O  BC&# :X#P%S'M)R*P=T?OHS ;5:P=R  &G$R&P IB=R?P  F<&# %b#S-P1P  08#R8P 0`$P%P&S  \
      VA-R2P  ):%# L.#P%SHP /^'O+S 5^#R$R%P&P    T<#R%P  =)'O*S    !G#S'O ^S#PBR HH$P%S*P  Q3&# -_#N$P%[\
      )P.O0OBP   ?$&# [&#O'O(P)P*P+T,S-T.P/P1N4R6P8P:P<S=P>R?RCPFRHS P^'P*R  @7'M*U  6S#N$T Pa#P%U'P.P1P\
       H7%R'P  4;&# $-#T'O0P G6$R%P  9*'# $!#O%S 4%#O=S YU#N'T)P,R  )b#S-P4P -2.U0M <A#R'P-R1P VC#R%P   \
      #+#P-S2P Z##P$P*P=T M!'P*P-R=R  #O'P.N/R0U2P B1'P0R 1O#R%P  GS#O$P%R&S)P*O-P/T8S=R?PBP B2#P'R /X'P\
      *R -_#R'P=R?P  4O%S&P 9[=P?R <*#N%O*U 7A#T$R&P*R-O5P  ^&#S%P $P#P*R6R:P   P8&# K_&# E'$R2P:R=P  X^\
      #O*R-S0R1O =:;RHP  R>-REP S@*P=R  =^$O%P&T 7.#J$U']/I=P  %D&# E+#S4P=P  U*&# 0@2P5PDS `b#U%O*PDPHP\
        4M#S$P%P   HJ%RDP  a/2# 8^#S$P'L(P*W-c.P/M0N1C2P3R4S5R6T8S:R=R>O?R@NCPFP J<#P%O&S*R-T=R>P@OGP   \
      S'$U1P2N J9#N'T  5N#R%P  I%&# =H#P%R )I$P%R*O8S=P aD#P'R:R=P LI#R'P BA#P4R  I^#P*R @&$P%P&T'O*R,P.\
      P/P0T  S4&# B!$S&P/P;R=P <`#R-PCP OA#R$P&R'R*P:O=R  7U#P/R  ,=#T$P%P'P G1#S%P*PCPHR  E4%# >K#P/R  \
      GP%P8R b'#O%S QZ'R9P  Q0$S%P&P 4:@SBP +T#P*R EC#T%N'M(P*T-P1R8PFT  EP&# !?-P=R  ]2#R%S'N 77#U/M  @\
      '#X%N'N)P  J<=O?S PV#R$O%O&P=PBV 0b=O?S A-#P%R '?#P*M-P.P/R0R=S?SCR  L+#O%R'O*T I$(S*R+O.P0R1P2R4P\
       _L'T*P-PFP   ::&# TI.P/P0S _1#S%P'S(O)P*M+T,R-R.O/N0R6N7R9P:T=T?PBRDP <P*R8R?P a]%R'P E^#P$P)P1S2\
      R  W#&#  GM&#  <.*R=P '*#R$P P3'S*O  !_%P=R  `^#P%R8P=R (^%R'P.P0R ?O%O*O8P>V CS'S0O a*#P.S0P  41&\
      # .E#S$P.P0OHS )S#O'R)S=R?P EM$S%P&P E@#P$R  ,F#P$R  2I&# 1F$P%P&S  MN&# '0#P$P'R*P-S2P $1#N'T ,/#\
      O/S H(2RAP K$#O%S'R*O-P.R1P2R=S  R+#P%P/S E'#R%N&T'P &,#N%R*R-T0P1O  *a#O%TBP M9=P>R -3'P*P=S TD#N\
      $P%V'V*O-O1P8PDRGP `X#O%R*PHS  KE%# !H'P*N-P.R/R0X1P2RAOEPGP  4E4# D]#P%O4R8TCP  <W#S=O AA%P*R  [.\
      $R*P Z=#P'S.NHS 9)#R$P%O'R)S,P Qa#P%R [Z#P'S3P  L(%# F9#P$U%O'P1P=R>P NM%P/R K<#S$P%P'P   Q'#P%P:P\
      >T  6?#U%OBP  :*#R-P=R@P  R-*R=P D@#S%P'P  =^$# 3-&# 81*R0P '^$R'P =-#P.P1S #M#R/P  .O#M$T%N'R=OBV\
       :($P5R .B'R*P 2,#S%P=P  *E#P$P%S   VZ&# CD'R-P=P?R TA.R0P ;R%P'R 0D.P0R  X.#S$U%N'N*P.P0R2P8P=RBS\
      DPRR 5B#S%P-P F5$O%U'PDP  S'$O4S 2%#S%R-O>P Yb:O=T?P  &^*# XG#R%R'O J<#S$P%O*S-P0P T6'P*R-R.R0P1P8\
      P:S=P  JV%# 9)%R&R)P.P0R2P -$$P2P=S #L#P%R EI#P%R W]-R1P S,'P/R=RCP  0V&# JX%P*P=T?P N<%P'P*T8P  2\
      2%# (V-O3P8S P_#S-P  A<=P@R $E#P=R  V$#T$P%O TY#P%R  ]I#S$P'P ^);R=P +V#P'P*S  aT%# 8F#P$R%R2P #;#\
      P$S%P&K'K*L+P-U.T/R0W1R2P3R4O8P:O<R?NAPBPCSDRGTHU 4_#O$R%R-R1P:O=S ,>#U%R'P*PBPFPHP [Y#N$P'S*S-P  \
      >U&# ^T%# '?#R0P 9_#P%R )!'S*O-P=P?R R;$P'R KH%O'S *&%N*R=R  Y'%R&P8P=R>R@P X3#O'S   G6#P%R'S*P+P-\
      P2P=S @@(N+T   Gb&# [L#P$S=P  %+'P*S/R=O =O%S'O +B#U%L*T-P.M0U1P=R>PCP  +;&#  /1&#   CV#S&P'O/R:P=\
      P?S  G&%# ?1'P8R *<#S'O bV#N.P1U  2O#R%S*P-O WK#P'O0T  `G#R%S*P/P>P N]#O-S  (Q#P%S'P 7+#O%T&P >@#P\
      $P'R-R/R8P:R  TQ$# F<'S0O 7Z#O%R(R 3!'O.S0R:P  HF&# 4$#R;P W0#N%T ZW#P%R  KX#P/R H9'O*S-P1R 5O#T%M\
      HR B]%P3R  $U%# R;#O'T8P 10#P/R  )H'P-S1P  a?#P%N&S'P*U/P0P1W3P8N=U>R@MBO ?%'P.O0T G8#S%O  b<#S'O \
        &T%# FY%# PG%P'P*T8P W7#P*R 7a#V$V%S&P'I(O+S-O.N/O0S2P3P4V6S8P:R<T=L>R@OAOBPCRHS  =,#O%S =6#R%P \
      VZ#P%P-R=R  GE#P=R X$#S%P=P .(%OCPHS ,b#S%P=P  ^%&# B2%# ?&&# @X'P.R Z_#P%R&P*S:P=M@T G&4O5S  &H#S\
      /O AR-P=R  %.%# ZW#T%O'P  J!#R%P/R8P YS#P%R  :1#R'P M+#P*S@O UY#O$S Q/#R%P K,#S*P=P  L^.O0S 0O'S+P\
      /P 3*#R(P  K<$R%P-P.R8P:R=P?R 694P5R /6#R$P&T0O8PDP N,#S%P=O   D%$T%O&P  ,`&# .+$R>P  F6%M'V*P MU8\
      P:R YP#P-R0P=R =M%S'R*O=P  C;&# _/#W%L&P 1E'S.U0LBP   +;#T8P=PBPCP  '$%# [B-T1N VP#P%R  BZ&# :M#S%\
      O'R*P-R=P Oa#S'P8P  YP$P%P'T*P FT#P%P8S  !Z#S-P/P  4/%# b1%#  =^$P%R  E2#N$P*U &B'P.R  #_(P*P+R1P=\
      P@T  <*#P*R #U#P$T*O ,U#O.R0P7R=R   9+## 19#R%O'S*P 4b(T*P+N-T.R/R0P1O2P _%#P%R   &=%# H^%# >Q$R&P\
      'P)O,S-RDPFR M_#P'R 3B#O&S8P  H[2R5P  ^L-R=P ;Y#R=P  ;P%R&P !6#R-P  QY%N)S*P,P.O0SERRS D<$R%P'P)R*\
      R+S,P.P/P1P3P4S5R8P;R<P?P@RAPCPDRFPHRRR 70#P'P-P8PCU   QN%# ^%%# 2W#P%R  :H-P1P2S  OU#O%S #F#O/S  \
      85$SDPHP O)#P-R.R1P=R?P  1P'P(S*P+R-P O<'P*R-S1P  O#$P%R IR#P%S*P  ^D#P'P/S J0#P$S2P O43R4P  O0$V%\
      N&O*P G!#S%P'P   $[&# #Q&# [C#N$V'R*O-R/P1M=T  )4#P%R  2.#ODT 6&#V*NBP S]#S'O  N<#S$P%P'T1P2P5P  W\
      ,&# ;U#P%R   =P'P)R*P-S.N1S:P=R  <G#R-P 4a%S'O !Q#W$P%O'H*Y-W.H0G1!2P4P=PBPHT >O#P%S*P  `Y&# [_&# \
      YF=RBP 0W#S'O+P-U0O  D9&# 6L(R*S+O-R5P8P MO#P%R [_#P%P*P=U@P  ]J&# SO&# 1F%RBP %S#P-R  b6&# ?9'P*T\
      4P=P@PDR  6`#R%O.P0R  _W%# ^Z#P%S&O'P*T.P b+$P2R  2U-R1P  C_B# A5%# 2P#T$P%P'P-R1P:P>R  @]%R*P @Y.\
      R1P $2#R8P G5#O%T'P   #b&# 5;'T.P0O 9S#P%R UI#R*P %)#N%T+R-R=P <1#S'R*R-P1R4N5S=P?P  9]&# `'#M$U%N\
      'O(P*S+R-O.P/R0R1S2R8N=R>S?RBPCPETTP #5#P$R-P2R  $0#P'R  *`#O%S   ];#R*P-P=R .Q#RHP )*#P&R-P2S=P  \
      a?&# (>#R%S'P=O ^2#P%S'O*O/R0R@R   ?9$P%P&S  Q]#P-R ND#R$P'R=P  QX#P'P*O/T O'#R'N*T=P  D;#P%S*P   \
      ;J%# 5+*S-O !-#P*O/R:O>R@T !,*P@R +A.P2S=P  N.-P  J_&# G,#W'P1O=ODP 8%#P%R  &9#R*P QR#P$R  6a*# +4\
      #R'O.R/R0P2R:P V9#P$T%O  V^$#  V1&# ON#P%P'T*O CE=O?S D2'P*P.S  %$*P-R /G2T4PAO  ,I#R*P  YB#T%P1P@\
      P _E#T$P%P'P2R:P E3#O%U*O  -S%# aJ#P*R  #^&#  T'#N-P8T9R  L@#R$P <>#O$P%P'S*P-R/R2R8P:S=P>P  WJ#P%\
      R  )3&# E,'O(R*P+SCP 5A'P*P-R 1I#P%R/P5P:R S+$N%S'T*S0N1P Z^'P+R  .G%# 5T$N2T<P ;.#O(P*P+R.T0N=S  \
      Y### :6&# MF#T'P4P=P  #W%#  C]#R$P 6U#T%P'O*P )&$R=P  J[%# 'Y#R%P L;#R$P  D[&# [I%P-PDS  $T#P%S'P=\
      P?RHP  ^:$R%R'O.P/P0S1R   ^1*P8R L<'P*R  S=#S'O T4#R*P.R1P  Gb'O(S   *]&#  _Z#P$O%T&P(S)P*R+P.P/S0\
      R;P=O?SBP _@%P.R/T0PHP $N#P%P(T*P+O-S5R=R?PDP  6K#P'S*P 79#P'O.P0U Z,#S%P'P  O%#P=R  W.$R*P-R1P2P8\
      R:P=R   9;#P$P%S O<0P1R ZP#S'P-P=R@P K)#O%P'S-R1P:P  [=&# _[%#  33#P%S8P #Q'R=P ?0#P.S1P D0-S1O  L\
      <%# S**R.R0P=P $N#U%N-O=R  IB## )9#R$P 'Z#P$S%S&O(O+P/O0S1R2S3R4S5R6T8S9P:S;O=N>L?OARBOCRDSEPFPGTH\
      N    <Y#P%R 2H#P%R*O=S X0#P=R  RT#S%O  '6#P%R'P YF#P$O%T&P'T*P-P.P1O=P@RCR  ]<*P4R !8#M-U  K=.S0O \
      'X#R*P   T*#T&O5R8S:P=PBP =B#R$T%O&O*M+P.P/S0O2R4O5R8T:R=O?R@SBR  OJ0P1R 7:#P-R Vb=N>T  ]^#T%N'O*U\
      8P=P  4!.R0P  T9%# WO#L'S(O*P+T-S.N0R1T2R8P9L:O;T<P=U>R?R@PCTEP  2)'S0O S[#T'P-P=P K;$S%O  M1-P.R \
      ^2#P'R;P=R  83&# HU#P'P*S a2%R>P  bN&# FA=PBR 8##K$P%M'N*V-O3P=^>P 0.-P1R @]#S%O6REP  -2%# (_#T%M&\
      T'P.P/R #?'S*O  !&'R=P  M7&# 0D#P$S;P  %6-P1R ^.%R'P  @Y#R$R*P.R0P@P  %:#R*P-M1T8R ?]%P'P0PEOHU Ab\
      #P'S  GF)O,S8T:O=P  QE%P-R2P=SDP _`#T%P*P@P 5D'P*P=S 45#R%P 47#P$T%P2RCP F!#P-R  2.#R'O*P0S  /Q%# \
      +a#K%P'R*Z+P-O.P0P1P5P=[>O@OBPHP 1V#U%O/O -V#P1R NO#P*R  ($%# II#S%P(O-O.R/S0OBR 0U#R$P TG#R$P%P'T\
      -P=P  >+*S3O 6P#P'R  F(&# T<#O%S*P  FN*P5R V##U%O1P=P   A7#O'T4P -&'O-P1P=U@P &b#P%R.O0S  Q@8RDP T\
      ^#W%O'N*P  =W#P'R*P +B#S$P&P*O/R2R4R:O=P?R@SBP  ;?%# /T#P$T*P-P ;9=R?P  #&$R.P  A:&# $W8P9R .U(P-R\
      1P L2#R%P8R=P   1+#S%O 3[#O'P-S=R  &O&#  M6#M%P*X=O O-#P'R SM#R%R'P  ;1#R*P N4#P'P-P1T  S)#P3T=P>P\
       3I#P*R HT#R$R%P-R.R0P2O=P?R S.$T%P&O2P  ;L$S2P4P  L&'P1R G+%T*P8P=P  3B&# ,Y&P2OCT L!#P'O.S0R  (6\
      #P$R.P2R ?.#P/R  LD%# 8##U$P%O'O*P-P0R1O2P8[:O@PEP  @=#W%L'P  b,%# 3M&#  7R$R2P 9/#P.S0P :2#N$P%M&\
      O'P*P1P3P4!=PBTDRFPGR  OQ#S%PCP  5Y#N'S-RCOHT :4#R%P 7D#P/R6N8R:U=O RZ%P6SCP  1b4RBP +F%R-R0P1P *8\
      #P$P2RBR   /A4# E:&# *^%T'N  C'&# R[&# =I#P'P*W-P8P=PDP R=*P8R 8N%P'R Y%#T(P-O=P #$#O%O'V0PHP   22\
      #RAP  R&#R%P &4%R5R8P=R@PBP $6*P-R 3W*P-P=S  X5#P*R=RCP  4#&# (I=P?R T##R*P=P   F5%# ^0-R2P   X6'R\
      (P*R=P  0R#P%R  +#&# @>#R$P%S&P8P V)#P%S'P  DJ&# a)#S%O  UK=P?R ^5#P$P'P)P0R2R=T@OBR Z$#P%R*P=R   \
      ?N#P/R:S=O C]#N-T X'#R$P  b*'PBR 7^#P/R  VA#O%S ]N#T%O-P=R@P  :[&# :0#P'R*O-O.P/R0P=O?W@PDPFS !_=S\
      >O 8M#N'P*P1P7[8O=P  H8&# S1&# PQ-O1S  O,'R*P IN#P$R 8Z#P%R  UN#R*P  JE#S$R%S'N(R)P*U+T,R-U/P0M2P3\
      P5P8M=R>P?P@SBPCO 1Y$P%P-S1P2R G*#P%PBS #I#R'R*P.O0S=P #C#S'S)T*P,N/N=R?R@PBP  *3%# LV$S2PEP 4I#P-\
      P1S 3O-P=R  ,K*P=R U@#P$P%S O2#U$P)O*P V^#O$R%R/R2P  X5&# >H&# '+#P$R%O&O'O*S/S1R2P3P4P5R:O=R?S@PA\
      RBR H_5P8R +[#P%R  ,+&# $[#P&P8PBTSP T&#R$P%R&P ]E#RBP  !^8U:O=O >5#L$O%R&P'R(O)U*P-U.P/P0S2U4P8R:\
      T<P=P>M?T@PBOCSDPFR  PE#S%P3P @V$R%P'R.P ^^1P2R  Z;#U%P)P*P-O  WA%PDR ]V#R%P'P-R:P ?;$S%P&R'P*O/R1\
      R2P8R;P=R>P@PBPCREPHPRP 4J#P8O=T  Va#T$S%L&P'P(K*T+T,S-O.R/P0R2O8S:P;T=T>N?NBOFT %R#P'R*S8P>P &S%R\
      'P  /1%R'P =;#S%O ]%#L$R%V-P  JN'P*P8T>P  5R&# V)%T'P.P0P   #E#P%S'P    )2&# DG#S'O=R?P Q3$R-P  FV\
      %# )(#S-P8P OU#RCP  <C%R&P  VV-R1P U]#S%R(P*P-P.P/P1R4O5P8S:R<R=P@PHR #_#P$P%P'R=T>P !R%T*P-P3P8RH\
      P G[%R'P*P=R  P]%# ]0#U'S*N0P=O  PD#P%R 8`#O%O'P*S,S=R  =(&# 8:%# =I#P%S'P 7^#R(P  b#%# )<4O5S  ])\
      &# >5&# =W&# F_%RDP  b2#S'P-P1P  T('# J'&# FE#T$N%P'N*N-R.O0S1S2T:R=REP F<.P1R  bM%# Ia#P$P%S `X*R\
      @P  >>&# K%#P$R'R2P $U8P>R   21&#   %1&# ,8&# :!'P0R W]=U?M  R(%N&R'S Q%#P'R  1:&# SM=P?R %7#U$S%N\
      *PBRCPHO  ZT#P=R TT8R=P #V.P0R  VV#P%S'P %T$O&S*S-L1T  0*.R1P !.#R>P  VF#P'P*S V.%N'T ^8#R)P  Y'%#\
       Da#P%R $F*U-O1O CU%P'R 97#PBR U>*T=O@P   CU%# 6>#PBR  C<%R'P   '?#N*U4P  J<%R'R.P0P BL%R-P  LP#P'\
      R*S-O0P8P@S 9K'P.S0P  66#P%O&R*S-S4R5P=OCP (M#R%PBPDSHP 76#M%R'R)P*S+P-S1P2S6P8T:O=R>R?P@OBR RW#P%\
      R0R1P  4O$P%P&S  ?T%# D1#N$N%P'P*P-T.R/R0P1O2S=N?TASDPJPKS  VI#R$P  WW%PBTEN  M@'P*P.S1P  @.$S&O  \
      O*#P%R JS%P'T+P/P V,#R/P :_#P/R   TG%# 7:%R*R-P=P  5[#P%R NL'R*P-P1S2P=P  +6%# [!%P-P.P0S8R ]M#T%O\
      *P ]$$R%P V*#U%M  _W.P0R 'I$P*R  8M*P3R [$#S'R*N  $D%R'P  /K#N'V/N  B0#P$S*R-R2O=P  JK.P1R %9#R%P \
      ^.$R%P*O-P4S5N6S8S:R=R?OBP  %_#P%S'K(R*S+R,P-V.R/S1S2S3P4P5O7P8M9T:N;R<O=V>R?NBRCPEPFPHO DJ$O4S  >\
      ?&#   74&# <Y-P.P1S 0=#O'P(R/P1P=SDPHT  )*## 8D%# /,#P$P'R=R  L3&# _3#P%P'S 97#P%R .T#P$T%O/R:R=PH\
      P ?##T$N%S'P/P  =a#R*P  =9#P$P*S=O@S  :X'S.P0R9O:S=O H7*RBP  aJ#P5R A!0R1P BZ-R1P bO#P%R'R*P K]#T%\
      P*P=P  '*-R1P YA#O$T*P  a;-P8R  -)#R'P*S-R1OHP  4,#S%P5P <H'P-R  /R*P=R P/#T$P%OBP  #>#R%P +[*P8R \
       -'&#  01%# TF#S'R(O*T+S.P/M0O=P?RBR  1T#O/S 1%#P'R ?9#S%P'R+P-RBRGO  Y)%#  ]R&# R$#S%O N2#T%N-T1P\
      2P UH#U$P%N (O%R*P    ZY&# C!$P%S&P  `:'P0R _%#R'S(R*P+P.P/P0S  [P8P:S=P @L#P%R WL'O0S /N(O+S  =5%\
      # U:#R%P @R-P3P=S Kb$R%P'R*P  XE%# BC'P*P/S O*#R$P R(*P=S?P $H4R>P 7J#P'S*P  H@8#  J7#O%U&P'O _@#P\
      'R  aG&# ;J%# DO#P%R  EC1S2P 0%#P;R ;Z#S'P*N1P@T  L_#P/R M:.N0T  'a&# ,*%O'T(P W7$S%P&P/P;S=P  5.#\
      S%R'P;P=P  (N&# b+&# `##S%P'T*P/P8P=P =/*R1P2R=P  `+%# V9&# R5#P%P'T*PCP $##O$P'T 6D#R'P a$#N%O'O*\
      R+R-U.R/R0P1P2P3P6R8L9W:O=T?O@S 5Y#O%P*V4O  +6#P3S?P B%#O*T@P L_'P/S=P J%*RCP  %K%P'R*P8R X1%P'R  \
       43#O%S  %G#P$T%P&P  2H&#  V0#N'S=R  _O1P2R )'#R/P VO*R=P 39#R%P YQ#P/R ]0#S*P=P  T9#S=O?SBPDP  $.\
      #R*S-P@O MN#U$P%X'P*P-O/O0P=PBOCPGP /H#P'T*R=O?P  ?;#O%O'T PM#R$P1P2R  &6%# <F$R*P =I#P'P*P4S  [_&\
      # :5*P.P;S 1B#P$R    _L-P1R +W#P'R -!#T%P*P-P  #/%R*P  %2%# AI#P-R 54#R*P  `_#T%P-P1P G?#S%O C3#O%\
      S/PEPHS  ?,#O%S :L#R>P ^H8S=O  ([#R=P ,C#U%P-P.S0P4P8R;P=P>P@RBO 8N#P'P.R/S0P:R=P  AC#R$R%O(P*P-P.\
      P/S0T1R2P5R8S:P=R>P?PCPDPEPFRHR .@#P/R 3#.R0P Ub#R'P  %!&# 3a#U%P'P-P.P  .1%# N0#P%R T=#S$P&P AJ#P\
      $R ,V#R$P&P'S)O*N,S-P/R6N8R:U=R?P@P ;^'P=R@PHR W%*S=P@P <)#P%R-S1ODP  40#N$U%R'O 5K-S/P1P FL*P=R G\
      0+P=R  Y5&# II#P$U'P-PBP  S/.O0S   @V#M$U *B#S%O  3>'R)P @)'P*P=RDSHP  E2&# )0%# NR#S%O  QO%# @,*P\
      -R  MY%# ?[%# Pb%# ;0.P0R WG#R'O*R-R1P=RCP ]^'P*R '5#O$S'N*S-P/S0S1P3S6N8U:T=P>O?R@NBPCRDP  6'#R$P\
      'P*R QH#P-S PQ%Y&P'O-P=ODPHP  73&#  FP3# -!.R1P  b..R2P ?H#P%T1PCP  Ua%# $$#P%NDU   #'#R+P S+#PBR \
       :9#X$P%P'O-T.P0P6P=M   XC&# D03P8SDP  WQ#P'T)R*P,P=P  P_#R*P ,V#R%P X*#P*P-P1T:P  9/#O%P-T 0!#S$P\
      'R/O=R?P VA'P=R  bN%# GI%R'P  G+#O$S%P&P*U+S-N.P/S0T1S2P3R4P5P6O8O:R;R=O?V@OBRCODPFPHP  2R## ]''PB\
      R   F:#T'P*P AA*P8P9P>T  2.#N'T6P:R KX'S0O 2F$S*P2P  =R#S'N-S/S0P1O2S:R=OAP &A#P%T3PCP 8/$R&P  D(&\
      # )*&# BN&# ^F*R=P 5_#W%O'N*L-V1S2P>P@P =2*U-P=M DQ#P'R-P1P=S@P  J:#U%O'O `+#P$O%R&P'R*R-P.R1R=PBR\
       `N#S*O  Db=P>R ,I#N$S%R G@&P*S2P>OAR  /-#S1PCP WU#O%S*P  *0.O0T=P   `'#O'U-O.P0S1R2P ;A-R  :7&# 0\
      &%# 5^&# *;#T%P'P2P   -a'P-T1O M2#N$P%S*U.S0S4P=PBOHP SC(P*P+R=R S##R$P.R0P V<#P%R  CO'NDT  CG&# `\
      ;0PBR   29&# %^#P1R '#$P1P2S V/#S'P8P `!$S2O  *'#R%P ED%R'P.R0P )J#O$P%R'P(O*R+R-R.R/P0R1P2S:O=S@R\
      BR LK#N%T5PHR NI$O%S*N4S5P8P:P=S>P?T  )7#S%S&N XS#P4R 6I'S*P1P   !#%R*O-O/R0P1R2P4S8P;P<R=V@OCP UO\
      #REP  R='O0S &B#T%N)R/P1P8S9P=R@P XT#O%S C&#N'R*P-V1OCS  TR#O*S >9#P%R'S0O <H#T'P(P-P  (b%# QY#P-R\
        9Q#S%O GP=O?S  :N#R*R-P.R0P@P J^'P.S0P W^#X%M&O*P-R/T0P1O2P4R8P;R>PBUCPDPEPHP @'#P*S.P  .b#P%S*P\
       9*#S%R-P0T1OBPHP W*$P%R  AL-P/R   3Y%# (B#R8PDP S-*P-T1PCP -R%P&R  K[#R$P'O*P-R.R1SDP 9/'R-P V6#P\
      %PBS  W<#P*R ,I$RFP  90#S%O !T#R-P 64#V%O'P*P8PEP T/#T%P'O5P  ;Q%P&R $`%R&P   N;%# XB#P%S'P )a'P*P\
      .U0O  XZ&#  /V#P%S'P*P1P=R>RCP +T#R*P !W#P%S)P-P0P1T=PAPDP G6-R1P -+#N$P%U&P*S.O1S=O  a?)R,P K1$O%\
      T'M1V3P8PEP  78#R'P-T1N2P b[#R(R*P.P0P2P=O?SAR  (9.R0P LV#S%P.P/P2R=P?R K;#P$P'S(P*P.R0P2R=R?OER +\
      I=P?R  P;1P8R:O=T  ]9#O'S*P `[#O%U'PDP  TR%# /4#S%R'O2P8P K,=P?R W[$P%R  KD%# GZ%# _R#P=PBS !''R)P\
      *P.T1O aX#P%R  Z%&# +b#P.R A<#O(R*O+T  IY#T%O'P  [F#R%P  [&#O=P@T  JH$R2PHP >>#K$P'P*S-P1P4Y   SO&\
      # CK%# !F#R/P `O.RAP  EN#S'R*P-O N4#T%P'P*O0R    T:%# [a%NDU %G*P3R ,*#O%T'O  NB%# CM%# T&*R8P 2V%\
      PBR  7M1R2P 4M#P=S?P  R?'R/P HI#O1PHT OZ#R'P*P/R8P:R  U5#R'P FH#P$R   ?T#S$P%P'P-R/P  KX#R%P'R-P=R\
        C'#PDR ba#P$P%P&P'P*P/R2T=TFP  aV#P$P%O&TBR  -REPGR =G#O'P*T-O/M0M1R2R3U9S=R@P  9E/R=P S)#P%R OP\
      #T*P=P>P@P 8%#P%O&P8P=U>SDRGPSP  XI%# ^7#P%R'T*P4O 8G#P'R #!#M%R&R'T/P ^D=O?S  4V#P%OBT S;#R8P   F\
      ;#S5P8P:P=T?PBP  EL8PCR P:#O%O&R'R*P-P0U  UM%#  9$&# FS%P*P=R L(#P4R  2I&# %H$P%P&S E0#P%R ](#R%P \
       F@#P%R   R>&# @%#N%P/U EJ#R'P X$#U$M <V#P4R  &)#R'P '/#O$V&P-O1N2W=PBPDP  =_%P*P=S  %E$# M/#R%P'P\
      *SEP <2=R@P (T#O%S  ML'P.N0U  51#P*R  2X#O%O3T 5##P%R 71'P5R  F3&# [3#S'PCP  :>&# W2#P*P;S   W^%R.\
      P V[%P8S=P  ==#R-P N.#M%P'T*T-P/S0S1P:P=P@PHP T2'O.R0R  -@$S&O I7#U%M&R'T(R*O+O.P/P?R  %&#S$R'O-P \
      8L#P'R:R=P  `b'P*R-S/O <7#P%R H(#R%P  N4%# B;%P4R  0H%R3PHP $;#P%P'P*R-S 3P#P%R  &(#P'R [@#R%P  $<\
      #O'S+P=R 'C#P%R  RO=R@P 3.#M/U  Z'2PAR   7Q#P%R  $/#T%N'T*S-P.O/O0P1P8PBT Ja#P%T'P8P  =5%P'R SV'R8\
      P TV#T'P-P0P  J[&# 8Q'P.R #V#R'P +M#P%R'P/R  3;.S0O $K#P$T%O   &##P%P*S   FX*P@R @#%O'S JY$P%N&S2T\
      CP  a/*P=R `S#O$S  9!#R'P.O0S3P  JS&# ?`%R&P  !S&# ?[&# _(#S$O  6'*R@P  _a*O=S@P  SD%# .<.R1P  DT&\
      # /M#T/N5R=P 5B#O$U%R&P'R.M0P2P3T4U5P:R=P@PCP  RI=R?P DS-P=R (B#P-P1S  0_&# V'.R1P +(*R=P   )]$P%R\
      'S(S)S+M,R-S.T/S0S1S2U3O4N6F8T9P:V<O=S?M@OARBUCODNEPFRGOHRSP  RB%R*V8M:P=PDP [8#P%O'O*N-P.S0R1R2P4\
      R:R;P=S?M@XBR ZM*V9P@M  ZI#S/O `^#M%P-P6Y=O   M4#P%SHP ;.*P=R  _'#P$P'O8T S)#O'S DD$O%R'P2S Vb8O9S\
       [$#PER ^R=P?R  $A%U'P-R1P=O>PCP 1#$R%P'R-R2PCP  'X%# F:'P(R*S=O  7R%M'U X7#U$S*R.U/N0N1R2P4P:P=P@\
      PBREP  1_.R0P Z?#V%O&P'P0P=PDRFP #+$P%S&P  I.%R'P R?$O%N&V  G&&# $W8P=R  ^%$O2T=P +Y*R0P 71#R%P  3\
      ^#O'S   O[#L$V-R1P6R8R:P=P ^=.S0O 5W$R4P M^#R'P K_'P5P8TCP  TQ&# aH#R%P ]L$R*O.R0P2P8O=T@R  `4%# L\
      :$R2P RE$R&P  F[&# TM.O0S  /I&# ]?$P8M9V GO#R-P QH.P1R 3^%P'R 7K#R'P*R4P  _1#P'R  `!#P'P/S -7%O&S \
       (-#V%M*P1S=O *W#R$O%K'O(P*W-S0P2P4U:PBSCSDPEPHP  b*&# G%#P*R   MI&# 6D#P'R YI#U%N'P M<#S/O =$#P$R\
       1](P+R `)1P2R &]#P$P%T'P #&#S%N=S?O  IZ%P*O+R8R=S?RFPHP @K#T'O:P=P  V,#W:P=KHS ?C#OES  7<%# NF#P%\
      R FFEOGS   R;#R$P'P=R E-#S-P=P KJ#P'R0P=R H?#P$N%T'P*T0R1P2P=P  `T#N'T '&*O=S -U$S'P*P 1:'S*O  >.#\
      W%P'O/N   TO#R$P%P'R  RI$P%S&P'N*T UH#N*P-P1T5P;R=P?RBS  ;P'R*P (.'O0TGP  W$#S%P@P  ?0'S(P+P  @0:R\
      =P  V5'P*R +N'PBR  I#*P8P:P=S>R 1_#R*P  #<#R@P @.#R*P RI#R%T&U'S(R)R+O.O0O2O4R5P8P9P:P;P=P>OCTDRER\
      HN JC'R=P  .(&# bV&# [[#P$V&N'P CE#R'P4P8R &X%R&P  [#%# KS#R%P*P B-#P2R ]H#R'P  (J%#  `W#P$T%O&R*P\
      ,P-O/P0R1T2P9P=R?P RW#R%R*P-R1PHP U[#U-O5P  !/#OHS 3'*P=R  HU#P'S-P 0M#P*R OY'S-P.P0P  ,A#S%PBP 5^\
      #O'P*P/U YS#S$P%P(P=P?R a*'P.R  JI#S%P'P QE#S/O  @Q8# G:%# ^5#P$R SG#R=P  bR#P%R _X'O0S 4-%O&P'S  \
      XU#P$R%P'O*T X%#R%S/N  .?#O'T-R8P9PBP KQ#P*O.U1O2P3T@P  H)&# DZ*P=R M#*P1P=S  0>#N'P*P-T.P1R4P=T D\
      (#M'U6O:S L?#O$P%P(U+P  O6%R'P-P2PAR  VD#M$R%U'S*P.S0P1PDP $W*P6R  =X#X%O'N*P=P Db#P'P/T  ;'$R%N'S\
      -S0P1P=R@P 8'#M'U  ;*&# HM(P*R  6W&# $/)P,R8P:R N+#P$S-P1P=P?S@P  J;#R*P V,4S5O=O@S H@#P'R1P2R ^['\
      P*P0S   LO&# OK6S:P=P <&#R4P  aN&# Da#P%O*T (b*P=SDP  .1*P@R <1#P%R'P0R:P?S@O -P%R-P 8M$SDPHP  '^#\
      # b;#R'R0P>P  CK%O'S '<#P-R  CY&# X%-R1P Y=%R'T*O0O   a8%# (H*P4R5P>R *C%P=R  S&*P=R  ZP#R*P RQ#P%\
      S8R=PHP UJ#U%P'P*R-P.P/O0R4R5P8S=P>P@P  D?*S-P8P  3b-P1R &/#T%P-PHP FP#R*P IH$S%P'U(P*P.P2O=R  RD#\
      P'O*P-S.S1T3R8P:T=N@PBO  @S#R'P  6P#T%N $@-P=R BP#P$O%T&T'S(N+R,S-R/P0P1R3P6O8O9R:S=P@OASBPCRDPEPF\
      OGRHRTR CM#R3P  VI(R+P *B#PBR  LA%V'M0P #L#P$R%P=R  +H%# F^#R%P'R+P6O:S=P?R@RDP -/#P%R 13%R*P a'#T\
      %K'T.P0R2PAR  !W&# P,#S'P &!#P'R-S9PDP  X#*P=R +:1P2R 8>*P-R  VD&# [7&# b#&# )8%R'P E4#T%O)P  D.#P\
      %S;P 7a#P=R V<%T'PCPHP >!(P+R ;P#O'R0R1P FP$R%P  Y%'P.P0S '1#S%P*P  7P#P%R  :?&# (#%R'P   <>-P=T?N\
       [;.R0P  LD&# .^&# W1&# 14#P>R  4)$P&R -1%R*P ?>%S&P'R(P*P &4#R*R9PCP  FJ&# B9.P0R  `>%# KR#O%T'P \
       :A#R%P-REP !Y%P2R X,#P%S'P4R8P  86%# FL&#   #$&# UB-R4P &b#P%R'P0R K5.O0S ;X*P=R `5%U'P>PHO  #7%#\
       F.#O%P-T=P D_%T'P.P;RHO -*#PHR !D#P.P0S  UD=P?R J@=P?R  U8*O=U@P A($O%P'W(K)P*N+T,R-N.N/L0S1S4T5O\
      8P9S:P<S=U?RBRCPFRHO  aN$# I##S$P%P UJ#T$P%P'O0R=P  3$#O/R=R &$'T1O  I)#S$PDP  DQ#S%O T:4O=S CM#T%\
      P*R:P@P  @[&#  X0#P%T-P>P +4%P'R  U!#O%U'T*P=PCPDPHP  H`%# IK#P'S*O3R X81PCR I'#R$O%R Q0%P.P2S  C/\
      (P+R Gb.R1P   C**P-R  Y)#P-R   :?*V=L G]5P8R I'#N%U6P  _<#N%T5PHR 9:#U%P&S'O(N >P*P1R  IQ%R.P  &(#\
      RHP 7>#P%P'V.O0P  U^&# P:#P4R8RBP [*#P/R  J4#K$N%N'O(O*P+S,P-U.S0O1T2U3P4M5S6S8K9X:P;R=U>R?MCSHO ,\
      )=P?R M6.R0P  .*&# .1#S%R(P*N4R5P=R .Z.P;R  ?&#P%P*R  !G#R%R'P Z2%O*U.P0P  LE*O5R@S  /B&# <*#N%OCV\
       HN#P%R _b.R0P :N.P0R  'U&# 8-#O$P%O'N*T.U0O1R:O=R@PCU JH'O-S #)#R'P  )@#P*P@S V?#S%O &H-T1N  <@*S\
      8PMP [2'U-M.S0W1L2OEP UZ'S*O  H/%# #<#M$R*R-T0R5S8T9P=U?J@PBPDP   :K%O'S `3.R0P 0-#R%P  ;_#W%M&P'S\
      -P0P8P WE#O1R 4D#S%P'P(P*S+R.P0S1P=O !2#S'O  *R%R*P (3=P?R N5=R@P  Y9#R/P  :I#P'R*N-S.R/T0O8O9T>P \
      :U#P%P*S  &P8R Xa%R'S)R*N+R,P   O4'O)P,T  QH%# aY&# PN'P0R _M%R&P  ZM&#  QT#P*P8PCT &M#P%SCP G>#V%\
      N/O  C[4P5R >^#S'O  %/#O'S +,$P%T*PHP  (N'P.S0P &:#P'R  '=#S%P'N*V-PEP HU%P0SHP 'Z%P'T)P*P  8M&# (\
      `#U'O+P-P L7%R'P  BN&# WN#R*P;P=R Z`#N%V'O  AM#V$O'M*R:P=P?R  'N#R*P:O=S ]I=O?S  <@#O(O+S,R3P8S=P \
      RU%R&P  5W-R1P `'#R=P RY#R*P   -[.R0P ,^.P0R  A7#P/R  &`$# ?V%PBR  !D&# `K#P'S-T1P8P=P  B5#P$P%P'S\
      )R-R1P=P@S &(#S$P8P /='O.O0T  I/#O%S 8(-P1R  `Q%P'R ).-P8R )4#P$R'P)P-S.S0P1P:O?S 99#RBP  P_$P%T=P\
      >P [K-O1S 8N%P'P)P,R-O0R3P=URP ZB$O%T&P GW%P?R -)#P%R GF#P%P*R4R NE#O%R'R CQ4S6P=P  PL$# S'#O%S  8\
      ]%RDP B@#P%T'P=P  a='R.P +6#P%R  W-#P$P=S )_#V$V%V'J)P*T-P.R/P0P1P2O4R5R8N=T?P@NBTCPDPEPHO N8#P%SC\
      P 81#U%P*P0PBP L^#O%S&P'N(P*S+O,R-N.P/T0R1P4R5R6O8S9P:P;P=O>S?S@PBSCSES <G.S1O .Y%R'P*P  11#N'R-R1\
      P3S=P?RBP `O1R8P *&#P$R%P'R0P4R 3Y#R%P-P #>$P%P&S  '.#N%N-X=P  7Q$R2P )9'R*P  Y?'P*P-P1UCP  -a#L%V\
      'S*N/S0P5P=S?P -L%M*P-PCW  Z5%# /=#P-R  K=#R*P >0#P'R M+%P'R T#%R8P ]'$P2R [B#P$S%R&P*P/R=P   ;1%R\
      0P *:#R%P*P=P@R 5'#N%T-P 3b#P=R  P=#R$P'R*P-R1P   6Q$R*S-P@O 9M$P9PBSEPGSHP   BC&# PW#P$U&P'P*P PZ\
      %PBR &Q#P%R&P I&#R%S3PHP Y3#T$P%P'P=P YF#W-N1P2O  RQ'P/R   0+#T'N Y,'P*P0R8R=S@PSP  4-%# 4>%U'M _+\
      #P%S*P/P=R  GR#O%S .,#P%O'S*T@N  4!&# X>#O'U*P=P  b.3# >N%# WC#O&S'U(P*P+R,R-S.M/R0P1O2P3R:P;T=R?P\
      @PBPCPDPHP  HO&#  `7#P'S(S*O/R2P4S8S9P=N .S#O%U'PDP  Z^$S*S2P=O a_#R5P  2-%# `Q=R?P   6/#R$T%N&T'R\
      (S*M+N-P.S/R0P1U2M3R5P8T:O=N>P?T@NDPFPHSSR 4Z#S$P%P  ]^=R?P  OH&# D-.P1R  b0%O&T  E(&#  F6$R2P BY#\
      R'R*P-P 1L#P%N&R'S=PCRMR %]#R%P9P  #P%# a;'R-P=R?P  B@#P%R  ^6># 7.#L%J&P'_=P  7T&# -6&# `D#L'S/T \
      S$#M$N%S'P*W-P1P4P5P8P;S=X>P@TCPDOHO  P6%# a>%R-O1R E##P-R   T2%P-P=S -!%R-P   5W%# ED#P%T'P*P _8#\
      T%P'PHP 7+#R%O'T*O <;'M(P*S+S=R  W^%#  R5%P'R J='N*T W)#P*P.M0P1V5TCP /B*P8S=P   A(#R8P _V#R$M%R&S\
      'S*P/O2R8S=O@SBP &'#S$P%R'P(O*O+S.P4P8P=S?R DZ#RBP 0b%R'P 4'#U%P'O(P0PCSEPGP  D:#P=R )A$N%W&O*P _*\
      #R-P  B*%#  XS## *a'P*T1P8P  8V#P%R a?%P5R &X#P/R  R>%# KL#P/R ZE#R%R'O #D%S*P5P  ;@%# >O%P&R 5!.R\
      1P bO=N@T Z2#T$P*PCP 'P%O'S  4A=S@O  &''P.P0S 2-#P%R 45&PHR  UE#R-R1O >4%R'P  4G&# ]^#S%R'P*O RQ#P\
      BREPHR O,#T%O'P  ?9&# O$&# 9>#R-P Hb*R=P  Z<#R%P*P  [A8S=O  D%$N%U&P  J%%#  1Q#O$S  EW#S$R%O.S0O@P\
       FR#P%R2P6R:O=T?P :7#P%U&P)R*O/O0R  F:'O.P0T JU#P%R W1=RHP  D;&# 2]#P$V&O*R,P-O/P0N1P2P8R:O<P=S?RA\
      RBSCRHP -1%P'R CA#O%P'T.U/N=P 6;#P%R 6`'R(P   N6#P/R:R=P  2;&#  66&# =P#S%N.R0P=R B4#R%R-PDP @)-S0\
      P1P %/.S2P;P BW#R'R*P.P=S?O  ,O%# 2a#L'M.R0!1O aO-P.R0P1R ]@.O0S=R?P  Q:&# (P%P'S T*%S'O*P=R  8/#N\
      'R-R1PBS  TP&# #(%R6P 2H'P*R !.4P8R Y@#S$P%P  b@&# 85%# S9#N/U OK#P%P.T1O ++#O%J&P'Y3UCP 7;#P%SDP \
      .H&P2R  2E$R%P <Q#N$P%N&R(O)P*T+S.S/T0S1U2R3P5P8O:R=N@P  +B*R3P5R<P  $D&# C6#P-R <N8R:P !U%P*R  JM\
      'P0R:R=P [Y#P$P'N*W=P  I7#T$O*P JI#N*T 1(#R%P  /Q$P'O.W0N   K@#R?P <]'R*P  9Z#R*S+P1O a%#R'O-R 8N#\
      P%T'P=PDP .6%P'R=NHT   */'P-O.P1U G`*O8S=R?P 6L#O%S #2#R&P'R*P=R?P M#.R1P2P U$#P(R*P=R  <?#Z$V%P&T\
      'P(R)O*V+S,R-S.O/O0O1R2O3O4T5L6P8P9T:P;P<O=L>N?M@SARBPCPETHP  _`%# <3#R*S=O@P RA#R-P  HU#N%R'T*R-W\
      .O/O0W2P4R5P8O9S:P=M>P@PCPGP ZF#R%P .^%S'P/O  4_%R'P=R?P Z>#P'N*U  RD4P5S=P  IR'P0R  -.#R'P  /K#P%\
      P&P'O.T0S 6,#R$N&P'S*P.R0S1P2S4P:P;P=PDREP E^#P%R  3Z-P1R 1'#R-P2R8P E=#R%R'P(O*S-P6P;S=P  =,%# #4\
      &#  A6&#   S@*O3R=R /N#X%P'P/L  &S$# @@#P$P%P&R=RBSGP  =K#R$R%P*P  bb%# M5%P(P:P=SDR +2$R*P  *b#P$\
      O%R'P*P0P1R2S4S5O=S@P  *F#R'R*R1P4P=R>O@SBPDPFRHR /5=P?R IZ#PBR  5&&# Y_#N%P'R/T RA'O0S #2#R%P0RDP\
      FPGS  ^D%R'P 8D'P*S@P *P%R'P =I#U%M'P QT#S*R1R2P=OFP B+.O0S    QZ#R'P*P=S@P ^!-O.P1T  I$#S'O P)#S$\
      P8P ?+#S%O-P5R @$=O?S -T%NET ET#S%P+P  K*#R&R'O7P=SBP IB#S6O FV#R%N'S HN#R'P  5'%#   ^W4P8R K5#S%P\
      3P S($P-S.P1T=OCP 4D#S%P-P  ('&# &7'P-P0S D:-P/P0S  &.$P&R*R=P &_=RDP &9#R$P%PDR ZA#PBR  +>*O=T@P \
       :K#R%P UA$P%P'T+P-P.P0P=S>P?PBR  _B#T%N XE#P%S'P  1G#L'P*V=O@T Va$S%P&R1P=P ]6#R$R%O&P'R/R0P2RHP \
       1&#R%P CI:N=T  >(#O1S F;#P'R ))#S'S*N-P #Q#S$P%N&R'N*L-U.T/O0P1P2P8S=T@SEPHS  ^I#L'W-P  #T#T$U%M&\
      P'W(P*R.S/N0M1R2O8R=O>RARBPDPHP 5#$P%P&S a''S+O 5S#R=P )&#N%V'PFP  G-#M$S.P1RDS aD*PCR EV#P5R CE'P\
      0R  B$#P$S2P '<#P%P-S 0$'P8R A3*R=P W?#O'S  A,#M%U   6F*M=U  _8#S'P*P ;C#O%V'PCPHP  C1$R%P #%#P%T&\
      P'P*P <_#S%P=P  !^&# $='O*U8P>O $)=P?R 3b#P%S-P1P >U1R=P  AD&# =+%# &!$R&P ]5#T%N'S0O  0^#P%R IG#P\
      %P>S  )#.O0S RU#R$P&P'R*P  :X#RBP $X#O%S  =:&#  ^1#S%P8P  #R#T$S'P(S+T-R/O3P4P8L:O=U?OBPDPRPSS J.$\
      P%U&R'M  LS#O&O'T/S0R2P5R8T:P=N?P@TBRDPEP NL*O8T=P  8;#R%P.R0P ';#S'O  bU*U=M  .-#P%S/P &F#O%S ,'#\
      V%NBPEP  b/$R2P  4(&# BB$R%R&P2P X<*R4P ?-%R.P0R2P ?(#P$R&P-PES 1V'[.O0I  ^(&# D>%R'P  (*%# 0Q%R'P\
        )U%# <?#R%R'PBO 34#R%P   HG#P0S1O2R LR$P%R'T*K+P-R/R0R1T2R4P5R6P:P;P>P   .G%R'P @I#O%P*U +W#S$P%\
      R'P*S-S.P/O1O2R3PAR  '_#S%O  U]'X.O0K   b_&# 2b#O%R'P*S-R/R0P1P8U:O=N@PFS   `''P*R )_(R+P   ,E&# 0\
      A#R%P'P  Y6%S'P  A.*O1R2P=S %D$R2P P!%P4P<S  1Y$O%T&P R'-P0R +N#P%T'O N`#W%O'T(R*N-O/P0P2R4S6P8P:T\
      =P>P@PCPDPEP  ^`&# .D&# /P#T%P*O  a!#R$R*PGP  U>&# [:%R=P 7B$R&P E(#M%O'W-P  [J&#  -`*P?R  +0%#  I\
      G#P$P.O0T:R 6M%R-P4R5P8R=P>RDP _Y-P4R  A1%S6PDP J@#R$P%O1S H0#P$R2R4P   >F&# _(%RHP  8J%# II#R*P 6\
      .#P-P@S ]4#T$P%O-P1R  )1#O'U*R.P/S0N:R=PDP G(#P*R  <@'S*P4P  M^%# RA#P-P8S=P>R  Mb&# 2b*T5P=O E@-P\
      4R  ,C#R&P K2#P%T'P0P8P=T?PHP  CQ#P$U&P'S*O/O1PBR  WP%# O8#R'P*R >]#P$R  (M#S%O /E.P0R  IC#P'P4P6P\
      8X:OHP U`#P'P)S*S:P=P  HL%#  9&'P*R-P=R 2:#P4R '('P0R  T<$P2R O,#R'P  TV#P>R  ?+#R+P #B#R'P  PA=T?\
      N  !G%P3R +N#P%R  ,&-R1P Y2.R0P   QU%PHR  ''%# YO#S-P/P ,P#R%S'P/P8P  /b$# LG&# WC#R'P 3Y#P&R.P/R0\
      R8O:S=R?P  7L#O/R=R !]#T)R-P.P1P3P ]A#U%O'O:S=O  #W'P=R 9I*S4P5O<R  [9*P8R  5R=M?U  QN&# 54#R%P 2.\
      #RDP 8J#R-P .F#P%O'S*P-N1S=T E)#R1P  /9'N*TBP  ?W$P1P2S L6#R&P  :U#P%S5P  2]#R-S1OCP  O.&# EI#P$O%\
      T'P(S+R-P=P =a#P4P5S ?=#P'R*P0R  W_2R=P  )_$R2P *!#P%P'S-P  TM#N'W-O0P 2Y%P-R  %N&# _C%# .-5R8P  *\
      J#P'R.P0R ''#P$R%R)R,P-P >;#T%N  LM*R>P [@#S$R%S*R-F.R/P0N1W6U;O=S?PARBPCP  =V%R*P  BV#P%S'S)R*O+P\
      ,P-N.T0O1T3S8R<R=P@PAPCPDR  A+&# 9@$S%P&P  !H%# ''#T$M%M&P'W(V)S*M+L.P/P0T2R4P6O8U9P:R=T?P@PBSCP 7\
      a#N%R=S>P %3#R=P  ]J1P -S#P-SDP  &J#O'O-T/R:P=S>P   P;&# Y##S%P'P SK%P'R  #3%P'PBRCR 7[#P$R'P*R-J.\
      P/T0P1W5P=R@NFT  P;&# %/&#   H,#R$P X6#O%S'P1S VJ*O8T=P  #%-T1O2P [B*P=R !M#O-S8R=P 4-$O%P&P*S2P=T\
      HP  ,F'T*O-P (N%R*P  6@#M%O'N(O*S+S.U/R0O1Y2N3T4P5P8P=P>PBPDSHR K[#R-P ,2#R.S/P3O6O:S  ;7#R$P TF#R\
      'P/S1O2R4P8R  QS%# DN=S@O  19$R%P'L)P*W-S.R/U0P1P3O4R5P:P;O=N>R@WBPCOHP Ba'O*P.S0R >'#N%U'PCPHR  a\
      O&# F'&# 2(#S%PEP 4&$P2R   J@&# 7=$R'P  %,*P=R ;]#N$P%O&P'N(O*T-S.T/R0S1O2R4U5N=O>S?P@RBSCR  1M$# \
      LN*N=T *H#P%R +'#S-O  (6'P4R  <G&# ]D#S'P*P-P AI-R1P=P@R  (,&# Bb%# _`#N%R*P-S1R8P:R (/#P$P1PHT  O\
      ^8P:R   C)&# !U#RBP ,E(N+T  V1%# /G&#  &%#P'P*P8RHS !4#P*T4P=M@S )^#R%P _P:R=P   D^#S%O/R  -U%# ^]\
      *P=R 5W#P%S&P'P :O#V%P'P(ODP  52&#  @,%# *M'P*V=N@P &>%R'P-P.P/R=RBP CO#P%R ])#R%R&O*O0P2S:R=P  H]\
      #R$O&S*P  '3&# X-#O$O%T SE#O%X/M0P >9#P'S(P  0O#T%N 9P8R=P  LF$N%S&R'P  E4#P*R  -A#R'P  K=&# ;a#S'\
      P*P 9F#T'N *R#V%N8PDP  ,,#O%TBP  <;#P'R M&#T$P-P1P  ZO&# A/#O'S  5Q%P3R N<-P1R8P:S?P )[#S%P8P X9'R\
      0P  Ea'R*R8OCP  (<#P'S8P B/%O*S ?).S0O  )K&# '>#P=R JU*S@O PW%S'O  b!*R0P II#O*R-S3P  I%&# 9<BPHR \
      %+$S%R&T'L(P*T/R0R1R2P3P4S5P6R8K;S<T=R>R?O@MBNCODPFPGPHU .?#R%P >I'P4R  A='R-P G2#N%S'U*Y-M.S0P1L2\
      P=P 5R#R*P ?V2R4P  ###R%P*R =,#R$P  V)%P-R  ^V$O2T   =/2PAR )4%R'R*O>PBR %Y%M'R1PCT  :^&# Z.#S/O :\
      =#Y%L*P=PHP Z$.R2P  I,#T$P*T0P2O:P %Y#R%P'P(R*O+P-S.P0S1P:R=RCP FK#O'R*R EC'R0P X0.R0P  W##O%T  91\
      $P%U&T'M(O*S+T.S/O0P8R9P:O;P=T>O@OBPCP  D`-P1R PV#P'P/S #$#U%P'P.P=P  7K#RBP  7>%S8P:RBO  :N*T-P=O\
       /##O$P*U=P -<=R@P  WH&#   &a#S%O'R0P1R  P_#P1R GC-O1S W1#S%P=P  Y[&# b]#P%R NR#O%P*P8U %`#R$P%N'L\
      *P/P1O3_=PCP  AP&#  ?^#S%O 3N*W=K 0V.V0M1P  !]#PCR  GJ#P$P'W*P/N X&=R@P C.0R1P3O=T?PBP  <O&# .O%V'\
      N*O-O/P1S8R=PBRDP AG#R'O*P.R0P=S ,,8P9R   ,H*P=R ?-#P8S>P &`#P'R  4U#U%O-P/O 03'R*P.R0P  F1'O.O0T \
       CI#R'P :6#R$P MC#RCP KW#R'P  )6#S%N-S1P>P  =T#O$R%R=R?P ?<'S0O CT#O$O%R*O/R0R5T8R9P>R@O   _0=S?O \
       7Y&# !$*R1P !L.M0P1V  -:%#  &P%#  _D$P*P2S .(%P'S0P  *`&# E[$R=P K_#R$P*R-P1R=O?R  ;%&# H4'P<R YN\
      #R=P 8J#RDP  V[&# F`#[$P%M'O-PBPDP KU#K$O%R&P'S)T*R,P-P.T/R0M2S5O:N;P=U?P@OARBTCPFR 2O%T4P8N=R 3!$\
      R2P ?.#P%R LO-R1P  O7$O&T*P  I^#R%P8PCR 6>.P3R %##P'P*S0P2P=S a=#P'R 0+#P*P=S  X(&# SE#T'N 1?#P%O'\
      S RR#O%T'R=O   MG0RBP  C$&# *8$# Q>#N/T 2B#O'T(P*S-PCO    B7&#  TW#N'R(R*R0R=P?S@PHP  Y>#S*P-P  X8\
      #P$R  EE#O%S ?_*R3R8O9T?PEP   A:=U?M MD#P$R &5'R4P B=#P%SRP L<#PBR Y<)R,P  @1#W$S%R'O(S*S+O.R/K0N1\
      S2P3P4R6O8P:U;R=S>PCNEPHP  TK&#  -T#N%T V+#O$P'P(P*R+R-S/R1P8R:P=S?P V_$P&R  M4(P4SBP [:%P*R  #`#P\
      %R   %8*R=MHS 6S#O(P+R/R1R Z`#V$R%P&P*O4P=PCPDP  :5'P-R1P 0=#S-O -[#P'R  PI#O%S'P OY#O%S +A#R5P  (\
      +#O'S*O=R %B#P%R  L)#R*P )K#O'S*PBR  ?L=R@P R,#P$S%P'P0R3R4P   SW#P%R /-#T%O'W.O0M5P8R@P  F)%T'N X\
      ,.R1P $3#P$R  S/*S8O  a;*P/R aE#R%P R)-S1O  /W#R$P%R'P =a#R:P  [^*P8R  -3#P%R'P*R '-#U$V%T&P'I*U-M\
      .P/P0R2M3P4W6S8O:S<R=M>R?OBPCRHP +_'P/R (?*P=R  XR-R0P NO-R JL*P2R 3/#P$M%U&T'O)P-T.P/R0O1O2R4P5U6\
      P8R:O=S?O@OBSCRDP  EP&# V3#O$T&P:O=S VO#[$N%PBMERHNTP 1L-P1R  _*&# NT%# H7'P.P0S  `b#P$R &!#S$T%O&\
      P'P-P  C7%# E>#T/N  5.%# $'&# QF#P*P-P=T   VC&# 4G&#  BT#P%R'S(P+P   &0.R0P 2b%P'R   A>&#   '0.P2P\
      AS /K%P*S=P <`'U.N0P  C%&# !2#R=P NV#S%P'P aC#P5R >H#P%R  7L'P*R T2#V$O%V&O'O(R*P+P,P-M0O2S3S:R=S?\
      P@P E7#R5P  /_'R.R0O 'B.P0R  -S'P0P2S V;%R4P 75%S&P4P  B+%# 3N#PBR  Ka#R%P '-#L$T%R'S(O*S+S-N/O0S1\
      R2O=T>PARBOFP  UA#P$R%R-P1S4P=P L]%R'P  %]&#  3^&# 2>%R-S.R0P1OBP _>#P%P'R/R  *..P0R J.#N%R&S 8W*R\
      1P  J[&# FQ#P%S'P .;#P%R B'=R@P   QN&# DX%N'T=R?P  .]'P.R Q_$R*P2P@R  J[&# X0$P2R -W.P2P3R4P5R=O?S\
      AR 5Y#R%P:T=N ++$S2P;P DA#P$P=PBS  ZV#P$R%R'S(P)P*S+R-R.R/P0M2O4R5P8P9R<P=M>R@UEP ,R$R2P=R@P W6#O$\
      P%V+P.PDP  G-%R'P X8#P%N&S'S*P4O5S=R  <Y%# =K%R'P R:%R'P EA#P/R  6L#P%R N2*P.S0O>R   F5%# LC#P5R  \
       %+&# X6&# U;#O%S'P 8.#P'S-P0P1R2P7R8R=P  *Z#R%P Xa#S%P'R*P3P8P   8$#U%O*M-S=S  LJ#R'P  [&%# 1U#U%\
      O-N  27&# TS&# _a#S$O%S&P(P)P*N+P-R.R0U1O2N3]4P=N>PAPBPCRDO #].P0R  )=#T%R'N-P0RBP 1T'R=P  *!'R*P \
       bN#P-P1P=PCU 8K#P-R  )_%# B@%T&O'R(R*N+P2R6RAP  ;$#S%O*P8R DS#P%P'S #X#N$S%T&O  L`#M%P'R*W@PBP MD\
      %P*R  P5%#  7P$P5R A-#S%O -7'R1P  R]&# C.$R&P-O/T4P ^Y#T%O*P IB#R.P @L#N%R'R  +4*P=RBPGR R9#P.P0S \
       2=&# 7?$P%P&R'R(P*M+R.P0R1S>R@RBP ?V4R5P 1B-S1O  b8#P*R F]%P'P*S-P4S8P=P?RCRDP L4#O%T&P  a.*T=N F\
      #=S?O  S_%# 0(#S*N-O=T  :$'# S^%# Z,%O*P=S@SDP F^(S+O HQ2OAS  0Z#R'P 2M'S(P/P   4C#R'P  LB%# -U.S0\
      O QK#T$O.R/P0P1R2P ^9#P%S'P  C9-P1R  TQ#O%S `J#O$RBR J.#O/S  &R#PCR ?3#S%O K7*P.S0P1P 5O-S1P2P ;-#\
      R$R&P=P  bX%# R)&# BJ-O.S0R2P TM#T%N  73&# .%#P%T*P-P8PES 60.P0R  '`%# 3##P$P%M'R-O.S0P1R8P:S=R?PD\
      U  8/&# 5K#R'P ZO#U$P%O*P,P-S1O2R  GM#U$N%O'PCS V'#P%S-P1P <C4P8O:T  P5%# SB#O$S%S'O .##O'O*U 04#O\
      %O*P-S/R0R1P2P5P=U@P   ;V%# ZS%P*P-P2P8P:U>PAR   VP&# 1-#U%N=P 7Q#V%O'P-P0P  O?#R/P  1)$P%N&U -;%S\
      'PHP  1.%# J%#P$T%N*T.R/R1S2N3P4T9S:P=K?S@PBRDP 7$'P*P=S  H`=O@S 4-(R+P O<6R=P  S8'O)R*N/R=P@U LU-\
      P=R :a#O$R%P'R*P-S.R0R1T2P8P:P=R>PAODPERFPHRRR V!=P?R  @X%# E!&# 1K#P.S3P  GL#P%P'R*R-P8S:O=R ^U#P\
      %R WS#S$R%R'O0P2P=S?O V<#P=R  +6#P'P0P=V@P  H$#S*P-P 76=S?O  KD#R%P #%#L%O'P*O-P1T;P=YDPHR  &K#P$P\
      'P.T/R0O1P2R >6#U$R%O'P(P*P-R=R@PEP  ].#O$L%R'O(P*T-U.R/P0N2T4S5N7R8P:P;R<T=U>R?KCP !_#V$P%O'T/O8O\
      =O>R?SBP Da#S(P+R-P=P  &[#S%P'U(R*O+P-P.P0R3ODPSP 5?-P.P0S   `5$# #D#P%SCP 9D#P%R)P*R 'O'R*P <=#P%\
      R   3V(P-R :a#P%N'VCP  20&# C+#P%R /'#P%P&P'S/REP .,$O*P4S8S9P  !6&# IM&#  81#R$P%P&P'R*T-R/P2P=PB\
      PDPHS 7T#SBO 5='R*P Z@%P'R E]-S.R1M  ZS#R$R%P2P  <U#M%O&P'S(S*R+R-S.P/N0S1U4O8N9P:P?U@OBPDS *P(R+P\
       8=*V=M@P  ,:#O/S  _M$P2R ]A#S'R*P-R0O1P8S:P  Z74# Z-.R0P ]P.P0R J##T$P%R'U(P)P*L-N.P/T0R1R6P8S9P:\
      O<S=U?K@SBRCPERGP  :F#R$P S;#P$S'P2P  6I#V%O&P'O 28$R%O&S E=#P:R T`*P=R 0]%R>P !P#R/P Q1(N+T  Z_&#\
        ?:#V$T'O(P)P*R+P-O.R/S1R2S3O4P5P6R:O;R=R>SBRCNEOHMSP Y1#S%O&P QV#R%O'T*P-P1P G1#S%LRT  9/#O%S2R=\
      P RY#M%R'P-S5P=S@SCPEPHR N##P%SHP CT#S%M*P-T #B#P%R  69&# NT%R'P*R=P Vb%P&R  #4#O%S  +@#S$R%S'PCOH\
      P WG%PBSGP <R$O2S=R?P  4>-P=O@T  &%#P%S*P >B#P(P1P6R8R:P=S  ^E#O'P/T @9#R8P ZI-R1P  bH&# @J#N%T  [\
      b*O8S :4=PDR  ?[#P%S'P !8#P$R I^*P-R S=)R,P  84%# b`#O'W*P.P/R0N4R<P  >4&# =(#O%L'X )G#P8S:T=M :P#\
      R%P.R0P  #N#S%P?P  3F#O$R%S&P-R>P  Z)&# /'#N*P8PDPEW  2P'P*R.R0P=T>N  9^#T$P%S'O*P-O  _:#U%P'R*P-P\
      CP  @0&# HL#P%R'RBP  00#O%R=R  SA&# ,D&# (&#P%R 'M$R&P TX$P*R >(#P$R  bN%# >LBSEPGP   6:'R*P W>*P5\
      R    *Z&# `-&# C=%PHR X^'U*M  Zb$P%S8P  XA*P>R  MP#O%P'X/L J3#P'P*T0P8P Y=%P'R K4#V%MCP F>&R'P  TH\
      &# S^*S@O PM%R'P  <+#N*T 0b*R3P  X<&# A-%# R-#N$P&P'L(R+O.P0R1U2R4P8R:U;P<R=R>P@RHP F=%R'P=R?P 2G#\
      S$R%T&R'O*O-P/P2P=O?R :O#O$Z%P&S*M1P2P=PFP  V[&# QX#R'P  X]'P.P0S aH$P%U&P'P*P=PER %2#U%R-L1P  _8&\
      #  WT-R1P XV5P8R  [`#R$P  )_&# >3#U%T'K*P H-#P'R*P/S8P?RHP GT*R@P  ;5'O.U0O  'C&# 2W%#  D'&# :6'T.\
      O0O  %P%#  SO#N%UCP ?(4R8P (C$S%P&P*P a&1P=R   3O&# G]&# W!#R>P Y@#F%!  QY$T%P&P2P W'#V'O*L-R1R >?\
      #R'P.R0P  C9%N/P=R@THP XH*R=P  $W#P%R  R`.O0S  >S## QK#R'NDS PX#U%M  ?;'P*R W&#R/P HD#O$P%P&R/R>R \
      &9#R(P  >+&#  %=#P%R1RAP   F['R.S0N  4(&# %M#M%U  bH$# _F%P'S*R:P=P 0@.R0P  @R#R%P  +F#P'R(P+R [3=\
      R?P O4#T%P-P  'B&# S(&# _T#W$P%L'P*P8PDPHTSS   D1&# 5H&# FJ#R%P'RBP Y?'P0R  A/%# JQ#S$P'P  8<#S%R'\
      K*R0R=R >[#R*P-P=R   (C#P*P=S 0<#R4P Z+#P-R6N:T (X=S>O  `0&#  J$'P*R.P0R=P?R TX%R'P  @U'P8R   ?-%O\
      'P0T  1,&#  &)$# Z7%# Z>#R*P X.'P(O+S4R5P=P@S  -<#S%O _5#P%S'P ,3#P=R ^/#U(R-L8P=O?T  &1#R$P'P2S5P\
       7*#O%S  ]M&# R_6R:P   T-#O%R>R B[$P%P&S'R)P*S+R,P-O.O/S0R2P4P6P:P;R>RCSDP 4M#P$U'P-P4P=R?P  Y(1P6\
      P8R:M=V EX#R'U0N5PAP  Cb#P$N%R&T ?:'S/R0N1P  ?L*O;P<T A==O?S   &L#S'P .H'P8R -E#S/O  @`#O%R*P-R1R \
      XU#R-N/R2P=P>SAR  W(#U$P%O&S'O)R*P=P @b#O%R*P/P@SFR  %V&# )H&# ,A%# 0P#S$P*P1RDP   7/=RHP @B#R$P  \
      XP#R%R4PBO _I%P(P+R8R  5&#P'P*O=P@U SM#R%P  $^=P?R ^K%N*S-P/R:R=P?R  Z*&# NT%# B<#P%P-G1^=P 2R#P'P\
      =S  #*$R%R&S'P(S*S+O-P.P/R0R2S3R5R6R8P;R=O?O@NARCREPHNTP ]a#P$R   CX#P%R  V3#P*S=P 1U%P&R L:'O(P*R\
      +R-P.R2R NC%R'P  [)-N1U2P B$#S'P0P  K6#P*R8S=P ?^.R0P  !G&# 4K2P=R  D1&#  `Y%# ^S*P=R *,#V%O-P4P Z\
      M=T?N  GA&R4P  +Z%# >(#N$S'P1P2U<PCP LW#R8PDPHSSP [-#R.P2R=P %?#O$P%U'P  ,(#S/O  UY&# ^3&# Ca#U'N=\
      P>P aYBRGP  #X#O%S ?J.R<P Q1(O+S  &N0P2R A:'T.P8P=R@PHP   YQ'P0R &/#P'R-P/R $Z#O$P%S'S(P*R+R-N.R0P\
      1P?S Ma*R=P BY#R'P  !U*R1P Q=$S%P-P  O,#UBM O2%S'P*P  2Y#S%P (9#R'P 48#R$P%S'U(T*S+O-P/N0M:PEP  2?\
      #M(U  I;'P*O@TCP bA=N?T  S.#P$P'R2R ;H'R+P  ,/&# @Q8R;P  ,b&# _-#P%R-S.P2P3P:R=R?P W0#P%R*T/R:P=P>\
      PHP  W['P.P0S 1C#P/R  +Q#P'S*R+O-O4R5P>S ZX#P%R*P=R ?=#P-R $T#R%P  W;=P?R _V#P4P6S /_#P$T%P&P  /Q%\
      #  U^&#  aK#P/R 5^#P'R    SO#S%R*P-P1P   [1&# EM&# :<'P.T0O (0#S'O-R1P  S&#P%O'U(P*N+R-PCS (Z#W*L@\
      P 0/#R%P  %,#S%O&S'P(R*S+P/P0P1P9R=R?PBP [_=R?P @+'P.U0N  (=%R(P AH=P?R  QF&# `+#P'R-P2R=P@R  I[#M\
      $O'O*U/R2S=R  45#P%R ES%O'S*P-W.S/O1P2P8P=PBP ;;#S$P%P   =T%# Y:'S(P-P RB#N%T Q/#S$R%P&S'N(N)P*V+T\
      ,R0R2P8O:P=N  1C&# 4X#S$R%P&P'P P!#T%O*P &Z$P%P'R-P1R2R4P=R?OFS  `&#O%S 8O#P%R  K$&# D1#O%S  RP#N$\
      P%T'T*R4OCP  N-&# A%=S?O E^#P$R  EI&# 0+'R*P G,BPGR  :5#O%R'S1P8RBP /0*R1P =)#O%P'T  $9%# $1.P2R  \
      /M&# 1_#P*P=R J##M'VBP '4#P'O(O*T+S   W=#R1P:RBP AD#O%S :7#P%R  4*&# 8+'P  ML&# JP%N'P.P0RDU  BN%#\
       !V#R)P  ]E&# P/#RHP 0;#U$S%T&R'R(R)O*V+S,U-R.N/O0R1L2P4M9P;O=R>S?N@LBVCPDRENFTGLHSSP  6O'R0P .>#U\
      %N'P  021P8R;R=P ,:#S%O'R*R-P.R0P1R2R8M:T<R=O  6[#R'P  Y'#O%T&P  %>&# '%%P4R AE#R%P V`#P*T=O -R#R(\
      P  VN&# .P#R$P *C'T*N .T#P*R  P:&# X/#P-R O/#P%S'N*S8PDS  $54P>R ZV#U%M :Z8R>P UP'P*R-O1S  Y`#P%R'\
      P*S.R6P>P?R `_#R8P KX$P=R  C]=R?P  #@#S%R'NHP O%#O%R&R=R@P 9=%P.P0S    O^&# 29#N*T XJ#P'SBP W^#P%S\
      CP  6G&# ];%# _L&# 0^$R*P  L(#P%R  0N%# O(%# A$&# =M$M%N/S2U3R8P:P=TDP E*#R$R'P*P.R1P4P>R  !)$R2P \
      &K#T'P/O F50PBSGP  [@#P8R W)#S%P=P  ]A#S%NBR  L;#R'P=P>R -X%U'O*O %H-P1R 7]#U$P%P&P  >L#P'R  ,1%# \
      51%R&P  O&1R2P >4*T=N TG#S%PHP  QL#O%S #+:R=P 8R#O%S 2H#OBS  _L## FN#O'R8R  2##P$S2P  N+%#    F+#T\
      %O'P +9$O%U&O  Z-&# 'J&# PV%O'T-P ^;'R-P9R  T4&# R!$O%P&S2R 7Q#P%R &P#P'S1P $F#P-R   2F#P%S'P O&#S\
      BO  PW#P%R FT%N'T K7#PBR >K#R*P  RB#P$R%R'P*P-R0R1P=R?P@R  4%%P=R _4%P*R $>-P1R _b#N%S'P*O-T0R1N8R\
      @TDO @Y#U$R'R*T-P/P0P3P4R6R8S:O;P>P@O <L#P@R 90#O'M(P*X0P   )5&# %*#T$O%P&R'O*P-T1P2R Z&8R YS$T%P&\
      O'S*O `9=P?R ^H'P(P*S   2>#T$O%R&R*R+P-R.S/P0P1P8R:P@ODP  #X#R%P=P P!#R'P %F#T$O&P !`%P/R CO$N'P*U\
      0R  1I%# 68%# KM'P*P=S HO#S%O [D$R&P  b.1P=R -,#S$R%O1P  M]-R1P 5*#P$S*P=RBP  87=T?N ,;$R1P  S2%# \
      S&%O'S(P+R BE#R%O'R  1@$P%P&R D3#M'U 5^#P%S*S-M.R/T0N1R4P5P6R8S9R=X>O?KBPEP  ;B#T$O2P   P##U%R&P'O\
      *P6R:P@NCS Y&-P2R ;1%L'W*O  %)#T$N*S-R.O0P1R4P5P6P=U>P@PCODPET  [T&# >?#R'T*O9O  1A&# IM#S/O Y2#RH\
      P >_=P@R  9T#S'P8P=P>R?RAP R!#O*S-R=P?P  _1'R*P Y<#P*P/P1S  86#P%O&P-T=PBS  #N&# UU&# ^68R=P ]R5P8\
      R (-#P'R.P0R:P=R  9'%R'O0R EY#T%P*PCP T/*P=R  01*S=P@P `=#M%P'P*P6PCY   =Y$P5R Z)*R=P [J#T%P*PCOEP\
      HT ;9#P'P)T,P $3%R'P  7A#P$P%U'PBP 1+#O%T'P @K#P'S*O;R T]#P%S*P  _^#P*R 99#P%R&P  ML#RRP 7B#N'S3R \
      J&'U-O.R0O1P -<#P$S2P OB*T-T.P1O8P9R=N :;%O8U:M@S  H%&# Z^%R/P  3<#R$O%P'S(R*O+P-R.O/S0R2S5P8S=M?R\
      FUHP M*=P?R  -Z%# 4%#P'R.M0T  QU%P-R  _:&# WH*P.P0R=RBPGR (B#O%S-P  @*&# 7,-O.U1O 7G#T%O'M-S0P1P4P\
      =R@VCPHP  =L&# V%*P=R  C)#O'T@P  F9#P%P1PCRDR :H.P1R aR*N8S9R ^'#P$P'P-P4U  29#N$T'P+R >>8P:P=S  K\
      8%P'R @,#U%O&P'P*O.U0P1P  =0%#  ?>#P%S(P+R-P=P?R I>$P%R8P=R  2C&#  -b&#  6H#O'P*S=PFS  SM&# ;@$P%R\
        #^#P%R ?^#O$O%R(R)R-S.S/U0U1M2O3P4P5R6N8O9P:V;R=R>O?P@OARBOEPHS O_%O4S aZ8P=R  &-/R=P SX#R-P R_%\
      S'O E-.P0R  W=.# &/.P0R ?E#P%P0P2T -X#O%S'REP HG1P=O?T  ,U%P=R XJ-R1P CS#P%R V-2PAR R`%P'R  0.#P'P\
      4S _($P%P&S BE#P%S>P  H!$# .(#S-O *S#N$P%T  XG*Y9L=M *W#O'TFP 14#P=S>P  XP#P$S2P  );$P%R*P A7#P%R'\
      P*N-P=U =T#R'R(P-P U@#K$O%N(O*]+P-R.Z0N1K2P3P5S;V<V=L>P?PAPCPDPEPHR  0*$# %%-P1R  LW#R%S'P=PDPHP .\
      /$P8R   ZW%# 5@&#  +`$P&R*P0P4TCP //2PAR G-*N;P@U  NN&# Y:&#  T_#P'P*S L.#P-R   41&# &['P-R %+'PFR\
         ;0&# B`&#  T7$P'U*S+R-N.N0R1R2P4S8R=O@P  TK&# BL#P'R LY#R%P  =B&# 50*P=R 7*#P=R  7O#V'O*O3P  bb\
      &# LN%# T4#P%V-N2P $_#R$R(P*R;P=P  D3%P.R0PER  #A#P%R*PHR    AB#P%S*P .+#P-SCP BI$P%OCUTP  A**P3R \
      <.#P*S4P  @.'O.T0P  K&#R%P'T.N/P0S1N3R4P6R:S=P WG%P'R ;1#R1P M;#M$S%P'P(P)P*R,R-T.V0N1T2T4R5O6P8P:\
      O>R@OFPHP -(1R2P  _)&# =,#P'U)O*P 2-#N'U*P  <:'P V?#R$S%O'S(S*P+P/O?S@P  3>#P$P*T=M@S ON#O(O)P*S+S\
      ,R8R=P  &D%# @=#R$P  3*&# (O&#  $5*P@R )J#S$S%O'P*P2OBS ':#P%P3S  DC#N-T  !L&# 0b-P=R I%$R.P1P2R  \
      OM%# $<&# JI#S5PBP  2+C# 3?=R?P [@*S?O ,H$M2U  aS&# *8#S=PDP A!$P2R ]P#K$T%V'P-S.O0T1O4R9P=NDOFS  \
      %9#S%P'P AG#S%P-P  68%#  ;_## GC#P'S*P G&'P0R P>'R0P :^#R$P%R'P ;N#P%R  )Z#O'T*O+P/T0P8R=P>P?R _E#\
      PBR #X#R'P a;%P&R  ?D&# FY&#   45#S%O _Z%PBR ]T'P*R   =D&# L,#V$S%U&R(P)P*S-O/L0M1O2N4U5P6S8S9P:R<\
      V=L>R?O@N 5<#O$S%S'T-O.R/O0P1P3P4R6R:P=P?RHP   F)%# ^O#R$W%T&P'K(K)M*U+W,V-P.S/L0M1S2P3O4S6R8O9P:U\
      <P=P>R?P@SAOCNEPFTHP :[#S$P%O&S'NFPHT  .B#S%P'P N3#T%P'O  ,;#O%S  U!%#  A/#O%S :G#W%P'O*O-P3P  8C#\
      P'R=O?S  L4#P'R #,#O%S  ??#N$P'T*R-P.P4P8R9R=T?P@PHP  ='%# aH*P=R A/%RBP  5N#P'R  T3.R0P 4&BRGP  F\
      !%# Ua#R-P 8>#L%R&R(P*N+P-S.T/N0N1W6P7R8N:S;P=S>P?S@ODRHT :J*P=R 3a#R*P CD=P@R  6?%# b'%R'P.PBR  D\
      =#P'U/N D<#P'N(P*S+UCP  '1=R?R@O Z7%O'N-S0P1P4P=R@VCP 6I%P=P>S SM'P1S 98'S0O  40#P$R '.#P%ODT bM#R\
      %P  J7#P%R UW#S%P'O-R  T^&# -*#N'S*S=PFP  [;&# R,#O$V%P'T*P-P1P2OBP 0C#P$R F-%R'N-M1W  ._=# :0#R$R\
      %R'R)R*R-R/R0P1O2P4P:PCSEOGPHP <11P2R  Q]=R?P  *a'T0N:R=P  ]D&#  U(.T0N bF#R2P ME'S*P1P  (1$N2T _E\
      #P$P%N'N(R)R*T-T.W/U0N2P4N5V6P8P:P=S>O?P@NARBPCPDOFPHTRP  /2#O$R'N*O-P/P8R=SCU  >D#P$R )W-O1S EY%R\
      =P  !@#P'T*O  F7BREP <.#O$P'V1O=RCO   (S#O'S VG#T%S'M >Q$R2P *M$R&P  ?^#P*R  _S&#  ?_%M'U 4>#T%P'P\
      -P aZ#P%S>P  IV#P(R  25#P-T8O ;Q#P'R -K*P0P8RHR  IW#P%S'P (&#U%P'P=P QA'O*S0R  7;-S0P2P  YX%R>P  C\
      1#S%O'S-P P[#R'P H5#S*O  `G&# PI=P?S@P ;I#P%R  @+&# RL#R'P   Zb&# <-&# BS#P'R b1=P?R <N#O$P%T N^#P\
      /S=P &;$R*P D%$S&P2P  XY&# _G#M%T'T)P*O,R/S2P4P8R<R=P?R@P A&*M=U (F#S$P%R'R-O.O0P1U2P UE#N%U'P  C3\
      #O'P*T KB#P%O'T.P/R  $.#O%P'S*R0R6R9P:P Ja%RCP  93#T%P'O-P 5X#S$P%R'P.R/O0P2R8S:P=O@S  ,A#P%R*P-R \
       E^-P1R=R?P J)#P/R LT'O*S1P K''T*O.P  NA#P%P-S  6+.R0O B4#U$N%S&O'T(T)O+P,R.N/R0S1N2O3P8P9R=M>OBTD\
      TERFPRR ;S%S'O  MU#R$S%P&N'R(R*P+S-P/L0S1N2R3R6P8T9O:S;R=P>R?P@RBRCPGR @A#S%O&R'P*P+R-P.P/P0R1S4S5\
      P<P=N>P@PBRHT  0?%PHR 6C#N%U'P  Fa#P%R'SDP X]'R=PBPGSHP EE#P$R ZW%P=R  ,,'PBR B`#O-R.P/T0P8RFP :9*\
      S=N@R 7X#P%SCP  T4&# #J#O%T'P-R.S0O1P8S=P>P?P @&)R*P,P5P=S  +7'P*R 9Y-R/P 2%#P$P%S #E#O%O'RDT -9*V\
      8L=RDP DZ%R&P  F0$# !>=P?R S8#P%O&P'U  E%#P%R8S=O :-#P%P4S  *[#P%OHT  4G&# 'H%# :3'P*R JY#P$P%O&S'\
      S*R+O,S-S.U/O1R2S3P6N9R:P=P>P@NCRDPFOGRHRTR UQ#P$P%N&R'O*W-J.U0M1W2R3S5P8S=O>S@PAPHR  RJ1R DC#P%R \
      %H#U$L%K&W2P4PHS GK#W%N*P-PBP Z4'P-R  7:%P&R ;N$REP  #O#P-R   (T&# ((#T%O*S/O2P6P8P:R=P?R 'A#S%N-T\
      1PCP 0U#R'R0P5P  A<*R4P;R=P  X0#T$R%N-P.P0R6N:T .I%S'O*O0R=R  L8%# 2a#P$P%S&O'P(R*S+R.S/R0O1R9P:S=\
      O@SBRCPDPEP <:#P%R 2K#O%P'R-R=R  =;&# [&#P%R:R=P *:#N%R*RBTDO  &C$R%P-R2P    *Z$P*P8R=O@T ]^#P/R '\
      '#S$P `[#P%P-S )4#P%S'P  ?&$N%T&RCP (+'O0S=P?R   A)&# CV'P0R R:%O4S  3[$R'P5P=P?S  5_#S-PDP 32#O%S\
         97:O=S  (P#P%O'T*R0R1P>P  b]&#  @O&# X0'O0S   ](&# JZ%O'P1T  I7%N'N*U-N.R0P1U4P=O?N@X >+%P4R  ^\
      b#P%R _=%M'U*O5P=S?P@S  80#R$P*P-R1R2P  :X=R?P R`#P%R  !$&# 7X$O%S*R-P0O8P<P=RCR 'V#P%R  !I%P'SCP \
       B*%#  /L$R%R&R'O*O-R/P0P2P4P5S=P>P?SDPETHP  $N,R-P=P  HL%R'P aF#P%R    /<#S%O4PHR 24#P%R  WD$T%N \
       W:%# %b#S/P4P I^#P%P*T6P   :P&# :X*R=P >,*P=R )2#S$R'P2OARCP   *$&# @F%R'P-R.P (:#S%O  4!#P'R  1R\
      -R1P    NB$S&P*P  aN#N'P/U 1#$R%O+R-P2P4R8R;P=O?S  P+%R&P  @F#P%T'O U'$O*P5T  ;)&# K=%PCR ID$R2P #\
      K*V8O:P=O EG*P=R JM#S$P'P  +9&#  *Z#P/R  W]&# .'#R%S-P4PBP F$#O$P&T-R1P   ^,#RGP  ,b#P$R  F2#P%R E\
      P#M%L'P*P-O=OC`DP  E$#!%R'L.P/P0MBP W?#P$R  -##P%N&T  5b#O$P%T =[#P%R C!)P*P,S1P=R BS#R1P  `+&# =I\
      #N%P'P*S=S?P@SFP _A#R%P ZK#S$P'P  aR'V*P0N  6Z:P=R  3S#R'P 7>$R%R'P*P  06'P*S0P  N,&# 7J#P%T'PBP  \
       H)#P%R LZ1P7S8P  ,(#P-R (S$S2O  13#P1P=S <X#P$O%P&S'P0U8P=P AG#S%P'P/P  2D## ;X#P%PHS  0W#S-O8P ]\
      3%P=R 'L#M%V*P  `?&# :9#P4R  $K#R/P WX#R/P ;5#S%P0P NI-R/P  4$'R1P L9#P$R%P'O*O0S2P4S5R:S=K?W@RBO \
       %S#P%R'P-T.P1P2P4P ;Y$O-M.U0O1T2R4P +B#P*R )R#R$S%O&O'R/R KV#T*O-P1S3PCO   ;5## KG%P.P0P2O4RAU   \
      G<%O-S  -G%R(P  [F%O*U;P<P   HY%# b*#S5PBP  MH#S$P%P S&#P$R'P*R-P=R>RFP  X:%# 'b#R-P=P?R  ZE#R%P '\
      ^#R%N'S-S2P=PFP  RK=P?R  bL#P%R ]R1R  -*## /,#P.R0P   0Z'P/R F%$R*P4O5S=O@T  U6#R'P 4Z$R*P2P@R  $Y\
      %# Pa&# D7#R%P Ya#R$P  =D%O.R0R  UB-P0R 8D#U$O%S&O(P*N-T.P/P0S1T2N8P=N>O?PBWCPDSFPHP I+#M%P'X*N0PC\
      TGP    U)&# H.#R%O.R0P A_#U%P)P*R,R-P/M8P:S=P  =N#R$R%PTP Z4#R'P   C)%# G6#P/R C%#P-R  !O#K$P&P*K6\
      P=g@J 9S#U%S'O*O-P0P6S:O=L@U  9O%# F/-T1N ZG%O8S !)-R1P _3=R@P  (6#T%N  40&# .5*O=S   M4#P*R  5N&#\
       R=%R'P*P.O0S=R B^#K$P%N'!*P-O4P=PCU  Q<%# J4*R?P   ^Y&#   +9*P=R P;*P;T=O ='#O%N-S/T bJ%P'S3P  W+\
      #O$P&R'P*T OA#R+P 7:#S*P W6#O%T  V-%#   SI#T%T'O-P1PCPDP PN*S1O b6#O%V&O'P  OF%# 5J$T%N&P  O+6N8R:\
      S )3$R2P  b<%# 1=&# +D#R$P  GH#R*S-P.O0S=O  K##R%P  a/%S*O (D$R%P  A!#R&P O;#P$P'W*P/N 0['P*S-P=P \
       A0#O%S ^*#O%T'P  V5$# 6]%O'S2PAR  CL#I'W*S 98#N&S'R*P8R?PDR aH8O:S +/%R-P  -[#P%SHP HD#P%R .b*S=O\
        ]/&# >)%T'N ^&#R%P  <;BOHS Bb%S'P-P0P=S?P  :-#S'P-P 3S#O$P%T @7*T=P@P  M0%P.T1O  8-%# F+#T%N  92\
      .U0M C3#U%M  D&%# U1&# )K2PCR  P@#N%S/R8O=RDSHP  WQ#P$O%R.P0R2S  E2&# :X&# E##P%R*P<R=P?R  XN#R%S-\
      P0P1P YP#R$R%P=P   bK&# $0&# />#R$O%O'O*O-P.P1P2P5X6P=PBUHS   W/$R*P  ba&#   ,3#R%M&S'O(P*S+R-S/P0\
      P1P2S8R:O;N>S@SBOCR  .)#P'R*P.T0P1PCP `4#P$S'O(N)P*P+P-R.T/R0O1U2S4P5P6P8O9U;P<P=T>P?L@TAOBRCTDOGP\
        2M(R*P8S:P=P H-#R%P )F#N$R%S'O(V*N+O-X.N/S0M1M3P4R5O8P:P=R>P?Y@PCRDPFR G)#P%S'O  C,#O%T'P.P0R4RC\
      P !(#S%P'P*T=NBPCR  .C$P2PDT  @S%# SA'S0O ,X#P/R 1_$M%U&S'P2PHP  ']$P%S&P4P D/#P%R ^L#P0R2OAS   0a\
      &# C3&# [Z#P%T'P?P aG$S%PCP J9#O/S  I`#P%SEP  A/%# =T&P'S*PBPCUDPFPHPSP #'#O'S  :]8R:P   X;$P%P&S \
      =.#P$S%T*P2ODP +0#O$S  'R'R*P-S1N8S  @Q&# [S'P*P-R1R )1#F%]&P  EU*P=O>R?S 66#T%O&P'O(R)R*N/O0S8S 7\
      !#U%N&P'T(S+M-M.K/M0Y1P4O8U:S=P>P?W@LBRCPGP  1F&#   GZ&# +/#P%R=R?P   2,&# -O#P%S*P W/#R$P%T'M*X-R\
      0P1O3P5O=P  @(.O0S (O$R-O1SCP C(.R0P VK#P*R  (S%# R`#P*T=O FE#R'M*T-P1R *[#R%P  `D%# GE*R=P  MQ'P*\
      P0R=R X5$T&O2P  4+.N0T E:%R8P  P/$#  ;`%# @V$P%S&P +!'R.R0P8R;P :3#O%S  <J#V%O'P*O D]#P%R N5#O%S  \
      ^.&#  E0'P*R  M3#O$O%R*R+T,PDP !M*P-P/R=S 6`-S.P1P  $+$# G_#P%U'P/N $/#P.S0P   .@&# 6=#P%R +X#R'P \
       [V%# (a%# V2#P'S-P 5P$R2P  S$#T'O=P `!8P:R  &?%#  )a%R'PHP *^#S'O  /.&# FN#P%P0S  )A%# a.#R$T%M 2\
      W%P*R LR%P'O-UBP  EA8P:P=S ?6#P%R  <8.R1P  V(#R/P  [T#O%R'V)P*P-P>PHP ?P-P.P1P2T B0'P(S+P XN#S%P'O\
      0R4OHR 5_#P'P=S 8+%O'S  S,#R-P 0Z#S$O'N-P.U/P1U>O  ,2#R'R*PFP JD#R'P-P8R=P  aC#PBR 37#S%P=P P8#O%P\
      -U1P   )(*P4U5O8P  I)#P$R%P'U*U+R,P-N/P0P1S2P8O9P:M;S<P=S?R@PBSCRHP &'#R-P  XY%# B0#M%S'N(R*M+S-U.\
      S/R0P1P5P6P8V:P;P<P=R>P I##P/R  6/.R0P  +X1R U/#R%P&P=R?P  Z7#R=P C9#P%S/P CP#M$P%L*U-O1P2P4P5K8f;\
      P=O  ^,%# <2#T%P'P>P '-#S%P.P/R1P  BH.P0R !M#P%R  6B#O/S T+#P%O&P'U  MS#O%R'R(P*P+S 7G'N0T H:4P8R \
      J.=R?P  `J%R&P  /@&# .?#P%R O8#P$R%S'S.P/R1P8R:O=R>P?OBP   2##R'P  8?&# A[%N'T 8Q#S*O CF#P=R  8&&#\
       4A#O%R'R KH#N(R*P+U=P  **#R=P  M##P/R   Z#:R=P ZE=P?R R/#S%P-P0P  WG#R-P /9#P-R UW#P'R ;-#U$M%P4P\
      8R=R?PBR   >,#S-O 9W#O*S-S/S1P6P8R:P=P &?#P8R  LX%# Eb#P*P3S U0#P'T*P-P0P T-#X%M*O-P /W'P0R 9G#N%T\
      =R@P  !R#T$R%O'R*P/P [+#S%P/P   bE%S'P0P M,#P$T%P'P*SDPEPHP /2#PESHP  L?#U*P=O@PDP *.#R$U%N&O'R=N?\
      T  /Y#P$O%T&T0P2PDP ]'#P-S1P ,/#P*R  -8#T'N CK#V$R%P*O-P2P>P  L6#V%O*M-P1P4R5P8M:R=S@S R@#X%L-P4P \
      &Y#P%R OM'P0R  LH1P3R ]6$PCR #b#R%R'N %V#P$R  ;3&# LO:O=S )'#S'P)O YV#V-N1O )<#W%O*P1P8P=P N5$O%R&\
      R'O(P*R+R,R-T.R/T0O1O2S4P5R6P8R<P=R>O@PDPENFPGPHRRR  6`#O/S  B1#P$P%S  $9'R4P 3C.P2R I&#T'O)P  Z>#\
      O%S Y:)T*P,N-R1P=R  ]!#P$T%W&U'S)O*R+S,R-R.P/O0P1R2O3P6O8P9T:P;P<O=N>N?L@PARBSESHP @J#P%R-R=NHT W^\
      #P$R )S#R'P  BZ%#    /R&# !'&# HX'P0R AR$R%R&P'M*O,P-X.V0M1O4R5K6P8O:R<P=S>S?P@PHV  $2&# 7)%O'T)P \
      S$*R=P  EF&# @F%# OS'P-R0P ';*P=R  ;U%# '`&#  M%$P%O&U2P  `=%# DF%P6R:P=R :M%R'P 7)#W%N'O4P  Y)#R-\
      P0P1SCP  `)'R.P Ra.P0R  B@%SBO 2.*P=R  2:#P$S&P Ia'S*O  .R#O-PDT FG#S'O `C'R3PDPER F`BPGR R:#S%O-R\
      0S1P2P #)$P-P2S  E?%# SG#N$R%P'P*P-U.P4P=R?PDS  V?%# JE.R0P  %^%PBR  !U&# 36&# YC$P'R  H*&# //%# F\
      +'P.S0O  >A'R8P  4`#P%T4PBP ];#T%P-PAP  >=#P%OHT =?#S.PDP -F#P$R ,>#X%N*O0R8P=O?RCPHP UZ%R'P  `B%P\
      =R LA$N'U(R)P*R,R-P.N/T0T1O2O5O8R9R:N<U=P?T@IBRCRDPERFRGP  FI*R5P;R=P  !)#R$P%R*P XJ#S%P'O*P-T=S?O\
      DPHP N^#T%O*P U.#P-R0P  Tb#P$P%O'U4P:R 18#P%R  0[#O%T'P #:.P0R .#*R-P  #B#L$W%P'P*P-N.P1N2Z BI#P%P\
      'T*P8R=S?OHP  (/'P0R ;<=P>R 3Y*V8N9O  @%&# Q(%P-R  ;-%# 1_%S'O _9#S$P%P'S*P>P P=#R%P6R:P +C#P%R B]\
      #P-R  N)#P%S&P ^`#O*TBP  22#O$O%S2S V7#P'R 3E%P'P*S T!1R2P  >G%OHS   P.&# KY#P%R 570P2P4S ZB#T%P*P\
      4P  G=%# YA#P*W=M@P  =M#R%P .U#N%O'R*S-O.P4S5R;R  4?.P0R 9Q#R%P*O=T@P  &;#R=P  E<&# C.-R1P  WR#P$R\
       T2#P%T*P+P 91%PBR D5#P-R  US&# 9;.R0P  :0%# *@&#  M(&# PZ#S%OBP VQ'R*P )$$R2P  >3&# CY&# $H#R'P  \
      ^?%# 5>=P?R  ?J#R%P*O@S  N_&# ?B&# <4#P%O'T (['P.O0T M[#P'R  C2#T'P/N BX6R:P =>*R1P  JI'# ^6+R=P H\
      b#S%R&P'R(S*O2R8O:P=PBRCPENGPHS  @;$P*R  D1$# bM#S%P8P =!4RBP +%#K%Z'P*P-P  #W=P?R 0M#R$P%N'R*P+P-\
      P.P/VHR  GN#R%P  R@#P%R ^*#R4P  (0#P$R  AT(P-P1S  -]%#  Y/#P0R GK8N9P=U   #?#P%P'S-SDPHP C9#O*S FE\
      #P*O?T  FF#O.S Z*#P%P=TDRSO B6-R.P;P X8$R2P4P :?'P.P0R=R    W:'P0R 66#O%T'P.R3P  1$&# /[#P%O*L0P;S\
      =R?R@TDTHP C[#O'T0P   TT#P%S6P   Q!#P%R=P   aK&# K9%R'P +U#R$S'V(R)O+S,R.P/T0P2O3O4O5O8R:O<P=T?LAS\
      BRDSGPHPSP D4#R%P  C1%# =I&#  UU#U%N'P S5#N%S'PES aY#O$R'P0R2PDS +F#P$R%P2R LPBNGT   4T&# 33#O'S #\
      3#O%P'O*V/P0P1S:S=M?R  LP%# %E#P%R /S#P'R(O*R+S/P KC=O?S IZ8R=P   HO#P%M'P)P-P6T8T:R=R  LV#M&P*T=S\
       78#T%O&P OE#P%S'P=P  `(#R'P  F%&# !7$R%P AW#RBP MP#P%R _Q#S$PBP ?F%P*U-P4P=O@PEPHS  ^(#S$R%L&R'S)\
      R*O-R.O0S1P3P5P6R8R:R=P?PAR T1%P=R  `$#O%O&P'V*O+P.P/O2R3S4P5R8S=P?TBP 67%O=RCSHP Z2#P$S&P*P  V3#R\
      'P  aW*P=R .>#R1P /R#N*R=T  .T#P%R&P'R3P8P  ;(#R*P *T'R*P  B7-S1O2P8R 93#P$R&S'R(O-P/R0P2P4P5O8R9R\
      :T<N=R>P?S@PBTCOERHPSR 7--P0T1P2P    5)#P'R  E[#O=T>P  R3#S%N'R(R+P Y=#T$O2PCP ?X#P'R  UC-N1T X`#P\
      'R <V#P%R  HZ=R@P  /a1P2R N##P1R @X#N%V'O  5`&# 11&# K>&# H(#R'O*P-O.P/S0S1R4P=S@P ^U#S-P=P '!#O%O\
      *U:P;T=PCP  $b#PBR  OG#P$S'S(P*R-O1OCR V8#U$P&PHP  V]#R5P ]I.R0P  FF#O'S )M-M1U LO.S0O  ]8'P<R  5P\
      '# 5W#O%R*PHS !+$T&N X)#O'S4O5S   Z6#R'P T&$P=R E$#S'R(P2P8T:P=OHP  +?#O/T:P *.#M*W1PBP @0BRGP  L$\
      &# 4`#K'S)O*P.S4R5P6R8N9S:P=T?S@RBP /G.O3S YZ.P0S  ZH$#  4.'R(P '.#S%P*P 49%U'M /E-O1S  N*#P.P0S :\
      %#P%R *$%P'P=S K**O1P=S E#*P2SCP  .1%# +Q#P'S*P  &^&# J6%P-R D-#R/P  FR#R'P UA#P$R%RFP SO2PAR )7#P\
      *S-O1P=S  CD&# a,%RDP  V_%# .H#P'P*P.R/R=R O!#O'R*P=T@P  T1#R%P 6@#P'R ,;%R*P-R1P4P6O:S=R@P   *I#P\
      'P1S8R9P @3#O*S  **'S.P0P  +U#S'PHP  0F#O%R'R*R-P.O/R0S4P9R:R=O ;:#P*P.P0R=T?O@R D`#T$O%P@P  ?O%# \
      S&&# 7D%P5R8R=P 9?#P*P-P.R0P8P=RDPESFR >b#P*[=H   LF*O=R?R B?.R0P 9=2PAR  4N%# U2$P%R  'Y'P-R .<%S\
      *P4P   +O%# Z[#P*S8P  *O%P'R VD#P%R  )?-P.R1P ).#K$P%N*N-P0P2P8P=b !.#R*R-P8RGP ;*#R'P  5N#N$U%R&O\
       N0*P1T3P=P Y2#P$R'S)R*K-M/R1T2P6P8V:R=U>P?NBPCP  'A%O'S T_#P%SBP  '1%S'P8P T>$R%O&T*P2P4O   BY#P$\
      R 7`#U$R%O&P(N*S+V-P.P/P0O1R6P=R?PCPDOEPHPRR  SG%S'P1P OF=S?O  ]A&# OJ#P'O-S.P1S  B4%# *O#R%P 35#P\
      %R  W31R2P   !5#O$P&R'R*V-R.R0N4N5T8S9O=OEPTP EY#O'S  YI$R2P  C.$T%P&O  OA*P=R ?`#O%S  P/&# 8Q$PER\
        U,#T%P*P,P  /V(P.R K]#P$S<P  1=#N$P%R*P.S0P1S2S4PAP E>#R9P ;S$T'R)P*R.R/S0S2R3R4P6P9P:R=R>R@PCPE\
      LGN .?%R'P ZR%O)T,P _F#O4R=R?PDR  b'&# /W%PER V8#P%R  Y:&# BA-P>R  :N2SAO #T8P:R :Q#R8P )T#T-O.O/R\
      0R1P  W1=S?O  7]#M%O'N(O*S+S.U/R0O1Y2N3T4P5P8P=P>PBPDSHR E8-P1R  PM%P*R=P  H-'# _Q#P'R 6!#S'O  F<#\
      S%M&P'S(R+P-V1N4O5U8R=O>T@RBOCPHO $Y#O%R'R1P=R L2$R&P  [N#R$P L[%R*PARFP   LY#P%S/O  ?5#OBS 9!#T%M\
      'R ?3#O'T=P  CR.R0P 28-P1R =1#P$P'P0T  J9'P0R 5-#S'O4R5P !&#R%R'P-P Z9$R-P  *4$R%P'R(R+P/P   S@&# \
      DQ'R0P   ,QB# E8%#   *I#M$N%O'S(R)R*S-P.R/P0T1M2V3R4P5R9S:S>R?P@RAMBSCPDOHPTP X.$P&R C_#P%R  H.'R0\
      P -%#R%P 5Z#P%S'P #D#S&P'O*P=R>R?P  1R&# +/1P:S=P 2=#P%R /]#R$P0R  #2&# (Z#O%J'Z  F]&# >&#P$P%R'R \
       J)'P-R  EI&# P_=R?P LQ#R+P 5H$O2S  `:#S$N&P)P-M/T0R1R2S4R5P8R;P=L?VFP ,)#P'P4T5R=PBP   ':&# 1P'P2\
      R  @Y*P-P.P1P3V8P 9]*Y=I .P#R'P  9%#R'P ?4#T'P.P1P=P 2^$P%S&P 8A#P%R  MM#R*N/P=T ZK#R%P FY(PBR  C;\
      -P4R F*#P4R ?H#M$P%['O*PBPDP  4.&# D=#R*P  W=*P-SCP '3'P4R  U.&# E]8P:R %$#O$P'T0P1P5TCP  /;%# 7U%\
      P'PBRCR `@1P4R 2%#S%R*P=PHP ;6#P4S9P  bK%# ;_#P%S&P .?$R*P  V4$P%P'R*U+N-S.P0R1P8P:R=K?S@T  &E&# #\
      $#R%R'P)P  U<#P*R.P3P5R;S<P  )K#N%T W6'N*P0VBP ]!'R(R*N+P@S  C_#S%N'S*P-P ?R#P$P'S8P=O>RBR  OW'P*R\
       -$#R'P  ?`&# XB$P%R&R'P 0V#P*T1P  TV&# UNBREP 0b#O/S8S:P=P  >2#P%O'T _G#P%S'P  >V'V.N0O Z@#P*S=P \
      VY#P/R  <-*O=S SM#R%P BI#R'P  ,?*P-P1S 17'R(P-R1P  >H%# 7W#R$P*R@P BA$P'P-P0R2S4P=R  T!#N%T  +1$R%\
      O&S2P >0#O'T.P/P0RCP  */#T'P-P=P 0W#P'R YB&R=P 0$#R$P  IE#PBR  4'#P%O*PCU T]%O'S  5<#PTR  H4#R%P*P\
        Zb#N%U*P ]^=S?O 05#N'W*P-P.R0P1S8PBP 15$R%O&R2PER  DW#P$R'P*S0P=P@R     ^J#P%R  Q5&# CX#R/P `:#O\
      $R'P*R.R  ;,#P'R N9#P$R%S&P @/$U%T&P'L(N)P*W+T,R-O/S0P1P2O3P5P:S;R=P>P?PDPHO  [8#P'S(P -)#P%R V1%P\
      =PCS YG$R*P  .0$R&P ,a#P$O*T bC#T$P=P@P  HN&# 2-&#  U#%N'T `#'P=T@PBP K@#P%R  -X%# [9#P%R 1:=N?T  \
        .K%# ]2*N=T  &a#N&T A?#P%R  _/&#  RQ#P%S'P-T1N N@#R%P'P  Tb## K&=O>S $O#RDP  L!#P%SHP P$#R%P*P-S\
      .P/P:P=R &)#P-R DH*P8S=O?SCP !U#P%M'U.P0S  7U-O1S (U'P(P)P*R+S  SX&# G%#R'P=P?R ,!%O'N*N.O/V0T1P4S\
      5P8T=N>R  +M%S*P3P  Y:%# 8;&#  Ta%# 5O#R%P   BQ#R$P*P.O/R1R8R=R?P KF*P=R !Y#P%R   CS.O0S  *@%# X^'\
      O.R0R=R?P   9I#P*R +P'P.R  AA$P%R&P2SCO 57#R$U%O*P4P  O/-R2P ?D#O%TEP 5Z*P=R   DJ#R'P U_#P=T?O  ZT\
      &# ?78P=T?O [##R'P T!'P*R   ]^'R*P RM#T%N'P*R )X#P'N(S+S ZY#O%P'T*P 5U#M'S6R=R  `W%# *`#S*O  PF#R-\
      P V<'R(P  B($R&P'S*P-P  ?M#P%P2PAT  =9%# YQBPER  >L#S$P'P1R=P  HC%R'O/R  KH#P$P'P*S=R  ?K$P-P2S BL\
      %R'P BV4P>R  Db&# C[&# AW#P%P'S _)-S1O BO%S'P-P   64#RBP  6J#O%O'U (T#P-R ,[#R1O  Z<#O%P'X-R0N@P  \
      '!%# _*#S-P0P FK#P'R &_.P1R4P5R  *L$P%L&P'O*L-R2P8R:P;RBPH^ Q'$R*P  .:$S*O2P   /W%# 6I$P%P&S -6#S%\
      P-P *F#P%S&P=R?P  TO%P'R  U/%#  a-&# H'#S$P'P)P.S0R1P L+#RGP  S0&# WI#S%O  a=&# XH#O'S U+-P0R &^.N\
      0T  +'#P$R VN$P2R   a&1P>R a['P0R %G#O%V'P*S8P=PHP  RN#P%R  DI#R)P=R?P DJ-P/R 8]#P%R ('#O*S=R@P  %\
      .#R'P8S?O@SHP QQ#R,P   .;#T5PBO SB$S%P&R2P4P $>#S%P'P  FV&# N&$N%V&O'P*T2PCP  '%#P%R 0V.S0O 14%P*P\
      =S H##P%S  X<%# C.%PCR I:$P'R:O=S  W0%P5R ,!#S%P1P ;G#R-P  T]#P$P%O'R(P/T5R :A'S0PBP 9/8T>N &W$P%P\
      'S*P-P0P1R6R8R:S=PCP &,#S$R'PDPGP  <F&# !+%#  /M#N$R'U*PFP  <M&#  &4#R%O'N*P1R7R8T +@#P%R ZN#N1T [\
      =#U%O'PDP  )X&# /1'P*P1R=R WH#P'V*M  ,F#P%R T9$R'P    2`&# PW%P<P?S $`'P.T0O 8]#S$P&P $3%RHP  U,#P\
      %T-PDP DV#P%S'P)R*R,P8P=T?OEP Y5#RBP B`#S-P1P2P  O^#R'P1P P/#R$S'P=PDP  FV#S/P .+8R=P  VN'P.O0S 5L\
      #P-R b:#P*P=S )a'P0R =Z'P(R `H-P1R Z6#R$P%R'P*R I6#P%P'S  (@#K%P'Z(P*P IH#R$S%R&R'T(R*P+O,P/U1O2R3\
      O4P5P6O7R9P:N<O=S?KARGPHTJRKRRRTR  ;G%R&P VA'R*P  #.#P-R  O)*P0P>S E>#O$O%S'N(S*R+P-P.T/P0N1U2R3S4\
      R5P6R8R;P=P>P?RAPBODR  3[&#  O+%PER  :?#P*M-P1P9Y=O  :U%# M!&# O6#RBP KM#P/R;R<P SZ-S.PCP  QE-O1S \
      E?#P'PBS 1;%S'P*P   [)#O%T*P=RBP  LN&# <H&# %D#S*P-R1P3RHO I`#R%R'P)R-O  8b#OBS  VQ%# H6#P-R QT#P'\
      R  CI&#  [2#N'P*U  $;#R'P =W%P'R*R1P  X*#R$O%R&S'P*O.P2P@S <S#P%R  a7#P*SBP -H%R'P 2<$T&O5P WZ#P%U\
      'OBP G_#R%P RO%T8O=P   F_.R0P  ='=R?P 2G#R$P a8#P%R:P=R ?+-P/R  0L&# <<%P0P8R=PHS !=%S&PDP  RU$P%R\
        ).%S'O AKBRGP AE#P$P%N&T*S.P8P=R  (E&# aT#T$O%K'S(R*L-S.R/S0V1N3P4P8R9O:SHP T_#R$R-P1R4PAPBP  M?\
      #P'P*P8RHS  =S#T%P*P-O2P=S JF#P*R ^V#S%L'P-T1R bN#R%R&P=U?L  2@%# #M%# ,V$R2P P1-R1P  D/%#    BB&#\
       a%*P=P?R@R H!%O&S LJ#R*P  X?#P%R/PBR SP#P$O*P-S2S 1X#R&R'P)R*P=P  HL=R?P J;#P<P=S?PBR  ^=&# P7%# \
      %'%T'N 3##P4R  :2&#  3M*O:O=U 8]#P%R'R-P=R>P  ]V%P'P3S a!=R@PFP  M5#P'P=R G;2PAR A/$P%R  Da%P'P*S \
       OJ#R%S&S'N(P*S-O.R/P1S2P3P4R6R8P<S=P@NDP _&#P*TBPHP C,#P%R  `5#P-R/R0P ]^#V%M*P-O1S?PBS  Y1&# C*#\
      P'P=NDV  -N%# WP%PBR Q).P2R  +B%# 69%# /3#RCP  9-.P1R bI#P*P=T>P?P  ^I$R2P=P?R   VX'P=S@PCP  5Z$P%\
      T&P'P8R=O@RDP <P#V%N'P@P F7#N4T  1K&# ''#P'S*P  ((#S$P%M&P(R)R*S+P,T-T.P/R0S1R2P3R4P5P8N;P=OCPDPHP\
      RR :G#P$R'N0T  @=#P$R DB#O%R'P*P-S ?J#P.U0P1P *[#T$O%P&S'P.S/O0N2R=R  _A$P*R ,a#R'P  3'#P5R @;'P*S\
      -P  %)'P0R E>8P=R Z+#T%O H+#R$S&O'O*S=R@PBRCOHP  .*#N%T  Eb1P2R RF-R1P ^C#OBS  7,-S1P=P N=$R%O2RDP\
       6P$S'P*P QT-RCP  ;T&# ;:6P8R:P=R  WX#T%O&P  )!#P%R'R  >*&# 8`'P/R (R8P   -J&# 1V#S%O  U.#Y%O'N-S.\
      P0P1S=N?PDP 0H#P-R  (-#O$N'L(N*R+T-M.[0G1Y2T3S8P;S=N?R@TBPCRDP *.%P'R  <F#P%U'P/P5P  *?#P$R%R.R0P2\
      P  [^=R?P  VGBRGP MY+RHP   8B#S$S&O*L-P.M0V1R3P5P6P8T:O;P<P=V>R@PCP 9X#P$O%R*R-P2S<P ]4#[%R'M*R-P.\
      O0O4R8O=NDR   5b*R0P Y:-S1O  Z!=S@O  9)#N%T SD#P%T'O*O8P=T?P  0X&# 6D8R:P 2?$P%R 07%P-R  @!%R'P*P.\
      R0P2R=RAP   :L&# ^S*P3R  BJ*P8O:R=S $9#O$P%R-P4T !'$R/P2RDPRP %&#R3P  LW#P%R 5)#R=P ><#RHP  $H&# :\
      3&# b1#P%R b>#RDP  H6#S-O ]L#P%S'P 0_#W$P'R*O-P.P1PEP b0#P%R'N(T  aM%# Z.&# EK#O$R%N'U-R2P:RHP _D1\
      P2R   ]E#P*S-P1P TW.R0P  Y6%P'V*P/N6P=R I$'P*R  (A#S'P1PEP  ;D&# bY#O$T%S&P'P*R-O.S/R0N1T3P:M<R=N?\
      S@TCPDPHP C8#P8R YB.O2S  JD&# +H#O'O*S-R1R;P a0%T'O0P 96'P*S@P &/#P$R'R*R.O/P0S=P bW#T%O&P'W*N+P5P\
      @P U>#P$P%P&PCT  *L=P?R U*#R%P=P@R JA#P-R  =!&#   8S%P4R  4&#P%O*U-P   @F%# 5.#O'S :W#R*P    OO=PB\
      R  _W%# H0#O%N'S(P*V2PDP V)#S*P,P  'D#P%P'P*U5P<P 2K$R%O*P4PDTEPGR 5.$R>P  3N$P'P*S-P.V0N1X2N3T5P8\
      S;P<P=N>RBPCPDPHO V1:P=R  O=&# T4#P$R 08#P%R  AG#P$P%T'P?P :Y%R*P  -3&# SN#S8O9P=O>S?SAP  EV%P>R  \
       Q3&#  X%#V%O'O=O  9-#P%R <P#R*P :$$R'R*P-P.R0P1R2P 7W%S'O(R0S1P8P=P  .5'R*P P]#P$R  b.&S'S*R+P,R-\
      R/L1R2R3P4R5P6P8P:R;P<P=O>T?P@RAOBPDSERFPHO  ;<#P-S1P2P @O#O%S  .?%# ^+#S%O'P.R=R@P VH'P0R K1#O$R%\
      P&S   .J&# Q9#R%P-S6P J0%O'T8P &@=R?P  AO#P%S&P QX#R%P'P-U0R1N=P b:#P$R  <!%S'P SI#R%O'O*T ('#P$P%\
      S&R'S0O   M`#T%N 0Q%P&R >Y#P$S2P  <Z#R%P *78RHP  UI.P0R 76#P%V'N=P  2W&# [$%P*T=O [=#P*S@O JE#R$R'\
      P-P JT$P%P&R.P2S ;(4PBR 5)#R%R'P)P NQ8O=S BN#S-P1P  O(%# )B1R=P  !W#X'O*N-P1P=P  -1&# ?=-S1O 0H#P.\
      T0O 6X#O$P%U&R*R+P.O0S=P    8<%U'M  O6&# ^I#P%R H^%R&P-T.R0P1O ME#P%P-S  5E#S$PDP 6,$P*S3P  C<#R$P\
      %S*O-P=SCPHP +P$R'R2P8P @O=S?O  BN#V$S%R'N*U-P8P=L>PDP  4W%#  B1&# <?#O$T'P*S-P.T0R1O=P>PEP   S=#W\
      'N(P*P+O  KT#P=R 5%#P%R'R)P*S.R0P=P>P I7.U0M  AK&# G=4R5P  6C%RHP  L!&# @U#O%S F4#O%P'O*O-V4R=N?P@\
      T  46%# L.%R'P   M9#P'R 66%N'U*P6R:O=SHP I/%P-S1P  O_'M*U  ES%# K')P,R ,]$R&P FD8P:P=S Z&#P%S'P CL\
      %O'O/U=P?R  P(#S$P%O'P*R/S8P9O:S=N@R %^*RDP Y`%P*S-P  BD#S'O 8G$R1P  3X%P1P8T=R>P?P I-$R&P8R9P  3/\
      #P%R'R*P E4#S-P1P  EE%# R6#P'S1P 4O#P%R-P1R8P=R  SF&# 0a#R$S&R'R)S*O+P,P-R.P/O1P2P4S6S8S9R:P<P=P>R\
      @PBRCODSEPFOHP  b]'O1P=T?S@O _.#P$P%P4PBTDPGR  ]U.S0P1P  /a#T%O'R>PDP 5a$R&P  B!#R.P   ?2&# ,Q'T*O\
      4P8P>P@S 1*#S'P=O   <0## [R%# a>#R%P*U=P@N .,#P'R  P<#S%O  .^#R$P C'%O'S bO#N%V'P8P F4#O(R*P+R0R=O\
      ?S %R%P'R(P*P9S  9J## %[#P/R Pa#S/O 70*S1P=R@OHP ;-#P4R  =@%#  4D#O$T&O2R 0!#P%R  $+$P1P2S  AI&# R\
      G&# O#$R%P'U(P)P*M+R,P-R.S/R0R1R2P3R5P8P:R>S?S@PAPBPEPFP ^E#P'R  %[#O%S M[#S$T*O-P2RCOTP  !,#P'T*P\
      1P ;,#N%X/M  B7-P1SCP  0P#O%S  +3&# :Y&# *9#R%P GM=O?S 0T#R$O*P-P8S  DD#P%P*S  1?&# N`'P(R B-#P*R \
      1Z#N%P'T*R-].M1H2O4S5P9S;P@PBPFS  =R-PCR  GC'R*P 'S-P1R =C#S$P*P-P2R IV%M.P=V  GV&# M-#P'R !6#P'S*\
      P-R2P=R?P  1'%RRP '@$R8P HX#R%P'P _C3P8R  0E%# 6O%# YD0R4P K(%R'P GF%P&S2P   BO=# DN#R*P  ^8#R'R*R\
      -R0O1N7R /`%P'T-P1PBP SF#P%S&P'P*R/P8N=TBR  KG#R%P&O'U(P)S*O.N1T8P=R M*'R-P !`=R?P  :!&# ^C&# bU#S\
      $P%O'T*T-R.M0P1P:R=O 5+#P'R N+$P%O&T >)$R2P  67#O$R'S.R2P=PHP ;R#R%P(P-T0P1P S;#V%M&P )D#R+P  ;/'R\
      *P Q`#R%R*P5P ]2-O2R:S=P  :]-O1S OO=R?P 5Y#P$P%P*UDP  (1#T$R'M*N8S?RCPDR  62&# `=$S%N&R  QK#S%N'P.\
      U1MDT ^/$REP G&#R%P'P2R ,=$P%O&T  KD&# U8#R%P %R#R'P  ,:&# =!&#  +,.P0R R+#O$O%N'R*R-P/T0O8O:N=U?V\
       !3#P*R <E-P4R  1a#S%O*R-P1PCRGP  bU'R.R0O 7T$P'P*R3R AY#S$S%P&S'L*R-P/P0R2P3T4R6P8P:S=I?YDP  UE*O\
      -P8U:P  ^F#P%R   O+$# +!#S$PBP  UA#M%P'V G1#P/R J[#O'P=O>U +b-R1P   8N&# R:$R'R2P4P JY#P$P%R.R0P2S\
      =P >+#R-P ^/6P:R   M'&# S8#S%P=P XN#J%O'P0OB^DP  MG&#  'A&#  ZV#N$R'R*P/S0R2P=O?R@PBR  L$#P%R  SW#\
      S%N'R FE#O%S  2;&#  b!#S%N&S=P :2#P%R  NQ#O'T=P  9P%# PG%S'O   =*#O'S (C#P%R 6'#S%P'P  Q+#R@P  =F#\
      U%Y&P'L(N)O*T+P-O.O0L1P2L3S5R6R8S9O;R<O=R>R@NBSCSDPEPFSGPHTRS LV#T%P'O-O.R1R T%$P?R !##P%R *!#P%S&\
      P  `M&#  ?!*R.P  ,%&# )a%N'T (@*P=R  b6#P*R  LG#T,P8P<P *b#RDP  BZ#S'P6P HF-P1R9P>R a70RAP  =N#P1R\
         $>$# -2=S@PCP C[#N%T  !)%# )[%P'R EN#P%O'U ?4#S%M'S*P-O9RDS  R.&# _S#S%P'P.P0R=R?P  _@#U%N'PDP \
       +Q&# H7%# #U#R*P1P=S>P  &Q*T=N  <%%# /E#S%P&S*P2P@RFPHP -=#R$P%T'L.R/R0P2R8O:S  D]#U$P'O1O=R@PBR \
      9F$R%P  V[#P%R'R0P8R=R?PCPDP 'K*P=R #Y#O'N-V6P<P=S?P  *N#T'ODP S1$R%P ;-#P%P'R P11P3R  >+#T'N H6(P\
      =R  BO2OAS M`%P'R O/#N%S&P'T(W*R+N4P5R=R>L@SAPHPJP  ($%RDP   3F'S*PHP )b#R/P  =O-P1R  (]&# ;H#O%R&\
      R8P9R  2D%#  @b#S%O  P5#M%U'T(S*P+O-P0PDP `>%R'PHR  8M#R8P 33.R0P  W_&# WE#O-S Y/#U%N'P a_#P8R  $_\
      #M%N'YCPHP 6J#P%R.P1R=R?P  6+&# 8@#R%P R&#V%N'O*P3PCS  Gb%R'I(W*O+U,P $[#P4R (P=R?P   W5%OHS HW%R0\
      P 9#%P'R-P1R VM#R$S'O)R*P-O/S1S4P:R=O?RFP  -1#S*P-P 4*#P%R  CE$# X3$P4R F@#P%R  M!&# Z2#O'S*S-P=PC\
      P PZ#P%S=PDP LT#R%O'R*P1R _U#S%R&O Q'#P  YX#U$P%N 12#S*P=O@SHP  @)&# JC$O%R'O(O*N-Y.N0T1R2T4P=PCPE\
      P @D#P$P%O&T $R#R'P.R0P  *L#R%T*P.N/P0S1P2P4S8P:S<R=R?N@RBN @$=P?R  LW.O0S UX#P%R 59#P%P'S  #I&#  \
      )I'P0R #?#O'R*R  `=#W$O%P*O-P=P H4%P-R  5:#P-P1W;P=OCO W*#R%P  $U#P=SCP  1.#P.S0P  .P&# *(#O$P'S  \
      U$#O%S  0,%# *J%# %X#T%O'P X7#M$R'R(S*U+P-P/R1S4R5P8P=O?OBTDPGOHP  GU&# XT*N5T<P /S#S'O *b$O%O'P(P\
      *R-S.U/P0N2U5P8P9R=T>R?N@P b[%RDP  `%%# FE#R0P   %O#P%S&P'P*P.P0R1S $D=P?R AT#P$R'P*O-P.O/R0R1U2P5\
      P:S=O?P@RDPHS K5#L$P%T'T-P.U0PCPHP  '0%P'R   .b$T*P=O ),#R$P  2K-S.P1O <J%R*P2P8S=N@S .Y#S$N%R(R+P\
       A:$P%P'Y.P0MBP W9#U'M  9Z#P%R WJ*O=S 'T#P*O4P5P=U (L1R3P  XU&# V3&# PC#S%O  ?b#R$P-S1P;P 7I#O%O*P\
      =S?RBS 0L.R1P  ?T*P@R U@4P8O:T WR'S0O **#W$T%O&R'P(O*T.N/P1O2P8P=R>RBOHP  bL#O$S +0#R$P 9b#SBPDP  \
      >R#P%P'P*P.P4S5S  E+&# =)#S%O Ha#P-P1S  FH#P$U%T&R(P)T*T+S,N-L.N/J0N1V4T5R6R8R9O:S;R<P=S>P?S@OBOCP\
      DPRP ;S'P*R WK#P%P'P*V=O  b@&# *^#P$P4TBP  B==R@P _T#P$R ^$#O%T'P @[#N%P'U-PCR  'O#R(O+S2P #P#P/R \
      17#P%R'N*T #F#T%P-P.P  *a&# &&#N'O(R*R+P/V0O8S9PBR   Q)%# G,#P'R &&%S-PBSGOHP  !U.O0S  TU&# _$2RAP\
          K&&# N[#O$R-R/S1P8P=R  H<#P%P-R1R4P  X,&# ]2#P%R  `b=O@S 73$P9PBTGP  ^O&# XJ#P%S4P  CG#P.R0P #\
      Q%R=P  ]E$# *B#S%N'R  P@&# CE#P%O*S@R bL#P%P*S-P  TT#S$T%O&P/O /=#S'R/PBPHP 'I#L*V :R8O:P=T  ;)%P*\
      P8R=R b+-R=P ^!#N'R*M-R=V 'X#R$S%R&R(P*S+R-O0S3R4R5P8R9P:P?OAPFP   QX#S%O 7]*P0O8T@PHR D,=R?P   ?$\
      #R5P @7%N&T HH-R=P>P?R   UE-R1P UP=R?P &B#P%P=PMT  'G%R'P  *=#S'O(O)O*S+R,P-N.P1R3V:P<S=O>P?T 3X#S\
      -P1P RO#P%R !V$R*P2P8R =,#T%P-P1P  2`&# $L'R(P  BE&# E:#P%R /?%O4S 23#P%O'P*PCVHP 9Q#P%R  7V%P-S1P\
        b/&# ?H#M/U 2P#N%S'P-X.O9PBPEP  ;+#RBP b=#M$W%P*P  :2#P$U%P&N*R+P.P/R0S2P8P:R?REP >Q#U$P%N'S-O1P\
        Y(#O%V*PBPDP (a'P*T0R8O9P  D2#O%P1S B`*R2P  TQ#P%T1PCP ''%P-R   45&# I#-T1N LA#P%R  [/#I$P'R*T-N\
      .P/P1O4P5P8S<P=[@VBPDOEPFSRP 8W%P'R-S1O HH%S*P8P;RHP <3#P%R  aX#R'P F_$P%S'P HA#R-P G?%P*P@S  #_%P\
      *P=S 2[#O%P'P*R-U=O?S@P  .=#P&P-S1P  ^L%# *N&# BJ#RHP bM-R1P  W=%O&S  68#R0P=PHPRR AS#S$P*P #S'S(P\
      *P 5?)R,P  K4#T$PEPTP CS.S0O bb#N%V'R/ORP  =D&# 7P'S*O _R#N%P'R(P*W+T-R/S4P5P8O;P<P=T>P?O@M  V,#P.\
      R0P=R %1#P%P*S8P WT$R%R1P4P OW#R'P O]#_%O'P/H3P=P  0R'R*P _B#R*P  :%#U'O*P=P (?'PBR =%#P'R  8(#O'R\
      BR #A6T:O=P  U#.P0R FB#R=P UJ#O%S  WI%N'R0S .Y$S*PCP ?9%P'R  QW*P=R  bT%# )V4R5P=P?R  2)#O$P%R)P*O\
      -O.R/R0R1L4S:R=S>R?P@PCUHR  PN&# ^b%# *Z#O%S E?#R'P +I#R%P EZ*P-P.P1P3V8P RA#P$R  PB(R*P  1+%# /V#\
      S%O'N*O-W=P MI%P'R=R?P F?#O-S  <E&#  [?&#  $?#O$R%P&R(R*P+P-O.R1T2S3R5T6P8P=M?U@PBODP 6>-P8R M0#O%\
      U*O  ;a#T$O&O'R 3-'O*S a)'R*P aE#P%R (]#P$P(S RG=O?S `D(S*P-P.P0R 05#T/N  K^#N%P/U  U1#R'P*N.R/P4R\
      8S;P=O?U@PDR  $:#O%P2P=U>R@P 7M#P4R =)#PDR  BC#P%P'TDP QJ#O%R'P.P/R0S=S>P?P K1#P'P-R  bE%#  =;'P.R\
         G^#R=P  3^&# L)*P=R  a7&# FU$P%U&P*O  C,'O.N0U G9-O1S  9]&# 6I-R1P @X#O%P.O0T:P=T @X%S'O  S8&# \
      Q+#P1P=S ON#S'P/P  4Z%# HC'O*U-R8O=P '$#O'S :b-P.R  (&#R=P FG#O%P'N*V0R 4Z#U%M  !/&# JD&# b;'T.R0M\
        Z*&# (&8S:N=R ;Z%P'S0P6R>P B<%PHR -V#T$P'P*P  ZC#L$O%O*N+P-O/P=dBM 9:%P4R   #O&# +*#P*U=O@P D)#S\
      %P5P  N5.W0K GH#P%P*R.P0O=RHS /@#O$P*P4X6P8OCP  B&#R*O@R JK%S/O PI#RBP YW$O%S  3,&# &M'P0R   L*&# \
      8Q#S'P*P=P 7>$O%M&R'P)P*R,P-R.S/P0M1U2S3P4P5S8N:U=P>T?V@KASBPCPDPFRRR  A78P:R 3/'R0P 4.#T$P%P&P  /\
      (%#  7a#P'R  !8#S%PFP  (@-P1R #9#P%R (O$P&R  JA%R=P VE#P%O*S=TCO QE#O-S L[$R&P <E#S(P+R/O >%#P%R  \
      @U#O/S Ab#O%S `>#P%P*S  `D'P.R  94%R'P8P   N%%#  MN#R%P'R1P  2T'# <B#P0R M%%P'R :,#O*T-P  TJ#P%R 7\
      O#P'O*P-T/S1P  C3#V%P'N-P1RBPCPHR  Ib#S$P%R&P'P)O*R+S/S1N2T3T4R5S6P8P:O=O?SAOBUCNDPEPFPGPHP 5b#U$P\
      -P1P=P  _(&# 0Q#N%U&P Fb'P*S8P (E#R3P ?C#S%P4P   ';%# M4%N'T 67#P-R  87#R%P  %U#S$R%O&P'N(P*O+R-O/\
      R0S1V2S5P8P;P=O>S?R@SANBSFP  Z)%R'P /3#V%L'P8R=T?OFP A]#O$RBR  a_#R%R-P1P  7Y-R@P PP#O'S +!#P%O*U/\
      P  C]$P%P'N.L0N1O2U4TAY  AE#P%R  ;*&# O(#S%O'S*M-P.P0R1S2R 3,#P$O%P*P2T4S  MQ#M%TDPHS  !-#P%T&P'R=\
      S@ODP O3#R(P .##Y'M*O+P-O  ^K&#  U`#P.R   W2## KC&# 51#P%R  ,%#O%O'P/R2OASDU ;QBREP  VT&#  <T$S*P=\
      P DU*O=T@P T9#P%S'P-P1R >b'N*R-R.P=R  =N$O%S&U'O*P0P2O;P=V?O@NARER  &E%#  5J$L%R*P+S-R.O/P0S1O2S6P\
      :P<R=RARBRDOETGP  8P%# Q##T'P-PEP S@#P'R  ?@2#   IO-R1P CN#S$P%R'O*P/P7P8R=S  PV#R%S'P6P:P  I;%# /\
      ?#P'P.S/R0O?PFS  ^B&# 2##S%P*P +ECP K9#RBP  'I$S2O  S0=R>P RV-P0R  Ib&# 5;4T5N  ]1&# ^'#R%P ZI%T'P\
      *P+O;P=SHP   J@#T$M&O'V*S-S.P/O1R2P3P5P8O9P=U>P@PBPCTDPEPHR  =J%# KB#P%R  `X#P%R&P'P*S0R=P -b%P'R \
      DV$O&S'R(P*O+R.P/R0R8R:O=S?P ZT#P3R  T'#P'R 4`#O*S _J#P4R HZ#P%SHP  56'O*U/P=P    P?BREP IU#T%P3P@\
      O H%8N>T  AM%# *Q#P*P=O@U W1#O*P.S=RDPSR 9E#T%O8P  F_%P?R   ;-#O=S 8,%R*P  <.%# `X#P'R R>%S'OHP  N\
      0#N$V%P*P+P 1%'P*P5P=S  EW%U*M 7S#P%PHS   VK&# 1O#U%O'P=P O`#T'O)P  )?%# V/#S%P*P %N*P=R 1!'P-O1U=\
      OCR  ;2#O$P%V&P4P  ])$P%P&R;R '-#O'S  Jb&# ]?#O-P>T  P/#P%R FB=R?P ?Y#R1P ;b#N%T ,$#S%P*P1R=P  YE#\
      S/P4P 9?#R%P %5'O0S  #T%O'U)P*V+O-O/P2P8P T^5P8R  =C%# `^%# D2#P$R%P*P/R1O>S KH%P XJ'R*P )B#T'O*R=\
      SBODPHP   EC&# N>%# +]#R-P +a#R$P%S-P;PCP F[#R'P   *+#O'R6P8P:T=P VZ#O%R+P-S 2b%O'P.S/S0P KZ#P-T.P\
      2P 4A#N'T  VC*O=S  +Y%# TA#P$R%T'O.R2P4P  @3.P0R   ]Y#S/O [P#U%M-R1P  FT$# 5<#R%P'P*O8R=T@P '-%R*P\
       DY#U%O*PCP R(#T(P.N0T8P=P  3W#M$P'X-P1P !%#P%S-P  FQ#ODS F$#O'S  QY$# RD#N%P'P*P=PFUHT  *+#R*P.P/\
      P0R:P<R=R ?2#U%O'P*P-P4R8R=O?R PR#P/R B8$P'P*S  72'U*M %B#W$U%P'N(N)P*P-T.T0P1R2R5P6P8M9U;P<P=S>O?\
      OAPBRCSDOGP  +'BTGN 7!$P5R  D`%#  Y,'R*P  %/#P%R  >V&# #0&# QI%# P8#P%O1P=R?S _9#S%P=P   M,4P5R  ]\
      2#O%T'P-R2P  7D'W.P0M1P  LJ(T*P+O a^#U%N&P U'#P%O'S  -2#P-P5P=TCREPHR *a#P%S'P  (D%# JJ*N1R=S  '0&\
      # 6T%R'R.O `D=R?P  [4#U%M&P'P*SCP  O/%# U+#P*P=T@P T<#N&T  H]&# ZX%# G'#P%R   6U#S%P'P(R.R0P1P8S=O\
       !7%P1P;S >I'P*S-P  4K%R'P)T*P,P0P AI#P'R PB#S%O  Z-#R%S'P.P1P (I$T%N&P  H,#S%PBP ._#R%R*S3P8OBP  \
      <3#P'P0P=V@P  :X%# ^F.R0P  97%# &A&# +/.P0R Q.#R=P #!#R$P b0#O%N'N(P*`-O.P3P8O;P=S>PEPHR  >@#P4R  \
      _I.R0P PZ)P,R ]!*P3R  LQ#R-P  =H$# C[$P=R N]#R%P*P+R.R0P=O>P?S D/*P+P0R=R  )O&# KO'P-S1O=R +)#P$P%\
      T'P*P=T?P@PCP `A%RHP <_$O%S'P  -4#R$P  7J'R/P  HU%R*P b*#R*P   JL8P=R [K*P1R +]#R%O'R  NT'P*R    %\
      Z*RBP _!&S'P4P  *C%P*R ,5$R%P ]/%P'R*P0R   *$%#  '5#P%T'O  9a-P=R 69$N%R'J*S-N.]/P0G2T8P:R=U?OARCP\
      HR .5#O%P'O*N-T0P1WHP   1V%# <V#R.P;P  0V%# <K#R$R'P2P AA*R-P  )X&# 8B#U%N'U=PBNEP  a_%# N_#R5P N$\
      'O*S  DS$R4P  GZ%TBN  A9#U%NHP  4E'P)R LZ#P)P*T-P 2+#N%P'P*P-W.P0R1S2P8P  +M#R-P $Y$P*R  *R&# [Q$R\
      %P %G#S%R0P=PCP   a@#T%N VC#R0P  HH*P=R &]#R%P*P1R J?#P3R  TS#P%P*P8P=U G/#M'S*R %Z'P*SCP  S>&# %N\
      #P0R  JDAR .D#O%U'O*P =?%O&S .T.O0S  D%#P$P'T@P GQ#S%P*P1P=R  ;G$# b)#S$O&P'N(N)O*J+O,P-^.P/O0T1]2\
      Y3N4P5P6O7P8L9O:S;P=O>O@OCTDSEOHT B$#P'S*P LQ#R*PHP  Q'#O'R*P-P=T R&1P2R 4]#P%SCP +G0R1P  La#P*SHP\
       WP#P%S=P  >0#N%S'P(P.R/R0R4R8P=R?P 1A1P@TCO 1?#P$R%P*P:SFPMR ;S$T2N S,%R'P  !Y&# 5(*P=P@S ,%%P'P*\
      TBP :5#P%R 1`.P0R H>#P%S'N*R=SEP  )7$M2V /N%R-P  5A=R   :T-P.P0R1R SF#R%R'P-O.P1T=P +W%R'P Q4#U%O'\
      P-P    0N#P'TDPFP I<=P?R   Z.&#  P##P%V'P.P0PBP  1?&# -J%P'R*P>R 9Y#N'S0R  _D#P-S/R=O =4#R$R%PCP P\
      L#P%R  JA.S0O  DJ$R2P=R?P  DR.R1P 37*P8S9P FO#O'V*N  0G'R-P=P 7^#P*P1S O-4R5P !O#U%O*P=P   #)#N*P=\
      S>P@S 3+#P%P'T/P  `6'P1R .'#M'S/R a]$O%O'T*P-R.P/P0N2S8R:P=S?R A`#P-S1P=P?R  (?-S1O 'K#O%R0P5R=R  \
      PG'P-S1P -E#R%O'R  PC#N%S'R ZJ'O*S :E#O%P'N*P+P/U0R4R=T 8P'P*R  [B&# G0#P'R  V0#S/O  .+%# 99&# P:'\
      P @$#P8R  6b*O5S8P=R 3*%R>P =,-P.O0R1S *6$R'R(P)P*U,R.P0R=P@PCPDP  4-#T$P%R'H(O*U+R-U.R/S1U2R3P4R5\
      P6P8P:P=M@PDO  _Z%#  N8*P=R X)-P1R .!#R-P 3[#P0R  b!&#  TQ## */#O$P%S'S(R*O+P.O/R1R8P=RBSDP  'A#O'\
      R.R1P9R  S/$R%R8PGPHP  _a&# $A%# Pa'P*O=T@P   `G&# ^[%R ?W=PBR P-#P$N%L&N'I)N+R-W.T/T0O1T2T3R4P5M6\
      T8I9W:R;R<P=V>T?J@RAPBRCSDOFOGTMSSPTS MP#X'N*P-N.P0T@PBP  TW&# 'P%S*PHP   )^#P$P%P1S E+#R-P  NO#T%\
      P*R-R.P0R1N8P:S@P  #G$S%P&O*S2O KF%P&R TD#O%S9P  WI#O%P'UFP  _]&#  HT$P8R K;8P=R JQ$P4R  +b#S-P1P=\
      R?P  bW#P4SFP N:#R0P @`%T'P.P0P  2N&# FG#S$P%R'P*P  8[##  0V#R%P  `7#P%P-O.V0T1O2P4P F=%P'R8P=R =<\
      #P%SCP  61*P+R  /2#P%O'U 8U#RBP  UM%# JM&#  -_#U%N8P  )^%#  OB&# S.#S$P&P'R-R.O/T0R1P4M5S:P<R=R>S?\
      R@PCPDPHP SI#R8P ,.$O%O&O'O*N.R/S0P1P2U8R:R@RBS   _/#O-S.R0P a1'S.J0U )('R*P  +&#O'S &`#P%S'P  *D%\
      # bH%R'P  ZX#O'R  Y9&# Jb&# Z?$R2P ZX#R:P=RBPHP  `'8PCR  HW#N*T .`#P%R'P/R  D]#R$N*P-U.PBP 6@#P'R \
       4R#R%P'R(P*O+R-Y/P0P1P2P4S8S:P=N?P@PBO 8%%P'R X;#N$X%O*O U]#P$P*PBT  0M=O?S  LU&# A<#P8R  ]F#S%S'\
      P*P8P=P *6#N$T&P*P-P1P2V=P 0[*T=P@P  %U#O'T5P &.#R%P8P ;L#PBR   I/-P.S0P :*$P%N'T.O0UCPHP X4#P$P-S\
      1P2RDP  Z]#S$P&P0R:P=S?O 4]#P$P%K'S)J*O,X-S.R/S0P1O2R4R8P9P:O=R?T@RBSDOGRSS  V--P=R?PCSDP >-8S:O <\
      @#S%P-P HW#S%O  1'%# 9Z#P%S5P <Y#R*P QW#S%O'S(R+P-P/P4P UL#P$T&P4P  GQ%P=O?T ,4#R%R'P-N1S4R8P:T=OC\
      P CW*P8R  0*#P*R FY#S'O  =-%P*R WG#P-P.P;T  =3#R$P%P  XO.P0R B#%O'S.R0P  &B%# DA&# &D%R'P A,#P%R E\
      =%P4R  'P$R'M*S-R.O/P0S1R2R4P5P8N;P>R?R@STT   IU#P$SBP   Q[#O'!.K0N  B^*S.R0P8P>P [!#S'P*O+P-S.T0N\
      ;P=O@SCP A+%R&P +^-R1P  3[#P%O4R8TCP 46#P8R  0Z.R3P  ]>'R*P=R@P JB#S%O +$#R$O%P'O*R-T.S4P8P9P=NBPD\
      U  ).&# G^#O'R*P=S G`#O$S (_%R&P .*%MDU  1J$P2P3P5T  -D%# VR&#  5H#M%P'R*R-P1P4S@RBR  X$#O%S+R6P a\
      $#P-R  8M#S'P,P NZ#P$R $Y*S0P?P _N#P%O*T-P8R=P>R 8&#T%P'R(O*P  $@#RDP  35&# 1-#S&S'S*P-P.P/P0P2P3P\
      4P:P;P=V?P@RBPEP  a/-P1R V?#R$P 8Z(P*S-P  L5%# KC#O=S  ER%R&P ;C#N-U1P G##R$P  ,(#R'P 7<#S%PHP   P\
      =#M$S%O&PBU  bZ#PBR  PK&# Y-%R=S?OBP  44&#   _*#R%P =K#PBR  4,#P%R 1F#P'P*R.R   22%# _T%# R'#S%P'P\
       DK#P%SDP :V%R-P  QM#T$R%M&P'R-P.O0T 'A*R=P  CW#U$O%R*P/P=P  WM#S%P.R/O1P2R E4#PBR   QK%R&P-P 0%$R\
      2P  :)#R%O*P:R<R  @S#R$P)P*P-O/N2R6P<P=W?R@P I_%P;R  I4$P%S0P ,:#O'S*PBR  0D*T-P9P=P C.'T=N  +a#P%\
      O'S.R/S0P  F:#O$P=TBP -,#P$PCPTT  B;#P%R aS'P0R T14P5R I28P>R B^#P/R  <*#T$P%R'P*P.P  PC#N%W&S'P2P\
      BN X+%R&P (4$P5R  +a#R'P /#*P=S@P J0#R'P AD8R:P  8a#R%P   KS4P5S=P 7*#R'P ]3%PBR E5#P/P0R?R ^Y#O%P\
      'P*P0PCV  K0'P0R AE#R%P  `A%O'S  F-%# X##P'T*O OY#P%R=R@P */#M'R(U/P 4P*R1P RA#S$P%P&R'P*P/P8P<S  \
      2F#S-P/O1P=T?O 0.'P.SAP Y7#P'P*S RW#R%P D&$S%O  +=%# G;&# ID%OBS  Fb&# J*$P2R  :K$O%R=PBS _78R>P  \
      7T=R?P  &'&# a.$# R:#S%O'P-R U4#S$PCP 4M$P%P'T=O  ;2#S$S%V&P(O*O+R-O/R0S1P2P4P5P6P<R?REP (]$O'P-S \
       :?&# QD$O&P2T [:2PAR  :B%# Q+*P8O:V=N B0#S$P%P'R*O-R0R=O  @=&# Ya%S*PCP 9!#P$O%P&TTR  $6'P-O0T 8O\
      #S/O  Q2&# aK#R$M%L&R'L(P*S-P.P0V1S2U6U8O:R=P?SBRCOHP *;%P&P-S 1Y#R'P1S3PDP  !%#O%P'R*R-P/R8PCUDPT\
      P .*%R-P  2.&# KZ'PBR  NJ%# -G*P=R )U#W%L=P  bQ%# BV.R0P 4$#O%T'P1P Y9#O4T9P   BS.R0P  -B*O=S RF#P\
      *T;P=P  (,&# 4H#P%R=P>R H=.S0O 83-P3R  ,Q'# !X#O%O'RBUERGO $X%P?R A7#R'P  LS4P8R 5+#P%S4P  a^&# B(\
      'PCR  !Y%P*R [C'R*P  /^&# F=#P'R6O:T;P  2A#S$P%P&P-P/R1R8P=T?O XI#P%R  ?_&# ^`#R(P  FZ%# 'S#M*U 3%\
      %R8P  >J%# D+#O%U'P*PCP aQ*SCO XL#O$P&T  DU1R2P  H0#S*P-O.O1T2P   7I&# /3#S%P+P-PER  TP#R%I'P*U-O.\
      T1P4R6P8P;S<THP )F#M'T !]#P$P'P*O.P/R0R1R2R8R:P=S _-#P%R=P>R   T>%O'S-O1S2R3P:R=P ^%%U'N3P?P *9#R/\
      P  K##O8S   GS&#  0*#P$S2P  D'&# S)#R$P  DK&#  T-#O*S a%#R*P4P  72$# *Q&# +C#P5R @0#P%S'P  J4=N@T \
      7W#T%M'N*O-T1T 7b#N$T%R&O'M(T)P+P.P/P0R4R5R8R9P=S>RBODRRP  '&#P-R  SR%# ?/#P'P0T4P Kb#P%N'T &.#e$P\
      %O'N*E-P4P  #P&# C!*R=P <H2PAR 9+#P%P'P/U=P  !P%# <5#P%R  KJ'P*R  X<%# IV$P2R Y*#R$N%R&R'T*R+P-P.O\
      /P0P1P2S4P5P6P8R9P;T=S?PBRCP 67#N*T %L#O-S1R2P =3$P%PESTP  %$%MDU 7=#S'P(R*O+P1P=R LX-S1O8P=R    W\
      U#V%M*P8P  ;I&# XR#P%R  ,!$P-P1P2T   3G#P%S 9O%P8R -N#OBS  -L#S%N'R/SFP PB#N'T S+$P%S&P*R=P  ))#O'\
      S  4_%# -A&# %H&#  ab%P'P0T bZ'O-P1R2R=R .0#O-P/R1T9P:N;R=U?P@P  RD#P'P/S  0,#R*P  HE#P'R 1>#R@P  \
      4N#P%R4P5R 32#O$U'PDP    ^2&# K&&# 0'#O$P'T-T0P1P6P8R=N>P?T  82$P%S'P VL#O*S :S#P'R(P *B$P2R4P5R  \
      3K#P$P%PBT 3A#O%S  $]%#  =5%R'P  3&&# T^#R1P  _:.R1P *6#U$T%P&O*P5P=PHP  *]&# *G-N1T  2_&# S^'P4P8\
      R?R  >U#O'P*R-P.T0O1S2T8R:P=PAN  GK#P%T&PHP <R8RDP #I'P-T1P2P `[#O'V*N  S(#S/O 6M%P(P*V;P=PCP  K_#\
      P$S%P&S-P  _'#I$P%M'J*N-P0P1P2P4[8OBfCPHP  33=S?O C<#R'P-P.P0R8P=R>R  a^#S%O TG$P*P=T@O I9=N@PFU '\
      O#O=S  4J%S'O  %<#T'M=RBRCP Z>*P4P8T>P  W,#L%X-RBPDPFP DP.O0S 8Q$P2R  UC#S%R'O-P .B#P'R ?[#N%P/V=P\
        H4%#   SN$P%P'T-P  3:&# &)#V$S%M'T*N-P.P/P1P2R3R=S?PDPHP $=#O%R.R  #D#R0P !E'T*N G4#P*T=N  +`#R*\
      P  [-%#  #b%# >Y'P0R8R=P 63%R/P  Z?%# 8a#S%P'P*P=R J*'P*R  #3#P%O'S)P*T1R@O =$#P%R  #K## T.#P$P*P-\
      R1U3P>P  B/-P1R MU#R'P [28P:R 4;#P%R-T.P8OBRHP  S>#N%T&P)R,P/S a##P*P8S   7Z$P2R<RHP 9^#R%P&S'O*T/\
      P@N  I3#P%P*P3P@U  ?Q%# L'&# F&'P(R >a%R'P6N:T AN%P'R  J:&# /;#R$P'R8P  %2%S'P*P-R1P9P:O=R>P@S  *^\
      &# ;[#P'P8S  %Y&# @T#R%P  0H'P*R-N/R1T=P  <,-P1R  >_%# 'Q#O'S FR*S1O ?3#M/V=P +=#M*R/T=R>P /Q#P'S*\
      P ,^#P%R    =Y#R%P LF#R'P*R=P O5#O*T>P %A#S%T'O0P1P4S6R8S:O<T=O>P?PDPHP  M58N:P=U 4,#PBR  X=#Z%R'O\
      /I <O#T%O&S(O)N*U+O,T-U.P/R1T2R4S5O8P:N=O>O@UAPBPCOFPHO  AI&# ,D#P%R   &E#O%S LJ.R3P  ::*R=P  86#P\
      %R $;#O$P%R/S  0-3P4R I^#P%R WV#S/O  SW#S%P-P   8E$T2N  JT&# +P#P$R  $^#U%O*P3P  )b%# EC%P'R  -`'R\
       H%#S'P.R0P1P  +/#O-O0T1R !@#M$P%S'V)L*!-M=N JI*P0U1O  *0&# RV&# 50%P'P=R?PHS /X*P8N=T  1Y&# VO$# \
      9#.R0P=U?M MJ#P%R  [8#O'R*S>P  X]*R=O@R _9#R%P   -^&# *B#P$P%L'T-R1P2P3R8S?RER  &b%# =S#R'P  bK%O'\
      S bI#U%O'P*PCP  .U#U%NHP   AQ#R$P X]=P?R  ,F%P'R D8#T%N 1_#P%P'S (J#S%P'P _V#P%R'O,R-R L='O.O0T  O\
      7(O*O+T?R 5.%RHP 4:'T.R/O0P=P  ,H*P5R<P PV.V0L  E%#R$S&O'P*M.P/R0R2P4R=P>RHS +J#P%R  RV$P%R&N'T5R \
      T?.R1P  L-#T'N=R@P $1'R*P  Q7#P'P*R-P8R :>4R<P  0$%P1R 8_%T'N :,=R@P  T;#R$V*R-R.O/N0P1N2P8P:O=UBR\
      FP  @/'P*S=P  G=&# 6)*P=R =1'M.O0W  CU-R5P 3N#S%P4P  3#$# [9#N'V0P1P VW#R'P 29%P'P*P.X0M  -I%# (%&\
      #   #-#T/N D>#T%N :[.P0R  J+$R*P A^#P%R  >H&# F3#P%R I;0P1R <$#P%R =##P%R @9%R'P    3!%P/R=R?P Y@#\
      R1P  $S#O*U.P0R=LHT  ,'#O$U%P'O  9S&# Jb#S%O 3=#O%S  4)'P*R  [N&# T>=P?R K]=R?P  DL#P0R IC#S/O  O8\
      #N'R-T5O<S@P  $$%# 2!*P=R =(#S$P'P=P?R P/-R.P0P1S=P 7?%P'R  #0&# -Y#P%R  I0'P)R :V.R0P  BS&# U2&# \
      JZ&# DN)R,P  %E=P?R :C#S%O=R?P =/#V$R%O&N2P   V5%P'P*V;P=P@P  .;#O$R%R2P>R Xb#M$P%R&T'P*P4T=OCRFP \
       _-%S'O >T#T$P%S'M(O)R*P-O.R/S0O1R2P5P7R;P=S?PAPBSCPFRHPSR  'D#P$P&T'P1PDS  W4#R'R*P0O;R  LO##  -M\
      =P@R )T.O0S  [6&# +I#R/P 2>#P%R  RK#S%P'P  F6#P%P'T*P-P=R  7W%P0R MS*R1P I7*P4S;R<O M4'P0R  E.%#  \
       I3#R$R%P2P  6L#P%O&T &O#P%S=P Q6'N5U>P  %?#U'P*O-P    <<#S%OBP _6'P0R  80&# U='O*R;R  &X.S1O C!#P\
      *S:P @_'N.O0VBP >^#R%P*P  U0#O'R CF%P&R 1##T%L&S  (>&# TA'S0O  B,%# .1#R=P  0=$R%P=P@R  ?I&# b2#S%\
      R'O.K0N1Z2PAP  b8#R'P W4#R%S'P*O  E;%R&P  $]#T*P-P5P  S=$P%S&P Y?#P$R  <!*P-P=R L;#P%R )O#S%N-SEP \
       +N&# <`#P%P'S 6S#P'S*P1P8R  L4#P%R K5-P1R 554R8P:P=R  F)$#  B:#O$P'R*W-O1O2PEP ?K#J'O*]-P0P1P4P6P\
      =P>UGP +?=P?R  H&$S%P2P M[%S'P6P ^T#T%P*O@R  )*&# T6%# +.#PCR  F=BREP Q@#P$R IO#R%P  Y$&# [X%P-P=T\
      DPGP F/#R%P  EY%# PN#N$O%T'N.S/P0T1O2P8P=W 18'V*P.O/M0R1R  0)&# 0-&# 9P#R:R=PDP W#6O:S  2_&# 3='P0\
      R R[.R0P &P.R0P  %C#P'O1PDU ,4#O'S G:#R*R1T=O@PDP  X4.R0P2P  Q-#L%V  <J#X$T&O)R*P+O,O.T/P1R2R3S4O5\
      S6R8P9M:N;P<S>P?RBPCODREPFRGOHS B'#T%P'PEP Z^%R=P  M@#PBR bY%P6SCP  H&&# ID&# 7:%R'P ;=#O%P'P*P-U \
      =-*P.T1P;P <.#T'N  aP$P%P&S  4'#R$P%S&P'R=RBPCPHP  &b'P-S.S0R1N4P XB*RCP  !M#S%O  /L*R1P  0X%# ]2#\
      O0P5T =U#P'R  K/#R$O%P'R-O.P/T0P2R3R8S=O?TDP ,Y'S0PHP ;/#R@P  NL#R$R2P=R>P@P  '(1P2R Tb#N'O(O)P*S+\
      R,S-V.P/P1N4R6P8P:P<S=P>R?R@PCPFRHR $A#P'U/N0R  b/%# -!:P=R YA#T/N ^_#P%U'O8P  2/&# #C#O'P1S=R E%#\
      O*R-S.R/R0P6P8R=P@PCR  MA#P%R    NL%# @`%R'N*N-P1S5RHS `@-O1S  V%#R$O&P)P-O.U0P1P2S4P5P8P=R>PARBR \
       WF#S%O  W2$P%R 8G$P%S&P  J@&# 0E#P%R Ub#O%T&O'S(O*P=RDP 9U#R'R(P6O:S=P?R [U%S'P*P  ?F*P2R ;C#R%P*\
      P.P0P8S9P=RAR b/#S'R(P)R*O+R-T1L3P5P8R:P=R?P@PBS +8#P$R <3#R%P   ND#S$U%S&P(O*S+P-R.P/O0R1O8O=N>P?\
      S@PCSDPEP ;6'N*R-R3P=R@P  Q2#U$R%P&P'P*T-O.P1P4O5P8P=U@XBOCODPFPHP ML.S0O `H$R'P  +a#P%T4PCNHS  <J\
      &# T##R/P !Y.P1R B;#R-R0P1R2P  9W#O%R'R(O-R.R/P0P1W2P3S4R5R6R8R:O=P?R@NBOCSDPFPHN  DW#P  <D&# /)#P\
      *P3R4P8S F.#R'P  B3#V%N&O 99#P%P&P.R0OEWHP  I!%# DX#S$T%N&P2P <!#R%P  JR#O%P*U@P R7%S'O  @,'R0P (_\
      #S'O)R*P-P/S=P?RFP _S#S%O(R*P+P8R EJ$P%P&S JO#R0P  ,F%# !S#P*R-P1R KK#O%S 6<#R%T'N1P2P=R  HJ2#  aM\
      &# T7#P/R  4?%P*R  BD#P$R%R=P V/#R%P'S*P0P=P@R  @'%# !L&# D-#P%S'R,P-P .$#S'O 0-#P%R   K_(R+P  M=#\
      P%P&N(M)R*S+U,P-R.S0P1R4R5R6P8S9P:N=R?R@PDP 4,#O$T4P C#*T-P6O:O=R@PHS  Y3$# XS#S'P0P8R   16'R*P [&\
      #T%O.P/O0S1P2R bQ'R-O.R0P1R2P  'M8S=O  +S#P$P&R-R a9#P'R   SF&# %!&#  5N&#  K`'R*O+R/P4O5S6T=O  PD\
      .R0P  :/&# .=#P$S2PCP   7V'P*R  #8#V%O'P*O SM-S1O  ;$$R%P'P)P*S.R0O3R=P?R #K#S$R%R&P'S(S*O+N,R-R/R\
      0S1R4P6O7R8O9R;O=U>R?L@OBPDREOFPGRMS C.#P%R  ,H#P/R '-#L$P%N'`*W-P0P4P;P=J@PCP IN4V8L *E#R*P B5'P(\
      P*T-P4P8R>SCP  )%#O%N'W6P:R  [Z%# -+(P*S-S.P;R<P=P?PHP 6Q%N'T T##R8P  *Z#Z%I'R*T-O/S8P:P=R?MCP  <_\
      =S?O  WR&# A>#O%S 45#V$P%P*P-PCPGP #3#P'S-P  U*#P$PCPTT  b1#P%R Q<#R'P G(#O%S*P=R    SO*PBR 5b#R%P\
      -P  P5&# /Y#P%P*T8P  AR&# 2O#P+R =$#O%S  XF#P%S'P ZX#T%O'P  .N#P%R  1$&# Z=)R8P U<#P%R/R=P GY#U%O)\
      P>P  :('P0R C$#P*S@P D9#P4R   ?!&# 4S#T%P-O 3P%RCP  `X.M0U Ib*P1PCS  Jb'P3R TM*P2P8S  ?7'P4R HK*P-\
      R3P DQ#R%P 8?#P%R 4P#U%P'P5P=PCP W1#R$O'P*P-S1V4NDP  XU&# 7*#S@O $^#N%U'P1P  EN#R'M*R-P/U0P T&#K%P\
      *W-P3P8O=XCO  5F$N%P&W'P=P E_#PBR   ^`#W$W%T&R'K(S+O-O.P/L0P1N2N3O4Z6V8S:S<T=JBMDPEP O4'R*P=R?P  Y\
      /&# 8W$P%S2P %?#R%P'O.P/P0T 9>#O$T%P=P?R  M,#P-R X4*R8P ;K#R/P #N#S'P.R0PHP  L$#P$R ZR#O%P'RCOHT  \
      Pb$R%S&P*P-S/N1P=R  >J%# E)&# 2!-P.U1O2P !Q-P1R :D#O$P%L'P*P-O.S0P2P4!  4,#S$S%O&L*R.U/P0R1P2T3R8N\
      :M=S>R?P@PASBRDNFSHSJPKSSO KR#P4R  %P%# bC#R=P D0'R*P b%%R-P 3`#R*R.P1P =4%R 5M#N$T   '$&# [_&# %,\
      $# Sa&# Y6#O$N%THS /F'P*R QE-O1S  X(&# ZX&#  :P8P=R 4&#S$PDP  &`%# Q.&# a^#P%R KJ'R(S*P+O U$#P'O0T\
       -a#R$P S)'P.R1S:P=N?S  `R#P'S-P.R0P8P=R =L#O%S T8*P=R  PY%R'X(W)S*L+M,P/N0M1P:PCSEP ?=$R@P 2W#M$O\
      %R&P'S*P1S2S=S?O N,%N'T  ^K&# )3#O&T'P   4'%#  CR%# %+#P%R  KB#J$]%P-P5P=P?P /_.R0P  P]&# G4#P%R V\
      A#S%O E4#N%P*U8O:T=O  `R#O%S XI#T%N %J8S:P=P 9<#O=S  8&#S*P9R=O CC#R'P TR$R%R&P*P  M4-R1P  +8#R'P \
      06(R*P+P-R=P S*#SBO  GL#T'P*P-P `5%RGP E^%S&O  <##P%R LE%T'P-O   ^F#R%R)R*R.P/P0P4P5P8N:RDUHP  (/#\
      T%O1P2P %>#R  .N*R=P PJ#R'P  )T%# XX&# !&#P%S'P 6Z:S=P@P  *W&# VV%# 07'P*P8T=PRP 0Z#S-O  I2#R%P.P \
      Z]*P1P=S  =^$R&P >5#P%R'P  JO*R1P J@#P'R  :H&# Y@%RDP &6#O%S'S8P  )Y'U.N0P 9&.R1P b;$P%R&R*O=R  'X\
      %P.P0P2O4RAU  HK*P=R 'M#S%O ZG#P+R,S-O  U%&# ?F$PBR  =>&# ^;&# >N#T$N'R.P2S=PCP AN*N9T JT%R&P +%#V\
      %J'T1P   1a#S%P8P M7#S%O  X!&# 4O$O%S*P/P=RCPET V.'P.R   @M*O=S b.#P%R IR%T'O-P 7!#R'R*P0P (^#P'S*\
      P JQ*P=S@P  (##U%O'P1P=P *,#O$S  @V&# Ya&# 1M#T.P2OBP  5@#P%R-R1P AZ.P0R  Ba&# W>%# ?]*P=R M:#R*S=\
      O@PEP -E#R$S%R*T-R.P1O2P=OCOFP  ^E&# Z54P8R 7!#S*O-R1P /A#T*W/P=K@O `Q#S%O  0]#R6P  ]!#N&P*Y-O2R=P\
      @PCPEP >T%R'P b+$R%H&Z3P4PDPHS  G+#R%P  2Y#V(R+P/L _P#P$R $A*R>P  -J&#  SD#R*P  %@=R?P +>#O%T'N(O)\
      P*S+S,R0P1R3R=R?PBPHP R`$P-P2R  /T#P'P(S*R+O-R8P>R XK#O%S >&#R(R*P+P/P=R  1Q=# XU&# 0?'O*S-S1O  M(\
      #P%P'S  Q(-S.O (N#N%R)P*T  7.#S$P%P'S/S0O5P  RZ-R.P=R?P  a`#RDP P[#PEPHS  Ka&# 1O#R'P D3#P%R  (#%#\
       @_#P$S%P&O'P*P/TDP ^a*P@R  07#O$R%S*N-R/O2P4R:P<P=U?TBPDO )(%S'P-P   Jb%# E<#S$P%V&P'T*O8PBMEPHP \
      b'#P%R  *F#P%S'P  92&#  HU#O$P%P*P-V  4$#P%REPHR  ^!*P.P0S4R:P?RCP ;52R4P  bS#P%R  C?#S$T%P&S'P(P*\
      S+R-R.O/S0R1S4R5N8P:N>RANBPCRDPFPHPMPRT _E#P%O&P'R(R*P+P0T8S:P=PBR   TS'P8R 1F=P?R DV%P'P(R*P+S  S\
      =%N'T ;>#P%SDP  G'%# .2$# DI-P1R  S3&# !='P0R ^0#P'T*O-P.O/R0S1P8P:R=P>R?T@PCP  6Q0P2R .3#U$P'P*P1\
      P  ./%# ZS#D%M'P*L-M.P1P8V=O>kBPCPHR  DV%P=R M7$P%U&N %O#Y/I   ZR&# 5H#P%P'P=T  )R&#  $'*R@P S4#N*\
      O-O.P1T3O=X 4I#R'P *a4P5R  J-&# B?#S%RCPHP  TE#ODS 2V#S%P'O*R/P=R  8:$R%P'T(P)S*O+S,P-S.P/P1O4O6P8\
      O<P=T@PBRDR U%#R@P R@%O'R*R=PBR  #5&# K$%# Q8#P%R8RBPHP 1C#N$T%R'R*R2P3P8R=P>PHP H1*O=S ?9#P'R*P/R\
        O-=R?P V$%P?R  $M&# ;.#O$P%T <.#S$PDP  %X#R'P  &K$R%P&R>P  +U*P8P@S P]#N'P*W@PCP M=%P'R :*#S$T&P\
      (R*P+P-U.S/O0P1K2O3R8O:R>R?R@P   20%# LW#R%R*P=P L7#P%R'P-R ([-S.P0P  %B#N$P%P*PBXEP 69*R.O/P0S  *\
      #%# %+#U'N+P     (b%# N<#R%O&S'P4R5P:O=T@P K<#P'P*P=T  )Z#O%S 'C*R4P #I#R'P  `Z%R'P +8#O%T?P S2#P$\
      R%L&T*R &4-U0P1P2P=P  9[#R%P ):'P.P0S 7O2P4R8R:P ^'#R%O C^'R-P   F.#N%T   V1#P%P'T*R=P@PCP /:#R=P \
      +A#S%P:P LH%S'PBP =K#S%N&P'P*O-T.P2P4P9R=PBTGNMSTS  L1%P*PBRGR   H]#P'R  IN#R'P G_#U*P-S1M  Q!%# ]\
      <%# _5#S%N'R(P:R=PBR GT=T?N  LA:N=T  T[.R0P !D#T%T'LEP    +D.P0R =)#R%P W!#M$R%P&P'O(P*S-P.O0T1R3S\
      4P8S:R?T@OBRHP 9b'R.P0R  :8#O'P(P*R-P;O=V S]$R&P  0<#P$S&P   L-&# F;#R'P  $.#O%P-T.O0S >U#S%PRP  1\
      ?$# TK#V$P'P*O-R.PBP ?^#P'R*P/R _'#R'P  0D#S/O  >T%# a'#P%R  U)&# 6N#R'P <##T&P'P(S+P8O=RHP 08#R%R\
      'O  J##S$O 93#M$O%P'T(S*R-R.O1P2R:O;R?R@PFT 3_(P-S XN#P'U*P-O Xa#N*P-O=PCXDP  :1:R=P M8%R'S3PCPDP \
      KW#P%R'P(P*S  [M#R/P  !E#S-P1P .<#P.P1P3T V0#S%P4P  &G#R*P  /7#O'S :b*S4R6O:S@OAP G/#O.U0O2P  `^#S\
      %P'P@R  &:&# 49#R*P  80#T%P'P*O #@#O-P:R=S?P  H*%# BU&# K@%S-R/O0P4O8R:P;PBS UC#N%P'S*N-P.V0U1O:P \
       6X#T%P'P*P #_#N%T  [N#P'S*P0P  UV&# IV#R%R1O  Kb'R+P  []&#  T'#N$R%RDS 9('PBTEPHP ML#P/R  QO&# aE\
      %# 0M=O?S 5O#R'P YK#P$P%T=P?REP  CT*# AL#P'P)P0S8R /(#K%T'O(O*P+S0R1PFTHT !+#R'R*P-P  M7%#  9$#R%R\
      'S)S*O,O0O >N#R$P%R0P  9K=R?P KU-P5R  QY$S%P&P ^/(N+T V=.O0S 7N%P=SHP  E2%# -=&# 7]'S*O1P=R ?R#P/R\
       C]*S=O  ?T&# *P&# *)&#  C>## ;C%#  ./-R1P )1#P&R $_#M*PBV  +B%# %3#U%N2P  _b&#  DD&# @C&# VK#R*P \
       ZQ-P8R  Z9.# b2#T'P5PAP  ,!*P8S>P  I$&# 3O#U$N%P 6J#TBN ;A#P-R  :O#P'R  38&#  ba.P0R  7P&# Z4%P-P\
      =TEP JG#R%O'R  IP#P%S=P  H0'P(R JG#R*P YH$S2P=P F%*R=P  Z@#O=S T,'T*N IJ#R'P-R1P   LZ%# HT#R%P 8R'\
      R*P  G0'R0P `B#O'S(P-U.P4P5S=PDPEP R(1R2P O.#PBR <U#P*R=P  S+=S?O CY#M%V*P WZ#P3R:P=R B*#P=R  !]#P\
      %R F'#N'T JL.R0P  5`&# ?-$P*O@T  X%#P%O'W*N  ZM$R%P'R(O)R*O+S,P-S.R0R1P2P8T9S:O=MBOFS YP*U=O@O _S#\
      P.S0P R-#P'P-S  <B*P8SFP @<#P%R  b$%# ][*O=S 4/#P5R  U)$V%P&O'P*R+R-N.R/U0O2O4T6R:N<P=P>P?O@RBPCPD\
      PHU 6;=RBP  ,M#U%R/L !1#P%R'P1S  `D#P$P9PBREPGUHP JH-P (;%O'O0U  &6#P'R/R0P4N5T   LH:R=P  PE$P4R  \
        ;E&# O<#P'P-S1S2P  2S.O0S 4S'P*R  .M%# H3#N$P%T'P*P1P3P4SBSDRFPGR '!%O5P8T !I#T%P'P*P/P _V%P'R  \
      U:#P5R   T-'P0R  #%&# 'T%# <C#M*U.R0P Jb#P$R/S2P=P 5@#O$S2R4P  !F%P&R IB#R/P  I8#R$R+P2P  :'#P%R O\
      1#V%L*P0P2R8R:P=R T3#N%P*S-S2P3R=RCP  8A#P2R  @<&# 4V*T/N .L#R%P ?C#O'R*S-S.P1P4P8P <Y#P'R R?=R?P \
       TR%# H#4P8R  -a&#   #]%R'R(P*S+PEP T=.P0R  2E%RBP  F6%S*R5P<P=R>PCP  &:&# .N&# D5#SCO  '?5PCPDS  \
      G@&# RZ.O0S  A`#R%P  P[&#  V8#RBP $,#T$P'P-P EE#P-P0T1P bV#P%R  2<'R+P $@$P%R'ODPHS   5##K$N%P&S'U\
      (R*O-R.N0P2S8S=P?SHS  L+#P%R4P8R I/%R&P ]V#O%P'T  N2#R%R(P*P-P <8'P/R  ^>%R'P Y##P$R >`*O@S  12&# \
      )@%#  +D(P+R=P?R  Q%#O%S 9`#M'U*P.P;R=P@R  5D%P'PCS  <]&# `_#R$V&U'O*L-P.N/P0R1O2L4S6R8R:S;P<T=O>P\
      HS TY#S*P-P8R:U=M>P +b#P'P*TDP ,=#S%P=P  2V%# BI#R1P M:*M@U  aA%# U1#O-T8P9P  Wb&#  '<#R$P*P.O/R1O\
      :S=T?R@O  >F#R*P=R?P F'#P%R K0#O'S  `X#R(P  %T%# 46%R&P V]#S%P'P=P  0X#O%P8T <&-P/R .+#R%P XO#R6P \
      3.%N'S  #*'T*P.P0P  D>#N$P%R3RDS X'#R'P !.#O%S  VI&# 7N$# 26#P$P*P-U.S/R0O1P2P8L=U>RARHP  PV%R'P*P\
      -O.O0S=P@T  V.&# ]]#R%P*P 0]$O%R&T'P  #.#S/O *$$R%P RA*R-P Z9#N'T*P-P8R=R   *]#P%R -8#P%R LP#R'P )\
      L#P0R  ]*&# 3$%R'P-P/R1P=R P7$S'P*T,R=N?PBRCP 5^:R>P  @6#O$P%P'U*P.P/P2R8P=SBR G##R'P*R-S/O1P8S=P?\
      P@P  ?/#P.S8P  E!&# P%%P'R  $0&# !_&# FN#L$U%N&O'R)R*P,P-P/S0T2P6S8P:RBRDP _[#U$S%P&P'R.O0O 07#U$S\
      %O&P'O)P  83&# SO#R'P ;H4S5O  V?#P%R   @.%# '!&# 6C$P2R @.$R%P&R'S(S*O+O-S.P/K0P2R3R:S=J>P?Y@SAOBP\
      FS L1#P%R  IM#S%O'T0O=P .)%S*P8P 6a#T%R&P'N   !W#P%S&PBREP  C1#R-P RW#O$O-T1N2S=S  ^R&# ;M&# b2#P$\
      R%P'O*P-P/R0R2O4P=R?U GG#R%P  `(#Z%O&P'P*O-N=P TS%S'O2P=R  H5#P%R  +4&# I'#P*S4P V<#`$L%O*N-P2P5P=\
      PCPTP   I9%# G.#R%P*P=RCP  AW#P$O%R&S'R(S*S+O-N.O/P0S2S4P5P:S=N?P@UCNDS +(#R%S&P'PDP a;#P*P=T  !M8\
      P:O=T VU#P=R ]U#P'T*P=P Wa*P=R F1#R/P  F9#P-R QV#S%P/P  99.R2P W##N'U  7]%#  D-&# I-'S*O 1`%P'R %9\
      #V$P%O'PBP  /$&# PL$R=P@RBP  XH%#  0Z'P/R W5#T%P'P-S.P2PCP `!'P*P1S  (#$# BJ%O&S   II#P*R @&%R'P $\
      ;#O%T*R-O1T@PDPRP <<$O%T&P  ]V%P'P(R*R+R1P  S-%# 9>%P-S1P  2M%# a#*P2P=S >*%P*P0P4T HK-T1N  KC#O%U\
      *P  `G%# +H&# M)#P$T(S*P+P/O8R=R@P  3G&# ]`#N*S@R 8.$R%P'P*R=P@PCTHP  ]5#S*P5P V>#R%P    N<#O1S5P \
       NW##  =>$O%T*O [I#O'O*V-P  9>*P-R  7,&#  )Z'R1P  0M&# `>#U'P/N %1:P=R F/#P%R  '_#S.P E@#O%P-R1S  \
      :M#P>R a6#N%S'S8P U0#T/O $7#P%R  TI:N=T _7#M%P'P*X=O  9]$P%P&S  2!&#  <=.P/R  B3#RBP  B^$R2P Vb#T%\
      O3P  D(%R&P N^%RFP  ;X#S%O X7'R.M0S  B%$P%L&P'S(S)T*P+P,O-N/S0S2R6R9P?N@UBRSP  OW%S*P=P   '2#P'R=R\
      @P Y''P.P0S  I6(P+R 3U%R=P  Ua&# Y0#P$R !O%R*P  #3%P3R DJ#U0P1P2P=P  Q<#P/R G%#R%P CG#O'N*N-W.P/S1\
      T=PBO B!.S0O 7B#P%R `R*P-P=S  0%#P$P%O'O*W ]2*P.O0T +>%J'T)P-P6S8U:S=OHP  I=&# YJ#P%P*T-P F^#P'P0S\
       #H'R*P   GX%O'S ^_*P>R ]6=R?P 8S#S%O  .*#R%P'P*R0P 33#S%P&P'P3P4R 'a'P0R  ]&#T$O =M#N'T 1E.P1R LI\
      #R$P*P2R8P  GX4PBR  -C&# `P#R%P4P5R _L#R%P a!8M:P=V  <E#O$S Oa#PBR U_%K'M*O.R/R0O2P5P8O;P=T?PCOHb \
        DG&# Z?#O%T=P  ]V#T*P1P  96#P%R aI#P%R'R=P R&*P0R   %)#P4R 7]#P%R WM4P8R .?#T%L&R3S@P ;R$R2P   S\
      $&# XE#P$O'Y(P*S-P/S0T1O2O=L>P?P@PBS 3&%R'P ,F$R%R'S*P.R0P2P8P:R>RBPCP FG#S$P%T'N*O/R0R1O=S?P a>#S\
      $R&P'R*M4R:R=R@P  $W&# !$#S$P*P 7+#P%W'M*P 0@$S%P&P  CT8R9P 34#P*R PI#W$P%R'P*O.P5PBPDP @#=T?N /S#\
      R*P  K,#R%S'O  TN#V%N'P(S*P+O-P?P@S T@#S$O%S1PHP  -8#PBR W2.R0P !)#S(PFP  !O&# %6&# R:.P1R [.#S-N1\
      R  T%#R%R'P*R-R/P1PHP #X=O?S  ZO%P'R EW#R.R4P=P CW#P&P'S*P=R (1#P%T'O  Y9#O$S%T'N UP#S%P'P*T-P2P=P\
      CP :6=S?O  ?b%# .'%R'P ]I#P$R'R2P=U?M ,C.R0P  )*#P%R  V@&#   /=&# 5,'P(S+P1PAR ^/#P'R-R0P  _V&# ]<\
      #R%P*R.P/P0R1P )8#P$R  b,#R-P/P3R=RCP *I#R*P  0]#R1P bI#N'R-R1P3S=P?RBP  ^K#P*S@P K1#P$S-O1T2P4P=T\
      >N  ;-&# X>#O3S  b28R=P A;#O'R=T>P?P  G7&# D>$R2P O7'S1P2P K7$P%R  )F%# )=%RDP .B$R2P J]#R=P SB=R@\
      P  BW&# b:#R-P `2%O*S FE%R'P  @:#O$R bY#P'T(P*R+R-L.P/R0R1S4R8R=RBPDP U2#P4R  7;#S%P'P  98&# S2'P \
       XT*P1T=PBP  U-%# J3%#  *2#L%P*P=X &G#O1S  #@&# ?2$R%P 35#S$P&R(O+R,R-S.N/S0U1N2P3P5R6P8S9P:O;P<R>\
      P?P@SBSCMDR M&%P*O5S=S>PFP )&*S-P1R=O  2^&# 6Q#S$P%R&R'S-O/P1O BS%P'R  Q-#P=R W)%R9P  >@#R'P 1Q#Y'\
      O*P0P6P=N ]A#M$V'P2R<P   +2#W%P'O-P=R?PBPGO  2M#O$T%P&O2S=P  aK'T.P0O1P ]0#O%U-PBPHP  RJ1S=O  -='P\
      *SCP  2+#S'O !32R=P  GK8P:P=S KZ*R>P  <5'P*O1S=R  GT#N/T +G#P=R  <=#P%N'P*RCSHS 7I*T-N ;`#R'O0R  ,\
      -&# R6'SCO ^J#P%S*P  40%#  J5%# *D#P%SCP J@#S/O  GK&# V_&# HA#P%S&P=P V%#W%P'R*P+P0O;PBP   OB&# T=\
      #P$R  &L#T%P*O-R ?)$R2P AQ#O%S  HD&# :J'P0R 5O=R?P (?*P=S?O 7E#P%P'P*T8P=U?ODP  &K&# A'6P:S=P B+$R\
      +R.P/R0P2P:S=P@P 2$#P%R &V#O$P%R'T>P  ,P#R-P ZA*T8N &H-S1O  !*.P2S=P *C%O*P-S4R5P b/#O%P'P-P1U M^#\
      P%R*PBR  F6%O'S  =`%P'P*S 'V1R2P  %/#O$R*R-T.P2P@P  _Y#S$O >N#T$P%O&R'S*O/O=S@PHP ]R%P.U0N  &7%R'P\
       6&#P-R :>#PHR ZS#P'R  ;6## '!#S%O  `(%# a(%PCSDP 8E#R$P'T/P=M@T WL#P%SDP  S9#R8P 9<#P%R  ;`*P4P=S\
       _6=S?O  28$P2R  8.%# :##P%R  PL%# !!4N5T  R9&# .6#P*R #:-R1P M/%P*R-PCS V$#S.P=P @[#R$P  WU$S%P*R\
      -R.T/R0R1L3S8K9V:O;O=R?R@NBPCTDPFS  SD-S1O  ),%R3PCOHR SS$S2O  ^C&# P0$# N!#P'P8S  -,#P$R%P&R*P-P2\
      P=T Eb#R%P  #K%O'T3PDPER  %1%# HX%# U/(P=R  )5*# `T4# M8#R/P OU'P0R _J#N%N'O.M0N1P2!4R5T  TR#R'P  \
      Nb#J'N*T0O1P5O8W=P@PCVDREPFPHS =F#P-R  T@&# ,N#R%P&P*R0PBPHS 8)%T5P6P8P 7]$P*P2PCS 0C#L$V1P2S=P P4\
      #S/O  9G&#  ]`#R%R1PCP ;@$P'P.R1R2R5P   -_&# 1O&#  ZJ%P5S;P =L#T%P'ODP    YV%# !/#RCP W-#P%S'P F^-\
      R1P +;#S%P'P V&#P/R  ^F#T%O*P   VP#P%R'RHP (V8P=R /H(R+P  _H*#  F7.P0R  :!%# ^a&# 3<*RCP ?[2RAP J*\
      #P-R  :B&# _&#P%R'R*P ;H#T'S(S*N+O/R0T2P8P9PBPCPEPHP  &<&# 'M#P%R'R.R0P1P=R?PHP  >:#U%P-P.P0O1R CX\
      #S5P@P T!%O8S  =-%S&P'P I.#U$P&P*P+R-O/P0P3R4T5R8M:S=J?[@MFP  3*#P$R ][%P'R VM%R&P  A2#S%P&P ?%'P4\
      P<S K(#N%T bW8P:R  ,F&# $Q&# $^#R$P :E#S*P-PBP b,#N%S&P8O:T=S>P  0[&# _[#P'OBT    ,B'PBR +B#S%O  ;\
      R#R$S%T'R*O+P-O/N0O2P3P4R5S=SCRDOHRSS H,-R1P Y&#P$R  ^E&# PL#U%M  b,*P.P0S ]2#O-S SB#R'P  C;#P'T*O\
      -S.P1R<PDP FI%OBS <'$S%P&P *6-P1R=P?R 5(8P:T=O  -P%L'U+P-NEU  -.-R0P CW#R%P  ,T#R%P ,a$P2R  E>#R'P\
        94&# R,#R$P'U*T-P4O5P8O9S=OBPEOHS AE#P'R-P =P#R%P 9,#O'S  ^@&# ];#X'P/K X2=P?R  Q/'T)P*O 8S#P*R \
      I]#O/S  G%&# =O#O%S )+#P%R'S(P;P=R  R7&# b:-R1P !;#P%R  @*#P%R'P :^#R8P &3#O*S  KS#P-R .(%O'T*P.P0\
      R  K>#T%N ;K#O'P0T 1X=P  ,S'R8P 57*PDR  WL#O(O*R+S3S4S5P8O=O@S _`#P5R=PBR   %Q%N'W=PCP  .2-R=P  .U\
      =# U7%# J0$R2P 3T*R=P  `C#P'P*P-R.P0R4R  FY&# >?%# C_'R.P 0''P0R  ]W%# G:#P$T&P2P 4;#S$O&P'R 0:#P$\
      R%R&P'L)S*P+S-R.O/R0T1R3R9P:S=N>R?U@OBNCRDP   7S&# OI#U$T&P*P-R.N0T2P=O>P?RCPFPHP U0*S-R.P1P=P  8T\
      %# #S#S*O-R1P (N-P2R  T1$L%V&R*P  bE%# <:&#   .K&# +:#R'P  YQ*M3P8X9O  +C%# G)&# Vb#N%T [B#M%U ][#\
      U%P*P/P0P ^M#P%R  PW#S$L%O'P-S.P0R2T4RAR 8B=P?R  1Y%# C('V.R0N1P8O=R?P  4[%# @R&#  =D$# Q='P*R  5Z\
      %# Z`&# C`*P1O3UBP ]K$O&S  7a#T'P*P<P  %(#P-N0P1U 6B$P&R  ,A&#  X1'S(O  -9#M%P'P/X=P J<#S-P.P @[%P\
      'R  *<%# (7$R&P*O-R.T/O0P=P@S `Z-P1R  X(#P%P'T.P0O8S=PBR P3$R.S0O2P:R?P >C.S1P4P5R;P 3L#P%R  *N%# \
       [Y#O$R*R-R.P3P=R 1'#M%R'T*S2P:S<P?PBP W6#O$P%T-N1T %V#P$S&P IZ'P*W-R/R=L@P  PQ&# 6Y%# .D#R'P/P !7\
      #R3P  G4#X%S&P'U(N*R-U.O0O1T2M4O8P9P:O=R?P@PBPCMDSEOFPHS ?O-P4R  H,#R'P @O'U*M 62*R0P8R:P ,$$P%P'W\
      *P0P1P4PCP b-%P'W.N0O  !H&# '(#T%N  .Z&# +,#Y$P%M*OBO (5$S4PCP  6J$S1P  B6&# 6W#P=R  CI.P0R N%#S%O\
       ZK#R1P  ;'#P$P%T'P(V*M+T-R1O:P;P=P  <E#R=P ^O#P$P*R-S1P H)6R8P 4D%S'P*PBRHP   RA#RBP  D7'N*T X:#O\
      (R+R  UV2P8R:O=TDP X$#R:P W#>RHP MK%P-S0P  MF%# WQ#P%P*T@O X^:P=R   K6%P'R DO#N*R2P6P8O:Y=P :@#R%R\
      'O*P4P:P=T@PCRFP  A2-R1P >I%R&P  6*%M'U  Zb8RBP 2^#S%O +F%O'S aY'R*P  ^[#X$M%T&P'M*O-V0P1V4P8P;P=N\
      >PCUDPEPFPHO [T#S%M'U0O  6.%O'S1R;P IY'R*P ^%0RBP _N%O'S  XH&# OL&# -'.S0O $/%P*R=R?P `'#S$P%P  &W\
      =R?P AZ#O*T=P =]#N$R%R*S-S.O0S1P2O3P4R6R8R:O>OBRFP   BB&# b`-O1S 3'%P&R  PC8P=R  X^#P%PCT   /]&# 7\
      >%# 'B#V%N?P P%%R&P   SH&#  2%&# 4$'M*U .7#R&P  B8&#  F-%P-R  b6B#  PA#P'R  RP#P%R :X'P0R  :*#R*P \
      ]N%O*S ),#O'S-O1R /N$P%R.R0P=P <F#R%P'P EZ#W%M'O  P[/P=R ]'#O'S (3#U$T&P'P(P-T0O1P8PCPDP  1^.P1R  \
      V-%# %Y'O0S  Fa#P*P0PDT ::#O%S   `L#P%R  0a'P)S,P 2I#S'O-O.R0R8P=R S'#S%P'P  IA$P&P'R(P)P*S,P-!.N/\
      N0N1M2P3P4R6S8T9R:S=P>RDPERGPHP  7W'R*P 2'#S$P%L*P-V1R=PHP ?-(R*P   +U%#  &<%R4P ];#P$P%P*T+P-P.P:\
      R=P>R?RBREPJS a9#S%P*R-P1R6P  :7#R?P !5.T0N  MR&# FN#P'R QC=R>P _N#V%O*S-O/R=M>R@PBP M(#S/P=P  'M#\
      O'R*T.P0T4PBO !R#P=PBS 5W#S'P NT#S'O D$#P$P'N*W.O0R  3@&# H,#X%O*P-P5P=P Y`#O%S A7#R%P X[#R%P  ?##\
      P%S'P WQ#S%R*P-N  B!'R(P ]T:O=S  ]?&# >1#P'P*S ^2$O%P2S  ZL#O%T8P   LA#O*S HZ#P'R  TR&# ?8#P$S-P '\
      _#P$P%O*P4P8S9S=P>S  _Z%# %G#M$P%S&R-S.R0P  7+#S%N'P=R?PBTHP 5D#P%SHP ]!#P%N'R-P.T0O1P3S4R=R ;C4P5\
      R  O0#P%R  J#&# 2C#O$S%R'P-R8PCRDP  Sa&# 8A%#  (+#V$P'P1P2P5P 7L8S=O HV#RDP L7%T)R*N1P4P=R?PAR K5#\
      P$R&P'S*O/P=S   %P#P%R  1>#O'R `J=O?S 6V#P%UBN  6-&#  #&&# A_&# W_#S%O*T-P.P2R@P  *^$P%P&PDPET 6M2\
      PCR   H`#R%O-P4R5P=P?RCRFR `.*P=R :+$R&T*P4PCPEP  YZ#P-R  ]R%P-P1PCT 1/#T%R'T*O-O/P0O4P=R@PBSCP   \
      ]_#P$R /D#S%R'R-M/P0R  G0&# =1#P%R'RBP  /:#T'P-O  BZ#P%R  QF#P'O*R8S b8(N+T )M#S%P'P-T.P0N   (0&# \
      QA#R$P X3#P%R Q+#R  S>%# IW$J*X W-#P$R  V*#P%S'P T:#R*P >S'Y.P0J KZ#P$O%P'S(S)S*N+O,O-S0O2R8O=U>R?\
      N@RDT  4>&# 9%%#  R4-T1N #0#N-P1S8R QQ$P%R  ,D%# !:#R%M8U=P W[#T%O'P *#1S2P  ;[&# YN&# 6V&# 3U#S$R\
      %N'P(O*O.S/O0U1S2S3R4O7P8O:V<R=P>P?P@PCRDPHP 5=%O'S(T*L+O-R/R0P1R2P5S8S:P `2#R'P-P/P3RFR C2$T%P&O'\
      P*S+P-P3R4R8S=O?SAPCP  D#%P'N*U &>#R%P(S+PBP  L^&# 4:%N&R'T(P-T3P4S8O=PBO RK#S%O  Z4#T%O*PEP '4#PB\
      R PK#R*P O;*S3P;P  -!#S'O*P8RCP  [<%P'R*O0O5S8SCP  NX*R8P [F#S$P%R'M(P*P-V.R/P1O2R=R  @1#R%P Q-.S1\
      P  V_5# /^&# 6;.P3R %7%R'P VW#O'R/S8S:P=N?S b/-O.R0O1T=P?R  93%# )H#S%P'P  +H$REP  J:'O*S=P +R#P%R\
      'R0P=R?P -,$P2R  3%'O(R-S1O )+$R%P  ES'U0M 8T8S9O UF#P*P-P/V=PBP  @J&# ..#P$P'O*S.S0O=S?PSS /N#S%O\
       [&#P.S0P  I&&# N-#P'R=O?S _X.P0R  8,#P'R*R1P KP#P'R E4.P0R  -A#P%N'S*P0S1T=R?ODP  K3#P%P*S  ?Q#R*\
      P 05=P?R  `1#O$P%T 09#P'R0P   .=-R0P H?%PBR   OQ&# W(#R%P  +.%S0O LQ#R%P  IV%# 3U#U$P%O'N-P0P=PDPE\
      W  VL#P$R%R&P  [[&# $T#P$S%P GS#S%P'P*P=P?R@R  I>=N?T WR#P%R X.#M$N%O'O)O+R,S-N.W0N1V2V3S8R;PAO B<\
      #R*P >%8P:P=S  .!&# !O#M)R*S,P-P/S0P4P5R8R9PCT  *D$O.O0S2S  IN%S&P-P OJ#P%SHP D(#S%O  X1%ODS 5D.P2\
      R  A/BSGO (:#P%S8P  Z0%# #'#S%P8P MG#I$P%K'O*S-P1P4P8]9U=M>ZDP  LJ#O'S*P  F0&# '[(P-S1P  U`%R&P )0\
      #S%O  M/%P0R  aK%# Ub#W%R'P/K  #).P1R:P=R  K&#S/O /-#S$P'P.P0R  GP%# EE&# D'#P%O*S-P.O0S1S@R  RY%S\
      8R=ODP  (T#P*R a&#O%N'UGR F7%RDP  ^+%# )B#S%O*P-R   [a#O%P*P=U J$%RHP R%#R1P  J+&#  `(#P8R _9#U$U%\
      U&W'S(R)T*N+O,S-O.L/S0S1M2M3N4O5P6P:P;O<P=P?P@OAPCSDRERFSHR  [S=S?O M*%P'P*R8RHP  82#P'S-P1R P2#P3\
      R 1]#R%P =O#R&P  GY#P%S'P >9#R'P  S9*P=R V%%R&P (>#O%T *A#P*O4P5P=U  DP=R?P  %O%#  *%&# W+&# 6A'P1\
      R A['U.N  ,;%# _Q%# b6*P8L:M=[ *>$R.P1R2P  <9%# 8N#P%SHP Qb'O*U-P=P  +H'P/P:R=R?P  `:&# $K#P%R&P'R\
       #7#P$R $?#O$S.N0P2U=P UZ'R-P   XA%# ZW#O*P-T  ID'S0O;R=P  R+#O%S ZQ#R.P Ub#P%S4P CT#R%P  !'&# Za#\
      U%P(R)S,P-P0P1P2P6P Z6%R/P  !&#R-P <1#O*R=R VG-P1R  F*%T&S'S(O+R,P-P.U0O2P4R5M6R8O9P:O<O=T>P?PBPCR\
      DRFR T='P*S=P  E$&# #=#T$R%L&S'O.P0T ,O#R8P  RA#P%R&P  K^#O'S  MM(P*R 7S%O'T+P Z_.S0P1P  K_%S-O XL\
      #M-N/U0P1T R4'L*V  Z=8S=O __=R>P ()#O%S'RDP DW.P1R  -/#O*R/R OU#P%P*P-O1S=T 2?$R1P2P=R <8=P?R  (P#\
      P%N'S-R8R:P=O>R?S _W#R%P*P-R1P  H<.P0R 1B#R'P  8.%# N>%PCPHS A1#R'T-O.R0P1P )L#P%P'R 6I$T%O&O2SDP \
       '*&# C'-R4P  KH&# 78#M%W=P>P  :U#O%T'P 0H#S%O Z&%S-O  6[%# TD#U$P%L&P'T*RBP HWBLGV #(%P'O-S.P1TCP\
         CT#S'O*R-P   M)%# SW#U-N1O=R  LL#O%S  6F#P%S'P  `8#P$P%R'T*S=L V/$T%P&P*P  WI.M0U G%%R(V*N+N0PF\
      R %K'R0P (6*R2P  (X-S.P1P  <7&# I'#U%S)P*P-O.O0P1R4P 98#P%R ^M%R'P 59#N%P)],K=O  V<%P&R %+#S$P%P-R\
      @P  E@%# D'#P$R  Xa-P1P4P5U8P W&%S'P(P .Q#S/PDP G5*R8P=PHS E=#S%P'P #<#O%P*R-R3R 'S#O%S'R  @('P/R \
      VK#T$T%M&R'S(P*T+P-O/P0R1R3R4S5P6P8N9P:S=F>O?V@RCRDP  2%%#   (8'P.O0T  +D%P'N(V+P 0;.R3P  FU&# #G#\
      T'N !?%R*P a<#S-O @Q#P'P*P=T  4(&# =I&# I+%R&P S##R'P Ca$M%R'R-S/M0O1R3P4R5R6S8P<P=O>PCSDRERHRMR -\
      X'S*P-P <T#O=S  !*&#  ?,*T@N  2?&# ]U$R2P `;#R'P  TT&# R#&# 5Q$P&R  &H&#  DH$# ZM#R%S'O   &)1R   _\
      `&# :!%P'S*P !C#P'P*S /T'N*P.R/P0T  NI&# b&.R0P  )^#S'P*P-R0P  ^/&# `X$R&P Z!#T%O'P 6X#S$P%P 8D(O+\
      S  ;'%S8P=P /^#R%S&P'R-R1P8P=PBP  5U4R=P  W-#P%R UH'P0R  O5.M0U  4+&# b!%#  4]%# IV#P'R  *U%# QG#R\
      *P 42=R>P  ([&# ]B*O=S  .M#O'P*U-P@P H/#P%M'S(O-O1P3P4P8W9T=O@PHT  2>&# R.#T%O-S1P>PDP R<#P%T&T'P-\
      P3P=PRP  S/%# :@#R@P ?7#P%R #Y%R&P  -)#P$R G:#R>P ,3#S%P'P O7#R/P a:#N$P%T'P0T8P  B3&# #_#R$R%O'P:\
      R *H$P=R  1A%# 7_$S%P&P*R2P=P F:.P=S?P  OK#P%P*RBR KU#P$O2T -/#P$R-N.S0O1U2P6R:P &9-P1R ]T-R=P  %@\
      %# ]G#U/M G_#P$L'P*R-S1O2S4UCR @5#S%P*P />*N.U/R0R1L2P3R5S H#'R.P0R1P=P>R  ?+%#  .6&# *M#S$PBP [V#\
      T/N  a5*R1P $A#R$P  1M&# 5(.R0P 6[#R%R'R-P/PBP  HP#O'S  $5%# 6X$S%P&P KJ#R$N%P2T  9=#M$S%P&T'X(P*S\
      .M/R0W2O5P8M9O;P=T>O?R@M 98*P8P<R=R  `]&# 62&# />#P$R%R-P  'R8R=P PO$O2S  ]O*# QS#S0PEP ?7#O%T'P A\
      .$R4P   =)*P-R  L9$P%O&T KE'P4R  AQ#O%T'P '4%N'T  EB#O*T4P=P XD#O$S  2-&# 0F#P%T'P =V*P-R  C.5P=R \
      39*S=O (?'P-P.P1S GB#R$R%O'R(O*S+S-W/N0P1J3P4R5O8T9R<P=P?P@PCSHTRP  5K&#  Z$%# 53#S$P%R&P*PCP #a#P\
      *S?P  WD#S$P%P &;#U%O'R1P=P@O :4'R*P $+#P%R @*#R'P  0.#P%R   ``%P;R  L?%P=R Wb#RFP RX#R%P  6a%P&R \
        /X%# ?%%R=P 4(1P;R 7(#S%OHP  I@%# R6#R-R/P=P?R  3(#T$O%ODR K<.RCP _?#P%U'O*P0P8PFS ?/2P=R  1F&# \
       ^+'P=R   ^#&# aJ#P%R !b#O%S 81#O-R6R:P=PDS  >$$# /A%OHS  =$#T*O-P1P  S`&# BO#S*P-P1T@PEPHP  Y6'P*\
      R =A=P@R  7-#T$P*P=P  ^=&#  V.#M'U S+$R2P  3+&# 8T#O'S  _L&# )34O5S 3T'R=P  EK&# ^I#R$P  [2#P%SCP \
      /R#P/R 0?0P8R  1(&# GR#T%P*P0P MS$R%R&P2P  !A*P6P8P:O=V BL.O0S  ;C&# [_%P'P4P8R=PCT <4#PEPHS  ,]&#\
       D%%P-R A<'R)P  (a#P%P&T'P*P1P2R;R=PHR  *G#P-S1P  ?K%# Y[&# XP#P'R 8P-R1P 2D'R*R/R0P=P  7D#R/P O]#\
      P'P4S 66#P.U0N 4G#P$R X_#R$P  T=&# ;J#R'P  NJ#O$P-R1S UO#T/N  Y;&# LC#P%O4P5VHP  <X&# WA#P4R8P=R Y\
      R#M$S%L'U.R0P2PDV 2`=R?P  5P'P*U-P1O3P T%%P3PBS  %A-S=PDP )M#P*S8P 8;#R=P  3T&# ;)#P%O'S*S4PBPCS  \
      aZ8R?P C]#S$R&O'S-P/O=PBR E%#T%P&P'R(R*O+S-P9PCP  @D#P%U&O1P D'#R%P  ]($T&O2P Ha#N-T  >]'T*P/P2P=R\
      ?P O,#O'PBT  Y)&# B+*O=S    @/&#  $#&# X1#O%S(P.R G;#U$M%P&R'O*S-O.R0P1S4S8PBPCRSP  !7&# 8<#P3R 1R\
      #S$R'O*P/S3PDPHP Z.#U$O%P'P  )7## GM#P%P-S  aV&#  CC#T$R&O'S(S)S+O,P-R/M0M2P5P8R:R;P>R@SBUDOGPHPRR\
       Q5.R1P  <O#R$P3P=R D$#U$N%O'O-V0P1S4P=P@PCPDP   IH%P=PBVEPGPHP Q5#M%N*P0P1P4P6^8P=PCP  @K$# C-1P2\
      R  ^N#P*P=R@PDR `X.O0S $($P%SDP J9%P'T/N  ?Z#P*S=N@S )/%O*U;P<P   MJ#N$P%V&P'R*P-P.P1P=U>PCODRHR `\
      4#T%O'R*O  C6&# 6V#R%O'R 8-.P0R  @Z%P'P*O-S9P=S@R bD'O0S +##R%R'P*P />%P'R =]%P*S-P X1#R%P'R(R*O-P\
      /R1P=S  XF%O5P8T ]_#V%N&P'P   CL&# UA%# ?L%P*PCS ^V$P5R -B%S'O GN$R*P MO#N%T  S48P:N=U P^#O'S  O7'\
      R*O/P=S 4T:S=O  #C&# ^W8P:T=O -8'O*R-P1R3R =4#S'O  2T#N%UDP  ,2&#  S%%P'R  B,#R%P'U(P+R.P/P0P6R:R=\
      O@OGP )&#N%T  L^=O@S CH*O3P8U9P ,S#P'R   MK#O+P-T6P:R a@*S-P=P **%P'R-R1P:R=P EM#R*P/P=R  -E#S/O M\
      H-O1S  Sb%P'P*T3P $/#N$P%R*P/U8RCP   DX&# @A#P%O'P*PCVHP  [,%# ?)#R%P NM#T$N%L(O+T-S.R0P1P2R6R8N:S\
      <O=T>S?P@SDPFPGP   T&%# _a&# M]&# J2#R'P  <I#PDR  !?#R8P -G#S$P%O&R'P(P)U*T+R,O-R.K/M0O1R2U3R4R5P7\
      P9O:R;P<P=S>P?S@NAPBOCVDPESHS .'#R$P%R'P.O0T=P a;#S%P'P4P !]#P.R SD#K$N%O'S(N*T+R,P-N.P0P1O2P4T5U8\
      [9P;P<P=S>W@SAPCODPEPFPHPJP   H=4O5S  )+&# C]#S$P%S&T'S(R*R+P,R.P/S0R1P2R3R5S6M8S:O;O<O=R>N?KASBTD\
      REOGLHRROSS >a#P-R [F#P$S&O(R*P+O-N/T0P1R2N3P4P:T;R=S?RBSCPEPHS  XY#O%T-P GJ#R<P (/#P%U'P4PDP 0?#P\
      'P*S  )]'R-O.S1R=P  ?4$# 6K#S*P-S1OBP <E#P$S%N&T=P  F+#P$S4P JB#R$P%O'U)R*P+P,P-P.R0P2V3P4P5R8R=N@\
      PBRCPDR  BW*P-R  +N0R2P  ?V%P'P*S  I_#T%N  E_%R=P   PF#P$P&R-P.R4PCSDP 0a#R$P'P-T=P@P  EK&# ;]#R%P\
      =S?O 'V#P'S-R0O N`#P%R  FR#P*R  QG%# *B%# 0**O5P=T #O#O'M*V=P@S  ?A-N1T :V#P$R.P0R=R?P YQ0P;R  M+&\
      #  TU%O'S  :]#S$O.P1R SA#S%P'P4P  VC%# a.&# `Q#O%S 7b#R'P-P.S0O1R !L#R%PHP  A3#U$T%S&T'P(O*T+U-P.L\
      /K0O1R3P4P5O7P8P9O<P=L>P?R@RAOBPCTDSETGWHPSP FS#P%R  [`&# _A#P%R   GU#H$!%R&X'L(P)P*S-O.V0L1M2W3P4\
      P5P6P8O:P;P=V@PCO NY#P*P0T=P  3I#P=R  _b&# NG%P5PBS    ,3%# `-8RHP  `=#P$O'R*P/S=R 5W#R-P F)#S$P%R\
      (L*M+T,R-S.P/O0P1S2O3R5P:S;P=N>R@OASCPFTGPHT D<%T'O*P=R?P   L<#P%R WA#O%R'R  S,1P5PHS  ',&# `b%#  \
      /Q&#  8Y&# -H#P%R8R9P #K#P'S8P  -$&# B9#N$S&T'P/P2P 6U$S%P*P8P:R  K_#P*R-O1P=T WR#U%M'T>PBRDPGPHP \
      Z)#R/O  !K#N%N&V a<=R?P  11%R)P  SJ$# +&#P$R0R  `@&# 8?#R$P%O&S YJ#P%S'P  LB#M$P%S'S(S)R*S,O-T.R/N\
      0T1M2T4O5T6T8L9R:O;P=S>P?TCOFPGPHP ;G%R*O /1#S$P*P   I#$P%U*O-P.R8R:R=O>P  -&%R'P  G@&# QD%#  =F&#\
       6Z#O/S  _2%# -=#S%P'P  @>%# S>*P=R bO$P%T'P*P>P   OP%# J:'R*P  *,&# R!#P*P-P1U=P  T0#P%R 8M*P=S@O\
       N+%O*U;P  R/$P%P(P-S.S4P8P b2#R$S*P2PBPDP PK#S'O.P1R 15#R/P  S!#P$R .(#O%O'S;R>S  ^E%RMP  21&# #X\
      #R$P%P*R >F#P%P'P-S0R=T?N @<#P'R XP#N1S  E#&# 6/#U$P%T&P'N-P3P  &W*R0P8P:R  .?#S$R%R&P-O.S0O2O #>$\
      R%O/R8P:P=R V@#R-P <<#N$P0P4P5S8S>OCT  A68P:R 6C#O*S=U?O@O  +E#V'L Ib#M$P'S*V-P/P  4.%# XS&# b5'R)\
      P*O,R1S=P W9'P*R +7#R*N,P=O@U  D!%# /S%# FZ)N,T  O!'P)S,P  /]&# <]#O%TCP *W#R%P  NG%P'R -M#T'P*O  \
      `Z#O$P%U4PCPHR :Y#S'P0P E4#N%P'[)S*Y+P-O.N/M0N=N  0Z#S'P1P=P F:#P/R 0-$S%P-R/O8P=O?S@RDSHP 6b$R2P \
       M;#T/N +-#P%SHP 1!#P$R%P*P2S4P  )N#P$R &b#R'P 'R#R$R&S'P(P*O+R-S.R/R0P1P2P4R5O;P?PBPEP  !D#P%S.R0\
      P   KV#P%R'R*P  X9## [0#S%P*O  &`*P=S>P 66$H*P1P2O4^ >]%O*R-R.R0O1R=R?PDPTR  O6=R?P  ;7*# +]%# >?$\
      T%P&O U*#T$P*P0P  S^#R$P 12%P-P=R ,:#S%O  K5#R'R0O  `Q*P:P=S %X#S%P/P  `[#S%P;P  ]D=P?R ?!.R0P  RJ\
      #P-R I!4R5P  `$#R%P  =R%R4P ^9#S%O   EL%# )]#S%P*P.O0S1R3P  O?#P%O*T:N=S?SHP  ',#M$P%N(Z*N+X-O1S;P\
      =O>PFP 91'R*P0PBR ..:O=S  .'#R%O'U(V)R*M+N-R.P0S2P5R9P?PBPCOFR  K8#R$P%O&P'P*P.S0O1R2R3R;P=P>R?RCR\
      GRHPRR b6#P$O.R0P2T IO#S%P'P  ;W#P=R 1L%S-P6P=RDP 7X#U'L-P.P0S2S=S@OCRFP  S`'P/R )V#R=P C;#P%R&P2R\
       E&*P-P/P=S bN%P-R =4=S?O  T**P=R  (M#M%P'U4T5RAOFP @P#S%S&R'N*S-P2S4P=OCP  ^.#O%R'SDP   C>#O$P%R=\
      S K9$S%P&O'O+P.P/N0R1P2N3T4R6R7P8O:V=L>R?Y@SDRHP (&#R$P  =G%R'P  '+#P%S'P.R0P *,#P$S%P'P*R4R E=#P*\
      R  UR#R/P 3.#O4TCP '(%REP  Y]&# -N#U%P'O/P=R?P XC%S'O  =E2# GP&# #+#O%S&S3P7P?R &M#P$U'P2O SO*P=R \
       V].P0R  1+'P.P0S ^>#P%R'V*O-P0P=P   Cb&# 'R%# 7W$S%P&R2O  OI%P*P2P=PCU ]O#N$U/P   TD#P-R 4E'P3R D\
      T#O'S  *-#S'O*R,P (I'R-P  IF.S0O  WG&# HM'M*U0R?P 4?%R*P HU$P%R 1C#O'O/U  !U#P/R0RAP Q.=R@P  YO&# \
      >$#P'S1P `H#O-P5UBP  3A.U0O;N  V7&# O+-P1R &]#R$P%N1T  (B#P%R'P/R $#*P=R 64#S%S*P-P/P8P  S-&# HI*S\
      =O >;#N*T@P  BO#S-PDP H8$P2R ^E#V$P'N=P  5P%P4R  .%#P*R EO#O%N'T*S-R1O=R?P@PDSHP  DX%#  *U%P*R  &`\
      &# TU'RHP H=%S'NCR  X'$R%U&P'O*N-P.S/P0O2T<P=PAS U8#R*P EK#S%P&P'R=P %V#P%THO =O#P%O*S QP%P*R H4#T\
      'O  T]&# 55$P2R X:3P8R  4K#P$S2P  --#P-R  O/-S8P  @T&#  S,%# /3#P%S*R-P/R?O +P#P8R:O=S 1'%P8SHP  /\
      R%# )^$O%R&R(R)O*T+P-U.R/R0S1P2P3R4U5O8U:O=L>P?OBPCPDOFPHPSP <!)P*R.P0R  JH&# .6%#  /,%O&R'R R^%P&\
      R aS%P-R  (+&# K/#P%P4P5UHP  /1$P%S'R*P2R8S:P;P=O P_-R1P   24#N'T  SK#S*P,P-S/P=P  ``&# 6U%#  TY'S\
      0O 10#P4R WU#P%R `X*P=R  G8'P(R &41O3S ?/*P-P.U1O  $:&#  Z1#P%O'T  _Y%# P*#O$P'P*S-P=O@U 1L'P0T1O \
       YJ#O$PBPEUGP ^Z8P=R  4##P'R*P=R ?%$R&P    FS=R@P 5O$R2P -7#T%N'P-SBP OD.R0P   ?4'P/R  <C0# b=#P*R\
       Ua%P'R 5Z#R%R'P-P  J9*P=R  N:#R%N'P*R-P.T/P0P9P=T@SBOEP @1'P1R2P@R ^@#P$R     @S$P%P&S'T(R+O-S/P6\
      N8M:T;S=S@KBPCT #N#S%P8P=RFP   .1%# [0#P$P*S<P  (D## Va'R4P @3#N%UHP ['#P%R Z8#P'R  BH'P.O0T I]#R%\
      P  V?#RDP I>%T'O0P :]'O.P0T ;O#P%R  +6#T$P%O&T0O8PDP  Db%O'S ?!*P8R:P=R  `=#P%SDP I7#P=S>P $/$P2R \
      XF$L%R&V/P    H#=RHP ?P%R'P ^8#N%T*N4P=U?PBRHP  N'#P%R'P.R  !M#P$S2O  K+%O'S ?&'P(P+S Q+=R?P  !5#R\
      %P ND#V%P'J*P-S1V=PHP :,=S?O  P8#L$P%U'W1N $K=P?R  OA#P%T'OHP  J*%# O=#P%S'T1O3R4P=P ]D%O*O-U _%#Z\
      $P%N'PBPDPENHSTP  R<&# 9W#O%P'P*R-T/R0R1O `?'P>R E2#S%O  D.#R/P  $,%S'N  #$#P$U'P-PBP K*.P0R :3=P?\
      R SJ#J%N*!-P   &I#S%P'[(P*K+S0M=P <9#O'U-O  $@#S*K-U +3#O%S #B$N&S'P)P.T0P8R:R=P?P@RDR CN#P$R  *5&\
      #  R2#P=R %a#P*P/R2R=S?PAP :/%R*P O_#P%S4P  %&%# MP-P8P:S ^R*P:P=S  L.&#  )M%# D7'P*R Z+#P*R  CZ&#\
        +!%R'P P-%S'O L=#R*P  Y^%R'P  /9&# 3Z#P=R '+#P*P4S 1Z'P*P/P=T  ?%%# GZ#R'P  _Q&# E01S2P=P  I9#U%\
      P'U(J  ;,&# .%$P*T;P=P TK4R6P   JI#U%O*PBO W7#U%M  ?K#R'P-P@R 4:#P*N-R1T .8#T%P'P0P  %>%#   '$%# /\
      !.RBP ,$#P-P1R  %6#P%R :E8P>O?RHT  WW%# X4#O%S R?%P'R=R?P  YC#P'R (L#R/P  P+#P%R _0(R+P  5_#R$P   \
      O&&# [E#P'R <X#R%R*P  NN#K%R'V(R)R*M,P-P.O/O0N2R4O5S6P8Y:O=P>OHW 0A#U%M ^X$R%P  !?#O'P*R=THP G2#P%\
      P'S*R.P0R9O:S=O   =?&# -C%P*T-PCP CU'U*N1P <$#N'R*S0O4PBS  W2&#   J?#R'P 6V#P%P4S  R##N%T _a#P%R [\
      &#P3R  %$*N/R0P=P@TBR H##O-S   bC#P'S*P QJ-O1S   ZG%#  D(#P-SEP  ]/$P%N'S4S8RBPHP  FH%# 1J#P*P.S1P\
      2P3T@P &D#R%P  U4&#    B^%T&P'S*P-P/P=P>P JR$O%PBNEPHW  (]&# W'%P*R aZ#R3P   DB#S$R%P&N'P-O/P0N1S:\
      P=T?P@PAREPHT *S#O%R=S  H!$R.P/P0R=S?O 6*%R(P Q!#T'P3P=P  W[B#  PM%# 8b$P%S&P #$#P%R   B/%# GJ#P'R\
       $E#T'P*R-P=O@SDPHP D;#S1P5P I/#P%P'S    M*#T$P%O*P +N#R8P  HL&# 2_&# 5-'P*S-P O!#P$P%T=PCP 03%O'S\
        ;B'P*P.T0P TB'P=R  1&#R$P _E#P'W.P0N 0T#R'P  GI&# `U=P?R ?H'P3R 4V#S%O   J1#L%R'T*N.S/R1R2P=R   \
      `+*R4P J*%T'O*P  ]N#P'P*O+P-O1S2U8P:R=O>S?RAOFRHS H2#R$P ^9*P=R .V#P%R J<#P'R  0/#U$P%N'O(P*T-S1PH\
      P ]a8P=R  ;Z#T-O2P Y5%L&P*O-T/R1R2S4S5P8R=L>O?V@PBRCRDPFPHT &%%P'P*P4T L4#R5P  1:)P*R  F!#O%U'P b,\
      #T*P8P=O  b%#O%P/T FL#P%S'P*P/T=O  b1*T0P4S5R:P=F?Z@OBRCP 85-RCP  N>#P(P*P+T T$$R2P  ^%#N$P%S&S-R2\
      P Q-#P*R  `-%# UE#N%U'P*P ^H#P%R U!#O$P%N'O(P*S+R-R.M/T0T4R8R=R  /G#T'P/O -b$R2P  VS#O%R*R=O?S TM#\
      P%R  %)#P*S-P @]'P*R /,5P8R  C9#R$M%W&U(O)O*O+R-O.R/P2R3P4R6R7R8P:S;R=P>N?PBRCODPGPHT 3,%S'P=P  =K\
      %#  ;3*R1P  MI#R%P  5`%P*S8P=O>R ('#T%O'P #1#R%R*PHP  a2#P%R IE$R&P #B%P'R/P0S1P2P=O@U   bF#T$S%S'\
      P(S)S*P+O,O-O.P0P1N2O4R6S8T=N?SAPBP  X&&# bH#P%R  GQ&# DA#P*P0S XY'P-S1O=R  _2'S)P 5=#S%P'O*O-V/P1\
      S=M A9#M$S%T'N1S=RHP   _L%# <T&# ','R8P U_%P'THO _<#T4P8P>P 3K#O'R*R `G*P5R J4#T$P'P-M.W0S1O2P4PDP\
        >T%# T0%P'M*V NC.P0R <-#U%NEP  WH#S%O'S0O U!#P=R  -*&# L-#P%S'P  [P#T-OCP X-#O$R%O'S/R  I1#T%O=P\
       #C#S$P%O'T*OBP O6#S$T%N'O*S/P2P=S?O  93%# R0#P:T=P?P '>#O%R'P-S1O6P8S:R  ^;#R'P *0#P'R*P.S0O=R  ]\
      K#R-P5P=R ,A#P'R*O=R  Mb#P'S-O1R 1%'P*R  ;V-P1R %=#T$P%P(R*P,P-S/R0P2R5P8R9S;P?O@OAP  /C#R'P*T<N T\
      F*P4P=S _T'R)P  '7#S&P-R1P K:=R>P  ]6%# _)#T%O ^W%RDP  2C#S%S*P-P0P9P  ;)%# *3*P<R  M8'P0R  KI#R$R\
      %P'P  B(#R'P :@#O%P-R@S bM#M/U  )B%# N]#U%M .&#O%T&P  9E8# EM#R%P J@=P>R V,-P.R   &/%RBP >U%P*R=RD\
      P ;'#O*S 3[#S%P2P ,G-T.P1O  VT#P%SHP UW$P%O'R*N-P0X1O2O3TDP )H$R*P  )4%# 4U%S'R)O,P-R.S1S2N3P4O8R9\
      R<R=S?O@OAPBOCSDSEPFPGRHP  8+*Y2P5P8O=O?N@SCP  ;A#P$U&O'P)P*S-P.T0P1S2P4R6P9P;P<P=S>O?RBP !I#T-O  \
      L-&# LZ#P'R *U%P;R   I##S%S'O*P/P 26-P1R PC-O1S RD#P%S'P ,S%P'T0O8P=R  SX#L%T'S9P 38#R%P'T*O=T?M  \
      -J&# SF#P%SHP +G$M%T&P'R*O1P4P5Z8O9P<U=NCODPHR ]0#T%N'RCPSP  J:#N$P%T  ^F#P*S-P 5B$R3P   C9#P'P(O)\
      P*S+S,R  [K#S%R'P-P  8U*O0P8RHS a.#P%R V`#P%R  OV#S'N8R QJ#R'P  5[#R$R%I&T'U(N+T-R/N0U2P3R5R8O:O=R\
      @OCRFP T+#S%O  UG#U$V%S&P'R(P)P*T+S.L/O0T1R2O4S5N6R9P;P=P>O?O@NBSCPDR  Q:%# +Y#R1P PL#R$P%R&P 1I%R\
      &P  --#P'R W)#S$R*P1P2P  K6#N$V'P=PDP 0b#P*P/R=R (B=PCR  4Y*P-SCP RW$P%S&P XJ)M,U ^I*M1T@R O@#P%M4\
      S5TCRHP ZQ#S&P'P-R/P1P3R=SCO  WC#R%O&R.R0P +(#P%R 4b#R%P-S=O  bP#R$P%R'O-S.P1T9P@P CC'P5R  ?D$R*P \
       BU%# +_#M$R%U-P1RDP  [R#O%S V+#P*S1R=O G&%R'P &1$P&R  +I%P&R  8C$S%P*P2PBR =5$P%R  :G%R3P )7'R*P1\
      P<R .('S*O  $^.P1R   *a#NBT  TZ#P'P-R0S2P @)$O2S  S]&# E].R1P  /$&# V]-R=P>P?R J*.S0O B28RAP A_#N/\
      S=R  Z/:R=P  *=%R&P <1#V$P%R-O/O1T3P4N>P +D:P=R  N;'R*P M,$P%N&T'P-P1R4S8P 05'S*P-O.T1P2P  ^G&# <D\
      #O-S ;W*R-R1P=R>P?P  V_#P%S>P >Q#P$R*R2P=PBR   I^-P1R  0)#P%P*R EX%R*P  >W#P%R  &#'P(L+V aS#P%S4P \
      _Q#T%N  -U#R%P  1>#O=S 72#O*P/R8R=P?R I7#P$O*R.P=T  FB-R2P  ((#R%RBPHP  ^6%# KO#P0R1P8P:T@P  55&# \
      aI#R$O%T&P'T(O*N+S,P-U.N/M0S1O2U4M8S:P=O>R?P@RCRGS  )9-R1P  3K*O=P@S *P#S/O b5#O(R*P+R-S.R/N1U2R5P\
      8O=RBPCP  (=*R@P  +[*# B18O:S=P?R %a%P'PBS  2$#V%P'P*P7P=P  b<&# Y$#P$R%R2P  NJ#R%P #Z#P>R )$'P*S1\
      O4P5R=P?S E##P%P'S*P.P0P1S8R=R@P  [I&# ^*#R>P TZ#P%SCP  ;Y$SEPFP 86%L'P*U-V.N0O1THP  _M&# ]M&# %Y$\
      P%S'P  TG%#  XE*P-R (L'N*S=R  5<#V%P'N*S-S0N1P4PHP 6P%R   I%&# _?&# ;O#O%R2PCPHT Q>*O=S  G5%P'O)S*\
      R  ,Q%# ,Z#R/P (X.T0N S,#P'O*S 5Q#R$S&P*P?RCPHP B!#R%P  >3#P$S2O A[#P%SHP ,(#S$P8P>RBP >Q#R'P/P  ,\
      /#R*P-S.J1V F5#U%R'T(S)P*R,R-O.N0X1P6P8O=N?P@PBMCR G5#R%P  H_#P$S2P DU*P3R;RDP  *+&# aC#N%T*P=RBP \
      YA#T$R%M&P-P/R2P=R?PAR ^Z'P*R0P=R  -@#S$M%R&T'P.O0R1P2R3R8P9P=O?SBPDPRRSS ])=R@P  3+-P=R   /K%# :1\
      -P1PCS ID=R>P  K3%# U6%# -,#P&R  JX&# 0>#V'L bE#T$P%O'S*P@P  EG$# =:%RHP 5I#S-O  DA##  GD$# VG#R-P\
        DX&# +R#R*P-R1O aS'S(P*P8R@P GD#P$M&TES  18'M*P/U=R '%#N$P%N&S*P.P/R0T1U4R5P8ODPGT   !5#OHS  5'&\
      # EZ#S%T&P'PCOHP  XK-P1P;S G!%S'R*P8PDP  `'&#  _F%R8P  +)$# !X%# V[#P4O8R=S @C#R%P ,!'P*R JD#P%R  \
      <a%# Q`&# Sb$O%U&O  LT%# Tb#P%R.R0P  *F%PBR SN#P%THO &N#R*R/P=P ;Y%R&P Ka0P4R ?Z#K'R*P-P.W0W1O4P5P\
      =P   ;S'R0P _3#N$P%P1THT   G5%# V=%PBSEP SU#P(R+P/R 91#R'P  [U'P*R 1E#R*R1T=O@PDP CX#S%T&O'P/O  V[\
      'O0S A`'P*R 5U%RCP  `:#R=P @>#R$S%P*P.S/P0O2P:R=PAR  KJ-P=R   UF#T%O*P=P ZU#Z$P%O&O'R*O=P>P@PCP I(\
      #S%O  7U#R'P $*/R3P K-.R0P  JJ%R4P  G`%P*S;P NS*P8O9S D3.S0O !L%S&P'P  P_&# *>#P*PBS =N#P4P6S  [Z%\
      # [_8P:R E8.P2R ,F#L%T'S1P  '4#O$R%O&S0P2S   SW#P$P%TDP PX.S0O  8W-O1S G:#R'R*P.P0SDP  M!8R=P aZ#R\
      /P  .+%# =L$P%S&P ZZ2PAR  +J#P%O4P5VHP P+*P=R?R@P  +G#P%R  4*#S%P*P BK#O'N(M*X+U-S5P8P=PCP N4%RCP \
       5>#O%S*T1P=P>R@O   +^%# A@#T'S)R*P,P.R/P0P3P4P8T=O>P@RHP  6,&# 4Z#P%T&O (H#R-O.R  C)%N*T 2:#L$P%P\
      *O-O1P=^CP ;+#R'P &,#P-S1P CF%P'S/R8P=P #,#R%P  +;#S%P3R=O b$%R'P4P8R  (K#U%P*P@PDP OZ.R0P `/#P:R \
      ,7#P$P%R2R GP#O%R'R4R5P  &N&# O5&#  Xb#RHP  (b$R2P YR#S$P*P /;#O%S'P  N2%#   H[#P*O=O@U b;#S%P'P*P\
      .R=R?P  2Z'O0S >G'R8P  [_%# JN#T%T'O*P/N8R;P   *@#P7R  O@#R%P  SD#O$S  ]O#R=P  F,&# JD'P.P0R 8T#R'\
      P*P-R1P@R b_#P'R-P0R  ,:$O%T&P aY#P%R  2>&# SU#P%S'P I:#P%R  E:#S%O  <<#R'P  )%&# [1#S*P5PAP  4;#T\
      %O*S<O=P B1#P$U&N'P/P;R=R _-#O%U'O8N=R>THP  1*%# U2#P*P8S   ;H'P0R OX#R'S)P1P4P  ZV#O*S ^&#P(O*P+T\
      ,P-P.R0P1U=P  HM#R8P  TM0P=R  [8#X$P%P'N*P?P  4b&# R;&# U0#O%P'T-P  !A-# ?F%# 33#M*U-O1SFP .4#N%T \
       )*## -<#R0P  X3#R%P )M#P%R  G`#R%P&R-P !$%P'SCP 5J#R$R%N'R/R4P=P?R  );$P2R %N-S1P  /%#P4R SB*O-S \
      PN'T*N C*%T'N  NJ%# 0T%# 8`%# S+=P?SFP S&#T%P'P6P=S?OBPDR  %F%# B4#N-T  7P#T%N ]S#S%O #<1P4R ,F#P8\
      T@P  8?&# BZ'R0P b5%P5R  J>'R8N9TBP K>#R'P L<#O'S '@-RCP  VV&# C)#P'S*N-P4P@U =&#R/P  C?4RBP   J%$\
      # &<#R%P0P KD$S4O  (A&# AZ&# M&%# ;Z%S*P4P  L('R-P RA'P0R L?#P-N1U !?#O$P>S  LI##  @7#P%U.P0O  OU$\
      R2P  E:#P'R  PV*P-P4R8R  5B'S.S0N  >K$R&P (a#N$T  F<%# _I$R&P  /N#P*M-R=U  +Z&# [;%R5P ,?#P%SBP 84\
      #Z$P%N*O-P1PHP  S.#ODS  R@#R$R%P*P4P6S8P:P=R  T*#O3S 7=-R1P &S#R$P%O'S*P-P2S=R@P  9K&# L#$P%S&O >T\
      $P%P*P2S $_#R$P  I3'R-P '_#R-P=P 21#P0R1P?S  ZY#P%P*O/R8T=SSO D<#P%R  !T&# [A#P$R*P-N.P/R1T8P>S  @\
      I%# 5N7P8R  V+%# YL-P1R  6<&# =7#S%P;O <F*P=R bG$N2T E6$P%O&U  9Z%#  X7&# #K'T*O-P  ]!#L/V  G`#R%P\
       3:8R=P O<#T'O=P _6#P$S&P %Q.R;P  6'%T'N@P  LC=P?R V;#P%R XU8R=P  ::&#  Q[%# 4W&# I*%R'P  P['P.P0S\
       >E#R/P R]*R=P #48R=P>RSP  bE.R0P A>#O$P%R&P'T*P    QW#P*R 9*#S$R%T&R'T(P)T*T-O.M/T0T1P2P3P6R8R9O:\
      R;R<O=O>P@KBRCPEPFPHP KG#R'P  LM#S%P-O0T1R2N  a20# 77&# 37#S'O5P 85#O3S  SU&#   H3%#  RR&# OI#P%T*\
      P+P 6E*P=R R?#P%R T'%P4T8P=P #,'P0R X^.P0R  P.#X$P%R'P(P*P-O1PDPHP W;#S%O'P   T'&# '.#K*R2P8P:P=Z@\
      P SG/P=O@S  1I&#  LE&# V+%# 8G#R%P Pb*P=S?P   ZU%P&R @F%R&P '=%P*R-P1R   MZ'S*P-P aU#P%R(O*P+T !b:\
      S=O  (a.S0O a@%RCP 0)#R=P  );.O1S N^#P*U/N b1#P%R K`=R?P   584P@R Y@*O=P@T ,5#V$N&M'X(M)N*O+P,R-R.\
      R/M0S1R2S3R5R6O7R8L9O:P<P=P?O@MASBOCRDTEOFUHTJRKSMRRSTS  ?O'# 4<%# HC%# .1#U%N8P  V[#R%T'O-P/P -b0\
      P4R   GY%R'P  WS&#  @=#W%M-PBP  #3-P1R  /^#R5P  (K8N:T F6'P*RHP  _H&# ZQ&# RV%O'S  O'#P$W+P-O.P0P1\
      P2R XM#R%R'O-O/P0T1S4P8P:RBP  :?#P&R N=#S$V%P(P*P-R.P0P1T5P=P?PCPDPEP D&#P%P*S  7)&# +`&# C@4R5P ,\
      L#P%P'T)P 01%R'P  *H&# MR&# J+&#    HX%P3R Z=.R0P  D9&# 9+#S-P.P W,#O%R&P'R=PBS [%'S+P.P  9!#R'P ^\
      E#P$R #:.U0M  ^O#P$R%P&T2P  EY&#  b!#P*R FJ#O%S  K[%P'R8P9P>S R_#S%O  7V%# X&$R%P&R(P)P*P+S-P.R0T1\
      P2T4O5P6P7R8S9P;P<P=U>R?J@PDRFPRRSRTP  Y8'P*R   +,%#  Z*%# 3Z#S$P%M'P*L-X1X5P;M ]b#P4R bO#T$S2M ^O\
      #R%P  2..P>R *3#R%P  Q'&# TO.S0P1P  5[%# ,*%O*O8P>V 5C#R%N'S  Q$#O'O*S-S.R0P  %:%#  NX#M%U*PEPHS .\
      ]'P.R  KB#M%O'Y(P*P  5D%#  8)%# Q#%# (X$R2P  &V&# %O%PBR  $a&# FT#S'P*P  0.%P=S@P $$#R%S*P8P@P E.#\
      P-R U##T%P'P1P  _$%# 0G%# !/%R8P G6$P%R  Y9%# (*#R/P NY#RBP  FY#P%R  5U&# ,Y'S=P@P  4D#S-O Q8*R1P \
      J[#P%R 5H#N'T  #T%P*P;PCT @Y#T$R&U'P-S1O3P8O=R>P?PAPBPDREP IR#P%O-T1PHS W&#P%R Z_#R=P  ]M#P%S8P   \
      ,T#P*P8U9PBP @P:R=P  -X'P/R 9B#O%S   @3'O*S   bB&# KV%R'P P-$R-R1P2P WT*P<R  Ua%# 5J#R%P'S(P*P1O=P\
      ?T 2]#R%P.P0R /P#T$P%P-P  *:#P/R ]4#RHP ?,#O$S%M*S-R3T=P>PCP  ZT#N$R%S&O*R-T1N8R;S=PCP ,).R0P a7#P\
      $P(V+OFP -a#S%O'P(P*P-P/P0P2P8P=PBYCP %Q#P*S;P   YB#R&P  5`*P=R ]<#S%P8P  G=&# 1^*P=R NG#N/SER /%#\
      P-N1U G_#R'O*R  `T&# LM&#  KU#S*P=P  E^#U%M-P=R SY#R*P  '!*P=R :(#S%P'P 8W#P$P'M)P*V-S/P1N4P5R6R8T\
      :O<P=L>RBRCV N@=P?R  5G&# XW#R%P-P.P/P0R1S;R=P 36-RCP  )##P%R )V#P'R   J6#T$P'U*O-N.N0S1R3P 9A'P*R\
        48&#  .U#P$O*R.P=T C?*P0R2RAP -.#O%P&R@PBT  /F'R*P K(4O5S =F#S%O (a&PHR  BW#W%P'O*P-P1T8P=P>P J;\
      #S%P-P=R #S#R$O%P&S'P2R 'M$O%O&U  LY#S-P0P <*#P'S*R0O ?X#R$P*R-P &V#N%P'U  8&%P(P*U;PCP  H)%P'R &1\
      #R%P 8E#P%R&P'R  S>#N%T ;`#S%O'P 1##S%N'R(R*P+P-R>RDP QW#O%S RY-O.R2R  =#=S@O  FE%# LQ#P$R  _@%#  \
      Q.%# 1;#O$R%S'R*P-P=RBP XV=R@P ?8$R%P2R  =5#R$P%N*S-S.P/M0R2R6R8N:R<P=R>O?RBT AJ#P%O'S   aU#R'P  :\
      X$S&R=PDPHP &K#S/O8P=R  4Z$S-P2P  <T#P$P1S HV%P8R  W+#R$P%U&R'P(N)P*P,P-R.S1R2R3R4P5O6R8O9P:R<P=P?\
      PASBRCRDSEPGOJSKRRPTP 6]'P/R  +'#R/P   A,%P'R ]O#P-S/P=P KJ=O?S  ($&#  Nb&# a'#P$P%O'P*O/O=Z (9'T*\
      N0O5P@U LO#S%P.P0R=O?SEP JK#P*R  VG&# [?#P'R CA#P$O&P=PBVCP OR#P/R  &,%# L^%# /+-P1S3P  D?&# 2A'P*\
      P-P=T #@-R.S1P2P=P  @A#T-N XP#T$S%M&M'V(P*O+R3R8U=P>M?RBP KQ%R'P  V(*O2P=U@P #a$T%P&P'S*S/R4O8P:P=\
      S@LBR (W#T%V&O'J(P)P*N-P/U=S>R?OBMDSEPGTHRRP  F5%R*NCTEP ;.%P'R 7O#R%P=T?N %*#P%P*T-P  ;9$P%T'P/P4\
      P8R <8%O'S*R-P1R3P 8I#R%R'P/PHP  2N=S?O  ^%%# #6#P'S*P >E#P%SBP  LC#R)P T>#P$P%S  OJ&# 9^#P=S?P EV\
      $P%R U5'P-P.S0P1R  %:8R9P N#*R-P  *!&# A5:O=S    R8%# 77=O?S OR#P%P=S  `-&# .D%O'S   U<%R&P MD#P%P\
      8R 81#P*O-R.R/R1P8P:S;P=PBPCSDPGR  !Y&# $>8P:R bN#R*P  0O#P%R  ]>#P%R !X%RCP  E*%# $R#T%P'O+P =^#V\
      (O-P1P=P   G=%# <L#R1P @2$O%T&OHR  `'#O/S ES0R=P  $L#P4S=P 1+#O%S  EN1P=P?S  aW#R$O%T&P'R(R+P2R4P7\
      P8S:R>P?ODP ,b#R@P  43#R'P !&#P'N*T/R8O9P:T  [N%#  C*%R'P XV#P'R-P1R <3#R%R*PBP PGBSGO  `L&# @20P4\
      R KV$R%R=P aE$N1P2V=P  .+%PER  99%R&P*S.R0P8M=O>U <8#P$O%P&U  2/$R%S'P*O0O1P=R  7;#N$P'T*O=T@R ?M8\
      R=P 3*'P=R  K$#P5R &@%S&P-P1R2P E>*O:P<S=S@P  X;$O.N0T2S RT#R%R-O=P?R H3#P*T4P<PHP %#'S-P.M0T :$#R\
      $P%N&R*V-O.S0P1T2S8LAPDP  ><%P'P0S Y1%P3R  :E*P.P0R=R &C#S%P'P '`#R*P  GC%R'R0O5P8R ^<$O%U&O U>%RD\
      P %b#O%T'P B%%P'R  38#R)S*O,O-R.P0P1R3R4P6R8SBODR :)#S-P.P ?H%P/R6P &6#R%P C!#O$X%O*P1PBPCP TF4S5O\
         EN#T$S%N'R(P2P=P (D#R/P  'D#R*P `D%R*P  :[#O%P*R8S:P=SDP Pa-P1R  $F&# 3M&# YH&# RD#T%O<PBP  bY#\
      N$T%P(U+N/P RC#S%O OF#P%R'T0N=RHP $T%PBR  CW#S$R%O'P*T-P.P2P3R4R8P=N>P?SHS G##P%R  M9%# 3T#O%R'R  \
      K8&# :-%R>P  b:#O%N'R*U     I51P2P3S   ]@#S%P-P ?*'P/R  &U%P&R  3(#R*P   0Y#O-S.S0O4RDP  SF%# T2#O\
      $T'P  _*%N&PDU  9A#R'P  XS&#  A1#R$O%P&R*R-P2S:PBSGO  MF%R'P.R0P  ;>## 3S8S:P=P ;P$P2R  1S#N$P%U&P\
      *S.O1S=O  5I%# a/$N2T +]#P'O*T  C/#P%SHP  JR#P'R ZO%PBR  *##R%P :Q#P'O-T.O0U1OCP  WY#S%PBP GI4RFP \
       >B%# )8&# 5a(R+P N]%P'R K^#P%R #)#T$P%P'O*S.P0S=PCPFPSP  :*&# FW#P%P'P*T Q'#P%R  TF#T-PCPEP =a'W.\
      N0N #J#S%P*O@R  !'#S$R&P*R2P=NFP #:#M%P'T*V-O/O0P1R2S5P9P<P=O?TAPBRCP  +P$R4P M_=N?T  4&#PBR  */%#\
        =I'P0R ^M#R%R'O8P  K6=R@P RA#R$P%O&R*P6R:T<O=P@R :L=P?R BH#R'P bL#O%P&S'V)P*U-O.P1P2P4O5T=N?T@N \
      4.#RBP  GD&# H;$P%S&O'O)S,S-P0R4O8S;R=M>OBRDPEUHPRP QG'P*S8P [G#R'R0O KM#N%T   )=&P=R [L#L$R%R'P(P\
      *V+S-R.R0P1R8P:R=T?L X0$R%R&O'T(S+N-U.M/S0S1R3P8P9P:P;P<R=P>P?R@PBREPFPHP ,4'PBSEP SI'R.P  *V#S-P5\
      P >6*P.O0S:O=X?P@RBN  =I#R1P 2<#P$R AA%R*P  _C#R%P  >8'R+P-R0P5P8R  /?%R'P  1?$# =a%RHP  8:#P'R I+\
      #P'P(S  80&# T%#U%M K@#P%T&OEP  V]#S$P%S'N*P<P=S >0%O'S A[1S=O   /L#S%O =+#S$O  a$#P*R=P@S E!#S%PD\
      P  b4#O%R'P*T,P-P.R0P=R@P CN$R&P  &^#P%S'P  6@'R.P MX(T+N P*#O%UCPGP `3$P%R-P/R=P?R 29#S$P%O.PHT  \
      HD&# UJ&# 9J%P'R*N-R0P1P8S=RBR ^;#S$P%N*R4S5PBR  [P#P0R8R=P  9Z#R%P'O*U-P0S=PDO 79#O-P=T  (R#P'R R\
      [*N=T  W-&# A4#P-R #a#P-R  #$&# VU&#  ;8#R%P ?!-R1P  %'#R5P &?#R-R4P6P=P  'U#S'P-R.PEP 3V#V%N'PRP \
       ^/&# 2E%P'R VD$R'P  U8#O'P/T )Z#S%PDP  Z+'P(S*R+O 6>%S'PCP O8%R&P GG#P$P%R =b#O-S  Sa$P2P3P5T  *P\
      &# G_.R0P  T<%# 8K&# 1B-P0S1P VQ#P%R ZW=S?O P3#T'S(P*T.P1R2P5P=PBPCPDPEP ^3#P%R LQ#T$R%M'R(P4P8R  \
      8M&# $N#R=P )3#S%O  GK%O*T0R4P=PBREP  Wa&# 7*&# E*%PER  1]'# `X&# [V#S/O .+#R'P.P0R XI#R'O/R  +Q#P\
      %R  Y?.P0R MS$V%M&P   %O#P-R2PAR G?#O%T'P  Z&&# U7#P*P-S/O8P9R=R D*#P'R-O1S8S=N?S@P  ,K%# .L#P$R K\
      H2PAR  (!#S*O 5W-P=R  $(-N1T ,J#O-N1V *6#P%O&P'S*N-P.P/P0S2P3P8S9P;P=S>UBRCRGPHP  GT%# $/#S%O IW#R\
      %P ;C'P1R  :/*# 3O#P%O'T-P1R=P A2#T%O'P KE#O%T'P  [M#S%OCP [;#P-R/R2P8N=S>R <X#T%N)PBREP )4#P=R  J\
      I#R$P%T&R'N-O.P1S3R4R8P=P>P 4-#P*R YS%R-P __#T%P'O*P  W!#R*PEPGR  #K%# <$'L.P0W ?W%R&P 258RDP YE-R\
      1P  `^#R'P 1U#R&P 2V#S%O  9&#T%N B+#P%R*S.O0SCO  @N#P%T&P  $L#O$P>S  3>.R0P  %C%R'P  Q&4P=R >]#O'S\
      *P-P0O1R:S=N@T   SB#T%O'S(S)P*O+O.P/N0T8R=PBS Pa-P0R +X%R*P  8##V/L P[.P5R MX$R-R1P2P  `b&# I##P%S\
      'P 7O#S%R'O/P =F=L@V  N?#U$P%P*P@P `8#U$S%K&P.P2R $,#P4P5S '`#O'UBPEP  KA*U=M +@'T.P0OBR  )*#P'R*P\
      =R  YC&# *b&# `==P?R  >I#R%R&S'T*O-P0P4P=O>RCPDPFR ``#O*S-P VJ.R0P K30RGP  3I'S*O B*#S%P*P.R0P2R8R\
      =PAP   9Y*P.O0S8R 3Y#T%K'N-U/R1N2S=R@RCSEPHP  [1#P$P%P4PBTDPGR :b#P%R EN$S&P2P  !9#P%R RF#N%U'R1P8\
      T:P=O  Z<%S'P0O -X#R$T&P*P2P4P E>$P%P&S  N9#R-P MA#T%P0PBP   (9%# B_%# 'W$R%P&O(P)R*O+R,R-R.R/P0R1\
      S2T3R5S6R8P9O:R;O<T=O?SAOBNCMERHPTR @`#P%P*S NR#P'P0R:O=SBR I,#S'O-P.R0P8P:N=S?RBR  28&# >6=P?R 01\
      #R%P8OGS  a7#P%R SK*O=S  $R#P8R #M%R*U-P1P3P@P  UR#S%P*P1PETHP $S*S2O  CL&# HX$P%S&OBR  R!&# Q'#S$\
      P*O R,#R$P4P  5D%#  #a&# 0S&# LM#M%W3PCP   4%&# S7&# 11#P$TCPMP SL#M$P%X'P6P  ^]#P%R Z8#T%O*P  [`#\
      P%S&P JJ-R0P ]O'P*P=S  C[#R3P 1F'O.O0T  H^&# U+#S%O*P-P1R<R BD#P$P%R'P*O-O.P0S1T?S  D-#RBP 5%#P'R \
      N:#N'W*P1PHP ]V#P$R IK#S'O*R-P :W%P'R    ?G%P'R*O8P=T@P I%%S'P-O8R  )E%P=R %V*P=R ^3#S%P'P #L=R?P \
      -0%M&U  %=%# :_#S$O !;#P4R  34#O%S-N1S>R @$)P*P3S P(8P>R    Tb#S$P%P*N-U0P1V3P8P=O>P 8B#O'M(O*W4P?\
      O@U  %R#R=P b)#R*P A]#N%THP  LD%R*P  GD%R'O(R /U%O=R?PDPHT  :L&# :4%P)S,P >1#PBR  66%# %?=P>R 89#T\
      %N   =F#P1R  P'#M%U &/#R=P  GT#S1P2P 51#P$P&R'T)P*P3R4R=M?TDP  <X-S.P1P UY*S0P?P b_#N'P*U8RBPHP W$\
      #R%P&P'P*P-R1P;P=U@PCPDREPHR a4*P.R1P=T?O  $7-O1S JE$N%N'N*P-M.T/R0M2S3R6P8P9S:S=P>P?R@WARCUDP BR#\
      P$R ./(P+R   -/#S%PHP 6!#R%R'O  RK$# +C#P%P'M)V,R  Z.#S'O-P1R   ]='P.P0S  3a%# J-#R*P Q_#O3S J<#O$\
      R'P)R*R,P-R.R=O?R (U#P%S&P  HG%# %A&# 8(%P*Z/R2P5P8O=N?N@SCP 05#M%P'W)R*O-P=R SO%P-R  +A%# -3#P'R(\
      P*R+R=P  <a#R$S'R/P2ODP M^#PDR /=&P*R-P1R2R=P 95#P%P'R Q<#P%R   /7&# $!*R0P  _`#L%P'V*P=R SS%T'P.P\
      /P6P  +<#P$P%P&O2V Q`$S&P2P  2'$S%P&P*P Q3#O'P*S=R  NR#T%O2P  3R#Y$O%N'W(O*L,P-S.V0R1S2P3P4P9P=O@P\
      BPDRENHP =Q$N%O*R;P=V  RV&# _$#S$P%P U6(P*P8P:T   :,%T'P-O8S:S=R>N?P  0?#T$O%P'T*U-P0N3R4R8S=O>PBN\
      CRDPEOGSSP  `(#P-R  HY.R4P  [S&# F7%N'U*P =D#T-O1P  0[*P=R   2M#P'R  !I.P0R   PD#S'R*P.R/P0O -&#R$\
      P  R!&# M$-R1P  DH%#  MJ#O$P'R*W.N0O U1#R'P 2V%P-R X^$U%P*P1PBP  $]$# )I&# (C#P=R  >T%S'O  QY#P%P-\
      S1P >;#S%P=P %A#M$P&P'T*P=UDP  %^#R/P  YY$# F]&#  a#$N/O2T=RFS >:#M$P%O'P4X5P;PBPCT  7G#PBR WL%P=P\
      HS PU$R%M&O'U*O.P/T0O1P8S:O=R>S  );&# N*%P*R @1#P%P'SCP  @4#R$S%O&P'S(N)R*R+S.O/S0S1S2O4O6O8R9R:R<\
      P=O>P?RBMCTFOGRHPRS P]#P*R  N.$R-P  E)*P=S@P $A#P'S*P.P0S1P 0.%R'P 16$R&R'R(S*R+O-N.R/R0O1P4P5R6P8\
      P:R<P=R>S?OCPHS    +[$# PC#T%N*R5P;P=PDR :1#S%PEP 72#O$K'U*V4P  PE8# Na$# N7#O%T   D!#M$R%R&O'P*R.\
      T0O1S3P4O5S8R=P>PBRFS  EQ>PBR 6b#P%R  )O%# ?##P'R  M'#S/O b`#T%N  >E&# CH*P=S?P  Q&#J%L'P*T/P=NDVF\
      WHT  ;`#T%O'P WA#S'O YZ#P4SFP D>#P'R8R:RAPBP  3.#P%SHP 5/#P$S%N&P'U-R/R8O;R<P=R?P ,.#C%N*b-N.O1M5P\
      =]@PCP  BS%# J:*P=R ,_'R*P F8.R0P  @+#O$R%P'P*P=S>SBR 7H#S%O  ^9=R@P  #Q#P$S%P  V.'P.P1S ,_'P8P:P=\
      V?N  ](%# #D#R$P%P2PDT /.#P$R%S-O.R0P4S5P8P  3#&# 'Z=S@O  <8#S%S&P'N1R )<%N'T  #6&# RQ#RBP  ,[%# 6\
      B#R*P !)%P4R <!%R8P Z%#P%R  KU&# K3#U%R'P+P/N E(#O$O'R*O.R0O1R2S=R>R R'#S$P'R*S-P.U/O0N1S2U4O5P8T;\
      O=P?SAMEPHO  >>## RX#P$P%S  ><#L$O%P*O=PB[ !$#P*O.R0P:S=P@T Q:#P'R  @I#R'R(T*R,R0O2P3R4R8O9R:O=P?P\
      FR  0U*P=R T,$R%P'T-O/O2P=S >Q#R$P  4!&# RT#R%P $C#P3P=S   HP#U$P%P'O P&#S$P%P F?$R4P ^##P/R  ![%#\
       __&# 74#O$M2TDS ]9%R*P Q'%S'O  &b&# <!=P?R U2#P*S.P0RBP U0%P'R*P/R  Ua#R%P G,#P$P%TBPHP _<#P8R  T\
      X#P%R +`'P-S.S0P1O  &`#R*P  bM*PBR -D=S?O ,.(P*P=S $X#R9P  /O%# ''#R'P-S.P1R5PGPHP  1['P8S=T>N?MHT\
       WN#R=P YU%R'P  4'#O/S Jb%R&P  OB%# I3%O4S (O#P/R  =9#S%P'S*P/O  b'&#  F[#R1P ''$P%S'S=N?T@N  <5'O\
      .R0R #G'R*P0P  .C'P0R `G'P*R =Y#P%P'T*P  `Y&# F(#R'P*P.P0S (`#O'TBP  ^0%# [K#P'R L[#S%R'V)P*U+N-Y.\
      P0P1M2P4O5S9S=L>R?P@KCPFS  .3#R%P-P  1K#P'R   :5#S-R0O1P  >M#P%R Q,#P%R 2L#RDP  1b&# M&#R'P-R1P /#\
      #M$TBR  #a&#  SK#R$O*P0PDT ;G#T&R'R*L+P.R/P0O1P2S5P=P>P@RBTHP  VM#R$O%T'R-S/O6R8P9P<P=P@PCRDRERGPM\
      R +K#T/N  PO8P:T=N M>#T%O/P 02-P.P1T  M9.S0P R`#P%R-T.P8OBRHP  UU#T%P*P8P C@#P'P*U1P=P )?#R1P =A=O\
      ?S   1D$P*R _X%R-P  'Q%# S&#O%S *T#P$R I6$R'M/S0RBP  &O%S*O-P1P3PCSHR S-#R$U2M=R?PDP  TI$# *_$R=P \
      #@#O%U'S(M*P+S4S5P8P@P  ;M4S5O I`#S%P1P3P  0D$P%R   R[%# O`#R>P  6D%# +H#R%P *%#P$R%R*O-R.R/P0O1S8\
      N:S=R@RHP  Ba#O'P*T 3J#P%T*P+O=R  Za#R%T'O-P1P6R=RBSCPHO I9#P%R1R2P  Y8$S%R&S'O*P-R/P0P=O?SHP .>#N\
      'T )*#P'S8P  ,/-S1P BU#S*P-P 5$#P'P4S  NI#R%R*P4P8R=S?OHP V5#P*P=S ]R2P=R K6$R%O'O)O*U,S-P.P0N2P4R\
      6P:R;R<N=T>R?R@R  X*#P.S0P  _@4P5R HK.P0R G0#O$P%S'R(P+R0R1P   'K#P'R   2=#O%V'P*O3P8S=R?PHP [Z#R)\
      P .+'P)R  P3#O$S  Y.## A,=R?P 64#T-P=PBP P.#O'P(R*S-S2P=P  >-#P%S'O*O.O/R1S8P:O<P=V@RRP ^*#P'R a%#\
      N$P%V&R'P/R0O  Z:#P$P1R 56-P1R8P:R ;]#S$P%P  IY#M$P%P'L*O-P3P8^=O>UDP XT#P%R  0&#O%R&R  b?=S?O .-$\
      R2P JT#S%O  VZ#S*O-P  5a&# IQ%P*P=T@P  $O#R$J%P&N(O)^*V+O,W-T.S0U1R2M3U4P5O6P7P8N9P:P;P=W?P@PAPBNC\
      PDNEPGOHNRP  L:.N0T -1#N%P'P(R-S.P0R8R=R V8#M%U Ab.R0P  1(&#  ]M*P@R ']%S*O LN*R-P  #>#O'R/R ]0%O'\
      S [P#U$R%P'P(O*P+S-L/R6R:P=T?P ![#U$P%O@P  R3#P*T1P3P=P F8#R$R%PDP  )((O+S.P0R=P?R ]8$P%N&U  `)&# \
      6##U%P-O=P  K!#S%P4P O[#S$P%P'S(P)R*P-P )9%P-P1S  =H8R &O'O*RDS  *@&# $M#V'L)P*PHS  +J#P%P-U1O $S#\
      R%O'P*R=R?P 41#P%P'P8T ^F%P*R #3#P%S'O3P?S %O#T%P'N-SBP  %^%#  bA#T%P'O D)2RAP bJ#T'N  LJ#RBP '8*O\
      =T@P aU$O&S ;,#R'P ]T#U$R%O&P(N*S+V-P.P/P0O1R6P=R?PCPDOEPHPRR  ^B#S%O 5H#P$R2P4PBS  ML#S%O K>#J%T'\
      U)P-T.P0N2P6P:O=SBRCR  99#O%P'T  '**O@S  ;B$O%V4P6P@P ZX%R*P-PHR  BL#R%P OH#R$R%N&P'S8P:P=S 4S#R'P\
       0I#P%S'P PO$R*P #Q#R/P  ^M#S%O *L-P1R ]K#O-R1R ;6'R)P*P+P,R  QB&# 0S=R@P  1I%# FV%#  Y:%# <(&# XF\
      #P'P/S La%P&R  R/#R'P  (V.R0P _Z#M%R'U1P  HU## _W%P*T-P.P0R8P=R@P XK$R%R&P*P  31#O%S'P*PHS  ZN$P%O\
      *P-P=V   7)#P%R &#*P=R   GL#P.O0T2P +H'P.P0R $G#P'T6P>P  YN'O0S H=#P-R  <I%O-P4RHS [4#R'R*P=P ^C%S\
      'PHP  0b&# a6#T%O'P*P-T.P1PCP C]#S%N&P'W.O0PBP  NX#S$P=P   =2##  7:-R1P `>#S%O &@'S*P0P8P:S=O@R  '\
      %#S%P5P FM#P%R 3$#S*O-U1O=O 6K#S/O   !I*R=P  ;<2SAO   EU*P-P.P/R0R=S@P  $+&#  G&%R&P  -B1R3P H*#L%\
      P'W  &T:P=R !&#V'P*O8P=P K1#O%U'N >A#N%R-P1RES     D?&# `1#P%R UR0P2R M&*P1P5R=PCS  ;@%# ][#O'N*SB\
      T 54#P'P-S0P b>$R&P  AD#R$O%R&P ;_#O-R1R  X^#R'P  @:%#  24&# Z>%R&P  a`%T&P8PHP  YV%OBS  *!#O%T*P \
       <C#R=P  3>&# 82'P0R _Y#P$S%O&O*S/S0O1R2P8P:N=V?P@PBR  C6&# I`*S8P9P (>#P%P'T*P-P1R=P  _S%# X=$P2R\
        EQ%N'T /+'S2P  ]M%# <b#S*PBP  #M#O%R'R(P*O/S9R AS'P.O0T  E>%P'R _I#P%O*S=TCO L0#O'R(O)S+S,P  &a%\
      # 42#R%P'R*O<R S+-R.P=R?P  &H-MCU   FB&# UK#K$P%N*O-P4`8P=P %a#P*R ';$R2P ZK.N0T  #J#R%P*R/P   !E#\
      P%R >@#L'Y-P0P1P  DO'O.U0N  G&%P&R O&#P%O'S*PCS @J#P-P1S  A@&# SA$# b6&# <?#P'R  JR#T%N U4*R-P  aH\
      %#  =6#M$S%U*P-P0P2O=T  AP%# DS*P-R SV$R%U'P(P0O1R2P4RBPDRER bP#R'O(T=P@P  b/#N%R'TAP $[%P'R=N?T  \
      B^&# '^#R$P B_%P'P.P/R0TCP E:#R*P0P=R  5T%#  LW'P0R  FB&# 8Z1P4PBS 824U5N>P LE#R'P  B<#P'P.S0RAP :\
      B$P%O&T  _J#M'U  ;0&# ^P#R%P'R*P+P-R1P=R HZ'R*P  -'$# 1B#P%R 2N#U%O'R1P=P@O 2*%P'S.P &]#R'P  bb&# \
      /B)P,R KM#P$N%P&R2U4P +%#P$P%P'P+P,R-K.V0N1W2T3S4P8P:S;P=N>PAPDRHR  /^#P4R MY#R%P  =Q#P*R ^^.P0R8S\
      :P=O J<#P*P=R aS#P$R  <(#R*R2P5P=O?SARBP >1#S%O ;%(S+O/R=P #`'T*M=R  Q`#P'R.S0PDP N0#S1P=O?R 6P-R6\
      P %]#P'R  %)#P%P'R0P1S=P?R V6#P%P'P.P/R0R4T9RBP `:*U-R.N0T1P:O=O   [N#R%R'P?P  JG%# 9N#R$P _:#O'Y*\
      P-P/P4P8R=P@P  a'%# W$#P%R HQ#P%O@T 4!#R%P I<#PDR #<=R?P R,%P*P8P=O>V  !E&# A'#R$R(P-P.M0V2O>R <D#\
      S'P-S1O2P    aK#V'L  ?H'O.O0U -b#U%O'O8P=S?PDP  &?&#  @5=# JH#V%O*P-P=O  3T$P 36#P%P3S *]#S-P1P  %\
      '#R   6?#O%S  *2># UR#S$P%P  P`#R%P <@1O2S  .'%# #;#P%R  D-&#   ^;%U'NBP SQ#T%P'P=PDP  L>#PBR /@#P\
      2R E=#P'R.P0R X^#P5R  T%#S%M&P'S(P*P-N.P/T0T1P2P4R5P8P?V@PBPDPFTGP  '4&# C<:N=T 14#P$P%P'V*S-P/U0P\
      5R8N=P>OCP 2]#R'P  E/#REP 0Y#T$P%P-P L,#M%P'R-I1M2P8PCc  2F*P=R  4!#S.PDP BH'T*N=S@O <6#S%P'O(P6R:\
      PCR  !4&#   T0#R$P  H4#P$R*R:P=RDP /9%R'O;S<P  QO*P-P=R   IX#R%P L(#N'P/U  AN#R%P 8?#R%P*P1S;P  0#\
      .S0O K_#O'S0O1T4P:P?R ,J#T%P'P=P RZ*O6P8T9P:R  8V#P%P*R1P2R=R 1D#P%S'P )@*P=R  PB&# N8#O'U*P=P  H-\
      #RDP  ZV&# !R#P$SCP  Ua#R'P1P FU#R2P  (N&#  D['P(R  ;=#P'R   M&#N$U%R'R)R*P,P-M.P/T1S=P UG*P=R  %P\
      %# *Y*R-P1R=N?T@P $#-R1P ?K%RFP RA#P%R 9F=S?O <8#R-S4PBPDP  B:&# :0#U/M  WS&# >B#R%P)N*R,T8P C@%P'\
      N.V0P _a#O%R'U(O+P  P0%O&TDP =7'P0R  AE#O-P.T I5'P0R=P?R ;.#P'P*P=T K-%S/O  8K#R-P ^W#R'P  P!#R%R&\
      P*P BS$R&P*R3P  -S-R.P T!#S%O KP$P%R2PAR   5J&#  _;#R%P'O*P-Y1M=PCP BF#O'S  ;<#O$O%S6S OC%V'K1R2P9\
      R  L'#T'N   A5#P-O/R1T:P 7Y#P$P%T'P  NO#R'P-R1P T+#P%R ':6S:O  YT#R%T'P*P.P2P=P>RARCRHP UP:R=P !`#\
      W$L%S&O'S(O*U-V.M0S1V2O3P4P5P8O9P=N@TBOCODOHR  4@#PDR -$%SEPTP 7B#P%R'OFS  $8#P=R  C>#M$R%UDP  G5#\
      O*S  M(-P1R L[=P?R M:#PDR  X:%# +M#S$O'O/R b,#RBP /&#R%P 1?#T%O-P V8$R2P   $@%R'P8R=R?O ;)$P%S-P *\
      X#S%O'P0R  F%%# ]2&#  -$B# bZ$P%R*P 2P$U%N&P Z=.R0P UB#S*P8P  ]M#T%N'O*P1T 8/#P%S'P ^;#PBSEP  TE'P\
      0SDP  Q6#P=R MG#O%R&P'R4R5S8R<P=N@RBPCT  C4#T(R+P-N.P0R  #W%R'P ^A'R*P C`#S%R'L1S   F)&# aJ#S$P'P \
      >D#M'R/T  MK&# #D#R$R%T'N2O3R8R=P>P 'C#R*P   *::P=R #A#P*P=S *V#R-P /b#O%S  %7## 8B'P*P.R0P=T@NCR \
       -Z&# G=%P*R Y.#SBO  `2#P%P'S Y##V%M*P/P4S5O8R:R 4T#U$P*P.S0O2R=ODP  G$&# 7K1R2P  %&#P2R 9;#S$P'R*\
      T.S0O1P2O<PBP !C'S0O8R=P B<#P%R  9''P*M=U )&#N'T(R+P-O1S DU#S%S'O6P:P=P  DI#O*O8V9P R/#R4P  +!#N%P\
      'V*O.O0S [!#O*S  @1#R'P  (H&# &`&#  SL$R2P <A#V%P'M*S+P-T1N   @`#P%R L)=P?R  HL#P%R <1#P$R  LR#S1P\
      2P  `<#R'P <3#O$N%R(N)R*R+T,P-P.U/O0N1O2S3P4T=L>P?Y@SCSDPHO  4D&# +7#R$P !=%R'P )/#P$R    P6&# =K*\
      R.P  &-%# R^#R%O'R=P TE#R$O'S*O-P2S  =6#S$P%M&S'P/S1R2P  M#=O?S  F-%# <]&#  +a%# NQ%O&P'P.S0O1R3R8\
      S=P>R?R 60#P'R 5T#P%R  =&&# ]I*P=R _*#S'P*P  GY%P'P*S K_#S$R%S'PCOHP TG$P%S&P Db#P$T%O KW#P%T*P  9\
      B&# O`#P%R/P8R=PBS DZ#P%R T7#T'P/O8T:N  aK$S%O @C#R$P  Ya'O*S DJ#P*P=PCT  +_#P%T0P@P <+#O%S'N*R1T4\
      PCP G+#N$P'U  >T.RCP OA#P%R-R1P=R?P <E#S%P*O+P5P=T 9'%R4P  4L&# V!8R:R=O %5#R'P  ^K#N/T  VC#P%T'O \
      .D-U.O1O  )Q#S$R'R(R*P+S-R/O0N1N2R4P:O;P<R=P>R?SBPCPDRESHORRTP QU'R-P E_*P=R  1X%# )*#RBP  B%&#  G\
      b$PCR O>#O$R'R*P0R=P?R  P2#R%P2P4P9S  E)%R'P=R?P -*#R%P*P=R D%#P$R*N6R:P=S@R  F=$# 2W%# SF#S%P*P 2\
      6#M$P%P'V*R=RBP HE$P=PHT 8B#S%N*R  $Z%#  X#%# <S'P0R DR#O'O*SDS ]V.P1R  KD&# T_#P(P+R-R ]W$S%T(P)O\
      *P.O/P0S1O2P3P6P9R<P>S?P@RBPGPHR   `8#L$V  =2#R'P NH=R@P  >*'P.S0O W-#P%P*P=RFPHT  H7'R*P   )H#M$R\
      'S)P*S Y3#O%S*P M##R.P  T0#P4R (U#R%P 1U#R$P  aX'P5R ZQ%R'P-LCV  VP#R6S:ODP F]#R%P'P0T1PEPTP  ^H*P\
      8R9R=P >E#T$R%U'K*S+P-P/N0R1P2P4T6U8R9P:L;S<S>RBRCODRGNHP (E#O$T2P  QA#V%O&P'O1P =a#P'R @@%T-N  /L\
      #R*N-P6P8P:S=T>R  V-#S'P*P VA#S%P-P -)$R&P'O-S X-#N$T&P  B3#S%P'S*O2PARHP Z##S-P2P D4#P%S>P ^%#N'T\
        _)&# B9=P?R C5=S?O  4E&# YY&# b*#P%R ;<#P%R   3N&# E[%# K8%# B6-P.P1S U4#V%M&P  ?<#P/R 9@.S0O  Z\
      )#S$P'P :N0OBS (!#PCR .7#O%S  %!&# JL%# [H#P%P*S  .4%# Q.$# #1&#  R-&# W6-O1P2S  TJ#P%R  (Q#R%P2RA\
      P  Z*&# T`5PBR .D#P'P*S H7$R=P C;#R*P ,8%R'P  Q&#S$P'P*P UU#P*P@S  a`&# ,J#P%SHP  B.&# JU#P$S'P HU\
      #M%O-X1P  @0&# H,#O'S(R?R@PHP ^S*P?O@T  NN*O=S %.#P$P%P=S@SFP 3F#M%P'X*M0OCUGP  G;#R$P 30%O'S  P*%\
      # 02#R>P   I4*S=P@P  08#S$P%O'O*P-OCPEUGTHP HU#P$R    )R&# RQ#P-S1P 5Z#P'R 97#O%O*T+P=O@PHV VI#N'V\
      )P .J#P%P.P0R>R?R N7#R*R6P:P   <(#P%R'P K2%P'R  77*S=P@P P+#P%R  M6&# FS'P.R ;+%M'U.R0P 5L#P%R  81\
      &# A[#P%R  -+$O&S T6%R'P  *b%# X_%# ?]#P$P%P'R*W-O/P6P8P=PCPDOEWHP  35#P%R IP#P%S'P J1#T$T%N&O2P A\
      <#O%N'W*P  A9&#  (C%O;P=T DW%O'S 4_#O%S  !/%R*P #M#P$P%P*P5R8T 39#P'R  B&#S%O W6-R1P 5J#P%S'P DX#P\
      (O+T CI#R&P  O8%# I=#P%R &W$R2P   +;&# 7/#P$O&O'P*P1P2T5Y6P=OHP :^#P%R _8#P=R  6X#R%R'L*P0V3P4R<P \
      N_#P$P%P1U=P  V,##  -S%# X0%R'P  D<#T%P'P*P PX#R*P-P  )J%# RP#R'P <!#U$P%N&R-PBP   UM#P%T'N*S+R-R.\
      P/P1P3S4S5P=P>PBPCP  RE#S$P=P  <7#R%P 5>#P'R L<#O%S  Fa#P'O*U-P F(#S$P%R'P(P*R-R1T4P=OCODP   EF-P1\
      R  R/#P*P8S &!#R%P'O.R0R R6#K'P/X #=$P;R  V*&# 7Q#P$P%U/P <F#U%N'O-S5PCP 8V#R'L9P=U  @4#P'P*R=R DS\
      #S$U%S&O'M*P;P `P#P$R'P*P-P/R2P;T=O E!#P%S*P  P%&# 1?#Z$O%O'R*O-R1P5O8P=PCODPHS   LE1P=R   I@.O0S \
      ?9#R0P Z7%O'R !%#P%R GL#S1O  -_*U=O@N  *`#P%S*P [/-R1P /[#R$P%RDP U[#O/S  ?W%R'P I]%R'O*P0R=R  VP#\
      P'W*L-P.R1P2P4R8R=P@TDP #'#O0R1R '?$T%P&O  8<$R4P RC'P.R  +C&# ,C8P:P=S 2;'M0U (.'R*P  ]##N%T  a*&\
      # A_#R*P 5/'R*P ]^#P%R  ?L&# _.#R%P'S0O a'#M%O*T+T-S1P4R8O=N?RHS H@#O%P*U=P _.#P'P)R*P0T5P  /U#S'P\
      2P 9G#R'P 5A#P:R  Sa#O/S $Z#R$P4R5P Z8#S%O   F'%N'V4PBP A*6R:P   QW%# 90*R=P  8D%# X0=P@R 67*P-R  \
      .R%# 7A#P/R 2!#P%S*P AB#N$W%N&P'P*U/R8N )H%R*P  )T#P%R ?@#P*R  ]&&# M4#P4R D)'P3R !]#PBR  .:%S&PDP\
        JR.R0P Ub#P/R  8[1P=P?RCR 06'S*P1P OX#N$P%R'S*P5R@RBRCPDP   #/%#    B?-R1P 7.#P>R  G>$R.R0P2P4P8\
      T=P>OBR ]N#R%P  8N&# )A#O$S  ZS*P>R  -X## M*&# .A*P0R A##M$O%O'R*U-R0P1R3P4P:P;P=X>P@TBPCN ]E#P%R \
      X$'O.N0V  SI&#   N<#U'S(P0P1P2P=PDP  W$#R%P'T)P-P.P=OCS  b8#S%N'R-P/R  @N%P0R   7[&# &S$P'P-S +.#V\
      $R%N*S-P1P8OCP V##NDT  <7%# /)%# JZ#U/M 7_%P-T1O   FG%# G?3R=P .3#R$R%P&P  'E$O2S N&$O.R0P2T6P=RAO\
       18#P%P'S Q!4R5P=R?P   !7=R?P DW#P/P4P8PDU IT#N%U&P  ,.&# 4]$P2R  9b#P%R  1<%P=R X;#P'O*O=U  ,a#P%\
      R _a#RBP 2O*N@T  %R'P*P-R/P0R=R :0*S=O  Oa&# PN'P-R OG#V%N*P=P  DL*R0P 7!#O$O%S&S*R1P=RCP 7R#P'P+S\
        A^#R$U%N'O.P=R>P  !b*R=P  #0%# &&'P*R8P=R HJ*P-T=P K=#R'P U,#M%O&P'XDP VE#U$P%N&S'O*P=R ^L-P>R  \
      7M'P.P0R (V#R$P  H@&# ?J&# 63#O'S  b<&# =,#O$P*R+S2R=O?R  U;%# _Q#R'P =C.R0P [V#R%U'P*P;PBO  3Y%P'\
      U/O4O5T8R=O I['P*T-P;P V[#J%N(R)O*O,S/S0R1R2P4P8R;UFSHT 6[%PER  :3#P:M=V   2$%R1P YN%R'P=P?R  WY##\
       bT%# 'Z(R+P ,I.R0P=R@P  aS.S0O 67#P*R  8O&# $!#R'P _N%RDP O>$P%S*P  <W#R8P Z[8RDP N<#P%R   1N&# 7\
      9$P%R  7Z#R%S*P+P-P1O2ODVHO  F;#S$PBP  X;%# +>#R%T*O-R.O/S0O1P2R4P5P6O9P:R;S>SBPEP  7Y$P%P&S  )2#P\
      %R'P   [,#P%R  97&# Y:%R3P FK.P0S +#.R0P G6$P2R  2-#Y$P%N'N-R0P1O Q(=R?P  (+&# /.'R>P  <K*R +?'R*P\
        7+&# V^#R%P*R-P.P1R *6#P%S(P 3=#R-P   5V#R&P !E#P/R 0##R%P*P=R )0#RBP  HF%# D*#M%O'P*P-S.N1!2P=P\
        ZF#V%P&P'W*M=PBPCO B>%P'S0P   JU&# +/=R?P D&#N$O%P'O*O.V/R0M1T2S=V?PBPCP  I.$R2P 4N#P*S-P Q($P%V\
      &N'P5R  ,3#O'V+P?PHP >5%P-R DW-R1P CV4S=R?PBO /U=P?R  ]F*T=I@V %/'P0R  I9$O2S $S'O*R-S1P>P  (4#L$P\
      %P'L*O-W.U/T0N1S2R=V?N@P  V>#M%P'P)O*c,O-P.O1O3P9P=O  HN%O-PDS  8Z#O'J(Y*P+U-PCO %;#R/P  [/#U/N1P \
      =-#P%R 6?#R'R*T-P=NBP  /.#P%R'P-R *X%R&P  YD#S$N&P'T*M-R.S/N0M1R5P:R=X?N@TBRCP  M9%# P%#P%S'P*P/R \
      EU=R@P A'=O?S +Z=P?R  I&%S=PDP <-$O%T&P  P3&# HW%R4P8P:S=P  ]V#P%R'R AJ#P'S)O WS#S%O  !_&#  G-%#  \
      &?%# ^+%R*P Db#S$P%O&S'NFPHT 8.%PBR  bV%P-R ][#U*O=PDP N9%S'O :5.O0S 4a#U$R%N&O'R(R)R,R-P/P0S1S3R4\
      P5R6P8P;N<P=N>P?O@RBRCTDOERHSRR    39&# $I'P/P0S A3#P%R NW#P-S1P Xb#P8R  =@&# %+&#  4G#P%R  Q?%R'P\
       C5'P-R WA#W$P%P'O8P=P  N$#R$R*S8P:R=NBP  ,3&# BU*P-R 0'#N$P'S*P.T0N2P5R8S=R@R  C6#RBP P0%RHP =T#S\
      %P,P K!%R'P*O-P0P2P=P@TAS  $2#O$P%R*P8S=RHPSS +F%R&P  AC&# ]3#S'O.R0P Z/#V%P'P*P+P=P IZ#T%OBP  a`&\
      # Z`#T$P%R'M(S*P+R-T1S4P=NDPFPHP @=%R&P &L#R-N0P1T EH%P'O-TCRHP <V=O?S -[#P$R%P'R*P-S.P/R2P=P>R?R@\
      RFPHNRP  ?8#O%R8O=T E+#P'R   ^7&# ;,&#   TB'V0L :@=S?O  P,'T0N8S=O ]!#R%P U1'R.S0N ?,#S%N /^#S&P'O\
      *P0T3RDPEP   W;:O=S >]#O$T*P W7%S'O0R   1-%# 8K'R*P O##S%O %*%L(O*V+P-N5P6T:R;T=PFSHP   I[#O'P(P*T\
      3P=S?R@P >3*S3PCP  V%%# #*#S%O PV#R*P 4P#O%R(R +Y'P*P-R  5(%# Y7&# ,.#S%M'T*P=RCP  XD#P=R J7-P2R S\
      <#N$P%V&O  <-%O'S8P:R #0%R'P=N@T ^+#R'P*O@S   '-#P%R O8-P2R  8]%# <B#R&P'T*P-R0P4R9P=PDPFP $P$R2P \
       =X'T*R0N=P 8I'P0R *#$P%P&S  UW:O=S 3O#P&R'R*P  ,8-R1P  %_#P1P2RAR )!$O&T 0=.P=S?P  >G#V$O%N&O'T*O\
      +P-W0N1U2N4P5P8O=N>PBOCODPEVHS N>*P=R  WF%# B6%# CC#S%P0P V9%RCP $!*R8O=R K:#P$S%O&O'P2U 7Q#S$O.R0\
      P ,_%RRP  =B%P'R :Q%O'S  JK%R'P  S4#O%T&P J=$P%R*P1R4R 8C#P'P*W4P=P@N  -..P1R  [W&# O/$P%P&S  @Q#P\
      %R )'#N$S&P'R-O.P/P0O1V4O5S6R8P:P>R?RARHSSP   aN&# 'P#S%R'T(P*R+P-R.O/T0M1R3P8N:O=R>R?R 61#O$P=U@P\
       HX#U%M0S1P _6-P1R  I>&# .2#O%S H!#R$P%S'PBPDP F>*O>S     ]5#N%T '<#R%P   OO%# (]#V$P%R'N*P:R?PDP \
      7)#P%S'P-R0P NP#P'R ^1#L$P%W  U,#P$P'P*R=R@PDS  GI%# <A%# XO%R'P  <?'RCP +6#R*P  %Z'S0O :==P?R C6#\
      O'S  a/&# !X=P?R _R#O%R'P0TDP 4I#P'T/P=P  `?#P$R :@%R3P bW#X%U'F YC$R2P  Aa%P*U=O@P Q9#P'R(P+R :)#\
      R=P  Y(#P'R 9b=P?R QA#P*R  ^[#P-R  D5-R1P [I=T?O !(#N$R%P'S*O-P.P0P1Y2O3R=P  <B#P%R(P UM6R:R=P  0@\
      #P%T+P=P &!#R$P%T'O>P   E%*P=R 5)$O%P&S*R  CF&# U6$# )##P%R H+#P*R.RHP 'H#P'M*V  H(#P%P&T'O*P.O/R0\
      S5PBPES $4#O%R-S=P ;-%RDP  `Q'W*M0O  %C&# .&#P/R  I5%N'T IH=P?R @B%P*R  GB#P'R  A0'P*S=P  O$*P=S?O\
        R2&# -]&# O$%U*M `Y#O%P8T  7[%# !J#R'P-P/R TO*P8O:N=V 6I#S-P1P  IU&# ,*.P0R8N:P=U X9'P0R8R9P    \
      ^?'N*S-P/S <B#P=R .A#R/O QW#O%P'P*P0PCV  '>%P'S*O8S=P  X2&# D'&# CU#P%T&P*R8P:R=P  5!&# =3-R.P  ;L\
      %P*P2P=PCU ^_#R%L'V1P ?`#O%O'S*P-P0U F?'U.O0P >T-PCR  ._.O0S AT#R$P'P5R ET#P$R  ^:*P8R (%#P$P%S2P4\
      P:RAR I;'R.P0P  8]'P0R 6B1R2P -W'P *E1P2R  (X#P*P-S  ==$S%R*N-O1R2O=T ]6#S%P'P  [8&# WM#R*P  LD$S%\
      P&P  7X#S%S'P*R-P.M0S=P N*#P%V-O8PDP   K-#P%SDP 9##P%R  V!&#  Q(&# ._%# ]E=R@P *C#R=P  Z[%# N`#P$P\
      %R*P8P=T  BL%R'R*N-N1O2T3R4O5S8O9R:P;O=T?T@PES A.%P*S-P  BP)P,R IA#O'T-P *C#P%S'P*T+R,R/P1P3P4R6P=\
      PCP I8#P%R V8#O'P*P-T?R  HJ#S%PHP  E_*N=P@U TW#O%R'R M0-O1S  :4&# *X#P%R 8V#S5PBP TY%P-SCP  +?&#  \
      MV&# [(%R=RDPGP RB#P'SDP B+#R=P '<#N%U=P YG#S'O*P Va#R'P   O<#P$U&O'N*S-P.R/R0S=P>P?OAPCSFP -<#V%R\
      &P'P*P1O2P AK#T*P-P/P  'S%# =7&# 'A#P$P%V&ODP B&#U'O0O  )+#P$S@P PY%P*S/P=P?R Q[#R'P  G+$P-P1RCR 2\
      U'P*T-P=RCP bB$P%P2R &3#O'R+P-S.P1S2P ;K#P'S0P _^#O%S   /3#P'R  *[&# #4&# @0.P1R V`#P'P4P8T  )M%P=\
      R  ]F&# G^#O%N'R*U  V1%# K'#P0R SC-O1S  <`#R-P NW$P%U&P'P*P=PER 0b#P%O'N*R-P.N0Z1P  8==R@P  ![#S$O\
      %W&P'R*M+S-L.T/P0O4R5O7S8P=N?R@VDP  IY-P1S ,1#R%R)P*P  F[%R'P.P0R  N+'P2R  =E&# N$#P%OHT    ;/#P$P\
      %V'P(R)R+P-R.P/P0O J+#R%R*P-R4P;P D:$P2R  4Q#N'P-W.N0O1U2P S7#R$R%O'R*PBRSP ZE*R>P   A<.T1N  (M#S'\
      P=P 2I#R8P :,#O%P'V0PHP PQ-R1P  @<%# #L&# (E#P%P*P.R0P2R=S  P4#P%N&U RT#O'P*P-V1P CK#S1P>P  H0#S%N\
      -S3P V+'S*P+P  TV#P=R 5<#U%O/O  :Q%P'P*T=P@P  R,%P'R ]J:P=R  -Y&# W:#P=R #B'P0R PW#O%S 8Z#R%U&O'P*\
      P+P-P  S-#P%R [(%P*S=P  -C&# #_'R0P  CZ%# ;M#P'S*O-R.O0S1P OY#P=R B@#R*PEPGR J'$S2O  LD#R'O-R8P>R \
      ,R#P%SDP  bVBRHP  Za-S1O #b#S%P&P &J#P>R  9L#S'PDP   7,&# 8O&# )Z#P$R&T.P1P :P#P%R G7%R'P  0>%# /$\
      #O'S-T1N8R=P XT#U*N-P  ^9%P'R A(#R$P   9L#P%R J]#P)P-O.P1V 8V#N%T/P F]#N'U=R@PCP  XC*R=P &4#W$L%U&\
      P'T(P)P*N-U0S1V2P3P4O5P6P8M=OCNDREPHS a<8J=X  L[#P=R 2Q&P.P2S S]&P4R  N#'R)P.R0P  9):S=O   S`#P )/\
      *R=P 6V%R)P  $^%# .A%P*P?TFP  U5#S$O&O2S 9G#P%R  Y_$S%O=P 9B#P$O%T'P  b4*P@R  JS%N&PDU @K'R(P  OE&\
      # $(-S8PDP T9$P%R'P*T-R.P3P6P:S<P=K>V@OBPES (+'S.P0P  HV#R/P8P:P=R?R Z;#R$P%S'T*P-P=N 1--N1T   VU-\
      R1P (7#R'P  LD#S%O*PBRHP  41#S%O'O-P.P2R3R4R  X(#S%R&P'S8P=PEO 8U-P.S0P bM#S'O  +D&# OY'P*R3N=T T-\
      =P?R 7G%PER   :S&# :_$P%P&S  Ea%P8R:P>R D2#P*P+P=T>P@R  N-&# 6X#PBR S$#P$R+R2O3R4R5P=P?R :P#S'P5P \
       3b8R:P=N?T =%#R'P  [@&# $F'S*P0P &P'O*O-T1SDP  5V'P.S2P [5'O.S  <G&# #R#P'S*P P+#P%P.O/S8RBR -Z'P\
      0R *5'P2P=S?REP  *C#O$P%U4PCPHR O-#O$S(R)R+P,P ^T*S-P.R0P1R@O S7#P%R  VD#S%P'N*S ^C#M$O%O'S)R*T,P-\
      S.O/U0S2R3P4N5R6R8R:N;R<P=R>RCPFP #]$S%P&P  GJ&# Y^&# 7W%# ,;'T*N  `%#R%P-P  %?$P%S&P KO#R%R=PHP E\
      6#P$S%P <&#O'T/P  b%'R*P 6[#R$S'P=PDP  S8#L%P&P'R-R.P/P1S2S:R;T>P  U8#S0R1P>PCP  H%%# MX5P<R    5U\
      'S(P*R-P ([#U$P-P.P1R=P@P  Q/;# /B.P2R 18:S=O 9C%P&R.T0N R.$O%T'N*N.U0P:P=T RR'R4P  LY%# P*(S+O &+\
      *P=R   $O=# O;-R1P JQ#R'P  D$&# =X#T'P=PDP  )Y-S0P1P  GY#P)P/S XZ%P&S-P @`*R-P  S/#V%L C_$P%P&S  0\
      *&# #Z%# TV#P%P*P-S.P6R=R B##P%O>T [R#O*S  +P&# bR'P/R TM%P'R  &!#S%R/N  /a#P%S*P  IG#T%N=R@P +3*P\
      @R  8Z#R*R=R?P@O H%#P.O0S=R ``.P1R  $X#S$P%P'P*R/P NE#P$S&P  G&#S'P  Q@'P(P*U+S8P=OSP  ]3'P@S   @(\
      #O%R'V(S-P/P2R8P=PEPHP '<#O%T=P  94%PBR 20#R>P ,I*S;P>P  U1#P$R `.-P.P1S  ST%# :V#P'P.S =8'P*R=RCP\
       D>#R*P U,%O&S A**P0R @!#P>R  BB&# C]'S0O  UX%P'R  ?R&# ]G%# :A'R(P  PY&# V*#P%R QH#N1T G1#PBVEM Z\
      ^*P-O/P0U  [@#S%N'S-O1R3R8R=O =0%P3R H0#R'P  R;&#  <B#P$P%S&P*T-N.T0O1T2R3R4O6R8N:S>O?R@PBPCPEOHR \
      RI#P'R  A>#PDR  9U#R%S'OHP   =_&# .>#R/P Z6#R%P'P W9#R1P aT#O%R-T8O   I5#P%R Z(#R3P  -U4T5N @*#N%S\
      'S*P=PDR FJ#P%P'THP J2'T.P0O  %]#P'R ===R?P  K,#S1O=O?S  #J#P/R2P5R  A'-R1P &a$P2R  4C&#  Q!#P%R 3\
      C#R$P%O0P2S8R:R?PBPDR 3-#S$S%S&P'R*O0N7P=P?SCPHP  &1#R-P   +R#P=P?RCR &H#P%R A_%P/R _T.O0S  M2'R8P\
       G4#R*P  %S$P*S8P RI*R0P P>%P4R  (D#S%M&S=RCP N+#T%N'O*P.R/S0R1P2P3R8O:P=S?O@S  ?I&# G^#P'P*P@T  X\
      ^&#   /<&# =$#S.P2P ,2#R.P D?#O'S  `3#P%S'O  W)&# >`#P-R  6^'O0S  YF#T%N .C#P*P-S  /b*P8R &J#N$U%O\
      &S'T-N.R0N1U8O=P  H?%# bK&# RD#P%R O2#U%P*P-P  W^#O%R&P'P=PCT <3#L%T'S1P  =N%RHP b4.R0P *O#P%P'R*R\
       2I#T$P%O S+#V%N'L*U0P  WS-R1P  =S&# UB%SCO  R!&# CA(P*T.U0O2P=N KX%P/R:R=P  Z##U%N*PHP  HP&#   G#\
      #O%S  AG#R/P '=:R=P (Z#O$S%P&T*P-O1N2R4P=P>SDS  VZ#P%R 2U#T$P'O !_.P0R  Q+#R$P  'b$P%O&T )P#S$P&P'\
      P (+$R%P &2#O%P-P=PGV GP)P,R +'#P%R #F.T1N  PP#P4R  !7&# *@#O'S DR#O'S  1W&# A_%S&P A;%P'P/S  Q<&#\
       NZ=P?R <H#P&SBP `,*P=SCP 8!)P,R  7V&# 6.#R%N'T(O+R-P0R1P:P<P>P@SBRCSGPHP   C[$# P0#P$R  08*P8S>P \
      D=1P=R  ;P;P=S@P  -W'O*O-T/P1R=O@T a2$P%R>P ;F#O=S DK6P8R=R  B/%#  9J.P0R G8'V.O0N  ((%# ZV#P%O-T \
      FE%S6PDP -R#P.S2P DT#P$M%R&U  LG%# -a#P$R  *_$P%O'P-T1R2S>PCP QK#P$P%S&R*P LI#R$R%S&S'T*N,N/O0O2P3\
      O4P6O8R:R;N=T>S?M@SBRCPDUERGPRR  1[#O*S/R4P GZ#P%P*S V^#R$P%P'R  ;U-R1P 47#O&P5PDU  0a%# NF#R$S%P'\
      R-O.P0S1T2P8O=P@RBPHP 1Y#R%P  K`$N%T b7'R.O0R T>#O%S'R(P*P+P-S=P  H'#P'S*P5P@R PG#S%O.O0S=R?PBP  4\
      1'P*R  /-#S'P-P >J#U%S'O*P-R8P:P=PHP  8J.R0P ,M#S%M'U=P>PDP  _+&# 0=%# 4`'R.R0O `R#T$P%R'O/P @T%S'\
      O !U$P1P2S  ?(&# V,$R'P *,#P%O&P(R)N*S+P,R.S/S0M1P2V3R4S8N9P:N=T>R?TBPGP 3/#R$R4P=P  0@$# FD'P-S1P\
        &@#P-R )U#RBP -@#R'P  D)#R%P*P-P.P0R8P=T?RBPCPGR XU#P*O5R;R<R -##P%S'P AT#P%R'R*PCP 20%R'P B9#P%\
      R  /(#S%T'O-N >O%R'P0R:R=O  1N$# N7=PBR 3C#R$P )D#S$P%P1O=RCPDPHS   @3#U%N:P  R[%# 55*P=R 9].R0P L\
      7#P%P=R?PDS ST#W'M/O  ('#N%P'X6P=PEP ^+#T%O'T(N*R+S.P1P4P5S8R=PFP  I[#R$P 5X#R/P   ]F&# +'&# !3.S1\
      O  ,,#P%S&P __#P%R G9#S4PBP  5C#P$R*P/R1P4O5S;P=R@S  .*=P?R 0*#P*R  M+%#  <>'O*S-T/P0P1P  ?U&#  +X\
      %# RC#R;P=R?P `B'P-R:P=R ^&#O%T   `6#R%P  [+##  /K%# W[#R%P   E`%# &R%R5P [+'P0R &1$P%P&S  GC#P%S'\
      P N&%P*P;S JI#R'R/P=P 72#P$S&O/S Z5#P*P:S LW%P8R La#O'S  =F%# QO0R1P 8J=O?S ]K*S=O  aJ%S'O 4<#O/S \
       8T&# AX%S-P=PBP  ]/#P%R&R*P8R:PCP I)*P.R0P=R@P  U0#P%S'N*P-P3P9PCYEP   9<%# QY&#  $_#O'T*R<P@P   \
      .,#P%R 0&#P*R@R _V#S$P*P  9K%R'P=P?R ZR#R%P   MC#T$P%P-P  ,^&#  ?1#O%M3PBWCPGRHR  `9%# US#S/O  N.?\
      P@R  Q'&# <0$R'P ->#S%O KK#R-P.S/P0O8R=RBP _%#W$P%P'P-O@P   !V%#  (O%# >)#P%R  )D#P%R !b#O%T'R*P-S\
      0P1P5P;P=R #(#P%R  aO%# >:&# 6+*R>P  V6$S%P&P.P0R  ST#S%P=P a@#O'S  QG&# >6#O'P-U0R1O  `U#R%S&P'P*\
      P.P0S5R8R=N P-#N%T  T:%# 'a&# .4#O$S%P&T=PHP  8W#T'N )'(P+R  $J#U'O-P8P  N%#S=O 0##O%S -##S$R>PEP \
       =1#R%P C!#S%NSR  ++#R'P  $N#O%S E:#S%R'O-P0R4O  [/$P4S5P  >6'R*P   =Q#S'O  MZ#S)P*P 9E4P8R   ;`&#\
       [C#P)R*U-R/P=M ;G#P$P'O0U L/#O-P/T   ''%# >N&# 9!*P=R `]#N$R'R*O-P1O2O=R?V  JL$# ET#T$P%O*O-R  V@\
      -REP CE*R=P ID>PAR  #7## 8J$O2S 0('P*P0R=T?PBP  Fa%# X=&# QW.O0S O`*P1R U42PAR  @A#R'O*P=R )!#T%OR\
      P  C!&# 2_'N0T `%#R6P T,*P=R    IZ%R-O1PCTDP 5M$S%R'T*O-P.P/O0M1P8S9P>P?TCRDPER 5`#P/R  5(-P1R 4H#\
      M'T(R)U*R+P,N.R0O5R8O=R>RHP !L*P=R >N%R4P  L-#N%V/O  U+#R/P  VH&# bQ-T1O2P ^T%PBR    ^,#N$R%U'T1P4\
      O5R8O:T=MBPCSHP  -W&# LH-R0P Y>#O%R4R  ;J%P0P4S 9'#X%L&P=P UT#P%O/U6P  FB#S'P2P  aT#S*O PG#R%S&P'O\
       30'O0S -!'R*P  RV-R1P  _b#S$R%S'R*R-P.R0P1P2P4R5P8O=RCPFP [K3P=R I-#P(O+T  >$%# 2-#P%T.R0O  <G8R=\
      P >=$REPFP  <X&# ,(%P6R  5_%# C/8P:S=P b7#O%P*S+P/P1T  @(.R0P @4#P%R'P  OM#O%U'P*S.R=O>P@P  K2'P8S\
      =P `66P=R +H#P2R 9%%P-RCP 8]#O$W&P*P2P5P=P `U#P'R GG#P-R  :C#S'N*R-P0R .>#S$P%P&P'S/P )&#T%N   ;M#\
      N%P*R-R1S8S=P  X`#O$U'P*P 5_#R%P W.=P?R  !]%O'W*P-P5P=P  +(#O$PES K<#O$R%W&P-M/R4S5O8N=SHR  KL#V%O\
      /N  $==RHP AD=RBP  .V8M:R=T  @##RAP *V*R>P  C5&#  G@&# Wb&#  %0#P$S&P PC#ODS  /+#R*P-P8P>S D5'R*P0\
      R1P MV'R0P  :K%#  8I.S0O (V#P'R L`$S%P2P ]S#Y'O.M0O2P  @6&#  )G.M0U F%$P*O@T ?F$S&O  *8&# _Z&# )Z#\
      S%P'P*V-P/R1R=K 9Z'P.P0S   NG#R%P   %T*T@O  Da#P$R ^2#P$R  VE#R*P W<#R%P'PFR FE=P?R  .Z#R 85#R$P  \
      0V%# #6&# ;:4RDP  XG*P@R  U1%# '/'R*P-P1R IN#S%P'P8P G%#S%P'P.P  N@#U%T'O*M1T3O=PBOHP  P8&# +(&# E\
      $#S%S'O(R*P=P #)#P'N(P-S1T  K$#R$PHP  FK=# G<#R=P %##P%P'S  K=$#   %F&# ?0BSGO AN#O%M'W  %!#O'P(U*\
      P-R1O X_#P%R:R;R=P?P VH#P>R /##S%N'T*O  NP#O%S-P;P=S -=$R&P'P1T=P?P .b#S'P*P 82#R$P  KM%R*P $B%R&P\
       .B#P'S*P ,J#P'S-R1PCP  a>.N3T 2A'S.P0P   FF&# 3O*R@P 1_#T'P*OCP &,$R%P&R5P  7U%# ,F#U/O4PBP C%#P$\
      P*U2R=P@O  `K$O2T=P a(8N:T    TC#R'P )a$O-R2S;P  7$#P$R%T'O  ;U&# #D&# E?#R$S/R2O3PBP #G#T%N'R*P3P\
      >R :X#U$P%T&S'O/L2P8R>P  C,#P%T-O [8%R&P T:#P$R  YR&# _[#P$R*O/R:R>R?P@PHP )!8P>R 8'%PBR  3B$P%S'P\
       JE#R%P'P.S0P VL*O?R@R *W=R>P  #8$P-P2S  ]K#R'P *%%P.R 7&%P(R*R+P=R?P  H_#U%N:P +Y'P(O-T  Q#'R*P  \
      4`%R'P 'J-P0R=O?S  7=&# D6*S;PDP +2-P1P=S  X4&#  ,!.P0R _^#S-O  $0'R*P  &,#O'P*R/S1P:S=O N]%P*R=R \
       9B&# +&%P'R*U4R<P=O>P?OCR +A#P$P'S ;L#S$R%O&P 1-#S*P0P  5_&# ,$$P&P'P*U-O.S0N1U2R=PBO  +4%R&P .=#\
      R'P O:6R:P  ^M#O*P6PCPDV  ZB&# 7B%# :K&# OA%# UH#X$X%T&N'K(H)J*V+L,N-O.K/N0I1N2K3T4T5S6S7T8U9N;R<P\
      =T>S?O@PBUDTETFRHRJRKSMSRSTS (R#P%R +S#P4R  8C#R'P ?b#S%R'O-P 8:%ODS /:%P'R-R1P  73#U%O'S*O-P.R3PB\
      P  1R&#  :&-P1R 1Q#P-R  @[#V%O*P8P   8?&# 2D#O$P%N'R*M-_.R0P1Y4S8N9P=H>PCP &;#Y%S'M.O0MHP  -A&# W#\
      &# CK#M%R'M(P*S+M-X4S:S=R@RDP  -R*R-P   R?#P%SHP 5b#R$P%S&P'S)O*R,S-S.S/N0J1R2P3P8R:N=U>R?P@RBP  I\
      ;&# -A#T%O*P-R1O %Z=R@P #5%RBP :]#R'P @S#U$V'O(O+S-P/N2P4P5P  ;G#R%P8P:R 3&%P8P=S>R  71#S%P*P  8%%\
      # ':#P%R $M#O$P%S  .0&# >I#O'O/U `^#P%S'P S(.P0R  %D%# 7?&# <F&# CY#R*P a.#R%P  HZ$O2S #2.P4R  >X&\
      # 5M#P$P(P*RDS HB#R$T%M&P'P)R,P.P/S0R1PBPFSHPRP (X#S%O  ?1#T%N Xb$P%OCUTP MA#N'S(P*R-P.P/R0S1R8P  \
      -X#P'S*P1P2R8RAP 8^#O*S  K<%P2R #%'P.P0TAP  _S#P%S'R*P-P.S0O=R@P 'J#R*P '%.R0P=R?P ba#O'S aJ#P'R(P\
      +R  2$#R%P   ED#R$R%P*P/P=R C*#S$V%O'R*P-O0P1P2P4P:SBPCPDP  <,&# Y/%# 5H%# UA#P'R >b#J$P%P'P-O0P5^\
      BP  K!$# I[#N-T  9I%# :)#P*P@S   DR&#  SZ#R/P   A9%#  %D#O%U-P>P ;C*R-P.P1P=S  *F%# J[#P%R Q-.P0R \
      8K#S%P'P  7F%# 2W$P%P'R*PCS  &?#R-P4R@P CH#N%T'O)P*T-S Z[#S*P@P  S(%R&P'S*S/P=P?PEP @_#P$R&R'P 6##\
      P%R  (V#R%P  A+&# @8=P?R  XV$S%P&P  VF'R-P -;'O(S  bO#O'V-O0P1P 45#P'S*P  $&%R&P.P0R =)#P%R'P(O*P+\
      U-P8PHS  -Z%R0P  `9#T$L%T&P*T-T.R/P0N2N3X4P5P8O:P;P<P=MBPCXDOHP @,#P$R%R*P R:#P'R @(#R%P*P-R.P  /H\
      #P$U'P*S-M1V2N4R5R9P:P=PCO  7$%#  .E%RDP AI#T$P'N1P2P=T ;3%P/R  T(=S?O  U2&# [E8R:P  1C&# Tb%P'S0P\
        9[#P%R PK'P0R 'L'P*R  =/#P=N?U   SG#O$R%T&P2P3P5R:R=P UA.R0P  %:#S)O  65%RCP _&'R*O-P1R=S>P b+#R\
      %P ;,%O'S  0Q#X$M%R&O'U*T-M.P0P1P4N5P8O9P=L?P@PB[CTDPEO [[#F%S'T(O)T*S+U,O0SHP  Q^*P=P@S  M!4P5R 6\
      P*P8SFP   WZ#P1R 7^#P$P%R'R V`#R%P'P1SCP  ^+#N%U'P(R=P  `S$O2T=P >'.R0P  Y3#P%R W-#P%R  3G=T?N Q2-\
      N1U2P   'F'R(P -`#P%R OR#S'P1P >]*R-P  -^&# aT#RHP $7#O-T0P SY#S$M&P*R.S/R0P=R  O9%#  +N#S%O @M#R=\
      P L18RCP  XN#O%S G9#R%P  /$%# ZV$P%P'P/U6P:P=RAP 7(=PDR  DY%S*P-P  F^%S-S.O0O MB&P'T(P*S.O0N1P5T=O\
      ?SCP Y>%R*P  :Z#R%P E`#P'R -M#P%P-S  *4#T%P*P.P >8#R%N&O'V-R0P1P=OBTEPHP   /^&# 1M#P*R4P B;%O'S  #\
      K0P1R  M-$# 'Z'O0S  OK#O%S0S>PHP 4R-P=R XS#P%R  1`#R'P Xa'P.O0T XJ6R:P  _V#P2PDR %W#T$P%P'P=P 0T#R\
      $P   'O.P1R Y<#R-P.P=O?T Za#P$S=P 5&#S%P-R.R0P=P>P  _@#O%R'O*R0R4R5P=O>R?S #*%R=P  I)&# G?#P%S=P &\
      &#O%N&S-M1V8U:R=O _I'O(P*S  T]#P$P%V&ODP   !9'O0S  ?,$P%R   ;-#P%OBT +V*R=P   T-#O%S  &[#R%P WL#R$\
      P'P-T1O O2-O>S  VQ#X'P/K  ZD#P%R'P1P8U:O=PFS S1'P0R  8>## 1R#P%U'N 1_#N%T  88#P%R'P-O0R1S8S=M?T@P \
       E?&# 2J$# MF&# N+.R0P 77#O'P/T _%#P%R RF#O$P*R=S RM$P*R  !*#P'P*R/P9S !*#R'P     QL#R'P  8Q#U$T%L\
      2PDP Da#V'J(S*P+R.S/R1P2R8R;P=O?S@PBPFP  ST$S2O aE#R%P'P.R0S1P2P:O=S T-6O:T=N?S +&%P=R 'Q*P<R ^--R\
      8P  NU%N'R(O+S-T2R8P:R=P>R?O@RBRDPHP  6U=R@P <W#P2P4S T('R*O0S @U#PER    NY&# NI#R'P ?*#R%R'P.S0P=\
      PFP 6G#P5R8T=O?P 1N#P%S4P  `Z%R'P  B6#O'S  5,&# L`&# O>&# JT*O4P5R8T=T>N?P B/#P$N*O-R.R/P0P1S4W5N8\
      R:R=T>P@PBSGO :4=S?P@P /A%P'P)T4P ,5#S/O  15#R$P%O'R-P0P2S8R:R?PBPDR [b'O-P.T0R3P  !.'P*R F/$R2P  \
      RR#R%P T?#O'S A<$S%P&P=RCP  <'%P=R !]'S*O <J#P%R  ]C%# NA#R'M)P*S,R0S3P8R  9R=R@P 7(#P*P8S R9#O%O'\
      T@R  >G%# 3^#R%P #1#P-T1P2P  <X#R'O1R `3%P&R*R-P1R:S=O@PBP &L#R$S%O&O'R/R2P  5>'P(O*U+S8O=O?R  C/#\
      O/S MB#P%R  Q;#X'N1P8P=O  TC#P*P8M:R=V (J#P%SHP  .?#O*P=R@SBP A0*R:P  3)%# J^$O&S S5*P@R  =a$# )+#\
      P$R'O*T2O8P=P>S@PBS 9S#P/R  GC#P%R'P*R   4Q#P%R'N*T $`#P%S'P  I<#S%P=P   QI#O$S'P &W#S%P*P JK#T:P=\
      O  a5#R'P  &.#R$P ,.#S*P>P  ?b%S'O 7W%R'P  I?#P%P-P0P1U  &K'R(P Z9%S1O '`#R*R=O   0N&#  ,W#V%K'P*P\
      0U=PCP 32#P%R)P*P/TCPDP YF%R'P*P=R  +X$R4P &3'R*P/P=PBS  L<#T$P%N'S-R1PBP  K]&# `W#P'R  E[#O'P/R0T\
      1P I8#P8O:P;R=T  F`&# &W&#  a.'N.S0R 6&*S3P>P `;#R$M%T&T'U*M.P/N0O:S=R?PBS  O$&# P+#P$O&S*P-P1S=P?\
      RCPDS  M]'P.P0S CI$P'R  NQ#P'R*R=P@R  7N$P*P0P=RCPEPST Qb#W%T'I*P  +a$P'R +R%R'P G:%P&R  F6-P.R &*\
      *P4R  U$&# .5%P'R F<#U%N   .S#M%T-U.P8P=P Y/*P.T1P2P a3#R-PBPSR .;'O-X1O4P=P>O ;@#P%R  ]Y=R@P 2.8P\
      =R  (^#R%S'OCP V1#PBR RF#P%R NW=O@PCT  !'#L'O*Y+P=R@P =V$S&P2P  S]'O*T>P   ;1*R1P  ;E%# Ea'P.S0P @\
      5#P/R  5P&# b_%# CI%S4PBP *H%REP aK%O'T  LQ-S1O ^L'P-P=S@P ?I$R2P %C=T?N 4P#R&P'S*P.P0P1R=V?P@M 64\
      #R'R*P-S.P0P1P  ?*$P.R0P1R2R5P   /`#P%SHP  LX#P-R  4H#S'N/P=S Aa=R?P a9#P3R  F7#R@P H2.P2S=P LG#S%\
      PHP OI#T%O*P  /66R8S:P=O  S&%# GH&# ,'%# U;#X$O%M'U*R-N.N0U1P2P8O=O@PBUCOETHNTP _3#R%O=R  .H#O/S  \
      />#T-P.P0S3P;PHP  ?E#U$P%N )B#T$P%O*P 20#R%P'P    #/## <5'R*P `_#R%N'T(P.O0R=N?T   RL&# #H$R&P  ;C\
      -R1P )B#P%T&PCP OK#P-S1P  P&%# 0>#P%TBPHP N9'R*P  (>(P+R T>=P?R M.'S*O ;a%P;R  -^## 2T&# _*&# $^#P\
      %R  GL%R*P ?,#S%P'P  ?O&# ?L#S%PBP  BP#R%P'U=PBPDP FN.R1P 1L#P%S5P  ;?#O$R%S'S(R*P+P-O2P9R=P [7.P0\
      R  1X&# -.&# Z!#R%P  $2&#  !%*R<P *Q#R$P%RCP  aG#R%R-P1P W:-O1S  bR&# (?#P-P1RDR 11#P)R-P/S [*#P%P\
      (P*O+S/R=P?S@S  <C*P=P@S  DE%R'P  O/%# +@'R*P  <[BRGP   5^%# `T#N/T   IO#V'O8P=P  NV#S%P=P K;#O/S \
       b`%# _>&# 4D.U0N /R#R$N%M&O'R(P*S.S/P0U2O3U4P6W8O=O>P@PBTCRDPGPHO   ];#P1R W.$R&P2P  >)#P'N*T4R I\
      O'O*P-P.T  /6#U%MEP   2L#T%S'S*O/M8R:P=PBS   )R&# S'.S1P2P ,>'R1P  9?#P%R-P1R BB#P%P'P*S.S2S6R8P<O\
      =S?O 52$O'R*O.P0T2PBTEP 0X#R%P  [.#P%R  'H$# W5*P;P=S A5#P'S-P   !a&# D<&# `a#V$P'P-P1PBP !W#P%S&P\
        F-&# aN#P1S  GI*P4P5S 'O$S%P'S*P0P2P  (D#P'S*P 1R.R0P 'C#X$P%N'P*P4P=P 8%#M%S'S  64#P%S'P `^#R*P\
      8S:P=P M+*M.R1P;S<S  IU#O'P/T 4G%R'P <&#P*S=P a+#T*N  !+#N$P%P'T8R=P@RBTDP D3#O%P/R8R=SHP 47%R*P  \
      FU#R'P  [C&# WQ%M'S=TCP  =F.R0P 2P#O:P=T  ZC&# 5H#M*R-S.O0S<P>OBT A=#P'S*L.P/R@UCP   6`%P3R Z4.R2P\
        ]J&# :b#P$R  $%:S=O ;B%RDP  )1&# K7%R'P  RH&# 3,%R'R5PDP     M2#S*P-R=P>P 8;%T.S0N=PDP 8W6R:P Q]\
      #M$P%P&P'R-S/S0U1O2O=S  !!&# XB#P*R M&#S'P*P   U@#S%O BC*RDP   &Y%P'R /A'P.O0T  MK%O'S )H(T+N B4.R\
      0P  %I-R3P #F#O'T8RCPSP  2L&# &]#O%U/P1PCP [-*P-P/S  >*$S%P&P  7W*P-P=S b?#P$P%P'T)O*P,U YA%S'P.P;\
      RHP RM#P*S>P  CN&# O@#P'R &Z'P0R=P?R  1.#P%S'P !I'P=R  49-P1R  KO%# =L'RCP   N=&# YW2RAP a(%PBR N(\
      #P%R  #b#S%R'O*P KX#R'R*P/P )_%R*S/P=O  5'&#  ?G#S'O  MU#P%R  X]&# 4Z#S/O  $V$P%S&P  ]6#P%P1P3TDP \
      *)#S$R%P&S-O/R0P1S2P4O [`$R&P-P.O0S $-#O%P'W(N aA$P=S?P  @E&# N]$O%P-T/P1S2P=RDP [O#O%R'S0P   1A*N\
      <T .G%R'P*P/P0TEP /P#P-R  QG&# 3A&# JV#O%O/SSS _G'S*P-S.O2P  `H%R'P //'N(S+S _,#T%N'N*P-V1S4P:PDP \
      NT*S=O  Y98R=P A@#R=P  ^1#S$P*P a25R8P Xa'P-S>P  5E*S.P/P +<#P4O8R=S  ]U.N0T *Y#P$P%O&S'T(P*P  `=#\
      R*P  `b$R'P aY#P%O*T<P EZ#O$U%O'P*T.P2R4P6P=OCT 7J%P'T*U/P=L  AY#P/R ]>-P1R E>'U*O-P.P   4@#S%O &8\
      %S'PHP ^&#R%P*R/P  %_&# %7#N$P%T'P*V-P8P=PDRGP  BJ&#  -?&# =7=R?P  W:%#  1#'O=TCPDP  D`4# LB&# (:#\
      P%R 16%P'R  /U&# 5M#R%N'S*P0R=N?T  RJ%P*P5R=R ]H-R.O1R $4#V%L  :N&# PD%# ^H&# 9(#P$S%O=S (8*P=R  M\
      /#P'P-R1PBS  8?&#  UJ&#  7)%# /B#P'P-P1S !0*R.R0P?P  `R#R%R'P-P   <8&# 35$P%R [B#O%S C?#K$N%P'T*W-\
      N/P4P8P;P=T?P@YCPDPFPHR  XU%R*P.P=R M5'R*P  BX#P'R8P M8'R=P 8H1R=P  X^$S&O:R=P N/*P4R I`$U%P&N ?E#\
      L-R1U  W`&# ;?#P$R&O'S-P0P1S  MJ#O2S TX#R%LDU  LV#P$R*R=O?R  *7&#  E4&# aZ%# =+#R'P  _I*# %>1P2R  \
      S:-O1S  YD#O%P'P*[-O0P=O?P 7a'R*P !(%NHT  O,=P?R 7`#S%O U<#S$P%P*P0R4S8P=RBOCR _<#R%P  K8&# =.#R'N\
      *T8P =9$P%O(T+V.P0P1S2P3P@PBPCPDP  P)%# 80'P.R YD#O%U'P  DW*P=R &2(P*S+R=P?P   _;-R=P Y:#S%P-P 7^#\
      O$P%S*P8P=U I&#T%R'P*P-P3PEP   .+#T-O:P X&*P=R RM$P2R  `I&# 5O-S1O )^#P*P@THP ]+#T$O'S*R0N1P4R8R=N\
      ?TDP (_#P$P%S 1J#O)S  DJ'R-P ;$#P%SBP  8B&#   +Y#S'P-P 3N#P%R   06%P*R  ??&#  `-#S'O=P Q6#R$P  1%#\
      P%P&S*P4P5S *$#R%P 8_#R%P'R)S*P,P-P '9-P=S@P  ?9&# Q-8R=P  MS&# X&&# SX#S$R%P*P>P EX#P$P'R*S0P2S3P\
        0_&#  Y2'P0R &:#O%T'P 6L#P%R T[#P%R  H<#N%T b[#P$T2N ?O%P'S-P  6`#R%P )%#R%P   >H3P8R (D=P@R  #L\
      *# LA#N$O%T'T(P)P*R,R-R.R0L1P8R=TBP 6F.P0R  CI#N%P&P'S(O*P-O.S/S0T1P2P4S6R8O9P:O=X?PCPDP Qa$S%P&P \
       *T%# /?#P$R '-#S%R*P5P8P W>*R.R0P1R2P=P  W5&# $?$R2P 27'P=R  aO&# S_$P%S.O0R XQ3P8SDP   9+#R%P  Z\
      B%# [L=R?P   B2&# /E&# NR#O/S:S=O  ;.#S4PBP &P.S0O 9,#P%R  (!$P-P2S `I#P%R >N#P(R  <5#R=P !W'R(P  \
      IU#P.P0S  +;=R>P 4;#V$L%M&P'S*M-V.W0S2O4W5R6P8P:P=S@RBMCNDOGP  /E&# 2T%#  _0#P$P%P4R5P8R=P@T 4V#L$\
      P%S'P*O1P3!@PCPHP [)$M%S&V2P>PCP   ,[%#  ab'N*T  /,%M)P*T3P=O@PHW `D#N$P%R'O*R/R0R1R8R:P  $[%# ?#%\
      N'T PV'RBP F$#P%P*P-U.N0P1T H=#P%T'P=P X%%R*P  [&#S'P*P ';#P%R2R=O?SDP  DN%S&PCP ab#T'N  +6*P6P;S \
       [K#T$P%O'P*N-T1R8P  +^&# +[*P;R  RU%# P[#S$P%P 8N%S'PDP  !W&# XX*P-R  KN$R%R&P*P UC#R%R*R+P-P=P 6\
      X#R%P&P'S(O*S+R-R.P/T0P2S4N7R8R:O;P<P=S?O@PBRDPHOTS 57#T%O&P'P  SJ.R0P  SF%P4R [F#R'P  9I'R(P @_%T\
      'P/P0PBP /8=R?P  ->%R4P   ,?'P/R  II&# A1%S'O.R0P   XD#P*M-P5R<SHT   _;%# 0:*P4R=L@U *U.P=R aJ%P=R\
       B.#R%P'P-P1T4P  F#%# B]%R'P.P4R %N'P*R @P#P%S'P '3%R&P'P0R  F/#R%P J5#O'S  B^#V$P%P'P*M-S8P  @+#P\
      $O%S*P-P.R0R2S  @=$P%T&P*P-P Vb$S2O #I#P'P*T4P>T@PCPDPHP  OY%# T1-R1P ^G.S0O  >P#S*P4P=P@S  +;%N'T\
       ,T*S=M@S  *G#U$P%O'P-S1P=RDP  YK#P*P?S  _U#M%U  ED&# B##S%P'P $-#O'P/RBS W`&P.RAPHR WS0P=R  RS#R$\
      R&T'S(S*T+P,O-M.P/N0O1R2R3P<PBOCR TI#R%T'O*P  $V-R4P  QV%# W0%S'P8P  :A%# CN#P$P%S&S(N)O-S/R0P1P5P\
      8S=SCODSFSHN Q(#R%P    9A$P2R B;.S0O 4C#R%P&P*S=P R>#T%R*P4OCP  KA%#  E6&# -X&# @_#P3R=P?R  6C-P=R\
       23-S1O  <@#P-O0P1U )H#P%R'P(P,P-S.S0P1P2R5P6P8R:R;P<P>R?P@PARCSERGP  +-&# FV#P/R2P5R #_#R=P  [;##\
       66#O%R'S*O1PHS :*.R0P 1T#P%R  .I&# DO#S%O'P a%.R0P  IC%O'S 8b#O'P*P/U  _P&# `-&#  )L#R0P 94#P%P&S\
      HP  6U#S-P1P I6#P%R 0Z%P'N*T4R   _S#S%P-P 0F#P*K8S9V @,#T$N*R,P-N.K1M3W8U;P=L>O?[@P A!$P%R  'F#P%R\
        W:&# !:%# Z3#T%O'P  [G&# #I%R&P  N<#P%S'O=R aG#P'S8P  ##&# 5#$S.P0P O?#T%P&O-S=PCP II=RHP b>#W$O\
      %S&O'T(P)O*P,P-T0O1U2O4P8V9P:P<P=N>O?P@PBOCSDPEOFPHSMP )H%P=R Y8#S-P1P  2B#P/R    TH*O8TCP  !['# E\
      ,=O?S ZR#P%P-P=U KK#R%P  ?I&#  >1=S?O P(#S%O  +(&# 1K#R*P1R8P 33#S'P/P ,Y#P%R'R(P -4*O4P<S R2#P$R \
       >G&# DH*N=T *P#U$P(R*S+P/M8R=N  ;Z#P/S=P  b3#P&R @B#T'P.P0P 1b#U$O%P'P-R=PBP QL%REP  ]1#O'S 5-$R2\
      P  X:8R9P   9W#T%ORP #D#R%P  (S#P%R*R-R@PHP  G=%# >G#O'T(R*P+P-P ]&#S%P=O>R  7!%R-P ]?#V$M%P'U*N-T\
      .P0Z1P2P6P8P=M>O@PCPDP KT-P1R =&'S*P+P  ]M$R5P  -A*R=P Sb#R%T'M)P*S-P1PCR 1^#P.R0P=R  UT#S%P?P $R#\
      N'S/R  A+#R'P 6[#P%R H1*R=P  ]=&# ((#P@S  TW&# 6##N'T=R?P ]B#R*P DL#S$P%M'S=PBT  LG%#  H)#P$P%S-P1\
      R (P'P0R  V?&#  T+#S8P=P@PCPGS &0#R/P 7Q#R%P   'C#R%O(R*P-P1R:O=S?R JK$T%P&O  -M4RCP -I#T%P/O  %^%\
      # W.-O1S  V$%# 1E#R'P  %7#N%W&P'O)R0P1R2P=RBP  YU#R$P%R4P 2b#P'S  :b#S%P'P  F.#R%P S:.P0R8P=R #(4R\
      5P  9>&# JT=R@P 0;#PBR R$%S'O   E*#U'P/N ;P#P*S=P <+#O$S O]#O'S  [+#P$P&S 98'R/R0P T)-S0P1P  1I8P=\
      R KZ#N$P%M'Y(R*O+P-P.P/S0T5R6M:T=N>R &&#S%O Z2#X%O'O4PBO  O7.S0O  AV&# 'F#P*R  #4#P'R  K6'P*R   09\
      #R%P UN#S'PBP  5A#M$P*T-T.P/P2R=P [[#P$P2S  '@*N=P@T :]#P'P*R/P=O@U ''#P'T/N  )I%O*S IT#R%P   (3%#\
       6?-S1P2P   >X#O'S IL%P'T0P=R@OCR  4_#P%R   ]J'T-O.P1S2P4P  bO#O$S-O1T:P  +@'R*P ].#S%P*P M@=R?P <\
      M#M1P=U )F%RBP  /[## B$:R=P &Y#P-R  I,&# '^#S-P2P X;'R(P*T+R2P=NDP a9.R2P  3+#O%V&P'P5P *`#R=P  b)\
      #O%O*V1P5R;R<O *1'R)P XL#P%R  75#R.P0R:P  YK#R%S'S.P/N0S=PBPCP FE'P0R  7E%# .*#P%R W[#P)U,O-P  FM&\
      # b?%R'P =I#W%T&P'O-P=O>PHO 8<=R?P  O(#P=R 1`$S&P2P JW#S%P'P  4X&# S(%S'O  U8=# bS%# :&&# =[%R(O*O\
      +S.P4P8P=U %T#R%P'R*T+S-O.P/R1R2P4S8N;P<R=R?O@NCP  RI*P@R XI#N%V'P-P=R?PEP  D3&# +P'P8R )^#R%R'T.P\
      0ODO  `$&# 8S#N%O*L=_@NDP DZ#P'T*N  X.5R=P B>#S%P'P  b@&#  %W#R(P  /[#O%S :L#P'R  aT'R0P 6B%R'P  '\
      !#R'P _(%R*R8PBP HL#RHP :!#R'P  Q3*# RX#U$R%O&S'P*O2P=PAR ?@#P$O&P=PBVCP  &[#S%O WA%T'O*P  ,V#N%T/\
      PFPHS A5#P%S*P 89'R=S@OCP  2[&# SK#R%P'P3R4P:P=R SE#T%P'P*S?R@ODP X`#P4R  GB&# 6$#R$P PB#S%P-R2P>P\
        8R#O$P%P(O*S+T1P=SDPHR $E#M%S'O*R-R/R1P8R=P?N@UBR [Q*U8L=N?T  >7*P=R N<#T%M'T-P  ;0&# A!&# PK6R8\
      R:P=PCRDP _?%O'S  &a&#  1S## Q#4P5R JM#P%P*P8LCX  ,E#P%R   *C2# .S#R%P  _<#P$P4R '>$S&P8P  Fb#P%R \
      VS#R0P  6!#P%R HG#P$R @_$P%V*P-N  (S/# _2*S=PCP @7#S-O=O?S  )7=P?R  *C%# ''#S%P4P 7?#O%S  N+#O'ODU\
       _N'P(R*P=R  S%%T'N  @U#P>R 6-.R1P  UL%# >(#T%P'P*M:P=TBR `/#O*U=O  Q=%P'R b;%P'R  0S&#  DY#R$P 6]\
      #R%S&P*R=PHP GQ%O*T=NCS 6N#P'SCP /5*P-P=R L9)R*P JE#T'N  >M%#  aJ&# VD&# TO#U$S%S(P*P/P0P1P2R3R:P=\
      P>P?RAPBUCPERFRGL  GT.T0N Xb%R5P IE#R%P  GL*O=T@P WT#R$P%P'W(S)R*N+O/O0O1S5RCP  &5#R$N&S'P8P9S=S?O\
        aK'R*P-P1R  H,%RDP  E$#P%R G[%P'R  X+&# K1#P'R (Q#S%ODP 06%P*R KE#T*PCO  #).P0R V&#N%O'P*Y-P@P 1\
      6'R*P  +]:P=R 11#U$P/N K_%N'T V0-P1R  ]]*R.P0S;PDP WJ#P:R=P  '<#P%R'T.O0P=P@R  P!*P4R8P:R L)$N%R&S\
        $$$P%S'U(P-P.M/R:O=U@PCTDPEPHP  _@#R'P*P/O0R8R=P?S  /Y&# 3L#R'P _,'T*N X6#P1R  .V&# );#O'P/S  /T\
      $P%R RF(P+R  H]&# b`-P1R ;R#P%P*S ;K*R=P   G5%# !I&# @T#R$M&S'N(P)P*P+P-M.T0O1V2V3R5S8R=P>P?PBR b'\
      .R0P   OG#O%L'F(^*J+a-P1P=PCP $U#P*R ST#R%P 7@#P*O-P1R=T  4J&# ?D#S$P*P  IY=P?R ',8U=M     Ja#R$P \
      A0'T*P-P=R@P @,#P%SCP  $/$P:R P.#P$P%S Y*#L%W&P'P  .##N%O'V*P1P3P=TDP ;#$R&P Z5#V%P'NBP  KB%# 'R#P\
      %R  0*%P=R  :`6S:O _3#P8S=P MI&R'P=P  9H4# *5#P%P;S 6T+P7P=S .`#P%S'P  87&# #@%# %_#R%P'P0R -/#P'O\
      -S  SE&# TZ#O$P%R*S@PBR A<#P%R  +I%# @0&# 5F&# L@#S'U)P*O0O4P5R=PBP '1#T%P'OBP  8L#P'P=S  ;3#T'O0P\
       HG#R%P 2U#O$P%P'P1P3T=SDR ))%O*S  96&# '=*N=VFPHP  ^&#P-S2P  Cb%P-O.P1R8T9N;T=P V]#N/T  NR$# !3#P\
      'X*P/MCP  %(#P'P1T=O>R  UC&# ?B#R$P PI#P%P0R=T?P A`'P*R   W*'P.P0S  a?#N%TDRHP (I#S$P%O'P2R=S  aQ#\
      P%R -9#P-R  $I#S'P-P  OI=M?U 1]%O'T*OBR  9$#R/P   KE#S*PCP 5U#P%O*XCL  `U#P$S'P-R2P '-*O=S IS*P+P4\
      P5R8R=R>P  %Q&# S>#S%O'P.S1O2R=RDP 2'#R%P 1^#P-R 3`%P'N*U  .L%# Ca#R*O-R=P `*#S$U&O'S)P*X+T-R.T/P0\
      U1T3R4O5R8R9P:N<R=D>R?H@RARBRDREPHO CT*P9P=R  T=-R1P P::O=S  b6=P?S@P FO#R$R%N(P)P*X+R,R-P/N0N2R5R\
      6R9P:R;P=P>R?SDSHO )/#P/R=P?R  H%%# J2#P=R B3*P3R  P1&# `E#P%O*O-T.U/R0P8P9P:P;R@PDP @@'P.S0P   S2\
      %# ,!#U$V%M&P'P5P8OBP  -B#I'R/X=P b/%RHP  ;Q%# 6'#N'O*S-R/V1P:O .F%P  b_&#  ?N.O0S  2M&#  N>#P=R  \
      +6#P%T&P R%#R%P  +6#P%R ]$#P%S&R'OHP /1#P'S*P  U%#S$R'P-P4P  M'&#  -.#N'T  I%#S%O ;M#N'P=T *7$P*P=\
      S  4B%RDP  OR&P'S #W#S$P'P  (H*P3R  !3'S*O #)#N%T %7#R=P  JC&# 7H#T$S%O*N-T0N4N5S@T b_-S1O  MB2RAP\
       HW#P.R [R#R$P  H7#P/R:P  $L-P1R Q;*P.P2R  %Q#S%P'P  FQ#O$R/S4P=P?R 7%%P'R :*%P'R DG#T%N-P  P%=R?P\
       W(#R$P%O*S.S0P1P2R=R@O ^@#R%P  LN'P :P#R%PBRDO *-#L$N%N&P'R)P*V-R.P0P1R3P4O:P;P=Y>P@TBPCUEPGP b$$\
      T%N.R0P  #E&# KP6P:R .9=P?R [C#R+P  5Q&# $C=P?R CM'P.P0S  /J%# H_#P%P'R)N*P.R0T2P  NO-R1P  E_%O&S \
      P_$P2R QZ#O*P-T  aX%P.S0P  _!&#  #6#P%O*N=W 7!#O%R'R  Y$#P%R=P  WP%# +T'R*P1P2R=P `:#SEPTP W?%R'P=\
      P?R   .C*R0P1R -7#T%S*O=PBP _I:R=P  :L#P%P'S -V%P-R  +]#S%O ],.P0R  8a&# .&#T'N HR#M%P'O*T-M0P1P4O\
      5P8U9P=N>`@PCPJP ]''P0R R)*P=SHP [.#P*R  :3.P0R  !*%R8P  M;&# 24*N1P4R=T +]=R>P  KT&# I3#T$O%P'P K\
      N#N$M%O'U(R+P-P.S0P2T:R=T>M?R  J.8P=R  b`#R%P ;b#T/N (T.R0P  `6.R0P  .S&# _R&# ZE#R-P   ;Y#S-O R/%\
      R'P  :^%# S<&# RE&# HT$P*P5R<R Y`'P8R   T1%#  PV'O0R Cb#T$T%N&P'R)R*O-R.P/N8NBRCPHS  ?a/# YV#N$P&S\
      *V-P1O2O<P=X@PCPDPEO DV#P=V>M  19%# LU#P$P%P'T  Y(#S*PHP F&#R%O'P-P.R0P1R=PDS  NP&# BU#P%P-S  CZ&#\
       [)&# B8&# 4.&# !.#R'P M[%R'P  T3#R$P .Y$R%N'O*U-P.N/S0T8S=P@P !I#S%P&P*S=O  L'%# 7?#P%T-PHP 4R.R0\
      P  P&%# C#%U'O*M=SHP  E<#P-P1S  #>=# )O&# $9#S$S%R&P'O(P*R+P-O.O/N0S4R5P8P<P=S?R@RHP  %'#O*R=M@V *\
      A#S/O  ,8#P%R /8#P=R 'G#S'O  >F%P&P'P=T 81%P=R Y$%P'R  Q?&# )('R*S-O0P8P=P?SBR  G,#R=P  ^N&# IZ#P;\
      R   ME#P%R 2M#U%O/O >'-R1P H;'R+P A=%PAR  ;P*S=O >&#P'S*U-P8P=OHP  PF#P%R (Z#P%P4RHR  >$.T0N Z+#S)\
      PDP ;/#O'R*S>P  TG&# >($# 3D#P'S*P -;#P'P/S J[#U%R&P'R.O0O9P>P  WU#S%M(O*R+S8P:R=O>R?P@SBRHP  Ob#P\
      %R %V=S?O O>#P-R %H-P>R '^8P>R  $#%# G`$T&P*P.P1P ,J%T1P;R=O?SBN L')R,P (P=S@PDP  D5#P)P,R/R8O=S >\
      !#T%P'R-P4PDP $#/N4R=P>R?RDSHP  P.#P$O.R0O1S2S:R=P 6%#R'P*P=R   )8#N$R%V-P=R?PEPHP >,#N%T 1)#O$T%P\
        2@#R%R*P2P  4C%# 238P:R N*#T%H&P=T>RBS  69&# E_#P'SCP ]3#R/P -O#U'O/O   V_#T$P%P*O-N1R2R9R<R=S?P\
        ]/#P'R QX$O*T  D6#P%P(T*R+P=P  R##P$R%P&R 8V4S5O QR'P/R 0J#S(P0O    bF#S$O'S.R0P2PARBP  CP#S$R'P\
      )R*O,P-R1O2P6S=P?R %A$P*P2PCS 5Z#R=P M_%P4R (##P/R E`'O-R8R  >E&# (3&# @^%R'N.O0V7P  ]D#R$P'T*P0P8\
      P=RBP  UP&# O`#P/R  1.#P$R X&#P%R E:#S%O'P0R  OP%# La%P.P0S 2]#T$R%N'P=R  ,`%# WA4R8P  #'0P2R -b=R\
      HP +J%S-O PJ#R%P-P1R  #;#R%O'R  ,:#O%X'P-O5P=NEPHS Y@-R1P O;#V%N&P'U)P*P0P=PCSDPEPGP  T>#S(P*T0P8R\
      =M>P 'a#P%R -6'R.P Sb#L$R%M&O'^*P-N1T2PDP    #/#P-U1N 9O#SEPTP >7:R=P  45%# W9%# Y]%S&O  L<1P2P3R8\
      R  @;%#  BP&# ;I#S$P%P1P [;%P*P;PCT =]#R*R-P:P =G#S%O  b@#S'P)P  ;5%# *0#R*P 62%P*S-P  SD$O%N*U-O.\
      P/P0P1M9W:P=WBPDPESTP   1D## )Y$# 5M%#   Z'%# 0+#P*O.U1O2P3T@P X:#P%S&P UN#P$P&PBPHU ZQ'P)S,P   H&\
      #P-O1T `C#P%R*S.L;U=S@NCP  $F#N$R&R=R MH#S'T.P/L0R 7+#P%T-O  P>'P0R  /:=P?R -G.R1P  &/#R%P XX#P$P%\
      R'S=P VW#R%P 9J'P.M0U    P9#P%O*V1P=P b'?SBO ;!#P0R .(#R%P  Q]&# 8S&# =_#T$P%O'S-P0O1P8R=R>PBSDP  \
      !Y%O'N*P.W0P %I#R=P Cb#P%R=R?P  !G$P%T'S.M0SCPHP =F'R0P  6.&# N/#O$P%U'P [I#V$P%N'P _;#R/P  %N%#  \
      32-P=R T>#R'P.R=P  @)'P0R V,#R%P  RI&# A9#R%O&R QI#P,P.S0O=S ;$#O'S *F-P5P=S ']#U%P*N  S-#P%R*P=U?\
      P@O  93#P%P(S+P5R R]#R$P'P*P/R8P=S  [%#T%P*PDP  0##P$R )[#R$P 76$R2P=P?R X==R?P BI%O'S0R8P9R  O`&#\
        5==O?S !+#P(P+S=R@P  #T#S'P*P-V.L0O1R4PHS  (Y&# C$#P%O'T:R=P I]#R=P I<#P$O%S&P(R)P+O,R-R/R0R1P4P\
      5P<R>R@PAPCRERFRHP  a_#R%P*S1P4P  2##R%P   J,%# 6X#S%O 'O#P-P1S 0R#P%R ER.T0N=P?R  !,'P*R =a#P'R 0\
      _1P2R  -Z%#  WY-S1P  ,A#R-P  5W#U%S&O*P4OCP 26.P1R .<#O'TCP >H'O.P0T@P I9*P8P:O=U  ''&# VN#R(P+R.R\
      ;PFP ^^#N%X'N-P (_#P'S+R/P0P  `E'P0R -;%P.P3T>P UU'R*P  P]&# LA#O*P@T Y:#S%W'O*O-P0P4PDPFP  ZF#S$P\
      *P _Q#P%P=S  EK&# 'I%# S*&# 1%#W%P'K OP$P&R=R@P  `J#P$U&O .@1RAP  J>&# H!$# K^&# :Y#R'P   VT-R.P  \
      P>&# aU#O%U'P 2I#RBP  XN#P%R #7#P.T0O Y[#U%NHP    (5'R*P FL#P%T'O 7I#P%R T==N?T QK'R.P T-'S*O1P?R \
      *W'P9R  ,A#U&S*O.N0T2PAOEP `L$N*T   0^*# ;T#H%N'O)_*L,]-N3R8P:P=M &3*O=S *3%O'S @E$P2R +N%P&R  &a&\
      # HJBPGR EK#P/R ,-#P%S=P IZ#P'R   C.#NES  `b#R$S%P'S(N*P.R/O0T5P=OBR 516N8P:U;R@P H8#RBP 6Y#R:O=R \
      33#M%U*T=N  0%&# Q$#T&R'P*P3P4R8O:S=PDP [%#S%O  7N#P9P?S 'R%R'P #9=R?P .M#P%O'T=P  V%#P%R I;#P$R S\
      R#T&P2P=P bI8RCP  0-#P%R ZI.P0R ;8$S&P@P A2#N'O*P-R1U=S?O  5K## T>'R.P0R _-%R'P?PBSGO F<$R*R2P=P ;\
      Y%R-P  3/#S%R'R*P-P.T/P0O2R4P8P;P 8>'S*P9P 43%P'P=S  Q2#N'T 'D#P'R  #+%# 5[#S%P'R*P=P B%'O.P0T2P C\
      T#R'P(P+R  :2%P&R   a)%# K<#M%X'P*PCP _M*O:P=T  X,'R.P :/#R&S'PDO S'#P%R  2Z&# B*#O%R'R ]K#V%P'P-P\
      8PDPEP  I!%S'P-R.P0P2P K[#R/P  06#R$P*R=P  DU## a3#R%P J8#O%S  *5&# %:&# ;I*S-P=P   M-$V%O&N'R(S)R\
      +O,P-P/R0T1O2O6S8P9P:R;R=R?P@OBRDP b-%P/R T)#O%R&P'S NA%R'P2PAR  '9&# 6[#V$R%L&P'S8R=S?P@PBPDP &[=\
      R?P _=#M%P&P'W(P/R=R?P  #*#P%P'O*O=V UC#P%S'P5R=R?PDP Q/#R%P/R=P?RHP  L#4R8P J:#S'O  _)#S-O $*#R*R\
      /PDP 1`#T(P+O  MN&# C^%P=R   2)&# 7U#O$S @=#S%P'P*S.P0RBPEP  +D=P?R  VR%# %5%U'M '>$O1P2T 0U#O-O.T\
      1P=TFP  ZB#R'P EZ#R'P  O_#M-S.S *6.P0R   KI%REP &^#P%S*P.P0R1RHP R2#P5R  +A*# BG*P=R  Ra#V$S%U&N'L\
      )O,S-P.P/P0P1R2T3P4R5O8S:P<P=PBPCPDSEPFP b)#P$R 764R5P  M,'P-R V9%S'P*P ;>#R%RBO  ;4#P'S=P N.#N'V5\
      P [>'O.P0T :;*P=R  YQ&# T.#P'O*U,P=OBS ^_#S%P'P  OY#O$R%P'P*S-R4P5R6T8R:O=L>R?O@RERHRSR  ].%# M/'P\
      0R   U>%#  I0%# Y<#P%R  [Y#P%R*O+R=R  TN%#  C)#T'O)P  ']#N%U*P8P P`#P&R=R@P  HU)P*S,P #:#S$P%P PZ#\
      P*P=R@PDR  7:#S%O []%R4P  LY'P2R 0;#P$U%O'P  U2#R-P 7Y#O'V*P0P1P  Z<&# VJ#P$P%S&R'O*R.P0R8O9R:T=R>\
      O?O 7U$R%O'R*V5P8P:R=O@O Z-#P%P-P=T &4%P6SCP  D4%RHP !]#P%U'P-P1P  6O&# 9^#P%T*PFP 1^#P%P&R/R 2)#P\
      %O*S YY#P8SEP  JK%# ;J#V'O-PEP H8#O%THP  F%&# H0#R%P !0#P*P:P=T 8M#P'O.P0U  S^%#  H5#T%P'P)P*P,S2P\
      =P?PCS `>#P-R    $)&# W@-R1P=O@S +.:R=P &<#N$S%R&P'O-P.P0V=RMP =N'P*PCR  CF'# Z,#P%R ';#P*R=N@TDP \
       HX#S/O=O?S 66#R*PEPGR  G4#R.S0N  a!&# 7*#P%V*P4ODPGP  3Z#P%R 7K%P*R BV#O%S W!3S4P>P  VX&# ?!#R/P \
       E!#P$S%O'P-T.R0P1P4R8P=R>P 8Y#O%P)R*R,R0S8P=P   ;9%O4S8R=P OD#R*P @C#R'P =S$R4P  2]#RBP 79*RHP  (\
      @$S%O ;^%R'O*R  E,#O$U*P2P H.*S=O ,+#O'P*P-T.P1U4P8P Y]-R1P )^%P'R SF#R*R-P1P2P  ]W%#  AG%P-S0P SV\
      %P-O5S /H#R$R%O  3/*P-P;S 19#T%M-T1S4P=PHP  2%#P$O*R.P=T D^#P%OBU &]%P'N*U  Y[#R'R-PCP UC>R?P  $4#\
      P'O*S0R4R5P=O?S ,@#P1R aW#N%P'R(P*W+T-R/S4P5P8O;P<P=T>P?O@M 6V$R%P*P=MDU  V*## ]P%# 59%# /=&# =!%R\
      0P=S?O  J@&# R[$P%R'R*R-P.O0S8RDPHP FH-P5R NG%P&R @B#O'S  MZ&# 8Q#R'P   +_$P%S&R'PBP /I#N'T )E$R%R\
      'P2P   HB&# #M)P,R /9$S*PCP   P=.P0R   @*&# +:%S*P=P  $&=R?P S&.P2R S2#P'P8S  <<#P%S=P  JG#N%R'S 0\
      K#R*R1P2P4P W9#R%P'T*O=P  +2#O$T%P&R*P ]]#S'P*P T)%RHP  O.&# 4&)P*P,S  @P&# @+#T$S%P&P'P8PDP ^:.P2\
      R ]*#R%O-P.P/R1R;R=PBR   L)## =)$# N`&#  0V%# B%%O6P:T _:$P&R4R5P   MY&# 9?#P%T'P-P  %V#P$R [5$P%R\
       :[#R$P  $@%R-O1R &<#P$R  4`#P$P%S'N4UBP C>#R$R2P:P ;'#P%U(P-OEP  bS)R,P RX#M%S1T !b8RDP  +F#P:R 4\
      S#O%S   ]X#P$S2P  OS&# AU*O-S   CV&# 5C&# G''O)R,R  ;U#R'P >!#P%R   R+%#   ;&#M%N'PCY  @Z%# LW#P%P\
      *P-T  YU#R%O'S/P Gb#R$R&P1P?P   _48RCP  )`#O$P%T  aB$# ,84R5P >E'P*S:P  %F%# )F%#  8B&# X95R8P FX%\
      P'R8RHP 'G'P*R  ^W%# 0]#T'N %6#P%O'T *<$P?R  ,:%R&P H4#P%R'P0R=S?PHP A3$O%O&U U(#N$P%R'S(R/R  2&#R\
      %N'R-S1P  a1&# V4#P%T*O  G!*T0O +/#R%V&O'O*P-P4P8P=O?UBPCODUFP  +&8P:S=P D!=P?R  GD#N$R%R'S*P.R0P \
       -L#U%M/R  L?#P4P=R !`#R$P  4a#P%P'T*P #^#P%R  ''-R1P 0G#P$S%S&P'O(N)N*P+T,T.L0Z1R2R3R5P8R:O<P=N>O\
      ?P@PAPBRCTDOFTHO (:$R5P  .*#O%S B=*R=P =Z#O/S  03*T=N@R YT#N'T C(#P%R 28#S%O $J.P0R   $I%# +D#O%S'\
      O-R  29#S%P'P I>*P=R@P  A'&#  N&2RAP 8[#S1P2P  G]#RHP b0#R*P RW#P$R  ;.&# K$$S%P&O  %3=# ='#P$R BG\
      #R$P <**S@PDP  W5#P'R ^U$R%P*P2P@RAR  GD#P%R [`$P%R'S-P1P=S?P UE#RFP V(#R%M'URP DA#REP  ;O#P$P%R'P\
      *P-P1S2R8R U?#P%R   0U%N'T E4#P%R &V#O$R%N&R=PHT 6Q$P4S@P  ,0=RHP  L5%#  DE'O*S +&#RHP '$8P:P=S NV\
      *P:S=P  O@#R%RBO  *+'P.P0S $##R%P-P7R  7Y#R-P ?G8R=P LH#O$T%S&O'R(P2P5P (a#S'O 2&#R'P  WC&# 1Y#R'P\
         FD#R%P SP#O%S 5X#R$P'P Ub%R-P  FT#I%N(P*`-O1P6S:P;T=P?PFP  (Y&# W.2P=R !$#R'P  aK'R.P  E&%# H#%\
      R'P  V.%R'P V%$S&P4P  0b%# !=#M%R'U0P 3P.R3P _,'R*P  -.%# GJ#R%P  (M*P<R F8#N%P/T  (!&# <B-P1R 1b*\
      P=SCP  /A%T*M >'#P%R  >P#T'N RW#U'P*O=P +=$S%R(P*P+R-P5R=O@R CL#P%P=PDS :`#P'P1R  YP&# `D*P;P=S 90\
      #R%P P2*RCP  *_&# TC*P=R 1L$P'P*R-O/R1R3R4P:O=P?RRSTR  5P#P-P>RCR  WD#N%T /1#P=R  )@'P*P=S 2O#T%O'\
      R=PEP  _(&# ,-*R3P 0:#R/P  WA#P'P-S  _7#P%R  .D*S=P>P MP#R'P*R/R>P  MF#P%R RD#P-R L@#O%S  27#P*O-R\
      1P2R=RBR <[#U%P'P*X-R.P/N0S8R:P;P=KBP -W*O=S )F#P*S-P TZ%P-R1PHR  -I$R2P '0=P?R +`$S-S1O2O=P  QB#P\
      'P*V=O@P  !G%# G'#O'S*P8OHS  +G*R=P GE#P%R  b@&# H_%#  /M%S-M1T 4_*P=R  >6%# $7$S%P&P  [a#R$P'P-P1\
      R  90*S;P  L#&# B(#R%O D4%P'R 7Q#R'P  0N%P'PBS ?G8P=R  FS'P0R 3[#S=P>P  %<#T$P'P*P Z]'R*P  Za&# 27\
      #P%P>S 2P%R&P  $E&# <L'P-R J?#P*S=P FY%R'P  CB#P(O*P+U 4Q$P2R =W-P0R  6X#P$R Y4$P*T=PCP  b1#O%S'R=\
      PDP W&#P%R-R=P @*%R(P ;U#T%P'O OV#S%O   <F=O?S +0'P9R SZ#T%N  8]&# (`*O=S TZ#N$P%O'P.P0P=RBXEOGS  \
      /B&# Q'&# %'#V$P'P*N 12#U%O'P<PBP ^E#O2P=T  ZA1P=R %%#P'O-S=R ('#O%R&P'T.NBS  6a##  >#%# F+:N=T  '\
      ;#R/P  1V&# &3#S%P8P %<8P=R  *R#N%O*P-O=OC[DP   GG-R1P G`#J'R*Y-P0V1P4P8O=PDP +:#P$T'PDP 8&'P*P.R=\
      R ]!#U%O'PRP  0N#R$N'P2T=P?R   ,3$R%P  ZX%P)T8P=P C!%P'R.S0O   IS#S%O 9F%P'R 4W#S*P9R=O -T#O*O-S=S\
      @P 0G#R%O'S*O4P8S=P  'Y*P=R 4S#P%T'O 4G%O'TBP   2$#P'R*O.P0TBP H8#P%REPHR  'S%# Ua#N.S/T1O 0R#P2T=\
      PAP   _W#P-O0P1V2P  >U&# @N#N%T  %<%PDR ?=#N$P%O'P.P0P=RBXEOGS @A#O%T'N(O)P*S+S,R0P1R3RBPHP  &X#P%\
      N&T=R@P S;'S*OBRHP ;a#R%P  Qa'R*P  KW8V:N=O 36#P$N%P&S'P(O*S-V.S/P0P1S2R4P5R6R8P9P>P?P@PASBRCPEPFP\
       Q1-N1T  YK#V%P'O(PFP  /S%# O6#U'O(L*R+V.S0O1P8P:O?P@RBRDPHP 7T*P=R  K_#T$N  /'&#  :J#P*R  57#S$T%\
      R*R+P-R.R/P0P2O5P:R=O>R@NBRDPEPRPSS ES*O@S /##R-P4P8R  P.%# CU&# Z(#S-O (>#P%S&P '##N%T.P0R  6T#P*\
      P4S C)%PDR  UU%# _!#V%P'O*O0P A]#P%U.O6P8P=R  [(#P'T*P=P 11%P4R #6=P?R 67%P&R'P/R  U$.R0P  :G&# M0\
      &# (,#S/PBP DD%P'R ><#O%T0PDP /U%T&P'N)P,R1R5R=O?S@R 9?#P$P%S&P  ZN'R5P HW*O;S ?J.R0P  !.#P%R*S5P=\
      P@R I9#P'O0T  T_$S'P2P  =@#P/R ^/#T%P)P=P 9J#P%R  1]#P/R 9b-P/P1T=P   YV#T$I%M&P'X(W)R*M+N,O-T.M/T\
      0T1O2O3P4K5U6K7R8X;P=T>S?PARBSCPFSHORP  [?&# H?#U'O-P=P  O7*N6O:P;Z=N >X#S%P'P0R8P <U#R'P  C,&# P'\
      #O*PHS GB#R'P 5>*P-R4PHR  QS8P=R bG#P%R    2[&# KM*P=R GC.R0P  !*#[$P%N*N4OCP  1<%R'P  V!%# R(#N$N\
      %T'R(O*P,R-R.T/R0T2P3R4O5P6P8P9P:S;R=U?N@MBRCPDRFPHRRS )Q'P-S.P IL#P%R IU#R$R@O U<'P0R SZ#T%N'L*U/\
      R0P8R=R?P  bb&# 1E#P-T.R0P1N2O8N:T=S>O?RAT 20%R&P JM-R1P  &'#O'P/S (5#R%P  @,#J%R'W _2#P%ODT X[#T%\
      M'R:P=R  2U#N'PBT CC#N'S*S=PFP H3#P$S&P'R)P-P/R0O1R2P5R6P:R?RBS   ,J&# :^&# 6--P1R  &8%S'O  [D&# /\
      R1P=R N>#P%R V'#R/P -##R  -I$O%P&T (:#P$P%S*P.R0P=P?R ;D#R-P  82'O*T+P-S1O WT2SAO  BI&# ^#1P2R:R@P\
        S5#R$P .*$R2P  II#S%PHP CS#O%S PO#O/S X:#P$R%P&S T@-N1T  2`#RDP :R-P.P1S   3Z$# 2S&# @N.P0R T11P\
      2R  J;&#  F(&# F4#P%R :2#S/O Y8$O*S  ='#O%S GA#P%P;TCP  Q6#R%P VX#P'R   R>&# C$#R-P 0M#T%N  XG#M%R\
      (U.S0N:R=R?O !J#V'L   UR4R=P )?%T'P4PHP  Z>*P=R  76%# a-#R*P.P/R1R=P 1Z*R=P  9N=O?S bR$R&P 0X#R%P \
       41%# <=%# /I#P$T4PAP &.#R3P  Q6$P&R [^#O$O%U*P-PBS  FL#P'R  T5&# V(#P%P)S4PBS  *C*P-R1P8R ]I#V$K%\
      S2O :_%P=R  >I&# 8=&# =4#S3P=PHP G^#P'O*T0S=P@O ]!#PDR  H5#P4R bV8P>R 1A#O*P-S1R2P O-#P*R  5?#O$R%\
      P-P/O0R1T2OBT 3?#S%O  !Q&# 8N%# ]-&# H8&# YJ#P%O*R=S KM#R%P  'J&# SZ#P%R'O(R*P/S0P .]=R?P IQ%P*P=S\
       !]#T'P*P1P  OO&# YE&# F=$P*U-O.R0R1S4R5P=M?P @,#U'N0P !*%PBR 3;#R/P  )>%P*O3R8THP  ('%R'P b2#N%S'\
      R6N:T CQ$R%P&P'R  (Z%# L^$P*R2R=P N[#RCP  #B#L$U'S*P-P:R N_#P1R Z4#P=R KL#P'S(P 7D#P*R  M=(R+P8S=O\
       :S#R'P*V<O=N  ?D&# @N&# [B%P-SCP  =V&# -/#P%R RS$P2R '!*P.R0PBR  <7.P1R 9I#R8P W%#RBP  /+#S$K%O&N\
      'R*V+P,P-T.N0N1R2M3Y4S8V9W=P>P?OBOCRDOENFP ;'#P$O%U'P(S*O+N-R.S/R1R2R8P>REO T!'PDR  N*#K$O%O&P'R*X\
      -N.P0O5U6P8P9P=J>O@`DPFRHT 5:-P8R 3M'P*R  !H#R%R*PCP G<#P'P/S  6S$P2R F_'R*P  Y(-R=R?P  !C&# Y[#P$\
      S%P'P*P1P=RES :(#P'R 8_#U%O'P*PHP  F=&# WJ#S$P%R'O/P=R BM.P1R  !?%R'P  AI%P'R _T#P$O%W(P*O+R-O0P2P\
      5R8R:P=O?P@WBPCREO .R#P'S UR%P'R  [T$# 'N#P-R:P=R  A7*S8O ](%P'M*V UA*R=P  *.'P*O0R1S2P=O@S I,%R9P\
         `+#R*P W)'P*R  L+'P/R '%'P*R.R1P  ;M#N%S'S-R/O8T9O  '>#R=P R'#R%M'T  1G=P?R LW(R+P IR#R$R%R&P'P\
      *T-R.T/S1M2S4P9P=O?PAPBN +M#J$]%G&V'N*P.L0N1O2T4R5X7S:PAXBODOHP  ($%# CT#P*P/R=R  .E#O7S=R?P  C;#N\
      %T'R=R?P CE#P*PDS   5Q#R>P &b-S1O  aC$S%O-R0P W-'P0R ;,-R.P0R>P  JB#R$P*S8R=N (+*S4P=P  6L%# !^'P0\
      R 31#R%O&P'P(N)U+U-N1R4R5RCO  ZV.R1P `J#P%V&O'P*S-R1P4R5P:P=P  *8'P0R  H6&#  &F)R,P :O-R1R3PCP 7`#\
      P$S%P&S*O-P1R B&#R-P BD#P%P=NCU  RL&# !K#P=R   1/&# `?#P8R  JJ#P%P*U@O PT#S%P/NHS bH%S'P  (($# `$4\
      R5P 8S#L%T'R*P-R.P1S4P8P:R;P=RERHP  ^:#R$P%O*R1P8T>P &;-T1N  -Q#S$P%S&R-P.P0P1RHP `?#P%P'R(S+P-R.N\
      /S1L3P4S5P6O8S<R=R>R?RHS 5@#T$P/O2P  TV&# UG$# ;]#S%O*P:P=SDP 8I(P+R .6#P%R )U#N$J*`2P=OBPCP  I@#R\
      &P 2%#P%R `,#S$O  O2#T%N8R=P `;#R%P  )E#O$R%M'T*N-S.N/U1O2P;T=S   _(#P-P1S ,H#P%SDP   )%.P2R  86$S\
      2O 45'O0S 2L'R*P  G,#O%S.R1P 'a(O+S :(#P'R  O=-P1R  3,&# OQ$P%P&S.P0R H0#N%S'P8RBR .L%P'R   A=#T%P\
      'O  H`&# (-&# (0$S%P'M*R/R0P1S2O3S8P:R=N?SBSHP 0b#R%R'P/P:R=P  56&# _>'R*P  99&# R@%# =N%R'P 6+#P/\
      R  CE#L%P'V.O/S1R2P5S=R?PBP .0#P%R `6#T'R/N=P  OA=O?S a8#R$T-P2N EX&RDP /_#P'R >K.S0O 0X'T*R=M  4:\
      #P=R @%=RBP  -,#P'S/P   [`*P0R ]O#R$P  %)&# 8*#P'R  3-'P.P/P0S )+#N%P*P4V  4B#P*P@S 6+-P1R 'D#S'R*\
      N-U1O2P4V8T=O?O@PANFP  Y$#S%O AR#R'P $_(O+S YP%P'S8P  T4&# FC'O*R FZ#P-S1P  K&&# A=#S%PDP >/-N1T a\
      !#L'S/T KL%N'T  H/%# E3#P%N'V4P  G&%P(P+S /W#S%P'ODR 56'O0S  MM&#   E?&# SF#P%R I#*R/P 9&'P*S.P0R<\
      P  ,a-P.R [3$O%P'P*P.M0P2Z 2@#O-S  9:#P$R #G%P*PET  &R-R1P4O5S  Z8&# VT$R&P   `)#R%S'P*P8PCP =E#S-\
      P=P   4)*R4P $Z#R$M*T2RBP  @S$S%P&P*S.S/O0O5P=R>R   E2#O'U-RBPEPGP 7F#P$R  IK#P-P1P=UCP 14#P$P%U4P\
      DP  X2#O%M3PBWHR A0#S%P&P-S2P=PHP  P?&# DN'P*P=S E;#R%P I3#P$S-P  :1#R%O'P*S ,a#O/R &-#U$P%R'O*P  \
      $E#P*P-P1S `+*P-R.P0R1P=R T,#R%N'T*P8P9P=S   /Y$P%N&U2R GC$R*O=N@VCP RL=P>R  [R%# +9#P'R R[#P*P8R \
      A_%R&P HJ#T%R'O)R*O+P,P-N.T0O1V3R4R8R<R=P@PAPCPDP  6T&# !#%# a_#S/O V0=P?R  ;0*P3R  .,*R.P AL'U*O9\
      O =]=R?P  5,&# ?]%R'P  a.&# <=#S'O <I#R'R0P8R=P  L@## *F%R&P ?G%P'R 0T#P%R B^#S'P;P  >'-O1S ;?%R3P\
       ?%=P?R IK*R=P @Y#T%N.R0P  N2#P'T(R+P-P/P1P3R=P?RCR V@#S/O 8'#R$P  70#R$S*P-P.P1P2R=P  8D-R.P a'#N\
      %T RH#O*R>R  YT#R%P&P =.#R$P'P1R 5-#P%T'O  V,#S$P%M'Y(T)S*O+U,R-M.P/P0S1O3P4P5P6P8P;P=P>OBPCTFP  5\
      ?*P1P=P>UGP *5#R&P   _*%#  RD.O0S )C-P1R $X#T%OBO EQ%O'S  FM#S%R'N X>#N'T O!#P>R  XY#N'V*T1P=NCP  \
      C<#P%R  %3#R1P *@#N$L%P'P*V-N.P0P1P2S3P5P:P=]@P &b#R*P.R0P=RAP  9K*R<P ?O#S/P2P  I-&# Q.#R4P=P?R C\
      `#T'P1R2P5P=P  30%#   W%%P-S1P M2#S'O  !,#P(P+S  ZI%# PX#P$P%P'R1R=R 8U#O'P-S   ?a#R$P=RCP  <C##  \
      %H%# !8%# ',#O%S  X$#P4R K^#P'P5R=N@SHT 0'#P$P%S  b]#S%O  Y3%# N&#O$P%N&P'Y4P  :E&# 13#P'P-P=T  ;b\
      &# <E#R*P   7$.O0S ''#P%SDP   -N%#  27*# U/=P?R <*#P'R*R=P   >8#S$P1P !$#P%R'P0R=P?R  /4&# BK#R$P \
      =0#T%O*P _Z#T%O'P ==#P$R  @Z$R.P2P :`#P-P/S  aY&#  *[&# 9E%# 9P#T'N `0'R*P.P0R=R@P  W$%P'T-P.P0P1R\
       Cb#N'T  S%%#  .Q$P%R*S-O0S2P8P=PBR  ']$P%P&R O?#P%U4P5PHP 8B1R2P EV%P'R OZ#P*P1S3P=R A+$R%P&N'R*R\
      /R2P;P=R?PDS ^##R'P  `!$S2O  C<&#  #P%P'P1P=RBTCP !M#V$P%P-N I-#N%O&P'Z*P-P=P )Y#R=P  /%0O8S BO4P=\
      R  N<$O%P&S   C(&# @/#R>P  *J%# GF=P?R %:%S'O  ,^*P.R0P1PES `A#R$P%O'T(P*R-O0P1R8R=M?P@PBSCUDPHP (\
      8#O%S  TA&# 7J#S$O%R&P'N.S/P0P1P2S6S:O=T ?O#R'P-R1P  AJ%P4R 0X#P%S.P/P0R2P=R?PAR  [2%R/P SY#M'P*L-\
      O=] Wb#V$R%N'P*P2P  V7%# U6#P%R [B#R@P .8#T$P'R*P1R2P3P=P>P FB#R-P  >X#RRP =&*RCP 4U#R$P%T&O'S*P5P\
      @P _##T%NDP  SL#R%O'PHS AL%O'R*R=PBR   SE%#  FW#T%R&O'O-S1O3R4P  U8#P-P/R SQ-P1R >2$R%O&R NE#N$P*X\
      -O=P  ]U#P%R  5[$P%S&P'P/P0R=R AT$P%PHS D&%P=SCP  P)#O'T*P %+'P0R  @K#R$R%O&M'P(O+R-P.S/R0O2T3T4S8\
      V9S:L;R<S=O?O@NAOBODOEPFNGWHTJPMRTP J]*R-P %U.O0S  Sb#N'V*M-R.R1P=R L1'P8R  0>&# 3K'O.P0T ].#R*P 6\
      R#N$P%S'N(R*U/R1S=OHP  G]#O$W%N&P H##P%S'P0R  4+&# BM%R'P ,I%R*P %1#P-R   #O#R$P'P1R :V$R&P2P5RHP \
       9&&# HM#O*R=P@S  5D&# RP*R.P ]C%P=R  >X#S%O ^R%R&P /W#O%R8P=R?PHT  I9'S/O #0.R0P K##Y-M1M  $T&# /\
      %#P%O&T Q4$P%O&T 1<#P%R  Db%J'V*S-O.R/S8O:R=S?P b@#P1R  ]_%# *B4R?P 4&=N@T  29&# 9U%R*N4P=T +R#PBR\
        #b%S-O  /J%# _W#K%T'S*O-T1PDPHS /(#O*R=R /7'P0SDP IZ#R%P'R*N-P=S>R   *T%P8R  J#%P&P8T=P =b#U*P=N\
      DP  -R.R1P _U#O/R4P=RBR  7^.R0P  Q/&#  @R%PGR -].P0R  bF%S*R.P1P5P<RBP 88#J$P%O'N*b-P0P1P=PFP W$#P\
      %R  AQ%# $Q#U%O'PHP E4%P'P0T4P  @B&# (O#R%P a;#R%P*R-O0PDS -O#R&P 5Q#O%T'P 0Q#O%R'T=P  `!#O$R4R8R?\
      P  LY%# 551P2R  0+&#  HO#P%R  :;#P%T=O  <?&# '@#M%S*PHS  0(#U$R%N'O(R+P/P0R6P:R=N@T  P/#P%R  RF%# \
      JF#U*R-P/N5PBP  0C*T-P4PBPCRDP D3%R'P 1&#R$P  Z`%# :4#P:R 5.#R%P@P  =!%# UJ&# bF#P'R*P-P1P4P5S:P?R\
      CS (E*P9R <T#R%R'O.P0SDP  UP&# .X#O$S .W'M*T>RCP ZY#T-P/N  =,%#  C.#R*P `6#V0R4P=OBPCPFP ?)8P:R  B\
      /$U%O&O OH'R-S1P4P8P:P=SBPGR  3T&# SV1P=R  /S#S$S&R'R(P)P-N/S0R1P2S4N5S6P7R8T9P:P;R>P?RBPCPDPEPFPH\
      RRP ]3*P8L9V  Z`$P%R 2,#R%P C-%RDP O'*U=N@P _G#R%MDS  TP'P0R Z`#SBO <7#U$P%O'P*X-P0P1N4O9P  *!-P/R\
       L(#R'P EQ%P'P-T=P  <b&# L$#R%P [[#P >('P0R  [X&# 48:S=O X7#O-U8P>P  SO&# ]A#N%P*P-T=S BE%U'P.O0P \
       ^'%SCO 5D#S%M&P'U-P0R=R>PHO 3]%P6U:N  *(1# EV%#  P8#O'X*O-P0P8P 0F.R0P 7%8PDR  D^#REP  14%# I*$R%\
      P  @3%#  JO#R%O'S-P1S=P XK#T'N  O1$R%P  /I#P'P-P8S  (P%M'U BK#R$P  4B%#  Sa%# OF*R8R9P UF*R8P  =;&\
      #  1K$O%S M6#S%P'P 1.%R'P  8Z=S?O ZM#R)P=R@P  P<#R*P  ]2#P%S;P  ]H&# ^4%P&R T$%R'P  ($#P%S6P ME'P)\
      R I>'R(P X'#S'P/P  .K*N-P8]:N=L V##P%ODU 5(*P/R  P_(O*P+S-P.P1S4RCRHP !4#O.P0RHS  <!$O%S&P'S(P [J'\
      R.R/P0P  )T#P%R'P*PHS ,1#U'NDP  A@#P'R  I+#N$P'P*O-O.P0V1R2R=T %L#O%TCP b_%N'T 4]$S&O  ?R#T'P/O XY\
      #S=P?P MP'N*T-P1R  ?M#R5P  ``#R$P&R'R*R-P/O1P2R3RBP QG#R'P -H#P-R  LV$P%R'N.P0T %S#R$R%O'T.R1OCP  \
      HC#P'R  @4#R$P%R'P(P1R $X#P%O'U,P=P?R 6[#O%PDS  1:*# W>#S'N*P.P0R=R   ^6&# @>#S%O*P.P1S3P  Va'P*P=\
      S  NG*P=R _H#P%U&P'S+P.O0P  @1&# 5'&# ^D#R.R/P0P 7T#R*P  S*%# Ya#P'P=S (F(R+P 3+#P%P'N*L-O1O=[>P@W\
       KO4RBP  )6#U%M JD%P-R WI#P'P-S   4<#S$P/P 7,#L%W>PCP X=#P'P*O-U1P  CH&# 80#S'P*P0P=R@PER +@#R=P  \
      LX&# (<%P'R*O/P0R8R=S@PBRSP +O-P1R  %<%# 7E#P'R TJ$R'P  Y^%R'P V4*RCP   KU#P%X'O*NCP S[#P%R -A#O%S\
      *P 0$#P$R S!#P%P*P;T  YK%# QE&# [W%# W3%S&P'P4P %;#RHP  (2-R1P !B%R'P >##L'R)T-S0P=P?R  <Z#P$S%P <\
      ?#S'P*P@P JM#N%P'O*P-L.K0O1j2N;PAP ]U$R*P  4;*P;R JN*O=I@! P!*P=R *T#P%OBT   7(&# TC'P@R  NQ$O%M&W\
       /8#R$P%O'S  *D#P%U'S(R+P/O;R=PBPHP 2I#S%P-P1O=PCS BW=P?R    3a#P$S%P*P+P8T=O  JP#O.S0P=R U$#P$P%P\
      =UCP :K%P'T>PCP  4@%P*R ]b#P4S=P  $'#P%P'R-R *=#R$P *7#P%T4PCNHS  ;b## 9%#R'P  a##P$R WG%P*R  AX#T\
      $R%R(R+P-O0P1P4P8R9O=P>RCS +Q%S-O0P1R :1#P%R'R  K?*R=P ]b#P$R BB-R1P  A:&# +45R=P K:#T'P*P-P <@#P*\
      R1P8R@P  I[#R$N%O*S1P8R=P?R@PBPDSFR  2#&# Y7%R'P)R,P1R=P #J#O-S1P  2P#LBV  ;$$R%R'P2P a5#O$O%U&P*P\
      /P1P2P5P8P=SBRCPDVFP  #R## U'$P*R *3#R=P `[#RBP   7X.P0R=O@S :3$R2P &;#P*OBS D*'P.V0M K,%S'S0N9P>P\
        =I=P?R KC#P'T*O  E6&#   61=SGPHP '_*P-R  6T*S=O '`8M:S=R  .Q&# R7#U$P'P(P*P R*#R$R%O&P-R=R?P -#'\
      S*P-P ']#P/P4R=T?O  ,3%# ^:%OBS /*#O%R'R  6Y%# S?%R'P GS*P=R `L#P$R'N*U1P IQ$M-P2RCU  5.&# +W%# G.\
      #R%P&R'P(S*S+P-T.N0T1N4R=MCP XF#S$R'P(T*P+P/O8R=NBSCP  .W$T%O&P `.#PBR /,*O=S 5:#R$O%N'O(P*V+P-T.R\
      /O1T8N>P?RCPHS H0#P%R  Fb&# C4$S%O&P3R &G*O;P=T @&#P%TBREPHP  ]@%R'P 6L#S%P&P ,5#S%PCP  87&# V_#O%\
      P'S*R-R2P=R>P  6,*R-P  .#&# ^9#T$O%P&P'S(O*N+P.X0S1M2O4P8O9P=RBPCPDSFUGP  Y8#M%V'P !b(P+R H7#P*P=P\
      @S N9'P-U1P2P@P Ya#S%P8P  Z#*# L<&# Q2#R*P  #<$R&P  JH&# 7)&# )T#P'R  <,.S0O XU%O'S  `Q-S1O ?##R$P\
      %R*P-P/P8R=RDR  ,/#P%R B3#R$P  OR#P'R  .P%R'R.O C&8R=P  F)#P-R1P  L-## *I'U(P*P-O EC4RBP b#$P'P*O-\
      T1R %[#R%P 1@#Y'I  A$%# &2#P-N0P1U 13#S/P6P=P .,#S'P*P C##O%S J#5R8P=O?S  [6%P*P=RFSHP  (H#P%R  E4\
      %R&P GX#R8R=O>P@SBP B!#O*S-S1O5R@P  -D%# 6L:P=R 7V#R5P !&#O%S DL#R%P  LK$P*SCP  &%#RBP Qa.R0P [/#R\
      'P8R:R=P>P  J?%O-R2P8S F-#P%T4PCO  %W#P$R 9A#P%S*P=P MY#S$N&S2RDP  -6#O%S #^=O?S >5'P.P0S  +J%# 7L\
      &# D<#O%R8R  ./#RHP ?-'P(P)R*R+R,P-P.T/R0N1R3R8R:P<P=PHP DS#P4R  Ba*P=R  3!*S=O +,#O,PFS 59#N%TDRH\
      P  >U'N*P8R=THP 50#S%P'N-X1M2P=RBREP  TF%P3R <3#P%R-R1P8P Z^.PAR  ;N#R$T%R&R)S+N-M.O/P1O3P4R6S8P9R\
      :P=O?R@PCRDREPHRRS ,.*O=P@S 2Q-P1R V?%P=R 0]5R8P  ^b%#  `Z&# @.%# D0#P%R '[8S>PDP 9a#R*P L=#R%P  R\
      7%PER *J#S%P-P IO#R$M%P&P'P+R-T0P4R8R=OHRTT 90#P'R*P   HT%R-P.P1P=S>PBRCPDPFPHS  8^#S%P=P [;#N%T .\
      E-P=P>TCP H^#R%P C>#R1P  E-#P%S8P  %*#R+P   @_'R*P  1T%#    Y7#R*P+P=O@U T]#O=S 5=%P'R B##S'P=P   \
      [D#P'N5U ?b#T'O*P  YA#P'N*U=R@P 'a#P$R  !b.P1R X!%R'P D$$P%P&S 1K#P$S&O'R*P=S@P  :I#RCP ?J#O'T1P5P\
      =P?R@RDP  $V&# *a#S%O HL%P*P=S 9)%P.O0S=SBP ,Y#R%R-P3P4R8P *I'R(P  O_#RBP   >P#T'M*P-U0P1N4R=P@S P\
      7*P=R ES#P'R  .R%S'P*P  6B%# NS#P-REP  BJ#P%PCS  16%#  PK#P%O'S-T1O _'#R%U&R'S(P)P+S-R.O/M1P8R:S=O\
      >P?REP  #B#R-P.P=R  N8#U%O'M-P/SBR  J;#P%R'P*R D4#O%P'W1P=NCR ]S%P=R 8-#R$R&R'R)L+P,R-P.R/R2R3P4S5\
      R6R8R9S:O;S<R=M>R?R@PBOCODREPFPGRHP  B/&# HT#U%M X`#P%R T)#R%P=PAODPFU P6#T%R'O*PCP =L#O%P'T  UN%R\
      'P)T,OBP 6%#P*Y8L9O   b5#R'P-P b7#P%R  X)$P&R  LN#P$O%P&S'R0P=R ,+*P-R8R=P !P'P*T.P0S=N  A=&# S#*P\
      -P=R@S .9#N'S*R=N@T  Z8'P*R a(#P%S&P &$#R/P TF#O'S  85'P0R `a'P*R  B3#N$R1T2P %<#P$R  5J$R*P ,1#P$\
      S&P*T8N .M#P%R  .O%# aQ#O%P-P6U  <V%# 74#P=R   2N%#  0,5# J2=P?R `X#S*O=P !]#S$O%P&O'P*R+P-T.P/R0R\
      1P2P4P8S:P<R>PEPGRHRRPSR  _=%# ##.P0R YG#P$P2S WF#P$P%R*P2R=R  R7#P'SCP `>#R4P  @'*P=R .:#R%R&P/P \
      [!%R [-#O$S  P*&# 7,#O%S-P1R [P-R1P X@#P$P*T<PDP QH=P>S@P  =&&# '.#S%O CQ#S%P*P-P1R  >5#R-P:P?R 0!\
      #T$P%O HX#NBT E?#O*P4R=S  !L&# (K$P%R -G#P%T-P5P D5#P$P-R  1*$P*S2P 9J#O?S 8[#P$R&PDR  8;&# _-#U%O\
      'N(P-P4S6R8R:P;P=PCR V=.S0O  a,#T%R'O*PCP aV:R=P  /Y#R/P %3#P$R%R2P  S90# !@#P%V'P/O3P SB-S1O8P=R \
       L5&# .b%O'S  YV&# $F#RBP Z<%R-P1P8R:P  ZS#V%P'K.R0R  C6#P*R-P.P0R8R 6I#T(S*P+O-P/P4N5R8T9R=O?P   \
      %L%#  I=## R6(O*P+S.R0P  N*%U'T*J  [1%# 84&# HB$P%O&T  ]:$R4P J=#T$R%R&R'O(P)P*R,P.O2R3S4P5R6P8O:M\
      <P?U@TBRDSEPHN `**S-PCP  4N#R$P `+%S'R*O-P  86#P$P=S J-'R(P  9,#P%R `5#R8P H/'R=P  6T%# D%#S%O  E:\
      &#  %6#R%N'S  )Q'P1R4P5S>P T)-P1R  >V#P$S2P O2#M%O'P4P=O>!BP  )0%# I%#P%P*R D7#P%R RP*P8SHP  G7'P.\
      T0N ^+#S%O=P@R <K#R$P%O'T.P0O1R2R8S?N K9#P'R  WT&# WY#M%P'P(P*R+R/R1O=R>SCRDPEPGRTT  ^Y#P$P%R IL#R\
      %P %>%R&P  #K#R'O(P*R A@$R&P  #W#R1P  X7#P$P*R=SCP UJ%R'P Y-'R*P.P0R=R@P AF#O%S&P'P*R.S0O8P=PDT @[\
      #R%N&T2P  !B&# $N#P'P-S  ?-%#  1U$# 3L#P-U1O2P F.#P$P%V'O.P   N*-U1M Y]#X%O*N-P8P   &S#R$S'O=S?OHP\
       T0#R'P*P/R=R?P K9$P2R *V.O0T F<#T%M'R  E;%R8P  KU&# +`%P'R 'b#P$R-T1N2P;R  ;Y%P0S   *W#N%U'R-P ^<\
      #P'S*R:R=O   CO%P*R *0#T$R%N'P  =8=S?P@P [8$P%S&P 9N#P%R'O*R2P=SBTEPGO  @#%# E!#O%T-P Fa#P%R&P=S>P\
        K0%# )X*N.S;S<P )M#R%R'R*R-P.S/P0P=R?O@P  II#R%O'S(T)P*M+P-T.M0S1P2P4N5U6O8P:S>R?T@NBTDTFOHP F>#\
      O%R'R  O=-R1P  3]$P*S0P  /N#R$P%R'P AK#T%O1P  <&%# $!%R'P `4#R=P  :a#R'P  86#N$P%P&R'P/R4R:P=RHR  \
      55%# N`>RHP  !]*P=R?P /`'P*P=S J:#R%P  7W#U%O'P-R=P [4#T/N ;J#R*P -R*N6R:P@T  B:$R'R*P2P Z^*T4P8R=\
      P@O  aG(RCP   %Q#S%PBP Y+#R-P   ;L#O$P%T B&%S)P,R-R1PBO 2*#P*P=P@T  *T&# $=#P-R 8_#R%P*P=R  6E&# J\
      W%O*P6P;U 9Z%P'P/R1S=P &N#P%R  ;+&# TQ%PHR LI%O'S >D%R&P  HQ*N8R@S  L5#N/T  ZK&# ;M*P ?a.P0R    >4\
      %P3P5U8O   P^#M$P'V*T-P.O0S6N:T=PDO  aQ%# T,%R'P  N=&#  K]$W%L&S'P-O:P  (=&# #>#P*P-T1O  ?V%# TI&#\
       4S#P-R  #+&# 2N%S'O ^T-R1P  -=&# ,E&#  )T%#     F!#R'P a;#P%S'P  <<#O%R'S-P =T%R'P  HY&# +?'P.T0O\
        P5%P'S 3M%T'P0R8R=OBPHP  B]#O%TCP  XF#O%S  V=&# RG%# ;H#S%R&P'O1PBR FE#R$P  `+&# &+#P%R FE#R8P a\
      A#R0P  S@&# L)#P'R-P  V+#O%S ^7#R$P&P'R*R.P0P1P4R8O=O>P?P@PBOESHU S=#S%O  2$$P*O0P1S8S J$-P0R <+#O\
      %T=P  bV%# )]%#  MW%# SD&# >@:P=R BD'PDR   Ia&# ].#S%P'P 0Q#R%P*P-R=P <R$R%P-R2P  /`%R'P  b:#P$P%R\
      'R(R*O+P-O0R1P2R=R>R?P@NCU 33#R%P 8N#O%S'P*R  -`#P%P'P.P0T   N4#S%P'P  Ga%RDP  RP#P%R 3W#N%U'S*N  \
      JL&# .K%# 8;#V%S&P'V(R*P-P.N/M0P5R6O:T=P?P@PBRCP )-#O%S  IY#P-T=N@R  NS'O-S $`1R=P  %'#T%N 80-R=P \
       A5#PRR TK#P$O%N'U*T-P1RHP  <3#P%O'T KS#O*R=R P'#U%N'P  FY#R'P *V#O%R'P(O*O+S-S.P0R2R4P8P:R=P?S@PC\
      S (E#U%O(P+P :_1P6R  P<#R%P  XD#P%R  !Q#R%P'R1P2P8R=S?P  5%8V=L  AM#O/T=P AK#P$S%P :C%R'P L@#P%R T\
      !=P?R S0#T%N **#S$P%P Z0#R-P  4B#P$S&P4P 5%'O*T8P  2A$R*P2P8R V,#P%R  2/%# 2(%# $b#R$P%P'O*R0P8P=P\
      DV BH=O?S  B2&# 8]#U%N'O-S.R/O8N:P=VHP  )=$R?P @5#S%P4P Ia=P?R 9,$P'R  L+*P1R=P?R X,#T%N  ]&#P$R%S\
      &O _F%O*P1U=P 5P#P$R  W%%RDP M#%P-R  K,#P%P'S EO1R2P  5@-S1O S.*P=R   2K$#  `7#S'P-P  Y%=R>P  J?$#\
        :A#O-O1U ;W'P*R `#-O0S T@#S%P*P 3-#U%O*P8P  G?%PBR  ,0-R1P -B-T1OCP TO#P%R  R*=N?T !`#O$S D=#P*R\
         ^D%# 2b#R)P .?#T%N  ;=%# KB#P%R  @K%# ZW#M%X'P8PHP ZB%P&R  *U-R1P ,`%OBR RQ#R$P%R(S*P+O-O.P/P1U\
      2P3R=P>R?R  TU#T%O/P  B7=R?P  !X%P*R  a6&# $N#O8RBR  %[#O$P%P*P.P8R=R?T  <(#O(P+R/S 61%P=P>S  *M&#\
       &;(T*P+O  /-'P-R  $#'P  W3&# 0U#O'T>P .Q#S%O   ;**P-O8S 8U#P=R CU*P5R  8U&# @!#P*R 8_#U%O&P'P  3(\
      %P*R8P@R :O6R=P XJ'S-P/P 4F#R.P  ,9#W'I.PHT W[#RHP *U#S/O  P&#P'S*N-P.R1S  %[&# *F&# 68#P-R  DU%# \
      :X%P3R   b?#P'P)S*S.P/P0S1P4P;P=OFR L9#R$R2P5R=PBP   P7&# J!$# &R*P?R NP#U*PDPSP C.*R-P1P   8Y#P%R\
      *O-R  BI&# ?1%# US#O%U&P9P %)#P2T=PAP Tb#R'P  Na&# KR&# 9.#P%S'P b*#P'R-P1R  M4%U.P0R:O=SBM  N@&# \
      2>&# E-%# 8E#S%PBP  J4#P-R :(#P$P&O*RBT HO#S$P%P N8$R&P ,^#S$O  UG#O%P-R0P1U3P   U$#O%T&P %(#W%R&P\
      'O*O-P8PHP K,#P$R VM*S-O.P1T8O 7U#P$N%R2T  $]&# -Q#S%P'P GV'N(V+O I*.R1P !B#P$R%R'R*P-P2P8R (Q=RBP\
       !E2U4PAN  RG*P8R a(#O$P'P*P-P.R/S0O1P6R;R=SBRCRDRESHP 2a#P%R  /Q&# XU$#  PS%# #M#R%P >5%P;R  TF&#\
       IA%# `A$P2R A^*S=K@U   !O#R-P  Z8&# ;<&# _1#P5R 4L#P%O'P8V=P ^N#S$P4PDP  %b%# ;/#R%P'R*P8R:P P7#O\
      'O*R2PDU -J#N$T%S&P'P(R*S.P4R5P6P8P=P@RBPCS 64#P$P%R'S*P $0'P+R  A-&# 2/#P%R !;0P6O8S=P?R  Y0%O'S \
      S+'P*L=WBP U$#O$R%R'M*U-O/S0R1S2P=RCPEP PC#O'S8R=P   +H*P3PDR T##P$P*R-P.R0P1R9R:P=S@P  GJ8J=X QC#\
      P&P'W*S-P/P=N@P 5+#P+R-P3R  K'%P'R*P=R <Y%P(P*U;PCP  /-'P*P8S  ZC#N'U,P  ]P&# @2#T%N 0N%R)P HM-T/N\
       ?]-O1S  ZZ#O-SDP =W#R%S*P1O2P /H$P%R b.#R%P  7&#O'R*R /0#R%P   !;#T%L'P4U=P  I[%# ,$&# +2.P0R _W#\
      N/T >T#O$S8R=P  +_#O$P%R'R)P*P0P=U?P RY$P2R   D-(S+P;P  ]!#P%P'T1P FA#S'P/O  a0#O%S HW'S(R*P+P-U1M\
       U7#P%R _A#P%R 2Q#P$O*P-S2S  T^8R=P :W#O$P%U'P*P1R  DQ*U=M   *P&#  a!#R/P   ?^%#  ,M%# ?F#S%O  #<#\
      P=R 4V%R&P N+-P1R  D9%# 72%# FF#S'P)P 3O#N%U'OHR  [7.PHR @L#N'T =(%R*P SH8N:P=TCR   M8#R4P '_-O1S \
       >D&# MS#P'W*J=P@T J7#S$P%S&R'N*S-M/M3R4S9P:V<S=N>O?WBODPEPFP  V6%P'R*M.R2P4P5R@U Ua=S?O  ^A$# (A#\
      PBR    6O#O%S  MK&# :X#S%P/P4P=R  7<$O'P-R2S  LS#S$P'O-S5PCP .H.R;P QD#O=S I&#R$P%U&P'T*O/N<P=P  5\
      Z=O?S )Q#P=R  FW%#  3@%T'N  _@#P%N'T .H%R&P U<'R(P 1)#P>R [9#R%P  PY-S1O  ?H&# I7#P%R %;$R'P(O*P+S\
       bL-T1M=R@P KF$P%O*X-P8P=PGP HR#S$P&P'PBRERHP  3?## @#&# L:&# R]#P$P%R-R 'L#P'R XZ#P*R-R0P  #+&# ^\
      L#O$R%S'N(P*N-U/R1S2R5P=N>R@R SA%P'R  FZ#P%P'S  .Y#P*N-S<S  ;%=N@T  +[*P=R  UJ%# W3%R'P ?G#T%P'R)N\
      *P O##O%P'T  ]`*T=N WV'P*R.S0P8P JO%P-R  R/#P%S&P PY#P'R 5X#P*W=N@O Q%#P%N'R-P=PCV ,3#R1P :b%O=T?P\
        $7$P%S'P*P-P.O/R0T1P:S=T?N@P 5:*P=R .6#S$P%P'P1P?S Ka'O/S8P=R  2L#R$P  ?%%R'P MS#R%T&R)R+N,P-W.O\
      /U0N1S2P3R6P8S9O:U=R>S?K@MBOCODRERGPHN  =1'O*R.R 1<#P%R VS#R'R(P*P+R-P R4#P%R  ;R&# 2(#P%R MW#O'S*\
      P8R  ,]&# ]S'P*R9P E/*P-R=P@R ^E#P%R <9#R'P  /<'# !%.P1R Ca#P%U&O'P [*#R@P  0X*P=R  `!'N*T OD$R2P=\
      P?R bR.S0O L'#P%R&P'S*P8R=P  [5%# ]7#P%R&P/R :a#U$L%R&R'P-P/O0P4P5R8S;P?N@UDPEPHS  Q?%T'O I:#RBP  \
      -5#P/R  2&#N-U3P BF%R*P  R..S0O SQ#P-P.S0R1P  0@#U%M )R#O%P'P*V=P  %'#P%R/PEPHS  (G&# ;Q#P'PFS KZ#\
      R%P.P0R  a+$O2S  2I%#   ?7=R@P W@-R1P  2Z%P'R 2S'U.P0N '`'P0R=R?P HG'R/P  PJ#R$O%P&P'R-R0P1S=PCPGR\
      HPTR 2N#REP  +K%# 8*#S'U-P.P0N1P  /$#O%O&T*P-P.R/O0P1S2O4R5P8T:O;P?P@TBT  [K%# J>'P0R D(%PBR  #:#T\
      @N  '['R*R=O U6%O*W1P4N  RH%R'P  G##S'O :D#P%R  7I*W=K  X<#S'P*P4P=R 58#O%S'P.P0S=P WG#P%R'R*O+P-P\
      =S ^a#T%O'P   $E$# OD$S%O    GK%P&P.R0P=S  ZO#S%P'R*T-R/O8P=RCPDN ;;#L%P*Z8P=P   :0#P%V&P'P>PDP   \
      1($P%R .^'P(T*R+O=P Q6#S%P'N*R.V0N1P Q!'N.P0U  @R&# ZQ#S$N%R*R.P0R2P4P =I#R%P'P  RJ:P=R  B3%R=P bA\
      #S%R'OBP  A:#O$U4P=P  ^7%O'S(N)R-S8P:R  `)=R?P  ?5%R&P <M*U=M %T#U*N-P .A#P$P%S  N^#P%S*P ,A%R'P  \
      //%R*P  >B*P=R WH&P2R  :J#R%P*P-P.O0T=T?PHP  %%*# .D#P*R   HF&# _=#P'R 9^#P4R   K!#R%P XD%P'R+P  U\
      ?#P%N'U 39%O'R0U1P=PBRDPEPFPGSHPTP  'C#P%R -I'P-P.R H_#P-R  8N#P$P&PBPHU !Y=R@P  CT#P-R/P=R %4#R-P\
        #T&# -8.P0R  QX%# 5*=P?R  (]%P*O-P8S9TCP K&#S%O 09$O&S  -1#P$P%U'PBP ?+$R%P&R=PDP  OU#P%R  :'%# \
      [b#R%P  ?>#M%O'X-O  `A#P-R.P0R )P.P0R  HY#R8P %L#S*S-P1P=O  7R$R&P UG#P*P8S  ';#R;P %S'P.S0P  OA#O\
      %S Y*#P-S1P  =F(O+S $.%R'P LC2P4VAM  a_=# bU#P-R  1'#P%R  2,&# T$.S0O8R -N*P1P=S H%2R=P DI.P0R  '_\
      #P%SDP 5:#S*P-P  !6$P%R'T*N-P.R0P1P2S3P6R=S@PAPDP  @J#P(S+P2PAR  %F&# &32SAO HW=R?P VW#Y%K(P+P  @/\
      &#  ;P-M.T1R  ,)#P%T'P8P .<$RBP `)#S%P'P %O#M$S%O&PBU  TJ$# D3-P2R J5#P$S%O&R  F=-P/R   ,<#O%T'P 3\
      Z#T'P-P0P9P K5#O*P-U=P  @'$P2R '_%S'P-P   '`#P-R 5Z#S$S'S*O/O0P=PBR  *:#P/R DY#P'S1P P6$P2R /G#P%P\
      *S `<#N$P%O'W-P &18R:R=P  JS%P1R /I#T$O*P-O2S=P  R(#T'O*P V0#P%R'P8R  X0#O-P4T S3'P=R #4%P.R0P=R  \
       P=%# BE&# 8J'S*PBP W<#P$R  Y6'P*]=G>P ZF*P+R.P0R  I)#U$PBPEO O7#P%S&P V2#R/P  ID#T8N L(#S%O'P.R0P\
      1SCP  84'S(P*P W?#P$P%R*P2R=S?P   `6#P%P/S  'K$P&R.S0O8R>P   LN#O*P4P=U W.#U'M  ,D.O0T=PHP O/#R$P \
       _O-RCP  ,<$# D&&# *=&# ]0#R-P La'P0R .U'P/P=S  G.%# U^#S*R1P=P>P  /^#P4P8P=T `6#R'P L!-P=R  8%*P=\
      S?P IT#R%N'U-P1P $E8U:P=N  UU&#  '($O&S  RI*P-N1T=R T>'O(S  07*W=L@PHP  $&#R$R%O  Y,&# 3L.O0S  Y:#\
      S%PCP 5&*P0R  TW*P9R /$#O/S  &9#R*P  $)#P-R  Q]#P'S*P RX'RCP  4`#R,P   MC&P1P2R=R>PBR P6#M'U +5#N%\
      R-R.T0P1RCPHP  #T=O@THP G3=P?R `b#P*U-R=M  'L&# )%#R'R*P:P  +Y2PCR +<=O?S  9a'# J2&# ('#P$S&P  MA#\
      O*R8N@U 8H#P'P=RCPEPRRTS ?(#R%P  LG&# CP&# '>&# A7#O%P&PBU <C#P%R P[#P*P-P0S=R  BE-P6R VV-N.S3P@PC\
      T  A=-P1R 2H=R@P  ]8$T'O(O*R+T.P/O2R3R4T5P8O=O?P@TBODP 6M*P8SFP  EE#P=R>R?P `A=S?O  /U&#  ?X#R=P +\
      R%P)P*U-R0P1O5R8R:S=O?P@P H(#P'P=S [K*M=U  SV&# 0X#P'S+P  Q`%P0S=P 8B%P'O*R-R.O/S0S1R=PDP AL#P-P1R\
      4R VG%O-T>P P:#P%R'T0N4P8R  CI'P0R=P?R  >`#S%O'R*P DU.S0O  O:#O%P&U  (R#P$P%S   4B'R*P  $]%R&P-P0R\
       _3%P-P0S  @4#M4SBR  /L&# =-#S'P*P Y:#P$P*R=SCP  JZ#P%P8R <@'R0P  6;.R0P9P?R IE'P=R  9?&# P8%# 8E#\
      P*T?P@P 7*#P$P%N&P'P-O=OBSC[ 7&*S0P>P  O:#P%S'P JK#O*T=O  W0#R$R*P2P  ;E$R=P 2/'T)O,P X<#O$O%R'R*P\
      -P0R=S  9N%T&O2P  =.=R?P E2#S%O*U8P:R=N  5K#N$P*P-R/S=S _K#P$S%O'R)P*R-R.R0P1O4P8O:P;S<S=P>P?T@RBP\
        H'%#  YJ#O'S*P8R  (5$P-P1P2S XP#S'P.P  -W%P-S1PHP 8(#P$R%R&O-O2S  <&&# 5N&# SN&# ^T#P*P-R=R ()=S\
      ?O YU#R%P a1#R%O2P:R=RAR ='#P$R @J=RDP  ]b#S'P-P8P  -2#X$P%O*P-P5P=P L=#R G_#R?P T'4PBR  9<*R-P  3\
      ?=O>R@S 7<.P0R    S^&# 70#P%R .E*P.P0P2T  B;#S$P%P&P'R HR'R(R*P-R1O9P=S?P@P [2#P%R  S=%P(P*S  &Y'P\
      *R=P  Y6-P1R b2%P'R4P=PFS  7<%#  ']#N%T'P*P=TBP  K$%P1P3T@P >2%R'P Ja#O1P=S  UW=R?P $$#R'P  8$#P%P\
      'S [b=R?P U;#T%M'P*O0R=R@RFR  QX*P=R *,-P=R _O$R&P  YC#T/O  *W%#  YB=O?S #7$R2P  ^:$# 4E$P%ORT  6#\
      #R'P*P=R  (0%# FP&# 0(#S%P-P1P 40'P)R 0[#R=P  9O:T=M?R GX.R0P  ;X#F$e%K&X'N*O-O.P=P?P UU'P*S=P XO#\
      O'P/S  ^3#P%O'T  3U*R=P  'P&# X7#P$P%T&P'P*S JO#T$P%R'P*P=P@P B6#P$P%R'S*P-R.R1R4P5P8W<S=M@OCP  `;\
      #O'R*R GX'R*P L>#N'R*P=RBSCR  KC#R*P [M'R-P 0B%P'T*PRP ^1'S*P=P  W8&# _+%# 64#O%S Y/#P%R'P*M3R=L?!\
      @O '%#P%O'PEV +)%O'S  3;#R$P HI2P4S5O Z;#N/T J_$R%P'S*P 7Q*P.R0P:P=O?P@U  `]#[%O'R*P-N/P8P:P@PDP +\
      ]-R1P <#$P&PDS  K0%RBP  QL#N$N%V'R(P*R+P-R/N0R2T4M5P6R7R8P9P;T=U>S?K@RBRCRHO 6`=R@P  3B*R3P  'M#R*\
      P  J?&# `D#P$S%R-O  R##R%PCP 4!%S-S1N  $0#R%P :'#P'S=P V?#P%R=P>R  6;%P'R  ]M$U%P&M(R+P  ^?#P$R  C\
      N$P&S2P )_#M'R*T (&#P%P/S@RHP FC0P6R  .`%PHR M;#R'P =<#R%R-PCP =N#T%M  0F&# S_&#  I3&#  *C$R%S&P'O\
      (R*O+P2P=P@RBRCS UV#T%P*P?P  4!BREP  ^G&# ,6#P%S&O*P/S PY%O'S=R [a#RDP  BK%# Z]'P0R  #U#P$N%T&R'W(\
      T)S+P,P-S.S/O0R1N2P3O4O5R6S8S:O=O>R?T@OBPCPGPHP *1%P'R U)'U/M   Z/$R GG#O$P%R&O'WBO  8b*P2P=S >*#T\
      $P%P  ::%# ,D#M%N(X*P+S=O  ^<%# bF*S<P>P _)#S-O RP#O$P%P'S*P0T1P7P8S=R>P?P@R B>#R$R'P*P-R/P  a%&# \
      [I#O%S  !,'R0P Yb#P%S'R*P-P0RGP  C`#O%U'O ;a'P;P=R@R R5#O%S'S*N1R8P  I+#P=R@P H7#P%O*PCU  ?@=O?S  \
      <]#P%S*P  Ta%# *%#R'P 1?#R%N(P*R+S/P0S1R8R=O@O   KW4P5S=P X.#T'O-P  Q<*P3R  K?&# N)#O%R&PBS  R&#R%\
      P ZM#S$P-O2R  ']*P.P0S=RHP =,#R'P   N+-R1P >Q#R-P 7@*R=P  L#%# ZJ&# ^6*P=S@P ,E#R%N'S*O-P.V0P5R;O?\
      RBP  N_#P'O(S/R a3#R0P8P:S=O  ^?&# #@=RDP  3@#O'S -H#N%R'O*S.T0R4R5P=P@P  B>#R%P&P'P0P8T KR$O2S 2M\
      #S%P=P  EE#N%S'R `:$P%T&O FL%P'O0U1P   P:&# K==R?P  9:#O%S 1^#U%N'P=O@S 0=*T-P=O  .C#O%R'R*P5P=UDP\
        Z<-T0P1O K1#P=R !#=P?R '$-P2R  a_#P'R RA'P(R XT#U%M ND=R?P  R`&# ?9$P%P4S  >?&# Q&#R$P  49#P%R N\
      5#R%R*N-O0R8RHR  V$-R1P2P  6E%# KM=S?O 7##S*P1P  C*$T%O&P  ,)%# >K&# 0&=O?S VR#R'P=R?P   <3#P%R C2\
      #R8P aQ#S%O  $Z%O*P=UCP E;#P%S&P $H#S%P/P [^*P,P=S ?_#U$P%S&P'P*P.PCP 16.S0O OV#R*P  /R$# BX'S.S0N\
      1P  ,,&#  )M#[$P%P'T*M1P4P5P8O?PBPCP ZL#W:P=KHS  F.*P=R  C[#R%P  42#PHR 9a#P%R Q`*R2P $)#S'P=P FI$\
      N2T SN#T$O'P  /W&# O!#T=OBOHR RD*P@R  ^R%L'L(O)R+S-R.T0N1R2U3U;R>T?RAOBPDPHP *8%PHR   Z5#R%P  S`#S\
      'PDP  4[:O=S  E'#T%O'P  3X#S$P*O=P@T =Z%R5P  :-#S$O&R'O*O.R/S0R1N2S4R5P6P8O:T;P=R?U@PBPDP 4P#S$P%P\
       K)#R%P  (b%# Z@#P%N'S-PET _)#P=N@U *6#O=PDT  9/%R*P-O1R;R  [:#P$R ._#S$P%R'P-P3P R?#R'O  >A%RDP  \
      a;#L$P%P'N+P-R.R/R0S1R4P8S=S>R?N@TAPCR 27#X%P'L4P <?#S%P*P1P=R  !Q#S%O'R=O?S 7,#U-NCP M[#P1SHP  XF\
      %# 8C#R=P  $,#N%O-W=P &M'PBR  @(&# @+$P%P&S  %N%P'R +0#O'S @G#P'R  2;$S%R&R(R*R+O-P.P/O1P3P4U8P:P;\
      R<R=O?PBP ,O%P4R  `R#R$P%P'R /E#O$P%S'S*O-M.V/R0S1R2R6P;P=PCPHP '28T>N ;0#S%P3S=OEP  <)'# UE&#  GE\
      -R1P  ((#S$P%P*U=K@SEP UI#M$a%L&W'P*O-P1P2S3P4O=N@PFPGPHP  NI#R'R8P  H(#P/R 27#S/O 3_$J&X  V1&# 2A\
      $P2R  ^]#P$P*R-P8S=PCR  _I#V%O&P'P5P =6#P$R'R)P BV#R%OHR  0$&# ().R1P %Y#P%R  )#.S0O 1;'O.S J(%R'P\
      =RFP  [##R$P  T0*O-P1S3P8U9P '%%S'P0P <@#P%S'U*P+P0P4P8S:O=S?P@PDP =D#R%P=PCR D@#O%R'T(P*S+R.R/P0P\
      :R=P>PAR  3=#P%P'P/S  ;>&# 68#P4R ;P#S$Y%S&O'P*M-O1N2W3P4P=PCPEOHP  #S&# 7('O*S  D0&# JN#O'M*P.S0Y\
      1O=P  =C#S$R%P&P'R)P*S.P/R0R2O4R5P6R:O;P=R>R?S@OBPCPDP AW#PBR <:#O$P%T  1)-T1O4P 0D=R?P  OI#P*R E6\
      $P2R=R?P  !@#R=P CY#O'P*U=P 4=#R$N%P'S*O.P0R2T  b%%# D8$P2R  T9#O/S J)$P%R  >/#R-P .8$P&R-P1R  J`&\
      # %?&#  8-%#  *B#S'O /]#R*P   +A#S%PBP AW$P%R G.#S%P'R*P3P  WA&# DH#P$R-RCP  $;#R%P'P*PCS  QC#O%S \
       !b#O%S'S*P1P ^J#W%L'P*R=O?SHP NJ.R0P F&-P=R  F6'P0R 2%'O*T,P=P 2Q#V%O'N-P1S2R4P=O?RBP A%#P$R&P2R \
       KT&# C@&# ^<#S%O C!#N%P&P'S*P-O.T/N0P1S2R3R4P;P>R?RCRER N8#S%P*P 67.P1R  LV%PGRHP  12-T1N T9#P'P*\
      S=P?R  `I8P:R=P /]#P%P.T/P0R1P  A0'O*T-P1R &b#P'O(S+S-P  /S&# W]5P6O:S;R  $,$O%S 3E#O'O-T -:#R5P  \
      `$#P%P'P*U-O/U0P2O4P8P:S=N@RBS  ].#P.R X9.R0P ?[)P,R=T?O@P  *b%# BB&# 0:#R.P bX=P@R ,B#P*U-O1P  (7\
      #R*P   ]P*P=S@P C0#S$P4P@P  ^&%# ;,&# ;W#P4R   R$&# 1V#P*S=P KS#R'R3PBP 9L#T'P-O 9M#O%S  ^X#O%W&O1\
      O Q4-R1P AB-O0S  1C%# !B#O%S&P'R-T0P1O  ];#R%P MT#P%R/R  [K&# D'&# BA#P'R(T+N-O/S ]*#T$P%P'O(S*T+P\
      1P?PBP  _$8S>O  `>#S%O >I#P=R 18#N%S=RDR  9$%O)P*R2P8P=U A;%S'P Y+#L%V*PEPHS  1H*R/P  G/#S%O  +'#T\
      %N'O-R 4'#SEPTP 6L#M'V-P/O1R  1C4P5R XP#O%S  &##O*U5P8P !(-R1P   -8&# ^!$R'P  K$$R2P G!#O'S  'N#R%\
      P'S4P R,*P0P=S  (>#T%P*P@P  N'&# H0(P*O;P=T 55#P%S'P K2'O*S ]a#V$S%P-O0P1O2P  MZ#P$R%O-S.P:P=R>R =\
      .#V$P%P'PDP  P[%# G]#P-P.R/P4T=RBN %9#N%P'W)R*M+P,P1P5P8U:P=R?PBUGO   PV#P*T4P=P 2G#P'R 4X.P0R  AS\
      #P%S&P  VI&# ^:#P%S'P)R-P8RCP  $1'X(K+P  IT#T%P'O*P  !0#PBR  S@#P4R  FB#N%T'P.R/S0P8P=R@RBP +(#P*P\
      -S '4#P%R&P  QN#OBS KE*P=SCP  8H#M%U (`$P%O&T ,8#P$P*S<P  ?bBPCPETGP 5?#M$U%R'P(P*R4P6R:S;PFO  G5#\
      R%P'R*P =9#O%R(P+S  -`%#   DL%# B&-P.R _^#P%R&P-P4S   Y3&# Xb&# ^'#T%O4P  DQ#N%O'W(P)P 2`%O8S  X#%\
      P'R >P#T&P'P*P-P 5Z#P*R-P@OFSHR =M#O%S %$#S%PHP  )6$P%S'P KS%O'S  O-$P-S1O2R  6R%P1R  -.&# %;#R$P \
       SN=P?R ]>#M%P&R'U*S+P-O0O4T:R=S@MDRHP TV#R'P  2S#P-R b$#R-P  NU#R1P U5*P8R :K#S*O /b#P4T5O  G?%R'\
      P*P-O.O0S=P@T ,.*R.P0R@P R3'N*T  bO#P-S/P  ^[*R0P 4X#P%S'P I:*P8U>ODP  OY#R$P C5$N*T NB#R'O*R-P.N0\
      T=S?PBRHP bY#P%R  U_&#  6?#P%R*M@U a+#R'R0P4P >N#R=P $:#O%R4VBM  YZ&#  ?4#R$P  ^:%R'P G4$R%P ?$*R0\
      P8O=S   9M#R$R'P-P X8#P$R 2$-P.R  ):%# ?<#N$O%W&P'R*P  T/&# WK#R=P P##S*P=PFP BE'R*P  `J#P%R 72-O0\
      P1U2P 0X'P  J5%O.S  J>%# =U&# ;4#S'O DC#P$R&R2P  C3#E%L'R*f-S1P8M@PBPMP ,]%RDP  bH/P1R TA6P:R  ZB*\
      P=R =>%R'S(P*O0R=R?R@PBP -%-R.P0S1P  ^>&# ^*#P*R9S=O 0:%P(P*T-P J=#T$P3P8P  6X&# )<#T*P/PBO GB$R%O\
      &P'O-T8P:R=TEP D6#S-O2P  3%'P.S0P  Yb#R*P BT#R'P J)#O'S*S-PCP DB#T-O1P 1L%S-PEP  ZH%T'N  ]A=M?U  a\
      6#R%P 76'N0T  S1#S/O '8%R&P  V<$R'R/P4P  W&## ;F=R@P  MQ#P/R  ]V$P4ODT  A+$R*P b<8R?P WV#S%P=P  8[\
      &# M*'P.R !Y*R5P  '7&# @'#P$P-S #<-R1P   ]R#T%N*T-P=PBPHP ZH'R*P   L=&# (D#R'P JL#P'R 7U#O%S*P-R/P\
      =RBP  %+&# 6.#S.P/P0P=R :!#R$P E`%O'S*P=N?S@S AO#P%R   OY1P2R Nb#T$S%T&T'O(P)R*S+R,P-S/S0S1S3P4P5L\
      6P8P9O:N<O=P>R?O@SAPBOCRDRGP 'G#R'P AV#T-P=O  <9%# >/#R'R.P/P  $Q#P$P&R  N?#S%PBP  G0%# IX-P1R _S*\
      N<T  8O#S%P'T2P8PBPEP `a$O&T'S0O2P  :U%# )G#R'P D3=P?R O^%P&R  ?@*PBSGP A5#O%S'M0U 2M#P'S-P  7?$# \
      Ma#O%L'X  68#P%T'R*P0P4P5P8R:P `0-R1P ,1#P'S-P [$#U%O*ODP  ?>4# XS&# .N#R$T'P)P*P/P4R8R=O T>#S'OBP\
       ]>$P%S'P*O0P=S?R@P !-#U$P%P>PHP  6B#R'P ,-#U%N'P +E#P%R BJ#R3P  J<&#  +*#O%S N^#R$S'O2O &a%R'P  T\
      X&# A_#O%S aL$R*P  GD#P&PHS `[#T%P'P1O E7.R0P R1*P;R 6;#S$P%PBPER =6#P$R%M&R*P-R.R/S0O1S2N3R5P8P:O\
      >R?S@SASHP  #J$# *'&# )&&# ?X(P+R:P=R &<#O$P%P'P*O-P=Z>PBP _,#P'R   8,#S1P=P !=*P@R  (b%# Ya#N%V'P\
      *O=R 2Z#R%T&N5P 2A$P%R'R-P1P  5>&# 01%N'T(P+R  S2&# (U$P5R 9]#U'M  Y8%P&S4P O^%P&P'S (G#N$R%R*S2P:\
      T=O?P  #B%# S=#N%R'TFP (O#P%R  =F#O-S D+%P&R  ^H%# CI%P=R HT*R-P  QQ#S%P'O-R  ?9#O*N=R@U  )V'O*S @\
      P&P'R=RHP F.#O'R*S+P-R.P/P0P=RBRCPTR  */&# (a#S%R'P/P>P  -X%R.R0PCP /P#R%P  0T(P+R N!#S%O-R9P 9.'P\
      0R     3S$P%R GE8R=P  9C#R%P 1N#P-S1P HU=P?R  /$.P0R %E#R)R*P3P  >Z%S-P>P  #;&# ^+%#  bR&#  NS#P$R\
      /R2P  @W#P/R %4$M2U 6!#P'O(S+R  @##N%V*P-P K:#K'Z(P-P/P  5+#P:R I;#S$P'P :>#R$P  *C&# '-#O%R.P4P5S\
      HR :_#P$PBS  ]`#V%O&P'P.U0O;NRP ,>%P'R H;%O'S  E*&# 6>#P$P%R&T'O.P0SFP #*$R'S-P2PHP CE'P*R L)#R%P \
       ;('P(R*P=R AV'P=R 0L#N-R1S  3#.S0O =!*T.P=O  (?#R$O%R'R(R)R*N,P-R/R1P2P8S9P:R=P?OBR  +5&#   $_#P%\
      P&P'O.S0T  _.#P%R*N1P4R8S<R=O?S R4#P-P=SEP +U#P%R :I*P=S@P   >&#P$S%O&S=P 4#-P=S@P  =-%P'S M-#P'P1\
      P=SCR N+*P-R?P@R JW#P'R   /G#T%N'P NV.R2P  V&%S'P>P ?].P0R WX#P%R   +^.R3P O@'P*V8O:O=P 6H#R8P 6M#\
      S%PRP  :&%T'N P@&P-P2S  >W%# 3*&# PT#P$P%M&T'R(O*R+S-L.R/T0T1R2M4P6R:P;R=T>RAPCRDPHP [#:R=P =[#W%O\
      &P'R*O5P=P>PCTDP N0'T.N0S1P TI%O'U)P*P  4$8P=R bB#S'P1P Z,$R2P  H#%# 5U#O%T@P ).#P'R 3K#O$R'P6R=R \
       0I.P0R `6*R-R1P4P  Y<%P'T>PCP $+#S-O 0!#P%R'T*P8P  8S%#  ;R#P%R /$#R$P 5X$R8P  BG%# CS%P'O*U8RBP \
       0Z#P%S&P FN.S0P2P  -(-P1R OG%PBR Hb.R0P P/%R*P-P=SHP WG.P0R  2&$P*R !]#P%R  #K&# !E#P-S1P  bC=R?P\
         $K$P4R .##P%SCP aW%P'R/R0O CB#O%P-P4S5T  3b#P'P0T 7*#R-P.S0O Ub#P'R*P.R0P=R  C&$R%N'O(P)P*S-P.P\
      0S1R2R3R4S5P8O:P=P?RBPHT   ?W2P5R:S=O  92#P(P1S  7.&#  M!%# O0=O?S  &8#R'P Ta#R3P  TL$P3R 8J#O%R'R\
       ;^#R'P  )T&# /=&# Z*&# a=&# `K.PBR *Q(P-R _+#P%R [Y#T$N&P'P*P2T=P?S >##O*P-S  %.&# :1BRHP 710T1O \
       ?:$R*P ?'#S%R)N*P,S0P ,]$S%P&S'L(P*S/N0S4R?PBPFT T[%REPHP  Ea&# ;Z*P=R E,#P%R  A,&# 7:#N%UBP  YG'\
      R*P WK#O%S  _]&#  XQ#P*PBS  4+#R$R%P&O*S-P2P4R8L:U=N?UHP  2/&# ^>#V%P'N1PDP R4#R/P  V0#P'R UI.R0P \
      -P#P'R ?D$P%P&S ?S#S%O  1,#N%R'TCP  ND#P%R 7E#S%S(R+P0R1O2P=P ;_%N&S'R*R.O/R1S2P8R:P=S@PHP  +=#P%S\
      &P BH:S=O W)DPTR  T3'N0T CF$O%U&O   #W#R%P-P/R  M_#O%S  =S'R0P `#'P(R  1!#REP 74#O'S  5J%P'P5T=P '\
      _#R%S'N a`#N%N'W  a5*L=P@W GP2R=P  Hb-R0P :H#P%R-R1P %5(P+R @5$N&V2O U/#P-P.T=P *]$O2S=P?R @Y#O%P(\
      R-P/R0R=R  NS-R0PDP  #W#S$P*P  $#.S0P1P A&%O&S >L'P.P0S   <;&# 3%#R$P H-%P'R >&#O%S  ]#&# AG#U$S%O\
      'S*U/L0P1S2O8R9P:P<P=N>P@RBR QI$P%U&O2P ;,*T0P8P9O AC#O$P%O&T-P/S   96&# >%#M$P%R'P(P*R+S-P.M/T0Z1\
      P6P9P;R=U>R?N@LBRCP  *'&#  V-#R'P  77#P=R ).%P'R 57#N'R*N-O0O=Y>P@PCT  @2&# ,L#R$R%S'N)O,S/P  KA&#\
       ^<%P&R KR#O$R%S&R'N*O-R0R3P4P5R8P9P:P=R>S?S  OM&# I_#P%R*R-P  U]#R%P'PCRHR 9]%S'R-P1PCP  ^Z$O%ORU\
        7D(P+R-S1O8P=P>R   P(#P%O'T >0#O%TEP 6L#S$R'S*R-O.R/S0P1O2O8M:T;R=R?O@RBPHP  H@#T$N%R-S/N2P4S=PE\
      P 2b#O'S  /P#O$O%R&T*P:O=S   [;%# .[%R0P  B+%# AU%R*P <N#O%R&P-S.O0S1P=S@PCPDPESHP #S%P-S8P  M#%S'\
      P*P8P=R>R?P S_#P%P'P*T  5?$#  (,4R5P    ^(#T$P%O  B`-R1P MP.S1P2P  ]`&# !7*P-T1N=R  =_&# _W$O%T'P-\
      P=RBP I!#O$R%S(P-S1P2P8P:P=SCP  YX*U=M a'=M?U R=#R-P  $Z%# :F#P%R 4F#R(P*P0RGP  %a%P*P-R8R=P?R  QR\
      %# <J%# %$'S.P0P Y(#R=P  1:#P*P=S AA#P%T=O  ?(&# [^&# T8$P'P-S=P >`#R'P*P=R 8$#P/R2PAR  (a#P*P.S1P\
      2P3T@P  ((#P%P'P(P*R+R-P.R0P1U2R8R<O=PCRDP 3%#O%S =>=P?R HH.O0S  X:&# P,&# M'%# K3=R@P  :@%# B`#S$\
      U%U'K*P0P4PDP  @`8# HJ&# =a#R*P  80&# +4&# 3<#P%S4P C`#P'R  3P%P=R ,,#R%R'S1PEP YG#P$P*S.O0S5P:R?R\
        R[%#  ]K&# %+%PBR Z0#P%O&P'H)Y*P,Y0P3P ])#P$M%R'U/N1O3R4R8R=P>R?RBRFP ,J#R%P (.1R=P  P+&# aP%S'P\
        6Q#M$S'S)P*S2P  SA#S$O%L&P'O-S1P2S3R4R5R:P<P=S@RAPDP  &=$P2R  T6&# WT%PHR   5>&# aH#U$P%P'P=P 0>\
      #N'U-R.P0U1N4P7PEP  >$&#   VO&#  '*#R$P  2/#N$S%S&O(S*O+P-R1O3R4R5P;R=TCO &M5R=P <#%R'P  ,D#P'R8O>\
      S  b>-P.P1S UD#O$N%P'O(R*R+P,P-V0R1P2S=O@RBUCPEPGP #;%N'T  CE&#  &='P0R PY#S%O'S*O-S0P1O=SEP ]@:O=\
      S  CM&# )X#S%P'P O;$S%O&P*R-P0R2T4P8R=P>PBPDPEPGRHP +Z.R0P=PBR  7C#R$P'P2R !>#P'T.P0P PY#P%R  0Z&#\
       /2#P%S*P8T:N SP#R%P'P0R 18$P%R&P  <1&# 11#RBP WD*P=V?M ,-#P%R ?A#P%R  C7%#  Q$#P%R  30#R  O.#R%P \
      `#%S'N-N1U6P8O:S=S?P -8-P1S=P  G:'P8R &5'P*P=S  4/&# >U&# J+&# )S1R4P )a*R4P  4S#S'O  $b1R=P 91#S$\
      O%P&R'P:R=PDS ``#R*P  ,$#P*R4PCS ]F#S(P [+#S%O  E%*R=P U)#P%R/PEPHS MG=S?O TX#PBR  ]&$S%P*P L!%P'R\
      =P?R  _H$R%P L]*PHR  4a%# SW%S&P'P .+$R2P  KY#R%P*R=R@P O$#P%O*S %##N%U'P HM*O=P@T  %O=P?R P>#P$R \
        /)#P-T/P1P=P A?#T%S*O-O.O7R8R O,*P=R &:$R'R*P8P:R<P GT'O(R*P+SCP  a9-N.P1T2R  !'%#  )$#P$W%O'P*P\
      2P=P CS#P%R  5X#P'R !G$P4R  ;!#P.P0R5R  ZM-S/P=P !Z$P%O'P8U [L#T'M=R *.'R0P MQ-P.R  ;X&# PB#T-O 2]\
      *P=R  !-#P(R+P5S=RBP  '%&# $[#R*P U+#W$P%P'P*P@P Z&#P'R  9M#P%R (R-R1P 6?%R1P  .M%# U%#R'P .('P0R \
       V3&# <>#S%P*P-P1S2P Sa#S$P%T'O(P-S3PCPDP  bC0R>P C0#P$S%P  T*&# ;$-R=O 9a0P1R PU#K'S*PBU  XG.T0P2\
      P=P  83-R8P N&#P'P8T9P>P .!#R%N&R'P*P.R/S4R:P=T?OHP B<#O%S  >W#T%O'P <^*P=P@S   *X&# V##T%T'N*P1P \
      RH'PBR  @J%O+P-O.L0Z1P4P5T8R;P<P=N?S@OBSDPHR  @M*P=S@P %^#P$U%O&M'V(S*T+P,R-N.K/X0T1P2P4P6S7R8O:M?\
      S@OARCRDNHP 14#R'P Z-#S$R'P2OARCP  LU#O%S=R@P  *E%# #!%P4R  'S## GQ#R%S&R'S)R*P,P-T/N0M1O5T:PBSHP \
      ,]#P.S0P @$#P%R 6+#R0P  'O#N$V%R&P*U+O.D0Y1M2L3O4P6P9P;V<P=R?PAPBZCPDTESGPHR F6#P%R   Ha$R%P*V-P/O\
      1R2P=O>P@R BN'O0S   [O#K%P'X*S8PCP ?V#R%P  ?C$P'R JXBSGO CN#P4S5P  ^>'R-P1S=O Z/#P=R  Nb&# /+#S%R*\
      P-O *Y.R0P  =V#S/O P/#P%SDP :*#R=P  O&:T=N  ,'#N%R/THP CR#PER #&%P*P=THP  IH#R*P   [)&# 9P&# aB#S$\
      P'P-S=P ?^#R$R'P2P  RR&# -J%O'N0P=O@YCP `K$P&R X4#P%N'P-S1RHT W7#P-P/S WA#P'O.T N(#V$P%N'P G3#S%M*\
      O-[0P1R4P=M@P  R/#R'P  S%&# @Z'R0P H!#T$M%P&T-P ;;%R'P(R+P1P=R  M30# &B.R/R0P2P  3I#T*O1R=PHP  >2#\
      N%S'S/P=P  SP&# F_#S%P*P 2b$P%R8P=R  &E#P$P%N&V=PHPSS ]H%S'R*P8PDP  %P#O$S'P)P,R0R8P>R .Z#P%R &*#T\
      'N W&'P*R  `6%# O[&# -J#T%N'P %L#S$R%S'Z(O*R-O.P/N0N1P2P=P>P?R@P >`#T$R%N*P=S?O  #G#O%R'P=R?PFS ^'\
      -P1R  'S#T%P'O-P=J?XCR  Q;'R*P X*#R%P 6'0P8P9PHT  ':%# .3*M=U K[#R$P*P   -N&# EB#P%SFP MB#P$T'P(P*\
      U-P.P1S2O4PCPDP K(%S'O  Tb#R%P'O*S.S0P:R=PHP  V?#P$R I[-P1P=S  H3*T8N #2#P8R 9=#M%U&P2PHS  N:$O&T<\
      PEP  ,)#S'P-O AQ#T$P2PBP  0W#M$P%R'P-T1P=S  '+#U%P&R'O/P>P @G#O'P*T  D0#P'R DS*P-R   2W%# 2B*P=S@P\
        ^=#O-S %>#R$P'R*O-R1O8S:P=R  VL%# 'F&# <5#R'P-P0R Z9%O'S*P.P0R4S8R9P  5E#L%W.O/P0S TL#U4OBO  *+&\
      # Q1*P,R G6'R*T-P.R/P4P8R=P@O )B#O$P-O1S4U8M:TBP :a#R=P  F<=R?P  Z<%# 5`*S=O b%8S=O 'J2P=R 6='P0R \
       +I## /?'S-PCP  ';#S$P@P  b)#P%P*P.P/S0P1R2R=R ?V*R=P L$#O%U'R*PDPGP   9K(R+P  &Z&# D3#R'P  R/%# O\
      3#R$T*T-P.P1P2P3P=ODPHP $T#P$R&R'N*S1R2O3T7P8P:S=J>R?XAPFPHP  ]$#P%R TI#R$P%P'M(P*U-R0R3P4S8P=S>S@\
      OBPGP _%#P%R 3#5M<U <&%R2P8T=R>N?P  K;#N$P%V&U'P*P0P>P SP$P%S'R)R*P+R-R/P1P4P5P8N:RBODSFPHSSR  SJ'\
      P*R  P!&# UB%N*P-R.R0P1P:S=P>R?PCUHP   EV*P-R.R0P8S:O=ODR  >&$R&P  4B#P4R  !X.# b1#P%S'PCP 3F#P%O'\
      V)P1P  b_'R*P-P1R  I&#N%T b<'R*P   .C%NCU 8[#R-P.P0S2P8P  T*#L$P%W  ]Q#P(P+R/R  _W&# HN#R1P S1=P?R\
        %T*S=O H?%R'P L8#U'N(P*P  5_#P/R Q!#P'P(S+R-P  2A'# U$#M%T'O*O-S.S/P0P=S  U+*U:P=N@R   ;.$S(P=P \
       +.&# 70#V'T*P-J.R0S1R:U=N?N@OBPDP :b*P-R1P=R  (H#N'W*P.O0S1O  :.%#  #:#O'P(R*P+R/R=R C%.R0P  /-&#\
       9(&# MC'P0R 60#P%R*P@R  9'#RBP  4,#P%R=R?P  =O#R*O8R=P F2$P%R&P2R  &B#S%R&P'P(P+R-RCPHP    ;M#R0P\
         4).R0P R>5R8P W8#U'O(P*T1P=NDP  LE#P$P%O&P'M*N-N0P3R4P5P8]:P>R?RBPDPGTHRSS 9a#P-S0P1R HJ'R*P  Q\
      E%# -V#R$T'O)S.P0N ^68T>N  ,9%# )#'P(R ]:=P?R @S#P%P(R+P4O5S>R  =/#S'O  JY#P%R B_#T%O'O*P1SCP  ;0#\
      R'P  XK&# 4!#O%P*V0P=P  !O(P*SCP  _D&# :D&# '1#P%T=O `,#P%O&T'R*P  '?#P4T=R?PBO  $3$P%S&O'O)S,S-P0\
      R4O8S;R=M>OBRDPEUHPRP D,#R%P  OL%# 'V#P%R 8H'R.O/P0T Vb$P%N&V2P 6J#P=R N0#P$P%PHT BC%S'P-P=RHP  A4\
      &# Pa$R%P'P0R=P?R  W=#T$O&P'R(N)R*R+R,O-P.R/P0S1S2R3P5R8R:P;O=RBOCODPFR b+$P%R  IO#R%P'P*R 2X#T%O0\
      R;PHP +S$P%P'P*P.S/R0P8S9P  B'#O%M'X  G0'S(P+P  H#*S=O  CW&# N9&# #D.S0O  [a'P*R <V#P$S%P  F%&# M1\
      2P:P=S <3*O=S KZ#P%R @X#O$T%P&P'R*PBR 8I4R5P   !?&#  <4#R.P0RBP >3#S'P>P  Z^>#  +H.S0O  @M%S3PCP $\
      >#R8P 68'R  $M$R*P DY#S$M%T&P'T)P*P+R-P/O0P5S8S>P?P@RDP  OV%# Yb%# ]1&# .V%R'S-R.P0O2P >)%O'S   @E\
      &#  ^Q&# VY#X$P%R'O*P-N>P  +-'M*V :I$P%S&P 7D#S%R8PCP  (E#R$P a=#J'X  :1&# 0K%O'U8P &!%R'P  J##P%S\
      'P '*#O4S <+#O$P%R'S  (/%RHP FH#P%R !?#R  C.8RSP  Y/%O*P=T 1X%R'N(R*P/R4P8R=R 8&-SCO   JN&# T:#S$R\
      %O&P1P2R  .&&#  4Q*P=R VP#P%S&P <M#R*P  LN&# 30&# 2b#P%R N*$R&P  NI#T$P%PDP `a.P0R  :Z#R&P'T-P1P=P\
       H.#S'P  /D#S%R&P'U(U)P*S+N,R-R.O/T0J1R2T6T8M9O:N;R<P=R>O?O@TCOHP  b'#T%P1O a7#R'S*T-P.S/N0O6S:P<P\
      =R>PBP  9B#S'P-P0R1P8R9P @T#U%S'O0O3PBPGR ,`.R0P  G!&# GR&# *%#U*K-R V?#S'P(O+P-T=P  4A%PBR  B^#S%\
      P&P'P  (+%# =$%N*PBPDU 5-#P0P2P8R=RAR  05#O$P'O(P*T+R-P/R1S3P5R=P =J#V*L  8L&# 7a*U=M NU#P%R'P*P=S\
      ?P <U#R'P=P?R FR#R%R*P-N.P1S2R  aV&# MK$R=P ^6#R%P&P'N(S*T+O-P.R1P2R4R8T9OBSGP !^#N%T 5O#O%S DT%P*\
      S-O.P1T2R8O9P  NX#O%S  !O%P4R 8J-S1O=S?PCP  @T%U*M 5T'R=P B:.T0R1N2P ^:.P0R  VO#P/R DQ#P'R=S?O  %&\
      *P 9#$R&P  b/&# 85$R2P ]_#P*P0R=SHP   O)%# TB%P'M.R0U  %%&# C`#O'K*X  /*#S%PDP  KL#R%P  ,I*O=S  [(\
      'P*T-O L>8P=R 9Q$P%S&P Y&#RDP  2B#R8P  )G%R5P W7#R%N*S  .F&# ,2%S&P*O8P=R>R?R  .Q#T$W%N'P*O1P=P@PF\
      P <8#R-P 2`#R%R0P2P =2#P'P-O1P2SDT  `A$P2R 9T%R'P  Y5#O$P'R=S@SEP  [_#O%T'P 7##P-U1PBO  ZP%P-P=TEP\
        '@#]'O*O+P-P1P3P=OBP ]Q#U%O*P=P &I:R=P  87#P$S*P:R=P .9=O?S  ND#O'O/T R`#R-P T?$P%O&U  `G%# 2]=N\
      ?T RA%P8R QW%R'P J+%R'P DR=P?R H%%R'P  :U#P%R  8,&#  %Y'R*R=MDT H+-R9P O.#P/R 0Y-P.P0R=R U5%P'P.R0\
      SCP   _N&# G($T%N 'X#REP -C'P0R  .b#M%R'U(R+P.R=P  -R#O%R*S@P JR*N=T  D7%# +<.R0P   X^&# b##P%R'R*\
      P 508R 828P=R  1Z&# 5b%# TL#O%S  4A$P%P8T>O   *E#W-K GI#NBT  %[#R%S'O)R*P,P-P  ?*#P/R _:*O=S  X)&#\
       TL&# XH#O/S a>$R%P  NI#S'P*O  $S#P=R L5'V*P+P-P8PDP   +`=P?R  5G%# PJ%P&R  -X'P0R=O?S 9?#P%P'R8R \
       :J&# !;%R'P  >7#S$R'U*P-P/P1P6O@P 8A#R&P'R.R0P=RHP =ZEOGS <,:O=S  G##N%R'S -M#R%P B##R'P  ;Y$R&P'\
      T*O-R.S0O2P4O5S:P=TARBMSP -`#P%S'P  &N#P-R   bF=R@P  +P&#  `^#S$R%O&P*RHP +R'P1R V@#P%R  XY$R=PDP \
       U?&# HQ#U%N WM#R*N;S '3%P1R :_#P%T*PCPHP  'N&# T;%P-R -8#S'O  :1$R-P HV#S$P%P )]#V%N'P  0-%# =:&#\
       Q<&# Y`#R/P  0'%P'R(R+P-P=R _b.O0S `0+P=R  JT&# U;&# !!*R=O@R  &E%# ?<'V.P0L [5#O%P'W1P=NCR  HU&#\
       @1#S*P-P=P +1#R*P   D=%R&P 9a#R=P  5]#R.P =`#N%S&P'T*P  O6#N$P%T T.#REP  =I#U%N'R-O MA#P$P%R'S*P2\
      R8P  1U%# K;#P%R&PHPST  ?!%P0P8R=PHS 9(#M%P(O*X-P=PFS   GC#P%R=R?P Q+#P'O.P0U   <I#R'P `8#P=R T[#P\
      $R%P*P3R=R AW$P5R  E%$P&SBP  T^#O'R-O/R1S .P#R$P $H$R-P  )-##  3N&# +C#T%P'P-P _a#P%S&P  6?&# A%'S\
      0O NG#S%O  FH#R'P,P=R :2#P%R&P'R(P*P+R/O0O1P2P4R5R8P9P:R=S>R?P@S ,[%R*P  >V=T?N >1'V0L ;X*P=R  ,9#\
      P$N%R&S*S>P 1+#S'P0P  *J#P$R  ;I%# H-#P%R 'D#O%V&P-P5P8P  SD#O%S'P M_%RHP _H#S$R%N'S*N=R  F@## %R#\
      P'O1T5P  b]#S%R'N JQ#P*R   PJ#S$P%R'P*P [D#R(R*P+P  3S#S%O Q9#R%P QA#P%S&O  .%%# b^#O%R.R0P=R?PDR \
      Q&'T.P8P=R@PHP K?#T$P%O   [7#T%N   <5#R-P _a#O$P'R-P0S>R 58#R%P  5B%PGRHP K&.P0P1S R*#P%P=TDP  6)&\
      #  OQ#R%N'S ;/#M$O%R'U(R*P+P,R-O/P1P3R5R6S<P=N?UCRDR %7#P$O%N&P)P*R+P,R-M.U/S0N1V2T3R4R8U<R=N@PCP \
       b*&# ^)#O%T'R*P-P.R=R?O  2!#T$T%K&P'R  ,S%# L]'R*P V.%O&PDT R(#R$N'O*RDT  O.#U$P%P'P=P W(8R=P A<*\
      P=O@S  LD&# S6%RHP ^M#O'U-P.P0S2P PD'P0R .J#P%P'R*P=R  WV*R=P  .Q.P0S1P SJ*O9S 'D#O2R  P+&# aJ#S'P\
      -P2P8P=PBPCTDP K:%R'P >*#M%R'U-R8P>P  I*&# ;?#P$R  )C#S$P'P _;#R=P   PX%# I;%S'O  (D#S%R'L*TDP W&#\
      R.P1R>P  *@#P'N5U  75#T$O?P  :2#R%P =Y8R=P  5:#REP KO%O/S -_#S$P'P   ^&#O$P%R&R'R*O/S=O?S  X]/# &F\
      #R'P  V5'N*T  .2%S*P+P8P=R  Q6#R&P :4#P%P'S V%#R*R8O JH#P%R  Kb#P'R=P@R &B#N%P*P-V1RCP  `2%O=S 1)#\
      P*R   94#R*P  #L#P'P.P0W1P8PDP 17#S%P*P EG'R*P  P*#O$P1P2T  6M#R%P  JL.R0P a/%U'P.P0O  Y_#R'P*R E6\
      #O%R'P*R-P/R;P=R S!#O'T-S1P=O  4K## /;$# [V#U$O%P'O.P0S1P=SCP ID#P$R%R+P-P1PCR  V#$R2P  FZ:R=P 'E%\
      P-R  SH;R@P K&*O=S ?J']*H0P=N  $V#R'P   ]^#T'R*P-O1P N4#R$P%O'S*P5R  0?&#  X%&# U3(R+P  &('P.R0R:P\
       `B#S4OBP  T,$R2P 66'R2P   9(#P$P%S*T=O@P  0D'P*R2RAP 7T%PHR Y##R$P-S8PDP  5G%# .+8RCP  ;O#R%P  ED\
      8P;RDP  9,8N>T RE6O8P:T  ''#P%R  (E*R8P %P-R1P  8A&#  '@#P%R'S*P.O0P;R=R _8#R$R%P&P-R/R0P=P@P     \
        6`&#  X@#R%P=RHP /@#T%O'P   LV%S'O QR#R$P `7#N$P%P'O*S-O.S0V1N2O3V TG#S$PBP CO#P@R  0.&#   6b## \
      NC#O'S 8##O-PDPTT  B<$#  T=&# F!$R%P  XE#P$P&R'S(R)P+P,P-S.P/R0O1O2P4R6S8R9P:R?PCPDPFSGR  N7#O$P%O\
      &T'T5P  MM#R$P%P'U)N    U5%PBR W?%V'M*P +U#P=R  8''P*T0R8N :a#W%O'M *;#P*R,R-P  18#PBR !G(P*U+M-R \
      GS#R%N'W*P=PEP   =X%# =H#O*PBT  0G#P'P=TCP   C##T$T%O'P1P8P Z=#P$S2P  O03R?P <4$O&S @*#R5P ?>#O%R*\
      PFS GL#P-R  X]%P9R WE#P%R=P@R %;*P=S@P  OU#R/P=N?T YH'P6P=S?P =!#R%P'P  X'#R$R%U&M'R*P-O/R0P2S3N4P\
      6R8R:N;P=R>S?P@PBSDTGPHP  b4%L'V _V#S=PDP ''#P%R*O=S   8@## a7#P'P*S b!#P'R*P=R %K#P?R Y6%P'R  E2&\
      # &^$P%P&S   _P#P%P'R(S+P-R.N/S1L3P4S5P6O8S<R=R>R?RHS  BS#P%N'T ;3#P%PBS 6,'P9R  Q/=P?R [%.U1M  KQ\
      *R?P  ,8#P%P'R*R-P1R  CJ1# U2%#    #%#O%T  WE#P'R 0_'P0R  a%*P=R S=#PBR  ,[#P%R  J;.T0N *T$R%K'T*T\
      -P.R0O1N3R4S5O9O:V;S<P=M>R?S@OCRDP   -H%S'O .I%PHS %[*P=R a'#S%O [7-U0O1P8P  /'&# Ia#P%R  ?7#P*S8P\
       2@%P8R  ;>'P=R [;2R4PAP  Q-&# (!#R$R-P/O4R8P=R  S`#R'P 3W(P+R  ,D%# ?a&#  U>#J$P%O'M*P-O1P8c=P   \
      ]8.R1P   KZ*P8R )(%P&R   G4%# 4Q'T0N <M$RFP .+%N'R(O*U+P-N8P:P=YBPDPHR  (b#O%S T,$T%P&P'P*S-O0R1P2\
      P4R8O:T=N?UHP  ]A#T%P'N*R KO$N2T 'H#T$N%P'R*T.P0N2O3S4P8U9V=N>P?OBOCPHS  'S$R%PBPESHP F8*P8R 1^#S/\
      PAP ^1'P*P-P/R1P9P=R>R?R bB#P$R  S9#R*P ;!#M%T'P=R  E`#P.N0T N:#S-PCP N.#P%R  .=#P'R *T'P.S0P bQ#P\
      *N-O5R<SHT  aG&#  #L&# A@#PER <U*R3P ,3#O'T=P Q5#P%O'T  =A&# ^Q#P$S%N'V*O2P VU#R-P Pa%R'P(P  1>'P*\
      T.P1P 'A$R%S*T-U/P0P2O8P=P?P@PDPFP  !,&#  FU#R%P *W#R$P  #2#W&P5NBO L:#S$S&N'T(S)R+S-P.N/T0V2O4N5P\
      6P8S:N;P>R?R@RAPBNCNFPHPJS  #?#P'R T#%P3S>P  '=#P%O*UHP  %[.P1R L.%R'S*P.S/N1P X;.P0R  R.#O'S [S#O\
      $P*O-S.T/R1O2R8K9V:P;O=U?P  $##P%R*O+S=R?P 2%/R=P  8##P%N'U  .6=S?O )=#S%P'P  VW%# aS#R*P -+*P=R %\
      `#P%S*P  S)&# 2Z&# JN%R'P.P1S=P /V-P4R  FM&# Ia=R?P  Q(1P /J#N$R%P'R*P/T +4%R'P  b4%# ]F%#  #/%S'P\
      HP  :S(N+T=P>R %4#P'R(S-PBP F+*PBR  L>#O-T1P  -a:P=R  %C&# .#%P*R=T@M X/#M$R%P&P'P0R=T>RDRHP   =G#\
      P$R&P'S*P.R4R<O=PDSHP %B-P8R  bZ#U'O(R*R+P-P/O2P8R `H%P'R  SY#R%P-R1P :W%O'P*P-T7P=R 3P#S$P*P  J##\
      N%P'P(T8R=S?OBSHP $G*P7R    aY'R*P  !)#L$P%P'P*P-P0P2P4]?P  &O#R'P-R1O4R:R<P=P?P  8&#V'P*O-P1S5P=O\
       I$=P?R  0V*U8M ?Y#P%O&S=M@V  OA%# GQ*P4R .R#S%P*P  >D#P/R C:#R$P%P'W*J-PCT 3W#P&P-P.R2RBR  &,$P%T\
      &O  !#'S*N1P@RBR 89#L%T(P+T  ,O&# =4#P$R S%#P%T'OHP ZS*R>P XN#P=R    /S#P%R  78%# &V&# 3_&# U'#X'P\
      *O-P1P=PCPHP  70&# W3#S%K-S1OBT 76'T0N W>#S/O  F[#P$T%P?P ^@(O+S 9Z#R$P  -5'P-R.P1S;P O2*RCP  .?#P\
      %P=S G#%P*R  _'&# M$*P8U>ODP  .:#P%R  D$%P'R ,F0R1P  ?9#T%P'P1P -W%R  LT#R*P RG#R4P  HO&# [Z%RCPHP\
       b*#R-P PF#P-R #M'P1S (T#O$P%S*PHS  =N*P=R 8L-S.P0P  8G&# a4#R$P  %)*P=R Q;'P0R  5=#P-S3P Ea/R=P L\
      7#S$PDOHR  $$%R6P NK'PHR _3#O%MCRHV  J>%# _5#P'N*U MN%P=SHP Z6$P1O3T  <J#N%S&P'O*R=S PO.R0P  JK&# \
      I3'P/R ]9%T'N-R2P BL#P*P/S  _H#P$S2O=T?P@O *0'P0R  6L=O?S  +H#T$P%P&R'P*P/R0P1P3P4P5S8R9R=OCPDUEP \
      -G#P$R :_#J$P%V'R*V8P=PBP K$%RCP &/$R&P   V0#O'S /8$P'T.O1P  7]#R%O/P0S #/#R%T'V(P)N*M+P,P S^#P%SH\
      P  2^#P%R _E#U*O3PBP   5=&# 26-R1P ']%P=R  JO%O'P*T.R0R2U5P6N8R:R<P=R>O?P@PAOBRCRGP 6,#O$R%P&P'U(T\
      *R,R-P.M/W0Y1P2P4O5R8P=P@KBRCNDPFRHO _E-O/S  1J#O*U-O0S9P=P@RHP  +K#O-R1R +P$O%N&S'L*U-S0S1P2U5P8S\
      =P?P@P  LQ#S$O%P'P-T=P !_%S'P=O?R  aN%# CE#R*P:S=PHP .?#U$P2P5P=P *C'S(PDP  @I&# H/&# 1F&# Ha*T8M=\
      R 7A#P%R&P4S5O@R TJ#R=P  ?U#O%TCP ?K#R%R'P*P b0#V$P%P*P-PCPGP bR*P8R:RDP  89&# ?S#O%P)P*R-S3T8P=PH\
      P J0#P$P%S*P .3#P%R  TZ#R8P *?#R%S-N  ![%# B!#O%S   %N-R1P2P8R=PAR Q;$N%W&N   Y)&# 2U#R$P%T'P*P4P8\
      PHR  R$&# b.2PAR  A6&# $8&# `?#P%R HK#P%P'S  aK#M'S*P/R2P=P@SCR UO'N*T   6O%# QS#S.P0P a[$P'P(S+S1\
      P P;#M%O'PCX  HV#P$N%K&O'U*P-R/P0P1P4P8P;P=Z>T@TBP `T$P%P'R*O5P6R8P:P<S=T@P  a1#N'T [D#R*P=O@S   $\
      B&# Y)#O$P%M'P*S.R1P4P8R=RDU #+#S'O  QJ%P'R  'G&# [N$P&R-P:R=P>R  Y*$O%T&P YZ'P*P8R9R )b#RDP  EQ&#\
       RW4U8M .X#R%P'R*O+P=P?R@UDP G7#P$P%S E))P,R  =_%P'O-S0P=R `6#P%R Q@#O-S  11#S$S&P'P/P2P8P=O?SCPHR\
       7O%R*P.R1P 7+-P1R:R=P  1[#S%N'P*S-P8R B1#P%S'P*R.T0N6R=PDP  _D=P?R  9#&# 53'S.P0P1P ++#U%P&R'O*P-\
      R/O0R8P=R C##S%O  :$&#   )0*P8R GY#P%R  `+&# H@$P%N&UDP  ES#S%O )Y%S'O  a;#S-O/R  DF#P*P8S:P=S@P H\
      S#P%S'P <0%R'P  Y%%O4S .b#O%S  ^I&# MV#W&S'N*T+R.R/O0U1M3P5P8N=M>R?P@TDPHP B@#P%R-P.O/R0S=R?P  NB#\
      S-O J.%T'O8P ^?#R*P  E7$N%O&T2PET _[%O'S Ga*T=N  V('O*S C(=O?S 4E5P8R ?.#P=R  %Q#R(O*R+R=P   P&#O%\
      P)X*P,N ;#*P=R R?#P8R  9]#O-S /%%U4M  ](&# 9S*T-P=O *D#P'S(R/O E4#P5P8SCP  ,+#P-S4P 3%%T'P*P-M1UHP\
       +Y-P.R P0#O:P=T  0,&# `b$T1P2O 'Y=O@T  LK&# *Q*O=S 05#P-R 1J#M*S@S  S)#O%T*P 5L%O'R-P.R/P1R2P8P:R\
      =S 3P#W%I'P-P1PEPHV YG:O=S  Y.#N$P%R*S/R0P=P?R  O`%#   &5#S-P/P  %>#T$P%S'P*T-N1PCP  1/&#  ,H#R%P \
      ;D#O/S ;]#T%P8PHP 2S#RBP  '^&# 'L&# 3&#N/T &;%M*O=X@RCPHP C-#T%N'P*PBS &F*P2P=S  !N.R0P N?#P%S'P  \
      H1#P$R%O&T=P !b'O/R8R=S?O L#-P5R  Z*#O-P1S EK$O&P2T L+$S*PFP  !2&# 5Y#U$P%OBP X##N$O%X&P-P @A#P%T'\
      OCP !D%T'R(P*P=P@P  KM#R$P%P S5%O'P*S $^'P.O0T  +O&# S9%S&P'S*N.R0P  >H%# :a#S$P%R'O-R=PCP U9#O*P0\
      S4N5T=R  6!&# D!%# S%*R=P 'F#P%P'S $'#P'R6O:S  TL#P'PBPCPEVGP F%-O1S  ;E%R'P=P?R  Z!%N)S*P,P.O0SER\
      RS  Ca'P*P=S ]['S*O  KC#P%P'P/T I/#O$P*S;R X<#N$T%O)P*T,R2P=R?P  %J$# L,#P%R Z+'S0O 8+#O%T*R0P=P  \
      ??#P&P'R L%#R*P  %Y%# I.'R9P OL'N*T  %N&# LV#U%S'P-P/MDP J_#M'U FV#RBP  ZU&# 7('R*P [V%RDP  9J8P:R\
        V<#R*P &a%R/P ':*P,R8P>R *C#PBR  6?%R'P4P8R  FZ&#  D2$S'P)P-P.R/O0P1T4R=PBP UX#S$P4P  /;8R:P  KD\
      #S$K%W&N(P*T+R-O/O0T3P?O@MBSCPDTHP Y*'P0R ZX#P*P=R  ?%&# RC#P%P-P.S0T1P2P _7%S'P-P  9b&# %J#PDR S?\
      -P2R :>#R%P&PHR DI#P$R%P  7X&# E/$P%O&T @#*P=R ?Z'R=R>PCP a$%P*P=TBP $O%P.T0O  S+#P>R =a'P.S1P I=%\
      R-P  E6&# @V#P$P'R*P/S=RAP <4#P%P&P'S)P,R-P.X0L1S8P=O?RDPHS C-#O%S-P.P0SCP  )!%# N5&# #U#P%R .R#S%\
      P@P *8$R%R'O(M*P+U0P1R8SHP %C*R-P0R>P $Q#P%P4P=PET T!#P'R  C9$P*R-S1P8P 1V'O.R0R B1#P1R  FN%# A].S\
      0P1P _:#P%R  $:'P=R  $($S*O-O.R1S2P@P aT+S=O ?$#R*R=O %R#P$R%S'N(R)P+P-R.O/R0T1P2O6P8S<R=P>R@PBO  \
      3?&#    1b#L%R'U /4$R?P K^#P)P*R,R-R=P  E8#P9R U[$R*P 5!#O%P'P-P1S4R:R=R  (P&# a[&# )J%# QM#P$P%T&\
      P -Z%R-P  G3#P$U%P&O'R=S?O A##P-R  *_#S%R'O*P 6]%P'R0RCP G(#R$P J4#S%O'R(R*P+P-P.R8R=N@SCP  $1*R.P\
       G_'MCU  `$&# 65%R-P F2#N%R+S  XB#R'P  0/#P%R  JU#T'O*P %L#O%T'R(R*T-P.U/R0O4R8P=L>O@PBRDP  DW%# N\
      '#O%S W=#T$P'PCP  GI1P=R V*$S%P&P  HJ#O.R0PDS   YS%S'O  Y$#P'P/R0R `S'P.S2P 5P$S&P2P   T'%P'R RK%S\
      'O 2A#N%T Y6#P%P*T-P  >=%O'S *.=T?N '0#P%T&R'N=R?P ^H-R=P  S(&# 1K&# [X=S?P GG%PER 9##S$U%R&P'N1N2\
      P4S5P6S:R<S=L@PCP   2Y&# /;#R%R*P   65#P$T%P&OCR )T#P%R'S(P !X#P%P5S BP%S'O*O-R/O0S=S Qb#L$P%O'P-P\
      B[ 358PGR   8=.O0S  AI4P8R J0#P*P-N.U1U3O@P  2-'#  LB#R'P J,#P%S*P-P1R  -!#T$P%O'O(S8R9P ;;.O0T1P \
      3T#O/S U1#N%L&P'N*T0O1P5O8!=O@PCUDREPFPHR  7_=P?R )b#O'R*R-P1R Z@#S%R&P'M*S@RHP ((#MBU YS#P$P&P'M(\
      S*P+O-P.R1R2R3R=V  E#*P8R  XW#S%P'O6R:P=R  2R$# RL'R*P 8=#S$S%P&N'N(S)P*U+P,R-U.S/V0P1V2U4S5O6S8M9\
      O:M<P=I>O?O@RCOEPHT !^#P%S'N-P/T0S4M5U8P9R=OBRDPFPHP =<#O'S*P0PBS  ]=$# HH$P&R   G^#P%P'P(P)P+S/S9\
      P=S b/#P%SCP  ?6#O-S WB'R(P+R=P ]B%O'S MM#N$P'P*T4P5T8R=P@R .;%S*U8O=O@PDP *J=S@O  _:&#  CD#R%P)P*\
      P,R-P1R2P4R=S?O  F1#T$P%L'U)O _S-P1R  b0#R$P U&#U%N4P #W8R:P=R?P )?#R=P  FX&# @[#P%R  #*&#  B-%# O\
      _*P;P=S  B]#P$P%P&S*P2R M:#O'S(R+P V_-R1P  T.#P$R _6#O%R=R  U-#R*P4O5S &@#P'R J<%O*S )T9P=PDS @C*P\
      8R  E^#O/S  b7&# ,V#RHP NU-P1R -W%P1SCP  S!#P'M(M*V+U/P9O=S -C#R*P=RRP  @6$T%P&P'R(P*N-T.P0P2R6P9P\
      CS  4X#P%O'S(P*P=S@PBS 6[#R%P-R1P JA=R?P  @*=U?M K)0P  -V&# D-&#  4P#U%O2P=P +^-R4P  $`.R0P I'#R%P\
      'P  +_$R*P *)#R0P 5.'O0S  ;5&# G$#M/R0U5P8P PS#O*R-R NN.P4R *6#T$N%R'P  B`#P$P%RCPHS L@#P%R b^1P2P\
      4S A/.P0R=O?S  ^9'O0S ]$#P%R `C#R*N-P@T U##R$R-P1R2P3P _O%P'R=R?P  _B&# 43#R(P    ?>&#  09#R%P .E#\
      S/O  &S#P%R Y!#R=P :D#O%R*R G9*N-P=V (P#O$P*P-R=T  :Q%P*R  HH%# %F.P1R NX%P'R <-#S'P.S0O1P  'D#S%O\
       `F=RHP  @<&# 76#T$P%R'P.P=PDPHR -a#R%P  C)&# XI#O.PHT   P9%# 3:#P%R %=$O'O-R1P2S8O=SBR JZ#R%O*R-P\
      /R8R:P=O?R  ;<#OHS 9N=P?R  [^*V=L )&#S%O  =F*P=R  30%R&P  EI&#  K@#R'O)P-R.R1O2P3R4R8S9R<P=O 1D#R*\
      P.P0S@P  HU%# ;X-O1S  WN#P%S'P*R-R1PEP 3D%O&S  L,%#  97(N*P+U &<'S*O !G8P>R  _B#T$S%R&N*P0R4O5R6O8\
      R:S=OBP G1#P/R S8#R'P 2@'P0R  <^%# /:%P*T:P=P  %&-P4R  &!%# FR%# '0*P=SCP ZH#R$P T2#P-R  V?$R%P&R2\
      P B9#K%P'L*U/@=k 4J#R%R*PCP  ]W&# Z!&# B6#L'R(S*R+O-S.R0P1P3R8P:R=T>P?O C$'O0S  _'-P0R  <.#P%P-S  \
       CZ#P*R=R?P 0@#P-S1P G!$R-P8RCP 5&#O%R'R  @1#T%O'P8P     6*%# (M#P%O'S ?2%P*S=P  -^#PDR %a#P'O*R2P\
      =T  RU## _P#R'P/O=S 3T%S'P4P W;(P+R-P.T0N1R  ;08R=P GM#R*P SW#U%R'P*S-P.P0P1P2P3R8P9P=P?PHS 0<'O(R\
      +R 8?#P%R  #<&#  _?&# Z$#R'P 9D.P2R  )Q%O'S 5##M&P'S*P/U0N8TBSCP VL#P2R B&$P%P'N.L0N1O2U4TAY   ?;*\
      R-P@P )4%R'P  N''P.R0SDP  <J#N'T AS#P>R  N&&# !L.P0R 8L$N%T  TR#P*O1R:R@R J##P/R *K#N)T-R1P  aU&# \
      `.%# _'%P8R  T4&# ))&# #H#P%S4P  FQ#O'S /D$P&R Y5=R?P   VZ#N%T*P 1^BRGP  S;#O*T;P=P R!%RBP  @6#P*R\
       [8'R+P  M=*P=R  %a%# a=%R*P #5$R%P  Y**U=M@P L2$M2U 9D#P'T/O A1#P'P(U+P?P  VU*P=R +7#O/S '=#S%O X\
      M-O1T2P Q<#R%P  49%# Q$$R%O&S-P2R  *Z#S$P%P'P*S?P  S8%# 1R$X*O-P1P2O4P7P9R=P?SDP  MX#P%P'P.L0[4O 6\
      Q#S'R/O  &F=T?N @U#S%O*P  %]*P8R 7_$P-PES  O>&#  VY'P.P0S $])R,P8R9P=R?P  L)%O*P=PCU >T'S*O a,%O&P\
      'T SV#P$R LR'R/O=R  6+'P/S 6A*P3R  FI%# DM#O'T*P /Y#P$S2P  YO'T.O0P E0#R%P/R1P    :D=S?O  L'#R%P  \
      7V&#  b)%# DV%P8R  Z;%# 5'*R8P  UL'R/P _N%R@P  2:#P-R /W#P*R.P1O@T 76%O4S  _>$P%R _R'P0R  a!$#  /)\
      #P%R *T'P-R  P&%# 6N#T$P'U(O)P*O-N4R=RGP  *6#P%R N$-S1O   ST&#  TG'R9P <2#P-P.S8P:R=S>O?P C<#R%P'T\
      *O-P  Wa%T-P6O:S=P>PEP   !K#P$R%S&U'P-P4O8P?PCPHR @C#R-P D_#N*O-S4P<R=N>R@V  _S#P%R.S0P;P :S'T.P0O\
        ?+%# LO'P0R Z&%S&O'P*O5T<P '1#S/O >D#O'W*O:PCP  `.#R%P  CG%# [<-S2PCP PZ#R=P M9#R%P  HW$O&S 14=R\
      @P  ?R#P$R -Q#P'R   W@#O%S 6>%P*O-P8S9TCP  2X%P'T*R@O ?$%R&P WE#R%S'O(P)P,R0P1R=P NJ-P=R  +<&# A7&\
      # 4L#R'P-P GW.R1P O##R'P  @A&# &H%R=P E4$R2P  9_#P%P'R-R1PHR  ]A&#  M!&# W,*R8P 68#O'T*P 07-R1P  <\
      Y&# (<&#  RE#P*R  Z=&# P;.P0R  HE#P*U@OHP ?04P5R  ,4%# BP%# YX#R'S0O1P  `]&# &0#P'O=UBPDP 9E$R%N'U\
      *O/R4P8T:O@PBRDP `M#R%P  @C&# 1D#T'O(S*ODP  .#&# 4Y#R'P 5S#P8R  ?D#P-P5S 7O'PBR 16#N%T  Y^&# P!#O%\
      S  %M%# H]#R$R'M,R.P0P4O8P<R=V>P?N@SSR  XX#O%P'R(R)R*R+P *^#S'P-P:P  J!=O?S ,W#S/O   3M#P-O/R1T4P \
      ]%#S*O-T3N #J=R?P H[#P$R*T@N  K`&#  ZB%O&R*S-P1S2R8P:P=P W1%RBP 'F#REP VU#R*P  VK#N*SDR ?B#T$S%P'R\
      (R*S+P-S.P/N1R2P5P6R8N:M;R=P>S@RBOCRDPEP  ,%*PDR  HA%# ]N%P.P0T1P '4$P'P/R4P>PCSEP  ,'.O0S %H*O-P=\
      S  @a&# ,6$P%P'P-R2S 0V%S&O U:#T%N >I#U$L%S*M1S@RBREP  B;#P%P-U1O=P?R UI#R*P NZ#R'P  RS%# X@%# `L#\
      O*R=R R.=T?N  TS=T?N  LA#M%S*PBPHU D]#T%N %N(S+O '3#S%R'P2P6P Q1$P&R  [)#P$R'P*R/S2O a&#R=PERHP  B\
      5%# J84RBP 7+#T%P/P0R4PHP  -+%P&R*R.R=O  1X'P*R=S?O  `F%#  <0#N$P*Y6PBPCODP  ^K-R.R1P=P ;)'S(R*P+P\
      -U1M 6'#S%P1P T1%R'P  L,#P$R:O=S C4#PBR #A-R1P  9S#M%V'P ,$.O0S @b#H$P%P'N(P*T-P0O1R2P4P6W8T:[;P=S\
      ?O@PCPDP LL#R*P  <:#T%P'N-P2PDPFTHR >$#P5R  6&'P/R  HW$P*R:R=P   K<#N$S%R&S'P  _,%# ,b.R1P  Ma&# 7\
      E#P$O2T  W,#P%R Z_%P'R(P*R+R-P=R@PEP $M'P0R `B#S%R'N  `3=RBP [3%R'P*P.R0P2R=RAP H+%N'P(P/S1S C=#P*\
      R  =&#N$U%P  ?^&# %_'P*R (R*P-S.P  49#P'R-P0R X!-P1R 4a#U$P%O'P.S1OHP 5-%PER  E4#T/N ZI$P%R'S0O  M\
      T&# 8'%P*P=M@V aR*P4S5P   >J&# DH#R$P C0#P/R Z(#R%P ;1-P1R BC#P-R/R1P8S:P=P VE#P%UBPEP  Y8&# WV:R=\
      P FM.P0R  ,L#S$R%U'O*P/O2P __#R%P'P(R*P  XW#P'R VJ$P2R  2G#P'P(T*R+N-S.O/P0T=P>P?R 7;%PER &O#P%R  \
      /a#P%R  O;#P=R (D:P=R KW#R%P'P  *B$R&P %L$R%P&R2P  9R#RBP   Ra#N$T ;A%S'PDP  ]_'P.O0T O;.R0P -G#P \
      ,='P.S2P   FI#R-P  M1#R=P ?V#S%O CH$O%R&U'P*U-N.R/P0O1P2P3P4S5R8P:R;R=P>R?S@NDP  R.:R=P =<#R%P    \
      MO#R%P'RDP >^#R/P .b#R1P  IC*P-P=S  +L&# a6'T0N  $).P0R @S$S&P2P  M#$R'P .$#O$P%O&P'S(P)R*P-O/P0T1\
      R3R5S=K?W@SBP @D#R*P-R1P  Z)%PBR  %W#T%P=PDPHP  F!&# )>$P%U&N 6U#P%R   ''%# Q*#P$P'T*P.X0O1M +T$R2\
      P  ,_#P'S.R0O <2#O%ORT  31#N$O%X&PHP  FJ*R=P  ?N#P%P*R5R  !O#O%U&P'P*S.R0P6R=N NE'U0M   `+%# 9`#T%\
      O=P LP8S=O V&'R.P ;2#P$S%O'P*S.S6R8P<O ]`#P4R @F#O$R%R  b6#O%S I;#O%P&S'V)P*U-O.P1P2P4O5T=O?S@N  C\
      $#U$R%R&P'N+P.P/O0SAP N`#S%R'N B-%RHP 2?#V$O%S'O*N-R.X0N1T2P@PCODOHP 9P#T%N*P  A/&# LR4P5R T6#RBP \
       N.#P>R SD'S0O  [Y#P-R=P OT'O0S P[#P%O'U=PCP  'U#P*R.P0R4R=P  UG-P4T5P8P 14#O'P.S0O1S .b#P  F!#P%S\
      DP K%#P(P*T/N0P=U?P  6=#L'P*]-P1P4P8O=PDP OI8P>R  Q@'# <;#S%P/P 0/#T%O'P YQ-P0P1S  *G;# KT#P%R  K1\
      %# GE#O%P'S*S/R=ODP ;P#U$O'S(R)P*P+P.N0O:S<P=R?NBSDS  <;%# %E&# ++%R*T.R0P=OBP B!#S%S'M [J#P-R 4R#\
      O%S   Q/&# &,$R&P XD=U?O@O  <&#P*S-P QV#R%P D7#P(P=S N*#R%P  J$&# NT&# VZ#P%P/S H)#N%T /0%ODS   ]S\
      &# -N#P4R NF#P%R(P=R R>#R%P +9#R$P  ND&# 7I#P%P/T  SP#S/O  W%&# :L%# H]%P*W6P8P;P<O   :08T:N=P  E8\
      &# 1]#N%T*P/P>R PJ#R'PERHP   >+&# [O#R%S'P-N4P5RER -5#T%PEO  LY#W%N'P*O   N-#O%RHR ;_#R$P'O*O-U.N0\
      P1U2P  &*#S%P@P  J7#U%N'P ,1%H'Z 23(R+P  [;$# QF#P-S=PAPFSHP  =Q$O%T*P-S@P >M#W$P%O&P'U(V)S*N+O-S/\
      I0N1P2O4P5V8R:R<O=PARBPCP M%=R?P  a>#P%S-P =.#O/S I*#M$P%R*S-R/R0P1S2P3R5P8P:O=O?S@SAS  O:#R%R'OHP\
        ;#&# ]6%PER V=#S'N/T0P  S-&#  FD-P=R 4##P%R <G*P8P=S  *7#S8P=P DH$P%R  <J#P%U*N-P1P3P4PCTEPHR T[\
      -P0R  D9#P%O'S)P-S ^Y#S%O*P=R  YH%R'P*P-T0P1S2O?PCP T3%R'S*N  b+(S+O ](#M$P%P'R*T+O-N1W=SCP <S#N$V\
      'P-PBP  X4%P-O.N0T1S4R:P=R D5*P=R  .A%# LQ#V$R%N&P'T*R-P/P8P;P=P@PCP 2;#P%P4S :*#P=R  S4#R'P ;H%P*\
      P=TBP  BJ&# 6&#P%P'R*R _D#S$O-P/P4UCP ?A%P8R !9'N-T  $W-P1R D_#R-P ,;#P%T/O ZB8P:P=S  FT#P%R -3#S(\
      R+P-O.P/S0P=REP FX$N%P&U  YK%# )C#R&P >V#P%R  '(#O'R-O1T2P QV$O2S /]%P-R   BV&# )'#R4P 0D#P4R  Z-#\
      M$P%S&O*T+R-T.N1R=O@OBU  P8#O$P%O*T2R:R=R?O (]4P5R #-'P*R  68%#   TH(O+S 3`#P'S*P  P<&# CL#S$O%O'P\
      (R*U+P-P.N/R0U5S6M8P=U?ODPEPGP  _]#U$P%O'P-R1P2P  G&&# [J#P'R  &Y%#  '_#P*P4P8R=S  UU#S=PDP >B.R0P\
       ]E-T1N  ^3&# `X#U$S'T(R)S*P+P,S-L.O1P2P3P4R5R8O=O>P?PBRCSDPEPFRHS BC#P%R  .)$R&P Hb#M%U OQ#P%P'R*\
      T=P@PBP #N#R'P  LI&#  <'%# _<#R1P P$.R0P   >Y#J$S*P2WCP 1<#S$R%O'S*P1P=P?R  :B&#  R]#S%P=P IV#R%P-\
      R1P  >-#P%R J1-R1P  *Z%P*R  7.%# XI8P=R  %$&# A^#^%N'P*P.P0P4P=PBM  58%O*S #C#S%P&O'S/P1S3P=P  A4#\
      P-T1P4P 4X#S$P%P  8!#X$P%O'ODPHP 4S#RBP  /D%#  '_#S'O Y*=P>R  >A#N%R'P/R0S  >:&# K`#P%U'N  1*%P*R \
       )F-R.P .A#T%N _a4P8R   _S-R1P `B#P$P%T&R'P(O+S1P2P3R4P b6-V1L *C#O$O%O'S5RDT  >=#P%S'P Q%#R%R/O Q\
      `#O$P%R'N-O.P1S;R>P?PDX  [A#T%P*PCP 'W$S%P&P*R2P=P B7%P-S3P  M9*P8P=S C&)P-P1S   T(%# 9*&# !J#P'R \
       R-'P*R !R#P%R $?#P%P*VCPEO :W#P'R  KF*S0P?P a.#S$P%P JC*P3P8R9R P[#R'P.R0P 5Y%R'P-P.O0T  4S%# V+#\
      O*O-T L?#O/S8O;R=R  aN&# SX%P*S4R5P=P /;BOEPHT  R<#P/R  /,#O%P'S/R E8#N%R&P*T [A#R-P *%'O1S  M%'P*\
      P3R4R;R<ODSHP  B1%N'S*S9P=P  _>*P8R:P=R HQ#RDP   A0#P$S&P N3%T(P0O=N?T  @7%U-N1P M4.O0S Q2=P?R  IX\
      $R&P `C%P*R #O#R'P*P-P1S=P?RBPHR  LZ&#  b9+P=R &]#Y$P%O'P*P3PBN `b%R'RERHO '(*P=R  Eb%# PO#P$O%T P\
      !#R%P'R-O/S1P=RBP b).O0S  FY#P-R 0]$R%P T]#R'P  %;#O'R/R=R@P B)%P'R ]=*O=O@T  O+#P%R N'#P%P*S  <L#\
      S%P=P ^/#R%R'O ]B#O%S 3T/R  6I#T%N =N#P.R/R0P !K#X%P'N*P-P8P 3H%R-P.S3O V$-P1R  ?!#O*S bP#P%P4S CE\
      #P'R )>#M$P%PBYEN  T,%# 42#P'R 1Q#P$P%S   U>#R$T'O*P-O.P0S1O3P4R8R=L?Y@PAR 1Q'O*S  J2'# S$#O&S'P(U\
      +M-N/S1T4R5O6P:R=R?P@PBRDP A'#U%N'P  ]-#U$P'N  WR#O$R%O'T*O1O4R=T@P @G#P*R  KZ%T&P'N)R T_#S$P%P  T\
      K#R%P (S#R'P  #$&# `X#R$P%R5P *%-R1P8RCP  PK#T%K'P*P-U.P1S=P  _F%O'U(S-P0O8O:P=T?PBP [8%P*R  )?&# \
       N^#O%O'T*S-P@P T7#S%P'P  -B#R%R'O*U-P1P=O?P P%1P2R XZ'S0O 2'#S$P%U*M-P.S0O1P  =]##  8[#T%N ME1PCR\
        ]R-# @Q#P%R=P?R  ]@%# F9'P*S0P  [N%# $Z#P*R  CT#W$P%N'P-P *##P$P1R2R  BT*# 9_&# $%&# E[#P%P'S 8^\
      -T.R0O1P:S=O 88%R&P=O?S  DX$O2S  <V&# 0Z%R Z6#R$R'R+R-P.P/R1O8R:OBRRR K*%R/P  Y!#P$R%P'L*P-R/T0S3O\
      4R5P;P=O@WHP ;_8RBP  `S#O%S  :S8N:U   N!1R=P [6&P  Z'#P'P/S  (R#N(O*P+S-S.P0S4P8P:R=S?R@PCP  G6#MB\
      U :,#S%P+P U'#N%V'P-P 1)#O$O&P'S(S)R+P,P/R0S1P3P4P5R8O:R>S?P@RBPHP :(#S-P.P  SK&# !G*RBP  2U&# &?#\
      T%O'P )3$L%P&W2P  >?#U%O&P'P-P  C8$P'R=R ^+#S$P%P  /[&# aR#P=R  [)&# .H#P)R*P,P1T@P  b(6R:P $?.P/R\
       (`%P>R  $S%# `0&# VZ&# %O-S1O  A^&# R,%P'P/S3R<P L?#S'O-S=PHP $]'R*P  JZ&# ,`#S$R%O 40#P'P*P.U0N8\
      R:P=R   5-%# A#*R;P SD#N%T'R-P  (=%# (,#O'S  <;=S@PHP  DX&# AQ#P4R D!#R%P  +F3#  ,Y#T%N  [S#P.S1P \
       -P-R.P  II%# B9-P0R1P  T0#S%O (^$P*T;P=P  (:-R.P ]G#O%O'T  V>%T'O-P5P8PBR ,_#P%R  $U#O$S :B#PDR  \
      -2&# [?-P=R  N^#R-P 6A#R'P 0^#T%N N9#S$P%O-M.R0P1R2P3R5R8S;PBRCPRR 9F#R%P*R-P.R0O1S;R=O  XB#R%P  A\
      V#P%R  8Q&# PP#P'R C2=R@P V:%S'O  *X#R(O*T+S.P0R:R=O@PDPHP 07#L$M%R&P'N*U-S.V/R0N1S2V5P8N:O;T=T@NB\
      PCRHO  ]1#P$R  ?2#N$O'S.L0U1T2S=P J!#O$P%T&O(R-S  D6#P0R  T:#R%O'P/O1T8R=PCR  :4&# PO#P=R  S@&# 6%\
      #O$P%T XY$P%M&V >2#R$P%O*P-R=S>RHP *:#P$S%S&P'P*P  :+&#  NY&# RW#S$P%P R5$P%T*PHP  ^)%O'S  Y)&# 5V\
      #P'P*U1P=P +*#P%R GT8R=P P^'R+P  VK%# 3L%S'P=P N%*P-R=P>R  @E&# E`#N%R&P'U(P*N+S-P2P8SAR  ]^#S%P*P\
       6/#P$R B.$L*N2P=Z MJ#R$P =L&P-P2S  G6$S*O2P ,O=R@P D&#P*R LH#S$P%R*PDP LP=P?R  !R#O%T'P  _+&# <Y#\
      P%O&O'V(S*R+O,R-M.L/U0V1P4O5R=P>R?R@MBRCNHR  03$R%P  9S/# M#%O4S (M#PBR  ]C%# +V%R*P F##R%P M<:O=S\
       Y+$P%P&R  6T#P*T=O  *]#R5P Y>#R-P.P0R 6B#P-R 1T#M%RBT   @2$# I@'P*P0S DJ=T?N E($P-R4R=P L_#P%R U>\
      *T-P9P=P  N3&# )5%O*S  a>-R0P )D#S%O*R-P Rb$P%N'U  <2#P%R'P(S*O+P=T@P aB#O'T*P  10#R(O+SBP   (2#T%\
      P*PCP  J3*P<R  1=%NDT OJ#P'R Ma*P?R E,#P$N%T&R'R*N-P.P1P2R=U?P BZ#P%R  '6#P%S'P(P P;%R'P @T#P$O%O'\
      V*P-R1P   )Y#R'P 33#R%R'PDP  .F#R*P-O0S `@#W'O(P*P.P0P  XT&# ^].P0R PB#S'J*Y-P3PBP  %!'P0R XS#P'P(\
      R*P+P-O.S0O1T8R:P=S  U!#P'N*U V1*P4R G%#R$P%R'P*P-R.P0P1T2O3P8P=P?S@PCPFUHP `@#R-PBSDPFP  3=#R%P*R\
      =P   E=&# C'&# S@#R'O-R  1I&#  06%# A4#S%P*P ;N=M?U  Ha%# 'G#T%M&P'M)P*T>RBT  'R#S%P'P .T#R$R%P&R'\
      P-T.R/N0P1R2P8R9P=O@PBRCS  8Q%# DN$R=P  a+-R1P  W:&# >4%# JB$P%SDP 2Y$RBP W9-P/R  5]%P'R <`'R*P b#\
      #U$U%R'R(P)P*T+S.L/O0T1R2O4S5N6R9P;P=P>O?O@NBSCPDR  */#N%T C5'S*P.O0R OC'P0R  GN&# )^#O'S !^#S1PAP\
       RX=P?R  HJ#R8P MJ#R'P  ;<&# N%#P/R S#$S2P=P  :O#S%P8P ^U#T%N   8--P1R  AI#V'MBP D2'R*P WG#P%R  8+\
      #P'R  Y_%#   /'&# D:=R@PFP @V.P1R `;#R$P8P=T?O  QO#T&P'S(P*O0P5P8T=P>O@OHS  S9#U$R%N&P'N(R*X+P-O/R\
      0S2P4R5P:R=N@PBOCPDP  (+#R*P Q64R5P [S#R$N%U'P*P L/#R/P  J/#P$O%S&O-P1S  Ha#P-R  FM&# 1U#V%P'M YP*\
      U;P=N  :B%R'P #;#P%R=R?P  P^#O'P/T=P  ;E&# &+%# )X#P>R  a[0R2P  Y0#R1P AJ'P1R ;A#P%O*U   &a&#  :F#\
      N%V'PBTENHP bA=O?S  5!#R/P  bX$# -*%O*P-S4R5P   V1#S$P*P !<'R*O8R 6@#P/R  L<#S'R(P/O aT#P.P0RHR ]^\
      #P4P6S  G'%# @W.R0P  L;#V%O&P'O-R1P4P `A#P$R Ka#P$P%R'S-P1P2R=R?P  +<-U1N2P ,!#R-P1S2PCP J7$P%O'R*\
      R/R8R=S>NCP  !-#R%P  MY&# !/6R:P  YY&# 2)#R'P T<%P=R #E#O$P'O*P.R1R3W=P>P   8R&#  ?]%# a.#S%O'RBP \
      '0#R-P  CA&# D9%P'P-T9P aR#P$P2T3P  G!%# I5%O'S C^BREP M9#P*O=T@R <!#R*P IS=S?O  1^#R*P    I[#O'S \
        ,Y&# (5%P'S*P N:'N0T4R8P SH#S%P2P  7L#P*P=T>P @P$PBR  (F#P%O*V@O ;X#L%X&P'O(R*N+P.R/R0P2P3R4R=P@\
      UCP   TV%# 2?#P%R TS#O&S  ]-#P%R ?8=R@P   E0%# YE=P?R   8A%P'R 7F'R0P  22&# 8E'P)R  /S&# 7I#R%P'P.\
      S2P5P .b=O?S  MZ#O%T'P R,=R?P !K#R*R/P   a`/RDP *Y#P'S(P  QD2SAO *K:R?P !_=R@P  29#P%O'T  a]-REP a\
      F$O&S2P4PHS  (2#P$T%N&O'P*P-P0P4S;PFW  L9-P/R TB#N%U.P0REP  !11P2R `(%S*P-P=P?R !A#R-P RG#S$P'P*R=\
      O?R  4O*O2P=RCS Qb#O%S <2#N%T  5*&# R;#O-P1T :7#P%S'P 2P%R'P  QQ#R*P8P:R @X8R:P D9#R'P  'H&# X4%# \
      $D#S$P8P  #A#N*P8S=P>T J&#P$P-S5SBO  -X%S*P-R/P 52*P-R H(*P-P2S _<(S*S+M   -X#R$P'O(P*P+S=R Wa'S(P\
      *P-P8R9P=P?SCR MD1P=R  L3%# ^1#R%P N6#R*P  b#'P(S+P  PT%R'P )U$S*P2P 5L#S$P%R'P*R-M.R1O2O4P=XSP 2$\
      #S%O'S/PBP  TX'P.S  W?&# IG#S$O%O'P*P-T1V4NBPDP 7F$S%R'P*N-O0R=P@U  I:%# QD#P4R   4$%P)T8P=P  Z91O\
      3S /&#N%T'T*R-P=O@O   (##P'S0P ';$R%P'O*O-M.S0O1S2S3U4S6P8S:P>RAP  /*%# &@8R=P>P  W##L%P'Y-O  ('#S\
      $P%O )5$N&V'S2P3P8R=N?SCP %2'P=SHP  3M&# ]F#P&P'TDP  $O#R%O*O+R8R=S?RFPHP  b8#O%OHT )%$R2P OG#O%U8\
      P=P W5'P0R C0'P.P0T  /R#O$P'U(U+M-P/P @a#R$R%P=P 3?$P*R 3R#P(R*R+P?PBR   1=%# AS#P;R ^6#P'R  A7#P'\
      R   ZI.P0R '3#U%M'P  AO#R%O&T'P*P-S=P?RBPDP *`#P$R  9L%# J.#P-R 2W$S%P&P  Z6#P%S*P :R.P;R  >H8S:PH\
      P *b$P*R B!$P2R  9>%# K0%P'S3P  Q_%PHR  a9#R$O%O'P(P)M*O+S,U/R1T PA-T1N _6#R=P a*#P%R'P-U6P=P !.-P\
      1R  K@$R'R-P0N1S8S:O=P>RARDPHP O<#P%R.P0R:N=T  )$%O&S  B2&#   ZX&# #>'P8R W9#R%T'P*P0O=R L@#P$R !D\
      #R%N5RBR  SM&# bI*M@UFSHP  8U3R>P `M#P/R LX'T*P0O2P=R RA#R'P*P+P-O.O0R1S8R;P<S=M?U  P2$P*O=R>S :C#\
      S*P-P=RHP  ,/%O*P=RBS 2C%O6P:T  XR%# @V#P%O'P;T  PK&# 3;'P*R  CU'N0T 6Z'T)P*O <5%T-O1P ?B%O'S ,D#P\
      $R <=#O%S A;#P%S;P  P9#U%O'P.R=P  0H'P.P0S  F?%#  GK#PBPGS JH3P8SDP K#'P4R  8B'R(P*P=R CJ#S'O  [^'\
      RBP 'Y#R*P,R=P #&#P*R :4#U%N5R8S:P=PBP Y;#O%R'R.P0R  C9$P&P'T(O)R*S+S-O.N/P0T1P2T3P4S5R6R8P9R:O<R=\
      R>P?PBPCOEPGP  ^3#P%R $O#R%P'P1R )H%R'P W<#U%P'O-R=PEP <[#P%PES  -1$O%S&R*P bG#P%P'R-R1P=SDP bJ#PB\
      R G@%R'P  2P*P2T3O 0$.P0R  a=&# IG#R$U&O*O0P2P )=#P%P8T@P 9/'O0S  YO&# @W*P=R `$$P2R =E#O$R%V*O2P;\
      P>RDP  C7#N'O/U aY/P=R VK%V-M2P *C1R2P  *)'S*O ;Y#R/P PY#P%P'S  ,R#P$R  !L%# -H#R$P  &^%# M3#P$M&P\
      2T=P>SBREPSS <D#P%P'P*O-S1T=P :a%W'M(O*R+S-O/P0R@PBP +1#P=R  ,]&# L<&# MN#P%O'O*Z=M A<'PBOEPGU  '<\
      #O(S*S+O-S.P/P0R1S=O@P 21:R=P ]W%V'O4P=PHP  U/%#  GJ#S%P=P F?*O=T  XU%P-R DI%N'T 0:#P'P*R.R QJ#R>P\
        6O%O'S KU#R'P/R:O=SBP 'B*S@O +I#P%R DA-P@R  $2&# 54#R%P   <M%# '<&# 13#N$P%U %5%P'R N.#P%R +F#R*\
      P=R@P  `L#P%R  CX#P%P'P*T XI*R=P  /_&# `Q&# (>#P$R Q<#S'O MF#RHP @U8N9P=U U`#R*P  SU#R%P  G1'T*PCO\
        LI%#  &*#R/P=P?R ^`4RBO -M#R=P <P*P=V?M Z?#M%U  aV#P'P=S@P  HS## 3X$R2P  &+#R%P'S*P0P :B#P1S=P  \
      K0#N$P%O'U(P+P-T.P8RBRFP LK#P%T'P*U-R/P1R=J?S C5#U$T%T'P*O-P1P2T3P4P=N@PFPGP  `<&#  6X%R*P 3R#P%R \
       CD%T'N UD#P8R G`-P1R  &T%# )F$S'O*S-M.R0P1U2O ET#R-P  XT%RDP  2D#P%P'S .C*S-P1S=P>O E(#P'PHR &H$P\
      %O&P2U a.#R-P.R0P  O?%R&P  QJ#T%O&P'P >)$R2P   A9#V'O-P1OHP  >'%R'P=S?P@P ;5%P;R  MV#S$P%P=P  H0&#\
       &0#R-P.O0S :>'P2SAP   3a#R'P  @G#P'P1P=SCR  [E$P%S*P -N#P'S(P *C#R*P  JT%R&P  1+#R$P%N&S'R.P0S8P=\
      P (Y#P%R WQ#R$M%O'R*V+P/P0N1S2P3P4O=Y@SBPCPDORP  ;G%# BN#P%P'P-R8PCS   >F*#  /?#R-P  ?2&# LGBRGP G\
      <$P&R  X-&#  Q^## a/%#  ^.&# a$&#  W6%O&P'T  7>*R=PHP JP.R1P ,$#R$P%P'O*P-P0T6PFS M*#S$S%S&R'R*O+R\
      .P/O1P4P5P6P7P8P<P=P>R?PASBRFSGPSP  Q*&# 9+-R1P  O=$# =E#P.P/S  )!%# ###W$P'P1P2P4P=P [K=P@R UY'R0\
      P ?Y-S1O  >+#R/P:R=P 'H'S*O E/#R*P ).#PBR YG#P%R  7T#R'P 1Y#O%P'R*P+P/R1N6S8P:R=U>P  W%#P*R ?U#P%O\
      *T1R8R=N?PRS  C_#P'P(R+R ;8#O$P%V'P*P  S/#N/S>TDPFP [3#S$P%S'P*P=P ?%$S%R-O=P _;*T=OFP  WL&# %?#RE\
      P [R'R*P-P1R  XQ'P*R H&#O%P'P*R.P/R0S8R=P  CS#P/R:R=P =_%R&S'P/P0P2P3R=O?R  :Q'R*O.P0R3R=N?T <5-R1\
      P KW#R:P  &##P%R &+'RFP  K-8RDP  <]#R4P V)$R&P   E[#S%P  NG#P$S%X&P'P*M4P5R8P9P;P=N?S@TBP 0:*P=R =\
      8#P'U*P1R:R=M 1J#P8P:S  .$%# &3%MDU )N#P%R  VE#S%P-O  MU%# OA%# [N&# &-%R3P  BL#S'O  ?0#O*O=U  Lb#\
      N%P'U  N)#O4S (V%R'P  `G&# 50%# ,;#N%W*OHP  P?&# A$#P%O'P*PCVHP @R-P1R  ?S#T%P&P-P  -=%S0O @T%S'O \
      NF#P*T@O (/%S=PDP  ^.#P/R  0+#T$O%T'T)P*R-N.O1P4P5P8P=S>PBPDOEPFTHPSS  3U#P%R  `Y*OCS !4'P.P0S  D?\
      &# %,&#  )G%# <';R=P M)$R%P'R2P  N:&# >S.P0R ;U#R%P  Ca#R*P-P=R KY#P*U=P@O G=#W*P/M  ;_#R%P  O2#P$\
      R-P2R  Z<%P8P=S MG#R'P (['OFS  7T#P%R*R2P 6L#S%O ()#S%O 2N#P%P'T=P   IF5# WJ%# 22%P'R I>#O%P'T  EG\
      %# 6*#S%O/P0R1PAR 0<#U2P4R5P8P=S?PCPDPEP UW$P%P'Y.P0MBP TE#R%RBO  PU#R*P  +/#S2PARDO 5##R'P   V5#S\
      $PTP  $J#R%R'PHP  >G*R5P B@*R-P ?Y-R.R0P1P S!#N$P%P&T'V*O+P,P.R/O0S2P4P5S8R9R=T?N@PHPRR  7D#P%PSS \
      02%T-P/PCP  (*%# 0=1RHP  TJ%# R[#O'S*P  M$#T$P%O PL*T=N _6#R$S%S&T'N-S/N0P1O2O=PRS ZM#P$P'O-S1S>P \
      8P#P$U'R*O-P 50#R/P  *A&# $T#S%P=P  V>#P$R K+#S%R/N ;V%R&P   >!#RDP A:%R&O   SN$R%S&O'S(O)O+S-P.O0\
      N1P8P9P;P=P@PBWCPDPHTJSSTTP OT#P'O*SCR Yb#O'S  !6&#  :1#O%S  aR=S?O 0^0R1P 1,'T*O=P  NE#O$S&R'T(P+\
      R-T.R/T0O1L2N4R8O;R<SAPBPCPETFPGP  A9.P0R )?#P$S&P-P2R  '9#T%P;O OB%P-P1P2T HT#R'P O?)R,P  ^9#P'S*\
      P ''#S%PDP  G4#R*P -T#M%S4R6R8R>RDPHP  X:$# 9O#P*P=S G:#N'T   2%#U%NBP ON.R0P=R?P  0W#R'P 55#P%P'P\
      /T I9*P=S?P ?L#P%U*P4PDPGP I!#N'R=R  .D&# AT#P*T:R=N?P 6`#O'S(P+R-R.P1S2P9P A6#R$R%O'P)N*S,T/P 0C%\
      R&P 0:#O%P*X5P;OCP  77#P=R $B*P@R F($N2T _.;P=S@P .4#U$P%N&P'R*R-T0O1PCPFP  L+#R$P%R?P ZV#P$R '%#P\
      'P0P1T2P  1=%P*T8O R&%P=O?T  'Z'P8R  QJ%P(P*R+R 'R#R%P.P0S8R:P=P B:%RHP  Y@-P1R <Q%P&S3P  N0#P%R H\
      X#R%P:S=O 7J#P)R  #F&# E#&# I5#S%N-R B1#P>R VO'R.P  L0=P@PHS X8$N%R'O*R+P-b.P/S0N1G4P8O:S=P>P@SBR \
       [N&# B3%PDR RG#P'V*P/M1R Y.#S$P%P'P-SFP  R0#R-R1P6P E.#R>P /'#P%RCP  @I&# 7!BPHR 0!#R$T%O&P'N*S.R\
      0R2O8P=R K='O.P0T  EJ.S0O AR#M$S%P&P'P/U0R G^=R?P  [D&# OI#RAP  :Y&# ZM8P=R CG$S&O IZ#R/P bQ#R%P  \
      KZ-R1P  Ta&# P`-S0P ?2*RBP  O)%#  F^'R-P.P1R aV;PBR  PG&# L%%RHP  &M'P-R [I#O'O.R0T2P  P(-P.S0P WI\
      %P'O0S  6/#P%R S0#P%P'R0R 54#P'R  &Q&# *G#P'P*R+R-P/R=R?P LM$P4R   ,I%# ]4&# Q0$P%R )=#P$R  3W%# V\
      U#O%W&O'OCP 8[=O?S FI#P%S&P (#*PBR   Mb%# &/&# ;G#S%O &8#R*P  W:'P0R  QD#R%U'O.O0S1P3P:RCODP ,A#S-\
      P0P 7^.U0N1P YS#S$P%P  FA'P/R TL#R%P:R=P 2X*U@M X!$P*P2S  *D#R$P D7#S%O  EV'P4R >`*P1R  S=&# )G-R2\
      P Y/#P%T'P-P  #B&#  KS&# 4I#RCP %&#S%M*S5P8S=P Ea%R&P W;%P'U*P-O.O/R0S;P  L`$R%P K,.P1R  +2&# !(&#\
       !-%P'R  %4*R3P 0P=R@P 57%P*R GZ%O*P=PCU  #+#O%U'T(S*S+P0O4S8O9R:P=P?M@P bG#P$R%S&P2P  B2#R$P'V-L8\
      P>R %0#T%N8P=O?S _F#P*R-P1R=P?R  A4'PBR  54$P*P=S (#.R0P1R=P  10#R$P &;#R'P  U$#S%R'O=PBP +a%O'T*P\
        Z(&# GN*S0P=P +:$R<P  9L%M'VCP U3#T$O9P   45%# CE#O/S  DK#R*O/P3R=SHP 28#P%P'R*P/P@T B9$S%N&R 64\
      -P1R  PW#S%O'P*O-U4PHP  48#N%V*O.R0P1P2R8RCP  16#S&M'P(U*O+P/O4S5R6P9R:T=P>N?PBRCPDPESFSHRRR AI#R$\
      P %1;P=R 3!#R$R*O2P=S *2#O-P=U -8#J%W'O+PDT  VH$R-P  D_%# 9)#R%P F='P.P0S R,#P$P%U.P/P0R  I;%# DX#\
      O%S&P  U_#S%R'OBP C7'P=R SO#P'R  YR$# HL:RCP  W+&# :*&# $C#P*T=O?P 2a$S2O @+#T%P(P:O=R  07#M'R*P-P\
      .V0R3P  R6%O-S.P0R2PAR   X2=P?R   IK#K%V'R  P]$P5R  =''P*R  MU&#  M2$O&R2R  S6(# ,F'P*P-O1T=R ;?#P\
      'R*P 7a#R'P  &P&# C,#R'R)P-P [M%REP  FK$R2P R-#R3P `3'N.S0S  :V'#  X'%R*P  31#S%O  #@%P-P0S *Z#T%O\
      'N)P+P-V0P 2##P$O%S EO#P%R  KD=P?R  9$&# ?,/R9P  ,Q$# 6E*U-P6O8S:L=U@P b6#R*P @*#P%R  /-#P$R 87#R$\
      S%N&T2O=R?P C;#P%R'P(R+P-P1S $Q#N%S'T8P=P  C*#R*P P8#S%P'P  4J'O-S B$-P1R ^b8PCR  48#S$P%R+P-P.T/P\
      0O1O2U3R4S5P8P:S;R=N?RBPDP J$'R(P  _]$T%P&O*P8SCP AH$P%R'R0P:S=O   F+&# G?=P?R W/#N*P-P=PCPDX ))#R\
      %P .9&P5R  5)*P=P@S 46#P%R  3$#R'P 6X#P%O&S 'C'P0R=R?P  F.%# $`%# B0&# $^#L%O*a-S.P6P8P;O<N=P?P P!\
      1P=R  ,]-S1O TP#P%R'R>P <L#P%R BQ#R'P !3%R&P  2I#P%R %?#R$N%S'U(P)S*R+O,U-M.L/U0R1M2O3S4R5O8S9P:O;\
      P<P>T?VAPBNCRDOFPHR  85%# 8$&# ZF'S*O=S?P@P .@$N2T FZ#S%P'P .B#P*R 0R'P+S  LR%# 34&# E>8P:S=P 7*=P\
      ?R /^#O%T8P  P5&# M/.P2R :5#T$P'PDPHP  6J#R%P 5W'P*N0R8V9O  9(#U'N=O &[-P=R ^S#P%R U,#N%P*N-P1O2S4\
      [CO GZ%R'P  aI&# .0%# 0,$# PN$N'O1S2S8R=P?S 71%R'P  MD&# 5##T*P-P/P ,C*P=R>R?P 6_#P%R JJ*P@R  [`#P\
      %P*VCPEO 8&%U'R*R0O=P>PCPDP 6-#O'S .S.R0P  BU#O(T*O;P=R  -*#P$R Hb#O(R*S4P ]G#T$P'R*P=N    C.&# 4A\
      #R'S/O4P  ==%P'T(P)P*R+R,R-O8R9P=O?SHP  E`#R*P=P  b!#N%T  _$%#  T9$P%R5P bS$P4R B;%P=R  KS&# E[-P4\
      R5P=R 1E#O*S  LX)R,P OA*R+P  L(#R'P XJ#P%N'P*T6P8P;S<T  -1#P.T0O 3X#P$R-S1P2P4N5T Q!$R*S2P=O Q`'P.\
      R0P=R    <8&# 9A#P%R  -H$S*P2P Y91P4R `M#T/N:R=P  Y+$#  TC-R1P -?#P$R  J1#T'N P)8P:S=P  ]8#S%R*O=P\
       @X#P%R ._*S=O  S8&# A:&#  *&=S?O  @Z'T*P-N8S>P UY#P/R   ;B&# )a#P/R MZ=N?T  .Q$R*P=S@PBP  @D#R-P \
      9,*P.P1T=P  -3%O'S   :J&#  !_&# [;&# >N#H$P%P'P*T-N=_>P@P S?%R-P FZ%R'P  a='R-P $*#S%O=R  !:'# ?A=\
      R?P 6&#S$P'P ((%S'O  )A#P%N'U=P I<#O%TCP  %F*R3P '-*P=R 0O$O%S'P 5]#PBR  8<#P%R 3L*O0R=R   VM#M$O%\
      S&P*R4RBPEPHURR H>#T%N  B,%RHP 0%%N5P8U  PZ'O(P-T DN=R@P  .>'PBR MA'T*N Q;=P@R  J7&# bA#S'O*P-R /4\
      =R@P 67'P*R  0V&# $3#O*R   `J%# H>#T$O%P&S*P=P 0=#O$P%O'R*X-R.R0P2R8P:P;S=O>P?OBP IY#P%R&P'R  Z@&#\
       9A#P%T*N-R1P4P8N=V@P -)#R'O.P0S .T#S%P8P   F'#V$P%NBPCP  K:&# LI%P*P0P4T  G%*T-P=PCP  )?#S*P-P  $\
      .&# @H&# Z!$T2P4O IY'T0N=R?P .['P*R  (N#O'V*O-P 3]*S-P2P  K8&# 0$#T%O=P  2B#O$S%T'P(O)O*U,S/S1R2P3\
      P5P8PBODP U(#T$P'O  %$&# O8#S'PCP  GG*O=S  EC#T$N 7Q#N'T  88#R*P2P C_#P*V+P=N  3^%S*M-S=R 0$'P &A#\
      S$P%T'R(R*O+R-S.O/S0P2O5R6R8O:O;R<P=T>P?M@TEPHRRP  !E'R-P  56#P%T=PEP  7L#N*T -0#O%S@P =:#S'P=P $J\
      #U%O*P=P ^N#T%N0P  &9$P*R WR%R&P ;9#P'S0P S2(R+P ?K#M-R.T  N2&# 6J%P&P'V-P1P8R=P  OQ#O%P'P*U ;$#P-\
      P1PCS *H#P%P=S  .X&# U2#R:O=R FF#R%P ,5*N1P=S@S  J[#P%R ^M#R.R0PBP 8O.P1R2P SC'P+P.S =!#P5R _&#P%R\
       F(#R*P  U>'PBR  ?==N?T 4S'P@S  6a$R%P)P*W1P=M?P@PCS  ;^#M%P*S-U=P .)#P%R [?#T$P%P:P=P C)#P=R  aQ%\
      # D%=N?T   '(=R?P   @I&# bZ#R-P     0''P.O1T $`%P'O*S-P.R0P1R /K'S*P+P-R1P V/(P=R WC#JBX  2<#T$P%S\
      'R-O/O4P5R:R=MBR LE#R'N-O0U 7N*R8P  =`&# 5L#R%P  S]$S2O Q@%O'S   @0#P'O.R0T2P NX#O$P=O?SCT 0S-P1R \
       OF$S&O'P.P0RBR   Z'#P*R &(#R$O%S&P8R=P  A@8P=R _Y%P'R  2.%# >A=P?R Y%%P4P8S @M-R1P  +D'R.N0R P6#S\
      $P%S'T*P-N.S0N1R3P4P8R:R=S?NBP #W#R%R'N*P-R1P=P@T F^1P=R  0C&# (.%# M3%R&P  ?S%R'P YA#T$O%T*O-PEP \
      5=$P%R&P(P*N+R,P-M.O/S0W1T2S3P4S6R8T:P;R=P?LCSDPERFO  ]>#R/P G`#P%P'R-N0P1T3RBR  :@-R8P  QG$P*T-P=\
      P '0#S/O  [&*O=S `6:O=S W9#O%U8PEP  XB%P'R WB#P*P-S1R=P I@#O%U'PBP  E1%R&P  Y;&# 6[#S%PHP O$'T0N E\
      ?#O%O/T  D'&# PB#O$P%S'P2R )/#R%P-P8P=R>S?P  !O&# LX#V/L   #;#O%P'T  84&# '0#P*R ^3#P'R+P-S1P >C#R\
      %P.P    Ma-P>R /]#O%R'PHS  8M&# UW&#  BR8P=R  &R%# 0U#O%P'P*V=PCP 3L#O%P'T*P8P:S <O#N$P%S&P-P=UDR \
      :W#P*T1P=P@PBR YB=RDP  F0#T-P1PHP Y=#O'P*T  GV#S(P+R-P/O   V+#R'P+P-P=R +?#P'R-P8NHT >+#S'P)P WU#U\
      $P%P'O  A!#SEPTP ?X#R*P B=%R&P  RQ#R%P CC:P=R  A/#O$S%P'R*P1R=PBP GU#P%R %Y=R?P  *V## %!&# *#%# ;:\
      #R%O)R1P8R9P=R TF#RAP  OX&# 2V&# :1#P=P?R  ]I&# ?)'P0R 9?#P$R%R&O-P.S/P2R E+#S%PDP -;-R1P ,;#R*P  \
      ,a&# &+#P-P4S 1Y#S$S%R&S'O*P-P2P?P@PCP *.*P=R -J$R2P AH'R*P.P0S2P  @B1R2P F&#N%T  QY&# X0&# OW'S.P\
      0P X<#P%R'P-R  @&#O%R'R*U/O0S2N9P:P=R?PDR *^#P%O*R-R1P3S   `-&# VI#N'T :b#R*P /;%O.R1PBS   5/'P=R \
      CU-P4R >'%P'S0P @S$P6S:P=SDP *7$P%P*S  ZV#T%P*PBP `@#P%S'P XQ'R*P   (+#R'P0RDP 26#P%P'S=P?R  JK-P=\
      O?T #L#P$P&T'P1PDS  A>#R1P   _b.P0R N]*P1T3O M?#K%P'T*X-P0P2P  OW&# UH%R'P  H_&# (H%O&S -U#P$P%S'O\
      *T-P5P;P=PDSHRMP J;%P=SDP >]#S-O G,$R&P JR:R=P  )'&# _6&# %*&#  OP*P=R $_#R8P R8#P$R  XV'P-S TO#S%\
      O  XR#O$T%P&P(P*U.M0R1T4P8R=P?PBREP a_*R=S@N  ML#P%U&OEO bQ#P%S*P H>#O%S  XG&# /W8RHP  ;V#T$O%K'S(\
      T)R*R+M,P-O.R/V0P2P3T5S:S=N?V@OBRDPGOHP  CN'S.P0P !#'S(P*P bK#S%O*P8R  Y7*S8M9S  !M*RCP &7#P0R aU%\
      S'O.R0P  U/%# C:#R&P QX#S%PCP V:#R5P  4N#R%R-P;P 8>#O$P*T.P  bL&# FM=R?P  #!&# ]'#P%M4S5TCRHP VZ#S\
      %P4P  /$*#  .#&# a#%R'P 8N#O%P&U2P  AI&#  A0#P%R Q!#S$P%P L)#R0P  /8.# 1!$O%N'T(S+P,P-U.M/U1O2R5R6\
      P8P9S;P<T=S>O?S@MBRDPEPGP  6E&# -G#R%P  *Y%R0P2P  >1%#  _X'R.P R>#R%P=S?PBP /,%R.O0R  ^?%# =##R+P \
      N+#O'P*U1P 3R#P*L=S@U  *5-R1P  1)%S'O*O.R0P:P=P@T  :[*P>R  !`%R6P Q3#P8R  PW#P=R NJ#R$R%P&P(R+P=R?\
      P@P  1)#P%P*VCPEO @A#P%SBP 9W%U'P-N1P !]#T$U%T&P(P)O*M+R,R-P/R0R1P2O8R=O@PEP   CZ#P$S%R&P=P P*#R*P\
       `b#P'P*P4T N4#M$N%R&R'P)P*P,P-S.T/P0P1V2T=PCPEP  [)-S1O8RHP  D_'S(P-O  -+$P%S'P(P*R %P-S1O !2#R'P\
       /-%P'P*R5O8S=O@T  /:$T%O&P )3#O%U'N  ;7&# WW$R'P*P@R >A#P>R  6S%# )7&# AT:P=R  %J0PBR @a'R-P  I&#\
      S(P8P %5=P?R U^-R.P  X(&# 6&%#  LL#R'P0R3P=R@P   !Z%R'P 0F)T,O0P  A=&# `=$# 44&# SG#N=UBP  OF;PCR \
      ?2.P0R  +X#Y$O%P'P*O.P0P2R4N8S9P:R=P?RAR  CK#S%P'O.R2P8R  $*%#  (F#N%U0P=P  T(&# =1#S$P%P 4/$P*P:O\
      =U N5#P%R  O6%# ;Z#R$P  ?B&# V%4PBR .@#P%R  8<=R@P 7%%O(P)P*Y+P,R-O.S1O2P=P F+%M'U*R8N=S  !L=R@P  \
      `].P0R  8&%# Z%#R%P'R @%$S&O  756P;R  Za%# >C=R@P PT%OBS  `A%# Ca%#   (1#N%V'PFP #''O*S    8P%S&P \
      `4#P-R &W.P2R   /W%P*P-T1P  D6.S0O S_#O%S ^!*S=O  ,I$# ^5#P*P-S  @`$O%O&U  X`#M'U P?#R$P OG#P%SBP \
       ]<%P5R=P?R 2W#O%P-P4S5T  )4#R*R=P :-.O2S  LB#P4P=R  @7#O%V*P3ODP  1Y#R$P S7*S=O  CV#O$P*T.P  7M.P\
      0R V@#R$P  M(=R?P 2_#RCP  ?3%# `1#S*O4P9SBP  Z7#P*P@S -a#P%R8R9P  E]%# Y)#P$R  V0#U$S%R&S'R*N-S.N/\
      O2N8R:O=P>R?P@T /!#REP  5%&#  HN%# !O%N'T Q#8P:P=S  >*#S'P-P )B$N2T .6#P*P-P1T=R?P  R]#N$O%V&O-R/R\
      2R=P V+.R0P  7=%# [>#M%M&T'X8O M6%P'P(P+S4R=P   ].%R'P ;R#S%P'P  ^4*R8P  ]@&#  YU#O%T'P  3Q#S'P=P \
      P_%P'P*T=P@P LR=O?S  IC'P)R Pb-P1R  QX&# '$&# WL&O'R-R/PBRDP [8#R)P  H5#P$S%P  ,G#O$S $!#U/M AH#P8\
      PBS  QQ#O'S :]#P'[*L0PCN  CG*P=R Ib=P?R  -A#P%P'S  G?%# G?%P'R ^G%R'P  XK#R0P ,%$P*R .D#P$P%T&R'R*\
      S-P8P=O?PBP  U(%S*P=P  6;$R*P  -W#V'N0PFP  K)*R=P OP#S%PHP  JE#S$O%O'O0PBWGPHRTP -0#S$P4P  97$#  A\
      I&# *9#R%P-P1R  Ta#R%R'P/P:P=S  $:#R'P  '#$O'O+R-T.R0P1P2P:P;P=S>RDP A/%R&P LO*R-P T2$O&PCT _[*T4R\
      5P8O:P=P  R`&# I6#P$P%S ;N#O%P*S2P:P=S  Z)GRTP $N=P>R 8%%P'U*P-R/N4R5R:PHP ^F#P$P%T=PCP %S4RCP  [V\
      #N%X-P4PDPHP #?#P$N%R&U2O JL#R%P.P/R (`#P'M*V  '?.R0P  B6.M0U <N#P$O'V*P0N1O4R8R=O?TDP  8U#R%P =G'\
      S*P0P $T#O%S   /L&# A)#U%P/OEP N`#R'P G+'P(S+P  =O#O$P%P'R*N+P-T.S0N1R2T4R5P8N=V>P?N@RDPTR  0?&# 4\
      K#P%P*P.T0S1O  >'%# @:#R%O0P5R8PBS M/#S$P%P )U#P%O*T@PCR  2R%#  20%# SS#P8R  P^#P'P0S 5C%P8R 1'%O'\
      S )P#R'P  _H#R*P 2V-R1P  ,O%# D-#OCS Z?#R%P H'#P%R  /5%# U9&# F''P V,'O-S F*#PGR I]%R1P R]#S'O  Y`\
      -P1R !`5R8P  ES#P%R&P*P.R/R0P2PAS a*%P'R Q[=J?X  2S#P*R  H7#P$S'P-P2R   @I## _a'O4P@PCT +=#O%S  %O\
      %# K!#T'O*P  3)*P=R  +=&# a:#R%P'S*P.S/P0O:O=S XT#R$P%R'S*P.P/O0P4P=S?OARFS 3O#R%P   <%$R2P=P?R WD\
      %R'P   P6*P8O>S  ]L#R*P [#%P'R.N4P5R;T=R?P  '/#S$P%N'N*P-W0P1T6P=PDP #b#P%N'S)R*P.P0T5R=P  `9#S'P=\
      PFP V&#R'P  $T&# P9#O%S (F.P2R G>#R$R%T&R'S(P)P*S.P0R2P3P4R8P=O>PBPCPDPHP :&%R'P6P:R +0#P-S=P  NY%\
      P*P=S  -X%# OL'R*P 8*#P%R U'*S=O  K3#R$S%S&N'P(R)P*R+R,P-Y/R0M1K2N3O4S6S8S:K;R=S>S?P@SAPBPCPDPGSHO\
      RSSP YG#P%R  M+%# SS#P'O0S /=#R%P-R1P  KW#T$N  ;($P'O*S,P-R.P1S9PCR 'Y#O$R%S&P8R=P  PN%# ,$#P$P%S \
      P,#W$N&PBPEPHP UH#S'P1P  ?PBPEPGTHP KN=R@P  BR#T'N.O0S ^W#P%SCP   @-&# __-N.P0S1S Zb#P%U'O-PHP N^#\
      P0P=S `(#R%R'O*P5S=P@P  L^#P=R -C#P%O*V=O  `Y%#  M'-P.P1R `3%S'O 8J+P T##S%R*P5P8P  H9'P*P/S 2I#N-\
      V1P3R9P=P Q<%RDP  3_#P%P'T*P/OAR  1F&# Z&'P0S9P ^`%P-O1T  I@&# R2#R-P ]:#O&R'R*O/R=R@R %O$S%R'P*N-\
      O0R=P@U  DK&# )O#O'S*P8R?PDR O8#R%P-P.P0R4R5P6P=RBR @=#V$N%R&P*O-N.O1N2P3P4P5[=PHS (b#P4R [#%P6S:P\
       ]%#P0R  N3#R>P 9a'P8R AV#O$S  L(&# DN#T%NDP &D#O$P%S*SBP :>#O%P'W1P=NCR  <N#S$S&P*P-P0S1S=OBSCPEN\
       ID%R'P  59%# -B%# %-&# 7P#N%R*S4P>R NT)O,S  2)%# Q!'R(P S4*T0P=O  ?<#T%P-O .('R-P #X#T$P'PFP  /=#\
      S'O >K=R?P 2-#R*P *=#R'P=R@O   =#%P*R  :##S$P'P 4-#R$S%R*R+P/P0P;P=P -H#R'R-O8P  4:%#  C/&# 7W#P'R\
      3P8R (-#S(P*R/P MM#R%P  S7&# V/0R8P  XP&# b%#S$O%T'P*R-P/O1RHP UX.R0P X@#P%T*P+P4R;P<RBP O^#P%P*O-\
      T1SBP  %H#P%R'P  28&#  <6&# 1##P*R  RM#P$R 2:*P4R X'#P'S0P 4R%T'P.P0P   '`&# Z;%NET 6Q%O&P)R,R  Z;\
      -T.P1O MW'P*R.R0P  RG#P%O*R-S1OFS LS#R4P  XS*T.R0P=O@P  MJ=P?R  =A&# H*#R%P*P.R0P=R  +S#O'P-T   ZL\
      8R=R?O   'b'S-O  2P&# 8X#P4R E18P=R  F&#P'R  [M#P$P%R'S FV%R'P 5B6P:R  B$#R%P'P-P.T0O  Q,*P=R `Y-N\
      1T   T%8R=R@PDP   b5#P$R%R+R1P2P   V?#RHP   6&'#    @G$#  -M&# YQ#P%P*S-P9R=P  ba#P%T*P-P  %##P%P'\
      O(P*T+S1O8R:R;R=O>R?P@PBPHS Tb#S%P*P  ^O#R%R*P=P  6V&#  bT-P.P0S CE#P%M'V(P  Q.#R'P  X:&# K]#R%P 2\
      %.R2P NH-P1R 0a%RDP   P$#P'R $/%R*O=U?M  7/'R.M0T   JB#P'R 8Q#R%P   ^/#P-S=P %_#R=P  >>#N'S*R-R1P8\
      P=S?O  FR%# -##O=UDP CM8R=P J6#S$O%R.S0P1O2S4P8R=R>REPHP ;98R=P SM#R%P.P1R  SI#P'R  1R#R-P  AD*S-P\
      1P     .P#O'R/R  4Z'O*S ^*#N%U8P>P Ca*P;R=R?P  O:&# +$(O*P+S-R0P8P=S  1J#P%P'S I48P=R   #b%# BS#S.\
      O Ka*R1P ,!$S2O 3A#P%P'M)V,R  KE&# ]I%# 7D#N'R1T>R?PEP *2#R$P N6.R0P  J'&# 9$%R'T*O.O/S0P1O8S=P -[\
      #P%R !7:R=P  ,8&# $7#O%S  AW#R-P /2#R*P8RBP ?>.R1P ^,%R*P  &<#S%P'P  )'#P%R'P*PHS S:#P'P*T0P  R]#P\
      -R=P  XZ&# !F%P'R NB%PEPHS  $$#T'P*P-P 8Q#O'S  /[%RHP W>#S'P-P0R1P H!#P$R%P'R*O/P4P=P@U  (V#P*P7P8\
      T 6V#P/R   LR#P%R  5Y#R%O-P=RER 2H#P)P-P1T &+#T-R0PCPDP  ^)#R%P*S-P.P0R4R5P=R>P@P C[%P'R 8_#P*R-R0\
      P:P=R M.#P%SEP  CD&# T0*P=R %L#U'O)P*T-N1S2PCP !P#P$R&R=P  Va%# 7b&# ZG'T*N G0#P'R NY#T%N1P=R  7`#\
      T$P%O [6#P%R P('P)R J4#R%P  JQ#O'S*R=P 3?#U$P%O&P [.#P%R'U)P*P,P-O.P0R1T=O  WV&# 2-$O%S2PDS D<#L$V\
      %P'S(S*R+O-P0O2O4P:R=RBSFP LZ.R0P  0X%# ZU#P$R=T@N B*#P'R0P=R  #)&# !5#R.P2R=P  )/#P1P=S W,#R%R3PH\
      P =O#P%R'P8R @R#S%O'P*P-T2R4S8P=PAPBP   8&#S'P*P J-%N&P'VHPRP  &6&# F-&# SS'O-S:O=S CB'P*R b^#T%P'\
      P*PDP  :.%# A_%RHP Pa#T%W'N-P.P3P5OHP ^)$O.O2V=P  %Y%P'R.R0P  N<&# .>*R-R=O   [D*P1P2S 7_#O%P'R,R.\
      R0P1U2R3R5R8R=S?L@OFP .U#S%T'N*P/P0P=R B`8R=P  F#&# MU#R%P=R@P  !&'P(S*P  J.&# -($# Q-'P0R UV'P-R.\
      P2R SY$S%S&P'P-P3P4R6R8P<R=P>RCP   .C$#  V_%S'PDP  IE$P%R-P  6U'L*V     MO%P'P.P0T /5*P=R  D!#O-S \
      %K*S-P8P F*%S*O 74'P*SFP  U2*P=R  B=#O'S VU%S&ODP  .*## *D%# `(#S'O-P/R6O8S=M?V ^@#P%R JA-P1R 9T#S\
      %PEP  )+#N%P'U UM*U-R.N0V1N4R5P=M F8#M%R1U  3I#O%O-U 04=PBR b[2RAP $0#R$S&O/P  $,%#  14%# _A#O%P'P\
      -M0]1NCP  E6'#  ^-&# 6=&# >-#U%M M:*R6R:M=S +G%N'!.N0K  1U#T$P%R'O/P QP#f'P-O/?  %@#P%P*P+T   -U*P\
      3R H_#N%R'S  #.&# `>#S'P>P VT#P0R TE#U$P%O8P 4*'R*P  -R#U$P'P.S2P4P=PBP %Q#O'P-S/T=P #L%R'P ;^#R'P\
       Y?#P&P2S  BZ%P'R +^#R%P 3M'S*O.R1P   B6&# 88#O-S  P?%S'O  V9#S'O  D%#S'O*T=P@PCPDP  -=## 1^#O$U&P\
      *P-P1P2U=PCP ZG#O$P%P'R.S/R0P2R:R=P?R@PERHP  (!&# 87#P$R (''R*P `&#R*P  a_&# V8%# _E#R'P 6?#T$O%P*\
      P.P2S   )3#S%N'O*R=T   13#P.P0S 53%R'P 4Q#P%R  #1#O%U'P-PCPHR $.#P'P4S 'B#S'N*P3P8R9T  J%%# P''P(S\
      +P 2/$S&L'S*R.P2T4N6P8P;R=R?R@NFSHP ]W#O%T'O-SHP 6/%P'R IK&T'P*V;P=P>PCPFPHO  D'&# M=#R%P #H#R'P  \
      ED=R@P  <8#R=P `X%R'P LW#S$O  X^'R*P ;[%P'S)R,PCP  I.*P=R D+%R'O*S-O1SBP 26#R*P  A=&# /b%P'R  ?U#R\
      =P #5#U$R'M*O-N/S1S2P4P8M<R=S?P@TBPCPHTMR   L]#P/R  3Y%# 1K#S-N1R ^D#P%S&P  %B%# )Q8RCP :;#R%P .R#\
      P-R  A/=P?R  ,a%# LE#R%P 9%#T$P'P*P   /F&# )%.R0P  Ib$# ?O'P.R0P [T#P3R )0%N'T OQ#S'R*P-P1P R6#T$N\
      &V/O2P3P6P8R:R=N?SCP TT#K$R'T-R1R2P   N.$V%N&O I<#R%S'N  -[&# L0#S$P'P +82SAO   ZD*P8R W'-U.P1N  B\
      8#S$R0P4R=T?N@OTP ZD4P8R (_#R.P 46#P%T&P'P  6Z%P'R TG#P%S&P   ,S%# DX#W$[%R&S(R*O+P,P-P/R0U1O2K3P4\
      N5O6O8S9T:R;P<P=K?RCNSR ()#O$P'VCO  GB$P%T&O 8'#P%R (J'T0O4P -*=S?O  %>%R'P 0*#S%P*P=P  V#%# QO#S%\
      NBRCP `O#P-S1P  42&# _Z#P%R ,[%P-S2P  [9%# @8=R@P  NB$P-S4S8P>P 02#P/R   ;A#R-P PZ#O'N*T/R8S=R?O  \
      *6## #/%P&S2P ,'%P/R  0*&# a&#P%O'T <)'P*R CK#N$U&PBP 9[#P1RHP ]`%P5R [=4P=R?P Hb#R4P 1Y#P6R  ]-&#\
       K>#O%T'N*S a^=P?R  U`%R'P 3]#P$R  @-'N-T E1%PER  U%#R%P  CU%S'P.P  3J#PBR  #%#P%R  *).R0P  Y(#O*R\
      -T.T0N1P@P  0B%P*R  '@%P'P.P0S CC#N%P'P-U1P2R8S>O  Y9.R3P  IM#P:R=P?R C^#P%R [L#U%S'M*P=P  8`%# ?8\
      #P%R 9'#R*P=RDP   >A#O%P'R*S.P0S1R9PFP +F#M$T-P2U=PCPMP !@#R1P=P?R  Y3&#  Y(#P=S>P  .a-S1O /^#T&P'\
      P*P-O1P2R@RCU ;`#R=P  `/#P>R ]+'R(P  .E#T$O2PCP  23#R/P +24R5P ,0#P/R 9[-P=SDP _B#P.R0P4P:R  ![&# \
      bC#R$S%M&R'M)R*S-M/O0R1R2P3R4O5P6S8N9P:S;R<P=U>T@RBNCUERFPGPHO  N+#R-P/R0P  ;0#P%MFU  N[%S-PHP  3$\
      #S%P >M%P'P*O<U   ]R8P>R  M4&# >X.R0P  UY-P8R  C=#O%O'N*R2P=VBVEPGO   @b#R%R&O'R-R.P/S1P2P4P8P;R=R\
      >P?OHP L!#S$P'R*P+P-K.R0N1W2U=O?R Y`#S/O  /7$P4R  DO'#  ;.$R*P MY#R$N%U&O  W-%R&P [U#P%R 5M%R*P  4\
      Z%# ,3&# bK#P%R   Z,%# ,.#R%P'P*V.R/M=N>T@SBPHPRP G]#O%P'T 'C$S%P4P E%(P+R ID$N%U&P  XS%R=P _1#P$P\
      %P1U=P  E`#R'P   &N%#  2A*P.R0P=R  P:#U%P'P-P8PEP 9b#O%S&P'P-S2P4R +)#R%P `5&R'P=P  'K&# [+$R2P @`\
      $R'R0P2P >Y#S$S%N*P-R.P0R1P  Z%#O%R/R 6S#P%R  J9#V$L%R&P'P(P)P*N+P-S.O/P0R1T2O4P6P8V9V:[=N>P@OCOEO\
      HPRP &[-S0O QN#P.P4S .Z#P$O%T&N'T(P)O,S0S5R6O8S:R=P@PCP TH#O*T-R1P=N?R .`$N'P)P*V-V.S/T0N1P5O6O8R:\
      R;P<O@PDPGRHP  <B'P5R DG#P-P.R3R:R=P   [Y(P+R 2^%R'P MI#O$I%T&O'Z(P*N-O.T/O0N1R2O3V4O8V:P=R>TBPDMH\
      S  SL%R4P  !I#P%O'R*R-R.O/R0S1O4R5P8R=P?X@L W*%S'O 5I#O*R/S2P ]B#S%PCP   )6/# =[##  5O#P5R   Ob#P%\
      P*S 63#P%S&P 11#PFR   23(P-R  I,$P%R&P'R  /,%P'U*P-O  ]`#P'R .;:R=P WT'P.P0S  Y8%# P5#P%U'O6P=P aR\
      #S'O  3$#P%P'N0V  -A*R=P 7T#R*P  >'#P/R Jb#R*P %D%P-P8R=R SWBRGP 1/#P*O-P.P1P3X8P [:.P0R5P  F!*P-P\
      =R@R I%#P=R IP#RHP  ?Q/# $U#P%R Y&%P4P5S 5N#P%R  #P#P-R BA#S%N*R-P@PDS 5W#P%S'P JR$R%O&S.R0P2P  /7\
      $S%R'R(P*R+P.P0O2P4R5R=R>P?P@OEPFRHR  E(&# FT#R*R-P1P2P  Wb;# EQ#R$R'P4P @N$R%N&R*P2R .C#P%R ZK#S%\
      O  V.#O*P-P4U5P &1#O'S4P5R  @)#N-T.P  PV&#  (Y#T%R'K)P*S1R2P  !E#S)P*M.R0P2P=Y@N N]#P.T0O .S=P?R B\
      &#P-P.P0S>R )D%N&P'VHPRP  b=#P%NCU  WL#P%S'P  _a#P%R >;#P%R 9L*P;R  I*#O$T%N'P*R.R0P1T=O?PCT G!%P*\
      SHP  4P#R%P  VG#S%P'P/P  E<#S$P%O'T*P0P #U#T%OHP  TZ%# Ba#SBP  Z`$S2P4P  G-&# YA.R0P HC*T=N +.'O.O\
      0T  GF#U%N'P  1T%# 7D&# 2##S'O [A#R$R%N&P'S8P:P=S  A$#P%R  !88R?P  4_&# F(,P-R FS*P=R >B'P*R  /9#T\
      %N'O*S-R.R8O:P?R R9#O%P'S >$#P$R%R&S'P*S+P-P/O1P2R3P8P:S=R?OCRDPHR  +?#P%SHP -X#R%P NY#R'P ;'#R'R*\
      O:R=P A5#R*P  =A&#  6^#U%P*P+P1O=U>N  ID%REP  MA%S'O HH#K$O%M'N*P-M0P2T4`5R@SBPDPGPHS 2<#R4P ?)%P'\
      O*S.S1P HP%R'R+O-P ,0#U%M'P  <7&#  BE&# !H#W'L(P C_2P4R  FQ%T*N  *O%# 5(#P=R T<8P:R U/$O%T*P  ,Q%#\
       T2#T5PBO !&#P%P&P'R-T1P   RY%R*P   N(%# I]#P%R.R2P MK-O0S2P b.*R=P@R   *D&# E/%OBPEUHP N2#N.O0V =\
      >%P*P-R  7;%# 0`#P*R Q4#R%O'T*P.P0R=O VX#S*P/P  E)1P8R ,M#N$P%N'M(V*W+X-M/P0P1O5P6P8P=W@PCPDNFPHS \
      (1#S%PHP  >F&# UE#R$R%PDP #%#P-P1S S!'O*S @I%RBO UM#S%O'P  L^-P.P1S @G#U$P%N  6X&# )F#V%N'O0P UV'R\
      -P4P=S>R?O )C#P$T*P=P =L#S'PDP   :;$R%P  5/## 5*#S'P*P  /D=P?R   6''P0R $5$S%O:S=N?R  TQ-T1N 1/#M$\
      O%O&R'R(P*S+P-S.V/R0T1R2T3R4N8S:O;N<P=R>R?R@PASBNCPDOFPHP LL#M+U  25&# HZ#O%P*R-O.P5R;R<SHS .%#P%R\
       aY#S'N*R-R.R0P9U=L@RHP  <4#M'U(S+P1P2PAR  'D#O$P%R&P'S-S.R0P8P=R?P  _X%# ?_BSEPHP 9?%R'P  @D'RCP \
      [&.S0O .$'R0R4P=R?PHP K/#P%SCP G7-P0P1S  b(#R%S'O  %C#R%P  bX#P$P-T2R?P@P +!*P=R 3)$P%T'P.P>P  &R*\
      S8PDP `I#P%R  5E#O%R/R=P?R ]Y#S&T'P(S*N+P-S.P/P0P4P=O?RCRDP  $L$S%P&P  +;#P*O=T  F+#P'P*S ,>#O%T*P\
        6)&# FL#P%S'P BL=N?T  BU#P3R  8G&# !$#R%P Z8#R/P=P?R T<'R0P GH#P%S'P 7U#P4SFP !4'R*P  Y3&#  U_=R\
      @P  F[=O?S  N'.R1P @%#P$R&P*S7P  QS&# -K'O*T-PCP *U'N.P0V3P  :8'P-R0R1P  GW&#  ]7#N$P%R'T*S.P/S0R1\
      O8R=S>P?P@OCPHR ;M-S1P2P  H6#P%S'P*T0P1P@P  4T%RHP  H`#S$P%O'L(V*N-U0P1U2P3P4P8O:P=V>PCPDPFR /6%O&\
      T >D4P5S>P ]B%R&P  @)*R=P  AI#N'UCP  `E%O'R C9#T%M'R:P=R 2L*R=R@N  KK&# AD=R?P $3*P8P=R  _X$O&T '>\
      'P*R  ^D=S?O E,%R8P  UP&# -Y%P-R %L#P'S*P0P +M#P'P*R1R  `/#P%SBP V@-R1P  W-#S1P=P (:#S%P'P 92#T$P'\
      O /U(N+T  C.#P$S%P  H2#P%T'PEP  #,#P'S0P  EX%# D8-S1O  EP&#   b5%# NE8P:R  3F#R$P%N&O'V(R*O+O.P/P0\
      P1U5R7R E:#T%P'O  M1%# 3W#O%S VC#P%P'T*R=P@PCP  =J*P.P1U3O  .4&# 3$$R%P&R2P SU'P*O+S  Na#P%P'S    \
      E0#N%T D*%T'P=PSP  Z0&# @^#P'R GW'P1R  FT#T$P%P'P=P  ]/&# @I&# =X#N%R&P-R4RBS a;#R*P C/%S*PDP  3=&\
      # Z/#O%O*P=S?RBS PP#P%R SO#P*R5P<PHT C$#N'P-P/U 'A#P/R  WR#Y%K(P+P S5$P%O&T  .K#P%SCP `'#P'R   ?>&\
      # NO'R-P /8BREP   KQ#P$R   <b$# ->%#  3>#T$O%P'O*P-U.P/P1U9P@PDP &;%R-O.R0P1SCP .P#N$X'P*O-P.P0P1P\
      2V=O@P 'b#O%V-P8O:P  CE#N$P%R&P'S)P*N-R.P0U1RBREP F5#P-S2P !1#P'R !U#S'P-P  5I*R<P _A#W%MCPSP  =>%\
      # 23#R$R1P2P 1U%P4R  %!#S%P*P  <E%P'R -;#S%O'P*P-O1T *S#L$U%N&T*P.P2S=PARSP $`$O2S  &_%S'O  <U&#  \
      8J%R=P R`#P*O.P0R1S=S  b,#R*P N8%P&R=P?R  [X#O=PBT  SQ-R1P ]K$P1P2S  3Z'PBSEP -3#O1S  &A#N'P*S=T>P\
       WP'R*R-R/P=O 3P$P*T-P1P  9O#P%SCP W=%P4SFP NI#S*P2P  FP&# Q>#R'P UF#P%S6P    )8%#  GB0S1PCP 4E=S@\
      O  $=%R*P  W5&# ^(=RHP 8%$P%O&T  )(&# FA&# N^*P=R 7@#S'O *C#P%P'M*P-T4P8R:PBRCT  4.%P'R  +0&# #M#R\
      =P Q_#S%P'P@P _?'P*P=S @0#O%S'P .7#O'P*R=THP  .L%# Z1'P0R  [:#M*U-P8R  A7%#   #W#V%P'N-P  M*&# <L#\
      T'OAPDP  $Z#R%P  8B#P%R  ;Z$O2T !Q#S-N1R :E#M+U  <5#P%R R=#P%O3TCP  O<%S&N'P.R8P=RHR FI-O1S2P  %-#\
      N'T   5B.P0R  %1#P'R-P5R8P>R  @1#V$U%N&P*P4P=ODP   `K%P4R S0#U'O-PEP NZ#P%P'S  K13P=R   #M&# >'*P@\
      R UV#S$P%T*P-P.P3P  JX&# b1#S%O'R(P*P+R/P _=$S/P2P I$#O*R=P>S `5#P%SHP @(#N$R-R2P8R=P?SBRHP  9Z#K*\
      P-T/U1P8T=P>P  Z1#P*P=T?P B@#S%O  9].R0P [##P/R :Z#N'T  N.#T'P*P1P EU#R$P Ja=R?P  X.#S%N/RBRGP R<#\
      P%S8PDP bQ#N%P'U  'I&# _>#R%P /K#S%P&P'R*T-P2P=PCP  BR*P=R 5_#O$R%S&S'O)R*P8RBPEPHP )3%R'P  SL#R$P\
      1R4P <5#N'S*R8P=S@P O-#S$P1P  +U#P*R QF#P$R   =R*P8R 4C#M'U T#%P'U(P-O/R0N1R=R  C2*P=R 0E=P?R ^G#R\
      'P  1=%# (4&# 6D&# Y[%P1R ]H#P'R 2R#O%S    ,'%# W:#M%R'P*U.R0P1P:R=R 5F#P/R  C.&# ]`%# b8#R%P )@#O\
      %S*R-P b2'R.P  DG#O$O%J&P'V)P*R0T2S5R8R:O=V?O@NBRDP 0E#P%R $E#L$O%O*N-P.S/S0O1S2S8K9U:P=Y>R?O@THP \
      $!#^$C%X&N2O 3<'P-R V['S.P0P   )8&# a$#R$R%N'S<P XZ'P-T0S1O4R8P=P?RHP  !G&#  (>#S%O-P.P1S  37%# BF\
      &# Y[-S.P1P A,#O/S  #I&# [Q'O*S-O1S _Z#P%R  #>'O*T-P =Q#R$P %U$P&S'P  X5'R*P1P8R >[#O'S  :+'P*T@O \
       '1'R.S0P1P=P  P+'T/O=P -.#P=R 0G#R*O>R  OJ#R4P=R@P  <@&# 9<%P'S0P *?#R-P ;L#O%O'S*P-R/T8P b3'P*P-\
      U.P1S:PHP  $_&# D6$P&R aZ#S%P'O*R-P1R R/#T%N'P-PETHP  &=&# G0'R0P !W'U*N-P1P@RHP ?V#R'P ]R$S%P*P2P\
      4R  24#R%P JI#T%N 3D#S$R%P&P'PDR  -Z%# W<#S%P-P  DZ*S-PCP 4A#P%P'P*R-PBPCPDTEPFT  IN#R'P  WN#U$P%P\
      'N*M-P0T1O8R=O?SCU  $U%# UP#P'R  XJ&# ?0$P%P'O*P=S@PET   X>%# B=#P%R I%#P$P%R*O/P2R=RER ?-$P4R  QS\
      $R2P <J-P6S:P 32#R%P)P   0a#S%OHP  MV-R1P  ^-#S'O !:$RCP ]^'P.P0S  U/&# B[#R8P  ?4#R*P=R?P SE$R%P'\
      P0S2P  ),=S@O :X#P*V;P=PHO -=#U%N8P  Z9.R0P [4%R8P  &G&# G/#U%P'P/P=P  Da%# U;&#  %L&# +F'PBR ;E#P\
      >R  G&$S&P*P 4'*P8R -^#X%P'O/M   2O&#  P6#O'R-R R-#O*R.R0P@R D<#U$P%R'P*P-P1PDP  <$%T'R*P3P=O <)=P\
      ?R 3A#U%O'P1P **#P'P-R1R   K>#P%S'P0R9P=R?P (b'P0R :Z'S*O #-#P'R   L@#T/O  </'R(P2PAR A['S1P=P MQ#\
      O%R'S*P1P 6O$S2P4P   /O%# K6#O%S >G%RDP K>#O%S  TC#P$R%W&R'M-P/O0O1P5U7P8P=N?TCS  $L%P=R ^X#P'R DL\
      (R)R,P.P8R:P=R>P  !E&# )3$O2S +.$R2P 8D#P$M%M&O'S(R)P*T+O-S.S0R1M2V3R5P7R8P9R:V;P<P=P>R?RBODOHO D1\
      #P%P*S+P/R  ;X#R%M'URP  /T%# <@&# EN'P*R3R4P   XR&# [[&# %V'R0P   U6#R$P LY#P*R  F;#P-R $Q%R'P  9B\
      #R%S'M-S5P  F5&# <E%P'R TA%P'R  .7#T%P8P=R@PBP  ?(#S%R'P-O FR-O1S -R'P*R4R:P @+$L&S2U  Z8%R-S.P1O \
      62#P*R ;9*R=P G4#P'T*N1U@PBPCP   DG=R?P  ^O%# ;'-R1P2P   4A#J'^*P/L=P TS=P?R LG#R*P `L#R$P*P=R  ?<\
      %# C_%#  W8#R-P .5%O'S  -S#P$R _/#P*V=P@O 4R#U%L*P0TEP =U#P$S%N&P'O*U.R=S?O WZ%PBSEP  _=-S1O PJ#N%\
      N-O1P;^=P?P@PCP Y/.P0R T3%O*P=PFT  !=#P%S'P LW#N%S'PDPHS FF#R%P&V'P=PCPEPHP  3b&# ;:#U$P%N 5]#R%P*\
      P.S0O:O<R=S  %X*P.R D!$R2P  E7#O$P'R*P/S4P5S8R=P 2K5R8P  9$#R'P  7M&# EH#R$P N1$R%R'P-S1N2R=P@RDP \
       B*&# bI#P0S1P PE#S$P'P  L?#P%R B($R4P  :O#R%P'P*P8S ]0#P=R   ?^&# ?.%RDP /K#R%P  U1#P%R -)'R9P  R\
      S&# UQ#O$S   ?^#P%R  >Y%# =C#N%T'T*PHP !>-R@P  AR%P'S )='R-P 5F=O?S ).:P=R _R%T'P*R1P<PBO  TR#R'P \
       <+#PBR [H#P-R D6#O$U'PDP #V#P%T&P'O %E#P/R   H_#T%N ]V#P'S1P ]Q*S8O *]#P%R 4M%P'R  ?4'P=R (B#S%PC\
      P  B9%# )H#S%O  X'#P%M'W8P $2#R$P%V*R/N=PGP 0V%NDT  -1'T0N  ;;0P=R  *K#P'O.T M*#P%P'S  QE-P2R  =R#\
      P8R F>#V'N1P@P PG.R I1#N%RHS  5Z#P%R  SB$R&P =<=P?R 0H#P-R  BE#R%P=R?P a@#P/R `F-P1R  0Q#W'O-P.T0O\
      1O3PCP aF#P%R  )L'P5R  $a#P%R  I5%# DW*P=R   *,#P'R 6Z#R'P  3&$R2P  BZ&# _=#P$P'S-P0R  TC#V%L DL*P\
      <R  3:#R*U=P@L =4#R'P  ?)#O*T@P `[8P=R !!%P*S=P BI-R1P  N^%S'O  9]%# /)%# 0`#T$N%O'N*V,P-V.T/P0N5P\
      =UBNDPHP *_#R'P   =@:O=S  <T#T$T%S'O(P*O.R0S2O;P<PCPDRHPRP %@#N%O'T*R/P4S a`4S5P8P  6(#O$S%P'T-S0O\
      1O=P>R `V(R*PBRGP S0#O$T%N'N*S.T/S0P1P3R4P8S:K;T=V>P?O@RAPHP XF#P$R  *;#P-P1S J<'P=OCT  EF&# [F&# \
      `b#S'P=P  9M#R%P @7#O-R1R  #(#N'S   Ma&# 7'#P*P-TCREP  6]&# VS#P%S*P  b!&# Z^.R0P @D#F$f%N&]'L-G.M\
      0M1J2c3P4T5O8R;P=O>P@OBPCTDNERTO =X%P'R   ]K&#  DM%#  `#*T=P@O ,6#R'P  O9#N%W'P8P 4C#R%P  E<=# =,&\
      # )0&# $Q$S&P2P _!#S%O*P=R  QH#R$P%R&P K7#P/S=P  6J&# R]&# ;3%R'P-R1P=RBP  _&## R$#R$R%R'O)P,S.R0P\
      2P8P:R=P  30$N&T=R?P ]H#R*R=PBP  P8#S$R%P'R)S*P-P2N=NBT G3#P'P(R+P-S1P=P?R <L#O+S=R@P  *+#R*P :L#P\
      'R `F#N%P'P*N-O.T0R1R2R6R8R:P=P?T EU'R(P O[#S%O   Q&'P2R a.#R5P [(#U'P.P0P =4(P*R  JK#S(P)P+R,R-P8\
      P b?=R?P  OY#O%S ZN#R'P B_#R-P //#P*R=O?S  &?#S%R'P*P/P8S;P=PBRCP 4$'R(P0P1R:R=P  D7#O%U'PDP   X^#\
      T$R%T&P'N*P0P8PBOERSS =(#P$R4R@P  F(#P%R   ]T$# ]T#R-P   F:#P$R*R2P  L[#S'R1P2P _1#R$P%R'P*P  1(=#\
        S-#P%R-P1R >%#P'S*P/R0P b8=R?P 7X'P.O0T  L^&# ab'R0R4P=R?PHP  ]U#U'N 4>#K$P%O'O-O6P8O:c=P>P !X#N\
      'N*W0P8P=R TD#P'P*T=P  5.B# A%#P%R  49#R%P*P-P0R1R Q-#P%P'RER  :=*U=N Y=#K'U0R=O?SBR ?F$M2U  O`%P'\
      S)P  L8&# HL#O*P-S=O@S XV#R$P =.'P+R #S-R1P   QP-R1P  K<&# -Z#L%S&P-S1S;P=OCT 4(.S0O  1V$P%R A5*N=\
      T  IW&# 6Q#P%PDPHS 7V%O*T=NCS  *<$R'T)P*O-O2O<S=PCU /T#S4PCP  &4#R%P _C%P'R*S=O  `&&# 63#P$R%P&R*P\
      -P2P=T  b;#T%N'O/S@R +`'P-R.S0O  UE.P0R TI#P%R*P.T0N8R=RHP TE'R*P %$*N@T   %Y%# *>#L%P'X*P ;Y#P%R-\
      RCP  7a%# Y`#V%R'K ;D#P$R >M#P$R%P&R `N#O%S :)#O%TCP  ?b#O$S%S'T)P*O-O.P/S0T1O2P4R5R6R:P;R<S=O@PCP\
       1/#P%R.R0P  R1#S*P@P  +V&# 0Z%O&S:R 8+4P8R  6<#T%R'N*P (F-R1P  _,&# >)%RBP 5W-P.P0R1R I]'O*R8S ]E\
      #O%T'P >3$R%N'O*U-P.N/S0T8S=P@P  R;#PDR 4C#P'R*PDR 6;#R'R*P1P6R8R:P=O?R ];#O*S N:-P1R  ]$$R%S*P.O0\
      S2P GZ#R-P    ,S$S1P=P RO$R2P  O*=P?R <F%P'P*O-P2U=OAS  5V&#  %F#O'S*O/R=T@O  !>#P%P8S>P  E2#R$P'P\
      :P=S  ^W&# a_4O5S  @4%# N.&# JA#R*P Y&#R*P aU#W%P*P4PBTDPFOGN Jb1R2P  M8%# .R&# 9;#P%S'P 77-R1P  2\
      T#O%O'U(P*O.U1P  9_#P%SDP  )%#S%O'P*R D+#P'S8P  >N$N%P*P.P0R1P2T8S:S=P>PAR 1.#L'R*R0U1P4P5REP a.#P\
      *S=P (H#P%S'P   ;A#T'P*P-P4P8P9SBP O*-P=R  C4%# *<#P%R KH#N%R'P*U  >0%O'P*P-PCV $2#R%P'P0R %O=P?R \
      R*#R'P  A7#P$S%TBN  3M#P%R*P=R L##T'N  _H#O'S*R  $E#S%P'P Q]#P-R  _^#P'P.O0T :J'R-P0P:R  FE#P-P1RD\
      R  <]%# =^&# S3&# 8A=R>P WX-R1P _##N'P*T-P.S/R1R2O7R9P:O;R=S?R@PCP M3#S-PEP  ,4#O-T8P=O?S QV#P0R>P\
      BS MG*R8P  ?%&# 1U&# b`#R%P'R*P-P [`#S%O'P(T*P+O-O.P1S  =_&#  #A#L$P'R-P/U4R5P<R=R?RDP =3#P*S@P _A\
      %RHP  +(#P%R U,'R0P  #?$R%P&O2R  M]#O%R=R .?#P*R =$%P'S.S0N  ^N#T'T*O4P=P?PHP a0#R$S%P-P0P1R2P>P R\
      1'P)R 54#S%P'P ,B#N$R'P*O=T>S  ^K%# GC*T=N D;#S%O  b3*O=P@T a<#O%P'S=R 9B#R%M(S*P+O/R4R8SBP BW#S%P\
      'P*P2R 9G#P%P'P/S5R  5,%# a/(P+R @T#P$R  4X#R'P #b#V%O8PBPCP  YB&# QT%U&P*P1P;P=P?S  E5#S'P:P %1#P\
      %R=P  [W## A4#R$P2R /&#V%N&P*P  GN$R&P  6P$R*P  >K-S.P2P  D^&# bP#R%P-P S7#R'P DB#P$R%T&O'S(S)O*U+\
      N,S-R.P/N1R2P3R4R5P6P7R8M9P:R<R=N>R?U@OCRDPHP  VT&# K;#R=P CS#W$R%N'K*U+S-O.P0S1T8P=L?P@UBPDPHP ZB\
      #P*R/R=P  aN.R0P  <C%N'J+T.S0P1P3P4P5P6S8O9P:P;U<P=W>S@RBPCR  `)#S*P0P VE'P)R  5/#S$T%P&R'R(R)P*N+\
      P-P/P0P2P4P5P6P7R8O9P:S;P>R?P@PBTDRFRRRSSTP  N+%P-R  H52PAR /=#O*R;R YF#P*R  )Y#U%P*N R8#S$R%P*P8P\
      :R>P  <T#T'ODP   *7$# 9V*R-P   N-'O/R0R G##S%P'P SK#U%T'O*M/N0O=L?P@XDRERFR L0#!'O-N.P0L  `(#P=R ;\
      >'P<R JI#P%T'PEP  U-#P%R-R1P  *?&# FA&# .)%P/P=S ZJ#O$S%S'R*P-O.R0O2P4R8O=U>R?O@RARBP 98=RDP  B(#R\
      %R'P1P  %K.O0T4P ),$S%P&P*P2S4P   LG&# WO&# $_-P=R 6V#U'M  .3=R@P  R.#P'P*P-S _E#P$O%R*T.R1P8P;P /\
      6#P%U)P*P-P ?)-S1O  &'#R%P 2F*O=S  I9#O%S  &K*# V+%P'P=S )6#L'S)P=U  )T%R=P 29#S%P'P  Z#8P:R B'#R*\
      P0P8P:P=S?R  '`&# #B#P$P%N&P'K*S-U.T0T1T2T3O4R5P8R;R=O@OCPDPHP GP%S'O2P=T?NAR  3U&# ?^#O%S  &L#P$P\
      'S 90#R*P.T0N  7b%# <Y#O'S1P=R N6%O/T=P _C#R=P O5*N-N4P8K9_=P  DS#S%O  3$$R&P  &*%S'O>RHP ;^#R%S'P\
      *P1PDP   30%# ,M$O%O&U2R8P  _-&# #4*P=R  ;b#R-P ;##O%P'T  LM#R%P/P H8#R1P HF.RAP S='P*R:P=R  )5#R(\
      P 77$P%P/PHT  RU=O?S ^_*P=R +K*RBP  <(-R0P  ,;&# ^J#P%R*R-P  82#R/P   U/#T'O*P-P.P1S=P ^Z$P&R Eb%R\
      DP IH'P/R  DV-U1M  )-&#   `D#O'S  b:#O%O'O*V ba#N%T 4X'R*P D_#U%M*T0P=O :Q#P%N&PBU N5#R$P  Y_#V%N'\
      P4P  =6&# VW#RBP  aG'P)S,P B1'O-P.O0U1R 0_.R1P ?J'P*R  U^$P'T*O RV*P>R  @`=S?O   W9#R%P'R=P X'#P%R\
        V2$O%P'P*R+R-P.P/T0R2R6R8S:S;P=P>P?PBO Y7$R%P /Z'R/P  ]E&# 2$%# *1#O*P-P4R:S?PBPCS G*?R@P  DE(S+\
      O  T0$S2O  5'%P*R >V$R'P.O0T2P )@.O0S  #7'P*W=L S84O5S   b*## PI%P5R  bH## '1&# _O%# O3%P*R-P3S=P \
      F&$O%T=P  I>&#  !K&# 3S#O$P*P-R=T  QS&# 0'#R=P UA#R'P*P=P@S  3+.R0P RC#!%O'P*P1O2P3O4P8P=PCRDP  b_\
      '# 'N&# 9W&#  G1%# GJ%# %]&# *2$P%R=P?R *N:P=R  3!#P$N%U&R'O YA'R*O.R2P  IW&# '@#R0P8R>P  %;&# SL%\
      R4P WK#R'P %G#R%R'P=P _=#O=PCPDU R'#P-R  .^%OBTHP .=#R%R'O  -A-R1P  [$%# T^'R*P <(.P/R @9$O&S   O:\
      &#  E+%# A3#S$U%R&U'L(P*R-O.P2P4S5P8P<P=R?PBO  M*%#  #!&# /G#T%O'P 74=R@P M:6P=R a/=RCP  (^0P8SCP \
       ER&# FG&#  Xa#S$P%R'PBPDP  1)&#  C$%R&P  ^:%# DL&# Xb&# ^T#O%R*P-S.P0P1U2O3P8P=P?S 5+=P?R  @1'P*R\
       6&,P-S1P=P 8M#S0P=P  Pb#O%R'P-S  XE&#   !N%S'P-P =!%U'O8PCP  F$%# M>&# %<-N1T  -V#P$P%P'S.P/R0S2P\
        B;#S%PBP !0#R=P G['N*T &U#M*P0P1P4P6Z8P=P  BF-R1P D]#P%R  `1&# AI'P*R &L%O&P'UDP  WH&# =N'R(P K-\
      #P%P*P.R1R=R Z00R4P X3#S$R%N0R2P8R:P  W'#P-S2P HX$O%ORU  '[&#  R<&# $N?R@P  %`.P0R FU#R%P   W<&# a\
      :.P0R  :W#S$S&R'R(P)P-N/S0R1P2S4N5S6P7R8T9P:P;R>P?RBPCPDPEPFPHRRP =E%P-PBSGP -7#S%P=O?R ?4#S%R'N(P\
      )O*S+R,S-P/S6P:P=O ?]=PCR ;?=P@R K:'R-P  *[%P'R=P>R -@#P*W@L C1#O'S-P  FJ#S%P'P _[=RHP  99&# #1#P'\
      S*P.P0RAR  ZM'P*P-U.P1S:PHP 4<#O$S'N*S/T0S1S2P4P8P=OFP FH%P(P+T=P 4J#P%R  D!&# -+#P%SCP O$#P*O@T E\
      P#T%P'PBP -E%R-P R7#T%S'R-P.N/O0RBP  #^*S>O 0>$N%P&T.O0S F;#T%N'R?P )0#S%P8P  5=%# /4'P.R  .:#R%O'\
      P*R/R  [5%R-P  @;%P'R-P.S/P1S3P=P ,J%R'P ^_#T'O0P  ?^:R=P  [/#O-S=R?P W-#P%O&T 18#S%R'O/P :&#P%S-R\
      8PCP  M$&# 'M#P6P:S 9-#S$P%P1P P'#O$T%P&P  ;S'P(R I-=R@P bH$P2R  `Q%# FF$# ,(#P%R JM$P%O&U 19-P@R \
       3H2PAR  Q!&#   1!#R'P  GT%# #_#O%P&T  6D*S.P@P W@#O'P*T  ?L#V%O'P*PBPEP '!*R2P P!'P0R bJ$T%O'S(R)\
      P*T+P-R.S0N1R2R3P4P5P6R8O:P=S>P?M@MBPCSDRHPRSSS  RR-R1P E,%R8P +S-P0S1P  9$&# 7)*R8P aK-R   FV=S?O\
        EE'P0R  XM*S>PGP  ^Q#P%SEP SJ#P>R  2^$S&O  &&#S$R/N  8>#P%O>T K'#S*P0P4PBR   DY#O%S b_#S%O*P3S=P\
      ?RBP P[#N$P%V  /@%P(S*P A1-R1P  6*%R'O  $C&# SD#M'U*P3P=R 7'$P%R  B,#P$R GK#M%T'R*P  DR#O'R*P=T@P \
       L-%# 83&# G]#P$R%P'R(P*P-M.N/R0T1T2P8P:S=S?R@P ++8R>P aS#P$R  #&#P%S*P  O'&# U4#R%P @#*P-S1P M:$P\
      %T'O*P,P-S.S0P2R4P5P6P:R;P<P>R?P@PARCSGP  2I%R&P'O*W.R0P=L  XG#P'R *+#R%P  Na#P%R  UF#P$P%S 6Y-P1T\
      :P=P  ``#P%R    '4$P%P2S A+#R/P  XV%# QV#V%O'O8P  1&#P$R  DQ5RCP  !W%# HQ%# =/%P=R B*#P%SCP  LK#R?\
      P  DS%P'R)R5P   YZ%P'P-R.R0O1R  `%#T*P=PEP  *A#N%T'P X:#T%N'R/P  SK'P-O.R0P1U2P  !(&# 9(&# W0#R*O6\
      S8P9S:O   ?>%# #K%P'R &K.P4R  'F4P:U=O@P  AT#R%P M7$P2S=P  @.#R-S1OSP Q/#S%O-P YT*O=N@V  K4#P'P(P*\
      R+S-S.P/R1P4P6P8O:O=R>R?R@S =&$P&R R-%P'R  ##:R=P +9.PAR  'a#P%S&P TU#S/O  ZW#R$O%T&P'R(P)P,R-R.R0\
      S1P3R4O8N=S>R?N@PAPBRERFPGRHR 67*P=R  (@#T%O'O5R 4:$R%P'N(N)N+T,S-R.P/W0O4R5P6R9R=S>OBOCODREOFPGPH\
      R  VE-P.P0R1R EP%R'P NI%P'S/P  N$#P'S-P /P'R*P >J#P/R  U4%# G_&# B@#R'P ?6$R&P  `+#R'P ]B#O%R*PHS \
       &I#L$W&O*W-O2R4N=P [_#R%T'V(P)N*N+P,P  &!&# Z@#P*P=S @T$O2S  ;&&# `1#P.P1S  )J%# )5#T%N  C7&# &!#\
      W$P%P'P-O6P  5I8RCP  H]&#  4b&# *3#P$R <X%P'P*N-V.P1R=PEPSS  aR#R%P'P*R-T1N X7%N=UCP ID#N$P%R&S'O-\
      R.R5R8PDPES  N?%# ,K#OFS -[%R&S'N*P=P@R   MJ%# L:&# >3-R1P  3/#R*P  .G#O'V)P*O 1&#S$O%N'P*U.S/R0N2\
      S5P:O;S=R>R?N@P  ?=#K$O%N'P.P1P2P8S9P=X?!@PCPHP KN#P%R'R(P.R2P:P=R L3#P$S2P  X<$U%O&N  AI#P'N.P0KB\
      !  09#N$P%R'T(P*O-O0S4P5R8SBR  QT*P=S?P IM#P*T=PHP M,%O'T2P  $V&# $/&# ?G#R%S&PBPHP E0'P.P0S  Q.$P\
      %O*P,R-R/T1P AR#RBP O!'R/P 7V#S$P%P*R1O=RCPDPHS =R%R'P   4a#R'P  <'#S%P'S(P+P-R.R0O3P @1#S%P(P*O-R\
      .S/P1S3O>SBO $E#R4P:R=P G8#V-O1P2P  *,&# _K%P*R -B%S*PCP  (T9P=P@R S0*O8S 3].P0R   :O#T%OEP N=#R&P\
      *P2R S##R'P  )W%# !3#N'T-P=R 2J$S&P'P  =/$# QU#R%P ?3#R$S%S&O'S(P-R/P0O1O=O?SDP T;#R-P +7#N%P'O(P)\
      P*U-M.P1S4P=YCP 9H%P=R BQ#S$P%P @9#T%R*P-M1R=RSP  =C%# 6-$S%M&T*P a'#S$P%O  &7&# GZ-O1S %G#S$PCP  \
       ;E$O%S 87=R?P 9%8R9P XV%P'R  ^-#V'R-P.P/N0P #_#P%P*R  FL'P1R %E#O%S  O?#R%R'P)P-P.N0T8P=S 1O#P'T*\
      O /)*P=R bI*P-P1S=P ,b#P$P%R.P0R2R  ^;&# b'#P$R'R)R*P,P8RHP  *G#R%P 3Y#O%TCP Q?#O*S   $S&# 0W#R%S'\
      S(P*R-R0P1O=PCPEP /a#T(P+R4PBO  OA&# 6K$PCR >K%R/P  .W%# GM#P6P=S )Y#S$P%P  _1-O=S NU*R=P VF8P:R  \
      ,9.N1T  WL%# EU#P%S.P  :6#R$P-S1O C^%R&P )1#T$O&O'M(P)P*Y+P-M.P/P0O1N2P3R4P8U9T=W>V@SBLCODNEOHS WI\
      #T$P'P*P  #4.P=V?M  '?#P%R   X>%# 2#&# ;,&# Q4*P=R>R?P *I#S/O O5%P*S1P8T>N  #1#O$P*P.O/R0R1S2R=P?R\
       Pa#P$P%T&P.T0N ;S#P'R*P+R0O =K%R&P  9b$R2P G+#P-R1R2P aF#N%P'R*P/T8O:P;R=T  O7%# @P2R4P ]^#V%P*NC\
      P  A'#P%S'P.P0S O!#P%R'P.R/R0P  W^&# ['#S$P'P =+#O%S R%#U%O'P*OBPHS  /^#O'S*P-R3R   )S#S%O b3#R%P \
      +K=R@P X>#T%O'S.R0NBP  Y3##  DZ&# W<#P-T.P0P1R4P &`#OCS >'#U%O'O  O]#R%R8P=S?ODP  B<$R2P  9Q&# ^..\
      R0P @(#R$O%U&P'O=R?P P.=R@P !$#P'R S'$S%T&N*PCP  bB%# YY%# QJ'R*R=O C&.P0R W?$P4S8R=PGP  DB#S$P/P \
      $#=U?M  N.#S/O `*#S'P-P/S0O  4_&# <U#V$P*O-S2P8P=PDP 6J:O=S NM#P%R  CQ#P%S8P /C#O$M%O&S'L(R-N1R2T4\
      R5P8T9P:P;P<O>P?W@UBSDP  %-BRGP ;C#O$P%T  `5#P%R  BV%#  9V%# U'#P/R 4J#S%P-P 6[#R*P 3-#N/T 83#P$M%\
      U&O'O+P-R/R0S1S2P3R4P6P8P<R=P>RBSDREOGPHRRPSR  S)$P%O'O1O3V=SDRHP  b1&#  G^#N%TCP  ,'%R=P  8T'O0P2\
      WAN UM%R'P LN#U'P-PCPHP -6*R=P  5%#S$T%R*R+P-R.R/P0P2O5P:R=O>R@NBRDPEPRPSS  -*#R/P  +I#R$R%R'U/M2P\
      =M@TDP ^F2PAR -D#R8P   0N&# [$%# OB%N'T 1L#R'P (M#U$M%P&P*S-P.P0R1S8P>S?ODP  XF$R2P E7=O?S =X#R$P \
       K<=RHP ML#O%S=R@P  FM%# 12%R'P 0;'P(R aE#T$R%U'R)R+P-M/L0S1S2O3R4O5T:S;P=O@PHP  J#%#   PO#P-R 9D$\
      P%S-P L[$P%S&P ]A&R  4J#P'R O)#O/S ?O#P$P%R&P'O(P2P3R8S=S?RAPBSCPHP  E8#R%N'P)R-R  )J#P%S*P N*#P/R\
        0:&# P5#S%O'P U?*P-S1O   DB#O$V%P*P  *#&# LJ#S$P&P Q/#R$P )T-R.T1M ]-#P$R*P2R  2I#R/P KM#P'R GV$\
      P%P1P3U=P C&#P%S'P  J1=S?O  JY&# 0''R*P-T.P1O 'W$S&P4P  ;_-P.T0N1R=R?P G&#R$R*P  $V.O0S4RDP  'Y*R0\
      P1R3P  F#%# b8*P8N=U -<#P%S=P WS%O'S.N0RCPHS  JU#RBP  CT&#  OG&# Ya#S$R%L&R2PCPHS `Z#P>R (!#U$R&P*\
      P1P5P;P=N?T  =S#T%N EG'T*N  P-#R$P  Y_%#  HH%# XI#P-S1P2P  +B1# ,0(P+R   UM#P%TCO )=#P%R &M%S'O  6\
      >#S-P8P NE'O0S 8?#P%O-T1PBR  4F%P'R G[$P&R  HI#P%R U'#R%P S0*P-T.O0S1O=T?O@P  SU%P*S=P    ,>#P-R 7\
      #%P'R  (B#M(P*T-SDR 3Y#RBP 3,#R*P  0&#S'P-S8O:P  VZ#N'T I=#P'PBR   :>&# 9Q-S1P2P 1[#V%M'P -@*P=R  \
      '+&# KB$P%P&S &J*R@P  8R%# U(#P%P'S <Z%P'R  _>$P%R*P-R=RDP 8`'P4R  J!#N-T  7L&# MO.P0R [(#R%R'O  Q\
      %%P'R GA#V/L 'a%R&P  ];&#  *S%N'T  UN#O%R0P5R=R /b$O%P'L+R-V.S/P1S2R4R7P8P:P<S=P@PCODPHR F!#R$R%R'\
      N*O+P-P.R/R0S1R4P:O=V>N 5(#R=P MV#P%M'V*T-P0O  0B)S,O  ,S#O%S *Q#P$P%R'S-P ?U=X?J -_#U%N  S`%# /9$\
      R%P'P*R=P@PCTHP &I0PBR KS*P8U=N ^_#P%T'P*P  T]&#  )'&# 1A#P$P%R&P*P.R0O1R2T3P=P@SHR *@%OHS .##S'P>\
      P  FH%R*P  ?)#O5PBT  aN%P-S.P  ;%.R0P I(-N1U2P 8I#T'O/P  ZQ#P>R 8'$P*R2R=P D0#P%SBP  E*%# *[#R%P  \
      0^%# `+#P-R.P1R6P +^#P%NDT Z+#PDR   64%# <,$R&P L;*PDR  %,=S?O ;T=O?S $$#R'P*P-S@P ^6-S.P1P  WO&# \
      '0#R'P M6*P@R ]<4PBR CE#S'P3P  >V#S'O*P-P8T9P E?#O'S  ?!%R=P ;5#M'T*R VI#P%P'R(P*S+R-S0P1P2R6R:P=P\
      @P 2T#P%R  CX#P%R ?.#P8R   Ha#T$O'N2SBP /+$R'P-R2P KX$P%P'P*T7P  /I#P$R'P0S2P   I*#O=S H-%P3R QY%R\
      &P  )O#R%O'R(R*P+P4R5P=R>P@PCR  <#%# <J#T1O=P  _-#R*R.P/R@PCP  '2#P%P'R(S*P+O0R2P=S?P U7.P0R  A)*P\
      -SCP  [U#R    a'&# G7&# 0-#O%S  EC.P0R  U!#M%P'P(P*R.U0O1Y2P8S;P=O>P@P ?R'P-S2P '%#P%P*R  PN:R=P F\
      4#R-P ^>=R?P  &P#S%O  >E%P*O=T !['S/P  GU%# 7/#U$P%P'P-P X/#R%P*R1P  Q/*S2O    BE#P'O(R*S+P P;#R*P\
       4T#S%PDP @[#P%O'S/R +F#P$R   CZ%S'O XS#N-T =6'R(P*R-P  <+&# GD#R-P .Y#L$Z&R*O2O=P  a*%#  I+%RCP  \
      ,N%PBR ;T#R$P%T&R'N*P@PER NK#S%P'P D2#S8P:P  O?#T$R%N'P*R2P=RHP K1#P$R*R-P1R=P =1%S'PHP  T_'P*R  /\
      a%# 3G#O'U*P-P  .;#P'R A%#S(P*P+R-S.S/L0O2R4O=S@R %@#S*PFP   Ub&# 94#R$P F5$N&T H`#P-P8P=T 0A#P%T'\
      O.R0P  'R$P%S&P'X8PBMEOHP 2,$P%P2R  aL#P8P:T>P  *5'R(P+PCR S2#W'O0M b+#P'O*T  N.#R%P  C9#O%S =.$T%\
      P*P1P LI.R0P 11%P*R O9#O-S  -a#P%S'P 9<#O%P*R0S4P@PBT :0#M%P'V  P>%# #6#P%R #$#S-P.O0S5P +V$P*S-P2\
      R@P  H!#V$P%P2P5P=P  P4#U'O8PBP WS#M'W1PFPHP /1#O$P%O*P4]6P8M=PCP  ;_%# 2K#O$S'R*P.P0R7PBR  ;U#P1S\
      =O   OS#R%P -($R2P  N?#R'P 9Q#O%S  W1#S%P'P J##P%R ^'#P%R*P.O0S8P:P=T  .-#P.PHS ,W'R*P  L3%# ?&#N%\
      T  ZX#N*P-R=R?PES ET#R%P .0-P1P=S  N0#O%P'S=V@L /D#P*S=P S5*S=P@P  3S#S%P'P4PDR W+%R'P*P  Y!#P%R  \
       ;9%P-P=R?PDS  -a$P&R  HL#R%P !V%S0PHP 0@#O$O%O&W ^0#T%PBO  >>&# J!#P'R BH#R%P(O+S-P.R1U3O8P=P  %:\
      &# RE%R'P  ,$#L'V '5'P)O,T  *$%R&P  S`#P%R  H7#O'PBT ;b#P*R aW*R.R0O:P=RDP V:4P5R  G!#S%P&P ;P#P*P\
      -U1O R%-V1L  a!&#  L?#P8RCPDR H%#P$S*P-P2R [J#T%N '.%P BY%U&M-S1O   68#P$S1P ?U#P%R _Y$P%OCUTP   2\
      !#S$R%O*P=R>P C!'S*O ]E#P'N(P-S1T /?'P-P1R=R?P  PP%S'P*P B0-N1U2P GB%S*P8P  Y#%# JB#T%NDP :R#P$R%R\
      'R*R0P2P=P  ZD%T'N *U#P'T.P/P0P1R2S;PAP  [_#R*S-S.R1M5P<P 2/#S$P'O*P-T.P1R  =Q&# 3.'O.P0S2R E*#O%S\
      *R<PFP YL#P%R NR#P'R=O?S   <%#M$O%V&P'N)O*S,S-P.P/P0N2S4R6P:R;R<N=T>R?S@VAPHP  $E#N$TTP R0#P%N*W-P\
      5P [H$P2R &;#O%T*P  D<%R&P 3T#T%P'P*P  4O%R'P;R=P   &5%# >,#O/TDP  @V%# @U&#  4H#P'S*P  L6%# F(#R%\
      O*P-R0S1R2N  F.#S%R'P8PFP  -S#O&P'OBPDWFP _$#O%R-SDP _3-P.P0P1R@S    7I%R'P.P1R b&$P%P2S (>%R5P8P>\
      R  M[8O:S UY'U.P0O  !W$# '[#P%S*P HI'P0S1P &W#R%P  $*&# B`#P2R <6'R*P  @!$# [:*N/S Q^#P%R=P %P%O'S\
        IY$P%R&P'T*P0R4P5R6O8R:S=OBP .?#P'S.P0R1P -L*U8P=N  M`#P$S&S'N)R-K.P/R1R2P3R4P6U8O:R;S=UBOHP HV*\
      P=S?P  A^4# 4Z$S%T&P*O4P 8X#P%O'T  <#&# 01&#   9]'R*P `T%R'P  `F#S%O LZ0R1P N##T'P*O &=#R'N*R0S=P \
      '2'P*R W[#T%P-P=PBRHP  ^G&#  PN&# Z4#RBP U$*O=P@T  >2&# '$%P&P'S  <U#O%R&P'U)O*U,P0P1P3R=PBP  JP$S\
      2O V]#T$R*O.S/P0P2P=N?RDP  NF%P'SHP  ]!.R0P  DJ'P=S@P  b1&# RB&# 0[#O*V6P:R=P?O +C#PBR  /[#R*P  J`\
      #K$P'T(P*P0R4N5S8P;R=R>R?T@RBSEPHR  %K%R'P  #[&# :%#R(P B)#T'P-P1P   /0#P%R 7X#R%P _5%P4R   b;#U%S\
      *P/M $S$RBP V?#S$S%O2O  A>&# (F%P'P*S  R/#R1P b:*S=O D5$R=P 8T#U'N)P  J0'R+P  EA=P?R  >X%# I5#R%P \
      $Y#R'P  =P2OAS AJ%R&P ^A#R'P GP-R1P  [C=OCS -b#O*S-P1R  @;&# RZ#S'P/P   Ta=M?U O0%M&P'S-U.P 3$#R%P\
       )9#O%S  /W#S%OCP   ;.#P%R NR#P'S*P5P@R  >L#S%P3P b.#O-R1S4P   .J%S0O  ?M&# Z`%# <K#P$S'P 2&%R*P;P\
      BR XX#S%O  /4'PBR  A,#O'P*P8P9R=TBR +!#P-S0P1R '1#R%P  Q5$S%M&R'S(R*O+P-P/O0S1S2R3P4R5O<REPFSGPHP \
      R,'R=R?PFP  CK'R*P  EW&# 54&# %C&# *B0R2P A=*P-O.N/P0X2P %:#S$S%P'P:R;P=P@P  F_#U%O'O `_#P$R1P2R  \
      -].P0R   7A#P'R aI#R1P  K,#P-P=O?VBP G,#O'P*S=R S_#P%S/O    ]'&#  @K&# _$'R0P '/#P'R*P.R 'G#V%P'N*\
      PCP  %O#P%P'U*N/R KO#P%R&P2R  bQ&#  K'&# `(#S%S*P4R=P@OBRCPEP GM%O'S R<#O'P-T0P1T2OCP S##P'R  P]&#\
       VN#S%O 4H#W$K%T'V)P*O+P-R.M/T0U1K2O3P4P5P8P:U;R<S=N?R@MBMFTHRSR  N6#T%O'PHP  _V#S$P%P'S*U+P.S0S1R\
      2P3P:N<P=N?S@OBRGPHP QG#S'O  TM=R@P VN*O-S 2U.P0R  9>-S1O  'E#T4P=O *>#P4R  S<#T$S%R&S'R*R-P/O0R1P\
      2O5P8O;R>P@PBRDOHP ?1#R4P   V0#R$P  66$S2O N=#R%P'P-S.U0R1M2P=O  @F#N'P*U.R L7#R$P%S&T'O*P/P0R2P=R\
      APDP WN#P*P-N=V  .3#P%R G_%O.P0RHS +]#P-R1R=P  'N#R$P D(%RDP  )`%# (4#R$P%R'P.S0OBPGR M8#R(P [<-S1\
      O B>#P%R  01&# P<'R*P  ]A#S'P3P =6%O'P-P6T8O:U=P  !`#T%P'P*T-P0P5O<P F##Z%O'P*P4P=NBPCPDSEOFPHS FO\
      #R'P ?W#P-P1S  JY*N=P@V bA-P1R  YR#P/R 9=#P%S=P  Ra#W%N'P=PBPEP 0*#RFP  aE%S'O*O5R8R=T?ODP  WT#P%T\
      'PDP <W#P$R  -$#U'P/N     F&&# 5%#P%RBP CY#P$P%P'T*P8P  NW#P%R .X$R&P  =)*T8O9P  PW#O%R'P0TDP *E.P\
      0R 74#P%R  9N#S$P%P*P=RHP _61P2R  '!%R&P  /V%#  L[#L$R%T'S*P.R0P2P8R ;&%N-U>P ^>#R$R%O(R+P NE$P%R&\
      P>PDS XI#P'P4S  V6#O%R*S LG#P%S'P ::#R'P  Y0#R*P  ?_&# W]'P*R0P=R  3,#U$R%L   0H*P0R1P8P:O=T>R@P #\
      Q'P*R  6)%# =*#P$P%R-R  aR#M%R'M(P*S+M-X4S:S=R@RDP  6&%# Y['O*P0P9R=S Y3'P*S-P 91$R&P'P.P0S8R>P  =\
      .&# .M#P%R ;`-S1O  ?M#P-S1S8P=O R'#O%S O+$P%N*W-P=O  *>#O'S  ]O#S%N&S'P UK-P1R2P 2L#S%O  ?N%# FL#R\
      $P XC#P*R-S0P1P    LO&# 0_#P%R ,N#P%R*P  6,#R'N*T-R.P1P &T#N%T =4#R(P  &I%# `F#O'S [I%U&R'N4PFP  O\
      ;#S$P%P'R*P-R.T0O1RCN  U&&# R=#O%T&P 3*#P%O'P*P-R.S0P2S3T@PDO  8F%S2P9REO  ;B#P%R [+#O$N%THS  O%&#\
       M$#R2P LX#P%R $^#N%T'P*O.T0R1P3P  -/#P'T(P*P8P=RHP $2#R-P R($P4R  ,$&# a^-R1P  PA%# Q1#R%P .3%OHS\
        6?*S3P>P QP#P$P%P'R-S0R1P8P>R  S6'T-P.P=P?R  ;$%R'P*P=R  1K%# `N#P-R.P1R 28(R+P  O0&# [-$P*R E5#\
      P.PHS  R_.R0P  Z;#R$P  C4&#  W'%P'R PL#P%R  CM#S%O  !@#S%P'P >_$R=P  Z5&# `=#O'P/T  L%#S%S'NFP =@=\
      R?P  C-&#  5#&# >5'P.P1P2R5S 2&#S/O TQ#P%S*P  AW#P%P'S*P-P.R0R L!'P --*P=R  V^&# P-#S%O UT%O&S  ?9\
      -R0P F_#S'P*P  _L#P'R ;@#R%R'O S-#P%R :M*P-R.P/P2R=SHP 5U#P$P%R'P-O1T=P@SCP MJ%R'O*O/P0R4P5P8R=U?P\
      BRHP A$#P'P-S  =$#U$P%P'PBP  '0#N%R'R(P*S-R1P4PBR [($S'P2P H9#O%U'O H_#O'P*P-S0P1S2P M?#P'T1O <-#P\
      %PBTEP  -I#P%R @L'S/O ([#P=R VY#V%N'P*P >!%P6R  XM'P*P0R1S6N8S:T=S@MHP  B6%# .8%O'S  CE#P'S*P G+%P\
      &R Q`=P?R RO.R0O1R  K'## ;_%#  7.%# +B#R'N*S L9%S'OCP  5K$P%R-R.R0P1P=P?R  TN#P$R  _/&# G]&# >5&# \
      a*&#  _;$#  8U%R=P LD$P*P=TDP SI%P2R WA8P=R  NY%# T)'P0R CJ#P'R =3#P=R :K#T%M@R  $N%# ?Z#U%O*P-P0P\
       *;1P2R 6F#P-R  10#P%R1PAR .`#O'P/T 1!#P%R W2#P0S4P 5!%S'S*O0O X_#P%R  T-&# Z_%R&P VZ#R%P  0'#N%M'\
      O=XCRHR X5*P:O=S  :%#P*R.R0P ab#V%O*P.S8P:P=PHP   '0&# :=&# 6%#R%U'O*P4PCPHP  _E#P*R  WW'P8R G;#R'\
      R0O ZJ#R'R=P X5%R'P:P=R  <a#U$P%P'S*N-S/N0O1P6S8R=O@PBR !Z#P%R _S'P*M=S@T  TW#O2P6R8O:W=O SD.R0P  \
      N<&# LI.P0R )]#O%T3PCP `;'P.T0O  52%R'P  JU#P1R SD.R1P=PCR -:$O%T&O*P:O=SES M9#P%T*T-P.P0O=P@P  B%\
      &#  =I.R0P:S=O OK#R*P.P4P=PBT  PI#P%R  RS%# bD#J$P'U(P)O-P.M/P0_4P8R<P=O@PAPBSCRHP AS#R.P  C%#O%T-\
      T1P2P=P  DL%# $?&# aZ#N%S'P*S 'I#R3P =3#S%O  I##V%S/J 2%#R%P  B[&# Ja#O%O'R(R*O+P.S/P0N1W3R4P6R8P:\
      P?U@PBP  a$#R%R*P.R0P=P  (O&# 6b&# 7I#P%R  R>=O?S #:#R/P ,W=P>R T5.R2P  `U#N'S*R=N@T 5?=R?P @B8RSP\
       *^#P$P%S&S'T*P0PBPCP  [8#P%R _D#S'R*P-P1P=P HX-R1P  2M%# K+#O'O*T *)#P'R  <%-P1R !$'R)R*O 8Z#R=P \
       U^#P$S%O&R*R+P-P.S/R0O1R2R4P8R?P@RAPBPCSHP  Z!&# %&%# 3>$T%O&S'S(R)R*P+O-O.R/P1R2P3P4S5P8U:R<R=P>\
      R@LBNCSGP  5/#R$S%O&P'O.O0S8S `.#S*P-P=P  .1.R0P Tb#P=PDS //-N1U2P (0#P%R *W#R$R'R*N-S.S0O2P3P4P5R\
      8P:R?RBRRP   O!&# b+&# %.*P=R 6:#T$O%N'O*PESHS  ER#P'P1R3R  >S&# 4!%P'R)P,R0P1R4RBP Z@#R%P  8*&# `\
      3$R3P +;#R*P  B'&# G3&# QY#P$R U)*R-P WD#S'P1P  P)#R%P 6$#R$R%R&P'R*R-R.P0O4P=O>RBRCPHP  YX'R*P `>\
      %P*T-P4P@PBPEPHS GR#S'P=P L=#O%S  %G## <;%# V,5P8R -W8P:R ]7*O-P=T  I.&# 39#O$O%R'O*P-O.P/U0P1R2T=\
      R  -!%P'R YO#S%N-PDS >_#P=R  Q:'O*S ^/=R?P ,b#V'L ;I#RHP  QH#T%R'O=R?O OP#P'R  F=#P'P/S .H#P/R  bE\
      %#  /-&# :*#P'R 6X#T'O0P `J#P%R  MA#PBR (<#P'S*O0S4S5P=O  81%# %'&# M=-P1R  4C%L'R*P-S<R=RBR ST'T-\
      P.O0P  R!%# VZ#N'T UO#P%P&PBUCP -H%P'R  P;'P*R=R?P  E3&# !*#N*Z-S0R1O2O4P;P=P@P 26-RCP /0#P%O'R4P5\
      UHP  S[%# 34#P$P%R&P'P+P-P0S1R=R?R  0b#P$P2P4T A[%R=RCPDP  )+&# 7(#P%M'U)R,P-P4O5T8R ^B.P1R   Y[%#\
       G..R0P NG#O'R*S0O8P;R>R XP#M$N%O'O)O+R,S-N.W0N1V2V3S8R;PAO  $Y#P%R LO%P'S*P ?,#P%S'R*P.S0R3O4P8P \
      XT#P%S'P/P2PAR 9>#R$P*P   4#&# </#P/R  =N&# .U#R8P /+=O?S */#R$P FVBRGP **=P?R  GE#N$U%P&P'T*PDP  \
      DT&# 'U#O'P*T-P1R  <('R8S=O ;B%P=S>P )J%R'P  `.#U%P-O1P  :1#R%O'R-N:T RN*P=S?P   NJ5# SI$RBP  FN&#\
       =F$O%R&P-P1R8R=R P38R:P  NV*P;R '&$O*S U:#S%P=P 5?%P-S.P   9@#P4R <*%S5PHP I;#R%T'N=P?R 2:%R-P  (\
      ]B# ,'#U%N*P4P 99%R*P   H##R(P+R=R?O -##R%O'SBP  IJ%# 2T#O$P%S'R V>#N*T    ;_#P*S-P  W)*P@R JH#S/P\
      0P  'E'# Kb#P$P%O'P*T-R1P3R8RBRCP  TF%P8R 5;#P%R   BJ=R?P  _R'P.P0S  6$#P4R AT#P$R -@%O&S   7H#P*R\
       >S#P(R*O4T5R8R@O V,#V%N'P=P HX'R*P -a#T/N  >T%# 4A#R$P &/'P0SBP V<%P'P0TEP *R#P8R P8#S'P0P ;J#S%P\
      'P  6M#R*P  ;R%# '<=N?T U;*R-P '6=R@P RB*P@R  Q4&# L2#N'Z-M0P1P 3P#P$R  R`&# _<%# KK'P*R D(#O%S5P<\
      R  ,T#P/R  ,$&#  &^&# XI-R1P '8-R2P  XZ&# !/#P$P'S(R)P+P-P.P0T5R=P ]2'R*P  PB#R/P IK#O%R'N*R-P1R8T\
      9O=U?O@P JP#P3R @V#S%O'P(P*O+R.S/S1P8N=T   TS#S1P;P  3]%R5P  !D8P:P=S [C#T%PBN  5Q&#  A:#P'R (L#P'\
      R  _M#O$P'R0R -W=T@N  ;>*P+R  LM&#  `W#T$P&O*P-P=R R1*P=R !]$O&S K]0P1O3T K9%O'S  2/&#   ]8'O*S @>\
      #U$P%P(R=OFP  9`'R.P :;%P*P-S  !P&# IC#P$R 78#R'P Jb#L$S%S  <Z#O%S J7#R%R-P=PDP ;b8P=R Rb#RCP  *`#\
      P%S4P M.#P%R=P HH#P/R  V?%R'P  (+&# ;>#O0S=R@P   GU#N%S'P-P.P0P1W2P <_=P?R L2%S&P*R-O<P=R  ?2/R0P \
      [V#O%O'V*O  <`$R2P ]`'P>R  ^:#T'N 4)#P%O=PCRHT G^#O$U'O.R2P=S@PDP MO#R%P*P HA#P$S  MC8R=P  ,N&# [`\
      #Y'M-P4P<PEP ,)#U$O&R(O*P+R-P.N0R1P3P5R6O8R9R:P<P=U?LBSCRGPHR  7B$R%T&P'P/P2P  A7&# U5&# D$'P>R ?Z\
      %P'U*O8P 1'#R%S&P'P*P8P WG#P%R J[#N$S'S.P I.:S=O E2%R'P &3%R>P  ^a=N?T 5N#P.P1S T]#S%M-P4T :2#P*S-\
      P.P0R2R@PCP ?$%R=P '`#P.O0S:S=P?P  W#*# O6&# 2W#R(P 2(#P%R  12&# MV#P%T)P*P-P  [(%# L%#R%P %.#P5R \
      *5%P'R :(#R$P%N&T  #+&# aB#P%S4P  A/8S=O  [K#P*S-P X$#O$S  C!#P%R  3!&# <7#P*R aH#U%P*P=O  ^0&# 9W\
      #P%R A;$REPFP 9a#R'P=R@P 8/4P=O>UCP =H#P'R:R?P  /0#P%R *3#PER  4=#U$U%U&W'S(R)T+O,S-O.L/S0S1M2M3N4\
      O5P6P:P;O<P=N?P@MAPCSDRERFSHR NL#R-P 3b%P*R  @3#T$T%O&P(P-P/R0R?PBN IL-R1P 3L%P*R  _T#R%P  ^.#S%P*\
      O=R>RHP QV'P/R    +4%O*S -+#N$P'U  J.%P5R [%#P.S0P  ^?-P=R HK#O%S'R)P*S=P %=%S'P 9I#P*R=P@R &b$R-P\
      1R2P   GZ%# ?T#O%R&P'S A,#P=P?S W3#P'R)R,P  GW.P2R :O#R%P'R-P  bN#R'P :6$P%P*S-R.S0O1P5R8P   &<%# \
       GG'P1R8R9P :<'R*P 8:%R'P  QP*R>P  WP-R1P CL*P-P/TBP $P#N%T _[#P%R Y/-M1U  (;#R%P   L8## N=&# 4;%#\
       6.'RCP $%#P$U%L&T'P*PBPCUDP  `K=P?R L_6P8R:N=U 0N#W%P'O*P8O  '+#P%R'SBPHP @Z%S&O C+#R%S*PDPSP ;.#\
      P%R  `0#R'P   Ta#P$R V=$R&P )5#R%P B3#P%P=PAPDPFU  5T$R*O2P=SBPGR WP#R$T%N&P  N_.P2PAS UJ#P$R H%&P\
      2R M/$J%P&N(W)P*V+V-T.O/P0I1W2M3P4R5W6O8N;V<V=S>O?P@OANBPCODNEOFSHS  !6%# M1*P=R TR#L$N%O'S*T-P1P4\
      O5P8P=U@ZBOHP  *H#S$S%P&O*R-O.S0P1R6P8P:RCO TD#P-R1R2P *B6S=O    C#&# 2X#O'N*RCT P!#U'N=P  K'&# NE\
      &# O(#R'P  ?L%# :I#P'P(R8U:PHP A/8R:P C,#R.P  7!&# AQ%# ^O%R3P  3=#O$U&O OG#R%P R*#R/P  ^'=RBP #+#\
      R$R%O&O'O*P/T2S _(#P$P'M.O0X   L[#P/R  G+#P-S1P  (14P5R 8-#O%R&P'R*S-P.S0P1P=RCP  1<#P%T'O+P/R;RCP\
       DX#R-P -_*T-P=O?R  a--P9R ]%*R=P  >]## HC#S%O R@%R-P =4#O%T&P  :<#T%O'O(P*P+R0R<R=S@O Y]8R=P  :/#\
      O4PBT FI#N%S'O*S8P=PDSFTHO  )8%N'TDP L2'R0P  Yb&# ]N#S%P/P8P=R %V#P%S'P  VL#T$R%O&R'O8P;R=O>R?P ])\
      #P%T'P3R@PHP  AX#L/V 46#O'S  $=&# F;#S'P>P /L#S%O  ;[#O$P%T 2%%R'P  &&%O'S >U#R%P  7&&# J'%R&P  :Z\
      #T$P%N*S5R=PBP OT#P$R  A'%# WX#P%T'OCP  V9*P=R  IM#S$P%P  =)(P*R 1'#N%M*].P/P1P=P>P  !X$P*O2P4R5R8\
      P:S=O?S@PBSHP _Z#R$P'RFP  (a'R3P ?R'P)R PD#P/R  M%&# Y=&# T!*P=R $*$P&R:O=S ,N#P'T/P  VH#S%O F4'R(\
      P  77%#  Y?$R2P  &N#P%R  YO#O%S Q*%R-P.R0P  M_&#  ],%#  J?=S?O P3#O%R'T0O *0#R'P-S0P1O  9)=P?R 6_#\
      S$O%R*P ]4#P%R=R?PBR AH#P$T&P*P U3#S4PDP  5%&# Z8#S'O >-$P'R*S.R0P=O RE#R=P  =I#R4P  -'&#  >F&# D]\
      #P*T0O1P2R RM*U=O@P  KA#T$T%P&O-P.R/L0M1P4O6O8T:R;P<R>O@WBPDRET  `W#P%R8R:P Y-#P$O%R-N.R/S0R1N=OBV\
       8W#O%S&O*T-P/T0R1S2R4P8P:O=R>P?NAPDPFP  I;#MDU 3*#P'P*T=P@R @T#S%O L8%P-K.S0O1W3S8R:R=M?R QQ#R4P \
      CJ'W*K  >9&# OR#T$P%O'P*R-R.P0R E9#M%P&S(O*P+S.N0S=R>RAPBRCRDS  E(#R'R*P/P0P5P6R8R:P<S=P 55#P%S1P \
       X.%# 4G#P%R %[#P5R  ?O&#  +-.R0P C#%P*R V=$R-P 0<#P$R  J38P:P=S  =P#R'P 9F%RCP  `=.R0P Q`#P*S8P  \
      *+%# [.#X%R'L*O=P PF%P=R &^#T-O1R2P;P 8Y#O%R'O*P/R4S8R9R?RBO T`#M'V8P bL#O%S  aB#T$P&PHP  T%#P'R R\
      9#P'P*P-P1U  TN&# 7&-P1R K:#P%S*P  _G#S$N%P'P;P=W@PCPHP  $Z#P%R'P0R 18#P%R  H)%# 'O%# $T#P-R:P=R  \
      9^%#   OJ#P'P(O*P+U  b`#S%P*P1R9P   9^&#  :R#T%N  K&#P'U.R/N0P=R?P <D#T%P'S)N*P,P=R  J)#P%P&R  /A%\
      # F>#P$O'P*R2S  K2*P8R NW*T-P=P>P  N?#P'P*P-U.S0N1O=R  1##S%O*P ;^$R%R2P=P AZ#O$T%P  ::-R1P  02&# \
      *3%# 0:&# @6#N%R&P'S)R*O-O.O/P1S2S4O5S8W9P:R;R<P=S>R?O@NBRCREPHPTP `:#R$P  BE%# 4N#P1S;P   6;#OBS \
      MV*P;R=S?O K2#P'S8P  22#P%R  &/#U'O*P-O1P@S :S'P6P:R UN.R0P /]%S'P*O=RHP 4K#P/R !%#O/T=P   1P#C%O&\
      P(M*V+N-P1O5P8P=jHPSP ET#S%P'P   P)(P.R0P=R GL#R$P  D-$P=R  W`&# /W#R'O*R3R4S5P8PDP  $,#O$S 5;#N%O\
      'S*T=P  Q@.R0P $Q$P%O&V2P 4A#P%R'P-P.T0O>R ;,.P0R A.#O'S  %98T:P=O I0#P'P*S +^#R%P  GR#S%P/P MP#R'\
      P  ?M%P-U/P1O TD#P*R  `1#R%P'P/R YX#]'H*N  :G#P%R  .(&# ,W#R%R'O-P8S:S?P@PHP  E,#P%O.S T>#P$P%R*P2\
      R=R +O#P%R =8%P'R <.#O$S  [U9P=PDS _[#S%P'M*P-V8P@P >Z#O$O%R'R*P-R.R4R=O>R@TBPHP  6B<P?R 0.#P.R8P=\
      R  ]b#O%R'S1P8R:P T$#P%S/P  `H#R%P'O*R-P.R1R I2*R=P  ^M#R'P (K%RCP I1'W.O0M  SJ#P/R IW*O-S Z7#RBP \
       -C#P%R $3#P*R A4#R$P%R'P  #B#S-P1P S5#T$P%S-R.P5OBPHP #L#R%P   'I#R%P  EJ'S1P=P /G*S=O  `:#P%R *-\
      #P%P*U5P;P 6$#N%T  ?2&# UY#P'P-O1P2SDT 03-S1O   CY&P4R KZ#U$O%R*P/P=P J]#S*P-P  Ib$R2P XQ#O$S%R'P2\
      PBR 43#N'P*PBVEPGR 35#N$R%R&S*R1P8S=PCPEP  ^]&# C3#R%S'P*P8PCP 6R#R'P*RBP 0##U$P%O'P*P L2#N$V%P  A\
      M#M$O%M'N(N*P+R-U.U/R2T4P6R8J9W:S;S=U?M@TCPFP  P)#P%P-P1R3R:R=S?OBP NR$S2O  &=*P=R !O$P1P2S =L#U$P\
      %O&P'O-P/R1P2P4P8R>OARHT  PF#P%S&P'P*S-P.P2RCP +%=S?O  RQ%R aH%R'P  ^_'S0O  NR## A]#S%O'R=P D/%S&P\
      ;P  .O'# .Y#P%S=P  7`&# <(#L4S8PBU /$#P%S'P P^*R-P )J*O=S %R#S%O'T*P/P8P=P +T%R*S=PFP  GW&# 0Z#T'P\
      /O ]`#N%T&P'T*N-P1R8P=R@SCP   5C'P*R  !B%P'R-P0P4R    *'#T'PEP 6D#S%P&P'R-P/R?P  Q`#R%P KV#P%SHP R\
      O$R'T*R0O4P5S:P=O?R@NBR aV#V$T%P-O2O8O:PFP  FU#T'R)R+O-R.N/P0R1S2O4P5P6P8P9P:P;P<R=P>RDPEPHTRR  KL\
      &# -##R%P 4_'R1P %(*P-R  75%#  _9%# !+4R:R=PBP J?#R=P ^+%P=R  $1$P%P'O*PCV /F=P?R T9#T$O%S'P*O-P )\
      A#S%O'P/R=P QV%R*P  $G&# N##R%R*O4P?R@PBR  L;#O%N&S(T*U+O.P/N0T1P2P8R:N=RBR D'*P3R &>#S&P'P  UE#P*\
      P=S  9)%# R6#R-P Y:=P?R LM#R'P+P  UX#P'R-P1R (^#O$T%P %R#S-P8P QG*P3R   59%# S+#T%R'O-O.P  `<#P=R \
       b(#P'N*U /@#S'P=PDP /=-P.P1S  E[&# _L#R$S%O&P  @?$T%P&P*P  Ia#T$P%P&P'N*T/R0R1P=N>R?OBRDRHP T.#R0\
      P D)#O$O'O)O*R,S-S/P2P3P5S6P8S:R=T>TBRCODPGRHPSO 6>'O*S  J7$P&R'R*P.R/R0R8P=O  6H%T'N  HC8S:R=N ,#\
      %P3S@P  ?%#P%T&R'N W5#P%S-P>P  $L.R1P 8'#P%R  $*%# 7K*P=R 3+#P'N*T-P.P0S  C]%P*P-T.T0N8P=U?O@OBPCP\
       7$*R-P  ,X$U%P-O:P  RX#R'P  B`%# 3Y#O$P%S'S*P  4;#M'O*R-R4P6R8P:P=SBSCUDP  :-#T'N MZ#S%P=P ]%$R4P\
       6X#R=P ^P*T-P=O  %@%# *2#R-P %H#P/P=S b3%R)P 0Q$P5R  a7&# E/%R&P'SEP C9'P*R `7#N'P*X-O@P  Y;%# #R\
      #P%P'S.S;ODP   _C&#  X+#R%P  HR#O$P%R'S*P/P=R Y6%P&S1P  5T&#  :1%# [1#O-O1P;Y=P?P@P N;*R-P  %0%#  \
       S.#P%N'U ]#$P*R1P2R   ^<)T,N 93#R'P*P8R   ?8&# !%'P*R =B.S0O ';#N%RDS -R%P2UAN =<#P$P%S   ,D&#  P\
      (&# ?N&#  U&%# *W#U%O'R-P4PDP  !b&# Q)1R=P .T#O$P%T -M-S0P2P  G;#S%O ,a=R?P  )<#U%N'P  V9#P%O'O)W,\
      P S&=R?P 09'K*W  21&#  #O&# XV#P'R  FR&# &<%P'R .`6S:O  T*&# V+#S'P/P=P ^=#P%R-R1P6R:PBRHP ]Y.S0O \
       Z9#P ;N#P$P%N&P(P*U.P0O2R3P4R5S6R8S9R:P<R=R>P?O@PBTCSHP  H]&#  ,6'P0R  =R&# Z1#R%P?P M^#S$P%M'SDP\
      HS  3M%N'U*R.N X[#P'P*S X0-S1O  ]K*# N]-S=O  VT&# 7<%R&P 7=$P%S&P  )W#R%N-T @1#P%S5P *@#P%R*P:P@S \
      JX$R*P =4#T%P'PBP  ST$R'S*P/P?RBPDP  ND#O%R*P8PHT G`#P$P%P-R2R6P=PDT  >>&# HY'P0R 5%#P%R-PCPHT >R6\
      R:P  A2$# 3##O%S'S*P -M#S$R%R&P*R-P.P0P4P=S?P@P  09%# Ka#O$S%R&P Eb%T.P0O  H<#U%M&P ,8%P*R  EY$R2P\
      3R:O=SCP ,Y%S&P'P.P0S6R:PDP  *!#P$PCPTT 5T#P'R 17%R*P  O6#O*S P8#P%T'P-P $D#P'P1T=O GM$R%P*S.P0R@O\
          J_#T%O=P  81#R1P   OJ$S%R-P2O Ua*R1P>P LE$R2P >!=R@P ,A=S?O  BE$# ES%N'U(R*P+P.P0O>RDPHT 6;#P=\
      P@S =Z#S%R'P>PCP  V'#R JJ#S*P-P NW$R*P HW#R8P  N&#P%R  16%# -;$S2O LE#T%M'R  #R#P$R%T'O*P9R=RBPDP \
      ;C#P'P/S  /C#R'P ;<#M$R%R&P'S-P0P2P7S8P:RHT X<#R/P  C1%P'R Q=(R*P  [Y#P%N&U'R8O GL-R1P DD*P=R (:#R\
      %P'P  OY#R*P U4*P-R  :$$P%P*P2R=R =L*P=R @('O*S;R=P  6,.S0O 3=#P%S*O1P=S  >:&# X]&# 7=#S%P'R-P1P;P\
      CRGP  [@#O$L%P&P(P*O+S/R0S2T5P6P8S9P:R=R?T@PBR  U@#O'S IV'P*R  :Y#N$P%R'S*P-O.R0N1U4R=P?P@VBP __#T\
      $P%R&U'P*O/N4R5S<P=N?TEP  P3&# W5(P+R B_8RSP  b=#S%O ,[#U*O:P@P  M+$P%S'P1P D.#O$P'S(S*P+P=S?P @=%\
      P*P8P=O>V D##P$P%S&R'P/OCR <H%N'P(T*S+O-N1T8R  Z?&# 5I-P1R  1L&# ,J'P(S-P +M#R%P C(#R'P  U_$P'SBP \
      LF#T%P'P*P >F#K%O*P-S1X 7F'P)R 0R=P?R =U#O%P'P*U M_#P%R  P##R$P%O*P/R:R?P@REPHS $:#P$R  5*&#  V:#R\
      $P%O*P1P2R6N8R:T@R 6<#H%P'P*P-P1P=O>`  B##P'R  'K#O%P&U'R*O1R2P=R>P  H$&# 6F.P0R  VG#R'P [:#R%P 9@\
      #T%P'P2P  Y7&# E3-O1S  ;I&#  CT&# ;5#V%N'O=R?PCPHR +'-S/R1P=O  $@#P*T-PEP  !'%Y'O.O0M /:#P'R ,I#P%\
      N'U 9@&P'P0RHR /1#P%R&R'P-R4R5P8P  7A#R;P I&%P&R'R)R*P,P-P.T0O=P>SCPEP N_4RBP P8#P%R-P.P1R;R  !M=P\
      ?R 6.#P%R   <!#S%P*P =Q8R=P =@#R4P  <5.P0R 7S#P$R V-#V%N'P*P-R1PCP L4#R$P&R'R0P  Tb$R%O&R N2#O%R'S\
      *P8R9P>PCPDTGP E/%P=R  H,$#  ]<%# F<'P=R J9%T1N R='P1P=S  F&%# C7#L*U0P@R NK*R-P %-#M%O'R)U*O,P-R1\
      P4R5R:P=R?RBRFR  ;3%# Ka%O'P/T    KL&# L2#R%R=PDP  HX#T%P'P YQ#N%R*R;R  ,4#P%NDU  EG&# !(%#  >=#R'\
      PDPHT  !D$R&P =/=T?N Ta#P*P-O/T  9<#P-W.P0P1O=P  /C*P-PDS ZX#U%N*P  1A$N*P2T4R F0#P%S*P I6$R2P 7;#\
      S$S%N&P*P=R  BM#S-O/O0S N'%RCP  T6&# @O%# NB#S'P8P  J5%# 9+#P%R(S*P+P-P  81&# H_-R1PCPDR  ![#T%P*P\
      =R>PHP HV#P.R0P=R X0#P4R  <S%#  =B&# &%'PBR  S_.R0P L7%P*R 1;#R%P'M(R*U+P-S2R8P:P=R>O?SCPEP  W^#S%\
      O&R'R*P-T/O=P BH$O2T W<#T%P-O8PBPCS  %X#S%P'P CM'P=R ;2%S'O*S=S?P@ODP >M#S0P8P  [1&# PF#P5R VM#O%S\
       ;;%R'P QK#P'T*PRP [+#P%R*R0P   :90P1S2P  @Y#P+R  NF#P%R  DO#P$S2P 6^#P%O'R-P1P=V@PCP O-#V'L 3%#R'\
      P B?#S$R'O-P  Q^$P'P*P-P5U;P  -;&# ;##P-S8P  G_&# &X%P'T*P-R1P4P  Z)%R'T*R-P4P9P=O @A*P=R  M<#R'P \
       8K&# 64#T%P8PSP  6'%#  E2%# W0#O'P/T  BU%P*O=S D!#S%O  ()%#  .^#S%O  ND#P%O'S*P-S8R=ODS  AL-R1P  \
      VL#S.P0P  &!%# CC#P$T%O*R=R?P@P   (B#P%R $X$P'P*L<X C=#P'R*P 2]2PAR   b.#U$O%O'R9P ^-#P%R'S*O  28.\
      P2R TV'S*O `K#U$W%O&U'N*P-O.O0T1P2N4T5M6R8N:T;P<U=N>P?P@R 7+=P?R _6#P$T%O /7=P?P@S  <D#O*P-R0S  FY\
      *P4R  ?5#P$S&P %S#R%P'P.SAP 9.#P$O-R0P1R2R @C*P1R   P>&# JY#S$P'P  ,$#P'R-P J[#O%S !@.P0R >G#P%OFT\
         <,#PDS  1/%P8R  N*#R%O'R*R0P1P2R &D#S%O=P?R 2/#R)P  4P#V%R'O0P1N  FS#P-R V7#R%P*P 9-*S;P?P  !N%\
      R'P  ]@#O'R*R /-#P$R `3'R*P W;#T-N  XV#R$R*P-R.P1P2P4P5R=R>R?P L)#U%O&P'P  .##P/R %?$T%P&P2P  ,6#P\
      *R  -##P'P-R0S1P (Y#P&P*U=O MI*P=R  %H#R$O%P*P-P0P6R:P;R=P>T?SBR  b$&#  aG%# M:8S=O  :]&# B/#R%P*S\
      8O  KF#O%P*R8S=PCSEP EZ#S'PDP  ;F&# $1#Z$N%J&R'P/P0R4P8S=R U)*P-R  PJ&# a9-P1R  ?Q#R%O'S*P LA#P%R \
       +I#P%P*P-S.P6R=R (>#P%N'V4P .N'R*P  >D'O1S  B8%R'P &N=R?P  =3#U%P(P+P=P <X-P1R  $J#P*O6S:S=P@P  '\
      F&# +,#P%R  E+%#  Lb#P%R  %,&# TA$T%R'P.P0O W@-P0R J.-P.T0N1R  26%# 4W&# $`&# V,1R2P  ES$L2V ^X#P%\
      T'R(P*R1P8T:P=OCPHP  CV%# L5#P%S/P )K.R0P  B8#U%P'O F'#P'O-S.S0P  2S6O:S 'O#S%P.P/P DC#S5PBP  S'&#\
       ,K&# 'R#R>P  GQ#O%P)R*S,P1R3P=R `+'P0R  >,%# $,#P%R-R1P=P@R R4%R'P  +E#RBP  E*%# (B%# NU$R'P HB#P\
      %O'T WE-P1R 9N#S%P&P'P3P4R DO#O$S []=R?P  &$#L%V %.%PHR  ]C&# 9,#P/R Z,#O%S $:#S%O  #2#P.S0P #6#P%\
      S(P*T+P-L6P:P<S=O>R?RCRHS   ,I%# *W%# DQ.R0P E_#P$P*S S.*P=P?S@P 3<.R0P  #X#P%R U_%P'P*S <6#O$P%S2\
      R  UK#P$R bX'S*O  -[=P?R SH%S'O.R0P=N@T $^*P=SDP  ;a'P.P0S %5#O%S'S*P  0^#R%R'P*P  Pa#PDR &G#S$S%O\
      &S'N*T-O.N/P0R1S2O3P5P8R=PARDPFPHS  5!#P5R OC$R=P /A'R +_#S%P'P 2J=P?R ;Z#T*P8RBN  KD*#  ;8$P4R a@\
      #R$P&R*P1PBR (Q*P.M0P1W   ?=*R=P (7#R=P %H$P%P&S  YO#U*P;P=P>P  +C#N*U-P1P=SCP ?3#O%T'P  XP%# C@#O\
      *P=T  &.&# EO*S=O@P 5Z#O*R-O/P1S=R  B/-P.R0R1P2P @!*P4R ._#O%S  C*#S$P'PBNEPHRST  a+*R=P _.#P%S'PH\
      P  IQ8P=R OZ*P=R  PW'O(S )%#P'P*S-P/S=P %7#P%P*S3P=R M.#O$R'P*S-P.P0S2P=PER  /$%# SG#U'O*OBP  a^#T\
      $P'O-R/P <B#R%P'P0R b7'P*S0R1O  2<%# N4#T$R%R&R'O(P)P*R,P.O2R3S4P5R6P8O:M<P?U@TBRDSEPHN  !-#T%N _E\
      #R&P0P   ;a&# ]O&# #I=O?S  PR#R0P1R=L?VBP  M]#N$R%T&R'P.P2R 9`%P'R  @^*T-O.R1O 76#P%R1P2R K'#P$R%S\
      'O*R-S.R/M0R1S2P8S=OHP &P#O%P'S.S3O:S=P  +3&# +J#W$T%O&P'O(R)P*S-T.P/T0R1S3P6P8P9P:N;P<P=N>S@RBOCO\
      DPEVHM 35#O*O-U@P [F#O%S X-#T%O-P   5B&# M0'R8P  .V#P-P=TCP 6@%R'P8RDP ?W#N$T `-#V$R%N&N'R*S/P0S2P\
      3P6P:S=P>R?R@PBPCPEP '`#O-PDPTT  7&#P'R*P1R  ,<&#  C;$# 9]#R%P ^;=O?S HT#P$S*P <(#U/M  ZL%# WD-O1U\
      :P -1#O$P%U'O*R-R0R1P4P=N@TERGP  ('*P8P>S %F#P$R%P'S2P (b#R%P'R CK#P%S=PCP  !Q'R0P A5#R*P 0?$P5R  \
      D:*P=R  $.&# >^#S%R*P-PBO `L%T=O  _>%P*R Y-#N%U'P 'C#P%R 6Q-O1S  /^&# 4@#P%P)R5R=P?R 45#P'R <)'P0R\
      @P  ,0#R'P ,6#RBP  ^C%# Jb%P'R S`#O%P*U-P  '#&# +/-P0P1R=R `<#P%R X3#R%P _/#T%N'R0P  b=%# 6/&#  !<\
      $P%L*S-P=V %(*P=R  %O*# !0'R2P   AT#P-R %:#M'T(P+R.O0P1P4T5S8S:N;P<R=OBPCT +;-T.P1P2P  @+'P0R (6$M\
      2U  ];'O.S ]:#T$N&P TH#S%O ]@$O&R-P2S  #=#T'P*P.PBP  QG#R4P  6N#R%P&R1P  CA#T%N*R;P (&#P%U*P4PDPGP\
        Nb%# C$#S%P-P.P @Y#P-P1S2P MO#P%R 1*=S?O JX1R2P Ya.P0R  EQ%O'S  QO%# 9K%P'R LH%P&S*P W%%P*P2P=PC\
      U  YI&# -9.R0P G?*P1R   NX#P/R  EC*RMP .M*P8R QN-P=R  RF#S'O(O*O+T-P4P8S9P=S>R B(#P%P*P-T OO-R1P  \
      /U%R'P.U0O1O a,'R=P  )6#S%P'P=NHS   86%# #'8P=R  0F&#  DU*P-S1P  aS$N%P&T  0J.S0P1P  WX%# HU%R-P 0\
      B#R+P=O@S  *5#O-T>P  [#&# MF&# SB#P'P1S  :&*R=P UT#P/R  0T$# SB#P%O5T C0#U%O'P/O6P:R ;1#OBS >D*S=N\
      ?S@P  8J%# a*#P%R 1+%S&PDP ?1#R5PCR D='P0R U,'R0P +H#R%P  Ga#O'S U?$P2R  $H*P=R T%#S%R-PFP  b<&# +\
      H#N%P*U P1#P%S'P*P-R.O0R=P?R  2]#S%N'S*P.P0R Z].N1P3U  <8'P7R  %;#P-P1P>S UJ#RBPEPHR  :<.S0O /S$O%\
      P&S  23'O.S0R4P  A4%R-P QI$T%P&O K@$P'P*T8R9O  :&$R%P*P=R @P#M$P%T'N(T*N+P-U.P1V5P=O 7:$S%N&U2N  V\
      2#T$P%O'P LO#R*P  )Q=K?W  6M#O%N*V-P ^]$O.P1P2T ID#N$V*P   KE#O%S bG#P%R*S.R0P=O  aS#P%T'P*P.R0P +\
      ['P-R   R[%# X[&# W9%O;P=T XK%P&P'P(O*O+S-P.P0R8R<R=S@RARBR  '_'P/R  7G#N%S'S(P .[#O%T'PDP   'T%R'\
      O-T9PEP O;-U1M %T#S%O   !&&# A@#T$R%M&P'R*P-N/O0R1U2P4S8P:R=N@VBO QN#R'P  59#S%O  $R#P$R&P'J(P*U+R\
      -T.P/S0U1U2R4R5P6P8P:P=M@PDP 8A$R'S(R*M+P-R8R=P UI#R'P 4A#M%P-V WF#S%O  1H#R/P F9#P$R'S*O-R2P a8#P\
      'P.R/R0P8P:M=V UE#P$P%T.P0R8P=R?P   =4*R.R0P1P _3%O'O)S,S N=#S$P'R-O.P/T0P3R=O?TCPDP  ]=%# 4@&# DU\
      #R$P  ,(&# >*%# YT%R'P?PBSGO +R8S9R:P=M@T  *+#O'S  GU#R'P 1K=R?P  aW#S*P8O  >:&# ?&&# >$=P@R  `&#P\
      'R  :9&# '8&# `X#P$R ^S#R%P'P-R.P8R bH#R%P  B=#O-R/R  EU%P'S*P+P-S=PHP 3S#P%P'UHPRP   $8#P-R6R;P  \
      WI#S$PCP I@#R*P  IS#U%N'P :9#P-R  U:%P*P1P4SDPHS $@#R$P :5#O%P'U*R.O/R0P:R=P@R S6#R'P8O=R 3_#P$R  \
      O#$S*P2P MT#N%T   ,S&# Lb&#  5#.P0R ')#P'R  #U=# b,&# b[#P/R 7;#O$P%S-S=P T^=U?M  !H%# Z;%R&P BL#O\
      %R(O*P+T1P=R :W-P1R  =%$R2P >I#P.PBPHT   ,K&# b*'R(P*P-PCR -X#R%P  ]K#R%P  7K#P$P%R@R ,-=P?R 0X#R%\
      P  -H#P$S2P -#%P'R #[=R@P  _>%RBP  +Q*P=P@T _J#T'L*P-U1P  -a:R=P 2W#P$O%U'N2S5P DZ%OCS ?:-R1P *4#S\
      $P%T'O-R1P3P;P ]N#P*PDS  Pa%R +L#R%P 7##P$R b=-P1R  *Z#R$P&P*S-P1S2R4S5O=R@OCPEPHPTS  ;Z#R%P W%%P8\
      R  .K#T%P'R(P-O=P 9>#N%O'O*R+R-U.R/R0P1P2P3P6R8L9W:O=T?O@S  C(%# 38#P%S'P  ZU&# 09'P.O0T @6#R%P'P(\
      P+R1R  1B#P'S(P*O.R/R0P>R    7H%#  Q3&# !!#P'R.S0O Wb$O2S=P@PBS  U]'R*P8P=R -O#O%T5P I5%R*P P[#T*P\
      .P8P '!#S$P%P-P I+#T%P'M)R4P5S  ]N#U/M Y/#P*P8S R;=P>R <1#S'P-P  Y-#R.R0P8P #&#P%R XH#V$T%X&W'O(K)\
      J*R+O,R-N.I/N0N1L2I3S4T5S6P8S9O:R;T=T>S?N@PBRDUFRGOHRRTSSTS :U#P'R  Z(&# C&%S*P3P F`#P$R *8#O%S B2\
      #P*P=T@P  )7$T'P4PFP D%'PBR  LB#R$P'P*R.N0U=O?S  ^68N:P=U :(#O%N'XCPDP /8#P*P9S -A#N%T'O*R/R0RBP !\
      T'M.V0O  N!&# F,#R0P aP#P'R IR#P'R/SHP KL#R%P    FD#R%O8R  TY&# SK#R$P @a#R@P H[#P8R  Ub.P1R OY#P%\
      N'U 9&%P'R A+#M'O/W  ,+#R%P DD#P'U-P>P  ,H#R1P (G%N&P'PBV  F2#R/P  F@-P1R  O2$PRR '2$S*O HA.P0R FN\
      =R?P  2A&# W]#R$S2PDO O%#S'P*P   UW%# =34P5R %<#R%S&P'PDP :S%P*P=S Q%/R=P  #<%# V:&# JN#RAP 9##S'P\
      0P8R9P F:#O%P'S  (M#S%S&O'S(O)P*R0S1R2R4P6P;N<P=P>P?O@RBRERFSGPHPRR FH#P$PCPDT 19$O%P&T >G#S%O  9!\
      &# `Z#N%T 41#R%N'P*S,P0S  _?%R'P !6$P2R ZG#T%O8P 8##P$P%TBPHP  $H&# 7b%# YY&# *`#O$P%PDPEPJTKS A$#\
      R*P [2#O*S  X-'P*R  O=%P*R=R $3#R%P'R(O+S-P 0X-R1P  b'#R$R%O  H-%# L6#P'S)R*P,P-R2P=R?P ]$#R%P 0+#\
      V%S'J   ;E#R%P:P TN%RHP %K#P%P*U+P1P ?4.R0P UM#P%R=R?PDP  I:%#  a'%S3PHP ]$$P'P*R.P3P8P=U  ZT#R'P \
      ;C$P%P&S8P=R  Z6#P%PBPHT TF*O@S #Y*P.S0O=R !Y%R'P Sa#L$O%Z'N*PBPCPDU  R<%#  aK%R'R0N H2*P   OX%R*P\
       I8#P%R&P'J-U.S/R:P;P=RARDR /J#P%R&P'O*R.R/S0P=RDP  YQ&# (+%S'O Y)#S%P'P*P-T.P1P   A<#S'P-P1P M/#P\
      'R 8@#O%N'W)R0P8P=RHP  8F&#  8Q#S%P'S*P-N1PCR  86'O*R@R  3K'P(O+T J!*P.R0P=R L1#P=R  @/&# Db%P'R=N\
      HT  2]4O@T  Ga&#  QW#P%P'TCP 2P:N=T 2!&P(P-R.R4R5P;P=R?PBR  _[*O=S Z##P%R*R0P  DZ?P@R `<#P$R'R*P 6\
      `=R@P  >L%R?P  GZ.R0P=P?R  ''&# C=&# ^^#P%S'O3P?S  T*#P/T1P=P   EL&#  XX%T&P'P:P b-#R%P ,B#M$P%S&S\
      'R8R N/'R-P NQ#S%N-R  P+#T'P(O+T-OBP  1+'O)P.S0R )J#N'P4P=V ;R=S@O %T#P%S'P0P  ?*&# ;`*P3R  #R#T$R\
      &P*T-S/N0P1P2U8P=O?PAMBPHT $&#S$P'P  U4-P/R  <>&# Z3#P'S0O Y.#R%P'O*P-R1P>PBU S1.P2R +R#P$U%P&P*P \
       ;.3P8R  /7'P0R /G#T%P'O*P/P8P=R>S  8I=P>S@P  0S#R'P *`%P'P0S8P:P=S  )`-M1U XA=RBP  )/#V$P%N@P IJ'\
      S8P=P OI%V'L ?K#R'P Ga-R1P  :8%# 8:#P$R Q<8R=P ])#W%N'P5P=P  ]a#RDP BU4P8O:T  RN#R'S*P0O ([#P(R  O\
      Z3R=P G+'T.P0O ?*#P$P%O'U  ?<#R$R%O'P-P/R0R R:#P%R&P*O8S bI#R'P   CH&#  BY%# Q(BSEPHP 8.#S(P+P  U,\
      #R5P  V5%S*P=P 7/#S$O%P&O'N*N-P.P0O2P5[6P8P;P=OAPBXDRHR  `J#L%WCP   FH#R'P  &O#P'R YI#S'O  %##P%R \
      T*-P1R )I#P%R Z6#P%R BJ#O$P%P&R'O*S-P1P8S=R@R   *W8U:P=N 551P2R  T9&# DN%# ;6'R*P  Z8#R-P 3L#S%P=P\
       Q##R'P aY%S'PDP  C5&# B?&# N`#O%O-S.S0P1P2R;P=P@SBR R[*P-S8P +4#P'T*S-P.O/T0O=P@O  T5%# YZ#P$R  7\
      J#S%NHR   U)#R(P*O+S-P0P5P=SBR .J#P%R8R9P  S,#P%P'T4P :M'P*T-O  UU$R&P M(#S/O  Z'%P=T?O <9=P@PHS '\
      >#P%SFP  3I#S%R'M*R-O.T0N1R8R=RFP J+'R+P B0#R-P  1)#P%O'T I&#O%S*P4R=N?T   RD&# V>%P&P*S 6Q'P0R /A\
      %I'Z  JB&# .S&#  XE%R'R)R*S-N/P9P   Pa$O-P2T ]<#S/O ($#P'R  [&#R%P   D*&# EC#P$P%S  1`8S:P=P 2]&R2\
      P T,#S0P8P 4*#P$S%P&P4R8PBR :;#P%M'V Q1#T-O2P LO.T0N  71%#  K:$O%O&T'S/RFP  0(&#  SX1P5PHS 65'P(P*\
      S TD#R'R0PBP XY#V%O*P-P=P  Q8%# <S&# ?K#O$N'a(Z)X*X+W,V-O.I/H0J1M2N4O5R7P8L9S:N;P<P?P@PBNCREPFT !!\
      #O%S $0#R'P  aF#R$R%P&R/O [`#N$S%X'R)S*O-K.S/N1S2P6P8O:R=T>R?PCNDPESHN 3@#R'P +T#R%P-P5RCP   B<&# \
      5]#N'P,U _]#S*P-P.T/P0P2R4P;P C-#O%S  $;&# :O#T'P.O [*%O'S*R  Mb%# F;*S-P8P  LE&# U?&# 3C$S%P&P (K\
      #P*S4P  6'%R=P 2]#N%O'R*P=U@SDP $!#O(P+S  A`#N3T M:#R'P >E#O%S ^/#R%M'T  D_&# GS&# 7_%#  3/#R%P <7\
      #R'P J'#T%R=M =H%R-P  B&&#  RK#S%P*P  .^%S'O TV#S*P-P 3;'R*P =-#T'P-P0P  =+#T%P+P-P %.=P?R GG'O9P=\
      S  :N&#  CB%# [!#P%S&P  4Q%# &]#O$P-P=U  S1%# 60#R$P%P :F-PCR ;P#O*P8P=V  <U&# !3#T$R%O'O*P/R  4S%\
      R'P 8[#R'P 2(*R=P  :%#S'O*SCPMP IJ#O'S*R-P1R=PBP  IE&# &7%N'T +&#T$P'O4P8P>RBR MY#T'PDPFP  I^=U?M \
      /P8P=R #].P@R *5#R%P  .7#T%N R8#S$P%X&P'M*R5P6P8P9P=PBPCPHS  UF#P%S8P  %*#R%P  B3#P*T0P;P F;#P%R-R\
      1P RD#P%O*T  M'3# Z0)N,T   1=.RAP /X:O=S O)#P-S2P 9]#P'P/S -A#RDP  ?b#P%P8S  `0#S%PBP A[-P=R P8*R8\
      P  H,%R'R*P -#6R=P   -!&# TW&# ]_*P1P=S #2$M%R'R-S/M0O1R3P4R5R6S8P<P=O>PCSDRERHRMR  /W%# @$%# *5#P\
      %R  8B#R%R'P-P  B-#R%P'P  aB%# Z6%R-P &O#P'P*S  Za#N*U@P Y.8P:S=P  (Y%# SY'R=P  S)%#  @N#R$R%P'P-S\
      2P4R5P<P  L;#G$P%N'T*Z-M1N=^BPDPHP W=#P4R Z=#R%P  ;;%# MK#K*Y1O 3S#O'S*P=S@P  C7#P%R (3'R*P  P5#O%\
      O'P/X=O  &7'P0R )3#N$N%P'R*S-R.O/R0R1S2S8P:O=T?PBP  HV5R8P  PA(O+S A`#P%R U=-P1R  ]5#S$P%O'P*S 2`-\
      R1P  [B#U$T%O(P*P+R.S/P0O1P5P:O=RRP V^#S%O  GO2P4SAP ZC#P'PDS HS*P>R +D'S-P1P  PY%# 4a#P%R   *%#P%\
      S-PDP 2*#S%OBRGP  Va-T1N aY#O'P-S0R  $I#P8R .T%P'O5R9P=RFR -&#T%N  8X#P%R  D(%#  <.#P%R @Z#R%P  6W\
      'O*P=RET U).R0P  _X&# 68&# UJ#R'P  QY#S%P'P .!#P'R A.%R*P  4'#S'R*P3P8P  ^.#W%N*PCP  HX&# XG&# @.#\
      U%P*O=P ]3#U%P>P %4%N'R*T=S?N  Ab&# L''P*R4R5P=N@S ]<#P$R  ET'R*P DN#P%R&P'R*P=R 2%'O.V0O1P @0#T'O\
      (T*P+S.P=P>O@P NV#S%P  5[$O-R.P1R4R Qb#P%RDPHR  K+#S)O  8=%# :D#O'O*U  aW&# JU#F%P(O+P-O1P3P8O:P=e\
      >PFS XU$U%O&P2P  _0#S*R-S1O2P4PCP  :6#O%S 9^*R-P VV#W$P%M&R*O/O2R6R>S?PARCPHP $.#P%R  VN$R'P W1#OS\
      S  L@%# 9):P=R  69&# /0%R'P   UQ#P%R  ^D#R%P.P1R ,7$P%P&S  FF#PBR  :X%P&R'U*R/N0P=P?RHP D;*P8R D!'\
      P*T-PCP  WI#P$P'R*R-P4S5P;R>P   YB%#  /!#P$N%R&R'N)P-R.S1S2R=PDRHR Ia#S%O*R-P  b)#P'OBT =F$O*S ?Z#\
      O>S   >2#S'P4P P9.P2R ];#P*P;S CC#P%R G4#U%N?P Z@'M*U-R3P  :$$# Y[#P'T*O S:'P*S0P +M#S$P%P-PBPCR  \
      :4%# 0L#P%R   Ha&# <4#P=R >>*R0P HU%S*PHP  KF=S?O JK%P&P'R-P3R4P=PBSDPHS  /Y%# ^6#R$O%R'R*R0O2T8O:\
      S;R=T?N@RBNCPEPHR H<#N'P-PFU 2^#R'P   L^#U%N'S4P5P8P  W^#N%R0S FI'M*U Tb#M'P*P-P2T4T  ;;$# Z%#G$P%\
      P'M*[-N1O=[@TEP :<.P0R 1:#R$P%P&R 8##P'P*T<P 69#P%P&R8R  6&%# `8+P-R  P=#S/O .9'P0R  O*$# N'%# ?Z%\
      # %F#P%R J71P4R  N^=O?S 4X$R2P J?#R%P #CBPGR  2O%# (b*R-P  L%'R*R=N@SHP  SS(M)R*S+U,P-O0R1R4O8S;R<\
      N=R?R@PRP SM=P?R  IG&# A/%P.T2R4N 1L#S$P%O&S*P  .##P*P=TDP !'#P4R   A4#T%P)P*P  7T-P8P:S ZA.R1P  8\
      ##O%S bE%O-P5T6PBPHR  R:#T%P'P  <'*R-P _.8O>S  G;%# ,M%P-P1R;R  &D#O/S ,P#U%P-P>PDP T)#O%T'R(O  >0\
      &#  VB#R%M&P'S(P*R+S0P4P?S 3[#P$S%P2R G@#S'O +6#N-T1O:P=T  5@$P2R TS;R?P )1#T%O*P-P ,<$P%V*P-R1P=P\
      DPFP =Z#R=P  62$M%R&O'O(R*O-P/S0R2R3T4R8O:R<R=O>P?S@PARBPFPHSSR CB#P*R Q^*R8P A6#P4S5P  ``%# !<&# \
       Y;&# F2#U$S%U'M*S-P.P1R2O3P4T5P6R9P:R;R=N>P@PARBMDPERHP  J_$R%P.R0P  >A#R&P4P:O=S N%#O'S 7)#P%R  \
      W=&# OW#O%S'P  *H&#  IG$# (B#O3T4P P+#P*PDS ;5$R-P XC#T$L'S4PBR `6#P'S(R*R+P-O8O=W?P@N  .W#P%T-P4P\
        =T#R%R'P.R0O 63*O-O2S6R=SFP DG#O*Z=N>P@N OW#R-P=O?S  <+%R*P=N?T !U'S*P1P  C-#T%M'P*P-S1R @*#R$R%\
      O&P'R0P=R?P  +(#U%R(O*PFPGP >C)P.S0P  1X#M%N'R*P-U.U/V0M@P B-$R2P La8R=P 6R#P*O.R;THP 8M3P=R  X7$O\
      1P2T []#T'N*S-P.N0T8P  VI%P/R U0#S%M'SEP  ;!%S'O )<#P%O'U=PCP  H5%R*P '4'O0T=P 7&#P%O'PBT  ;=## 2D\
      &# C=#P%P*P;T 54#T%P'R(P+O2P  2K#R%R*PCP ?6#P*P3S  YX&#  BG%O'S  TK&# 9`#O%O'X.P0O1R  FQ#P/R _L*R-\
      P.P0R4R=P  J.&#  $&#U%P'P-S/O1P8P?R #R#R$P ;a#R'P  .))R,P/P >N$P=S?P  Q@&# ]Y'P*R   &?%P*P;PCT  ^I\
      #P%O+N-T.P0R1P=T?P 5]#R-P  .2$# G6#M'Z*R-P.P=N>P Z4#R'R*PBP  :-%# ^##P$O%P'T/P2R4P5R=R?PBSCP :V#P'\
      S*P ?S#P'R -F#S%P&P 5V%P*R  'X%# P&#R$P  '+&# 40*S=P>P  BC&# KO#R%P  >:&# @+$# aT%R-P3P;R b_#R$O%M\
      &O'U*O-R/P0P1T2P4!6P9P<P=N@PDP =Z#O*T=P  .>&# <=$R&P 0B#P/R  PO#O4PBT AR#T$P'P*P  F=-PCR  b<%S)P*P\
        7V#O'P-O0P1W2P U&=RDP  ,H#O%S  5L#P'T*P-P  <K#T$P%P1P b)#S'P.P/P3R8P  *<&#  a%-P1R ^6#O'U8P=P K(\
      -O1T2P 9O#U$R%P'N/ODR  HN&#  .$#R%P ,>-P1R  B,$#   X#'O*S *7=P?R UI'T.P0O `V#N%T  (&$P%P*O2R=S@PBR\
       MT#P'R*O=S !]-P=R R.#P$V%P'O*P  8V'R0P DY'O-S  P?&# =K$P(P*S+R2R=O  #@#P'U*P=O b;*S=O ^%%M&U 1G#P\
      'P*S 56#P%O/T F$#R*P  _'2PAR 1B#S'R-O1P +6#T%O'L)]*O,U-U.P0P3O6P8P=LCPDPFP  )F&# OU#R%R'P #F%R&P N\
      ##S%O  &T&#  YZ&# +-%# YT$O=S   =,*P=R  O2#R-P  =+&# W!#O'S 0G%R*R0P@P #H'P2R  OP'P.R  :P&# Y/&# +\
      K*P=R 40#R-P .6-T1O  N!&# ,P$R1P KD'P1P=S  <X#P'R .I*P=R  #1%PBR ^!:P=R @W#P%R&P'R-O1S  BI&# 4Q-R0\
      P :H#R/P ZF#L%W*P  )H#P%R*T/R:P=P>PHP =J#PBSEP  Z'#P$O%P'P-R.R4R5R6P8O:P<R=R?S@OCUDP  !/%#  X2&# S\
      :#O'P.R0T1P2P 9a#P%R-R  XA$S%P(P.P1S2O4P8P=OCUDP  T_&#  G.%# -!#S$P'R*N-R0O2R6R:P %J#N%T  J?#M%X&T\
      'P-P3P=PRP I2%U'P3P5ODP  G?&# X?#P$P'R1RHP  +-#T%P'P*P T/#P'PBS  #%#R*P   `8#T$O%O*R+P.P/R=O>PBOHW\
        K5.O0S:R=P 7[*P=R a,#P%R'S.P0P  O*&# _/#P%R'P/R4P8R=O?S L`#R$O%S&P8P>R 6S:N=T    WL#P'R /$#P%R ?\
      $*RBP  #08P=R 67#R'P [R-O1S  [N&# )<#R'P  P<&#  B!#P%R 3H$P%O&T   9^%R>P I8$N&T ZB#!$O%P&P'P*L-T.P\
      1R5P8P9P=L>P@PBYDOEPFPGPHR  B0$N%X&O4PDP   :0-S.O :;#R$P%S&P8P  0)#P%U'ODP LH*O;S  >O#R%P'S*T-T0P8\
      P9O:R=P?P@OHP -Q#T%N'P 87#P$R&P4P=P?RBR  'A%T-P/PCP #M#R-P  6<&# aX#S%N1R ,T'R*P ,0#S'P*P  ,8#R%P \
      %!-O1S 1H#PBR A<'R,P  K<&# `J&# R9*R-P  V(&# 1<#S'O ^N-P1P2S  0W*P@R  6G#P%R  UZ#P%R Q+#S%P'O +5'P\
      HR  Lb*O@S [Z#O1T2P  ./*P=O@T 6R'O*S  I5#N'T  ;R#R$R%U'S(P*O+R-U.J0X1H2M4R6P8S:P;R>P?U@OERTP D0%P'\
      S  #]#T%N  LF%# &R#P%R `E#R*P 7O#P%T=PDP  AZ## 65*P=R 3$8R=PBPHR  LU#W'P.P/M ?8#P$R ,&HP  ZS$R*P  \
      1C%#  L/*P=R  1L#P%R*P=R 7<#P$R(O+S 7@#S*O  Z$%# P%=P?R 4R'P.S0P XL#S-P=P ;$#R(P  $#-P1R  <<#D$g%H\
      &`'L*M-J.O/P1K2`3P4O5W6P8O=M>P@PCODPESHS PQ.R0P  SE&# PB&# -H#T%N  WB#R*P LD#M*P-S1T  G8$P&R ?#'P0\
      R  O0%S'O ?*#R*R.P=P B5#P-N1U @0.P1R &=%P'R  2L#P8R `S#O'V-O8P=S?O  B&#P*R T!#O%S&P'P+R3P5R -&=P?R\
        +#'R0P  =8'# b8%# ]B#O%P'S)R*P8R=P?P@S AO'R*P  T?2OAS  K3#P%SHP   +-#R%P P7%P*R  @U$R'P-R0R2P=P \
       /N#S%P/O=R ]^#P%P'S 4I#P*S-R.R/P0P1O=S B8'S-O L?#RBP  TC#R%P'P0R +9#R$R%N&T'R(R)O*P,T-N.S/O2P3O4S\
      6R8O:O=P?Z@KCSEPFPHR  $M#P$U'P-PBP  NN%R*P/R0P5R8R=PDP A?*U=M O6-P8P>R   A:#P%R*O=S@RDP [.#P/R &,#\
      V-O1P2P 8L%P'P-S 6_#U%P'M  TJ&#    A[%# aC%PBR 1.*R=P 8N'S*P+P-P2P=S   /7$P%O&V2P  <*#R%S'S(P*P+P,\
      N-S.R/T0O1P2P3O5S6O8S9S;P<L=S>R?K@OBTCRDSERHORRSR :=%P=SHP BU$O%P&T 'A:O=S W:#RBP  $_#T&P'P*P-T.O0\
      S1O2P4R:R?P :/#PBR 9'1P2P4S   OR%RBP  )-&# <<#R'P ,7%R-P >?#R/P  ;_#T$R'P-P.R0R2P3P8P:S=N>R@PBO b@\
      #S'P4P  b!%# DL%# 7Z#R'P  UM%RDP  J5&# &!#Z$P%R'P-S1N=N>NBP .C#P%T'PCP  :U#P$S@P LJ=RBP +P#L$R%K'V\
      (N*Z+O-L0O1N2P3P4O5P6V8P:U;Y>P?O@UBPCPEPFRTP  '1$S'P*P  _.#P%S'!(S)S*U+O,P-P.O/O0O1P6P8P:P;P=OBPCP\
      EPHP aJ$S&O (M#R'O*R+P.R0P=S@P  <P#R&P'P  ;T#R*P  M.&# G=#R1P  +D&# ZA#N$R%T&P*R-T0R1N2P4P9R:P;S=R\
      ?PDP  :@#P%SCP  a*#P%P1T ^`#O$P'T*P0R3P9P=S Z@#S$P%S&R'P(R/P1O4P6S8T:N=R?P@RBRCPDPHP 'F%P*R=P@R =Q\
      #R%P-T1N  E6%#  ,:%# CJ%P'R  [[(T*P+N-T.R/R0P1O2P XN.P0R=R?P /N#O%S   '8&# &O$R2P  @X#P*R !8'P*U=P\
      @O I^'U0M  =4## .a%# 12#R'P  <Q%# ;'%# ;[#S%P'P1P F0*P=R V_'R-P  <Q*# L3#R'P  [4&# RB=P?R F:#M'P*P\
      -P1T=UDPHR Eb#NDU ,O#P$P'TBP 64#P%R   $T%# 62&# UD#O*S8P DV*R2P  A+%# %V'P-P1S 3O'P0R V=#R%P'P*T=O\
       L4#R3P  LG$R2R4O U'*P3R  #&#P%S*P   #2'P1R  BD#O=S  ;V&# ?D'P*R  1P&# YX%UBM  J[#R5P  ,8$P%O&U Kb\
      #R%R'O*S-P2R8P=P>PAPCS  ]@2PAR A]$S&P5P (=#P8R V,8P=R  Q&&# S<#P%R Sb#P'R  '.2PAR  OL.S0O  aL#P-S1\
      P  K^*U=NCP  O6%#  <N#P%SDP #*'P/R T?.P0R K7%P.P=S /0'P/R ]+$P2R  $Z'R*P  WY%R'P AC#W$N%P'S)P*U-N;\
      P=P@PCPDPHR 2K#R$R/P2P  :,BRGP  !^%# 3'#N$P%UHP M%#U$P%N JS8M:U 3=#T'N/P8P=R  9$## R^%# .&#R$P PK#\
      P'O*S =!#P%R HY#P%P=PAPDPFU  V1&# NL-R1P G,#R<P  3N%# Y,%N'R0PDTTR   (9#S'PCP G!'O.P0T K'#P8R =3#R\
      =O>P?S  QT#O%P-R1T CX'P8R=P?R G+-P.R0P1R    :N#O$P%U'P KO-P1R  N:$# !a#J%Y'PDP  V1#P%W'L G`#O'S +/\
      0R1O4R<P )Y#R%P  BC#P%R:O=S  [5#P*R F<$P&P2R IT=PCR 87#P%R&U*PDPHP  5R&# /4#L$P%K'O*O-O0P1P4P8c:S?\
      RCPDPGPHS  ?$%# 43#P%P*U=O D[-U1M N3%O*T-P1R@P  F_$R2P 4[#P%R  GW$R4P  /`%R'P  AP#P-P/R1R  >##T%N \
      -7#S*PEP  EX&# $5-R1P I<#O$S ZABRGP  SW%# =H&# E1#P-R  >@&#  aR.R0P -R#P%R  7(&# K!%P*T-O1P;T=O?P \
       U^'P=S@P   ^--P>R   ba$S&P*P.P0R8P:N=V?PCP  P1&# QW*P-T.O0S1O=S?O@P  U-(R+P EK#R4P   OJ#P'R*P 5P#\
      R%P ZN#P-R  S@$R'P AG:O=S E`.T0P2P=P !V#R'R*PCP  0:#R-P  >:'R*P  )^#R$O2R 5@#O$O%R*P-S1P2P3S8R9R D\
      @#V$P%R'O-P=PDP  +='P0R ,.#O%O*R=T@R  :H%# AZ&# J1%#  [Z#P/R  ;['T.P0O R*%S*P-O.P/P1T2S5P6P8O=R UP\
      #O%P'M*T-R1R8R=S?O ]`'P0R ?/%P'R  FU%P'P*O.R/R6R:PCTHP `G#S*P=P  V#%U&P'P3P4P:P 3B=P?R  $V#P%R @8#\
      S%O   B4%# #K*P8R   %C*P-O1T  ?,%T(P*O (6#P'R    bJ%O'S #.%R'P*PHS Ra#P'R  ?0#P$R%R'P(P*P+R-S.P0S3\
      R4R8O:R;R=P@PBO L@%S0PDP  [Q#S%P'P BN#P%R1PDR 9W$P2R  ,Q#N$O%U'N*P-X.R0P1L2R8P<R=U>O?RCREP `[#R%O'\
      S*P.P0S1P  M1'T*N 381P=OCT  LL#P/R KS#O%P'U*R+P-P/S1P4P8P=R@RBRCP  K1#P/R /L#T$O%M&TBP  /K$P%S&P `\
      +#O%R-P0P8PDU  ]'#P%S&P2PAR bD%R'O*R  _$#M%W'S*P-N1PCR JS#X%O'N*P-V1P=M>P  &]&# +>#R%P  4'&# 17#O%\
      S'P S8#P%N&PBU G)#R$P    88#S$T%N&P2P  :0#R%P *..R0P  !M&# _P#R%R0N1P5PDR  A8=N@T :P$T%M&S5P  K:%S\
      'PHP M>(P+R aA%P*S-P3P@R  4Q#O$R&P*S-R1P:P@PBRDPHR  2Q-S1O  /4#T%O'P  ]M&# .=-P1R=R?P  a[%R&P RF#P\
      $R  2*#P%S-P=O?S >)#R$P%P'P*R-P=V@N  PX$U%N&O  '^%R'P H/#O>S  bZ#N$P%T=PHS R.#R%P C%#R/P .Z#R'P/P8\
      S=P  bW&# [I#P%S-P L0$R%S*P2P=O AW$P%R O-#R$O%P'U1P=RBO  A0&# 7I0RBP  QI&# WG#R-P 6.#S%U'M*P,P0P  \
      Ba#N'T A*=S?O M`#T/N  ![%# >b&# %^#P'R <%#O%P'R/R 0a#P'R [-#R%P*P  7`%# ;J&# Y6%# $`#P%R  .U%# GK#\
      P$R  ZU#P'O-T2P %5#P$P%S&P   ;!&# G4%T'P3P5O #Y#P(R +%#S%NHR ;D*P=R@P  W[%R*P  6P$R-P  /-&# PR#P*R\
       LK%N'T !*#S*O >C#R%P  >O%# bV#S%P'P B!#P4R  W9'R)P II#T$P'P=P =7#R=P  I<#R%P>P  T8$#   bI'# '<#P%\
      R @%#S%PRP   :=*P=P@S !7#W%O'O4P@P XH#S$O%T'S(O)P*P-O.P1R2P3P4P5P8Y9T=O>P@PBOCPDPHS 89'R1P  ':*P=R\
        bZ#R%P :9.P0R ]b#O%S-P  ],&# E;%RDP ,4$M2V5P >I#P$P%R&PBPDT  W;&# VE-R1P (%*R3P %]#R%P  NO#S%S*P\
      -O4P !0#V$O%M&O'P(O*P+T-P/P0S1S2P4S8P9S:P=R>P?O@SCP *F$RBP `W'P8R  #W#R%P'P.R   #8%P4R  <0#P'S*P b\
      ^'R*P -=*X=J ^%#P%R JF$R&P  6A&#  9_#O$P-U0P T)-P4R  ^!-T1N=R?P 7V%S'R.R0P1P2R=RCNHP ('#U%O'O-P  I\
      -&# #,%P.P0S %3#T%P*PBP PX0R2P    NK#R*P A9#U$P%P*P=P  0I#O$R&P*P+R-P1S8S:R=PHP 7+#S*O _X%P'P4T=P \
       YW#R%P ']#P%T=PBP <G#P%R'b(H*N+O-O2P=P  2$&# <B#Z$P%S'L*P=NBPCP  &:#S$T%N&P-R0P?P >/#R$R&P8R9P>P \
      ML4P8R  Z0'R.P EL*REP 2(#N%R-R.U0PCPHP :2=R?P AZ#R$O*P2S  ID*P0R KB:R=P  _[%# >L%# Z:&# <D#P%P'P*R\
      8R  ?V&# A2#R=P Z;#J$_%O&['N*M-O/P4P6P=P@PBPCODREPHR O?-S1O  X3&# FP-S0P  D*'P9R Z`#L%U/R  OV1R2P \
      ;;-R.P ]_#P(P*P+T.O/P8O:R;T<P=R?R@P  S##S%O IK#M%S'R*T=P  .*#R%P %D%R.O0S=P !##P%S'O=R >@#T$O/P  ?\
      !(O*P+S P0#O*P=T )J'S0O=O?S (^#R%P  (&%# 'L#S'T+P-N=PFP  ]3&# 6H$#  /!%R1P =P#P*P4S T*#S%O  aB#S%P\
      'S0P1P O8#O'R4P5S;P=O?SBR ^O%P'R  U;#T$S'R(P)O*P+P,R-P.O/R0O1L3P4R8O:R=R?R@TBRCODRERFR /W#S$P%O  Q\
      '*RBP  -b&# B)&# JU#R=P  &2$P%P'P-PBWGO '^4P8R SP#P%S'P 6.'R*P=P Zb#O%U'P/O8R>P  5b&# EH&# 0_%#   \
      b$'N-P.U0R1P Y_#P%P'P(R*O.P1S=T   !`%R*P  L)=O?S  ;%#P%T'PEP  .`#P=R ]3#R'S*P=PFP K(#P'R  Ya#P%S8R\
      =PHP  ],#W%O'N*P  ?(#R$P  <F&# &*-P1R  C`&# NS$R2P   Z1#P-R  :!%# ?0'R0P +Z-P1S  O>%# *^&# 6)#P5R \
       &T&# Y.#P%R 1%'P(P/S =,$R.P .G%P5R  [<#P%O&O'P)S-O.P1P2R6P8P:S=S>RBOCSDS   [N&# Y2%R'P(P+P6R=R >C\
      #S$P&R'P*P-R1PBP 'D$O2S  0B.O0S G-#U$P'N*P0R 0D'M*T.T0O 9.#P'R  67%# a.*P.U1P;O a?#N%P'N(P*P+R-T0T\
      3R=RHP  XX#R'P  6$%R +B#M%W'P0P  PQ&#  J8#P$R  FK#P*R@P N1#T$U%R&P'K(S+N.R0R1P5S6R8R:P?PBPDPFPHR 7\
      G*P8T:P=R?O  &6#P%R C0*O=S?O@S [#&R'O.N/O0U1P3R4R5P6P8R:R=N?U  Ua&# )H#P$P'P)R+P,P.S0M1T2U3R4R=OBN\
      DS C,#P%R  10%# a0&# 9%%P'R-U1M bM%R'P  E%&# 0a#P3R TC'P*R JD#P'O*UCP DH#N$P%O'U1R  ?A$P%P&S N6*R-\
      P *U#O%M'P-X.T0R1M2P=P  8;#P%TCO P?#S'PBP N@.P1R  TE$N%R&S  S9*P=R  N*.U0M AL#O$P*M-P/S1R@UCR  B/8\
      P=R SF#O$P&P'R)O*S+R,S.N/R0R2O4R6S8R:O<R?R@SBSCOGP  (0%# 06#R%P 7V#P%N'U)R*U,P.P0R=O>O 4b#P%P'R(P,\
      S-RDP A.#P$R8P:R P/%P'P(R+S1P    ['#P%R  =J#U%P'P*P-P QL'R-P  T,#O%S6R:P 3R#P%R'R+P-S.P/P0P1P2P=RB\
      RCPTR ^(8S:P=P  3G&# SP#R1P 'N#O*S1P=R E%*S6R8P=O BA'S0O 3Z#P%S*P  6^&# bJ8R *F#P/R  Z=#R$O'O(P*T+\
      R  [`8O=S KG#P'P*S %[#S-P/P  I/%# .U#S%P'P +:3N=T +H#S%R'P*O 9.#O$S  bM#V'M=P  9=%# b-#P$N'M*R,P-P\
      .S0O2W3R4R>RAP )'$R&P PQ#P%L*P4U=PCU 5N#R'S)T*P,N/O3R8R=P?S@PBP ?:'R(P  'K'# 6-%# U6&# MJ.O0S  `=&\
      #   P?#R%P R?'P*R5R=P /P#S%O  :.%# N>#N%S'S.S0P=O 3%)R,P  *A#P$O&P'R*S-P/P4S5O6P8U:P;R<P=R>O?P@RBR\
       %I#U'P*O  EI'RCP J2*R=P   ^[%RFP RR%R'P  TC#P.P/R 5:#P-R  NJ#R/P 'T#S%P'O Oa%R'P )7*P.R0P1R  ;R#O\
      $U%K'R)R,P-T.S/S0P1L2P3O4U5O6R8S=L?WBSCPGP U2#P'R  (M#P%S'P TU#N%P'S(R)R*O,P.P/M0T1U8S9P:P=L>S?TCP\
       9]*S=P@P  %7&# B]'R*P  ;=#P%R -P#T%P'P*P/P  ST$R&P 4P%O'S ^''R*P M:#P$P*V/R=M 6A$R%P   U4#T$R%O&S\
      (P)P*T+R-R.P/O1P3P5R7P;P=O>R@PAPCSDPHS 8)$S&P5P  !U&# a2'P.R  a=#P$N%T <K-P1O=T [=#P%S'P Y/#P*R0R4\
      P9R;S?PDP RK$P'T/P  TJ#R-P (Z.R1P  0,&#  PH#P%T&P*P-P/R4P=R R`#R*P 0S#T%N =P'R.R0O  )U&#   ]O%# [(\
      #P%SHP  _B#O-V.P1P=PGP  *-#R%P8P:R T]%N/P=R@THP /W#R'P  N;#R/P DO%R'P*P.R1P2P=RCR !#%P=R >4#P2R  -\
      `#U$P%T'M(P/P =Q=R?P  K'%P&R ?F#P%R@R  @2#P%O'T T5*R-P  )5#RDP &^#S-P4P5P  $>&# PJ=P?R ?3#W%N'R(R+\
      P-O0S1P6P8P:S>PCPHP  ^[&# K:#P'R 0T$P*R1S3P=PCP  5%-P1R  RR#N$P&T'O*P-R.R/S0P1S2P3R4P=S?P >N#P4R ,\
      Z'P*R  /U&#  H9&# #'&# MU%# H.#S%O'P*SHP ]_#P'P+S-M1T=RCP 1W#O$P%O'P4TBTCP  :O#P%M'S*NCW #H#R'P [2\
      #O$R&P'X*P-R.R0M1O2P7R8P:P=S>S?PDP  9M&# 9B#P%P'T0P +>%O=PDT  2&#O%S  8.%# ER0P=R H&#O%T*P  VR#R%P\
        `;#P%P'T+PHP (F#R$P%P'R(S+P-P/P;P=R?RBRCPFP 4.#P%S&P A&%RDP Tb#P'O*T  b7&#  UA&# !!#P*N=U  C'*# \
      =3#O%P*PCT HN'S*O=R?P  <X&# 'B$S%P*P *%'O0S   &Q%# -Z&# DL#R'P  X%$R&P  6*&# <X#P$S*P Q^8P;P=S %I#\
      S%P=P  ES&# S!#P*P-S ^)%O'S    94#P'S=P ZU%T'O.R0PRP G2#S%P'T-M1N?S  J[&# O1#S$P%S&P'O-P.P0R=P>P?O\
      @SDR S1#O*S=P  X_#P%S*P  .U&# P%#S'P-P (]#P%S&P2P  P&.R1P  GG%# %8#P%T'O4P5R  36#O$T%R&O  aV## 8b&\
      # >a#R$O%P'R*P-R.P0P2R6R8R:O?S@PCP  ]6#S%P'P U>#P'U*O@P  P0%P&R*V8L #)/RFP  ]>%R>P  HB#S$R%P4P8P Q\
      2$S2PCP L6#N%S&P'R  BW#U*M4R5T=L@R ],*P=R  #>&#  1b%#  C'&#   F2#R$O%T'R-S/O6R8P9P<P=P@PCRDRERGPMR\
        ]+%#  +[#P%P'P*S/S1P=PBS $X1P2R  M42PAR  ;F&# b#%P-R ?A4T8N  @C%#   ZD&# S,#P$P%T'P %E#P%V'P*N a\
      X#R$P'P-R.R0R1PDP  O*#N/T  JP'R*P (;-P.P1S  FR#P%SCP 0S*R=P .,=T?N  2<6R:P JG%P'R)S,O UG.P2R  DM$P\
      2R ,N#S%P'P  *;#P'R*P #.*P@R #+#O%S B[#P-O.P0T ^b#P'R*P  DK#N'T  S:%# 8H*P8R  SO%# HH'T0N K+>PAR L\
      &#R/P  (4'#  -D*R=P --'P*P=S  M5#S%O'R*P-R8P 54#S%O'P-PHS Z$#P1R OS%P'R 4%'P*N=V@P  4a&# Na$R'O*S-\
      R1P2P4R5P=R@PFP &Z$K%O&O'R(N*T+P,P-R.U/O0M1T2W3T8O:P=R@TAPDOERFPHP  N#%P*O=T?R@P  &$#R3P $K#P.P0S \
      &H#P-R  E$*S8O ]5#P%R @Q#R'P  1K%# 2/%P'R R]BSGO  N/'O*R+S=O?R   IX#U'O-P=P ;_#P%P=PMT LR#R$P%P'P*\
      P-R.O/R1P2S3R:R=R>PAOBP  #&%P*N-P0R3P8V<P=N?S@R ?_%S*R.P1R8O >=#W%O'P*P-S.P0R4P8P:P=R@PHP  K4%# 7F\
      #O$S%P(U*P1PDP N/4R8P  NE#S%P'O-R O`#R'P*O@S =##R%P  5Z#T%P'P*P 4['P0R   H7#T$P%P&S'N-P.R4R:P;P<R=\
      RCP >L%R  ]'%# SI%S'O B(#O'O1U F/#O$R%R&R'O)R-R.R1P2P=R 5N'P.R  1a.R0P BF%R'P-PBR  .Q&# &=#P%R 79$\
      O%T&P DF#RBP 7W#R$P%N'S*P@RBRCPDP     LR#R-P  I`*S<O !6#O'T/P >M#R%P  W.&# .QBSGO GQ#V%P'P*P-S/P1T\
      2P8P:P=ODPEP FT#O>PCT  (R%U'P*P1PHP  !(#P'P*T-P +Z$R2P PF%R&P 2)-P1R >.%P*P-R3R4R5P8O=S Ab#P$O%O(O\
      *R+R,P-P.U0O1T2R3S4R6O8S9S;P=O>RARDPEPRRTP  +a&# $3*S0P>P #^#R%P'R=NCTHP  U9%R'P @A$R&P SN'R-P =##\
      X%N*N4P  *?&# 5[%R*P  G(%# FZ%# ,%#P%R  XT-R1P   E+#T%N   ^b#T$P%N'O*P-O0P:R=S@RCS CC#R'P  $1*N=TH\
      P  ;.#T$S%P&O*PEP Q4#O'RBR 7K$P%R.R0P  -)#R'P*P0R U[#F$P%K'R*^-M1P2P8P=OC] >1#O%S W,#P$P%N&R'W-N.P\
      /R0S6N:T=L?UCSDPFP  0O#P%R  ><&# 'G#W$P%P*O+P-S=P>P@P FL#P'P(R*R+P=R ?a.R0P  QC&# O4%#  I6#PDR 9W.\
      R0P VS2R4P  ;R$R*O0P2RBR 3S#R*P  NN#P=R &.-P8R  ;:#N%V8PBP  ,]&# QE&# FQ#R'N0S6R:P <F$O'O*P-P/R0S2\
      S=R  I'=R>P  4)'T*O=P VD#S'R*P.P/N0R  $D&# HN&# ]U%P*P=S +R#P$R&R'P-R0R1P2P4O8P:RBS   KO%#  7*%R4P\
       $3#R'P  ^]%R=P 0W'P0R  -L#O%S [@#R%P'S0O a+#R'P  PC#U%N'R*P=P W`#P%R  .M#O$P%T DT#R'P  ?`=P?R  #(\
      %# QV%R&P.R0P %+%P1R  F8#T$L%P&S'R  /;#P%P'S .F#O'O*N.R0V1SDP  a3#O$O%R*V-O.O1R2P3T4P8P9P=VCPHP 6A\
      #P%R-R1P %7#O%R*P-N1U@R V6$P&R  ;3#R=P QS$RCP I,#R'P  7A#P*P4S ^C$R5P ,W#S$P%P  OV-O1S @B#P%S'P  Y\
      ]&# (&&# ]S=T?N @V#REP F<8R=P   0,.R1P 2/#O%R'RDP  C>#P%R -X#U%O&P'P ?#.R0P  56#R%P'P CY-R  CG&# O\
      L#P'R b@#R%P `8#R$P CH%R-P.P1P=S>PBRCPDPFPHS  +_#P$N%S&P'S)R*N,P-T/S0N1N2P4R5P8R:O=O?P@PATBTCRHS A\
      ]%O2PARES 0R#U'N  L>$R%P'R-P.R0R2P=P  [H&# 38#O$M%P'O(R*R+P-T.R1O4S5R6R:O>R?P@SBSFR N]$P*R:R=P GJ#\
      R$P%P  _B'P.T0O ?*$P%SEP  -P#T%P&P4P 3H=R?P ).%P=R  HD%# NW$R3P=P  J?$# 9W%S'O !5#S(P ^V$P%O>PDU ;\
      L#P%N&T <a#P%R  ##%P'T-P1P b$%P)R ,/*P=R  5b&# )C'O/S  WI'O)T,O CZ$P&R  ).$S%P&P-O1S2P?PHS '6#R*P \
      /$#S%P'R.S0P1P3P4PDP )K#P%S=P  !!&# 4N%# 1)#P/R   )Q#S%P'N3S =;#P$R%S&O %U#T$S%P'R*N.R/S0O1R2P3R4P\
      <R=P?S@PBPCPHP 0==R?P   DG%U'N0P 9R#O*T=P G`$P%S&P  BV&# /##S%P'P*P-T.P1P OL'P*R-R.O0S@P Y%#S'P/P \
       WE'P=R `T#P'P*R.N4P5R8T;T=S>N?P  ]B#P%R L^'T.P0O *_#S/O  ^,&# 4B&# 4.#R+O ?)#R%O'S)P*R,R-R.P0N1O2\
      P=R@RCS   `a$#  I#&#  <]#P%R Va#P%R&P 4]#P%S.R0P=RHP +&#T%N XG#P$S%S&P'R(P*PHP   ]:%#   4[#R/P8P:P\
      =S  CD%# B<'O=S  $U%R+P 7E'P=SHP FJ#N%T   #M*#  @+&# <=#P$R.T0O1P;R=OCR *-#P'T*P-P @D#N'S(R+P-S/O5\
      R=O?S  NT#P'P+S 9$8R@P  &`#R%P  OS#R/P (3#P$P%U&O +D#P=N?U  J7#P%O'R*P-S  LT-S1O  0B%# ZL#P%R ;0#T\
      %O'P8P ^P#R'P  @T%# F$*P=R  )O&# +F#O%P-S/R1R:P=P?R 1A=P@R A`-R1P  ?O#P%R  _-&# &6#T%P>PBP @a#P-S1\
      P 4O#R'P  _<#M$P'P*P-P.S0P2P4X AF#O'S :?#P3R8P:S=P !@*S=O %S#P$N%T)P*T+O,R-O/U0P1R4S8L:S;P<P=R>S?R\
      @OBRCOFRHO  -_#T%N  bP&# )>#O%S +V#R%R'O  DE&# /2#R%P    (A#U$P%P&O*S0R2P3P4R5R8T:P=L?P@TAPBRDP <E\
      #R*P   GU%# 'V=R?P  K-#S%O1P /.#P$O%T'P A>#R%P  7**P=R >B%R ;X6R=P  b'&# :?#S$P%O'S(P/R9P=R?PBR 3R\
      #T$N&P  +]#R%P EH%R'P   AN#P%S'P.P/P0R8R ]=$S%O&P  V6%# YT&# M7#R%P/RHP  %]#N'T  4*8P>R  O=-R1P 5A\
      'P*R /S0R7P M7.S0O  P8&#  8b&# GG&# OY#R$T&N'P-S1P8P :9#S%P-P  K$&# 25#P%SEP  !#%P'R N`'P*S-R0P=PC\
      P 3X%O'P4S 1Q%P'S3P  HB'# #0%#  G5%P&R'O(P+R-O.S0O1T -^#T%O'P-R1O ]X'P*P.U0O  ^[:R=P  8O#O%N'W*S+P\
      -P=PFP  KI(P*P+R0R5P6R8R:P 9=#T%N JQ#O'S*P8R  VC#P/R =M$R%O'P(P)P*P,S-P.R/O0U1R4P5P6R9O;P<P=S>S?R@\
      SBP 3F#P*PDS  _L#V$P%N5P 37#R*R+P<P=P@PCS  SF%# V[&# 9>#PBR )J#N*P=S>P@S _^%R'R*P0P8R=R?O  +^## 1O\
      #P/R 048P:P=S  D:.R0P  2#&#  a-%M'T*P/R=S?P #T#P$S%P @^#O$R%U1PBP  =M&# ;]#S%P=P AC-P1R  UU#P-R  3\
      [.S0O  &>&# F6#U%N*P  ?_#P$S2P  /@&# V)#S$S%R&O.P0R=NBP 1!'P1R O;'P.P0S  ;a#P$O%R2S .I0P1S8P:P=S  \
      GL&# '%#S$P&P'T*N-P/R  O<#R'P ?-=T?N %<#R%P  /#%# M-#P%R `D#P$R.R0P '$$P2R <9#S%P&P'O8P=PBSDPESHPS\
      R  &9#O$P%T  5%.P2VAM  BJ## ]1BRHP  0Y#P%R  J.-S1P3P   JO#P%R.R8P &&=P?R  <.%R&P #4*R4P  .>.P2R  #\
      *%O&T'P*P;R [:&RBO  3?#S'O #H*R-P=R@P L#-L1V V)%O'P*P0S1S=RBP <N#R%P  @.%OCS Ha=PHR ^9#O%S ZC-R1P \
       5V%R&P 234P8R AP#R=P  3D%# WR#R*P TB#R*P  +<%O'TCP )S#R%O'S  &M#S%P-P  7M#S%P*P U&#N%V'P8P  3R%S'\
      O ;<.P0R   `G#P%R V##P%O*T )+*P=R M@.P0R  @R%# ]8*P=R >U%P'R0P=S@OCR  [J&# IO%# _<#P5SBO K''O*S.P0\
      R   L]&# -7$S%P&O  VS#R'P  *E#N'S@PBTCP b&#P%R  Fa&#  >Z%# L^#S.R0O2P 8-%RHP  #I2PAR -+5P8R  01#P%\
      R PE-P1R bR#O%T'P  a]#R0P E&#R$R%S'R)N*V-P.R/T0K2P3P4S5P8V:N<P=T>O?O@PAPBR 9N#Y$O%P*P-P6P=PCPGP ![\
      #N'P-T0R  )*#P$X%NCPDPHP #T%S'N*P3P=T 7<#T*P-P1P  YG%P*P8O9P=R>T E%#N$PSU  ;Q'P2SCP  `B&# 9^#R-P O\
      5#R=P  _P$U%P&O'T*O-O3R8P=R?P  (9&# ER#T%P&P'P8MBRDPHPSV ](#S%PHP %:#O%P'R-TDP  1@#P-R   0>#P%O*P=\
      T>R B(#R&P [/#O'R*S=P  XE&# '&%P4R >+#P%SEP -4#R'P  _?#N%R*SBP 3^#R$P%S'T*P-P=N  JT#P'R E4'P*S0P 0\
      3#R'P *5$P(P*R+R  4Y&# 2]#O'R/R 7##O%UCPGP 'E.T0P1O YF#V'P*O-P1P ;U#P'P/R  24%# SP&# I$&#   41#R'P\
       )2*P=R  Va$U%P&R'T)R*P-R.N/S0S1O2M4P5P8P9N:O;P<R=R?R@OBRCPGR OO#S'PBP  +'#T%O-P _0#P'P*R1T=OCP E6\
      =P?R  5/$R'P )?.R0P  .B#P*R  W,&# EC#P$T%P&P ZN#R(O+S-P1P=R  @K%# R?#R'P0PBR ?S#P$R%O*R-S2P YY$R%M\
      'P(P*R-T/P1O2S4S5P=R@RCSEPHPRPTP WW'O*S    /R#L$P'P-PBX B`#O'S JO$P%R&P  GC#P$P*U=P@P ZG*P=R 5^*P=\
      R   ^(&# WZ#N%U*P 32%K&P'U(U)R*R+M,P-O/U2P3T5S:S=P?S@OBRDPGOHP X28P=R 4G#P*N4P=V  X'#S-O (R#S'P*R-\
      O ]4#T/N GW#U$P%R'OBPEP ;;$P%P4S []'P(N*R+T   HN%#  U,#P%R %!#S%M'R8P>R  .)$P%R'S*O+P-R 95#P$R >;#\
      O&T1P2RHP  70#T%P'P:P ,E$R2P  'D#P*R )!8R=P  !3%RDP 2H#R$P*P=P@S RR#P.S0P2R   DM%# <.%# #/&# [_+P2\
      R 0@#O$O%P&S-S/R0R=P  U;4R<P 3G#P=R  I)## 3%&# GR#P%R 1A%P'R*P0R 8^#N%P-T1SCP &+%R/PBPSR  6P#P$R%R\
      'O(P-P/S0P4S5O6R8T:R;P=R@PHP  `O#P%R    %T#S%P4P J$#R=PCP  W!#P5P8S (`#P%P/S  (&CRDP  (V#O%P'U,P=P\
      ?R 7P#R%T'PCPEP 6/#P-P1S O%-P.S0P  MY*P,R  RK&# HY.R0P HT-O8T;P 82#P*R  b54R5P   !Q%# R;#P$S2P  UU\
      #U'M*R9S=O 9%%P'P*P.T0P C*#P$R%O'R*T0R8P9P:P=R>P  WN#R*P  Gb#O%O*U 6V'R5P  W1%# )I#O$R%R ]-#S$P8P \
      _D#P'P-U1O `b%P'S0P  VG#U%NFP  930P8SCP +=#S-O !P#R'P2PAR  F+#P*R 3a%S*PHP  [O%# ^2%# _V$R'P 4D#U%\
      O&PHP HD'N-P.S0R b%#O*P6PCPDV $8$O%T&O 5]*P-P1U8PHP Q6#S'P=PFP SC'P.P0S  0!&# !1#P*R -;#P%R !,#P%T\
      -PHP  B6'R*P  2B&# QI#P4R  3#%# FF%L'WHP b)#S%O  a5&#  .;#O$S 7#$R2P 0)$R2P a(#P*R 2X#P*P=S WB1P;R\
        7@#S$P>P !?#P$T%R&N I4%P&R W;#R%P  I'#P/R TJ#S/O ]-#O'S  HX#T'O-P 5<#R'P E_#S/O @(#P%R 2G#P'Z*P.\
      N0M ?5#R$P.P0R SJ#O%S DK#O'S  -B&# _D=P@R  _%#U'O/O  PS$R&P ?I#R'P 65#S/O FE#O$R%R <68P:P=T?P DG#N\
      $O'R*R=O@TET  5[&# KB&# ?T#R'P 9J#P*P7P8T B!#P%RHP  CT=P?R   =<&# :5%# 7X$P%O&T V6$P%R @>#P'S0R1P \
       +-&# 0H*P8P9R=R &3#RDP )(#T%P'O0P OE#R/P ;J#P%R   =>$P=R `$#P%R 4/*P1R -.#R*P.U0M1R4P E!#O'T8P  Q\
      9'P-RCP a.#P*P2P4S5P8S 44(S*P+P  OE&# R*#O'SDP   _W#R%P*P/R=S@P EM*S-P1P  69%# @5'P)R '[#F$P'P*b-P\
      .P/P=P V>#O%S OZ*P@R  @C%R&P=S?O ET#P%P*S5R  P/%# V8#R$P%R4P U`$M2U PY.O0S .T#R4P  4'#U%P'PDP M8$P\
      &P2T@P  '9#P%P8S=P  A*#R*R=PHP  M7#P%R*P1R `N'P.S0P  *-#R%S&P'O  9%%R'P  ^E#S%PBP 9I)O,S ;'$P%R'S*\
      P /6$R%P&S'R*N-S1P2N=R>PFR  6&-P1R=R  Nb#T$R'N(O+S-PCP  FZ#R$S%P&P'S*S,P-P.O/S0S1O2O4P8O9O:S=T>R?P\
      @PDPER  S7'# .S$M*U I>#V/L  !X$R%R'O %@%P;R KF#P%R  S*%# <>#O%N'U   X<%S'P-P :F#O%P/O=U /@#S/O  ]'\
      #S$P'P VT#P%N'T  N`&# 2_&# X&*P=R LI-R1P EC#P%S&P  _<=T?O  D)8PCR D]'R*P  #R#P'S.O0R  S.#R%P'T*S-P\
      =M   aD&# .$'O*S Q0-P.P0S  0+-N1T C*#R$P  ?*$P&R  +a#O-P.R1S  <B%R1P8P  EW#P$T&P*P <E#P*S-P    -P(\
      P8R  W>%# 7]#P'P*N-S.N/R0T1P8S:P=P@S  _?$S4P=P EK=RDP  8Y## ]9%#  3O#P*S=P  a`'O.R0R 9Z#V%P*O=O  8\
      !8# YG&# 5G*P=R 1^#P*R-P2R FP#N'O/V 'X)R*R8P=P  D:&#  -+%OHS #X%M'P(N*Y+P-N4P5P6T:R;S=PFRHP EO#S%S\
      'O)P H>%R3R=R?P@PHP  A/%# ^+%P*R  J[&# =[#S%P'P  =E#O%R'O*R-N0R4S8R=O?SAR  SK$K%R2S>SDR  *O&# %3#R\
      -P TE#P$N%T'O.T0O2R7S  1L%R'P V%#N%T 3S#O'T*P V^#R-P  O#%PBR I5#R%S'M  M*%P'V*M `G#R%P.P0R 1L#S'P-\
      P1PCR ]A%P'R*R=P >a$S%P&P JB#O%S  ,V%# B'%O*O8P>V V8'T.S0M  ]<#S$P%T'N-R1P HJ#S'P-O  I%#R-P1R O3#O\
      *P-P.P1P4W8P ST#R$P%S&P/O;R F+#R%P  L&%R(P .=.P1R 9_%R)P  N^%# :Y#P%R  (a$P*O@T G_%R'R/O :.%P>PDS \
       K.1R2P BF%R*P K0#S$P%P*S-R.O/S0P2R5PBO  K_#P-R R&.S0O  N%'R0P  5K%O*PCPHT 7I$P%P'O*PCV 1;$P&R*P0R\
        %&&# Sb%P6R8P:R=P ZU#P%O'T.P1R8P=R -]%P=R   'L&#  -9&# 87#O%P'U*T-O/S?N Eb#O-S IR#R'P  !4%#  ZA#\
      T%R&O'S(R*O-R.O/P0R1O7P=PCPDS @a#W$S%N&W'R(P)R*S+R,N/P1P3P6R8P<P=N>P@PBSDOHP ,='R1P   $C&# 'W#S%P'\
      P  S.#P$P%S&P'P*S  <2=S?O ]W#P%S'P  =Q%# &?#T%R'P-P0PEP &-#O'S R4#N$R%P'P*T-P=PHS DR/P=V?M  a6$P'P\
      *S  37#P%P'O*U 6!*P5R :E*P@R  .3#R=P ^_%R'P  J@#N%T G&*L=V  <C&P'P*S.R0P  A5-N.R0P1T ;%#T$R%R&P'O*\
      O/P1P2P6P>RAPBRDUEO =#%RDP $##P%R E&#T%O'S(P-O0P8S  2I*P9R  ]C%# LR$O*P2S JV*P@R  @G%# *Z*S-O @I$O\
      2S  Z:#P%R-P.P1S S`#P%P*R 2&*P=R  (a*# 46-R1P b8#P$N%S*P-R2S :8%PBR OM%P'V(P-O.R0O1P2P3R8O:R?R IZ#\
      P*O-R.R0P1P8R:S  9C#R1P  3U#P$P%O'S*R+S.O0S1S2P4N5T8T:P<P=N?M@TARCPDOFS  .;$P&S2P  O9#T'N.P1R _8$R\
      %N&S HW#R'N-S.P0T1P2P CO#O'P/T  E9%# >A#P%R _[#P%P'U*P/P1P5R8R=O?R  F_&# `74R8P R<#U%M  ME#R'P [==\
      RHP E@%P'S X)$R2P  `V%R'P &<'R0P  M2#I*P+P-P8P:P=^BPDPHR  #C%U'N S&#R'P D[#N'T  A&#K%T'S*P1P2T=O@P\
      CUHO ?>$O%P&T  19&# <Z#P%T&PHP NS#]$M%N&N*O-S8P=PDPHR  /P.R1P ;9'L*V  MW#R'T*P-P.P5P   '2%# 5Y*R1P\
       I&#R'P*T-P0S5P=P@PCP !G#S*O  ;8#O/S ,;#O'R*S-P2P=P?RAR ,1#P'S(P  M7#P'P-S *C#T$J%P&N'T(P)O*S-V.P/\
      N0O1U2O3P4M6P<P=Y>X@RBRCOEN  E>#R$O%R'Z*O+P.K/U0M=RHP  ;F#P'R*N-N.O0S1U8R:P?R@RDP M?#P%R bW#P'O*T-\
      P/R1R  #A#P$R*P@R  P14R5P ](8RHP W;%R&P  B/%#  $8#O%R.P0R<P=S bX0P=R   $'%# U#&# Y]#T$T'O*R/N4O8P=\
      P@UBPCPHP U:#S%P'P +>8RBP  TX'P*P8R &!%P&R=S?P@P =&#P%O=P>U  50#S6P=P ?b%R-P  4^#P-R `?-S1P@P  ']#\
      P'R.P0R ])#O%T&P DV%P'P*TBP bZ#R=P  *C#O%P'W/P0P2P  ?F&# 2X#P%S'P*O.R0P=P@S  N6-P2R  #T#R*P  CA#S'\
      P4P ,L#O-P4T G4%T'N  QQ%P*T=PDP  NT$P*R H5#R%O)R*S.O/P0R8N:P=U?PBPCR U=#R%P  RO#P$S*P4RHP  /@$N2T \
      SZ#S%P=P  -H*N.S0O=T?P   8Z#P*S2P 1/$RBP  #6#N%S'O(P*T   &%&# G+#P$P%O*P-X.S0N1O:P=T?P 5@#S$O%P&S-\
      P.T0O P5#O%P*S-S:P   C9&#  '+#R%P 3-#P'R $(#S%P/P  66#P$P%S  *G%RBP -J'P*R 3a#P%SHP  P<%R'P 0'#P$N\
      %R'S-P.M0W1T2O3P4O=P>P@VBPCPDPGPHR  <&%R'P UJ%P*R $^%P'R &V#O%S  DU&# T<#P$P%R'O*P4PCTHS `T=R?P M^\
      %P'P*T-P8REP  Y$&# .5#P%R 6F=R?P =U#P%R  9<-R/P /K#O-S #6*O8O=U   2B(P*T1O   ).#R%P 0*$R%P'R*P8R?P\
        VJ%# I]#P%R  >a$O%P*UCP .S'P<PBSFP  %##P$P7S IY#R1P =$#RCP -K%P&R'T*N+R-T.N0T1N2P4R5R8R:P=R?N@R \
       K`&# 9'%S'P8P  GR&# QC#O'S*P .1#R$R%P*P  `[#R%O*R  /7-N1T  OY&#  L.-P1R  16#P$T&P2P  M]&# '=#O%R'\
      P=R  ,?#P%P'R*T-O Q8#P%R&P  Q:%# EX&# K5%P*R  [C#R%P aN#P-R  MK&# ZS%R&P O)#S$R-P/P2P ?J.T0N PT#T%\
      O'P-P.T1P=P  /L&# `2-S.P1P LH-P=O?S@R )P.R0P ?+*P.O;T  .aBREP Y@*P=R  aG&#  5<#S%P-P  PX#P*T.P9P=P\
      @R =Q#P%R Q&.L0V  aW#T&P'R-P/P0O  I;:S=O 87*N<S=R O]#V%P'M  (6#P$S2O>R G`#W%K'P  )5'P)R Db=R?P  W`\
      #U%N'S*P-PCP $S-R1P  I=## L7#P/R 4;%RBP ](#P0P1S  5*&#  <?#L'P*Y-N  C#$S%S'O(R)P*T-T.P/T0R1S3P4P6P\
      8N9P:N;P=O>S@RBPCPDPEVHM [H#P/R %?#P%R*P=R V@#R'P  XU#P%R ZO-R1P8R:P aQ#P/R  A4.R0P ID#O$R%R&P'O*R\
      .R/P0P1P4R6R8R:O=N>TCTHP >[=N>T  E::P=R W^#R%P CQ#P$R  YO$# UN-R0P &F'P.P0R ,H%P8R  Z;*P8T=O 0C#S$\
      P%R-P8P [T#O'P.P/R0RFS  #&-P1R   7<#S%P/P=R>P   F7$R%P'P(P)P*T.P/P0S1S2P6P8N:P=O?S@SBUCP  ^:'R0P 0\
      V%P'P*R5O8S=O@T  a?&#  Z%%# SZ#O'S RN$T*O4P 0Y#P'R  .R%# E%*N8S=R bV$P&R  ,)&# b$%T'S.O0N I;*R-P.R\
      2P  5#%P-P1R=R QC*P4R *C=R?P #X#T$S&R'R)S*O+P,P-T.P/O1N2P4S6S8S9R:P<P=N>R@PBRCREPFOHP V#%P'R8R>P L\
      M$S*PDP    3#&# =)#T%P&P'P*S+P-P0R1P2R=P E$#P%R  T'$T2OCP 09%O'P8T /&#P%P-U.R1N  A[%P'R  O/'O*S *)\
      #V$O%O'V*O-R.P;P=OBPDP ?8#M%S'U-S1N 8S#O'U*PBP  `/&# '7&# _a%R'P  G(#R'P 8!#S%O  N<#P4R  #>#S'P*R+\
      P-P/R3R4R5S6N8O:S?P@SAPBPCP >A#P%S*P  $E%# B3-S1O  0^(S+O '<#P%P'V.P0OHP 1<.S0P1P  L_*P=R PW#R*P 7\
      N$T'R)P*R.R/S0S2R3R4P6P9P:R=R>R@PCPELGN  _A#P>R  B(%# :Z#P'S*P 2P#O$S b$%S'O I_#R$O%T'R-S/O6R8P9P<\
      P=P@PCRDRERGPMR  '$#P'U*N  _0$S2O  B@&#  '/%#  WC#T$P%P'P*P-W1O5P=P@PCP  =@%# R##S%O=O?S 5B4P5P=T>\
      P #V=R?P IV$P-S.P1P2R  bA'T/N 0N#P$O%T&P0S8P>R?P  =$&# B$#N%X/N  M!%# 0b$P&O'U(T*O+N-P/S1P5P6O:S=S\
      ?ODRFS  UC#M%S'PDT 6N*R@P -Y%R'R,P-P  B['P.P0S     3=#P$P%R&P.S0O4RDR  VV%# bM$P%T'O*T-P.R/P0P1P2R\
      3P=R@O  93'P0R /(#P'R*P-R  V'#O%P*R8S=PCSEP IP*P=R 4)#T*O V)#RDP  <R#L$M%S&K'R)L*Y,W.P/O0R3S8R:O=S\
      >PBRCTDOFS  <*'P0R  N6#P'R 4.=P?R +7#P%R CG'T0N  K9#P>R &N'O*U=P XU#P'S=P  ]*&# R6#M$W%OCR <-#S%O'\
      S*O1SBP 5/%S*P8P  [-#V'N0O3P 1D$P2R  SO#P/R T?#M$P%P'R(S+O0P8RBV  O5#P%T'N*T,P9P EG#O$O%P'P*O-O4!=\
      O  M=%# `?#R-P (A'P*R 'T#R$P&P'V(P*P-P@P P*$O-P1O2V  +9&# 1:#T'N Q@#O%U'PHP ^F.R0P   ;4%R:P PL#M'S\
      9P;P=R?T@R ,T#R%P T0#L%X?PDP 88#P%R  PP#N$P'P*N,P-P1P5P=] QU#R*P 5>%TBN  HX8N=T <G#S*P1P2R9P=R@P U\
      G%P'O*S.R  R5#P%R .N*R-P ][=O?S  !K&# $4#O%R*S-P.O0P1R;R?R  XD#R'P 6J#P(R F;*O=R>R  YS%# MJ#T-O2P \
       B6%# E?#S-P=P +<$P'O8P>SBS <=#R'P 9M.P0R  E6'P0R  2^$S%P&P %W#O*S-P0R2P8R  ZR#S%O 0`#R$P  3%#R'P \
       ^E%# +D%R&P 1X#U%P'S-P.R0O1P=PDP  Nb#P$R   1`&# 5?#R-P R6%P'R Y(#P%R.P0R bK#O%S 0I#R%P G:%R*R-P.O\
      0S=P  [D'P*R=P@R D6#W'P/L  P9%# R,'N.P0V 2?#O-R/R  64#R'S0N  I)$# 5a#S%P)O  'A#R%P-X/O1P4R5P6P:R=N\
      >P?P XE#N%P'X*L+P-P9W:PCP  >]'S*O VF0R1P  S=%# /V$P%R'P(R*P+P1P=P?T 4;#P%R  ?D#S%PHP  G%#P$R%R'P 7\
      ?#P'P0S  +0%# .F%#  G4&# NA'P/R aG#S/O  BP%R*P DD(S+O  10%R'P +6#U$P%O'R*P.P0R4R5PBSCPDPHP %A#V'P=\
      O@PFP  1,%# R>#N$U%P'N)P*M,P-P.R0R2P3R6R8P9P:U<W=P@P  ER#R$P  ND%P'S*P _H*O6T=P 7E#V$P%P'P*O 45=O?\
      S  /P&#  7B#R$S'P=PDP  =N#S*P3RBPCP  D'*N=T  $='T.O0P %0#P%P4T5P  <$$O*S ?I#P/R  YX&# NQ&#  R&&# T\
      /#P%R 3L#L%P'P*P-P=!BPHP  C%&#  U!#M$O%P'U*UHP EZ#O%U>PDP  6/%# .:#O%P'R*R/P9S +(#R$P  <7BRHP 11'P\
      2RAP  J*%P'R*P Ha#S4O @)'PBR  M?%# !X%R'P ]O&R2P EK#R%P  9$#O-P4PBU 4-#M%R*P-S1TBP   (?&# )[$R*P U\
      ;#P%R Q6*R;P  HG&# LK#P'R   ]3#R'O Y0BREP  _>#P%R J;%P   V,#X%O'O*P-P4PBP ,5#U%O'O,P-R  bN&# ,A$P&\
      R ZR$O&S *[$O%S D%#S%P&P A?'R*P  5**# I[#T$PEPTP &'%X*J -E%P.T0NHR  L@#R$R.PEP )!#N%S'R*R=P  Q.'P*\
      R @C$P%U&O'O8S=O  Y]#O%T'P*P=R -D#P*R@P U'$P-S1P2R6R8N:P=S  6S#U'P*P.S8P:P=P '9'P0R >=%O)S=P?R  RO\
      $P%S'O-R/O0R2R8P=R WR#O'P*R=P>PCUDP E-#S$R&P'P-O.O0R1R2P8P>S?OBS #E#P%R  Y!#O'R*O8P=PETHR ,'$R'P(S\
      *P-P4P@R 7T#O'S  OT%N'T*P T-#O'U*P:O  L]&# NL8P=R G,'P(R  H6&# @<#P%R E4/R5P (R'O-X1O4P=P>O  B+$# \
      bK*P.S1P 8K#P%O'P8V=P bY#S-P2P E$%R'K(L*!+P  ;1&# JN#R1P  ;?%#   D3%R'N)P*T=R?RCP 8G4P8R   J,4P5R \
          <<#P5R 5<'P,R2P=P?PCS _Y#O%J'Z  1C%P.P=S  M3#S%R*P-O=P  SU#S'L=URP  Bb%# R4#P%W'O0N 8F$P%R*P-P\
      .R/R0P2R8P=R>R?O  !5#S'P=P OE1P6R:P=R QZ#P8R ?S'R8P  S!%# 7;&# F%#O/S ^Q#P%P(P*T>P  **$P%S&P   B;#\
      O%O'U II#U?N  /Q&# *?#RDP  E%&# '2&# 6[#S'O   DZ'S=PCP  ,7'N-R1S =*#P%R  *=-R1O WF#R=P QB#S-O2P -`\
      *P@R  GJ#R%R'P*R=O YB#R%P'R-P  8Y.# Y[%# N#-O1S X/#S%P=P  34#P'S>P >^#P%U'N*P.R@RAP  E,%# $7#P$R  \
      YW&# ?_#N$R'P(L*R+T-N.V/R0K1Y2P4R8O:R>P?OBRDSHP ;Q#P%S4P %+#R'P  A3#R%P8MHPSV _&$P'P*R.P0R3R5R6R:P\
      =P T,$P%N&S3PET  W##R$P Tb%R=P   I4#P%W*K  3M&# 8_#R$R%P&P  V@&# %Z#P%R ]5#S%PHP  8V%# YR$PCR ^H#O\
      'S  ,>%R&P'P1S5P -'8P>R  ,.&# H-%# XL*P1R ;.#P%P&R'R-S.R/P0P1O=S?P 46$P%P*R  J4&#  .5*R1P .*$O2S  \
      aN#O%R'P*S b`#P$R  CT&# `/#S$P%P  FX#R%S'N  <4#R'P $I$R%P  ]=#P/R  5D%P8R  N$&# ])%T'P8PHP  CU=PGR\
       ,('O*S  N%#R$P :36OHS  6T'P*S@P *E:P=R B4-U.O1N E]$RHP  /R&#  &?%# [K#N'S*T=P@PFP 7]#P-R `?'P*R  \
      3(&#  Y_$P*R   7M%# Z:'R-P $0#R%O/P4P>SCPDRSS  *I#R%R'O-R@P 'a$R2P  U_*P=R CS#P%L8WCP a##R'P-REP  \
      FI#R(P  FV#R*P 0!%S'P*M-P.S0O=X?NHP  (Y#P*O8O9V  %Y%# O4#T'N=S?O `(#S%R'R.P/M0R =.#R'P=P@R  6=#P-S\
      6P 23#P%RHP  ][=R?P .<#P*R1P=O?T #!%O8S T$#P$R8R9P O$#P$S<P  1U#R%S&P'P/R=P  +9#P/R PH.S0O 5O#S%M(\
      P+P-P2P5S8U;P=P>S D]%R'P   (>'S0P1P 'Y%R'O.N0U  E#&# C%#O%T*R=O?R  ';#S%O'S(P*P8P 6O*T=P@O 1/#P$R \
       _.#N%R+P-U=P H5*P=R   >`#N*T ?H#O%R*P-R/R8R=R@P D.'P*P-S1O8T=O  XJ#P$R b##P-P/R1R  E>'R8P O:#P'P*\
      S/R=P   !0#RDP  _H%# B&#P%M6P;UCSDP 2?#S$P%P'R9P  R:%# *3#V%L*R5P=T>P@PCP YI#N%P&R'O-S0O1T3R:O=T?P\
      @PBPCT NJ#R8P <M#P%R =_#N%P'S-S 6-%NHT  @a&#  8B#P%O5TBPHR #@-P8P=R K^#R$P  C*$R*P  Q5&# ?I=P?R FP\
      8R:R=P  VD$R2P  N.#O%P'PBU  /.#O$P=T ?C%P.S0P =W#R5P  ;K#P'S*P  b7%# VG#T$R%P&S'V(T*M+N,O-N.N/U0P2\
      N4O6M7P8S9P:R;P=S?M@VASBSCPDOFSHP P($T%O'S(R)P*T+P-R.S0N1R2R3P4P5P6R8O:P=S>P?M@MBPCSDRHPRSSS #L#R'\
      P4P5R=P  R;&# Z2%# @[*R1P2R=O>R  =V-R0P  &a%# TI%P8R >!#S'M=PBTCP ;P#V$R%O2P3P:P=R?PDP  T8$#  [?&#\
       X?=S@P  Y?#S$P%P 6^#U%P&P*P/O=R  N@#R'R0PHP B.#P$T*P2O TC#P'P*S-P=T@O  6T#S$S'N-R.O/P0S1P2P8R=RBP\
       ]B#O%S ^B#O0TCP _O#P%OHT  aA&# Z##P%T*PCP QG#R'P  X5&# #1&# .'#O%S'P  M@#P%SHP  GL&# Z.#S%R'P*O  \
      IB#S'O  %S*S-P1O;R D/*R>P :93R4P $D#P'R !5#P'P*S %Y#P%R   >V#R/P4R5P=P?R (=#S%P&N(N+T2P>PASDR :I#S\
      *P4P  C2#O.S  DW#R-P $N#R%P  EJ*R8P   VQ#R'P  YC&# WK#R/P  LP#P'R UH#R%P KK#O%S'S-P.P0P  FQ## @!#P\
      BR  -=#P%T'PEP .Y#U%O&P'O5P  M;-N1T 92#S%N*R=S>PCP V,$R%P 8!#T%O*P `C*U;O=N  '_%#   I/&# /M=P>R Gb\
      %P&P*P2R6RAR  -O*P3R  MQ&# =!=NDT _+%R'P ,V$P*P4S MS%R'P J-#O-S  !B&# bS#P%T'P(P !+*P=T@PCP P1#S%P\
      3R5P=P ;2#P'R  $P$# bV#T$O%P'U*P-R4P=PBPDPHP  `X#R'P R&*R=P ^(#S/O  5<%# EJ#P-P.R0R M]#R%P '_#O%O'\
      T  a7&# 5Z#O%S&P(P0R8R )@#P%S=R?PDP NS'P-R.P1R Q^#R'P8PBR (>#PHR bK#S'P*P  9G#O/S  a_&# T!&# 0+#P%\
      R ^[#R'P  _C#M%P2P=U>S@P )E0P8R ]=%S8PHP  P3%# >],P-R0P3P6P;R=P@OCRFRGRMR R_$P%T&O'P-P/R  B*&# I*#\
      P%R IG%P&R  1T%# F=&# W>#P%R U'#O$P%R'P-URP 7P#P*R  3B*V+P=M  ZF&# @L#N$T%P'R*S8R=P@O K?#P'PFS  &U\
      %P=R FW#S'O 7E#R-P _M'P0R  HR$R%P  %T#P'R DM#N$R%R-R2P8P9S=P?R  <J#O%R/R   <&'P8R P9#P*R   N#&# NL\
      #R%P [2#O%S  ZW%# !Z#P%R  C/&# )]'S.N0S <H#S*P-P  *[&# U9#R%P'R*P-U1P4P=PHP   &X&#  IJ#R%P4P=R W4#\
      S(P=P /7#U%S'R(T*N+N-N.P/P1P8V;P>M?P@R  *!%#  WH4P8R  PO%RDP  #-#P%R   B#&# YO#R$P _8$R1O2R `-=R?P\
         #O#S%P'P ]''P*V5P=OFP  *W#R$O%U*N-P/P8P=R>P@T !M#P*R >5$O'P*R.R1P2S   )1#R%R*P-P 1a%R'T.M ?$%O'\
      S   5+*P3R V##S'P*P-P O$#O%R'R(O-R.R/P0P1W2P3S4R5R6R8R:O=P?R@NBOCSDPFPHN  %N'O*S-O1S 6B*P=R  H_#P'\
      N-R0S1S=P <E#P'P-P.V0P2PCP  NY#N'T  X=&# A%'R*P X'%REP !`3P=R  U>%PBR ba#P%SDP L4#S'R*P-O6P:RDREPH\
      P C+%R'T(S)S*N+N,P-R/P0T5R=PCPFPHO   >O%# F7#S*P4P  S-%# ZK%O'S  $4&# #+#S%O'R K&#S*O  -<$# ?2%R'P\
        S..R0P 5^#R%P Y;$P%S&P   &T#R'P  O[1P2R:R=P  -1#R*P 2<'R+P 6V'P-R1R=P 0>'P0R  Z4%P'R.P0R  _L#R%R\
      'P8P V-#P'P*UCP  [3#P$R  2E%S0O  O$$R*P 'K#O-R1S EM#R.P1S=O  >P#N%T 3`#P*R8P@R WV#O'U/O  (_*P=P?P@\
      T  1F#Y%M(P+P4P5P  _13# O+&#  ^&#T%T&U'R(R*R+T-L/O0N1R2M3P5S6P7R8P9P:P;S>R?P@SARBRCPDOENFPMR KG*P=\
      R @]#S%P=P  0X#R%P=P?R =4=P?R 04#P*S1P   $$#O'P*T ^#*P=R 5E#P$P%P'K(P*U-S.T0T2R3R4R5P6R;P=K?V@PBRF\
      PHP ,4#R$R%P'U+P-R.O/R0R1P4P8P=O?RBP  :Q&# .N#U%N'P-R4P &+0P1R IX#U%O3P=P  ;*#P*R  JO#T$S%R&S)P*N+\
      P,S.O/O1O:SEPHP  (1#P%R'R=PHP `C#O%O'U )Z*S8PMP ;0#U$P%S'P*N5P8PCPHS 5L#S%P'P ?V#R*P  8Y#P*P-S  >U\
      2PARBRDP ]G'P-P0R6R  ?3&# B9*P8R `/#P%U;R=PBO  10#T%N;R S'#R%P'P*P.V1O8P `L#S%R'N  FI$P*R  D6=N?T \
      _K#N'T*O=OFU GB.O1S JW#R4P  X&%# Sa*P=S@P T8#P%O'U=P?RBP  Z4%R'P-SBO #/%R'P  3*%N'T S@.R0P  O<#T'P\
      -N @_'T0P1P3P  MT#T%O5P   ]P#P$R 'Z#R$P   [Z#P%R Q5'R)P-P4R  '>%# ^7%#  K(#R*P X=#P%R 6G#PER 4/*P=\
      R  F@*R=P?R@P  *+#P%R  I-#N'U*N-P1T8R>P@P ((#P%R  93#S=P>P $N'P(P+S E;%S'O RB=S?O  [&#R%P  13*R=P \
       bN#S$O 5P%P-S1P #S#R%P  .a'R0P 8)=O>S  XY#S'R-P1P=P 5R*P.R0P HU#P$N%Y&N'O  -L&# S[#R%P >**P.R [K*\
      P<R 5+#S'P*P-P4R5P@R >b%P'R=R?P  ;)#S%P-P W)#P'S*O/R  28#P%R Oa=R?P :H#R0P  B^&# IA$R2P (I#P*R  J(\
      #K%P'!*P-P=PCP I>#K%L*[-P3P8O=UHR OJ4S5O HA#S%P'P*S-PHP  ;O&# NC-P=R 3&'P)S,P  _A&# )F&# NF*O8P=T \
       B+#T%O-P *48S>O  I<#S.R0P:P;P=S?O +S#P'R.P0S1P VJ#O$P-S.N0S2R8S9P=R>P@PCR [#%REP  ;M#S%P*P C!#S'P\
      1P  `a#R$P  WM#R%P (4#V%O'P8P;P=P ?:*R@P  T9%L&V P-#RDP  <E#PGR    2Y#S%PHP ZQ#R'P 3H#P%R'S0OBP  K\
      L#R*P 8P#U%L'P*R-R?P@PBPRT  a!#O%P'T *b#T%N -P#P/R O-#P%S.R0P1P=R C`#O%S'S(P  _R%# C4(R*P1R=P  @B#\
      O$T%O&P2R OD#S%O ]2.R1P T&'R(P  G3%P'R=R@P 57/R=P PE#S$PBP  GI%# !'#O%R'T/O8RAP $(*U=M@R A?#P$S%P&\
      S'O+P 3_#R%P W+.R1P -a#P'T+P4P 9'#P$P%R&R  V,## aJ&#  UD&# I=#O%R  ?&&# 3Z&# R]#O-S  H*&# $!#P%R P\
      3%O/S EZ$N'P(P*M-W.O0P1U2U3P=PBPCSEO 1.#P$R  7D&# 70.O0S  N^#O%P-R1R  aa%# F2#N%P-VCP   0F#M$P%P&P\
      'R(P)P-K.Y/T0Y1P2T4P6P8P;P=PCPEOHR  0P#R*P LH#U'P*P-P BN-M.P1V RZ#P/R ,F'P.R D]%P2R  R['O*T3P R6#O\
      'T-P  R5&# :b%# FN$S&PCP K%#P%T'P8P :@-P.P1S  YF&# [Q'P.R  HO#P%O'S*O-P;P=THS W4#U%N-TBNDP D@#O/S \
       6@-S1P=P $8%O*S   __#P'P1S V=*P8R N)#R'S*P-P.R0P=P E(%S1O ?_#H%N'P*a-P=PDP  S'%# >;#O%R&P*P4RETHP\
       TO$R2P  :''R*P 1O#R%T*P0P=PCPSP  &6%# 'H&# ;='R(P BP#P$P%R&P'R(P+R4R=P?RBR R`#L'W=P  8&#O%U*P-P S\
      X#P%R*R-O0P1R9R <P#P%R 45*P8P=S (B#O%S  )&#P%R (E.S0O  WR%#  9C&# ?%%P*P3P8R9R %H#O%T&P  :/%P&R ]8\
      #O%V'L*O/R=T?M@V #W#P'P*P/R1S8R@P   TN#P$S'M*S1R2P8R=O?T #2'P)R W-*S.P;P )8#P$P7S  U>#P%SDP `V#R%R\
      'O +Y#P%R HD%O'S  C^#R*P4P@R Vb#P*R   K4*P8R >M#P>R C`'P(P+S %^#O%R&P*R 3.#P'R8R9P  b)#N%S'O*P?SBR\
        O*#P*N1P=V  ,H'# ;P&# 4B#R%P >I#R%R*R-P;P=P ]a#R$P  T)#RAP  J?#P$P%RCPHS RA#P/R PQ#P&R   B)&# TQ\
      =R?P GT#P'R-P1R  JL%# U5%R-P  J8&# I>-P2R @O#P$R%N&T-P.R0P1S2O4P8O=RBRCS ML#T%O/O  +'#T%O&P  <'#P%\
      S'P >'#R%P X[#O$M&P'P(O)O*S+R.S0R1U2R4R7R8O9N:R<P=R>RASBOCRDPEPHRTS  >3#S*O  91$P%U&S'S(R*M+P,R.O/\
      N0R1P2R8R:R=OHP AF=P@R  8G.P2R  X<%# 5Q.P0R  )=#O%U'P*O-R3P8S=R?PHP MO#S%O 9P#P*P.S/R0P2T<PAO  &P#\
      M'R(S+P.P0T 9J#R$P C6$P1P2S W/-P4R  ^P#T$R%O&P*O-P.O/S0S2O8R9P:R=M>R?TCSFS   PZ:R=P  a3-P1R  )#%O'\
      S8P  'G%P'R 0+(P*P+R4R  [Q=M?U F(#S%N'R  BV*T-P.P0R?O@P 5@#P%R 6R'P*S@P   D%#P$R  ?_#M*P/V >>#P$R \
      8+$R&P UW%R'P .$%P'PBS  !^&# ('#R$R'U*O-R.P0T1P2P=PAPBPCPDP ;^#T%P'P-P &_#P-R M*#P$R%P*R/P6R:P O/'\
      R-P  M5&# /3:R=P ?,#P$R 2.0P2R  @?#O%T'P*O-PBPFT Z[#P$P%S'T8PCPFP  X?'P*R @B-P1R   M^#L$S%W1P8P  1\
      @%# H,%# %S#P=P?S  VE&# 4*#P%R `X#N%T 5A#PFR  1=#TBN ->.R0P  &X#N'T-P H:#R%P $/#R'P 2.#R-P1P  ;L;#\
       /T.R=P []#O%S  >V#P'X0M1P $]#V$O%P>PDP /!#S%P'P  7]'R.P0R $S#R*P+R>P  ?+#M$O%M'M*O+P-W.X/T0N1R2U3\
      P;P=U?M@P ?)#P'R  '%#S%O %<#P%R a4#P'R*P=O?T  @B#R-P.R0P *)#P$R 2Z#R%P=P@R L3%P*P8S K?$R&P  (O&# @\
      6&# Q-#R%P-P1R2PDR ^<#S'O #]*P@R    B%#N%U'P  RN#O4P5S8S=P N0#S'U*L MA-P1R  2P$P&P'R(P*N+R-P/O0R2R\
      4S5P:R<P=N>R?P@TBSCRDP  OT#J%N'O-O0M4P5P8e@PBPGPHT a?#T%P'O-U.P1O=P /A*P.T0O   M/#T'P*O UM-O1S  >=\
      #U$P'P*P=P ZN#P%R 6O)M,U   E@%P'R  T2*# _N*P=R >`#S%O  A9%# /^'P.S0P  H'#T$N%P&P'S4P8R?PBR 93#P'R5\
      R=P  G/#P%R W+*P0P8R F5#U%M  T3&# .%#R'P  U`#R*P W,*O.R0P@S !0#S$R%R&P'N+P.P0SAP Q#'T0O8P  M8#P*P@\
      R M_#S%P'P(P+R-T1N:P;R=R@P   XE#T%P'O   &O$# =C#T%O<P  4=&# @[#P$R%R.R/O0P  Q0#R%P ;3#P*R=P PM=R?P\
       I0%PBR  IW$P%R Y/$P2R  !%#R'P P&'P(R=R?P  H8%#  ]&#N'P*U  ?N#R*P E==O>S N]#R%P  O:$R*S=OBP /-#V'L\
        VZ#R'P SF%R'P IW#K'Y-P8PDP A]#R1P8P:S=P  V24RBP N5#P%P'T-PFP    D!B#  +9#R$P'P*S=R?O YD#P$R&P*P.\
      P1P2P3R6R:P?SCR  0L&# /b#P'P*O-O.P1P2U3O4R=P>PAXDOFSHP !]#O$P%T'P(P*R-O.R0P1S2P>PARJS %-*P=R  ([%#\
       ;M%P4R  7Q$P%P&S S/#S$P%P'R-P8P  Ab#P'R*R=N?S *4%PHR  83#P%S&P R)#R*P HY#S$P%L*P/R4P=U  #$#N$U-P \
       8X#P$R  /F#T*P-P/N1R=R /,#S%R'N  /:&#  N@$P%S=P ^X#P%S'P  7+#P5R ';=P>R  C2&# T'%U'P.P0O ZV%R0P G\
      ^#P%R K?%R'P  L[%# )-$R2P F9#R*P N4#R2P 'F#R%P  0O#T%N T(#P$R%R'S*O-R.R/R0R1P2P3P4P8P:O<P?TBRCP  X\
      -#P%P&N'O(M)R*S+U,P-R.S0P1R4R5R6P8S9P:N=T?R@PDP +W#R%S&N'R)R*S+O,M.N/O0S1P2O3P4P6O8U9S:M<S>T?PAPBS\
      CRDSEPHS  (H#O%T&P Y*0P8R  IV&# 6<&# ,+'T)P*O  <N&# ^;#R'P XJ#R*P   #C&# RO*R-S0P2P8P #U.S0P1P R0#\
      O%R'R5R8P  9L#P=R  W@-O1S I'(R+P 5^#P*O/R=T?P  U@&# FT#P%R )N*P=R  +?#P%R GX#P*P@S ?Y#O%S 4<%R&P $\
      K#R%P8OGS  2+#O%R=R JE#N$U'P M)#P%R  T@$# !C#P*S=P  &E#R-O4PBS )!.R0P  _O&#  &Z#P'PBS 0@=R?P   _8#\
      P%R QZ%R'R-P4P >,'S0O  P8%#  AHBRGP  )#&#   G8%#  A9.R1P M5#P8R (a#N%T&P'O*O-P=SET  E>$R%P 5^*P-P1\
      P=V@P  DP&# !+#P$R =/%PDR /S'P*R  ;1)R-P1RHP  YS#J$P%M'^*]-O.P0O1O3O4P=P>PBOCR N?#P%P*S@P  D2'P*R \
      '<$P0R `*#R%P*P  LH%# T+#P$R-S1P2P  6W#S$P%P&P*R@R  P4'R*R=P 9Z#S$T%N'P(O+S-P.R/P2O4R5P=N?R@VBP 6`\
      -N1T  <K&# >+&#  I5#V$P%P'R*N-S.O1S3P;P=P )W#P*P=S  b!#R$P  a+'P.P0S SA*P;R  'W&# 4S.R0P Z)#U'P*P@\
      P RC*P=R W(#S$R%O'R*P/O0R5P6P8S9P<P=O@UBP E*8P:P=S   BA&#  I.'P*O=T  I_%# T''S*O [##R%P  [E=#   X*\
      .O0S  EQ&# A1#P$R%P2R Q'$R2P C*%P*S3P  &1%# /(&# A<&# bW#P'S*P T*#P-P0R=S>P aN#P$W%T&P*P-P2P4P=PDP\
      HPTP  .J#P%T3PCP -T.S0O  4-#P'R =W#M$R&P*P-S/P0R1S2O4R=R@R   [<#P%T.P>P ,U#R$P%R&P.O0S CK-R1P  CW%\
      # Y(.R0P a'=N>T  ='#R%P ]X#_$P%J&P*P-NCP  RO#T%N M?#O%S  ]K$T%O&P   CN%# .T#U%M 29#P*R .O#RBP 07#S\
      'O $='S(P=P (J#P-R  6]$P*R U=#P%T1PCP  !%%# J5#P/R   E6%P'R*O1P8S=R 6L#S%P'R*R.P/O0R3R@O 6[#S$S%O&\
      O'P5P=R?P@RBR   aI'P0R C6#R1P B7=P?R B,#N%S'R 6L#P%OEU  ![&# CH#P1R W%#P%S-P  `8=P>R   )9#P$R%P&R \
       09*P@R PH$P&R  $#*# _E#P=R B_#N$P*S+P1P=U  /(#P=R  =<&# )&#N%U.R0P8M=PBPDUSR <;#N'T  ;_%R>P )/#O%\
      S  @Q&#  47%R&P'R0P /:#O%O.P1R=S@RGS SL%S'O8O=S IJ%R'P /]#S$P-P  4'%# MS%P'R 19:R=P  G+'T/P0P1P   \
      (K-O1S  (##P%R  FF&#   ]7*R8O=R@P E!%RCP   )'%# 14-R.O0SFP J[%S=PDP F9'P/S0P  3M#RAP  Z%&# 8b#R%P \
      @E#P'SDP aF*P@R G3#T%OBP  =8&# BL&# J+#R%N'S(P*R+S0P4P=P?S >F$P*W=L  CW%# >*#P%SBP  ?B&# X3*P5P=S \
      <Y$P'R Ab#O$O%O&P'N)Z,S1P3P P5*P=S@P O%#P%R'S*R-M.P/O0R1R2S4R5P8P=R?SAOBOGS  4Z#SBO  `U.R0P  NV&# \
       P4&# (b$P%R +Q%R&P JT%R'P  %[#R'P  5G&# ^J#S%P  Q!%# 1-%# @[1P=T@PCP  <T8P:R  %?-R1O  H2&# @N#P%T\
      'O-R1P2R4P ?:#M%T'P*R-R  aUC# 7^#P*S=P _-&P4R  :I'P0R _:#R%P  LP%# <9#T%N .`#R%P-R ^S-S.O1P  N@%# \
      4O#R$P%S&P'P.S0O1P=U?OHP ]X#O%S   W4$R&P  :D&# ^b#O0P5T ^>#R%S&P'N-O1RBR `b.P0R  >S-R1P ^O#T$P=PDP\
        L:#R*P  ]##P%R  J#$# HU&# UG$P%R&T'P.R/T0P1P2M4R8O:P;P<R=T?O@RBPERFRGPHP  (!$P%R R9#P%R'O*P.R1R \
       KC&# >B&# `Y#R$P ;J-R1P  /:#O$T*P 1&$P%R*P.P0R8R:P=R  SS&#  WQ#T$O&P PY#R=P 5N#O'T-P.O/T0R4P:O=S \
      Wb4P8R    -<#R$P'P2R +,'P=R  ZG#P%R'S*P=P D^#P'S*P $`#P$S-O1S4P:R=P  O/#O$P&R-S ,Y#P%M1PCW [O#P%V'\
      NBP  O8*R1P $`1P2P3S JS#U$P%P(P*P-O=UCP  UX#RBP  5G&# >!#P=P?S [H#T%O&P'P-R1P=R?P bT#P$R  R*:T=N @\
      X#P-R  UW&# /'%# -a%P-R  (G&R2P /`-P1S2P $*#T%P'PBP OA#P'R 1E%T'O-T.P1PBPEPGP  5%%R-P 4R*P-P.P0T S\
      a#P%R  J%#T$P%P'S*P-O.S/O0N1S2S3R4P:R=O?RCPDP +F#R%O'P*UBP F3'R*S:P<O  `7#R%P?P %Q*P=SHP  S%#R'P -\
      R#W%P'P*O.P1R=O =]#R$U%L3P  7A%# AO'P*R  M4%#  J8## L3#R-P2P OO#P'S*P  FE&#  L1%P*S-P [F%P-R P$#P*\
      O.P1RBRFS L<#P%TEO  ?`%# `^#R%P M+#R%R-P.P  #L-P.O0S 18$P%R.O0S6R8P:P=M>S@T [I%O'S  5A&# /1-O1S D8\
      #R%P %`#P'P-S   5>#P-R P>.RAP M##P%R  2Q#P$P%S&P'R  4a#P'P0T %$=P?R &'*O=T@P  `(#N%V'O RX.O0S   )>\
      #I%O+[ :M%R*P.R1P 7Z#T'P=O  -H&#  2I&# +(#N%S'R:N=T N%%P'R **#P'P.P0T BR#N*T  M!*P.S0P 7I.R1P  F^%\
      # KQ%S'O  9F'R0P=R@P V`'PBR  ;6&#  [$#U%NRP 3?'R(P  GM-T.P1O :T#P$R _$#P'T-P1P =J-P2R  _9#R'N*S 0>\
      -P1R D+#R1P  a&#P%R'T*P/N =$#S%P=P Y8#O/S CG#N%U&P'U*O+P-O8P=PBPCODTHR #.'S*P0P  :,#T)P,P.P0R4P IU\
      #U$P&P'N4P8N=TES UL.R1P  NZ#P>R WH%P*U=O@P 8*%P'S*P (U#N$P%R*P5O8PCX  *1&# ZM#P%T'P+P    PC-P1P4S \
      O_$R4P (^1R2P  O!$P&P2S=P@R @C=RBP  $H%O'S*P-R1P4P?RBRCP    F?#R%P BR.P1R Cb#R%P  L]-N1T _5'P>R 7A\
      -S1O  -(5# &&#S/O CE#P/R A`#T$S'N*P-P/N0S2U3P5R8R:O=R>R?P@RANBPCR +:#P/R  K&&# MW&#  _S#T/NBPER VF\
      #R%P'P /Y%P(S  2`#O%S 3A#U$P%N T>$P%R-U.R0P1MBPER  3'#T%P'S0O1P;P=O?SCP IT'S*O Z*'P.R 6I#P*R:P=S@P\
        RE#P$O%T&P +L$R2P  .4%# 3,%# :b&# D6#P%R'P-O.P/V5P6PDPHS  #$=P?R W:'P(R  >M%# G$#R'P #!#P$R WH#P\
      %RBP  )C%# $*'R*P P[=T?N @N%P4R  D_#P'R C1%R&P @G#P*T;P=O@R  #R*S=P>P +[4R5P   X*#P$R'R*O4R #;#S$S\
      %R'N(R+O-S.M/S0S1N2P4S5P6T8T;S<P=O>O@RBPCTEPHOTP 55#T%N6P:R  P!#P$R%P*O2P3S5T9P=O?T@O ]S'O.S0R1P >\
      F#P*R-O1T8P:N=R?S ,L#S%O&P'P)P*P,P-P.S/S0R1R2R5O6R9P:P;S<O>R?OBOCPDSGPJRKRTR 2,#S'P-P1P 0F4R8P SV#\
      P%R  BF&# [a#PBR  ,!%S'O  X^#O%T'P  D3&# N6%RFP  K=&# '(#O/S P@#S$O%R2P  C6'P*T0PFP   :V#N.S=PDS S\
      K#R=P  Ib%P'R 7^9R )W%RDP  D_:P=S?P 72#R/P=P?R  ;Q#U$P%M'V(P-OAPCP %3#P'R MQ#M'P/V  8'%T'P*O ($'S.\
      P0P D]*P=R (X#T$O&P  a1#R$P%R&P J!#V%N'P-P/RBP LP)T,N YN#P$PCPTT  31&# E1#N%R'S X3$T%P&O RJ%P-P1PC\
      T  ,b%# %##P;R 'J%O'S 2?#R'P-P1R E-%R'O/R@R  Y?#O%T V2#S$P%PDPER  U@&# 0,.O0S VW#P%R  8:#S'P+P U)%\
      PER T%'P-RCP ,%#T'N.S1O=N@TBP 5*%P=R MN#R'R0P4P &'#P%R  )I#N/T 7H%P*R  V'&# 5O%P'S3P 6<$R'P*R-O2R \
       WA=P?R aL#R$P (*#P'S0P1RHP  /Y&# _1#P%S'O 8C#R%P-P/P3R=R @U#P%S*O=R A(.R0P  !4#U%O+P-P I5#S%O'R*P\
        #J%P'P*O<U  39$T%P*P1P b5'N0T  AO&# bE=O?S  9H$R&P C7'P4R ZM#T$O%P-P/P2R4R=T?OHP %U'P.P0S  &I#O%\
      T-PRR  QT'R*P  =`%R'P aH#U'O/N  ^_#R%P &1#R%R'P1P  %A#R'P/P0R   #`.R0P  P'&# ?>&# LG-T.P0O  10#R%P\
      .P/P0T8RHP X!*P=R  bS#P$P'O8T    ;L%# %)#P%R  LO#P'R  _]$R&R'R(S*R+O-N.R/R0O1P4P5R6P8P:R<P=R>S?OCP\
      HS aE#PBR  *[%# Da#O%S'S4P  a8#R-P =A)R,P  +%%# X-#P'O0T aO#R%S&P*P I..R0P %O#S*P.P 3Z#R-P  ;=#RAP\
       `<#P%R G7#S%O  XB%# HX#P=R  OJ#V%N'P>P  bU&# S.'P*P-S=O@R O@#S%P*P  [H%# E+$R&U'L*R/R0S2O8O  ;G#P\
      'R  ;U#P$R  .X## ;_(R+P8R=O?R NB#K$c%K&Y'P*L-L.P1M2`5P=NBPDPELHOTP 3UBRGP ;=%RHP  =H*R=P -`.R0P Q-\
      #S-P1P R3%R'P  ]+#V'M*OCS  @/'N*T  <5#R'P  L2#R%P OH2PAR  S)#N%R'W.P0P1P2P=R?PHP  b'#P'O0SBR T.#P%\
      N&PBU  !@&# .:#R'P.P0R .<'P H(#P$R Y/%R*P aM$S%P&P  2C#T%P&O `J#T%OBO  ER#P%P'R)P*S,R-P.P/R1R5P:O>\
      P@RBRHP ^_$R2P 9S#R$P'O1S2O=SCP  .G.P0R a1BRHP >M*S-N4R  4R&# ?`#S%N'R(O)S*O+R,P0S=R@PCP $Z#P%O*S \
       OW%#  Z(#S%O ME%P(P+S  Y1#O%R'O)P+R-T.R/S0T1P2R4S6R7P8P:O;R<U=L@OCNDPHR ZO'S.P0P  CD&# bT%# 6,$R2\
      P D:%N'T(R.R0P=P Y(#R'O   5B#S%P-M0S1R 4U'P=R ML#N%U*P8P  _$#T%P'P0P Z5#P%R 0/'R-S1P5PDP ))#S%O  $\
      S## #P&# 5Z%P&R  ZW$P2R !R%P=R  KX#R'P*PHR 5G#V%P'P*P=O GE'P8R ]+#P'P/S=R?P  *%-R=P H4#S'P0P  &Y$P\
      *R .6#P%R  [4%# 4F#R/P  C+%# 4$#P8R DE#RGP G(#P$P%T-PERTP  _%%S*PBP  WK%#  N8&# J&&# GD#R$P%O&T'P \
      ^'-R1P  4`#N$R%R(P*R+R1P2P8R9P=R>RBR  3%%# 10#T%N  1A&# +$#N$O%P&O'J)N*P+R-T.V/T0O1T2U3R5M6T8J9V:R\
      ;R<P=V>T?J@SAPBOCSDOFOGWSP JA%P*R V,$P%O'R-T:P=T?P 0&5P<R  [B%R5P  I2%P*R LB#S$R%P*P/P=O?S  HI%# 8\
      D-P1R MG#P'R .F#N%R&R=R ;O#P%R'R-O  /a#O%P'W0P5PHP A;#G$^%L&Y'P*P1P2S=PBPHO +;%R'P2PAR  ;G#P%R  /&\
      %# 4,#T%M'SHP  ;H%# +6#N%N'O(P*M-O1T6e8K:X;P=H?PHS  P)#O'S 1J#M$R%R(O*P+S0P=S>RAPBRCR 3X;P=R  OH##\
       N*#S'P*P OC%R=P  G(#O:P=RDR b.#R%P  3<&# &S$P'P.S ^A'S.O La%P'R Z3*RDP  YH#R-P.O1T>P L0#R'P ](-R;\
      P L#$T%P*P1P :#$P%R  /(&# ((&# /W*O<S NJ#P$P'R2R=R?P  4O#P'V(S*S+P-O.P/P0N=O  H.#S%P'PDP   C8%# Za\
      &# 2G$P%S&P*R=P C;=R?P PX#SBO M.*S1P=P    +^$R2P 6L%P*R  DS%# LT#S%P'P.R0P 8V#P%R'S*P-P  58$R*P a1\
      #U%NBPCP  9$%# V8#S%R-PBPHP C!$R&P  1]#P%N'V*PCP +4$P2S=P  7+&# ]*#S*P;P  ZD&# QL&# T/*P6U:O=P  ?+\
      &# UR'P.O0S Y91R2P PR0P1R &!#R$P   <b#R%R'O _?#T%R'O-P0P  4a$R'P HY.R0P   SK8P=R LI#R%P(R=P K-#R%P\
      CP  .O0PBR E8=R@P EW.O0S  V2&#  Y*#O'R.O/R1S _9#N'U/P GQ#P'P-P/T ZT#P'N*U Y[#M'W(P*P ba'R0P   [H&#\
       A7&#  ]`%M'U &+$P%M&O'I(O*P+S-W.T/T0V1S2S4S5O6P=M>NBRDPEPHU  O,&# >P#P$S2P 88$P'P*T-P1PCOET 7.#S'\
      O RM#P$R  4=## 79$# ;a:N=T a9#B%O'O*T-P1P;P=f>P  0$%R.P *J#N%R'R 5G%P*R-R.P ^%-O1S +2#O%S 9a#P%R 5\
      S%R4P  3a&# K0-P=R ]'#R(S*O;P=P  7<%# R2%R&P  ]*#O%R'R/R=P?R %X#R-P II*P4R  BC&# 0B-R.V0P1M2P O`#S\
      $P%R'K(P*S+S.P/P2P3P6R8R:P;R=PARBS   J&#P%R +?$S%P&P %8#P4P8R $_#S%O  22&# Kb$R&P >T#P%PBR  0@&#  \
      [3#REP  -A&# I3%# *)#O%S  +`*# -1'P-S1P  )C&# F%&# 9##P%P'T/P  D6#P$S%P&O'S !6%P3R )9#T%N'P  <5*P.\
      P0R8R  :V%P R6#R'P  O;%P5PBS  ,L&# GR&# 9K#O%T3PCP V#1P2R  J0%#  ?C%# @3&# -I=R?P PC#M%U  L!&# G5'\
      P.N0T  >_&# *9%R&P 0[#W%O'O-P=P `!#P$R  -D#S'P=P  6*#R'R1P U>#PBPGS  ;0&# I]#O%S !a*R=P  K^#O%T'P*\
      O-P8R:O=V?P ^5#R$P'P.N0U4P5R8R=O?S  0G1O3T=P -C%O'S  WQ'P(V+M  >^'P0R I:#R$P   <6#R@P /%$R2P 7H*P@\
      R  W)%# R?%# `5%#  La%# 8?%# JH.R0P  ><#P-P.P1S 5.#S%O %a#P'V.P0N  a$&# 3R#P*R1P2PAS $.#P'R  b]#T$\
      O%O'T2P6P8P=U>O@P  *(&# S.%O+S BC#U%M A7-T.P1P2P PE#S%P'P   JG&# `A%P'S0P X_)R*P,P=R ?O#P=R 4`#S&P\
      .R/P0P  ,4#P0P1S  5*%# KH+P4U8P>P  9B&# MS*O@T  YY4P8R =(#P%P'S #V#U%M ^`#P-R  /%&# :L*P=R ,_.P0R \
      ^K(T+N  TR%#  2G#R%P2SAO JV#T-P=PDP  %Z#P:R V!#O$S M!#P'R=R?P  YI%# <>#P%S=P XY#P%U'M0R4P 2Z%R1P5P\
      =R R6#S%N8R  K(-P1R 93'P(P*T=RFO AP#O%P-R1T U+#M$O%T'P*P-O/S0R5R6R8R9R:P;S<P=R@PBRCO  `7'S*O  *-$S\
      'P@P  $.$P%R&P  %<%T'N  .Y#S'P/P X[$S'P.R0P2P *F%M'P*R-P.R/R0O1R2R4S5P8M=U>R@PAPCSDR  L)=S?O R0#R-\
      P  Y$%# X9%#  <K#O-R  O^$R%S&K'P(R)P*R,P-P/M0R1M4P5O6P8N9P:R;R=P>U?Y@SAPCTDOFPHW R!#P%R 2]*P?R  Z'\
      &# )7%# W48O9S b4#S%N-P/R1U=OCP  1;#P*R=N@T `U#R-P  XQ&# `H*R=M@T %`#O*T7P ]a#R$P%O&O'P/T8R=R  I.=\
      S?O =D#T'N RQ%R2S?PAO  O[&# KR%S'O*T+P-P1R=P 8`*P=R E4#R/P *N#O'S   XE#S%O VK#R1P &S#O'S Z>%P;R 6%\
      #RDP ;:#S$O FE#S%P-P=R@P  J1&# ###S-PEP #X#P%S&P _18P:P=S 01#P%R   .J.P0R (/#P8R  -/#U%M*P=R `R#M$\
      P%Y'P*PCP  :B%R8P +C#R%P 4)#P-R   #H%V'L  Y!&# 5C$P4R ;/#M$P%O*J0P1P4P6P;c=NHS  XQ#C%P(X*O+!;P aK#\
      U$P%P'R(P4P  *3#R'P #^#P'P-T0P=P?R  '`#P-R W3#O'T*P-P@R J=#V%P'N*P0P 3F#P%R'T*O-O1P6P;R=T /$#O%S'O\
      *R/R0P4R5P8S>O@P  U4#R%P IT*P/R8P:R=O?S GP*P,P=S ZY#U%N'O*S4O5PBPDU  Z7%O'O*P0V1P b6#P'R !R%P'R1P=\
      R TP#P%R  QI$R*P  %@%N'T 2+.R0P  ?%&#  *4#R$PEP J>#T%N'T-S.S0P1T2O6P8P9P=N>PER  PL#S'P-S/O1P=PER .\
      J'O.P0T -@#S$P%O'T*T-R.P0M1O:R=O VW1RCP [)#K$P%L*d-O4O=PCPDP  1O#P%M1PCW  0=#R*P 0.'P.S0P  A3&# =V\
      'R <V#T$P'P &N#R%P-RBP  aA&# 50#O%S Y$.O0T=PHP  -R&# Z,%P'P*S PY-P1R b$-P1R  HN#N%U=P  .5%# CG&# )\
      N'P/R !?#O'W*M 3,#R*P  ?<#R$P%RCP  ?.%#  >!#NBUEP ':%P'R  BI&# (L#N%T5P8R :$=R?P Y,%R'P  $S#O%S  >\
      2%# YK#S$P'O-P.P0R=R FZ%PBTEN U`#P%R ]C8R=P  %[%#  1/#P%R a3#P%R  %4'P(R  N0$R(R+P-P1R2P  &N&# U,$\
      R&P +K*P;S=P  $I&# J&%O'S ?E#O%P'T VZ.R0P  K&&# ]%0P=R T9#P%O'T  89&# 1F-O1S 0#'P0S1P   S/#P%R O+.\
      R0P >'$R2P <=#K/W  DX&# Z0%# ZA#R$P'P.R=R?P 2P#S%P4P  WN.P2R T?#N'R-T  P%*# 86%RBP  aN#P*R  V8#T%N\
      *O=S GF#P*T@O :=#S*P/O  ,@*P8P:N=V  61*P0R !`'P4R  ,+&# OT$P.S0O1P2R;R=PCR  A4#P-R 4+$S%P&P b:#O%T\
      HP   +O%PDR  C*.# .@#P*S4P  Ub%# @P%# UM#S$P%P  F;#P-SEP UZ#P%R =.#R'O-R *Z'P-S0P  @R%# N$-P0T=P  \
      OK#U$O*PCP ]I'R*PBR  XU&# *J#S%P-P a?#P-P4S   =(#S%O OP#R'P 2]%S1O  G9#P%P'P*RCOHT 6+#P%P'R(P+S  L\
      [4#  XP&# ^<#R$R%P'P.R1P  *!#P$R 74#S$P  6?#R%OBSEP  [A'P/R VO'R.P (B#R%O'P-TCP 'H.P0R   ^(#P%R  V\
      ,#P*T-P=P 2S#S%O*N=T BK#R%O.P1R8R=PBR    7S&# 14'R.P 71#P$R&PHR  BF&# `G#P%U4PCO >F*P=R AH'R*P.P0R\
       YM$P%R  `P&# ?>%P'PEPHT  Z2$J2P4Y _K#P%S'P IF#P=R Q_#R$P%N&U'K)O*U,S6R=P@R CR%P=R  W5%P8R  LH#P-R\
       `<#R*P  *R#P%R  /a*R=P 5]#R%P  ](#S'P*PFP  VF=# .7%# 'J*P=R   AP&# A8#U$P%T'N*P-P1R=O *;#PCR .>$O\
      &R2R  W'&# &B&#  EH%R&P  :=&# %=#P'P*S  MB#P0P1S 66#U$P%P'P-P W[=S?O  W!&# V$#R%P'O*R3R:P?R V`#P%S\
      *P.P1R8P=M>V ?Y=R@P B.%P'R  ;$%# 8Z&# M%#U%M   !6## %&&# ZN#R'P ,a$U%K&U'T+P,P-S.O/M0O1V2P4R8R=R>R\
      @PBODPHP P)*P8P=R>R UO#P%R2P  '@#P*P-P8P=R>S  T6$P%O&S-P2S  [-&# 0(%R'P  9S&# X9#P'P=S VP%O*P=PFT \
      W@#P'P*O-O.P1P2U3O4R=P>PAXDOFSHP T?#T%P*PBP G@%P'R V(#R%P  M2#V$N-P2P JJ'P0R  NC#O%P&R'R-R  @?%O'T\
      8P  H<.T0O  2O#P'R `;$R%N'P*X-R.P0S1L6R8P9R:P;P=N@SFP U0#P=R Y-#P5PDS  RC%#  )J&# )J#P%R   ,&#P%R=\
      O?S  HF&# M2#R'P O$'P.S0O  `/%# AY'O0S  Q1#R%P  T9#P%S'P #I#P%R  =4&# 4V6R:P 4##P%P*O-T/S0S1M4P=R@\
      R <?*O8S   H>#S$P=P U$'R=P +b%R*P  MF#W$P%R'P*[-O1P2P4P8J=P@PCPEP C+#T%N'R)T*P,O-P/N2R4P=OBT  )W&#\
       D?#OES <(*R=P  b:%# 0=#P%R  NN'P.SAP *A#R%P*R=P  *V%M'[.O0M D=#R%P  QX%P'R ON*O?SEP  H6#P%P2P>PAU\
        AL#P$S1P M_#N%R*S2P=S  I<.R0P !!-R@P /R#R'P +;#T$P%P'L(P/T0T2P3S8P:R=O>P?SHP  _O%# )`#R'P   b/#R\
      %P Z@&P'R  ^2%# >R#R%P V(%R*P5RHP  )$&# 4.#S%P*P   VO#R*P JN-P.O0R1S %N#S%P'O I7#P$R%R&P'P-R/R0T1R\
      2O3P6P8T:P>R?PBKCPDOGWHP `H#R*P  D6-P=R =/*P=R DV#R$P  (7$R%R0P2P *-#W%M'O  AA#P%P'S=R?P ^X#P*P-P1\
      U=P  ?)#P$R*R4P 01#P%T'O-R ?;#O%T'P  EU#S'O 2X#S$O  Z!#R%P C/$P%S&P <E#O'S  `<##  PV#R%P KG%R&P 'Z\
      #R'P  P(&# #F%S*P+P ,5#R@P 0%#P/R F`'P/R1P   WD&# -'&#  5Q'P*V=NFP 79-R.P0R1P VC#P$R   !4&# CV%P/P\
      =S OD#R%P  VI&# aY%T'N %,#S$O%S'P*O-U.P1T2P3P4P5P=O b1#O*P6PCPDV   ZD#P*R 5-$R2P ZR-P8R Wa#P%P:P>T\
       KX#R$P  I&#P%T'O 'G#S%T'P*O0P4PCP  3+&# ^S#P'R  GD'T(N+P  6I'P-R ):*P>R  V0$# (4'T.P0O 49'P*O/P1S\
      8P=T@P  >>*P.S0P1P =H#P'S*P Y9#P$U*O3P  ,7&# V/&# `T#O%S a^#P;R 9##R%P H6*S-S1O=O 7#/P6O:S=R  PS%P\
      'S*P-R1P3R=P  -]*P=R  KP&# IU&# <W#R0P=S?O  K5%# <O#P-R (0$P2R SS$S2O  8Y#O%S 7D%R&P W'#R%P  HJ%# \
      D,'P.R 83*V=L  a4#P$P%S'O*P4PCSHS 8['P*R N?#P%O'R(R+P-P=RBT 0##N%R'^*V-M.P0P1L2O7P8O  1[&# =1&# Q7\
      #S%O  0.$R2P 1G#O&P'W*P5P8P C.#O$S  7*#S%O )T#RHP  3T%# =N#P%R  D.#S%P'P*P.T0R1P2O %T$P%P*PSS b@#P\
      $P&R'R  :H=R@P 1M#O%P-V=P>P G`#RDP  =:#O%R'P*S 93%R4P  W)#R>P  KX/# VI$R5P  KT%# 4_=P?R ]$%R'P  3/\
      'P*R8P:S?P .*#T-O1P 15#R$P'R*P [8.P0R  S>#P'R O(#P%O*T@P  P5#S'R-P3P@P 9L#P%S*P $J#P$R W0%R*P W<#R\
      %P'P*P/R=R  ,M$P2R )J#T%P'PCP  $/&#  8*%P'R b`&R2R4PCP  aD'R*P5P  8W#P%R  @Q&# _<#P%R'P*R T##O'S  \
      TW$P'U.O1P2P=R QU#P%P'S*R-O.P0S1S5P8P=RBP L]#R%P +T#R-P  )2%# F+#P'R*P=R?PBR ?&%RHP FJ#R4P  Y(#P$S\
      *R=P E1$R2P <H#P$R N$#P/R  'a$R4P 8:*P=SBP QW#W$P%N-R/P>O  JG&#  I&&#  ;)#R%P  _N%# =$$S&P2P  2!*P\
      =SDP aS#L'U*T-PCP ;4$P%R*O=R  AR-P8R _`'P-R   14*S-P1P K=#P%R'P-R  4^#S*P-P H*'R*P  >&#R'P W'%R'P \
      Ga$P%P'S*O-S.S/P0O1N2R3R=S &L'S*O6O:R=R =Z#R=P  N>=R?P *_-PCR bB#RDP OM$R%R-O  7,#P%P-S ^-%R=P  /K\
      %#    %J'P/R SV$P%R W2#U%NDP   T$-P1R ]%%R'P 4M#S*P=P  H)%# /%-R1P  ZM#O$O%N&R(P)R+R,P.R0O1S2R4O5R\
      6P8R;R=R>R@OCTDRFRGRMR )%#O'T-P  Z:#P$S%R*S2O4R5P6T:NEP X+#P%R 0@#N-W1O=PDP  [2#P%R ^Y#R1P +*#P%S'\
      P >>#S%P-P %_#M$P%R&P'S*O-R.P0T1S  #N&# J4#R%P'R-P -1#R%P*W=M@O JJ#R'P [`#R%P-R BK*O@S  F>-S.PHP %\
      Y'R9P  &_$# ?>%# HN#P$N%S&M'R(O)R+P,O.N/U0L1R2P4N6N8P9R:V;R<N=U>R?M@PCTDOETFRGTHVMRSS -K*P=R ,J#P8\
      R  85*# aI#R%P'P*W=N@O D_=R?P  8L*P.R0P:P=O?P@U   &a#P4UBN <S#P'R 7#.T0O1P /7#P'U*N 0C%O;TCP  PH%#\
       <+%# A'&# ]2#P'P.X0O1P4P8P  =/&# O8#P*O8T AQ#V%K'T.PRP   ;Y#M%U'R8P >6*R@P  _U&# (E$P%S&U'R*N-S/N\
      0R1P5O@PCSDOFS  M@%R'P Y`#S'P/P :_%P'R b[#P-R  YI#P(P*T=P  =`&# %N#R*P IY#R$P%N'T.P0R2P9PDT  19#S%\
      O !W5R=P X2$R*P  [W#R%P ?.#R%O'P*P-S  $_#O$R&R [P#P%P'T*P  _X#P%OHT VU'P)R @D#O-P=T  :C&# )Y#OBS C\
      J=P>R  2'#R*P 7E*P-R N<'T*P0P;P=P   PI#P'S(P Y5#P%R  O/#P%P'S X9=P?R U^%RDP !1#O'S*P+P-P0R1U2O=P@P\
      CPDSHP  29'R)P  L@&#  W*9P>R $[*P5R  8!4P8R -+%O'S  G[&# @7$P%R  FS&# M!*P8S>P _E#S$P(S*P+P1P5S=P@\
      PBP  0_.P0P1S  Y+*R8R=O  (:%R*S-P8P=P 9J-R1P  *N%R-P T].R0P  63#P'R4R5P $6-R1P *R%P-S.P1R5PGP %X#S\
      $P'P  )!&# _7-P1R '6#O%R*R-S0P4P8R CQ#P%SEP :X-P1P=S  AE&# @>#R*P QZBRHP 3?.R0P C,#S%P*P-P1P3R8S E\
      O#O$O%P&O'R(P)R*P+R,P-T.M/P0L1N2T3U4R5P6S8R:P;R=J?U@VCWDOHP  ]W%# ^C%PCR !!#P$P'S*S-R1P=OHP  #C#P%\
      S*P   T&%R'P  (?#P%R +R)R,P  a.#O$R%U&R*M-R >_*R=P?RHP  N7*N=T *0#P%O*U8P=P  -!#J$O%J'N*U-O.P/O0P1\
      N2S4P8P9P;P=c@WCPDS  .:*R@P '%#R%S*PDPSP  VL%P4R 5>#R$P%P*R  QR-N.P0S1S    <@#R-P=R?P 7M#O%S  &,%#\
        $5=P?R 4S#P'R W+#T%P1O  YO$P2R ![#P%SCP  `H%P4R  Eb$R2P  b;#S$P%O'R*S-P1O<P=S@P G5'P/R  0_#P-P.P\
      1RCT  ZC#P$P%R&R-P=R 9O#O'S  <A%P.P0S  3@%# A;#P%S>P +,#R$P  Q_## %*#P%R  b4#S*P-P IC'R0P  .F#P-R \
      )X#P$K*W J>#P$T%P)P8P PI#P%X-M=P  0!/P=R  aF%#  R/'P*S,P3P 1N#P%P'V*S-P/U0P8N=P>OCP _`4R5P  ?2&# -\
      ^#P%R&P'O*U-O.R/P0S1S3R4P8P=P>P?R@PDP (H'P0R C4=R@P  498R=P </#O%S  ,I#S/O T[4R5P bB#P%R  (I#P*R-P\
      =R>RBP  EE%# M9&# ]V#R%R'P*P.P0R  BI%S'O-O.P0R1S H[#R%P Y'#P$P%S*O=S <C#V$U%L'S)P*N+P-N.P/P0S4R8R<\
      R=PHP  BX*S=L@T  2$8P:R 8L#O%U'P5P  bL#R%P N]#R=P ?F%S&O ?[2RAP  AB%# %N.R1P M$#S-O0P1R:O=U?O  .6&\
      # @X&#  0^%O*R-T=O   !Y&# DB#N%P&P'R/S8OERHS  G=#P'O*P-T/S1P    2-#S-P1P Q6#P'R  02#N%T K9$P2R:R=P\
       &_=P?R  3_#P/R   Z1$P%S*P 0L%P4R J%#P$R  *_-R;P  7H=T?N  M-%# )T#O%T'P4P %R#T'P*O $7#M'U '[#M%U  \
      >_#P-R  ]a=R@P [T#P%T'P/P6P   _@#O$P%R&O'O)P*P,P/T0UCTDP OV%R'P  X4#S$O IU-P1R `5%S'P0P   B.#P'R W\
      =#S%O  Y#.R0P  -;#ODS  $<*P1R  T^'PDR <X#P(P+O=U  K*#P%T*O 7+=P>R   00&# CG#P$V&R*M2PCP `+(P*P.S .\
      G#O$T'P1P2R  05%O'S X=-T1O2P E.#L'T-R5R;R=P V$BRGP  [G%P'T/P8S=P>N?R  [*#S&P'O*R/R?P 45.R0P 3(%P*P\
      +S  !K#O-R1R  )@#S%P %b%R'P  ]B&# +:%# $Y%R*P  X/$R%P&P WX#O%O*U M.#O%T'P=P  A9#P-R 1:'T*N  ,/&# $\
      1&# -U-T1N6P:R=O?S H)#O'E(P*[-P=X  ;;#R$O%R&T'S(R)S*S,O-O/N0V1N2P4N6O:N=O>S?P@TBSDSFRGOHPRP SM-P.P\
      1S $K*P-P2R W#$N%S&R  +N%# +(#P'R*RCPEP O+#S$R%P2P<P M9%P*R  K:#O%T&P  :--P0R EE%P'T8PBP $$#P-R =9\
      #R*P  T(.P1R =*4O5S  Q,*T=R@M  J@'P(P+R,P-R +Q*P=R ]U#P%SDP !X.R0P   ]1&# PW%O&S-R8P=R@P &I#P%R `!\
      %P.S0P  E2#O%P'W*O=P@P  GL## Ya$P.Z0N1O2N LE#S%O  @&#P%R'P 9!=O?S C1'S*O  &?#P%R 5b#O%S  1K&# b)#T\
      'T*P1O=N?R@P (E#O%R*P+P-R8R:O=T  W%#O-P>T  PM#P$T%P&O'S=P OJ'P-R  X)#R%R'P3P  EI%# )$%# #+&# PT#U%\
      O&P4P 5`#P%R )B#P'R  -<&#  ^S%#  #:&# _;%# 2?#P$R K7'P.P0R F'#S%O LA#O%S  ]7#S%O(R*O+O-P.R0P8R:S=L\
      >R?U  O@%# H8#S-O 2?=P?R  ;7#P*R-R0P 8O#R9P JN%S0PHP  T-#P$P*R-P=R@R *Y#P4R  =(&# (B#T%N'R)P 7D%N-\
      T  /D$# EJ#P'P*S-P=SDP CH#R0P P4#S'O b@)O,R0R  YY%# 9/#O'T/P T^%T*N T8#R'P-P /S#R$P*PHR IF#P'R  VO\
      1R2P '%'P*T4P=P@PDR 8^$T%P&N ]($U%N'P  L'&# /H#P%U-O8P  ,Q%S'O  J;#O$T*P /I%R)T*P,N-R1P=RDP a<%P'L\
      *W  U'&# /T#O%S #!-R1P 1(#P%S-P  O3%R'R)P*P MB#P%R ?Z#T%P'P8P  G(#R'P)P,R-P8R 6<#R%V&P'N0P   H:#S'\
      P*P-R1S;PHP 1>*P.S0O9P@S  N+#U%OCPDP SS#R%P    Y61P3R ))#R*P 9R#R-R1O $R#P-S2P3P  #b&# )H#P%R -.#R\
      =P `<$P%R-R1P  ]U'P*R :`#P%SCP C2#R%O&P'R*R8PHR  ^(&# B::P=R F]#R$P  @8#RDP ,W#V)O-P1P3PFP (H%PHR \
      ?)=R?P  ;b=# 9^#M*P=V  ZN#S'P(RFPRP +M=P?R J;#RBP M:#P%R  MF&# a7#P%P-S  I4#R%P .*#M%S-P0R1P3R:S=P\
       %*#S$N%T'S(R*M+P,P-V.N0T1L2O3P4R5S6R:P<R=S?M@LBRCREPFUHSSP FH#V%M'P/S:S=OCP  KM1PCR <[#P%R  /R-R=\
      P  '&#R'R*O  N5&# #(&#  b_#X%M'P=PDP  T0'U.O0O !.#O%O-S4PHS  G7%# <)#S$R%P&P*S-N.T0N1U2R4P6R8O:S=P\
      >O?R@PBPCPEPHR  _Y%M'PBV  >`.O0S (]#O%S8P  %P&# >Q#T%P'PBP  6^'P.R1R=P NG#O$P'T(L*U-R.O/T0R1R2R7P8\
      P:R;O=O?V@OBODP  E:%R'P.R0P  P##P'R*O=S +H*P+R   B6&#   7X#P%S*P A1$S%M'V*P+P-R8P=PDP   /[#P$R'R*P\
       B/#P%R   !X%# R:#R%P'S-P.P ?(%P/R  %1#P$S%N'N(P*S+S4O5R;O<O=T@RHS FM#P%R'P-R  55#S'P*P=P  ()&#   \
       7;-P;R  .F%# Q;#T%N  <`*P=S@P  Qa#S%P:P  &*#T'R(P/O1P   ?I'P.R U4#T$NCP KR#K'Z(P-P/P 4U'R  -#%# X\
      2#P'R -@#R-N/P1S8R   L5%# 4A#P-P1W;P=OCO  F-'P*S8P  U@&# .B#R%P0RDP W4#S.T/O0N  ?A%R'P  [7#U%N=P 5\
      (=N?T  'N$P2P=S >,'R-P  =H#R*O=P?R@R aa$O&S)P,R/P=R  IH#R$P %O#S%O  N5#P%R W:#O'S IHBREP  6Y#R=P 8\
      R#P'R  F.%P'P*T=P B@%R'P*S8N=R>P?RDPSP  %_'# _D$#  Nb/P0R ***R.R0P1P QU#S%R*P=P@P ]G#P%R&P PO-P.P1\
      S  ^L$T%O&P.P2R   [9&# 6C#R%P CF#T$R%P/P2P9P #3=S?O   KA)P,R --'P*R  &^&# +G#U%P-N 'U'RCP  C%&#  T\
      &&# HJ#R%R'P 6b#N%T=R@P  9D#O%P'T  ON&# S4'P0R 2F#P/R 'S#N$P%J&U'S*P.O0U=RCPHU  56#S$S%U&P'O*T-P.O\
      /M0R2O3P5P6S8O:W;P<R=P?N@PBSHP 98#R'P*P-S0P  b<B# 4<%# LO,P1R NM#P'P*T/R=N PN#V$P%P*P-P1P   V8%# ^\
      C#M%V  /S#O'T(O+S1P J7#P%R FF#R%P   *=#T$M%V&P'P(P*T.O0N1P3S4S5P8O:S=P>P?T@RBN  1/#P$R%U&S'S(P)S*O\
      -M/R0N3P5O8P=P?RBPCRDTEOHPRT  (3%# 7/%# %`=P?R [+#P%R !1:U=M 8X#N'P*U-U=N@P  9?#U$S&P'P(P*U-P/P0P8\
      U=N@NBORP 2P.T0N 9B3P8R   +&#P%R  %>&# ^a#S/O 1[#R%P  H2&# a4$R%S&P'P*P-N1T2PAR %G#R*P4P8R  FZ'P(S\
      +P ZC#R%P   %:#O%S   ZK#P%R =a=R?P O-#U$P'O@P  '8#U'P(P*R+R.O/N0O2U4R5N8L:S<P=S?TEPHS  CP&# F?$R2P\
        O>#P@R bY*P8R=P@R  S]'P*R  .M#P%S'O-T=S>P?OGP  EL#V%P*P-P;P=P  61'R-P  W]#N%U 0F*N?P@U SD$P%P8P=\
      T  ;H%P*T1PCP %&=N?T 0O#O'S 8T#P%T&O  SG&# [L-P1R  K!$P%SDP S>#P%R  ?D&#   J7#R*P 4/#T$O%O'P)P-U1T\
      2P3P5P=SCODP RX%R'P 6S0OHS  6('O.R0R  [V%R'P  +I%# /G#O%N'O*P-S.U0N1T5P=U>P@RBPDP ;_.R0P _P#P-R %a\
      #R%P&R'P*R1P 6M#P-P8S=P>R  ]%&# 0M&# <L#RDP TL#T'N S-*P8R   8U*T=O>P IB=P?R F$#P$S*P-R.P/R1P=P?R  \
      A8-P1R ZT#N$P%P*S-S.P/R0R1P5R8R:P=PBR  ?>#P'P1R3R   [1#P$P*TBP  JC$#  $K.R0P 1?#T%P'PBP R$*R9P  5S\
      &#  K]%O&T >$'R(M+T-R=P B7#T'N 49%R'P  ]`#P%R&O0S=PBR   SF.P0R  `R#R$P'S(R+P/O>R 6N$T%P&P'P*V-P/R1\
      R=K  90*P-R0P=P?S  WP'R-P %$$P&R  A2%# (F-P1R  bF&# LB%P-R UO#P*S=P Ca#P-R #Y#O%T'P   K^$S%S&O'P*O\
      +P-P/P4P=P?P@PCODTETFTHR <!#O%R*P5P8T  A*'S*R=N %b'R*P   @?#S%P  J9&# NP#P%R Rb.U0M Y$#T$T%M'T(R*W\
      +P-T.J0Y1M2M3P4R6P7P8P=N@NBR  K2%#  ,H&# K68R>P B5'P*S8R=O &P'P-P.R0T1O =P%RCP /,=P?R K;-S1O  C2#N\
      $P%T'S*P  SW#O*P=O?SES KS#P$R&P2R  F5## $)'P*P=S@P .;%P*TEO %S#R'P ZK%P=O?SBR VN%R*P.T1P2PCP  NP'P\
      -R 'S#P%R 7F#P%P'T*S-P=O   Q4%# #S#R%S8O=P +<$P*R [W$R*N2P8P:R=T O@'P.P0R2R XY#P$R EM'P)R,P0R  IQ#\
      O$U*P2P H/$R%P&S*P4P &%%R'R-O @W$P2R  IW%R8P  2M#T%S&S'M(L)R*U+V-O.R0P1R2M3O4S6S8P:T;O?P@PBOCPDPHT\
       bV%R+P  $5%# E/&# A=*P=SDP  (/#S$R%N'M*T-O.R/R0S1T2R3P8R;P<P>P@PBRCRDPHP   QI%# >b%S'O #(#R%R'P8P\
       (0#P%S&P 02#P%P'P*T<RHP  %G%R*P-P.P0R1S2P:O=R@SDP  VH&# 9R#N'R*Z-P=O?P@O =[#S%O'P+R-P  A)/O=S 8$$\
      O%X&P'N(P-P0R1P3R8P=PCPDTEP A?#R%P 0*#P*S@P DO#P$R  '?#P*P8S $-*P=R  L=#R-R1P=P  IX&# PA'P/R  E7.R\
      0P /9#S%P-P  :6%# QH#T%N'S*O #J#P%P>S  5K#P%OFT  :)#N%R'R8R:P  G)#U-O1P2P X/#R$P 6T#P0P1T2P DT#V%P\
      'N-REP :?%P'R  'W&# ZM&# P4#P$N%R&P(P*S+P-O.P/R0R3P4S8R:PCUER -`#P%R 04#P.U0N  >2-U1M V5#N%U'P $U#\
      P%M'V  ]I&# ?'#T%N  50&# D7#S%O  SL#O$P%P*P0P6P=PDX  %#*R9P CT*P8O:V=N  97#R-P 3?(P+R 4B#O%S S+'P-\
      P0R=S?P =^'P-P0P1S   b:#K%P*S-S.S0R1U2R=LFP L2%R&P  ?[%P8R 3.8P=PHS @`=O?S  ^G&# ]7#R'P 8M#S$R*P1P\
      2P TV1P=R  &Z#V%N-P=P>P  0A#R4P  7I&#  [P#P%R  LK%# F]*R-P V9#R%P  !%=P>OHT 3(%R'P 7J#P$S'P  IV*P8\
      S;P 2$#R$R%P*P ][#T'P5PAP  1U&# '%$# ^O%#  T%&#  ^E#N$P%U'P*R NN%N5P8U *D#P$R   EJ8P=R  08&# M#%S+\
      P0O=R ^M'P0SBP 8^#O$U&P2R4PCPEP  K)%# BJ#L$P%S(T*P+P.R2P4R5N8S:P<P?T@UBO 4<.R0P ZI$P%P'W(P*S+P-O2P\
      8P9P=O@TBPCP +/.O0S E3.P0R  UT#P*U1P=O JY#P%R  D=*P=R KL%P&O'R(O*O-T.S/O1R4R5R6S9R:S<R=P@OAPBOCRDR\
      EPFPGRHP    AX%R&P WN=P?R `H%P'P*T=P  $6&# G2#R%P'P-O0R1T=P FR'P8R 8-#P$R Z]#S'P.P  />#N%P'N*T=T  \
      CX&#  G_#P%S'R-S0P1P=PBPDPRP .V*P=N?U  @QBPEPGTHP 1E#M%U =$#RHP  *9%# HQ#O%P'R*P-S.R XQ#R$R2P=P V_\
      *P=R X[$P%M&W'P GU#R=P  J;## BS-P0S2P G/-P4S8P   J]#S'P*P H/BOEPHS 6L:R=P  M/#P'T*LCT @Q#O$S'N(O*T\
      -T.P0R1O2O4S5O6R8R9T:N>O@S  @S#O$N%R'O>PBYDP 1@#T%MBNEPHRST >a#S%P-P  %M*P=R 3D#N'T 8?#O$S%R&P'P0R\
        (B&# Ra#U$O&N'R(N)O-R.U/P0O1S2T3T8P:P@SAPDOFPHP *X#R-P <_%R&P  )5#P%R  ?M-P1R ]X#O-R1S;P  [0&# 4\
      F#R%N&P*V-P=P>PFR HZ#U%U/J %:#S%P'P  0_#P*O-U1S=P@PDP  8)%R&P'R*P  ^A#P'R-P [-'R*P/R [9%RBP  #_%P'\
      P0P8T 'N*R8P ]##U%N*P  !T#N%R'T0R:R=P?PAPTP  <80R1P ?6#P%V'L0R  >#%# #D#R'P*R-P QP%O'S  O>#S-P1P X\
      R#R=P   ^L#P%N'P*P=THS   Y4=O?S .%%R&P  @O%P'P4T=P b_#P%U'O8P  a4&# XA-RCP  FI#P'O*S,P=R@ODPHU BB=\
      R@P   F8#R%P  73#P%R  8U-O1S &)#R%P 1$#S%P*P /N%P4P8S 5M#O%P&R/R2PDTHP  GA$R%P  NR%# [M&# ;(#K$T%T\
      'O*Y-M.M0P1N2W3P=P>PCVEPFP =b#O4PBT   J0&# 2$#R/P   80&# +-#U$T%T&R'R-O.O/P0O1O2S3R4P8P>P?NBPCPDPE\
      S  T&*R=P@P  2K#P'N0U V##P*P5R8T=P?P  U`%#  T$%# IP#R$O'P*R-P.P2R3R  $G:P=R  L1%# YV%# B1#P4R %%%R\
      CP aW%R'P T##T$P%R'O.O0S=PDP  */$S%P V?$REP 7A#R%P ]<1R2P  $G#P'R 14'P0R GX=R?P  JA%R>P DC#O'S U&*\
      P=R a5=O?S  Y:#S/O:P=R  ,F%# KO$P*R  _(#T&P'R8P=P  XC#T$R%T'N(R)P*R+P,R-L.P/O0R1V2U4R5P6P8R:R>O@OA\
      MBSCOFPHS EA$P%T*P-P 99%P'O.R0TEP  a/.O0S E%#V%N*P=P 'O#O$S&P2S  4K%R'P b4-O1S ,1#P   70#R$P %@=P?\
      R  @%#P$O%P'R*R+P-T.O0R1P2S:R>R?R@O 9X#S%PBP   Ab$O&S  #&&# (H#PBR  -K-O1S   X-3P=R Y^#P%R*S1P2R3P\
      =P?RBP  Q)#R%S'S)P*O.R/OAP   `[&# 0%&# H_8P>R  OM#P'P.O0U DP#U'O-P=P  1V%# KQ*N=T  $'#P$O%P'R-T/O:\
      P=S>R?PAR  ``%# A6#O.O0S;R=N>TCR  LD'L(W-P  D9#P%OET BT%R*P E6(P+R  'R#R/P [3#S$O'W(R*S+P-O.O/U0N1\
      O2O4S8T=O>R?R@OBOCOHP  ?9&# &_$P5PCS  )M#U%K'R B9#O$R.O/S0S2P RO'P0R  $)#R%P  H(#O/S 2I#P$R ;==N?T\
        B=&#  `3#P1R8P:R 6/*P.U1O2P JI%R'R*R-P=PCO  &C%# 6T#R'P +3#R*P-P  U[*R0P1R8O=S K9=P?R  W@#T%O=P \
      L0%O*U;P 6`'P=PHS  Z4%# 7X#P/R ^L#R$P%R'P*U-O0R2R=P>RCPDPHPTP YM#V%P'O=PHP  -##R*P  ([&#   KM%# &F\
      #P%R *O%O'R*R.S0O  ;>#P%SHP  _D#P*R ?5$S%P&P-S1N 8N%M'T*O-R.T0N8R9P:T=NBNCRDT B8$T%P&O MC#R*P 8;-P\
      1R   61%O'R0R -B.P1R 3*#P%R  X,=O>S  UR&# >M#P.P0R8P:S NL'S0O8R:P I7#L%U'S6P   a<$# _@#W%L'P FB#O%\
      S D_#O%S G--P.R1P  O3&# N(#S$O&S'O `b#P$O%T'P2SBPHP  ,@#N$X%O*P=O `X*P=R  =6%N&PDU 8J#N'N*U-O.R2R3\
      P=S>PCS   .a-R1P >K#M'P*P-P1P=Y  5*&#  #.&#  :]$M-O1P2W  O!%# 57#M$P%P'U0P8R=PBT O*$P-P/R1R  6Q#T%\
      P'O  24$P%P=PES VA#R%P $+#O3S  0E$# A^#P%P*R/R   .I#P$P%R'R 5Y.M0U G:#P=R 3M$R&P  4&&# -O#O%S*P5P8\
      R;R=O?S [%8P9R UD'P(R*R+P CZ#R'O/R 4`#R'U/O0P=P>P @/#U%P*PDPHP  )D=P?R 4N8R=P NM#U$M%RHP  -A%# 25%\
      # Y]#T%MESHP 0N$P2R  V@#R'P ]$#S/O AP#O%R&P'S /U#P%R  TX#P%O'O)W,P  ]K$R&P BE#N*T  87&# O:#U%O&P'P\
        >1)R,P HS#P*R  #2#P'R(P  a##P0R  WF#P$O%S-O2S3P6S %P#P4R  KJ#P%T'N  bV$P2RAR 5R#R%R'P/REO A^#R-P\
      3P=S?P V>1R=P CU.T0N  !.$P%S&P-P   @^=P?R Q_'P/R b[#R$R%S'L(O*V-S.R0P4O>P?P@PBR  @@%#  .('R8P  AZ#\
      P'S*R-P;P  P-'O*S )B#O%T*P  /Z&# *-#W$P%P&P'K*U+P-T2P3P4PCP 25%O*P4U=PCP LA#R*P  ST#P%R.P0R  R@#R$\
      O'P*R1R=RCP 5G%R'P   V'%P6R  ?T%# ><#W$P%M'P=P  T-$R2P A)%P*R J0%R'R.P0P TL#R$R'S*P;P=P>P  _K#P-R \
      M!(R+P EU:R=P 0>#S$O%O*S-P.R0S=LHT  (A#P%R&R4P  LI:P=R 7P#R$R%R'P*U.R/O0P2P<O>P <W#S-P1O  ,L#P%R b\
      U#P%R'T*O8P=S?OBR S>#S'P*T-U.R0O1L2P3S4R5P;R=P@O    .;1P=R  `H$R*R=PHP  B)#P%R Q*#T%P'O 8a#R/P =Z#\
      T'P/O  O:#N*S8S=R>O?O@PES EZ%R'S(P*P+R0O .Y#S%P'P-P 9/%P1P3T@P   ')&# :R$RCP 6T*P.S2P  X`#REP X3#P\
      'O0T  _E#N-T  /R%P*R G!#U%L'O*T-R=O?P@PBPRT /F#P%N&P*P4T6R:PBPCPHV  ^Z&# VF#M$O&P'P)P*U,R.M/S0S1T:\
      P<O=T>R?L@T (9#P'P-P.S0U1P2OAP :>*P=R  E3'LFV 1<%O8RCR MH#S$S%U&S)R*O,P-L.O0P1P3O5P6R8P9P:R=R>P@OC\
      ODRFRHRRRSR ^Y#P$W%P&O2P=P  b%$S%P&P  -;#R$P%RBPCP [J'R*P  <J%O'P.P0S;PFS   XW=P>R GC#R$P  1,#O%P'\
      R-R0R1P6R:O=R  .(%#  SR#P%P'P*P-R.R0P2P3R8O:P;R<R=S@S SR#P$P%P*P-U/P3P4P8R>R?R@PDR 6F#S%P<P  @1&# \
      9@#O'P4T _6$P'P.P0T  &'%O)P*R2P8P=U H^#P*R  .O&# 7)-O1S 1Q.R0P !0BOEPHS IY#R$P%R&P  A?%# ;K#P%S-P.\
      R1P 4B#R%P ;*#P$P%P&P'V*N-T J$'S-P1P=P?R  &Z#O/S QJ#S%O  [-%# ?]%#   0S#P1R AM#R%P'O-T.P0P1R  ]0%#\
       'A#P%R @E1R8P;P=R S/$P-R1PBR /!#O%R'PFS 26#P$T'P*R/R1P2O CI#S%N'R  7Q#O%P'X2P=NAR !Y#S/O B+#O'U*O\
        W7'P.R [X#P%S'P  a_$R2P  =X#O%S 7U%S'O  $C&#  LD&# ,R#T%P-P  OF#R'P 38#S$U%P'O*S+P.O/N1P2N3P4U5O\
      6S8P:T<S>RBNDREPHP AU%O'S 3(#P-R1P   5b#P'S*P AF#P3P4P<T $]#R'P  XB$P'U.O1P  3'%P-S1P   W1'P=R X^#\
      U%N0P Y&#T$R%O'P2PBP  W^#V=P>NEPJP  7Z#R$P%P'S)P*R [(=RCP  ].#S$P%P  *G#P%P'R*O-N.T0P1S7R  E=%# `?\
      %# P(#N$V&!'M*M-L.M0N1O2Z3P4S5W8W;P=O>P@OBOCPGPHN  ZQ$S&O  GR%O'S*P=R ;J#P$P%O'R(S*N+O-P0P5R6P8R@R\
      BYDP TO#S%O'S*R=PBO N%#P%R  F`&# =##S%P1P 9.#R/P 'K)P-P1S  2K*# )_&#  !/#R'P  &*&#  GN#P=R  O($R*P\
       A/#O%T&P   (4&# P?#R%R'P.R0P4P8P:P=S Y!#P>R  ]_&#  R:#P%S5P  #D&# ,)%P8R :J.R1P U/-P.P1S  D<-R2P \
       <'#P%NCU 5H#O$S=R?P a0#R-P EE#P%S'P  ZH&# O2%# b)$R/R2P=P b5#P%R [R.R0P  NB,P-R0P3P;R=P@OFRGRMR X\
      Q#P%R *+#X%R/I  7H%REP TB#R'P IS#P$R%R.R0P2P=P?R 23*O=U?O  S5#S%O .#$R@P 3K#P'U*P.R/O;P  &Q#T$S'P(\
      R)P*S,P-S.N1P3O4R5O9P:O;P<O=O>S?P@PBSCRERHS ,L#O$P%R&R'P/P=V@O J9-O0S -A#S'PBP  [W#P*R@P 7F#P*PHS \
       ^W&# R&$R&P N'#P%P*R=R PY#P%P*R8R -:#T%P'P*P  :2*R0P /%'S*P-P C##T%O&P NX'P0R I_%R&P  X['S*O JL#P\
      -R  aU&# ==#P$R   3_&# H]#N%T  *&&# ?'#R'P ;!$P-R  *J## Y.&# '4$R&P  =P#V%O*P8P GF#T$R%S'R*N-M.P6P\
      8S:P<SHP M(#S%P*P $-$P%T'PFP ,P8R=P  WW&# ;;#P-R8R=P  Y*&# YK#R%R*PCP  `:#P%R  3=#P-R  _%#OHS W2#O\
      'S  98-R1P P7%V'P-P3P8R>P@PDP /1#R$P'P-P0R2R  B0#R'P-P.R/R0O -C#R%P  ,I&# :R#O%S %B$R*R-P2P=O?S 3)\
      4R=P  HK#T%O'P F-#S%O '+'P.P0R  ?E#P%R XB#P%R  `E&# )U#P=N?U TI%P*T=P  BC%# JV#U%P'P(S+P1P8PCP SH%\
      RHP   -P&# Y4#O%P'UBO 0E$R&P  +W#P%T'P-P/P4R8P=N?T 9E#R%R'O*P=R  J.#S%O   Gb&# E*%# /!-PBR SL#T%O*\
      P  _1#R%R'P=P :E#O$P%T #+;R<P ?4*R8O=R@P  MB#O%S CJ#N$P'P-P.O/U0T2R 7D#X%P&P'P1O2P  TW&#  +&*P=R  \
      +3#R%P 83#S%R*PBP  -(8O=S P4#R'P PA#T'P=P  IK%#  %3'P(R ^!#S$R&P-P/P=R>P  .?#P'S)P  )Z#N%P'T1R ;`#\
      R(P Y0#P$P*PBT  a`#R$P-R1P8R?P  E/#R%P  a)%# @G#P'P*U-P0P  @X#P%R*P.P0R4P8S>REP AQ#O%P'P(S)S*R+N.P\
      /R0P1PCSDPHS  DR&# TT%# LS6R:P ('%P'P*R.S0P   /Z$# E0#R$P  15%# 20%R1P =1*P5R=R@P [b%S&P2P V`#P$R%\
      O&T'S(P*S+P-N/P0S1U2V4O5O8P9O:R;R>O?U@LAKCPEPFRHT   ZT#P'R0P $&%P'P*P4T ;5#P/R  C,#P*S1P *E#M$P'O*\
      O-P/P1P8P=b@M M`%U'O)M*R,V.P0R1P3R8P:S=NEP  !N#T$P%P'S*U+P2P4P7P=P@PEP  UR%S1P J1.R1P R<$P&R>RDP  \
      (D&# 92#P/R  AF#P%R'R*P  X5#O*S C2#O%P'T #7#L$L%S'X*l.P/P0N2O3N4P5O8O;P=N>O@PBPCNEPGPHS  68%#  4%&\
      # Ta#Y$P%K'P  I;8R9P:P=R  U9&# >Y&# M8.R2P RD#R%O-L1W  GO%#  X@#S$P%P-P  TF.R0P (?#O%P*U-P9P@RHP (\
      `#P'P-O0U ZM%P*R  '[#T$P'O*P   /A#S)P-P QP#R$P  RW%R&P =_#P$P%N'S*[-M.P1O3P;P<P=P@UCP ZU%P4R  ;$#T\
      $P%P(P   [%*P8P?S b%'R.O  66%# @N#T$R&P'O(P*R,R/P0S4R5R8R=N?OHP Y(#P=S?P ^2'R/P P=#O%O*U  DS'R*P K\
      a#O$P'P*V;S<P=PEP  WF$R%R'T*N-P2PHP !^%T-P/PCP  +Y&# 41&# [['P*S=P D-#R-P  *+%# `H8S>O  _Y%# S:-U1\
      M 9N$P&R aS#O$P%T&P-V.P0R1O2P8O:T=O?RBPDR 3P#P-R   DW#O/S  X=#T%T'O.P/N2P -:%N'T _:-P1R  ?S%P'S*P \
       P:&# -?'R/P 9C#S%O N6#P.T0O 4W#R$P%S&R'S(R*P+P-O.P/T0R2P4P5R6R9O:O=O>RBPCPDT  BY*P8P:R@R a)#O%P-P\
      5T<R <]#R%P*O-T6P  C7%# 5:#P$O'R*T@P %N#T%SBMDPHP  WK%# ]_*P.O0T  !$## aL'S.R0M  *R&#  .@%# 8)'P.P\
      0R  ;a&#  F[%P0P4S  :$-P=R  GY#P*PBS QC#S$P'O*S-P1S2PBO  A*%R'P-R1P=O?S  ,P#P$S%P @_#N'V/O 6U#T$T%\
      M&O'O*T/R0N1P3R6R8T=TBOCPDPEMHRSR  .J&#  %##P%R'O-R/T1P8P  J$#P%U&P'T*M1R=O  BK#R$S%O&R'P(P*S-P.S0\
      R1N3M4T8R:P<R=R>S?O@NBRDP )K#P$T&O >Y#O%S*P-P0S1P8P:P=T  W>%# ,=&# S4#P=R  06-O1S  '(#P%S8P M/#T%P\
      'R(P*P+R-P/R0P6R:PCP  &1*RBOEPHS  89'P0R8P:T;R=OCP  _<*R=P   (N'R.R0O T<#T$S&O'R*T+P,N-U.S/S0R1R2S\
      3P4R5M6S:O=N>N?R@SDMEPFP /0%PHR  MN#S'P8P  YA#O$N%N&S'T(P)R*R+T,O-U.O/O1T4R5R8R=N>P@NBPGRHP NI'R.P\
      0P L8#P%R  `('P/R=S?O  SH%# ;.*R0P 9:$N%O'R*Z-O.M0U1P2P8P;O=OBVDP R$#P$O%T'T*R1P4U5O:P=L  @&-R1P=P\
      ?R J4#P%P'S  2U4PBR O`#VBL Z7#S*P-P  )5&# M;%O&S ]%8R=P 1b*V=L #<.S0O `8#R%P >U%PBR ON#P%R  M$%# !\
      ]&# !]#P%R  @K:P=R HZ'O.R0R L!%R&P  ST#S%P'O  R,$R2P .S#O%S'P*N-R.R1P5T6R:P<P=R?RHP  +P'P0R E)#S/O\
        7C#T/N  <Z1P=R  JV&# #!#N%T  @I#R*P   ,Y-R1P   5A&# FI#M%P'T/T6O8S:S=R>ODP _R#P*PCTEP (L#P%O&S-S\
      =PEP E8#T+P-P/P (M#P%R  [&%# /9#N%U.P0REP RY#P%R Y,$O*S  `F#O'M*XCP  (1'P.S0P  :F&# :1#R%P'N-T  /b\
      #R%R'P.R0P RF#R%R'T.O/O0PHP  [2#P*P-S1S2P !b.R0P  5T2P=R  K).O0S $(#P$P%U&N*T-R2P=R@N  >5#T4P=I@TD\
      PHT   D9.R2P (1%S&S'S(P*N/M0P1P4R8L:U=L?X@THP  N0%R'P b,%P'R %]#P'R bG$O2S  F/#P@R  TY%# I!'R*P:S=\
      NBR .-#T*P4P;P  >;&# [B%#   E5#R$P #>#R+P   6+$P'O(P+R-N.R1S2S5P=P>S@R `_#R$R&P3P 8Z#R%P=P F9-T.P1\
      O  &A#S/P ?+$P%P&S 14#P'R-S.S0N1P  C=%# 4Z#P'S*O  E28U=O?P  8@#U$T%S&S'P)R*U+S,S-R.P/N0P3P4S5J6S7P\
      8N:O<N=K>P?O@RARBSCUDREUFPHORP 0T:P=R /U#P*R  Z=&# EU%# L*$L%N&Y 'M(R=P &%'P*O=S  A;(N+T  ;4&# CL%\
      # IX#O'O-P.S0U1P 7]#U%M  $P%P'S*P8V:N=O G&#P-R  X8.P0R   23%P*S0P /#*P,R PA#R'P  DU*P-P.P3T   -_$R\
      .P0T=P?REPHP Hb%P=R  2J=P?R O:#S$P%P  !$'P*S.T0P1P5P;R<P=O  B&&# MK#P%P*P=T ;9*P:S=P HN#P$O2T %V*O\
      =S  )F$P%P&S  S$#T%N -*#O$T%S&P'P(O*N+T-O.T0R1S2R8R9R;P<O=R>P?RAPBPDPEPFP P?%P'R  ;0%#  Y3#M'U DG#\
      R'P _+#S/O  9]#P%O&P'R.R0P=S   7?#S*PBP 5;#S%N;R <7#P$R  L_&# TO*S-O 7&#S%P=P  `N$# DQ&# /Z%#  K)B\
      OEPHS YG#P4R *C'R4P  a3%# 7/#R*P #G#M$T%N.O0SHT Ua#S%O'T*P0P1P K:#S$S%S&O'N/P SR#P'P-P8S 'Z#V$P%O&\
      P'P  W*%R'T*N0P  $X#S'O*O-P4R8P;P<S=K?XCR  -&BPHR  S+#P%R 51#P'S(PCP R?*S=P@P /Y#S$P'P8R?P  ]W#R$P\
      %N'S*P-S.O5R8R=PBR  ]4)P,R 'X#S'PBP   :a$P%R  44#T$O%L'P*P-Y4P8PHP Y)$R%T'L(R*R/R=P?PBOFRHPSS  K7#\
      P%N'U*P/R;R=RHO VB*P>R   VT&# ,N#S$P4P $)0P2R ML'P*S-P4P=OCTGP  LY$# O$#P-R 7U#P%R `!#P*T8O Z:#T%P\
      'P.P=RHP  AD&R.R0PEP (2.R1P  5>#P%O'P*T J@$R%P&R2P @R#P$R=R?P  `Y&# )?#S'P*O-R3R8R=PBPCP  6`#R%P Z\
      *#P%R ;.#T$R%S&P'S+P-P.P/N0R4R8P=P>P@PARCPDRHP  G($R-P Bb*V=M@P  KY#U'N0P  WR%P/R MR#P%P/S D68RCP \
      :!%P4R  (C#U%R&S'M(S)P*T+O-S/K0O1T2R6R:S;P<S=O?S@OBPCODPFP   *F&P'U5P=P>P GE%P=R  %5#PBR 4[#P'R  U\
      :&# 6T'M/U1R=P !V*P3R BJ'P.R 59%M'U  U:-# X+#O$N%P&U'S1PAR a[#P%R   ?4%P'S(P #K'T(P*P5P  QM#R%P*P=\
      R B^%O'T=P L2#R-P E`#R%P ]7#S%N*PBSHP )U#S%S&P'O-O V;$P.O0S2R  S/#N%T  5+$P*P.P/S2R5R6P<P=P@PARBPE\
      RFRHRSR a-#S-P=P ZM#M%R'N)P*M-`/R0R1L3P=O?P@T  `+#U%N*P  *+#O%N*O-P.P1P2U3O4R=P>PAXDPFS C>'N-P.S1R\
      ;R `!*P8P=S %R2R=P  T2%R/O /4#R'T+P.P0O  Z7'O*R/R [A#O$S  U-#O%S NI%R*P  E4$O'S8SDP   9-&#  [J#P$P\
      %S'R-P <`#S=O?SDP b)#P/R TJ#R%R'P)S*P,P-N=S 63#L%RBU  B!.P0R  UH:R=P MV#LBV  WK&# .!'O.N0V 9)#R$R%\
      M&U-O2P  b_&# @[*P4R  Ua&# EQ&# 2J$O%R2SCP   X;#P%R  T)%# ST%P4R  LN&# >P#R'P +V#T4O Q9-P1R 7b#P-O\
      /R9S  X?%P4R $B#P%NCU ^8#P%R'N+P-R/S1REP  C=%# FD(R+P5P<O=U@P  GW4# 0V#P.R8P=R :6#SBO  Y$=S?O @,#S\
      $P%P&P2R   -!&# T9%# FC%# R&=P>R YK#O*S  *-#P'P0S %$#P'R 5;#P$P&N2WCP  A]#O1S 3%#M%S'T4P  #b#P%R  \
      _-%P&R'T(P*T-O/P0S1P4N5S6P=PBSCPRP !]=R?P 1^.R0P QC#P-R VH#S$P%P'PHR #.#S9P=P <S-S1O -3#X$P&P'S*O-\
      U.P1O=NBPDOEP  /M&# `2#P%R  ([&# M1#P3R =F#P'P/S 9&*P=R ZK$S2O G9#P%T'P*S-P8P V[#S'R*R-N.R0P1S8P<R\
      >P@PDP  P(:R=P 7F#O%P5PBU %-#P%R  :+&# SJ*R<P b-(R+P ;a.T0N  Z5#R'P IA#S'N %M%P-R  @M/# 9K#R$P%P'N\
      -T/T1P4R8P=PHP =('P.S0O 2E#PCR  +G%# A3#R8P=R@P ,8#R%M'T +/-R1P >3#S%P-P  V2'P(R*P+P=R  T<&# V<#R$\
      P .R#P$R-P1R  8*#O$P%R'P*S.S/R0O3R?R@O U-%P'R *V#P%R  [E#S%R&R'P(S-O.O/S0S8P=P>PBPDO $5'P*R  :4#P%\
      S'P*R>P XM#P%R TI-S8P=P UM#V%O(O*O>PFPHT !9#T%O'P0R8O  !6#R/P ,+#T%N ;J#O'TFP /]=O?S  L7#P%P-S A/.\
      U0N3P 5+$R2P IZ#P$P%T*U-P.R0S1O2P3R4T=M>P?R@NBO LV-P1R   $$#R'O-R  H$#P%R'P FA#R/P H?#N'P*R-O.P/T0\
      O1U8S=S@PCPDR  #1%#  [P8R9P #Q#PBR ^M#P%R 4[=P?R  WK#R$P%P'T*P+O/P4O5S8S=S?PCP  D+&#  T$%O'S 3[#R1\
      P  a**P0P2MCX N($R&P'R/P  MM'N0T D?#N%T  ]88S:N=R  T=&# (*%# @*%P;R D9#R$O%P&T'P*S-P2P=R?P@P .3#V$\
      P%NBPCP ,_#R$R%R&P)R*P+T,P-O/L1T2N3P4R8V;P<O=R>T?P@MAPBSCRDOEPJRRR  ]:&# J>=N?T I4$S%O  Q`#O'R=STP\
       A(#P%P'S   CC2#  HQ#L$U%Y&K'P2T=O@PCP  &D#R'P D$#S%P'P  ;U&#  CK#P/R  3F=#  2'%# O7&# H>#V%MBP  6\
      O%# 4O*S=P 0J#P%T'P8P  DR%# !W#R$O%R*P-R1R=P 2=#O%S 7.#P%R  +E1P=R 9C#O%P*P?UFP  =)&# 5a-O=RBR -!#\
      O*T@P  RG&# IZ$R8P=PCR  0L%R'P 9Y.O0S  +G#P%RBP E=#R QU#P$P'R)R-O.R 5J$O%P'S*O+P-R0P2R3R5P8R:R=U?N\
      BP  ?U## $8#P*P0T=P  64%P.R G@$P'N(U  /5#S%O'SEPHP  Y^#P%R Q(#R=P  F%&# *@(R1P  #)#T$P=PDP    ]:%S\
      'S.P6P=O V+#P$R'O(U*P+M-O0R1S8R?RBR  3,&# H@#R-T1PBN `T'P*R.T0N 'J#OCPET  3?#R0P W:#P$R*R-R1P 5!#P\
      %V'N.T5P;N 6&'P*O-S1S2P  %V*P7R !G=P@R  (_#P*R  ^<#O$R%R P6$P*P.P2T  )<&# ?>$P%R&P-R.R0P1P2R=R>P  \
      =S$# 0&%S'O=R?P bM#S'P*P #R#P$P%O&T  J`$P*P5R<R @;#P-R VN#S%O4P5R  5B#S*P0P  >,#P$O%U2RDO QU'R*P '\
      D%P'R  R1#P$P'T-S0P2P=P@P 7/*S-O1S8O JF*P.R )X#P$R Q,-P0P1S  A@(P+R 5]#Y$K%N'V(S*O-N.L/P0V1P3R4P:R\
      =R>R?N@RARBRDO  D&#T%P-PDP .4#R%O4R   9##T%P*P.P/P0R !M=O?S ER#P*R ;T$P%N&U  H)%# 9J$P%R  ,a'P*R  \
      _M&# ;H%P'R*RCP (T(R)R*P+P-T1P:P=RBPCP WI'S0P2P  @7#P%P'S-P8R F#1P3R D5#U%N  2V$# FF#O%S Rb=R?P ;W\
      #P%R  FK.R2P 4:#P'R  +P#O$T%R'PDP  JA&# )6#M%P'W-P1P *<.R1P  =@#R'P  OE=O?S 4D'P.P0S  R<'P0R 1N.O0\
      S  0V#S'O*S-O.R0P=P>R  $V#P'R  J##R0P  2=$# Wa'O-P0T 'b#P$S'P  .5-P1R CB*R:P !U-T.O0R1O  -8%#  %$&\
      # 1G#R=P  44$P=PHT #%#S=P>P  G9*P/R Ga$S'R(O+T-P/P0S2O5P6S8P9P=O>R@OBRDPHT XN#P4R $B#S4P=O  #3#P%R\
        M)#R%P (G#R$P*N-R.P1R  Db#M'U*P=R .>#O$P%T bU#P%R'P*S.R1P2R=P>P B9#S%P'P @3*P=R   KA#P$R%S'O,P-P\
      .S/S0O3R8S:R;S=N?P@PBPCR :9#R*P ;N#R%P=P  <,#P0R (%#P%P)P*S 0<#P%T'O /3*P-P6P@S F!%P'P*U-P;P  MP&#\
        -Y*P=R  &,#V%M8P R9#N$]%N*N;PBPCP  /G#R%P.S0P=PCP  %8&# #L%# _I%# [..R0P `$.R0P  /1&# 6G'R*P :G-\
      P1R  CV#P4PBS <@#P*R.P0R:R=P  W.&# .&#R*P ]?-N1S=R  X^$O2S  1)%P4R X1%P'R0R _=#U$N%P aR#S'P3P  __'\
      R*P ;C'P(P*P.S?R &K#R$R'U*P-O2P4P8R=O  >8$N2T LE.S0O   )4#W$P%M'P-S4P=P  /V#P-P.O0T1S;P=O>SCP *<'P\
      .R @@#P7P=S>P?PHR  (7'P-O1T=PCR  ^6$P%N&W'P2RCP  O]#U$S%M&P'T*N.P4P6R9S:O=SCOHP (8#S%P'P   ^F#P%R \
       2^8O=S DU#N$P%R'T*S.P/S0R1O8R=S>P?P@OCPHR  H5%# D>%# [^#P%R8S>O  TM%#  SI&# _'&# JN#N%T #:$R'P.P0\
      S1P2P:O=S   ;K8R=P a;#R  @Z&# 3#.P0R1R2P 3b#RBP  &J%# S$#O-S1P E^%P3R4R6P=O?S  H#&# &G%# F3%#  /;%\
      # Fa'O.S1R2P ^:=R?P bR.R0P  0>'P.R4R5P  P3#P*R:S=NBR b%#S%PHP  `L#T$P%R'O0P );#R-P2P bE$R%P  E.&# \
      b##P%S'P*RHP  _`#P'R  >W=R?P 4W%P'P0S E7#S%M*O-O1P;PCX BX#W$P%P'U(P*N-O.K/e0L1O3P5P6P8P=NAPCPDPEUH\
      P  FN'# 1K&# E=#V%N-P.P [#'P.S0P 2%%P-P:S=ODS  38&# G%.R0P  (#*R;P QG#R%P   <4&# PG%# TX#W%P'P-P/M\
       D'$R4P :9#R=P H!#O'R*R-P  R!%# T[$P%T6P=P?RDP  '3&# ]3#P%SHP R-#R%O'P(P*T+S=R?O  PR&# :G#S$M&P*R.\
      S/R0P=R  aP%# ;A'O*S 9W#P%R  =T#R%P4P=R 3A#R*T8P@O  G4&# ]$#P%R-R.O0S1P [b%O'P*T+O.P0S4T5S8P:R;P@O\
        K-$O%U&P'P W<#O%S.O0S  6,*O<S VH(P+R >b*P=R  V0%R'P 4.#M%U %@#P'R  P*#O-S 'Q'R*P EP#R'P   3@$O&S\
       *a'P+R +A$R2P F##L$X'P*P-O1O2T  5^#P-P1R=R 8H#S$P%N&U'R/P    BW#R'P 9G%R3P  F9%R'S(R+P/R0OHP  VB4\
      S6RBOCP VS#R%R*O8S:P=P 74#R(P   I(%# (V#T$P%T&S'O,P/N1P D1'P.P0S a%=R?P  )0#N$P%S'T*O-M0S1U2P5R=RA\
      RBPCPHP +$#S'O  ;(&# $J$P2R  J^#P'W*P+P/N  $3%# G&#S$P%P8P ?=#P1R  P&&# F]%# K/#R$P  N](U+M _6#P*P\
      -P6S:T;P E^#O%TEP  F8&# #^#R$P=RDP  >0#O.S0O2R8O:S?PBRMR >E'O(P*P-V.Z0O1L2P5P;R<PAP  9X*S.P1S3P8P \
       M-#P'N0U ]##P%R*O=S@RDP B3#R/P5P:P=R?RDP ;^#P'P.T0S1P2PAP  5:&# T8'T0N H0#V$P%P'P=N  35#O%S5P>R *\
      /#P-R1R2P  -%'P*O-S@SCP G]'R*P  GE#R%O.P0R:P=S  73%# 64&#  !4#P1R ;'#S-O   DA$# +0#S%P8P  ^#&# O7&\
      # ,J#P'S*P-P/S0P=O?SBP WB#P-S1P  ;M/O=S H8#P-T1O  GQ&# 2M$P%S&P )4#P-R ](*P8R  U5#R*P %8%R'P4P5R8R\
      :N=R?SCP :_BRGP   9R&# @8*R-P HW5O<S   +@&#  Y,#O'T-P L_#P%V'M %6%P'T*O9P  ])#N$P%M&O'P*P1P3P4!=PB\
      TDRFPGR 8)#R'P  P<&# ()&# 2Z#O*R=R 8*#R$P&R'R*P:O=R  4A&#  ?I&# ^=#R$P%O'O-P3P4TCS %6#V$R%P'O*P-P/\
      O4R8P=V?N@P   >(#T$O2P OU$P*S-R.R/P0O1P2P=RARSP O+'U0M  %a%# HX#P'R -A=R?P  KR#P%R L,#N-T.P C7#R%P\
        @;&# 6B&# [/)N,T $U%P'O.P0T JB#U'N(P  DC&# F'$#   '5$O*R-P1P2SBR [,#T%O-P 6A#P%S&P'P*P1P2R3R4P5R\
      8R=P?SCPHP  <a#P$R  /3#V%N/PHP  YR=P?R CU%S-PDP  Y4#O'R/R  ,Y%R6P8P:R TT#PBR  ,5&# +Z%P=SHP  .6&# \
      +-#P'S0P L[#P(P+S 9=#S$P%S&P(O)P*P+R,P.R/M2S3R5O6R8N9P:P;R<O=R?OASBRDSGPHPJRKRRRTR  FL%# ;O$P*P=P@\
      S b,$RBP *5#P$R  ]@#O%O'V=PHP MG#P'R  a6&# +#*O1P=S +]#X'K0P SA8P;P=S ]I'V-P.P0N   HR%P'R  8O&# @T\
      #O%R*P.O0S1R8O=S?R (K-R1P 3E#P%O'T  Y?8S:P=P P_#T$K%N&P'T(V*T+T-R.R1V2L3O4P5O7U8X9O=R>P@PBMCRDOEMG\
      PHO  &Z#R%P  0U%# G3&# ]&#R%U'P-P:P=PCPDP   E^$# [#%# (7%#  WR&# ;;#S%N=SHP ^D#P'P0R4R  C##R%P DQ#\
      O%S  VH#W$O%S&P'O=ODP TD#P%S4P 6Z#P%P*VCPEO  !2$P%S=P   _(%# :V#P'P*V=P@ODP @3#PBR HB#P$P'S-R=P !N\
      8P=R    7X#O%P*P-R/R0R4S5O8T=O >M*R4R5P=P  6N#N%R*S+P/P0R1T5P IQ.S0O  0H&# b@'O-P.S2R  Z'#R%P&P  <\
      8'R*R-P0P  `+-P1R 7;#O%S J5#R-P   9+4P8R  D*=R?P *V'R*P  2;%P&R O)=S?O 5(#S%O D(%W'P*L  $M$R'P*O-P\
      1R6R8O:P=S>S -]#P%O'T-P0R 28#S$O   OS#R$S%P&P-P=S?O  $-%# 3M#P%R OW#S%S'P*P-M1THP  aF#T*P4P>P  %.&\
      # 8B'P/R #G%R+P  HE%# BY%U'N-P <X#P$P%S'N(P*S.O0U2P4O8Y=P@OBPCRDPEPGPHT  :L*R;P /<$R2P PF#R$P%S&R'\
      S(R*P+P-O.P/T0R2P4P5R6R9O:O=O>RBPCPDT  T)#R$O%R&R0P4R8P :K#P$P%S*P-P0S '8#P$S%M&T G8=O>S +X#PBR  $\
      /%S*P-P 0T#O$O%V&T-P/S0P8P=RBRCPERGPHOSP %P#RCP '&%P'S0P6P:R=R?P  P?#P'R #9#U'U.L0N1R2O M'*P>R   -\
      _.P0R=R R<.R2P #5'R*P `L#P%S  13-R=P =:8S>O OT#W%M'P-P &L#P%P*R-R.R0O1R=R?P $Q#S/O  I@%P=R 4##P$R*\
      P:P=S  V>#T%P'P8PDP  ='&# aV#O%S'P6S:P FK#P%S&P  P##R$P%O'P*R-O.P/P0P1R2R4R8T:K<R=SDSTR  6;1PGR O0\
      #O%P*RDS  (2#R-P  X(.P0R=R?P  ,I'P.S2P '/#P'S+P=R?P JZ#P*S=O BE#L%S*M-R/P1T8R@T   V(%# N(#R-P  5W&\
      # 45%N*T 2&#P%R'R /$#O'S-P0S1P  <1#R'P  :Q-P0R B$#R3P  ^H&# '^#O%S /#%O'T0P  TB4P8R +H$R:R=O  ]b'P\
      0R a4%P2R [3#P%R  +J'U.P0N P''PBR UF#S'P-P1P  /]%# 3^#R8P  S4#O%P.P0RDT =3#N%T  >]$P%PBS L+%O*T=NB\
      R 3(#S$P%O'R)P*V-S/O0P2S4P:P;R>PBM _4#R1P4P:P;P=R@PGT #2'T/O=P  J=%# ;A&# S+$R%P  E.#S*P/P +X#V%P'\
      P0O #:.R2P  Q!#P'R*R-P;S=S?N@P   J7#P-R/R1P M?#R'S*P-P.R/P0O1P4P:R=R@R E?.R1P 58'P-R  T$#O%S'S.P1P\
      DP V$#R@P  ,W#P$P%N&P'R(V)R*U+P-O.P0R2R3P4N5O6R8M9S:O=R>T@PCSDP  R3'O(R*T+R-O1P6P=S>PCP  ?'%P)P*S,\
      R-P.R0P1R5P G;%R'P 39#P$S&P  FX&# (1%# N[#P'P.S/S0O=P@R  8'&# ;C#E%N'N-L8dHS ZX#P%R'P=R QN#P%R 7U#\
      P/R a1#X%L'P*P  a^&# ?_%O'P8T  %+.N0T #@#U%O-P1P=R?P  [H&# N9#R'O*R/R=P@PHP  [M=R@P 1N$M%S&T XY'O0\
      S  ZT#N%T&P-PET `]%O(R+R1P KG'R*P  ='#R%P&P'M*R.R3RBR _Z#U$R%W&P'O(R*R+P,O-M.P/K1R2R3O4P5N6U8U9P:R\
      <T=N>R@OBSCSDPHR    ;G$P%M&W JI#U$R%L&P8R ]Q'S*O `-'P0S  E0#P$S%PCP   O(#R(P 0]#L'P/W=P PY#O%O'T  \
      Y;&# TI%R'P 6F*P=R  <M'TCN 6P#R%P ^5(P+R  TG'U.P0M _V'R*P B$#R'P &=#R%P  98'O*P0S=R 4K'S0O  <6&# =\
      O#R'P  H1-P1O=S IQ#S%O  !M'P.R  !1&# 43-R1P C+%W'K  (/#O'P-P1U  (4&# 4;#P4R   ]2&# 9J#S'P*P @F-R3P\
       QA$P2R  [#.R/P0P=R  (0&# @4=P?R 6a%R8P 6!'P*R ?*#P*T:P=P +0#PBR #7#U%O'R(S*P+P-P/O0P2P=P?RAR  -@#\
      P-O1U=P  @J%# 6`#S$P2PDP 3+-P4R PX'R1P  9[%R*T=R@MFP 7U#S%O 7Z8O=S  D0*S;PDP AB%S'O  FL%# O/%R'P 9\
      K4R=P  DH$S%P'P I7#V$O%N&U'O(R*O+O-O/P0R1P3R4R:T=N>R?UBPCP #Q=P?R C^.R0P  K>&# U&%R&P VM#R%R=R?PAP\
      HP CH%P*R  T8&# a`$P8R  7E-R1P 7W#P%S=P >=#P$S%R&OBP  2_#R*P /I#P$R <T$R2P  A.*P=R )^#U%P'P6P  *a#\
      P'V-O8P>P D&#N$P%S&P'PDU IP'P0P@S  ]^#P%R.P1R8RHP   W&#P'P*Y=P@L Z3#S%O '1#PBR  =B:P=R  .(#O%S*P.P\
      0R<R=S>O  V3%#  ^F&# 33#P%R  .2#P$R B_#PBR  A)#P$P-R2R [B'P0R   I0%T-N ;;*T=N K[#S%O'P  ):&# ^4#P'\
      S-R1R2PCP T,#R%P Q3#O8P?T  A/#O%R0R1P WZ#S%O*P-S1R2P@PDP R?$O%T'O*S-O.O0R=PBRESGRHP  ?P$R*P  ?#'RH\
      P  !;&# VZ%P'R   >N&# 8R#N%R'S !).R0P  #9#P'P/S  HY=S@O #T#P'S-P ^9#R4P M4#P'N(U Vb#P%U(P-OEP  a,&\
      # (>#P%R'O/S  I=&# CQ=P?R  1+%# %M%T'P)P5P=R?P   YI&#  :P&# M<-S1O    O)'O0S  1*&# ?0'R-P &R#S$S%R\
      'T*P-P/P0R2P4P5R6P:R=S?P@PBOCPHP  &G#O'U-O.P0S1R2P  SR#U%O*P8P @T#N'U=P  DQ%RDP %b#O'N0V  Y?'P*R D\
      =.S0O  3L&# 31#P$PBRER  0./P>R 04%P'R0R4PHP  /4#O'V.O0P BA%P'R  S2$P%P&S K*#R5PCR  bU'S*O :_#O$R%T\
      &P'O*P,P-M.U0M1W3P5P6R8O>S?O@SBP *P%P-S1P  ))'S0O UX#P-P1S  X;#S$T&P'S(P*P+R.P/P1R2R3P8O:S=L@TBPDP\
      HP B7$P%S&P 3W%P'P*P-SFR  1@$P&S2P  &O)P*T=O >]#U$P%S&P'P*O=P =.#S$P%N*P0P=RCPEPSU  /[(O*P+S.R:S=O\
       60%RDP EK%S'P(O*O+S-P/S4P8T=R>P?O@T 'E%S'O   01%# Z9#O$P%O'R*P-V=P _;#S%P'P  %!#S=PHP 0?'R0P aX*P\
      /P=S  `,#S-P:P  !:#R$P S5=R?P  )P&# J!#N/T ]]#P'S(R*T-V/R1L8M:P=O>S?R@P P3=RDP  aC%P-R $?#P%SHP  @\
      1-O8S  `,#R%P   /T#S%O  L]#U%P'P*P2P   K)/# Z&&# RT#O%P*P/S:O=T QL#R$P  *)$N%P'T(P*P-O.S0O2U9PBPDR\
       [0#R%P1R@P  *R%R'N-P.T  >@&#  ?>#P:R  /#%O&S WT#P*P/P3T  -H#P%R  [6#S'U-P.P0N1P VR%S'O _W$P%R  ?(\
      %# %R*P=R  FD#PBR ,J.R0P  `Y%# Q'#P%R  %P%O'S 5*#N-P1U  -A#T%N <G#R$P&P'S*P-O0R1R=OHS I;#O-R1RCP  \
      8K*P=R  a/'P-P1R@R 2*%S*S-P/O=P 6]#O'S   86#R$O&T'PFP  %%#P*S>P ][*T-P0O  !&&# FK-P=R *7%P*R  ML#P\
      *S@P 4^#N%P&P'V ^F#R-R.N1R   RF%# [I#O%PBT /5#T'N #0=S?P  JN#O'R4R=P?R  X!&# 53#O%S /_#P%T&PHP  8:\
      %T*PCPHP $C#P/R  [-&# =8#P'R (Q#O=P@T F1#K%R'VEP ]:#L$O%P'O-T.T/R0N1V2T8M9V:N=U>S?LFP 5S4R=P  6=#R\
      %P H9#S4P=PDP AO#S$O=R?P  PD#N*P-T1T=P@P US-S=O  Q4:T=N RD%R&P #I#P'R KQ#U*P-O9P  ._&# A0#P'P*R-R \
       .T#P$P%S OF#P%R  HT'R1P  K/#T%K'S  T]'S*P1P NK#O%R-P/S HC*R=P  3!#O1U=O GQ#P%R -V#P=S>P  6%&# N&#\
      P%R=P?R @P#P$P*R-P8S #P$P4R Db#S'O (.#P=R   ZR*P>R [$#N%T  U!#P3S4P  S#*T=N  X##T%N a=#T%P'P/P UA'\
      R-P 5`#S/O &,$S%O'P/P4R=P@R  [--R1P ST#P$P%R'O(R)P*S,R.S/O1P8P=S?PDPSS O,*R0OCPHS   DL#P$R H^#P%R \
       OD'P(R 4_#R$S%P'P/P8S=PBP  >:%P*P=S WU%P4P5S &8#R-P  S=:R=P?P 0a1O=S  '/&#  U)#RDP aI=S?O  9_'P-S\
      1P /V#PCR ZK#T$P%R'U*O-R0O1R2P5P8P=PEP  (I## 7)*P.P/R0S1T2P4O6R8P:R=T@PBPCPEOHR 3-%R&P Y2#O$T2P  G\
      *#P%SHP ^b#P%P'T-S/R0O1P=O  7.$P%M&U !R.P/R 4F#P%S=P ]&#R$P%P&S4P bN#O*P.S0T1P  [[*T;P=O #S#N$P%U'\
      P*P8S:P?R@P ](#S%P(P  Qa*T=P@O @>#T$R%O(O+S1P2P4R5P:P=U?P@O  'a#S$P*P  A^%W.O0M >7#R%P  aI%# Eb#P'\
      R :H#V%P'O*PDP 7;#S0P=P UM'P-R.S0P1P  4.%P;R [;#P5P8S =J#M&P'S(R)R+O-P8SBSDP QF#P%T'P*P  LA%O*P.PC\
      PHU E^1P2R  _a#O$S'P(O+T  b.#R%OHR 7*=M@U  [+'# X)#N%O&U :.#S$P%R'PDP  IF#P%R 3:#R'R0P1P  -=#P'R  \
      P`%# -9&# 1N=O?S E]'S+P4P  P_&# 0%&# .N%P'R  W_=S?O HX'R1P BV#R%R-P  ?U%R5P 2b$P%P'P*T   >6&#  *Z#\
      P'T/N M+#S%P*P GA#P%S5P  3G*O=S  TV&# ^3%R'P  =S#U'N*T0P8N 8;'U(R+P0M  Z3&# a2#P'PHR 9Z#P%P*P8RSS \
       T3&# ?;%P'T*O  Y#&#   FP&# ^O#S%P'P >N#P%R <K#O$P'S*U-P1PCP  HC#N%P-U.P [:=P?R   *L&# .[#O*V<N P[\
      -P=R ?+#N'T  ))&# ;9#O'P*PHT  +b#O'T(P  ?U*R-P=N@S  @,&# ??%P'X.P0LCP 8%#R%R'O-P  =@%# T)%PER   !P\
      *PBR  58#V$X%X&T'M(P)R*R+N,R-P.O/M0P1N2R3P5N6P8V9O=S>P?P@LBUCPDPGP 6N#S'P=P '1%P'S8PDP (<#R'T.R/N1\
      O6R8P:P=S JU*P=R <b#P4PBS 4+#N-T  (=#R3P  'K#R%P .##P/R &B'P*R=P 2L'P)P*P,R-S.P0S1P=P  _Y*O.P1S  G\
      8#R%P  a+.S0O 2D#S'R*R-S0P1N=O  ;?$S2O P]#S$P%S'P*R-P1R4P=PCPDP   M9=R@P   T#&# +5#P%TCPEP UB#P$R \
       'E#N'T-P  -C&# A5#P%R'U*P/N4R6P8P=R  =N%#  1W#O%S  DB%R/P0R _0'S*P=P  5&&# W6#R'P   +F%R*P =!#P$R\
       ::#N%UCP  XW#P'R8P9R  JL#M%P'P(P*R.U0O1Y2P8S;P=O>P@P )>%P=R  _S%# _S%# 1`#P%S'P  AW#L*W=P  &W*S@O\
       *M#P*P.P0R=P@TBRGP *I#W%R*N-O=PCRDP /-#P%R  AT$P%R IE%R'P #$.P0S1P _9%P&P'P*S.T0N6P8P:P=R@R +K#R'\
      R*P+P=P?RCP  $D#RHP Ra#P'R.S0O  )V$# 7:#R'P  M6&# *O&# 5>#T'N (W*P8R 7&%P*P5R9R NJ%O4S8R=P  E1&# @\
      T#O%R*P5R8T9S=O?P FR#R%P*P8R  )@%R'P -88P:P=R  T9#P%R )`-P.O0S  1::R=P  #J#T'P*N-T=P@P  EW#P$R ?N#\
      S*P@P QY*O9P=P@T  ;5#T$P-P  9[&# )1&# HP$R'T-O.P :_*R.P0R=P  UD#R/P  +3&# 7.#T&P'P 17#P=S?P  `Y#O*\
      T=P NZ'P(O)P+S,S  >N&# V<$R&P `B'P=S@P R]#N'T=R 8B$R2P  Z>%P8R A.-S1P  A,'P(P+R0R8R=P  H+&# _,&# .\
      _#K$P%O'S*d-O.P1O3L8P9P=P 6W$R2P   Y-#P'P*R-P.S0P1R5P=R ,>%TBN @3#S'P*P B0#P$R  :@'R*O8R  %?&# @S#\
      R%N'U-S/O1P2PER  (-%# Yb#U$P%O'P KJ#S*P-P  5a#O/S NL#P%R OG.P2R >&#O$P%T&R'P2RCP H0#O%S C/#P'R 4=#\
      O%S  ZC=N@T  ,3%# ;$&# R-#L'T*O-S.P0R=U?O@PBPER   8C#P%S'R*O2P8RARSP %7#P*R  A]*P<P=S [K#P-R  K%#P\
      %O'V*P.P Y[%P&S'S*R-P1R5P8P:N=SBPCP 38-P1S2P  8E#O'T-P  %1-T1N  47=M>U /+4R8P *P*T-OCP  ^<#R%R)P+P\
      -M.P1R8R<S?R  92#N%P'P=U `6#R*P &.#R'P  ?3#P$R FT#R*P8P@R  VF#R$P*P.R=PBR DG#P-R ;a#S%P'P*R=P  EV#\
      P-PFS !&$I&P*P2O3P5_=P  A3#P$O*R2S=PDR 2b#P'T=O S^#T%O'P-RCPDP  A/8P:P=S T>*P=R  ](#P*P-R@RBP ,^#S\
      %O !8#N%T&P'T*N-P1R8P@S FK2PAR  V%#P%T2P=P   W2#P-R  &D.P0R  76#P%R&P*R.S2P=P?R@P bB*P>R OG'O*T,P \
      .Z%S'PDP #A#P$R  $:#S/O :Z#N'UBP (13P8R=P>R   U+#T'P*T-R/N1O=P I>#P$T%N&O'R+P-S0P1S2P=T>R?PBRCPDRH\
      O  C=#P%R=P?R  bG#U%O'O Q-#M%VRP  `b%# <%#O$V%O'PCP (2#R%P N&$P2R 461P4R CY=P?R UL.R1P  R2#O$O%T&S\
      'P,P-R0O1P=P?RDS N3#N'T !$#O%P-P5T<R  XB'SCO F*#P'R  O2%# *Q%# 6+'P2SAP J@.P2R:R=P  aC#R%P  MC%# Q\
      !#F$a%L&Y'P*V-M.M0P1L2X3O4P=P>PBPCTEPFP  <:#P%R D(%O'T(P  ]1%# L;#P%R XG#P'T*P  RY%P*R=R ,.%R'P*P=\
      R S3$O%S  1]'R0P  b=%#  ?F&# D;%R'P-R1P <Q$R=P ][*P=R    ]##S$P%M&P'U1P EK#N%T 2R#RDP  a56S:O=S?O \
      !0#R$R%O'P*P4PDSEPGRHT NB#P$P%U&P'O*S=O  *,#S$U*N-O/O2O8S=RDP  JH*R=P  !<$P%T&O   !S*R;P  V+&# KX$\
      P%P'R !>(P-R  ab&# a%%RBP :*%R*P  ?T&#  0!#P'SRP (=$S%PCP []#O%S  ;+&# MK#T$O%P*O-S2P=P   -H&# X##\
      N-S1R=PCR P2$P%S=P Oa#P$U%U&O*O2OEP   <'%# $D&# @B-P1R   OV&# T;#O%S  #2#S(P)R*P,P ba#P'R *K(P*P+S\
       1H$P%S'P*R-P0RBP `+$P2R  &L&# '!#O$P%O(R*R+O-P4R5S=R>S U='P)R  ;@#T%P'S)P*O,P.R0P8O<R=R  7<#S%O a\
      ].P;S=P -%#P%R *6#N$N%O&R'O(O)P,P-R.U1U2W3S4P<T=S>O?O@RANBPDPFPGRHP  M&#P$R%P2P4U8MBPHT IQ#M%X'R*P\
      +P0P4P8S:O=S?P@PDP _X#S%O  )_*T=P@P bD$O*S Y3*R@P   E=#R-P a^'P-N1U  8?'PBR RS#M%N'P*P-P1P;P=]  O<\
      %# U$&# QL#U$T%S&S'P)R*U+S,S-R.P/N0P3P4S5J6S7P8N:O<N=K>P?O@RARBSCUDREUFPHORP  EK$O2S  LP&# %,&# ;H\
      #P'T=O  *`&# `A'M(S+S  Z8%# <F-P1R NT#R*P  .;%# VH/P=R Z!#P/R EX#P'P-V/R0M6R8P:R=N?S@PCRDP   :L#P*\
      P-S=P E>%P*R.R0P *R#R%P/P?R  1P&# 7$&# :9*P=R 77#O$P%V*P0P8O=PGT 41/R=P W)#O*P-S2P=S <%#S%P*P S!#R\
      %P 19=R?P R!#S1PDP  FQ&# N?'P-P1S Q5#T$P%P'P/U1P6P8T:O=PAPEP XB*S;P<P N`'O.P0T FY%T'N  ;>%P;R '2=P\
      ?R  >-*R2P  91#P-R TF*S-P.P@R A`#M'U  K<%# 6;#R%R'P8P  _$'P*P-S=RDPFP E94P8R /*#R%S&P'P(P*R+R/P8R=\
      PHP  .9$R2P F$%R O[#T%N'R>P (^#S'P*P  BH#S%N&R'N*V/O2P8O<R=P>S?SHP +E%P5R &2#P%T'P-P4R ?O#R*P  I(#\
      O'P*U4R=R?O SD%R'P*P=R E$#O*U/S=M  52'R*P Q9'P2S5P ]1#P%REP b)#P%R&S'P.R0P5P  CZ%# M!&# 3<#P*R ,`%\
      S'U(P)R*O,P-P/R1P:P=R>R?PCPDOSS )M%R-R>PDP  &_#P%S/O=RBRDP     PZ%P'R ZW#M$S%UDP   N0#P=R _F#M'U  \
      36#O$R%R'S2PEP  A:.O0S  =T'P.S ]Z'N(P*U [2%P*P=S `A#S%P*P  ?E&# <O$T%O&P 4H#O%S Q<'P0R T&8U=O?P  T\
      G#P%R  P*#P%R 2V%P*P=S U[#S%P8P  0!%# F2%# XY&# @+#P$R%R&P (:$P5R  +<#P%U*P1PHP C'#R%P'P*O-T1P  E=\
      #L%P'V*U-P0P2P /I#O%P'T1P:R=P@RHP  E)%# [H#P'RER  QU#U'P*P:R=PBO  )(#P8R  :^#R*P  9#%O'S 93#V'O(P-\
      P.R0P1O Ia#V$R'P*P=PBN  +6#M%N'T)R*P/R0S5R8R?R  (/&#  XO*P=S@P N&#N'T .+#R=PDP 25%R&P K@#P$SDP  @>\
      #N$P%R*R.P/S0R4P5R:R=P EK#P(R-S1P=P  )1*R@P *N%R=P  IV#W%M-P8P9P  */&#  W@## +/%T'R*R-O.O0S1S8O:R=\
      P>PBPDP  VG%# <O#P-R *Q#P$S%O&S2P )F#T%O'P  ]!%# I[#S$T%P&P*PBPEP G)'S)P,P  35*R@P J7$P%P&S  T+&# \
      TB#N$P%V  >]#O$R%R'R)S,R-P.N/P0S1O2P4P6R8T:O;O=R>T?SCOEPFRHPRR 9a#P%P=P?REPTT -D#P'S.O0R  L%#N-U=P\
        2B#O*P=R@S Y.#S%P'P  L6#R$PBP FG#S$P'P H0#R'O*S0O=R  F9#P'R-R0P=P?R /0=O?S   .3%S'PHP  ^M#O%S   \
      PY&# C4&# ]**P8P=P>U@P  &:.R2P   ^D'P-R &##O-S P-#P%R _8#P'S*P  Z(#PCR _5*S;P=P 8*$P%O&V2O <>#P%R1\
      RHP ;--PCR B[*O=S   )<&# *^#O%PBT [?#R=P 0@&P'S)T,O-P8P=R ,H#P&P*R-T0P=P ('$S%O T?#T%T&P'L 2>3P8R \
        !$+P=R Y##P%R  +)$R%R&P0R8P=RBO WM#P%O&O'V(S*R+O,R-M.L/U0V1P4O5R=P>R?R@MBRCNHR  IN#OBS O+'R*P:P=\
      R QC.N0T  V'$R-P0R2P=S?O  &!%# 2H#O$S  ]<&# 9:#R*P _`#R(S*P+O=P  >3%# ^P%O*V1P4N $X%R&P2PAR ^(#O%S\
      CP  F8&# DX#N$V*PEP   KI.O2S G+#P'R-P1T2P=P  2*&# #_=R@P Z?-P1R  JY(R+P +)#R-P0P1SCP  W;%P'R )T#S%\
      S&R)O+R,T.O/P0P1P2R3R4O5T7S8P9P;R<P=R>V?MBPCNDPFRGPHPMPRP W`#N%T(PHS  H7#T%R'T(P*O.R/O0P1R2P4P8L<O\
      =V>P?S aF#O'S  [6&# 9_#O%P'RDS Z##P'P*S/S4O W0#R-P.P0P1R  #8*R-P@P F3'R*P  M@'P0R =N#S%R'P-P0P  LR\
      %# `!#T%O/O E.#P=R?PER Y+%R&P  #2#R5P ,.*V@JHT ]]#P%P'SBP GI#P/R 1L#S-P8P (3*P@R  &W$P9PBSEPGSHP 3\
      (#R4P /_#T%S'O(P*O-T.O0P1R2P=PBPHS  Ha#P$P%U'PBP  68#P'R*P  OB1R;P  `(&#  LO#T$S%O'P1P2S=O@PCPEP  \
      =E&# /@&# O=#K%P'V(R*O+P/T2P8S=P  @J#N%T'R/P=P 6(#P%R _>#P%R&P $)#T%PDP  <7#P$N%R&T'N*R1P2R8S:S=R>\
      P?P@OARDP  D9#P%R F-#T%P'P1P4PBR 1+#R*P KT'S.O0R  W:%# 79(P+R-N.P0R1S:P;P=S?P@S VV#R$P%P&R*T,R-K.O\
      0S1V4R6R:R;P<P=MCP  =;%# (6%# 0#%R'P4PBRFP J:%R*P WE=O?S  XW&#  MD&# G<-P.P1S a9%M'U   .O#P%R-P1R \
      ?!#R%P 6b#S%PEP  C1=O?S .X#R'O)P*S 8S#M*T/S 0;#R%P  aD#T%O*M.P/R0R1P;S=T?OBPCS %'#S$R%R&P'O*S-N.T/\
      P0N2S4O5U7P9P:R=M>P?U@PAOBRCTDPGP $E#T%N'R2R3PAP @01P2R _K#R%R'S(P*S.P/L0P2S7R8R=P?P  ?*$O%P'P(P-U\
      1O2S4S=P  PE#R%P  47'R*P  56*P@R  XU#P'S=P WT#M$P%P&P'K(P-V.U/U0O1U2V3P4S5O6N8M9X:R;S<S=S>T?LANBOC\
      REPFPGPHN ]^#O%TEP  KZ#W$O%MCP 2&#P$R*R=R?PCP ]S*W@K  I5$R2P P>-R1P XJ$P%O&S*P0S1P2R  J3#T'O(R*P+P\
      /P  :F'R/P NP*P=R  ?-%U'P*OBP /&%R0P  %%*P=R *M%S)R*O,P-P4O5T 11#N/T=R  />%# )=.P0S6P ,a'O-S  PM$R\
      2P CZ#N&P'V.P0P4P8S=R?P  L>&# T+#S%S'P*P0PBP +2#P$R 4.#W%P-M8P  .>&# `T&# N@'R  F%%P-R  4&-R1P $!$\
      S*PHP  aL#S%O GU'P/R GM#P%S4P ;?#P*P=T>P  !@## 4I&# :T#P$R-O2S )M#P4R  2.%# +/&# CI#P%R'P*P=R?P@S \
      +4=O?S  !G-P1R `a#T%O*P NN%R'P  MO&# GG#P*R1P5P8P=S  K7%# 66%# C8&#  X]#R$P 49#I$O%P'M*O-X.V/S0O1S\
      2S8P=U?O@P ZI*P0P=S V8#T&P'P*O,R-P/R2P4R8R:P  AG&# L>&# _%#P%R  NS#P/S=P   )(#P'L.P0W  /$'O)S*O,S.\
      R0P=PFS DK%P3R  X)#P8R (M%S*O  .U#N%R'T*R-W.O/O0W2P4R5P8O9S:P=M>P@PCPGP  *L%# W=#P%P'T*PCP ^0#P%R'\
      T*R.P4O=S@NBP <Z%R&P8R=P ^T#R%P'R(PCP B#.R0P HC#OBS  GR'V0L  _S#P%R&R'R*S-R.M0O1R3P4R8R:P=R?P  A+*\
      P-S0P O$.N0THP  ('&# <2#O%S  !/#S%R'P-P0P V$$P'U*L0T3R=R>P?PCPEP =!$P%S&P 35#R%P  ZV&#  /2## <_#PB\
      R BD#RBP  7-.P0P2S #Z-S.P1P  8D*RCP Ob%R'P  Z@&# S&#P%P'S 9=$P'N*P-S.P1R=P@T  R0#S'P*O@R >D#P%T8O \
       K3#R'T(P/N 6%#R%P   W<(R+P ^E'U-O.P0O  -4$RHP 94-R1P  ,P#R$P%S&O'R.N/R0R:S=N?R $*#O%T'PBSGO  X_&#\
        5T%R=P  aV#S%P'P ?Y#P$P'P*R-M.T1T3R [@#P)R   .G#T'P-P2P UK#R%P  ;)%# ?$%N*R;P=S X0*P?R *>#S$P1P \
       US&# 4)#P%O)P8V:N=S 3E#P=R  A,%# HB*R@P 5''P.P0S 78#O$P2T  M8#S$R%O8P 99#S-P1P BS$S%P&P  8/#O%O'P\
      *P8W  '+&# E3&# 3;#P'P(S*R+P6R8P:P=R>P?P@R  'a#R'P  *%&# !^&# 2/#S$O%L'V0R1P2RBSCPGOHORS )-.R0P KR\
      $P2R R@%S&P'PFP ]Q#P'O*P@T  9&'P*R X,#R%P  1!## a&#P'S*P $*'S-O ;/'P)P*S 5O#M*Y?P@N  OF#P%R V;#R*R\
      -P0R1P?P  ^G#R%P*P 06*P=R Y&#P%PFPHT  SV*P=S?P D3#R'P  $#$P2R  R)&# `H#P'R   $I#P*P-S ,J$REP BP#P$\
      P)P,R0RBR  #U$P-P1R2R  HJ&# =O$# `Z%RCP IE#P'U*N WU(N+T  bQ#S%S*P/PBPJP  5'&#  C%#P%S'P _`#P3T=O a\
      X'S0O 73#O$S%P'U(R*T+N-O.O/N0S8T9T:P<P?P@OBSDPEP  ,1&# 7A=U>M   Z6&# [#%N'T 9R$R2P   1G#U$M%L&P'V(\
      T+P5P Z9#O%T-P=R>R?P@P V6#M$S'N(R*R/R0R2O3R?TDR ?)'T0N  R$#PBR  AJ&# R*#P0R 1..R0P  ,5&#  _W%P'R .\
      B#U%O3P -Q#P%P'S  [*%T'N  NQ#U%M ZB%RCP  G##R$P ]C#W%K  P?#P'P-O8T G6#M%U  +M-R  57#N%U&P )2#R1P N\
      A#P%R&P=SHP QW#P'R  _Q#P'P=S Q<#R8PDP '3#P'R*P  MA.R0P 3-#P%R MW#R$P%R'P*P=O>TEP  4V%# RP#R$P%R&R*\
      P-P;R=P  T.&# [$%# +6$S%P&P'M*T+P-P.P/R0O1T2T5P8O9U:P<R=O@P !5=O?S  J+$U%P&R2N O3#R%P'P-P/P0R=S@P \
      :[$O%O&V5P FH#R%P'S(P*S-P.R0P4R5P@P  24*T8OBPHP W]=O?S /9#R%P ;.#P%P'T)S*P,P6P=R@P `*%P'R &]#S%P2P\
        *6$P%R D>#P%P'V.P0O   'G%O+P-O.L0Z1P4P5T8R;P<P=N?S@OBSDPHR  D]#P%O2T  HH*T=O@P RQ-S1O  [D%# _K-P\
      =R `H%R YA#O%V'N 6Q#P@R   :X'S*P.P0P8R 6$#P$P%P&R=RBSGP  4#$R&P   b+#P/R MO'O-P0T  Ra#P%T-O W>#S%R\
      'P-PEP  LJ'S*P/RCP -E'P.P0T=P   7.#O%R-P1SHP QG'U.P0N DS#P%R'T(N W-*R+P  :(&#  bV#R$S%P&S'P*V-R.T/\
      P0O1R2P8N:P;R=MAR -9%O'S-R2P ,$$R2P F]*P.R  =.#M%N'Y3P  H<)R,P  b$'P0R E>#P4R .;#P'P*P=T 2>#P*PBPD\
      S  I;#U*N@PHP 3!#S%O $2-P1R  Z.#N%P'O*S-W/P0S1O4O5S=PEP .&#O%S'P*R ><#P'O)R*P4P8N9U=PBSRR  75#L%P'\
      P*P/N=[ ,$#T%P'P-S5P8PDPFP ?4$O2S BP#H%P'M*_-P.P/P0P1P9X=NBP  &-#V%O'P*P4PBP 61#O%S&PDPHS  '_*P4R \
      5;8R=P   OO%#  ^5%# .4#R-R=PDP  >S%R5P  ]6#O%T D4-P1R  HP#T$PEO P&*T-O<P ]T'R0P 62#S$P%S'P)P  $N%#\
       V8#O%T+P U8#O$P%O'P)R*W+P-R.R/S0P1S3S4N8M9R<U=N?PBP  'U%# 2S%#  aB&# ZC%P*W6P8P;P<O UK#P$R a5$R%P\
        &R&#  +D.O0S  HD&# D_#P$P%R'P*P-O1S2S8T=P>P@RBPHP 1S#R'P+R-O2R 0+%M'W=O  %?=N?T O!'P*R K!#P%R   \
      :_&# GU%W'P.P0PBOHP XF#P/R  +Q&# @..R0P G[#O*O-O1S8R=SBPDS WX*P=R  aE#U'O.S0M   ?J'P0R !`$T2O;P  ?\
      '%# 9O*P0R  GZ#c$G&O'O-P2PEPHP  $C#R=P </#PBR P8#T*P-P.P  ?N#O%S  >(=R@P 7.-R=P  ]N#S$P%P /_%O;TCP\
       %[-U1M   ;$#P/R  a<#P&R `M#S$P%P  LW&# TK#P'P*V.R0P4R5R;P=O>P?P <C2PAR 7O%R'P  NP=P?R R(#O*S  <A&\
      # PH#P-R QC$O2S ,R#T$P*O UR#S$P%P DA#U%O*P-P `]#P%T5P=P .E#R*P  :'-T.N BU#P%S'P-R.P=P@R  )6%S'O  7\
      X'P-S1P +^#R'P 6a#P*U-P9P=P  R6&# &6#R/P O)%P*R  NB#P%T/O  F##S%O'S-P/P1P8R P5=P?R  9.=O?S O@.P1R \
      ^##N%T  WF#P%O'S*P.PCSEPHR 9^#P*O8R@S %6-N1T  bN&# ?J#R%R'T.P0ODO $D=R?P  =)#R%R&P'N*P.P/P0R4R5P8R\
      =O?O@Y <F%O'S ;b#P%S'P/P >O#P'P1U=N F#*P=R  ^+%#  9+%#  8S%# !(#P%S&P  =F#P1R G*%P5R   =4-R=P T@#P\
      'O(R*R-P.R0P1P8S:P=S?R  .;&#  6)#R%P /X'R*P  WM#O$V*O2P  $G&# )%'R-P *Q#O%P'P*V-P@P  K)## Pa=R?P  \
      2M#M'P/R0S8R  E$%#    [:&# !*#R%R'P-P0R8RHP O`#P$R%R*P-P1S2P=PDRHP 1&#O3S  #@#R'P N%$P*P/R=P@S FO#\
      O*S  ]&%# 8C&#  [R%#  *Z%R'P LF$P%S*P  Ib#S$P%R'P*P+P-T1PEP **$S4O  Y@&# TB$T%P&P'P2P $N#P'R YD#P%\
      T'PCP !9+P-R 2*#R>P  IS#O%T V=8R>P  BV&# MU-P5S8P QS#R%P  ]^'P*R #R#P*S=P  +Z*P-S1P 9P.O0S  NA#R%P\
       -!#R$R+P2P YZ#P2R  [Q=#  @,#P=R B3%P'R `<*U8M=P  !!&# [[&# (-#J$N%K'S*U-P1P4O8P=Y@[BOCPDPHP Wb#R4\
      P  Q##R$O&P'T(P*M-O.S/P0T2R3O4P=Z@PBPCPDPHPRRSO `^#T%R&P'P*P=P ,H#OBS ,=#R%P*P-T1P HP*P=R  OY&# WY\
      &# T`=O?S LF#P%S'P  _,$N'O(O+R,P-R.S0P1S2S3R5P6O9S>R@SARBPCRDPEPHRTP Q<#RBP &M#R'P4S<O  ?>&# AR#U%\
      O2P>PAR  1H#P%R  *2$P%R   MI#P'P*R/SDP  >]#S%O *R#P$R-P1O2SRR  -B%# LS#S%O $R/P=R [A-P=PCS   )V%# \
      a:#P%R _U#R*P  N9#P%O'P-U WR#T$S%S&S'O)R*R+O,P-R.P/J0R2P3R4N5O8L<P=L>RARBPCSEVGSHMJTKSSPTV 3$'R1P \
       RD%O'O-U !R#R*N0R8R@P   b$&# +'$O%O&S-P.S/P0S1P2R4R8R@OBSDPGPHP Z+#P%R   :7%# *'%# 4E#P'P-S=P?R  \
      3W#N%T &C'R:P  MG#R%P OW=R?P K^'T0N EB#T%O 6##P%R GR#P'R  J<&# M4#S$P%P O9%O'S  A,&# KW#O$S :(#P'P\
      =S  <)%P'R  Y3'R-P  Sa#R%P'O.O/S0S3P8P9R:O=R?R  T#$O%S =Z#P-N0W1O 0_$O%T*P `B#S$O%S&P'U*N.P0U2N4P8\
      PCP  G5&# L@#O$P&S'R-R/R6P  _@#P-R  J#&# 8%%P2R K,2UAM =T'O(T+P  +3#S%O  SG%P3PCS  ('%# #*$P%O'V(R\
      )P*N+P,R-P.P0R2R3P4O5S=S>R  ]M%# *J#P%R :2#P(S*R+O.O/O0S2R@R  ['#R$R*O2P3R +;#N$P%R*PBPCPDPEZHP  2\
      9&# Q]#S%S'M JZ#P%T'PDP  B-&# 6/$R%P  @?'T.P0O 22#R0P8S:P=P Z4#M$R%P'U*T=I@WHP  'L#P%S'P H+-P0P1S \
       JV#R%O*R-P/R8R:P=O?R 8]#P$R ^:=R?P 6C%P&R  Q#%V'M0P  CM*R=P <=BRGP  3b&# (T#O%R*PHS  T:*R=P 3H#P-\
      R  L*&# IV#R-P V/#R'P  )J$P%U&P'P=R?P O1*P=R  ,L#N%P'U .3#R%R'P-P UJ$P%P'R(P*P3S8R=R@P ?W#P'P/S  M\
      O*T=N 6@#N*P-T 0a#N%X*O;P<P  Q'#N'R*S1R '].RAP  BO&# 2Z#P%R =_#P'R  W_#S=PDP ?H1R ?J#R'O*O-S1SDP  \
      6^=P>R ]M#P*PBS DY'P0R ,*#S%P>P  SK#U$P'O*P-O/P8RDPHT (4#S*PBP !Y#P$P%S $R%O'S  9D%# RO#P%P'R*S@PB\
      P PB#S%N(S)R*R+P,PCP ,&-S1O  KL&# 20%# JO#P%P'P*R.O0T;R  S7%# X*#O/S <B#P%S8S=OCP FX#P'R*P=R  80%#\
       J=$P%P&S  ]/#O$S  EG&# RK*P=R  95%R*P  ]D%# 81%# GA#R/P E@#S-S.P0O>P  B>&# &&#P5R L_#P%S&O @-#M'U\
      )T+P,R/OHP  E5%N'T 2a#P%S0P NR#R%P*U@M b-=S?O   BS#O%S N[$O%O&R*S-P.S0O1R2R4R8P=L?TBRFR  >[.R0P  N\
      5#P%R K^'P.P0S P_#O%S  NY## OI6R:P  _7&# TA%# .U#R%P a8$R2P ;/%N&P'X4NBP .3$R2P  2:&# %&#P-S6P  UI\
      #P*R EA$S(P*P+P-P.R0P1R?R@SHP  S4#R1P   a'%#  bG$S%O&P'N0TER W%'P0R  aO## JT#R=P #4%O&R*P.P0S=R ^A\
      #T$P%P'P/P `^$S&O  Y'#S%N'R*P-P.S1RCP a7#R%P  :6#U%M)R*P,P=R H/'P0R BW#S'P-P=P  3K&#   +a=P?R  _<$\
      # I6$O'R)O+P,O.R0X1R3P5P;P=RDPFP G%#S$S%R&R'S(P)O*P+P.S/P0R1P2P3O4R5R6R7P8R:O;R<O=O>PBSEPFPHPRR Kb\
      #U%O'O  Za#P*R I5*R1P  )H%# 9<#S%P-P 5a#P%R  L&#U%S'O-H1U2P:UCP  ;4#P'O*T  N;#R'P _;#R%R'P D+#P*P-\
      R=P>S  ]5#R%P  A6%#  S`%# 7L$U&P*P-O2T4P;P=P EX#R=P   b/%# [[%# A##S$S%P'R*P-P.R0R2P;P=O 7K*R=P  ]\
      Z#O$P%R*P/R4R5R8O:S?R@RBP HB#P%P*T-P <R*P1R  EC&# OT*P1S3P ::#P.P1S >0#P%R  1a%# a]&#  @C%P-P=S H-\
      2P9R D6#R%R'S(P*N1R  [D#N'T8P:R  E:%# bS%# NA&#  aH8# ^L8P:P=S  1b-T1N  'V*P=R 34#R$R%N&P'P(R+P,P-\
      O/S0P1R2R4P5P7R8P9P:S;P=R?P@PARBRDPESSTTP  3:#R3P 6R#M$N%O'S(R)R*S-P.R/P0T1M2V3R4P5R9S:S>R?P@RAMBS\
      CPDOHPTP  <)#P'P*P0P4S5O8S;P=S>S B>%RDP #)#T$P'PDP   #?#O'S J!#PBR   V(#P1RHP  '&#T$P%S&R'P(R*S-R/\
      O0O3P4T5R9P:P=L>P@SBP  %?'M*U @4#R$P  =b#P%R Z'#T'P/P  <_#O%S'U-P0M1S=PDP 3%'P0R I'#T%O'P-P  #(&# \
       ZA#U'P.O1P  &1#P*R8T:N=R@P G;#P8R 51*O=S 81#R)P Yb'U.P0N  O9:P=R   _J&# +A&# 6#$P8R *R#T*PCPDP 4G\
      #P-R=O?S DH#O'S KA#P%O*U/P  '-&# Ib=P>R J%#P-R :?#N'U*P-P1R *>1R4P  8@&#  FG#P%R  BT%P*R 54%P=R =`\
      #P%R &K#RHP   @*&#  KT#S%O  ^;&# :[-P1SCP   R@%R'P [2#P%P&U4P8P  N-$P%R  PH#S%N&S'R-V.P/O0N1P2P3R8\
      O=T>N@TBUDPHO !Z=O?S ]9'P/R  *3*R=P  DO%PER 4$#P%P'O/V  U0.O0S &!#R%P W0#S%O'T(P+PHP )@#N$P%P&R'P(\
      P)R*P+O,P-W.P/R0O1P3P4R5R6R8R:R;R=P>R?PBRFR  OR&# IW%OBS   TA%R=P   G;&#  9E#U$O%N'O)P*O0R3R5P8R9P\
      :O=W>R?NBPDTHP 7I#P%P*T=R@PFP :==P?R  9Q%P'R*RBP  :Z%# >5#O%U&P'N*O-U.R0P1P  7!&# MX#P%R  Fb#P.R0R\
      2P 5Y#P$P-R=PDS 38#P%R   94%P'S  OK&# &6#O%U'P :L$P=R  'D#S%O  IT&# Ka#S%P'O/R=S?O b%#P.PHS  =%#O%\
      O'U-R0P8P:P=T?P  A+&# .S%T'N   PN#O%S 7L$P2R ^V$O2S  PY'P0R >B4N5T  ;I&# K6=S?O *E#P%S'P RO#N$P%S/\
      P>PDT  FS$O%T&O*U:O@NES  1G#R*P D*$R%P ^8#O%O'V.M/N0S1T=R R'#P+R-P.S0P  GR*O=S 4(%P-R4P8O?T _8#T$R\
      %N'P=R  &H#R$P  )L&# ;F#L%S*M-R/P1T8R@T &/#R$S%N&O(P*O-S/R0R4O8R<R=S>TCODPEP  Z:#OBS  53'T0P4PBO 5\
      *#P%T&P1P 7HBPHR 9R=P>R  )K2# &Z#P%R -(#R$P  RU&# L3%# A'#S$P 5?*P=R `/#S$O%R'P  'U-N1T ^)%O*P4S 5\
      Y%P6U:N E[#U%L'V(U)P*R+M-O.P/N0P1P6O8W:R=S?P@NBSFPHRRP RL#T8U:O=O>PDP  ,.#T%P*PEP  VL$# EC#P'P*S  \
      0G$PER  MD%# J:#R%P 4O#O%R'R  N^.P0R   QT%R&P QW#P%NCU K(4R=R?PDP =Y%R&P H5-R1P=P?R  ]J#O%S  Q)&# \
      _(#P-P1S  1'%# NN%R'P 7S-N1T  '(#N'T 7-#O'S E8%P(P+S 0O#O%S'R-P  >L#P'K(P-X.O1T W%#P'S-P  73&# [<2\
      R=P 36#R%P'P*R  DD'R8P <@#R-P  #!#R%P 1E*P8R  6-## )]&# &[#P$R ']#R$P%S'P>P  +a&# /J#P%S&P=P@PHS  \
       D*%#  F;#S%O  E]%# X!#R%R'P(P-U.P0S1M=P *9#O$P:T  %P#R=P  `_*P=R Z:#S*P>RBO @U#T%N  =5#O;S=PDS TR\
      #T'P/N0R  1R#T-N 4Z'R-P ?S$O)S*S,O2S8O  GV%# aa'R*P :J#N&P'P*R-R.S1P2R:P=S?R  A+%# !2#O%S  &b%# 5=\
      =R@P DN#R1P   =S-R1P  TH*P=R a2#PBPGS >b(P+R=R?P RH#P9PDR b-#P/R  8A#P%R*P-R 2T2P4R )U*P-R0P=P?S  \
      8Q&# R(:P=R N..P0R 5)#R=P DC*P4R  4b&# _1#S*P-P &U#P%R /E$R&P R,#R*P  6,#P'R XK#O%S'P4RDP Q.-P1R O\
      b'R*P   /:%#  ,H'R/P VU%PCR  '7%P4P>S  0&.R0P 'S%O&S1P2R  *&#P'S*P6R:P=T@PBP 5W-P1R 6V#O$R%N'P*S/S\
      4R5R8S=O@O %?#R'P  KN$U%O&O  5=-P0R ;^#P=R  YY%P'S*O 0^-R1P  SQ'P0R  D2&# H/#O%T&P  5X&# A3#S%O Xa\
      #S-R0R1N2P AA#R=P?RBP  4N$P*S2P .G#P$S%P'K*X+R-T.R/R0R2P3P=MBP  L&$O%P&S :M#P/R JJ#P$R  *W#O*T.R0P\
      2P=P *&#O'S8P  4V$R2P  LA#P-R  Pa$S%P&P ,=%S'O   :1#Z%N*P-R0P1P2O3P9PCP  -`&#  R3#S%P-P 5-.P=S?P  \
      :M#P*R RY#O%P'T 0*#P1R  ^&'P0R #9#P=R Q?$R2P X$#R%P  &>%T'O*P )=#U%O=O   3E(R*P 9T1R2P   $;#T%O'PH\
      P QR#P-R  WO%# X;#P=R  U2%# HB%P'T0P4P BT*P=R %K#P'R*P9R &R$R&P  ?^&# 1I&# #8'P0R +1#M$P*V  ,4&# 8\
      9&# Z^#R-P `O#R'P  *'-L.P1W O/#O%W'P*P4P6P;P  ?C$R5P:P=O@T L:#P%S*P  2Q#O'U(O*U+O5P=R?PDP VR#T/N %\
      5%R'P a)#P%O'S(R  AN&# (*'R/P UJ#P/R 4.#O-T0M1T 0,'P*R  O/=R?P Y$$S&O  1>$R2P +G$P2R VD#P*P@S [$#P\
      $R  <;*P1P6P8S:P=S T@4P8R H]5P<R=O?S  #7*P.R;P<R  2=#N%P'V-R@P )@#R$O%N&R'R*R.O/S0U1M4U6R8P@PBPDPF\
      P  ED$N%P&W'P=P ^J#H%P'O/P0PB_  FT%N'N*V-P8O>RBPDT 55.R0P b2#O'T-P  WA#R/P  ?K%# SX*P2S@P ].#R$P J\
      L-P=S>P ['%P=R  Vb&# F[$#   !<#N*W=PBPDP ,G#R'O2P4P=UTP  OA&# >W#TBOEP M0.T0N1P=R N9#R'P(R*P+P H#%\
      R*P  QX#S%P'P-RHP bJ)P,R VU#O%S  <J#S%P*T0P=O 3M#P%R  J'#R%P-P  5%#R%S'N-REP   [6#U$N%S&O'T(T)O+P,\
      R.N/R0S1N2O3P8P9R=M>OBTDTERFPRR   !V*S8O bC$R&P  R4%S&O 4)'P-S.S0O1O2R <;#RBP =#-R1P  45%R'P 5D#RH\
      P 3['P)R  Q:$S%O'P*P+R-P8P=P@T  K&#P%O'S-R.S0O 4-#U%N-P ZD#P%T8P  4?&# N1#U%N'P*P=R  .4%#  E)%# !%\
      #S%O RA#P$R%R+P.R0P3P4R=RCP  +O#R-P S2#T%OHP V7#P%P'P*T [@*R-O1R MB#ODS P>#R'P VL#N$S%RBRGP  /@%R8\
      P ;]#P8R  EG*O=S _W#P%R S>#T%N-P  _J(R*P $X#S%P*M-R1P=UBP XZ'S0O  B]#P$R T.#P%R U2#P$R BT#S%P-P  A\
      C#X$P%M=PDPHP -V#R$M.P/S0R1S2P3R5R6R8O:O<R=P?TCPGP EU%P*S=P 5)#R*P  B#'P-O1T=PCR ).%R&P  5?#R%N&P'\
      V*R-P8R:P=M?S@P *A#T%P*PBP <+#R2P  5?-R1P L4#P%R 2A#R%O'O/S 8Q#P'O-S=R  _U#P%P'P/SBR   D9%P*P4R=R \
       KW&# $'&# %&#P%R ,)#O%P'U6P  &R#O$T2P M1#P'SBP  *;&#  Q,#P'R8P:R G]#S$O  ;#$P%T&RBM 7S*N4S<R _/#P\
      $R  >1&# ^4#P*P-P.P1S>R  #B%# JF#R'P  7##P$R  *4&# 1^#T%O'P*T5P6P8P=P   @L#T'O0P D(#R%P  C-#O$P%R'\
      R*P-O.P/P1V2O8RAR  [U#P%P/S (:#O$S%P&P*T2S4P5PDP  !*&#  9a#P%R   *;%# !O%P-P4S  ,9%# N$#P%R  +<#P%\
      R $Q#O%S XU/P1U=N  (E%#  ,]%# G[#R%P  MV%P'R.T0M )@#R$R'P-O/R3R=P 76#T$S%P'N*U+P/R0P;P=PHP  K5%# Z\
      Y&# Y[#M%S'U*O-T.P0P1O2P4P5V=PFPHP  GC*P8R 1)#T'N %K#P%P=PCPHU A7=P@R /P%R*P  HQ&# @M#P*R   0Q$O'P\
      )R*U2S8N@P 8P#P4R  (K#P$R '!'P/PBS  ON&#  L4#R%P'P R[#O$V'O:P [C#RBP  ?C#P$L%U&V-P4P6P@P !E%P'P)T*\
      R,N/R0O1P3R4R8N;R=U?SBPHP a>#P'P/S  .(#R$R'R*P1P2P =,#N%P/SHS <0#P'S*P  5;#M%R&P'U /@#R%P  WD#W%N*\
      P-P=P  QT&# X,%P*R-P1R  08%# K>#O1S 0@#T%P=PHP ))#R*P .P*R-P )P#P'S)P,R-P.S0O=P KM#R'P:R=P  'Y.T0N\
       62#R/P `W'P2RAP '1=R?P   CK-S1O=R?P  8E'R.R0P  ET%R-P4PBR PF'P0R OP$RDP 3-+P=R PT#P*R  X;%# !U$R'\
      R0P8P   9'#T'N  ZU&# D<&# %-#J$e%I&!'N*O-M.P0P1M2_4O8P;P<P=O@PBOCRDPEOFPHNTP V8#S'P/P   .G$RBP [%#\
      M(P-U1S2P 9-#R%P  'R#S$V%N&O'S/O1S2S4R>R?P@ODOEPFPHO  /X#S%O 7@$R%P NP=R?P V[#R%P  9C#U$P%P'V*O,P-\
      P8P<P @E#S$S%O&O2P5P8R=O?SARBRDP  B9&# Z4#P*R:O=R?R  2%&# 55%S'O _G$R&P '@*RCP  J&%# BV%S'P/P  SX&\
      # I$%#  O+#P*P-S  _-#P%P'O(R*R+O-S/S0R1P=R GG%O'S  H%#R/P Q?#P%R  %&%# 9%#T%P*P.P/P0R  )H&# JE-T1N\
       PI#R*P  /4%# M,4R5P  1G#P%SDP  O!#P-O1T  DZ'R*P L^*V=R?P@L :N'N*U-P V/$R.P  L8*S=P>P I/-RBP ;]4P8\
      R  ^K#V$O%S&O'P+M,R-S.P/P1P2P3P4P5R6O9P:T;R<R?SDPERGSHO JN#P4SBP $S#P*R &A#S/O  '$#P$R JU%R'P C,$R\
      2P <,%P8R 'F-O1S @7#O1PHT )_#P%R  A(#R/P  a:#P%R F!#K%O*X   4+=R@P Z9#S%P(P A<%R*P _G#S%P-P  L3#R.\
      P1R #G#P=R  UB%PBR +^=R?P ,>#P'P*R=R  <@.# K6&#   $I%# *Q#S%P=P N,%P=O@T  3>#O%S-P K]#RDP  8%#P%R \
       I9%P=V?M :C#T/N   D+#N$R%R'T(P*S+O-R.R0O3P8P9P=UCPEP  ;X$S2O  RV%P*R )T%S&R'S)P-O.P/P0S1P5R6R8R:P\
      ;R<R=O@PAPBRCO  V!$# :!%R8P  +*#P%P'P*T 63%R*P !Z#P%R'N*R-R0S:P  5N&# R*#R'P*P0S8P  )2#R=P  9N#R%P\
       UJ=P?R  _[&# X>#P%R'R)P*R,P T^$P*O4R8S `5%P   I1#U*M 2$#P$P&T*P Xa#R$P /B#R'P*R=PHP  @7#R*P   )2#\
      S%P:P  5*#O%S 5T*N-O=V  +`#P%R ]$*P6R  )9&# -?#W$P*P-P.O1R8P:P  BR%# *M#T%N  ,b%#   HB#OBS BS=P?R \
      Fb#O'S 75#J$R%S&P'V*O>PDUEPHP  XC$O%R'P*R-P.O1X2R=NBP  W6&# b.#U%M 5@#P8R 5`%R3P  BL%# M*&# CA#R'P\
       -2%RDP  SW.P1S2P $.#O%U'O=R?P  /[&# 4'#P*R   E@#P$R ]R#P=R  R3#N$P%P&R'W-P6N:T=O?S 3L$U&P'R*P-P1S\
      2P=PAPFPHP  Q_#O%P-P6U  +2'P*R  GQ&# CI#P*P5R=R  J<%# 7%%P8R=R>P D1:P=R  K,#O1T8P=P a4#R$P%R&P2PAS\
       ,U%R*R-O1S=PGP  *_#P%P&M*T-P.P/S2S4P8P=RBPCPEPHU %,#N'S(T*R+P-O.P0O1U?P E6*P=S@P ]_-U1M  bF#O%TDP\
      HP H0#P%P(P+R-O.R0U1P4R K-#P'R  %O#R$P R+'R  8b&# b6=N?T ,+-R1P  9(%# X0*T5P=O <-=S?P 2B#O'O/T7P=R\
      @RBSHP &?#R%R'O*P-N1S4PCS  [T%REP  W)-P1R  %1#P%P*P=T N+#P%RHP 4@#R$P%P&S'S*O-R1P=PEP  S9.PBR US'O\
      0S QA#V$P%N'P !2#M%V(P-P=R   :Y&# !I-P>R    J5#R%R'P*R.R0O1P;P?R P'#P%S&P 5L=PDR  #<#P1R :X#T%P*PB\
      P  T@%# U.$O%R&R  XR&#  @4&# Q8&# JE#R'P  ))%# Z(#R$P%P&S/O   68#N-U@P 2(8R9P   U`1R=P -7#S&R(R*S+\
      P-P.N0S4R=NCP (/#R$T&R'P*R+P-P/R0O2O3P8O:R;R=O>RAPBRCRDPEPFSRRSP  %>#S$O%R8P  ON#T$R%U&P'S(R*P,P-L\
      .P0N1P2N4P5S8S<P>S?N@PBRCTFSHP W%%P&S'P  )'#U%P*P4P=P TL#T'N0P  *T#P%S*P@P 8K=S?O  4$#P%R6P:SHP V2\
      #O%T'R/N8R  #D#N%U*P;RCP Y?#N%P*Y/P=PCPDPHP  ]@&# .S#P$R $H%PBR  H4%R-R1O N#*O=RCR UY%OBS <,=O?S J\
      C#N%T HX%R=P  O3#P%R'PBR  %M&# ;K%P'R RN#P$O%T'O=S <T#T'P.S0N1P */.R0P  #<&# A5%PRR  7<%# 9)#P$R  \
      MX-P1S2P RI$P2R  R+#P*R Xb=R?P  R*$O%O&R'U9P  +43# _Y#P%S6P  OX#O%P'PDV 6.%R-P %5'R1P  _5%# )E#R$R\
      'P*S1P4P=P@P  bF#O%U*P  V2&# 3]#N=PDT ;'#P$R*P=P?S KW$T&O2P  5,#U%M'P3R8R=PBPES ,+#O'U-O  DQ%# 8$&\
      # P/&# G:#R$P%R&P0P XC%P'P-S 3#%P-V1NCP  VG#P$S&P2P *@#R=P    >P*PBR D6#T$P%O-T1P=O  VR&# <W'P*R0S\
      =P@P H2#O%S #)*S;O F/=P?R a9-R1P  O,#R-P Oa'P.R0P8S>O %/*U8P=N  I.#S$P%R'P*P LD*R5R;PEP  JG8R9P b%\
      $R%P $B#R-P  3$#R%P*S=O   $=#P%P/R )Z#U'P*N  86#R$S&P'N*P3R4R;R<OCRDSHP B6$P%R:R=P a0-R.P1S3PCP  2\
      Q#O%T'R0P;P Oa#S$P@P  ^V#P%T'P*P.R0P  !E%# AN#S%P'P KI%S(R*M+P/P4R8U=N@R XP#S%R/P6P=PHP  )T'P*P8P=\
      S I:#P%R `Q#M$P%P'R(P*P+S-P.O0P2S4R:R;R=P>R?P@SBOCTHS   [^%# O$#P'R `/#S%P'P*R-P2R8P=P>R  :V#S'O  \
      ?&&# G&#P$P'V-P6P=PEP ;K#P'R*R/P O:#P$R'P(O)O*W+S,T-P/R1R3R4P8P;R=L>R?OCRDPHP   Y+%P=R b4%P.R1P;R \
        :I&# W&$R.R0P2P ,W#P'S*P +K#V$O%O&S(T*O+O-K.S/O0N1U2S3R4U6R@RCNDPFP  ZH#P%O'S*P0O4T8PBR `4*R-P X\
      H#P%P'T-P  ,&$R&P  6V&# 92*R=P @2%R'P  `T%RCP P1#P-R   1P#T$P%O'N*P-R2R5R6S8P:O=P?S@PATDPHP MC#P0R\
       )$#P$R bP#R$R%O'S(P*S-P/P0O2O4R8R9P=R@PAPCPHS  @V&# ?+1R2P bC*P-P1R=O@TDP   E0-S.R0P1P  <0#S/O JP\
      #O&R'T+O8R=P ?Z#R'P  Zb%# 9&&# bS%R&P @F'P ;8-P1R  ^Z#U$S%T&S'P)R*S,O.P/P1N3R4T5O8P<P=L?OBRCPDSFPH\
      R  UC&#  U:%S&P>P   1_&#  [Q&#  E8&# MX$R%P U#BSEPGP  @0&# >:#P$P2T4P ;!#O'R*M-S.R0P=T 8I.R0P1P8R:\
      O=S 4S-P3P=S  /P%# SI#S%P>P Z_*R=P  M$%# E7&# I[#R%P  DX&# '0%RHP MV%P.R0P4R ,3#R%P3P4R  BB#P-O1T \
      ZR'P*R  8!&#  Fa#R%P  27#V%P'P0P=PFP b2*P4R  3_#N$P%U'O(S*P+R.U/R1O3P5P8R;O=R?S@PBODSFP AJ/O=S GS#\
      P%S0P3P6R:R=P _1#P/P=S  >/#P%R `%$R%P  '.%# UI#P'R  I@&#  L`%# @b.P/R =6#P%R 8E$S2O 36#O*S  bS#O*S\
      -P  GA&# M+&# 0S8R:P FT%R'P*R1P  GI%# ]?#R-O1R  P<#S%P'P EY:P=R  *A&# TA#O'V*O.P<P C>#P$R'P0R  E%.\
      R0P    )]'R-RBPGP  @X%# E'#R%P 79#P'N*P-R0P1U P-#P%R  :I#P%M'V 4]#P%R  6#%# +^#P%R ?*.O0S4RDP UU%P\
      'R.P0R 1Y%R;P  A:%# A##R%R=O <=#N%T   RY#P%P-S OK#P*S=P 37-P=P>TCP &_%P'R  <_&#  -^&# FL#P'R-P  =P\
      #R*P  0'$P2R  bH#R%P WJ#P-R Q%#O%S @=%R'P  QA#R$O'P2S  ,;%# _>%#  bQ%# &!#R1P   **.O0S  ='&# 0W%RH\
      P  2U#P1R IC%R'P +0#T%O&P ,^#P'[.M0L  52&# %b-P1P8S   T-.P1R QU#P%R U#%O8S ZD#T&P-O F;'S*P0O@R X[#\
      P%R ?V#P'R*R  #*%# J4*N=T OD#M%R&U'O*R/R=P B:-R1P  B3'T.R/N0P CL#P$T*P2P  'E#P3R QA#P/R  9L&# U/%O\
      'R.S/S0P;R=OCO G_#P%PBPHT  TR#N*V8S:P=P@O  AG#R=P FW#P$R=P?R  ?a$R2P 1*#P%P-S1P8R !5#X%O*O-P/O4R8P\
      @SDP  QE$R%S8P=PGPHP ^T#R'P C^#R*O   Z(&# ZN-PCR N&#P$P'S(P*P+P-R0R Y7#O%S'U(P*S-P.P/S0N1R8S:P=O@P\
      CPHP E:*P8S9P  HW&# OY#P%R T+#N%T (A-T1N8P:R  -C#R*P  /D#P$P2R4R   ./-P4R K!#N%S&P'O,P.L0Y1P4O;P=U\
         A(%# JW$R'O*R6R:P=P?R  I=#N%S-R +I*R8P '$%P=R b#*O.M0U=S  P<%N'T(N*P+T-S/P0S8N=RCR W?#R'P-P8R  \
       ^+#P=R  bC2# F&%# ^H%T'ODP -6'RCP  L)&# XZ$O%P&S'P*U-P.P/R2P<O?OASESJP )Q0O1S <1'T)P*O8R=P  54#P$\
      P%S PZ#N%T  I4%# +:&# UT.O0T1P  aD#S%P@P `H#P$T%P&P'O)P,R.M/R0T1S4O5P;P=TBSDRFPHP :Y*R=P  #T#P/R W\
      :#N$S%R :]#O1T=P OC%T'R0OBPDP  O@&#  J*%# .58R:P ?F#S%P-P U]#S%P'R-O/O1S   ,8&#  8C#M$P%S'O(R*T+P-\
      U.P0R4R6O8P:T=O?SBM   +Q#P%P0P2T  WF&# 1(&# NF#P$P%T&O'O*T  OP#OCS (K$S%P'R*P.P/P2R=P?R  LL%# #C#R\
      $O%R'N(S*R+P-P.S/P0N1T2R3S5P6R8S;P=P>P?RAPBODR !U/P=R  F+#N%O'U*R  4M%R'P  P0&R.P0R1P YX#P%SCP  $_\
      #O%P1R6R8REP 66=R@P a-#S%O.P0R P+#T%R*NCP   ,;=T?N  ^$%R'P  C6#S%P'S0O ^_#S%O  3L#S%O %M=PCR F(*S+\
      P-P EX#P'R*R4P:P=R >H8T=O    LZ&# N7#S)O CH#P$S&P 7P#T%N a<#S%O  3:$O%P&P*S2P=THP (=%N'R*R-S/R0P1S\
      5P6P8P;R=PCPFR ,-#O%S ^T%P-R  %&#T%N&P'R 8&.S0O O7#R%P  IH#P%R (G#S%O 5M%T'N (9%RDP a@'R0P Y!=R@P \
      (*#N%T  4)%# -D-O1S  ZV&# HE.S0O +P#P$S%P(O*O+R@S O]*R-T1L8P;S  I&#P%P*S  `?%P8P;R=R V=#R%P  QW%O*\
      V1P4N A*#U%M8PBPDPHS :H%O'S  )Y#S%P8LGU  JO%# /F&# 1O#P/R !V#S%P5P  =<#U%O>PDP )'=P?R  :>(P)O+R,S \
      C:%U8M  5R&# PB#R*P  IJ#R0P8O=S (O=T>P?O *>#P-R  3@%# !Q#P?R B=#P$R C2#O%S 7_%S'O-P1R7P=R /=#R4P  \
      [^&# 'O#S$R%N&P'P>R@P 54#R%O'SHP  1Y#U$P%O2P 9-%R&P `H#P%SEP G6#M%U'R(P-P.N/R0T1O2P=R?U@O  M4#T*O,\
      P-T.P1R3N8PCP  X%&#  -O#O%P'P.S/S0R1P=P TT$P%R ]5#P%R  ^/%R-P J##S'P=P ?R'S*O 'O#S%N-R ]Z#N$U%P  R\
      -#P4R 6[%R*P  I()R,P ^/'T*N  )G#P-N1V=P Z/#P%R ,O#PCR ?O%R&P=S?O bK$U%P*P1PBP  F!&# IU&# ?L#R/P '?\
      #P$R  3Q&# SB#OER  +K#P'U(P1P 4:#P4R NB#P'N0U 6J%O*S )'=R?P   SS%R&P 3E#P$R )`#P%S'P  Z?%P8R   Q;%\
      # P2#P'R*M=U  9L#S$P%M&S'P/S1R2P JY%P'R CF%P*P-T:P B*$P2R    K6%# >9'O0S  N2*P8S>P U&#P-R  HT'S*P0\
      P  @&#S%P.S/P0O:R=P D=#O-S :+$O&T  57#O'T:P ]`$P%U&O-P=PDR  *E&#  4P#P=R 1C#R%P-R #K#P=P>S C_#M%W'\
      P-P JF#M'P*U-P4R  8W#O$R/S2P   'A-R1P   #I$R'R-R1OCP `H8O:S U%#O%R'R 4:%R*P6R:P=RHP  )-'P*P-U.R0N \
      *]#P$R%O&R0R2P4PBRDSFP [T*O<S *F'R-P  OA#O$O%S&T=P Y^-P=R  ]8%#  KC#O'TCP ,6#N%P&T'S1P  SJ$# ^-#P%\
      R ,S#P$R  /L#R'P ^!#P%R  K-#R%P  S1%# &8%# )_4S5O  4E&# _L#P=R ;E#P%V'P.P5P=P@P  (*.O0S 5:'U(P*N  \
       3!#U%NHPRP  C`#R%P 0''P=R XS'P0R  KZ#R$O%R'P-U2O 7`#R%P-P1R $D#T%P'P?P   Xb%# 0D#P'R (^#T%P&P.P1P\
        K5.O0S  9/&#   W4*P=R A7*S@O  '8#P5R K&#P$P'O*P.O/P0V2O5T<R  .F%#  ][%# 1J#O$V'O:P b=#R%S&OHP   \
      ']#P-R 0Y#S'O 57#O'S  ]!&#   B:%# ![#P%P'P*R1S=R?P /,#R8P  ^A=P?R 5L#R'P*S8O:S=O b8:P=R  8]&# T8#P\
      %R=P>R K&$P2R  N7$R'P /I'P*S=P    b)%#  WE%#  <P.P1S2P _$#P*P/R=R a**R;P 5,#R%P  GG'R-P  D=.N0T  Q\
      X#P*P-S.P1R 'H#P%S'O0R V:#S'R-O1P %J#P'S+R.O0T1P8P=U?MHP  (C'R8P9P=P>R?R  YY%# :Z#P$R  %G&# 2'#S'O\
        MP&# ]@#O'O/U   1_%R&P*P8P=S  U&#O$R'R*S/R2R3P8P=O  4K&# &6#P%S1PCP ]I'T*P-P1P X7#R+P=RBP ^##R$P\
      *P=R ,H#P'P(U+P=P .(#P'S/R0O  -_#N%T .L#R*P  a&#R4P Aa-P1R  JM%# 3C#O%P'S-P3P8S?PBS F5$P%P'V-R1S4P\
      =PCM   (:#R'P :b#P%P'U0P1R6P9P=R@P /]'R9P  %'&# 2?#O%S  47#P%R M]#P*L8X9P $2%P-S.P0P EQ%R'P  *^#O%\
      P'R*S-R1P V!#O%S ?D'R+P  *.%P*O=P@T ,@#P%PBR >+#R.P    ?)%O;P=T FK#S$R%P'N PF#S*PBP C=#P%R  19#P$R\
       a.#P*N=V@P  (O&# GV#P%O'S*P8P;R=R?PCPDTHP  ()#P'P*S   XT#U'N*P '!&PHR AI#O$S%S-P2O8O=O>S?S@RAR  2\
      *%# H2#U=NBP -<$P%O&T   +5&# MC#L'P-U.P1T  K:%PBR R).P0P1S ]'#S$R%P*P4P  7R%# &L#S%P'P C@#PBR  6[=\
      P?R (8(R+P  J(=N?T T:#P%R 7$#R$S*R-P2OBP S=#P%P'S 8B#P'P*T9P   TK#P$P%P'R(R*T+P-S.S/S0M8R=L?RBR CB\
      $O%P&U'O0SHP  9&#OCS `S%O*P1P=U  ZW#P'T*P1P=PBR Ua'T*O=P   >>*P8R I/.P0R1O=S (W#P/S=P W6#P*P/S8P:P\
      =T@P U%2PAR LX#R*P L5#S*P-P  b.$R&P:P=R@P  H1-P/P0S Z&#N%R'R*R@P ^^#T%O'O)S*O,O-S.P/R1O4P=RDS 9<#S\
      $P%P*R=P?RBP AW#R%P'T*P-O Z&#R%P*P>R  +.&# MA#P'R*R-P1P=S@O  C_&# U'#R%P @*#R'LDU  ?2## ,3%# H!#R%\
      P  #2#P/R 6<#P-R NT#S'P=P 1;'O*TCP  WB#S$T%T&L'S*O-P/O1R2N3P4P6R=R>NDRFS [==O?S 6I%P-P1PCT  J6#P%T\
      BP   4^%# MM-P0S2P=R?P R3#S-P8P  >$#P*R.P0R:R=O  %H&# PG#R4P 6.=S?P@P  _B-O1S NW#P%T&P'P  E=#M$S%S\
       W[#O*TBP W=#R'R0N L0#P'O/R0R?R  #D#O$P%O'R*O-K.Z0N1T2R8P=RFS  ;Q&#  2a&# M,#P-S2P FJ$S%N&P2S  =9#\
      P'T*O  0@&# 4!%# 5_$P&R aa'R(P  B1$# %$#P%SHP *%#M$U%N&R'O(U*S/M0S1R3R4O:R=M?R@PBSESHP b+#S%P'P Y.\
      #S%M&P-R.R0P1P6R8R:P>PBT  G<#R%P $K#P%S&P'P/R8P:O=S  !5%#  GK*O=N@V  Q?$P2R:R=P  EZ$# ?2#N$P-S3R  \
      ']%R4P ?-#P'R  I2&# $[#S=PDP _a#P%S*P  @O#P'S-O1S2P  X<#R'P  02=P?R PX#R%P-P/R=R>P Wa#P%O'S*P-S V]\
      #U*P8O:PCP '^.S0O  R5%# @T#P%R.P0R  L<#O'S  1A&P-R1P2R  ++&# ]4(U+M ^Z#P&R.P0R J_%S-R.P0P1P  ?K%# \
      b3&#  CL&#    G9#R%R'P/P   L@#O%T?P BO'P.R0O2R  ??#N'T8R>P W:#P%O*T:N=S?SHP +F#O'R/P1R8R <5'R1P  7\
      $&# P[#O%O*!-P1P6P=NCP $_#R$P%P'T.P0ODR .@#T$N [L.R1P  HU#O%S =/#P'O(R*R-P.R0P1P8S:P=S?R  ES#T.R/N\
      1P=R>P :1#O$O%V&R'O8T:N  @6#R-P  QR%# I;#P%P'T*P V;#O'L*T-U1S7P8PCP ?V#R%P=S?O '8#P*R  a<8O9W>L SE\
      #V%MBP  _+&# >&&# 8*#V'O/N   /*#N$P&R0T  ;B(P*P+R?S@P aI#O%U*P=PDP $_#R%R-O SE#R$P%R'N*V.P0S2P8P@N\
      BRCPDR bS$R2P  @P$P2R (Z>P &>%P'R  a:#O%T4P  _6'R0P  ,'&# GQ#P%S'P $##S%O'P-PCS BB#R-P  H-%# `+*R-\
      P.P0R8O>S QQ#R$P  IL=R?P CN#N$R%S 3+*P.T;O  5A#P%N&U NQ'P.S0O NS#S%P'P   )-&# ;P$# Q,$P'P*U-P2PBPD\
      RHP XRBPGR   SI#P%R .^#R-P Fb#R%P'S(P0P  H`%# V##R'P )I#O$S%R'P  'C#X$P%I'O-R1V3P8P 9E#R*P.P0S5P=N\
      @T $-#R$S&P'P(P+R-P.P0P1O2R3R4V5P8P:S=R>P?TAPBN  @V'S0O ^=#S%O 4_#R%P  Gb#V%N&P'P W?#P%R   'a%P=R \
      U%#P$O%T )0#N'[)P*L  [-&# H,#T%O)P ]?#R$U%P.P/O0N4R8O=T?OHS   3=%# _7#S'P4P <<#P%S'P)S0P   A1%L'V \
       ,O8P:R B[#R%P'N(T+O-R/R=P FX#S$P8P  ZF#R0P   LS#R=P (`#RBP :J%P'P-S/S0R1S5P8P9S?O@OAP  `I#M/U  Ga\
      #S'O C`=M?V 7O#P'R-P F6#R'P4R *Q#M$N%O&U'J)R*P-R.T/S0P1P2T3P5P6M9V=U>T?O@S   LO=REP MW#S%P&P'P  1V\
      #R%P8P=R NH#O$P%N'P*O-S.P/S1T2S3P4T5O8R:R>O?R@PCRDPHT  ']$N%R2T=P  65#O%U&P'P 1W$P%P.P0R4R5P=R?PRS\
       Pa%R'P  :=#W%L*R/P0P4P8R>RCP 07#O%S  JO%# DQ#R%R'PHP  ?C#S%PEP ,E#P%R  J6#P%P*U+P1P   D1&# T(&#  \
      6`2SAO )Z#P'R2PAR +O#O%S  H/#P*P4T?P  #H&# OQ%# 7!#P%R Z;#P'P*T4P>T@PCPDPHP AI%P'SBP !C#P%S*P  RQ*\
      P;P=S  @a#P%R'R-P DC8RCP 97#S'PCP  %M-PCR 3B.S0O S^#R$P%R'P*S-N  
      """
  )
}
