// Made by fit-tagger (Tests/Fitting/Tagger) from UD English EWT and from GUM; licences in .notices.

extension TagWeights {
  /// Fitted weights: 719929 bytes.
  static let fitted = TagWeights(
    index: """
      #####$##Y#$/#$O#%A#&?#&^#'?#'o#(B#(b#(j#)6#)i#*4#*K#*Z#+1#+e#+{#,`#-##-P#-o#-w#.X#/5#/s#0<#0i#1>#2\
      u#39#3P#4F#5;#5k#5w#7+#7S#8[#8w#9'#95#9d#9u#:A#:e#;B#<.#<E#<j#=Z#=m#>.#>P#>|#?j#@*#@2#@V#A$#A7#A!#\
      BK#B[#C3#CS#D5#DY#E-#EB#Ea#Eo#F5#FD#Fb#Fx#G+#GA#G_#H)#Hq#I-#Io#JK#K$#KV#L5#Ln#MA#NX#O;#Og#Ov#PS#Pb\
      #Pz#Q2#QT#Qp#R)#R1#RK#Rm#Sd#St#T1#Tx#UR#U!#U|#V7#Vl#W<#XA#Xy#Y5#YO#YP#YX#Yu#Zx#[R#!##]'#]O#]!#^+#^\
      >#^T#_%#_]#`8#`^#`m#`u#ap#ax#b;#bW#c9#d1#dF#d!#dr#eO#e!#em#f>#fy#gS#gv#h`#i+#i:#i;#ic#j6#k>#kk#l/#\
      lx#mH#mo#o5#oO#p$#p%#p=#pd#qB#r$#rD#rx#s=#s>#t$#th#tp#u8#uv#v6#vh#v{#w5#wZ#x>#xb#yZ#z<#{<#{K#{`#{o\
      #|%#|H#|e#}E#}Z#~##~W$#)$#J$$9$$p$$q$%J$%_$%r$&.$&?$&k$'>$'i$'s$(5$)-$*#$*D$+#$+s$,M$,g$,o$,{$-]$-\
      e$.|$/A$/T$/x$0*$0N$1+$1m$2,$2?$2S$2d$2|$33$34$3^$41$4T$5i$6$$6e$7|$8C$8M$9#$9P$9s$:M$:j$:x$;9$;A$\
      ;P$;l$<j$=S$=k$>L$>b$>j$?X$@M$@u$AA$Ak$Bd$Bp$C'$C^$Cw$D_$E@$EH$Ee$F%$FW$F~$GF$Gx$HS$Hd$Hn$I5$J0$J`\
      $Jz$K_$L:$M@$MA$N%$N=$NP$OF$O]$P1$P`$Q#$R9$RA$RR$Ro$S;$Sb$T5$TW$U:$UI$Un$V4$Vg$Vx$W=$WN$X#$XY$YD$Y\
      !$ZU$[5$[k$!,$!h$]5$]S$]d$^C$^[$^h$_*$_J$_K$_g$_o$`:$`j$`y$aX$a{$b=$bL$b|$c<$dT$e7$ed$e}$f)$fU$f~$\
      gq$hK$hk$h|$iO$iy$jq$k$$kM$l*$l+$lI$lQ$mH$md$mu$n#$n8$nd$o)$oC$op$pJ$pt$qK$ql$r$$r`$s.$s?$s[$t&$t;\
      $u&$uF$u~$w)$x#$xA$xz$y[$z?$zT${.${_$|O$|e$|o$}3$~:$~M%#[%#l%$'%$U%%=%%L%%!%&-%'<%(3%(a%),%)`%)~%*\
      Q%*r%+'%+`%+q%,&%,.%,H%,W%-%%-A%-c%.[%/7%/S%/d%/~%0Z%16%1>%1Q%1o%2T%2z%3^%4+%4!%4j%5]%5w%65%6?%77%\
      7N%81%8j%9+%:-%:]%;(%;h%<8%=4%=T%=!%=q%={%>2%>w%?4%?T%@*%@K%@v%AI%B&%B5%BM%Bz%C-%C<%Cr%DZ%E#%EI%El\
      %F3%FV%G%%GT%Hk%I'%IS%Ii%J7%J~%KQ%LG%Lo%Lw%Ms%N[%O4%Oq%P(%Pi%Q7%QT%RZ%Rk%S$%SL%Sp%Tf%U}%V2%V[%Vq%V\
      r%WU%W_%Xa%Xr%Y0%YV%Yl%Z?%Zn%[R%!'%!q%]D%]`%^?%^i%_/%_L%__%_y%`B%`Q%`b%`s%`}%aW%b-%bT%cR%d.%d]%e%%\
      eL%ei%f*%fZ%fv%g;%gY%gn%h(%hI%ha%h~%iP%i_%jE%j`%k&%kR%k!%l'%lM%lo%mF%n%%n^%nf%n{%oF%of%ou%o}%p0%pN\
      %pl%q3%q[%r1%rB%rC%sA%sc%t1%t;%u$%uD%ut%vA%vx%w@%wz%xV%x|%y3%z=%zE%zy%{X%{g%|4%|`%}+%}d%}e%~.%~A%~\
      ]%~l&#6&#E&$-&$Q&%?&%R&%s&&Q&&d&'0&(.&(S&(z&)B&*<&*J&*[&+F&+[&+y&,a&-(&-9&-P&-j&.6&/<&/|&0G&0!&0z&\
      1M&1U&1u&2<&2P&2Z&3G&3^&40&5$&5T&5r&5|&6J&6d&75&81&8L&9=&9>&9q&:+&:<&:b&;H&;k&<y&=>&=S&>N&>z&?;&@M\
      &@b&@|&A=&AE&Aw&BZ&C_&C{&E5&Ec&FT&Fk&G6&Ge&Hp&I+&IQ&IY&J2&J>&JJ&Jg&Jz&KC&LO&M$&M|&N1&NT&Ne&OX&P1&P\
      X&QE&QV&R/&Ro&SA&SB&SR&T2&TV&Ti&Tz&U6&Up&VC&VD&V!&V]&V|&W_&X,&X!&YM&Y^&Y}&ZJ&ZR&Zt&[/&[h&[y&[z&!I&\
      !s&]4&]5&^,&^X&_S&_d&`/&`]&ah&b+&bV&c0&cZ&cs&d8&dt&eJ&e|&f,&g%&gK&gc&hI&i%&j=&kW&lG&lV&ln&l}&m8&ml\
      &oc&p+&pQ&q?&qP&r&&r<&rV&r`&sB&sJ&t$&th&uI&ue&v[&vy&wD&x%&xl&x{&yC&yn&zq&z{&{2&{:&{g&{v&|N&|[&|e&}\
      P&}_&~%&~8&~b&~v'#Y'#r'$G'${'%D'%u'&/'&9''K''j'(%'(S')U')t'*9'*w'+N'+O',-',U'-.'-S'-k'.''.T'/('/R'\
      /i'09'0A'0v'1N'1e'2]'2y'3.'4+'4>'4?'4|'5<'5D'5i'5z'66'6L'6c'7V'7k'8]'8r'9''9W'9h'9|':R':Z';1';L';]\
      ';l'<1'<G'<~'=<'=R'>?'>P'?0'?b'?s'@F'@t'A;'AW'A}'B['C+'C_'D('DW'EK'Ec'F<'FU'Ft'G''G['Gu'HS'I-'I^'J\
      D'JE'Jq'J}'KE'Ky'L)'L3'M='Nj'N}'O;'On'P6'Q9'Q_'R7'RP'S;'SC'S['Sr'T''TF'UA'Uq'V$'VT'W-'WC'WK'Wg'X%'\
      XB'Xr'Y~'Z?'Zd'Zw'[M'!#'!9'!S']/']F']f']g']z'^@'_&'_5'_w'`2'`X'`Y'`n'a*'an'b='bZ'bb'c%'cG'cf'd3'd;\
      'dP'e.'ei'gP'h+'hx'i-'ih'j5'jV'jn'k%'kT'kz'lc'mP'm_'n4'nT'o7'oQ'og'pj'pr'qI'qh'rb's/'s0'st'tQ'u('u\
      K'uL'ue'uy'v>'v_'wa'xT'xe'y&'yW'y|'zH'zP'z~'{:'{o'|/'|e'}A'}P'}e'}v'}~'~#'~6'~p(#Q($A($I(%+(&V(&e(\
      'T('k((2((Q((i()T(*7(*w(+.(+^(,F(,G(,n(,x(-=(.@(.x(/X(0b(1'(1/(1>(2$(2>(2p(3,(36(3L(3M(4R(5>(6$(6P\
      (6w(7%(7-(7m(8a(9C(9X(9}(:;(:p(;1(;R(<;(<C(=R(=g(>2(>F(>t(?Q(?m(?u(@E(@f(@w(A*(A;(BU(CE(D6(Dn(E?(E\
      _(Ey(F2(F!(Fd(G8(Gi(HC(HY(IN(Ic(Ik(J:(JQ(Jc(K5(K[(Kw(L.(L6(LE(L!(M+(MM(Mz(NX(O((P$(PZ(Q.(QS(Q{(RE(\
      Rc(SO(Sd(Sr(TB(TZ(Tv(U$(U.(US(Ub(Ux(V((VI(V{(W9(WH(WI(Wh(X>(Xv(YR(Z4(ZS([=([y(!2(!V(!v(]1(][(]c(]t\
      (^Q(^k(^~(_D(_w(`7(`N(a=(aq(a}(bB(b!(c((cP(cj(d-(e'(ec(et(f5(fz(g?(gg(h,(hD(hv(j$(jK(ju(k>(kM(k`(l\
      4(lP(lz(m6(m^(mo(nC(o#(oZ(p'(pP(q;(qy(r%(rF(rj(s$(sQ(s}(t2(tS(u<(uK(uL(un(v7(vR(w.(wy(xA(xI(y8(y@(\
      yA(yX(yw(z_(zm(z|({5({u(|>(}D(}e(~8(~b)#9)#f)$N)%%)%-)%>)%X)%g)%z)&7)'Z)(x))$))Q)*1)*K)*m)+-)+J)+]\
      ),l)--)-Y)-h)-p).E).M).W)/0)/[)/o)06)0V)1J)1p)2-)3&)3Z)3d)3~)4G)5J)6H)6w)7[)7t)8x)92):`):s);$);R);\
      !);v)<<)<^)=@)=Z)>#)>S)?#)?A)@$)@c)A5)AQ)Av)A~)B2)BA)C()CL)CZ)D#)DT)De)E;)EN)Ew)G))GE)Ge)HF)HP)Hl)\
      I0)I_)J%)Jq)J})K;)L,)LZ)Lm)Lw)M1)Mx)My)Ng)O])P()P;)Pn)QI)Q~)R<)S1)Sd)T+)TG)TU)U')UX)Ug)V6)Vm)W^)Wm\
      )X:)XN)Xr)X|)YW)Yy)[Y)!l)]+)][)^>)^})_l)`j)a:)aT)bN)bj)c=)d+)d;)d<)dD)da)eC)ey)fQ)f`)fa)fb)gF)gY)h\
      ,)hE)hp)i#)iW)ih)j+)jU)jz)kC)kq)lz)n7)nL)o;)p6)pO)px)qE)qu)r1)r})sW)tQ)tg)tm)u-)u>)u_)uv)uw)v@)vH)\
      vh)vw)wJ)x')x:)x;)xd)x|)yJ)yV)z0)za)z{){7){A){Y)|')|F)|q)}>)}?)}})~Z*#%*#I*#f*#y*$s*${*%U*&%*&@*&v\
      *'?*'X*(=*(>*(M*)***0**Q*+**+_*+g*,7*,]*-**-=*-j*.3*.;*.b*/G*/O*/t*0M*0`*0h*1e*2R*3,*3K*3~*4@*4y*5\
      I*5a*5i*5x*66*6M*6n*7**7O*7t*7u*8I*8j*9**92*9L*9z*:3*;:*;d*<-*<Z*=.*=`*=a*>(*>0*>e*?I*?c*?|*@S*@t*\
      A-*A5*AK*Ai*Ax*B<*BK*Bi*C.*C/*CI*D8*DW*E%*E:*EL*Ev*F(*Fl*G3*G]*HI*Ha*I,*IQ*J+*JY*Ja*KM*L.*Lv*M9*MZ\
      *Mb*Mw*NG*NU*O.*P5*QF*RI*Rz*S6*St*TU*T]*Tx*U6*UD*V9*Vp*W.*WO*W`*X)*X?*XT*X`*Xa*Yf*ZJ*[`*[z*!6*!X*!\
      v*^#*^O*^b*_H*_v*`X*`w*a=*b(*bF*bo*d(*dc*dv*ez*f/*f!*fz*gD*ge*hJ*i`*is*j4*jL*j]*k+*kd*l)*lJ*ml*n**\
      n2*nJ*o2*oZ*oi*p,*pY*q-*qq*r2*rd*rq*tT*tc*uK*uy*vE*w%*w=*wG*wX*xB*xn*y]*ye*z7*zg*{6*{Y*{v*|+*|d*}c\
      *~Z*~v+#J+#]+$@+%'+%e+&8+&P+'Z+(++(@+(]+)J+)R+*-+*D+*c++V+,#+,Z+,p+-:+.U+.s+/}+0>+0g+0o+1=+1W+1z+2\
      I+2l+2|+3=+3Y+3a+45+4H+4c+5.+5S+5_+6(+6@+7%+79+7Y+7y+8d+8l+94+9V+:V+;2+;L+;f+<K+<a+=b+=j+>,+>_+?`+\
      @B+@d+A-+A>+A]+B,+BZ+C/+Cf+DI+Ea+E~+Fc+G2+Gb+Gq+Hm+Hw+I1+Is+Jj+K;+K`+L2+LC+LM+LN+M++MZ+Mp+NP+OS+Ob\
      +PA+Q3+Q_+R(+RY+S#+S=+Se+T++Tt+U2+UJ+Uj+Uv+VA+VW+W*+WS+Wo+XI+XZ+Xi+Y/+YM+YU+Z-+Zf+[a+!7+!G+!X+!g+]\
      o+^G+^a+^{+_X+_r+_z+`&+`Y+`a+`i+a'+ax+b2+b}+c++cI+ca+d0+dC+d]+d|+eE+f#+fB+g,+g[+hS+hT+i7+im+j7+je+\
      j~+kQ+kx+lh+mF+ns+o*+oC+ok+p_+qH+q^+r)+r!+rb+r|+s1+s@+sX+so+tR+u@+uz+v7+vR+w#+wR+x8+xF+xk+y^+yv+zD\
      +{%+{_+|-+|t+}S+}h+~:+~j+~r,#.,$%,$;,$v,%I,&1,&m,'-,';,'J,'K,'e,(#,(?,(K,(^,(v,)K,)l,)t,*J,*R,*j,+\
      $,+l,,k,,s,-`,./,.a,/.,//,/X,/i,/q,0/,0[,1-,1},2I,2Q,3j,4;,4U,4p,4q,5-,5Z,66,6[,6l,70,7F,7n,8#,8F,\
      8b,9&,90,98,9L,9y,:H,:b,;I,;n,<:,<;,<W,<q,=2,=Z,>N,?4,?d,?z,@-,@E,@z,A9,AP,A_,B.,Bj,Cs,D7,DS,E/,FV\
      ,F`,Fs,G5,Gw,HG,Hy,I;,I!,J$,JA,J[,Jr,K,,K4,KO,L&,L5,L!,Lv,MF,MN,Ml,NB,Nf,O<,Oy,P%,PP,Q8,Qa,RB,Rm,S\
      C,Sk,Sz,TJ,U9,U[,U{,V),Vb,W7,WL,Wz,X6,XG,Xu,Yy,Z9,[$,[C,!-,!<,!F,!h,].,]~,^^,_(,_0,_[,_y,`a,a1,ag,\
      bB,bX,b{,b|,c<,cH,c|,d>,dg,do,e@,ej,f.,f=,fZ,fw,gN,gl,hN,hm,iW,j2,jF,jt,k!,l),li,m#,mB,mY,ne,oJ,o~\
      ,pC,q6,qR,qo,s2,sC,s[,t$,t%,tT,tl,u6,ur,v=,wL,wj,x8,xx,y@,yh,y~,zL,zT,{#,{A,{y,|2,|g,|x,}Y,~),~Z,~\
      o-#)-#X-#{-$Q-$r-%G-%v-&p-'>-(S-)v-*?-+#-+@-+A-+a-+i-,f-,|--?-.4-.<-.V-.^-.x-/$-/:-/t-06-0s-1X-1p-\
      2.-2G-3+-3p-43-4D-4L-5+-6)-6P-6Z-6}-7e-7u-8W-9?-9d-:A-:]-:w-;D-<+-<`-=5-=N->M->c-?]-@*-@L-@p-@q-A4\
      -A<-At-A~-BE-C=-D*-DT-EB-Eh-FG-Fu-GM-G{-H7-Hh-IN-Ix-Iy-J<-JK-J[-Jl-KV-LC-L]-Lw-Md-Me-Mt-N3-NV-O)-O\
      e-Pl-QD-QE-Qb-R=-Rv-S;-Se-TF-Tj-U&-V.-VK-Vg-W)-WK-Wo-X&-X5-XQ-X{-YZ-ZB-Zj-[;-[Z-[i-!P-!o-]l-^W-_6-\
      `5-`|-af-c#-c$-cR-di-d~-e7-f#-fF-fW-fo-gl-hf-i:-ik-j,-jZ-k)-k?-ku-lG-le-m*-mN-mu-nD-nS-o'-o@-oO-p/\
      -pY-q,-qa-rF-rg-s#-s?-sV-sn-t4-tK-tc-vA-vn-w!-x+-x~-y<-yV-yi-y~-z1-zR-zr-z|-{E-|#-|S-}.-}H-~*-~x.#\
      ?.#Y.#}.$=.${.%N.&H.&m.&n.'/.'l.(=.(p.)#.)~.*a.+?.+f.+x.,K.,i.,|.-(.-p./8.0(.0I.0n.1,.1V.25.2M.2i.\
      3/.4L.4j.5H.5w.6?.6Y.7(.8(.8^.97.9k.:S.;1.;B.;x.<M.<W.<z.=8.=F.=`.>*.>D.>`.?P.?r.@O.@d.A<.AZ.Av.B$\
      .BK.Bp.CV.CW.Cv.C~.D<.DK.E%.Ew.FP.Fx.G$.G7.H1.H9.Hn.I,.IA.J5.JZ.Jo.K*.KD.Ko.L&.LE.M7.M8.M`.N:.NY.N\
      s.OH.Ol.P(.P).PA.PI.QP.RC.Rd.Re.S*.ST.S!.T2.TG.U'.U=.Uf.V+.V:.W8.Wx.XO.Xk.Xs.Y7.Y8.Y@.Y|.ZU.[+.[3.\
      [c.!C.!!.]$.]L.^P.^{._'._9._y.`@.`H.`Y.`|.aC.ax.b9.bp.c>.c^.cf.cn.d4.d`.e8.eW.ew.f*.fK.fp.g%.gM.h&\
      .hO.hr.h|.i/.ix.j<.jd.k*.k+.kI.l%.lN.lz.mT.n,.nh.op.p<.q&.q..q[.q|.ri.s4.s<.sT.so.tQ.tY.tq.uJ.v$.v\
      X.w*.wc.x%.xP.xQ.yN.ym.zJ.zk.{2.{W.{g.|I.|W.}).}:.}W.~'.~F.~G.~}/#U/$7/$S/$j/%5/&0/&]/&u/'u/(?/(^/\
      ))/)@/)v/*G/*^/*f/+?/+y/,C/,w/-'/-?/-v/.///B//Q//[//l//t/0g/11/1V/2?/2f/36/4,/44/4Y/52/5W/6,/6F/6b\
      /6c/7D/7W/8d/9=/9>/9i/:e/;'/;U/<C/=%/=f/>>/>q/>{/?@/@,/@d/AZ/As/B=/Br/CK/C~/DB/Db/E8/Ef/G3/Gm/H7/H\
      `/Hh/IR/Iw/J;/JC/JS/K1/K=/KY/Kx/L5/LR/M5/M}/N@/Nj/OZ/P;/PI/PW/P~/QZ/Qw/R6/Rh/S=/T9/U*/Ub/Uz/VM/Vy/\
      W_/X-/X]/Xp/Y8/YN/Z4/Z[/['/[8/[N/[c/[~/!*/]I/^-/^V/_S/`@/`H/`v/a!/b%/bk/b{/c'/cD/cL/cb/dI/dX/e;/e`\
      /e|/fu/g//gO/gv/h5/hM/hy/i%/iW/iz/ja/jv/kX/kk/l0/lH/ly/m9/nO/n~/oS/oz/pd/qR/qx/rN/sr/tV/tf/u]/uw/v\
      a/vy/wa/x1/xD/xn/y#/ys/zH/zI/z_/{5/{D/|3/|[/}E/}^/~>/~^/~o/~{0#40#W0#w0$.0$60$Y0$~0%B0%J0%T0%v0&60\
      &]0&{0'90'_0'r0(>0(_0).0)u0*30*W0*j0*t0+)0+f0,,0,M0,j0-s0-t0.P0.y0/=0/Y00I01B01J01_02:02M02c03603I\
      04!04m05@06.06807#07$07.07W07y08208n09B09n0:'0:<0:{0;@0;{0<V0<e0<v0=40=e0>)0?=0?m0@e0@t0A^0Af0Ap0B\
      >0BQ0C#0C[0Cp0Cx0D60Dy0E70Em0FR0Fu0G;0Gm0H80HN0Hy0I+0JB0JJ0KJ0Ki0L@0Lc0M>0M]0Mu0NH0NW0O*0P<0P`0QA0\
      QX0R50R^0S:0Si0Sq0TG0Tc0U?0Ur0V40Vl0X40XE0Xj0Y=0YS0Yy0ZS0[30[I0!%0!=0!!0]30]R0]^0]|0^10^K0^z0`90`X\
      0`i0`x0aL0aw0b00b10b!0c$0cF0ce0ct0d-0dY0dz0eL0f70fb0fz0h70hY0i00iN0ia0j/0jh0k30kY0l-0lT0mV0nW0nx0o\
      H0oj0pi0px0q$0q%0qQ0qd0qz0rD0r`0sb0tA0tr0u#0uS0vX0vt0w+0w!0ww0xG0xV0xy0y70yr0zZ0{c0|#0|$0|X0}#0}J0\
      }s0~80~d0~y1#%1#b1$01$?1$b1%21%H1&41&o1')1'A1'p1()1(`1):1)P1*)1*F1*R1+H1+}1,J1-?1-i1-x1.M1.j1.~1/*\
      10710?10b10c10v11V11e11o12>12_13#13+13I14/14h15$15R15e15v16?16t17@17p18z19S1:#1:41:<1:]1;81;Y1<#1<\
      R1=(1=r1>=1>c1?R1?v1@G1@M1A31AU1Ao1B>1CG1DE1E51E!1E~1FW1Fn1G'1GQ1Gk1H51H~1I91Ib1J51J61J>1K%1KK1Kq1\
      LC1M01MS1Mb1N$1Ng1O)1OL1Oh1P+1P:1P`1Q01R&1RT1S-1SU1Sv1T$1T%1TT1U31Ue1VU1W*1Wd1W~1X11Xb1Y%1Y[1Y~1Zl\
      1[D1[e1!:1!y1]U1^61^c1_?1_!1`C1`[1a%1aI1ar1b%1bL1b|1co1d&1d[1d!1e21eA1ef1eg1e|1fS1fj1g51gR1he1i*1j\
      41jP1jo1k41l&1l>1l?1m-1mX1n61nk1oV1p,1pM1pn1q'1qS1r61rs1s51s]1sw1t)1t11tI1t^1to1u(1u)1uV1ui1v01vH1\
      vq1w(1wE1w]1wn1x(1x91xh1y&1yV1z%1zM1ze1{31{F1|-1|[1|n1}$1}>1}[1}e1}u1~91~W1~r2#92#C2$52$`2%,2%Q2&[\
      2''2'>2'V2'{2(L2(~2)c2*<2+G2+[2,$2,%2,|2-Q2.*2.I2/*2/P20%20=20I20j21#21@21X22$22g23123V24025g26626\
      U26p27#27=28028!29U29{2:]2;L2<%2<Z2<f2=A2=[2=|2><2?^2@.2@S2A02AZ2Ab2BE2C52C}2DH2Dt2En2Ex2G%2G&2H!2\
      Hx2IB2J+2JE2J[2Jj2K32KB2KS2Kv2L92LO2M#2MN2Mn2NI2Np2O<2OR2Oa2P.2PM2Pj2Pr2Q=2Qr2S$2S>2SJ2Sv2TQ2Tv2UC\
      2Ub2VA2Va2W%2WU2We2X.2XH2Xg2YJ2Z=2ZO2Z{2[`2!)2!32!D2!t2]Y2]h2^.2^[2^c2_:2_H2_i2`.2`k2aP2a_2b$2bT2c\
      )2ca2c{2dh2eK2eS2f(2f02fT2fc2g62gZ2gw2h72hx2i=2i[2j/2jr2k]2lH2lc2lv2me2n/2o%2oH2ot2pa2p}2p~2qJ2qR2\
      qp2r#2r42r`2sI2s_2t#2tE2u$2uX2ub2v(2v)2vG2va2w72wO2ww2x%2x]2y12yD2y^2z-2zT2{S2|*2|?2|r2}.2}B2~/2~@\
      2~]3#J3$#3$y3%;3&$3&t3'X3'g3(_3)73)T3){3*n3*v3+L3,13,F3,u3-03.]3/P3/a30<30H30W31531=32+32Q32k33G33\
      g34#35R36:36c36}37_38<38s3:#3:T3:e3;03;l3;t3<$3<!3<q3=83>/3>`3?23?v3@Y3A83AO3AY3B,3C>3CF3Ce3D*3DV3\
      Dp3E'3E=3Et3E|3F@3FY3Fx3G83GQ3G[3Gc3Hc3I=3Ij3J13JO3JY3Jq3KZ3Km3Ku3L-3Ld3M03M<3MV3N$3Ng3O/3O}3P)3P<\
      3PF3Pj3Q33R03RQ3R_3S.3SO3Si3Ss3S{3T'3TW3T}3UH3Ua3V:3Vl3W>3Wp3X13X;3XC3XV3X{3Y'3Yb3ZM3[W3[j3[}3!73!\
      j3]N3]w3^53_53_E3`#3`M3a13aO3b+3b<3b^3cA3ck3d63dt3f%3f>3g(3gW3go3h&3hn3i+3j83jj3k#3kW3kf3lW3m73mn3\
      n13n=3nb3nv3oB3oZ3ox3pO3py3ql3q}3ru3sM3t:3ta3u.3v/3vS3v[3w(3w93wA3wY3x:3xP3y$3z#3zI3z~3{]3|R3|e3||\
      3}H3}o3~S3~d4#.4#b4$:4$I4$Z4${4%54%f4%{4%|4&R4&Z4&i4'94'a4(j4)+4)c4*(4*T4*!4+I4+X4+t4,,4,64,W4,g4,\
      x4-=4.-4.w4/!4/t40H41-41M41c41r42R43B43_43y44745245]45g46=46G46_47747M48'48/48m49S4:f4;*4;]4<>4<r4\
      =C4=Z4=v4>-4>K4?C4?g4@-4@54@r4A04Aw4B74C<4CZ4Co4DW4E&4E[4F*4FX4Fs4G74GS4Gp4Gz4H/4HH4I:4IX4I~4J,4Jz\
      4K(4K24KO4L94M]4Me4N)4NL4Nl4Nt4N|4O<4Ot4P24PP4P_4Q:4QI4Qm4R_4R{4S=4SL4Sy4T)4TN4U*4UT4VD4V!4V~4WJ4W\
      ]4Wy4XB4Xs4Yq4Z:4Z`4['4[L4!&4!R4]?4]T4]U4]f4^+4^,4^_4__4`@4`S4a44aO4ad4bc4cH4d34dz4e?4eR4f=4fk4g)4\
      gB4g^4gp4h%4hM4ia4k(4kB4kf4l<4lZ4lk4m84ms4nP4nq4ny4os4ot4pg4q04qc4rQ4s(4sF4sS4s[4t&4t24u;4u<4u]4v/\
      4vI4v^4vt4wY4x54y*4y;4yJ4z84zG4ze4zo4{V4|44|r4}l4~'4~I4~e4~f5#M5#h5$05$U5$V5$t5%_5&'5&J5'+5'J5'R5(\
      I5)O5)t5*O5*u5+f5,+5,E5,{5-;5-`5-q5.N5.V5.i5/'5/_50(50X50|51151m52952`53W53_53v54Z55&55c56<56K56r5\
      7957A57d58-58g59+59,59L59v5:45:c5;,5;b5<?5<n5=35=B5=n5=}5>P5>c5?85?~5@w5A85B~5C15CG5D'5DE5Dl5EA5Ec\
      5F>5FV5GA5G[5G!5H,5H`5I:5IZ5J>5JQ5Ji5K55K}5LK5Lz5L{5MT5Mc5NA5NU5O45O<5OD5OU5P)5P:5Pf5Pt5Q'5Q15Qx5R\
      =5R`5Ro5S<5SO5Sr5T'5TA5Tr5UA5VL5W75W=5Wq5Xu5Y*5Y+5Y|5Z@5ZJ5Z[5Z{5[g5!#5!D5!W5!w5]b5^B5_V5_z5`U5`d5\
      `u5aG5aq5bK5bi5c75cc5d35d=5dU5d{5e^5ej5fO5g-5gC5h35hS5hw5j:5jY5jZ5kA5l45lw5mV5nI5nj5o*5oN5om5p?5pG\
      5pZ5q!5q}5s&5s55st5ta5u45u<5uF5uu5vW5vo5w&5w!5wo5x]5xe5xf5yr5zm5{G5{c5|45|X5|n5}D5}L5~-5~w6#K6#e6#\
      }6$26$U6%I6%v6&L6&M6&z6'n6(=6(N6)O6*A6*w6+G6,/6,c6-&6-I6-v6.+6.o6.~6/U6/o60>60^61(61B61^61v62)62U6\
      3K63|64E64T65A65a66I66Z67D67y68@68H68f68~69]6:D6:N6;e6<M6=G6=m6>+6>96>p6?.6?M6@P6@s6AG6BB6B{6CB6Ce\
      6D16D]6De6E76EY6F#6FI6FJ6G36GO6Gi6H16H!6Hd6I16Ie6Im6J16J_6K-6KD6Kk6LX6L`6M(6Mr6NM6N{6OA6P06Pn6Px6Q\
      M6Qm6R46R<6Rk6S96S]6T76TH6Ts6U?6Ui6V'6V(6V76V86Vz6W?6X%6XS6Y46Yu6Z:6ZM6[;6[_6!k6]@6]t6]u6^<6^D6^U6\
      _;6_o6`A6a&6ag6az6b|6cs6dA6dc6e56eV6f(6f76fZ6g96g!6h;6i.6ip6j*6k)6kM6ky6l86lO6l{6m>6mm6n@6n]6oP6oh\
      6pA6pl6q-6qN6ql6qz6ra6r{6s@6t(6t06tF6u,6u!6uy6vG6vZ6vo6wM6wb6x=6xY6xs6y&6yn6zE6ze6{%6{66{Q6|(6|F6|\
      f6}26}V6}^6}}6~77#&7#W7#q7$+7$@7$t7%;7%r7%|7&S7'(7'B7'L7'd7($7(@7(l7*97*A7*B7*S7+G7,Q7,Y7-37-h7-r7\
      .<7.=7.h7/M7/k7/l70970U70|71]71e72c73k74/74W75+75E75z76E76q77&77v78n78~79>79F7:e7;47;J7;h7<*7<C7=I\
      7=Z7>$7>37>m7?b7@H7@Y7@x7@y7A57AL7Ah7BL7Bc7Ce7D17DB7Dg7E#7Ee7E~7F#7F27GB7GW7H?7Hr7I<7Id7JA7J{7KJ7L\
      %7Lt7MD7Mi7N77Nh7Ny7O:7Ob7Oj7PF7Px7Q:7Qk7R?7RX7R{7S97Sv7T`7U67Ui7V-7VM7WG7W}7X;7Xe7Y17Yc7Z17[L7[T7\
      [~7]C7]{7^'7^X7^p7_?7_]7_g7`:7`}7aW7as7bJ7bR7bS7c17cd7d'7dN7dg7e%7eX7er7f.7fF7fc7gY7h57h!7h|7i<7ic\
      7jB7jg7kE7ku7lA7lQ7m;7mg7n#7no7oV7ol7p'7pA7q<7qd7r57r]7s,7s87sT7s`7ss7tQ7tY7u.7ui7uw7vC7vT7xP7y77y\
      R7z:7zl7{=7{`7{p7|G7|_7}S7}y7~?7~T8#'8#W8#m8$28$b8$l8$x8%78%[8%j8&+8&Z8'R8(18(W8)-8)n8)o8*&8*b8+L8\
      +_8,98,!8,v8-:8-O8.-8.`8.q8/08/M80R80c81<81D81^81|82K82o83983N83o84784?84x85$85385J86,86686!86x87S\
      87h88b89+89W8:'8:K8;t8<~8=c8>y8?88?k8@,8@-8@<8@U8A,8A;8AG8Ac8Ay8BP8Bu8Ca8D:8E^8F#8F]8GR8H&8HM8He8I\
      28Ia8JF8Jg8K_8L18M+8Mo8N;8OP8P.8Q08QM8Qj8RF8Rq8R{8SI8SQ8T@8U_8Ur8V58WB8WZ8X/8XY8Y#8Y48Y<8Ys8Z>8[%8\
      [F8[p8!`8]$8]<8]k8^>8^a8_&8_X8`A8a68a_8at8b58bn8c#8cM8c{8dW8e98f68f]8gn8hG8h_8hn8hv8h~8i38i;8ik8j9\
      8jo8ki8kx8l^8m`8n28nQ8o.8p98pP8ps8qJ8qr8rt8s<8sL8s]8t*8t;8u98u`8vK8w*8wk8xo8xw8yO8yl8ym8zF8{)8{Q8|\
      d8}h8~$8~P8~n8~v8~w9#79#z9$;9$S9$k9%/9%j9&$9&G9&s9'29'C9(#9(c9(o9(~9):9)K9)s9*/9*Q9*}9+n9,e9-29-H9\
      -[9-z9.L9.w9/'9/69/]90390K90`91Z92,92W93?94&94E95;95E96&96i97H97a98198Q98c99*99M99v9:+9:J9:`9;$9<J\
      9<R9<n9=39=f9>#9>29>P9>w9?29?X9@<9@Z9A89A!9A]9Ak9B89Bb9C29C39CE9D;9E89Ez9FU9G%9GC9G]9HI9HX9I$9JS9K\
      %9Kc9LD9M)9MJ9N&9N.9NS9Nk9Nq9O+9O>9OU9O{9P;9PJ9Pd9Pz9Q69Q!9R59RX9Rn9S!9Sh9S}9T!9U-9UF9Um9VJ9W+9WP9\
      X19XD9Xy9YG9YZ9ZK9[f9!29!G9!g9!z9]~9^S9_C9_c9_r9`I9`|9a/9a!9b59b=9c79d#9dB9dJ9do9e}9fQ9fd9g79gd9gw\
      9hM9h`9h{9iJ9iY9iv9jQ9k,9l;9le9m89m_9n!9oQ9p@9pt9q<9r%9rd9sL9t09th9u79uQ9vG9va9w19wQ9xr9yJ9ya9zE9{\
      F9{b9|=9|[9|l9}d9~P:#7:$?:$_:$s:%?:&s:'?:'N:(&:(.:(6:(Y:(}:)i:*W:*n:+%:+D:+L:+b:,N:,j:-/:-H:-l:-m:\
      .X:/):/*:/J:/w:0%:0=:1#:13:1A:1|:2M:2`:2h:3f:4$:48:4|:5x:6-:6N:6]:7+:7G:7n:86:8[:9-:9m::'::b:;+:;N\
      :;t:<Z:<k:=2:=z:>3:>n:?#:?J:?o:@^:@t:A>:B1:Bz:C/:C!:D%:DC:DY:Dl:E&:EC:FX:Fx:G9:H':HT:IV:Iw:J<:J[:J\
      j:K':K6:K[:L):L::Lp:M;:N0:O':O@:Og:P.:Pb:Q<:R-:RR:Rz:S!:Sx:T8:U3:Uk:VA:VP:VZ:Vx:WA:WY:Wt:X=:Xz:YK:\
      Y^:Z4:ZK:ZS:Zv:[3:[Z:!W:!y:]5:]f:^F:^_:_4:_<:_M:`V:`p:aU:aq:ay:bQ:c<:ci:d(:dy:e!:f+:f::fK:f}:gL:g[\
      :h*:h^:i':iU:id:j1:jO:jq:k*:k]:l.:lO:li:m9:mp:n9:o0:o?:p':p(:pR:q#:qL:r':rU:rj:sG:tN:tz:u]:v#:va:w\
      ':wL:w[:w|:xZ:y):yY:yZ:zT:zj:{A:{|:|D:}B:}_:~$:~9;##;#6;#p;$E;%,;%Q;%g;%|;&O;'J;(#;(N;)1;)B;*,;*d;\
      +4;+[;,*;,B;,R;,o;-/;-0;-N;.*;.!;.f;/0;/@;/O;/r;0L;0_;1-;1W;1u;22;2:;2|;3?;3o;46;4M;4c;5(;5|;65;6I\
      ;6h;7b;8L;9#;9a;:#;:+;:O;;);;I;<%;<F;=%;=g;>F;>G;>v;?:;?d;@&;@V;A#;AX;Ag;Ao;BC;B];C(;Cw;DG;Dx;EF;F\
      G;FO;G*;G;;GU;H4;H5;HD;I`;Ia;Ip;J);JZ;K/;KB;K!;LU;MG;Mr;N4;NN;O<;OK;O{;P';P/;PW;Q-;Qk;R0;RS;Rk;R~;\
      S*;S2;S3;Sc;S};T[;Ts;U/;UX;Up;V=;WN;Wv;X=;XG;XV;XW;Xl;YZ;Y~;Zh;Zp;[<;!A;!_;!u;]?;]`;^6;^`;_/;_b;_r\
      ;`F;a:;aw;c$;c;;d9;dn;eL;e[;ez;f8;g&;gf;hR;i%;iM;i[;ic;ir;j>;ju;k9;k!;kr;l~;mR;n-;o3;ok;pt;q^;r.;r\
      m;s/;sh;tL;ty;u=;uw;vI;vQ;vb;vr;vz;wR;ws;x,;xd;xs;y,;y@;yU;y};zB;z!;{&;{B;{U;{y;|N;|z;}`;}y;~5;~w<\
      ##<#9<#u<#}<$+<$><$V<$g<%I<&'<&S<&q<'M<(+<(3<(_<(y<)E<)R<)l<**<*4<*a<*x<++<+3<+B<,9<,S<,b<,n<,z<-/\
      <-w<.H</#</;</S<0N<0y<1,<1B<1X<2+<23<2[<2c<3&<3b<3{<4><4p<5C<5^<6(<6G<6g<6o<7U<7k<8(<8O<9*<9K<9y<:\
      '<:<<:f<;R<<S<<a<=@<=h<>*<>`<?(<?e<?m<@@<@Y<A[<Az<BU<Bq<CB<CZ<D*<DK<EE<ET<Em<Ft<G><GF<Gk<H$<HA<II<\
      Ie<J1<JH<Jx<Ka<L&<LB<LS<L|<M1<MB<MZ<N.<N{<O6<OY<PC<PX<Pi<QQ<R'<R:<S;<Si<Sq<TN<Tk<Uy<W%<W=<Wf<Wu<X3\
      <XF<Xk<Y8<Yk<Z2<ZV<[#<[J<[R<[q<]/<^.<_&<_><_[<`_<a(<aZ<ab<aq<b_<bg<c0<cT<d5<dv<e6<eK<eg<f'<f(<f><f\
      O<g><gy<hZ<i-<iB<ib<ic<j?<jI<jw<k%<k:<ls<mZ<n)<nO<ni<o-<o[<p+<pa<q[<rA<rT<s.<sH<t:<ta<uC<uV<v%<vE<\
      vx<w7<wZ<wx<xX<y*<yh<zB<zg<{3<{O<{P<{p<|%<|W<|o<}K<}s<~(<~Y=#6=#e=$3=$g=%E=%g=&%=&>=&k='+='f=(F=(g\
      =)%=)T=)c=*.=*H=*P=*Q=*h=+/=,#=,==,i=-D=-v=.P=.h=/1=/@=/H=/y=06=0`=1@=1H=1[=1z=2b=39=3C=3d=3s=4R=4\
      |=5(=5P=5o=5~=63=7$=7;=8%=8A=8X=8b=9d=:p=;I=;J=;m=<$=<L=<r==S==r=>9=>g=>|=?B=?Z=?q=@2=@R=@{=AB=AJ=\
      Ai=Bc=C<=CS=Cz=Dx=E:=E!=Ef=Fh=G7=Gb=H-=H{=IT=Ig=J(=J;=Jv=KN=Kj=L*=Ln=MI=MX=N:=Nn=O)=O:=P/=Pd=Q3=QH\
      =QV=Qe=RY=S$=S3=Sb=TR=Tv=U9=UJ=Ue=V4=VW=W-=WI=X>=Xd=Y*=YY=Z#=Z$=Z<=[:=!$=!7=!W=]+=]Q=^;=^e=_j=`6=`\
      [=`t=a3=ae=b8=bU=b_=cI=c!=d+=dF=dN=da=e)=e>=f*=f2=fA=fW=fy=g7=gG=ga=gi=h==ho=i;=iX=j5=j==jL=k,=kF=\
      kP=kt=lM=mJ=mK=my=nM=nx=o<=oR=o~=pw=qY=r1=ru=sQ=sz=tC=td=u*=uO=vO=vn=wW=x)=xE=xa=y$=y`=zP={1={O={u\
      =|c=}2=}3=}`=~3=~4=~O=~r>#T>#^>$*>$i>%8>%g>&5>&e>&|>';>'x>($>(%>(P>(_>)8>*0>*Q>+'>+k>,1>,T>,U>-.>.\
      )>.C>/*>/D>/z>0S>0f>1Q>1m>2O>2r>35>3[>4>>4Z>4[>4~>5I>5Z>61>6X>6y>7m>84>8m>8|>9(>9=>9i>:2>:m>;B><6>\
      <I><g>=1>=@>=Z>>H>>s>?2>?T>?e>?z>@f>A'>Ab>BP>Bq>C->CO>C^>D*>D=>DS>D[>D!>D]>E,>EP>E!>Et>F.>F?>F!>G2\
      >G:>H%>H[>IY>Iq>JY>K%>K8>K`>L8>LT>Lr>M.>MT>Ne>Nt>O/>OT>P%>P_>P`>Q->QB>Q_>Qe>R:>S3>SN>SV>TK>Tn>U;>U\
      Z>U[>Uc>VE>V_>Vu>W.>W:>Wy>XC>XR>Xz>YV>Z1>ZK>!3>!R>!t>]O>^L>_>>_n>`->aA>aT>a|>b>>bX>c*>cL>d+>dV>e*>\
      eK>eZ>fG>g6>gK>h.>h!>h{>iB>ix>jI>jo>k4>kk>lX>m/>mF>mu>n7>nO>nl>oJ>om>p)>pn>q2>q^>qx>rj>s(>sb>t*>u2\
      >ui>v:>vI>w.>wC>wk>x6>x7>x?>x`>xj>y6>yY>y~>zT>zp>{1>{9>{Z>{l>|/>|G>|Z>}->}N>}_>~7>~[>~z?#B?#v?$Q?$\
      q?%!?&8?&Y?'4?'g?'}?(;?(J?(^?({?)W?)a?)t?*7?*??+/?+9?+]?+}?,L?-_?.#?.M?.s?/G?/H?/W?0'?0F?0N?0l?1.?\
      1Q?1i?2c?3H?3^?3z?4:?4M?4q?5E?5M?61?6]?6|?7^?8:?8T?8b?9)?9x?:??:c?;*?;+?;G?;g?<??=8?=[?=s?>,?>=?>v\
      ??H??P??Z?@#?@t?AA?BM?BN?Bo?C,?C4?Ct?DB?E1?Er?FW?G:?Gc?H+?H@?Hj?Hy?Ie?J%?K%?KL?L,?LN?LZ?L[?L|?M:?N\
      %?N4?NY?O*?OF?Oe?P'?P<?Q(?QL?Qr?RC?R]?Rn?S3?Sr?T1?TJ?U7?UX?Un?V5?VM?Vg?W.?X)?Y%?Y6?Yf?Z[?[g?[}?!K?\
      !e?]U?^H?^{?_V?_k?`Z?`u?a`?bA?bj?c4?cJ?cd?d@?e<?ef?f:?g%?g4?gd?hb?i4?id?jH?j[?kS?kp?kq?kr?kx?lF?lh\
      ?mN?m_?n3?nd?o*?o`?p&?p<?pF?pi?q(?qQ?qj?qr?r,?ri?s2?s]?s^?tL?t[?tq?uB?v4?vf?w%?wY?w{?x.?x_?y2?yC?y\
      a?y}?z)?zI?{$?{,?|%?|&?}<?}F?}r?~+?~K?~w@#5@#O@$<@$D@$E@$M@$k@%z@&S@&j@&k@',@'Z@'x@(K@(c@)A@)!@)o@\
      *D@+6@+]@,'@,>@,O@-;@.,@._@/j@0&@1#@19@1N@1^@22@2V@3y@4J@4x@5N@5g@6*@6F@6f@7-@7W@8Q@8p@9?@:;@;%@;B\
      @<E@<V@<i@=;@=J@=b@>V@?-@@$@A(@AJ@A|@BO@C&@C<@CS@Cw@D*@DH@Dz@EO@F8@Fv@Ga@HE@H[@IA@Iu@J5@JR@K<@K_@L\
      )@LL@Lf@Lu@M8@M]@Ml@N(@NN@O(@OJ@OY@P&@P'@PM@P^@Q%@Q&@Qi@RC@R]@Rw@S9@SS@T:@TR@Ta@U?@UI@Uu@V1@V_@W<@\
      WT@X(@Xr@Y-@Y!@Z<@ZT@Zy@Zz@[<@[b@[c@[u@!<@!D@!c@]7@][@^h@_&@_8@_K@`S@`f@aa@ap@aq@b;@bc@c/@cE@ci@dX\
      @e>@er@e~@f#@f+@fg@g6@g_@g|@h=@i%@i=@iY@j+@k&@kE@l(@lt@m!@n;@nE@ng@n~@o:@p(@pC@pX@pr@qL@r(@ru@r}@s\
      0@s!@su@u>@uZ@v#@vD@vt@wH@wP@wv@x-@xT@y3@ya@yu@zG@zk@{k@{s@{{@|F@}'@}8@}`@~C@~^@~fA#4A#{A$?A$NA$_A\
      %&A%hA%yA&CA&KA&{A'=A'`A(4A(EA(oA(wA)MA*4A+*A+GA+]A,FA,tA-IA.'A.vA.wA/<A0(A0VA1$A2(A37A3QA3RA4&A4>\
      A4XA4kA52A6&A6qA7DA7!A8+A8_A9?A9TA9~A:SA;PA;vA<)A<<A<dA=/A=TA=uA>[A>lA?-A?.A?6A?dA@(A@eA@tAA$AADAB\
      #AB/ABjAC:AC]AC}AD;AE2AF=AFUAG0AGFAGoAG~AH1AHbAI,AI8AILAIoAIwAJAAJaAJqAKtAK|ALbAMBAMJAMwAN7ANfAO7A\
      OIAO_AP0APyAQ)AQgAR>ARcAR|ASPASuATGATOATWAULAUfAV;AVbAVoAWAAWRAWmAXNAY7AYcAZ'AZYA[!A[tA!iA!zA]*A]4\
      A]lA^9A_,A__A_tA_~A`CAa(AakAb0AbGAb~Ac@Ac]Ad3Ae_Af-AfIAf~AgwAh:AhVAh^AhxAi+Ai3Ai^Aj!Ak[AkaAl%AlUAm\
      TAn$AnSAn|Ao9AoZAozAp-ApOApPApyAq;Ar*ArdAr{Ar|AsJAsuAtnAuPAupAv.Av/Av>AvcAw,AwVAwcAxBAxSAy/Ay_Az^A\
      z|A{rA|4A|JA|gA}gA}zA~eB#]B$#B$xB%DB%RB&)B&XB&~B'UB'wB))B)PB)yB+iB,@B,hB-*B-OB-vB.:B._B.`B/#B/<B/x\
      B0DB0gB15B2&B2yB3@B3RB4,B4PB4yB5oB6,B6vB81B8[B8gB8oB9sB:NB:_B;/B;`B;oB<7B<gB<xB=lB>/B>KB>xB?DB?pB@\
      &B@HB@bBA3BATBAuBB0BCWBD8BEOBEuBFBBFvBG4BGVBH>BHOBI?BIqBJ;BJQBK1BK!BKdBKsBLBBL{BMFBMNBMrBNZBNxBO-B\
      OkBPVBPsBQ&BQJBQ[BR)BS<BSWBSaBT6BTEBTMBTvBVbBVwBW@BX,BXhBY8BYPBYVBZ1BZIBZ}B[!B!(B!zB]AB][B]wB^<B_5\
      B_DB_SB_vB`2B`vBa.Ba^BahBb/Bb`Bc4BcSBcmBd2Bd`BdtBe;Be`BeaBfJBfwBg9BgTBh8Bh]BhrBisBi{Bj'Bj6BjNBj]Bk\
      5BkSBkfBl/BlpBm=Bn)Bn*BnaBoGBohBowBpVBq3Bq_Br%Bs,BsGBt$BtEBtpBuFBujBviBw2BwZBwmBx9BxiBy0ByhBy}BzQB\
      zyB|4B|vB}1B}SB}wB~1B~eB~fC#'C#SC#TC#!C#wC$=C$dC$~C%1C&BC&xC(:C(RC({C)@C)jC*3C+4C+hC+pC,^C-DC-YC-s\
      C.,C.KC/#C/pC/xC0=C0^C18C1YC1qC2GC2qC3cC4&C4XC58C5NC6RC7LC7[C8&C8<C8zC9RC:&C:GC:OC:rC;mC<vC=SC=qC>\
      8C?+C?VC?eC@-C@NC@cCAdCB@CBcCC-CC.CC6CCfCD)CD1CD]CDiCD|CE/CEgCF9CFfCG1CG[CGhCH#CH>CHuCI/CIGCIpCJHC\
      JICJeCJfCK2CKvCLWCLvCM|CNMCOCCOqCPDCPkCQ0CQPCQcCR5CR^CS$CScCTPCTZCU$CUBCUXCVXCWTCXlCY2CYOCYrCZ=C[3\
      C[oC[yC!%C!6C!ZC]#C];C]LC]bC^5C^PC^qC_2C_HC_nC`1C`IC`QC`dCa-CaRCb0CbuCc#CcMCcgCdPCdlCeMCe`Cf+CfECg\
      #CgwCh;ChXChqCi+CiVCieCi~Cj,CjJCj{CkFCkiClBClkClzCm:CmBCmlCn<CneCo!Cp/CpICq,CqQCqdCqwCrZCsgCt7CtUC\
      u4CuUCv%CvfCwECwTCx:CxYCy)Cy:Cy_CyrCzACzPCzlC{$C{AC{IC|(C|DC}*C}|C~^D#`D#qD$PD%>D%fD&>D&lD'GD(_D)#\
      D)+D)WD)qD*9D*wD+#D+8D+pD,LD,[D,jD,{D-]D.(D.iD/8D/GD/sD0&D0ND0OD0YD0hD0wD1JD1[D2gD2oD3HD3dD4@D4aD5\
      -D5nD6)D6!D6yD7QD7gD8DD8yD9qD:5D:SD:kD;WD<qD=3D=gD>#D>ED>jD?7D?8D?nD@7D@RDA=DAEDAODAxDB6DBLDB[DC&D\
      CYDD>DE(DELDF&DG3DGvDHMDHnDJ)DJPDJzDK&DK<DLIDM*DM@DMHDMhDN)DNjDO(DO>DOeDPKDPSDQsDR8DS'DS1DT#DTCDTv\
      DUJDUzDVQDVqDW:DWiDWxDXbDYRDYlDZ1DZjD[}D!)D!uD]%D]jD^1D^wD_5D_KD_yD`|DaHDa~DbaDb}Dc;DcUDd9DdbDe(De\
      KDfEDfTDf!Dg4DgGDgbDh,DhqDi(Di)DiUDjNDk*Dl(Dl{Dm<DmXDmvDn+DnkDo9Do_DoxDp8DpfDq0DrlDrtDs-DsEDsiDs~D\
      tQDt}Du0DuIDv%DvJDw-Dw.DwdDx>Dx]DyFDyrDz5Dz!DzdD{0D{TD|$D|.D|DD|`D}kD~/D~TD~nE#:E#[E$2E$EE$jE%DE%i\
      E&)E&pE'QE(3E(BE(mE)$E)CE)dE*0E*1E+3E+BE+vE,UE,pE-5E-AE.UE.cE/%E/;E/]E0+E0;E0`E0oE1:E1BE1cE2VE2nE3\
      <E3ME4HE56E67E6RE6gE7EE84E8ZE:dE:nE:vE;+E;:E;fE<%E=#E=+E=EE=UE=dE>BE>rE?ME?eE?fE?wE@7E@KEA8EApEB5E\
      B]EBnEDGEDUEDzED{EE6EE!EF2EFCEFYEFgEG7EGMEGpEH,EHAEHIEHmEI&EIHEIYEIqEJ4EJIEJQEJpEK7EKLEKbELPELXEL`\
      EM#EMAEMlENREO$EOGEOgEPVEPpEQ8EQlEQtER9ERaERxES4ESZET(ETHETnEUHEV5EVcEVrEVxEWwEXWEY7EY{EZIEZxE[JE[\
      xE!7E]+E]NE]sE_%E_BE`,E`=E`UEaPEb7EbOEb^Ec'EckEc|EdJEdtEeIEeuEfeEg%EgQEgYEghEh2EhNEi$Ei,Ei;EiUEj7E\
      jAEkPEksEl7ElLElfEm&En>EnjEoKEoeEoxEpSEq#EqzErPErXErzEs(Es7EsmEt?Et]EtnEuOEv;EwYEwZExREy(EyBEz)Ezm\
      E{0E{dE{|E|5E}FE~KE~hF#0F#CF#YF$6F%/F&NF'*F'hF(MF(rF)4F)RF)cF*8F*9F+3F+ZF+iF,7F,sF-MF-qF.=F.SF/#F/\
      eF/tF0TF1=F1fF1yF29F2PF2XF2YF3(F3MF49F4:F4ZF4tF52F5CF5qF67F6pF7PF7sF8nF9*F:,F:cF:rF;+F;IF;!F;dF;lF\
      <@F<OF<^F='F=7F=sF>YF@0F@SF@[FA)FAGFAVFB'FB8FBpFB~FCCFC`FDLFE$FEqFErFF'FF6FFcFG,FH%FH6FHiFI,FIcFJ;\
      FJoFK>FL+FL7FM,FM-FMWFMjFM~FNUFO*FOKFPCFPZFPiFPyFQFFQwFRFFSIFSXFT*FTLFTTFU#FURFV+FVTFVuFW>FWoFX)FX\
      GFXxFYTFYiFZBFZUF[1F[qF!3F!ZF],F]=F^(F^JF^fF`#F`6F`qFa(Fa0FaKFaqFb:FbaFcPFd5FdDFd[Fe'FeWFeXFe|FfPF\
      gFFgNFgwFhIFhZFi#Fi/FiWFjaFk6Fk{FlLFlnFmUFn6FnIFoNFo^Fp+FpVFp^FpmFq+Fq|Fr!FsjFsrFt.FtZFu+FuKFv&Fv[\
      FviFw*Fw+FxAFxhFyNFzQFz[F{&F{EF{zF|AF|bF}%F}pF~NF~OF~YF~uG#(G$&G$rG%'G%dG%pG&>G&lG'&G'TG'kG(2G(@G(\
      jG(rG)!G)yG*!G+'G+uG,UG-'G-sG.NG.fG/4G/xG07G0PG2*G2RG3&G3TG3iG4uG4}G5VG5mG6:G6VG6oG7dG8*G8IG8QG8bG\
      9)G9RG9mG:;G:hG;.G;WG;_G;gG;sG;{G<'G<RG=6G=gG>0G>dG??G?IG?zG@bGA4GB?GBZGBpGB|GC;GC[GD$GD,GDGGDzGE&\
      GEYGEsGFrGG$GG9GGhGG~GH`GI,GInGJDGJLGJ[GJ~GKNGL&GLRGLxGM4GMdGNQGNzGO&GOlGP-GQ9GQJGQWGQ_GR8GRfGRrGS\
      =GS!GTCGU)GU*GUHGUkGVeGW!GX-GX<GYVGZ0GZrG[QG[~G!#G!ZG]EG^!G^kG_'G_AG_WG`;G`!Ga.GaHGabGb'GbTGcNGcVG\
      d3Gd;GddGdwGeUGf-GfEGfkGgAGgiGhbGiDGigGjFGk-GkaGkrGlMGlpGm!GnGGnlGo=GoLGoyGpKGqSGqmGrjGshGt]Gu0Gu^\
      Gu{Gv~GwdGx>GxzGy=GyEGyMGywGzUGztG{KG{nG|0G|hG}YG}qG~DG~EG~^G~{H#aH$$H$,H$[H%,H%6H%NH%wH&FH&RH':H'\
      oH($H(,H)$H)<H)VH)mH++H+JH+vH,aH,rH-IH-nH.'H.aH/,H/4H/OH/`H0LH0_H0kH1dH2$H2EH30H3SH4'H46H4IH4ZH50H\
      58H5GH6?H6]H6pH7DH8,H9DH9ZH9tH:UH;2H;QH<'H<DH<LH=$H=0H=oH>9H>tH?DH@GH@!H@]H@uH@vHA>HB<HBMHBpHBxHC1\
      HCvHD0HE4HEZHF1HF9HFNHGOHH$HH=HHYHIJHIRHI^HI}HK&HKWHKgHKqHL;HL[HLcHMEHMOHN/HN7HNcHO0HOIHOsHP:HPdHQ\
      7HQCHQ]HR(HR@HRAHR~HS8HSTHSeHT,HTJHTrHU6HUGHUaHV;HVCHV]HVgHWLHXNHXnHYPHYjHZ+HZZH[1H[PH!*H!QH]#H]QH\
      ]oH^OH_#H_HH_aH`@H`HH`kHa-HaPHb6HbPHbzHc?Hc]HceHcmHdHHdpHe'He_Hf9HfkHgHHhfHi,HipHjsHkPHkqHlPHljHm*\
      Hn8HnYHnuHoWHo~HpLHq@HqbHr(Hs%HsDHt1HtOHthHttHu+HuZHv&HvVHvtHw6HwSHxEHxpHyVHyiHzXH{(H{DH|#H|/H|5H|\
      eH}'H}8H}sH~CH~}I#MI$KI$cI%XI&eI&xI'3I'kI(9I(eI*'I*II*cI*dI*wI+:I,`I,pI-,I-nI.BI.SI/5I/aI/bI/~I07I\
      0XI0`I0hI1+I2-I2qI30I3OI3lI4-I4DI4~I5<I5OI6OI7BI7eI7tI89I8UI8qI9,I9sI:pI;5I;TI;|I<JI<RI<aI=sI>.I?;\
      I?yI@.IAXIB,IBwIC#IC?ICYIC~ID5IDOID[IDxIE$IELIEzIF?IFfIG-IG.IGNIGhIH&II.IIdII|IJ_IK(IKPIKfILPILXIL\
      uIMGIMOIM|INiINzIO1IP7IPNIQAIR]IR|IS:IS!ITFIU#IUXIV,IVLIV_IVkIW-IWMIWgIX4IXiIYBIYrIZFI[1I[TI!-I!5I\
      !LI!]I]>I]XI]dI]|I^<I^DI_+I_QI_rI`XIa$IaPIaQIa[Ib0IbFIbyIcBIcaId(Id?IdjIeFIf*IfXIgFIgGIhEIi#Ii/IiU\
      IihIj&IjYIk;Il&IlDIlSIl~ImNImoIn6InpIo,IooIpWIp{Iq_IrNIs'Is]IsvItMItNIuqIvFIwVIx/IxLIxoIyrIzWIzjI{\
      <I{!I{tI|MI|dI}1I}FI}rI~nJ#<J$8J$VJ$eJ%tJ&'J&@J'1J'UJ(0J(iJ)IJ)hJ)yJ*kJ+[J+eJ,$J,0J,QJ,qJ-RJ-nJ.)J\
      .EJ.wJ/OJ0*J0IJ0{J1.J1?J1`J1hJ2/J2GJ2HJ3:J3SJ4$J4=J4WJ5JJ5jJ63J6BJ6dJ6}J7-J8GJ8OJ8iJ9%J9NJ9dJ9{J:I\
      J:mJ;fJ;gJ<fJ=TJ=!J>[J?:J@+J@BJA&JA<JA[JBKJBiJC0JCNJCfJD$JD`JETJEuJF#JFJJFzJH1JHkJIJJIeJIvJJ:JJYJJ\
      {JK8JK9JKkJL%JLQJM5JM|JN:JNyJO;JOmJP7JP~JQxJS:JSVJTPJTpJU8JUKJUjJUkJVGJVHJVvJV~JW@JWWJW{JXQJY.JY^J\
      Y_JY`JYsJZPJZyJ[YJ[jJ!:J!TJ]$J]FJ]NJ]nJ]xJ^JJ^wJ_kJ_uJ`MJ`pJ`qJa;Ja~JbgJc%Jc-JcWJcXJcuJdoJe?JelJf(\
      JfJJg$Jg7JgbJh;JhjJiCJi^Jj-JjEJjkJkMJkhJk~Jl]Jm6Jn8JndJnzJoZJokJpfJq(JqQJqsJr,Jr4JrWJr_JrgJrzJs2Js\
      oJt?JtzJuCJv,JviJvuJw>Jw^Jx%Jx-Jy1Jy[JzKJ{%J{CJ|)J|AJ}*J}WJ~<J~KJ~|K#TK$5K%0K%gK&?K&]K&tK''K'lK'tK\
      (aK)]K*8K*[K*|K,[K,eK-)K-cK-dK-tK.FK/$K/^K06K1#K1+K2(K2nK3'K3!K4EK4OK4{K56K5NK6'K6(K6GK6vK7GK7nK8,\
      K9;K9JK9kK:EK:mK;&K;6K;aK;iK<cK=;K=UK=}K>8K>`K?mK?~K@EK@iK@|KABKAxKB4KBaKC%KC?KChKCxKD=KE;KEJKEbKE\
      sKF'KFCKFKKG<KGhKG|KHFKH{KIlKI{KJMKJcKK0KKPKL+KLYKMEKM`KMxKNGKO3KOhKPTKPwKQ9KQvKR+KRAKRPKS&KSaKT%K\
      TQKT[KU9KUtKV,KVcKW,KWUKWaKWyKX9KXiKX~KY<KY~KZ:K[ZK!CK]?K]lK_4K_[K_gK_xK`/K`FKaGKarKb*KbYKc'Kc(Kc7\
      KcWKd'KdDKd~Ke*Ke?KeqKfvKg@KgQKh$Kh,KhXKhiKhsKiTKj1KjUKk4KkNKl)Kl?KlcKm*KmOKmsKn>KnLKo+KoWKoxKp6Kp\
      aKq'Kr-Kr>KrOKrYKs5KsrKt0Kt8Kt[Ku/KvAKv~Kx,KxJKxYKy$KyvKzGKzfKzrK{/K{9K{^K{|K|mK}$K}qK~|L#ZL#oL$3L\
      $vL%)L%EL&`L&|L()L(8L)@L)HL)~L*IL*XL*rL+sL,fL-(L-mL.-L.EL.bL/%L/&L/ML0/L0>L0WL0}L1nL2KL2YL2nL3BL3J\
      L4*L4TL4!L5#L5+L5!L6-L6XL7(L7cL7dL8)L8ZL8kL8sL9PL9^L9xL:4L:vL;)L<[L<nL=NL>'L>|L?:L?]L@>L@^LA0LAMLB\
      *LBsLCBLCSLD;LDGLDqLE,LE;LE!LFkLG%LG`LHHLHcLI@LIoLJXLK4LKRLL(LL0LLmLM+LM@LMaLN@LO<LP(LPDLQ5LQKLR4L\
      R@LROLR~LS3LSQLS{LT?LU:LUOLUmLV7LV_LVgLVvLWLLWkLXgLY,LYPLZBL[5L[UL!6L!SL]*L]=L]EL]sL^3L^nL_JL_}L`9\
      L`HL`ZLa6Lb!LbvLd_LeBLeeLf3LfmLg=LgZLh@LhALhpLi4LiqLjPLj_LkXLkiLl8LlDLm3LmHLmYLn(LnVLoQLogLp1LpdLq\
      4LqYLqqLq{LrVLseLsqLtBLtyLuFLvVLviLwBLwLLx$LxoLyeLzYLzcL{DL|%L|&L|SL|jL}JL~ML~NM#2M#VM#{M$DM$lM%XM\
      &JM'AM'kM'sM(/M(tM)9M)gM)sM+$M+:M+]M,CM,dM--M-]M-nM.2M.:M.BM.mM/WM/~M0,M0VM0pM1;M1bM1sM2JM2dM3#M3@\
      M3OM3WM3_M3{M4`M4sM5GM5cM6&M6WM6oM7<M7pM8GM9LM9!M:5M:=M;-M<+M<HM=>M=JM>LM>_M?%M?AM?aM?rM@+M@kMA6MA\
      BMAiMB%MBUMBxMCTMDlME*ME2ME]MF[MG<MGDMGYMGeMHFMHjMIAMIoMJ:MJWMK/MK0MK:MKQML%MM*MM{MM|MN7MN8MNQMNoM\
      O7MOkMPaMPiMQ_MR4MRPMRkMS.MSZMTLMU]MU{MVBMVCMVMMV!MV]MW3MW}MXDMY/MYQMZ&MZ5MZvM[{M!IM!XM!{M]8M]MM^.\
      M^HM^iM_EM_XM`2M`|Ma:Ma[Ma!MbAMc+Mc[Md:MeAMeQMebMelMf`MgVMh,MhYMj&MjEMj_Mk4Mk~MloMm1Mn)MnXMp6MpWMq\
      0Mq[MqyMrNMrzMsDMsdMs|MtAMtRMtaMu$Mu9Mu{Mw+MwQMwYMx/Mx;MxEMxdMy8MyKMyjMz1Mz9MzJMznM{NM{VM{qM|7M|RM\
      |ZM|fM}BM}_M~9M~lM~}N#XN$.N$<N$aN%6N%wN&IN&zN'&N'IN()N(NN(pN)PN*.N*PN*hN+NN,/N,7N,?N,TN,kN-cN-~N._\
      N/+N/gN0&N0<N0eN1-N1AN1RN2WN3.N3cN4AN5$N5JN5RN5qN6HN6`N7+N73N7bN8%N8&N89N8jN8}N9=N:UN;-N;zN<JN<bN=\
      UN=_N>VN?$N?ZN?~N@PNA$NA]NB=NC(NC7NCaND<NDvNE1NE9NENNFbNGPNGvNH=NI?NIINIbNIjNIyNIzNJKNJeNK%NK1NKON\
      KkNM8NMwNN#NNENN_NOKNO`NP^NP_NP|NQuNS(NS0NSPNSxNT4NU:NUXNV>NVaNW^NW{NX9NY:NY]NYrNZ?NZWN[(N[QN[wN!>\
      N!kN]kN^>N^rN_rNa*NavNbyNc9NdINe9NeHNf2Ng6NghNgiNhTNh!Ni%Ni-Ni?NiGNisNjFNjwNj}NkNNk]NkyNlMNl]NlsNl\
      {Nl|NmMNmgNn7Nn_NnkNo3NoUNp;NpENp[NpeNq0NqiNr-NrmNs[NsnNt.NtANt_Nu'Nu=NuQNusNv-NvdNw1Nw@Nx#NxGNxHN\
      y#Ny-Ny.NyzNy{NzHNz]NzoN{:N{ON|6N|]N},N}JN}cN~-N~=N~[N~cO#/O$sO%IO&+O&CO&rO')O'[O({O(|O)(O)!O*)O*R\
      O+#O+DO+~O,;O,gO,zO-4O-hO-pO.~O/@O/HO0OO0kO1UO1tO2AO2hO3&O3KO3SO4*O4OO54O5XO66O7'O8BO8ZO9,O:-O:.O:\
      nO;(O;QO;oO<)O=&O=.O==O=VO>eO?IO?|O@ZOA3OAZOAbOB6OB!OBkOC-OC@OCOOC|ODYOE)OEMOEZOEyOF.OFjOFkOGDOGLO\
      G_OHOOI*OIAOI_OJDOJrOL$OL@OL^OMQOMROMnON/ONrOODOOcOP3OPUOQFOQpORLORzOS9OSgOT4OT~OUVOU|OV(OVEOWHOWo\
      OX5OXQOX`OY/OY9OYQOYiOZyO[OO!/O!LO]4O]>O]pO^;O^CO^IO_8O_mO`&O`EO`|OaIOauOb7ObgOc8OcgOd8OdqOe5OeZOf\
      +OfKOg1OgDOgWOh=Oh>OhFOi3OisOjEOjMOjWOjhOkEOl6OldOlsOm;OmLOmVOm|On<On`Oo<OoTOokOp&Op7Op_OpgOq0OqjO\
      r$OrEOriOs%Os;OsdOtPOttOuJOu{OvgOv{OwUOw]Ox+OxpOyXOzYO{=O{EO{aO|5O|^O|fO|pO}:O}bO}xO~?P#6P#vP$-P$.\
      P$mP%-P%DP%jP&YP'%P'4P'UP'hP(5P):P)WP*>P+$P+<P+JP+RP,GP,UP-#P-sP.%P.EP.!P.dP/9P/~P0BP0bP1IP2SP2TP2\
      iP3#P3$P3DP49P4AP4eP4fP5OP65P6cP7.P7iP8#P86P9/P9hP9iP:/P:iP;#P;HP<-P<7P<!P<~P=IP=}P>PP?7P?_P@&P@FP\
      @!PA4PAVPA}PBoPC6PCYPD7PD]PE6PEEPF%PG#PG_PH8PHfPHuPIjPJlPJtPK=PKpPL2PL3PLQPLbPM$PM.PMBPNBPNQPNhPNy\
      PO7POhPO}PPOPQ1PQ^PR1PR;PR`PRhPS,PSbPT8PTsPU(PU}PW#PW?PWhPX*PX=PXhPYQPZJPZYP[KP[~P]#P]LP^DP^gP_AP_\
      MP_eP_fP`(P`FP`gPa-Pb?PbYPbwPc.Pd$PdVPe%PemPf<PfHPg<PggPgxPhPPi4PiqPjEPjwPk*Pl)PlVPlWPn%PnLPo9PoAP\
      oYPolPpDPpvPqEPr)PrGPs:PsBPt:PtBPtXPuNPu]PuePv1PvYPwePwtPxDPxoPyBPynPz8Pz9PzMPzbP{OP{}P|0P|KP|mP}0\
      P}JP}ZP~2Q#3Q#?Q#cQ$0Q$MQ$pQ%,Q%ZQ%zQ&CQ&tQ'GQ'gQ(YQ(nQ(}Q)]Q*(Q+:Q+PQ+cQ+{Q,/Q,PQ,{Q-8Q-`Q.+Q._Q/\
      #Q/eQ/oQ0=Q0tQ1+Q1CQ1KQ1UQ1oQ1yQ2_Q2rQ3;Q3SQ4&Q4EQ4TQ5*Q5[Q6kQ7=Q8EQ8eQ9>Q9FQ9iQ9yQ:]Q:lQ;EQ;mQ<hQ\
      =TQ=jQ>ZQ?<Q?]Q@1Q@JQAbQAlQB5QBbQBlQC9QCQQC{QD7QDCQE;QEWQEqQF3QFIQGHQGPQH?QHsQIxQJkQK)QK<QKwQL#QL-\
      QLqQMTQN*QNLQO:QOiQP.QPQQPfQQ$QQ%QQ?QQNQQzQR.QRAQRxQS8QShQT5QTRQT}QU0QV;QVJQVhQWZQX1QX^QY[QYuQZ5QZ\
      XQ[>Q[JQ[bQ[{Q!MQ!WQ!fQ]UQ^&Q^.Q^6Q^IQ_DQ_gQ_|Q`cQa2Qa>QaOQa^Qb6QbmQb|QcGQcHQd*QdUQdkQe5QepQfMQfvQ\
      gOQgkQhIQhQQi6QiWQijQjHQk8QkMQkuQlHQlcQlxQmSQmdQnYQoQQoiQp.QpJQpRQpeQq'QqnQr)Qr>QraQr}Qs0Qt-QtSQtx\
      Qu9QufQv(QvIQvXQw'Qw/QwWQw|Qx8QxTQy&Qy5Qy[Qz/QzyQ{0Q{VQ{sQ|1Q|2Q|ZQ|[Q|sQ}SQ}bQ~'Q~GQ~eR#3R#PR$MR$\
      UR%BR%jR&9R'2R'gR((R(FR([R)5R*3R*WR*XR+AR+VR,kR-FR.$R.hR/(R/NR0<R0cR0tR1XR1bR2[R3#R3FR3GR3[R3lR3tR\
      4uR5mR6KR6tR7KR7LR7fR89R8cR9#R9?R:,R:hR:yR<%R<^R=2R>WR>{R?4R@6RA$RA%RACRB$RBMRBwRC*RC^RCqRD8RDWRE/\
      REMRF'RF8RFaRGHRGjRHURI%RI:RIKRJHRJoRK>RKaRL7RLuRMXRMfRN%RN{RO9ROSRP-RPfRPyRQ=RQpRS,RSDRSWRTORU)RU\
      GRUORV%RW#RW+RX$RX2RXNRXjRY%RYmRZ8RZ9RZqR[$R!*R!OR!vR]KR]iR^LR^hR^iR_BR`#R`CR`{Ra%Ra?RaGRa]Rb2Rb:R\
      b]Rb~Rc:RcpRdERd_ReXRf>RfxRg/Rg>Rg?RgYRhERh[Ri1RifRj8Rj9RjKRjmRk&Rk7Rk^RklRlDRliRlyRm=RnGRnXRo/RoR\
      RouRpPRpoRq8RquRrQRs:RsPRt-RtNRtoRuFRunRuvRw%RwORwmRw}RxCRxnRy'RyPRyzRzARzMRzmRzuR{.R{!R{|R{}R|-R|\
      SR},R}AR}nR~cS#TS#wS$ZS$oS%=S%VS%nS&>S'_S(>S(xS)AS*1S*QS*RS*{S+JS+~S,DS,oS-FS-WS-xS/5S/WS/yS0CS0YS\
      0xS1>S1}S29S2!S3%S4/S4bS4uS5RS6*S6XS6gS6vS8&S8RS8rS9)S9`S:hS;4S;<S;SS;pS;zS</S<^S=6S=~S>US?$S?,S?d\
      S?~S@nSA,SAfSB0SBNSBzSCASCdSCuSD8SE/SE[SEpSEqSF5SG%SGDSG`SH2SH:SHmSIDSJQSKiSL)SL?SM%SM>SM[SN/SN`SN\
      vSOiSPNSQ.SQFSQNSQaSQiSQqSQ~SRdSS.SSJSSRSTVST~SUiSVLSWYSW~SX@SXJSX{SYXSYhSZLSZlSZzS[1S[VS[wS!=S!GS\
      !pS],S]mS^FS`#S`_S`xSa9SasSb@SbtScPSd+SdESd!SdySe0SeXSfMSftSg=SgnSh#Sh9ShRShzSiMSiUSilSjjSk8SkOSke\
      Sl0SlbSljSm,Sm^SnSSnfSo>Sp2SpaSq;SqbSr2Sr:SrRSrxSsPStGSuJSv.Sv=SvuSwkSx2Sx:SxPSxXSxySy=SydSyzSy{Sz\
      7S{)S{cS|9S}TS}^S}sS~6T##T#DT#NT#jT$-T%(T%eT%mT&$T&,T&XT'0T'1T'[T'tT(0T(?T(NT(mT)/T)MT)rT*IT*cT+6T\
      +hT,HT,kT-5T-6T-lT.@T/#T/@T/jT0NT0yT1pT2+T2iT35T3=T3cT3{T4jT5'T5mT5nT7LT7VT9>T9hT:GT:XT:iT;-T;KT;}\
      T<0T<^T=YT>6T>NT>]T?hT?wT@'T@8T@zTA=TAcTBXTByTC%TCATCITCrTDUTDuTE2TF3TFgTFxTG4TH>TI.TI8TIMTJ&TJWTJ\
      oTK)TKNTKdTL/TLtTN(TN[TO:TP.TP!TP{TQQTQmTR3TRKTR!TS:TS^TT/TT[TTzTU&TV'TV=TVLTVpTWOTX(TXATX!TXyTYIT\
      YgTZ/TZ0TZUT[#T[WT[XT!4T!<T!gT]DT]yT^%T^VT^yT_NT`'T`KTa#Ta@TanTb>TbTTblTc/Tc@Tc^TcuTd?TdYTdzTe4Te5\
      Tf#TfITfiTfxTgLTg]Tg^Tg{Th:ThBThjTi7TibTisTjATjYTk2Tk!TkrTl7TlxTmsTnFTnrTo`To|TpjTpkTq;TqeTrBTs1Ts\
      vTtJTtjTuXTuzTvKTvrTw)Tw=TwbTx(TxXTyQTz1TzBT{%T{nT{xT|:T|mT~$T~LU#^U$IU$dU%/U%fU%pU&7U&_U'%U'aU'}U\
      (0U(HU(zU)&U)eU*<U*cU*zU+TU+tU,+U,FU,gU-fU.[U/RU/aU01U0dU0jU1_U1mU25U2=U2YU3QU3dU4$U4eU5$U5NU5dU6;\
      U6RU6lU75U7^U8;U8IU8yU9vU:NU:mU:nU;8U;LU;[U;cU<;U<UU<]U=8U=MU=|U>CU>mU?>U?nU@MU@wUA>UAJUA`UB(UBGUB\
      VUBrUC'UCnUD+UDaUE;UE_UE~UF,UFHUFdUFlUG4UG<UHEUHcUHdUIIUIrUJ/UJRUJtUKNULTULsUM(UM;UM[UMuUNxUO6UO7U\
      OkUO~UP1UPyUPzUQSUQbUR(UR?URMUR!US9USJUShUTvUT~UUMUUWUUmUVXUWQUX#UXDUX`UY[UY!UY}UZeU[bU!/U!hU!iU]]\
      U]lU^2U_*U_2U_SU`OU`uUb)Ub|Uc/Uc]UcwUcxUd;UdgUe%UeNUewUf@UfcUf|UgWUgyUhTUiaUi~UkJUkhUl7Ul|UmFUm`Um\
      aUmkUmzUm{Un-Un@UnHUn~UoMUogUp6UpcUqLUr1Ur7UsVUtRUurUv7UvPUvaUw8UwIUw|UxbUy:UytUy~UzCUzhU{NU{aU|dU\
      }$U}WU}hU~EU~fV#AV$-V$iV%*V%HV%NV%tV&KV'(V'eV'tV(iV)4V)jV*@V+?V+gV,8V,VV,gV-&V-@V-uV.XV.}V/YV0$V0T\
      V0wV1;V1^V1rV2vV3^V3~V4.V4^V52V5dV65V6dV7LV7hV8EV8]V8uV8}V8~V9FV9lV9yV:PV:~V;hV<TV=EV=kV=zV>VV>nV?\
      /V@+V@]V@lVAEVAVVAuVBiVC_VD-VDRVDzVERVF/VF`VFvVG&VG]VH*VHdVHlVICVIMVJRVK(VKJVKxVL]VL}VM)VM`VNIVOfV\
      PCVPKVPlVQ@VR7VRTVRrVStVT=VU$VUXVU|VVDVW%VWuVX^VXmVY[VZ)VZAVZ[V[7V[SV[[V[zV!]V!eV](V]@V]OV][V]!V^@\
      V^AV^_V_8V_BV_SV_jV`8V`ZV`vVaRVa{VbCVbOVboVc=VcLVdEVdyVe%VeQVeuVfuVgFVhAVi&Vi=Vj)Vj*VjOVj`Vk,Vk;Vk\
      XVkgVk|VlaVmLVmvVmwVn7Vn?VnhVoUVoaVowVp#Vp+Vp~VqGVqyVrAVrfVs#VsGVs`VtbVu/VuIVv%VvLVvrVw4VwbVx&VxZV\
      x{VyJVz1VzzV{;V{CV{XV{gV|KV|eV|fV}6V}PV~(W#(W#DW$>W$_W%DW%EW%iW&kW'+W'fW'nW(.W(PW(qW)}W*UW+MW+cW+z\
      W,QW,gW,oW-@W-lW.FW.~W/*W/MW/NW05W0RW0eW13W1bW2,W2]W2~W3MW3rW48W4fW5FW5GW6-W7$W7%W7BW7eW8EW8[W8sW9\
      sW:(W:4W:QW;.W;JW<(W<)W<*W<SW<dW=SW=hW>'W>5W>~W?3W?fW@-W@EW@hWA<WAOWBGWBbWCjWCrWD,WD[WDeWDwWENWEVW\
      EmWFEWFaWFyWGQWGwWH^WIGWJ%WJSWK/WKfWLDWLpWLqWN=WN>WNfWO/WO]WP=WQVWQgWQhWRRWRpWSIWS^WT)WTfWTuWUPWUw\
      WViWWUWX*WX@WXrWYjWYrWZ.WZYWZtW[BW[zW!?W!zW]KW]`W^IW^ZW_&W_EW_oW`,W`fWa#WaYWb7WbOWb|WcGWcVWceWdVWe\
      FWf4WfPWg6WgjWhGWh!WhoWiKWj1WjTWj!Wj]WkUWk_Wk~Wl]WluWmVWmnWnFWnnWnxWoRWojWp_Wq/Wq7WqXWr%Wr=Ws=WsRW\
      soWtUWtfWu9WubWv>WwTWwiWxKWxyWy'WyDWz4WzSWzkW{GW{rW|%W|FW|fW}*W}?W}`W~;W~LX#3X#hX#{X$KX$ZX%=X%YX%h\
      X&GX&ZX'%X'rX'sX(@X(XX)/X)QX)vX*:X*IX*SX+-X+wX,8X,gX-3X-BX-kX.$X.NX/sX0LX1<X1bX2=X30X4/X4mX4wX5eX5\
      {X6@X6dX6tX7.X7:X7GX7_X8UX8tX9UX9VX9bX:%X:6X:FX:NX;+X;3X;QX;mX<9X<fX=2X=NX=tX>'X>PX>}X?EX?aX@:X@TX\
      @UXAmXA~XBLXByXCGXCuXDHXD_XDxXE7XF0XFBXF`XG6XGIXG_XGnXH0XHrXIJXIKXIUXIhXI~XJEXJ|XK=XK>XKyXLcXLvXMP\
      XMaXMiXNQXO$XO[XP2XPEXPaXP{XQnXR7XSNXT(XT9XTKXU3XU;XVDXVhXW3XWKXXNXXlXYOXY{XZFXZPXZXXZ`X[0X[TX[rX[\
      |X!CX!oX^'X^LX^[X^xX_$X_KX`DX`cXa#XaFXaeXa{XbCXbiXc-XcpXd>XdOXdxXeFXewXfeXfqXf}Xg9XgHXgdXh?Xi&Xi=X\
      iEXiwXk+XkCXklXk{Xm-XmEXmpXn@Xo'Xo:Xo]Xp*Xp2XpNXp|Xq?Xq[XqyXrOXrjXs-XsaXt-XtSXt{Xu.XusXvLXv]XvsXww\
      Xx'Xx?XxpXyXXyuXz5Xz]XzeX{7X{nX|0X|kX|sX}?X}vX}~X~#X~/X~IY#&Y#>Y#HY#^Y$SY$fY$wY%=Y&6Y'%Y'<Y'uY((Y(\
      ?Y(NY(VY)+Y)<Y)TY)xY*TY+0Y+[Y+!Y+dY,&Y,0Y,HY-LY-lY.]Y.|Y/TY08Y0IY0zY1&Y14Y1oY2EY2UY2jY2vY3eY4GY4{Y\
      5<Y5WY5}Y6qY71Y7cY7{Y8gY8hY8tY9)Y9hY:/Y:GY:hY:wY;}Y<?Y<TY<nY<vY=BY=ZY>5Y>mY>uY@-Y@VY@~YA>YBAYBPYB~\
      YC*YC8YCJYD7YD[YE@YE`YF.YFFYGIYGXYH?YH]YHlYI]YJ/YJIYJWYJoYKWYKhYLxYM(YM2YMOYN1YNYYO/YO0YOQYP;YPpYQ\
      9YQYYQrYR9YRVYRpYS/YSMYSpYT5YU7YUFYUNYU_YV>YVFYVPYVoYW'YW!YX>YXrYYGYYvYZ;Y[CY[mY[uY[}Y!YY]:Y^'Y^rY\
      _;Y_UY_dY`%Y`NY`oYa4Ya<YahYbWYc'YceYd,Yd4YdoYe[Ye}YfVYfsYgCYgpYhGYhaYhbYhyYieYitYjRYk2YkiYlCYlcYl~\
      Ym;Ym^YmmYn/Yn@Yo<Yp<Yq:YqoYr3YrRYr!YrvYsCYsMYspYt0YtrYu3YuMYv:YwDYwdYw|Yx*YxMYxoYy3Yy{Yz=Y{'Y{HY{\
      dY|0Y|?Y|pY}DY}fY~KY~mZ#IZ#lZ$<Z$DZ$zZ%PZ&3Z&tZ'vZ(1Z(XZ)2Z)JZ)jZ*3Z*GZ+7Z+UZ,#Z,2Z,kZ-DZ-eZ-qZ.FZ\
      .]Z/)Z/6Z/aZ0JZ0`Z1'Z1JZ1xZ2@Z2WZ3AZ3lZ4EZ4TZ5NZ5eZ6,Z6=Z6PZ7cZ85Z8MZ8sZ9(Z9RZ9SZ:RZ;;Z;WZ<7Z<sZ=I\
      Z>@Z>pZ>xZ?GZ?tZ@:Z@KZAfZB=ZBbZC(ZCTZCsZDMZE*ZE[ZF=ZFEZFMZFdZG$ZGPZGqZH}ZIfZJ/ZJKZJ~ZKLZKlZL5ZLbZM\
      %ZMyZN=ZNlZObZP8ZP9ZPUZPhZPrZQ7ZQhZR(ZRTZRnZS%ZS?ZT)ZT8ZTIZTSZTbZTjZU0ZUIZUXZUiZV>ZVrZWDZWsZX,ZY&Z\
      YUZYdZZ$ZZ!Z[&Z[uZ!%Z!HZ!dZ!yZ]BZ]eZ^/Z^EZ^fZ^wZ_CZ`>Z`oZa6ZaEZaaZbkZc*ZcDZc`Zd*ZdGZdfZe)ZeXZf8ZfY\
      ZgBZgmZh)ZhHZi/ZiCZiaZjAZj_Zk,ZkAZl*ZlHZm>ZmxZn$Zn}ZoTZorZplZq>ZqhZrPZrtZsFZsGZsnZu(Zu`ZvcZvdZv|Zw\
      fZx$ZxiZxxZy/ZyUZy]Zz%Zz>ZzeZ{+Z{HZ{zZ|TZ};Z}|Z~M[#4[#][$j[%X[&$[&b['N['|[(;[(![)([)|[*>[*T[+'[+[[\
      +c[,B[,N[-:[.>[/+[/_[/y[0,[0X[1#[1-[1j[2T[37[3A[3P[4?[4m[5H[5b[5z[6A[6[[6l[7)[7G[7m[8H[9/[9F[:<[:]\
      [:}[;`[<8[<m[=X[=Y[>.[>P[?4[?>[?M[?m[?w[@([@O[@k[@l[@x[A4[AG[Az[B-[BB[CI[CS[D4[DG[Dh[E}[F][GE[G^[G\
      t[H<[Hn[I}[Jf[Ju[K?[Ke[L0[Lj[M2[Me[N%[N8[NO[O;[Os[O{[P0[P[[Py[QI[R.[RI[Rb[Sj[TH[Tr[UR[Ue[Uv[V1[VR[\
      Va[Vp[W>[WH[W|[XZ[Y)[Yf[Z:[Z|[[K[[![[s[!@[]4[]R[^$[^<[^e[_@[`:[`F[a,[a-[ah[b<[bT[cC[cv[d>[e,[em[eu\
      [e}[f`[g:[hY[i<[iN[j][jl[k&[k[[k|[lk[mL[my[nB[no[oC[os[pI[ps[r$[rq[s+[si[sq[sr[ss[tB[te[uN[v/[vQ[v\
      r[vz[w![xd[y![yy[zV[{([{N[{u[{}[|`[}4[}t[~H[~}!#c!$1!$D!%(!%)!%C!&)!&W!&o!&y!'T!(I!),!)?!)|!*:!*S!\
      +1!+O!+]!+z!,T!-2!-t!.>!.O!.a!/K!/n!0%!0M!1,!1J!1f!1n!1z!2C!2U!2k!2z!2{!3'!3W!3u!4(!4?!4x!5<!5R!5y\
      !6O!6W!6q!7E!7}!8U!98!9U!:H!:t!;F!;j!<[!<z!<{!='!=S!=k!>%!>4!>k!>z!>{!?E!?T!?r!@4!@v!AX!An!B1!BS!B\
      f!C4!CT!D,!Dd!E]!Ee!Ev!F4!G4!Gh!HX!I'!IF!J'!J>!J|!K*!Ki!L2!L3!LB!LS!L}!ML!NA!Nn!No!N~!Or!P%!P_!QV!\
      RB!RU!R]!S4!T:!U,!Uq!VW!W3!Wn!X3!Xe!Y5!YD!YS!Z?!Z}![B![`![|!!Z!!n!!z!]7!]L!^?!^e!_/!_Y!_q!`9!`J!`K\
      !a-!aU!az!bJ!bx!c1!cf!c~!dC!d^!e9!ei!f)!f[!fn!g4!gL!hG!h}!i=!ih!jB!jY!k1!k@!kk!l>!lw!m#!m;!mP!mu!n\
      (!n;!nl!o3!oY!p-!pT!qE!qq!ru!s9!sN!s]!t%!tO!u5!uO!ur!vg!vs!wI!wt!xS!xk!xz!yL!yl!yz!zV!{+!{5!{Q!{v!\
      |P!|a!}^!~]]#^]$]]$l]%0]%S]%h]&Z]&i]'7]'!](H](n])T])j]*F]*U]*{]+=]+Y]+g],9],]]-;]-U]-|].S]/-]/M]/`\
      ]/v]07]1&]1N]1O]23]2w]31]3B]42]4i]52]6/]6R]7$]85]8I]9=]9e]:6]:W];L]<-]<F]=P]>']>D]>S]>b]?0]?G]?u]@\
      u]A>]An]B*]Bl]C0]CQ]C`]DP]Dr]EF]F6]FI]Fu]G.]GK]Gp]HY]I(]IK]Ig]J#]JD]Jl]KI]KJ]KY]Kw]L`]Ls]MS]N(]NW]\
      OI]Ol]P#]P?]Pv]QK]Q^]R(]Rv]S!]T2]TE]TM]Ta]Tt]U5]UL]Ue]V8]W5]WO]X%]XH]Y1]Z0]ZP][P][u]!I]!c]]C]]b]^$\
      ]^`]_)]_1]_M]_l]_v]`&]`W]a%]aq]b>]bq]b}]cN]d(]d7]dH]e*]fI]fr]g/]gK]h']h6]h>]i1]i!]is]i{]jN]k,]k{]l\
      B]lL]l|]mJ]nN]nk]o(]oO]p(]q)]qF]q!]rC]rk]s<]t0]tV]to]uV]v.]vF]w#]w+]w,]wB]ws]xI]xi]yH]z0]zT]zq]{I]\
      |9]|l]}.]}S]}T]}!]~2]~f^#c^$C^$]^$l^%K^%Z^&8^&d^'-^'^^(;^(J^(e^)L^)h^*3^*l^+@^+x^,1^,o^-p^.X^/2^/Y\
      ^06^0b^0x^1C^1V^2G^2|^39^3z^5#^5Q^5v^6D^6p^7?^7i^8>^8H^9)^9q^:H^:c^;1^;G^<x^=P^=f^=}^>H^>^^?$^?9^?\
      Z^@,^@@^@l^@|^AP^A_^Ay^Az^B/^C.^C[^C}^D+^DD^E-^Ec^Fk^G$^G:^H'^H(^H<^H[^I>^IM^Iz^J4^J^^K(^K2^KE^Kj^\
      LX^M?^MZ^Mz^O$^P+^Pi^Q0^QE^QZ^Qp^RC^RY^ST^S|^T<^T{^U`^Uh^V=^Vn^W,^WI^W!^Wo^X4^XE^X!^X]^Xy^Yb^Z2^Z3\
      ^ZO^Z{^[G^[a^[}^!2^!Y^]#^]Q^]f^^(^^A^^Y^_F^_z^`:^`k^a&^aX^a|^b*^bZ^ck^d3^dk^eG^f5^fP^fX^fr^f|^g6^g\
      V^gy^h?^hI^hy^i4^il^j?^jb^jj^k,^kA^kP^kw^l#^lC^lK^l~^m1^m2^mA^mX^n0^nQ^nR^o8^oB^o^^pP^pa^po^qJ^r%^\
      rq^sB^sL^t7^tO^ti^tj^u&^u5^uf^v5^v_^vx^w;^wQ^wb^x2^y2^y|^zT^zu^{_^{`^|P^}(^}b^}z^~E^~s_#$_#M_#u_$<\
      _%#_%@_%H_%~_&M_'-_'U_'t_'|_(V_)$_)B_)!_*%_*!_*x_+f_,?_,w_-j_.&_.U_.d_0(_0{_1!_2G_2c_2|_36_3L_3__4\
      [_4h_50_5^_6J_7B_7h_7i_7~_8<_8q_9[_:)_:>_:a_;I_;s_<h_<p_=/_=G_>,_>c_?U_@-_@a_A4_Ar_B=_Be_C#_CH_Cg_\
      D__E1_Ep_G<_Gl_HX_HY_I&_IF_J._JU_JV_KN_Ke_Km_L+_Lu_MF_MN_N2_NK_Nr_PO_Pk_Qs_R:_S$_SP_So_Sw_TG_Tx_UX\
      _V-_V@_Vi_WS_XV_XW_X__YC_YV_Z#_Z/_Zq_[$_[%_[U_[l_!T_!i_]O_^0_^8_^__^g_^x__c_`=_a/_aE_a]_b;_bS_bm_c\
      -_cC_cz_dV_e#_eP_ea_fC_fh_g$_g,_g8_gI_g{_h0_hS_hb_i+_iK_j0_jc_k/_k>_kr_lE_l^_m#_m8_mV_n>_nh_o@_oi_\
      p/_pW_qF_qh_r!_rt_s__t)_tB_tt_ud_v#_v$_v5_vf_w9_wm_x<_x~_yX_z-_zE_zd_{$_{L_|>_|F_|]_|l_}a_}v_~+_~a\
      _~s`#;`#u`%D`%j`&=`')`'T`(J`(o`)G`)]`)}`*A`*K`*m`+5`+T`+{`,n`-R`-k`.<`.r`/V`0>`0{`1m`2D`2N`3?`3@`3\
      z`49`4A`5-`5K`5S`5u`6>`6V`75`7W`7u`80`8]`9B`9}`:2`:!`;>`;f`<8`<Z`<~`=Y`>(`>X`?4`@)`@g`A6`Ax`BQ`Bx`\
      CR`Ck`DV`Dj`E+`Eh`FH`Fv`G$`GC`HZ`H{`I;`II`If`JJ`J]`Jr`K3`KF`KW`L-`LV`M5`MD`N?`Nx`O8`O{`P7`P!`Q)`Qp\
      `RQ`Rn`SC`Sh`T;`Tt`T|`U1`V'`V6`Vc`WV`Wb`Wn`X>`Xg`Y*`Z6`Zn`[,`[4`[C`[D`[{`!f`!}`]F`]P`]o`]p`^2`^>`^\
      u`_L`_}``O``P``s`aR`aZ`ak`bD`b{`cN`cX`c``c~`d7`dg`e)`e[`fB`fy`g:`ga`hA`hm`iM`iU`iy`jB`jW`k8`ku`l?`\
      l]`ln`m.`mV`me`nd`nn`o@`oy`pM`p^`qO`qg`r5`s<`t@`tt`u^`ux`vq`w]`wn`xP`xX`y-`y``yz`zC`zP`{P`{e`|@`|u\
      `}*`}6`}!`}q`~%`~Fa#Na#Ta#ja#pa$%a$~a%Za&?a&ea'Oa(*a(]a(ea(oa)Qa)ia*%a*:a*ea+9a+ca,&a,9a,la,{a-Ta-\
      xa.la.}a/7a04a0Ta1Za1oa2&a2ua3:a3~a4Qa4|a5:a6Ja7/a7@a7na8*a8va9Xa:'a:Ma:^a;)a;La;|a</a<Ka<^a=aa=~a\
      >>a>pa?0a?~a@9a@Ya@ua@}aAeaB{aCIaCaaD4aD[aDeaDqaE$aE,aESaEraF'aFSaF~aGiaHOaHjaI>aIoaJqaKYaK~aLlaMQ\
      aN-aN.aNZaNkaO'aO6aP%aP-aPPaPXaQ*aQ2aQBaQWaQqaQraRJaR}aSMaSsaT:aTfaTnaUvaV$aVFaVmaW+aWgaX/aY5aYFaZ\
      ;aZba[Xa[pa!Na!Va!ba!la!ma]xa^2a^Za^ma_?a`Aaa5aa^ab1abRac3acKacnacoad&adhae2aebaexaf[ag+ah0ahqai.a\
      iZaixajEajMajxak]al(alramRamwanLanhao7ao[apMapbaq4aqRaqkar,arxasgatIatgatvau-au>auXav&av2avWavfaw4\
      awJaw[aw!awmaw|ax*axNax}ayNayaaywaz1azMaz}a{2a{^a{}a|=a|Ea|da}1a}ca}{a~Za~kb#'b#Hb#Yb$6b%#b%Nb&1b&\
      Tb'@b'`b((b(Ub)+b)Mb)[b)|b*Xb*kb*sb+Vb,Kb,jb-hb.6b.nb/%b/fb0/b0_b1Gb2db3Db3db4>b4Fb4gb52b5kb5lb6Ab\
      6jb70b7Bb7Jb7Vb7nb8#b8Kb8Sb8eb8vb8|b9/b9Eb9|b:(b:=b:Sb:}b;)b;>b<4b<<b<Db<Lb<ob==b=^b>Gb>sb?Gb?gb@H\
      b@bbACbB:bBxbD%bD[bE(bEXbE~bF1bG(bG[bG!bGvbH$bH%bHKbHhbIebJ6bJKbJ{bK0bKXbLLbLVbLebMVbMpbN*bNHbOzbP\
      2bPUbQ)bQ!bQtbR<bRMbS8bSIbSZbT7bT?bUMbUlbV#bVAbVqbWcbWtbW|bX/bX?bXgbY6bY>bYcbZ;bZNb[Ub[pb!2b!Ab!Ib\
      !lb]Wb]jb^&b^hb_(b_)b_Rb`#bb/bc(bchbc|bc}bdDbdRbdhbe(bedbf3bg3bgmbh)bh?bh~bi3bi_biybj,bjQbjsbk/bl<\
      blJbm=bmLbmmbn-bn@bncboGbp<bq#bq$bqCbq[brtbsJbt)bt8btkbu?buTbuzbvGbvObvzbw*bwdbxebxsbyIbycbz1bz[bz\
      yb{+b{:b|+b|Ib|Xb|mb}6b~6b~db~lb~tc#%c$Bc$fc%Qc%Yc&3c&Qc'1c'Yc'ac'{c(<c(sc)Cc)Oc)Yc)cc*1c*gc*qc+$c\
      +8c+]c+vc,oc-8c-pc.Tc/:c/!c0+c0,c0pc2*c2Qc2sc3>c3fc41c4qc5[c5{c6<c6lc7&c7Mc7Uc7kc8'c8[c8pc9;c9Cc:4\
      c:Nc:hc;1c;fc<{c=4c=<c=Dc=[c=wc>rc>zc?(c?Oc@;cA5cA`cB&cBGcB!cBdcBscB{cCecDIcDscE-cEXcEocF;cFJcFucF\
      }cG0cG1cGYcH+cH_cHucJKcJecK%cK3cL7cL8cLKcM'cM?cMtcNzcO8cOqcP?cPdcP|cQ(cQKcQqcRgcS4cSecT2cTRcTycUTc\
      UxcV2cVrcWTcW|cY/cYFcYUcYlcZ'cZ6cZec[$c[qc!%c!Sc!qc]-c]Gc^Wc^rc_Pc_yc`wcaecb9cbgcboccbcd?cdnceWcf$\
      cf.cf8cg2cgxch<chKchvci)ciUcj>cjVck'ck@ckNckecl9clQclbcm-cm5cmDcn2cnHcnYcnaco[coucpEcpRcplcq+cqQcr\
      $crScricrxcs@csXcs`csqctHctjctkcu+cu!cuvcvZcvbcvscxCcxhcyWczaczxc{Gc{zc|Xc}&c}'c}=c~Bc~Qc~dc~sd#3d\
      #]d$4d$Wd%)d%_d&Rd&}d'Bd'Qd'id('d(6d(Fd(Td(rd)1d)9d)ad*[d*zd,Kd,wd-5d-ld.%d.8d.Pd/2d/Ad0&d0kd17d1n\
      d2Jd3-d3Sd3fd5/d5Vd5sd63d6id7%d7Ud7td8)d8{d9.d:7d:zd;Vd;fd<)d<Rd=+d=Xd>-d>}d>~d@6d@Gd@tdAIdA[dB?dC\
      )dC1dD/dDBdDQdE-dE`dF;dFVdG$dGSdGpdG|dH-dHYdI(dI7dI?dI!dIddJ,dJFdJidK%dL6dL^dM$dMSdMfdNLdNtdO'dOjd\
      PSdP[dQ2dQAdQxdRNdRjdRkdR|dSddT+dTIdTJdTodU<dUPdVGdV_dW<dX%dXLdX}dYqdZLdZkdZsd[Jd[dd!Kd!id!~d]Rd]q\
      d^9d^cd_%d_Ud_xd`lda?db(dbXdc5dcAdcMdcjddAddBde(deRdfJdgEdgFdg}dh4dhQdhudh}di=dindi|dj*djHdjkdk,dk\
      Qdk[dl)dl@dl^dm)dmWdn1dnudn}do[do!do|dp9dqLdr6drWds:dsBdt2dtddu.duvdv2dvcdw%dw-dw@dwSdw~dx#dy+dy>d\
      y_dz%dzbd{6d{[d{ed{td|Dd}&d}Hd~;d~Ld~re#4e#Ge#Oe#ue$1e$De$ye%;e&5e'6e'Se'te(8e(@e(`e)0e)ue*`e*te+;\
      e+ze,?e,~e-9e.+e.We/&e/Ce00e0Ue1Ne2Se2ge37e3Xe4Ze5-e5`e65e6Fe6_e74e7|e8Fe8ge:Ae:Ie:ne;2e;[e;he<Re<\
      {e=;e=ee=fe>(e>Oe>^e>te?Ne@,e@Ze@me@ueAmeAyeB7eBFeB^eC4eC>eCeeDHeDgeD{eE]eFEeG*eH+eI6eIieI|eJ6eJue\
      K~eLWeLseM(eMleN0eNXeNYeNheO9eOYePAePIeQ,eRHeRveS1eSHeSdeT.eT?eU#eUIeU~eVIeV|eWAeWWeW{eX0eXveYKeYW\
      eYfeY}eZ?e[9e[He!.e]^e^Ue^Ve^ue_Ce`Ce`_ea)eaAeaMeaYeaceb9ebYecHed@edJedoeeBeeref%ef]eg`eh#eh?ehyei\
      [ej'ejLejzek8ekdel/em8en0en~eoKeonepeeq(eqBeqJer!esMes!et<eu0eusev%evLevaex'exMexreySeymez?ez~e{Ne\
      {Oe{ke|&e|5e|Je|ce}/e}@e}be~'e~Ce~Yf#[f#jf$Kf$qf%^f&<f&of'Df(1f(9f(Jf(yf)ef*#f*Xf+4f+ff,3f,df-If.X\
      f.uf0%f0Pf0jf1-f15f1Wf2]f2sf3@f3df4If4!f4df4|f55f5Zf6Lf6_f7$f7Ff7mf8mf9Nf9hf:Gf:`f;,f;Af;If;Sf;pf<\
      'f<7f<Qf=lf>%f>Rf?-f?9f?Yf@*f@Pf@xfAPfApfB/fBjfC&fCUfCxfD3fDFfDffE2fEefEmfF$fFbfG@fGzfHVfI.fIbfJ,f\
      JNfJhfK*fKdfL5fLufMNfN4fN<fNafP@fPHfQ=fQ!fRIfRhfSFfSrfTXfTmfU%fUcfV5fVOfW4fW[fWjfX+fX^fXsfX{fY9fYN\
      fY_fZIf[.f[Yf!'f!Uf]$f]lf^@f^!f^mf_Af_[f_yf`Lfb5fbafc-fcSfctfd:fdcfdofe&fe}fe~ffLfg&fg9fg`fg~fhlfi\
      Dfj#fjAfjQfjYfkNfm%fmVfn!fn|fo,foVfp#fp2fpefp|fr9frpfs+fsafs~ftLfu%fu_furfvdfw2fwKfwpfx'fxTfy3fyCf\
      yXfy`fzGfznf{Df{uf|If|pf}Yf~-f~jf~kf~~g#Xg#gg$Qg$bg$ug%Rg%cg&Ag'#g'^g'xg(0g(Fg(Gg)9g)Qg)vg+!g,,g,H\
      g-&g-Mg-vg.Ig._g.{g/Mg0%g0Qg1(g1Mg1Zg2(g27g2}g3.g3?g3Rg3hg4Ig4kg58g5dg6Wg6_g7&g7Fg7Ng7ng82g8_g9Yg9\
      yg:Og;9g;Og;Wg;xg<9g<Vg<}g=?g>,g>4g>!g?<g?ig@cgA&gAKgB4gBPgBZgC#gC=gCbgDAgEJgEvgFHgFWgGMgHFgH{gIcg\
      J5gJpgK%gKBgK[gL@gLVgL~gMngN*gNcgN{gO2gOPgOlgP>gPMgPNgQ)gQ?gRHgR[gRegRtgS<gS]gT&gT_gU)gUYgV)gVXgVk\
      gW5gWugWvgX>gXHgXWgYCgYVgZ=gZtg[=g[Wg!+g!Lg]6g]gg^=g^Eg^ag_$g_dg`6g`sga7gaSga]ga}gc9gcdgd3gd4gdPgd\
      cgfCgfMgg&gg5gh=gi8giPgj%gk&gk5gkRgkugl/glrgm%gmQgmYgmlgm{gnAgnWgnogo(goMgo}gpMgp{gq-gqogqpgr5grdg\
      s!gt*gtNgtogu)gu8guOguWguwgv;gvWgw,gwRgwmgxbgy@gyHgyPgyigyjgzOg{3g{og|Ig||g}Ag}Bg}Wg~0g~th#0h#Ch#g\
      h$3h$ih%0h%Qh%jh&3h&Gh&th'9h':h'Ph(@h(ph)ch)kh*7h*Gh+(h+)h+gh,Fh-0h-Ph.5h.qh/Th04h0Jh1Rh1ah27h2Th2\
      !h2rh3;h3Uh3dh3eh3th4Yh5#h5kh6%h6-h7Hh8#h8`h90h9Rh:{h:|h;Lh<Nh<wh=Zh>Nh>dh>~h?^h?qh@&h@zhAmhB4hB^h\
      CIhCShD&hD.hDJhDwhE7hEuhF.hFVhGQhGohH4hHwhIRhIchIrhJGhJHhK6hKNhKnhLJhLxhMChMZhMbhN.hNIhNXhNYhO$hO@\
      hOmhP9hPQhQ$hRXhRzhS=hSRhTyhUJhUdhVPhW*hW9hWQhX)hY:hYnhYvhY~hZ*hZOh[nh!Bh!Zh!|h]Bh]hh^8h^Gh^dh_5h_\
      Kh_yha#haShathb4hbqhcfhdXhdrheRhejhfEhf}hg;hh%hhahhbhiBhiJhiVhishiyhjXhk(hkKhkjhlBhmRhmhhmrhn:hnBh\
      nsho@hofhp-hpWhpnhq<hqkhr4hs<ht+htLhtvhu0hu?hulhvDhw%hw:hwGhwQhwvhx:hy'hyShyohz+hz>hzihzuh{1h{Ph{}\
      h}Gh}eh~;h~ii#*i#Zi$Hi$Ni%?i%vi&)i&|i'@i'ai)Ai)Bi)vi*6i*Ki*mi+ei+mi+ui,1i,bi,yi-'i-ii.Fi.ni/oi0+i0\
      Ei0ti1Ri29i2ri39i3Ui3{i4gi4oi5Vi61i6Mi6ki6zi7oi8Si9-i97i9ei:(i:7i:Ci:fi:ri;0i;8i;`i;ti<;i<ei=Zi=}i\
      >Ri?$i?ni@WiA<iA}iB)iC#iC$iCCiD=iDViE8iEkiF:iG;iGYiH/iI5iIjiJ`iK1iKCiK}iLKiLUiM<iN@iO$iO3iOWiP;iPg\
      iQ?iQViQwiRPiRtiS,iSEiS}iS~iT1iTwiU[iV)iV5iVPiVmiW_iW}iX0iXCiXiiXziYwiZ*iZXi[-i[Gi!.i!>i]Ai^'i^ji^\
      ki^~i_{i`9i`!ia`ib-ibOic1icRic|id~ie_iepiexifYig#igdigsig{ihOii-iiUij(ijcik=il%ilRim1im^imzinMinti\
      o:io;ip-ipOiq2iq^iqvir)irhis9isdisyit9itHitZiu/iu^ivBivZiviivziw7ix-ixUiyKizri{7i{}i|+i|?i|Gi|Hi|u\
      i}.i}`i~5i~Fi~[i~ei~zj#Aj#}j$lj%Cj%Yj%rj&?j&_j&pj')j'Aj'Kj'gj'vj(4j(<j(sj)Kj)uj*Kj+6j+kj,5j,!j-5j-\
      Wj-Xj.oj/,j/Ij/Uj/jj1Bj1jj1tj2Nj37j3Fj3]j4-j4^j4fj4gj5)j5Oj6'j6:j6_j78j7gj8Jj9#j9`j:+j:aj;0j;?j;Nj\
      ;kj<2j<3j<oj<~j=*j=+j=|j>Aj>zj?Oj?tj@Xj@ijA%jADjAPjAqjB3jBOjBxjC/jD:jE4jE`jF}jG;jGhjH3jH`jI'jI1jI9\
      jISjJ%jJGjJojK9jKrjLJjLgjMbjN'jNojO/jORjOZjP&jP]jQ&jQpjR,jR_jR}jSOjT)jTSjU(jUSjV$jV~jW8jWvjXHjX{jY\
      YjYtjZGjZZjZvj[]j!Vj]9j]zj^fj^nj_*j_Vj_rj`Nja<jadjayjbGjb}jcTjd#jd!jdwje#je|jf_jg4jgCjg`jh:jhvji5j\
      i?ji[jj.jj=jjWjk:jk]jkqjm/jmMjn0jnEjndjnujoPjq9jqJjqYjr-jrYjsDjsWjswjtNjtVjtWjtuju1juejv>jv{jwKjwj\
      jxMjxZjxijy.jyqjzJjzbj{-j{Sj{}j|;j|oj}4j}Pj}Xj}rj~=j~Wk#Ck#Tk#jk#rk$)k$Fk%+k&6k&Ek&_k&nk&}k'Mk'wk(\
      Mk(Uk)4k)5k)|k*Ek*xk+-k+ck,[k-/k-Nk.6k/&k/Ok/gk04k0qk1=k1dk2+k2Pk2lk3-k39k3^k4Nk5?k5Pk5fk6+k6,k6Bk\
      7:k7yk8rk9>k9!k:#k;7k<gk=,k=Dk=Uk=yk>Sk?5k@#k@FkAGkAxkBekC9kCwkD,kDOkD[kDjkE>kEOkE^kF?kFukG6kGskHA\
      kI8kIYkIhkJ'kJ!kKPkL8kLKkMGkMgkN<kNpkO:kOZkOikP6kQLkQlkRekRvkSckT*kTpkU:kUJkUvkV2kVRkV{kW2kWJkWmkX\
      *kX9kXpkYKkZ=k[2k[^k!9k!uk!}k]:k][k]xk^6k^>k^hk^{k_dk_~k`1k`Mk`pka<ka[kb+kbRkb}kc6kcxkdxke5kerke~k\
      fwkgKkh:kh^kigkivkjMkjUkk;kl;km:kmKkmxkn~koMkoqkp4kp5kpfkq1kq@kqWkr1krYkrjks;ksQkt'kt3ktKktcku1kuU\
      kumkvEkv!kvqkw5kwlkwtkxHky3kyRkyhky~kzDkzLkzok{Uk|=k|Xk}Qk}ok~&k~kk~zl#:l#Dl$'l$(l$sl%.l%Rl%rl&Gl&\
      Vl&wl'kl(0l(fl)4l)Cl)_l){l*.l*`l+8l+Il+vl,ml-0l-Jl-`l.Ll.ll/Fl/rl0,l0al1Dl1Ul1rl2-l3$l3fl3nl3xl4Ll\
      4hl5Gl65l66l6Ll6dl7Yl8Yl96l:Ol:cl;<l;Sl<7l<al=5l=gl>.l>Sl?8l?Gl?Xl?~l@Gl@glA]lBilBxlC(lCHlC}lDFlDG\
      lDVlDnlE#lEJlEdlExlFilFslG`lGvlH1lI/lIUlInlI|lJAlJGlJjlJylK@lKllL,lLMlLelM&lM5lMZlM|lNelO@lO_lO{lQ\
      6lQ[lR'lRWlRylSHlSnlT:lTXlTmlU)lU]lV/lVulWelWvlXUlY'lYJlY]lZ)lZ[lZ{l[Kl!dl!el!ql]9l]ll^*l^fl^vl^wl\
      _Gl_Zl`1l`Bl`Cl`Kl`Zl`dlaClaSlaqlb&lbYlbvlc8lcflcplc~ldEld_le=lfOlf`lf~lh%lhrlhzliMlidlilljhlk(lkE\
      lkOll:llWllXlmPln0lnClo/loMloWlohlpPlpZlq.lqFlqjlrSlrTls2lsvltklu)lvElwDlwwlx@lxxlyylz,lz]lz}l|#l|\
      Hl|dl}Jl}il~.l~Ml~Wl~ym#.m#Zm#bm%/m%|m%}m&Mm&[m'1m'nm(#m)'m*3m*Om+=m+bm,7m,`m,jm,zm-Am-im.#m.!m/9m\
      /Am/sm09m0Km1*m1`m26m2Km3Vm3gm4Om4Ym4jm55m5Lm5jm66m6Wm7Km7ym83m8Rm8~m9jm9rm:/m;=m;[m<&m<Gm<vm=Bm=[\
      m=im>5m>Um>~m?um@Lm@am@tmA)mAOmB3mBemBtmCCmCtmD-mDImE9mElmFFmFPmG*mGfmGwmHWmJ7mJQmJdmK,mKfmL1mL~mM\
      7mMPmNXmNumO(mOvmP8mPOmPimQ-mQJmR2mS$mS1mS2mS:mSHmS^mT.mTnmU_mVhmWZmWpmWxmX;mY)mY<mYJmYzmZSmZ{m[<m\
      [hm[wm!Zm].m]Jm]dm^8m^_m^rm_[m_!m``maNmb#mb=mb{mc0mcEmc{md-mdtmd~memmfImf_mg>mgamhNmi1miImiQmi[mj%\
      mjpmk+ml3ml;mlamlxmmhmnMmoKmoxmpMmpwmqImqSmqmmqnmrPmrwms.ms_mszmt3mt{muNmuVmulmvhmv{mx;mxYmxrmy.my\
      8mycmz7m{*m{Bm{]m|'m|=m}5m}Xm~>m~On#+n#Un$@n$tn%in&2n'3n'Mn()n(An)Cn*>n+3n+bn+~n,*n,vn-En-^n-fn.'n\
      .Vn/-n/.n/^n0en1On2#n2Un3,n3`n4hn5en5mn6An6qn6{n7Rn8bn9%n92n9Vn9`n:%n:an;,n;Bn<1n<Tn=$n=7n=fn>gn?%\
      n?Dn@0n@enAinB1nBcnC9nChnC}nD;nDXnDhnE3nEVnEynF]nGHnH0nHbnI0nIJnIYnIhnJNnJdnKHnKlnL;nLtnM(nMEnManM\
      ~nNBnN}nO)nP<nPInPenQInQfnRMnS%nSMnSvnT<nTDnTznU@nUgnV-nVMnW8nW}nXJnXinXxnY(nYanZCnZRnZSn[@n[Yn!&n\
      !kn]<n]=n^&n^7n^Mn_Bn_on`4n`enaUnalnb2nbcnbknc7ncSnd*nd6ndNnddneNne`nf1nfrnh/ni+niUnjTnjmnkInk!nl7\
      nlXnlwnm7nmhnn1no)noLnp'npsnq!nrDnrmnsCntentfnu6nudnv7nvanvknvznw/nw@nx*nx?nxsnycnyvnz;nzrn{$n{In{\
      Yn{vn|0n|kn}Tn}jn}tn~Mn~[n~oo#$o#%o#ao$8o$no%,o%Xo&Qo'Ao(Mo(fo(|o)Mo)lo)to*/o*Yo+3o+4o+Wo+~o,,o,ho\
      -6o-Do-fo.(o.Io.no0,o0ao0yo1.o1bo2+o2@o3%o3!o4>o4oo4~o6.o6uo7`o8$o8vo9Do9to:0o:?o:io:jo;1o;bo<'o</\
      o<co=#o=Ao=ao=ko?3o?ao?ro@ao@toA+oAGoAdoB)oB<oBgoBzoD4oDUoE0oEMoEdoF&oFIoFvoGFoGloH>oHmoIToI{oJ=oJ\
      }oK4oKzoLJoLyoMOoN2oN:oNnoO*oOpoPYoQ:oQXoR6oR]oR^oRvoS:oT#oT-oTIoT^oU-oUCoUioUqoVMoW6oX^oXvoYKoZ=o\
      ZVo[6o[Wo]*o]Ko]ro^ao_Wo`To`io`joa(oa?oanobGobaocHoceoc{odfoe0oejof#of[og$ogyoh;ohqoh}oi)oi<oiKoj&\
      oj~okuolKol`om/omDom_oo.oo]op<oqGoqaoqporNosDotCot]otsouPovyow>oxAoy2oyYoz6ozio{-o{>o{qo|Ao|Mo}Ao}\
      Ko}jo~?p#1p#jp$Qp$^p%,p%Yp%xp&:p&cp';p'Up(3p(`p),p)op*Op*{p+5p+=p+gp,4p-)p-3p-Bp.Cp.Vp/%p/=p/Wp07p\
      0tp1{p2vp3Fp3|p4<p4ep4xp5Ip5mp6Op6kp7<p8`p9)p9*p99p9ip:Ip:ip;Hp;^p<1p<=p<Pp<up=*p=;p=Qp>)p>tp?=p?G\
      p?up@TpA-pA7pA?pA!pAxpB9pBOpBPpC2pC3pC!pDCpD[pDxpE7pFFpG(pGOpG[pH#pHGpIIpIlpJFpJbpK8pKPpKxpLjpM4pM\
      EpM~pN]pO0pOYpOxpP6pP[pQOpQtpRXpSTpT%pT6pTEpU%pUNpU}pVPpVxpW0pW6pW~pXapXbpYppZ5pZUp['p[Op[qp!Op!mp\
      !{p]5p^Np^|p_(p_]p_~p`Dp`}pa0pawpb#pb[pbupbvpc4pcopdipdjpdtpe[pf)pfPpf!pfxpgLpgTpglph?pi6pi~pjUpk(\
      pl-plEpl[plypm,pn*pnSpn{poIpoJpoqpp,ppipq0pqApq}prcpsCpsDpsWpt5ptOptgpu7pulpv,pvKpvdpvwpwHpwbpwupx\
      ,px[pxypygpz*pzkp{Rp|Rp|sp|{p}kp~Gp~Zq#4q#Gq#zq$^q$fq%jq&8q&dq']q(Uq(dq(~q)8q)fq)~q*Dq*Uq++q+5q+Aq\
      +fq+uq,jq,}q->q-Mq.8q.hq/6q0;q0Uq0yq1)q1_q2&q2lq3Iq3jq3rq4Cq4eq4zq5Eq6Hq6pq7.q7]q7nq8,q8Aq8Pq8nq9L\
      q:-q:<q:`q:~q;:q;[q;|q;}q<mq=Bq=[q=jq>Lq>[q?7q@Jq@YqA7qA[qB(qB)qBIqBcqBrqC$qC3qD<qE1qEZqF+qG#qGAqG\
      VqGiqH4qHOqI6qIhqIiqJSqK/qKIqKhqL@qM1qMmqN/qO%qO-qP-qPCqPRqQ]qQeqR5qRlqR{qR|qShqT$qTUqT]qU`qUqqV6q\
      VTqVzqW/qW>qWkqXJqXYqXzqY4qYLqYTqYeqYtqZ;qZmq[Jq[tq!=q]&q]eq^*q^@q^Zq_2q_Wq_tq`Zqa9qahqb%qbKqbWqb{\
      qc`qd'qdRqdjqeVqeWqfVqg@qgvqhJqh|qiGqi!qjBqk8qkSqlAql^qmBqmvqn9qnAqnyqnzqo:qo[qotqpDqpLqpwqqkqr/qr\
      GqrOqrwqs%qsfqt$qt,qt6qtHqtTqtqqu<quaqurqusqu}qv0qvgqvoqvyqwBqx0qxpqy+qyVqz-qz.qzJqzsq{Cq{Xq{yq|5q\
      |eq}cq~+q~lr#~r$Fr%Kr%Sr%{r&?r''r'Cr'Yr(or)0r)Er)[r)gr*Rr*ir+-r+.r+6r+]r,[r-@r-qr.Cr.Or/ir/zr0Nr16\
      r1Xr1ur3,r3Xr3mr4,r4Dr4dr4lr5Gr69r7(r7Wr8'r8Cr8Kr8or9P
      """,
    entries: """
       ]&#R2P <G$S&O-R0P FT%P'R G%'P*O0R@SGP 6/%R5P @K#P'R  MC*R=P @G#S%P'P Q`=P?R JA5P8R =9$P'U*N-R/R0O\
      1P2R  ^L#P*R J.#R'P/O8S9P:PBR ^.#P'R  M5*P=R &^#R/P %3#R%S-P.P0R5P<S=P@PDP GU4RCP V[#P'N.O0TBT ;U#\
      P>R _-#P%R-P1R2P  V(#P'S*P+P _.#R%R1P2P *Z$R%S'N*P-T/R1P4P5R8R=O?P@RBO %:#R)P5P=R PE#P%O-T !(:P=S?\
      O D?#FB!  ?I#P-R ^_#P%TBP 3P#T%N Ha4P5R  Ub#U$T%P'R*P/P1P2O4P8P9P=S?R@RBODP +;#RDP KC#P$R-O1S P_.O\
      0S  PV%# &R#S%P'P ?U-P1R B-$P%R'S0P1P5P=P@T %V=R?P  [I#L%P'S*Y1P3P>PBPDP []#O8S `H#P%RDP A'#S%P'P \
       FP#P%O+R-R;P=PFT `X#O%S QO*P=R  <A%P'R  8;#K$`%N&U'M*N-M.P0P1O2]3P4P=O@PDPEPHP  3=#P&R B/#R=P `J#\
      P/S=P #Y#P*S GC#P'R.R0P R[#S&P*O  :?%T'PCP N9#P*S=P $P$R%N&T*O2R CR'P*R  L<#P%R E(#O%O*X1P6OCP  -F\
      %P?R OG#P*R  &)%RHP S?#N$P%O'P(P)U*S,W.S/P1O2P3P5P9P>P@PAPBPFU  92'P/R $'8RHP CP#T$O'P)P-S/M0S1T2P\
      8S:P;R=O@SBPCPDP  '<#P=R U,#R'P @O'N/T  5'%P.R FJ#R'P &8$R*P2P4R &U%P*SCP 8E#R%P-P8R S9#R&O'O(P=OD\
      SFSHR  BI#M%N'U*P-U.S0O1P=U?O ^4#R'P  Q0#R1P HI#S'P*P-O1S=RBP EB#R%R:P=P BE#P'P*S  BO'O0S +;#R$P <\
      ^'S.P0P R)#T8N  @)(R+P  WD#S%R-P.R/P0P1P=N?T 88#P%P'R-P4P8R=SCPFR CF#P%R >A%P'S*P-P  />'R-P E3#R%R\
      &PBP '^(P+R:R=P KM*R8P=OHS 54#R%P D'%P'O/S  6E%N'T [Y#J%N'P*P-O4P5a8PBNHS J@$P%N&P'S*TBP >a#S%PDP \
      BI#R%P  $A%R'R.P0P X0#P-R <%#O%T'P*P /3*O4S  P5#R'P T5#!$P%N&P'P*N1P=P `T#S'P4P (W#S-P/P  [?%RAP C\
      Y#P%PBUEO /;'R*P &R*W=P@L X-#P%R a')P0R  _6#O%V)P=PBPCPHR [_#P$R*P-P2S 2^4ODS ;`#N$P%L'K(O+S,P-[/T\
      1R2S3O6S8N9U:R=S>R?M@PCTDOFPHO 'O#T'P5PCP Y8#S%P'P*P6P8R:R &7#P'P(P*R+R-P.T0N1U9P bI8P:R  [>#S$O-P\
      6R8T9O:P AF#P%R OE=L?V  ;$*P.R0P=P@R #V$K*P2X  9B'N0T F)8P=R?P R`#P$O%R&S'K(O*U+S-P.R0O3R4T5O6P8R9\
      P;P=T>P?P@UEP H]#R%R/O [a'R*P  &?.O0S J/$O2T=P ?G#R)P K##S%S&P'P-PCP 3G#P$R)R2P JU#P*N@U 5U#S'P(R*\
      O+P/R >=#P'R  `4'P-R (M%P'R -@#P%P'P*R=T@P GR'N*UCP CQ'P.P0S  2b$R2P8O=S  <;'P.R ,+#N'U*V/R4P8N:P=\
      R?OBRHP 9*#P%R '+#R$T%R'M*R.P0R=O W:#P%R-PBR GA*T=N _6#P=R =/%P'S-P S&#R%P(P+R-P1R  .3#N%T O>=O?S \
      FB0R8P F3#P%S'P 9-%P*SCP  S-#O%P-P4U a*#U%O'O*R=P AH0R1P MS#P/R (?#U%N'P1P MT#O%R(T+O=R?P `R#S$R%P\
      &R'R(R*O+P-O/S0P1O8P?PBPDS  %P*P.S1O _Q*P=R U&'P-P=TFP  &:6P8J:W=S  *b%T*R.N0P8P  9W$# C98RHP ;V8R\
      @P LD#R$P =,#P'N*T8P:R SR#R%P  .W#O2S ;X#S'P*P  &.BREP T/#S%PBP SH#S)P1O $Q'R*P 8##M%U  W<*R=P IQ#\
      R'P(REP 6<#S%P*O.R0O2R=R  /21R2P NU#O*P3R8O=R?T@PBR C[%S'O D6#S%O JC=P?R XF$P-P2S  Ua#R-P L4#S%P0P\
       /E#O*O/T=P?R@R %-#S$P*O-P1R2R B`#O%S &Y#R*O=O@T ?[#P'R  !6#P$T'P5P Q]#P*R8R>P  :$#R%R*P-P UH#S%O'\
      R-P YT#R=P ]54R8P  XN%P'O+S ^3*R@P P5#R%P4P8R _8#R%O'R8O:P=S?RBP 03#S%Y'J*W.O0J B&#R%P &@%P'R  89*\
      P=R TV#W$MBPEO  ^O%R'P #_#O'S V<$P%R ]3$P2R  _##P%R GS#P'R=R@P KE%R'P*R-P=R?P  %O#R%P @T#R%P(P+R=S\
      ?O 9#'PDR :O%PBR '-*P0R  1=#O'S 1-2PAR @5#P%S&P 98%R'P ZX&O'R(O*O-T.S/P2R4R9R:R;P=P?R@OBPCRDRFPHO \
       G-#P%T8O Rb#P%R&P/R @^#S1O  N2%N'T  GN%P'U*O5P ,0$P%U'P,RCPEO (O#S%PBP  5V#RDP O4#P*R &*#O%P'W-N \
      A##R%P*P [+*O@S  D;'P0R FP#P.U0O1P  J<*P=R $b#R%P*O1TCP E5*S-P=P E7=S?O  KO:R=P ^'#S'O '4%P=R .I#T\
      $R%P&R)P*O+O-P.O/S0S1P2P3P6R8P:S=R>R?TBPCPDOHNKP  PI#P$P-P4U8RCP  P@#O%P'V*P/P (X'R(P (+BPHR (:=T?\
      N WK#P$U%L&U-P2RCP  DC:O=S Z/#P-R ./#S%N-R.R0P8S:O  H`#P)R*P,S1P N7#T>R@OAP $:#P$T'O(V*U+S-P.O/R0R\
      1P2P5P8P=M>PCP  'E#N.T3O4R5P:R;P=PHU _I-P1R *##R-P  :##P'R=R?P NR#R-P PC#P%O'V=PCP R>#P%S*P !A#R$P\
        ?#*P8R WD#P(U+P8PBP  HI8RCP ND'R@P E!'P0R G(8O:P=T  D.#N%S'R-O1S  ZD#R$P2R5P %,#P%SDP %X#P$X-P2M\
      EP  `<*P=R OW%R'P  T)#P$P%S*P2R K#'S0O -W#T%O.P  _@=P?R OC#P%R 2.#P%R  F:%R1P !R%P*R  <+'P0R M+-P1\
      R V&#R*P  %5#P$R aW8P:T=O 6]#N'S*S0P=P  b)#P'R ?@:R=P X^#R&R'R*P-P:R=M>P?P@U  [1#O%T'O-R TA#R$S%P'\
      O*N0R2O3RBRHS 7a%R&P V3#U%O'R-P1S2R=M?R ZZ$S%O&R-P  )0.S0P3P >Q#P%R ZI#P%R  b4#S$R%O)P*V.R1R3PCL '\
      C#S%O Qa#P'O*O-P=R@U P]#S*P-P SO'P*R=P@PHS  QK#R1P .O'P*R :*#R%R&P'N(P*S-P.U/O0S1T2P3P9R=N>U@MBRCP\
        72$R&P S?=R?P 4B#P$P%S&P'R*O-P.P0T1P2R:RDP P(#T'P*O  $[#P'R R9#PBR ((#R%P-P2R=RCP /4#T$O%P-P [,#\
      T%O=P  )?#P%R /8#P*R AN#P'R _W#R$P&N'P*R0N1P5P7P8Z;P=O@PCUDREPFP  $b#S$O2P (a#P%P-O.P1X=P MX0P1R B\
      @#P'T*P @4'P.R 64$R%P2R  Y?#R'P 8!#P%P&P'T VD%R'P ZG'P(R #H#R%P U3%P4R  <(#R$R%O&P=S UX#O%S'P [W#N\
      &R'O(R*R+R-T.R/S0T1R3R4P5P6R8R9P=O>O@OARBOCPDRHPTP ^?#P%SHP ;.=P?R =%#N'S*S-O.U0P2P=P>R  E?*O+R ZZ\
      #S'O *O#R%O-R WY#P%S(P*O-T1P3P=R@P Z]#U'O0PBP CC#R%P  $7$P4R *^'S*P-P T/#N'U=P U#%R'P E7#R%R1P3P  \
      (b=O?S ?,%P>R  ;O#W$P%U'R(P-M0P8OEPHP %Y#P%P/S F0#O%TBP #A#P%P'R-R0P=S  8,-P=R @^#P%R  $.#P=R F])R\
      ,P 5B#P'PBS  1:#P%P*U-P0P1P=M?U  ,<#S%R/P=PCP .&6R:P 93#U%P*P1PFP  F_&PBPDTEP T.#U%OHO ?X$P2R  F]'\
      P0R bJ'S.S0O3P@P  O[#P/R  [Q#R.P RX'O.P1T [3#O'P/U  ;I*P/R1P2R ;[#U'P*P0P8P >X'P.O0T  <&*P;R ./#O'\
      O*U 8>'P.R0RDP Q6#R$P 5[#P/R O.$O%O&U 9B#R%P'P-S KB#P$R'R*R-O1R4P:P=R  1Q4R6S8P:PBSGN  @@*S4P=S@N \
      ^2#N*S/R=R?P  0E#R$P !5#O8S=PBR O5$S2O ZT#RCP C/#P'P*R D:=P?R XX#O%U'P(R/P5P .:&RCP  J_$T%O&P bQ#R\
      %P @?#R%S'J(R*R+P-U.P/P0W1R2O3P4R5O8P@P  `!$O%O&U  @.#R%P'P*O8R>R?R )>#R1P `7-P8R  Z^#S%P-R1P5RCO \
      BH#P*R  T!#P%R 3K#P%R S2'P/R0P `0#N%PDT W9#T%O&PDP ]>#T%P1P  V%8# ZJ#R%R'PBP W-#T'P0P=P R!#R=P T:#\
      P%OCT  $<%P*R-R.O0T1P:P=O?U@OEP !+#P$P%S'R*P+P.R1P8O9P;S=S>PFS D/#P'R S+.O0S 5X#P'T.P0O M##O$R'O*R\
      -S0R  !52PCR /C*T8O=PHP 8A#T4N L_#O%R'P*R-O.S0P:R=R P?%N'PDU  ;&#O'S (5#S1P4P 5)%OGS  E:-R0P WY'R.\
      N0SDP 9/#P'R   Sb#R%P  F?#P-R <K.P0R <U%R*P ^0#P=R  G-#P'R <G#P ZB#P%P'P0T =@%R&P I8$P'P*O-N/R1U2S\
       J;%S'P4P %$#P$R%S'S-N.R/M0P1R4R8R=T?P@P $X#P8R  ,!$R%P&P'R O+%U&P*P0P1O .>#S*P1P ]'#P>R 7A#P%P*P8\
      P=U  X@#P%R :F=O?S RP=R?P G[*S-O 9;*P=R Ga*P=R@P  M<#PDR )F#R'P WP#H$e%K&Y'O*S-J.O0N1K2^3P=UBPCODO\
      ENRP -a*P-P8P=P@U D9%OCS I^$R%P*P/S RB#O'S=U@M  0/#R$P%P'O-P0O2P=SESHU *_#O%R'S $>#R%P  (Q#RDP -3%\
      R  I`#O$R'S*P-R4P Y0#P%R-P1R 1&#R1PBP (U'T*N  ^Y#W'M-PDP *^#R*P  0)*P-R Q>#P'R 3_#P%R  K]$R1R2P=P \
      !G#R%P ;!#P.R -A#N%W'N*P-S2P3P=R  =-$R%O'R*R0T1P8P 4.#R*P :$'R*P=P?R S0'U-U.M0M 9.#S-P1P  /.#P%R '\
      Z.P0R _V#O$P%UCP KU#P-R &`#P%P'T(S+P0O #V=R?P  /9$R&P #8#P'R +`.P1R +^%REP 9.#T-P0P  /L%R'P M#%P8R\
        #@#P'R  RI#R%T&R'U(P)S*T+R-P.M/R0T1P3P5P8S9P:R;R<P=O>P?P@LBRCPDPEPHP S`'R*P K7#R.P &C$R&P'RCP  _\
      Y#N/T  <Q#R'P /R#P%P&P'P4S5T=PCSDPHP  8J#P$S&P'S0O 6/-R1P SS.P0R  `,#R$R%O&S2N ^L#O%R'P/TDP O5#T'P\
      -P1P2P /]#R%P E3#S%S'L.S0O>R  AL#S%R'O1P J&$R'P*T-R3P4P8O;S=O ;[#P*R .@%P'R*P=R ?7#S%O ^`#N'T =($P\
      %T&P*S.R0P8P=O  !.*P8R UU#P%R'M(X+N  2:#P/R :9#R%P *?.R0P  O%*P/R +K'P=R B*)P,R  @'#P'P*U1P@P ^0#R\
      'S/N N/#R*P EF#P5R DG#R1P ?C#V'P*O8P=P  @<#R%P NR#P  W;#S'P=P D/%R*P  Nb#P8R ?=#P$P.R/R0P2R JB#P%P\
      *R3R !2'R0P8P=R  =J#T%O0P [X#P-R ;O#O$P%P&R'N*R/P0P1V4P8R:P;R=PBRCS FT$R&P  _M.P0R=R?P @[$P5R )Y#O\
      %P1T ,>#O%P-S0P1P8P:RCS ;*#S%O  ;[#U%M &4#N%P'Y,P-N @,%P=R =%2PAR  /[#S%P'S(S*P+P/P0PEP ]B#R/P8P:P\
      =S 30#R%P H&$R%P /VBSGO ##8R>P W!'P*R  3Q#O$T1P2S=PDP ^H#R$P'P ):1P2R 'T#R9P  bN#P$R TY=S?O   :Z$#\
       a_#P-R N$#M'P/V O,#P$O%P&U Q9$R&O  '%#N-U1P )B#P-R X[*P.R A=%P&R)R,P-P1R8R9P=R?P  3(#N$P%T4SDP (,\
      #M$VDP 0T$P&P'R(R)R*P+P,N-O.U0L1R2U3S4R5P6R8T:S;P<T>N@TAMBNGRHP *>#P'PBS L`%U&P'P4O  (`#R-P VN#P%R\
       5a%O'R 9D=O?S GD#R'P -)#S%P-P  S0#P%T'O J'#S'R*P/R1P:P b(%P*R  LD#R$P&S'P-S1O ^6#T'O(R*P-O8P=P?R@\
      S ,!-S3P8P O<%O'R-S1P GR.R0P DA#P'P)R  >a'P*R aX#P%S'P V+#P$R%P&P'R.R4R8P<P=PCSDS  *E%R'P8R=R?O E<\
      $P'T.O H*%R&P Y>#U$P'O  8b#K$P'P*O-P4P6P:P=^>T@PBP TG%R=P ),#R'P C_$R%M&P*S-P.T0L3R4P5R8U9P:P=M?V@\
      RARRP SC#P%R-PHR 14#P%SCP >+#P*S9P Q6$S%O1P ^4=S?O  E'%REP 7E*T8OCP 'S%P-SDP  ^S$R'P*P-R +,=P XY=P\
      ?R 3R#O%N'O*G-O.W1N;a<O=OHS   8!%P*R =%'O.P0T X7'P0R  39#R'P !H%O'S 2L#R*P 1R$P%O'X*P/O0P=P  !b'P.\
      S0P Z8#R$T%P&P'M(T+S-O1P2R3P:O;P=S?TDOEPFP [#$S'P/P  V.#P$R%P&R //#P$R&P'N*S.R0P=S?PCR M1#O%P&P'U \
      TJ%R'P M3#P%S=P  <##R'P ;b#P-R X&#U%N'P.P0R=RDP  A5/P8R >E%P'S*P PG#R%P _.#R%P'T*N-P0P1T2P b6#P*O=\
      T  `N#P%R 10#P%N'T-R Ra#R'P ZT'P.R   2&.P2R $:(P*T-O 2<6O:S 8T$P2R `G#M%!'P*N;ODP 19#T%O-P?P %4'U.\
      P0O  D%#P'S*P aJ.R0P AO#S$P%R'O(P+R.P3P6R8R:R;R=P>R 7B#U%M*S@O X4'S(P*P  #Y%P'R  JQ#R%O'S*R@OEP 3#\
      %P&R H9#P$S%O*S-O  aE'K*X=P 'T#R-P 'L-P1R <^#R%P&R'T(P*M+P-T.P/R2R8RAP 4.#P*S@P  TL#O%R/R CW#P*R 2\
      2#R$P%OBS  Pa#T%N.R1P6R $O*P:R !X$P4P=TDP MJ#RDP OI#N$S&S1P  a;#P*R I-#T$V%J&P  a,-P0R P]#P'R MQ-P\
      1R  &F#O$U'PDP ^N-T.P1O FI#V%L'P 2$*P.R  F##P%O'P*U +D#R*P-X.P0O1N2P )(#O%U'P>P ;F.P0S1P X9%X*O+O5\
      P8O=P  V8#R%U'O(R*S+P-P0O1P5R8S:O=P?R@OBP  KQ#P-R 0<#N*U+P=P -S#L%V UO-T.P1N X.#R$R%P&S'N4R6R8P:S=\
      J?WCP *3#O$R%R *>#V'P*O0O=P  96#P4R Y[#P%S.P %H$T%P&P'N*T=P ^P#R%T&O'P-O1S8T=P>NCP G[=T?N  _/.S0O \
      H5#O-PHS *1#T'N +I*P;R )2#P'P-P7T 56#R*P-P8R P;'P*T-P8O?SHP b8#P'P(S*P-S1O=R `b'R-P  >O'R*P _5%O4S\
        C1=P?R LZ#O%P-V4P=P  @<*R=P 0T#P%R  Y7#N%S*T1P8N=RCR  R0*P6R E/#L$S%P'R*T.S0R1P4R5P?PHP  D8$O2S \
      G`#S%O $L#O%S C,'R*P  WX$P%P&P'P)R*R,P.P/R0R1R=PBR 22#R'P 1R#P*N=U MA=S?O Z,'S*O  -3#M%U(P+S=P -]#\
      R%P  02#R-P (4#O'S-P=R -4#P%R B0#P$P%RDR  U&$P%S'P GT$P%T*PDP ^Z%T&OHP ],#R/P _](R+P8R:P=P?R  ^B#S\
      %P'O4R $!$R&P -=#P$R C?#T$P*P=PHP 8B%S=O  2L#P%R E@%R&P DZ%O1T=P [+#S4PBP  7&*R0P UE'O.P0T '(#O$P%\
      R&O'P.P/S0R2P4P=RESHS X8#U'P-N C.$P2R #X#R'P.P0S4P  7D%RBP =Z#U%P*S/N=O $5#P'S*P-R4SBO _$#P%P'R*P/\
      R:P;R=R   X$#R%P @M#V$K&O'P(S*P+P-O/P0T1O2S3R4R8R:R>SASBOHPRP  *U%P'X0K8P 2-#T%O'P  >H#R%R=PDP G:-\
      P1R  )&#P2R %'$S&PDP 3@=RBP  ;<#R*PDP 83#R'P  L,#S-P.P )%%P-R 1U#T%O*P=P H'#R%P <Z%T&P2O  $a#P%P=R\
      ?PBRDR L98P:T=O R6'P3R <E'P*M-U1T9P=P  H:#W$P%M'P*P A8*P-P6P:O=V GZ#O/S JF$R%P&P  1R'PBSEP  SD#P$P\
      %T=P CP#U%R'RBL I@#O%S  *7#O=S PL.R0P L/#O*T1P 62#S$P%O*P=S 8.#S$R%U'P(T)P*T+R,R-R/P0M1P2O5P8O=R?O\
      @PCTFPHP  YO#R=P 7P'RHP V_%X&P'O*O4P=O>SGP PD%R&O'R*N+R-W.O0S1N2O3S4T8R:P=M?TCPHP U/%P-P>S  JbBRJP\
       >K#R%P=R@P 8@=U@M `H%P4R  %1*P=S@P 1`*R=P L^#K%P*W=P@OCU HU#U%N'P 5(.O0S ^_'O*U-P1P  ;V#P$P%O'S*P\
      -S.R1P2R=R?O@R 8;#P)P,S )J$R%O&O'X)N*S-P/R0S3P5P6R8O:P<R>SBODPFPHP  Ab#R/P @b#O%PRT TQ#[$P%O'R*N-M\
      4P=P 3G#R%P-O/S ;8$R2P  *?#S%P'P IT#S%P/P -J'R*P  DD#R$P  ^P#O%R'R*P  Z1#P'N.R0T JW-P1O=T QM#U$R%P\
      'O*L-X1I3P4T5N8S;O=R>S?O@VBPDPHR  CW=N?T  <,&P =,#P%R a:#R'P*O.R=R X:%P'U-P.R0N ^F%R*P +a#S3P4P C3\
      #R%P R:'T.P0P C5#U%N1P 6^#R'R*S-L.O0S1S2P3P4P5R8S9R=R@OCR  5`#P%R Q%'R)P P$*U-P1P@O 12)O,S  ).$P%R\
       CN$P'T=PDP  .'#S$R&P'P.P0RBP :/#O$R*S6P $@=N@T  GE#S'R*O0PDP  ,6#P$P*P/S=R /K#V%O'O(P )W#N*T-P=R \
       7#$V%L @0#P%V&U'J1P L+0P;R ^Q#R-S1O2P V!#P'P*S-P ^E#R%P  =B#P-S/R1O OP'M*U M3#T$P'S*N-P $E#O$P%T'\
      R HD#P%T-O E^'P*R .1-R1P  8'#P%R&P'O=R?PESHR aI-P1R  G,%P'R*R A7$N%P&U  ]G*S-P/O4P<R=RDPSS  #XB# ]\
      @$T'P1P=P  /Y#P%R LM#T%O'P <V#P%R  ;3#P%TCPHP /V%T*N   P>#R/P 74#R$P'P=R 7`#P'S/P Z#%PER J+#P*R  #\
      M#R%P'O-U1PCP <J8P9R ;]#R$O%P*N0RBT HW#P%S*P  b%#L%T&P'P-T -a/R 21#S5P=P <[%R=P  &*#R-P `A#T$V%T&S\
      'T(V)T*S+N,O-R.J/N0O1O3N4U5J6S7P8P9M:K;P<M=L>L?J@SARBSCVDOEYGNHUJUKSRRSUTT @%%P-R J'#R%R'P=U?L  2,\
      #R%P'RHP @_#P*P.R/R  46*P=SFP D]$S%T&P'N*P-P.O0R2O:T?PFR 7G#R%P G[#P$R%P'P*S-S0R>P@P  :4#R%S'N*V/R\
      0N8P:S=O@O P9#P%S+P &V#P'S*P-P3R8RCP 7/=R?P 6G#U%L'R ;A*R8P )>#U%O/P:P L##T$R%P*M-R.P0R1P2P3P8O:S=\
      R@S  I.#M%M'S*TBS B&#T'N 2N#P%R NJ*P>R  .F)S,P-P  _E-T1N=R?P *-%T&P*P-P 9(.T0N MR#R*R8P=N?S NH#R%P\
        0Y#R'P TU#P$P%O&S'R4R A)#R%O5R 8K#P%P'M(X+P  _.#R$P0S=PBP OY'V0L I;BREP '2#O%S  /_#M'S0S 1&#R*P \
      <U#W$R%N&S*P-P/P0PDPHP UG*R8P ?W=O?S  7Z#U%O&R'N1P=R?ODTHP `;#S*O  M;#O%T'T*NEP  IR%O*T-M0P1UCP U`\
      #P%P*N=S@T  &;%R'P  ^H$R2P *;'R0P  0a=P?R 2,$P'P*S )5#P*P-P5T  YL#T$R%O'P-S/P2P=P 5J.R0P ,,#O$P%P'\
      S(P)O*P+P-O.S/R0R1U2S3R4R8N9O:R;R<P=T>R?P@PARBODPEPHR  '>'# 6@#S'P/O 0:#R*P L_=P?R 4:%R&P M$'P8R $\
      D#P%S-P ;%$P&R*O+P4P8R=T  )Q#P%R 2`'R*O=R ((#R'P  7E#P'R Y_#R$P'T)N*P $0#S%O S=#O$P'P*R-P=T@NDT U<\
      $R%P MQ#R4P  .D%RHP ?O*R-P KI#R/P  ^B=P?R  EK%R'P 43#O$I%O'R(P)O*J+P-L.a/U0]1N2V3P4S5R8O;P<P=M@PAU\
      BNDP QG#R%P)P-SFP  B!-P4R O>#P%O&S*P4S5O8S M`*P=R PQ#R$P H1.P0R ^E#P$S%S'P/S2P:PDP &_#P*P1S ]H#P-R\
        WP*S=P?P '9'Y0I 4I#R0P D0#R&P &6#N%R'T  </#O%S -)%P4R J2$R%R&P4P V/#S%O 5K#S$O  ?*/PBR 8J%R8P _+\
      #P-U1N %>#P=OHT b5'R0RCP  )/$PCR F?#R$L%P&O'R(N)P-R.R/O0N1S2N3P4N6V8X:Y;P=W>R?P@OBPCNEOFPHR 2%#P%P\
      'O-T $@=O?S  )Y#N%S'O/T  &J%R&P-P2R B/'P0R  M8#P%P-S.R0P QN8P:O=T C[$R&P WC%P1R 4+#P'R SM#U$M*P=R \
       _a#P%P-P/R1R=R <^*P=N@U  *[#T$P%P'P4P>PDS 9##P'T-P.P0R1P2P _=$R*N-P.P1S=S BR'P.R .D#P'R8R=P  /C#S\
      $R%R&P(P*R+R-O.P/R1P2P4S9P:P<P=P>PBRDPFSHP -)#P%P-R4P9S  &@#R%P  Q%#R%P HV.R0P D)#P%R ,!'S.P  +M#R\
      HP .H#R%P'P*O-S DN'R*P  `J8O:S 3D8O:T=P X7#R%O'O*T-S.P1P 9O#R$P T2#P'R*P  ?1%OCS /O#S$P%R2O T9#P%P\
      >TAP LY%T&P'O  :4$S%R&O'P)O*R,T-P8P )>.R0P DA#W'K  [%#N$S&R K0'R*P 8:#S$U%S&U'L(O*T-P.O2P<P?P@PBOC\
      P  :,#S%P'P 4?#P$O%S&R'O*T.S/P1P2P;R=O?RAR QU#P=R GY#O%S  P##P*S0P 88'RBP  `/#T%O'P  Q^#R%P 68$O*P\
      .P2S=R )T#R%P ?6#P-S  @/#R(P 4E#U%P'S*O5P=O@P 1U#P'U*O [.#O-R1R /!#P%P'O(R*R4P:R?PBRCS [J#P/R M<#P\
      %R FZ#O'S  L]'O0S 2;#T*P-O E.#M'U*P-R N0#P*S;P A5%P'RDRHP  U?'P.P0S H7'L.N0Y OA$P5R  =.$P%P'L)P*W,\
      R-S.P/N0P4R5R8R<P=U>P?OBRFP F>%R)P &$'R0P `##P5P:S  MR$P.R2RAP J@*O=PHS 2,'P.P/R1R ,5#R%P (F5P8SBP\
       ?3#R%P  O=#T%O-R1P5P GM$U%N&P +4#R%R1P2P E%#S$S%R&P'O(S)R*O+O,P-N.L/N0X4R5R8R9T:P=N>R?S@NBRCP HP#\
      T%N.P0R   Z6)R*N-R.P/R0O1T2P3P4R5R6R8R9R:P;P>R?PCPFR [Y#P$P%S8P `>$S-P2P  DD%R&P *V#P%P&R Oa%R'P  \
      ^?4R5P 1;#R%N'P0T  N-$W%P&R'O(P)P*R+R-N1P2P3R4T6T:R=P>P?PBPDPEP bM#L$P'P*X.S/R2S8P:P=N?RBP &(*P=O?\
      S  H5$P%S&P ]8-U.O0O1RAP  [Q#S$P%P %<'P-R8P:S=P .:$P%R *I*P=R =b'P.R0R4P  @>=P?R ?'#S$P-P H1$P%R U\
      a#O*T-P ML#P'R 9//R1P  J&#P-R )/.M1U `.%P'R 'L#N'T-P  NK#N$P%X'O*R-R0R1P4P8P>RBPDP ,?#N%M&P'Y RG#P\
      *V-P1P3P;P K!.R0P X(#O-T.S0T1O2O=P@SAPCPHP EA$O%S&P ?%#S$P%O*P-O1U=P  TQ#P'R  *F#R'P Q.#R$P'P  `E#\
      P=R 2P$R2P `B#P'R `Z#P'S  E&#P%N'VDP V,#R%P %(#N'T 4<*S8O SO#R4P  ?a#R%O)P=PDPHT ZM%S'P0P 9_8R:P I\
      Y'R.P  >6.P0R :P#R%V'L.P/P0P5S M,#R%R'R-P=R?O <4#R%P  ],#S/P3P Xa#R1P :A#R%P'O*S/P1P=S  6S#P'R BL#\
      P'S*P ]&#P$R J&1RHP *.%P4R5P /`#K%P'S(S-S.M0R<P=SFT  37%R;P T]-P1R  5)#N%P'U 0-#R'P F)#S$P%P*P2R )\
      I'R*P  &1#O%R&P*S $Q#P$P%R*R2P RZ#S$P'P  ;T+R1P XX-P1R ZS*P>R 7Z#P*N8SCR FD#S'O(P+S !<#R$P  GE8U:P\
      =N '9%R*P  !6%O*T=P 83'R.P =?=M?U &'-P1S8P  W>*RHP 9J%P'S-P  AV8U>M X7#P%P&P'T 0%1P5R G[$O%S&P /C'\
      P8R PS'U/M  2U#R$P%R'P*P.R0P8S:P F9#S'P/P 7Z#R%P %W#O%P'T 7>%P-R  6''P.P0S $G.S0O @@%T'O*P AI#P*S=\
      PCRDP KE#R$S'O*U-O2P8R:P=OCR B.#P.R0P  8@#R'P (_*P-S1P P1#R(P  U1#S%P.P B:$P%P'R*O+P-T.P/R0R1P3P7R\
      <R=R>R@PBPCRFRGP 2;%O-RDR *8$P%P&R Z7*R-P U?#O$S  *S$R&P aP8P:O=T *($P%M'T*T-P.P0P4O8P9W=PBOHR -B#\
      P>R ,4#R'P  GO%P4R WP#T$P%S&P'P5P 2%#P%R=R@P A.*P8P:R=P?R _`-T1N  T]*P=T?O@P 4B#R$R/O2P4R8T:N  a1#\
      R$R%P)P*U,R-P.P/P0O6P8S:P=J>R@RBS ;N#S$O%P'U8P=O 0S$P2R  ;;#S%N'P*P-UHP %D#R$P%R*P 4/#R%P UD.P0R  \
      ^R#U$O%O F*#T'P/O ]0#S$P%P'P  0^#P%SHP /'#S%O  5+#P$R E5#P'M*X8PCP ?4#S*P1P +<#P%R'S*P8P BW#S%O _L\
      #N*S9R  >U-R1P LR'P-S.P Nb%R.P  &_$# 77#R'P  %_#P$T2O;P N-#V$P-O1P LO-R1P  A##R>P %^#O%P'T :8$P%R*\
      N-S1S7P   V'.R;P BV*R=OHR ]a%P'P(R-R  &A#R$P  (<$T&N %P*P6T:R=O !##T%N LN'P)R-P.P0S  >I%O'S1P=S>R?\
      O O]-P1S `.=O?S UE#P%T=PDP 59#P%R  :'#P%R O'%S&O  M%'P9R 4Q#R$O%R&O'T(P*S+P-R.O0O2P4P5R8P;R>P@PARB\
      OCPDRERHU  =N#P'R KW#T$P%P*P 2&%O=TCP HO#O'S  4>#S'R/N=R>P?P FE#P%R OZ.R1P  #&#ODT %!#S$O  /R8P:T=\
      O ,J8P:L=W `W%P=PBPCT EL#T%P'P3P L'#P%R  .I#R%O'PBS G0=M@PCV W^#R-P  OG%T'N U8#S$N%U'M(O*K+P-[.O0S\
      1T2U4O8P=N>PCREOGPHR 1`'R4P ]V#U$S%O&P'S*P-P0O1P2P4R@OCR E$#L$O'N+P-O/P1P5P8P=!>T@TDP  C%#V$P%P'P(\
      P-P=PDPES 1Q#P%S'O*P-P.S:R=S>O?P (P%P/PHS #?8P:S=P  Z7#P'P-R0R GQ#P%O*N+R-U.O/P0R4R8R=R@PBRFRHP  *\
      :#R$P'P :X#O.R0P8S9O=S  ZV*P/R  +^## :S#T$P%P-O8R RG#P'S/P0P 3?-O1S LG#PBR  GM#R$P'P*R8P:R %a#M'V*\
      P4P M>#S/O (1$O%S  '*#P%R !7%S'N.P0R UH#F$c%I&^'N*M-P.P1N2[6P=N@PBPCNDPEPGP U-#N$P%R&P*S.O0S2R7R  \
      VT#P'T0P=P )G#P$R%P&P'T-P/S1P3P6R8P:P<P=S WK#O%R&P'S  _Z$O%S -4#R%P 4?#S%T'P*N/R0O=P  40#P=R D`#P-\
      S=P  ?.'R4P N0#O%P'U-P Z.#M%P*U-O0O=U 51#P%N'U.P/R  <-$R%P&R2O b[-P2R Z!#S/O Fb#P:R _>#S%PDP  'Y#P\
      $R&P'S-P=R@P 0J=P?R G,'R-P .U#R/P WL#N$P%R'P-T.R0R1N E;#P%T-P1P=P 5_#P%R'R.R1P  G3%RHP B)#R%P  $]#\
      S)O M-'P/R '-'P=R Y:#R(O*O+T-P=O?R@S  :a#L%R&P(P*T-!.P0O1M2P4P8P>R [7'O0S ,7.O0S A;#P'S.P0RHP   EP\
      #P$R*P M)%P'P8S 0P(R*P+P=R  4;:R=P  6'#G$J%M&P'[*M+O-M.j/S0o1L2P3O4N5P6P8O9P:P;P=I>P?P@MBSCMDOEOGP\
      HT I;#P*P.P0S1P=R>R  =!*O=T [G#P%S&P@P `/#V.O0N  C(#R%P O_#P%P'R  N=$S%P&P  aA#O%S4RCP *7#O%N'W  6\
      K#T'N >4#P%R*R@P X3#P%P'R*R &(.R0P 9(0P4R  Ea#R%P .X%OES Yb#P%P*V=N ^:#P/R  5Z#S-P1P J5&P'R 5Z*S-P\
      ;P  *@#P'P-S1T2PCP DZ#P%O*U3P %X*R=P `Q#R:R;P=P  b--O1S MA#R/P X6#R$O%P'T*P0P1PCPDT %A%P*P=SHP [>1\
      R2P  .Y#U%R'O*O.O0S8P:P=R NL#S%O [$%R'P*O=R?R  P$#O%S'P-R1R7P _/%OERHR PX=P?R GU$P'P)P*P,R2R=RBR  \
      @A#O*S D($O2S -?-O1S 5a#R%P'P*R  38#P%T&O'P.S0P1P>R  5F%RHP `I#R(P ^F#R$P%P.P0R2P6P:R=P>R?PDT `V#S\
      =O ;a'O.W0N1P  ,3#S'P-P ;P%O*S .b%R2P /X#R%R*P>P `b#R'P  7P$P.S0P =K%R>P  ;6#S%M1THP B'*P=R =(#S%P\
      'P  $A*P/P4R<R `a#P%R ^9'P1S2P &8%R(P8S=O  3U#P-X1O=NCP 4V#N%T  O8#T%P'N*R Ma#RBP +<-P1R .T#S%P'P \
      ?=#T%R(S*T+O-N0R1P=P?R@MEP .,#P*S=P  NE*O=S OY#O$P'P*P2X3PDP 5-#P$R  =;.R0P (T#R'S/P0P1P .^%P*P-S \
      K>#M%R'P*T-O=S [D*S8R>P@O  3b$O%P2T 5_#L$P%W=PER J9#N$O%S&S*P9R=R?P YF%P&S0PBRHP ,R#P*R 3^#P=R .*%\
      P0R M]#P$S%O&P-O1P=K?YBPHT  #$#P%P.P1P3U P[#R'T*P/O=P %&'P0R M1'R-P.P1R &)#S$N%R'V)O*P-N.S/O0P1S2P\
      3P4T8N:S=SBODP  M^#R%P !G#P%U2PBPHP W`#P6S8P  8.#S$R%U'O)P*T-S.M/R0W1P2O4P8P;P<O=O>R?O@TCPFOHP A8)\
      R,P  A$%R'P 7R#P*P8U=O QA#U'O*P7P8N=SHR I6.N0T /`#P%S HE#S$P'O*S  C4#N$R&UCPDP E1#S%S'M 'F#L$P%M-P\
      4a5P=PCPDP !b#R$P%O-S=P =G*P;R  )P$P'R VJ#L%P'U*T-P  WX%R'R0O YB#R%P *_#W'P-M1P 5C#!%K*P4P=PCPDPHP\
       '%#R-P  'J%P(S*P+O.R1R .b#O%S'P)S*M+P,R/U F%'P/R %P#N'T  bM$P&P*S6P=RCP JV%R*P .N=S?O 0$#P%R [5$S\
      %N2R -R#N%T'R(P 4`%P'P0P1U2O=PGPHR  -U=S?O >G#T%N M@#S/O  -P#P(R)R  FR#P%PBOGU (C*R2P (@#P$P'R.P2R\
        21#M$P'O*S5P=U@S SL#R'P R@$R&P )`#P*P3S Z$8P=R RD*R=P /##P%P'P0T !:#P%S-P ;6*T-P3P8P M/#O%S'R(P-\
      P  WE#N%T X:#P*P=R@R  %H#R%S(P)T*L+P 2b#P$P%N'O-S/T1O=S>R #*%U'L=SDP ,6$P&R*R-P8R=P =P%R'P*P0R `3#\
      P%R*P-O0P1T4R=P?R )Y#M%O'V-R  S/%P8SHP F:'S0O  XZ#P%T'O &N#P'R8P9S>P  M1#R$P'P*P-R.P/P0R4S5R8R<R=S\
      ?OBN Y_#S'O ,2*P  `P.R0P TG#S$O BT#S%O `P#P%R 05#P%O'S*S-P 3-#P%S'P H]#U%S'O*P1PCPDP  Z:#R*P ]-#OB\
      S  ;@#P$S%P&S+P=P  $Z#S%P2P4PEPHS _<.P2R #<#R$P%R&P TW#R%P'R2P  G6#P%P*R3P=R 60#P%S=P 'R#P'R-P=S X\
      [#R$V%P&P'S(T*S+N,P-S.D/P0]1L2N3P4T5P8R9S<P=OBODPFSGPHR 5#BPGR 8'#S%P3P  QV#O-P=S !E%P&R-R1P4P=R <\
      @#O$P%P&P'R)P+R,R-R.M0T1P4R5S6P8R9P<P?S@TBRCPEPGP TW%RDP  KZ$P%P'S*R-P0O=S ?1#R%P'T*P,P=P '2#R%P'R\
      *P6P  OQ=# ^5#P%S 4I#O$P-P.R/T0P=P?R GP$R2P  >]#P/R VR#S'S.P0OBP aF#N%T ^5#S%O*P6S8R:P=P O@'P*R  &\
      /'O.T0O G:#R*P F($P%P*P-P=U  U=#P*P0P3R8S :V#S/O 22%O.O0SFT 41#P$P%T&PBREO  '(#S-R5P=PDP J3%O'U-P/\
      P0P=O?RHS  2H-P.P;R _9-O1S  E&#R'RHP /P#R%R*O4SBO T@#R'P ]W#O$O%R&S'S*O-S.O8P=R>PCR  $^#P-R KC#O*T\
      -P  7^%P'S2P /):O=S  DM=R?P  4`%T'OCP I##T%P'O WJ.P0R  O7=R@P A78R=P  0?## 4$#P%R _''P/R S[#P%P&S'\
      R*P?P 6<#R=P  32#N$P-T1SBP '9$P%R >1%P'R  V6=O?S PO*R:S=O?O K/#R%R*P/P=S?O  0C.P2R >3#U$P'P(P/O0R=\
      RBP SF#N'T*S.O/R0P:R=P@R Z;'O*S AV$W%P&O*P2N Y$#P%R _I#R%P@P  QT#T$P%O 4P%S&O ?<#S%O Z$#T$O'P MS#P\
      %S4P 'a%R*P /W#R%P  ]W#R*P ,I#S'O ;W#R%O'T.P1P  a+%P'P-S #K.R0P  [L#O%R'R 37=P?R Y_'S)P-P  ?V#N$P%\
      K&P'P*O-O4_5U8P=O R]#P%R 9[#R'P )Q$P'P(S 8D#P'R  )/#U%P'R*PCPEPHP ;C#R%P :K#P'R*S-P=PCP E-'O0T1P /\
      J%R'P  LU$R2P  G_#P%R=O?S _/#P%R  SC%R-P 0&#P%P(M*S+U.P `Z#R'P  5S#T*O-P.P0RHP %##P$R%R&P-P/R1RBP \
      K)#O%P'T ML#P'R Y2.R0P D9=I?Y  ':*RHP J+#R>P &`=P?R (5#M%S'S D]$R2P  F=#T%V'N)P*R-O8PBPGP Z*.S0P3P\
       @:#R*P-P1P;P=S?R X(%U&M :%'S.L0T  YR.R0P ![%R*S<P@P ;0#R$P.P0S=P ,[#P$P*S  6:#O%S*P1P8R=PDT O41P6\
      P8S:N=T J=$L*X2OCP (N#P%R  QI#O%P&R'T3P  R0%O)P3T 1##N$R'T:P M*#N%K&O'U(S)R*R+P-P.P/W1O4O5R8P:P=N>\
      P?V@UBPCODT &D*R=OHR  @/#R*P W?%P-S0P 4:*P4PCS  PM#S$P%P=P GP#T/N 8,'O0S  V#$O%TRP  !:#P'R R7#P.N0\
      V3P #$#R$R%N'R-O.O0S1S2P8P:R@RFP K/#P%S*P PT#T%S&P'O.R/R0P3P4P6P:R=P  _T#R3P 26#R%O3P:R=PCS  L'#S%\
      O ]A'S.P =4#T%P'O 'N#N%N&P'R(R*O+O-P/S0T1S8P:N=T?P@PCTHS  OP#R$P%R&P*P-P.S:P=RBP `H'P*S=S@N =G#W%P\
      /P1P4O@P ^N.P2R  K_#P%R'P8S?PCP PD%U&P2P8PDP  +`$R%O&S-P =P#S%P*P/O@S WL*R=P .7#P*R Ya0P8R ;J-P8P=\
      U?O FN#K$U*P.P=X>PCP N&'P-O1T U8%P/R=R>P  3)#S%O U-#R%P 0)#U*P-P1PBP M$#P'R6R:P ?N'O.P0T  ;<#W$P'P\
      *P-P.P1P `<#P'R E6#P4R QB:P?R  BI#P%T&O ?I#P-S1P `]%O*S3P=NBPCUHR +?0P2R *3#T$S%R&P'O*S/P=L@R  >Y%\
      R-P .3#O3P=T ;E%P'R W0#P%R 22#P)S*P,R1P  M1#P'P=S 7^#M%S'S(P-T1P=P $&#W%N'OHP ^a8P?R ^>#R-P 3Q#U%R\
      &P'O(R*O+P-R/P5P8R=PBS G]#R%P  Z#$R-O2R Y%#P1R 0_%O'S.P0R=R?P  @#=O?S  1E#P%R.P0S1P bB:P=R  W(#O%R\
      'S  `V$M%R&U4P IH#P4R  ,$#O'S _9#O&P'R(S-R.R0K2R4R8R9O:S;P<S>P@PESHP M1#R'P-P.R0P2R (B*P=R  `G#O%S\
      'P*N1T>R O+$P%R2R  <S.P1P3S IL(R*M+P@U #Y#T%P*P-P  J=#R'P.R0P $-$N%T &M'M9V:P &V$P%T/P8R=P D@%P=SF\
      P  ;(%R&P 5@#O%S VM#R%P'P8R D!$N2T  K8*M=U OE%PCR AW/R=P #6#U$P%N'P-S1S3P4P8P  =_#S%O L?*S-P.P1P=R\
      DP W)#R'T-M.P1S2P 6U#P%P-S  )!%P1P2R +E#M%P'P/W *6#P$P-S1O2P8O:T=R>O@PAT M7$P4R<P=R  +>#T/N 7G%P'R\
        =B.R1P 4M$R%P US#R%P-R  *K#U%P'PCPHP A]#P%P-P0T EO'P*U-P>PFP RC#R%P  ,F#P8R ?`'R*P  <<#P*R %M#R'\
      P  C,$T2N Y4-T1N [G'R*S-O=P@OFRHS >N#N'R*R *Q#S%P'S-P0O  +_=P?R a'#P$P%P4R<R %D#P%R -S$P1P2S a%&P'\
      O.RCRDPJSKP JN&P'R I3#P$R  Z_#T%N GF#P*R LD(P+R ?<#P%O-S=P>RBR  ,-#RCP [a#S$R'P.R/P1P2P ,B#P%P'U*P\
      CP  -8#P%R JA#P-P.P1T9R E2%R'P V(#R'P  M%'# TO#T'M*SDP ,?%P*P=R KX$S%R2O  ;!%R'P ZV#O'S US#R'P*P.S\
      0P ;C#R$P  )A*R?P W#=S?O 3-'S.R0O ]D%R'P-S.R0O1P=P?R  /?/# N!%P&R ^2%P*R V;#V$O%O*P.S0O4P8R:O?R@RC\
      P  =(#S%P8P 1/#R&P)P*R+P-P.R/T1R2R3P8P:P=PCP B=#J$P%M'O*!-P0P1P6P=O>[FP TI#S%P=P 4,#P%V'N*U-O.P4S5\
      S=R@PBKDOGS +-#P-R  ?J%P=R C'*R=P a.#P%S&P  a(#O%S I%:S=O ,D#R-P.P1R 6.$O'R=R 4V#S$P&P  A(-P1R 00%\
      R*P ]6#O-S  HS%R'P.R0P *D*O0P=S '7$P&R #3#P/R ;(#P*R  =8#R%P'S-PEPGRHP bS#P-R [Q#P%P-P/S1R EC#O'P-\
      S/R=U?M !V#R$P DB$P%T&PDP  ,>'R0P /N#O%R'R*P8R=R>R?P@P T`#P*R [-'P)P*R,R  =T#T$O%P 06#O%U*P-P=OHS \
      (A#R/P F1#T%P*O-P/P1R6R G<#R/P YK*R1P ]0#R$R'P8P:S=S>NHP  aG#P%R ,2#O$O%T&R'R-P/P1R8R=PCP 2M#R%P  \
      D=8RSP  7P%T4PBPDP 'U'O0S U9%O&S 7K%P'R =O#S$P'P 6^#S/O $W$P8PCS VK#P%P*S *9#L$R%P&R'W-P.P/P0R  _(\
      #N'O-O.S/R0R1P8R=S ;+#P-R V]*P=S@P F%#P'R R&%P.R *I.R0P Q,%P2PBS  E>%R&P'P-P5R6P8SCP (.#P$P&T EO#N\
      %S'O=P?SBPHT <%#P8R  NS=S?O B>#P'O*T-T1N 11#P'R 5C#O%S H##T%P1PFP T;#P'V*L.R0P@S  (,BREP %^#P%T&PD\
      P  !=$P%P'P.P/R0R1P2P:R>P@RBS T.-R1P 3E#U%P'O*P-P2R=R?P M*#R$R-P4P  !G%NBSHR G9#P5R 1_*P=S@P &-#N%\
      V'O #J%R'P  ;`#R%T'P*T-P/O1O=PHP b>#P$R  0.#R*R-S.S0O1O4P@P 0-'P.N1V2P R_#T%O*P `^#P$R%O&T'S*R-U.J\
      /S0T1M2O3P4S5R6P9S:P=P>P?U@OFPHP 10#R*P  )(.T0N P2%P-P1S  QR=S?O CO#R'P*P8S9O  bD#R1S;P=P `!%R&P 7\
      a*O-S FH-R1P ([#R'P  ?A-R1P V>$P&R8R9P .7'S)P*S5P8R=O@P  9V#S$S%P&P)R*T+P,M-T.R/S1T2R4S5M6R8P:O=N>\
      N?S@SCPDNEPHRRP Y##M%O1V=PCR aL#O%P4PDU  /O'# E]=R?P &Z1R4P :^#R$O%S&R'P*O2P3P4S6R8P:L;R=S?S@PCS ?\
      K#R)P*R-RDP 5N#P%U'O/O1P4R6R8P:PBU ZR#R*P.S0O +##O%P'T*P  JD#O%P*T 2R#P%R  SX$P%S'R4PEP =`#R$P %Z*\
      P4U5N )+*P-P=PCS  *R#P*R G?.R1P H5%P8R   $8#P'N(V+P .1#P$R%R&P'N)R*N,P-P0S1P2R4S=TAP %,#R'O-S1P Z<\
      BOHS  TE#T%O-P  Y.#V$N%P'T*P-P4PCP FP-T1N 6W#T%M*TCPHP ?;#S%P?P R,#P$O%O&P'M*O-N0P1P3R5P8]:P=R>R?R\
      @PBPCPGTSR  6>'P5R ?A%O'R3R  I)#K'S)S*P6O8R:S=S@PBSDP  ==%# E&#L%P'T-S.P0S=P@PFS +(#S%P'P=P  ?A*P/\
      R >L2RFP 00#P/R  ?/$P%U'PBO L_#R-P 4L#T%O-P S[#R$P%U'P*P-P2P8P  GQ#N%T'V*O/S0P=P@PAPBP V*#L$P%O&T'\
      R*R.R1S4NBT  9+#S%R'S*O=PDP H.$U%S'R(R)P*O+P/P0NCP _R#R%O'O-V0T1M2P6R8O9S:P  >/#P$R ^X.P0R @b#P$R*\
      R.R0P2R:R=PAO JN#P%R'S4P=P  2S#R$R%P&R(N*P+T-P0O4O8T=P>S?R@PCOHR O,#M%X*ODP -5'P*R C`#R%O'R Ra#P'N\
      0U  1##P%R D^#R>O /.%P4R 4:#R'P M1#R$P 2_#N%P4T=R  MY#P$P2R -A'P.R0P 5P#P%RFP  :P#P%P*P-S1U=OEP RJ\
      *P-R ,C'P.U0N 4.%R'P .>%P'P-S9P 'U#R%P  RS'# @1*P=REP SW%RDP 'P-R1P K$$S%N&P'R:R  4B#R=P _W#P$T&R'\
      P4P?PBP ^!$P%S=P  *'#P'R V<#O%S 61*N=T 8O=O?S  UX#S'P-L1T EU#R$P  J==S?O 6@$O%P&T bW8W:N=M  YW## .\
      7#M%V'P 6R#R1P FI#M%R'T/R8R=P  RE'N*T M##P-R  >'#S%O !1#N%U4P  VA#R$P ,a#P'O0T  F&#S'P*P  *E%T*P-P\
      .R0P@P X[#S%O K6#N%O*R-T1R MI#R%P'P8R I6#P$R  W6#R%P $3.R0P W.#P$R JV%R'P*P PT#U%P'R(P*O.O/P1R  bZ\
      ## _4#P%O4P=UCP b[#P%R&P*U=N 1%'P*R  1:-R1P )G4R8P )H8O:U=O BS#P4R &,'P Q&#P'R)RCP ^-#P'O0T ?:*R8P\
      =R?P 4'*U=N@O P(%T'N +X1R2P  ;7#R-P A`#T$S%S&R'S(R)R*M-O/P0O1P2P4T8P=N@PCSHP 3A:P=R  N/#R%NBS *O%O\
      &P*P8T:O=S D(#T%N ?^%S'O*P/P0R=R  O7#S%O 3@=R?P *>*P=R M!1P2R <7#R%P  OW#U$M W6#P%PBTEP $?#O%S ,=#\
      S%R'PDPHP  WA#P'P-S bK%R ;?#P%R a%=P>R  `P#R$P%R*R-P1P8O=RCR 5_*S=O  _*#P'RHP *)#P$O%R&R.R1P=R 'K#\
      R'P*R-S/R1O8R=O?P  #J*D=]CS ,F'R0P ?J#P'T5P8P  Q:#R'P KZ#T*P=O>P ED#R'P :L.N0T  ?P=T?N ?H'P-R X2#X\
      $P'R.P0L=P  BM*P8P:T=P RI#R%O*R  W:$P%R*P.R:R=R?PFPTP  M(#R*P B''R/P H:#S&PCP MA#V%O-N  5%#P$S%P V\
      G#S-O *N#S/O  &$#Y'P(P*P+P-P0P1O2P FP#N$T  ?@#V$M%S&N'P*S-R.S/P0S1S2N5P:P;P>PBOCODPESHR  $D.P0R 6O\
      %P'R  LT#O'P*P-R.S/R0P1P=R 7X'S(O+R-P W'#O$O%R&R(R/R0O1P5T6R8R:P=R@PDP  0&8# ;Z#O%S GV#SBO 8<'R.P \
       ]V#S$P%R1PBP 3E#U%NCP EA#P$R%S'O  =B#P%R*T8O>O 3*#P$R&P G<#R%P Q1'P*R /$#P'R  !A#S*P=P  /E$R2P a5\
      #O%R'R(O*P0P4R5P:R<U?O@RBSHP  TO#S'P*P (F*O9P=OCV _R#O$P%R&P'T1R>P  '1#P'O(P*P.S0T2P =F#P$R B`#T*P\
      8O  :X*W=K =D#P%R F;#P*P1P=S>R ^]#R%R'N*P/P8P:O=U@PCT  LY#G%O'P(V*N+^-P1P=O G^=R?P +M%P&R ,E#S%O Q\
      #'V(L (U$P%S'P  B,#R'P 986N:T b$#R'P+P.R/P0R8R9P /5#R=P LX*S-P=P S]#R2P  bF'R*P  VG*P=R ?>#L'R*W+P\
      CP  /5#P$R G0%N&P*U=RCP b9#R%P'RHP [%%RBP  HM'P*R-P0R=RHP E4*P-P1S NK#S%O  *?$O&R `+*R@P  52BRGP  \
      `%$P8R A-#O%S  /U#N$S%R&P'O*N-R.P/S0T1P=S?P  FB%P*R [>%O'R0P1R:P=S 2<#R=P  3W#O-M1W )A'P(R8R=P J/-\
      R1P WE0P1R  AL#P%R @E%P'R CT#S%P .T%P*R &?#O%S'P3R  <E#RDP B>4R@P 3%'P*O@S ?'#P'P*P-R1T=R@OCR ^R-R\
      =P  IE#S$P4P 5B;R@P   _A$R%P&P'P)O*V,S-R/P4N5U8U=S?LBO :7#R%P M3*N-R1S 91$P%N'O(P*U,R-U.P0S1N8O>P@\
      NFSHT 0&*R=P  aK'O.T1P ;,#O%R'T-R/N V7*R=SBOGP  Y<#O%S&P -(#O'S -<#P*R ]1#O%S /_#U%P'P*O  'Q#U'P/N\
        ;#.P0R 6V0P6R U#'P0R ;A*P=R (,#O'PCPET UZ%O*P4VBPCPHP W8#N%T SO%R*P  V$#R%P*P8S=O !O)S,O8R:P @&%\
      RDP  S2#P$P%P*T ?M#O$P%R&O'P.P/S0R2P4P=RESHS HF%P&R  AL$S%PCP C5#O%M'X4P (%%P*P3S &`#S%P)P=P  CN#P\
      'R ')#P$P*S 4[#O$R%R*P.P0R8O:P=U?P &S'R*P-R1P2P=R  V&#P;S=P 96#S*PBP 7,#S$P%S'S*P-P2O  Z=#N%P'B(Z)\
      P*S+^-N1P %L#P%SCP WS#O'S ;D'P*R R*#S$N%S'P-P  DW#S-O 2*%P4R $9#P%R 4P$R-P1R2P 7`)P1R *G-P1SCP W.#\
      R%P  O##P%R M3=S?O 7b#REP %$#O+R-R @^#P'R  6!#O$S []#P%R*P=R  ;K#P*P-P=T E:#O'P/U ^O#R%U&R'O.P0P3O\
      4P:R=PBPCS /;#M$O%P'P*P-T.T/S0M1V2S8M9U:N;P=U>S?M S8#R*S.P=M>P@S  90.R0P  3(#P%S&P =)#U'O-P5P _H#U\
      %L&S'P)P1R2R:S=R>OAPBOCPES  %E$# )E#P*R @]'R(P 0]#U%N'P OQ#S$P%O'R*N.P/R0S2S=P R.#R$P  LJ%P/R ,&#R\
      'P  H0#R$R/P2P6R:P 0<%T&O*P 3Y#P%R VD#P$S%P  a[#T%P'P*P.P/O0R4R U1%P&R.P0R:R=S?N L*=O?S  L2#N$T%M&\
      U /T#V%R(P-R.O6R8N:R=R?PBPCO  GO#P=R S9#S$P%P'O-T.R0P8P 1T#P%OHT >)%O0S TI%P&R X!.O0S   +F#P'S*P A\
      S.S0O MN%SBO (8#P%P*P=PCU  @N#O/S PM#P$O%P&V  OD=P?R L_#R$P-P 8S#S'P-O1S  .L#P%R [R-R1P  L`#V$N&P'\
      N*P0R4R=R@PDR L`#P'R G@2R=P  J,#P'R :S-P1R  EM#M%P'S*T+P-S.P/L0T1O6P8P:S=RDT .^'R*P )>#S'P-P/P0R L\
      ;*R0P U&%R*P  QZ%# HS#O%P*S-R1R8O=S =`#P-T1O=R?P  =_#T$P-P1P WD%R&P G2#W%O'O*P-PEP ]X#R%P )1#R$R%T\
      &O'P-P.P2S3P4P8O:T=M?P@T  J&%O'S Ba#O$P2S=R  .'#R@P 1/#O$O%S*T-S.P/N1P=R?PDT  ,O#R*P b[%P?SDP a>#R\
      %P <-*P2T3PAP 7W#S%PBP )Z'R/P 9C#P%R  Q?$P'P-TCP V@%R'P  Y+#P-R=R?P 6/'P-R E)#P%R /[#O'S bG#R*P  L\
      5%R4P W!/R0P 6-#S%PAP <`#O3R=P?RCR A0#T$L%O&P'R+P-O.P/P0P2P4O6W8P:P=V>P?P@OBPCODOE[GPHS  _)#O%R*R \
      R<'R*U/P=M .F%S=PCP FY.R3P  T4#P%R !!#S%O D$%R'P RM#P$S%O.R=R>R?O  L9%S'V.P0K =[#O%U'O /M#O$P%PEPJ\
      TKS  E*#P%R KD#R%P-R=P a6$U%N'S*P=P 8-$R&P=P?R __#P%P-S 1@#P'R F7'P-S2O YZ#M$U%P4R FR'P(R  #U#O(O*\
      P+T0S  L5-T1O2P aa#P-R  2a#T$P%R*P-P/S1P3P5R8R:P=O>R N@$S&L'T(R*R+P0R1P2R3R4N;S=R>P?S@NEPFSHP  9('\
      V*L HC*S-P.P@PAR  68'R*P _b#O'P*R=RBR +a'P*O8T  T9#R%O'R*O-P.R0P1S=S `'#S$P&P I&#R'P 72$R'P*R2P=O?\
      S 5S#P$P&P*P>RET  I+=R?P 1E%R:P=S?OCP W[.R0P I+%S'O  %Y#P%R $Z'P3S=P  Ta%P-P8R=S@OCR %(*P8R  P,$R%\
      R*P4P ,D=RDP T_.P0R  M!#S$O%S&S'O*S/M8S=P>P Ma#P%R (2#P'P=S  ?7#T%P*R-O KG$O%P*S/R2P4R=N?SBOCUFP $\
      @#P'R-R1P ]0#T%P'P/P S6$S%P&P*T-P1R2P8P@P Y1#S'PDP T;%S&PHP  P!$S&P2P Z-#P%R ,&-P0U1N b1$P8R 96%P+\
      PCPHS _C#P%R 6[%P'O.X0N1P  JQ.S0O8O:S `A#U%M )8-P1R ZI#P)R*R-P=P  `5#K'X>P 6]#O%R-SCP  X=#P%N'VDP \
      FH%P-P4PCT /[#R/P  NR%R(P*P=R /2#O&P'P*V-T8PCPFPHP >+$R2P GQ*P-R  %I*P=R  AY%R8P X.#R-P0RCP L5#R%S\
      'P-P/P  ?Q8R9P >G#P%PHR 8H#P'S.T0M C:$P&R  b%8# /$%S'O U'#R'P  J;$P%S&P  bL*P>R X9*S-P1R@O Z>-R.P \
      K&#R%R'S*P-V.R/P0P1K3R6P:R=P@P 4T4R5P a<#O&S1P  HX#O%U*P+O 6O#U%O'PEP  PR#P'P/S <@$R%P -+%P'RDR 6P\
      #T$P%PDP H&*P=S?P  E7#S%O O@#P*P-PDT )T#U%N'T*P+P,R-R.O/T0R1P3O4O>PHP TC'R0P %T3R=P 2#%P>R :2%P8R \
       >##S$O%T&P'O(R*N-P.N/T0T1R2P5P8T=S>O?O@RCPDSEO  T8%R0P G/#R%P+R1P=R F!#T%O'P  /(#T*O-P  #a>OHS ?;\
      #P'T*P.P/R4P5R=P Ua%P*S8T9P=O@P  81#N1T !@#P&R 7b$P(P+R5R  N]$# (S*P-P8U=O B(#P*R /^%RDP P3%PGR *D\
      $O%S  #[#P%P-P.S1R2S8PDP MR#T/N=P?R _,#P-S1P M@#P&R'S(T*S+S-P.P0R1P8S=J>P?O@RBPCRFPHS I_=P?R  R0*R\
      -O.R0P1SCP OH%P8U:S=L  =<$R%L&R'P(P)P+P-X.R/R0P1P6R8R9P:R=N?R@PCO P-#R%P %P#P$P'T*O>RHP 3<#T%P4PJP\
         %&#PDR 5=#P%R.R1P B$%N'R(R)R,P-T1N=R?PCSDP SG=R@P  J4#SBO W$*R=P VQ*P=R  =&#P'P/S SE*R=P  *)(P=\
      R [T%S&P'N*S/P8R=S?PAP Ob#P*P=S  aJ#T%N'T(S*R+O-R.R0P1P8U:O=NBPCP ^Z#O-R1R KD#W$P%R&P-U4P=PCPDPEN \
       2V#P/R G1#R$P4R:R=O 1'.P0R M7$R8P  -C#P'O0S 1J#T$T%R&T'P(O)P*T+T,R.S/P0R2R3R4R5L6O8R9P:O<N=N>L?RA\
      PBPCSDSEPFOGVHNJPRSTP Z5#P$P%R'R*N-R.PBTCP  .$#P%SBP M<%RHP ^%'P*P8S %<#P$R  H7#N%P/R=PEU 4_#O%S  \
      `7(O*P+T A`$P4R L-#T$P'P*O-T1T4P8P:P=PDPEP =P%R*P Ub-O1S 4S*O.R0P8O=U ^$#P%PHS Y;=O>S  E+## Q>#T%O\
      8P 3>#P$R 9?#S%S'M-PHR &''P-S1P  *-*R9P BM#P%R [<%RDP bH=R?P  *W#S%N'PFS 1-$R%V'R*O+O-S.P1O2P5P8R=\
      R?OBP 6L#M$O%U'R*S+P-P/S5P;P=O?S@R *O%P8S?P 48#P$P'L*P-P.S0T1R2T=O@SBSGO  `T'T-R1P=N?R P:%R'P  KW#\
      P'R N!#P.R/R0P !N#R$P  =N%T&P(P*P-O0R1R=S?O Z3%P'R  ]3=R?P  .:$P2R bT#R%U'K*O-P=T Ya#P%R*R0P M='P0\
      R .L%O=TCP  ;S$S2O .4*T-P.S0O1R:R=O@O JA%P8R (M#R%P*R.P4RHP ?=#O%S bG#R'P  ZN$P*R UJ#U%M A7#P%S*P \
      GD#U%N F'#P%REP $)#S%R&P'PEP GG#P$R'P)P*R,S-P1R8P?R /6'P/R !:#R*P MU#P-R  28%P+PCPHS [1#P$S'P RF#R\
      'P  ^5#R%P `@#P%O*P=U @%#V'P0P1OAP )7#M$O%T&P'O(R-P0T1T4R5P8S<P=M@SDP `K#T'P*P-P `0&R-P G:#R%V'O*N\
      HP V&*REP *7'S(P+P  Y[#R%R'R*P-P.R/P0P2R4R>PAP YY#P%R 7a'P.T0P1P  `<#P%S'P WL%O(P+T 9?$R&P'R(R*O+T\
      ,P-M.O/R0O2P4P5R6P9P:O;P<P=T>P?T@UHR <9=R?P  3]#O$P%U0P KV#O8P=UBP  $D6P8S:P ^7#L*P+R-O.R/R0O1T6R:\
      P;R=PFU  <5%O*S1R U$#P4P=P@S J##O%P*P-P.S0P;R=S 5b#R%P  ?O%R&P 0E%P'P*S IZ#V%P'P-P1P2P6P =_#T%N 9:\
      %O'P(T*R=P />#U$U%R&R'L(R+P-O.N/O2O3P4V5O6T:R;R<S=N?RBOCPEP  ,P#S$P-P _=*P.P0R=SHP  .N#P*R a5#U%O*\
      O L##R'P TM=R?P LT%N'T  LT#P1R  5W#N$R%N&P'N(P)N+R,U-T.R1R2P3P6P8V?R@RARCP GV#P%N&U  Y%#P%R*P1R  /\
      E#P%R=O@S  M$$# :T'P*R W]%O*P=T ;^$M2U  ZW#U%O'P*P (O%P3R  :A8P:P=S G4#P%P'V*OFP CN%P0R PQ%P*R  LL\
      #P'P/S 1Q'U0NHP 8Q#U$S%S&R'R(R)N*U+S,S-R.O/O1M2P3P4M5P8P;P=R>R?N@MBVCPDRENFUGLHSSO Ub#P'P8P>S @U.R\
      1P  a>%P4R #!'S*P0P 8(#R%P )D=R?P 1T-R1P=P?R O6#O8S  C)#RFP S7#R%O'R*R-P/R1P>P D+#R Y/#O%O'P1T8S 7\
      ?*S1P=P S.#P%O&P'R*O-O/R1S2S;TDP @>#T%P-P  _*#P-R O0#S'P/P  +7;RDP :-#R%N'TDP 4!%R'O.S W<%P8R  Na#\
      P'R 8%#R$O%S  :M.P2R a>#T%O'P ?!%OHS LU$R-P0P2R 6S#S*P-P O:#S$O%P'U*N-O.R0R1R2S6O:S=RARBPFP  F[$# \
      CL'T.O0P GR%P.O0T AY#P*S=P WC%O'S.N0T :^#P%L'W  7F#S'P-M1T4R b`#S'PBP FC#S%PBP ?!1R2P  L<'S/P0PBRC\
      P 8P#R'P ]1%R&P _$#U%O&O'M(P+R-O/S0S2P4T6R8P9R:R>S?P@NBRDPHR  `^$P%S&P :;-R1P  :`#S=PDP -U#R$S%O&P\
      'P-U.R0P1N:P?R )W=R@P W##U%P'P*O  0C#T%K'S1S 1?#R%N&T0P8S>O Fb#R%R*O [S#W$O%V'O*P-P.P8OBN X,'P.R  \
      J&#R%R'P-P2RAP _)6N8P:U 2(BRHP ?>5P8R ZT#R'P   ;3*N-P4P8R=S?S  .Q%O'R(P*R-S=P $;$R'P*R2P =$#S$S%S'\
      M*O/R1R2O VV#R%P 0`*T=N  (M#P-S1P IW%R(P*R,P-O4PCT 5P'N0UHP  !`#V%L S&#P$O/R2S  O_%S=PCP ;.#P'R  X\
      R#O'O*U+P.R1P8R:P=P?R  aG#R$P -9#O-S ^Y#P'R #V#P%R JR#U%M'S(R*R/L0R5S=N?R@SBPHO  K6$O&S a7$P'P*P0V\
      ?P RK.P/R aH#S$P%O*P-P1R5R=R   BE#S&O IM#S%O 0X#S'P=P   (W## GX#O/S M$#P0PCPHS QY%RDP  C(#RCP >`1R\
      2P <#'P*R.R0P 1H#M%P'U)T*P,O-T.S/O0O4S8O=S?SBPDPEP  >L#Z.M0M M]#R.O0S1P [6'R*SBPDPFP X=-R1P  PM#S'\
      P*P V7#R*P-P4S5P8N=T R9*P8R :X#R2P Y6#P.R  /5'P4R 2/%O0P5T W1#N$R%N*R-T.P/T0P2P4R6R8P:R=R@SBPCPDPF\
      P ^H#R$S%S&P'P*O.R0P  Q85R=P FT#P-S5P  8.#R$P TV#O%V'O/P0S3P8R9P=RHP  [.#O%P*SBR (A%P*S8T9P=O@P ;V\
      %R'P L$#P'R  8,#RDP  US#P$P'R0S L7#R%S'OBP W>#P%R'P*R  S+*P=R $3#R&P'P+R8P@P  7,#R'P GA#P%R YU#P%P\
      'P*RCS )O'P.U0O 4D#R%S'P*PCP !*.N0T  B^#P'S*P Ha#P%R   LB## [%1P2R b2$P*R 42#P=R YR#O$T*P 47.S0O  \
      ?;%O=S R+#U%O/O D=#T%PBPEP <L-O1S DV%S&O  #^#S%O 0Z%R+P C(%PCR 3T2P4R   R!#P'U(P4P6P;S=P 2='P.T1P3\
      P I^#N%S*P5NCWHP K,$P'P1O4S8N9P:T=I?[@RHS @b=P?R ZX#P%R  !A#O*T=PCRHP VD'R*P-P.T0P1R2P=P>R?P '<#P%\
      R  >%*S6P;P R5$O%O&U 7##R'P $Y#P*R U1'P2R (=#Y$K&N'T(P)P*O.O1N2P4O5S8O=U>Z?P@OBPCODREPHR  .(#PBR %\
      %#U%L5R  V^=S?O @?#U$R%M'V.N/O0O2R8R:P;R=P?PHP  5G%P+PCPHS MZ%P=R ;G=P?R 7(#P%R R^#P%S&P*R=P  U2#P\
      %S'PCP M,#T$N%N'T*K,P-S.R1U2P4R5P7P8L=!@PCNDP AI#N%S&P*O.T0P2R8P:S;R>P?P@PBRMR `($R%S'O/P0R2P=RAP \
       _a'# Jb%P-R 6R#U%N-P ID%P-S.P  K0#U%M'P.S0PRP 4-#U%M&P>PHS LV#M8U :$%RDP  6D#T%O*P-P G:#P$P'P*T-V\
      /S0R1M3R4R5O=N?RBPCPFP %L*P<R  S7#U%O'P2P F+#P%R -*-P1R JQ#O'S +I$P%S&P  ;<$P*P-P.U1P 4G$N-P1P2U  \
      ;L*R=S@N 7,#P$P%S&S'L/P5R:R=SCP  8`#P/R 03#R%P HC'P.N0T1U=O U)%O'S ^C#R$P%P'V/P1P4O5S8R=OHP  #J#P%\
      R 5P#R$P%P0R=PBSDP 9Y-O1S ^O%M&P'U *H*R:N=S  *;#O'T*N0R 9^#P%S'P #S#T/N :@%P'S8P @Y#P$P%P&O'V  %6*\
      M;T<PHS  9&'O(R*T-P #N#P'R a7#P'R ,)#N%T W)#S*PDP ;0#T$S%P'P)S*O,P-N/O1R2P4T5P6O7P8O:T=T>PCR  GU#P\
      'R B&$N'P*U 6-$R%P `8'R0P !=%P&R  6H%P*R &/#S%P&P b)#P/R  .V#P'R.S0O AL=P?R a>#T$I%N&P*O2O=OC_ ;[#\
      S%PCP UN#O$P%R-P/PCPEVHP  !*#P'R T-#R%P !3#S%P'U(S)P*O+O.P/M0T4P5R a@#P%R H#$R&P  EX#S'P4P X5#R$P%\
      R*P 9K#P(P*P+U W_#P-R E;#P5R V`.P1R _]#U$W%O&R'P(S)P*P+N,S-O.M/P0R1R2R4O5R7R8P9P:R;N=P>RBRCMDSFSHP\
        7N## O:*R-P T;#M'O*T-R=R .U#P/R YV$P%R&P DH#P%R '0#O%O&P*R-M0S1T4O;R<R=S?P@PBRCSEPFP KX%RBP X%#U\
      $T%R&P'M*N-O1S5R8PEP  ZA=# `@#R'O.P/R0R:T=R>O?O QB#R-P =C#R$T%R&P'O*R-O0P4R=PDP 4Q#O%K&P']8P=PDP  \
      A1#R;P a6#R'P  4,:R=P X4'P*O=S 9E#R%P  -$$R&P 5;-R0P  ^6#S%R-P8PBP H]#S*P-P  O_%R&P #/-P1R W+#P'U*\
      OCP 0[#P$P%O0OEUHS >7#R'O-P1S  GQ#P%PHR 4Z#P%R 5E#P%P'P-R1U2P=PBP EN#T'P*P/O $,#W$N%V&O'S*N-P.L0N1\
      X2P=O?PAOBPDUHP VM%P.R0P8P:N=U OE#H$P%J'R*S-N.P/P1P4P8S9P=a>P?P@WDOEPFR JZ#O%U&P*P _^#P*T>P@P 9M#R\
      $R'O-R?P  ?H#R$P%P'R=P ^<#S'R*N-O1S B9#O-T0P  V+#O'P-P0T1R ,$%R'P*P-S1R=PHP QE%R&P  +@#P8P>S %,#P&\
      P'U(R)P*R+P,R-P.N/V0Z1P4P5R6P8P9P<P=O>P@KBRCOFR %:#P$P*P=T  ?)-P1P2S 0O#P%R  NS#R/P =9#P-R K=$P%S'\
      P-P1P2S &L%O&S _0#R*O=P?P@T  20=# =Y#P%S'P 1##P*R  N=#S%P'P <B:O=S @Q#S(P+P  9%#P%N/U  &X$R%P'P(P*\
      N8R=P@USS $(-R1P O3*O@S 5W#P8SBP ZD#P%P'P*O.U0RDP  T5#S%O  aR#P'R @,#P$T'S*O=P H&#U%O-P3P 1%%S*P-P\
      0RCPHP 8H.R0P  *6#P$R VV$R&P '##P'P/S QJ#R(P*P=R !,#X$O%L&P'N*P-U.P0P1S2O=S>PDPHS  U;%R'P K3#P'R @\
      Y%O'S 0,=P?R U-#S%P-P IE#R%P'O*V-P.P/R0N=R?P  /.*P.O1T3P b2=S?O <&#P*P-R  ,@#c%R'P*P-P/A LY#O$S%P&\
      T*P8PHP ;-'P*O-P=U Wa%R3P 2L=R?P =6#S$P%O'P0R2R 'b*P8P=R  _*#T'M*R-R=P A$-P1R X+#T$O'P  A@#U$S'P)P\
      *N/P=P 3H.P/R `@:S=O V0#P%R  :)%S'OHP >E#N'V*M=TCP HF#O%P'T '^$R&P ^2#S$P=P D6#R$O%S&P-P  F]#O%S*R\
      BP /S$P&T-P1P D*.R0P .`#O$P%N'T(P-R0S1T3PHP Va#R%P ]-'P(R*P5R  ]S#S%O 9&-R1P  :#'P*P-R/S1P [P#R0P \
      ?D#P'O*S/R8O=S  AZ#P'T*P-P1P9R *E#T%P'O $P*O=S@R _`#S'P*P  ]&%U'M*N1T SL#P%P'R/R G##R1P :;#M$O%T&P\
      -PDV +##R&P'P(P*R+P-O/R4R5R6P8S9P:O=N>R?TCSDPFP EL'R8P  M&*P=S@P  #G#T$P%O T3#R$O'R  .U%P0R  .!#P*\
      ^-N/P0P1P4P;M=PCO 96-P1R FW%S'O F9%RBP  QV:P=R !'*R-P  K,#R$P -9*P=S?P ([#P'N*P.P/V1S=P *,8O=S 3A#\
      P%P4P5T  YN4R 90*P@R  ]($P&S'P  9H%S&R'R(P-R0O=O -O#X$R'P-P2P=PBNDP L?#P%R =U%R,P-S0P1R<R=P>R@OBPE\
      PGR  D50P1R `H1P3R  !V#R%P.P0R QG#Y%N'M*P SH%R'P-N1T  8A#S$N%N&U Jb%R'P  W5'P*R (9#R'P -S%P'T*O.P1\
      R T5%O'R UU$R'P  V5#N$N&O'S*U0P4U=P  [B#N%V'P(P _/#P.R/P4O5S8R=R@P L8.R0P 7'$S&P2P 3W%T'O)P 3?#P%R\
        74#O'W(P*O+P=P ($#T%O4P  H/## NX#P%P-M1W FK#S'PCP Q-=R?P ^X%P'R `L#T%O*P  $=#S*P5P8P:P<S=S?P@P U\
      7#R$R'R-P2P3P8R=R?P 4/%P'S(P  HQ$R2P %C#P%S+P L*#N%R'S NJ#T%O'P8P  @*#S$P%O*P2R;P=O?T@P [N#P(S*O+R\
       U(#O-S [N$S2PHP  NY.R0P TO%R*P 1Y#S*O  R,%O4T=P  _5$O%P&R*P-P.P2SCT 3/%P&O'T +3$P%T'N*S-O.O0S2P?P\
      BRDPESGRHP R+#P%T&PDP 5X#S$S%O&P'P(S*T+N0S1M3P4P5R8N=V?P@OBS  L%#S$P%R'O*R.R0P=P .H$R%P&S*O  <O#O'\
      R*P=T@P /1#P%S*P  J6#P$U&P*N1S2P QA#N%T Y0#R$R%O'P*O=PCODSGRHS  1Y#P%P*O6P8W:T=M @I#P%S*P ,W#R(P ]\
      @#P%P&P'R*R-R0R1R=O>RBPDPEPGRTR bP%R'P 30#P%P8S @.%P/R=P?R  PG#R'P MJ#S%O .X#P%T'O XV#R0P  LE%R&P \
      *2#U%M V:$R&P K^#S$P%O'S  R*#T-P1O 2@#R%P'P*P/R6R8R:P;P=RHR -a5P8R=PCR 4.%P'R 0(%R&P'R  ($'P.O0T .\
      [#PBR ,O#R'PDP -L#P%R '^#O$R%O&T &4%R'P   _+#S%L'P*N-Z1U3O8N =>'N-T/RHP -T#O%P6P;TCR ZY#P$R <[#P'R\
        +D%# P$#P%R'R0P AD.P0R 70%R'P OP8P:P=S  LN#P-R1R2P 3G#S(P0P 0>#M$T2R 0H#P8O=T U3*T=N ]$#P%R  '44\
      RAP $.#S$R'O2P a4#P%R'O0S *9.S0O  b?1P=R P@-R1P 1D.P;S<P  ]a(R+P `O#KBW .+#U'N*P  BS'R-P.S0O 48#P%\
      R $N#P%R a;=P?R W:=P N:%RBP  PX#S*P1P E>#R%P E6#R*P ')$P1P2U4P8P $W-P7R=P?R  #B#P%R [Q#R$P%T*P+P-N\
      .O0R1R2R:P=R@P 5A8P  ]O#P'P*P.S0P=S &^4PBR  D%-P=P>R?R .A.O0S DO#P%S*P >X#P8R :R#P4S5P  SS.R0P  Y!\
      #O%S8T=N@PFR -?#S'P*P/P8P=R?R ?P#R*P/P:P=R 78#U%M  T!#T$P%N-V4P5P=P =(#U'P*P0P ?9$O%R'U*M.R1P5R8P=\
      P@R  0T'T.P0P=R?P 3B%P;P=S  2G%S'S*N-S0P1P2O4W5P8S=P@PANFP M&%O'T*S4O5S7R8P=P?P@P >&$R2P8P=S ':#U%\
      O&P*P `$#P-R  :;$P%S&P 3S#P'PCPHS 68*RFP  -?%R&P =,#P%R&P  O[#R%P .K#R$S%U'P(V*O+N-R/K0N1P2O4P6P8U\
      9N;S=M>S?PBUCRFPHP 9P-P2R 36%P'PBS -[#P%R 8J'P*R  #(#N'S)R Y]-P.S1P   _L#P4P=O>U +K'P-S1P G@#L%M'J\
      *OBc F##S%O-S=PHP V%-R@P V%#R/P  B^.T0N=RCP /a%R&P *%%S-P3P  #?%R&P  :L'P5R =[#R.P ]Q'R-P.P0R 7[#O\
      %Y'L(P  NV#P$R %C5P=S@P  *H#R*P BN#T%P*P +b#P.R  _a'R+P JU.R0P H%#P%R  1(#R5P @E%M-T1T6PCPHP  J9#O\
      %S O=$R%P&R %Z#O%O*P-P3Y4P>P?P 4+#R-P4P 2V%R'P $D#K%O'P*O-O0P=d?P@PDPEOHP  JX#P%P'S*P8R _a'P-R  <>\
      $P&S'P*P2P=P?R@TEP %S-R4P 8$#O%S >b%R'P /L#P%S'PCPHR Q6#U%O*O.O0SBR LT%R&P  Ob%P'P*S [K#R$P/R8P  >\
      M#S%P(P _N%S&O  JD#O%S TI'P0R S<#P%P'S-S/O1P>R 'Z$R'P S<'P-P1S  U-#P-R 9/$O%T&O  _K## *S'R,P SR#R*\
      P  *$%P'P.P0T ZY#O$R%P'R,P.S/T0P1O2R9P=P?R HK$P-PBS  =&'P0R  9L$U%O&PFP 54BPHR ),#S%N'S(S*P+S-P8P=\
      PCP VC#N%U&P  ]G#S%P*P _W#R'S-R/P8R=N>P  X,*P6S:P $D=R?P  7A'R0P _%#P$R  Z.(R+P b?#N%T 28%N'V.S0M \
      ?2#P'R  P,.P0R I&%P-R ?5#R%P  OB'R/P:R=P _H$S%P2P BQ$S&P*P BM#P%RHP %'-P=R /E#P$S&P  6P#R*P ,]#R%R\
      'PBP O,#R'P  S[#R%P US*P=R LQ#S'O  1S#R2P ?a#T$O'P*P-N0R1S2S=RHP BN#N$R%U'P*O.R0P1P:S=R>P +Y#R'P(P\
      +S-P1R@P  )+#P%PBS JK#P=R  $N#R$R'P4P A;%R*T=O@O @E#R$P &9*R-P F.#R*P F#%O'N*V Mb#P%R  X(%P8P=S :;\
      $R&P2P )M#P$P%T'R@PBP 0T#O'R4R -I'R-P  .W#R%P ^_#S*P0P  [W#K%S'P*K1O3c4P9P=PBP U>#R/P (X#O'S QL$P%\
      S'P  %[:R=P a*#P0R QA#T%O'O V0%S'P-P 47#P$P*P-R1S  8^%P(PSS D4$P%P&S ;_#R%N4S [+#R-P  7&#R*P .D'P>\
      R !T#P%T4PCOHR  V=%T*OHP YY#W%OBNEPTP 7K#S'P(S+P-P=P  70#P%U'N _T#P%S=P R1%P&P'P*PDT Z'$P'O-PBVGP \
      V]#P%R'P.S0P  59#T%O'P=S?O W%%R5P XZ$S%P&P M'%R'P NH-O0S  I<#V%O'PBPDP K6*P=R@P ;<#T%P/PDP JA#P4T8\
      PCP G$'O0S  4Z'R,P L5#R%P-P/P1S $C#R*P OG%P-SGP  .W$P%R'P*L+R-P.S/R0N2S4P8S9W:P;P=R@PFP $@#P%R  aH\
      #R$P XV2PAR =Y'P)S,P +U#P*P.S0P N-#V$R%T'N(S*X+O-O.P0S1O2P5P8O<P=T>R?M@JARBP  :8#S%O U>#S*P=P 0W#S\
      *O  Z>#R*U=M@P *G#M%S-R.P0S3PDR [U'P4P5S !_#P%P'O.P0T=R  GL%R&P 0-#P%N'P-P.P1P=Y  'Z#P*S8P T,#P FM\
      #P$S&P FG#RHP  *!#R%P :5'M0U  H<'P*P5R8R S:%RSP YB#R%P X(#N%U*P B@#O%R'R/R5P=RDP  NB#S%P/P *^:N=T \
      F2#M%S-S  H-#P)S,P XH$O*T=P 8-#M$P'X*R=PBPFP N==N?T !K#P%P'P-P8RHT  :%#P%R UF#S'L*T 1,#O'S5P ab#P$\
      R'P*R '!#S%P'R.P/P;R=P  ;'#U%N*P/P !^#U%M .16R;P =,'P0R ZC#P%R U,#O%TCP  EV#P*R a$#P%P'S _S#T'S=N>\
      PCP S?#V$P%T'P*P-O=P@PDP '=#P%S&P1P=S?P   3;#R%R-O DM#S$U%O'P*P0O6P8S:R=P>PRP WR%P=R  9T#P$R%R'P  \
      C=#O%S'R*R-O=PBR 9`#P'PBTEP >1#P'R  N[#U%P'N*RBP Q3#U$M%U&N'!*P-P1P4P5P8O=OFNHP 'Q#P%R  ;-(R+P-R1P\
        ;5'S.P0P  !D#P%P'T(P*N+R.P0R1R=S `I#T*N +5%U'O*P=S?OCP 0`#S%P-P0S=PHP W8#P%N*P6P8W @%#S%O'P(R)P,\
      R-S1O R,'P(P+S  F`#P%S'P U]$SEP YB#P%U'O*P 9+%R&P 1!#R/P ]J#R%P-P4P8R aD8O=S YF#P%S'P T@#P'S.R0O $\
      V#S%P1P BZ#R'P 6K$N%L&[5P=P 45#R%P 1T#U$O%O'P*P-UCPDP  SH#R'P #(*R-R/P2P  <a%# ;+#S$R'P=PRP (T#R=P\
        NGD# ?:#O%R'R )+$P%S&P #S%P>R 5Z#P*P.P4R=S ^B#P5R  7P#S$P*P *-#R2P _C#P$P%W&P'M)P0R8R  G+4# >Y*N\
      1P8R=U?P A:=P>R I?#R/P LI*R<P NP#P%R*R6P bV#R$P%R*P0O1T=P >B#P$P%S'V(V*M+N/P0N9R@PEP  L2'O*P=P@T U\
      '#N%O'P*S8T=PCTEP <]%R&P  ;M#N'P-U 8/'O*R 4'%R'P G:#P%R GP#P%R 6B#R1P */#P-R  PA#P%R KU'O*P.R/P0S:\
      S=P  `>#P%R [+=R@P .&#R-P L+#S=O VO#P$P'P=U@P >G#OHS ;T'P-P.O1V2P YF$S'P1P  5G8P9R  CC#P%R *,#S'P0\
      O O.#PBR  VP#P'P*S4R5P EB#U%N=P  9>'P.T0O %M#P%R  G-$# LB#N,P-P1V 08#P%R WC#R%P  T7.S0O [9#P$R Z=#\
      REP Y9#L(T+S E7#O%R (8%M'P*W )6'U.P0M %?$P%R KQ#P$P%U&PDP a<#R%P-P8R  ,Q#U*R-P1P;P>N N$#R'P A7%N'O\
      0V )=#R*P %K%P'R-P  &/#P%R 3U#R*P  8[#S$P=P BS$R2P 1:#P'P(S*P+O/R6R8T9R:P?O@SBPCP  E`'O-O1R=S &+#P\
      2P=P?RDS YM#O)P*P6P8V:O=S bB'P0R8T>N  1R#R'P R@-P1R :;#R$P  T)#P%R  I!*P.S4PCRDP V3#REP aA*R=P  BG\
      #R-P ?.6R:R=O %L#R%R/O  G+*R<P #L*R-P &9#T%O 4T#R$P  41*R@P VP=P>R *Z#P%S'P+P=R '-#S%O PG#R$P%P*PC\
      T  GN## H!$P4R K6$N%R&P2UCP NV#T$N%V&P*M-V0P1T3O4P8P=PDOEP EO#P%T'O ::#R$P%R'P(P*R/R?RBOEPFPHS EY#\
      O*P=RFS  V_#P;R ;!#R-P 5]1P2R &Z#P.R  =(#P%R'P ?2#O%PHT ;a#R2P 5I%T4PBPDP  ;@=P@R ]b-T.P0P1P  ?6#T\
      'P-O Q]&P(O*S+P-R.R/P1T4R5P8N:P;P?RFP J$#R*P  LB*R=J@W 6.#P$R BM#S$P*P0RBPHP H2-S=P@P B#%O0P5T  V0\
      #P%R /L)O,S 6b$P.R  1<8S:P=O :G#U%P'O T3#R%P  NA#R'P -5$O%S&P JA%R'P D,#R$O%P2S 6O#T%P'N(S*W+P0R=K\
      @P  WH=T?N 7O#R$R%O-P0PDS  KM#T$R%O*P2P `^#P%S&P ,*%T1PHO   M,.P0R .5%P-P1RBR  )K.P0R )##O%T'R*P8U\
      :P=O?P <b=P?R  O2#S%N'T(P*P 58*R=P `@#M$N%O&T'I(P)R*P-S.S/S0O2S3P6M9W:S=T>S?P@R  FD)R,P 0Y'P*R  Q]\
      #P'O*T JW8R=P J5*R3P )Q#S'O I($P%P'L*S-c/S0O1M2P4P6P8R=O?PDPHO  <X%S/P X=$P'X(P*O/O0P  N'#P%R ^&#P\
      %R MX#O$P%P'R*P.R1R:P=R?S   (`#P8P=R bP#P%R)R-P  *J#P'R )9#S-P1P CI#R*P  TD#S$R%T'R)P,O-O.U/O0S1O2\
      O4R5O8O9P:R;P?SARBTCPDOFPGNHP A/#P SM'J*X  Q^#S%N'R 9@#S$R%N 2S#P%P'P8T 5U#X%M'O)P-P  (P#P%SCP UK#\
      P$R'U*P-P/O:R=P  2F%P'R  b&#S%O :D%S'T*P/O4R5P6P:R?PEP  QH#P'R*P=R D/#P-R (5#P$R'R*P2PDR  R,#T'O=P\
       7B#O%S A[#O%S ;Q'P*R  )A#P-O1U K##P%S/P 4:#P%R @6#S%O*P.R0P=R  PU%R.P  @E=P?R R]#S%P.P0R@P  GN'P0\
      R 6D#P%R &M#O'O*P-S.U0U1MCP EM%P&P-P2SCS ]_'N*T=R>P  0^#S%P'P ([#P=NDU 8b#T%M(R+P.R0P:T=R?P@P $W#O\
      $P&R*R-R1OBT  LM%P'P(R*O+R-P.R1S6P;R=P@R B_%P1R SG%P-R 3]#P%R +3#P/R 82#O$O%T'P+P-P.R/R0P1R2P5P8P:\
      P;P?T@RAR 0P$O%R'O(S*T+P.R/R0P3R=M?R@PBP TB#P%N'K*W3P5R6S8P:P=X>P?N@PBSDP  UC%P-R 1[#P*R VG8ODS >L\
      8P:P=S 3R#O%P'T-P1S>P :T#P%SHP  :G%# b)#O%S&P'P(R)P*M-O.R/R0R1R2R=S@PBRDR *W%P'P*S,P.P2R4R8P>RDP <\
      J#R*P.P0R  :%%P*R AV#P%S:P  M(#P'R SO=R?P [F$P%P&S %$#S%P'P*P=R :$#O%S 93*O-P1R:R=O@S  _J'R*P8R:P=\
      T?PBPCP a(#P8R L)'P*R )M#P$R  =0$P*N-P=V :T#S%O RV%S&O >EBRDP  ]T#P%R -L#P'SBP 9I=P?R  T4*P@R VK%U\
      &O'PHP  PK#P-R T`#P%P-S U_#N'U*P H=%U-N O##T%N I!%P&R  6K%R*O-R/S0R1P8S:OBP bQ#T'O*P TC%T'N  b[-P4\
      PBS K_#RDP #E#RDP a4#O%R'R :`%R*P 36#P2R 4I$R&P*P=R 58#O$S%R8P  2K-T1S=M 0+%R&P DS=P?R 5R%R'P =G#P\
      $R%R'O)P*S,R-P.R1S8O:P;R=U?JHS Eb$P5R  #1#R'P :T#P%R  D;'S*P/O=R b?#N-V4P H,#R$P*R.P/P0R:R=P E?#N%\
      U(P  6)#M'V-R0P1P 0]'P0R H]#R%T'N-P  L6#R*P J]%P'T*O K@#R/P A.#S%O 1W#P%T'N(T.R0P4P;P=T?O@P L2#R$P\
        ;?-P4R U[%R&P OG#R%P-P1R  )]8O>S @G$R2P WT#P%R  0H#O%R'P-R/R1P=R S$%P*R :J$O*P=T S4'N*T ^/#O%P*T\
      8P:R=S>R@OBP EE%O'N(T*P-R1S>P ?`#T$O-P 1Y=R@P  P>$R%P  1H'# 8W*P3R D&'R8P9R;P=P O<'P*P0S ,Q#P*P=S \
      6K'U*M  A-#P4R T>#Z$P%R&O'P*P-O=P@PDP  PM#T$S%S&R'N(R*R+N,P-T.N/R0S1N2N3P4S5P6U8S9P:P;S=O>P?PBOCTE\
      NFPHPTP )H.R0P Z1#O$R&P1S  &@#R%P'NHS /+#S%R'O)R*S,P-O6O8O:T=L?UFP   )U'P-R.S0P1P2P=P?RAR '&%MDU 0\
      /#R*P A9#N$R'P(N*S+T0R8R=P?R@O 3W*R=P  *A*R-P !%#P%T&P'P/P=R _/.S0O %H%P-SCP 9:'R*P QP$P%O*U=P  b4\
      #S$P%P A'*P0R 'N#V$T%P&P'P-P/R0P5P8P=P@P __#P'R  J,#P%R J)%P*R `##P%P'W*O-O +O=PBR   Z]%P'P0S4S=P?\
      RBO ?T%PCR  RY/R ND=O?S 9O*P@R  39%TBM 65#P$S&P ?J#R%P 6Q#S%P/O  ^6*S4P@P +^#R;P J*%P'S.O />%R'P  \
      E,#R-P %<#R'P-P/R 4'#P$N%P&P*R-S.T0O1P2S6R8R:N<P=S>R?PAPBPCREPGSRRTR L_#P%P-P8S>R K)#O$S%P'R  'W#S\
      %P8P b*#S%PBP !D-R3P -^%N&P'P*T+S-S.P/S0S1N3P8S:R>OCPDP QL$R&P 7V#P*T=P?P  'U-PCR U8#P$P=S  <a#N'P\
      *R0T=P>SSP SC#O'P-O1U  N--P=R 98*O=O@U *''O.T0R2P3P F(#S-P/P1S8P:O=SEP  AK$# W$$R&P'P Xa$P%T&P2P &\
      '%R'P=N?T  ZG#P$R 7J=PBR 3`1PCR 3*#P-R >,#S%R'L*T  H6#P%R  -J$R4P <P-P4R E-#P$P%V'P-P.S/P0O2T8P:P=\
      SAOHP  ?($P*R &>*S@N aP#P-S1P  HZ## a@#P$R V'=R?P X]*O8S=P?R /$#M%P*P-PBX K2'P-P1S  ^?#P$O%T&P K&1\
      P6R P)=P?PBS  GD#P%R 9>%R'P Y@#O$R'R-P.S1P )&#P'P*P-R.R=R BE'P.S0P  /2#S'P [D#M%P'R*U Y.#U%O*S-P1R\
      4OBO WV=R?P WW#O%V*P-PEP  :J#P%R +@-RBP  -X#S%P&P :M#S$P2P5P  T`#P%R U2#V*N@O  [S.R0P   1]#R'P a^%\
      R-P=PCR  GK#S(R*N+P1R ;b#P0R +,'P WI#P*S=P =,=O?S 0+#S'P8P <@*O+S  5>:R=P $2#O$T%R&R'P2O !,#P,P-SH\
      P @X#N%T @0#P$U&O*P4P XB#P'R  `-#O%R*R $D#T$P*P-P F!#P'R $3#S*P=P ]T#T%O2P LL-S1O L9#P$T%N'R.O2P8R\
      >RBRDR  UU#R/P  '*## )6#S%P&P #:#O'R-R #H#R-P RV#S*P-P #=#P'P*S I<$S%P&P8R=P  Q7#P%R 43*P-P;S )@#R\
      $R%O&S'T)S*T,P.O/P0O1R4S5R8N:P=P>P?P@MBSDR I<#S'O !`#O$P&P'U(R)P*O-S.O/R1T2R3P4R6P9R;P<M=U?L@PDREP\
      FRHRSRTP QJ#S%O  TB#R5P Z*#P*R  N/8R>P FR-R.U0P1N2P CM#P'S*P &F#R$P '^#T%N-P.P0R1R _P#S'P@P H8'P0R\
       58%P&R  T1#O'V*PBP A>'S*P0RCP  =K#S$P%P-P +K*R9P P6*S1P=P $4'S*O  $^#P%R1P5L:R=P?R@PHV *>#P%S&P  \
      Y.$P.PBS M!*R;P ,a%RHP  *R#P%S&P 9Q#M*U #H#U%N*P _J#T%O'P RT#P?R L=#R-P 3U+P-P4P=T >2%P'V*N-P  U##\
      S%O'S*U.P/P0R=N>P@P EY1P>R ,8%P=R -:#R*N4S5O8P9S:R=P?O@PCT  ];#O$S%O&S'S,P-O.R/P1T2PBP :=#O%S H[$M\
      %U&R-O2S=P 7]*R=P 5!#O%S  A[=R?P OV%P'P4T=P  K[#P%R'S*PBP _'#R-P TS#P'T*O [A.R0P $X#V%P'P*N  3N#R%\
      O'R@R ?b%P'R LL#RJP EI#R%O*R $9#P%S&P HM%P*T+P.R4P=P %&#P$S2P   OZ#N%S&O8PDVHP *=#P%R 8V'R-P F#*P=\
      S@P  :-#P'O*T  O!=O@S ZE#O%TBP Y$#P$R%R ?a=R?P  W;#W$T%P&M'T(N*S.O/L1P2P4R5P8R9R:P;N=R?PBRESHS Ja#\
      N$P%R&P'S(P+R-O2S:O=S@PBR .B#R%P 4;#P'U*P-P  =0'P/R ^7#R*P NN#R'P aT.P@R 1.0R1P 9-#M%P=X>PCP b0(P+\
      R  ]a'O0S GT'O*S )^#T$P%O'P-S Q2$R2P AC#O$S%O*R-P.P/R2R4O5RDR  Y@$# #2#U$L%R&N'T*S-W.S0N1V2N3P4P5O\
      7P9T:P;P<P=S>OAPBOCNDPET -F*O=S (D%O'PHT IU#T$O'M*T-V/P2P=P>PBPHP  *[%R*P =D#S'O2P=R B]=R?P !<:T=N\
        A'.S0O  F/)P,R Q?#R%P  +A3# 5-#O%S PZ=R?P ^T#P'R QN#R$U%O&T'R.N0T1S2N4P5P6R8R=PAOBPDPFP  PC#P*L=\
      P@X UP.R0P 0)*R@P  5B:R=P :%#R&P*P-R8P:T=O IV#U$S%L&P'O*P/R0R9R=RGP  O;#R0P _<=R@P +J#T$O'P  %S%S*\
      P>P  44-P1R 6##P%R K.#P>R   _L'P8R ]9#O%O'T*P.P/R0S1P8P=T?OBRDP 9B#S$O&R'T)S*N,P-S.O/O0P1P2P3S6N8S\
      :U=P>OBUCPTP .S#U%P1P6P=P  R3%P>R 9`#S$O%M*R-S1R2P9P=U@PDP 5O#P'M.R0U )4.R0P N,#P=R ]L#O%S 67'S0O \
       ([#S'P1P2SHP E!%R=P C1%U'M b1%P*PHS [J(R+P8P>R +Q=S?O #/*P8P=T>P  ]E#O$O%T'V(P)P*PDP P-#O%O*P-T=S\
      HP (6$P%P&R  9D#P=R 1?#S%P*O0R=PDPGR 9D#R8P C^%P-R  -O'P*S=P  XI#R%P  3A#S%P'P AK1P3R */'P*R ^L$R*\
      O1P4P8P9P=P?S@VGP )9#N-T1U2P4P;P=P  $?-R0P +K#O%S'O*P+T-R:P?R@PBR IY*P=S@P PU1N;R=R@SHP 2D#P/R 1F#\
      R$O%S'P4P 1@#R4P  !:#S%PCP :7'R*P N0:P=R 414R5P =4'P-P=S /C#R%O=PFS %#$R&P*R3P  C6#P-O=S -J#P$P'R?\
      R  XS#P%R 0L%R'P _!#R'T0N1P=RBP ,WCPDR  N]%P&R M[.R0P b6#P%R'R(P  9'%M'U DF#R%P A='U*M 2K#U%P'OBPE\
      P (M#P'P.P0T E2*P=R  BY#S%O G?-R1P ^K#P.P0S 4F#P  YP*# /]#P'T*O b'$P%N&U &Z#V$M'P  %L#V$P%R'T*O-O2\
      P4O@PBPHP O$#R'P LR-SCPHP 'B#O*S %>$P%P&R-P=R <(%R'P  ?/*P>R  #X*O=S ]+#P*R8P <)#R*P4P8O<R=T?P A-8\
      P=R FO#P%R )b#P%R F>#P%S-R1P &`#R%K'V(V)S*N-P/N1P6O8U:S=P?P@OBSDPFPGP  ##'P-S.R0PFP 3]#P'R  >a%S'O\
       5`#M'X/N ZT#N%U/P=P %O#P'P*R>R  G-&P2R /0%O'S C8*P  <+#P'P-S 4L#O%R'PDR aT#R$R&P'P*S.P/P0R2P=RDP \
       _2.O0S aS#T%O'O-S.V0P1L6P8R:P;R=P 0<'R*P K2'T-N.P1R=RHP  &('P4R <;#R%P'P*P-S bL#PTR  b(#R'P  5U.L\
      1V Na#R$P'R(R-P5S8O9S;P=P@P a9#R$P*P2R  b]*O-P9S P*=P?R U*#R'P ][#R%PHP  VS4S8O aA#P%SEP  ,Z#O'S _\
      W#P%R  A%%S+P5P *N#P*R  K`#T%O=P C$#O%P'S*S-P =/#R$P +]#S%N'R-O1S 5Y#N(S*R+R-R1P8P FS#P'P(P*T+P4S8\
      P=R@P E[$P2R BP$R2P 71%P;R @/#S$P%P ;?#R%P  &^#V$O%P&O'T*O-R/P1P4S8P>OBPCPDR 3_#P$S&P=P?R /&.P0R 8\
      I%R'P8R9P=P?R O>#N*T  (+$P&R'P0R2P8O:S a'#P-R .+*P=R 65#O%P*TCP YA8R:P=P (]%S'P*P U>#T%O'P :$#P%R \
       T$%O-S ^9*P-R M:-P1R ^Q#P$S%P'T*N0O4R8R=R@P Za#P'R-R1P  G3#M%U /b#T%P*O-RDP `[#T$S%M&N'S ?Y%U*O=P\
      @P  /[$P8PCS V[#O$O%S2S +V#M$O%P&Y  D.*R@P N1#P%R(P+R ):#R%P  C-'R0P 36#P%P*U5P;P  2N#P'R 6V#O%S 7\
      -#R=P a>#P%P;P=R@T TX#R-P  SJ#S%O  =W#R'P H,#P'R 8;%P&S*P M6$P'P-O1S2R=R 5V#T*P/O  %K/# 7=-P4P8P=T\
       ]Q#R-P #W#N$R%U'O*P-S.P2P4O5TBP  L:*R=P V;#D$O%N'L*W-L0P1O3M4P8f9[=P>PBPCPHS +*#P%S=P  CF%NHT Z=#\
      T'N E0%RBP  0/#O$P%O&T'R*O-R.N0R2R4R8R<R=O>P@PBVEPRR KP%P*R 12$O%U*P E.#R'P A3.R0P 8I#P'R*P  ]<#P*\
      O4P=S@R %G'R*P  Z^.P0R  ?R#S%N'P*O-T1R2P8PCP aC-R8P @@8P>R XE#P%R  HA%PBR [O#R$P'P*U=OBP  &3$R%M&V\
      'M*T-P=P  IS#P$R X[#S'O=P IF#R*P %#'R-P #3#P$R-P0R:O=S  D>#P%R ,/*S-P=P *H%P'R 1,#T%O IU2PAR  *K#O\
      %T'P :A#P%O*U=P ,<=R@P  Y:'P.R0R1P $B'P8R  .6#P=R  &J=P@R H!*P=R  #E#N'R/R UT#S'O*R=S?O  O:=PBR Fa\
      #P$P'U)R*P/L0T8S9P:S=P?P@PBRCPFR  `R#P%P'S-R2P 09#M%R'P*U F&#P%S=P  2a%R'P(P)R _S#P$P=S 43#R$R%P0P\
      5RBP 1L#P%S'P  R+$P&R :Z#T$P%P5P 3V-P 9Z#S%O J`$V%O&O2P ,7#S%P.P $X#P%R  VY#P'R @`#R'P 0L#P%S&P>P \
      H)%SCPEP X5#S'P-P  6b*P1P@R <)#R$P A/#S'P-P EK#P-P4R5R LW#R%P'P*P.U0P1P IP%N'O*T-O1U `M#L'V*P-R.R0\
      P1S4P=P  3O#R%P BF#T$P%O'S*P-P.P0R <21P2R=N@U H>%P=P?R _Q'P0R  =J## <V5OHS 5F#P%R O?#P-P.O0S1S D:#\
      R$P%S*N>PDS  (^#O$U&R'R)P*O,S1P3P4P5P=SHP :!*R8P  !1%RDP a@#P%R=R>P 5/%O'S 7$#P%R O3%S'O  8/#R$P%U\
      &P'R)O*P 3R#S%O*P-R=P )/$P8R  A`#P$P'S*P-P/R Z/#P$R MO.R0P  /T#P%T'P*P [(-R0P FU#P-R/R2P ZK#P%R [6\
      %S'O*R=P $L#N$P%V*P @1$P%U&O'PHP  aW#R$P Q]#O%S'T(O0P  A:#R-P1S;P=P  b)%R'P Z1#P%R I[#O%S *V#N$P'P\
      *P-V8S 7W#S%O  %9#P'R =2#O$PBT aK*P=R  $A#O%W'L=R P7%P'R +)'O*P0T  ;F%P0P=S  %['P.S0P  R_#P%R V8#P\
      %S*P b6#R'P X6#S%P'R*P/P  <G#P%R C2%P-R  82#O/S )7#P'R aV8O>S  !<#T*P-P1P  ,W#U'P-P0P=P SQ#P*R R05\
      R I5%R'P  )8#P*R C.#N%T :1#P1R b*#V%O'O=RBP B8#V%O'P*P=PBP  O9'O.P0T 'G#R*P ,T#P%T'O  R+#R$P !1#R8\
      P   51#S'P-P <J'O0S ,.8S=O *0#P=R  5a'R*P V?$PBR :W#P'P*^1P6O8N:O=M _]#P%R J]#N/U=P  TJ#O%R.P/R0R=\
      S?O <J$P%P&T3P >=#O%P=R?PRT M`#S%O MX#P=R  '0$S%T&O'P-P1P2S=P /,#P%SCP 3,#O'S 0.#N$T%T'O*P ^I#P/R \
       XG%O'S $X#R'P1P5R >*.P0R 9[#O%S $D#S$S'O)P*S,R/P3P:P=RBORPSR  F&#P$P&S QC#O'S `0#RBP -BBRGP  &@#O\
      %S F:%P3R aQ#O%S&P'U(X)R*O+N-M.E0W1L2N4S5O6R8V9P:P=S>P?S@SBRCSRP  5T-N1T=S?O 96$P*T/N2R ;M'R/P N.-\
      P1R aC%S'R*O `W4P8R ?M-R1P  &E#S%P+P2PAR T&'R+P  $D(P=R ?*'P-S1P CU#L'S*[-N/P=P>PFP  M%#K%P'V*V-P1\
      P>P 3J#P=R [;#N$T  CE=O?S _.#T1P4P8R<PDP  XS'P0R NZ#P3R )N-R8P *U#P%R ;A#O%R'T/P0P  RD'R*P  *D'S)P\
      HP a2.R0P  &<#U%N.P0P 96$P&P2S B,8R:P H*(P+R BT#T$O&PDP !Y%P'R=O?S  I_-R1P !^#R%O'R VX8P=P>R  $7$S\
      %R&P2P ;8-P;R  ,a#R'P VV-S1O (3#P$P%S&T'O0P8P=R  ZL#P%N*P4P=U?S AI#P=R )&%RBP =T'R*P T&#R%P !V%R-P\
        8#'P>R 88%N'P.R0S ,`'P-S1P  J4&P2S=P )$#S*R-N1S2P  @K$S2O #X*P+T1P=P HG%P'N5PCV ^_#S$N%T&O(P*U-R\
      .W0U1M2N3P4P8P:P;P=PBPCPDREP  H$#T'N aV#N%S-S.P2P 4V$R%T&OBP N(#N%P(P=V ,+#P'S=P  4[#O%T)R,P  SA%P\
      'P*S Q.#P%P<R #&$R*P =[=R?P  $A#P%P&R'R I8%S'O IR=O?S  4X#O$P%V*O :+#S%P'O-P8PDTFP <H#N'S.P0S  aQ%\
      R'P 4Y$P%R )##U'O*O <M#P=R :a.P2TAO  HB%R'P [6#T%P*O I+#O%T-P  OH#R@P N(#S-P1P 20#O-S I,1P3R  ,B#P\
      %R ,##R%R'P(R*R+P=P 7H$R-O1S2P A@#O%P'R/T8R=O?RAP ;!#R8P=S?PBP @/%N'T ,H#R$S%P*O  2Q-N1T %F=P?R TJ\
      *R-P K^-P1R 89#P$R >R$P%O*O8S9S=P>S CO%RHP  O6#T%N-P a(#P8R  !V'R*P .1/R0P EM#S%P [J*U=N  -=2PAR `\
      I#N%N'P)P*]-N0P=P M`%S'P-P4P6RBP `T#R-P M($R%P `T*P.R1P=NFU  +*#O%R8R b`#O*S .8'P*R /;#S%P-P  _2%O\
      'RDR @4(O+S EX#P'T+P-N.U0T1P=PDPHP  9J#N%R'S*R.R0O3P4R=RBRHP &2#P*R  0N#R*P1R BY#P-R 2H$P2R  )G%R&\
      P'R(P @P#T%N .-#U'S-P/K 1'#O%R'P-S1R CJ=R?P  RV#P'R*P AJ'O/S5R:R=P a65P:R >%#R$P%R&N(V*R+M,P-T/S0J\
      1T3O5T8S=N>O?U@NCODRFOGSHP ML#O%S 3$'R0P %P#R=P  ;R'P-P0T1P 07#O%R8R FW#R%N/S /M$P&S2P  (>%O*U-P/R\
      4P5R=PCP X<#R>P )?#R$S%P/P=PBP  *U#P2R 15#S'O-T.P1P2P )T1R2P 6*%R'P  H/=O?S V?=R?P  `+5# 12(S*P+O:\
      M=V  CK#P%TBPSP ;C#T'P*P1P 6I#P*S=M@T J:.R/P 6N-P1R  $[#P'PCS -:$PDR +I$P*R1P8R  6:#S$P'P $E#S%NDS\
       /:%P-R WE#R*P 7,#S*P6P  -&#O%S `O#R'P LQ.P0S2P  5'#O$R%R'P :T#P/R :)#P%R 8[$R&P G(#O'S  3B-S1O ;.\
      #N%PHT  ;##U%M /;#N'T $X#T'P*P4P 55#P5R FC%P'S-S0P1P8P  C?%MHU ]6*P.P1R8SHP +X#P*R `Y#R'P a]#T%O'O\
      (S*S+P5P6R8P=P>P  5,.P0R B+#N$P%REUFP Z>#S%O'P.S0P <Q#R3P Q/#O$S H$$P2R  P;#R%P C7#P%L*P3X ZZ#N-U1\
      P (/#N$P%P=SDT  [N#U%O'P*P F#*P=R [B$P=PCPDT &S#T'P(P+P  `?'R,P ^O#O$RBR 6:#S%T&R'N(R)P*O-M=THP K%\
      #R=P b1#R%R-P1P !_%P(P0S=P?R  !]%P2P4TAP bG%O/S M,'U*O0O N>#T'P4P8P bJ(R+P ]T#N'P/U a-&R2P  CQ*P0R\
        QT#S%O ],$P2R 8=#R-P 8S#O1S:O=S  !b#M%O'W L<#R=P !'#P'N-P1P=S@UCRDP  .D'# ZP-R1P M!#T'P*O  *6#N%\
      T %`'R0P $6%RDP <8$T&O'P (^#R*P 0.%P&R  =4-P5R6R:P J&#T$S%P'P*P0P2P4P=RBPCS T2#M'U  ,U#M%P'W 3_#T'\
      N  3P*# 4?.P/R D!*P=REP JK'R(P*OCS  ]$#R*P.P0O=U?P 8&=N?T V4$R%P'M*X-R/R0P1R4S5P8M=R>P@PCP 0K$P'S0\
      N2R=R  -J=R@P `J=N@T   -)#O%L*VCPHT 1a#U*P+P=ODP M-$O&S  J)#S$P%S&S'N(S-P8O=P?R !:#R%P'PHPRS  VJB#\
       BK#P-R 9B#P'R JH#R'P  X/#R%P O.#P$R%N'U-P *J%P'R,P-R X`$R%O&O2T R+#V'O+P=PFP  &&#N%P'U 5)#O*U<P?O\
      @SSP F.#P.O0S4R Q1#P$N'O(O*W-S.P0S1S5P;P=T?P@PDPERFPHP  @A#O'PBT H##J$P%O'P1P5K;PBd CF=O?S  [''P8R\
        V-.S0O Z>#R>P ZZ%U'PBN 4H$P*P2R=R E_1P=R _F'R-P ,P#T%O'P*P-R/R0P &^#T%O*P  )3*P=R   9&#N$O%N*M-P\
      B^ !G/O=S  20#O%S !'6S;P=P WI-T1N Fa'S*O  SZ'P*R1P=P@R L&#S$P%P*P,P-R ':*P=R KJ#P%R 3U%P;R K/#P*S-\
      P )Y#P'K-X  QB#N%R'R/SDP  <<=P?R >^.R0P  ]6$R'P );#S'R*P5PHP  G^#N%U/PEPHR S`%R&P -='P.R /`%SEPHP \
      ]P%P8R 6#*U-P1P8PGP 6E%RDP  _D#O$P*T0P L4%R4P ;K#P*P-P5T P[-R8P  U7#R%O'O)R*O,P-U.R0R1M2R4R8N=S>P@\
      SBPGR 2<#P-T1S4P8PCO T&#P'R W]*R=P *V.R0P =$'T0N 4F#N'R*P.O0T5R  VX-P0R !M'P.P0S ?V#R%P `&#P'S*P  \
      ^'#S%O %]*P1P;S G&#P'R O3'P8R /T$P*R #05P8S=P  a$#R>P )_=R@P ,T#N%P'V(O*X+P-N1N5P9PCVHP  TY#R$P%S3\
      PDP [a#R'P PD#U%N+P .^-P1R 91#P%R )D*R5P  M!#P%R V2%R'P V;1P=R S]#P/R =>#P$P&S ](6R:P  /+=R?P IN#R\
      $P'P*W+P.R/R0P1O2P=P>P@PCP 80#U%M #<#U$P*P0P=PHP ,a#P%R  _@#O%R(P-T T=#P%S'P 84#N'O-T0P1R2O=S FN'O\
      *S=L?U@R  JV#P%R  >N1P2R 4+#O*P=T  !@#R%P :#%T'N YD.P0R:R=P  =,'R-P LI#O'T  -:#R$P U<#T%P*P=P  V^$\
      P%R'S*P0O #;-S1O=P?R  6[#T$U%O&P'O(O)S*W+S,P-P/M0P1R6R:P=P>ODPEP *:#R$N%T'S*O+P-L0O2P4Y5P=OCUDNHR \
      (.$S%P&R*P=P DU%REP P,#R0R1P3P (&%P'P*P-S0P1U<P>P  90#R%P XJ#P,R ;U#V'N-R>PEP /V$R&P PF#P8P=R>R F=\
      *R.O0R P3=R@P LY#T$S&R'P(P)P*R+S-M/P1O2P3R4S6T8P:R=M>T?S@PBPDPEP [V#N'R*S  -P#O%S  C/#R$T&O-P (+#P\
      %R :.$P%T*P1PBP ;V#P%P*P=S@R  TF*R.P SE#U$P'R*P-P.S0S1P3P8P=PBPCP H!#N$T A7%T'OCP @H#T%N  DY#R6P ?\
      6%P&P'T4P M;#O%S  ^8#R$P%P&S'S*OEP CA*P4S@P ZF#R+P  P]#S'P*P P%#U%P/OEP #P%REP  M5#P%R 9H#R%P !B%R\
      EP .R#P$R  /Q%P'R.R0P R5*R;P  82#P$S%O&O'U*O-R.O0O1V2P4N:TCTDOHP U>#P%P3S=P>R?RBP Xa#N%P*UCO ,5.P0\
      R /Y#P'R 6!#S$S*S+P.R/R0P2P6S;P?NDPGP  ]M#O%S R#3R4P 8&*P=R !G#R%P  T1%# -$#R'T-P0N :b#R%P4P8R D*%\
      P5R=P H##P%R  57#RCP /A#O%S  W!%S*O  ;L%R-P1RHP C'%T'OEP 2I#R%R'R)P*P,P-P SK%P'R=P?R  4a$K4W  1H#O\
      %T'P  =9#S%P'P8P>PBPDT U[%R*P D7#R%P ^D#R$P W=%P-R 3(%O'S  Y8#R2P (;'P*R2P ,3'R0P ?Z#P$R 2Q#R*P [O\
      $R  ;N$# =3#R'P E9%R*P  *C*R=P 4!%P3R !a0P8R *@#R-P:P=O?T  *:(S+O Ub'P*O-P.P0R1R=S UF#R$P  VG#R-P \
      K*.R1P .!#P$P2S KF#P'R DD#P$S*P-P0P1S B!$L%O&P*S2P=TET N8#P%S-P.R1R2PHP  B&.S0P=P A/%P4R Y]$R2P ^0\
      'PCR @M'P0R  N3#P%R 94%N&P'R*P-P8P=V  ZD#S$R%O&P QY#O$V%N'P #P#P%R $V-P4R C@-P0P1S AB#S*P-P P]*R=P\
       .I#M$R%P'O*S8P=RBPDUSR  >B#P*R-P.P1S YD#N%R'P*URP X=#P%S'P 5b$P%P;S aW#U%M  'I#S$P2P  C7'N*UBP W!\
      #P%SEP +N%R'P  /`#T'P=PCP a/'P.S0P Vb.O0T1P NF%R.P  ,.#R'P-P Yb#S'P,P=SCPDP ^W%P-S1P ^_'P=R ()1P2R\
       WO#R%R5PCP HI#R'P*S?O =0%R=P F[#R%S'N UO%OBRGR  ;+#R-P ]M#U$P'S*O+R,P-S.P/T0P2O4R5R6O8R9P:N<M=V>P\
      ?M@SBPCRERGPHRSP H8#P%R LW#S%O 'H#R%O'S  3M#T$R&P*O-O/P4R6R;R<R=PBOFPHPMR W3#T%O'P=R@P  0B#O$P%P1P\
      RV &I#N%R*P0T ^^$P%U'S*P-P.P/P=P@RBP 6Y'P8R !%#P%P-S  ').P0R ^*#O%R)R,P-S.R;P  ]A#R-P.P0R:R>P?PHR \
      Q>%P'R 1=#P%P&R-REPHR GU#S$P%P VA#T%ODP /G#R/P <P#M*P1P=W ]B#P*U=O D(#O$O2U  9T#O%P'S(T*P+O8P=V>N \
       F(#R%N*X0P3P4M5U8N=O?RBRCP 67$R&P'S*T-O0O4P8P=P?SBRDP NF#T$P%O-P/P0P4T5R<R?PBO CQ'O=S )N#U$U%S&P'\
      U(O)R+R-P.M0R1O3O4P8P=T>P?KAOBPCPDRFRHR  --'P-S0R1O 8D'O0S  bR$# RZ$R&P  b?#P$R%P&P'R.R4S8P<O=PCRD\
      S ZH=R?P 3W#P*P-P1T  ,$%S'P*P  >D#S8P J7=O?S [K#R*P-P6R  (/%S*P=P>P@R SN#P=R P)#P$P%S-R@P  L5#N%T*\
      P0S1P3SDPEP >^-U1M 0.8P=R  DU=O?S Y$#R$P YS*P8S>P ,C#N%T 4W$R%P'R/P 2?#T%N-P (T#P'P*O=U  O*#P$S&P \
      [2#R-P 2]#R%P*P  1&*P>R *K#S*P1P V*#U%N'P :I#O$P*R=R  _+#S%O)S*O,P/O4P8S>PBVGO 7W#S'R*P/O=R?P [>%P\
      BR  WO#S$O VJ#M$P%N'U(S+O.P/S1U2S:O?R 6?'P.P0S  MV*S0P=P &S.S1P2P E;'P-U.L0S  B;#S%P'P(P*R-S=PHP ;\
      '*R?P ]R#R'T*P-P7P ^&8R<P @Y#S-P8P .^#S/O  D7#S$T%S&S'O-R/O0P2O4P5P8R=OCPHPRS [7'R/P 'M#R%P'S*O *3\
      #P%S3P  ;D#X'J S(#P'R Q:#P%R D3#S%R'O.P ;?#R%P'P*S8P  .V-P5R ^])O,S KE#O$P%P'O*W  %N#P%P'S R.?R@P \
      4*#O%S 'M#O$U'P*P=P  43%R'P  OM#P$R'S(P*P-P  aa3P8R @[%R&P  F?#P%R ]X%P'T.P0O b6#P'N-U 4W$P*R O8'P\
      .S0P JZ#S/O $Z-P=P?S ,-%O&S  bD#P%R .`#RFP ,`:T=N G3#P$R R_#S$O  D^#N$P%R=PEU  `P%R'P 6@#P%R 0B#O%\
      T'PCPHR aE%S&NBR  I[#S%O ;#(O+S Z/#R-T.P1ODP a=-T1N [K%N&T AP$R*P  [.=R@P 4U$S%P&P  I>#RBP %N#P%R \
      +`#P%S'P 21#_$P%O*I.P4P=P 6$%S'P=P  Q.%P*S=R@O `H#P%R  @&#O$R%R*PBR PD#R/P ][#N%UJP $6#P$T2P@P  KG\
      #O'V*P>P S/#V%O.N/T0NBP KL#S$P%L(R+O-P.R1P2S3R8S:P>R?RHO .J#S'PHP 1=#T$P%N'P*R2R R>#P%R*P=R Q2*N=S\
      @RHP  /Z'P0R !5%S'P4P=S?O +4#R-P  78)P*P,S=P X%$P2R [[#P%P'S-P/R  7%-P=P?R T/#P%R W6#P-R DA#S'R*P1\
      P=P X*#S%P&P'R*P>RBP ^(#S/O  NJ#T*P=O  (D'P=R $_.P0P1S@P >]%S&P-P  X5#S-P1P L!#R'O/S=P <K1P8N:V=O \
       ?>#O$S R)#REP V:#P$R ZF#P&P'R X@#R%P D(#P%S&P  ^(#O$L%P'O*R+R-S.T0N2X3T4P=PAPHP  7@$P%O*U=P $)#P%\
      V'P.P0P8P:P=TBP K1%R&P J]#P%P'S.R 1X#R.P0R &Q#P-P=S A>*S8O  X:#P$R=R@P  K`#T%O=PHP Z<%R*P L]#R'P  \
      8N#T(P-R1P8P=P H*'R0P ][#P%R LR#P$R QL#M$P%S&P'N*O/P0O1O2P3V4P5P=VDX 34#P%R  4?#O-S IY#S'P*P WU.P0\
      P1S `_#R.R0P2PHP MK'N*T  WS#T$S&O'N N-%P4R  -8#V%M'P  2+#P%R Z(#R=P SS'P*R  PC#R$P%R&P-O.R0P2R=T>P\
      CP ^1'P*P.S0O8P;R=S>R?S@OEP :+*U-P1P8PGP BL=P?S   &2#N$R%N&S'R)P*R-R.S/R0N1T2P3P8P:P=PBRCSFPGP <_#\
      PBR JM#O'R*O-T1P6O:T=R>P  &=#P'R !3-R6P ](#P'U0N %^#P=R TP#Z$P%R&N'O*U-V/P0O1T2P3P4O5N8P;P=S?P@OBO\
      CMDSERHP  +$#R*P 1]#P&P'THP IX#S%P-P )/#P%PBRHR  ?R%R&P8P=R J$'P0R  6:#R)P =$#P$P%R>R K<#P'R*R0PBP\
       N*#O$O%Y'P/P4PEPHP  K3#U%KDT ]3%R'P*W-P.R0O1R=P?R@L I'$R2P 1W$O%K'R0SBOHX  !N#R-R.R0R1O2P=P !2#N%\
      T'O*O5S8R=P@RCP ^$-S1O W.%RHP  1;%O-S1RCP YX5P<R _K'R*P  <2#P%S'P=R?P 'D#P$P*P-P1U=P Ja#S$P*T-O.P1\
      P2PCPERGRHP aO#P%T3PRP ]`#S-O `T$P%P&S  Z2#M$S%O&R(R*R-P8PCT Z^$R%P *D%P&R'P0R ;9#U'O*P>P  #E.S0O \
      1R#R/P bF#O$O%R2S5R Z0#R'P  )=#O$PBT $V.O0S 1_#S%O.R0P  T-#X%P(M=PHP  *O#O%R'T5R8N RT#W$P%O'R*P-R.\
      P1P;PCP '4:R=O?R  UR#P%R:R=P A%#R*P `=#R%P'PBR LG#U%O&P(P-T8P=P>P  #7#P4R S,#R.P  b&'P=R )F#U$P'P*\
      P4P KG*P8R=R 0Z#P.R0P=O@T  Oa#PBR 1[*S<PDP H+#T%O:P J_%P=R ^)#P'P;P=R@S !@#P%O=T  T=#S'T-P.P0O8N=S\
      HP b(%RDP Y8$P(T*S+P.N/O0S1O2R3P6R:S;P=R>R?R@NBSDPEP A##P/R  Rb=P?R *;.P0R  L>%RDP .`$U%P&P2O C>#R\
      4O5S8R?PDP P$#S'O  ?Z## MR#P'R 69#P%R  _C#S%O/P4O5SBR ^2$P%R&R'P K1$P%P&S  A7#S6PHP  S:#P%R PV#P%R\
       <W#T%P-O X-#P$S%P EM#O%U4P8P Z!(P+P-R1R  OH%S*PCPDPGR (L#P*P-R Q0#P%P&P'T  [B#P-P1UCP C@%P*O.R0P5\
      PHT ($#L$S%M'P)S*U-P/R1R2O3R6R8R9P>PBPERGRTP C>%R'P QH$S%P*P (>#R%P 5;#S$R%O&T'N(P*S-N.R/P0P1S2P3R\
      4P5O6U8O9P;T<P=S>R@RBPDOESFPHO  06#U*O-P=P @.*S=O **#T%P=P :M#O$S%P&S'W(P*P+R-S.O/R0S1V2O4S5O8U9R:\
      M=N>L?V@NBPCPDPERFPGPHP @]:P=R S&#N$P%T(P+R  #7#P'P*U.P/N0S=RCP LO#R1P  G+%P*P-P.R0S OW#O/S ZG#O%S\
       :H#P%P-R.P1T G_*O@S  >a#P%R'OCPETHP +Z$P'P.P0SBR -=#S%P'P GE#O$R%N'O*R-U0S2P8S=PBP  )Z#P$T%R*T-R0\
      P1P@M OV-S1O 11#P-RFP b8#P=R L,#P*P4T=O@R )W#P$R  4>#P%X'P*L a74P5R 8$#R1P 7^#N%PHU b;%P'S(P J`#P-\
      R ]=#T'P*O `A#R%R'P*S-P@O  Jb#R=P N<*R1P :,#P$R'S*R/P2P4P=O@SBRDP ,_#O'O*R-S.S/R0O1O:P=R>P?O@T YO%\
      P'R U_-N1T +4%R-P  <<$P'T*O=P ,S%P'U*P/P:P ``#R%O'P*P0T8R=RBP  4`'RBP `_#R$P%P 9A#S$P%P  8.#K$M%L'\
      T*P+S-O.O/V0S1R2W3R4P5T6R8R:M<P=T?O@PCP ]4$P5R [?#O%U'O:R=P JO#P%P'S >6%PER  :[#P%OHT `O#S1O DM#R'\
      P5P8R  N,#P%S'P `-#N%P'U*S-P.P/R1P ]B#R$P GM#V%P8FSX  /G-P1R 9M#N*T-P ZJ#P=PHS (C*P4P8S *L#V$O%V'R\
      (P*M-T.P1S2O4P8P=O>P@OBPDRHR  `J#P'R-P.T0N1R   >D#R/P  JH#S'P*PEP N9#N'S-R1P4P9R:R  bC%R.P 7$#M%P'\
      W.P8R=PBR 1]#U$O%P&P'U*N-O0R2P8P9P=X>OCPDPHPSP  ^.#O%T'P*P I!#O%O-R1S F*#P*S-P8R@OBR /2$R2P JY*P=S\
      @P  0&*P=R SN%R'P ^J#R%P'R*P.R0P TC#P%O'R*R0O@S `D#P%R  ?(%REP 8R-P=R    :7#R'PCP '>#R=P >,#S*P4P \
      WD#O%U'P*P >?'P(T+P !=%P'SDPFP a%#O%S  Va-M1V8PGP J_.M0U  M^## SI#RCP `9#P%TEO :V#P'R NT*P=P@S 5+#\
      P%O=T  >,#H%P'Y*V-P1P>P 27#R=P  FC#M%S'R(O-P.U1P &/*P=R *U#N%R*S +`#S*P4P  6S.P0R 5O#P=R  14#O*O4P\
      =W@P T>#S'P*R/P B7#R%P LE#R%R0P=P LE#T$P%O  B?#O'SCP >6.P1R  Y`'PDR KH#N'T AL=R?P W]#S%PCP  .F#P$R\
       '#*N=T 8G#V'M-P ^2#R*P X+#R%R*P-P  H($P%T6P=P W##R/P b$*P-R1P=R ^(#R'P  bY#R'P HW%O.R0R QL'P>R O4\
      #S%O*P-RHP  EW#T'M*P-R1U6PDP C?*P=R 49#P$R&P 4E8R ;A#R%P  &/#P.N0U bT#P%S&P a&#S'P/P ^>#O$P%R*P+S-\
      U.S0P1K3R8T9R=M?R@RBPCPHR HN'R5P <R%R'P YV'P0R ]#$P%P*P;U=P  4E$R'P/R2P !U$R'R(S*R+O-P/T2O4S5P8R=P\
      ?P@OARDPHP GC#R'P S3$R%R&P'P PW#O%PDT 6Z#S'O(P*S+R-P0N1R2S4R5P8O<S=S?N@OBOCUDO  2@'P1P2R=R 6-#P*O=\
      T  */#R'O(R*O+R=S @0#T$T%P&R(O*T-P/P0S1S4R5O6O9P;O<P>P?P@RBRCP 4a#P5R a:'S*O  E`#R%P'S*R+R-P/O1P6P\
      8R;PBRCPDRGP B7#O'S `I#P%N&P'U Fb#S%PDP '2#V'P*M <L%P'R(R+P0P=OFT  $;#S$P%S'O-R.PBO L-'O(S  -##R'P\
       U_#S'P)P,R.R1P:O=R E<#R%P b)=R?P  <>*P=S@P ]!$P%O)P*R8P=T ?H'R9P /C#P'U*N  1U#N%O0RBRET <:#R.S0O1\
      P 3Y4P5R K(%PDR 5N*P-PBS  ;*=R?P ES#O-R1R X,#P*R  KD#P=R Y%$S&P*P YI=REP ?'#U%P&R'R(P*S.P/P0P8P=P@\
      P ZI#M%U C<.S0O UA#O%R'P/S  CQ#P$S%T(O*P+S.S/R0P2O5P:R=N>R?T@ODP +D.O0S 3U'U.P0N  7'#S$R&P-P=P 74#\
      S*P4P 5[#P-R 70*O@S 8E#R%T'R*N-P0P?P '/%M'VHP ,6#U%S*N-P/N0P8R=RBRDP  ?,%O'S #/#O%S S)#R$P  ]=*P  \
      I)#T*P/P1P `R*R0P@P )#%R8P  $!%P&R '9$P%P&S  N!-P.P1S2P #M$T%P'O*P/R0R2O:P=S  PF#S%P/P ]C#L%R'W(P+\
      P   (]#T/N @0#N*T )W#R%O'SFP VD#W%M4PHP  5a#R-P  K=#P%R ^T%MDU XA#S$P%P'P8S:P=P  &.%R8P &=#P%R  BJ\
      #M%V)O*P-P/S0S1P=S?O #/#R'S(P+O-R/R0P=RBODP  PE'R*P @I#R/P 71#T%OCP aP#P*P-U1P =J#R%P'PHR ^(#U%P'P\
      DO  22=R@P ZE%P*R8R;P   _-#P$R%R&P 3,#S$R%N /(%P'P*T-P8P RE*P-R  );#R%P H=#P'S.P W>#R4P  B>%N&P>PB\
      V X3*R1P `<#O%R'S*!-N.P0P1M2O8P  C5#P'R)P,R  K/*O8R:P<R=S?P #Z.S0O 9_#P+R-P=R 4.$R%P 'Z#U$P%P*P=P \
       ?@#R%N+T-P=P =E(S+O A%#S%R'P(P*S+P.P=P AX#P-P=S  ^-#O-S T<#S0O=P?R ]/'R0P  7#.R0P LL$R&P XQ$S*P2P\
        FB#P%P'R  A$#S%P*P !M#O%S G:'PBR  H1#P$R-R2P Zb#P'P*S G$#O%S SV)R,P .51P4R  XM#P%SEP .7#S%O Z.*R\
      -P 2G#R%P  B$$R&P2P *=#R%S*P1P=P?P OB#R%P .W%R*P-P1R  J'-R3P=R?P D`$O*P2S 10#S%P'P 6^*R.P0R=P   :'\
      'N0T=R?P K*#P%R N?#O%S(P:S;R=O ]D#S$P%N'P*P-S1U=P>P FR#P%R  MF*P4S8P=P?R Q%#O'T-P >W#O$P%U&P =7#O%\
      T3P G+#P$R (b#N%T  5%8P9P:R=R $B%PBOEPGU *!#R*P :Y#P%O'S  :^4P5R ^3#R'P <V#O%S $R*R1P :_'R9P  %X:P\
      =R 0W'R.P 3.)R,P +)#S%O  _O#WBK aB'P*R=S@O  JS#P*P8R=R '&#S-P=P [`%P*O1P;P<U 3;'R*P 6@$R%P JI#R'P \
      '4#V$O%P(P*N+S-P/T0R6P=U?M@PCP  R1#S'O  Z@*P8S9O U3#P%R'PBTGP CR#P%R ?`#P$P'R-P2R=P?R /L#P%R  CN#O\
      $R%P-S1S4R6R:O=R?PDO WJ.P0R7R=P -V%P&R  4P#R%P'R*O-P=T?P 8U%O>TBP  8<%# X-#K%W&P'O*P-U1T3P5P=O .<%\
      R*P VW'S*P.P b9%S'N(R  3V#P%S/P 13#P8R 7I'S-O0P1S2P P^%P*R  *0#O'N*P-W0P1T=P b<'P*R  !.#S%O D&#PDR\
       AU#T$P%S&P'P.P/O0R=P 8_#S%P*P %&#S'P*P @<#O%P=TCP   ^(3# bO#P%S'P  5.#P'S-P $(#R$P%RDP 4;*R3P (2#\
      P%T-N0P1S ]!.P2OAT VC%REP  #8#P'P-R1R EC#L$O'S(P*O+R-R.P/R0R1R4O5T:P=U>R?PBPDP ])#P%R UT#P1R Q5#S%\
      P*P ,).R0P6P:S>P &?#O%T-P  ;M#P%S'P SI.R0P a,#O*U=O *@'PBR  M[#O-S H!#U%O*P=P Lb#R*P C0'S*O ZX#R'P\
       '2#P$P%P&S2R  6Q7P8R=S?O _Y#P'R =^=O?S S1#P.P/R0R aR#PBR `M#P*P>S  &[*R<P  ;/$P%U'N*O-PBPCPDPFVHP\
       J5.S0O RY)R,P6P8S:P  V,#T-N 4Z#P'R Tb#S%P=P A1BRGP [+.R0P  ,5=O?S $Z#R'R-R/P1R=PCP )'#P%P=S 7U4R=\
      P  2Y.T4N a=#S'O.P1R  _)-P1R W_#R'P*P=R UM$P%O'O*P-W.P1RDP P`#R%P  ;+#R%P 0?'O/S:P=R .N#R%P ?8$P.O\
      0S2R  QP#P'R  aH'P*R #T%P'R NG'P*R T?#P%S'R0O4P=PBS  UZ#R$R-P=P /D$R%U'R(R)O*R,S.P/O1P4P8P:S=OHPRP\
       -'#O%P'S=R =]1P5R  KQ-R1P  ^I#N'S)R*P,P-U.P0P4P5R8REP :J-T1O2P  )J#P)M,V 6H#P$P(R*P-S/O0R1T3R8O<P\
      =RBP J&#P'R XZ=R?P  C9#P%R R`#P$P%T'P  5a#R'P  [Z/O=S <C$P%P'P*R-P0P2P4P=O>Z@PEP a?#P4R RF#R%P I3#\
      S$S'P*P0O=P ]3$T%P&P2P OB-P0R INBPGR  33%P'P*P8S +?#P%P-T _#$N%S&R(N)O+U,S-L.V/R0M1R2U4S8P=P>P@PAP\
      FP (^8O:Z=J  G3$P%R NF#P$P%O&T'R8R9P J'#S$P'P 8^#S%R'PDP _S'P(S+P  OP#M%U U2#M$P&U'P*O-O.P1P7P8Z  \
      $Q#R'P #K#U%M [&#O%T'O JL4P5R=P?R ?[#P%R 4?#P'P0S  X5'O.T0O 4>#P=R ?&*S.P1P=R@P  UC'# `3#R%P S>#U'\
      M [.#O%P*S=SSP :7*S=PHP ,X#P$V%P&P1PEP  O5#L$P%P'N+P-L.U/T0U1S2T4PAR !]#S'O BQ#R0P  =##V%M*P U^#R$\
      P X[*R@P  M4#P%R  V(#R-P $?*P-R  @W-S1O :O#R%P YJ$P'T*P-P  MT$P*U.P3O *L%P8R:R=P  >*#P/R L0#OBS O-\
      #P%P*P=T ;'#R%P  2[%R-P A2#T%OHP [9#R'P  J@%N'T)R*P-P.S1R2P3S5P8OHP ab'O.P0T  ,V'P0S;P D<#P$P%U&P \
      D[#S-P1P !:#R'P   ,U1P2R=R>P ^V#O'R-P=S (%#O'S*RDP ,)%R'P =H=R?P  RQ#R*P W6#K%O'P-P0P2P4P8P=P>a@P \
       KE#R'O/P0S /['R/P G'#P'S*P  9I#M%U  -K#P$S%O&R _='R*P A>#P%R  ]-'P.P/P0T OR$P&S2P W$#O'U.O AI8R=O\
      ?S ,/'O0S  C9#S%O'R-P=P ^B#R%P  P)$O%P&V'P*R+R,R-O0O1P2T4N=T?O )+%P'P.R0R %P#S*P4P #`%P'R 63*T=OHP\
       D8'P*R W^$O%P*S-P1S=RCP ;#*P=R  ?=#M%R'W*P-O (K#U$R%P&P*O/O:P=R?R _L#P%R  91#O%S ZI#W$P%P'R(O)P*N\
      +V-P4P:P=PCP  U='R0P N[-R1P E$#P/R MP#R*O ?U#R'P .]#R%PDP  a'#P%R W>#R$T&P*O-P.V/R0L2P3S8R=P@PEPHP\
       :<#P%R  TE#P<P=S C^#P/R =)#P$R UC#S*P=P IU%P*P-R/S3P8P=R   W5#U%N&P ,Z*P8P>S =_#O-R1R 0;%P*R  $/%\
      RHP  Z]#P'P0S .2#R'P 66*P=R YS#T*P-P1P <H#S$O 4J#P/R=R?P  RR#T.O1P #<%R/P M4'X)L*P,P DN#R%P.P0R 5<\
      #N$P'U(P)R0O4R7S=N?THP  7a#R'P A2#O.P5RHS W^#P'R  ,$#R$R%P'P*P1PBR ?W#O$S  =A#T%P-P1P 0F#R/P KP#P$\
      R S7#P/R @9%R'P KG#H$!'P*P  1+#S%O F6$R*P ,4#P$P-SDP 7.-R1P  J%#O%O-S1S 5Q#P/P4R  #<#R%P  D7#P-R :\
      9'R*P NC*S=O  <:*P8R )I$N%R&R*P/R=R ;]#O%S  A=#R8P TQ#R%P  H+#P*U=P@O X[#P'S*O8R>P /,3P5R  6$#P%R \
      93.O0S  @6=OBPCT ^-#S$O'P:S=O _R%O'S  Mb#O%O'T 3S$S%T'O*P.P4P?PBREPGP   EM%P _a#P-O1RCR D_#U'N*P  \
      ??*P8R $W#P$R .;#P'T.K0U1P ,C%P'O*S=R #C#O%R'R O@%N'X4NBP (^#P%R /:#P%S*P  A5-P0R 5'#O$P%O*!-P3P:P\
      ;P=OBP  J+$P2R 8I$M&U &9#P(P+R-S@P X3*N?T )?%O'S  KI%P'O*S.R1P R!#P1R  OT#P%R'X*N6P;ODP  FI#R/P Y?\
      $P%T*PDP J1#R'P >7#T'P/O ?Y#P%R  BH#T'O-P4R5P  %K#P%S&R2PDP >]-R1P I##S$P4P 6-'PCR !J#P$X%O&S)P*O-\
      N.R/R0M1S4P8O=T  S@#R%P=P>R 1:#R%P @W#P%P/S &`#P'R  Q*#O%S ??2PAR %?#R%O(R `4#P%R L3#P$S%P*P  U1%#\
       !L#P%P'S 4=#O$S%P&R R=#R$R%P&N'T*S-O.R0N2O3R:T=P?NBRDPHS O5#P%S'P  K1#T%N <^#R'P ?]$M%W&O  FG*O-P\
      1P=U /5'P-P0S 9,#R%S*P-O D_#P'R  Mb%R-P ;)#O%UBPCP PF0P=O?T +^*S.P<P  /H#O%P*T+P-N.R0N1O2N7X8Z<P=N\
      @PCP 3$%P*PBRGSHP `_$R4P  ,8#P$P%P*S4P=P@REPHT HJ#P$S%R'P*R=PCP (0'O.S  2Y#P'R  V[#P*P3PCT W?#P$R%\
      O&P(R)P+P-R.P/P0S4N8R9R:S;P=U?PBOCPDPFSHS I1#P%R=R@P  U$#P%R*P/R2S4P=P AW#M%O*X-P R9#R$P%U'M2P8P:P\
      >RDS Y+$P%P'TDP  [*/# QC%P8S=P aG$R(R+PCP 3##R=P [)#P%O-T=R?P I)%R'P*P0RDP Mb%S'P*T-P=N  =_$P%R DA\
      'R*P _D'L(P9W Bb'R1P  I'$REP 3O%P4R &?#O%S >8#T'S/O0N  U@$R*P  V0#O.R1S4P=P ^3%P'R  >*'# aT#R-P FX\
      $S2P4P WI#P%R8P:R=P Z6#S$P'P  +a#P&P/P8PDU  :K#O%S V,#M$P%UER 1R#R*P 8B*P=R $F2P4PHS R$.R/P0R1P  W\
      K-P1R M6$O%R&R'R(O)O*P+S-N.R/P0N1S2R4L5P6R7S8R<P>S?RASBTCPDPEPHRJTSR 1^-P2R ),#S%S'U(R+O-P.P/P1O  \
      O6$R2P ,:#R%P ZD#R$S%O&P'S(N)P*S+T-U.T/R0R1P2L4O8U9N:O;R?R@PBPCOEOFPSR WI#O$O&S'S*P-O/S0S2P4P5R:S=\
      K?TCRDPFR  XM#J$O%L'N*P-O1P2P8P=e?P@PHU L:%R'P=R?P M##R%P*P-P@R M7#U$L%R&O'Z(O)P-T/P1T4P8P:P=N>PCM\
      DRESGP  .Y#S*P6P 78#PBR YR-R1P -]2RAP 0A#P%W'O/O b]4R8P  4.#O%S C5#P3R X(#P4S=P  1(#P'P*T.R1P2R8R=\
      U?O@PAPBPFP :M#P%SCP <.#P'R [L=NDT D#'P-P1S  .+=N?T -a#P$R R(#P=R 5'#P$R*S8M;P=U>RCPEP [$'P0R 4Q-S\
      .R0P1P  AR#R%P  ,;#P$P%T4P PN%P'P*P-R.P0T  bN#N=T E9#P$R&P2R X/#O%S  T%$P'R-P.S0P  8U#P%R&O*S@RDP \
      A<#T%P*PCP PX#R'P ;[#P%R'P*R3RDP X+#P-O1P8S9PCTHP _7#S$S%O&O'R.P  b!#P%R XQ#R$P%O'T(P)T*O,P-N/N0U2\
      P5T6O8T:S?V@NAODPFPHP  V_%P'R*P N>6X:K=P F<'P8R  O$#P%S'P-P.R/R0P2R=P?RFP 5A#O*S  :U'O(T+P PE#P%R \
       ?G$# 9J#R$P $Q#R-R1PDP ^X#P$R2P=R?P  H^#P%R P-#R$P R<$P2R  0##M'P-U RR#T'M.P1S  bb#R$P'S*O   :T*T\
      -P3P8P O>*R8PDPGR GZ#P'P.R0S@P ;3#P%P'U*P-P1P 9$*P=R $M#P%P'U/P5P -I#U%O&P*P2R8O:SBP `(.R0P  5K#P%\
      N&S'O(T*R+N-S.R1R2P3P4S:R;P=P>R@ODTHP <Z$P.P2S 9=#O'P*U-P  PQ-MCU <2#R*P B5$P*R +J#R%S'J(R*P+P-N.R\
      /R0O1O2S8O:S=T?U@TBPCP I*#P%R=N?T 'N*P=R PV#T%P'O 3##R=P ]a'P-R.N0T1R8P?R  @T$R%S&P'N*N-O1S2P=W@PD\
      O  bF#RDP 2>#P-PBS @E%R@P  UU4N5T `J#P-R .%#R%P'P0R5N8T=R@P  RF#R%P'P*T=O UA#O'T-P Z:#T'N  -G#O'P-\
      S1S8P IC$P.P1R5R ?a#O%P-P=T ;Y#R%P 7S#P$R/R2P ^T#R%P <^#P&P'T)P*P2P8UCPHP UE#O$P%R-R1U3P9PSP  XC'P\
      *S.T0O:P=P X*)N,T $7'P/R B##R%P -?#P%R  aS%TBN [-#P1P5RHR  ,(@R 80$P%O*PCU Wb#R*P KS#R+P.R;P 4$#R*\
      P.P0R D!#R$P-P <Y#R%P&PHS  D<-P=P@R G[#T%O*O=R Q26S:P =L#O%S WR#P*P1P=T  -;#P%SHP XQ#R%R(P+P-U8P=O\
      @P S(#I%W'P*R/R4R>RCP EI3R=P >/#P%R  @&#P'R.S0N 8E#W%N'P-R.O0P1R2P  02*O-O.R1S=O@T !M$P'S*P 0(*R=P\
      BP  3'#U%P'O*K-V.P0P1V3P=P?P &(*P=R Rb#P%SEP O0#R$P'P(S+O 56#V'P-N KB'O)S  ?##T%P'P8P=P 57%N5P6U C\
      $#P%R  !9%R'P-N1P:U -D#S'P*R=PHP (-=R>P )!#N%T  ;F#T'R/N 9L#P%P-S V%#S$R%P&P'S.R0O8R=S?PHL A6#R%N*\
      S bA%R'O*SCP H['N-T ]Z#P'R 3W-P2R E3#R%P'R*P.O0T6O:SDP 5E=R@P  CQ#R%P OK#P'R-P/P1R WM%R'P )'#T%R'P\
      -PBPEP GE#P%R <K#P'P=S  ]3#R$R'P8P XQ-R1P  'Q*# Q,#R$R%S&P'R*S-R/S0O1O2P4P:P;R>PCSENHO aQ%R>P CX*S\
      -P3P '1#P%P'P=S@R ;,#R'P8P:R=R?P )/#R*P  <1#O8P=T SO#S%O  TS%R'P ]<#N$P'N*W1P4P8P=S?TGP ?P'R/P 2+#\
      R%P  E9#P%R F2*S=P@P &^#P$S%O&S2P  [?#S%P8P A*#R%R*S=N@P L1#M%R'U-R1P6P  b?#P-R 'M%P-P1RER X8-P1R \
      (_.R0P  CU#R*P-R1P Q=%M'W(S*O-O.P/S0N1R2R5P8R:O?S@RDP 0Y&R2P b`$S%O5R<P  NL#R$P H*%R*PBP ^;#N%R'P*\
      P8SSS R/#P%R'N*UFP MI#R%N'N*O-W.K0K1_HP 4I#O%PBWEN @--P1R $@#R$P-N1T 9&#R$R'R*N.P0R1P=R  `C*T-N J@\
      *U-R0P?N  1=.P1R 'Z#^$P%M'O*O-P8OCPHP  Ja*S=P@P WD#O%S `Y#P$R  H?=N?T .&#S'PBP  S4#R$P%S(O+S-O0P1S\
      @PBP *-%P*R.P0R X4#P%R  '0#P%S'P L2#V$N%R'O*O+P-P.U1P5O8P=P@PCTHS ]B.R0P =;#R%P  $*=P>R 0A*P>R D@#\
      P%P'R*R 9(%P8R  Q9#O$R%R 7)#R$P _&#M%N3X 23.R1P  VN#P'T0O %H#N$Y%P'P@PBO X,#O6S G<#V$U%P&P(P)S*R+S\
      ,O-N/P0R1M2O3P5P6O8O;R<O=X>R?R@RBSCPDPFPHP %^#I$P%N'M*U-O0P1P3P8a;P=O@PCPHU  ?F#O-S QG#R$P %,#O%R'\
      S*P  %[-R1P  IV'L*V=P JY*P=R O[*R=P  U3$P2R PP-R1P=S@O S--O.R1R ;0.U0M AX=R?P E9#P$O*L=Y OK&P'R*P=\
      PCPDS  N@=R@P PY#P$S1P [6$R&P H12R5P F,$S%P&P  ([#R%P P(#P/R  GX#T$P%P'P(R-P ,>#P%N'R*S-P=R  #6#P%\
      R'R*P0P:P;R=R ]D#R%O'R ?`#N/T .K#S%P8P  =-#T/OAP Ba#P%P/R2PAS %6#R%P*P=R SJ*S@O K8#P*R  HK#P%R a$#\
      P%S'P OD#N%V&N'[(T)W*V+S-O.N/M0K2O3P4P5P8N=O>PBPDREPFSHR  JP#O%R*P-R1R8P=R K/%O'R.O0S  G9#P=R 9;#U\
      %P0P@PCP 21'R*P-P1R TR.P0R (=#P%R.P0R  Ab$# AH#P%R  DP'P-P0P=T ,)#P-P1S D*#N%P'P*Y-P1PCP AG-R1P (M\
      #R$R%R'P(R*W.R/S0T1S3N5P6P7R8M9P:P;P=P?NBMCPDRFPHPRT B'#S%R&O'R(P)O*O-N.O0O1P2P4P8P=P?R@OBWCPDPEUG\
      SHTJSSTTP  N9+P>R >[#S%O  @F#V$P%R'O*P-R=P>PGPRP WY#P%R 6]#R$O%P'O*R+P-T.P/O0U1R4P5R:P=P>RDP  N`#S\
      %R'O C4#R'P /$#R$P4R8N:S;P EX$P2S Ga4P5R  'R*P=R M]#R*P U4#R%R&P4P YJ'P*R 0U-P1R  V^#S%N-P8S9P 9!$\
      O%U*P.P8S:P=RBN 1b#R'P ab*P4R 15#P*V=O@PEP  2G%P&R O,#R=P RJ#P%PDS  C`$R%S'N  <V#P%R >Q#P%S'P  -F*\
      P4S8P=P?R IZ*R0P I%#P%R'P0R <9#O)P*V5P=P !F#O%O'U 8>*T8O9P 0G#P$R  b5#R'P @M#P3S4P -P-S/O1P I@#T'N\
       <T#P'S.N0S  AT$O%N&O'J(P+P-T.V/V0P1T2U4R5O6L8M9X:R;S<S=S>R?M@RAOBNCRDPEPFOHT E(%L&P'W  &_%R=P  )#\
      #O%S :W#S%P'P OQ#T$R%P&R*T/O2P3R:P=N>RBPHP  [V%R&P ,:'P/R Pa#N%V'O=RHP bW#V%P'M*R=P 6B$S&P  Tb#S$P\
      %P'O*R-O.R0S2S4O8P:P=O?T@PHS .)#R0P  *H:O=S [1#P-S1P CZ(P+R 2:%S'N=O?S  >`#O$V%O Q0#O'R*R-R0R=PFPH\
      P  3Z#R$P-P ],#R=P  N8$H&Z H>#P$R E:#T$P%R*P=O O^%P'S*P R.#L$P%R'W*P 3F.R0P  :,'O.O0U ^+#O%R-R 0R#\
      P%P'P*UFP )H#P:R 94#P$S%P&P'S-P C0#P-P1S II#R%O'R (R#P'U-P/O1R3P=SCP  D5#T$R%R&S(O)P*S+S-R0R1P5P9P\
      :P;P=O@OBP #!#S'P-R/O S_#U%O&R'N1P=R?ODTHP R3#O%R'S.P  H&#S$O 0&#P-R b##R-P1RBREP  8:#M-V=O Y-%P2R\
       /`*R+P/R8O:P=S [8.P2R aG#S%P'P  'A#R%P>PBS `8%REP  7$.P0R +2$R&P 6^$R%P&R*V-P/P0P1R2R3R4N5R8S<P=P\
      >R?O@OHP 3W-S=O  WL.P0R MR#L&W'O*R-R.P0R1P2R8R=PBP +2-P.R 8]#V%O'N EW%P*R b=#O%T&P  $H%S*P8P LQ#P$\
      R%R)P,RCP NB#R$S%P'K(R)R*X+O-T.P/R0R2P3O5P=O@O  E5=N>T 7:#R=P 5R#RHP EQ#T%N'T*S.O0P;R<P=P?PCR  V]#\
      P%SDP ,V'R*P $T#O%S  Q>%U'T(R*N+P-V/P0P1L2P4T5P6P8N9P:S=R?PCP 6`%P'V0P1P;PDP ]_$R%O=OHURP :P#R%P :\
      _#M%P'P*O-O0P=`?P@PDPEO  @(%R*P AS$T&O'P FB'P3R '`=O?S 5b$R&P G<=P?R  2.#T$P&P-P5P 'E#P%R  J_%PCR \
      b?#P-R X?*T=N 8(-R1P  47#R$R%O'R(P+T-P0P1P5P=P>R@R >R#R%O'R-P/R0R1P T%#R'P R'#M$T'R(T*S+N1P=P  =0$\
      R=P  ND#S%N'P(P*R+S.P/P0T1R=P@P V.$P%R&P'S*N-R1S2S4P=S>M@O  ,F#P%N.P0RGRHT -T#O'S  $a3R8P:S=N?R IZ\
      #S%U(O+P5P=PDP  1('PGR &%#S$R%T&P'P(R*P+P-O.P0R3S9P=R>P@PCP .H'P0R %*%P4P>TCP !b#P$S2P /L'P8R  8A=\
      RHP )Q#V$P*P-O=P >[%P'R*P-O1S !L-R1P  RR#R0P1P #H%RBP F<*R-P.R1R2P@P A?*P@R TO#O%S 4?#P%R?P  a:%R'\
      P L<'P1R aT#P4R  Z_#P%R #N*P>R 0<#P*SCP #G#T*N R=#S'O  &6#V$P%M *)#P%S*P F`$P-P2S SZ#T$M%N'S*S0T1R\
      2O3U4O5P8P=O?P@OBUCREPHP ]O#N%S'R*T0O8P;P=RBPFP ]+#P/R b6#P$P%S @>%N'S*PCS  ,5=R?P I.#S%R'P*R8P=O \
      ;J#S%O  I0%R'P D%#T%PHP Y+#U%M #Q%S'O XT1R2P .!$V%P&P'S(P-S.N/V0O1R2P4R6R8P9P:R=P>N?R@PAPBSCPDOGP \
      +J'R-P.P1R  [H#P)P*P,R-R/R1P=R D.#P:P=S  VJ-O0V1N M'#O'RCS 0-%P)P*S #)#P-T1R2P=P  X/%R'P  6[#P$P%P\
      'O*PBVEPGSHP =K$R&P'P.O0T 0J.R0P  4D&P'R ;='P*O.R=S Pb#O$S  OT#R8P ZV$R2P [O#U%P'PCPHP H8#P%R  XZ-\
      P1R DE#S%O'P*S-S/P=P?P QT#P%S'P 0L#T%N  'N#R%P N,*P=R >`%T'M=R 8T#S'P/O8R  #(#P%P'T*O-SCP  ^]'P0R8\
      P>R ;O#O%O'R*P-P1S=S  M>%P'R Na#T%S'L-PHR ^U&R2P  61'R.P  #,#O%R/R ^0#R%R'O*P-S1O=S 9B'P*R WG#U:M \
      NR$P4R  G+#R%R&PDP V5-R1P  X,#P$R.P0R8P>R *W#R%P-S1N  =R#P'R*P/R QD'P8R=S?P /`#P%S'P ;J#O/S  @:'R*\
      P IG#P$U&P1P2P TS#R*P ?,*P-L1W  SK'P-P1R=R  WQ%P'R ^a#R$O%NBUEP V9%P2R IS#P'S-P  *Q.P1R 'Q%S'PDP %\
      ##L'V  Y7$N%S*S+P-N1T6N:T=R?OCR <+#R*P P0#P$T%O&U*N2P %$#P%R&O=R?PBRHR  I^#O%T'T)R*P,P/PHP  I7.P1R\
       ^D%P*P.PEPMU &T#P$P%S&P  %]#O$S'P*S-O.P/R0R1S2O8P=O?RBS  >6#P-R ^3#R%P A?#P4P=S 6O-P=R VL*R2P=O@T\
      DP 4B#S$P%P +W:O=S QB#S%P=PEP  M$8P>R  !U#N4R5PHS 4T$O%O&U 5&#R%U'O*P@PTP  F>#P%P*U-P3P :F%R&P F]#\
      O'U*K3PCV  $0'R*S@PCO C9#P$P%S&O*R1PBS XR8P>R 8_#P$SDP -28P=R U.'S*O8O:S [;'P(R L*#P.S0O 4^#O%N*SC\
      PDU  ;Q#S$P%O'N*P-R.S0P1P8R:O;P=TBSCREPGPHR 9D$P'S*P a9#P-R  I##O%P'T _$#R%P !W-O1R2S  !a#P'O+T H@\
      %R'P #9#P%S&P  G>=P?R J<#O'S ;;#P$R 3S=P?R 9'#T%SBL =-=P?R )=#U%O'P4P 5M#P'S-P  45&R2P V1$R2P YO$R\
      CP  Z2%PBR ]C%T&O'T)P*S+R,R-R.P/R0O1P2P5O=J>R?U@S 4F*P=R 1C#P'R $=#R'P Fa$PBSCP D@*R<P LM*U8P=N  P\
      ##P,R  M'#R'P !.#R*S-P.P1P _b#P%P'S  SC#P*O.P0P@RHT L,#T-P=ODP 6W'P.R (3#O%R'P(P+R=RFR  !2#R'S(P)O\
      *O+P,P.P/R0P1SCS N!#R'P5P@R 1,#T$S%P&R+P-J.R/P0O2P3R4R6R8O:P;R=J?]BPCR 5C#R%N*PFT  R]#O%O'P(O*P+T/\
      R0R=R@PHPRU *9%N*P-P=U $=#P%R 1/'O.P0T Ib%P*R  <^#R'O*S4P5P8R;R=P .S%PHR !K#R1P  QF%# &2'P-R.P1R:P\
      =R &3'T*N 6O$S*PEP  +9'P.O0T O5.O0S  SL#S'P-P ,7-R1P P7%REP HG=R>P  /Z%OBS -S#R1P O9#S%R'S*P/O0PDP\
       3-'P.R=P?R  .D#O$O%R&S'T(O*O+S-N/R1T=P?PAR -E#R%P 0<4P6R  K-%P'R-T.S0O1O $.'M*U C^#N%U'P(P8R A^#N\
      *S-P=T>P  FX#P$R%S'S*P-R.N0S1PBP FC$R%P&R4P =0%O*T=P U/%T-P=OCP  JG'P/R 1a'T*P-P1P #,#P%R )1'R1P8O\
      HS 0]#P/R D[#N%U(P-P4RBTCPGO  Q,#K'P*V.P=S ^M5P:R NV#O$R&R'M(K)O+X,T-O.O/R0S1S2R3P4R5P8N9P:V<T=H?X\
      @SAPBOCTDPHP MD*P8R=R UN#P%SHP A&-P1R ]V'S*P,P  9a#O$R*R4S8S<P=PBPDP *-#P*R  JB#R$P 60#O%P'P*R-S.P\
      4R5R:PBR CE#R>P 5`#T%O a-#P*S1P K-#P%R*P@R  CA#R%P '+#T%N 6,%R-P S(#P=R E`#P*R *O#R$P  #!#V%N'PBP \
      1**P=R Y18R=P <1#R9P LX%R'O)O*T+P,S  -4#P%R WF#P>R  60%P'R a2*P=R CX#P%S&P VX#R'P Sa*O=S <*$RDP b$\
      %P'R LN#O%P*S.P1N2R4S=SBP bL#R$M%P&V'PHP  L/#P$P*S  T;8P>R [6#N'T Z2#R%P  OH#V$U'L*N/P0R1R3P8R=T?N\
      @PBPDP 4%*R=P #%(R+P I`#P%O'PHU Y0#P1RCP  `U$P%N'S(S+O-T.N/O3R6P8U9P:R=N>O?UDPFS $M*P0P8S :O#P-P.P\
      1P2U 8?#O$P%O&P'R*P=U@SFP  U-#O%S S0#O'O*S-N1T8P=R>T F&#R4P [U#L%V.R0P  ;>#O'P*V4P5S>P@OHO _V#P%P*\
      S-P4R5R;P  %R&P4R TO$P%P'T*P1T2P=PBO TW#T$P%T&P*P.P=PCP  C7#R%P `2$O%P&T  Z8$S&P2P   +/#T%R*P0N>PA\
      R LU#S/P=P b$#R%S'OHP L[#R$P%P'S.P0R4R:PBP  T/#R-P !<#P$R%P R5#P'NFU ^%-R2P .7-O1S Z:=S?O  0K5P6R \
      ?X-O1S (^#P%R  NA#R$P Z.#R3PAPDR #G%R&P'P 0S'P)S*P '0*V=N@O ^=#S'O 2B%O&S  =X#P$S%R2O4P :-$P%R*S2O\
       Q<#J$O%T'N*P-N0P1P3R5P8]:P=S>R?R@PCPDSGRHP 6.#O%S 5b#T'P0P8P 1;#P%P=S  288O=T L(=N?T  ]I*O8P9S=S>\
      P 8S#P$P%P(O+S-P1U2R4P5P8S<PCR WS#P%R0P H%#O'S  ;Q$R%P'O(P)U*R+R,K-P0O1R2R4R5J6R7P8O9R<M=O>T?Z@PAP\
      BSCSEOGUHN a7#P%R U4%S&PHP  N6%P'O(R*P+TCP I0%T-P=OCP +b#O$P%N'W-P1R;P  @F%RDP `L.O0S >##P'O.R0S1P\
      =R /T#R'P  ?]#P*RCP U^.O0S 4O#R0P H=#R%P TZ#P%T'P)P F$=R@P  >D%P5R ;)%S'P>P X%#P%R L7$P%R 9O#P%R  \
      E<#P8R I%%S'P0P8P HM%R'P  M4'O*T B.#P-S1P @Q'P/O=T O8#P%R [X#R%P  F/#S'PBP C>%R*T-P@M 0<#P*O6T9P:R\
        ;M#R'P L.#P)P*T-P XO#P$R b;#P$N%P'R)P*T,R-S/R0O2R4P5P8S9P:P;R?PBOCSFRGP  8;#P/R ;V#P=R 5R#V$P%N'\
      O  T*%U'M 9<'R.P DZ#P%SHP  AU*R-P0R=P QD#S'PDP ]Z%P'R-S1P  8.%R-P3RCP  Y&$S/P2P F6'P*R @0$P%S&P=O?\
      S $7#P%RDP  9W6# HY#P-O1T ?G#P%R  ,7#O'S FE#S$O%N'P*O-X1U3O8P=P D.#S'PDP /F#R%P  WR#Y%M&P-P1PHP :3\
      'P0R UA#R%P (+#N%M&P'Y  63#R'P =I#P.V0P1N2P @H#T%N  S##S$O%R&P 1A#P-R@P ^T%R _H%P'R-R1P @(#N$R%R&P\
      'P*R0R  $<#P=R :^#O'P1T  TK#PBR 78%P*R  JO%P*P-S:P TP'O-P.O0S1R2R NS.P0R  !%-O1R=R %`#R%P9P=N@T =Y\
      BREP  9@#P4R  J4#P1SAP RB.R0P H%%M&R'V*P.P0R8P:O=S XH1P2R .*1P3R  @9%R.P0R=P 0L'P*T2S=O@P )C#T'P/N\
      3P=R =[#U$P%P1S:P=PDPEP  6N'O.P0T Y*#PDR DA#T'N.L0WHP ]T#U%K'R/P0S2PAR B%#N%S'R E,#O&P=R?PESHR 'V#\
      T%O+P ;:#R%P  H='R*O-O1T3R;P=S?PBP K9#J'ZFP &M#P%R R+*R P[:P=R  J=#P$V%P'P=PBP  *'$P*R &*#P%S-P  D\
      ]#P'R <^#R%P  V)'P*S.P0R1R=O W)#N$T ^+'P.S0O K8$R&P S:$P%P&N'K*R+O-R.R/S0P1T2R3S4P6V8N9O:R;T<N=U>S\
      ?M@PBNCUDPGSHP  3*#N$R'R*P+T?PDPHR X.*S=O A@#N%RBS G>$R2P WO$N1P2T  ^O#P%R J##U'MBREP 9,.R0P  GW#P\
      %R [[#S'O0P=R J%#R/P  ^0#R%M'T(P*N-P/M0T5S7R8R<P=L?Y `]#P%P-T1P '=8R=P $!#P%R  *B'T*N PX$N&T'T=N /\
      *#R%P  [6*R=P  0J$P'R  J6#P*P6R:P=O@U 59-R1P JZ#R=P ]$#O$R%S(P)R/R1PBRFP  +!#R%P  'S#O%S  3<#P%R =\
      `#S%O ZJ#P*R8P?R  VY(O*S+S-R1P8O 8P8S:P=O Fa#T$S%T&R'N)P*V-O.P/O0T1R2O4R5R6O8L9P;N=N?SCTHU XD#R%P \
       @O#O%S ^/8R>P 8)=P?R  /R#U$O%O'V)O*N,P-R0O1W=N )M=R?P `$%MFU Z<BPDPSS 5<#R%R*S:PEPFP M`#S'T/O0N  \
      P@:P=S?O  5J#P%P'S.T0N ZM#P$R a8'P*T=O  RU%# <1#P.O0T DB'O.P0T  2Y#P.U0M6R B:.P0R -&#T%NCPETHO T@#\
      O%U-P4P  C6-P2PCS 1.$R:R=O  A^#P%R M)%S'P*P F9%O-TCP  >##P'R !7#R=P 9O#P%T'O ]@.R1P  @9*P8L9W =4#P\
      *P-PDT (2#O$R%S /L#P%R  W7=P?R `U#P-R A5#N$R%P&R*R-T.P0R2O=R?P %F1P2P=S WY*P-P1R  <]*P8R Y3#V'P/N \
      %W#P%R A)#R=P  /U#S%O _]%R&P 9L*S-P.P N#*N-V1P8PCP K`#S%O #[#P'S-R/O5R8P=O?S C_'P0R  P]#R$O%P&T*P>\
      RBP :]#R%P.R0P YO#R$P=O@S :>#P/R  Pb*V=R?P@L 16#P%P0S 21#P8R P65R8O:R -V#S%N*P=R ?M#S%O'P-S8P DN#R\
      %P @+#S%O ]K#P$S'P   +9#S%P'O*S-P `L-P;P=S #W'R0P L1%R'P1P2R4PDR /B=S?O JX#R-P>R@P  'Z#P%R A8$S*O \
      .&*R-N1P:TFP :L#O'P*P-R=T _a#P%P.S/S0O  5^%PBR ;3'P*R `L#S$U%R&P'N*P0P4PEPHP  3a#O'P/S ?R#P%PBRHR \
      4:#T$PBPTP E*#P3R '1-R1P  a:-O/T1R2P=P UX#T%P*PDP  F(-R1P ;3#S$PBP M(#S$O R6#O$P'T 6%#P'R 45'R(P  \
      ,b#S%O Q4.P1R 1N#R%S'P*P3P HB#P%S-P8P  A$#P$N&R*TCP N9#N%V'P/PBRHO ;-#S$S%S&P(P*S3P8P;P=MHPSS %6*N\
      4P;P<V K?#U'N-P  2<#PDR H)#P$S'S-O.P0P1U2O;PHR (/#R'R4P@P A$#P'R $T#R$OBR  )L#P$SDP H>%P*P5R=R 2.#\
      P%U&P'N #0$U%S(P)P*R+O,O-P.S/T0N1U2P3P4R5R6N7P8S9P:T;O<R=N>O?OBOCSEPFRGS _L1R2P ,6#P$P'O*S-V.S/P0O\
      1O8V9S=M@OCOHP  ]Q#T%P'O ''#R%P.R  XQ#T$P%P-O8R=O?S 3O%RBP  ^A#R%P8P?R 6##O%R'T-P0O8PHS */#K%O'ZBP\
        DH$P%O'S*P2R>R GK%N4S5R=PCSHP E<#O$R%S2P 8`*N=T X0'P-P/R1S8P '0$R%P'O*R R^#R=P  _8## 5##S%P'P.S0\
      O=R?P F`#R$P*P-S>P D8$P'P*R2R8P:R 0[BRGP %1#V%N4PHP  $/4R5P M+#P'R *O#R%P  -a#U%N'P ;6#P%S(P b-#R%\
      P'R U*%R&P-P=R  &#*R8P 3V*R;P M;#S-O QX#R)P*P,S1P aJ1P=R +F#S%P'P  EV%#  ]Y=S?O `N#REP 5;#S*P-R@O \
       0,#P'PBS ZT'P*R  [5=P?R ()#O%S  A:#RBP F>#P%V'M !)*P;R  .[#P8R )3%N'[(P*N-O=P  [+$R%P*R0P a0#T$P'\
      X*O-P1O=M>P P@#U%N'P J='S.P0P TS*R=P *1#P%R  M^#R'P >6#P*R ?S#P%R1P JC#T%P1PHP (2%S'O KC$P'T.N0RBR\
       +0#P$R%O*T-P=OCSTP  ,9#O%S MF#P%P'S 'V6R:P .8#N%T'PHR ;V#RBP $_#P%R A0*N6R;S  `[#R%R(P6R:O NY$P&R\
      *P1R  ;0%S*P8P;S=P J9#S$O%P&P9R  G0#RFP 3X#R=P )M#S%P'O(S*L-P1P=V?PBR R88R=P  KV#N*T =X#O$R%P'S*N-\
      T1P6O:T=M>P?V 64#O%S )`'R  -2## K6#O'T)P*P2P8UCP /&-P8P:S A@#R'R-P -Y1P5P=O@T =B*P=R `U#P-R  6X#S%\
      O'S-P.P  L$#S%P'RBO H)#O%R&P'P*P-P.P/R0S=RBR  '_(P2P=RAR *X#P'S-P1P /8$S%P&P)P,R8O:S 0&#R.P8R=P %0\
      $R5P V51P2R !)%P'R G,#R'P  (B#R$P %3$R;P (0%S&P'P  FQ$S%P&P 9/#N$O'U*R0P4R9P:S>P@SDP FK#R%P  +U#P%\
      R aJ#P%P'PHT T,'T*O-P C]#U'P.P8P:P I$#P'R.S0O #4/P=S?P  :2#W$O%P'O2P 4D$S*P2P A%#U%M'O(O)P*S+S,R.P\
      2S4P8R=OAOFTJP  _7#R$P'P*O-T.P/P1U8PCPFP ]K#R%P VB%S-P1P  >2=RDP ^##U$T%O'S(S*P+P,O-N.N/T0O1P2P3P4\
      O5T6O8S9P:N;S<O=W>P?SBPCNGTHP  O($O%S&P (b(N*O+T-R/P1S2S3R4O<SAOCP ^L#O'R-R8P=P>S P-%RHP  J7#N%R'R\
      (R5P DN:R=P  BY.S0P2P Y!*P-R0P8P?S C-%RDP BJ%RCP >(#P%S&P  S*#P-R/R=R?PEP I'-R1P ?0'R YF'RDP TP%P*\
      O+P=SFR  =?$P*R  YJ#P'P/S 4H=P?R 9]%P'R  ]%#K%V'O1PDT 8C#P/R D.#P*R K/'P*R GI#R*P S%'R*O-R.R0P=P #\
      :#O%O*P2PCX 9!#P%R&P'P/S  [='# 7*#P%T'O *a#P9R  JU#S$P%P _G#R$P=PBR Q1'S*O /-*P=R 0%#P%U4PDPGP [-$\
      P-P1R2R  P@.O0T2P b=#R-P aV-R1P `W#P%R 4b#R(P b'#P%O'T  ZY#O'T-R1P8P=P NG#P'T(P*S+R-M.R/P0U6P:R;O=\
      P =T#M$V'P 0G$P&R X6.P0R  EC#O'T(R*R+P8P=P -;*RBP GT$P0R1P:M=U>R ;N=RHP 5/#P6O:SBPGS  YN#R%M-S.S0P\
       E+#R%P N8#O'S  Y4#S*O=RBPHP  )H.T4N EE#R%P   ],#R-R.P0P Y/#P=R U>6R:P  DG%R '(#O-S2P=R b9#W'L*P  \
      5`=P>R F<#R%P'P.P0S +1#U/N  ;!'P.T0P1P  WQ2P4R a[#O%P*W=N  Z/#P%SHP C4*R-P %%*R1P  OY#T%P'PBP :2#P\
      =R /D#O%U-P !B.P0R )^:O=S %T#S%O  3$#S*R1P=P )M#R$P ]R#M%U #S-P1R  (0'R*P  W&#P%R RZ#R%P 7*#R$R%R'\
      P/P0R2P P]#S%PBP +`*P=P>S  ^X.P0R  XU)R-P 0Q#P'P-S :Y.R0P  :H*S=O D9%O'S ER#P'R  8R%# IE$P%S'P 5I#\
      P'S*P !&#P-T1O <O#N$P%T&P'T*U=O>OBP <D'P)R=RCP =?#P%R  LT-R1P :+'P.S0P Y_#P%R*S,R-Y.P/P1L3O4R8R:P<\
      R=MBPFRHP L`#P=R ^K$P'P(P*P+R-X.O1N=P?R [E'T/N  /Q%P'R  SR#P$P%O&P'O*N2P3P4V5`8IBP QV=N?T OV#R'U.O\
      /O0R1P SK'P-O1S ^N=O?S K^#P%R  [Y-O1S >=#P.R [D#O'P(T _1#N%J&P'^*P5P8RHP  &T$S%P2P 82#R%P Y&#P%R :\
      G$P%R&P*R8U:M XD#P$T&P'P  QU#R*P1P@R a@#P'PCPHS #V#R*P UR#P%PEPHT   ?M/P !7#P/R=R@P C<$P%O*PCU ZW#\
      T$O%O&S'P  $4#P%N-T I2(R=P  =8#RCP  5U## T;'S*P.P0P 0-%O'S*R  :2.R1P C7#S$O%S&P'R*T-R.P0P2P=PHP GB\
      #O%U'P  ^a#P'R*P PV#P'P4S _>$U&P'O*P-P.P/R0S1P4R8PAP  3@#U$P'P*P4P A<#P-P1S .&#N$R%S*R=P ]G$O%PCT \
      $<%P'T/PEPHR L+*P-P0P1R=S A]#U%NEP  [*#M'T/R ZL.P0R _A#R$P P`*S=PFP `4*R-P  8K#P'R  H`#J%L'P*[-O.P\
      0P1O2P4P9P=S>P@]BPDPHT <F#P%R )&3R=P 8*#P$P%S'U*P-R.P/O0O1R4P5S8S:R=M?RCP 4:#R'P YE#S$P%O'N-R4T8O=\
      SCP  V^%P8R F]%O3PBSHR ^S#R'P-R0R1P=P ;S#P-O/S=R  ;;%R-N1U=O U?%P-R b2#R'P  ;J.R0P ^L$N%P'P0P1U2U:\
      PCP   AN#P'R IX%T'P*O `1#R%P  XI#T'T(P*O0P1O2P 2B#O%RBR @R$S2O a##T$R%P&N  4]#O$U%U&O.P0P1P6R=PDO \
      A'#O$P%RHS !9'P.R ]1-R1P $W-S1O  LU-S1O 2V%P*P-P4P5U 81#P%SBP <a%R'P  R$:R=P LJ#S%PCP  ))BRCP 6I#P\
      %S'O*S1P8R:P Ja#P%S  ?Z#T%N _7*REP ;'#P%R  H1%RHP $+#P>R XK%P'S*P/P !4%R-P $,.T0N  /,#P$S.P ,V=U?M\
        b5#V'O*P=OEP !H#P$R%P&S*R-P1R5P=P  F(#P'P(S KG#P0S@P 7A#P.O0T  (^%R'P D7#T$P%P'P-S.P=P *:.N0T  b\
      b#P1R4P  K2*R8P  MW$# 4$#R&P $M=O?S  Va#P'R*R-P6P=PCS ^D#R'P B9#O/S8P:R F0'T*P-P  %*2# +A#S%P*P [A\
      #T%N ^@.R2P 8=#P%R -%=O@S  D<#P%R*S=O C8#P'R ^>#P/R  7/#R%P'T-O1P=P L)%R'P Ba'P=R R/'PDR /%*N?U YB\
      =P?R ^U#P%O'T )6#VBL  O[#T-P1P4R8P=P -a%R'P P7-P1R :K#O*S  %J'T*N :I#R%P 1##M$P%P'O*P.P=S?RBXEOGS \
        Hb#P8R ;K#P'L)W*O,S TH$PBR  Q='P5P8S DK.R0P =b-T.P1O  T8%P-R %B-R0P (K2PAR (C%RHP  XF'S(P-P :a#O\
      $P%M'P*O-O.T0P1P4! +;'P(R  8[#R%O'T-P1P 9:#R&P G1#P%R'R(P Z0#P'R*PBR 6;#W$P%O&R'P-P/P=PDP 1S#O%N&U\
       !>#R=P  *O#R$O%S&P'R+P-S/P6R8P9P:P<P@PCSDRGPMR #K#S%N'P-S1P ?P#O$P%P*T=R  Aa#O%S F+#P'R ]?%S&P2P \
      _E#O%W'P=PBRDOEP :@%R&P  +6#O%S @@=RCP !'%S'O  WZ-O1S ^H*P=R  V_-O.P1T H(#P%R +_#R%P  PD%P.R #K.T0\
      N ,=#O%S-P1R=P?R H2#N$S%T'R)P*R-P.R/O9P  &PB# PB#PDR W1%O'S 8Q%P*R  45%R'R*P3P b5#R%P'T*N  X+#P%R \
      a$'O*S  5&%S'O F(#N%T.P0R 79%MDU R<#R%P'P4P8R:P=S  5=#S%P/P [X=T>N S2'P/R PS.R0P </#O%M'S*P-T.P/T0\
      P1P4P=PBSGS  6&#P$O'O*P-P5X=P K0'P*S1P TJ#P%TBN .`#ODS @Q%R'P bX#S$R'P-P0P3R4P8P=N>R?TCRHP -X8O:T=\
      O %V#O'P.P/U0P  P2#N'S(S+P 7'#P4R W[#R'P*P=R@P  <R#P8S=P ?1#R0P +L%O'S.R0P  S;#S$O2P S-%PHR `(#P%R\
       9T#R%P YS#S%P*P OY$P%R ^Q*X8M9N  =6#N$R%P'V(R*S-O.N1P3P5P8P:P<S=U@O PR#P%R 1T4R5P 3Z%R'N0T1P J/%R\
      'P <L#S$P%P*P5R8P=R>R@P 6S4PBR E1#P$R%N&T*O-O.O/R0T1S3R8P:R?S@OBP  Bb#S-P3P  >U#R*P3R=P F1#S%O  DC\
      ## V0=P?R a6#P$P%S&P'R-R=P  QI#S*P3P GQ%P&P.P0T ^6#V%P'N-P &-#P'R0P5P=R <2%R'P 5D.P1R AL%R'P  NB#R\
      %S.PCO $B#T'M8S:P $V=P?R b%#R%P =X#R/P  >2#P%S4P aA#P%P3S 6I*O=S RL#P*P1P=S>R JY$O-P2S8R  2;#P'P-N\
      1T=S@P !K6R=P V!.P0R  X;#P'R)S,O.P/R0P8P=R 6D%P*P=SHP  OL#P*S=RCP MF#U%O'P6PBP 0a#R$P%P&R  $W'O-S \
      F#'S*O %Q'O*S +J#R4P  &!-PBR !6%OEPHT ZL#P%SCP  b;#R$T/R2N3PFP E7#R%P  R8%P*R !##O'S b^.O0S  FD#P%\
      R  &'#O%R'P0T4PDP L3#S$R'O2P  7X#P%N&S1P2THP N^#T$P(P1P -L#O'R,P4S ?,%P&P.P0R2R  FS-S1O 5K#P%R  C?\
      #O%S 5Y#R%P-OCRHR RX$P5R8R:P 4:*R=P  -Z#S%O SF-R1P NF#Z$J%P2P  J8'V-P0N1P YY#P'R(S+O-P/O8R;R=S?O E\
      +#T%O'P  Y#%O'S  aW#R%R'O [Y#S%S*O-P8P .H%P*R  4-.R0P NK*N=T %`#R%S-P0P1P4R:R?PBP P$#P%R @O2P4R  7\
      4#T*P-P H-#S'N-PBSDP 8>#S%O'S*PBP  P>#P$R L2#S%O'P*R0P2P3R@R D].R2P O`#N%P*U UO#R&P  .C#O0P4T OR'P\
      )R,P #P#S%P.R0P1P JW#P%U&P'PDP 6Y.R0P NF#O%R8R  +R=R@P  A`%# (,*P8R @,#N'Z(K*R+P-P=P 8E#R$V%O'O*P \
       U[#U%P/O=P aD#P$P'V(R+P-P.P0P4S8T=O@NBR ZZ.PDPSS HF*P<R N1#X%P*O=M  0@#R%R'P8P `U#RBP L<#P$P%R-R \
      Bb#O%U'P4P  %>#O%S'P-R1P:P=S ?>#P'O-S1S8P :T$P%R 66#P*T-P;P=P>P?PCRFPSS  (X#O'S*P [V#U'N-P F?%R&P \
      TP$P(P*P+S8P:P=S  S0-P.P1R8P:R=R X$#P'R R!#P$S&O [1'P4R W=#P%NBPEV  %E#T%N GW#T%P'P*P DB1R 1Z8P>R \
      ^@#T%P=O  T;'P-R ($%PBR  %[## 1&$# R^$O&R-P1R2SAP T]#O%S >N#P%T3P=P  X^%N'T U]#R*P-R1P ]##R'P bF#N\
      %S'P(R*P+S .Q*O=S PT#SBO GF#P%R <H$T%P&N2PER  LB#R%P I7'O0S 20#V%N'O*P-V1O;P=P  3[%P*PCS ^%=P?R <<\
      #P$N&S*S2R=P  G5#P%S'P  VX#O/S :)#N%SDR K]%RHP IS#R%P*P-R `Q%P*U3P=NBPCS `78RHP  EC-R1P XY%R'P XI#\
      P%R BS#R$P DX*U-P1P8PGP =H8R:P  _:#O$S 0X#O%U'P*PHR  ',#O%S=O?S ,V#P-R ^A#U%O'P6PBP 6;%P'R <6#R%P \
       RS*P8R b+#T'N <@#S%P*P  S;'W.P0L D:-P1R  /E#W$O%P'P*L-T.P0T8P:RBP =U$P%T&O I#%R0P=R?P  ?T#P%O'S*T\
      6P<P M<#S$R%N&P'P*P-S.P/O0R3R;R=RCR J.#MBU ;R'O.S C##S'R-P/P0P8RBRDPGP <8#R=P ED%P-R  5X#R%P J#$R2\
      P 4I#P4OBSDPGR  *$$T%N&S*P0P2P4R8O:U=OBR 65.P0S:P BW-O1S W/#R%P KQ%P'O(R*P+TCP AW#P/R  V0#O'T*O CS\
      #PHR 'E#P%R Q)*S-O  K2#T%NHP #A#T$P%O'R*O2R 6U#O$R%T&P(P GZ#U$S%P&P*P1P6R:S=OBPCP :+#S/O  ;Z#P=R 4\
      b$R2P  K.#T/P5P  `''R(P b_'P*R -b#O%R&P*R-U8P>PDP  XC#P.P>S 8E'R*P.R0P4P5R B]*O@TFP  XB=R@P GE#R'P\
      (R+P ?O#T%N&S'T(S)P*R+P,S-R.O/P0O1M2P5P8P<P=O>R@UCR 3;'N/T $G%R-P  /Y%S*P-P=P /F'R*P +1=S?O H^=P?R\
       7##K%L*P-P.P1P4P5_8P=PCRHT  %M'P*S>P 4_#R%P'O*S4P5P8R;R=P =;#R$P  %$$N2T  CP#T1PBO !2#O%S=P?R C.#\
      S'P.P ('#O%W&P-OFP  A*#R%P ^5%R8P _<#M'V*P/S0P4P  Z[#U$P%P'S)P*P-P2P4P8R>PAPBPRRSS PQ#T$P%P&P 0J#T\
      $R'P*O-N1R8O9T=R?P  -0%U*P0N>PAR .G-N1T :@*P0P=S O8#P3R .R#R%P  VE%# :K#T$PBPCP I[#O%R&P'P*R-P.S/P\
      0P1P2P8S:P<R=N>SCU  3^%R'P `6#P$P%S-R1P O7#R*P RX#P*S.P1P ^Z$P%O&T '<#R$P  :V=RHP ?'#V%L ]U*R=P  <\
      _%O'S )a#O$T2P !Z#P'O-T1P P2$P&R   '<#P*P-P1T 26#R1P RP$P%P&S  :.#T$P'P-O  F9#R%R*P L9#S$P%P'S*P+O\
      -R0R1N2R4R5P8P=TBSGP A@#R'P  NB%R-P1P6R8PCR OC%R@P _$#R%P  5#.P0R 12#T%N*P.T1N=R J78R:P 7U)R*P,P=R\
        !F$V2L  65.R0P Q5%O&P'S*N2R=T G0-O.P1T 9'#O8O=PDTHS  CN#P%SEP ?%.R0P ]M#R%P `'#P%U&P'N _11P=R  E\
      B#U$P%R-O.P0P Sb#O;R=R T-:S=O  D3#O2S ;2-PCR  L(%P*R <+#P%R +@.P0R Ja#RCP  )b## (X*S1P=P /4.P0R A0\
      =RCP  ^3#OBS A:=R?P 23#R$PBNET B&'S.R0N /U$R2P *1#P%S'P  D+3PCS =*'R(P 8S#P%R/P9R=RHP  >J#P%R*R>P \
      #W#W$X%P'M)P*R,P-P.O0T1P3P8T:P;P=NBPDPHP J&#P%OCU  0Z#S%O ,+.R0P `2*P=R AB'P*S=P  ^L7# :50P4R=O?S \
      %V$R2P M7#O*S &)#O%S HH%R&P ?N#R%O&U'P-P2P8R=PBPERHR  5:#P%P-P2T G4&P'R*P=R F2-PGR *3#N%UCP K9#SBO\
      EP 2=#P%R  '0## +&#P'R @?#R%P  ?%.O0S DH#P%R E!8N=T 1@#T$P-P=P <(%N&P*U=RCP  2R#P%R-P1R '(=R?P 3#'\
      P6O8P:U K7#O$S1P2R `%#R*O:P=T@P K`#P$R 3>-P1R  >_#S6P=P QR$R.P0R2P E+#O%T8P=P .P'P.O0U  _Q#P%P'S O\
      %$P%R'PCR _M#R$R%R'P=PRP ]=#T%P&PFP 5%$P%O*O8S9S=P>S  <&*P=R ^H.T0N `+#M%U  (W%N'P8U 4S#R=P 1E#R'P\
       JA'P0R  aR#U%M @N#R$T%P&P1O2P  Y2%N'T.O0S C9#O*P-P6R8P:T=OHS :X#N'T M?#O%R&PHPST +Y#V$O&N'S*P4R6P\
      8P9R:R;P=R?O@OFS BR#V%N3P@P SF#P%O'T  %M#N/T KA%R&P a^#S-P2P R1%O*PCT NG*P1P3S .N#P$O%T Q$'R=P @]#\
      P$R  79#R%P %J'P=PCS P.#S%O /)#T*P=P>P -M#P%P&P'W*P4P:P  0;#P%P'P*P.R0P1T2P:RDPSS )Y$R&P  $J%R&P b\
      V#T'N*P?P@T 09'P-S.P1P=P?R &9#R%P9RHP [*#P.R &6#O'S 1>#P%S*PBPGR a8'R  %>#P%P&S/RCP 9<'N/T ]=$P*R \
       )8#P%R bE%R'P ^,'R(P <C#P'R  N%#P%R*R.P0R1P2R:R=N?REPFR +2#P$R [/#T&P'P-P8MSU ?L%P'V.P0N <F#P$T&S\
      'U(O*R.G/U0X2P4R6R8M:P=P>R?O@RCPHP VX#S$N%P/P8P=O>U?S  ]H'P5S8P 2Z#T%N  :K## UO.R0P <)*P.S3OCR  (<\
      %P&P'R 9N#P'R YN%R=P T?#I'O-P=!CP   9C*P8R #[#L%P6Y=PEP T+#S%P'P 10%O4S5P8P:R<RBP  2K.R1P 6:&P/R=P\
       IL%P*R  6C.P2R S`'O.W0M TL8P=R a/*R=P G3-P/R  P*#P*M-S0O1P=T@T E>#U%N'P-R1O2R=RFP R38P:R H_%O'S V\
      ;#T%PHP  QT#N$P%O-P/P0P4P=]?PDO &M#U$O%P'P1R2P  6?#R%P*R1P5S=O .&%O.P0RHS IB#S$T'S)R.P/P0O1P2O4R5O\
      8P:R<P=N>P?V@TCP P^'P*R0R1P=P?R &'#P$P-S GV#P'T*S.P0ODP  W*$R2P QM=R?P LW$P%P&S.S0OHP  Y/$R2P :11R\
      2PGP E>#R2P=P -+.P0R ,[#S-P1P  ;0#T$S%P'O(P.P0P3P4P=R V:#S'O*P @7#P%P*P8PGU O2*R-R1P=P D##S%O  :H#\
      T%N'S>PBRDPGO R4#P*P8S ,J$U%N&P  @.#R%M'U*N-W/PDN J+#P'R aC#P$P'R2R=M@U  `F#O'S -a#P%R 3Q#R'P  /@'\
      O*S=R?P ;]#M'T.P8RBR Ya#P$R%P*P+R-R/R  $28R=P  ;&%O'P.S0R ?B#W$P%R'O*P5P=O 2<#P$R 8$#RHP  *]#R*P-P\
      .R MH#R*O4P=S O$'P0R  3L#O'S JY#T$P%O'P(S/O8R:P?R ]E-P1R NI*O4P>P@T K)%P'S(P  P$%R'O*P0S aC#R$P'R \
       PD#O'P*S8R=R@P ;*$T%P&P*U-P0R=R?O@M Q'-S1O ZS'T*P0O  ,]%R=P E5*P4P8S  M($T%O&P E)#P%S'P !S#P$P%S \
      -?$M%T&N'R*O,P-P/R0T1T4P8R=S>P?O  $b%P=O?T -B'R-P8R=P ]B1PCR KA#R'P S_-P1S=P  7E#P%R 48%R'P.S0PDP \
      <#*O@S 1M-O1S ('#R1P QB#P8R  JJ'P(P*P-T =7*S5P9P  L6*O@S Va#S/O _)#P-R  VN.P0R 'Y#S-T.P0P2O=P >`#R\
      %O'S*P4P5R=P H9:S=O  #J%P8R I]'S*P1P &+#U%M*R@P 1K$R2P  bD.P1R=RSP &M#U%M'S-P1P 5''R0P NY#P%P4T=P \
      .X#R'P  :!#R1P T_*O=S D6-M.R0P1U ;&$R%P  /-#U$R%T'S(R*M+N,P/O0R1S2P3P4P:R=P>P?PBP `O#P*R  &.3R?P Y\
      R#P'R-P3R=RBP $&#O%O'R.V0P1P2P YS'R3P  RZ#O$O%U&P.R0P '0#R$T&T'N*N-P/N2P4R5P6U8P9O:P<U>PBODOHS :C#\
      O%P&R'U0P=P C>#O8S ^O:O=S  (S'O.O0U >!'P.P0TBP 8C#R0P 6%'R1P FU#PCR  PM#R$P%O'N(S)O*V+N,R-S.S/P0N1\
      N2P3O4S5O6P:S<R=R>T?P@PBSCTGPHP .78R=P A.%P4R _b#S$R%P*P.P0R3P=S?O Q(#R%P ?.#P%O*T  (;*P.R1P2R ]'#\
      T'P8P>PBP /E#P$R%P&P-R=R =Z$P1P2S /&#R$P%O&P(R*P-R.R1P4P8P9RAODPERFPHSRRSP XO#O$N'S*P-S/T0N4R5P6R8\
      R=R>S?O@TBPDP  .&#S$P*P2P O''O0S Z-$R*P ,2#S%P*P=P  EN#P%O*U=P _K#R$R*M-M/S1T4P=W?O@O A=#O'S `1'R-\
      P0P8R !?'P*R=S@P  (**O=S 5!#P'R HT8P:R 75=L?V   4!#P%R*O2P=T?PAR b6%V'L C,*T=N  %4*PDR  I%=P?R K^#\
      O$P%N'K*R+O-T.R/T0P1U2R3S4P6W8N9O:R;T<N=S>S?M@PBNCUDPGSHP QY#P%O*P/S>R !##P%R  8&#P%R 6F#O%S TK#P%\
      R  _4## ;4#P%R CW-R1P8S:O 9D#R$P  ;]%P'R2P=R <W-R4P KE#P&R'S*R.P0M2P4S6R8P9R:PBS <6*S5P<P b4=S?O =\
      O#O%T'S*O-P8RDP  N)*P1R  NB,R8P I.#R$P%R-P a7-S1O  '0=P?R  </#S$P%P C7#R'P D.*S=PCP  L,%P5R  ,,#O%\
      S `(#R%P R`#P-S  H&#R'P-P1R;P<R G*#U4P=PCP L<#O*T=S@N $!#P%R ?@'P8R9P=S?P  /E#P'R*R0P GT*R=P E4#O%\
      T-PCP  NP#P(O+U8P <^4R8P [.-P1R VT#R*P X_*P;R `O%REP @_#P/R AI#O%S  %##P%P'S*P-O/PCT [a'P*O-R2P=T \
      1P'S0N4PBS '>#P4R _^#O%T&P E3*P-R  F<## 0W#P%U*N=R $;.P2R  Ia'P0R '@#R>P ><#P%P/RHR  NX#P%R'P-R Va\
      #T%T'P.O0N  V(#P*P2P4V5N *)#R$P%P'P(P)P*P+R-P.S1R2R3S8R;O=P>R@PAPFP 8/#P%R  DZ#P.O0S=R?PBR /$#R7P \
      ?&#P%R&PFR :?#P%R ;^%S'O UL#N%P'X)P*O2P4P8O9T  NM#T%N [0*P=R b2BPESGP `X;R=P  ;Z%P*U8N K5*T8N  [1%\
      P'R  QS#RDP ZE#N$V&S-P1P2P YV#M'U0P bR#P%S&P 0I'P*R 1T#R'R*PDP  EC*M<U 6U#S%P'P SQ#R$S%P2O 'U%R'S*\
      P-R1O9P %P#P$R ))#P$R 'E#RCP A)#P$P'O.R0U AE#U$P%P1P>O  95#R1P ZX#P%R'P/R E(*U4N@O ]%%S*P/O=R  X1#\
      S'PDP  D,#P%R <8=P@R GL$P*R IR$P-R1P2S=P  -;#N'Y-M1O D2#P%R 6W#P$H%P*c2M=PCPDP Q9'P*R %5%PHR PI#N%\
      R>S LJ#N%T  U>#P'R*R-P0P1R  &.%RCP bP%R>P _7BTEOGP Z:#U%P&P'P*P-P D1&P'R /A%P4R R7*P=S?P  )S*RBP 7\
      I#N&S'O(O*P-O.T0P1S4R6P:U;S<R=R>S?PATCPDNENFPHORR +P#R*O=R  G^#R%P X-%R&P >a'P/R 2%#P$M%R*P2U;R  ^\
      P#U$V%M&R(P)P*R+R-P0P1P4P8O9P;PBNCSDTRP !X'P*R-R.P2R?P  2'#P%R WD#R$P%P'R*P U3#T%N  5@#R%P b5#U%P-\
      O=P 0B%R&P  /Q%O'T*P0R4P 2##U%N1P 9M*P8O:O=V R7$R2P  $/#O'SBPHR )B$T%M&P'T(R*P.P/R0P5S6R8N9S;P=S?P\
      @O ,O#N%O'R/T _!#P%R  B8#R%P #b-P0P1S +F$R4P ],#U%P'P*P-P $P#RBP B#%S'PEP  P&$R4R5P )4$P%P&S 0.%P3\
      R S%#R$R%P&S*R-P2O8P=R?P  7Y#T%P*P-O1R8P #A#L$W%P  I)'# L^%# H7BR S1#L$M%P'L)R*X+R-R/S1P2U5P8O:S=R\
      >N?RBRCPRS BE$S%P&O/R Y7%N'T NP#U%M Ob2R5P  LN%NBT (F.R0P +H%R*P  bL#T%S&N'T(N*S+O,P-L.L/N0W1P2P3P\
      4L5W7R9R:J;T=T>T?P@VAPBPCRDRESFPGPHNMR N$-P8R P^#RBP  +?#S'P-R.R0N CZ#S%O >;#R-P `X#P%P-U0P1P  U!0\
      # H1#R1P ?U%O'S R9#P%R Y*%P*R  %b-P1R !)#M%T'P-P0S1S8R;P<P X;#R'P   9'#R=P /%#P'R [)#P%S&P 2O=S?O \
       1!#O'T  >O#T'N +?#O$P%R'S*R=P C%#U%S&P'O-P9P=P YH#R%P .)#T%N'P  ;$*S6P;P  ?O#P%ODUEP 1B-P2R 5B%R&\
      P KE#P$P=S  1-'O.R=R RZ#N'S*R-P.R/S8P Ca%P+R WY#S%O 0C'O.R0S %K#P'R PF#P$P'S N?'R@P BS#R%P*R1P  I[\
      $P2R :1#R%M'U @`#R%N'Y)P*P,P-N0P1O2P:R=N?TCRFT T,#O:P=T '6%N*T =/#R$P  P+%# !N$P=S@P L.#P%R B-%O&P\
      'TDP @Y'O*N=V  W-#S$S%O&O'O-R.S1O2P4R=R>R?PAR J@#P/R 15'R*P 84#P$R +G#P$R 0P=P?R /<%R'P  WG#P%P/S6\
      P [&#P3R4R5P8R=P 3[#S%R'M/R  7(.R0P >:#O%S Xb#R%P'P*P1S )a#O%N1PDW 6T#P3R I,$P%P'P*R0R  C]#S%O'S(P\
      *P+P-R.R0S2O3O5P=PCT (!*P5R 7`$R3P  ]-#P-R PT#P'R Pb#H%O']*W,P-P0P;P=MFP ,*$P5R Na#P-R  X[#P%R FH%\
      O'S A!#R%R'R)P=P $H#P$SBP #$'P=P@S  /F#T$O&P B^%R-P 0J%P.R  /)#R*P )b#P%S'P 3I.S0O XF#P'P*S 40%P=P\
      HR DC%S&O  ?_#P%M'R*V+O,P-P.T0O1R2P5R9O:P;R<P=S>R?TCP 'S.P/R Y$$R%O&P=R?PDS  7T(R+P _b.N0T 3J'R*P \
      .B-PCR !S0P1P=PBRCS   Jb#O%P*S-T0P1R2P8RHP aV%P&S2P  8E%R&P R0'P-R  L6#P%P'P*P=S@R  13'R*P S_#O8P=\
      T  $7#T%O'O ?P#N'T [*#PBR H2%O3S +D(O)R*R+S,P=P?R@P %R#O%S $&#S'P*R0P4P  6Y#S%U&R'R(P)P-O.P/N0R1R2\
      P4P5S6O8N:S;R=P?RBPCPHP 9%:R?P [%%S*PCP M-#P-R  N]-R1P YM%OEPHT b>%P*P8S  WV%P6O8R:S (/.P0R GY*R5P\
        [0%R'R(P+T-M.P1R2R9P<P=P@PBSDP QY'P*O8PCU 9>#R$M&P(P*R.P/P0R4R=T (@#S'O   'X$P'PBS LJ$P  JA#S%N'\
      S*R:S=NAP Z)#T'P-O  )8-R1P LY#P'R RI.P0S2P=R?P F&-P1R  D>#P%R B$%R *N#K%O'O*N1P4P7P8d<P=O@P YF$O%P\
      &S  .9*R=P //%T'M*P-P.P0R=U?PHP @N%M'U U*%T'N-P1R=R?P V8$P.P2S  NF#V&P'N*R-P/P1P<P=P?R@S 7+%P8R ME\
      %O.P=T N!#V$R%S'N(R*R+P.P/P0R4P:R=N?RBO &C#O%M'W 9;#M$P'Y*P-PBO  V8'P*R ,G#P%R .1#S%U'O.P1O2P $C#O\
      *P/R0R2NAT G!$P2R   II#P*R1P3P8O9T R<#T%N'P.P0S  ^S#O/S [-#L%V B)$P&S2P V3*P-R -C-P=S@P 6O#N%T1P8P\
      =RFR  &V.P0R #4#S%P'S)P*P+O-R.P1P3PCS B5%T8ODP )>#T%P.P1R2P=P  S2#S%PBO X=#P%R aS#S&P'P 1Q#P'R  M)\
      %S*P-P?P <@*P@R #C#R'P I##O*PFT .(.P0R  `^#P%R'P-R ^*#R-P /]#S%O `$*RCP 0/#R%R'P*P F[$P%P4O6R:O=SB\
      T  9)*P=R :>#O%U'P=PSP Q+#P$P2R4R=S@O  #3=O?S T3#N$R-S )Z#O%S  4a%R'P ]E#P$R-R.R0P2P=R?P FK'P0R S$\
      $R%P'T/R0N2P:R #>#R$P%P'P(P+R-R.P1P2R6P8R=R>SCS Z6#P=R Z)#P-P/S  3C#P$O&T*R.P0R2P 5P%S*P-P?P  X^#P\
      -O1TCP !,1P3S8P KT#R%P  9!#P'R <L$R&P ::#T%P'R-P=P>P  a>#P-R.P0R *]$R&P*R=P 5,*R-P1R@P  ;6FP <V#R%\
      P ZD#R=P -a%R-PCP ZC%R=P  AO#R&P B$$P%P&SHP  3P'P0R S,%N'T  *7%O-W.O0P2P &/.S0O XJ*P>R  E8'P.P0S2P\
       1E#O%P'S =)#S&P'P.P/P0PBRDPES  YX## H1#T$R%N&P(P)P+R-N.P0R3R4P5R6P8P9P:P>R?R@RARCPDSERHR  KQ'P0R \
      YY#S%P'P =T#R%S'S*P/O8P:RBP #U$T&P2O TJ#N%U'N.R/P0V1O2O3SDP  I+#S%P'P *6#P$P&S !G#P%S'T*R-P0M5P8SH\
      P  .0-R1P8O=R>R G'#R*P N&#O$P%U&S'P*N8R a5#R-P  >0#R'P @K%R'P=P 6_$P2R &K#P'R  .^#W%K L-(P+R  A['N\
      (P)R+P,R-!.O/N1L4P8S:O;P=S>R?S ID$T%P&P'N*T=P ],'P(S1P !8#R*P  Aa*R=P 0[%P=R *Y%PBR 1[#P'T*O  M[#P\
      *R 2O*R-P1P>R J0#P/R (7#S%O&O(R*R+P-T.T0R1P2P3P5P;O=R>N?P@TASBPCRFPSP 1/$S2O !V#P$R  #%#O%S1P 3b$R\
      2P .U#N%S'M(S*V-P.R1S=OHP Z-#P%O*P8UCP GV=O?S +]#P'R-P=R  &E#REP ;G$O%X'R0O1N3R4S5S9O:P;P?OBRCRDRH\
      P >F#O%S N9#P%P'S  2;8P:O=T O@#P%P'P/S0R 2R#O$S <@#R%R&O'R(R*P+O-T/S0O1M2S4S5N8S:O=K>S?R@UCRDP 0G-\
      P1R ET#O'S  _1#P$P%R(R+P-P.P/P0R2R8S:R?P W8#S$PBPDP RR#T)O3P K%-R1P -:#R'P =K=O?S  F*$S*R.P5P6R9P=\
      O>O@RBT @T#R%P 1/#RBP 2R#S'O*P4S5O6R8P:P=S [W#P$P%T&P  F1#P$O%P&R'R(L)P*R+T,P-W/M0W1P2T3S5P8N=S>P?\
      PBVCPDPFOGPHP >!#P*P-S [S#R%R&P@P <;#O%R*P.P0R8R %:#T$V%N'O5P=O -,-P.P1S   +H#R$P'N*P/T0R8R>P ]T.P\
      0R=P?R Ya#P%P*S4S<PHP  ]]#O%O'U-P0O5R6P8S:S=O?R $X%OCS 7'#N%R*R1P=S ='#P'O0S [Z%R*P ($%S'O =b%R=P \
      GO$R'P ,4#P*S8P ME#P*T-P;P=P>P?PCRFPSS  '7'S*P.O 2@(R+P8P?R  bV'O0U1O 1,#R-P:P=R  ZA#T%P'P*P.P/P0R\
      =R?P Z_#R+P Aa$P*R RN#O%S5P -4#P%R #?#S%O-S1P2P ;?*N=T  ^H%# #A#R'P K;#T%N/P0R _''O-S1O=R  L%-S.P=\
      P />-P1R  )^(P=R $J#P%T'O H#.P0R  ^.'# (/.L0V B[$P5R=PBPDR `.#T%R'N(O)O*R+R-M.P0P3V4R6R8R:P<R=N>P?\
      SCRHP X^#P%R W(#S%P'O0R  H_#O%P'U-P 9]#P-P4R5R E,#P%P*O/R:S=P@S 5E'P*R1S2P=P %_%S'N*T-P0R8PDP b/#P\
      %R CI#N%R/S  S`$P&R PG#P'P-P.V0P3P A1'S*O aH#R$R'P@P O%.R1P  4C*O+P4P8P=W>P FM.R2P /1#P%P'T*P1R2P;\
      P=R B4#R1P  3/'T/N ?M#S=O =J#R'P 16#R/P  :9#M'V5P 0>%P&P'S4PBR 1G.S0O '##P'P*S OE#R$P  52#P%R BH#V\
      $R%N*P8N=RHP 'G#S%P&P 9]#O*R@R  1>*P@R 1W#P'R F!4RBP  +G## O$#V%P'R*P-O.P1P *G#R8P 6/#R-P=R@P ?C'P\
      4R8S:P=P  Z1#P%R Db%O'S -I#P$R%S&O2R LZ#O%S-P D<$P'P2S  V_#PAR B0#N%R'T8P:R=P 3b#S%O  63$R*P=P HR;\
      RCP VQ:O=S .<'O*T-P  *&=S?O =&#N$N%T&V*P2P=P>R N(%O-PDS  55%OBS G)(N+T (W#P%R4RDP SU$R&P'N*T2P  E$\
      #T%P'P-P ];*S=O ^`#R$R'R(P*N+R2P Z'%RCP  3E8P>R BO=P?R  ^>-M1U GI#P%R ^*#P=SHP T$#P%R=R@P A8'O/R0R\
      =S?O  K=#P%O&T %6$S&P.P1P2S4P  MA%R'P *G#P*R  I9%R>P Q;#O$P%O'P*R+P.V/R0M1Y2O3S4S5P8R;N=O>R?PDP 8.\
      #P0RDP  XR#R%P'O*S-P.S0P1P4R5R=P JL#S%O L+#P'P0S  Q?=N@T BI#R*P=M@T -T'R*P +_#PBR #.#P'R K,#O%S  ?\
      -$R&P X.#R%P JI#S%P/P a?#P'V*P-P=PCP SZ#RDP *4#P%R  ?H#U%O'R*O/P6P8R=P +O=O?S Ua#T$S%P'P*P0P2P4P=R\
      BPCS =6-P2R5P=P?S  b/#R%P)O*R,S-P1P=PFS [D-O.S0R1O  Pb#SEPTP $R#P0R 7?-P:R  ZH$R&P RS8P=R>R?P ,I'S\
      *P+P  <I'M(W+O )'#N$T*U=N@P  U/#S$P%P *_=P?R [:#R-P  ++#R'P(T*O+O8R ^J-P.S0P *(#O%P=T  9?#O$P'R*R=\
      R UY#S%P8P  #R%R'P Z$$R&P 2%*S1PCP  M9#O=PFT E7#R/P W=#S%R'R*P+P-R.R/P0R1P8PEPHO RI#X$P'R*S-P/O0R1\
      P4P8P=M>P?P@SEPFR FE#U$S%K'K(O*U+S-R0P1P4R5P6R;R=R@PBR G[#P$Y'P-O2M Z5#L$P%P'S(T*P-P1U  9V#R$O%P.R\
      0P2S:R=P ^^#P$R X7#T%N T+#V'P-O0O  +&#P(R R_#R'P $K$RDP :;#R%P OP#P'R SF'P.P0S !_*O=S C:%S&R1P2P %\
      0%O'S*O=S  /T#P%S'R)R/N1R4P=RDP >04RBP ;L-P1R !_#S'O  MJ#P$U%R&P'P)R*P-P/O1R4O5S=S@O -`-R2P E2#N%S\
      'P/R AL8O:T=P 4-#P%R +X#P%P'P*P-XBPEO  @R.P0R /-%S'O `=#P%R*R0P  U=%R'P aG#P$R%R:P I*?R@P  <V#R'P \
      G'#U%R'O*N  EY#S'P*P-P N**P:P=R  MBBRGP GX#R%P  ]/*P=R D6#P%S&P 'a%P4R ^F#P/S=P  8%-P1R );#P%P'T1P\
      3RCP aE#P'M)V  J##S$P%P  RN#S*PBP b1#P'R ^/*P.R0P=P?R DV#O/S  C8#P$P%O&T `F#O%S*R-R/R1P4P8R:O=RBP \
      <X#R-P &P'P=R %*#T*N  X?#O$RTR 5G'P(S+O-S.O/P0T5P8R9P=R>P V;.R0P:R=P  >[-P1R )6#P$R-N1T OD$P'S)R+P\
      -R.R/O0P1R6P=S?PBO M1$R=P  !X#U/N 27#O-S H1#P'R4P5R  MV'R*P FP*R=P <!%P'N*TCR 3-%P.S0P *?#S-O C[#N\
      'P-a/F ,]#P%S'P  2;2# ?B#S$R%R-P2P=N>R?SBO Q=#W%M'P8PDP =2#P8R C,BREP !1#P-T/R1O2P !C#S%P(N-S  #A'\
      P-R ,I#P%S*P P8#P-N1U>P J..R1P  M,=S?O -Z*P<R ,2$P%T&PDP  Lb$R'P*W4P=O>PBPCP V/#S%P-P 8X$R0P  NV#P\
      =R ]S'R*P-P.R0P @(#R4P  >X#S%R'P-R/P:PEP *##R4P &Q#R%P*P-P1R8P=S ?S#R%P )R#P%R&PBPES  GM#P%R F7#S$\
      R%N'T(P+R-K/P1SHS @C#R$P*P O+#P8R  [O#R'P-O1S=P L/#R/P CP%R'P*O.P0R4P=R>RBR F)$R2P H[%P-R 4Z#R'P 7\
      V#S%O 8*#M%R>T >&%PER  U,#S$P-P1P2P4S P5*R-P VV&P2S UJ-P1R   JU=# 4$-P=R EG#O%S b*'S*P-P  YK#O'S2P\
      AR O3%O*PCT UD#S$P'O*R J`#R$P *!#P-P.T/R0N1R 5^#R*P  4*$S2P4P F8#P%S'P KC#R%O&P'O*T-P8SHP MQ#S/O  \
      %4$PER %-%R)R,PEP PB#P%S&P G6#R'P aU#P%R _0$P%S&P  7'-R1P KR.S0O  ]=#R%P 8P-P.S0O1R 16#O%N'SFT R;#\
      P$N%R&R'R(N)T*O+O,O.O/R0R1P2S3P4O5R6O8S<P=S?L@WBTCPDSHRRR  KC#P$M%P'M(R*T+P-P.S/P0R2S5R=R>T@SAPHP \
      8B%R'P `E'P0R SC%S'PDP  0/.P1S2P Jb%P'R 7]'P0R `A=S@O P_#P*R.O0S *A#R%P 2F#S$P'P  DS#X%N'P-P4PFP 8\
      +#P%R b;*R-P =P#O%SDP  Qa%R*P3P4R5P8RHR  <%#P%R'R*U+R-R/U0L2O3P5R8N=N>O@SBSCODP IK%R'P  A&#R'R*O-S\
      .PCP 3H%R0P S'=P?R  <@#P'S=P ;Y%S.PDP  BF*S<O  VR$O%P&P*S2P=T 2P#P%SCP K+$R&P &T#S$P&R'O*R-R.P/P0R\
      2R:R?R@PEPHR ]!'P*R  ,^%P3S=P <_#R$P%M'T-S.P1S=PDP OF$R%S&O4P UA#O%S $!#O$O%P'P(P*Z-S4P=O?P@SDPEP \
      Ha#S*P1P '@#R%P'P-O1P=M?UFU FF#P-S1P >K#P%O*P8UCP  T='P*P.V0N >4*P9R E,#R*P1P;R J6#S'K*V-U.R/U0P1P\
      2S8N9O;P=N>R@PDPFPHP +R#R%P  L/'P0R 5?#T/OAP $P#R%P L'#O%R*R  84#M%TER MO=M?U (>#O%Y'L*P,P +5#N*T \
       Z?%S&O 3G*T=P@O DW#S%P=P  DY#R'J*V 37#P%S'P ),#N$U*P ?!#P%R =(#P%R  [X$O%S /<#R$N%R'R+R-M.U/R0M1T\
      4P5R8P:T;S=P>T?O@NBRDPEPFPHP  EM#P$R Ib#T'ODP =#'R/P  ST#S%O P&.R<P +S%R*R-P5PHP  ]A#O%R*R-O0P8S E\
      D'R*P <>#P*P-P=T  $1*P@R `_$S2P4P6R:P >9#O%P'R*O8R9S>R TI#M%R'S(R*S-O.N3P4R5P8P:P<S=U@O ZD#S$N%T'S\
      (P)P+P.O/S0V2R4P5R6M8P:T=P@PBMHP GJ=NHT  ^1#M$L%V&U'PDR B%:P=R HS$R=P  &b#P%S=R?PHP TV$S%O&R2P QC$\
      R2P=P?R OJ'P*O-O0P1S=T ZP=R?P  @?#R'P .-#P%T)P-P HA#P%R 3+$N%P&T'P3P4R5P@TCP  P##P'W-P.U0L1O;P=O@S\
       #D#S%O W>6T:N  O*#PHR SK#T%ODPFP F*'P*R  BD$M2P4V W%$P%O*PCU :3#P*P-T6P D9#T%P1PDP  UH#S%P5P #%#N\
      -T1PGR )X#S%P&O 3%#S$P%P'O-U.R0N3R8P:R=P #/#R%P&S'N(N*S+T1O2P4R5P:P=V?O@MBRHT  U[=P?R M]%R'P !(-R2\
      P K+#T%O'P ZZ.O0S F]8O=S C*#P%T*O  'W%S'P2P I*#P'O*S.R=RHP %W%R'O*R C6#R 9##R(P [V#O'S  TH$R2P <1#\
      S'P-P M0#P%O'R*P-R/R=R >?#P%R 9S#O-O.P1V  ;<1P2R T9#P%R'P*N8R=R@PFPHU /1#P%R*P $L#P%P'P/T 6I#N$P%W\
      &P'P*P/P=R  1?0P8RCP U1'R*S0N [74P8R=P?R I`%R'P 6Z*P8R <E'P0R 0C#RBP  &+#U$P%N D:#O%S  5Y'R*P FT%U\
      'P/PBRFPGP @&#T%N(O+S )F#O%P-S.S0O ,3*P4R  _)%REP ;,#L%P'U-R.P0R1T8PCP @T'O.S0P8R ''#S@PTP  I`%P'P\
      8S  bJBSEO b6#T%O*P W5#P*P.T0P D%%P'R  UX%N&P'U OG%S'V*J 4G%PBR  S0%N'S0R2P5R  :B#R'P 7)#R$P-P1R G\
      P$M2U  a@#S/P=P JB#R$P R[%R'P 0`%N'T J<#O%S  AI.O0T@P IK$P*S=P 8+$R2P  +=#P%P*S 7<#S%O [8#P%T&P'P \
       ,+#P%R-P1R =(4PBR )##S%O _a#W$P%M'U*R-P/O2P8P=P (a#W%M'OHP 'M'P*R .L2P=P?R  0R#N*S-R.R/R0P=P 2V#S\
      $P%P DE#S*O  ,`#T$P'R(W+T-T.P1K2P5P8O:P;P=R@PBPDOFRHP D^#R%P*R-P.P0R  V3#R'P Z,#N%O&P'X*P  Z^#O8U;\
      P=P ZZ#S%O'P .X#P$P*P.R0P2R=R QP#P%R ;N%R-P  S`8T:P=O +*#P%P*P=V@O M`#R1P  .<*P.P0R=R %0#S'P=P K16\
      R8P  LJ#R%O*R  ]b8P:P=S DM8R:O=SHP LL#P$R RX#S>PBPCP  >.#P-S1P XL#O%T(P ./#O'R*P/S )3*P=R  ;O%P'R \
      )##P%R 9O#P'P-S :R'O-T.P OS#W$N%P&P*O-V0P1U2O3P4P=R>PBOEP   =N4# &?#R%R'P T;#P%R GR'P.P0R  ;?#R%P \
       T`*P0P=S `,%S*P8P O(-P1R  TJ%R'P 8a%R0P  IV*P=R N`*S=O EV'R(O)P+S,R0P 2.#R$P%O&S @;#R$P0S=PBP  F%\
      #S%N&R'T(R*R+P.T0N3P4O8O:U?P@PBSCPEOHP !W#P%R SD#O$M%S&P'K*P-P8P=PB`EOGOHVJPTP  3I#P5R Y?#N%M&S'U \
      '*#P%V&P(P*P-S=P>P +;#S'V*P1N2P=O  ;L$P%R.R0P ,Z#R;P=R?P @U#O*O-S:R?P@TDP  &1'R*P  19-P1R !J#R%P'S\
      *O  _D$P*R F*#U%R'O*OCO #.#R$P%P'S(T*N+P-U/M0R1P=SDPHP ]5#V$P-M 0>#O%W'N=P KF#R'P LF#P/R  ;6'O*S  \
      [;%R*S5PCO :_%P'R-P5R8P=R OB#V$S%N&P'P(P /M#L%X'P4P  .S$S%O !>#P%L'P/X ,*#R%P  E0%PCSDP %S#P(P-T1P\
        6A$P%T&P'P '&#R$P%O&P'S)R*P+P,P-S/P1P8SAPCR 0,#R$U%N&P*R-P=P?R 23'S.P0O W%%N'T  2Q#S'P*P O=4PBS \
      PR#S'P4P 5'#T%P&P'P  UW#P$P%S'P CR-P4P=T  &6#S%P'R*P3PDP E2#S%O  ^J*P=R WJ#N$T 1G#O'U(P0P  .]#T*N=\
      P?R PX#K%N'U-P.P0YHP /]$P&R C:'O0S  <2%O'S.P1R Oa#P/R  K]%RDP Q.#P%R 9!#S%O +4$P2SDP  TT#P%P*S 'O-\
      O1S TR&R*P QD#P$P&S'P*P-P.S/S0U1P8P;PBO !&#P-R 0E'M0U 6D#R$P*PBR   V*%R)P-R=P CL%R/P E$#N*P/T4P5R=\
      N?U@RDP  +&#S'O ]1#P%O)R*S-O0R1V3R4P5R6P8O=O?S .B#T%N'P.R=R@P  J7#U/M Ia%N'T XJ$N2T BF#P'P*S  ;*#P\
      %R 9J.P0S=P [@#N%R'R  MY-R1P *-#S'O ?%#P$T-P=PHP 6V$P%R*P-R1P=RCREPTR  Q0.R0P ,P#T%O=P 8U#P$P-P.R1\
      R2R8R;P  ?5#R'P X%#S%N.R L.#O/S   4[#S=PDP O$%P-R *9=R?P  95%R&P  $7#N$M%S&P(P-R.P/S0U1P5R8R=R@PAS\
      CP RQ#S$P*P bF*P=R@P /$#PBR Ka#V$P%O&S'O(R)P*P+P>P@PBS _D$R%M&R2R  D$#P'V(P*T+R-P.O/N0T8P=M?R Rb#R\
      /P 62#M$P%Z'O*P+P,P-S/P0O1T4P;V=NCODP RI#P*N=T  EJ*# 0*-S0P1P Ta#O%R/R <Z#P%PBS   WX#R%P FU#O.P=R>\
      S +$-R1P Ga#P*R  1$*P=R D2$P%S&P L5#N$S'P*R0P2R8R:P=PBOHU  AS=P?R  5^#P%R E4#P%S*O :?#R$O%N'P*R-U.\
      P/R0R1N2T8P:R=OCR  b.#R*P 46$O*S1S=PCP  G5*# b;$P%T&O2R #'#O'S _F#O'T*P ?J#R'P-P 4?#O.R0R2P V*$R&P\
        -b%RHP 8#$R2P @+'O-S  (`'R*P $Y$O&S L+#P%O'PBT P@#O%P'X*P2P8O  ;I'R1P QM%R*P ?,#P(R*R+P Z@=O?S  \
      V_8# %K%N5U=P  RU#N'R*P-T (=#S%O'T*P-R.T/P0O1P4P=PBRCP 0X*P+O-P.O0S1V8P:T=O?O@S AO#S%R&O'N*TCP EC#\
      S$P<P  Ra#P$P'N*W=P G<#T$M%M&V2R FV.T0O1P 5D#O$X'O-O0P1O2U4P;P :B%P'R  4J#PCSDP _.#P$R :!#P$SBP ;@\
      #P%R W&%P-O0S1R W`-P4R  V5#O-S R7#P%P'S*RDP 6>-S0O  _4-T1N  *W#P%T'PEP T+$P%R&R*P Q#%O'T8P   =P%PB\
      R  C6#R0P K'#P$R.R/R0P2P ;X*P=T?O P]8R=P &D:R=P M0%P&R LE#P$R  *^#N%V'PBP W0'P*R 7-#N%P'TDR 5'#N*P\
      -P.R4P8M=T>T@SCR  YU#R%P'S*O-P.V/P0R1S2P4O8P=PCPHP A`$P%P=S UR#R$P  5&#R'P  76#S$O%N'T=O?S ']#P%R \
      b)#O$P*S-N.N/T1U8S9R=P>P  S_#R%N'S*P=R N?-U=NCP W7#O%S-P.P1R3R `A$O%S'O2S=P>R Y^#P%R  7P#R-R0P1P ]\
      '#P$P%P*U>P  1Y#P%R L8$O2S W)$P4R ,Q.M1U b6'S*O  .I6T:N ])#P8PCTEP T14SBO !Z'P4R MI#PDR  :P'P*T1O=\
      N?T MQ#R$K%R&O'R-O.T/O0V1K2L4N5S6P8O9P=Z>Z?P@XAPBOCODPEPFRHR U/#O$S0P1R 1V#R*P 2-.T0N  :>#T'PBPDP \
      8.#O%R*S.P=R?P LO%PDR >D#P%O'T  `/#R-P  'a#R%O*R0P=R@SFP  5W*P-P.P0R1S FF'V0L #=#R$P 6=*P4PCS E='P\
      .S0P 5%'P.P0S Y0$P2P4R  .P#P%R 7*%S1P=P 8`#T%P'P=P b7=R?P  A^*R-P  ;@#O%R5R `O#R$P  QM#M'U (M#P-R1\
      P=R *X%R'P TD%O'R*R  4T#K%N*I+P-O4_5c6P8L=N>O@O 5W#O'S  <>*# HY#O$N%R'P*P-P.V/S1P2T5P@PAPBTCP `R#R\
      3P ]L#P/R  ]7'R(P *?*P=R _P6T:N b!#R%P  O(#P$S%P ZX.S0O S[#N$P%P'U(O*P+T P2$R2P 6Y#P/R JS*PDR  S2#\
      X%P'P*M-P=P G)#R%R'P)R,P.R0P4P 0==R@P  =[$R2P &C%P&P'U*P-O1R=P 5_$P*R  R$#S%O  W+%P*R  5+%P'P*M=P@\
      UFT ,/%R=P #L%P'P-R1R  ;H#P%R &a#P/R %&#R$P IK*P1P6R:R C^#P*P6S:P  $E%P*O0PGT *a#N$P%P'U*P2R=R X%#\
      P%R Q,#P%R `K#S%P'P  A('O0S C$-P1R ;+'P(U+N ZA#N'T  R*%N-P.O0SFU P<#P'P.S/R :):R=P  K(*R1P :'#P$R \
       R58P:O=S C9%O/S 6*%R'P :U#P1P=S  TN*P=R &/#S'P-P GD=P?R C[#P'N*T-P1R  <D%R*O Z;#O%RER  .5#R%O'P-P\
      .R0P1T2TAO Y%$R'O0R O[#S4P=P  MZ#U'P*M DA#R%R-O ]&#S$R%R'R*P1P2P4P6P=P .6'O-P.P0U  W(#R'P IL%P'R !\
      $#R$P%S'P?P %J*L6P8T:O=V  EN#S$P-P 9N%P*RBPHR a1=P?R _Y#O%S  CU'O.N0V  9D-R.P EA%RHP  Ua%P*R4T5O8P\
       19#R$R'N(P.P2R4R5P=P>S?P@S -&%R'P ]8#O/S X2#P*O-P=U HH6P=R  ZI#S/O IN#P%P'S*O-R=R T8#P$P'S  _##U$\
      P%P'P*S-NBP 0*%R'P 7/%S'P*P0R1RHP  (##R$N%O'U*N-U.U/P0P1T2O=N@PCRHP   /.#P*P-P=VDPHP I]$P5R HE%RBP\
        VC#V$U%P'L*O/P0R1R3P8R=T?N@PBPDP )3#P/R F!#R$O'P2S=P?R  ?X$P%P&P'P*V2P4P :@-R1P V;$P%O&T T+%P&R \
       Q>=P>R QM*N-P=U :*#P'P.R0R H7=O?S :?%P*R=P  EK#P%S/P X]#P%R IE#L$P%R&O'P*X+P-N.U/R0P1T2R4S5O8R?M \
       *>$S%PEP 5F%P:P=S 77#R%M&O'S(R*P+R-R/R4P=P@PCUDPHP  +K#R%P'T*O/P1P=R UK#N%N)P*O4R8R<R=N>R?S@UCPDP\
      FSHT ;T#T%O1P  ^.#U$P%R(P*R-P.S/P0W1M2O3U8P:P=PBPCNDPEPHP %:#O$R%R'O/R1RBRDPHP BY%P .K#OBS 7'#S*P=\
      P Z4%R&P 0+'P-R  ,]#P-R YX#S*P-P 1H#U%M FG.P0R 9V%P'PBS  AS#T'O)P ;4#P$S=P #E%P*R ZW#R$O%P'P-O.P/R\
      0R1R2R3R:P=P>RDPRSTR O-#R*P  P)#P%R  _12OAS 0M'O0S CP#P/R *O#M$O%P'P*`-P0O1P=OBO  -U#S'P*P Z*#P%R \
      FM%S'P-P 82%R'P  ^!/R=P>P?R $^#P'R -)#P%R '9%N'S*O-P0U=PBRDPEPGTHP O,%T'N +U$S*P-P.P2SDP  !*#S$R%R\
      'P*R-T.P/N0S1N=PBP U;*P-O1S=R  #]%P'R  _^#R%P XL$O%T&P #A'R*P  SW#O'R/R +_#J*M-P1P2P3`8P  <J#V%N&P\
      'T*P.O/O0R1P=O>P?TBS &H$O2S 9C#P-R <V%R-OBRGP B_#R$P  O[1P2R  [6#R'P ID#P/R ;'#P%O&T  48## a&#N%R'\
      T0P SS'T0PCO >F%S'O*R WH#R%P [[#R'P+P1R  F/#O%P'T6O:S=P WX$R2P bR#R-P 3A#N'R*S-P0P1R=P R0#P'R  8`%\
      S'O $?'P*O-P.P0R1R3R@S <''R-P BY#S%PHP ^.#P-P1S  .0#N$P%R'PDU 8-$P-P2S #/$P2R +G%P'L*W 3J=R@P  3M#\
      R$O%S/P `P$S%PEP 25#P$O*P-T2S=P EO#O'S 6Y*P8R ]''P/R  =(#P%S=R?PDP M`#M*R-S ;.#R$P  HV#T%P'P,P 3$#\
      P$P-V1ODP 9_#P%R AA-P;R=R?P   9G'P(O*R+S RJ=P?R !Z#R$R%T&O*P-P.P/R0P2N:P<R=T?RHPTP H-#T-O2P /:#H%M\
      *R+O-O1O;P=d R+%O'S  @<.P0R !,8P:R 4R%R&P'P ED%P'R  ]2$R%P CQ#O%S &8#R%P @A=S@PDP *''O*S=S@O N$%R'\
      P-P.P0R;R  -`(R+P 9+'P*R :##R'O*R ZL#P*N=T  D[#P%P*P1P;S=S?P <%#T%L'X*P=P?PBP  ^Z#S-P/P1S8P:O=SEP \
      bX#R'P*O+P-S1P4R  0C%R&P.O0S7RHP  V6%P+S.R0P ]`#R%P +`#O%S IR#N$P*S-S1T2R4P5S:N=O?SCP Db$O%T&O  D6\
      $O%V&P*P2P  1V#S*P-P.R0P ?K#V$P%P'P0P1R4P=P@P FZ#P*U=P@P  A^#T$P'O [*#T%N  Q&#S/O 2N0P1R CR%R8P GK\
      *P=R  O<*P=R B8#T$R*P-O1P2P <A#P'R ^>-P1R [##RBP  32$# +H#S%N*R E8*V/P=M $!#P=R   P`#P$N%P&U.R1P=R\
       1b#P$R CK#O*S &R#R%N.T0P8P=R @<'RCP  CR:N=U T>#N'R-S.P1S=P B!'R-P.R0P IG#P%R*PCR 2K#R/P  8F%S/PEP\
       1.#M%P'R-U U&#O%S 6$'R>P 9'%S'P=P ^>'P0R F,#U%P'P*O  BJ'S.P0O <Y1S2PHP Y7#S%P-P  !R#O*TCP 2##O*P1\
      S=PDS  @H#T%P'P8P ;_1R2P 5,#S'O ZA#W$P'M*R-O  JA#O%T'P=P O@#I>PBZ aH#V$P%O*P-PCP DK%R'O*R 2F#P'P.P\
      0R2T=P U^%RCP =0#R'P*O=RFR _L#RBP  N(=P?R AB%T'O/P PB#S%N*R.P0R5P=U@PRP 4_#R8P  :U*P=S@P IO1P4R >b\
      #P*R  S@#S%P'P $9#R$O'R*P/P2S F[#P>R ;N#R%P M_#P'P0S1P M`#N$O%S'V(R+P.P/O8V9P:P>P?PCPDRHP TS#R%P  \
      K1## `S%P=R Q_#O%T&P <]'S.R0N 8O'S*O  %N#P%O*O=V>R 4A#O'T(R*R+P8P=P  7V#S%P'P 4X=N@T ^B#U%P'P/MHS \
      JO#U'N*P  7+'T*O0PFP )S#P%P'T(P  &=#P$R%P'P*TCP 92#P%R L0$S%P&P DM#N'T &##U%P'O-S1O>P  I'#P%P'S bC\
      #P$S%O'T*P-T.O1O=P [V#P%R XN%R8P  #'#S'P/P0P3R=P 9*'R-P  RV#P'R  SH$R.O0S2P 57#S$O%N(R*P+P-N.O/T0S\
      1R8S:R=O>RBUDOFPTP  !U#P5R 0#$P*R4P=S?P a_%O'S5P8R <%#P'R 0%#P$P%R.P1R8R=R@P  &*$R%U'O(O*O+R.P/W1R\
      2P=R>R@PBPCPDMFP  J.%R'O3R >8%R=P S$#O%R3R CC#P%P*P=T 7.$P%T&P-P0R2P  X&#O%R-SCP  K##O%T'P ::#R%P \
      E]#N'T  TR#P%P'P*S9P@R )>*S0P;P *U%S'O WK$P%R Y;#T'N Q/'T.P0O  8F#R%P M9'R-O0T1O2P  =%#O%S Q0#O$T%\
      P*P8R=P ^)#N*P-P4T5V8O=P H6#R$S&S'T(O)P*O-R.P/P0T1M2L3P5S8P9P:R<R=N>S?O@UBUCPDP 4+#S-P0P O;-P1R  a\
      1'R1P 12#R@P  @4#S$P%P  _a#S%P=P =F%P8R  -<-R8P  PJ#U*P=N =N#P&R V$#S%N'R(R*N0S2P4N5T7R=O?SARBPCP \
      5U#S$R%O.R0P?P 0b=R?P _..P0R  GA8O:T=P (S#P%R.T0N Y;%P*O-R0P4R<R=R  Ib%P-R1S=P b5#P$P*OBU 6Y%P4R ?\
      T#R1P  W/#S$P%P-PSR T##T%O*P @B#T(P)P4P F:#R0P [H#O$R%S2P=P?R 7A#P%P*P=PCU  +E$R4P=P?R @$#R'O0R B4\
      %P=R I3#P'P*P8S  7?#R.R0P@P V!#O$S 4H#O%S >2#P*R IM#W$P%M1P  `#-O1S )V#O'S J_#T$O%S'W)S*S+O,P-R.P/\
      N0O1P2P3P7R8P:R=N?R@PBPHP XF#P4R 4>%P*R+PHR  4_'P0R  9>#N%S'SCP NX*RFP A$-R1P8P:R !&#T%N  84.P2SAP\
       ^5#S'P/P KJ#N$S&O*O1R=PBPDPGRHSSTTP MC#RBP  X-#C$P%O'R(V*O+g-O1O8P=MBP NW*S=L@T  :T$R&P QS#P%P'T-\
      P T##R'P SP*RCP L+$R2P >A#O*P=T  +Q#S%O4RCP <9/O=S .F=R?P  B,#P'R @Q#P'P.O0WBO CC/R=P   /H$# 12#U$\
      P%O'P Ja#P-S1O <D#O'S(P+R9P ]`#P%N'T*R GC#S'O(P0R  EO#P'R 0Q%N'T*R=P  Q4#R$P-P=R 4a=P?R J..P8R K7#\
      S%O*P.R0PBUDPEPGP 5Z#T%P1P:P ^!#T'P(R+P-P4N5S8T9R=N@P Pa#P%S'P );$R&P*P2R=P  @U(P+S=P PT#P4R J3#T$\
      P'O-P=OHT EF#R'P C3'P0R 0B%O4S   7G'P)O*M,S-U2R *%#S-P5P @I*R1P ab#P*P-P=T  21#S$P%P'S(R)R*P+P,P-P\
      0R1P2R4R5R6P9R<P=P>RCPFRHR VF#R'P ZM#R*O-V1L2P=S YX8P=R B=$O%R&R  (*%P*R 9Q#T$P'R*P4P=P $=8O=S  @7\
      -P1R G>#P%R @='P*S/R=O 5B8S:P=P 4;#P*O=N@V  _L#R'M*T4N8R:P;R<TBP ,(#R%O'T*O ,/#S%P?P ,D#O'R+P-T=P \
      F`#R-P.N0S1R8P:R=P  5P#P$T*PCP _Y%P'R ^''R.N0S ]G.O0S $V#P8R:P T`8S=O 2&(O+S4P5R  #L#T$L%N&P'V)S*M\
      +P-M.N/P0T1S4P5T7R=R>RATGP Ja$P2R #B$R=P &M%RCP  I2#O%S %J'R*O.P=S@P FG%R'P I3#N%S&P*P5S8P@R LX#P'\
      R  XR%R*P bJ#P$P'O0V2P ER#O%TCP I%#P%R #Z#P'R b3*R;P  E?-S.P0P  Z^%R'N*R.P/R0S2R8P:R;PHP >.%P'R  S\
      5#S$P*P@P YI*R?P FF#T%O<P XG%T'O*O=T?PEPHP #b#P-R .&*P=R [,#P%O'R1R?R  GD#O$R'S*R2P:O=R GU'T*M-R1P\
      ?R 1:#T*P-P1P T_'R(P TK0P8R  R'*P=R 8G#R$S%P'S,P-P/P0S1N2R4O8R9R;R<S>P@PAPCP NP8P=R ?`#M'S*P/U0N8R\
      BRCP 9>#P%R  1[#O%S 8<#S$P%P-P1R3P8R  ?N%R&P *N#R$P YY#PBR ^V#P%SEP ;-1R2P  <Z3# L_#T%N SM#S%L*R/V\
      1P=PCP =D#S%O T%#S%O N<#P'P/S  DH-P=O@T %a.R0P /Y#P/R ba#X%O'P/N :2#P%T&P*P 2]%P-S  BR1P=R TX%O&S \
      @B#P$V%R&P'V*O0P4PBOCORP $=#S%P'P5P  YD#X'P.R/K0P8O9S P?BRGP XF#P-R  )8#T$P'P.P1R=P ;D*O1T=P @7=T?\
      N  /;#T%P*P/P:R=P /3#S*P1P _C.P0R =9#R%P &D$O'P*T?P  5R#T%N C?%P'L0W LV%R'P ;>$P%R(P*R+R1P Z;#O4S \
       &V(P+R B.#O$R%R'R*P-O0W1OBPCO ?L'O*T1P Wb#P%R ,&$P%P&S /a$R%S'O*N-O.T0R1P5S<P NJ$R&P G-%P2R Q/#P%\
      P&P'R*R-R0R1R=O>RBPDPEPGRTR W].R0P  ,$#O%S <3'P0R $4#U$P%P&P(P)S-N/P4O8S=R>L?P@RBOCPGUHTSSTP  ]Z#P\
      *R8P 0B%S'N*S3R4O=PCS ,O#R*P=S>P  _V#O%S'N0T 5&#P*P3S 3V#O$P'PBU 2G#T%OHP  CL#R/P  UC#P%R 6>#R-P X\
      =#O$R%T'S*R-P/O2R3R4P8P=O?PDP Z(#R%S&P-P.R0P8P ,1$P%R  _`*R1R=P>P N2#R'P Ba3P=R -=#R%R*PHP  #b$S'N\
      )R*X-P.P0R2P4P8R9P=L@PBR  >V#R'P  B4%S-O.S/P0O1R  29*P<P=T@O J9#S%P'P4P5R (($P%O*R-P.S/R0O1R3P4R8M\
      =U?OCSDS  5_#Z%J'P*P  ,M$P*R.P0R OB'P.O0T -X.O0S  );%# QV:R=P 4B*R1P=O?S <B'PBR  D^#P%R ''#L%P'P*]\
      -N=P@P  @8$R%M&P'T.R4P=PCSDS G54R5P  .4'P)R,P1R8P=R?R JD#T5OBP _J#S*P3P 9Z=P?R 88'S.S0M (1#U%O'P)P\
        A_#L%V (,#R%P JC%S8O a^#P$S Ya#P$O%V&O(P*S+P-R.O0S1O2R7R8P=S>R@OCPHPTP  RH#O%S-T2P8P:P=R a<#P$P&\
      P*RHS  B<-R5P *3%P'R ?*#P%R PA1P )9#S%K'T/O?PBV  U@.R2P 6F=L?V !H#P%P'S a0#S5P=P (a%P'T*P0P1P3R8P=\
      O>P?TDPHS YG#N%T &P'P-O1T  _*$P&S WC=R?P UG#R%P _J#N%T !E'U*M .B#O-S 08%P4R8RDP >(#S$O  1b#O*T=P@P\
      DR  6D%T'P)O-R1P  $`#P$R 93#W%O*O>PBPHP 1;=R>P !6#S'P*P  -S$R%P -9#O&P'S*P-R1P2P4R8P=T?PBR OV#T$R%\
      R'R*O/N0P=PBR  U`#O*S %Q#P%R ,T#R%P 1W#O%S  QF$# 0T*P=R #@#P'R ]E$R*P  *7#R'R*P/R:R=O@P W=#P4O5U8P\
       #)#PBR YY-P1R OX-O8S  V)*T8S=K>P?T DB#N%R'P*P8SSS 2,'P0R bU$R2P8S:P=O  #Z#N%W'P-T1M=P 5C*P=R 0)#S\
      $R%N'S*O-S.P0P2P8R:O=U>O?PAR S'#U$R*P-N/P2P=R?P /?#R*S8O?RHP  -A#S$P%P*P=S?P 348T>N 7Z#U$R%M'N*U.R\
      /R0S=P@MCP NI#K$O%N'N+P/P1P5P8P=_>T@TDP  S[#L%S'U*P1P4P=SHSJP *Z#S'O -[%O'P5T bV#S%N'S=P K+#P%R  _\
      '#P%R'P-P0P1U2O=PGPHS  %H#P-R +-#P$R 7V#P$R 99#P%S&P 4[8P:P=S $6#P8R  Y_$N&P-P2V K%#R%R'PCP @Z#P'R\
       /F-R1P ,H#R$P  8Z#P%R B&1P2R _5#R$P%S&O'U(S)R*L+P-N.O/S0R1N2O3O4M:S=Y@OCVDRHPMP  A88T=N 6B#P%T'O*\
      M.S0P8R=P?PCTFP aX*S=P?P  ?%#P$R <>#U'P*P8PHP [M'R(P+R0P HO$S=O 21#R*P3P  $,6P8R:N=T +,=T?N  7F#T$\
      S%P*P/P2P=R>P@P =T%P'R ^P0RHP  )V#M'U (`'R*P ;G#P%R  #S$R%P K_#P$R P4$R*P F(-R1P R0#S-O.R0P1P 8K=P\
      ?R 5T#P'S(S+O.P0P4R  P9#P$P%S8P=R :($P*T/N2R !R$R&P Q+-R=P  3K#R'P I;'P*P=S *.)O*P,T _'4SBO =Y.N0T\
        /P#P$R XB#P'PBS  #V#P=R 4)#T/N R>#S$O  `U$O'N*T2S=P S3%R-P  Xa#O%R'T-P=PDP ^D#O0P4PBU  =T#S%O  S\
      `#S$P-P1R=P 6[#R%P'P*O-V.P1R2P3P=P NA#P$R'P*T/P2P4R6R8R:P;PDP I2#P$M'U(R)R*R+P,R.N/U0T1P2P4R5P8R:M\
      <T=P>R?T@JBRCRDOERFRHP  <.4# A7%P4R !A'PBR T[#O%S UT#R>P U4%O*N+P-W.P1U5P6P=PHP 6,#R%P  <X%R0P B!#\
      U&P'P-R.P1O '>%R'S/O=P *@#S$O  [F#R$R%S)R*T,P-R1O3P8N:P=O );$R%R&P'O(P*R+S-R.P/P0S1P4S5R6P8O=P>P@R\
      BRDP (1#R PC8P9P:R=R  -a#U$N%P&O'N*O-R.S0O3R4R6O8R:R;R=R>SCREOGRHPRRTS 2X'P8SHP #%*R=P U*'P*R  ^+#\
      P%R  ?1#R$P%R-P @8%O'S >)'P0R Q3#U%O&P'P a<#U$P-N  D_#R'P-P.R A)#O$S'L)P*O,R-O/U0S1O2O8R:R;P=P>P?R\
      @YAPCS J9'O/S=R@P  7B#P=PHS D=#P-P1S 8W'S0O NM#V'O.P0O  I:=# 'B#R)R*P,P BP%N'S(PCT %&$P%P&P'P-R.S/\
      P0S2R:P=P>P?SFR FT*P4P5T8P  a<#N%R&P/P8SBT  :'#R-P  3)%R*R-P/R1P:O=S?P@R JJ.P0R  MD'P8R  Wb%R&P H%\
      -R1P AU#R'P  '3#X$P%S'T(O*L+P-Y.L0M1X2O4P5P=P@PAP I`#P.R QG#S4P=P T`$P%P*P-P=U  UV#O$S )$#P(R  /?#\
      P$P'P*T1P5P6P=R>P@S %M#R4P E<#R%P >2#P%T'PBP PC'O0S %S*P4R  A,$P&S'P(S*P+P.R/R8S:P?ODP D.-R0O2R  4\
      E#N*R=S M<#P%R=P?R bE#R*P  X8#P%N'U-P.P/R0R8P:O=T ,!#P'T*O8R PH#N%P'T(R*P+O-P/O0U2P4S;T=N>P?R@PCRD\
      PST _D#O%T&P  <6%R*P QK4R5P /Q#R/P  bM%P5P<R .Q#T$S%P&P*P=O PA'P*R  !E#R*P a7#S'O(P*T+R1N 'B#P%R Q\
      G0P1R=R  <U#T$P%P=P?RDP UD#U'P*O0P  .]*S=O RP#R%P K=$P*S3P  I*#P%P-R4R JM#R%S'V*N-O/R0M1P=S?P@P SO\
      'N*T  A2#P>R  +(6S:O :S#P%P*T>P S[#O*S-P4R8PCSEP ?>#O%S ,!#O%S  4.#P=P>S A6=N?T $K#S%P*P-P 75:P=R \
       (`%P*P=S O$#P%RHP L'#N%T TW#R$P 0$'R(P C=#R&P*P-O.P/R1R2S:R=R?OAR  OL#R%S8PBNHR E<%P*R  BH#P*O.P/\
      R0R=P@T 47%R'PCP $G.R0P _&.P0R:T=N #.#J$[%R'P0P@PBO  J*#U%PBN ;+%S=PDP  ^:#P%R 4[#R%P VJ#P=PHS P4'\
      P.N0U  J9#RBP +`'S0O 'B#P%SEP  L1#O$P%R&P4R8P:S=R -T#O%T'P*PEPHR 6b%P4R P^'P+R  QA'# BE#P%T&P'P @C\
      #P%U'O)P  8)#P*P8S TX'O.S %_#H%O'O*[3P4P;P@XCP Q^'P.P2S '[#O$O%P&S(O)R*R+P,O-O.R/P0S1R2P3T4S6R8K:J\
      ;R<R=T>S?U@PAPBSCODSEPHS  ]O#P'R b##R$S%N&T'O*R1P2O3R4S5P6T8M;R=M>R?SHP  N>#R-P ^Q#P*W-P@M 77#T%P'\
      P*O.P0S1P=O@T G5#U*N=P  2E#P%R SN*P=PBS RW#P%U'PCO R0#O'N*S=S  !?#R-P T4#K$P%O'N*[1P4P8P=S?TGP _F#\
      O(T+P <5#S$P%R*P-P5S=J@V <?#P%PCS  ;W#P%P4S >74S8P W(#T%O-P 2G=N?T _`=P?R G2#S'P-P0R=P 3R#O%S'T*L1\
      P2P=R@RBR  IJ#R*P *3$R%P ;^#R%P %B-P=S@P ]A#S*O  45#P*T0P4PHP IQ#U%O(PBP G$#M'V TF#R%P NR#O'N.U0S \
       /O#S*P=P 8;'P*P/S 25#R'P <6#S%P'P.R/O0P4P=RBS G3#R/P PW8R=P BV$S%N&O*P-R.P1T2O3R5T8O:S<P=O?R 32#P\
      'RHP 2-%R'P >O#R%P EM#X%L'PDP  ]b#N%R'SDP @3#O'P*T=P H#'S.P0P 5<#O'T-P 6X$R&P 5.#P*P@R (`#P'R  O?#\
      P%M*P-P4OCZ  ^9%R'P 6./P=R UQ#P$O'L(P)P*P,R-O.X/S1V2R5R6P8M9R:S<S=O>M@SBSCPDPGP F]#R'P*R-P5R8P  *b\
      *R=P a)#P'T-O ^X#P$S*P  ^:#P$R%O&R'P(P)P*T+P-R.R/R1R2R6R8S9P:P=N?S@NCO ?&#R%P'P=R SD#R%R'O*R  5;'P\
      .P0S >A$R%P AW$P&R  7(#P%S'P K6#P.P0R8R J%#P$R'O8S@P BY*R=P +J#S%O [*#R%O'P*T8P UC'P0R  #I$R*P *+'\
      P0R ^W(S*O+O-S8RHP 4/#S=P WY.S0O  0+#R.R/P1P DF#P%R  A`#O%P&P'UFP -9#P$S.P0R:O=T?PAPDR GA#P%R  4,#\
      P&R2R 8O#P%R  ]>#P$R ,K%S&O-R1P=R@P FX=R@P (J#P%R&P-S1P=P>R *W#P%R R,'S*P-P1P=S@P (>%S'P=R@P  <)#S\
      %P*S=N V[#P'R JY*RCP .R$R%P =/#N'UDP V8#S%P   QY%# %E$N%P&U $_$P%R  .;#R%P'P0THP /I#P$R #H(P+R ??#\
      T%P'P-P +W#P'R4N5T  C&.P0R >B#R4P  /`#S%P'O(S-P 61#N$P*X-P1PDP EH#S$R%R'P*P.P1P 'G#R'P*R3PBREP YH'\
      PBR ]b#P%R  ?E$S%N*T-P1R2N=R A8#PEPJPKT ;T#S$O2R4O  -S%# 4a$S&O'P*R BY$R%R&P'R(R)P*P+P.R/S0R3P4R5P\
      6R8R9P=O>O@OAREPGSSPTP  3P#S%P'O*T0PBP 6E#R=PCP  ]%#L%T*R1P6R 1O#O$S%P'S(S*P+P.P0P1P2R4O=RBRDSHPRR\
       9W#T%N'R  HG#L*T+P1P=T 1$#P/R BZ)O*S,S-O  T?#S%O 1$1S5P@P  W4#P$S&O/R  a>#S'P:P=P [#*]2P=F  FI#P%\
      R=O?S I9#RCP ZK#P%R O;$O%S&P  I0#P$R _O#P*S0P4P8RHP YF#V*M8P  :$#T%P(O Z3*T=OFP  _b.R0P  ^1#O&N'W4\
      PEP #E#P$N'V-S.P0P1R3P=R  7G#P*R >P#N%O&S/R6S .J#S%P8P F4=R?P  Ib#R%R'PDP T?$P0R (B#U$R&P'N=P  N=(\
      P+R  ^Y$R*PBP  8,#P*R-P3R=P?R .2'R0P =9#P'P*S-P  L,#O%R*RCP -[#R'P F:#S%PCP  1;#O%S F$#P%S'P DZ#F%\
      P*U-O=!@P JI#R/P  AP#X-P/K X?#P%P*S,P4R &U%R&P  ^W#P=R U`#S$T%O'O WC#P'R  )!#R*P1P5T9P=O?T@O -D$O2\
      S *)#P$P%P4T  ),#R$P/PBR )W.P0R  2>%# ^[#S-P=P 9I0R5P8R=P (F$R'P &b#P/R  @L#P%S'P H,#T*N -*#P/R aH\
      #S%P(P  4.#P%R '-#T$O'P*P-S=P bP'N.S0R 'M#T'R*P-O  14-P.P0S V=#NBT I]#M%P*P-PDW [##O-O.S1L=X ]Q#R*\
      P F<#P%R S3$P&R N'%R&P  _.#M%O'W CS#R$P ('#S'P4P  ZM.P0R >0$R%P&R2P !3#R%P'T/N8P:T=O  2a%P-SGP J<#\
      P'P-R  1K#P%S&P  <4#RCP /A.P=P>S  b:*S8O9P=R QP$R0P .8#R%P(R+P 6&#V$P%P'P*P=P W-#S-P4P 7U#P-R  54#\
      S$PEP /=#T'R(P*P+PBP aH-P1SBP  L^#R%P ?)-P1R 1!#T%R'M @('P(P+S  ,-#P%P=T>P AE#W$O%N*P1P2S5P  W0#O%\
      S /<:R=P .V#R0P (3#P%O'N*W .Z#P%S'P _5$R%S&O'O(O*T,P-S.V/O0O1S2R3R5P6P7R8N9P:P<P=S>RATBMCPDRGP   Y\
      !#P$S&P Z'*P=R Q+#P'P0S #N$R-P2P=R /P#L%T'P*N:R=TEUHP  %`#T%P'S*O-U0P1P4P6P8P=PBPCPERFP IC#P%R  &?\
      -P2R BF#O%O*O:R=O?SDV 0G8O9S  NZ#R-P 3+#P'R*P5R SA$P%O&T  YE#P%R A-#R%R&O'P-O.P/O0S1P2R4P5R8P:R=S?\
      O@PBTHR QT$R%P&P R@*P-S1O8R 14#R'P  8'#P-R %A'O*U=O A]#R$S%N*P-P.V/R0L1P2O4T:R=O@RDR O.#S/O RT#M%O\
      'P*O-U/R1T?R _@'P(P+S  @,'O0S  _Y%P'R ]6*P6P:R=T?O  D3#O/S 7F#O%S O:$P*P2R=R !$#P$S%O-P/R@R 8Z#R%P\
       -:#P%R  &V#S*P-P N*#I*U=U  1Y:R=P 0$#S%O 7V*R1P  CT#O$S *%#P*R G'#R*P-S1O IJ#P$R%P&P'S*N/S=S?O  F\
      #8# 9-#S'R*O/R=P  VU#P'R(P*R J[#O/S 3H%P8P=S>R?P /:#P&S'P -P%R'P K,$N%T&R'N(R*R+P-P.R0P1R2R3P8O:L;\
      R=T>R@OBSDRKRSP P2'P/R M8#P'R  W%'P0S1P QN%P*R  #b#R%N&P'V0P=R?PDP 7B#R-P '/#V%M&P'R*P ?7$R1P  b`#\
      # @.#R&P*S1P2P9P:P=R C##M$O%P'S.P/S0R2S=P?R ]<#S%P*R-P/P:P=S@P ^D'T0N  ?R%P'T0O  >U%# /X(O+S O.*R-\
      P -A#RHP 3_#R$P'P*R5P=RDP HH#R%O*R G4%R&P8R=P V.#R*P   )J.S0P2P  J&'P.R &@#R$U'M,P1P=S@P ]B#S%P&P \
      N&#R'P  ?+#O$P%W&P*P-P &!%P&VDNHP UL'O0S  SA%R'P #*#P'P*P=TKP  7Z#O%S 6#*P3SBP #[#I$P%N'O*O-M1P2P8\
      P=hCP OH#S-P/O8R QM#P%R  M##P.P0S ;N#T%P&PDP H+%P'N5PCV /_#S$P*P &2-P1R  3P*M1P=V aT%SCPEP <X#P/R \
      $9#N%P'S-R ;D#P*R  7_$P%U&N M)#R%P&P'R  O('P-P1R3R >@#P=P?S  'C#R%R'P(R*O+P1O8S `1#P%R'S(O0R GY'R(\
      P K!2PAR N^*S@PFP `-=P?R  Vb#R'P F`$P%R-S1P [R#P$R .%.P0R  @Q#P/R @;#O%O'R*P0R6P8T=REP *L#S$S%P&P-\
      P2P aV#P%S'R.R0P4O  E$#P.S0P W:#N%O-P.O0V2P4N5R9R=P@RHTSS `'%T'N D,#R1P@P  %&.R1P HU#P$R  UI#R%P C\
      J#S*PBP  [-#P-R WV.O0S SW#R$P'P*R  R83# ^Q#P8R aO#R$P S&1R2P M[#P%S&P ;6%P*V-O8P=O  `5#N%N'T*S/U8R\
      =M ,1#P'R E%:R=P  K[#O/S &C%R4P DE$R&P (J#N$P%O'V(S)R*N+N,P-R.P/S0O1P2R3P5R6P7R=W>P?PDSHP 7!#O%P'S\
      *O9T=P `C#N$T%R'P*R-P %F#P$P%S  ,N#P'P.R0R .a#P$U%P*P2P :&-N1T ^[#P$R a+*P8P=S  +7#R%P =+#P$R X!$N\
      %T #P#P%R <)#O$P'R*O-R1P4RBT SG#I$P'W*P-M.W0Y1O3P6P=P@PBP Y2-P1R  1P#R*P !F%O'S  @$#S/O ?.#R$O%R'P\
      .P0R2R:R=P 07$S2O N`#P'R*P-R X+$O&R2R R3#R%P 9!$R&P  ?B#O%S  *a'S*P1P  aF0P=W>L =V#U'N*P b0#P%P*S \
      7>'R*P N%#R%P  P4$R2P *0$T%O&N+S  '6#P'P*O-P1P=U@PBPCT :N'P*R=P@R =Y#L'U*O.P/T  .&#P/R 1I.N0T </#P\
      *S-P @@#S$P%M)P*N/P0T4P5R8R=T YA%TBN  )C#U%NHP !&#R%P'P(R  *K#P4R  )B#P/R6R:P 7+#P%R +V#M%U  8O#O'\
      S RI#T%O&S'P/O P5%S&O'P(O*R+S 4##S%N'OBSDPHS +9#P'R #N#P'S(P  $C'T.P0P9P 3P#R=P 3'#P%R  BF#P$R.R2O\
      AR XD.S0O _3#R%P'R1P =6#P*R1R=P +8#P%T=PEP  JD#R-P FZ#P%S'P*R=P E'#L%X'P*O +,#O%S&P'P.R/RDP *C#P*S\
      1P ]P#P%R  +Z#O-P4T a71RCP BS0RCPDPGR =B#N%T  H)#O4T=P IJ=K?W CB(T*L+O;P=V?R@P  'Q#S$P%S'O0P VP*P.\
      R 6R6P8S=P>R?P *J#P3R =*'P0RAP  7##O$R'S-P0P1R ;/#R%N4S V*.O0S a9#P6R  -S*P-R 6!$R'P ,K#S%O  /'#W$\
      P%N'R-P4P@PBP ..$R5P L%#S'P-P SZ#R$P  T8%P'P*S=P?R  P2$R%O&P'R(O)P+R.O/R0S1O2P3P4P5R8R9R;R<O=R>S?P\
      BRFRTP &E#S$P*P XO#T$S'N*P-P.P0T1O2R3P8P=R>RBPCS HC#S$P%T'O/R1P=OCP  6D#P'R  :&'P.S0P IK%P'P*R.S0O\
      4O5R=O@TDPES S]#P%R =F#T%N&P(P+R=REPHR G-#M%P&P'R*X-O.R0U1T5P8P:O=L@R  >1%R*P Q2$P*R #H;R@P 89#P%S\
      CP  E`%P*R VJ#S'P-R1P>P ?:#S%P*P $R$R%O&T'N*R-P.R1R8P  ^a#T%N '8#P=R OE#P%R I5#M%P'S2PCU  ;P#R$P%N\
      'N(P*U-P.R/P0P1T2R3P6R8P9P;R<O=T>RFPHP %7#PBR  XN'P0R :9$P%SHP -6#P/R ]&#S*O  &4#P$R TG#P'S*P=P WT\
      -P  K/%MDU +$*P0T2P a1#P5R A4*R=P ^&#S%O #3%P-S1P  9H#RDP +/#O'S  %W#P$O%O&U*P1P2T=P %>#P8R $^#R%P\
       C6#P%U*P4PCP  Q6#M%P'U*P-R3R:P=S>R?O 7(#P$U%N*P ^'%P&R K*$P-R [;#T-P=PDP .b'R-P ?3#P%R*T-P=P>P >6\
      #P'P*R-P8S9R=P Y##R*P-R1P  ;2%R&P +>*R@P ,=$P5R CD#R'P (J#R1P  TS#P5R 0E#P%R.P0R=R@P 4;#O%P'S(P+R.\
      O/R0S1P:R=P?SEP N'*PCSTP  <&'P-R/P=R JG'O*S=P?R  ?=#N$R%R'O*S R_#N%UDP =J#X$O%R&P'N2P5P IK#P$P'R*P\
      2R>R?R  !F#N%P-R4P5P=U #E#S%O G=*O.R;S<P EE#P'R  &N#T'O-P 6E'P0R AB=O?S &8#P'R G4#T%O=RBP W<=PBR G\
      C'R5P  U?$R4P %_-R1P aV$P&R W$'P=NDU !C$R%PHP J]%PDR  _E-P1R  ,2.S0O U:#T$R%U'L*R.R0O3P4S5P:R;O=O?\
      RBPCP VB#RHP  ]B)# `Y$P%R'P*R-R.P <D$O%S  :7#S'P0P !:#P(R+P6O:S=T?P@P &S#S=PHP C]*S-N1SCP ^.'P+R  \
      M=#O%R/RDP )_#RBP `Q-R4P 09#P$SDP %<*R=P )B#S%P/P  #%=P>R ,a4R8P 8*#P'P(R*P+TCP  ?F#T%O)P5P=R R1#P\
      %R-RBP /N#R$S%O'W*P.P/R0L1S4P8O:P=SCP  Yb#R'P S]#P$P*S-P1R `J$P-P2S ?Y#D$c%K&[*O-M.O/P1O2[4P=O@PDO\
      HP 0T4P8R 36#R*P-R.R0P1R2PAP 1%#L$P%R'O(O*S+T-T0T1P4S5O6R:S=N?N@SHP  ``%T*N #J#P%OHT  .B%R'P WM#O'\
      R(P/S bJ#R$P*P2R 5['R-P  T91P=R `[#P'P*S #S#T%P-O (M#R'P P$'R*P VY#P%R  S'*S=O >W#R1P ^]*P=R  XK%R\
      'P VV#P$P2S +3#P'R =L#P/R 83(R+P  -C## =W'P.S0P 1Q#P-R=P>R *[#T$O >`=P?R ?D-R1P 4&#R:P  6$#M%M'R(P\
      *S+R/P0P1S4R:R;R<O=U>P@PBPERHPSS 7K#S%P'P (,#O%S  )L#S'O QB-N1T ^!#P%R  F*#P*R-P1R:S=O OM.R0P 4,#P\
      'S*P T$#T%P'R-P8PDPFP +H#R%P  8-.P0R 2@#P$R 97#N$T%R  a+-P1R 2L#P$SEP LS%P'R Z1%P-R  (7#P%S-P M7*P\
      4R 6;'R.P &M#R%P'P*T.R5R=R>R?P@PBPCN  Y.'S*P-P 69'P-R '^#PBR EN=P?R  H=#P$T%O1P  61.P0R K%#O-T1N=S\
      >P?R GZ=P?R  KF*P=R DW$O%T2P  7C$P%R %'$R-R1P2P ^=#S%O  aU#N8PBU TX'T*N.R3P *T#R$P 9S#M'O*M-Y.O1V3\
      P?P  _2'O.P0T !6#T$T%O&U(N*T+S,S.T/P0R1S3N4N6O8S9N:N;P<P=V>T?J@TBOCMDNFRHR [C#P$N'S(P*U-O.P0R1T4P8\
      O=O@VCPDPHP CJ#P%P.O0S@R  52#O'R(R+P/R?RDP BK#M%W&P'P8P  MT%P8R TH#S$P*P  =D#P-R 8].L0V  !]#L$!%N*\
      OBP F-#P$P'P*R-S.O/R0S1O=R 1=#T%O8ODS  H8#T$R%V&P'N/N0P8PBNGPHSSS W>$P*R5P8P=TEP  6B'O.P0S O7%S=R?\
      PHO   X7$R%P&P'T(P*P-R.P0R:R=N>P@OBPHU LS#O$PDT  .'#P%R U2*R-R.R0P1P>P R1#O$P'UBPFP  W_#N$P*U X+.P\
      0R -*#U%O'U+N-P@PHP  >^.R0P:P=S?P AU%P*V-O8P;T=NDP  $2'N*T [:4R@P  =W#S$P%S*O>P 1](P*R  GX%O'S 5'-\
      R1P2P K($S&P*P ]+$P%P&S UW#S%O*P  bM#P-V/M SB#P$R 0!'P.U0O HG$P%R  UZ%# K3=L@V bV#L$P%S&P4P=PEXFP \
      HK$R2P :^4R=P  #D#P%S*P -P#R$P%R'P*R-P0R1P2P K4#P%R 4$#P%T&P>P <B#O$P%O&T*S >W#P%M'V  7_#RBP IA#N%\
      U&R'R*P/S2P3P4P6O8O:R>P@RCSHP  /M#P1P8S UQ#R%P @;%R-P  (;#S$S%P'R)P*S+P.P/O0R2P5R8P?SBPCPDP /H#P*S\
      =P >Q#K%P'P*]1O8PCPFP Wa#R$O(S*M+P-P.P0T1P2R3P8T=R>N?PDS a;-P.R &J%S&P0P  G['O.P0S V9-R1O2R ^B#P%O\
      '[(K+P-P  5A#R*R5O [G#P'P*R-R4P8R `S#R%P 9*#R%P'S(P-O3R5R8P  ,.=R?P N8#P*W=M@P J(#S)P*P-P  ^7#R$P \
      36%P'R*O@S  I?#O'T>P ]^#U%O*P2PCP 0$#U'T*O-R1P=O>ODO  ',#R$R%P+P=R@P 7]*P=R O.%P8P=THP K.#R'P R;#S\
      %P'P GV=R?P  SC'S-O 5)#P%R=P@R :R%RCP 15#P$O'P-V1P  7(#M%S'R*R 33#O$R%W&P*O0PAPCP _(#R'P  Q:$P2R W\
      5%PBR *;$R*P-P2P4P8SAR *4#S&P=P 0@#O%S  1D#P%O'S=R O6#M%O*P+P-R1P8U9S=N>YDPHP  :O#R$R%N'N*S+P-R.R/\
      R0R1O2R8P:R;P=T?O@OAPBS 51*V=N@PDP b2#S$N2T3P4P8R:O=R b9#O%S 5D#P$R%R'P1R  `<'R1P *>#T%O'P _,*S-P8\
      P P6#S%P/P .J#M%N*O-O:P=^ 1<#P'S*P :+#U$N3P 8S$P&R &$#P'P8S?P .&#P%R  ,)$R%P1P=R YH#R*P >I#S%O J+$\
      R*P  ;8#T%N C8#O%P'T CE4R6P Zb#P%R %D%P*O1P;P<U  8?$# N?#P'R 0Y=S?O U]'R-P RH#P/R  99#U%P&R'M(P*V+\
      R-O.R/N0N1O4R:P=T@RARBPHP 8##P'R-P0S R/#P%S'P 68#P%P'S/P8SSP 5#'P0R `A#SBO  QC=R@P (Q#P$R  @U#PBR \
        1W#O/S b*#N%W'P-O Y$*O@S ),#O%U=P>P bB$P4R  T*#P1S=P Y8*P3PBS  #].N0T ==-R4P )B#U%M  !#/# ?S#T'N\
       P[*O8TCP +C%R1P FU$P%P&S  R]#O%S 7W'R-S1OBP =P#S$P*P  LT#T%O*R1P9P=NCT ]'#J$S%O'R(R*T+R-R.P/P0N2R\
      3P4O5S8W9P:O=K>P?SBRCPHV BR#S&R*P.O/N0U8P:R=S?PDP  XT#N%P'U aO*P8R:P=R UK#R%U'O-P.P/R0P2P3P=R 3K%P\
      'P*P1P=SFS  91#J-Z5P=P D)#T$P%M'N*U.P0SBP =J#P%S'O=R T.#M%U  5I&# 8E#R'P  U.#R$R%P2P DM#T$S%M'M*N-\
      P/N1S4R8U:N?N@W Pb#P'R  W-#S&R'O-O.P/R8RFP 5M#P*R K_#T$P%P&P*N2R3R8SCP C9#S%O .0#S$R%R&P'O4PHP 4'#\
      T%P1P2P 8>#S*O 4$%P'R  /?#R%O*P-T3P RW'R*P .E'P4R  3[#M%R'U-P ]-#R%P  V1#S'P.P 5$#R%PDP J/#R'P aO#\
      P'R RZ#P-R O6$TCPHO  =S#R5R8R=P?P@P !S#S$O%R&P  D[#T%O&P (&#P-S0P .@#V$S%T&P*P1P5P8P=NBPDP  6;.O0S\
       </#P3R  IS.S0O LM1P2R BY#R%P @L%P'P/P1U3P  I0%P&P)R,R 1Q#S'O <IBPGR  Y-#P'R(R+P Q?#R%O&R'N+R-S/V0\
      S1P2P3P?S@KBRHP _b#U%NBP 'R#R  #N## a''N0T 0C#O%P'I(K*U+W,S-O.S0T1O2R3R8P=N?T@SAP 6C$R'P /P.V0MBP \
       TP#S%P'P=O?S 0%#S%N)R,P/PHS &[$P%S'T)P*M-S/R0P1O2R=P MI'P*P-S1P=R 9J%REP I9#R-R1O )A#O%S 6F#S%P'P\
      BP  DH'P-S ,7%P8O>T N@%R4PBOGS   ZT%O'S RW#T%P&O RB'P;PBS a5#P$N%S-N1T2R8R +H'S=PCP  ]6#P=S?RBP $D\
      %R&P 1I#O%P'U=P ,R=TBOGP  HI#O$P%S'P*R GY%R'R4MBS XK#R=P 5(#R*P  8-%P'S*P/P b8#T%P'O 'G#N%S-P1S P?\
      #O%P=T  ;.#V$R%R'N/P=R?P@O #Q%X'P4LBPDP  TM#R%P'P@R 2I#P-R Z[*R=P >8#P'R &M'P*P8R=R  KK0P4R6P:R M)\
      -O1TCP  *%#P%R  4F#U%R'L*S=PAP E#*P@R $;'P3R W5$R*P8P<R=RBP #Z#S%P=P @6#R/P  Ha.R=P .F#P$P&R'N-U/R\
      0R1P2P9P=Y@J QI%O'S  >N%R'P =Z=P>R  'I%P*T:P=P M9#S%P4P ,R=N?T (T#R'P  XI#O'P-R1T=P RP%R&P H-$T%O&\
      P CL#P%R 1V'R0P  ?.4P5R Z]*R1P U-:P=R  H.#R%P WR#T%O'P8T:P=P ,0$R*P O1=P?R C:#R%P -M.R0P [@8R=P [8\
      #R%P !=%P'R  7S*N.P0R1P8R=U?P 5J#S-N/R UX#R$P >/#M'U=R?P E7$O2S ^L#S'O  *-#O%S SZ*RDP XN'R0P  3<'S\
      0O 4##P%SBP U7'P8R  W4$S&P(R*R+P/P0P4T5O8L:P=R?R@VDPHP !T#O%S*T=O  4?#R$R*P@P >%#R'P8P  C&## VF#S$\
      P'P5R8P 2N#P%S@P XN#S'P*P &S#P'R8P>R U5#P'R  6,$R%P&P S'#R%P >N$S%R@PBP B(#T%R'T*L+P6P9P=R KV-R1P \
       (J-P=R ,9'P-R U_=O?S  ?2#P$P%R'R B/'S0O=O?S PD$N%U&P ^F*RCP I3.R1P E`#P*R  /<#R 2$#P%P/S 5b#R+P F\
      S.R0P  T*%R'P.R0P  3;#O%S DX$P&R K4#R/P ZO#T$R%V&S'L*O+P-R/P1P4T5P6S8S;P<U=L>P@PBODP ^A#P%R6R8O:SD\
      P  'I#O%S +L#P/R ?;#N$R%S=P ZF#S%O1R $6-P=T>O Ba#O'P*S  <]#U%M 2:#O$TBP )T'O*P-U1R=O@SCP Q'%P*R  3\
      N%N*P-R1U=PHP LU#P%T'N(T+O-S=O HS#N'S)R+R-O.P1P5R6R8R:R=P L;%P?R [R*S8O L.#S-O  FT*P-U.P1PEP ?T*O3\
      S %C#S/O 43#R$P MS-REP  `O#R$P &1=P?R  6%#R%O&P*P-S.S/P0N1R6R:RAPBPDREPGSRP W;#P%S8PEP  ,!;R=P 8F#\
      R%P !M6P=R @S.P2R  a;#S'P*P-U1P4P8P=O  8.=O?S  +['T.P0O 53'P.O0T S.%P'P8S GE#P%R b[$P%R&U'M(S*R+P/\
      R0S1O2T4S5K6N8L9P:M;O<R=N>S?Y@RANBOCRDPETGSHP M_1P2R  $[#RDP  <E$P.P2S ?V%P8R ].%R&P LJ%N'T-P0R   \
      ;)'P*T@O R=#S%P'P  (T#V%P'P(P*O A[#P$R 'F#S%P-P *:#R%P !8#R1P=R?P PK=O?S bK'P  (U2RAP '>#T%N  SO*S\
      =N@R  XO#P'O*T4PBR ]+#O'S Y2#R%P K-#R$P'P/R0S=P  G3#S$R%N'P*R/R0R=PDP EV#P%N'V9P  SK#P%S'P2PAR $C#\
      P%P*PCS 72#P%R  #:.P0R  A)#P%O'P*S-R1S 6N%RDP P;%P'R  1T#R'M-N0P1TDU =8#P%T'P*P F9#U%R&P'P8P=PBP ]\
      D#O$U*P6PCP P*#O'R/R  /J#P*T=PCP QJ*N9T MP#O$T%S&P'O-P CZ.P1S2P ,F.O0S [9%RDP  TF#P$P8S 85%N'T >+#\
      R%P  KX1P2R J$#O'T-P '/#P*S=P OABRGP $C#S'P*P8S>O  <Z%P5R $b*P9P=U@O  K2#R4P )a#S%P'O  1T#P/R $6$S\
      2O 1.#P%P&P'T=P (4$S%P&P  [*#S%P O%#N$S%N'R*R-R.P/U0R2O8R=N?PBS '-'R-P ^1#P&R  Xb=P?R N_8P:N=T .<#\
      T%P'R(R*P+O-R1P=PCP  A3'R*P #S#S%N'S-P0P1R8RHP </$P%R'R*S+P1P6P=RHP  <##T%O=P :3#R%P ,<#T%R-P/O4P \
      QW#O-P=T GW#S$T%O*T-R.P1O2P8P?PEP a*-P/R Rb#S$P%O'O(R*P+P-P.S/R0R1P2R3R  :X#O%P&P'U.R1P8P=R>P HY#P\
      $R'R*P =('S-P.P0R9P Q0#P$R  L*#U$P&P-P=P AQ#R$P'S*O/O8R=P@S ND#P%T'PDP  D7%R=P -V#R%R*N  ,D'P+R  7\
      ''P(O*R+S ]T#O%T-R0P1O:P=P>S?R  @D*# Y3:O=S QV#R%O'R/P=R NJ#T%N'R I.%R'P K8#O%U'O*R=P  ).## 2]$R%P\
      DP $D#S%P'PDP X+#S'O  S3#R$S%R&O=PBP R0$P'P.S0P2R 4H-P.S1P  Tb%PHR Y(#S*PCP 4+#P8R a)#P'P-M.P0R1U8\
      R:P=R?R  F/#R$S%P&O `%#S%PDP *&1P2R YQ$R2P +A#R*P-P0P=RRR  2)=R?P FK$R%O&P'P)P*S,R.M0S1P4R5R8R9P<P\
      =R?S@RCPEP )Q#P$P%R'P*S.P0R=P@PBS  9<$R2P J67P8R QI#T$P(R-P8P=P >**U=P?N  )T#T%O'R*P-P +D#P%P'_.M0\
      I 4T#PBPEPGT  P0#P%P=S J?#T$R%P&P'P-O.R1R;P V-'R=P V@*P-O.P1V2O=PARBR @M#P%S-P `M$P%O'T  I[#R%P X*\
      #S%P&P =;$R%P'O/R8P:R=P?R  :G%W'P-P.P0M ,E$P%R ]L#N%P'S*UCPDPEP P'#P*R  _L*#  M9'P=R $Z#S$P&P'U/M \
      G'#O%V'P=PBP .2.P2R 3?*T-P=O )U#U-O1O @L#R'P  /2#P%O*U3P >H#O%T'P/P=RBP 1I#RHP  $%#P%R 9T8P=R [X#P\
      %P.P3T  EE%S'O-P $:%P'R @&#S$T%N&N2PHT U6'O)R*P0S  E)#T$O%R'M(R)T*T+O,P-P.P/P0K1R2P4S5P6U7R8O9M:O;\
      R=P>N@WARCVDTEPFOGTHOTP B8#R'P W!#P%R !+#O'T/R0O=R@P  O;%P8S=P !b#S%P'S(P-S.P0P1P=P ':#N$P%P4SBT #\
      !#N'U1P .6#M%P'R(R+P/R=PFT aK#S%P*O<R )?.R0P  -+#P$P%P'P2T=PAS $U#T%P'P-PCP :=#R?P Y(#T$O%U&S'M*S-\
      P0P8P:O=R?P MQ*P:O=P?U  ]N#T%P'S*O1P4P@P '_#P$R)P*N-R0U1O=SCP  FN#P%R'R*S@OCP b[#T%N=S?O >2%T'N  W\
      M#R'PDP ?*#N*T O:#S%P'P **#R%P8P Q3#R'P L7#L%P'O/Y  ]J#P(S+P:O=S?P !`#PBR  /3#S'P1P 1I'K(N*W+U  CU\
      #O$S%S*P2O8P>R?RCRDP 0%#R'P _6*L-P1P=X  ;^%R&P ^/#R$P:S=O %!#P@R  'b%P'SDP 48%S/P1P:R=P $6#S.S0P1P\
      BPCP  b%=R?P 87#U%O'O=P .V-R=P OE#P$P4R>R 8F=R '&%N&P>PBV !>$P%S&P T&#R*O=O@S  .F#P%R=R?P +b-P1PCT\
      DP  GA#P%R P.%R&P*P@R 3U#L$S%R&P*R/S V7'P*R  *D*P0R CQ$P'T/N -A#P%R 0@'P0R GG$P=R SJ#R'P*P   LE'R*\
      P  _N$P&R _B#P$M%U&P'R(P*P-R.O0T1P4P6P=OEUGUHN V!#P%P'THP [^#O.P0R1S  !?#P%P'P*S9P@R SZ*P-P1R8R *>\
      #R-S3PCP  -[## J3#S%PBP C^#S'M*U-T1P6P8M?ODPHT  $2#S%P4P -0#S%P'P 5B#M$P%R&P'R(P*O-U.S/O1RAR  <K#Z\
      $P%P'M(P=P XB#S$P%V*O0P@PBP RR#O*W8P>N a,#T$O%N1R PY#N$T YO#R%P=R?P  Q1%P4R )7#P.O0T IO#S'P1P4P QQ\
      #R'P  02%P'R PM#R$P  bZ'R(P Q0$P%O&V2O $'#R%RCPEP  4]#P$N2U &[%R'P ^;#O.P0R3S B$#O%P-P6P8Y=M !M#R$\
      P -(#P$O%P&S*P8R>R  AB%P*R NK$R'P.S0P2P !##R'O.R  PJ$P=R =I=P?R 02#P'P/R8T=N AU%O&T  ]*#[%L'J-S ^)\
      *N4T5P 42&P*R  0C#S%P*P-R0P1P _T#P%P-T0R2PBP  [Y*P=R ('#P-R  -7#P1R b>#T%O'P Ka#P%P-P1R8R9P:P?RDR \
       EK*R-P A4%P'R @1#R'O*T=P@P F'#P%S'O TQ#R$P  !+#P'R *<#P$S&P'R*P @>#P$S'P/R3R8PHP <C%P5OHT #C-R=P \
      8a%P'R T!#S$S'P2O4S5P8P9P=P  <&#P%R 3`#N$P%P&R'R*R-M.P0P1Z2R=PCPDP >:-P1R  ]+#R'O0R #X#P$S3P E)#S$\
      P'PDP ?@#P.T0O S`'R*P =O$R2P  6X#P*R 0##U%O&PBP SI#R@P +J'R-P a$%R=P  HN#R%P GG%O&S D@.P2R IR#O$U%\
      P*P  _'$O%R'R   &2#K/W I&#R%P/R6S:ODP 6b'P*U0P;PCP UV$R%K&WHP  QO$R0R8P9P T54P=R -2#O$S'R(P*O+R.S/\
      R0O2P4P5R=R PK#O%O'SBS  !E'P.R WJ#S(R+P.P4P W%.P2S4P 2O#R%P'P 5a#T-P.P2P  2.#N$P%R'R*P-R.R/P2T8P9P\
      :PDS Y)#P'S*P *#%N'T 2H#S%P'P-R.O0T1P5RCO M+%P'O4T  /I-S1O Q-'P*P-P1S J*#T%O&P D:#R$R%S&P'O*P.R0O3\
      R  N$#P%R aT#R%R.P8P=PDPSS +<#O-T1S=P>P J%#P%P'S3S8O B]#R%P  4D*T=P@O 7&'W.O0M L@$R0P  1S#R%P 1E#R\
      EP  GR=S?O MD#P%P'R*R-P.R/R0P8P:T=P@P `7.P1R %+=S?O  A6#O%T'P #R*P=R ZD=R?P XP$R&P  _T#P%R [V#R$R%\
      O'R*S.T0N2P=M@TEP ZV%S'O &L$P2R 0_*P/R  .WB# Va-P1R &$'R/P b6#N%T)R,P=R?P  %7.R1P E[#[%P'P)N*O,P-T\
      1O=PCPFP (b#O%O'T-R 0V#O%R/R <N'O*S-N.R0O1T2T3R=N  #9#O/S 2Q'O*P0T 5;%O*P=P>U 2O-P1P=S #:#S%P*P4P8\
      O=T  2P'!.M0J /D#P%STP BR%R8P PS*R4P  bE#P%S&P Xb-U1L3R=L?V 2U%P'PETHP #?#M%S'P-U.P1P  $A#O$P%T'T(\
      R*S+P-P/O0U1P4P5P8T:P=N@RFPHP -I#N%T 0N#P%R aS*P=R  `(#U%R&P'P-PBPHP #+$P'P*T2P :.#M%S&R'R @W'O-T1\
      P E$#R=P  '@#S%P+P EC'P-P.R0P1S `1#R'P0RHP &%%P2R +=#S%P-P=R?P J`*P<R  Z?'P-P.V0P1N W]*N@T :a#P%R&\
      P S?#O$S%P'R-U1M  JG#P%R'N.R=S S)#U%O'O /A#P$P%O&S2S E1#O*P8T ;##N$P%V'P  ?,#P$T%O ^:$P XT#R%P A<#\
      T%N  D[#N/T b/.P1R CP%O'S ,a#R%S'O*P.P1S=O>P?S =Z%R'P '-#M%P*Z-P:P=PDP  Y>'T*O0P !@.P0R G^#P-R  *$\
      #P%R'R(P*P+S.P0R=P %J%R1P C%'P/O=T  ;3#P$P%U&O'S*P0N:S=P ,S.P0R _O.R1P  Ib#T$R'N*P/P 0G#R'P A''P*O\
      -T=R?P K-%P=R  ^S'P0R (.%RCP  .,#P%R O;%R&P :O%P'U)P=PBP 00#S$R'P.O  $5-P1R %X#R'P 2E.N0T W&#P(R C\
      ?#H%P'P*O-O2P4PBa  OJ'P*R2P IL%RCP S5(P*R0P9S *K#U%S'P)P-P=P>PEP G8#P'R B9.P0R 59(R+P.P0R %(#P'R  \
      DA8R=P ;P#R%P-S1O  C2#W'L-P ;9-S.P1P :38P:P=S '!'O0S 3-#T$P%NHR $!=U?M   8<#O'P-T &A$P%U&T'O(P*P+R\
      -O.N/R0V1P3P5PDP M-#O%S  PX%R'P +]8P=R  ST'P(R6P:R=P?R 1V#P%R ]D#PBR E1'P0R   XV#P%P=T>P 78'P3S=P \
       #,#P%S'P*O=S?P @-=P>R _3#O%S %;=R?P *I=P?R ?,'T*N  HM%P'O(P-U5T<O !D%R&P  5!$R'P $R#T$S'P)O*P1PDP\
       WD.R0P Y/#R=P  #3'P-P2R 0(#R$R'P8P:S=S>NHP  VA%P&S*S-O.O/R0R2O4O:P;R?PCSDP P6%R>P 9H#R%P X!%R3P &\
      %#R$P S`'P*P-R.P1SDP 2(#R'P.T0N 65#P$R%R*S+P-S.P/P2PDPEP  CG#P%R 2X%R*P 0/$S&P 1B#T%O'P*P  .%#L$N%\
      N'N*O+O-X.X/T0N1S2V3P4P=U?LCO ?[#O.P0R=THP &;#R/P 86#N%T >X%R'P FR#O%T4P U2=P?R a<%R-P 4-=R>P  b6%\
      O*P-O1V ,%-P1S2P (a%R'P  VX#R%P %C#P$P%S MQ*RCP /Q#R'P  YT#R/P 8!*O=V?N DG$P%R Na#L'P*W  7G#S%O _)\
      #P%R -/*O-S QI#P%S'P <<#R&P 2^#S%R&R(R*P-O.O/S0S8P=PBPDPHR 1*#P.P1S  Q:'P*S@P @@#R%P VT#R&P   .R#P\
      4R ?_$R*P CI#M$U%P&P*V.M0P1P2P3U4S5P8O:R=H?WCRHS @)#O'T/P=O?S `B%O'S  TY#P$P'R(R+P2R=R 6D'S*P.P J*\
      %P-S1P `D8R=P  5T'R*P '>%P*P=R +J#R$P O=#R'P %L#P%P'S J8#T%P-PCP b[1P3R  P##M%U8P 2#'O0S O)#R'P MR\
      %OCS ]'#P%O-P4S=PCT b`#R%P  4I#N$O%P'R(R*S+P.S0P6P8M:N<S=S?S@OCUDPHP >@#O%R'S-P U&#O%R'R MQ#O*T-P \
       IB#N%O'P(O*M+P-P1P4O5O8O=d>S IZ#N%O/P=TFS G>#R5P  Q]#P(N+V9P N:=OFT b1#O%S AE$P%R  -]%R'P &.=RFP \
      ;?#P%R=R@P Q(#R%P  N+%P&S3P 2b%R'P0P2R  $.%T'O0P ?$#P-R G/#R'S.O0P=P /;$S%O (['R*P  !_*R6P:R=P 3U*\
      S0P4P <7#S'O );#P*O-P8S9S B`%P'R*O@S Y.#P%T*O=P  81#T$P%S&O'N(S*S+O-O.N/P0P1T2P4R5O6R<S=P?T@OBPCUD\
      PHP 0@=P>R  #4'S-P1P YW#O$V%P&P*P ^2=P>R  L`=R@P DM#S%P'P -:#T%N _*#O-T1P 7-#R@P  ,*#S%P3P $V#R%PR\
      P 6&*P=R  7b%P*P-P.R0S  SZ#R-P  D3C# 7a#S%R'P*O >S*R-P  .;'P(R _^#O'S0R=R?P  1E*S1P3P YN&P2R  %F#O\
      $U'P Q?*R3R=N?R   )(#T%O4P 6O#O'O*U `^#P'R QS#R$M'S*S.P0O2T=P  6A:P=R 5U%P0R4RFP  J`'S*P=P 7N%R*P \
      PG:R>P [I%P'W*P0M  >!#P*R AO#S%N'R Q&%P-R  FB'P*P@OHU #I#P'P-T8P=P T<#P'R 08-P.O0T  WV#P'N)V,P E!#\
      R/P  OV%R-P 9Y#P%R <_%P'R B@.O0S  ^2#R'P FE$P1P2S 12#P1R  C### '_)P,R8R9P  ZT*R=P I?#R6P [)1P3R  ;\
      @2PAR JR'P.O0T  b4#R%P /:#R*P -J$R%P 9)#N'T*RDP V!$R'P (I$P*R  NB#P$P%P'T ^0#O%S VE-P1R  >U#R%P-P1\
      R3R8P:R=ODPHR VX#S%O'P>R D='P*P-P8U=P  V-$P2S6P 'N'P-S1P $C#R'P-R.P0R=P?R H8#R-P  4/#M%U W'#P/R6O:\
      S +D%P4R .;8P:R :*#R'P  6?#R%N'T T<=R@P M5*P=R  8_$# R3*P-S4PBP 3;#O*P-S1R b&%P8R TG#RBP  01$S%O.P\
      2R =8-R1P  JF%# </$R2P N8#P%S'N(U*R+T-N1P5P;P=SCPEPHO '^$P-R DC#S-O !]$P'SDP  >0#R-P *#$O%P&TEP IC\
      4PDR ?%%U&P2P8PDP BA'P-R  0L#O$T%OHR U6#O%S  Q[#R%P'P-S.P1S=P  -!'N*P.R0S E<*RCP ab#R$P  EA$P%P*R2\
      R QB#Y$O'O*P0P4PCP  :[%P*PCS  -.#S%P&P(P*PBS  NQ#P=R Kb#S%R'P8O Q0#V%P'P*O-P  OR#P*R/P=R@P H5#M/V=\
      P (B8P:R  S]#P-S K,#P%V&O'N-T1N=R?P  ,9BRGP Q;#S'P8P [K#P%R @:#P%R'P.R  R?%P4PCS  0P'P+R CZ#P%O-R1\
      S X2#P'S*P0P=R L1#R'P/P +a#O$R%S&S'N*R-S.P/V2O5R8S:P=O@NARDO  6T#P%R )+#R8P D)#O$U%R&S-O2N3P4P=R 8\
      b%P.R  aM#R'O*R-P1P=S?P 3,%R'P @Y#R$P%R&O-RDP  %<%KHX L(#R'P 2$%P'P*S.R5R=O PPCRTP  I:#T%N'O*P-S @\
      =#P'P/R ]$=R@P LA%S'O ,6%S8P=P?RCP 6D$P&S'R(R)P+O-R.O/S1P2P3O4R8P:R=O>P@SBRFRHS _N%P<R  _@#P$P%T&S\
      'M*R,P2PBTGP F<#S'O @9#O-T1P  'E$P*R.S0O=P@R *T#P'R  +_'O)S (U#O(S ]Q$S%P&P  *4#P*U@N B0#R'P DT#S'\
      P1P -4%P(P=R>R  [*$P2R VJ#R'N-PHT O[#P%U&P'N P-%O'P1P6S8N:U  -Y#O%T-PEP .V#R%N4S MM#P'R CQ#R-P ?I#\
      R%P'O*T:P=P  )E#R$R&S'P(R)O*S,S-V.S/L0N2S3R4P6R8U:N;R<M=N?PBPCTDNHP C-*N:R=S  SM#S$P'P1P :G%P0R XK\
      #P=N@U 2A%T&P0O M[#P8O9S FE'S0O  A@#O%P'R-O0P1S3RBR /V#R$M%M'P)R*T+P-U.V/O0M1R2S4S8P:L;P>O@VAPBRCT\
      DNFPHS .0$O2S #<'P*R ,_#R@P 6F#S$P2P  =EB# J)8R:P bB.R0P  ^&#P%R*P-P>R O9#R-P $+#P'PES 81#R8P   ZZ\
      #R*P9P=R VV#P$S%R&PHP ?<#L%O'T(S*U+P.S/P0O2P3P4T8S@MDS 4+#O$P%UCP AK'R*P/P=R /b%PBR  -A$R%R&P2P -`\
      #T$P%P'S*P1PFP D_.S0O=P?R JT#P*P=S  ^G$O%S /D#P'O(P)P*R+R,R0P1R2R5P8S 7G%S'O 9Q#O%S-P1R  ])-P8R Bb\
      #S%O Q>#R%P 'R#T%P'O  ?D%# <J#R-P *,%P8R 8L#R$P Ab4RHP ,W#P$R%R&P &O#U%N'P <Q.N0T  ?5#R$R'S*O+P-P3\
      R4P5PCR !1-R1P '_1PBR  GM%R'P =;%P'R DL%O'P8T 2>-P0P1S S9$R2P QW#P$P%S  +1'O.R 7]#T$P%O RL#P%R  '>\
      %P'P.T0P  R`-R1P2P ]2#P%T'O 7L#R*P [H%P=R  P0'M*U NK#R'R-P0O1R  8..P0R 0b#P-R %-$R%P _+#O%S  QJ%R'\
      P KX$R2P IL#P$S2P  4!#P$R3P4R6R:PBPDPGSHP #J'P*P-S ``#R%P  SB$O%M'S*V.S0V1P2P8P;P=PBPCPDP M4:P=R 4\
      W#R%P Y^*P=R 44=R?P K8=PBR  ']#T%N $^#L%P'W ]O.S0O Q]$P%R T,=S?O  $M=P?R 4b%R'P 4_#W$R%O'N2P=P 3P'\
      R*P  V='P*U1N OM-O1S TF#M%Y'P/N 37#P%P'PFT 9<#R$P%R'R=PBP  K8*T@N FZ#P$P%L&P(O*S,P-S.P/X0O1S2R3R4R\
      6O8N:P;R<R=S>R?V@TARBMCOEPFRKPSP b/#T%P'R/N 7#'P*R ^_/P0S=P (<#P'S-R/O5R8P [+-P1R O%.T0N _8#S%O *,\
      #O'S=ODS  [;#S%O $2(R+P=R?P@P E2#R%P'P1R8P (Q#S'P*P  D-$# MT$P%R TT$R.O0S2P 4'#R8P  J=#O$R*R-T4P5P\
      8P=R _@#P8R  )/%P'R )&#P%R  LP*O=S NC*N@T :P#R$P'R9P  K?#T'N '>#N$R%R&P'M*O+P-S.S/R0N1T2U4R5P8O:P=\
      T>P?SARCP I8#P*P=PBT #W#R'P*R-N1S  H]'# S>.S0P2P &R#R*P-P8R #?$R&P $<#S/O8S=O  :$#R%R+O #,#R$P=P?R\
       QC=R?P -W#T$V%S&S'S(R)S*O+P,P.P/N0T2O3P5P9P:S=N>P?N@OAOBNERGPHW  /`#P'O*S X!#O'P+P-U1P4N5T ,$#P%R\
      'P*R  6%#U$S%R&T'R*R+P-P/O1O2N5O8O;S=S>PCPDP KR#P%O&P'T.P0S %5'P*R  $H%P*P-S1R=P :=8T:O=P .)'N-T W\
      ;*R0P )9%R'P :3#P$R%P'S*R+P.O/O0T1P8O:V>P?P  3B#T%OHP =7%P-R.P %.&P G0-S1O SM'O(R-S8R=P>P 5,#S%O  \
      ;8#O$P%U'R(S-P.P1O=P@TCPDPSP B6%R=P DU#P%R M1#P%T&N  !S'P(R+P0R  F-%R-P WN#R%P H(=V?L SZ#O%T&P*P S\
      ,#P%R8R>P aM%P8R=M@U  ?L#P%R !A#O$R&P=S ([#P%R  6-%P'R ^B=R?P YJ'R*P-P W,#P%S*P  5##R=P &T$P%S&P I\
      B#R%P'O-S  BU%S'O*P=R 08#P6R8R:P Eb#P%OCT 7`%P'R 2N#P4R 0G*P-S1P HS#P%M&R'L+S-S.R/S0O1R3R4P5O6U8N9\
      P:P;S<O=U>S@PBPCRHP N$#P3R O2#R$P&RDP  ]O8P:R=P #<-U.P1M AX%P=R :C'O0S O($T%P&O2P  G;#PDR _N$P2R P\
      T#P*R-R=P 3M'P-R.P0R  )A$P%S-T1P2P=O N/#U$O%O&P'T*P2P5P8R %Q#P$O%O&WHP 2K#S$O  >b*# aH#O%S&P'O*T F\
      C%R'P ;)#P.O0T b0#P%R  BP%P=R  F5'N*V-P1P F8#P$R <R#X%N-N=P U<#P%R'P/S=R?P LM-T1N S9$P4PCSTP  +F#P\
      $R&S'P.P0R2PEP B%#O%P'S(T)R*O+O-R.P/O0P1S2P9S Ob#PCR &]#P%R:T=O OJ#PBR  MC#P'R R`#P*R UE#S%N'SFP O\
      Y#T$P%O&R'S*R-O/N1S4R8R:O=O?RBTFP ;:*P8S:O=R  *2#R+P-P1S8P &7'P0R @+#P>R [N#S-P0P1P  N`#P$R [/#O$O\
      %U&P.R0P T7%P'R -C*U=M (T#R%P  /E$R'P(P*W+P-M.O/R0S4S8R:R=N@OBO :$#P%R 9V#R%P *Y#U%P'N FW#O%S :Y#R\
      $P <]#N%P'L*[,PDP  6$#R4SBN  $T#P$S&P'U)R*O-W.O0Z1J2P3N5P<P=R>N?N@RCR 3=$R%P'S)R-R.P0N1S2P4O<P=W@P\
      BPCO :Y#N%P*P.P3X=P GM$S2O8S=O   ]@$O%R(P-!.O/N0N1N2O3P4R5R6S8S9R:S=O>R?P@PBRCPDOERFRHP I]#S%P&S'S\
      *P-O/P0R2P=R?PDP B8#O'P*R4S5P8PBRCR 36#R$R%S&O'O*P-P.P2S3P8O:T=J?S@SBRFS S/*P8R  L_.R0P DW#P1R=R@P\
       -E#R%P*R  :B'R)P O#-R1P ,>#L%R&P'S(S*P+P0T8R:P  O0=P?R VG#P'S*P '##V$O%P&O'S*U-P.P/N0P1P2N4P5R8P:\
      P=T?R@PARDR 7K#O/S  _&-R1P 7U'P*S1P .>$P%PBS  V/-P1R KC-R9P WK#P*R  <?#R=P E7-P1R  YZ#P%S.P WY#T%O\
      'P*R =L#P=P>S R#5R8P  2b'P0R 03'S0O  #Q=R@P %?#O'P/S  5!#P%P'T*PCP *>#P%R -L=R?P F;%RCP  2(=R?P Q>\
      #S%U'U(P*N+O1R4P6P=O  5'#R&P C`=RGP H['P0R  aX#P%S'P -=#S'P/P VS'O0S &1#O$P%R-S Q$#P0R1R=P  A_#P0R\
       4(*P/S=P O.%R'O.P2R6O8T:S=O 2)#R%P  %2#R'P P%(P)P*S+R,R8P;P _W#R$P  :/%R'O*R.P/P0R8R=R a;#T%M'U)O\
       -3=P?R HK#S$O*P.P2S=P?R  *@*P-R0P8P?S aP#R'P ab#P-R !(5P=R@NFS  aF$P%O&U @?(O+S 1##O'S-O.O/R0T2R:\
      R?PBP  0T$O2S PU$PAR (_=S?O  83:R=P !*-P=R  `I'P*R `G#T'O GZ#Y$P%M'O*O1S:P=R )_%P-R  1+=O?S R7'P0R\
       14#O%T'P b4=R@P  Z:%# (X%P=R 3%'P0R8P=R 57$R  ZT#P%R  4@*P0R (X'S*P=P 2`'S.P0P `>#O$R%P'T@P  &>#S\
      %P'P :N%R'P:R=P %N%S'P*P ':#R$P G[#R'P=P 7D%OHS  b,$P%T'P<P Za#N'W-P0PBP >##U*P+P=ODP @7%R5P Y.#R-\
      P )`#K$P%P(P)R*T,P-V.S/R0N1P2R4R5P8S:O=S?P@P *''P*R.R0P  #Z*P/R YY$P=R E;*P-R1PBR  ^D#R$P/R=O  .)=\
      O?S Q[#S'O FH%P.T0O VN#U%N6P=P `Y%P8S=P  =P*S-O 0E#R=P '6#R%RCPEP Z`#R%P'T(O*P+S0O3R8O=N>S?TFP  44\
      *S5P<P G[#R$P bP#S%O'P*OBS 3Q.P0R  8;#P-S/P M%#S%R'R7P=PCP -B#N%U8P RV#O%S  EX#L%V ^T#P'SDP &:#R%P\
       _X:O=S  .I#O%S'T6PDP Q_8P=R W#$R(P*P4R5P=S@P !'#N%S)S*O-R.R0R2PDP  6]#O*P-T.R1P D`1R=P 'G#U%O'O*P\
        ^0#U'P*T-P/P1R?M@P ^B#R 9K0P2R  (,#S$P'P (%#R'P -S*P=R HT$P%T&PHP )P'P*R-P@PCS  TT#O.R0P8S9O=S  \
      T_#P'R-PBR [E#R$P%S'P D3*R>P X?'P.R  .N#R%P _S%S'P(P W>*R=M@T  ;I-P:R %1-O1S aa$P&R _3*S1P3P  CJ#M\
      %L&R'V(S)R*P+O,P-O/S0O4S8R9R:P<P?V@PBRCPGPHR Y1#S%P'R*PDP  O]$P3R 7/'P.R QY$R'P 4&#P%R 3U#T$S%O-R.\
      R1R4P8P:P;P=S>N?OBPDPES Q/#R.P0R:R=PDP  L0#P$T%R'M)P*T+P  &&#O'S*P -N#R>P 5a#S;P=P b^#P$R:O=S <B%R\
      CP  PO$O%T'N2S:O=S ?L#S$P8P 9O'P Ha%REP :W#O%R*R:S=P?P A>#S%O'T.R0N  3b#P%R _]'R*P PG#N%R'S CB#R+P\
      8R:R=O  $U#S%P*P  T!#P-R.P ET=S?O  5P=R?P L0#P%R U@8R>P P.#N%R'R*O/VDPHP :1#P%SBP  CW#S&P*P ?a#P8R\
       $6#P$T%R&P'T(R*O-O.R0N2M4R8R:R>P?S@PDT EN#P*P4S  5A#O%S [%#R'P  VI%P*S8P:R=N>P?T <K*R-P bL#P*P8S \
       BO#O%S4R<P O]$P*SEP [b#O*U-U0P=O@OBP OX#R%P  :P#R'P  5X#T%N N2%S-P 2M'P-R 'Q.R0P O7'P/R1P=R [6#V%\
      P'O*P  !T#T'P*P-P>P  1_.O0S .?#P$R%R'R.R0P2P4O:O=RHS  53#W*O@M '-#P$R %3#R%N/S -8$R%P  VJ'R)P 1>#R\
      $P'S*N-P.P8RCR .P%O-T0P T1#REP Y`#P$S2PCP ,X#P*R  A4#P*R-P/R3R=P?RBP ][#P%P-S J?#S'P=P EM#O%R*R E4\
      'P*S-P F-#P.S0P  WK#R*P ;N.R0P  E<#T'P=P?P +H#R%T'P4P8O=O>R@RRP  R?#S%O /N#R%N'T*R/O0P1S @[#P*O@S \
      4F#PDR Z5*P=R  T8#R$P #A#R'P 6I#P%S*P )#.R0P 5Y#P%S'P ;*%P'P0S  )'$P-N.S0P1R2R _6=O?S 3#$R%P&O2S P\
      A%T'N=R?P X^'P*N=W>P  GU#N%M'Z=P HB#O%S Ma'P/R  bK*P8R DO#RBP :D#R$S&T'N*U-P.P/N1O2O3P4U5O6V8R:R;R\
      <S=LBNCPDP -W#P%R'P0R  _V#ODT 0K#O%T'P*P.T0N:P?RHP U'(P)O+R,S.P1R `5#O$P%V'O*R/R=PDP  QF#P%R  07#R\
      %P UD#O$O%P'P)P*R-[.S/P0P1L2S6R8P:P=O?RBPGR  3(2N5T  I<#T%P'P-P.P $0#P-PDS 1X$S&P-R4PCP  -_'U0M <<\
      #P$R  =#%P&P'S/P6O:S=R H=#P$P'N(W+P 8$#P%REP ^W#S%O  6P#P$R%R&U'M*N-R.P/S0S8O:R=P?OBRDP  0N%# 9@'P\
      BR F9#S%P'O 0_'P-R  %7#P$R%O*S &N#R1P 'U$P%P&S  #L4R=P /K.R1P GI$P*R2RAP WI#R'P X4#S*P-P 2,#P$P%R*\
      R-R1P8P;R=R?P  U2%R'P ?3$P%R WP#U$O%P/P IU#O%S  6M#N%R*P0T %R#P'P@S -##O%S1P  B=#P%P&TBP (=#N%R&P'\
      S-P.R0P2R<P=S@R H*'U*O=P@P  U:=S?O )&#T%O'P*O8P:P=S@R ;<#L$P%P&P'P*O-S.P0R1U8R;R=R>R X4*O=P@T  UV#\
      O%S'R*P-P1R5P O[#P$R H`#R%O'SHP [@%M&R'T+O5R=M?U DH.O0S B-#T%MDSHP  C9#S%PDP 4I4R6P aW#P$O%T&P-P1S\
       ?S#S'P*P OL#N*P-P.R4P8M=T>T@SCR LL'PFR  !A=# ]1#R%P C4#R%P ^G*P=R  MR%P2P4S 1^%P.S0P  &9## B1#T%O\
      (O*T+S-Y1K2O8NDP ()#N$W%OBP *6.R0P 5B%RDP PU#T%P'O*S-P0P=O>P@S  8a=# +V*P=O?S PV#O%P/S aX%M'U YZ#R\
      -P  /@.O0S bM#S%O YU)P,R=P?R a^&P'R*P=R =8#S%T'O*T-R1P2P5R8O=O>PDPFP aP.R0P )4#S=PDP  -@#O%U'PHP Q\
      ?#R$P'P E^#P%R #E&P5R  [Y'# &O'R*O@R U[#P%R %6#P%R>P Va#N%P>TAPBS  [P#O%T>P @>#O%TBP LT#P'R !Y%P'R\
      *N-P6P8U=S?P 76-S1O +P#S'P*L/P4P:N=X?T@P  D.#P*O@SBR Q##P1R R*'O*P0T   &8%P'R-R/P D'.P1R >Y#S/O 40\
      #P%R ]1$R2P  R;#R$P  BJ*O5S<P=P@R +@#P$S2P UX-O1S  ^=#RBP >(#P'R  T>'S*P/P :^=M?U  'G#R-P @H#V%N'P\
      *O-T4P:P KO#R%P /Z$P ;G'P/R  -+#M/U 8R'P*R 7D#P3R YQ%P&R T##SBPEP S^$R%T&OBP ;9$P%R*P 7[#R$P%P-R  \
      ;7=S?O 2,#R1P Q&#R$P  U!=P?R R,(P*N4P5R8R=R@R <b#RDP  D)%T&N KN#O*U.PBP I>#R%P'P1S2PAP  AF%R'P RE%\
      Z'P.O0K -X#T%N ^>#P/R Pa%O'S 78#R%R&P'N-P0PBVHP  %T#T%O'P=R@P ,Z#P'T*PDP S(#N%T JV%P'R*P-O.T Z#.R0\
      P  ;.#O%PDT  0I-U1M8P=R 7`#P'O*T -W'P*U-P>PFP   -6.S0O 8$'S-O0P1R I%'P0R=R@P  2O#R*P KD#T%O'O-R %?\
      =P?R  E@-P1R @O#S'S*O=P M1#R'P O.$M&U J5#T$P'N*T-R1O9P  A.#P$S%P ?>=S?O #J*R-P  !:#R'P 6L#R%P W)'R\
      *P !A#P$R%R&P #3*R4P  =F#T%O-P  `W#P=R 1I#O'S .6#P'NFU (=#R-P.P1R TZ#R'P ]O#P%R .O#R$P  >,'P0R ?&'\
      R)P MT#P%R (=#N-U4P !'#S$R%P'R*O?RHP  C^%P'O.P0U 0#%R'P  R&=P>R 5W(P+R.P1R 'Q#R'P  E3#R$P XE%P-R1R\
      HP 6L#S$P'P aE$P)R*P,P2R5R  HU#N%P'S*S 6E'P.R 9P#O%O&S/R1R H8#P=R  ^R#R'P D9#R)P %/%P'R a-#U$P%R&R\
      'P*S+R-S.P/P0P1P2N4U5N8R:O;P=O>R?N@PCXHO 4<#T*P-PCP #F*P=R  /b-R1P F5#R$T%R&P'P-P0P2P V*#O%T'U-P4P\
      8PDO .'8P=R  N+#P HY#R$S*P/P4P=P  EN.P0R 3Y#S/O R[$P%T'P<P Z/#RDP *K#O'T*S-O `@$P&R  2:*S=O O)#R=P\
       4$#P-P5S  ;C#S$P2R3P4P8R:O=R  b_%O'R*P0R1P=RAR JH=R?P =%4P >'#R*P-P/P;R=P?TBP 22#O%T'R2PBP E&*P.P\
      0R=R  @-#P%R ]X#S%PHP  a+#R;P )a#P-R W^#P%R Y$#P%R  DJ#S'P*P.P0S=P =4#U$M%X&P'V(O+O,P.N/P0M3S5S6R9\
      O:P;P<P=P>R@NAPBSEOFSHSRT  V*#R%P'S*O H7#O$P%P1PRV (V#S%P1P2P8R=PCR 42#P'P5RBR  <K-P2R NO#P$P%P&P'\
      N*U.R0R1RBR EE$R-P C!$R2P %D=PBR a1'T*N #4'S(P+P 2'-P.P1S 1I$P%P&S  /S#P:R=P>R D&(R+P >1#P'R*P-R  \
      P;$P2R U2#R%P*M-P4T8R=O?T '[#R$P /I#K$P%N&R'T(O*R+S/P1P4P=O?S@RBRCT  SG#S*P.P0R=P >(#W%L'P/PHR Z*#\
      L/V P:#P=R ZJ#N'T ,8#R4P CE#O'V*OBP M<'P8R 2R.R0P  XN#K$O%J'O*M-O0P1P2P3P4_5P6P8[:R=P?RBPCSDREPHRT\
      P +<%P'R ')#P%R  +7%P4R Za#R'P  A4#V%M'P 0.%P*R-P1R ==$S%P2P 5]:O=S DF#U$T%T&S'P)R*S,O.P/P1L2O3R4T\
      5O7P;P=L?NBRDSHR  @3'P*R 7L#P%R >?#P$S'P J?#R%O'R*O-T5O=PCTSP PK#P%R  3G%P3R TL*P8R `]#S%O ab.M0U \
       8R#P/R [`#P*R S7#REP .=#T%T'O*O1P=PBP  F!#S$P*T-O.P1P2PCPERGRHP )K#O/S ?a#O%S'R*P1P II$O%U&P'P*R-\
      N/P4O=S?SCPDRGPHRTP  +Z%R*P  #^2PAR %K#P%R*P=R &(-R1P ?<#R%P 2J#N%R'O*P0R1U=R  M_'P*R &b#R%P =2#P=\
      R `1#P$R'R-S0R2P4R5P8O=S?P@PBP :=*R=P aF$R=P  :/## (P$P'S*O.P0P1S  K?#O*S J45RBP 0P#P'R WO$R)P %)#\
      R*P-P=R H@#OBS  IO#P$P%W&O*P-P II-P=R  &^0# B11O2S bL#S*S-P.P0R=OBP V%*P=R@RHP &^#O'P(S)R*R,P/R8S:\
      OCP +9#S$P%P*O-V.P1T4P8P=P@P *(#M$V%P'R(T*R+O-P0O2O4P:RBSHP 4K#V%P'M/R1P7PBR  ^`2PAR 52#O$P%P&P'R(\
      P-R.S1R3P4R5O;P<P=S?PCUHP ^Y$P2R /b#P%N&T'P*T-S.R0P2P8O>R  '_$# L+#O'S*O@S  ]_%P'R E<$P*P2R?R a:#T\
      %O'P :^#P'P/R=R 4;'P.S0P FS%OBS  K+#U%O'P=P  ,b.P0R P_#R>P  *=*S=P@P <F#O%R=SHP WH'P*R MO*P8R &*#U\
      %P'T*P/M5P:P=SAPHP  &Z#P/R  Ia%P(P*O+R-R/R0P1S4P5P=P?R@RBR _`#O%R-R1R ^R'S/P=P X/'P=R GH#P%R'P*O-R\
      =T  $K## H+#R%P 6D#P%R Z>#O%S bL#N'U-P/R  %&*S/P=P U0#T'O8P RL=O?S  8#*# 5*#P*R ?T'P*R0RBP bS#PTR \
      G'$P5R ?##P%P5S8P :$%S'O  [%#P%R !N#T%N&P-S9PHR 6M#P%S9P  40#P%R P+#P*P=S $)%R'P  G$*P=R >0$SEP Db\
      'P*R-P %[$P'S(R*R-S.O0S3P4S5P6R7R8S:R=P?P@OBPCPDOEPFRHRRP ($'P3R=RCP Y2#P$R%R'T*R+S-P.O/R0O1O2R4R5\
      P6R8R9P:R=P>O?N@RBOEPHT  /['P*U8N=PBR &R#L$P%R&O'P*X+P-N.U/R0P1T2R4S5O8R?M 5Z#M%U*T8O=R>O?P  H_#S/\
      P8P LQ*P=S?P RW$P%T'P*P C'#P'P/R=R  OD#P-S2P 6?#R/P ;H#R$P%P  (_$# I:'R*P 22#P&P'T(N)R*R+S,P-S.O0N\
      1O4S9S:O;R<S=P>RAPBPCRHR  :5#P4R 41%P*R ;>'R4P5S<O =F*R=P +:#R-P AT#P%R'S*O-P0P=S  O?'P(R C=#O$M%P\
      'R*P.R0P1R2U3R8R=P?R@RAP V[$R2P 1^-S1O  P<#L$]%P*NBPDP V<#S$T&R'R)S*P,S-P.P/P0P1R2O3O5R8O:R=O>P@RB\
      RFRHR 7R(R+P 3+#P%P'P*P-S.P0S:O=T>R bG#P%S3P  5S#P/R@R ^G#R$P <&'P0R (F'P0R ,O*P=P@S RD#P'O)T  8V#\
      N8T C)#S*P0P  !19P>R J:$O%N&S'S*N+P-P.J/R0X4S=U?OBR  JT.R0P =T%O&T*T<ODP U`*O=SDP 3)#P%R >^#S%O ]-\
      .U0M Va#P$R%R  YH#R/P  %O#S'O:S=O  [J#P$P'S.P0P5R8R:P E#*P=R >B$P'T(P+P %7#S-P8P NN#R$P-P  29#O%P4\
      SBR ;B#O%R>R  #@.R0P K2#P%N'R*S ]+-R4P T$-P.P1S  3H#O%T=P )E#P'P*O.S0P4P5R=P?R@T MH#P'O.O/R0T:RFP \
      `R%U&N*P IZ#O*S,R/R8O=R ;8#P'O1T  74'S*O :X#H$P%P'R*X0P1P=XDP JX4R5P 4<#O*R-R8RDP  [(%L'P*P.T0W1O2\
      O3S5P;P=T?P S]%P*N;V=O YP#P/R  0M#P%P*S ,X#O'VCO 98#T%S'R*L-P.S0N=S?P I&%P8P=S `B#N%N*P0R8P:P=TCW \
       ]_%R8P $]'P.P0S EN-R6P /X'R0P 4b#S%P'M-U1P4P #*#P'R-O.T0N1SCP  G`#P'R 7Z#P%S&P X/#P%T*P+P-R8PBPDS\
      HP DK#R%P )6*O=S ES%P'R  I(#O-R1S=P Y1#R%S'N1P  FT#O%U'P  3:%S'O CM#S%P>P S]$R2P 16#R$P //#R%P /+$\
      P%R'P  &B-R2P <R#R'P &O$O%N'T*N-V0R1L2S8R:P=T?P Q@#S%O&P ,S#O%T-PBP O^'P)T*T,N-R5P9P=P 5C*P=P@S <Y\
      #O'T*N@THP R:$R*P  [^*R=P  SZ#P'R ^^#R/P [9#RDP DN'P.U0N  UQ#O%S-P1P4R 13#N'N-P0T<R?R@RBR  @^.R0P \
      JM#P$O%R'P2S=R <1#P.R 9%%P&R 60.P1R  :K#P$T2OCP _V#R$P XG#R-P  ZB*R=P <)#O'P-U=P  VL#O$S -!#G%[ ,&\
      *P=R  <4#P$R'S*O.R0P=RHP !6#R$M%O'T*O-P1P4P5T;!=P@PBPCODPEP  %_'R*P  O('R=P #P#S'P(P (:%N'T-P/P1R=\
      R  .?#P'S*O8R=P@R 3Q#S$P*P  ;T%P4R 8P8P:R=P UC#P*P-S -98R  U=$N*R2S G[#T%N CV*P.O0S8R  UF#P*S CJ#R\
      $R%S'P*P1P2P  P+#O%OCU  TL*P/R  ^B#R%T*N=P )Y#U'P*P=OEP 4L.P1R AU#K$N%O'S*U-O.P/P0P1R4P5P;P=T@!DPE\
      PHR E##P-R ](-R1P PE#V'L  =V#P$O%T'P(P)P-P.O1P2P8S=M>XBWDNEPHR H##P%RDP T%.PMR  ,W#P3R CQ#R'P 5L#Z\
      %S&P'N*P-O4P=O@PCP TX#P/R  W-#P%R $L%RHP 6*%P'P(R=RBR 4($R2P  )L%O)P3T 7E%P*P.PEPMU ;U$R3P  bS#P*S\
      =P  SM%PBR 4V*P=T@O GU#P%R  [&#S*P=P Z*#U'N)P ,1#P%O=T %7#R'P ,1#P%R ]T#P(P+R/R '1#P%SCP W'#O/S  5\
      F=P?R MS#S%O&P=R  4T%P'R  4G8# &L=R?P [+#P'R  /O%T'OCP .,%R-M1P=U #4#N$T%P&W*P1P2N4R=PCPEP <Q#R$R%\
      P  B<#P$R 0&#P$R A=#T%N QJ=R@P [2%R'P)P,R  MX$S%R*P2P  %b#P'R R)#R/P ^1'P.R=R?P  ='*P=R %B#O'S 03#\
      P$P-S /%*P=R #Q#P*R8S=O  `9.P1R bF'P.V0L 1>*P=R (`8R=P O$*R-P TR%S'P>P H;%S'O*T8P=O 2;#O$S  W'-S1O\
       V_$P2R 2C.L1V D1#P%R H%%P'R  ](#P%R b_#RBP BU#R%O'T-P0P1R:P ]Q#P%R JS#R$T%P&P'P(P)R-P0R1P2R4R9P=P\
      ?R@RBPEP  ^/#S*O  $^%R'P [Y#P%R=P@R  CK#S%PBP  (C#S%O*R-P1R=PDP &b$O2S=R?P P3%R&P  N[#R'P 'B#P%S(P\
       a3#N'U*P =7#O%R-SCP  9[.P0R1P=R F4#P%R JB#P'R 5E#M%O'N*]-N/P3P=UCNDPHP &M'M-U OT#N$M%P'O*V-N0O1P4\
      R8S;YBPDPHR  W@#O'U/NBR 6D#R%P A?#R-P AI'N0T  6?#X$P%R'P/K  YY%R-P /+#P$S%R-P=R?PDP /T#P-S0O3R 1`'\
      P.R  D*#P*P>R B,#RBP !#$S%P&P A:#R1P  0N:S=O Ra#RHP OQ#T%PBPJP  @2#P%R&P  B;#R@P  ER$R&P  J5#R2P :\
      ?$R*P R>#R$S%M'S/P=R>P?P A%.P1R ]+#R-P  F:'P-P=S Y6#W%O'O*P-P ;V#O$S'T*R/P2O  C4%P=R O]#R-R3P9P P7\
      %S'O/PBR 2A#S*PDP  GA#N%T 7*#R$R%R'S/O0O2P  VD*S;P=P b0#P'R *P#P'R-P1R R6%R&P ((=R?P I2%P&R=R?P  Q\
      L#N%P*W+P6P=P WG#RBP H,%N*O>V IN#N$T%O*R RO'P*R  #5'M.V0P F_'O0S S%%R=P ;H%O'S *b#P$P%R8O:S>R  CV#\
      P%R 4C.R1P L<#P%R %A#O%S'P*P-R/R )*#S$P%R&P2P  S5#W$P%O'N 01#Y%P'P*O-N8PBP  *@%P*P4S  ]`#R$P  '_%R\
      'P *P#N%V&P'P  .6*PBR 9B#P-S/P 8?%P-R 'I'P*P-P8U=P  ;Z#P'R  NG## EO#R=P %]8S:P=P GR#S'PBP P).N0S S\
      .$P%P&R'M-V.P5R@RHP  1$#S%R'P-N/O1T 8&'R*P I.#S$P%N'L*N.P/P4T8P;S>T?T@RCVEPGP /G#N'S-P0T1P  M(## /\
      _'S0O Vb%P)P0S 2O%O*V3P:P;P V!#P'P(T*O+R DZ#T1P:O +B)P8R XG#P%R 53-R1P !R#R%P *;#V$P%P'P*P-P=P  :H\
      #R'P=P ')$S%P2P  a-#P%R 4-#T%O.R0P  Q2#L%P&P'O*P=ODPE[HT  H.)S,O 8^#L%W&O)R*P/P0O1P8R=RBRHS -?-N1T\
       &7%V'O*N  V.#P*P/R=N?U _[#U$P%P'P=P D,#P'S*P 6''R1P a.#O%S `a#S%P CR%R'P  ;;#V%P-P?PBP XY#P%R >*#\
      S$O'P-R ,4%T'ODP  ,T#P%R %$$P4O8T +]#P%S=P  P]#P-R :$.P1R `Z#P%S4P 0M#S%P*P (>.P=PGS U##P$R aV#U$P\
      %N'S?RBPCP ^8#R%P-P RS#V%P'P*N=P@SHP  E>-P.S0O1R:R=P  $W#R%SDO ((#Y'P-R.N0O2P4P:P -Y=O?S UW:R=P T+\
      'S*P.R/O0P@R  0H$P&P2S QW#P$R DG#P=R =3#M*U _M#O$P%U'O  7J#N*S=R %K'P3S=P (%%R'R*O QQ#S$P%O'P*O-PC\
      PEUGTHP TQ#T'L*S0P=R  Gb#P$U&P'P2R5P _;#O%S .*#O'S  &*#N%T*P =9#O%P=U>P 8Q#O%S P<'S*P-R.T0O1P8R@PB\
      P ]`#P'R  ^C#R%P N]$P%O&T  CS'S*O0R *;%P)S,P 2I#L'P*R-S1R=S  8['T.N0R2P >Q#R(P [/.P0R '4#P-P5S 3&#\
      S%P'N.T0P1P2N=VBP @N'R*P  ,QEPHR <!$R2P E+#S'P/P #)'P0R b,$T%O&P2P  CS#P%R NG#T%P&P'P(R+P $>$PBSCP\
       1Q#P8R  *3#P'S*P=P?R `H#R'P .X)R-P 4$#O%T'P=P UP$R*P-T1N4P5R=S?P@PHP  @8#R'R=PBP :J#R-R.R0P1P=S?P\
      @O JU%P*P;P=T G1%O'T*S,P-O.S/O0P1S2R4P5P8O9P:P?T@UAPCP *H#O(S #V#R%R'P=R?PBP  &H#T'S*P5P8P=PDP ;*#\
      R5P  LG-R.P QT=P?R .^$R&P E]#P$O%T'U*N-T0P2P=OCP C1*R8P #+#T%O0PEP JU-O1S  EZ%O'S !Z#S%O W'$P'P*S.\
      R0P2R=S?P@P U'#P%P'SBP  -^#P%N:U 8>-R1P 7;#P%R  %=-T1O2P V)'O*P0T  %_%U'P-P0PBPCPHR R!#P$R S2#R@P \
      [^#F%N*P8b@PBP 4(*S@ODP J11O=S /4%P'S4P  FB#O$R+S3P -J#S$S*P/P2O  !5$R2P [/#P%R'S*P KR#P*R ^F#S$O%\
      I'W(T)S*O+O,P-N.S/P0U1T2P3P5S6O8S9P;P=S>O?N@PBR Z#$P%P&S'R=P 03'U*P.P0O  /M%S'O5S=M>P?THP +W.R2P >\
      Q#L$P%P'R*P-O5P8O:^=P>P  SA#R%S&P1PHP K,%R&P  X##P'W.P0M -R#P-P0R1S4P V3#S$P%P DT$R&P QB#O*S.O0S  \
      +''P0R DK'R*P  `O'R(P V(%S2P8P 3>%U'M BE#S$P%P =O#R%O&P*P-S.S/P0N1R6R:RAPBPDREPGSRP 4('T0N  ]F$# L\
      L#X%L&P*P !]#P$P%S AR*S;PHP (##P%O*U=P 5<%P3R +&.R0P  D_#P%T-P.R0O //8R:P=R YV#T$R'O-O.S0O2P <+#P'\
      P*P/V1P=P  AA$P-O2S ^^#R*P =]8P>R GA#R*P  5D$R*P=R?P  E.-R1P +C=S?O J,'S*PCP @P%P'P5PBUGO  /M$# :7\
      #S%O F8.P0R  F@.R0P (Q#O%S1PDS ZN$P2R 7T'R4P -[=P?R  BQ'P.R 'P5R?P ]U#S%PRP  7%#O%S E-#M%T*P<R=R M\
      M#P-T1O  ZV#R$N2S Qa5R;P DW#P$R 1F#R%P YL#S%R'N)P*R $.'P=R  M>$# X/%R&P*O-R.P0R1P@T '0#S%P'P-R1P=R\
      ?P  G]'S*O 3'#P.R >E#M'S(P*P+R.R/T0P5R<P=O?S PY#P$U%P*O1O2S4P TN#R'P $V$R'P(P1S2P  #W#S%PHP M!#R=P\
        .^#M$S%R&P'T [<#R%R'N0R 6A#R%P B)#U$P%O'V*O-R0P1P6P8P=PFP Q7#T%P*P/P 6U'P.R B$#P%R  K'#T%P'P*T-N\
      0R1P4O5R=T?O@P SO#O%T'P A)#O$P%PEPJTKS  ZI'P0R W7#S%P'R(R*P+P-P ;$'P.R/R0P B[=N?T JH#O$R%P'S2P:S=P\
       ..*R8P=S?PBP  2'#O/S TU#N%R'H(T+X-S1P 4H=P?R :`%O'S  _M#T'P*P L(#P'P*P-P9P=U ;[0P1P3S 6G%R'P  +S%\
      R'O*R.P0R1R4P=P aK$U%N&P %$#O$P%T0P2P:S=O@RBPDS *''N*P.R0T2P:P=S .(%S-P.R0P:P=S?P [;#R*P  A.%R=P F\
      %-R1P 01#L%V Y2#P%R 20#O%S  +)$R/P  <?#O*P+P=U ?C$P2R 44-R2P !D#R'R(P.P=RDP  GX#P%S'P 8D.R1P  %E#R\
      $P  ^D.N1T +R#P%S-P *C-R1P  [)#T%O0P2PAR O+#M*O-S/S=P>U C='R(P+RBP VF#O$P%X'P*P-P3PBPHP  4>#P'R !D\
      #P-R ^Z'P0R  </#O-T1O 3.%R=R?PDP ;)%P.P/P0RHS ':1P2R ;$#P$R  ;C$R'P*P.P/R0R2P !)#R'PFP S+#O%T8P H[\
      #S$T%R&R(P*S+P-R/P0S1O2P8P:P=M>P?RCTHP 1$$R%P R;%RHP  +W#P'R-R2P W1*K@W KF#R$R%O&S-P1P2P:P  aQ#N%P\
      -T H3%RHP <@%P'R %_#P0P1T2P D2#R%R'P=P CO'O*S  4$#P%P)S,P8S=P `a'R*P a>#S'O &^#P%R-P1R .?%R&P 8^#P\
      'S(P*P  H7># H]#R%P=P?R SI%R,O-S1P=P <('P0R B_'P+R EF*P.R ?T#R$P'S*S.P0O=P ?<#R%R&P*R-N  ;a.R0P ]6\
      #R'P*P=R  4P'U*P.P0N @S'N-R.P1T  :K'T*P-O ?)#P'P*R5R TU#T'P*T2P6P;R=P?N  CS&P'R 3K#O$O%R&S'T(O*O+S\
      -N/R1T=P?PAR  I`%P'T*O X<'P*R 7R#W$P%P'P=OCP OF#P%S*S-P.P/R1O=S -E'W(S*P+O0K  NQ#R-P //'S*P4P  &M0\
      R8P @M'O.P0T 4^'P0R (7'R0P 2'$R2P  30)R,P bG*P=R?PBR K(#U$R%R'M0P1P2P4R6R8T:O<S=ODPHP  XQ%N&R'P-P5\
      U6P8SCP 414RDP D3#P'R0PSR Z9)O,S T##R@P  V%#O%S O!#R1P  ?S#P%R ,$#P%S1P  Wb*O9P=OCV Q7%O8S SU-R2P \
      J*#R/P  ?7#P%S4P S^#R'P LE#P  Ib%R-P ?R#R%P'R/P 1$#O%P3T +A#R%P'P)P.O/S0S=S?O  A^%S'P*P ^!#T$S%M'P\
         >H'P0R 7A#S*P.P=P AR*P8X:P=K BX#P%O'S X`#P'T(OFP  `S#N'T  E@*R-P T,#P*R  H;#V%N'R*PBPEP _,#P%S&\
      P'R*P-R5P=P 9K'T.O0P  @M$O2S >=%P-P=S )52PAR %-$P&PDS 8X#P8R  X+#P$S&O'S-P )V#P%U'L-S QU#S$T%P&R'R\
      (P*O-R.R/P1N4S5P7P8S:P?RBRDOESFPHO 'V-U.P1M Vb#P'R -2#O'P*S-R=P  *L#T'N 5U#O%S !A'R5P TJ#P$R  R='R\
      (P .W#T*R-P0O?P >_#M$U-P2R ZX#O%R'R*P8S=P 3;#S$P-P  !P8P=V?M $=#RDP @D#S1P:P D=%O*S  !>=R?P .Q#O'T\
      -O1R A^#P'P.O0T #:%RCP <=*RCP  7L#R'P  =R#P*P/R1P=R [F#N1T 0T#N$P%R&P'N(P)R,P-P/T0R4N5S6P8R9R:R=N@\
      TCTFP VO$S&O  WX%# !H'S*N=R  @B#P$P%S&R'O*P.N0U2R8P>RDP  @3#P*R,P.R/R1P8R=P  /$#S'P*P  6Q#P0R +P#P\
      %R +M#S%R'O*P 'A-R1P  7E#P*P1O8P=S>T  WIB# '7#P(U+O-P  ,5#P%R ;H%OES V5#RHP GC#T%P'PBP  .W#N$O%O&O\
      'O(P)P*S-T.R/S0R1R2S3P4T5P8N:R;R=T>S?L@RCR F%#O%S&P'R=R?P =W-R2P  5&.P0P2S <Q#U$P%M&P'T(R.P/R0T4P8\
      S9P@PBPDPEP @)#T'P/O P`'S.P0P 0U'R*P-P=R  @B#S%O N8BREP E%'R0P JE*U=M G`#P-R1R2P=P `3#R$U%O&P'P2S4\
      P=P@PHP  QC#O*P1T ZE*R;P 68'R*P  >S$RAP RQ#S%P'P >R$R%R'P-P2P4PBT !H#P$R 7P#P%R  Z;#P%S'P.O0S `N#P\
      'P-S0P )31P=R #E#Z$N%P'V(O*L+P-U1O3P5R9P=MDTHO  >`*# 68=R@P &]$O%T-O/P1R8RBRDP  #N*T8N 4?'R*P FM#R\
      'P  52.R0P (2$R2P  ;1=PBR ,##P%R Na#L$P%S&O'S(N)P*U+T,T-O.R/R0L1R2S3P=R?O@SMP  :H#R@P OS$P%SCP N(#\
      X$P%R&N'T(O)O*T-P.N/N0U2N3R4O8O<P=R?P@SARBTCODPEVGNHOMP  `>%R&P ;`.P2R ,`#P*R _I%R'P  EN$P%S2PEP H\
      H%P'R 2<%R'P  K:*P=R _#-O1S Z<*O8O:N=X  (F#M'P*N-P1P3P=! ^!6R:P =0$R:P QT#P%R*P>R GR#P'R*P=S@P <<#\
      P$R*P.N0T2P=S U<+P0R 1V*P=R  HT#P/R WH#U$P%N'S-P.P/P4O5T6O:S?R@PARBPDP  -Z#N%S'S  ,;#O$P%R'P-W/PBP\
       SC#R/P a$#O9P=U@P 7%#P%R `@-M1U  `M*P=P>R  ;N%S'O*T-P2S4P5P<P=O>R  9`%O'S Z4#R-P /2$O%V&R'R/P4P8P\
      DPEP XR#P'P/S <L#P%R  T##P2R 7W*P-R LK=R?P  Q5#P%R ]>%R'O=P?R RM#R$P 22#L$P%X'N*PCPDU I6#P%R*R=P  \
      ,,$R2P  EJ$# ,R%S'P0P 0,#P*P>S Y.#P.R 40#P%R8P=R ((#S'P4P !/'P.R0R;P  )O#P'R /2#M*T-R1RFP 6N#U%N*P\
       D1.S0O 39#P*P=S P$#P%P&R'R ,I'O(T+P  6<'O0T R*#O$N%O&O'R(P*R+R-S.P2R3R4R6O:R;R>SCTEOGRHPRRTS X'#R\
      $R%O*S+P.R0P1P2P8S:O=R>RHP $+#R$P*P 24#T%N 27#O%S  8`$P%T'P.P0P OG#P,R=R?P ]T#S%O  R$#P%P'R-R *F#T\
      %N=N>T Aa#S%P*P Q'#T$P%O'T*R-O2P=P  RV#P$SDP 6L#P%R'P*T-TCM 'V%P*R 2T#P%R PX#P-R X0#P%P'P5R;PBS  J\
      Z#O$P'S 1?#S$R'R*O+P-P=N@T MP-R1P ,.#R$P _K#P%O'T  ?>#R'P [5#S%O9R=P K1#R$S&P*P/O8R:P=P 0K#O%S  A,\
      #O$T'P0RBP Y5%R'P=P  L%#P'R=P>R ;[$PBSGP CG=P>R  $Z#U%P'O*P $(#PBR  3,#R'P8O=S 1<-P1R ^&#P$P%P4T  \
      F/#P'N*U J?-T.R0P1P=O X>#T$S%O(T*R+O-P.P0R1O4R5R8N:P;P<P=R>R@RBOCPEP %X#O%S 7)#P/R  =*'P4R =[#S'O*\
      R-S/R1P2P4P (1#P%R'P  I'#M%U-PCPHS WQ2RAP HM#T%N'P.R0P  >S#R%P  (:%R'R*P=P _)-P1P=S Z^.P0R %P'R1P \
      YF#T%PBPCP Y[#S'R/P2P4P9P  ^^%R'P =&#P%T-P1P IZ#S=P  JZ#R%P 9J#S%S(R*R+P,R-N.R/R0O2R3P5R8S:R=N?R@O\
      ARBPDP I6#S%N-P=R JC#N-T  ]>#T%N&S*P/P 0[%RAP E'%P0R  P7## 6,#P$O%P'_*R-M0O1O2P5P:P 0-#P*R@PDR .=#\
      S'O0P D;*R=P 'K#P*P.P1T :T#P%R #Y#P%R _*%PCR =$#P4R  C=%P'S*P EJ#R'P0RBP M/1P3P=S  b2#R'P.T0N R24U\
      BOEP  $)#U$N%T&P'U(R)P-O.N0R1P4P5P8P=R>PBOFTSR >2#O%O'N*P=[>PCO aW#P*P0S  >`#R=P 'J#R%R'P-P @b#R/P\
       N##O'O*P-P.S0U1P  HH#V%P*N ==$P.R0P2R `$=P?R IR%P'R CD%O'S4P8R I&:O=S  ?0*O=S a_#P$O%S&P'U0P #V#P\
      (R MU#U%R'M.P8P  SZ#P%P*S6S8R:P=N Y%%R'P 2$#P%P-S *^0P1R b?-P  %2#N$P%U'R/P=S?OHP $'#P%R  4E#O-R1R\
       Wa'P.P1T=P >W#R$R%O2P  )T#M-T1R XO$P2R 88#R%P1PHR  F<#S'O HA=O?S 'V*N@T ZS$S&O  );'P.P0S  ':'P.O0\
      T ']#P%R  ZE#S%O&S'P*P=NHS :0=S?O  +O#R%P*P=R?P@R SO#PBR >Z#P%P'P-O4R8THR 3;'P-P=S RO#J$P%M'O*M-O0\
      P3S8O=e>P@PHT  C(#O%R8S>P 3X#P'R [8#O%P'SDR  =K#P%T(R*L/R0P1P=U?PBR Ha#R-P a;'P0R  ]b=N@PHU  AJ'R+\
      P 3D#L$T%U&O'R*M-S/R0P2P4M5S8T=P?O@PARBUFRHR [$%R&P8R=N?S =0%N'T 65'R(P  W1#P9P?S  %,#O%P'S  LC.O0\
      S Z)#T/N J$.P0R AN#P%R  2(#S%O'P/R K$#P%R ';#R$O&O'R*R-S0P1R3R6P8R:R=PBPHPTP U'#S%P'O 37#P$R  0T#P\
      %R 3V$R2P <;#P%R*R@P ?<#O'P-P.R0S GP%R&P SP#P%P'T(S+P0O 0W#P%S(P C_#O$S=PDR 6a#O%P*P/P=W@PHP ,X#S%\
      O'P5R8P>R RV#S$P*T8S=M>O  V@#R%P  X06R8R9P;P ]S#S'O =L%U'P-P1PFP  X<#P'R OF'P*R &Q#U%P*P=P?P N:#P'\
      S  =D#O$P%U&PBP A'#O*S a:#O$P%S&R  a9-O0S  >,#RDP  K7%P&P'S !U#O'P.S0R 2^#P$R  R6#S%T&P'M-N/O0S1R2\
      R8R `;#X%P*P-P/P1P4P8P@P `T#R$T&O'P  09%R&P -?'O0RBSCP 8]#P%S  54%P'P8R=T?O -M%R'R*O $0'O-S  0L'R*\
      P EA2PAR  >K#R*P `+#N$U%P'P.R0P3R=S?P@PBSHO N@'P=R b(#O*S-P.P;S  H$%R&P I[#PER  O8#R$R'S(O*O-S0P2P\
       )J#P'R `8#P%S&P  4b#T$P%R&P'P(P+R-N/T0S4P5S6P8P9P;P<S@PBRCP 2'#O%S 30%P*R=P EJ#P3R4P<R H7#ODS  <X\
      #P'R BL*P-R 4W#P%O*VCPEO  9Y%P8R ]V#P%P/P4R=S H)*M-T1R  +`.O0S 4]#R%P  0:#P.P0R8R L.'T.P0O =7.P0OB\
      T AZ#R$P%R&R'PBP  ,K#P%R*P-R  D2%O'S*P CL#S%P(O+S2P E>#R%P DA-R1P  ^@#O%S UI#R%S'O*P RJ#S$P%L*U U&\
      #R'N*P-S/S0REP /'#T%PBP  *S%R&P Z/'P.P0S [C#R/P Q?$P2R M;'P*R=O?S  Y9#N$T&N+R-R/T0P1M2P4S5R6R9R:R<\
      P>NBSERHO +D#U%O'T*P/O0O3R8O=N>S?TFP @U#P/R  7M$S2PHP a7#S%O Y3%R'P  LZ#P$R =E$M%O&WCP G?#N$O%T&P*\
      LBX  =`#P%O(P*N+R.R0R:R=O?R@U R`#P/R K=#P'R  <T0P2R K!#T%P'P-P  (T#S*P>P [Y#O$P%PFT 9M#P'R  DS#O%S\
      *P8R=O@S S=#O*R=R '$=P Q0#R*P  <.#R%S'O+P.P1R ?-#S%L'P*S0S4PBSHP ;>#R'P )K#S%O  ]P%P'U*P-N L,#P&R'\
      P*S8P 'a#R$P TH#N&S'R*O-S/R3P4R5P=P@RDP T5#P%R C:$P%S-S/O1P AQ#T%P'P=P  XV#P$P%S'P*R0R1R:R@PBPCP [\
      ;%R'P8O=S  `I#R%P P(.R0P ?T#V%N8O $-.P1R W(*P=R  b/$S%P=P@P %(%T'N -'#P%R 80#P%TEO  `>*P=R 1R#P-R \
      RK-P2R (X$O%O&S-P/R0R  *,#U%M J=8O:P=S 8K=R IL#K*P-P.P1P4P5X8PCRHT >)#T$N8P  ]Q#R1P W>#S'O ;Q#S%P=\
      P &4$P&R*P/R CZ'P.S1P  $_#P=SCP ==#N%S'R UD=T?N 2#>NHT S`#O$P%P1PRV )Z%P3R QY#O$T%N&S KA$P&TCP  `6\
      #P%O'T)R0P b!#R%P   J2#R*P EQ#S%R'O  >!#R$R-PBP *Q-P8S .T#P'R 6L#P%R   `4#S'PDP _2#P-R [D.T1O2P [U\
      #R$P%R*P XI#P$R ,J%P=R  [%#P%R /Z%O'U(PDP %A#R$P-P T9%R-P8O:S=P Q?$S-P2R4PEP 9Q#R$P%SDPHP )U#R'O)R\
      *K,P.R1P8R;S=U?P  .=#P%S'S(P*O-N/U0P8R=O@R &D=R?P CS#P%S*P-O.R0P1R3R JY#P'P9S  -%#M%U ^J#O%U-O=P  \
      -[#L/U>R D3$R*P /:#S$P%P*P0P1R2R=R>P 5/$S2O 6S%S'P3P bO&P4R  M>$# B!=P>R HE#S%O )?%R'P  >A'P*P0R=R\
       KK#S-P=P  =*## <>%S'O ,7#P6S8P:R;P .E#R/P A5#P$O%V'P*S.S/P0O2S8P:P=SAODPHP ,)#R'P.R0P &7#R'P %?.S\
      0O  );#P$P%R.P0R=S?OCR 'G#P*R EG#S$P%P'R*P.S/P0O2R4R8P:M=T>R 1B'S*O  6%$R&P -1#P%R*P0R ^P#P-R1P bS\
      %R'P.P0R `$-P5R 60%O/S EB#P-T5P8P ZP#P%R  ,V#P%RBTGN 'S#P%R*P-R.O0S1P8R>U?O@O MY'R*P.R0P Q/$R*P=RH\
      P [N%P'R N=#P  8]*P=R Y/#R$O R-#P*P0S M5'O.W0M  2$-P.P;T=P bT%P-R  ^X%P'P0S ]X#P*P=R 4G#S$V%O&P'P(\
      P*U+R-P.P/R0R1O2O4S5P6T=O>P@PBO S=#R*P  V-#M'U*S-P/R0P1O3P4P<P=R@SCP @B#S%P&P b##O'S  (J#P'S*P NX#\
      O/S ),#P*P=S  /8#S'R(P*P+P-P8R ([%O4S  25#P)R =3#P%T&P*P >:$O0P2T  X6#]$G%R&R*P-P=O  @@#U'N(P 3Y#R\
      =P  1:#P'S3P=R@P F2%O*O/O0U3R=R>O?R G6'O0S  5H#R$P%O'O-P/P0S2RHU S08S>O CY#P$P%S&P*P.R0PER A_#N'S \
      Ja#O'S %<%P'X-M.S0T1L2PTP .0#O$P%U0P F3#P'U(P*P+P ]L#R$P  KU*P=S?P RJ%R&P 2J#R$R%R&T'S)P*O,R/P2P8P\
      =ODNFRGPHPRSSP '1#RDP %H8R O3#P'N*T Z'#R*P WZ$T0P2O ]L#R'P 0F#T)P.PCP 77#R=P Y:#O'U/O  _:#O%O-VHP \
      2-'N*T C'#N'T  H?$PBR `D#U*P0P8R=PBPDP L3#R%P*R=P  ;<%R'P*M@U S,#S-O ET)R,P L-#O*U8PBP 9K#P%N&U'P.\
      R  Z_#P$SEP GN#R%O'R*P RJ-R.O1R  _;8P>R %8#S%P=P  .Q#P$U'P*P4P TC#S%P*P >(#S%P'P 0/*P8T=P  9,=# ;M\
      %R'P b7=PBR #]6M:V=P ?R#P$R (<#R%N*S KA'N/T @T*R=P  .J$O'P-R1T5R>P ++%T'O-P.R1R5P=P>P #-#R$P P-#U%\
      R'L*S=PAP  1b.S0O [1#R%P ]!#N*S1P=S 2Q.P2R  Q_#N%T  >0#P%P'S ON*P1R8O=T S4#T+P-S1P;P=O %J.P0R +>#T\
      %P=P>P V9#R%S'O)R/O GI#U*O-N8R;P=O@SHR   5;#P$O%P&S'RCR V4#T$M%R&O*O-U.S/P0L1S2O4P5P8P=V>P@UBOCTDP\
      FP -_-O.P1T K@$T&P2O  _3#O$P'P-U ^M$R&P Bb-R1P _:#R6P=R?P  7b#R'P 3G%N'X4NBP :#%R&P-P1R %&#N%S'P*P\
      1O2P3Y>PRP  b0#U'N-P V]#R'P a7#P*R-R.T0N1P b$#P%R /J#R$P-R.S0O1P2R=P 2B*P1P=S '@#P/R  -W#P$R I**M8\
      P:R=U ?2$P%M&P'R)R.P0U5R=P OB%P8R=RHP  [Z'P0R DZ%O'P*U9PHP 500P4P=S  ;I'# Q1%P2R  S(#U-M  PB%S'O O\
      a%R&S'O1P `G#S%O ^)#V%O'P-O2P  K9'P.R0S1N  S3'P.R Vb*R=P :0#T$T%R&S*P/P1P2O4P8P9P=R?R@RBODPHP ;T%R\
      -P &N8P:P=S C!#S%P*P-P1S2P ?_#T$P0P5P J5#O%S   4R$P-S1P ]H(P*R Y2#S%P'P 3U#R*P  >;8P:P=R CP1P;R '!\
      #R$P [F#O'TBP $]#M%T*P+P-T  Q&$R%P'P/R Pb#P%R b8#R'P  BI$S(P*P.P0R MZ'S0O  U0#M%U S%#P%R @U=RFP  )\
      J'P*N=P@V XQ#P&P*T=S>P@O ]$*P1R Z,%S'P 2K#O$P%V&P=P K?#P'S*O0S  ?$#S'P@P ((%R&P-P1R I1#P'P*P.U/R0N\
      =R <C.P0R D>#S$N*P=S  #]=R?P *M#P/R '##P*S;P T.%R-P.T0N1R=P Z@'P8R ^Z#T%S&R'S*S.R/P1O2OAOBPCPEPFPG\
      PHP  YI'P0R $.*P1PCS  4O-S1O _V%S'O  9P#P$P&O(U)S*L+N,P-R.P/T2R8R9P=S?O@SBSCPDP /B#N%S.R OK#R%P 47\
      -R1P (%$R2P  U+'R*P ]4.R0P  +J#R%O /[#P-R 5%'P/P0P=O@SHT  JM#P%S'P  PI#P'R 0!#R0P1R2P E<#P'S1P 34%\
      R'P ]&#R$P:R=P OT#R*P RI=RCP 6`$P2R  V*'R0P #S#P%R <I=MHU 7@'P9R V]#O%S T3#T%O&S'P*OHP N/$R'P  :Z%\
      O'P.S0R X##P&P'P*W.R/S1P=O>P@O *b#P/R B-#R*P 16#P%O'R-S=P  BE4# <4#R%R'P/O8R=PBS P^#M%P'O*P+P-O.P/\
      R0W1T2P8P:R=P@UEPGP -8%S&O O1#R$P'R*P0O=P?R@R  <D#R'P &K#T%R'P/N8R=P  8@%P1P=RBREPFPHS 49.O0S (R'P\
      -P0S  JF#P-R #A#R.P/P0R ZH#U%O*P   J*#S4P=P !S%T(R)O*S,S-O/R0O1P2R3P4P8P=T?HBPCSFTHP VN$R%P Y6%N=T\
      CP  -X#S/O (:%P*R+R-R.P1O:PHR  (U#RDP V'-R0P F)#P%R&P'U/L8R:R>PCP  =M#R=P `0#R'O.O0S R)#S+P1P $#$S\
      %P&P   Z%#P'P/S ,C#R%P&P*R ES#O*TBP  @S=P?R 3U-P1R CK#I*[8P=PCP aW.P1R bV%PDR PN#T$P&PDP II4R8P @@\
      #M$T%SDO  V9;P=S@P H3#U'O.M0N1X2PAP :H$PBSGP  E<#S$P+P8P 9!'R0P P8.S0P1P WW-P1R  PY#N%S'R*P JN+R=P\
       :32PAR 9#%R'P @1#O$R%S&P2P *;#O'S)P*N,R-T  %P-R1P E&#U%M 4M'T=OCP V?$N2T  *')R,P  QY#R1P `a#P%R [\
      +$V%O&P2PBP U$#P%P'P-T1S2O A7#T%N $W#U%N*P T?*O8L:O=Z *O#V%O'P-PFP  V5#W%N'P*P=P F1#N%O'N*S.P0U8S<\
      R=R@P TV*R8P PM-PBR ,0#M$O%S&P'U*P-R1P2S4P6P>PDS ,0#S%PHO @%#P%SHP  -X#L*P-P1P9P=!CPDPHP V^#R'S.P/\
      P=N@S  +>#S$T%O&P'O*O-R.O/P1S2P4P:N;R<R=R>P?S@RBRDP BJ8N:M=X  .7## *N'P/R P@#R$P *`#P%O'S/R ^D%P3R\
        'G#R-P $<#P%P&P'T ]X#R*P1P L6#W-P.P/O1P8O:P=R &*#M$Z%O'P*P1PDP /0#P'P(T*O+R  HY*R=P HJ%R5P H&%S-\
      P1P=P EZ=N?T  _)$P%N'T2R EV$P2R A:#R$P  @;#P$P-P4T +N#P%R RW#P%RDP ]1#P$U%O-P.P0P1P2S '?%R&P  IQ#P\
      /R:P=R PX=R?P ]M#P%OHT  B2#P'O0T Y7#O%TBP ;.'S*P4P P+#S$P1P  01#P%R M_#V%MHP  (A#T%U)R*N,P-P0P1P L\
      2#R%S'O*O=R a8#R%R'O-P5PBS :<#S-P9P  4!%R-P  @3#P$S'P0P A0BRGP  =Y#S-P4P >!:R=P `^#S$P4P  4Q$T%P(R\
      +P-P.R/P0P=RBPDP &W%S'P1P DL#R*P *)'R*P #7#S4O  0')P,R.P0R /M#L$P%O'N*f-P0O;P=OBNDP  L@#R%P )Q=P?R\
       X-*R.R0P=P !.#S%P-P 7)#P-R.R0P1P  b@#P$P&O'S*S1P=P?R@S =S*P=R D<-P1R  *:#P'M*U =N#P%R  6!#P%R +=#\
      V'O-P1P6P=P 4&4R5P J>#P%R ;^#S$T.P/O0R1R2P3PCPGP  )a2# );-O=S <_#N%T D@#P%SCP N>#R%N*P-T  BL#E$P%N\
      *g-P=M@P >H-S1O -Z#P$R )C%R'P  @B%U*O4R5P;P #/'R*P-R=P>RGP $2#N%T/R 9N#T$P%U&O'P)P*O,P.R/P0R=RBPFP\
       /.#R*P 5:=R?P  #X#R3P  F=%R'P*N5S<P=S )Z'RBP  D8#S'P-P8P=R !'#P'R H@#U$R&P'N*T-N0P2O6R:R=O 4G.R1P\
       Wa#P*R1P@R  H/#S%P'O0R3R4P=O?RAR O_#O%S ^I#V'P*O=P  ^J#P$P-R1U3P9PSP ,##S%N'O-P1R8P9S=T@P JU8S=O \
      +U#P%R'P*O=RFS  EZ#S%P*P M<#R%R'P*O5T=N?P@S E`.O0S U=#U$P'P-O.P/O0T  :I#P/R B`%P'R  (O-S1O ^%#R$P \
      NP#S$P%P'P @S#M'O-W1R2P  /H#R'P=S?PBP A>#T$T%P'M*P0S2O8R=P  (R#OCS  E&#S%MHPRS -G2PAR UG#R4P -(#R%\
      P1P  RJ%O'N*P-T1THP L$-PCR @+#S%O Y4#R*P  0?#P5R Z2*P.P1R=R W*=P?R `X#R-P N]#R%P YC#U%P'N (-#P%S'P\
        !]=R@P ?D#R'P '*#T%S'O*O-O.P1S   Ja#R'P La=K?W `]#V$P%R'O-P1PDP  Q/#O*P-P/R1S=R?P Y##R$R%P0P8P:R\
       I;*O1P=S  &N-S1O 7K%PBR <H#N%R'S-P  RX#P'P-T 32%RDP PT8O=S UT#R.R0O &7$R=P `G#P$R  VW'R*P H?2P4SA\
      P 7!#R*P/R=P $#4PCPER  ^J=P>R 4:#T%O.P0R=P?R )3*R-R1P=P O+#V'P/L 6!'P-R0R=P  >b#R%P GV-N0T b%#R*P+\
      R-P1S=P 8.*X-O1P8MCP :W*P=R 2%$P2R  ]2&P*R 9P#J$`%K&U'N*R-K.P0P1O2_3P4P:P=N>PBPDP  ?H#R$R&P(P*P/S1\
      P4R8S:PCP AA'P0R  &9=S@O =2.P1R  #8#P%R QE*P8R :,#N'U=O?SBP 1$'R*P Z*#P%R&P  4O#R%P 5.:N=T  MT'P*U\
      0P;R=N ;Z=R?P -D#M$U%P&S'P*RBPDP Z4#R'P  /!$P%U'PBO T&#R*P  1N#P*R 2H%R'P 9[-S0O KQ#T$O%N'R*P/P0R2\
      T4P:R=S?O  _5#O$P'T)R*P+P,P-R0S8P=P>R ;C%U'P.O0O DJ$R%R-P=P?RDP 7]#P*P-S %$#R'P  YI#P*S=P 7!#O0P4T\
       $b#M%U'O*R-R.R1P U$#K$R%P'P*S-R.P1R4M5T8R=R>R?PBTCP &6#P%R M-#O%S  $>=# :L#P4R YA#O%PRT AO'P.R  _\
      0#P'R '0#R%P 8*.P0R 'D#S4P=P A,#T%O =>#R&R'T)S*N,P-P0R2N8R:S=P>PBSDPEPHP @M#S$S%P&P'P(T*R+N-N.K/P0\
      X1P2P4R5O8S9R:T;P=P?R@RBRCODSGP MF#S$P%P'P-P/T1R2P=O -6#O%TDP  8#'L*V N1#PCR  5G#S1P ,9-R2P &J-R1P\
        X8.R0P X7#O%P-T &$#O'S T'#P%P=PDPEPFV Y'#P$P%S'R-P5R8S=OCP  OY#N%T A)%S'O*P.P0S5P 47#P%R  3.#R%P\
      6R:P Wa*P=R @A%S'O .>#P.W0N1P2P  *<%P'S*P [<'O.T0P #Q-P9P=S 08#O'S [#(R+P A:=P?R  (L$P%W&N'PEP 69-\
      T.P1O :M%T'P0PBP  S^#T*O=P :7#S%O N7'O0S VD#O%P'R(O*U+P-P2P5R8S=P>TCPEP  CY#O'T 82#R%P ^$#P%P'S  !\
      ##O%S (V#R$T%R'R(S)S*R+N,P-M.P/P0R1O3P5R6R8P9R:O;P=O?R@PCRDREPFRHSRR  W*#R'P*RCP $'#R*P a-*O=S   A\
      !'P*R5R<P &28S=O &&#L$O%M'P1P4P5P8P=_@TDP  ;[#S'P*P/P1R6S:P 3[#O)M,U1RBR 51#R'P a<#P=R ;U#L%V  =E#\
      M'T*R-P1P2R 0!#U%O/O 2:#N%U'O/SDP &O#T'P-O E>*P4R  QT#P%RDP =W%P'R >)#O%P'R*P9R=R  V7'O.P0T 1`#P'P\
      (S*O+P,P5T<P=N?T@PHT @A#P%SHP 'F#P'N*U :D*P-P.S  BJ#P*P8S +B%O'P5T  HE'P.P1S 39#O%S _?#O%S  U3'R0P\
      3R4P L]#R'P F:-P8R WU#R'P 8Z#O'S  L!=S?O :A#P$T%P'P Q&$P%U&O'R*O-S0P1P2N4R8R=R?RBPDPGR 1a#P%R -Y#P\
      *O5R<S  >P#P'P*P-T.N0W=OHP /Z#U%O'P1P=R?P M@0P2R  =Y#R-P ]Y#T%N 94#P$O*P.S2S=R@P &3%T'M*P-R0S1P   \
      >L#M$R%V'P-R1P2P4REP Y$%P'W.P0M 3@#S%R'NDP ]3*P1P=S  J3%R'P 'B=R@P  1*#P%S'P Z'#P%R'P(R+P0R=R@P /]\
      #P%R $5#R*P M6#S$O%O*P=RBS  W;4# %8#P8R O0%R8P  NR$P-P2S <1#P%R J](P*W+P5P8P=O>P XO%P'R T,#R'P=PBR\
       $!#R5P  HD#T%N  /B#R/P  `V%O*TCP ]L#S%O  :-#P%P'U.P0O1R2PCPHS _E#P(SCP OD$R'S*P.S0P1O8P  T].R0P @\
      (%S=PFP  U('T*N TQ#V%O'P-P =(#P*R :b#S%PCP 08#L$P%W  WD#P%P*P4R8S  VB#ODT 6%4R5P  ^R%P'S-P  ,Y#M%V\
      &PFP 4[#T$W%P&R'O)P*T+P-T.N/P3P4P5N6P8P9P:N;P<N=O>S?R@PBRCRESHR  10#R)P 4N#R%P (_#P%R*P;R JN#R%P  \
      /N?RBP *2%R/P 0*#P'P/S8P=R <)#P:R  <L#P%R @`#T%O  `VB# F6$T%P&P5P K^#P'R*P-P2R@R `&*O@TDP  N>#U%M \
      `>'N(P*S+S  (;#S'O D;-O1S 4D.P0R F6#N.P0T1R2P  T8## W,#O$T2PBP  3.#P'R 1`#P*N=W@O X2*R;P  C=#T-O1P\
      CP (C#X)P*O-P0P4P=P FV#P$R(R+P )2#P*P-S  %5%S'O JT$M%R2SER J$#P$R%P'R (J#P'P.R0S1P  a`:R=P 69#P$R%\
      P&S2P .6#R%P N.#T%L'R*N.P/Y=OCPEP DW#O%P-R.S1N;P=TBP <P#O$P&P'P)O*R,R-V1P2P5P8O>R@PBRHT  ^(#O%S'S*\
      P-P #E%P5R #$%P2R 9(#P%R'R*P-R5R8R<P=O?R@P &b*S1P=O@R </-T/N  &8##  :K$P%R'U*N-P/R0P1O8P=T@PCP =A#\
      P*R.P0R )5#R%O'O/T=P  W_#R$O@R Mb:R=P W/=R?P I[#M%V'P -A=R?P ]S#O$S =6$R&O'H(L)O*S+W,T-P.R/P1V2T4R\
      6P8P:P;P=M>T?S@SDP  ,J-P1R PH#W%P'L   F$#PHR K$2PAR /D#S$P%R'O*R.O0S9P=S@PCP VC'R*P @V*P1P3TBP U6%\
      R'P0R `^#R$P M=$O&S  7C*R=P _U-P1SCP $:'P(S*T+O=P@P  (`#S*P1P  ])$R'P a,4P8S@P  V=*PBSHP Q=#O%R'R \
      3W#R%R'O:RHP  -E#P%S=P BA#O-P4T 8)(P*P+P-T4P K9#S*P-P MK#O'T.N/R0S=P ^F'O0S VB#O'O*U  W,%S'P*P ';'\
      S1O YL)O,S  IS4P5R *`#S0P@P ]Q#S%N'R )`%R1P  J'#P-R *O%P-P8RCR  XX#P%N&P)O,T-S2P4R5R=O>R?T@PHP  K:\
      .P0R @S%R'R-N1T3R=P .`.O0S ,N#N$X%NCPDP R?#R$R'O*R0R2P8R?PSP AD%P1R  SC#R'R*PDP [@=R@P =0'R*U-S.O0\
      R1P2P:O;P=R?O S_#R%P R:#O%T3P  [D#R%P'P.P2R4R8P>RDP ^D#O%P&P'W*P-P=RDP 9K#P-R 5G#S%P'O*P-RDR JR#R%\
      P BR#L$R%W*S-P1P8P:R;P=S?PCPEP 6!#R%P-R1P=P  @4'P.P0R /b#R(T*O+N-P.P8RCR #4#P%R  5*#S%P*P 9=#S%O D\
      V#R$P*RDP ZW#V%M1P 3,$R*P 27'S.O0P3S  T*'R)P T6-R1P  PP#T4OHP W_=P?R  ^B#P4S5O ]9.S0P1P I6%O8P=T $\
      [#R'P GO#O%U*PDP  3I.S0O 4H%P5R WX.R0P 1-#P$T%O&RCP DP=N?T  RA#P$P-P1R5R:R WZ#S$R%R&P'T-O.R/P1R2P8\
      R=NBPHP )>.P0R  5E'P0S>P UE#P*O-P8T=R 8($P=R  .(=P>R C9#U$R&P'R*S-O.O/P0T5P<P=N 5&#P%R  ]##R%S4OCP\
       =K#T%P=P@P <^#N'T ,b#N'T (S'P>R  W6#Y$J%R&P2P ':#S%O '+#R'P G!-T.P1O J8-R1P  #+#P%P'S  P9=O?S J@%\
      P'R 94#O%N'V  @Q#R%P,P HS.P/R 8I#P%R'P.U/S0M5P=P?R  &)=R?P U>#R*P ZL8P:P=S Ha=P?R 5S#O'P/T ^Y.R;P \
      ;S#S+P1P -]%PDR  '8#R$R-PDP  =)%R'P.R1P ;=4P5R8P ^R#P%O-V1P=P &T6S:O 'B#R$P =O#R%P(R+O8R9P=R  $-#O\
      $T%P*P (&-P.R0S1P3P /)#V%S'N*O-P3P5P *6#RBP WS#P%O'T  K'.P0R G+#R-P b[-O1S  RB#P/R KV#R$O&S'P <]#P\
      $P%S'P*S0O1O4P8R=R>PCR 5b#P%S'P)O,T8P9P:S=P `Z*O=R@R  I##T%P'P=O EP%P*R `7#P%S4U8MBP  &M#P$R%P'R 7\
      S#N'R(R+T2RCPGP $G'P0R  SI#]$P%M'P*N+P-R4P=PHP CH#S*P-P ;]%O'S b'#T'P-O #b#P$S%P'O*U.R0P8P;P<P>R@R\
      CP B%#P%R L%#P$T'R*P-R0O B)#N1T `7#P/R UN$U&N6P  SL#R%P -U%R'P ;E'T-P/O F6%R&P   PK#P$N%R&R)R*P+R-\
      R.R/T1P3R5T6R8N9P:P;P<O>S?SBPCPDPEPFR LI%O-O1S=S  -S#P$R&R=P #^#P%R %;'R(T)P*P+O,P-R.O/R0O1O4R6R8R\
      ;P?PCPDOFRGS )B#R$R%S*S-O0P@O  #/#R%O'S*P-P0R1R2P3P8O9P:P=WAPFP DE#T%O&P'P*V+P-N/R1P3P<R=M>T@OCT  \
      X-#P-R M&#S/O #I%R4P 5)$R%O(O*P+T/O0R2P4R6R8P=P>R@PBRDPHT  b0'P0R -38T:O=P :Y$T%O*P M^#P%N&O'T*T-P\
      1R8P:U=N 9D%R&P &M#S'P1P V3#P0R #.%R8P  K!%P3S=P OA%O-T1O 11#S%O =>#R'P  4'*R<P [=#O*S 6>#O$R%R'R*\
      P  V4#P0R Tb#O*Z-P0P4P=P>P?PHP 5L'P8R  [L#O%S:O=S F7?R U4#P/R (K$R>P  K--P1R 6##P*P.T0P A0'U.P0M N\
      D#S$P/P U6%O*P6T  WB#O'S  ,6#R-P HE4P5R7R8P  IS%P'R @B#R%P'PBOHT _`#S$P%N&P'O*R-R.S/P0R2R:P=P>P?S@\
      PBRFR W*#P'R J6%N&V2PEP +N#R/P E%#N'P)T  !_#M%T&P'O*P-S.R0R1R=S>P #*#P%R  1-#S$W%R&P'T(T*S+P-M.K/T\
      0V1N2O4O5R8P:P;P=R@NDPHPRR (b#O$P%L&T'S(R*S+P3S<P=P )2#P%P4S &7#P%P*R=R  TQ#R8P 8b.R0P  I&8P:O=T J\
      X#S$N%R'P*P-N.P0P4!8O9V;P=OBNEPFPHR <S1P8R 0!#P%P'S  Eb#S%P*P.P8R=REP V^#P%M&R'L*R+S-P.R/S0O1T3R4P\
      5O6U8N9P:P;S<O=U>S@PBPCRHP  #A%N'S=R?P Y5$T.P0S2N=P ,a%R'P CE#S$P%P'P-S6P  6W%OHS  L7#O*PBT  E`#L'\
      V P;$P%P&S*R2O 57#S%P'P bA#R%P'N*P/S=T?P  W[$O2S R;#P$R `+8R:P G%#P>R F3#N'V*T/O=N aA#U%P'P*P8P ]$\
      #T*O  >&'R0PHR 9^#S%O TZ#P'R  ]Z*P8S:P=P )0%P1R  H&#P%R [F&R'U(P*O+R-O0S1N2O4P8P;P<P=W@OBRDP ,b#S%\
      PCP  29'O.N0V 2=.P1R3P  86#W%N'O8PCP =0#P%R'P8R :1#N$N%M&P'T(O*R+R.T/R1R2V3T4S5R6P:N<R=P?RANBOFP  \
      =I%S&O   :;#V'O(P*P LU#T%N'P*T?P@P E8#P$R _3#N$S%S&N'P*R+P-O.U/T0N1[2O5O6R8S9S:M<R=L>P?O@RBOCUDOER\
      GOHSSP X5>OHS  8Q#O$S%R'O)P*R-P.P3R=O?T @(#P'T1O S[$P%O&T S/#P%R U^#P.R 3H*O@S 4'%P*P-O1S4R=R @A#R\
      'P  L2#R%P.R0P C##R1P `a#P%R 3`*S-P;P 'R#W$P%S'P/P=PDPEP  A<$P*O8VCN :N#P.R1P SN#R'P  +8$S&O /]#P%\
      S'S*R/O1P?PDP WM=O?S .)#T*P-P1P  XF#T%O?P UM#M%P'T*O0R4P8TBR C*.R0P  B#'P0R A]-R@P '$#P5R  _+%R'P \
      <:%R4P -&#S$R%R'P-P.P;R=P .<'P*R `]#S'P-P  +F:R=P  ]V4P5R8O=S AZ#O=S SI#S%P*T.P<PAP 6K*P=P@THP XO#\
      S%P/P $-*S8O  2U=R?P <C#R'P0R=P I:%J*P-Z1R4PDP !N$P*P.P2R3S:P=R 7L'R*P =Q#T'N 9;$P%RDP  OV/# [+#P%\
      P'R3T>PCP :>#P*R ?0.P0R=R?P .0#S$P2P  6)-R1P LZ#R*P OQ$P%R.P0R  AX#R$R%O @)%S'O M&:O=S  /R#P8S=P R\
      2#P'R  0+#P%R'PES 9+$R;P C[#N%URP Y8.R0P  ?B'P*SHP @5%U'O)P*P-S8P I_#R-P2R4P FU#P%R E8$O%P&T4R5P>R\
      BP @F=S?O )7#U%M'R-P4R  2H#R%R+P1P T*#S%O Y+#O%T'P W$#X$O%P*P0P5PCP  B7## `7%S'O ;-*P8P=S 9J#P*R L\
      $%R'P @7'R/P =I*P4R   D;#P8P:R=PDS ,K%P'R*S-P1R8O )T*S=P@P -5-L1V  7A#R%O'P*S-U.M8R=P 3R#P*R 2[#P2\
      R5P '=#R=P 21#O%S P*#S'R*R.P0P8P9R=O `2#O'R(P+S  #Z#T%O'P0P1P3R %S'P.P0S `/6T:OHP 3W#P%TEO  5`#P-R\
      /P _1=R?P  ,9$O*S=T?N 5.*PBR GT#R$P%P)P*O,R-R.T/R0O1R2O4R8R:R?O@OASBR EF%R.P0R5RDPHP Z&'R.R0O $['P\
      .O0T  b]%M'S*S-M.H/U0^1P3P4R5P9P:P;P=P>R?R@RDPFSHPRP 3(#R'P T>#S*P-P (]*R-P =b%RDP  R,#P%P-R ;F%P>\
      R C!#O'R*R V3#R=P $%#S%O G]#P$R KL#R%P  5R#O%R'R*T0O4PBSHP )<#R%R5PCP /W#R%O'O(U+P  ?0#P*P-T2P ?F#\
      R'P G]#O%S'P3R .4$O%O&S2S $?#R$P%P'P(R*O+P/R8R:P=O@V  9X#P.S0P $)#O-S/R1P8S:P=P W:=R@P <&#P$R WY%P\
      +PCPHS  >==P?R 4-#T'P0O 95#P=R b?*R2P  :.#N%R&P'T*P.P1R=ODPEU H]#P%R*P=R  NW#T$P%P'L(P*S-O.P/R1R2S\
      :R=N?R@PFT &@#S%N-R  O;'P*SBP a;#P/R  =M%R'P=PBR C2#P*P;S G:#N%O'P*R-T/R0P1P2R4P8R=R@PBR M9#T'O*P \
      K,DRHP  MM$P2R K+#P%R  8^## 6%#R$P *^'V*L 87#R%O'R*P1S=SCO J)*O8S Y'$R&P  W!#S%P-P C]#P%S+P E8#P%R\
        :<#P%S'P [P#P%U'O0P U;#R=P S`#O%P*R-R3P=R  7)=V?L I!#R$P%P'P-T=P ]@#S'P-P  3A%R.R/P0P8P9S=S>P?O \
      2O%P*R T^#R%PBP  .+#P/R 7/$S%P .S#P'S.N0R  TB'R*P (C#N'U-P B?%R'O.P0R  *K#P%R 0W#R1P #6:N=S?R  .0#\
      P'R R&'P.R  4/*O-S E?%R'R(PDP ;^%P&P'SBP [A#R1P /3.P0R  ,&#P%P'V*P-O1P WF*R.P 8]1P?RDP :a#R$P'P FZ\
      #S%P=P 'Z=R?P 8`-O1T=P (K#RHP <)#R1PBP  IY#R$P%P(P*R-N.O/U0R8R=R QD#R%P&P'M(P*P-U1S4P8T  a/#S/P4P9\
      P aB#R$P RL*P@R P!#R$R/P2P  *Y#T'N T,-P1R  >K$R@P ]J#P%R C^#P2R MZ#O1S #S'R(P ^(1P2R T]%U'P0N Pa#R\
      $P SC#P'R QR.R0P  2S#O$S%S.R0P2O :3#T4PBO B&#R/P  C8$P(R*P-P/V0O1R=PBP /.#S%PHP P_'RFP VV#T%O'P .>\
      #S$O&P'R*U0P:R=N@P  X7#U%N'P 3K#R$P  =A8M=U ^[#P%O'S-W/P4N5SFO (3=R@P IN#T%O4P AL$R*P KQ%R'P-P1R '\
      ^$P%P'S  -+.P2R F<%V&P'M2PAR ?7#N'P*P=V 95#P%R 5R#R'P (D#P%R  )!*R3P %16R:P PG#N%P'Y*N1P J[#R%P  G\
      &'RBP  `P$P2R ZA#R'P 1A%P)P,R-S/R=P  6U#R$P 'T'P.R0P 7K#P*R  =%#R&P'P*S+O.S/R2S3P4R7P8R9R;S?MBNCRH\
      P ^5#R&P'M*T0R6R=PHP  LW## VX#M*S:U=T>N@P ^11R4P X-#S%P*P;P U4#T'R(R+P/N5P8R=O>R 0+#P%R  ,X#S-P=P \
       >2#L%U'P*R-R !3$P(R*P+P-R0P1R2R8R:P=S@PCPEP I-#T'N 6_$S%O&U'M(R*P+P-P.R/R0P1R4P5P=P?O@RBTCSDPHP =\
      K#P*R 2N#P*O=RFS  T8#P'P*S-P1TCP ?>$R*P Bb#O%R&P)S*P-R/R1S2P=R?OARBPHP N.%OGS Q/$R&P  T7$R%O&R.O0S\
       9(#O$R/R4R<P H_%P8P=S 7'#S%R'O*S-P0P1PCP X7*P8RHP H#%P'V-O8PCPHP V?'P0R  2Q#S%P'P C3#P%P*P8S:P=P@\
      TCP JW'O.S0P  T['P0R 2]#O/S 36#P%TBPHP  Z_#N%O0RBRET  P?8R:P D8'R/P O%#P*P0R:R 4$%S*P .<#O%S4P=R?P\
      BR F>-R1P  M'#P-T1O :>#P.S0P 5'=P?R  =S*P1P=S P^#P*R E@-S1O 7Q#R'P  &+$R2P #`#S$U%R&P'L(P*T+S.P/P0\
      P2R3R4S5P6R8O?R@RBPCPDPFP 7=-S1O B0#P%S*O-P.R0P1O2P4P5R8R9PGTTS  '*#O%U-P4P 28#R/P a6#T%O-P CS#O$S\
        %@#P%OHT <L#P'T*OBP O3%P*R?PBR Z68P:P=S +=4P5R  !V#R%P=R?P ]2#P$P%P&T6P:R ^^%P'R -;#U$S%U(O)P*S-\
      P/K0O1O2O3P4T5P6T8S9P:R<V=M>R?N@NCPHP  J6#P%R-PEPHS -:'P*R #,%R-P <W#P%R4O5S=P>R @2'S0O S;$R2P  D<\
      =R@P 0;#F*PB] V4#O%T'P 'T%ODPHS  /K#O'P-S b4#NCT )7#U%O'PFP _H.R2P  L`%R*P ./#P/R [A#R$P%P'R-P2P=R\
      BREPGPRR  2X=S?O <N#P*P3S 0b#S%P'O -K$R1RDPHP #>*P=R  <^$P4R  83#P'R $J#R%P %U#S%R'O/P 6J#N%S1PDTH\
      P U^#P/R  1=#P5R (9#O%S 3%#S$R%P'P*P-P0R2P  ?[#P'R*P4P=T@PBRDPFP ?L-U0N )+#S%P=P  .-$S%O ?A)R,P 6U\
      #P$P%S K_#P%R I,*R-P   FS*P.R 1C#P$P%R&P'T(O*M+P.R/S0P1R2R3R4O5P8M;R<O=S>S?M@XCPDREPFRHSTP  6,#T%P\
      *O MT.P/S0PBP _:#R%P  Y1$R4P 9:#P%P-P1T MT$P1R  %S#R0P 1N#S%O UR#P'P*O-P1P=U@PBPCT  =)%RSP WU#T%N'\
      R-P0R %-#P'S-P=P?R (%$S4P?P  ^I'L0V  [F#O%T'P*O-R/R0P4P8P=W?O@PESHP ;X#P=PSS  );#P/R8T=N +N#P%R-T1\
      P4PCP WX#P$P%M&W HD$R%P JR'P)R  5N#P%R  5!$P4R +##P%S&P O$#R%R-O0P=R?P  AF$R-P MS#S-P/P [Y4R5P LE#\
      R%P H'#S$O(R+P.P1R  7Y-R1P D!#R-P ,T%P*R M[#S'P(P 72#W%L'P0P  FV#U$P%N/P Q2-R.O0S1P  ?F%S'O ^Y#P%O\
      'PBWEPGPHP C(#P=R _V=P?R  9Q#S%O A)#N'O*P-P.S0O1T=M?O@Y XS#P%O'S*T-O0R1O2PDP HV.P2R O-#PDR P>#P$R \
       K.-P1R  X_=P@R _-#N4T -<#R*P KB'S0O =64R5P  AN$P%P3R4S5P 7[$R%P `[#P'R0PBR SC*P=R NS#S%O'O-P1S K!\
      #S'P.P DV#O%U1O=P?R  H=%P-S.P _-#T%PRO [O$R%P II#P%REP ,@*R-N0P1UBP MV#N*T  F$#P'R 64#R$P%M(P+P-V1\
      S OR#P-R 3>#R%P VE=R@P  9;#P%S=RBOGPHR 9K#O%T'P*P %A#O%S  C0$P%S :S#S%T'P*O-P/P8P>R +/#P$R%P&P)R,P\
      -R2R=PEP YM%R'P !K#P*P-S $>$O%P2T  M0#O1S 12#N'P*P-T.O/S0T1O2P=R?PARDP ?a-O.R0P1S B;4R5P >-'S0O  b\
      E'P.P0S  7*#I%O'T*^+P4N5O8M=O>P@X '(#P-S.P B:#P*R $S#P/R  F0#O$P&P)P*L,N-S.P1T3P=VAPDRFU  31%N&T C\
      U#S'P1P6S:O _Z.R0P '7#M/U  F4#O%S  b)#S%O*PHR UB%O'S8R=R?PFP /M#N'R-P8R=S (!8R=P  -R=R?P K?#O%R'P(\
      P*P+S-P/P4RBT $`#R$P%P'R  +3*P5P8S KE%P*R LX#V%R'S*L-I/R=W?P  #T#R$O%P2S bY%U'M.P0R8RCP I=#T$P%P-P\
       OK#R$P X?#N%UCP  71#R'RBO B^%O'S  Z%#R'P.R0P %Y$R%J&TDS L.$O%P&T @M#L$X%P'P  ON#P-R /($P&S1P @0#O\
      $S ?7#P'U/N .I8S=O  9?-R1P 4;#S$O'P*S/R0P8R=N>P?R@P <C#O%NBU  O/#O$P%T P5%P)R XQ%P4S5P   OF#P%R >&\
      #P%R   ]B-P.P1R JA#P$P'R)P*P-SFR _1#O%U'S-R.R/O1P=P@PBPFP `'*R=P 8G'P-R  /(#O%S-P &,#P4PBS &N#R'P \
      ^1#S%O  1)-P=S@P 2L#S%O ?^$R&P I%$P%R !7#O%P*P8JC! Y;#O$P%V'PCP RV'U0NHP  Vb#T'P*P-P=P 9T%P-R EM#O\
      %R'P(M)O*P+U,S8PCUFP  R.#P%R'S*R.P0O )R#P%T1P4P _L#P%S0P 04-P.P1S ](#R$P V*#R*P1P  +?$S%R&P'O(S)R*\
      O+O,P-N.L/P0X4R5R8R9T:P=N>R?S@NBRCP /Q#R$T&O2P=P  .a%P*R U*#R)P ?Q#P%S6P 6@#P$P2S  O0#P%P&S H,#P8P\
      =S  ;0$R&P TV#P%R'S*R+P/O=R?P 0G$P%R ,_-P1R -W#R$R%P'N*R.S0S1P2P3P5S:P;P=S?O  >+#S$O *1#P%N'X-R0P1\
      P2O6R:P X<)P,R  WX$R%R&S'T(O*P+P,P.R/S0P3P4O7R9O:O<O=S>S?M@PBSCPDOERGNJSRRSR 8W(O*S+P %U$P.S0P RT#\
      O%R'T*P.O8R=R A##P%R  86#R%P'P*R @V(P+R 25#M$P%U*U-P2R<P=P@P 4D#P%O&U  #R#X'L-P [@#S$N%T&O ^I%O'P-\
      P=S>R #3-T1OCP EU#N%R=S   [*#P%S=P ^L#S%P8OGR ?$#P%R $M#R=P  XJ#R=P  1N8P=O?S F82S=O  @I%P&S2P I?'\
      S*P BW#O*S4P .7#P'S=P 1a%R1P T,=R?P _=#U$P%U&N'P(P5P  <3#P/R /^#P%U*N $K#N'P/T8P>SCP /J'R0P _/#S$P\
      'P(R/P  <a#U%P/O=P V5'T*O-PFP P3&P'R GC%PEOGT *#%P'R  ,/#R'P*P0R:P=R )31O8P=T `M#N$R'O*P-P/U1O2P8N\
      9P:T<R>PBSDT 0(-P1R  Q5#R%J&O4Z=PDP 1&$R2P E'#P%S-P bJ#T$O%T4PCPEPTP D=#R4P >[*P1P3S  &8*P4R 8X#O%\
      P'S=R  ^&%P'R 1!#RBP H,#U$P%P&P'S*OBP W^'P*R BU'R*P-R1P 1^#R%P LJ$O2S KN-R1P L5%PBR ].#P*R aL*P1P3\
      S  $A#R'S(R*P-P.P/L0T8R:P=N?RCT bGBPER %E#P%P4T=P <U=P?R RE$R2P *W#N%N*R-P.P8W=N>UHP  ]!#R%P X,#RB\
      P (S#P$R HQ#S%O'UBNJP IU*R?P  6Z%P'P=R [5%S'P-P 'C#R*P-P.R0P;R  );*O=S 7(#P-R C=#S'O C'#O%S EO#R'O\
      *P/R2R8P:R  H)=R?P ^/#R%R=PBP 'J#P2R -O%P=R  UR#S/N=R 9C=N?T E:#O$R2R ,@%P*U=O K('R*O.R0P  Ob#S*O \
      ?V#R%P  +<$P%R 9Z#R%P.R0P Q/#T-O1P ,X#T%O  6;#S*V-O.N0R1P4R8R:P=N?RCP 9:#P$P&P*RHS MV#T%P-PCP W*#R\
      'P  (+$# 6A%R*O4P8R=R Q>#P*R OA%P*SCP  ,G*P=R 6B-R1P NH-N0S 8^#V%P'R(P)P-P.O/S0N4R5R6O8R:S=PBPCR  \
      _a$P%TEPHP @]#P'O*T ][2PAR E#-R1P ZJBOGS )O5R=P &J#P%P'O*O-U1R4P8PCTDP 01#R*P  bI'S*O J7#P'S*P /b#\
      R%P Ba#O%R'O-R.P/T0S6R:P=S>PAPDPRP !9#T$P%P'O  *O$P2R G2#R%P W:#P%R  S)+P=R 8O*P=R %V#O$P%T&O'R(S)\
      T*M+M,R.O/U0S1TBOHP X7#R%PBP =F'P*O-R0R=P@S X2#P%R-P2R4R6PAR  (A%P2R ?a#U%O*P4R8S<P=OHP [D#P'S(P  \
      -*#R%P*O-S.R0R1P2PDP VS.P2R +5#P$P%T&O'R0P  T,#S$R*S-P/O2P8O=R ?U%R&P  T&#S%O*P-R `H#P%T1PCP  ^)#R\
      ,P <_#W$R%S'R-O/R0N1P2P8P;PBO JQ#P*PDS  SQ*P=T?O Y?4RBP (`#R'P LV#R%P  IJ#P$R%O&O'S)P*S-O1R2S =O#S\
      $P=P )Y#O%S ZE%P'R  K[#T%P'O 5+$S%P'S*R+O-S1O;P=O /b#S*PFP _b%P'R  /8#P$P%O*O-UHS QS#S'S*P+P=O  ,9\
      #U%N'O0R8N:T *4-P=R S6#N$O%O'S*j-K0P1N3O4P8O=O@PBP /_#P-P8P=T _N%R'P a6'P0R  X7$R2P 1)'O*S -Q%P2P4\
      S  0;#R%P >A#T$P%O'P*O.R0O1R=SBR 9I'P5R8P>R P>#O$R1S=P  /b%R .F#O%P'P-T1S<P IB#P%R'PCPHR :M(P*P+S \
       1R=S@PFP )8#N'T*O-P1T8R>P@P  G`#S%O M)%R'P :H#P%S'P (P#S%P'P  ,>#P%R'P*R !<*S<O :7*R=S?ODP  -H$R'\
      T2P=OCP  _B#P$P'P=U>P @,%R*P G&#P%O&S*S-P.P0R1R4P HH#R$P L`#P=R ?]#R%S&P'O  EX=R?P 9K=P?R +S#P%T*O\
      CP  AD#U$S'O)P/O1P2P3P4U:RBN =Q%R/P  DY## L;$R%P _5'O.R0R (Y#T%S&P'S(U*L+P,R.P0T1P6P9R:P=PCOEPHP 1\
      ,%RHP  T_%P'R  %0#P=R 88#PBR /F%RHP  (R#U$P%N'P-R aA#R$P%P&P'S/P5P8R=R [U#R'PBPER K$.P0R 9,#P'P*S+\
      R=P  LQ#S$R'O.R/R0T1S2O3O4P8L9P=SCTHP -J#P4R UM'R/P  >b$# 98#N%T1P !5#P'R OJ#R'P  +C#O%U4PCP bJ8R:\
      P=R $7#PCR -!=R?P 96.P1R  G.'R*P 8D'O-P.O0V  G=#S%P=P W*'O*P.P0T  @/#P'P/S b_#R'R4PDP XI#S$P%R&P'O\
      *J.T0O1O2P<R=TCTDPGTHPTS  TN#P-S0P 44#R$R0P2P  M!#S%O J3#P%P*P@T 5:#P%S'PCP b=#S$R%O'P*R2P4R8PAPCP\
      HS  O*$RDP 9(#P%R&P*P-R H,'P/R  =^#T%N 5U#O%S /E'P4P5RFR  PD#R%P O##P%R  %B#P%S&U-O.O0S1P2P4O5R8P:\
      T=P>P?O@TASBPDPEPHP Z0#P$P%P*X-P1PBPDP /=%OES  ,>'T.N0P Oa#P%S'P Ca#R%P (b#P%R RT#P.R/R0P RH#R/P  \
      b[%PBR F1#P'S-P:P [1%P0S4RBPHP  0F#N-U1P N-#P%T'P*P _8#R'P  ,>'P0R (O#P.P=S  ^^8R:P 8%#P%R'P*P/S8S\
      CPHP  Ba#N%P&S'S(R*S-O.O/O0V1P8P9P:R=N>P?R@SESHP H;#R$P  3##P%P*R N?$R%R&P*P3P BD#R=P  PQ.N0T >C%P\
      'R F/#R%P*P0P=SBRFP  @X#P.P0R>R 65'P=R 3N#N-T 72*S=O ?B$R*P  _O*RCP XQ'R0P8P=R 9W#S%R&N-P1R5O<S  #\
      ,=R?P  'K-P2R T7#R%N'S Y%#S'P >G#S%O  P@'PBR XA#P-R Z_8S=O  aB#P%S'P L:'S*O-P@R aP$R2P 5U*R-P4P5R=\
      P@R )N#P%P'P-O4R8THR [b$P%R*P8P<R>R  3a-P.P1S K6:P=R )W#R*P:P=R @!#R'P [E8P=R Y:#PAR  aB#P$P/S ,$-\
      PCR 1D#P*SHP  1G'# JC#N'T IL$P=PBS  R3#R=N?S@R !2#S'P1P  AI#O%S QH#N'T Z6$P%M&R'O*T+R-T.N/V0V1P2P=\
      O?S@KBRHP  ??-S1O 3<'R*P ;O%R&P a^*S-P=M@UDP  HH#O%P&T VV#P3R ];%R'P L!#P8R9P>R 8T$P2R K^*O.P0R:R=\
      R  K/#P'P-S  )Z#U%NDP (Q#S%P/P JE%P*R T5#P%S&P ZT#U'M G/$O%P&T  #L#P$R%S&P'R*P-P.P/R0S2P3P8PAR ]G#\
      P-P2N8R=P?RDU  KO-P1R :%#S$P%P #Z$S&PBP  ,I'P.S0O  B5BPEPGS 99#P%R #H4RBP  ET#P.P1T2P )E#S$P*P B0#\
      P%R  ?K.R0P T%#S$P%R&P*P Z;#P'R  b>*S;P>P `9%P'R*RFP ^L'R*P [N#S%PHP A-*P=R  (+%# @X#P$P%S&S(S*P-P\
      .P/M0T2O4O5T6R7R8S:P;P=N?S@PARBPCP V)#O$P%T'N(O*R+S-S.N/R0T1T4P8N:P;P=R@PBRCRHP ^]%P-R=P 23%P-N1U \
      .>#S%P-R1P=P  D_=L?V   _8%P*SCP G2#N%T  5J#T$O%P&P'S*P0O1P=S@R E-#P/R 8&#R'P 1Z8R=P 1/#R-P 1T#R%P \
      60#V%N'R-N.P/R0R=P?R  :_#P'P*S.R0P1R8P ^!#O'S -O$P2R D1%R(O*P+S8P:P>R@SFP Y'#P'R b1*S=O &%#S*P1P L\
      8#S$O%V'O*OBP 8:#T'P=PHP  _V.R0P  Z/#P'S=P 51#R1O ^(#T'N(M+T-R1R=P &:#P%R'P*P/R _Z#O'S  /C%R4P YU#\
      M$P%P'P*N-P4]JP Z$#N%T&T'P8P>P ]_#P$U%O&P  MZ%S'P*P  K).P0R GH#S$O&P'P-PHT Q,#R%R'S*P0O>P   M=#P5R\
       BX#N%S*R1R4O=R?P ZS#]%P'G)P Y&'P0R  =?%S'P8P '>#P-R1R _K#R$P%U&R'P*P/N=RHP >0'P/R F4#P'P/S -Y#P=P\
      DS  6B5R<P ^G%O5RBR _X%O'T1RCPEP   HN$V-O1P2R8P=P HH#P'R*P W=*P.P1S 3C%P/R  >a#S%O B.#N'P*S6PCT FN\
      #P'R  a@#R'P 9K$V%P&P2N +/%O'S8P=R RM#P%N'U  D6#S$P%S&R-P/P1PDP ?Q-P.S1P KV#T%R'O*O/O=S MN%P&R-R1P\
      2P4P?R  ;,#P/R  9R*P=R B#%R'P AF%T'P-O -V#R'P ^7#P$P&P'M(P*S-S.S/P0M2P3P5R8R9P;P<R=S>S?O@RBOCPDRES\
      GSHPRS  '=$P.S0O2R8P:R=R?P M>#R$P b`#O$P*PDU 8#$N%U&PHP aE#P$R%O&T'S*R-U.J/S0T1M2O3P4S5R6P9S:P=P>P\
      ?U@OFPHP  R]$R4P 8W%P'N.V0P _$#O%P'T=U@M  GS#P/R &L%P-P=S %/%P4R !!#T/O=P FW'S0O  :K=P>R EE#P%R b(\
      #N*P-S1P2R=P@RCS ![-N1T MZ%P'R  '$'R.R0P1P *I%R;P ^L#P'R  YS%R'P Ea#P$O%M&R'R-R.R0P:R=SHP !-%S&P.S\
      0O@P 3.8P:R  MT#R%P*R0P8P=R &)%S*P8P 1<#O'S VM.P0R  ;:#N%T +2#O%S ]9'R*P !b-P1R R]#P$P*P-U4PBP  ^`\
      #T-N Z8$P1O3T  *'.O3S A-#R$P%P5R U?#R$O&O'S*P-R0P1R3R6P:R;R=PEPGRHPTR 3D#P%SHP Ya$R%R*P0P2RBP  7[-\
      P3R L;#R/P GL#P'P*S =4$R2P =34RCP .U#P%R 9X#T$P%O&P'U(R)P*P+P-O.P/O0R5P8U?PARBP  ,H#P%V&P*PBPFP  E\
      -#O'P-S0P1S &6=P?R (-#R/P  aV#P*R  +'#M%U NM#P*T8O=R?PDPFS E!#T-P0PTP 07#R$R%S'P*O-T=PBOHRRO 5;.R0\
      P=R?P Z]#R%P 3U#V$T&P'T(R*R+P.P0O1O4S5O:O=I?R@UBODP *,*RDP  V&#P&PES U'#N$R*V2P=O?RDP 5T%R&P O!#P%\
      PCS  ]S%P'R TR%P8R O--R=P  NF$R*O1P=R E[$R6P @:-R.P0S1O  %!#P%S-PEP 8M'R+P >]%R'P3R=P  L_%P'R(S0PH\
      P =a#P$R'O0T  VF#S%PCP b8$PBSGP !$$R>P 1G#P%P&R*R7R8P S&#S$O%R&N'U(O*T+P.M/c0M1O2N3O4P5P6O8P;P=V>O\
      APBPCODNESHR  0L#T%PHP aU:R=P  G/*# @%*U=O?O AC#P%R 7*#N-S1R B+$P2R  Q+#P$R #U#P'R  :F.R0P 90*P=R \
      >G#P%R bG%P'R a/#P%X'P*L K,#T$P%NHR 0U#RBP  <]'R*P 5@#P(R HQ#P'P*S (U#R%P 4W#M$O'R(O)O*Y+S,T-P.P0R\
      1S2S8O;R=M>R?OHO <6*U+P=N  00#P*T=P@P 9>#R$T%N&T'O*R1P2O3R4S5P6T8M;R=M>R?SHP RB#P$P%U1P4PRP  TZ#P'\
      S*O +0%RHP  MW#P%S'O*R-N1U=PDP a.-P.R0P4R   T^#O%S ,,#O%S YJ#P'PBS  a/$R&P)R,P1PCR `..R0P  5)$P2R \
      `B#P'R4R8P ?4#S=RBN  PT'P4R BM#T$P%M0P2R3R8P:P;R=S IS%R'P L=#O'O*S-T.R0P8P=R PI#P'R  $;#P$T%PCP <!\
      'R-P.P0R  Q?#N%P=SHS ;a#P%R&R'R(O*N+S-T.O/P0S2N4R5P6R8U:O;P=U>P?PBPCPFP 7X0R 1X#X$P%P*O-P1P=P@P ](\
      'R)P  IC$T2N (R#N*P=N@W Y04P@R M@$R2P b1#S%O  (T#R%P @;1P2SCP  &E#P$R &`*P=R AX%S'ODP /C#P-N1U=P?R\
        7>#P-P1S ;/'O=S MN2PAR  FG#T'N V8#P%V&P'R(P*T+R-R.M0R1M2P4S5R6O9P:O<S>P?R@SBRCOGP MY%R4P  Q##R%P\
       @.#O'R*O.T0S1PCO   !4#R%P J$#P%R  .L.S0P2P C3$R=P LA#U$P%N&S'T(P*O-S.R/P0O1O4S5O8P<R=V>R?PBN /Y$N\
      %UEPTP Ia#P%R M$.O0S Z$#O%S <Q#S-P2P 6<.R4P  K42PAR 8C$R&T'P*PEP  ^A&R2P 3&#O$O%U'O(R*T+P-R.P/R0T1\
      M2R3P5P7R8S<R>P?R@PCSEOGRHP S]#P%R  5#'# @Y%P'R 8A#P%T'P a6#O$P%T b6#R*O=P@S /)#P%PCS  ,'#U%O*P-U.\
      P1PBPCPEP 54.R0P F+%P*P-S  5$#S%P'P >A=N?T NE$R%PBP 5%#P/R Q.#R-P  [D#S$P*P 6S#R-P @@%S&P'R*P-P/P4\
      R5P6O8P:R<P=UEP `(#N%O'U  >##R=P?RCP +&#M$P%S&T'P2R $B$P'T*N=S Vb#P%P=S P>#P%R:P=R  C6#T%O'P-S.R1N\
      2P=R >[#P3R a,#P*S=P 6!#P8R  NP=P?R _U#S%U'L*N.P=PCPDSEPFUGPHP @1%R'P GE$P%T'O*N=T  1##O3P=T BX#S%\
      P/P *K%R'P 1#*P.P1R=R 3@=S?O %CBRHP 5<#R*R:O +:#U$O%P*P-P2S;P=P  XF#P%S8PCPHR 9`-O1S 3Z-R.P VA*P=P\
      @S )@%R-P  /;%T'N aF#T%N GF#S%PDP 09'P4S5P8R=P  ^.'L*V=P +=%P*R Yb#R'P*R>P 16'J*X =T%P*R  V:*R1P Q\
      X%P*R )Q#P%S'P <%%P'N-S.S/S0P1S2P8R=OEP  FT#S/O 4B#P%SHP  60*P=R -.#R%O'P*N-S8U9SCOHP  J-#P'T=PBO \
      O`#P%R S>.R0P !C*P8R 0)*P=R  8U=R>P  7^%P.P1S 01#P$R 8Y*P=S@P $<#S'PDP 3&%RBP #Y0R4P LN&PHR  #L-R1\
      P 6$:T=N ->#O$P'U*S+P-R1O2R=N %76O:S 6+.O0S  .4*P4T5O 8'%R'R6R:PHP 78#R-P  Q'(R+P 7K*P0R8R=P?SAP b\
      :#V&P'L*U-R.O0L1S <^$R0P  )Q#R%P'P !?#P%R N&'O*S M`#P*T-O +V#S$P%O2R4P5R  VK#O$U&P3P 8T#P%P.P1P3U \
       4*#R%O*R $8#O%U'P,P )01P>R M88R>P  A`'S*O .D#S%O-P>R .:*P=R  *K#P*R $`#T%N.P0R b;#R'P W6#R=P A0#R\
      'P*P-S/N0S1P=R 5X%S'P8P  EH#P/R4P5R N<#O'T*P-O.S1P )6#P%V4NDPGP C)%P'P*S=PBPCRES !C'P*U-P6P>P  D2.\
      P5R 28%P'P*S4P=P@S 0`#O%V'O*P4R B(*R4P S7.P1R  $,#N%P'S(P+T.R0P>R?P K8#S$R*P=PEP Q3#V%MBP AI#R%P  \
      I:#O%U*P-P=OHS F>#U%O/O `S-R0P  =0#T%P.P0O=SHP 8>'P.P0S BT#R4P  (0## *b#P'S*O8R=P@R %V#P$P'P*S-V/P\
      0O1O8V9S=M@OCOHP '9%R'P :^#R%P MN'P.P0S +W'R*R-P0P  O1-PBPCS ,C-S0P1P .M#R'P L$$R2P>R?S@PHP Y1#N'P\
      -P0PDV  R3$P%P&S !1$R*P @B#O%T'P  9*#X$L%P&P 3B#O%R [D#O%S *D%P'R 9%#P1P8S  09#R*P ;!#P%P=S M)6R:P\
       VY-P.R +)%U*P0N  3-#S%P+P6P 20#P%S'P EC#P'P(S0R ZO.R0P T(#P*P=S@P  <O%R'T*P+P-R/O0P4R6R=L@TCP @>$\
      P2R 8C.N0T  !I#R$S%O'R(N*R+S,P-W/O1K5P8T9S;P<N>P?PCTDPHR !9#P$M%S&R(S)S*S,O-P.P/O1N4R5R=P>T@OAPBRC\
      TDPFPRR Y!#O%P&S'S*P #M#R*N6R;R  ,&8P>R  &6#N%T ]*%P5R XF#P%N&U N!#R'P-P.R UD'R.P  QV#P%R =.#S'P-P\
       R4#T%P-P %1#R$R1P=R?PDP 3S#U$R&P0P1P2PDP <@#R$O-R _Q#M$R%P)R*P,P-R.O/R1P2P4N5P6N8N:U;U=V>S?PBRCPF\
      SMP EC#R'P  @N#O-R1R %)#R0P K]#P%R L0=R@P W/#L%R'S)R*P.U0O8T=PBRHP  :.#P-R  -=#M'U 1E$R%P*P-P.S0O:\
      S=P>S :V#P%S*P aJ#N%V'P+P  E**# 3A*P8R=P 4!#P*S9P  )N#P%R U]/R3P NH$R2P !W*P=R Y_#P$R 1]*P-R  +#$R\
      =P !Y#O*R/R1R=P a,%S&P'P  PD3S=P>P  0,#P%P;S -X#P%R(R*O+O-U.M0U1N2P4S5O8R9R<P>PBS  %;#T$P%O'O-T.P1\
      P;R=P@R ;U'P0R <a#P$O%N'M*U-S1O2P:P=YDP b)'P*U8O9P  a!=P>R a3.R1P +O#P$R*R-P=S@O :O#S'P-P5P 8:#P*P\
      -P=OTV  8S#T%N `6#P*R/R;P 45#S$O(P  3)#O%P'P*S+P-P6R:S;R 7H$P%T&P2P 0%%S&O'R-P -M#O%S  =@2PAR   *a\
      #T%O&P 2*#R$S%P'P/O Y.#R'R*P-P H=%P'R `B#M%W&P*P8PBRDP  ?6:PHR aL#R$R'O-P.R/R0P=R@P E[$P%P*P-T.P0R\
       NE#R'P  W@## 9#'O.T0R1P 8R#P$R X?#REP  8C$R%P&P DL#S%P'P /'(R*T+O-P8P &V*P=R  T'#V%O'P-P>PEP J&%O\
      'PHS  2[%P*R Z.(P+S X9#R$R%P2P  aN#N*PFT AW#U$N%R'P=O ,9#O%R'P(R-O/P1P9R=U :Q#R'P  CP#T$P-O ^4#P'R\
       B9'P4P@S  2O#S%P'P :/%T'N DQ'P0R  >N'P*R 5)-T.P1O ?1'R/P  8L#R*P-O0R4P8RGPHT 9K#P%PCS  QV#O'R/R ]\
      W#T%P'O I)#O/S 23%T&P'N*S-O.O/V0R1O2P4P8P:P=T?T@PBODP 34#W$O%R'P*R-P/L  .E#P%R 3!%OCS M.#P$O%O&S'P\
      *P.P3R7R<P=U>P?M@RASCRDSFPHR  0E#P'S*P 2^#R%P J*#O$R%R VW#P*S-P1R@P  5M#S%P'P.P;R F?'R*P LG#T%P'P/\
      P  A5%S'P :N#T%N C7#O$P/S0P2S  4E%P.O/P0V %S#P%R G)#N.T0P 55#P%O'R*S  ZQ#S-P1RBPDP $X#S$P*P 8%#P-P\
      0P1S =b#O/S S5$RHP 85*R.R0P;P  B;.P0R 05#P%S'P &<$T&P4P?PBP (1$R2P  bH#S%R'P/P0P8PBR NU'N.R0R >8#R\
      %P =*#R*P/N:R=PJT A0$O2T=P  /$#P8R EW#N%T b3*P-S3P ^%#O$P%O*R=PCWFP Y8.R0P  C7#R%P $[#M*V;P@P (?#R\
      $R)P*R,R.O2P3R6P  /8#T%O'P1R8PHP  V5'P.S1P 0b#P$R OH=R?P )+%R&P ,9#P$P%P'R)P,R-P1RHR ?+*O@S ;.#S%P\
      'P=P  &B$R+P=R@P >$#OBS /W#R'P W2#P'R 6<$R'P=P?R  /6*PCR )b-P.R %Z*P=S@P  1R1P=R GF#N'T1P5R SS#P$N\
      %R&P'P(R*R-O.P/R0S2R3R4R6P8N9P;P=R>P@RARBOESFSGPHS  <M*P=R KN#PBPHR ,0.P0R /Q#E$P%O'T*^-O1O;P=XFPH\
      P K#*N=T (Z'R.P0S1O  ER'S0O C2*O=S a5*P=R  UJ%R'P _E*R-R.M0U1P=P  ?>#R%P4P5R $9#P'R 2)*S=O  DS#P%O\
      &N'P(T)R*S-T.M/R0S2S4O5R6S8V9O:N;P<R=P>R?S@NBOCODPTP RJ#O*T=O@S N/#T%S'M b+=R?P  YC#T%OEP `)#RCP 5\
      -#R-P F`#O*P=T '`%R&P  N5#R'P HX%P*PCS DO-P1R -8%P'R >K=T@N :R#P$R  /,#U%M <9$P'W(P*P.P0P8P=N?SBPC\
      S 23#PBR  74-R.P0R8P 7H%S-O S0#P%N'V8P RD#N1S4P8SCP  !.$P%S'P-P  [T'R*P =B'R0P DV$P%R'R.P0P  EZ#L*\
      X=P@O  ?E$R&P*P<R JF#R'P  HS#S$R%P*O-P.O0S1O8P:S>R?RTP V+$R2P 7&4P5R /C%P'R (_#R$P  !J#R%P  _*#O%M\
      'S*P-P.P0V=T@O =F.R4P M:$P%R'R/O5R P<'P@R  >Q#R%R'O ]J%P-W1M2O _D%P-R 2&=P>R L1.PAR K,#S'P(S*M=TBP\
      FP  .M#O$P%S&PHS  $0#P/R <F#N%R'S0P P@$R2P +;$PDR @##T%N  W$-N1U2P `)'R)P  )a$O.T0P2R>P =6#P%P'O.R\
      0T O_%O*R6P=R Y3%R'P T<-O1S N=#N&P*O+S,P-P.S/P0P1^2P3P4R5P6P8O9P:N;R<R=M>P?T@SDPFPHR 1I#N$O&P'T*R=\
      RBRCRDP X-%OFS ?9#R%P'P*P-R bb:P=R R;#P8R !A#R'P -G#O%P'S  KQ#P'S*P ^##M%N-P=P>Z BB#O$P'P*P-O.S/S0\
      N1P6R;R<R=S>RBPCRER 1(#S%O  7V#P%T'P8PDP RI#O%S-PCPHS  C2#R1P .=#U(P*P-P=PDP 3R#P$R B[$R%S)R-N0P2P\
      4M5S8O9P=UBPHRRR -)%P;R  V$#R.R/O0P5P:R V-#X%L'O0P $/4PDR ZB%P'PBS (D%N'T  [M$S1P2P Z5.N1T =A#O*S \
      JL#P%R 8L#R%P D)'P0R  <A#S$S%R&O'P*P+P-P2R=R@PHP !F#R$P  PV.O0R4R5PBRGP  EX#R/P 6L$R2P A-#M%U 6&#P\
      *S1P=P /H#R%P H,#P'R*T=N  Y4*P-S F%'S(P+P CQ#P=R  !'%P'P0S MT#T$S'R(P)R*P,P-P.M/T2O3N5P6P9S:O;R=U>\
      R?L@TBSCNDRESGPHR 1*#Z$P%P'L-P  .!#O%P'O*_.O0L5P /)'R/P 9N#O%R*P/N=V  (6#P.R );#S&O'R*P S/#R'P4P5R\
      ?PDR  RG'# /B#O$P'P*W1P4O  V.%S*P=P 36#P%SDP Pb#P%R=R .&#W$U%K'P*P-PBPDP  1)#P$P%N&R'R(R*L.T/R0P1P\
      2R4N5T8S:P=P>O?T@RCRHP  @1#P%R AS%R-P -/%R'P  LL#P%R ;,'N5T -3*R=P?R@P M3%P3R  6`#N$P%S&P'P*N+R-N2\
      P4P5P=UEPFSHV La'P0R A&#N'T  ZZ.S0P1P  ^Q#R%R'PDP  'E$R2P ;b#O%P'O*O.P0Y1S=O  *2## X8*O-S1P 8(*P@R\
       $9=RHP (2=R?P  /b$P*R UR#T%N  2E'P)S*P SO#P'R*N8R9P:S<SDP  7X#R'P D`*O-S K_#O%S ?%#P*P8V>O '9%N'T\
       1EBUGM  !8-P1R S.#P-R <9#R'P OM#R%S&P'S*P-P0O1P2R3P6R:R=P?R E'-P2R P?#P%R*P5R #H#W%N'O4PEP  Z&$O2\
      S 2J#U$P%P*S-P/P1P9P=R>PDPGP #V#P%R :?#P%R*P-P1R=U@O  E-:S=O XD#R'P ?-#R'P D^#P%T'O +b#R%P  8Y=P@R\
       W$#P'M*W-P=O?P@S !@#O'S 0X#R&P'SCO 1]#P'R  _:#O$P'R*P4R8P:T=S &B#R%R'R)P*P,P-P b;%P'P=S !N#S%O !:\
      #T%N 7*%R   +D#P5R 7V#P*P-P1S  )1#P'R)P,R -0'O.P0T ?[#R'P.P0R 8+%P'R*P.S0O=S?P B5#P%U1O3P  (:'V0L \
      GX$S*P-P TL#P'R 7S#P$T'P2P -D$K0P4YCP a*#P'O(T+P A3'O/S:P=S?P  M!#S'O=PBR .5%R'P  &.4S@P ,:#N%U'P*\
      P-R=RBPFR !3#U'L*S.P1S4P:P Zb$P !6'R  0R#P-SCP ?;#R%P !?$S%P&P X4#P$N'U  /B-R1P Na#O%O-R1S &L#P$R \
       J!#T%N NL%S&P*O0O=T ?I#N%P'PHU  X`%P*P-R=R T`.P0S4P  [+#O%P0T <?.R0P8R9P=P@R R7'R*S/P=P =>5R8P +W\
      #V%P.P/P0P3P  Qb#X%P'P-P4P=PBPFP KA#P$P8PCT U4#R-P/P1R 93#P%S=P  )W#P-R JZ#S%OCP  b(#O$O%W'S*P.P0P\
      CP F*-R1P  H%#O'S %[#P'R -Y8RCP =8#P%R  /E=RBP 'B#P$P%R-P=OBU ^a%T'O>P F1#P'S0P Z5#P%W&P'N.S0P8N:T\
      =R>P?NCPHS /('P(S+P 0A'RCP ZT#R*R/P1P  02#R-P C/#T%O'P  WO#R8P J1#S%P*P *)#P%T'P=P XI#S%O (2#R'P V\
      C#R.P0RBP  5X#P%R  JW#R%P !@$R2P4R5P TZ)R,P  M6#P%R WQ#N$P%PDV XW%P*T4P=P  ((%S'P/P GU#T$P%P'P/R1P\
       )=%R'P(P &)-T1O2P  H@*M=U R?#R'P P6*P=R K-$P2R -!%R5P  'U%R&P %['R-S0P1O=P?R EE#P%R&P'S0PBP  (:#R\
      *O-P?S RJ#O%T'P  :.#W%M=P@P 4I*P=R 0O*M@U :Z*P=R  (-'# GT.P0R >L=R?P 7?=P?R 4G#S'P3P  <'8R=P  D;*P\
      8R ,`#P'R /&=P?R ?.#T$O%T'P*T-P.P0P1R2P=O>PBPCPDPES  T+#R$P  ;'#R%P a9#P2R  NN#R'P ).#R%R'P8S:P=P \
       5X*P1P;S )@.P0R Y`#M&R'Y(R)R*V-R.M/T0U1O5O6P8P9N<R=R@IDPGSHP  UY#O'P/S  ,a$# AG=P?R 10*S1P=O 0L%P\
      *R ,@#S%P=P  Hb#R=P 9!#O$P*S-R0P $1BRGP  3%#P$P%S ?%#P%R H2#P%P'O,T J4#P*S>P J^#R%P*P3R S+$R2P  W6\
      1P2PCS QE#P'T(P*P  1+%P'SDPFP V3'P.R0R K>#T$S%T&O'P(P)P*R+R,P-P.P/O0R1P2O3P=T?P@SBODRFP L_#P:S=P M\
      J'P(R  @[#O%S GX#S$O%R*P2P ZL#O%P&T X%*R=P  -3'P.S0P _[%P'O*T Tb#S%O XJ2S=O ;/#O'R/REP  !I.O0S8P:R\
       SM#P%P'S Z7#P%U'P(R*P+P-P0P4P8R  X##V$P%N'V*P=P@PBPEP 3K*P=R 8a=R?P  MH*O=T@P [1'P*R R6#R$P%N'R(R\
      )R*O,P-R/O0T1O2M3S4L5U8V<P=K?R@PDSFSGS /B#S*P.P0R1P S>#P$R @8#OBS 2W#T%O'P YW#P%R W-#P'R*R-P8P=R 6\
      &#R%P  `6#S%O-P1R !Z%P4R E4=P?R *U%RHP b1#P%O'N.V0R -Z#M$P%P&O'P*O-O0O1P4]5U8P9P=SCPDP GI#R(P 9N#O\
      %S OV#P%R  ?(.S0O Sa'R2P YB.R0P *?#P/R $%#R'P Q$#R'P*RGP +(#P$T2O E%#S$P%P  4L#S%N'S*O-P8S9RDP 15#\
      P$R%R'P2P6R8N:P=R?S 6I#P%T'P=P L/'P-P.V0N '($R&P .('P*P1R8R L!$R&P1P3R=O?S F:.O/T0P I=*P;R  4U#R'P\
       ]`#T'O-R.P/O8T:P=P  PD#S'N-S4P X@%P'R [_'N*T OL#R'P _/#R%P'R <S$O%P&T  P+#P%R C&#S/O (A#N'T IT#R%\
      P   BU#O%S HT.P0R  9E#T%O'P 9^$P%R'O*P/R0R  (##R$P%R/P RL#P/R ,W-P1SCP BT#S$P%P*P-S.P1T3P:PFP  8^:\
      P=R _?#O%S  a)#P1U6P:O  `I#RHP E+#R%P-S1P Ca#P?RBP  :%#P%R G^'R*P 8b*P=R  @;#R'R0O 5Q#P-O1T C-#R%P\
      'P/O4S5P8R<S=P 7`'R*P:R=P  [-%P'R 11$R2P MQ#T$P%N&T2PCP G1#OES  <&#P8P=S %:8P=R L.%O'S ]=#S$O%R&R'\
      O)O+R,R-P.M0T2P5S6R:P@SDPERGP G0*P.R  F]%O'S S_#P%R 5G#O%M4W #0*R4P=P>R )<#P'R 4:#R$R%P*P  (X8M=U \
      /B#S%N&P*P.R/P0P3P5R=PDUFR V=*O=S )%#U%P/O IA#R$O%P(R*P+O-S.O/T0T1O2S4R6P7R9P:S;P=S@PBPCPHO BZ#N&P\
      'P*S-P1T8R=RBP 5I.S1O  7.8P:S=P IN#P-R 7L%S&P'P (4%N'T  Vb=O?S 7G#T%O8P RE#P/R *1%S&P2P B&'N*P0U ?\
      &*PBR XV#P-S1P  P='P0R >0#O/S=P?R %O#U%P'S*O5P=O@P ZF'P0R Lb#T%O(P P**T0P=O G6#S%P'P:P=R %a=S@O  `\
      9*R=P (:#R%P .,#U%O'P4P Y9#O'S 70#P%R'R=S?PHP  B1#R*S/P1P4R=P :<#U%M 4&#P%S'P RP#S%O  SF#RFPHP L-#\
      P%R ;F#R%P  <!=# bP'S*P0O=R WJ#S'P*P=PBR a[#N'P*R@T  .B$R%P&R'P-P.R/P0N1R2R4R8R:P?RDSHP &B%P&R-P1R\
        W8'P(P*T+S=O?P@P AN#R%O'R S5#N'U*P RJ#O$S%S2P=P 49#P'R E^%S'R*N  ?G1PCR *@#P%U&P8O 8.'R*P H6#S$O\
        ,2*P=R 3G#P*P4R8S:P X.-P1R ,2%V'P.P0O C0#V%P:PBOHP F?#P'S)P 0L#R$P%P*O-S1S4P=T>P@P  Ma#R=P D0*R0\
      P8P=R B+#P%R'O0S S'#P*PHR @8#P$R  ;7#P%R Z%#S$R%S'N)P*T-S.M/R0Y1P2O4P8P;P<O=O>R?O@TCPFOHP aH*P=P@R\
       J!#P*P=S #2#R-P1R6P  7)*P1P3R K>#P$R'R-P /S#S%T&R'O)O+P,S-V.P/N0N1P2P4P5N8T:P<P=NCTDSHS  a4%R'P N\
      W-P8S=P ,S#N/R1S V'(P+R P:%P4R  (C#T$O'R*P-P.S0O1S2RBP B*#S$P%R&T'S(S)P*R+O,P-R.P/P0O1S3P4N5S6N;P<\
      N=V>P?N@OBTCPERGTHRSPTP #F#P'P0S /:#S-P.P4PBR  0F'P-R ,-#O'P)R*R,R &a#V%P'P*N=P@SHP ]I#N%T ;+#O$S%\
      M&S*S  ?F#U%O*O 38$R&P J^#S'O JO$R*P WI#T$R%V&U(O)S*N,R-S.S/O0P2S3P4R9P:R;P<O=N>R?PARCNDPENFRHOKPS\
      P  LbB# bC%PBR +,%S;PGP YN#P$R  -B*S8O L+%R8P =5/R0P T=#R$P  S'-R1P QM$R2P %$%R'P*X-T.O0O1P5O=J>R@\
      T ^5#R'P 1-#S*P=P  BO#S%P4P9P XQ)N,T 2<'S-P.P0R1R5PEP ^H#P%R  LA$T&O2P  #7'R*P (^#R$P ]V$S%O&P ^**\
      O=S T(#S-S/O1O  `(#P$R  ?G#S$R%P'P*T0P=U?L@OCP Z<-P0R /Z%N(P*NCX Z_#R'R*P0P /2%R'P)R-P4SBP %I'P-R \
       [7#O/S >a$P&R T>#O$R'R(P*R-R8S;R=O?P 8F$R&P @##R%P `E#R$P%R&O*S+P-R.O/U0O1R2O4N5P8O;S=X>N@UAPBNDR\
      ENHR .V#R$P Mb#P$R'S0P8P  S_#P'R aC#O%P'SHR  7C#R*P ?'*R1P Rb#N4S %b#S$P8P  ^(#T%P1P=P O%#U$N&N'T(\
      O*V-R.V0R1R2P5P8P:P;P=T>P?P@PBNCPDPEPFOHP 0[#P*N-P;P=W G<#X$O%P'S*O2O4P5P8OBPCPDU  $A'# PJ'S*O /=#\
      S$P/O=R  !D(P=SHP .`'P0R ]^#O-P1T 90#O%T8P %@=P?R H^'T0N  R6#R'P.S;O +K=N>T V[#P%T'O b(#R+P 4Q%P'R\
        #M$P&P2S #O#N'P*P.V/P0T=P@P N2%U'P0N  ]X#P$R 5.$R&R2O  (.'R/P  =a#P$R :0.O1S ,S'P.R BV#R'P S4'P.\
      P0S1P2R ]*#P%R'S-P0P  @Y#S'P/O0R Z.#V$R%P'N*P.P/P8S9P:P=O?T  #'$S2O &U#P'R=O?S 1*#N$R-T2P S?%P*R M\
      _#S%O QT#R8P 6>#W%K G&'P.P0S  P]-S1O CY#P%O'S8R +C0PBR )O#R-P  G+#S%P'P <1%T'P0PBP 4C.S0O *K$R@P 9\
      /=R?P  93$P%R 4b'T(P*P+P L@8N9S>S +U#T$R%N'P*R0R=PDP &0#R%O'T*P:P D0#P%S*P AL$P2R  L3#P1P@S N&#R$P\
      %R*P 0&#P'R=P?R  >6#T$N F@#S$P*P Q<'S0O  $]%# R-%P4R .B%R&P <G#U%O&P=P ()'P.P0S I(#P'R  9a'R*P Z?#\
      R%P K2#P=R AJ#R%P 1)#P%T'N AH*T-P8O  61#P5S8P 1V'P.P0S @,#O%S JO'S.P0O  5[%P.P2S _I-P:R RQ#P%R W7%\
      P.P0S  5O#T%O;P 8,8R?P `L#O%S-P XQ#T$R&P:R=P>PBO E5#P-R  .'$P%R=PDR .T#S%O 4C#R-P /=#S%O ;D#O%S&S'\
      P.P0R2P;P<R PJ%P'P(O)P*T+S  3N#R*P4P5R8P=P>S `D#O%R&P'P)R,P-N.S/R0P3S4U8M:R?PBS !>%P&P'P;PCT *$#R%\
      P-P=L?VCR  4R#R%R*P4P=T?P@PHP KS#O%S ;D'O0S 55#R$P  K##O%P*W-N1P [b%P&R  ,Y#T$N%P&P2P=PCT */#R'R*P\
      5P  V%8R=O>P?S <<#W&P'N0O &*#P%U*P4PCP J.#P$R /T#P6R J,*R=P  J.#P%R 8R#T%O*P  [?.R0P aA*R1P -A=U@M\
       CE#R&P'R*PHP P:#R-P  *D-S1O=R@P H9'P*P=S :R#O/PET F[-P1R 8S*S8PHP  U>#R=R>P?P 6R#R*P ]V#S$O'P*P/P\
      2P8T BM#P%R 02#P%P'R*PBS  =<#R%R'R*R-P4PBPDP C9#N'S*S;P UF$R%P a]#U%R*P-P3PCO *D$O&P-U  EK$R%P&R'R\
      (R)R+R-P/N2P3P6P8S:R;R<P=O>O?T@OCREPFTHPRRSP #L#R'O*R bJ.P0R8OHS 7E$N%S-O1P2T  AU#P%R '`#P%P'S Xb#\
      M$O&V'R*PDP TV%P*R  14#N%PHU O!#O$N%S&R'P*S.P0S1P:N<P=S?RBRCRDR #0#P%P2T4P _I#O$P%U'N*S1N8O:T>N?V@\
      OBPFSHS RA#O%T-R5P=P ?Q#P'S*P  U9#U$P%P'P0P &R(P*P-T.P0P MC#T$P*P/O0P8RBRHP 2N#R8P  -`#R'P :9'P*SE\
      P aT#P%R  AM'R/P :3)R,P  /[.R1P  7W(R+P  $8#U%N*P 0$(S+O  1>#R-P  *-#R9P 0/#R%P (C#P%R'L-U1S 49#U0\
      P2P6P=O 0M*P5R  2J$P%O&PCT Z=%O*O-T [2.O;S A@-P=R 9:#R4P  LS#R%N'R(P)R/S0P P9#O%S8P Q=#U$P%O'P*P /\
      R=R?P U[*R@P  +T*R-S.P0O1R?P XA-S.L;T U_#P*R [C*S5P<P 4]-O.T1P JA#P'R V!-S1O B##R%P.O0S:O=S 4N.N0T\
        KX-P=R a!2R5P  >8'P*PCS TS%P'R)P,R8R9P ;Z#P%R S@#P%R*P/R0P8R Q<#P%P'S*R4PBPCRHP  T4#R$P'S*O+R-O.\
      R/S0R3R4P>P?RBPDPFP +3#T$P*P-P 8K3P5R HS#V$S'S*P-N.P/N0S1R2N:S?OBPFPHS D'#U%N  SO#U%MBOES #B4S5O K\
      7#R1P 0;%R'P=P <W#O%R'S*P  b2#P%PBR 5X=N?T bT#R%P V1#R/P  <%#O%P*T J'#P=R %]%P;R !7$R=P %##O'P*S.P\
      0S=O?S Ta#P'S-P  FM#R$P'P*P2T=PCRDP ;S%SCPEP H&#P=N@U BT#N$U%R*PDP ,#$N&T >4#S$R%T&S'O*R-S.P/P0P1R\
      2P3P:P;P=N@SBPCRDOFP  BI$P%O&T 0:#W%N-P8PHP  C/#O/S />#P%R O.#P%SCP J(#R%R/P@P  /^%R(P 8A#S%PBP /)\
      #O'P/S 4W%R'P `.$P%N&SHR 5A#S%O  @4#O%U'P-P=R?P >J#O$R%S.P2P=R@P F;#R%P  ZH#R$P%S'N*W-T.P0O1R2OBPC\
      ODP CV#P'R-R/R1P8P:P=S 8X#R$R%S&S'O(P*U-P.R/P1P2O3P4S6R8P<R=P>P@NDP  -S#U%M ](#P%R ;_*N@T GK#P%R /\
      G%P&R  */$O-S1P2S8O=R  0b%P'R *,#P4PBR  ),#O%T'P NJ#P*P6R .W8P=T?O 2^#P$R%P&S2P  %H*S8O L8#P-S1P  \
      O7-S0P1P QO#O*O=U ,0#S%P8P ,A#P%R _E*P-P1S J+#P%R .D$S%K&P'P*S-O.S/S0P1O2P4V5P:R=S>R@PDR  A-#R$P*S\
      -R.P8PBP 9Z#O*S :E#T%O '3.P0R  ZI$M%S&N*P+S-S.P/S0S1R2R6R8P:O<P=S>P?PBP 1H#O%S -`.P5R=S?O NV%R8PCP\
      DR  HP%# `N%P8R @!#S$O%LBV ZD*P-P=S )a#U%T'M-R/O4P8R>P DT*T=N  aY#O%S'P/R8RSP 91#P$O%P*P-R.R1O2S8O\
      :S=S>SCP ),*S1PCP 5L#U%P'O?P  CD#P$R'R-R1P8P a[#U$P%O&T'N*T-R0N2P=N?NBRCPDSRR %9#S$P%P @G#P%S*P F@\
      #R%O'R [1#P%S=P Z&#O$S-S2O  <2-R1P  84#U%T'O/N6P Y-$P&T*P1P ?^*P+P-S=P?R LV%O1R 0:'N0T  !=%P=R aa'\
      R*P =P$P&R ;?$R'P   _%#P$R 0@$U1P2N 7@%S*P=P UJ#M%R'P*S-R NM$P&R ,!#P*R  $Q#O%R'T0O 7V$P&U'O+P-O.P\
      0R1S KE#S'O @E#O$T%P&O*R.S0O=O>T@SAP  -4'P1R >W#R$O%R&P #[#O%S DF=P?R ,J%R&P  A;-R1P a/#O%V-P=R?PC\
      PDP ,`#O%S3R4R=P JM=O?S UO'P*P-U1V4P=P>PBNDP 2)#R$R&R'R(N*P+R-N.P/T0V4S5O8R9P=S>O?O@LBTFR  YP#S$P%\
      N'P-S1SEP 'R%RCP @]#O$P%S bb#S%R&R'R(R)R+O-S.N/P0S1S2P4P7P9P;O=O>R?RCPEPHSRRSPTP $Y#R@P  a*#S'PDP \
      BA#R*P E=*P;R  E9$PBR *H-P6R <,$O%S *6*O5S 6##P%N'U0R8R=P  UJ#P/R /^#R@P :Z#O$T%N(R0R=P  *.#PBR   \
      62-S1P2P [-#T$P%O J-#S%P-P  ,^%R'P YD#T%S'S(R*N+P.N0U4O5R8R;P=N?R@PCPFP NA#S%O'P.R3P -J#S'P9P  W:*\
      P@R ,.#S%P'P ^O.P1R 5D#R  @7#R$P >+#SBPEP U7'R*P  U:#P=R Q=#O'S*P [N#P/R  Y?#P%S-P1RBP H-#P/R >='T\
      *PBPHP  #9#T%O2P ,'$P%U&P'P &9*M=V Y.#P$R0P=R 7:#P%P'S*R-P Q2#R%P  )Y#P-R F!'PBR ,C'O-S  /7:R=P .`\
      #S'P0R;PBP -:#P/R P4#T/N  :^#P%T'O-P *@#R%P 0W#P'R ='#P%R P!#O'P(U+P  9F#T%P.PDP Q&#O*O4S8P=U@P  >\
      F#S%O H[#S$P-P  F['P0R =B#P%S'P @9%P'RDR '`$N%U&P UQ#R4P 6-#S%R'O &T#U%O'P  FO%S3P La#R$T%P&P(R*P+\
      O-R0O=R b$$P&R <b#R'P*U/N6R8P:PBP &5'P-R  E@(R+P8P=R  ->%R*P (U#O1S  @a%P'S(P /)%O'S $`=R?P  YZBRG\
      P 04#O%TEP  !)#P%S'R-P ?D#P%R PJ#P%P'T*P.P0O5P=SBR  LN/O=S ?Y=SCO T+#P*P>S  Na#R'R/P8P=N?T G?$R%R&\
      P2P @>#R%P  `N#R/P =P#P%R)R,P E3#P*R 3J'PBR 16#M%N'X=P  [_'R0P O,#O'S*P-P1P=S@PCR a?8P:R <A$R&P -R\
      #R$R%T&R'S*P/P0P4P6P8P=P>P ?8'P8R  O$%P'R <+*R5P 'B%P*R )H#P%R MP#P$W2P4N8P Ha%R'P Z^#P%R'T*S-P4N=\
      S@OBPCP 1(%P-U0O1O  U`'M*U R^8T:P=O X62O4S bK#P$O%P-P0R2S=R  &`%# 0H#P-R #,#O'P/T  (0%R'R-P Y+#P$R\
      &P  5W#S/O 'K#T'OEP TP=P?R =V%P5R  Y9'# +D#P4R 8<#R=P?REP 5%#O'R*S-T1O=N 01#R-P  ET'P.T0P1P BX%P*P\
      HS >F#S%O $M#S*O/P2P=RAR  KB#S%O8R>P  &T%R-P `G.M0U  R##P%R*P-S2PSP 6<$T&P2O b!#S%O NU%R'P  `K#P-P\
      1S R<4P5R @Q#R%M&O'S(R*P+R-R/R4P=P@PCUDPHP  ?D%R'P ;0#T%P/O D^'R8P  ;,$R&P'P*S2P >B*P=R  S@#U'P*OG\
      P 0Z%R&P-R1P U(%R'P $@#R5P )U%O'R4P5R=R GK#P%R-PEPHS ;&#R%P'P)P*P=S?PBPCRFR  `b#P4P5R=S?O@R J/=P?R\
       7#%N'T YE#R%P >**O0P=S  F%-R2P `K#O*S3P 03%O*S 8(*R-R1T4S=O@OBOCP  %3#O%O'U /4#R*P V]#T$P%M&P'T ,\
      B#R$P%R*P N*-O1S>P ?3#P%R Z8#P%TCPHP  ^K#S'P0R3P=N?T a0#R'P=S?O RE'P*R=S@O 1N#M$P%O'P*P-R1P4P5P8P=\
      [@TDP  *Y#N$T BB.S0O ^I#R$P RI%P'O-T  PS%# B`%# M8#P2P4S +2#N%P&U'O*L+S-T.S/R0P1P4P5P8V:P<P@PBPDPF\
      PSS _%#M'O*U-U.P1N3R  _P#P'O/T  <(%P8P=THP $O#O%T'S.P0PBP 56*O1R &S%R4P )3$S%R'P/PDP XY.P0R  7M2RF\
      P #^-O1S Z>'S*P.P I'#P%P3S T*#PCR /J'P.O0S A##V%M@P X]#P2PDS  5%#R%P'T(P*P-U1P2P6N8M9R:R;S=S@LBPCT\
       9Z#K%O'P*N-P1P8P:P=`  D?#O$S%R'P2P8R:P $Y*S=O  '/#S$S'P-S/O2P=O?RBPCRHP ^$#T'N ^(%P'O-S=R  [P'N.P\
      0T=R@P ]/%P'R ,J#O%R&P/S  ?9#P'S3P5R8R=PEP  $G-P8R `F#R*P ,0-R1P4P5P8S 5C#R-P  2a#T%R'O*P8P %b#P=R\
       9`.R0P =H$R2P  &E'O0S 5R%S'O-S.P0O1S2O #J'P-R !K#P+P-S  2O1P=R !C%P'S0P  b9#P$S2P aN#R%P $3#PER G\
      B#R)P  MT#R V4#P$O2S bS'P)R  4;#O'S5R=P D#%R&P)S,PBP 4[#RFP  >`## J:*P-T1P 7Q*P=V?N `##P$P%N'P*S8P\
      =U?PBR UV#T$P%ODP _[=P?R M&*SEO >*'P*R 1,#S$R%P/O3R [0#N$R&P*P-P1P2W4P6P=PES 23#P*X-O.P5P<P  -Z#R%\
      P  ^;#S$P1P8R=P X>#O%S 1M#N/T  MU#P'R-R0P 5[#P%R bW#P5R #P%O'S  C4#N%P'S*R-P.R0S2P3P=PBSCP HZ'P0R \
      7>$P*R 94%N>UCP  C:*R;P 4`#N%O*P-P1P4[8N  DE%RCP W<'P*R  O&.S0O ZD#O*TCP T8#N%R1S2PCR  V;#P'R 9V#O\
      %R*R8S9P aN$P=R =+#P*S2P=P  P$*P8S=P H##P%S*O=P?R  I,#P$R _O$O%V&R'O*O0RBPGRHP GS#O%T3P  <Z=O?S <X\
      #M%R&R(T)R*S+P-R.P/O0K3R5R6R8P:R=S>N?R@SCS )3%R'P=R@P  T,#R$P'R/R=P 43#P3R A''O/R0R  N%'P0R8P>R -5\
      #P$R*P G<%R-P 8[=P?R <^%O8P?T >b4R@P TU4REP  ^U$N%X&O2P4PHP _H#P%P-T1P @S%P8SSP   0K$S&P'P/R2P  2b\
      *P:R=PAR AM'R*P9R O<#R$R%P4P VY*P0P8S  B4#P%R V#'S0O D,'O(S*P+R 5:'T.P0O >b/R>P  $A*O-S.M1U +K#P%O\
      'T &T#V'O/M Q;.P2R NY=R?P   LX#O$U%T&P'O*P3P  M<#R%R'P(O)P*R+T,P-W.S/P0P1N2O3R4N5S7P8P:R=O>R?T@OBO\
      CPDPGPHR 5)#P$S%O&S2P _0-P4R  R#=R@P #,#O$P%N)P*P,S-O.S/S0O1U4S5P6P8R:S;R=N?R@PBPCPGR @+#O$R'R*S2P\
      8P9P=R `M#V%P'P.O/P  T1#P%P'R J/#R%P'N*O-S/R:R?P@TDP Y*#S$P%P&O'O*P+P-P.R/P1P8P=PEYHS  U;=N?T :O#O\
      %P'U=PCP UP%P5S8P H6#P-P1S M?-P.S1P *K%P6R  U;#R-P 3W#O'S ,D#R%O&S2P G0.S/P0P ,N$P*PCS  NI#P4S5P H\
      &#P-SCP Yb#P'Y.N0L  H)'S0O S0#P%P&S PZ.P0P2S  B&#M$R%P&M'T(N*S+S-U.P/R0O1S2O4P5P8R=M>R@TFSHP N@#P%\
      P'P*T-R0P2P BT:P=R  )a%R'P !:*R0P  S_#T%P'R)R-P.P0S2P5P=PHP =N#R/P 6^=R?P  2!#P%P=TSP AN#P'O)P*R+P\
      -T.P/R0R1P4R5R6R8N:O<P=R>R?SHP 4##O'S-P/U0N5R8S=N @4#O*R-O.P1T:P;R=R H/'P2R Rb*R=P %O#P%R'R*P KT.P\
      0R 3'#P%R ,b8P=R  .>#R%R'PCP #+%P'P5S &4#P%R 5%#T%P'P-P YM$P8R  9G#Z$P%O=PBNESHM .9#P'R.P8R PQ#O%T\
      'S-R0N=P?RHP &9-P4R ^7#O%S  8%$R'O*P-T.P0S9PDP F&%S'P/P=P D%#S'P*P M4#T$P'S-O/P:O=R>P?R  6]'R)P8P:\
      O=T Q]#O4S <N#P$R%R.P0R2P8P:S=P FV=S>O 8I*R=P >7#O'R*R  _J#M$V 02-P1R L8#R%P $-#P'R*R=P  @+*U5T6R8\
      R:N<P=MCP $!#P'S+P V/#R1P YY#N%R'T*P Jb#O$P%T  )1=S?O  <3*S=R?N T1#P%P4T=P I7$R2P %O%P'SDP  ;R5P8R\
       [D#P%S'P IA#R$P  L1%#  -[#R%P !5=O?S >P%O&S  M0#P'O(W+N ZV*P=R  '18P>R DL#O'O*S-U;P=P  *>4R5P 7E=\
      P>R 4E(P+R 38#R%P %!#R%P=P  CR-R1O --$P%P'RBR 5M$P'P*S  DZ#T%N 97#R-P  O/'P.W0K M?#P*S;P ][=R?P  M\
      !'O.S J-#P-R `P-R1P  `V#P2R *'$R2P I7#T-O/P  !b#P$R .!%O&R*O-T/P1P<R=R D?#P%R-P=R  H!*N=T@P P:#O%S\
       +B2RAP /9'S)P*P !(%P'P5R=R RD-P1S2P  MN#R'P D$#R%P-U1M2P $;%R*P a##R%P  .V#R%P *,*P/R S.#RBP  -.#\
      # DZ#O%P'P*O-P/R8R=R@RES G'#P>R --#S'P*P ?8)P-T1P=P O/'R0P 0$%P*P1P>T  %Z#P%P*TCP  *2#S%O XB#N%Z'O\
      4NBP  EV*# JL%RHP LV%N*T-P/S2P=OBS )J#P/R &C%T'P*O [B#P%P*P?UDP  _A-P=R VD$P%R ?0'RBP '$#N'U/P 8F#\
      N%T 2+#R%P  8E#P%O*S-O.P0S=S 05%R&P  $J#N%P'P*P0R4R@U _P'R-P _4%R&P VJ*R5P  C..S1P;P >=#V%V'H)N*V,\
      P-P.P IB#W%O'S)P*P+P-P;PHP )K#R*P  aN-N.V0S1O2P9P &&#M%O'P*O-P0P=!EP D$=P>R ,N#O$R'R*P-R1R5P8R  =P\
      .R0P LI-O.R0S1P !Y%S0N=R `E#P-S3P  L+$# (*## T]#P%R'P(R*P-N1U O4#R-P 7J'P*R-P1P3P:R;S SY#S%P'P  >b\
      #P%S5P EV#T-O?P  (!'R0P (C'N)P,R8RHS _)#S$O%N'O*O0R2R8S=S ,Y*R-P1R=P  >b=O?S :J%V'L IX#R%P8RSP H]2\
      P=R J7'N*P0U  O-#P$P'R?R #1%P'R  3[#P%T=PBPDRHP ,I#P$S'O*O-R8R9P>RBRDP 7>%T'N.T0N N6#P$R D>*R8P N_\
      #P%P'O-S=S  ,:#O$R%O'N(S*M+P-P.P/O1P2S3X4P5O6T8V:M<Y=K>O?T@TBPDPHO #D%P'R.O0S b*#P'S0P 9(#R%R9P >(\
      -P1R bP$O4S #U#U'P*P/P=P 76#T%N  :,#J$P%Y'P*P4P=O>P@PEYGP -[$P.R $D(P-R  D$#P'P8R=P?S '=.P0R  7!#S\
      $T%P&P'O*S/O1O2N4V8P:T=OBO  K;#V%N*P-P 5&#R$P  <Q#P$P%W&M2P 5J*P=R ]a#T$R'P(S*P+P-P.S0O1P8S?PCPEPF\
      P >1#P%R [+#P$S%P'S1PBRDPHP :P%R=P RV#S-P8P  [J#T$T%M&O*RBP JU%RDP XZ#R$R%P.R0P2P >A#U%O*PBP  <W#O\
      $R'R(R*O-R.P0R1R2P4R5P=P?RBRDP GA'O*S CU#O'S8P=R +O%R'N*T-P ]b#R$P%OER  ON#R*P b;#Y%L*PCP Y2#P'S*S\
      @OBP  I=#S%O 1a#R%P  @S#R%T'P+P;P=R?PGP `Y=S@O 1+*P-R.R1S2P@PCP 7F%R'P  %R*P-P.S 53#V$O%P*PBO SN#U\
      %O*P8P B>#S'O(P,P-U=PHP  TP'U0M ??#O%S  2R#O%S $C#U%O'P-P8O=S ')#S%O'R*P 5b%P3T>PCP  FO*R1P #X%P*R\
       )'#O%R*P8P@TDP JC%S&P'P /N$R2P bN#R'P  (@#P@R  X9'N-P.P/T0T1P I0*O@S L[:R?P C0$P=R>PHR R<#O$P%T&R\
      *O+P-O1O3R4O5R8R9P:R?PAPCRDRETHRSR  PO#S%O 4@%P=R?PDR >24R5P J,#P%P'S F&-R1P ZD$S2O V0#P2R <%*R=P \
      /!#S%P1P  BH#P'R A:4T5O8P bB#R%P ?T%RHP  8`#O'S  bL#R'P*P-Y.P0O1N2P :U#R$R'S-P0O1R2O  VX%P'R 9&$P%\
      P'O*R2R=S HY$R%P&S'P*S+P.R/P0P4T5P=M?N@TBSDP 4I#P%O&T'O*U-P=R?O ??#T%O'P(R+P ,Z#RBP ?58P9P>S  a[#T\
      %N ?P$P5R 4/$R%O&U1PDPEP Z##O*S PC'O.N0UHS  X+=P?R *X-P0R=N@T  H$#K%T'R-T 2X#P$O%R'P.O0S2S=R -0#U'\
      O/P <('R-P  &%-R1P K`#R%P UW-N.S0R1S3P4P8P=PAR C4#O%T5P  H5%T'N #&#O&R'P*S  (W#O%T ,L#S$O%N2T X.#P\
      %P*S/R=P 1C.T0O3P G?#S%O-P  1.'S*P/O=R &(#R'P  1K#R$P%T&R'PDPHP PY#N$T'P  3Z#R-P 4(#P$P%P-S8R:P=P>\
      R?R 5)#P%R A>#T%N  `:*P=R SH%P8R  F2$R2P 7.=P?R 6#'P1R EM.P0R  UN*S1P2P H/-R1P JC#N%R&R'R B^#S/O `\
      )'S0O L,%N*PEPGRHU  &)#X%O*N6P;P LU#R%R'P*P-P0R1P4T5O8P=R KO=R?P $T$P0P2S  T9#V%N*PBP *L#P.R1P O-#\
      P%P'R/R NE#V$K%P&L'J(e)P*R+[-S.N/P0N1S2M3P4P6U8R9O:S;T=S>S?P@RAPBNCMDKELFSGPHRRPTP  N!#P%OEUHP (Y%\
      S'O H$#P'S*P 2&-P=R W`'P0R  ID#P'R ,D#P*S-RDP *4.O0S 'P#P%R -F#R=P 3.#T'N  VL%S'P-S1O=P ='%S'O4RHP\
       P:#S%O >K.P0R  N3#O%S'R*P P3%P-O.G/R0!1T4P5P6R8N:S=R?P ba#P-S1O Zb#S$P1P %V4S=P /L#R$P%R&P'O0R4S@\
      RBPFP  +,#P%P'R(P*S-R.O/O0S1P4R5R6S8R:O;R>OBRDO b7'P0R U*%O'S 6A#R*P=R XF#P%S8P I_$R4P  )0$R%T*P-L\
      .R0P2P8S:R=P@R M'.P2R ;K#P%PBS ,/#P%SHP J6#S$P%P'S*O-R4P $8.R0P  T51P3R ?G1P@PHR S#-T.O1P J5#O'P*S\
      -P1R 3C#R'P/R0P4P  G%$R2P LO'P*S-P4P=RBPDPFPHS HF#R*P  .J#R*P E'#P%T*R-O.P/R0S1P4R:S=O?SBOCPDP CP#\
      P'R 0_#O$O'S*P/S2S9P:P?R  )@#R'P #*$R2P HZ#R$R%S/O2P5P $8#P'S*P.P0R [R%P'R8T=O -Y#P'P0T  *^#P%R ))\
      #S%P'P 'G#R$P%L&P'U(R)R-S/R2R4P5R6L8R9P:S=O>P?T@PAPDPFPHS  &%#S%PEP 4<#N$U%R&O'P.P/R1P2R=R 6Q#R=P \
      &Y#N%UBP $+$P%P'P-R1T@P  A_#P'R &X#O'U*P0P D`8P=R P>*R=P =R#K$P%R-O1P8P:P;P=]SP  K9%R4P M.-W1K a8#\
      N'P*T-T8P=O@R A>#P$P'P-T  T_#N%V'P(P ,_8R=P E:#R%P  *_=P@R FD#P*SHP PK#N'U/P5P8S=R>O?P $B*P5R -<#R\
      $R&S'P*O-S.S/R0R1P2P4R5O8P?PBPEPFP  3)#R-P (F#P8R MP$P%M&V2P  :3#P4R 9V#S%O 0$#R'P ;:%SBPCP bP#P*S\
      8R;P@P  %6#P'N*U V>#O%W8PDPEO O_%N>UCP  4@.R1P B9'T(P)R*R+R,P-P.N/P0T1P2S4R6R9S:O=R>P?PCODSEPRP KX\
      -S.P1P NM#R$O%R&S'P*P=R ;3#P$P%S&S'O*T-O1O2P3R9P:S=M>V@P 39'N.V0O  b)'P(P*T-O2P3R4R=O?S /)-S1O H6#\
      T$P%O P`$R&P %a%REP  :3#R$P'RBP Z(#R%R&P'P  L*#S%O 36#R'P &,#R$P%P&S'P*O0P2R6R:P=P?S@PAS V+'P*S>P \
      -O#O'T-P  %Q#R$O%R&S0O=RBR ^.#P$P%S K$#S'P*P Z:.P0R -%*P8R ]`#P$S%N'R(R)O*T+P,R-R.P0O3P4O;R=S?P@PB\
      THP  M=%R'P=P?R Ob%S'P0P AM#P%R  J1#P%SHP -8#N$P%U&S'O)P.P1R3R=S@OCPDSHP 91-P=R ]S-N1T  4+%# 8U4P5\
      R R^#R%P.P1R:S=N?R  !R#P%S'P S8$P*R  bP*P=R 8=#O%R'P0R<R U)#V%P'O*P-P0R@P R.#T$R%R'M*P-R0R1P2P8P:O\
      =T 58#I$P%P*T-P1P=[SP  $8%R0P _!$P2R *V$S%O&P.P0R R4'R(P 7A%O5T=P PD#S*P4P ]!#O%S.P0R5P8P:T=P  B@-\
      P=R 3##M$P%S1O3Z8P=ODP 5Z#V%P'O*P=P =2#S%PBP 5_'P*R %1#P%P'TCP  >T#P%P'S <_#R$O%P'R)P*X-U.N0M1N2R3\
      R4T6R8O:O;P<N=P>N?U@UBPFR G'(O+S G5#R*P Ta#N%M'V*P-S.S4P8R:O;O=S  8=#R*P [%#RAP Nb#P$P'T*R/P2R4P  \
      6U#R%P'O*U-P=O>P@S  C^#P%R T9#S=O M9%P*P-THP X0#R1P QK*P.R  X##P%P'S*O?S N@$R2P :(#P'O(P*R+S?R H`'\
      R)P %^#S'O ``#S%O 'C#S$P%U(S*P+O-R.N/P1P2P3O5P6N8P9T:R<P=R>P?PBTCP E?#P$R :5$O%R'P.P/R0R1P2S4R5P8R\
      9P=O@T  `H%R&P F`#P%T&O Q8-S6R=O W=#R%P :[&P/R  BA$PBR _I#P1R  W+#R%P #)#P$P'R)R*T,P-N.P/S0R1R8O=T\
      ?P@NARDP J8#P%R  %I#P%R  7[#P'R  *Z#S%PBP ]=;RCP +,#P'P8RHR H7%R;P  ,8#O$V%P&R*O2P 9_#U%P'N 4(#P%P\
      *P=T  B$#P-R a9#R%P*P4P8R=R QQ#R%P*P-P/R1R;P=R 8B$P'R*P-S0P1S>PEP W&.P0R=R@P  &7#S%O'M)W*O,R4P /`#\
      T$O%S'O*P.P0TCPMP %:#P%S'P V2#O'T*N-R.P0R=S [6%P?SDP  *b#R$P%O'O0U 57#P%T&O  ..#R%R'P8P >_*P=R  D6\
      'P.P0S C5.R0P TG#PBR W*#P/R  VM#P%R  T''O(S E8#R%P 93#S%O  OF'O*P0S S5*P=R #E-R.R0P1P =:#P%P-R/R2P\
      8P=R 8%#O%SBPES ;].R0P LV#S'P=P  4R#R0R4PCP 2;$P2R L+$P%S'P  a'#T'P1O 9Y#S$P=P 0G=S?O *=#O%S  %a#T\
      *P,P/P:P=P@R ^F%R&P  BE#R%P=R?P O0#P%O.N/R0T=TBP .1-P1R   *)#RDP $@'T0OTP 1*%P8O>T $(%S'O >^(O+S ,\
      K#P%V'N8R?PDP #%#O%TEP <H.S0O  7D$R2P 1&#O'P*S=S>P Z>#P$U%P*R/P2PCP b>%R*P   (<%P*R =5'O*S ]b#O'T*\
      N0P8P=T>R  <5#R%P'M*U F)#T%O*P0R1P %.#T%O/P _##R*R8PEP  9%'P.P0S  <E'O=S U+$P'T)N Ia#N%T  ?#$P%P'X\
      *P1P4P@PBPCP @`#P*P:S ,?#S$M%S'S-O/P0T1S2O3P8R=PBPCPERHP  .-#N$P'S*S-RFP  GA#P'P*S5R<P  ``#R$P%N&R\
      'R*R-R1P=R?P E4%PCSDP C<#S'PBP <@#L$P%T&O'ODVHS  =O$R&P <B%R8P ;Y$P%P2S S6#R'P J2-R2P 0H#R%P  0P#R\
      $P [W%P'R.S0O  Q,#P%R  Q@#S%O Pa#PBR %A#O%R0P=R?PES B^#O$U%W&S'O(L)M*T+V,U-O.S/N0O1P2P3P4R6R8P=N?P\
      CSFPSP .;#U/M  D5#N$S%V*O-P0S1S=OBRCPEN  a[#R$P%P'R0O5P8R=R  ?V#P%R DF#V%P'P=R?PBPHP GS$O2S=O@S _]\
      #N%T PG'P*R WL#R%P V]#R$N&T'P  <)#X$W&W'O(S)R*U+L-O.P/M0O1N2S5O6P8V9P<P=T>O?O@LBUDOEPFPGOHP Ua#N'T\
       :U$O%P&P'P(P*X+P=O  3U#O%TCP 3*#R$P  D2.O0S E1#R/P Z1$T&P*P2P ''%R=P  =J=S?O !E#T%N  81#P%P'P*T-P\
      8S9R=PEP !/#O%P*TCP ';*S/PHP  $O%PBR K6$P*S-P 1-#O%S2PAR  <O#O-S CS#P*P=U@O 0$#S$P1P >@#P*S=PFP  :\
      W%N&P'P*T+S-S.P/S0S1N3P8S:R>OCPDP  XX1P6R:R=P F<#S$P%O )*$P5R /C#N&P'T  TV%R*O=SEP 3$'O*S-P PC#P'R\
       >a#O%PDUEP +?>OHS  `:*R=P _Q$R2P KJ#OBS A%#R=P 9Y$R'O.S0O3R=P?R H-*O-S.M1U )G#O$S  /)=N?T CC#O/S \
      GW#T%N  :91P6R T+#P$R%R&PEP E%#R$P*P2R:R=P )Z$P=SDP =8#R/P S!#R6P  MK#P-S D_$P&R GA#P%S0P CP#O'P(R\
      +RBR  30*RCP PI'P*R 2+.T0N 6($R'T2P=OCP  T>'M*U OG#T$P'O*R-R.P0P X?#P$T%N&R2R  H*1P3R [&#S%O a4.R0\
      P FW8S=O Y6%P)P,R4R _&%R'P*O-N1T9P=T .0#P%S'P  5O*O=S BL#T%O8P  :6#P'R 3Y$P%R FG#R$P'S(P3P LG#R'P \
       aE#P%R'P-S0R1P=P 4[#O$N%U&R !H#M$P%P&P'O3P6P=PB[CPFPGSHR +8%R*P GT'O*S  E7*P8R >9*P4P5S8RBP  XX$T\
      %O*R2PBP A1#R$R%U-P/P2P9P:PDP U^#[$P*J<P=P TL#U%P*ODP  1N;P=R _2#S%PCP  L(#P;R S%#R-P $P#P'P/R@R `\
      ##W%P)N*N1R  I,#R$P YP#U$P%P&P=P O#%R&P &4#O%R8R  _T'# !D8R:R=O 0)#O%U'N=U?N H2#P%R P,*P1P=T@P RY$\
      O%V&P*P2P Z`$R-P @H#P%S=P  1W%R'P*R-T.S0N<P@PDP  &W'P0R M;#T$P&P'P*S-P0T2P=PBO _`=R?P  $Q'R0P=N?T \
      CX#P$P%SHR G<#L%O&P'X `8#O$O%R&S'O*R+P-U.W/O0J2P4R8T9P:O>P?P@RASBR  S_#N$P-P4U :(.P0R 22#O%O&R'T*R\
      -O.P0R1S8PCP ^,$P%O&S PL'P*P=R>R X@#T$O%P  :&#O-S -X#S+P=P  VO'P.R=R?P S]#R%P U.#T%O*P=OHS QH#P'W0\
      N=PDP  );4R5P P^#P%R'P*P=S?P 5(#P/R CRBSEO  7Z#N%O(P*d-P6P8P;O=O>P@OFPHP  H$#O*S R/(P+R <]#U'M  UE\
      #P*T8P9P L+#R*P  (9%R S.#N%S=R %b-P1R  ,*'P0R 2/.R0P aV#R/P <3$R2P  ]$#L%R/T WF.R0P EP#V/L =G#X$P'\
      P-P/P1OBPHP )R#S$P-P0P1S=P 3;#P$S%O'P(R*R+R-R.S/R0R1S2S3P5O8O:O;P=O>R?L@TBRCSDPEP  3=-P1R4P8R V=%R\
      BP :;#T%P*P0PBR  0:#R-P C`$R*P XW-P2R 41-R1P  W&%P'R >D#P*O6T9P:R =<%P*R Y&*P-R &S$RDP 0*#R*O6R8O:\
      T;R=I>R?XCPFP 2=.R0P  N0#P%R 1_#N%P&P'O*P/X !H#P*O.R0P1R8S PE#P$R  L$'P Z8$P.O0S2R8P:R &.*P8S=P K;\
      .P0R AD#P%T'P)P 2a*S-O 7D#O%P&R'N*R-P.S0P1R2S4O5R8M;P=U@SCRER  53-R=P _V#O'S 0^#U'N*PEP @'#R%P  5X\
      =P?R b4#S'P*P-T.T0N1N3P9P=O@S  :S#R*P :U-P=R b1%S'P>P %Z$N&T  G9'R*P TV8P:R  aT#S$P%P*P-P=O?T A;#R\
      *P  )^'P *^#N'RBS  F>%S2P ['#O'P*T=S?O _]8P:R=P *(=R@P  R%$O%P2THP IM#P'P/S Ob$O%R-R.R0P1P=P>RAR  \
      YW%O'T +D#P%SDP  !/#R$S%P(P*O.S0P3P8S:O<R=P?RCP :]#P-P?RCR `0#R%P'PDR  b5-R1P ?B#S%R'O @J'O9P=U@P \
      N@#P'P*RBR  %V'O(U*P=P 8a#P$P%P'P2T=PAS @<#R%P `E#O%R'S-P 7P.R0P N`%S&P8P IL#P'N0T5R L['S-O  ((#W%\
      P*P-P=P?P P]#P)R Z%.P0R aX#P%R'S.P0P ,T#Y'N*M $7#R$P%R&P'R(P*S+R.U0N:R=P?L@P  R=#S%M'P/RDS D7#P'S6\
      PDP  `N#R'P +M#O%P'T >0#P%S0O &C#P'S=PCPER  ,W#O%T&P +1#P$T2P :E#N*S8R DZ#P$R  0('S(S*L+P,S-R/P0U1\
      P2P5P8M9S=PFR M!#P=R TL#P6P:R@R  $Z#R$P !3#O'S D##P'P(R*S-P/R<O (G#P.S0O1R ZW#S'T*O@O  ':#R'P*P1P=\
      P?RCS 3#*P=T?O :L'P*R-P.S0P5P<R 3E#P$R 'b%P'R*S.P/P0P<R 0)$P-P2S  Ba#O%R'T)P /4#O%S ;U#T%O'P %M#P%\
      P'S  QP#T/N YH#T$P%P)P*P.P/R0R :^#O*P.T:R=P  Bb#H$P%!DP 2##P-P/T=P Z##P$O%M&X EG#P$R 5*#R'P 9+#P%R\
       YM8P=R  QW%PDR ]A%R'P Na#W%N&O*PHR  b=#P/R ^$'P*R5P -0#R%P'R*P  <[#R%P'R.P N_.P1R ]M#S$R%R'O(P.M0\
      T1P4R>P ^=#T$T%R&P'P(P*T+R-P.T0O1V2P4P6P7P:O=OBPCPDP  ?!$P2R BA$S&P*P *S*P=R TZ#c%O/B=P GQ#P%R ]T#\
      R%P 1R#P%R  Q6#O%S WM#O$S &*$P%R HB$P2R %(#P=R V(#P-R P1$R*P  ?3=R?P :H#O%S  A&*P:R=R  ,U#P*P5R<R \
      8F%P'R.P0R &A'R/P  %3#R'P J2#O$R%R=R@P .W'P-R1P A*#P/R  'B#S$O .H'P0R (;'P-P.R  5C#N'R/S0P1P=O?SHS\
       FS4UBM  %V*R;P LA$S2O W6#P'S*P=P?R ->$P%P&S  b,%R/P IP#P%R'T:P=PEPHP F##R(P [F%P*T=O G[#S*P4P (.#\
      P%R-R1P  UX#T$R/N2P %1#O'S.P0R $S$P'P*S ;F#U%P'PCPEP  -O#O(P*S+R OX#N'T  L$#S$P%R&O'P*P/T1O3P4R:R=\
      T?OHP *b#P%R'P-R AC#R*P  O+## H!#P%O'R)R.N0VDP  W;#R$P  0'2P=R Y<'P*R O=#P%R Kb%P*P.R0P=R  KH-R.R0\
      P1R2PAP T>#P-S.P  R!=MHU ^E#R%P /a$P%S&P RW#S%O*P-PDPFS  `E*P=R 4V#R%R'PCP [E$S'S*P+P;P=P >C#S$S%R\
      &S'S)P*P/O0R2O3N4R5R6R8R9R:O<O=PBSCODPEPFPGPRT  '**# !J=R@P P<%P a6BOGS .8#N'W*N  GH#P%R 3:#P*P3S \
      QX'P-R  -.#R:P J8#P%R NU#S%O 3L#S*P/O=R !.%RCP 6I%P4S<P  4_(P1P=T>P W@#T$O%P'P*P-S.P1U=PCP EO#P%R \
      8Z*S8S:P=M -C*R-P  5*#P$R Y^#O$S%S&N.R0O8S  ])-R1P *1%P*T:P=P `W#S$P%P'P*R.R1O2P@RCR )81P4R  8Q%PB\
      R  A3#S%P=P P%'U0M  FD#T%O'P F9#O$R%P&T1P2P8R:O>SHP 9@-P=R *2$O&S #D$R2P ;+#T%R'P*O-R8PFP BQ#S$P'P\
      0P @(#S'T*P/O4P5R8O=R  :D#P/R S8$P%U&N ]B#S%R/O  +W#S'PBP S##P'P*O5PCU WL-P1R +=#N/R1U8P:O=R F.#P'\
      O*U=P N*#P'N*U  MF#R4P Q$$P'R CX#V'P*O=PCP  ?$*P=R  KQ#P'P-R0P1R [I$P=R>PHR 0X#P*S.P:P=R %-#R'P I'\
      $R2P  ^I%R'P W5#S'P*T=M@RDP $R%P*R 7'#P$R LJ$P%R'P-O1T Q:'U-P1R7P:R=M?OBPHR  MH%R&P +5#P5R X:-P1R \
      Z3#O%P'T*R/P0P1S8S>OFP  RW'N*N-S2S4P5R;P=S ,$#R$P  aY'# 0X#T$R%P'R(T*R+N-X.I/T0S1G2M3O4N6O8U;R<P=S\
      >P?P@WARBTCOHS Q>#P%P'W0M 1I*T=O  H^#P$R +'%S'P.P8P=R `,#M$O%M'T*]-M.P0P1O4P8P=P@WCPHP NA#P-R1P  -\
      9#V$P%O'O RE#P$R%P&R PK#O$L%R&U2S 5_%P4R  UO#P%R 0_#R*O  CD%R'P BX#U'O8O  14'P*R E:-R2P B'#U%M&R?P\
      EP JG&P*R.P0R2P8R ?U#N*T  69-P4R /!'O0S TD#N$V*P-P.P1P2T@PBP L-4O?S  $G-P1R Q3#R/P  <K#P.R0P<R UA#\
      P'P(R*P+P0RBR XF*P=R Y.$RCP  BW#P%R QE#O$TBP -1#P%O'R*P-R.O/P0T1P2P4P<R=P>P@RBT  a>#P$P(S+O0P8P=S>\
      O?SDPFS +]#P%T-PDP  DD%S-PHP @-&P-R A/#T%O*P V.*P=S@P FV:O=T?PHP  4G#R8P 'a%S&O  A:'T/N5R8P E5%O-S\
       BC$P-S1P Q_#R$P:R=O?R  ;b%P*P8R 5-#P'O.P/R0T Q!'R0P  %7$S%P&P <W#P*O-R1P=PBRRT N##P=R  R,#R*P4P5R\
       _R#U%N=P  MW8P>R MT*P1R ,A%P4P5R ^)*P8R DC#S'P-U1O=N Ka'P3R  F`%REP <4#T%P'R(R-P:R>OFP C;%T2O4P @\
      C#T$P=O  'E*R=P ](%P'R )R.P0R GF#P$R=R?P  (Z#U-P.P2P 2M'R0P (S#R=P  W=8R=P bA#R%P [T#P'P*P-S/S `M6\
      R=P 9,'P*O8T  .A2# :Y-R0P @G#P$P*R2R W3#P=R N*8R:P=P?R 2G#P%P*S-P/R  V0-O1T2P V<#P'P.S JJ#S/O EY#T\
      %P-P1P  W:#P%P*V-M1U=N@PBS Q!#T%P&O'W(X)R*N+M-R.O/O0U1N2P4O5R6K8S9P:W;P=S>P?N@SBRCPDOHOSP  W!:M=U \
      ?G#R'P  _.#U$R%N&P'P/P0R1R4P=R 2]8O=S ==#S$R%L'N*O.T/T0R1P2P6P:P;R=R>R@PCS   %7%R(P /`%P*P.PEPMU [\
      L#O%S 8'%R*P =K%O'S  3W#RFP VF$O%P&P'O*U.O0R2R=R #3#P%R ^`%O'V0N  HH*S1P=P =W%T'O.O0R 5Z#O;S=PDR @\
      Z#L'O/X  ]!#T$K&P'R*T.R/O0U1S2N3S4P5P8O:P=T?P@RBOCODVHO 3W#R8P  0=#M'U C,%N&P'R-R/RCPFS /^#P$P%P*S\
      4P=P@REPHT  '6&R*M-R3PCU 5T%R4P  `U%R4P VL'N.N0T1T .4#L%N'W*S 0R1P2P3S H8#P$P%S'P HG%O&S  +7$O-P0P\
      1P2V *)-S1O `R'RDP I%#V$O&P'S(U)P*R+U-R0P1S2M4P5P6P8N=V?PBOCODNFPHRSP SM#P%O>T CU#U%P'O*P  P##N$P%\
      N'W(P*R-R=PDR X&*P.P2R=R >S'P(U+O1P  LJ-P1P=S 9V#P$R%R*P2P T-#M'T-R 7%#S%O.P;R VK#R%P'O1T WR#T%O'P\
        <<#S%P'L(Y*O+P=PFP `O#R%P U&#R.P  ^I-N1T #?#REP PI#P$R%R2P=P?R P4%P'R*T6P=PCP D7%P(P+R-P1R=S@P  \
      a5$O%R&R*O/R:P?R ZV#R%O=R V6#P'R  VE'P0R aL#P%P'P.X1O2O CH5R8P <3#P=R  E=-P1R A*'R*P  +%.P1R 44#S*\
      P1P &C.P0R )O#N'V/O  .)=V?L +P#O%P'T*P-R _>*T0P8S=P@O Tb#T$P%N [C#U$P:P=OEPHP  ,?'P-S1P &+'R*P=M@U\
       'L#R$P /C$P%P&T8P:T=N  P6%R1P >9#R$P K*#T$R%P&P'O*P+P.T0N5T8R=I?P@WBR   *=#M'P*U0R S[#P%P'R-S1RBP\
       (]#R%P 9X#S$P%T&P'S*I/N1O2R4R8R:R;R=P>P?P@RARBTDPES 3C#P0R  >5'R*P YR%R'P 2Y%R*P  2F#P%T'PCP <)#N\
      %P'V)P*R-O.P/P1RCS W>#P%S'P aA#R'P  %[#R%P >V#S-O W$#S$M%O&U'P/R0P:S=P?P ]D%PDR FQ#RDP a9*P=R  -G)\
      N,T !A#P*T=R@OEP )3'T)R*N,P0P8S  W8%S'O RC#P%R G3$T%P&O 'I%R'P EW#M'W*O 7J#P$P%P&S-P/P4S8T9N=P?R L\
      .#U$O%R'O-U.P0P1S2O=PCP  )@#P%P'O-T.P0O1U@RFP .(#P%R  Z,#P$R 7<%R*P4RBP F9#R%P /F#P%R  $5&P2R ?8#V\
      %O'P*P-P  Q8#P$O%M&R'R(P*S+R-T.R0P1P2R3R4P8P9P?P@PBTCRDP L:#O%R2P4PAT MF*O=PHS  _<-R1P 54-P1R:O=S \
       YN8P:R OF*R.P1S4P5P<RBP <!#P$R R?#O$P%T&O*R/R8R=R $X'R0P  Kb#R'P KV#S'P1P Z!#O%S 'E#N%V'P*P ,+#P/\
      R N>%P'R  ;*%P'P*S ZF#S'P*O@R a$#T$O%P'P(T*R+O-O.P0R1P2P4T 2b#T$P'R*N-S5P=P  (3#U%P5PDO 4S#T%O'P A\
      18R=P 9@#S%P8P  5[$P%R <'#S%O 55#R1P  NV#P%S2P=RCP M+#P0R  1_#O%P-VFO %b#L$R%R&O*P.N0V1S2R7P8R:S>S\
      ?PBPHP  S94R5P 5;'PCR $O#O$S*P0P1P2T &$#O%S*R-P1R>P C-#R%P'T0N6S:O HB#T$R'P*O.R0R2P=L>T@SBPHP  N,#\
      S%P*P Q:%RHP =a%P'P3PCT T:%T'P*N0P5R8P;R<P=P@UDP  $C#P$P*R=P@S &Y#T'P,P/N3PDS =>#P'R W@#P%R  QP#R*\
      P &-:R?P *H#R$P A$#T%N =*#P%S'N-N0U8R:P=R E?#S%O'P1PBTDP  +b'P*R 0##P*S=P  [A0P=R N?-O1S D4#]$P%O'\
      P*O-O0O1P@O LC#O'U*O-P/S0O=N@PFVGP 5b%R&P.P1R  E%*P3P8S /%#S%O2PAR Q/=R@P M0#R%P -Y0R2P I=#P%R QL.\
      R0P  I>%R'P B=-P.S0P 9$$P%R 0!%S&PDP GS#R%P'R-P  5U'R)P*P3R 7X#R$R%P'P*U-P2O3S:P=R?P@N  %D#P'N*U 2\
      Q#N%T 6W#U%O-PDP 8/#S-U.R/P0P1K  I*#P%R *4#S%P&P +,#O'S  D?*P-P.T1P:P=R  VF%OHS T;6R:P R3#R'P V:%R\
      &P  ;E#S1P K&#R%P*M=U &N$S%P&P   P!0PBR [M*P@R M?$P%R*P0P=PBT  ?A#O'V/N EN$P8P=S &J#P%R R%#R%P @##\
      S%PHP AR#PBR P##R%P  P?$U%P'P-O=P #a%O*S-S=O CV'P*T=PCP .R$P&R $W#R*P  +Z'V.R0K  1V6R=P MU#O-R1T2P\
      8P )##O-R0P1S:T=O>P  ED$R2P:S=OBPHR  U_'P0R 7H#S'O  LH#P%T&P3P N^-S1O ]>#S'PDP M8#P%R  8>#K$S%UDP \
      QW-P1R 5]$R%P&R)R*L+R,R.P0O1R2P3R:R=SDOFR  -L#O%T'P0P 2?%S'O  (J#P=R 7F%T'N E:%R*P &@'T-P.P0O G)#P\
      -S1P  9A#P%P'S <J%P*PHS Z%#R%P >7#P'R*R .O=R?P  M;#T%N 0A#O$O%V&T*PBM '7.N0T  $5#R+P )P$P%N'T(R*O=\
      S?P  +S-L1V  B5#P$R%R ]-.R0P ^E%P(P*R-V.M/P0S1R2P4R5S6P8T:P<O=M>P?M@UBPCRDRFP  Z?#N%R'R(P*P+R-O/R1\
      S aJ#V%P'N  O>#U%M*P `9#R=P &2#R*O-P/P1S=R?P -0#R*P Q*%P*R  XD=P?R ZD#S-O ,G'P*R )%#U$O*O1R=P  6<#\
      O'S*P-R.R=P 3P#R$P  @?$# a4*P8NHU HL$R4P  ^1$S&O ;S#U%N*J-X CB%R'P ?/#P1R  D^## Q<#N%P'T(P*P.P4N5S\
      BV JQ#P'R 4+$R%O&T?PBP N+#R%S*OCP :U#O%P-R.T0T1N4PBP $]'R0P  1>'P*R :J#T$P'P*PBP  bA#P%R*P-R1P8R9P\
      =R  68%O'S a4#P%S3P TJ%P'R 3>#O$S  I;'P*O@S I.*R-P1R=P EA#O$T&P*P2R 8P1R2P H;*S.P0P1R@P !_#R$R%P=P\
       Q+#S$P'P*P.R2P8P:P=S  bN$P%P'O*R0T2R4P8R=P #a#R&P (E#P%T'PEP ^1#P%T'P 3X#K%W _^#R'P [Y#T%N  -P#P'\
      R*R=P X:#P1S3P4P=S Ha#S$P%P'P8P=R /9%O&S*P=R  )!#N%R'T-P ,7#P'R YG#T'N 54#P%R5R:P #Q%S'O*R-R0P1O3R\
      4P8R=N?S  `Q-PCR Y%'R*P MH#O%O(O+T=RHU  %Q*P=R  X'%S'O F1#M%P'XDP [)#S%P'P*R.R/P0P  Z=#R%G'OBPH] ^\
      0#P%R ?A#T$P&R*U-P/M2R4P6R8R:T=N@OBPHP  @W%R*P H'*P=U?N FI%N4S5R=PCSHP  AN'P*P.P0T EB(O+S A('P(R8P\
      :P=S MJ#P%OBSCPGS 27'U*P.N0P  &=#S$P*P-P ;M#R=P aS4R5P (N#R$P  >0.O1S H<2PAR O.%O'S =U#P%S*P ^T8P>\
      R 5#*P=R 84$O&S 6)-P=R  TY#R-P BA%P*P-T1P=P H@#R%R(R-P.P/L0S8R:PBR AL#O%R'P*TDPFP ?J*R=P  XJ#N$T%P\
      'R*R0P N/#S'O Y*#O'S*R.R:P=P ?!%O&S /P#P%S 0W-S1O   `==R@P @N#T%P'R*P/PBP /[#N'S=O>T HN#P$S%O*S>P \
       2!'O/S @<#P$S%P&P2P3P5S b$#R=P  L#(N+T=R@P *G#P%R `E#P%R )(#P'RHP KK#S%O  J-%R&P ^[#P=T>RHP ;a#N*\
      P+T=R  B&#O$P*P.P/R1P2R8RCRDS NA#R/P O.#O$P&R'P-O1U=R  F*1# TK#P*R TZ#P*R 5@#P%R O9-P1R RR#R$P  Yb\
      #P*R-P1P6P:S=R>P ^08R=P 2-#T$P%R'P-P=PCPDR <.#REP  `2=O?S ^.#P%R  1S.P0R  M?$P%R*T4P=P J-#S'O HH#N\
      %U*P a(#RHP LC%P'P*TCP  0J#R%P =4#P'R-S1O b4$P&R  C9%P'S*P >&#P%O'R*P-T H5#P)R 6O#S%P'P  XA#R'P =&\
      #R*P ([9P=R ND#K'Z-O8P E6%R'P H;#M$P%O'T*[0P1P2P3P9P=P CY%OES b?.P0R  81#M$S%V1PCPRPSP HY#O*P-P.S/\
      S0O1R=R 0=*M=V  KY*R-P RG#P'R 4$#O%P*Y-P1P3P=P>P S3#P%R&P:O=R?R  U7#R-P 2'#P%R QW$R0P 8.#P$P%U0P )\
      R*P=O@T  ;_#N%V'P*PCP V9%R'P -X#R%P'P*T4T5O8P=S?P@N F06P8P:O=U 9`-S8P=O PY#T$N'R*U+P-U1U2P4O;P=J@P\
      BP  ]G#R%P  `a#R%P U?#P'S-P YO'R/P 1&#P'R.R0P C=#O%V*PBPDP ,M#P=R  FW#P*R;P `L#P%R  3'*P,R WW#T%P*\
      P8P N@#PBR  (-8O=S O[#O'S bC$P%R 2,%R4P I*#P$V%P&P*P2P4P 30#P%T&P8P>P   ]+$R1P F$-P1R  P[.S0O N*#S\
      $R%P&S*P,N-U.N/S2N3R4P8U9P:O;P<P?P@OAPBSEPFSHS %]#R$S%S&O'P,P.R/M0P1P2P4T6R8X:L;O<R=O>PBODRES MO%R\
      'P Z<'P8R   C_#R=P 1M#R>P  )S.R1P TH#S%O-S.P1P  :B#RHP PB#R*P T%#P'S(P=RSP C$*PHR 43#RCP .U#P%R  B\
      [#P'P-S 1-#R$P%S'P*S.O0S=O@NDPFT M]*O=S L>#P%R  b&#R%P.T0N VJ)P,R  b:$R'P*R2P RH=P?R )81P2R  `$$P%\
      R&P-R A$#T$P%P'T-P.P@P )_#O%T&P 5@#O$P%S'P=S $6#PBR *H#R%P*O-P.P/S0S6O=R>P?RCS  ..#O%S Q%#R%P 0O#O\
      %S (M#U%O'P*P 9B#R%P *a*R=P -B#S$O $`%R'P A/$N%U&P*P-PCPHS  $`8RCP _6$S&P4P &S*P4R8P a1#T%P*P.P0P>\
      PRS  %^#P-R XM#R*P G:%R*S-P1S;O=O  !''P.R=R?P */#P8R ?F#RDP  SP#N*P-S.P1T2PCS L>#R$P&P'T(O)P*P-M0O\
      1T4S5R6R8P:P;P>R?O@SCTHP V!#R$P%R'O  .N%RBP P=#M%U  J=#O$R2P=R@R /!.R0PBPGR *Q%S&P'P E9%R&P Z31P2R\
        N6#R*P  6J$R%P  3N#P%RDP 5$#R-P J('P7R C@#P(R .4'P/P4S  T%%# W:$RCP <A$R4P ,C#T'N(N*P+T-P;P=S bG\
      #S%N-P=S  :8'N*T 8T%P*PCS !/#O'W)P*P,R0N4P8R O-#P$S%P :[$U%T&O*P-P=OHP  OB.O0S ?Z#R$P ;'%P&R PH%O&\
      S*P-R  <Q#S'O2P4R:P=N?VDP &S#M$R%U&O-P2R  ,5%O*T=P MA.R0P PS#P%R  BK#P%S'P 7B#P'S(P  Ab#R*P  #N#S/\
      O   I+#R%U&O'S(R+P.O/P0O2P7P=OARBUEPGP T!#R 61.R2P  I8#P%S&P 67#R%P NJ#M$VHP  (M#T%N ^X'P*R1P4R QT\
      #P%N'P-P.P1P=Y EM#P%R*P/P8R=R ^T#R$P  8(#P$P%S )5'R*P &7%P8R  T%.P2R %I*T/O0P M4#R8P  a[#P8R *[#R$\
      P%N'S*U.S0P1S2P3O=O@OBPCSDP  R,.P0R 3#=N?T /L8P=R?P  ]H#R+P _&$R0R2PAP 'N#P%R P:#S$O-P.T0P>P  EG#R\
      $O%N'O(T)P*T+O,O-T.W/O0L2R3O4P6R:O;S<R=U>R?J@UBOHTSP >%*N8V9PCP 6G$S%P*P-P1P2S =/'S*P-P QR'V.R0L &\
      >'P*S  ON#RHP W#%OHS .'#N$P%P'R*W/R3O5P=R?L@T  QZ$O%S-R1P ]B#P$R Y%.P1R %V#O'T-P  _(#O'R=R  TM#R=P\
       *P-R1P   Q2#S'O*O8TCP ]3#P8R  %O#P$P*V-P1P8PGP #R%S*P8RCO N9#R%S'S*O-R.S1O2P8R:P=P>P?S@P JB1P2R O\
      C#P/R  U-$P8R=S?P@P .8#T$P'P PE%T*P-P8N=S  C?'R*P-R2P >'$P&O*P-P/O=R>PBV T##P%TEO b6#P$P'P-M/T1U4R\
      5P=P?R @W'T0N  (('P/R  0<#P%R J&-R5P R@*O=R@R IY#P%R'P Y*%P'R  +Y#P$R@P G[#S$R%P&T'S(V)P*S+M-M.N/R\
      0R1P4S5R6N8P9P;R<O=S>L?U@WAOCPDOHRTP _5#O$P%UHP ,A'N*P0T=S?P  a68# Gb-R2P=P -?#R2P3P4P5RAR  XZ*P<R\
       _4#OHS 6##O-S  >[#S1P .8=S?O :,#P%PDR V;#O%S CQ'P.R  ,C#R%P O<$P2S=P Q(#P%N&U L-%O&S  J''P=R ]66R\
      :P J4=O?S [:#P%R-P8R=N>P@T @N*O.R1P;S  2'#O%T'R3PCP =A#P$O%T ;4#O'T*R.S6R8N?PBP  aV#N%U'O*P-R4PEPH\
      S .?#O'S ZV%P/PHS 6W-R1P  6,#O)S*P,P/S IR*PHR QL.R0P K^*P=P@S AL*R=P ^)#P$R  :1'R*S-R0P8OHP  ]1#S%\
      O ^3#P=R [Y#Y$P%L'O 2!%N)T*R=P $<#O)R*PFS  b%#R'P YW#P-R ^W'T-R0M ='.K0P1P2Z=P b%$O2S KY8R=P U0$R&\
      P2P3P5S 9W#M%U @[%P'P*R  1)#R8P 8A'R-P %#*P=S?P =(#V%P'P*N=P@SHP )O(R+P M$#R%S-P1P2P  I2#S$R%S&M'S\
      *P-P1R2O3P5P6R8R:P=S>NBRFR OF$P&R*R2P NB*U=O@O @>#P%R %(#S$O%P'T*O-O.L0V1R2P<SBP *Y#R4P  QS$R1P:R=\
      P #)%P'R.R0P  J%%R&P @($M%T&P'N)P*O-O/P0O1P4O8R9P=[?[@NBOCPDR _J%P-R 5b#P%N&P'U )X#R'P K`#S=PDP ^Q\
      #P$R  .J#R%P-P4R L/0P8R D*.O0S V1$O&S :G$P*R2R8P &<0P2S4P  R,'P5R 6L#P=R A=#T%O?P &.#R>P GJ#R=P F_\
      #V$P%P'M-R U-.O3S  /J0P=R Y,=S?O  IM*S=P@P <F%N'S*S-U.P1P7P=OAP  (#*P=R C7-N.P1U >`#P%S'P  %J#PBR \
      #P$P-R ET#S$L%P&S'L(R*R+R,P-N.V/P0K1P2T4P6R8R9R:T=R>P?R@PASDPEPFS  X]'R(R*R+P=P@P 5M$R*P +Q8T>N (W\
      #M%V&P .;:R>P <4#P%R 2-*S3P8J:X  J9#R$P !@#P%P'S 0@#P$R&O'P*P-R.P0P1P2T5P8S9P:R;PAPCTER 6:#T'O*P H\
      C$P&R  E>#U%O=PBPHP `Y%P&P'S4PBR AY#P-R.R1P 'R#S'P*P  L.#P'R(O*P+T4P>S &V%P*P.S0P2SHP H#=S?O  3M#P\
      $S%P&P2R  !K'P3R  H$#R2P H65R8P  =Z.R0P UO*P1P=S $D'P.P0S :R'S*O ?H#R/P  0M#ODS W!#X&P*P-P1O=PBPDP\
       <C-N1T A5#N%T 8)=O?S W##P*R  KC#R&P.P0R ,3#R'P ;B#P$R'S*P4P  >%#R%P-R:P R/#P%R :+#P%R H5#P%S&P  a\
      =#P%R +H#R=P Q%#T%N  #/#P%M&P'M(M)P*S+R,P-V.V/P0O1U2T3S4S6T8M:L;R=U>R?O@OBOCRGSHO Q*#O%T'P FA$P%T&\
      O C<#S%P'S*O-P 5O#P'T(P+P  &@5# ='#R$R'R(P.P2P <:#P$R +B#L$U'O2TDP 50*O=S  b8$P%R (;*O=S *@'P)R*T=\
      O>P &b$T%P&O .T*P.S0O8R &<*R=P  ;:#T%P'O >J'O*T=O <R#O-PHS ^7-P1R2PCR >R*S=O ;T#P*S=P [)#S$P%P -^$\
      R'R*P-T.P/P0R1O2O=S?P V2#P8S@P  D%#P%P'R/R &P#R2P K0%R&P 5A#O$T&S'P*P-P2R5P OK#O$R*O=T  `?#R'P /U#\
      P$P%S2P=R -1#O$O%T&T'N(O)R*N,P-R.R4M5S8N:T=SBTDRERFP VR#R%P =<#O$O%O'P*N-P4`=PBPFP EY=RHP  (V#R$R%\
      S&S'O*P+O-R.P/N0P1O2P3R4P5R8P9R:P;R=T?TBNDSHR <5.R0P V]#S-P=P  PO#P2R GK$R2P SD#S'O `/#S%P-P0R1P R\
      E#S'P/P  QI:O=S TU#R'P*R0P=R?P '`#R%P '[%O+S R!#T'R*O=P BM#T%P'P*P8RFP  b<#R/P _H#R$R'P:P ZF#O$P*R\
      =S  KW#P$P%P'P.P2T=PAS 6b'T.P0P:P=RBP YS#N%U*P-PEPHS TZ#P%R  @1$R'O-P/S1R2P=S?O 3<#N%P'R*T-P=N@VEP\
      HP X;#P%R&P(P+R.S0O8R=O@S  XY$# /A$P'T(R*S+P0N2R:P@O U!#P*S;P GB*S=PCP  Q8#P%R'O-P1S4R )=-R3P )E'P\
      BPGS  H##O%PDT *$%O'S IH#S&P'P-P=PHR -J$P%T-P/P >P#P'T*P=P?RBP  N_#R'P &E#R%P +,#N%R*P5S8P@R PJ#P'\
      R a_'S*N-R  ]@%P'R  bY#P%R*R VZ$R2P  1S#R%P'P.O0U2P  %U#P%R  7U#P*N=T@R 3&#P%R &?*P@R LX#P$P%S'R*P\
      4P=R 'N#T%O0P  V-## =A#P%P'R*S-P/R0P5R8P=O?TDP  aP%R.P -;#O$O%V&P1P  'R*T@N S4'P/R !O#P$R%R'O*S.P0\
      P4S8R<P=P [2#S'P*P >I.O0S  O$*T=N -1#T%N  @O%S*P;P ;:#O%S'O*S  F6#S$N%S'S*M6P@SHP  Z.%O*P1T2P $$%P\
      1SCP  .C%R'P +@#P'R :H.R0P :O#R%R&P4P b!#P'R  UE-S1O UW#P%R (F*P@R *9$M%U&O2S  '^'R*O.O0S )B%R'P Z\
      G*P=R  <U*R<P=R@P G8#P$P%P'T UZ#S%P'P-P1S=P  8N'R-P0R=P %Y#T%O'P I3BRGP  `8#M%V=P 2''P-S1P  RX#P'R\
      /R0O=N@U ;0#P%P8R=R =I#P:T=O  Wa%R'P PA#T$P*N.P0R2P8N:R=T YK#R6P 4N%U8PBOFPHP  ;O#P'R .;#M$P%P'P*P\
      -P/P0P4P=Z?PDT XP#P'S(P  G3#S%P-P?P I10PBR C0#R$P%S'PBP @I#U%N'R=O <5-R1P K6#N%RHS 8V#O/S  %B#R*PB\
      P >!#T%N'P*P-R=R  AL#R'P <A#U%R'L %-%R1P  63#P'P*S CF$S%O X(#S$O%R(R+P.R0P3PHP .P8P=R Db3P=R '/#P%\
      R <F#O%S  NX*P=R  -D$P2R >H#P'R M*#P'R  J)#P%R /6#P$P.P/R:R<P=SBR #B#S'O.R=P P1#O'P/T A4#P*T8R=M?R\
        LS#P*R  A1%R'M0T  9`#S$P*PDP $G&R>P  @X*P-S1P EL#R'P ]7'R0P  S^#R$P b>#T%P;P  ?_#P%R ]G#T%P*P-R/\
      O8O:R=R #C%R&P 7R#U%O*S-O.R1P4P8P@P ?V$R2P  (O=R@P BZ#X%P'T0O=O@PCPDPEPFPHP ,)#S8PBP )>#P=R J%#U'P\
      -N  a,#R%O'P/T 17#O%S ]'#S'N.P1R9P=O>R?TAREPFR  D=#U*P/N J-'P*S=T@M ^C#S%P-P  /E#L%V LM#M%W'P=P -%\
      #S%O W>=R?P KC#S$S%O*P-T/N1P8P=RFP  JG#U%P&P'O*P b%=PDR 1=BRJP ;.$R'P '2%P'R LG%O'S 1B#S%OHP  ;P%P\
      4R  `P'P-U.P0P1O2R5PAR 6O#P$O%T&P*S@OAR &L#R%P  GY#N*U+P=P $D'P0R G#$R=P  7+#R%O'R HT#R'P 08*N8R=T\
       ,M$R'P :C%P*R  Wa:# KG*S=O  ZM-R1P Y`#R-R0P1P V8#O'S  C)'R5P -G#P8R a_#O%S/R;P  E/#P.S0P  ^W#P$R'\
      R*P/R4P +E#P%O*UCP JI-P0P1S $`#P-S1P  <F#O%L-P=WCSHP HG#P%R  @P'R0P 15#R%P  V!#P%R  _D#R$P [b#O$S \
       =^## =7#P%U'P*P-P/P1O=T (U#R$R%P&P'O*S-O1T2R=R?PDP =)1P3R &`#P%R.S0P1O 02#T$P%M&R  <<#P'R(P+R (^$\
      R'P W4#O'S  N9#P*R .!#P%R  L4%P&P'PHS  RS*P=T?P@P  G?%R'O+R <T#S%O  9^=R?P #C#P'R-R5P a%%P'R +T#X$\
      M%O*P +B#P-S1P EV#S%O*OCS 4H$S'R2O=R?PCP  %+#P-R B(#T$R%M&P'S)R*P-R.P/R0S1N2P3P8P=RAR  &F#P%R'P-P1\
      R _?#V'L GW#P4S=P ?/%R5P 48*S1P2P _F%O'T*P  TY#S*O=P @9'R*P *+#O'S  O2(N+T VH#S(N/R W<#S%O  'N#R%P\
       =(#O'U*PCP C&#O/S D&#T$T%O'P*R.R0P1P2O3S<P>PDP '.'P*R=R@P RY#R%P a.%R'P bL'RCP  Z0'S-O YT#U$O%R'P\
      *P=P LM#P'P.S !6#P%TCPHP  U8#R=P %>*P2R  /X## K`#R'P *C'S*P=P  .!#P%R >F#R$P '6%R'P  1M#P'S(P `9=P\
      ?R 1[#P=R (;#M*T@R Q9*N=T 0%'O*S  J:'R0P  _S.R0P $(#S'P-P ?C#O%T'P :$#R%P EQ$S&O  [@'PBR  $G%RDP *\
      %'P.P0S P5#P%R _1#R$P  MF#S%P*R-P 14#P'R 26#R$P [@#S%S'M T/#R%N'O+T-R.P8T:P=OBRDP  ),#P%O'T #U#O%P\
      .P2R?SBR  *0C# `)#P%R 0Q-S1P2P P^'P*S=P  JD*P;R 28#P'R-P G=#S$R1O8P GF#P%S=P '##S$R%P'P-P  <8'P*P+\
      S ,!$R*P J7'P*R M[#P%R 7&%V8M=O C&'P*R  &>'O*S.S0P8S>N /!#O%S*R=P  LJ%R&P 1K%R'S(S*O-T1NCPHP #3#R'\
      P-R1P  :O*O-S 7/'P.P0R 3$#R-P HP.O0S  /G-S1O 1Q#P'P.S=T@O 9:$O%P'PRT  '/#P-R  &L$O%T2P )U#R$P%S*P,\
      P-T.O0P1S2P Y!#P-T1P=P :K#O%T'P [!#O$S%O&T'P  7Y:R?P a==L?V `H#P%R  LI#P%R LM#R%P'S*O+P-S5P  ,%=P?\
      R S-$S%O&S'P PI#P'O*S=R H6#P$S%P  #'#S$R'M*R0R2P3P5R8R?PSP BJ#P-P=THP 'B*S0P=P@P A!#O*S  [=*P/P5P=\
      T UN#S%O 8D#R-P _J-R1P  )=#P-P/R2R _$'P(P+S 7J#S2P=P R#*R-P /)#P%O'T  aO#T'O=P  2('P*SHP 9K#S$N)P2\
      S  S#%# P1*N=T _b#R'P*R-P IJ#P'P2T=P '=*P=R  K_'T0N ]&#R%R&P-P OW*P=SDP @.#S%O'T-R.P/P0P1P XV#O%R'\
      R*P-S2P4R5P=R@PDP  YO=S?O 8U%R-P1R8P ^*#P%P-PFU *]'O.O0U 8?)P-R.P0R:P=R 7#*P=R ,)-S1O ?1#S%P'R*O-N\
      .U/S0S1MAPHP  T[#T$P%L*UBP  W.%R'P _#4R5P=P?R RE#T$O%J'U-U.O1W2O9P;P=P>PCP <!#T'P*P=P  S/#R$T%P'R*\
      P-P=PDO X7#R%P*P-P1S $H#RCP  `1#P.R ZW#S*P-P8P=R FD#T%ODP  HQ#R'P <[$S&O 6A#R%P WM#O%P=S +$#P%P*R-\
      d.M0P1C3P=PCU  /;#RHP H^#R%N'TDP W-$R%R*O6R:N=P@U  `>#R$N%P&T'P.O/P0S3P4R5P=N?T@SCP V[#U%P'OFP F<#\
      O%M'X =&#P'R  @Q%R2P  &D*P=R D:#L%R'U*R-P.R/R0O2R=O $O#R'P /)*P1P=S  .88P9S>P 58#R%O-P1R3S8P  S&#O\
      %S*P-T1P>P =@#R(P 51%R*N-S S*#R%K&O*S.R0P1P2R:S=R?PBSJP !Q-N1T bQ#P$N%Z&P'P*P=PDP U:#R%P  G6%S*O `\
      5#T%N WT#O%ORT .1%R'P  AH#R$P >;#O%S $V#P$O%S&R 8X#N%P'SDTFP 9.#P%R O]#R%P1P  b>.R0P AC#S%P'P M;#N\
      %T'N/T  b:#P%R &3#R$R%P(R*U+O-N.P1P4U5O8S:S=L?TBPCP  *^#O'S R,#O'P/T EP#P'R  17#M$T%U'R*O.R0S1R4P8\
      OEPRP +G'P.P0S )$#R'P  ,b$P=PCPDT 9Y#R'P BV:O=T 2D#R'P  bC#O$P%UCP I3%S&P4P 9Q#P%R N3%R'P ZW#R$R%P\
      'M(R*V+O-P.O/R0T1P2P3R4O8S9P:S<P?O@PCSFRTP  C;#P%R V)%R'P  XL:P=R 71#P$P'R*P=P@RES  IF$N'P*T-T.P3R\
      @N /G'S1O R$#S'P(P*P1P:P=U@P H@#P%R'M*U #:#P%R&P'S-P8R9P +Y$S%P&P WD#T%P'N 5&#P.P0S  `E#R%R'PDP A4\
      #O*T=O@R CJ#P$R'S*O=R?P  O.=R?P  IF#P-R F)#P$R8T:N @Y#P%R KL#R$S%O&P  *<$P%P&R1P2R -V.P0R  A<'P1R \
      2J#O%S /`.P0R XH%O'S  `.#M$P%T(P*P4S=O?O@VCSDP )1.R0P 65#P/R S*#P'O*T TH'S)P*P 31#U%O-O1S2P=P UL#P\
      %S'P=R?P 8C#R*O >+%PBR  -W#R%P ]V.S0P2P X`#P$R%P?R  MP*R-R0O1R:R;R=N>P?R 41#S%O H5#U%O'PRP  >O#P*O\
      -P1O3W8P FZ#R*P  1P$R%P Pa#O%T'P ZJ#O$P%O&R'R*T-S.P1R;P>R@PCPHP  OV#F$P%T'P-M.P0P2T4[5R8P@RDPGPHS \
      >(#P$S2P ,W#P%R-P1S8P=P?R (@*P=T@N  .E%R'P VX#T-P.P0P T;#P%R b,.P0R  8,'O*T1PHP Y(#P%R&P /J%PBR  X\
      6%P'R*P $&'O0S  -@8# Gb%P-S1S2P>PGP H%%P/R +Y%O&S*O=N@V  E%#S*P1P +I#R8P  /N&P*P2R #]#R-P  AK%R'P \
      3(#S'P*P X%#O@S  S/*P=R b^$P*P2P5U<O=O?SAR +:'PBR Z2%P?R ^U*P=R  T>%S'O _Z#R%S'O8P `J#R%S'N1P ^+:R\
      =P SS$P'S0P 7##P'P*S@P ;9.PBR *-$R*P-P1R2P  =K#P'P*T+P -=#S%P'P(P  %B%RDP GO%S'PBP *=#S%O 1,#P.P2R\
      AR  =+#S*P8P +_$O4S MH.O0S -E#R'P.P0R 76%R'P2PAR L2*O=P@T 6J(P+R.R1P=R@P  Q6#RFP ]>#P%S=P?REP  =-#\
      V%L LC#R-R1O  K4#I%M'N*U-N.O1P3P4S5V;M<`DP _.#R%P Kb2P3R >L%R3P IF%T'P*P8P>RDPHP  >=$R4P BT#M*S-V0\
      P9P=O V&$P%P'P*P=T <2.P0R 0P.P0R  )-#P$S&P Ra'P.P0S  a7.P0R 9>#O%P'U JT*R-P.P0R2R=P IF%R/P IF#L$P%\
      P'S(P-R.P/R1T2R3R6P9M:N;R<R=U>SCRTP H3%N'S(PCT  R/'P(R #:#T%O-P1P2PCRDR S$#P%R FL*P=R H..R0P  0F.O\
      0S  >**P=R @/%P'R ;6BPGR +9#P%R D=#P$P%P'P*S1P=P>UFP S84R8P  /N#P'P*X-R.O/P0R=O@O AH$R2P  0I#T%P'R\
      *P-P9PER =O=R?P G_*P4P5R=R UM#M$P%R3R>TDP K5#U$P%M&O'S*O/R1R2O4P=P>R@RARBSGP FQ%U'P.O0P `[#P%S*P  \
      V0*R=P !(#P%T'P-O=PBS _0#P%O-R3S ?;#P$P'T(N-S1P2R8R=P ?<#S'P1P <B#L-V $<#T%O'P 3)6P=R 8a%R&P-O1R2R\
        :Z#P%S X4*P<R G@#S%L'T  6A#P%R)R,P8R *T'U/M `+%R/P VH%P*S.P0R8P  DL=P>R M9#O*S  2F*# /A*P1P=S [W\
      %P.O0S=R  T4#R%P 57#S'O.R2P  OH#P*P8S F+#N%T /T#N%S'R*O1R S)=P?R  3b#O=S ,0#K$P%M'P*O-P4P6P8P:P=d>\
      T@PBPCP  0a#P%O&S'V)P-T1N9R=K>R [+'R=P GI#P%SCP ]O&P=R?R@P  $W#R%P Q:#O%S'P>R `3.R0P 0:$R%R&P  0,#\
      O$P-U.M0P1T X;#S$O'P2S:P Y%#T*N  :a'T*P-P.P1P :8:R=P +!#N%O*P1SBU )#=R?P  *,=P?R =A#P'R 3D#T'N -6$\
      R'P*S0P2P:S=O  3,'P)R  J(%P8R N+#U%P'N .D$R*P XM#R/P  %Y$P*O-P.R1S:R LI%P&P-R1PHS >O%R=P F*'R*P=P@\
      R Z)=S>O Q%/P=R aD#P$N%R'O-O.S/R0P1T2T8P:T=N>R?RBREO Q>'P0S ,)#P%R&P'P/S  !'(O+S _R%S'P)R*P,P-P0R5\
      R6P8T9R:O<P=S>P?NCPEPHRSS :4#U%M FX#R$P M7%P'R C[#O$R%R(U*P/P2P>P  Q_$P2R Y`.R0P ,I#T%OBP :;#R-P0P\
      1R 7N#S*P-P=RDP 82#P%S'P-S.O/R0T1O8O=P@OHT 7+#P'R*P  'H#N%U&P *`%P;R S#)R,P  T)#S'P1P4R:R=S?OCP *<\
      #P'P/R  P?#P'O(R*N-O/R1S4T5P=P?RCR BZ#N$N%N&P'R*W-O.P/P0O1O2P4P5S6P8P9P=Y>N?P@XBPDRFRHS 7@$S)P*P-T\
      1O=P  H*#O%N=P>PCX +##O$R'P-P.R/R0P1T2P=P  F%#O/S ;Q#R$P%P*R1P8R=S?O :5$P%R X7.N0T @C$O%O&U  .`#P%\
      R  %>.R2P I<=R?P  52#T%P*P-P S@#N%R'P*U=S?PDP Z,*U=L@S ;`*P<R aR$R*P `=*N=S@RHP [B#O-R1OHS  3T*P=R\
        M]/R=P PB*X=P@J '[$R%P L1#P%N'P*PCV  a^#R%P-P1SCP J[%R'P*R-P1S2P 2#'O0S  AQ0# +-#E%N'R(O*T+O-N1O\
      4P6P:P;L=`@XEPFXRP A[#P%R T<#W%N*P=P  *G%R4P &K#O*S+P0PHS B(#O'S K=#K$P%N'O*Y/O4P=Y >Y4P8SHP $6#P$\
      O2T  Q1%R'P I;#R%O'S*P E##P*P3R  :Z#P(P*T+P1P M&*R=P  bI=P?R `V#S'P-P 7C#T$R%N&P  ZD.R0P G%#R'P +a\
      #V%N'P1P4P   F6%# #2=S?O ?].S0P1P  #D-R1P V_-P1S;P  B@%P'S*P !U#O%S >O%U'M H:#O$S%R*P Jb#R$R&P'N*P\
      /P0U1O2N8S:R=O?RARDR $A#S%O  'a#S%P3P J*#P4O5T L4*P4R =($S%P&P IW*P8R:P 60#R'P*P0R8P=R  ,[#U$L%S&O\
      'T(P,O-P.N0T1P2N4U8N:P=M?P@PBXCPDPESHUJP T/'U.P0N  TE#U%P'O-P1S:P=PFP N'%R*P.R0P /'$P%S?P :X'P4R  \
      G##O%P'KFY J=#P=P>S  04'P.R/R0P _6=R?P J;#P%P'R*S8P   XD#P*S=P A;*P=R TY#R `0#P$P4S b>#O'M*R-O/R0R\
      1T:R=P?SFP  `>#O%T8P  GK#R%S'P*P/P=RRP Q/'P=R R`%PHR MW=O?S $V-P1R  UV$S%P&P  JW#P%R WO*P-S1O3P=S \
       _)#U$N%L*P-X.P/P=P PY#P-R +0.O0S DG#R*O-P0R=R 5W#N$O%O'L*R+R-V.V/W0N1S2U4O5P6R8J9U:P<O=V>R?K@RBRC\
      PDOHP bK&R'S)R*R-O.P/N0P2P3R4S6P8R:P<R=P>O@RBRDSFP  3:#O$P%SBR M3#M$N%M'P*c-N0P4R8S;L<P=TBPDP G1#T\
      %O'R*P-P B<#P8S:L=U  8K$P%P'R1P3P=PDU F8#P=R [N#R=P>P JH-P1S;P  FB#R$P%P*R1P8R ^X%O'S HS#V%P'S)P.P\
      /M  )D#O%S #b.P0R TO)P-T1P=P  0$$O%S&P(P+R=O?S :>-T1N K@#PDR  Y9#P/R @Z#Z$O%P'N*N-R.P 6:#O%P&P*U-R\
      1P8P=RHP  FG=R?P G5#S'O8R=P 7C#R$P%P'P*T-P2P:S=V?P@L  'M#P'R TB#P$R%P'R H&#O1T .-#N$U%R&P'P*O=T@O \
      B;%P'P*S  7=#P1S3P 9L'P.M0V N4#R%O'T(R*N+P-P.O0O3S8O:S=O?U@RAR 'G$R2P __'O.P0T )*%P*P-S [J.R0P  J2\
      #R*P )=%P'P4S5P8R=P MW#O%S b@#P%R'O*P-S.S/R1O=NCUDP 12%P'P/R8R  +Y#O%U'P*P A;'S0O  =@#P%S>P B1#P%R\
       Y6#R$R,P-P.P0R8P '6#P%R'P SY#P%S'P-P  #A#S*O '5#O'R,P=T@P [_'R  1B'P*S-R1O %4'P*R bb*P=S?P U.#R%S\
      'P*O.P0P4S5O=P?O@U (0#P%SCPEP ^R.P0R 0?#R'P  I6#M%T'P8P=RDT M2%R'O5R ?D*P5R 3.#W%K  )'*O=S /%%R0P \
      9M=P?R 3O#S$S%S'S-N2P4T5P6R7R:M;P=RDPFP ^M$P4R  /R5S8O :W%P*T:P=P  ,A'T0O8P L##P%R'PCPHR DY#O3P8P:\
      RBT PS#U'M  E$%P6R /:#P'R=P?R (`$P%T*P=PDP  6Z'P*R .R#P*U8OBP 6!'S0PCP 57$R*P J2$T%P&O A7#S%O  *P'\
      P=R @E#S%N(P-R.P0S1PDS  CI#P%P'TDP !9%N-P1P;P=V?PCPDPESHR  7K#S$P'P @b#R%S'O)P ,1#P%S-P  *&#R*P M!\
      #P$R%O&P'N+T.U0L1U2R4S6P8R:O=R?P@OCPDT G<%O'P*S/R  DY#P$R T7%O3PBSHR +B#R$P -:#O%R'TBPHP +Q8P>R  -\
      R#P$P%S'O*R0S5P6R8M:P<R=S>S A0=P>R +##O'L*TCU J.#P-R K(#R%P  1!#N%T 7:-S1O O&%R:P ]L#P%R D*%P'S*P.\
      P -L#P%R !Y#T/N  EV#P'P*T-P0P C/$R2P D+#O*S UC#V%O'N  L3%R'S/N ?='O*T-P 4F#R%P&R'O*R3S=O?UBN  O_4R\
      AP DR*U;P<N X;#P*N=R@T   Y*#P'O/R0S=PGS IK8O=S .='P.O0T  1$$P*S1P ?M#R%P  CU#O*V-P=R?P@O W!%R'O.N0\
      W4P I(#P$P%R*P-P.P1V=PFP  B`## -+4P8R %A#P=R?O@T  U>#T'P/O 2=-T.P1O >**P=T@O 8/#NDS )R#N%N'X)O,P-W\
      .P9P=P  %K%S'N ')*R=P -P#M$O%M'O*P.P1P3U=OB^DP  Ua=T@O 3L.P0S2P  QI#M%S(O*O+R-P.P0T3P6R9R:S<S?T@OC\
      PFP /M'P*U0R@M  R=#R$N%P'N*W-N1P4P8W=PBPCPHTMP +Y#S:O ?-#R-P HK#R%S'P4O  _*## )7*S;P=P AK*O=S =%#P\
      'R H8#R*R8PEP ,P#P%R  O/$# 5.(P+T-P=P $U#S-O `W$P-R L!#O'S*P-S  WJ#O'R/R *L#L'P*K-P6[9P:Y;O=P ;<#N\
      %P'S*P+P-S1O=VCP  0+#P*P/S Na#R/P )2$R%S'P(P*S+R1S2P3P=M@R D-#P=SDP WT'P/R  0,=P@R M>#P%R $^'O-O.U\
      /R0P1R2PAR  C6#R$P UT=O?S %B#T%P-O1P  5J$P%O&T N`#P%P*R4R:N=T  U4#S'O*S/P4P *,#O%U(P*PCP I<%O;PCT \
      D=#P%O=T  ),#R/P RL#P%R:S=O &8#T%O'P  aO#N%T #0#N'T)R,P-R1P2R4P=P `Q#L%P'X*R.P0PFP 1T#O$P%S&S=P  #\
      5#S.P=P F*#R%R'O*P-P/V1P=OHP 0##R%T&P'L*R-R.P/P3T4T5P=OCP  ;I'P.S0O 9C'O(T+P );*O8S ;X*P0R  #)-T.P\
      0P1O 9;#O*S 1_.P0R  )=%O*S-O1S %A#O;S 8^#T$R%R*O.R/P0P=NHR <_#O%S  9^*N=T QJ4S8O  _3#R'P(P*P+R ..=\
      N@T 8H*R-P I3-R0P8P=R  <+%R'P O+#R2P 1&%R'P*S@O  8A(P+R   6I#L%P'Y(O-P J9#N%UDP  ;$*R4P5S<O =O#T%O\
      1P CD*PBR H9#P%R  A?%R'P Q@#M$P%O'P*S-O/P4[?P@P ^B'P)R K+$O%T&O ][#P%S'P 6,#O%S'P0PBT b.#P'P8P>S  \
      =+#R=P .1$S%P&P %'#P'S=P  R#.R0P b+=R?P I$$U'N*T.P0R1O8P:S;P=R?OBRDP  H$$O%M&X Y^#P$S*P2R 9<#S%PDP\
       '0#P%R'P0R DD#P*R Q,#R*P  7L.P0R K!#P'R !,$N&T'O.R/P1R2R4S5O6R8R:P=P?PARDP  BC'P.P0T1P G8#R$P'S*O\
       5I#P8R ^K$P%O)P*S8P=T 'H#P%S'P  ?]*P8P=S N@#P*R aO#S%O  /!#P,P-SHP @L%R'P.R0P F5:O=S ^<=P?R  ;W#N\
      %T S$$R&P  X.#R1P  8$#S*PBP NX#P%S.P E]'P0S 1N#P'P*S ''%S'O OQ4RCP  T(#T%O/P &A#P%U-P1P:P;P  <b#P'\
      P=S B3$PBSGP W_#T$O'P NX*R@P 26#P%R  ;7#R$P%R/P ?_'T*M=R ]%%R'P*S-P=P L7#P$P*P/P=R@SFR V^#P%O'S  `\
      :#P%R  -U$R2P O_#P'N.P0W  PN#S%O >G%PBR V]#P'R LQ#S%R'N  ^A#P%R*S8O .T#P*P-P.P/R1R2SAR C)$R1P L5$P\
      %R OL#P$S-P.P0T1P4P8R?PCP  Zb#O$R%S'N*P-R0R1N:T 181P2R UI#U$P%O2P 5A#R'S(OHP  <3#P-RBR  3'#T%O*P b\
      ^#RBP 5HBREOGR ?&'O0S  W6#P$R `]-P1R  _,%S'P*P.P EF#N$W*O8P :Y#P$P%T*P :7#S%P8P 5-#P*R )N(P*T=N  .\
      ?#P%R #K#O%S ;S#M$S&O'U GY#N4RBS AG6N:T  Z[%R'P  ']#N$O%R'O-O=PCZEP aV#P%P&P'R-S 0a#PER  aW#S%O V]\
      *R3P CA#S%O'P >V.S0O  1@-P1S +[#S'O  2b'R*P KE#O(R>R  'X#N%S'T.P0P8M=U +S#S'O 9E%R>P [-#P-P1S VS%P\
      'V-P1O2P *]=RCP ,,#T$P'P &Z#R-P  92#R%R'P1P P0#R%R&PBP  [:#U%N'N*Y/P1P3P=OBPDP DD#R$P%T'O*R-P.P=P \
      ,7#P*U=N b$#O%K&T'U W$*R=P  +&$N%T -V$P%R&P3P4S <=#R%P  67#R%S1PBPDP E$*P=P@S  *0#V%M4P  E1#S-P9P \
      ,$%R'P !<#R*P __#P%P'TCP 9(#R'P DJ#P%S'P P<'R(O+S-U.O0R1O4P:P?R QQ#O%S 0F#P'N-P/T1S  3X#O*U=PDP .;\
      #P$P%TFP aE#T$N ?,#N%T Q=#P$T%P2P P[#P%SHP E*)O*U,O-P:P<R=S>R?N .%'P.O0T RV#P%S'P*P0R=RBP  !M#P%R \
      5]#P=R 1W#R=P b,#N%U XT#P'P/S _N'O*P0S;R=R@P   _<#O%T=P KI%O&S U3'O*S *@'R.S0P1P  LL#P8P=S F31P=S>\
      P  )b#P4R <X$T%P&O =W:P=R ;)%O&S 3[#P=PHS  6)#P%R*P8P=R>R b6#N%V*PEP >:#P%T'P=P  VT#M-S1S Q.#P%PDS\
       YF#P$P%M'M*R-V.S/S0S1U2R3P4P=O@OBO 8]-RCP  )*%RCP $(#R%P =:-O1S2P W(#O%S  `&#P'R !b%R'O.S0P 2*#N%\
      O/V I2*S=O  H]#S8PDP P]#P'S0P 85#O%S J`#P%SCP 91#R%P=R@P  <S#M%S'P*PCT >(#S0O  %/#O$O&P*R5P8T:P=T \
      1,%R/P 2)'R1P  H2#P(P+S KW#R'P <V.R0P  $b#O$P%OEU VP#S%N-R1R  :'#O'S ]X#R$P @[#O8S K7=P?R  ;W#M'T-\
      R1P=R !#-R1P EP$P&P/RCR  WS'P(R 1W-M0T1R2P XN#P7R B8#P%P&R*P/R=R  <1#P%R <##S'O*P0S=P 9R#S'O S[%S*\
      O  W`=P?R  Z/#S%P'P V`#R$P %E*P=R ,&=R?P  (M#R$S%P&S'N*P-N0O7R:RCSDR EB#T*O4P 7&#N%T 95#O/S +L1PCR\
       WP#P%O'O-S0S1T3PHP _S'P0P1S  ZL#R$P%O&S'P.P0S=P?R <&#S%P'P ;=#P>R L_#T'P0P1P2P=R  ]G#P%R'P(R0P?R \
      =N=P>R  G>#R:P ..#O%S4O5S=P>R EK$P'S*P O0'RCP  CH'P-U1N8P=R?P 5_#P%R'P-P0P1U2O=PGPHS [9#P%R 9M=O?S\
       DW#M%S'R*P-P/S0S1P=S?O ;4=R?P 7S#R%P  /''S1P5P 0a#R.P/P1S :N#R%R-O  'R#R-P 5Y#O'P*T-P1S=P 4>#R$P&\
      P2R  ?R$P2P4S  YT-P=R Pa-R.O0S4P &:#N%P&P'R.S/S0P1R2P3R8P:R=R?PCPHP M;#P'R C_#R'P-R0P 3.#O%S.P1R3P\
       M.#S'P4P  8)1R3P P_.R0P @7#S$P%S-P/O3PBRDP b3#S$P%P  +V#S%P'P EI#O%O'W*P/O8R;P X9#N*S9R 4+=S?O  =\
      a$R*O-R2P8P=T R%)R=P :U#S%P?P ;5#P-R  XH#R$L%O&N'T*R-W.S/S0N1Z2L4O6P<P=S>O?P@OBWCOEPFOHO M*#R%P >F\
      #P$P%R'P*P0R2R8R  VD.S0O HK#W$P'N*O-S.O1V=MBPHP >!#R%P O[#P%S'O/R4RHP  ;(#N%T'R1P O1%P'R  YZ#R%P -\
      7%O'S aF#P%R Z3#P%R  /*#P$R ?R#N%S&P'S  5;#S%P&S'P(S*U+P-O.R0R3P5O9S:M=S?N@OAPCSDPHOSS 1%#U)R*P-M \
       L;8P:S=P :2%P8S:R=O *T#P%R 7R*R4P=PBR `V#P$P-P/R2R  %?*P8R <7#T'O+PCP ^W%T*OHP  9-#P%R <;'P0R 9%$\
      P%P*P;U=P  Yb#T$P%P*P @2#N'T :8#O'TCP -8#N%U6P JS.R3P=R@P 6=#S%N-P8S9P L*#P=R  &b.R1P YB#O%R'U(P)K\
      *]+P,P-P1O=PCP G4#P%P*S-PCR X[#S%O  (?$O&S A0#S'P  RQ#O%S !<#M$M%S&R'S(R*N+P-R.O/O0X2P4N9R;O=R?O@T\
      BUDPHP J['S0O  b&#S%O .$#N/T 0J#P4R 3^*R8P /D%R0P L##O$S*P 5=#S%O  <W'P0R E<#S$P*O8S=OHP  L5*O=S@P\
       ]D4P=R  %R%O&S `]#N$P%R'O(P*U+R-Z/P1O4N5S:P=OCPFPRR (D'S=PCP '^#P%S&PDP AM#P4P@S ?:#P%R  ],#S$R%R\
      &P'T-O.R/P1R2P8R=NBPHP '6'R*P 85$R*P /@#PBR  ',#R$P%P'P*P-T1R=PDP P^$P=R *,#R%P $a#R-P  _=#P'P*P=T\
      KP HO#P$R  )_#P%U*P=P@P  Na'P>R H&=S?O  JC#R$P'T(O*T+P-].L/P0S1D2O4S6P8S;R<P=R>P?N@TBRCRHP $P$O&S8\
      P:P=S #B#O%P'S-P0TBP  [M#R'P @(#P'R /P#R'P b`#P-R.P0P=S?PBR  G_$P&R +U%S'O  P=#O$R'R*O.P/R0R=O@T 0\
      H#P5R *M%P'P*S Y%#T3P9P  *P%P'S-S0P1P8P N%%N*M-P1P2R4R5P:R<T=O?RAPCV AO#U%N'P PF#M$P'R)P-SFR O_0R4\
      P  GU*P=R ZK%O&S*R.P0R5P=O@S BL#S$P9P  I2#S%O :IDRHP _C#P.P0S ZQ#O4S  Y#%P*P=S :O-P1R  &a#P%P'P-R8\
      S9SCO $K#R-R=O  W?#S$P%P'R*P.R1OHR *!.K0X1P V,:N=T ^R'R0P  5,#P%R ?'#M*VBP LT#T%N*P8R @9#P1R  .:#R\
      %P X3#K*P-P.P3]4P=P>P?P Q-:P=R a,%R'P >/'P-R  ;!$P%R'P*O@T HB4R5P MA*U=M  ;b#P%R [['P*SFP )F#R$P%R\
      )P*P+R,P-P.R/R0S1S4P:P;R>P?P@PCPEPFRSRTP Y]#R%P'P1P8O=T  XG'P0R ];1P3R 1H#T%L'T.T0O4PBPCSDPHP  PF'\
      P.N1V2P ;^#P'R _)%M&R'V+O=M?U  0a#P.R (.'P-P.P=T>P@RDR R3$P%R*P-R ]K$S%O.P2S  9T'P=R a22P3R K>#P$R\
       9:#O'R-R U>%R5P   O3#P'R 3S%O*P4T `7*RCP  1*$P%O&T'T/R1R3P4P8R=P>RBRCODSEPGPHORP TD#P$P*R FZ=S?O \
      :U%P*PHS :>#S$R1P4P +:%O&S [T#P%R  MD=O?S H6#P%P'S )_#R=P &$#O$V%P&R'P-P<P <D#P*P8TCP 9L*S-O=P?R _\
      C%S'O  >D8T=N %0#P$P%U&N  3]2# A3#P'N*P.P/V1S=P B<.M0P1V  7P#P/R V(#S%PEP :%#P-S1P 2V#R%O'O*T _E#P\
      %S3P=P  =F## 8X#R$P%O'R+R-P4R8R:R=O?S QT'P/R  <[$S%S&O'T(S)P*T,R-O.R/O0N1S2N3S4P8O:T;P=O?O@RDPEP W\
      T#U%O4P@P X4'P0R  @[%P=S@P _F*P/P5P=T AK#P1R 'D#R=P V]#PBR  ?Q## :$#R$O-P1R2P4S <*#P%P8P:T MI#O$S \
      ,X#P%PCS C2#N-R1S 9B*S.S0O=O [;#P$R%S&L(T*O+S.R0P2R4R:P>P  9^,P-R B_#R%P 1%$R%O'S4P /($P%R OT#P/R \
       D:$O2S !R'P*R MR#R%O&SBP OJ'R/P=O?S  ?K#V%M'R0O8P:R=P &8$S2O  `N#R-P 3T#R$P%P*O-P/S1R2R  +(#P%R'P\
      EPHS %%$R2O:P=S #`%P-R1P 7?)R*P,P=R FA0R  !1#U%M W3BRGP N.#S%P&P Y8.R0P Y.#P%RHP =!#O%S  Q($# (5#R\
      'P ?#-PCR (H%P=O?T  FO#P%S&P  S[#P$R $]#U$P%P&S'R*R+P/K0R1R3S4P5R8R:P=S>P?PBNEPHP .U#O%R&P.R0RAPBP\
        X6#P%P'P(T FE#P%R  W5#T%N ^.#U$P%P(S*P-P1S2PBN JB#R'P $F$P2R  WU#V$P*O0PBPDP ;]#P'P)R,R  X;'P9R \
       K@'P0R V.%P'P>ODU  ;].P0S6P >2%R&P=P?R O;#P%R'S*O-P8R  `I#RDP EN#S/P0P8S=O  5`#S%PDP EK#R%P L1'T0\
      N ,9#P$V%N'P*N.P/R0R8SARHP #<#T%N 28$PBSCP KZ#P%R  X8#O%S  C**P1R ?^#O%S  .^*R4P A5-PBR %J*R0P  +-\
      4# SM#P'P-T1P7P=R 3`'S-R4PBPEP  Mb'O*S W?#P%R.O0S !>#T%N  6R'S(P*S/O0O=S  $%'P*R *>#P/R 2+#R$P*S8O\
        :b.O0S  /S#R/P 3R#P$P%R'V(S*S+O-O.S0O1S5P9P=N@O bX=P?R  GB#R%R=PCO Vb%P'O*T-P1P=UCP 8P%SCP O_)S,\
      O b4%R'P  X.#O$P%S&P'R5R Q2#N%T'RDP [2#P%P*P>RRS  a0=O?S 9R$O2S :b1R2P X=#P'R  /7#R'P*S-P.R0P=O YD\
      #P%T'O <6$P%U-P/P=P 0_#T$S%O&O.P/P0R  K2#P%R  DG%RHP U&#R%P  !$'P0R 5,.P0R &F#S$O-P.P/P0S2S8P R]#P\
      %O+P-N1TBPEPHX S=8R9P  W3#P%S=P W_'P.W0L ,9#L-V  1$*V8N9O  P]#O%R'R Sa#R%R'P-PBP PM#P$P%S2PAR  ^V#\
      R$R%P/P RA#S%P*P 'N#R%P 65#O$P*T *B#S*P6P Na*R1P  =8#T%P'P*P.P/P0R=S?P XK#S%N'R ?$.P0R HO#P%P-S B>\
      #O$O'T(P*P+R.S0O4R6R9P=T@PBOGS JO'R-N1S   ^/## H=#P*R WM#O%S1PDS FZ%P&R*R-P=P?R UN*N?U  8>#P*P=R>R\
       bQ(R+P=P?R <`#O%P'U*P 2]*R>P Q*'P0R  S%%P&T'P-P1P YE#O%S W<%R'T*O-P8PHP Ia$RHP  ->#S%P'P bX#S$R%O\
      'O*P0S ,O#S%O  S[#R%P 6(#P%R (D#P-R  P0#R$R%O/R2P4P=R =A*P.R .<#P-R &@.R0P ZS%R  D?#P2R P)'R*P @)#\
      P*R -T#R'P*S?O AQ-P1R:R=P 12#T$S*L/R0O2P<R=RTP F_#P*S=T?N@P _4*L@W  S,=P?R >H%O'T-P a9#R$R&PEP >9%\
      R'P*P8R=PBREPSS 5Z#O&S'R/P=R@P  _[#O$P%U'S-N1R9P 3Q#R*P MU#O$P%T'P0R QX#S%O 4J%RDP  `b#R'P J6#P/R \
      T1$P%T&O2R=P?P ,_#V%O'R(R*R+P-P.R/N0P@P %5#R%S-P1P2P  N9%P'T-O.N0R1P4R;T?PDP I##U%P-O2P _**P?R AM#\
      T'N 5X.P1R  H^#P%R 9M#P%R&P AZ#T%P'O)P*R L'#S$R-O2P  ^)%R(P )R#S%O aY$P%R&P*S=RCP U<*R>P  A-)R,P -\
      5#N%P-S/S M/#O'S TX#R%P  2>#R$R%R&P'R*P-P.R0M8R:R=W>N?NHP  =Q#O$P%X'O*PEP 1]#T-N 2[-R1P '*-R1P  ;,\
      #P'P-P.P0T1S8P ]S#R'O-S1O8P9S>P `T$P%T-P=P O,#R%U&O'P*P-O1P4P5P6S9R:P=O?SBTDP ?b0O6P:RDS  28=P?R :\
      E$R&P +*#O-S.P ]V#R%P  L]*R-P/R0P=R@P 1A'U.P0N *##RBP I]#P$P&R'O(P*T0R2P3R8R=SBPCODUFPGOHP  V,#P%T\
      'PEP *^#P/R 1U%R*P G$#O%N'V=S?O KBBRGP  C6%U'M 4Y#P=R !.#P$R'U/N2P  7=.P0R E^'P*S2P a`'R*P-RCP  #H\
      #R-P TB/P=R S2#W'P/K WF#R/P  6Y.O0S ,!#P%R'S-R0P4S=PBP a6#P%S'P T<#R'P*R1P=R@P 3V'P.N0U  :^#O%T&P \
      H%#S%P5P ZN#P$P%R'P-S .!#P$P/R2R8P=R 4X#P%P*S 7X#P%P.T1P ')#S$P'P  =R#R$T%R&P'P-P0P2P 8C#S3P@P EY#\
      O'U*O-O.S0T1P=PBP +R#P%R*P-R  J3#S-P1P:P?RDP T:'R*P .X#P'R  %4'R*O+P-S ED#N%R'T-P=R?P &A*P6R:R=P  \
      )]%P'P*U.P0P (D*U5P6P=P>P %@=P?R 0O%R*P Z='T*O.R0N=N@V J!#U%O/O 5N#P%R&P  B<#P$P'R8T=P>O b'#P$PHS \
      ]Z#O-P1U2P 'V2R4P   )1#R0P @_#P%R G`#U%P-N 6>#U$R*P.P/O0R1O8P?R  @@.PAR $9#P-R @F%R*O8R bR%T'N %L#\
      S'P*P C/*O=S   Q1'O*P9P=T>PCSHP bb#S'PDP  U.#P%R S1$P%P&OET Y?#R'P '6%SCPDP  H#*T-P.R0P=O 59#R$P%S\
      'R(R)S*R-N/P0S1R2S3P4P5P8N=M?SHP *U#P/R  `%$O1P2T  6B#R%N'U0PHP K:$O&U.R1P2P=RDPFP ]3'P0R  N='P1P=\
      S 08#S$U'P(P)R*S-P0O1P3P6P8P:R=O>R?PAPBSCSDPEPFSHPRRSP  Ub#R'P /8#N$X'P*P-O1P2S=P WN#P'R OG8R:M=T \
       ^^#N%R-T _N#U%M Z&#P*R 40%S0P5P TK.R0P Q<#P'R  7=%PBR YT#R=P '>#P$N%S&R 8J#P%R A-#O$T-P  QZ%P'P-P\
      8T EP#N$O%U*R R--R2P -8#P%R IE.R1O2P3S  :9#P$R UW#T%R'P*P4P=P  ,'.O0P1P2TAR $W#P%R-PEPHS  HQ#P%R&P\
      .P1S [0%P=R 0P*R=P Jb*P-S1P ,+#T$P'P*P=P 7**O=N?N@Y  *E'R-P   1Y'R0P 9&$P'P*O/S1P:P;R=U 3I#S%PDP (\
      ]$R-P  bY#N%T !J#O*S  D.#J%Z&P*P=ODPHT =*#R'R*O.P0R8P=PBS 6M=P?R #R*P.S1P  M3#R-P F3#N/T (T#S%O&O'\
      R*R2P=R?P@PARDPHS R)*P=R >3#S$P&P'T(R*P+P-P/P1P2P6P8R:S?RBP  X*#P%O-P1P3P5T8U=P >T#P*T1P>R@P  C)%S\
      'P5RCO K=#P%U&P'N*P=R K'8R=P O0#R$PCP 3Z%P'R  $/#PBR *8#O4R5R 5V#P%O'U(P,P +4#O%R4R D7-S1O >S#S$P%\
      O*P8PDS V@)P,R  ``#O%V*PBPDP 5a#N%R*PCUTP 2D'P=R  >a#R'P J3%P'R 4S#O$R'P/R3R Q2#R-P   ZD#T$R%U'M*R\
      .P2O4T5O6S8P:S;R<R=N>PBMDPESHP S/#N$P'V  TB$S*P2P !]#P1S Z<#O%O*R-OBPCPDTFT >D%P*P1P>T )S#S%N*P-P1\
      R=R@RBP M5#R$S%R'O/S0P8N=R?O  H:%R=P>PER [U#R5P VJ.S0O  _Q#M%N'U*P-U.S0O1P=U?O )#'RCP 7R#R%P ;6%O*\
      P4TBPEPHR &W#P=R X=#R*P  7D#R%P [?'P(R8S=O +_$R'P  :7#W'P/M8P N$#Y$P%T&P'I*P-P0P5P=OBPDVHR *D#O-P.\
      P1R=T  ^;'T.P0O KX2RAP #8#S%S'O.T1O3P=P )N#W$P%R'P(P*R9P=M  -X'T*O=P W<*P8U=N  +X#P$ODT XK.P0R OQ#\
      R/P=O?S `#*P0P@S 4F$P%N*U-P0O1P3P=UBPETTP >K#V*N=N  <J#O$P*S>R T(#O%S B?#P$P%S  GZ#N%T >0$R;P ]Y8O\
      9O=P>U -9#N%V'O C<#T%N b=#U'M //'P*P.P0R@S  $9'RDP +9#N$P%V&R'O -F-S1O ;2#S'O  AL#T%PEO C7#T/N ]B'\
      P=R 9'%P*R  IU#P*R4P5R=R@P O7#M%X6PBPHP :R#P%S'P  GX#P$R BT#P%T&O=P [!*P8SCP D2#P%N-U=P 4:%R8PHP J\
      H#U%L&P'P*R8R  C!%P'T.R0N +Q#R%P'P BR'R*P   aU#O'S.P/S0P N/#RBP L`-P4R )5'P=R  C_#M$P&P'P*T-R/W0O1\
      R8P:P=T@O N]#O*P=T  )'8P:R ZM#R$P'P  N_0R1P N>8N=T $21S5P=N?T@P B$#P'R DQ2P3R (F#T$P%O  Y)$P'U*M4R\
      8S:P?O $+#L-V CG#R$P %C#R*P  KO#T*P-P3P D/#R%P KU*P1R E='P0R  Y^#P-P.P1T 3J$P%P&N'V(P)P*S,T-O.T/S0\
      T2P5R6O7R8X:S;P=P>L?O@OAPBSCPEOFPRP ?)#P$R  EP5P8R UZ$R2P=O?S F&#P%R a_#O*U@O  A@%R'P YK%P*S=P /'#\
      R%O&PES $#)P,R ^H#R*P KV#X$P%N*PCPEP  N&#R-P [P#S%O  9V8R=P  JP#R$P -,#P'P*P-V/O  !G#U%O=P@P F[$O%\
      W&NHP JF$R%U&P'O.O0R1R2P8P  :1#P%P'O*V-P.P1P2P=T EU#T$P%R*P=PDP  S&%O*P4T 1`%P'U*P0O '4#P$S4P 2-%S\
      'R.O0RBP <T#M'P/V 1!#P%R  aJ$P.P2S W5#R$R%P&P'M.P/R0U1R5P W5#P%R 4F#S%PDP  QT%P&R .T'P=R ^--P.R J%\
      #S$T%R&R'T)R*R-P.R/T0O2O4P5O6P:N=M>P?P@RBRCRDPEP D+#P$R  K($O%TRP @7#P$R&P  @(#P%R )6'P(S+P8R@P *U\
      #T%O'P  :9#O'T(R+P0P =@%R>P (<'P*R-R1P=O?P@T  :T#R/P PS#R'P  bZ#P/R @V.L0V +F'P)R*P,R  ,6#N%T #O#O\
      %S O.#P-T4P=P :0#P%N.P0R1PBSDTGNHU 'V=J@X W`%T-P=OCP !-#P%S>P  Y0#R*P 8G#P/R ;2%P'R-R5PBP KA#T$P%R\
      6PBPHP  ?,#R=P ./$P%R+P.R1P2R=RHP  ><%L'W0P U?*P-R >H#R%P*P-P=S@OTS  ^5#PCR SU)P-SFP  V:#O%S-P -A#\
      R'P.P0R  &V#P%R>P G>%P'R /X$O%U&N2R>RAP ;0#P'P3P=PCU R34R5P :##O%S ;D#O%O4R>PAU  R94P8R ^_#N%T SS.\
      P0R T$%RDP  WJ%R'P ,X4P=R R$#P%P'P*R=T@P ::#O'P/T <L#S'P/O 06#S.P8P:P  G=#S$P'P *;#R'P ,L#R'P-P X.\
      #O'S 1;#PBR Qb%O&S.O0S =@#R'P-P &>'P*R +X#P%R  $&#P$R'P-R 2^'RCP Q*'P0R B%#P;R  &V#S'P3P 0W-PCR 9:\
      %R&P  S/%R'P W_#S$P%R'P*P/P=PDS 5!#S/O  +_%R0P IK#P'R  ZV#R-R1O Q[#P'R #'*R3P XA#P*P=S U.*U@M  -C%\
      R4P CF#P%O&S2R  3>%R'P 9O#P%R N/#R%P  0&#RHP    8@=R@P 0K#R'T-N.P0P1S2P 22#O%S'P ?*#P'S)P  ]^'PBSE\
      P D1$P%T&P'O.P0S:P=R !E#R-P  >X%P*P>TDP  !3#P%P'S =E'S-O ,O*S=O  4]*P 5/$T%P&P N93RCP  ^%$P%S&P V-\
      #P%R  HP#R8P >-#R*P !9#P/R HI%R&P  D`#P%N*VBP XI#P%R <0#R%P 5?#S%R'ODP /G#V'P0P1OAP  )=#R%P  01#O%\
      S <##S$R%S&P'P.P0R8P=PHP `,$R%P ;0%R'P AP*P9P@S +^#M$P%P'U.R0T1O  Z?#O'P/R0R5R8P=R?PBR #&'N-T O2#S\
      -P=P 5^#L*S=T ?:#R/P  #X'O.T1P )J#O$P%P&O'R*P-R/S4P8R;RBRCPDRERHRROSRTP OU#R*P <@*N=T 5>#N%V'R*M-P\
      /R4P5R=R?P@S  2$#P*S=P X9'NDT OG%S'O  YG#N$O%M'N(O*O+R-V.U/S2T4P6S8K9X:P;R=U?M@SAPFP =W#R%R'PAP NC\
      %R'N0S  18#M%U `8%R'P*P=P>S P4#P%O'R8T:O=S?OBS  ']#P$O%R&S @:'S/O  ?$#R1P =b#R$R&P'R*O,P-P/R 9)#O%\
      R&PHPST  ?L#P'P*R0P1R4R=RARDP V;6V8P:M :(#P'R VZ#R%P ).*PTR  51#R%P >4#O'T>P &7#S%R-S/K  ;F#O'T2P \
      a8'R*P=P?R CL#P%P=S  G&#T'N /W#P-P8S 44#P*R  2,%O-S1P 5Y#U$O%O'P*P-S=P I,#O*O-U1P  aY#P*S-P :I#N-R\
      1S OR#P'SBP 5/#R=P a`%P'P*P-S 49#W$O%S&P'U(O*N-T.Y0N1S3O5P:P=O@PBOCOEPFP J&#O*R/R=PDR >;#P%R  ]W%P\
      -R ]F$R*P  V:$R'P*P5P=P?T -9%R4P  VF#S%P(P+RBP `_-P1R C[#O4S '/#N*P-U  D:#R%T-O/P1P=L>S?T@P -I#R$S\
      'O*U-O2P8R:P=OCR  E$-P4R #J#O%S '4#N.P0UBRFP XO#R%P >@&R-P ?$$R%N&R &/*R=P   LV#R%P WZ#O*T-P.P1R H\
      ?#U%P-N ,!#U%O'PBP  `N#R*P-R1P R78S:P=P  !&#P-S.O/R8P:R Ga#U$R%N&P2P  aS%#  7-#O%S J/6R:P ,X8R9P 0\
      W5R8P <W%R'P JW$S%M&U'P*P  C1#N%R'P-T=R DL8R=P 0P#P%R 2@#L%P4THT -/%P6R BR'P*R 8E$S%O =[#S$P%P (?#\
      T%O'P 9:#R%P  N[#S%P*P SC#W%O'O*O-REPGP  3-$R&P  @%*PEPHS LC%R'P ]K*P=S@P _Y#R$P%N&P'V(R)R+P-P.S/N\
      0P1O2P4R5R8N:R<P=T>P?PARBVDPFP  T[%S'R*N-P.R0P8P?P@TCP 7O#P%S-P0P  ]T#S$P%P =`.R0P SK#S(P-R8OHP Z2\
      #P%TGPHO  bH%S'O R3#S*P=P ,M-P1R Q4*R=P   %*%S&O  %5#P%S*P C]#T%P'P-O/P0S2P5R=RBRFPGP 4?'M*O.T0T ;\
      N#R%P P_-R1P  I#$O%R+R.P0S1P3R4PDPHRSP  A,#R%P ^*#R$P 2<%O'S  -!-P1R LN#T$O%OBSEP  LU'P(R)R,P  IN#\
      # @!*P8R <Z#O%R'S4P W##P%R0P1S2P 5<$P%R&P2R PJ%O&P'P*N0T=T  W/%P'R !I'T*P-P=P &V#M*S-S.P0T1P3PCP  \
      IV#P=R #8#R%P  Z,%R.S/O0P1R <!#S&P.R/O0P5P8RBR &S#R%P  2G'R)P ?K#P%SCP G%#S*PDP ;)#P$T%N*OCT E@#P'\
      P-P1P=T@PCR  [7.P1S=P UP#R'P=R?P G@#P$O%S&P'P-P0U1O2RHS CS%P'P4SDP  C%%R'P=P?R 5I.R0P ]S%R2P  OU7R\
      8P IB#S$T%N&P'R*P/R0P2R:R=P>REPHP ;K#P%R BI#R=P RH#S%O OY#O%T=P %`#O$N%N&S'P(S*R+P/P=R>R?P@PBYHP R\
      U'P.R $Z#P$N%M'T(T)R*R+O-U.T/O0M1O2R3P6R8T:P;S=O?OBOHTSP  F!8P:S>P HP#P%R 7##U%M $:'O0S  D)#T$N%S&\
      O*O-V0P1R3P4O=O@PCUDORP  <-#P4R ND.P0R FZ#M$P*O-T1P2R8RET <W#P-R b@#S%O CX#P%R  a-#T%O3P O&#S'P(P*\
      P-M1S:R=RBR @F#S%PBP %'$P%P&S-P1R @]#M%R'R*U-O1SEP /_#P$R%W&O'L*R=R?P  [S'P(M+V ;A#P(R <M#M$R%U'O*\
      O.R0P2P5S8P9R<S=R>O 4S#P%OET $J#R-P 69-R1P TE#R-P  >Y#N'W-O1O /2#S%O'P0R D4#O%S WP#O*S=OBS .=#S%O \
       XE#N%T 5`#P'T(P-P4R5P=PCR  >##P%P-R.P0R1O3S=P@S !I#S$K%N&O(P*W+P,P-U.P/P0P1V2P4N6P7P8P;X@OCSDOFPH\
      RTP JZ%R'P `T#R%NDS F6#O'O(S+T-N1S<PCPHR  F;%N'V/O ?S'O.P0T  '*$# T-1P>R U>'P.R 06-P :+$P%R&S2P:S=\
      O  ;K#P'R-R.O0R b%#P5R SJ%S4PDP  0X%R'P !R'P8S=P $I#U%OBN  J$#S%P'P #a#P%T'P0P 64#S%O S0#M%T'S*P #\
      $#R1P  8V#P*S4R=L@T 13*P:P=S 2,#S%R/ODP  5P#S%P&P -5#T/N EA$R&P'R*P N!.P0R 'L#O%P'S-SDP =C#R%P'R,P\
        ]S#P'P-R1R a]*P.R8R?P +0#P%T'P0P #1-P1P=S  aE-P.P0P=R@R bQ#RSP )L#LBV MQ'T.R1N FV#P%T&PDP  U-#R%\
      N'S=R>P _G'P-P.P0T=S>R?ODR  P-#P%R X^#P'R  b;%S'PDP L6*R-P R-#O%S SP=T?N >Y#O$S :F#S%O&P*P=SBPDPFP\
      SU 3(.S0O H=#P%R  LX#P%R K1-P4S8P @G#P*P4T5P J0#R'P4N5T .>#P%P'P2U4P %%%U'M 0W$O2S 1[#N-UBP  -7#T%\
      P'P*R=O P2#P'R  3R#O%U=RBPCP ]/-R1P S:#R$P _M#O$M'P*M-U.W/R0M1U2S8P=W?O@OCPDP  /^%R-PHP SD%T(O*P Z\
      ?*R=P@P (^#T%P*O3P L7-P1R  EM#T*O-P !Q#P$R /4%P*R [;.P0R  Z($L-P1P2X O@#P1S=P W0$R*P W'-P1R  X4#N'\
      P*R-R1R4R>RFP %H#P*M=UDR ]:=P?R D?#P%P'S 'P%P*R  5Y#R$P OT#P%R 4X#R%P 9^#O%U-O .a#P3R $b$P&R  (G$P\
      &P2SAP JP%P=T?O b4#O$P%S'R(P*PES  -R$# a/#P=R R*'M)V,P bD'P.T0N5R  !=#P%P*M-S.P0S1V2P@P #O#P5R @5#\
      P'T-P.R0O8P:S=P LZ=N?T  O5#N$R%P(N)O*S+T,R.P/R0P3S4R5T8O=O@UAPHP HX#P'S*O/P:P=T !!.O0TDP :H#P5R  `\
      H#RBP `=#S/O T$#O$T%P -A#P%S&P H^#P%S&P (4$T*O=P  (L'P/P4S K0#R'P*S0P=P  C&#P%R G<&P*P/RHR ?H$P%U&\
      OEP ,I#N%R*P4P=PDSHT  )=#P%R =J'P*R VN#P%R.R/R0PHP  +a#M$U XR#R4P 7]-O0S?P  K'#R-P 0*%S'O 7S#O%S N\
      5#S%P  `!#P%R 6J.R0P ><*P0P8S !'$P=R 5L#R%P B3#S%P'P*P=R H[*S=O  V`$P2S=P K$8N:T 2O%S'O 9/'P-P.R1R\
        5E%N'P*P-T0T1P6R:P=R?P  R@$O%O'U(P+P-R0P1S2T3P:O=L?P@PCTHS E1$P'P*P-R0R C/#P'P*R9R=P FJ%R&P  OX#\
      R%R-P1P 7J#S%P'P J:#P$P>PDT  :[%R&R'O $-#T%O'P %_#T%P>O 0W#P'R 53#P%S.P  ?R.P0T=O 4!#S%P*P E/.R0P \
       33%P-R2P8SHP )@*P-P6S (28P:R 9-#M'PBV 6O$R&P DC0P1R IJ#P%P>S [[#R'P W4#S$P.P  YS*S@O '#'P(P+T -V#\
      S8P9P  ;7#O*R/SDP $%#L$R%T'R)R*V-P/S0S1U5M8P9S<L=M>R?P@O DH%S&O  %R'P/R 03*P-R X9#PBR )8#S%O 0!%R*\
      P  *5#N$R'P*S+P.S0O2P=S KB#T%P*PDP 3;#T$P'T*R-O/O0P5R:R<P>R@PBPEP 6'=O?S )G*R2P b3-P1R R##S$P%R-P1\
      PDP  E2%R-P Q5.R1P ]S#P%PDS I##P%S&P'P(R*M+P-R.P0S1R4P5U<P  TQ%X'O.P0NDP X5#T%P-P1P2P 90#O%R'PES L\
      W*P=R  V0#R*P N(=R@P  7&#P%S&P )I#P%P'S*U=PCPDPEPFP 065R8P E,#S*PBP Na'P-S1P NZ#P'S*P  )E#R$P '1#S\
      %P'O0SBP  BX#T/N Q6=R?P CP#OHS A]#T/N8R=P <`.P0R  )#.R0P <2'R(R*S+P-P=O ].-S0P1P Q.-R1P   `Y#R'P  \
      -;#U$R'P(R*R+P-P/O2P8O=R W6%T'N  YV#S*P=P  XK$P%O&T ':$P%P&S 94'S*P/P0P4O5S8S=R@P  1I#P%P'S*R/P VF\
      %R=P *a-P4R Ta'R0P  Tb#N%R/U0O1P8R Q@#N'R*P+R4R8R:P=R?P  !)#R%P /#$R*P -.#P%R &<#O$P%O'T*R-S=PBRGP\
       8'#P/R  <^#S*P.P=P -a#R.P0P +<.P0R  7V#R'P0S1O2P 0!%P'S-S0P1P8P  0T$R*P  6>'R [N%R4P P=*P=S?O QZ%\
      P*T;P=P  ]Z#O%N'P-W0R2PBP  `[2R=P >.=R?P @=#M$U W+#S%P'P  '5#P%SBP DE%R=P +5$R8P  !=0R=P )b#P*R8PB\
      R  ^N#T$P%P&P'O*P.P1V4P=P 'T$R-P Q`#R%P *2#P-S.P  06-N1T LD#R$P VY#S$P*P2R =(-R1P  ]`%O&S Q_#S'P/P\
        OD%R'P ]'#U$N-P2P <H#P'PBS b/%R-P 8V#P$P%O'P*S-R4S  C_'R0P *F%R&P _]#U$P%P&P'S*P4P5P8P  1P#S4P8P\
       <.%PER <3'R(P OX2P4R  b1#P=R 6A#RDP +F#P%R &K#R%P D5=O?S  ;.#O=S G2#R%R'P+P @K#O'S 3F#N'S.L0V1R@P\
       IW#R-P1PCR  QE#P%R ;/#X$P%M'O*O-U1R2P=P@P 76#J$P'[*PCP '1#P*P8O?U  .V#O$U%P'P )F#P$P%R&P2S 1M#O%S\
        Y%-P1S2P *(#P'O)P*U F+#S%O'R-O.U1O2P Ua#P8R UY$O8S _a#[$S%M'O*OBOEPHP  RC#P%P'S L`#O%S WS#P%R .[\
      .P0R _'#K$P%P'P*S-P4P5Y8P<T=P  BH#O%S 1W%O'S N0#T%N*P8R .-=R?P  DS#O%S'R(R*N-V/R0R1N2P4P6R8P=P?RDP\
       ,:#S%O'P*S-P/P=P?R  !7#P=R )U'S*O 5L#O%W'P*OHP `X#S$P*P +M'T.O <F#S8P  PP#N-T E($P%R (O#P%R  74#S\
      %O A*#P%T-P=P &8$RBP  UV-R0P EU%R0P  H]#L%P&T'R*P-T1P=R  +##S%N'O1TEP 7K#P$P%R'S.P0P  M_#P*R #X#R/\
      P &@#S%O&P K(*R-P 4b'P.R0P (Y#P.V0M B*#R'P  ,B#O*T<P  W&>RHP $C$P%T6P=P  >@%O'S4P :Z%R*P J(%P-R !E\
      =U>M  X2-S1O  =D.S0P1P -a#N%T ^O#R%P'S)P*O,R=P?R %A#P%R T2-P=R +b#V$S%L&T2PCPDP )[#P%P'S  DM8S:P=P\
        Db'# *_#R%P-P 'Z#P%S RS-P1R QZ.P0R  =5#S%P*R-P=P ES%P4P5R8R -`'P*R  74#P%S'P C;#O%T*P+P FE#U5P=P\
      BO FN#S%R*P/P  I]%O'N*V=R>P .K%P-R2P8R=PAR 27#S$P%P FL#R$M%S'S*N.S/P0O1S4S8R9P:S=M@S >Z%R'P :Y'P4O\
      BT 4`#P%R'P-S1P PS#N'T*P-R  .O'T0OBP SA#R(P <I#P%R'P*P-P1S  PG'PBR @])R*P:O=T?O ;#%P'R UC=R?P ^7#P\
      %R  %)#P/R EL%P'R*P=P@R HT#P%P'U)P*P2PAR  V[#T'N6R8O:O=S 7K#S%O 'I#R%P.R0P VP'P-R /M#R/P   '>#P%R \
      :9%P4R  ^S1P>R `3#R*P:P=R F-#R%P _+-R.O0S1P (<*O<S  W[#R'P @`#R%P /V#S%O&P AM'R=P  L]#S*O  ZC#P'S5\
      P=S?O b!%O'TDP ;?#R%P  OX#P%SCP !9'U-P.O0P=P [b#P/R  6-=O?S 7M#P*R.P0R -7#O%T&P J=*S8O  T@4P8S=P ]\
      >%P'R Z[#R/P  %G%P=R O!$R%O0R4P8N9U b##P*R UI#R$S%R'P*R-P1P2P6P ,6$P%R E^$O%P2T )V#T%R'N.R0P=R?P@P\
        V'#R$R&P'R*S-P.R/O4R=P>P@REP >&#S-O0P1R OW#R%P'P0SCP ?9#P'S-P:P  _B#RBP L:%O*S KK%R*P  .P#R4P 1a\
      'N.S0R J4-P8R=P@R  *?#P%R-P8R [L%PDR TV#O%S'P  H)#P*P-S P(%R'PCP  RK#P%R 'D#S%P.R/P0P=R?P `7#P%P'P\
      *T  C!0P8R FO#P'S*P _4#W$P%P&P*P2PCP *E-P1R 4]#O'S  M&$R*P  Q1=R?P OC#U$T&R'R*R+P-S.M/M0R4R5P6R8N:\
      L;S=P>SBMCSDPESHP N%#PBR  4X#T%PCPEP ]X#R'P .F-P1R AB#P$T=PCP *3#P%R  Na#O%S SD=T?N /H%SCP BG$S&P2\
      P  M';# S2%O&TDP %>$R'O-P.O0R2RBR _>#O%S b6#P%R ,.#R$P N,#P*SCP  6*%P'R '^$R%P&P EF#P$P%O*S8T:P;R=\
      R>O?O@S Z0'S*O 3L%S'O  ['%S&O E-#P'P*SGP GE-R1P  T:#P*P-P.R0S  MR#P4R 7.#O%P*PBU ]L%R'P 1M#P*P8S  \
      ?S#P%R E.%P'R Z1#R$P%O&R'P(S)P*S-T.N/M1N2R3P4P5R6R8O9T:P=R>N?R@UBSCPEP ,E$P2R  .U#R$P*P-R )F$P'P*S\
       _8%R'P 14=P?R  T$#P%R'T-P0O AN*P.O0S=R ,^#P.R0PBR  3?#O*PCT :<%P8R M:$R*P YB#R$R/P2P   )I:T=N /U#\
      S'P0RBPHP &4(O+S  :/ERHP MT#T%M'O)P/T?P@S EU#P%R  #N'P1R >>#P%P'R*P.P/R0T2R5P AI#R'P %=$S%P&P 9C#T\
      %N  0##L'X*O ^1#U$O%P'P )E#P&P*P5S:P=RBR $Q$N(O*T+S=N@T `.$O&S TR#R'P(S+O bN#S/O R1:P=R  (H#P/R +J\
      #N&P'T S..T0N %N#R%P1P2R  _E$S%P&P *?4P5R K]%R'P  MF#T%N-T=N Q)%S&P'P  ;M,R1P 0Y#P)P,S  &>*P8R /P#\
      R'P I]#R$R%PHP _W#P%P'T)R*R,P0O /L#R'P /P#O'S  9O#P%R-R1P OZ%S'O UF#U%M Mb#PHR FI#N%V'O=R?P  04#P1\
      R  @,#T'P/O  [X4# 14#R%R'O-R1P @98N=T HS#R$P2R8P  4-#P%R FE#P%R 5_#T%N'P*S2P:R<P=O?R V['S*P-P 71#T\
      -PBPHP 3D#R'P UD#P%S-P GF%S&P'P  2C#S'P.R1P=P Q5%R&P bb%P*SCP LU.R0P=R?P  _U#O%P*P-T0S=PBPFR EN#P%\
      P4T=P ]A#S$N%T'P*Y-V.P0O1O2O3P7P:P;P=OBP EU#O%OBU *G#S$R'P-P0P3R4P8P=N>R?TCRHP   <>#P$R%P'N*W-P=OC\
      R Oa#R%P'S*P=P  Q-#S'T(P+RBOGPHO I7%R*P  ==#N%T  O+%PBR S'#R%P 1T#P(R+P1R P%-R2P 78#S$P/P _8%O'T ,\
      J#P$U&P*S-P2N  9E'P*T-O TS%RDP Z=%R'P $M#T'P0P2P Z_#P=R  <6#P/R G;#P'R 2C#S'M*R=R 35#S'O [`*S-T.P0\
      R1N8R:P=O ?P#S/O /[#S/P=P @=#P-R  S(#O$S%P'R.R0N=S V^#S%O #$.O0S H?#P$R%P+S/R2P3R4P5R8O:T=O?O@SSP \
       X9#R*P _%#R-P .A#R%P 4V#R%R'O Y2#P%S'P ]7#U'R/M0O /?#O%S +X#S%O  -L%# R(#N%U*P;P=R D!#O%S WB*P1P=\
      S S^#R*P O@#P$R OI%R'P 9J$R2P  b*#P%P*P/T W&$R%P'P*R ^V#S/O Z]#P%S&PFP  B.#P*P=S C`#R%R'PCP T,#P-O\
      .S8R>PBR  =Y*V=K@RFP 2,#P%S'P  47%S/P1P 6A4P8S=P R!#R$P Ta%P&P'S /I#S%O  KW'P.R 2]#S-O  )$*R-P _4*\
      P-R >H*RDP *E#S%O'P-S@PDP S8#U'N4P=P 0W#T$P&P'PHP 96#W$M%R&N  7Z#P1R ]b#P$R'R*P XR%S*P>P  &9%P4R H\
      a#N'P*P-U.P/R1N<R=R>R ?;#V$P'N &N#P$O%R&R(P*R-U/P0K1R2T8P9R=R?P@NCSDP 6&#O%O&P'T/S  CY#S%P=P VJ1P2\
      R AG#P%R)R=P aI#S%O-S1O  CS#P%OCPDPEV N@#P$P'O*S2R *I#L$P'L*P+P-W.T/U0M1R2S=U?N@PAP  41$N%TDP H>#N\
      $R(S+P-S4P +Y#P%S/O  ^S'R*O3P5S   0-#O%S A==T?N !(#N'P*SBS ^_%R*P  =?#K%W 5Q#R-P ;K'R0P8R9P  @'#R=\
      P 1V#P%R `N#R%P N%#R6P8S=P [K#O%S'P/R=P 1]#O/S aB=P?R 8!#R$T&N8P  4F%# JQ'T(P*O  XY#P%R ,1#P%S'P0P\
      1R 3?*O=PHS ,H#R$P  <!$P%P&S'P(P*R+P-P.T0P2S8P=P X$#S&S'S*O/N5P  GT#M%P'U (>.P0R ^@*S-P1R8O  R?.P0\
      R RO%P0R ZC#R*P $%'P.P0R  #A%P-S.P CF*P/R=R@P )V%RBPEP  ]8#O%R'R=R?P ?4'O0S  B?$R'O.P0S 6%$T&P'P H\
      E#P*P>R 1S#T$P%P*P &+.N0T I4#U%P*P1P2P8PBR 0<#S1P  /0#P-S1O #A#S%O&P:N=TDPHS ])#P'T(O  K##O%R'R 5!\
      #P%R EA#N-R.P/S1R2P:R=R?P  -+=R>P E8#U%P'OHP -.#V$P%R'N-P3PDP 5^#P%L'W  R!#R'O-SDP CC#P%R S!*P=R  \
      14#T%O=P :M$N2T  H/#P%SCP !5%P&P'U*P+P8R=O?SARFP  P'%P'P-S.P0S=P?P GD#N$R%V&T'P(P)P*P-P.N/P0R1T3R4\
      R<R=M?RARBMGS  S_$P%P'T)PDP &P%S'P*P=U?M  II#P%R'P*S S8#O%S&P'R*P  1)#P'P)R,R R_#P>R ,'-P=R HF$O2S\
       OR%P'R=O?S .+%R'P )^#R%P CZ#N'R*O=P?R@U  ]%#R'P %D#S$P%P'O*R-R.R1P3R4P8R  K3'T*N b=#R$P ^-'O0S  :\
      >#R'P VB-P1R >X#R*P/P=R ^J*P-P1S  'V'P-R ?Y#P*R &>'O.P0T  WD%P*T=N PZ#O:RDR B]'R0P  Q5$T%P&P2P V6#\
      P8R -`-S1O /<8P:R=P  S`#P*S=R@O NU.R0P 2;#P.S RO#N$R%P&P*T1R5P=R?P@PBR &?#R%P Yb#J$O'O*P-P1P2P8P=`\
      >P?P@PHT  7?%RHP =B#L$P%P&N'S(S*R+O-P.O/U0T2P4P5P8P9T:S;P=S?O@SBPDPFTHS Z^%O8S UG$N&T +W#R$O'T*O  \
      P)=P?R ^J#P$P%S  LI#P%O/SGPSS 7L'P-R=T?N FR2PAR b&=O>S NM#S$P-P  N-#P$R'O-V1M5R?N@T <Z#M$T'R:S=O (\
      -$R%R&P=P 3Q%R&R-O/O0R1P2P4O5T:P;R?R@TCPDOHSJP  4@$R5P __#P=R @`#O$R'S*P1P2P=S J;#P'P(R/R Q]#S$P%R\
      &O'O*S-P/P1N2O4S5O6T8S9P:R<T=PBPCPDP P>$T-P2O VO#R$P  F*#P8R F5#S%O 3F%R*P  <?#L%V'U/L 4>#R/P [E3P\
      8R ,X%P*R K2*P0P8S  07.P0R QT%R'P *4#R'R*P-P  L]#P)R :U#N$P%V&PEP CB#P%R !.#O$O%L'T*O+R-T.R/P0R1R2\
      S6N:T=S?O@R 8N'P*U=P@N  >W=S?O _?4R8P #S*P@R [b#P%SFP -_%S'P0O GK#R.P/P0R +E#S$P%S'P)P*P=N?T b1-P.\
      P1S  HV%O&S'R*O/R I`#O%R'S*P+P/S=O?R 8!#M%T8S>P XK#U'M  <W#R%P 3b#R$P%P'O*O-O/V0R1S@PDP =##P%R BF#\
      R%P'P.P0R8R  +)#R/P *(#P%S4P8P<R  N+#P8R=O?S !6#P'P*S-T.R1P4P8P:S=N W9#T%P'P=P P$#O1R:R 5:$P%O&T S\
      9#P,R=RCP  '3$P%O'P*W4PHP KK*N-R1P=T  %b#T%M&S'N)R-L0P1S3P4P6V8L:R;S=T>RBPCRHP ^T#P*O=T FP#N*R/S '\
      N#P'S0OBR  .Y#R-P E&8R=P YF*U-P3P6O=P <6#S%S'N1P ON#R'P-P.P0R1R K@#P'R  A^#P%S&P'O*P/R=R <_'P*SBP \
      /U#P%R ^U'S/O  HZ#P%R H4#P5R +5#S%O @9#P%SHP 49#S%O  Zb0R6P <B%P2R %T#P%R  H@*S=P@P 5=#T$O*P $7'R.\
      P  RQ#S$R&S'P(P)T*T+T,O-P/O0O1R2O3P4S6P8P<P=J@UBOCUDUEPHP  .##R%S'S)R*P,P-S0O1P8P=P &4#P'R ;F#S*P=\
      P JV-P1S=P 5B#N%T*P-R.S1O ?7#O%P'T0P b!#R*P:R=P  I;&O2S 5T#P%P'T*P-P Z!#P'R ,F%P'R %!*R-P  @P#R%R&\
      P #`#R%P'P/R ''#T%P0P=P BA%P&R a?#P%S'P  ^[#M'U*S0S1P8P=P@PDP ^*%O'S V;=R@P OE%RDP 5N#S$O%R'T/N0M2\
      S5R +-'O=PFT  #R.P1R K?'P-R  YK#P%R*T8O9P>P ;!*P=R !a#T%S'R*O.O/R>RCPDOFSGN  ;H%P'S*P Sb-R1P ,M'O(\
      O)S*T+R,O-P.R/O2S3R4S5P6R8P:S<R=M?PCPEP 'P#O)P*O,R-Z0N1P3P=P *,*P=R  PJ'R/P )9$R%R*O ]O#O%R&P8S E_\
      #P-P1P;T FT=R?P  8[#S%P1P ]K#P$P%T&R'P*P2P8P=U?OARHP UB#P%R(S*O  `L'R0P =.#U%M a0#S'P/P @*#T%N XW*\
      T+P4P@P Cb#T%P)P,P (W#R%M'P-U  YQ'P/O0U2P GJ#P/S  5S$P'R*P2R X_*T+P=O @Z#P%R .V#O$N%T'T-P [G%P'R*P\
      5R=P 7$#P%R'S+P 9H#S%P.P0R1P8R>RHP  *.%P8R ->#P'P-R.S0P1R2P=R?P    -H=#  UA#R-P a3$T-P2O ^4#P3R R7\
      %S'ODP 4J#O%T'P  JS#P%T'PCP :-#P%O'U*P0R2P !H%P'R  NR=# N%#O%P*U 6>#U$R&P6PCPEP ^/#P%O*UCP 6,:P=R \
      AT3R=P S)#T%O'P0P  /**T=P@O 37%P?R  P_#R*P ZH#P$S2P H_-P:S=P Z)#P*O4P=T?R !G'P*P=S  aM#P%R !4'R*P \
      E!#S$P%P'M*R-O.T1R2R=S?OCP *U=S?O  !!#S$P-T1N4O `.#O%P'O*TBS $K#R%P  VF#R$T%U&M'P*N-S1P5P8P:P<S=R?\
      P@RDP 13#P6R JQ*P=W?M@P  9C#T%P:PDP Aa$P'S >*%O-R1P=RCSHP  .-#O%S D$*O-S B6'SCO  %4*P=R@R  (Y#PDR \
      JD$O%O&U 6V#O'T(R+O DK-S1O  IX#P%S'T*N0R@PBP EU#T%P'O  B<%N'T Y)2PAR =G*P3R C@#P$P%R'P.O0S8RBR  0J\
      'O*P-R.R0S1P<R L$#R%P  PH-P1R  QM=N?T &%=O@S #F%P'R  FD#O$P%O*R=PCWFP F5*O.R0P5T@PHP !X#T%P'P>P >F\
      #O%R*P0T=R@PFP  OB#P'R-O/T=P >Z#R*P $@#S%P+P a^'P*R  >7#S)P*P K_%P'P*S :0#O%U-P1P IF#T$P'P0P4P   ]\
      O#M%S'O*U-M1U4R5P8O:S M>#N$T.O0T=P =O#S%P'P*P-O8PCU 98#P%SBP R-#O%R'S*P  7V#R%P VU#R'P  $P#O$P(P-R\
      .S0T1O2PFP  NV#R%O'U4PBPJP AK#P$R GP#T'O*P LK%P'P-P4RHS  ^R*RBP .$*O8TCP 8U*P=R _:#U$O%M2S=P?R MI'\
      O.P0T 5)'P*P/S6P:R=R #7#Y0P;P=NBOFP  _N%PBUEOGP UE#U%M&P'R*M/P4R8S=P?R@SBOCS P)#U%NCP  0-#U'R(P*P+\
      P2P8P W-#S'P@P  ;0#P4R Z*%P'R &'#P%J'Z=P Q(#P%P'R.P4PBS `+#R'P/P4R  Z3#W$N%V&P(P*N-O.S0S1P3P8P=PBP\
      CR  -/4N@T EP*P;R  9Y$S2O 4D#O'R.P0T;P C9#S%O &H#P*R ;,#R'P ,8%P2R  BD%P'R &;#P$R(P+R3P4R=O?S 2!#R\
      'S*O-P :+#U%N'P  _E#T%O2P ZC*N@T  ,R#R$P%S'P-P <`$U%P2N ;^*P=R  =*#T%O/P OV#P%R I`'P.P0R3R  W;%R0P\
        GM#R&P-P1R /a#P%R)O,S %D$S%P&P  >$#O0S U*#P$R <U(R*O+P=U?P@P 3R#S(O >@-P=RBPCR Qb%P8R  &_=RCP  -\
      a*P-P=PTS D1=RBP `J#Z%P'P-P4M=PBPFP ^X=R>P 95#R'P=P?R ;('P TQ#P$O%U&P _-#P'S*P.P:R   1['O*S=R?P bR\
      #R%NBTHP P'$O%U&P*P2PER 9H#P'P-P.O0U 2%#P=R ?$'P5S8P ';#R$M%R'R(P*N+R-P.U/S0O1S2R6P8S9N:U=PBSEPHPR\
      P  U`#P'P/S  C6%P3R (&8P=R /'#O%O'O(O*S+T-R.X0N1P<P=R@P  *I#R'P=O?S +]#S'P/P  _B#P$P%T&O 8M&P5R=R?\
      P ML#O%S'P  :H&P1P2S T].P0R T$#P%R _9#M%W'P=P ZT#P%S(P  4W#S%PDP .Z'T0PBP (b-R1P  O/#S'P*P `J*R>P \
      F_*T.P1O  +F#O%S'P UU%R'P 8<$P&O'S*P-P.S/P0O2S8R=T>P?N Q`#P$R S,*P-P=R ZL#P%R-P=R  JQ$R2P   ;Z#R%P\
        VH#W%L*P %+#P'S1P W/%R'P.S0O  N)%T'O)P S>#R'P +T$R%R&R'P(P)R*N+O,N-M.P/R0U1P2O3R4S6R8S:V=L>P?U@M\
      CPDPENFPHTRU Cb#P$T)P*N-R.P2P4P<S=S>P@R  LP#T'N 3I#P%T*P+P<RBP ZL#O$P%S&S-P1P2P:P=R LV%P-O1S  Z$$S\
      %P&O-P2PHS ]@#P'R   3K-P4R DT%P2R L21P=R 4F3R=P  JM#O%S'O/R ]V#P%SCP 2.#O'S4P5R ./'R*P <4.U0M  ]A#\
      O%O&P'W8P =K-S.O @M#P%PHR  a3.O0S bb#R%P (X-T1OCP ]>.P0P2S !D#P3R HY=R?P  %L$# _<%P8P=THP GV#P1R  \
      &8&R2P 3T$V%O&P'O-P.P/R0R2O4S5P9P:R=O>PBOCSDT F9#O%T=R@P  )5$P%U&P'P8R:PHP 9M%P'R*P  0##O%T=P *(-P\
      .T1O  ?B#M%V*PEP VA%P&P'S-P4R8R9P:R=P +,#R'P E:#S-P1P  XP#P.R (J#O'R*R-S.P8P@P ]+#T%N `#$O*R+P-P1P\
      2S=S #M#O$P%P&O'T*P-P.S/R0P1S=RBP  D0$P2R B^#S%O FF#R%R'P-R.O/S0P XX*P@R  ZJ%R'P =V'P*R E18S=O 'P'\
      R/P L<#P%SDP  *8'S*P-P -J#T%R&P*O6P  D2#P'R #L#U%OBO  1F#P%R $D#P%R )B#P-L.W0U1O2O 7C#O%R*S8P )T#T\
      $P%P-R1PDP :X%RCP IN%P'O0S  G/$P%P'R*O+P-T.P/R0R1P3P7R<R=R>R@PBPCRFRGP 0N#O'P-P/U=P?R 5^#R*P-S0O Q\
      9'O*S  )_#P4R :U$O%T*P H`#T'N=R?P ^/=P?R _M'S-P1P 7N#R%P  b##P%S8P +F#S%R&P=O `O'P1R YF'P0R ,)'T*P\
      0N:P=S =4#U$P%W&R'S(R,P-N.P/O0V1P4P5P6O8O9P=V>P?M@PCPDPGUHNTP  Z+#R'P QR$P-P2S VG'R*P  4/#S%O*O-S/\
      O=R@R $##O$R%O'R/R1RBRDPHP ^5#P%R 8+#P.R6R8P >;*O@S +:%N'T 8V#S$P'O-R VS#R/P  a;#P3R NI#O%S C0=P?R\
        %E#P%SHP 3!#R$U%M*P  ,]#R'L-S.T0R1P  ?L#R*P Q*#R5P K3#R$O2R NH#R0P XZ*R-R.R/P1O2PAR  R@#P'R-R/R1\
      P8P:P=S @I#R%P'P $_8R=P  J9%R'R0O 9?#R*S-P4P;P I)%S'P 3?#U%P*P3P8P ?(#N$T%R&O'S*P.O0R3R8R:R=O?PDR \
      -G%P'R `=#L$O%V'U)O*U-P.R0O2P3X4P8P=M?P@PBPCP 1:#R$P  4;#P$R%N-P/R1T2R?P <a'R(P 5`*RBP G($P0P=NBU \
       =;-S1O 1#%P3R T>#P*P=S @M#T%N H&#P-R/R=R?PEP  #7#P%R'R0P VR'R*P H'#R$P&R/P QY#P'PBS [R#P$R%R&P  6\
      &#R*P-P [&#P$P*U2R=P@O  41#S$P=P '>'T0N HO#P%R VU#P$R  ?##P=R 'S#P%R'O-S1P K*.P0R  H!'P*S8P 1Q#O%S\
       /'#O%P'T*S8O>P  44*P:P=R aN#P/R #P#S)O ^&#O-V1PDP  %]%P/R %M$P4R B'-P1S2P ;^#R%P a(#P%P*R-R  *:-U\
      .O0P DQ%P&P0PBPHU J;#O%S&P'R(P*P+R.R0P1R5R=P 3F-S1O '?#M%T0R=R?P +#0P=R %A#S'P*P  QN#P-S0O=P?R V;#\
      V$R%R'M=N?RBP  Z.#X$M%U&O'T*U-R.O0P2P3P4P8P9P=MHP +K#P/R  ^W%N*P-P=U V2#T/N 89#S%PCP 22#P$P%O&P'M*\
      X-P1P4P6U8P=S?TCODPGP aC*S;P=P ]V%O'T5P ^G8S=O  <,#O%R*S :!$O%P'P*P-T/R1P2S4S=PBP NF8R:P -:'N*U=P@\
      P D/#M%R&P'S.P0S=R  aa#P-S L%%R*P Ya'R=P N)%SHO  R9'R*P G]#M%L'K*P-P5P8b=N>U UB#O/S=P?R b54P8R _X#\
      M'P*P-P0YDP 1?#P%P*R/R=O?S >I#V$O%N b6#O%U'O  `/*T8N $4*P=SHP  #7*V5P=N@P ,(#N'T  5E#S$P'P-S.P=P !\
      2#R%P XT-P2U=O I;#P/R )B0R4P  Ka#R*P ?>$P2R  VC#O'T8P `H*P@R -^%R'P  <A#R$P 3W#M$P%R(O*V-O/L1T2P4P\
      =ZDPEP YL#R$P%P'P(P+R-R1P5R=P@S EQ$PER JC#P%S'PDP  a]%O5T=P .>#S%N&P'P*P0P5TBS JE'R*P ,U#P$R'R*P8P\
      =R  5>'P.P0S B=$P%T&S'P-P1R6PBPCPHP b!%S'O TB#S$O%R&S'R*N-O.R/P0T1P2O3P8O:R=R>R?S@PDP  WX#R&P N&#R\
      $S*O/P0P1S2P TX#R$P%N'T-P0P4R=R [&'R(P*P9S X=#U$P%T&P'U(P*M-T0O1R2P3P4P5P=O>O@PAPDR  WN%R'P.N0T ;L\
      %N'T*O.R0P=S )T3R=P  H0#P%U'P-O ]^#R-P 1+.T0N :R#P%S&P'P(R+P2R R!#R=P  ]N$O*P2S=R `8'P*R @L#R-V.P/\
      N1O=P>R `A*O8M:O=Y  +U#T/N (S#O'P*T %]#T%O'S-P.P0O `-#N%S-P.R0R1P=R@P  PF4R8P <0HR 6b#S%OEP  _##N%\
      S=R?P W_#O%T&P/P  >Z'P0R Ib#R'O0S1P:O=S ,a#O'P-S.P0R  #>$R&P %;#RCP  B&#T0P3PHP IH#P'O*R1R a>#S%O \
       [$#P&P'T(N)R*R+S,P-S.O0N1O4S9S:O;R<S=P>RAPBPCRHR  =5'N*T =<#N%S FH=P?R 7G=P?R b[%PDR 8T#S'R0P2PBP\
        K..P0R 4[#R$P%R'N*P-P/T0R8R>P DN*O8M9V L<#P%T&P*P .I#R.P =X#O'S-P1R  7O8RCP :=%O'S W-#R4P 4S#P'S\
      /O 6(%P*PBRGSHP EY%P/PHS 3#'R.P0P  6;#L%T'P=U@P &B#P'T0O SQ#T*P-P1RBP Z`#T'P)P-P CX#S*P8R=O?UBN C'\
      %O-T4P  R$#P'S(P Bb.S0O -S#P%S'P KQ%R&P #C#P%R(R+P=R@P ^_#R=P S;*P=S@P  F-%N*T :--R1P -1#P5R  <$#R\
      %P WB#O%S !@%N'P*O0UBSDP RJ#P$R R[#R$P%P X4%P'P*R M!#V$P'P=O  `H#P%R QH#N%P*R.P/S0S5R:R=P SK5R=P 2\
      K*P8S=O ;!#P%R  2E#P%TEO <C'O-S MJ#S$P=PDP  7$#S$R%O'R*P.T0N2P=R @3#P$R  @0#R'P <X#T$V%L&P5P8P 0P#\
      L$^%P&V'P*L/P4P=PBPDPEPRP DX#R%R*P1P %N#O%S  C@#M'S*N/T2P4P8S=O?SARBRDP I+#S'O  2S#P%R 2*$P=R $S$P\
      2R M,#S$R%N C7#P8R  ]B#T$P%O KQ$S(P*S+R-S1O2P4R5P>P@O  $0#R%P /##R*S-O8P S!#M%U  )]'R9P ,D#O%S  RY\
      #P$P%S&P-R.O0R1P@S ]X#P%R>P  XS#P%T'PCP ?3#N$W%P&P'P(P*T+P=RCPDP  FG-S1O )-$P2R  H#=P?R CK*S8P9P M\
      Z%R*P  *)#R$P 0==RCP 2J%RCP UF.O0S WG'P.P0S  8X.P0R .F=R@P D$#R$P aS#V'M=P M.4P=R ]N#P%R ]!%O'T)P \
       4G#R%P :$#R$R'P.R0P>PBRHP KD'R*P  0;%NFT 8a#P4R  HO%R'P R*#N-R/S *B#P%T'O.R0P=P?R =D#R/P   _O#R5P\
       b]%S'O ($#O'T*P B;.P0R 'Z.S0O  9S%R&P LC%O'T8P  &!#K%W -.#R%P'T)P-T.P/O0R1O2PARDP   Y`#S$O2P=P?R \
      ^8#M%P'P*O1PCZ OD#R$P'R(P-R.R0P1O2R4R5P=P?R 4-%P/P=S  !T#W$P'P-P=P>PHP 32#S%S*O=PHP _U#P.R0P ;!%P*\
      R (&#P'R  8*#R%P V@#R.S/P0O -3#S/O  =2'O*T WS%S'O0PAR -b$R&P  A2.R0P DG5O8S JR#S%O&T*O=P?R  ,S#O'R\
      /R H<#S'PEP %03R?P  .`-P2R B5#U$P%O'P*P2T=P?P UC$O%R'R*P/R0P1P8P>RHS 5`#U$P%P&P'R1P=P  X[#P/R L!.S\
      1P2P ZK-R1P  05/R0P (/%R0P  3@#P%S(S*P+P>P A]#O0S -B#R/P BU#S$R-P/P0R1P2P &J#M$P'WHP  UD#S%P&P  bb\
      #P%R HY*S=O UZ$P%P'W.P0NBP D@'RDP 3V#K%W  Q!#R'P PV#T%O=P -H%O-R  9N%P*P4S >9$P'S*O0O=S $]#O%P'T F\
      D.P1R MY#R'P  :##P$S%O&T2O *B#P-R @::S=O /(#P'R bT#N'P*U.P0RRP 2&-R0O  @J#P'R NP#P$R 8U%R'O.S  (N#\
      P*P-R=U@N BR-S0O A/*R0P@RHP GZ'T.P0N 5O'P0R  @T#N*S8S=PHP MF#P'P-P.P/U =P#R$P%S'R(T)R*O+N,P/M0O2R4\
      P6N8V:R=U?O@OAPCPHS  UJ'R0P +Q#L*X-O8P=SBP  Da*R2P %+#S%N&P'T*N+P-O.O/T0S1T2P4R6P?O@OBPCT  %3#U$P'\
      M*T-O.R4R8N9P:R=S>P?REP ZR#T%NDP O4#P$R(P+R3P4R=P?R  B5#R'O0R ^I#RBP SK%P'R  ]<#R'P(T*O+O8R NM;R=P\
       +I#P=R A*'P0R   );#N$P1U :b#O$S S2#P%U*P4PCP  !A#U%M V!$Z%O'T*M-O1S=N?PBPDP (U#R%P   TY## $J.# D(\
      *P8R  [1%P'R=P?R 7R#O*P-T <Z*U=N 4?#S%O  5T#R?P  AP#R%P T%#S$P%P Q.8O:S @$#R-P  63*P+R8S:O JZ$P*T:\
      P=P 2G$S%P&P JA#P%R NU#P%S'P  Ja#T$P*PBPDP 9<%P*S-P?P )!#R%R&PBP  XC#P%P'P*P.S1U3P;P=P (`.R0P CY#P\
      6R ;5#P%M6P=PCX ],#L$R%S'R*P-T1R2P4O8R:O=S>PAR Sb#P%P&R'P-S/P0R1P=S?PBP  (/#P'O*T b:=O?S &0*P4R8P \
       NV#S%O'P(S*P>P@P  F$-P1R KU#R&P=P>R  B@$P'O*R4T5P8P9R=RBP @6#R%P:P=R ?J#T$P/P=P 7X#T%O&R'P*T4P=M@\
      SBREPGP 1'#T*P-P=P ?0#O'TCP <]#R%P'P+R  I+#P%R XL.O1O3U8P  =F#P%P*P/T ^M-P1R DP#R'P K0'O(P*U-T.P:P\
      =PDP FB%T=R?PCPHO XZ#P%P*S &L#O$T%P&R-P 6X'R*P  =9.O0S H4-P8R   NR#O$U1P2RBPDP 4/#S%P'P*RGP NL#S*P\
      1P  T^#R%P P6#P*S-P #/#M%R'RTS E2#S-O N3>P  +9#R'P ]T#RCP bW#P'R ]Y#P'P*TBP 1Q$R*P  ;V$R'P ;_#O3S \
      PE*R8P  IJ.R1P VS#P'R C+#R5P 6!#P%R Z[-P1R  _/#L*X/PHP V(#R'P H2#P$P%R'P(R*N+P.T/R0P4R5P8T>R@PBPCS\
      DP V'$P%O'S2R8P=P?R  8&#R'P a?#T%O&P'O=PBT %]$P*T=O ;5#PER ,Z#R'T,N-P.O/R0R=P?P@RBPGR  =U#V%O'P=O \
      *9#P$R2PBR @!#U$R*R-R/P1P2P=P>OAPBVEOGN  Z'#P*T1O;P   H<$PER  6D%P.S0P 0+#RCP `H#P%R GO#P*P1S [.4R\
      5P %V8R=P =S#P%O'O*V1P  `H=NDT OT#X%M&P'P8P>P Y+-N1T4R8R=P F$#P/R  _Z#O$P&P*P-T8T9P>P !!#P-R ^8*R3\
      P %[#R-P  6V%R&P -J*P=R `Z#R1P 'U#R$P  ?-.T0N $!#R*P RQ%P&R ML1PCR  @8*# 6_#S$P%R&P-P %!#S%T'M=P?R\
      AP O('P/R _2#S/O CO*S.P0R:P=P TY.O0S  S@#U'P/N ^)%P2R ^.#P%R  9E#R'P RK#M'T*T1PCP LX#P'R  .Y1P=R@P\
       bS#R%P PK.R2P +P#P-R T?#N$S%T&O4P6R  @,$S%R&R*R+P-P0P1P=P@P 3S#P$P&S M%#R$P D[#S$N%R&P >8'S-P1P '\
      G#P%R /W#N%P&R.P2V ,O#R%P  (?'R*P >)4R5P I-#P'R 3-#M'V1P  _9#P*P.R/R0PBS $F#T%P'P1P KR#P*R/R=P F2#\
      S%O E=*S8O=P?R JV#RBP  E!$P2P4S _?#W%P&N'R(P-T.S0T1N2M4P5P6P8P=M>X@PBPCODPEYFPHOTP (X#N*Z-O1P4P=O \
       K=0P2R 0/#S%NHS 3O#R%P'P/R ?@#P=R BM-O0S ?R-O1S <Q#V$P(P-P.O:P?PBR  T:#N-R1S ,(#S/O bT%P.T0O T4#R\
      'P `B%P-R/R1P8O=S TF#R%P'R=P  /Z#P*T8O  ER%P&R [>#T(P-O=RCPHP BX$P*P8P:T  =H#R'O-P/S L,-P1R=R@P  b\
      -#P.T0O `<#R*P T$#P/R  ^;#R$U%R&P'M(P*R1P2N3R4U6T8O=L>P?T YM#P*R .2#R1P [L#S'P-P b4#W%P*PBOCPEP  %\
      =#R$P%S'O ,B#P%S&S'P-P=P  ,G%P-P3S 2U#O%P9U=P  6P%R'P TL#P%S'P >Z%O*P4T  ;1#O(M)R*T+U,P-P a<%P'R X\
      a#T%O8ODS `$%T&O'P L[#P%R&P  9X$N&T LM%P-R ^H-P0S1P +V.R0P !8#P%R Xb$P-P7RBR #[#LBV  9-#P%R UN$P(R\
      +P.O/P0S2R@R (0#R$P'N*T ,A#S$P'M(R*O-R/S0R2S6R8R9R:N;R?R@PDPFP  )I#PCR  OT#RCP <?$R2P  :=#T%P=PBP \
      (D%PER T*=P?R QF#N%U'PCP 4E#R=P  D.$P%P'R2R FO#R%P1P=S?P  [V#P-R=R?P 3]#O$S%P&T2P=P G`#P'R 06%R'N*\
      R/R0R1P8R;P>PCS I*$P%R R1$V%O&O-P 6_$R'P*P-R/S1P4P5R8R;P?PBO E>#S$M&R*S-P1N2R4P:P<P@TCR  ?3#P$P*P4\
      T >=#W%K C[#P'S-P  5<#O%S V(%R'P*P1SCP K:#N%T*P WD.S0O  PR#P'P-R ]M#P-R CL%P'R `a$O&S2P  IE$P%S'P \
      =(#O'R1P=S M8#U$P%R4N ,,8S=O >1#P%S'P  ^0#O%P'L)Y,S-P -:%S'P*P E]#N*T !^%P/R 4C#P%P*S  JC#R'P  Y0#\
      P%S+P B^.P0R F$#P$R @-#R'P %.#R%P  AG#R%R&P*P CT*O@S  JT*T8N #^#P%T'P *&%S'P.P C(#S$S%P&ODP  H.$S%\
      PEP L,#P'U*O=U@L QN#RBP IY'P*S8PFP &9#P8P>R L!#P$S*P  MS'N*T2PAR 3[%P-P=S 49-S1O C2%P3R=R?P :E%R/P\
        /'#T%R'P.P2P3P8P:R  0'#P%U'N C3-O1S 8E#N$P%W&P'S*P-O.R0R1P2P4PCS  5=%P'R D*%S*PTP 66#O%S'P*R-P/T\
      6P<P  [(#P%S&P _S-R1P F#'U)P.P0O H=#K4W 6.#S%P/P=P?R RS*N=T@P 8F$P%S'P*P2R=R?P R/4S5P=P>P 52#P-R  \
      `5%O&T  :X'S0O  F($S%P&P 1N#R%P*P@R S-%R'P:R=P SH#P/R  <;#P$R CU$P%P&S P..R1P S7#P$S%S*O=P>R@P 44$\
      U%N&O ZZ#P%U'PCP  PM*S=P>P 2V#P=R  96#M'S*O=T a$#R%P aa#P'P*R0P1R4R=RARDP  ).%P.R FK#T'N.O0S1R=O>R\
       ,7#S%O'O-X1N2PEP *!$S&O S#*O<S 3]-P2R  +Z#N-P;U 'M#S'P*R/N0R?PDR  M##P'R  +B'P*R `F#M'P*R4P=U @D#\
      P%R 6a%P5R D!#P$R  -1#O%T'O/R R9#T'N &]#P%S*P ?*#O'O*S-R/R !%#R'P 8^%P=R +2$P%SHP aX-R1P  /34R5P I\
      Y#P$P%SBREP 1P#P'P2T=P  <T#P8R P.-R1P  IY%P'SDP H+%P>R  `##T%N-P BE#R%P I&#P-R.PDR Hb$N%T  E^#P%T*\
      P4R8O=T?PHP [N'RSP =F$O-T0P1P2S@P 2P#P%W'O-PEO %F#P%P'TGP  L(1R2PGP X!#R'P  R8'# %/$P%P&S 2a#R%U'M\
       7*#R-P *0#P=R  _=#RAP  b1=M?U IB#T$O%N&U'P-P UC*S=P@P #:%R'P G8#S%P-P  Y1*P-R=P@R 'L'S*O F%#S-N1R\
      2P  UH#S%P=P J<#S'O 7*/P=R UY#P*O-P=U  ?W#R=P -W(S+O HV#P'P0S 1T#W$P%O'P*P4PHP ND#T%N  J0%S'O ;&*O\
      -T1O  1?## ^T#O4S *$#S'P-P 32#O%U-O0RBP 4b%R*P  10-P=R  _R#R'N.P0S=PBR %W#R$P I7#S/O _+#O*S=P >)#R\
      'R*P-P  #F'P/R0R2P 8Q#P$R'O*S2P4P=T?PBR @.#T%P-R1OCP FP=R@P /9#ODS _A.R0P  $O#P$O%R4S MU$R'R-P2P U\
      a'R1P [&1P?R 8.#O%R3P5RBR 3.#O$P%R'R-T1PCP 0*#P%R*R.O0S4P  ]S*P=R RR%P.R RM%R)P =G#R'P  2O#O%P*S.T\
      /P0P8P=S>P  X=#P%T'PCP [C$P%P2S JK#O%R'R 0(#N%N*P0R8P:P=TCW >3#R*P4R8P :+'P/SDP  ^,#R$P%P'O-P0O2P=\
      SESHU &_#R)P*T-R1P@N 3&#P%R  MD#R'P/P 9_#K%P'X(P*PCS F3#O%Z/P0N>PBP ?L#S$O=P  1T#O%S'R(P*O-V1R9P=P\
      BP .B#R$R%R'O+P.P>PBSHP G5#P%R(O+R0R  .3#R%R*O-P.P0P1S F7%P'R [A#P%R&P*O/R=S 7L#O%R'N(P*N+R-P.P0R2\
      R4S6P8P;R=U>RCRGR   ]-#X)N*L,O-V.S3P=O>PFP Z%%R'O/R  R=#O'S -,#P%R J^%R4P `9#R$S&P*P/O8R:P=P $K#P'\
      R <3$P%S&P*P8RBRCP $CERHP  CJ#V%L'P*R OA/R=P J9$SEP [[#W%N'NHP ]O'P.N0U  S'%P.R/R0P Z3#R$P%P&R'O(P\
      +R/TEP ;T$P=S>P  OW#U'M ,!#P'R*P-O.U0U1O2P=PCP ?5#S/P=P 7&#W%P'M b+#P-P=PGUTP @M%O.R0R +X*P<R W%'P\
      :P=R?R 5`#O%S  !B%P3R 7V#S'O I_'R*R.P3P@P 3&#P*R 6[%S'O 1]#R=P ba#N%R&P'R/T0P4P5R LD9P=O?T P$#P%R'\
      P-S.P0P=R PY#U$P'P-P0P  O_#P'P(T+P Z/*S=O C**P9R   0M#S%P=P #N#P%S'P*P C<'P*R G>#P%R'PBR 5b#P*PDS \
       AK#P%MHV ;=(S+O %Y#P%R  B^## RD%R'P=R@P =M%R'O(R  3B#R*O1SCP F(#R'P  UL#P$R2PBR X<.O0S &W#S'P/P ]\
      /-P2R  94#O%S&O'R*U-R1M4P9P;R=O>P@T L;#S$P%O+S/O=S@P D&*P.U0M=R [Z#T%O*P3R>P TX#P%OHS  7+#P$P'P*P-\
      P5U 8P#O%P'S0S>P@RHP J!#O%T-PBP ^]#T$O%S&P'P*O/M0S1P2P:P>RARFT  K,#L'V 5##P%T'P*P 3$#R$P%S'O2R:S=N\
       13#P'R-S1O  T#$# X8#P%S'P F##R%R'P  Eb#R%O)S*R/P4P;PBR Q^#R%R/O :[#R*P `R.P0R  N(&P'R !V#V%R'T*O-\
      O.N0O2P R]'P*R+R ^)#RHP Y]#P%S'P  ',#P%P*O4U5R>P B*%P&R 2##O$S%R'P.R0P=R@P T^'P.P0R BS8P:R=P  O<$S\
      *P2P=S?O PX#P5R  U,.M0P1V &+'P(R8P>R %4$R=P ?X%P8R aK#P%R  &4#S%P'R*T6P=R@LCP $@$O1P2T 4##P%REP a0\
      %O'U)P*O  YC#V%M*P =N#T$P%R'N*V+P-S.O/P1S2T4O5R6P8R9P:O=R>O?LBS L^#P'P0R8P>S Wb*R=P '(%P&R B!$R2P \
       aa#R%P ^Z#R'P 5X#P-R *J.P0R B_#R*P-P  M%*P4R H2'P-R  0U'M*U <6#P%R*S=O  TF#P%R ^N#S$P%O (Y$S%P&P \
      D5'R/P X/#P%R  ()#R$R%P'R,P-P.P0R1S8O@RDP 'W-R1P2PAR  ^_4P=P>S U0$P2R 8^#P+R LN#W%N*P.P0P  J3#O'P-\
      S *b-O=RCR EV#P*R 9##R-P  R>#P/R 1?$P%N?PBU 6M#S%PFP !F#P%P/P8R=S `H#N'O*X-P UP#R.P &&.P0R  U_&P'R\
       O)$P%S*P  -J#O%S &D%P&R T;%R-P E(.R0P   )0$P2R  T?#O1U3P=P 1A%O'S =0#P%P'S 69$N'R+P2T `2%RHP  N,%\
      O'S _G#P.P1P2T /F#P$R%N&T?P  C0-P=R V##N$U%P-R1P 79'P*R :##P%R 99#O%R.R0P=R U_#P%U*P=P@P  2%#R%P 0\
      b8R=P  (X#T-P=ODP  RX#S$T%L-P2O6S9R %;#P%R 88#P%R  T*#T$P%S'P*S-N.R4R5P8O:R=O NX%T'N 1S#P$R%P&P'R*\
      RCP 'K%S'O  2)%P8P=O>U  )0*PEPHS :1#M*S5P=T XW#O'T0P GB#P-P1S I$#T%N*P U4#T$O&PDP  a[*P8N=T _I#P-R\
       (Y*P4R Q.#O%S +5#U%O'P6PBP  Y8*S2P@P #@#P'P/T0P a$$R&P 3G.P0R  (63# :M.R0P )U#L%O*Z5P6P;S=OCP  ^)\
      %S'P-P G%#M'U P,#S5P=P  15#N'T*S=O 1;#R%NDS H'#U%N'P RI#O%O&S'R*R:P>R $L#U'N(U*O+T1O7P=PCP F@#R$P%\
      N'V*P=P  ^=%O&T8P ^:*P=R@P -##T'O.P %;#S/O :G#O%P-T ]>#M$V%N'R(S*T-P0R1R6P7R8N=R@P O:$R2P 'E#S$P'P\
      *O-U1PCPDPGP  ?[=O?S @C#P$U%N U%#P%R  6/-P6R 1<#P$R 51$R%P.R0P1P4R CZ#R4P ;,#P$R 3Q#U%P'O*P  F@#R(\
      P .<#P4R X2.O0S  T;#P%P*L4P<Y 0a8P:S>P !%#P1P=S KX#R$P'P  RR'P0R 8E#R@P  11'P0R '%-R1P  )O=R?P GS#\
      R$P :4%P=R S1#O1PDT ;;=R?P AS#S*P-N1T  F3'P0R W-#P@R '?.R0P 5A#P'O*T X)=R@P  aK#R'P-RCP  O!'# *&'R\
      *P U_#P%R  91#S=O 31#P$R P>%P'Y.P0LCP 2F#P%R  8:#P$R  ^3$P%S&P 8P.P0R ^L#R*P N:#R'P *2%R=P  bE#P-T\
      2P=P ,R%P'PBS 7(%P1P=R>R  EQ$P%N*T;T<P=P  =5#P$P*P-R>S ]E#S%N+P-P/S1SEP .<#P%O4V8P=P &8.P0S @+%P'R\
      *R+P,P0S=P .J#P%R'P0R aa%N=UHP R01P2R  &Y2RAP  LR#P%P&R'P*O-L.O/U0R1T6R:RCPDS Y='O.P0T =M#T%N R<*P\
      =T?O M7#U%KHS  83#P-R.R1P NY#P%TEO =b#R$S%O&P'P*S-O.N/P0S2P4R:R<R=O?SDRHP  !-*R3P  AE#S%O*O4R5P=S \
      [S:N=T ;M8P:P=S b)#P&P'P/R=S  )a$P'TCO =-'P*P=R V'-P8P=S  1B#P$M%O'P*O4[=P 7K#S%N'M*W,R/N0O6O8S=T>\
      R@PHO  V/%P*R aC#N*T 17#R0P Q^#S%O YZ%R&P 5.#P%S'P  ?0#N%T'O*O.R0R?S  _L'R=P B9#P/R SL$PBR  II#O$P\
      %S'P-U.S/R0N5P8M=T>SBP 8a#N%T'T*O8PHP  <O*S8O RZ#R'P 8?#U%M'RDP bQ#P*R A:*P<R `X#P/R <#%N-P=VBPCP \
      )^%R6P8P:P=S  Q.#T%P,P0P  3&*U=M T=#L$V(P*U+R-O0P1U2N3S=P?P@OFP RI#P'R 1Q#T%M1R (0=R@P  ,O-R1P !/#\
      R%O(S+P ;-#S$R%OBP K@#O'S %N#P/R +)%P-R  PF#R%P >E#P'O-S0R H]#R'P D.$P.R8P=R  $]#P'R %B#V%T'M*P-P1\
      PDP  ,0-R5P WR4T5N _a%O'S @!#N=T JX$P%S&T'O2O:P=RDP  S;=N?T #5#P'R.P0R J?#P/R=P?R [L6R:P  %9'R*P @\
      ]'O.P0UCP R7#R'W(O*N+P/R0L8R=P>P?U@P  _?#R'P  U9#P%R  D_$R&O(T)S*S+O,O-O/P0O1P2S4U6T8S:L;R<P@NBPCU\
      DPFPGRHR O^8P:P=S Xa#T%R'P*N 1=#N%T  K_#L'W0P `7'P=O@T 3B#P$R  61#O%S *Q*P=R IL#P%S6P 9P$P%R )6#O-\
      R1R 'Z#P'P/S  >1#P'R=R@P Q0#R*P _B#S%R'P=PDP 1)*P=R  ]B%# O)%OHS  2+#S%O =a#P'R '#%P<R @E#R%P'P*P-\
      P4PBV TS#S1O  1;#T'R/M 2]#R%P  2M#P%N'T*R Q_#R'P-P.R/R0P  0B%# :K#P*R KU#O%S R/#P$K%O*W-S.O0S1P=PB\
      SDP #5*P?R <E#O%TDP  4L#R$P J9#P$P%P'P-P.O0T1S2S CJ-P1R 8;$P*R2R=P 63#P*R-R.R/P0P :R#P%R  &%#P%R'P\
       U_%T&OBP (@%N8P=VCP ZL(R+P QY#P%R  ),-RHP _S#P%P=PBT G]#N*P-U1R6P  bb'P*S.R0O *<$R%R&P2P C_'S*P-P\
      =P L##P%R b7$P%P&S  PO#O%P'X*O+P-O/O0O1P8T=O?U@RBPCRDPFTHP .R#P%R'M(O)P*S+S-W.P0R1N3O4R6P8T9R?P@SB\
      N 1;#P/R =Z#R'P  &F'# )I(R*R+P=P CI%P'R  ^[#P%S*P ;N#R2P3P4P5RAR LT$S&P2P 7E#N$P%T @X'P*R 0,*P@R Z\
      P%O&S @=#S%O'R.R1S2O=P  #P#P%R/P 8E%P'R  .2$T%R'O0O  (Z$N%U&P  9C#P%R M1-P1R 5Z'M*U 'b'O-S0R@P OP#\
      N%O'T-S.P/P0R8RBSSP  ?A#O$P%P8PCV HW*P@R <a#P%R _Q#O%S*S-P=P  (Y'N(U+P E<#T%P.P0O=SHP $-#P%P&P*P-P\
      0P2P4WCP _.#R'P*N+T,P-P.P0S QR'S*O :&%P&R  H5%ODS =D#S%P-PBRDP <Y8P=R 9a#PCR 5)$O%U&O (T*P4R  +!#O\
      /S :-)P,R-P8P=R  NL$P%S*P  KI#S%P'O*S-R4R:S=N>P@PHP G^%O'S  Z1#T%R&P'P(R*P/P0P1P8O=RHS 9?#O%P'U)P*\
      P-S.P=P P^#P%S&OHS @V=M?U  3G'T*P5P=P >I#S$N%O'P*P-T1T8P=P>PCR ]U#R/O=R OH.P2R 0O%R'P 7Q$R-P  DN#R\
      $P E1#O%S QK#P'R0RBP Q+.R0P  V%#O$P%O*T0P4S X0*P?R  K2#P%R DM#R'P b'#P'S-P #C#V'R/L=P >;#S/P YU'S*\
      N.P0R=R  2E'N(T #5#T$P*P=P YP#N*S-T=O  ^H#R'P 4?#R3P &K$P2R ]O#P8R  4+$R2P KM.R0P )$#O%P'R*S/S=N@R\
       AV'R=P _9#P4P=O>U  3C#M%U 4b.S0O 6`#P$R 8]#P=S@P OD#S$P%T&R'S(R)O*T+O,S-R.N/P1R2P3P4O5S6O9N:M;P<O\
      =T>N?N@RASBTCSDRESFSGMRRSP U)#S%P'V.O/P0O2R:P?PHP @*#P'R  @X%P=R 0,#R/P6S:O $H#S'O 8H#O'T*P 16*P8R\
        Xa#T%O.P /.#R$P U9#O$S-P2R  )6#S$R%P'N(P*S+S-S.O0P1P6S8S:T=M@PBP 0E#S%O'S*O9R=P  P!#O$P%O*O8V9S=\
      P>R ZW#R%P 7]#S$PBP ..#P$P-N/R1T4R5P8R=M?U UL#R'P.P0S:R=P@P 66-P1S=P  A;#M%S'O.P0P2P3P=SDV *O#P.P0\
      S  @'-R1P $Y#P$O&R1P2T RI%R'P  b9'R*P  >Z#P.U0N1P N,=N@T OA'R0P  Z,%PBR AB#PDR  *0'P0R  ID*O8S FY'\
      P-R1RBP P.#P-U1N :O'P*P.R0R1P=R  :C#P%S'O &K$S*P2P //#S/O ZW#O%T8P ;%%R-P 2-#S$P%P'N0P1T=OHS $$#M'\
      U*R ?^#R%R'P;P ##%P-N1U  b5%R'P SK%T)R+P,M-N.U/N0R1S2S3T4S5R6N7R8S9N;S<T=P>N?P@RAPBRCOFPHNJPSS 21#\
      U%P'P-P/O =C*T=N  [1EP  D./P4R S'%S'K(O*V+R D!#P%O'P=U  39'R0P =;*R2P4T5P8O FU$P-P8R=R 6W-P1P;S ^5\
      #R'P  0+#R$P%N'RDS 41%T'O*P 9,#O$P'S(O*P+S-P.P/T0P1R4S5P8P=U@NBOES VN#R$R0P>P =:#P'S*P RJ#P$S%P  -\
      7#P%R 1;#P'R*P-O.R/R0P1S:O=T@P R=%R'R(P>P  -!%RDP KW#S%O 9(#N$T 7E#R=P 9>#P*R B:#N*P4VCP  L4#O%O'R\
      0R6P8TEP WM.S0O Q@#N*P1U /Y'R5P  !_#P$R%R&S8P=P <V#T%O*P  .$#U%M II#P'R X#%P'P.U0O ;1/P=R  <W#M$O%\
      T&P-PDV K8#P%R JP*N;P<U  FG#P*R aR#R%P  @`#P%O'T /K#C%P'[*[0P4OBN G($P2R   N=#J$P%O*U@W 9>#P'R %.$\
      S&P2P ^M$P%T&P*P  A2#P%S3PBRGP `(#S%P&O b?-P.R  Z[=R?P &J#N%P'P*P.P3XCP >%'S*O 40#N%P*T=SBP R?#R%P\
       S##S%P'S*P-P1V2P=MDRHP  2Z#R%P*P=R /)#R$P 6$#T'N UV$S%P*P 4]#T*N B[%PHR NP'P*R=P  @(#R=P ]'#S%O'R\
      .P/P1R   NF1R=P :P#P+R I^#P%S'P ^0=O?S &8#P%R*P8R  $4#R'P*P ID#P*P-P.P1V=P O2'P2R ]_.R0P2PAR  0=-R\
      .P1P _%#T$P'P*O-U.O1U5P;P=PBP D1%O'L(O*W+S2P8R:PBS .2#R'P*P0R O:#P%R8P=R N#'R*P  [1#R$P2P B).O0S @\
      C%O*P6P;U +4'R4P8R=P GZ(T*P+O ;D#R-P [J%P'R  FF#P$P*O=P?P@V _R6U:M *K*P8S=P  *9#T'N 1@%P'R.P1R *H#\
      O'S   (7%SBN $)%P'R  bG=R@P SI#R=P 0=#P%S'P <G#P'N*P.R0T  P'#P'S*P E'2PAR $`$O%U'M*P=T `'=R@P  :.#\
      R%P M,#O'R*P0RBR @K%P:R a/'R.P LA.O0S  V>'P0R Q0=R  OK#L$K%O'P)P*V-P.P0P2R3P8P:P=` )T#P-R b_%R'P [\
      B#P'R.P0S1P  S?#P*P=S 0b#R=P  CS$P%T'S(R*S+P/O0O1P2S4O5U8P<P?P@SAOCP XI#P/P=S ^@3RBP  =-#J$P%U(P*W\
      +P0P1P4P9U:P=P RL#R'O-R1P=R ;2#S$O  3^%T'P*O1PBP 9Q#P4S5P :>4N5T ^a#O%P*T8P:R=S>R@OBP ?G#N$U*P2R3P\
       >K#S'P ]7#T*O-P O0#O%R/RDP  HO#O/S 14#N'T Y(#M'V*P-S0P1O  OK#P'S bY-O=S ?0#P1R Q[#N$P%P'S(R+O/O0O\
      1S2R3P4S5P6R:N;R=T>R?T@PARBPCRGRHP FP#S%O  &8%R'P &1#S$P%P'P ]*'P0P1S3P  FK8U=M N$'P0R 36%R=P  19%\
      R'P <[#R$P 0*#P%R ![#R*P  OM#O'S ;*#R$P%P'M(P*U-P.R/P0P1T2R3P6R8P9P;R<O=TFPHP I0%P8R V,.R2P '2#T%O\
      'P C##O%S J2#P%S-P  +<#O%T*P Y.%O&T'P  LY=P?R +A.S0O *K#V%N'O P^#S%O 3_%R&P bH*P=R !9#O$P%P'P-P0R1\
      U2R _U%R*P  b'#R'O-O.O/R0T1R2R4P@R @b#O%M'N(S*P/T0U2M5R:R=R@PFS >/=R@P *H#S%O 9`#R$M*S4O5R=O@U  ^9\
      #P%P/S 2A'O0S FJ#P%R*R-R1P9P@P  QN$O%T'O2S HG#T%O-R1P=S>PBO &/%OHS 88#R'P*PBSDP PX%S&PBP $+-P1R 1Y\
      *P4P8P=R@S 6F$N2T  !>.S2O EI#P*R R4'N.P0U a0#O/S C-#S-PCP  )Y$O%V&P6P=P  V;#O-S HL-P1R RQ(P+R 1-#R\
      %P0SDPEP Q2.S0O Q]#P-P1S  8?6# W&#P4R :7=P?PBS 7($P%P&S ^4=N?T @F#R*P8P  'Y#P%R (G#U-N1P C:#P/R WH\
      #R%P [2#S%O  KB%N&P'S(S*O+O/S3RBTDPFP @S#R%O&P'P.S0R4PCTDPEPHP  `-#P%R8R:P=R ,,#R%O*SDP 5$#P4TBO  \
      ^G#P%V?PBPCPHO M>%S'O(R)P*R+R.O/N0R1N4T5P6R8U=P>O?PBRHR ^-2P=R H7#N%U'P*P/R:U=H?U@TFP Ea#R$P%O'R-R\
      0P2RCP  B,'# IQ#O'P0R2P5R8S @b#O%V&P=P P*#P%R  69#P%P-P.S0P2R3R ]+=P>R 7O%P*P=S DH#O'S  /S#O%T-P1R\
      8P=M>VHP =_#N*P-T3PCS LB%R'P %K$P'R-P2R=R?P *Z#T$R%R&T'P(P*S+R-S.O/R0R1S2R3P5M8P:O=O@PANBPCRDPFPGP\
      HPRS %T#U%P'P0O _I#P$P-P4T J**R@P ^]%R'P ZA1P8N:R=T '^%R5P  a6#O'R-O1S -Q#R(P+R1P8R=P b2#V%P'P*P-P\
      0P1P 53#S/O  IF.R1P SB#P%S'P [?-S1O W'#N%O-V :3#P%R  Z)%R'P EJ#P%T&PEP QK#P(R+P-R  0<*S5P<P (T#R'P\
      *P.P0R 1.#P*R QG$P2R  _^#O%S'T*N+P-R/N4P=SCPDRHS $@#N'R-R1R  8(%T1O3P $`#U%R'P*P1P=P U+'T0N  ;A%# \
      6$'P*M=U Qb#U%N/O=S?O JI#R%P'P   S$#P'R JP%P&R !,#R'P .,'O/R0R  JA#R*O-P4O5U=P?R $,%S'O  =&#V$S%S&\
      P'R(O)R*R,P-O.O/N1P4R8P=OBPFRHS EW#P'P*T=O <C#N/T  15#L$R&P'P-R/N0R1V3O9P:R=U?P@SBOCSDPGS  +Y#P%V-\
      PCOEP 5X'O0S J/*R8P +Y#P%R  %Y/# a;$O4S @G#P8R G(%P'R*P.R 9S)P,R8R:P  $N#O$S%N&P*R-T.T/R0P1R5P8R:R\
      >N?R@O K[#T%OHP 7V'R0P J=#N%S&S'P-R.O0S2P=P?RHO  L0#S'P1P &R#T$U%O&M'S(P)S*V,O-R.O/R0U1M2P3P6R8O9R\
      :P;P=R?OBPHO :X4N5T=O?S XP#N%U'P  WL$P%S-P YZ#P3R MK#U%P/O=P ;.#P%R  N;%T*O-S0P:N=SAP  +`#T$S%M&P.\
      R0P=O?S ;]'P*P=R -Z#N$O%P&S'V*R-T/R0L1O=P  1##R%P.R/R1P6R=P K7#P%O'UHP NN#P%R  /W#P%R `P#P'P*P6R:S\
       26-R1P =T#P%P-S2PAR  7;#T-O1P XU#O$O%O-X=P 5U#R'R*P,P-R0P1P=R@RBP O.&P'R*P.O4O5T6O8S:R=K?X@PAR RB\
      .R0P  J!#N*N1O3[8P?P S$%P-S2P  YF$S1P2P 3W#R%P6P:R =V'O*S0R8R=N@S *^#P'P-S1PGR Fb'PBR YK#P%P/RDR .\
      K%P/R  2Q#P%R 2,#O$T=P R#%P'R 4N6R8P O<#T$P*P-O/R2R=R?P !6#O4S G8#P%R0P=R #&#P$O%T PF'T-M.P0Y1N2P3\
      P<P `Q#N$P%T'P*S0R=NDR  Y/$O%T&P U7#O%S'P>R TW%O=S X8=P?R 9..P3R  U0-P1RCRDP  NX#N%T  B$#S'P=P@P T\
      #*S8P=P +a#S$T%U'T*N+O-R.S/K0P1P2O4R8R9P:R<R=O>P?RBPCRDPEPFS =)#O'T0P -U#S-P>PCREP  J-$P4R TX2P=R \
      VO$O2S <8#P%O'T 72#P'P*V-R9R=M@P &0#P'R  `/#P%P-S Lb#P%R  O$#R'NBS %6-S1O4SBO 9E#P8R (R.R0P HF#P%T\
      'O  I6#P%TEO R[#R%P ($#P4R 2!$R2P :C#S-P1P N4#P'P8S  5&#P*R Z==P?R  'Y#N$P%S)R*R,P-P0P1P8S9P:P=S?P\
      CUFP  IY'S0O 0J#N*S-R/R9P=O@R ='#M%U <I#U%M IP$P'SDP  &3#P%S*P I'-R1P  #T#R'P C/$O%P'R8PDT 50$R%P&\
      P2R Y7#N%T'RCP #E'P*R.P0R1PBR 9T#N-U1P /:#P%R*P.P0S  L^#P%R P0$P%P&S HW#R'P Q.#R%P  7]#O*S #L%O*V3\
      P:P;P &E-P2R  '9#P'S.P0O8R 4G8OHS :E#P%S'R-P6O:S>P 1O4P8R  KO.O0S (]%P'R <M8P:N=U JQ#R%PEP 23*P=R \
       J/#P*R 'F*S-P1R2P=P ZS1P3R 7>#O-P=T I8#P%R  5_#R'R*P+P1R8P=P  7E#P*T=U@J Y<#S'O VK#W%P'O*P=PCP  =\
      ;%SCPEP QT%T'O*P PR=O?S  DC#P/R S.#R%P&P'U)S*O-S.R/M4O5R<P=O>R@OCPDT  V0#R%P&P'T*R-P/P0P8R=M?R G8.\
      R0P  /('P*P/S 57#R=P 3$-P=R 0@#S%P'P  );%S*O=RFP C@#O$P'U*P  W0*P=R G=#R*M0P=T@R ]?#N$R%O&P'U(R*T+\
      P-O.T0L1U2R4O8P;P<O=P?P@UBRCPGP *`#S$P%P&S'R(P)P*P,S.O/P0O1O2P4R5P8P9R:R=T?S@UARBLCRDOFPGSHP  TJ$P\
      2R a4#N'S(S*O+O/S0P8P:S@R :Z=P?R SE#S&PBP L`$R2P aG#R/P  M2*P4R 0Z#P'S.P=R %9#P2PAS ,;#S=O ?['P*S-\
      PCP K8#P6S:P <K'P0R M4#O$T%T&O'U(R)P*K+O-O.O/P0R1R2P5R8S=R>O?T@OARBSCPHP  QL#P=R $0#P%R ]0#P%O'T H\
      M#P%R XY=P?R  /!#R%P*P>R ;(#P.S0P [^#P$S&P KX%P-O0S1R  G1#P'R TS'P0R ''#S$P*P ,>#RFP I&#P$R'R*O-T0\
      R1P2P;P  ^M#I'ZDP =P$T%P&O (4%P5R  5U#U%N4P IL%R6P=PBR I@#S*N1P=SFP  .Z'T.O0P 2^$R2P Fa#P%O'T b<#L\
      '[*P-P/N XE#S'PDP ,O'P.P0S +&#R'P4O5S  `A#P%PBS )B%R<P  I##T$O%P(P*S6PDPFR F.#S$R%R&P(P*R+R-O.P/R1\
      P2P4S9P:P<P=P>PBRDPFSHP JU#O%P'T  4X#R%K'U %A#U$N1P YA#S$S%R'S)P*N.T/P0O4P5P8S=P?P  HA$O'P*T ;Q#S%\
      O FL#P$R E8#P-R 7F#S%O  ^G=R?P JOBRGP F4#P%R  4I&P'O.RCRDPJSKP E`*R-P N.#P$R%R'M0U=PBPDPER 6%%P=R \
      4G#RBP  5?#O%R'S0P 6Z#R%P'RHP .9'P*R .(#O%V-O=P>P  *#%P'R  O*#P%R F6#R'P  :%#P%P*S4P6R8U:O;P=P '4#\
      S%O YR.S0O 9=#P%R  KK'# E@#PER SW#O$P'O(P*P+S-T/R0R1P8P:P=S T5'S+P/R=RBODP  (##S%O'S3PCP J%%R'P $(\
      #P%PHS U;#P%R'P  *Q=P?R  (V%P&P'P=S Q_'O(V+P-O1P )&#P%R=PBR  Q^#P$S-P.P0T1P4P8R?PCP >].P0R EK%R'P \
      U-#O'T/P a<#T%N Y=#N%T _%(P=R  W[#R:P T]#RDP 1I#N%P'R-S/S1P  *M#R*P _##P%S1O  4'$T'P*P-S2N=R?P A<#\
      R*P .U*R-P CI#P%R SD#P%S&P V6*R8P Ua#R$P  ?b#O%P'V)P-P/P 6##S%O'P*R !A=R?P /!$P2R `S#O%S)R ^T'R*P \
      +C#R%P A'=M?U  DP4# IV%R'P QY%O1T=P F#*P=R  a-#R'P Q`$P2R  Y4%N*R.P0S=RBSEP ^8*S=O D2#O%U4PDP  /a'\
      P*S2P BI-P2R  4W.# ;C$P&R QB'S*N.P0S 2(#O9P=U@P PLBRHP  aA-P1R 42#P%T'R-P0O1U2N3P8P?TCPGP F;#P$P%R\
      5R=N@T OL#O%P)P*R,R-S0P8R=P?RCP LZ.N0T =J#R%P'P+R=PDR (%#N-T PX'R/P  1=#P'U*P0P1PBP 20'P*U0P=O  ^,\
      #S-PCP  EC%P'R :[-R1P 6b#P'S :=*P-P1S b.#R'P <^%S*R5O<P  `(#RFP 3O#P/R  Z_%R3P  *F.P/R CN#O%S XN#N\
      %R*R.R0P4RBRHP Pb.P0R  ^=#R'P b.%T&O'P D4#N'V*P 8>#O$U-P.S/M0R2P3P=S %X#P*R=O@TBP D6#R*P MD#P4R $?\
      #J$N'N(P+T-U.R/S0O1O2T:O=W>S?O@R %-'P.P1S !>#T%L'U(R+P,P.R/O0N9P:P=RFR WS#O%O'R+P-R0P=T  =_$P%S&P \
      A%'R(S*P+O  K3%O'R*PCS +S%O'S '^#P%S6P 1F#R%P8P  #8#O$P*S>R ^9#R'P 8>.P0R O$#T$N%J&S'N(S*R+P/P0R=R\
      >R?P@PBXHP ?+*P.P0R@R  `H#O%S*R-R/R1P4P8R:O=RBP #@*R.R;P=P LJ#P8R R*#S'PDP CD#P4R  Z_.R0P I)$P'O1S\
      2R DH#P%O*S R&#S'O BI#P'S*P  @$#P$R'P *b#P'R aT#R*P  J%DP  E<%W'M(P)T*O-K0N1S3U4S5P6P8R9P:R=V?S@PB\
      NCPDOFP -C#P%R  ^### F!$P2R UP#P'T*P=P  LL=P?R -X#P$O%S'V)P*O,P-O1RFP QK#O$S -Q%P-R #_#O1S  ZN#S*W\
      -O1P3P8MCP E'#T%PEO &T#O$T%O&P'P*R/S1P4O6PBT O=.P0R  ;<#O%T'R*O )M#R'P W)*PHR AG%R'P _S#R-O  ;:#P%\
      R 0M#R$P %G#R%P*R/P4R5P8P:S=P?PFR E/%P4R J@#R*R.R2P3P=PAPDR %#.P0S=P OI#P$R  ]_%S'P8P Y;'O0S b?#R)\
      R,P=P )P#P=R  P?=P?R [<'P*R 3+#T%P-P2P  A&#S%R'PCPEP +A#R%P D3*R<P  TN#P%P*R3P=R F+#N%P'P*[-N3P8PH\
      P  DP#P$P%R*R1P2R ''#S$S%O'R.P/P0O bF#P'P*O=S@T BI#R%P'R $T#S$P%P*P2R `8#V%P'N*P.P=PSS  4&'P3R )Z#\
      P/R  -R'R*P F(#P%S  53#O'T(P AY#P=O?T aN#P/R ^>#P-P=S  ='%R)R/P WK#O-S =>#R%P  1<'P=R FQ#P%R :`$N%\
      U-O [(#O%S&P 4:$R%P aU'P.S0P X^#P$P.P/R:R<P=SBR  6@#S%P'P-R0P1R2PCP  ^%#R$R'P;P 'D'N*T W9$R2P Z&#N\
      %R&P*R8R:R bI%N'T  a9#P*P1S  N^#P$P%N&P'P*R3PBPEX ZX'O-P/R1S=P  OD*R=P ZQ2PAR )H$O%S*T2OCP ^3#R*P \
      ?I#S%O ?6-R1P  &0#PBR ^b#P8R (Q#R$R2P:T=M K,%O'M*V>R ]<#P%S4P  !A*T@N ']%R'P A&%S*PEP 21#R-P  /N=O\
      ?S 9%%P'R 09#P-P8P=T  3;#P'T1O ]6#R-P %T#R*P >N#P$P%S  OJ%P5R=P VC%P-S2P `7#P%S'P(R*P +6#R(P ^H#R(\
      P  PU*P-R1O4R8R<R=OFR  B1'P*S=P >^%S&O=S@O @T:R=P A[#R$P  #?#T'P-P.P F5#P-R /J*R=P ?G#P%P'R8R   =Z\
      #P%R&P'S(T*P+N4R=O?R QH#R0P O9#U%T&P)P*P=PBRENGOHPJS A5'P*S-P.R=P  IE#P=R ='%P.P0S HS#P%U'P*S/N1P4\
      R=O L(#O'R-R  :Q#RDP V<.M0U .A#P*P-P0R2R4R  J%'P)P,S-O.P1R4R=R :Z#R*P  V;#P$R'O(N*V+T-P1R2P8N=P?R \
      Nb$P%R 52#P%S&P'O0S B2*P=R GN#P$T%O  DJ#R$P&R=P H-#S%O =M-P.P;R G^#P-P=S  T,$P&T-P1P2P 9:#N%T  @:#\
      S'P-P GX#P%S&P YG#P*R8RDP >!#T$P%P'P8P ;_#U%P'K*UBP QG#P'P(P*^+P5P8N=N>PFP Y7#R%P +A=O?S  9U1P=R  \
      KZ(P+R  X&*P-R (T#O%S  .-'P(P+S bL8RCP T0#O%S  2Y%P'R ^)=N?T  TV%R'O0R 'B#P/R B%$R%O&P'R-P.O0P1R8P\
      =R>R?P@RAPBRDR  #a*O9P=U@P UW#R$P ;,#R*O-O1T  KC*SEPFP #_#T%N'R  GY#R%S'O :^#R$P.P0S=P T=#O/S F,#P\
      BR  3>#P=R =L#R'P*P UY4R5P =b%P*P1P=S ((#R$O'P*P.P/R3R5R@S O'8P=P>R  P9#L'V R:#P%S'P K,#O%O'S*R5PA\
      S 41#P'S(P  IN$O&S 6P#O%R'P(P*R.R1R7R8P QC#P%R*P/R0R8P;P<T=S?PBPCP a#%R&P W_#O%O&U   ]8#X'O-P.P/O2\
      P &6%O*P=P>U 6]#P$P'T*S-S0O1P:P@P b0'N*T  MN#S(P0O8S >]#N%O'T)P*R,R-O.P/R0T1S4P5R8PBP 4*.R0P 97#R&\
      P RG#P1R  1-%# ],#N%V*P8P DJ#P-P=S #Y#R%P  8^=M@U T'#P*R  D>#P-S.R3PCP TC#R'P*P @.#S*O4P:R=P X)#R$\
      P >6.P0R I2#M%U'P  7.$P%R ,Q#T%O&P+P4R G!#S$R'O*R-P/R0P3S4P7P8N=O?U V6#O/S  E`'S*O U6#S*P 1M%R)O,R\
       R1#P$P%P'S*R >/#R%P  ]^#S%P&P V:#P%RCP %J#S$P-R0P3P4P  8`.P2R 0G#T-N.R aF'P0R E^#O%P'P-T.R/R0N4S:\
      T=R>P?OBOCR '[#T%O&R'P*T4P=M@SBREPGP )(#P$P%O'P*P=PCPDY  N^#P$P'O*RHT aZ#P%P-S0P1R  ;]#O'U-P1P 7(#\
      P%S'P $NBRGP &*#P%R <X#M$P%V&R/PEP J>=PCR  B'#P$P%S*P-S6P =P#P$S%P/R:R=PHP  HX#R%R/O H+#P%R'P*P.M/\
      R0T1R6P:S=O>R?O@SBP  -6#U%R'P*P=P@O F_;R=P 80#T$P%S&R'P-P/P0T4O8PCPDP  ^H#S*O a!#T$O=P 2?#P%R*P/R=\
      O?U@PDP  3R#O%P-R/S8N9S=P?R #=#U$M%M)P*M+P-N.O/S0S1P2O8O;O=XB!FP :##P$R 6-#S%N'O0S XO#P/R %H%P.S0P\
        G3%P'R X(#R$P%P.R0P2R ?/%S'O 02#P%R  G0%P=R D?.P/R #7#O%O'T &a$P%R&P ?Q#O*S  >Z#O%R'R 5W#P%SDP  \
      <]## .H#R'P VV#P%TCPHP 6>#P$R&P 34#S%O  $6$P%R O_.R0P /&#S%R'N-R0R1P4P 1B#R'P NB#P*P8R  (V#U$P'T-O\
      /P0O1P5R8R=R>O@P +W#P%R  G3#J$P'M*O-X.W/T0M1S2T5P7P8O=U?O@PBP @#0R8P +O#R%R'P-P  S0*O=K@X .`#O$P'X\
      /M  94#O%R'V/N0P8P=R L?.SCO R_#S'O @@#S$PCP UK-T1N  <F#P4R E`#S$P=P (Y$P2R %U#P/R 5:'O*R9R  YJ#M%P\
      'W.N0SHP V*#O$P%P'P*P.T0S1W3O=P@OCODP 1G#P'P)K*R+O,T-P.O/T0S1R2S3O4R6R8S9P:V;R=N?M@RBSCRDOEOHOSS 1\
      [%U4N8PCP  O5#O$O%R&S'S*P-P0S2P=O?R T$$O'T*P X!#R-P3P8R ?'#P%T-PCP :$%N&U4P  I%#O'U*OBP ;81P:R=RCP\
        1J#P$R (`#P*P-S 2M$P%O&S4R:R<RFP  b?#O$P%O&T2R 7O#O%S*O=T?O ^&6X:L=O  ]X#M%U 1/#P/R aM'P-R  PD'N\
      +P-P.S0V1P3P &L#O$R-R4R5P8R:P +R#R%R*P6P8P:P=S   75$N2T 1T#R$P XM%R-P S3#T%O  H2#S%O ;0*P=R UD%R'P\
      *R=P =@%R&P'P/R O*#R'P   9X#S-O  HO#P$P%V(P-P2R=PDP C((S+O  45#P%R -H%P*P=S ))#S'P(R*S+P-O4P  %:#S\
      %O 7G#R'P*O@S -?#P*S8R;P@P <a#R%P  NA#P%R ZC#R$P'P GZ%P?SDP  ..#S/O [E#RBP  #.#P$S'U(S*S+P.M/T0W1M\
      3P4P6P:P<P>P?R@PCPDPHP <P#T%P*P=P E8#S%O TZ*O.O0S3R=N?T V1#P$P%P4T TJ#P%T'R.P0R8RCPHO  OA'X0J S#%R\
      +P 4K#P=R 3O#P$R N!#O%T)P-R X3%P0R a^=P?R  ^J#R$R-P4P<R=PBREP &O%RBP AA$R=P 0a$O%S'PDRHP N$#R-P )!\
      'P-S=P N4#P'R=R@P N/$R*R-P.R0P2P3R4R8P=O?R a3#M%P'P)P,R/T=P>P?RDT  QA#P/R >)#S%O _>*O4P=T  V=%R'P(\
      P+R (0#P)R VL(R+P I+#P*P-P1V;P=P  V<.R2P /##K$P%M'O*S-P4P5!8P<U=P  `9#R$P R,#T$P%O*P/P2S=RFP M'#P$\
      R-U1M=P@R  9M#O&P'P*P-P0P1P4P5P6[8PCPDS WJ#M'U  '2#M%S&T=OEPHS B,#N$T _D'P(P*R+R O]#R'P-O1R P]#R%P\
      'P*R )*#S$P%R&P'P*R.P0R8P=R B-.N0U G[%RCP  `##S$P'P 0%#P$P*R.P1RBR 0`#P%P'S*S.P =E$R%P 'G#O%S  M6#\
      P5R  FU#P=P>S A:#P'O*S=R@P /!#R$P%P&R'T,P-P.T/R0R1O2P4P6P:P=R?P@PARBPDTHPRSSP  MK#P%PHS R)#R%P'P-S\
      4P FP#O%X'O*P-R/O1P<RHO <L%R2SAOEP (U#R-P0P1R  6-#P%T&P'P #3*V=J@S  [=#P%R'R 9J#P%S&P :T#R4P  3a#R\
      %P E+%O*R/P=T>P  ?E## ,3#P$R '.#P*R !A%O'S*L;V  H[$P%R*R-R.R0O1P=P 0T#T'R*P/N 10:P=R `N.R0P A1#R*P\
        0X#R%P -_$R%R'T(P*U-R.R/S0O1P2S3P4R8N9O;P<P=N>R?P@PDPFPHP EV#N%S-S IO#U%O&O  I)#P-R  *.$O2S (0#S\
      'O aO#T%P'O*P [4#R'P  JS'P0R +/#P%R +E*P1R `3'P)O,T-R  FV#P%P'P*P.R0P1T2P:RDPSS !##P%R _K%P'R YI#R\
      $P ],#P'R  X^#P-R.P0R E4BP SV#P%R .S'P(P+S  9X#R%P &A#S-P1P #O#P-R  >O%M8P=U?R ;a$P%S'T*R-O.N/R0S1\
      O8R=O?RDRHP ,;#R/P  15#U%NBP 38#O$V%P&P'O*S-P2P8R=L?V %(#R%P  ]@#R 91=RBP JN.N0T RK#R'P DC$R-P R`#\
      P(S+P _K#R'P HL$R%P ]G#U%R'O*O.O0S8P:P=R  '_'P*R F=*P=P?S <H#P:R 0N#P6R  N##S$P%P-P0R8S:P=PHP D+4R\
      AP 'S#P$H%T&P'O*`-O2O3P  R2#P%P-P.U1P 8$#T%P*P-O1P=R *$$R'P*U-R/O0R1R2P5P<P=P>P?P@R  N=#P$R 0/#R%P\
       T-#P-R  NS#P%R V##P%P'T-P.N/P0U1P6R:P 6-#P%P*P-S/S2R5R=PAPDP 22#P%R !G=R>P @a%S'O -@#P*R W$#P'R @\
      0%ODT  7U#O%P&P'M*T-S.R/R1R BG%P0R 0@#RDP $>#R%P 7/#P$T&P2P 11#N$T 2Z-N1T /=#M%U BG$R'P0R2P  %C$R2\
      P 5'.R0P  b`#R*P.P0R QK#O'T(R*P+P-R.P0P8R=O>P@T  #U#P%R 2-BRGP 3IBREP  `Z#P'R=N?T ^@#N$O%O'T*O-P.P\
      0P1V4P5P8P=X@SBPCTDPFPHP 4)#P%R-P  FX#R'S.K0U1P #&*P5R:P=R BP#P-P1R=R 4R#S%O 9@$P1P2S  B6#R%P'R*P \
      &D'P0R Ra%O'T-P )[#P%P-P1T ?F#S%P'O  U)#R%P ET#P$O%M&X Q0#S%O )G#P%R  -J'P.R  WQ#P$R GI#S/O (*#N$T\
      %R'P*P -G#P$R  =8#P:R I;#O'S8OHS <<#R%P'T*R-P/P0N6R8P=RDR 6C#S%S&P'P*P-R6P8O A;#R%O&P*P-U.P Yb#P%S\
      /P  @J#P*O0RBS V^#T'P*P9P 6:#S%O 9I#N%P*P4PCURS EB2P L+#O$N&R'R(R*T+O.O0O1U2R3P4S5P6P8L:O;R=T>S?U@\
      TCODO  K*$S%O @a#S$P'O.R0P2R W9'K0W .[-N.P0R1T ,&#R'P PN*S;PHP  1B=N@T SO#P%R'R0P ^X$O%P'PRT  /W.P\
      2R Y-#R%P PZ'P*R1P 1B#T%O'P0P  6H#Z%O'P*P-N1O2P 7<#R%P4P5R $<8R:P 8'#M%W'O C$#O$P.P=V>P %.#P%R C.#\
      R%P 3(#N/T  >$%RDP )##R%O&R1P 19$R'R*P2P VC%P'R*P5R=P  $;%N'T U'%R*P  W=#S%O 47#P%R'S0O ':#P%P'P*N\
      =U@TBP  W@#V'O@PFO 'E#S1O 1b#P$R F:$O2S  aQ8O>S 80#O/R1P2RGR  6('R*P *##T$T%P'O*P+P-O.R0P5M8U=U?PR\
      P P]#S&PCP L-%P'P1PBPHT %%#P%R*R1R5P6R=S@OBPCP ??%P=PBS  J7#P=R 6*-P2R *L#S%O 'E.P0R 0&#O$T%O'O(R*\
      O.P/R2P6R8R@S  `8#R'P HM#P*S=P U-#P%ODT !Q#O$V%O  Q-:P=R 7W%P3R Gb$N%OCV 8P'S*O 88'P.R   .'#R/P  W\
      S#S%N&P'O.O/O0U7R=RDRHP 4E#P'R*P1P=M?U U:#P%R  YY#S$P'P !F#R%R'R*P-R.P0R1PCO  BF#O%S  Z-#R%S1PEO [\
      $.R0P 42*U=K?S ;S#S%P'P $[8P>R  (K$P'P0R2R  >I*P/R0P=R $V#P%R  6[#P$R A^#N$T  6E5# IP#S%O'U(R*P1P=\
      P@PFPGP /U#N'P*PFU JQ'W.O0M W1'P*R  @F#P'R G)#P%R .!%P=R 'F#R%P*R-O0R4T8N R`-R1P  '2'P.R 2*#R-P ^Y\
      -R2P=P C3=R?P 6K#R$P ^&#P'R  P##S%P'R*O ;S#R'P MH%T'M0R #D#P'P)R=R  V=#T'N 1>#R%R'O I_$O&S2R=P 45=\
      R@P 1W%S'O  (=#P'R GB#R  <_%P*R _L%S*P6P:R=RCP  Xa#N%R'T-P=R?P B-#S'O*R@P  LV#P-R V6$O%N&T2TCP UN#\
      R-P0P1R K_#P%O&U *)#P8R /?%P>R  5,0R2P $]#P'R RB1PAR  %P#P$R ZJ=P?R 9W#P'SBP  6F#S%T'O*O-P=R@P GZ8\
      P=O?S P$#R=P D['S0O  >9#R/P RP-R1P #K#P$R'R.S0O2P;R=P 3L#P8R XH#P%T1PCP   D>#S*P0P6O:S MC%R*P $$#R\
      'P   SF3R=P (;#R1P=R?P &(#S%P'P*O/P4R5P=U@P  D=#P-S1R=N 9L$S%P&P <K*R8O9S>P YC#P%T*P-T.P1OCPGP %;#\
      M%P*P8R=S?UBP  Y=## %C#P$S%V&P'N(R*O+P-O.R0S1R5R:R=PBPCODP FD$P&R 6X&P4SEP  +C#R'P.P0R8P:R 35#P$S%\
      O'P2OCT  !M#P$R%S'S(P+R-O.O0S2P8O9S=O>P@S bS$P2R =8%O'T2R=R@PCP J>#P%S MI#P*O@S NG$P&R K)#P*P-P2P4\
      VAPDPHR  Ha'P*S3P <a#T$P&S'P1PBPCP `3#N$V*P8P 0.#N1T  [J#P*T6P8P .&#N%V1P=P>SDO D_#U'P4P=O DG#P'R*\
      R 74%R'P-P/R _N'O.O0T 4P#N$P%W'P.P0O  F&#P=R YT%P.S0OHS [+.R0P ^^'S(P-P H`-P.S0R1O  /%$P%S&P2R TA#\
      T%P'R*N.S0PCP ]9#P%REP 1(#O%P*T  EA#P'S*P )--T.P0O1RGP [3$S%P&P L4%R&P  V6#U$N%P&P KI#P%R F]'R0P ]\
      5#P%R  JJ#S*P `L%S8L=P>U C_#T$P%R'P/N  3*#R-P !P#O/S=P?R  0T*P1P=S D0'S0O8P WT#R%O*P/P0P1S4P5R8P=R\
      ?RCR  =(%P-R W@'R*O5P:P<R=S?S@P W1*P=R X##P%R  3=#R-P5PBR CE#L%P*Y8PCPEP LD%REP  [:#V$S%R&P'M*N-S.\
      P/N0R1P2P3P4P5P8R;P?S@PBRCUDPRR Sa#U$P%P*P4P  RC'R*P XC#T%S'S)P*M-R.P1R=OCPDPHP %;#P$R b?#P%R*P5P<\
      S NV$R&R-P2P A.%P4R  ]9#S&P1P  !A#P-R DI#P$R'R*R-P.R/R0P?PDP ``'P*R  =?#P%R !U#R%P'R-P=P -H'T=OCP \
       b[;RDP `/#U%M 0G=S?O  1?=RFP !<#N%R'O)P,S-R.R/R0P1J2P3R4P5R6S8P9T;T<O?SBPCTDPGP 5^#P$S2P HH#P%P'R\
      .P0S ;B#P$T%P2P  8U-R.P )3$O%O'R*P-R.R1O2S8O:S=T>S?PCPDP Mb%S'O2SAO %.#P%SDP J?%P'R Z=#P%T&PEP 56#\
      P'P*R  9A#O%K&P'M(M)P*R+R,P-X.V/R0O1U2U3S4S5R6U8M:L;R=T>R?O@OAPBOCRDPGSHO X:.S0P2P :A#N%P'_*L-P4O5\
      P=PBP b4#P-S1P2P WO#P%R  `'#W$O'OBPDP 6R#O%P*O-U1R >J-P1R  3]#R/P 4D*R0P ,K#P%R .a#PBR  ,!#P%R 0V#\
      S%P&P=R?P =':P=R XI#P%R  QI'N*U,P &[#T%R/M T5.R0P (?#P$R%R*P2P  `4#R%P #b-S1O WK#S%P'P R>#O'V)P-P/\
      P KX)P,R-P8R9PDR 7;#O%R-P/S2R:P=RCP L.#U%O@PFP  O>-P.S0P 3N%R'P >W'P*R 7I'PBPGS %V#R%T'N*U.O/O0S=P\
      BRDPFPHP  P_#S*P4P  ,T%O'S  V4'P*U<N I9*S-O  0D.P1R `1#R'P &V6O:S ()#P%R 3>$P*R  XQ#R%N'S ;7%R'ODR\
       _^=P?R >3#S%P'R4P  N+#P%T'O 'O'P*R 3N2RAP  />%O'T*P J%#P=R  PC#U'M D7%T-N ??%R8P  YY#O$P%R&P'T0R=\
      PBP `_#R%O*R=RDP Y:#T-N YB%P>R  D@#O'T*P 57#P%S*R-P.R0P=P  A.%O'S !3#R'PDP L!.P2UAN R7=R?P  -)#R$N\
      'P/O2T?RFR XS'P*P=T@P  [G#S'P FZ%P'R +,%P'R  #5'P.R '#%P8T:P `1#P%P&P'P*T=P>TBPHP  :[#R$R&P-P AL#S\
      $R&R'L*P-R/T8O  Lb%P4S<P 4,#P/R 0(1P=R  U6#P=R  QD#P%R X%#P$R%R*P  NO#P%P'T=PCP LE%P'R :B#R*P C>$P\
      %R4P  ..#O$S 2%%R&R*PCP EN%S1PCP #[#S%P/P  ?^'P(R ()-N1T 41*R6P=R@P ^V.P0R:O=S C8#P%R O>#N%T ;90P;\
      R  17#R$P/R=P AA'P*R=P?P@RBTFP &<#P$P%S 6V#R'P8P:R WQ#P'P6R:PDR [O#O'S  [;#S'P*P  C_0R1P 89#P%P'P*\
      T-O1P2P=UCPDS HI%P'P.R0R  @)#S%PCP aV#P%S&P ?7%R5P  $I#R(P-S=PDP EK#T$M%S*O-P0O1P8P=PBPCVDTHP 1G#N\
      'O*P.]0M1P )b#P%R'R,P  HB$R2P -<%O'P-P=S>R [F#RBP  >a$R%R'P*N/S2P8R9P:P=P?R@S #7#[%M(P*N-P=P @*(P+\
      R-P1R VL#P%R  Ga#R%P ;E*O=P?R@T  %A$P&P*P2R4P8T 6?$P%T&O &=#R'P .L#R'P  ER4R5P:O=S 'X*R2P IB$R&P  \
      *>#N$R%R'R0T1P4PBP FR$R2P b1%T'O-O8R:P O^#P-R2P=R RU#S%O  3!#O%K'W(R+P-O.R/P0O1R8R=SFT D_'U(P)P*P \
      *N-S1O TM%R-S1P2P8P O!%P*R [<*P4R E/#S%P'P  =U#P-R [4*P-S=P 8N#O%T'S*P.PDP  5?#N%S'P*U-S8PCPEOHP ,\
      Z.P/R  /S$S'T*P-R0N1PHP QU%S&O  ]>=P?R U/#S<O 6'#R$P  ?E#V$M%P2P `S#T'P=P?P P9#P'S-P W5$P.P2R=R  Z\
      J#S'O 6I:R@P  /G#P%R Y&%R'S(R-P0O8RBP  T0#P$R%R  B7%P4R +^#P*P-N.R1U [!#T$R%N  :M#O%T5P =0#T'O*P C\
      <#S%P/P 39#U$P%P'P-S0P1P2PDP  X!#S/O PS#O$P%N'T-S1S=P K34R5P -F=P?R  GQ#P%R P)'P*P=S >A=P?R A@#O'R\
      /R=R  G?3# 'N$P.P2S 78#L'P*W-P 0X#P$T*PDP MT#N%T'R '!.R1P  ?>#O%U'PHP ;.#R%P N+-P:P=T@P )H%P'R*P>R\
        M0:R=P ;)=O?S  !*#T%P-O=P #Q'O*R/R 7G.S0O  %%%P'R  F<.P2R )5%R'R*P;P T0#OHS +#*P=R WJ*T1P=O  Ia%\
      P*S=R@O F2'P(M)P*R+V,R-R8O;P=SBP 3*#U'N  SU#P-O1S ;Z(R+P Ua#S$R%P'P*P P[#P%P4T=P  ]1#T%P'P-O0R1R8P\
      =P>R SI#O$P'S*O/P=T@R '?#O/T=P !S#O$P%W&P*P-P M;'T.P0O 8U#O$O-RDT  8D$# X-'O0S :B*P-P=S ;F$R&P 06#\
      R/P &R%O*O=U@R  LA%R'P YE$R&P M-#P'R-P/R  ^_#R%P W1#R*P-R.T0T1O2O@SAPCOHP KU1P7P8S O##NDT G^#P%R a\
      2#P%R  /D#L%O'R*_-N/P=P>PDPFP ?'#R%O*R1P3R  UG%RHP 0a#P%T1P4P  7-#R%OESHO 20*P=R  HR#S$O%M(R*S+P-Y\
      /P1P2R8R:P=R@OCPEP .X$R&P'O*T-R0T1M2R8P9PCPHS  >U#P%SHP %`=P@R ?!#U%N'P8P +S#P%O'S=P>R?R 'L#T%M'R*\
      P-P1S J-#P'O.P0U +L%R'U*R-O0L1T4S5P=OCP GH$R%T&P-M6R  /1#R/P J_#P'P/R <0#P8R ZH#P%R.P0R ZN#T'P/O  \
      PU%PBR /:#R%P /S#R$P'R*P1P2R  T:#O'T8P NF.O/T0P 7P#R%P EA%PHR IQ&R=P )N#P%P'W(P*P-P.PCP  ]R$P%R G6\
      %OBS )W#P'O*S [3*P1R3P  2;$R'P A**P-R LP#R$P'R*N.P/U0P5S8R<P@PCPDP  E)#O%S JO#T%P'P*T-O3P=P J6#N%P\
      'R*O-U0P1P2R8S9P>R )`#P%R(R*R+P-P  WJ#O%S 4V$R2P +=#U%O*O2PARHP 1.%P'PHS =?#O%S1PDR CJ#S'PCP  C''P\
      0R 5C#W'K  DW#M%P*P-PDW N'#PDR <0#U%P-R.O1P2P8P 3S*O=S?P 8?#S%S&P'P-P0P1PCR  ^%#O%S -W#R-P :U.P0R \
      <J#P%S'P  +`#R%R-O aY#P1R !**U8MDP Fb#P%S)P I+%P'SCP  Z1%O1T=P -8#P*R  !W#T'O-O.S0P >M#O'S >D#P-P1\
      S -D#P%R  Ya$P%R $N%T&P'P8P  $W#O-U1PDP .9#R%P'O*S-P 28#U%O=P@P XD#R$P  R/'R(P TG#R/P  AV*P8I:R=Y \
      1'#P'R MF#S*P/P  Z`#R%M&P'V*O-O=VDP  Y2%# L[#O*R=S M3%R*P 92-NCT  `Y#R%P  =R#R%U=P@PBPFPGPHP DU#S%\
      R(O6R8R9R@OBPCSFPHO +;$R&P %_#R4P  3G#P*T-P>P 'M#R%P Y<#M'P*V  BB#U%N*P-R4O5P8S FQ-P8R RL#R'P `G#P\
      $R Y.#O%U=PDP AI#R>P E&#S'P*P  bD$S%T2O:R=PBN %4*O=T@P `G#P$R RN#N'O*O8U9T 7B/R;P UD#P%P'S +7'R*P \
      %E%R&P $T*P3R  DD#S$R%P(P)R*R+S,P-P1P4P=P@P aG-T1N 3`*P+R-N.O0S1S5P6R:P=O@S  3Y*P8R (-#R*P `Q#J$N%\
      R&P'S1P;O=O>PBPCWDWEPFUGPRP >,#P%R-P ?M#T'O*P UU#O%P'W-O0P DS%P)R-P/P1S  M9.R0P 65#S'P)P  NS%P*P=T\
      EP *B#S-P.P C9&P*P1P4S =_'O*S0R=P X+#PRR #D*S-PDP  Q4*O=S ?a#O%M'R*P8RCU Y%#S$O%N'O*O0R2R8S=S Q4#P\
      $P'P.O0T4R5P:RRR -?#P'SFP  <=#N$T-P1S8P E:#U*N4P J9#U%P'R)P*P+P1P  *4$O2S %N#R%P*R.S0O=P HC#R$P-P \
      IH#P%R'PCPHR ;W*O0R  %=#S=O 3##R%P'N*T-R8P a/$R2P Ua#P$R H.#S$P*P  VX#O*S ?%.R0P 8Q'O(R+R [O#U%N&P\
       M<#O%P'S-P1S 1##O%R;R  WE#P*R 0D#N'P)P*R,R8PDU &/#P-O.O1U2R P3%T'P8P?P .7#S$S&N'P(N)P*R+T/T0R2P3S\
      4O5O6R7R8M:S;R<N=P>R?RARBNDREOFPHPJPKSTS  .`'P5R 4P#S$R%O'R)P-P #7%P&SDP  X.'RFP  [M#S%PDP OO*R=P \
      'C#P$O'V*PFP HG#S*O V-'P=R  1,$R'P H4$P*R ^Z-R.R1P;P  _5$P*P8S $F#S'O %X#L%P'P*O-]1P=P@P  )@#P%R-R\
      1P &U#P%P'P*P-U R&#T'V*M/O0P1P V3#N*P-U.N0O1U GG#P4R  *6'P.R  >K%O'P5T `H%P(P=R>R  C9#R%P )-%PFR A\
      `#T%P'O /($R*P IY#P1R2P _%*P-P=S 9O.O0S  <*#S*P-P 3.'R*P-P ':#N%R&O'T*O+P-S.P0P1U4X=P@PBPCNDPHR  %\
      B#P>R $4-R2P  X#*P=R PK#O%S  @?$N%P&U AG*S1O  ]U#U'J)P*R-R0R=O>R?RBR @/*O<S aO#RCP O]$P%P*P-P5TBT \
      09#O%S/R  [L#S$N%P&T'P)P*R,R=P CE#O*S-P:S=R?P@P  1B-O.T0P ^X$N*P2U Y@#K$O%L'O)P*N-N1O2P3P4P6J8a:X=\
      _?P@PHP '`#P%R  )W$P&S-O/O8P=T?OGTHP Y*#P%M*L-N1N6P;c=PCP  EW%R*P 5>'P0R  +S#T%O'P )V#V%P&P*P-P8P \
      KZ'S*O,P;R=P@TCPHP  [%#R%P U6#NFT  <<#P$R @T=R?P `+#P/R ^%$S2O 5$#S%O-P1R   Hb#R%R'O  S+#P%R (9.O0\
      S  B-1R=P *2#R'P  P#6N:T C%%P*S0R=O )E%P=R .`#T%O1O /.#P@R >P%R  %`#S'P=P 1/#S'O  ]L=# 6##O%U0P=P \
      @D%S'O @'#T'P-P.P0S1P4P MK#P%R JW#P$P%P&P'T)P*R+N-S0R1P6P8S:R=O?S@P $N%O'P*R-P.P0R=PDU  Z$'S1P  QH\
      #S%PBP PZ'O.R0R YY#R%T'M-P.S6P:P;R=S>P?REP PO#R$P  ;,%S&R'N MJ$P%R6R:P ^L#R%P  G9#R%S&P'P*P/P0R 1T\
      -P1SFP SO-SCPHP 6`*S-T1N:P=P MF=P?R  PXB# 1/-T0P1O b3#P%R8RHP LZ%P4R  0V*P=R bN#P%R ;6'P0R +W#P$R \
      a)#O%S'P3R  !1#R$P/R=O D@#T%P'PDP 6B#O%S $`#P%R 8C#P'P-O8PCV 1]#O-R8R=L>UDS  @Q#N$R&T *<#S%P'P-PHR\
        OB#R*P 7A#R%R'P*PBP ;-#R%P'O*S-P.P0S=N@TBP G@-O1S  UV$RBP 'O-R1P `=#P%R PB'S*O  a[%R'P _E#S*P=P \
      U-%P*R.P/R0RCP 9(*S-R1P=N?R D@#R*P  ,6)M,U '2*R;P GH#R$P  H('M*V3P=PCS R=#P'R 89%R&P'R(P*P ?3$P%O'\
      P(S*S4R8P<S=OBR  0##R*P:S=P A5#P(S+P8RCP bC#P-R ;b#P%R&P'P-P4S8RERHP  K?$O%O&U %G$R%P&S2O ON#S%P&P\
       GA$P%P&P(P*S-P.I0X1S2O4P9P=U>P@XBPCPDOEPFPHR =4'P-S=P  -S$P2R M7#R*P #*#O%R*P.R0P3R?R  2&#P$P'U*P\
      -P.S/P0L1P8T9R=R?P  b7#P-P;S =%'W/K W&(N+T  (C#X%S&O'N(S)P*P+O-N.M/L4R5M6T8R9P:S<U=N>R@NARBRCTDPHT\
       -=#M-R/S ]W#O'S  GS-O1S8P:P=S H1#P$P&T>P 3,#P%R'R/P0R ':*R1P WW*R=P 39'P-P/R1R BB#O$O%N'R(P*S-R.P\
      /P0R1S3R4S5N6P8L9O:P<R=S>S?S@TCPDRHS  3b#T$P%O&P'P*O-S.P1P8R=S>RHP  T>1R3P E+#P%R LW'X.P0J 91$P*R6\
      R:P@P P7#P%P'R*S.P/R  -7'R/P /9-P?R QY=P?PBS  7[*S1P=P ;%-P1R -b#N$R%T'O*V2O@O  20#P$P2S _-#P%R DU\
      %T'O8P=S?O +S#R*P  ?F#R-P -L$L%P&P*R2O=Y '?#P%P*T-P )S*R;P   =,$S%O'O+P/R8R9R B;#P+S1P H4#O%S/RCP \
      #8$O2P=S 20#P'R  (K## `1#P%P'R=R 1[-S.P1P2P +Q#O*P-T  O@#R*P:R=P>P *_#U$P%P'P*P  /=#P$R $K#P$P-P.O\
      0S2R=T?P R/#S$P%R'P(P*W+P-S.P1U3P6P8M=NCPEOFP M.'R/P  GN'T0N  R9#O%P'T  PU#R1P M[4P8R 9b#P'R-P.P@S\
       @O#R$P%N&V'O  YQ-O.S )8'R(P 8G#L%O'V/S  ;A%R=P YT#P%R +Z-P1R  $]*P=R $@#R-P  ZS#P%P'P*P-S1T=R@OCR\
       GG#P*S-O1S=P@PBR  S5#T$S%O&P'P-P.P/R0R1R2P=P AZ%T'N G@*P=R X7#W'L*P  2L'P*R $3#R.P 6'$S*PEP Q4#N$\
      P%P&O'S*T-P.S/P0O2S4P5S8R9P=S>P?N@S  B6#R%O'R*P/P=P>R@S 2.#T%L'T0R1P KS$O%R&S'U(P*T+S/M0N1P4P:R;R=\
      O?R@OES  _R#S%P'P.P8P:PCT O7=P?R *,%P'T)P2P  _$1R2P bT$P%P&P'P*N-R0T=T J1#T%P*P=P ]T#R%P'P R=#P%R \
       9^$R%N&L'O(O*R+R,P.R/V0S1P2R3P4T5R8R:R<P>O?OFPHT *D#R'P Za#O%P'T0SCP 8;#O$T%P&O*P.N/R0R3R4P8S:R=L\
      ARCTDR  4/#R$R%V&P'P*L-P/P1P5P6R9P:U=P@PBPCS SE#P$P'P=R?PFS :[*P=R 6/'R1P  P:#R%R'O(S*T+O.P0R4P5R=\
      O@P X[#R%P [+#P%R F+#S%P'P  D8$R2P 3Q%S&P'P O1#R'O1R ;8#O4S  2G.R0P N4#J'P*P1P=O>] B1-O1S IP#P%P'T\
      /P CO#U$S%N&S'S(O)N*U+O,T-S/S0R2T3P4T5P6P7P8O9P:N<P=O@TBPCNDOEPHP ,8#P%R=P>R  /)'T.P0O %)#R%O'R 88\
      *P3S=P ,$'O*T/P4P  :+#R%P >J'R*P 0(#R%R=O /2#P$R Sb*P-P1RCR  $&#P$R  QL=P?R 0N#P*R @=#R%P  &%#S$R%\
      N'T-P=PHO 5:#R@P >Q#P%R YP#P$R%O&R'V(S*S+O.O/N0S2N4R6R8R9S:P<P=P>R?O@OARBREPHP N?%P'O*P/U Z_#R'P  \
      ^[#R%M*P.P0R3P8R=SFS [Q*R8P 0,#R%S&O'N)X*R-P4P=PHPRP ,b%P4R  `b%# #F:R=P &9#S'P-O  -W4ODS  #]#P'R \
      +.#O%O*P1Z8P=PCP (B:R=P  /.#P%R 04#R$R%R&P*K1P4P=U@S  @I#O'S8P=R 7L$P%R DR#O%S 8T#R%P.R0P C`#O%R3R\
       %$#J$P%P*O-P4^8P=P  &#'P-P0R1R J+%S&O `6#P=R  J6#N$P'S-N0O1R2S=S>R  'D#O%R.R XB*P4P8P=T>PBR /T#R%\
      P %+#O%S  &7*N=R?P@S K:.M0P1V )/%R&P 7I%R4P 1:#P$P%S ].#R%P'O*TDP &Z%P*M<V  ?%*R2P  &Q'R+R4P5R=O>R\
       OT#R/P:R=P b0=PBR BF#S$R%S&P'S(P)R*R+S,P-O.N/O1O3P4T5R6R9R:P=P?P@SAPBPCPRR FJ#R=P 4V#T%M'P*P1PDU \
      P;#X%L'P-P  298O:P=S b%#P*P9S 2M'P0R R?%P'R  (K#S$S%O&R'O/R2O=P BP#R3P 6W%P=R ?U-P2PBS F&'R-O.O0T \
      ?9#R-P .J'T*N 4,%P8R  D.#U%N*P  Sb#R%S'P/O=P@SBP *!#O%P-T1R=P $.%P*P0RCR +S#P%R JP#U'N*P BI#P%N'P*\
      PCV )R#R%P  ;a#P%R*R-P=PBSDP I.*P=R bD#P%R  %@#P*S-T2P4P>P@O 94$P%O&R'S MD%S'O >-#N%P*Y-O1P=O  YP#\
      R%P B<#N*T %5#N$P&P'S(P*S-O/R4R5S8O;R=SCRFP  4I#R'P )A'P0R =+#O%R'P*R-R `G$O%V&P*P2P HW-P1R  ,A$S%\
      R*P=O?RBP )T#P%R .;=R>P ,'.P0R =M#T'N Z3=O?S  ,G#P%R'P-P1R W-#P%S'PHP 0.#P=R  7A#S'PDP CD$S.P0P2P \
      3/#P/R NU#P*P3S  7R#N$O%N'O*P=OB^DP b7#O-S Wb#O$P%NEV !2#S$P%P  -I#P%R Y[#R/P  H'#P$U&P'S*N.P0T1S2\
      P4P6P7P@P G&'P0R=P?R +H-P=R :M#P%R=P?R +M#T'O.P0R  _'#P%R W_#O$P&U*S-P2N >*%RDP P[#R4P 4##R$R%O&P'\
      T(S*O+O.P0P2P4R8S:L=U>S?RHP  ;:#S%P8P 3`#P-R 43#P%R'P  T*#P%P'P*O-T.R/R0PCPER S2'P)R,P  ^]%N'T=R?P\
       1M#O%R>R 40#P6P=S 'D%R'P OX$S%R&P*P2P )[#S%O  [<2# _^%R'P*P=R (2'R*P X)=P?R 48#R$M%`&R'U(M)P*O.L/\
      L0M1P2O3P4R5R8O:P;R=N>P?NAPBPCSDUFTGPHURTSSTS UI#P%L'Y*P>P  I?'P0R  UZ#O%TCP NU*S=PHP ,]#X$P%P*O-P\
      =PDP *]*P=R IP%R'P-P0R L8#P)P*R,R1P2R 2>#R.P  $3#R%R0P1P  ^7#P'SCP T$-R1P 3C#P'R G$#U$P%S&P'N(P+R4\
      P8P=PDR I0#R(P P*.P/P0R=R?P  Ba#P%R 8<#O%THP a:#P%R=R?P UQ'S*O  (,#P%R #+'P(R I0'P4R8S:P=P 1U#R%P \
      (`-P8N:T=PCR I>#P-R 3C#P'P*S=T@PCO  !!#P$P*T=P 'Y#P3R Z;$P&R  68#P/R 1G#P%R (/.P0R  :C*R.P0R2P3P=R\
      ?PBR T&#N$U%P'R*R/P=P ,H$S%PEP  `Q#P'R U0'P-P/S )Y#P%R5P8R 7X*P=R R+%P'R 0%#P'P=PBT [)%R'P >Q#U%O&\
      P*P-P.P/N1R3R4S5P6O;N=R?RHW  bF#P%M'V H!8P>R Wa#R$R'S*O+P-P3R4P5PCR  >2&P'PHR [a*P-P0S Q*#P%S'P(P \
      P:(P+R:R?P Va#N%R/R:R=P  ^a#S%O 6+-S1O B0#R'R1P ?8#N%R&P'S*P0P=S @J#X$P%O*O-P4P N]%O'S  a/*N-P=S@S\
       ^M#P$R *8#S%P-P  bZ#M%V.O/P0S ZX%R FS#R*P  a?#L$P%P*e-N1M2P4P;P=OCP  E#)O,R0R &)#T'N *0-P=R ^2#P$\
      PCS S'#T%O'O.P0S F/#U%PBOSP *8#O'S  P(#R'P OB#R'P ]3#R%P D]#S%P'S)O*O,P=OCT  &.-P1R =O#S%S'O*PCP 3\
      >$S%N&T2PDP  ++#R%P YY#P%SCP %C#O%S Q`#P%P3PBT  C]2P4R M@#T%P'T-S/K=O X6'P*O4T5R8P=O?S I*#P3R ?C#R\
      /P 1Q#N'T IM#O%X'O*S0R2R:R=M?P@OCP  =-=R?P W:#R%P  43BSGO  6N#R%O'S*P <M#P*R L?$O%P'R2S *+#S$S%P'N\
      BP U,#S%P'P  ^4%O&T-P L'#P%S'P  K5#P-P=RBR R`#U%P'P*O-R=P  ^F*P=N?U )9#P'R )C#T%O'O*P-S.P1T5P=P  O\
      N$R%P'S2PCPER 7Z*R-P 0J#P$P%P8PCU ^G#P%S'P PF$R%R&P*P1P=N?T ?(#P%R  [;$S%P ,[#R%S'P*O   @C#S%R(S*P\
      1R4P8N9R=OBRENGPHS D<:P=R Z,=R?P  B9#P%N'R1R8RBTCPDP &:%RDP ZL$R2P T##R%P aG#P%R&P'R 4Z#V%P'N*N-S.\
      S0P1P2O3P4O8O=OCYDP  XU#R%P #R#P%P'S-P.U/P0N 3C-R.P 1T#P%R B0#P%S+P8P:P=T?P  D^#P%R $K$T%S'U*P-R.P\
      0R2M3R8R9O:R=R?M@PBOFPHP [W.J0P1P2[=P M?#P*S-P.O0S1P=R 0O*P1P8P:W=N  /C%P'Y.P0K 2C%R=P ^`#N%O'U GU\
      %P'P*P/R=T?P Y?#R%T'R(R*S-M.R0N1O3R8P:P=RBREP ;?#R%P  N;#R$O%T&P(P+R D'#P%P&P'S3R  5M=S?O UM#R-P 9\
      $#T%N'P.P0S  :[#N%T G[#N'T N!#P'R*P/R:P=R  a;#M'T `M*P8S>P  [>*PHR $*#R'P /%#R'P*P0R4P?R N(.U0M PH\
      #P%RCP +F=S?O YQ$R%P'R2P  WU-O0T1P C,#R'R=P HH#S%R*O-P0S1S=OBSCPEN  ;$'# SC*P+R &?#P%P=S 5J'P-PCS \
      5K'RFP  MH%R'P*P/R=P?RAP =2#O%S  D)#P'S8P =L#S%P=P *W(R*R+P  351P3R ,&#R/P `B#R;P $,#S'P(R+PBP 6D%\
      P'R=S?O  HW$P%R'P.R V>#O%S'N0T=R?P (3#R*P-R8P  A+*T>N `H$O%P&N'X(S)P*S+P-N.K/S0T1O2P4L5R6R9T:O<O>R\
      ?U@PBSCUDSHP @N#P%R 1(#O$P%M(P)R*T,P-V.S/R0N1P2R4R5P8S:O=S?P@P FF#T$S%P&P'P(S*O+O-R/P2P4R6R:T<R=OE\
      P  U+#P%R  %%#R$P%P *#%O'S*O=S  RN%P'R PS(P*R ,I%P'S0O  +)/R _,*U=N@P @:#R-P &_=O?S ](BPGR  <D#P4P\
      BS [;#P%T'P4P  WM#R%S-O8R=P P^#P-R 4I#O3S RQ#S$R'P(P*R+S=P?O  ^!-P1R A`'M)U N]#R'P .J#R%L'T*T+P=P \
      bK*P=R  X.-S1O .5.P2R  ?+#S%P'P(RHP ,#$P'P0R5R  *@#R4P BW#T/N >V#T$P'N*S+O-R.P0R2R=RBPCP 5Y0PAR C#\
      'S*O  ,Z#P'O.R0R=R /4%O*S $3=R?P E;#P$S*P  HC%O'S WI#N%R'S ^b.P/P0R1R b<'P*R.R0P=P?R $5#P'R W+#N%P\
      *R@PCU   0.$S'O*O,R.S/O0S7P8P9R:R=N>P@TBRDP >]#P'P.S0P D58R9P  S?#Z%O'L*P-P JV:P=R _/#O%S !J#R%T&P\
      'P*PBOEPHS Q,#S%O  !L%P4R FF8P:R EA%S-PCP S*#R3P  NB$U&P2P>P S1%O)P.R0S (+#S$P%P +?#P'S/P @a#S'P-P\
      0R1P OP%T'U*P.P/O0N  8F%O&R4R '%#P1R 4B$T&P2P8P GZ$P8R bT#T'P*O  '?$R'P P@#S$P%P bI#R1P Ca#S'O  +3\
      #P'S0P TZ#U%L'O*N-P0S1R8P:O=T?S@RHR  RS#P'R  >M'S0O ^W#O'S(P)S,P0P6S:P=R>P?P G=8T9N  &+#P.T0O N<#P\
      $P%R&R*TBOCP 2A'N.O0V  HM4P8R ;V#O%ORT 9*'R*P-P=R O(4P5R _L#P'P/S  6D#P%PHS  5O#PBR b2%R'P ;E%R&P \
       E5:R=P (&#P%S&O2RHP 6?=P?R  JI#V$N&P'O*N-X0O1P2P4P=PCSDPHS LO#E&P'Y*W1P:P=U@PHP )B#O$P%O.P=X>P FC\
      #S3P4P .0#S$P%P&P'P-S !-#X%O'L-P  89$R%S'O(O*P+S-O0S1R8P9R=R@PBP  1B#R*P-RDP ]]#O'P*TDP QH#O4S 20#\
      P'R  &3#P%R NX#R%T'ODO ]A#P%R  B1#N'Y*M8P $=#R$P%T/O6R:PCP 22#P%P*O-T  T6*P4R (;%P.R @^*R=P $I#R%P\
      'N*T  6(%R'P-P/R0R1P Sb#R$P%T'P-PBP AZ$S%O b!#S'R.P0PHP  O<%P&R L.#P'P/TEP  &S$R=P D:#R%P'R0PBP :3\
      #T'O1P 8F$R2P  #E#V'R.L0P AT#N'P>U 8;#P%R*T=N UX#S%P-P ,'#S%R(O*P+R  F*#P%R .-#O*S2R=P?RAP X4:O=S \
      IJ%R'P  YA#O%R'S 2+#P=S@P +_#P$P&S  XZ#O'U.P/N0R LA$N%R&S-P2R !6.R0P8P>R VL#P*T@O /X$O'T*P `'%M'P*\
      P.R0V;P  ^:'P*R PQ%S'O .5$P'S*N-S.P/P0U2P5S8R:P=N>R?O@PDRFP 2<#T$P-O  /K#O'S*P1P=T?P B`#P8R $5#O%S\
       >`%R'P VH%P'T*P1P 64%RBP MQ#O%S  I]%P8R ET'P/R  U!#R'P E-$R%P G[#N$O%O'S0RDV PC#P(P6R8P:S  YS-P.P\
      1P=T ?05RHP  *^#P%R*S3PDP GN#P%R'P*S-R>PDP  HJ$R2P FN'P*R I<#S%O R3.P0R8R9P  E)%R'P 1'#P$P*R=R 1V%\
      O*R ;1'R0P (@'R0P   78#S$U&S'O(R)P*T+R,O-R/R0U1T3P5N8O9O:O<P=N>R?O@SBODREPFP /+$P%O'S*P-U.P0R1L8O:\
      P=S@RHT =Y%R'P  7;#P'R :D#R6P  T5*P=R B'#R$P*W-P/R=P?R@K F`'R-P 14$P%P&T3P )`'P/R  C&#R=P 8*#P$R 6\
      *#P%S1O ^R#M$V%P&P2T4P=P@P 3b%PHR O5#P-P1S  G''S*O.P0R=P?S@P G/#P8P:R  +'-N1T SV*R?P )H%O0P1S B##P\
      %SCP  (R#O%P'R/S  TF#W$P%P'L*R-N.R0P1T2R=P (R#P$P%P&R-S.O0S1O2R=P>R ^%%R*P 01%S=PCP 1X#P%T*PHP b-#\
      R%T*P/P0P2R4P8R=S?OAPCP L,#P'R  !:#O%T-R5P=P  4H#U%M'N-T P8#P%S*O $3*S1P=P  ;:.R0P QN.P0R 0K#R%P  \
      @2$S%R*O0P MQ4R8P E5#R&P-S/O2RBP  PJ=P?R 8T#S'O *N#R'S*N4R@P 7&#P%R E:#R4P  ?O#O$P%O'T*P-S  b8.S0O\
       +I>R@P H0#O*P1P=T -R#R'R-P=P  3<#R%P :+%P:R  V0#RBP KZ#P$R U^#L%O*^=MCPDP GI'P.S1P  a&.O0S  ?3'P*\
      U=N@P =`'S*O ;Y#R%P @G'R0P  R_4# FJ#P$P%P*R8T 2X#N$V%P&O2SHP 6C#S$O%R*P-P &2%RDP ?/%P*S-P :Z#R%P'P\
       D:*P4R  =P.P1S=P 85#R%P L,#R$P  #Q#R=P ]A#P$R%P&U'O2P DR#T%P'N)O*V/R=PCP  =?#P.O0T $U#P1R  J`.S0P\
      AP ^(*M=U 8(-P2R <D$R*P #3#P$R 6'#R'P=R?P *+#U$P%PBP !Z#O%U*P0R8O 1B$R'P ZO'R*P  *[*N9T AT#R%P ;M#\
      R%P&P*O1R5R :9#P'O-R.W0M1R V)=P?R >H'S*S-P.R0O=P EE#U%M  F5%R'R*O,P4P=U?NDP H2$P'P*R4R F6#P%R #V#J\
      $N%N-V.U/R0M1R2U8R=U?PBRDPKP 0/#R=P ><$R%P&P.P0R1R  9K.O1R 1M#P%R*R-O.S1O3R@P  @Z'P-P.P1RCS 8*#R0P\
        5=#S%R&P'P AW%P*S=P 1!2SAO ,!#P%O&T(R*R+P-O/S=O?R >H'P0R  F*#R%P E>#R1P 7T#O'R(P*S 15%U'O/O 6[$R\
      2P +D#P%N*S8R=P>R X>#P'O0T bJ#T*N1P  9^$P2R +5#R.P PC#S/O TC#P%TEO BQ#S%O  Y/#N'L*W=R>R TZ#R$P%O'T\
      *O=R [U(P+P-R1R ?Y#O$P'S(R)P*P,R.P0S1S8S>P?T@PARBPCPFPHP F:#R$T%R&P(T*R+O-N.R/O0R1S2O3S8O;PFP J&'O\
      (PFS IZ8R=P SF#P%P*S-P4R=P?RBP %W-S=O TF#R$P 6<%P-S2P 1`-T1N N6#N$R%T2P  U`'V.O0N  6&#R'P  N:-P.P1\
      R ]X#P'R  32=R?P ^!#R'P  /X#P'R0P>R Q>$R%P CK%P&R <0#P%R 73#R$P'P2R  _;%R&P=R?P ;Y#R%M'P)S,P0T  X)\
      #O%S ZA'S.O/O0S=R?P XQ4S5P=P>P 0]#P-R :<#T%P=PHP =4#P%R'P*S-P %.#P'N*U (G*O=P@S 89#P$R  )*%R'P  Q$\
      #S%P*P !>#T$O&P 6H#R%P  K?%P'P*S-P1REP  NX#R'P =S*O=S  0X1R=P CN#R'P-R1O=R 08'O-P1S5P9P=R?P@SBR /<\
      $S%P&P $[$P5R  PY$P.P2S E9%P&R )9'N0T bD#S%P'O*P0S B+(N*S+S-P  /^(R+P ^Z#S$O'T(X)R*M,P-S/M0L4P5R8P\
      9S=P _,=N?T ME*P3R  G?%S&P-P 'B-S1O @5'R-P   0.=N?T 1V-T.P1O  ZE#S%P'O >>'P-R :8#O$T&P=P  J1*# MC%\
      RHP J3'P0R  #V#P$R'P(P*P-U/S0P4R5P=O?P@RBP #J#U$R%M&P.P/S0R1P2P *Z#O'S QE$R%N-P=RAS  4''T.U0J !B#P\
      %S*P $R'P/R SP#P%S'P =?#R'P *]%R'P ]M:P=R  ,;-S.P8P A6.R0P P9#T%P=O b7#P%R  S1.P2R >Q#O$S &O#O%S _\
      Q#R$P%R*P OZ$P&R  >+$P%R&P @b#R%P  <X#S$S%N&R'P(O)P*O,T-R/T1P5P8P=RDPRP [6#D$c%J&['N*R-M.P0N1L2[4X\
      8O;P=N>P@PCNDOEMHSRTTP R]#M$P&P'T*P=VCPDPEPHR ?`#P'P0S #/.P0R=KDW ]2'N*R-P.P1R?R  BZ#N'P(T+P-S  IL\
      $P'P2R4R WB#O%T&P-P Fa*P3R :4-R0P   7<#O*S-R1P:P=R ?Z*R0P  S*%T'P;PHP '1#P1R !=#T%P'P-R.P1R2OCP  I\
      7$T%O&O RE#S-P8P=P?R ,X#S%P'P*P ;M$SAPDP JF*P=R  8a#R7P [a'P.P0S  BA%O'S WF#R%P &E$P&R  !_#P*P.U0N\
      =R  2^$P=R ^H#R'P LV#P'R-P1RBPGR Z0#O%S D3=O?S  (`#R'P (G#O/S A3=S?O  +^'O)R,R FZ%P'R D9%P8R @?#R$\
      P%P4R  9R#R'P [C*P.T1O LP#P%R  90#R*P A5#O%X&P'N8O  UT'RBP  &2'# U%#P-R .--O1S 47>NHT Q8#R$R%O  $;\
      .R0P +b#R%S-P0P1P  5&#N$N%T&S'T*R-P/P2S4S:R=K@PBRCP  .b'P*S,P *'$R&P  C7=T?N LK#T*PBO 8$%R4P  5(%R\
      'P /U#R$P U`#N%T ?F#Y'P/J  DQ.R0P .6#P%S=R?PHP  ?V#P$R  '/=# Ba#P%S&P 1(%P'S-P !X-P2R  :E-R1P Z7#P\
      'R 6>-N0P1U HP#R5P=R@P  bZ#S4PBP <^#P'T*P2P  *##T$N V@#P-R 2R$P'S  L:$# Q1$P&R(R)R*P+O-S.P0P2O6R7P\
      9P;P<R>SCRHSRRSPTP 5=#R-P L2*P=S@P /J*P=R  D'*S=O  _C#S/O  C,#P*O@S R8*R1P L3%RDP a%#P%R  /D#P/R J\
      J#P%P'R-R8T=N J9#R3P  <Z%N'S=R =J#R-O=R aX#P$S%R(O+S4P@P S'#R'P  X1(P+R LE5OCS (b$S'S)P*S+P.P/O0S2\
      P5R8P?SBPCPDPHP 6a'V.P0M VJ#R8P  ME#O%O'U N&#P*R [K#P$R A)#M%O'R/V 41#P%RBRGP  G8'P(R J[-R0P1S2P T\
      *#P$R K^#O%R-R  G5B# M,#U$P%P'P=O XU#P%S'P-O1S  0>#N%S*R L&#P$P%P'P-P.W/S0M1P2R3P5P8R:S=O>R?U@PARB\
      RHN 7%#R%R*P-P 'F#P%S*P  !E#P$P%R4R UE'R(P ):#P'R  ]Q$R'P*R.O0S8P &3#R'P*R8P '_%P&P'S  ^a-P1R 49;R\
      =P %N#W'K 5(#P%P4T5P 'A#P%R'P>PBPDSETHP  OQ#P*R  ^.#S$P%P&O-T1R3R6P:R=PHP O%#R'P  .@#R/P :X#O%S K[\
      %P'R EM'R0R1P4P CZ'P*R  R/#U'M ?!#L$O%V0U1P;P  a4#P8R 3!#P%R Q5#S%PDP  /='R*P A).R0P 8?=R?P A2#P'T\
      /O Z$%P=R  ?6#R$RBP %b#P'R <Z#M'P-T1R L]%S&O [T%P'R  ,>#P,R 00#R%R/P@P 79#N'P*P4TBS  H!## ^Q-P1R G\
      G#U%O*O >Q#P%S'P `K#T%N  @F%S'PDP U5$R&P @-$U0P2O T&#R%P T8#R%R(R*O+P4P=T?PDP  43#P%R [R'R(S+O0P8P\
      :S=P 7<$R%P0PCR 6:#RBP &Y%N4S5R=PCSHP BH#P%S'S(P/PBP  :I#P'N-T4R VV#R'P /S%S'O &B#S%O <E#P%R-R.P2P\
        5N#P/R CO#P$R  [S##  B_#S$S%O&J'R(R)R*P+O,P-R/P0S1S3P4P8N9S:T;R<R=R>PBRCPEPGRHP (&8O=S +V#R*S-R.\
      P0P1P2P 8*#O'S  Yb#U$R%P'V)S*P+R-S.O0P1P2P5R:P;P>O@SBNCPDPHO F2#P%R T2%P1R  @6#P'P*O-V.P4R>P JD-P \
      JH#R$S%O&O'S-P 78-P1R I9%S'L/S=S?PBP  :]#O%S'P*P/T ZC'R(O)P*O+S,R-O.R/S0P1S3P4P5P8P:S<P=R>O?SCPTS \
      C=#T%O  <H#S%P?P 70#P-R L^%PBSEP 3%#S%P'P KM#S'O  J$.R0P 3:#P'R O$#R$P%P'R.P4P5R:R=M?TAR =X%R*P  ;\
      R*P@R =-#R'P 8+#P$X%N*P8PDP )9#P%K'X :0.R0P  QO#P'R-PCR N>'N(P+R0T=R>P *2#U%N(O4R5P8M=T?R  4)#P%P'\
      R-P1S2P <L#N$T'R0P  :,#P$S2P >*'P-T.P1P @C#T$P%P&P'R*PBP %'$O%N'T*N-S0R1P2S8R:P=T?P T=#P$R%P&R*RDP\
        <3#S-O B*-P;P=S TJ%O'S:S=O [1#O%S  U7#R%P.P0R EC#P%P'T(P AP#P%R 69*P=R  XF$P2R D$$P%S&O'P*R-R.S0\
      P1P2P<P=P?RAR bN#P%P&R(O+S.R0P4R=S@PFP E&#R2P ])#P%PBS <P$R&P0P 42#O%R'S*P.S/P0P  25#P;R 0R#S'O*P-\
      P/S8R9O=RBP  8B#P'R*R+P/R2P -F#R-P1P =C#P$R%R'S(P*T2P=P@N b(#M%O'UCSHP ]O$S&P2P5P  E-3# =[#T%P*PHP\
        +^#OBS /^#S%P/P NT$P2R  !##V$P&P'N(P-P.W0N2OBP 6R#S%O OD$O%P&T 92#R/P 1Z#S'P*P0R1P3SDPEPHP /^#U$\
      P%R'M-R.P=R@P  @!#R'P :E#S*P=P>RDP EV-T1O2P M,#P%S@P $a=P>R 65#P%R 9^*R=P SI#PBR  !D*P5P=S D50R1P \
      E0*P=R  @Q%R'P E3#P/R  -'%R&P 9A%P*R R`#P'R Ka#S$P'P0R:R=P  9N-R.P DY#P$P%O'T*V/P0P5P6P8P=T>O@RBPC\
      PDSFPHP )5#P$O'R+P0S8X=N>M?R  M0$T-P2O WK%R:P  0(.P0R ^K-S.P1P '4#P%P'T-P $)%REP >W.P2R  H0#RDP 8L\
      #L%T/S U!#O%S Z>#S%P>P 6F-P.P1S  TO#O-R1R `_#V%M*P-R.P/P0R1R8R=PHP _A=R?P 4$#S'O  OZ8R=P ,U%S&P=P \
      Aa#P%S'P .D#P%S'P `##S%K'U  @E(O)P+S,R X2'R9P ;L(T+N UW#S*P=P 2Z#R/P J4#P.P0P1T -&#O'P(O*P+T-R.T0P\
      1PFR  BN#P'P.P0S>R L6%R&P VV$R&P  32=P?R H!#P%S'P A2%RBP ;E%P*R >A%P'P(S+P-R  TD#P$R  OA#P'R #R#P.\
      R  D-=P>R G5#P%R'P*P-R8R<R>P 19#T$R'N*O  '.#O%R'R*P@R L:'P1R %7#P%R  SK#R*P.P0R !_'S0O `U#R*P8R=P \
      (R#P$N%R2T:R /%#R%P  NC%REP  &%*R;P 1_$S&O  ,56R=P $B4P8SHP 2X#P%S'P  !,#R%P *0#S%O-S1P2P 8&#W%P'P\
      *NHP ';#R%S'T)O-P=PBOHP ?R#S%P'O  /_%P8S=P  MR%U'P.O1P 86#M$L%N&P'P(O*M+O,P-T.T/T0V1Y2W4P5P8R9O:O;\
      P<R=OARCPDPERHPRR P##P%S&P/R0P BW#M$X%P&P*P2S8PCPHP  0C=R@P 06#S$P*P =!%P'R ''#P%T'PBP  A+#O%W'N=P\
       ;P#M'T/R8R=P /4#R'P  08#U%N*P=REP =(#R$P  'X#O'S J1#P%R 5Y$P%P&R2R  MB#RCP 3/#P-PCS YG#P/R8P?R  2\
      >$U%N'R*S-S.P/P0P1S2P3P4P8PBPDP Ja%P-P1S aP$R&R'P4P 63#P%R &M%R&P J?-T1N 0F$R&P 78%P'R)O,S-S1O4P9R\
      BRFPGP >2$O%P&S  IG=# Va'P/R ^M*P=R 1I#O*P-R/R=P?S 1S#R%P*P  ;K## E5*T=N R]#O*P8R=SCRHP 8K'O*T=P *\
      ;%P'P-P1S 8H'N.S0P1S@P  4V#P%S'P &`8P=V?M BK#R$P  6A#P%N'VDP 6)*P@R  &X#N'T ;#'P*P=S [^#J'P*L-P4O5\
      O8f=P>P@PAP 5b#!%NBKEPTP  <4#P%R [3#S'P*P/P=R 18#K$P'M*R-N1P3P8P=a>P  *''P0R 9N'O.R8R N$'R(P 3Y#O$\
      P%P&T'S(R*L+P-R.R/P0P1O4R5P;R=T@S +b$P%P&S `Q#O'T*P/O=RBR  R*#R$P%R2P OA#O*R-R8RDP AJ#P%R.P0R L;#R\
      >P ^3-S1O  @Y#O/S  ?a0P=R ]@#V%M&P E'%P'R(S*P+O0P=S  2@#P'S*P  HQ*P<R 1K=R@P  T?#P%S'N)O*R,R-V/P1P\
      2S5P8O=O>R@PBRDPHT F:$R2P J>.R0P  )V/P=R ^:%O*S-R0P `-#S%P=P _#*P-P=S $5#T%O2P  I$#P%SEP BX#P=R -a\
      #S%R-P1PCP  TU#O%R@R 8)#R*P  NU#R%P ;]#P=R S:#O%S ?S#R.O/P0T U?#P$P&S.R0P (;#N$R%S(P*P+S  _/*U.R<P\
      =M M5#R$P%R-P HN#P%N'S)P*T [`#S'O3P $E=R?P P:#O%T'P [,$P'P0R2R  9N#U$V%O&P'R)R*O-R.P/O0P2P3P8M=PBR\
      CPHT ?L=P?R !J*P=R +;#P%P'S*R-O 0%'P=R ?($R%P'R*M2P=W@O Jb#L%T-P3R8R=R?P /V.R0P S9#R-P   XS#P'R*P.\
      P0R8P=RBR ;0#P%R 'Y#P%T8PCOHR 6>#O%P*T/P PO#P*T1P>P bE#N'S*RFP )A$P%T&P'P  ]X8R:O=S L:$O%S'O*R-R.O\
      0O1P4R8N=R?PCRDVSR DO#P8R  _(#O*T-P 0W%O'PCT RK:R=P  *-#P=R 6a.S0O8O:S =^*O0P8R>S 4a#U%P'O0T2P3ODP\
       L(#U%O'P*P-P *='P0R  L1*R=P _J#U%M `Q#O%S*P-R.P1R &Q0R1P 0T#O-PHS N,-O1S CF#T%M'S*P6P:S  UD## H/#\
      R'P8P=R 8S$P8R 5H#N=T  )2#P%R W]#O%R)R )-#T%N 7W#S'PBP ,=#S$R%R&P.R0P1P2O  @P#L$P%X $+%P8R #L1R=P \
       EX'P*P=SBREP .G#R'P  a<%S'O 2Q#T$R%S&R'O*S+O-S.O/J1R2P4O5P7P8O=L>R@RARBPCSEVFPGSHKJTKTTV 72#P$O%P\
      'P(T*R+O.P0R4T 3B%P'R-P4RBTCPGO  J?%R-P ?T#O$P%P'P(S*O+O-S.R0S1P4RCP O`#O$O%P+P-N0P1W2S3RCPDS ?_#P\
      *R 23#R$P 2>$P%T'P*T-R.P0P2P=P  4($P*R b>#T%N O.=R?P 57=N>T  ?:#P-P5R=S?O _F#R*S2P=O Ya#R%N'T3P  Y\
      U-O.S1RHP T/#R/P  2F#P%R aA*O:S Y3#P%R  6/-T1OCP H%#R%P N9#S$R%P&P-N.S0P1S=PDP N$#P%R'P*P/R0RDP  4\
      <.P0R 4Z#N$O*V-S.P1R2R3P=N?S@P _/$P.!0M1O2M ZZ#T%N*P-R4P M@$P2R4P5P8S=R?OBR P2=S?O  ,H%REP 39#S$R&\
      S'P(P)T*T+T,O-P/O0O1R2O3P4S6P8P<P=J@UBOCUDUEPHP %I#R'P=R@P +M#R$U'R*P-P0R1O=P@PBRCP _!#S%P(P.O0S<P\
      HP ?b8R=P  6D#U$V%M&R(P)P*R+R-P0P1P4P8O9P;PBNCSDTRP ^/'PBR b5'R*P  L/#R$O*P.R0P?RES RH%P-R/P /a*U=\
      P@O V##M%U'P=SCPSP W`#P'R*R;P  6E#S%P*P ZM%PBR VM#P$S%T&O'O Da#R-P KK%R'P (4#M$P%O'V+P/S=T?PDP  BG\
      #I$_%K&X'N*P1P=PCPDP :Q#R$R%P'O0R  N4'P*S-O0P8R 65'O*T1P Y@#P'R  ,E#N%O)P*L1P3] )8*N@T *4%R'P  IW'\
      P.P0S M5#R$P  A(#R%ODR 4B#P=R G)#P'R ]%#T%O=P ^1*R=P .H'R1RDP   )Q$P%T*PDP BT#T%P'O @(#R$U%O&O'O*P\
      -R.S1O2O4O5T=O>R?P@TAR 4T#S$O CX#K%P&P'V*U-P1P=RBP  RH%P'R H=#S%M-S LY%P4R ,D#S$O%R'S0O4P  X'*P=R \
      PE#O-S  b+#O%P'T MQ#T'O*P S,$R%O2R R9-R1P 0R#O%S  7`*R-P /$#P$R&P'O/R=R *:$P%P&S .b$S%P&P2PESHP H(\
      #R%P-R5P=P  %$.P0R P?*R-P MP%T'O ZI#U%O'P=P %<#P'R*R-R0P4P=V?LBP  VL=P?R $]%R'R*O ^M(V+L %P8R G]#R\
      %P  L*#P%U*P=P@P VS#T%O&P'P=R?P@SDP 8/#P%R  EPB# !<#S*PBP ^&#R%P  QJ#P%R )T$R.P DO#P$R JO#O$R%S2PB\
      R ^5'P-R1P  F)#S*P=P :D%R'P W.#S$O%K&P'R*N-X.P1V4P=P>P SC4R5P8S>OCRDP =X8R?P  _B#P4R >_#R%P  &-#S'\
      O*O+S AB%R&P a42RAP ?I$R2P ,P#P.P/R2R SQ#P'S=P R?2PAR  *!#S%R'P)P*N,R.O/P1P4R5P8S:S;R<U=P?OCPHP KL\
      #P/R SU#R$R%P=P EU'R=PBP  DG#Z$P%L'P-P2P Wa#P'R -Z-O1S ;9#P%P'TBP  9a$P%R PH#M'O0W1P  59#P$N%R&T -\
      ['O(T+P *I=P?R  5A#T%ODP -K#O%T'P)P=R  11#P%R   ?$#R%P 0R'M*U K9#O$R%R'P(R+P-P.R1R U]#O%S  ,**R5P \
      :-#P'P*T=P OW$R@P %D#P%O&S@R  C]'P=S@O RO#O'P*TCP SE#P%R*R=P +;'O*S [41P3R ?Q#P'S(P GB-S.P0R1O:P=T\
      ?O   2W'P*P=RBR ??#R%O'R b<#P3S=P>P  &;#R/P '[#P%S'P Y##V*P4M  H##R/P >C-S8P=R?O XH#O/S  T]*P=P@S \
      4,#P%R  Ea#N%O'W-P K&$P%S*P 0S0R2P=RBP E6#R$P /VBREP  S*#O$L%P'O*R+R-S.T0N2X3T4P=PAPHP  :X(R-R1PCP\
       `A#R'P ;_#R$P%T&P'O*O-R0O1S2P=UCODTEO F;*O@S  LZ#RGP 6H#R%P L1-R1P 7K#P%R-PHR .F$P'S<PER !R#RBP U\
      `%P'P/R  6W## ^K#P$P%T&P !+#P%P'S 00$S%PCP  .]## $)#W$N%V&O'N(P*N-S1P3R4P8P:P;P=UHP T6#P%R 42*P=R \
      YU'R*P TK#P%R ZJ'P*P:R=R ;I#P'R  6_#P$PHS (,-P4R Ea0P1R  Y?#R$P'P*T1P@PBP +2$P&R 9T#R%N'R-V.R0N1P2\
      P>P@R +W%PBR ,!#W%R'P4O8N=P W?.O0P1P2TAR &E$R&P(R+P  ?^#P5R -K#P*S.R/P5P;S=OHR Ga#P*R /]%R=P C6'R.\
      P F!#P%R  ^X#RCP UK%P&R  <F*R-P NQ%R&P*N?U@P  P@#M%V&P=R?P 1X%S'P*P YT8R9P  4:#P'R*P=R ['=O?S  Q[#\
      O%S  2:#P$R  L5#P%P'S ;+'T4P5RBOGP FY#R%R'PCP (+.T0N DY#R,P  4:%N'T D':S=O  b.%P*R >%*R@P  NW#P%R \
      .N#P'R ]G#P$R&R2P4P V_#P%SHP  F@%N'S*R5R8R>P  ./#R%P(R+P '+#F$e%J&`'N*M-I.O1K2]4P6P=N>SAPBPCPERFP \
      .J*P=R  >S#R%P'R(R+P.S/R0M5P6S8R:O<S=PCP LU'P*R YU*S1P=P U;#P'P=S J+#R*P  'I#P%P'R*N-S@THP =Y#N%P'\
      T*U=K@S #.#K$O%P'O*S-M.P/P0P1O2S4P8P=[>P@WDSEPHS )+#P%S(P*S-R.R/O1S2P4T5R8R:R=P>N?OBRCRDPFOGP 3?#S\
      'R*O=P CB#R%M*T5PBR  8Y#R%P @Z'P*R ,_#O'P=R?PFT 8!#P$R  *##M-U  NM8O:S NL%R*R0P=P b4#P*R /A#N'T !F\
      #P3P8S  E.=S>O 02'P.R 5)#N$S%R*PASHP  6;%R'P _?#M1U  98#P'P8S >K#P*R )O*P1R RF-R=P QM#S%O HE-O1S  \
      #.#P%SBP ,L#R-P  *@#P*T3R=O?P =5#R$O%O'R-P/U0N2R4P5R8U=N?OBR L9#P.S1P2P  ;[#P%P'P=S@R  7'#S$R%P&O \
      Wa#P3R /$%R'P C1#R*P  <M4R8P EQ%R'P 9)*P<R _V#P%R  K'#S$P%N*S5PDR 3[1O6R8O:W=N '3#U%M 08#R$P%P'P(U\
      *P+P-O5P=T G8#W%N'P*OCP  0A.O0S 98%P4RBRCP 5C#N%R8P=M?TAPBU TS#P4R C2#O*P/T  VG#R&P'R*PHP Ma%P'P-S\
      /S0P1O !%#O*R-P.R1S6PCPHP C.*R=O@SHP F?#R$R%O2P IH#O'S   DO-S.P=P ]+%R'P  FA%P8R Fa#R'P  LR#T$P%P=\
      P ,]#V%N-P@P K5#O%T'P I9'P(O*R+T2P  .P#P8SSP ,%*P-R0P1R XX=S?O L3*P=PBS  `b2# CE#V%L T/#U$P'O*O1SC\
      P I>#P1R 7Z#S'P-P _>#S*P4P8S=PDP 7-(S*S+P1P=O Y:#O*R.O0R@R  (C%R'P 5Q#P%S*P  G)#N%S'R-S1PBP Z:*P=R\
       2/#P$L&P*RCW L.#T$P%P'P-R3P  ()B# UD#R%P C&'L-V 7:#T%P'P>P  3B#P%R-S1O=R@P QS$R%S&R'O*R-O.R/P1R2O\
      4P5O6R:U<S=O@PHP  ).$R'P.R2P VS#P%R 60.R0P B2#N%P'T*P-P.S0R@P YR%T'N  Y<#P%R 0T#M%W-O [!#R6P JM1RA\
      P 41%N*T SD2PAR D'%SDO  C:*P=R ,a#N%P'V*S-P0P4P V5#RFP J##R*P-R8P  *?$R2P J=#S$P*P [-3R?P K4*S0P=P\
      @P G,$P&R'S*R-P=M?S /3#P%R'R*P-O.S2P4P5R  QJ#U%P'PBO  3J#G%O'P*a0P3P;P &X#P%S'P 9C#T'N '##P'P*R.S0\
      ODR $V#P'SBP ;T#P%SHP O#%R'P <U-N1T   2^$R&P S;#P$P%T&P `Z#P%S'P IC#O%S 7N%R=P  R##P$S%R2O #H#N'T \
       J'C# <6=R?P N,%R-P  /V#P%S'PCPHR Gb#P$R%R'O*P+R-R.R0P@R V`#PCR !?#P%R  b8#R*P-P $N#T%N 4J%R&P +=#\
      P>R 47$S&O OR#O%Z'L-P  U#'P.M0V ,)8N:P=T %X=R@P MS*P=R  LN## ND#P%R'P QM#P%P*P+P-P.W0O3P8R=R *@#P%\
      P'S _D=O?S .P#O%R'P:P=RCPHT =R%P'S*P-RCP  O!#N%R'U/P=R?P U+#R'P  `1=P@R X&#RBP  ,3#P'P*R.S0ODR  5(\
      -P1R TK%O'R*R L<#P$P%R&R(P+S=P 85#P>R  T%#R'P 9K-S1P2P H&*O=S F'-P1R .<%P8R Z&'P.T0P1P  >(#S%P'P*S\
      ,P-P8P=R %Z%O'S 3a#T'N `A#P-P1S  /3#L$T%P*O-PCWDP IJ#U$J%N&M'V(O*S+P,P-T.U/P0U1X2O3P4O5P8P<P=M@PBN\
      CPDRETFPHPSS ^@%P'R MN#S$P%O  I_.P0R ^'#P%R  SV=S?O 0_$P*P=PCT 5H#T%P'P '6'N1T ;C#P%S'O=R  Fb#R%P*\
      P-U1PDP :6#P*R.S0O Q#-P5R  *a*O@S  7J5S8P=P #0#N$T%T&O*S-O.R/S0O1R9R=RCPDPRO  Y&#S'P8P GP#O%S'O(T*\
      S+R-P1P3P;P a+%RDP /P#R*P  GV#P%U-O1P 6B#P'R(P.R0P1R2P3T8O=P T*#P$R CQ#S-P7PHP  /N#P$PHS b3-R0P1R2\
      O O$#S%R'M*T=P P6'M0U  2S$R2P [K#P%R X%#O%S:P=R K:-P1R  :##P%S4P EF$R%P 1J$P4R8R 6L#P-V0P1N  N/%P/\
      R Ya'P*O-M.V0O1T2R3R8P<RCP !]'R*P PZ#S%P&O  :/#R'P bX%R4P +@#P'R  PP*R-P DX%P1R $K#O%T*P=PERGP  +G\
      *RBP YT'P*R +N5S8P=P ]A-P1R 0Z#O'T@P U%0P=P?S  ><#P-T1O:O=S ,.$P2R !>%R-P (Q$P%P'R2P4S8R>P Jb-P1R8\
      R=P  8C#O%MDW a8#T$P%P&P  9X0R ^J#V$P%N&P*N+P.P/Z=NCPDOHR H&#T%N'R3P ;H#P%RDP  ^U'R(P Na#P*P1P=T  \
      MY#P%R 79#O%S*P=R LD%P'R(R*P+P.R 5S#O.R0P2PBPDU QB#T%N  I(#T$M%T&P*X-R.S0R1P2P3P4O=O?S@OCODPEPGPHP\
       #V#P%R G>#R%S&P'P=P  X.#P%P'T*U-L/O0P3P8R=RBPCPDU  8V3P=R U>#R$P%P'P.S DB%T'N OO'R*P8R=P  @I#S%O-\
      R1P Q(#P'R T]#S'O a1#P%RBPDPSS B-#O'S  S&.O0S __4P=P?S  ))#R$P *2#P%R 5'#M$O%U&P'R*T+T-R.R/R0P2S8P\
      :P?SBNDREPGPHPSP W9%P'P=PFS  '!*# @51P2R :X#P/R S^#O%S (X#T%N  M@#S$P&P -T#R.P1P=R AY-P8R  =@4# O>\
      $P*P=T@P _D#P%T'R0N YL-P1R :*#O$R%P&R(O*U+S-P1P:P=O O>$P%P'P(R*O-O.O0S1T4O8O:R=R>T?R@R H;=R?P A`#P\
      'R.P0R8R:P  <Q%P'P4S5P [-%R'P  !==O?S #N#M%S'P*V=PDP Q6#R-P &J.R0P 3N*R5P NJ#O%P*P8R9S>R  #%#P$R%P\
      2R @]#P'R  E!%R'P  G7## JE#O%O*!-P1P3P=O>PCP  &^-P.T0O HQ#L$P'R.S0W1P4P=PBP IL#R%P  6Z#PBR `O#R4P \
      >[#O%P*P-P=VSP #.-R1P  R_#L$S%N&T'U(R*M+P-N/O0O1X2R=S TK8S=O  0a#P-R ^%#T$P%O&R'R(R*P+P-S.T/R0M1O2\
      O3R5P8U9P>N@RARDOFSHPRP I<%R'P #P#P%R  =J#P0R 89#P%W-M 83#R%P Q&#O$P%V&O'S(R*S+O-O0P5S<R=O>P?O@RBR\
      DPFS  ;G=M?U 3T#O$S  $O#R%P&PHS AQ#P%P4T5P  <Q$P5OBT LJ#P%R ?K#P%O*T !3'S*O W9=R@P  1N#P%R-O1S WR#\
      X$P%P'N-P<PEP I+#[$P'O*P-N.P0L1S   _@#R%P ]G2SAO `&#P%R 8''X0J %[#P'R  J1#R%P +O#P.R0P1T:R=N Y[3R=\
      P?R S##S-O )Y#S$P0P  _3#R%S'O)P*O=T@PCR &5#P%R B^#V$P%M'P :E%P*V=N@P 38%P&P'S VC#P%O'R(R0PBR aG#O%\
      T(P  >]$R*P  Ra#T%O+P 7G#R8P Wb%R'P/S=P @V#P*O/R0R<R  E2#S/O %$#P/R `(#R$P'P.P0S Wb#S$PCPHP 9:$R2P\
        R_#P'P0S `^#O%S  P6#P%R W;4R8P $V#T%R*P@PBO Y?-P1S=P  /L#O.P/R0S  +8#S%P1P H5#R/P F3#R'P -D#P%R \
      [;*P8T9O  %$%O&O'R(R*P+P-R3R8R=R>S?OBP $M#U$U%R&P'P*P0P1P2N3P4R6R:R<S?PBPCPGPHP ?/#P4R8R>P >,#P'R \
      HS#R%S'P*P0P  B3#J'Y1P ZW8R=P TG#P-R K%#P%P>S PD#U%N2P T3'P*R  Y$#T%O*P `J#O$P'R*R [O:R=P T1#P'S-P\
       ^U#C'X*X-V1P;P=O?P bT#R-P1P2S=P  PY#O%P'T/P=R P6#R*P <Q#R*P M)#O%S'R*P.N0UDP  $/#U%O'PDP Ea#P$R:P\
      =R '?#R%P*R-P  ]$#R%S'P-S=P>ODP 8B-O1S CC#R1P NZ#P=R V+%P&R 8a#P%R Y?.N0T <,#R%P  @N#P%R %N'P*N-P/\
      R1R=R?S $8%S'O-RDP &V#P%O'T ;##S$R%N KZ-S1O  7G#R%R'P-P Z9$R&P  X(#O%R=R `0#S$R%S&P'N*P.R0P=P?R Z@\
      #O-R/S1P _'#O%R,R X:#N*P-S.P1T2PCS SU#U%O*T-P.P/N1P6R8P:P=RCS  ;O#R$P'P*R0R=P  -<$P%P-P1T3RCP M0'R\
      =P GL8P=R>R?P %4#S%O  >P'P0R P,%P'R0RHP PL$P%K&P'Y @?'P-R1U=NCP  A12R;P  >N#R%P `.$PBR  7X#S%O +F#\
      V$P%M4P CE#R%P  K]#R'P.P1R4S5O 3U-P.P1S [B#O%R(P*P+S-T1P2P (,#P=R 2B#R%P [>#V$N%O'R(P*N-V0O1SBO  L\
      :$# ZK*O-P.P1P=T>P@T Z&*P=SHP 4,#S%O'R(P*V-O1P=PCP @A*S=O  /I#S%R&P'P>P G@$P%O&T `b#P'R aQ#P%T'O*P\
      0S1P?P E8#T$R%V&S'L*O+P-R/P1P4T5P6S8S;P<U=L>P@PBODP MU'P0R ]Y#R=P  `U#P%R  UH#P0R */#O$R0R NV#R*P \
       a.$P%R =O#P%P*O-U ZC#P%T&P2P 4T'P*R ]:=P?R  P8#P$P%W'O1S3P4P8PGP ]<%RDP ZW-S1O <5#P%S=P  <0%O;PCT\
       8>%R'P8R>P N:#P*R=P?R  U<=R?P AG#P$U&P2PBP aI$P'R(T*M+O.R5S8S=N@OARBS ,I#P%R  FN'P-P.T0O1S8R=O X&\
      =R?P G^'P*R TB#S$S%O'S*O3R4P8PHP  @8#S%P-R2PHP  =U*P;R F5#O'S .N%O'S a##P/R   @E%P*PEPMT :-*P3R ;4\
      #P'T(P)T*N,P/N6O8T:S=S?S@NHP WU%R'P*R?P .8#U'M *M#L$Z*P-P.P/P1P2U=ODP IB#P%R .I-P.P1S 3b%R*P  >'#R\
      *R-PHP Jb'R-P1R5P QU#P$R ZL#V%M*P  BT#R%T*O+P-P2R5P6R:P;R=S?PAPHO %H$S&P*P 8G$O2S ((#O%U*P8P 7$#P%\
      R  @B%R'P8P _9%R&T'S(S)R*U+P-O.P/S0P1P2N3O5R:R?P@OCPHO 8&#O%PDT $<#P%T'PBP I:#O'P-S.P0R b_#U%N*P  \
      80'P)S,P  74#P%O*V6P;P=P H8*P=R .8#O$S L-$P%P&S  *@%RDP R&#P$R A0'U.O0O %H#P$R  9Y%R&P +.#P%P'O*S8\
      R@PER ^$#U%P/N S6#T$P%N'R*P.R0P=R  :##R%S'P-P=P 6J'P9R EK'O0S J##R)P  `?=N>T aB#R*P @.#P-P=P>T 7E%\
      PBR  D/*P4P8T:U=M )#$R*P-P1R2P:O=S  -G*# W/#S$N&U'R*S/N0P2R4P8S=R?OAPCO ?['R*U=L $@#O%R'P-S 3E#P'R\
      *R <^%R.P0P  aJ#R=R?P@P SJ#R*P-R.O0S1P T.#O$R%R =$'S=PBP >`#S%O'R=R>P   <D#P%S&P  <3#P%R'U*P0O KL=\
      P?R MZ.S0O  ,(=P@R ,:#R'P  Ab#U$S&N*O-S/P0M2R=PCPHS %6)R,P /6#T$O%R'O*P/O2RBS V<#R%P aD#P%U'O=P b.\
      %RDP N(#N*P-V@PCP  `3#R'O(P*R+SBP AO#U'M aR(O+S,R-P2RAP MS#J%N&T'W(R*O+P-T.S0P1P=R 5($R%P&REP  Z'#\
      T$PBO Q*#P=R  L(8R:P [+'P*R aa0R1P Ea#R'P -^#P$J%O*Z B9#R%P EH&P'R <_#R'P  ^!#R%R'P2P  O[$R&P N$'M\
      *U-P.P1S -5#S%P'M)N*P+P0N2P=]  ;1$P%P-O1T2R I8#S$T%O&O'O*S/P0P@R C$#U%O'P*P  2`#P'R ;@#R%P QS4P5R \
       _M%P*R :Y#P%R'O*S6P:R LN#P%S&P I]8R=P +0.R0P  !R#R*P QG#P%P*P4P=S?S  20#U%P'P-P=P IS#O%S 4Y#P%R E\
      ^#P%R  [T#T%P)P,PFP  /P$R%P R%#S%P'PCP 'Q#R1P XZ=RFP VD#N%U'P  =F#S%O  :B#U%N*P WB%PDR =5#R%P9RHP \
      $##O%S'U*O-O P6#O%R'R=S?O *9#P-P5S #5#P%R  RD#R*S-R8PCPDP >(#O'T-O1S=O  ^2#O%T&P'T/O1P3R=PEP 5?'P0\
      R Y)#V$P%R'O*P4P=P PA#N2S4R5P8O:T=P  L##O%S'P5R >W#P%R #Z0P8R G0#P%P'P=R>S  ?9#P$V%P&U'O(R*P,R.P/O\
      0S1P2N3R4S5N6T8O9O:S;O<W=R>M?RBPCNDP &9#S)P5P Y6#S=P@P  OP#T%S*P=PCPDPEP Y/*R.P SW'R+P-P.P/O0T1R=R\
      DP X^#P4S O.#S*P  #I=P?R S7#P*P5R<R 1Y#R*P UK#P%S.P0R8P:P UT*P  LK#P$P%T'P M;#R%R&P*R:T=L -:#O$P%T\
       4#%P'R 2[#P'R V@#R%O'P-T9P:P=S?O X;#P%R  :3#O'S Q`#O'P*U-P '9'R0P *2#S1P4P K-#O$T@PBP 0+$R&P2R  ,\
      a#R*P #B#S'PDP X8*T=N  O4*S-T.P0R1N8R:P=O AT#R%R'PDP PZ#T%P&P'P  U'#N%R/R8P9R=U@N )_'P0R !M#P-P=S \
      L_#P'O.L0O1P2X4S5R `/#R%O'S*R@OEP  F4#S$P'P I.#R$O%V'P*P5PHP  WS#O%R.O0S1S:R=P VY#N%T  1I#R>P B+%S\
      'PHP I,*R3P a:$L2V S@#P*P-S >W$P%R'S*N-T1O8P<R E%%R'P ZS$T&O'P @W=R?P /##U$S%S&R'R*W+R.P/P0P2N4R5N\
      :O;P=I>R?N@SBOCWHO HR#R%N'R)R*R5R=O  .3#O'U*P0P =U#P$T&P-O1P2U=P>P ^=#O%S9P  LB'R.M0U :<#P%P-U0OBP\
       $2#P*R=O?S +5%P*R [4$R2P  '1#P%P'PHT `<%S'O NW#P$T*PCP J?%S'P*P (,-P=R  a$*P1R=P !@#P$R2R4P  )7=P\
      ?R +L#O%S 53#M%O&P'P(R)O*O+R,S-R.X/T0P1N2T3P5P6R9R:O;P<P=OCPDTHR )%#V*O-O1O8R %^#O$R%S'N*S-S0R=P@P\
        >7$R*P  FK#P-R=O>TCP 1J#U%M B*#R-R0O %9#P%R&R*P ^5.P3R (+#P  PL4R6S8P:PBSGN J,#R'P  UU.R0P8P:R T\
      4#O%T&P G_#S'O 1C#T4P=P@RBO  YY$P%O&T !5#O*P=T ?F'P+S=P  @A$O%P&R2S 8Q*P.P0R=O@T  >)*O1T=P ]&#W$P%\
      P*P+P=O LL#S%N'P*O-U.S=P@P <I#F$P%L'S*M-R.P0P1R4P=]@VBPCXDPFPHP  =9#P$O-R2S6O=PCPDT MQ'P*R .+#R'P \
       V]#S%PBP `X#S'O ?7*R@P >R#P:R  S(#U%M  9@#P-R .)$P%P&S  5J#S$R*P-P2P *&$R&P ^X-O1S @<=S?O  &V#N'T\
      *P CZ#P=R '_$P%S&P-P.R1P@R G1#P-R  M2## S#1P4R EJ#P'R AO#O-S  !(#R'R(P*R-R.P1P8P:R=N?S !='P-R M5#S\
      'P*P  5/#P%R'R*P !G$R4P >T#T*P=P@P 1/#S%O*R0P4R5P  <S#U%S'O*P-P4P8P _^#U%N>P U1#N%T  2M#O$P%T'P*S \
      ]M$P2R (Z'P8R K+%P*P2U3PAP  (&#O/S  2*#R'P  9+#O%P'V*P  $:#P'S  RQ#R'P  :E#P%R'P-T2P3P F$#S%O 8;#P\
      %P'T)P $a#R%R'O  ]0#O1S >5#R%S'M(R*O+P-U.T/P0U2O3P4R5O8P@P F'8P=R &.#P%R D<$R%P  ]_#R8P CT#P$P%P&R\
      'P.O/T0T2R;PBP aX#P'S2P 8*.P0R  7E0P=SHP @I#P%R ]=8P:R &;#T%P1P8PDP  +C#P%R'P*P.O0R1R=PCT FL'P.R =\
      ##S%O /R'P8S@P P#%S'O  L9$S%O&P ^Y%T&N @=#L$O%P'N*R-P1P2P3P4T5W8Y=OBO 9?#R'P  :;#S$PHP  %U'P*R.P7R\
      8O9P:O>S?R@R R5*R1P=P@R W]%P=R _[(P+R  ]3$S%O I>#R-P E:#P$R%S'W*S+P-O.P/P0N1P2P=U?R@OBPCP 1O#P*S>P\
       1H$S2O  W#%N'T 6W%P3T>PCP 6U#P$P'P*P.P/R1P2R4S8R@RCR  ])%T'P*P8P=R _H#P%R >a#P'P-S 3N#R'P (G#^%N'\
      N-O0P4P8P?PBP J,#P&P-T.P/P0R2P4R@PAR J-%T'N M/#R$P%R'P.R1P  )[#T'O*P-S5PCP R!#P%P*P=T  23#P'R V$%P\
      BR C>'P0R  ,1#O%U4P8P  ;O#M%P'S-R.R0P1SER 1:#RDP  ?X#P4R .H#R*T=NHP D>'P8S9O=W@L  6P%P*P>S DH=M?U \
      <C'S*O/PBR *:#O%R'R  7)#R%P  NB#P%S'T(P0OCPFP 3!*S-P>P  9>#R%O'S*P-P0P=S O'#U'O-P4P @!%R'P 3(#R%P*\
      R0R8P=P  &.%O-S  =O#P%S-P )*$R2P 4B#N%R'S*V/R4P8O:P=R?OBRHP 3H*R?P  KX'P.P0S ]5$R*P QJ#O$R%R  O-%P\
      'R Wb#L'V E[*P8R -$#P$P'P*P.S2R=S?P =Z%S*P Y-#P'R P?#N$P%O'Z*R-R0N1P2O6R:P HU#P%R'PHR  AG#O%P*R/RE\
      R  P7#P'O*U-P 7:#P%P'S  $^#R'P :>#S'O*O-S/R0P8P=R ZX'P-R8SCO *%#R$P%P  BC-S1O OY*O=S JG#P'R  6E'O0\
      S T*4P5R 1$#P%R'T8OCP P;#S%O ES%P'R &&#U%O'P>P H%#S$P%P  L-$R*P ^;#O/S BB'PBR L`#P=R?P 2C$T%P&O  K\
      ;#P'P*S <L#S%O=R?P 1Q#O$P%T'S(S*M-U.R/N1P8P9RAOCRDPETFPGPHPRRSP  F(#P-R `/*O8S MP#R'P=R?P 3L*R=P T\
      S#T&O'S-P0P1P=P  (0=RBP  &S#P4R =J#R$P  B,.R0P b-#S%O&P-R.P +Z:R=P <(#P'R  W)#R$P*R-P1S8P@P )9#S%P\
      'P2P5R =:%P.P0S=RCP  $b#T$P'S*O-M1U@O AS#W%R'N*O-O0P6T8R:N=N@TBP %^'R0P  Q6#P%S*T4R:S=N@OBPEP 2@*P\
      =R *L#N$P-R0P1V2P  Y%#T$P%P=P (9#N$P%P'Y*R=PCN ES#R'OBR  T?'P3R _^#R%P A.8S:P=P  O-.R0P ;P%P'P*R0P\
      =O?V bR%RDP .18S>O 5-#P$R%R'P  &L#S1P2P 5)#T$R%P'O*P=RCP Pb#P*U-R@M <E$R%U'R(R)O*R,S.P/O1P4P8P:S=O\
      HPRP  .N%M0T1P=O?SBR HO#P&R ^?#P%P>PBT E!-P1R  3<#P0R  <]#P'S*P 2V%P-R.P4R5P _b#O%R'S)O,S-S.P/P0R1\
      P8P=S>P?PBP Y/'P0R Z@'P0R  :J## F['P-N1U >B#P%R )$%REP  Ea#R'P 2%%RHP IZ#S$PEP FF-P;R 43%P*R 0R%S&\
      P@P U*$R*P.S0O2P5R Q$8R:P .T#N'T=R?P 2!$P2R 9&#S*S-R1P9P=O@P  !%'R*O=R b-#P-R  6X(# 6_#P%R  ;@#R-P\
        _,#P$R%T'P(P)R+O-O.P0N1O3P4S6S8S9R:R>R?PCPFR ,K$RDP  .T%P'R UG$N&U*P `.'S0P 2'$O%O&U R_#V%P'P*N1\
      R  ?F#N%P&P'U  T&#O'P/T Q7%R'R+P-P S&#S'PEO =-%P'O*T  _M8T=O Ca#P'R IT#R*P #[$P%P&S  8a#O'U*R1N :G\
      #R$P%S=O K_=P?R Y@#O$U*P4P=P (J#P%R*P=RBPHR ^--P.P1S  *Z%S-P=P B>#P%R FG#P%O*P-V1P W+$R=P 0/#P%P(S\
       +R%R0P @;#O%S&P'SFP   0H#P%R X,#R%P ]N#R*O.R0P=RBR  A6*O=S ]$)R-P4O5T8P P##P%R 7B#R'P  %=#P%S/P R\
      1#O%S JR$R&P 8Q#R$R%N(P*T+R-S0M1P2R4S5P6R8R:R;P<P=P>O?R@OAOBPCRHU :R#P%K&Y  B^%O'T*O+P-U.O/P1O4P5R\
      8P:N?R@UDR O6#N$V%N=RBP %E#R/P 5V#N%U'P !##P'T=O @?(P*P+T=P  A8#O$O%P'R*W-O C]'T.P0O R5#O%S J$#P$P\
      'S(PCS  S6#R%P 4B*R8P  G)$S2O 9,#S%S'NCP V7%S&P'P =L#P$R%R.O0S2P8O:S #36P;R RS=P?R G;=O?S ?W#S%O&P\
      (P)T*O+P-S.O/R0U1O2N8R=O@SBSERFOHP FQ#R%P  8R%S'P>P ;,#S*O-V.P0NBP S;#P%S*P ?6#S%O N&#S%R+P-P1P  5\
      N#S$PDP ?C=S?O FP#P$R%T&R'O*P-P.T/S0N1P2R6P7P8S:P<R=R>PAOBSCPHO  RK1P=R :;#P$T'O(V*U+S-P.O/R0R1P2P\
      5P8P=M>PCP &3-P2R %P=P@R  Ga'# `%#P6R <`#P-S0P ID#P'O)S 3Y#P%R ZU:R=P   _b%N&T U`#S'O*S+P-S1O (/%R\
      'P3P >?'R-P `]#PCR =!#N$S'R  J;8P:T=N [Y'P*P@S +S#R%P 2a#P$P%T'N(P*S+R-M/U0P1P3P6R8P:P;T=R?R@PBRDP\
        +)%P'M*T.P/T0R8PCP >2:T=N #=#O%S&R5P Bb#RHP 5>#M%R&P*R-U.R0O8R;P<R=R?O +,#O$N%P*N/S2T3R?S@S RR#R\
      $P 7;#S%T'N1P:PCP  3Z%P'R ^:#P%R  ),*P=R )1#O$P*T F>=R?P  <D#R3P `F%S-P=O X3#T%OHP  9<## 37$P%S'P \
      A]'R0P  A6#P.P/R0S1O:P=R +Q#S$P%R*P-P )I=R?P :K=O?S 2F#O'O*S-N1T8P=R>T  E3#P-R >Q#P%S*P=P UU#P%R [\
      ##P%R  [<># 24#T%P'O=R?P EX#P$R WZ#N%M'Y,PCP >2#R'P  )[#S%O0RDP BM#P%R A].S1O  La%R&O'S*P %3$P2R .\
      *#PBR  ]&#R/P @*#R'P *A#O'U*P-P .[=R@P  IW$T*P-PBP PN#N%R/S aA#R'P @=#P$P'N*R-S0RBR  _E.S0O Ca#P%R\
       IT#P'R S(#R$P%P'W(S)P*L+O,S-P.O0S3P4O5T=RFP +/#P$N'M*S-P.U0O2X3R=P@PAP  @&#RFP  AO#N%S*P.P1T %J.S\
      0O 7##R$R%O*P8P9RBR C9#O%T&P*P+T-P=PCP  ;)#R&P  J`#PBR BG#P,R `a#S%R'P0P <b#P%R'O(P*R+R  MR#N%T H9\
      #Z%O'P/K  6'#V%O*N _L'S)P0O bD#S%P'P-P 6`-P0R Y>#S%N&P*T-P=T@PCPFP  3;#P6R8P:S=P '.#P%R #a#N$O'T-O\
      .R/P0P1T2S6O:S=RBPFP  .H-S1O :]#R%R'O Y&#P%R  .O#O'R US#P=R 8+%S'O ()#T*O1P &*=R@P  +A*P=R Hb#R'P*\
      P-R4P=R /-#O$P'U*P J`#T'PEP 4R#P%R  ^O#S%P-R.N/O0T ^G*O-S1O6P=S@R G/-U.O1O  3;#P/R 5.-P1R .T%S'O*P\
      .O0S=R :=#M'P(V+P A=#T&P'O*PBRDP VX#P%P*O=U LK1R2O @A#O*R-T=O  !P#R'P $A%K&P'X GY#Y$P'P1P4P8O=PDP \
      !`#P$O'R*R.P2S8ODR .G#P'R  */'P*R /.$P'PDSHP Y8#R8P CW$P%SCP  '$#P%R E5#S%NDSHP P8%P*T2PCP G?#P%PB\
      PHT 2/#M%R'T 8Q#P%S'P  aP#R%O*O8RSS H?#M$P'V *9%P*R=P :G#S*O E3#Y%P'O*P4P=OBPDP #%#O=P>S  29$R2P P\
      ?#R$P*P+PBR +(#P*M=W@P 8*#O%T'P >6%N;P=USP  #=#P%S'P 36*P9R  36%O'P-U.O0N1T /T#RBP (F#P4R R1#S%N&P\
      'R :Y#P%R 7V#P%R  2'$S%P'P L>#P$P%S Xb#P8S=P .[6P=R  K##P'R-S/P=P 1S#R%P D?$R*P 68#P-R TN#P*S-P Eb\
      #P%R'P-P1T2PAP *N#O%T'P=P  4+%P.S !D#P'P(S 'X#O%Y&P'P-P5P=P [8%R'P RC#R%O'T*S-P0L2P6P=SCT -Z#RBP  \
      4M#M'V*P BX#R$P &P=R?P U9#P$R%S'P2P  U9#T%S'W*N-P.P/P5P6O:S=P>P?ODP 6E#P'R)P*SCP  47-R1P ^F#P%R  O\
      2#U*P/N T>#R'P1R2P /''P0R P@#O$R%T&P(S+O3P  48#P%R H*/P>R (V#O%S*R9P $<#R$R2P 4:$P%P&P8T  .!#U$T%S\
      &T'P(O)P*T+U-P.K/K0N1R2P4O5O8P9P=K>O?SAPBPCTDSESFRGWHPSP HD#O$S :3#P%R -G#P%S'P1P4R G;#P'R  #/#P%S\
      'P b)*N-R1S H[#U/M  MC#S*P-P TQ#O%P'R(R*O-P.T/R0O4P5S6O8R9P:S=R@P aJ#P$R%O&S M$#O%R4R8U:O=L?T _>*R\
      =P ).#R-P  %'#P'R E7-P1R -Z#T$T%R&T'P(O)P*T+T,R.S/P0R2R3R4R5L6O8R9P:O<N=N>L?RAPBPCSDSEPFOGVHNJPRST\
      P  @_%P*R J1#S$O a8'P*P-S K(#P%S&P-R `^*M=W@N 4A.R0P OU#S%S'O/PHP PV#R$R%P'P*P2P=S  EV$P%S-P 73'P*\
      S=O (?#R-P IY%S'O &G#T%N ZK#R/P  .G(O*P+S=R?R :I%R=P 2K#O$S%P&P'U-S.M0P1P2T:P  =K#U'P/N (`#P$P%N'S\
      =PBPCVFP  ^9#P'Z*I IM*O=S HY#O'P*R-S +B#N%S'R(T*N+M-P/R1S5S6O:R=N>P?SDRFT J-#P/S=P 72#S%P'O*R-R1P8\
      P:R=P  T%-P1R =X#O'T8P:P=S >&$P%R)O,S/R0N1P>RBRCS .E#S$P8P:REP ?)*P5S;P  @U#V'P*P0O=P RQ$T&N X-#S'\
      P*P E)#N%X'O*P,P N[$R&P*P=R  Z3#H$N'R(T*P+R-O.R0P1P2T8O:Z=R?R@P Ya#O'S M`'P-N.T/P0N1V=P  J,=N@T 0+\
      =P?R 3<#O%T'P !E.O0S  K$#U'M  6P#S'O  [Y#P'O-S #@%R'P KC#N%S7R ZU#S-P=P 36&PHR  @/#W$O'O-P;P=P UL#\
      S%P*O0R=PDPGR GJ#S*P-P 9Y*S6P;P =;-R1P  *)#V$O%N*P-U0P8PBP 3*(S+P-O0R  QO#Y$P%O'P*U-N0P6P8P=P@PCPF\
      P PG1P=R &J#P4R `+#P%R  8M*R:P aU%O'R*P8R9R 6=#P/R ;_.R0P  :Y#T$P%R'PCOEP a_#P=R 6:-R1P  (R$S%P*S-\
      M0R1P3R4O5P8O:S=P?U :L#P'P*S/R=P @V$P*T-P2S=N  H(#S%PBP )_%R.O0S CN=R?P 1W#N$T*P.T4N6O:STR V`'P.O0\
      S >9#R%P +a#N%T 2B#P%P'S  NP#R'P b;#P*S=P Y=#M'U  B>%O&S SM#O'R*P0S `+#O/S YJ#T$S%P&R'N-P>PDPHP   \
      S6#R@P ;@%O'O*S-P.N0Y@P  ,-.R0P =>$P2R JH)R,P OA:O=S  GY%T&O2PCP 9U#P'H*Z `?*P=R TB#M(R+P-T/R8S>PF\
      P XW#R%L.R/R0P=S?OHT  19#O*Z-P0P4P=P>P?PHP [2*P;S<P  EW#P$R  V#'P-P0T1P ;^#K'T*U-R/R1P8O9P<P=P>S?S\
      @PCPFPHT  B.#P$SDP -<#P$P*R-R2P3S=P 5L'P-R1P=R 'S#N/T  ,2%S'P=P  RG$P'P4S ?2#P%R 0L#R$P  P3.P0S1P \
      <A#P%R'P*R 75%P&S-P 2M#P%S3P=P  SG#R=P>P?R )9'P5P8S )a'R*R=PHP -7#P)R*RCP  @D#P*R=S@O  J#-O1S [V#T\
      %L'S ;$%P'P*P/S0R (N#P0R <]*R-P1S6P:O=R LN*R4P M$$P%P;S  J`#R1P `.$P*P=S HH#P'T4O #W=R@P &M#U%O'N=\
      PDS X;#R8P  ;4#T$P%O Q'#O-S  S0#R8P  ?Y#U$T%O&O'R*P-R0N1P4N8S:R;P<R?R@PDPHP 5b#O*S 4P#P%R G9#T'P*R\
      1P2R=N?RAP .B#N.R0PDT  B0#S%P'P &R%R*P TD#P*R  K?#R'P O[#R%NBOEU (R#R%P  bE#R$O%U'P*P5P X!1P=R  D.\
      $P%S&P W*#T$S&P'R(O*T+P-M.P/S0R1S2N3T5P8P9P:O>R?SDPER N=*P1R a0#S%P'P 59#S$O%O'V(P*R-V.P0O1N=O L]'\
      P*SCP [!#T'P.O2P  WJ-R1P Bb#R$P%O'P(P)P*U-R;P<P  ]Z#P%R G>*P8R 'G%S*P<P W,#U%P'P-PBP 2I1R=P  TV#S-\
      P.P Gb#N$P%R&O'U(V*N-P.N/R0T1R4P5R8O9P>R?U@OBPCPEP ]R*N=T /C*P=R  PC1R4P (0#T'P/O  @&%T'P0P=R?PDP \
      L7#S$U%S&S'S*K+P/R1P2S3P8P:P;P=PAO  :X#P*R #+*R/P Q1#R'P >F#N%P*V;R>PCP  !`%O*P1P=UHP I/*P=R  4O#S\
      $P%T0O4R=N $,#N$P%O&P'P-P/P4PCPEXHT !!#R%O)R,P-S1P=P  <B#S%O=S@P D0#P$P%S'P.R F$'P0R A/#P-R  9<#R1\
      P  PS#R$P'R*P-P1P=S@P .X#R%P  K_#ORS (:'P.T0O  Y3#R$R%O'N(N)R*S+S-O.S0N1S2U3T4P5P8P:R;R<P>T?R@PAOB\
      PCPDO 3=#R-P #`-P4R  a/#P=R WM#R%P'O/S  =:#O%S'R>P  Y:#O%S WI=R?P 3/#N$P%P&S'O(O)R*P+S,R-R.J/P1P3R\
      4P5P6R8T9S:U=P?U@RBNDPEPFSGSHP #^#R%P  96#P%P1TDP O&#P'P.S ''%PBR  Fa#S%PDP *4#S$P%P ]<#P$R BL#R&P\
        [V#R$N%T&P'S-P.P3P4T5P8P=U>W@PBOCNDOEPFPHP )P'R*P R<#S%O/R:O=R _.=P?R  IQ#S$P-P 72$O2S D(#R'P 1;\
      *P+R1P=R  #S#X%K'P OH#P$P-P:T (!#R$P%S'P*S/P8P9R;P=N>R?R  ^51R=P -:#P$R  91*P-P3S@P 3I8PCR  %#$P%S\
      &O (-%T'N  Y6*T:O@P 8Y#M$T%O&R'P(R+R-R.P/S0R1P=P@RBR Q1#RDP  2)'PBR  OT*# MG#N%U'P  L9:R=P Z+#P$P%\
      U*R,P-R9P=PFP #_#T$S%P*P-P1P=PEP -7#S8P=P>PDPHR 3I#R)P K2-P1R @(#P%S  ,B#O$P%R&P*S-P.R/R0P4P5S=RCP\
        &?#P>R U-#P'X.O0M  ])#P%P'S@R YL#O$R%P&S C!#P(P+R-R M_#P'R 6T#R*P  BJ%P'P*M-X1U=O>P@OFP `P(R*R+P\
      8P:P=P@R )Q#V$O%O'P*P 7G#P%R JU%P'P8S  XP#N%V'PBP 7S#Y%P*O-P0P=P>P )(%R'P*R1P=PCR 47#L%P'V*R-R/O0S\
      1O2P:P;R=V>S?LBRCRDPHO 4a#P%R HD*U-P1P8PGP QH#S%O&S'PHP  91#P4R XR.R0P +(#R3P  49%P'S1PDP 6^'O=S .\
      Z*R0P  ]!#S/O OR$P4R R##P%R VR*P<R $E#P'S-P.S/R0S1N2P@PARHP I2'P/R  GR#P.P/R1R /:$R2P SU#S'O WA%R*\
      P _J#P$P'S*P2R=R@P 7..R0P  K2/P0S8P (N%O'S V&:R=P D*#R-P  7C'O*S `[#R'S1P5P@P `4#N%U-R8R=O W%#P'R \
      6=%P.P1S  !B#T$P%P-R/N:P=R?R )>-P=T?N  *.%R*P  3N#P$P%S'O.P0R2S -1#R PR#T%P*O bC#U%O'P=P>P 'Q#P3R \
       H1'P0R=PBR  H&#O%S-R1P2PAR _(#S%O %T#P$P-P4U8RCP IY)O,S FE#S%O-S=P XL#R$P  7S#P%P'RAR _7#N$R%S2R \
      43#P$R%O'P*P=T  OE#T$V%P'M*N.R/P2O4P5P=R?P@UHP bQ%P'R 9Y#P'P*S >/#P%R-PHR  _a#S$T%O'T(O*P-R5P8P=PH\
      P QZ#R%P D$%P*P=R?R  A`$R-O=U?P@O .+=R@P -%#S$P%O'R*P2R;P=O?T@P J[#O'S KO#T$P%R'O*O-O.R/O0R1S2P3P=\
      PBPDUFRHP ;+#U'N  8Y#P'S=P <!#S%R*O3P   ^E%P'R F=#T'N 4?9P=U@N   S,$N%U'M.P1S2S?SDP `W#T%P-P 5A%PM\
      R  L1$S%N&P4S >K#R%P .I1R2O F@#O-O1U >0$T%O&O*O-O/P=V ;S*O.P@SBSGP .,-P1P=S >=$P%S=P :!#T$N  CG#RC\
      P A[#P%RDP  54#P%T&O=P (R$P'P0S %P-R2P V=*RDP  B#'R(P  Z1*P;R S]#R'O,P-SHP  /_#R$S%S&P'O(P-P0P1P3P\
      :S<S=S>P?P@PFSHP 1(=P?R Ka#O%T*P-S>P 9W#R%R&O  ;<'P-R 78*R9P [@#P'R  C?#P%S'O-R/R@P ^D#M$O%U'O*O.K\
      0P1Y2R3R4R6N9T:T<P=SARBO ./#V%O'P*P-R1P=OCPDTHP T$%S-PCPHP )A%S'O  R(#R$P%U)R,P-O1P2PHP OX#P'O*U T\
      $*R=P  F%#P$R%S*P/O0R=RBP :0=S?O _=-P0S1P8S=O .U#O%S'O*S  (2$S&O  9^#P6R=PCR H5'N*U,P  A6=R?P EJ%O\
      'S $.$P*S2P U0#T$S%T&O'S)P*P+O-M.P/R0P1P2O4O5S8R9R:R<P>S?PCSDREPHP U1.R0P 'B'R(P  N*#P%R GM=P?R S[\
      #R%P X>-P1P2S 1'#T'O-P F2#S'P*P  &b#P'P*P-R.P9R=S P6%N'T  _Z=U?M SA#P%O'P=U XH$O%O&U  2a#P$R%T'O*O\
      -O.T0R1N2P3R4P5S<P=P?R@SARBP /H=R?P a)#R$P ^R%R=P Y1=R@P XG=R?P  `K#P'R  M%#R*R=P@P  YD(P+R ^F'P.O\
      0T &%#P%R F=#P3R  /:=N?T -a#S-P2P 9L#O%P*T;S=PCP .N#L%P'O*N-S.R/R4S5O6R8O:R;P<U=U>R?O@R 7A$T%P&P'P\
      *P0R8O=S 7a#R$P  ;+#P%P'R*R@RBP ^D%P'P*S :K#P$S%O'R(PDR !A#P%S;P  7P#O'R*P+S0O=R  UC%P*P=S  93%R'P\
       ES#O'S0P @V#R$P .[#R*P L[=O?S  BN#N%W1P=PHP /+*O-P3S@R 2,-R=P  88%R=P  ]*'R-P0P 7##M%T*SCPDP &J#S\
      %O CQ#S$R%P*P-P/R=O>P?SBPCR &P5R=P  G2#R%M'S  92## ::.R0P 1D#P%R ^N#S$O%T'M*O-U.V0M1S2O=P@PCP *3'P\
      *P.P0S  4<#P*R  -=$P*R6R:P /!'P.S0P PP=S?O [F#R(P .=#R%NDS  !)%O*P.R;R L'#S'P9P K!#P'R*P0P=R EI.P0\
      R  T(%S*P<P KF#T%N-R0P1S2P  :P#P'P)S NV8R:R=O >F#S%R'M(P*P-U0S1O6R:O  a4=O?S 3J$R'P1P2P=S @.=R?P P\
      ;-R=P  H##R'P U8#M'R*S1P@S 97%O-S )=*V@L a^-S1O  ?G#S%R'N-O4R8PBS )2#P'R .$#S%O'R*P Vb#T%P'PDP  ),\
      #P%P*R-R  _K#R1P !5%O'R-P0R <?%P*R  3L$M%S&S AT#P'P*U1P=P ?*%O'S <'#R%R'O  &2'S*P:P 8=.R0P bX*O;S \
        Z4$P%R&P2RAP CE$R%P8P=R T>#T%O'P 3=%REP A+#S-P=P ;^'N*S0P=S  Y7;# '#.W0K DN#U%NHP  IE#P%S=P ZG#P\
      $P%R2R !W.R0P  8X#S%P/P A<#P%R  A%#U*P+P=ODP EJ#T%P'R*S+P-P:P@PBP  [[#R%R'P1P )]*S=P@P ;U#P-P1S  <\
      a#R%R*R-O=P G6#P*R 7R#R%P'R-P.R1P=S?O  RT$R*PBP 3N#S'T*P/O8O=R M6%O8S  *K=O?S 8?#R'O*R  ^#'P*S=P b\
      F#R=P A1#O%TBP  'X:R=P Q%8P:R 5?#O%P'P*O.R1S2S;P=U?P@SAO [6#R DA#P=R  1@#R'P  9&$R-P ^I-P=P@S Z%*P\
      5P<S  ^G$U%P&O  VY#R*R4P5R8R=P>R?PBP 7)#P$P'R(P*P.O/R0S2R=P@S #_#R%P=O?S NL#OBS  D>%O'S 4-#P*P3PCT\
       NA%S'PDP ,S#P*P5P=S ZE'P(P+S La%R'O(R)R L1#T%O'P aR#U%P'N BI#P'P(P*T-R3RCP  6(#P%R T<*P-P;P=S (*$\
      P%R'P.S0O  ;3*P=R =P#T$T%R&P'O(R*U+P-O.R/P1S4R5O8M9P=N>N@SCS Ua'R(P/P=R  #:#T%PCP F@'P*PFS *7%O*S \
       W[#S$S%N-P.P0P1T2O XW#T'M1R  @9#P=R@P RA#R*P-R1P8P>RGRSP ,L%S'O M(#O$P'T*P  _?#S$O'O*S.S2S8O:P=O \
      X,#O*P1S8R=P O2#O%S5P AC'O=S  <E#S'P1O BQ#N%T +1#P'R D&'P0R  WU$S&P2P GC#P4S=P $B*S@O 0B'P.P0S 0Q$\
      R'T-P.P/O0P=T?P  PX1S=O ^N#P4R M+1P=P>S >I#P'P*Y5P=M@P  !;#P%R S_#T%O'P*P8R=T@O W[=S?O HQ%R'P ZI#T\
      /O  0M8R=P /S#P%P'PBT bO*R-P I^#M%S'S*P/S ,4.P<R  /A#P3R /0#R$M%T&R L]#R%P'P*R  W@#R'P SU#S'PCP <E\
      #O'S N!$P'P2S ^=#N%P'T*P-R B@#P-R 3[#R'P  ;8#O%S *T'P*R W2#P/R ZW#N$O-P2X=P )2%P'R*P=S?P  &-'P-P0P\
      =T _J$N&T M6%P'R-P.R ?C#P%R  5N%R.P2R8T9P:P=P E_#R%P  <@$R=P ,S#P$U'P*P0O6P8S:R=PRP Hb#S%O'P*P0R=S\
      ?P NO*P8RBRGP  ;!#P'R  ?D#P%R 2E6S:O 24#O$R%T-PBP V&$R4P  ^'%P8R ]]'P*O=W@N 0A#R%R&P1P  Rb#R'P [G#\
      J%X >W'O-S1R9P ^'#P%S&P  AB#R$R%T&M'P*P+P.R/O0P1RDSEPHS 5Z%P5R $.#P/S0P @&#O*P-S=R >Z#R$P  b34RDP \
      ]<#P%R I!*R-P=P@R  B8#P%R*P.R0P=S?P A@#P$R 2E$P'N*P-T.P=P@T  *^'P.R J.*P9R CG-T.P1O R;'P-S1P  0;-S\
      1O A7'P+R-P.P1T=P QX#U%M  P1#O%S  .3#R*P  PE#O$P%P'V*P &<*W=K SL#O*T=O@R BG#P-R BW#S%P'P Za.P0R  b\
      2#M$P%P*O-O4X5U8P=P ]I#X%M'P3P 05%S'O  D=6P8T:P=P N7=M?U  1D#P$P-S 8F'P-R1P=R `0:O=S ^=#N'R*R.O0S;\
      S=S?O@O </#R%O  (]#R(P I_#V%W&P'P*P.O0O1P2R5R8P;R=O>P?SBMCPDR ;T#P$R  ^F#P'M.T0S G>#T%P.P8P bU=R?P\
       ;[*P8O=T `Z#R%T&P'O  bZ#S%R'O(R*S+P-R.R/N1P3R4O5S=O?R V/#P%O)P*R,R.R0P2R4PDR  Z$#R1P ./-R1P /(#S'\
      PBP X1#O'R-R Y;#S$P%M&S*O4R5P8R=P@T `Z.P0R _7#R%P*R4P5R8R=P>R?PBP DQ=R@P X3#P%S*P V^*R=P #(%R8P:P=\
      SHP  &/#T%O'P N9%[&P'M0P1O8PEP 0S#R=P  @:%SCPEP :-#P-R6R8R:P?P 4##P%R ^a*P1R +;#P%N'T.U0O 3@#R*P Q\
      H%S-PBP  0L%P'T(S+P0N4P5R !U4P8R +V#P$O&T(N)R*N+T-S.R0S3R6R8R9R:P<R=MBNDPFR +>#b*P/B=P /!#N%TDP CP\
      #P1R  P;'R0P S;=R@P ,[#S%PCP [5#U$P%S'N*O-N/P0R1P5R8N:S=RCTEP  b'$R&P aR%N'T.RHP V&#O%S DR#P%R  %M\
      #P-R -FBRGP U8%P*S?PFP SD%P'P*P.S0R GZ#S$P%R'PHP ^'.R0P  72'P0S4P (1'S(P*P IY#R5P  A9#P%S'P4P=R WK\
      #P%R CW%O'S  CC#P%R P)#T%R&P*S.P/N0R2P3P:T=L?PBRHPJT A;#P%P'P*P-V.P1V=O@OCP V1#R1P LZ#R$P $D#P%P'R\
      .P/R0S=R?P 8(%O8P?T  +L#P-R.P0R=O?S :;#S%R'P)P*R-P.P  =V#P$P%P&T )E#R$P __#P%R'R  /F%R'P 61#T%P-P \
      #a#O%M'X-P %A'R*P4P8R a)#S%P-P O,-R1P 21$P2R  $P#P%R'R bL#P%S-P [I0P=R@P <G*S/P=R@O  VM#U%P'R*P8R:\
      P;R@PBPDP I4#P%R bQ#R%P-P.R  :G#P%P&R'T*O-P/P8R>PBSFR ]&%RHP `N#O'P/R8R=R /I#T$P%P'P Q?#S%O W1#R/P\
       I&#R'P-P  U4#S$V%P&P'N(P=R@O +V#R=P !+#P'R  59%S'R*O 7?#P4R LN#P'S*S-P0P=L@S  J7#U%O-P.R0P1R8S=P>\
      N?RHP %Y#U$R'R(R*O+P,T-P.P/P0P1P2R5P8O:R@PDP A!$S*PDPEP !,#U'N(P+RFP  (]#R%P E(#P%S5P 8>%O'S J!'P*\
      R  TX#P%R*R4P 6N#P%R(R*P *7#P'T/R1P=PCP ]8%PBR .J#S$P%P'R*O=R 6F'R*P/P1O=T  ](#P%S1P 3H#O$P%P1PRV \
      LM%R'P  *+#R%P-R1P=RDP G<#S%P=P  >0#R%P/R=P  ^?#P%R 4b#P$R&R=P  'H#P$R%P'P(P+R.P8R=O>SCT <,5R<P 0.\
      $O&S RI=P?R  MM%R.P8R@P E6#O'T*P DF#N%R*R-P0T8R?P@P  Db#P'O*S.R=RHP =2#P%R C!(S*R+O-P @]%P'R E0'R0\
      P  a]#T%P'O RT#T'O*PBP GT%P-PHS  .Y#R%O/R K($R%O&OFPHT 2[%P*R  9E'R4P &2%R*L-V.N0S1M8U=O@R  :N*O=R\
      ?P@S 4!$S&P'R1P=P T.#S%P'P &H#S%PHP S,#P&S'S(T*O+S.P1P=O>P?O@PBPCRFPHS  TS%S*PHP VG#P%R'N*T.R0P:R=\
      P K'#P%R 3B.R0P  :T%R'P _K#P$P%R/PHS 8<$P%P'S M%#R*P ?W*R.P0R=P :H#S%P'P 4:*P=S@P  YD*O0P8R>S V<#R\
      =P  =Z#R=P J*$R2P %:#U%M BZ#T%S'P-P>ODP N)#P%R 0V%S-P/O1R -B%R'P *]#N%U&PDPER  W[#P%S/P 8R%P-P4PCT\
       Y5$O%T&O +/1P>R -C-S1O  9M'S*S8OCP 7X#T%O-P _)#P*R  Z`#S%P'S-P.S/P0O1P N$#R%P $Q#P%O'O*R-T1N9T;R=\
      PBR ??-P=P?S  /8%P*P=PST  '18R  &!#P%R V3'P(P*O+S0R8P=S CI'P0R -G#N$U&P HW%R'P  `T%S*PCP K&#S'R(P+\
      P0P CA%P'R  U6=O@T SX-P0P1S  +/#P'R T*#S'P*P 3B#U$L%T&P*P2P SQ%R&P D$#U%P*P-O1P G#'R*P  9H#R*P.N0T\
       ?L8R=P ]=#R'S(O@P W+.PAR %(#R-P  _%'P(T+N P3#P&R 2_#O%P=U@P +.#O$S _8#O%S T.-P:T=O AR#M%U  GF#P$P\
      'OCT FM#R$O%P2S J:#R'P MT#R$P a^#R-P  -Y'# VY'P=R *a#O%O'S.R0P4PBS 9_%S'O L:#O$O%P&T'R+S0S4P5R9P:R\
      <P?P@OCR HS'O(P*T N?%T'N2PAR  8b*P8R +F#P%R N$#P'SFP  DC#PBR Ua%R&P JO%NBUDP V=-P1R Y9#U$P%O'P*O.P\
      =RDS L*$P'O*O-P0P2P3P4N8!:R?RCPDPHR  8a#P%SCP :9#V$R%N&P'S-P/P8S=NCP 5G#R$L%P'P*P-S.P0R2U:R=P =W%P\
      0SHP $/#O%R*PHS >0#O%S 0C%S-P3P BX#R'P.P0R  H@#W%L?P C[#P$T%O  ID$N%P&S2S &Q#N%O&P'W  CL#O/S @H#P$\
      P%P'T*N-N.T0V1P2P8PHR @*#O$P%N'V1P8S=PBTHP  ON$# <((R+P +8#R'P OE#R%R'O-P.R0P Sb#P/R  /9.R0P TG%S'\
      P1P HN#R-P JY#T%P3PDP U-#P*S0P  OQ%R'K)R*P-T.P1S8P9R@R [F#S$P%O&R*P.P1O;R=RBRMR M6#P.P1P3T 5)#P%R \
      <1#R-O.O1T 7Z#S$P%O(O*P+S.S0O2R4P5R8P:R=R?R G8#P'S(P*P  O!(# <R$T%P'O*P/R0R2O:P=S 52'P=R  A=#P%R @\
      ,#P%R ;-$T%P&P*P   GX#P$R ,)*S8P=P?P  1E#PTR FI*P=R ID#N/S=R L7#O%S  -P$# Zb$R=P .L'P-P0S WZ#PDR ]\
      W$P%P&S ]+#R$R%R'P*S+P-R.R0R4R5O8R:P;P<P?PCOHP 3O'P*P-R.T0P1P 4@#S$P%N&R'T*N-S0R1O9R=P@RGP bJ%O*P4\
      T  13'S-R0P1R@PCP  :/#S$PEP #4.S0O >'#R%P  OK#R%P'S*P/P=P>R @<'S0O *)%R-P <0#S$P'P .X#R$P 8@%O'P.U\
      BP @<#P-R  +[.P0S1O PY=P?R C:#R-O.R0P=R 'D#RBP 5(#P%R.R0P  JJ#P8R V4*N=P@U  %B'O*S :H#O$P&T-P5R8O=\
      S Y;#R1P AK#P$R%P*R2P4U8MBPCPHT ^':P=R  P5#S$P%P*P IL#T%O'O :).S0O 1Y#P%W-M /5#R2P   a.#P%R 7b#S%P\
      4P )V#O'T:R=P  !N'P(R-P=R QH#S%O&P  [6#M%W=P>P 78#O%S KI#O%S OV%O'S  $T'R-P  >4=S?O  )1#O%S 'P*P=R\
       @3#O%S F.#P-S1P  Nb(O*T+P TC%R*P-P1S4P=ODR 4S'K*X=P N##P'R.O0R 3A#T%O'P T7$N%T 0G#P$S*P &X#P%S*P \
      N##P%P(R*SCP  D9*# Q`'P8R 8?#R$P%P'P*O-R0R=P?R@S 6V#P'T(P-P (Q#R'R/N0R2P3R8R=P?R  OD#O%P-N.T/R0S6R\
      ;P %_BRDP  DI'R(P L>-P1R &A.R2P 1>#P.P0S  )/%# Tb#R'P 1I#P3R 16#P$P-S  A6#R$P%N'S.P0PBRETHP -S#R0P\
        RU#M%O'O*!-P1O [,-P8R  SF#S$X&P*O.P0P1P2S8P:P=OCP K&#N'U 0/.P0R ]&#P%S'P I+$REP  %X*S-P1R=O GY#P\
      %R @?%P8R  b3#P%REP EJ8P:P=S  EQ%P=R V$.REP %>#R+P=O?S WV#N*T =M#O-P/S1R =^#P%P+S4P5R LJ*R.P0R1P E\
      -%P'P=R?PDS ,?#P%S'P/R  ^?(P+R G$%T'N I2#R$P D_'P*S1P -Z#R$P%S&P*M+R-O.N/N0R1R2P8P:S=T>RBOCRTT _K#\
      S%O  /5-P1SCP OS2RAP NQ#P*R=P>R I6#R'P  ^J-R1P M,#P2R  aR## %D#O$S%S'T(P*O-P1R2P=PBRRP  /?$S%P&P E\
      *#S'P0O R-#P%S&P  J/$O&T/P2REP 60*P.R Qa%O'S  ^)#N%O*P=W [H'P*P1R>R  G^%P.V0N /T#S%P&S'P(S*U+P-O.R\
      0R3P5O9S:M=S?N@OAPCSDPHOSS b;#S%P I8#O*S  X%#S'O 1^%R=P <!#S%U&P'V*P.P/O0P1P2P:S=N>RBNHP 3`#P%O'S*\
      R-P.R0P8P:S=MFU ?$$P&PES XC#P/R  =L#T'P/O UW#R$P F`$S%P&O 1=#S%O  ^b#P%R>P NS#R'P (T%P'R F;%RBP  !\
      0#T$P%P=O>SEP [`#S%O K<#O%Y'P-M0S1OCP  (.#P'R *Z#O*P0PBU +6#P%R'RCP SB>P MG#RDP  (R#R'P  !8=O?S 3Y\
      #R=P  @Q#R*P (^#P%P'TCPEP A$#P%S&P R/#O%P'N(P*[=N 7b#P-S3P (/#S%P*P LI#O$P%L'P*O-R.U/V0M1S2R6R8N9R\
      :S;P=S>R?O@SCPHP  A3#RHP B1#P%R&P'S0PBP  <=#P/R DJ$P%P&S MB#O$P%P&O'R*P-R/S4P8R;RBRCPDRERHRROSRTP \
      `N#U'R/M0O -P#S'P/P RI#O%P'T ?_#O'P(S+R ]V#P$R  ^.#P$P%P'P.P2T=PAS (B#S%P-P ;b4P5R LP#O%V(P+P-N2PH\
      T L*#N%T'P  !G$R*R=O D%%PHR  A^#U'L.R _5/R2P 4##T$O%P*P.P/P0R2T=S?O 2L%O-T1O2R +**O@R XK#P$P%S'P*S\
      0O1O4P8R=R>PCR U-#R'P>P 6a%PCR CI#M$P%S'T*N-P.N/R0R1R2T4P=O@UBP  b@#P=R KH*R-P LQ#S/O )^#R'O-O.W0O\
      1P LZ'R0P:P=R  AG#T$R%P&P8OGP AP#T$S%S&R'S(R)R*M-O/P0O1P2P4T8P=N@PCSHP .$=M?U *6#O%S2SAO  a+*RDP  \
      :J#P%P*S-P/R DT'S*O ^7#R$P  <U%P*S=P [B#U%M )L#N'S*R  2Z#S$P%R*P@P -0-P1R S!#R%P LD#S'P-P  A7#P=R \
      `b#P*P-T2P  LY.P1R X<#S0P1P MM-P1S2P  1.#P%O4PBT  WL#R-P #]%T'O G'%P2R ^4$R2P  &U%P=R  ,-#R$P a+#R\
      $M%U'P*R3R4R5P8R<P=O /0'V0M  B2*R-P Y(#S$R%R)R*T,P-R1O3P8N:P=P !2#O'S.R1P  %:#R%R'P1P T`;RDP FU8R=\
      P 164RCP  V<#N%U&P-P .T#RCP X_#R%R'M*S (T#N%U+P  A;#S%O R?#N%P&P'U*M-P/U0P8S=U?PSP   <[*O<S ;!#P%P\
      4S R9#V$P%O*P-PCP  ;I#P-S1P `S.R1P #0%P&P'S  6I%RBP K_#P'S-PBP TI'R0P  2M%R8P RU#R%S4O;P AE#R'P*T5\
      P@N S8$R2P _.#O$S%P&P*T.T0O5P8T:P;P<P=P>R?R@RBRCP 4M#O$S%R&P OW#T%P'PGP  )`.S0P4P 3$#O$R.R0P8R Y=#\
      R-P Tb$P%T&PDP @9%P'P0U1P;P  /C'R(P H$-P=R //$O1P2T  QU## MS#P$R'P*P-P1S=R G-%R'P-O1S SQ#P'S*PCP D\
      X#S%PRP VG#P-S2P  :-%P8R E%#O'S %*$S%R'N 34-P.S0S1O2P  ,E=R?P ([#S$R&O-O1P2S RN#X%P'P*P-O0P4P  IT#\
      P%R /?#RHP MO%S8O  LA#P%OHS 9T#M%NBX D:$P%S&R'S(P,P.O/P0O1P2O5S9R:O;R<P=R>R@SBRCOESGPHR  [(#REP  %\
      .#P'R 8DBPHR U(.R0P 1`%R'P  D18P:R=P E7#O%S'P*PHS K@#P'T9P 7L%P*R B#$R2P  3B#O%S  @J#P%R 6Q#X$P%P-\
      L1S:PCP X[#RBP 'Y'P*S-P1RCP  Y1#P$P%SHR 52#P%R I:-P1R *M#P%P&R [<#P%R SW#P-R !M#S%O.S/O0OES =$#T'M\
      *R  Ub%RDP 9#$S*P2P  7P#S%O*R 13*U=NCP  5)#T$S%P'P(T)R*S,P-R/S0T1R2P3P4P5P7P8S=P>O@OBNCPDPHO KV#P/\
      R bX#R-P OI#P*R $N#O$O%V&P'N-S.S0P1O2S  Q'%O'P(S+R-O=S [U#S'O  RA*P=R YP#V%L'R0P BQ#U%M ,E#R*P a@#\
      P=S>O?PHS W4#R$S%P'N*R-S.P/R0R1S2P5P@PBPDO  %?#R$P (P#T%O 3^#P$R%R'P*R-R0P=P T^#R$P%S&O'S*U-P.S1P8\
      N:S=P@MBSDPEPHP CZ.P0S ^a#T%S&R'S*S.R/P1O2OAOBPCPEPFPGPHP F.#S%O  PF#M'P/V U?=O?S ^W#R%P NE*P=R  b\
      '#SBO A$#O%T&P FG#S%P&P  T-%P'P-S.P0S=P?P R>#P%S3P P@%R'P  K7#P=R HL#P%P(R*R+P=R 0]%N'S-P0T1P HQ#U\
      %O*P8P XH$U%O&W*O-P4P8PDPEPHP  %O.M0P1V 6I#R%P:P=S@P .2$O-P2T >C$S%S'O-P1P3P5P8T=O@RFP  >0#R-P %/#\
      O%R'R 45#N'S 51#P$R E;#O%S'S:PDP XD#T*OFP  ('#P$P%T'P(R*K.R0R2P=S>S@TBPFP -Q#R*P I<#T%O(P  >[#R'P \
      [T#O'PBT *]$O%P&T*S=OBR  bY#P%S3P .E#O$R4R  [0#T%P&P5P  0##P'P.U0O Z!%O&S ^R#S*O-P=R  MH-P>R M3#S%\
      P'O*R/P0P=R [_#P$R  ,?#RBP SS#R$P ZS.R0P:O=S  KD#P%R'P/R C1#P%O'T-P8R 6G*T=M?R +(6S:O  J1#R$P%P&T'\
      R*P0PHP <U#S'R*P-P/P !9#P%P.S/S0O (O1P6R  *R%P-R@P 6Z*P-R ED#T$P*R/P2R3PBO M_$P&T*P-P1P2SDPEP  :G#\
      P-R U)#O'T*P @(BPGR .!%R&P'P 7B#T%S'O.O/R2O  9$#PTR S@#O%V)P*P1RFPHP Gb$P%R >8#S%PCP XM.P2R  DB#N%\
      U-P K2#P%R #M#S%S'T(R*P+R-R.N/O0U1T2O3O4O8P9P=N>PAPBPFR :*%P.T0O  bJ#U'N.P P#*P1P:P=S KU#P%R 4P-P0\
      R  B4#H%O'T*]2P>PBO S6%P8R 8Y#P%R $H#X$P%N'N*R-R/O1O5R  S:?SBO  LG*T-R1O=O _b#P$P%T'P  X-$P*RBP aJ\
      #PBR  F1#S$R%R&R(T)R*S,P-R/R0R1R2P3P4P5P7P8S=P>O@OBNCPDPHO *U%P=R  UR%P4R 8V#P$P=RDS VD-R1P  (`*P/\
      R0P=R  S@=R?P 55#R/P 6]#O%R-R  /2.S0O ^<'P.P0S X+-R.P1R2P  E($T%N  RI=T?N `Z#R%P R`#R%P *'#S%O -Q#\
      J$P%J'O0P1P4P8R9P=[?_@OBODP F<*P-R  7Z#O'S HV#R/P=R?P )V#O%P.P3T6R8P?SDP  QM#P*SCP $$*R=PBP ,/'R/P\
       :M$R%P  <.#T$P%P'S(O+S1P2P=P 6_$P2R `F#S'P/P ;Z#P$P%T-P 1P$P%O*T4RAPDRHP  V<#P%SGP <(%P*R K4#P*PH\
      S )a'P-R BB=P>R  07#R'P ^M=O?S L)*P=R #A#P6R T8%P.P0R2R>REP   >!*O0P;T  Z1## 9Q#ODS LQ#U5P=PBO (9%\
      P/R CV#O'U-P0P $]#R=P  E:'# O[)R,P 2R1P3S8P  >Y#R%R&P'S(R*O/S0N3P6R8P:P=RFP bA#P'P-R1P2R6P=SCP  *'\
      %S-PCP MM#T%N'R-P 7K'N.R0S JT(P+R  @D#P%S=P LW*P=R GV'P=R SV'V*L  QM.P1R3P SG'R0P?R@P -F#P%R WW%P8\
      R  )6#R(R*P+PBRGP ?[$P&S  D*#P%R *6#P%R `&#R'P :I%P'R %`#P%R DE*P=R  P-#O%P(P)P.R1R2R3PFT S]#O$P%T\
       )=#S%O _5.P0R QP#R)P.O0S  )<*P=R Q]%S'P*P AC#N$R%O&P'R*R0R2U8S=PBPCPGRHP TJ(P=R `?#S$O*P  WS#K%W&\
      P'O*R-T3S8P=OCP JL#P'T(P*P J!#O%R'R*P  ]%-T1N8T=N &;#P%S'PHP 6/#S%M'U5PDP 8B$P%R 5<#P%V'PCPHP I>#S\
      %P'P Y>#P'S*P   ((#R%P %K#R*P GZ#P%P'P*P-R.S0P=S *S#U$P'S*S-R.N/R0R1L2O3P5R8N:O=R@UASBPCPDPHP N$#S\
      'P0P8P  K%%N'T=R?P W2'P-R 4a#P%T&P'T*P-O0P1R:R<P=P *&%P*R ES$P2R  K1%R-P3RCP  0(%P4R6R8R:P=P ,a'N.\
      K0ZEP 22#R*P=O@S  C1#T%P'O*P VZ#R*P  K;#R'P H.#S*O.R0P /4$S%O  &_#P%R ,0*N3T HD=O?S V7#P$R 6!#R$R&\
      PDP W2#R+P-P1R  N5## OK#P*R Ya#O$S%R'R(P*S+R.O/R1M4N6R8T:O<T=P>R?N@OBPDRGRHT  ^E#O%P1V=PCP R.%R8P \
      M6#S$P'T)L*P-T1P=P IY#T$P%S&R'P*N.P/O1P4R5P;S=R@P  >E'P/R 6[#O%P'S*O9T=P QH8P=R  /B%R'P 9('O(S  ?,\
      =P?R 1F#T/N `]=P?R B]#R%P&P'V*P-O.P0O=S  R_#S$R'N 'J#RBP ^[#O'S*P D%#O4P@S ZS*P0P8R  EW#R$P ZK#P'R\
       JU=P?R L;%P'M*PCW  @M#P%U'OEO >%#U'O/N 1C#N'T RM#P'R  >M#T%P*T/O1P8R@N !,#P%R E0#P%R $3#S$O%P&R'R\
      *N2R 8(#P-S=P  ]H#R'RBP Ma-R1P PE#P%R  O;#J%O'U*O/W 1/#S%P*P/R=RDP 4D#R%NDS YJ#R'P*R=P <K#M%S*S8P \
      MK#R.P  '=%RDP %V.P0R WX#R%P 4a#X$P%R'M3P=P OQ#S&P2O 7(*P=R `0#R%P'P0R5P8R  T8#M'O)S*P,U 6@#O%T*P \
      II'P-P.S0O1S  JQ#P%S'P )'#N$P%N&P'U/P0S2R<P=PCPEU a'#T%P'PHP !:*R>P +/#P%P'S  +b%R/P1P ;'#N/U=P ^<\
      #S%P ]B#S$L&O*T-S.T/P0S1P2O4W5O8V=N?P@PBPCPDNEPFPGPHS  <C'P=R W==R@P N8#PBR VD#R'U/P1P2P=P J7#P/R \
      Y$*P8S9P  #!#N%R&P'T8S=R?PHP :P#R'P F0#P%R SM#P'O*UBP <+#P8S=P  KC#U.O/N0S6P8O=S .3#N/T  L]#S%R'P/\
      O A6#P$P%P&T 4H#L$R'T*P8P=PDUEP E!#S$P%P   85#O%T'P +3#W%P'N*P.P0R=P ZW-P1R 8D#R$P%S0P=P $O#R0P <R\
      #V$S'N(O)P*R-P.S/R1S2S4R5O6R8R9P:N;R=S?P@SBRCOENHLSP H;#R0P :T#V%P'ODO  4L%P'R $_%P3R IV#P%OES O6'\
      P*PBS R31P3P=S XQ=P?R  D`$O.P2T M4#R$M'T(R*R+O-T.S0M1P2R5P8T:P;P=T?O@NCPDRHSSP QS#U%M*R8S=P?PHP N7\
      #R%P'PBR F?'PBR @X$P%O&T RA#P/R  ))#O'R/R1P ,0#P$R%S-P4P [Y#T%N GH#T*P-P/R0P3P=S@PBP  <*$P5R X!#N-\
      T [K#R%P MK#P%R  );-P1R 1=#P%O&P'R*P.P/R0S4R=S>P?P  JL#N%U /_#R'S-P4O5S=PDP ?B/R Q(#U$L%U&N'R(P*R-\
      O.R/T0N1O2O3P4M5P8P9P:P=W>O?P@SBSCMDSEVFTGOHTTP  a,#P'U*P4P=P@R 66'S*O .[#M%P&P'P(P*S/P0U2P4R=O>R?\
      RBTDPHP K!#P4R  (;%RHP 65#P*S-O1S  -(=P?R --#R'P UG*S<P=N?R I+*O;P=UFPRP 7A#R%P  -Y#S%P'P G2*P8R:P\
      =R 7!#R%P+P-R  U:1PCR C&#R'P 0X#S'PBP  Q<%S'N0R E##O$P'R*N/R8SBR `<%P'P*P=P@TCSDP HY#S-P1P  TS$T%P\
      'O*P0S=P :S.P0R  CZ-S1PCP ]Y#P%SHP X7#R-PHP )'#S$P%P*O@S  WF#V%N'P-P bJ#O%T*P  D@#O/S 2*#O%U'OCP #\
      (%S-PCP (I#P-P0S S0#R$P  ]8#P$O%P'P(P*P.U1P2R=PATDP WZ#T%N'S*P2PDR 2=#P'V*R.P0M DL*PBR .[#N%P'U V2\
      *P;P=S _L'P*R  P'## FD#R%P H4*R1P;R D9#S$P%S&ODP 2A%S'O  D/#N%P&N'S(O)P*R+V-O.R/O0S2P3P4P8L9P:T>R?\
      UARFPHT _>#S%P'P*R-O1R6T8P:S;O=O a+#P%S0P=R?P  )`=# [F#N$S*P1TBP B'#P$R%R*P  3&=O?S M?#P/R  ]M#P$N\
      %V&R'R(M)S+T,P-O.P0P1P2S3R4P5R8S=R>O?U@RANBRCPEPFPGOHPSR BJBPGR 29'U6P9P=O =_#O*P-P5V +,#P%R `2#P%\
      R  M[#R%P O4#P'R  Z_-P1R _4#R%O8S:P=OBPHS  &^#V%O*P4P /K$P%P'S+R.R0P2P8N=RAREPHT )<#S$P*P2P -'#P%R\
      'S(OFP %A$R2P Kb=R?P  _G'O*S J&#P$N'R-P.O0S1P2U4R 7[#P'R  R61P=R b<TP -G#P$R/P=R?P /&#U%O'P=P RG#R\
      *P )#$P%O&T2P  )A#O$O%U'R*P-P.S/R0O1P4P=U?NCPHT 6Z#O/S &,#P%R $L#S'P=P  1H#O%S'P/R [S#S'O(P*U+P-O \
      JK#P%U.P1R=ODP LT%P'S*PCP WD#R$P  GB#PBR 1D=V?M V+$P*P=S 5+-R.P  =O%S'O IZ$P&PHS  %2#P$N%S'P*P.P/R\
      0R8R:P=T>P?O@TBRDP 4W#R'P G1.O0S ]##R$P*P2R=R@P 3E#V%N&P*PHP  M;%T&O'P +O#R)P [>#O%S -N#R/P LJ#R%P\
       V(#N&P'T.O/R4S5R8S:P;P<R=OBOCR ZI#P'R  61*S<P?P  :*#T%M*SBP N-#O'R.R/S0N=R  8S#O.S0R1P  <!#P'P*S \
      71#R2P C`-P1SCP T4.R0P  Z6## ]B'R-P=P?R 8M#P-T1R;P=PCP  T*'N*T _-#P'T-P9P=P Z%#P*O=R@S //#R%P*P=PF\
      S Hb'P-R !8%P'T-P  `L#R*P ]%#S$PBP KA#O%TCPHP  *(#P$P%PDS >Q#P%MEVHR  $b=P?R V;#P%O/SGPSS 1,#S%O  \
      WW%# T;%N5T ?[%P'S/P E=#R$P !H#RBP EF#R'P ,=2RAP  TH#S%T'P*P/O2P=P@PBPET F,#O$O%P*P-P0P1O4!@P $I'O\
      *S  9%%S'O 6V:P;P=RFR -`#T'P=P>O U/6S:P=P K_#RHP 0G#P%S/P  ^K-R1P=S?O 7]#P$P)R-R.R0P1P8R  UI=P?R #\
      $#U%M H&#S'R(P*O-P0O8P=U E;#P$P%S E.*S=O  $,#R'P #S%RDP  TE#R$P :A$P%P&S  E,=P@R !<#R*P QC-P8P9RDR\
       AB#P*R  <0'R*P  ?X'P*R :'#O/PDT TR*P=R _O$P&R.P0R  'U'P=R 8D.R0P U1#S%P'P   L2'# ]A#R$P%P'P)R,P.S\
      0M1S2U3R4PBODR PJ'P9R ?2#R'P R<#P%R(S+O 1`5R8P 58'S*P=P  J`#P%P'P=R>S ]T%P'P-S9P  []#P'T(N*R-S.O0S\
      1O8P=R =(-M1U =R%R4P 44&P'R  I,#N*S-P=P@THP .:#P%S8P  S`BSGO (=#R%O-R <N#S'P*P  *%'P.T0O :!#T$P%M'\
      R*S2P AQ$P.P2S 98#R'R*P0PHP E!#X%L'R*T-K/P6R:P=S@O S^#P$S&P  HQ#P8PCS BT*R-S.S1O;N<P #8#P$R  CBBPG\
      R ,B#R$P*P-S>P `X#O%S ;P#P$P=S  ^?%R*P S6#P*R  1.#N%S-S1P 8R#R'P H3#P$R%R*R1PHP  /M#P$P%P&S/R %<#P\
      %O&P'T  Y.#P%R8P:R  81#R'PAP ,B*P8R :$#U%P*P/P8P <5*P=R bS#P%S+P M'$R1P2P5R=P *Q#P'S-P.R0P TM#U$O%\
      P*P U)#T$R(P*R+R-S.R0P1P8P:R;R=N?P@MDR  $'=P?R  P<%S&O 2R#P%S-P ,Z'P-P1S  `*#P'R TK#P'P=S ;`*R<P  \
      47-P8S=P U9#O%P-RES =P8P:R=R?P (J'P(O+T  H(8R=P KH.R0P LH#P$R  4,$P*T-O0P1P=R '0#O%S  5>## SD$P%R \
      ,?$R&P*P-S1P W_#P%R N7#P%S*P  $W#O%P'R.O/S0S N2$P4R #=#P%O'P4SBR  6R$S%P&P ?6#P%R'P8R F5#P5R /6#P'\
      U*O-P.W0P1N=P>P >$#R%P'R*O-O.S0P1R:S=P?P@R GD#M$P'V   3b'P0R &6%N'K*S+R-R.T/P0N2P4P6S8N9P;V<P=T>RB\
      PCS 7J#S%P'P `T#L$O%P'S(P-V2S7P8P;P=WCODPFPHR  -_'S0O C%3R=O?S =9#O'S +a#P/R=P@R 1+#O%O'R*S/R0P7P:\
      R=P>R?R b=#R-P ^,#R=P  ;%=R@P  -<#P%R M^#R%W'P*P-P3PCOHP >W#P'T*P=P@RFP )a#S%P'P*R=R?PCP K4%RHP D'\
      $P%R HE#P$V%M Z&$P%O'T  !5#P%N'U K2#X$N%O'P*P XM'R-P0R1P #`-R2P 8a*O=T@P %9#S0P2P  ]+#P%R %=*R4P F\
      U#P$R 2.#O$O%P'O(O)R*O+R-].N/R0U1I3P4U6P8S9S:P=R?N@OBRCTDPFP  3##V$S%O&N*P=O +3%R=P  ,T4R=O@R V1#R\
      =P ,C#P*R '7*P=R ^I#P%R-S1O Y,#P%O'R.R0P>T UV.R0P  FE*P=R JO#R$P '^#O'S  ]E#R5P 0@#P-R ^**L6P=W CE\
      %N'T  Na'P.R ,B#S%P'P-M1U8RSP FD$R*P EI$S%V&R'R*N-N.P1P4O6P8P=UBPCODRHP =9.S1P3P  /:(O*P+U1P ]R#P$\
      P'P-T L+-O1S  $L*S;P=P KA'O0S I3$S%S&O1P @!%P=R  ?Q#S%O 8Z-R1P TM$S%P'S/P?P@P  ,@#R/P )1'P0R ?K#P*\
      P-S  OO#T*O0P I2#P%P=R %G#R*P  #2#U$P'N AR.P0R M/#R%O&S(S*P+O-P.R/O0R3P5O6R8V9P:P;PBRCRRP  ]J#P%S&\
      P Y0%P*R=S@N L?#R$R'O*S-O.S/P1S4R5R8S:R=P>P?R@NBRFOGP Nb%R'P 7?#T%P'P-P  _D#O'S0PBR _7#U%O'O*T-R.R\
      0P1P=N  #R'P*P8S  V[#S-P.P .:#O$P%O'O-O0P1P3S8O=[>P@PHT  a/#P%R 2T#T%N-O8S9P aJ%P'P*N8U9R ?7%R=P b\
      5%R*P  _K#P'R0R=R?P +Q#U%M 3M*R=P b-#R%P _-#N*N8X9P '/*P0R bP#P%R Z_#S$S%S&S'O)P*L-P/P1P2P3S4S6U:N\
      ;P=M>P?VBPCSDSGNHO  ED#O%P-U2P %U'R(P =5#O$S%R&R1P A4*P4R GX$P&S'S0N8O:P=PHS  GD.R@P S/#P%R 2&#R$P\
      &P'S-S.R1O2P6P8R:R;R=RAPCPFPHP DV#R%P  ;a## -L$R&P #7#P%R &#-P1R  P5#R%R>P 5A'V0L  K!#P$R%N&R'S -0\
      #P%R UX#P$O%S&R  YK%R'P !`#P*R ]L.U0N1P RT#P%R  <b#P%O'T Z5#R%S'N H/#O$P%W&T'L(P  ^B#O'R b_#S$P%N*\
      T0S2P=P   aZ#R'P `**P=U?ODP ;G#SBPDP D;%R'P C0#P%S'P-PEPHS  ,<#P$R ]E*P=R #`#R*O  !b#P'S*P/R=R?O J\
      `'P5PBUGO @B#S%N'T.R/P0PHP  4>#P$P%N&S'PCUHP MQ$P%S&P %C#N$P%P*P=PCPDY NB$P=RBSGO [S#S+PEP  D$#R-P\
       ^E#P%R TQ#P%R 1D.O0S U(%S0O 54#P%P'T*O-P.P1PBSGS JM#P$R 6E$P2R  1&#U%P'N ?'%O'V/N L''P0R  2,#S%P4\
      P `2%R'P @8#P$R%P'S(R*L,R/R2T8R:S>P@PBRDPEPHPRP V]*U=M  -Z#P%R4P8R 5V#R$P-R4O b%#R'P  !:#P$R 3[#P(\
      P+S K_%P2R J;#M%R'T BV#U%P8P:R=PDPHP  9G#O%O8U 2S.P/P0R=R IR#P%P-P1P5P8W=P  7I%R-P X/#S%P*P $L%RDP\
       R@-O1S=PDR 5*#N$P%P'O-W.O/T0P1S2P4R8O@S QC=N@T  YX*P+R Ub$P*P:R=R 6,#R%R&R'R(R*N+P-P.P0R1P3R4P5R8\
      T:P;P<R=O?U@OBOCPFR :X'R*P 4.#T%P&O  %E#P$R*O0P1R2P8R?S Z)#R/P ?&#S'O _W%RBP O0$P%R'O*R8P:R=S?P ;!\
      -R1P Ta#P'R *##P%O'P*O0U=PBRDPGS T8%P'R b8#U%P'O-PCP <^'P0R  [=#R/P8P=R %(#O$P%T 8!-R1P  0_#O%T'P \
      Z]#O$T%L&P'R+S-Z.P/S0R1K2M4P5R8T:O=R?R@OBRCPEP -$#U%O+P.P/P0R ZV#R'P +Q#R%P  #:'O-PBT <D#R%P ^##S-\
      P.O1R4P@R  #^#R$P%R'S0O5R>PBP -8-O1S ?:$P%S?P  )!#L%M*P-Z 6U$P%R  U:#R-P =@#R%O'R =R#S'O 1#=O?S   \
      '[#V%L=S?OBP HK#M%R-O0P1U=R 9*#R%P 3%*R8P A?#R%S'PDPEP   '1#N%P*O4W N2'R.P ,B#T*P=O ;?#S$P%P-P VS#\
      R%P  /^#P5R  'E#O%S W4#R%P=S?O [;#O%R'S*P  !]#S(P8PFP A!#P'R:R=P  [(-P1R .T-P2R 4K#R=P a=$P=R 8E#R\
      8P  !L'P.R Cb.M0U DS#P%R :Z#O3R=P?S *!#S%P*T1P8P?PHP  <(## ))#J$P%T'N*P-O4]=PBP !+=P?R %F#S8PBP #9\
      %P'R 0[.T0N  *E#P%P+P-U1P KU$P%P*R=OCT +^#T$P'P*T0P2R4R5P=O    b^#S=PDP KJ#O%OBT  Na#O'S)O,T-P.P/P\
      2P8S=O?S -^#S$P+P0P2R -M#S%N&R KL#U-N1P  OJ## 4?%P5R 2E#R-P M5#O%R*R-U.P0R1O2P=P  Z_#X'O.N0O2P 6.#\
      S'L*T ZU#S%N*P1S -PEP (L.R0P 6$-P=R FS#P*R  9a'P.P2S .;%R'P  3!$R&P A(#P%T'O*O-P0S6P8O:R=R?RDP CJ#\
      V*M@P  G!#R-P #*#P*T=P@P F0-R.P  H;8RCP ]7#PBR MI#P/R AC*P0R N_#S%P*P-PBRCP  F]#R'P*S-P1RCO FU#R'O\
      *S T)#R%P5P  F'8R=P  SI*R=P >Y$P%P&S >8#S%P'P-T1N=P  X)%P4S5P  O;#P$RCP Z%#R%P !'$R%O&T*P=P 045S8O\
       ;Q#P%SHP  /E#O$S2RBP !H#P*P-P2P4VAPDPHR YR#T%N ?7#R$P  SM#T$U%R&R'P(S)R*P+O-O0M2O4S5R6O8R9S:R=S?O\
      @PBPFP ?3*P=R *S#S%PHP Cb#P-R H;#R=P  )6#S-P1P  P<:PHR ]]#P%R'P.P0R@PBS T2#P%PHS R0%P'P*S1P YQ.P0R\
        G<$N2T UJ#P*P8T=P W[=RBP %=$T1P2O   :A#U'O0P JB#P8R .V%P'R +8=PBR `;#R=P  ba#R5P )Z#L%R'T ![#R$R\
      -P *#$P%P2S U54R5P C38N=T GL$R%S2P=O DQ#P$R  PE#S%O&R4P ;E$S%P&N'P*P-O/R1R2S=P>R?R ,@$R&P 4W#U%R'N\
      .R0P1P6O8P:T=P  1Y#P%S4P M:#O%P'T TS'P-R  1P#P5R  /F## V!#X%LEO X`#PCR 6X#O'R/R=S@O #/#PDR   !,#X'\
      J K9-PBR =G*P-R 5*#P-R  RP'S.P0O U,/N4S5O8R=R 9a%P0R 7X%R'P <a$S%P&P'P*T,P.P0O1P2O5S8S9R:O;R<P>R@S\
      BTCPEPGPHO  4>%O'S KS%O&P'T C@#O%P-T1P A%#P%R B0#N%U&P  9b#P%T'T)R,P/M=P E3%T*P>PDP ?O#O*T@P ,0#P-\
      R  X4#O%R'R $A#R-P :-#P=R  :3#L%N'V*R/S0P=O?S TD.R0P 6P#O-S  _C#T$P'P*P FP#S%O +!%P'R I2#O$P%S*P-R\
      2P3S9R 1I#S%PDP  )A#P%P=T>P CD%P-R  95.P2OAT +&#P%R JT#S%PDP 4$#P'R.P0R4S=PBP  -_*R=P T[$P%O&P8RET\
       IS#S-O G1#P'S*P D?.R1P (A#S%P-P  ]'#U$M&P DI$R%P'R*O2R8P:T?O _(#R'P U`$N.S0O2T  R,#R%T'M*R-P=P 4B\
      #S0P UK#N$S%P'T-S.R/P=P@PDP 3M#RHP  ES*R-P ,($P%P'T*P-R0P1R>P  N^-R1P 9D$R%P&OES PQ$R'P.R0P1P ^b#P\
      'R)R=P  TJ#P%R*P=R #U'R*P @3#P  <Q#P$P%P&P'R-P=P>U +R%R&P ^A#R'P*S0O  3C## H]#S$P'P-O.T0R1P5P 81.S\
      0O $N#V$P*P.R0P=O@PCP _40R8P=P>R  P:'O.T1P -P#S%P'P/R9P:S@O  ]5#S%O R#.O0S FE#R'P  J,.S0O 6&%R&P G\
      <$P%N&S'S*P2R8P:R?R !X#R'P b3-I0T1V BK%S'O  1&#P%R !3=R V?=P?R `%#P%O-UCP b(#P.U0N ^O#P%U'P4P=P  S\
      -#P%R-N1T _5#P$P%S EM%N'T R`#J$P'P-]1P2P@PEP YO#U$M%M&P'N*T-N.O/P0P1R2P4P5P;P=S?P@!CSDSEOHR  H&$O4\
      S =-%R/P P61O2S %!'R*P 0C$R2P8P:R=P?R  ]T#R%P >%#T%N 'L*S=O  =J#S'P*P `U-R1P b*$P%R&O'S(R*P-P/R0O1\
      P6R:P;R>RBPESGPHSRPSP  !$-S/O A&$P%S'P  I@#R%S'O*P/P3R?P .+%O'U*S-P=P@PCPGP X<%R&P'S)P*P=O?S 5E%P*\
      UCN /H'S0O _*#V%P&P'P*P=P@P  ?<#P8R HR#U*O3ODP 4:#P$R=O?S  9/#S$P'P K@'S*O JB%P'P*N.M0U=V@P #(#P'R\
        %E%S'O :X#O%R)R,P=R?PDPHS ;5:P=R  IB'P)P*R/R %b#T-O1P  0`$P&R  L.#P%R /^'P(P+R 5^#R$R%O1P RH)R,P\
        T<#S%O  =)'O*S  ^S#P'P0RBR HH%R0P  -_#O$P%Y.P0O5RBPHP  [&#P$R%R'N)O+S,S-U.O/P1M2P3P4S5P<RFRHS P^\
      'P*R @7'M*U @b#R'P  6S#O$T*P Pa#P%V'P.O1P H7%R'P $-#S'O G6$R%P  9*'# $!#O%S 4Q#P-R 4%#P=SDP YU#N'T\
      ,R )b#SHP -2.T0N <A-R2P  #+#N-T T$#R$P Z##P*P-P=S M!'P*P-R=R  #O'P.O/S0U1P2O=PBP B1'O0S 1O#R>P GS#\
      N$P%R&R*O/T8SBP B2#P'T/P /X'P*R  4O$R%R&P 9[*P?R <*#N%P*V 7A#T$R%P&P-N4R ^&#S%P-P $P#P-R6R:P  E'%R\
      &P8P:R  X^#O*R-S.P0R1P =:*P;R R>-R1P S@*P=R  =^$O%P&T 7.#K$T%R'!/H E+#S*P=P  0@#P2PDS `b#T%O'P*P $\
      T#R=P 4M#R$P  HJ'R-P  a/2# 8^#R&P'L(P)R*V-c.O/N0N1B2P3R4T5R6T8S9P:P=R?R@NBRHP J<#N$P%P&S'P*S-S0R8R\
      >P@O P2#P/R 0/$R2P  S'$U'P0P1P2P J9#P'R <6#P%R 5N#R@P 5F'P3R  =H#P%R )I%S'P*O8S=PCP aD:R=P !b$RCP \
      LI#S'O BA#P4R @&#R%P&S'N*S,P-P.O/P0U8P  B!$S%P'P;RFP <`#R-P OA#R$P&R'R:O=RHP U-*P;R 7U#P%P/R  ,=#T\
      %P*O G1#S$P%O1PHS >K#P/R  GP%R'P b'#P%R QZ'R*P Q0$S%P&P 4:#P*P@TBP +T#P*R EC#T%N'M*R-O1RFT  !?-P=R\
       ]2#P%T'O 77#U/M  @'#W%O'O)P J<=P?R PV#R$O%NBUEP 0b=O?S A-#P%R '?#O*N.P/R0R1O=S>R?SCR  L+#O%R'N*U \
      I$$P(S*R+O.P2R4P (W#P%R _L'T*P-P  TI/P0R _1#T%O'S(N)R*N+S.O/O0S6N7R:S=S?PBRDP <P*S8P=P?P E^#P-P1S \
       '*#R$P P3'S*O  !_%P=R `^8P=R (^%P.P/P0T ?O%N*O>V CS'R0P a*.R0P  .E#S$P0OEPHS )S#N%S'R)S/P=R?P EM$\
      S%O A:#R%P ,F#P$R  1F$P%P&S '0#N$O'T*P-S1P $1#N'T ,/#P/SDP H(=RDP K$%R*N-P2R=S  R+/R4P E'%O&U'P8P \
      &,#P)P-T.P0P3R=P *a#O%TBP M9=P>R -3*O=S TD#M$P%S'V*O8PDRGP `X#P*PHS  4E4# !H#O%P'P*O-P.S/R0W1P2R4P\
      APBP D]#P%P*P4R8S <Q*P=R  *+%R&P <W#T%R'P,P1P=P Z=#P'S.O0PHS 9)%O)R [Z#P'S9P  F9$V%N'P*P1P=S NM#O/\
      S K<#R'P  Q'#P%P:P>T 6?#U%O'RBO  :*#S'O D@#R%P  =^$# 81*R0P '^#P$S'P =-.P1R #M#P%R .O#L$U%N=PBV :(\
      $P*P5S 2,#S'P*P=P  *E$P%R  CD'R-P TA.R0P ;R#P%P'S X.#S$S%N'O*O.O0S2P=R>RBRDPRR 5B#R'P F5#R$O%U-P7P\
        &^*# S'$O4S 2%#S-PHP Yb(P:O=T XG#S%R'O/P J<#S%N'S*S-P.P1R=P?P T6$R'P*R-S.R0P1O4P8P:S=P  9)%R4PAR\
      HP -$$P=R EI#O%S S,'P=R JX*O-P1R=S N<'P*T8PCP  (V-P8R P_#S'P-P A<#P*R=O@S $E#P=R  V$#T$P%OEP TY%R'\
      P ]I#S%O ^);R=P  8F$R'P #;$T&K'K)R*K+P,P-S.U/S0U2P3S4P8P:P=R?NCRGSHS 4_#O$R%R'R*P-R1P:P=R ,>#U%R'P\
      *P=PBPHP [Y#O$P%P'T*R '?#R'P 9_%R1P )!%O'S*P5R=O?S KH%P'R *&%O*R6P=R  X3#O'TDP  G6#P'R*P9P=S @@(N+\
      T ?7%R&P'P0R  .`#P-R [L$R=P %+#P*T-R4R5P=O@P =O%R'P +B#U%K*R-P.N0T=S>P   CV#S%P'O/R=P?R  ?18S=O *<\
      #R-P bV#N1U3P 2O#R%S*P-O WK#P'P.P0T  `G#P%T'S-O.R/O0P N]#P-R8P=R (Q#P%R 7+#O%S >@#P)R*P-R5P:R  TQ$\
      # F<'R0P 7Z#P%S(RBPCP 3!'N.S0S:P 4$#S;O W0#N%T ZW#P%R  H9'O*S-O1S 5O#T%O*P B]#P%P3R R;#O%P'U8P 10#\
      P'R-P/R  )H#P%P-S a?#P$O%O&S'P*V-O.S/P0O1W2R3R8N:P;R=T?P@OBO ?%'P.P0S G8#R%P'P*R  b<#S'O  PG'P*T8P\
      CP W7*R1P 7a#U$V%S&P'J(N+T-O.O/N0S1R2O4U5P6T<T=L@OAOHT =,#P%R =6#R%P VZ#O%P-R=R  GE#P=S X$#T%P'P=P\
      DP .(#P%PHS ,b#S%P=P @X#R*P Z_#P%R&P*S=N@TFP G&*P5R  &H#T'P/O ZW#T$P%P-P  J!%P/R4R8P M+#O*T@P UY#O\
      $S&P Q/#R%P >W$R*P K,#T'O0P  L^.O0S 0O'R/P 27-R2P K<#P$R-P.R0P8O:S=O?S /6#P$P&T'S0OBPDP N,#S%R=N  \
      D%$S%O&P  F6%K'WDP MU:R=P YP%R-P8P %0#P%R =M#P%T'R*O  _/#W%M(P=P 1E'R.T0MBP  +;#S8PBP [B-T1N VP%R'\
      P  :M#S%P'T*O-R=O>P@P Oa#R'P.P0R YP#S%P&P'T*OBP FT%P8R   =^#O%S CJ#R'P E2#N$P*U W8#P$R  #_#R*P-P=P\
      @S <*#P'R*R=P #U$S*P.P ,U#P-O1R7R=R  9+## 19#R%O'SFP ,I8R:P 4b#P(T+N-T.R/R0P1O2P  >Q#N$R%R&P'P)O,S\
      -R4RDPFR 3B#P$P%S&S8P  +@'P0R ^L#R-R=P>P ;Y#R=P  ;P%S&O !6#R%P'R?P QY%N)S,P.O0SBPERRS D<#R$R%O(P)R\
      *R+R,P-R.N0P1P2O3P4R5R6R9S?P@PAPERRR 70#P'P-O8PCV ?&#O'S  2W%R&P XD$P'R  /;#R%P :H$R&P-P2R OU#O%S \
      #F#O/S  85#P$SDP .G$P2R O)#P-R.R1O=R?P 1P%P'P(S*P+R O<'P-R<P  O#$P%R IR#P%R'R*P ^D'P/R J0#P$R O43R\
      4P  O0$V%O&N*P G!#T$P%P  [C#N$T%R/P1N=U  2.#ODT 6&#U$P%P*OBP S]#S'P)P N<#S$O%O'U1P  ;U%R'P  =P'O)R\
      -S.N1T <G#P$R%P'R 4a#P%S'P _L#P%R !Q#Y$O%O'H*X-Y.H0G1]5P?PDPGPHS >O%RHP b*#P%R  0W#R'O-U0O2P=P E8#\
      R%P 6L*T+P-P8P MO#P%R'P [_#P%P=S  1F%REP %S#P-R ?9#P'P*TDP  6`#R%O.P0S ^Z#P%S)P*R9P b+$P(R*P+P2R=R\
        C_B# 2P#U$P%O'O*P=RCR  ,6%R'P @Y.R1P $2#R*PCP G5#P%S'P IY#R/P  5;'S0P3R=P 9S#O%R'R UI#R*P %)#N%S\
      +S=P <1#R%P'P*T-P1R4P5R8P@P KS#R'P `'#M$V%N'O.P/R0S1R8O9P=R?RES #5#P$R  $0#P'SBP *`#P%R  >]#P'R ];\
      #R*P-P=R .Q#R4P )*$O&R2R  (>#P$P%T=O ^2#N%S'P*O0S8R=R HP%P5R  ?9%P&R ND#R$P'S*P  QX#P*P/U0P O'#R'O\
      *R8RBP D;#P%SEP  +08R=P 5+'P*S-P1P !-#P*O/R8P:P=S@SGP !,'P*P@S +A.P2R  N.5R8P G,#U1O=O 8%#P%R  6a*\
      # =&'P*R +4#R'O*P.S/R0P3P=S?P V9#P$T%P*P  ON#R%P'S*O=P CE=O?S D2%O'P.S0R  %$%P-R 47=P?R /G.P2U4PAO\
        YB#S1P@P _E#S$O'P2S:P E3#P%T*O=P aJ#P>R  T'#O*R-P1P3P8T  L@#R$P <>#M$P'S*P-R/S2R8P:S=P>P  E,#O'P\
      (S*P+S-PCP 5A'P1R 1I#R%R/P5P S+$P%S'V*R0M1P;PBPDP Z^'O(S+R 5T$N2U ;.(O+S.R0P=S@PFP  Y### MF#S4P=P \
       C]#R'P 6U#U'N*P L;#R*P  [I%P-PDS $T#O%S  ^:$S&P'P.P/P0S  L<*R-P S=#R'O*R T4#R*P.R1P  Gb'O(S  AV#P\
      %S'P _Z#P$O%T&P(R)P*R+P.O/R0R1R;P=P?S@P _@%O.R/S0P $N'P(S+O-S1P5R8P=R?P  6K'T*P-PCP 79'O.O0U Z,#S(\
      P+P 7^#P$R O%#P=R  W.$R-R.R0P1P2P8R:P  9;#P%R O<0P1R ZP#R'P K)#O'R-R X;#R%P  33%S8O #Q%P'R ?0#O.R1\
      R4P D0-T1N S**R.R0P=P $N#T%O-P  IB## )9#R$P 'Z#P$T%S&O'R-R.P/N0S1T5S6T9P:S;P=O>N?P@PBOCPDSEOFPGSHO\
      RR !:#R*P  2H*P=R X0#P*R  RT#T%P-P DE#P'R I6#R$P '6%R'P YF#P$P%R'U.P1N  !8#M-U K=.S0O 'X#R=P  T*#T\
      %P&O8S=O =B#S$R%O*L/R0O2R:S=P?R@SFP  7:#O-S1P Vb=O>S ]^#T%O'O*T-P8P  T9%# WO#K$P%P'R(N*O+T-S.O/P1T\
      2R3R6P8P9M:O;U=V>S?RCRTP  2)'R0P S[#T'O-P0P K;$S&O M1'P*R-P0R ^2#O%S=R  HU'O*S a2%R FA=PBR 8##K$P%\
      P'M*V-N1P3P8P=_>P ]/*P=R 0.-P1R @]#T%N6RDPEP  (_$R%N&S'P)R,P/S;P #?'R*P  0D#P$S;P :0#P5R %6-P1R  @\
      Y#R$R*P.R0P2P %:-O1S ?]%P'P0PEPHU Ab&P'R  GF)O,S8S:P=P QE%O-R2P=S _`#U%O4P@P 5D'P*O=T 45#S%O 47#P$\
      T%O&RCP F!#P-R  +a#K%P'R*Z-N0P1P5O8P=Y>P?P@O 1V#U%O/O -V-P1R NO'P*R  II#U'P(P*O-O.T/R0NBR 0U#RBP T\
      G#S%N'T-P:PHP >+*S3O %=#R-P 6P#P'R RZ#PER  T<#P'R V##U%N1P=P bG%P8SCP XC#P%R  A7#O'S -&'P-P=T@O &b\
      #N%S.O0S  Q@#P8R )1*O=S T^#W%N'N ON%R/P =W#P'R +B%P&P*N/R2R6R:P?R@TBP  /T#O$T*P ;9=S?O  $W*O9S .U-\
      R1P L2#R-P  1+#R%P 3[#O-S  M6#M%O)P*YDP O-#P'R SM#R%R'P-P ;1#S$P%P N4$P'O1S  S)#P3S=P>P P<%R&P 3I%\
      R'P HT$R-R0P=O?R S.$T%P&P2P ;L$T2P4O  G+%T'P*PCP ,Y$P%PCS L!#P'P.R0R  (6#P$R ?.#P/R 8##T$P%O*O-O.P\
      0R1O8Z:P<P@PBP  @=#V%MEP  7R#P$R 9/#P.R :2#M$P%N&O'P*P-P1P4!=PBTCPGR OQ#R'P =b)R,P  5Y#N'RHS :4#R8\
      P 7D#P$R6N:U=P RZ%O5P6T +F%S'P-R0P1P *8$P2R  /A4# *^%T'N ':#R'P  =I#O*U=PDP R=%P8R 5J%OHS 8N%P'R Y\
      %#T-P1P=PCP #$#O%O'U  R&#R'P &4#R$P%RBP $6%P-RDP 3W*P-P=S  X5#O*S=RCP (I=P?R T##T'O.R0P=PHP )Y#P=R\
        ^0#P-S.P2P  X6#P%S&P'S(P;P=R@PFRHP  0R#O%S @>#R%R.P V)#O%T'P4P  N18R9P a)#S%O*P UK*P?R ^5#P$P'P.\
      S2R=T@O Z$#P%R  ?N#P/R8P:S=P C]#N-T  7^#P/R VA#O%S ]N#T%N'P8R  ![#P%R :0#P'S*O-N/R=P?T@PBPFR !_'P=\
      S>P 8M#N'N-P7[8O=PCP PQ-O0P1T  IN#P$S4P 8Z#P%R UN#R*P  JE#S%S'O(R)P*T+T,R-U/P0M1P2P3P5P8O?P@RFPHP \
      1Y#P%P-S.P/R0R1P2R8P:R=P G*#OBS #I#P'S.P0R1O #C#S'S)U*O,M/N=S?R LV$S2PEP 4I-P1R  ,K*P=R U@$P%R O2#\
      U*O0P4P V^#P%R '+$P'O*S/T3O4P5R:O=R?T@NARBR +[#O%S  $[#P%R8OBTHP T&$P%S&P ]E%RHP !^*P8V:N=P >5#N$N\
      %S&O'R(P)S*P-U/P0S1P2T:S=R>N?R@PBOCRDPFR  PE#U%OBPHP @V#R%P'R.P2R=P ^^$P2R Z;#T%P*P-P  WA#PDR ]V#R\
      %P*P-S:P ?;#S$R%P&R'P*P-P0R1R4P8R<P>P 4J#P8O=T Va#T$R%L'N(M)P*T+U,S-P.P/P0R2O8T:P;T=S>O?PBPFSHP %R\
      'R*S5P8P>P &S-R1P  /1%R'P =;#T%O'P ]%#L$R%W*P-P JN'O8S>R  V)%U'P.P0O  #E$P%S'P T[=R?P  B7'P4R DG#R\
      'P=S?O  )(#S%P'P*R-P8P OU#RCP  VV-S1O U]$S%O/P2P4O6P8S:R;P<R?S@PHR #_#O$P%P'R=U>P !R#S%T'P-R1P2O9P\
       ]0#U%P'S*O5P=O@P XC#R'P  PD#P%R 8`#N$R%P'O)P*U,R=R =I#P%S'P 7^#R=P  ^+%R )<4O5S F_%RDP  T('# b2#S\
      -P1P FE#V$O%S&P'M*O/P1R2S=REP 2*#R1P  Ia#O%S `X#P%P*S K%#P'R=P@R G<4P5R $U=P>R   :!'P.R W]=V?M  R(\
      %O'S Q%#P'R %7#U$S%N*PBPCPHP  ZT=RBP TT8R=P #V.P0R VV%S'O %T#R$P%P&T-N1S  !.#R>O VF#P*R V.%O'S ^8#\
      R)P  Da#P%R $F#P%P*T1O CU%P'R 97#PBR U>*T1P=O@P SS%P*R +<#R'P  6>#PBR  8Q#S*PFP '?#N*T4P=R  J<%R'R\
      .P0P BL%S&P'P Y*-O1S LP#P'R*R1O8P@S 9K'O.S  66#P%P&S-R.P1R3R4S5P8P;R=PCPFP (M#P%PDS 76#M$R%R*P-R.R\
      0O1P2R8T:N=S>RBRDP YS#P'R RW0R2P 4O$P%O&T  D1#M$P%O&P*P-T.S/R0P1O2U=O?TAREPJPKT  WWBSEO M@*P.T1O  \
      @.$R%P&P O*%R&P JS#P'S/P T%$R*P V,#R/P :_#O/S  7:*R=P  NL#P'R1R2P [!#P'R-P0R ]M#S%O ]$$R&P V*#T%N \
       'I$P*R [$#R'R*O  /K#N'U/P  B0$S*T-P2O=O JK*P1R %9#R%P ^.$T%R'O*P-O1R4T5N6T8R:O<R=R@NBP  %_#P$P%R'\
      M*T+R-U.R/R1R2T4O5P8M9T:N;R<O=U?M@PBRDO DJ$N4T  <Y-P1R 0=#O'P(R*R+P/P=S@PHS 3&'P*R  )*## /,#P$P=S \
      _3%P'R 97#O%S .T#P$S%P/R:R=PHP ?##U$M%R'P/P  X;#P%R =a#R*P =9$P*R=N@T  :X'S.P0R9P:R=O H7#P*R A!'P.\
      P0S BZ-S1O bO'P.R K]#T%OFP  '*-R1P YA#O$S a;-P8R  -)#R%P*R-S0P1P2PCP 4,#S%P1P <H'P-R  /R%P=R P/#T$\
      P%P/P #>#R'P +[*P8SHP  >*#R=P TF#U%P'R(P*T+R.P/M0P:R=N?RBR  1T#O/S ?9#S'R*P-S0P7PGO -U#R%R'P-P  R$\
      #T%O'P N2#S%N-S1PCP UH#T%N (O#P%S&P  C!#S$P%R'P=P  `:.P0R _%%R'R/P0R1P3R8P=S?O [P8P:R @L#P*R WL'P0\
      R /N'P(P+S  U:#R%P Kb$S%P&P BC'P/R R(*P=S?P 7J#N%R'T*P  H@8# EU'P2SAP J7#O%T'PDP _@#P'R  DO#P%R EC\
      1SCP ;Z#R'P*O@S  L_#P/R M:.O0S ,*#P%P'U(O W7$S%O'P;S=R?PFP  5.#R%S'O:P `##S%P'S*O=PDP =/*R=P  R5'T\
      *P-PCP $##O'S)R,P 6D#R'P a$#N%O'O(P)R+S,P-T.S0P2P6R8L9W=U?OHP 5Y#O%P*U4P +6#P*P3S B%#O'R*S@O  %K%P\
      'R X1#P%O'T  43#P%R %G$S%P&P  V0#N'S(R  _O1P2R )'#S/O 5_'P0R VO*R=P YQ#P/R ]0#S*PDP T9#P$R=O?S  $.\
      #P*T-P8P MN#U$O%X'O*P-O.P8OBN /H%O'T*S4P5R=P?P@P ?;#O%P'T  =I#P*P4S :5.P;R 1B#P$S2P  NX1P3R  _L#P-\
      P1S +W#P'S-P -!#T%O-O #/#P%R  AI#P-R 54#R=P `_#S$P-P.R1P G?#S%O C3#N%U/PEPHR  ?,#P$P%S K_#R%P :L#P\
      'R _I'P(P*R ^H8R=P ([#R=P /8$P-R ,C#S%R'P.S0P4P;P=P@RBO 8N#P'P.R/T0P2P:R=P Z9%P'R ^8#P8R  AC#R$R%O\
      'O*P/S0S8S=S>P?OCPDPEPHS 3#.R0P ,Z%P&R'R/P 3a#T.PEP  T=#S$O AJ#P$R ,V#S%R&P'T)O*M,S-P1P5P6N8R:U=R?\
      P ;^1P@PHR W%*U=N@O <)#N%T1P 40#N$U%S'N 5K-S/P1P G0=PBR  (C#R1P II#P$T'PBP S/.P0R=R?P  @V#M$U *B#S\
      %O  3>'R)P @)&P'P*P-P=RDS NR#S%P&P EY0P8R  @,$P-R ;0'P.P0S=P WG#R'N*R-R1P=RHP ]^'P*R '5#N$R%O'O*S-\
      P.P/S0S2R3R6O8T:S=R>O?R@L  6''P*S=P 7)#P&P'R QH#O-S PQ%X&P'P-P2P=PCPHP  FP3# LI#R$P -!.R2P ?H#P%S1\
      PCP  $$#P%O8PDU  S+#PBR :9#W$O'O-S2P=OBP  D0%P8S=P  WQ#N'T)R,P P_#R1P ,V#R%P X*#P-P1T8P  9/#O%P-S \
      0!#R%P/P:P=R VA#P=R  2R## G+#O$R&O'P(R*S+R-N/T0U1R4P5R6P8N9P:R;R=N?T@OAPBSDPHPSP !6=P?R ]'%P'PBR  \
      F:#T*P=PCP AA8P>R  2.#O'T-P6O:S KX'S0O 2F$R2P =R#T%P'P-R/R0P1O2R4R5P8P:R=PAP &A#P%S3RRP 8/$R&P  ^F\
      %P*R=P 5_#X%O'N*L-T1R@P =2*V-P=N@P b1#R$P DQ'R*P-P1P=S@P J:#U%P'P1P `+#O$P%P'R-P.R1R4R=S?OBR `N#R*\
      P  ,I#O$R%R G@#P%R'P*S-P1R>P YC*P=R /-#S%P1P;R=P WU#P%T)P*O  23%RHP *0.P/P0U=P@P  `'#P'T-O.P0S2P ;\
      A%P-R *;#S%P'P  OV#P'R -a%P'P-S M2#O$P%S'P*S-P.S0S4PBO SC$P*P=R S##R$P.R0P V<#N%T  CO'NDT N`'R*P  \
      %^%R'P.P1S '#$P2R `!#P$T2O  *'#R%P'RBP ED'P.R )J#P$P%S&R(P*R+R-R.R/P0R4P:N=T@P LK#O%S-PHR NI#R$P%R\
      *P4R5P8P:P=R?R SU-P1R )7#R$P%S&N 6I#P$R'S1P2PDP  !#%T*O-O1R2P4R6R8P:O=UCPGP  R='O0S &B#T%P'P(P)R,P\
      -P8R9P=R XT%S&P=P C&#N%O'R(P*P-V/R1P@PCSHP TR#P*R %H%R&P >9#R'S0OFP <H'O*R8P=S  9Q#R%P GP=O?S  :N*\
      R.R1P@P J^'O.R0R W^#X$P%O&P'P*N-R/R0P1N2P;R=RBWEPHORP @'#P'P*S-P .b#P%S*P 9*%R'R-P0T1OFP W*#P%R  A\
      L.P/R  (B#S%P8P S-*O-V.P=O -R$P%P&S K[#S%P'O-P.R1SDP V6#PBR  W<*R@P 90#T%N*R=P 64#V%N'P*P T/#T%O'P\
        ;Q%O&S bX(R+P  ..'P0R XB#P%S'P )a'O.V0M  /V#P$R%S'P.P2P=R>R@P !W#P$P%R'P0P1U=P G6-R1P -+#L%V&P*T\
      .O0R1S=NEP a?)R,P K1$P%S'N*P1W3P>PEP  78#R'P*R-T1N=P R_'R(P b[(R.P0P=P?R (9.S0O LV#S%P/P K;#P$P'R(\
      P*P.S0P2R;R=P?PES  P;*P:O=UHP ]9#O'T*P `[#P%SGP  /4$R%R'P2P K,=P?R W[$R=P >6*P8R _R=P?PBS XA.S0O !\
      ''R-P.T1O3P aX%R-P  +b.R1P A<(R*P+R1P IY#T%N'P  1W#P%R ).#S%O [&#O=P@T  JH$RHP >>#M$P'P*S-O/P4Z?P@\
      P  !F#S/O `O.RAP EN#R-P1P N4#R'P   [a%NDT %G*P3R ,*#P%T'O T&#P'R*R8P=RDP  7M-P1T2O 6^#R'P XS#P-S=P\
       4M=R?P U^=P?R HI%P-O1PHT OZ'P/R8P:R  U5#R'P FH#P$R  ?T#R%P'R*P-REP KX#R%O'R  C'#P%PDR ba$P%P&P'R2\
      S=RAPFP aV$O%P&S  -REPGR =G#P$R%P'O*T-R/O0N1P2P3U9S=PHP X:#P'R D7#R%P OP#U%P(P*P>P 8%#P=T>RHP  ^7#\
      P%R'T*O4O <'8R=P #!#P%R'T*P/P ^D=O?S 4V#P%PBS S;'P0R  F;#R8P=S?PBP  EL#PCR P:#N%P&R*P0U  FS#O'R=R \
      L(#P4S5P %H%P&R E0#P%R*P-R=P@R ](#R=P  F@#P%R  @%#O/S EJ#R-P X$#T$N <V#P4R &)#R'P '/#O$X-M1N2U4PBP\
       7*#P%R  %E$# =_%P=R M/#S$P%P*T0PEO <2=R@P (T#O%S  ML.N0T  2X#O%P3S 5#%R&P 714P5R8P [3#S%PCP  W2#P\
      ;R  W^%S.P0P V[5P8S=P N.#M%P'U*S0S1P8P=P@PDP T2'P0R  -@$R&P I7#T%N&R'U(R+O-P.P/P %&#S'O*R 8L:R=P  \
      `b#R%R'N*R-T/P0P3P <7#P%S&P H(#R%P B;%P4R  0H#P%S3P=P $;#P%P*R-R 3P#P%R &(#P'R [@#R%P  $<#O%P'R*R0\
      P1P=RFS 'C#R;P RP-R.R0P1P >2#R=P RO=R@P 3.#M/U   $/#T%O'S*S-P.O/O0O1PBS Ja#P%S'P  =5%P'R SV'R8P TV\
      #U%P'P-O 8Q.P0R #V'P-R +M#O%R/R  3;#R.T0M $K$T%N  &#%P*R  FX*O@S @#%O'RBS >62P=RARDP JY#P$O%P&R2T \
      `S#O$T*P E:#P$R  9!#R'O0S1P3P  _(#R$P 0$#R%P 6'*R1P;R@P  _a*O=T@P _'*R-P .D#R'P  /M#T'P/O 5B#P$U&P\
      *R-P.M0P1P2P3U4U5P8O:R=O RI?R@P DS-P=R (B#O-P1T  +(*S=O 4%#P*R  AK.R0P )]#P$O%R&O'S(T)T*R+M,R.T/S0\
      R1S2U3O4N5P6G7P8T9R:U<O=S?M@OATBWCODNEPFSGPRPSP RB$P%S&P*U8N:P [8#O'P(P*L+R-O.S0P1R4R8P:R=R>P?N@XB\
      R ZM*U@M  ZI#S/O `^#L6X=PEP  M4#P%SHP _'#P$P'P8T S)#P%P'S DD$O2S Vb8O9S [$#PBPES ^R=P?R  $A$P%T'P-\
      R=PBP 9D#R%P 1##P$R'R*R2P:PCP F:#P*S6R:P=P  7R%N'T 6I$P2R X7#T$S&P*R.V/P0N2R3O4O5R=M?R@PBR Z?#V$P%\
      O&P'R0P=PCPDRHP U7'P(R #+$P%R  I.%R&P R?$O%O&U $W8P:P=S  26#RBP ^%$O-P2U=P 71#R%P'P 3^#O'S  :1#PBR\
       O[#L$V'P-R0R1P8R=O ^=.S0O 5W$S&P2P >U#P%R*P=R K_8RCP  ]L*P-P.R0P8P=S@S RE$R&P _T#P%R  TM.N0T ]?$P\
      8N9U GO#S-P2P QH.P1R 7K#S$O'O*S=P  _1#P'R `!'M/U *H#R*P -7%P&R  (-#U%M*P1S=O *W#R$O%L(P*W,O-T0O1R2\
      N4U8P:P=P@PBTCTDPHPJP  6D#P'S*P-P YI#T%N'P M<#R/P =$$R2P 1](P+R ZV*P-R &]#P$P%T)P #&#S%N'R=S?O  IZ\
      #P%P*O+S=S?R@P @K#S'P=P V,#W=IHS ?C#PER  NF#P%R FF%PEOGT  R;#R$P%P=R KJ%P*P=S H?$N%R&R'P*T.R>P `T#\
      P'R '&*O=S -U$S%P'P 1:'T*N  >.#Y%P'N/M  TO$R%P'R*P RI#P%R'O*S UH#N*P1S5P;R=O?SBS  (.'O*P0T1P W$#S$\
      P%P*P  ?0'R(P @0:R=P  V5'O*S +N=PBR I#*P4P=TCP 1_#R*P  #<#S'P=P @.#S$P*P RI#R$P%T&U'R(R)R+O.P/R0P2\
      O3P5P6R7P9P;P<R=N>PBRCUDRHNTP [[#O$V%P&O CE#R'P4P8R &X#R%S&O*P  KS#R%P B-0P2R ]H#R0P  `W#O$S%O&S'S\
      ,P-O.R/P1T2PBP RW%S*O-R=P U[#V-N1P5P !/#O%RHS  0M#P*R 0!#P$R OY'S0O ,A#S%O'P 5^#P'P/S YS#R$O'R(P-P\
      2R=P?R a*'P.S0P  @Q8# JI#R'P QE#R/P SG%R*P  bR#P%S&P _X'P.S1P 4-%O'T XU#P$R%P'O*T=P )6=R?P X%#S%R/\
      M  .?#O'T-R1P8P=P KQ*P.T1O2O3S?P DZ*P=R M#*N1P=U  '**R1P 0>#M*P-S1R4P=U@P D(#M'U6O:S L?#P$P'R(T+P-\
      P )?#R%P O6#R%R0PDP  VD#N%V'S*P2P=O K9#P%R $W#P*P6S =X#W$P%O'O;P Db#P%P/T=P  ;'#R%N'T*P-R?P 8'#M'U\
       HM*R8P  $/)P,R8R=P N+#P$S'P=O?S J;#R*P V,4R5P=O@S ^['P0S  OK6R:P  Da#P%O*T (b=R@P .1*P@R <1#P%R'P\
      *R0R:P=R?R@O -P%R-P 8M#P$SDP  '^## b;#R$P'R.P CK#P%O'T  X%-R9P Y=#P%R'U*O0O  (H#P%R*P>R *C*P=R K$=\
      P?R S&*O=S  ZP#R*P RQ#P%S8RBPSP UJ#U$P%P&R*R+P.P/N0R4R5P8S>PBP D?*R-P  3b#S%O-P1R &/#T%P&PEP FP#R*\
      P IH#P$R'V*O0P2P RD#S$R%P'P*N-R.R/P0P1S2R3S8O:S=N>R@PBPDRGP  6P#T%N $@=SBO BP#P$N%T&T'R(M*P,S-R.S/\
      P0O1S2R3P4P6O8O9S:R<R>R@OASFPGPTP  VI(R*P LA%W'M0O #L$R%P*P=R  F^#R%P*R+P4P6O:S=O?R@S F]'RCP 13%R0\
      P a'#T%L&P'S0R2PAR P,#R%P0P &!'R*P-S=PDP  X#*P=R +:1P2R E4#S%O  D.#P%SHP 7a#P-P=S V<%S'OHP ;P'R-P.\
      P0R FP$S%P&P ]P#P'R bK#P%R Y%.P0R  (##P%S'O/R  <>=T?N [;.R0P  14%P>R -1#T%P'P*P ?>#T%P&P'R(P*P-P1R\
      4P &4*RCP  B9.P0R KR#O%T'P  :A#R%P-REP !Y%P2R X,%R'P4R8P  !a#R%P UB#P-R K5.O0S ;X*P=R `5#R%T'P>PHO\
        F.#P%O-UCP D_%R=P?RHP !D#P.P0S  U8*M=U A($P%P'X(O)P*P+S,P-N.M/M1T2R4S5P6R8O9R:N<S=WARBPCOEPFSGP \
      I##S$P%P UJ#T$P'O0RDP  3$#O/R8P=S &$#P'T1P  DQ#T%N T:4O=S CM#S%O'P*S:P@P  X0#P%S-P +4#P'S=P U!#M%W\
      'T=PCPDPEPHP  IK'R*P X81PCR I'#R$O%R Q0%P.P2S Gb.R1P  C*-R1P  Y)#P-R )C5R=P  :?*V=L I'#N%T _<#O%S-\
      PHR 9:#W%O&S'O(OBPDO >P1RHP  IQ'R &(#R'P T%$R&P 7>%O'V.N0P  P:4SBO ;C#S%P'P [*#P/R J4#L$N%L'P(O*P+\
      S,P-V.S1U2U3O4O5R6S8L9X:P=T>R?MBRCTDPFPHO M6.R0P  .1#S%S'R(P*N+P-P.P0R=S ?&#P%P*S  !G#S$P%S&P'PDP \
      Z2%P'P*U.P0P LE*P@R  <*#O$PCT HN#O%S _b.R0P :N#P.P0R 8-#P$P'N*T-R.V/P0N1S8P:P@OCTDP JH'P-R #)#R'P \
       )@'P*P@S V?#S%O &H-T1N 6T#R*P <@*S8PMP [2#O%P'T-O.S0Y1L2PTP /4#R?P UZ#P'S*PCP  #<#M%R'S-S/P5T8S9P\
      :P=V?K@OBPDP  :K%P'R 0-#R'P ;_#U%K'T-P WE#O-R1R 4D#R(P*R+R-P.O0S=P !2#R'P  *R$P%R (3=P?R N5=R@P Y9\
      #S/O  :I'R*N-R.R/R0O1R2P8O9S>P :U#P*SEP &P*P8R Xa#P'S*O  #7-P1R O4#P'P)O,U  PN'P0R  QT#P*P8P;PCU G\
      >#U%O'P/O YJ#P'R C[4P5R >^#S'O  %/#P%P'SBP +,%R0P (N'P.S0P  1W*P8R '=#S%P'O*U-P0PCP HU%P.O0S 'Z%P'\
      S)P (`#T'O*O L7%R/P  WN#S'P0R;PBP Z`#L%V'P :T#O-R/R AM#T$O'N*T:P=P>R ,`#P%R  'N:O=S ]I=P?R <@#N(P*\
      S+S,R3P &[-R=P RU%RDP IY#P%R  5W-R1P RY#R=P M9#S$P-P  -[.R0P ,^.P0R  `K#P$R'R*P/P0R>P  B5%P'P-R.R0\
      P=P@S &(#S%P8P /='O.R0R I/#N%TCP 8(*P-P1R8R  `Q#P'R ).-P8R )4#O$S'P)P*R-T.S0P1O:O=P?S 99#RBP P_%T&\
      P>O [K-P1R 8N#P%P)P*P,R-P0R=U ZB$P%S&P GW%P?R -)#P%R GF#P*R NE%R,P CQ4S6P=P  S'#P%R 8]#P%R&P B@#O%\
      S=P  a='R.P W-#O$P%P=U )_#U$U%U&S'K(P*U+O-P.R/P0P1P2P8N:P;P=T?P@OBTCOEPGPHP N8#P%S'R*PCP 81#U%O'PB\
      P L^#O$P%S&P'P(P+P-O.P/R4R5R6P8S9P:O=O>R?TBSCSDPERFP <G.R0P .Y'P=R  11#N'S-R1P3S=P `O1R8P *&$R'R0P\
      4RHP 3Y#R%P #>$P%P&S '.#M%O-X=P  7Q-P2R )9#P'S*P Y?'P*P-P1U -@'R*P  -a#K%U(R*N/T=T?O -L#P%N*S-P1P=\
      PCW V7'R(P  K=#R*P >0#P'R M+%P'R T#%S8O ]'.P2S=P [B#O$S&P/S=P Xb#R'P  ;1%R0P *:#S%O*P@R 5'#O%S 3b#\
      P=SHP P=#P'S(P  6Q$S*S-P.P=P@P 9M#O.PBSEPGS  'E'P=R PW$U&P'O*P PZ%PBR &Q%R&P I&#R%S'P*P3P Y3#T$P'O\
      DP YF#W-L2P   0+#U'M Y,#R'P*O0R=T>P?P@P 4>%U'M _+#O%T*P/P=R  GR#P%R .,%O'S*T-P4P=R@N X>#M'U  b.3# \
      WC#O$R%R&S'S(P)R*O+R-U.N/S0N1O3R8P:P;S<R=R>O?R@OBPCRHO  `7$P%P'T(R*P-P4S5P8T9O:P=MBR .S#P%S'P Z^$T\
      *S2O=N a_#S%P5P  `Q=R?P 4V#P'R  6/#R$S%N&U(R)P*L+O-R.S/R0P1R2M3R4P8T=O>P?S@PARCRDOFPHSSR AX1P2R8PC\
      R 4Z#S%P'P ]^=R?P  D-.P1R b0%O&TEP  F6$R2P BY#S-P=P 1L%N&R'SEPMR %]#S1P5P8R9P  a;'R-P=R?P  ^6># 7.\
      #L%N&P']-P=P@PBP `D#N'S*O/T S$#N$M%T'O)P*V1P3P4P5P8O;T<P=X@TCPDOHO  ?6*R>P a>#S*P-O1S>P  T2%O-P=T \
      -!%R-P  ED#P%T'P*P _8#T%PHP 7+#T%N'R*P <;'M(P*T+S  R5#P'R J='N*U-P W)#P%P*P.L1U5T 8>'R*P ^>#PER  _\
      V$N%R&R'S*O/O2R8R=P@SDP &'#T$O%R(O*P+S1P4P8O=T 4'#T$P%P'P(PCS D:#O=S )A$N%W&N _*#R%P  XS## *a'P*S8\
      P 8R*R=P  a?%P5R &X#P/R KL#P/R ZE%R'P #D%S+P5P  >O%P&R 5!.R1P bO*P=O@S Z2#R$P 'P%O'S 4A#P*P0R=S@P \
       &''P.O0S @3#R$P 45$P&P2RHR UE#S-P1P >4%R'P  ]^#R$P%R'P*P=R RQ#R%P O,#S%O Hb*R=P  Z<#RDP K/#S.P=P \
      [A8R=P  D%$O%T&P  1Q#O$S%R EW#T$R%O'P.R>P FR%R'R2P6R:O=R :7#N%T'R*P/P0R  F:'N.O0U JU#P%R W1%P*P=S \
      2]$V%P&N'P*T-P0O1M2P5R8U9P=R>N?R@PARBRCR -1%P'R CA#P%P'U.U/N0P=P 6;#P%R 6`'S*P+P  N68P:R=RDP  =P#S\
      %N.R0P=R @)-R.R0O %/.S2P;P BW#P'S.P=S?O  2a#K'N.S0[1O aO.R0P ]@.P0R SF#P=R (P#P%O'S T*%R'P*P=R  8/\
      #N'S*R-R1P8PBR #(#P%S6P !.4P8R Y@#R$P  S9#N'P/U OK#P-P.T1P ++#M%L&P'Y3U8P>PCP 7;%S-PCP RA#R%P 2E$S\
      %P2P <Q#O%N&R'P(O*T+R.R/S0R1W2R3P5P9P:R;P=N>P@P  +B3P5S<P !U%P*SCP  JM8R9P:S=O 1<#P%R [Y#P'M*W-P I\
      7#T$O*P JI#P*R 1(#S%O  /Q'P.V0N  <]'S*O 9Z'O*T1PHP a%-S>P 8N#P%U.P1R=ODP .6%P'R=OHS  */'P-O.P1U G`\
      *O2P8SAR 6L#P%T'O #2#S$P'S/P=R>P?P M#%P.T1O3P4R U$#P'P(R*P=R  ]X$P%R <?#[$W%P&U'O(S)P*T+T-T.P/O0P2\
      N3O4T5M8O9R:P;O<P=L>O?N@SBPDPESFPHN <3*T=P@O  HU#O%S'T*R+P-V.P/P0V1O4R5P6P8M9S:P=L?P@P ZF#S%P0P .^\
      %S'P/P 4_#P-R=R?P Z>%P'O*T  RD4P5S=P  -.#R'P /K%P'P.S0R 6,#S$M'T*P.R0S1P2R=P?PAPCRDRHOTP E^#P%S'P \
       3Z#P%P-R1SCP [##P*R 1''R3P8P=R ###P%R E=#S*S-O6P;RFP R`#P8R   S@*P.R0P3R .B'R*P /N#W'P/L @@#P$P'R\
      *P=RBSGP  =K#R=P M5$R%P2P:P=RDR  *b#P$O%S'P*P0P1R2S4S5O=R *F#R%P&P'R)R*P/O4R>O?R@SHP /5=P?R  Y_#N%\
      P/U RA$R%P @0.R0P #2#S%P*O0R=PDPGR ^D%R'P 8D*R2P *P%S'P*P =I#U%M QT#T'P*P-P B+#P$S.P0R2P   QZ#S%P'\
      O8R ^!-O1TGP P)#S%P'P ?+#T%O-P @$=N?T -T#R%M'PEU ET#R>P  K*#R%R&R'N*O1P?R@R IB*R6P FV#S%N'R  ^W%P8\
      R K5#U%OBPHP S($P-P1U=O 4D#T-N  &7'P0R D:*P0S2P &_=RCP &9#R$P%P*PDR  +>*O=S :K#R%P UA#P$P'T-P.R0P1\
      P=R>P?PBS  _B#T%N XE%T'O/P 1G#L'P*V=O@TGP Va#P$S%P&R.P=P ]6#T$R%N/R0P2R:R=P>REPHP  1&#T%P*P-P CI:N\
      =T >(#O-R1R ))#P'T*P-O1R #Q#S$P&R'N*N-T.T/O0P1P2P8S=S@RBPDPHT  ^I#M'W*P-P #T#U$S%N'X(P*R+P.S/M0M2O\
      4R5P8R=N>PARHP 5#%O&S a''S(P+P 5S#S'O )&#N%U)P  G-#M$S.P1RDS aD*PCR EV#P5R '<%P-R W?#P'R  A,#N%T  \
      6F*M=U ;C%T'OHP QM%PHR  C1$R%P #%#O$R%S'P*R2P <_#T$P*P=P $=*U8O>OHP 3b#P%T'P-P4P >U#P-P.P1T  &!#P$\
      R ]5#T%M'R 0^#O%S IG#P%P>S  )#.P0R RU#R$P%P'S :X#S%P'P $X#O$R%S&P TI*P8R  ^1#R%R*P@P  #R#S$T&P(T*T\
      +U-P.R/N1R2P3P4R6P8J:P=T?O@OBPCPDPSR J.$P%U&R'M LS#P$P%R&O'R*R/R0R8S:P=O?P@TDPHP NL*P8S9P>P  8;#R%\
      P ';#R'P bU*U=M  .-#P$R%R/P &F#O%S ,'#W%L*P b/$R2P  BB%R&P X<*R4P ?-%R.P0R2P ?(#O$R%R&P'RBPER 1V']\
      .N0H D>%R'P b>#P-R  0Q%R'P ]5*P=R <?#R%R'PBP 34#R%P  HG#P-P2R LR$P&P'V*N-U0P4P5R:P=PCPFP  .G%R'P @\
      I#O%P*U=P +W#S$P%R'P*R-S.R/O1P2P3P<PAR  '_#T%N U]'X.O0M  2b#P$R%S'O*S-R0P2P8S:P=N@PFSSP  )_(R+P  0\
      A#R'P  Y6#P%SHP A.'P*O-P1R=T?P %D$R%R&P2P P!%P<R  1Y$P%S R'-P0S1P +N%S'O N`#V$O%N'S*O0P1P2R4S6O8R:\
      S=O>PARBSDPEP /P#T*N  a!#S$R%P=PCP [:%R=P 7B$S2O E(#N%O'V*P  -`*P=P?S  IG#P$P%R.O0T:R=P 6M#P%R&P*P\
      4R=P>S _Y-P4R  A1#P%S6P J@%O1R H0$R2R4O  _(%R.P II#R*P 6.=P@SBP ]4#S'P*P-P.P1T  )1#O%P'T*R/S0N:R G\
      ('P*R /J.P0R <@'R*P  RA*P8S=P 2b*S=O  ,C#R'P K2$P'O*R8P:R=T?P R'#R'P CQ#P$S&P'S*P/O1P=R  O8#S$P'P \
      (M#S%P'P /E.O0S  IC%P*P4P8W:N U`#P)R*R-P=P  9&-P=R 2:#P4R '('P0R O,#R'P  TV#P>R #B#R/P  PA=S?O  ,&\
      -R1P  QU#PHR YO#T-P/O ,P#S%R'P/P  WC'R-P 3Y#O$P&R.P/S0R 7L#O/R=R !]#S-P.O1R3P ]A#U%N'O:R=P HP2RCP \
       #W'P=R 9I'P*R5P<R  5R=N?T 54#R%P 8J#R'P .F$R%P'R*O-N1S2P=T E)#S1P  RN#S%O /9#P%P'O*T ?W$P1P2S  3A\
      $R2P &%$PDR :U#P%S'P 2]-R1P  EI#P$P%S&P'O(S+S1P4PFP =a#P4P5S ?=*P0R W_$P2S=P  *!#P%R TM#M'W1P 2Y%P\
      -R  .-'P5R *J#P'S0P ''#P$R)S,P-O.P1R >;#S%O  LM*R>P [@#R%T'S*P-G.R/P0N1W6T8R9P:P;P?PARBP =V%R*P  B\
      V#P%S'S)R*P,P-N.R/R0M1T3R5P=P@PAPBPDSGR 9@$S%P&P  ''#S$M%O&O'V(W)R*L+N-S0U1O2R4P5R6O8U9O:P=S?PCNHP\
       7a#P%R8P=S>OBR %3#R=P ]J#R.P1P -S#P-SCP XQ*P=R  &J$P'P-T:P=R>P  Y##S%P'P SK#P'R #3%PCR 7[#R$R*P-K\
      .P/R0R1X2P5O=R@NFS  IU#P%R  H,#R$P X6#P%S&P-P1R=P VJ*O-P8T #%-T1P2P [B*P=R !M#P-S.P8R=P 4-$O%P&P*S\
      2P=T  ,F%R'T(P*O-P (N$P%SBP 6@#L$P%P'N(O)P*S+S-P.T/R0O1Y2O3S4P=O>OCRDTHR K[#S-O ,2#R.S/P3O6O:S  ;7\
      #R$P TF$P%R&P*P/R1P2R8R=R  19#R$R'M)O*W-R/T0P1P2S5P8P:P;P=N>R?P@WBPCPDPFP Ba*P.S0P >'#N%T'P 2(#T%O\
      EP `+$R-P  7=#R'R*P9P  1M$# %,*P=R ;]#P$P%O&P'P(O*R,P-S.R/S0S1N2S4U5N8P=M>S?O@RBRCS 7P.R0P LN%P*P=\
      S *H#P%R +'#S'P5P  ]D#R'P AI*P-R0P@R  _`#N%R'R*O-S1R (/#R'P>PHT O^8P:R  P:#P/R !U#R'P ,E%P'P(O*S+S\
        &%'P*P8S !4#P*U4P=N?P@R _P:R=P  D^#S%PFP G((P*R  5W#O%S :O#W%O'P(OMP  *M*U=M &>%R'P.P/S=SBO CO#P\
      %R ])#R$R%R&O*O0P2R:R=PHP H]#R$N&T*P  X-#P$P%S SE#O%W'P/N 0O#U%NDP 9P%P8T:P  LF#P$N%S&S  ;a#R'P 9F\
      #T'OBP C3%P'R *R#W%N'P0R3PDP  ,,#O%S <;#P'R M&#S$P=P  A/#O%P'T 5Q%P3R N<8P:R=R?P )[#T*P0P7P8P X9'S\
      0O  Ea'S*S8OCP (<#P'R B/#P%P*S ?).R0P  '>#P=R JU*U@M )0%R'P PW%S'O 87'P*R b!#P%R&P*R II#N'R-S  9<B\
      PHR %+#R$S&T'M*S-S.R/S0R1R2O3P4R5O6R8K;S<U=P>R?O@NBNCPDPFPHT .?#R%P A='R-P G2#M%S'U*Z-M.R0O1L2P 5R\
      #S'P*P ?V$P2R  ###R$P%P*R =,#R%P V)%P-R  ^V$N2T  )4'R*P %Y%O*O0P=SCT Z.#S/O5P:R :=#X%L*P-P  I,#T$P\
      %O'P*T-R0P2PHP %Y#S%P'O(R*P-R.P0S8P:R=RDP +!=R@P FK#N'S*R EC'S0O X0'P*R.R0P W##O%S  91#R$P%T&T'M(P\
      +S.R/M0P:O=U>O?RDP D`#P-P1S PV'P/R #$#S'O.P=R  7>%SBO  :N%P*T4P=P /##N*U=P  &a#S%O'R0P  P_#P1R GC-\
      N1T W1#R b]#P%R NR#O*P8UHP %`#R$P%P'K1O3_=O>PCPDP  ?^#S%O 3N*W=K 0V#R%P'R-R.U/P0N1P>P  !]#PCR GJ#P\
      %P'V*P/O=P X&=R@P C.#P*P-R0R1P9P=U?PBP  .O#O%V'O*P-O1S8R=PBRDP AG#P-R1P<P=S ,,*P8P9S  ?-#P*O-P8U &\
      `#P'R 4U#T%O/O4R5P 03.R0P  F1.O0S :6#R5P MC#R0P KW#R'P  )6#S%O-T0P1PHP 3-%P4R =T#P$R2P ?<'T0N CT#P\
      *P/R5T@O   !L.M0P1V  _D$P%R&P2S4P .(%P'T0O  E[$R=P K_#R$P(P*S+R.P0R=N?R H4*P<R YN#R 8J#RDP  F`#W%N\
      'ODP KU#K$O'T(P)S*R+R,P-O.S/R0M2S4R5N:N=S?PARBSDSFS 2O#P%U&P'P8O=S?P ?.#O%S O7$O&S L$.P1R  I^#S'R0\
      P1P7P8P 6>.P3R %##R$R*R+P0O2P=R a=#P'R 0+#P*P=S SE#U'M 1?%P'R RR%R-P=PCR   Q>#P/R 2B#O%P'U*T-PCN  \
       TW#N'P(S0S=O?S Y>#S*P-P  X8#P$R EE#O%T'P ?_#O*P3S8O9S  A:=U?M &5%P'R B=#P%R L<#OBS Y<)R,P  @1#U$S\
      %S'O(S)R*S+N.T/K0N3P4T5P6P8P:T;R=U>P?P@OCORP  -T#N%T1P7P8S V+#O'P(P+R-S.R/R0P1P=R?P G*%PBR D%=R@P \
      V_$O&S1P2R M4#S(O4RBP [:%P*R  [C#P%R  %8*R8P=OHS 6S#P'P*R-P/R1RBPDR Z`#V$S*P-P4P=OBPCPDP :5'P-R BF\
      =R@P 0=#S%P-P -[#P'R  PI#O%S OY#P%R +A#R'P FY*P8R (+#O'S*P=R %B#P%SEP  )K*P-P4PBS AI'P/R R,#O$T4P \
       SW#R$O%R /-#S%O'W.O0N=P@P  F)#P%T'P X,.R2P $3#P$R S/*S8O  a;#P/R aE#R'P R)*P-S1P /W#R$P%R'P =a#S0\
      P:P  [^*P8R -3#R%R'O '-#U$W%S&P'I(P*U-N.P/O1P2N3P4V5P6T8P:R<R=M?PCRHP +_'P (?1P=R  XR-R0P NO-R1P J\
      L#P5R 3/#P$O%T&S'O*S-S.P/R0O1O2R5U:O=T?P@NCREPHP V3#O$T&P:O=S VO#Z$P%O=PBNESHM 11#R0P 1L-O1S  H7'P\
      .P0S `b#O$S &!#S$S%O'P-P  E>#T'P/N *;#R'P ZX#R*P QF#P+P1P=T   BT#P'S(P  &0.T0N 2b#P'R   '0.P2PAS /\
      K*S=O <`'U*P.N0P@R NV#U&P'P*O6P ME#P%R  7L'O*S T2#V$P%V&P'N(R*P+P.P/P0R1P3S6P=R?P@PCPDO E7#S$P*P /\
      _'S.P0O 'B.O0S  -S$R'P-P2SCP 75%S4P $R.S0O 3N#PBR  B1*P-R Ka#R%P '-#L$T%S&R'R(N*T+T-N/P0R1R2O=T>O@\
      RARBODOFP UA$R*P-P1SHP  2>#O%R'R-S.S0P1OBP _>%O/S ']$R2P  *.'R*P J.#O$O%S&T 8W*R1P FQ#P%S'P .;#P%R\
       B'=R@P  P(#P%R DX%O'S  Q_$R*P2P=R@RDP X0$P2R -W*P2P5R=O?SAR 5Y#R%P:T=N ++$R*P DA$P=PBS  ZV$T%S'P*\
      S-S.R/O0N1O2P8P9S=N>R?P@SBSEPHR T$(P-R ,R$R*P=R@P W6#N%UDP G-%R'P X8%M&S'T*P4O5T8P=RFP  =K#P%R R:%\
      R'P EA#P/R 6L#O%T8P N2*P.R0P>R  N<*P=R LC#P%R  U;#O%T'P 8.#P%S&P'S*P-O.R2P7R8R=P  *Z#R%O'P0S Xa#T%\
      P*P4P9P  8$#S%O*N-S=R LJ#R'P  1U#T%O-P 5O$P&R aO#R=P _a#T$N%S'R(O*M+P0T2N3!4P5P=N>P?PCRDO  )=#T'M.\
      P0S @!.R0P *!'R*P  bN-N1P2PCU B@#O%U&N'S(R*O+P.P2R  ;$#R&P*O8S DS#P%P'S #X#O$S%T&N L`#M'S*W2P>PBOH\
      P MD*RCP  A-#R%P'R?P -7'S1O  C.$R&P-O/T4P6R:P ^Y#T$P%O IB#R'P @L#O%R'R +4=R@PBOGS  7?#R%P&R(N*O+S.\
      O1R8P:P>S@SBRFP 1B-S.P1O b8*P=R F]%P'N*S2R4S5P8PCR L4#O%S  a.*T=N F#=S?O 0(#R*N-P=U  :$'# Z,%O&P'P\
      =S@R F^(R+P 2M'S/O   -U.S0O=R@P QK#T$O-P.R/P0P1S2P ZV-P1R ^9#P$P%U9PCP C9$PBR WaEPGR  TQ#O%S `J#P$\
      R%PBR &R#P*R0P;P@PCS ?3#S%O K7%P.T0O1P 5O-S1O ;-#R$R%PHP  BJ'P-O.U2P TM#S%O .%#P%R-P:PER 60.P0R1P \
      =)#P'R  EO#P$R 3##N%L'S-P.R0P8P:R=T?ODW 5K#R-P ZO#U$P%O'R*O-S1P>P  GM#T$O%P&P*PCR V'#P%T'P-P4P <C*\
      P8O:S 8^#PBR SB#N$T%R'O8R 9<#P=R .##N*UBP 04#P$P%P'P*O-S0R1P4P=WHP  ZS*P2P:U=P?PAR  1-#T%N 7Q#T%O-\
      P  1)$P%M&U  J%#O$U%M'P*S.R0P1T2M4T5R8P9R=M?R 7$*P=R a(#P=R H`=P@R $>'R-P 4-#R(R+P8P O<#P/R  S8'P)\
      R*N=P@U LU#P4P@R :a#N$R%P'R(P*O-R.R0S1S2P4P8P9RAODPERFPHSRRSP V!=P?R 1K.R1P  GL%P*R-P8S:P=R?P WS#T\
      $R%P'O*R0P2P=R?P +6#P0P=S@P  H$#R-P 76=T?N KD#S7PHP #%#K$P%O*P-P1T=XCPHS  &K$R%P.S/R1O2P >6#T$R%P(\
      P+P=S?P@PEP ?G8P>R ].#P$M%R&P'O*S-T.S/O0P1P2T3P4R5N6R7R8P;R<U=T>S?K@RDP !_#U%O'R/O1P8O=O>R?TBP Da#\
      S(P+R;P=P  &[%P'T*P-P.P0R1R:PBP 5?'O*P0T  #D%R*P 9D#N%R'S(P <=#P%R  :a#P%N'V C+#P%R /'#P%O'R/RBREP\
       .,#R$O%P*P4S8S9P  J$=R>P 81#R$P%M&P'R*U+P-P=PBPHS 7T#SBO 5='R1P Z@.R0P E]#P%P-S.R1O KF'R-P  ZS#R$\
      U%P.P2N <U#M$P%P'S(S*R+P-R/O0S1U3P4P6R8N9P:N?T@PBRDTFP *P(R+P 8='P*V=M  ,:#P/S=P _M$P2R ]A#T'P(P0O\
      8S  Z74# Z-.R0P ]P#R>P J##S%P'V(O)P*N+P-P.P/T0R1P5S8R9P:N;P=T?L@TBPCPERFRGP S;#P$T&P2P  6I#V%N'PHP\
       28$S%O E=#P:R 0]#P%S !P#S/O Q1(O+S  ?:#V$S'N(O)P*R-P.S/R1S2S4R5O6R8R9P:N;R=S?P@SBRCOENHLSP Y1#S%P\
      6P QV#S%O'SEPHP G1#S%MHPRS 9/#P%R2R=P RY#O&P'P*P-R1P=T@SCOHR N##P%S;P CT#S%M-T=P #B#P%R  NT%S'O*R=\
      P Vb$P&R R@*R=P #4#O%S  +@#R$R%S'P-P=R?PCPERHP WG$PBSGP <R$O2S=R?P 4>-P=O@T  &%#P%SEP >B#O'P(P6R8S\
      :O=T ^E#O/S ZI#P-S1P  @J#P%S=P [b*P8SCP :4#P%R&PDR  ?[#P%S&PFP !8#P$R S=)R,P b`#O$P'T.P/T0N4R<P=S>\
      P  =(%L'V )G8S:U=K :P#R%P.R0P 1B*R1P #N#S%P?P  3F#P$R%R&P-RBP O/.R0P /'#O$P%O*O8PEX  2P#P.S0O7R=T>\
      N X=#P%R 9^#S'P*P  S3#P-R _:#T%P*O HL#P%R  00#P*P=S (&#P%R 'M$R&P TX$P*S=P  >LBTEOGP @H#R'P  6:'R*\
      P W>4P5R  W;2PAR R8%P8SHP C=#PHR X^'T*N  Zb#R%S'P*P8O +J.P/R  MP'W/K J3#O%P'R*T0P8P Y=#P'R*P K4#U$\
      P%O4P F>&R'P S^*S2P@O PM#O%S  <+#N*T 0b#O*S3P@R R-#P$O&O'K(T+O-P.O0R1T2S3P4R8P:V;P<R=S?P@S 2G#R%S&\
      S'O*O/P2P=P?R :O#P$Y%O&T*L2P8P=PHP  X]'P.O0S aH$P%U&P*O=PER %2#U%R-L1R=P  WT-S1O  A:#R$P [`#R1P >3\
      #T%T'KDP H-#O%P'S*P/S=P?R GT*R@P  ;5'O.X0M1P  :6'S.P0P  SO#O%S ?(4R8P (C$S&P*P a&'P=R  W!#R>P Y@#G\
      %!BP QY$T%P2OEP W'#T'O*O-S1R >?#R'P  C9%P/P>P@T XH*R1P  >S## R`.P0R QK#R'ODR PX#W%L'P  ?;'P*R HD#O\
      %P&R/R>R &9#R%P ^[#P%R  %=%RAP  F['S.R0N %M#M%U  _F#O%R'R*R.R5S8P:P=P 0@.R0P ^*'R/P  +F'R(P*P+R JD\
      -P6R:P=R [3=R?P O4#R _T#W%L&P'P*P=PBPDPGRHRSS  FJ#R%P  8<#S$R%R'M*P=R >[#R'P<P=R  (C#P$P*P2R=S Z+'\
      P-R6N8P:U (X=T>O  ,B#R)P J$%R&P'P*R-R.P0R2P  @U'P8R  ?-%P'P.R0S  Z>#R*P:R=P X.(O*O+S=P@T -<#T%N _5\
      %S'O ^/#V'P(R+P-L=N?U  &12R5P =?#P*R 7*#P%R R_=R?P  T-#P>R B[%P&S*S-O.O/R0R2O4O:P;R?PCSDP 4M$U'P-P\
      4P=R?P  Y('P*P8S:L=U EX#R'U0N5P Cb#P$M%R&T ?:#R'T/R0N1P8P  ?L*N;P<U A==O?S  &L%R'P .H#P8R FC#P%R -\
      E#T%P/O @`#P%R-R1P XU-O2P=P>TAR  W(#T$P%O&S'N)R*P/R @b#P$P*P/P=R@SFR 0P#S-P1RBPDP  7/%P'P*P8P=U  X\
      P#R4P _I$R'P(P*R+RFP 5&*O@T SM#P%R  $^=P?R ^K#P%O*R/R:S=O?S B<#P%P-H1]=P 2R%P'R*P=S  #*$P%P&S'O(R*\
      R-P/R0R1R2R3R4S5P6R:R;S=O?M@PARCRDPHPSRTP ]a#P$S'P  CX#P%R V3*R-P 1U$P%P&S L:'P(P+R.R0P2R NC%R'P  \
      [)-N1U2P .2'R0P bV$R%P K6#P*R8R>P ,H#R'P ?^.R0P  4K2P=R  ^S*P=R *,#V%O-P4P ZM*P=U?N GA&R4P  >(#O$S\
      1P2R LW#S8P=P>PDPHR [-#R*R-P2R8P=P %?#P$P%U'P ,(#S/O  Ca#T%P'P*O=R aYBRGP #X#P%S'P Q1(O+S  &N0P2R \
      A:#R%P'T*P0P8P=R@P .W#R%P  &/#P/R4R8R<P $Z#P%R&P'S*S-M.R0P1P3P=S Ma%P*R !U1P<R Q=$R=P  O,#U%PBN O2\
      #P%S 2Y#R%P (9#S.P=P 48#S$P%S'U(R*P+P/N0O:P=P  2?#L$R(U I;#U*O-P=P@SCP bA#P=O?T  S.#P$P'R2R ;H'R8P\
       @Q8R  _-#O%S'R-S.P0P2P3P=S KJ#R%P W0#P%R'R*T+P-P:P=O@R W['P-P0S 1C#P/R  +Q'S+O-P4R8P>R ZX#P%R8P=R\
       ?=#P-R $T#S%P&P _V4P6R /_#P$T&P*P  &P%P3R  aK#O/S  XG)R,P SO#S%R'P-P1P  :<.S0P (0#R'P-R.P8P=R  S&\
      #P%P'U(P*P+R-PCR (Z#V*L 0/#S%O ]$#P$R %,#T%P&R'P(R*T/O1P9R=P?O@P [_=S?O @+'P.V0M  (=#R(P+P-R `+#P'\
      R*P-P2R@R  I[#O$O'N*T/R2R=R>R 45$P%R ES#R$P%P'R*O-X.S/O0P1P=PBP ;;#R$P  Y:'R(P RB#N%T Q/#R$R%P&R'P\
      (O*U+S8O:P=N  4X#S%P'P0RHP P!#T%N &Z$P%P*R-P1R2R4P=R?NFS `&#N%T&P 8O#P$R  D1#O%S'P RP#N%S'S*S-P=PD\
      P  A%=R@P 0+'S*O G,BPGR  :5#N%R'R*R8RHP /0#P%R =)#O%P&P'U Xa#P%R  1_#P=S J##M'WBO '4#P'P(P)P*T+R,R\
      -P  I&=R?P W=:R=P :7>P  7K'P0R JP%N8PDU  P/#S'P*P6P 0;#U$S%S&R'R(R)N*U+S,S-R.O/O1M2P3P4M5P8P;P=R>R\
      ?N@MBVCPDRENFUGLHSSO 6O#P'R0P=R .>#T%N  021P;R ,:#T%O'O*R.R0P1O2R8O:S=OBR a(=R@P 6[#S$P-P  Y'#P%SH\
      P '4#P'R '%%P'O4T AE#R%P V`#P*T-P=P -R#R%P'P  .P#R8P *C'T*N4P<R=R?P .T#P*S0P X/%O-S O/#P%T'N*S8P=P\
      >PDT  $5#P>R ZV#U%M :Z8R>P UP'P*S-O1R4R5P Y`#P*R.R6P8P=R>P?R `_#R$P  #@#S'P*R-PCPHP O%#O%S*P=R 9=#\
      R%P0R=P  .^*P5R  29#P*R XJ#P'R H##R$P W^#P%SCO  &D$R2P L(%R'P =M$N%N*P/S2T3R=R E*#S$R'O.R1P4P5P>R \
       &K#T/N F5BSGO W)#S%P=P  ]A#S%NBR L;=P>R -X#P%V'O*O 7]#T$P%O&P  >L%P'R  >4*S=O TG#S%PHP QL#P%R #+*\
      P:R 8R#P%R 2H#O$PBT  _L## FN#P'R*O8S 2##P$R 3]#P$R   F+#S%P?P +9$N%U&P  PV%P'T-O ^;#P'R)P9R R!$O&R\
       7Q#P%R &P'R1P $F-R1P  2F#P%S=P O&#S'PBP  FT%P'T*P >K#R%P RB#P%R=RDP  4%%P=R _4%P*R $>-O1S _b%O'P*\
      P-S0R1O8R;P?R@SCPDP @Y#V$R*R-P/P0O4R6R8S:O;O<P=P@O <L#P@R 90#O'M*Z-P@P BK#S%P'P 9M/R=P  %*#P$O&R'P\
      *O-T2R Z&8R:P YS$S%P&P'S*O `9=P?R ^H'P*R  2>#S$P&S'R-S.R/O0P3P6P8S=P@PBODP #X#R'P P!#R'P %F#T$P'P3\
      P !`#R%P CO$M'P*U0R  KM=S@O HO#R%P [D$R&P b.:P=R -,#S$R%P&P1P4P  M]%RDP 87=S?O ,;$S1P2P  '`%O=S S&\
      %O'S(P+R BE#P%P'S 1@$O%P&T D3#N%P'U 5^*U-M/T0O1R4P6R8T9S:O=X>O?KBPHP  ;B#T$P2O  P##T$P&P'O)R*P4R6R\
      :P@NCS Y&-P2R ;1#P%N&P'V*P0R %)#S$M%R*S-S.P0P1S4P5O=V@PCODOESHP  >?'S1P9P:P :/#R$P IM#T*P/O Y2#RHP\
       >_*P@R  9T#S1P=P?RAP R!#P*S-R=O _1#P'R*P/R Y<#P'R/P1S 6R#P*R  86#O%P-S1PBR ]R8RBP (-'R*P.P0R:P=R \
       9''P0R EY#S%P*P T/*P=R 01*R=P@P `=#M'P*O1PCY  =Y$P5R Z)*R=P [J#U%O&P*P=PCPHS ;9#P'O)S $34R5P  7A$\
      P%U'PBO 1+#N%T @K#P'S*P;RFP T]#P%R _^#P*R 99#P%R.R0P  7B#O'T*P J&'U-P.R0O1P -<#P$T2O OB*S-U.P1O=N \
      :;#R%O8T:N=P@S  3<#R$P%O&P'T)P*P+P-S.P/S0P2R8W=K@PBRCODPFUGP ^6#R*P M*=P?R 4%#O'R.N0T  QU%P-R (B#P\
      %R  7,-O.V1N [>#R$P*P 7G#V%O'M*P-R1P4P8P=P@U  C)#O'T@P F9#P%PDS +I#P-R >5#R$P aR'P*P8S ^'#O$P'P-P4\
      V  29#N$T'P)P+S8RGP >>8P:P=S DS#R-P K8%P'R @,#U%O&P'P.S0P1P  ?>%R'P(P+R I>$O%R=S?P  W0#R$P  6H#N'P\
      *SFS ;@%S&PCP  #^#P%S&P ?^#N$P%P'R(R)R*R+P,P-S/U0S1O3R4P5R6O8N9N:V;R=R>O?O@RASBRDOEOGPHS O_%O*P4T \
      aZ8P=R &-/R=P R_%R'P E-.R0P  W=.# &/.R2P ?E#P%P.P2T -X#N%R'S HG1P=O?T ,U%P=R XJ-S.P1P CS#P%S&P V--\
      PAR  0.$O&R4R _($P&R BE#O%S .(#R-P *S#N%T  XG*Z9M=M *W#N'UFP 148P=S>P XP$S2O  );%S2P8P A7#O%R'P*O0\
      P=W?P =T'R(P U@#L$P%O'P(O)P*].Y/P0N1K2P3P4R5T;V<U=L?PAPBPCPDPHRTP %%-P1R  LW%R'PHP  +`$O&R0P4TCP G\
      -*O;P=P@U  T_'P*R  &['P-R %+'PFR   T7#P$P%P'T*S+R-O.M/R1R2P4S8R=P>R@PTP BL'RBP  50*P=R 7**P=R 7O#T\
      'P*P3P  T4#P%W-M $_$R*R/P1P D3%PER  #A#P$P%SHR  AB%R*P .+#P%P-SCP BI$P%OCUEP  <.#P*T4PHP 8:#P'R @.\
      .S0PBP  K&%P'S*S.N0R1P3R4P6R:S=N?R WG%P'R=R?P ;1*P-R M;#N$R%P'P(P)O*R+R,R-T.T0N1T2T3R4S5O6P8O9R:O=\
      R>R@PCPGP -(9P =,#P'U)O*P 2-#O'T*P =#=P?R  V?#T%O'T(S*N+O-P/O8R:P=R?S@P (&=P?R 3>#O*T=O@S ON(O)P+S\
      ,R8R=P  @=#R$P  $5'P )J#S$S%O'O*P2O=R?PBS DC#O-S  0b*P-R I%*R.O2R JI#S/P=P  2+C# 3?=S?O [@*R=P ,H$\
      M2U *8#R%P A!$P-P2S ]P#M$U%V'R*P-P.O0S2P=NCPDOFT  %9#S%P'P AG#S%P*P@P  ;_## BO1P6R GC#P'R G&'P-P0S\
       P>#P'R :^$P%R ;N#P%R )Z#O%R'S*P+P/S=P _E#P'R #X#R1P a;$P%P&S   45#R%P _ZBRGP >+=P?R ]T'P*R  L,#V$\
      S%U(O)P*R-P/K0O1O2O3P4T5P6T8S9P:R<V=M>R?N@NCPHP 5<#P$T%R&P'T-M.P0P1R4R8R=O?SDO  ^O#R$V%T&P'L(J)M*V\
      +W,V.S/N0L1R2P3O4T6R8P9P:U;P=P>T?P@RAOBPCODOEOFTHN :[#T$O%O&S'MHT .B#S%P'P N3#V%P'O/PDP  ,;#P%R  A\
      /#O%S :G#W$P%P'P-P3PCP 8C=N?T  L4#O'S #,#O%S ??#P$P%P'T-O/R1P8R9R=TAP  ='%R&P A/%RBP 5N#P'R*P  T3.\
      R0P 4&'PBR 8>#M%O&P'P*O+P-R.T/O0O1V2R3R6P7R8N:R;P=R?T@NCRDRHT :J*P=R ,%#R'P 3a#S%P*P CD#P*P@S  b'#\
      P%R D=#P'T/N D<%P'N(O*R+U  '1=R?R@O Z7%O'N-R1P4P@V 6I%P*P>S SM'P1R 98'S0O 40#O$S '.#P%PDTFP  J7$P%\
      R UW#REP -*#O'S*S=O@R /b=R@P  ._=# R,#O$V'T*O-P2OBP 0C#O$S F-#P%S'N-M1W :0#R$R%S&P'R*S-R/S0O1O2P4P\
      :P;R>PCSENHO <11P2R  Q]#R$P=R?P *a$P'T.P0O5R:R=P  U(.T0N bF#R2P ME#P'S1PDP  (1$M2U _E#P%P&P'N(R)R*\
      S+R,P-V.W/T0N1R2R4N5T6P8O9P=S>P?N@MCODPHS &M-P1R /2#O%R'M*O.R/P8R=TCT  >D$R'P )W#R-P EY#O%U=PRP !@\
      #P'S*P  <.#O%R&P'VCO .`-P1R  (S#O'SFP VG#U$S%R&P'M*P2PBP *M$R&P ?^%P  ?_%N'T 4>#R-P aZ%R*P>P  IV#P\
      $P(R*R2R8P 25#P-T8OCP ;Q#P'R -K#P*P8RHR  K>#R%P (&#S%P*P QA%R'N(P*R+R0R 7;-R.P2P  YX%R KK'R*P C1#R\
      %O'R P[#R'P H5#R'R*O  `B.P0S=P PI=O?T@P ;I#O%S S('P-S1P  b1#P*R1P2R3P4R=P?R <N#P$P%S N^#P/R D%#P$S\
      .P  _G#L$P%S'S)P*P,R.R/S2P5R8R L7#P-S5P A&*N=T (F#T%R)P*P-M.P0P1U2P UE#O%U'P C3#O'P*T KB%O'T0P  $.\
      9P 93#R-P 5X%S(R*P+P-O.R/O0P8S:P@SHP IH=P?R  ,A#R=P E^=R?P J)#O'R/R LT#P'P*T1P=P K'#R'T*P.P3P@P  H\
      7-P1R NA$P*P-S 6+#R'R(P-S.R0N B4#V$M%R&P'T(S*P,R.N/S0R1P2P3O6P8P=K>P@PBUDSERFPHPRR ;S%T'N  MU$S%O&\
      O)R*R+S-N.O/K0S2S3R4S6P8S9P:S;R>R?P@RAPBRCPDREPGRHP TQ-R2P @A%N&S'P(P*O+S-P1S4R5P<P=PCPHU 0?%OHS 6\
      C#N%T  Fa#O%R'T*PCP X]BOGS EE#P$R ,,'PBR B`#P'P*P-R/S8R=R?PFP :9*R1P=P@R 7X#P%RCP  #J#P$O%T)P-P.R0\
      P2S8S;P=P?PDP @&'R)R+P,P +7'P*R 9Y#P-S.P 2%#S%P=P #E#P$P%O'R2RDS -9*V8L DZ#P%R  S8#P%O'T E%%R*P8S=\
      O :-%P4R  *[#P%OHT JY#R$P%O'S+O,S-S.U/O1R2R3P4P6O8P9S:R;R=O>PBPFPGPHRTP UQ$P%N'N*U+R-H.U0M1W2S3S5P\
      6R8S=P>T@OAPBPDPHR  RJ%P1R DC#O%S=P %H#U$M%K&Y/P2P4PCPEPFPHT GK#W%P*O-OCP Z4'P-R 7:$P&R ;N#R%P  #O\
      #P-R (7'P-R  ((#T$R%P*R-P/P0R2P4P=P?RHP 'A#S%N-T1P2P I=#R-P 0U#P'S5P A<*R0P;R=PBP  X0#T$R%N*P-O.P0\
      R2R6O:S=R .I%R'P*P.R0S9PDP 2a#O$P%S&P'P(R*S+P.S0O4R6P>P?P@UDP <:#P%R 2K#P%P'R=R  [&:S=O *:#N*S0PBU\
      DPGO B&%R1P +I.P1R &C#P$S%P-R2P   *Z$P*O8S=O@T ]^#P/R ''#R$P `[#O-S )4%R;P ?&#P$N%S&R X;%P0R (+'O0\
      S=P?R  R:%O4S  R0*P=R 3[$R'P*P5P=P?T 5_#R1P 32#P%R  97:O=S  (P#O%P'T*R0R1P>P  X0'O0S  JZ%P'P-P1S I\
      7%P'N*T-M.S0P1S4P5R?M@W >+%P2R  J3=R?P ^b#O%S _=#O%N'U*O=T?P@S 80#R%P-R0P1S2P  Ta%R&P :X#R'P=R?P 7\
      X$P%R*S0O<P=S@PCSEP 'V#P%S4P  B*%#  /L#S$S%R&R'O*P-R/P0P2O4P5S6P=P?RDPES $N)R-P  HL#P%R aF#R%P  M!\
      #R%P /<#R%P&PHS 24#P%S'P  WD$S%O %b#T$P/P2P #b'R0P I^#O*T-R.P ]B#P'P0RBR  )2#S$R%O*P2PAR  ZE#P*R @\
      F'P-R (:#R%P  1R-R1P   NB$R2P &8#R0P aN#M/U 1##R$P%O'R+R-P4R8R=O?S  P+#P%S'P @F#P%S'P U'$N5T  ID$R\
      2P #K*V8P:P=O EG*P.P1R=R JM#R'P BZ#RDP  .'#S%S'P-P6P=P `D$R&P F$#P$O%P&T-S0P1P  ^,#R$P%R*P  ,b#P$R\
       F2%R&P EP#M$P%N*O-P1P4P8PC^  E$#]%P'L.O/P0N W?#P$SBP -##O%N&U  5b#O$P%T Y1'P*R=R?P UM#R%P C!*P,R1\
      P=R BS#R1P =I#O*S+P;P=R ZK#R'P  aR'U.P0N  3S#R'P 7>%R'P 06'P*R  7J$P%TBO  H)#O%S LZ#P'P-P7T ,(#O%P\
      *S-R (S$S2P4P  2D## 1Y$P&R 131P9P=SGP <X#P$P&S'O*P0T=P AG#S%P'P ;XEPHR  0W#S-O 'L#M$P%V :9#O%R4S5P\
      =R@P  $K#R/P ;5#T)P.PCP NI#P-S.P A0#P%R L9#O%O'O0T4S5R:S=K?X@PBPDPFP  %S#O%S-V.P1O2O ;Y$O-L.V0O1S2\
      R=R?P +B#P*R )R$R%O&P'R/S KV#S%R&P)P*O-P1TFP  ;5## KG.P0P2O4RAT  G<%P-SGP -G%R(P*P=R OP#R%P  [F%O*\
      U;P<P TL#R=P  b*#S5PBP MH#S$P%P S&#P$R%P*R  'b#R-P=O?S ZE#S%P '^%O'T-S2P>PCPFP  CI#P$R bL#P%R ]R-R\
      .P  -*## a6%O'S /,.S0O  0Z'O/S F%$R*P4N5T=N@T 4Z$R2P=P@R  3S.R1P Ya#R$P =D%P.R  8D#T$O%R&O(P*N-T/P\
      0R1U2N8O:P=N>PBUCPDSHR I+#N%P'V*MCS  H.#T%N*P.R0P<R A_#V%P)P*R,R-P/N4P8O:R=P  =N#R%P Z4#R'P  G6/S=\
      P C%1R2P !O#L$P&P'P*J6P=h@KBP 9S#V%R'N*O-P0P6T8R:N=N@TBP  F/-T1N ZG%P8R !)%P-R _3=R@P (6#S%O   M4#\
      R.P0R1P bD#R%P R=$P%R'O*P.P0R=S B^#L$P%M'[-O/P=PCU  J4*R=R?O   +9*P=R P;#P;S=P ='#P%N-R/T bJ'R*P W\
      +$P&R'O*T8P OV#RDP OA#R+P 7:#R4P W6#O%S   SI#R%S'P-PHP PN*R1P b6#N%X&P'O 5J$T%P&O  O+*P6N8S:T=P +D\
      #R*P  GH#S*S-P.P0R=OBP  a/%R*P (D#P$R O;#P%P'V*P/O=P 0['P*R=P  ^*#O%T'P 6]%P'R2PAR  CL#L'V*R8P 98#\
      N&S'R*P-P8S=R?PCPDR aH8P:S=P +/#P%R HD#P%R .b*T=O@P  >)%S'O ^&#R%P <;BPHR Bb%T'P*P,P-P=S?P  :-#T%P\
      'P-P 3S#P%T*P9P @7*U=O@O M0%P-P.T1P  F+#S%O 92'P.U0N C3#V%M*P-R4P  )K$P*PCS P@#N%S-P8O=RDS  WQ#P$O\
      %R.P0R2S 3'#R'P(P+R E#*N<S=P?S  XN#R$P%R'R0P=P  />#R$O%N'P*P1P2P4P5W8P=OBWHS  W/%R'P  ,3$O%N&R'N(P\
      )P*T+S-R.P/S1R4O;P>S@RDOHR  .)#P*P.T1P `4$T&R'O(O)O-R.S/R0O1U2T3O4O5N8O9T:P;O<P=U>P?K@UAPBRCSDPGP \
      2M#P(R8T:N H-#R%P )F#O$S%T'O(U*O+O-X.P0M1K2P3P5R6R9O:P=R>R?X@OCRDPFSHP [D#P%S*P G)#P%R'P  C,#P%R'R\
      -R/R1P8P:RCP !(#R%P&P*T2P=OBPCS .C$P2PDS  SA#P'T0O ,X#P/R .7#R>P 1_$M%U&R'P2P ']$P%R <0'R0P ^L.R0P\
      2OAS  [Z#O%S aG$RCP J9#O'P/T  I`#P%SEP =T#P&O'U*P4P=P>PCTDPHP 'O.R2P #'#O'S  :]8P:P=S ),+P.S0P  X;\
      #P%P&S =.#N$R%T2P +0#O$S 'R#P'R*P-R1O8S _2-P1R  [S#P'P-R1R )1#H%!&PDP G:#R*P EU*P=O>R?S 66#S%O'P)R\
      *N,P/P0S8S 7!#U%N&P'U(T*R+N-N.L/N0[1P2P4O8U9R:S;P=P?V@LBRCOGP X>#R+P2PAR   +/=R?P  -O%R*P W/%T'M*W\
      0P1P3P5P=P>P @(.O0S (O$R-N1T C(.R0P  R`#P*U=N FE'M*T/R=R>P *[#R%P GE*R8R=PTP  MQ*P=R X5$T%P&P2P 4+\
      'P-P.P0T E:%R8PBRGP  _[$R2P @V#R$P%R&P +!%R*R.R0P4P8R;P=P :3#O%S  <J#U%N*P-P `K.R2P D]#P%R N5#P%R \
       E0'P*S3P ###R%P M3#P$P%R(P+S0P5R=PHP !M#R-P/P=R?R 6`-R1P  G_#O%V'P/OHP $/.R0P=P>R  6=#P%R=S>O D,.\
      P0R +X#T'O/P V2#P'S-P 5P$R2P  S$#U%P'O=P `!8P:R  )a%R;P *^#S'O FN#O0S  a.#S$U%N&P'P8P 2W#R%O*R LR%\
      P'N-VBP EA8P:P=R HG#R'P  <8.R1P  [T#O'V)P=PCPHP ?P-P.P1P2T B0%P(T+O XN#S%P'O0R2P4PGPHS 5_$P=R EW%R\
      &P 8+%O'S S,#R-P 0Z#R$O'O*O-O.T1V4P=R>P  JD#R*P8R=P 37#R=P P8#O-V1OCP  )(4S5O  I)#N%P'T(R*U+R-N/P0\
      O1T2O8P9P:N;S<P=S?R@PBS &'#R%P B0#N$P%R'M*M+T-U.S/R0P1P4P5P8U;P<P=R?RFP I##O/S  6/.R0P +X%P1R U/#S\
      $R%P&P2P  Z7#S'P=P C9%R/P CP#M$P%M'O*T-P1P4O5K6P8f=OBP <2#T%P'P-P '-#S%P.P/R4P  BH.O0S !M#P%R 6B#O\
      /S T+#O%N'U  MS#P$P%R&P'R(P+SCP 7G'O0S J.=R?P `J%R&P  .?#P%R O8#O%S'U(S*P+O0P4P8R:O=S>P?P@R  A[%N'\
      T 8Q#R*P-R=P CF#O=S  4A#P%R'S=P KH#N*P+V=P **#R=P 'L.P0R  M##P/R  Z#:R=P ZE=P?R R/#S$P%P-P WG#R-P \
      /9#P-R ;-#U$M=R?P  ::#R@P >,#S-O 9W#P*S/R6P8S:N >S#P'R  U0#P%P'U*P0P T-#X%M*O-P /W'P0R 9G#O%S !R#U\
      $S%N*N/P0RDP [+#S%P/P  bE%S'O M,$S%O*S-S1P=PDPHP /2%OETHP  L?#U=O@P *.$V%N&O'S=O?SHP /Y$O%S&S-P2P \
      ]'#P-S.P ,/#P*S>P  -8#T'N CK#U'P5P8P=P>P L6#W%O'R*M-O0P8O9P:P=S@UBP R@#X%L-P4P &Y#P%R OM'P-P0S  ]6\
      2PCR #b#S'N %V$R%P LO8P:P=S )'#T)P=PHP YV#T-N1P )<#U$O%O N5$P'P(P)P*S+S,P-T.R/S0P1O2S4P5R:P;R=R>O?\
      P@PBREOFOHRRRSRTP  6`#O/S N_#P4R B1#P$P%S  $9%P&P'S I&#S'O .+#R*P Z>#P%R Y:%P)S,O-R1P=R  ]!#O$S%W&\
      V'T(R)P*T+S-R.O/O0P2N3O6P9R:P;O<P=N>O?NBTDPESFPHN @J#P%R'R*P-R=N@PHT W^#O$S )S#R'P   K==P?R HX*P0R\
       AR'N*O,P-X.U0N1O5L8P:R<O=S>R@PHV 7)%P'S.P S$*R=P  OS'P-R $Y#R%P ';*P=R  M%$P%O&T DF%P2R6R:P=RAP :\
      M%R'P 7)#X%L'O  Y)#T'P*P-O1RCP `)'R0P Ra-R>P  B@%SBO 2:$R&P Ia'S*O  E(#P/R .R#N%R-PDT FG#S'O `C'P=\
      PES F`BPGR R:#R%P'P-R0RDP #)$P'R*P2R SG#N%N'P*P-W1P=S?ODT  JE.R0P  YC$P'R F+.R0P  4`#P%U'P4PBP ];#\
      T%P-PAP  >=#OHS =?#S%P'P -F$R%P ,>#W%N'P-P0P=O?R UZ-P1R LA#P$M'U(R)R*R+P,R.N/U0T1P2P4R5P8R:M<T=P>R\
      ?T@JBRCRDOERFRHP  FI*R=P !)#T$P%R&P'PBP XJ#T$P%O'P*P-T8P=SCPHP N^#U%N'P U.'P-R1P  Tb#P$P%N'U:R 18#\
      P%R 0[#N%U'P 1X#R'P #:.P0R .#*R-P  #B#K$W'P*P-N0P1O2Y BI#P%O'U*O/R=R?P (/'O0S ;<*P>R 3Y*U8M  Q(-R=\
      P H!#R%P 1_%R'P _9#T%P'R*P,P4P>P ]5.P2R +C%R4P  ^`*U-O8PBP 22#O$P%S2R 3E%P'P*S T!.P1R  >G%OHS  KY%\
      S'PHP 570P1P4S ZB#T%O4P YA#P*V=N@P ^$$R&P2P  =M#R%P .U#N'R*R-P4R5R;R<RBPDO 9Q*P=R  &;#R=P C.-S1O  \
      WR#P$R.P3R T2#P%T*P+P 91%PBR  PZ#S%O VQ#R'R*P=P  $H#R'P 5>=P?R  ?J#R%P*P5R8P@R <4#P%N'U ([#P'P.P0T\
       M[#P'S-P  JI'# C2#S'P/P =>#S'P*R1P8P Hb#S%R(S*P1R4P8N9R=OBRENGPHS  D1$# @;$P*S=P bM#S0P:P =!4RBP \
      +%#K%Y'P*P-P  #W=O?S 0M$P%M'R+P-S.P/U6PHR GN#R%P  R@%R (0#P$R  E,#R1P AT#P-P1R I$-R2P B,#R%P  GK8O\
      9P=T JY=P?R  #?#O'TDPGP C9#P*SFP FE*N?T FF#P.R Z*#P=TDPSP B6#O-S :?.P0R   W:/P0R 66#N%V'O.R3P /[#S\
      %M'P*N.R/P0P6P?R@TDU C['S0O  TT#O%S  RL#R'P5P Q!#P%S=P  SH%P4R GU#R%P +U#R$R%R&P'T(R)O+S,R-N.P/S0P\
      1P3O4R6P8R:N<P=S>P?MARBSDSEPFRHP  6P#PCR UU#T%O'P S5#O%T'PER aY#O'P0RDS +F%P2SHP LPBOGS  33#O'S #3\
      #N*T0O1S:S=O  %E#P%R /S'R(P*R+R-PCP KC=O?S  HO#O%O'P)P*P1P6S8T:S=S LV#N%S&P*T/P=S>P 78#U%O'P-P OE#\
      O%T'P/R=P  `(#R'P AW#RBP MP#P%R _Q#R$P ?F'P*U-P4P=OBPHS  ^(#R$P%L&T'S)R-S.O/P0S1P3P:S=P?PARBP T1%P\
      =R `$#P%N&P'U)R*P+P,P1P3S4P5R8T=O?SARFP 67%O-R1P=RCSHP Z2#P$S&P  V3#S$P'P .>#R%P /R#O$P*R=S  .T#P%\
      R'S3PDP ;(#R*P *T#P'S*P  B7-S1O 93#P$R%P(P+R-O.P/R1P2O5P6R8R9R;R<O=S>P?S@PBSCPERHPSS 7--P0T1O2P 23\
      *O;S   E[#P R3#T%N(R+P Y=#T$O*P2P  UC-O1S <V#P%R HZ=R@P 0D'R*P  /a1P2R N#*P1S>P @X#O%U'O H(%P'O*O.\
      P/S0S=S?P ^U#R=P '!#O%P*T;S=PCP  $b#PBR OG#R$S%R'T(P*R-N1O5P=P?P@SBP V8#U%P&O  ]I'P/R FF#O'S )M'P-\
      N1U LO.R0P  5P'# ]8#P*P5R<R 5W#P*PHS !+$S&O X)#P'R4N5T  Z6#R'P T&*P=R E$#R$R*P1P5P8U:P=O  +?#P'P/T\
       *.#K*X8P @0$PBSGP 4`#J$R&P'T)P*P-P.S0R6R8N9R:P=R>R?V /G.N3T YZ'P0R  4.'R(P PW#S$P%P '.#T%P'P*P 49\
      %T'N /E-P1R  N*.P0R )[#R$P *$%P8P=S K**N+P=U E#$O2S OB%PBR +Q'S-P0P  J6%P-R D-#R'P/P0R UA#O$R%R SO\
      2PAR )7%P*R-P=R  .H#P$R*O.R2P=S O!#O*P=T@P  *8#RBP T1#RDP 3%#P4R 6@#P'R ,;%R'P*P-R4P6O:S  :1#R'P *\
      I#P'P*P0P1S8R @3$P'P*S **'S.P0P  +U#U%O'P5P H68P>R 0F#P%R'R)P*R.O/R0S4P5P8P9R:S=O ;:*P-P=T?O@R D`#\
      T$P%P/P  7D*P4P5R8S>P 9?#O%S&R-P.P0R1R=RARCPDPERHP >b#P*[=H  LF*P<R B?.R0P 9=2PAR U2$P%S&P $M#R%P \
       .<#O%S  Z[8P=R *O%P'R VD'P*R K(8P=R  )?#R-P ).#K%O'N*N-O1P2P=cDP !.#R*R-P.P1P8R 5N#O$T%R&O N01S=O\
       Y2#P$R'S)R*L,P-N1T6P8V:R=V>O?NCP  'A%O'S T_#O%S*R3P '1%R'P T>#P$S%O&U4O  7`#U$S%O&N(N*S+U-P.O0P1R\
      6P8R?ORR  SG#P%S'P OF#P=S?P OJ#P'O-S  *O#R%P W3.P1R  !5#O$P%R&R*U-R0O3R4N5T8S9P<P=OEPFP EY#O'S  C.\
      $T%O&P  OA'P*P=R ?`#P%R 8Q$PER  U,#R*P /V(P.R K]#P$T2O  1=#N*O-R.S0P1S2R E>#P-R ;S#P$S%R'R*R/R0S2R\
      4P5P6P9P:R<P=R>R@PBRCPEMGOHRMP .?%R&P ZR%O'P)S _F#O=RDSHP V8#P%R  BA-P>R :N2RAP #T8P:R :Q#R8P )T#U\
      %P'N-P.O/R0R1P2R  DV#R'P W1=S?O 7]#L$P%P'N(O)P*S+S-P.T/R0O1Y2O3S4P=O>OCRDTHR  H-'# PM%P*R=P _Q$R%P\
       6!#S'O  F<#S$P%M(R*R-U0P1N4N5U=P>UBOCOHP $Y#P'R*P1P=S L2$R%P [N#R$P L[<PAR  LY#P%S/P  ?5#PBR GL:R\
      =P 9!#T%M ?3'R3P CR.R0P 28.P1R =1'P0R  5-#R'P !&#R'P Z9#P$R *4$R%P'R(R+P-R/O  DQ'R0P  ,QB#  *I#N$L\
      %P'S)R*T.R/O0S1L2V5S8P9S:R;R=R>R?P@SANBREPFPHO X.$P&R C_%R&P ['#R*P  H.#P*R 5Z%S'O #D%S&P'O0P=R>R?\
      P D/#P$R +/:S=O /]#R$P  (Z#O%J'Z >&#O%R'R*P  J)#P-R P_=R?P LQ#S+PHP 5H#P2R  `:#R$M%P(R+P,P-O.P/R0S\
      1R2S3P4R=N>R?UARBRDPHP ,)#P4S5P  1P$P*P-P/R2S @Y*P-P1O3V8P 9]*W=K .P#R'P  ?4#U-P.P0P=P 2^$O%T&P 8A\
      #P%R MM*L=V FY#P'R  C;-P4R F**P4R ?H#N$P%Z'N*PDO  K/*RBP W=*P-TCO '3#P4R E]8P:S=P %$#P$P'S*O1P5T  \
      7U%PCR `@1P4R 2%%R=P ;6#P4S=P ;_#P%R .?$R*P  V4$O*U+O-R.O/S0R2R3R5P7P8O:R=L?T@SBPCP #$#R'P  U<#P*R\
      3P5S<P )K#N%T W6#P'M0V ]!#O'R(R+P=P@R  C_#S%N'T*P-P=P ?R#P$P'T*R+P-P2R8P=O>RBRDR OW'P*R -$#R'P  XB\
      $O%S&R'P 0V#P*R@P 0b#P/R8R=P  >2#P%O'T _G#P%S'P >V'V.N0O Z@#P*S=P  <-*O=S SM#T%O5P ,?#P*P+R-P1S 17\
      #P$R%R-R1P4P  7W#R*R=P@P BA$O'P0R2S T!#P%S'P  +1$R%O&R (Q*P4S?P >0#N'T=P */#V'P-O8P=P 0W#P'R YB$P&\
      R*P8R 0$#R1P  4'#P%O;PCU T]%O'S  5<%P-R=PTR H4#R%P  Zb#M%U ]^#P-P8R=R 05#N'V*P-O.S0O1S8P=P 15$R%PE\
      R DW#P'O*S/S0P=P@R   ^J#O%S  CX#S/O `:#O$R*R=P?R N9#P%R @/#R$V%U&P'K(N*V+U-O/S0O2P3P6P8O9P:T;P=P?P\
      CP  [8#P%P'S(PBR -)#O%S V1%OCS YG$R*P .0$S&O ,a$P'P*T2P bC#S*O+R=P  8P1P=R QV=P>R U##R%O'SCP `#'P*\
      S=T@OFP K@#P%R  1:=O?S  ]2*O=T@P  &a#O%P&T A?#P%R  Tb## RQ#P%S'O-S/R0R1O=P N@#R%P8RHP a$-P2R K&=P>\
      R $O$R&P  L!#P%T*PHP P$#S*O-S/P1O:P=TAP DH8RCP Q9$R2P !U%N'T 7U-O1S (U'P(O*R+S #-'P-R  G%=P?R ,!'N\
      *N.O/V0S1P3R4S5P8S=M>R +M#P%S*P=P  3]$R&P 5O#R%P  BQ#R$P'P.P1R8R=T?O KF*P=R !Y#P%SCP  JP#R*P CS#P.\
      P0S  X^'P.P0S  9I#O*R/R AA$P%R&P2T=PDP 57#R$U%N*P4P  ?D#O%TEP 5Z*P=R L%#R%P-P0R  DJ#R'P U_=S?O ?7=\
      S?O [##R'P T!'P*R  ]^'R*P RM#S%O'O*S )X'N(S+S ZY#O%R'U*P4PEP 5U#O'R0P6R=R  *`#R*P PF#S1PDP V<#P'R \
       B('S*P-P ?M#O%R2P4PAT  YQBPER >L#T$P%P'P1S=O  HC#P8R KH#R'N*S  ?K$O-O2U BV#P>R AW%O'S _)-T1N BO%S\
      'P-P  _L-R1P  6J#O%P'T (T$R ,[%S'P=P Z<#N%O'X-R0N  _*-P1R FK#O'S &_4P5R *L$P%K'O*N/P2R6R8S=P>PCPFP\
      H^ Q'$R*P  .:$S*O ]b#PBR 5L'P0R  6I%P&R -6#S%P-P *F#P%S'P TO%P'R  _G#R%P H'#R$P'P)P*P.S/P0R L+#S$P\
      'P  XH#O'S U+-O0S &^'P.O0T  +'#O$S VN$P2R A*8R=P  a&1P=R a['P0R %G#P%U&P*S-P:P=PHP RN#P%R  DI#S%P)\
      P DJ'R=P 8]#P%R ('#P'P*T9P=R@P EF#R*P %.#T'O*P8S=R>P?N@R QQ#R'P  .;#T5PBO SB$S%O&T2O4P $>#T%O'P*P8\
      R  XQ5RBP N&$N%V&P'P*T2NCP 0V#P.T0O 14%P=R H#%R*P-P  C.#PCR 2A%P*R ]F#P%R I:%O'S:N=T W0$P'P5S ,!#R\
      1P  T]#P%O.P/S0R2P5RAR :A'S0PBP 9/8T>N &W#R%O'T*O-P.P0R1R2P6R8P:S>P &,#R-P  /M#O$R%P'T*P=S?PHP  &4\
      #S%O'P*R-P7R8S<P=P +@%R*P ZN#O1S [=#U%N'P WH#P'V*M  T9#P$R  PW%O8P?T $`%P.T0P@P 8]#R$P $3%R-P #^#P\
      /R  U,#P%U'P-P8P DV#O%S*P8P;P=U?O Y5#RBP B`#S-P1P O^#R:P=P P/#S$R'P=PRP  FV#S/O .+8S=O VN'P.P0S 5L\
      #P-R b:*O1P=S )a0R1P =Z'N(T Z6$P%R I6&P'R  (@#L%P'Y(PBP IH#R$S%R&R'S(R+O,P-R.P/T1M2S3O4P5P6P9P:N<P\
      =U>R?LASCPFPGPHTJRKRTS ;G%R&P VA=R?P  CJ.R0P O)*P0P>S E>#P$O%S&P'O(S+P-O.U/O0N1T2S3S6R8S;O>P?RAPBO\
      DR  O+%PER  :?#P*L-P9Z=O O6#RBP SZ#P1R  QE-P1R E?#P%P'RBR 1;#R%S'P*PFPHP <P&P'R %>*R@P  [)#O%S=P N\
      ,'P8R %D%P*R3RDP I`#R%R'P)R-P  8b#PBR  [2#L'P*W  =W*S/P1P X*$P&S'P*P2P=P?R@TEP <S#P%R  a7*R-P -H%R\
      'P 2<$R%P WZ%T'OBP RO#P%T8O  F_.R0P 2G$P-R ?+-P/R  <<#O8R@PHS !=#P%R>P (2#R'P RU%R&P  ).#P%S'O AE%\
      N&R*S:P=S?PBP aT#S$M%L'S*O-S.R/R0U2R8S9O:R=P@ODP T_#S*P-P1R2R4P5R8PBO  M?'P*P8S =S#S%P-O1R2P4P8R=R\
       ^V#R%L'P-V1R=P bN#R%R'P=U?L &^*R1P  ,V$R%R&P2P P1-R1P   a%*O=P?R@S H!%P&R LJ#R'P X?#P%R'PBR SP#P$\
      P*P-R2R=R 1X$P&R'P)R  HL#R*P=S?O J;<P=S?P %'%S'O  3M%P*P:N=U 8]%T'R-O5P  ]V'P3R a!=R@P M5#O%R=R G;\
      2PAR A/$P%R  Da'N*T OJ#R$R%S&S'O(P*S-P.R/P1S2O3P4S6R8P<R=P>P@NDP _&#P'P*S=SBPHP C,%RDP  `5-R.R0O ]\
      ^#V%N&P'R*P-O1R?PBR C*'P=NDU  Q).R0P /3#R'P  9-'P-R1R2P bI#P*P.R0P1P2R=U>P?P  (.*P8R VX#P'P*P=S  5\
      Z#O%T&P'P8S=P@RCP <P#S%O F7#N4T '''R*P  ((#T$O%N'P(T)S,T-T/S0P1P4P;P=OBPCPDPRR :G#P$R'N0T @=$R*P=P\
       DB#O%R'P-S ?J#P.S0P *[#S$O'P.T/O0N=S  _A'P*R ,a#R%P 3'%P5R @;'P*R  %)'P0R E>8P=R Z+#S%O H+#T$R%P&\
      P'P*S-P/P=R@PBRCPHP .*#O%S*P #&'P8R  Eb1P2R RF#P-R1P ^C#PBR 7,-R=P N=#R$S%N&R2RDP 6P$S%P'P QT%P-R1\
      RCP  A-#P'R ;:8R:P WX#T%O&P  (R#R%P'S-P8P  1V#S%O  U.#X$O%P'M-R=N 0H#P*P-S (-#N$N%O&R'L(O*T+S-O.!/\
      P0G1Y2T3R6R8O:O;S=P@TBOCR *.'R+P  <F%T.P/P0R5P  [^#P-P=S VG#R%P/PBR F;#R*P O+2P8R MY#R=P  8B#S$R%R\
      &P)O*L-O.M0V1R3R5P6R8U:M=S@RBR 9X#P$O%R*R1P2S<P ]4#]$P%R'N-R.P0M1P8P=N  Y:#P*P-T1O=R  Z!=S@O 9)#N%\
      U*P SD#P%T'O*O=T?P  07%P-R @!#P%R'R*P=RHP  ^S*P3R  'E#R'P BJ8N=T $9#O-P4T !'#O$R%R2R LW#P%R 5)#R=P\
        b>#R%P ;('R+P H6#S-PCP ]L%R'O4P5R=R@P 0_#W$P%O'R*P-P4P@PBP b0%R'O(R  EK#P%O'S-S1P8RDP _D#P2R *V#\
      R4P  ]E#P*S-P Y6#P$P%P'V/N8R I$'N*T  (A#T%P'PEP bY#P$V%S&P'N*R.R/T0N1T2P3P:P=M?R@SBPDPHP C8#P8R YB\
      .O2S  +H#P'P*S-R7P;P a0%S'N.S0P 96*R2P &/#P$R'R.O/P0S bW#T%O'U(P*O=PHO U>#P$P&PCT *L=O?S U*#R%P=P@\
      R JA#P-R   8S%P4R 4&#P%P'P*UCP  DB'P0R 5.#O'S :W#R'P   H0#O%O'R*V-PCP IF$P*R V)#S*P-P  'D#N*W5O<P \
      2K$S%O*O=PCODTGR 5.$R>P 3N#R$P%O'P*R+P.V/R0M1X2O3S4R5P8S;N<P=O>R?PDO  AG#R$P  SN#S'R1P4R9P=N?TAO E\
      V%P>R MR#P'P=S   X%#W%N'OHP 9-%RHP <P#R*P :$$R*P-P1S2P=P?R 7W%R'N.P0S1P4P5RBR 35#R$P  UN#P%R P]$R'\
      P*R=P b.#P$R&T'R)P,R-R/N2S6P:R;P=O>S?P@RAPCPDSERGPHP  ;<-S0P1P @O#O%S ^+#S%N'P.S VH.O0S K1#O$S%P&R\
        Q9#S$P%P'P-S6P J0%O'T8P &@=R?P /H=R@P  AO%RHP QX#R%P'P-T0R1O?P b:#P$R <!%RHP SI%O'O*U ('#P%R'S0O\
        M`#S%O 0Q%O&S >Y$R2P  [(#P;R 76#P%U'O3P  [$%P*T=O [=*S@O JE#S$R'P-P.P JT$P2R ;(4PBR 5)#R'P NQ8P=\
      R BN#T'P-P1P )B#P1S=P ./#R-P  !W#W'O*O=PCP ?=-S1O 0H%P.T0O 6X#N$P%T&R'P*R+P.O0S;R=P?R   8<%U'M H^)\
      P,R-S1P2P3P8R ME#P%P-R  5E#RDP 6,$P*R C<$P%S'P6P=SCO +P#P%R*P/R8P=R@P @O#P%R=S?O  BN#T$S%R'N*U=M>P\
      BPHP  `]=R?P <?#O$T'P*T-O.T0R1P=P>PBPCPEP  S=#W'O(P*P+O E<#P8R KT=R@P +*$R-P 5%#P%S'R)P*S.R0P1P=P>\
      P I7.U0M  G=*P4S5P  @U#P%R'P/R F4#P%O'O*O-W1P4S8P=P?O@U  M9#R$P 66%O'T*P1P8S:O=SDP I/$P-R  O_'N*U,\
      P R%#R*P RV#R*P CL%O'P-P/U=P?R  P(#S%O'R*S/R8P9P:R=O %^*S5P<P Y`*R-P BD#R'P 8G$R1P  3X*P-P8S=R>P I\
      -$R&P8R9P=R@P 3/#P%R'R=P E4#R-P  4O#P%R-O1S 0a#S$R&S'S)S*O+P,P-R.P/O0P1P2N4R6R8R9S<P=P>R@OCNDSEPHP\
        b]'P*P1P=R?U@OBP _.#P4OBSDPGR ]U*P.S1P  /a#T*P.P>P J`$R2P B!#R.P *,*P=S@P  ,Q#P'T*O4P@S *['P*R 1\
      *#S-P=PDP  <0## a>*U=P@M .,*RCP  P<#T%N C'%O'S bO#O%T'P F4#O(R*P+R0R=N?T %R#P'R*P9R  9J## %[%P'P/S\
       Pa#S/O 70*R ;-*P4R  B!#P%R 4D#O$V&N*P2S>P 0!#P%R $+$P1P2R  DS4R@P O#$R%P'T(P*O+R.S1R2P3R5P8N<P=O>\
      R?SDRFP ^E#P'R %[#P%R M[#R$T*O-P2R=PCO  !,#P'T*O ;,#N%X'P/N B7-P1R &X#R.P  0P#P%R *9#R'P GM=O?S 0T\
      #R'O*S4P8R  DD'P*S=P HU#R-P 1Z#O%P'R(P*R+R-].N1G2P4S5P9S;P=R>R@PBPFS  =R-PCR GC'R*P 'S-P1R =C$P2R \
      IV%M.P=V  3N0P2R M-#O'S !6#O%P'T-R2P=R?P '@&R2P HX#S'O _C3P8R  K(#R'P GF%O&S  BO=# DN#R0P ^8#R*R-S\
      .R0M1O2P8R /`%O'U-PBP SF#R%S'P/O8N=TBR  KG#R%O&P'U(P)R*O.O1S=RDP M*'R=P !`*R-P=R?P bU#T%P'S*S-P.N0\
      O1P:R=P 5+#P'R N+%N&T >)$S&P2P  67#O'S0R=P ;R#R%P-T1N S;#V$O%M )D#R*P ;/'R=P Q`%R5P ]2'P:S  :]-P.P\
      1S OO*R?P 5Y#O*U6PCP (1#R'O*N8S=P>P?RBRCPDRHR  `=$R%O&R QK#S%N.U1MDR G&#R%P Z`#PBR ,=$N%P&U  U8#R=\
      P ']'R*P  R+#O$M%P&P'R(R*T+P-R/U0P3P4P8P9P:N;R<P=T?UEP !3#P*R <E-P4R 1a#S$R%O*R-O2P=PBRCS  bU'S.O \
      7T$P*S=P AY#T$T%O&R'K.P/R0R2O3U5P8P:R;P<R=I>S?YBPDP =N%P=R C.#R$P UE*O8T:P U6%P'R=R?P  b+#R%P  +!#\
      R=P UA#M%O'VBR J[#N8R=O>U +b-RCP  R:$R'R2P4P JY#R$O)P-R0P1R2S=P >+#S'P-P ^/'P0R:R=P  S8#T%O'P XN#I\
      %O*P3PB! ;E#R'P   ZV#N$R'R*P-P.P/R0S2P=P>P?SBR  SW#S%O FE#P%SHP  b!#R%N&T=P :2#P%R NQ#P$P'T=P  PG#\
      P%S'O  =*#O'S (C$P%R 3?#R  =F#V%Z&O'M(M)P*T+R-O.O0M2K3R5S6R8R9O:P<P=R@NBSCSENFSHSRT LV#R.P0R1P T%'\
      R*P !##P%R *!%S&PDP  ?!*R.P )a%N'T  LG#S%R,P8P<P *b#R%O6R  a7#P.R =N#O-R1R  $>$# -2'P*P=T@PCP C[#O\
      %S  EN%O'T-P O9.R0P ?4#R%M'T)P*P-P9RDS _S#S%P'P-P1R  _@#U%N'P #U'R.P=R?P  &Q#P*T=O /E#R%R&R'P*N0R2\
      P@R -=#S%S'M.R0P:R@P  D]#T$P'P*P/P1O=RBR 9F$S%P4P V[#P%SFP 'K=RDP #Y#P%P'O-V<O=R?P  *N#S'O S1#P$S*\
      P ;-#P'R P1#R3P >+#U'M H6(P=R  BO2OAS M`%O'S O/#L%R'U(S*U+O/P4P>O@SAP ($#P%R  3F#O'T*P  =O#P%R-P1R\
       !S#R%P %L#R%P ;H#P&R8P9R  @b#R%P  P5#O%U'S*P+P-PCP `>%R'P 8M%R8P  WE#O-S Y/#T%P'O a_'P*P2R8R $_#P\
      %M'Y8P=PHP 6J#P*P1R=R  8@#R%P R&#X$P%N'N*PCSGP Gb'I(V+U=P $[#O4S (P=R?P  W5%NHT I^-PCR 9##R%P'R-P0\
      P1R VM#S$R%R'O)R*P-P/R0P1R=O?RCP  -1#S*PHP 4*#P%R  Z2#P'R*S-P=PCP PZ#P%T=PDP LT#R%P1P _U#R$P%R&P4P\
       Q'#P-R YX#T$P%O 12#R*P=O@SHP N)*R=P  JC$O%R'O(O*N+P-Z.O0S1T2U4O=OCPGP @D$P%O&T4P $R#R'P*R3P *L#S$\
      P%R.O/P0R1P4S8P:S<R=S?NBO @$=P?R  LW*P.O0S8R UX#P%S(P 59%P'R  )I'O0S #?#O'S*R `=#X$P%P'P*O1P=O H4,\
      P-R  5:#O%P-P1X=PCP W*#R%P $U#P=R  1.#P.S0P *(#P%P'S  %X#S%O X7#M$R%P'S(S)R*U+P1R4R5P8P=NBSDPGP  X\
      T*O5T;P *b#P$O%O'O(P*T+R-T.T0N1R2T4R5O8O9S=T>R?N@PCP >.-R1P FE#R=P  ,]$RCP %O#P%R&P'P*P.P/R0R1S AT\
      #R%P'O(R*O+P-P.P0R1T3P8P:S=R>P?P@SCPDPHS K5#L%S'S.T1O  6$#P%R '0%P'R  .b#R$R%P'S+P=O ),#S$PBP 2K-R\
      .P1P <J#R2P8T=M@R .Y#S$N(R A:$P%O'X.P0NBP W9#U'M  9Z%R'P WJ*P=R =U#R*P 'T#P%P*P5P=T@R (L-R3P PC#T%\
      O  ?b#P$P%P*R-S1PBR 7I#O%P*O=R?RBS ?T*P@R U@*P3P8P:S WR'R0P **#W$S%O&R'P(O*T.O/P0R1P2P4P8P>RBP  bL\
      #P$R +0#S%P*P 9b#T=PBPDP >R#O4R5R<RDP  =)#S%O Ha#P-P1S FH#P$S%T&S)T*S+T,P-L.N/K0O1V2O6R8R9P:T;O=T?\
      R@NCOGP ;S'P*R WK#P*U=O  *^$P%P4S B==R@P ^$#O%S @[#M%P'UCR  'O#R%R'P(N*P+T #P#P/R 17%R'M*T #F#P%R \
      &&#N'P*R/V0O8R  &&%R3PBRGP  !U'P.O0T 6G#P$R _$.P2R   N[*P-R1P=R bI#P$R H<#O-S1S4P  ]2#P%R `b2P=O@S\
      AR 73#P.PBTGP  XJ#P%S4P 8>'R*P@P CG.R0P #Q%R*P  *B#S%N'R CE#P%O*R0P@S bL#P%P*S-P  TT#T$S%O&P/O /=#\
      S4PBP 'I#N$P*V@P :R8P:P=S b+*R=P ^!#N'S*L-S8P=V 'X#S$T%S&R(O*S-P/P0S1S4R5O6O9P;O<P>P?P@RBRCP  QX#T\
      %N 7]#P0P8T@P D,=R?P  ?$#R5P @7#P$P%P&T HH-R=P>P?R  UE-R1P &B%P*PEPMT  'G#P%T'O *=#T'N(O)O*R+R-M.P\
      0P3V4R6R8R:P<R=N>P?SCRHP 3X#S-P=P !V#R$R'P2P =,#S-P1P  $L#S%P'R(P.P E:%R'P /?#P4R 23#P%N'P*PCV 9Q#\
      O%R'R  7V-S1O (X'P*R ?H#M/U 2P#O%S'O*P-W.O/P1REP  ;+#S'P*P A'*R.P0R=P b=#L$W2P :2$R%P&N'O*R.P/R0R2\
      R=S?R@P >Q#T$P%O'S*P-P  Y(#O%V*PBPDP (a'P*S0R8P9P D2#P1R B`*S-P2P  TQ#P%S1PCP  I#-T1N LA#P%R [/#I$\
      P%P'R*S-N/P1P4P8S9P=Y>P?P@VDOEPFS 8W%P'R-T1N HH%T*P-P8P;RHP  F_$P%R G?%P'O@S #_'P=R 2[#P%P'N*S-U=P\
      ?R@P  .=#O&P-T BJ#R'P  W=$R%O&R 0,#R%PDP 68#R*P-P0P=RRR AS#S$O*P 5?'P)S,P  K4#S$PHP CS.R0P bb#N%V'\
      R/P4P 7P'S*O _R#N%P(P*V+T-R/S4P<P=T?N@M  V,#N%S.R0P=R %1#P%P*S WT%R'R/PHP OW%P-R O]#^%O'P/G3P _B#R\
      'P  :%#U%P'P*P=P (?BREP =%#P'R 8(#P'R0PBR #A6T:P=O  U#%P'P0S UJ#P%R WI%M'R0S .Y#P$S*PCP ?9#P%P'R*P\
      8S  QW*P=R )V=P?R  2)#P$P)P*O,P-N.R/S0R1N2P3P4S=S?P@OARBRCTFPHTRR *Z#P%R E?#R'P +I#R/P EZ*P-P1O3V8\
      P RA#P$S*P  PB'R)P /V#T%O'O*M-W1P MI#O%R'R=R?P F?#O-R1R   $?#M$P%O&S'P(R*R+P-N.S/R0P1S2T3R4R6P8R=M\
      ?VBP 6>*P=R M0#N%V*O ;a#U$P%P&P'R4PCP 3-'O*S a)'R(P aE#P%R (]#P(R RG=O?S `D#P%R(RBP 05#R/N=R  K^#O\
      %O/T U1#R$P%R'P*O3P4R5R8R=P?T@OHP  G+8R=P $:#P-P0P2P=T>R =)#PDR BC#P%P&P'T QJ#O%S'P)P.O/S0S=S?O K1\
      #P-S0P1P  =;'P.R  ?,-P1R FU:R=P G^#P'S=P  C,-R=P FU$P%T&P*P  C,'O.O0U G9-P1R 6I-R1P @X#P%P.P0R9P:P\
      =V@PGP @X%R'P  Q+1P9P=SGP Qa#R*P ON#S'P/P HC*T-R8O=PHP '$#O$R'R  D-#R'P-R.P FG#O$R'N*U0R2P 4Z#V%L \
      b;#P'T0N  (&8S:N=R ;Z%P'R-R0P=R@P B<#PHR -V#T$P%P'P ZC#L$P%N*O-P0P8P=cBN  +*#P*W=MHP D)#T%P'P5P 3Q\
      #RDP  N5.W0K GH#O%P*S0O=RHS ^b$R'P /@#O4X5P6P8OCP B&#P*P=R@R a!2PAR JK%S/PEP YW$O%S  &M'P0R  8Q#S)\
      P=P 7>$O%P&R'R*S-R.R/P0M1T2R4O5R8M:U=P>R?U@LAPCPDOFSHR A78P:R 3/'R0P 4.#S$P%P  7a#P'R  !8#R-P #9#P\
      %R (O$P&R  JA#P%T'P=P VE%P*S=S>PCO QE#O'R-S <E#S(P+R/O >%#P%R RY*P=R @U#P/R Ab%R'PCP `>#P*R  ,I#P'\
      R 94#P%R  H*#P%R  2T'# MN#S%PHP <B#P0R ^1#R'P :,#O*T@PCP  TJ#P%R 7O#P'O-T/R1P C3#U%P'N*R-O1R=PTR  \
      Ib#S$P%R&P'P(P)P*T,R.R/S1N2S3S5U8P:P=O>R?RAOBSCOEPGOHOSP 5b#R-P OC#R-P 0Q#N%U&P Fb*S8PHP (E#R6P ?C\
      #R%P  M4%O'S 67#P-R  %U#R%N&P'N*P.P/R0R1V2R5P8O;O=O>T?R@TAOBSDP  Z)$P8R /3#U%M-P8R=S?O A]#P$R*PBR \
      a_#S$P-P  7Y-R@P PP#O'S +!#P%O*U3P C]#P$P'P.K0N1O2U4SAY  aT*P=R O($R%O'S*N-P.O0R1T2R 3,#P$O*P2U4SC\
      O  MQ#M%U'PHR !-#O%S&O*P.S=T@O .##Z'J*O   W2## :T.P0R `2.P0R  ,%%M'O/SBPDU ;Q%PBR  <T$R=P DU*P=T@O\
       T9%S'O D%$R'P >b#P'O-S0P2P=T =N#R$P%S&S'P*P8P;P=T?P@NER  5J#N$L%S&R(P*O+R-S.O/P0S1O2S4R6P:O<R=RAR\
      BREU  ?@2# Q##T%P-O  CN#R$P%S'O*P/P8R=R 8S#R*P  I;%# PV#R%R'N:O=S /?#O.S/R0O?PFS  2##R4P +E#S-OBR \
      K9#RBP 'I$S2O  S0=R>P RV*R-P 5;*P4T5PBP  ZI%U'P(O+P=SHP  J@#U$N%R&P'W)P*S-R.O/P2P3P5P8P9P=S>O@PBPC\
      TDPEOFPHR  `X#P%R'P*R0R=P -b#P%P'S DV#P$P%R&R'R(P*P+S.P0R:O=T?O ZT*P3R T'#O'S 4`#O%P*T _J#P4R HZ#P\
      %SHP  56$P'O*V/N  )>'P*R P?%PBR IU#R@P H%8O>S [b8P:R  *Q*O=O@U W1#P*O.S0P=SDPSR 9E#S%O F_%P?R  /,=\
      P?R ;-#O=S Yb#R1P 8,%R'P  R>%RHP N0#O$U%P*P 1%'P*P=T Y1%R'P  EW%U*M 7S#P%PHS X(.P0R  1O#U%P'O=P O`\
      #U'N)P V/#R%P %N*P=R 1!'P-P1S=P  ;2#O$O%V&P1P ])%P&R*P;R '-#O'S  ]?#P-P=P>T ;b#O%S <A#R*P ,$#R*P1R\
      =P  YE#S%P4P 9?#S%O+R-P %5'P0R #T#P%O'S)P*W+P-P/P2P  D2#N$S%P&P/S1O>T KH#R%P XJ'R*P )B#T*P4R5PBPDP\
        +]#R-P +a#S$P%T*P-P4PCP F[#R'P  @@#R%P *+#P%P'R:S=P VZ$P%R(P-R 2b#P%O'R*P.R/T0P5R<P KZ#P-R 4A#N'\
      T VC#R*P4P8R  TA%U'M.R2P4P =?#R%P  ]Y#T/N [P#T%N  5<#T%P'P*O8R=T@O DY#V%M*P-R=P R(#T*P-P.P0RHP 3W#\
      K'W !%#O%S  FQ#ODS F$#O$P'T RD#N%P'P*NFUHT 0<#R=P  *+#R%R'P.O/P0S8P:P=S ?2#T$P%P*O B8$P*R 72'U*M %\
      B#V$U%O&R'N(O)O*P-T.U/R0P1S2S3O4P5N8N9T;O<P=R>P?N@RAPBRCRDPGP  +'BTGN 7!$P5R ^)%RRP  Y,'S*O=R?P %/\
      #P%R  1F%P4R P81P?RDP _9#R.P  ]2#O%S-S.P2PCP  7D'W.O0M LJ(T*O+P a^#T%N U'%P'R  ==4R5P -2#O*P1P=SCR\
      HR *a#P%S'P JJ%P*O1R=S  6T'R.P [4#V%M*T8PCPDPHP  G.#P%R U+#P*P=S T<#O%P&T JT#R'P 85=R@P  6U#R'P(R-\
      R.R/R0P1O8S=N@RHP !7%P*P1P;T  4K)T*P,P0P AI#P'R PB#R%P Z-#T$P%S'P.P1OHP (I$T%O&P  H,#S%PBP ._#P*T8\
      PBP <3#P0P=S@P  ^F.R0P +/.P0R Q.#R%O1R #!#S'PBP b0#P$P%O&P'O*_-O0P1P3O8O=R>OBPCR  ]!1P3S8P  =H$# +\
      >%R&P C[$P=R N]#P*R=O?T D/*P+P0R=R  KO'P-S1O=R +)%T*P-P=S?O `A%RHP <_%R'P N$#RFPHP -4#R8P  K$#P-R \
      HU#R%R*P>P  JL*P8S:P [K*P1R +]%O'S  NT'P*R  _!%O&T'P  *C%P*R ,5#P$S%P ]/%N'R0S  '5%S'PHP  9a#P9P=S\
       69$M%R'L*P-P.^0G1S2T3R=R>R@RARBPCP .5#O%P'O(P*P-S0P1X@P  <K#R'P AA*R-P4P5R  8B#U%N'T*PBNEP N.$R%P\
       N_#R1P N$'P*R  GZ%S'PBP Nb8P:R +b&PDR  A9#T%O+P 4E)R,P LZ#O*U-P0P 2+#O%P'P-V1R8P?PCP  +M#REP L2#P\
      =R [Q$S%O&P %G#RFP  a@#S%O VC#R0P  &]#S%P(P*P1R4P J?#P3R TS8O:O=U G/#N'S*R %Z'O*TCP  2b'P0R %N#P0R\
       KH%R&P .D#P%V'O*O =?%O&S .T'P.O0T  D%#N%P'VBP GQ#R*P b)#S$N%R&O'N(N)O*K+N,P-^.O/P0S1]2Z3O4P5O6P7P\
      8M9O:S=P>OAPBPCSDREPGPHTTP B$#P'R*P=R LQ#R*P  Q'#O-P.P1R=T R&1P2R 4]#P%RCP La#P*R WP#P%S=P  >0#P/R\
      1P4R 1A'P1P=P@UCO 1?#P%P:S=PMR ;S$T2N S,#P%R 5(-P=P@S ,%#P'P*TBP :5#P%R'R(P H>#P%S'O*R1P=REP  VN-P\
      1R:R=P )7#P$N2U 5A#P%R*P=R  :T-P.O0S1R SF#R%R'P-O.P1S +W%S&P'P/PBR Q4#V%P*O=PFP  V8#P'R  0N#O'T(PF\
      P K9#P$S2P I<=P?R 2V$R4P  P#%W'O.P0P4PBP  -J%P'R*P>R 9Y#O$R'R0R H=#R%P'P*R _D-R=P =4#S$R%N PL#P%R \
      *)#R*P  JA.S0O DJ=R?P  37#P1P8R FO#P'U*N 0G#P'S=P 7^*O1S O-4R5P !O#U%O*P=P  F#4R5P #)#N*P=S@R 7+)R\
      ,P 6;.R0P 3+'S/O  `6'P1R &!'P*R !.#P-R .'#N'R/R a]#R$P%O'T.P/O0P2S=T@PEP A`#P-S0O=P?R (?-R1P 'K#P%\
      R0P5R  Z-*P8R PG'P-S.P1P -E%O'R PC#O%S ZJ'N*T :E#P%P&P'O*P/U0R4R=T 8P)R,P.R0P  G0#P'R Q&#P5R V0#R/\
      P  P:#R%R&P'P @$#O*P/R8S _##P%R 6b*N5S8P=R 3*%R =,#P-P.O0S1S *6#R)O*U,S8P=P@N  :S#P/R 4-#U$O%P&R'J\
      (O*U+R-V.R/T0R1T2R3P4R5P8P=M@ODPHO ba'R*P  N8*P=R X)-O1S 3[#P'R)P0R =T%P*R  TQ## */$P%R'S*O-P.O/R0\
      R1R=RBRDP 'A#O%P'S.R9RDP  S/$S%R*P;PCP Pa'P*P=T@P  ?J#R-P8R=P ^[#P%R ?W=PBR P-#P$O%L&N'I(R)O+R,P-V\
      .U/S0O1T2U3P5L6T8J9W:R;S=V>T?I@RBRCRDOFPGUHPMRSPTS MP#W'N*P-N.P0T@P  'P%S*PCP  )^#O$P%R1S NO#T%O'R\
      *R-R1O5P8P:S=P@P  #G$T%P&P*R-P1P KF%O&S TD%S'P4P WI#P%P'T*PDP  JQ'P*P@R  +b#R-P=R?P bW'P4SAPFP N:#\
      R'P @`%U'P.P0O  8[## FG#R%R'P*P 1>%P8R  `7#P%O*P-P.V0U1O2O F=#P%P'R8P=R =<#P%RCP  61*P+R /2#O$P'T \
      8U#RBP  -_#U%N>PHP  S.#R$P%P'P(P-R.P/S0P1P2R4P5S=R>S?R@O SI#S8P=P ,.#R$P%O&O*N+P-N.R/T0P2U8T:P=P?R\
      BSHP  _/#P.S/R0O Q9(P+R a1'T.K0T  +&#O'S &`#P%R bH#R%R'P*P  ZX#P%P'S Z?$S2O ZX#R*P=RBPHP  `'8OCS H\
      W#N*T .`%R'P  D]#S$N%P*P-V.P/P=P 6@'R(P 4R%R(O)P*P+S-X1N4R6P8T9R:P=O@PBN 8%%P'R X;#M$Z%O'P*O-P U]#\
      P$PBS  0M=P?R  ]F#T$P%S'P*P4P=P *6#O$U&P*P-P1P2T=P 0[*U=P@PFPRP %U#P'T5P8P ;L4PBR Pb.P0R  7.#R%P I\
      /.R0P :*%L'T.P0TCP X4#P$O-T0P1R=P D]#P*R;P  Z]#S$P&P'P*R2R=R?P 4]$P%M)J*N+P,Y-S.R/T0P1P2S8R:P=O?U@\
      PDPSS V-'P=R?PCSDP >-8R:P <@#R-P HW#S%P@P  9Z#P%SCP QW#R%N'T(R*P-P/P8R UL$S&P4P GQ=N?T ,4%S'P*R-O/\
      R0P1R5P8O:T=PAP CW*P8R  0*%P*R FY#S:R=PHP WG*P;R  =3#S%O B#%N'T.S0O  &D%R'P A,%RHP E=#P%P4S 'P#P'O\
      *T-S.P0R1R4N5R6P8M:P;P?R@STT  IU#P$R  Q['Z.K0N  B^*S.R0P8P>P [!#R'P*P+O-S.T/R0N3P9P=O@S A+%S&O +^-\
      R1P 3[#P%P*P4R8S  +I%P=R 0Z.R3P Z1#P-R ]>'R*P JB#R%P +$#R$P%R'M-T.S1R5P=M@PCPDT  G^#P%P'S*N8P=T>R \
      G`#O$S (_%R'P .*%MDU 1J$P2P3P5S  +)#P-R 5H#P%P'P*S-O4S8PBR OM%R'P  X$#O%S(P+S@P a$#P-R 8M#S'P NZ#P\
      $R $Y*S0P4P _N#P%N*S8R=P>R 8&#R%P'R(P*PBR  %9=P?R 1-#T$R%P&S'S*P-P.R/P0P2P4P8P=T?P@RBODP  a/-O1S V\
      ?#R$P 8Z'P*S0P KC#O%P=S  ER%S&O ;C#N-T ,(#R'P.R0P 7<#S*P-P  ?>*R=P P=#M$T%O1PBU  bZ#OBS Y-#P%R=S?O\
       )N$R&P   =K#PBR 4,#P%R=R@P 1F#P*R  R'#R%P :V%R-P  QM#U$R%P&P'R-O.N0TDPHP 'A*R=P CW#S$O%R'P/P  WM#\
      T&P*P/N2R@R  QK%R'P :)%P*P:R<R  @S#P$P)P-O/O2R4R6P:R=W?R@P I_%P;R I4%T-P0P ,:'R*P4PBR  0D#P*S>P C.\
      'T=N +a%P.R/R0P  F:#P$P=TBP -,#OTS B;#P%R T1#P%R4P5R I28P=P>R@R  <*#T$P%R'O-P PC#O%X&S'NBN X+%R&P \
      (4$P5R  +a#R1P /#=R@P J0#R%P 8a#R'P  KS*P4P5S 7*#R'P E5%P'P*R0R=S@P ^Y#P%P*PCT  `A%O'S @(#P%R  X#'\
      T*N OY#P%R*P=R */#M(U 4P*S=P@P RA#R$P%P&R*P/P4S5P8O:R<S 8W#P=R 2F#R*P/P=S?P 0..R0P Y7#P*R D&#R$S%O\
        ID%PBR J*$P2R  AI'P0R :K$O%SBSEP _7'P0R8S>O  R:#R%P'P-R U4#R1P 4M#R$P%P'T=O ;2#T$R%U'R(O)P-N/R1O\
      2P4R8P;P=O?S (]#R$P%P-S1P  QD$P&P2S=P [:2PAR Q+#P8O:U=P B0#T$P%O'R*O-S0S=OEP  Ya%SCPEP 9!#P$O%P&T*\
      P=RTR $6'P0T1P 8O#U'P/N  aK#R$M%N&T'J0U1S2T4P6U8P:R?SBRCODPFP )5#R=P *;#T%N'P-R 1Y.P1S3P !%#O*S-P4\
      R8PCSEP .*%S'P  KZ=PBR -G*P=R )U#W%M&P=P  %Y#R-P 4$#P%T'P=P Y9#O4T=P  -B*O=S #L#P$S2P RF#P*U-P=O >\
      B$R'P  ,Q'# 4H#P%R*RDP H='P.R 833R9P !X#O$P%P'R0PBUGOHS $X#P%R4R A7#R'P  5+#O%U4P=P  !Y*RHP [C'R*P\
       F=#P6O:S  2A#T$O%P&P=R?P XI$P%S?P  'S#N%P*U 3%#P%S8P D+#N%UCP aQ*SCO XL#O$R%P&S  H0-P.P1R  /3%PER\
       )!#P/R  TP%J'P*V-P.S1P4R6P8P;S<UDPHP )F#P%P'S !]$O'P)R*P,P.P0R2R=R>R?P _-#O%R=P>S  T>#O%O'R*P-O0R\
      1T3P8P:SDR ^%#R$P%S&R'O*P/R3P  7T-P1R  0*#P$R  T-$P*S=P a%#S'P*P  72$# +C#P5R @0#O%S J4*O=O@T 7W#T\
      %N'M*O-T1TDP 7b#O$S&P'M(S+P-R4R5S9R:P<R=U>P@PBPDPFRRP  '&#P-R ?/#P0R Kb%P&P'S &.#c%O'O*B  C!*S1P=O\
       9+#O-P/U=P  Y*#R$N%P'T+P-O/P2S5P6O9P:R;S=RBSCP 67#O*S %L#P-R0P1R =3#P%R*PESTP  %$%MDU 7=#T'P(P*P-\
      O1P=T LX-R0P8P=R +5*R=P  WU#V%N8P>P  XR#R'P ,!$P-P2S  3G#P%R -N4PBR  -L%M'U/R8R9PHP PB#O'S S+#P$P%\
      T&P*R=P FD#R*P ))#P'R  ab'O-P0T bZ#S'N-N2S=R UB#R%P .0#P*P-P.P/R0R1U2P:N=T?P  RD#P/R 0,#R%P  HE#P'\
      R 1>#R@P 4N#P'R4P5R 32#O$U'P*P=P   0'#N$P'U*O-T1P8R:P=O>P?UCPSP 82#R*P VL#N*T :S#P'R *B$O2S4P5R  $\
      ]%# R3#R$P 3K#O$PBT 3A#P%R E[$P%R ?,*R=P  =5%S'O T^#R1P BO#R'P  _:.R1P *6#T$S%P&P*P0P5P *G#R(P-O1T\
      CP  OZ#R;P S^4P8R=P?R $)$R&P >U#O$P'P*T-P.T0P1S2T3P8R:P=P>PAN  GK#P%S&O <R#P8R #I-S1P2O `[#N'X*O+P\
      -P S(#S/O 6M%P*T=PCP  K_$R%P&S-P _'#H$P%L'K*O-P0P1O4Z8PBeDPEP  33=R?P C<.P0R8P>R a^#R%O8R TG+P-P=T\
      >P I9=MFU 'O#P=R  4J#P%R %<#S%P'NBS Z>$P8U>O  W,#L%X'R*P-PDP DP.O0S 8Q#P$P%R2R UC#S%S'P-P1P2P ?[#M\
      %P/U  Y1=P?R  aV#R$P SN#P$P'T.R0OFP &)#T$T%P(R*O+P-O.P/P0P=SBSDP $=#O%R.R0PBR  #D#R0P !E'T*O-P G4#\
      P*T=O +`#R%P  >Y'P0R8R=P ?L*R=P  8a#S%P'P*P1P=R J*'P*R 1O#P%R #3#O%P'T*T,P-R.P/R@N =$#O%S  #K## `R\
      *R<P T.#P$P-R1U3P9PSP B/#P-R1RDP MU%R'P [2%R8P:RDP 4;#O%R-T.P8OBRCP  S>#O%R)R,P/R a##P8R  7Z$P*P2R\
      <R 9^#R$P&S*S/P@PDP I3#P%P3P@T  F&'P(R >a%S'R0P6O:S=PBP AN%P'R-R1P /;#P'R*P8R  %2$P%T'P/P:O=R@RBP \
      B^/R=P  @T#R$P 0H*P-N/R1U=P  <,-P1R 'Q#O'S FR*S1O ?3#O/T=P +=#O%P'R/S=R>P /Q%P'R*P  &3#S'PBP C-:R=\
      P  =Y#S%P(P LF*S1P5R@P O5#P*S>P %A#T$R%U'M*P0P1P2P4S6R8R:O<S?PDPHO M58N:O=V 4,#PBR  X=#Y'P/J <O#T$\
      S%O&S'P(O)N*U+O,T-U.O/S1U2T3P4S5P6P7P8O9P:N<P=O@UBPCNDOEPFPHP ,D#P%R  #<#P'R &E#P%S=P LJ.R3P  ::*R\
      =P 86#O%S O2#P4R $;#P$P%R/R  I^#R$P WV#T%P*P/P SW#S%P-P  8E$T2N  +P#P$S&P $^#T%P*O  EC%P'S8P -`'R,\
      P H%#R%R'O.R1P  +/%P'P-P0R1S !@#M%S'W)K*!-L0P=PDPHPRP JI-P0U1N 50%O?PHS /X8N=T [J$R%P  9#=V?L [8#O\
      'R*T-P=PCP  X]*S=N@R _9#P%R=R?P  *B#P$P%L'U*R-S/P1P2P3R?RES =S#R'P  bK#R%O'R bI#T%P'O .U#T%O+P  AQ\
      #R$P X]=P?R  ,F%P'R D8#S%O 1_%O'S -K#P'R (J#R%P _V%R'O,R L='P.O0T O7%P(O*P+T=P?S 5.#P%SHP 4:#P'T.R\
      /N  ,H*P5S<P PV.V0L E%#S$S&O*O.O0S8RDPHR  RV%R&N'S T?.R1P L-#S'M*R=R $1#P'R*P  Q7'P*R :>4R<P 0$%P-\
      R 8_%T'N  T;#R$W(R-R.P/N0P1N2P4P8O:N=W@PBRDP @/'N*U=P  =1%P'M.M0Y CU#P-R 3N#S%O-P=R  [9#M'U VW#R'P\
       29%P'O.W0N `_'P0R  #-#S/O D>#T%N  J+$R*P A^%R*P F3#O%S I;-P1R =#.R0P @9%R'P  5K#P%R  3!%P'P/S=S?O\
       Y@#R%P=P $S#O$P%P*T8R=LHU  ,'$T%O'O*R?P Jb#S%O 3=#P%S&P $-'R-P  4)'P*R N2$S2P4P K]=R?P  DL'P0R IC\
      #S/O O8#O%P-T5P<R  2!*P=R =(#R%S&P'O=P?R P/-P.P1S 7?%P'R -Y#P%R  PM*P?R Pa#R'P  %E#P%R=P?R :C#R%P=\
      S?O =/#U$R%P&O2PDP  V5#P*T=PFP .;#O$R%S2P Xb#L$P%R&U'O4U;PCSDPEPFP  _-%S'O >T#T$P%R&R'N(P*P,R-N/R1\
      S2P3P5P7R8R:P=S@PAPBTDPEPSR 'D#O$O&U'ODTFP  LO## W4#S%P*P0P;R  -M#R/P )T.P X@%P4R +I#R/P 2>#R%R*P-\
      P  RK#T%P'P*P F6#P%O'S*P-P8P=T  7W%P'R I7%P4S<P M4'O.P0S   6L#P%O&T &O#P%R IA#P%R Q6'N5T %?#T%P-O \
        <<#S%O _6'P0R U='O*R;R  &X.S1O C!#P*S:P @_#P'P.N0V >^#R%P U0#P CF%P&R 1##U%M&S3PBP  TA'S0O .1#R%\
      P  0=#P$S%P=PBR b2#U%R'O.L0N1X2PAO  b8#R'P W4#R%U&P'P*P-P=P E;%R&P  $]#T*P-P5P S=$P%S&P4P GF4PAR  \
      <!*P=R L;%R'P )O#R%N-S1P <`%P'R 6S#P'S-P  L4#P%R 554R8P TK#R%P +3#P%R  B:#O$P%P'S*X-O0R1O2PDPEP ?K\
      #J$P%P'O*^-P0P1P6P=O>VFP +?=P?R H&$S&PCP M[#P%S'P ^T#T*N=R@P  F=BREP  [X#R%P-P=SEPHP F/#S%P*P PN#O\
      %U'O*P-R.R0S1O2P8P=UDPHP 18#P'W*P+P-S.N/L0S  9P:R=P W#6P:R 3=*P.P0R=R R[.R0P '/#P$R  %C#O=PDT ,4#O\
      'S G:#R'P*S.P1T=P@PEP X4.R0P  Q-#L%V <J#X$U%R&M'R)S+O,O-R.U/O1R3R4O6R9N:O;P<S=R@PBODPEPFPGPHRSPTP \
      B'#T%O'P Z^%R=P  M@'PBR bY%O5P6T 7:#P%S'P ;=#O%P'P-U =-.R;P <.#S'P*P  aP$P%P&S 4'#R$P%R&P'S?RBPCP \
       &b'P-T.R0P1O XB$P*R !M#S%N'R  /L*R1P ]2#P%P5UBPHP  K/#R$P%O'R(P*S-O/T0N1O2R3S8S=O?SDP ,Y'R0P NL#P\
      $R*R2P  '($P2R %_#R%P Tb#N$R'O(P)O*T+R,S-W.O/P1M2P3P4R5P<R@PFRHS $A'T/M0R -!:P=R YA#T/N ^_#P%V'M  \
      #C#N%R'P1T=R>P E%$O2R4P=RCS MA#P%R   @`%R'M*N1T5RHS `@-O1S Y4#P%R V%#R$O'O*P+P-O.W0O2S4P=R?OAPBRDR\
      ERGPJP  WF#S%PCP 8G$P%T&PEP  0E#O%S Ub#P%S&O'S(P*P=R 9U'R6O:S=O?R [U%R'P*P ?F$S*P2P ;C$R*P0P8R9P=R\
       b/#S%P'R(O*P+S-S.P0R1N4P=R?PBSCP >,$P%P&S  ND#S$T%R&R(P*S+P-R/P0S1O2P8P:P=M>P?RCTHP ;6'N*R-S3P=R \
       Q2#U%O&O'N*T-O.O4O5P8P=T@ZBPCOEPFPGP ML.S0O +a#P%T4PCOHR  !Y.P1R B;#S-P0P2P 9W#O%S(O*R+R.R/P1W2P3\
      R4P6R:O;P<P=P>R?R@OBOCRFPHP  _O#P%R DW#P$P=S /)#P%P8R=R  B3#T%N 99#P%O.S0P1PEVHP DX#S$S%O&P2P  JR#\
      N*U@P R7%S'O @,'R*P (_#R%R'O)R*P/R=O?R _S#S%O(R*P8S=O EJ$P%P&S JO#R$P  HJ2# !S#O*R-P1S KK#O%S*P 6<\
      #P%U'O*P2P  T7#O/S 4?%P*S-P  @'%# Y;#RCP BD#P$R2P=R>RDP V/#T*O0P D-#P%R'R)P-P .$#S'O 0-%R&P  K_#P'\
      P(R  M=#P%P&P(M*R+T,P-R.S/R0P1R2R4R6R8R9O:O=R?S@OBPCR 4,#P$S4P C##O*U-P:N@PHS XS#R%R.P0P  16'R*P [\
      &#U%O.P/O0R bQ#R'S-P.S0P1P  _X'P*R 'M8R=P +S%P&S-R4PDP a9#P'R   K`#O(P*O+S4O5S6U=P  L-.P1R .=#P$S=\
      P  7V'P*R  #8#W%O&P'P*P1P SM#O-R1R ;$#R'P)P.S0O3R=P?R #K#R%R&O'S(T*P+O,S/S0S2P4P5R6R8P;O=U?L@OEOFO\
      GRMR  ,H#O/S '-#M$P%P'`*X-O0P1P4P=J@O XF$R2P IN4V8L *E#R*P B5#P%R'N*T1P4P5S )%#N%M'X6P:R  -+#P(P*T\
      -T.P0P;R<P=P?PTP 6Q%N'U4P *Z#Z%J*S-O/S0P8R:P=R?M  <_=R?P A>#O%U'P*P 45#V$P%O*P-PCP #3#P'R  U*#OTS \
      CF#R6P %#-R1P b1#P%R Q<%P'R G(#O$P%T*P=SDP   SO#PBR 5b#R-P /Y#O%P*T8P  '(#P%R I_*P=R =$#P%R `*#P-R\
       XF#P%S'P ZX#T%O'P  .N#O%S GL#P1R Z=)R,P U</R=P GY#V%O'P)P>P  :('P0R C$#O$R*T2P=P D9-P4R  4S#T%P*P\
      -P2P `X.M0U Ib3PCS  Jb#P3R TM'P4P5P8T HK'R*P-R3P 4P#T$P%P5P W1#R$O%R'P-S.P1V4O=PBPDP Bb%P-R  7*#S@\
      O $^#O%U'P-P 5V'P0R EN#R'O/S T&#K$P'P*X-P0P8O=X>PCPHP  5F$M%O&W E_'PBR  ^`#V$W%S&P'M(S+O-O.P/M1O2N\
      3P4Z5O6W8S:S;S<U=IBLCPDPEOHP O4'R*P 8W$O%T2P %?'P-P.P0T4RDP 9>#O$S%P=P?R  bH#R$P M,#O-S X4*R8P ;K#\
      R/P #N#T%R&P'P1P:P=P ZR#O%P-PHT  Pb$P%S-S/O1P 2!-P.S0R1O :D#O$P%M'P*O-O.T0P1P4!  4,#R$S%M&M'P(P*T+\
      R-R.T/N0P2S3R5P6R8O:K<R=T>S?PASDOEOFSHSJPKTSP KR#P'P8S bC#S%P=P D0#P'SDP b%#R%R-PBP 3`*R1P =4%S&P'\
      P 5M#P$S&P*P  a-#R1P Y6#P$O%T'PCPHS /F#P'P*R9R=P  :P8N=T 4&$O'R*R2RDP  &`%# a^#P%R KJ'R(S*P+O U$#O\
      'P0T -a#S$O S)#P*P.R0P1V:P=N?RHP `R#R'S*P+P-P.S0N=R =L#O%S T8*P=R  PY%S'Z(V)R*M+N,O-P.R/M0M9R:PCR \
      ?=$R2P 2W#M$P%U2R=R?P N,%O'S )3#P$P%R&T'P   %+#P%R KB#K$!%O*O-P.P /_.R0P  VA#S%PEP E4#M*T/R0R8O:T=\
      P@P `R#P%R XI#S%O %J8R:P 9<#P*P-P=T  8&#S$P'P9RBP CC#S'O TR$R%R&P2P M4-R.P1P  06-R5P S*#SBO GL#T'O\
      *P `5#R(P E^%R&P.R0P  <##P%R LE%R-P  ^F$P%T'O*R-R.O0O1P4R8O=R?PCRDUSP (/#T%P'P2P %>#RDP  .N*S=P 6Z\
      $R2P:R@P  07*P8T=P 0Z#S*P-P I2#R%P Z]*P=S@P  =^$S&O >5%R'P JO*S-P=P A8#P'R  Y@%R=R?PHP &6#O%R'S5P \
      b&'P=R )Y'U.O0O b;#R%P&R*P=R  'X.P0P2O4RAT 'M#T%N ZG)O,T-P  ?F$PBR >N#R$N'R/P0P2S8S:PCP AN*O8P9T J\
      T#R%P +%#U%J'T  1a#S%P8P M7#R%P  4O#R$O*P.R0P?RES V.'P.S0P 0U'R(P Y`.P0R  @M*N=T b.#P%R IR#P%T-O 7\
      !#P%R (^#P'R*R9P JQ1P=R (##U%N'P *,#P$S2P  1M#T%S'O.O/R2O 5@#P%R AZ*R.P0R=P  ?]/P=R M:*S=O -E#T$T%\
      P&P'O*T+P.R0P2P=ODP 7!#S'P1P /A#T'P*X/P=I `Q#S%O  ]!#L$R'P*Y-O0P1P2S=PDP >T%T'N b+#P$R%I&XHR  G+#R\
      %P 2Y#V(R+P/M0P  '@#P'P/R SD#R-P  %@-R4P=R?P +>#P%S&P'N(P)P*T+R,R0P3SCP R`$P-P2S /T#P'P(T)P*R+O-S \
      XK#P%R >&#R'P(S*P+O/P6R  1Q=# 0?'O*S-R1P 8*#R%P M(%P'R.P0R=R@P  Q(#P-R.P (N#O%R*R E5#P=R 7.#S$O%P'\
      S/S0O5P  RZ-R1P=R?P Q^%RDP a`#S%O P[*PEPHS  1O#S'O 8W#P%R D3%RCP @_#P$S%P&P'P/T2P8PCP ^a*P@R  Z2.R\
      0P 07$S%R'R(R)P*M+P-P/P0R1R3R8R:O=T?RCPDPEPHP )(#P%S'P-P  E<#S$P%V&P'V*N0P8PBNEOHP 3b#P'P*R b'%R'P\
       KV#R2P M0#P/R *F#P%R  HU#N$R%P'P-T  ^!#S$P.P0S8P:P?REP ;5$P2R  bS#P%R C?#T$U%O&T'P(P*S+R-S.O/T0R1\
      S2R3P5M8P:O@PANBPCRDOFPGPHPRS _E%O&P'R(S*P+P0T8R:P  TS#P8R 1F=O?S DV%P'P*P+T  S=%N'T ;>#O%S8P DI#P\
      -P1S  !='O0S ^0#P$R%R'T*O.M0T2P8O:S=P?S@P .3#W%P(P*P+P1P8P  ZS#C%L'P*N-N.P1N8U=O>lDPHR DV%P=R M7#R\
      %T&NCP %O#Z%P/J=P  5H%P'P5P=T .O6R:P  $'*R@P S4#N*O-N1T3P=XCP 4I#R*P  B?#R%R'R*P+P=PEP TE#P%RDRHP \
      2V#T'O*P.P/P=S Q_#P-R  8:$R'R)S+R,P-R/O0R1N3P4O5S8O:P=T>PDR U%#S@PBP R@#O'S*RHP Q88S=RBPCPHP 1C#P$\
      U%R&P'S*R+R-O2P3O4P6PGP H1'P*P=S ?9'R*P  V$%P?R ;.#O$P%S <.#RDP  %X#P'R &K$R%P&RBP  .a*P+R +U*P4P8\
      P=R@S P]#O$P'P*U=P M=#P'R :*#R$T%O'R*P-V.R/P0N1L2P3R4R8O:R;R=P>R?R@P  LW#R%R*O=R L7#P%R'O-S ([-S.P\
      0P %B#M%P*PBW 69#S.O/O0S  %+#U$R'M)P@P #;#P*R ?V#S%PBP  XJ=R?P  N<%N&T*P-O4S:P=S@P K<#P=SEP )Z#P%R\
       'C*R4P #I#R%P  `Z%R&P +8#O%S S2$R%M&R*S6P=RCP &4#O%R-T.P1P5R 9[#S%O ):.N0T 7O2P4R:P=R?RDP ^'%PDR \
      C^'R-P  F.#L%V  >9#O'S V1%O'U*S-P=P@PCPGP /:#S%P=P +A#S%PCP LH%S'PBP =K#T%M'P*P-S.P2P3P9R=PBSGOMRT\
      S  L1%P*PBRGSHP  H]#P'R IN#R'P G_#U%P*O-R1N  _5#S%N:R=PBR GT=S?O LA:N=T  T[#P%R.R0P !D#T%R'MEP  MR\
      #P=R +D*P.P0S =)#R$R*P5P W!#M'P(P*S.N0S1P2R3R8R:R=R?R@PBSHP 9b'R.P0R  :8#O%P*R-P;P=VFP S]#P'R 0<#P\
      $R [V*P=R   1?$# $.#O%P-T.O0S >U#T%P'PCP TK#V$P%P*P.P2P=ODR _'%P'R  0D#S/O a'#P%R  6N#R'P <##T(R*P\
      +P8P=RCPEPHP 08'P8R J##R%P 93#K%P'S(S*S-S.N1P:O;R<P=R?RFT XN'S*P-P Xa#O*O-P1P4PCW  :1:S=O M8'T3OCP\
       KW%S'P(P [M#R'P*P/R  !E#T-P0P1P .<#P.P1P3T V0#S%P4P &G#R*P  /7#O'S :b*T-P2P4R6O:S=R@OFP G/#P.S0P \
      `^#R%P*O@S  7O#P%R 80#U%P*N #@#O-P:S=R?P  K@%R(P*P4R5P6R8R:P=OFR UC#N%P'R*P-O.V0T4P:P 6X#U'P*OGP #\
      _#M%U  =4#R%P [N#P%P'T*P IV#R-P2P   T'#M$R%RDS 9(%P'PBTGP VI%R'P 0M=P?R 5O#R'P YK#R$O%R  CT*# M7%#\
       AL#P%P0S8S=P /(#L'P(M+T0SFTHT !+#R%R*R-P=P '01P3R  9$#R)S*P,P-R0O >N$P%R'P 9K#R'P  QY$S&O ^/(N+T \
      V=.O0S 7N%P*P=S N)#R$P 7]#P'S*N=S C]*S=O  C>##  ./-R1P $_#M*PBV %3#T%O2P  U'.P0R  Z9.# ZQ-P8R b2#S\
      5PBP  !J%R.P ,!8R>P `5%RDP 3O#U$N%P 6J#U%PBN ;A%P*P-S  :O#P'R  ba.P0R Z4%P*P=S JG#R%P'RHP >11P3R  \
      IP#P%S=P JG%R&P=P YH$R2P F%%P*R  Z@#O=S T,'T*N IJ#R'P1P  HT#R%P G0'S.P0P `B#N'S*P-U.P0P4P5R8REP R(\
      1R2P <U*R=P  S+#P'R=R?P CY#M$P%V WZ#P3R B*#P=R !]%RBP F'#O'S  ?-*N@T KS=P>R X%%P'U)P*O  ZM#P%P(N)R\
      *O+T-S.R0S3R6R8R9R:P<R=MBNDPFR YP*V=O@N _S#P.R R--S1P=P <B*P8SFP @<#P%SEP  ][*P=R IW#P%R U)$U%N'P(\
      P*S+R-M.R/U0O1P4S6R7R:N;R<P>P?O@SBRCPDOHU  ,M#V/L !1#P%R&P'P1S `D#O'P.PBREPGU JH#R%R'R)P-O (;%O'O0\
      U  &6#P/R4N5T I3#P*R  LH:R=P PE$R&P   O<#P-R1R=P 2S.P0R 4S'P*R  H3#K$P%U'P*P-P1P4SBSCPDRGR '!%O'P5\
      P6P8V !I#S$R%P/P8P _V#R%P'R*P U:#P5R  (&1P3R T-+P0R RJ'P0R  <C#N*T.R0P Jb#P%P'P.R/T=P 5@$S&P-P !F%\
      P&R IB#R/P  I8*R+P :'#P%R O1#V$R%M*P-P.R0P8R:O=R T3#O*S-R.P=RCP  8A#P2R 4V*T/N .L#R%P ?C#O%P*T8P=R\
       R?'P0R=R?P   #]%R'R(P*S+P.PHP  2E%R=P?RBP F6#O%S5P=R@REP TY#P%R  D5#S*PCP '?#P%PDTHP  RZ.O0S A`#S\
      %P'P  `.'P0R $,#T$P'P=P EE#O-P0UDP bV#P%RHP  $@#R$O%R'OHS  5##K$N%P&S'T(R*O-R.N2S8R=P>R?S@RBPHT ]V\
      #N'T S0$P5R  N2#P%S(P-P <8#P'P/S Y##P$S2P >`*P@R  +D%R'P(P+R=P?R  Q%#P%S.P 9`#L'V*P.P;R@R 5D'PCR  \
      `_#R$X&U'N*N-O.O/P0R1O2L4R6R8R:T;P<T=N>OHS TY#S*O-P1P8R:T=O +b#R'O*R G@%P'R ,=#S%P=P BI#S1P8P M:*N\
      @T  U1#P-S4P /J%REP  '<#R'P(P*P.P1P8R:S=S?S@OCPFR IR=R?P >F#R*P K0#O'S  `X#R(P 46%R&P G;#S*P@P V]#\
      S%P'P=P  0X#P%P8S .+#R%P 3.%M&R'U #*'T*P0O  D>#ODS X'-R1P !.#O%S 26#N$P%R-U.S/R0N5P8M:R=U>S?PBPCP \
       PV#R*P-O.N0T=P@S 0]#P$O%R&S'P  #.#R%R/O RT#P-R *$#P$S%P Z9#N'T-P8R  *]#P%R -8#P%S'P )L0R1P 3$.P/R\
       P7#P$R%P)P*U,R8P=P?OBR 5^=R>P  @6#O$P'T*P-R.P/O2R8O=SBR G##P%R'P-S1O8S?P@P ?/.R0P=R?P  FN#M$T%N&P\
      'S(P)R*O,P/R0U2P4P6R:R@RDP _[#U$S&O.P0N 07#T$R&P'N 'J#P%R  SO#R'P ;H4R5P AI5P8R  6C$P2R @.$S%P&P'R\
      (T*O+O-P.P/L0O1R2R3R4R8R:S=L>P?Y@SAOFS  IM#U%M'S0O .)#P%R 6a#S'O 1]*P=R  !W#P%S4PEP RW#N$O%P-R.R/R\
      1O2S=T  b2$R'N*P-P.P0S2O?THP GG#S%P4P `(#X%O*O-O=P TS%S'O  H5#O%S I'#P*T4PHP V<#`$L%P*N-P0P2P5PCO \
       G.#R%P  AW#O$P%R&R'S(R*R+P-O.N0S2R9P:R=N>R?P@TCODR +(#R$P%R&O a;#P*P=S !M8P:O=T VU#P=R ]U#O'U*O W\
      a*P=R F1-R1P  F9#P%T/PCP QV#R%P HI%RHP 99.R2P W##O'THP  I-'T*N 1`#R%O'S %9#U$P%O.P8P  PL$R2P=P@RAR\
      BP  W5#S%P'P-U.O0P2P `!'P*P1S BJ%O&S  II*R=P @&%R'P $;#O$P%T*R-N1T@PRP <<$P%S&P  ]V%P*S+S1P=O 9>#N\
      -T  >*#P*P4S5R8P=P HK-T1N !D-P1R KC#N%V'PBP  M)$T%S(S*N+O-P/O8S ]`#P*R 8.%P'N)R=P@PCU  ]5#S-P5P HO\
      #P4S5P V>#S%P'P VW#P'R  N<#P1S5P@P  NW## =>#S$P%T*N2P [I#O%P'P*U-P  9>#R*P  `>#T'P/O %1%R:P=RDP  '\
      _#R-P E@#P%P1S a6#N%R'TEP U0#T'P/O $7#P%T'O  TI8R:M=T _7#N%P'P*X1P=P 9]$P&R   Vb#T%P1P3P  D(%R'P N\
      ^'R0P ;X#T%N X7'R.M0T EN-R1P  B%$P%K&P'T(S)S+P,P-N.P/T0S9P>P?P@UARBRCPDP OW$O%T*P  '2'R/P=R@P Y''P\
      0SCP  I6(P+R ::%P*R 3U#P%SCP Y0#O$S !O%R*P a`#P-R  #3%P3R DJ#U'P*P1O=P G%#R%P CG#O'M*O-W/T1S=P>PBP\
       %6#R%P B!.R0P 7B#P%R `R#P*P-P=T  0%#P$P%P'O*V ]2.N0T +>#O%L'S)P*P1P6S8U:U=ODP YJ%P*T-P=P F^#P'R.P\
      0R #H#P'T*O  GX%P'R ^_*P>R ]6#P=S?OBR 8S#S%PCP  .*#S%PEP 33#S%O&P*P4S 'a'P.P0S ]&#S$P*P =M#N%P'UBP\
       LI#R$P'P2R  `P#S%P=P a!1P8P:O=U  <E#P$R Oa#PBR U_$P%J&P'O*P.R0O2P=T?OCOHa  Z?#P%T'P=PBP ]V#T%P0PD\
      P  96%R8P aI#O'T@P KR#P1R  %)#O4S 7]#P%R WM#P%R .?#S$P%M&R2R3R ;R$R2P  XE$O'Y*S-O.P/T0R1N2O=L>P?PB\
      T 3&%R5P ,F#R'S*P.R0N8O:S=P>RBP FG$R%R'N.O0S1R5P=T?P@PBP a>#T$R&P*M=R !$$P%R 7+#P%W'MCP 0@$S%P&P  \
      CT#P'R 34#P%R PI#X$P%R&P*P.P=OCPDP @#=U?M /S#R=P K,#R%R'O  TN#V%N'P(S+O4P8R=P@R T@#S%R'PHO -8%PBR \
      W2'P0R !)#T(P=PFP  R:.P1R [.#S*P-N1T T%%S'P*R/O #X=O?S  ZO#R EW#R.S0P4P=P CW#P'R*P=S@P (1#P%T'O Y9\
      #M$T%U'O*P UP#S%P'P*S1P2P :6=S?O  .'%R'P ]I#N$S%P'T2P=T?N !-#R'P   5,%P(T+O ^/'RBP ]<#T%P*R-P/P0R=\
      P )8#P$R  b,'P1R3RCP *I#R*P 0]#R%P*P bI#N'S-R1P3S=P  ^K#P*S4P K1#O$S-O1T4P=U>M D>%R'P Q(.P0R1P=R X\
      >#O3S  b2%P8R A;#O%P'R=U>P?P O7'T-P1P2P  )=#R$P .B$R2P J].P0R SB=R@P `2%P*R FE%S'O  @:#N$S2R bY&R'\
      R(P+R-N/R0R1R4RCPDPHP U2#P*R 7;#R*P  S20P1R XT*O1T=P  U-%# XV#P-R *2#L%P*P=Y>P &G#N1S  ?2$R&P 35#S\
      %R(O*P+S-R.N0V1M2P3P5S6P8R9P:O<T=P>P@TBTCKESGP M&#P*O4P5T=U>P@PHO )&*S-O1S=O 6Q#S$P%S&R-P/P1PDP BS\
      %P&P'S  W)%R9P 1Q#V%P'O*P-P ]A#L$W'P-P2S  9#BRGP !`#P'R +2#V'O)R,P-P=R?PGO  2M#P$R%P&P2S5P aK'T.P0\
      O ]0#P%T&P-P=R  RJ1T=N '6=R?P -=*RCP  2+#S'O !32R=P GK8P:O=T KZ*R>P  <5*P-P1T3P6P8P=R GT#N'P/U +G#\
      P=R  <=%O'O*RCSHR 7I*S-O ;`#S'P,P-P0R L(#R*P R6#P%P'T=PCP ^J%S*P>P  *D#O%TCP J@#R/P J@#R/P  HA#P%T\
      =PAP V%#U$P%P'R(S*P+P0P>PBR  T=#P$R &L#R%P*P-S=R@P ?)$S2O AQ#P%R  :J'O0S 5O=R?P (?#P/R=R?P XN#P5R \
      7E#P%P'P*U=S?PDP A'6P:S=P B+$T*P.P0P2O:R;R<P@PCR 2$#O%S &V#O%R'T8P>P  ,P#R*P ZA*R8P &H%P-R !*.P2R \
      *C#P%O-S b/#O-P1U>PHP  F6#P%P'S =`'P*S>P  %/#P$R-U1P2P@PCP _Y#S$O >N#S$P&R'T*P/O=R@PHP ]R%P.U0O1P \
       ;6## &7%R'P 6&#R$P 4S#R=P :>2P4RAPHR ZS#P'R '!#S%O  a(%PCR 8E#R'S.P/P=N@S 9O#P%R WL%S3PCP 9<#O%S \
       ;`'P=R _6=T?N  :##P%R !!4O5S  .6#P*R=P /9#P%R #:#R-R1P2P M/#P%P*S-P1P=PCS V$#S.P=P @[#R*P WU#R$T%\
      N'O*S.T/R0S1M2O3S8L9W:N;O=T@NBPCTFS  9$#R$P SD-T1N ),#P%S8PCPHR SO*R9P SS$S2P4P  N!#P8R -,$R'P*P2P\
      ;P=TDP Eb#R%P  #K%N'R=PES U/*P=R  )5*# `T4# M8#S/O OU'P0R _J#O%N'O.L0O1P2!4S5R TR#S%P'P  Nb#K$P'O*\
      T-R0N1P5P8Y;P=P@PCVDREPFPHR =F#P-R ,N%P&P*R0PHS 8)#P%U'P5O 7]$P*P2PCT 0C#M$V'P1P2R P4#S/O  '8'P=R \
      ]`#R%R&P'P-RCP ;@%P'P*P-R.R1R5P  X##P%R  ZJ#P%P4P5T =L#V%O'O/O  !/1P8R W-#P%S'P +;#S%O V&/R  ^F#U%\
      N*P  _H*# VP#P%R'RHP  U?#P-R F7.P0R #F'P*R 3<*RCP ?[#P.P0P2T J*%P-R  _&#P%R ;H#R%O'P(S*O+P-P.R0T2P\
      8S=P?RCP 'M%R.R0P=R?P  >:#U-O.O0O1S CX#S@O T!%P8R =-%S&P'P I.#U$R&P'P*P-P4S5P8N:R;R=J?[@NDOHP  3*#\
      O$S.P2R ][%P'R A2#S%P'P ?%%P4P<S K(#N%T bW$P:R  $^#R$P :E#RBP b,$P%S&P8N:R=U>O _[#P%P'OBT  3@#P4R \
       ,B#PBR +B#S%O ;R$R%T'R*P+P-O/N0O1P3P4S5R8R=SCRDOEPHRSP  PL#U%N'P b,*P.P0S ]2#N-T  C;#O'S*O-R1R FI\
      #P%OBT <'$S&O *6-P1R IN#R'P 5(-P:U=O -P#R%M&P'V*P-O1PCPEVHP  CW#R%P'P ,T#R%P ,a$P0P2S  E>#R'P R,$P\
      'U*T-P.P0P4O8P9T=PBOEPHS AE'R-P =P#R%P 9,#P'R  ];#W/K X2=P?R Q/'T)P*O 8S#P*R I]#P/R  =O#P%R )+'R(P\
      -P;P=SHP !;#P%R  @*%R&P :^#R%P &3#P*R 6F=P?R .(%P'T(P.P0RBP  K>#T%N ;K'P.P0S 1X-P1R ,S'R-R0P8P  WL\
      #P'P(O*S+S-P3S4S5O8O=O@T _`#PBR  %Q%L'X=P .2-R=P  .U=# J0$R2P 3T%P*R `C$P'P-R0R  C_#P0R 0'.O0S $,'\
      P/R G:$S&P2P 4;#R$P%P'S-R1O 0:$R&P'N)S+S.O0S1R3R8O9P:S=N>R?T@PBN  ()#P.R OI#U$S&P*O.N0T1P8P:R=O>P?\
      RBR U0*R=P  #S#S'P1P T1#R$M%T&R   +:'P3R=P?R YQ*N1P8W9OHP `=#R9P  Vb#M%U [B#O%S ][#V%P.P/P0P3P ^M#\
      P%R PW#R$L%P'P*P-S.P0R2U:R=P DE'P0R 8B=P?R  7K4P8R C($P'U-P.R0M2R5R8P=R?P  'O#R'P C`#R*P1O3UBP ]K$\
      O&S  7a#S$P<P @O#P=R 13%R'P %(#P-O.P0P1V 6B#P%P&S  X1'S(O  -9#N%O'P/Y=PDP J<#S-O @[%P'R (7$S*P-R.T\
      /P0P2P=O@R  X(#O'S*R0N8R9R=PBS P3.S0O:R?P >C.S1P4P5R;P 3L#P%R  [Y#O'S*R0O=R 1'#L%R'U*T-R1P8R:S<P=O\
      ?P W6#O$P%S-O1TCP %V#P$R IZ$R'P*V-R2P8P=L@P QR#P%R .D#R/P !7.P8R9P=R  G4#X$R%S'T(P*S+O-T.O/P0O1S2N\
      5P8P9P:O;P=R?PBOCLDTEPFP ?O-P4R @O'T*N 62*S6P:P ,$$P%P'X*P1P4P@PBPCP b-%P'W.N0N ./*P4R  '(#T%N +,#\
      X%M*P0P1P (5$R2P  6J$R&P G`#R$P 6W#P=R  CI$P%R.P0R N%#S%O ZK#S%P-P !6%PBR ;'$P%V(W*N+U1P4P5P8P9P=N\
      @PCPFP  ^O$P*R-R1P 4D%S'P*PBRHP  RA#R'P D7'M*U L8:P=R X:#P(R  UV#P*P2P8S:N=U X$#R3P MK%O-T0P WQ#O*\
      S@P X^:O=S  a,#P$R K6%P'R DO#O2P6P8O:Y=P :@#R%S'O)P*O=T@PCR  A2-R2P >I%R&P 6*%N'T  2^#S%PEP F,*P8R\
       +F%O'S aY'R*P ^[#W$M%S&P'L*O-V.P1W4P8P=N>PCTDPEPHPTP [T%N'V0O  6.%O'S IY'R*P8RCP ^%%P'P0R _N#O'S \
      -''O.S $/=R?P _@#R'P `'#S%PHP  &W=R?P AZ#O$P*T =]#P%R&P'R(P*S-R.O/O0S1P4R5R6S8R:O;R>OBRDO  b`#P-O1\
      T 3'%P&R PC8O=S  X^#NCT  'B#V%N'O?P @6#P*R  4$'M*U  F-#R%P  b6B# PA#P'R  RP#R%P :X'P.P0S ]N%P*R ),\
      'S-O /N#R%R&P'P <F#R%P(P EZ#U%N'P,P-REP  ]'#O'S8R9P (3#S$T*P-R0P1O2ODP 1^.O1R  %Y'O.P0T Fa#P*P-PDT\
       ::#P%R  `L#P%R  0a'P)S,P 2I#S'P-O8P:R=R?P S'#R'P a8#R*P IA$O%R(P-!.O/N0N1N2O3P4R5R6S8S9R:S=O>R?P@\
      PBRCPDOERFRHP  7W#P'S*P 2'#R$P%M'P*P-W.P1S=PBP ?-(R+P  Ra#R%P &<#R4PFP ];#P$O%P&R'P*T+P.P/R0R2P7P:\
      R;R=O?SJS a9#R%P*R-P1R6P;R  :7$R?P !5.S0O FN#P'R QC(P=R>P _N#V%P*T-O/R1P5P=M>R@PCP M(#R/P  'M#O$P%\
      P'R*T.P0R4PBR !R=P?PBS 5W#R'P NT#S'O D$#P'N*X.O0P H,#W$P%P*P0P5PCP Y`#P%R A7#S%P'P X[#R%P >0#R-P  \
      ?##P%S'P WQ#S%R-N9R B!#P'S(P ]T:O=S  >1#P*SBP ^2#O$P2S=R ZL#P%S/P  LA#O*T8P  _Z%# ?8#P$S%P-P '_$P%\
      O*O8S9S=P>S %G#M$O%T&R-T8P  7+#S%N?PBS 5D#P%R ]!%P'R*P-P.U/P0O1P3R4R=R>P?PBP O0#P%R  2C#N$S%S*P2R=\
      P  (+#U$O'P1P 7L8S:R=O HV#R%P L7%U'O)R*N1P4P=S?PAR K5#P'S*O/P:P=T  1>#O%R'R1P `J*P3R=O?S 6V#O%UBO \
       W_#R$R%O*R0P  *^%P'PETHP 6M2PCR  H`#R%P'P*P-P4P5RCRFR :+$S%P&S2P4PHP  ]R-P1OCT 1/#T%P'R*P-P0O4P=R\
      @PBR  ]_#P$R /D#S%S'R-N/O0R =1#P'S-PBP  /:#T$P-O  QF#P'O*R0R8R b8(P*P+R )M#S-S0M +9'P-P1S  QA#S$P%\
      P X3#P%R IW$J*X  V*%S'PDP T:#R*P >S'W0K KZ#P$O%O'S(S)S+P,P-R/P0O1R8P:R=T>R?NDSFP  R4-T1N #0#N-P1T8\
      R QQ%S&O !:%N'R*P8S W[#T%O=P *#1SCP  3U#S$S%O'P(N*P-R.S/P0S1R4O5R8O:U<S>P?P@PCRDPFPHP 5=#R%O'S(T*L\
      +O.R2P5S8T@PBP `2#R$R%R'P1P5PBPFR C2$S%P&P'P(P*T-O2P3R4R8R=O?SCP D#%O'M*W &>#S%P(S+OBP  4:%O'V*O-T\
      0P3P4S8P;RBPHPSP RK#S%O Z4#T%O*P '4#PBREP O;*RHP  -!&P'P8S [<#R'R*N0P5S<P  [F#S%R'N(P-W.P/P1O Q--P\
      .S1P  V_5# 6;.P3R VW#P'R*P+P/R8R=N>R?R b/#P-P.S0O1S2P )H#S%P4P  `9-P1R J:'O*S +R%S'R*P.P0P8RBP -,$\
      P-P2S  3%#P'P-U1O )+$R&P ES'T0N 8T#O%S8S9O UF#P'P*P/V1P=P  ..#P'O*S.S0OSR /N#S%O [&#P.T0O N-#O'R/R\
      =O?S _X%P.P/P0T  8,#P*R KP#P%S'R5P E4'P0R -A#P%M'T*P.P/R0S1R8P=S?OBRDP  K3#P%N'R*S ?Q'P*R 05=P?R  \
      `1#O$P%T 09#O'T)P.R0P  >W#R=P G>4R5P .=-R0P H?%PBR  W(#R%P +.%T'P0PBP  3U#T$P%O'O*P-P0P=PCPEX JN#O\
      %S VL#P%S&P  $T#P$T%PHP GS#S%P(P I>=N?T WR%R1P X.#L$O%N'P)O+R,S-O.W0M1W2V3S;P=OAO >%$R&P:P=R  !O#M\
      'R)R*S,P/R1O4P5R9P:RCT *D$P.P0R2R  IN#R%S&P'P-P OJ%RHP D(#S%O X1%P'PDS  A/BSGO (:#P%R #'%PHR MG#G$\
      P%M'O-P1P8[9U=M>[DPHP  LJ#P'R '[*P-S1P  U`%R&P )0#T%N M/'P0R  Ub#X'P*P/M=P #).P1R:O=S  K&#R/P /-#S\
      'O.P0SHP D'#P'O*S-O.O0S1S@R  RY#P%T'P8R:P=ODP (T'P*R a&#P%N'UBPGR F7%SBPDP  )B#S%O  [a#P%P.P=T R%#\
      S'P*P-P  `(#P8R _9#U$U%T&V'T(R)T*M+O,S-N.L/S0R1N2M3O4O9P<P=O?P@OAPCSDRFSHR +&4R8P [S=R?P M*'P0P8R \
       82#R$P'R-P 1]#R%P =O#R&P NR$P2R GY#P%S'P  (>#N%T *A#P%P*P5P=T@R  [U=RDP 6A'P1R A['S.O  b6*P8L:M=[\
       *>$P4R 8N#P%SHP Qb'P*T-P=P  +H#R'P8P:R=R?P $K&P'R #7#P$R $?#P-P.O2V=P UZ'R-P  ZW*P-R  ID$R&P'S0O;\
      R=P Ub%R'P CT#R%P  Za#T%P&S'P(R,R-O0O1P Z6#P%R !&#R%P <1#P*R VG-P1R  F*#P$O%R&S(P*S+R-O.T/R2P4S5N6\
      R8N9P:PBTCS T='P*T-P=P WA#OHS #=#S$R%N&T'M.P0T=PCP  RA#P%R.R0P K^#O'S  7S%P'T(P+P Z_.S0P1P K_#P%S-\
      P XL#L-O/V0P1T R4'M*V-P  MS=R?P Z=8R=P __=R>P ()#O%R&P'R DW$P*R.P1R ]b*P=R -/#O*S OU#P%P*P-O1S=T 2\
      ?(P=R  (P#P$P%M'T-S8R:P=P>R?R _W#R1P H<'P.P0R 1B#R'P  N>%P+PCPHS A1#R'S-P.R0P1P )L#P'RFP 6I$S%N&O2\
      S C'-RCP  78#N%V=P>P :U#P%U'P*O 0H#R%P Z&#P%S-P  TD#T$P%M&P'S*SBP HW$PBLGW #(%P+P-S.P1T=PDP  _V#R%\
      P  7:'P0R SW#S1P2P LL#O%S  6F%S'PHP `8#N%R'T*S=N V/$T%P&P*P:R=P  WI.N0T G%%R'S(T)R*O+M=OFR %K*P0R \
      (6'P*S2P (X-S.P1P  I'#U%S'S*P-N.N/R0O1R2R4P=P 98#P%R ^M#P%R'R-R1P=P 59#N%P)!*P,L=P V<$P%O&T %+#S:P\
      @P  DA#P%R D'#P$R Xa%P*P-P4P5T .Q#P%R*R-P/P1R3RDP G5*R1P8OHS E=#T$P%P'P #<#P*R-S3S=OCP 'S#P%S'R(P \
       @(-P/R VK#S$T%M&S'S(P*S+P-P0S1S3R4R5O6P8N9P:S=H>N?XCSMP Q*:R=P  (8.O0S 'Y$R*P  +D%P'N(V+P 0/8P=R \
      0;'P.S0P #G#S'O !?#P a<#R-P @Q#P=SEP  I+%S&P'P S##R%P Ca$M%R&P'R*P+P-S/M0P1R4S5R6S8P:P=P>PCRDSESGO\
      HSMS -X'R-P <T*O=TDP  ?,*T=P@N ]U$T&P'P2P `;%R'P :7#P$R  5Q$P&R  DH$# $B-R1P ZM#R%R'O  &)%P1R  :!#\
      P'T(P2P !C'P*R /T'O0S b&.R0P  )^#R'P-R0P1R2P Z!#S%P&P 6X#R$P  ;'%R(P /^#R'S.P0R=PBODP b<#P'R 5U4R=\
      P  W-#P%R UH'P0R O5.M0U   QG#R*P 42(P=R>P ]B*P=R  .M#O'P*T H/#P$P%N'S*R-N0P1P3P4P8X9T;P=O@PCPHT R.\
      #T%ODP R<#P%S&S'P-P=P ;M#R*P  :@#R@P ?7#O%S #Y#P%R -)#P$R ,3#S%P'P O7#S'P/P a:#M%S&P0T  #_#R$R%O'N\
      :S *H#P/P=S >!%P5R 7_$S&P.P0R2P F:=R?P  OK#P%P*S0PBR KU$N2T -/-O.R0P1S &9#P-P1S ]T-R=P ]G#U/M G_#O\
      $L'P-S.R0P1P2U4TCR @5#T%P*PDP />#S*O-R.U/P0R1K5S H#'R*P.P0R  [V#T$P/O  $A#R$P 6[#R%R'R-P/O  HP#O'S\
       AV#R*P 6X$S&P2P KJ$P2R  9=#M$S%P&T'Y(P+R-O.M/R0X2O5P8L9O=T>O?S@NCP 98*P8N:P<R=T <A4R@P />#O$R%R  \
      ]O*# PO$P2R QS#S0PTP ?7#O%U'P4P  =)-S.P1P  L9$P%P&TEP AQ%R1PEP '4%N'T  EB#O*U=O XD#P$R 0F%T'O =V#R\
      $P  C.%P=R 39'O*S (?#S'P-O.P1T GB#R$S%O'R(N*R+S,P-W/O1K5P8T9S;P<N>P?PCTDPHR 23%R'P ]0'P.R  53#S$P%\
      R&P*P #a#P*U=P?P WD#R%R'O &;#U$R%N3P@P :4'R*P @*#R'P  0.#P%R  ``#P%P;S RX#S%P'P  6a#P$R  KT#P%R ?%\
      %R=P 4(1P;R 7(#T%O*P R6#R%O-R/P?R  3(#S$P%ODR K<.S0P3P _?#R$O%U'P*P=OFS ?/2P=R b+.R0P   >$$# aJ#P%\
      S&P !b#O%S 81#P'P6R:PDR /A#PHR  =$#S-P1P BO#S%O*P-P1T=P  Y6#R1P =A=P@R 7-#T$P=O  V.#N'T S+$R2P  8T\
      #O'S )34P5R  KA/P=R ^I#R%P [2#P%S*P /R#P/R  GR#U$P%O*P !A*P6P:N=V BL.N0T  [_%P4P8R=OCT <4%PHR D%%P\
      *P-S  (a&R*O-PHS O.#R%P <I#P%R *G#P-U.P1O  XP%P'R 8P-R1P 2D%R*S-P0P=P 7D#S/O O]#P'P4S 66.T0N  NJ#N\
      $P-S1S UO#T/N .;*P=R  LC%O&P5U=PHP WA%P4R8P=R YR#L%N'T:R=PDV 2`=S?O  5P'P*T-P1P3P T%3PBR %A-S1P=PD\
      P ^L#R$P )M#P*T8PHP  ;)#P%P'S*R4PBPCRHP C]#R&P'T*O/O;R=PBR E%#R%P(S*P+S-P8P=PCP  @D#O%U&O'P D'#R%P\
       ](#P$S&P Ha#N-T  >]#R$P'U/O0P2P=S?O O,'O-P=PBT B+*P=R   X1#O%S(P.R PE#R%P G;#V$M%O&S'O*T-O.R0P1S4\
      R8P=PBPCRSP  )7## 8<#P1P3S 1R#R'P/S3PEP Z.#U%P'P=PBP GM#P-R  CC#S%R&N'S(R)R*P,P-P.R/L0P2O7P8S:R;P=\
      R>R?R@TBUCODOHPRR Q5.R1P  <O#R$O=R D$#T$M%P'N*P-V1S4P  @K$# IH%PBTGPHP Q5#N%N*P-P0P1P4P5P6_8P=P  ^\
      N#P*R-PDR `X.O0S OJ$RCP $(%RHP J9%P'U/N ?Z#P*R=N@T )/%O*U;P<P  MJ#O$P%V&O*O-P.O1O=T>PCPDSHS `4#S%P\
      'S*O>P  6V#S%N'R 8-.P0R @Z#R'O*O-R=R@R bD'P0R +##S*PEP />%P'R =]%P*S-P X1#T'P*P-R1P=RBPFP  XF%O'P5\
      P6P8V ]_#U%N&P  ?L#P%PCS ^V$P5R -B%S'O GN#R$R%R*O?P MO#P%R S4%P8P:P=T P^#N'T  O7#R/P 4T:S=O ^W:S=O\
       -8$P*R-P1R =4#S'O  2T#O%S  S%%P'R B,#P'U-P0P6R8P:R=O?RCP )&#N%T  L^=O@S CH*O3O8V ,S#P'R  ]5$R&P M\
      K#N$P&R-T6O:S a@*S-P=P **%P'R-R1P:R=P EM/P=R -E#S/O MH-O1S SA4RDP  Sb%P'P*S $/#O$P%R*P/UDP  @A#P%N\
      'P*PCV ?)#R%P a##R*P /3'P0R NM#R$M%L(P+T-T/S1O2T8P<P=T>S?O@RDP   <I#P !?#R8P -G#R$O%O&R)T*T+R,P-R.\
      K/M0M1S2T3P5P8R9P:P;R<O=T>R?R@OAPCVDOETFPHS .'#R%R&P=P a;#R4P !]#P'R SD#J$N%O'R(N*T-M.P/P0O1O4U5W6\
      P8X=R>W@SAPFOGPHO  H=$P4P5R  C]#S%S&T'S(R*R+P,R-R.P/R0S2R3R5S6M8S9P:N;P<O=R>N?J@PARBTDSENFRGNHRRPS\
      TTP >a*P-R [F$R%R&R'P(T-P.P/R2N3O4P7P:R=R>P@PBSDPSR XY#P%U&P-PFP GJ*R<P (/#O$P%UDP 0?#P*R  )]%S-N.\
      S1S=PHP 6K#T$P%P*P-S1O <E#P$R%N&T  F+$R4P JB#R$N'T)R*O,P-P.R0P2T8R=P@PAPDSGR BW#P*P-S ;&-R1P  +N-P\
      0R ?V*S?PHP  I_#T%N E_%S&P'P  *;.P1R PF*P.S4PCRDP 0a$P%P'O-U  ;]#S%P=T?M 'V#O'S-S0O N`#P%R  0**N2P\
      5P=UAR #O#P'M*U=P@R ?A-O1T2P :V.P0R YQ*P;R  %O4RCP TU%P'R  :]$P1R SA#R4P `Q#N%THP 7b#R'P-P.S0O1R !\
      L#R&P  A3#U$T%S&T'P(O)P*T+U-P.K/K0N1R2P4O5O8P9P=K>O?SAPBPCTDSESFRGWHPSP (5#R%P 23#P3R _A#P%R  GU#I\
      $!&Y'N(P)P*T+P-P.T0K1N2W3P4O6P8N9P:P=XBPCN NY#P*P0S  3I#P=R NG%P5PBS 1;-R1P  PV#P/R <X#P*R  `=#P$O\
      /S0R 5W#PHR F)#R$P%R&R(O*N+S,R-S.R/N0O1R2O3S4P5P6R8R:T;P=N>P?O@OARBPCRDPFSHU D<#R%T'P+P;P=R?PGP  .\
      (.R0P WA#P%R  S,#P1P5RHR  -H4P8R #K#O'T4P  B9#O$S&U/P2O 6U$T%P*P=P>R@P K_-P4P=T WR#T%N'S>PBRDPGO Z\
      )#R*P/P=R  !K#O%N&V a<=R?P 11%R)P TK=R?P  +&#P$R0R=P 8?#S$P%O&S'R=PBP YJ#P%S=P  LB#M$R'R(R)R*S+P,O\
      -U.R/P0T1M2T4P5R6S8M9S:O=R>O?V@OBRCNEO ;G'R*O /1#S$P*P +L'P0R  I##R$P%U'O*O-P0R8R:R=ODP -&%R'P  6Z\
      #O/S  .##R%P -=#S%P'P bO#P%T'P*P  <W#RBP  R!*P-P1S T0#P%SDP 8M*P=T@O N+%O*V3P:P;P  VX-P1R R/#R%R&P\
      'N-R.S8P b2#S$R2PBP PK#S'O 15#R%P .(#P%O'S>SSP  ^E#P%S6P >F%P'P-R0R=T?N XP#O1S  6/#U$P%S'O-P3PDP &\
      W8P:R  .?#S$R%R&P.R0P1P2O #>#R%O'P/S:P=RHR V@#R?P <<#O%R*R0P3P5R8R=O>OCUFP [9#R'P5P 6C#O%O*T=V?P@O\
        +E#W'K Ib#M$P%P'T*T-P b5-R=P W9#R'P*R5P +7#P*O=P@U  FZ'P)N,U O!'P)R  <]#N%T NG%P'R -M#T'P*O  `Z#\
      O%U'P*PHR :Y#S'P0P E4#M%N'[)S*Z+O,P-O.P/N0M=O 0Z#R%R-P1P F:#P/R 0-$S*S-R/O2P8P=O?RBPCRDTHO 6b#P$R \
       M;#T/N +-#P%SCP 1!$R&P*P2S4P &b#R'P 'R#R$R&S'P*O-S.S/R0R1P2P4R5O8P?PBPEPFP  !D#P%S&P  X9## [0#T%P\
      *P,P-R9P  &`%P=R 66$G2O4] >]#P%N'P*R-R.R0P1R2S=T?OAPTR O6=R?P  ;7*# >?$S%P&P U*#S'P0P S^%R'P 12#P*\
      R-P=P ,:#S%O  K5#S0P=P `Q:P=R %X#R%P  ,T*P=R `[#R%P MA'P*R  RJ#P+P-T1P O6#R%P-P0R ],$P2R `$#R'P  =\
      R%R4P ^9#S%O I@.R0P  )]#T$R'O*P.R/P1R2P O?#O%O*T8P:N=T?SBP  ',#L%O(Y*M+V1S=N 91'R0NBS ..:O=S .'#R%\
      O'U(W)R*M+O,P-S/R0R1P2P4PCPDP  K8#R$O%N&P'P*P.R0O1R2R3R6R=P>RAPBPEPGSRRTR b6$O'P*R.S0O2S IO#S%P'P \
      1L%R-O=THP 7X#U$R%O'L*T+P-P0S1P2S=S@NHP  S`#P/R )V#R1P C;#P%R&P E&*P-P/P1P=T bN%P-R =4=S?O  (M#L'T\
      /R4S5SAOFP @P#S%S&R'O*R-P/P2T=NDP ,/1P;R ^.#O%R'SDP  C>#O%R-P.P0R=THP K9$T%P&P'P*S-P.P/M0R1O2N3T4S\
      5P6R8P:S=K?Y@RAPBPCRDRHP (&#R'RDO  =G#T$P'O 7F#P%R '+#P%R'O.R0PBR *,$R'P E=#P*R  UR#R/P 3.#O4S -N#\
      T'O?P XC%R'P  =E2# #+#M&T4P8R=O?TCR &M#P$U'P2O SO*P=R@P V]'P0R  QA%R'P 1+.O0S ^>#O%R'U*OCP  7W%P&S\
      2P OI$P%P2P=PCU ]O#N$V'P/P  G$=R?P TD#P%P-S 4E'P3R  *-#S'P*P IF.S0O  HM'N*V=P?P 4?%R4P HU%R&P 1C#P\
      'O/T =_=P !U#P/R0R2P Q.*P=R  >$#P'S*P+P `H#N%P-P5V 3A.T0P2P;OAR  &]#S%N*P.P1T (B#P%S'P*P/R $#1P=R \
      64#R%R*P-P  HI*R=P >;#N*U@O BO#R1P H8$P2R ^E#V'O+P=PFP  .%*RCP EO#N%N'T*R-R1P=R?P@PDT  [Z#R'P  H=$\
      P%T'N8PCS X'%T&P'P*P.R/O0P2S=PASHP U8#R$P EK#S%P=P %V#P%TBPHP =O#P%P'P*T QP#P*R H4#T%P'O  55$P2R 4\
      K#P$R CE-P1R  --#R-P O/-R8P  /3#O%S*S/R?O +P#P8R:O=S 1'%P4R8RDP  )^#P%S&P'O(T)P*S+N-T.R0S1N2P4U5O8\
      W:P<P=L?P@RBPCPDP <!#P*R  /,%P'R R^%P&R aS#P-R GL'R-P 9/*P5P8S=P K/#P%P5T=PHP  /1$O%R'R*P2S8R=O P_\
      -R1P  24#M%R'U2P SK#S*O-S/P2P=P  TY'R0P 10#P4R WU#P%R `X*P=R  ?M-P3R ^a#R$P &41P3R ?/-P.S0R1P FG#P\
      'R*P/R  Z1#P%P'S P*#O$P*R=P@U 1L0S1O  YJ#P$P-PBRESGP 4##P%P'S1R=P ?%$R&P   FS=R@P 5O$R2P -7#S%P'O-\
      R OD'P*R.R0P  <C0# ?4#P'O/T b=*R-P Ua%P'R 5Z#R%S'P8PBP  J9*O=S N:#R%N'O*S-O.S/P0R=T@RBP @1#R'R(P0P\
      1R2P=R@O   @S#R$O%O&S'T(P*P-U1P2P6N8M9R:R;S=S@LBPCT <&*P8R #N#R*P  [0$P*R  (D## Va%P'R @3#O%S ['#P\
      %R BH'P.P0T I]#R%P  KZ$R2P V?#RBP I>#P%T'O.P/R :]'O0S ;O#O%S +6#R$P%P&T0ODP  Db%O'S ?!*P8R:P=R A&#\
      P-R `=%R@P I7$P=S>P XF#P$M%R&U  T?(P+R  H#%P'P*P8P=U ?P%R'P ^8#O%S&P'R*O0P8R=T@P N'#P.R  !M#P$T2PD\
      P K+%O'S ?&'P*P+S Q+*P=R  ND#V%O'J*P-S1U=P :,=S?O P8#K%U'W*P-P1O5P $K=P?R  OA%S'O O=#O'U)P1O3R=P ]\
      D#P%P*O-U _%#[%L'P*P=PBOEOHS  9W#O%P'O*P-T/U0R=PHP `?'P>R E2#S%O  $,#P%S'PHP #$#O$T-P K*#P'R.P0R :\
      3=P?R SJ#I%N*^-PBP  &I%P'Y)P*M+S,R0M <9#P'T-O1P  $@#S%P*M-T #B$N%P&R'P)P*R.U/R0O2SDPFP CN#P$R  R2#\
      O=S %a%P*P=S?P O_$P%R4P MP-P8P:S ^R:O=S  /F#P'R D7'O*S Z+#O*S  +!%R'P P-#P%T'O L=#P%R  Y^%R'P 3Z#P\
      =R '+%P4R 1Z*P/O=U  GZ#R'P E0-P1S=P  I9#S'U(K+P .%#P$P*T;P TK4R6P  JI#U%O*P1PBP W7#U%N'P  ?K#R%P'P\
      -P@R 4:#P'P*O-R1T3P .8#S'P=P  DW#S'O /!'P.R0RBP ,$#P1R  %6#O%S :E>OHS X4#O%S R?%P'R=R?P  (L#S/O P+\
      #P%R _0(R4P   [E#P'R <X#R%R*PHP NN#K$P%S'V(R*N.P/O0L2S4O5S8X9P:O=O>PBSHV 0A#U%M ^X$R%P  !?#O=THP G\
      2#P'S*R.P0R4R9P:R=O 5J#P'R  -C#P%O*T CU'T*N <$#N'R*S-P0PBS  J?#S'O 6V%P4R  R##O$P%T [&#P3R %$*M/R0\
      P=P@UBR XF#P$R H##O-T3P  bC#P'S*P QJ-P1R   D(#P-SEP ]/#R$P%N'S0P4S=PHP  1J*P.R1P2P3T?P &D#S$P%P'R \
       A*1P:R  B^#S%V&P'P*P8OBODP JR$O&PBNHV aZ#S*P3P  DB$P&P*R-O.P/P1T2P:P=T?P@OARHT *S%R'P*R  W[B# H!$\
      R.O/P0S=R?PBRGP 6*'R(P Q!#T'O-P=P  8b$P%R #$#P%S'P  [M2PAR GJ#P'R $E#T-P=ODP D;#R1P I/#P%P'S  #R#R\
      'P M*#T$O%P +N%R8P  5-*R-P O!#P$O%U*P=P 03%P'R ;B%P'P.T0P F$5RHP TB%P=R  1&#R%P _E#P'W.O0O 0T.P0R \
      ?H#P3R 4V#S%O&P  J1#N%R'T*N-R.R0P2P=R  >D'S+P-P S,$S2O `+*R4P J*$P%T'O  ]N#O%O'P*P-P/R0O1S2U4P:R=O\
      >R?RAPFSHS H2#R$P J<#P'R 0/#U$O%O'N*T  ;Z#S-O Y5%L&R(R*O-S.P1R3P4S5R8R:R=L>P?V@PBRCRDPHTSP &%%P'P4\
      SDP L4#S$P5P 1:#O*S 9Y'P0R  F!#O%S b,#T%R&P/P=PDP b%#O*P/T FL#O%T&P*P/SDP  b1#P$R0P4S5R8R=G?[@OBRC\
      PHP 85#P-R N>(O*P+T  ^%#O$O%T&S-P1RBP 62#R%P UE#N%V'P*P ^H#P%R U!#R%M&P'P(O*T+T.M/R0T8R=S?PCP  /G#\
      U'P/N VS#P%R=O?S TM#P%R  %)#P*S-P C9#S$J%V&S'R(O)P*P+R,P.R/S0P1S3P5R7R:R>NBRCODOEPFPGPHU 3,%S'P=P \
        MI#R%P 9a#R'P 5`%P*S8P:P=P>R ('#S%O #1#R*P  a2#P%R IE$R&P #B#R%P&S*P-P/P1P2P6R:P=O@T  1:#P%R bF#\
      T$S%T&P'O(S)T*P+O,O-O0P1N2O4S6S8T;P=P>P?SAPBP  9L#R-P DA%P(P0S XY-S1N=R _2'R)PHP 5=#T%P'O*O-V/P1S=\
      NBP A9#M$S%U'M1T=R>PRP  ','R8P U_#P%P'T*P1R@P _<#T'P8P>P 3K#P*R `G'P5R J4#T$P'P-M.V0S1O2P9P  T0#P'\
      N*V-P NC.P0R <-#V%MDP WH#T%O'S0OHP U!#P=R  L-#P%S'P [P#T-OCP X-#O$R%O'S/R  I1#R*P #C$P%O'T*P O6#T$\
      T%N'P*P-R/O0P=S?O R01R=P '>#P%R'R*P-R1O6O8S:S=R>P  *0#P'S*O.R0P=R ]K#S$P5P ,A#P*P=S  Mb'R-P %=#T$P\
      %P'R(R-S/S0P1R8P9S;P=P>P?O@OAP  /C#R'P*S4R<OHP _T'S)P.P '7#R1P K:=R>P  _)#S%O 2C%R'R*P0P  ;)%# *3*\
      P<R M8'P0R  KI$R'P=P B(#R$P :@%P-R:R@R bM#N'P/U  9E8# N]#U%M .&#O%S EM#R/P V,.R2P  &/#PDR >U#P%P*R\
      3P=R ;'#P*R 3[#R*P-R@P ,G-S.P1O  VT#P%SCP UW$O'S*L-R.R/P0X1P2O3S5P8PDP )H$R*P 4U&R'S+P.S1R2N6O8R9R\
      =T>P?O@OBPCSDRFPHO  8+#O'P*Y-P8O;R=N?N@S ;A$S)O*S-P.S1R2P:R;P<P>P?R@PBP !I#T-N  LZ#P'R *U#P%P;S  I\
      ##S%S'N*P PC-O1S RD#P%R ,S%P'T0O8P=S?P SX#L%T'S 38#R'S*P=S?M  SF#P%T*P=P +G$L%S'R*O+P-P1P4P5Y7P8P;\
      P<U=OCODREPHS ]0#S%O&P'T4PCP J:#N%U  ^F#P*S-P  X*#R-P C9(O)P+S,R [K#R%R'P-P  8U'P*O8RHT a.#P%R V`#\
      P%R )W#P%R OV#S%P'O8R QJ#R'P  5[$R%J&T'T(O*R+T.S/P0U1P2O3R8P:O<P=P@PBP T+#S%O C&%R'P UG#U$U%S&P'R)\
      P*T+S-P.M/O0S2N3R4T5L6R8R9O<P=P>P?P@MBTDR  +Y#R1P PL&P 1I%S&PDP --*R-R=O W)#R$RBP  K6#N$W'P=PRP 0b\
      *P=R (B-PCR 4Y*P-TCO RW$P%S&P XJ)N,T=R?P ^I*P.P1U=P@P O@%M&P4S5T=PCSHP ZQ#R-R.R/P0P1P=SBRCODP  WC#\
      S%N&S*P8R9P +(#O%S 4b#R%O*P-THP ;:#P%R bP#S%P'P*P-S1S5P=P@P CC'P5R  ?D$R=P +_#O$R%T*P-P1R:R=P  [R#\
      P%R.P;R V+#P*S-P1S=O &1$O&R +I$P&R  8C#R$R%P*P =5$P%R :G#R3P )7'R*P.R0P1P<R B^%RDP .('S*O  $^.P1R2\
      P  *a#OBS TZ'P-R.P0S2P 9P#P%R @)$N2T  E].R1P V]-R=P>P?R J*.R0P B28RAP A_BRGP  Z/:R=P <1#V$P%R-O/O1\
      T3P4N +D:P=R  N;'S*O M,$P%N&T'P4S 05#S'R-P.S1P2P=P <D#P%P-S ;W*S1R2P>P?P  V_#P%T'P-P H6'P.P0S >Q$R\
      2P  0)#P*R EX#R*P  >W#P%R &#'P(M+V _Q#T%N  -U#R=P 1>#P=R ;I#R%P 72#P'R(P/R=O?S I7#P$P*R.P=S  FB-R.\
      P  KO*R.R1P:S=ODP aI$P%S&O'R(O*N+S,P-V.L/O0T2W4M8R=O>R@SBRGRHPTP  )9-R1P 3K*O@S *P#S/O b5#P$P(R*P-\
      S/O0R1T3R8O<P=RBP  +[*# (=#P*S@P B1#R-P8O:S=P>P?R %a%OBS  2$#U%P*P8P=P Y$$S&P=P  NJ#R%P #Z#P>R )$'\
      P*S1O=P?S E##O%R'S-P.P0P1S TZ#P%SHP  ;Y#P$R 86%N'N*U-W.N0N1S %Y#R$P  XE$P-R (L#P'O*S=R  5<#X%P&P'N\
      -S0M1RHP 6P%R*P  ;O#P2PHT Q>*O=S G5'O)R*R :Q%REP  ,Z#S/O (X.T0O S,'P*T-O1RCP 5Q$R*S2P=O?RHP B!#R%P\
      'RBP >3#P$S2P A[#O%S ,(#R'P >Q#R/P S8*P=R  ,/*P-R.M0P1U @-'RCP F5#T$R%S'S(S*P+R-M.N0W8P:R=M?P@PBO \
      G5#R'P H_$S2O DU#P3R4P<R  D%*P-R aC#M%T=R YA#S%N/S1P;RHP ^Z#P*R1P=R -@#T$M%S&T'P(P*P.P2R8P=N?TBODP\
      SR ])=R@P  3+-P=R ],'P0R  :1-P1PCTDP ID=R>P F]#R/P J`#S3P4P -,#P$S>P  EG$# 0>#V'L bE#T%O'R*P@P 1Q#\
      R%P =:#P%T=PHP 5I#R-P  DA##  +R'O-R aS'R(P.R8R=P@P GD#O$N&SES WJ#P*P-S 18'N/U4P8RCP '%#P$O%M&T'S*O\
      0S1U8OBPGT  !5#O%R'P*PHT  EZ#S%T'P4OCPHP XK*P;R G!#R'R+P=PDP  _F%R'P  V[0P4P=S ,!'P*SHP Sb$N%U&P  \
      Tb%R.R0PDP B)%R:P *F%PBR SN#P%TBPHP &N#R$R*R/P;P=P ;Y%R&P ?Z#L$P'R*P-O.W0W1O4P=PBP  ;S'S0O _3#M$P1\
      THS  V=#PBSEP SU(R+P 91#R*P9RHP  1E#R'P*S.P1T=P@PEP CX#S%U&O'N/P V['P0R A`'P*R 5U#R%R'P-P L(.P2R  \
      `:#R=P @>#R$R*P.S/P0O:R=P  UF#S%O ZU#Z$P%O&P'R-O1P<P=PBPCP I(#R%O*R  $*$P/R K-.R0P JJ%R4P  G`%P'P*\
      T;P NS*P8O9T D3.R0P !L%R&P *>#O*PBT =N4P6R  ,F#L%T'S '4#O$S%P0P2R  9S#R$P SW#N$O%U*R PX.R0P  8W-O1\
      TCP G:#S+P=P CH'P.T0O aZ#S'P/P  =L$P%S&P +3$R&P +J%O&P5U=PHP P+*P=R?RFP  +G#RDP .b.R0P 4*#T%P,P0P \
      BK#N%P'M(N*W+V8P N4%R*P /G$R*P  5>#P%R*T=P@O  A@#T%P'R)R*P,P/P3P8S=O>P@SBR 4Z%S&P4P (H#S-P1P  C)%O\
      *S 2:#J$P%P'P*O8P=] ;+#R'P &,#P-T1P2P CF#S$P%P'S8P>P #,#T%P-P1P +;#T%P1P=P b$%R'PDP  (K#T%O*O OZ.S\
      0O `/#P:R ,7#O%S-R.P GP#O%R'R4R=R?PAP  Xb#R8P (b$R2P YR#S%P*P /;#P%R   H[#P*O=N@W b;#R'P.R5P=R?P 2\
      Z#P%R'O0S  JN#T%T'O-P/N0R8R=O  J'*P8R *@#P7R  SD#P$R  74%P*R JD'P.P0S 8T#S%R'P-R/P1P b_#P'R*P=R ,:\
      $P%S&P  SU#P$P-R I:#P%R E:#S%P5P  [1$R4P  4;#T%O*R<O B1#R$T&P/P1R:PEPHP _-#P%T'N/R8O>S U2'P8S?P  ;\
      H'P0R OX#S$P*P2RBP  ZV#O*T@PCP ^&#P(O*P+S-P.R0P1U9P HM#R%P :P'R/P  TM*P0P=S $T$R2P Cb#R%P [8#W%P'M\
      *P  !A-# Pa#P%R U0#O'S*P 33#N*U-O1S9P .4#L%V  )*## Z::R=P -<#R.R0O &^#S%PDP X3-R9P )M#P%R  G`%P&R \
      !$%O'S*P 5J#S$S%N2P4PDP );$P2R %N#P-S1O  /%#P4R SB*P-R PN'T*N C*%S'O S+#R$P S&#U%O'P-P8P=S?ODSEPHP\
        B4#N-T 7P#U%M ]S#S%O #<%P1P4R ,F#P8T:P@P  BZ'S0O J>0R8N9TBP K>#R%R'O L<#O'S  C)'S*M=P@U  J%$# ]@\
      *R=P &<#S0P4P  ;Z#O%S L('R-P RA'P0R L?-M1U !?#P>R  LI## 5:*P-R @7%U.O0ODP /$'P=R  OU$R2P E:#O'S  P\
      V-P4R L+#R$R8R:P=P 5B'R0P  (a#M$V2P _I$R4P  aF*R<P /N#P*N-R=T !>#R%P /;#P%R [;#P%R @(%P'R ,?#O%SEP\
       84#X$P%N*P-PHP  S.#PDR R@#S%O*O-P4R6S:P  T*#P3S?P &S'S2R8P=R@PBPCP L##P$P%V&N >T$O*P2T $_#R$P  I3\
      'R-P Y-*RBP '_#R=P 21'P-P0S1P4R=P?R ZY#P*P/R8R=RSP  7!#P'PBS [A#P$R*P-O.O/R1T>R 5N7P8R  =7#S%P;P <\
      F*P=R bG$O2S E6%O&T  #K'S*P.P  ]!#M/V=P G`#R%P O<#U%P'O=P  6'#P%T'O)R*P LC=O?S V;#O%S  I*%R-P  P[.\
      O0S #4%P*P8R>SSP A>#P%R&P'T*O>P  +M#P%R  QW#O'R*R 9*#R%T&R'U(P)S*T+R-P.M/R0T1P3P5P8S9P:R;R<P=O>P?P\
      @LBRCPDPEPHP M?#R'P8R:P LM#T%P'O-O.P0U1R2N  a20# 37#T$R'O4R5P=PCP 85#O3S   OI#P%T*P+P 6E*P=SFP R?%\
      R'P T'#P%P4T=P P.#Y%R(O*N-O6PHP W;#T'ODP  NP$P8R J.#P%P'S '.#L'P-P1P8P:P=Z SG=O@S  8G#S%P*P Pb#R'R\
      *P0P=S?P  ZU#R%P&R:P @F%R&P '=%P*SFP +8#R1P  MZ'R-P aU#O%R'P(O*P+U-P=R !b:S=O  (a.S0O a@%R*P 0)#R*\
      P );-P1R N^#P*T/O b1%R=P K`*P=R?P  58*P@RCP Y@#P%R*N@S ,5#V$O&L'X(L)M*P,R-R.R/N0R1R2T5R6P7S8K9O;R<\
      O=P?N@MASBMCSDTEPFUGRHSJRKRRSSRTR  ?O'# .1#T%O8P V[%T'P1P -b0P4R  R''P/R GY%S&P'P  a0.P1R @=#U%N+P\
      -P  /E#P.P/R0R #3#P-P1R /^#R*P5P=R  (K8O:T=P F6#S*PDP RV%P'R  O'#P$W%P'P-O.P0P1P2R XM#P$P%R'P-P/P0\
      T1R2P5R 7H#P8R :?#P$P&S N=#R$V(P*M-R.O0O1T2P8PEP D&%O*T=P  C@%P4R ,L%P'T)P2P 01%R'P   HX%P3R Z=#P%\
      R-P.S0P 9+#R1P W,$O%R&P.R=PBSCP [%'R+P  #:.T0N ^O#P$R%O&S  b!#P*R FJ#P%R  K[%P'R*O8P>S R_#S%O X&#P\
      %P'P(O)P+T.S0S1P2S3R4O5P8R:O=V>R?L@PBPCRGPRSSR   3Z#S$P%M'P*N+P,P-X0P1X;N=P ]b#O4S bO#S$S%P2N ^O#R\
      %P  *3#S%O TO.R0P  ,*%N*O>V 5C#R%N'S Q$#O'O*S-S.R0P  NX#N%U*P-PEPHS .].P0R  KB#M%O'Y*PCP  (X$R2P a\
      +%PBR  FT#U$P'P*P-P 0.*P=R $$#R%T1O8P@P E.#P-R U##T%O1P 3#'P/R  !/%S8PHP G6#R%P  FY#P%R'P-R I7#O'P\
      .S ,Y*P=R@P  4D#T-OCP Q8*S-P@P J[%RTP 5H#N'T #T#P%P*OCU @Y%R&T'S*O-S1O2R3P8P9P:P>OBPEPHR IR%O'P-T.\
      P1PHS W&#P%R +D%RHP  ]M#O%S  ,T#O%P8V9P=P @P.P0R:R=P -X'P/R 9B#O%R'SBP  @3'O*S=P  KV%R'P P-$R2P WT\
      *P<R  5J'R*P-P=P?S 2]#R$P%O1R=R /P#S-P4P *:#P/R ]4#P%R ?,$T%N'R(P1P3U5PCPDP  ZT#O%T&P'O*R-S1O &N5R\
      8P a7#N'P(V+O W[#P*R -a#S$P%N'P(P*P-O/P1T2P8P:P=PBZDP %Q#O*TTP  GI%P'R*P=R L.*P=R YB#R&P 5`#P*P-R=\
      R ]<#S%P8P  NG%PER /%-N1T G_#R'P*RBP E8$R2P  KU#S*P@P 7G#R'P E^#V%L-P=R  '!*O=TCP :(#S'PBP 8W#P%P'\
      P(R*T+P-S/P1L5R6R8T:N=LBRCV N@=P?R XW#R%P*P-P/O1T;R=P 36-T1N   J6#R$P'U*O-O.O0R1S3P 9A#R'P*R;P  .U\
      #P$P*R.P=S C?#P-P.R2RAP -.#N%P&RBT /F'R*P K(#P4O5T =F#R%P (a&PHR  BW#V$P'O*P-P1S=O J;#R*R:P=P #S#T\
      $O%O&R2RDP 'M$R%M&U LY#P1R <*#P'S0P ?X#S$O*S=P &V#P%O'S  8&%P*SCP H)%P'R &1#T%O'P 8E#P%R&P'R=R>P  \
      S>#N%T ;`#S%P'P 1##S%N'R(R*O+P>S QW#O%S RY-O1R2R =#=R@P   1;$R%R&P'R>PBP ?8$R%P =5$P%O'S)P*S-S.P/N\
      0R2R5P6R8O:R<P=T>O@PBTDP AJ%O'S 9<#P$R  $5#P-R aU#R'P  :X#P$T%R-P2O &K#T/O9P=R 4Z$T1O2P  <T#O1S W+\
      #S$O%V&R'P(N)P*O+P,P-R.S/P0P2S3R4P6P7R8P9O=P?P@PASDSEPFRGNJSRRSR 6]'R*P=P  +'#R/P  A,%O'T*P ]O-S8P\
      =P KJ=O?S a0=R@P  0,'S*P9P a'#P%P*M/P=X (9$R'T*N+P0O2P5P=R@T LO#R$P'P0R=O?S HB#R-P CA#O$O%R'PBVEP \
      OR#P/R  &,%# /+1R3P 2A'O-P=T %,8R:P #@#P.S1P  @A#T-N XP#S$T%L&N'W(P*O+R-P1P8V=P>M?SCRFP V(*O=S #a$\
      U%O*S/S=S?P@KCP (W#U%W&O'J(P)P*N-P/U0R9P=S?OBLDSEPGTHS  F5$P%S&P8PCR ;.%O'S 7O#R%P=U?M %*#O*T-P %A\
      'R*P ;9%U'P/PFP <8%O'S*T-O1R=PDP 8I#R/P  2N=R?P >E#P%R  LC#R)P T>#P$P%S 9^*O4R=S?P EV%R&P U5'P-P.R\
      1R  %:8R9P N#*R-P A5.P0R:O=S   77=O?S OR%P:P=S &X.P2R .D%P'R  U<#P%R MD'P8S 81#P$R'R*O-S1P2P8P:R=P\
      BOCRGS  $>8P:T=O bN#S%PBP FA%P8R  ]>#R%P !X%R*P $R#U%P'PCPHP =^#V(P*P-O=P  <L#P$R%R'P0R2P %61R2P B\
      a#R'P @2$O%T&NHS  `'#O/S ES#P'O0S=R $L#P4S=P 1+#P%SHP  EN*P1P?S aW#P&P'S+R-P/R4P:S?P@RFP  [N%# !&#\
      N%R'O*T/S2P8O:S  C*%R'P XV#P'R-P1R <3#S*OCP PGBSGO KV#P$S%S*O8P aE$M2U  .+%OES 99&P*S4P8O=O>U <8#P\
      $O%P&U  2/#R%S'P*O-R0P1P2P=SCP =V-R?P 7;#O$P'S*O/P=T@R ?M$P8R  K$#P5R &@$R-P0P1R E>*O:P<R=T@P X;#P\
      $O.N0T2T RT#R-P=P?R H3*T4P5P<P %#'S-O.N0T :$#R%N&R'P*U-P.R0P1T2T8MAO  ><%P0R &C#S%O '`#R$P <O-R1P \
       GC%R'R0N8R ^<$M%V&P2P U>%R-P %b#O%T B%$P'R 38%R&P'R)S*N,O-P/O0O1R3R6R8S=RBODR :)#R%R-P=P ?H#R%O/S\
      6P &6#T%N C!#O$W*O-PBP TF4S5O=P?R  EN#T$R%N-R1P2P (D5P8R 2_#R'P  'D#S(PCP `D%R*P :[#O$O&P*R5P8T:P=\
      T Pa-P1R  RD#U%O'P6PBP D3#P$R bY#O$T%P'O(U*R+O RC#T$P%PHP OF'T*P0N=S@P $T#PBR  CW#S%P*S1P3R=M>P?SD\
      PHS G##P%R 3T%RBP  5M=R@P 'I#R=P b:#N%N'S*U   I51P2P3S  #T=RCP ]@#R%P   0Y#P-S.S0ODP  T2#N$U4P _*%\
      N'PDU  9A#S'O  A1#R$P-P2R4R:PBRGP :,*P=R H-%RDP MF%R'P.S0PDP ?'#P'R  ;>## 3S8T:O=P ;P$P2R 1S#L%V&P\
      *T.O0R1S=NEP  a/$N2T +]#P'O*T0P C/#P%R  JR#P'R ZO%PBR :Q#P'P*P-T.N0W=OHP _7#S%P.P  WY#R%P 5a(R+P N\
      ]%O'S #)#U%P'O*S+P.P0R4P=PCP  FW%P'P*U-P4P Q'#P%R :J#R%P TF#U%P-P8PEP =a$P'W.N0N #J#S$P%O&S*P@RDP \
       !'#T&P*R;P=OFP #:#K'T*V,P-O.R/O1T2R4P5P=N?TAPBRCP +P$R4P M_=N?T  */%#  =I/P0R ^M#R%S&P'P8P K6=R@P\
       RA#P$O%O&S'P*R0R6R8O:S<P=P@S :L=P?R BH#R$P%P bL#P%O&R'U)P*T-P.O/P0R1O2P4O5S8R9P=O?V@O 4.#S'PBP  H\
      ;#R$P%S&O'O(R)S*R,S-O/S0R1O2O4P5R8S9P=N>O@PBRDOEVFPRP $B#P$R QG'P*R [G%R'S0ODP KM#O%S  )=#P=R [L#N\
      $R&P(O*V+S1R8P=U>R?L@P X0&O'T)P+O,R-V.M/S0U1S4P5P8P9P:N;P=O>R?R@RHP ,4'PBSEP SI'R0P *V#R-P >6*O.P0\
      R:P=V?P@RBOGP  =I#S1P=P 2<#P$S8P AA%R'P _C#R%P  >8%P'R*P-R0O=R@R /?%R'P  8:#O'S I+#P(S+P  T%#T%N L\
      Y'P*R K@#R%T&OBPDP V]#S'O >0%O'S A[#P1S=P  /L#S%O =+#T$O'P  a$'P*R=O@S E!#S1PDP b4#P%R'P*T,P-P.R0P\
      1O2R CN$R&P  &^#P%R 6@'R.P E6*P=R MX(S*P+P P*#N%T `3#P%R=P?RFP 29#T$P%O0P=PHT  9J%P'S*O-S.P0P1O8SB\
      R ^;#S$P%N*R-P0R4S5P [P#P0R8R=P  9Z#R%O'O*S-P/R0T8R=P@PDP )+-P2R 79#P-P=S (R#P'SDP R[*O=S  #a#P-S>\
      P  )S#P/R 7'#R8P ?!-R1P &?#R-R3P4P  'U#T-P0PTP 3V#W%M'PCP 2E%P'R VD#R'P  U8#P/R )Z#S%PDP Z+'P(S*R+\
      O 6>%T*PCPDP O8$P%R GG#P%R =b#O-T0P2R3P  Sa$P2P3P5S G_.S0O  T<%# 1B-P.P0T1P VQ%R/P P3#U$R%P'R*R0R2\
      P5P=PCPDOEO ^3#P%R LQ#V$R%N'R(O*P/O4P8R;R $N#R=P )3#S%O  GK%O'P*T-O0R1R=P@RBREPHORR  1]'# _=#R$P [\
      V#R/P .+#S%P'P.P0R XI#S'N/R=P +Q%R;P  J5#R'P MS$W%L&P  ^18R=P G?#P%S'P U7*P-S/P1P8O9S=R D*#R'R-O1S\
      8S=O?R@PCPHP  .L#P$R -D1P6R (!#R*P/P=R 5W-P=R  $(-N1T ,J#O-O1U *6$P%P&P'R)P*M-S.O0T1P8S;O>TCR $/#S\
      %O  :/*# 3O%P'S-O1SDP A2#S%O KE#N%U'P [M#S%O [;%P-R/R1P8O=S <X#T%O&P?PBSJP  JI#S%S&R'N)P*S-O1R3R8P\
      =P>P YS#S-O __#T%P'O W!*PCPGR CH'R)P  #K%# <$'N.P0U YE-R1P 2V#S%O  9&#S%O B+*S.O0S3PCP @N#P%S&P  $\
      L#P  %C#P%R Q&4P=R >]#O'S-P/R0O1S:R=M?P@T  N5*P=R SB#T%P'T(S)P*O+O.P/L0T4P5R=P Pa'P0R +X%R*P  8##V\
      /L P[.P5R MX#P$R&P'P-R1R2P I#%R'P 7O#R%S'O1P =F=M@U  N?#U*P4P=P `8#U$R%N&P2P $,#P5R '`#O'UBPJP KA*\
      U=M +@'S.O0OBR  )*'R1P `==P?R  >I#R&S'T*N-P0P=P>RBPCPDPFS ``%R'R*R1P=P?P VJ.R0P K3*P0R 3I#P'T*P=P \
      B*#S%P*P.S0O  9Y.P0S=P 3Y#V%L'N-T1N2S4R5P=S@RCREPHP  [1#P4OBSDPGR :b#P%R EN$RDP !9#P%R RF#P%U*P1P8\
      S:P=PTP  Z<#O%S.R0P -X$U&P2P4O E>$P%P&S N9#T-O@P MA#S0PBP  'W#R$S%O&N)R*O+P.R0R1R2S3R5S6R8R9O:S;P<\
      U=P?S@PANBNCKESRP @`%P*R NR:O=S I,#T'O*P8O:O=S?RBR  >68P>R MG/P=R 01#S%P8OGR a7%R*P SK*P=R  $R#P8R\
       #M%R*V-P1N3P@P UR#R%OESHO $S$P*R2P3R  HX%S&NBR Q'#S*P-P=P R,#S'P4P  3X#P*R LM#N%URP  11$U*P2PCPGP\
       SL#M%X'P3PHP  Z8#R%R*PTP [`#O%S ]O*P=R  C[#R3P 1F.P0R U+#S%P&P-P1R<RHP BD#O$R'P-N.P0R1T2P?R  D-#S\
      %PHP 5%#P'R N:#N'W1ODP ]V#O$S2P IK#U'O(P+R-P:P=R?P :W%O'S  ?G%P'S*O=T>P@P I%#S%T'P*P-N8R=RBPCP  %V\
      #P$P%R*P=S ^3#R%P #L=S?O -0%N&T :_#R$P !;#P4R 3Q#P5R  34#O%S-P.P1T2P I3$P*R @$)P*P3S P(8P>R  Tb#U$\
      O%P*O-S.P1V3P=O>P 8B#O%O'L*W=P?P@U Z+#R%P  8%#R*P b)#S*O A]#O%THP LD#P%R'S*O  GD%R'O(R /U%O=R?PHS \
      >1#P'R0PBR  %?=O>S -E%PBR 89#T%O'P=S?O aK#R'P  'K=R@P =F#R P'#N%T  GT#S1O 51#N$O%S&S'S3R=M?TCPDP <\
      X-T.P1O UY*S0P4P b_#N%P'P*U8S W$#S%P&P-P1P;P=U?PCPDREPHR a4=S?O  $7*P-O1S=R JE#O$O%O'L*P+P-O.T/R0P\
      1P2S4P5R6P9S:S>O?R@UARBRCU ./(P+R  -/#S%O*P=S@P 6!#R'P +C#P'M)V*P  Z.#T'P-P2P  ]=.O0S J-#RDP Q_#O3\
      S J<#O$R)R*S.R4P=M?T (U#O%S  8(#O%O'P*Y-P/R8O;R=N?N@S 05#N%O'V)R,P -3#P'S(P  <a#S$S*P/P2O M^#PDR /\
      =&P*R-P1R2R=P 95%P'R Q<#P%R  $!*R-P _`#N%P'V3P8P=SFP SS%V'O.P:P=P '/#R%P  +<$O&P2TDP Q`#P$S&P5P 2'\
      $T&P*PDP Q3#O$P%P*T=R  NR#T%P*P2P 3R#Y$N%N'V(P*M,P-R.U1R2P3P5P<P=PCPDREOHP =Q$O%N&P*R=VCP  _$#R%P \
      U6#P(P8P:S b7#R$P%P  :,%T'P-O8S:R=R>N?P 0?#U$N'U(P*S-P.P0P4R8S=PBOCPDOEPGTHP  ]b$R&P `(#P-R HY.S0P\
      4P  F7%O'U*O =D#S-O 0[*O=S  $#'P0R   PD#R'R-P.R/P0P2P=PAR `-8R:P M$-R1P  MJ#O'R*X.O0NCP 2V#S%P'O-R\
       X^$U*O-PBP  $]$# >T%S'O  QY,P-T1O >;#R%R=PDP %A#M$P&P'T*P=VCPDPEPHR %^#S/O  a##R$N'P/O2T?RFR *A5P\
      8R >:#K$P%P*P-P4Z5PCTDP  7G%PBR WL%P*PHS PU#R$R%M&P'U*O.P/R0N1P4P6R8T:O=R>TCP N*%P*R @1#R%O'R  @4$\
      R%O&O'R)R+T-R.P0S1U2O4P5P6O8T;S<P=O>P?RBMCRDPEOGRRS P]#P'P*S N.#P$R  E)*P=T?P@P $A#O'S0R1P 0.#P%R \
      16#P$P&S'P(S+O.S/S0O1P2R6P8P:R<P=S>R?O@PCPDPHS  PC#T$P%O*R5P;P :1#S%PEP 72#P$K&P'U*U  PE8# N7#O%T*\
      P  D!#O$R&O'N*R-P.T0M1T4O5S6P8S:PFU EQ#R%P'R*P1PBR 6b#P%R  ?##P'R M'#S/O b`#T%N(P  CH=R?P Q&#J%L'P\
      *S4P=ODVFWHU  ;`#T%N WA#S%P'P YZ'P4SFP D>'R8RAP 3.#O%S 5/$R%M&P'U-R0P1P8P;R>R ,.#E%N*`-N.P1N5P=[CP\
      HP  F2#P%RDP ,_#P'SDP F8'P @+#P$R%O*P=S>SBRSP 7H#T%N  ^9*P=R #Q#P$R  V.'O.R3R ,_*P8P:P=V?O #D$P2PD\
      S /.$S%R*P-P.R0P4S5O8P  <8#S'N1R )<%N'T  RQ#SBO 6B#R*P !)%P4S<P Z%#P%R  >>## K3#U%R'P+P/N E(#P$P'R\
      *O0P1R2R=R>R R'$P%P*S.T/O0N1S2S3R8T;O=N?SAOHP RX#P%R  SJ.P0R ><#N$O'O*P=OBZ !$#P$R*O.R0P2P:S@T Q:#\
      P'R @I%R'R(T+O-P/P0P4P5R8P:P?RBRDRHP  0U*P=R T,%P'S-O/O=S >Q#R%P RT#R%P $C3P=R  HP#U'O+P4PCP P&#S$\
      P%P F?$R4P ^#'P/R  74$M)P2TDS Q'%S'O <!=P?R U2*RBP U0#P/R  Ua#S%O G,#P$P%UBPRP IR$P2R TX#P%R +`'P-\
      R.S0O1P=R@P  N&#R%P &`#R$P%R*P bM$PBR -D#R%P=S?O ,.#P%R*O=S $X#S%PBP  ''#R$P-S.P1R>PDPHP 1[#P8S=T>\
      N?MHT WN#R=P YU%R'P  4'#O/S I3%P4R (O#O/S  =9#S%P'S/N  F[#R$S*P2P=P ''$P%T&P*S-P1R=M?U@N <5'P0S #G\
      'S*P-P.S0O  `G'P-R =Y#P%P'T-P F(#S'O*P.P0S (`#O'TBP  [K#P'R L[%S'U(S*U+O-Y.O/S0O1K3P4O5S8P9R=J>R@M\
      COFS .3#R-P  1K#P'R  :5*P-S0P1P=S@P 6]$R&P >M#P%R b&#R%P Q,%R8P 2L#R%P  /##M$SBS  SK$P'P0P2PDT ;G#\
      U%S&N'S*L-P.T/P0O1P2R4P5P>RARBRFP VM#R$O%S&P'R+P-S/P6R8P9P:P<P@PCSDRGPMR +K#S/O  PO:T=N M>#S%O 02'\
      P-O.P1U M9.R0P R`#O%R-T.P8OBRCP  UU#U%O*P-P C@#P'P*S0P1PBR =A=O?S  1D$O*S _X%R*P S&#O%S *T$S2P@P I\
      6#R%P'M/S0TBP  &O%T*N3P8OCSHR S-#R$V2L=R?PDP *_$R=P #@%S(N+S-R4R5P6P8O=R>S@PHP  ;M4R5P I`#T%P)O*R1\
      P3P4R 0D$P%R  O`#R1P  +H#R%P *%$S'P-P1S2N3R4R8P:R@PCRTP Ba#O'P*T 3J#P%S(O=R  Za#P%S&P'P*P.R0P1P6R=\
      R@PBS I9.P Y8#P$T%R&S'P*P-R/P0P2P=P?R )*#O'T1P  ,/#P-T1P2P BU#R%P'RDP 5$#P%R&P4SDP NI#R%S*N<P=T?PT\
      P V5#P=R ]R=R>P =0*R=P@P K6#P$R%P'O)P*U,S-O.P0M2P4P6O8P:S;S<O=T>R?R@S  X*#P.S0O _@4P5R HK#R-P.P0R \
      G0#O$O%S'R(P+R1P8P;R=R?PBRCR  'K'R+P  2=#P%U*P-P2P3P8RARBPHP .+#P'P)S  Y.## P3#O$S A,=R?P 64#S%P-P\
      =P P.#O'P*T+P-R1R=P  >-#P$R%R'O*N-O.O/S1R8P=U@R ^*#P'R a%#M%W'O/R8PBP Z:#R$P%P1S=P 56'P-P1S=P>R ;]\
      #R$P  IY#M%O'L*P-P5P8^=N>U 0&#P&R  b?=R?P JT#S%PCPEP VZ#R%R*P-O  IQ#O'R*O=U@P $O#S$K%P&L'R(O)^*V+O\
      ,X-U.S/P0T1S2N3T4N5O8O9O;P=V>O?O@OAOBMCPDPEPFSHOKPRP I7(R+P  L:.N0T -1#N'P(R-S8R V8#M%U Ab'P.S0P  \
      ]M#P*P-R@R ']#P%S*PEP #>#N'S/R ]0%O'S [P#V%P'O(O+S-N/R=R ![#T%OBP  2]#P%R'P R3#P*S1P F8$S%P&P )((N\
      +T.P0R=P?R ]8$P%N&U  6##V%O-O=P O[#S'S(O+P-P/PHP )9-O1S  =H#P%R8S>O &O%P'M*SCRDS $M#V%P'LHS  :'.P0\
      R +J#P%P-T1P $S#R%P=R?P 41#P%P8S #3%R'P?RHP %O#R%P'P-R  bA#T'N D)#P1P2S bJ#S'O '8*O=T@P aU$O&S ;,#\
      R8P ]T#U$S%O&N(N*S+U-P.O0P1R6P8R?ORR  ^B#T%O?P 5H-P2PBS ML#T%P&P5P K>#I$P%T'R)P*S+R-S.R/P0N1P2R8R:\
      N=RBSCR  99%P'R '**O@S  ;B$M%W+P@O ZX#P%R'P-PEPHS BL#R%P OH$R%O&P'S8O:P=SEP 0I*P@R PO$R*P #Q#R'P  \
      ^M#S%O *L-O1S ]K#P-R ;6'T)P*O+P,R 0S=S@O  6M#R5P XF#O/S La$P%P&S  R/#S%P'P (V-P.R _Z#M'U-P  HU## _\
      W%P*S-P.R2P8P=S@P XK#O$R%T&P*P :;4R5P 31#M%S-PHS  ZN$P%P*P-P=U &^%RCP P1$R&P  &#1P=R  GL.O0T2P +H.\
      P0R $G%O'T H=-RCP  <I%P'P-P4RHS [4'R*P=P ^C%R'P W,#P%R a6#T%P5PCP C]#S%N'W.O0OBP  NX#R$P  =2## 7:-\
      S1O `>#R%P &@0P:R=O@R  '%#S%O 3$-T1N=P 6K#R/P  KN$R&P ;<2SAO  EU.P0R=S@O   -B1R3P N3#P'R H*#L'W=P \
      &T:P=R !&#W$P'P*O4P=P K1#O%V'O=P >A#PER   `1#P%SCP UR2R5P M&'P*P-P5RCS  ]['M*SBS GI=P>R >6#P%R 54#\
      O-S0P AD#R$O%R&P ;_#N-S1R  X^#S%P'P  Z>%R&P a`%S'P-P  YV#P-PBS *!#R$P%S'PCP  <C#R=P 82'P/R0R _Y#P'\
      P*S-P/T0P:N=W?P@NBR  I`#P-R (>#O'V*P-P1S2P=P X=$P1P2S  EQ%O'S /+$P1R:PBR <b#S*P=P  #M#P*P/R9R AS'P\
      .O0T E>%P'R _I%P*S=S>PCO L0#O'S(O)R+S0P  42$S'R*O:P<R=RBPDP S+#R%P <Q%P'R &H-MCU  UK#J$P%N*O-P4`8P\
      =P ';$R2P ZK.O0T2P  #J#R%P*R/P  !E#P%R >@#M'W.R0O1P DO'P.U0P4P  G&%O&S O&%O'R*PCS @J*P-P1S 6&#P*R \
      <?#P'R  JR#T%N U4*R1P  =6#N$R%U'N*P-P2P=T FP#P%R H@%RHP DS*P-R SV#P$R%W&P'P(P*P/P0P1R2P8RBPDR bP#R\
      %P'N(T=P  b/#N%R'TAP $[%P'R=O?S '^#P$R B_#P%O/R0S E:#R'R0P?R  LW#P0R  8Z-P2PBS 824R5P LE#R'P B<#P/\
      R0R1O :B$P%O&T  _J#L'U/R ^P#R%P'R+P-R1P=R@P HZ#P'R  1B#P%R 2N#U$R%N3P@P 2*%P0R &]#S%O D]#RDP KM$O&\
      R.P2V4O8P +%#P$P*P+O-L.U0N1X2U3R8P:R?P@PAPCP  /^#P4R MY#S%O =Q'P*R ^^8S:P=P J<#P=S aS$R'P  <(8R=O>\
      P?S >1#T%N ;%(R+P/R=P #`%P'V*M-P=SCP Q`#P.S0P N0#S-R/P1R2P=O?R 6P-R6P %]#P'S=P  ^Y'P0R %)#O%P'R-P1\
      T=P?R V6&P(P*S.P/P0R5P8R9R=P `:*V-S.N0T1O:O=N  9N#S$P'P _:#O'Y*N=OHP  W$#P%R HQ%P@SDP R,%P8P=O>U A\
      '$S%S'R*P+P-P.N0V2O4P>RDP <D#T'P-T.P1P2OCP   Y<#P$R aK#U'M ?H.N0T -b#V%O'P8O=R?P  @5=# JH#U%P*P=O \
       W)'P0R 3T#R%P 36#P%P3S *]#S-P1P %'#RDP  /Z#P/R 6?#P%R  *2># UR#S$P%P P`#S%O <@$P2R  #;#P%R M>#R*P\
        ^;#P%U'N SQ#T%P'P=P  /@#P2R E=#P'R.P T%#T$R%N(P*N-N.R/U0T2P3P5P8M=O?X@PBPFSHP 7=-R2P  C<:O=S 14#\
      P'W*T-O.P/S0P1P8N>PCP 2]#P5R E/#RDP 0Y#S%O L,#M-H1M2P8PCdDP  4!#S%P'P BH%P'U*O=R@O <6#T%O'O(P6R:P=\
      PCS   T0#R$P H4*RDP /9$P'P1P4P;T  QO*O=S  IX#R%P L(#O%P'P/T AN#R*P 8?#R$P%P*O-P1T  0#.R0P K_#P'T-P\
      .P0O1T4P:P?R ,J#T'OCP RZ*P6O8S9P:S 8V#O$R%P&P*S=R 1D#P%R  N8#O'U*P=P  !R#P$R Ua=R?P FU#R1P  D['P(R\
        ;=#P'R  M&#O$R%S'R*P-N.O/S0P1S2P8R=O?S *Y*S-P1R=O?S@O ?K#P%R RA#P%R 9F=R?P <8#S$P%P-S4PDP  :0#T/\
      N >B#R'P)N,T C@%P'O.T _a#N'U(O  P0$R%N&U2R<PDP AE#P-O.T I5=O?S ;.#P*P=T>P K-%R/P  8K#R<P ^W#R'P P!\
      #R&P _K#S%O BS$R&P  -S-S.P=P T!#S%O !J#N/T KP#P$P%S2PAR  _;$P%O'P-[1NBPCP BF#O'S  ;<#O$P%T2P6R OC#\
      P%U'M-P1S2P L'#S'O  A5#P'P-O/R1T 7Y#P$P%S'P  T+#P'R ':6T:N YT#P$O%S'P*R-P.P0R1R=O>RARCR UP:R=P !`#\
      W$K%S'S(P*T-V.M0R1V2O3P4O8N=M@UBPCODPEP  4@#PDR -$#P%T&PEP 7B#P%R'O(PFS $8#P=S?P  C>#M$R%U?P -)-P=\
      R G5#P*R  L[=P?R M:#P=PDS +M#R$O/R b,#RBP /&#R%P 1?#S%P-P V8#R2P  $@%R&P=R?P DW%R'P ;)$P%S-P *X#S%\
      O'P0R  -$B# bZ%S2P8P 2P$V%M Z=.R1P UB#S*P8P  ]M#S%N'P*P1S ^;#PBSEP TE#P0R  Q6#P=R MG%R&P*P4R5R8R<P\
      =OBPCT C4#T(R*P+P-N8R  #W#R%S'O/P ^A#P'S*P C`#S'N-P1S  &O8R=P aJ#R'P >D#L'R/T #D#S$R%T'O)R.O2O3R>P\
       'C%RCP  *::P=R #A1P:P=S *V#RBP /b#O%TDP  %7## 8B&P)P*P.R0P=S?PCRFR G=%P*R Y.#S'PBP  `2#P%O'S Y##W\
      %M-P/P1P4R5O>R 4T#U$P%P'S(P.R0P2S5P=N@P 7K-P1S2P8R:P  %&#P2R 9;#R*R0P1P9P !C#S/P0P8S=O 9'*O=S )&#L\
      'T(R+P-M1U3R8R DU#S%S'N1P:P  DI#P*P8U9O +!#N%P'W*O.N/R0S  @1#R/P  SL$R2P <A#T'L*R-S1O  @`#P%R HL#P\
      %R  LR#S1O <H$P5R <3#O$L%R&S(N)R*R+T-O.T/O0N1M2T3P4S6R=M?W@TCUDPHP  +7#R$P !=%R'P )/#O$S%P&R   R^'\
      R*RDP TE$O'R*P2S:R =6#T$P%M&R'P-P/S1R2P  ?D.P0R &&#REP M#3R8P=O?S  NQ%O'P*O.T0O1R8S=R@SHP 60#P'R 5\
      T$P%R ]I*P=R _*#R*P  GY%P'P*R K_#R$R%S'P-P=R?PCPERHP TG%R&P Db#P$U%O8P KW$P%U'P*P4P O`#R%R*P/O8R=P\
      BS T7#S/O8S:O  aK$S%O Ya'O*S DJ#O&P*P=PCU  +_#P%R'R.R0P <+#N'R(P+R-R1SFP G+#N$P'V >T.S0P3P OA#O%T*\
      P-R/P=R?P <E#R%P'P*O=T 9'$P%R  V!$P8R:R=P ES'R %5#R>P ^K#P/S=P  VC%R'P .D-S1O )Q#S$S'R(S+R-S0N1O2R\
      4O8O=P?RBMDRESGPHORRSR QU'R-P   Gb$PCR O>#P%P'R0R=P?R P2#R%O'P9SHP  F=$# E)$P&R=R?P -*#R$P D%#O%R'\
      R*N.R=THP .O'O*S SF#S%P*P 26#M$P'V=SBPFP HE%P*R=O@RHS 8B#T%N*R  <S-P.R DR#O'M*UDTHP ]V.P1R  T_'P+R\
       ]W#R$R%S'R(O)P*P+R.O0S1O2P3P5R6P9R;R<O>R?P@RBRHRTP  `8#L$V  >*#P.U0N W-%P*P=RHR H7#R'P  )H#M$S'R*\
      R2P8R Y3#P'R*P=R M##R.P  (U#R%P ]R#R*P aX*P5R ZQ%R'P-MCU  VP6R:P F]#R%P'P0THP ^H#P*O8S9R >E#T$R%V&\
      P'M(P*R+P-O.P/O0S1P2P3P4U5O6T8R:L;S<T>PBRCODSEPGN (E#P$S%R&P'P  QA#U&P'O>P =a'P*R @@%U-N /L#R$P*N2\
      R8P:S=R>R [^.R0P  V-#R'P VA#RDP -)#P$S&P'P-S1P X-#O$S B3#S%O'R*P2PAR Z##R-P D4#P%T'P>P ^%#N'T D+'P\
      =R  B9=P?R C5=R?P b*#P%R  B6-R.O1R U4#W$P%N&P5P  ?<#O/S 9@'P.S0P Z)#T$P'P*PBP :N0OBT (!8PCR .7#O%S\
        D+#R-P [H%P*R ;[-R1P  W61P2R  (Q#R'P T`5PBR H7$R=P C;#S*PDP ,8%R'P 0,#P*R  Q&#S$P%P :/#P-R UU$P:\
      R=P@R G/1P=R ,J#P%S4P  JU#P$S'P HU#L%N-X =('P/R H,#P'R(S*P=P?R ^S*P=R?O@THP  NN*P=R %.#P%P'P*P=S@R\
       3F#N%P'V*MCS G;#R$P%R'P 30%O'R/R  02#RFP  I4*S.R0P=O 08#S$P%O'P*O-PCPEUGTHP   RQ#P-R 5Z#P'R 97#N%\
      O*S=P@PHV VI#P'T)PHP .J#P%O*S/R8P=P>S?R N7#R=P  <(%R K2%P'R a]$P%R 77*S=O@P  ;+%M'U.R0P A[#P%R  -+\
      $P%P&S T6%R*P ?]#P$O%O*V-O0O8P=P>PEXHP  35#P%R IP#O%S J1#T$U%O&O*P2PCPDP A<#O%O'W*P-P  (C%O;P=T DW\
      %P'R 4_#O%S !/%R*P #M$O5S  B&#T%N W6-R1P 5J%S'PCP DX(N+T CI#R%R&P4P &W$P&R  7/#N$P&P'P*P1P2T4P5X=P\
      HP :^#O%S  V,## 6X#T%P'L*P0V4R<P N_#P$P%P1U=P -66R=P  X0%R'P D<#U$P%P'P*P-P PX#S-O SJ'P=R  RP#R%R'\
      PDP F<#R=P <!#U%M'S*P-P/P  ]8#R=P UM#R%T&P'L*R-R.P/P3T4T5P=OCP RE#S$P=P  5>#P'R -W#P%R L<#P%R Fa$P\
      %P'P*V-O F(#T$P'P*R-S1T4P=O@PCODP   R/*P8R &!'O.R0R R6#L'O/X #=$P;R 7Q#O%S'R/P <F#U%M'O-S 8V#S'L*O\
      =V  @4'P*R3P=R DS#T$S&O'M*P2R `P#P$S'P-R/R2O;T=N E!%R*P SF'P8R 1?#Z$N%O*P-R1P5N;PCPHS   I@.O0S Z7%\
      P'R !%#P%R GL#R-P  -_*U=N@O *`#P%S&P /[%RDP U[#P'P/S  ?W%R'P I]%R'P0R VP#R$P'V*K-P/R0R1R8R=P@SCPDP\
       #'#P1R '?$S&O  RC.R0P ,C:O=S 2;'M0U  ]##N%T A_#R;P ]^#P%S'P  _.'S0O a'#N%N*V+T-R.R0P1P4P8N=O>RHT \
      H@#O%P*U=P _.'O(R)S+P0T1P5P7R@P /U#R1P 9G#R$P'P 5A#P:R  Sa#P'P/R Z8#S%O  F'#P%N'V*P  90*R=P ;$#P%R\
       X0=O@S 67%P-R  7A#P/R 2!%R5P AB#N$W%N*U8N=P?RDP [/-P0R )T#P%R ?@#P'P*S  M4#P%P3R4R @)%R=P .:#P%R>\
      P  JR%P.R0P Ub'P/S1P 8[=P?R 06'S*O OX#O%S'T*P-P5P8R=P@SBPCP    B?-S.P1P 7.*P>R G>$R'P.R2P8S=P>P ]N\
      #R'P  )A#P$R ZS#P*P>S  -X## .A'P0R a`#R%P A##M$N%N'S(P*V-R/P0P1R3P4P9O=Y@TCNDPHP ]E#P%R X$'O.O0U  \
      ^##R*P N<#U'S*N1O=P  W$#R%O'T)P=OCR b8#T%M'R-P  @N%O'R0R=P?R  <7%# &S#P$P'P-T +.#W$R%N'P*S.R0P1P8P\
      =ODP V##N(R+PDT JZ#T/N 7_#R%P-T1O=P  G?3R=P .3$S&P2P  'E$P-P1P2T N&.R0P2S=RAODP 18#P%P'S Q!-R1P4R5\
      P=R?P  !7=R?P DW#P&P/P8PDU IT#M%U 4]$P2R  9b#P%R 1<#P*R X;#P'O=T  ,a#P%R _a#RBP 2O*O@S %R#P'P-R/P0\
      R  PN'P-R OG#U$P%O=P DL*R0P 7!#P$P%R*S8PDP 7R(O+S  A^#R$U%O'O !b*R2P  &&*R8P;P=R HJ#P-S=P K=#R'P U\
      ,#M%N'X VE#V$O%O&S'P*O/P=R ^L-P>R 7M'P0R W/%R'P (V#R$P  63#P'R =,#N&P'P*R+T-R2R=P  _Q#R'P/P =C.R0P\
       [V%SBO 3Y#R%O'V/P1P4O5S8R=OHP I[#R'P*S-O V[#M%O'P(R)N*M+P,T/R0R1R5P;V=RFRHS 6[%PER  :3:M=U  WY## \
      2$#P%S2P YN=P?R  aS'P.S0P $!#R'P SP#RBP _N#P%R U@#P$R O>%S=PCP  N<#P%SHP  7Z%R*P-P2N=PDWHP  F;#R$P\
       +>#R$R%T&R)R.O/R0O1P2R4P5P6P9P:R;R=P>SBMDP  7Y%P&R  'B#P%P'R*P8R<R [,#O%S  Y:%S3PCP FK.P0R B&$R*P\
       2-#Z$P%N'P*O-R0P1P=P Q(=T?N  /.#R'R*PDP <K*R1P +?#P'R*P  V^%P'P*S *6#O%S L+%R'P  5V#R$P2P !E#N/T \
      0#*P=R )0#RBP D*#M%N'P*P-S.N1]2P=O  ZF#T%P'V*N-R0P3O4PCP B>%P'T0O U9%PBR  +/=R?P D&#N$O%P'N-R.U/R0\
      M1R2U=T?PKP I.$R2P 4N.P1R Q(%U&N'P OS=P?R  ,3#N$R'W*O+P:P=S?PDP DW-R1P CV#P'R4SBPEP /U=O?S ]F%P*T4\
      P=K@V %/.P0R  I9$P2R $S'N*R-T0S1P4PFP (4#L$P'L*P+P-W.T/U0M1R2S=U?N@PAP  S@#R8P V>#M%O'P)P*d,P-O.P1\
      N5P=O@PDP HN%O-PDS  8Z#M'L(Z*P+V-OCO %;#R/P [/#T/N1P =-#P%R 6?#T%P*S=P?PDP  /.%S'O-R4P YD#S$M%S&P'\
      T(P*L.S/O0L1R4R5P6R8R=V?O@TBRCP  P%#O%S'P/R EU*P=R A'=P?R +Z=P?R &1'RCP I&%RDP <-$P%T&O2P  25#R$P \
      HW8P:S=P ]V#P'R AJ#P'T)P*P0P WS#R%P   ^+%S'R*N Db#T$O%O&S'MHT 8.#P%PBS bV#R%P ][#R*P N9%S'O :5.P0R\
       4a#T$R%N&O'R(T)S*R,R-P/P0T1R3R6P8O9P;O<P=M>O?OBRCSDOERFRGPHSRR M*$R=P   $I#P.P0S A3#O%S NW-R1P Xb\
      #P8RHP +/#RFP  4G%R&P Q?#P%R'P C5'P-R WA#V%O'O8PCP  N$#R*T8P:R=NEP BU#P-R 0'#P'S*P.U0L2P8R=R@RCP  \
      P0%RHP =T#S)P,P K!$P%T'O*O0P1P@TASHP $2#N%R'P*P8SSS +F%R&P  ]3#S'O Z/#V%P'O*P1PDP IZ#T%OBP Z`#S$P%\
      R'N(T*N-U1S;P=OCPHP &L-P0P1S EH'P-RCR <V$R2P=O?S -[#P'R+R-S.P/R2P=O>R?S@RBRHN  ?8#P8O=T E+#P'R   T\
      B'X0J :@=R?P P,'T0N8S=O ]!#R%P U1'P.S0P ?,#R%O /^#S'P*P0R1P3SDPEPHP  W;8P:P=S >]#P$S*P W7#P%S'O0R \
       OO'P*R 8K'R*P O##T%O'P %*%L(P*V+P-O5P6T9P:R;S=PEPFR  I[#O%S'N*S=R >3*R3P  #*#S%O 4P#N%S&P'R(R +Y#\
      R%P ,.#S%N'SCP  XD#P=R J70P2R S<#O$P%V&O <-%O'S:R=P #0%R'P=O@S ^+#R*O=P?R@S  '-#P%R E^-R.P  <B&P'T\
      -S0P4R=OBP $P$R2P CK$P2R =X'T0N 8I'P0R *#$P%P&S  UW:P=R 3O#O&R*P0R1P3R4R ,8-R1P OK#P'R  %_#P.P2RAR\
       )!$O%O&T 0==R?P >G#V$N%O&O'S*P-X.P/P0O1T2N5P8N=O>PBPCODPEX N>'P*R  CC#T)P.PCP $!*S8O=RCP K:#P%O&P\
      'P2U /V$R'P 7Q#T$O(P.S0P =B#P'S=P :Q%O'S  JK%R'P S4#O%S J=#P$N%R&R'R-P1S4R;P 8C#P'P*X=O@N  -.-P1R \
      RK#P%R O/%P&R  @Q#P%R )'#L$R%P&R-P0O1U2R6R8P9P:P>R?RHSSP *X'R*P  'P#S%S&P'T(P*U-R.O/R0L1R3P8N=R>R?\
      PCP 61#M%P=V HX#T%N-P0S1P .2#P%S(P H!#S$P%S'O5P;P  B]#P%R  T&#R<P ]5#O%TBP '<#R-P  (]#U$P%R'M:R?P \
      7)#P%R-R0P NP#P'R ^1#M$P%W  U,#O$P'P*R-P=T@NDT XO%R'P  WH.R0P <?#P'SCP +6#R*P %Z#P'S*P0P :==P?R  !\
      X=O?S _R#P0RDP 4I'T/N `?#P$R :@#P%R bW#X%V'FDP YC$R2P  Aa*T=P@O Q9#P'S*P :)#R=P QA*R=P  ^[%P*P-S D\
      5-R1P [I=R?P !(#O$S%R'T)P*O-P.P0O1X2N4R<P=OBPGR  <B'R(P UM1P6R:R=P 0@$P%T=PFP &!#S%S'P*P-ODP  E%#P\
      =R 5)$P%P&S*P2R  H+#P*R.RHP 'H#O'N*V H(#P%R&S'O*O.O/R0S5PBPES P.#R-P $4#N-S ;-%S*PDO  `Q'U*N0P .&#\
      P/R  I5%N'T-R1P IH=O?S @B%P*R GB#P'R NK$R&P  A0*S-P=P G<'R(P @Z9P=R O$=S?O  O$%U*M `Y#P8R VF$R*P T\
      O*P8P:N=V 6I#S-P1P  ,*%R-P8O:O=U X9#P%R.P0R  .D#R-P ^?#O$P%R'P*T-P/S8R=PDP <B*P=R .A#T'P/O QW#P%P*\
      PCT  '>#P'R*P8R=R CU#R%R&P8P  ;L$P%P2P=PCU ^_#R%L'U ?`#N%O'S*P0U F?'T.P0OCP >T1PCR  ._*P.O0S AT#R$\
      P/P0P5R (%#P$P%R&P2P:RAR Y_#P$R I;$P%R'R0P  8]#P%R 6B#P1R (X#P'P-S  ==#S$S'R*L-O1R2P=UHP &)*P=R ]6\
      #S%P'P WM#R*P  ].#R'P LD#P$R 7X#S%R-P.O0S@P N*#O%V-N  K-#P%R 9##P%R  *C#R&P 6M#R$P  KW#R*P N`#P$P'\
      P*P=T BL#P$R%S'S*M-N.O/P1N2R3R4O5T6R8P9R:P;P<R=T?T@PER A.%P*R  BP)O*R,S;P IA#P'T*P-P1P9R *C%R*T,R-\
      S/P1P3O:P=PBPHP V8#P'P-S;P=O?S HJ#S$P%P  E_*O-P=P@U R$#R$P TW#N%R'S M0#P-O1TCP *X-P 8V#S(P*P+R5P=R\
      BPHP TY%P-T1OCP  RB#P'SFP '<#N%T Va#S%R'O-P  O<#P$T%P&P'M*R/R0T8R=P>P?O@RAPCS -<#V%R&P'P*P-R.P1P2O\
      CP AK#S*P/P  'A$P%U&O'P B&#U0M )+#P$T.P2R4P@P PY*R;P=P?R Q[#R'P  G+-P1R2PCR 2U'O*T-P bB#P$R &3'R(P\
      -R0P1R2O ;K#P'R _^%R*P  @0.P1R V`#R'P8S:PHP  )M%P=R G^#O%N'R*U  K'#P0SHP SC-P1R <`#R-P NW$P%U&P*O=\
      PER 0b%O'O*S-P.N0Y@P  8=+P=R *9#P%R ![#R$N%Y&O'S(R*M+R,P-M.S/N0O1O2S4P5P7S8O=N>R?S@VHS  IY#P%R ,1#\
      S%R)P*P-P J]#P8R F[.P0R  N$%NHT   ;/#P%V&P'P)R*P-R.P/O0P=R J+#R'P*P-RFP 4Q#N%P'P-W.P0P1T2O S7#R$S%\
      O'R*P=PBRSP ZE*R>P  A<-R.T1M  :,#O%O'U PQ-R1P 7K'P0R (E%P2R  P4#P$P%O&U RT#P$P'P-V0O CK#R1P `9#R=P\
       H0#R%P-S1P3P V+#P'R  TV#P=R 5<#U%P/O :Q*S=O  R,#P*R-R9P ]J8P:P=R W:#P=R #B'O.P0T PW#P%S*P 8Z%U'P*\
      P=R@PCP  S--R1P [(%P*S=P #_'R0P  ;M'T*O.P0R1PBRGP OY#P=R B@*PCPGR J'$S2O LD#P'P-SHP  CR#S*P8P bVBR\
      HP Za-S1O #b#S&P'P &J*P>R  9L#S'PCP  )Z#P$S&R'P1P2S5P (W-P>R G7%R'P /$#O'S-T1N XT#U*O-O1P  ^9#P%O'\
      S A(%R'P IG4R8P  J])O-P.P1U 8V#N%T F]#N$R'U XC*R=P &4#W$M%U&P'S(O*M-U.P0S1V3O4P5P8P=N@PBP a<8J=X  \
      L[#P=R 2Q&P2R HS*P=R S]&P4R N##P'R*R.R0P=P  9):S=P  S`#P=R?RBP )/=P .A%P?SDP (;#P*R  U5#S$N&P2S 9G\
      #P%R Y_#R$R%P&P 9B#P%T'PGP  X]%P3R JS%N'PDU @K'R*P  $(#R-R=O T9#O'O*T-P1R:S=L>V@NBPES (+'S.P0P HV#\
      S$P%P'P(S/O8R:P?R Z;#P%R'T3P=O ?(#P'R 1--P1R  VU$R&P-R1P (7#S'P/P  LD#S%OBRCP 41#R%O'P.P3T4R8P  X(\
      #U%P&P'S*P3P5PEO 8U.R0P bM#R'P ,I'P0R OY*P3O=S T-=P?R 7G%O*PET  <D#R%P :_$O%P&S  D2#P'P*P=T 6X#PBR\
       S$#O$S%P*R+R2O3R=P?R :P#R5P  3b8S:P=M?T =%#R'P $F'R*P &P$P%P'P*P-T1R  5V.R2P [5'P.R #R'R*P P+#P.O\
      /R0P8R -Z.R0P *5%R/P PB*P=R  *C#O%U'P*PHR O-#O$S ^T#P*S1R@O S7#P%R VD#S%P'N*S4P ^C#N$O%N&R'T*T,P.P\
      /U0R4O5S6R8R9P:N;S<P=S@PCRDPEPFPHR #]$S%P&P  ,;#R'R*N `%#R-P.P0R  %?$P%S&P KO%R E6#O$T%P <&#O'T/P \
      6&'P.S0P b%'R*P 6[#S$R'P=PRP  S8#L$P%O&P'R*R-S1S2T;T@PDP U8#T'P1O>P /Y%R'P  MX*P5P<S  5U#P'R*R-O (\
      [#T$P'P*P.O1S=P  Q/;# 188P:S=P 9C#P%P&R.U0N R.#P$P%R'O*O-P.U/R0O2R:P=T RR#P'R P*(R+P &+*P=R  $O=# \
      1,*P@R O;%P-S1P JQ#S%PDP  =X#R=P )Y*P-S1P a$*P.R  GY#N/T F$%PDR XZ#P$P%P&S @`#P%R <O#P%R S/#U%N'P \
      C_%O&S  TV#P-S.P0P2R:O=S B##P%O>T [R#P$P*S bR#O/S  &!%R/P /a%R4P  (Z'P@R IG#S%O H%#P.O0S=R ``.P1R \
       $X#S%P'P*R=P NE#P$R&P G&#T'O-P  Q@(O*T+S8O:P=P ]3-P0P@S GR#P:R  @(#M$P'V(S/P '<#O%S  ,I*S;P>P 46'\
      P-R U1#P$R `.-P.P1S  :V#P%P'P.S =8#P*S=RCP D>#R*P U,#P%P&S A*'P0R C]%P'S0P  UX%O'S :A'S(P+P  V*#P%\
      R QH#O%P1T G1$PBWEL Z^*P-O0U2P [@%P'R-O1R3R8R=PCR =0%R-P3RCP  <B#P$O%S&R*S-O.T0O1U2R4P6R8N:S>P?R@P\
      BPDPHRSP RI#P'S  A>#PDR 9U#S%R'OHP  .>#S/O Z6#R%P W9#R(P 6;#P%R aT#O%R'P*P-T8P  [$*RDP Z(#S3O  B'#\
      R/P -U-P4S5P @*#L%U'T(P2P=PDR FJ#O%P'T1R@P J2'T.P0P ===R?P  K,#S-P1P=O?S #J#P/R ,0'P)R  A'-R1P &a$\
      P2R  Q!#O%S 3C$O*P2S:R=R?PDR 3-#R$R%S'R*P-R0O1P:P=P?SCP &1#R'P  +R8P=P?RCR _T.N0T  M2'R8P G4#R(P*P\
       %S*S8O RI%P'R(P.R0PBR  (D#S$P%O&S)P*P0R6P:R=R?P N+#S%N&P'O-R.S/S0P1P2P3R8P:R=R?PHP _+#P$R G^*O@UD\
      P   =$#S*P.P1R2P=R@P ,2#P/R D?#O'S `3#P%T'O  >`#P*P-R 6^'P0R #P'R*P  YF#T%N .C#O-S /b*P8R &J#O$V%O\
      &S'U-N.P/R0O1T4P8O=P  O2#U%P*O-O/R W^#P%R'NCT <3#L%T'S  *O*R@P 2I#S%O S+#U%N'M(P*V0P WS'P-R  UB#P%\
      SCP CA'P*U.R=M KX%P/R:R=P  Z##U%M 2&#P$R  G##P%S&P  '=:R=P (Z#P$R&S*O-O1P2R>SAPDR VZ#P%R 2U#U'N*P \
      !_.P0R  .##P4R Q+#P%R 'b$O%P&T )P%R&P (+$R%P &2#P-PGUHPTP GP)P,R +'#P%R #F-R.T1M  PP%P4R Z]#P=R *@\
      %P'R DR#O'S  A_%S2P=P A,#R'P A;'P/R C[$P2R <H#P%P&T `,*O=S  6.#R$R'T(O*R-O.R/P1P2R:P?P@SBPCSFPHPTP\
        088R>P D=1P=R  -W'O*P-U1R=O@SCP a2%R*P ;F#O=S DK*P:P=R  9J.P0R G8%P'V-P.P0O  ZV#O%P-T FE#P%S6P -\
      R'P.S0P DT$N&T -a$R&P  *_$P%O'O-T0R2S>P QK$O%S&R*P LI#S$S%T&S'T(P)P*O+P,K.P/O0P1P2R3O4O6O8R9P:P;O<\
      R=U>S?M@RDSESGPHPRRSS ]P#R$R%P'P 1[#O'P*S-S=P V^%P'R  ;U1P 47#P%PCPDU NF#R$R%P'R,P-P.P0R1S8O@RDP 1\
      Y#S=PHP  K`$O%T 66'P0R K6#P'R b7'S.O T>#O'S(P*P-S=P H'#O'T*P=R>P@P PG#S%P.P0R=R?PBP  41'N*T /-#S'P\
      -P >J#T%R&P'P-R8P=PCPHP  8J.R0P ,M#S%N'T>PDP 4`'R.R0O `R#R'P*P @T%R'P !U$P1P2S  V,$R4P *,$S&P'P)O*\
      T,R.T/R0N1O2V4S8N:N>R?W@PBNCPDPHPSP 3/#R$S%P&P'P/R4P FD'P-R  &@#P'P-S )U#R'P D)%P'P-P0R8P=T?RBPGR \
      XU#P*O5R;R<R -##P$P%T'P AT%S'S(P)P*P 20%S9PCP B9#P%R  /(#S%T'O-O=R?P >O#R%P4R:R=O N7=PBR 3C#R$P )D\
      #R$P-P1P=R>PDPHT  @3#U%NCP  9].R0P L7#P%P=R?PDS ST#V'N/N ('#M%P'Y6P8P=O ^+#T%N'V(N*P-P.P4P5S8S=PFP\
      GP  I[#S$O 5X#R'P -]%P=R  !3#P.T1O ,,#P%S&P __#P%R G94RBP  5C#P%P'R*P4P5R=R?R@R .*=O?S 0*#P*R  <>'\
      N*T-T/P0P1P  RC%R'P `B'P-R ^&#O%S  `6#R'P=RCP  [+## W[#R-P  &R#P%R [+'P0R &1$P%P&S  GC#P%S'P N&*P;\
      R JI#R%P=P 72#O$S%P&P/SDP Z5'P*O=S La#O'S QO0R1P 8J$P*R=O?S ]K*R=P  aJ%S'O 4<#O/S AX%R-PBP ;F%PER \
       ]/#P$R%S*P4P8S:PCP I)%P*P;R=R U0#O%T&P'O-O1P4P=OC[DO 8!#P-R   $_#L'V*R0P  .,#P%R 0&#P@R _V$R*P 9K\
      %R&P'P  ;HDP MC#T*P-P3P  ?1#N%M3PBWGRHR  US#S/O  <0$R'P ->#S%O KK#S'R(P-N.S/O0P4R8R=RBP _%#W$P%P'P\
      -O.P@P  >)#P%R  )D#P%R !b#O$P-S1P=R #(%S'P;P  V6$S&P*O+P=S ST#R%P a@#O'S  >6#O'P-V0R1P2P=P `U%S&P.\
      P0S8S=N P-#N%T  .4#N$R%P&U5P=P :E%P*R2P5R=PAR 8W#U'M )'(O+S  $J#T'O-P8P G*'R0P N%#T'O=P 0##O%S -##\
      R  =1#R*P C!#S%O&PSR ++#S%P'O  $N#O%SCRDP SQ4P8R E:#R%R'O0R2P4PGPHR  >6'R*P 82#R%P  =Q#R%R'P8P <A=\
      R@P MZ#U)O,P=P 9E%P*P8R=R  /##P'R [C#P)S*U,P=M ;G#P$P'O-P0T2R L/#O-P/S  9!*P=R Da#R%P `]#O%P'S*O1N\
      2P=S?V@P  ET#U$P%O*O-S CE*R=P ID>PAR  #7## U7#R'P 8J$O2RAR 0('P*O0R8S=U?OCO QW.P0R 44'P0R  @A#S%P4\
      P )!#T%N 2_'N.P0U   IZ%R-OCSDP 5M#S$R%S&P'T*O-P.O/N0N5R8U9O=O>P?T@PBPESHP 5`#P/R 5(#P1RCP 4H#M%P'U\
      )T*S,O.S/O0O8P=SDP !L*P=R >N#R$P%R0P  L-#O%U/O U+#R/P  bQ-T1P2P H*'S(P-P HW'P2R ^T#O%PBT :6#R%P  ^\
      ,#O$S%T'R*S-P4P5S7P8N:S;R=M@PBPCSDP 58#R/P  LH#R$P Y>%P4R ;J%P0P4S 9'#W%M'O UT%O/T6P  FB#S.P/P0R2P\
       aT#S*O PG#S%R'O*P ?C'P=R 30'P0R  RV-R1P _b#P%S'P+P.R1P4S8OCP [K#P=R I-#P(O+T-P  2-#O%T.R0PDP >=#P\
      $R*P  C/8P:S=P b7#O%P*S1T=P>P  @4#P%SDP OM#M%V'P*S.R=O@P  K2'P8S=P 9%%O-S 8]#O$X*O4P5P=PFP `U#P'R \
      GG#P-R :C#T'N*R-P.P0S .>#T$P%P'R/O )&#T%ODP  ;M#O%P'P*R1T8R>P  X`#P$S'P 5_#R'P !]%P'W)P*N=P  +(#O/\
      PET K<#O$R%U&P'P*O-N/R1P4R5P8O=THS KL#U%P/O  AD%P*P=S .V8O:P=T  @##R=P *V*R>P %.'R*P  %0#P$R PC#OD\
      S  /+#R-P8P>R D5-P0R=RCP MV'R0P  8I.S0O (V#P'S*P L`$T%P*P2P4P 4G#R'P 8#8P:R ]S#Y'O-P.N0O2P 50#R-P \
       )G.O0S F%*P@SDP ?F$R&P )Z#P$P%P*V+P/R4R=M 9Z'P.P0S   %T*S=P@P  Da$R*P W<#R%P'PFR  .Z%RCP 85#R'P ;\
      :*P4R  XG*P@R '/-P1R IN#S%P8P G%#T%P'P-P  N@#V$P%R*N1T3O8P=OBP E$%S'P(R=PHP Z.*P=R #)#P'N(P-T1S  F\
      K=# ?3#P=R K$%R&P %##P%P'S   ?0BTGN AN#O%L'W %!#P%P(S-S1O=R X_:R=P VH'P>R /##R%N'U*P=P  NP#O%S=R -\
      =#P1S=P@P S*#P'R .b#R%R'P*P KM#R%R*P>P $B%R&P ,J#P'S-R1PCP  a>.N0P3T 2A'S)R0O  3O*S@O 1_#U'O*O/R &\
      ,$R%P&R5P ,F#S/PBP C%#P$P*U2R=P@O  `K$N2T a(8O:T=P  )a$P2R  7$%T'N E?#R$T/R2N3PFP '?$R8P #G#T$O%P3\
      P>REP :X#S$O%S&S'O*S/M8S=P>P  C,#P%U'P-O T:$R&P _[#P%P*O/S1P2R:R=P>S 8'%PBR  3B%T'O/P JE#S%O.R0P '\
      H#R'P VL*O=P?S@R *W=R>P #8$P-P2S  ]K#R'P *%%P.S0P 7&(R+P=R?P H_#U%NCP NI=R?P +Y(O-S  4`%R'P 'J%R&P\
      =O?S  D6'P*T;PBP +2%P-O=T `W1P=R  ,!.P0R _^#R-P $0#P'R6R:P  &,%P'P*S/S:S=ODP N]#P%P*R=R +&%P'S*T.R\
      0P4R=P?OCP +A$P%R ;L#R$S&OFP 1-#T'O1P=P  ,$$P&P'P*S+P-P.S0N1S2R8R@RBP O:6R:P  ^M#N$P%P=PDWEP UH#X$\
      W%T&N'L(H)I*V+N,N-O.L/N0J1O2K3U4T5S6S7T8V9N;S<P=T>S?O@PAPBUDUESFRHRJRKRMSRSSRTS (R#P%R +S#P4R  8C#\
      R'P ?b#T%R'NCP 8:%NDT /:%P'R-R1P 73#T$P%P'R*P-PBP  :&1RCP 1Q$P-S=P  @[#V%P&P'P*P=P@P  2D#P$O%M*N-^\
      .R1X4S8N=HCPDP &;#X%T'N.O0L CK#O%S'L(O*S+N-X4S5P:RBPDP  -R*R-P  R?#P%R 5b#R$P%T&P'T)N*R,S.R/O0L4P8\
      R:N=R>R?P@SBO -A#S%O'R1O #5#P%RHP :]#R'P @S#T$V%P'P(O+S-P/N2P5PSP  ;G#P%R 3&#R%P*P.R0P8P=R>R 71#S*\
      P0P  ':#P%R-PHR $M%S*PBP >I#N'P/U `^#P%S1P  CY#S*P8P a.#R*P HZ$O2S  5M#P%P*RDR HB#R$S%M&O'O*P-R.P/\
      S1PFT (X#R%P ?1#T%N Xb$P%OCUEP MA#N'R)P*R,R-P.P/R0T1R2P4P5R8PBP  -X'R*P2RAP 8^#P*R #%'P0S2PAP  _S#\
      P%S'R-P.S0O@P 'J#S*O '%.R0P=R?P ba#N'S0R aJ#P'R(P+R 2$#R%P  /9#R*P ED$S%P'P@P C*#R$W%O'R*P-O.P0O2P\
      4P:T  K!$# UA#P'R >b#L$P%M'P-P0P5_=P I[#O-S  :)#P*O@T  SZ#R/P  $]1P=R  %D#O%T-P >)1P=R ;C*R1O=R NE\
      #P8R 8K#S'P0P4P  2W%PCR CH#N%R'P)P*T-S.P=P Z[#T1O@P  S($R%P&P'S*S=N @_&R2P (V#R*P  XV$T%O&P  -;'O(\
      S bO#O'V-O0P1P [9#R%P 45'R*P  $&#P%R*P.P0R=R =)#P%R(N*P+U-P1R8PHR -Z'R0P  `9#T$O%T&O(O*T-T.S0N1P2L\
      3X4O5P6P8N;P=O>P@SCYDOEPFPRP @,#R%R=PHP R:=RDP @('P-S.P /H$S%R'P*R-M1U2P4R5R:P;R=PCPSP  -(#P$R .E%\
      RDP AI#R$P'M=T ;3$P&P/RCR  T(=T?N [E8R:P  Tb'R0P 9[#P%R PK'P0R 'L'P*R  =/=N?T  SG#O$S%T&O2O3P5R UA\
      %R'P %:#S)O Da*P:R  _&#P*P1R=S ;,%N'TRP 0Q#Y$M&O'T(P*S-O.P1P2P4O6P8O=M>PB[CSDOHP [[#E%R'U(P)S*S+T,\
      P0T2P  Q^*P@R 'O'PBR M!4P5R 6P*P8SFP  WZ-P1R 7^$P'S-P V`%P+P1TDP  ^+#M%T(R I4#P6R `S$O-P2U=P >'.S0\
      O  Y3#O%S W-#P%R 3G=T?N Q2-P1S2P  -`#P%R OR#R.P >]*R-P  aT#RHP $7#M-U SY#R$M&P*S.R/R0R=R@P  +N#R%P\
       @M#R*P L1*R8P XN#O%TDP G9#R%P  ZV#R%P'P/U=PAPCP 7(=PDR DY%R-P  BZ#RHP F^%T'P-S.P0N MB$P'R(P.P0O1P\
      3R5U8R=N?S :Z#R E`#O'S -M#P%P-S  (W5R8P *4#T$P*P-P >8%N&O'V-R=P@PBTDPEPHP  1M#O*S4P B;%P'R  'Z.P0R\
       OK#P%S'P*P-P0T>PCP 4R=RCP XS.R1P  Xa'P.P0S XJ6R:P _V2O>R %W#T%P'PDP 0T#R'P  -J*P=R 'O.P1R Y<#R'P-\
      P=P?S 5&#S%P&P*R-R.R0P=P>P  _@#O$R%R'P*R-P4R5P=P>R?R #*%RDP G?%R=PHP &&#N$R%N&T-M1V8V:R=NBP _I'O(P\
      *T  T]$P%U&O'P  !9#P'O*R0S  4B#R4P ;-#P%PBS +V#PBR  CS'R*P T-#P%R  WL$P-S1P O2-P>R VQ#Y'P*P/K  8>#\
      # ZD#P%S'P*P8T:P=OFS Xa.P0R 'X-P1R 1R#P%T'N 1_#P%R  88#R-O0R1S8S=N?S@PCPHP N+'R.R0O _F#R%P 77#N/T \
      RF#O$P*R=S RM$P'P*S  !*#P'O*S-P8P9S !*#R'P  U*-P1R  QL#S'O 8Q#S$S%NDP Da#V%P'L(T*O+R-O.S0P8R=P?SFP\
      HP  ST$R2P aE#R'O0S1P:O=S T-6O:S=P?R +&$P*P=R ^-%P-S8P WZ'P/R 6H#P'R =6#P;R NU#R%N'S(O+S-R.R/P0P8P\
      :R>R?P@SAPDP  <W1P4R T('S*O0R @U#PER  ?*#S%P'P.S0O=P )]#P%R 6G8T=O?P 1N#P%S4P  PC*P=R B6#N'T  JT*P\
      4P5R8S=T>N@P B/#O$N%P'R*P-R.R/O0P1S3R4W5P:RBRCPGO :4=R?P /A'O)T4P ,5#R/P 15$O*P2S:R=R?PDR [b#P'O-P\
      .T  !.'P*R T?#P'R A<$T%O&P  <'%P8P=THP +9%P'R !]'S*O NA#R'N)P*R,S-P0R  7(#P*O8S R9#P'R*P@R DB=R@P \
      3^#R%P #1-T0P1O  <X#R'O1R `3#R%P&R)P*R1R4R:T=N@PBP &L$R%O&P'R/S 5>#P'O(N*W+T8N=P?R  C/#O/S Q;#W'O1\
      P=N  TC*P8L=V (J#P%RHP .?#O*R@R A0*R:P  J^$N&T S5%P4R )+$S'O*R2O8O;P>SBS 9S*P=R  GC*R=P  4Q%R'N*T0\
      P $`%S'O I<#S%P=P  KA#P=R F>#R$P QI#O$S%R'P &W#R$R*P2P JK#T=OBP  a5#R'P >]#P=R &.#S$PEP ,.#R*P  ?b\
      %S'PGP 7W%R'P I?#P%P.P1U  Z9#P%S1O '`%R*S.R1P=N ?b.P0R  ,W#V%L'P*P.P0T1R4PBP 32#P%R'R*O/TDPHP YF%R\
      'P*P=R  &3#P'R*P/PBS L<#U$P%N'S/P  E[#O%P'P*P/R0U1P I8*O.R0P8O=U  a.'N.U0P 6&$P*S3P `;#R$N%S&T'T*N\
      -P/P0O5R8P:R>PBRFP  P+$O&S'P-P0P1S=P?RCPDS M]'O.P0T CI$P'R  NQ'R*P=P@R 7N#P*P=SBPDPFPST Qb#V%T'H  \
      +a$P'R +R%R'P G:$P&R.O0S F6-P.R &**P4R  .5'R-P F<#U%M  .S#M$P%U-U1P=PCP Y/.S1P2P a3BPDPSS .;'P-W1P\
      4P8P>O ;@%R&P 2.$R4P8P=R  (^%S'P5RCO V1#PBR RF#P%R NW-P=P@PCS !'#K'P*W =V$S&O  S]%P'O*T #A#R%P  ;E\
      %# Ea'P.S0P @5#P/R  CI%T4PBPDP aK#P%P'T)P LQ-S1O ^L*O=S ?I$S&P2P %C=U?M 4P#R%P&P'S.P0P5R=W?P@M ]9*\
      P=R 64'R-R.O0P1R  ?*.R0P1R5P  /`#P%S;P .>$R&P ;`#R%P  4H#R'O=T@P Aa=S?O a9#P3R H2.P2R LG#S%P OI#T%\
      O*P  ()#R*P /68R=P U;#W$O%N'U-L.P0V1O4R8O=P?PBUCPDPES 4a#RCP _3#R%O'P=R  .H#N/U=P />#T-O0R2R3O;PAP\
      DR  ?E#U%O*P5P )B#T$O%P 20#R'P  #/## <5'S*O-P=R `_$R%O'T)R.N0T2P=N?TDP  #H$R2P  ;C-R1P )B#P%SCP OK\
      #P$P%R-R 0>#P%S&P N9'S)P*P  -^## (>(P+R 5(#P$R T>*P?R M.'S*O D;2PAR ;a%P;R $^#P%R  GL#P%S*P ?,#S'O\
      .P0R ?L#S%PBP  BP#P'T*P:P=P 1L#P%SCP ;?#P%R'S(R*O+P-P8P9R;R=P [7+R.P0R=P  Z!#R%P  BQ#S%P/P !%*R<P \
      aG#S$P-P W:-P1R V$(R+P  (?#P-P1RDR 11)S,P-P [*#O%R'O(O*O+T-P/R5R=P?R@S <C5P@R  +@'R*P   `T#P%P/S0P\
        IO#V'N-P8P NV#R'P K;#O/S  4D.U0N /R#S$M%M&P*T-P.T0U2O3U4N5P6W8P=O>P?P@OBUCSDPEOHO  ];#P1R >)'O*S\
       IO'O-P.T  /6#U%N&P  2L#T$P%S*P/M8R:P=PBS  S'.S1P2P ,>#P%R 9?#P%R-P1R BB#O$R*R.S0P2S6R<O=R?PBP 52$\
      P'R*P.P0S;PBTTP 0X#R%PCP  W5*O-P=T A5#P'S-P  `a#S'PBP !W%S&O  aN#P%P'P/R0P1S2R GI4P5R 'O%P'S/P  (D\
      %P'T*O >+#R%P 1R'P.S0P 'C#W%P*P-P4P8P;P 8%#N%S'R 64%S'O `^#R8S:P=OBP M+*N-P1P;S<S  IU#O/S 4G%R'P P\
      ;*R?P <&'P*T=P a+#T*N !+#N$P%P'S0S=PBSDP D3#P/R=RHP 47#R'P  FU#R%P WQ%L'S+P-R0P=T  =F*P.R 2P#P:P=S\
       5H#N%P*R-S.P0R<P=R>O@PBT A='P*M/R1P3R@U  6`%P3R Z4.R2P  $%:S=O ;B$P%R*R-P1P2R  K7%R'P 3,'R5P  BM%\
      PDR  M2'P-R 8;.S0P=P 8W6R:P Q]#L$P%P'R-S.P/S0V1N2P=S  XB*R1P M&%R'P0P  U@#S%O BC'P*R ET#S%P=P  &Y%\
      P'R /A.O0S MK%P'R )H(S+O B4.R0P  %I'P-R/R3P #F#O%P'S8SSP &]#O%U-P1P [-#S*P-P/R=P YO.P1R  >*$S%P&P \
      7W*P-O/R=S b?#O'U)O*P,T-P=PFP YA%RHP RM*S=P>P  O@#P'R &Z.P0R=O?S 1.#P%T'P !I%R'P(P*R=R@P   a(=PBR \
       #b*P KX#R'R-P/P )_%S*R/P=PDP  ?G#T'OBP  4Z#S/O !'#R'P $V$P%T&O  ]6#P%P2P3T *)#S%P&R'P-O/R1T4N [`)\
      P,R.P0R $-#N%P'X(N aA$P*P=T?P N]$P%O-T1T2O3P4P=R>P [O#O%P'T0P  1A*O<S .G#P%R'P/P0T1PEP /P#O-S  JV#\
      O%P/RSS _G#R%P'S*P-S.O2P `H%RHP //%P'M(T+S-P _,#T$P%P'M-V4P:PDP NT'P*S=P  Y98R=P A@#R=P ^1#R*P Xa#\
      P%P-S  5E*S/P=P +<0P4P=S ]U.N0T *Y#P%N&T'U(P*P+P=P :G*P/R  `=#R$P `b#P$R aY%O*T<P EZ#N$T%P*U-P2S3P\
      =P@PCRSP 7J%P'T*U/P=MEP  ]>-P1R E>'T*O.P  4@#S%P-P &8%R'P ^&#S/O %7#O$P%S'P*V-P1P8P=PDSGP  =7=R?P \
       1##P'O*R.P=U  D`4# (:#O%S'R*P 16%P'R +b#P'R 5M#S%M'T*P0S8P;P=P?S 19%PBR  RJ#P$P'P5S=R ]H.O1S $4#U\
      %N'P 9(#P$S%P=RDP (8*P=R  M/#P*R-R1P8PBR  /B#P-P1S !0.R0P=R?P  `R#R%R'P-P  35$P%R [B#O%S C?#L$N%N'\
      S*V-O.P/P0P1R4P5P;P=T@YEPHR XU*O=S M5#P'S*P N3#P%R  BX#O'S M8'RDP 8H1R=P X^$T%P&O:R=P N/#P4R I`$T%\
      P&O ?E#L'P-T1T  ;?#O$R%P&P'V(R+P-P0O1S )E#P%R A='R(P MJ#P2R TX%MDT  LV#R*S4P5R8O:P=P>R@P W)#P%R  _\
      I*# =+#R'P D3#P'R %>1P2R  S:-O1TCP YD#O*Z-P0P4P=P>P?PHP !(%OHS  O,=P?R 7`#R%P U<-R1P4SBO =.#R'N*T8\
      P =9#R%P(U)P*P+W-S.P0P1R2P4P6P8O=R?PCODPFPHP  80'P1R YD#O%V'O &2(P*R+R=P  O9'R9P _;-R.P Y:#R-P 7^#\
      N$P%S'P*P=T I&#R%S'P-P3P  .+#U'P-N X&*P=R RM$P2R  5O-S1O )^#P*P@S ]+#S$P'S0N3R4R8R=N?SDP (_#P%SCP \
      1J#O'R)R DJ'R*P ;$#O%S   +Y#R'P*P-R  `W#R0P 06%P*SBP  `-#S%P'O Q6#R$P 1%#P%P&R'P*O5R8T EGEPHR *$#R\
      %P 8_%S&P'R)R*OAP  SX#R$S*P.P>P EX#N%R'R*S0P2R3P4RBP  Y2'P0R &:#O%T*P 6L#P%R  b[$S*P2P ?O#P%P'S 6`\
      #R%P )%#R%P  AW%P*R (D=P@R  #L*# LA#L$N%T'U(P*R-R.R0M1P2R4R8R=SEP 6F.P0R CI#N%N&O'R-N.R0V1P3R4S5R6\
      R8M:P;R=U@RBRDPHP Qa$T%O&P  '-#R%R1P5P W>$P*P-R1R 27'P=R  S_$P%R.O0S XQ%P8S=P  OD#P*R 9+#R%P=RBP [\
      L=R?P  NR#N/T  ;.#R'P &P.S0O 9,#P%R (!$P-P1P2T >N#P(R  <5#R=P !W#P'R IU'P.P0S  4;#V$K%M&O'S*N-V.W0\
      T1R2P3P4W8O9P:P=R>PBMCODOGP 4!#P0R  _0#P$P%P*R8R=P@S 4V#K%R'P*P-P1O2P3]CPRP [)$L%S&V*P2PHP  ab'O*S\
        /,%M*S3P=O@PHW `D#M%R'P*U-R.P/S1R2R8R:P=O>PBP +N#R'P ?#%O'T-P PV'RBP F$%P'P*P-U.P0O1R H=#O%T=P 3\
      Q$R&P X%%S'P*P  [&#S$P+P8R>P ';-P2S4P=O?S DN%R&P ab#S'O  +6*P;S=P [K#T$O%O'O*P-U.P1S8PDP [Z#P=R  +\
      [-P;R P[#T'P8P=P 8N#P%S'P  XX-R=P KN%R&P UC#P%R'P*S+P D?%P'R 6X&O'R(O+R-S/S1R2T4O8S:O<O=T>R?P@PDPF\
      PGPHPRRTS 57#U%P'P6PDP  SF%P4R [F#R'P  9I%P'T(P+P @_#R%S'P*P,P #U*P1R ->%R4P :A3R=P  QU-P=R  A1%S'\
      O(R+P.R  XD#P*O-P.P5R<THS  0:*P4R=L@V *U=RFP aJ%P=R B.-O1S4P B]%R'P %N'O*S @P%S'PDP '3#R$P%S&P'P0R\
        J5#O'S 7G#S'P5P B^#V%P'P*N-R0P1R8P  @+$O%S'P-R.S2S=O?RDP @=$P%U*P-P>P Vb$RCP #I#P%P&P'P*U4P=O>UB\
      PHP  T1-S1O ^G#R$P.R0P >P#S'P4P=O@R  +;#P%O'U ,T#R*T=L@TDP *G#T$P%N'P-S4P=R>P  4D#P%R YK*P4P?S _U#\
      L%V  B##R%P $-#N/RBS W`%P.R0PCPHS WS#P*R RS#S$S%R&U'S(S)R*S+O,O-N.O/O0O1R3R<P=RBNCP TI#R$R%S&P'O*P\
        $V#R4P aT#RBP  CN#P$P%S&T'R(N)P*P-S/R0N3P4O8R=SBPCODUFRHOSS Q(#R%P 7##P=R 5/%RHP  B;.R0P 4C#R%O*\
      R R>#S%R-PCPDP  /+'P(R @_=P?R  b4'R*P 6C-P=R 23-R1P <@#P-N1U )H#P%S&P(P*R+P-T0R2R3P5O8S:P;P<P?PCSH\
      P [`-P1R  [;## FV/R=P #_#R$P'P 66#O%S'S*O-PEPHS 1T#P%R  DO#S%O IC%P'S 8b#P'P-P/T  94#P%P&S/RCP  6U\
      #T%O-P I6#P%R 0Z'N*T  _S#S(P-P 0F#P*M8R9U @,#S$O*R-O.L1L2P3Y8U=K>O?Z@PHP A!%S&PCP U6#R1P  Z3#T%O'P\
       #I%R&P  N<%R'P aG#O'S 5#$S.P0P2P O?#U%O&P-S9P=PHP b>#W$P%R&O'U(P)O*P,O-V1T2O4O6P8V<P=M@PBOCSDOFPM\
      P )H%P=R Y8#P%S1P  2B$P%R*P=R  TH'P*O8T  !['# E,=P?R ZR#P%O=U KK#R%P  >1=R?P P(#R%P 1K#R1R8PCP 33#\
      T%P/O ,Y#O%S'R=R?P -4*O<S R2#P$R  DH*M=U *P#U(R*T+P-P/N2P8R:P=P ;Z#O/T=P  b3#P&R @B#T'P.P0P 1b#T%O\
      'P-R=PDP QL%REP ]1#P'S1P   9W#T%PRO 9&#P$R #D#RDP (S*S4P@P  >G#O'T(R+P1P ]&#R%P 7!#R'P5P ]?#T$O%O'\
      S*N-T.P0Y2N3P5P6P<PDPHP =&#P'R  ]M$R5P -A#R*R=P Sb#R$P%S'N)P*U1P2R>PCRDP 1^'P.S0O=R  UT#R%P $R#N%S\
      'S-P=P?R 6[#P%R H1*R=P  ((#P@R 6##N'T=R?P DL#S%M0P8RBS  H)#P$P%T&P'P-P1S (P.P0R  AZ#R$P T+#S8P@OGR\
       &0%P/R 7Q#T%OBP  'C#R%O1R2P:O=R?RAR JK#P$S%P  -M4RCP -I#T%P/O W.#P-P1S  1E#R%P %7#P%V'O*O-P1R2PBR\
        YU#R%R4P 2b#P%P'T)P*P :b#S%O  S:.P0R:P=R #(4R5P JT*P=S@P R$%R'P  E*#V'P/M ;P#P*S=P <+#P$R O]#P'R\
        [+$P&R 98#P'S0O8R T)%P-S1P 1I8P=R KZ#O%N'X(R*P+P-P/R0S1R5R6M8R:T=N@PBPHP &&#S%O Z2#W%N'P*PBO  O7\
      .R0P 'F#P*R  K6'O*S  09#S%P'P UN#R'P  5A#M$P*T-T/P2R@P [[#O2S '@*O=P@T @W#R-P :]/P=O@U ''#P'T/O  )\
      I%P*R  6?-S1P2P  IL#P%P'U-P0P5P=R@PCRFP 4_#P%R  ]J#S'S-O.P0P1R=P>P  bO#O$S'P-O1T ,!'R*P +@'S*O ].#\
      S%P*P <M#N=T )F%S'PBP  /[## B$$P%P&S=P>R +B'P8R &Y#P-R '^#R-P X;#P(P*V+R2P=N a9.R2P  3+#O%V&P'P1P \
      *`#R'P b)#P%P*V.R1P5R<N *S*R5P XL#O%S  75#R*R.P0R:O bK'R4P YK$P%S'S.P/N0S8R=PDP FE'P0R  W[)S,P-P b\
      ?%R'P =I#U%T&P'P=P>P@PHO 8<*P9R=R?P  O(#P/R 1`$R2P JW#U$P%N S(#P%S'P  U8=# =[#R$P%R(O*P+S1P4P8O=U \
      %T#R'P(P*T+S-O.P0R1R2P4R6R8P:O=S?O@PBRCPGP RI#S*O=P@S XI#O%V'P4R?P@PDP  )^#S'T.P0ODO 8S#M%O*M/P=_@\
      ODP DZ'T*N=R?P  B>#S%P  :L#P'R  aT*R.P 6B%R*P GE#P4R '!#R'P _(#R%R'PBP HL#RHP :!#S*PBP  Q3*# RX#U%\
      N&S'P*P/P=P 91#P%R ?@#O$O%R'PBVEP &[#R%P WA%T'OHP  ,V#L%T/PHS A5#P%S3P 89'R*P=R SK#R'P1P3R:P=R SE#\
      T$P'P*R-P1R=R@OCP X`#P4R  PB#S'P-R1P>P 8R#O$P%O(P*S+S-P=RHR $E#N%U&P'N.R/R0P=O?P@VBP [Q*T-R8N=O?T@\
      P  >7*P=R N<#U%K'T-P PK4P6R:OCR _?%O'S  1S## Q#4P5R JM#P%P*O8LC[  CO=S?O Y88R=P  *C2# .S#R%P _<#P4\
      R '>$S2P4P  Fb%R'P VS#R'R(P*P0P 6!#P%R @_#R$P%V-M=P  (S/# _2$P*S2P @7#R-P=O?S )7=N?T  ''#R4P 7?#O%\
      T-P N+#N'PDU _N(R+P  S%%T'N  >(#R'O*O-R8O=T `/#O%P'P*W=O b;#R$P%O'S*R1P  J!#P%R 6]%R&P*R:R=P GQ%P*\
      U3P=NBPCS 6N%P'R /5*P=R L9#P)R*P,R JE#T'N Wa%R&P  TO#T&P'N*O-R.R/P0O2R3P4S:P<P=R?RBTCPESGLHS  GT#P\
      .U0N Xb%R5P IE#R%P GL*O=S WT#R%P'V(S)R*N+N,R/O0N1R5R=PCP  &5#S$M&T'P0P4P8P9S=S?P aK'S*O1R2P  E$#P%\
      R  (Q#S%O =80RCP 06'P*S=P KE#T'R*NCP #)#R-P0R2P V&#M%O'P*ZCP  +]#R'P*R-P/P:P=R 11#U%P/N K_%O'S V0-\
      P1R ]]'P*S.P0R;P S]*R9P WJ#P%P:R=R  '<%R'S.O0P=P@S P!*P4R8P:R L)$O%S  $$#O$P%S'T(O*O-P.N/S1P8R:P=U\
      ?R@PCS _@#R'R-P/N0R=P?R  3L#R'P _,'S*O X6#P1R );'P/R  /T%S&PCP RF(P+R b`-P1R ;R#O*T1P ;K#P*S:P=R  \
      @T#R$O'N(P)O*P-M.U/O1V2U3P5T8R<P=P?P b'.R0P  OG#P%L'D(_*J+`1PCP $U*R=P ST#R'P 7@#P%P*O-P/R1R=T  ?D\
      #S$PEP IY=P?R ',-P8V=M   A0'S*P-P1P=S@P @,#P%R  $/$P:R P.#O%S Y*#N%Y&O'O-P .##N%O'V(P8O:P=UDP ;#$R\
      &P >*%RHP Z5#W'N*PBO  'R#P%R 0**P=R  9H4# :`6R:P _3#P8S>P MI#R$P%R&R'P *5%P;R 6T*P=R .`#P%S'P  VX%\
      P0R %_#R%P0RBP -/#P'O-T.R0P TZ#N$P%S'P*S/R<PBR A<#P%S&P  L@#S'T)P-P.P0P4P5R8R=PBP '1#U%O'PBP ,;#P'\
      S8P 8L#P'P=S  ;3#U'N0P HG#R%P 2U#O%O'P1O2P3U=SDS ))%P*R '=%P*O=U@P  ^&#P-T2PCP Cb8T9N;T=N V]#N'P/T\
        !3#P%P'Y/LCP %(#P'P1S=O>S  ?B#R'P PI%O*P0R=T?P@PBR  a?#N%T3P<PDTHP (I#S$P%N'P*R1P2R=S  -9#P-R $I\
      #R-P  OI=M?U 1]%P'T*O.P0R 9$#S'P/P  KE#R$P 5U%P*XCL  `U#P$S'P-R2P '-%P*P=S IS#R(R*P+P4R=R>OFP S>#S\
      %P'P*O-R.S0P=RDP 2'#S%P-P 1^#O-S 3`%O'N*V  Ca#S*O=P `*#R$V&P'R(P)P*X+T-R.T/P0T1R3R4O5S8T:N;R<R=C?F\
      @RBRCODRFPHP CT*N=T T=-R1P P:8P:P=S  b6=O?S FO#R$R%N'P(P)P*W+R,R-P.O/O0N1P3P5R6S8R9P?S@PBRCRDSHO )\
      /#P'P/R=O?SBR J2#P=R B3*P3R  $&=R?P `E#R%O*P-S.U/O0R8P;R=O>P@P @@.S0O <'#P%R1R2P  /L#PCR ,!#T$V%L&\
      P5P8P -B#I*P/Y  6'#N'O*T-R/U1P:P=P .F#R'R*P0P  ?N#P.P0S  N>*O=S +6#O%U'P)P R%#R%P  +6#P%R ]$#R%R&R\
      'ORP /1#O'S U%#S$P-P2RFP  -.#N%P'U  I%#T%ODP ;M#O'P=T *7$P*O=T 4B#P%R  OR#P%R&P'SDP #W#R'P (H*P3R \
       !3'S*O #)#N%TDP %7#S%PDP 7H#S$S%O'R*O-T/P0O1P4P5R=O@TCPFP b_-S1O  MB2RAP >Q.P0R HW#P.R H7/R:O  $L\
      -P1R Q;$P.P2S %Q#S$P%P  FQ#P/R 7%%P'R :*%O'S #[>R@P DG#T%O*P P%=S?O W(#S$P%P'R*R.R/P2R@O ^@#R%P  L\
      N*P/R :P#P%PBSDP *-#L$N%P&O'R(P)P*T-R/P0P1R3P4P9N=Z>P@TCTDPEP b$#R$T%N.R0PDP KP6P:R .9=P?R [C#R'P*\
      P  $C=P?R CM'P0R H_%O'R)N.S/P0T2P  NO-R1P E_$P%O&T QZ#O-S  aX%P.P0R  #6#O*N-P=W [%#RDP 7!#P%R Y$#P\
      %S?P  +T#O'S1P2R8P=PCR `:#REP W?#R%R'P  .C#P'P1R -7#S%R=PBPHP :L#P%P'S  +]#S%O ],'P.P0S .&#U'M HR#\
      I%P*S-L0P1P5P8U=N>`@P ]''P0R R)=R@P [.#P*S>P  >&*R5P :3.P0R !*#P$R%R2P4R8P  24#S$P*O4R=RHP +]=R>P \
      B6=R?P I3#U$O%P'P KN#N$L%P'T(R*P+P0P2V:R=W>L?R  J.8P=R b`#S%O@P ;b#T'P/O (T.R0P  A@%P=R `6#R%P.R0P\
       ZE#S%P-P  '@8R=P?R@P aH=P?R ;Y#T-N R/%T'N A'#P%R  HT4P<R 64$R&P  PV'P.S0P Cb#U$V%O&P'R)R*O-R.P/O0\
      P2P3P8M=PBRCPHT  ?a/# YV#L$P&S*W0P2M=VEO DV=V>L R]*P=R LU%O&P'T  Y(#S'P*P F&#R%O'P-P.RDS BU%P)P-S \
       !.#R'P M[#P%S'P.R0P .Y$S%O'O*V.M/R0U2R3P8S=O@NAR !I#S%P&O*S=P?P  PJ*P=R 7?#O%S C##P%V'P*N1P=RCRHP\
        #>=# E<#O-P1T $9#R$T%R(P+P-O.O/P0S1R4R5P8P:R=P?R@SCPHP  %'#P*R=L@WHP *A#R/P /8#P=R 'G#R%P  >F#P%\
      P=S Y$%P'R )($R&P'S*T-O0O4P8P=P?SBRDP  G,#R=P  %71P>R ME#O%S 2M#V%O/O T`%RDP >'-R1P H;'S(P+P A=%R&\
      P  ;P*S-P1R=O >&#N%S&P'T*T8P=O O$#P$R PF#O%S (Z*P4R  >$.T0O Z+#RBPDP ;/#O'R*T-P=PCP 3D#P'S(P -;'P/\
      R J[#T%S'P-P.P0O  WU#S$R%N(O+S-P2P8P:R=O>R@S Ob#P%S&P %V=R?P O>#P-R %H#P>R '^8P>R  G`$W%P&P'O*P1P=\
      P ,J%S1O;R=RBO L')R-P (P*P=S@P D5#P/R8O=S >!#S%P&P'T*P-P1P4P $#/O1P=P>R?RDTHP  P.#P$N.R0O1S2T 6%'P\
      =R  )8#L$R%V*R-P=R?PEP >,#N%T 1)#P$R 2@*P  23*P<R N*#T$R%I*P2P=V>RBR E_#P%P'TCP ]3#R/P -O#U'O/O  V\
      _#S%R'O*P+P-M1S9R=S?P  <Y.R1P QX$P'P*T4P D6%O(T*R+O=P  R#%P&R 8V4S5O QR'P-P.R/R 0J#S*R0O1P  bF#R$P\
      'S/R0P1P2PAR  CP'P)R*P,P-R1P6S=P?R %A$P*P2PCT 5Z#R:R=O M_#R%P-P4R (#/R E`)P,R @^%S'M.O0V  PB-P1R ]\
      D'S+P8P;P=SBP 8I=PBR  1.#P$R X&#P%R E:#S%O La.N0T 2]#T$S%N&P'P  WA4R8P +J%R1P  #;%P'R ,:#O%X&P'P*P\
      -O=OHS Y@%P-S1P O;#U%P&O'V)N*O,P=OCS  T>#S$P*T8S=M>O -6'R.P Sb#N$S%M&O']*P-M1R4PDP CP*P=R  Q3-P1R \
      #/#P-T1O2P 9O#RHP >7:R=P  L<#P'R2P3R  @;%# <`#P%R ;I#R$P [;#P%P*OCU =]#R*R;PEP =G#R%P  b@#T%P'P1P \
      62#P%P*T-P  SD#R$O%N'S*U-O.P0P1M5P8P9V:P=VBPCPDPES  1D## #.#P/R  0+*P.T1O2O3S?P X:%S&P-P UN$O*P2PH\
      T ZQ)R,P  $-#P$R H&-O1TCP `C#P%R*R-R.N1P;T=R@O $F#O%R/R>RDP MH#S'S/M 7+#P%T-O  P>'O0S /:=O?S -G.R1\
      P  &/#R$P XX#O$P%S'R VW#R%P 9J'P.P0S  P9#O*U1PDP b'?SBO ;!#P'P0R .(#S%O  =_#S$P%N'U-O.R0N1P8RBS !Y\
      %N'P.VBP Cb#P%R=R?P  !G%T.O0RCPDP N/#N$P%V'P [I#U%N'P/P  32-P=R T>#S%P'P.S0P=P  @)'P0R V,#S%P'P A9\
      #R%N&S QI#R'P.T0N3P=R ;$#O'S *F'P5P8P=T ']#U%P'P*O  S-#P%R*O=T@P N6#P'R 93'P(S+P R]#R8P=T>P?O  [%#\
      S'PCP ]`#R'P )[#S%P'P 76=P?R 77*O-S BI#P%P'T0P8P  5==O?S !+#P+R  #T#S$P'O*P-W.L0N1S?PGPHT C$#O%P'R\
      *R1R:S=O I<$O%R'R*R+P-R.P/R0S1P2P3P7R<R=R>R@PERFRHP  a_#R'O*S5P=PCP 2##R%P  6X#S%O 'O#P-P1S 0R#P%R\
       ER.T0N=P?R  !,'O*R=R =a#O'T  WY-R1P ,A#R%R'P:P  5W#V$P%R4O8P:R@PBPHP 26.P1R .<#P'S*P >H'O*R.P0T=P\
       I98P:P=T VN#R.R;PDP 1E#RDP XX.P0R ^^#N%V'P-P (_$P'T(P+S/O0P  `E'P0R -;.P3S>P UU%R'P LA#O@S Y:%V'P\
      *P/O0PDP  _Q#P%P=S 1%#W'K OP.R0P  E*$R2P GR#R*P `J#P$S%P .@1RAP :Y#R3P  E+#R*P VT-R.P0P  aU#O%V'O \
      2I#RBP XN#P%R #7#P.U0N Y[#T%O+P   (5'R*P FL%T'N *C#R%P 7I#O%S T==N?T QK'R0P T-'S*O=O?S *W'P9R ,A#R\
      %R&T'O.O0S1P2R4PAO `L$O*S  0^*# TF#P%P/R8R ;T#H%O'O)`*K,^-M.P1P3R=NBP &3*O-P=R@S *3%O'S @E$P2R  HJ\
      -R.PBOGS ,-#P%S=P IZ#P'R  C.#O'RES `b#R$S%P(O*P/O0S5PBR 516O8O:U 6Y:O=S 33#M%U*U=N@P  Q$#T$O%R&S'P\
      3P8P:T=OCO [%#T$P%P'P 7N#P9P?S #9=R?P .M%P'SDP  V%#P%R I;#P$R SR#T$R&P2O=P ;8$R A2#O%P'P-R1T=R?P  \
      5K## T>'R.P0P _-#P%S'PBSGO F<#P*R ;Y%R-P 3/$P'R-P.S/P0O1R2S4R;PAP 8>'R9P 43%P8P=S  Q2#N'T 5[#R%P-R\
      1P B%#P.P0S2P CT%S'P(P+R 2A#R$P  :2%P&R  K<#M%W*PCPDP _M*O:P=T _H%S'O :/#R$P&S'P1P  B*#P'R ]K#V$P%\
      P'O*PMP I!#P%S-S.P1P2P K[#S/O  DU## 06*R=P B?$P%R a3#RHP J8#O%S  ;I#P*S6P %F*O;S  M-#P$V&O'R(R)R+O\
      ,P-P0U1P2N4O9P;R=TDP b-%P/R T)#O%S&P'R NA%R'P2PAR G@#R$P 6[#T%M'S1P=S>R?P@O _=#O%O&P'V*P/R=R?P O7=\
      P?R  #*#P%P'O*P=U UC%R'P5R Q/#R%P'P/R=P?R J:#T'O,P=P?R  _)#T%P'P-P $*#R*R/PDP 1`#R*P AA-P1R  !J'R+\
      P 7U#N$T @=#P$O*T-P.P0S2REP  +D=P?R %5%T'N '>$O2S ?F#P1R 0U#O%P-O.T1P=T  ZB#R'P EZ#R'P O_#N-S.S *6\
      .P0R  ]N#PBR KI#P%T'PEP _#%P'R &^%S*P.P0R1RDPHP R2#R1P4P5R  +A*# BG'R*P Ra#U%S&N'N)P*R,S-O.O/O0P2T\
      5P8S=PDUEP b)$P%R  M,'P-S1P V9%R'P ;4#P'R N.#N%O'U [>'O.P0T :;*P=R  T.#P'N*U=PBR ^_#T%O'P OY#P$S'P\
      (P*R+R-R1P5S6R:P;R=N?O@RBPHRSS  M/'P0R  Y<%R=P  [Y#P%R*N+R=S 0I#P%S&P  C)#U'N)P ']#N%V*O8P P`%R&P \
       HU'P*S,P #:#R%O1R 1S#R$P PZ#P*R-PDR 7:#S%O  LY.P0R 0;#P$T%O U2#S-P1P 7Y#M'U  VJ&R'O*R-P.P/R0R1R8P\
      9R:R=S>O?OBP 7U%P'R*W.R0P4P8P:S=N@OBP Z-*P-P=S I.%P4R &4%O5P6T D4%RHP !]#O%U'P-P4P  9^#P%S*P 1^#O%\
      O&R'R/S=R?P 2)%P'P*S YY#P8SBP ;J#V$P%R'O-PEP H8#P%SHP  H0#R%P !0#O:P=T 8M#P'P-P.P0U [N#P1R  H5#T$P\
      %R&P'O*P,R1R2P=P>PCS  W@-R.P1P2R=N@T +.:R=P &<#M$R%S'O*R.P0V1PMP =N*PCR  CF'# Z,#P%R ';#P=N@T HX#S\
      /O=O?S 66*PCPGR  G4#S.S0NHP OP#P%R 7*#P%V4NDPGP  BV#N%S/R8P>R /P=R?P W!3S4P>P ?!#R/P  E!#P$S%P&P'P\
      -T.S0O1P8P=R>P 8Y%O&O)R*R,R0T=P  ;9=P @C#S%P'P =S#P$S4P 79&P*R  (@$R%O&R ;^#P%R'N*T E,#P$S*P2P H.'\
      P*T5R=N ,+#O%P*P-U1T4P8P=P>P )^%P'S-P SF#R*R-O0P  AG%P-R SV%O-P4R5R /H#S$R%O*PBP  19#R%O-R1S4P=P 2\
      %#P$P*R.P=S D^#P%NBU &]%P'O*T  UC8P>R $4#P$R'P*R4R5P=P?R ,@*P1S>P aW#N%P(P*V+T-R/S4P<P=T?N@M 6V#P$\
      R%P&P'R2R=MDU  V*## =!.P/R=S?O R[$P%S'P*R.O0S@P NG%P&S2P @B#O'S   +_%RBP /I#M'U )E$R%R'P2P4P  #M)P\
      ,R /9#P$S*PCP  P='P.P0S  +:#P%T*P=P $&=S?O S&.P2R S2#P8R  O$#R-P @T-P1R <<#P%R JG#M%R'T 0K#R1P W9#\
      R%O'T*O  +2#P$R ]]#T'P-P;P 4&)P*P,S  @+#T$T%O'P*P-PDP ^:.P2R ]*#R%P'P-P1R;R=PBR  L)## B%#P%N:U _:$\
      P&R4R5P  5)'P-R 9?#O%U'O-P  [5%S&P'P :[#S%P1P $@%R-P  4`#O$P%T'N*P-R.P/R0S2P3P4V=P C>#R*R-P=P ;'%U\
      (P+P-O bS'P)R RX#N%R'R1S  +F#P:R 4S#O%S  ]X#P$S2P AU*P-R  G''O)R,R  ;U#R'P >!#P%R  :<$R2P  ;&#N$P%\
      P'P-P=PCX _7%P'R LW#P%P-S  YU#T%O'R/PDP Gb$S%R&O1P  1Q%R&P )`#O%S  >E'P*S:P !-*R=P  X95R8P FX%P'R \
      'G#P'P*SGP 0]#T'N %6#P%O'T *<?RBP  ,:%R&P H4%R'O=R A3$P%N&U U(#N$P%P'V=P 2&#S%N'R-R2P  V4#P%T*O G!\
      'R*R0N +/#R%V&O'O*O-P4P=P?UBPCPDT  +&:S=O D!=P?R O$=P?R GD#N$R%S'R*P.R0P1P=S?ODR  -L#U%L'R-P/R L?'\
      P=R  .2-P1R 4a#P%O'S #^#P%R 0G$S%S&O'N(N)N+U,T-O.L0Y1O3R5P6P8T:P=N?P@RBPCTDPEPFTSP (:#P%R  .*#P%R \
      03*U=L@R YT#O'S C(#P%R 28#S%O $J'P.P0S  -0&PDR +D%S'O  29#T%P'PGP I>*P=R %O'R*P=P  N&#P1P2S ZY#R%P\
       ;V%P/R 8[#S1O G]#S*P8P b0#RHP RW#P$S'P  %3=# K$$S%P&P ='#P$R BG#R$P <*#P*S=P  W5#P%R'R*P.P ^U%O'S\
      *P@R GD#P%R [`#O%R'T-P:P=SCP UE#R%P MM$R&P V(#R%M'U DA#REP  ;O%R'P-O1S  0U%N'T E4#P%R &V$R%O=OHURP\
       6Q%P'R  DE'O*S '$8P:P=S NV#P%R*P:R  *+'P.P0S $##S%O7RCP  7Y#R-P ?G#R-P LH#O$T%R&O2P5P (a#S'O  FD#\
      R'P SP#O%S 5X#S'P.P/P Ub#R-O1R  FT#G%O(P*_-O1O6S;T?PEP )S#P%R !$#R'P  aK'R.P H#%R'P 9&*P?R  V.%R'P\
       V%$S&P4P !=#M%R'T _,'R)P  GJ#S%P'P F8#O/S  <B.P1R $N*P=R 1b=RCP /A#R%T*N=P >'#P%R  >P#S'O RW#U$P%\
      P'P1P=P +=#O$T%T(P*P+R-P>P?P@R CL#O%PDT :`'P1R `D*O-P=T 90#S%P'P P2$P*R  1L#R$O%P'P-O.P/R0R1R2R3R:\
      P=P>RDPRSTR 5P#R*P.PCR  WD#P%SHP /1#P=R )@*O=S 2O#U%O'PEP  0:#R WA#O'P-T  _7$P%S?P .D*RCP MP#R*R=P\
      DP  MF#P%R)P,R L@#O%T&P 27#P*O2RBR <[#T$R%P'P(P*X-S.O/N0S1R2P8R:P;P=LHP -W*P=R )F#P*S-P TZ#P%P-S1P\
      =R@PHR  +`$R-T1O2P=O?R QB'P*T=P@P  G'#O$P'RHS +G*R=P GE%RHP  /M#P%T-N0P1S 4_*P=R 1U#P%R  $7$R&P [a\
      #S$O'P-P/P0R1R=S?PFP +-%R'P  '>=P?R B(%PDR D4%P'R 7Q#R'P  0N#P'PBS ?G8P=R E<#R%P 3[#RHP  %<#R'P Z]\
      'R0P 27#P%P>S ]K-R1P  J?#O*S FY%R'P CB#P(N*P+V 4Q$P2R Z7#R=P =W'P0R  6X#P$R Y4$P*S2P b1#O%S'R7P W&\
      *R=P @*%R'P ;U#T%P'N/R OV#S%O  ,P#P%R <F=O?S +0'P6R9R:P SZ#S%O  (`*N=T D>#R'P TZ#M$P%P'O*P.P=S?RBX\
      EOGS %'#T'P*N 12#W%O'O6PBP ^E#N=T  6a## ZA1P=R %%#P'N*R-S=R ('#N%R'T*P.O0PBS  F+:N=T ,,#R-P ';#S'P\
      /P  &3#T-P1P8P=P *R#O%O*O-P1P4PCY  !X#R$P GG-S1O G`#L'P*Y-P0U1P4P8P=NDP +:#O$T'P*P %A#P%R ]!#U%O'P\
      2P  0N#S$N-O.R0P2T=O?S  ,3#P$R ZX%P)T*P=P C!%P'R.R0P  IS#S%O 9F%O'S 4W#S$P'P9RBP -T#N%P'S*N-S=S 0G\
      #S%O'S*O8S=P@P  'Y*P=S@P 4S#P%U'OCP 4G%P'SBP  2$'S*N.P0S I!#P6R Ua#N.S/T1O 0R#P'P2T=P  E(#R%P _W#P\
      -P1U2P4P  @N#N%U&P %<%PDR ?=#M$P%P'O*P.P=S?RBXEOGS @A#P%S&P'N(P)P*T+R,R0P3SCP  &X#P$P&T'P S;'R*N4P\
      BS ;a#S%O  KW8U:N=P 36#P$N%O&T'N(P*R+P-W/O0O1T2R5S6R9R>P?P@OASDO Q11S2O _^%P*R YK#W%O'N*P.P  O6#V$\
      S%R'N(L)R+V,P.R0O4R8N:O?O@TBSGPHP 7T*P=R K_#U$O%P'P  :J#P*R  57#S$T%R&R*R+O-S0P2O3P5P:R=O@OBRDPEPH\
      PSS ES*O@S /##R%P'R4P8R?P Z(#S-O (>%R&P '##P%R:P=R  6T%P4R C)%ODS _!#V$P%P*O=PEP A]#P%V'P.P0P8P:P=\
      TBP  [(#P'T*PDP #6=O?S 67$R2P4P8R  (,#R'P ><#O$P%U0P /U#P%S&O'M)O*S,S-R.P0P1S4R;P=O?S@R 9?$P%T&O Z\
      N'S*P5P HW*O;S ?J.S0O  !.#S'P*S=N I9'O0S B2'R*P T_$S%R&P'P2P <5%P5R  M@'R*P ^/#S%P*P 9J#P%R 1]#O/S\
       9b'P1T2PDP  YV#T$J%N&P'X(Z)S*K+M-S.M/S0T1N2P4N5U6K7R8X;P=S>O?P@NATBSCPDPEPFSHO  H?#V%P'P-OBP O7#P\
      *N6N;[=N >X#T%O5P  P'#O%R GB#S'PCP 5>%R'P*P-R4PHR QS8P=R bG#P%R   KM*P=R ;#-P=R GC.R0P !*#[$P%N'P*\
      O4OBP  R(#O$P%S&R'S.S/S0R1R2P4O7P8O9P:S;R<R=U?N@MBPDRFOHRRRSPTP )Q#P%P-R IL#P%R IU#R$R%P4P=P@PBS S\
      Z#S%O'L*V.P/R0P8R=R?P  1E#P$P-S1O2P8O:T=R>O@PAT U[#R%P 20#P%R&P JM-R1P &'#P/R  @,#I%S'X _2#P%ODT X\
      [#T%M'R:O=S 2U#O'PBT CC#O'S*S=O@R H3$R&P'P(P)P*R-R.P/S0O2P5R8R<P=P?R@PBSHR   &8%S'O /R:P=R@P -#$P%\
      R  -I#P$P%P&T (:$P%S*P-P.R0P1R=O?S ;D#R-P 82%R'P*S-S0P1PFPHP WT#P*R2SAO  ^#1P2R:R=P S5*P/R .*$P2R \
       II#S$P%P CS#P%R PO#O'P/S X:#O$S%P&S T@-O1S +H#P%R 2`%R'P1P :R-P.P1S  @N.O0S T11P2R  :2#S%P/P Y8$P\
      *S>P  ='#O%S J_#R$P GA$P%P;S Q6#R%P VX'R*P  0M#S%O  XG#M%R'P(U.S0O:R=R?O !J#U'M OS#RBP  )?#S%S*P.P\
      4P=P Z>*P=SDP  a-*O.P/R1R=R 9N5R<P=N?T bR$R&P 0X#R%P  /I$SAPDP Q6$P%P&S [^#O$P%T'P*PBS  FL#O%R'R V\
      (#O$R%P'R)S2P4PBR  *C-R1P ]I#U$M%R2P =4#T*P3PDP G^'N*T0S@O ]!#P=PDS  bV8P>R 1A#O-S1R2P O-#P*R 5?$R\
      *P-N/N0R1T2PBS 3?#U%N'P  YJ#P%O'T*O-P=S KM#R=P SZ#O%S'O(R*P-P/S0P1R .]#R%P IQ*O=S !]#S1P=P  F=$R*S\
      -O.S1R2R3P4P=OFP @,#T'N !*%PBR 3;#S/O )>#P*P0P3R8S :A'P.R  ('#P%S'P.R0P b2#P%R6N:T L^$P2R N[#S%R'P\
      -PCP  #B#N$T'S-N0P1R4P:R N_-P.P1S KL#N%R'T(P 7D#P*R M=(R+P8S=O :S*U<O=N  [B%O-TCP -/#P%R RS$O-P2T \
      '!(R0P2P4P5RBR  <7.P1R 9I#R8P W%#R=P /+#S$L%M&O'R*U-T0M1R2M3Z4R8U9V=O>P?P@OBPCSDNEPFPHR ;'$P%T'R(R\
      *M+P-R1P2R3REO T!DRHP  N*#L$O%N&P*Z-O.P4P5U6P9P=I>N@_BPFRHS 5:'P*R-P8R 3M'P*R !H%S*PCP G<#P*O/T  [\
      -*P;R >S#R$P 6S$O2S F_'S*O Y(-R8P=R?P  Y[#P$S%O'P*P=RES :(#P'R 8_#V%P'O-PHP WJ#T$P%R'O*P/P8R BM.P1\
      R  !?%S'O AI#P'S*P _T$N%V'O(O+S-O/R0P8R:P=P>P?O@VBPCRDREP .R#P'R4R5P UR'R  'N-R/P:O=T?P A7*R8P J8$\
      R&P ](#P'N*V-P UA*R=P  *.'O.P0S1S2P=O@TDP I,%R9P  `+#P%R W)*R0P L+#P/R '%'P*R.R1P  MO#R'R)R*O-P ;M\
      #N%R'S-R/P8S9P R'#R%M'S  IR#S$S%S'O*U-R/S1O5P=M@PAPBO +M#K$`%I&Y'L*O-P.K0N1O2U4R5W7S8P=O?P@PAWBPCP\
      DP CT#P/R  .E'P7R C;#O%S'R?PHP CE#P*PDS  7F1P6R 5Q#RFP &b-R.P  aC$R%O-S0O ;,#P'R-R>P JB#R$P*T2P3P=\
      O (+*S4P=P  !^'P0R 31#R%N&P(O)U+S,P1P4S5RCP `J#O%T&P*S-P4R5P8P  *8'P0R  &F#P)S,P :O-P1R 7`$R%P&S*P\
      2P=RCP B&#S%O BD*O9P=OCV !K#P=R  `?#P'P8S?P  JJ#P%P*T@P PT#R%P/OHS bH#P%S'P `$4R5P 8S#N$P%T*O-S.P/\
      P0R1U8O:R=R@PERHO  ^:*P8T>O &;-T1N -Q#R%S&R'P-N1T2P `?#P$R'R(S*R+P-R.N/R0R1M2P3P4S6O8R=S>R?S@RCPDP\
      HR 5@#S$P-R/P2P  ;]#R%P*O.R/R0P:P=S 8I#R$P M+%R'P )U$K%P'P*_2P:P=O>PBP 2%#P%SGP `,#S$O2P  O2#R%O*O\
      8RSS )E$R%N'S*L-S/T0P1O2P:P;S=TBRGP `H.R0P  _(#P-P1S ,H#O%TDP XY(P+R  NT#R5P )%.P2R  86#P$SEP 2L'R\
      *P G,#N%U.R1PCP 'a(P+R :(*R=P  O=-P1R OQ$P%O&T.P0R H0#P%R5R:P .L&P'R  A=#U%O'O  E1#R%P (0#P$T%P'O-\
      S/R0P1R2O3R4P8O:R=N?TBSHP 0b8R=P _>#P'S*P  =N$R%S'O*P I9*R<P 6+#O/S CE#N$P%P'V*P-P.P/R0P2R5R8R=R?P\
       `6#S'S*P/O=P  OA=P?R a8#R$S-P2N EX%P&SDP /_#P'R >K.R0P 0X'S=O 4:#P=R @%=RBP  -,%P'S/P  ]O#R$P 8*#\
      P'R  3-#R'P )+#O%P*P4U 4B#P=P@S 6+-O1S 'D#S%R'S*N-T0P1N2O4W5P8S=P@PANFP 6C$R'P  Y$#R%P $_(P+R YP%P\
      'S=P FC#P'P*S+P8S@P FZ#O-S  A=#R%P=P?R >/-O1S HA-P0R a!#M'R/T KL%N'T E3#P%N&P'V*P  G&%P+R /W#R$R'N\
      DR 56'P0R  SF#O%S I#*R=P 9&*S.P<P  [3$N&P.L2Y 2@#P-R 9:#P$R #G#P%OES  &R*P-S1O5R 6]#P%R VT$R&P  3F\
      #P6R `)%R*PCP  4)*T+P4P@P $Z#S$M*T2RBP  @S$S%P&P'O*R+P-P.S/P0O=R?RAP  E2#P'T=PBPDP IK#P%P*P8P=U 14\
      $P%T4PHP  X2#O%M3PBWHR A0#R%P*P-R DN#P=R E;#P%R I3#P$S/P 2='P8R  :1#P'P*S ,a#P'R(P/R &-#T$P*P8P $E\
      #O1S `+*P-R.P0R1P=R T,#P%M'T*P=T  /Y$O%N&T2S GC'R*O=O@T  +9#P'R R[#O-R:R A_#P%S&P HJ#U%S'N)S*P,P-N\
      .R/R0M1V5P=P@PAPDP a_#S/O V0=O?S K_#P'R  'W#R$P .,*R3P AL'T1P9P:P =]=S?O  ?]#R <=#R-P <I#S%R&P'R0O\
      8R=PCP  L@## *F#P%S'P ?G%P'R 0T#P%SCP B^#T%O >'-O1S ?%=P?R @Y#S%O.R0P  N2#P'T(R-O/P1P3R8P=P?RCR V@\
      #S/O 70#R$S*P-P1P2S=PDP  8D.P1R a'#O%S RH#O$P*S>R YT#S%PHP =.'P-R/R8P 5-%T'N  V,#S%N'X(S)T*P+S,R-N\
      .P/P0S1O2P4P5P8N=O>PCPHR `16R=P 5?%P*P1P>T *5%R&P   RD.O0S $X#U%O&PBP EQ#P'R FM#S'O*P X>#N'T O!#P>\
      R  XY#M%P'V*T1P5PCP WZ8R=P C<#P%REP  %3#R1P *@#L$L'P*V-P.P0P2R3P:P=[ &b#R%P*P.R0P=RDP 9K*R<P ?O#S/\
      O  C`#S$P5P  W%#P-R M2#S'O  !,(P+R PX#P%O&P'T*P1S 8U#P-S1P  ?a'O*P=S  <C## ',#P%R  X$1P4R K^'O5R=N\
      @SHT 0'#R$P%R'P b]#S%O  N&#N%M&P'Y 4_#R$P 13#P-P=S   7$#R'P.O0S  27*# U/=O?S <*#P'R*R4P  >8#R$P !$\
      #P%R'P0R  BK#R*P =0#S%O _Z#T$P%P&P'P ==#P$R @Z'R=P L&#S%PDP  9P#T'N `0*P=R  W$'R-P.P0P1R Cb#O'S  .\
      Q$O%R*P/P0SBS ']$O%P&T O?#P%U4PEPHP 8B1R2P EV%O'S OZ#P-P1S3P=R A+#R&O'R*R.P0R2P;P=R?PBRDR ^##R'P  \
      `!$S2P4P  #P#P%P*P1P=SBS :4#R'P !M#U$P%P-O I-#O%N&P'X*P /%0P8R BO4P=R  N<#P$P%P&S 55#P%R  @/#RFP D\
      P.P0R GF$P*R=P?R %:%R'P  ,^%P0PES `A#R%P'T)P*S-P/R0P1P8R;P=N?PBRCTDPFORP (8#O%S 7J#R&P'O*R.S5P6R8P\
      :O=T@P Z*'R*P /=$S-P0P ?V#R*P ?O#S'P4P  AJ%P4R 0X#O%S-P.P0R=R?PAR [2%S'P/P SY#M*K-O=] Wb#V$S%N'O2O\
        U6#P%R [B#S'P8P S)4P8R .8%R'S*O-RCPEP =&*RCP 4U#P$P%S&P'S=P _##T%N  SL%P'P1PBPHT AL#O'S*RHP  FW#\
      U$P%R&P'N-T1N3R4P  SQ#R-P1R2P NE#O$P*Y-P:P=OBP ]U%RBP  5[%R&P'O)R.R AT$P&PHS D&#P%P=S P)#P'T*P@P %\
      +'P0R  @K#R$S%O&N(O)P*P+P,R.T/P0O2T3T4T6R7P8W9U:L;R<T=O>P?M@NAPBODNFOGWHRMRTP %U.N0T Sb#O'U*M-R.R0\
      P1P=THP L1-P8R  3K#P$R'P.O0U (`#R'P ].#R*P 6R#N%S'M(S*V-P.R1S=OHP G]$T%O&P H##P%T=P  BM%R'P ,I%R*P\
        #O#SCPDP :V#P$R&R4P5RHP HM#O%P*S=P@S  RP*R.P ]C#P=R >X#S%O ^R%R&P /W#P8PHS  #0.R1P K##W-O1N2O /%\
      #P$P%P&T Q4$P%O&T  Db$P%M&O'V*S-O.R/R1P4P=S>P b@#P-P1S *B#P4R 0W#P/R 4&=N@T  9U#R%R'P*L0P4P5R8R=U \
      +RBRGP #b%S-O  _W#M%T*O-U=PEPHS /(#O=S /7#P0R IZ#R*O-O/P1S4P=S>R  *T%P8R J#$P%P&P8T =b#U=N@P  -R.R\
      1P _U#O/S4PBR  @R%OBRGR -]#P%R'P.O0T  bF#P$R%R*R1P5P<RBP 88#J$P%P'P*a0P1P2P9P=P W$%R'P $Q#T%P'PHP \
      E4#O%P'P0U  a;'P-P/RDR -O#R$R&PDP 5Q#O%T'P0P 0Q#O'T8O=RBP `!#O$R4R  78*P/R  HO#P%R :;%S-P=P  '@#O%\
      T'P*PHR 0(#T%N'P(P0S4O5S6O:S=O?S@RCP  .%#R'P P/%R'P JF#V%P'P-R/N5P  0C#P*S=PCRDP D3%R'P 1&#S$P/P :\
      4#P:R 5.#R%P  bF*P1P4P5R8P=R?RCR (E*P9R <T#S%P'P.P0R .X#P$S2P .W'M*U ZY#U'P/N  C.#R*P `6#U*P.R0R1P\
      4P=OCP  B/$T%P&O OH*N-U8P:P<P=T  /S#S$R&R'R*R+P,P-M/S1P4N5S6P7R8T:R;R<PBPDPEOFPHR ]38K9W Z`#P%R 2,\
      #S%P0P C-%R&P O'*T=O@P _G#R%P&PDR  TP'P0R Z`#RBP <7#V$O%O'P*Y.P1N4O=PCP *!'P/R EQ#R%O'P-T=P  L$+P \
      [[#O%R'R >('O0S 488S:R=N X7#P-T8P=P  ]A#N%P-T=R BE#O%V.O0O ^'#P%SCP 5D#P%M'W-P0R=REPRP 3]%P6V:M  *\
      (1# P8#O'W*N-P8P  D^#S%P4P I*%P&R  JO#R$P%P'R-P1S XK#T'N  O1$R%P V=#P%R /I#P'P*P8S LY%P'R  (P%M'U \
      5b&P'R  OF*R9P UF*R8P  1K$P%R M6#R/P 1.#P%S'P 8Z=R?P ZM#R*P=R@P  ]2#N%UHP  &7$R2P ^4%P&R T$%R'P ($\
      #O%S ME)R,P I>#P'R X'#S'P/O  .K*O8Z:P=K V##P%NDU 5(*P/R P_%P(O*P+S1RCR !4#P%O.P0R8RHS  <!$P%R'S(P \
      [J#R.R/O0P )T#N%R-PHS ,1#U'N*P  HC#R@P A@'RGP I+#N$O%P*O-P.P/S0U2S=S %L#O%S b_%N'T 4]$T%P&N  ?R#V'\
      P*P-P/N R@:P=R XY#R?P MP'N*T-P1R ?M%S*P5P  ``#R$P%P&S*R/O1P2R QG%R'P -H#P-R LV%S'M.S0RBP %S#P$R%O'\
      U-R.R1OCO  HC#P%P'S @4#S'O $X#P%P'U7P=P?RHP 6[#P%PDS  1:*# W>#U'O*O.P  @>#S%O.P1R3P Va'P*P=S  NG*P\
      =R _H#O%U&P'S.O0P ^D#R.R/P0P _X-REP  Ya#P*O=S (F%P'R(R+P 3+#N$P%P'M*M1P9P=[@WHP KO*P4R<RBP )6#S%O \
      JD%P-S0P WI#O'P-T  4<#T$P/P 7,#M%W-PBP X=#O*N-U  80#R%O'P0P=RES +@#R@P (<#R%P'R*P/P0R=S>P?P@P  7E#\
      P'R TJ$S%P&P Y^%S'O  KU#P%Y'N(P*N S[#P%R -A#O%T*P S!#P%O*P;T  W3%S&P'P OY#P%R %;#R-P (2-R1P !B%R'P\
       >##L'R)T-S0P=O?S  <Z#P$S%P&P <?#T'P/P0P JM#O%P'M*P-L.L0N1j2O;PAP ]U$R*P2P JN'P*O=H@^FP P!*P=R *T#\
      P%OBT  TC#M*R/R@S  NQ$N%M&W /8#R%O'S-P1P *D#O%T(S+P-P/O;R=P?P 2I#T%P-O4P=PCS BW=P?R   3a#O$T%P*P8R\
      =P JP#P'P-R.S0P1R2P=R?P U$#O%P=U>PCP :K#P%P'S  4@%P*R ]b#P4S=P $'#N'R-R1R *=#R$P *7#P%T4PCOHR  ;b#\
      # a#$R&P WG%O*S8RHP  AX#T$R%R'P(R+P/P1P4P8S9N=O>SBPCR +Q%S*P-O1R :1#O%R'R -Q#O-S K?*R=P BB-R1P  +4\
      5R=P K:#T'O-P <@1PCR I[#R$M%O'S*R/R1P=O?SBPDSFR  Y7#R%T'P*P,P1R=PRP #J#P-S=P 2P#LBV  #R## ;$#R$S-P\
      2O a5#P%T&P*O1P3P4P8P>PBSDVHP U'#P$P*S *3#S=O P:-P3R `[#RBP  KU.R0P 7X%P-P.P/R0R2R=N@T :3$S2O &;#O\
      %P*PBU D*.U0M K,#P'U-P.R0N  KC'T*N  61#P=R  6T*S=O '`8N:T=R R7#T'N.P R*$R%O&P-S=R?P -#'S*P.P ']#P/\
      P4R=S?P  ^:%PBR S?#P%S'P*P/R GS*P=R `L#P$R%P'P*TCP IQ$N-P2SCS  G.#R%O&R'N(S*S+P-S.N/R0T1P4R=N?P XF\
      #T$R'P(S+P-P/P0P8R=N?PBT .W$R&P `.#PBR /,*P=R 5:#S$O%N'N*V+P-T0P1S4R5P6R8M:P?R@PBRCPHS  C4#R$S%P&P\
      /P &G*P;P=S @&#O$R%S2PBR ]@#P%S'P 6L#S%O ,5#T%P-PCP  V_#O%P*S-R2O=S>P  ^9#S$O%O&P'R(O*M.W/P0U1M2N8\
      P=RCNDSEPFUHR Y8#N$P%X'P*PEP !b#P(P+R-P1R5R H7'P5P@S N9*P-U1P2P=P@P Ya#T0P7P8P  Z#*# Q2#S*PCP  )T#\
      P'R <,.S0O XU%O'S  `Q-R1P J^#O*P/R4R=R ;a'R(P8R?P ?##R'R-P/P0P8R:PBRGP  ,$-P=R 5?#S*P=P OR#P'R .P%\
      S'P.P  L-## YM*P=R F)-R1P *I#P'U*P-P EC#S'O*R4RBO b#$O'O-U.P1SDP %[#R%P 1@#Z'I1P  &2#P-N1U 13#S%R/\
      P=PCP .,#R$P C##P%R J#5R8P=O?S [6%P*O+P=SFR  (H#P%R E4%R&P GX#R*P8R>P@SBP B!*S-S1O5R@OHP  7V#R5P !\
      &#P%S'P DL#R%P LK#R$P'P*SFP  &%#R%P [/*S4P8S:R=N>P J?#P%P-R2P4P8S F-%RCP  9A#P%S=P MY#R$N%R&T-O2RE\
      P -6#P%R #^=O?S >5'P0R  D<#O%R8R ?-#R$P'P(O)R+S,P.U0M5P8R:P<R?R DS#P4R  <6#P'R Ba=R@P 3!*R=P +,#O%\
      P&P'SFS 59#N%T3P<PDTHP  >U%R'N=SDP 50#S%O'O-X1N2PEP <3#O%S-R.P0R  ;N#R$T%R'R(S)S*R+N,P-M.P/P0R1O3P\
      5R6R8P9R:O;P=O?R@PCRDREPFRHSRR ,.*O@T 2Q#R$P-P1R V?%P*P=R aJ2PAR J]'R*P  '[8RDP 9a#R*P L=#R%P R7#O\
      %RER *J#U%O*P-P IO#R$P&O'O+S-T/P0P1P3P8P=NBRESHSTS  HT#R$P1P=RBRDPEPFPHR  8^#S%P=P [;#N%UHP .E8P=P\
      >S H^#R%P C>#T$P*P1P8P T.#P>R E-%R8P  %*#R+P    Y7#R$P*O2R=O@U T]*O=TDP 5=%P'R B##S'O*R;P  [D'N5T \
      ?b#S'O YA#O'O*U=R@P 'a$R2P  !b.P1R X!%R'P D$$P&R 1K$R&P'R*O4P=T@P :I#R-P ?J#O%R'T*R-R1O5P=P@RDP  *\
      a#S%O HL%P=R 9)#P%O.N/R0T=TBP ,Y$R%R-P3P4R8P *I#P'R HY#P*R  >P#U'N(P*N-T1N4R@S P7*P=R ES#P'R  .R%S\
      'PCP '?$P&R ;6#P%R NS%R-REP  BJ#PCR  PK%O'S-T1O=P _'$S%U&R'R(O*R+T-R.O/O1P2P8P:T=O@PDPEPHP #B#R.P \
       N8#V%P'M/R1P7PBR J;'O*S D4%P'W-P1P=N ]S$P*P=R 8-#R$R'R(P)O*S+P.S/R2R3P4S:S;R=N>R?RBOCNDRERFNGPHNR\
      S  HT#S%O X`#P%SBP T)#S%P2P=PAPDPEPFU P6#T$P%R'O*O.R2P =L%P'S6P UN%S)R,PDO 6%#P*Y8K9P  7A$R'P K--P\
      1R b5#R'P b7#P%R  X)$P&R ;:$R=P LN$P%P&S8P=R ,+#P-R !P*T.P0R=N >2#P%R.R0P  S#*P-P=R@R .9#P'R=N@S a\
      (#P%S&P &$#R/P TF#O'S  UY*P=R '*#R'P 85#P'P0S `a#P*R B3#O1S  5J$R*P ,1#O$T%P&P*T8O .M#P%R aQ#N6UEP\
        74#P=R  0,5# J2=P?R `X#R*P !]#S$P&O'P*R-S.O/S0R1P4O8R:P;R=PEPGRHRROSR  YG#P$P2S WF#P$P%R2R R7%P'\
      SCP `>#R$R'P4P @/#R%P  .:#S%R&P/O [!%RDP [-#O$S 7,#O%S-P1R [P-R1P=P>R X@#P*R QH+P=P>S  '.#R%P CQ#S\
      $P'P*P 0!#S%P8P HX#NBT E?#P*P.P4R=S  (K#R$P -G#O%S5P D5#O-S 1*$P*S2P 9J#P*P?S 8[$R%P&ODS  _-#V%N'N\
      (P-P4S6R8R:P=OCS @M#P%R V='P.S0O a,#T$P%R'O*O.R2P aV:R=P  S90# %3$R2P aF)P,R !@#M%U'R1P SB-R1P8P=R\
        .b%O'S Z<#R-O1P8S  ZS#V%O'L.P0S 9(*P=R Ya#R%P C6*R.P0R@P 6I#T'P(R+P-P4N5S8T9R=N@P   I=## R6(O*P+\
      S@R N*%U'T*I  HB$P%O&T J=#T$R%R&R'O)P.N/P2R3R4P5R7P8P:M;P<P?T@UDSFPHP `**T-OCP  4N#R$P `+#S%R*P-P=\
      P V88P=R 86#O$P%P=U J-'R(P  9,#P%R H/#R=P D%#S%P'P  %6#R%O'S  )Q#R'O1R4P5S6P >V#P$R O2#N$P%O'P*S1P\
      4P=P>ZCPHP 0(#P%R  I%%P*S-P;RCP D7%RHP RP8R=P G7.T0N ^+#S%O*P@R <K#S%O'S.P1R4P8S=R?M <--P=R K9#P'R\
        WY#M$P'P(P*P+R-P.P1P2R4R6P8P;R=R>SCSEPGRTT ^Y%R IL#S%O %>%R&P  #K#R$P'O*S #W#R1P  X7#P%P=R@R UJ%\
      R'P Y-*P=R AF#N$R%R*P.S0PDTEP @[%M&V2P $N#P-R  1U$# 3L#N-V1P2P F.#O%U'O  N*-T1N Y]#X%O'P*P0PDPHP  \
      &S#R$T%P'O=S?N T0#S'P*P-P/R=R?P K9$P2R *V.O0S F<#T%N'R0P  E;%S8P@P +`#P'R 'b#P$R-T1P2P  ;Y#P%P'R.P\
      0S  *W#O%S'R-P ^<#P'R*R/R:R=O@P  CO*R-P *0#S$R%N =88P=S?P [8%S&PEP 9N%R'O*S.P=RBUEOGO  E!#P%U-N Fa\
      #P=R NC-P8R )X*O.R;S<P )M#S%P*R-P.R/P1P4R=R?P  II#S%N&P'S(T*M+P-V.L/P0R1P2O4N5V6O8P:T>R?S@NBTDSFO \
      F>#P'R O=-S1O  3]$P*T0OBP /N#R$P%R'P*R.P1R9P AK#R%P  `4#R=P :a#T'O*P  86#M$P&S/S4R:O=S  !]*P=S?P /\
      `'O=S J:#R%P 7W#W%P'O=O>P [4#T/N ;J8P=R -R#P*O-P6S:P;S=P@S  B:$R'R*P2P 2$#R*P Z^*R@P aG(S+PCP  %Q#\
      S%PBP Y+#P%S-P  ;L#O$P%T B&%R)P,R-R1P4P5RBP 2**O.P=P@U  $=#P-R 8_#R$P%P'P2PCRDR IR#O%S JW%O*P6P;U \
      9Z-O1S &N#P%SCP  LI#P%O'T >D%RDP HQ#R*O:P=R@R  L5#O/S8P:R ;M#O%T*P ?a.P0R  +@%P0R  >4%P3P5U8O  P^#\
      O'U*S-P.P/R0R6O8R:S=P@PDP T,%S'O  K]#P$W%L&T'P-PDP  #>-R1P ES#P4R 4S#P-R  2N%R'P ^T.P2R   [3%R'P  \
      F!#R%P'P 2M$P-R a;#O%S3P <<#N%S'S-P=RBP =T%S'O  +?'O.T0O P5%P'R 3M#P%T=PBPHP  B]#O%S XF#O%S  ;H#S%\
      R'P-P1PBR FE#R8P  L)#P V+#N%T ^7#R$P%R&N'S0P1P;R=O>O@PARBOCPDRESHT S=#S%O  2$#R$P*N0P1S8S J$'P0S1P\
       <+#O%S  >@:P=R BDDRHP R].R0P  ].#S$P'P 0Q#S%P'P*P-S6P <R$R'P /`%R'P  b:$R%S'R(S*P+O-N1P2P=R>R?P@O\
      CT 8N#O%S -`#P%P-P0T  N4#R'P  Ga#P%R RP#P%R 3W#O%U'R*M  8;#T&P'X*N-O.N/N0P6O:T=RBRDP )-#P%S*P IY*P\
      -T=O  Q/.P0R NS'P-R $`'P*R-P1R BU#P%R 6N#R'P %'#V%M*P 80#P-R  A5#PRR TK#P$P%O'T*S-P.P1TDP <3%O'S K\
      S#P*R P'#U%N'P  *V#N'P(O*N+S-R.P0R1P2R4R8P:R=P?SCT (E#U%P'P+O-P :_1P6R P<#R%P  XD#P%R !Q#R%P&P*S-P\
      /P1O8R=S  ,+#P%S'P 5%%P8V=M AM#O-P/T AK#O$S :C%R'P L@#O%S T!=O?S S0#U%N+P **#R%P Z0#R-P  (5#P8R 4B\
      $S&PHP 5%'P*S8P 2A#R$R'P2P V,#P%R  $b#P%P&R'N-PDV BH=O?S 8]#T%N'N-S.T/P0N8O:O=V  )=$RDP @5#R%P Ia=\
      P?R 9,$P'R X,#U%M  ]&#P$S%R2P=P C5#R$P _F%N*P-R1U=PHP 5P#P$R `$$R&P GY%P8R W%#R$P%RDPHP M#-RBP  K,\
      #P'RHP EO0P1R 5@-R1P S.$P=R   `7#R-P  :A#O-O1U ;W%P'P*S `#0RHP T@#R*P 3-#U%O*P8P  ,0-R1P -B-S1P2P \
      TO#P%R  R*=M?U !`#O$S D=#P*R  .?#S%O KB#P%R  ZW#M%W'P ZB&R'P ,`#PBR RQ#R$P'P(R+P-O.P1T2P3R8R=P>RHP\
        TU#S%O B7=R?P   %[#M%P*P8R=S?UBP <(#P%P(O+S/R 61%P>R  &;(S+O /-'P-R  $##R%R&P'P 0U#O'U3PBP .Q#T%\
      N  ;**P-P5P8S>R 8U#P*P=S CU*P5R  @!#P*R VS%R'P 8_#U%O'PRP 3(*R0P@RHP :O6P:R XJ#P'SFP 4F#R*P.P1S6P \
       ,9#W%P'J-PHT W[#R'P *U#S'P/P FS.P2R P&#P%R'T*N-O.R0P1T;P=P@R  68*P-R @;%RCP :X%P3R  b?#P%P'P)R*S.\
      P0S1P=NFT L9$R2P  &R*P=RFP NP#T%P'O C.*S-P.P1P=RDP  7K'P0R 8Y%R'P*P-R  US#O%T9P %)#P'P2T=P Tb#R'P \
      9.%R'P b*.P1R  M4%U.P0R:O=SBM 8E#S%PBP H4$R&P  J4#P-R :(#P$P%R&O*RBS HO#R$P ,^#R$P UG#P%P-S.P1T3P \
       U$#P%S'P %(#Y$P%S'N*N-OCP K,$R2P VM$R-O1S2P 7U#P$N%R2T  -Q#R$P-RDP GV'M(V+P !B%R&P8R=P !E.P2SAP a\
      (#O$P'P*P-O.S/S0N1P6R;R<R=S>RBPCRER 2a%R&P  >5%P;R  `A$P2R A^*S=L@T  !O#R-P 4L#P%P'N8V ^N#S4P  ;/%\
      P'R P7#O'P*R2PDT -J#N$R%T&O'R(R*S+P-P.P0O3R4S5O6P8O@RBPCS 64$P%R $0'P+R 2/%R*P !;*P6O8T  Y0%O'S S+\
      *L=V U$#O$R%P'O*T-O/S1S=P )9#P-R PC#O%P'T  +H$PDR T##P'R*P-O.R/R0P1S:O=T@P GJ8J=X QC#O$R&P'W*S-P/O\
      1P=O@P 5+#P*P+R-P3S  <S$R=P K'%P'R*P=S?P <Y%P*SCP /-#P%P-P8S>R  ZC#N'T0P @2#T%N HM-U/N ?]-O1S  ZZ#\
      P-SDP =W#R%S'S*O-P1O /H#P%SCP b.#R%P 7&#O'R*R.R0P /0#R%P  aT#P*R !;#T%L&P'P4V=P  +2'P0R _W#N/T >T#\
      P$R8S=O &,#P%R +_#O$P%R*P=VDP 'P'P2R RY$O2S  D-(T+P>P  ]!#O'U*P1P FA#T'P/O a0#P%R HW'S*P-V1L=P _A#\
      O%S 2Q#P$P*P-R2R=R  T^8R=P :W#O%U(P-N1S /A#R%P DQ'P*U=N   $S#R-P a!#R/P  QO#P'SBP ?F#S%O  #<#P=R 4\
      V$P%S&P N+-P1R FF%R'P 3O#N%T'PHR  [70PHR 6@#R$P @L#N'T PT*R9P SH8O=S )==S@O  '_-O1S MS#O'W*K=P@T 3\
      N#R*P J7#S$P%T&P'N*T-O/N0P1R2P3S4S5O6P8S9P:V;P<R=L>P?VBOEP  NF*P3R V6#R%P'R*N.R2P4P5R8P@T Ua=S?O (\
      A=PBR   6O#N%T :X#R%P  !%#R%P MA#P%R 7<$P'P-R/R0P2R LS#S$P'O*P-S5P .H*R.R;P=P QD#N*P=U I&$P%S&P'S/\
      O<P  5Z=P?R )Q#P=R  M3#R'P 3@#P%U'P*P8P _@#P%O'T .H%R&P U<'R(P .8#P%R [9%R&P  PY-R0P I7#P%R'P %;#P\
      $R'P(P+S.P0R bL%P'P*R-T0R1N KF#P$P%O*Y-P1P8PGP HR#R$O%R'PBSHP  3?## R]%R-P XZ#O*S-S0P=P ^L#P$R%P&P\
      'O(P*P+R-V/R0R1R3P5P8R=O@RCP SA%P'R  FZ%P'R .Y#P*O-R<R  ;%=M@U  W3%R'P ?G#U)O*P O##O%P'T ]`*U=M WV\
      'P.R:P=R JO%P-R  R/#O%S PY#P'R 5X#P*X=N@N Q%#P%OCT ,3#R-P :b%P=S?P $7#P$O%T'O*R-O.O0T2R8P:S=S?O .6\
      'P*P-R?R Ka'O/S  2L#R$P%P ?%%R'P MS#R%T'R(P*R+O-X.P/T0N1R2O3R4R6P8S9O:R;P=S>T?K@NCMDPERFRGPHP  =1#\
      P*R 1<#P%R (I#P=R VS'S(P?P R4#P$P%S 2(#P%R1PCR MW#O'S*P8R +.%R'P  /<'# ]S*S9PHP E/#P%P*P-T1P=O@S ^\
      E#P%R <9#S%P'P !%.P1R Ca#O%U&P'P  0X*P=R `!#P'M*U OD*P8P:R=P?R bR'P.S0P L'#P'S*P-R8R=PFP  ]7$P%R :\
      a#U$N%P&R'P*R-P/P0P4O5R8S?N@UCPDPEPHS Q?%S'O I:#R  -5'P0R 2&#N*P-T C>#P1P4S BF%R*P  R..R0P SQ#P*S-\
      P.S0R1P8P 0@#T%N )R#N*U+P=P 8>*P8R  '2#PBR %'#O%T/PEPHR ;Q*P=PFS .,:P=R KZ#R%P  a+$O2S BV%P*R  ?7#\
      RBP W@-R1P  2Z%O'S 2S'T.P0O '`#P0R=R?P HG'R/P PJ#R$O&O'S*P-R0P1R3R6P:R;R=PEPGRHPTR  8*#T'U-P/P0M1P\
       >`#P'R /$#O$P%P&S'O*P-N.R/O0P1T2P4R5P8S:P@UBT  J>.P0R V3$P%R D(%PBR #:#T%P*P@O  '['S=PHP U6%O*W-P\
      4N RH#P%S'P  G##R'P :D#O%S 7I$R*V.P;R=K  X<#R/P1P=S@P 58#N%T'P.P0S WG#P%T'P)P+P-P=S ^a#S%O ?E*P=R \
       $E$# OD$S%O 6Q#R%P  GK%R&P'P=R  ZO#R'R*T-P/N6PDP ;;#J*X  :0#O%V&P'PDP 7`#R%P  1(%R'P .^'O(S*P+R Q\
      6#R%R'O-P.T0O1P Q!'O.P0T ZQ#S$N%R*R.P0R2P8P:R=R =I#R'P.R0P  RJ:P=R )##P$R [K$R&P B3%S=P bA#S'OBP  \
      HV#R$P A:#O$U*P4P=P ^7%O'U(N+P-S8P:R  `)=R?P ?5%R&P <M*T=N %T#U*P-P1P .A#P%SCP  N^#P%SEP ,A%R'P //\
      %R*P  WH$R2REP $;4R5P :J'R*P-P.P0R=T?PHP  %%*# .D'P*R/P6R   T>%O+RHR K!#R'P XD%P'S*P U?#P%N'V*P 39\
      %N'S*O-P0U=PBRDPEPGTHP  'C#P%R -I'P.R H_#P-R 8N$O*P2PHT !Y=R@P  6U#R4P CT%P-R/P=R %4#R-P -8$P%R.O0\
      S  QX%# 5*=O?S (]%P*N8T9SCP K&#R%P-P 09$P%O&T  -1$P%U'PBO ?+$R%O&R 2H#P%R ;L.P/P0S OU#P%R&P  [b#S$\
      P*P ?>#N%O'W-O  `A#P(P-R.P0R8R=R?PHP )P'P.P0R HY#R8P %L#R$P'P*S2R=O  UG*P8R ';#S;PDP %S.S0O  OA#N%\
      T Y*#P-S1P =F(O+S LC2O4VAN  a_=# bU#P-R U<#P%R 1'#P%R  T$#P%R.S0O -N*P1P=S H%2R=P DI'P0R '_#O%T&P \
      5:#T$P*P-P  !6#P%R'R*O.R/S0P2R3P6R8P=RAPBPHP '6#P5R @J#P(R  &32SAO HW=R?P VW#Y%K*P1PHR  ;P-M.T1R ,\
      )#O%T*P8P .<$RBP `)#S%P'P %O#M$T%O1PBU  D3;R?P J5#O$R%P&R  ,<#O%S 3Z#U'P-P0P=P K5#P%P-U1P5P  @'#PB\
      R '_#P%S-P 'I#P'R  '`#O-T1P 5Z#T$R%R'R*O/N0P=PBR *:'P/RBP DY#P'R P6#P2R /G#P*S1P `<#O%O'V*PCP &1%P\
      8S:R=O  JS%P-P1S /I#S$P*P-P2S=P KC*P4S?P R(#T'O*P V0#P%R'P8R  X0-P4U@PHP #4%P=S@P ]!#R'P  8J%R&P'R\
      BP W<#P$R Y6'O*!=I>P@P ZF*P+R.P0R  I)#TBOEP O7#O%S V2#R/P ID#T%R8OBPSP L(#S%O*P-R1S=PCP  84'S8P9P \
      W?#P$P%S'P2R  `6*P/R ];4RDP 0P#P$R%R2P %J#P%RGP 'K%O&R.S0O3R8R9P  LN#N=T W.#U'M  ,D%P'P*S.O0U1P=OH\
      P O/#R5P A^#P*R _O%P-SCP  G.%# ]0#S'P*P La.P0R .U#P=R %4%R=P U^#R*R=PFP  /^$P4P=TDP `6#R'P L!-P=R \
      8%=R?P IT%O'U-P.P0R1P $E8U:P=O  '($M&U  RI-M1U T>'O(S 07*W=L@P  $&#S$R%ODPEP )b'P0R  Y:#S%P'R*P-P \
      5&*P0R TW#P*P9S /$#O/S  PT#R0P $)*P-R  Q]#P'S*P 4`#S)P,P  3%#P'R MC#R%P&P1P2R=R>PBR P6#N'T +5#O'P-\
      R.T1R2P  #T=O@S G3=P?R `b#O*T-S=N )%#R%P'R  9a'# +Y$P*P=PCT +<=O?S Y/%PBR ('#O$S  MA#N8P@T 8H#PRR \
      A7#P$P%OBU <C#P%R P[#P*P-P0R=S  BE6R:P '-#P'R VV#R-N.S2P3P8PCS A=-P1R  ]8#P$T%P&R'N(P*R+S.O/P0O2R3\
      R4S5P6R8O?R@VBPCPDPFP 6M*P8SFP EE-P1R=S?O `A=S?O  +R%P(P)P*U-R.P0P1P8R=P>R?P H(#P=R [K*N=U@P  0X#P\
      'S*P1P ]=8R=P Q`#R$P0S=PBP 8B#R$S%P'N*R-S.P/R0R1S2P5P@PBPDO AL-P1S2P VG#R%O'O-T P:'T0N4P8R  CI%R'P\
      0R9P?RRP >`$R%P*P DU.S0O  O:#P%P&TCP (R#P%REP  =Q#P'R 4B'R(P  $]#R$P%S&P'P0R1P _3-N0T @4#O%P4SBR  \
      =-#S'P*P Y:#P%P=R@R )/#P%R JZ%P8R <@'R0P  6;.R0P9P?R IE'P*R=P?R 8E*T=P?P@P 7*#O$P%O&P'P*P-PBSC[DPT\
      P 7&*R>P  O:#P%S'P JK#P*S=P W0#R8P  ;E'P*R 2/'U)N,P X<#O$O=U 9N%S&P2P  =.=R?P E2#S%O*V8P:R=N@P 5K#\
      O'P*O-R/S=S _K#O$S'P)P*R-T.S/P0N1O4P8P:P;S<S=P>P?TBP  YJ#O'S*P8R  (5$P*P-P2S XP#S.P0P -W%P-T1OHP S\
      !%P'R 8($P-P.P2T  ()=R@P a1#R%P'R*P2P:R=R?OAR ='#P$R ]b'P-R  -2#X$O%P*P0P5PCP L=#R*P G_#R*P T'#PBR\
       ^@#S'P4P8RFP .:#P4R  3?=P@R DE#P'R 7<'P.O0T  0T%P8R .E.O2S  B;'R HR%O&S'R*O-R1P=S@P [2#P%R E'#P%R\
       S=(P*R  )X*P &Y'P*R=O@R b2#R%O'R4P=PFS  ']#O%S'O*O=U  K$%P1P2P3T >2%R'P =0.R1P Ja#N*P=U /]#P%R UW\
      =R?P $$#R'P  8$#P%P'S*P@R U;#U%O&O'S*O2P@R QX'P*P=R *,-P=SCP  YC#U'P/N  YB=N?T #7$R&P2P 4E$P%P'PRT\
        9@'R*P 6##R-P 0(#T$P%P&R-PDR 0[%R*P  9O*P:T=N GX.R0P ;X#E$d%M&W'N*P-O=O?P UU#P'P*T XO#M/U  ^3#O%\
      P'T 3U4P5R  X7#P%T'P JO#U$P'P*P4P=P B6#R$P&R*P-P.R0P1R8Y:P<R=M?P@ODPERFP `;#O*S GX'S*P+P L>#O/P=SC\
      R  KC#R*P [M'R-P 0B#R$P%P'T*P1P )9$R&P 64#O%S Y/#P$P%R*N0P3T5P=K?!@O '%#R$P%N4P@PEU +)%P'S-P  +:#R\
      %P HI*P2P4T5P Z;#O/S=R?P J_#P$R'R*P=R?P 7Q'P*O.R8P=O@V `]#Z$P%M'R*P-N8P +]-RFP <#$P%PDS  PE#R$P YH\
      #P5R K0%REP QL#O$M%U&P'T(R+O-P.S/N0R2S4N6S7R8R9P;T=U>T?LBPCRDPHN &3%PBR 6`=S?P@P  3B*R3P 'M-R?P  `\
      D$S%R-P2P5P R##S'P-P 4!%S-S1N  $0#R%P :'#O'T*P V?#O%R=P>S 6;#O'R  ]M$U%N&O(S+P 05#R'P  CN#P$P&T2P \
      )_#N$P%P'R*S@R (&#P%O'R/S4P=R FC0P6R M;#S'O =<#S%R-P1PCP =N#T%O@P  DB-R1P [I#PBR  *C#U%T&N'O(R*P+P\
      2O=OCTRP UV#S%P?P 4!BREP  ,6#P&P/S PY#R%O'S=S@O [a#S%P Z].P0R  #U#P$N%T'W(S)R+M,P-S.S/O0S1O2O3P4P5\
      R6R8U:N=O?S@PBPCOHO *1#P'S*P U)'U/M  GG#P$P%P&P'V-PBPHP 8b*P=R >*#T$O%P2P  ,D#N%N(W*P+S=P bF#P*R _\
      )#S-O RP#P%P'S*P0T7P8R=R>P?O@R B>#R$R*P0P  [I#O%S !,'R0P Yb#O%S  C`#O%U'P ;a#P'P;P=R@S R5#O%T'P*P-\
      P1R I+*S1P@P H7%O;PCT  ?@=O?S <]%R4P  Ta%# 1?%N'R(P+S.P/P0T1R8R=P@P WL#P5R  KW*P4P5S X.#S'O Q<#O'R\
      *P3R=R  N)#P&PBS R&#R%P ZM#R$P-P2R  ']%P*P.O0S=R  >Q#R-P ^6=S@O ,E#S$R%N&P'S*P-O.X0O5R;O=P?RBO  N_\
      #P'P(R-R4R5P a3#R-P0P8O:T #@#P%R  3@#O%R'R -H#M%R'O.U0R=R?P B>%P'P4P8SBR KR$O2S 2M#R%P'R>P  EE#O%S\
       `:$P%U&N FL'O.P0T  K==R?P 9:#P%R 1^#T%O'O=O@SBR 0=*S-P=P  .C#P%R*P5P=S bW%P*R Z<-T1N K19P=SGP !#=\
      O?S '$-P2R  a_#P'R RA'P(R )O#RBP XT#T%N ND=S?O ?9$P4R aS%P*R.R0P  Q&#R%P 49#P%R N5#R*N-P0S1P8RHR  \
      V$'P-S1P 7##S%P-P  ,)%# C*$S%P&O VR=R?P  CG-P2R <3#P%R C2#R=P aQ#S%O  $Z%O=TCP E;#O%S $H#R'RDP [^*\
      P=R ?_#U$O%S'O-PCP 16.R0P OV#R%P BX'T-P.S0N1P  JP%R=P )M#Z$P'T*M-P4P8PBPCPDP ZL#W=IHS   42%P'PHS 9\
      a%R Q`'P*R FI$M2U SN#T$O'P O!#R%R'S:P=NDOHR RD'P*P@S  A7*P=R ^R#R$R%M'M(N)R*S+S.T0N2V3T4P5P8P:R;R<\
      P>T?R@PAOBPCPDO *8#PHR  Z5#S=P S;#RBP S`#RCP  4[:O=S E'#T%O'O  3X#S*P=O@R =Z%RCP :-#S$P%P'P*P-P/S0\
      S1L2U3P8P:R=R>R?U@OFPHP 4P#S$P9P K)#R%P  Z@#R%N'T.P>PCPETHP _)#P*P8P=P@U *6#O%PDS 9/%R*P+P-P1T  [:\
      $R2P ._#R$P%R1P R?#R'P >A#P%T*PDP  a;#L$P%P'N*R-T.O/R0S1R2R4P8R:P=S>R?N@UCR 27#X%O'M-O <?#R*P !Q#R\
      %P'R=N?T 7,#T-OHP M[-P1R  8C#T'P-P=P $,#N%P-U &MBREP R1.R0P  =]#P%R'P*P1S @+$P%P&S %N%P'R +0#O'S @\
      G#P%P'S  2;#P$R%R&S'P(R+O/P1O3P4U8P;R<S=O?PBPFP `R%P'R /E#M%R'S*O-N.V/S0R1S2R3P:P;PDPHP -L*P=R '28\
      T>N ;0#S%O3T=OEPMP  <)'# @V#P*R GE-R1P  :##P%R ((#T$P'P*V=K@SBO UI#N$b%L&X'N*P-O.P1O2S4P<P=ODNGPHP\
       NI#R%P'R/P V?#P*S@P  H(#P/R8R>P 27#T/N 3_$K&X D:#R3P 2A$P2R  ^]#P1P8S;P=PCS _I#U%N&P =6#P$R'S)O B\
      V#R%OHR  ()'P.S1P )#-P.S0P 1;'O.S J(%P=R  T0#P'P*O1R3P8V '%%T'P*P,P <@#N%R'T*P/P4P8S:O=U?O@P D@#P$\
      P'S(P*T+R/P0N8R=P>PARBP  3=%P'P/S Ab#R$P 68#P4R ;P#R$Y%S&N'R*M-P.P1O2W4P8P@PCODPEOTP  7('O*S JN#P'\
      N*P-P.T0W1O  =C#R$S%O'R)P*R-P.O/S0S1R4R5P6R8R:N;P=T?T@OBPCPDPEPHP AW#PBR <:#N%T `##P=R 1)#P-V1O4P=\
      P 0D=R?P _Y%RBP  E6$P*R2R@P !@#R=P CY#N'P*V=P 4=#P$O%P'S(P.P0R2S=R  D8#P$R I;#PBR T9#P/R J)#P%R  .\
      8$P&R W_'R*P  *B#S'O /]#R3P  a]$R%P +A#S%PCP AW#P%R OI#P'R G.#U%OBPHP  DH#P$R*P-R $;#R%P'OCS  QC#O\
      %S !b#O%T'S*P1P ^J#W%M.P=P NJ.R0P F&-P=R  2%'P*T1P=P 2Q#V'M-O1T2R=M?SBP A%#O2S ^<#S%O C!#N$P'S*P-M\
      .S/N0P1T2R3R6R=P>STR N8#R4P 67.P1R  <a#R*P LV%PGR 12-U.P1N T9#P'P*S=P?R  `I8P:S=P KR#P'R /]#O.T A0\
      %R'O*T-P=P &b#P'P(R+S  W]6P:R 3E#O'P-T -:'R5P  `$#O%P&R'O*U+P-O.R/U0P4P8P:S=N?OBT ].#P.R H'#R*P X9\
      .R2P ?[#P=S?P  bX'P4P@S ,B#P*T-P1O (7#R-P1P2R  2(#P%R %3-P2R ]P%P*O=T C0#S$O&P  ;W#P4R D?#P%R  1V*\
      S-P=P KS#R'S*P4PBP 9L#U'P-O0P 9M#P%R&P*P1S ^X#O%T1O Q4-R1P AB#O'P-P0T1R  !B#N%T'R-S1N:R=P ];#S%P'P\
       MT#P%R  BA'R(S+P-P ]*#U%P'N(T*S+P-P1P8P:R?PBPDP _$8T>N  V6#P*R `>#T%O'P >I#P=R 18#N%R*P=SDS 9$$P%\
      O)P*R8P=T A;#P%R'P Y+#M%V*P-PEPHS  1H'P*R G/#T%N=R@P  +'#U$P%N 4'#REP 6L#M'V/P 1C#P%R4P5R XP#O%S  \
      &##O'P*V=P@P !(-R1P  3C#R3P K$$R2P @>#R-P G!#P'R  'N#R%P'R4P WG$P2R R,*P=R (>#S.R0P@O  H0*O;P=T 55\
      %R'P K2#P*S-P ]a#T$R%P'R(P-P0O MZ#P$R%P-R:P=R =.#U%O'PDP  G]-P.R4S=P>S@PBO %9#P'V*N-P5P8U:O=R?PBUG\
      N  PV#P'O*V4P=P 2G#P'R 4X.P0R AS%R'P  ^:#P%R-P8R UJ%PBR $1'Y(J+P  +C#P4R IT#S'P*P !0#PBR  FB#P'R/R\
      4P6P8P:R@SBPDR +(%P*P-S  QN#PBR KE*P=SEO 8H#M%U (`$P%P&S ,8$P*R  ?b#PBPETGP 5?#M$T'P(P*R6S:S;O=PRP\
       G5#R%P=P =9#P%R(P+S=P   B&.R2P _^-P4R  ^'#T%O4P DQ#O%N'X(P1P 2`%P8R  >P#V&P'P*P1P 5Z*R-P=O@OFRHS \
      =M#O%S.R0P %$#S%PHP )6$P%T6P=P KS#R%N'S  O--R1P8P:R 6R%P-R  M:%P'R SN=P?R ]>#N$P%M&S'T(R*T+P-P.S/P\
      0O2P3P4T8S=R>S@MDSHP  2S#P-R b$#R-P NU#R'P U5*P8R :K#S*P=P /b*P4T5OBP  G?#R*P-O.N0T=P@S ,.$R*S.P0R\
      @PCP R3'N*T bO-S/O  ^[*R0P 4X#P%R I:*P1P8V>ODP OY#R%P C5$O'P*S.R0P=R NB#R%R'O.O0T=R>PHP bY#P%S1P  \
      6?%R'P*M@U a+'R@P >N#R=P $:#P4VBM  RN#P%R*R=P ?4#R$P  ^:%R'P G4$R%P&P ?$*R8N:P=T  9M$R%P X8$RCP 2$\
      -P.R %2%R'P Q9#R%P ?<#N$P%W&P'R*P1P4P  WK#R=P P##R'P5P BE'R(P `J#P%R-P 72-N0P1U 0X#R'P  J5#P'P.T0P\
       DC$O&S  C3#E$P%N*g-R8KBPMP ,]#P%R TA%P0R6P:R  ZB#P=R B$#P'R =>'S(P*O-P0R=P?S -%.P0S1P2P ^*#P*S9R=\
      O 0:#P%P*S-P J=#U*P3P8P9P  )<#T$P*R/P2R3PBO 2J8R=P GB#P$R%P&P'O*P-S0R1P=S@R D6#T-O1P 3%'P.R  BT#S'\
      O J)'R*S-P=PCP DB#T-O1P 1L#O%U*P-P ZH#P%T'N  ]A.P0R=O?S 76'O0S  S1#R/P  W&## ;F*P=R MQ#P/R  ]V4OBP\
      DT WV#R%P'P  M*'O.S 5,-R1P @'#O-S #<-S1O  ]R#T%M'P*T-PBP ZH'R*P  JL%P'S-P 7U#P%R-R=R?PBP  6.#S*P.P\
      /P0P;R=R :!#P-R E`%N'T=N?S@R AO#O%S=P  Nb#U$R%T&T'O)P*S+R,O-S/R0S1S2P3P5N8O9O:O<P=O>R?O@SBODREPFP \
      'G#S'P-P AV#S-P=P >/#R'R/P0P  $Q#P$P&S O`#P'R N?#S%PBP  IX'P-P1S R^#P$R _S#P*N<U 8O#P%P'U8PBP `a$N\
      &T'R0P  )G#R%P O^%P&R ?@*PBSHP A5#P%R'M0V  Ma#O%L'Y4P 68%R'R*P-R0P4O5P8S `0-R1P .Z%P*S1P ,1#P'S-P=\
      RBP [$#U%P*O  ?>4# .N#S$S%R&P'P)P*O/O4R8S:P=P T>#R'P ]>#R%R*N8P=S?R@P !-#U$O%O ,-#U%NDP +E#P'R BJ#\
      S'P4P  +*#P%R N^%R'P*R/P=P &a%R'P:R=P  A_#P%R aL$S*P2P GD%P&PHS `[#S1O E7.R0P 6;#S%PBOER =6#O$S%L&\
      S'P*O-T.R/R0O1S2P3P=P>R?R@SARCP  #J$# ?X:P=R (Y#P%R &<#N%O'P*P-P=Y>P  8,#R1P !='P*O=R@S Ya#N%U'P 2\
      Z#S%S&M5P 2A$P%S=P  01%N'T(O+S (U$P5R 9]#U'M  Y8%O&T4R8P9P O^&P'R (G#O$R%R*S2P:S=P?PBP S=#N%S'S*P \
      (O#P%R  =F#P'P-R D+$P&R L5#P$R CI%P=R  QQ#S$P%P 6.#R=P ?9#P*N=R@UHP  )V'P*R @P%P'R*P=R F.%P'R*S+P-\
      S.P/P0P=RDPEP (a#S-P/P >X#R*P  -X#P%R.R0P /P#R%P 0T(O+S N!#S%O-R1P  PO#R*P  3S$P%R8R=P <O#R$P GE*P\
      8S=P  1N-R1P HU=P?R /$#R'P %E#S*P3P  >Z%T-O5P  NS#P$R/R2P  @W#P/R %4$M2U =4-R1P 6!'O(R+R @##N%UHP \
      K:#J'YFP  5+*P:R I;#S'PDP :>#R'P '-#O.P5RHS :_$PBR  ]`#W%M'P.T0P2O;OAR ,>%O'S H;#P%P'S 6>#O$P&T'P.\
      P0S #*&P'T*P-P CE'P*R L)#R$P  ;(#R%P'P(R*O=S 0L#P1S3P 3#.S0O =!*T-O=O  (?#R$P%O'S(S)S*N,P-R.P/R4P5\
      P8R:S=O?PBRHP &X#S'P4P  $_%P'P.R0S  J>*P=R _.#P%R*O8R:P<R=P?S R4#P%P=S :I*P=RFP  >&#P$R%N&R2S 4#-P\
      =R =-#P'R M-#P'P-P1P=SCR N+#P-R=P@R  /G#T%N NV.R2P  V&%S'P>P WX%R&P  5'*P=R +^.T3O?P O@*U-P8O:O=R \
      6H%R8P 6M#S%O :&#P%S'P P@&P-P2S  PT#P$P%M&T(O*S+S-O/S0S1S2N5P6R8O:O;R=T?RBRDPEPHP [#:S=O =[#W%N&O'\
      R*O5O=PCTSP N0'T.N0R2P TI%O'U)P*O 4$8P=R bB#S'O1P Z,#P$R  5U#P%T(P*P 3K#N$R6R=R 0I.P0R `6*R-R1P4P \
       Y<#P'R-R2P 0!#P%R'S*P/P  ;R#P%R /$#P%R CS%P'O*T8RBP  0Z%R&P FN.R0P -(-P1R QB%RHP Hb'P.R P/%R*P-P=\
      SHP WG'P0R  2&#R'P !E+P-R  bC=S?O  Z?-R0P $K$P4R .##P%S>P aW'R/R0O CB#P$P%O4R5T 3b#P'P0S 7*#P.S0P \
      Ub#P'R*P.R0P=R  C&#R%P'P(P)P*R/P1R3R4R5P8N?R@OBPHU ;;#P%R  ?W5R8P:R=P 92#P*P-P1T  O0=O?S  &8#R%P T\
      a#R3P TL$P3R 8J#O%S'R*P &]-P1R ;^#R'P  `K.PBR _+#P%R [Y#R$M%R'P*P.T0N2T=P?RHP >##P*P-S 71-P0T1O  ?\
      :$R*P ?'#S%R'R)N*O,S0PCP ,]#P$R&R'L(P*R-S/O4R=R?PBPFT T[#P%R ;Z*P=R E,#P%R*P  7:#O%U'P*P YG#P'S*P \
      WK#P%R _34PBR  XQ#O%RBR  4+#R$R&O'P*R2P3P4P8M:T=O?UCR ^>#V%N'PHP R4#R/P  V0#P$R UI.R0P ?D%P&R ?S#S\
      %O 1,#N%S'UCPGP  ND#P%R 7E#S%T'O(R+P.P0S1P=PBP /V'P=R ;_%P&S'P(P*P+R.N0R:P<R=R>R?S@PEPTP +=%S&O BH\
      :S=O W)#P*PTS  [/%R'P T3'M0U CF$N%U'P 7b%R  #W#S%P'P/R=P M_#O$P%U&P  =S#R'P `#(R+P 1!#SBPEP 74#O'U\
      *P8P>RCP  5J%O5T=P +Y#P'R '_#S$P%R'N a`#M%O'W a5*K=R@V GP2R=P  Hb#O-S :H-R1P @5$O%P&V2PCP U/-P.T=P\
      >P *]#R$O'P2S=P?R @Y#P'P(R-P/R0S1P8P=R NS%P-S0P1R AL#R'P  #W#S$O $#.R0P A&%O&S >L.P0R  H-%P'R W,%P\
      *R >&#O%S  AG#T$S%N'S*U/L0O1R2P<P=O>P@SBR QI$O%U&P2P ;,*T8P9P AC#P$P%O&T/R4P  >%#N$P%S'R(O+S-O.M/U\
      0Y4P5P8R9P=T?N@LBR  V-#R'P 77#O$R2P=S ).%P'R 57#N%P'O*N-P0P=XCT  ,L$R%S'O)N*P,T/P5R=RHP ^<%P&R KR#\
      M$R&S'O*P-S.P0S1P3P4P5R6P8O:S;R=R>R?S@RBPCPDP  I_*R-P1R2P U]%R*P=PCSEP 9]#P%S'R-PHP  ^Z$O%P'PRT 7D\
      *R1P2P:P>R  9>#P'R Sa*P@R 59'P/R P(%N'T >0#O%TEP 6L#S'T*R-P1P2P8O:S=S?O@PBPEP  H@#U$O%R'P-S/O2P4T=\
      PCOEP 2b#P'R /P#N$O%R&U*P8P:P=T  8!#P*S=P H&#R%P .[%R0P  <N$O%R&P'R*P,P-S.O/P0SES #S#P-S8P M#>R?P \
      S_#P%P'P*V-P=P  (,4R5P   ^(#T%N B`%P-R MP.R1P  !7-T1N=P?R #K#P%R _W$N%T&P=RBP I!#O$R%S-S/R1O:P  YX\
      *T5P=N a'=M?U R=#R'P-P/R :F%RBP 4F#R%P'S*N0SCP  %a#P%P-R8R=P?R %$#P'S0P Y(#R&P  1:#P*P=S AA%S-P=P \
      T8'P-R >`#R'P*P=R 8$#P'P(R/R %-$P%P&R'R  (a*P.R1P2P3T?P ((#P$P%P(O*R+S-P1U2R4P5P8R<PCR 3%#P%S 1Z%P\
      *R HH.O0S  K3#P=R B`#T$V%S'L0O1P2P4P:P FY#P-R  @`8# .=$R&P =a#S3P4P 3<%R4P  3P/P=R ,,#R%R'S1P5PCPE\
      P YG#P$P'P*R.O0S:R=P?R@PBRHR  *_%RHP Z0#O%O&P'I)X*P,Y3P ])#O$N'V*R-P.R/N0P1P3R8S=P>R?RBSHP (.1R2P \
      aP#O%S  6Q#M$S'R*R2O8R SA#S$O%M&P*R-S/P2R4R5R8P:P=R>R@PHP  &=#P$P'R-P2R:R UQ#R$P WT%PHR  aH#T'P1P \
      0>#O%P'U*P-S.O0V1O8P9P=PEP   '*#R%P  2/#N$S%S&P'P(R*P+P-T1P8R<R=R>PCOHR <#%R'P ,D8O>S  b>-O.P1T UD\
      #O$N'N*R-W.R0P1O2S4R=P@RBVCPEPGM #;%O'S  PY$R%P&P'T/P0P2P=RBRCP ]@:O=S )X#S%P'P O;#N$R%O&P'R*R0R2U\
      8S=PBPCPGRHP +Z#P'P.RBR V&#P-R  7C#R$P'P2R !>#P'U.P0N /2#P%R-R1P8S:O SP#S%O'P(R+P0R 18%R&P  WD#P*P\
      =V?N ,-#P%R ?A#P%R  Q$#O%S 30#R%P  O.#S%O `##P%R'O*R-N1T6P8N:T=S?P -8#S$P1R6P=P &5'P*P0P=T?P  )a*R\
      4P 4S#T'N  $b-P1R 91#R$O%P&R'P:S=ODS ,$#N%R'O*SCS ]F#T'P(P*P [+#T%N  E%*R=P U)#O%T/PEPHR MG=S?O ]&\
      $S%P*P L!=P?R  _H$S%P&P L]#P%R'PEPHS SW%R'P .+$R2P  KY#R%P*R O$%O*S %##O%U'PDP HM*O@S %O=O?S P>%P&\
      R  /)-T1O8P=P A?#S%R*O-N.O1R7S8RCP &:$R<P GT#O'P(S*P+S-PCP  a9-N1T aF-R>P  )$#P$V%N&R*P;P 5X#P'S*P\
      -P  ;!#R-P.P0R1R2P4P5R ZM#P*P-U/P=P !Z$P%P*P8T [L#T'N *.'R0P MQ-P.S0P  PB#T-N 2]*P=R !-#O'R*R1P8R \
       $[#R*P U+#W$O%O5P@P Z&#R%P'R.P 9M#P%R  U%#R'P5R=P .(#P%R'P0S;P <>#R%P-O1S Sa#R$P%T'P-T3P@PCPEP  b\
      C'R.R0P>P C0$R2P ;$*P-S=P 9a*P1R PU#K$P%P'SBV  XG.S0P=P 83%P-S8P N&#P8R9P .!#S%M&R'O*P/T:O=U?N B<#\
      P%S  >W#S%O'P-RBP <^=P@R  V##R$P%S'O RH1PBR @J#R$P%O'S(P*P-O.M0Y1P4P5S8S;P<P=M?R@OBTHS  %^#P$T&N'V\
      )R*R+O,R-L.J/W0U1O2R4P5R6S7R8P9P:L=R>O?V@PARCRDPFPHP 14#R'P Z-#S$R%O*P2PAR LU#O%S  'S## GQ#P%S&R'R\
      )R,P-R/N0O1P2R5R8R:P=PBRFP ,].S0P @$#P%R'P 6+#S*P/P  'O#N$V&P(P)P*U+P-P.D/R0Y1N2L4P9P;U<P=RAPBYCPD\
      TERFPTO  Ha$R'P*U/O0R1R2P5P<P=P>P@R BN$R'P*P0R  M?'P.R [O#K%O'Y*T-P=PCPDP ?V#S%O ?C#R$P JXBRGP CN*\
      P4SBP  ^>#P'S1S9P=O Z/-P=R CU#R*P /+#S%R-O *Y.R0P  =V#S/O P/#P%R O&:S=O  ,'#N%R/T:P CR%PER #&#P%O*\
      P=U IH#S*PBP  aB#S$P'O-S ?^#R'P  -J%O'N=N@YCP `K$P&R X4#P%M'P-S1RHS WA'N.S0R N(#U%N'P/P G3#S%N'P*M\
      -X0P1S4P=O  M30# Z^#P%R @Z'R0P H!#S$L%P&U ;;%R&P(R+P &B#P.R/R0P  3I#U*L1S6P >2#N%R'S8R=P  F_#R%P 2\
      b$O%R=S?P J1#R*P &E#P$R%O&U*O-P=OSS ]H#R'R+P=PDP 7$%R2P  %P#N$T'P0R8P>R .Z%R5P &*#T'N W&*R8P -J#T%\
      N (3%PBSDP %L#T$R%R'Z(N-O/N0M1P2P5R@PDP >`#T%N'P0R=R?P  #G#P%S'O8P=R?PFS ^'%R-P1RCP 'S#T%P'O-P=L?V\
      CR  Q;'R*P 6'#P%R*P3P8PHT bL#R%P .3*N=T  EB#O%S MB#P$T%P'P*T-P.P1R2O:PCO K(#P%S'P  Tb#S$R%O'O*R-P.\
      R2P8P:R=RHP V?$R&P I[*P-P=S  H3*R8P #2#O8S 9=#L%V2PCPDPHS N:$O%P&U*REP  ,)#S'P*PFP AQ#S$P*P1R2PBP \
      0W#N$R%R-TCPDP  '+#T%P&S'O>PDPHP @G#P'P*S D0#P'S*P DS'P*P-R.O0T  2B'P=S@P  ^=#O-S %>$P%R'S*N-R1O8S\
      :P=R <5#R'P-P0R Z9%P&P'S-P4R8R9P:R=P  5E#M%V.O/P0S TL#T4PBO Q1)P,R G6#P%R'R*T/P=O@P )B#P$P'P*R-O1S\
      4V8M:S<PBP  F<'R*P=R?P =,#R1P 5`*R=P b%8S=O 'J*P=R 6='P0R:P=R  +I## /?'SCO L?$R&P ';#R*P  b)#P$P*O\
      .P/S0P1R2R=R L$#O%S'SDPGP !G#P%R  9K'P+R @&#P%R A;#P4R  O3#S$S*T-O.P3P=O $T$S%R'O*S.P/P0R2P3S6P8O=\
      K>R?XBPDR ]$#P%R Pa'P(R TI$O'N*T-S.R/P0R2P3P4S5P8P=U>R@OBPCP _%#O%S 3#%P5M<U <&#R%R*P-P1R2P8T>N?P \
       K;#N$R%U&R'ODPFP SP#S$P%S*O-P2P4P8N=R?PDSSR SJ'P*R  UB%N*P-R.R0P1O:S?PCU  EV%R*P8S:O >&#O$T2P=P  \
      !X.# 4B-P4R b1#P%V'O*P8P 3F#P%N'V)P=P  b_-P1R I&#O%S b<'R*P  .C%NCU &Q'R0P 8[#S*R-P.P0S2P8P=P  T*#\
      K%W ]Q#N$R(P+R/S  S1=P?R %T*S=O H?#R'P L8#U%O'P*P  2A'# 5_#P-P/S Q!'P+S U$#N%S'P-S.T/P0O G=.R0P  U\
      +#P%R*T-S1P:P=L@R  ;.#P$R 70#U'T*O-K.S1S:T=N>P?P@P :b-R1P=P?R  (H#N$P'W.O0R1P  #:#O'P(R*R/S=P C%.R\
      0P -!'P0R 60#O%S*O@S ?5#R/P  9'#RBP 4,=R?P  &B#S%S&P'P(P+R-R.P/P0RHP   ;M#R%R0P :&*RDP  4).R0P R>5\
      R8P W8#U'N*T=O?PDP LE#P$O%O&P'M*O-N0P1P3R5P8]:P=R>R?R@PBPCPGTSR 9a#P-S0P HJ'R*P  -V$T'P)S,P0OAP ^6\
      8T>N )#'O(S @S#O(R4P5R>RFR  =/#S%R'ODP JY#O%S B_#T%O'P*P1SBP  4!#O*T=P  '1%S-P=P `,#R$O%N&U'R*P  '\
      ?#P4T=R?PBO $3#R$P%S&O'O(R)S*R,S-O/S0R1O2O4P5R8S9P=N>O@PBRDOEVFPRP  8H%R'S.P/O0S=P Vb$P%N&V 6J=RHP\
       N0#P$PHS BC#P%R'P-P=R  W=#T$O%P&O'S(M)R*S+S,O-M.T/R1S3P8R:P=P>RCPDP b+$P%R IO#S%O'R*R-P0P 2X#T%O0\
      RHP +S#P$P'R-P.S/R0P8R9P  B'#O%N&P'W G0#P'S(P  =F$R2P H#*S=O #D.S0O  7L/R=P ,8#R=P [a#R'P*P=R <V#P\
      $R M12P:R <3*N=T @X#P$U&O'R;P=P>PBR 8I4R5P   Z^># <4.P0R >3$P*R  +H*P.R @M%S3PRP $>#R4P 68#R%P  $M\
      $S%P*P DY#T$N%U'R)P+R-O/O0P:P=P?P@SBPCP .V'T*P-R0O2P >)%P'R  ;6-R1P =_'P0R  VY#W$P%S'N-NHP +-'M*V4\
      P :I$P%S&P 7D#T*P3P=P  a=#J'X 0K%O'T !5#R-P  J##P%S'P '*#O4S <+#O$P%R'S FH%R-P !?'P/R  Y/%P*P;P=T \
      1X%P'O(R*O/S6P8S=S 8&-RCP  T:#T%O&P  4Q%P/P=S VP#P%S&P  2b#P%S&P N*#P$R&P NI#U$P%O*P `a.P0R  :Z%O'\
      V-P1P=PFP H.#T'O*P /D#S$R'U(U+N-S.P/R0L1P2S3P6U8L:M;R<P=R>P?O@TBPHP  b'#S%P=P a7'R*T.R/N0P6R8P:P=R\
      BP 9B#S*P0R1O8R9P @T#U%R&P'O0N3PBPGS  *%#U*L-R V?#S%P(P-T8P=P>P  B^#S%O =$#P%P*PBPDUEP 5-*P8RHP  0\
      5#R'P(P*S+R-P.O1S2R=P *X*P1PCS =J#U$P*N 7a#O*T=O NU#P%S'P*P-P.R8R=R?P <U=P?R FR#P$P%R&R-O.P1T2R  M\
      K*P0R@RBP ^6#S$P%O&P'O(S*S+O-R.R0P1P2P5P8S9N=RBT !^#N%T 5O#P%S'P DT#P'P*T-O.P0R1T2R6P8O=R NX#P%R  \
      N4#P%R !O.R0P 8J-S1O=S?PCP @T%U*M 5T'R=P B:-P.S0S1O2P ^:.P0R  DQ#O'S=S?O AV.P2R #1%R'P %&*P8P=R  8\
      5#P$R%R ]_'P*P0R=R  TB%O'M.R0W C`#O'J*Y  >F$PBR /*#R%P KL#R%P  ,I*O=S [(*S-O P/-P1R L>*P8P=R 9Q$P%\
      S&P Y&#R$P  2B#R8P )G%R5P W7#T%N  ,2#P%T&P*N8O=R>S?R .Q#T$X%O&P'P*P-P1P8P=PEP KB#P-R <8#R-P 2`%T.P\
      0P2PDP =2#P%P-P1P2SDT  `A-P2R 9T%S'P*P Y5#N$P'R*R1P5P6P=S>P@S  [_#O%T-P 7##O-TBP ZP%P*P=S  QJ#R-P \
      '@#]$P'N*N+P1O=OBP ]Q#U%O*P=P &I8P:R 87#P$R:R=P .9=O?S  ND#P'O/T R`#R=P a:=R?P T?#P$P%P&T 2]=M?U R\
      A%P8R DR*P=P?S H%%R'P  :U.R0P  %Y#P'S*P=M@PDU H+-R9P 0Y#P'P.P0R9P=S U5#P%P'P0S  G(#P$T%N&R 'X#S%P&\
      PEP .b#N%R'S(R+P.R1P *-#O'R*R  -R%R&P*S@O JR*N=T +<%P.R  3A#P%R b#%R=P 508S>O 828O=S  TL#O%S 4A#P%\
      P8T>P  *E#Y-J1P GI#O*PBS  5L#R'P %[%T'O)R-P _:*P=R ^8$P%R  XH#P/R NI#T*O@P  L5$P'W(P*O+P-P J['R@P \
        -X'P.P0S=O?S !;%R'P XE#R'P  >7#S$S'S*N-P/P1P6P 8A#S%P*P.R0P6P=R =Z%PEOGT <,:O=S G##O%R'S -M#R=P \
       ;Y#R'U*O-S.S0O4P5R8P:P=RBM -`#P%R &N#O-R/R   /6-P1R `^#R$T%M&O*R +R'P1R  XY$S&O HQ#T%NBP WM*O;S '\
      3%P1R :_#P%U'P*PCP  T;%P-R -8#R'P :1$R-P HV#R'P )]#U%O'PDP  Y`#R/P 0'%P(R-P>R _b.P0R  !!*S=P ?<'V0\
      L [5%P'W-P1P=N  @1#T*O=P ]T#P%R  D=#O%S 9a#S%P=O 5]#P/R =`#N%S'T*P-PDP  O6#N%T =I#T%N'S*PBP MA#O%R\
      'S*P8PBRHP  K;#O%R&PHPST ?!#O8R@PHS 9(#O%O&P(O*Y-P@PEPFT  GC#P%R=R?P Q+'P.P0S  <I#R'P T[#P$R%P*P3R\
      =R AW$P5R  E%$P&S'P T^#P*R-P/R0P1R  )-## +C#T$P'P-P _a%R&P  A%%R&P'S0O NG#T%N FH#R'P3P8R:P=R :2#P$\
      R%R&P(O+S/P0O1O2O5R8O:S=T>P?P@SBR  >V=T?N >1'V0M ;X#P=R ,9#P$N%R&T'P*S.R0P=R>O 1+#R.P  [7#RBP *J$S\
      %P 'D#N$P%W-P/P  F@## SD#P%S@P _H#R$R%N'T*P-P.O0S %R#P'O*P1T5P@S  b]#S%R'N JQ#O'R-P=T@P  PJ#S$P1P \
      [D#R(R*P+P 3S#S%P3P Q9#R*P QA#P%R&PESHP  b^#P.R1PDR Q&%P'U*P0P=R@P K?#S%P'P  [7#T%O(P  _a%O'R-P0R>\
      R 58#T%N 5B%PGR K&#P.P0P1T R*%P'P=S  OQ%M'U ;/#M$O%S'U(R)R*P,P-N/P0P1P2P3R6R8P=M?VBPCRDS %7#P$P%N&\
      P(P)P+P,R-L.U/R0N1U2T3P4S8T:P<R=P@PBRCO Y0#P*R  ^)#O%T'S*O.PHP 2!#U$S%L&PEP /%%P'R  L]'S(P0P V.#P%\
      O>PDT R(#R$O'OCPDT O.#U$P%P'P=P A<*P=O@S  S6%RHP ^M#P%R'T-P.P0R1P2P .J#R%P'R.R1P>P WV*R=P aV%P4R  \
      .Q.P0S2P SJ*R5P (+#P*S4S5P8P@P 'D#P2R aJ#R$P=OBPCT K:%R'P >*#N'V*P-R0P5P  ;?#P$R XY#RHP )C#R _;#R=\
      P  I;%S'O  (D#U'K*R W&-P.P1S *@'N5T  75#T$ODP  5:#S%O KO%O/S -_#R*P  X]/# ^&#O%R'S*O/R=O?S &F#R'P/\
      P  V5'O*S ]9*P=R H9%R&P .2%S(P*O5P=S  :4#P%P'R V%#R$P &B#O%P(P*P+O-W1R  `2#P*P=S  X_.P0R 94#R*P #L\
      #P%P'P-P.P0X2P8P 17#R%P EG'R*P  P*$P*P1P2T 6M#R$P*P=R  JL'P.R a/%V'O0N Y_#R'P E6#O%R*R-P/RDP S!#O%\
      T'R-S1P=ODP  4K## [V#T$O'P.O0S1P=S@PCP ID#R$R%P*PDP V#$S2O  'E%P-R SH;R@P K&*P=R ?J']*H-P0P=O  $V#\
      P'R  ]^#T-O1P:R=P N4#R%N'S YP#R'P  &(#P'P.S0R:P `B#R'P  T,$R2P 66'R2P  9($P%S&P*S=O 42#P=RFP 0D'P*\
      R Y##R-R=O  ;O#R%P  ED%S&P8P;R 9,*P8O>T RE#R0P6P:R  ''#O%S  Ab'P.R '@#O'S*P.P0O5R;S@R 3>%P8R _8#S$\
      R%P&P-R1P=P  L/*P<R ??%R=P   LQ'P*R ^).R2P  X@#S%P*P=S@PBP /@#T%N  LV%T'N QR#R$P `7#O'P*T-O0T1O2P3\
      U8PDP TG#R'P ;%2PAR  6b## NC#O'S 8##P*P-P=OTV .@=RDP   XE'R(T)P*P+O,P-R.O/R0O1O4R6R8R;P?PCPDOFRGS \
      U..R3P N7#O$P%M&U'U5P  MM$P'U)N  U5%PBR W?%U'O*PCP +U#P'P=S  8''P*T0R8O@P :a#W%O'M *;#O$R*P,R-R2P \
      NN#R2P 18#PBR !G(O*T+O-R GS#R%O'U*P=PEP  Gb%RCP =H#P*PBS  0G'P1P=T@PCP  C##T$S%N'P1P O0#P*P3S <4$O\
      &S @*#R5P ?>#O%R*PFS GL#P-R  X]#P9R WE=P@R %;*O=T@P OU#R/P=P?R YH'P8R=S?P =!#R%P'R  X'#R$P%T&L'S(R\
      *P-O.R/R3O6R7R8R:O;P=R>R@PAPBSCODTEPGPRR b4#R%K'V ''%P*P=RDR  8@## a7'P*R b!#P'R %K*P?R +T#S%PBP Y\
      6#P%P'S  &^$P%P&S  _P#P$R'R(S*R+P-R.N/R0R1M2P3P4S6O8R=S>R?S@RCPDPHR BS%N'U ;3%PBR 6,'P9R  Q/=P?R [\
      %.T1N KQ#O+R-S  CJ1# ,8#P-P1R `K*R.R0P;P   #%#P%S/P WE#P'R 0_'P0R  S==PBR ,[#P%R  J;.R0P *T#P%L'S*\
      V-R0P1N3S4S5N8P9P:U;S=O>P?S@OCS  -H%S'O .IHR %[#P=R a'#T$P%O [7-T1O Ia#P%R  ?7#P*S8P 2@%O'P*R8S Ob\
      #R 01#S=PDP [;2RAP  (!#S-P/O4R8P:P=R S`#R'P  5J#R%P U>#K$P%P'M*P-O.P1P7P8c  5B'P.R =+$P%R ]8.R1P  \
      KZ*P8R )($P%P&S  4Q%P'T0O <M$RHP .+%O(O*U+P-O0P:P=XBPDOFPHS  (b#P%R T,$S%P*R-N0R1P3R4O5P8O:S=P?U ]\
      A#S'O KO$O2T 'H$O%O'R*T-O.P0P1P2N3R4P8V9V=O>P?PBPDPHS  'S#R$R%O&P-P4RBPES F8#P*O8T 1^#T/OAP ^1#P/R\
      9P>R S9#R*P ;!#O%T'PHP @9'R*P  E`'P.P0S N:#S$PCP N.#P%R *T.T0O1P bQ#P*P-P.P5R<SHS  A@#P:R <U*R3P ,\
      3#P'R Q5#R%N'TBP  ^Q#P$R%P'T*O-S1P5R8P VU#R-P Pa%R'O(P5R 1>'P*T1O 'A%S*S-T.P1R2O5P=ODP   #2#X%P5N=\
      PBO L:#T$S&M'U(P)R+S-O.L/U0W1P2O3O4N5P6P8T:P=R>RCODPFOJSKP T#3R>P  '=#P%O*T.P2RBP H$#RBP EE1P=R L.\
      'S.T/N0P1P2P X;.P0R  R.#P'R [S#O%P*O-S.T/R1P8K9W:O;O=V?O $##P%R'P(P*P+S0R=R?P  8##P%N'U .6=S?O )=#\
      R%P  -+#P*P=S %`%R*P JN#R%R'P-P.P1R /V-P4R  Ia=R?P Q(#P'S /J#N$R'U*O/T8PCP +4%R'P *T#R$P  b4%# #/%\
      SHO  :S(N+T %4#P%P'R(S*P4P F+*PBR L>#O-U1P=P  4^8P>R .#%P*T=R@M X/#N$S%P&P'P/R0R=S>R  =G#P$R%P&P'R\
      .R4S8P<O=PCRDS %B8RHP  bZ#U$R'P(R*P+P-P/N0P8RBR F:$P `H#P'R SY$R%P-R1P :W#R'P-R1P 3P#R$P  J##O%P'P\
      (T*O8R=S?OBS $G7R=P  ;#*R8P  !)#M$P%O*P-P0P1O4^@P &O#T%R'P-R1O4R:S<P=P?ODP );#P%R  8&#S*N-R1S5P=P \
      I$=P?R 0V*T8N ?Y%O&S*O=N@V  .R#P%R >D#P%R*P/R0R #,#P%R C:#P'W*J-PCT 3W#P%R&P-P.R2RBRJP  &,$P%T&O !\
      #'T*L1P2P=R@RBR 89#M%S'S(P+S  =4#P$R S%%R'P ZS*R>P XN%P*P=S  /S#P%R  U'#Y$P'P*P+P8P=PCP MM=R?P W3#\
      S%L-R1PBS 76'S0O W>#S/O  F[$T%O*P ^@(O+S.R0P F+#P=R -5#P1R O2*SCO  .?%P:P=S G#%P*R M$*P1P8V>ODP  .\
      :#O%S D$#P%P'S*P ,F0R1P  ?9#T%P'P1P -W#O%S'P LT#R$P*P RG#R4P  [Z%RHP b*#R-P PF'R*P #M'P-P1R (T#O%S\
      -PCPHS 8L*P-R.R0P  a4#S$PBP %)*P=R Q;'R.R0PFP  5=#P-S3P Ea#P/R L7#R%PBRDP $$#P%S6P NK#P%S'PEPHS _3\
      #O%N&P'PCREPHX X)#P'R  _5'L*V (]#R%P MN=RHP Z6$P1O3T <J#O%R'P*R-P=S PO.R0P  I3#P/R ]9%S'O(P-SCP BL\
      #O*P/T _H#R$R%P*R2P=T?O@O *0'P0R  6L=O?S 7C8P:R +H#R$P%N&T'P*P-P/S1P3P5R8R:P=O>RDU :_#K%W&O*V=OHP \
      K$%RCP &/$R&P  V0#O'S /8$P'T.O /^'P/R  7]#R%O/P0S #/#R%S'U(P)O*M+P S^#P%R _E#U%O*PBP  26-S1O ']=R@\
      P  JO#R$P%M'N*S-R0S2U3R6O8S=S>O?P@OAOCT A##R'P 6,#P&P'U(R)P*R+P,R-P.N/V0Z1P4P5R6P8P9P<P=O>P@KBRCOF\
      R _E-P/R 1J#O%P*U-P0S4P=P@R  N+.R1P +K#P-R +P#R$O%M&S'N*R-T.P/P0T1O2T5P8S>P 5@%P8R LQ#S$P%P'P-T=PF\
      P !_#P%S=O?R  CE*P8P:S=P?R .?#V$P%P*P5P=P *C'S*O Ha*U8M 7A#P4S5O8R TJ#R=P  ?U#O%S ?K%R*P b0#U$P%O-\
      PCP bR:R=P ?S#O)P*S-S3R8P /X2RAP J0%R0P .3#P%R  TZ#R%R*PCP *?#R%S-N B!#P%R  %N#R$P2P8R=PAR Q;$O%V&\
      N  2U$P%T'P.R0P2R4P=PDR  b.2PAR `?#P%R HK#P'R  aK#N'T*P@R UO'O*S  QS#R.P a[#N$P(S+SFP P;#O$P'P-P=P\
      CV HV#O$M%K'U+P/P1P5P8O=!>S@TBPDP `T%O'S*O5O6R8O<S=U@P  a1#N'T [D=P  Y)#P$P%M*S=T@PDTHP #+#T'N-P Q\
      J%P'R  [N$P&R-P>R F2#P%R Y*#O$P%T&P/R YZ'P9R )b#P%R  RW4V8L .X#R%P*O+P4P=O?R@U G7#P%S'R*PCP E))P,R\
       =_#P'P-R/R `6#P%R Q@'P-R  11#S$R%O'P*R2P4R8P=P?RAPCPHS 7O%R*P.REP 7+-P1R:S=O 1[#R%N*T-P B1#P%S'O*\
      R.T0N6R=PDP  53'S0O ++#T$R%N&R'M-P/P0S4R=R C##R%P   GY#P%R H@$P%O&V8PDP  ES#U%N-P )Y#S%R'O a;#T-N \
       DF*O8S:P=S@P HS#P%S'P <0%R'P 90#P'R Y%#P%P4S .b#O%S  MV#V%R&T'M)P*U+R.R/O0S1N2P3P5P8N=M?P@UBPDP B\
      @#O.P/S0R=R?P NB#R-P1PCR  E7$N%N&UES _[%O'TBP Ga*S=P V('O*S C(=P?R  %Q#S%P(P+RBP H<%P-R  P&#O'P)W,\
      N ;#*P=R 9]#P-R /%%U*P4N  9S*S-P1P *D#O'S(R/P E4#P*P8S ,+'P-S4P 3%%S'O)P-N1U +Y#R-P P0#P:P=S  `b$S\
      1P2P 'Y*P=O@T *Q*P=R 05#P-R 1J#N*T@R  ;/%R*P.P0R S)#O%T'P 5L#P%O'S*R-P.R0P5P8O:R=T 3P#W%K'P0P5P=PH\
      V YG:P=R Y.#O'R/R0P  OS#R%P  &5#S-P/P %>#U'O*T-O0P1PCP  ,H#R%P ;D#O/S ;]#S%PHP  3&#N/T=P &;#P%L4P=\
      W@SCPHP C-#S%O'P*OBS &F*O=S !N%R'P N?#P%T'PBP  H1$P%O&U !b#O/R8R=S?O L#*P5R Z*#O1S EK$P&P2S L+$S*P\
      HP  5Y#U$P%N X##M$O%Y&P-P @A%T'O(P !D$S%U'P*O2P8P9P@PBR KM#S=P@P S5%P'P*S $^.O0S  S9#R%R'T*O-P.R0P\
      2R4O=P :a#S$P'P-R U9#P.R4O5S8R=R@P  S%#P*R 'F#P%P'SCP $'#P'R6O:S TL#O$PBPEVGPHP F%-O1S  ;E%R'P=P?R\
       14.P0R ?V#O%R'R Z!%N)S,P.O0SBPERRS  Ca'P*O=T ]['S*O KC%O'P/TDP I/#P$O*T;R=P X<#N$T&O)P*T,R2P=R?P \
       L,#P%S&P Z+'T0O1P 8+#O%S0P=R?P ??&P'R  I.#P'R OL'O*S LV#U%S'M/O J_#N'T FV#SBO  7('S*O [V%R3P 9J*P\
      8P:R=R  &a#P%SDP ':#P*P,R/R *C4PBR 6?#R%R'O  D2$R)P*P-O.S/O1W2P8R9P UX#R4P  S-#R-P /;8R:P KD#S$N%W\
      &O'R(R*T+P-O/O0S1P2O3P4R8P;R=R>R?O@LBSCPDTHO Y*%P'P0S ZX*P=R  RC'O0T2P _7%S'P-P %J#PDR :>#R%P&PHR \
      DI#P$S%P  E/#P$P%P&T ?Z#P-P1R;R=RCP a$#P%P=TBP $O%P.S0O =a'P.S1P I=%R+P  @V#R$P%P'R*P/SAP <4$P%N&P\
      )P*S,R.X/R0L1S8R:P=P@PHR C-%R-P.P0SCP .R%P'R*P8R:P *8#R$R%R'N(N*P+T.R0P2R8R=R?P@PAP %C.P0R2P $Q#P%\
      P&P=PET  C9#P$P*S-T1P8O 1V#P'P0S B1#P1R A].S0P1P _:#P%R  $:'P=R $(#P$T*O-N.T1S2O>PDP aT+R=P ?$*R=P\
       %R#P$R%S'O)P*O.O/S0T5P8U?PBO   *B#R5P 1b#M$P%S'T /4$RDP K^#P%P)P*R,R-R  5!#O.P1S:R=R?P 4Z'PBR QM$\
      O%S&P  G3#P$V%P&O'R=R?PBPHP *_#T'N*P 6]'S*P.P G(#S$O J4#S%O'R(R*O.R8S=M@R  $1*R.P G_#R%P&R'NCS 65%\
      R*P F2%P+T4P@P   JU#T$P%P*P %L#P$R%U'R)R*U+P,P-P.T/P0P1S2R4R8P=M>N?R@O [<1P=R N'#O%R1R W=#U$P'P1PC\
      P  V*$S%P&P HJ#P%P.R0PDS  YS%S'O  Y$#R'O/P0S `S.R2P 5P$R2P  T'#O'S RK%S'O 2A#P%R Y6#O*T-P ^5#R'P >\
      =%O'S *.=S?O '0#P$P%U&T'M?P ^H-R=P  [X=S?O 9##U$U%R&P'O0P1P2N3P4R6R8P:R<S=NGPHP  /;#R*P  65#P$S&OC\
      R )T#P'S(P !X%P5R BP#S'P*O-R/N0S=S Qb#L$P%P*P-P=PB!FP  8=.O0S J0#P*P-N.U0P1U3O  2-'# KX#R%P LB#R(P\
      8P J,#P%T'P*P-P1R4P  -!#U$P%P&P(R8R9P=PBP ;;'P.O0T U1#N$P%K&P'N*T-R0N1P5P8];P=O@PCVDREPFPHR 7_=P?R\
       )b#P'R-P1R Z@#R&P'N*U-P@RCP ((#N4PBU YS#O$R&P'K(S*P+P-P.R/R1R2P3R8R=V  E##P%R $I#P=R XW#S'N6R:P=S\
        8=#S$T%P&O'N(S*V+O-U.S/T0P1V2S3O4S5O6T8M:L<P=J>O?OBPHR !^%T&P'O*P-P/S0S4N5T8P9R=P@PBRHP =<#P'R*P\
      BR  G^#P%P'O(P*R+T-O/R0P=SFR b/#P%RCP  ?6#O$P-T WB'P*R+R=P MM#O%P'P*T/P2P4R5S9P=P@S .;#P$P%R*T4R8P\
      =O *J=R@P  CD#R$P'R)P*P,R-P8P=S?PBR F1#T%M'U)O _S*P1R  U&#U%N=P #W8R?P )?#R=P @[#P%R  O_*O=S  B]$O\
      &T*P2R=P M:(R+P V_-R1P T.$R*P _6#O%R=R  U-4P5R &@#P'R J<%P*R=P )T#R=ODR @C8R=P E^#P'P/R  ,V#RHP NU\
      -P1R -W#P$O%P-R1T S!#P'O(L*U+V/P9P;P=S -C#P'R*P=R  @6$T%P'R(P*N+P-S.O0P1P2S6PCTEPGP 4X#P%N'R*P=RBT\
        @*=U?M K)#P*R0RBP  4P#V%O*P2PCP +^#P-R $`#R'P.R4P I'#S$P%P  +_$R*P 6^-R1P 5.'N0T G$#O'P)P*P.P/S0\
      V8P PS#O%P*S-S=P NN4R5P *6#T$N2P  B`#O%R*PHS L@#P%R b^$P2P4S A/.P0R=O?S ^9'P0R ]$#P%R `C#R'P*N-P@T\
       QM%P=R U#$R&P-P1R _O#O%P&P'U   T:%R*P  09#S%P'P .E#R/P ^G1P=R Y!#R%P :D#O%R*R G9*N=T (P#O$P*P-R=U\
      @PDP  :Q%P*R <-#R'O.T0O  'D#S%O `F=R@P 76#R$P%S1P=PCPDPHS -a#R%P  XI#O%P-PHT  3:%R<P %=#R$N'N-R0R1\
      P2S8P=RBR JZ%P/R8R:P=P?R ;<#O%R'P*PHT 9N=O?S  [^*U=M )&#R%P   K@#T$P%P'O)P*P-S.R1O2P3R8S9R<P>P 1D'\
      P0R ;X-P1S  WN#R&P'P-R1P 3D$P%O&T  97(O*O+T &<'S*O !G8P>R _B#S$R&O0R4P6O8R:S=PEP G1#P/R S8#R%P 2@'\
      O0S  /:#R%O*T-R=N %&#P4R  '0=RCP ZH#R'P T2#O-R1R 2b=R?P V?$R%O&S2P B9#J$P'N*T/?=j 4J%S*PCP  B6#M%P\
      'S(T)P*R+N-S/S2P3R8P:P=S>R?O C$#P%R'O0S %<#P'R _'-P0R  <.$P-R  CZ#P*R=R?P 0@#P-R G!%R*P8RCP @1#U%N\
      *P  GX'P*R  (M%P'R ?2%P*S=P  RU## %a'P-P1P:P=U ,M#P4R _P#S'P/P=SCP 3T#P%S'O-R W;%R(P*N+R-P.T0N1R@S\
        ;08R:P SW#T%S'P*P-P.P2P8P=PHT 0<'O(R+R 8?#P%R -B*PCR  Z$#S'O(R+P 9D'P.P0R2R )Q%P'R=PBR 5##N%P'T*\
      P/U0N1P8RBRCP B&#P$P'P.K0N1O2U4SAY  A9#P%R ?;*R-P )4%S'O  N'#P.P0S <J#N'T AS#P>R  !L#P0R 8L$O%T&P \
      TR$R%P*R2P8N:R=RBR J##O/S *K#N)T-R1P=P>R  IG'P*R _'#P%P8S #H#O%S  FQ#N'S*RFP /D$P2R Y5=R?P  VZ#N%U\
      *P S;#O%P*U;P R!%RBP  [8'R(P =*.P0R M=*P=R  a=#P%S*P #5$S%O Y**V=L L2$M2U 9D#P'U/N A1#P'P(U+O=R?P \
       VU=R@P +7#O/S '=#S%PDP *B=R>P XM-O1T2P Q<#R%P Q$$R%M&S  *Z#T%O*R=O?P 1R#O$V*P-P.P0R1P2P9R=P?RSP  \
      MX#P%O'P.L0Z4P 6Q#R'R/O=R?P &F=U?M @U#S%P*P  %]*P8R 7_%PBPER  VY.P0R $])R,P=R?P L)$P%O*PCU >T'S*O+\
      P a,%O&P'T SV#P$R LR#S/O  6+#P'O/S 6A1P3S8P DM#O'S*P /Y#P$S2P  E<.R1P YO'T.P0O E0#R=P  :D=S?O  L'#\
      R%P8R=P  DV#R%P 5''P*S0P  UL#R%P'R/P _N#P%S@P 2:#P-R /W#P*S-P.P1P@S 76%P4R  _>#R%R'P _R+P0R  *T#P-\
      R 6N#S%N'U(P)P*P,P-P1P4R5R=R  *6#R*P N$-S1O  <2#P*P-P.S:R=S>O?P C<#S$P%P'V*N-PCP  Wa%T6O:S=P>PEP R\
      N#R%P :T%P5P=S  !K#P$S&U*P-P2R4P8PDPEPHS D_#P*M-T1P=P>R@U _S#P%R.S0P;P :S'T.P0O  Z&%S&O*P-R1P5S<P=\
      R@P '1#T/N >D#P'V*P+P1P9P `.#R%P  [<#P-S1P PZ#R+P M9#S%P'P HW#P&R 14*P=R  ?R#O$S J_*P=R  6>%P*N8T9\
      SCP 2X%P'T=P@P WE#S%S'O*P=P NJ*P=R ]O#P-R  4L#R'P-P GW.R1P O##R'P aV#R/P b^8R=P E4$S'PHP  9_#P%O'S\
      -R1PHR #>#S$P&P  W,#P*S8P 68#N'U/P 07-S1O V,#S/O  RE'P*R;P P;%P.P/P0T  HE#P*U4P@O ?04P5R YX#R'S0O1\
      P  &0#P'N=VDP 0X#R%P 9E#P%O'T*N/S4P8U:O=R@PBR `M#RDP 1D#V%P'O(R*O1PFP  4Y#S'P 5S#P'R8R ?D%P5S8P 7O\
      'PBR 16#M%V'P  P!#P%S*P WL#R'P H]#S%P'N*P,R-R/P0P4P8O<S=V?N@RCPSR  XX#O%R'R(R+P *^#T$P%P-P:P J!=P?\
      R ,W#S/O  3M-O1T4P ]%#T'P*P-R3O H[$R'P*T@N  ZB#P$P%S*S-P0P1S2R:O 'F#SBPEP VU#S%PBP  VK#O*T=P@PDR ?\
      B#T$T&R'R*R+P-S.M/M0R4R5P6R8N:L;S=P>SBOCSDPHP 0Y%P*R ,%*PDR  ]N*P.N0U '4#P$R/R4P>PCSEP ,'.P0R  ,6#\
      P$P%P*P-S2S 0V#P%S'P U:#T%N >I#U$M%S*N1S@REPTP B;'P-U1N=P?R UI#S*P>P NZ#R'P  `L#P*R=R R.=R?P TS=R?\
      P  LA#L%TBPHT D]#S%O %N'P(S+P '3#R%S'O*R2PDPFP Q1$P&R8R=P [)#P$R'P*R/S2O  J84RBP 7+#U/O0R>PDPHP -+\
      'P*R0R6R:P=O  1X#P*R=S?P@P B`#P'R0P=R  <0#M*Z1P6OCO GG'P*R ^K-S.PCP ;)'S*P-V1L=P 6'#S%O  L,:P=S?P \
      #A1P 9S#N%W&P'PBP ,$.P0R @b#H$O%N'N(P*T-P1R2P3P4P6W8S:[;P=S?P@PHR  <:#U$P%P&P'NDPFTHR 6&#P/R   K<#\
      O$R&R 7N-P4R  7E$O*P2T Z_%P'S(O*P+S4R=R>PEP $M.R0P `B#S%R'O+P  [3#P%R'R*P=RHP H+#R%O'P)O/S1S8P C=#\
      P*R =&#N$T  (R-R.O1R 49#P'R*P=R X!-P1R 4a#T%N*P.T1O 5-$S%P2OER  E4#T%P/OEP ZI%R'S.P0PHP 8'4P=M@V a\
      R*P4S5P  C0#P$R*P/R<RDP Z(#R4P ;1-O1S BC#O-S/R1P4R5P8S:P=P VE#P$P%T&PBREO  WV:S=O FM.P0R ,L#R$P%U'\
      P-P.R/P0P=P?R ]Y#R$P __'P(S+P  R.-R1P VJ$P2R 2G'P(S+O-S.O/P0T5P8R9P=R>P &O#P%R  /a#P%R O;#P%R=R (D\
      :O=S  *B$R&P %L$S2P4P 9R#RBP ]=#P$R  :3#P%R Ra#N$T ;A#R%S&P'PBP  ]_'P.O0T O;.R0P -G#P'R-R ,=.R2P 4\
      4#P4R  .G#R'P FI#S%P?P M1#R=P ?V#R%P CH$O%R&T'P*U-M.R/P0O1P2P3P4T8P:S=P>R?T@NBPCPHP  =<#R%P  MO#T%\
      O'R*PCPDP .b#R1P  IC#P=R a6'T0N  *!#R%P $)'P.P0R @S$R%P M##P$R'P=R .$#O$P%P'R)S*N+P,P0T1P3R4P5S8P=\
      L?X@RDP @D#R'P  Z)*PBR %W#T%P'P=PHP  )>$P%V&M 6U#P%R  Q*%O'T*P.Y0N1M >M#P%R +T$S2O ,_#P'R-P.S0O1R \
      <2#O%ORT  31#M$P%Y&P*PCPRP  ?N#P*R8P !O#O%S'P*T.R6R<P=N NE'U0M  9`#T%O=P LP8S:P=P V&%R.P ;2#O$T%P*\
      S.S0P6R<OBP @F#O%S2P4R  b6#O%S I;#P%O&R'U)P*U-P.O/P0R1O2P4O5S8R9P=P?S@O C$#U'P.P/P0RAPDP N`%S'P B-\
      %RRP 2?#U$P%R&P'O)P*O,P-R.X0M1U2P@PCPDPEP U%#P%R 9P#T%N=R?P  LR5R=P T6#P%S'P LG#P'R N.#P>R SD'R0P \
       [Y-R2P OT%P'O0T P[#P'T-PCPSP 'U#P'R.P0R4S=PBP  UG-P4S8P 14#P.S0O1S8P .b#P'R F!#O%S K%#O%S'S(P*T/O\
      0P=SEP V+%RHP /R%RDP  Q@'# 6=#L'P*^-P1P4P8P=NDP 0/#U%NEP YQ-P1R  *G;# KT%S&P'P I:#P%R GE#P%P'R*T-P\
      1P8R=O ;P#U%O'R)R*N,P-P.N/R0O1P3P5R:S>P?PBUCPDS  ++$R'R*R=N B!#T%R'N/P [J#P-R 4R#P%R  XD#P$R2P=S?P\
      @P <&*S-P1P QV#S$P%P D7#P(P=S N*#S$P'P  KA$R2P H)#N%T /0%NDT  -N#P4R=P?R NF#P%R(P=R 7I#O%P/T  SP#T\
      $P/O 4/#R$P H]%P*V6P8P;P<P  :08S:P=P  1]#N%V*O/P>S PJ#S%P'P*PER `:#O'S  [O%S'P*R-NER -5#T%PBPEP LY\
      #V%N&P*P  N-#P%R'PHR ;_#R$P'P*P-S.P1T2O  &*#S$P%P*P J7#U%NDP ,1#O%I'[ 23#P(S+P  QF#P%P=PFS =Q#R$P%\
      R*N=R >M#W$P%M'V(T)S*M+P,P-R/K0O1R2P5T8R:R<O=N@RARCP M%=R?P  a>%SSP =.#O/S O==R?P I*#L%P'R*S-S/R0O\
      1S2P3P=O?R@SAR O:#S%P-PCP  ]6$P%O2RES V=#T%P'K.P/V  ;H#P/R M20R=P FD$R&P 4##P%R <G*P8P=S *7#S*O  ^\
      V#R$P <J#P%T&P'P*N3P8OCTHR T[#P0R D9%N'S-R ^Y#S%PEP  YH%R'O-U.P0O1S2OCP T3'T*N b+(T+N ](#M%P*S-O1V\
      8P=SCP <S#M$W*P-P  X4%P-P.O0S1R4R8P=R D5#P=R LQ#V$T%M&P'S*P/P0P8P=P@P 2;#P%P4S :*#P=R  S4#R'P ;H#P\
      %P=TBP 6&#P%P'R-R.R0P _D#S$O/P1P4T ?A%P8R !9'M-U  $W-P1R D_#R$P ,;#P%T/P ZB#R*P8O=S -3#S%R&P'S(R*P\
      +P-P.P0P=REP FX$P%N&U Y*#P%R  YK%# )C#R&P-P.R >V#P%R '(%O'R-O1S QV$P1P2S /]%P-R  )'#P%S4P  Z-#M$P%\
      S&O(P+S-S.N1R=R@PBV P8#N$P*S2R:R=R?P &1*P9R DP#P%R (]#P%R4P5R #-'P*R   TH'P(P+S 3`#P'T(P*P CL#S%O&\
      O(R*U-P.N0T1P5R6L:R;R=T?PDPHP  _]#V$P%P'P-R.P1P2P [J#P'R  15#R1P  UU#R%P >B.R0P ]E-S1O `X#U$S'S)S*\
      O,S-K0P1R2O3P8O:R=O>P@RBRCRFRHS BC#O%S  .)$S%P&P Hb#N%T OQ'R*SBPDPFP  _<#R1P  >Y#L$S.P2V=P U/#P'R \
      1<#R$R'R*O1P  R]#T$P%P=P IV#R%O-S1P 6%#R%P J1#P-R  *Z%O*S XI8P:P=S 6_#R'P  A^#_%O'O*O-P.P0P4O=PBN \
      ZB%R*P 58%O*S #C#R%R&O'R-R1T2O=ODO  A4#P-S.P 4X#S$P9P 8!#W$P%O'ODPHP  H?1P=R '_#S%P'P Y*#O-R.P1R=R\
        >A#N%R/R0R K`#P%T'O8P  4:'P*R 7U%PDR 1*%P*R )F-S.P=P .A#S%O _a4P8R  _S-R1P `B#O$O%S&S(O)R+S1R2P=\
      PFP b6#P'P*R-U1M3R *C#O$P%N'T5R8PDT  >=%R1P Q%#R%S'P/O Q`#O'N-PDV [A#S%P*P 'W$S&P.P0R2P B7#P-R  M9\
      *P8P=S C&)P1R  !J#O'S R-*R-P !R#P%R $?#P%O*VCPEO :W#P'R  KF*R?P a.#S$P%P JC*P9R P[#R.P 5Y%R.N0T>P \
      V+#O*P-T L?#O/T8O;R  SX%P*R /;BNHT H-'P*R-PCR ]T$R2P R<#P/R  /,#O'S E8#N*T [A#R%P *%'O.P1T M%#P%P'\
      P4R<PDS  B1%O'S*R9P _>*P8R:P=S HQ#R*P=RDP  .!#R'P A0#P$R&P N3#P$R%U'P0O2P=N?T  @7%S-P1P M4.N0T Q2=\
      P?R IX$R&P `C%P*R #O#S*P1R7P=PBPHR  b9%P=R &]#[$P%P'O*O3O=PBP `b%OERHR '(*P=R  PO#P$O%T P!#P'R-P/S\
      1P8R=P b).P0R FY#P-R 0]$R%P  %;#O'P/R0R5R8P=R?PBR B)%O'S ]=#P*P=O@T LQ8S:P=P O+#P%R  <L#S%P=P ^/%R\
      'P ]B#P%S-P 6I#S%O =N#P.R/R0P !K#Y%P'M*P5P8P=P 3H%S-P.S3O5P V$-P1R  ?!#P*SFP bP%P4R 6G#R0P CE#P'R2\
      PAR )>#L$PBYEO 42#P'R 1Q#P$P%S  U>$T'O)P*O-O.R/P0R1R2P4R8R=L?W@PDP 1Q'P*R  J2'# S$&S(T*R+M-N.P/S1S\
      2P4R5O6P:R=R@PBR A'#U%N&P K3#R=P ]-#U'N4P  WR#O$R%P'S*P-P1P4R=S>R@P @G#P*R KZ%S'O)R,P T_#S%P*P  TK\
      #RBP $(#P$R (S#S'O *%#P%R-R0P1P8RCP  PK#T%L'P-U.P1S5P;P _F%O'W(S*O,P-R0N4P8P:O=T?P [8*RBP  N^#O%O'\
      U*T-P1P@O T7#R%P  =]## -B#S$R&P'O*T-N0P1P P%1P2R XZ'R0P 2'#T%T&P*N-P.R0M3RBP .;$R.P1R2P  ]R-# 8[#T\
      %O @Q#P%R  F9'P*R <0*P=R 0b#R/P $Z'P*R  BT*# CT#V$P%N1P *##O$P1S2R E[%P'R 8^*R-T.R0P1O:R=N?R 88=O?\
      S  ._=RDP DX#P$P2S 0Z%REP Z6$S%P'R*P+R0P1P8S:O=P?RBPRR K*%R/P  Y!#R$R%O'M*O-R/S0R1P2S5P=O@WDP ;_*O\
      8S `S#O%S  :S8K:V=R  N!1R=P [6#S%P&P N1%R&P Z'#O/S  (R#M%P(O*P+S-R0R1P4R8P:R=S?S G6#MBU :,#R+P U'#\
      M%W'P-P 1)#O$N'S(R)R*R+O,P-T/T0S1P3P5R8O:R=P>R?P@RBPCPHP :(#S'P-P=P  !G'P*R 4W#P%R &?#R%P )3$M&W2P\
      FP  >?#U%N1P C8$O'R=R ^+#S$P%P  .H#O)R,P-P1T  b(6S:O $?.P/R (`%P>R %O-T1N  R,%P/S3R=R?PBPFP L?'P-R\
      .P1SHP $]'R*P ,`#S$R%N 40%R'P-P.V0M:O=S  A#*R;P SD#O%R'S-P  (,#O%P'T <;'P-P=T@P  +F3# AQ#P4R 7&#R'\
      P*P D!#R'P  ,Y#S%O [S#P.T0P1P  -P-R1P B9-P0S1P  T0#R%P*P (^#P$P%P*U;P (:-S1O ]G#P%N'T.P0R E5#R%P  \
      V>#P%T'O8PBSDP ,_#P%R $U#O$S%P/R :B#ODS  N^#R'P 0^#U%M N9#S&P'P*R-O/O5R8S;PBRCP 9F#R$P*R0P3R;R=P?P\
        XB#R%P AV#P%R  PP#R*P V:%T'N *X#S(P*R+S-P.P0R8P:R=O@P 07#L$O&P'O*V-S.U/S0N1R2U5P8N:O;U=S@MBOCREP\
      HPMR  ]1#P$SEP DA'P*R ?2#O$O'T*R.N0S1S2R5P=O J!#P$P%S&O'R*P-S  T:#P'P)R,P-P/P1S2P8R=PARCR  )?.P0R \
      PO#P=R 6%#O$P%S XY#P%M&V >2#P$R%O*O-S=S>RCP *:#O$S%T&P'P*O  JI'P/R RW#S%P*P R5%R0P  ^)#R*P 5V#P'P*\
      T0P1P +*#O%T&P P^'R1P  3L#R=P N%8P>R 5X#R+P E`#N'U(O*O+S-O5R=R  ]^#T%P*P6P 6/#P2R B.$L*N2P=Z =L$P1\
      P2S G6$T*N ,O=R@P D&#P*S=P LH#S%P'P  !R#N%T <Y#P$O%O&P'V(T*R+P,R-N.K/V0V1P4P5R8S:P=P>S?R@LBRCNHR  \
      9S/# 03$R%P M#%O*P4T (M#PBR  +V%P'R F##REP M<:O=S Y+%P&R 6T#O*U-P=O VK#P%P'S  *]#R5P=R@P Y>.O0S 6B\
      #P-R 1T#M%RBTDP  I@'P.P0S DJ=T?N E(#T$O*P L_#P%R U>*R>P )5%P*R  a>0P1R )D#S%O Rb#P$P%O'U <2#P'P(S*\
      O=T@P 5H%P'R aB#P'S*P  10(O+S  (2#S%PCP J3*P<R  1=%NDT Ma?R@P E,#P$O%S'R)R*O.O0R2R=T?O BZ#P%R '6%S\
      'P(P P;#P%R @T#P$O%O'V*P-S1PDP  [-%RRP 33%R'P  .F#S%O-O0S 8E-P=P>R `@#U'O*PFP PB#R'K*X0PCP  XS%P'O\
      (R+P-O.R0P1T9P=T U!#P'O*U0P G%$P%S'R0O1T2N3P8P=P?TCODPFUGPRP `@$PBSDPFP  3=#R%P*R=P  S@#S'O-RFP  A\
      4#T%P*PDP ;N*P=N?U 'G#U$P%M'N)P*T-P8P>RBT  'R#S%P'P .T#R$S%P'O-S.R/N0R1O2P4R=OBRCS  a+-R1P JB%RHP \
      2Y#RBP W9#P-P/R  5]%P'R <`#P'S(P b##U$U%R&P'R)P*T+S-P.M/O0S2N3R4T5L6R8R9O<P=P>P?P@MBTDR PX#R%P */#\
      N%T C5'S*P.O0R OC'P0R  )^#P'R !^#T%P-O1RAP RX=P?R &0'P/R ?N#R%P HJ#R<P MJ#R'P  S#$S2P>P :O#S%P8P ^\
      U#S%O  8--P1R  AI#U'M D2'R*P   D:'P*R=R@P @V#P1R `;#R%P=T?N QO#T'S(P)P*P0O8U=N>O@PHS  S9#U'O(R*X+O\
      -O.P0R1P4R5O8R:S=N>R@OAPBPCP (+#S'P*P Q64S5O [S#P$O%V'P*P  J/#P$O%T&P-P1S Ha#P-R  1U#V'L YP*T=N #&\
      #R$P #;#P%S'P*P=R?P  P^#O/T=P  a[0R2P Y0#R1P AJ'P1R ;A#P%O*T   :F#N%TBUENGP bA=O?S 5!#S'P/P  -*#R%\
      N,P-S  V1#T$O%P-P !<'R*O8R 6@'P/R L<#T(P/O aT%P.P0RHR ]^4P6R  @W.R0P L;#U&P'O-R4P>P `A#P$R Ka#R$P%\
      R'T*P-O1P2R=P  +<-T1N ,!#R'P-P1R J7%O-R/R4P8S=S>NCO !-#R%R*P@P  EB#R1P *L.P0R !/6R:P T<%P=R #E#N%P\
      'P*P.P3XCP   a.#S%P '0#R?P D9%P'P-S9P aR#O$P2T  I5%O'S C^BREP M9*O=S@R @N$R5P <!*P+R IS=R?P 7W#P%R\
       1^#R$P  `4=R@P  I[#P'R +7#P%P'S  (5%P'SHP N:'O0S4R8P SH#R%P M.*N=T 7L#P*O5P=U @P$PBR  (F#P*T@OCP \
      ;X#N$P%W&O(R*N.R0P8P>R@TCPEP (b#R'P $Z.P0R  2?#O%S TS#P$R%O&S BT8R:P ;%$R2P ]-%RBP ?8=R@P  YE*P=P?\
      S  8A%P'R  8E'O)S 7I#S%P.S0P1P2P .b=O?S  MZ#O%T-P !K#R'O*R=P  a`#P%P/S *Y'R(P QD%P2SAOBR *K$R:S=P?\
      P@P !_=S@O  29%P'S-P a]-R1P aF$O%P&SCPHR  (2#O$S%P&P'R*O-P1P3P4R=PDPFV L9#R-P TB#N%U*P.P0R  !11P2R\
       VT'R-P `(%R-P=P?R !A#S'P*P RG'P*R=O?S 4O*PCR Qb#P%R <2#O%T  R;#O1S :7#P%S'P 2P%R'P QQ#R8P:R=P @X*\
      P8S:P=R D9#R$P%P  #A#O*P-P5P8T=P>T J&#P$P-T1P  -X%S*P-R.P/P 52*P-R H(2RBP _<#P(S*R+O  -X#R$P(P*P+R\
      -R1P=R Wa'R(P*P-P8R=O?T MD=S@PCP ^1#R%P N6%R8P  b#'P(S+P 5L#R$O%S'O*S-M.S1M2P=XSP 2$#S%P/P  TX'O.S\
       IG#S$O%P'P-T.P1V4O=PBPDP 7F$R%T'P*M-N0R8R=P@UBRFPSP  QD#P4R  4$%P)T*P=P Z9*P3R /&#O%S'T*S=O@OHP  \
      (##P'R ';#T$P%R'O-K.S0O1S2R3T6P8RAP  &@#P8S=P W##L'X*O-P  ('#T%N )5#R$M%O&V'R)P8S=M?SBPHR %2*P=SHP\
       ]F#P$P&P'UCPDPEPHR  $O%P'P*O+S=S?R@P b8#P%NHU )%$R*P OG#O%V&P=P W5'P0R C0'P.O0T  /R#P$P'W(T+M-P=P\
      FP @a#R%P 3R(R*R+P@P  ^6%R'R*P0P ,b.R2P A7#P%R'RCP  ZI.P0R '3#X%M'O  AO%O&T*P=RRP J.-R4P 2W$S&O  Z\
      6#O%T*P4P :R.P;R >H8R=P *b$P*R 3R#R%P  K0'R3P Q_%OHS  a9$P%P&R'O(P)M,U/R1TSR PA-S1O _6#R=P a*#O%S'\
      O-V1P6P=PFP K@'T.P0N8S:P=PARDP O<#P%R.O0S:O=S  )$$P%O&T  #>#O8S W9%R'P=R@P L@#P$S2P $I#R%P !D#S%N5\
      RBR  bI%P'P*M=P@UFT 8U3R>P LX#P'T.P0P RA%P*O-O.P1T4R8R<S=N?T  P2$P'R*P;P>SHP %O;RCP :C#S-P=P ,/%OB\
      S 2C#P%N:U  @V#O*P;T /F#O%S  CU'O.P0T 6Z'V)P*M <5#P%U-O1P ?B#P%O'T ,D$P%SDP <=#O%S A;#P%R P9#T%P&P\
      'P.R=P  0H'P0SCP (b#P$R -`#R&P  GK'PBPGS JH%P8S=P K#4R5P 8B#P*PHR CJ#R4P  [^#P'R 'Y#R'P-P0S #&%P4R\
       :4#U%M8S=O Y;#O%R'R.P0R C9'T(P)R*R+R,P-P.N/P0T1P2S4R6R9S:O=R>P?PCODSEPRP  ^3%R&P $O#R%P1REPHP )H%\
      R'P W<#T%P*P.PEP <[%OES -1#P$P%R&S*P2P bG#O*P+R-S=SDP bJ#PBR G@%R'P*P=R  2P*P2T3PAP 0$'P.N0T IG#R$\
      T&P*O0P )=#P%P8T@P 9/'P0R  @W#R$P `$$P&P2S =E#N%V*O/R6R:R=N>RCP C7#O/S VK#P%W-M1P CH%RCP *C1R2P  *\
      )'S*O ;Y#S%P/O PY#P%P'S  M3#P$M%O2T:R=P>SBRSR <D%O*P-S0P1U<P=P>PER :a#P$P%X'N(O*R+S-O.P1R2R8R=P@PB\
      PFP +1'P=R  MN$P%P'M*[=M A<#P'PBOEPGV '<#P%P'P(S*R+O-R.P1S=P@P 216P:S=P ]W%T'O/R4O  GJ#S%P=P F?*P=\
      R  DI%N'T 0:#P*R-R4P 6O%O'S KU%P'P/S:P=R 'B*S@O +I#P%R DA-P@SDP  54#R%P  13#N$P%U %5%P'R N.#P%R +F\
      %R=R@PEP +B#P%R `L#P%R  CX*R8P XI*R.P0R=P (>#O$S MF#S*P8P @U8O9P=T U`#R*P  IA'P-R SU#R%P G1%P'T*PC\
      P  #R=P?R ^`4SBO <P#O%R'R0P=V?N Z?#M%U  HS## aV#O=S  &+'S.P0P8R=P :B1R=P K0#O$P%O'T-S8RBRDP LK%R'O\
      *T/P1R2R3R5P=J?U C5#U$T%S&P'N*P-O1P2S4P<P=OGP  6X%S'R*P-PCP 3R#P%R  &T%# CD%T'N UD#P8R )F'O*T-N.S0\
      O1V2P8P=P ET#R-P HV'P.R  &P'P/R 2D#P'SBP .C*R1R=P>P E('PHS &H$P%P2T9P a.#R6P  O?#PBR QJ#T%O'P  A9#\
      T'P1PHP  >'%S'P*S1P=S?P@O ;5%P*R;R MV#R$P%RDP  &0#R'P-P.P0S :>2RAP  @G#P'P-P1P=SCR  %C.R1P [E%S=PC\
      P *C#S$PEP JT%R2P  ;G%# 1+#R$O%O&T'R.P0S8P=P Wb-P1R (Y#R=P WQ$N%N'R*V.P/P0O1S4P:P=Y?P@SBPDOHP !H'P\
      *R BN#P%R'P-R1P8PCT  >F*#  /?#R7P LG'PBR G<&R'P  Q^##  Lb#PBR W6%O&P'T  7>#P%RDP ,$(P*P-P0T:P=PDPF\
      T M*#S$S%R&R'R(P)P*O-P.O/O0R1P3R6P8O9P=P>SARBRCPEPFRHR 9+-R1P  O=$# =E'P/R ,G$P*R ###V$P'P2P4P=P [\
      K=P@R UY#P'R ?Y-S1O  >+$P%P:S=P>R 'H#P'S*P E/#P%R ).%PBR YG-R2P 1Y#N%P-R.P/R1P6T:P=T  ?U%N*U1R5P8R\
      =NRS C_#P'P+R ;8#N%V&P-P  S/#M/T>S :(#S'O [3#R$P%R'P*R ?%#R$R-P=P _;*T=OFP %?#REP [R'R*P-P.P1S  XQ\
      'P*R H&#O*S.P/S0S5P=P CS:R=P =_$S%P&T'T*O-P/P2O=PBP  :Q*O.O0S3R=N?T JG-R1P KW#R:P &##P%R L7=R?P &+\
      #P'R  <]#R%P  E[#R$P%P  NG#P$S%W&O'O*M+P5R8O=O?S@S =8'U*O1R:S=N 1J.P0R &3%LDV )N#P%R  +Z#PBR VE#S%\
      P-P &-#R3P  BL#S'P b4#P*R ?0#P*O=T  Lb#N%P'U N)*P4T8P@P  ,;#N%VBPHP A$#P%N'P*PCV @R#O%R'P-S :/#P*R\
        ?S#P$S%P/RAP -=%S.P0P @T#P%S'P NF*R@P (/%S=PBP  0+#U$N%T&P'U(R)P-O.N0R1P4P5P8P=R>PBOFTSR  3U#P%R\
       QG.P/R `Y*PCR !4'P.P0S  <';R=P M)#P$R%R2P  >S+P-P0S ;U#R%P ET#RDP Ca*P=R KY#P*U=P@O G=#U-P/N  ;_#\
      R%P O2#P$R  Z<8O=S (['O(PFS 7T%S2P:P=RRP 6L#S%O ()#R%P 2N%O'T=P  IF5# E'.P0R [M'P*R 22#S'R/O I>%R&\
      P  6*#S%P*P/O0R1P=RAR 0<#S$R-P.R1P2P:P=S?PBRCPDP UW$P%O'X.P0NBP TE#R%R'PBO PU%R*P  +/#T%PDO 5##R%P\
        V5#S$O 5J4P8R $J#RHP  >G*R5P ?Y-R.S0O1P4P5R S!#N%P&S'X*O+P,P-O.P/P0S1P8T9R=R?N@PDPRR 7D#P%PSS 8Q\
      *P.R 02%S-P1P  0=-P1SCP %F#P$R R[#P'T*O-R8P=P  M$#S%P'P PL*T=N _6#S$T%S&S'O-R/O0P2O4P5P8R=OCPHPRS \
      ZM#N$P%S'O-S1T>P 8P#P$U'R*N-P 50#S*P/P $T#R>P  K+#R$R%S/N2P ;V%R'P  >!#RDP A:$P%S&P2P  SN$R%S&O'S(\
      P)O-O.O0O1P2P4P8P=P?R@OBWDPGPHUJSSTTP OT%P'N*TCR Yb#N'T 2,#P%R'P4R  :1#P%S*P aR=R?P 0^.R0P 1,#P'T*\
      O  NE$S%R'S(P)R*S+R,P-T/U0P1K2O3P4S6O8M<RAPBPERFPHP A9.P0R )?$S&P1O2R  '9#S%P;P OB%P-P2T HT#R'P O?\
      4P5R ^9'R*P ''#S%O  G4#R*P -T#N%T*R-R6R=PDPEP 9O#P=R G:#O%P'T  2%#S%O ON.R0P=R?P P+#R/P  0W#R$P 55\
      #O/S I9=R?P ?L#P%U4PDPGP I!#O'T)P=R AT*S1P:S=O?P 6`#O'R(P+R-S.P/R=P A6$R%O'O)N*T,U/P 0:#O%P*V5PCP \
       77#P'R*P=R $B#P/R F($N2T .4#T%N&P'R-S0P1P6P L+#R$P%RDP '%'P-P1S  1=#P*T8O R&=O?S  QJ%P*R 'R#S*P.P\
      0R8S:P=O B:%R.P Y@-P1R <Q$P&R  HX8P:S=P 7J#P)R I5#T%N  L0=OHS X8#P$O%R'L*S-b/T0N1F6P8P:R=P?O@SBR B\
      3#P%PDS RG#P'V*P/M1R Y.#T$P%P'O  R0#S-P0P /'#O%SCP 7!#PHR 0!#R$T%N&P'O*R.S0R2O=REP K=#P'O.P0U  EJ.\
      S0O AR#M$T%P&P-P/T0R G^=S?O OI#R1R2PAP  ZM8P=R CG#P$S&P IZ'P/R bQ#R%P KZ-R1P  P`-S1O ?2*S8PBP  F^'\
      R-P.P1R &+$R2P aV#P'R*P;PBS L%#P%R  &M'P-R [I%P0S1P P(-P.T0O WI%P'P0S  6/#O%S S0'S*P0P 54#P'R *G#S\
      $R*P-P.O/R?P LM$P4R  Q0$P%R )=#P$R  VU#P%V&P*OBP 8[=N?T FI#O%S  ;G#S%P'P=P W:'P0R  QD#U$R%T'O*P-P.\
      P/P0R1P2P:R=PDO ,A#R1P 7^.U0N1P YS#R*P FA/RBP TL#R%P:S=O 2X*V=P@M X!#R$P'P*P2S  *D#R%P D7#T%N `Y*P\
      =R >`*P1R  )G-R1P 1C'PBR Y/#S%T&P'O-O  4I#RCP %&#S%L'O*S1RBR W;#N'U-O.O0T L`$R%P K,*P1R  %4*R3P 0P\
      =R@P GZ#P%P*P=PCU  #+#P%S'R(T+P0P4S8R:P=P?N@P bG#P$P%R B2#P$P%R'T-O8P>R %0#T%N'R*P=P?R _F*R=O?R  5\
      4#P=SBP (##P.R0P1S=P  &;#R'P U$#S%R'P=PBP +a#R%O'SDP  GN%P*S=P 9L%N'T U3#U$O%P*P  CE#N/T  DK*O-P/P\
      1R2P3R=S?S@PAR 28$P%R'S0P1P5P=P@T B9$R%O 64-P1R PW%P'P-UHP  48#N%W*P-P1P2R4P>R 16#S$P&L(S*P-P.P/N0\
      S1O4T8R9R:S=P>NBPERFSRR %1#P=R 3!#R$R*O2P=R *2#O%P=U@P -8#K%U'O1PDU </#P5R  VH$R2P NI%S'O 9)#R'P F\
      ='P0R R,#P$P%S.P0R  DX#O%S U_#R%R'O SO#P'R  HL#S$R&P'P*P8O:S $C*T=O?P 2a$S2O @+#S*P:O;P=S  07#N'R*\
      P-O.V0T1PCP R6#P%O-S.P0R2P8RAR  X2%P=P?S  IK#L%U'R+P  P]$P5R 1!2PAR  M2$O2S  S6(# ,F#S'O*P-O1S=R ;\
      ?#P'R C,#R-P>R@P  :V'# FK$R&P R-#R$PDP `3'N.R0S  X'%RTP 31#T%O/P  #@-N0T *Z#T%P'M-U0P1P=P 2##P$P%S\
      .P0R2P:P=R  ?,#R/R0P=P 6E*U6P8R:K=T@PHP b6#R*P @*#P%R  /-#P$R 87$R%P&S2N=S?P C;#P%S&P(R+P-P1R $Q#K\
      %V'S=P C*=R?P P8#T%P'P*PCP  R(#R%P 4J'O-S B$#P-P1S ^b8PCR 48#S$O'P.T/P0O1P2T3R4S8P:P=P>RBPHP  _]$S\
      %P&P8RCP AH'R0P:S=P?P  G?=P?R W/#N$P%P*P=PCPDY ))#R%P 5)=P@R 46#P%S+P  6X%O&S 'C'P0R=R?P $^#M%O*a-\
      R6P8P;O<N=O?P P!*R1P  ,]-S1PCP TP#P&P'S>P <L#P%R BQ#S'O %?$O%R'V)R+P,U-M.K/S0S1N2P3R4T5N6R8U9P:N<P\
      =P>S?UBNCRDOFRRR  ZF'R*O=R .@$N'P*R2T3R=P FZ#R%R'P1P RT.P2R 0R'P+R E>8P:S=P /^#P%S&P  M/#P1P2R>R :\
      5#S$P*P 6J#R%P 5W*N8U9P  9(#V'N4P=O ^S#P%SHP U,#N$R&O*N-P1O2S4!8P9PCO PN#R$N'O1R2R8S:P=P?R 71%R'P \
       5##R/P ,C*P=R>R?P JJ*P@R [`#P%O*VCPEO 8&%T'S-P0O3P;R@PDP 6-#O'S  BU#P(S*O+P-P=S -*#P$R Hb#O%P'R(R\
      *SCP ]G#R'S8P=O b*#R$P   4A#R'R/P4P %*#R$P =='S(P)P+R,R0P8R9P=O?SHP  E`#R=PDP b!#N%T  T9$P2S5P bS$\
      P4R B;=RGP  1E#P*R OA*R=P  L(#S'PBP XJ#P%M'P*U4P6P8P;T<THP -1#P'P.S 3X#P$S-R2O4O5S Q!$R*S2P=O Q`.R\
      0P  ''*P=R  -H$R2P Y91P4R `M#S*P/P:R=P &A'R1P  TC-R2P  J1#U'M P)8P:S=P ]8#R%R-P=P @X#P%R ._$P*S/R=\
      O  *&=S?O  @Z'U-N1P8T=P>O  MZ*P=N?U .Q$R*P=RBP  9,#P1S=P aM#P-P=S -3%N'T   >N#I%P'N*T-N1P=_>P S?%S\
      'P FZ#P%R a='R1P $*#S%N=R@P  !:'# ?A=R?P 6&#T$P'P*P ((#P%S'O )A#R%N'T=P I<#O%S  %F#R'P*P-R '-%P*O=\
      T 0O%R'P 5]#PBSGP 8<#P%R  VM#N$O%R*R4RBOHTRR 'X$R*P H>#T%O'P=R  B,%SHO 0%%O5P8T PZ#P'P-TCP DN*R@P \
       MA'R*P bA#S%R*P+P=P /4'P8R 67%P'P*S &@%R'P  $3#O*R  H>#T%N&S*P=P 0=#P$P%P*Y-S.T/P0N1O2R8P:P;S=O?O\
      BP IY%R=P 9A#P%U'S*M8N=V@O -)#R'N.P0S H4#R$P .T#S8P=P  F'#V$P%M  LI#P*P4S5R8P=P G%#P*S1P=P D'.R0P \
       )?#S=PFP Z!$S2P4P IY'S.P0O=R?P .['P*R  (N#O'T(P*P 3]'O*S 0$#R%P  2B#M$S%R'O)O*V+P,S-P.R/S1R2P3P4R\
      5P8O:R>P U(#S$P'P O8#S$P%P  BD#P%R GG*O=S N&2PAR EC#S$O 7Q#N'T  88#S*P2P C_#O*V-P=N 3^#R%R&P*N-S 0\
      $#R%R&P'P &A#S%S&P(R)P*O,P-R.N/T0O4P5S6S8O9R:N<P=T>P?L@TBREPHS  !E'R-P 56#O%THP  7L#O*S -0#O%S9P =\
      :#S*PHP $J#U%O*P=P ^N#T%N &9$P*R WR%T&O ;9#O'S S2(R+P ?K#O-R.S  6J#R'S-O8R=O OQ#O'O*U ;$-OCS *H#P%\
      P=S  U2:O=S FF#T%N ,5#P*O=R@S J[#P%R ^M.R0P 8O-P1S2P SC'P+P.R0R _&#P%S'P F(#S%P*P4P5R  U>=PBR ?==N\
      ?T 4S-P0P@S  6a%P'P*W1P2R8R=L@PCR ;^#K*R-W4P .)#R%P [?#S%P*P C)#P'P=S  D%=O?S  '($P5R=R?P  bZ#S%P*\
      P   0''P.O1S $`%P'P*S-P1R /K#R'S*N-R1P V/(P=R WC#KBW 2<#R%R&P'S*R-O.R/P0P5R:S=NBR LE#R%P'P-N.P0U1R\
       7N*R8P  Z+.P0R S]$S2O Q@%O'S  @0#P'O-P0T NX#P$P&P'P-R1P=O?SCU 0S-P1R  a$*P=R OF$R&P4PBR  Z'#P*R &\
      (#R$N%T&P8R=P A,#P'R A@%P8P=S _Y%P'R  >A=P?R Y%%P8R @M-S1O +D'S.N0R P6#T$P%R'T*P-O.R0N1S4P:R=S?OAP\
      BPDP #W#S'L*P-R.R1P4R=O@T F^'P=R  M3%R&P YA#U$O%T'P*O-P1P=P 5=#P%R&P*O+R,P-M.P/R0V1T2T8S9P:P;S<P=R\
      >P?L@PCSDOESFO  ]>#R/P G`#O%P'R-O0P1S3RBR VR#R-P :@8P=R  QG$P*T=O '0#R/P Ub%R@P [&*O=S `6:P=R W9#O\
      %TEP  XB%O'S WB-R=P I@#P%T@PBP E1%R&P  6[#R;PHP F@$P%R O$'T0N E?#M/U PB#P$P%S'P)P2R )/#R-P8P=R>R?P\
        2!%R'P LX#U/M NL#P%S+P  #;#N'T '0#O*S ^3#P-T1P2P >C#S1PAP   Ma#P>R /]#O$P%RHS  0U#O%N'R(P*V=P 3L\
      #O%P'T8P:R <O#N%S&O*O-P2S=VCPDS :W*S=PHP YB=RDP  F0#T$P%O-P Y=#P'P*V;O<P GV#S(P+R-P/P  V++P-P=S D$\
      #P%R +?#O$P%S'S8NEPHT >+#R'P WU#T'N  A!#REP ?X#R$P B=#P%R  *V## A/$R'P*O-S1R=PBP GU#P%R %Y*P=S?P ;\
      :%P'P)R,P8R9P=S TF#RAP  :1=P?R 9?$R&P-P.R=P>R E+#R%P -;-S1O ,;#R*P  &+#P4R 1Y#S$R%R&S'N/P3P=R?PBP \
      *.*P=R -J#S$S'P1P2O AH#S%P'R*P.N0T1PDP 6#$R*P @B-P.P1S2P F&#O%THP  OW'P.O0T X<#P%R'P-R @&#P&P*T/P2\
      P8R9P:P=R?PBRDR *^%O*S-S1P3R=PCP  VI#N'T /;#R%O'P.S0P1PBS  5/'P=R CU-P4R >'%P'R @S#P$P*P6S8P=R *7#\
      P*R  ZV#T$O%PBP `@#P%SDP XQ#P'S(P  (+#P0R6R:P 26%P'R JK=N?T #L#O$O&U'ODTFP  A>#R1P  _b.P0R N]#P*P1\
      T3P M?#M%P'U*V-O2P=P UH%R'P  (H$P%O&T -U#R$N%T'O*U5P6P;PBPDRHR J;=RDP >]#T-O2P G,$R2P JR:S=O  OP*P\
      =R $_#R%T&P'P8P XV%P'P-S TO#S%O&P  XR#O$T%O&P(P*T-P.M0S1T4P8R9R=OBS a_#P*R=S@N ML#P$P%V&PEO bQ#P%S\
      *P H>#N%T  ;V#T$M%L&R'R(S)R*R+O,P-P/U2P3S4P5R8R:S=N>P?U@PBRCPDPFPGPHP  CN'R-P0P1R !#'S(P)P bK#S%O \
      Y7*R8N9S  !M'P*SCP &70R1P aU'P.S0O C:#R&P QX#S%O V:#S-P5P  4N#R%R*P-P 8>#O*TDP FM=R?P  /$*# U8)R,P\
      .R0P ]'%M&P4S5T=PCSHP VZ#S%P&P  a#%S&P'P 8N#P$P&T*R.P2R=P>P 25#P$R  /8.# A0#P%R Q!#S$P%P L)#R0P 1!\
      #R$P%N&P'U(R)P-U.N/U0R1N2R9S:N<S=R>P?R@MEPGOHR  -G#R%P *Y%T.P0P2PDP  51%P8R _X'R0P R>#R%P-P=S?PEP \
      b5-R1P /,%R.N0T  =##P%R N+#P'O*V1P 3R#P*N=R@T  1)%S'O*P8P=P?R@S :[8P=R  !`%R6P Q3#P8R PW#P=R NJ#R%\
      P  1)#P%O*VCPEO @A#O%S 9W%T-O1P !]#S$T%U'P(P)P*M+R,R.P/R0S2P4P=OHPTP !T#P=P>S  CZ$S%R*O8PDP P*#RDP\
       6/#P/R `b#O'P*P4U N4#N$N%R)P*P-S.T0P1U2R=PCP [)-T1O2P  D_'R+P -+$P%R&R'P(P*R %P-S1O !2#R'P /-$R%P\
      *R-P/P5P8S=O>P@UHP  /:$S%P&O )3#P$P%X&R'L WW*P@R  %J0PBR @a'R*P  I&#S%P:P U^-R.O1R  LL'P0S3P YK-P>\
      R  !Z%R=P 0F'P)S,P SG#N*P=U  OF#PCR ?2.P0R +X#W$O'P*P0P2R4N8R9P:R=O?R  CK#S'O.R2P  (F#O%U/P=P =1#R\
      $P 4/#P$P:P=T N5%RBP  ^]#P%R V%4PBR  8<*P=S@P 7%%O'P(P)P*Y+P,R-O.R1O=P F+%N'T  `].P0R Z%#R%P @%$R&\
      P  *.#R-P PT#P%OBT   (1#N%U)P #''N*T  8P#P%S `4#O-S  /W%P-S1O  D6.S0O S_#O%S 69=R?P ^!*R=P ^5#O-S \
       @`$O%O&U _`$P*R PM(S=P@P X`#L'V P?#R%P OG%RBP  ]<%P&P5S 2W#P$P%O4R5T )4#R$P'P*R0R=P :-.O2S  LB'P=\
      R @7#M%W*P3O  1Y#R$P S7*S=O CV#O*T  ,S#P/R 7M.P0R M(=R?P  `1#S*O4P9R Z7*P1P@S 0N#R*P  Y)$R'P <Q#R*\
      P V0#T$S%S*N-S.O/P2O3P4R8P:O=O?R@S  !O%O'S Q#8P:P=S  >*#S'O )B1P2R .6#O-P1T R]#N$O%T-R2R V+.R0P  [\
      >#M%P&U'X*P8MHP M6'P*P+S=P@R  ].%R'P ;R#S%O)P=R?P ^4*P-R  YU#N%T  3Q#S$P.P P_*S=O LR=O?S IC)R,P  W\
      L%S&O1O2R=SBREP [8#R'P H5#P$S2P 3a=P?R  ,G#P$R $!#T/N AH#P'PBS QQ#P'S=P :]#P$P'!*N0OBPCN  CG:P=R I\
      b=O?S -A#P%P'S  G?#P'S*P ^G%R'P ,a%REP XK#S'O ,%$P*R .D%R&S*S2P8P:R=P?PDP  U($O%T*P 6;$R2P  -W#U'L\
      >R K)*R=P OP#R%P  JE#R$O%O'PBVGOHRJPTP -0#R$P-R4O  *9-P1R Ta8P:P=S  '##R$N%S'P+R-S/R0P4P5R:P=R@P T\
      2$O%PCT ,:#R$P _[*S8P:P=P  I6$P%S'P ;N#O*U+P2P6P=R Z)=PGRTP $N%P>R 8%#R%P'T/N1P2R4R8P ^F#P$O%U*P=P\
        [V#L%X4PHP #?#P$N&V2P JL#S'P.P/R1P (`'N*T  B6.M0U 'C#P'R <N#O'V*P0N1P2P4R8R=O?TDP ,(#P%R =G'T0N \
      $T#P%SBP  B`'R*P A)#T%P'P/O N`#R'P G+'P(R+P  =O#O$P%O'R*N+P-U.S/R0N1U2T4R5P8N=U>P?NARCPDPTR V`#P-R\
      .R0P 4K#O.T0S1O3P  @:%P*P0P5SBR M/#T%P*PCP )U%P*R  SS#P8R ]0%R'P P^'P0R 5C8R )P#S'PDP  _H#R$P 2V-R\
      1P D--PCR Z?#R%P H'#P%SBP +E#P%R  F'#P-R V,'P-R F*BPGR I]#R1P R]#S'O Y`-O1S !`5R8P  ES#O%R*P/R2PAS\
       Q[-P4R=I?Y 2S#P*R  H7#P$S'P0P2R  @I## _a'P4P=PCT +=$P%R K!#V'M*P  a:#R$P%P'R.S0O2R:O=S XT$P'R.P/P\
      5R=T?O@PARBPDPFR 3O#R=P  <%$R*R2P:P WD%R'P  P68P>R  ]L#R*P [#&P'R*P.P;S '/#S%O'M*P-V0P1T6PDP #b#O$\
      P%O'R)R.P0U5R=P  `9#S'P=P V&#R1P P9#P%R G>#R%T&R'S.P/P1S2O3P4T8N;P=P>PCREP :&%T'O6P:RDP +0#P-S=P  \
      NY*O=S OL'T*O-P 8*#O%S U'*R=P  K3#R$R%S&M'P(R)P*R+T,P-Y.R/R0O1M2O3P4S5R6S8R:K<P=R>S?P@SAOBPCPHPRST\
      P SS#P'P0S /=#S%O-R1P  KW#T$N ;(#P$P'O*S-R.P1SCR 'Y%S'P.P8R=PDP  ,$$P%S'P P,#W$MBPEO UH#S%P'P2P=R \
      ?P#PBPEPGT KN*P=U@NHP  BR#U'O.O0R ^W#O%S  __-P0R Zb#P%T'O-RDP N^0P=R `(#R%R'P5S@OBPHP L^#O*R=R -C#\
      P%O*V=O  M'-P1R `3%R8P 8J%P*R+P=R T##R%R1P5P  H9'P/R 2I#N$P-V1P3R=P _W=P?R 3_#P%P'U/O FB#R%P  Z&.P\
      0R ^`%P-P1S R2#R-P ]:#O%O&R'T/P=P?S %O$R%T'P*M-N0R8R=P@UBRFPSP  )O#O%S&P'R*P-P8S=R?PCPDR O8$P*P.O0\
      S2S5P=S?P@PBR @=#V$M%R&P*O-O.O1N3P4P5!8P=PEPHS [#6S:O ]%#P0R N3%R'P:R=P 9a'P8R AV#P$R  DN#T%N &D#P\
      %S'P :>%P'W-P1P=N <N#S%R*O-P0S1S=OBSCPEN ID%S'O  7P#O$P*S>R NT'P)O,T S4'P*U0P=O  ?<#S-O .(#P'S)P #\
      X#S%P*P /=#R'P >K=R?P 2-#R*P *=#S'P  /]#R1P  4-#P$T%R*R-R/P5P<P=ODP -H%P'S-P  7W3P8R (-#R*R/P0R=PE\
      P MM#S%PDP V/0R8P  b%#S$N%T'P-P/O1R2R X@#P%T*P+P<RBP O^#P$O-S1RBP %H#R%R'O   RM#P$R R1*P-R 2:*P4R \
      X''R.P0P 4R%U'O.O0P LL%PDR  Z;%NET 6Q%P&P)R,R Z;-T1P2P4P MW'P*R.S0O  RG%N'P*R-S1PFS LS#R=P XS*T.R0\
      P=O  H*#R%P*P.R0P=S@P  +S#N-T  ZL4R5P=S?O  'b'S-P1P 8X#P4R E18P=R  [M#N%S'R 5B6P:R  1K1P=R B$#R%P.\
      T0N Q,*P=R `Y-N1T 86#P$R  T%=R@P  b5#P$R%R(P+S1P2P  &2#R*P V?#S'PHP  6&'#  _E#R/P ^:$P2R  @G$# !J#\
      P%R YQ#P%P9S  ba#P%S*P %##P%O'O(P*T+R-P1P8R:R=P>RCRHS 4I=R?P Tb#S%O  ^O%R*P  bT-P.P0S CE#O%O'V(P  \
      2%.R2P NH-P1R 0a%RDP  $/*P=T?N 7/'R.O0S =%*O0R<R Q[=R?P LP#R%P  8**P8R  ^/#O-U2P=O %_#R-P1P  >>#O'\
      S-R1O8P=S?P -##O%P=UDP CM8R=P J6#T$N%R&R'P*P+R-R.R0P1O2S4P8P?RHR SM#R%P.O1S  1R#R-P  AD*R-P  $b#P%\
      R  .P#O'S 4Z'O*S ^*#O%U'P*P5P Ca4P=R  +$%R'R(M)R*R+U,P-R.P0P8P 1J#O%P'S I48P=R  BS#R.P Ka*S1O ,!$R\
      2P 3A#P'M)V*P  7D#N'R*P1S=S?P *2#R$P N6#R-P:R=P 9$%R'T-P.P/R0O1O8R?P -[#P%R !7:R=P  $7#O%S AW#T-O.\
      P /2#R*P8RBP ?>.R1P ^,#R%R*P  16#P%R &<#S%P'P +,#R$P )'#N%R-PHS S:'P*U.P0P5P  R]#R-R1P2P !F#P%P'SB\
      P NB%OEPHT  $$#S%O 8Q#O'TBP G3$R&P 3HBRGP W>#S'P-P0R1P H!$R%P'T*O/P4P@T  -[.R0P (V#P*P7P8T 6V#P/R \
       LR$P%S=P 5Y#R%O=RDPES K*'R*P 2H#P-O1T &+#T-P0P1R2ODP LL#R1P  T;#R%P ^)%P&R.P0R4R5P=RBP '$2P5R 8_%\
      R=P M.#P%SHP T0*O=S %L#S'O)P*T-P1R2PCP !P%P&R  Va%# ZG'S*O G0'R4P NY#T%N*R-S1O8P 7`#U$P%O'P [6%R'P\
       J4#S%P*P  JQ#P'S*R1PCP 3?#U$O%P&P [.#P'U)P*P-P.O1T=P 2-#P$O%T&P2ODS D<#M$V%P'R(T*R+O-P0O2O4P:RBSH\
      P LZ%P.R0P8R  ZU#O$R*R5R=S>R?P@N B*#P:R !5#S.P0P2R=P LC#S%O 9^#P'R  )/#P=R W,#P%R =O#P%R @R#R%P'P-\
      T4S8P=PBP  8&#S%P'P J-%N&P'V SS'O-S:O=S CB'P*R b^#U%P'ODP  Pa%V'O.P1P3P5P ^)$O.O2V=P %Y#R%P'R*P  .\
      >*S=O C+#R%P  [D.P2SAP 7_#P'S.R0P1T2R3R5R;P=R>P?N@PAP VQ#PBR .U#S$P%V'N-P/O0P=RDP B`*P8R MU#R%P  !\
      &'P(R Q-.P0R UV'P-R.P2R SY$T%R&O'P*P/P4P6S=P>RCP   V_#P%P'R/R ;5.P2R IE#P%R  6U'M*W-P   MO%P.P0R D\
      !#P-R %K*S-O F*%T*N 74*R=P  U2;P=R U1%P'R B=#P'R VU%R&P  .*## `(#S%R'P-P1P6O8R:R=O?TFP ^@#P%R JA-P\
      1R 9T#R%P )+#N'T UM'R*U-S.M0W1M=M@P F8#N$R-P1T  3I#O%S'N-UDP 04%PBR b[#P2SAP $0#R$R%P&P=P>R  E6'# \
      _A#O'P-K0]1O2P  >-#T%N M:%P6S:O=S +G%O'[.P0J 1U#R*P QP#e*P-P/?  %@#P(O+T #O#P-R  -U*P3R H_#P%SHP `\
      >#RBP VT#P0R TE#U$P%O  -R#T$P'O*P-S.T0P1P4P=O %Q#P'P*P-R/T1P #L#P%S'P ;^#R'P Y?#O2S +^#S%P-P 3M#R'\
      S*N  88#P-S=P  P?%S'O V9#S'O  -=## D%$P%R'P*T2P=R@O 1^#O$T-P.P1P2VBPCPDP ZG#P$P%O'R*R-P.T/R0O2R8P:\
      T=P@PER  ('#P%R `&#RBP 6?#R$P*P2R  )3#S%O'O*P9P=U>PCRHP  13'P.O0S 53%R&P 4Q#O$P%U&PDP  #1#O%U&P'PC\
      PHR %6$R&P $.#P'P4S 'B#R'N*P-P3P8S9T P'(R+P 2/$S&L'T(R*R+P0R1P2R3R4N;S=R>P?S@NEPFSHP ]W#O%T'O*P-S \
      6/%P'R IK#P%P&T'P*V2P=P>PBPHPRP  X,.R1P #H'P ED=R@P  <8#R=P LW#T$O'P X^'R*P ;[%P'S)R,P  I.*P=R D+'\
      P*S-O1SBP 26#S-P.P #9#R4P /b#O%R'S*P  ?U#R%P=P #5#T$P%R'M*O-P/R0P1R4P8N<R=R>R?O@TCPDPHU  $H*P=R 1K\
      #T-N1P ^D#P%R  )Q8RCP :;#S%O .R-R8P RM#P'R A/=O?S  LE#R5P 9%#S$P*P  ?O'P [T#P3R )0%O'S OQ#R'R-P1P3\
      R R6#T$M%P&V'P)P/O6O8S:S=N?SBP TT#L'U1R  N.$V%M&O I<#S'O  L0#R$P1P +82SAO  ZD5P8R W'#P-T1O B80P4R=\
      U?N@P ZD4P8R (_#R%P-R.P 46#P%S'P  TG#P%R  OR#P'R DX#V$!%P&U(R*N+O-R/R0T1P2K3P4P5P6M8P9T:R;P<P=L?RB\
      PCPTP ()#O'VCO GB$P%U&N 8'#P%S*P (J'S*P0P -*=S?O  %>%R'P 0*#R=P QO#R%PBR `O-R1P  _Z#P%R ,[#R%O'O-S\
        NB$P'P-R4T8PCP 02#P/R 'A#P$R  *6## ;A#S'P-O0R PZ#P'M*T-R8S=R?O #/&R2P ,'%P/R  a&#P%O'T8R=P CK#P$\
      T2PBP 9[#O1S ]`%P5R [=%P=R Hb#R4P 1Y-P6R K>#N%S'P*S a^=O?S  @-'O-S E1#O%RER  CU%R.P  Q(%R&P 3J#PBR\
        Y((P-T.S0O1P;P  0B*RDP '@%P'P.P/R0S CC#N'O*P-T2R8S9R>P  Y9.S1P3P IM:P=P?S C^#P%R [L#U%T'N*P5P=PB\
      P  ?8#P%R  >A#P'R*R.P0RFP +F#M$U'P*P-P2W=PCPGP  Y(#P=S>P .a-R1P %;#R-P /^#S%O&P-P0P=P@RCT ;`#S'P=P\
        ]+#P'R .E#T$O*P2P  9[#P*P=S G=-P=R _B#O%R'R.R4P:R bC#R$R%N&S'L(P)S*R-N.R/O0O1R3R4P5O6T8M9P:S;T<P\
      =T>S@RBOCUERFPGPHOSP  N+#U$P%P'P-P0P1R=P ;0%MFU  N[%S-P5P 3$#R%P >M%P'P4P<UHP  ]R*P>R 6&#R%P  UY.P\
      1R  C=#P$P%O'N*T.P8P=V?PBVEOGO 2O-RCP  @b#S$R%P&O'R*R/S4O9P:P>P?PDSHP L!$P%P'R+P-J.S0O1W2T3R=P Y`#\
      R/P /7$P4R  DO'# MY#S$N%U&N2P  W-%S&O [U%R'P bK#P%R&P  ,.#R$R'O*T.R/M0R2P=L>T@SBPHP G]#P%P'S 'C$R%\
      P E%#P$R(P+R ID$N%T&P  XS$P%R _1#P$P%P1U=P E`#R'P   P:#T$P'O*P 9b#N%T4RDP +)#R%P `5#O$R%R&R  @`'S0\
      O >Y#S$T%N*P-R.P0R1PCP Z%#N%T 6S#P%S'P  J9#U$M%S&O'R(P)P*N+P-T.O1U2M3P4O5P8W9V:[<P=M>P?P@PBPEPFPGP\
      HP &[#P-S0P QN#P4R .Z#P%T&N'U)O*P,S-P0R1R6O8S:R;P=OCPHP TH#O%R'P*T-R/R1P3R=L?S@P .`#P$P)P*V,R-U.T/\
      T0M1N2O4R5N6P8P:R;P<PCSGR DG#O%R'S(P+R  Q.#P%R [Y(P+R 2^#R%R'P MI#O$L%T&N'[(P*N,P-O.U0O1S2O3X4O5O6\
      P8V9P:P;P=R>RBOCRDNEPGPHR  SL#P%R !I#P$R%P&P'T-R.P0S1O?W@KAPBR W*%T'N 5I#P*R/R2P ]B#S%PCP  )6/# =[\
      ## C9$P%P&S   Ob%P*R 63#P%S&P B/$R2P=R?P 11#PFR  I,$P%R&P'S.P  /,'S-O .;8P:R WT.P0R  P5#P%T@PFP aR\
      #R'P 3$'N.O0V  7T#R-P >'#O-P/S Jb#R*P %D%P8R SWBRGP 1/#P*O-P1O3X8P [:'P0R  ?Q/# F!*N=S@R FZ#P%R $U\
      #P%R Y&4N5T 5N#O%S  #P#P-R BA#T%M*S@PDRHP 5W#P%TCPHP JR$R%O&S.R0P2P /7#P%S'T(P*S+P-R.O0O2P5R8P;R>P\
      @PARBODREOHR  Wb;# FT#R*R-O0P EQ$R4P @N$R%O*P2S ,J$R4P .C#O%R/R ZK#S%O  V.#O4T5P &1#O'S @)#N-T  (Y\
      #T$P%R'L*S-P1S2P=P  !E#T)P*M0P=V@O N]%P.T0O .S=P?R B&#P-P.P0S>R )D%N&P'V b=#O%OCU  WL#P%S'P >;#P%R\
        I*$S%N*S-O0R1U4P=P?PAPCSDP G!%P*R 4P#R*P8P  VG#R%P E<'S1P:P=P #U#RHP  Ba*PBR %K#P%R  YA.R0P HC#P\
      *U=N>P +.'O.P0T GF#V%O'N  2##R'P [A$R%O&P'S8O:P=SEP A$#P%R  F('R,P FS'P*P=S >B'P*R  /9#S%O*S-R0P8N\
      :P=P?S R9#O'S >$%R+P/M3P4P8O:U=R>P?PBSHR +?#P%SHP -X#S$P=P NY#R'P ;'#R'R*P1P:R=P@P A5#R*P  6^#T*O1\
      O=U>N  ID%R&P MA%R'P HH#J$P%L'P-M.P0P2T4`5R8P@RDPGPHR ?)'N*S-P.T1P HP#P%R+P ,0#S%N:R  !H#W'K C_1P4\
      R  FQ%T*N I^#S'P5P T<#P%R U/$O%S&P  ,Q%# T2#T5PBO !&#P&P'R-S1P  RY#P%T&P*P 05#P%R  I]#P%R.S0P2P RT\
      'P0R MK-O0S b.*S=O  E/%PBOEUGP N2#M.P0V =>#P*P-R J^#R4P 0`#P*R Q4%N'S0S1P VX%S&P*P  ,M#N$P%N'L(V*W\
      +W-K0P1P3P4P6P;P=XDPHS (1#R%P UE#R$S%P&PDP S!'P*R @I%TBN UM#T%O'P  L^-P.P1R @G#V$P%N'PDP )F#V%O'P*\
      P0P UV#P=S>R?O )C#P$T1P2P =L#S$P-P   5/## 5*#T%P'P*P +1#R*P /D=O?S  $5#P$S%P&P.R0P2P:S=OAR  TQ-T1N\
       1/#N$P&P'R(O)P*R+P,R.U/R0T1R2S3R4N5P8R;O?R@OATBPDOFPTP LL#N+UCP HZ#P*R-O.P;R<SHR .%#P%REP aY#R'O*\
      R-T2P9S=L@R  <4#N%P'S(R4R U_%R'P 'D#O$R%S&P'S*P.R0P2P8P:P=T?P  ?_%PBSGP @D#P'T/PCP [&.R0P .$#S%P'R\
      4O=R?P K/#O%T'P G70P1R  b(%S'O %C#S%O  bX#N$P-T.R0P2R=R?P 3)#R$P%T'P5PCP &R*S8PDP `I%RTP  5E#P%R=P\
      ?R ]Y#S$O%P&U'N(S*N+P,P-R=P?RCR $L$R%P  +;#P*N=U ,>#O%T'P*P  I6'R0P FL#O%T'P BL=O?S !(#R'P BU#R3P \
       Z8#S$R%P/O3R T<#P'R GH%T'P0P1P 7U'P4SFP  F[=O?S  N'#P.R1P @%$R&P'P*S2P -K%P'O*T *U'N.N0W3P  :8'P-\
      R.P0R  ]7#N%R'T*S-P.O/S0R9P=S>P@NBSCPGPHR ;M#P-R H6#N%S*U-P0P@O  4T%R&P H&'P/R H`#S$P%N'L(U*O+R-T1\
      V3P4P8P;P=U>P@PBPCPDPFRHP /6$O%P&S >D#R'P4P5S6P ]B$R%S&O=P  AI#N'U*R@PCP  `E%P'S*P C9#T%M'R:O=S 2L\
      *S@O AD=R?P $3'R*O8O;R=S  _X$O%O&T ^D=R?P E,%S8PEP  *G#R-P %L#P%P'R Z?'P9R +M-R0P1R2P `/#P%R  W-#R\
      1P (:#S'P*P 92#S$P'P /U(N+T C.#P$S%P  H2$P%U=OEP 18.P2R #,#P'R*PBR  D8#P-T1O=R?P  ?S#P6R NE'R0P  3\
      F#R$N%P&P'U(R*O+P-N.O/O0R1U3R7R8R:R=P>RBR E:#S'O 3W#O%S VC%O'U*S-P=P@PCPGP  =J#P*P-P1T3P 3$%P&R SU\
      'P*P+S  Na#P'R 9+*RDP  E0#O%S D*#O%U'P=PSP  @^#P'R GW'P1R (a#REP FT#T$P'P8RDPGP  Cb#P$R =X#N%S&P4R\
      =PBS a;#R*P C/#R%R*PFP Z/#O%P*O=R?RBS PP#P%R SO#P*T5O<OHS C$#N*P/U 'A#P/R  WR#Y%K(P+P S5%O&S'R=P .\
      K#P%RCP `'%R'P [4#R'P  /8BREP  KQ#P$R  <b$# Y#-P4R  3>#T$P%P'P*O-U.P1U3P5P:P=P@PFP &;#P'R-P.S0O1R \
      .P#M$W'P*O-O1O2WCP 'b#O%U4P8P CE#O&P'S)P*P-S.N0T1SEP F5#O-S JA*P=R !U#R'P  5I*R<P _A#X%N4P>PCPHP 2\
      3#S$R'P-P1P  A#=R?P %!#S5P8P=P <E#P'R -;#T%P*O-P1R *S#M$T%O&S'P+P.P2T=P@PAS $`$O2S  &_%T'N  8J%R=P\
       R`#P*N-P0R1S6P=T +/#P=R b,#S*O N8%P&R*R-P=P?R  [X=PBR SQ#P%R-R.P ]K-P.P1P2T  3Z'PBSEP -3#O1S &A#P\
      %P'P*T-P=T>PCPDP WP#P'R-S0O 3P$P'R*R1P  9O#P%S'PCP W=%P4R NI#R2P Q>.R1P UF#O%S  >S'P*R  K7%R4P GB-\
      P0S1P 4E-P=T@O  $=%R*P $@-P0R ^(%P=R 8%%N&T  N^'P-R1P=R 7@#T'N *C#P&P'N*P-T1P4P5R8R:P=RBRCS 4.%P'R\
        #M#T%P'P*PBP Q_#S%O _?*P=R @0%R'P .7#O=THP  [:#N*T-P8R  #W#V'N-P  <L#S'ODP  8B#P%R ;Z#R$N2T=P !Q\
      #T-N :E#N+UCP 3T%R&P  <5#O%S R=#P%O*P3U ;+#P%R O<#P$R%R&N'P.R8P=SHS FI-N1T  %-#O%P'T  5B.P0R %15R8\
      P  @1#V$S%N*P/P4P=PHP  `K%P4R S0#V%R'N*P-PEO NZ%O'S K13P=R  >'%P-R UV#R$P%T'P*P.P=P  b1#S$P%P*P/O8\
      R:P=R _=$S&P/P2P I$#P*R=P>SSP `5#P%SCP @(#O%P1P2R=R?RBR 9Z#K-S.P/T1P8T  Z1#P=S?P B@#S%P'P 9].R0P :\
      Z#N%R'T*P  N.#S1P=P EU#R$P Ja=R?P #5*R=P X.#S%N/R R<#O%S bQ#O'T=P  _>#R%P /K#S%P&P*S1P2P 5_#O$R%S&\
      S'N)R*N0S8T>PEPHP GX4P5R )3%R'P  SL#S%P4P <5#M'S*S=S>P@P a.%R&P O-#S$P-P1P +U#P*T<O QF#P$R /!'R0P \
       =R*P8R 4C#N'T T#'T(O+R-P/R0O1S=O  C2=P?R 0E=O?S ^G#R'P Y[#P-R ]H#P'R 2R#P%R   W:#M$R*U1P2P:R .>.R\
      0P b$#P%R *D#P%R b8#R-P=RCP )@#O%T'P*S8P b2'R0P  DG#N$O%J&O'U*R-S0U2S5S8R:O=V?P@NBR 0E#O%S $E#M$N%\
      O'O*M.S/R0O1S2T8M9T:O=Y>R?P@U $!#_$B%X&M2O 3<-R1P V['T0N 1b4R8P  a$#S%N'S-P XZ#P$P%R'P*P-T0S1P4R8P\
      =P?R  (>#S$R%O*P.R0P2R4P Y[-R1P A,#N/T  [Q#P%P'P*S-P1R #>'N*T =Q#P%R %U$O%P&S  U0*P8R >[#N'T 8`#P%\
      R :+%P*S@OBR +X#P/R  '1.S1P=P P+#P'U/N -.#P=R 0G#S'P*P4P>R  OJ$S%P*P=R 9<'R8P *?#S-PEP ;L#N%P'T/T;\
      P=P b3#S$P%O'P-U.P1R8P=P  D6$P&R aZ#R$R'O-P1R R/#T%NCPETHO G0'R*P !W'U*M/P9P@R ?V#S*PBP ]R$RCP  24\
      #R%P JI#S%O&P/R 3D#S$S%P&O'P  DZ*S-OCP 4A#O%O*R-OBPCPDTFT  WN#T%P'P*M-P/P0S2P5R=P?TBRCUFPGP UP%P'S\
       ?J%R'P  ?0#R$P%R'M*P/P=S@PET  B=#P%R I%#P*P.R0P?RER ?-$P4R 32#S%P'P  0a#S%O  ^-#R-P !:$R%P ]^#P0R\
        B[#R8P ?4#R*P SE$P%P0R  ),=S@O :X#O*THPTP -=#T%O.R0P8P 9P'P)P0S [4#P%R.P1R  1_%P8R G/#T'O/P0R=P \
       +F*PBR ;E#P>R G&$U%P&P*PEP -^#X%P'P/L  @P'P0R  P6#O'R-R R-$P.S0O@R D<#U$P%R'P*P-P1P=P <$#P%S'R*P-\
      P 3A#T'O-P1P **#P'P-S1R3P  K>#O0R8R?P :Z'S*O #-%P'R  (X-P1R :C%RHP L@#U'P*P/O  </'S(P+P A['S*P=P M\
      Q#O%R'SHP 6O$R*P  K6#P%R >G#P%R K>#O%S TC#P%V&T'L-O/P0O1P2P3R5T=N?UCT  $L%P=R DL#O%R'P(R*P.R=R )3$\
      O2S +.$S2O6R:P 8D#P$L%M&O'S(T*T+O-S.R/S0R1M2U3P4R5O6S9R:V=O>S?PARBNDPHPRPSP D1*S=PCP  ;X#R%M'U EN%\
      P*R3R5P  %V'R*P  U6#R$P  F;#P*P-S 9B#R%R'O=PDR  <E%O'S TA'R)P*P .7#R8O=RBP  ?(#R%R'P-P FR-O1S -R'P\
      *R4R5P @+$M&R2U9P Z8#O%R'P-T.P1P 62#P*R ;9*R=P G4#N'S-P1S3R?PBP  DG=R?P  ;''P-S1P  4A#I'_/L=P TS=P\
      ?R LG#S%P=P `L#R$P=R@P  .5%O'S @I#RAP -S#P$R _/*V=M 4R#U%M0T1P8P=PEP =U$R%N*T.S0P=R?O@P WZ#PBR  _=\
      -S1O PJ#M$P%N*P1P;]@PDP Y/#P%R T3%P(P*P=PFT !=%S'PCP LW#O$P%RHS FF#S%P&V'O*P=PDPEP  >T#P$R ;:#U%N'\
      P 5]*O.S0O8R:P<R=S?P D!$R2P  E7#O'S/R4O5S8R=PCP MW#R'P 9$#R'P  EH#R$P N11O2R=P@R bI0R1P PE#R'P  B(\
      $R4P :O#S%P'P*P8R  /K#R(P  U1#P%R -)'R*P  ?^#P%R  =C#M%S'U*P !>-R@P AR#P%P'R )='R-P0P 5F=O?S ).:P=\
      R _R%T'P*S4R<P>P@PBO  TR#R'P*P <+#O1PBT [H%P-S2P G-#P0R D6#O$U'P*P=P #V#O%U'N %E%P/R  H_#U%M ]V#O'\
      T-PCP ]Q*T8N *]#P%S*P 4M%O'S  ?4#P=R (B#RCP )H#S%O  X'#P%K'Y=P $2#R$P%U*R/O:PGP 0V%ODS -1'V0L  *K#\
      P%P'P*P.T0P M*%P'R  QE-P2R =R#O'P8T F>#S'O PG*P.S0P I1#OHS  5Z#P%R SB$R*P  BE#R%P=S?O a@#P/R 0Q#V'\
      N-P.U0O1O3P aF#P%R  $a%RHP  DW=R@P U..R2P   _=#O'S1P 8<-S.P1P *-#P%R TC#W%K DL*P<R  3:*V@MFP =4#R'\
      P ?)#O*T8P !!#P$R%P*S8P BI-S1O  N^%R'P R'#R%P 0`#S$O%O'N*V-U.S/P0O1R4P<P=U@PBNCPFO  ]<*N=T =@:O=S \
      :]'P3R  <T#S%S&P'O*P.S0S2O:R=P>P?OBRDR %@#M%O'T*S4S=P a`4S5P8P 6(#O$S'S*O-T.R0P1N8P=P>R `V'R*PBRGP\
       S0#P$R%O'P*S-P.T/T0P2S4O5S8R:L;S=U>P?NAPCP >..P0R  *;#P-S1P J<=NCT `b#R'P=P  9M#S%P,P @7#O-S1R=P \
      #(#O'R  7'#N*O-U=RCS  @Z-P1R8R>P VS#P%S3P Z^.R0P @D#F$f%N&]'L-H.L/P0O1I2c3P4T5O8R9P:P;P<P=O?PCSDOE\
      SFOHRTP =X#S%O=O?S   `#*S=P>P@P ,6#R'P  E<=# O9#M%X&P'P=P 4C#S%O Z0#R$P :2#P*R $Q$RDP _!#S%PEP  QH\
      &P K7#O/S ;3#P%R*P-R  _&## R$#T'O)P*P,S.R0P1P8P:R 30$O&S=R?P ]H#S%P'P*R=P  P8#R$T%R&R*N-P/P2O=OBUD\
      P G3#P(R+P-S1P <L#O+S *+#R*P `F#N$P%P*O-P.T/S0R2S6R8S:P=O?T EU'R(P O[#R%P  Q&'P2R [(#T'P.O =4(P*S@\
      P  JK#R'P(P*P+R,R YX'P*R OY#O%TBP ZN#S'O B_#R'P //#P*R=O?S  &?#P%T'P*P8S;P=PBRCP 4$'R0P:R?P D7#O%T\
      -P  X^#T$R%T&P'N/N0P8PBNERGPHSSS =($R2P  F(*S0P;P 2^%R'P 91#R%P  ]T#R-P  F:%R*S2P=PEP L[#S%P*P _1#\
      P 7N%PCR  1(=# S-#P%R >%#P'S*P b8#R%P 7X#P'P0S  ab#S%P'R4O=R?P ]U#U'N*P 4>#J$P%N'P-O5P8O:d=P>P !X#\
      O&P'N*X1P8P=RHP TD#P'S(P*S-P=P  5.B# A%#P%R 49#P'P*R-P0S1R=P Q-#O%P'RES  :=#P*T=O@P Y=#M$R%O'S*P0R\
      8R=P?RBS ?F$N2T O`%O'S  HL#P*P-S=P@RCP XV#R$P=O@S =.'P+R #S-R1P  QP-S1O -Z#M-R1U=PCRDPEP 4(.S0O  1\
      V$P%R&P A5*N=T 6Q-PHR 7V%P*U3P=NBPCS  *<#O'U*O-O0R2P<R=PCU /T#R%R&P-P &4#R%R=PHP _C#P'R*R=P  63$R'\
      P*P2P;P=TDP b;#S%M'O/T +`.R0P  TI.T0N TE'R*P %$*N@T  *>#L%O'X ;Y$P%R-SCO Y`#U%R'L ;D#P$R >M#P$S%P&\
      R2P `N#N%T :)#O%S  ?b#O$S%R&P'S*N-O.O/T0T1O2P4R8R:P;S<S=OCP 1/#R$P.P0R R1#T*P@O  0Z%N&S8R P,BREP 2\
      S#P%R 6<#S'O*P (F-R1P  >)#P%SBP 5W#R%P*R.P0RHP I]%P'P-P8T ]E#O%T'P >3$S%O'O*V.M/R0U2R3P8S=O@NAR 4C\
      #O*P4P8RDS 6;#R*O1P6R:R ];#P*R  ]$#P%T'P*P.O0S GZ-P=R  ,S$P2R RO$R2P  O*=P?R <F#R'P*O2S=OAR  %F#P*\
      P/S=T@O !>%O1P8T  E2#P=R a_4O5S  JA#R*P ?O#P%R aU#W%O*P4P8OBUCPDPFPGO Jb-P1S2P  /]'R*P 2T#N%O'U(O-\
      P.V0P1P  )%#S'P*R7PHP D+#O'T1P >N$M*O2T8R:R>PAR 1.#M'R*R+P0U1P=R@PEP a.#P*R (H#P%S&P  ;A#U%P*P4P8O\
      9R  KH#O%R'O*UBP >0#P%N'PCV $2#R%P %O=P?R R*#R'P  A7#O$S%TBN 3M#P%R*P=R L##T'N  _H#O'R $E#T%O'P Q]\
      #O-S  _^'P.O0T :J'R0P FE*P1SCP  8A*P8P=S WX-R1P _##N$R*R.S0P1R2P7R8P9P:O;R=T?S@PCP M3#T&P'P1P ,4*P\
      -T8P=O?TBP QV%P'P-S.P/P0R5P8RBS MG'P*S0P  b`#R'R8P [`#S%O(T+O-O.O1S  #A#M*P-P/U0P4S<R=R?SDPHP =3*S\
      4P@P /Q'P8R _A%RHP U,#P'S0P  #?$R%P&P2R M]#P%R1P=R .?'P*R =$%O'R.S0P  ^N#T$N%R'S*P4PDP a0#R$T%P&P*\
      P-P0P1R2P4R R1#P'P)R 54#S%P'P ,B#N$R*P=S>SBRSP GC*S=O D;#S%O  b3*P=P@S a<#P=R 9B%N(S+O/T4S5P8R=P?P\
      DP BW#S*O=R@P 9G#P'O/S a/(O+S @T#P$R  4X#R%P #b#U%O*PBP 7b#P%R QT$P%T&P*O=P?S [E#R=P  [W## E5#T'O*\
      P0R:P=R %1#P%R A4$P2R /&#V%N'PHP  6P$R*P  >K1R=P bP#R%O S7#R'P DB#P$P%R&O'S(T)O*T+N,S-S/P1T4S5N6P8\
      L9P:R<R=O>T?UBODPFOHP  CS#W$R%O'J*T+S-N.O0T1T2P=K@THP ZB#O*R/S=P 1V%PBR aN.R0P  <C%N'K+R-R.S/P0O2P\
      4P6S8N9P;V<P=V>RBPCS `)#R*P  5/#T$T%P&R'R(R)O*O+P,R-O.R0O4P5P8O:R=P>R?O@PBSCRFRGPRRSS N+#T$P%P-P  \
      /=*R;R=O YF#P*R )Y#U%P'P*O R8#S%P&P0P2R  <T#S'PDP  9V*S-P1P  N-#P'P/R0R G##S'O SK#V%T'N*M.R/O0M:P=\
      L@WDRERFR L0#['O-N.P0M `(*P5P=S ;>*P<R JI%SCPEP  J@%R*P U-#P%R-R1P .)*P/P=S ZJ#M$T%R&S'R*O0O1P2P4S\
      8P=U>R?O@PAR 98=RCP  B(#R1P %K.P0S4P ),#P$S%O&P2S4P  =-#R$P 6V#S'O  R.'O-S _E$O%S'P*S.R1P8P;O /6#P\
      %T'P ?)-R1P  &'#R%P I9#O%S  &K*# V+%P*P=S )6#L'U)P*P=T )T%S=PHP 29#R%P  Z#8O:S=P?R B'*P:P=R?R #B#P\
      $N%P'M*R-U.S0S1U2T3O4R5O=O@OBO GP%S'O=S?O  ?^#P%R &L#O'R0R 90.T0N  <Y#P'S1P5P=R N6%O/S O5#P*O-O1P4\
      P8L9] DS#R%P  &*#P%S'P ;^#S$P%T+P1PCP  ,M$P%P&U2P4P  ;b#R%P ;#%P'T*P=P>P@R  LM#S%P*P H8#R2P=P@R HF\
      .R0P S='P*R:P=R 77$P/PHS  RU=N?T #3*R0P <(#P-S0P  ^J'R*P-R 82#R/P  U/#S$P'O-P.R1R ^Z%P&R IH#P%P/S \
      N3#R%P  DV-U1M  9>$R=P `D#O'S  b:#O'P*T ba#N%URP D_#W%M*R0P5R8P=P@PDP :Q#P%N&PBU N5#R8P ,$'R/P Y_#\
      U%M'P  aG'P)R B1'O0S 0_.R1P  U^$P'S*P @`=R?P  X'#O%S  V2$O&P'R(P+R-R/T0R1O2R5R8T:S=P>P?OBNDRHP Y7$\
      S%O /Z'R/P *1#P6R8O:S=P>R?PCS G*#P*P=R?R  O&/P0R DE%R(T+N/P T0$R2P  5'%P*SCP >V$R'P.P0S2P )@.P0R #\
      7*W=K S84O5S  b*## PI%P5R  bH## O3*R-P3R=P F&$P%S=P  3S#O$P*P-R=U@PDP UA'P=O@T  b_'# 3+.R0P RC#!$P\
      %N'P*O1O3P6P=PCSGP  *2$P%R=P?R *N:P=R 3!$N%T&R'O YA#P'R*P.R2P=RCP  '@#R%P WK#R'P %G%RDP AH#P%R _=$\
      P=PCPDT R'#P-R  .^%OBS .=#R'P -A-R1P  T^'R*P @9$O&S  A3#S$U%R&U'L(O*T-P.O2P<P=R?P@PBOCP  /G#T%O(P \
      74=R@P a/=P?R  (^$P%R  Xa#S$PDP 1>+R.P  C$%R&P -D'P.R ^T#P%R'R-S0O1U2N3P8P=P?TCPGP 5+=P?R  6&*P-S.\
      P0R8R:P=P 8M#S$P.P Pb-R1P   !N#P%S =!#P%U'O %<-O.P0P1U  -V%P'R.O0S B;#S%PBP G['O*S &U#N*P-P0P1P4P6\
      [8P=P  D]#O%T-P AI#P*R &L#P%O'T  =N#P'S(P-P K-#P*P-P.R1R=R X3%P'P)R,P0R8R W'#P-U1O2P HX$O%P'PRT  $\
      N=P?R  %`'P.P0R FU#R%P  a:.P0R :W#S$R&R'R*R+P,P-M/S1P4N5S6P7R8T:R;R<PBPDPEOFPHR 1=%R'P =E-PBSGP -7\
      #R=O?SDP ?4#T%R&P'N)O*T,S-P/R6P:P=P ?]-PCR ;?*P@R K:%R'R1P@P  *[%O'R>R -@*U@M C1#P'S-P FJ#T%P'PGP \
       #1#P%P'S*P.R ZM%P'P-U.P1R8P=P 4<#O$U%O'N*R-R.R/U0R1R2P3P4P8PFPHP FH%P(P+R  -+#O%T'P*PEPHR O$*P=P@\
      S EP#V%O'PBO -E#R%R'P-PBP R7#S%R'S.O/O #^'P*T>O 0>$N%P&U.P0R F;#S%O=R?P )0#R'P  /4'P*P.S0P .:#S%P'\
      O*R  %N#P'R ZK#RDP @;#S%N*R-P.S1T2O=O ^_#T'O*P  [/#O*R-S9P=R?P W-#P%N&U 18#S%R'O/P :&#O$P%T-R5PCP \
       'M#O:S 9-#R$P P'#P$S%P ;S'P(R.R0P I-=R@P b^0P4R bH$P1P2S  ,(%RCP JM$O%O&U'P*R 19-P@R ;[%R&P 3H2PA\
      R   8'$R2P 1!#R'P #_#O&T  6D%P*S=R@O W@#O*S ?L#U%N'PEP '!*R2P P!#P0R bJ$U%O&R'R)P*T+P,P.S0O1R2P3P4\
      P6R8O=S>P?O@MBPCSFPRSSS  RR-S1O +S-P0R  M9#R+P FV$P%R=S?O  `8#P$R XM%P*R  ^Q#P%T=PEP SJ%P>R 2^$S&P\
      DP  &&#T$R'O/P2P 8>#P%O>T K'#S$P'R*P0P2P>PBR  X%1P=R DY#O%S b_#R%P'R*P.P1R3R4R5P8P=P>R P[#N$P%U  I\
      =#P%R /@#R$P%P(S*P A1-R1P 6*'P.R  SD#M'V*P3P=R J9'P0R 7'#R%P ^Z'R*P GK#M%T'S*P  DR#O*P=T@P G]#R$R%\
      O'R*P-L.O/R0S1S4P8P:S=R?RCP ++8R>P  #&#P%SEP U4#S%O @#*P-S0P 9V#R$P M:#P%U'P+P-S0R2R3P4O5O8R:P;P<P\
      =R?PCSEP .^.P0R  2I#R'O*X-R.S0P1P=J XG#P'S4P &#8P=R *+#R%P  Na#P%R aJ#R$R2P=P UF$P%R 6Y1S=O  ``#P%\
      R D:-P.R  X^#R>P '4#P&P2S A+#R/P  QV#W'N8P=P @E%O'S 1&#P$R  =/%O=S B*%R3P  DS%R'R)R,P5PHP  YZ%P'P-\
      S.R0P  `%#T*P/PDP *A#N%T'P X:#S%N'R  SK*P-O.S0O1U2P W06R8P9R:P  #K%P'R  S3#R=P @S=R@P 'F8O:T=P AT#\
      S%P*P M72R=P  @.#R-S1OBP Q/#S%P(P YT*N=O@V -6#P%R K4#O$P'P*S-R.P0P4N5R8P:O=T>R?P@UDP =&$P&R R-%P'R\
        ##:R=P +9%S.P0P 'a#P%R TU#R/P  ZW#P$O%T'R.P/R0S1P2P4O5R7R8N=R>R?O@PBRDRERFP 67*P=R K/#P%R YC.R1P\
       (@#S%P'O5R 4:#R%O'N(O)P*P+R,R-R/W0M1R2O3P4R5S6S8S9R:P;P=U>PCODREOFPRP  VE0S1P2P EP%R'P NI%P'S/P N\
      $#P'T-P2P /P'S*O  ?6$R&P `+#S'P1P ]B#P*PHS  &I#L$V&P'O*W2R4N=P>P [_#R%S'T(P)O*N+P Z@#P*P=S @T$O2S \
       `1#P.P0P1T )5#T%O-P  &!#T$P%P-P 5I8RCP  <X%P*O-W.O1R4P=PBPEOSS  aR-S1O X7%N=TCP ID#M%S&R'P*R5R8PD\
      PESHR ,K#OFS -[%T&S'N*P?P@R  AA*P8R >3-R1P  3/#S*P>P .G#O'U*P 1&#T$O%N'P*U-R.R/R0P1P2S5P8R:O;S>R?M\
      DP -K#R5P  ?=#K$P%O'O0P1P4P8S9P=W?]@OBODP KN'S(O-P.R1R2P:O=S X<$U%P&O2P 9!#R'P  AI#P'N.P0JB] 09#M'\
      T*O0R4O5R8SBR Y!%RHP  QT$P'R.P0R=R?P IM'P*R M,%N'U2P ?G%R&P E0'P.P0S !6*R<P  Q.#R%O&P'S*P-R/R1P2P4\
      REP 7V#R$P&P*R-P1P=R>PDPHT =R#P%R  <'%P'T-R0P2P=P @1#R%P*O-S.S/P3O>SBP $E#R%R'P:R=O G8#V-O0P1O2P  \
      _K%P*R -B%SCPEP (T-P@R S0*P8R 3].O0S  :O#T%OCP N=#R-P4P  !3#N'T 2J$R%P=S?O &A*S5P9P QU#R%P ?3#R$S%\
      S&P'T(O+P-R/P0O1O8R=O?SCP T;#R-P +7#M%P'N(P*U-O=XCO 9H(P-R=R@P BQ#R$P @9#T%S'P-N/R=OSP  6-#P$T%N&T\
      *P2PDP a'#T%N GZ-O1S %G#R$P  6[-R1P ;E$N%T 87=R?P XV#P%R  ^-#U-P.P/O #_#P%P*S %E#N%T  O?#R%P)P*P-P\
      0R=S 1O'T*N bI-P1S=O ,b$P2R b'$R)R*R,PHP  *G#R'P 3Y#N%UCP Q?#N*T  0W#P$R%R&P'T(P*R-S.R1M3PDP /a#T4\
      P=P@RBO >K%R/P  GM#P=R )Y#S$P%P _1-P=S NU*S=O  ,9.N1T EU%S9P=P  :6#R%P-S1O C^%R&P )1#S$P&M'O*Y+O-L\
      /P0O1O3S4O6P8W9S=W>V@RBMCPDNEOGO WI#R'P #4=V?L  '?%R*P >V#R1P  Q48P>R 5=%P=R *I#R/P O5*S8R>N #1$P-\
      P.O0S1R2R=P?R >%%P1R Pa$P%T&P.T0NCPHP ;S%P+R0P=R?P .S'P8R =K#P%R  9b$R2P G+#P0R1R aF#P%O*R/T8P:P=S\
      DP @P.P2SAP (3%R'P ]^#W%O'P*PCPEP  A'%R'O.P0S O!%R'P.R0P ['#T$P'P*PBP =+#O%S1P R%#T%O*MHS  /^#O$R%\
      P'S3R=P  Y3## )S#R(P b3#R%P X>#S%P'R0O  W<-R.P1R4P &`-PCR >'#V%O'ODP O]#R=S>P?O  B<$R%P ^..R0P @($\
      P%S=R?PDP P.=R@P !$#P'R S'%T&P2PCP  QJ'S*R=N C&.P0R W?$P4R DB#R$P $#=T?N 5Z2PAR  N.#S/O `*#S'P-P/S\
      0O <U#U$O%R*P-S2P8P9P=P 6J:O=S  CQ%S8O /C#O$N%N&S'N+R-N.R/P1S2S4R5P8U:P;P<P=N?V@VBRDPJP %-BRGP 0J#\
      P%R ;C#P$P%S   U'#P/R 4J#T'O8P 6[#R8P 3-#P/S=P 83#P$N%V&P'O(P*O-R.P/S0R1R3R4O6P;R=PBSDREPGPHSROSR \
      FD'R(P S)%O'O/P0P1O2P3V=RDS  8C*R3P G^#N%TCP  ,'#P%R 8T'P.P1P2W4PAO UM%R'P LN#T%P'P-R1P5P  X$=R@P \
      5%#S$T%R&R*R+O-S0P2O3P5P:R=O@OBRDPEPHPSS  +I#S$P%S'T/N=M@S  OB%O'S 1L%R'P CD'P0R (M#T$O%P&P*S-S.P0\
      R8P:R=S>S?O@OCPHP E7=O?S  ML#O%S FE#R%P 12%R'P 0;'P(R aE#S$R%U'R*P+P-M/M0T1R2P3R4P5S:R=N@OARDP  =D\
      #P%R  PO#P-R 9D$O%T-O2R L[$P%S&P ]A#P&R 4J#O%R O)#O/S ?O#P%S&P'O(P.P/P0R1R2P3R4R8R?S@PAPBTCPHP  E8\
      #R%O-R )J#P%S=P  P5#S%O U?-S1O  DB$T%O*P /Z#R%P LJ#S$P&P Q/#R$P !L#PBR )T-R.T1M ]-#P$R  2I#R/P KM#\
      P'R GV#P%P1O3T C&#P%T&P'P J1=S?O K)#R%P  0'#P%R'R*P-T1P2P4P 'W$R%P4P ;_#R%R'P-P.T0N1R?P G&#R*P  $V\
      *P.O0S4R=R@P 'Y*R0P1RBP  F#%# b88O=S -<#P%T3P=P WS%O'S.OHS JU#RBP  Ya#S$P%M&RHT D5#P'R `Z#P>R (!#T\
      $R%R&P*N1P=N?T  +4.P0R =S#T%N EG'S*O P-#R$P  XI#P-T1O2P  +B1# ,0(P+R  UM%RCP &M%T'N 6>#R8P NE'P0R \
      8?#R%O*P-S1PBR  4F%O'R8R HI#P%R U'#R&P S0*P-S.P0R1P=S?P@O  SU*S=O UY$RCP  ,>#O-S  (B#N'R(P*S-R3PDR\
       0&#S-R8O<P  VZ#N'T  9Q-S1O 1[#T%N -@*P=R KB%P&R &J*S@P  U(#P%P'S _>#R$PDP 8`%P4R  J!#N'P-U (T#P'R\
       MO#P'R.P0R [(#R'P  Q%#O%P'T GA#W/K 'a%R&P  *S%N'T UN#P%R0P5R /b$N%P'N*R+R-U.R/P2R4R:P<S=PBRCOHS F\
      !#P$R%T'N*O-O.S/R0S1S8P:O=U>N 5(#R=P MV%L'V*T-P.P0PEP  0B)S,O ,S#O%S *Q#O%R'R1P ?U=Y?I -_#U%M  /9%\
      P'N)R=P@PCU KS%P*P8T=P ^_#O%S  1A#P$P'P*O.S0N2U3P@SHR *@#P%PHS .##R'P FH#P%R  ?)#P'P5PBT aN%P-R  ;\
      %.R0P I(-N1U2P 8I#T%P'O/P bQ#R%P ZQ%P>R 8'$P*R-P2R=PCR D0%R-PBP  `+#P-S.P1S2P6P +^#R%O*R-P=PDS Z+#\
      P2PDS  :E'P-R L;#ODS  %,=S?O ;T=O?S $$#R%P'P-S ^6%R-R1P2P '0#R'P M60P@R ]<*P4PBS CE#R3P  >V#S%P'P-\
      P8T9O E?#N'T ?!%RSP ;5#M'T*R VI%P'P(P*S-T0P1P6R:P=P 2T%R'P  ?.'P8R  Ha#T$O'N2S /+'P*P-S KX#R$P%P'P\
      *T2P6P /I#P$S'P0S2O  I*#P=R H-%P3R  )O#R%P(R*P+P0R1P2P4S5O=T>PCRDP RA%P*R AU8P=R <J#S1P4P  _-#R$P%\
      P.P/S2P8R 09'R0P '2#O$P%P(S*R+P-R0R=R>P@R  8Z#R(P A)*P-TCO [U#R%P-P1R   0-#P%R EC#P'P0S  H^$R'P U!\
      #J(P.T0P1Y2O8R;P=P ?R'P-S2P '%#P%P*S DK#P.R PN:S=O F4#R-P  &P#T%OCP 6L#P$R >E%P*P8P=T ![#R%P  7/#U\
      $P%P'P=P X/*R<P Q/$P*S2P   BE'O(R)P*T+P P;#R*P 4T#S%O @[#P%O'T  CZ%S'O XS#O-S =6'P*S-P .Y#M$Y&S'P*\
      P2N=P  a*%# EU=R?P I+#P%R  ,N%PBR ;T%S'P@OER NK#S%P'P D2#R'P O?#S$R%P'P*R.P=RHP K1$S-P1R=PRP =1%S'\
      P*P ('#P'R  T_'P*R O(#P1R 3G#P'S*P  .;#P'R A%#S$P%R&P'R*N+R.S0O2R4O;P>R@RCREP 7b$R&P %@#R%P  94#R$\
      P F5$O%P&T H`#O*P-P=U 0A#O%U'O 'R$P%T&P'W*R0P8P=PBNEOHP 2,$P2R  aL8P:S>P *5'S(P+P S2#Y'P.P0K b+#P'\
      O*T  N.#S%O C9#P%R =.#P$T%O1P LI.R0P 11#P%P*S O9#O-S  -a#P%SDP 9<#P%P'P0T4NBT :0#M$P'V #6#P%R #$#S\
      %R'P-P.P0R5P8P:R +V$P*R-P2R ?4#P%R  H!#V$P*P5P=P P4#U%P'O3P WS#N'V.PFP /1#N%O4!5P6P8N=PCP  2K#N$T%\
      O&P.P0TBR ;U#P%P*R1R4P  -($R2P  N?#R'P 9Q#O%S W1#R%P M9$R2P #K$P2R ^'*P.O0S8P:O=U  .-#P0PHS ZY(P+R\
       ?&#O%S'P  ZX#O%P-R=R@PES ET#S$P'PDP .0-S1PCP N0#O%P'T=U@M /D#O*R@R S5#P*S@P  3S%P'PDS W+%R'P*P Y!\
      #P%R8R>P  ;9%P-P=R?PDS )0#R'P  *A#P'R !V%R.P0P )5%R'P 0@#O$P%O&WDP ^0#V-P=PBN  BH#S%P(O+S-O.S1S3N \
      RE#R%R8P=P  ,$#M'U 4S-P5R '5)M,U *54P8R *$#P%R  S`#O%S H7#OBS ;b#P*R aW$R.R0O:P=R V:#P5R  G!#R%P ;\
      P*P-U.P0P=P R%-W1L=P  L?#P8SCODR H%$T&P*P-P [J#T%O'P '.%P BY%U&M-T1N  68#P$S1P ?U#P%R _Y$P%OCUEP !\
      W8P=R  2!#R$R%P'P*O=S>P C!'S*O ]E#P'N(P-T1S /?=R?P PP#S%S'O*P8PCP B0-O.P1U2P GB%T*P8P  JB#T%N :R#S\
      %R'P*S0P=ODP ZD%T'N *U#P'S0P1R2RAP  [_#R*R.R1N5P=S@P 2/#R$P'N*P-U.P1SEP 3..P2R E*#P*R YL#P%R NR#O'\
      S=P?R  <%#M$O%U&P'O)P*R,S-O.P/O0M2R4P6O:S;S<O=S>R?T@V  $E#O$TEP R0#P%O*V-P5P [H$P2R &;#P$P%S*P D<%\
      R&P 3T#T%O*P  4O%R3P;R=P  >,#O%P/T1P  4H#P'S*P F(#S%P'O-S.P0S1R2N  F.#T%P&P'P -S#O&O8PDWHP _$#P%R*\
      P-SDP _3-O.P0P1S@S   7I#P%R-R.P2P b&&P2R (>%R'P*P=P>S IB%PBR M[8P:R T'#RBP UY'T.R0NCP  '[#P%R'R*O \
      HI-P.P0S &W#R%P B`#P2R <6'R*P  -.#P$R [:#P'P*O-P/V Q^%S/P?P %P%P'R IY$P%R&P'T*P0R4P6O8R:S=PEP .?.P\
      0R1P -L$P*V8P=N  A^4# <N*R-P M`&S'N)R-L.P0P1S3P4P6U8L:R;S=T>RBPCRHP HV*P=T?O 4Z#P$U%S&P*O4P@P 8X#P\
      %O'T   9]'S*O `T#P%R `F#R%P N##S'P*P &=#R'N0S W[#V%P+P@PBPHO  Z4#R$R&PBP U$*O@S  '$%P'R <U#M%S'V)O\
      *U,O-P.PBP  JP$S2O V]#T$R%R*O.R/P0P=NHR NF#P'R  DJ=R@P  0[#O*U;R=O?O +C#PBR /[#R*P  J`#K$P&P'T*P-P\
      /P0R2R4O5S8O;R=R>R?U@RCPHS %K%R'P  B)#V%P'P-O1P  7X#S%P*P  b;#S%S'P/N V?#R$S%P2O (F'P*R  R/#R%P*R=\
      P b:*S=O D5$R2P 8T#V'M)P  EA=O?S I5#R%P `,#R$P $Y#R'P  =P2PAR GP-R1P [C#R%P=OCS -b#N*S-O1S  RZ#T'O\
      /P  Ta=N?T O0#P%M&P'S-U 3$#R%P )9#P%R /W#S%O  ;.#P%R NR#O'T*P=R>P@P  >L#S%P=P b.#P-R.P1S4P _<#P4R \
       .J%S'P0P <K$R'P 2&#R%R*R-P0PBP XX#R%P  %^#R$P A,#O.P8P9R=SBR EQ#R-P +!#P-S0P '1#R%P  Q5#P$T%O'R(R\
      *O+P-O/P1T5P=P>REPFTRP R,%P'R*P CK'S*P-P  *B-P.P0S A='R*P-O.O/P0Y2O %:#T$P%R&R'N*P5P<R=R F_#V%O'N \
      `_#P$R%R/P  -].O0S  7A#P'R aI#R%R-P1P K,#P*P4P=O?W@PBRDPFP G,#P'P*S S_#P%S/P   _$#P'S0P '/#O'S*O.R\
      ER 'G#X'L*O  %O#P'T*M/R1R KO#P$R%R2P  `(#T%U*P8P=P@M GM%O'T0P R<#O'P-S1R S##P'R VN#S%O 4H#W$K%U&P'\
      U)P*O-R.M/S0U1K2O3R5R8O:T;S<S=N>O?P@OBMCRDPFTHRSR  N6#U%O-PDP _V#S$P%P&P'R(R*S+O-P.T/P0R1S3P8S:N<P\
      =O?R@OARBRDPGP QG#R'P  VN#O%R*O-T 2U.P0R 9>-S1O NW8P=R  'E#S4P=P *>#P4R S<#U$S%R&T'R*R+P-P/O1O2N5O\
      8O;S=S>PCPDP ?1#R4P  V0#R%P  66$S-P2P N='P*P-S.T0R1M=P @F#O*T.S0P=P@P L7$P%S&T'O2O:P=RDP WN#P'R*P-\
      O1R=T  G_#R%O'P.P0RBPHS HL*P=R +]-R1R3P L!#P$R D(#P%R-P  (4$P%S&P*S+P.R0P@PBOGS [<-S1O P<'R*P  ]A#\
      T$P%O =6%O'P1P6S8N:U !`#R'P*S0P1PDP F##Y%O&P4P=NBPCPDSEOHR ?W#P-P1S  JY*M=P@V YR#P/R 9=%R=P  Ra#W%\
      O'P*PBOEP 0*#RBP aE#P%R'P*P5S<P=U?O UI3R=P  WT#P%T'PBP A`.P/P0S -$#U'P/N  &J#S%P  5%#P%R CY#P'S8P=\
      P  =)$R'P*S8O Q;%P4R  PW#P0RDP *E'P0R 9N#T%P'R.R1P=P>PHP _61P2R   JD'PBR L[#M$R%S&P'S-P.R/P0P5R ;&\
      %O'O-U ^>#S%O(R+P NE#P$P%R'P>PDS XI'P4R V6%R*R-P5PHP LG#P%R ::#R'P  Y0#P*R W]#P*R1P=R  3,#T$R%NDP \
      /R=R@P /C#RDP ?+'P*R  0H*P0R1P8P:P=T #Q'P*R =*#N$P%S-S  3L#R'P aR#O%S'L(O*S+N-X4S5P:RBPDP Y['O*R0P\
      =S 91'P.P0S2P8R9P  .M#S*P4P ;`-R1P ?M#P1S8P=P R'#N%T O+#O%O*W=OCP  *>#P'S(P ]O#R%P&S'PHP UK#P1R 2L\
      #R%P  XC'R*P-R  0_#P%R ,N%R*P  6,#R'N*S-R=P &T#N%T $(#R*P `F#N'T [I%U'O4P  O;#T%O'R*O.T2OCPDP b<#P\
      /R R=#N%TCP 3*#O%N-R.S2S3S8PDP :!1PCR  8F%S9REPHP ;B#O%S [+#P$O%T'PCPHS  M$#S'P*PAP LX#P%R $^#N$P%\
      U'P*O-R.U0R1O3P -/#R%R'U(P*P+O:P=RHP $2#R-P1P R($P4R  a^-R1P .3#P%PHS  6?'P*T3P>P QP#O'R/P0S S6#P'\
      R-P/R0R1P  ;$%S'O.R0P `N#P*P.P1S 28(R+P  [-#P'P*S E5#P0PHS  Z;#RBP  W''R)P PL#P%R @W'P9R Q]#P>R CM\
      #T%O8P  !@#R'P HY*R=P `=#N-P/U  L%#R%S'N*P =@=S?O  -K8P=R >51P5R 2&#S(P/O=R TQ#P%SEP AW#P%R-P.R --\
      *P=R  P-#R%P UT%O&S'P-P8R=R F_#R'P  _L#P'R ;@#R%R'N-R S-#P%R :M%O1R=R 5U#O$P%S'P*R-P1TCP MJ%S&P'P*\
      P/P8R=T@P =$#U$P%P'O5P  '0#L%S'R*T4P [(#P$S2P H9#P%T'O H_'P*P-T0O1R M?#P'T1O <-%PBSEP @L'R/P ([%R'\
      P VY#U%M >!#P6R:P  XM#P'N/R0S1S6N:T=S@N .8%P'R  K'## CE'S*P G+$P%R&R2P RO.R0N1S  +B#P*R L9%S'PHP 5\
      K#R$P%R.R0PCP  TN#P$R  8U#P%R LD#P$P*O6P8P:R=U SI%P2R  T)'P.R CJ%R :K#S%O*O@S ?Z#V%O'P*P.P *;1P2R \
       10#P%S1P .`#P'P/S 1!#P%R1R W2#O0S 5!#P%R'U*O0O X_#P%R Z_%R>P VZ#S%O  0'#O%L-P=WCSHP X5*P8P:N=V :%\
      *R=P ab#W%P&O'P*P-R.R0PBPCP 5H#R'P !_%P.R  6%#R%S'P*R/P3PCPHP  _E$P*S=P G;'T0N ZJ-P1R=P>R X5%R'P  \
      <a#R%R'T*N-T/O0P1O6S8R@OCP @K#P%P*S _S*M-P=S@T TW#O2P6R8O:X=O  LI.P0R )]#O%T3P `;'O.T0P :X=R@P  JU\
      #R%P1R=P SD.R1P=PBPCS -:#P$P%T&N:O=SES M9#R%S*T-P.O0O1R@ODP  =I.P0R:S=O OK#S*O.PBR  bD#J$P%O'U)P*P\
      -P.M/P0_4P5P<P=P?PAPBSCUFP AS#R.P KS.R0P &=*P=R C%#N%T-T1P2P=P  aZ#N%S*S 'I#R3P =3#S%O I##X%R'P/J \
      2%#S%P*P  Ja#M$P-S.S0M1X3R4O6R8P:P=P?U@PDPHP a$#P%R  7I#P%R R>=O?S ,W8P>R T5.R2P  `U#P'R=N@S 5?#S%\
      P*P *^#P$P%R&T'S*P.S0OBPCP [8#P%R _D#S'S*P-P1P=P HX-P1R  K+#P'P*T=P *)#O'S <%'P-P0R1R !$)S*P  U^#P\
      $S%L&R+P-P.R/R0P1S4O<P=P?O@UCU 3>#R$S%N&S'T(P*R-P.R/R0S1S2N3P4T6R8T=N>N@NBOCTHP  5/$R%O.O0S8R `.#T\
      *O=P <%#R0P .1.S0O Tb#P%P=PDT //#P%R-N1T (0#O%S *W#S$R'S*M-S.T0M2O3P8P:R?S@RHP  6:#S$P%N'O2P8PEUHS\
        ER'P*P-R1R3S=PCP 4!#P%O'S)P,R.R0P Z@#S$P%P  `3$R3P8P:R +;#R*P QY#P$R U)*R-P  P)#R%P 6$$S%R&P*P-R\
      .P/R0O=P>RBRCPFPHP YX#P%P'R=R C/#R.P `>'P*S-P4P=RBPDPFPHS GR#S-P8P L=#N%T  %G## ]7*O=S a[#R'P 39#O\
      $P%R'P*O-P.P/U0P1R2S=R  -!#P'S*P YO#T%MDSHP >_#P=R Q:'M*U ^/=R?P ,b#T$R'M  (;#P'R ^`#R'P QH#T'O-P=\
      R?P OP#O'S F=#P/R .H#O/S  :*#O'S 6X#S'P*P  MA#OBS (<#O'S*N-R0R4S5P  4C#R%M(P*P-U.P<RBR ST#P'U.P0P \
      VZ#N'T UO#P%P'PBU  2Z.O2S P;#P(P*R+R=S?O !*#O$O*Z-S.P0T1N2O4P;P=O@P 26-T1PCO /0%P'R5T=PHP  34#P&O'\
      P*R+P0S1R8P>R 0b$P4R A[#P%R@P  7(#O%N'U)S,P-P0P4N5U8R:P ^B-P1R  Y[%# G..R0P NG#O$P&R'T*S/O0O8P=S>R\
       XP#L$O%N'P)O+R,S-O.W0M1W2V3S;P=OAO $Y#P%R*P8R=R@P LO%O'S ?,#P%R'R*P.T0R2P3P4P9P XT%S'P/P2P6PARDP \
      9>#S%R&P*PCP  </#P/R  .U#R8P /+=P?R ***P?R GE#P$T&P'T*O-P  'U'O*T <(#P'R-R8T=N ;B#S%O=R>P  `.#U-O1\
      O :1#R-N1P:T -,%R'P RN#R'P*P=S?P  NJ5# SI$RBP  M==P>R =F#S$P%S&P'P*P-P.P1R8R>R P3#P8R NV*P;R '&$P*\
      S2P U:#S%O 5?%P-R  9@#P%R4RDP <*%SEPHP I;$P%T'N=P?R 2:#P%R  (]B# ,'#T%O*P 99#S$P%R'P4P  2Q%P:R H##\
      R(P+R?P -##R%N'S 2T#P'R V>#N*T   ;_#P*S-P 7$#R'P JH#R.R/P0P=R  'E'# Kb#P%P'O*T3RBRCPEP TF%O8S 5;#P\
      %R  FG#R-P BJ=R?P  _R'P0S AT#P$R -@%O&S  7H#P*R >S#O%P*P+P4S5R8S>R@P V,#U%O'P=P HX'R*P -a#T/N  4A#\
      R$P &/#P'P0S .;=P?R V<%P'P.P0T P8#R'P ;J#R$R%O 6M#R$P  '<=N?T '6#P=R RB#P*R=P@R L2#N%P'Y-N0P 3P$R%\
      P  D(#P%R5P<R ,T#O/S  '8-R2P  !/#P'S(R+P-P.O0S ]2'R*P PB#R/P IK#P'P*R-O.O0S8S9P=V?M@R @V#S$R%O&R'O\
      -R2P8P9P:P=T@P  TS#R*P:P=R  3]$P%R !D:O=S [C#U%P'PBO  A:#P'R (L#P'R  _M#O'R0R -W=S@O ;>(P+R  `W#S%\
      R&P-PBP R1;P=R !]#S$P&R1P4P K]0P1P3S K9%P'R  N2#S$P%P  ]8'P*R @>#S%O(S+P=PHP 9`'S0O :;%P*P-S  IC#P\
      $R Jb#K$T%S&R2P <Z#O$R%S&P J7#R$P%R*P@P ;b$R4P8P=R Rb#RCP  *`%R4P M.#P%R HH#P'P/S V?%R'P  ;>#P$R%P\
      'P*P0T=R@P  GU#N%S'P*P-O0P1X2P <_=P?R L2#R%R'O*R-N=R &D#P$R [V#P%O'U*P0P  <`#O$R*R A;-O0S ^:#R'P 4\
      )#O-PCRHS G^$S%O&R.R/P2P=R@P MO#S*O HA#P$R  [`#Y%P'L4PEP ,)#U%S(O*P+S.P/R1O2P3P4P5R6O8S9R<N=U>R?KB\
      SCPFRHRTP  7B#P%T&P/P `,%R&P D$*P8P>S ?Z%P'T*O 1'#R%U&P*P-P8PCPEP WG#P%R J[%P'S(P I.:S=O E2%R&P &3\
      %R>P  W#*# ^a=O?S 5N-O1S>P T]#S$P%N-P4U :2#N*T-P0R1P2R8SCP ?$#P%R '`%R&P'R.O0S:T=O?PBP 2W#R@P D*#P\
      *R 2(#R*P  MV#P%T)P-P U=8P:R L%#R%P %.4P5R *5%P'R :(#R%N&T*P  aB#O%S4P A/8S=P?P  [K*R-P X$#P$R C!#\
      O%S  aH#T%P*P=P 9W#P%R A;#P$R*P1P2R 9a#R0P 8/#P4P=O>U =H#P'R:S=P?P  /0#P%R *3%R&P=R?P 4=#U$U%T&V'T\
      (R)T+O,S-N.L/S0R1N2M3O4O9P<P=N?P@MAPCSDRFSHR QS'P*R OF$R&P 3b#R$P'P*R  @3#S$U%N&O'P(O*R/S4P:R=S?P@\
      RBN IL-S1O 3L%O*S _T#R'P  ^.'P*O8P=S>S H-*S-O PM#R0P  +4%P*R -+#N'UEP  J.%P5R [%.R0P ^?#P-P8P=T HK\
      $P%R'R(P*T=NEP %=#P%R'P 9I*T=P@P &b-P1R  ?T#P&P'S A,#P=O?T W3#O%R'R)R,P  :O#R%P'R-P H0$RCP :6$P%O*\
      S-T.R0P1O5R8P   GG'P1R QP*R>P  WP#P-R CL*P/S=P $P#N%T _[#P%R Y/-L1V (;#R%P  L8## 6.'S*O $%#P$T%N&S\
      'P*OCTDP  %H%R'P `K=P?R L_8R:M=T 0N#W%O*O8O '+#P%R'R C+%S'O=P ;.#O%S*P.S0O@R  'T#P$R  V=$S&O2P B3#\
      P%P=PDPEPFV 83#P*R I1#R 5T$R*P2P=RBOGS WP#R$S%O&P  N_.P2PAS UJ#O$S H%2R<P M/$K%O&L(W)O*V+V-U/P0I1X\
      2N3N4R5U6O8P9P;U<V=R?P@PAOBOCODPEOFTHTJPSPTP TR#L$M%O'R*T1P4O5P=T@ZBPGP  *H#R$T%R&P*R-P.R0P1P3P8P:\
      RCP TD#P1R *B6S;P=P  2X#M'P*T4PCT P!#T'O=P  :I#O'P(R8U=PHP C,#R*P  ^O#O%S 3=#P$T%P&P2P OG#R*P  ^'=\
      RGP #+#R$S%P&N'P*P/S2R=P _('L.O0X  L[#P/R G+#O-T1P  8-#N$R%R&P'P*S-R.R1P5P8S YR%RDP 1<%U'O(P+R-P4P\
      FP DX#S%O -_*U=N  >]## ]%=RHP HC#S%O R@%R+P =4#P%T&P*P  :<'P*P+R0R=R@PDP Y]8S=O :/#N4PBU FI#N%P'O*\
      R=PDSFUHP  )8#R%O'T5PDP ]N#S%P/P 0Z#P8R %V#P%S'P  VL#S$P'R*R,R0P;R=M@R ])#P%T'P-P3RCP AX#M/U 46#O'\
      S  F;#T'O<P /L#S%O ;[#O$P%S 2%#P%R  &&%P'R >U#S%O J'%S&O  :Z#T$P%N*T5R=PBPHP bK'R1P WX%T'O(P  V9=R\
      @P IM#S%P*P  ;b$R-P =)(P*R 1'#M%N'P*]-P1P3PCP !X#S'O*N.P3P4R5R:R?S@PBS _Z#R$P'RBP  (a#P'R ?R'P)R P\
      D#P/R T!-P=R $*$P&R:P=R ,N#P'T/O  VH#S%O8R=P  Y?#P$R &N#P%R  YO#P%R Q*#R.R0P1P4RCP  J?=S?O P3#O%R'\
      T.P0P *0-S0P1P  9)=O?S 6_#T$O*P ]4#P8R=R?P AH#P$U&P'P*P U3#R4P Z8#T'P/N 1L#P%R >-#R*S.R0O1R=O RE#R\
      $P  =I#R4P &?*P=R  D]'P*S.R0O RM'P*V=N@P KA#T$T%P&P/L0O1P2P3P5R6O8U9R=P>O?P@UBPDPET  `W8R:P Y-#O$O\
      +P-O.R/T1N4P=OBX 8W#O%R&P'P*T/S1S2S4P5P8R:O=T>P?N@RAPDO I;#N$P%PDV 3*'P*S=O @T#R%P L8$P'P*R-H.R1W2\
      R3T:R=M?RAP QQ#S'P*P CJ'W*K  OR#U%O-R.O4R5P=P E9#M%P&R'P(O*P+S.O0S:R=S>R?PAPBSCRDS E(#R*P/P5P6S8R:\
      O<S=P 55#P%R   C#%P*R V=$R%P-P 0<#P$R J3:P=R  =P#T%P'PDP W>4R8P /3#P%R `=#P.S0P Q`8P=R  [.#W%R'M*O\
      =P?P@R PF#R%P &^#T$P'P-O.R 8Y#O%R'P*O/R4S8R9R<R=P?RBO T`#J'X bL#N%T aB#V$P&O*P1P  T%#P%P'S R9'P-P1\
      T3P K:%R*P  _G#R$P%P*O4P=W>PCP $Z'P0R=P?R 18%R&P  H)%# $T-R/P:O=S R1'P.R  OJ#P'P(P+S  b`#U%P*OFP  \
      :R#T%O&P  K&#P'U.R/N0P <D#T'R)O*P0P K(#P%R J)$P%P&S KP$R*P  F>#P$O*R.P1R2S NW*S6P>P E/#P/R  (D#R'P\
       N?#P'P*P-U.T0O1O=R ,@#O%S 1##R%O*R U-#RBP *P-R1P ;^$S&P2O AZ#O$T%P  ::-S0P1P @6#O%R&P'S(O)S*P,P-O\
      .P/P1R2S3R4O5T7R8V9P=S>S?N@MARBUDPFPGPHOKPTP `:#S$PBP  4N#R%O;R  6;#P4PBS MV8P;R=R?P K2#O'T8P 22#P\
      %R  &/#T'P-P1P5P@R UN#P$R.R0P /]#P%S'P-REP !%#N/T  1P#E%N(P*U+O-O.P1P5P8P:P=h@PDP ET#S%P'P KA$P2R \
       P)(P=R D-$P=R  /W#S%P'N*R-R/R3R4S5P8P=O>R?RDP $,#P$R 5;#P$P%O'T*S=P@R  Q@.R0P $Q%N&V2PEP 4A#P%S'P\
      .T0O1P8P>R ;,.P0R A.#O'S %9*P8U=N I0#O'P*T=R@P +^#R%P !C'P0R 2W#P'R  GR#R/P MP#R'P ?M-S/P1P TD*R@P\
        `1#R%O/S=P YX#]'H*N :G#P%R  ,W#R%R'P:S=R?PDPHP E,#P.R0R T>#P$P%R2R =8%P'S*P <.#P$S=P  [U#R=ODR _\
      [#S%M'N-W1P8P >Z&P'R*P-R.R=P@SBP 6B%P?R 0..R0P8O=S  ]b#P%R'S/P1PDP `H#R$R'O-P.R0P1R I2'P*R  ^M#R$P\
      *P8R (K#P%R I1#P'X.O0M Z7#RBP  -C#P%R $3#O*S A4#R$P%R'N=R S5#T-R5NBP #L#R*P  J,*P-R _)%P'R 'I#S0P4\
      P?P  EJ'S*P=P /G*S=O `:%R'P *-#P%P*U5P;P 6$#P%R  O?'R*P UY#P%P-P1P2SDT 03-S1P2P WD-P=R  CY&P4R KZ#\
      S$O%R'P/P J]#R*P Ib$R2P XQ#O$R%R.S0O &I$R&P 43#P$P%P'O*PBVEPGSHP 35$R%R&S'P*R-P0P2P8R=PBP  C3#P%T*\
      PGP 6R#RBP 0##U$P%O'P L2#L$W%P AM#N$O%M'N(O+R-V.V/S1P2T4P6R8K9X:P=U?M@SAPFP  P)#P%O-P1R3R:R=S?P NR\
      $S'P2P &=*P=R !O$P0P2S =L#V$P%P&P*R-O.R1P2O4P8R>OCPDPHV  PF#P$T%R&P'P*R2PCP +%=S?O 9+%R=P RQ$P%R  \
      NR## ^_'S-P0P A]#S%P=P D/#P%T&P;P  .O'# .Y#P%S'O8RSP <(#M-P4R8PBU /$#P%S1P P^*RHP )J*P=R %R#S%O'T*\
      O=PDP +T%S*R8P=P@P  0Z#T'O/P ]`#O%T'R*N-P1R=R?RFP  5C#P8R !B#R-P1RBP ?2-P1R  RN'P/R  *'#U'O0P8P 6D\
      #R%P&P=R?PHS OA%R2P KV#R%S*P<PCP Z%*P=R RO#R$R%S'S*R0O2P5S8R=N?R@NBRHP aV#W$U%R&P'P-O2O8O=PBPFP  F\
      U#S%R&R'R(R)R+O-S.N/P0S1S2P4P7P9P;O=O>R?RCPEPHSRRSPTP U[%R'P -#1P2R 4_#P'R  !+4RBP J?#R=P  $1%O'P*\
      PCU /F=P?R T9#S%S'P*OHP )A#S%O'P/R N##S'O*P/P8S=P?R  L;#N$R%M&T'R(S*R+O.O/P0S1R2N5R8T9R:P=R>PCRDPE\
      RHP D'*P3R &>#S'P6P UE*P=R 0U4R5P  R6#R-P <1'R*P LM#T'N UX#N'S/R (^#P$S%P %R#S'P-P 6-*P8P=S QG1P3S\
      8P  S+#T%T'M.P1P  `<#P'R*P=R b(%P'O*T /@#S'P=P /=-P.P1R  _L#R$U%MDP @?$T%O*P  Ia#S'N*R-R/R=P>R?O@P\
      BR T.#R0P D)#O'P)N*T,S-S/O0P1P2P3P5R6N8T:S=U>SBRCOEPGRHPSP $>'R(P 6>'P(P*S+R8P VJ#P%R J7$O&S(R-P/R\
      0R=PDP  6H%S'O $L#P=R HC8S=O IZ$P*R ,#%P2P3S  ?%#P%T&R'M W5#P%R $L.R1P 8'#P%R=R?P  7K'P*P=S 3+%P'O\
      *S-P.P0S C]'O-T.R/O0O1S2R9P=U?N@PBPHP 7$*R-P  ,X$U&O-PEP RX#R'P ,D.R1P  3Y#N$P%S'R _F#R+P 4;#O$P'N\
      -R.P1P6R8P:P=RBSCU  :-#S'O N8#P4R 6X#R=P ^P#P*U=N D-#P-R *2#R-P %H#P/O=T 0Q$P5S8P  E/#P&P'TEP `7#O\
      %P'P*X-PCP #R#P%P'S.S8R;O=P   X+#S%O HR#O'T/P Y6#R$P%O&S  [1#M*P1P;Y@PDP N;=P?R  LH3R?P A>%P3R  S.\
      %N'T ]##S*P.R0O1P  ^<)S,O 93#R%P'P*O8R>R?R  !%'P*R =B.S0O ';#ODS -R&P2UAN =<$P%S&P  :E-S.P1P KD$P%\
      R  *W#T%P&P'R*P-P4P E[#R'P .T#O%TBP  G;#S%O ,a=R?P .E#P6R )<#T%O'P0P  V9#P%P'P)U,P S&#P=R 09'J*X  \
      XV#O'S &<%O'S .`6R:P  V+#R'P ^=#P%R-R1P:PBR ]Y.S0O Z9%P&R ;N#P$P%O&R'P(P*T+P.O0P2R3P4P5R6R8U9R:P<R\
      =T>P?O@OBTCSDPHO  ?0*R@P ,6.P0R  Z1#R=R?P [M#P'R M^#S$O%M'S8R:PHS 3M%O'U)P.P X[#P'P*S X0-S1O  ]K*#\
       QG=R@P N]-S=O 7<#P%S&P 7=$P%S&P  )W#R%N-S @1#P%R *@%P*N.P0S:O<R=S@S JX$R&P =4#S%P'P ST#P%R'S*P-P/\
      P=R?RDP  ND#P%R*P8PHS G`#P$O-R2S6O=PCPDT HY-P0R 5%#P'PCPHS >R6R:P  3##P%R'S)P*P -M#T'R*R-P0P=O?R@P\
       Ka#O$R%R Eb%S.P0P  H<#U%M ,8%P*SCP EY$R2P:O=S ,Y%R&P'P-P.P0S1R8P=R  #>$R*P *!#OTS 17#R*P 6!8R=P O\
      6#P*R P8#P%T'P-P $D#P1S=O GM$R)R*R.P0R@OFP  #I%R=P  J_#S%P=P 81%R&P  _>%R'P OJ$S%R-P.P2P Ua'P LE$R\
      2P >!=R@P ,A=S?O  ES%N'U(R*O+P-P0O8P>SHS 6;#N'R@S =Z#T'P:P V'%RDP JJ#S*P1P NW$R*P HW%R8P  N&%S'P*P\
       -;$T2N LE#T%L'R  #R%U'N*P-P9RDP ;C'P/R ;<#M'S0O4P7S8P:R=R?PHT X<#R/P  C1%P'S*P Q='P(R [Y%N&U'R8O \
      GL-R1P !X'PBR DD1P=R (:#R'P  OY#R*P U4%P-R :$$P%O*P2R=T@P =L*O=S @(#P'N*T;S=P  3=#P%R*P1R=P WQ%PBR\
       7=#S%P-O=PCS `/6R:P  [@#P$L%P'R(P+R-P.P0S2T4O8R:P;R=S>P?U@PBS U@#O'S  :Y#M$P%R*P-P0P1U4R=P@VBP __\
      #R%R&T'R*N/N5S<P=O?SEP W5(P+R B_8RSP  b=#R%P ,[#S*P8R:P )+$R2P M+#P%S'P-R1P D.#P$P'S(S*P+P=S?PFP @\
      =%P8P=O>U D##R%S&R'O-P/O8PCR <H%N(S*S+O-O1S8R  <9#P%R C3#P%R ,J'O(S +M#R%P  M8$PBR U_#P$P'R LF#T%O\
      *P8P >F#L%O-S1W;P 7F#P'P)S 0R=P?R =U#P%P'P*V8PCP M_#O%R1R P##P%P*P/R:R=R?O@REPHR  V:#R$P%P*P-P1P2S\
      6O:S=R@R 6<#I%O'P*P1P=O>`  'K#O$O%R&U)R*N0P1S=RBPDP  6F#R'P VG#R'P [:#R*P 9@#T%O2P  E3-P1R  ;5#U%O\
      *P-P?P +'-R.R0P1P $@#N*U=P  !'#P%X'O.O0N /:'R*P ,I#P%N'U 9@&PHR /1#P%S=P?R 7A#R%R;O I&#P%O&S-P.T0O\
      1P8P>T N_4RCP P8%R-O.P1R;R  O2-R1P !M=P?R 6.#P%R  =@#S*P-P <5-R9P V-#U%O5PCP L4$P%P&R'R0P  QV#R=P \
      N2#O%R'S*O=R>PBPCPDT E/%P=R  J9%S1P R=*P=S>P C7#M'P*T=R@S %-#N%P)T*P,P-R.P0R1P5R8P:O=S?RBRFR  Ka#P\
      %O'P/U `(#P-R  L2%R=P  HX#R'P YQ%R=P ,4#O%ODU  _/#R*P >=#R$P'PDPHS  !D$R&P =/=R?P Ta#O/T6P 9<#P-V.\
      P1O=P  AS%P*R /C*PDR !C#P%R ZX#V%M*P 1A$O1P2S4R F0#P%R I6$R4P X-#P'R 7;#S$S%N&P*O=S  BM%R/P0R9P N'\
      %R-P  9+#P(T*P-P H_CPDR --%R=P _.-R1P  ![#R%R+P=R>PFP HV#P0P2R=R X0.P4R  L7%P'P*S 1;#R'O(R*T+P.P/R\
      2P8P:N=U>O?R  W^#T$P%O&S'S(P-S/O1PEPHP BH$P2S W<#U%P'P*P-O8PCT %X#RHP CM'P=R ;2%R'N*U=R?P@O >M#R.R\
      0P2PHP  VM#O$P%UDP ;;#P%S=R?PEP QK#P$P'S*P [+#P%R'P*R (>#R'P 66#P%R  :9.R0P1R2P @Y#P+R 8E#R'P  +C'\
      S*P DO#P$S2P 6^'R-P1P=VCOFP O-#U'M 3%$RDP B?#T$R'O)P1P  Q^#S$P'O*P-P5T ;#*P-S8P  &X#P%P&P'T*P-R Z)\
      #R%S'T-P4P=NBP @A*P=R  64#T%P8PSP (4%P*P=R  W0#O/S  BU*O=SFP  .^#T%N ND#N$R%O'R-S4P8R=PDS  AL#P-S1\
      P VL#S.P0P  CC#O$U%P'P*T@N  (B#P%R $X'P*M4P<W C='R-P  b.#T$O%P'R*P ^-%R'R-PCP 28.P2R TV%R'S*O `K#U\
      $W%O&U'L-P.P/O0S2N4T5N6T8K9O:S;O<W=O>O?PBPDSEP 7+'P*R=P?R _6$T%N /7#P=O@T  <D#O'P*O-S0S FY*P4R  ?5\
      #P$S%P %S#R$P'P*P.S 9.#P'P-R.O1S @C*P-P1S  JY#S$P*P ,$'R-P J[#O%S bX%P=R !@-P.P0R1S2P >G#P%P'PFT  \
      <,#O%R'PDS  N*#S%N'S0P1R4P &D$R%P 2/#S%P*P  4P#T%S-N1P?P FS#P*P-S2P V7#S'R-P=O 9-*S;P?P  !N#P%R ]@\
      #O'R*R 8O'R*P /-#P$R W;#T-N  XV#R'P-R1P4P5R=O>S L)#T%O&P %?$V%O&P2O  P7#R8P -##P%P'P(P-R0S1P5R (Y#\
      O*U+P=O MI*P=R 7Q=R?P  %H#R$P%P*M-P.R0O1R6R;R=O>S?SBR  M:'P8T=PCP B/#R*S-R8PCPDP  KF#N%O'P*S8T=PCT\
      EP EZ#S%P'P $1#X$N%M&R'O/P0R4P8R=R 6U'P*R  a9-O1S ?Q%P'S*P `S'R1P  +I#P-S.P0P2R:O=S (>#P%N&P'V*P .\
      N'R*P >D'O.P1T  &N=S?O GR%RHP =3#T(P*P1P <X#P-P1R  :Z#P/R $J#P*P-P6S:S=P  1F#R$P%R'P Lb#P%R  TA#P$\
      S0O W@-P J.%R-P.T0O1R=PDP  ES$L2V ^X%T'R(P*R1P8S:P=P@PTP L5#P%S/O  B8#U%P'P*P F'.P0R 2S6O:S 'O#S%P\
      'P DC#S5PBP 4D%R'P  GQ%P*R  $,#P%R=P@R +E#RBP  NU$R'P HB#P%O'T-R WE-R.P 9N#S%O&P*P4S DO#P$S*P &$#L\
      %V %.#PHR  9,#O/S Z,#N%T $:#S%P #2.R0P #6#R%U(P*T-K3P5P8P<R=P>RBPHT  DQ.R0P RJ#P'R `8#P%R E_$P'P*T\
      2P S.*P=O?T@P 49%P4R 3<.R0P  #X%RHP U_*S?PHP <6#O%R&P2S FD%P*R E/*R-P UK#P$R bX'R*P  K7'P/R SH%S'O\
      .R0P=N@T $^*P8P=S ;a'P0R %5#P%R'S)P*P  0^#R'P*O=S Pa#PDR &G#S%P&S'O*S-O.O/P0S2O3P4R8R=PHT  KD*# OC\
      $R=P +_#R*P 2J=P?R ;Z#T*P8RBN  ;8$O'R*P4S a@#P&R'P*R1PBR (Q.L1V  ?=*R=P %H$P&R YO#U*O=P>P  +C#M*T-\
      P=S ?3#O%T C@#P*P=TDP  EO*T=O@P 5Z#O'S*R-P/P1T2P=RDP &b*P-R B/-O.R0S1P ._#O%R'R  C*#S$P%R&P'PBNDPS\
      T a+*R=P ()#S$P'P _.%S*P<P  IQ8P=R OZ$P*P=S /A#R%P PW'O(S )%#O*R/S6P %7#P*S-P M.#P'P*S.N0T  SG#T'O\
      *P a^#S'P*P-REP <B#R'P.P0R1P b7#R'R*R.P0R1P=P  N4#T$R%R&R'O)P.N/P2R3R4P5R7P8P:M;P<P?T@UDSFPHP !-#T\
      %OHP _E#R$P%P  #I=N?T  PR8P=L>R?V M]#O$P%S&R A&#P%R 9`%P'R  @^*S-P.P1P 76#P%R K'#O%S&P'O-S.R/N0R1R\
      8S=P &P#R%P'R*P.S3O:R=PCP +J#V$T%O&P'N(S*S+R-T.P/T0R1S2P8P9P:L<O=M>R@RCOEUFOHO 35#O*O-U1P [F#P%S'O\
      /R X-#U%O'P-P  M0#P'R  LF*P=R .V#P-P8P=T ?W#N$T `-#U$S%L&O*T/O0S2P3P:T=O>R?RBPCPHP '`#P*P-P=OTV 7&\
      #P'R  9]#R*P ^;=P?R HT#P$R <(#W'N/N  WD#P%S'P-O1T -1#N%T'P-R.O0R=N@TER ('#P*P>S %F%P'S/P (b#R%P'R \
      CK#P%S=PCP  !Q'R0P A5#R*P ZQ*P=P>S D:*P=R  >^#S%R*PBO `L$P%S=P _>%P*R 9]$R&P Y-#N%U'P 'C#R*P 6Q-O1\
      S  4@'P)S,P=P?R 45#O'S <)'P*S@P ,0#R3P ,6#R'P  /L*R=P Jb%P'R S`#O%P*U-P +/-O1S8P=R `<#P%S*P X3#S$R\
      %O'P _/#T%M'R  !<$P%L*R-P=V %(*N=T  %O*# 2/#P%R !0'R2P  AT#P-R %:#N&P'T.O/R4S5R8S:P;P<R=OBOCR +;-S\
      1O @+'P0S<P (6$M2U  ];#P'O.T0R ]:#T$O TH#S%P-P ]@$O%P&T #=#T'P*O  QG#RBP =?=P?R 6N#R%P&R.P  CA#S%O\
       (&#P%U4PDPGP C$#S%P.P @Y1R2P MO#P%R 1*=R?P JX#P1R Ya.P0R  EQ%P'R 9K%P'R LH$R%P&S2O W%$P%P2P=PCU  \
      -9.R0P G?.P1R  MO#P=R NX#P/R EC*RMP QN1P=R  RF#R'N(P*P+T-P4P8R=R>P B(#O%P'P*P-U OO-R1P /U.T0N  )6#\
      T%O'P=OHR K>#R$P  #'8P=R  DU*P-S0P ?E#PBR aS$N%P&U  0J.S0P1P 0B(P=P@SHP  *5#O%P-T SB#O1S  :&*R=P U\
      T#P/R SB%O'P5T /E#R$P C0#T%P'P/O6O:S=R ;1#PBR >D$R*U2P=O?R@O  a*#P%R 1+&P8R ?15P8R=PCR D='P.P0S U,\
      'S0O +H-R6R=O Ga#P'R U?$P2R  $H*P=R T%#R*R-P=P +H#M*V1P P1#O%S'P-S.O0R  2]#S%M'S Z]*P.N1P3V G`#P5R\
       <8'P7R P>=P>R  %;#P.P>S UJ#RBPEPHR P$*R=P :<'P.S0P /S$O%P&S  23#P'O.U2P A4%S'P QI$S%P&P K@#P$P*T-\
      P8R9P  :&#R*P2P=R @P#M%U'N(S*N+P-V.P1V5P6P=ODPHP 7:$S%N&U2OEP V2#T$P%O LO#RCP  )Q=N?T 6M#O%N*W-P ^\
      ]$O-P2T ID#N$V*PCP 1'#S%P*P  ##-P1R KE#N%T bG#P*S.R0P=P  aS#O%T'P +['P-R  W9%O;P=T XK#R%N'P(N*P+T-\
      P4P<R=S>P@RARBR '_#P/R  7G#N%S'R .[#N%T'P P['P-R  'T%R'O-S9PEP O;-T1N %T#T%O-P  A@#S%K'R*O-P.P/P0S\
      1T3R4T:T;R=M@TBPEPSP 59#R%P  $R$R%O'K(O*U+R-T.P/T0U1U2R3P4S5P8P=M@PDPHO 8A#S%P'R(R*L+P-S1R T5#P*R \
      UI#R'P 4A#M-U WF#S%PEP 1H#R%R'P/P F9#N$R'T*O-S0R2O a8#P%P.R0P8P:N=V UE#O%S'P*R-P0R1R8P:P=R  =4*R1P\
       _3%O'N)U,S N=#R(P-O/T0N1P3S8R=N?SDP  DU#R$P YT#P%S'PBSGO +R#R'P*P8S9R:P=M@U  *+#P%P'S =S8R=P GU#R\
      'P 1K=R?P J18P:R  aW#T'P*P8P $D#R$P >$=P@R BX-R1P  `X#P$R ^S#T%O*P1R4P:R=N?R bH%P=R  B=#O-R/S8P @5\
      $P4R EU'S*O-R0P4P 3S#N'UHP  $8#O-S6R;P  WI#U$P*OFP IS#T%N  U:#P*P2P4UAPDPHR :5#N'T*S.O/R0P:R=P@R S\
      6#R=P A_#P-R 3_#P$R O##P$T*P2P MT#O%TCP '?#P'R   #U=# 5#-R9P b[#P/R 7;#P%R-S1P=PBP T^=U?M  Z;%R&P \
      ?A#P8R BL#N%R(P*P+T-R=SDO :W#P-P1S >I#P0PBPHT  b*%R&P'RRP -X#R%P  ]K#R%P 7K#P$P%R'P8R=P@R ,-=P?R 0\
      X#R%P  -H$S&P2P #[#P%R=R@P _>#P%S'P  +Q*O@S _J#T'L*P-U1O 2W$P%S'O.R0P2R DZ%PCR ?:-R1P *4$O%T'O-R=P\
       ]N#P$P%PDS  Pa$P*R=R?P b=-P1SCP *Z#P$O%P-P.R/R1S2S4R5O=R@PDPTR  ;Z#R'P W%%P8R .K#S'R-PFP 9>#N%O'O\
      (P+S-T.S0P2P6R8L9W=U?OHP  38#P%R 09'P.O0T @6#S'P*P.R0P  1B#P'S*O.R0P>R  N.%R'P  !!#P'R.R0P Wb$P2R=\
      O@PBT -O#N%T I5%R'P T2#P%SCP P[#T'P*PDP '!#S$P-P I+#T'O*P4P5R  ]N#U/M Y/*P8R ;J*P4R R;=P>R <1#R'P \
      5b#P-R Y-.R0P #&#P%R XH#V$T%X&W'P(L)K*R+P-N.J/O0N1L2J3R4T5S6P8S9P:R;S<P=T>S?N@PAPBSDUFRGOHRMPRTSST\
      S :U#P'R  :Y#RFP C&#P%S*P F`#P$R *8#P%R B2#P*P=S )7$S%P4P  LB$R'O(P*R+R.N/P0U2P=O?S@P 0%*R5P ^68N:\
      P=U :(#N%N'YCPDP /8'P*P9S -A#O$P%T'O)P,R/R0RBP !T#P'N.V0P  F,#P'R*R-R.P0P IR#O'R/R KL#R$P  FD#T%N*\
      P8R  @a#S%P@P Ub.P1R OY#P%N'U 9&#P%P'S A+#N/T  ,+#S%PEP DD%O'V*P-P>PDP ,H#R1P (G#O%NBV  F2#R/P F@'\
      R-P  O2$PRR '2$T*O2P HA'P.P0S W]#R$R&PDP O%#R'P R&#R'P  =3#P5R %<#P%T'P-R2PGP  JN#RAP 9##R'P8R9P X\
      [#R8P F:#P%P'S (M#R$P%S&P'T*R.R/P0R1R4O6P8P9P;O<P=P>O?ODSESFRGPHPRRSS FH#P$P>PDT 19#P$P&S >G#R%P  \
      `Z#O%S 41#R%O'P*T,P _?%S'O !6$P2R ZG#R%P 8##P$P%UBPRP  *`#O$P%PEPJTKS [2#O*S  O==S?P $3%P(O*R+S-P1\
      P8P:P=S>R 0X-R1P b2%R&P b'#S%P&P  L6#O%P'T-R2P=R?P 0+#V%S'K)P  ;E#R%P TN#P$P%S %K#N*V=PCP ?4.R0P U\
      M=R?P  a'%S'P3P ]$#R$P*R.P5P8O=T>REP ZT#S%P'P ;C$O&S8P:P=S  Z6#P%PBPHT TF2P@R #Y(R+P-P.S0O1R !Y%R'\
      P Sa#K$P%Y'N*PCPDU  aK%R'S0N H2#SDPHP  OX%R*P I8$R%P&R'J*S-T.T0P7R;P=PDRHP /J#O%R&P'P-P.S/S0O3R=R \
      (+%S'O Y)#R%P-R5P  A<#T-P0P1P M/$P'R/R=P 8@#O%N'W0P8P=RBPGR  7:'O*S 8Q#S'R*P-P1PCRHP  86=P@R 3K'P(\
      O+T J!#O.R/R0P=R L1#P=R  Db%P'R=OHS 2]4N@T  >A2R5P QW#P'SCP 2P:N=T 2!*R-P.R4R5O8R;P=OBS  NC=P>R _[\
      *O=S Z##P%R0P DZ#R%P=R?P `<#N$R'S-R9P=R?P 6`=R@P  GZ#P'P,R.R/R0P  ^^%R'P?RHP T*#O/T1P  M&#P%R  XX%\
      R'P CV(P+R b-#R%P ,B#M$P%T&R'R5P8R NQ#S%O*P-RHP P+#T'P(O*P+T-N  1+.R0PBP )J#O%P'P-P=V ;R-P=R %T#P%\
      S0P  #R#S$P%R&P*S-S.R/N1P2U=O?P@PAMBPHU $&#T$O1P @Z.R  Z3#P$P'S0PBR Y.$P'O-R>PBU +R#P$V%P&O2P ;.-P\
      3P8S  >68R /7.P0R /G#T$P%P'P*P/P8P>S 8I+P=P>S NM#P%R  0S#S'O *`#P'O/R0S8O:P=T -B%P*R )`-M1U  )/#U%\
      O'P@P IJ#O'S OI#P%V'M 3K#P%R 8:#P$R Q<8R=P ])#X%O'N*P=P ]@*P=R  ]a%R1P BU*P3P8P:S RN#R'R*P0P C&.R<\
      P ([#P%R'P(R  OZ3R=P G+'S0O ?*#P%P'TDP ?<#R$S%P'P0R2P=P R:%S&O*P8R bI#R'P   Q(BRGP 8.#R%P'R.P  V5%\
      R*P 7/#R$O%P&P'N*O-P0P2P4P5[8P;P=N@PBVDSHR `J#L%V  :R2PAR FH#R'P  &O#P'R YI#R0P %##P%S'P T*'P-P1S \
      )I#P-R Z6#P%S=P BJ#P%P&R'O*S1P8S=P@R  *W8U:P=O 551P2R  ;6'R*P Z8#S$P-ODR  N`#R%P*P-R.R0O1O=S@SBREP\
       R[-R8P +4#P'U*S.O/S0P@O YZ#P$R  7J#S%NHR GS=P?R  U)#S'P(P*O+S0P5P=RBR .J#P%R L&-P=SCP S,%P&P'T4P \
      :M'P*T-O  UU$R.P0R2P M(#S/O &*.R0P Z'#S%P-P=S?O <9=OHS .&#P*R '>#P%SDP  3I#U%T'N*N-N.S0O1R=SHP J+'\
      S(P+P 1)#P%P'S I&#O$R%S*P=O?T@P  V>%P&P*T 6Q.R0P /A%I'Z*P  XE#P%R'P)S*S-P/P9P  Pa$O2S ]<#S/O ($#O'\
      S   EC#N%T G*$P%T&PHP 1`8R:P 2]&R2P T,#S=O 4*#O$T.P2P :;#P%O'U=P Q1#S-O LO'P.S0O  K:#O$P%O&S'T/S2P\
      ARCPDP  SX1PHR 65'O(P*T TD#RBP XY#V%P'P*O-P  ?K#O$O%P&P'a(Z)Y*X+W,V-M.H/I0K1M2M4O5R6P8K9T:O;P>P@OB\
      MCRDRFT !!#O%S=R@P $0#R'P aF#S%P&R/O=R@P [`#O$S%Z&P'S*N-J.R/N0P1T3R8P:S=T>RBRCNESFPHNSP 3@#R'P +T#\
      S%P5P  5]#M'O,V _]#R$P-P.S/P0P1R2S4R;P=PAP C-#P%R  :O#S'P-P1P [*%N'T F;*S-P8P  3C$S&P*P (K#P*T4PHP\
       6'%R=P 2]#N%O&P'R*P=U@SFP $!#O(P+T9P  A`#P*O3T M:#R$P%P >E#O%S ^/#T%N'S*P=P  3/#S%O <7#R5P J'#T%R\
      'S*P,P1P8P=O =H%R-P  RK#S$P%P Y)#R-P .^%S'P TV#R-P 3;'R*P =-#T'P-O  =+#R*P %.=P?R GG'O=S  [!#P%S&P\
       `'+R=P &]#O$P8P=U  60#R$P :F-P1PCS ;P*P8O=U !3#R$R%P'O/R K,%RDP  :<.P0R 2(.R0P :%#T$P'O*RMP IJ#N'\
      S*R-P1T>PBP RU#R%P  &7%M'U +&#T$P'O-P4P>S MY#S*PDP I^=T?N #]@R  .7#S%O M1-R>P R8#T$P%W&P'O*R-P9P=P\
      @PCPDO UF#O%T8P  %*#P%R B3*T-P0PBP F;-R1P RD#P%P*T-P  M'3# Z0)N,T  /X:O=S O)#P-R 9]#P/R -A#R8R:PDP\
       ?b#P%P8S  P88P9R H,%R*P  RO#P4R ]_#P*P.R1P=S #2$M%R&P'R*P+P-S/M0P1R4S5R6S8P:P=P>PCRDSESGOHSMS  *5\
      #P%R 8B$R  B-#R%PCP Z6%R-P  Za#N*V4P@O Y.8P:R  @N$R%P&P'P*R-S2P4R<P  L;#G$P%N'U*Y-N1O4P6P<P=_@PBPC\
      PFP Z=#R%P MK#K*Y1O4P 3S#O'T-P  C7#P%R (3#P%P'R=R P5#N%O'P-P/X=P  )3#O$O%O'S*T-R.P0P1T2S5P:O=S?PBP\
       HV5R8P  PA(O+S A`#P%R U=-P1R +(#P'R ]5#S$P'P*S0P8P  [B#S$U%P&P'P(P*P+S.R/P0P1P2P3R:P=P>R V^#T%O?P\
       GO2P4SAP ZC#P'PDS HS8P>R +D'R-P  4a#P%R  *%#P%R 2*#S%PHP Va-T1N aY#O'P-S0R  .T%P*R-P8P9P=R@R -&#S\
      %O 8X#R'P  @Z%R=P  6W#P'O*P-R1P=RES U).S0O 6J%P'R  QY#S%P'P A.%S'P*P 4'#S%R*P8P9P  ^.#V%M-P @.#U$P\
      %P*PDP ]3#T%P=P>P %4%O*S=S?O  L'#S'P*R4R5P=O@RGP ]<#O$S ET#R%P'R*P DN&P'R*M=T 2%'O.V0O1P @0#R%P'P(\
      R*P+R>P NV#S%P'P  5[#R$P%P'P*R.P1S +a'P)R K+#R)P  :D#P'O*U=P JU#G%O(N*S+P-O1P3P8P=d>PBPFSHP XU$S%O\
        _0#T'P*S1O2OBRCP !b8P>R :6#P%S'P 9^*R-P VV#V%K&R'P*R/P2S5P8P:R=S?ODP  VN#R%P O&$R*P W1#OSS  b86R\
      :P  UQ$P%R ^D#R%P.O1S R[1P2R ,7$P&R  :X#R$R&R'T/M0P8P D!#R'O*TEP  WI#N$P'R(P*R0R4S=R@P 'W-R1P  /!$\
      O%R&R'O.S1T7P=PCPDSEO Ia#S%P'R(P-P  b)#P%P'OBT =F$O*S ?Z#P*P-P>S  :$$# >2#R4P CC%R'P G4#S%N*R-R1P3\
      R?P Z@'M*U-R1P Y[#O'S*P S:'O*S +M#S$P-P  0L#P%R  HU%R*P KF=T?N JK#N%O'R3S4PBTCRDPEPGPHT  ^6#S$P%S&\
      P*S+P-O.R/P0N1R2T8O:R=T?PBPCPDPFP H<#O-OFU 2^#R%P  L^#T%N'S-P4P W^#N%R*P0T FI'N*T Tb#N*P-P2T4S  Z%\
      #H$P'M*[-N1O5P6P=Z>P@TCPDP :<.P0R 1:#R%P&RDP 8##N*T0P 69#P%P&R8R `8#O%P'R-S W[#P$R  P=#V'P/M .9'P0\
      R %F#P%R J72P4R  N^=N?T 4X#R$R.P0R1P2P J?#R%P #CBPGR  L%#P%P*R=P@TBP <&#P'R(P SS#O$R'P(M)R+T,P-O1R\
      4R8S;R<P=O?S@RDP SM=P?R  A/.T4N 1L#R%M&T .##P%P=TDP  A4#S%P)P  7T-P8P:S ZA.R1P 8##O%S bE#O4P5S8PHS\
        R:#S%O <'*R-P _.$P4R8P>R  ,M%P;R &D#P/R ,P#S%P-P T)#P%S'R(O+P  VB#R%O'T(P+R/R=P>P?R@PHP 3[#P$T%P\
      &P G@#S'O +6(P*P-T1P;P=R  TS#P*P;S )1#S*P-P ,<#O%U1P=P C+#P'R 62#R$L%R&O(P*O-O/S0R2R4T:P=N>P?UARBP\
      DRESHP CB#P*R Q^*R8P A64R=P  F2#U$R%U'M*R.P2O4T5O6S8P:S;R<R=N>PBMDPESHP  $/#R*P/P=R J_$R%P >A#S&P:\
      N=TDP N%#O'S 7)#P%R  JG$R2P OW#O%S  (B#O3T4P P+#P*PDS ;5$R-P XC#S$M'S4PBR ND-R1P `6#O$P%P'T(R+P-O0\
      P5P8P=Y@OFP .W%R>P  =T#R'P.T0N 63#P*O.P2S6T;P=RAPFP DG#P*Y=K@P OW#R-P=O?S <+#P'S*O/R=O?S !U#P$R'S1\
      P2PDP  C-#T%N*O-T1S5P8P @*#R$R%P'P=R?P +(#V%O'P(O*P >C.S0O  1X#K'R*P-T.U/U0M@PBR La#P8S=P 6R#P*P;T\
      =P X7$O1P2T []#R'P*S-P.O0S=P  VI%P/R U0#S%N&P'S b0#R$P ;!%T'N )<#P'T-PCPSP  ;=## H5$P%R '4.P0S=P 7\
      &#O%OBU C=#P%O*P;T 54#U'R(P*P+P2P8P  2K#P/R ?6#P*P3S  BG%O'S 9`#O%O'X)P*P,R0O1RDP  FQ#P/R _L#P*R-P\
      .P0R4S=P  $&#T$P%P-R/N:P=R?R L>#P'R 3K8P=R ;a#S%P'P .)#P%R'P)R >N$P*P=T?P  ]Y'P*R BA#P5R @*8R=P  &\
      ?#P%P*OCU ^I%N'P*R+O-T.P0R=R 5]#S%P1P  G6#O%P'Y)P*R-P1P4P=O>P Z4'R*P ^#'S/P0PBRCP :V#P'S*P ?S#P'R \
      -F#S%P'P 5V#P*R  E!#S'P*P P&#R8P 40*RCP  KO#R%P b_#S$N%N'U-R/O1T2P4Z8P;P=M?P@ODP =Z#O*T=P CD.R0P  \
      <=#R'P PO#O%PBT AR#R$P  RG#R-P F='P-P1RCR  7V#N'P-O1X2P U&=RCP ,H#P%S'P  5L'R*P <K#S%P0P b)#R.O/P3\
      S  BO#P$R a%-O1S ^6#O'TDP K(-N1T 9O#T$S%N'N/PDS  .$#R%P XQ#P%R   X#'O*S UI'S.P0P `V#N%U&P (&*O=T@P\
       MT*P=R R.#P$U%P'O-P  8V'R0P DY'P-R =K*S=O  .*#P$R #@'U*P1P=O b;#P%R ^%$P%N&T 1G#P'P*S 56#P%P/S 1B\
      #T-O1P +6#S$S%P'K)!*N,V-T.O0O1S3O4P=MAPCPDOFP  OU#R%R'P-P N##S%O  YT$O*R=R  =,%P=R O2#RBP  W!#N'T \
      0G#R%R'P*R;P=R?P@P OP'P.P0S  40#P%P5S .6-R1P ,P$R1P KD*P=S>P  <X#P'R .I*P=R >U'R*P @W%R&P'R-P1R=P \
       )A=R?P 4Q-R0P :H#R/P ZF#K%W )H#P%R'R*T+P-P:P=O@R =JBREP  Z'#O$O%P'P*S.S0P6P8O:O<S=T?S@OCUDPHP  S:\
      #P'O0T1P 9a#P-R XA#R$S%O*R.O1T2O6P8P:P=PCUDP  SZ#R?P -!#T$P'T0O2R6R8P:P;P=N>R?R@P %J#O%S  A01P=R J\
      ?#K%W&S'P-P=P I2#P%V'P3P5O X?#O%P-R1R  +-#S'P*P T/#P0PBS  G>#P%R _^#R/P `8$O%O&P'P*P=R>PBPDRHX  K5\
      #P'P*R.P0S:R=P a,#P%S'R0P8P>RHP _/=O?S L`#R$O%R&P*R=P 6S:O=S   /$#P%R W%'P*R ?$'P*R #08P=R 67#R'P \
       )<#S'PBP  B!#O%S 3H%O&S  9^%R4P I8#P%R ZB#]$O%O&P*M-T.P0P1R2P5P8P:P=L@PBXDOFPGP B<%P*R B0$M%Y&M  \
      :0#P-R.P :;#R%R.P  0)%T'N LH*O;S >O#R%P'S*S-S0P8O9N:R=PHP -Q#T%O'P [+=P?R 87$R&P=PBR  'A%S-P1P #M#\
      S*P8P C-=R@P aX#S$R%O-P1S2P J5#R)P ,0#R'P  ,8#R%P %!-P1R 1H#PBR A<$R'R*P,P8P:R  1<#R'P ^N-P2R 0W*P\
      5P8R@R  6G#P%S'P )Q-P1R UZ#O%THP Q+#U%O'PBPDR +5&P'PHR  Lb*N@T [Z#O-P1U ./*P=O@T 6R'O*S  I5#N'T ;R\
      #O$U%T&P'S(P*P+R-U.K/P0X1F2P4S6R8S9P:N;R?U@OCRDPEPHP D0#P'R  #]#T%O-P 5P#P3R &R#P%R `E#R*P 7O#P%S=\
      P@P )S%P*R  AZ## 65*P=R `D%PDR 3$BPHR LU#V-P/M ?8'R4P ,&%R*P  ZS$R*P  L/*P=R 7<#P$R(O+S 7@#R*O3R  \
      4R'P.R DC#R-P XL#S;P=P ;$#R(P  <<#C$g%H&`'M*M-I/P1K2`3P4N5W6P8P9P=M>P@PCPDPERHS PQ.R0P -H#U%M  WB*\
      P:R=PAR LD#N'P*P-R1U G8$P&R ?#.P0R ;]#P'R  O0%S'O ?*#R'P B5#P-O1UGP @0'P-R1R2P &=%P'R `S#P%O'W-O=R\
      >P?P  T!#P%T'N)P+R:R -&=P?R +##P'S*P  =8'# ]B#N)R*R8R=O@R T?2PAR  K3#P%SCP  +-#R%P P7%P*R @U#R$R'P\
      0S2P;P=P  /N#R%P/P=R ]^#P'R 4I#P%P-R.R1P=R B8'S-O L?#RBP TC#R%P'P0R +9#R%N&T'R(R)O*P+P,S-M.R/M0S1O\
      2O3P4U5P8P:P=O?[@KBTCTDPHR  $M#O$T-P NN#P%R-P/R5R8R:PBP A?*T=N O61P>R  A:#P%R*N=S &,#V-P0P1O2P=P 8\
      L%P'P-S 6_#U'N   aC%PBR 1.*S=O 8N#P'R*P9P=S  TJ.P0R /7%N&V2PEP  <*#R%R&P'S(O)P*P+O,O-S.R/T0P1P3N4P\
      5T6N7R8S9T:P;P<L=T>R?M@PBUCPDTESFPHORRSR :=%P*P=S BU$O%P&S 'A:O=S W:#S'PBP $_#S$R%O&P'P*R+R-T.P1O2\
      P4R:P=RDP 9'$P2P4S  OR#P%RHP  ,7#R$P%R-P >?#S/O ;_#T$R'P0R3P4P8O:T=N?RBP b@#S%P;P  7Z#R'P _C#R%P  \
      &!#X%P*O-S.P1O=P>O .C#P%T'PCP :U$S*PEP LJ%R=P +P#L$R%L'T(N*Z+O-L0P1M2P4P6V8P:U;W=R>P?P@VCPDPEPHPRP\
        '1$S%P'P Z4-PBR _.#O%S'!(S)R*V+N,P-R.O/O0O1O4P8P:P=PCPEPHP aJ$R&P ZN#P'R (M'O*R.R0P=R  2*=P>R <P\
      #R'P ;T#S*PHP  G=#T-P1P2P ZA#M$P%T&P'O*S-S0R1O2P5P8P9R:R;S=S?P  :@#P%S>P a*%P'P1S ^`#P$P'S*O0R8R=R\
       Z@#T%R&R'M(R*P-P.R/P1P6R:P=R>P@SDPFP 'F%P*R =Q#S%P'P-T1N  J'=P?R CJ#P'R  [[#P(T+N-T.R/R0P1O2P /N#\
      P%R  &O$R&P @X#P*S+P@P !8*U=P@N I^'U0M  =4## ;[#S*P-P V_#R'P  <Q*# RB*P;R=P?R F:#M$P*P-P1T=SCPHS E\
      b#N'PDU ,O#P$P'U0PBP 64#P%S8P  UD#O*S DV#R%P  %V-P1R V=%P'P*U=P L4$P%R:P LG*P2R U''P3S=P  #&%RHP  \
      #2'P1R BD#P'P=TCP  ?D'P*R YX%UBM  J[#R5P ,8$O%O&U Kb%R'P*S.R8P=PCR  ]@2PAR S<#P%R Sb#P'R  LG.S0O O\
      L.S0P 34#P*P-S  aL#P-S1P K^#P*V=NCP  #*'P.R/R0P K7%O.P=T /0#P'P/S ]+$P2R  $Z'R*P AC#V$N%P'R*T-O0P1\
      O;P?P@PCPHS 2K#R$S/P2O  :,%PBR 3'#O%T1P M%#T%N JS8N:T 3=#T'O/P8P=R  9$## .&%R*P PK'P*T-PCP =!#P%R \
      HY#P%P=PDPEPFV  Y,#R%M=PDTTR  (9#U%P'P1PCP G!'O.O0T K'#P8R -9%P=R =3=O?S QT#O%O-S1S CX(P8S=P?R   N\
      :$# :N$P%T'P KO-P1R !a#L%X8PCP  V1#P%W'L)P G`#P'R /%#RFP +/.S1O )Y#R%P BC:O=S  [5#O*S F<$R&P*P2S>P\
       IT=PCR 5b#P8R 87#P&THO /4#L$P%L'O*N-O0P3P4P8c:R?RDPHR _=#S%PDP  43*S5P D[-V1L N3%O*T-P1R@P F_$R2P\
       4[#P%R  CI=R>P GW*P=R JS#P4R AF=R@P /`%R'P  ]b#P-R AP#P-P/R1R >##T%N -7#R9P  $5-R1P I<#O$S E1-R=P\
        @9#P%R aR.R0P  K!$P'P*T1P;T=N U^'P=R  ^--P>R  ba#P$T%O&P(P*P-R.P/R0R1P8P:N=V  QW-S.P0R1P=S?P@O <\
      /4R5P EK#R4P  OJ#P'S*P 5P#S%P*P ZN#P-R1P  S@$R'P AG:O=S E`.S0P=P !V'T*P-P0P 0:#R-P 0M#P%R  )^#S$O \
      5@#O$P%S*P-R2P3S9R D@#U$P'O-P  +='P.P0S ,.#P%O*R=T@REPFP  [Z#P/R ;['T.P0N R*#R$P'R*O-P.O/P1T2R4P8P\
      =SCP UP#O%P'M*T-R1S8R=S?P ]`.O0S ?/%P'R  FU#R$P%P*O.S/R3P6R@OCS B_#PBR `G#R=P V##P%U&P'P4P ^K%REP \
       @8#T%N  #K*R8P  %C*P+P-P1U ?,#P%S'R(P*P   bJ%O'S #.#N%R-PHS Ra#P'R 6:#R'P ?0%O'R(R+P-R0R:R=OBP L@\
      #P$P%T0P  [Q#R'PFP BN=PDR 9W$P2R ,Q#N$O%U'N*O-W.R/R0P1M2R5P=U>PEP `[.O0S  M1'S*O 381O=PCT MC#P%R L\
      L#P/R KS#M'U*S-P/R0P1O3P4P<P=R@SCP  K1#P/R /L#S$P%N&T'PBP /K%S&O `+#O%P'P8P=R>PDV 9:'P(R  ]'#P%R b\
      D%R'O*R _$#M%V'T*P-N1PCRHP JS#U%O*P-U1P=L  74#R'P +>#R%P 17%R'P S8#P%N&PBU   88#S$S%O&P2P *..R0P  \
      _P#T%P'R*P-P0O5P@PCRDR A*#P$R A8#R%P=N@T :P$U%K&T2P  K:#R%RHP 460P M>(P+R=R@P aA#O%P'P*T-P3P8P@S 4\
      Q#P$R&P*S0P8P:P=R@PBR  2Q-S1P2P IT#P'R /4#R'P  .=-P=R?PCR a[%R&P  2*#O%S=O?S >)$P'P*R4P=V@N PX$T%P\
      &P  '^#P%R H/#P>R bZ#L$P%UHS R.#R%P C%#R/P  [I$P%S'P .+#S$P=P L0$R%S2P=O AW$P%R O-#R$O'S1P=SBPFP  \
      6.#T%U'L*P0P Ba#O'S A*=R?P M`#S/O  <%#P$P/S 0a'P/R [-#RDP $`#P%SEP  ZU#P'P-T0P1R2P %5#P$P%S  G4%U'\
      P3P5O #Y'P(R +%%PHR ;D*P4P8R=R  W['R 6P$R-P HJ-R1P  PR#P@R LK%N'T !*#R*P >C#R%P bV#T%O=P O&$R2P  W\
      9'S)P.P II#S'O=P I<#R>P 6H#R@P   bI'# '<#P%R @%#S%PRP  :=*O=P@T !7#U%N'O XH#S$N%T&P'U)P*P-M0P2O3P4\
      P8X9T;P=O@PCNDPHS 89'R*P ':*P=R  bZ#R%P :9+P-P0S ]b#O%S ,4$O2T5P >I#N%S&P'P4PDU  VE-R1P (G#P'R %]#\
      R%P NO#R4P !0#U$P%M&P'O(N+T-P/O0S1T2P4S8R9R:P>P?P@RCP *F$RBP  #W%P.R  <0#O'S b^#P'S*P L4#P*R -=#P*\
      X=K JF$R&P  9_#O$P*P-U0P1R  ^!-U1M 7V#P%R'S.S0O1P4RARCN ('#T'N #,'P0R %3#T$O%PBP PX0R2P   NK#R*P A\
      9#S$P%P'R=O 0I$R&P*P+R-P1R3P8S:R=O 7+#R*P _X%P'P4T=P  YW#R%P ']#P%U&P'P*P <G#P%R'a(G*P+M0P2P8P <B#\
      Y$P%T'O*N-P=N  &:#T$S%O&P*P0P1R2PBP >/#R$S&P2P>P Z0'R.P 2(#N%R'P-R.T1P AZ#R$P&P*P2S  ID*P0R KB:S=O\
       <D#P%R'P*S1P8S9P  A2#R*R=O Z;#K$_%O&!'O*M+P-O/P3P:P=P?P@OBPCOHR O?-S1O FP#P-S.R0O  Z`#M%T/R OV#P1\
      R >U#R'P ;;-R.P ]_#P'P(O*P+T.P/O8P;T<P=S>R?R  S##T%O.P IK#M%S*T=P .*#R$P %D%P'R*R.P0R=P !##P%R'P=R\
       >@#T$P/O  ?!(O+S P0#P*P=TDP )J'S0O=O?S (^#S%P&P 'L#S'T*R-N0P1R9P=PFP  /!#N%T =P*P4R T*#S%O  aB#S%\
      O'S-P0O O8#P%P'R*P5S=N?T ^O%O'S U;#T$S&O'R)O*R+R,R-P.P0O1O3P6P8N<R=R?R@SBPCPDSESFS /W#T%P'P1P  aZ#\
      P%R JU#R=P  &2$P'O-PBVGP '^4P8R SP#P%R 6.#P'SFP Zb#N%U/P8R>P  b$'O.T0R1P Y_#P%P'P(R*O1R=T  !`%R*P \
       L)=O?S b5#P4R ;%#P%R  .`#P=R ]3%R'R=P K(#O'S Ya#P%S8RBPSP  ],#V%O'M ?(#R$O*R ]=#R'P  &*-P1R NS$R2\
      P   +Z-O1S 6)#P%R  ]`$R2P 1%'P/R =,$R.P [<#P%P&P'P)S*P/P0P2R6P8O:R=S>RBPCUDSEPGPSP  Y2%R'P(P+P6R=R\
       >C#R$P&R'P:RBP 'D$O2S  0B.O0S G-#T%P'P0RBPDP 0D'O*S,P.S0O a.*P.U1P;O a?#O%P'N(P*P+R-S.P0T3R?R  XX\
      #R'P 6$#P'R +B#M%U  J8#P$R  FK'P*S@P N1#T$S%R'L(T*R+O-P.R0O1P4R5R6R8S:P=N@PBPCPHR 7G*P8R:P=T?N ^V-\
      P3R C0*P=R?O@T [#$P%S'N.O/P0V3R4R5P6P8P:S=M>P?W  )H#P$P'P)R,P.S0M1S2U3R4PBODR C,#P%R 9%%P'R-T1N bM\
      %R'P  0a#P3R JD'N*UCP DH#N%O'T1S ?A$O%P&T N6*R-P *U#O%N-W.T0R1M=P  8;#P%T*PCP P?#R'P N@#R-R.O TE$O\
      &THP X_'R*P  QV#R3P N*.T0N AL#P%R*M-P1R8R@UCP  SF#P$P%R)O*R+R,R-P.M/R0R2P4R5R6R8R:P<R=R@SBRCOGP 06\
      #R'P 7V#P%N'T)R*U,P.P0R5P>OBR 4b#O$P&P'R(P*O,T-S1PFR A.#P$R'P3R8O:S P/#P'P(S+SFP   BK#P-R ['#P%S8P\
       RW#R'P =J#U%P'P*P-P QL-P1R  T,#P%R 3R$R%P'R*S+P-S.P/P0P2P=RDPEP ^(8R:P H&=P?R @A'P.R 'N#O*S-P=R E\
      %*S6R:P=O BA'R0P 3Z%RHP  bJ6P8R *F#P'P/S _I*P=R Z=#R$P%P'O(O*T+S  [`8P=R =0#P$R QS#P=R %[#S/O .U#R\
      'P +:*P3O=S +H#R%R*O 9.#P$S'P  bM#U'N*P b-#P$N'M*S-P.U0O2X3R=P@PAP PQ#P%K-P4U=PCV 5N'S)U*O,M/O?S ?\
      :'S(P)P=P@R  'K'# MJ.O0T1P /D-P1R  P?#R%P R?'P*R5R=P /P#S%O  N>#O%T&R'S*O.R5PBP *A#P$O%R*R-P/P4S5P\
      6O8T9P=U>O %I#U%P'P*O  EI#P'T/PCP J2*R=P  ^[%R'P RR%R'P8R  NJ#R/P 'T#S$P'P Oa%R'P )7.R0P1R2P ;R#P$\
      T%L'R*P-T.S/S0P1M3O4U5O6R8R=M>R?VBTCPEPGOHO  (M%S'O E'.R0P TU#K%P'S(S)R*S+P,P-R.P/M0T1T4P8S9P:P=M>\
      T?U 9]*R@P B]'R*P GL#R=P  -P#T%P'P/P ST$R&P 4P%O'S M:$P*V=M  U4#T$R%O&S(O)P*S+S-R0R3P5P9P:P;P=O@OB\
      PHS  a2'P.R a=#P$P%S <K-P=R [=%R'P Y/#P$P%P'N*S0R5P8P9R:R;S=S?P RK$P'U*P/O  (Z#P.S1P  PH#R$P%S&P'P\
      *P-P=R R`#S$P*P 0S#S%O =P'R.S0P1O  [(#O%S  _B#N-U2P T]%P/P>P@T /W#R'P  N;#R%R'P/P DO%R'P0R>P -`#U$\
      P%T'L(P/P =Q=R?P  K'#S%P-P ?F#P%R&P@R @2%O'S  &^#T-P0P4P PJ=P?R ?3#W$P%O'R(R)R*P+P,P-O0S5P6O:S=R>P\
      ?P@PCPFP  K:'R1P 0T$O*S1S=PCP  RR#N%P&T-R.R/R0P2O4P:R=R >N#P4R VR#P/R  H.#R%O*S ]_#P(O+S-N1S=R 1W#\
      N$P%P4SBT :O%L'S*NCW #H#S'O [2#O$R%R&P'V.S0L1P2P7R8O=R>S?P  9B#P%P'T.P +>%ODS >)-R.R0P1P  ER*P0P=S\
       H&#O%T*O JL$PBR VR%PDR  `;%P'U*P-P0P 3O8R=P (F#R$P%P'R(S+P/PBRCP 4.#O%S A&%R&P Tb'P*S0P1P  C'*# !\
      !*O=THP 6A'P-R F0#P'S*P =3#P$P%P*PCV HN'S*O=R?P  'B#P$S%P *%'P.R  DL#S'O X%$S&O  <X#P$S*P Q^8P=S@P\
       %I#T%O=P S!#P-R ^)%P'R !F#R$P   94#O'T*P ZU%S'O.R0P G2#T%P'U-M1N?T O1#R$P%S'O*O.P0R8P=R>P?N@TDS S\
      1'P*S=P  X_#P%R P%#S'P-P (]%R2P  P&.R1P +E#R%P %8#N%U'P(P4O5S8R  aV## 36#O$S%S&PDP >a#R$O%P'R(R*P+\
      P-R0P1R2R8R:P=S@PCPEP  ]6#T%O'O U>#P'T*P@P &Q$R2P P0%P&R*U8M #)#P/R  ]>#P%S&P>P HB#S4P8P Q2$T%P&P:\
      P L6#M%U  BW#V*K5T=N?P@S ],*P=R  *]%P=R  F2#R$O%S&P'R+P-S/P6R8P9P:P<P@PCSDRGPMR  +[#N%P*T-P/S1P2PB\
      S $X1P2R  b#%P-R ?A4T8N   S,#P%S'P %E#O%U*O aX#R$P'O0R8R O*#M/T  FR%R*P 0S#P'P*U-P=P .,=T?N  2<%P6\
      R:PBR @E#R%P JG#P%O'S)S*P,P=R ,N#S'P-P  #.*P@R #+#P%R B[#P%P'P0T ^b'R*P DK#O'S  HH'U0M K+>PAR L&#S\
      $P1P  (4'# -]#P%R IM#R'P -D#P%R*R=P?R ER2PAR --'P=R  M5#S%O'S-R1P8P 54#T%O'P Z$(P-R OS%O'S ,F$R8R<\
      P=P 4%*N=U@P ZG%P*R Na#R%T'O*P-S1N4R=RGP &Z#R$K%N&M'S(O*T,P.T/P0M1S2W3T4R6P8R:P=S>P?P@TAPBPCPERFP \
       N#*N-P4P8R=S?S $K#P'R.P0R &H#P-R  E$*S0P8O ]5%R&P 2/%P'R R]BRGP  N/'P*P+R=R NP#S%P-P  IX#V'P-P/O=\
      P ;_%P*PEPMT LR#R$P&P'P*O-R.N/S0P1P2T3T8R:R=R>PAOBPHP #&#R%P'S*N3P4P5P8V<R=N?R@TGP ?_#P%S'P8O=R >=\
      #T$P%P'P*O-T.O0S=RHP  7F#O$S%P&P(T-P1P N/4R8P NE#R$P%P'P-S O`*O@S  5Z#T%P'P*P 4[.R0P .^#R%P  H7#T%\
      P&R'M*O-O4R:O<T=SHP SI%S'O B('P-P.P1T F/%P&S'P)R-S.R1O2PBP 5N'P.R  1a.S0O BF#O%S=PBR 79$P%U&P'P DF\
      #R'P 7W%O'T-P=P@SBPCP  -J#P/R 0'#RBP  >>#P%R <^#R'P LR#S%P-P  I`*R<P !6#O'T/P .QBRGP GQ#U%P'O-S1T2\
      N8O=O FT#N'PCT  4_#P=R (R%U'O)PCP !('P*T-O +Z#P$R >.'P*R-R4R5P8O=SBP Ab#P$P%P&P(O*R+R-R.T/P0O1S2S3\
      S6P8S9S;P<P=OBRCPDPEPFRTP  $3*R>P #^%P'R=NCT @A#R$R&P'P SN'R1P =##X$P%N'P*OHP  5[%R*P  XT-R1P  E+#\
      S%O  ^b#T%N'O*P-N4P8P:S=R@RCUFP $1*O=T@P  ;.#T$R%P&N Q4#O'RBR 7K#R$O%R4R5P=P?R -)'P0R U[#F$P%L'T*^\
      -N2P3O=O@OBPC] >1#P%S*P !&$P*R W,#O%O&R'X-N/R0R2P6O8P:S=N>P?TBPCR  'G#X$P*O-R4P8P=P>OHP FL'P(R*R+P\
      0P3R8R=P ?a.R0P  I6#PDR 9W.R0P VS.P2SAP  ;R$P'P)P*P,R2R=RBR 3S#R*P NN#P=R  ;:#M%U'P/R FQ'N0T <F$N'\
      P*O0R2T=S  I'=S>O 4)#P'T*O VD#S%P'T*N.P/N2R=SDP  ]U%P=S>P +R#P$R&R'P.R0R1P2O4N8P:RBT YX#P%R  7*%R4\
      P $3#S'O  ^]#P%R -L#O%S [@'S0O a+#R'P  PC#T%O'S*P;P=P W`#P%R=R@P .M#O$P%S DT#S%PBP  ?`=O?S QV2PAR \
      %+%P1R  F8#R$M'T*P=R /;#O%P'S .F#N%P'P*M-R.S0V1T=PDP  a3#N$O%S*U-O.O0P1R3R4P8P9P=VBRCPDP 6A#P%R-R1\
      P %7#O%R*P-O1U4P8R@SFP V6$P&R ;3#R=P QS$T2P4O I,#R%P  7A#P*P4S ,W#R$P '_#P'R OV#P*R-P1R @B#P%S.R0P\
      =P  ]S=U?M @V#R4P F<5R8R:PHP @S=P>R  2/#N%S'R -X#U%O'PRP ?#.R0P  56#R*P CY%P-S1P OL#O'S b@#R%P `8#\
      S%P/P CH#R$P1P=RBRDPEPFPHR  +_#P$N%S&P'T(O)R*N+R,P-U.P/U1O2O4R=N>P?R@PASDSHRRP A]%PER 0R#V'L L>$R%\
      P*P-P.R0R  PG'P*R 38#O$O%R(O-S0R2P4T5R6R8P9R:O=R>P?M@RBPCRFR GJ#R$P _B$P.S0O2R ?*$P%S&P  -P#R&P ).\
      =RGP NW#R$R%P3P  9W#P%S'P !5#S(P4P ^V%P'P>PDU ;L%O&S <a#P%R ###P'S-P b$%P)R  )C'P/R WI'P)T,O CZ$P&\
      R  ).#P$S%O-O1S2P;R=PHS /$#R$P'P.S0P3PDR )K#P%S'P 1)#P/R  )Q#S'N3RHP =;#O$R%T&N %U#T%O'T*M.S0P1S2R\
      3P5R?R@PBPDPHP  DG%U'O0O 9R#P*T=O G`%R&P  /##R%P-R5P OL#P%P&R-R.O/R0R Y%#S'P/O WE*R6P `T#O*S-P.P4P\
      5R8S;S=T>N@O  ]B%S-PCP L^'S.O0P *_#T/N 4.%R+P ?)#R$P%P'U*R-R.O0N1P2P=RCS   <]#O%S Va#P%R 4]#P%R.R0\
      P8P=RHP +&#T%N'R*P XG#P$P%T'S(P*P/P  U&*R=P  4[*R8P:P=S  B<'P=R $U+P 7E%P*P=S FJ#N%T  #M*#  <=#P$R\
      %P&P.U0N;R=PDR *-'R*P @D%P(R-T/O1P5R=N?THP NT'P(P+S  NG#R'P &`#S%O OS#S/O (3$P%S&P.P1R +D#P=M?V  J\
      7#P%P'R,P-R LT-S1O XX*P=R <6%P=R  ZL#P%R ;0#U%N'P ^P#R'P F$*O=S  +F#O'P(P-S/R1S 1A$P%P&R=P@RBR A`-\
      R1P G8#P%R ?O#P%R  &6#T%O>P @a#P-S _<#N'P*O-P.T0P1P4X AF#N'UDP :?#P3R8P:R !@*R=P %S#O$O%T(R*T+O-O.\
      O/T1U4S5O8M:R<O=S>R?RCOERHO  -_#S%O )>#O%S +V#R'P  /2#S%O*P  (A#T$O%R&O*S+P/R0R8S:P=M?P@TBRDPHP  '\
      V=R?P  K-#S%P1P /.#P%T'PGP A>#R=P 7*=R@P >B$P%R ;X6R=P  :?#S$O'S*P.P8P=R?P 3R#T$O +]#R%P EH#P%R  S\
      )#P/R AN#P%S'P*P.P/P0R8R=R ]=$S%P&P  V6%# M7#R%P'P/R 7U'P*R %]#P%P'T(P  4*8P>R O=#P-S1P 5A%R'N*S /\
      S'P.P0S M7.R0P  OY#P$S&O-S8P :9#S%P-P  25#N%T !#%P'R N`*S-R3P:P=P 3X'P4R 1Q'R3P  HB'# G5#R$P%P&S'P\
      -N.S0O1T -^#T*P1O ]X*P.U0O1P  ^[:S=O &Z%P*R 0-*P=R 8O#N%O'V*T-OFP  KI(P+R-P0R6R8R:P=P 9=#T%N JQ#O'\
      S*O8S =M#S$P%O'O(S)R,R/O0V2R4P5O6R8R9N:R;P<O=S?P@TBPDPHP 3F#P$P%PDS  _L#W$P%N*P5P8P 37#R*R+P4P<P=P\
      CS 9>#PBR )J#N*P=S@R _^#P%S'R*P0P=R?P UV#P/R  +^## 1O'P/S1P 048P:P=S D:'P.R0P  a-#R%L'T=S?O #T#P$S\
      %P @^#O$R%T*R1P8R=PDP  ;]#S%O AC-P1R UU#R2P  3[.S0O F6#T%N  ?_#P$S2P V)#R$S%R&P*P.P0R=N 1!'P1R O;-\
      P.P0S  ;a#P$O%R2S .I#P-P1S8P:O=S '%#R$P%R&P'T*N-P/S1P5P8R  O<#R'P ?-*P=T?O %<#R%P M-#P%R '$$P2R <9\
      #S%P&P'P)P-P=PBSERSR  &9#P$P%S 5%.P0P2UAO  BJ## ]1BRHP  J.-S1P3P  JO&P'P*R.R &&%P=P?R <.%RCP #4*S4\
      P=P  .>$P-R.P1P2S #*%O&T'P [:&R'PBP  3?%R'P #H*S-P@P L#-M1U V)%O'P(P*P0R1T=R <N#R%P @.#P%PCS Ha*PH\
      R ^9#P%S'P  5V%R&P AP#S*P=P WR#S$P%P )E+P TB#R%P*P4R5P  +<%O'S(P )S#R%O'R &M#T%P-O  U&#O%T'P 3R%R'\
      P ;<.P0R  V#%N*T M@#P'R.P0R  ]8*P=R >U'R-P0P=R@PCRFP _<5RBP K''P.P0R3R  -7$S%O&P*R  VS#R'P *E#M'SB\
      S b&#P%R  L^#S0N )E*P=R :.$R*P 8-#P%R=P  #I2PAR D-=S@O 01#P%S*P 3$#P%R PE-O1S bR#O%S  a]#R0P E&$S%\
      S&P'P)N*V+P-P/V0L1P2P3P4R5P6R8W9P:O=S>N?OHP 9N#Y$N%O*P-PCP ![#N%P'P-U )*#N$X%O&PCPDP #T#R%R'O*O-S/\
      P0P1P:P=U 7<#R1P@P  YG%P*P8O=R>T E%#NST ;Q$P2R=P  9^#S1P?P O5#R*P _P#R$T%P&P'S*O-P.R0P2R3R8P=PAPHP\
        ER#T&P'P-P8MSU ](#R%P %:#O%N-U 1@#R*P YB*P;R  0>%O'P-P=S>R [/$R%P'R*S=OFP  >+%S'PEP -4#R'P _?#O%\
      R*SBP +I8R=P 3^#P%R'T3P=O  JT#P'R E4*R0P 03#R'P *5$P'P*R+R 2]#O'S 7##N%T 'E.S0P1O YF#T*P-P5P ;U'P/\
      R  24%#  41#R%P )2*P=R Va$T%R&R'T(R)R*P-R.L/T0U1N4P5P6P8P9N<R=P?R@MBRDPGSHP OO#S%P'P  +'#S%P-P _0#\
      O*T1T=NCP E6=P?R 5/$R'P2P5R N3%REP )?#R%P  EC$R%P ZN(O+S  F2'P0R R?#S'PBP ?S#P$R'P-S2P YY#R$R%O&P'\
      O*R-S/P0P1O2S4S5P=S@RCREOHP WW'P*R C5#P$R  !N#P-R /R#L$P*P-P=PBZFP B`#O'S  GC#O*V=O@P ZG*O=S -7#R'\
      P 5^*O=S  WZ#P%S'R1P 32#S$P%L'U(S)R*R+O,P-P/S2P3S4P5R:S=O>P?S@PBRCPDPFPGPHP X28P=R 4G#P*N4P=W@P ,!\
      .R0P X'#S*O-P (R#R*S-O ]4#T/N GW#V$P%R'O*PBPEP ;;$P4R []'P(O+T   U,#P%R %!#T%L'R8P=R>R .)#P'S*O-S1\
      P 95#P$R >;#O%R&R  70#T%O1P:P ,E$R2P 'D#O%RBR  2H#R$P=P@R RR#P.S0P  0@$P%P&R-S8P9R=P U;-P4S<P =S#R\
      *P  I)## 1A#P%O'R0S 8^#P%P'P-T1T2PCP &+#P%R'P:P=RBPSR 6P#O$P%S'P(P/R2P4S5P8T9O:S<P=R@P  `O#P%R  I#\
      #P'R  W!#P8R (`%O/S (&*P4PCS  (V#N%P'U=P?R 0I'P@R 7P#P%R 6/=P?R O%.R0P MY*P,R  HT#P*P-P8T;P=R 8N*P\
      =R  R;#P$R*P  UU#T'N*R-P9R=O W6*P=R 9%%P'O*P.U C*#P$R%P'R*U0P8O9P:P=R WN#S'P*P  Gb#P%O*UCP 6V'R5P \
      )I$R0P ]-$P=R _D#R%P'P*P-U1O `b%P'T0O  $]#P'R VG#T%OFPHP 930P8R +=#R-P !P$P&R  F+2P8R 3a%S*PCP _V$\
      R'P 4D#S%O HD'O-P.S0S b%#N$P%P=PDWEP $8$P%S&P 5]1S2PHP Q6#S'P=P SC'P.O0T  -;#P%S'P !,#N%T B6'R*P  \
      QI#P4R FF#P%N'VEP b)#R%P  12.R0P AV#P%R'P .;#P$R 0)$R&P2P 2X(P=R WB1P;R  7@#S%P>P !?#P$S%R&O I4%O&\
      S W;#S%P*P I'#P/R TJ#T/N ]-#N'T  HX#T'O-P E_#S'P/P @(%R*P 2G%P'Y.N0M ?5#R.O0R SJ#N%T _D=P@R +*'P)R\
        _%#U'P/N PS$R&P 65#S/P=P FE%R <68P=S?P DG#O$O'R*R=P@RES  ?T#R8P 9J#P*P7P8T B!#P%RHP CT=P?R  7X$P\
      %O&T V6#P%R @>#N'T-P0R  0H8P9R &3#R%P )(#T'O0P OE#R/P ;J#P%R  =>$P=R `$#P%R -.#R&P'P.T0N1R E!#P'R \
      Q9'P*R-S8PCP a.'P*P4R5P8TBP 44(S+O  R*#O'T  _W#R%P*O/R=R@P EM*S-P0P1P @5'P)R '[#G$P%P'P*c-O/P=N V>\
      #O%S OZ*O@S  @C%R&P=S?O ET%P'O*R5R=R V8#R%R4P U`$M2U PY.P0R .T#RBP  4'#T%P'P*P M81P2S=P '9%P8R  A*\
      #R*R=P@P M7$R*P1R2P `N.R0P  *-%R&P P&#P*R  ^E#S'PBP T]#P>R 9I)O,S-P1R ;'#R&P'S*OBP /6#P%P&S'S*O-S2\
      O:P=SBRFRHPSP 6&'R*P8P=R  Nb#T$R%R'M(N*P+T SS#R8P FZ#P$S&O*R.P/S0R1P2O4R8O9O:S;P=R@PBRES  S7'# ,#$\
      P-R .S$M*U I>#U/M !X#R$R%R'N %@%P;R KF#P%S-P  <>%N'U=P  X<%S'P-P :F#N/P=U /@#T%P/O ]'#S%P8P VT%P&P\
      'S  [M=R@P LI-S1O EC#P$P%S _<=T?N  D)*PCR #R%R-P  S.%P'S*R=O  .$'P*R Q0'P.P0S 0+-N1T G9#R$R/P4P  +\
      a#O-P.R1S  <B%P EW#P$S&P <E%P*U4P=O  0_-P=R  -<#P3R -P-P8R 7]#R$R*O-T.O0S1O2P8R:P=R  8Y## _?$R4P E\
      K=RDP  3O*T=P@P a`'P0R 9Z#V%P'P=N b_#R%P  8!8# 5G*P=R 1^#P=R FP#O'P/U2P 'X)R*R,P-P  -+%P'PHS #X#P%\
      N'P(P*X+P-N5P6T9P:R;R=PFRHP &9#R%P8P:R EO#S%R'N)P*R H>%R&P ?$#R%P  =[#S'P*P =E#N%R-N0R1S4S8R=N?T@P\
      DP  SK$N%R*P2SDR H*8R9P %3#R-P TE#O$O%T&P.S0O7S=P>R  1L%R'P V%#P%S*P 3S#P'T(P*P V^#S*P-P I5#R%R'N \
       M*%O'V(P*N 1L#S'P-O1PCTDP ]A$R%P'R*P >a$S&P2P JB#P%R B'%N*O>V V8'U*P.R0M  ]<#S$P%S'O*P-S0P1P HJ#S\
      *P-O I%'P-R O3#N-P1P4X8O ST$P%T&O/P;R F+#R%P  %!#P0R L&%R'P .=.P0P1S 9_%S'P)P*P8R ^*-R0P :Y#P%R >H\
      $P%R J`#R*P  (a*N@T G_%R'R/O :.%PDR K.-P1S2P BF#R$P K0#R%P'O*S-R.P/T0O5PBOFR  K_#O1S  5K%P+P-PCPHT\
       8a#P-R 7I%O'P*PCU 1;#P$P&S*P0R Sb#P6R8P:R=P ZU#O%P'T.R0P1R8P:P=S -]%P=R   87#O%O'U*S-O/S8S=O?O@P \
      Eb#P-R  ZA#S%S&P'T(S*L+R.O/O0R1O=RBPDR @a#V$S%O&W(P)R*R+R,O/P0P1P6R8M:R<P=N>P@PBSFPHP ,='R1P  @K$R\
      2P S.%S&O'N)P*R,R8R  <2=S?O &?#S%R(P-O.R0P &-#N'T R4#N$S%S'N(R*S+P-P2PHS DR/P=V?M  a6$P*S=P 37#P'O\
      )P*U C_#P$R =(#P$R 6!#P5R :E*P=R@R  ^_%S'O ^[#R'P J@#N%T %'#R%P G&*L=V ]W)P,R  <C&P'P*S.R0P A5'P*P\
      -P.S0P3R ;%#T$S%R&O'P/P0P1P2P4P=P>RAPDTHP =##P%R $##P%R E&#T%P'R-O/P0O8S  2I#P*P9S LR$P*P2S JV#R$P\
      *P@R  *Z*S-O @I#P$P%R&P2T4P Z:#P%R*P1SCP S`%P*R 2&=R@P  (a*# 46-S1O b8#O$N%T'P-R1P2T :8%PBR OM#N'U\
      *P-O0O2P3R4R8O:R=S?RBR IZ#O*O-S.S0O1O8R:R=T?P 9C#S-P1P  3U$P%N'R+S-P.N/R0T1T2P4N5S8T<P=M>P?O@RARBS\
      FR .;$P&R  O9#T'M.P1S _8$R%N&S*P HW#R'P-T.O0T1O2P CO#O'P/T >A#R%P Z%%R*P _[%P'T*O/O2R5R8R=P  `74R8\
      P R<#T%M @!8P>R ME#REP E@#P%O'S X)$R2P  M2#G*O:P=]BPDPHS  #C#P%T'N S&#R'P D[#O'S A&#L%S&P'T*P-P2U=\
      O@PCUDP ?>$O%P&S  <Z#O%T&O NS#!$M%N&O*P-S2P8P9P=PHR ;9'M*U  MW'T*P-P  5Y*R1P I&#R'O*S0S=O>P@PCP !G\
      #T%P*O ;8#O/S ,;#P%P'R*S-P=P?R ,1#O'S  M7'P-R *C#U$K%P&N'T(O)P*S-U.N/P0P1T2N3P4P5P6P8R=W>U@RBRCODP\
      EPFPGPJP E>$O%R'Y*P-P.K/X0M8R=P@PHP  ;F'R*L-P.O/P0S1S8T:O=R@R M?%RHP bW#P'P*S-P/R1R #A*P@SDP F]8P:\
      R  ](%P8R W;%R&P  $8#N$P*S.P/R0R2R<PBR bX8P=R ^+#R/P  Y]#T$T%R'O*S-P/N4N=O@UBO U:#S'P*P TX#R'P &!%\
      O&R'R=R?P =&%N>UCP  50#S6P=P ?b%S-PCP Jb*P8R=P 4^1R2P `?-S1P@P  ']'R*P.P0R ])#P%R DV#P'P*TBP bZ#R=\
      P *C#P%O'V0P=PBP  2X#P%R*P.R0P@R N6-P2R  #T#R*P ,L-P4U@PHP G4%R'P X*$R&P  QQ#P%O*U=P NT$P*R H5#S%P\
      *R.P0R6P8M:R;P<R=T?P U=#P'R  RO#P$R*R-R1P4R5P=P /@$O2S SZ#T%P=O  -H'P*N.S0P:S=U?O@P  8Z$P*T2P=P #6\
      #O%S'N(P*T  G+#P$P%P'P*P-W.T0O1O8P:P=U?P 5@#R$O%P&R.T0N P5#P*S-R=P   '+#S%O 66#P%R  *G#P%SHP -J'P*\
      R 3a%RHP P<%R'P 0'$P%S'S(P-P.K0W1T2O4P9P>P@VBPDOEPFPHS  <&%R'P UJ%O*S $^%P'R &V#P%R T<#P'P*P4PCTHR\
       `T=R?P M^%P'P*S8REP  .5#P%R =U#P%R 9<#P-R.P /K#P-R #6*P8O:R=T  2B'R(P*T1N  ).#R4P 0*$R%P'R*O.P0S=\
      R?P  >a%P*T2PCP .S'P*R=P?P@RBTFP  %##P$P'P0R7S IY#R'P =$#R-P -K#R$P&R'S(R*O+R-V.L/O0T1M3P4R5R8S=S?\
      NCPHP 9'#P%R  QC#O$P'T*P .1'R=P `[#R%P'P*R  /7-N1T G/.R0P  L.-O1S 16#P$T%P&P  '=#P%S'P*P=R ,?#P%P*\
      U-P8P Q8#R%R'P*P  K5'P*R [C#S%P4P  ZS%R&P O)#S'R/P2P4P9P ?J.T0N PT#S%O'R*P-P.SHP `2-R1P LH*P=O?S@R\
       )P#P%R.R0P ?+*P-P.P;U=P  .aBREP Y@#P=R  5<#S$R%P&P=P H5#R*P PX*R9P@SHP =Q#P%R Q&.L0V  aW#S&P'S*P-\
      O0P5R I;:R=P 87'P(R*O<R=R O]#W%O'N1P  (6#P$S2O G`#Y%J'P )5'P)R  I=## W`#U%N'S-PCO #X'S*P-P 8?.R0P \
      $S-R1P L7#P/R 4;#P%T'PBP ](#P1R  <?#M'P*Z-O=P@P  C#$R'N(S*T+R-T.P/T0R1S2P4P8O9P:L<P=O>R@RCOEUFPHO \
      %?#O%R'R V@#S$P'P XU#P%S-P ZO-S1O8R:P aQ'P/R  A4'P0R ID#O%R&P'P*R-P.S/P0P1P2P8S:P<R=N>SCU >[=M>U W\
      ^#R%P CQ#O$S  YO$# UN%R'P-RCP &F.P0R ,H%P8R AK.P0R Z;8R=P 0C#T-P8O [T#P.P/R;PFS   7<#R/P=R>P &3#R$\
      P  F7$U%P'P)P*R,P.P/R0R1R3P4S5O6R8N:O;P=O?R@PBVCPDP ^:'R0P ;_.P/R 0V$R%P*S-P/P5P8S=N>P@UHP  SZ#O'S\
      *P RN$S*P4P 0Y#O%R  E%*O8R=R bV%P&R b$%T.P0O I;*S-PFP  5#%P-P1R=R *C=R?P #X#T$S&S'S)S*O+P,P-S.P/O0\
      P1L2N4R6R8R9S<P=O>R@ODREPHP V#%N'T8R=P>P?R LM#P$SDP  @F'PBR R.#R%P =)#T&P*P-O0R1P=P E$#O%R8R  T'#P\
      $U2N 09%O'P8T /&#P%P*P-U.R1O  O/'O*S *)#T$P%P'T(P*O-R:P=PBP ?8#O%R'U-R1N 8S#P'S*PBP -Y.O2S  G(#R$P\
      0P :Q#R-P 8!#T%O8P N<#P4R  #>#R'P(R*R+O2P4R5R6P:R=P >A#O%T3P B3-S1O  0^'P(T+O '<#P%P'W*P.P0O 1<%P'\
      R.S0P1P L_#P=R 7N#P$S%R'R*R/R0S2R4P5P6P9P:R<P=R>R@PBRCPEMGOHRMP  :Z#O'S 2P#O$S b$%S'O I_#R$O%S&P'R\
      +P-S/P6R8P9P:P<P@PCSDRGPMR  '$#P'U*N _0$T2N  b@BREP  WC#S%P'P*N-X1O=P@P R##R$P%P2R=O?S 5B#P%P*P4P8\
      P=V IV$P-S.P1P  bA'U/M 0N#P$O%T&P*R0S4P=P B$#M%X'P/O  0b#O%R&O'V(S*N+N-P/R6O:R=S?NDRFT UC#N%R'PDT \
      6N*R@P -Y#P%R'R)P-P  B['O0S M$#P/R  I>-R2P  3=#O$P%R.S0O2RDR bM#P%T'O*T-P/P2R3P=R@P IQ#P-R  93%R'O\
      0R /(#O'R*P-R V'#N%O'P*S8T=PCTEP IP#O-P=T 4)#S'R*N  <R#L$O%T&M)M*X,W.P/N0P2R8S:P>OBPCTDPFS  4.=P?R\
       +7%R'P CG'T0N K9#P>R &N'N*U=O XU#O'T*P  R6#L$X%O8P <-#S%N'R*O1S 1X-P 5/#P%R [-#T%R'N0O 1D$P%P&R2R\
        T?#M$P%O'S(T*P+O=PBV O5#O%T'N*SCP EG#N$P%O'P*P-O4!=P  (A0P=P@R 'T#S&P'R.P/P=P P*$N-P1P2V 1:#T'N \
      Q@#P%T*P<P ^F.R0P /[#R=P  ;4%R:P PL#M'R*R;P=R?S@RCP T0#J$P%ZEP 88#P%R  PP#M'P*N-P1P3P=! 5>%TBN 2**\
      P=R HX8N=T <G#R1P2R=P UG*S;P>P  R5#P%R .N*R8P ][=P?R $4#O'P*R.P0O5R;S=P?R@R  6J#P(R F;#P*P8P=R>S M\
      J#S-O  E?#R=P +<'O8O>SBS <=#R'P 9M.O0S E6'P0R )6#SBO  %W#O'R*O-P0S1R8R ZR#S%O FA#P-R 0`#RCP  3%#S%\
      P'P(P +D#O%S 1X#S%P'S-P0O2P   5?#R'P R6#P%O'S Y(*R0P bK#O%S 0I#S$P%P *J$R=P G:#R*R.P0R=P@P [D@R D6\
      #W'P/L=P  R,'O.O0U 2?#O*P-R/R=R 64'S0N4PBS  5a#S'O 8b4RDP 'A%P'P-X/P1P4R5P6P8P:R=P>P?P XE#N'W(P*L+\
      P1P9V:P  >]'R*P VF.R1P +b4P5R /V#O%R(R+P-P?S 4;#P'R  ?D#T%OHP G%#P%R 7?'O0S  NA=R@P aG#S/O  BP#O%T\
      'P DD(S+O 10#P%R %Q#P-R +6#T$P%O'S.P0RBSDPHP %A#V'O@PFO  R>#N$S&S'O)P*N-P1R2P4R6R8O:S<U=PBP ER#R%P\
      'P  ND#P'R*P _H*P-P6T=P 7E#V$P'P*P=O 45*P=P?S  7B#S$R'P=PRP =N*P3R  D'*O4P=T $='T0O %0#P%P4T5P  <$\
      $P*R b2#P%R  3L#K%O*P-P8P=!HP  U!#M$P%P'U*TDP EZ#N%U;P .:#P%P'P*S-P8P9S +(#R$P  <7BRHP 110P2S4P a4\
      #R'P J*#R*P Ha#T4OHP @)0PBR  !X#R%R'P-P ]O$O&S EK#R%P 9$#P4PBS 4-#M%R'R*P-R1S ?M#PDR 0!$R2P  )[#P$\
      S*P U;$P%R Q6#P;R  LK#P'R &>#PBR  ]3#R%R'O J;%P-R  V,#X$P'P*N4P=P ,5#T%P'O  5**# ,A#P$P&R'R ZR$O&T\
      FP *[$N%U&P D%#S$P%P&P I[#S$PHP &'#N%W*M 20*P=R -E%P.S0OHS  )!#O%R*T.P/P0R=P Q.'P*R @C$P%V&O'O8S=O\
        Y]#P%S*P=RDP -D$P*R U'$O-S1P2S8O=R 6S#U%R'P*P.R0PBPCP 0a#P%R '9'P.P0S >=%P)R=P?R  RO$R%S'O/P=RBP\
       WR#O*R=PCTFP E-#R&P'P*S-P.O0R1R2P8O=P>S?PBS ]>-R1P #E#P%RHP Y!#P%R&S'T*M0P8O=OESHT ,'#P$R'O(S*P.R\
      4P8R;P=S?P 7T#N'S  OT%O'S T-#P'S*P:P NL8P=R G,'P(R  @<#P%R E4/R5P (R'P-W1P4P8P>O bK*P.R 8K#P%P'N8V\
       bY#R-P E$#P%S'J(M*!+P  JN#S*PCP  D3%R'M)P*S,R=S?R@P  J,4P5R   <<5R<P 5<$P%R&P'O,R1R2P=PCS AZ#R%P \
      _Y#P%J'Y  1C%O.P=T M3#R%R*P-P  SU#T%R&P'M*P=UBO R4%W'O.P0N 8F%R*P-P.S/R0O1R=R?O  !5#T'P/N OE'R*P Q\
      Z'R*P ?S'R8P F%#O/S ^Q#O%P*U@P  **$O%T2P 5U#P'R  B;#N%P'U II#T=R?NBP  6[#S'P-P  DZ'S=PCP ,7'N-R.P1\
      T  *=#R1P QB#S-O GJ*S.P2R=O YB#R'R-O  8Y.# N#-O1S <S-P=R =J#P=R X/#R-P 34%P'T*PDP >^#P%U'N*O.R@R  \
      $7#P$S8P ?_#N$P%P(N*R+T-M.W/R0L1X2S4R5P8N:R<P=P>R?OBRDS ;Q#O%S %+#R'P/P=R  A3#R%P8MSU _&#R$P%S'N*R\
      .O0S3R=P T,$M%N&TEU Tb#P%R  <.#R%P (S#P'R I4%W*K  8_#S$R%O&P'P-R2P ]5#R%P  YR$PCR ^H#P%P'TCP ,>#S%\
      P'P*P1R -'*R8O>R  XL.P1R ;.%O&R*O-T/P1P<R=R 46DP  .*$P2R aN#N%R*S  `/#S$PBP FX#S%S'O8P  <4#RBP $I#\
      P$S%P G[5P6R  ])#R%R'P  CU#R%P-PGR ,('P*R :3-P6OHS  *E:P=R B4-U1M  [K#N'R*U=O 7]#P-R `?'P*R  Y_$P*\
      R  Z:#P'T-P9P $0$R%O*P-R1P4O>SSS *I#R%R&P'O*P-S1P 'a$R2P  U_#P=R CS#P%L*P4R8W a##S%N-SEP FI#T%R'P(\
      O*P J$'R(P  FV#R*P 0!%R'O*M-O.S0P:S=W?O@PHP (Y-P8M9V  O4#T'N=S?O `(#S%R'S.P/L0R =.=P@R 6=#P-R 23#P\
      %RHP  ][#P4R=R?P .<*R1P=O?S #!#P%P4P8S T$#O$R*P/R8R O$#P$S 1U#S%S&P/R1PDOHP  +9'P*P/R>R PH.R0P 5O%\
      O'R(P+R-P2P4P5R8T=P>SCP D]%R'P  (>'T0P1P 'Y%S'P.O0S C%#P%S'P2R5P=N?S  ';$P'S(P-R5P 6O*S=P@P 1/$R&P\
       _.#N-U=P  Q:'P0R >`#P$P'P*U=P ?H#O%S'P-R=PBRHP D.#P-R1P8S=PHP  b#'P-P/R1R=R?P E>#P'R O:'P*R/R=P  \
       B&#O%O*R1P6P;UCR 2?#R$P'R*P *3#W%M&P*S/P=T>O@ODP YI#L&R'N*R-S/P0P1S3R8O:P=RBRCT NJ#S'P6P <M#P%R =\
      _#P'R-S0P 6-%OHS  8B#P4P5S8PBPHS #@#P=R@P  C*#P$R E,*P8R ?I=P?R FP:S=O  N.#O%P'OBV  /.#P-P=THP ?C#\
      P.S0P  VG#T$P%O&T'V(V)S*N+O,O-N.N/U0P1P2P4P5R6K8R9P;P=T?N@VARBUCPDNFRHN P($U%O&R'R)P*T+P,P.S0O1R2P\
      3P4P6R8O=S>P?O@MBPCSFPRSSS #L(P*R+R>P @[*R=P F0#P%R  TI%P8R >!%R'O*P1RBSDP ;P#U$R%N'P:P=R?P  X?*P=\
      S@P  Y?%R*P 6^#T$R%O'P/P5P N@'R0P B.#P$U*P2O TC#P*R-P=T@O  6T#S%R'M*S-R.P0S2P8P=SBPEP 8C#R%P ^B#O0\
      S _O#P%P'P8RHT Z##O%S QG#R'P  .'%S'O M@%R+P  Z.#S%R'O*P IB#R%S'OHP  %S*R-P1P;R D/#P*R :93R4P !5#P%\
      R'O*S RQ'R)P  >V#R/P=P?R (=$S%O&P(O*P+T2P>PAS :I#R4P C2#O.S2P  $N#S%O   WK#R/P V9*P8R KK#P%S'S-P.P\
      0P  FQ## @!#PBR T:$P%R -=%SCPEP .Y#T%OHP  M;-O1S 92#S%O*S/P=R>O V,$R&P 8!#V%O(P*P1P `C*T;P=O  /M*P\
      =P>R Gb%P&P2S  =!4P8R=NDT ,V4R5P MS%R'P J-#N%R-T.P  CD*PBR !+#R&R*O1P=U@O P1#R5P bV#T$P%O'T*P-S1P2\
      P4PDP  `X#R'P R&'P*R ^(#T%P/O EJ-P0R M]#R$P '_#O%O'T  5Z#P%R'R0R=P )@#P%S=R?PDP Q^'P8PBS (>2P4RAPH\
      R bK#S'PCP 9G#P/R  0+#P%R ^[#P%R P8#P%R _C#M-P0P2P=U>T )E*P8R ]=%R8PHP  >]#P%R,P-S0P1R<R=P>R@OBPCR\
      EPGR R_#P$R%T&O-P/R I*#P%R IG%P&R  W>%SCPEP U'#O%R&P-TDP 7P'P*R 3B#P*V=M  @L#O$S%P'R*S8R@N K?#P%R'\
      P,P=PFT FW#T'N 7E#R-P _M.P0R  HR#P$R %T'R+P =:1P2R DM#N%R'R-S/O8P9S=P?R  <J#O/R 7W#P%R  <&'P8R P9#\
      P*R  ZW%# NL#R%P [2#P%S.P !Z#P%R  )]'R.N0S A/'R*P <H#R*P U9#O*P-T1P   IJ#R&P W4#S(P+P-P /7#V%S'R(T\
      *N+N-N.P1O2P4P5R8V:P;P=R>M@SBR  #1#R$P TP#R'P  #-#P%R   #O#R%P ]''P*U8P=PFP *W#R$O%U&P'P-O.R/P0P1R\
      :P@S !M#P'R*R=P >5$P'P*R.R1P2R _E$R%P  )1#S*P-P ']=R?P 1a'T.M0R ?$%P'R  V##R'P O$#O%S(O*R+R.R/P1W2\
      P3R4P6R:O;P<P=P>R?R@OBOCRFPHP  %N#S%P'N*T-O1S8R:P=P 6B#P=R H_-R=P <E#P'O-P.V2P  NY#N%R'S A%'R*P X'\
      #P%S&P !`$P*R3P=R  U>#PBR L4#R%P*P1P6P:R=R>PDS C+#P%S'R(S)R+N,P-S.P/R1P5R9PBPCPFO  F7#S*P4P ZK%O'S\
        #+#S%N'R K&#T*N ?2%R&P  S..R0P 5^#R%P Y;$P%S&P ZZ#P8R  O[$R&P1P2R  -1#RBP 2<#P'R 6V'P=R Z4$R%P'R\
      /P  _L#R%R'ORP V-#O'P*VCO [3$R%P  2E%R'P 'K#O*P1T3P EM$R1R=O  >P#N%T 3`#P*R8P=P@S WV#P%P'U/O (_*O=\
      P@S  _13# 1F#W%N(P+P@P  ^&#U%T&S'R(R)R*S+T-K/O0N2N3O5T6O7R9O;S=S@TCPDOENFPHPMR KG*P=R @]#T%O'P=P 0\
      X#T%P*P:P=O?S =4=O?S 04#P*R  $$#O*S MT#R'P ^#*O=S 5E#P$P%O'M*U-R.S0R6T8R:P;P=L?W@PFPHP ,4#S$R%P'U.\
      N0R8P=O>RBPCPHP  .N#U%N-R4P &+0P1R IX#U%O3ODP (@#P%R ;*#P*R  JO#U$T%R&S'P(R*L+P,T-P.P/P0R1P2R5P:R>\
      P@PDPEPHPRP (1%S-PDP 0,=P?R `C#O%P'T )Z*S8PMP ;0#T$O%R'P*P-P1P5OHT 5L#S%P'P ?V#S(O  8Y*P-S4PBP >U#\
      PBR ]G'P0R  `/#O%U;RBO 10#T%O'P S'%P*P.V1P8P@P `L#S%R'O  FI'P*R D6=N?T _K#N%P'T*O+P=OFW GB.P1R  Sa\
      *P=R T8%O'T=P?RCP Z4#R'R*P-R1RBO #/#P%S'P  3*%N'T S@.R0P O<#T-N @_#P'T-P0P=P  MT#S%O@P  ]P#P$R  [Z\
      #P%R /G#R'P Q5'R)P-P4R  K(#S'P*PEP X=#O$R%S 6G#PBPES 4/#P=R F@*S=O?R  *+#P%R I-#N'T*O-P1T8R>P@P ((\
      1P=R  93#S/P=P $N(P+R E;%R'O3R RB=S?O [&#R%P  13#P*T=P>P bN#S$O 5P-S1O L9#R #S#R%P  .a#P'S-P0P 8)#\
      P=P>S XY#R'R(P-P=P 5R*P Ob#R'P HU$N%X&NBP  S[#R%P >*-P.R [K*P<RHP 5+4R5P >b=S?O ;)#RBP W)'S*O  Oa=\
      S?O :H#S0O IA#P$R (I#O*S  J(#I$P%R'!*P-PCPSP I>#K$P%O'O*!-P0P3P8O=U>PBPCS OJ#P4T5P>P HA#R'O*S-P NC\
      -P=RCP 3&'O)S  NF*P8P=S B+#T%O=P *48R>P '7'P0R  I<#R%P'R:P=S?O +S%O'R.P0S VJ#O$P%R'P*R-R.O/O0S1R8S\
      =S>P@P [#%REP ;M#S%O  `a#R$P WM#R%P (4#V$P%N'P=P  T9$P%M&WDP P-#S'PDP C[.P2R <EBPGR  #N#P/R  2Y#R%\
      P 3H#P%R'T.P0O 8P#T%L'O*T-R?P@ORT  a!#P'R *b#T%N O/'R1P O-#O%S'P.R C`#O%S'R(P C4(R+P1S=O  @B#O$T%P\
      &P2R OD#S$P%O G3%P'R PE#R$P  V,## !'#N'S/P0R2P8S $(*U=M I9#P/R A?#R$T%O&R'N*P.P0R=RBP -a#O'S 9'$P&\
      S;P  I=#O%R R]#N'R-S 17*R5P  P3%O/S EZ#R$M'N*N-V.O0P1U2V=PBPCREP 1.#P$R 70.O0S  N^#P%P-R1R %=#P$R&\
      P F2#M'P-U  0F#M$O%P&O(P)P*O-L.X/T0W1R2U3P:P;P=PBPDPEPHR  0P#R*P LH#S-O BN-N1U=P /4%PER D]'P2R R['\
      O*S R6'S*P-P  FN$RCP K%#P%S'P ;P*P8R :@#P-P.P1T [Q'P0R  HO#P%O'R*PHS W4#U%O-SBOCPDP 6@#R-S1P=PHP $\
      8%O*S  __#P'P-R1R N)4R=P E(#P%S1O ?_#H%N'P*`1PCP  1.'P*R >;#O*P4S=PESHO :'=R?P 1O#R%S*P=PFPSP  ;='\
      R(P BP#P$P%R&P'S*P+R0P4P5RBR R`#L'V 8&#P%T*OCP SX#N%T'R*R-O.P0P1R9R 45*P8P=S (B#O$P%T  )&#P%R (E.S\
      0O 39#R'P  ?%*P9R %H#P%R :/$P%O&T ]8#O%U'L*O/R=S?M@W #W#P%R'O*P/R1S8R@P  TN#P$S'M*S-P1S2P8R=O?T W-\
      'P*S/R1P;P )8#P$P7S  U>#O%TDP `V#R%R'O +Y#P%R --#P%R HD%O'S C^#R%P4P@R  K48RCP >M#P>R C`#P'P(O)P+T\
      ,R8R %^#O$R%P&R*R 3.#P'S-P8R9P  b)#N%T'P*O?SBR O*#P*P1P=T  ,H'# 4B#R4P >I#P%R.P0R ]a#S$P'P T)#RAP \
      `5%R'P  J?#O%R*PHS PQ&R2P  TQ=R?P GT#S'R*P0P8P U5%R-P  I>-P2R @O%O&T*R-O.R0P1R2O3P4P8P:P=S>PBRCS M\
      L#T%P'P/P=RCP +'#T%O&P  <'%S'O >'#R%P X[#O$O%O&O'P(P)O*S+R.S0R1V2S4R8N9O:R;R<P>R?P@PARBODPGPHSRRTS\
       >3#T'P*O  91#P%T&R'R(S)R*O-P.P/N0R2S8S=P>P@PEPHP AF'P=P@S D_#P%R 8G1P2R  CB$R4P 5Q.P0R 1A=R?P )=#\
      P%U*P2P3P8RARBPFPHP MO#R%P 9P.R/R0O2SAO  &P#M%P'T+P0U 9J#R'P C6#P2R W/-O4S ^P#S%O'R*N-O.O/R0S1P2P:\
      S=M>R?TCRDPFS  PZ8P:R  a3-P1R 9S.R0P )#%P'S8P  'G#S%P'P 0+(O*P+S4R [Q=N?T J]=R?P F(#S%N'R  BV#P*T4\
      R=P?O 5@#P%R 6R*R2P  -I*P.R D%$R@P ?_#O%P*P/U >>$R=P 8+$R&P UW%S'O .$%P'PBS  ('%P'W*O-R.N0U2P4PAPB\
      NEP ;^#S-O &_#P-R M*#P*R6R:P>R /3:R=P ?,#O$S 2.0P2R  @?%R*P-OBPDPFT Z[#O%T'S-P4P8PDP X?'P*R  W?#P%\
      R M^#K$T%W'O1P  %S#P=P?S Y5-R2P `X#N%T )[#R'P 5A(P=R@PFR  1=#SBO 5)#R%P &X#N'V-P H:#R%P $/#S%P?P 2\
      .#R1P K1#R'P  ;L;# /T.R=P []#O%S >V'V0L $]#U$P%O-PDP /!#T%P'PBP  7].P0R ?+#L$O%M'N*O+O-W.X/T0N1S2V\
      3P4P=U?L  '%#T%O'P %<#P%R&P a4'R*P=N?T @B.R0P 2Z#R%P=P@R L3%P*P8S  Q-$P%R'P-S.P1PDR ^<#S'P(P  B%#M\
      %U  RN#P4P5S8R=P N0$P'U*L.R/R0P:R=R?P@P MA-P1R 2P#S$R%R&P(P*M+R-O.R0R1R2P4S5P6P=P?N@UBRCRDP  OT#H%\
      N'O*P-N.P0N1P5P8e@PHT a?#R'O-T1P /A#P'P.U0O 5!#R$R&P'P4P  M/#R'P UM-O1S >=#T$P%P'P ZN#O%S YF8P:R 6\
      O#P)N,U  E@%P'R #I.P0R  T2*# _N*P=R >`#S%P'P /^.R0P  H'#S$N%P&P'S4PBR 93#P'R4P5S=P G/#O%S W+0P8R F\
      5#T$P%O  .%#T'P*P-R=O U`#RDP W,#S'P*P-P@R !0#R'P.P/R0RAPDP Q#'T0O8P  M8*P@R M_(O*O+S-U1N;R=R@P  XE\
      #U%P'N  =C#U%N %D#R'P @[#R$R.S/O0O  Q0#R%P ;3'P*R=P@R PM=R?P I0%PBR IW$P%R Y/$P2R  !%#R'P P&'P(R  \
      ]&#O'P*T E=#P=P>S N]#R%P  O:#R%P*S=PRP /-#V'L VZ#R'P SF%R'P IW#L'Y*O-P A]#S-P.R/P0P:R=P  V24RCP N5\
      $P'TBPDPFP P^*P<R UL#P%R  D!B# 2*#R*P -K#P/R  L2%R-P +9#R$P'P*S=R?O $+#R%P YD#O%P.P3T6R8P?SDP /b#O\
      $P'P*P-O.P1P2V3P4R=P>PAWDPEPFS !]#O$P%U'P(P*R-P1R>PJSKP %-*P=S@P  ;M%P4R 7Q$O%P&T S/#S%O'R-P8P  Ab\
      'R*R.O0S1P=N?S *4EPHR 83%R&P 6Q#P/R R)#R*P HY#R$P%N*P/R8P=U  #$#O$U%P*P 8X#P$S2P  /F#S-P.R/N0P1R8R\
      =R>P /,#S%P'P  N@#P%R ^X#P%S'O  T'%U'P0N ZV#P'R0P )-%S'P=R?PHP F9#R%P N4#S+P2P 'F#R'P  0O#T%N T(#P\
      $R%P'T*N,P-T/S0R1P2P8P:O?RFP X-#P%P&P'N(M*R+T,P-R.S/R0P1R2R4R6R8R9O:O=T?S@OBPCR +W#R$P%S&N'R(R)R*R\
      +P,L.L/N0R2O3P4P5R6O7P8T9S:N;R<S>T?R@PARBTDSEPFSHS  (H#P%S ,+'T)P*O  ^;#R'P XJ#R*P  RO#P*R-T.P0P1R\
      2P8P #U#S$P.R1P=P R0#P$R%R'R-PDP  W@-O1S I'(S+O 5^#P$R*O=U?PDP FT#O%S )N*P=R  +?#P%R GX#O@S ?Y#P%S\
      'P 4<#P%R $K#S%P8OGR 2+#O%R'P*P=S JE#M$UCP M)#P%R  &E#R'P-RBP )!.S0O  &Z$P'P=R?PBR /-#P=R 0@#P$R=R\
      ?P  ;I'P0R5RSP 4J.R0P _8%R'P -O.P0R QZ#P%R'R4P >,'S0O  AHBRGP   A90R1P M5#P8R (a#N%R'P*P=RES  E>$R\
      &P 5^*O-P=T =/%PDR  ;1#P*R YS#I$P%N'_*!-O.P0O3N4P=O@PBNCSEPHP N?#P%P*S  '`%P8S>P D2'P*R '<.R0P `*#\
      R%P*P O`.R0P3P T+#P$S-R2O  6W#T%P&P P4%P*R=P 9Z#S$S%O'P(O*N+S.S0P2O5R8P=N>P?R@W 6`-O1S  (S.R0P I5#\
      W$P%P*M-R0P1S4P=P@P )W#N'P*S=TFP  L=-R=P b!#R%P'P a+.P0R SA*P;R  4S.R0P Z)#T$P%P@P W(#S$R%P'R*N+P-\
      P.P/O0S4R5P8R<P=P@TBP E*8O=S  ]T*P=R %K'R  [E=# T'#P'U*M  $-'P)R 5&*P=R Q>-P>R X*#O%S.P0R  A1$P2R \
      Q'$R2P C**R3P bW#P'S*P T*#O-P0R=S>P aN#R$W%S&O*O2O4PCPDPTP  .J#O%T3P -T%R.S0OCP 4-'RCP =W#M%O&P-R/\
      R0T4R8P9P=R@T  [<#P%SCP ,U$O%S CK-T1N  a'1P=P>S (G2PAR ='#R%P ]X#_%I*O-OCPEP  2-%P3R RO#V%MDP :N%R\
      'P M?#O%S ]K$S%O  .T#S%O 29#R$PCP V.-P1R 07#S'O $=&P'R*R=P  6]'P*R U=#P%S1PCP J5/R=P  E6%P'R*P8R 6\
      L#S%N'R*T.P/O0R1P3R@O 6[#R$R%O&P*P@RBR  C6*P-R B7%P=P?S B,#O%S 6L%NERHS  CH'P-R1R2P=P W%%R-P b9$R&\
      P  )9%O&S  $#*# _E#P=R B_#N*S+P1P=T  /(#P=R )&#N%S8N=OBPDUSS <;#N'T K&=R?P  NA%REP ;_#P%S&P>P )/#N\
      %T  47%R*P/P=R /:%P.P1RGSHP SL#O%T'P8P=R IJ#P%S'P /]#R$P MS%P'R=R?P 198P:R  G+#P'S0P O)(P+R  (K-O1\
      S (##P%R :a#R'P  9R#P%R  ]7*R8P:P=R E!$RCP  14.N0T J[%RDP F9'P/R 3M#RAP  8b#S%O @E'SDP aF*P@R G3#S\
      %PBP J+#R%O'T(P+R/R=O>P?R@PHP >F$P*V=M  >*#P%R X3#R*P1P5P=S <Y$P%R'R Ab#O$P%P&P'N)[*P,R1P3P P5*O=T\
      @P O%#O%R'R+P-N.O/P0T1R2R4R5P8P=S?R@PAPBOGS  4Z#SBO `U#RCP  PT#P'R +Q%R&P.R0P JT%R'P  %[#R$P ^J#R%\
      P  @[=R@P <T:R=P  %?#R1P @N#P$R'O*R-S1P2R4PCP ?:#N%S'P*R-S1P  aUC# 7^#P%R&P*S=PFP _-8R=P a1*R-P _:\
      #R%P  <9#T%N .`#S1O ^S-V.O1O 4O%R&P.R0P1O=T?PCP ]X#P%R  W4$R%P  ^b#P%P5UBPHP ^>%R&P'P*RBPDP @P-P1R\
       `b.P0R >S-S1O ^O#S%P=P   J#$# UG#O$P&R(P*R.P/S1P2P3R4S;P<R=R?P@RBSFRGPHO (!$P%R R9%S'P*O-P.R1R  `\
      Y#R$P ;J-R1P /:#O$TBP 1&#P*P.P0R=S  WQ#S$O PY#R(P.R0P 5N#N%P'R-P.O/T0S1R4P:O=S Wb4P8R  EI#S%P&P G?\
      'R0P  -<#R$P'P1P2R +,$P=R ZG'R1P=P D^#P'R*P $`#R$R-P0P1RCP  O/#N$P&S-TFP ,Y#P%N*P3PCW [O#P%U'O-P O\
      8*R1P $`1P2P3S C4#P*S-P JS#T$P%P-O0P1P3P=UBP  UX#RBP >!*P=P?S /G*P.R [H#R%P*R:O=RBRDP bT#P$R  R*:U\
      =M @X%R4P @N#R'P -a-P.P1S  (G$R2P /`-O1S $*#S%P'P 1E#R%T'P*P-S2PBPGPHP 5%#R-P 4R'P.P0S Sa%RHP  J%#\
      U%P&P*R-O.T/P0N1S2R3R8P:R=P>P?RDP +F%P'O*U=P F3'S:P<P `7#R%P %Q#P%P*P=T  S%#R'P -R#W$P%P'P=N =]#S$\
      V%L'P3P AO'P*R  J8## L3#R'P*R-P OO'S*O  L1#P'P*S [F-R1P P$%P*O4R@PBRFS L<#O%UEP  `^#S$P%P M+#R-P B\
      5#P/S=P #L.N0T 18#P%R.P0R6R8O=L>S@U [I%P'R  /1-O1S D8#R%P !W$R*P %`#P'P-S ^>$S&P'P  5>#P%R'P-R P>.\
      R0P M##P%R 2Q#O$P%S&P'S  4a#P'N0U &'*P=S@P `(#L%V'P RX.P0R  36*P=R )>#I%P+!CP :M*P.R 7Z#T$P-P=P  +\
      (#O%S:N=T **#P'O0T BR#O*S  M!.R0P 7I.R1P KQ%T'N .3-R.P  9F'R0P5P>R  [$#T%N 3?'R/P GM-S.P1O _$#P%P'\
      V-PCP  _9#S'N*S 0>-P1R a&#O%S'S/O =$#T%O*P Y8#O/S CG#N%S'V*N-P/P=P>PCPDTHR #..S0O  :,#R%R)P.P0R4P=\
      RDP IU#U$P&P'N8O=S@PES UL.R3P WH*T=P@O 8*%P'R (U#N%S*P5NCWHP  C@#R<P ZM#N%TDP  PC#P4R P]#R'P (^.P1\
      R  O!$P2R $H#S%N'R*O-R1P4O5S=P?RBR   F?#R$P L]-N1T 7A-R1P  -(5# &&#S'P/P CE#O'P/S A`#R'O*S.R/N0T1O\
      2U3O5R:P=R?PANBPCS +:#P-R/R8P UH-P=R ]64P=R  _S#T*P/N VF#T%O'P /Y#S%P'P 2`#O%T'P 3A#S%O T>%R&P-U.R\
      0P1M=P?R  :#'R*P 3'#T%O'T*P.P0P1P8R=N?S IT'S*O Z*'P.R0P 6I#P*R4P5R=R@P GQ*P=R RE$P%S&O +L$R2P  D6#\
      R%R'P*O.P/V5P6P8P>PHS #$=N?T W:'P+R  WH#O%S'P $*#R'R*P+P P[*P=T?O  C1%R&P @G#P(P*S=O@S #R*R>P +[4R\
      5P  LU#R%P X*$S'S*M4R=RBP #;#T$S%S&R'N(R*R+N,P-T.N/R0S1N2N3P4S5P6U8S9P:P;S=O>P?PBOCTENFPHPTP 55#V%\
      N'P6P:R=P =S#P'R  P!#P*P3R5T9P=O?T@O ]S'P*P.R0T1P2P >F*R-N.P0R1S:N=T ,L#S%O'P(P)P*P,P-O.S/R0R1R2R4\
      P5P8R:P<P=R>R?O@RARBNCPDRERHPJRKRSPTR 2,#S'O 0F4R8P SV#P%R  ,!%R'P N,%P.P0S R<#R'P X^#P%R'P  N6%S&\
      P*P '(#O/S P@#T$N  C6*S0P=P @T)R,P  :V#O%P.S0PDS Ib%P&P'S )W#P%T'P8PDP  D_=R?P 72#R/P=O?S ;Q#U$O%M\
      'U-PEP %3#P'S*P MQ#M/W=PDP  8'#P%S*O ($'R0P (X#T$P'P3P a1#R$P J!#U%N/R=PBP LP)S,O YN#OTS  E1#N%R'S\
       X3$S&PDP RJ-P1OCT %##P;R 'J%P'S*P/P 2?%R'P-P1R E-#P%R'O*R/R?P@R  Y?#M$S%T'P2P V2#S%O 6M#P%R 0,.O0\
      S  8:#R'P+P-P1R U)#PES T%'P*R-S8PCP Y/#R%P ,%#S$R'N-P.R=N@T MN'R@P &'#P%R )I#P/R 7H%P*R Z''R*P  5O\
      'R*P 6<'P*T-N @(#S%P-P WA*R8P aL#R%P (*#P'S0P  _1%S'O 8C#S%P-O=R @U#P%S'P*P=R A(.S0O LZ=P>R !4#U%O\
      *P-P I5#R%O'R @)8O9S  #J%P'P4P<UHP 39#P$T%O1P .;=R?P 0-*R8P b5%P'N0V  HV#R%P bE=O?S 9H#R$R&P*P ZM#\
      R$O%P*P/P0P1R2S4R=T>P?P %U#P.P0S  &I%R-PRR QT#R'P  =`%R'P aH#V'P/N ^_#R%P'P4R &1%R'P  %A#R'P/P0R  \
      4?#R%P LG-S0O  10#R%R.N/P0T=P X!*P=R I%#P%R1P bS$P'P8S $b8R=P  SN#P'R(P D.*P=R  Q?#R%P LO#P'R  _]#\
      P$P&S'P(S+O.S/S0O1P2R6P8P:R<P=S>R?O@PCPDPHS Da#P%R'S4PCP  a8#S4PFP =A)R,P X-#O0S aO#R%R*P I..S0O %\
      O*R.P 3Z#R-P  ;=#R%P `<%R&P G7#R%P HX#P=R  B5#P%P*S OJ#V%O'P-P>P S0#R%R-PEP S.*P-R=P@R IE#R$P O@#S\
      %P*P  E+$S%P&U'M-R/R0S1P2O8O=P E5=R?P ;G#P'R0P  .X## ;U#P$R ;_(R*R+P=O?R NB#K$b%J&Z'O*M-L.P0P1N2_5\
      P=NBPCPDPEMHP 3UBRGP ;=#P%S;PHP  =H*R=P Q-#R1P R3#P%R ]+#U'K*PCS  @/'O*S 0L8R>P  L2#R'P S)#O%S'U+P\
      0P=R?OHP  b''O0S T.#P%N&PBV .:#R'P.P0R H(#P$R Y/%S'P*P aM$R%P  2C#S&O `J#U%O&PBP JG'P-R ER#P%O'R(S\
      )O*S+R,S-O/S0R4R8R:O>P@PDP 9S$P'O-S0P1R2O=S  .G%P.P/P0T a1BRHP >M#R*T-L4R ?`#S%M'S(P)R*P+R.P0S4P=P\
      ?RBS $Z#P%O*T  Z(#S%O ME%P(P+T=P  Y1#O$P%R&P'P*P+R-T.P/T0S1O2R4S8R:O;S<U=LBRCNHS ZO'S.P0O 6,$R2P D\
      :#R%O'T(P.R0P=P Y(%R'P  5B#R-N0R1S2P 4U'P=R ML#N%V*O8P  $S## _$#T%P'P0O Z5#O%S 0/#S%P'P5P ))#S%O 5\
      Z$P&R  !R*O=S KX#R%P'P=R 5G#T%P'P*P=P GE'P8R ]+#P'P/S=R?P  *%-R=P )>=P?R H4#S'P0P a)#P%R &Y$P*R  4\
      F#S$P/P DE#R$P%R*P G(#P%T'P3P  _%%R*P X4#P%R  GD#R$O%P&T'P 4`#N$S%S'P(O*R+S1P2O8R=SBR  10#U%M +$#M\
      $O%P&N'J(R)O+R,P-U.U/S0O1T2W5L6T8K9V:R;S=U>T?I@RBOCRDOFPGWHPSPTP JA%P'P*S V,$P%P-T8P:P=T?P 0&#P%R*\
      P=R  [B%RCP I2*RCP LB#R$S%P&P*P=P?R  7S#R>P 8D-P.P1S MG#P'R .F#N%T ;O#N%R'S /a#O%O'V5P A;#G$`%L&W*\
      N-P.P1P2T4P8OHP +;%R'P  4,#T%N'R #1'P*R  +6#M%O'P(P*L-P1T6e8K:X;P=EHS P)#O'S IH#P-R 1J#N%R'P(O*P+S\
      :R=R>R?PAPBSCR  OH## N*#S'O OC%S&P'P G(#O%R:P=RDR  &S.S0PBP ^A'S.P0P La%O'S Z3'P*R YH$P-P.P1T2R>PC\
      P ](*S1P;P L##P$T%O1P  /W*O<S NJ#P'R=R?P 4O'V(R*R+P.O/P0N=P  H.#T%O'P0P1P3R  2G#P$P%T&P*R=P C;*P=R\
       PX#RBP M.*S=O CH-RCP  ^A#R=P 6L*RCP b(#P%R'P  LT#S%O.R0P 8V#P%R'S*P-P a1#U%M  V8#S*R4P=PBO C!$R&P\
       1]#P%M'V*P +4$P2S=P  ]*#S'PDP T/*P6V:M  UR'P.P0R PR-R0P &!#R$P  <b#T%P'O _?#T'P.P0P 4a$R'P HY.R0P\
        LI#S%P(S+P8P=P K-#S'P-P  .O0PBR EW.O0S  Y*.P/R1R=P _9#M'U GQ#O*P-P/U ZT#O'N*VCP Y[#M'U ba'R0P  ]\
      `%M'U &+$P%O&O'K(O+S-W.S/T0T1T2S3P4S5O6P8R=M>M@PCPHU  4=## >P#O$S 88#P$P%R*RCODPES 7.#S'P*P ;a8R:M\
      =T a9#B$P%O'O*U-O1P5P;P=e W<'RBP  0$#T%R&P*O=P *J#O%R'R 5G#P*S-R.P0P=P ^%-P1R +2#N%T 5S*PCR K0%P=R\
       ]'%R(S*P+R-P=P  R2%S&PDP P&#R%P ]*#R%R'R;PCP %X#R-P II*P4R  0B-R.U0P1N2P O`$P%R'N(P*R+R-R.P1P2P3P\
      4P6R8R;R=P>SARBR  J&#P%R +?$S%P&P %8#O'P(R8S $_#T%O/P Kb$S%PEP >T#PBR XP*R-P  %*#R$P  -A&# +`*# *)\
      #O%S -1-S1O  9#'S/O D6$R%P&P'R !6%P3R )9#T%N  <5.P0R QR#R'P :V#R'P R6#R'P  O;%P5PBS 9K#O%T3P V#1P2\
      R  PC#M%U  G5.P0R *9%S&O 0[#W%N'P>P `!#P$SCP /H#P$R  -D#S'O5P U>'PBPGS  I]#O%S !a*S=P@P K^#P%T'O*O\
      -P8S:P=U?O ^5$R'O(P*R+R.N/P0U2P3R8R=O?S@P  0G1P2P3S -C%P'R WQ'P(U+N  I:#R$P Z)*P8R  <68P:P=T?P /%$\
      R&P2P 7H*P@R  JH.R0P ><#P1R 5.#S=PHP %a%P'V.P0N  3R$P%P*R<PAS $.#P'R b]#R$P%P'R1P2O=U>O  S.%P+R BC\
      #T%N A7-S1O PE#T%O&P  `A%P'T0O 4`#R%P.S0O D58R=P ^_=R?P ,4#P0P1S  %H-P>R KH+P4U5R6P8P=P>P GU-P3R M\
      S*O@S  =(%P'R #V#V%L ^`#O1S :L*P=R ,_.P0R ^K(T+N  2G#R%P2SAO JV#R%P2P  %Z#P5P:S V!#O$T:P M!#P%P'R=\
      S?P <>%R=P XY#P%W'N4P 2Z%R5P R6%P8SHP  K(-O1S 93(P*T6P;P=RRP AP#O%O-S1S U+#L$P%R'P)R*S,P-P/S0R1P3R\
      4P8R9R;R<P=R>P?R@PBRCP `7%P'R*P  *-#P$S&P@P $.#P$P%U&O2P  %<%U'NDP .Y#T'P/O X[$R2P *F#P$P%N*R-P.S/\
      R0O1R3P4R8M=U?OCSDS  L)$P%R=S?O  <K#P*P-R O^#P$R%R&M'P*R+P,P/L0R1M2R3P4P5P6O8M9P:R;R<P>V?[@SAODOER\
      FPHX R!#P%R 2]?R@P  W48O9S b4#T%M-P/R1U=NCP 2J#R%P 1;*S=M@S `U#R-P  `H*R=L@U %`#O*T6P ]a#R$P%P&O'P\
      *R/S3P8R=S I.=S?O =D#T'N RQ#P$P%R*R2S=S?OAO  KR#P%T'N*S-P1RHP 8`*P=R E4#S%R/ODP  XE#T%N VK#R'P &S#\
      N$P'T Z>%P;R 6%#S$P'P ;:#S$O FE#S%O'S-O=R@P BJ#P%R ###T'P*O-P #X%R&P _18O=S 01$P%R  .J'P0R (/#P8R \
       -/#U%N'P `R#L$P%Y'PCP :B%R'P +C#S%O 4)$P-R 2a-R1P  #H%V'L  ,K'R/P 5C$P4R ;/#O$P%N*J0P1P;a=NHR XQ#\
      F(V*P+!9P=P>P@P aK#T(P4P8P  *3#R'P #^#P%P'P-T '`#P-R W3#O'S*P@R J=#V'O*P-P 3F#P%S&P'T*O-O6P=SHP /$\
      #P%R'O*S.R0P4R5P8R>P  U4#R%P IT#R*O/R8P:R=O?S GP*P=R ZY#V%M'O*S4N5PDU Z7%O'N.O0X1P b6#P'R !R#O%P'R\
      /S8P=R TP%R/P  QI$S*P1P %@%N'T  *4#P$R%REP J>#T%N'T(O-R.S0O1T2P6P:P=MCPERFP  PL#R-R/O1P4R5P=PER .J\
      .O0S -@#T%P'S*T.P0N1O:R=O +%#P%R VW-R1P [)#K$P%M'P*d-O1P4O=OHP 1O#P%N*P3PCW  0.#P'P*R.R =V#P%P'S <\
      V#RDP &N#R%O-R4R:R=P  50%R=P Y$%P'P*S.O0U1P=PHP Z,%P'P*S  HN#N%T )N/R>P !?#P'V*M 3,#R0P   >!#PBR ;\
      &%R=P ':#P%O'S (L#N%T5P8R :$=S?O K[.R0P  $S#P%S'P I,#O'S YK#S'P*O.P0R4P FZBSEO  a3#N%T @W*P8R  %4'\
      P(R N0'P(R*R+P-P1R  U,$R&P +K*P;S=P U*$P2R J&%O&P'T ';#P*R ?E%P'R VZ.R0P  PX#P5R ]%*P0P=S T9#P%N'U\
       1F-O1S 0#.P0R  O+.R0P <=#L'P/W  ZA#S%P'P.S0P=S>P?O 2P#S%P&P WN.O2S T?#N(P-T  P%*# +&#R'P aN#P*S1P\
        V8#U$P%N*P=R GF#O*T@P :=#S*P/P ,@-P8P:N=W 8@#R%P  OT.S0O;R=P  A4#P-R 4+$S%P&P b:#N%T  C*.# +O%PD\
      R .@*T4P8P=P  UM#R$P F;#P-SEP UZ#P%R'P =.#R'P *Z'R*P0P  N$*R-P0T2P=P OK#U$O*PCP ]I'R*P3PBR  *J#S%O\
       a?#P*P4S 61$R4P  =(#R%P'R?P OP#R'P 2]#P%S1O G9%P*R=PCPHS 6+#P%P'R+R  L[4# ^<#R$R'P*P.S1P3P  74#T$\
      O1P 6?#S%OBREP  [A$R%P/R2P (B#R%O'P-T4P 'H.P0R  ^(#P%R 3/'R.R=P Z6%RHP V,#P*R 2S#S%O*O-P=S BK.P1R=\
      PBR  %<#P%R  14'R)R,P0P 71#P$RHR `G%T4PCP >F*P=R AH.P0R=R?P  ?>#P%P'PHT Z2$K2P4X _K%S'P4P IF#P=S?R\
      BP Q_$O%O&U'K)O*U,S6R:P@R CR%P=R  W5#P8S=P ;7.R0P LH-R1P `<#S*O  *R%R-P /a*R=P 5]#S%P  VF=# ](#SBO\
       <E#P%SBP  A8#S%T'O*O1R=O *;#P'PCS .>$O&S2R  EH#P%R  %=#P'P*S MB#P1R 66#S%P'P*P W[=S?O  V$#R%P'O*R\
      3R4P8P:P=R?RBR V`%R-P1R8P=M>VHP ?Y'P=R B.%O'S M%#U%N=P  !6## (%#P-R ZN#R'P ,a$U%L&T'T(P+P.P/L0O1V2\
      P8P=S>R@PARBP P)*O8O=S>S  '@#P-O1P8P=S>T T6$O%O&T2R  X9#P=S@P VP#R%O'PDPFT W@#O$P'P*P-O.P1P2V3P4R=\
      P>PAWDPEPFS T?#T$O%PBP G@#P%P'S V(#R%P  M2#V$O-P2O JJ.P0R NC#O&R'R-R  @?%O'T8P H<'P.S0P  2O#P'S*P+\
      P8R=P `;#R$R%M&R'P*W-R.O/P0S1O4R;P=P>P@S U0*P=R Y-#O%PDTHP  )J#O%S ,?#O-S  ,&#P%R=O?S M2#R'P O$'P.\
      S0P  AY'P.P0S  T9#O%T'P #I#O%S 4V6R8P:P 4##O%P*O-U/R1N4P9P=T@S XW'P=R <?1P8R   MF#W$O%S'O*Z-P0O4O8\
      JCPEP )(=R?P !)#R'P C+#U%O'R)R,P/N=P@PBT D?#NET <(*S=O  NN'P*P.S *A#R%P'P*R=P  *V#P$P%N'!*P.N0N QX\
      %P'R ON#R'P*O?S  H6#O%O4R>PAU AL#P$R M_#N$P*S=R  !!*O-T@P +;#T%O&P'L/T0S1P2P3T8R:R=O>P?SBSCPFPHP  \
      b/#R%P Z@%P'R  >R#R%P V(%R*P bM%P=R 4.#T%P*PDP  VO#R'P JN#P-P.O0S1S %N#U%O'O I7#P$R%R&P'P*S/R0S2O3\
      P4P5R8R=R>R?PBMDPGVHP `H#RHP  D6-P=R DV#S$PHP (7$S2O *-#X%M'N  AA%O'S=R?P ^X'P*P-P1T ?)$R*R4P@P 01\
      #P%S'O-R ?;#N%U'P  EU#R'P 2X#S$O Z!#R%P C/$P%T&PEP <E#O%R'R  `<## 'Z#R$P'P  #F%T*OHP ,5#R%P F`#S'P\
      /R1O  5Q*U6P=N 79-R.P0R=P VC#P$R  1S*R-P *F$R'P  aY%U'M %,#T$O%P'P*O-V1U3O4P8P=PDP b1#N$P%P=PDWEP \
       ZR-P8R Wa#P%P:P>T I&#P$P%U'P 'G#R%U'O*P4PEP @-#R*P  ^S%R-P GD'T(O+P  6I'P-R ):1P>R (4'U0N 49#P%R*\
      O-P/P1S8R=S@PFP  >>%P.T0O1P =H#O'T*P.R0P Y9#P$T*P.P `T#O%S a^*P=R 9##S%O H6#P%P*S-R1P=P 7##P6O8R:S\
        PS#R$S%P'S*P-P3R=N -]#R2P=RDP  <W%R0P=R?P <O#O-S SS$S2O  8Y#O%S W'#R(P 83*W=K  a4#P%R'P*P4PCSHR \
      8[$R%P'O*R N?#O%P'RBS 0##O%R'_*W-M.O0O1J2N7P8P Q7#S%O  1G#P%P&P'V*P5P 7*#S%O )T#S*P8P  =N#P%SGP 7/\
      'P0R D.#S%P'P*P.U0R1O2O %T%P*P=PST b@#P'R  IS'P/R 1M#N*P-U G`#S%P1P =:#N%R*S 93#P%S4P  KX/# =@#R4P\
       W)%R.P>P  b@#R$P ]$%R&P 3/'P*R:R=R?O .*#T'P-O1P 15$P'R [8.P0R  S>#O'S RA1P=R O(%P'P*T-P1P P5#R%P'\
      S3P=PDP 9L#P%S*P W<'P*P/R=R  ,M&R-P )J#T%OCP  8*%O'S 3I%RDP b`%P&R aD'R*P  8W#P%R _<%S'O-P=R?PDR  \
      TW$P'U.O0P=R>P QU#P%P'T*R-N.P/P0R1R8P=S?PBP L]#R%P +T#R-P F+#O'R*P/R=R?PBR ?&=R?P  Y(2R>P E1$R2P <\
      H#P$R N$#P/R 'a#P$S4P 8:*P=TDPFP QW#W%O'P-R>OBPDP  7%%R'P  =$$S&P4P  2!#P=S aS#K'U*U3PBPCR ;4#R%P'\
      RBP `%*P=R AR-P8R  [I%P5R RF#P%R K=#R%R'O*P-R  4^#S*P-P >&#R?P T14R@P Ga'S*P-S.R0N1O=R &L'R*P6O=S \
      =Z#R=P  N>=S?O *_1PCR bB#RDP 3%$P-P=S OM#P$S%R*R-P1P >-#P%R 7,%P-R ^-%R*P IM1P=R   %J#P/R SV%S&O W\
      2#T%N  ./#S%P'P ]%%S'O 4M#R=P  /%-S.P1P ZM#O$O%N'P(P*R+R,P-P.S/R0P1R2S3R4O8S;R<R=R>S@OCSGRHP %['P0\
      R )%#O$P'T>P  Z:#O$T%R'P*S2N6S:PBP X+#P%SCP 0@#N-W1ODP [2#P%S=R?P ^Y#S$P%R=O +*#P%T'O %_#O&P'S*P-R\
      .O0R1T  J4#R%P'R-P -1*V=M@P JJ#R'P=P?R [`#R%P BK'P*O@S F>-S.P0P  85*# HN#P$O%T&O(N)R+R,N-R.O/T0K1S\
      2O3R4M5S6N8P9P:V<N=U>S?L@PCSDOESGUHTMRSR -K=R@P ,J#P8R aI#S%O'P*W/R=M@RDPFP D_'RBP  8L%R'P*O.R5P8P\
      =O@V  &a4TBN <S#P'R 7#.R0P /7'T*N 0C$P%P;S ]2#O'P.Y0N1P4P  O8#P'P*P8S9R AQ#T%K'T  ;Y#L%U'REP >6*S=\
      O@P (E$O%R&S'S*P+P-R/N0S1P5P8O:R?P@PCRDOEPFTHS  M@%R-P Y`#T'O b[#P*P-S %&#P/R YI#O*U6P;P  OI#P%R %\
      N#R*P IY$P%N'S)R.P0R2PDS 19#S%O X2$R*P  [W#R%P ?.#R$P%P-R >*#P'R $_#P$P&S*R?P [P#P%P'T-P  _X%NEPHU\
       VU'O)S @D#P-P=S )Y'P4PBS  2'#P%S*P 7E-R0P N<'U*P0P=P@O -N#R%P  PI#P'R Y5#P%R O/%P'R X9=P?R U^%R-P\
       !1#P$P'R(P*P-O0S1U2P4PBPDSFP  29'R)P #3#R$P  8!#R%R'O -+%P*R  @7%R'P M!*P1P8S _E#R'R(S+P1P5S=P@OB\
      P  0_.P0P1S U6.R1P 58#O-S Y+*R4R8R=O@P  (:#O%S*S-O=P 9J-R1P *N$R%S&P-P  63#P'T(P-P4R5P=PCR *R$P-S.\
      P1R>PDP L>*PBR %X#R'P '6#O%R*R-S0P1P CQ#O%T'P :X-O1P=T  @>#S*P+P QZBRHP C,#S%P'R*P-O1O8S EO#O$P%P'\
      R(N)R*P+T,P-T.M/P0L1N2R3T4S6S:N=M?U@WCUHP !!#N$P'S*T2P=PARHP  #C%R*P 2;-P1R  +R)R*R,P5P  a.#N$R%U&\
      R*N N7*M=V *0#P%N*U=P  -!#J$O%K'O*U-M.P/P0P1O2S4P8P=c>P@WCPDSEPHR '%%S'O=P  VL#P4R 5>#R$P%P*R QR-P\
      0R1R9P 0Y#R=P   <@=R?P 7M#N%S  $5=P?R W+#S%P=P ![#P%R  `H#P%P4S Eb$R2P  b;#R$P%P'R*R-P5R<P=R@P 0_'\
      P+P-N0R2PCU  ZC#O$P%R&S 9O#O'S <A%P0R  Q_## A;#O%S %*#P%R  b4#S=PFP IC'S0O RL#P%R&P 1K%RHP .F#P-R \
      )X$L*W2P J>#P$S%P)P*RBP PI%W-O1P8P=O  0!'P*P=S  1N$P'W*T-O.P/S0P1P8N>PCP -^#O$P'P*T-P.R0S1R3R8P=R>\
      P?R@PBP (H'P0R C4'P=R  </#P%R ,I#S/O T[4R5P  (I*R-P1P>R ]V#S'P*O=R  BI#P%S'O-P.P0R1S H[#R%P Y'#P$P\
      %S*P=R <C#V$V%M'T(R*M+P-P.N/O0R4S5P8S<S=P>PARBPHO BX*T=L@S  2$:R=P P@#RBP 8L#N%UHP bL#R%P ?F%R&P  \
      %N.R0P1P M$#R-O1R:N=U?P  0^#S%P*P-S=O  DB#P$P%P&P4PCPESHT G=#P'O-T/R1P  WY+P  2-#S-P1P 02#O%S K9$P\
      2R:R=P &_=P?R  3_#P/R +&=S?O  Z1$P%T*P>P 0L%P4S<P J%$R2P 2I'RBP  7H=T?N )T#N%V'P*P %R#S'P*P $7#L'V\
       '[#M%V/P  >_#P-R ]a=S@O [T%V'O1P:P=P  _@#N&P'N)R*O,O/T0T1PBRCT OV%S'O  X4#S$O IU-P1R `5%T'P0O  B.\
      #P'R W=#S%O R#$R*P DA$R'P  -;#ODS )I$O2S  T^#R'ODR <X#P*P+P=T K*#R%R*P 7+=P>R  CG#P$T&R*OCP `+(P.S\
      ;P .G#O$T'P2R  05%O'S '3#R=P X=-T1P2P E.#L%R'S-R8R;R V$BRGP [G#O%O'U*R/P5P8S=P>O?R  [*#S$P&O'N*S.P\
      2S8R=R?P 45.R0P 3(#P%P*P+S/R !K#O%R-R1R  )@#R%P %b%R'P +X.R0P $Y%S'P*P  WX#P%O*UCP M.#P%S'O 1:'T*N\
        -U-S1O6P:R=N?T H)#P'C*Z-O=Y ;;#S$O%S&R'S(S)S*S,O-P/M0U1O2P3P4N8R:N=O>T?O@TBUCPDRGPHOROSP SM.P1R \
      $K-P1P2S W#$O%R&R  +(#O'R*S,P O+#R$R/P2P 7)4R5P K:%R&P  :--P0R *,%R=P EE#P'T8P=P T(.P1R =*4P5R  Q,\
      *T=R@M J@%P'P*S,P-S>P +Q%P=R ]U#P%S8P !X.R0P  PW%O&T-R8P=R@P &I#P%S'P `!%P.T0O  GL## E2#P%O'X*P=O@\
      PGP Ya$P.Z0M1O2O LE#R%P  @&%R'P 9!=O?S C1'S*O &?#P%R 5b#P%S*P  b)#T'R1O=N?R (E#O%R-S1P:P=R W%#P-P=\
      P>T  PM$T%O&P'RBP OJ#P-R X)#S'O5P  PT#S%O-P=PHR 5`#P%R  K7'P.P0S F'#S%O LA#O%S  ]7#S&P'P(R*O+P-P.S\
      /P4R8R9R:S=L>S?THP H8#P-R 2?=P?R  ;7#O*S-S0P=P JN%R.P0P T-#P$P*R )A-P1R *Y#P4R  /D$# (B#T%N'S)P 7D\
      #R%N*P-T EJ#O'P*S-P=S CH#S%P0P P4#T'N b@#P%P)P,S0S  9/#N'U=P T^%T*N T8#R-P /S#R-PCPHR IF#P'R VO-P1\
      R '%#P'P*TDP 8^$T&N ]($V%M*P  /H#P%U-N ,Q%S'O  J;#O$S /I)S,O-R1P=RDP a<%O'L*YCP /T#O%S #!%P-S1P 1(\
      $P%S'P  O3%R*P ?Z#S8P G()P,R-P8R 6<#R%U&P'N0P 2K.R1P  H:#T%P&P'P1S;P=PEP 1>*P.R0P9P=P@S  N+#U%O=PC\
      P SS#R%P  4+#R*P 8:#P%R ))#R>P 9R#S-P1P $R#P-S3P  -.#S*P=P `<$P%R-R1P ]U'P*R :`#P%R C2#R%P&O*T=PHP\
        @8#S%P*P ,W#U)N*P3P (H:R=PEPHR  ;b=# 9^#M*P=W>P ZN#R%P'P(SFP +M=P?R J;#R'P  a7#P-R I4#S$P=P .*#N\
      %R0R3R:R@P %*#S$N%S&S(R)O*N+P,P-T.L0S1L2O4S5R6R8S:O=S>P?P@NBTCRDPFTGPHS 4[*P=R FH#V%M-P/R:S=OCP   \
      '&%P'R*P=R  b_#W%N'P=PDO T0'U.N0P !.#P%O*O-SHS  <)#P$R%P*S+P-O.T0M1V2R3P6R8N:S=P>P?R _Y#R%M'O-RBU \
       >`.N0T (]#P%SCP >Q#S%P'P  6^1RBP NG#O$R%R'S(M*U-P.P/T1R2R3R6P8P:R;P=N>P?U@PDP E:%R&P  P##P)R*P,P8\
      R=S   7X#O%T A1#R$S%O'U(P*O+P-S=PBPFP Q.'S*O6R:P  /[#O$R'S*P B/#P%R  R:#R%P'R-P1P ?(%P/R %1#P$S%O(\
      P+R4P5O;O=UHS FM%R'P  55#T$O=P W,.P2R   Q;#U%M  <`*P=R Qa#S%O  &*#T(P/N  ?I'O.R0S U4#S$PCP KR#J'ZF\
      P 4U#P*RCP -@#R-P/P1R8RHP 5;'P/R  4A#O%P-P1X=PCP  F-'P*R .B#S%PDP W4#S'P.S/P0O  [7#T%O'P 5(=M?U  '\
      N#P$R&P=SCP >,#O'S =H#R1PFP aa$M&U)P,R/P8R:P=RCP  IH#R%P %O#S%O W:#P'R IH%PBR  8R#O'S F.%O*TCP B@#\
      R*S8O?RHP  %_'# **%R&P*S.R0P=O QU#S%R*P@O ]G%R&P PO'P1R  ^L$T%P&O  CF#T/P2P4P9P  KA'P,R-P2R --'P*R\
       +G#S-O 'U'R*PCP  X@#P/R HJ#R%R'P-P 6b#N%T  9D#O%P'T 1G%P&R S4'P0R 'S#O$P%K&U'P-R.P0T9P=RCPHU HO#P\
      %R  b<B# 56#S$T%U&R'O)P*R-O.O/P1S2O6R8O:W;P=O?N@PBRDPFRHP 98#R'P*P-R LO#P-R0P1R NM#P'P*S/S=O PN#U$\
      P%P*P1P O*'P0R  J*.P0R ^C#M%V(P  /S#N'T(O+S-R=P J7#P%R FF#R$P  *=#T$P%U&P'R*S+P-P.O0P1P2O3R5P8O:S;\
      R=N>R?R@TBNHO 1/#N%U&S'R(P)R*O,P-M/T0P1P2P4S5O=O?RCRDSHPRS  %`#R$P=P?R [+#P%R !1:U=M 8X#M%S'O*U-T/\
      P1P=O 9?#T$S&P(P*S/O8U=N@MBPDR 2P.T0N  +&%R&P  1[#R*P a4$R%S&O*P-M1U;P=RBP %G#R*P4P8R /T#P%R  FZ(R\
      +P b_*P-P/R4R=RDP  %:#P%R  ZK#P%R =a*P=R T.#PBR O-#U$P'P*P4P -R#P%R 5U=P>R '8#W$P'P(O*P+S,P/M0P2U4\
      S5O8M=R?T@OCPHS  '4-R.P O>#R*P4P bY#P*P8R@S  S]#O'P*S .M#P$P%T'O-S=S>P?O  EL#T-O4P  W]#N%U*P 0F%R*\
      N@S SD$P%P'P*P=T ;H*S1PCP %&=O?S 4X.P2R 0O#O'S 8T%T&OEP  [L-P1R QK#R%P K!%RHP S>#P%R   J7#O-S 4/#T\
      $P'P)P+P-V0P1T2O3P4P8P=RCPGP Y-#P$SCP 6S#P*P0PHT 6('P-P0S RG1R=P 94#R%P  /G#N%N'N*O-T.V/P0N1U4O=U@\
      RDP ;_%P*R _P#P-R %a#P%R 6M*P8S=P  TL#T'N S-%P*P8TCP  8U*S=P>P IB-P=P?S F$#N$S'P-R/S1P=P?R A8-P1R \
      ZT#M%P'P*R-T.P0R4R5R:P=RBR  ?>'P*P-R1R3S=PCP -N0R `.%P8R  [1$O*TBP  $K.R0P 1?#S%P'P  K]%O&TEP >$#P\
      'R(N*P+T-R O4#R'O*P/S B7#S'O 1/#R$P 49%R'P ]`$P0RBRJP  SF'P.P0S  `R#R'T*P/N 6N#O$S%P&P*V+P/R3P4R=M\
       90-R0P=P?T@P  A2%# WP-P.R (F-P1R=P?R  UO*R=P MH#P%R Y6*R=P Ca-R1P #Y#O%S  K^$R%T&P'P*P-O/P4P9P=O>\
      PCPDTETFSHR <!#P%R'P8S?PCP A*'S*R=N %b#P'S*P   NP#P%R Rb.U0M Y$#U$T%M'T(S*T+O-R.K/P0Y1M2O3P4R=L>P?\
      S@OBR  K68R>P B5$P'P*S8R=P &P'P.R0S1N =P%RCP /,=P?R K;#P'R-R1P C2#O%R'R*P  F5## SW#O=N?TES KS#P$T&\
      O.P2R $)*O=S .;%O*TEO %S#R'P ZK%P=O?SBR VN#O%R*P.S0P1S=P  NP#R'P-R 'S#P%R 7F#P'S3P  #S#R%R8O +<$P*\
      R1P=R [W#P%R*M2P8P:R=T@R O@.P0R 0-#R%P XY#P$R EM'P)S*P,P0R IQ#O$U2O H/#P$T%P&S*O4PHP &%#P'S-P=R?P \
      @W$P2R  IW#R8P S2*P1R P4#P9R 2M#U$R%R&T'L(M)R*U+U-O.P/P0P1R2M3N4S5P6S8P:T;P=O@OBOHT bV#P%R ;I#P%R \
       A=*P8P=S (/#T%N'M*U-O.R0R1T2R3P4O8R;P<P=R>P@PBRCR  >b#P%R #(%S&P8P (0#P%S'P 02'P*R<RDP  %G%R*O-O.\
      P0R1S:P=R@SDP 9R#O%P'R*Z-P=O?O@ODP =[#T%P'P-P  A)/O=S 8$#S$O%W&P'N(P*R,P-P0R5P=P?PBPDUEPGP A?#S5P8\
      P E*#P-P1S 0*#O*S F]#R$P '?#P*P8S $-%P=R  L=%R-R1P PA'P  :$#R%P E7.R0P /9#R-P QH#U%M'S*O BW'P0R #J\
      #P%P>S  5K#P%P'PFT :)#N%R'R6R8P $[#R8P  G)#T-P.P2P 6T#N.P0P1U DT#T%N'P-SEP :?%O'S P4$P%S&P'O*S.P0P\
      2P3P4S8P:R;P>RCT -`#P%S4P 04'S.T0M  >2-T1N V5#N%T&R'P $U#P%O'U=P ?'#T%N  D7#S%O H+#P%R SL#M%P*P-PD\
      W  %##P*S4R=P>P CT#P8O:U=P 97#RDP 3?(R*P 4B%R-P S+'P0R=R?P =^-P0P1S  b:#K%P*R-U.S/P0R1V=L L2#P%U'N\
        3.1P8OHS @`=O?S ]7#R'P 8M#R$RBP  /,$R2P &Z#T%OHP #4#P'R 0A#R%P  [P#P%S'P  F]*R-P V9#R%P !%>OHS 3\
      (#P%R 7J=P  2$#R$P ][#S5PBP  +Y#R+P ^E#O%T'R*PDP NN%O5P8T '?#P-R *D#P$R  EJ8P=R  M#%R'P=RBP ^M#P'P\
      0S 8^#N$U&O2S4P=P BJ#L$P%S'T(R*O.R0O2O4R5O6P8R=R?S@T 4<'O.R0R ZI#S'V*R+P-P6P9P=N>P@SCPDPGPHP +/.P0\
      R E3#P%R-P.P0R1R  UT#P*V-P1P3P;P JY#P%S'P D=*P=S@P KL&O'R(O*O-T.S/P2R4R9R:R;P=P?R@OBPCRDRFPHO   AX\
      %R&P WN=P?R `H%P'P*S G2'P-N0R1T Z]#R'P1P  />#M'M*U8R=T  G_'R*R-S1PBPDPHP .V=N?T @Q#PBPEPGT 1E#M%U \
      =$#R8P  J;## HQ#O%P'R)R*P-R.R X[#P$P%L&YEP GU#R=P BS*P-P0S G/-P4S8P  J]#S*P@P H/BOHS  M/'T*KCS @Q#\
      O'O(P*S+R-U.P1O2O4T5P8S9T:P>P?OCP @S#O$O%S'O*P-P5P;P=PBZDPFP 1@#T%N&PBODPST >a#S%O  %M*P8R 3D#N'T \
      8?#P$R QH'P*R Ra#U$N%R&M'R(N)P*P+R.S/P0O1R2U3T6P8R:P>P?P@TAPBPCPERFPHPTP *X#S-O1P <_%S&O  )5#O%S ?\
      M-P1R ]X#P%P*P-R1S  4F#R%O(R*T1P=OBPFPHS HZ#V%U'P/J N2'P0R %:#T%O'P=P 0_#S$P'P*N-U1S@PCPDPGP  #<#P\
      %R 8)$P%S&P'RHP ^A#P [-#P'R*P/R  #_$P%P8S 'N*S-P4P ]##V%N'P8P=P !T#N%R'T:R=P?PAP  <80R1P ?6%V'M0P \
      #D#R(P+R:P=R?P QP#P%O'S  O>#S$P=P  ^L%M'P-P=T>RHS  Y4=O?S .%#P%R @O%P'P4T=P b_#P%V'M  XA-S1PCP FI#\
      O$R'N*U1P=R?P@NBRHT BE*P;R  bZ#R%P XE$P*R F8#R%P  73$P%S=P 8U-O1S &)#S7PHP 1$#S%O'R*P /N%P8R 5M#O%\
      P&S2PDT  GA#R$R%O ^H.P1R ;(#K$R%T&P'P*Z-N.L1N2V3P=OCUHP =b#O0PBS  2$#R/P  +-#T$U%R&R'P(P*P-P.N/O0P\
      1O2U4P8N:T=O>S?NBSCPDRER  T&#P*R1P=P@R 2K'O.P0T V#*P8T=P?P  IP#P$P(P*R-P1S2R  $G*R:P?P B1#O4S %%#P\
      %R aW%R'P T##R$R%T'O*P.O0T2O=P #K#R-P  */$S*PDPEP V?$R2P 7A#R%P ]<1R2P $G#P'R 14'P0R GX=R?P  JA#P%\
      S&P>P DC#O'S a5*P=P?S /O$R%R=PHP Y:#S/O:O=S  KO#P$P*S _(#R%R8PHP  XC#S$T%T&P'O)P*S+P-N/P1S2T5O6P8R\
      ;R>P@LALBTCPHS EA#R$P%T*P-P>P 99%P'O0UEP a/.N0T E%#U%N=P 'O#N$U&P2R3P  b4-O1TCP ,1#P'R  70#RBP %@=\
      P?R ZV%R-P @%#P$O&P'R(P*T+P-S.O0S1O2R=P>R?S@PTP 9X#S%PBP  Ab$P&S2P  (H#O%RBR -K-N1T  X-*P3P=S Y^#P\
      $P%R'P*R,P-S.R1O2R=P?RBP  Q)%R'R*N-P.R1R -]#R%P  H_8P>R OM'O-P.O0V DP#U'P-O=P  KQ*O=S $'#O$P'T(P*R\
      -R/O1R4P=T?O ^S#R1P  A6#P'P*R.P0S5P;R=M>U LD#O%R'M(V  D9#O%PES BT#P%S*P 5>#R'P 'R#S/O [3#S$N%R'Y(S\
      *R+O-O.N/T0O1N2O3R4S5P8U=N?R@OBPCP  $2#P6R &_5OCS )M#U%M B9#O$S*P.P/S0R2P RO'P0R  $)#R%P 2I$RDP ;=\
      =O?S  6/#P*P-P.U/R1O JI#R*R-P1R@PCO  6T#R'P +3#S*OCP 15#P%R U[*R1R8N:P=S `7#R'P  W@#R%P L0%O*U3P;P\
       6`%P=PHR ^L#R$P&P'P*S-P/R1P2R=O>R YM#X%P'O*P-R8P=P@P  -##RBP  &F#P%S'P *O%O'S*R-P.S0O  ;>#P%S&P*P\
       _D#P%P*S ?5#R$S%O&P-T1O2P 8N#R$R%N'S*O-R.S/R0P1P2P4R8R:S;P=M>PBOCSDSEP B8$S%P&P MC#R-P 8;-P1R  61\
      %N'S0R2P5R -B.P1R 3*#P%S'P  X,=P>R >M#P0R:R=P NL'T0N8R=P I7#L%T'S  _@#X%KDP FB#O%S D_#O%T&P G-#R-P\
        N(#R$P&S'O `b#O$P%S'P2S ,@#N$X%P*P=ODP `X%RDP  =6%N'PDU ]'#P*R 8J#M'O*U-P.S0P3P:R>PCU  .a%P-R >K\
      #N$P-O1P8P:P=Z  :]$N-P.P1P2W  57#M$P%P'V0PBS O*%P*R1R2P8R=P 6Q#T'O*P  24$P%P&OET T/#P%R.R1P A^$P'P\
      *S  .I#O$P%S'R*R4P 5Y#R'P.M0U G:#P=R 3M#P$R  -O#P3R4R5P=P?R [%8P9R UD$R*R2P=P CZ'P/R 4`#R'T*P/O=P \
      @/#S%O IW#P'P/R NM#U$N%R'P1P  Y]#T%NBPESGP 0N$P2R V@#P%R ]$#R/P AP#O%R'S /U%R'P  TX#P%P'P)U,P BE#O\
      *S  O:#V%M'P >1'P)R,P  #2#P'R a#'P.O0S  WF#N$O%R*R/R2T6R=P?P %P#P4R KJ#P%T'N  bV#P$P'P3R4P5R8R?PAR\
       5R#P%S'P/REP A^#R%P=R?P CU.R0P !.#P%T'P4P  @^=P?R Q_'P/S b[$R%S'N(O*V-R.R0P3P4P8P=R>P?P@PBR  Ea#R\
      'P .(#P'R  AZ#P%P'T*R-P2P;P@R P-'P*R 0a#P%R )B#P%S&P  *-#V$P&P'L*T-R3P4P 25#P%P4T=P LA#R@P ST#P%R.\
      O0S  R@#R$P-P=R 5G#P%S'P  (,#R/P E?#R$P ><#W$P%N*P=P  T-$R2P A)%O*S J0#P'S0P TL$R'T*N>P _K-R1P M!%\
      P'R(R+P 0>#P$P%P*R.S/S0P5P=OHT  (A#P%SCP LI:P=R 7P#R$R'P*T.R/P0P2P<O=R>P <W#S-O1P  ,L%R*P bU%S&P'T\
      *N1P=R?P S>#T$P'P*S-U0P1M3S4R8R;R=O@N  .;:P=R@P  `H*S=O `M'R*P B)#P%R Q*#T%P'O 0G#P/R 8a#R/P =Z#S'\
      P/O  O:#N*R1P8S=S>P?O@PES VR#R8P EZ'S+P0P .Y#T%P-P?P 9/%P1P2P3T  6T.R2P X3#O'P0T  _E#N-T /L%R1P /R\
      #P*R G!#T%M'O*T-R=P?P@ORT /F#P%M*P4TBPEPHU  VF#M%R&O'R)P*U,R.N/T0R1S2P4P:P<P=R?N@U (9#O'P*O-P.S0U1\
      P :>*P=REP E3'K.PFW 1<%P8R MH#S$S%V&R)R*O,P-K.O/R0P1P2O3P4P6R7R8P9P:R@OCREPFRHRRRSR ^Y$U%P&O2P>P  \
      b%$T%P&PCP -;%R*P [J'R*P  <J%O.O0SFT $5-S1O  XW=P>R GC#R'P 1,#O%R'R*P.R0R8P:O=T  SR#P*P-R2P8P:O=S@\
      T SR#N'R+R-T.R0P3P8S:O=S>R?R@PHP 6F#S%O  9@#O4S _6$P.N0U &'$P%O)P*R8P=T H^#P*R  7)-O1S 1Q.R0P !0BO\
      HS IY$P%R ;K%R-P 4B#R%P ;*$P%P&P'V(P*O-TDPFP J$'S-P1P=P?R  &Z#P'R*P/R8P QJ#R%P  0S-O1S AM#R$O%P'O-\
      V1P2O  'A%R*P1R;P @E8P=R S/$P-R0PBR /!#OFS 26$S2O CI#S%N(R R`*R<P C*#R'P 7Q#O%P'W2O=P>PAS !Y#S/O B\
      +%P'T*O  W7.R0P [X#O%S V<'P*R a_$R4P  =X#N%T 7U%R'P  ,R#R OF#R'P 38#T$U&R'N(R+P-O.O/O0P2O3P4V5O6T8\
      P:R;R<S=OBOCPEP AU%O'S 3(%P-R=P  5b#P'S(P AF*R3P4P5P<S $]#R'P  XB$P'U.O0P 3'#P%P-S1P  -E#P%R X^#U%\
      M Y&#T%P'P=P  W^#V=O>OEP 7Z#P$P'S*P-R [(=RCP  ].#S*P5P *G%P*P-N.S0P1T7S=P  P(#M$V%P&]'L*O-N.L/P0O1\
      O2Y3P4S5W6P8V=O>P@PBNCPEOGPHN ZQ$R&P /:#P/R  GR%N'R4P=T ;J#P$P%O'R(T*N+O0O=O@SBYDP TO#S%P'RBO N%#P\
      %R =##R1P 9.#R/P 'K)P1R  2K*# !/#R'P   A/#O%S  P?%R'P8O:P=T  R:#P%R _7-R=P :J%P.R  D<-R2P <'%MCVDP\
       5H#N$T=R?P a0#R-P EE#P%S'O  b5#P%R [R'P.R NB%R,P-S0P1R<R=P>R@OBPEPGR XQ#P%R *+#Z%R'P/KDPHP  7H%RE\
      P TB#R$P IS#P$R%R2P=P?R 23*O=U?O .21P=R S5#R%P .#$R2P 3K#P%R'U*P/O=R@P  &Q#U$S%R&R'O)P*S+P-T.N2R3P\
      4P5N6P8P9P:N;P<N=O>S?R@PBRCSESHR ,L#M1P=X@O J90RHP -A#R%P [W#O*R=R 7F#OHS  R&$R&P N'%P*R PY#P*R5P \
      -:#S%P'P :2#P*R C##U%O8PDP NX'P.R0R1P I_%R&P J6#P@RHP  X['S*O JL#P-R ==#P$R  H]#N%T  *J## ?'#S'P*P\
      /P ;!$P-R '4$R&P  =P#V%P&P'P*P=P@P GF#T$R%T'R*O+P-N.P3P4R5P<R=PBRHP M(#S'P-P $-%S'O ;;8S=O  YK'T*P\
      -P0P `:#P%R  _%#O%R'P*PHT  98*P-R P7#P%T'O*S-O1P3P8R<R=R>P B0#S&P'N*R.S1P  :R#P%R %B#P*T-O0P=O?T 3\
      )4R=P HK#S%P'P F-#S%O '+.P0R  ?E#P%R XB#P%R YD=P>R )U#P=M?V TI%P*T=P  PE#P%R JV#T%O(R*P+P-P8P=RCP \
       Y4#O%P'UBP +W#P%V*O+P/P8P=P?R 9E#R%R'O*P=R  J.#R%P )a#R%P  /!-PBR SL#S%N'R _1#S%S'P1P=P :E#P%T'P9\
      P #+:R;R<P=P ?4*R8P:P=R  MB#P%S*P CJ#P'P-P.O/T0T=P 7D#X%P&P'P-R.P1P2OCP  +&#P=R +3#S%PCP 83#S%R*PB\
      P  Q%$R&P PA#T%P=PBP 9O=R?P  %3(R+P ^!#S'R-P/P0P8RDP /8-R1P .?%P'S*P 17-S1O  )Z#P'S*P-P1SBP ;`#R-P\
       Y0#P$PBS a`%P/R  E/#R%P @G#P'P*S-P  @X#P$P%R'P*R.O0S8R AQ#O%O'P(R)S*R+O-P/RCTHR LS6R:P ('%O&P'P*R\
      .S0P2R   20#O$P%R4S =15R@P [b$P%S&P=P $B#P8R V`#P%P&T'T(P*S+R-N.O/O0S1S2U4P5O8O9O:S;R=R>M?U@LANBPC\
      PFSHT  $&%P'P4SDP ;5'P/R C,'P*SCP *E#O'M*N-P/P1P=`@M M`#O%S'O)M,V0P2R3R8P9P:T=O  !N#S$P%O'S*T+P.P6\
      P=O UR#P-R J1.R1P R<#P%P&S=P>R  92#P'P/S AF%S'R*O #C*P=R  X5#P*S-P C2#O%O'U #7#L$M%R&P'V*k0M2P3O4P\
      5P8P;P=L>O@PBPCNDPHS  Ta#X%K'P I;8P=R  M8.S0P2P RD#R%O-L1W  X@#R$P-P TF.S0O (?#P%P*V-P0P4P=P@R (`'\
      O-P0U1P ZM%P*R  '[#U%P'O=PBP  /A#R)P )Q%P=R QP#R$P RW%R&P =_$P%M'S*[-P0P2P3P4P6P8P;P=P@TCOFP ZU%P4\
      R  ;$#T$P%O  [%*P8P=R?R b%'S.O @N#V$S&P'O*R/P0S5R8P:P=O?O@PBRCP Y('P=R ^2#R/P P=#O%O*U  Ka#O$P%P*U\
      ;T<P=PEP WF$R'S*O-R.P0R1P2P4P5R:P=R !^%S-P1P  [[*R=P <($R2P `H8S>O  S:-U1M 9N$P&R aS%S&O'P*R-T.P0R\
      1O2P4R5P8O:S=O?RBPDS 3P#P-R  DW#P/R X=#S%S'O.P/O -:%N'T _:-P1R  ?S%O'S 9C#S%O N6%P.T0O 4W#R$P%S&R'\
      S(S)P*P+O-N.O/U0R4O5R6R8P9P:P=N>RDSEP  BY#P*P=P@T a)#N%P-P5U<R <]%P*P-T.P 5:#P$N'R*S>R %N#TBN 9]*R\
      @P  !$## ]_'N*P0U aL'S.R0M  8).P0R  F[%P0P4S  :$'P-R V@#P$R QC#T$P'P*S-O.P1S2P8PBP  A*-R1P=P?R ,P#\
      O*R2R @_#N'U/P 6U#S$T%L&O'O(R*U-P/S0P4P6R8R:P;R=TBOELGPHSSR  &.#P=R %##P'O-S/S1P8P  J$$P%R&P'T*N <\
      `'RCP BK#S$S%P)P*S+R-P.S0R1O2R3K4T6P8S;P<R=S>R?N@NBRDPHP )K#P$S&P >Y#P%S-P.P0S3P:P=R  06-P1R  '(%R\
      8P M/#V$P'R-P/P0O1PCP &1%P*RBPHR  89'P*P0R:T=N _<#R*R=O  (N'R.R0O T<#T$S&P'R)R*S+P,M-U.S/R0R2R4S5M\
      6R8P:O;R=N>N?S@SCPDNEPHRRP /0%PHR  MN#R8P YA#P$O%P&T'S)R+R,P-S.P/O0R1U=O?R@PBNCPDPGS NI'S0O L8#P%R\
        `(#P/R=R?P 0.#P.R ;.*R0P 9:$O%P'P*X-O.N/P0S1P2P;P=PBWDP R$#N$O%U'S*S+P-R/P4T8P9R:P=M>P@R  @&-R1P\
      =P?R J4#P%P'S0R=P O`#W4PBL Z7%R*R3PCP  M;$P%P&S 1b%P*V=M #<.S0O `8#S%P*P a#'P*R !]#P%R  @K:P=R HZ'\
      N.R0S L!#P%S&P KN#P=R ST#R'PFP  .S$P%R'P*P-S1O4R5S6S:P;R<PCPHP +P'P0R E)#S/O  7C#S%R/N  #!#N%U*P b\
      7*R=P @I#S*P>P   FI#M%P'T/T6N:T _R#PCSDPEP (L#O%O&S'R-S=P E8#S$P-P/P2R (M#R'P  /9#N%U*P.P0R RY#P%R\
       Y,$P*R `F#N'M*XCP  (1'O.S :1%P'P-T1P  /b#R%R'P-O.R0P RF#R'T.P/P0O [2#P%P-S1R2O !b.S0O  K).O0S $(#\
      P%T&N*S8R=R@NHP  >5#U=H@SDPHU 7T*P=R  D9.R2P (1$P%T&S'S)P*O/L0P1P2R3P4R8M:T=L?V@TDP N0%R'P %]#P%P'\
      R*R bG$P2R  F/#O/R@R I!#P'R*P:R=PBR 2M$R&P .-#T%P'P*P8RFP  [*=R>P  '9#R<P E5#R$P #>#R+P  6+%S'P*P-\
      O.P0P1R6R:P=P>S@S `_#R$R&P3P 8Z#S%P'P F9-T1N &A#R$R/O2P ?+$O&S 14'R*P-T.R0N1P  4Z#P'S*P E28T=O?P  \
      8@#U$T%S&S'P*T+S,S/N0P4S5J6R8O:O;P<N=K>O?O@RARBSCUDREUFNGPHORP 0T:P=R /U'P*R D3=R@P L*$M%L&Z2P 'M#\
      R'P(R=P &%*O-R9P=T@P  A;(N+T IX#O'P.R0T1P2P 7]#T%N  $P'R*O8W:O=M X8%P*R.P0R  23%P*S.P /#*P,R PA#R'\
      P  DU*P-P3S  -_#P$R%R&P,P-P.P/R0R Hb%P=R 2J=P?R O:#S%O  !$*R.R1P5P;R<P MK#P%O=T ;9*P:S=P HN$O2S %V\
      *O=S  )F$P%P&S S$#U%OBO -*#N$S%P&P'S(P)P*N+T.R/P1S2R4P8R9R<P=R@RBPCPDPEPHS P?%P'RBP  Y3#N'T DG#R'P\
       _+#T%P/O  9]#P%P&P'T.R0P=RHP `)#R'P  7?#S%P*P 5;#T%N <7#P$R TO*S-O 7&#S%O  T1#RHP K)BOHS *C'R4P  \
      7/*P-R #G#M$T%O.O0SHT Ua#R%O'S1P K:#S$R%S&P'N*P/P SR#P'P*P8S 'Z#V%O&P'P8P W*'S(R*O  $X$R%P(P*P+R8O\
      :R<S=K?X@PCR -&BPHR  S+#P%R 51#P'S(P R?*T=O@PHP /Y#R$P'P8R=S?O ]W#R%O'R-S.O0P4P:R=PBR  'X#S4PBP 2X\
      -R4P  :a%R&P 44#T$P%N'P*O-Y1P4P8P=P@P Y)#P$T%S'O(P*P:PBOFRSR  K7$P%P'T*P/R2R6R8P=RCPHP VB*P-P>R 24\
      #P(R  LY$# ,N#R$P $)0P2R ML%P'O*T=NCT 4>#P$R O$#P-R `!*T0P8O Z:#S%O'R-P.P=P  AD.R0P RI-R1P (2%P.R \
      >*%RDP 5>%P'P*S J@%O&S @R=R?P  )?#R'R*O-S3R8R=PBPFP 6`#R%P Z*#P%R ;.#U%R&P'S+R-P.P/L0R2P4R8O:P;R=P\
      >PARCPDRHRSR  G(#P$R Bb#R*U=M@P KY#U'O4P@P 85#P%R  WR%P/R MR#N%P/U D6'P0P8RBR :!%P4R (C#U%S&R'M(R)\
      O*R+P-S/M0P1U3P8P:P;P<S=O?TBPCODPFPHP (B#P%R  NX'R*P *F$P'T5P GE%O>TDP  %5#P$P.R0P2RBR 4[#O'S 6T#R\
      'M/U1RBPCP !V1P3R8R=P 59%M'U  U:-# X+$O&S'R=P a[#P%R  ?4%P'S(P #K'V(P*P+P-P QM#S%O*P=R B^#P%P'S L2\
      #RDP E`#R%P'P ]7#S%NBTCP )U#R$P%S'P-P V;$P.O0S2R  S/#N%U&P 5+$P%R(R)R*P+P,P-P0R1P2R5R6P8P9R<P=PCRE\
      PFRHRSS a-#S%P1P ZM#K%R'O*O-`0P1M=P@R  `.#P'R `+#U%M *+#O$P%O'P*P-P.P1P2V3P4R=P>PAXDPEPFS C>'O-P.S\
      0P1R;R `!*P=R %R2R=P  T2#R$S%R*P/O2P /4#S'T+P.P0O=P Z7*R8P [A#O$T*P  U-%R'P NI%RTP E4#P$N'T*R8R  @\
      ;#R+P  [J#P$P%T-P M,#P=R <`#S%O=O?S b)#O/S TJ#R%O'P)U*O,P0P=S 63#M%R'PBUDP B!0R1P  MV#LBV .!'O.O0U\
       %/#S%P'P 9)#R$S%N&U-O1PFP  @[#P.P2R4SDP 2J$P%R2R=P  X;#O%S  ]&/P=R +V#T4O Q9-O1S 7b-O9S  X?%P4R $\
      B#O%OCU ^8#N$S'P*P/S=R FD(R*O+P5P<P=U  GW4# B5%R'P 0V.R0P8O=S :6#TBN Y$=R?P @,#R$P%P2RHP   *-#P.P0\
      T2P %$%P'R 5;#O$O&O2W A]#P'P1S 3%#O'T=P  3>#P'R #b#P%R _-#R%O'R*S-N0S1P2P4N5T !]=R?P VH#S$P-PEPHR \
      #.#R=P <S-S1O -3#X$O'R*M-U.P1P=PBOCPDPEP  `2#P%R =F#P/R 9&*P-P=S G9#R%R'O*T-O1P=P V[#R%R'R*R-P.R0P\
      5P8P<R=P>PDP  7F#P%P'P5PBU 9C$P%T&PHP SJ*R<P b-(R+P ;a'P.S0P  @M/# IA#T'N %M%P-R 9K#R%O&P'O*R-U/T1\
      OAPRP =(.R0P  A3#R@P Z-#P%R ,8#R%M'T0P +/*P-R >3#S%O-P V2(R+P=R  V<#S$P@P .R-P1R 8*#P$P*R.R0P3R=R?\
      R@O U-#P/R *V#P%R  [E#S%R&R(R*P-O.O/S0S8P=PBPDPHR $5'P*R :4#P%S'P*R>P XM#P(R TI'P*P-S UM#T%P(P*O+P\
      FPHT !9#U%P'P0R8OSP  !6#S/O ,+#S%O ;J'RFP /]=O?S L7%P-R A/.U0N3P 5+$R2P IZ#P%R*W-O.R/R0U1N3R4T5O8P\
      :R=N?R@NBO  $$%R'P  H$#P%SDP FA#R%P-P3R H?#N%P'P*R-O.P/T0P1T8S?PDR  ^M$R'P*RDP T0%P8R WK#S'T(P+P-P\
      /P2P4O5S8R=RBPCP  T$%O&P'T  a*#P$N*O2N=PCZ N(#P$R%R'R*P/P=R?P MM'L.R0U D?#N%T  ]88R:O=S @*#P;R D9%\
      P&T'O*S-P2P=S?O .3#V$P%M ,_#R$R%S'S(P)R+S,P-P.P/M0O1S2N3P4S6S7P8U=R>W?M@NAPBRCRDOEPJSKP  J>=O?S I4\
      $R%P Q`=S>P A(#P%P'S  CC2# IC#P%R  KO.R0P HQ#L$T%Y&K'P-P1P2T D$#S%P0P  CK#O'P/S  3F=# I9&P4R ;G#R'\
      P H>#V%O=PCPHP  0@#RDP 4O*S;P=P PC#P%R 0J#P%V'O8O !W#S$P*O1R 2=#N%T 7.#O%S  9C#P%P*P?UDP '?#P%R 5a\
      #P/P=S -!#O*T@O  IZ8PCR 0L%R'P 9Y.O0S  ?U## +G#O%S E=#R%O*R QU$P%P'T(R+P.S0O1P 5J#P%P'S*N-R0N3R:R=\
      U?O@R $8#P*P0S  64%P.S0P G@$P'O(T 1F#R%P /5#S%M'S  Y^#P%R-P G3*R=P Q(#R%P=P *@'P(SFP =Y#S=PHP  JW#\
      P=R #)#T%P0P=P  ]:#R%R'T0P2P6P=O V+#P$R%P'O(U+M0R4P8R=O>R?RBT  H@#S'P-RBN `T#P$R%S&P'P*R.T0N5P NX*\
      P=R 'J#NET 3?#S*P/P W:$R%O'R-S0P1OHR 5!%U'N.S;O 6&*O-R1R  %V'P7S=P !G=O@S (_#P(P*S  P6$P2R ?>$P%R&\
      P'R-R.S0O1P2R>P  0&%S'O8P=S?P bM#T%P'P*PBP /`=P?R #R$P%O&T4P J`4P<R @;-R1P VN#S%N'R4P5R  5B#U'P*O-\
      P G8#R=P _K$R'P >,#P$P%U2PDP QU'S*O 'D%P'R  R1#P$P'S-S0P2P 7/*S8O JF.P0R Q,0P1R A@(P+R S?*P=R 5]#Z\
      $M%O&P'U(S*O,P-O.J/P0U1P4P6R8P:S;P=S>R?O  D&#U%ODPHP .4#R%P'P0P4S=P?R O7'P0R  9##S'R*P.P/O0R1P !M=\
      P?R ER#P*R ;T$P%M&U 9J#P%RDP  ;H#N'S*R (T%R'R)R*O-S1P8P:P=RBODP WI%R'T*P-P1P2P  2V$# @7#P%P'S)P D5\
      #U%M 9=.R0P FF#P%R ;W#P%S'P  4:#P'R +P#N$T%R'P*P  )6#N%O'W-P *<.R1P =@#R'P  OE=O?S R<'P0R 1N.O0S ?\
      F'P*R  0V#T'M*U.R0O=P  I4#R'P J##S$P'P-R.P=R?P Wa'O0T 'b#O$S  .5-P1R H8#P%SCP CB*R:P !U-R.P0S1O  V\
      75R8P AD#SBO 44%P*R=O@RHS #%#RBP  G9*P/R Ga$R(O+T/O0R2P4R6R8P=O>R@PBRDPHR XN#P4R $B#S-O4P #3#P%R  \
      M)#R%P (G#R*O-R1R=P Db#N'S .>#O%T1P bU#P%R'P*S.S0P1P2R=P>P B9#T%P=P>P  :[#P$R `/#R'P0R=P Ia#RAP KA\
      %T'P-O.R/R0O3R4P8S;S=P>P?P@PCRHP ;N%R&P  <,#P0R (%#P%P)P*T 0<#P%T'O /3-P6P@T F!#O*W-P0P;P  -Y#S%P'\
      P*P=R &,#T%N:P R9#N$^%N'P*O-O;PBO  /G.S0P=PCP H]%P'R `$.R0P  CV#PBR <@#P*R  ]?-O1R X^$O2S  X1%P'R \
      _=#R$P-P1R aR#T$P%O ;C#R%P(P.S0P=P?R &K#R'T*P-O1P4P8S=PDP  -E#P$R >8$N2T LE.R0P  )4#W$P%M'P-T4O=P \
      'O:P=R /V#P%O.O0T1S;P=N>S *<'P.R @@#P=S>O?PHS  (7'P-P1S 1[%R'P ^6%M&W'P*R2R8PBPCP  O]#U$S%O&P'R*O-\
      R.P3P4P9S:O=S@PCPEP (8#R'P  0S#P'R ^F#P%R 2^8O=S DU#N%R'T*S-P.O/S0R9P=S>P@NBSCPGPHR  [^#P%S'P5P8S>\
      O  JN#N%T #:#P$R.P/R0S1O4P:P=R  a;#R5P 3##P0R1R2P 3b#S'P*P  S$-R.P2P E^%P'P*T+P4R6P=P?R  Fa'O.S0P1\
      R2P ^:=R?P 0>'P.R4R5P  P3:S=O b%#R%P `L#U%S&P'P*O0PDP );#R%R-P1P bE#P$S%P @_#R)P  _`#P'R  FN'# 4W%\
      O0S MW%PER E7#P%N*O-OCY BX#W$N%R'U*N-O.J/f0M1O2O3P5P6O8P;P=N>PAPDPES E=#U$P%O-P [#'P.S0P 2%%P-P:S=\
      ODS  G%'P.R QG#R  TX#U%P*P/O D'$R4P H!#P'S-P  T[#P$P%T&P4P6P8R=R@P ]3#P%T'PEP A+#R*P R-#T$P%O*R+R=\
      R?O ;,#R'P  :G#R$M&P*S.R/R0R=R@P ;A'O*S  =T#R&P 3A#R'P*T8P@O ]$#P%R.P0R [b$P%P'P(P*S+P-O0R2O4T5S8S\
      :S=P?R@M  K-$O%V&P6P=P W<#N%T'P.P0S 6,*P<R VH#P%R(P+R >b*P=R  V0%R'P 4.#N%V'O %@#P'R P*#R'O-R 'Q'R\
      *P  3@$P&R *a(P+R +A$R2P F##M$Z'P*P-N0P2SCP  5^-P1R=R@P 8H#R$P%N&T*R/P Z_#R'P  9G#P%R  F9#P'S(R*P+\
      P-P0P1R VB#P4SBO VS#R*P8R=P HB#P+R 74#S(O  (V#R$P%S&S*O/OHP D1'P.P0S a%%R'P  )0#N%R'S-O.P0S1U3P4P5\
      R:P;P=RBP +$#S'O  J^#P'W*P+P/N G&#U$P%P'P8P ?=#P-R  N](T+N _6#P'P*O6T:S;O E^#O%TEP  #^%RCP >0#O&P*\
      P.T0P2R8P:S;R>P?P@PBRMR >E'P(P*O-V.X0N1M2P;R<PAP 7^%P'R  9X#P*R.P1S8P 6L.P0R M-'N0T ]##P%R*N=S B3#\
      R.P/P0R5P?R ;^#O'P*P.U0R1P  T8'T0N H0#W$P%P'P=N 35/P>R */#P-S.P1R2P  -%#O'N-S1R@SCP GE#R.P0R6R8P:P\
        !4#P-R ;'#R-P  +0#T%P:PDP  ,J#P'T+P-R/R0P6R:P=P?RBPCP WB#P-T1P2P ;M#P/M=V H8#P-T1O  2M#P$P%SEP )\
      4#P-R U5#R'P %8$P%R'P*P2R4P5R8S9P:O<R=R?R :_BRGP  @8*R4P HW5O<S   YA#R%P Y,#O'S L_#P%V'N-PCP %6'T*\
      N ])#M$P%N&O'P*P-P1P4!=PBTCPGR 8)#R'PDP  2Z#P9R 8*#R$P&R'R:O=RHP  ^=$P%O'P*O4V=PBPCTHP %6#U%P'O/P1\
      R=U?MHP  >(#V$N%P2P OU#R$P%O&R'S*S0O8P=R?PBP Va#R%P O+'U0M HX#O'S -A*P5R=R?P  KR#O%S L,#N-T C7#T%O\
      *P [/)O,S $U'O0S JB#T'N   '5$P%P*R.R0P2R [,#U%N'P=P 6A#P%S&P'P*P1P2S4O5R8R9P:R<R=N?RBR <a#P$R  /3#\
      U%N'P CU%R-P  Y4%R'P ,Y%R6P TT#PBR  +Z%P*P=S +-#P'S0P L[(O+S 9=#R%T(P)P+S,P-R.S/N1R2R3R4O5P8O9P:O;\
      R<P?NASDSGPJRKRTR  ;O$P@R b,$S&PBP *5#P$SEP ]@#O$P%N'W1R=PBRDP  +#*P1P=T +]#W'K SA8P=S@P ]I'V0L  /\
      '#P%S&P @T*P-P.O0S1R3R8P:P=S?R (K-R1P 3E#P%O'T  Y?8S:P=P P_#T$K%O&O'S(V*R+T,P-S.R1V2K3O4O5O6P7U8W;\
      P<P=R@OCRDMENFOHO R]#P%R  0U%# ]&#S%T'P-P:P;P=P  ;;#S%O=RHP ^D#P'P*R-P0R4R ;(#R%P  C##R$P VH#U$P%R\
      'P*R.P9P=PBP TD#P%R 6Z#P%O*VCPEO  !2#P%R  :V'P*W=O@PDPFP HB#O'S)R*P,P=R !N8P:P=S  7X#O$P%O'R-S1P3R\
      4S5P8S:P=O  6N#M$P%S(R*S+P.P0R1T=P>P G9:R=P IQ'P.R b@#P-P.R2S  <8'S*R0O1P  `+-P1R 7;#P%S'P J5#R-P \
       9+4P8R D*=R?P *V'R(P  2;%P&R O)=R?P 5(#T%ODP D(%V'P*M $M-P1R6R:P=P>RBP -]%P'R0S1P=P 28#S$O  OS#R$\
      S%P&P-P=R?P  /=*P=S@P 3M%R'P4P OW#P%T'O)P-N1UCP aF#S%P*P  8B'P/R #G#P%R BY#P%T'P-P <X#O$O%R'M*S.O0\
      U1P4P8X?P@PCRDPEPFPGPHS  :L;P@R /<$R2P PF#R$P%S&R'S(S)P*P+O-N.O/U0R4O5R6R8P9P:P=N>RDSEP T)$O%R'P-P\
      1R4R?R :K#O%S-N0S '8#P$R%O&S G8=P>R +X'PBR  $/#O%S 0T#P$O%W&U'P*P-P/S4PBREPHM %P#RCP '&#P'R6O:S=R?\
      P P?#P'R #9#U'U-P.M0O1R2P M'*P>R  -_*P=S@P R<.R2P #5.R0P `L#P%S&P>P aU#RBP  13*R=P =:-R1P8S>O OT#V\
      %M'P &L#P%O'P*R-R.R0P1R2S=T?OAP $Q#R%R/P=P 4##P$R=R?P Q)'P=R 0N#P-R  V>#T%P8PBP aV#P%S'P6R:P  P##T\
      %N*S-O/N0N1S2R8U:M<RDSTR 6;*P1O>SBPGS O0#P*R3PBPDS  (2#R-P X(.P0R=R?P  ,I.R2P '/#P%P&P'T=R?P JZ*S=\
      O BE#N$R%S*N1T4P8R=P@TBPHP  N(#R$P 45%O*T=P 2&#O'S /$#P'S0P  <1#P'R :Q-P0R 03$R'P B$#S'P4P  '^#O%S\
       /##R%O'T.P0P +H:S=O  ]b/P0R [3#O%S +J'U.P0N P'1P4PBR EY-P1R UF#S-P1P  3^#R%R8P@P OA#R=P S4%PCPDS \
      =3#O%T=P  J=%# >]#PBR L+%P*U=NBR 3(#R$P%N'S)P*W-S.R0P2R4P8P:P=P>PBN ;0#R$P _4-P=PGS #2#P'U/N  +X#V\
      %N'P0P Q!#O'R*R-P.P0R;S=S?O@O  J7#O-R/S1P M?#T$R%P'R*O-R/P0O1R4O:R@SHP E?.R1P 58#P1R  T$#O%U&P'S.O\
      1P $0.R0P ,W#P$P%N&P'R(U)R*T+P,P/R4P6R7R8N9R:O<P>R?P@PBRCSDPHP  R3%R'O(R*T+S-O1P5P;P=SCPHP ?'#P)P*\
      R,R-O.R0P1S5P=P@S G;%R'P 39#P$S&O  N[#P.T/S0N:P=P ;C#H%N'O*O-M1P8dCPHT ZX#P'R1P=R>R 7U#O/S a1#W%M'\
      P*P  @b$P%R ?_%O'P8T %+'P.O0T #@#U%O-P1P=R?P  N9#S'P*R.P0R1P@P 0@-P1R [M#P=R 1N$N%S&SEP XY.P0R  ZT\
      #N%U&P'R.P>PESHP `]#R%O(R*R1PEP KG'R*P .)+R9P Z^#P$R ='#S$P'M*R.R0RBSEP _Z#T%W&O'N(S)P+O-N.M/L4P5N\
      6T8U9P<S=N>R@NARBTCTDPHT   ;G$N%N&W JI#U%L'R ]Q'S*O1P `-'O0S E0$S%P*P  OQ#P'R O(#S*P5P 0]#L'P/W ;=\
      #S$P'P PY%P'T*P-P  TI%R'P 6F#P%R <M'UCM 6P#R%P ^5(P*R+RHP .0#P%R  TG'V.O0N _V'R*P B$#R%P 98'P*P0R=\
      R 4K'S0O  IQ#T%O8P  43-R1P C+%Y'I  (/#O'P1T 4;#P4R  @F-R2P QA$P0P2S  [##S.R/O0P @4=P?R 6a%R8P 6!#P\
      'P*S ?**S=O +0#PBR #7#V'R(R*O-P/N=P?RBP  -@#P-O1U=P 6`#T$PEP  9[%R'R*T-P@MDP 7U#T%P'P*P 7Z8P=R D0'\
      P*T;PBP AB%R'P  9K#P4S=P C:#R*P DH$R%P I7#V$P%N&S'P(R*O+P-O.S/P1O3R4R9R:T=N>S?RCPHP C^.R0P  VM#R%P\
      *R?P a`#R8P  7W#P%R >=#O$T%R&N /I$R%P <T$R2P  )^#U%O+P6P *a#S%N'W*P-O>PDP D&#P$P%R'P*P=PDU IP'P=P@\
      S  ]^#O.P1R3RBR  W&#P$P'P*X=P@M Z3#R%P '1%PBR =B:P=R  .(#O%T'P<R=S>O  QO#R%P 33#O%S .2#P$R B_#PBR \
       A)$P2R [B'P0R B*#P$R  I0%T-N ;;*T=N K[#T%O'P ^4#N$P'V-S2P=PCP T,#S%O Q3#P*P8O?U  A/#N%R-S0R WZ#S$\
      P%P*O-S1S4P@P R?$P%T'N*S-O.O0S2P?PBRDPESGRHP ?P$R'P  ?#%P'R B!=P>R VZ#P'R  8R#O%R'R  #9#O/S HY=S@P\
      DP #T#P'S-P ^9#P%S4P M4'N(T Vb%U(P+P-O  (>#P%S'O/S;P  %M#P%U&P'R*O5P=RCP  W(.R0P M<#P-S1P   O)'N.O\
      0V4P ?0#P'S9P &R#S$R%P&S'U)P*O+P-P/P1P5R:R=SBOCPDPHP  &G#P'T-O.P0S2P KR'R(P*P SR#U%O*P8P @T#O$R'U/\
      P1P=P  DQ#P K1%R&P %b#P'O0U Y?%P'P*S bM%R&P 'K$S&P2P D=.S0O  31$P&PBRER 0.#P>R 04%P0R  /4'U.N0P B<\
      *R8P BA%P'R S2$P%P&S K*5P8R=PCR  bU'R*P :_#O%R&P'O*P-L.T/S0N1X2R4R8P<P=P>S?O@SBP *P,P-T1O ))#P'S.P\
      0O8R B>#R-P UX-P1R  X;#T$T&P'S(P*O+R-P.O/M0S1S2R:R=L>P?R@SDP B7$O%S 3W#R%P'P>PFR UO#RHP 1@$O&S  &O\
      )P*T=P >]#T%S'N*P=P =.#S%O&P*P=SBPDPFPSU /[#R$P(P+R:R>P ,8#R%P EK#O%R'P(P*P+R/S4O5R8S<P=R?O@S 'E%R\
      'P  Z9#O$P%O'R-U>P _;#S%P'P  0?'R0P aX*O=S `,#R%P  !:#R%P J!#N/T ]]'R-W/S1J4R8L=O>T?SBP P3=RDP  RA\
      #P%R $?#P%SHP .*-P=R @1-P8R  `,#R%P  /T#S%PEP L]#U'N-R2P>P  K)/# 8S.R0P =*$RHP RT#P*O/S8P:P=U QL#R\
      $P  *)#P$O%P'U(P*P-O.S0O1R2U3PDR [0#R%P1R@P *R%R'N-P.U0P   /##P%P&S WT#P'R3S=P ^-#P%R -H#O%S  [6#T\
      'U-P/P0M1P VR%S'P0P _W%RDP %R*P=R  ,J.S0P=P  %P#R*P 5*#M-R1T -A#T%N <G$P%P'T*P-O.R0R1S2P=PER I;#O%\
      P-S1R  8K*O=S 3-%RHP a/'P@R 2*#P%T*R/O=P 6]#O'S  86$P%P&S'P/R  %%*S=P>P ][#R%P'O*U-P.P0P *7%O*S  M\
      L#O*S 4^#P%P&P'U*P ^F-R.O1R  [I#PBR /5#S'N #0=R?P JN#O'S=P?R  53#P%R /_#P%S&O 8:%U=PCPEPHP $C'P/R \
       =8#P%P'S (Q#P$P*R=P@S F1#K%T'V8P=P ]:#M$O'P*O-T.T/S0M1V2S8M9U:N;P=U>S?M 5S4R=P PO%S'O 6=#R%P H9#S\
      %P-R4P=P AO#S$O=R?P  PD#O*P-S1T=P@P US-T=N Q4:U=N RD#O%S #I#O'S KQ#T-O=P  A0#P-R .T#P$P%S OF#P%R  \
      HT'R+P K/#S%L'S  T]'S*O NK#N%R-P/T 3!#O*P-R1U=O GQ#P%S'P -V%P-P=T>P  N&%P*P=R?R @P#P8S;P #P$P4R Db\
      #T'O0P  [$#N%U'PGP U!#P3S4P  S##P*U=O X##T%O>P a=#T%P&P/O UA'R-P 5`#S'P/P &,#R$R%P&P'P*P=P@R  [--R\
      1P ST%R'P*R.R/O1P4P8R:P=RBRFPSR O,#P0PCPHS ;a#R*P  DL$R*P 9+*P=S@P )T#P%R H^#O%T=P W:#RBP OD'P(R 4\
      _#R$R%P/P8R=P  >:%P=R WU%P4P5R &8#S-O :D-R1P S=:R=P 0a*P1P=TDP  U)#R%P aI=R?P  (I## 9_4P /V#PCR ZK\
      #U$P%S'U*O-R.P0O1R2O5P8P=PDP 7)$R&R*P-P.P0S1S2O4P6R8P:R=S?O@PBPDPHRSP 3-%R&P Y2#O$S  G*#O%S ^b#O$P\
      %R'S-R.P=P 7.$P%N&V8P ]&#R$P%P&S.P bN#O*P-P.S0T1P V2%RHP  [[*S;P=P #S#P%T'O(R*O8S:P=R?R@P Qa*S=P@P\
       @>#T%P(N*O+T1P2P4R5P:P=U?P@P  'a$P'R)P A^%X'S*O-P.M0N >7#R'P  :H#V'M*P 7;#S$P.P UM%P-R 4.;R=P [;#\
      O'P5P8U =J#N%R&O'R(R)R*S+P,P4O8RBT QF#O%T'PDP  LA#P%P+P-P1PCPHV E^1P2R _a$S%O&P'R(O+S0P  [+'# 7*'P\
      *P=O@U X)#N%P&U :.#S$P%R&P'P .E#S'P4P  IF#P%R-P 3:'R-P -='R=P  1N=O?S E]#P'R  W_=S?O HX'R1P BV1R2P\
      =P ?U#P%R 2b#R$P%P*R   *Z#P'T/O M+#S%P*P GA#P%S'P 3G*O=S  ^3#R%R'P-P LN.R0P =S#U$P'N*T.P0P5R8N 8;#\
      P'U(R0L  a2'PHS 9Z#R%P8RSP K?#P%R ?;'S*O  b8$P&R  ^O#S$P%P >N#P%R <K#N$P'T*T-PCP HC#N%P-U.P1R [:=P\
      ?R  .[#O*V<N P[*P=R ?+#P'T=PCP  V?#P%R&P ;9#O*PBPHT +b#P'S(P  ?U*R=N@T ??'[*P.N0K 8%#R%S'O-P  `K#S\
      'P/P  58#W$X%X&T'M(R)R*R+M-O.P/M0O1N2S3O5O6P8V9P=U>O?O@LBUDOEPFPGOHP 6N#R$P '1%P'S8PDP (<'U*O.S/N1\
      O6R8P JU#R%P*P=R <b#OBS 4+#P%P*P-T  (=#R3P 'K#R%P .##P/R &B'P*R 2L#O'O)P*P,R-T0S  _Y#P*O1T G8#S%O \
       a+%P.T0O 2D#R'P*R-S/R1O8R=O?P ;?$S&P2P ,N%R'P .,#P$R P]#S%S'P-N1S4P=PCRDP  $L'S*P-P M9$P=S@P  +5%\
      S'P-P UB#P$SBP  'E#N'T >U4RCP A5#P$P'U/N4R  B0#R%P @[#P8R 1W#O%S a78RHP  %^%R'P DB#R/O0R _0'R1P=P \
      W6%R'P  =!#P&R-P ::#O%T*P  =B*P=R ]^#R$P JL#J(P.T0P1Y2O8R;P=P )>%P=R  1`%R'P AW#L'P*W-P  &W#P'P*S \
      *M#R*O-P.O0R4R=P@UBSEPGO *I#X%S'O*M-N=PCR /-#P%R AT#P'R IE#P%R #$.R1P _9%P'O*R-P.T/R0N1R;P@S +K#R+\
      P=O?S  )V$# Ra'R-P.S0O FA:P=R 7:#S'P.P  5>#T'O*P (W8R=P 7&%P*P5R9R NJ=P @T#P%R8R9S=O?P FR#S%O  )@%\
      S'O -88P=R T9#P%R )`.O0S  1::R=P #J#S%P'P*P-S@P  ?N#S=P@P QY'R*O@RGP ;5#T$O-P  HP#P%P'U-O0P :_*R=P\
       !3'P0R UD#R/P  7.#T%P&P'P 17#P'R=R?P `Y#P*S=P NZ#R'O(O*R+S  V<$R%P `B'P=R R]#N'S*P-P=S Z>*P8R>P A\
      .-S1O  A,#P(P+R0R ._#L$P%N*d-N.O0P3M 6W$R2P  +N#R'P Y-#R'P-P.S0P ,>%S'PBP @3#S*PBP B0$RDP  :@*P8R \
      O_#P%R @S#S%N'T-R/P0P1O2P4R5PER -5.R0P  Yb#T%O'O KJ#S*P-P 5a#O'P/T NL#O%S >&#P$P%R&S H0#O%S C/#N%S\
       4=#O%S  ZC#R'P=N@T R-#N%P'T*N-R.P0S=U?P@PBPES  VB8R9P 8C#P%S'R*P8RSP %7#P*S  A]*P=T?PFP [K-R4P K%\
      #O%O'V*P Y[#P$R&R'U*S-P5P8O:N=SBPHP 38-O1S  8E#P%P'S1P %1-U1M  47=N>T /+4R8P *P#P*T-O @=%P1R ^<#T&\
      P'S*O+P-L.R/S0N1R8S:P<S=P>R?TCPDO  92#N&P=V `6#R*P &.#RHP ?3#P$R FT#R*P8P=O@T  VF#R$P.R=PCR ;a#R'P\
      0R=P EV%O-PFS !&$G2N3P5_=P  A3#P$O2SDR 2b'S*P=P S^#U%M&P-SEP A/*P:O=T T>*P=R  ](#P-R ,^#T%N DH*P=R\
       !8#O%T'S*N-P1R=O?R@SFP FK.R0P V%#O%T2P=P  W2#P-R  &D.P0R 76#N%R*S.S0P@P OG'N)P*U .Z#P%T'P=PDP #A#\
      O$S  $:#R/P :Z#O'TBP (18R>P  U+#T*T/N1P=N I>#P$S%N&N'R(P*R-R1T2P4P5R=S>R?PBRCPDRFPGRHO C=#P%R=P?R \
       bG#U%NFP Q-#M%U <%$V%O&P*P;P (2#T%P*P-P N&$P2R 461P4R CY=P?R UL.R1P  R2#O$O%U&S*P-R.P0P1O2P?SDS N\
      3#O%P'S !$#N%P-P5U<R XB%P'S=PCP  6+2RAP Z/8RHP J@#P0R8P:R=P>R  Q!#F$a%K&Z'P*V-L.L1L2X3P4P8P=OBOCTH\
      P <:#P%SBP D(#P%P'U(O  XG#O'V*O RY=S?P ,.#P%R'P:RCP S3$P%S&P   D;%R'P <Q$R2P ][$P*P=S  ]##R$P%N&P'\
      UEP EK#M%U 2R#S'PDP  a56R:P=S?O !0#R$R%O'P*O=PCODSGRHS NB#R$P%S&O'O*R *,#R$T*P-P/N2O8S=R  !<%T&O'P\
        ;Q.R1P !S*S-P;P 0H#R$R1P2P  KX'R=PBP a%#P%T'PBP  0!'S*P=PHP +Y#R=P (=$V%O&P2P4PFP []#P%SDP  MK#V\
      $O%P'R*O-T0P2P=O  X##N'P-S.P2RCR P2#P%T=P Oa$T%S&P*O2N  @B-P1R  T;#O%S #2#S(P+P-R1P ba#P'R 1H#P$P%\
      S&P'O*S-P0RBR `+$P2R  J8#R-P '!#N$P%O(R*P+N-N4S5S8R=T>T U='P)R ;@#U%P'P*O,P.S0O4R:P<R=SFP  7<#S%O \
      a].P;R -%#P%R *6#N$N%N'P(O)O+R,P.V0R1U2V3S4P5P6P:S<T=R>O?O@TANBOGRHP M&#P$R%P*R2P4U8MBPCPHT IQ#L%V\
      'R*P/P4P8S:O=U?O@P _X#S%O  )_*S=O@P bD$O*S Y3*S@O  E=#R?P a^'P-N1U 8?#P'PBS RS#N$P%O-O1P8P:P;P=]SP\
        QL#U$T%S&S'P*T+S,S/N0P4S5J6R8O:O;P<N=K>O?O@RARBSCUDREUFNGPHORP ]2%RHP EK$P2R  ;H#P'S=P `A#P'N(T*\
      P+S1P  B:%P4R NT#R*P-R=P VH/P=R Z!-P2R EX#P-W0M2P6S8P=N>P?S@PARCR  AU.P1R :L*P-S3P E>%P*R *R%O=R?R\
        :9*P=R 77#O%V0P4P=PBPCPDPGS 41#P/S=P W)#O'O-S=R <%#S%P*P 19*P=S?P R!#S1O=P?R N?#P%R*P-P1S Q5#S$P\
      %P'O/U8S:P=OAPCP XB*R<P N`'P0SAP FY%T'N=P  ;>%P;R=R?P '2=P?R >-*R2P Na#P-R  91-R4P TF*R.P1P@S A`#N\
      'U*P 6;#R%R'ORP  _$$P'P*P-T=RFO /*#R%R&P'P(P*R+R/P8S:P=P .9$R2P F$%S&P'P O[#T%L'S=P (^#S'O  BH#T%O\
      &R'N*T/O2P4R8O<R=P>S?SDP &2%T'O-O4R I('P*U4R5P=R?N@PDP SD%S'O E$#P*U/S=N@P  52'S*O Q9$R'P2R5P b)#O\
      %R&T'P.R0P=P 3<#P*R ,`%R'T(P*P-P3P4P5R7P8P:P;P=R>R?OSS )M#P%S&PDP  &_%S'R*P/N=R %?$P*R   PZ%P'R ZW\
      #K$S%UDP !)#P%R  _F#P'R 36#O%R'S/P5P8R  A:%P.O0S +=#O%S =T'P.R ]Z'O(P*T [2%P=R `A#R*P  <O#R$S%O-P \
      4H#P*R Q<'P0R T&8T=O?P 44$R'R*P-P TG#P%R  2V%P=S>P U[#S%P8P (:$O5S  +<#O%U*P0P C'#S$P*O-T1P@P E=#N\
      %N'V*V-O2P=P /I#O%P'T/R1P:R=P@SBPHP  [H#P'R-PES QU#U$P%P1P8P:RBP  .D#R/P )(8R=P :^#R*P  9#%N'T 93#\
      V&P(P0P1O8P Ia#X$R'P-P2P=PBNDP +6#N%N'T)S*O,P.P/R0S5R=R?SDP  XO=R@P N&#O'S .+#R'P 25%R'P K@#P$S=P \
       @>#N&P*R.P/S0S5R:R=P EK#R-S1P=PHP 2J#R'P )1#P*S@P *N#P%R  IV#W%N-O8P9P ])#P$R  W@## +/%R&P*S-P.P/\
      R0R8O <O#P-S1P *Q#O$U%O&R=P )F#S%P'P  I[#S$S%P&OBP G)'R,P 35*R=P J7$O%P&T  TB#N$P%U >]#N'S(R)S*R+O\
      ,R-O.M/O0U2R4P5R8T:O;O=R>T?T@PCOFRHPRR 9a%N=P?RTT -D#P'S.N0S  L%#N*P-U 2B#O*P=S@R Y.#T%P'O  L6#S$P\
      BP FG#R'P H0#S'O0O=SCP F9#O$R%R&P'R.P=R /0=N?T  .3%R'P-RHP  ^M#P%R  ]*%P8P=P>T &:.R0P  P-#P%R _8'R\
      *P  Z(#P*R0P;P@PCS _5*S;P=P 8*%N&U2P <>#R%P ;-#PCR B[*P=R  *^#P%OBS 0@%P&P'T)R,P-P8P=R ,H#P%P*R-T0\
      P1PBP ('#S$S%OBP T?#R%U'M*P1S5PCP 2>3P8R U5.R0P  !$=RBP ;>#P%R +)#O%S'R*P=RBP WM#P$O%O&P'V(T*R+P,R\
      -N.K/V0V1P4P5R8S:P=P>S?R@LBRCNHR  V4#R'P IN#PBSFP O+'R*P:P=R QC.O0S V'$R-P0R2P=R?P  2H#O$S _`#R(T+\
      N=PDP  ^P%O*V-P4N $X#P%S&P ^(#P%T-PCP DX#N$UEPTP  KI.P2R G+#P'S-O0P1S  JY#R(S+O/P8P=R +)#R-O1RCP  \
      W;%P'R )T#S$S%S&T'R(R)O*R,S.P0P1P3P4P5S6P8P9N:S<O=R>V?LARBRCNDOERGPMPTP W`#P%R'P(P-R1OHS H7#S%S&P'\
      U(O)P*P-O/O1R2P4P8L;P<P=V?T@RARFORP  9_#P%O'RDS Z##P*R/R4P W0#S*P-O.P1SGP #8*T-P@O  M@'P0R =N#S-P0\
      O2R8R `!#S%P*P/P8R ,E#R-P E.#P=R?PER Y+%R&P  #2#RBP ,.'P*W@IHT ]]#P%P'T-P GI#P/R 1L#R$P &W#O.PBSEP\
      GS 3(#T$P-P4P /_#U$P%R'P(P,P-T.P0O1R2P8P=PBOCPHR  LB#R'P Ha$P%U'PBO Sa#R/P  OB1R;P T9#R(P  LO$R%P&\
      R-P1P2U6PCPEP X5#RBP O=#M%O'W(R*O+P.R/T0P1P2P8S=P  $?#R$P @J#N$P%R&R'S8R=P 6(%RBP _>#P%R $)#R <7#R\
      $N%S&T'M*S2R4P8R:R>P?P@OAR ]W*P=R  F-4PBSDP 1+#R*P KT'S.N0R 79(P+S-P:O=R?P@R P_#R%P VV$P%P&R*U,R-J\
      .P0T1V3R4S6R8P:R<P=NBOCPDP  0#%R'P=P?R J:%R*P WE=P?R  G<-P1R a9%L'V .1#P5R  .O#P%R'P-P1S 6b#T%OEP \
      C1=P?R .X#R'O*S 8S#N%P*S/S 0;#R'P  aD#S*N/R1P;S=R>P?OCS %'#R$U%S&O*T-P.S/R0L1P2S4O5U=J>N?U@PAOCS $\
      E#T%N'R*P @0.P2R _K#R$R%R'R*R/M2R3P4P7R=P@P ?*$O%P'P*P-T/R1P2S4S=PBP  PE#P%P'R 47'R*P &7#P%R &I#P%\
      P4S  56#R*P-P@R XU#P'R WT#L$P%O&P'J(P+P-V.U/V0P1U2V4R5O6L8M9X:R;S<S=S>S?M@RAOBNCRDPEPFOHO ]^#O%TEP\
        KZ#V%MCO 2&#R%R'P*S.P0R8PCO ]S'P*U=R@M I5$R2P P>#P-S1P XJ#P$P%P&S'P*P0T=R?P  J3#T'P(R*P+P/P U-'R\
      *P0P :F#S/O NP#P%R  ?-#R%T'P*N /&%T'P0O *M#P%T'R(O)S*P,P-P0P4N5U 11#M'R/S=R  )=.P0R ,a'O-S PM$R2P \
      CZ%R&P'U(R*P+P-P0O4P8R=R?PDP  T+#S%S'P0PBP 4.#W%P-M1P N@#P*R  F%%P-R $!$S%P*P  !@## aL#S%O GM#P%S'\
      P ;?#P*O5P=U :T#P-P1P2S )Q#R%P  CI%R'P=O@S +4=P?R !G8P:R `a#S%P*P NN#P%S'P  GG*R-P8P=R  X]#R$P 49#\
      J$P'M*O-X.W/T0M1S2T5P7P8O=U?O@PBP ZI*P=R V8#S$O%R)O*O,T/S2P5P _%#P%R  NS-P/S=P  )('L.P0W /$'O)S*P,\
      R.R0O1P=PFT  (M%R*P .U#O%S'T*R+P-V.P/P0V1O4R5P6P8M9S:P=L?P@P  W='T*P-PCP ^0#P%R'T*S-P4N=S@OBPCP <Z\
      %R&P ^T#R%P'R(P J/#P%S*P HC#PBSFP GR'U0M  _S%P&S(P*S+R-R.P0M3P5R8R:P?PBS A+*P-S2P =:#P%R O$'R.N0R \
       B=#R8P <2#P%R !/#S-P0O2R8R V$#P'U*N/P0S1P3R=RCPEP =!$O%S&P 35#S$O  /2## <_#PBR  X>#P4R 7-.P2R #Z-\
      T.O1P 8D'P*R Ob#P%R-P1R  S&#P%P'S 9=#R$P'N*P-T.P=P@T R0#S*O >D#P%T8O  K3#R'T/M 6%#R%P E(-PBR @5'P.\
      R  W<#P(R ^E#S'U-O.P0P=P 94-R1P  ,P#P$P%T&P'S*P.P/R2P:R=O?R $*#P%S4PBTGN  `5#R'P 5T%S/P=P 'B#R*P a\
      V#R%P ?Y$P%P*R-M.T0P1U3R@P  .G#T'P1P2P UK#S%O Ja#P/R  ?$#S%O'P*R=SBP X0*P?R *>#R'R1P=P 4)#O)P*P6P8\
      V:O=S 3E#P=R  HB*R=P 5''P.P0S 78#P2R M8$R%P 99#R-P BS$R&P  >-#R%P 8/#N%P8W<P=P 3;'O(S*S+P6R8P=P>P \
       'a#S'O 2/$N%M'U-R1P2SBSGOHPRS )-.R0P KR$P2R R@#P%T&P'P ]Q#P'O=P@V  1!## I(#P X,#R(P a&'S(P*P $*'S\
      -P1P ;/'O*S 5O#N$R*X=R?P@MBP  OF%R'P V;#R'P*R-O0R ^G#R@P 06#R%P Y&%P*OHT  SV=R?P D3#R'P $#$P2R  `H\
      #P'R  $I#O-T=P BP#P$P%R*P,RBREP #U#P$P*R-P1R2R  `Z%RCP IE#P'U*N WU(O+S-R1P bQ#R%R*PBPSP  C%%S'PBP \
      _`#P3T=O aX'T0N 73#O$S%P&R'V(S*T+O-M.O/O0S2P4R6R8R9S:P<P=P>R?O@OBREPHP  7A-P=V>M  [#%N'T 9R$R2P  _\
      ^'R*P 1G#V$O%K&P'U(T*P+P2P5P8R Z9#N%S'R=R>R?P@P V6#O$R%R'N(R-R/R0R2P?S@PBPFP ?)'T0N R$#PBR  R*#P'O\
      0S 1.#P.S0P  _W%P'R .B#U%M -Q%P'S @;#P'R C$#R*P [*%U'M  NQ#T%N ZB%RHP ]C#U%M'P  P?#P'P-P8T G6#N%T \
      +M%P-R  57#O%T&P )2#R-P NA#R&P=RBP QW#O'S _Q#P=S@P Q<#R%P8P '3#P'R  MA*R=P 3-#P%R MW#R%S'R(P*P8R=N\
      >REP 6W#S%P&P 5;.P0R RP#S*O=P  +6#O$S%P'M(R*U+O-O/R0P1T2S8O9T:P=OCP !5=O?S J+$T&S2M O3#S/O :[$N%O&\
      V*P FH%P'T(P*R-R/P1P4S5P=P>P@P  24#P*T8O W]$R2P=O?S /9#R%P ;.#N'T)S*P8R:P=R>P `*%P'R &]#T-P1P2P *6\
      %R&P D>#N%S'V.P0OBP  'G#R$P%O'S(P*P-O.M0Y1P4P5S8S;P<P=M?R@OBTHS  3$#R*P +!#P'R .U#P%R D]#P%O2T HH'\
      P*V=L ']#R-P RQ-S1O  _K*P=S@P `H%S'O YA#O%U'P-P  aa)R,P :X'T*P.P0O8R 6$#P$P=RBSGP 4#$R%P  b+/R=P M\
      O#R'N-P0T  Ra#P%T-O W>#T%R'O-O LJ#S'R*P-PCP -E'P.P0T=P  7.#O%R'P-P1S QG'U.P0N DS#P%R'S(O0R  bV$S%O\
      &S'R*W-P.S/P0P1R2P4P8O9P;S=L?P -9#P$P'S-R2P F]%R'P.R0P  1P4P8R =.#J&P'[3P8P H<)R,P  E>#P4R .;#P'P=\
      S 2>%PDR #?#P%R I;#U*N 3!#T%N  Z.#N%P'P*R-V.P/P0T1M4O5S=R .&#P%R'O*S ><'O)R*R.O0R8O9T=OBSRR 75#N%P\
      'O*O/M=]>P ,$#U%P'O-T5PBODPHP ?4$O2S BP#H%P'M*_-O0P5P8P9Y=M  &-#V%O'PBP 61#O%S&PHR '_*P4R ^X#R1P  \
       .4-R=P >S%R5P  ]6#O%S HP#TBPEPHP P&*T-O.P ]T'R0P 62#R$P%S'PHP  =$#P1P4S V8#O%T+P U8#O$P%O'P*W-R/T\
      0P1S2R3R4M5P6R8N<U=O>R?N  ZC%P*V6P8P;P<P UK#P$R a5$S%P&P  +D#P.O0T D_*P-P.P0P1R6R8U:P=P@SBPHP 1S#R\
      $R+R-N 0+#P%M'X=O  %?=P?R O!'P*R K!#O%S  GU%W'O.P0PBO XF#P/R @..R0P G[#P'P*O-P1R8R=SDR  aE#T.S0M1P\
        ?J'P0R !`#P$T&P2P  GZ#b$H%O&O'O2O $C#R=P </#PBR P8#R*P  ?N#O%S-P 7.-R=P  /_$P%O;T %[-T1N  ;$#P/R\
       a<#P3R `M#R%P  TK#P$P%R'O*U4R5R;P>P?P <C2PAR )Q=R?P 7O#R'P R(#P*S  PH#P'P-S QC$P2R ,R#T$P*O4P UR#\
      S=PCP DA#U%O*O `]%T5P=PHP :'-U.M BU%R'P=P@R  )6%T'N 7X#P'P-S +^#R*P 6a#P%P*U=PCP  NB%S'P/P  F##S%O\
      'S-P1P8R P5=P?S@P 9.=N?T O@.P1R ^##N%T  WF#P%N'T*OCSEPHS 9^5P@R -04P8R %6-O1S ?J#S'T.P0ODO $D=R?P \
       =)#S%P'M*O/O2R8R:R=P?O@X <F%O'S ;b#P%T/O >O#P1U=OHP  !(%S&P'P  =F#P1R  =4#P-R T@#P%R'O-O.S0P1P8R=\
      S  6)#R%P /X#P'R*R=O WM#N$U*O  K)## )%'R-P *Q#O'P*T Pa=R?P  2M#L$P%R&P-R/S0S1P8R   !*#R$P%R'P-P0R \
      O`#P$R1S2P8P:RHP 1&#O%P3T N%$P'P*R=P@S FO#P=R   ?M%R=P LF#R$P Ib#T$O%R'O*P-UCPDO **$R4P  TB#P$T%P&\
      P $N#P'R YD%T'PCP !9-S1P=P 2*#R>P IS#N%T V=8R>P 55$P%SDP  A'#P'R MU5R8P #R#P*S=P  +Z-S1O 9P.P0R NA\
      #R%P KR%PHR  [Q=# B3'R `<%P*U8M `;#P7R  (-#J$O%L&P'R*T-P1P4O5P=Z@!BPCPFPGP Q#$N'T*M-P.S/O0U2R3O:P=\
      YBPCPDPHPSP `^#S*P=P ,H#PBR ,=#R%P*O-S1P HP*P=R  T`=P?R _,#P$M'O(O+R-R.U/S0O1S2S3R6P9S<P=PEPFRTP &\
      M#R%P'P4T<O  AR#W%N0P2P=P>PAR .Y#S%O 1H#P%R 7_.P0R  *2$P%R8R:P  MI#P%P'P*R/S >]#S%O *R#P$R'P1P2RRR\
        LS#S%O $R/P=R '5#R%P 'U2PAR [A*PCR  a:#P%R ][8RDP N9#P%P'P-T WR#T$R%S&R'O*S+O-S.O/J1R2P4O5P7P8O=\
      L>R@RARBPCSEVFPGSHKJTKTTV 3$'RCP  RD%O'N-V !R#U*N-P0R2R5P8S=R@OCPHP  +'$N%N&U*R-P/P0S1P2R5P8R=R?P@\
      PBSGP Z+#P%R3R=P Y[#P%R  4E#N-T=P?R 3W#O%S &C'S*P:P  MG#R$P OW=R?P K^'T0N EB#S%O M4#S%O O9%O'S YT*\
      R<P  KW$R*P :(*O=SCP <)%P'R  Y3#P'S9P Sa'P.O/R0S8P9R:O=R?R R+#R$P/P  T#$P%T&P=P =Z-M0W1P 0_$P%T*PD\
      P `B#S$O%T&P'U*O-P.P0V2N4P8P@PBPCP L@#O$P&S-R6P  OU$REP _@*P-R K,2UAM =T%P'O(T S,=R@P  +3#R%P SG%P\
      *PCS  #*#S$P%N'W(S)P*M+O,S.O0S3P4O5S8P=SFP :2$P(R+P.O/P0S2R@R  ['#R$R&P'R*O-P2P?R +;#N%R*P=PBOCPDP\
      EYGP Q]#R%S'N JZ#O%S'P  6/#P$R%P&R @?'T.P0O 228R=P Z4#L$R'T*U,P4P=L@U  'L#P%S'P H+*P-P1S JV%P/R8R:\
      P=P?R 6C%P&R  Q#%X'L0O F8#R%P CM*R=P <=BSGP  b.#S'PAP (T#P*PHS T:*R=P  IV#R-P V/#S'O )J$O%V&O'P=R?\
      P O1*P=R  ,L#N'T .3#S-P1O UJ#P$P%P'T(P*P+P3R8R=S?P@P ?W#P'P/S MO*T=N 6@#O%P-S 0a#N%W*O;P  Q'#O%P'R\
      *S.P1R 2Z:R=P &V-P1R =_#P'R  W_#R=P ?H-P1R ?J#R$P%P'P*P-T1R>P 6^*P=P>S ]M#PBR DY'P0R ,*#RHP  SK#R$\
      P&P'O-O.R/P8RHT (4#S$P*PBP !Y#P$P%S $R%P'R RO'R*SBPDPFP PB#S%N(T)R*R+P,P-P ,&-R1P  JO%O'P*S.P0S1P \
      X*#P/R <B#P%R8T=N FX#P*P=RBR  J=$P%P&S ]/#P$R  RK*P=R 95%RTP  GA#R/P E@#R-T.P0O L_#P%R&PESHP @-#M%\
      R'T)U*O,P/O1R@P 5C#P3R  E5%M'U 2a#P%S0P NR#S%P*T-R0P1P@N b-=S?O  BS#O%T=P N[#R$N%O&R*P-P.S/R0O1R2R\
      4R=N?T@RDPFS  NY## N5#P%R K^'P.O0T P_#O%S'R N5-S.P?P OI6R:P  .U#R%P a8$R*P ;/%N'X4NBP .3$S2O %&#P-\
      R  EA$S(P*P+P1R=P@THP  Ca2P  aO## bG#P$R&P'N-P/P0UES W%$P%R'P0R JT#R@P #4#R%O&R.P0R ^A#R$P%P `^$R&\
      P  Y'#T%N'R-N.S a7#R%P S+#P$R :6#T%N)R*P,P=R H/'P0R BW#T'P-P5P=P   I6#R$O%R'S)O+P,O-R.R0X2P3P5P9P;\
      P=S?PEPFP G%#S$S%R&S'S)P*P/O0R2O3N4R5R6R8R9R:O<O=PBSCODPEPFPGPRT Kb#U%N'O  Za#P*R I5'P*S1P 9<#R-P0\
      P 5a#P%R  L&#S%S'N-J0P1T:U (##P=R ;4'N*T  N;#RDP _;#S%R'O D+#O'R-R8P=P>S +9#R$P ]5#S%O  `P#R'P 7L#\
      R$U%P&P'P*P-O.P2T;P=P EX=PBR  A##R$R*P-P.R=P K'%R=P 7K#P%R*R=P  ]Z#N$P/R5R8N:S?R@R HB%P*T-P=P <R#S\
      *PTP OT#P*P1S ::-P.P1S  @C*P-P=S H-#P9R D6#S$O%R'S*O  [D#N%P'U8P:R  aH8# ^L8P:P=S 1b-S1O  'V*P=R 3\
      4%N&P'P(R)P+P-O.R/S1R2R5P8P:R=S?O@PARBSCRERRPSS 3:#R3P 6R#N$L%P'S)R*T.R/O0S1L2V5S8P9S:R;R=R>R?P@SA\
      NBREPFPHO  <)#O%R'P(R+P0P4R5O8S=R>S@P B>#P%R #)#T$P-P7P  #?#P'R  V(#O1S '&#U$P%S&S'O*T-S.P/O0P2P3P\
      4T:P;P=M@SBPCRDOFP  %?'M*U @4#S$P*P AL*R=P Z'#S'P/P  <_#P%S&P'T-P0N1S 3%.P0R I'#T$P%O  ZA#T.O1P &1\
      #P*R8T:N G;#P8R 51*O=S 81#S)P*P.R0P Yb'U.P0M  O9:O=S ?>$P%R  6#$P8R *R#T)P*O-P 4G=P?R DH#P'S=P KA#\
      P%N*U Ib*P>R J%#P-R :?#O'V*P-O1R  RB#R*P  BT%P*R Q`#R%P 6R#S=PHP 54#P%P=S =`#O%THP &K#R'P ?4#R%P  \
      VE#P>R 'Q'R*P=R?P KT#S%O   R@%R'P [2#P%N&V4P N-%R&P  PH$P%N&T'S*O-U/O0N1O4R8O=T>L?P@TBUDP !Z=O?S ]\
      9#P/R *3=RHP  DO%PER 4$#O%P'O-P/W U0'P.O0T W0#R%O'T(O )@#N$R%O&R'P(P)R+O-U0O1O3P4S6R8S9R:R>R?PCPFR\
         TA%R/P=P  TN*P=R 9E#T$P%M*P-N.R/R3R4S9P:P=V>S?NBPDSEP 7I#O(P*S;P=T@P :==P?R  R9#P*R/R=P 9Q(R*R+\
      PBP >5#P%T&P'O*O-U.R0P  V>%R&P Fb#P-P.R0R 5Y#O%O'R-RDS 38#O/S  94#P%R&P'R  &6#N%U'P :L#R$P%P=R 'D#\
      S%O  Ka#R'P*P/R=R?P b%#P0PHS =%#O%P'V,P-R0P8P:O=T?P  .S%T'N  PN#P%R ^V$P&P2S >B4O5S  K6=R?P *E#P%R\
       RO#N%S1PDT FS#P$P%T&N*U:O=R@NES  1G#R'R*OBP D*$R&P ^8#N%P'V.N/N0S1S=R R'#P.S0O GR*P=R 4(8O=R?S _8\
      #T$S%N&P'P NO=P>R  &H#R$P ;F#N$R%S*N1T4P8R=P@TBPHP &/#R$U%N&N*O-T/P0R3R4P5R=T>TBOCNDOHRSP  Z:#PBR \
      S,#P%R 53$P%P'T*PBP 5*%S&P'P 7HBPHR 9R=P>R  )K2# &Z#O%S -(#R$P ?7'P0R 5?#P%R*P=R `/#S$P=P  'U-O1S \
      ^)%O4S 5Y#P6V:N=P E[#U$P%L&P'V(T*R+N,P/M0P2R6N8U:R=S?P@OAPHS RL#T%P'P*P8V:N=P>P ,.#S%P9P  EC'P*S+P\
       E$#R0P 0G$PER  J:#R%P 4O#O%S 0*%P'R  QW#O%OCU K(=RDP H5-R1P8S=N?S  ]J#O%S _(-P1R  NN#P%R 7S-N1T Z\
      ;#P*R -32P5R R9-R?P '(#N'U/P 58%R*P=P?R /)=P?R 7-#O%P'T E8%P(P+T=P 0O#O%S  >L#P'M(P-X.N1S $B-P1R [\
      <2R=P 36#R%P'P*R  DD'R-P <@#R-P <Y%P'R >D#R*P #!#R$R%P&P  6-## &[$R*P ']#R$P%R=P /J#P%R=OHS ;Z'P/R\
         %?2PAR F;#S%O X!%P'R-U.P1N *9#P$P-P:T  Z:#S%P1P=R>RBO @U#T%N  =5#O;S=PDR TR#T%R-P/OEP 7:#P%R 1R\
      #T-N 4Z2PAR ?S$P)R*R,P2R8P  :J#P%R&P'P-R.S0P1O2R8P:P=S !2#P%R  5==R>P DN#S&P.P  =S+P-S1P TH*P=R a2\
      'PBPGS >b(P+S1P=R?P ;/#P$R RH#PDR b-#P/R  8A(P*O+R8R=R 2T'P/R2P4R )U-R0P=P?T@P R(*P8R N.'R.P 5)#R=\
      P DC*P4R  _1#S*P-P /E.R0P R,#S$P*P 6,#O%S XK#N$P%T4SDP Q.-P1R Ob'R*P   VU'PCR '7#P%O*R>S  0&#P.R '\
      S#P$O&S *&#P%R&P'R 6V#O$T%L'O*T/T4S8S=O@O %?#R'P  KN$V%O&O2P 5=-P0R ;^#P=R  YY%P'T*O 0^-R1P SQ'P0R\
        H/#N%TCP %U$R1P A3#R%P Xa#S-R.P0R1O AA=P?R  4N$P*S2P .G$T'J*W+R-R0S2P3P8P=OBPCP L&$O%P&S :M#P/R \
       *W#O$R*T2P=P *&#P'R 4V#P$R  LA#P-R (L#P1R Pa$S&P2P ,=%T'N  E:=P>R :1#[%M'N-R.P2N9P  R3#T%P'P-P 5-\
      =R?P  :M#P*R RY#O%P'T 0*-P1R #9#P=R Q?$R4P X$#R$P  &>$P%T'O )=#U%O=O -*-O1S  3E#P(S*O+R @44R8P  $;\
      #U%P'OHP QR%P-R  HB'U-P0ODP BT=R@P %K'R*O &R$R #8'P0R +1#O*T-P  Z^#S$P*P *'-L1V O/%V'P*O-PFP  ?C#P\
      *P8R:P=P@T L:%S*P>P aC#R4P 2Q#P'S(P*U+O5P8P VR#T'P/O %5%R'P a)%N'S(R  4.#N-T0O1S 0,-R O/*P=R Y$$T&\
      N  1>$R*P +G$O2S VD'P*P@S [$#P$T2P@P <;'P*O8T:N=T H]%R*P5P<S=O?SDP  #7*P<R *#.R;P 2=#N'V1P@P )@#R$\
      O%M&T'R-P.P0U1M2R4U8N:R=S?R@PBPDPHP  D7=R@P ED$M%O&W ^J#H$P'O-P/P1P=PBaDP FT%O&P'N*W-P.P0R8O=R>R?P\
      BPDTFP 57=R@P 55.S0O b2#P'S-P  WA#R/P SX$P1P2T=P ].#R$P JL-P=R  Sb.R0P  !<#O%P*VDO ,G#S$P'P*P.P4P=\
      U>P >W#RBP M0'P.T0N1P=R N9#R%R'O(T*P+P-P2P8PBPFR  QX#S%P'P bJ#P)P,R=R VU#P%S*P <J#S*S0P5R8P=P@PDP \
      3M#P%R  J'#R%P 5%#S%R'OEP  [6#V$M%R&P'T(S*P,R.N/S0R1P2P3O6P8P=K>P@PBUDSERFPHPRR  !V#R*R8PEP bC#P$R\
        R4$R%S&N 0F#R%P 4)'P-R.T0O1P 45%R'P 5D#R=P 3[)R,P  Q:#R$S%P'P*P-P@SDP K&#O%O'S-R.S0O1R 4-#U%N'P \
      (=#R/P ZD#R%R8PGP  N1#T%N  !%#T%N RA#O$R%R'S*P.S0O:P=SCPDP +O#R'P=P?R S2#T%N V7#P'O*T [@*R-O1R MB#\
      O'PDT P>#R'P VL#P$R%R'P  /@%R'P ;]'P8R EG*P=RDP _W#P%R S>#T%PDPEP  _J'P(S*P $X*N-R1P=T XZ'P0R T.#P\
      %R'P BT#R-P  AC#W%L=P -V#R$N%P(P*P-P.P/R0S1R3R8O<R=P>R?TBSCODSEPGO EU%P*R 5)#R%P B#'P-P1S ).%R&P  \
      5?#T%O&P'T*R-P/P0P8R=M?R *A#T%P=PCPHP <+#R=P AI#P=R L4#P%R 2A#R%O'P/S 8Q#P'N*R-S=R  _U#P/R G*#P%R \
       D9*P=R %&#P%R-P ,)#O%O'U  &R#N$T M1'SBO ST#P8R  Q,#N%R'S 4T*R=P G]#S$O ;##P$P%V&RBM 7S%P*O4T  7/#\
      R%P ^4#R*O1R JF#R'P  7##P$R 2=#P3R 1^#S$P%P'P*V=P@PDP  @L#T'O1P O:#R'P  C-#P$P'R-O.P/P0R1U2P [U#P/\
      R (:#P$S&P*T1P2S4O5PCP  9a$P%S?P  !O#O%P-P4U  N$#R%R-PCP +<*P=R $Q#P%R XU'P0R1S=O  @S'R1P G[#R%P  \
      MV'S.T0L )@#S$R-N3R=P 76#S$T%P'M*T-R/R5P<P=ODP Y[#N%R'U)P*P-T.P/R0P1O4P5U=PCPHP  1)#T'N %K%O=PDPHT\
        0Q$O%P)R*U,P2S8N=P?R 8P#O4S  (K#P$R '!/PBR  L4#R$P R[#N$W'O8P ?C#P$L%U&V*P+P@O !E$R%P'P)S,O-R.P/\
      S0O2P3S4P7P8M=S?U  .(#S*P/P =,#P%P&P/RHS <0#P'S*P 5;#N%R'S /@#R%P  WD#W%O*P-PDPHP X,*R-P.S0P1R:R=O\
      BP MV#P/R  K>#P0P1S 0@#S%P ))#R*P .P*S=O )P#R%R'S)P,R-P.S0M=P KM$R'P:S=O 'Y%P.T0P1P 62#R/P `W0P2S4\
      P '1=R?P  'Z#P%R A$#P%R CK-S1O=R?P  8E0P ET%R-P PF#P*R 3-=RBP PT#P'P*S  !U$R'R.P8P  9'#T'N %-#J$d%\
      H&!'M*O-J.P1N2_4P8P=OBODRENHM V8#T'O/P  ,9#R(P .G$RBP [%#O(P-S1R 9-#S$P=P  'R$T%O&P'S-P.R/M0P1T2R3\
      R4R?P@PCPDR /X#S%PCP 7@#R$R%P&P NP=R?P V[#R%P  9C#W$P%N'U*O,P8O<P @E#T$S%M&P.R0P=O?S Z4#P*R:O=S WS\
      $R2P  55%T'N '@*SCO BV%S'O/P=R _b%P2R  O+#P-R  _-#P%O'N(R*T+O-S/T1P GG%O'T-P H%#R/P Q?#P%R  9%#S'R\
      *P.P/O0R1P JE-S1O PI#S%PBP  M,4S5P=P 1G#P$P%SDP  O!#P-O1T DZ'R*P L^#P*W=R?P@L :N#P'O*T  L8*R>P I/*\
      O-S ;]4P8R ^K#V$N%S&O(P*P+O,P-S/N0S1O2P3P4P5R6P8R9R:U;R>P?RBPCPERGS JN4REP &A#S-P/P  <,4P8R 'F-P1R\
       @7#P=PHS )_#P%R'P A(#S/O  a:#P%R F!#L%P*Y1P ,9#P%R  Z9#R(P A<%R*P _G#S%P1P ?+'P*R XD#P'R #G#P-S=P\
        <@.# ,>#P'P(R=R  /Q#P$R *Q#S%P=P N,%P=P@S  aZ#R%P 3>#P%T*P3PCP  I9=U?M :C#T/N  D+#M$P%S'S(P*R+P,\
      P-R.R0P2O=U  V!$# SK%R=P )T#P%S'R,P-O/P0S1O2R3R4P8R9R;R<S=P>P?R@PAPCP  +*%P'O*T 63#P%S'P !Z#O%S'O*\
      S-S.P0R8P=P R*#S%R'O*O.P0S8R=PBP  FK-P2R 9N#R%P  X>#P'R)P*SCP T^$P*O-R1P4R8S `5%P'R  I1#V*L 2$#O$P\
      &U'P @7(R+P=R>P  V9#R'P )2#S%P:P JN%R'P  5*#P%R 5T*M-P=V +`#P%R ]$*P6S:P  -?#Y*P-O.P1R3P8P:OFP *M#\
      U%O&P8P   HB#OBS BS$R*P Fb#P'S*P 75#K$R%T&P'U*P0P9PBPCPDU XC#P%R'P(P*S-O.N1X2R=N?PDP  b.#T%N 5@%P8\
      S=P 5`#P%R CA#R'P *b=P?R -2#R%R=PDP  SW#R%P1R2P $.#O%T'P8S?O  63CRDP ]R)R,P  R3#M%P&R'X*R-O2P6O:S=\
      P?R 3L#S$U%P&P'P-P1S2PAPCPFPHP Q_#N6UEP  +2'P*R CI#P5R  7%%P*P8R=R D1:P=R K,#N-R1T=P a4#R$O&PAS ,U\
      #O%S-P1S2P=P  *_%P&M(P*T-P/T2S4P8P=RCPEPHS %,#O'R(S*S+P0O1T4R5P=O E6*P=R ]_-T1N bD#P%R bF#P%T<PHP \
      H0#P%P(P+R-N.R0T4R K-#P'R  b6=N?T ,+-R1P  X0*S=O <-=S?O 2B#N'P*P/T4P=S@RBSHP &?#R'N*P-N1TCS [T%REP\
        %1#P1P=S N+#P%SHP 4@#R$P%P&S'S*OEP  S9.PBR US'P*P0R QA#U%N'P/P !2#N%U(P+P=R   J5#S*R.R/P0P1P>P P\
      '#O%S 5L=PDR  #<.P1R :X#S%PBP U.$P%R&R  ES#R'P JE#R%P  Z(#R%P&S/P5P  68#M-U Y:#R'P  U`'P1R=P -7#R%\
      P&R'O(R*S+P-P.N/R0S1R4R=N (/#S$U'P(P)R*S-P0O1P3P6P8P:R=O>R?PAPBSCSDPEPFSHPRRSP %>#R$P  ON#T$S%T&O'\
      S)P*P+O-M.P/R0P1P2O4O5S8R9R:R<P>S?PCSDREPHP W%%P&R )'#S%P=P TL#S'O0P  *T#P%T(P*P 8K=R?P 4$#M%R:T V\
      2#N%T(R/O8R  #D#O%UCP Y?#N%O*[-P0P=P>PEPHP .S#P$R ?I#P$R  H4#R$P-S1P=P N##P$R*O=S UY%NBT <,#S*P:P=\
      N?T -K4R8P JC#P%R HX%S'P/P=P T1%P*R O3#P%R  RN#O$P%S'P=S <T#S.R0N A5%PRR  MX-P0P1S RI#S$O'P2R  R+$\
      P*R R*$O%O&R'T  +43# _Y%S*P=R@PCP OX#O%PBPDV %5'R.P0R  )E#R$R'P*R9P@O bF#N%V'PBP  3]#ODT ;'$R*P-P=\
      P?S KW$T&O*P NN%R&P 5,#U%M*R0P8R=PBPES ,+#P'T-O1P  G:#P$P%T0P XC#S%P'P-R 3#%O-V1NCP VG#P$S&O *@#R=\
      P   >P*PBR D6#T$P%P-S/P1P=O <W#R'O*S0S=N H2#O%S #)*U;O<PBPCP F/=P?R a91P  O,#S%P'R(P Oa'P*P.S0P8R>\
      P %/$P*V8P=N I.#S$P*P LD*R;P<R  b%%P2R $B#R-P 3$%O*S4R=O  <Q'P*R ]:#R%P $=#P/R )Z#U'O*N  86$R&P'N4\
      R<PCRDS B6:R=P a0-P.P1S 2Q#P%S0P Oa#S$P/P  !E%# ^V#O%T'P AN#T$P%P [;#R'P KI#P$R%R'S*N+P/P2P4R8U9P:\
      P=N@T XP#S%R&P/P=PCP  )T'P*P=S I:#P%R `Q#N$P%P'S(P*P+R-P.P0P2T4R:P=P>R@TBOCUEPHR  `/#R%P*S;P=O>R 1\
      (%R*P :V#R%P  G&#P%P'W-P6P8P=O ;K#P%S&P'R*R/PDP O:#N%P&P'R(O)O*W+S,T-O.P/R0P1S2R8P;R=N>R?PBRHP  b4\
      .R1P  W&$R.R0P2P ,W#P'R +K#V$P%N&S'P(T*P+O,P-K0P1U3R4T8R:R=PCODPEPGP ZH%P'S*P0N4S?PBS XH#P%P'S3P  \
      ,&$R&P Z%=R@P 1)'R*P  `T%RHP P1#P-R  1P#S'P*O0O2R6R:P=O?T@PAS MC#P.P0S )$$R%P bP#R$R&P'T*O+R-N/P0O\
      1S2P4R6P8S:R=R@RAPBRCOFPHS ?+-P1R bC=O@S  E0-S1P  <0#R/P JP#O&R'R+P8S=P bS%RHP @F'P ;8*P-P1R  ^Z#U\
      $T%T&S'P)R*S,O.P/P1L2O3R4T5O7P;P=L?NBRDSHR :E#R*P  A2#R%P U:%R&P   MX#O$S U#BTEOGP &O#R%P GT1P3R >\
      :#P%P2T4P ;!#O'R*M-S.R0P:P=U 8I.R0P:P=R  SI#S%P>P Z_*S=O I[%R7P  '0#R5P MV-P.R0P4R ,3$P2R BB#P-O1T\
       BG#P'R ZR'P*R  Fa%R?P  27#V%O'P0P=P /..P2R 3_#O$P%U'O(S*P+R-O.U0P2P8P:P;O=S?SBPDRFPHP AJ#P/O=T GS\
      #P%R-P:R=P _1#P/O=T  `%$S%O*P UI#P'R  0&*R=P@P @b.P/R 8E$S2O 36#P$P*S  bS#N*T 0S8R:P FT%S'O*R1P=P?\
      R  ]?-O1S %a#P'R P<#S%P'P EY:P=R H6#R>P  TA#O'U*O E%.R0P  a*#PBR P&%P*R  )]#R%R'T=OBPDP E'#R%P 79#\
      P'O-R1T P-#O$P%S*R  :I#P%M'WDP aK#P%R YM#P%R ?**P.O0S4R=R@P UU%P'R.P0R 1Y%R;P  A##S=O <=#O%S  RY#P\
      %P-S OK*S=O 378P=P>S &_#RHP  FL*R-P aa#P%R =P#R*P  0'$P2R bH#S+PHP Q%#O%S  QA$P2R  &!'P=R Kb#P'P=S\
        **.O0S 0W%R.P  IC#P%R +0#T%N ,^%P'Z.L0N %b#P1P8S  QU#P%R U##P%P4P8S ZD#S-O F;'S*P0O@R ?V#O%P'R)P\
      *S  ,,#P'R J4*O=S OD#P%P&U'O*R/R8O B:-R1P B3'T.R/N0O CL$T2N  'E#P3R U/%O'T-P.S/R0R1R8P=OBP G_#P%PB\
      PHT  TR#O*U8S:P=O@P ND#PBR AG#RDP FW=P?R  ?a$R2P 1*#P-S1P !5#W%P*P-P/N1P8P@S QE$S%S*P0P;PCP ^T#R'P\
       C^#T*P>PDP  ZN'PCR N&#P$P'U*O+P-R Y7#N$R%S'T*R/R0O1P8U:P<P=O@PBRCO E:*P8R  9G%P3R OY#P%R T+#O%S (\
      A-T1N8P:R  K^=R@P /D$P2R T_5P8R  K!#N$R&P'N-R.M0X4O;P=UBR  JW$R'O*R I=#O%S-S1PEP +I*R8P '$#P=R b#'\
      P*P.M0U=S@P  P<#P%N'T(O*P+T-S.R0S2O8N:PCR W?#R'P  bC2# F&%# ^H#R%T'N-P -6'RCP  XZ#P$O&T'P*U.P/S1P;\
      R<O=P?PARDPESHP )Q.P0P1S <1#P'R 54#P%R PZ#N%T  UT.N0U aD#R@P `H$R%O&P'P(R*P.N0S4P9P=T?P@RBRDR :Y#R\
      *S/P=O  #T#P$R/R2P W:#N$T%R :]#O*P-R1T=P OC#O%S'S0ODP  ?F#RCPHP U]#R%P'R-P/P1R  8C#N$P%S'O*S+P-U.O\
      0S1P4R6O8P:S=P?SBO  +Q#P%P.P2T  NF$P%S&O'O*S OP#PCSDP (K$S%P'R*P/P  #C#S$O%P'P(S*P+P-O.S/O0N1T2S3S\
      6R8S;O>P?RAPBODR F+#P%O'U*S=PFPHP  4M%R'P $G#P$R P0%P&R.P0R YX#P%RCP  $_#O%O-R6R8R 66=R@P a-#S%O.P\
      0R P+#U'P*O3P  ,;=S?O Z*#R1P ^$#P%S'P  C6#S%P'R0O ^_#S%O 3L#S%O %M1P=PCS F(#P*U-P=O EX'P*S0R4P8P:P\
      =R >H8U:P=N   N7#R)P CH#P$R 7P#T%O&P a<#T%N 3:$O%P&P*S2P=T (=#R$O%P&R'R*S/R4P5P:P=PBPCPFR ,-#P%R ^\
      T%P-R  %&#T%N 8&.T0N O7#S%P'P IH#O%S (G#T%O*PEP 5M%T'N (9#P%R a@'R0P (*#N%T  -D-O1S HE.R0P P`'R*P \
      +P#O$T%P(O*P+S@R O]#O%R*S-S1M;S  %+$P I&%O*T=P `?#P%P8P;R=R@RHP *]#P*R V=#S%P'P  QW%O*V-P4N A*#U%M\
      8PHR :H%P'S-P +!$P&R )Y#S%P8LGU  1O#O'R/R6R:P !V#R5P a`=P>R =<#U%O-PDP  :>'P)P*R,R C:%U8M=P  IJ#R*\
      S0P8P:P=RCP (O=S?O !Q*P?R B=#P$R C2#P%R 7_$P%S'O*P=S /=#R4P  'O#S%O'R*O>R 54#R%N'S 1Y#T$P%P'P=P `H\
      #P%SCP G6#O$O%T'P*R-P.P0T1N2P3R4P5R=S>P?S@O  M4#U%P'P*P-T3N4PHP F4#R%P  -O#P$R-P.S0S1P=P TT$P%S'P \
      ]5#P%R J##S'P=P ?R'T*N 'O#S%O*P-S2P ]Z#O$U1PBP  8B.P0R 6[%RHP I()S,O ^/'R*P  )G%P-O1U=P Z/#P%R ?O%\
      S&P=S?ODP bK$T*P-PBP G(#P'R ?L#R/P '?#P$R  ([$R'R*P2P SB#O%PES +K#P'T(P*P-P NB'O0T 6J%P*R8SCP  AM#\
      R$P SS%R&P 3E#R>P )`#P%S'P  Z?%P8R  P2#P'R*M=U 9L#T$P%N&R'P-P/S1R2P JY'R0P CF#P(P-S B*-P2R   Pb#S%\
      P'P N2#P8S=PHP U&#P-R  HT'R*P @&.S/P0O:R D=#P-R :+$O&T  57'R:P ]`#P$P%T&O*P=PDS  #W#P$P%S 1C#S1O C\
      _#M%W'P-P JF#N'P*U 8W#O/S  'A-R1P  #I$S-R1P2P9P `H8P:S=P U%#P%R 4:%S&P6R:PHP  PS'P.R )--U.P0OHP *]\
      $S%P&S'P-P/P4P8R=RBPDSFP [T*P<R *F#P'R OA#O$O%R&T=P Y^*R-P  KC#P'T*P+P 'M$R*P ,6#N%P&U'R1P  ZZ#P%R\
       /L#R%R'O ^!#P%R  [N#P%R  ;E#P$P%Y'P1P9P=OCPHP (*.O0S 5:%P'U*O0P  3!#T%OHP  0'#P=R XS#P0R U$#P%R K\
      Z$O%S-U.P1R2OCO 7`#T%O&P'P-P1S $D#S%R'O*P  0D#O'S !,*P=R (^#U%O.P1P  K5.P0R  A7*S=P@P  K&#P$N%P.O0\
      U2P5U  1J#N$W'O8P  ']#R-P 0Y#R'P 57#O'S N['R*P  L4'P.S0P V?'R*P !['N*S.P1S=S?O ,9#R%P  ^A=P?R 5L#R\
      'P*S8O:S=O b8:P=R K&$P2R  N7$R&P /I#R*P2P   <P.P0P1S  GG'R-P D=.O0S  QX#N-T.P1S V:'R1P %J'T*P+R.P0\
      S1N8P=U?M (C'R4R9P=O?SAP  2'#T'N  ]@#N'O/V  1_8O:P=T U&#P$S'R*T-O0R1R2P5P8P9P=P  &6#P%S1P=P ]I'T*P\
      -P1P X7#R'P=RBP ,H#P'P(U+O .(#P'S-P.R/R0O -_#N%T .L#R$P  a&#R%R'P*P Aa%R'P-P1R 3C#N%P-P8S=S C-$R2P\
       F5#O$P'W*P-R0P1T=PCM  +>#R'P :b#P'S9P=S?P@P  47#O%S M]#P*L3P8X9P $2#R*P-S.P0P=P EQ#P%R  *^#O%P'R*\
      R-R V!#P*R ?D'R+P *.*N=R@T ,@#PBR >+#R'P   ?)%O;P=T FK#S%P*P a.#P*L=W  GV#P%P'T*P-P8P;R=R?PCPDTFPH\
      P ()#P'P*S0P  XT#T'O*P '!$R%P&PHR AI#P$S%R&R'P2P8P>R?RGP  H2#U0P=OFP -<$P%P&S  MC#J-U1T K:%PBR R).\
      O1S ]'#S%P*P  &L#S%P8P C@#PBR (8(R+P  J(=N?T T:#P%R 7$#S$R%P*R-PCP S=#P%P'R 8B'P*TBO  :Q#R-P TK$P%\
      P&R(R*T+P-R.T/S0K1R4P5P8S:P=M>P?SBSDP CB#R$O%P&T'O0SHO 9&#P*PCS `S%O*P1P=UHP  ZW#O'U*P-S1P=OBR Ua'\
      U*O=P@P ./.P0R  >>8RCP ;'%P8R I/*P-R.P1P=TDP W6$P*O/R:P=S>R LX#R%S'P*P>P b.=R@P  H1*P0S2P Z&#O%R'R\
       b&#R-P ^^#T%O'O)S*P,O1P8R=SCPDSFP 9<#R%P*R=P?REP AW'S-O Z&#R'P*P-P>R MA'R*P-P1P=S@P $'$O5S  ?2## \
      U'#RDP @*#R'LDU H!#S%O N##P$R  #2*P/R 6<#P-R NT#T'OCP -U#P*R 1;#R%R'N(P*TEP WB#S$R%T&M'S*P-P1R2O3P\
      4P5P=T>NBRFR [==P?R 6I-P1OCT  J6%R'P  MM#P-P0R1R=R?P R3#R$P >$*S.P0R6P:R;P=P  6.#R*P4P=T?P@P _B-O1\
      S NW%S&P'P  E=#M$S%S W[#O*U8PBP W='R0P2P L0*R?P #D#M*O-K.X0N1U2S4P8P=R>R@PBRFS  I!'P=R M,#P-R FJ$R\
      %P&P2SHP  =9'T*N 5_%P&R aa'R(P  %$#P%TDPHP *%#L$U%N&R'O(T*S+S.R/N0R1P2R4P8S=N?RBRCOESSP b+#T%O&P L\
      N%RDP Y.#R%N&P-R0P8R>PBT G<#S%O $K#P%R'P/R:O=S  6N#R$P J4$P2R ^a8P:R GK=M@V  Q?:R=P ?2#N$P-S3R8R  \
      ']%R4P $[#R%P _a%RHP  @O#P'S-O1R  02=P?R PX'P-P/R4P=R>P?R Wa#N%P'T(P-S V]#V%O*P8P:PFP '^.R0P @T#P%\
      R.O0S  L<'R*P 1A#P$R%P&P/R2R  ]4'P(V+M ^Z#P&R=P?R J_%S*P-R1O   G9#R/P  ]&%P*R ^.#R$P*P=R L@#O%S BO\
      #R'P.R0O2R  ??#O'S8S>O W:#O%O*T8P:N=T?SBP +F'P8R P[#N%O*!-P1O3P;P=O $_$P%P'T.P0O2P4RDR .@#S$O [L.R\
      1P  HU#P%R =/#P%R'O-O.S0P1P8R=S ES#S%R*P.R/N1P=R :1#O$P%U&R'O8S:O=R  I;#P%P'T-P V;#O%P'L*T+P-U1S ?\
      V%R'P=S?O '8#P'P*S  a<8N9W=P>N SE#V%O=PCPHP E!%R'P ;B=P?R 8*#V/L  /*#N*P-P0V  ;B*P=P?S aI#N%U=P T3\
      #R%P O[#R(P $_#R%S-P2O SE&P'O*U.P0R2O4P5R9R;R<P=R?R@MBRDR bS$R2P @P$O2S (Z(R=P &>#P%P'TBP ,?#R*P  \
      a:#P%S4P _6'R0O  GQ#P%S'P $##R%P-OCS `+*R-P8O>S QQ#S$P%P W!$R*P  IL#P%P=R?PBRDR CN#N$R%S 3+*P.T;O \
      5A#P$O%O&U NQ'P.T0O NS#R'P .E#R%P  Q,$P'P*U-P>PDSEPFP XRBOGS '3#P%R  KU4R5P SI#P%R .^#R$P Fb%O'S  \
      <Q.P0R V##R'P )I#N$T%R'P 'C#W%K'M-R1W3P>PHP 9E'R.P0S1P8P=O@TFP $-#R$S&O'O(P*R+R-P.O0P1N2R3T4V8P:U=\
      R>P?SAOBNHP  @V%S'R0O ^=#S$P%O 4_#S%P'P Gb#V%M'P W?#O%S  U%#P$O%T )0#O'Y)P*M  H,#R%P ]?$T/O0O4R8N=\
      T?OHS  _7#R'P <<#O%S)R []#P'R  A1%K'W B[#S'O(S+O-R1P FX#S%P8P  ZF#R'P  LS#R=P (`#P1R :J#P%P'P*R-R/\
      T0S1S8O9S=P?O@OAP `I#M'P/V  Ga#S'O C`=M?U 7O'R-P F6#R%P'P4R *Q#N$N%O&T'I(P)R*P-S.S/S0O2S3P6M9W:S=T\
      >S?P@R  LO*P=SEP MW#R%P 1V#R-P8P=R NH$P%M&R'P*O-S.P0P1S2R3P4T5O8S:R=P>P?R@PCRDPHT  ']$M2U 65#P%W&P\
      'O*P-P 1W$P%P*P=R?P@RRS Pa%S'O  :=#T%N'R.S0O3P4P8R>R 07$P%SHP DQ#R%R'P*P-P  ?C#S%OEP ,E#P%R J6#N*V\
      =PCP  /#'P)R  6`2RAP )Z0R +O#P%R [1*P=R H/*P4S@P  7!#O%S Z;#P%P&P'P*U4P=O>UBPHP AI%P'R *K#R%P !C#P\
      %R RQ*O-P=T  @a#P%R 4#=P>R 97#T'P*PBO 3B.R0P S^#S%R&P'P*R-O1P8R  
      """
  )
}
