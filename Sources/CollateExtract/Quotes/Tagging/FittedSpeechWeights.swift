// Made by fit-speech (Tests/Fitting/Speech) from UD English EWT and from GUM; licences in .notices.

import CollateText

extension TagWeights {
  /// Fitted weights: 188969 bytes.
  static let speech = TagWeights(
    index: """
      #####$##.##/##0##1##2##<##D##L##M##W##X##Y##a##b##c##k##l##m##n##v##w##x##y##z##{#$'#$(#$)#$*#$+#$\
      ,#$-#$.#$/#$0#$1#$2#$:#$;#$J#$K#$L#$V#$W#$_#$`#$a#$b#$c#$d#$e#$f#$g#$h#$i#$j#$k#$l#$m#$n#$o#$p#$q#\
      $r#$s#$t#$u#$v#$w#%,#%8#%9#%:#%;#%<#%=#%>#%?#%@#%A#%B#%J#%R#%S#%T#%U#%V#%W#%X#%Y#%Z#%[#%!#%]#%^#%_\
      #%`#%h#%i#%j#%k#%l#%m#%u#%v#%w#%x#%y#%z#&(#&)#&1#&2#&3#&B#&J#&K#&L#&V#&W#&X#&Y#&Z#&[#&!#&]#&^#&f#&\
      g#&h#&i#&j#&r#&s#&t#&u#&v#&w#&x#&y#&z#'&#'.#'/#'0#'1#'2#'3#'4#'5#'6#'E#'M#'N#'V#'W#'a#'p#'q#'y#'z#\
      '{#('#((#(2#(3#(;#(<#(F#(G#(H#(I#(J#(K#(L#(M#(N#(O#(P#(X#(Y#(Z#([#(!#(]#(^#(_#(`#(a#(b#(c#(d#(e#(f\
      #(g#(h#(i#(j#(k#(l#(m#(n#(o#(p#(q#(r#(s#(t#(u#(v#(w#(x#)$#)%#)&#)'#)(#))#)*#)+#),#)-#).#)/#)0#)1#)\
      2#)3#)4#)5#)6#)7#)8#)B#)C#)K#)S#)[#)!#)]#)^#)o#)w#)x#)y#)z#){#*+#*3#*4#*<#*D#*L#*V#*^#*_#*g#*h#*i#\
      *j#*k#*l#*m#*n#*v#*~#+3#+4#+>#+?#+@#+A#+B#+C#+K#+L#+M#+N#+O#+P#+Q#+R#+S#+T#+U#+V#+^#+_#+`#+a#+b#+c\
      #+d#+e#+f#+g#+h#+i#+q#+r#+z#+{#+|#,(#,)#,*#,+#,3#,4#,5#,6#,7#,8#,9#,A#,B#,C#,D#,E#,F#,P#,Q#,R#,S#,\
      T#,U#,V#,W#,h#,i#,j#,k#,s#,t#,~#-*#-9#-:#-;#-<#-=#->#-F#-G#-H#-I#-J#-[#-!#-]#-e#-f#-g#-h#-i#-j#-k#\
      -l#-m#-n#-o#-p#-q#-r#-s#-t#-u#-v#-w#-x#-y#-z#.&#.'#.(#.)#.*#.+#.,#.-#.5#.D#.L#.T#.U#._#.`#.a#.b#.j\
      #.k#.l#.m#.n#.o#.w#.x#.y#.z#.{#.|#/,#/-#/.#//#/0#/1#/2#/<#/=#/>#/?#/@#/A#/B#/C#/D#/E#/F#/G#/H#/P#/\
      Q#/R#/S#/T#/U#/V#/W#/X#/`#/a#/b#/c#/d#/e#/f#/n#/o#/{#/|#/}#/~#0##0+#0,#04#05#06#07#08#0@#0A#0B#0C#\
      0K#0L#0M#0N#0O#0P#0Z#0d#0l#0m#0n#0o#0p#0q#0r#0z#0{#1'#1(#1)#1*#1+#1,#1-#1.#1/#10#11#19#1:#1B#1C#1D\
      #1L#1M#1N#1O#1[#1!#1]#1i#1q#1r#1s#1t#1u#1v#1~#2##2$#2%#2&#2'#21#2=#2>#2?#2I#2J#2K#2L#2M#2N#2O#2P#2\
      Q#2R#2Z#2b#2c#2m#2u#2v#2w#2x#2y#3%#3&#3.#3/#30#31#32#33#34#35#36#37#38#39#3:#3;#3C#3K#3L#3]#3^#3_#\
      3`#3a#3b#3c#3d#3s#3t#3u#3v#3w#3x#3y#3z#3{#3|#4(#4)#41#42#43#44#45#46#47#48#49#4:#4B#4C#4D#4E#4F#4G\
      #4H#4P#4Q#4Y#4Z#4[#4!#4d#4e#4m#4n#4o#4p#4x#4y#4z#5&#50#51#52#5A#5B#5C#5D#5E#5F#5N#5O#5P#5X#5Y#5Z#5\
      [#5!#5]#5^#5_#5`#5a#5b#5c#5k#5l#5m#5n#5o#5p#5q#5r#5z#6&#6'#6/#60#68#69#6:#6;#6<#6=#6E#6F#6G#6V#6`#\
      6a#6b#6j#6k#6l#6m#6n#6o#6p#6q#6r#6s#6t#6u#6v#6w#6x#6y#6z#6{#6|#6}#6~#7##7$#7%#7&#7'#7(#72#73#74#75\
      #76#77#78#79#7:#7;#7C#7D#7L#7M#7W#7X#7Y#7Z#7i#7q#7r#7s#7t#7u#7v#7w#7x#8-#8.#8/#87#88#89#8:#8;#8<#8\
      =#8>#8F#8G#8O#8P#8Q#8Y#8Z#8[#8!#8]#8e#8f#8g#8h#8i#8j#8k#8l#8m#8n#8o#8~#9##92#93#94#95#9=#9>#9J#9V#\
      9W#9X#9Y#9Z#9[#9e#9f#9g#9h#9i#9j#9k#9l#9m#9n#9o#9w#9x#9y#:%#:&#:.#:8#:9#::#:;#:<#:=#:>#:?#:@#:A#:B\
      #:L#:M#:N#:O#:P#:Q#:R#:S#:T#:U#:V#:W#:X#:Y#:Z#:[#:!#:]#:^#:_#:`#:a#:b#:c#:d#:n#:o#:p#:q#:r#:s#:t#:\
      u#:v#:w#;##;/#;0#;8#;9#;:#;;#;<#;=#;E#;O#;P#;Z#;[#;!#;k#;l#;m#;n#;o#;p#;q#;y#;z#;{#;|#;}#<)#<*#<+#\
      <5#<6#<7#<8#<9#<:#<;#<<#<D#<S#<T#<^#<_#<`#<a#<b#<c#<t#<u#=(#=)#=*#=+#=3#=4#=5#=6#=7#=8#=9#=A#=B#=C\
      #=D#=E#=F#=G#=H#=I#=J#=K#=L#=M#=N#=O#=P#=Q#=Y#=Z#=[#=!#=]#=^#=f#=n#=o#=p#=x#=y#=z#>&#>'#>(#>2#>3#>\
      4#>@#>A#>B#>C#>D#>E#>F#>G#>H#>I#>S#>T#>U#>V#>W#>X#>Y#>Z#>[#>!#>]#>^#>f#>g#>h#>r#>s#>t#>u#>v#?$#?%#\
      ?&#?0#?1#?2#?3#?4#?5#?6#?@#?A#?I#?J#?K#?^#?f#?g#?o#?y#?z#?{#?|#?}#?~#@##@$#@%#@&#@'#@(#@4#@5#@6#@>\
      #@J#@R#@S#@T#@U#@V#@W#@X#@Y#@Z#@[#@!#@]#@^#@_#@`#@a#@b#@c#@d#@e#@f#@g#@h#@y#@z#@{#@|#@}#A+#A,#A-#A\
      .#A/#A0#A1#A9#A:#A;#A<#A=#A>#A?#A@#AH#AP#AQ#AR#AS#A[#A!#Ad#Ae#Af#Ag#Ah#Ai#Aj#Ak#Al#At#Au#B%#B&#B'#\
      B(#B)#B*#B+#B,#B6#B7#B8#BB#BC#BD#BE#BF#BG#BH#BI#BJ#BK#BL#BT#BU#BV#BW#B_#B`#Bh#Bi#Bj#Bk#Bl#Bm#Bn#Bo\
      #Bp#Bq#Br#Bs#Bt#Bu#Bv#Bw#Bx#By#C%#C&#C'#C(#C)#C1#C2#C3#C4#C5#C6#C7#C8#C9#C:#C;#C<#C=#C>#C?#C@#CA#C\
      B#CC#CD#CE#CF#CG#CH#CI#CQ#CR#CS#CT#CU#CV#C`#Cj#Ck#Cl#Cv#D)#D*#D+#D,#D-#D.#D/#D0#D1#D2#D3#D4#D5#D6#\
      D7#D8#D9#D:#D;#D<#D=#DE#DF#DG#DH#DI#DJ#DK#DL#DM#DN#DO#DP#DQ#DR#DS#DT#D!#D]#Dg#Dh#Dp#Dq#Dy#Dz#E&#E.\
      #E/#E0#E1#E9#E:#E;#E<#ED#EE#EF#EG#EH#EI#EJ#ER#ES#ET#EU#E_#E`#Ea#Eb#Ec#Ed#Ee#Eq#Er#Ez#E{#E|#E}#E~#F\
      *#F+#F,#F-#F.#F8#F9#F:#F;#F<#F=#F>#FJ#FK#FL#FM#FY#FZ#F[#F!#F]#F^#F_#Fg#Fh#Fi#Fj#Fk#Fl#Fm#Fn#Fo#Fp#\
      Fq#Fr#Fs#Ft#Fu#Fv#Fw#Fx#Fy#G,#G4#G5#G6#G7#G8#G9#GA#GB#GC#GD#GE#GF#GG#GO#GP#GQ#GR#GS#GT#G`#Ga#Gi#Gj\
      #Gt#G~#H##H+#H,#H6#H7#H?#H@#HA#HB#HC#HM#HN#HV#HW#HX#Hb#Hj#Hk#Hl#Hv#Hw#Hx#Hy#I%#I&#I'#I(#I)#I*#I+#I\
      ,#I-#I.#I/#I0#I1#I2#I3#I4#I5#I6#I7#I8#I9#I:#I;#I<#I=#I>#I?#I@#IA#IB#IC#IK#IL#IM#IN#IO#IP#IQ#IR#IS#\
      I]#I^#If#Ig#Ih#Ii#Iu#J##J$#J%#J/#J0#J1#J9#J:#J;#JQ#JY#JZ#J[#J!#J]#Je#Jf#Jg#Jh#Ji#Jq#Jr#Js#Jt#Ju#Jv\
      #Jw#Jx#K$#K%#K&#K'#K(#K)#K1#K=#K>#K?#KG#KO#KP#KQ#KY#KZ#K[#K!#K]#K^#K_#K`#Ka#Kk#Kl#Km#Kn#Ko#Kp#Kx#L\
      $#L%#L&#L'#L6#L7#L8#L9#L:#L;#L<#LD#LE#LM#LN#LO#LP#LQ#LR#LS#LT#LU#L]#L^#L_#L`#La#Lk#Lw#Lx#Ly#Lz#L{#\
      M+#M,#M-#M.#M/#M0#M1#M@#MA#MB#MC#MD#ML#MM#MN#MO#MP#MQ#MR#MS#M[#M!#M]#M^#M_#Mt#Mu#N%#N&#N'#N(#N0#N1\
      #ND#NE#NF#NP#NZ#N[#N!#N]#Ne#Nf#Ng#No#Np#Nq#Nr#N|#N}#N~#O##O$#O%#O<#O=#O>#O?#O@#OA#OB#OJ#OK#OL#OM#O\
      U#OV#OW#Oa#Ob#Oj#Ov#Ow#Ox#Oy#Oz#O{#O|#O}#O~#P##P$#P%#P&#P'#P(#P)#P*#P+#P,#P-#P5#P6#P>#P?#P@#PA#PB#\
      PC#PD#PE#PF#PP#PQ#PR#PS#PT#PU#PV#P^#P_#P`#Pa#Pb#Pc#Po#Py#Q)#Q*#Q+#Q,#Q-#Q.#Q/#Q0#Q8#Q@#QA#QB#QC#QD\
      #QE#QF#QG#QO#QP#QQ#QR#QZ#Q[#Q!#Q]#Q^#Q_#Qp#Qx#Qy#Qz#Q{#R'#R(#R)#R*#R+#R,#R-#R.#R/#R0#R1#R;#R<#RH#R\
      I#RJ#RK#RL#RM#RU#RV#R`#Ra#Rb#Rs#Rt#Ru#Rv#Rw#Rx#Ry#Rz#R{#R|#S*#S+#S3#S4#S5#S6#S7#S8#S9#S:#S;#S<#S=#\
      S>#S?#S@#SL#ST#SU#S]#S^#S_#S`#Sa#Sb#Sc#Sd#Se#Sq#Sy#T%#T&#T'#T1#T2#T3#T4#T5#T=#T>#T?#T@#TA#TB#TC#TD\
      #TE#TF#TG#TH#TI#TJ#TK#TL#TM#TN#TO#TP#TX#TY#TZ#Tb#Tc#Td#Te#Tf#Tr#Ts#Tt#T~#U##U$#U,#U4#UE#UF#UY#UZ#U\
      b#Uc#Uk#Uu#Uv#Uw#Ux#Uy#V%#V&#V'#V(#V)#V*#V+#V3#V4#V5#V=#V>#V?#VI#VJ#VK#VL#VM#VN#VX#V`#Va#Vb#Vj#Vk#\
      Vl#Vm#Vn#Vv#Vw#Vx#Vy#Vz#V{#V|#V}#W-#W.#W/#W0#W1#W2#W3#W4#W5#W=#W>#W?#W@#WA#WB#WC#WD#WE#WF#WG#WH#WI\
      #WJ#WK#WL#WM#WN#WO#WY#WZ#W[#W!#W]#We#Wm#Wn#Wo#Wp#Wq#Wr#Ws#Wt#Wu#Wv#Ww#Wx#Wy#X'#X(#X)#X*#X+#X,#X-#X\
      .#X/#X7#X?#X@#XA#XI#XS#X[#X!#X]#X^#X_#X`#Xa#Xb#Xc#Xd#Xe#Xf#Xg#Xh#Xt#Xu#Xv#Xw#Xx#Xy#Xz#X{#X|#X}#X~#\
      Y##Y$#Y%#Y/#Y0#Y1#Y2#Y<#Y=#Y>#YJ#YK#YS#YT#YU#Y_#Y`#Yh#Yy#Yz#Y{#Y|#Y}#Y~#Z##Z$#Z%#Z&#Z'#Z(#Z)#Z*#Z+\
      #Z,#Z-#Z.#Z/#Z0#Z1#Z2#Z3#Z4#Z5#Z6#ZB#ZC#ZD#ZE#ZM#ZN#ZO#ZP#ZQ#ZR#ZZ#Z[#Z!#Z]#Z^#Z_#Z`#Zj#Zk#Zl#Zm#Z\
      n#Zo#Zp#Zx#[(#[)#[*#[+#[,#[-#[5#[6#[7#[8#[9#[:#[;#[<#[=#[>#[?#[@#[A#[B#[J#[K#[L#[M#[N#[O#[W#[X#[Y#\
      [Z#[[#[!#[]#[^#[_#[`#[a#[b#[x#!$#!%#!&#!'#!(#!)#!5#!=#!G#!H#!I#!J#!K#!L#!M#!N#!V#!W#!X#!`#!a#!i#!j\
      #]$#],#]4#]5#]6#]7#]8#]9#]:#];#]<#]=#]>#]F#]^#]f#]g#]h#]i#]j#]k#]l#]m#]n#]o#]{#^.#^/#^0#^1#^2#^3#^\
      4#^5#^6#^7#^?#^@#^A#^B#^C#^D#^L#^M#^N#^O#^P#^Q#^R#^Z#^[#^!#^]#^e#^f#^p#^q#^r#^s#^t#^u#^v#^w#^x#^y#\
      ^z#^{#^|#^}#_)#_*#_+#_,#_-#_.#_:#_D#_E#_O#_P#_Q#_R#_S#_T#_!#_]#_^#__#_`#_a#_b#_c#_d#_e#_f#_g#_h#_i\
      #_j#_k#_l#_m#_u#_v#_w#_x#_y#_z#_{#_|#_}#_~#`*#`+#`3#`4#`5#`A#`B#`C#`D#`E#`F#`G#`H#`I#`!#`]#`^#`_#`\
      i#`q#`r#`s#`t#a'#a(#a)#a*#a+#a,#a-#a.#a/#a0#a1#a2#a3#a4#a5#a6#a>#a?#a@#aA#aB#aL#aX#aY#aZ#af#ag#ah#\
      ai#aj#a{#a|#a}#a~#b##b$#b%#b&#b'#b(#b0#b1#b2#b3#b4#b5#b6#b>#b?#b@#bA#bB#bL#bM#bW#bX#bY#bZ#b[#b!#b]\
      #b^#b_#b`#ba#bb#bc#bd#bl#bm#bn#bo#bp#bq#br#bz#b{#b|#b}#c)#c*#c+#c,#c4#c<#c=#c>#c?#c@#cQ#cR#cS#cT#c\
      U#cV#cW#cX#cY#cZ#c[#cc#cd#ce#cf#cg#co#cp#cq#cr#cs#ct#cu#c}#c~#d*#d+#d,#d-#d.#d/#d7#d8#d@#dA#dB#dJ#\
      dR#dS#dT#dU#dV#dW#dX#dY#dZ#d[#d!#d]#d^#d_#d`#da#db#dc#dd#de#df#dg#dh#di#dq#dy#dz#d{#d|#d}#e)#e*#e2\
      #e:#e;#e<#e=#e>#e?#e@#eH#eI#eX#eg#eh#ei#ej#er#es#et#eu#ev#f-#f.#f6#fB#fC#fD#fE#fF#fP#fQ#fR#fS#fT#f\
      U#f]#fg#fh#fi#f|#f}#g)#g1#g2#g:#g;#g<#g=#gE#gF#gG#gH#gI#gJ#gK#gL#gM#gN#gO#gP#g_#g`#ga#gk#gl#gm#gn#\
      go#gp#gq#gr#gs#g{#g|#g}#g~#h##h$#h%#h&#h.#h6#h7#h8#h9#h:#h;#h<#h=#h>#h?#h@#hA#hB#hJ#hK#h!#h]#he#hf\
      #hn#ho#hp#hq#hr#hs#ht#hu#hv#i&#i'#i(#i0#i8#i9#i:#iF#iG#iH#iR#iS#iT#i^#if#ig#ih#ii#ij#ik#il#it#iu#i\
      v#iw#ix#iy#iz#i{#j'#j(#j)#j*#j+#j,#j-#j7#j8#j9#jA#jB#jC#jD#jL#jT#jU#j]#j^#j_#j`#ja#jb#jc#jd#je#jf#\
      jg#jh#ji#jj#jk#jl#jm#jn#jo#jp#jz#k&#k'#k(#k)#k*#k+#k,#k-#k.#k/#k0#k:#k;#k<#k=#kE#kM#kN#kO#kP#kQ#kR\
      #kS#kT#kU#kV#kW#k_#k`#ka#ki#ks#kt#ku#kv#kw#kx#ky#l)#l*#l2#l:#l;#lC#lK#lL#lM#lY#lZ#l[#l!#l]#l^#l_#l\
      `#la#lb#lc#ld#le#lf#lg#lh#li#lj#lk#ll#lx#ly#lz#l{#l|#l}#l~#m##m$#m%#m&#m0#m1#m2#m3#m4#m5#mA#mK#mL#\
      mM#mN#mO#mP#mQ#mY#mc#mm#mn#mo#mp#mq#mr#ms#m{#m|#n*#n+#n,#n4#n5#n6#n7#n8#n9#n:#n;#nG#nH#nI#nJ#nK#nL\
      #nM#nN#nO#nP#nQ#nR#nS#nT#nU#nV#nW#nX#nY#na#nb#nc#nd#ne#no#nw#nx#o&#o'#o3#o4#o5#o6#o7#o8#o9#o:#o;#o\
      C#oK#oL#oM#oN#oO#oP#oX#oY#oZ#o[#oc#od#oe#oo#op#oq#or#os#o{#p)#p*#p+#p,#p-#p.#p/#p0#p1#p2#p:#p;#pC#\
      pD#pE#pF#pG#pH#pP#pQ#pR#pS#p[#pc#pd#pe#pf#pg#po#pp#pq#pr#ps#pt#pu#pv#pw#px#py#q0#q1#q2#q<#q=#q>#q?\
      #q@#qA#qB#qJ#qK#qL#qM#qW#qX#q`#qa#qb#qc#qo#qp#qq#qr#qz#q{#q|#q}#q~#r##r$#r%#r&#r'#r(#r0#r8#r9#r:#r\
      ;#r<#r=#rP#rQ#rR#rS#r[#r!#r]#re#rf#rg#rh#ri#rj#rk#rl#rm#rn#ro#rp#rq#rr#rs#rt#ru#rv#rw#rx#s&#s'#s(#\
      s0#s1#s9#s:#s;#s<#s=#s>#s?#s@#sA#sB#sC#sD#sE#sF#sG#sH#sI#sJ#sT#sU#sV#sW#sX#sY#sZ#sd#se#sf#sg#sh#si\
      #sj#sk#sl#sm#sn#sx#sy#sz#t&#t.#t/#t0#t1#t9#t:#t;#t<#tF#tG#tH#tI#tJ#tK#tL#tM#tN#tO#tP#tQ#tY#tZ#t[#t\
      !#t]#t^#t_#tg#th#ti#tj#tk#tl#tm#tn#u*#u+#u,#u-#u.#u/#u0#u1#u2#u:#u;#u<#u=#uE#uF#uG#uH#uI#uJ#uK#uL#\
      uM#uN#uO#uW#uX#uY#ua#ub#uc#ux#uy#v%#v&#v'#v(#v0#v1#v9#vC#vD#vE#vF#vG#vH#vR#v!#vd#vl#vm#vn#vo#vy#vz\
      #v{#w'#w(#w2#w3#w4#w5#w6#w7#w8#w9#w:#wR#wS#wT#wU#wV#wW#wX#wY#wZ#w[#wc#wd#we#wf#wg#wh#wi#wj#wk#wl#w\
      t#wu#wv#ww#wx#wy#x%#x-#x.#x/#x0#x1#x2#x3#x4#x5#x6#x>#x?#x@#xA#xB#xC#xD#xE#xF#xG#xQ#x]#x^#xf#xg#xh#\
      xi#xj#xk#xw#y##y/#y9#y:#y;#y<#y=#yG#yH#yI#yZ#y[#y!#yf#yg#yq#yr#ys#yt#yu#yv#yw#yx#yy#yz#y{#y|#y}#z)\
      #z*#z+#z,#z-#z.#z/#z7#zH#zI#zJ#zR#zS#zT#zU#zV#zW#zX#zY#zZ#zb#zc#zd#ze#zm#zn#zo#zp#zq#zr#zs#zt#zu#z\
      v#zw#zx#zy#zz#z{#z|#z}#z~#{##{+#{,#{=#{>#{?#{G#{H#{I#{J#{R#{S#{T#{U#{]#{^#{_#{`#{a#{b#{j#{k#{u#{v#\
      {w#{x#|-#|5#|=#|E#|F#|G#|H#|I#|J#|R#|S#|T#|U#|]#|^#|_#|`#|a#|i#|j#|k#|l#|t#|u#|v#|w#}%#}&#}'#}(#})\
      #}*#}9#}:#};#}<#}Q#}R#}S#}T#}U#}V#}W#}X#}Y#}Z#}[#}!#}]#}e#}f#}g#}h#}i#}j#}k#}u#}v#}w#}x#}y#}z#~&#~\
      '#~(#~0#~1#~2#~3#~4#~5#~6#~>#~F#~N#~O#~P#~Q#~R#~S#~T#~U#~V#~W#~_#~`#~a#~i#~j#~k#~s#~}#~~$##$#/$#0$\
      #1$#2$#3$#4$#5$#6$#>$#?$#@$#A$#B$#C$#O$#P$#Q$#R$#S$#T$#U$#V$#W$#X$#Y$#c$#d$#e$#m$#n$#o$#p$#q$#y$#z\
      $#{$#|$#}$#~$$,$$-$$.$$A$$B$$C$$D$$E$$F$$N$$O$$P$$X$$Y$$Z$$[$$e$$f$$n$$o$$p$$q$$y$$z$${$$|$$}$$~$%\
      #$%$$%%$%8$%9$%:$%;$%<$%=$%>$%?$%@$%A$%B$%C$%D$%E$%F$%G$%O$%[$%!$%]$%^$%_$%g$%h$%i$%j$%r$%s$%t$%u$\
      %v$%w$%x$&$$&%$&&$&'$&($&2$&3$&4$&5$&6$&7$&8$&9$&C$&D$&E$&F$&G$&H$&I$&J$&K$&S$&_$&`$&a$&b$&c$&d$&e\
      $&f$&r$&s$&t$&|$'($')$'*$'+$',$'-$'.$'/$'0$'1$'2$'3$'4$'5$'6$'>$'F$'G$'O$'P$'Q$'Y$'Z$'b$'c$'d$'e$'\
      f$'g$'h$'i$'j$'k$'l$'m$'n$'o$'p$'q$'r$'~$(#$(+$(,$(-$(.$(/$(0$(1$(2$(3$(4$(5$(6$(7$(8$(9$(:$(;$(<$\
      (=$(>$(?$(@$(A$(B$(L$(M$(N$(O$(P$(Q$(]$(^$(_$(g$(h$(i$(j$(k$(|$(}$(~$)#$)$$)%$)1$)2$)3$)4$)5$)6$)7\
      $)8$)9$):$);$)<$)=$)>$)?$)@$)J$)K$)L$)M$)Y$)a$)b$)c$)m$)n$)o$)p$*#$*$$*5$*6$*7$*8$*9$*:$*;$*<$*D$*\
      E$*F$*G$*H$*P$*Q$*[$*!$*d$*e$*f$*g$*h$*i$*j$*k$*l$*v$*w$+'$+($+)$+*$++$+,$+4$+5$+6$+7$+8$+9$+:$+;$\
      +<$+D$+E$+F$+G$+H$+P$+Z$+[$+c$+m$+n$+o$+p$+q$+r$+z$+{$+|$+}$+~$,#$,+$,7$,8$,9$,:$,;$,<$,=$,>$,?$,@\
      $,A$,B$,C$,D$,U$,V$,^$,_$,`$,h$,p$,q$,r$,s$,{$,|$,}$,~$-#$-$$-%$-&$-'$-($-)$-*$-2$-3$-4$-5$-6$-7$-\
      8$-9$-O$-P$-Q$-R$-Z$-[$-!$-d$-e$-f$-g$-o$-w$.#$.$$.%$./$.0$.1$.2$.3$.4$.5$.6$.7$.8$.9$.:$.;$.<$.=$\
      .>$.?$.@$.A$.B$.C$.D$.N$.O$.P$.Q$.Y$.a$.i$.j$.t$.u$.v$.w$.x$.y$/%$/&$/'$/($/)$/*$/+$/,$/;$/<$/=$/E\
      $/M$/N$/O$/P$/Q$/R$/S$/T$/e$/f$/n$/o$/p$/q$/r$/|$/}$/~$0.$0/$00$01$02$03$0;$0<$0=$0>$0?$0G$0H$0I$0\
      U$0V$0^$0_$0`$0a$0b$0n$0v$0w$1%$1<$1=$1>$1?$1I$1J$1K$1S$1T$1U$1V$1W$1X$1Y$1Z$1[$1c$1d$1e$1f$1g$1h$\
      1i$1j$1k$1l$1m$1n$1o$1p$1q$1r$1s$1t$1u$1v$1w$1x$1y$1z$1{$1|$1}$2+$2,$2-$2.$2/$29$2:$2;$2<$2=$2>$2?\
      $2P$2Q$2R$2S$2T$2U$2V$2W$2_$2`$2j$2k$2l$2m$2n$2o$2p$2q$2r$2s$2}$2~$3*$3+$3,$3-$3.$3/$39$3:$3B$3C$3\
      D$3E$3F$3G$3H$3I$3J$3K$3L$3M$3N$3O$3P$3X$3`$3l$3m$3n$3o$3p$3q$3r$3s$3t$3u$3v$3w$3x$4&$4'$4($4)$4*$\
      4+$4,$4-$4.$46$4R$4Z$4[$4!$4d$4e$4f$4g$4h$4i$4j$4k$4l$4m$4n$4o$4w$4x$5$$5%$5&$5'$5($5)$5*$5+$5,$5-\
      $5.$5/$50$5A$5B$5C$5D$5E$5F$5G$5O$5P$5Q$5R$5Z$5[$5!$5]$5^$5_$5`$5a$5i$5j$5k$5l$5t$5u$6/$60$68$69$6\
      :$6;$6<$6=$6E$6F$6G$6H$6P$6Q$6Y$6Z$6[$6!$6]$6^$6h$6i$6j$6r$6s$6t$6u$6v$6w$6x$6y$6z$6{$7'$7($7)$7*$\
      72$7A$7B$7C$7D$7E$7F$7G$7H$7I$7J$7K$7L$7M$7N$7O$7P$7Q$7R$7S$7T$7!$7]$7^$7_$7`$7a$7b$7c$7d$7p$7q$7r\
      $7s$7t$7u$7v$7w$7x$7y$7z$7{$7|$7}$7~$8#$8+$8,$86$87$88$8@$8J$8K$8S$8T$8!$8]$8e$8f$8p$8x$9$$9.$9/$9\
      0$9:$9;$9<$9=$9>$9?$9I$9J$9K$9L$9M$9N$9O$9P$9Q$9R$9S$9T$9g$9h$9i$9x$9y$9z$9{$9|$:($:)$:*$:+$:,$:8$\
      :@$:A$:B$:C$:D$:E$:F$:N$:O$:P$:Q$:R$:S$:T$:U$:_$:`$:a$:b$:c$:d$:l$:m$:n$:o$:p$:q$:r$:s$:t$:u$:v$:~\
      $;#$;+$;,$;-$;.$;:$;;$;<$;=$;>$;?$;@$;A$;B$;L$;M$;N$;Z$;[$;!$;]$;e$;f$;g$;z$;{$;|$;}$;~$<,$<-$<7$<\
      ?$<I$<J$<K$<L$<T$<U$<V$<W$<X$<`$<a$<b$<c$<d$<e$<f$<g$<o$<p$<q$<y$<z$<{$<|$<}$<~$=#$=-$=5$=6$=7$=8$\
      =@$=A$=B$=C$=D$=E$=F$=N$=O$=Y$=Z$=[$=!$=]$=^$=_$=`$=h$=i$=j$=k$=l$=m$=n$=o$=p$=q$=r$=s$=t$=|$=}$>)\
      $>1$>;$><$>=$>L$>M$>N$>O$>P$>Q$>R$>S$>T$>U$>_$>`$>a$>k$>l$>m$>n$>x$>y$>z$>{$?.$?/$?0$?1$?2$?3$?4$?\
      5$?6$?7$?L$?M$?N$?X$?Y$?Z$?[$?!$?]$?^$?_$?`$?a$?b$?c$?d$?e$?m$?u$?v$?w$?x$?y$?z$?{$@)$@*$@+$@,$@-$\
      @.$@6$@7$@8$@9$@A$@I$@J$@K$@L$@M$@N$@O$@P$@Q$@R$@S$@T$@U$@V$@`$@a$@b$@c$@d$@e$@f$@g$@o$@y$@z$A&$A.\
      $A/$A0$A8$A9$A:$A;$A<$A=$A>$AF$AG$AH$AI$AJ$AK$AL$AM$AN$AO$AP$AQ$AR$AS$A[$A!$Ad$Ae$Ax$B/$B0$B:$B;$B\
      <$BF$BG$BH$BI$BJ$BK$BU$BV$BW$B_$B`$Bh$Bi$Bj$Bk$Bu$Bv$B~$C#$C$$C%$C&$C'$C/$C0$C1$C2$C3$C4$C5$C6$C7$\
      C8$C9$CA$CR$CS$CT$CU$CV$CW$CX$CY$Ce$Cf$Cn$Cx$Cy$D%$D&$D'$D($D)$D*$D+$D,$D-$D.$D/$D7$D?$D@$DJ$D[$D!\
      $Dd$Dl$Dm$Dn$Do$Dw$Dx$Dy$E'$E($E)$E3$E=$E>$EF$EG$EH$EI$EJ$EK$EL$EM$EN$EO$EP$E!$E]$E^$E_$E`$Ea$Eb$E\
      c$Ed$El$Em$En$Eo$Ep$Ez$F($F0$F1$F2$F:$FB$FC$FD$FE$FF$FG$FH$FT$FU$F]$F^$F_$F`$Fa$Fb$Fc$Fk$Fl$Ft$Fu$\
      Fv$Fw$Fx$Fy$G3$G4$G5$G6$G>$G?$G@$GA$GI$GJ$GR$GS$GT$GU$GV$GW$GX$GY$Ge$Gf$Gw$Gx$Gy$Gz$G{$G|$G}$G~$H#\
      $H$$H%$H&$H'$H($H)$H*$H+$H,$H-$H.$H/$H0$H8$H9$HE$HF$HG$HQ$HR$H!$Hd$He$Hm$Hu$Hv$H~$I#$I$$I0$I1$I9$I\
      A$IB$IC$ID$IE$IF$IG$IH$II$IJ$IV$IW$IX$IY$Ia$Ii$Ij$Ik$Il$Im$In$Io$Ip$Iq$Ir$J+$J,$J-$J5$J=$JE$JF$JG$\
      JH$JI$JJ$JK$JL$JM$JN$JV$JW$JX$JY$JZ$J[$J!$Jf$Jg$Jh$Ji$Jj$Jk$Jl$Jt$J|$J}$J~$K#$K$$K%$K&$K'$K($K0$K1\
      $K2$K3$K4$K5$K6$KB$KC$KD$KE$KX$KY$KZ$K[$K!$K]$K^$Kf$Kg$Kh$Ki$Kj$Kk$Kl$Km$Kn$Ko$Kw$Kx$L-$L7$L8$LN$L\
      O$LP$LX$LY$LZ$Lb$Lj$Lr$Ls$M#$M6$M>$M?$M@$MA$MB$MC$MD$ME$MM$MN$MO$MP$MQ$MR$MS$MT$MU$MV$M`$Ma$Mb$Mc$\
      Md$Ml$Mm$Mn$Mo$Mp$Mq$Mr$M~$N#$N+$N,$N-$N.$N/$N0$N8$N9$N:$N;$N<$N=$N>$N?$N@$NA$NB$NC$NK$NL$NM$NN$NV\
      $NW$N_$N`$Na$Nb$Nj$Nk$Nl$Nv$N~$O#$O$$O%$O&$O'$O($O4$O5$O6$O7$OA$OB$OJ$OK$OL$OM$ON$OO$OP$OQ$OR$OS$O\
      T$OU$OV$OW$OX$OY$OZ$O[$Oc$Od$Oe$Oq$Or$Oz$O{$O|$O}$O~$P*$P2$P3$P4$P5$P6$P7$P8$P9$PA$PB$PJ$PV$PW$P_$\
      P`$Pa$Pb$Pj$Pk$Ps$Pt$Pu$Q#$Q$$Q%$Q&$Q'$Q($Q)$Q*$Q+$Q:$Q;$Q<$Q=$Q>$QO$QP$QZ$Q[$Q!$Qd$Qe$Qf$Qn$Qo$Qp\
      $Qx$R$$R%$R&$R'$R($R)$R*$R2$R3$R4$R5$R6$R7$R8$R9$RJ$RR$RS$R[$R!$Rd$Rl$Rm$Rn$Ro$Rp$Rq$Rr$Rz$R{$R|$R\
      }$R~$S#$S$$S%$S&$S'$S($S2$S:$SD$SE$SF$SR$SS$ST$SU$SV$SW$SX$S`$Sa$Sb$Sj$Sk$Sl$Sm$Su$S}$S~$T#$T$$T%$\
      T&$T'$T($T)$T*$T+$T5$TA$TB$TC$TM$TN$TO$TW$T_$T`$Ta$Tb$Tc$Td$Te$Tf$Tn$To$Tp$Tq$Tr$Ts$T{$T|$T}$T~$U*\
      $U+$U,$U-$U7$U8$U9$UA$UB$UC$UD$UE$UO$UP$U!$U]$Ui$Ux$Uy$Uz$U{$U|$U}$U~$V*$V2$V3$V4$V5$V6$V7$V8$V9$V\
      :$VB$VC$VD$VE$VF$VG$VH$VI$VJ$VK$VS$VT$VU$VV$VW$Va$Vb$Vc$Vd$Vn$Vo$Vp$Vq$Vr$Vz$V{$V|$V}$V~$W#$W$$W,$\
      W-$W.$W/$W0$W1$W2$W3$W;$W<$WM$WN$WO$WW$Wa$Wb$Wc$Wd$Wl$Wv$Ww$Wx$Wy$Wz$W{$W|$W}$W~$X#$X-$X5$X6$X>$X?\
      $XG$XH$XI$XJ$XR$XS$XT$XU$XV$XW$XX$Xb$Xc$Xd$Xe$Xf$Xg$Xh$Xi$Xj$Xk$Xl$Xm$Xn$Xo$Xp$Xx$Xy$Y%$Y-$Y.$Y/$Y\
      9$Y:$Y;$Y<$Y=$Y>$YM$YN$YO$YP$YQ$YY$Yq$Yy$Yz$Y{$Y|$Y}$Y~$Z*$Z2$Z3$Z4$Z5$Z6$Z7$Z8$Z9$Z:$Z;$ZG$ZH$ZI$\
      ZJ$ZT$ZU$ZV$ZW$ZX$ZY$ZZ$Zb$Zc$Zd$Ze$Zf$Zg$Zh$Zi$Zu$Z}$[4$[5$[6$[@$[A$[B$[C$[D$[E$[F$[G$[H$[I$[J$[K\
      $[L$[T$[U$[V$[^$[_$[`$[a$[b$[c$[d$[e$[f$[p$[q$[r$[s$[t$!$$!%$!1$!2$!3$!D$!E$!F$!N$!O$!W$!_$!k$!l$!\
      m$!n$!o$!y$]%$]&$]'$]($])$]*$]4$]5$]6$]7$]8$]9$]:$];$]<$]=$]>$]?$]@$]A$]B$]J$]K$]L$]M$]N$]O$]P$]Q$\
      ]R$]S$]T$]U$]V$]W$]X$]`$]a$]b$]c$]d$]e$]o$]p$]q$]r$]s$^&$^'$^($^0$^1$^9$^:$^;$^<$^=$^>$^?$^@$^A$^I\
      $^Q$^R$^S$^T$^U$^V$^W$^X$^Y$^Z$^[$^!$^]$^^$^_$^`$^a$^b$^c$^d$^e$^m$^n$^o$^p$^q$^r$^s$^t$^|$_*$_2$_\
      :$_;$_<$_=$_>$_F$_G$_H$_I$_J$_K$_L$_M$_N$_V$_W$_X$_Y$_Z$_[$_!$_]$_^$__$_`$_a$_b$_c$_d$_e$_f$_g$_o$\
      _p$_q$_r$_s$_{$_|$_}$_~$`#$`$$`.$`/$`0$`1$`2$`3$`4$`5$`6$`>$`?$`@$`A$`B$`C$`D$`E$`F$`G$`H$`I$`J$`K\
      $`L$`M$`^$`_$``$`a$`b$`c$`k$`l$`t$`~$a#$a$$a%$a&$a0$a1$a2$a3$a4$a5$a6$a>$a?$aG$aH$aI$aJ$aK$aL$aM$a\
      N$aV$aW$aX$aY$aZ$a[$a!$a]$a^$a_$a`$aa$ab$ac$ad$ae$af$ag$ah$ai$aj$ak$al$am$an$b'$b/$b9$bA$bB$bC$bD$\
      bE$bF$bG$bH$bI$bJ$b[$b!$b]$b^$b_$b`$bh$bi$bj$bk$bl$bv$bw$c#$c$$c%$c&$c'$c($c)$c*$c+$c,$c6$c7$c8$c@\
      $cA$cB$cC$cD$cE$cF$cG$cH$cI$cQ$cR$cS$cT$cU$cV$cW$cX$cY$cZ$c[$ce$cf$cp$cq$cr$cs$c}$c~$d*$d+$d,$d4$d\
      5$d6$d7$dA$dB$dC$dD$dE$dF$dG$dQ$dR$dS$dT$d^$d_$d`$da$db$dc$dd$de$df$dg$dh$dt$d~$e#$e-$e>$e?$e@$eA$\
      eB$eC$eD$eE$eF$eG$eH$eP$eQ$eR$eS$eb$ec$ed$ee$ef$eg$eh$ep$ez$e{$e|$f($f)$f*$f+$f,$f-$f.$f8$f9$fA$fB\
      $fC$fK$fL$fM$fN$fO$fY$fZ$f[$f!$f]$f^$ff$fp$fq$fr$fz$g&$g'$g($g)$g3$g4$g5$g=$gG$gH$gI$gJ$gV$gW$gh$g\
      i$gs$gt$g|$g}$g~$h#$h$$h%$h&$h'$h($h)$h1$h2$h<$h=$hE$hM$hU$hV$hW$hX$hY$hZ$h[$h!$hd$he$hm$hw$hx$i$$\
      i%$i&$i'$i($i)$i*$i+$i7$i8$i9$i:$i;$i<$i=$i>$iF$iR$i^$im$in$io$ip$ix$iy$iz$i{$i|$i}$i~$j#$j$$j%$j1\
      $j9$j:$j;$j<$j=$j>$jM$jN$jV$jW$jX$jY$jZ$j[$j!$j]$j^$jh$ji$jj$jk$jl$jm$jn$jo$jw$k'$k($k)$k*$k+$k,$k\
      6$k7$k8$k9$k:$k;$k<$k=$k>$k?$k@$kA$kB$kC$kD$kE$kF$kP$kQ$kR$kZ$k[$k!$k]$k^$k_$k`$ka$kb$kc$kd$ke$kf$\
      kg$kh$ki$ks$kt$ku$kv$kw$kx$ky$kz$k{$k|$k}$k~$l,$l-$l.$l8$l9$l:$lB$lC$lD$lE$lF$lG$lH$lI$lJ$lK$lL$lM\
      $lN$lO$lP$lQ$lR$lS$lT$lU$lV$l`$la$lb$lc$lm$ln$lv$lw$lx$ly$m%$m&$m'$m($m0$m1$m2$m3$m;$m<$mD$mE$mF$m\
      G$mH$mI$mJ$mK$mL$mM$mU$mV$mW$mX$mY$mZ$m[$mc$md$me$mf$mg$ms$mt$mu$n($n0$n1$n2$n3$n4$n5$n6$n7$n8$n9$\
      n:$n;$n<$n=$n>$n?$n@$nA$nB$nC$nD$nE$nF$nN$nO$nY$nZ$n[$n!$n]$n^$n_$n`$na$nb$nc$nd$ne$nf$ng$nh$ni$nj\
      $nk$ns$nt$nu$o%$o1$o2$o3$o4$o@$oA$oB$oC$oD$oE$oF$oG$oQ$oR$oS$oT$oU$oV$oW$o_$o`$oh$oi$oj$ok$ol$om$o\
      n$oo$op$oq$or$os$ot$ou$ov$ow$ox$p($p0$p<$p=$p>$pH$pI$pJ$pK$pS$pT$pU$pV$pW$p_$p`$pa$pb$pc$pd$pe$pf$\
      pg$ph$pt$pu$pv$pw$q.$q/$q0$q1$q2$q3$q=$qG$qH$qI$qJ$qK$qS$qT$qU$q]$qe$qf$qg$qh$qp$qx$qy$qz$q{$q|$r(\
      $r)$r*$r+$r,$r-$r5$r6$r>$r?$r@$rH$rI$rJ$rK$rS$rT$rU$rV$r^$r_$r`$ra$rb$rc$rd$re$rf$rg$ro$rp$rq$rr$r\
      s$rt$r|$s($s)$s1$s2$s3$s4$s5$s6$s7$s8$s9$sE$sF$sG$sS$sT$s!$s]$s^$s_$s`$sh$si$sj$sk$sl$st$su$sv$t$$\
      t%$t-$t.$t/$t0$t1$t2$t:$t;$t<$tD$tE$tF$tG$tH$tR$th$tp$tq$tr$u%$u&$u.$u/$u0$u1$u2$u3$u;$u<$uD$uE$uF\
      $uG$uO$uW$uX$uY$uZ$u[$u!$u]$u^$uh$ur$uz$u{$u|$u}$u~$v#$v$$v,$v4$v<$v=$v>$v?$vG$vH$vI$vQ$v]$v^$v_$v\
      g$vh$vi$vj$vk$vl$vm$vn$vo$vp$vq$vr$vs$w&$w'$w($w)$w8$w@$wA$wB$wC$wM$wN$wO$wP$wQ$wR$wZ$wd$we$wo$wp$\
      wq$wy$wz$w{$w|$w}$w~$x,$x-$x.$x/$x0$x1$x2$x3$x;$x<$xD$xE$xF$xG$xH$xI$xJ$xK$xL$xM$xN$xV$x`$xa$xb$xj\
      $xk$xl$xt$xu$xv$xw$xx$xy$xz$x{$x|$x}$x~$y#$y$$y,$y-$y.$y/$y0$y1$y2$y3$y4$y5$y6$y7$y?$y@$yA$yB$yC$y\
      K$yL$yM$yN$yV$y^$y_$y`$yq$y{$y|$z($z2$z:$z;$z<$z=$zG$zH$zI$zJ$zK$zL$zM$zN$zO$zP$zQ$zR$z!$z]$z^$z_$\
      zi$zj$zk$zl$zm$zn$zo$zp$zq$zr$zs$zt$zu${#${$${%${&${'${(${)${1${2${3${4${5${6${@${A${B${J${K${L${M\
      ${N${O${P${Q${Y${Z${b${c${k${l${t${u${v${w${x${y${z${{${|${}${~$|#$|$$|%$|&$|'$|($|)$|*$|2$|3$|4$|\
      <$|=$|>$|?$|@$|A$|B$|C$|D$|E$|O$|P$|Q$|R$|S$|[$|!$|]$|^$|_$|`$|a$|b$|l$|m$|n$|o$|p$|q$|r$|s$|t$|u$\
      |v$|w$}%$}1$}2$}3$}4$}5$}6$}7$}8$}9$}:$}B$}J$}K$}L$}M$}N$}O$}P$}Q$}R$}S$}T$}U$}V$}W$}X$}Y$}Z$}[$}r\
      $}s$}{$~'$~($~)$~*$~4$~5$~6$~7$~8$~9$~A$~B$~J$~K$~L$~M$~U$~V$~`$~a$~b$~c$~d$~e$~m$~n$~o$~p$~q$~r$~\
      s$~t$~|$~}$~~%##%#$%#%%#&%#'%#3%#4%#<%#=%#>%#F%#N%#O%#^%#_%#`%#a%#k%#l%#m%#n%#}%$)%$1%$9%$:%$B%$L%\
      $M%$U%$V%$W%$X%$Y%$a%$i%$j%$k%$l%$m%$n%$o%$p%$q%$r%$s%$t%$|%$}%$~%%,%%-%%.%%/%%0%%:%%D%%E%%F%%G%%O\
      %%P%%Q%%[%%!%%]%%^%%_%%`%%a%%b%%c%%d%%l%%m%%n%%x%%y%%z%%{%&)%&*%&4%&5%&6%&7%&8%&9%&C%&K%&S%&[%&!%&\
      d%&e%&m%&n%&o%&p%&q%&r%&s%&t%&u%&v%&w%'#%'$%'%%'&%''%'(%')%'*%'+%',%'-%'.%'/%'0%'C%'K%'L%'M%'N%'O%\
      'P%'X%'Y%'Z%'[%'!%']%'^%'f%'n%'x%'y%'z%(&%('%(/%(0%(1%(2%(3%(4%(5%(6%(7%(?%(@%(A%(B%(C%(D%(L%(M%(N\
      %(X%(Y%(Z%([%(e%(f%(g%(h%(i%(j%(k%(l%(t%)$%)%%)&%)'%)/%)0%)1%)2%)3%)4%)5%)6%)7%)8%)9%):%);%)<%)=%)\
      E%)F%)G%)H%)R%)S%)]%)e%)f%)r%)s%)t%*'%*(%*)%**%*+%*,%*-%*9%*:%*;%*J%*K%*S%*]%*^%*_%*`%*q%*r%*s%*y%\
      *z%*{%*|%*}%*~%+3%+;%+J%+K%+L%+T%+U%+V%+W%+X%+`%+a%+b%+c%+d%+e%+f%+n%+o%+p%+q%+{%+|%+}%+~%,*%,+%,,\
      %,4%,5%,?%,@%,S%,_%,`%,a%,b%,c%,d%,e%,f%,g%,s%,t%,u%,v%,w%,x%,y%,z%-(%-)%-*%-+%-,%--%-.%-/%-0%-1%-\
      2%-3%-4%-5%-=%->%-O%-P%-Q%-R%-S%-T%-U%-V%-W%-X%-Y%-Z%-[%-!%-]%-^%-f%-g%-h%-p%-q%-r%-s%-t%-|%-}%-~%\
      .#%.+%.,%.-%..%./%.0%.1%.2%.3%.;%.C%.D%.E%.F%.G%.H%.I%.J%.K%.L%.M%.N%.O%.P%.Q%.R%.S%.T%.!%.]%.^%._\
      %.`%.a%.i%.j%.k%.l%.m%.n%.o%.p%.x%/$%/%%/:%/;%/<%/D%/L%/M%/N%/O%/P%/Q%/R%/S%/T%/U%/V%/^%/_%/`%/a%/\
      k%/l%/m%/u%/v%0&%0'%0/%07%08%09%0A%0K%0L%0M%0N%0O%0P%0Q%0Y%0a%0b%0c%0k%0l%0m%0n%0o%0w%0x%0y%1%%1-%\
      1.%1/%10%18%19%1C%1D%1L%1V%1W%1X%1Y%1Z%1[%1!%1h%1p%1x%1y%1z%1{%2'%2(%2)%2*%2+%2,%24%2>%2F%2G%2O%2P\
      %2Q%2Y%2a%2b%2c%2d%2e%2f%2g%2h%2i%2j%2k%2l%2m%2w%2x%2y%2z%2{%2|%2}%3)%3*%3+%3,%3-%37%38%39%3:%3;%3\
      <%3=%3>%3?%3@%3A%3B%3C%3R%3S%3[%3!%3]%3^%3h%3i%3q%3r%3s%3{%3|%3}%3~%4#%4$%43%44%45%46%47%48%49%4A%\
      4B%4L%4M%4N%4O%4`%4a%4r%4z%4{%4|%4}%4~%5#%5-%55%56%57%58%59%5:%5;%5<%5=%5>%5?%5@%5A%5I%5^%5_%5`%5a\
      %5b%5c%5m%5n%5o%5p%5q%5r%5s%5t%5u%5v%5w%5x%5y%5z%5{%5|%6,%6-%65%66%67%68%69%6A%6B%6C%6D%6E%6M%6N%6\
      V%6W%6X%6b%6c%6d%6u%6v%6w%6x%6y%6z%6{%6|%6}%6~%7#%7$%7%%7&%7.%7/%70%71%72%7:%7;%7C%7O%7P%7Q%7R%7S%\
      7T%7U%7V%7W%7_%7`%7a%7b%7c%7d%7e%7m%7n%7o%7p%7q%7{%7|%7}%7~%8*%8+%8,%8-%8.%8/%80%81%82%8<%8=%8G%8H\
      %8P%8Q%8R%8S%8T%8U%8_%8g%8o%8p%9%%9&%9'%9(%92%93%94%9E%9F%9N%9O%9P%9Q%9R%9Z%9[%9!%9]%9^%9_%9`%9a%9\
      b%9c%9d%9e%9f%9g%9h%9i%9j%9r%9|%:(%:)%:*%:2%::%:;%:<%:D%:S%:[%:!%:]%:^%:_%:g%:h%:i%:j%:k%:l%:m%:n%\
      :o%:p%:q%:r%:s%:t%:u%:v%:w%:x%:y%:z%:{%:|%:}%:~%;,%;4%;5%;6%;7%;A%;B%;C%;D%;N%;O%;P%;Q%;R%;Z%;[%;!\
      %;d%;e%;f%;n%;o%;y%;z%;{%;|%<(%<)%<*%<+%<,%<-%<.%</%<0%<1%<2%<3%<4%<5%<6%<7%<8%<9%<:%<;%<<%<=%<E%<\
      M%<N%<O%<P%<!%<]%<e%<f%<g%<h%<i%<j%<k%<s%<{%<|%<}%<~%=.%=/%=;%=<%=D%=E%=F%=G%=H%=I%=J%=K%=L%=M%=N%\
      =V%=W%=X%=Y%=a%=b%=c%=o%=p%=q%=y%=z%>&%>'%>(%>)%>*%>+%>3%>4%><%>=%>>%>?%>@%>H%>I%>J%>K%>L%>M%>W%>X\
      %>Y%>Z%>[%>!%>d%>e%>f%>g%>h%>r%>s%>{%>|%>}%>~%?#%?$%?0%?1%?2%?3%?4%?>%??%?G%?H%?I%?Q%?Y%?Z%?[%?!%?\
      ]%?^%?_%?`%?q%?r%?s%?t%@$%@.%@/%@0%@1%@2%@3%@4%@<%@=%@>%@F%@G%@O%@P%@Q%@R%@S%@T%@U%@V%@W%@X%@Y%@Z%\
      @d%@e%@q%@r%@s%@t%@|%@}%A+%A3%A4%A5%A?%A@%AA%AB%AC%AD%AL%AM%AN%AX%Ab%As%A{%A|%A}%A~%B#%B$%B%%B&%B.\
      %B6%B>%BH%BI%BJ%BK%BL%BM%BN%BO%BP%BQ%BR%Bc%Bk%Bl%Bt%Bu%B}%B~%C#%C-%C.%C/%C;%C<%CF%CR%CS%CT%C^%C_%C\
      i%Cj%Ck%Cl%Cm%Cn%Co%Cp%Cq%Cr%Cs%Ct%Cu%Cv%Cw%Cx%Cy%Cz%C{%C|%C}%C~%D#%D$%D%%D&%D'%D/%D0%D1%D2%D:%D;%\
      D<%D=%D>%D?%DG%DH%DI%DJ%DK%DU%DV%DW%DX%DY%Da%Db%Dc%Dd%De%Dm%Dn%Do%Dp%Dx%Dy%Dz%E&%E'%E/%E0%E1%E2%E3\
      %E4%E>%E?%E@%EA%EB%EC%ED%EE%EF%EG%EH%EI%EJ%EK%EL%EM%EN%Ea%Eb%Ec%Ed%Ee%Ef%Eg%Eh%Ei%Eq%Er%Es%F#%F$%F\
      .%F/%F7%F8%F9%F:%F;%F<%FD%FE%FF%FG%FH%FI%FJ%FK%FL%FM%FN%FO%FP%FQ%FY%FZ%F[%F!%F]%Fg%Fh%Fr%Fs%Ft%Fu%\
      Fv%Fw%Fx%G$%G%%G&%G'%G(%G)%G1%G9%GA%GB%GJ%GK%GU%G]%G^%G_%G`%Ga%Gb%Gc%Gd%Ge%Gf%Gg%Gh%Gp%Gq%Gr%Gz%G{\
      %G|%G}%H)%H1%H9%H:%H;%H<%H=%HL%HT%HU%HV%HW%HX%HY%HZ%H[%H!%H]%H^%H_%H`%Ha%Hb%Hc%Hd%He%Hf%Hg%Hh%Hi%H\
      j%Hr%I'%I(%I)%I*%I+%I5%I6%I7%IA%IB%IC%ID%IE%IF%IG%IH%II%IQ%IR%IS%IT%I^%I_%I`%Ih%Ii%Is%I{%I|%I}%I~%\
      J.%J/%J7%J8%JD%JE%JF%JG%JH%JI%JJ%JK%JL%JM%JN%JO%JP%JQ%JR%JS%JT%JU%JV%JW%Ja%Jb%Jl%Jm%Ju%Jv%Jw%Jx%Jy\
      %Jz%J{%J|%J}%J~%K#%K$%K%%K&%K'%K(%K2%K3%K4%K5%K6%K7%K8%K9%K:%K;%K<%K=%K>%K?%K@%KA%KI%KJ%KK%KU%KV%K\
      W%Ka%Kb%Kc%Kt%Ku%Kv%Kw%Kx%Ky%L%%L&%L'%L(%L)%L*%L+%L,%L-%L.%L6%L7%L8%L9%L:%L;%L<%L=%L>%L?%L@%LA%LB%\
      LQ%LR%LS%LT%LU%LV%LW%LX%Li%Lj%Lk%Ll%Lm%Ln%Lo%Lp%Lq%Lr%Ls%L{%L|%L}%L~%M#%M+%M3%M4%M5%M6%M7%M?%M@%MA\
      %MB%MJ%MK%ML%MM%MN%MO%MP%MQ%MR%M!%M]%Mg%Mh%Mi%Mj%Mk%Ml%Mm%Mn%Mo%Mp%Mq%Mr%Mz%M{%M|%N,%N-%N.%N/%N0%N\
      1%N2%N3%N4%N5%N6%N7%N8%N9%N:%N;%N<%N=%N>%N?%N@%NA%NB%NN%NO%NP%NQ%NR%NS%N[%Np%Nq%Nr%Nz%N{%N|%N}%N~%\
      O,%O-%O.%O8%O@%OL%OM%ON%OO%OP%OQ%OR%OS%OT%OU%OV%Oe%Of%Og%Os%Ot%O|%O}%O~%P#%P$%P%%P&%P'%P(%P)%P*%P+\
      %P<%P=%P>%PF%PG%PH%PP%PQ%PR%PS%PT%P!%P]%P^%P_%P`%Pa%Pi%Pj%Pk%Pl%Pm%Pu%P}%P~%Q#%Q$%Q%%Q&%Q'%Q3%Q4%Q\
      5%Q6%Q7%Q8%Q9%Q:%Q;%Q<%Q=%Q>%QF%QG%QH%QP%QQ%QR%QZ%Qb%Qc%Qd%Qe%Qf%Qg%Qh%Qi%Qj%Qk%Ql%Qt%Qu%Qv%Qw%Qx%\
      Qy%Qz%Q{%Q|%Q}%Q~%R#%R$%R,%R-%R.%R/%R0%R1%R2%R3%R;%R<%R=%R>%R?%R@%RA%RB%RC%RD%RE%RQ%RR%RS%RT%R!%R]\
      %R^%R_%R`%Ra%Rb%Rl%Rm%R~%S#%S$%S%%S-%S.%S8%S9%S:%S;%S<%S=%S>%S?%S@%SA%SB%SC%SD%SE%SF%SG%SH%ST%S^%S\
      _%S`%Sa%Sb%Sc%Sd%Se%Sf%Sn%Sv%Sw%Sx%Sy%Sz%T&%T5%T6%T7%T8%TK%TL%TM%TN%TX%TY%Ta%Tb%Tc%Td%Te%Tf%Tg%Th%\
      Ti%Tj%Tk%Tl%Tm%Tu%T}%T~%U#%U$%U%%U&%U'%U(%U)%U1%U2%U3%U4%UC%UR%US%UT%UU%UV%UW%UX%UY%UZ%Ub%Uc%Ud%Ul\
      %Um%Un%Uo%Up%Uq%Ur%Us%Ut%U|%U}%U~%V*%V+%V,%V-%V.%V/%V;%V<%V=%V>%V?%VG%VH%VI%VJ%VT%VU%V_%V`%Va%Vb%V\
      c%Vd%Vl%Vt%Vu%Vv%Vw%Vx%Vy%W%%W6%W7%WJ%WK%WL%WM%WN%WO%WP%WQ%WR%WS%WT%WU%WV%WW%Wl%Wm%Wn%Wo%Wp%Wq%Wr%\
      Ws%Wt%Wu%Wv%Ww%X'%X(%X)%X*%X+%X5%X6%X7%X8%X9%X:%X;%X<%X=%X>%X?%X@%XA%XB%XC%XK%XL%XM%XW%XX%XY%XZ%X[\
      %X!%X]%X^%X_%X`%Xa%Xb%Xc%Xk%Xl%Xm%Xu%Y(%Y)%Y3%Y4%Y5%Y6%Y7%Y8%Y9%Y:%YD%YE%YF%YG%YH%YI%YJ%YK%YU%YV%Y\
      W%Yc%Yd%Ye%Yf%Yg%Yh%Yi%Yq%Yr%Ys%Yt%Yu%Yv%Yw%Yx%Yy%Z%%Z&%Z'%Z(%Z)%Z*%Z+%Z3%Z4%Z@%ZA%ZB%ZC%ZD%ZE%ZF%\
      ZG%ZH%ZI%ZJ%ZV%ZW%ZX%ZY%ZZ%Z[%Z!%Zh%Zi%Zj%Zk%Zl%Zt%Z~%[#%[/%[0%[:%[;%[E%[M%[N%[O%[P%[Q%[R%[S%[d%[e\
      %[f%[g%[h%[i%[j%[k%[l%[m%[n%[o%[w%[x%[y%[z%[{%[|%[}%[~%!#%!$%!%%!&%!9%!:%!;%!<%!=%!>%!F%!N%!O%!P%!\
      X%!Y%!a%!i%!j%!k%!l%!t%!u%!v%!w%!x%!y%!z%!{%!|%],%]-%]7%]8%]9%]:%];%]C%]K%]U%]V%]W%]X%]Y%]Z%][%]c%\
      ]d%]e%]m%]n%]o%]p%]q%]r%]s%]t%]u%]v%]w%]x%]y%]z%]{%]|%]}%]~%^#%^-%^.%^8%^9%^N%^O%^P%^Q%^R%^S%^T%^U\
      %^]%^^%^_%^`%^a%^b%^c%^d%^e%^f%^g%^h%^i%^j%^k%^l%^v%^w%_%%_&%_'%_(%_)%_1%_2%_:%_;%_<%_=%_>%_?%_@%_\
      A%_B%_S%_T%_U%_V%_W%_X%_`%_h%_i%_j%_k%_l%_m%_n%_x%_y%_z%_{%_|%_}%_~%`#%`$%`%%`&%`'%`(%`)%`*%`+%`,%\
      `-%`.%`/%`0%`1%`2%`3%`4%`5%`=%`>%`?%`@%`A%`B%`C%`D%`E%`F%`G%`H%`P%`Q%`R%`S%`T%`U%`V%`^%`_%``%`x%`y\
      %`z%`{%`|%a(%a)%a*%a+%a,%a6%a7%a8%a@%aH%aI%aJ%aK%aL%aM%aN%aO%aP%ae%af%ag%ah%ai%as%a}%a~%b#%b$%b%%b\
      &%b'%b(%b)%b*%b+%b,%b-%b.%b8%b9%b:%b;%bC%bD%bN%bO%bP%bQ%bR%bS%bT%bU%b]%b^%bf%bn%bv%bw%c'%c(%c)%c*%\
      c+%c,%c-%c.%c/%c>%c?%c@%cA%cI%cQ%cR%cS%cT%cU%cV%cW%cX%c`%ca%cb%cc%cd%ce%cf%cg%ch%ci%cj%ck%cl%cm%cn\
      %co%cp%cq%cr%cs%ct%c|%c}%c~%d#%d$%d%%d&%d'%d1%d9%d:%d;%d<%d=%dL%dM%dN%dO%dW%dX%d`%da%db%dc%dd%de%d\
      f%dg%dh%dt%d|%e*%e+%e5%e=%e>%e?%e@%eA%eB%eC%eD%eE%eF%eG%eH%eI%eJ%eK%eL%eM%eN%eX%e`%ea%eb%ej%ek%el%\
      em%en%eo%ep%eq%er%es%et%eu%ev%f$%f%%f&%f'%f(%f)%f*%f+%f7%f8%f9%f:%f;%f<%f=%f>%fH%fP%fX%f`%fa%fb%fj\
      %fk%fw%fx%g$%g%%g&%g.%g6%g>%g?%g@%gH%gI%gJ%gT%gU%gV%gW%gX%gY%gZ%g[%g!%g]%g^%g_%gi%gq%gr%gz%g{%g|%g\
      }%h)%h*%h+%h,%h-%h.%h/%h0%h1%h9%h:%h;%h<%h=%h>%h?%h@%hA%hB%hC%hD%hE%hF%hG%hH%hP%hQ%hR%hS%hT%hU%hV%\
      hW%hX%hY%hZ%h[%h!%hf%hg%hh%hi%hq%hr%hs%ht%hu%i%%i&%i'%i(%i)%i*%i+%i,%i-%i.%i6%i7%i8%i9%i:%i;%i<%iF\
      %iG%iH%iI%iJ%iK%iS%iT%iU%iV%i^%i_%i`%ia%ib%ij%ik%il%im%in%io%iw%ix%j$%j%%j&%j'%j(%j)%j*%j+%j,%j-%j\
      .%j/%j0%j1%j=%j>%j?%j@%jA%jB%jC%jD%jE%jO%jP%jQ%jY%jZ%j[%j!%j]%j^%j_%j`%ja%jb%jc%jd%je%jv%jw%k%%k/%\
      k0%k1%k2%k3%k4%k5%k6%k7%k8%k9%k:%k;%kC%kD%kE%kF%kG%kH%kP%kQ%k]%k^%kh%kr%ks%kt%l'%l(%l0%l1%l2%l3%l4\
      %l5%l?%l@%lA%lB%lC%lD%lE%lO%lP%lX%lY%lZ%l[%le%lf%lg%lh%li%lj%lk%ll%lm%lw%lx%ly%lz%l{%m'%m(%m9%mA%m\
      ]%m^%m_%m`%ma%mb%mj%mk%mw%mx%my%mz%n&%n'%n(%n)%n*%n+%n:%nB%nC%nK%nS%nT%nU%na%nb%nj%nk%nl%nt%nu%o#%\
      o$%o%%o-%o.%o/%o0%o1%o;%o<%o=%o>%o?%o@%oA%oB%oC%oD%oE%oF%oG%oQ%o[%o!%od%oe%of%ou%o}%o~%p#%p-%p.%p/\
      %p0%p1%p2%p3%p4%p5%p6%p7%p8%p9%p:%p;%p<%p=%p>%p?%p@%pA%pK%pL%pM%pU%pV%pW%pX%p`%pa%pb%pc%pd%pe%pf%p\
      n%po%pp%pq%pr%ps%pt%pu%p}%q)%q*%q+%q,%q-%q7%q8%q9%q:%q;%q<%qD%qE%qF%qG%qH%qI%qJ%qK%qL%qM%qN%qO%qW%\
      qX%qY%qZ%q[%q!%q]%q^%q_%q`%qa%qb%qc%qd%qn%qo%qw%qx%qy%qz%r&%r'%r(%r;%r<%r=%rE%rF%rG%rH%rP%rQ%rR%r!\
      %rt%ru%rv%rw%s'%s(%s0%s1%s2%s3%s4%s5%s?%sN%sO%sP%s_%s`%sa%sb%sc%sd%se%sf%sg%sh%si%sj%t%%t&%t'%t1%t\
      9%tA%tB%tC%tD%tE%tO%tP%tX%tY%tZ%t[%t!%t]%t^%t_%t`%ta%tb%tc%td%te%tf%tg%th%ti%tj%tk%tl%tv%tw%tx%ty%\
      tz%u&%u'%u(%u)%u*%u+%u5%u6%uB%uC%uD%uE%uF%uG%uH%uI%uJ%uK%uL%uT%uU%uV%u^%u_%u`%ua%ub%uc%uk%ul%um%un\
      %uo%up%ux%uy%uz%u{%v)%v*%v+%v,%v-%v>%v?%vG%vH%vI%vJ%vK%vL%v[%v!%v]%v^%v_%v`%va%vb%vl%vm%vn%vo%vp%v\
      q%vr%vs%vt%vu%vv%vw%vx%vy%w.%w/%w0%w8%w9%w:%w;%w<%wD%wE%wF%wG%wH%wI%wJ%wK%wU%wV%w^%w_%wg%wh%wi%wj%\
      wk%wl%wm%wn%wo%ww%wx%wy%wz%w{%w|%w}%w~%x#%x$%x%%x1%x2%x3%x;%xC%xD%xL%xM%xY%xZ%xb%xc%xd%xe%xf%xg%xo\
      %xp%xq%xr%y%%y&%y'%y(%y)%y*%y+%y,%y-%y.%y/%y7%y8%y9%y:%yB%yJ%yK%yL%yM%yN%yV%yW%yX%yY%yZ%y[%yg%yh%y\
      r%ys%yt%yu%y}%z)%z*%z2%z3%z4%z<%zD%zE%zF%zN%zV%zW%zX%zY%zZ%zd%ze%zf%zg%zh%zi%zj%zr%zs%zt%zu%zv%zw%\
      zx%zy%zz%z{%z|%{,%{-%{.%{/%{0%{1%{9%{:%{;%{<%{M%{W%{X%{Y%{Z%{[%{!%{]%{^%{_%{`%{a%{b%{j%{k%{l%{m%{n\
      %{o%{p%{q%{r%{s%{t%{u%{}%|)%|*%|+%|,%|-%|.%|/%|0%|8%|@%|A%|B%|C%|M%|N%|O%|P%|Q%|R%|S%|T%|U%|V%|^%|\
      _%|`%|a%|b%|c%|d%|e%|f%|g%|o%|p%|q%|r%|s%|}%|~%}#%}$%}.%}?%}G%}H%}I%}Q%}Y%}Z%}[%}!%}]%}^%}_%}`%}a%\
      }b%}l%}m%}n%}o%}p%}q%}r%}s%}t%~'%~1%~2%~E%~F%~G%~H%~R%~S%~T%~U%~V%~^%~_%~`%~a%~b%~j%~r%~z&#&&#'&#(\
      &#)&#*&#+&#3&#;&#<&#D&#E&#O&#P&#Q&#R&#S&#T&#U&#]&#^&#_&#`&#l&#m&#n&#o&#p&#q&#}&#~&$#&$$&$%&$&&$'&$\
      (&$)&$*&$+&$,&$-&$9&$:&$D&$N&$O&$W&$a&$b&$c&$m&$n&$o&$w&$x&$y&%%&%&&%'&%(&%)&%*&%+&%,&%-&%.&%6&%>&\
      %F&%G&%O&%P&%Q&%R&%S&%T&%!&%]&%^&%_&%g&%h&%p&%x&%y&%z&%{&%|&%}&%~&&.&&/&&0&&1&&9&&:&&;&&<&&=&&>&&?\
      &&@&&H&&T&&!&&d&&e&&m&&n&&o&&w&'#&'$&',&'-&'.&'=&'>&'?&'@&'A&'B&'C&'D&'E&'F&'N&'O&'P&'Q&'R&'Z&'[&'\
      !&']&'^&'_&'`&'a&'k&'l&'m&'n&'o&'p&'q&'r&'s&'{&(+&(,&(-&(.&(/&(0&(8&(B&(C&(D&(E&(F&(G&(H&(R&(S&(T&\
      (U&(V&(W&(X&(Y&(a&(i&(j&(k&(s&(t&(|&(}&(~&)#&)$&)%&)&&)'&)(&)0&)<&)=&)>&)F&)G&)Q&)R&)S&)T&)!&)]&)g\
      &)h&)p&)q&)r&)s&)t&)u&)v&)w&)x&*&&*'&*(&*)&**&*+&*5&*6&*7&*8&*9&*:&*;&*<&*=&*>&*J&*K&*L&*M&*!&*]&*\
      ^&*_&*`&*a&*b&*c&*d&*e&*f&*g&*o&*w&*x&*y&*z&*{&*|&+*&++&+,&+-&+5&+6&+>&+F&+G&+H&+I&+J&+K&+W&+X&+Y&\
      +Z&+[&+!&+]&+^&+_&+`&+a&+b&+c&+o&+p&+q&,&&,'&,1&,2&,G&,H&,I&,U&,V&,W&,X&,k&,l&,t&,~&-#&--&-5&-6&-@\
      &-A&-B&-C&-D&-E&-F&-N&-O&-P&-Q&-R&-S&-[&-c&-d&-e&-f&-g&-h&-i&-j&-k&-s&-t&-u&-}&-~&.#&.$&.%&.-&..&.\
      /&.0&.1&.2&.3&.;&.E&.F&.G&.H&.I&.J&.K&.L&.M&.N&.O&.P&.Q&.R&.S&.T&.U&.V&.W&.X&.Y&.Z&.d&.e&.f&.g&.h&\
      .p&.q&.r&.s&.t&.|&.}&.~&/#&/$&/%&/&&/.&//&/7&/8&/9&/:&/F&/G&/H&/I&/J&/K&/L&/M&/N&/O&/P&/Q&/R&/Z&/[\
      &/c&/d&/e&/f&/p&/q&/r&/~&0#&0$&0%&0&&0'&0(&0)&0*&0+&0,&0-&07&08&09&0:&0F&0G&0H&0I&0J&0K&0!&0d&0n&0\
      x&0y&0z&0{&0|&1,&1-&1.&1/&10&1<&1=&1>&1?&1@&1A&1B&1C&1D&1E&1M&1N&1O&1P&1Q&1R&1Z&1d&1e&1f&1n&1o&1p&\
      1q&1r&1s&1t&1|&1}&2)&2*&2+&2,&2-&2.&2/&20&21&2;&2<&2=&2E&2F&2G&2S&2T&2U&2V&2W&2X&2Y&2Z&2[&2!&2]&2^\
      &2_&2`&2h&2i&2j&2k&2l&2m&2n&2o&2p&2q&2r&2s&2t&2u&2v&2w&2x&2y&2z&2{&2|&3(&3)&3*&3+&3,&3-&3.&3/&30&3\
      <&3=&3L&3M&3N&3O&3P&3X&3Y&3a&3b&3l&3m&3n&3o&3p&3q&3r&3|&3}&4)&4*&4+&4,&4-&4.&4/&40&41&49&4:&4;&4<&\
      4D&4E&4F&4N&4O&4W&4X&4Y&4Z&4m&5$&5,&5-&55&56&5>&5M&5N&5O&5P&5Q&5R&5S&5_&5`&5a&5b&5c&5d&5e&5f&5g&5h\
      &5p&5q&5r&5s&5t&5|&5}&5~&6*&6+&6,&6-&6.&6/&60&61&62&63&6=&6E&6F&6G&6H&6I&6J&6K&6L&6M&6N&6O&6P&6Q&6\
      R&6S&6[&6!&6]&6^&6h&6i&6q&6r&6s&6t&6u&6v&6w&7'&7(&7)&7*&7+&73&74&7<&7=&7>&7?&7@&7A&7B&7C&7D&7E&7F&\
      7G&7H&7I&7J&7K&7L&7M&7N&7O&7P&7Q&7R&7S&7T&7!&7]&7^&7_&7`&7a&7b&7j&7k&7s&7t&7u&7v&7w&8%&8&&80&81&82\
      &83&8I&8J&8K&8L&8M&8N&8O&8P&8Q&8R&8S&8T&8U&8V&8W&8X&8Y&8Z&8[&8!&8]&8p&8q&8r&8s&8t&8u&8}&8~&9#&9$&9\
      %&9&&9'&9(&9)&9*&92&93&94&95&96&97&98&99&9:&9;&9C&9D&9E&9Z&9[&9c&9d&9e&9f&9g&9h&9i&9j&9t&9u&9v&:&&\
      :.&:/&:0&:1&:2&:3&:4&:5&:6&:>&:?&:@&:A&:B&:C&:D&:E&:F&:G&:H&:I&:Q&:R&:S&:T&:!&:]&:^&:_&:k&:l&:m&:n\
      &:o&:p&:q&:y&:z&;*&;+&;,&;8&;9&;:&;;&;<&;=&;>&;?&;@&;A&;K&;L&;T&;!&;]&;^&;_&;`&;a&;b&;c&;d&;e&;o&;\
      p&;q&;r&;z&<-&<.&</&<0&<1&<2&<<&<=&<>&<?&<@&<A&<B&<C&<D&<E&<F&<G&<H&<I&<Q&<R&<S&<T&<U&<f&<g&<h&<i&\
      <j&<t&<u&<v&<w&<x&<y&<z&<{&<|&<}&<~&=#&=$&=%&=&&='&=/&=0&=1&=2&=3&=4&=5&=6&=>&=?&=G&=H&=I&=J&=K&=L\
      &=M&=!&=d&=e&=m&=n&=o&=p&=q&>$&>%&>&&>2&>3&>4&><&>=&>>&>?&>@&>A&>K&>L&>V&>W&>X&>Y&>Z&>[&>g&>h&>i&>\
      j&>k&>l&>m&>u&?#&?$&?%&?&&?'&?/&?0&?1&?;&?<&?M&?N&?O&?P&?Q&?R&?S&?T&?U&?V&?`&?a&?b&?l&?m&?n&?o&?p&\
      ?q&?r&?s&?{&?|&@1&@2&@3&@=&@>&@?&@I&@J&@K&@L&@M&@N&@O&@W&@X&@Y&@Z&@[&@!&@]&@^&@_&@`&@a&@b&@c&@d&@e\
      &@f&@g&@h&@i&@j&@k&@w&@x&A/&A7&A8&A9&A:&AD&AE&AF&AN&AO&AP&AQ&AR&AZ&A[&A!&A]&A^&A_&Ag&Ah&Ai&Aj&Ak&A\
      l&Am&An&Ao&Ap&Ax&Ay&B'&B(&B)&B*&B+&B,&B4&B5&B6&BB&BL&BV&BW&BX&BY&BZ&B[&B!&B]&B^&B_&B`&Ba&Bb&Bc&Bd&\
      Be&Bf&Bg&Bh&Bi&Bj&Bk&Bl&B{&B|&B}&B~&C#&C$&C%&C/&C0&C1&C2&C:&C;&C<&CH&CI&CJ&CK&CL&CM&CN&CO&CP&CQ&C[\
      &Cc&Cd&Ce&Cf&Cg&Ch&Ci&Cq&Cr&Cs&Ct&Cu&Cv&Cw&Cx&Cy&Cz&C{&C|&C}&C~&D#&D$&D%&D-&D.&D/&D0&D1&D2&D:&D;&D\
      <&DH&DI&DQ&DY&Da&Di&Dj&Dk&Dl&Dm&Dn&Do&Dp&Dq&Dr&Dz&D{&D|&D}&D~&E#&E$&E%&E&&E'&E(&E)&E1&E2&E3&E4&E5&\
      E6&E7&E8&E9&E:&E;&E<&E=&E>&EX&EY&EZ&E[&E!&Ef&Eg&Eh&Et&E|&E}&F)&F*&F+&F5&F6&F7&F8&F9&F:&F;&F<&FD&FE\
      &FF&FG&FH&FI&FJ&FK&FL&FM&FN&FO&FP&FQ&FR&FS&FT&FU&FV&FW&FX&FY&Fc&Fd&Fe&Ff&Fg&Fh&Fi&Fj&Fk&Fs&F{&F|&F\
      }&F~&G#&G$&G%&G&&G.&G/&G0&G1&G2&G3&G4&G<&G=&G>&G?&G@&GA&GB&GC&GD&GE&GM&GN&GO&GP&GQ&G]&G^&Gf&Gg&Gh&\
      Gi&Gj&Gk&Gl&Gm&Gn&Go&Gp&Gq&Gy&Gz&G{&G|&G}&G~&H*&H+&H5&H=&H>&H?&H@&HA&HI&HJ&HK&HW&H_&H`&Ha&Hb&Hj&Hk\
      &Hl&Hm&Hn&Ho&Hw&I%&I&&I'&I(&I)&I*&I2&I3&I4&I5&I6&I7&I?&I@&IA&IB&IC&ID&IE&IF&IG&IH&II&IJ&IK&IL&IM&I\
      N&IO&IP&I!&I]&I^&I_&Ik&Il&Im&In&Io&Ip&Ix&Iy&Iz&I{&J)&J*&J+&J,&J-&J.&J:&JB&JC&JD&JL&JM&JN&JO&JP&JQ&\
      JR&Ja&Jb&Jc&Jk&Jl&Jm&Jn&Jz&K&&K0&K1&K9&K:&K;&K<&K=&KE&KF&KG&KH&KI&KJ&KR&KZ&Kd&Ke&Kf&Kg&Kh&Ki&Kj&Kk\
      &Ku&Kv&Kw&L%&L&&L2&L3&L4&L5&L?&LI&LJ&LK&LL&LM&LN&LV&LW&LX&Lb&Lc&Ld&Le&Lf&Ly&Lz&L{&M0&M1&M2&M3&M4&M\
      5&M6&MK&ML&MV&MW&Mh&Mi&Mj&Mk&Ml&Mm&Mn&Mo&Mp&Mx&My&Mz&M{&N0&N1&N9&N:&N;&NC&ND&NL&NT&N!&N]&Ne&Nf&Ng&\
      Nh&Nr&Ns&Nt&Nu&Nv&Nw&Nx&Ny&O%&O&&O'&O(&O)&O1&O2&O3&O4&O5&O?&O@&OA&OB&OC&OD&OL&OM&ON&OO&OP&OQ&OR&OZ\
      &O[&O!&O]&O^&Of&Og&Oh&Op&Oq&Or&Os&Ot&Ou&O}&P6&P7&P8&P9&P:&P;&P<&P=&P>&P?&P@&PA&PK&PS&PT&PU&PV&Pe&P\
      f&Pg&Ph&Pi&Pq&Pr&Pz&Q-&Q5&Q6&Q7&Q8&Q9&Q:&Q;&Q<&Q=&Q>&Q?&Q@&QA&QB&QC&QD&QL&QM&QN&QO&QP&QQ&Q[&Qc&Qd&\
      Qe&Qf&Qr&Qs&Q{&R4&R5&R6&R7&R8&R9&R:&RD&RE&RF&RG&RH&RI&RJ&RK&RL&RM&RN&RO&RP&RQ&RR&RS&RT&RU&RV&RW&RX\
      &RY&RZ&R[&R!&R]&R^&R_&Rg&Rh&Ri&Rj&Rr&Rs&Rt&R|&R}&R~&S*&S2&S3&S;&S<&SD&SE&SF&SG&SH&SP&SQ&SR&SS&S[&S\
      !&S]&S^&S_&S`&Sa&Sb&Sc&Sd&Se&Sf&Sg&Sh&Si&Sj&Sk&Sl&Sm&Sn&Sv&Sw&T%&T-&T.&T8&T9&T:&T;&T<&TD&TE&TO&TP&\
      TQ&TR&TS&TT&TU&Ta&Ti&Tj&Tk&Tl&Tv&Tw&Tx&Ty&Tz&T{&T|&T}&T~&U#&U$&U%&U&&U'&U(&U)&U*&U2&U3&U4&U5&U6&U7\
      &U8&U9&U:&U;&U<&U=&UE&UF&UG&UH&UP&UQ&UR&US&UT&UU&UV&U^&U_&Ui&Uj&Uk&Ul&Um&Un&Uo&Up&Uq&Ur&Us&Ut&Uu&U\
      v&Uw&V#&V$&V%&V&&V'&V1&V2&V3&V4&V5&V6&V7&V8&V@&VA&VB&VC&VD&VE&VF&VG&VH&VI&VJ&VK&VL&V]&Ve&Vf&Vg&Vh&\
      Vp&Vq&Vr&W%&W&&W'&W(&W)&W*&W+&W,&W-&W.&W/&W0&W1&W2&W3&W4&W5&W6&W7&W8&W@&WA&WB&WC&WD&WE&WF&WP&WX&WY\
      &Wa&Wb&Wc&Wk&W~&X#&X$&X%&X&&X'&X(&X)&X*&X+&X7&X8&X9&X:&X;&X<&XD&XE&XF&XG&XH&XI&XJ&XK&XL&XM&XN&XO&X\
      P&XQ&XR&XZ&X[&X!&Xf&Xg&Xh&Xi&Xj&Xr&Xs&Xt&Xu&Xv&Xw&Xx&Xy&Xz&X{&X|&X}&X~&Y#&Y+&Y:&Y;&Y<&Y=&Y>&Y?&Y@&\
      YJ&YK&YL&YM&YN&YO&YP&YX&YY&Yc&Yd&Ye&Yf&Yg&Yh&Yi&Yj&Yk&Yl&Ym&Yn&Yo&Yp&Yq&Yr&Ys&Yt&Yu&Z#&Z$&Z%&Z6&Z7\
      &ZF&ZG&ZQ&ZR&ZS&ZT&Z^&Z_&Z`&Za&Zb&Zc&Zd&Ze&Zo&Zp&Zz&Z{&Z|&Z}&[)&[*&[+&[,&[-&[>&[?&[@&[L&[M&[N&[O&[\
      P&[Q&[R&[S&[T&[!&[]&[^&[_&[`&[a&[b&[c&[d&[e&[f&[g&[h&[p&[q&[r&[s&[}&[~&!#&!+&!3&!4&!5&!6&!7&!8&!9&\
      !:&!;&!C&!D&!E&!F&!N&!O&!W&!X&!Y&!Z&![&!!&!d&!l&!m&!n&!o&!p&!q&!r&!s&!t&!u&],&]-&].&]/&]0&]1&]=&]>\
      &]?&]@&]A&]B&]C&]K&]L&]M&]U&]V&]^&]h&]i&]j&]k&]l&]m&]n&]o&]{&]|&^(&^)&^*&^+&^,&^-&^5&^6&^7&^8&^9&^\
      :&^D&^E&^F&^P&^X&^Y&^c&^d&^l&^m&^n&^o&^p&^q&^r&^s&^t&^u&^v&^w&^x&_$&_%&_&&_'&_(&_)&_*&_2&_:&_;&_<&\
      _=&_>&_?&_@&_A&_B&_C&_D&_E&_F&_G&_H&_P&_Q&_R&_S&_T&_U&_V&_W&_X&_Y&_Z&_b&_c&_d&_l&_m&_|&_}&_~&`,&`-\
      &`.&`/&`7&`8&`9&`:&`;&`E&`F&`G&`H&`I&`S&`d&`e&`f&`g&`h&`i&`q&`r&`s&`t&`~&a.&a/&a7&a8&a9&aC&aD&aU&a\
      _&a`&aa&ab&an&ao&ap&aq&ar&as&at&au&av&aw&ax&ay&az&b&&b'&b(&b)&b1&b2&b:&b;&b<&b=&b>&b?&b@&bA&bB&bC&\
      bD&bE&bF&bG&bH&bI&bJ&bK&bS&bT&bU&bV&bW&b_&b`&ba&bv&bw&bx&by&bz&b{&b|&b}&b~&c#&c$&c%&c&&c'&c(&c)&c*\
      &c+&c3&c4&c5&c6&c7&c8&c9&c:&c;&c<&c=&c>&c?&c@&cA&cB&cC&cK&cS&cT&c^&cf&cp&cq&cy&d%&d&&d'&d(&d)&d1&d\
      2&d:&dB&dC&dD&dN&dO&dP&dQ&dR&dZ&d[&dc&dd&dn&do&dp&dq&d{&d|&e(&e)&e*&e+&e,&e-&e9&e:&eB&eJ&eK&eL&eM&\
      eN&eO&eP&eQ&eR&eS&eT&eU&eV&eW&eX&eY&ea&eb&ec&ed&es&et&e|&e}&e~&f#&f$&f%&f&&f'&f/&f0&f1&f2&f3&f4&f>\
      &f?&f@&fJ&fK&fL&fM&fU&f]&f^&f_&fi&fj&fk&fl&fm&fn&fx&fy&g)&g*&g+&g,&g-&g.&g/&g0&g:&g;&gC&gD&gE&gV&g\
      ^&gj&gk&gz&g{&h'&h(&h)&h1&h2&h3&h4&h5&h6&h7&h8&h9&h:&h;&h<&h=&h>&h?&h@&hA&hB&hC&hD&hE&hF&hG&hH&hP&\
      hQ&hR&hS&h[&h!&h]&h^&h_&h`&ha&hb&hc&hd&he&hf&hn&ho&hp&hq&hr&hs&ht&hu&hv&hw&hx&hy&i%&i&&i'&i(&i)&i*\
      &i+&i,&i-&i5&i6&i@&iA&iI&iJ&iK&iL&iM&iU&iV&iW&iX&iY&iZ&i[&ic&id&ie&io&ip&iq&ir&is&it&iu&iv&iw&j#&j\
      $&j%&j&&j.&j/&j0&j8&j9&j:&jF&jG&jH&jI&jQ&jY&jZ&jd&je&jf&jp&jq&jr&js&jt&ju&k%&k-&k.&k/&k0&k1&k2&k3&\
      k4&k5&k6&k@&kL&kM&kN&kO&kP&kQ&kR&kS&kT&kU&k]&k^&k_&k`&ka&kb&kj&kk&kl&km&ku&kv&kw&kx&ky&l'&l(&l0&l?\
      &l@&lA&lP&lQ&lR&lS&l[&l!&l]&l^&lf&lg&lh&li&lj&lk&ll&lm&ln&lo&lp&lq&lr&ls&lt&lu&lv&l~&m*&m+&m,&m-&m\
      .&m/&m0&m1&m9&m:&m;&m<&m=&m>&m?&mG&mH&mP&mc&md&me&mm&mn&mo&mp&mq&mr&m|&m}&n4&n5&n6&n>&n?&n@&nA&nK&\
      nL&nM&nN&nO&nP&nQ&nR&nZ&n[&n!&n]&n^&nh&ni&nj&nk&nl&nm&nn&no&nw&o#&o$&o%&o&&o'&o1&o2&o3&o4&oG&oH&oP\
      &oQ&oY&oZ&ob&oc&oo&op&oq&or&os&ot&ou&o}&o~&p#&p$&p%&p&&p'&p3&p;&p<&p=&p>&p?&p@&pJ&pK&pL&pT&pU&pV&p\
      W&p_&pg&ph&pi&pq&pr&ps&pt&pu&pv&pw&px&py&pz&p{&p|&q(&q)&q*&q+&q,&q6&q7&qA&qB&qC&qD&qE&qF&qG&qH&qI&\
      qJ&qK&qL&qM&qN&qO&qP&qQ&qR&qS&q_&q`&qh&qi&qj&qk&qs&qt&qu&qv&qw&r*&r2&r3&rB&rC&rD&rE&rF&rG&rH&rI&rJ\
      &rK&rL&rM&r^&r_&r`&ra&ri&rj&rk&r~&s,&s-&s.&s/&s0&s1&s2&s3&s=&s>&s?&s@&sA&sI&sJ&sK&sL&sM&sN&sO&sP&s\
      Q&sR&sS&s_&sg&sh&sp&sq&sr&ss&st&su&sv&s~&t#&t$&t%&t&&t.&t/&t7&t8&t9&t:&t;&t<&t=&t>&t?&t@&tJ&tK&tL&\
      tM&tN&tO&tP&tQ&tR&tS&tT&tU&tV&t^&t_&tg&th&ti&tj&tk&tl&tm&tn&to&tp&tq&ty&tz&t{&t|&t}&t~&u#&u$&u%&u-\
      &u5&u6&uB&uC&uD&uE&uQ&uY&uZ&u[&u!&u]&ug&uh&ui&uj&uk&us&ut&uu&v%&v&&v'&v(&v0&v1&v2&v3&v4&v5&v6&v7&v\
      A&vK&vS&vT&vU&vh&vi&vj&vr&vs&vt&vu&vv&vw&vx&w&&w'&w/&w0&w8&w9&w:&w;&wE&wO&wP&wQ&wY&wZ&w[&w!&w]&w^&\
      w_&w`&wa&wb&wc&wv&ww&wx&wy&wz&w{&w|&w}&x)&x5&x6&x>&x?&xG&xH&xI&xJ&xK&xL&xM&xN&xO&xP&xQ&xR&xS&xT&xU\
      &xV&xW&xX&xY&xZ&x[&x!&xd&xe&xf&xp&xq&xr&xz&x{&y'&y(&y)&y*&y+&y,&y6&y7&yJ&yK&yS&yT&y!&y]&y^&y_&y`&y\
      h&yi&yj&yr&ys&yt&y|&y}&z)&z*&z2&z3&z4&z>&z?&z@&zH&zI&zJ&zR&zS&zT&zU&zV&zW&zX&zY&zZ&z[&ze&zq&zr&zs&\
      zt&zu&zv&zw&zx&zy&zz&{(&{)&{*&{6&{7&{8&{@&{A&{B&{C&{O&{P&{Q&{R&{S&{T&{U&{V&{^&{f&{g&{h&{i&{x&{y&{z\
      &|(&|)&|1&|9&|:&|;&|<&|M&|!&|]&|^&|_&|`&|a&|b&|c&|d&|e&|f&|g&|h&|i&|j&|r&|s&|t&|u&|v&|~&}#&}$&}%&}\
      &&}'&}(&})&}*&}4&}<&}=&}>&}?&}@&}A&}B&}C&}D&}E&}M&}N&}O&}P&}Q&}R&}S&}]&}^&}_&}`&}a&}b&}c&}d&}e&}m&\
      }n&}o&}p&}q&}y&}z&~&&~2&~3&~F&~G&~H&~I&~J&~K&~L&~M&~N&~O&~P&~Q&~R&~S&~T&~U&~V&~^&~f&~g&~o&~p&~x&~y\
      '#)'#*'#2'#3'#4'#5'#6'#7'#8'#9'#N'#O'#W'#_'#i'#j'#k'#l'#m'#n'#o'#y'#z'$&'$5'$6'$7'$?'$@'$H'$I'$S'$\
      T'$U'$V'$W'$X'$Y'$Z'$['$!'$]'$^'$_'$`'$a'$m'$y'$z'${'$|'$}'$~'%#'%$'%%'%&'%''%('%)'%*'%+'%,'%-'%7'\
      %8'%9'%:'%;'%<'%='%>'%?'%@'%A'%B'%C'%D'%E'%F'%G'%O'%P'%X'%Y'%Z'%['%e'%f'%g'%h'%i'%j'%k'%l'%t'%u'%v\
      '%~'&#'&6'&>'&?'&@'&A'&B'&C'&D'&P'&Q'&R'&S'&['&!'&]'&^'&_'&`'&a'&m'&n'&x'&y'&z'&{'')''*''+''7''8''\
      9'':'';''C''D''E''F''G''H''I''S''T''U''_''`''a''b''c''d''l''m''u''v''w'(#'(/'(9'(:'(;'(<'(='(>'(F'\
      (G'(H'(P'(Q'(R'(S'(T'(U'(V'(W'(X'(Y'(a'(i'(s'(t'(u'(v'(w'(x'(y'(z'({'(|'(}'(~')#')$')%')&')'')/')0\
      ')1');')E')F')G')H')I')S')_')`')a')b')j')k')l')m')u')}')~'**'*+'*5'*6'*7'*8'*9'*:'*;'*<'*K'*L'*]'*\
      ^'*f'*g'*h'*i'*j'*r'*s'*t'*~'+#'+$'+%'+&'+0'+1'+2'+3'+4'+5'+6'+7'+8'+@'+O'+P'+X'+`'+a'+b'+c'+k'+l'\
      +}'+~',1',9',:',B',C',D',N',O',P',Q',R',S',[',c',d',e',f',p',q',r',z'-&'-''-('-)'-*'-+'-,'--'-.'-/\
      '-0'-1'-2'-3'-4'-5'-6'-7'-8'-9'-:'-;'-<'-='->'-?'-@'-L'-T'-U'-V'-^'-_'-`'-a'-b'-q'-r'-s'-t'-~'.#'.\
      $'.%'.-'..'./'.0'.8'.9'.:'.;'.<'.D'.E'.M'.N'.O'.P'.Q'.Y'.e'.q'.r'.z'.{'.|'.}'.~'/#'/$'/%'/&'/''/('\
      /)'/1'/2'/3'/?'/@'/A'/K'/L'/M'/N'/O'/P'/X'/b'/c'/d'/e'/f'/g'/h'/i'/q'/r'/s'/t'/u'/v'/w'/x'/y'/z'0(\
      '0)'0*'02'03'04'05'0D'0E'0X'0`'0a'0b'0c'0d'0e'0m'0n'0o'0p'0q'0r'0s'0}'0~'1#'12'13'14'15'16'17'18'1\
      9'1:'1;'1C'1D'1E'1F'1G'1H'1T'1U'1V'1^'1_'1`'1a'1b'1l'1m'1n'1o'1p'1q'1r'1s'1t'1u'1v'1w'1x'1y'1z'2&'\
      2''2/'20'2:'2B'2C'2T'2!'2]'2^'2_'2g'2h'2p'2q'2r'2s'2t'2u'2v'2w'2x'2y'2z'2{'2|'2}'2~'3#'3$'3.'3/'30\
      '31'32'3C'3D'3L'3M'3N'3O'3W'3X'3Y'3Z'3['3c'3d'3l'3m'3n'3o'3p'3q'3r'3|'3}'3~'4*'42'43'44'45'46'47'4\
      8'49'4:'4;'4<'4='4>'4F'4G'4H'4I'4J'4K'4!'4]'4^'4_'4`'4h'4i'4j'4k'4l'4m'4u'4v'4w'4x'5$'5%'5&'5''5('\
      5)'5*'5='5E'5F'5N'5O'5P'5!'5]'5^'5_'5`'5l'5m'5u'5v'5w'5x'6$'6%'6&'6.'6/'67'68'6B'6C'6D'6N'6X'6Y'6a\
      '6i'6j'6k'6l'6t'7$'7%'7&'7''7('7)'7*'7+'77'78'79'7:'7;'7<'7='7E'7F'7G'7H'7I'7J'7K'7L'7M'7N'7O'7P'7\
      Q'7R'7S'7['7!'7]'7^'7_'7i'7j'7r'7s'7t'7u'7v'7~'8#'8$'8%'8&'82'83'84'8<'8='8G'8H'8I'8Q'8R'8S'8T'8^'\
      8_'8`'8a'8b'8l'8m'8n'8v'8w'9''9('9)'9*'9+'9,'9-'95'96'97'98'9@'9A'9B'9C'9D'9E'9F'9G'9H'9I'9J'9`'9a\
      '9i'9j'9k'9l'9m'9n'9o'9w':%':&':.':/':0':1':2':3':4':<':K':L':M':N':O':P':Q':Y':Z':[':!':]':^':_':\
      `':a':i':j':k':l':m':u':v':w':x':y':z':{':|':}';0';1';2';>';?';@';A';B';C';D';E';O';P';Q';Y';Z';b'\
      ;c';d';e';v';w';x';y'<%'<&'<0'<8'<B'<L'<M'<N'<O'<P'<Q'<R'<S'<T'<U'<V'<W'<X'<Y'<Z'<['<!'<]'<^'<_'<`\
      '<a'<b'<l'<m'<n'<o'<p'=''=('=)'=*'=;'=<'=H'=I'=J'=K'=L'=V'=W'=X'=Y'=Z'=['=!'=]'=^'=_'=`'=a'=b'=c'=\
      k'=s'=t'>)'>*'>+'>,'>-'>5'>6'>>'>?'>@'>A'>B'>C'>D'>E'>M'>U'>V'>W'>X'>Y'>Z'>['>!'>d'>n'>v'>w'>x'>y'\
      >z'>{'>|'?*'?+'?,'?6'?7'??'?@'?A'?B'?C'?D'?E'?F'?G'?H'?I'?J'?K'?L'?M'?N'?O'?P'?Q'?R'?S'?T'?U'?V'?W\
      '?X'?Y'?Z'?['?!'?d'?e'?f'?g'?h'?i'?s'?{'?|'?}'?~'@#'@4'@5'@6'@7'@8'@9'@:'@;'@<'@='@>'@?'@@'@A'@I'@\
      J'@K'@S'@T'@!'@]'@^'@f'@n'@o'@p'@q'@r'@s'@t'@u'@}'@~'A#'A$'A,'A-'A.'A/'A0'A1'A9'A:'A;'A<'AD'AE'AF'\
      AG'AH'AP'AQ'AR'AS'AT'AU'AV'AW'AX'AY'AZ'A['A!'Af'Ag'Ah'Ai'Aj'Ak'Al'Am'Ay'Az'A{'A|'A}'A~'B,'B-'B.'B/\
      'B0'B1'B2'B3'B4'B5'B?'B@'BA'BB'BC'BD'BE'BM'BN'BO'BY'BZ'B['Be'Bf'Bg'Bh'Br'B|'B}'B~'C*'C+'C,'C-'C.'C\
      /'C>'C?'C@'CA'CI'CJ'CR'Ca'Cb'Cc'Cd'Ce'Cf'Cg'Ch'Ci'Cj'Cv'Cw'Cx'Cy'D%'D&'D''D3'D4'D5'D6'D7'D8'DB'DC'\
      DD'DE'DF'DG'DH'DW'Da'Db'Dc'Dd'De'Dm'Dn'Do'Dp'Dq'Dr'Ds'Dt'Du'Dv'Dw'E''E8'E9'E:'E;'EE'EF'EP'EX'EY'En\
      'Eo'Ep'Eq'Er'Es'Et'Eu'Ev'Ew'F#'F$'F%'F&'F''F1'F2'F3'F='F>'FH'FI'FJ'FK'FL'FM'FN'FO'FP'FQ'FR'FS'FT'F\
      U'FV'Fb'Fc'Fd'Fw'Fx'Fy'Fz'F{'F|'F}'F~'G#'G$'G%'G&'G''G('G0'G8'G9'G:'G;'G<'G='G>'G?'G@'GJ'GK'GL'GM'\
      GN'GO'GP'GQ'GR'GS'GT'GU'G]'G^'G_'G`'Ga'Gb'Gl'Gm'Gn'Go'Gp'Gq'Gr'Gs'Gt'Gu'Gv'Gw'Gx'Gy'Gz'G{'G|'G}'G~\
      'H*'H+'H,'H-'H.'H/'H0'H:'H;'H<'H='H>'H?'H@'HA'HB'HC'HK'HL'HM'HN'HV'HW'Ha'Hb'Hc'Hd'He'Hf'Hg'Hh'Hi'H\
      j'Hk'Hl'Hm'Hn'Ho'Hp'Hq'Hr'Hs'I('I)'I1'I9'I:'I;'I<'I='I>'I?'I@'IA'IB'IC'ID'IE'IF'IP'IQ'IR'IS'IT'IU'\
      IV'IW'IX'IY'IZ'Id'Ie'If'Ig'Io'Ip'Iq'Ir'Is'It'J$'J,'J4'J5'J6'J7'J8'J9'J:'JB'JC'JD'JL'JM'JN'JO'JP'JQ\
      'JY'Ja'Jb'Jc'Jd'Je'Jf'Jn'Jo'Jp'Jq'Jr'J~'K#'K$'K%'K&'K.'K/'K0'K1'K2'K3'K;'K<'K='K>'K?'K@'KA'KB'KC'K\
      D'KE'KF'KW'KX'KY'KZ'K['K!'K]'K^'K_'K`'Kh'Ki'Kq'Kr'Ks'K}'K~'L#'L$'L%'L&'L''L/'L0'L8'L9'LA'LB'LC'LD'\
      LE'LM'LN'L_'L`'La'Lk'Ll'Lm'Ln'Lo'Lp'Lq'Lr'Lz'L{'L|'L}'L~'M3'M;'MG'MH'MI'MJ'MK'ML'MM'MN'MO'MP'MQ'MY\
      'MZ'M['M!'M]'M^'M_'M`'Ma'Mb'Mc'Md'Me'Mf'Mg'Mh'Mi'Mj'Mk'Ms'Mt'M~'N*'N+'N5'N='N>'NF'NG'NH'NI'NQ'NR'N\
      S'NT'N!'N]'N^'N_'N`'Na'Nb'Nj'Nt'Nu'Nv'Nw'Nx'O&'O''O('O0'O1'O2'O3'O4'O5'O6'O7'O8'O9'O:'O;'O<'O='O>'\
      O?'O@'OH'OI'OQ'OR'OS'OT'OU'OV'O`'Oa'Ob'Oc'Ok'Ol'Ox'P$'P0'P1'P2'P3'P4'P5'P6'P@'PJ'PK'PU'PV'PW'PX'PY\
      'PZ'Pm'Pn'Po'Pp'Pq'Pr'Ps'Pt'Q$'Q%'Q&'Q''Q('Q)'Q1'Q2'Q3'Q4'Q5'Q6'Q>'Q?'Q@'QA'QB'QJ'QK'QL'QM'QN'QO'Q\
      P'QQ'QR'QS'QT'QU'Qh'Qi'Qj'Qk'Ql'Qm'Qn'Qo'Qp'Qq'Qr'Qz'Q{'Q|'Q}'Q~'R#'R$'R,'R-'R5'R6'R7'R8'RI'RQ'RR'\
      RS'RT'RU'RV'RW'RX'RY'RZ'R['R!'Rd'Re'Rf'Rg'Rh'Ri'Rj'Rk'Rl'Rt'S''S('S)'S*'S+'S,'S4'S5'S6'S7'S?'S@'SA\
      'SB'SC'SK'SL'SM'SN'SO'SP'SQ'S]'S^'S_'S`'Sa'Sb'Sc'Sk'Sl'Sm'Sn'So'Sp'T''T('T0'T1'T2'T3'T4'T5'T6'T7'T\
      8'T9'T:'T;'T<'T='T>'TH'TI'TJ'T]'T^'T_'T`'Th'Ti'Tj'Tk'Tl'Tm'Tn'Tv'Tw'U%'U&'U''U/'U0'U1'U2'U3'U4'U>'\
      U?'U@'UA'UB'UC'UD'UE'UF'UG'UH'UI'US'UT'UU'Ua'Ub'Uc'Ud'Ue'Uf'Uw'Ux'Uy'V''V('V)'V*'V+'V,'V4'V5'V6'V7\
      'V8'V@'VH'VI'VJ'VR'V^'V_'V`'Va'Vb'Vc'Vd'Ve'Vo'Vw'W''W('W)'W*'W2'W3'W?'W@'WA'WB'WC'WD'WN'WO'WP'WQ'W\
      R'WS'WT'W!'Wd'We'Wm'Wn'Wo'Wp'Wx'Wy'Wz'W{'W|'W}'W~'X#'X$'X%'X-'X.'X6'X7'XH'XP'XX'XY'XZ'X['X!'X]'X^'\
      X_'X`'Xa'Xk'Xl'Xm'Xn'Xo'Xp'Xq'Xy'Xz'X{'X|'X}'Y-'Y.'Y/'Y9'Y:'Y;'Y<'Y='Y>'Y?'Y@'YA'YI'YJ'YK'YL'YM'YN\
      'YO'YP'YQ'YR'YS'YT'YU'YV'YW'YX'Yd'Ye'Yo'Yp'Yq'Yr'Ys'Yt'Yu'Z%'Z&'Z.'Z6'Z7'Z8'Z9'ZA'ZB'ZC'ZD'ZE'ZF'Z\
      N'ZO'ZP'ZQ'ZR'ZS'Z['Z!'Zd'Ze'Zf'Zg'Zh'Zp'Zq'Zy'Zz'Z{'Z|'Z}'[)'[*'[+'[3'[4'[5'[='[>'[?'[@'[A'[B'[C'\
      [D'[E'[F'[G'[H'[I'[J'[K'[L'[M'[N'[O'[W'[X'[Y'[Z'[['[!'[f'[g'[h'[i'[j'[k'[u'[}'[~'!#'!/'!0'!8'!@'!A\
      '!B'!L'!M'!N'!O'!P'!Q'!]'!^'!_'!`'!a'!b'!c'!d'!e'!f'!g'!h'!p'!x'!y'!z'!{'!|'!}'!~']#']$']%']&']'']\
      ('];']<']=']>']?']@']A']B']C']D']E']M']Y']Z'][']!']]']e']f']g']h']i']j']y']z']{'^''^('^)'^*'^+'^,'\
      ^-'^.'^/'^9'^:'^;'^E'^T'^U'^]'^^'^_'^`'^a'^b'^c'^d'^e'^f'^n'^o'^p'^q'^y'^z'_&'_.'_6'_7'_8'_9'_:'_;\
      '_C'_D'_E'_O'_P'_Q'_R'_S'_T'_U'_]'_^'__'_`'_l'_v'_w'_x'`$'`%'`&'`''`('`)'`3'`4'`5'`6'`7'`?'`@'`A'`\
      B'`C'`D'`L'`X'``'`a'`b'`c'`m'`n'`x'a$'a%'a&'a''a('a)'a1'a2'a3'a4'a>'a?'aI'aJ'aR'aS'aT'aU'aa'ab'ac'\
      ak'al'am'a|'b('b)'b*'b2'b3'b4'b5'b='b>'b?'b@'bH'bI'bQ'bR'bS'bT'bU'bV'bW'bX'bY'bc'bd'be'bf'bg'bh'bi\
      'bj'bk'bl'bm'bn'bo'by'bz'b{'b|'b}'c)'c*'c+'c,'c4'c5'c6'c7'c8'c9'c:'cD'cE'cF'cG'cH'cR'cS'c['c!'c]'c\
      ^'cf'cg'ch'ci'cj'ct'cu'cv'cw'cx'cy'cz'c{'d.'dC'dD'dE'dF'dG'dH'dI'dJ'dK'dU'dV'dW'dX'dY'da'db'dc'dd'\
      de'df'dg'dh'dp'dq'dr'ds'dt'du'dv'dw'dx'dy'e%'e&'e''e('e0'e1'e;'eC'eD'eN'eO'eP'eQ'eR'eS'eT'eU'eV'eW\
      'eX'eY'eZ'e['e!'ed'ee'ef'eg'eh'ei'ej'ek'el'em'en'ev'e~'f#'f+'f,'f-'f.'f6'f7'f8'f9'f:'fB'fC'fD'fN'f\
      O'fP'fQ'fR'fS'fT'fU'fV'fW'fX'fY'fZ'f['fc'fd'fe'ff'fg'fo'fp'fq'fy'fz'f{'f|'f}'f~'g#'g$'g%'g&'g''g('\
      g0'g1'g9'g:'g;'g<'g='g>'g?'gG'gH'gI'gS'g['ge'gf'gg'gh'gi'gj'gk'gl'gm'gn'go'gp'gq'gr'gs'g}'g~'h*'h+\
      'h,'h-'h.'h/'h7'h8'h9'h:'hD'hU'hV'hW'hX'h`'ha'hb'hc'hd'he'hf'hg'hh'hp'hq'hr'hs'ht'hu'h}'h~'i5'i6'i\
      7'i?'i@'iA'iB'iC'iD'iE'iF'iG'iH'iI'iQ'iR'iS'iT'iU'iV'iW'iX'iY'iZ'i['il'j('j)'j*'j4'j5'j='j>'j?'j@'\
      jA'jB'jC'jM'jN'jO'jP'jX'jY'jZ'j['jc'jk'jl'jm'ju'jv'jw'jx'jy'k%'k-'k.'k/'k0'k1'k9'k:'k;'k<'kD'kN'kO\
      'kP'kQ'kR'kS'kT'kU'kV'kW'kX'kY'kZ'k['k!'k]'k^'k_'k`'ka'kb'kc'kd'kl'km'kn'ko'kp'kq'kr'ks'kt'ku'k}'k\
      ~'l#'l$'l%'l&'l''l('l)'l*'l+'l,'l-'l.'l/'l0'l1'l2'l3'l;'l<'l='lE'lF'lG'lH'lI'lJ'lK'lL'lM'lU'lV'lW'\
      lX'lY'lZ'lb'lc'ld'le'lm'ln'lo'lp'lq'lr'ls'lt'm$'m%'m&'m.'m/'m0'm1'm2'm3'mB'mC'mD'mL'mT'mU'mV'm^'m_\
      'm`'ma'mb'mc'mo'mp'mq'mr'mz'n/'n0'n:'n;'n<'n='n>'n?'n@'nA'nB'nC'nK'nL'nM'nN'nO'nW'nX'nY'nZ'n['n!'n\
      ]'n^'n_'n`'na'nb'nc'no'np'o#'o$'o%'o1'o2'o3'o='o>'o?'oI'oJ'oK'oL'oM'oN'oO'oW'oX'oY'oj'ok'ol'om'on'\
      p#'p+'p,'p-'p.'p/'p0'p1'p2'p3'p4'p5'p6'p7'p8'p9'p:'p;'pE'pF'pR'pZ'pi'pj'pk'pl'pm'pn'po'pp'pq'py'pz\
      'p{'p|'p}'p~'q#'q$'q%'q&'q0'q1'q2'q3'q4'q5'q='qG'qO'qP'qQ'qR'qS'qT'qU'qV'q^'q_'q`'qa'qb'qc'qd'qe'q\
      f'qg'qh'qi'qq'qr'qs'qt'qu'r%'r&'r''r('r)'r*'r+'r,'r-'r.'r/'r;'r<'r='r>'r?'rG'rQ'rR'rS'rT'rU'rV'rW'\
      rX'rY'rZ'r['r!'r]'r^'r_'rp'r|'r}'r~'s#'s$'s0's1's2's:'s;'s<'s='s>'s?'s@'sJ'sV'sW'sX'sY'sZ's['s!'s]\
      's^'s_'s`'sa'sk'ss'st's|'t('t)'t*'t+'t,'t-'t.'t/'t0't1't2't3't4't<'t='t>'t?'t@'tA'tK'tS'tT'tU'tV't\
      W'tX't`'ta'tb'tc'tk'tl'tm'tn'to'tw'u%'u-'u.'u/'u0'u8'u9'u:'u;'u<'u='u>'u?'u@'uA'uB'uC'uD'uE'uF'uN'\
      uO'uP'uQ'uR'uS'uT'uU'uV'u^'u_'ug'uo'uy'uz'u{'u|'v('v)'v:'v;'v<'vD'vE'vF'vG'vO'vP'vQ'vY'vZ'vb'vj'vr\
      'vz'w&'w''w('w)'w*'w+'w,'w-'w.'w/'w0'w1'w2'w3'w4'w5'w6'w7'w8'w9'w:'w;'w<'w='w>'w?'w@'wA'wB'wC'wK'w\
      L'wT'wU'wV'w`'wa'wb'wj'wk'wl'wx'wy'wz'x*'x+'x3'x4'x5'x6'x7'x8'x9'xE'xF'xG'xH'xI'xJ'xK'xL'xT'xU'xV'\
      xW'xX'xY'xZ'x['x!'x]'xl'xm'xn'xv'x~'y#'y$'y,'y4'y5'y6'y7'y8'y9'yC'yD'yE'yF'yG'yH'yI'yQ'yR'yS'yT'yU\
      'yV'yW'yX'yY'ye'ym'yn'yo'yp'yq'yr'ys'yt'y|'y}'y~'z#'z$'z,'z-'z.'z/'z0'z1'z2'z3'z4'z5'z6'z7'z8'z9'z\
      :'z;'z<'z='z>'z?'z@'zA'zB'zC'zD'zE'zF'zG'zX'z`'za'zm'zu'zv'z~'{#'{$'{%'{&'{''{('{)'{1'{2'{3'{4'{5'\
      {='{>'{?'{@'{A'{B'{C'{D'{E'{M'{N'{O'{P'{Q'{R'{S'{T'{U'{]'{^'{h'{i'{j'{r'{s'{t'{u'{v'{~'|#'|$'|%'|&\
      '|.'|/'|0'|:'|;'|C'|D'|E'|F'|G'|H'|Y'|Z'|['|!'|h'|i'|j'|k'|s'|t'|u'|v'|w'|x'|y'|z'|{'||'}('})'}:'}\
      D'}E'}F'}G'}H'}I'}S'}T'}U'}V'}W'}X'}Y'}a'}b'}c'}d'}e'}f'}g'}h'}p'}q'}y'}z'}{'}|'}}'}~'~#'~$'~%'~-'\
      ~.'~8'~9'~:'~F'~G'~H'~I'~J'~K'~L'~M'~N'~O'~P'~Q'~R'~S'~T'~U'~V'~W'~X'~g'~o'~p'~q'~y'~z'~{'~|'~}'~~\
      (##(#$(#%(#&(#'(#((#)(#*(#2(#3(#4(#5(#=(#>(#?(#@(#H(#I(#J(#K(#L(#X(#Y(#Z(#[(#!(#](#^(#_(#`(#a(#b(#\
      c(#d(#e(#f(#g(#h(#p(#q(#r(#s($#($$($%($&($'($6($7($8($9($:($;($<($=($E($Q($R($S($T($U($V($W($X($Y(\
      $Z($[($!($]($^($_($g($h($t($u($v($w($x($y(%%(%&(%'(%((%)(%*(%+(%,(%4(%5(%6(%7(%8(%9(%:(%;(%<(%=(%G\
      (%H(%I(%J(%K(%S(%T(%U(%V(%W(%X(%Y(%Z(%[(%!(%](%^(%_(%g(%h(%p(%z(&&(&'(&((&)(&*(&+(&,(&8(&9(&:(&;(&\
      <(&=(&>(&?(&@(&A(&B(&C(&K(&L(&M(&W(&X(&Y(&e(&f(&p(&x('&('2('3('4('5('?('@('A('B('C('D('E('F('G('H(\
      'I('J('K('L('M('U('V('W('X('Y('Z('[('!(']('e('f('g('h('i('j('k('l('m('n('o('p('q('r('s('t('u('v('w\
      ((#((+((,((-((.((/((0((1((2((3((4((5((6((@((A((B((C((D((E((F((G((H((T((U((V((W((X((`((a((b((n((v((\
      w((x((y((z(({((|()(())()1()2()3()4()5()6()7()8()@()A()I()J()K()L()M()N()O()P()Q()R()Z()d()e()f()g(\
      )h()i()j()k()l()t()|()}()~(*#(*$(*.(*/(*7(*8(*9(*:(*;(*<(*=(*>(*?(*@(*A(*B(*C(*D(*E(*F(*G(*H(*I(*J\
      (*K(*L(*[(*!(*f(*g(*q(*r(*s(*t(*u(*v(*~(+*(+6(+7(+8(+9(+:(+;(+<(+=(+E(+F(+G(+H(+I(+J(+K(+L(+M(+U(+\
      V(+W(+_(+`(+h(+w(+x(+y(+z(+{(+|(+}(+~(,#(,$(,%(,&(,'(,((,9(,:(,F(,G(,H(,I(,J(,R(,^(,_(,`(,a(,b(,c(\
      ,d(,e(,f(,g(,h(,p(,q(,r(,s(,t(,|(,}(-)(-:(-;(-<(-=(->(-H(-P(-X(-Y(-Z(-[(-c(-o(-p(-q(-r(-s(-t(-u(-v\
      (-w(-x(-y(-z(-{(-|(-}(.)(.*(.2(.3(.4(.5(.=(.>(.?(.@(.A(.I(.J(.K(.L(.M(.N(.O(.P(.Q(.R(.Z(.[(.e(.f(.\
      g(.o(.p(/#(/$(/%(/&(/'(//(/0(/1(/2(/3(/;(/<(/=(/>(/F(/G(/H(/I(/J(/K(/S(/T(/!(/](/^(/_(/`(/a(/t(/u(\
      /v(/w(/x(0$(0%(0/(00(01(0=(0>(0?(0@(0A(0K(0L(0T(0U(0](0^(0_(0g(0s(0}(0~(1#(1$(1%(1&(1'(1((10(11(19\
      (1:(1;(1<(1=(1>(1H(1I(1S(1T(1U(1V(1W(1X(1Y(1Z(1[(1!(1d(1p(1q(1r(1z(2*(2+(2,(2-(2.(26(27(28(2@(2A(2\
      B(2Q(2R(2S(2T(2U(2V(2W(2X(2Y(2e(2m(2n(2o(2p(2q(2r(2s(2t(2|(2}(2~(3#(3$(3%(3&(3'(3((3)(3*(3+(3,(3-(\
      3.(3/(39(3:(3;(3<(3=(3G(3H(3I(3J(3K(3L(3[(3!(3](3^(3_(3`(3a(3b(3c(3d(3l(3m(3n(3o(3p(3q(3}(3~(4#(4$\
      (4.(4/(40(41(42(43(44(4<(4=(4>(4?(4@(4A(4B(4C(4D(4L(4T(4U(4V(4^(4h(4i(4j(4k(4l(4m(4u(4v(4w(4x(4y(5\
      %(5&(5'(5/(50(51(59(5A(5R(5S(5T(5U(5V(5i(5j(5k(5l(5m(5n(5o(5p(5q(5r(5s(5t(5|(5}(5~(6#(6$(6,(6-(6.(\
      6/(60(61(62(63(64(6>(6?(6@(6A(6B(6C(6K(6S(6T(6U(6V(6W(6X(6Y(6Z(6[(6!(6](6^(6_(6`(6a(6k(6s(6t(6u(6v\
      (6~(7#(7$(7%(7&(7'(7((7)(7*(7+(7,(7-(79(7:(7;(7<(7=(7>(7F(7G(7H(7I(7J(7K(7L(7X(7Y(7Z(7[(7!(7](7^(7\
      _(7`(7h(7i(7j(7k(7s(8&(8'(8((8)(8*(8+(85(86(87(88(8@(8A(8B(8C(8D(8E(8M(8N(8](8^(8j(8k(8l(8t(8u(8v(\
      8w(8x(8y(8z(8{(8|(8}(8~(9*(9+(93(94(95(9?(9@(9L(9M(9N(9O(9P(9X(9`(9a(9b(9j(9k(9l(9t(9u(9v(9w(9x(9y\
      (9z(9{(9|(:,(:-(:.(:/(:0(::(:;(:<(:=(:>(:?(:@(:A(:B(:C(:D(:E(:F(:G(:H(:I(:J(:K(:L(:V(:W(:X(:`(:l(:\
      m(:n(:o(:y(:z(:{(:|(:}(:~(;#(;-(;5(;6(;7(;8(;9(;:(;;(;<(;=(;>(;?(;@(;A(;B(;C(;D(;E(;F(;G(;H(;I(;J(\
      ;R(;S(;T(;U(;V(;W(;X(;`(;a(;i(;j(;k(;l(;m(;n(;o(;p(;x(;y(;z(;{(<)(<*(<+(<3(<4(<5(<6(<>(<?(<@(<A(<B\
      (<C(<D(<L(<M(<N(<V(<W(<X(<Y(<Z(<[(<!(<](<^(<_(<i(<j(<k(<l(<m(<n(<o(<p(<q(<r(<s(<{(<|(<}(<~(=,(=-(=\
      .(=/(=0(=1(=2(=3(=4(=5(=6(=7(=8(=D(=E(=F(=G(=H(=I(=J(=K(=L(=M(=N(=O(=W(=X(=b(=l(=m(=n(=o(=p(=z(={(\
      >'(>((>)(>*(>2(>3(>4(>5(>6(>7(>?(>G(>H(>I(>J(>K(>L(>M(>N(>O(>P(>Q(>R(>c(>d(>e(>f(>g(>h(>y(>z(>{(>|\
      (>}(>~(?#(?$(?0(?1(?2(?3(?4(?5(?6(?7(??(?@(?A(?B(?C(?K(?L(?X(?Y(?Z(?[(?!(?](?e(?m(?n(?o(?p(?q(?r(?\
      s(?t(?u(@#(@$(@%(@&(@'(@1(@2(@3(@=(@E(@F(@G(@H(@I(@J(@K(@L(@M(@N(@O(@W(@X(@`(@a(@b(@c(@d(@e(@f(@g(\
      @h(@i(@s(@t(@u(@}(@~(A#(A$(A,(A-(A.(A/(A0(A1(A2(A3(A4(A5(A6(A>(A?(A@(AA(AB(AC(AD(AE(AF(AW(AX(AY(AZ\
      (Ak(Al(Am(Au(Av(Aw(Ax(Ay(Az(B((B0(B1(B2(B3(B;(B<(B=(B>(BF(BR(BS(BT(BU(BV(BW(B_(B`(Ba(Bb(Bc(Bd(Be(B\
      f(Bg(Bo(Bp(Bq(Br(Bz(B{(B|(C*(C+(C,(C-(C.(C=(C>(C?(CG(CO(CP(CQ(CR(CS(CT(CU(CV(CW(CX(C`(Ca(Ck(Cu(C}(\
      C~(D#(D$(D%(D-(D.(D/(D0(D1(D2(D3(D4(D5(D6(D7(D8(D9(D:(D;(D<(D=(D>(DF(DN(DO(DP(Dh(Di(Dq(Dy(Dz(D{(D|\
      (D}(D~(E,(E-(E.(E/(E0(E1(E2(E3(E4(E5(E6(E7(E8(E9(EE(EF(EG(EH(EI(EJ(EK(EL(EM(EN(EO(EP(EQ(ER(ES(ET(E\
      U(EV(E^(E_(Eg(Eh(Ei(Ex(F$(F%(F&(F'(F((F0(FC(FK(FU(FV(FW(F_(F`(Fa(Fb(Fc(Fd(Fn(Fo(Fp(Fq(Fr(Fs(Ft(Fu(\
      Fv(F~(G#(G$(G%(G&(G'(G((G)(G*(G4(G<(G=(G>(G?(G@(GA(GB(GC(GD(GE(GF(GR(GS(GT(GU(GV(GW(GX(GY(GZ(G[(Gg\
      (Gh(Gi(Gj(Gr(Gs(Gt(G|(G}(G~(H#(H$(H%(H&(H'(H((H)(H1(H2(H3(H4(HG(HH(HI(HJ(HK(HL(HT(HU(HV(HW(HX(HY(H\
      Z(H[(H!(H](H^(H_(Hg(Hh(Hi(Hq(Hr(Hs(Ht(Hu(Hv(Hw(Hx(Hy(Hz(H{(H|(I((I)(I*(I+(I,(I-(I.(I/(I0(I1(I2(I3(\
      I4(IC(ID(IE(IF(IG(IH(II(IJ(IR(IS(IT(IU(IV(IW(IX(IY(IZ(I[(I!(I](I^(Ih(Ii(Iq(Ir(Iz(J&(J'(J/(J0(J1(J2\
      (J<(JD(JE(JF(JG(JH(JI(JJ(JT(JU(J](J^(Jh(Ji(Jj(Jk(Ju(Jv(Jw(Jx(Jy(Jz(J{(J|(J}(J~(K#(K$(K%(K&(K'(K/(K\
      0(K1(K2(K3(K4(K5(K6(K7(K8(K9(K:(K;(K<(K=(K>(KO(KP(KQ(K[(K!(Kd(Ke(Kf(Kg(Kh(Ki(Ks(Kt(Ku(Kv(Kw(L*(L+(\
      L,(L-(L.(L/(L7(L8(L9(L:(L;(L<(L=(LE(LF(LG(LH(LI(LJ(LK(LL(LT(LU(LV(LW(LX(Lb(Lj(Lr(L|(L}(L~(M#(M$(M%\
      (M&(M'(M:(M;(M<(M=(M>(M?(MG(MH(MI(MJ(MK(ML(MM(MN(MV(MW(M_(M`(Ma(Mb(Mc(Md(Ml(Mm(Mn(Mv(Mw(Mx(My(Mz(M\
      {(M|(M}(N+(N,(N-(N.(N/(N7(N8(N9(N:(NB(NC(ND(NL(NM(NN(NO(NP(NQ(NR(NS(NT(NU(NV(NW(NX(NY(Na(Nb(Nc(Nd(\
      Ne(Nf(Np(Nq(Nr(Ns(Nt(Nu(N}(N~(O,(O-(O.(O/(O0(O1(O2(O3(O4(O5(OD(OL(OM(ON(OO(OW(OX(OY(OZ(O[(O!(O](O^\
      (O_(O`(Oa(Or(Os(Ot(Ou(Ov(Ow(Ox(P+(P,(P8(P9(P:(P;(P<(P=(P>(P?(PG(PH(PP(PQ(PR(PS(PT(PU(PV(PW(PX(PY(P\
      Z(P[(P!(P](P^(P_(Pg(Ph(Pi(Pj(Pk(Pl(Pm(Pn(Po(Pw(Q,(Q-(Q.(Q/(Q7(Q?(Q@(QA(QB(QC(QD(QE(QM(QN(QO(QW(QX(\
      QY(QZ(Q[(Q!(Q](Ql(Qm(Qn(Qo(Qw(Qx(Qy(Qz(Q{(R)(R*(R+(R,(R-(R.(R/(R0(R8(R9(R:(R;(R<(R=(R>(R?(RG(RO(RP\
      (RQ(RR(R!(R](R^(R_(Rp(Rq(Rr(Rs(Rt(R~(S#(S+(S,(S-(S5(S6(S7(S8(S@(SA(SB(SC(SD(SE(SF(SG(SH(SR(SS(ST(S\
      U(SV(SW(SX(SY(SZ(Sf(Sg(Sh(Sp(Sq(S}(S~(T#(T$(T%(T1(T2(T<(T=(T>(T?(TG(TH(TI(TQ(TR(TZ(T[(T!(T](Tg(Th(\
      Ti(Tj(Tk(Tl(Tm(Tn(To(Tp(Tx(Ty(U%(U-(U.(U/(U0(U1(U2(U3(U4(U5(U=(U>(U?(U@(UH(UI(UU(UV(UW(UX(UY(Ua(Ub\
      (Uc(Ud(Ue(Uf(Ug(Uh(Ui(Uj(Uk(Ul(Um(Un(Uo(Up(Uq(U{(V'(V((V)(V*(V+(V:(V;(V<(V=(V>(VM(VN(VO(VP(VQ(VR(V\
      S(VT(VU(VV(VW(VX(VY(VZ(Vb(Vj(Vk(Vl(Vv(Vw(Vx(Vy(Vz(V{(V|(V}(V~(W#(W$(W%(W&(W'(W((W)(W*(W+(W,(W-(W.(\
      W6(W7(W?(W@(WL(WM(WU(WV(WW(WX(WY(WZ(W[(W!(W](W^(Wf(Wg(Wh(Wi(Wj(Wk(Ws(Wt(Wu(Wv(Ww(Wx(X$(X%(X-(X.(X/\
      (XB(XJ(XT(XU(XV(XW(XX(XY(XZ(Xb(Xc(Xo(Xp(Xq(Xr(Xs(Y#(Y+(Y,(Y-(Y.(Y/(Y7(Y8(Y9(Y:(Y;(Y<(Y=(YP(Ya(Yi(Y\
      j(Yk(Yl(Ym(Yn(Yo(Yp(Yq(Z&(Z'(Z((Z)(Z3(Z4(Z5(Z6(Z7(Z8(ZB(ZC(ZD(ZS(ZT(ZU(ZV(ZW(Z_(Zi(Zj(Zy(Zz(Z{(Z|(\
      Z}(Z~([#([$([.([/([0([1([2([3([4([5([6([7([8([9([:([;([<([F([G([O([P([Q([R([Z([[([!([]([^([_([`([a\
      ([b([c([d([n([v([w(!#(!$(!%(!&(!'(!8(!9(!A(!B(!C(!D(!E(!F(!G(!H(!I(!J(!K(!L(!M(!N(!O(!P(!Q(!](!^(!\
      _(!`(!a(!b(!s(!t(!u(!}(!~(]#(]$(]%(]-(].(]:(];(]<(]=(]>(]?(]@(]A(]B(]C(]K(]L(]M(]N(]O(]Y(]Z(][(]!(\
      ]](]^(]_(]`(]a(]b(]c(]d(]l(]m(]w(^,(^-(^.(^/(^0(^1(^2(^3(^4(^5(^=(^G(^H(^I(^J(^K(^L(^V(^W(^X(^Y(^a\
      (^b(^c(^d(^e(^f(^p(^q(^r(^s(^{(_)(_*(_+(_,(_=(_E(_F(_G(_H(_I(_J(_R(_S(_T(_U(_V(_W(_X(_d(_e(_f(_g(_\
      q(_r(_s(_t(_|(_}(_~(`#(`$(`%(`&(`'(`((`)(`3(`4(`5(`6(`B(`C(`K(`L(`T(`U(`V(`W(`X(`Y(`Z(`[(`j(`k(`l(\
      `m(`n(`v(`w(a#(a$(a%(a&(a'(a((a0(a1(a2(a3(a=(a>(a?(a@(aA(aB(aC(aK(aL(aM(aU(aV(aW(aX(a`(al(am(au(av\
      (aw(ax(ay(b'(b((b)(b*(b+(b,(b-(b.(b/(b0(b1(b2(b:(b;(b<(bO(bW(bX(bY(bZ(b[(b!(b](b^(b_(bg(bh(bi(bj(c\
      &(c'(c((c)(c*(c+(c,(c4(cC(cD(cL(cM(cN(cO(cP(cZ(c[(c!(c](ci(cj(ck(cl(cm(cn(co(cw(cx(cy(cz(d8(dB(dC(\
      dD(dS(dT(dU(dV(dW(dX(dY(da(di(dj(dk(e%(e-(e.(e/(e0(e1(e2(e3(e4(e<(e=(e>(e?(eK(eL(eM(eN(eO(eP(eQ(eR\
      (eS(eT(eU(eV(e^(e_(eg(eh(ei(eq(ey(f3(f4(f5(f6(f7(f8(f9(f:(f;(f<(f=(f>(fF(fG(fH(fI(fJ(fR(fS(f](fi(f\
      j(fk(fl(fm(fu(fv(fw(fx(fy(g%(g&(g'(g((g)(g*(g+(g,(g-(g.(g/(g0(g1(g2(g3(g4(g5(g6(g7(g8(gD(gE(gF(gG(\
      gH(gI(gJ(gR(gS(gT(gU(gV(gW(gX(gY(gZ(g[(g!(g](g^(g_(g`(ga(gb(gc(gd(ge(go(gp(gq(gr(gs(gt(gu(gv(gw(h#\
      (h$(h%(h&(h'(h((h)(h1(h9(h:(h;(h<(h=(h>(h?(h@(hA(hB(hC(hK(hS(hT(hU(hV(hW(hX(hY(he(hf(hg(ho(hp(hq(h\
      r(hs(ht(hu(hv(hw(hx(hy(hz(h{(h|(h}(h~(i#(i$(i.(i/(i0(i1(i2(i:(i;(i<(i=(i>(i?(i@(iA(iB(iC(iD(iE(iF(\
      iG(iQ(iR(iZ(ib(ic(id(il(ix(iy(iz(i{(i|(i}(i~(j#(j+(j,(j4(j5(j6(j>(jF(jG(jH(jI(jQ(jR(jS(jT(jU(jV(jW\
      (jX(jY(ja(jb(jj(jk(jl(jm(jn(jo(jp(jq(jr(js(jt(ju(j}(j~(k#(k$(k%(k/(k0(k1(k2(k3(k4(k5(k6(k7(kA(kB(k\
      C(kD(kE(kO(kP(kX(kY(kZ(k[(k!(k](k^(k_(ki(kj(kk(kl(km(kn(kv(kw(kx(ky(kz(k{(k|(k}(k~(l#(l$(l%(l&(l'(\
      l((l)(l*(l+(l,(l6(l7(l?(l@(lA(lB(lC(lD(lL(lM(lN(lO(lY(lZ(lb(lc(lm(ln(lo(lp(lx(ly(lz(l{(l|(l}(l~(m,\
      (m-(m.(m/(mE(mM(mN(mO(mP(mQ(mR(mS(mT(mU(mV(mW(mX(mY(mZ(m[(m!(mf(mg(mv(mw(mx(n$(n%(n&(n0(n8(n9(n:(n\
      ;(n<(n=(n>(nF(nG(nQ(nR(nZ(n[(n!(n](n^(n_(n`(na(nb(nc(nd(nl(nm(nn(no(np(nq(nr(ns(nt(nu(n}(n~(o#(o$(\
      o%(o&(o'(o((o)(o*(o4(o5(o6(o7(o8(o9(o:(o;(oN(oO(oP(oQ(oR(oS(o[(o!(od(oe(of(og(oh(op(oq(or(os(ot(ou\
      (p%(p&(p'(p((p2(p:(p;(p<(p=(p>(pH(pI(pQ(pR(pS(pT(pU(pV(pW(ph(pp(pq(pr(ps(pt(pu(pv(p~(q,(q6(q>(qJ(q\
      K(qL(qM(qN(qO(qP(qX(qg(qh(qi(qs(qt(qu(qv(r$(r.(r/(rB(rC(rD(rE(rF(rG(rH(rP(rQ(rR(r!(rd(re(rf(rg(rh(\
      ri(rj(rk(rl(rm(rn(ro(rp(rz(r{(s'(s((s4(s5(s?(s@(sJ(sK(sL(sM(sN(sO(si(sj(sk(sl(sm(sn(so(s{(s|(s}(s~\
      (t3(t4(t5(t6(t7(t8(t@(tA(tB(tC(tK(tU(tV(t^(t_(t`(ta(ti(tj(tv(tw(tx(ty(tz(t{(t|(t}(t~(u#(u$(u%(u&(u\
      '(u((u)(u*(u+(u,(u4(u<(u=(u>(u?(u@(uA(uB(uC(uD(uE(uF(uG(uH(uP(uZ(u[(ue(uo(up(uq(ur(us(ut(uu(uv(uw(\
      v%(v1(v2(v:(v;(v<(vD(vE(vF(vN(vO(vW(vX(vY(va(vb(vc(vd(ve(vf(vg(vh(vi(vq(vr(vs(vt(vu(vv(v~(w,(w-(w.\
      (w/(w0(w1(w@(wA(wB(wC(wD(wE(wF(wG(wH(wI(wJ(wR(wS(wT(wU(w](w^(wf(wg(wo(wp(wq(wr(ws(wt(wu(x#(x$(x%(x\
      &(x'(x((x)(x*(x+(x,(x-(x.(x/(x7(x8(x9(x:(x;(xC(xD(xL(xX(xY(xZ(x[(xe(xf(xg(xh(xr(xs(xt(xu(xv(xw(xx(\
      xy(xz(y&(y'(y((y0(y1(y2(y3(y;(y<(y=(yE(yF(yG(yH(yI(yJ(yK(yS(y[(y!(y](yg(yh(yi(yj(yk(yl(ym(yn(yo(yp\
      (yq(yr(ys(yt(yu(yv(yw(yx(yy(yz(z&(z'(z((z)(z*(z+(z3(z4(z5(z=(z>(z?(z@(zJ(zK(zL(zV(zW(zX(zY(zZ(z[(z\
      !(z](z^(zh(zi(zj(zk(zu(zv(zw(zx(zy(zz(z{(z|(z}({)({*({+({,({-({.({/({7({8({9({:({;({C({D({E({M({N(\
      {O({P({Q({R({S({T({U({V({W({X({Y({Z({[({!({d({e({f({g({h({i({j({k({l({m({n({o({w({x({y({z({{({|({}\
      ({~(|#(|$(|%(|&(|'(|((|)(|*(|B(|C(|D(|P(|X(|Y(|Z(|[(|!(|](|^(|_(|`(|a(|b(|c(|m(|n(|v(|w(}%(}&(}'(}\
      /(}0(}1(}2(}3(}4(}G(}H(}P(}Z(}[(}!(}](}^(}h(}i(}q(}r(}s(}t(}u(}v(}w(~'(~((~)(~*(~+(~5(~6(~7(~8(~9(\
      ~:(~B(~C(~D(~E(~F(~P(~Q(~b(~j(~k(~l(~m(~n(~o(~p(~q(~r(~~)##)#+)#,)#-)#.)#/)#0)#1)#=)#>)#?)#@)#A)#B\
      )#C)#D)#E)#O)#P)#Q)#R)#S)#T)#U)#V)#W)#j)#t)#u)#v)#w)#x)#y)#z)#{)#|)#})#~)$#)$$)$%)$&)$')$()$))$*)$\
      +)$,)$-)$.)$8)$9)$:)$;)$<)$=)$>)$F)$G)$V)$`)$a)$b)$c)$d)$e)$f)$g)$h)$i)$j)$k)$l)$m)$n)$o)$w)%%)%&)\
      %')%()%0)%1)%2)%3)%4)%5)%6)%7)%8)%9)%:)%;)%<)%=)%G)%H)%I)%J)%K)%L)%T)%U)%V)%W)%X)%Y)%Z)%[)%!)%])%^\
      )%_)%`)%a)%b)%c)%d)%l)%m)%n)%v)%w)%x)%y)%z)%{)&')&()&))&3)&4)&5)&=)&>)&F)&G)&V)&W)&X)&`)&a)&b)&c)&\
      d)&e)&m)&n)&o)&p)&q)&r)&s)&t)&u)&v)&w)'%)'&)'0)'1)'2)'3)'4)'5)'=)'>)'?)'@)'A)'B)'J)'[)'!)'])'^)'m)\
      'u)'v)'w)'x)'y)'z)'{)'|)'})'~)(#)($)(%)(&)(.)(/)(0)(1)(2)(3)(4)(5)(6)(>)(?)(I)(J)(K)(L)(T)(U)(V)(W\
      )(X)(Y)(Z)(b)(c)(d)(e)(f)(g)(h)(t)(u))#))$)),))-)).))/))0))1))2))>))F))G))O))P))Q))R))Z))[))c))d))\
      e))f))g))h))i))u))}))~)*#)*$)*,)*-)*.)*/)*0)*1)*2)*3)*4)*5)*6)*7)*?)*@)*A)*B)*J)*K)*L)*])*^)*_)*`)\
      *a)*b)*c)*d)*e)*f)*g)*h)*i)*j)*k)*w)+#)+$)+%)+&)+')+()+))+*)++)+3)+4)+5)+6)+7)+8)+9)+:)+;)+<)+=)+>\
      )+?)+@)+A)+B)+Q)+R)+S)+[)+!)+d)+n)+o)+w)+x),$),%),&),.),6),7),8),9),:),;),<),=),>),?),@),L),M),N),\
      O),P),Q),R),S),]),^),f),g),h),i),j),k),l),m),n),o),p),z),{),|)-,)--)-.)-/)-7)-8)-9)-A)-B)-C)-D)-E)\
      -F)-G)-H)-I)-J)-K)-L)-T)-U)-V)-W)-_)-`)-a)-b)-c)-m)-u)-v)-w)-x)-y).%).&).')./).9).:).;).<).K).L).M\
      ).N).O).P).Q).R).S).T).U).V).W).X).b).j).k).l).t).u).v).w).x).y).z).{).|).})/-)/.)//)/0)/1)/2)/<)/\
      =)/>)/?)/@)/A)/B)/C)/O)/P)/X)/Y)/Z)/[)/!)/])/^)/_)/g)/o)/p)/q)/r)/s)/t)/u)0*)0+)0,)04)05)06)07)08)\
      09)0:)0;)0<)0=)0>)0F)0P)0Q)0R)0S)0T)0U)0V)0^)0_)0`)0a)0b)0c)0k)0l)0m)0n)0o)0w)0x)0y)0z)0{)0|)0})0~\
      )1*)1+)1,)1-)1.)1/)10)1<)1D)1E)1F)1R)1S)1f)1g)1h)1i)1j)1k)1s)1t)1u)1v)1w)1x)1y)1z)2&)2')2()2))2*)2\
      +)25)26)27)28)29)2:)2;)2<)2=)2>)2F)2G)2H)2I)2J)2K)2L)2M)2N)2V)2W)2a)2b)2c)2k)2z)2{)3')3()3))31)32)\
      33)3=)3>)3?)3@)3A)3B)3C)3D)3E)3F)3U)3V)3W)3_)3`)3h)3p)3q)3r)3s)3t)3|)3})4+)4,)4-)4.)48)49)4A)4B)4C\
      )4D)4E)4F)4G)4O)4P)4Q)4R)4Z)4[)4e)4f)4n)4o)4p)4q)4r)4s)4{)4|)4})4~)5#)5$)5%)5&)5')5()5))5*)54)55)5\
      6)57)5C)5V)5W)5X)5b)5c)5d)5e)5f)5g)5h)5i)5j)5k)5s)5t)5~)6#)6$)6%)6-)6.)6/)60)61)62)63)64)65)6=)6>)\
      6?)6@)6A)6B)6C)6D)6L)6M)6W)6X)6Y)6Z)6b)6c)6d)6e)6f)6g)6o)6p)6q)6r)6s)6t)6u)6v)6w)6x)6y)6z)6{)7')73\
      )74)75)7=)7>)7?)7@)7A)7B)7C)7D)7E)7F)7G)7S)7T)7U)7V)7W)7X)7`)7a)7b)7c)7d)7e)7f)7g)7h)7i)7j)7k)7l)7\
      t)7u)7v)8&)8')8()80)81)82)8:)8;)8C)8K)8S)8T)8U)8V)8^)8_)8`)8a)8b)8j)8k)8l)8t)8u)8v)8w)8x)8y)8z)8{)\
      8|)8})8~)9#)9$)9%)9&)9.)96)97)98)99)9:)9;)9<)9=)9>)9F)9G)9H)9R)9S)9])9e)9f)9g)9h)9i)9j)9k)9l)9m)9n\
      )9o)9w)9x)9y)9z)9{):)):*):4):5):6):7):C):K):L):T):!):d):l):m):u):}):~);#);+);7);8);9);:);;);<);H);\
      I);J);K);!);]);^);f);g);h);i);j);k);~)<#)<+)<,)<-)<7)<A)<B)<C)<D)<L)<M)<Y)<a)<b)<c)<d)<e)<f)<g)<h)\
      <i)<j)<k)<s)<t)<u)<v)<w)<x)<y)<z)=*)=+)=,)=-)=.)=/)=9)=:)=;)=<)==)=>)=?)=@)=A)=I)=S)=])=^)=h)=p)=q\
      )=r)=s)=t)=u)=v)>$)>%)>&)>')>()>))>*)>+)>3)>4)>>)>F)>G)>H)>R)>S)>T)>U)>V)>W)>X)>Y)>Z)>[)>!)>])>^)>\
      _)>`)>a)>b)>c)>d)>n)>o)>p)>q)>r)>s)>t)>u)>v)>w)>x)>y)>z)?()?))?*)?+)?3)?;)?<)?=)?>)??)?@)?A)?K)?L)\
      ?M)?N)?O)?P)?X)?`)?h)?i)?q)?r)?s)?t)?|)@()@))@*)@+)@,)@-)@.)@6)@7)@8)@9)@:)@;)@<)@=)@>)@?)@@)@A)@B\
      )@C)@D)@E)@F)@N)@O)@P)@Q)@R)@S)@[)@c)@d)@e)@f)@p)@q)@r)@s)@t)@u)@v)@~)A#)A-)A5)A?)A@)AA)AK)AL)AM)A\
      N)AO)AP)AZ)A[)A!)A])A^)Af)Ag)Ah)Ai)Aj)Ak)As)A})B))B*)B+)B3)B4)B5)B6)B@)BA)BB)BC)BD)BE)BF)BG)BH)BP)\
      BQ)BR)BS)BT)BU)BV)BW)B_)B`)Ba)Bb)Bn)Bv)Bw)Bx)By)Bz)B{)B|)C*)C2)C3)C4)C<)C=)C>)C?)C@)CA)CB)CC)CD)CE\
      )CF)CG)CO)CW)CX)CY)CZ)C[)C!)C])Ce)Ct)C|)C})C~)D*)D+)D,)D-)D5)D6)D>)D?)D@)DA)DI)DJ)DK)DL)DM)DN)DO)D\
      P)DQ)DR)DZ)Di)Dj)Dk)Du)Dv)Dw)Dx)Dy)Dz)E()E0)E1)E2)E3)E4)E<)E=)E>)E?)E@)EA)EB)EC)ED)EE)EF)EG)EH)EI)\
      EJ)ER)ES)ET)EU)EV)EW)Ea)Ev)Ew)F#)F$)F%)F&)F')F()F))F*)F+)F,)F-)F9)F:)FB)FS)FT)FU)FV)FW)FX)FY)FZ)F[\
      )F!)F])F^)F_)Fg)Fh)Fi)Fq)Fr)Fs)F{)F|)F})F~)G#)G$)G%)G-)G.)G/)G0)G1)G2)G3)G4)G5)G6)G7)G8)G9)GE)GF)G\
      G)GH)GI)GJ)GK)GL)GM)GN)GO)GP)GQ)GR)GS)GT)GU)GV)GW)GX)GY)Ga)Gb)Gj)Gk)Gl)Gm)Gn)Go)Gp)Gq)Gy)Gz)H&)H')\
      H()H))H*)H4)H5)H6)H7)H?)HG)HQ)HR)HS)H])He)Hf)Hn)Ho)Hp)Hz)H{)H|)H})H~)I#)I$)I%)I&)I')I/)I0)I1)I2)I3\
      )I4)I5)I6)IE)IM)IN)IO)IP)IZ)I[)I!)I])I^)I_)I`)Ia)Ib)Ic)Id)Ie)If)Ig)I|)I})I~)J#)J$)J%)J&)J')J()J))J\
      *)J+)J,)J-)J.)J6)J7)J8)JT)JU)J_)J`)Ja)Jb)Jc)Jd)Je)Jf)Jp)Jq)Jr)Js)J})J~)K#)K$)K%)K&)K5)K=)K>)K?)KG)\
      KH)KI)KJ)KK)KL)KM)KN)Ka)Kb)Kc)Kd)Ke)Kf)Kg)Ko)Kp)Kq)Kr)Ks)Kt)L$)L%)L/)L0)L1)L2)L3)L4)L5)L6)L7)L8)LB\
      )LC)LD)LN)LO)LW)LX)LY)LZ)L[)L!)L])Le)Lf)Ln)Lo)Lp)Lq)Ly)M')M()M))M1)M2)M3)M4)M5)M=)M>)M?)M@)MA)MM)M\
      N)MO)MW)MX)MY)MZ)M[)M!)M])M^)M_)M`)Ma)Mb)Mj)Mk)Ml)Mm)Mn)Mo)Mp)Mq)Mr)Ms)Mt)Mu)Mv)Mw)Mx)My)Mz)N()N))\
      N1)N2)N3)N4)N5)ND)NL)NM)NN)NO)NW)NX)NY)Na)Nb)Nc)Nd)Ne)Nf)Np)Nq)N{)N|)N})N~)O#)O$)O%)O&)O')O()O))O*\
      )O+)O,)O-)O5)O6)O7)O?)O@)OA)OB)OL)OM)OW)Oa)Ob)Oc)Od)Ol)Ot)Ou)O})P))P1)P9)P:)P;)P<)P=)P>)P?)P@)PA)P\
      B)PC)PD)PE)PF)PG)PH)PI)PJ)PK)PL)PM)PN)PO)PP)PQ)PR)PZ)P[)Pc)Pd)Pe)Pf)Pn)Po)Pp)Pq)Q-)Q.)Q/)Q0)Q1)Q2)\
      Q3)Q4)Q<)Q=)Q>)Q?)Q@)QA)QB)QC)QD)QE)QM)QN)QO)QP)QQ)QR)QZ)Q[)Qe)Qf)Qg)Qh)Qi)Qj)Qk)Qu)Qv)Qw)Qx)Qy)Qz\
      )Q{)Q|)R()R2)R3)R4)R5)R=)R>)R?)R@)RA)RB)RC)RD)RE)RM)RN)RO)RP)RQ)RR)RS)RT)RU)RV)R^)R_)R`)Rl)Rm)Ru)R\
      v)Rw)Rx)Ry)Rz)S&)S')S/)S0)S8)SG)SH)SP)SQ)SY)Sa)Sb)Sc)Sk)Ss)St)Su)Sv)Sw)T#)T$)T%)T1)T2)T3)T4)T5)T6)\
      T7)T8)T9)T:)T;)T<)TD)TE)TO)TP)TQ)TY)Ta)Tb)Tc)Tk)Tl)Tm)Tn)To)Tp)U')U()U))U1)U2)U3)U;)U<)U=)U>)U?)U@\
      )UA)UB)UC)UD)UE)UF)UN)U_)U`)Ua)Ub)Uc)Ud)Ue)Uf)Ug)Uh)Ui)Uj)Uv)Uw)Ux)Uy)Uz)U{)V')V()V))V*)V2)V3)V4)V\
      5)V6)V7)V8)V9)VE)VF)VG)VH)VP)VQ)VR)VS)VT)VU)V])Ve)Vf)Vg)Vh)Vi)V|)V})V~)W#)W$)W%)W&)W')W8)W@)WA)WB)\
      WC)WD)WE)WF)WG)WH)WI)Wc)Wd)We)Wf)Wg)Wh)Wi)Wj)Wr)Wz)W{)W|)W})W~)X#)X+)X,)X-)X.)X/)X0)X1)X2)X3)X4)X5\
      )X6)X7)X8)XO)XP)XQ)XR)XS)XT)XU)X])Xg)Xh)Xi)Xj)Xk)Xl)Xm)Xn)Xo)Xp)Xq)Xr)Y')Y()Y))Y*)Y+)Y,)Y6)Y7)Y?)Y\
      @)YA)YB)YC)YD)YE)YF)YG)YH)YI)YQ)YR)YS)YT)YU)YV)YW)YX)YY)YZ)Yb)Yc)Yd)Ye)Yf)Yg)Yh)Yi)Yj)Yk)Yl)Yv)Yw)\
      Z#)Z$)Z,)Z-)Z.)Z/)ZK)ZL)ZM)Z^)Zf)Zg)Zh)Zi)Zu)Z})Z~)[*)[+)[,)[-)[.)[/)[0)[1)[2)[3)[4)[5)[6)[7)[8)[9\
      )[:)[;)[<)[=)[>)[?)[@)[A)[B)[N)[O)[P)[Q)[R)[Z)[[)[!)[])[^)[_)[g)[z)[{)[|)[})[~)!#)!$)!,)!-)!.)!/)!\
      0)!8)!@)!H)!I)!J)!])!^)!_)!`)!h)!i)!j)!k)!l)!m)!u)!v)!w)!x)!y)].)]/)]0)]1)]9)]:)];)]<)]=)]>)]F)]G)\
      ]H)]I)]S)]T)]U)]V)]W)]_)]`)]a)]b)]j)]k)]l)]m)]u)]v)]w)]x)]y)]z)]{)^))^*)^4)^5)^D)^L)^M)^N)^])^^)^_\
      )^w)^x)^y)^z)^{)^|)^})^~)_#)_$)_,)_-)_.)_/)_0)_:)_F)_G)_H)_R)_Z)_[)_n)_o)_p)_z)_{)_|)_})_~)`#)`-)`\
      .)`/)`0)`1)`2)`3)`4)`5)`6)`>)`?)`@)`A)`B)`J)`K)`S)`[)`!)`d)`e)`f)`g)`h)`i)`u)`v)`w)a#)a$)a,)a4)a5)\
      a6)a7)a?)aG)aH)aP)aX)aY)aa)ab)ac)ad)al)am)aw)ax)ay)az)a{)a|)a})a~)b#)b$)b%)b&)b')b8)b9)b:)b;)b<)b=\
      )b>)b?)bG)bH)bI)ba)bb)bj)bk)bl)bm)bn)bo)bp)bq)br)bs)bt)bu)c%)c&)c2)c3)c4)c5)c6)c7)c8)c9)cC)cD)cE)c\
      F)cG)cH)cI)cJ)cK)cW)cX)c`)ca)cb)cc)cd)ce)co)cp)cq)cr)cs)ct)cu)c})c~)d#)d$)d%)d&)d')d()d))d1)d2)d3)\
      d4)d>)d?)d@)dA)dI)dJ)dK)dU)dV)dW)dX)dY)da)di)dj)dk)dl)dm)du)dv)d~)e#)e$)e%)e-)e.)e/)e7)e?)e@)eA)eB\
      )eJ)eK)eL)eM)eN)eO)eP)eQ)eY)eZ)e[)e!)e])e^)e_)e`)ea)eb)ec)eo)ew)ex)ey)ez)e{)e|)e})e~)f#)f$)f%)f&)f\
      0)f1)f;)f<)f=)f>)f?)f@)fA)fB)fJ)fK)fL)fM)fN)fV)fW)fX)fY)fZ)f[)fe)ff)fg)fh)fi)fj)fk)fs)ft)fu)fv)fw)\
      fx)fy)fz)f{)f|)f})g))g*)g+)g,)g-)g7)g8)g9)g:)g;)g<)gF)gG)gH)gI)gJ)gK)gL)gM)gN)gO)gP)gQ)gR)gS)g_)g`\
      )ga)gb)gq)gr)gs)h&)h')h()h0)h1)h2)h<)hD)hE)hF)hG)hH)hI)hJ)hK)hL)hM)hN)hO)hP)hQ)hR)hS)hT)h!)h])h^)h\
      _)h`)hh)hi)hj)hr)h|)h})h~)i*)i+)i,)i-)i.)i:)iB)iC)iD)iE)iF)iN)iO)iP)iQ)iR)iS)iT)iU)i])i^)i_)i`)ia)\
      ib)ic)id)il)im)in)iv)iw)ix)j$)j%)j&)j')j()j))j5)j6)j@)jA)jB)jC)jD)jL)jM)jN)jO)jP)jQ)jR)jS)jT)jc)jk\
      )jl)jm)jn)jo)jp)jz)k()k))k*)k4)k5)k6)kG)kH)kR)kS)kT)kU)kV)kW)kX)kY)kZ)k[)k!)kd)ke)kf)kg)kh)ki)kj)k\
      k)kl)km)ku)kv)kw)kx)ky)l%)l&)l')l()l))l*)l+)l,)l4)l5)l6)l7)l8)l@)lA)lI)lJ)lK)lL)lT)lU)la)li)lj)lk)\
      ll)lm)ly)lz)l{)l|)m*)m+)m,)m-)m.)m6)m7)m8)m@)mH)mI)mJ)mK)mL)mM)mY)mZ)m[)m!)m])m^)m_)m`)ma)mb)mc)md\
      )me)mf)mn)mo)mw)mx)my)mz)m{)n')n()n))n*)n4)n5)n6)n7)n8)n9)nA)nI)nJ)nK)nS)nT)nU)nV)nW)n_)n`)na)nb)n\
      j)nk)nl)nm)nw)nx)o$)o.)o/)o7)o?)o@)oA)oB)oC)oD)oE)oF)oG)oH)oI)oX)oY)oZ)o[)o!)o])o^)o_)oi)os)ot)ou)\
      ov)ow)ox)oy)oz)o{)o|)p*)p+)p,)p-)p.)p=)p>)p?)pG)pH)pI)pJ)pV)pW)p_)p`)pa)pi)pj)pk)pl)pm)pn)po)pp)pq\
      )pr)ps)pt)pu)p})p~)q#)q=)q>)q?)q@)qA)qB)qC)qD)qE)qM)qN)qX)qY)qZ)q[)qe)qf)qp)qq)qr)qs)q{)q|)q})q~)r\
      #)r$)r%)r&)r')r1)r2)r:)r;)rC)rX)rY)rZ)r[)r!)r])r^)r_)r`)rh)rp)rq)rr)rs)rt)r|)r})s-)s.)s/)s0)s1)s2)\
      s3)s4)s5)s6)sB)sJ)s])s^)s_)s`)sl)sv)s~)t#)t$)t,)t-)t7)t8)t9)t:)t;)t<)t=)tE)tF)tG)tH)tI)tJ)tK)tL)tM\
      )tN)tO)t^)t_)t`)ta)tb)tj)tk)tz)t{)u')u()u))u*)u+)u,)u-)u5)u?)uR)uZ)u[)u!)u])u^)u_)u`)uo)up)uq)ur)u\
      s)ut)uu)uv)u~)v#)v+)v,)v-)v.)v/)v0)v1)vB)vC)vD)vE)vF)vG)vH)vI)vJ)vR)vS)vT)vU)vV)vW)vX)vY)vZ)v[)v!)\
      v])v^)v_)v`)va)vb)vc)vd)ve)vf)vg)vh)vt)vu)w#)w$)w%)w&)w')w()w))w*)w+)w,)w-)w.)w/)w0)w1)w2)w3)w4)w5\
      )w6)w>)w?)w@)wA)wB)wL)wT)wU)wV)wW)wX)wb)wj)wk)wl)wm)wn)wo)wp)wq)wr)ws)wt)w|)w})w~)x#)x+)x,)x-)x.)x\
      /)x0)x1)x2)x:)xB)xC)xD)xE)xX)xY)xa)xb)xl)xv)xw)xx)xy)xz)x{)x|)x})x~)y#)y+)y,)y4)y5)y6)y7)y8)y9)y:)\
      yR)yS)yT)y^)yj)yk)yl)ym)yu)yv)z+)z,)z-)z5)z6)z7)z8)z9)zC)zO)zP)zQ)zR)zS)zT)zU)zV)zW)zX)z`)za)zb)zc\
      )zo)zp)zq)zr)zs){#){$){%){&){'){(){4){5){6){>){?){@){A){B){C){D){E){F){N){O){P){Q){]){^){f){g){o){\
      p){q)|&)|')|()|))|*)|2)|3)|=)|>)|?)|@)|H)|I)|J)|K)|L)|M)|N)|O)|P)|Q)|])|^)|_)|`)|a)|b)|c)|d)|e)|f)\
      |g)|o)|p)|q)|r)|s)|t)|~)}#)}$)}%)}&)}')}()}))}*)}+)},)}-)}.)}/)}0)}1)};)}<)}D)}E)}F)}R)}^)}_)}`)}l\
      )}m)}u)}v)}w)}x)}y)}z)}{)}|)}})}~)~#)~$)~%)~&)~')~()~))~*)~+)~,)~-)~.)~/)~0)~1)~2)~3)~4)~5)~6)~7)~\
      8)~B)~C)~D)~E)~F)~G)~H)~I)~J)~K)~S)~T)~U)~V)~W)~X)~Y)~Z)~[)~c)~d)~p)~q)~r)~s)~{)~|)~})~~*##*#$*#.*\
      #/*#0*#1*#2*#:*#;*#<*#H*#I*#J*#K*#U*#V*#W*#X*#Y*#Z*#[*#!*#]*#^*#_*#`*#a*#b*#c*#d*#e*#f*#g*#h*#i*#j\
      *#k*#s*#t*#u*#v*#w*#x*#y*#z*#{*#|*$(*$0*$:*$;*$<*$=*$>*$?*$@*$A*$R*$S*$T*$U*$_*$`*$a*$b*$c*$d*$l*$\
      m*$n*$o*$p*$q*$r*$s*${*$|*$}*$~*%**%+*%,*%-*%.*%/*%0*%1*%@*%A*%B*%C*%D*%E*%V*%W*%X*%Y*%a*%b*%c*%d*\
      %e*%f*%g*%h*%i*%q*%r*%~*&**&+*&,*&-*&5*&6*&7*&8*&9*&:*&;*&<*&=*&G*&H*&I*&J*&K*&U*&V*&W*&X*&Y*&Z*&[\
      *&!*&]*&^*&_*&g*&h*&i*&j*&k*&l*&m*&n*&o*&p*&q*&r*&s*&t*&u*&v*&~*'#*'$*'%*'&*''*'/*'9*'A*'B*'C*'M*'\
      N*'O*'P*'Q*'R*'S*'T*'U*'V*'e*'f*'g*'h*'t*'u*(#*(/*(9*(:*(;*(<*(=*(>*(?*(@*(H*(I*(J*(K*(S*(T*(!*(]*\
      (^*(_*(`*(a*(b*(c*(d*(e*(f*(g*(h*(r*(s*(t*(u*(v*(~*)#*)$*)%*)-*).*)/*)0*)1*)2*)3*)4*)5*)6*)7*)8*)9\
      *):*);*)<*)D*)E*)F*)P*)!*)]*)e*)f*)n*)o*)p*)q*)y*)z*){*)|*)}*)~**#**$**%**&**'**(**)**3**;**<**=**\
      >**?**@**A**B**C**D**E**F**G**H**I**S**T**U**V**W**X**Y**Z**[**!**d**e**f**g**h**i**q**y*+%*+&*+.*\
      +:*+;*+<*+H*+I*+J*+K*+L*+M*+^*+h*+i*+s*+t*+u*+v*+w*+x*,&*,.*,/*,0*,1*,2*,A*,B*,C*,D*,E*,Q*,R*,S*,T\
      *,U*,V*,W*,_*,g*,h*,i*,j*,t*,u*,v*,~*-#*-$*-%*-&*-'*-(*-)*-:*-;*-<*-F*-G*-H*-I*-J*-K*-L*-M*-N*-O*-\
      P*-Q*-R*-S*-T*-U*-V*-W*-X*-Y*-Z*-[*-!*-]*-^*-f*-g*-s*-t*-u*-v*-w*-x*.$*.%*.&*.'*./*.0*.1*.2*.3*.4*\
      .5*.=*.>*.?*.@*.A*.B*.C*.D*.Y*.Z*.b*.j*.k*.l*.m*.n*.o*.p*.q*.r*.s*.t*.u*.v*.w*.x*/(*/)*/**/4*/5*/6\
      */@*/H*/I*/Q*/R*/Z*/[*/!*/]*/^*/_*/`*/a*/b*/c*/d*/e*/f*/n*/o*/p*/q*/r*/~*0#*0$*0,*08*09*0:*0;*0<*0\
      H*0I*0Q*0[*0!*0]*0^*0_*0`*0a*0b*0c*0d*0e*0f*0g*0h*0i*0j*0r*0s*0{*0|*0}*1)*1**1+*1,*1-*1.*1/*10*11*\
      12*1:*1;*1C*1D*1E*1M*1N*1O*1P*1Q*1[*1!*1f*1n*1o*1p*1q*1r*1s*1{*1|*1}*2)*21*29*2:*2;*2<*2=*2>*2?*2@\
      *2A*2B*2C*2M*2N*2X*2Y*2Z*2d*2e*2f*2n*2o*2p*2q*2{*2|*2}*2~*3#*3$*3.*3/*30*31*32*33*34*35*36*37*38*3\
      9*3:*3;*3<*3=*3>*3?*3@*3A*3B*3C*3D*3L*3M*3N*3O*3P*3Q*3R*3S*3T*3!*3]*3^*3_*3g*3h*3i*3j*3k*3l*3m*3u*\
      3v*4&*4.*4/*49*4:*4;*4C*4D*4E*4Q*4R*4Z*4[*4!*4]*4^*4_*4`*4a*4b*4j*4k*4l*4m*4u*4v*4w*5#*5$*5,*5-*5.\
      *5/*57*58*59*5:*5;*5<*5=*5>*5F*5G*5H*5I*5J*5K*5L*5M*5N*5e*5m*5n*5o*5p*5q*5r*5s*5t*5u*6,*6-*6.*6/*6\
      0*61*62*63*6;*6C*6O*6P*6Q*6R*6S*6T*6U*6_*6`*6a*6b*6c*6k*6z*6{*6|*6}*7)*7**72*73*74*75*7=*7I*7J*7K*\
      7S*7f*7g*7q*7r*7s*7t*7u*7v*7w*7x*7y*7z*7{*7|*7}*8)*8**8+*8,*8-*8.*8/*80*81*82*83*84*8>*8?*8@*8A*8B\
      *8C*8D*8E*8F*8G*8H*8I*8J*8R*8S*8T*8U*8V*8W*8X*8Y*8Z*8[*8!*8d*8e*8f*8r*8z*8{*8|*9(*9)*91*92*93*94*9\
      5*96*97*98*99*9:*9;*9<*9=*9>*9?*9@*9J*9K*9L*9M*9N*9O*9P*9Z*9[*9!*9]*9^*9v*9w*9x*9y*9z*9{*:+*:,*:-*\
      :.*:6*:7*:8*:I*:J*:K*:L*:M*:N*:O*:P*:X*:Y*:Z*:[*:!*:]*:^*:_*:`*:a*:i*:j*:k*:l*:m*:w*:x*:y*:z*:{*:|\
      *:}*:~*;#*;$*;%*;&*;'*;1*;2*;3*;4*;5*;6*;7*;8*;9*;:*;F*;P*;Q*;R*;S*;T*;!*;]*;^*;_*;`*;a*;b*;c*;d*;\
      e*;f*;g*;h*;i*;q*;r*;s*;t*;u*;}*;~*<#*<$*<%*<&*<'*</*<0*<1*<2*<3*<4*<5*<?*<@*<A*<K*<L*<M*<Y*<Z*<d*\
      <l*<m*<n*<o*<p*<q*<r*<z*<{*<|*=**=+*=,*=-*=.*=6*=7*=?*=@*=A*=B*=C*=D*=E*=F*=G*=H*=I*=J*=T*=U*=V*=W\
      *=X*=`*=a*=b*=c*=k*=l*=m*=n*=o*=p*=q*=r*=|*>**>2*>3*>4*>5*>6*>7*>8*>9*>:*>B*>L*>M*>N*>O*>P*>Q*>R*>\
      S*>T*>!*>]*>g*>h*>r*>s*>t*>u*>v*>w*>x*>y*>z*>{*>|*>}*>~*?#*?+*?,*?-*?5*?6*?7*?8*?9*?H*?I*?J*?K*?S*\
      ?T*?!*?]*?^*?_*?`*?h*?i*?q*?y*?z*@1*@2*@3*@4*@@*@A*@B*@J*@K*@L*@M*@N*@O*@P*@Q*@R*@a*@i*@j*@k*@l*@m\
      *@n*@o*@w*@x*@y*@z*@{*@|*@}*@~*A#*A$*A%*A&*A0*A1*A2*A3*A4*AJ*AK*AL*AM*AN*AO*AP*AQ*AR*AZ*Ab*Aj*Ak*A\
      l*At*Au*Av*Aw*Ax*Ay*Az*A{*A|*A}*A~*B#*B$*B%*B&*B'*B(*B4*B5*B6*B7*B?*B@*BA*BI*BQ*BR*BS*BT*BU*BV*BW*\
      BX*BY*BZ*B[*B!*B]*B^*B_*B`*Bh*Bi*Bu*Bv*Bw*Bx*By*C,*C6*C7*C8*C@*CA*CB*CC*CD*CL*CM*CN*CO*C[*C!*C]*Cg\
      *Co*Cp*Cq*Cr*Cs*Ct*Cu*Cv*Cw*Cx*Cy*Cz*C{*C|*C}*D)*D**D+*D,*D4*D5*D?*D@*DH*DI*DJ*DK*DL*DM*DN*DO*DP*D\
      Q*DR*D!*Dd*De*Df*Dg*Do*Dp*Dq*Dr*Ds*D{*E'*E(*E0*E8*E9*E:*E;*EC*EK*EL*EV*EW*EX*EY*EZ*E[*Ec*Ed*En*Eo*\
      Ew*Ex*Ey*Ez*E{*E|*E}*E~*F#*F$*F%*F&*F'*F(*F)*F**F+*F,*F8*F@*FA*FB*FC*FD*FL*FM*FN*F]*F^*F_*F`*Fh*Fi\
      *Fq*Fr*Fs*Ft*G2*G3*G4*G5*G=*G>*GH*GI*GS*GT*GU*GV*G^*G_*G`*Ga*Gb*Gc*Go*Gp*Gq*Gr*Gs*Gt*Gu*Gv*Gw*H#*H\
      +*H,*H-*H5*H6*H@*HA*HB*HC*HD*HS*HT*HU*H]*H^*H_*H`*Ha*Hb*Hc*Hk*Hs*Ht*H|*H}*H~*I#*I$*I%*I-*I.*I/*I0*\
      I1*I;*I<*I=*I>*I?*I@*IA*IB*IC*ID*IE*IF*IY*Ia*Ib*Ic*Id*Ie*If*In*J%*J/*J0*J1*J2*J3*J;*J<*J=*J>*J?*J@\
      *JA*JK*JL*JM*JN*JO*JP*JQ*JR*JS*JT*J!*J]*J^*J_*J`*Jq*Jy*K)*K**K+*K,*K-*K.*K/*K0*K1*K2*K:*K;*K<*KF*K\
      R*KS*K[*Kc*Kd*Kn*Kv*Kw*Kx*Ky*Kz*K{*K|*K}*K~*L#*L$*L%*L&*L'*L(*L)*L**L+*L,*L-*L.*L/*L0*L1*L9*LH*LP*\
      LQ*LR*LS*Lf*Lg*Lh*Li*Lq*Lr*Ls*Lt*Lu*Lv*Lw*Lx*Ly*Lz*L{*L|*L}*M)*M**M2*M3*M4*M5*M6*M7*M8*M9*M:*M;*M<\
      *M=*M>*MH*MI*MJ*MK*ML*MV*M^*Mf*Mg*Mo*My*Mz*N1*N2*N3*N4*N5*N6*N7*N8*N9*N:*N;*N<*N=*N>*N?*N@*NA*NB*N\
      C*ND*NL*NM*NN*NO*NP*NQ*NR*NS*NT*NU*NV*NW*NX*NY*NZ*Nm*Nn*Nz*O&*O'*O/*O0*O8*OB*OC*OD*OE*OF*OG*OH*OP*\
      OQ*OR*OS*OT*OU*OV*OW*OX*OY*Oa*Or*Os*Ot*Ou*Ov*Ow*Ox*Oy*Oz*O{*O|*P(*P0*P1*P2*P3*P4*P5*PM*PN*PV*PW*PX\
      *PY*PZ*Pm*Pn*Po*Pp*Pq*Pr*Ps*Pt*P|*P}*P~*Q#*Q$*Q%*Q&*Q'*Q(*Q)*Q1*Q2*Q3*Q?*QN*Qc*Qd*Qe*Qf*Qn*Qz*Q{*Q\
      |*R1*R2*R:*RB*RC*RD*RL*RV*R`*Rh*Ri*Rj*Rk*Rl*Rm*Rn*Ro*Rp*Rz*R{*R|*S**S+*S,*S-*S.*S/*S0*S1*S2*S3*S4*\
      S5*S6*S7*S8*S9*S:*SD*SE*SF*SG*SH*SP*SQ*SR*SS*S[*S!*S]*S^*S_*Si*Sq*Sr*Ss*St*Su*Sv*Sw*Sx*Sy*Sz*S{*S|\
      *S}*S~*T#*T/*T0*T1*T2*T3*T4*T5*T6*T7*T8*T9*T:*TD*TE*TF*TN*T]*Tg*To*Tp*Tq*Tr*Ts*U(*U)*U**U2*U:*U;*U\
      <*U=*U>*U?*UG*UH*UI*UJ*UK*UL*UM*UN*UO*UP*UZ*U[*U!*U]*Ug*Uo*Up*Uq*Uy*Uz*U{*U|*U}*U~*V#*V$*V%*V&*V'*\
      V3*V;*VC*VD*VE*VM*VN*VO*VP*VQ*VR*VS*VT*VU*VV*VW*VX*VY*VZ*V[*V!*V]*V^*V_*Vg*Vh*Vi*Vj*Vk*Vl*Vm*Vn*Vo\
      *Vp*Vq*Vr*Vs*Vt*Vu*Vv*Vw*W#*W-*W.*W/*W0*W1*W2*W>*W?*W@*WA*WB*WJ*WK*WS*WT*WU*W]*W^*W_*W`*Wa*Wb*Wj*W\
      k*Wl*Wm*Wn*Wo*Ww*Wx*Wy*X%*X&*X.*X/*X0*X1*X2*X3*X4*X5*X6*X7*X8*X9*XA*XB*XC*XD*XE*XM*XU*XV*XW*XX*XY*\
      Xc*Xd*Xe*Xf*Xg*Xh*Xp*Xx*Xy*Xz*X{*X|*X}*X~*Y#*Y$*Y%*Y&*Y2*Y3*YD*YE*YF*YG*YV*YW*YX*Y`*Ya*Yb*Yc*Ym*Yn\
      *Yo*Yp*Yz*Z**Z+*Z,*Z4*Z5*Z=*Z>*Z?*ZG*ZH*ZI*ZJ*ZK*ZL*ZM*ZN*ZO*ZP*ZX*Zk*Zl*Zm*Zn*Zo*Zw*Zx*Zy*Zz*Z{*Z\
      |*[**[+*[,*[-*[.*[/*[0*[1*[2*[8*[9*[:*[;*[<*[D*[E*[F*[P*[Q*[R*[S*[T*[U*[V*[W*[X*[Y*[Z*[d*[e*[m*[n*\
      [o*[w*[x*[y*[z*[{*[|*[}*[~*!#*!$*!%*!&*!.*!/*!0*!1*!9*!:*!B*!C*!D*!E*!F*!G*!H*!I*!J*!K*!L*!M*!N*!O\
      *!P*!Q*!R*!!*!]*!^*!_*!`*!a*!b*!c*!d*!e*!f*!g*!h*!i*!j*!k*!l*!t*!|*!}*!~*]#*]$*],*]-*].*]/*]0*]1*]\
      2*]3*]4*]<*]=*]>*]?*]@*]A*]B*]C*]D*]L*]M*]N*]O*]P*]Q*]R*]S*]T*]U*]V*]W*]X*]Y*]Z*][*]!*]]*]^*]_*]`*\
      ]a*]i*]j*]k*]l*]{*]|*]}*]~*^#*^$*^%*^&*^'*^(*^)*^**^2*^3*^4*^5*^6*^7*^8*^K*^L*^V*^^*^_*^`*^a*^b*^c\
      *^d*^e*^f*^g*^h*^i*^j*^k*^l*^m*^n*^o*^w*^x*^y*_%*_&*_'*_(*_)*_**_+*_,*_-*_.*_/*_0*_1*_2*_3*_4*_5*_\
      =*_>*_?*_@*_A*_M*_N*_O*_P*_Q*_R*_S*_T*_U*_V*_W*_X*_Y*_Z*_[*_e*_o*_p*_q*_y*_z*_{*`+*`,*`-*`.*`8*`9*\
      `E*`F*`N*`O*`P*`Q*`R*`Z*`[*`!*`]*`^*`_*``*`h*`i*`j*`k*`l*`m*`u*a3*a;*aG*aO*aP*aQ*aR*aZ*a[*ae*af*ag\
      *ao*ap*aq*ay*az*a{*a|*a}*a~*b#*b$*b%*b1*b2*b3*b4*b5*b6*b7*b8*b9*b:*b;*b<*b=*b>*b?*b@*bA*bB*bC*bD*b\
      E*bF*bG*bS*bT*bU*bV*bW*bX*b`*ba*bb*bc*bd*bu*bv*bw*bx*c$*c%*c&*c'*c(*c)*c**c+*c,*c6*c7*c8*c9*cA*cB*\
      cC*cD*cE*cF*cG*cH*cI*cJ*cK*cU*cV*cW*ch*ci*cj*ck*cl*cm*cn*co*cp*cq*cr*cs*c}*c~*d,*d-*d.*d6*d7*d8*d9\
      *d:*d;*d<*d=*d>*d?*d@*dA*dB*dC*dD*dE*dF*dU*dV*dW*dX*dY*dc*dd*de*df*dn*do*dp*dq*dr*ds*dt*du*dv*dw*e\
      #*e$*e%*e&*e'*e(*e)*e1*e2*e3*e4*e5*e6*e7*e8*e9*e:*eB*eC*eD*eE*eM*eN*eO*eP*eQ*eY*ee*et*eu*ev*f)*f1*\
      f2*f<*f=*f>*fH*fI*fJ*fK*fL*fM*fN*fX*fY*fZ*fb*fu*fv*fw*g%*g&*g'*g(*g)*g3*g4*g<*g=*g>*g?*g@*gA*gB*gC\
      *gD*gE*gM*gN*gO*gP*gX*gY*ga*gb*gc*gd*gl*gm*gn*go*gw*gx*gy*h)*h**h+*h,*h-*h.*h/*h9*h:*h;*h<*hF*hG*h\
      Q*hR*hS*hT*hU*hV*hW*hX*hY*hZ*h[*h!*h]*h^*h_*hg*ho*hp*hq*hr*hs*i&*i'*i(*i)*i**i+*i3*i4*i5*i?*i@*iH*\
      iI*iQ*i[*i!*i]*i^*i_*ig*ih*ii*ij*ik*iz*i{*i|*i}*i~*j#*j$*j%*j1*j2*j3*j4*j5*j6*jB*jC*jD*jE*jF*jN*jV\
      *jW*jX*jY*jZ*j[*j!*j]*je*jo*jp*jz*k&*k.*k/*k0*k1*k2*k3*k4*k5*k6*k7*kA*kB*kC*kD*kE*kF*kG*kH*kI*kJ*k\
      K*kL*kM*kY*kZ*k[*k!*kf*kg*kh*kp*kq*kr*ks*kt*ku*k}*l+*l,*l-*l.*l6*l7*l8*l9*lE*lF*lG*lH*lI*lJ*lK*lL*\
      lX*l`*lh*li*lq*lr*lz*l{*m'*m(*m0*m1*m2*m3*m4*m5*m6*m>*m?*m@*mA*mB*mC*mD*mE*mF*mG*mH*mI*mJ*mK*mL*mM\
      *mN*mV*mW*mX*mY*mZ*m[*ml*mm*mn*mo*mp*mq*mr*ms*mt*m~*n**n+*n,*n-*n9*n:*n;*n<*nD*nE*nF*nG*nH*nI*nJ*n\
      K*nL*nM*nc*nk*nl*nv*nw*nx*o$*o%*o&*o.*o/*o0*o:*o;*o<*o=*o>*o?*o@*oA*oB*oC*oD*oE*oF*oG*oH*oI*oJ*oR*\
      oS*oT*oj*ok*ol*om*on*oo*op*oq*or*oz*o{*o|*o}*o~*p#*p$*p%*p&*p'*p(*p)*p**p+*p3*p4*p5*p6*p>*p?*p@*pA\
      *pB*pC*pD*pE*pF*pG*pH*pI*pJ*pK*pS*pT*pU*pV*pW*pX*pY*pZ*p[*pc*pd*pe*pm*pn*po*pp*pq*pr*p|*p}*p~*q#*q\
      $*q%*q&*q'*q(*q)*q**q2*q3*q4*q<*qO*qP*qQ*q[*q!*q]*q^*q_*q`*qa*qb*qc*qd*qe*qm*qn*qo*qp*qx*r(*r)*r**\
      r+*r,*r-*r5*r6*r7*r8*r@*rA*rM*rN*rO*rP*rQ*rR*rS*rT*rU*rV*rW*rX*rY*rZ*r[*r!*ro*rp*rz*s&*s'*s(*s)*s*\
      *s+*s,*s-*s.*s/*s7*s8*s9*s:*s;*s<*sD*sE*sF*sG*sO*sP*sX*sY*sZ*s[*s!*s]*s^*s_*s`*sa*sb*sc*sd*se*sf*s\
      g*sh*si*sj*sk*sw*sx*sy*sz*s{*t'*t(*t2*t3*t4*t5*t6*t7*t8*tB*tC*tD*tL*tV*tW*tX*tY*tZ*tf*tg*th*ti*tj*\
      tk*tl*tt*tu*tv*tw*tx*ty*u'*u(*u)*u**u+*u,*u-*u5*u6*u7*u8*u9*u:*u;*u<*u=*u>*u?*u@*uA*uB*uC*uD*uL*uM\
      *uN*uO*uP*uQ*uR*uS*uT*u!*ud*ue*um*un*uo*up*uq*ur*us*ut*u|*u}*u~*v#*v$*v%*v&*v'*v(*v0*v1*v@*vH*vI*v\
      J*vK*vL*vM*vN*vO*vW*vX*vY*vZ*v[*v!*v]*v^*v_*v`*va*vb*vl*v{*v|*v}*v~*w#*w$*w%*w&*w'*w(*w)*w**w6*wB*\
      wC*wD*wL*wT*w!*w]*w^*w_*w`*wa*wb*wl*wm*wy*wz*w{*w|*w}*w~*x#*x/*x7*x?*x@*xA*xB*xC*xK*xL*xM*xN*xO*xP\
      *xQ*xR*xS*xT*xU*xV*x^*x_*x`*xa*xb*xj*xk*xl*xm*xn*xo*xp*xq*xr*xz*x{*x|*x}*x~*y**y+*y3*y4*y5*y6*y7*y\
      8*y9*y:*y;*y<*yF*yG*yH*yI*yJ*yK*yL*yM*yN*yO*yP*yQ*y`*ya*yb*yc*yd*ye*yo*yy*yz*y{*y|*y}*y~*z**z+*z,*\
      z-*z.*z/*z0*z1*z2*z3*z4*z5*z6*z7*z8*zB*zC*zD*zL*zM*zN*zO*zP*zQ*zR*zS*z]*z^*z_*z`*za*zb*zc*zk*zs*zt\
      *{$*{%*{&*{'*{(*{)*{**{+*{,*{-*{.*{8*{9*{A*{B*{C*{D*{E*{M*{N*{Z*{[*{!*{]*{^*{_*{g*{s*{t*{u*{v*{w*{\
      x*{y*{z*|-*|.*|=*|E*|F*|G*|Q*|R*|S*|T*|U*|V*|W*|X*|Y*|Z*|[*|!*|d*|e*|f*|g*|h*|i*|q*}4*}5*}6*}7*}?*\
      }@*}J*}K*}L*}M*}N*}O*}P*}Q*}[*}!*}]*}^*}_*}`*}a*}b*}j*}k*}l*}m*}n*}o*}p*}q*}r*}s*}t*}|*}}*}~*~**~+\
      *~3*~4*~5*~6*~7*~8*~9*~C*~D*~N*~a*~b*~c*~d*~e*~f*~n*~o*~p*~q*~r*~z+#(+#)+#1+#2+#3+#4+#5+#6+#7+#8+#\
      9+#:+#;+#C+#D+#N+#O+#Y+#Z+#[+#!+#]+#e+#o+#p+#q+#r+#s+$#+$-+$.+$6+$7+$?+$@+$A+$B+$C+$D+$L+$M+$N+$O+\
      $P+$Q+$R+$S+$]+$e+$f+$g+$h+$i+$u+$v+$w+$x+$y+$z+%&+%0+%1+%2+%:+%;+%<+%=+%>+%?+%@+%A+%B+%C+%D+%E+%F\
      +%G+%H+%I+%J+%K+%L+%M+%N+%X+%Y+%Z+%[+%!+%d+%e+%f+%g+%h+%i+%q+%r+%s+%t+%u+%v+%w+%x+%y+%z+%{+&'+&(+&\
      )+&*+&++&,+&-+&.+&6+&7+&8+&9+&:+&;+&<+&=+&>+&F+&G+&H+&R+&S+&T+&U+&V+&W+&X+&`+&h+&i+&j+&k+&l+&m+&n+\
      &o+&w+&x+&y+'%+'-+'.+'/+'0+'1+'2+'3+'4+'5+'6+'7+'8+'B+'C+'D+'E+'F+'G+'H+'I+'J+'K+'L+'M+'N+'O+'P+'X\
      +'Y+'Z+'[+'!+'d+'e+'f+'g+'h+'i+'j+'r+'s+'t+'u+'v+'w+'x+'y+'z+'{+'|+'}+'~+(#+($+(%+(-+(.+(=+(>+(?+(\
      R+(S+(T+(U+(V+(W+(X+(Y+(j+(k+(s+(}+(~+)#+)$+)%+)&+)'+)(+))+)1+)2+):+);+)<+)=+)>+)F+)G+)Q+)Y+)c+)d+\
      )e+)f+)g+)o+)p+)q+)r+)s+)t+)u+)v+)w+)x+)y+)z+){+)|+)}+)~+*#+*$+*%+*&+*'+*(+*2+*:+*;+*C+*D+*E+*O+*P\
      +*Q+*R+*S+*T+*U+*V+*W+*X+*Y+*Z+*[+*c+*d+*e+*f+*g+*o+*p+*q+*y+*z+*{+*|++,++6++7++C++D++E++F++G++H++\
      I++S++[++!++]++^++_++`++a++b++c++d++e++f++g++h++y++z++{+,'+,6+,>+,?+,@+,A+,B+,C+,D+,L+,M+,N+,V+,W+\
      ,X+,Y+,Z+,[+,!+,]+,^+,_+,`+,a+,b+,c+,d+,e+,f+,g+,h+,i+,j+,k+,l+,m+,n+,o+,p+,q+,r+,s+,t+,u+,v+,w+,x\
      +,y+-%+-&+-'+-(+-)+-*+-++-,+--+-.+-/+-0+-:+-F+-N+-O+-P+-Q+-[+-!+-]+-^+-_+-`+-a+-b+-c+-d+-e+-f+-g+-\
      q+-y+.%+.&+.'+.(+.0+.8+.I+.J+.K+.L+.M+.N+.O+.W+.X+.Y+.a+.b+.c+.d+.e+.m+.n+.o+.w+.x+/$+/%+/&+/'+/(+\
      /)+/*+/++/,+/-+/.+//+/0+/1+/9+/:+/;+/<+/=+/E+/M+/N+/X+/Y+/Z+/[+/!+/]+/^+/_+/`+/a+/b+/c+/d+/l+/m+/n\
      +/o+/p+/x+/y+/z+/{+/|+/}+/~+0#+0++03+04+05+06+07+0?+0@+0A+0B+0C+0D+0L+0T+0U+0V+0W+0X+0Y+0Z+0[+0!+0\
      ]+0^+0_+0`+0a+0b+0c+0d+0e+0f+0g+0o+0p+0q+0r+0s+0t+0u+0v+0w+0x+0y+0z+0{+0|+1(+10+11+1;+1<+1=+1>+1?+\
      1@+1A+1B+1C+1D+1E+1F+1G+1H+1I+1J+1K+1L+1T+1U+1V+1W+1X+1b+1c+1k+1l+1t+1u+1v+1w+1x+1y+1z+1{+1|+1}+1~\
      +2#+2$+2%+2&+2'+2(+20+21+22+23+24+25+26+27+28+29+2:+2;+2<+2=+2>+2?+2@+2A+2B+2C+2D+2E+2M+2N+2O+2P+2\
      Q+2R+2Z+2[+2!+2]+2^+2_+2g+2h+2i+2j+2k+2l+2m+3$+3%+3&+3'+3(+30+31+32+33+34+35+36+3>+3?+3@+3A+3B+3C+\
      3D+3E+3F+3G+3H+3I+3J+3K+3L+3M+3N+3V+3`+3a+3b+3c+3d+3e+3f+3n+3v+3w+3x+3y+3z+3{+3|+3}+3~+4#+4$+4%+4&\
      +4'+4(+4;+4<+4=+4>+4?+4@+4A+4B+4C+4M+4N+4O+4P+4Q+4R+4Z+4[+4c+4d+4e+4f+4g+4h+4i+4j+4k+4w+4x+4y+4z+4\
      {+5)+5*+5++5,+54+55+5=+5>+5?+5N+5V+5`+5a+5b+5j+5k+5l+5v+6&+6'+6/+67+68+69+6:+6;+6<+6=+6E+6F+6G+6H+\
      6I+6J+6V+6W+6X+6Y+6Z+6[+6!+6]+6^+6_+6`+6a+6r+6s+6t+6u+6v+6w+6x+7$+7%+7&+7'+7/+70+71+72+73+74+75+76\
      +77+78+79+7:+7;+7<+7=+7>+7?+7@+7A+7B+7C+7D+7E+7F+7N+7V+7b+7c+7d+7n+7o+7p+7q+7r+7s+7t+7u+7v+7~+8#+8\
      $+8%+8&+8'+8(+8)+8*+8++83+84+85+86+87+88+89+8A+8K+8L+8M+8N+8O+8W+8X+8Y+8Z+8[+8e+8o+8p+8q+8r+8s+8t+\
      8u+8v+8w+8x+8y+8z+9&+90+91+92+93+94+95+96+97+98+99+9:+9;+9Y+9Z+9[+9!+9k+9l+9m+9n+9x+9y+:0+:1+:2+:3\
      +:4+:5+:6+:>+:?+:@+:A+:B+:C+:K+:S+:T+:U+:V+:W+:X+:Y+:Z+:[+:!+:]+:^+:_+:`+:a+:p+:q+:{+:|+:}+:~+;#+;\
      $+;%+;-+;B+;C+;D+;E+;F+;G+;O+;P+;Q+;R+;!+;]+;l+;m+;u+;v+;w+;x+;y+;z+;{+<'+<(+<)+<1+<9+<:+<;+<<+<=+\
      <>+<F+<N+<O+<Y+<a+<b+<c+<d+<e+<o+<p+<q+<r+<s+<t+<u+<v+<~+=8+=9+=:+=D+=L+=T+=U+=]+=^+=_+=`+=a+=b+=c\
      +=d+=e+=f+=p+=q+=y+=z+={+=|+=}+=~+>#+>$+>,+>-+>.+>/+>0+>1+>9+>:+>;+>C+>V+>W+>X+>`+>a+>b+>n+>o+>p+>\
      q+>r+>s+>t+>u+>v+>w+>x+>y+>z+>{+>|+>}+>~+?,+?-+?C+?M+?N+?O+?P+?Q+?R+?S+?T+?U+?]+?^+?_+?`+?a+?b+?j+\
      ?k+?l+?m+?n+?o+?p+?q+?r+?z+@(+@)+@1+@2+@3+@4+@5+@6+@7+@8+@9+@A+@B+@C+@D+@E+@F+@N+@Z+@[+@!+@]+@^+@_\
      +@g+@o+@p+@q+@y+@z+@{+@|+@}+@~+A#+A$+A%+A&+A'+A(+A0+A1+A9+A:+A;+A<+A=+A>+A?+A@+AA+AB+AL+AT+A!+A]+A\
      ^+A_+A`+Aa+At+Au+Av+Aw+Ax+Ay+B%+B&+B0+B8+B9+B:+B;+B<+B=+B>+B?+B@+BA+BB+BJ+BK+BL+BM+BN+BO+BP+BX+Bd+\
      Be+Bm+Bu+Bv+Bw+Bx+By+Bz+B{+B|+B}+B~+C#+C$+C%+C&+C'+C/+C0+C1+C2+C3+C4+C<+C=+C>+C?+C@+CA+CK+CW+CX+CY\
      +CZ+C[+C!+C]+Ce+Cf+Cg+Cs+C{+C|+C}+C~+D#+D2+D3+D4+D5+D6+D7+D8+D9+DA+DP+DQ+DR+DS+DT+DU+DV+DW+DX+D`+D\
      a+Db+Dc+Dd+De+Df+Dn+Dv+Dw+E%+E&+E'+E(+E)+E1+E2+E:+E;+EC+ED+EL+EM+EN+EZ+E[+E!+E]+E^+E_+E`+Ea+Ei+Ej+\
      Ek+El+Em+En+Eo+Ep+Eq+Er+Ez+E{+F.+F/+F0+F8+F9+F:+FI+FJ+FK+FL+FM+FU+FV+FW+FX+FY+FZ+F[+F!+F]+F^+F_+Fg\
      +Fq+Fr+Fs+Ft+Fu+Fv+Fw+Fx+G$+G%+G&+G'+G1+G2+G3+G;+G<+G=+G>+G?+G@+GA+GI+GJ+GK+GU+G]+G^+Gf+Gn+Go+Gp+G\
      q+Gr+G~+H#+H$+H%+H&+H'+H(+H0+H1+H2+H3+H4+H@+HA+HB+HC+HK+HL+HV+H`+Ha+Hb+Hc+Hd+He+Hf+Hg+Hh+Hi+Hj+Hk+\
      Hl+Ht+Hu+Hv+Hw+Hx+Hy+Hz+H{+I'+I(+I)+I1+I2+I3+I4+I5+I6+I>+I?+I@+IA+IK+IL+IM+IN+IO+IP+Ia+Ib+Ic+Id+Il\
      +Im+Iu+Iv+Iw+J'+J(+J)+J*+J++J,+J-+J.+J8+J9+J:+J;+J<+J=+J>+J?+J@+JA+JB+JC+JD+JE+JF+JG+JH+JI+JJ+JK+J\
      L+JM+JN+JO+JP+JQ+JR+JZ+J[+J!+J]+J^+J_+J`+Ja+Jm+Jn+Jo+Jp+Jz+J{+K)+K*+K++K,+K-+K.+K/+K9+K:+K;+K<+K=+\
      K>+K?+K@+KA+KB+KC+KD+KE+KM+KN+KO+KP+KQ+KR+KS+KT+KU+K]+K^+Km+Kn+Ko+Kw+Kx+Ky+L'+L(+L)+L*+L++L,+L-+L.\
      +L/+L7+LA+LB+LC+LD+LE+LF+LG+LH+LR+LS+LT+LU+LV+LW+LX+LY+LZ+L[+L!+Ld+Le+Lf+Lg+Lh+Li+Lj+Lk+Ls+Lt+L|+M\
      ,+M-+M.+M/+M0+M1+M2+M3+M4+M5+M6+M7+M8+M9+M:+M;+M<+MD+ME+MF+MG+MH+MI+MJ+MK+ML+MM+MU+MV+MW+MX+MY+MZ+\
      M[+M!+M]+M^+Mf+Mg+Mh+Mi+Mj+Mk+Ml+Mm+Mu+Mv+Mw+Mx+My+N)+N*+N++N,+N-+N.+N/+N0+N1+N2+N<+N=+N>+N?+NG+NO\
      +NW+NX+NY+NZ+Nb+Nc+Nd+Ne+Nf+Ng+No+Nw+O%+O:+O;+O<+O=+O>+O?+O@+OA+OB+OC+OD+OE+OF+OG+OH+OI+OQ+OR+OS+O\
      T+O^+Oh+Oi+Oj+Ok+Ol+Ot+Ou+Ov+Ow+Ox+Oy+Oz+P1+P9+P:+P;+P<+PD+PE+PF+PP+PQ+PR+PS+P[+P!+P]+P^+P_+P`+Ph+\
      Pi+Pj+Pk+Pl+Pm+Pn+Po+Pw+Px+Py+Pz+Q&+Q.+Q/+Q0+Q1+Q2+Q3+Q4+Q5+Q6+Q7+QA+QB+QC+QD+QN+QO+QP+QX+Q`+Qa+Qb\
      +Qc+Qd+Qe+Qf+Qg+Qh+Qi+Qj+Qk+Ql+Qm+Qn+Qo+Qp+Qq+Qr+Qs+Qt+Qu+Qv+Qw+Qx+Qy+R%+R&+R0+R1+R2+R3+R4+R5+R6+R\
      7+R8+R9+R:+R;+RC+RD+RE+RF+RG+RO+RP+RQ+RR+RS+RT+R^+R_+R`+Ra+Ri+Rj+Rk+Rl+Rm+Rn+Ro+Rp+Rq+Rr+Rs+Rt+Ru+\
      Rv+Rw+S#+S$+S%+S&+S'+S(+S)+S*+S++S,+S-+S.+S/+S0+S1+S2+S3+S4+S5+S6+S7+S8+S9+SA+SB+SC+SD+SE+SF+SG+SH\
      +SP+Sa+Sb+Sc+Sd+Ss+St+Su+Sv+S~+T#+T$+T%+T&+T'+T(+T)+T*+T++T,+T-+T.+T/+T9+T:+T;+TE+TF+TG+TH+TI+TX+T\
      Y+TZ+T[+Tn+Tv+Tw+Tx+Ty+Tz+T{+T|+T}+T~+U#+U$+U%+U&+U.+U/+U0+U8+U9+U:+U;+UC+UD+UE+UF+UG+UO+UP+UX+UY+\
      Ua+Ub+Uc+Ud+Ue+Uf+Ug+Uh+Ur+Uz+U{+U|+U}+V0+V1+V2+V3+V=+VE+VF+VG+VH+VP+VQ+VR+VS+VT+VU+VV+VW+V_+Vg+Vo\
      +Vp+Vq+Vr+Vs+Vt+Vu+Vv+Vw+W'+W(+W)+W*+W++W,+W;+W<+WF+WG+WH+WI+WQ+WR+WS+W[+Wc+Wd+We+Wf+Wg+Wh+Wp+Wq+W\
      r+Ws+Wt+Wu+Wv+Ww+Wx+Wy+Wz+W{+W|+W}+W~+X#+X$+X,+X-+X.+X/+X0+X?+X@+XH+XI+XJ+XR+XZ+X[+X!+X]+X^+Xf+Xg+\
      Xo+Xp+Xq+Xr+Xs+Xt+Xu+Xv+X~+Y#+Y$+Y,+Y-+Y.+Y/+Y0+Y1+Y9+Y:+Y;+Y<+Y=+Y>+Y?+YG+YH+YI+YJ+YK+YS+YT+YU+YV\
      +YW+YX+YY+YZ+Yb+Ys+Y}+Y~+Z#+Z$+Z%+Z&+Z'+Z/+Z0+Z1+Z2+Z3+Z4+Z<+Z=+Z>+Z?+Z@+ZA+ZB+ZC+ZM+ZN+ZO+ZP+ZQ+Z\
      R+ZZ+Z[+Z!+Z]+Z^+Z_+Z`+Za+Zb+Zq+Zy+Zz+Z{+Z|+Z}+Z~+[#+[$+[%+[&+['+[(+[)+[1+[2+[3+[4+[5+[6+[7+[8+[9+\
      [:+[;+[C+[O+[P+[X+[Y+[Z+[[+[!+[]+[^+[j+[k+[l+[m+[n+[o+[p+[q+[r+[s+[t+[u+[v+[w+!#+!$+!%+!-+!5+!6+!7\
      +!8+!9+!:+!B+!C+!D+!E+!F+!G+!H+!P+!Q+!R+!S+![+!c+!d+!l+!m+!u+!v+!w+!x+!y+!z+!{+!|+]*+]++],+]-+].+]\
      8+]@+]H+]I+]J+]K+]L+]M+]N+]O+]Y+]Z+][+]!+]]+]g+]h+]i+]j+]k+]l+]m+]n+]o+]p+]q+]r+]s+]t+]u+]}+]~+^#+\
      ^$+^%+^&+^'+^(+^)+^3+^4+^5+^6+^>+^?+^@+^A+^B+^C+^O+^P+^Q+^Y+^Z+^[+^l+^m+^n+^o+^w+_#+_$+_%+_&+_'+_(\
      +_)+_5+_6+_7+_8+_9+_:+_;+_<+_=+_>+_?+_@+_A+_B+_J+_K+_L+_M+_N+_X+_b+_c+_d+_e+_f+_g+`'+`(+`4+`5+`6+`\
      >+`?+`N+`O+`W+`X+`Y+`Z+`[+`!+`]+`^+`_+``+`h+`i+`j+`r+`s+`t+`u+`v+`w+a#+a$+a%+a&+a'+a(+a)+a1+a2+a3+\
      a4+a5+a=+a>+a?+aP+aQ+aR+aS+aT+aU+aV+aW+aX+aY+aZ+ab+ac+ad+ae+af+ag+ah+ai+aj+ar+as+at+au+av+b)+b*+b+\
      +b3+b4+b5+bD+bE+bF+bG+bO+bP+bQ+bR+bS+bT+bU+bV+bW+bX+bb+bc+bd+be+bf+c$+c%+c&+c.+c/+c0+c1+c2+c3+c4+c\
      5+c6+c7+c?+c@+cA+cB+cC+cD+cN+cO+cP+cQ+cR+cS+c]+ce+cm+d$+d%+d-+d.+d/+d0+d:+d;+d<+d=+dE+dT+dU+d_+di+\
      ds+e#+e$+e,+e-+e.+e8+e9+e:+e;+e<+e=+e>+e?+eR+ea+ek+el+et+eu+ev+ew+ex+ey+ez+e{+e|+f*+f++f,+f-+f.+f/\
      +f0+f8+f9+fA+fB+fC+fK+fL+fT+fU+fV+fW+fX+fY+fZ+f[+f!+f]+f^+f_+f`+fa+fb+fc+fm+fn+fo+fp+fq+fr+f|+g(+g\
      )+g*+g++g,+g4+g5+g6+g7+g8+g9+g:+g;+g<+g=+gE+gF+gG+gH+gI+gJ+gK+gS+g]+g^+g_+g`+ga+gb+gc+gd+ge+gm+gn+\
      gx+gy+gz+g{+g|+g}+g~+h#+h$+h%+h&+h7+h8+h9+h:+h;+h<+hD+hE+hF+hG+hH+hI+hQ+hR+hS+hT+h!+h]+h^+h_+h`+ha\
      +hb+hc+hd+he+hf+hg+hh+hi+hj+h}+h~+i#+i2+i3+i4+i<+i=+i>+i?+i@+iA+iM+iU+iV+i`+ia+ib+ic+id+ie+im+iu+i\
      v+iw+ix+j/+j0+j1+j9+j:+j;+jC+jD+jE+jF+jG+jH+j[+j!+j]+j^+j_+j`+jh+jr+js+jt+j~+k,+k4+k5+k6+k7+k8+k9+\
      k:+k;+k<+k=+kE+kF+kG+kH+k[+k!+k]+k^+k_+k`+ka+kb+kl+km+kn+ko+kp+kx+ky+kz+k{+k|+k}+k~+l#+l++l,+l6+lB\
      +lJ+lK+lL+lM+lN+l]+l^+l_+l`+lh+li+lq+lr+ls+lt+lu+lv+lw+lx+m(+m)+m*+m++m,+m4+m5+m6+m7+mF+mG+mX+m`+m\
      q+mr+ms+mt+mu+mv+mw+mx+my+mz+m{+m|+n(+n)+n*+n++n,+n-+n.+n/+n0+n8+n9+n:+n;+nC+nD+nE+nF+nG+nH+nI+nJ+\
      nK+nL+nX+nY+nZ+n[+n!+n]+ne+nf+ng+nh+ni+nj+nk+nl+nm+nn+no+ny+nz+o&+o'+o(+o)+o*+o4+o5+o6+o7+o8+o9+o:\
      +o;+o<+o=+oE+oF+oG+oH+oP+oQ+oR+oS+o]+o^+o_+o`+oa+ob+oc+od+oe+of+og+oo+op+oq+or+oz+o{+p'+p(+p)+p*+p\
      ++p3+p4+p5+p6+p7+p8+p9+p:+p;+pE+pF+pG+pH+pI+pJ+pR+pS+pT+pU+p]+p^+pf+pg+ph+pi+ps+pt+pu+pv+p~+q*+q++\
      q3+q4+q5+q6+qB+qC+qD+qN+qO+qW+q_+q`+qa+qb+qj+qk+ql+qm+qn+qz+q{+q|+q}+r-+r.+r/+r0+r1+r2+rA+rB+rC+rK\
      +rL+rM+rN+rO+rP+rQ+rR+rS+rT+rU+r_+r`+ra+rb+rc+rm+rn+ro+rw+rx+ry+rz+s(+s)+s*+s++s,+s-+s5+s6+s7+s8+s\
      9+sA+sB+sJ+sK+sS+s_+s`+sa+sb+sj+sk+sl+sm+sn+so+sw+sx+sy+sz+s{+t'+t(+t)+t5+t6+t7+t8+t9+t:+t;+tE+tF+\
      tG+tH+tI+tJ+tK+tL+tM+tN+tO+tW+tX+tY+tZ+tb+tc+tk+tl+tm+tn+to+tp+tq+tr+t|+t}+t~+u#+u$+u%+u&+u'+u(+u)\
      +u*+u++u,+u-+u.+u/+u0+u:+u;+u<+u=+u>+uF+uP+uX+uY+ua+ui+uq+ur+us+ut+uu+uv+v$+v%+v&+v'+v(+v)+v*+v++v\
      3+v4+v5+v6+v7+vC+vD+vE+vV+vW+vX+vY+vZ+vb+vc+vd+ve+vf+vg+vo+vp+vz+w&+w'+w(+w)+w*+w2+w3+w4+w5+wA+wB+\
      wC+wD+wE+wF+wG+wH+wP+wQ+wR+wS+wT+wU+wV+wW+wX+w`+wa+wb+wj+wk+wl+wm+wn+wo+wp+wq+wr+ws+wt+wu+wv+x$+x%\
      +x-+x.+x/+x0+x1+x2+x3+x4+x5+x6+x7+x8+xB+xC+xD+xL+xM+xN+xO+xP+xQ+xR+xS+xT+xU+xV+xW+xX+xY+xZ+x[+x!+x\
      f+xg+xh+xi+xj+xk+xl+xx+xy+xz+x{+x|+x}+x~+y#+y$+y,+y-+y.+y/+y0+y1+y=+y>+yF+yG+yH+yI+yJ+yK+yS+yT+yU+\
      y_+y`+ya+yb+yc+yd+ys+yt+yu+yv+yw+yx+yy+z'+z1+z2+z3+z4+z5+z6+z7+z8+z@+zA+zB+zC+zD+zE+zF+zG+zH+zI+zQ\
      +zR+ze+zf+zg+zh+zi+zj+zk+zl+zm+zw+zx+{&+{2+{3+{4+{5+{6+{7+{8+{9+{:+{;+{<+{D+{L+{M+{N+{V+{`+{a+{b+{\
      j+{k+{l+{m+{n+{v+{w+{x+{y+{z+{{+{|+|*+|++|,+|-+|.+|6+|7+|8+|9+|:+|;+|<+|D+|E+|F+|G+|H+|I+|J+|K+|L+\
      |M+|N+|V+|W+|X+|Y+|Z+|[+|!+|]+|^+|_+|`+|a+|b+|c+|d+|e+|f+|n+|o+|y+|z+}&+}'+}/+}0+}1+}2+}3+}4+}5+}=\
      +}>+}?+}@+}A+}B+}C+}K+}W+}X+}Y+}a+}b+}c+}d+}e+}f+}g+}h+}p+}q+}r+}~+~#+~$+~%+~/+~0+~1+~2+~3+~4+~5+~\
      6+~7+~8+~D+~E+~F+~G+~S+~T+~U+~V+~W+~X+~Y+~Z+~[+~!+~]+~^+~_+~`+~a+~i+~j+~k+~l+~m+~n+~o,#$,#%,#/,#0,\
      #1,#2,#3,#4,#5,#6,#7,#8,#9,#:,#;,#<,#=,#>,#?,#@,#A,#B,#C,#D,#E,#F,#N,#O,#P,#!,#],#^,#f,#g,#h,#i,#j\
      ,#r,$2,$3,$4,$5,$6,$E,$M,$N,$O,$P,$Q,$R,$S,$T,$U,$a,$b,$c,$d,$e,$o,$p,$q,$r,$s,$t,%$,%%,%&,%',%/,%\
      0,%1,%9,%:,%K,%L,%M,%N,%O,%P,%Q,%R,%S,%T,%U,%],%^,%_,%`,%h,%i,%j,%r,%s,%t,%u,%v,%w,&#,&$,&%,&&,&',\
      &(,&),&*,&+,&,,&-,&.,&/,&0,&1,&9,&:,&B,&C,&D,&E,&M,&N,&O,&W,&X,&Y,&Z,&[,&p,&q,&r,&s,&t,&u,&v,'$,'%\
      ,'&,'5,'6,'B,'C,'D,'E,'O,'P,'Q,'R,'S,'T,'U,'V,'W,'X,'g,'h,'i,'q,'r,'s,'t,'u,'v,(&,(.,(6,(7,(8,(9,(\
      :,(M,(N,(O,(P,(Q,(R,(S,(T,(U,(V,(W,(X,(Y,(Z,([,(!,(],(g,(h,(i,(j,(y,(z,({,)),)*,)+,),,)-,).,)/,)0,\
      )8,)9,):,);,)C,)D,)E,)M,)N,)O,)Y,)Z,)[,)!,)],)^,)_,)g,)o,)p,)q,)r,)s,)t,)u,)v,)w,)x,)y,)z,*(,*),**\
      ,*2,*3,*4,*5,*6,*7,*8,*9,*:,*;,*<,*=,*>,*?,*I,*J,*K,*L,*M,*U,*V,*W,*X,*`,*a,*b,*c,*d,*l,*m,*n,*o,*\
      p,*q,*y,*z,*{,*|,*},*~,+*,++,+,,+4,+<,+=,+>,+H,+I,+J,+K,+L,+M,+W,+X,+Y,+Z,+b,+c,+d,+e,+f,+g,+h,+i,\
      +j,+k,+l,+m,+n,+o,+p,+q,+r,+s,+t,+u,+v,,$,,%,,&,,',,(,,),,*,,+,,,,,6,,>,,?,,@,,A,,I,,J,,T,,U,,V,,`\
      ,,a,,b,,c,,d,,e,,f,,n,,o,,p,,q,,r,,s,,t,,u,,v,,w,,x,,y,,z,-*,-+,-,,--,-.,-/,-0,-1,-2,-3,-4,-<,-D,-\
      E,-M,-N,-O,-P,-Q,-R,-Z,-b,-c,-d,-e,-q,-r,-z,-{,-|,-},-~,.#,.+,.,,.-,..,.6,.K,.S,.T,.U,.V,.W,.X,.Y,\
      .Z,.[,.!,.],.^,._,.`,.a,.b,.c,.d,.s,.t,.|,.},.~,/*,/+,/,,/8,/9,/:,/;,/<,/=,/>,/?,/@,/A,/B,/C,/D,/E\
      ,/M,/N,/O,/P,/Q,/R,/S,/T,/!,/],/^,/_,/`,/a,/i,/j,/k,/l,/m,/n,/o,/p,/q,/{,/|,/},/~,0#,0-,0.,0/,07,0\
      8,09,0:,0;,0C,0D,0E,0F,0G,0H,0I,0S,0[,0!,0d,0e,0f,0g,0h,0i,0j,0k,0u,1#,1$,1%,1&,1',1(,1),1*,1+,1:,\
      1;,1<,1F,1G,1H,1I,1Q,1R,1S,1T,1U,1V,1W,1X,1Y,1Z,1[,1!,1],1^,1_,1i,1j,1r,1s,1t,1u,1v,1w,2#,2$,2%,2&\
      ,2',2(,2),21,22,23,24,25,26,2@,2H,2R,2S,2T,2U,2_,2`,2a,2b,2c,2d,2e,2f,2n,2o,2w,3#,3-,3.,36,37,38,3\
      @,3A,3B,3S,3T,3U,3V,3W,3X,3Y,3Z,3[,3!,3d,3e,3f,3g,3h,3i,3j,3k,3l,3m,3n,3z,3{,4),4*,4+,43,4B,4C,4K,\
      4L,4M,4N,4O,4P,4Q,4[,4!,4d,4e,4f,4n,4x,4y,4z,4{,4|,4},4~,5#,5$,5%,5&,5',5(,5),5*,5+,55,5A,5B,5C,5D\
      ,5E,5F,5G,5H,5P,5Z,5[,5!,5],5^,5_,5`,5h,5i,5j,5k,5l,5x,5y,5z,5{,5|,6(,6),65,6A,6B,6C,6D,6E,6M,6N,6\
      O,6P,6X,6Y,6c,6m,6n,6v,6w,6x,6y,6z,6{,6|,6},7),7*,7+,7,,7-,7.,7/,70,71,79,7:,7;,7C,7D,7E,7F,7N,7X,\
      7Y,7a,7b,7l,7m,7n,7o,7p,7q,7{,7|,7},8),81,89,8:,8;,8<,8=,8>,8?,8@,8A,8B,8C,8D,8E,8F,8G,8H,8I,8J,8K\
      ,8L,8T,8^,8_,8g,8h,8r,8s,8t,8u,8v,8w,8x,8y,8z,9&,9',9(,90,91,92,93,94,95,96,97,9A,9B,9C,9D,9E,9F,9\
      P,9Z,9[,9!,9],9^,9_,9`,9a,9b,9c,9d,9l,9m,9n,9o,9p,9q,9y,9z,9{,9|,9},:+,:,,:-,:5,:=,:>,:?,:@,:A,:I,\
      :J,:K,:L,:M,:N,:O,:P,:Z,:[,:e,:f,:g,:o,:p,:q,:r,;),;*,;+,;,,;-,;.,;/,;7,;8,;9,;:,;;,;<,;=,;>,;F,;G\
      ,;O,;P,;Q,;R,;S,;T,;U,;f,;g,;h,;i,;j,;y,;z,;{,;|,<*,<+,<,,<-,<.,<6,<7,<8,<9,<A,<B,<C,<K,<L,<M,<U,<\
      V,<W,<X,<Y,<Z,<b,<c,<d,<e,<f,<g,<h,<i,<j,<k,<l,<m,<n,<o,<p,<x,<y,=%,=&,=',=(,=),=*,=9,=:,=F,=R,=S,\
      =T,=!,=d,=e,=f,=g,=z,={,>),>*,>+,>5,>6,>7,>8,>9,>:,>;,><,>=,>E,>F,>G,>H,>I,>J,>K,>L,>M,>W,>_,>`,>a\
      ,>m,>n,>o,>p,>q,>y,>z,>{,?',?(,?),?1,?2,?>,??,?@,?J,?K,?L,?M,?N,?O,?P,?Z,?[,?!,?],?^,?_,?`,?a,?b,?\
      c,?d,?e,?f,?g,?h,?r,?z,?{,?|,?},?~,@#,@+,@,,@6,@7,@?,@@,@A,@B,@J,@K,@S,@[,@!,@d,@e,@f,@g,@h,@i,@j,\
      @k,@l,@m,@n,@o,@p,@q,@r,@s,@t,@u,@v,@w,@x,@y,@z,@{,@|,A*,A+,A5,A6,A7,A8,A9,A:,A;,A<,A=,AG,AH,AI,AJ\
      ,AK,AL,AM,AN,AO,AP,AQ,AR,AS,AT,AU,AV,AW,Ah,Ap,Aq,A{,A|,B(,B),B*,B+,B,,B-,B.,B/,B0,B1,B9,B:,B;,B<,B\
      D,BE,BF,BG,BO,BP,BQ,BR,BS,BT,B!,Bd,Bn,Bo,Bp,Bq,C$,C%,C&,C',C(,C),C*,C+,C3,C;,C<,C=,C>,C?,C@,CA,CT,\
      Cc,Cd,Ce,Cm,Cn,Cz,C{,C|,C},C~,D#,D$,D%,D&,D',D/,D0,D1,D2,D3,D4,D5,D6,D7,D8,DB,DC,DD,DE,DF,DG,DH,DP\
      ,DZ,D[,D!,Dk,Dl,Dm,Dn,Do,Dp,Dq,Dr,Ds,Dt,Du,Dv,Dw,Dx,Dy,Dz,D{,D|,D},D~,E#,E+,E,,E-,E.,E/,E0,E1,E2,E\
      3,E4,E>,E?,E@,EA,EB,EN,EO,EP,EQ,ER,ES,ET,EU,EV,EW,EX,EY,EZ,E[,E!,E],E^,E_,E`,Ea,Eb,Ec,Ed,Ee,Eo,Ep,\
      F%,F&,F0,F1,F2,FC,FD,FE,FO,FP,FZ,F[,F!,F],F^,F_,Fg,Fh,Fi,Fj,Fk,Fl,Fm,Fn,Fv,Fw,Fx,Fy,Fz,F{,F|,F},F~\
      ,G#,G2,G3,G4,G5,G6,G7,G8,G9,G:,G;,G<,G=,G>,G?,GG,GH,GI,GJ,GK,GL,GM,GN,GO,G`,Gh,Gi,Gj,Gk,Gl,Gm,Gn,G\
      o,Gw,H#,H+,H,,H4,H5,H=,HE,HM,HN,HV,HW,HX,Hk,Hl,Hm,Hn,Ho,Hp,Hq,I$,I%,I&,I.,I/,I0,I1,I2,I3,I4,I5,I6,\
      I7,I8,I9,I:,I;,I<,I=,I>,I?,I@,IA,IB,IJ,IK,IL,IM,IN,Ia,Ib,Ic,It,Iu,J%,J/,J0,J1,J2,J3,J4,J5,J6,J7,J8\
      ,J9,J:,J;,J<,JD,JE,JF,JG,JV,JW,JX,JY,JZ,J[,J!,Jf,Jg,Jh,Ji,Jj,Jk,Jl,Jm,Jn,Jo,Jp,Jx,K$,K%,K&,K',K(,K\
      ),K*,K+,K,,K;,K<,K=,K>,K?,K@,KA,KB,KC,KD,KE,KF,KG,KH,KI,KJ,KK,KL,KM,K!,K],K^,K_,Kg,Ko,Kp,Kx,Ky,Kz,\
      L&,L',L(,L),L1,L2,L3,L4,L5,L6,L@,LJ,LK,LU,LV,LW,Lc,Ld,Le,Lf,Lg,Lq,Lr,Ls,Lt,Lu,Lv,Lw,Lx,M$,M%,M&,M.\
      ,M/,M7,M8,M@,MA,MB,ML,MM,MN,MZ,Mf,Mg,Mv,Mw,Mx,N&,N',N(,N),N*,N+,N3,N4,N5,N6,N7,N8,ND,NE,NM,NN,NO,N\
      Y,Nc,Nk,Nl,Nv,Nw,Nx,Ny,O%,O&,O',O(,O),O*,O+,O,,O-,O.,O/,O9,O:,O;,O<,OD,OE,OF,OG,OH,OI,OJ,OK,OL,O[,\
      O!,O],O^,O_,O`,Oa,Ob,Oc,Od,Oe,Om,On,Oo,Op,Oq,Or,Oz,O{,O|,P(,P0,P1,P9,P:,P;,P<,PF,PN,PO,PP,PQ,PR,PS\
      ,PT,PU,PV,PW,PX,P`,Ph,Pi,Pj,Pr,Ps,Pt,Pu,Pv,Pw,Q#,Q+,Q,,Q-,Q.,Q/,Q0,Q8,Q9,QA,QB,QC,QD,QE,QF,QG,QH,Q\
      I,Q!,Q],Q^,Qh,Qi,Qj,Qk,Ql,Qm,Qn,Qo,Qp,Qq,Qr,Qs,Qt,Qu,Q},Q~,R#,R4,R5,R6,R7,R8,R9,R:,R;,RC,RD,RE,RF,\
      RG,RV,RW,RX,RY,RZ,Rd,Re,Rm,Rn,Ro,Rp,Rq,Rr,Rs,Rt,Ru,S.,S8,S@,SA,SK,SL,ST,SU,SV,SW,SX,SY,Sa,Sk,Ss,St\
      ,Su,Sv,Sw,Sx,T$,T%,T&,T',T(,T0,T1,T=,T>,T?,T@,TA,TB,TC,TO,TP,TQ,TR,TS,T[,Tc,Td,Te,Tf,Tn,To,Tp,Tq,T\
      r,Ts,Tt,Tu,Tv,Tw,Tx,Ty,Tz,T{,T|,T},T~,U*,U+,U,,U-,U@,UA,UT,UU,UV,UW,UX,UY,UZ,U[,U!,U],U^,U_,U`,Ua,\
      Ub,Uc,Uk,Ul,Um,Un,Uo,Up,Ux,Uy,Uz,U{,U|,U},U~,V,,V-,V.,V6,V7,V8,V9,V:,V;,V<,V=,V>,VF,VG,VH,VI,VJ,VK\
      ,VL,VM,VU,VV,V^,V_,V`,Vj,Vt,Vu,Vv,Vw,Vx,Vy,W%,W&,W.,W6,W@,WA,WK,WL,WT,WU,WV,WW,W_,W`,Wa,Wb,Wc,Wd,W\
      l,Wm,Wn,Wo,Wy,Wz,W{,X+,X,,X-,X7,X8,X9,X:,X;,X<,X=,X>,X?,X@,XA,XB,XC,XM,XN,XO,XP,Xc,Xd,Xe,Xf,Xg,Xh,\
      Xi,Xj,Xk,Xl,Xm,Xn,Xo,Xp,Xq,Xr,Xs,Xt,Xu,Xv,Xw,Xx,Xy,Xz,Y&,Y',Y1,Y9,Y:,YB,YJ,YK,YL,YM,YN,YO,YP,YQ,YR\
      ,YS,YT,Y!,Y],Y^,Y_,Y`,Yj,Yk,Yu,Yv,Z&,Z',Z(,Z),Z*,Z+,Z3,Z4,Z5,Z6,Z7,Z8,ZB,ZC,ZD,ZE,ZF,ZG,ZH,ZI,ZS,Z\
      T,ZU,ZV,ZW,ZX,Zb,Zc,Zd,Ze,Zq,Zr,Zz,Z{,[),[*,[+,[,,[-,[.,[/,[0,[1,[9,[:,[;,[<,[=,[E,[F,[N,[O,[P,[Q,\
      [R,[S,[T,[U,[V,[^,[_,[`,[a,[b,[c,[d,[n,[x,[y,[z,[{,[|,[},[~,!#,!$,!%,!-,!.,!/,!0,!1,!2,!<,!=,!>,!?\
      ,!@,!A,!B,!C,!D,!E,!F,!G,!H,!I,!J,!K,!L,!M,!U,!V,!^,!_,!g,!h,!i,!z,!{,]',](,]),]1,]2,]3,]4,]5,]=,]\
      >,]?,]G,]Q,]Y,]Z,][,]!,]h,]i,]q,]r,]s,]{,]|,^(,^9,^:,^;,^<,^=,^>,^?,^@,^A,^M,^N,^O,^W,^X,^Y,^Z,^[,\
      ^l,^m,^n,^o,^p,^q,^r,^s,^{,^|,^},_0,_1,_2,_3,_?,_@,_H,_I,_J,_K,_L,_M,_U,_V,_W,__,_g,_o,_p,_q,_r,_s\
      ,_t,_u,_v,_w,`#,`6,`7,`8,`9,`:,`;,`<,`=,`>,`?,`@,`L,`M,`N,`V,`W,`X,`d,`e,`f,`g,`h,`p,`q,`r,`s,`t,`\
      u,`},`~,a#,a$,a%,a&,a',a(,a0,a1,a2,a3,a4,a5,a=,a>,a?,a@,aH,af,an,av,aw,ax,ay,b',b(,b),b5,b6,b7,b8,\
      b9,b:,b;,b<,b=,b>,b?,bI,bJ,bK,bL,bM,bN,bO,bP,bQ,bR,bS,bT,b!,b],b^,b_,b`,bm,bn,bo,bp,bq,br,bs,bt,bu\
      ,bv,b~,c#,c$,c%,c&,c',c(,c4,c5,c=,cE,cQ,c`,ch,ci,cj,ck,cs,ct,c~,d#,d$,d%,d&,d',d(,d),d*,d+,d,,d-,d\
      .,d/,d7,d8,d@,dA,dB,dC,dD,dE,dF,dG,dH,dP,dQ,dR,dS,dT,dU,da,db,dc,dd,de,df,dn,do,dp,dq,d{,d|,d},d~,\
      e*,e6,e7,e8,e9,e:,e;,e<,e=,eP,eQ,eR,eS,eT,eU,eV,eW,eX,eY,eZ,e[,e!,e],e^,e_,e`,ea,eb,ec,ed,ee,ef,eg\
      ,eq,er,es,et,eu,ev,ew,ex,ey,ez,e{,e|,f(,f),f1,f2,f<,f=,f>,f?,fI,fS,f],fe,fm,fn,fo,fp,fq,fr,fs,ft,f\
      u,fv,fw,fx,fy,fz,f{,f|,g(,g),g*,g2,g3,g4,g5,g6,g7,g8,g@,gA,gB,gC,gD,gE,gF,gG,gO,gP,gQ,g[,gc,gd,gl,\
      gm,gn,go,gp,gq,gy,gz,g{,g|,g},g~,h#,h+,h,,h4,h5,h6,h7,h8,h9,h:,h;,h<,hD,hE,hF,hG,hH,hI,hJ,hK,hS,hT\
      ,hU,hV,hW,hX,hY,hZ,h[,h!,h],h^,h_,h`,ha,hb,hc,hd,hl,hm,hn,ho,hp,hq,hr,hs,ht,hu,hv,hw,hx,i$,i%,i&,i\
      ',i(,i),i*,i+,i,,i-,i.,i6,i7,i8,i9,iA,iB,iJ,iT,i^,i_,i`,ih,ip,iq,ir,is,it,iu,iv,iw,j%,j&,j',j/,j7,\
      j8,j9,j:,j;,j<,jF,jG,jH,jI,jQ,jR,j^,jf,jg,jh,ji,ju,j},j~,k#,k$,k3,k4,k5,k6,k@,kA,kB,kJ,kK,kL,kT,kU\
      ,kV,kW,kX,kY,kZ,k[,kc,kd,ke,kf,kg,kx,l&,l.,l/,l0,l1,l2,l3,l4,l5,l?,l@,lA,lB,lC,lD,lE,lF,lG,lO,lP,l\
      Q,lR,lS,lT,lU,lV,lW,lj,lr,ls,lt,lu,lv,m$,m%,m&,m.,m/,m0,m1,m=,m>,m?,m@,mH,mI,mJ,mK,mL,mM,mN,mO,mP,\
      mZ,m[,m!,m],mp,mz,m{,n),n3,n4,n@,nA,nB,nC,nD,nE,nQ,nR,nS,nT,n!,n],n^,n_,n`,na,nk,nl,nm,nu,nv,nw,nx\
      ,ny,nz,n{,n|,n},n~,o,,o-,o.,o6,o@,oJ,oK,oL,oM,oN,oO,oP,oQ,oR,oS,oT,o!,o],o^,of,og,oh,oi,oq,oy,oz,o\
      {,o|,p(,p),p3,p4,p<,p=,pE,pF,pG,pH,pI,p^,p_,pg,ph,pi,pj,pk,pu,pv,pw,px,py,q),q*,q+,q3,q4,q5,q6,q7,\
      q?,q@,qA,qB,qC,qD,qE,qF,qN,qO,qY,qZ,qd,qe,qf,qn,qz,q{,q|,r(,r0,r:,r;,r<,r=,rI,rQ,rR,rS,rT,rU,rV,rW\
      ,rX,rY,rZ,rf,rn,ro,rp,rq,rr,rs,rt,ru,rv,rw,rx,ry,rz,r{,r|,r},r~,s#,s$,s%,s&,s',s(,s),s*,s+,s,,s;,s\
      <,s=,sR,sS,sT,s^,s_,s`,sj,sk,su,sv,sw,sx,sy,sz,t(,t),t*,t+,t<,t=,t>,t?,t@,tA,tB,tC,tD,tE,tF,tG,tO,\
      tP,tQ,tY,te,tf,tg,th,tr,ts,tt,tu,tv,tw,tx,u$,u%,u-,u5,u6,u7,u8,u9,u:,u;,u<,u=,uG,uH,uI,uJ,uV,uW,uX\
      ,uY,uZ,u[,u!,u],ui,uj,uk,ul,um,un,uo,up,uq,ur,us,ut,u~,v#,v+,v,,v-,v5,v6,v7,v?,vG,vH,vI,vJ,vK,vL,v\
      M,vN,vO,vP,vQ,vR,vZ,v[,v!,v],ve,vf,vg,vh,vt,v~,w*,w2,w3,w4,w5,w=,w>,w?,w@,wJ,wK,wU,w],wg,wo,wp,wq,\
      wr,ws,wt,wu,wv,ww,wx,x$,x%,x&,x',x(,x),x*,x+,x,,x-,x.,x/,x0,x8,xB,xC,xD,xE,xF,xG,xH,xP,xQ,xR,xS,xd\
      ,xl,xm,xn,xv,x~,y,,y-,y.,y/,y0,y1,y9,y:,y;,y<,yD,yE,yF,yG,yH,yP,yX,y`,ya,yb,yc,yd,yl,ym,yn,yo,yp,y\
      q,yr,ys,yt,yu,z#,z$,z%,z-,z.,z=,z>,zF,zP,zX,zY,zZ,z[,z!,z],z^,z_,z`,zj,zk,zl,zm,zn,zo,zw,zx,zy,zz,\
      z{,z|,z},z~,{*,{+,{,,{-,{9,{:,{;,{C,{D,{E,{F,{G,{H,{I,{Q,{R,{Z,{[,{!,{],{g,{h,{i,{j,{k,{l,{m,{n,{o\
      ,{p,{q,{r,{s,{{,{|,{},{~,|#,|$,|%,|&,|.,|/,|0,|1,|2,|3,|4,|<,|=,|>,|?,|@,|A,|B,|C,|D,|E,|F,|G,|V,|\
      W,|X,|Y,|Z,|[,|!,|],|^,|_,|k,|l,|t,|u,|v,|w,|x,|y,|z,|{,}+,},,}-,}5,}6,}I,}J,}K,}L,}M,}N,}O,}b,}c,\
      }m,}u,}v,}~,~#,~+,~,,~-,~.,~/,~0,~8,~9,~A,~B,~C,~D,~E,~F,~G,~H,~I,~Q,~R,~S,~],~^,~_,~i,~j,~k,~l,~m\
      ,~y,~z,~{,~|-#(-#0-#1-#9-#:-#;-#J-#R-#S-#]-#^-#_-#`-#a-#i-#j-#k-#l-#m-#u-#v-#w-$#-$$-$%-$&-$'-$(-$\
      )-$*-$+-$,-$--$.-$6-$B-$C-$D-$E-$F-$Y-$Z-$[-$c-$d-$e-$f-$g-$q-$r-$s-$t-$|-$}-$~-%#-%--%.-%/-%0-%1-\
      %2-%C-%D-%S-%[-%!-%]-%^-%_-%`-%a-%b-%l-%m-%n-%v-%w-%x-%y-%z-&:-&;-&<-&=-&>-&?-&@-&A-&I-&J-&K-&L-&M\
      -&N-&V-&W-&X-&Y-&Z-&[-&!-&h-&i-&u-&v-&w-&x-&y-&z-&{-&|-&}-&~-'#-'$-'%-'&-'.-'6-'7-'8-'9-':-';-'<-'\
      =-'>-'?-'I-'Q-'R-'S-'T-'U-'V-'W-'X-'Y-'Z-'[-'e-'f-'n-'v-'w-'x-'y-'z-(&-('-((-()-(*-(+-(,-(--(.-(/-\
      (0-(1-(2-(3-(4-(5-(6-(7-(8-(9-(A-(I-(J-(T-(!-(]-(^-(_-(`-(a-(b-(c-(d-(e-(m-(n-(o-(p-(q-(r-(s-(t-(u\
      -(v-(w-(x-)(-))-)*-)+-),-)--).-)/-)0-)1-)B-)C-)K-)L-)M-)N-)O-)P-)X-)Y-)Z-)[-)!-)]-)^-)_-)`-)s-*#-*\
      $-*%-*&-*'-*(-*)-**-*+-*,-*--*.-*/-*;-*<-*=-*>-*?-*@-*H-*I-*Q-*R-*S-*[-*!-*]-*^-*_-*`-*a-*b-*c-*d-\
      *p-*q-*r-*s-+*-++-+,-+--+.-+/-+0-+1-+9-+:-+;-+N-+V-+W-+X-+`-+a-+b-+c-+d-+n-+z-+{-,'-,(-,)-,*-,+-,,\
      -,--,.-,/-,0-,1-,;-,G-,H-,I-,J-,K-,L-,M-,N-,V-,W-,X-,`-,a-,b-,c-,d-,e-,o-,p-,|-,}-----.--/--7--8--\
      9--:--B--C--D--E--F--G--H--I--J--K--S--T--U--V--b--c--d--e--f--p--q--r--s--t--u--v--w--x--y--z--{-\
      -|--}--~-.#-.$-..-.8-.9-.:-.;-.<-.=-.>-.F-.G-.H-.I-.J-.K-.L-.T-.U-.V-.W-.X-.Y-.Z-.[-.!-.]-.n-/#-/$\
      -/%-/&-/.-//-/0-/1-/2-/3-/;-/<-/=-/>-/F-/G-/H-/I-/J-/R-/S-/T-/e-/f-/g-/h-/i-/j-/k-/l-/m-/n-/o-/w-/\
      x-0$-0%-0--05-0=-0>-0?-0@-0A-0B-0C-0D-0E-0F-0N-0O-0P-0X-0Y-0Z-0[-0!-0d-0e-0f-0y-0z-1&-1'-1(-1)-1*-\
      1+-1,-1--1.-1/-10-11-1;-1<-1=-1>-1?-1@-1A-1B-1C-1K-1L-1T-1U-1]-1^-1_-1`-1a-1b-1j-1k-1l-1m-1u-1v-1~\
      -2#-2$-2%-2&-2'-2(-2)-25-26-27-28-2@-2A-2P-2Q-2R-2S-2T-2^-2_-2`-2a-2b-2c-2d-2e-2f-2n-2o-2p-2x-3$-3\
      %-3&-3'-3(-30-31-3=-3>-3F-3G-3H-3I-3Q-3R-3S-3T-3U-3V-3W-3X-3Y-3Z-3[-3!-3]-3^-3_-3`-3a-3b-3c-3d-3e-\
      3f-3n-3o-3w-3x-3y-3z-3{-3|-3}-3~-4#-4$-49-4:-4;-4<-4=-4>-4F-4G-4H-4I-4J-4K-4S-4[-4!-4h-4i-4j-4k-4l\
      -4m-4n-4o-4p-4q-4r-4s-4}-4~-5#-5$-5%-5&-50-51-5@-5A-5B-5C-5K-5W-5X-5Y-5Z-5[-5!-5]-5^-5_-5`-5h-5i-5\
      j-5k-5u-5v-6$-6%-6&-6'-6(-60-61-62-63-64-6<-6=-6>-6?-6@-6H-6I-6J-6K-6L-6M-6N-6O-6P-6Q-6Y-6a-6b-6c-\
      6m-6u-6v-6w-6x-6y-7%-7&-7.-7/-70-78-79-7:-7;-7<-7=-7L-7M-7N-7_-7`-7a-7b-7c-7d-7e-7f-7g-7h-7i-7j-7k\
      -7l-7m-7n-7o-7p-7q-7r-7|-8*-82-83-84-85-86-87-88-89-8:-8B-8L-8M-8U-8V-8W-8c-8d-8e-8f-8g-8h-8p-8q-8\
      r-8s-8t-8u-8v-8w-8x-8y-8z-8{-8|-8}-8~-9#-9$-9%-9&-9'-9(-9)-91-92-93-94-95-96-97-98-9@-9A-9B-9C-9K-\
      9L-9T-9U-9V-9W-9X-9Y-9Z-9[-9!-9]-9^-9m-9n-9o-9p-9x-9y-9z-9{-:'-:1-:2-::-:;-:<-:D-:E-:M-:N-:V-:W-:X\
      -:`-:a-:b-:c-:d-:e-:m-:n-:o-:p-:q-:r-:|-:}-:~-;.-;/-;0-;1-;2-;3-;4-;5-;=-;>-;?-;@-;H-;I-;J-;K-;L-;\
      M-;N-;O-;P-;Q-;R-;S-;T-;U-;]-;^-;h-;i-;z-;{-;|-;}-;~-<*-<+-<,-<--<.-</-<0-<:-<B-<C-<M-<N-<O-<P-<Q-\
      <Y-<c-<r-<s-<t-<u-<v-<w-<x-=$-=,-=--=.-=6-=7-=8-=9-=:-=;-=<-==-=>-=?-=@-=J-=K-=L-=M-=N-=O-=P-=Q-=R\
      -=S-=T-=U-=V-=W-=X-=Y-=Z-=[-=!-=]-=^-=h-=r->'->(->7->A->B->C->D->E->F->G->H->I->J->K->L->M->N->O->\
      P->Q->R->S->[->!->d->e->f->g->h->i->j->k->u->v->w->x->y->z->{-?5-??-?@-?A-?B-?C-?D-?E-?F-?G-?H-?I-\
      ?J-?R-?S-?T-?U-?V-?W-?X-?Y-?Z-?[-?!-?]-?^-?_-?`-?a-?m-?n-?o-?w-@#-@$-@%-@&-@.-@/-@0-@1-@2-@3-@4-@5\
      -@A-@I-@J-@K-@L-@T-@U-@V-@W-@X-@Y-@Z-@[-@!-@]-@^-@_-@`-@a-@b-@c-@d-@e-@f-@g-@o-@p-@q-@r-@s-@t-@u-@\
      v-@w-@x-A$-A3-A4-A<-A=-AE-AF-AG-AH-AI-AJ-AK-AU-AV-AW-AX-AY-Aa-Ab-Ac-Ao-Ap-Aq-Ar-As-A{-A|-B/-B0-B1-\
      B2-B3-B4-B<-B=-B>-B?-B@-BA-BB-BC-BD-BL-BM-BN-BO-BP-BQ-BR-BS-B[-B!-B]-B^-Bh-Bi-Bj-Br-Bs-Bt-Bu-Bv-B~\
      -C#-C$-C%-C&-C'-C(-C0-C1-C2-C3-C4-C5-C6-C>-C?-C@-CA-CB-CC-CM-CN-CV-CW-CX-Cb-Cc-Cd-Ce-Cf-Cg-Co-Cp-C\
      q-Cr-Cs-Ct-Cu-Cv-Cw-Cx-Cy-D%-D--D.-D/-D7-D8-D9-D:-D;-D<-D=-D>-D?-D@-DA-DB-DC-DD-DE-DM-DN-DO-DP-DQ-\
      DR-DS-DT-D!-D]-D^-D_-D`-Da-Db-Dj-Dk-Dl-Dm-Dn-Do-Dp-Dq-D{-D|-E(-E)-E*-E+-E,-E--E.-E/-E0-E1-E=-E>-E?\
      -E@-EA-EB-EJ-ER-ES-E[-E!-E]-E^-Eh-Ei-Ej-Er-Es-E}-F)-F*-F+-F,-F--F.-F/-F0-F1-F2-F:-F;-F<-F=-F>-F?-F\
      G-FH-FP-FQ-FR-FS-FT-FU-FV-FW-FX-FY-FZ-Fb-Fj-Fk-Fl-Fm-Fn-Fo-F{-F|-F}-G4-G5-G6-G7-G8-G9-G:-G;-G<-GO-\
      GP-GQ-GR-GS-GT-GU-GV-G^-G_-G`-Ga-Gb-Gc-Gk-Gl-Gm-Gu-Gv-Gw-Gx-Gy-Gz-G{-G|-G}-G~-H#-H$-H%-H--H.-H/-H0\
      -H1-H2-H3-H;-H<-H=-H>-H?-H@-HJ-HK-HL-HM-HU-HV-H^-H_-H`-Ha-Hb-Hl-Hm-Hu-Hv-H~-I#-I--I.-I/-I0-I8-I9-I\
      :-I;-I<-I=-I>-IF-IG-IH-II-IJ-IK-IL-IM-IN-IO-IW-IX-IY-IZ-I[-I!-I]-I^-I_-I`-Ia-Ib-Il-Im-In-J#-J$-J%-\
      J&-J'-J(-J)-J*-J+-J3-J4-J5-J6-J>-J?-JI-JJ-JK-JL-JM-JN-JO-JP-JQ-JR-JS-J_-J`-Jj-Jk-Jl-Jm-Jn-Jo-Jp-Jq\
      -Jr-Js-Jt-K$-K%-K&-K'-K(-K)-K*-K+-K,-K--K5-KF-KP-KQ-KR-KS-K]-K^-K_-Kg-Kh-Ki-Kj-Kk-Ks-K{-K|-L(-L)-L\
      *-L+-L,-L--L.-L/-L0-L1-L2-L3-L4-L5-L=-LE-LO-LP-LQ-LR-LS-LT-LU-L]-L^-L_-L`-La-Lb-Lc-Ld-Le-Lf-Lg-Lh-\
      Li-Lj-Lt-Lu-Lv-Lw-Lx-Ly-Lz-M&-M'-M(-M)-M*-M+-M,-M4-M5-M6-M7-M?-M@-MA-MI-MJ-MR-MS-M_-Mg-Mh-Mi-N,-N4\
      -N<-N=-N>-NF-NU-NV-NW-NX-NY-NZ-N[-N!-N]-N^-N_-N`-No-Np-Nx-Ny-Nz-N{-N|-N}-N~-O#-O$-O,-O--O7-O8-O9-O\
      C-OM-ON-OO-OP-OQ-OR-OS-OT-OU-OV-Ob-Ol-Ov-Ow-Ox-Oy-Oz-O{-P'-P:-P;-P<-P=-P>-P?-P@-PA-PB-PC-PD-PL-PM-\
      PU-PV-PW-P_-P`-Pa-Pb-Pc-Pd-Pn-Po-Pp-Pq-Pr-Ps-Pt-P~-Q#-Q$-Q%-Q&-Q'-Q1-Q;-Q<-Q=-Q>-QF-QG-QH-QI-QJ-QR\
      -QS-QT-QU-QV-QW-QX-QY-QZ-Qb-Ql-Qm-Qy-R,-R6-R7-R8-RD-RN-RO-R[-R!-R]-R^-R_-Rg-Ro-Rw-Rx-Ry-Rz-R{-R|-R\
      }-R~-S*-S+-S,-S--S.-S=-S>-S?-S@-SH-SI-SJ-SK-SL-SV-SW-S_-S`-Sa-Sb-Sc-Sk-Sl-Sm-Sn-So-Sp-Sx-Sy-Sz-S{-\
      S|-T*-T4-T5-T6-T>-T?-T@-TA-TM-TN-TO-TP-TQ-T[-T!-T]-Tg-Th-Ti-Tj-Tk-Tl-Tm-Tu-Tv-Tw-U#-U$-U%-U&-U'-U(\
      -U0-U8-U9-UA-UI-UJ-UK-UL-UM-UN-UO-UP-UQ-UR-U!-Ud-Ul-Um-Uw-Ux-Uy-Uz-U{-V)-V*-V+-V,-V--V.-V6-V7-V8-V\
      9-V:-V;-V<-VD-VE-VF-VG-VQ-VR-VS-VT-VU-V]-Ve-Vo-Vw-Vx-W$-W%-W&-W'-W(-W0-W1-W2-W3-W4-W5-W6-W7-W8-W9-\
      W:-W;-W<-W=-W>-W?-W@-WA-WT-WU-WV-W`-Wa-Wb-Wc-Wd-We-Wf-Wg-Wo-Wp-Wx-Wy-Wz-W{-X'-X1-X2-XE-XF-XG-XH-XI\
      -XJ-XR-XS-XT-XU-XV-XW-XX-XY-XZ-X[-X!-X]-X^-X_-X`-Xa-Xb-Xc-Xd-Xn-Xo-Xy-Xz-Y*-Y+-Y,-Y--Y.-Y/-Y0-Y1-Y\
      ;-Y<-Y=-Y>-Y?-Y@-YH-YI-YS-YT-YU-Y_-Y`-Yh-Yi-Yj-Yt-Yu-Z(-Z)-Z*-Z+-Z,-Z--Z7-Z8-Z9-ZC-ZD-ZE-ZF-ZG-ZH-\
      ZI-ZJ-ZV-Z`-Za-Zb-Zc-Zd-Ze-Zf-Zg-Zh-Zp-Zq-Zr-Zs-Zt-Z|-Z}-Z~-[,-[--[7-[8-[9-[:-[;-[<-[=-[>-[?-[@-[A\
      -[B-[C-[D-[E-[F-[G-[S-[T-[U-[V-[W-[X-[Y-[Z-[[-[!-[]-[^-[_-[i-[j-[k-[l-[m-[n-[o-[p-[q-!&-!'-!(-!0-!\
      ?-!@-!H-!P-!Q-!Y-!a-!i-!j-!t-!u-!v-!w-!x-]&-]2-]3-]4-]5-]6-]7-]8-]9-]C-]D-]E-]F-]G-]H-]I-]J-]R-]S-\
      ]T-]U-]]-]^-]f-]g-]h-]i-]j-]k-]l-]m-]n-]v-]w-]x-]y-^%-^/-^B-^C-^D-^E-^F-^G-^H-^I-^J-^K-^L-^M-^N-^O\
      -^Y-^e-^f-^g-^o-^p-^q-^r-^s-^t-^u-_#-_$-_%-_&-_2-_:-_;-_C-_D-_E-_F-_G-_H-_I-_J-_K-_L-_T-_U-_V-_W-_\
      X-_Y-_Z-_[-_!-_]-_^-_f-_g-_h-_p-_q-_r-_s-_t-_u-_v-_w-_x-_y-_z-_{-_|-_}-_~-`#-`$-`%-`&-`'-`/-`0-`1-\
      `2-`3-`4-`5-`6-`B-`C-`D-`L-`M-`N-`O-`P-`Q-`R-`Z-`[-`c-`d-`e-`f-`g-`h-`i-`j-`r-`s-`{-`|-`}-`~-a#-a+\
      -a,-a--a.-a6-a7-a8-a9-a:-aB-aC-aM-aN-aX-aY-ac-ad-ae-af-ag-ah-ai-aq-ar-as-a}-a~-b#-b$-b%-b&-b'-b(-b\
      )-b*-b?-b@-bA-bB-bJ-bK-bL-bM-bN-bX-bY-bZ-b[-b!-b]-b^-b_-b`-ba-bb-bc-bd-be-bf-bg-bh-bp-bq-br-bs-bt-\
      b~-c#-c$-c%-c&-c'-c(-c)-c*-c+-c,-c4-c5-c6-c7-c8-c9-c:-c;-c<-c=-c>-cF-cG-cH-cI-cX-cY-cc-ck-cl-cm-cn\
      -co-cp-cq-cr-cs-c{-d)-d*-d+-d,-d--d.-d/-d0-d1-d2-d3-d4-d5-d6-d7-d8-d9-d:-d;-d<-d=-d>-d?-dI-dJ-dK-d\
      L-dM-dN-dO
      """,
    entries: """
       *3#T$L&S      OO#V$O%N  0W#U&M  /<#F$!   GA#P$O&S    ;S#c$?    Z^$T%N     <?#V$L       4M#D$^    \
               9`#E$]   +P#M$U H@#X$J    N+#T$R%M   <2#X$J                          [2#C$_ _W#P$U&N  I>#\
      f$J%F&M            `O#M$U  RL#J$X                UX#L$V       8R#L$V       7##J$M&!   MF#O$S    _V\
      #I$Y NE#N$T  (P#E$]    Ab#K$M%Z          ++#M$U      ('#L$V          E##E$]  W5#U$M          W@#I$\
      Y ^5#R$P  $6#I$Y   _R#U$M   H<#Z$J&O  ]`#U$M 0E#M$U   &C#X$J    @6#L$V   9:$W%M&O   R0#Y%J   7D#Z$\
      K&N            &,#V$L                                  7*#T&N                      (P#Z$J&O   Xa#R\
      %P  #-#T$N  9F#T$N     ].$P%M&V O0#U%M  7G#O$S      >:#K$c%G&O  T'#R$P   H*#V$L  A*#T$N  IZ#V$L  X\
      G#P$U%N  H-$T&N   /$#N$T         5:#L$V  YC$N%T  WL#`$I%J M!#G$[   %8#_$G%M       <!#T$N          \
         =a#K$W             D&$U%M   LB#R$P    $8#R$P     6'#V$L        TW#[$G       &##L$Z%N         9b\
      #N$X%M ']#P$R     74#f$<   4A#K$Y%O  KS#M$U  2a#X$J R'#J$X       +%#R$P      C*#J%T&U Y4#W$K    P;\
      #N$T                       GW#W$L         LN#R$P  E:#S%O I=#T$N  &U#N$T  Z@#F$!   /M#Y$M&M     :N#\
      P$R       S7#S$O       ]1#]$N%L&M        'V#U$P%N              :2#N%T          _F#U$M        !6#T%\
      N   A2#R$O%Y&J      _-$U%M   '(#P$R      ,&#A$a     )=#N%T       P#$U%I&T  +K#N$V%O  SV#T$N       \
       W.#W$K   .*#!$F            ?^#P$R   XA#W$K    C,#M$U     AC#G$P%W&V    ]S#^$K%W&E  EI#U$M       S\
      M#U$M       8B#U$O&O  SC#H$J%Y&Y    Z9$W%O&M           @Q#H$Z  %2#S$O   ?b#L$Y&N  ,5#R$P      a3$L\
      %V   #>#T$N               (5#U$M  ).#W$K   NT#I$!%N U+#P$R         U1#S$O JQ#W$K           Z6#V$L \
        CM#U$M           O-#:$h        !>#M$U   72#V$L     [D#U$M   M>#R$P     P)#U$M    5I#T$N  [7#M$Y&\
      M    4##r$0 Y`#_$C       TV#[$G    @!#N$T             A5#G$[         ,P#T$N  VT#T$N   +8#N%T   b9#\
      R$P       P&#X$J    NC#W$K Mb#N$T  /:#T$U%J    CY#R%P                            GE#H$R%Y         \
        T^#J$X   ;R#P$R   IQ#F$^%O     Aa#[$G &'#X$J  SH#S$O         R7#J$X E7#Z$K&M    P*#T$N         H\
      1#M$U   36#O$S    )G#J$X      :*#T$N            %O#U$M =E#C$_   3a#R$P EI#T$N     $U#T$N   <3#H$[%\
      K&V  VU#A$I%a&Y       =R#Z$K&M            S`#L$V    a4#R$P   M8#O$S  $U#Y$M%M            J]#X$F&U \
                               AB#L$M&Z           Z`#F$!  <K#T$T%M&P   LG#X$J       -J#V$L  &A#M$M%Y   S\
      O#N%W&O    3]#W$K F3#Y$I        S6#R%P      _I#a$A    D2#H$^%M         FE#V$L  <R#K$W a7#T$N   44#\
      N%X&L       6C#R&P X1#W$N%N   N1#U&M &X#[$G     3:#T&N        6Y#F&!                  R%#U$M      \
       4-#L$V  !_#L&V    J.#T$N    &+#T$N    ^+#K$[&L    ;6#R$N%N&V           T&#G$!%P             SC#F$\
      !    4_#R$T%M      3@#V$M%P    G_#U$P&N        !1#M$U%P   ,:#T%N    EY#K$T%N&W 0J#P$R  (!%U&M   _$\
      #S$O  !R#L$Y%M             BV#Z$J%U&K    &_#U$M  7>#P$W%H&T  ^3#F$!                        .%#X$M%\
      N ;L#P$R      Ra#T$O%P        Kb#N$T         &[#X$J  aY#O$S     82#U%M   IG#U$M          A)#U$M   \
      WX#J$Z%M&S         aO#R$T&M    ZU#_$J&J            `J#:$h     -B#K$W   35#R$P                   GO\
      #_$C      7##S$O                          :^#X$J       .a#T$P&O  B)#T$K&T    ^6#W$N&N  I##T$N 5$#X\
      $J                      5K#P$R                 A=#J$X   1P#M$T&R   -=#U$M   9E#N$T   [`#V$L  WW#T$\
      N     UY#R$P     /S#O%S        W5#M$U     aC#!$J&N        !S#e$E%O&K   8T#T%N      ];#L$V      3/#\
      N$V&P        ;]#O$M%K&]     AG#T$J%N&W        )##!$F                    P;#X%J 5J#T$N  ]C#T$N     \
        -S#S%O        1^#R$P       Y`#U$W%M&J   1;#L$V   PP#V$M&P  I8#T%K&T   3^#K$W   K:#S$H&X   `[#N$T\
            <6#V$O&N   Y(#]$E    -*#S$O&R  P&#T$N    $Q#O$W%M     ER#M$U                                \
      Q##U$M          &<#a%N&D   *&#W$K     /+#E$P%U&Y  9A#I$P&Z    0[#H$`&K    8Z#U%M    1Z#T$N W8#U&M \
      ^J#S$O  ?,#R$P      QT#P$R      $;#U%M         $%#L$V       W[#V$L  GW#L$N%]&M    W'#N$T  FM#T$N  \
        .D#F$!          GX#_$I%J       =_#R$P  P<#M$U     /E#U$M &O#U&M        JI#]$E   OH#Y$I          \
      +!#O$S      bY#W$M%O  $_#[$M%O&M      NI#S$S%N&P        L_#]$F MO#p$2      )D#V$L         EL#S$O  \
          1%#_%M&G 3`#@$_%W&N   D##Y$M%P&M     9I#Z$I   J(#Z$H 'C#i$B%T&E    ?5#I$]&M  G!#Z$L%M     ^M#K\
      $W    R9#G$[     ,N#O$V&N       =O#W$A%X&T @?#O$R%N&T        a*#V$L     <E#S$O    VH#O$O&V   T3#L$\
      V  TU#Y$Y%H&J                     T>#P$R   (G#!$F          @8#P$V%M        %b#R$P       0`#J$O%V&U\
        D+#P$O%T  19#T$Y%M&J         2Z#N$T  SB#O$S         )F#N$T     $0#U$M       Q3#R$P E%#L$X&O  !/#\
      P$R     JA#X$J            ?J#G$h&D   P%#L$X%J&W       <b#M$U   $8#J$Z%N    #1#T$N ]I#O$V%N        \
         0E#K$Z%N   QG#R$P               Q4#L$X%M&S  70#U%M   I&#L$V          !)#S$Z%I&N  N2#O$S  3K#P$R\
          ]P#K$[%M      S:#T$N                     Z&#U$M    bR#S$O      TM#W$X%K&J    1S#V$M%P    3D#_$\
      C  8M#V$L  =5#X$J !+#Y$M&M   -1#H$X%S ?M#L$Y&N   2+#R$P   U/$Y%I  IL#S$R%M      <G#T$N        ED#K\
      $W    <$#Y$J    R$#J$[%N       @G#K$Z&M  /A#T$N    )4#M$U      J3#R$P         $.#O$Y%N&M          \
      DX#I$Y                    N!#T$O%O      ?=#T&N  [@#;$g              *N#R$R&O          ;,#c$?  aX#S\
      $O    _Q#J$X  /b#Y$I%P  N%#T$N               J1#S$[%I&M               OP#H$P&Z     8b#M$S&S    B>#\
      P$Y%M&N   9B$N%S    /-#O$U%O   D@#U$M  .b#S%O &Q#K$_%I                           aS#X$O%N&O     2:\
      #G$[       ?`#J$X        '!#P$U&M        &N#U$M  :H#Y$J%T&M       %@#U%M               .[#M$U     \
        /^#S$O             5%#I$Y ]B#U$M @&#S%O  Y^#S$O       Ub#P$`%M&G  0V#Z$H  *&#!$J&M         &;#I$\
      Y    I!#R$P   F7#L$V   GQ#S%O +&#S$O 31#U$M  :D#M$U  XB$U&M            5'#U$M  *?#C$d&L R%#J$X B6#\
      S$O  '7#G$[           9P#S$G%S&W  !T#U$M +R$M%U           /F#]$E       _,#U%M        _.#J%X     :7\
      #V$L   .G#Z$K&N               .%#M$U       K,#Y$L%U&J  ;1#V$P%M   GC#[$I&O       O<#J$X           \
              ]+#X$J           7_#V$L   A0#R$P    ;$#S$V%N&M          Q/#U$K&S 6G#I$X&R     ^@#I$V%T  KX\
      #[$G     TB#U$M 'U#H$Z                 OM#O$S      .+#[$J&N  NN#Y$O%M&N    [G#^$M%O&J      J`#V$P%\
      N E/#N$T           <L#H$Z        ,@#T&N      0&#I$U&U   1/#X$M&N               R,#R$P        >6#l$\
      6     PE#S$O     N.#U$M  &=#V$L      WV#R$P T'#Z$L&M            L##L$V      DF#H$Z        M,#S$O  \
       ?1#R$P       %`#Y$I   ;$#G&!    J2$M&U  RC#`$B                         Z!#Z$H  `F#N$T      ?Z#R%P\
         DG#U$M  YA#@$a        +W#U$M   62$R&O L;$T&N  ,)#M$U S&#N$T     `N#T$N      =7#H$Z ?<#L$S%X&M  \
       :^#C$_  TZ#O$_%R&D      L;#I$V&T       U8#X$J  WG#D$c&K    *Q#O$X&L 'J#F$_%N   M.#W$K  __#T$N   H\
      M#L$V     J1#M$U             b0$O%S )%#S$O    I1#Z$L%M          ]+#J$X         1*$U&M  AI#X$J     \
               Ab#Z$H   _6#D$c%L :Z#S$O   '*#U$M   23#O&S          3-#g$B%M&M    ^=#W&K  6=$O&R    4A#L$\
      X%M&S    DH#_$J&K    KT#H$]%N  ?>#S$O        01#U$M         H%#M$U        .:#U$P&M    G9#G$[     (\
      I$R&O  *_#[$G   ZK#M$U                     /%#N$W&M  O!#M%U            D+#T$P&O     @&$T&N  8]$U%N\
                  3<#T$N    )_#T$N  T5#Y$M&M        $]#W$S%N&K   #!#U$M  a$#U$M   U=#L$V  Wa#U$M    8]#O\
      $P%M&X                     *R#Y$T%P&G            H$#`$F&M       :@#^$R%E&O  /P#^$>&W        ?P#V$L\
        2.#[$J%N  $9#G$S&Y        GD#W$K   (T#]$H&N    @5#C$_         ,^#]$P%F&P                    B5#R\
      $P      :S#]$I&M  +$#W$K   <D#[$J&N   EK#]$H%Y&F          1R#M$U  CW#S%O       7+#R$P     G.#O$S  \
        I^#R$S%N      EC#G$[  R2#M$W%N           &&#U$M   0_#S$O       *]$M&U     .*#T%N  5Y#M$U      ,-\
      #L$V            ,K#V$M%P -$#R$P%P    Yb#J$W&R        C7#U$M     ,)#S%W&I   _*#U$M     ,C#!$P%K&N  \
         #X#U%N            4L#C$_  >1#U$M       B>#T$N V.#!$L%N&N     IY#M$U    P0#M$U                  \
         X9#U$P%O    5J#M$U   S_#K$W                   .B#Y%L&N        W&#_$J&J            ?<#a$=&U    R\
      W#U$M  'U#M$U     OY#M$U     ;2#W$N%M             _F#W$K        %b#P&R         SO#N$U%P `P#M$U CF#\
      T$N          <>#S$O     8)#O$S            aU#F$!    O7$V&L    3N#T$S%M&O QY#W$O%M   X'#Y$I     ]8#\
      U%M   Z-#R%P  GP$S%K&T       9O#T$O%O  QH#S$R&M  XZ#U$M  UQ#T$N     /Y#J$[%N    /L#c$?   ,1#Y$N%M \
               B1#P$T%P 'U#J$X QB#U$M           P@#T$N           NF#[$G       )[#M$U  2-#U$M           b\
      I#U$M           OD#T$J&T  ]P#K$!%P&N   LC#M$U       3&#O$M%Y&O  ^?#K$W  B3#I$P%S&X  _C#V$S%J      \
      4Z#W$M%O    7L#W$K R1#T$R&N    2Z#X$N&M   OK#Y$M&M              #+#M$U        ^1#T$N  ?P#R$T%M .a#\
      ^$D    E=#U&M          PJ#T$N     #(#M$U                    .-#R$P   K4#I$Y bZ#S$S&M    [!#U$M    \
       KQ#O$S     O]#J$X       -R#T$N   J8#V$P%M     [N#T$N *-#R$T%M  6P#N$T  A[#R$P  (Q#O$S       B=#W$\
      K     `3#L$V      O'#X$J     9;#U&M     R<#L$Z%N       7D#G$[ ;Z#U$M     >T#Y$F%P&U ^T#W$M&O      \
              bU#I&Y        _2#X$N&M       :a#N$T    a!#M$U        PP#P$R  V9#S$O  8M#T$N           ;T#e\
      $=    aA#U$M    HC#?$c  T=#Z$J%O    TH#!$H%M&T         +B#U$M       KR#G$[%T&N            YN#Z$L&M\
          :>#T%N      F,#M$U       =$#^$H&M    +P#a$L%M&I B3#U$M       #%#R$P    F.#M$U     /R#W$O&M   @\
      [#U$M     A!$P&R          TY#R$P (Q#U$U%M&M                 M(#Y$I  'C#O$E%T&!      .8#R$P     !+#\
      >$d        C[#V$L      ZW#Z$K&N         IN#W$O%M          9@#V$L  EB#R$W%N&L         #R#M$N%R&W   \
       SD#J$X  /`#U$M                FM#Y$I  SN#I$Y   Y$#S$O    8T#U$M   ]W#U$M                  #*#G$O%\
      `&O   &C#N$T                         :V#Y$K&O       UQ#R$T%O&P    TU#T$N      2&#I$Y CZ#L$M&Z     \
        +!#R$V%N&N                 .=#L$X&O     =:#R$K%M&[  11#X$J    3'#R$T%M     ;S#Y$I TV#M$U   R&#K$\
      W 0P#M$W&O         A`#U$M      &7#H$Z   BI#P$U&N   Y`#M$U          #*#W$P&L   4C#[$O%M&N       =2#\
      R$P          C?#O$S      !-#N$T  >2#b$F&K   <M$U&M  NE#V$O%M       Db#G$[       )@#b$@  5b#T$M%U&N\
                     L-#N$T a[#^$H&N   ;L#O$S    (@#D$^  1;#P$R     8a#I$Y             9J#V$L         Q-\
      #H&Z >%#T&N Lb#M$U     UU#M$U    !`#R$P     /2#Y%I  Ib#=$e  C=#R$P    ZP#V$E%W                    \
         S.#;$h&P     2U#_$C  (Z#T$N  '5#T$N   Ob#L$P&W       )'#_$C         ]9#I$Y $S#S%O    NZ$T%N  >b\
      #M$U         -0#O$U%O I6#M$U   M7#T$N      K5#K$O%Y    `E#S$Y%J&N       FK#M$U      E%#K$W    );#!\
      $B%M&Y   $a#Y$I      7I#G$b%N&M  SN#R$P   C=#M$W&N  UK#T$V%M&M &H#U$S%M&O     )P#U$N&P    AY#X$J  \
              KP#T$N                            1R#U$N%O      Y9$]%H&N        _V#S$O DS#T$O&P         1K\
      #X&J   7N#F$X&V           $(#S$I%W   C?#J$X       bJ#V$P%M   KW#S%O                #P#W$K  !##T$N \
       36#M$!%N&M              0b#X$H%S          R8#M$U  T-#U$M 0J#J$!%N&P A`#O$W%M  *##G$[    @T#a$A   \
                1,#T$N   I!#Z$H              !1#L$X%O $M#N$T        '##U$M     ,*#U$M         NP#U%M    \
       YU#U$M   T*#P$R @0#L&V .H#S$O   $O#U$M       4A#:$h     @Q#L$V   a]#Y$I       JY#Y$M&M    SJ#J$X \
                9R#H$Z     @C#T$N  W=#R$P %1#T%N                     <Z#O$S          T<#]$H%R&M         \
              &B#U$M   @D#[$J&M    5Q#P$R  0D#G$!%P   '1#U$M   V@#_$C   K;#W$K   XI#R$T%M  I`#S$O  KN#N$\
      T  @8#N$T%P    =W#O$W%M       [I#J$[%N             P5#M$X%N $F#P$U&N    H-#T$N &1#S$O      *8#V$L \
           P,#3$^%T&_  `G#U$M        H/#S$O         )6#]$M%I       PA#U$M            I4#W$K   .I#E$]    \
       ?3#T$T%N&N          :%#L$Y&N    58#M$Z%P&M     /3$U&M    T-#_$G%P&M V?#U$M      OM#N$X%M   Q<#Y$M\
      &M  ^&#R$P  WP#T$R%M     [2#U$M      2-$I&Y         ]6#R$P    :S#T%N        F2#N$W&N  M^#J$X     Z\
      6#X$J        $H#T$N   T9#R$O%R         (1#U$M              H&#G$[   [U#G$[  L@#S%O  N>#S$M%S    VE\
      #M$U R^#P$R           KT#Y$M%M    >`#E$[%S     6@#M$X&M     >7#T$N %^#X$J           ?P#S$P%O ^##W$\
      M%R&M    <J#Y$M%M               VH#W$L  ]A#J$X        [)#E$a%N       @-#S$O     .=#N&T  R:#N$T    \
                 T5$V%N&O         AQ#!$F  CP#E$_%O   +S#N$T  +##M$U    W-#U$M        _.#N$T             \
        YC#X$J   G3#T$N   R/#W$O%M HZ#^$L%I  6+#T$O%P R8#M$N%X   ]!#N$W%M    [6#X$N%M       LE#W$M%N    \
      .M#P%R   CX#J$X     [[#a$E&M   ;0#K$W       !a#E$]            ?##I$Y  -.#R$P N1#K$K%]         _&#Y\
      $V%M&H   UX#S$O  5F#P$T&O   $F#Z$H            E[#T$N  GJ#[$G   @.#P$M&V  OS#Z$K&N 0<#U$M   [N#X$J \
       @0#M$U     $R#S$O    -.#N$P%V    ^R#N$U&P  ^=#W$O%N   .0#F$!            1S#S$N%S&O          -^#M$\
      U      5I#J$Z&O  8S#K$Z%N  &`#U$M    P?#U$M  ;K#L$V        'a#]$D%X&K   #O#P$R        '9$M%U   98#\
      L%V       XZ#J$X 0J#S%O D,#T$N     >%#M$U     PW#R&P   &+#M$U         '1#J$[%R&M   D3#M$U M]$N%N&X\
                             U9#K$W   7^#W$O%S&K    )@#O$V%N   Q##R$I%W  a##]$E   ML#U$M  ;;#T%N   V2#X$\
      J    BN#P$W%P&N   ]M#T$N  .[#O$S           +a#e$I%K&K     L%#U$M  8>#`$B           :?#[$J&N IT#K$S\
      %L&Z    14#V$L  4b#U$M  Fb#R%P           .b#O%S        ^4#Y$K&O        5Z#R$P  BT#K$W          b.#\
      V$L        -$#P$V%X&F     G6#Y$M%M W!#]$I&M        G$#U$M           7:#N$T   S:#Y$M&M K6#N$T  ,B#X\
      $N%M   @P#`$B NX#O$S [-#T&N    ?L#V$L    V7#T$N  U(#K$W  *L#T%N   B/#@$Z%W&S  J?#O&S 2Z#`$K%P&J  S\
      N#T$N         &?#T%N           <B$Z%J&O      F=#U$M        W*#L$W%J&W   F/#P$R       %E#S$O       \
            !H#O$S     ^)#N&T   :'#M$U     NE#E$]    /6#X%I&R  VX%X&J        /V#N$N%[&M     +:#^$H&M   ,\
      !#P$R                   _!#X$J    T8#N$S%N&V   W^#!$F      VV#T%N  01#N$T         ;/#T$N   WQ#J$X \
       !&#[$J%K&T   <0#J$X     $>#X$J   79#I$Y    46#U$L%R          #^#U$M ?D#K$W      O0#U$M <1#N$U%P  \
       )B#R$T&M    V_#U$M    <L#O$S    B##U$M  ?b#W$K        1`#M$U         L(#K$O&Y 3W#W$K  @Z#O$S   EW\
      #T&N   [S#Z$H  1T#T$N        ?2#!$F            O6#L$T&S  @9#H%Z  DT#]$H&N    <?#!$M%M&N        O##\
      J$X    AB#U$M     RQ#M$U  C!#S%O            /F#M$N%X  *L#K$K%V&W    ?N#V$M%P    LF#T$N  KQ#W$K    \
           9V#U$M       E@#W$K     4S#R$P     aB#U%R&L    aY#T&N      [&#K$Y&O   ?W#[$K%N&P   @H#R$S%M&R\
        O$#N$T PO#J$X        Sb#T$N  11#S$O          21#O$S           +?$R%P      *S#T$P&N     Ta#S$F&Z \
           $Z#T$N        P9#U$M         _a#L$V   /F#O$S E@#J$^%K    I;#T$N  O3#T$H%W     <E#U$M  61#V$N&\
      O           )b#]$J&L  3G#R$P   6J#S$O   N6#P$R     /3#Y$I        ,A#R$S&N                =-#R$P   \
      '-#U$M  Nb#M$U    W<#N$U&O       PV#P$R QS#T%N      !`#V$L  ;M#^$H%M IL#N$T .(#K$W  2&#R$P       ,\
      &#S%O  /I#T$N           S9#]$N%M&L     K*#J$[&N        +-#S$O         aM#S$V%T&G  5Z#S&O  1]#P$T%O\
       ?0#W$M&O    ='#c$F%J              Q_#R$P    'Y#S$O          @W#V$J%S      F6#U$O%M&S   R:#V$S%M&N\
          >M#d$B&M C$#!$G    J3#T$N   [Y$T&M  L6#P$R  YK#R$M%M&W      &E#T$V&I  IV#S$O       `!#d$B%M   \
                   Z6#P$R                Y%#N$T       /0#[$H%O      !&#S&O ,Q#U$M    ?D#R$P   U7#U%M    \
            [5#R$P  )-#T%N                      >$#T%N         #9#O$S  )K#T$P&O  CJ#R$P  a##P$R      [A$\
      R&P          !+#K$W                   K&#A$a      MW#R$P       >M#M$X%N          PV#U$M           \
            5?#P$V%M aA#V$L       ba#U$M   YU#[$G  <E#P$T%N      _7#D$V%Y        $@#Y$I   Q,#T$N        \
       $>#M$U                          ,b#B$Z%Z&M S5#B$b%O  Q%#W$K  *U#T$M%R  .<#P$R           Pb#U$M K+\
      #D$Z&U       8C#S$O      Jb#W$N&M   7Q#N$T           MZ#O$M%W    VN#T&N           FM#D$^          \
        )J#W$M&O   /H#B$P&a     Qa#P$T%N   aB#V$L    E_#U&M     HF#N$M%X        H,#H$^&M     ;M#X$N%M   \
               ,&#U$I%H&^  9M#M$W&O   &G#d$E&J  VW#R$P ['#L$P&W            V:#K$W     <S#X%J M<#P$R     \
         3L#E$]  SQ#P$U%N    @3#[$G        ^O#W$N&N   R<$T%N    LG#T$N      JN#K$Y%N       M3#P$R  U1#T$\
      G&X    3`$S&O  P[#V$L     15#N$L%Y    CD#J%X  PH#U$P%N     DI#!$H%U&K   7X#R$P #6#X$M%N   J]#O$W&M\
         QJ#X$J           I9#T$N   FU#G$_%N   $Z#Y$I  .O#Y$I  A]#X$J         a'#T%N   84#T$N  +-#F$Z&T  \
       H=#J$X         R$#S$M%P&T         L.#S$O  ^0#W$P%N&O  <P#C$Z%R&U  `-#J$X B%#R&P     `*%W&L       \
          15#`$M%M&J  Oa#U$M       (a#U%M (!#Z$H   ]_#P$R          )5#^$G%N         &!#D$^  6-#R$U%I&T  \
           VA#R$T&N                  Nb#O$T&O    *K#F%!                 5_#L$Y%N             =^#J$O%Z   \
       HK#J$R%W    UK#U$M                      8`#J$T&U     IC#T$O%P   5]#T%N     ,S#X$J     @N#N$T     \
      8X#O$S   XG#F$!           b]#N$T        F=#G$!      5/#I$V%O&V    J'#]$E $*#P$R  ^:#S$O           \
                   OO#O$S   N@#N$R%T                    KL#W$K    IR#V$J%Z&J  Na#^$L%O&K     K[#Z$J%P&O \
              BJ#T$H%W        a&#S$O   $2#K%W                  I.#Z$K%P&O  Q:#W$K  4@#O$Z%N&N    H)#N$W&\
      O     #N#M$U      SG#K$W           @%#N$N%P&Y     AE#Y$I &R#J$X%J&X       YF#T$P&O  K(#H$]%N      \
      !M#S%O    <!#U$M  9a#H$Z     !/#V$L  HW#K$W      4C#T$N       2A#S&O   $<#V$L    M?#K$W     RW#L$V\
           )X#V$L           L_#I$Y       #X#T$N  A3#^$D   _Y#N$T          S2#R$X%N&M    I+#T$S%O&N   ,.#\
      W$K      O-$U%M      9<#R$P    P:#!$<%[   bH#U$M       =Y#]$E    +M#L$V      'P#M$V%P  D7#N$T ]<#U\
      $M 9N#U$M  SE#W$K    &Y#U$M <,#X$J   b*#N$T       0+#T$N   D0#K$W     RY#O$S  [P#U$M         ID#Y$\
      M&M  aO#X$N%M  +$#K$W        /_#U$M  A^#T$N  ZT#U$M     9O#U&M    /J#O$S  b'#V$I%X&M    SR#!$F    \
                [X#C$_ :M#M$U     _`#T%N BP#S$O  /5#T$N     DP#E$`&O       26#K$W  2,#S$R&N   (^#N$O&V  \
        [D#[$G       ),#K$R%V         +N#N%T   ^K#U%M            K9#M$U  (4#U$R%M    1;#T$N    UX#Z$H   \
                 =H#U$M             -,#T%N      1[#J$X     !_#N$T  D/#J%X    )S#T$J%U ?E#R$P  S##S$U%K  \
       %*#J%X  R$#N$O%V  _F#M$U     38#X$M&N             $,#!$J%M     .K#Y$M%M              NF#T$U&K    \
          N)#H$Z       EU#F$`%N    ?'#L%V         J$#U$M   <H#N$T   <N#K$W   1b#T%N                    M\
      B#M$U    _I#Y$I           2H#Z$L&M      AE#L$V         O9#e$@%N             %I#J$M%!  `!#_$H%O&O  \
               ].#T$N  M6#X$J                   UO#Z$P%O&K &]#Z$;%V&Z   A[#[$G  #0#R$P     ;[#a$D&M     \
        @U%L&V   `M#M$U     IB#Y$I   Y-#K$O&Y       L0#K$W         `b#U$M         (4#K$^%N&M   '+#S$O   \
       ;$#N$T  C3#K$W   A3#S&O DV#K$W     %Y#R$I&W     HB#R$P `a#R$P  3P#T$N  _/#T$N  5]#P$R   56#T$N  2\
      ]#_$F&N   KI#N$T      aA#U$M  ;W#U&M             3=#M$U    /[#E$_&O      _:#M$Z&L  PP#O$J&Z     `9\
      #U&M    S^#I$U&U           &C%L&V    8$#^$E&P     ]$#U$P&O   =(#[$I&O       4M#]$I&M  (L#O$S  WY#U\
      $M  +&#R$P   QG#J$X   X,#S$O            B4#T$N               '?#V$P%M (]#O$U%O  Q>#M$U       R]#R$\
      P        ?<#T$N  GP#T%N  &M#N$V&O    MH#Y$I   :J#J$X          $_#X$J       P,#I$Y    *,#X$N&M     \
      K6#M$X&N         ;8$W&K  +X#Z$N%R&J     $(#G%[                FU#F$!     (4#E$[&S   (D#K$Y&O  >;#O\
      $S   -!#Y$S%J&N    a%#W$K YB#V$L        XC#O$W%O&O    SW#N$T &^#J$X   OF#S$O  <+#X$P&K     IG#U$M \
      S##V$N%O    10$R       Z;#O$S $7#Y$K&O  5J#O$S  70#V$L 7`#@$b    #D#Z$H      #[#R%P        U2#H$Z \
          -b#T$R&M     /3#U%M    Xb#U$M   OY#H$!&O   >Z#P$W%P&M ;C#e$=  EG#X$W%J&K          D_#^$J%M&P  \
             BO#]$G&O               UN#R$P   =S#!$I%M Mb#D$_                 K$#[$G    '1$T&N      1##T%\
      N     RA#X$J          +;#O$S  .J#L$V                   XX#P$R       2a#U$M         W)$U&M  ,Y#R$P \
        YQ#R$U%O&N DP#P$N&V    &2#U$M  GS#U&M            C@$R%P     &(#R$J&W    86#J$X   E(#Z$O%M&N   _4\
      #J$X  XH#V$L    6S#X$K  -!#B$c&N        ?3#M$U  [I#U$M    62#S$O      E^#U$M    I1#R%P  .%#M$U    \
       S:#T$N   JY#^%G&N   H9#U$M  Z_#V$P%M        IA#L$!%M&N  IP#R$P  -E%O&S     T$#U$M       QU$U%M  /\
      G#^$G%M  *O#V%L   /%#P$R    <;#J$X  DS#R$P              C_#X$J%P        CL$J&X      D1#[%K&N      \
              (X#U$M QG#M&U   37#N$T     ,=#F$S&Z   %H#S$O    D<#U$M       H!#T$N K3#K$W        _P#U$M  \
       &4#P$W&L     Z8#P$R b`#P$W&L   :S$P&R PZ$T%M&R  _;#M$U       Y*#X%M&N  OD#P$R              #.#U$M\
        S9#U$N%P *B#W$J%Z&J       _b#M$N&W                 ZV#G$b%K&P   X%#N$T      1)#P&R      >_#U$M  \
       FV#T&N    XO#!$J%M    BW#U%M X^#U$L%R               OD#U$M      LK#L$V   !G#R$P  L;#!$T%S&A      \
          EN#W$K        /U#Y$I      `O#^$;%Z     Ia#M$U          61#R$J%W   =S#!$J&N   ($#M$U       V3#L\
      $M&Z  b,#L$V  ]4#U%M   @.#M$S%R PH#Y$I     <+#X$M%N    :W$T%N 4^#J$[%N   4[#T&N      NO#_$C       \
                 AT#[$G  U,#U$T%J  U-#U$M    >!#O$S  5=#L&V    L4#F$!  -0#T$N )F#X$J  7K#V$L      )-#N$T\
                               ;(#S$L&T  B9#V$L     V>#S$T&K     C-#Y$R%H      *&#U$M    >A#U$M    +8#W$\
      K   =G#X%S&G     Z%#Y$I                       0'#S$O  5b#O%S     @E#Z$A%P&Z   .,#J$X        CI#W$K\
        ??#H$Z     WV#G$P%`&M   &U#Y$X%I&J   T_#T$N            </#R$P     P%#S$O    >1#J$W%[&I    ;(#U$M\
         GY#K$W       8&#T$N   @:#S%O      ++#M$U       AL#Y$O&K       %)#S$O      8%#_$K&J   EK#U%M    \
         R_#V$U%N&J      @?#M$V&P   XG#S$O    ;%#Z$H  ^)#U%M         GP#L$V 5U#N$X&M     *5#X$W%O&F  <U#\
      C$b%M        5]#X$J    /L#S$O   /<#U$M             &2#Y$L&N   1.#!$U%N&E     5##S$O   BY#J$!&L  K^\
      #M$U    ,X#V$N&O       *0#N$T    N`#O$N&W  E&#N$U&P  V<#K$W N##Z$E&T  JM#S$O         '4#S$O  >X#I$\
      Y  QE#S$O  $+#W$O%N            JR#P$V%M P.#G$[  ^>#H$Z   VN#I$Y   I]#U&M    %J#[$J&N    R)#K$X%N&T\
         G@#T$R&M  !.#S$P%R&O    (R#O$M%W   8G#T$P&N                            .$#E$]     PC#U$M       \
      =(#T$N      0N#K$R%V      )L#a$A      *>#F$!     `:#N$T    >6#Z$H   41$I&Y       ^!#I$!&M         \
               V-#S$S&M G##W$O&M          $*#R%P    V+#P$T%M&S   -F#^$I%K   O(#S$O       <9#U%M         \
            7[#P$R      1a#]$M%J   6:#J$^%K        1a#M$U       =D#K$W  8b#I$Y  a5#V$L   )+#U$M   2M#V$M\
      &P  B,#X$J             -2#M$U    BJ#S$O     YX#!$F  .##K$W  5,#T$N      T;#K$W %?#I$Y  ^L#R$P     \
                         9P#L%V  ;T#T$O&P OK#I$Y      7<#W$N&N    0C#Y$U%E          -H#L$V     FK#W$M&P \
         1+#!$F   O_#!$@%W  O8#N$T     &*#Y$E%O&W   E0#S$O   *2#N$P%T&R                     _I#T$R&M   <\
      `#S$S&M   >Q#T&O                 5T#N$T&P                 2##[$G    SQ#Y$M&M    a;#J$Z%O    0!#U$M\
       (L#`$@%T       C/#W$K           a=#T$N              33#S$O MN#U$M         <<#X$N&M =Y#L$V        \
          3b#X$J      %0#P$R  XN#X$J      IH#N$T     Q`#T$N          I7#X$M%N   BQ#Y$M&M             _(#\
      Z$H    RQ#Y$@%M&^                        UM#N$[%K&P       a[#X$J  *M#]$M%I 3W#O$K%!&N    W`$V%L   \
         ;b#I$^&L    1X#O%S&P  (O#K$W  T4#H$L%_&R            U]#V$L 07#U%M    *]#J$a%M&M   OI#T$N       \
            U(#U&M ]4#N$W&N    _2#R$P    M]#R$P      LE#T$N       48#X$J      AZ#T$N  &`#P$R        H^#f\
      $@%L&R             !N#H%Z    ?$#X$J    ZI#U$M  3.#N$T            bW#U$M              2K#U$M       \
        <]#R$P            CG#S$J%R&U     (a#S$O        K^#F$_&N   P4#e$I%E MC$T&N     <`#V$M   9%#K$T%U \
                       3S#`$J%O&K  [4#O%L&X          <R#S%O  'C#U$M      RN#M$U  #X#T$N E1#R%P     1+#[$\
      E%S J&#U%N&P     M,#M$]&I   VH#O$S              W&#W$K  !O#X$J          ON#U$M     0I#Z$H @<#G$[  \
      I$#N$T 22$T&N          /'#P$R    OY#S%O          6)#S$O    <J#N$T       &_#O$O%M&Y      8O#F$!    \
       V5#S$W&J   >0#!$J&M       `/#Z$H  $H#U$M       <L#S$O  =5#T&N M`#X$N%N   Z$#R$R%S&M 5C#K$W       \
              /G#]$I%P&N =>#V$J%S             N=#W$O%O&P      )U#[$I%O                XO#K$W    0I#M$X&N\
                    .!#V$L    B>#W$K  a9#S$O YR#O$S   %<#D$S%!         $_#N$M&W         -G#T$S%K    T%#K\
      $F%X&[        [,#R$P          ']#Y$I        9Z#N$T   $!#T$X%N&K            7[#X$L%S&L        3b#[$\
      M%N&O      QL$U%M  &&#W$O&M   FJ#U$L%V&N   O.#U$O&N   `U#h$;&O  W##T$N        I'#T$G%W H5#U$M     \
              R8#U%M             MN#!$J%Y&D 30#`$B       $S#S$O  ]##N%T    5!#U$M   8`#T$N  ^.#N$T     U\
      J#M$U          1@#Y$M%T&J   $%#!$J&M      O>#T$N  O&#N&T  TY#U$S%L        Z<$T%N    @P#P$R        \
                  _$#R$L&U   ]-$V%P&M   A`#N$X%M PW#V$P%P&N         [7#T$N                 b$#N$M%X   AY\
      #Z$L%M      /?#U$M   *5#T&N          aK#W$K 'F#Z$L%M       9C#N$T  X&#S$O        Q?#N$[&J         \
                        ;6#T$N             S0#T$N        DJ#U$M    A3$Y%T&G TL#T&N P=#T$N      ^P#U$M   \
         US#X$L&N    C4#T$N  F6#R$P          +A#X$N&M b3#!$V%F&L      S&#M$U&P  bO#N$W%N               A\
      $$P%M&V     [4#T%N   _S#E$[&S         2^#K$W   QU#U$M  !L#L&V  5D#T$N   ^G#Z$G%U&N          Sa#U$M\
       0b#T$N     +G#G$[  3L#W$K         QR#U$M                      Ib#T$N         ?B#W$N&N  SE#Z$H    \
        J<#R$P `*#^$D     _6#J$X   #!#U&M          ,;#M$Y%L&R  S-#!$F  `6#M%Y&M   ;8#]$O&G  EZ#P$R      \
                   -E#N$J%[  ZM#U&M    W/#M$U              =+#O$V&N         XM#m$3%N&V         *=#[$J%M \
       [B#U$M  DE#S$O  19#a$A    YA#I&Y   ^7#N$R%W&N   W?#R$P    5E#C$_  VP#R$P  PV#S$O    D1#T$N    YD#\
      R$M%T             Q5#K$Z&N  +P#P$R   %H#T&N     RV#S%O          &V#D$^                 <5#S$O     \
               4&#V$O%M     OA#J$X      F9#X$E%^&J           'F#I$Y        IH#[$K%M       O!$S%O     'T#\
      U$M      UH#R$P       P+#R$P   DX#S$O               %%#U$O%R&O          X,#O$V%M    B,#W$K        \
            W[$G&[ UX#O$Y&K   M]#O$[%I  VN#_$E%O              EF#V$L       [T#V$L   /%#M$V%U&L   TP#F$R%\
      !  I,#?$X&!    ][#K$W !5#T&N   _Q#H$Z       @O#J%V&S        <N#J$[&N   #L#U%M     3##^$H&M        \
        CW#N$W&N      _!#M$U   J@#V$L 1M#Y$L%N  S5#P$R  $.#R$W%M&M -$#T&N 51#V$N&O       9/#T$N   aW#N$N\
      %P&Y     (I#T%N       3/#G$[ @N#M$U  AX#R$P   LR#U$M  ,R#U&M    C$#J$W%N&V   Z?#U$M    *G#T$N   XU\
      #W$O&N    ]:#P$R      ^0#Z$O&K              1.#^$G%N  K-#!$L%J   (G#W$K    >V#T$N EH#A$a  :<#H$Z  \
        !]#I$X&R                      2.#T$T%K    U^#V$M     $=#M$U        03#M$U         ,J#I$Y  PP#N$T\
            ;D#D$`&O       6b#O%S             +=#H$Z               L##^$G%M   $b#T$N     NI#O$S    V`#T$\
      K%T N%#L$Y&M    4^#G$[     4b$R%P    -K#H$]%N  =*#X$H%R $D#Y$I Y^#U$M     TC#V$W%M&J   WM#U$M     \
        81#N%P&U  VP#J$X L`#J$X    8J#G$[ %&#T&N             T]#K$P%L&] O6#S$M%U&N    ]P#M$R&T  H'#U$M  \
      5/#I$Y      9N#N$M%X   5S#N$U                      6+#N$V%P      =%#B$`       bW#H$^&M   )a#U$V%M&\
      K            5*%T&N    Mb#Y$I       ZC#T$N       ,W#T$N     TJ#Y$O&K      O'#g$; L7#T$U%I   $I#T$N\
             !;#f$< 87#T$N         EK#X$N&N               V`#R$P F!#K$!&M    .+#W$K      3K#T$N         \
      @V#W$N&N   [>#M$U   <@#T$N          EF#P$R            ,[#W$P%O&M    ;G#V$L  @R$O%S   4D#U$M   >&#P\
      $W%M&P   MI#S$O       BH#R$P     SA#S&O 8:#H$Z            %_#U%M     MB$U%M  H(#X$J      C1#T$N   \
          S;#O$Y%M&O   E7#J$[%N     K2#R$P  G1#P$R   T>#J$X    ZW#J$X  59#^$D    ==#U&M  J3#X$J      V<#\
      S$K&U        -G#M$U            J>#W$K%U&M       Z&#L$V     #Q#U$M OV#O$V%M  +2#L$Y&N             P\
      5#T$N             T;#J$X  H.#U$M         &:#R%P  X5#F$!     T%#N$W&N           H0#X$J           DS\
      #S$O      0a#[$K%M     LT#N$S&R  B_#F%X&U H0#S$O  ^<#R$P    E##X$J  /E#O$S           U4#J$[%M     \
           UU#P$R U%#J$X  !>#;$_%Y   <$#V$J&S LE#T$P&O     ^Y#N$X&M      7G#J$X      &@#U&M  @H#M$U  0C#\
      [$H  )Q#]$E       Z+#K$W  ZB#N$T   #J#X$J   R@#V$E&X        H5#W%K     QA#K$W%T&N       YD#Y$M%P&M\
                    YS#L$W%S&N   8*#W$O%M  0&#N$W&N   F^#R$P  >+#W$B&Z    YE#X$M%M    LP#X$J    CJ#T$N  \
               F)#E$]  Y?#W$K  4R#Y$I   />#X$J       &_#U%N     B0#I%Y   *W#S$O  Y*#S$O        N-#R$M%[&\
      J     K%#R$P         1!#U&M  TI#A$S%R&]  =Y#U%M  _)#N%T   62#P$R    +^#X&J  ^E#P$R   ;&#N$T    T:#\
      X$J ]Z#U$M           &M#L$V      a=#F$!         b_#c$E&K          b.#M$U  &(#Y$C%V&R       =%#T$N \
       Z!#D$X%W        Q5#N$V&O         2Q#N$T  _Y#_$C    $:#S$O   Ha#G$[          KD#J$X  %8#U$K%T&P   \
       6)#U$M   52#G$V&U     ^D#B$`   a1#^$F%N   >T$M%U          WW#R$S%M       F=#K$X%P           WD#W$\
      I%M&W     Nb#U$M Z`#N$T             aC#T$N  N)$U%N       OZ#I$X&R     MZ$U&M   5@#S$O  3)#H$Z     \
        #Y#P$J%X&R              CM#h$B%P&J    QP#X$F%U !&$I&Y   G@#X$L%P   ,O#I$X%O&T D$#N$W%N    Q3#Y$H\
      %T&P     )2#N$Z%N&N 5S#K%W   RM#U&M  B*#M$Y%M   ]/#X$N&N  .F#X$J   @&#Z$L&N        N)#J$X       Ja\
      #P$R  &1$T%N          9K#V$L    ;B#P$R      Z`#U&M        MD#R$P  ]'#P$T%N                       ?\
      <#U$P%N      /-#X$J      Pa#J$X        !(#K$W   &9#U$M     ^-#[$V%M&E              [=#I%Y   V/#U&N\
           33#P$N&U    4Y#X$J%N&T             I&#O$M%W     PT#M$T%K&Y       ?B#[$I&O .##J$X  G:#Z$H  B/#\
      b$H&I  /9#L$U%R      L9#N$!%I&P      ^&#C$Y%T&U           +*#S$O       96#V$L  8^$W%M&O    %W#T$N \
             V)%U&M   C6#U$M          LK#N$W%M    8&#W$K    ;S#X$L%J&W               $E#R$P             \
               ON#K$W          ?1#T$F%Z&P   T,#!$F CW#P$S      WW#X%J   ;$#P$R   ,`#Y$M%M        [_#Z$K%\
      N   CS#U$M          (X#P$R     _E#U$M    -.$X&J   ZJ#N$T     R`#W$P%N&O 4P#S$O  N##S$O Y##O$O%M&Y \
       /a#T$N   FQ#!$F   !:#O$S  S0$W%K G9#N$T        W1#O$]%M&L           >/#R$P      OM$D&_    0C#R$P \
                SG#]$F%P  F3#N$T                0Y#R$P     Zb#R$S&N   &O#I%Y        Nb#O$S%U&M      :>#L\
      $V   !-#G$[                          1@#U$M        TN#O$S   +B#K$W      V/#P$V%M   XH#O$R%R     (G\
      #S$O GO#U$M 7U#X$J                      PJ#Y$B%N&[ 4P#X$J       VJ#U$M           GU#R$P           \
      -]#M$U    7R#^$I%N&N /E#[$L&L   TO#T$N         RQ#S%I&V    ^L#!$K%O&O  6Z#V$L          8*#P$R     \
              =`#]$E     %7#X$J     Z[#K$R%T&T        X_#F$!   UC#_$L%L&M    (B#G$S%P&Z           U*$S%N\
      &R   U:#N$T  T3#^$D           :%#A$Y&Y     aF#N$T  9T#S$O IL#O$S       8^#R$R%O               `X#F\
      $!      [2#N$T 7R#g$=&N      b>#T$M%R                 Z7#O$S         BA#F%!   OO#T$N        Q3#V%L\
       K&#S$O  ]_#G$[   +S#S$O      S$#T$N 0?#M$U    MY#<$U%`&S    X)#?$c       =##G$]&O   bJ#Z$K&O     \
        M1#K$O%!&N        59#L$V  :3#N$V&O      _C#S%O    F=#E$U%Y   `8#N$X&M S&#O$S           P?#[$J%N \
         S:#L$S%T         9F#W$K   AA#U$M R'#U$L&R    Q.#O$K&Y    GA#O$X%M        F=$U%M                \
            ;6#T$P%S&M   >[#U$O%O <T#Y$K%N  W=#O$S     D=#O$O&U    CA#O$S      !E#]$E       4%#U$M      \
           L1#P$R   A2#b$D&M       IW#T$N    `Y#[$N%M&M  %E#N$X&M  .X#X$N%N                        _M#P$\
      R <,#E$]        LJ#R$S&N     :6#U$M    :[#N$W%O&P           K_#a$E%M  4[#O$S        BC#O$S        \
                E[#M$U       M,#M$U    BH#G$S%T&V   AD#K$W  UG#U$M  _G#!$F  =H#O$S           OL#U$M     \
              MU#]$E               Y)#U$P&M (!#U$M D`#?$g&N      HM#R$T%N    %,#W$P%O&O  +Z#J$X   M3#[$G\
          `6#N$[%I         W6#F$!                       b7#M$V%P          *<#R$P  FO#F$!         .F#O$S \
             F7#U$M           :5#P$R      BV#W$Z%I&J   3U#K$W             3,#O$S       H(#U$M   Y5#Z$L%M\
        9B#U$M      (*#!$F    B9#V$L%U&N  Q[$N&T     EO#T$N       <4#U%M  [B#J$J%_       `+#D$^       O*\
      #K$W                   RY#!$I%O&P     /Q#V$Y%K&J       GJ#W$K     B&#I$]&M       I.#H$[%N&T  >:#U%\
      M    A-#N$T        1[#R$P Hb#S$O    b(#X&J     B6#B$`%O&S  6_#T$N  0[#W$O&M   ,W#U$M      0Z#V$L  \
           K)#K$W  *b#G$[  /K#W$N%O         b9#S$K&U    BH#W$O%M   8.#R$U%M&P     aT#P$U&N  <]#Y$M&M    \
         $D#T$N    2,#S$P%P      7J#R$P `P#Z$I%S&O    Y%#S$R%N 4K#M$U        >2#S$M%R&R +<#I$R&X   S:#M$\
      X&M   A:#O$V%N 1B#[$G          )(#W%K     BL#R%M&T M'#M$U   II#P$R    (b#!$F   P##Z$H  ,Z#T$N  1.#\
      S$O   A4#U$M     DV#U%H&W         VV$U%M      ,$#W$K      JI#O$W&M       PA#U$M        b?#T$N     \
       I1#M$U    6>#P$R       ^+#J$X  @&#[$M&K /2#S$X%M&M             8T#J$^%J  DP#R$P     T5#L$V *8#!$F\
            )H#M$U   R:#T$N  'E#X$J &W#W$K  QN#U$M                 EL#X$J       EE#U$N&O  7@#S$O     (+#\
      S$X%I&P   `4#X$J  LR#L$Y%M 9M#_$N%H&O        5U#U$G%W                             52#S%O     ]&#W$\
      K    _a#T$N    RU#U$M  L`#M$U   =4#J$X   G1#J$X      2*#S$O     I:#U$M                     ?R#P$R \
        <Z#N$W&N  -G#`$B   X&#W$O&M      P1#U$M   (0#M$P%U        J[#W$V%H&N  <,#U$M     &7#R$R%P       \
                 X?$T%N             1<#S$O     !*#U$M        /&#T%N   WX#N$U%P                O>#X$J    \
        $C#G$R%Z         B^$T%N              <_#P$U%N 9;#M$U  ?+#W$K     b1#N$T    C^#]$E B0#M$U        \
                   1H#L$V        @J#X$N%M  I`#V$L   %+#W$K    ?6#N$T  G%#L$W%I&Y ,W#]$E           I1#S$T\
      %M&O       8^#^$D                >6#I$Y    ]@#P$U%N      :@#S$O               =b#K$W  ]a#R$P J3#[$\
      G        U7#U$E%Y        b3#J$X   !5#G$R&Z                    *F#N$V&P    6=#X$J `$#P$I%Y   QA#m$5\
       0F#J$X   K9#N$W&N     @_#I$X%R         `:#P$M%V   ]Q#Y$M&M     30#T$N      ]/#U$M AC#W$N&N    OI#\
      W$L%L&V          %N#O$S              O<%X&J     ;K$Y%M&M    ;@#N$T  6?#!$F          _&#N$T     -<#\
      M$U   )C#P$R       DX#U$M  KF#H$Z           8&#T$N N(#`$J%J&P       TF#B$G%Z&`        @[#K$W    8H\
      #V$L   AL#U&M  G4#M$N&X         aV#P$X%O&M   1P#U$M       S(#U$M       N5#W$O&M    TJ#N$X%M  @G#H$\
      Z   P[#K$Y&O   $0#X$J              3B#U$M        S_#T$N  $E#N$T                L6#T$N            #\
      *#M$U    K+#T&N   aa#V$L ?J#T$N    K/#M$S%R     &O#P$R      OQ#W$O&M      Z]#L$N%Y  /T#H$Z EE#S$K&\
      U       bR#X$J     ?8#[$J%N  H&#O$O%L&Z   W*#J$X    bG#P$T&O   $L#O$X%L !)#N$T  4.#O$Z&I     P`#U$\
      T%N&M              <_#J&W     !>#U$M   ].#U$M                   0:#X$J      9$#R$P    /4#O$T&O @<#\
      Z$M%N&O                   =J#G%[                  H_#V$L  <Y#U$M   JS#K$M%[  +.#N$T  HP#O$S%P   :L\
      #K%W  JS#R$P      Z4#S%O   K5#S%O  ;/#U$M    <A#L$X%N      P/#T%N   )*#U&M   99#M$M%Y     BT#[$K&N\
         (2#R%P       ZP#l$9%O&P   HK#L$V  N&#T$N                 bU#K$W     _7#R%P 5J#U$M   A*#X$J     \
          LJ#V%L       70#U$P%N    2J#X$M&M     FA#U&M  >N#U%M    NS$F%W&V       :S#V$P%M   </#R$K%Y&M  \
             RA#J$T%U   Pa#S%O    5!#^$G%M %<#L&V  0R#S$O  =M#U$L%U&N   ZY#S$O (Y#U&M   5V#U$M    G@#S$O\
                               Z6#H$Z     [P#L$V             P4#V$L             3D#V$L          +'#N$T  \
       (L#X$N%N   DJ#P$R      IU#Y$I        RC#I$Y    Z6#Y$M&N          </#P$R     aa#R$P    =_#J$X    3\
      [#F$!%L&W     =S#P$R  (B#Y$I   LS#X$M&N    ]2#L$!%K       E,#I$L%Z&T  D>#V$L           +&#_$F%N  W\
      J#R$X%O&L           ;0#T$N       @P#S$O     ;X#X$J      #0#U$P&M   ;$#S$O  #_#Z$H I>#S$O    Z+#S$O\
       TB#V$L     <M#R$P     -a#U$M                  IO#U$M  =L#R$P         _.#W$K        /'#T$N   57#M$\
      U  (##L$Z&M ='#T$N%R    `1#S$O       =J#!$J%M   2P#d$> b##S$V%K&P    QH#S$O     *I#O%N&V         9\
      M#R$P      RS#X%P&K         7W#N$T  /a#V$L      %]#H$`%J     _!#F$S&[ FB#I$!&N   )G#U%M   M2#N$T  \
       :W#H$Z   -Z#L$V%L&W        .>#M$U        FO#D$W%N&[  QK#T$N       Xb#^$H&N    '%#N$T     K&#R$P  \
      9U#T$N    5/#T$N             8[#O$S      C,#K$O%Y   XP#W$N&N                    %>#U$T%M&M   L7#]$\
      E     J9#T%N      :^#T$N CR#T$N  Z9#L$V   .;#U$M NY#P$R             R:#T$N ^b#F$f&G     3)#N$T    \
      P(#_$C DU#W$R%M&N  Za#U$O&O         &_#]$F%P      `[#U$M            RF#I$W%P&U  %_#N$T   Eb#S$O   \
           6U#U$M      _@#T$N   QQ#W$K           L1#T$R%M              ;U#U&N   ^^#R$P            I:#W$K\
                Yb#U$M  3^#W$K   >*#_$K%N&M     L##R$J%[&M  24#U$M      AG#M$Z&L      '?#R&P    <)#T$T%M\
      &O     ?.#S$O         b<#P$U&O  3&#R$T&M  E)#R$P    +X#M$]%L&N CY#X$J    2@#`$B        J]#S$R%N   \
      !6#O$S   'A#Z$H     MI#X$M%N  b>#S$R%M    G8#U$M            Q,#X$V%N&H 4R#U$M         NN%S&O  L0#X\
      $P%O&M   F[#T$N   GF#U%M                       X>#U%M    )S#V$O%M    +>$G&[   =9#V$L       !;#^$G&\
      N   <T#M$W&O *V#k$;&M   2a#T$N   B[#R%P      &(#G$[    @@#M$U    )3#F$!   T^#I%Y   OO#T$N    &J#R$\
      Y&H    [@#F$!    >Z#W$K           >!#X$N%M  #/#H$V%M&X           -7#W$A&[    4Q#`$I%M&M    -F#W$K \
          YN#]$J%N&N         A2#T$N  8:#T%N     7+#M%U '6#U$M    EF#M$X&N   #%#C$_  W2#T$N     XE#X$M&N \
      O_#B$`  1L#T&N X^#L$V                a?#M$U      KY#I$Y          <D#T$R%M  Z`#T$N           .'#S$O\
              /C#V$P&N          C-#U$M      ?*#W$K   M/#M%U  /U#[$M%M&O   +Z#W$M&O 6-#R$T&M             \
           .Y#I$Y  TP#T$N   )Q#U&M   I-#N$T   MT#E$V%V&R   O4#U$M         ,G#Y$V%L&I 61#W$O&M   ^.#W$K  \
      8M#L$V  '3#J$[%N        #Z#V$M&P   +(#Y$I  Q*#R$P AU#Z$H    5`#M%U   .L#R$P   L`#K$R&U            \
          RD#K$b%J&M  +R#S$_%N&D                  AO#]$I&M                  V[#R%P   <X#T&N     IS#P$M&V\
               0Z#[$G    2G#S$O   T!#T$W%M&K %5#W%L  4<#V$L        4E#X$O%N&P     .]#R$P        Y9#K$!%N\
      &O   PK#D$a&N     9/#U$O&P    `/#Y$P%I&R      ^##K$W        BM#V$O&N    J7#P$W%K       ;!#X$J   PT\
      #T&N    9U#M$U  ?H#V$V%M&L  >T#O$V&N       [##U%M    b:#Y$I           4U#V$L  <$#]$E  [;#X$M&N    \
                    LA#I$Y    Ka#W$N&M  -2#!$J&M      >$#P$V&M  _0#Y$A%^&L     @_#T$N     I+#T$N  ?E#W$K\
         4.#M%U   0-#N$T&R         )N#N$T NY#L$V   [D#Z$J&O M`#P$R   +N#K$W      M##U&M    .M$X%P&K     \
       /?#!$H%O          F##O$S  L-#J$X #;#N$T   4T$N%T  `-#U%M     J8#!$F   MV#M$U ;`#K$T&U   GK#W$K PT\
      #S%O  #:#U$M   A@$K%W    6,#!$J&M       a)#J$X  (<#R%P     ?6#W$N%M    ,G#S&O  )E#N$T             \
                     6(#Y$F%!&I  VF#X$J    RW#U$M      L<#U$M HU#S$O     0C#P$K&X     W4#U$M     ;@#U$M \
           3-#T$N   <L#U%M      5/#V$L  DM#[$V%P&C  SI#C$`%I&Y   M?#U%M             `T#Y$I    ;,#U$P%P&O\
          b4#S$S&M       W5#V$L  KL#S$O&P         5_#V%L           ZA#!$J&L    G-#U$M     IK#R$P =L#N$T \
        PI#H$[%P $[#Z%O&J  ,W#T$N       ,K#R$P        -<$G%P&!    V2#O$S H]$T&M           YS#O$S       9\
      (#S$P%T&M    _!#L$V      VC#P$V&M                ):#S%O   2@#P$R   &U#]$I&M  *0#K$W   H6#V$L )W#]$\
      I%M  .R#W$K     EG#T$N   ^E#S$O                  N.#N$W&N      EC#U%M BI#n$8%M   (M#T$N     .C#T$N\
            X)#R$P   +O#M$U        ;0#G$W&U    J+#M$U  [6$U%M              $+#X$J       F/#V$L HC#S$R%N \
           6/#T$N       #0#U$M     L##^$D        ;*#V$S%N&M $>$U&M  KH#R$P   6M#W$K    .a#U$V%M&L      Y\
      A#P$P%P&U   0=#S$O     4Z#U$M    !'#Y$I   Q7#I$Y   %G#Z$L%M    UA#W$M%O  A1#M$R&T   3&#X$J  6)#S$O\
           9^#S$O  ,S#E$T%]&N         VC#T$H%N&Z        NA#R$P                aK#H$Z      .M#X$N%M   1##\
      U$M      I>#W$K      ,F#U$N%U&M    A%#U$M   -=#P$X&J    AI#N$T     A'#!$E%R      8%#V$K%R    RV#O$\
      S   '=#V$P%O&O        C,#P$R     F5#U%M            KV#P$R L-$U%M .&#U$M   ID#R$P        *D#U$M  ?N\
      #I$]&M   G_#S$N        K[#M%U  aP#U%M X6#O$S        ?C#8$j          a[#R$P      '%#T$N          M@\
      #Z$H 0V#S$O    90#R$W%I&R         7A#M$W&O    C)#N$T   FD#N$T     <.#M$U MW#M$R%U     _)#Y$I   2$#\
      O$V%N  _##N$T  4)#Y$K%O  0Z#P$V%M                        aA#T%M&R      '`#Z$O&J =>#M$Z%L     J]#P$\
      T%O O$#M$U   .6#I$W%N&V      Ha#!$J&M               SF#N$T  ;X#M$U   8X#S$O !D#U$P&N      T8#U&M  \
       V@#Z$H         ].#T$N  3V#M$U         Y*#T$N  T]#b$D%N  8<#L$V        W&#J$_&J    (_#T$N%P   /1#P\
      $R                               $8#S%N       *K#N$X%M  7##U$M      (b#K$[&M W+#@$b               \
      /Q#T$N    6V#T&N   (I#H$Z    W1#W$K  T0#J$X         #M#X$J     W8#X&J       PU#U$M     5U#J$X     \
       _A#T$N              V<#X$N%M         `)#S$W%G&S       50#J$N&[           WF#[$J%M        3G$N%T  \
        BY#B$d%M    :W#L$Y%N     QE#W$L%O  OP#N$X&M    .b#X$J       &+#N$T WK#[$G     &-#U$M   &B#S$O  `\
      @#S$O >P#O$S           3A#M$T%[&H     %O$S%O    ]##Z$S%P&F       <Y#U%P&M        OT#X&K GO#S$O  ,_\
      #L$Z%M      V<#O$S            JO#[$N%M&N  ]M#Y$I Da#V$P%M     ''#N$N&W   W!#O$W&M  P##T&N   DB#R%M\
      &T /D#V$=%!&U           ]/#R$P      $P#V$N&P    ;##D$Z&U   4$#D$`%O                *##U$P%K&T    +\
      U#N$W%O <E#R$M&S               QA#K$W  GP#L%V          ?F#K$Z%N             ]1#[$G       +4#V$O&N \
                         W_#S$O        1%#K$]%K           %:#T$N     F)#X$J   3:#[$N%I                  \
        G.#_$C AI#U$T&I   #-#X$J  bB#Z$H               4V#U$P%M            `F#B$^&S     (^#N$T       !W#\
      n$H%<&R  :E#O$S  5,$T&N        )>#T&N    6.#N$T       b,#M$U  WP#U&M       2J#T$N      a8#T$M%Y&J \
           *Q#_$C       9Y#P$R             J*#M$O%V 4K#E$]           $D#Y$I   6-#L$V    2*#^$H%M        \
      KJ#Y$I   UU#V$L   I*#O$S      (!#E$]   Z?#U%M K&#G$X%T    HE#J$!%M         9N#D$^      (L$L%W (F#Z\
      %K&N  EM#K$W  -$#S$T%P&M            _6#U$M                    -$#U$M   ^R#[$M%K  KI#T$N   R'#K$Y&O\
        0##U$M   ,B#Z$H     T;#W$K     ^V#O$S        BC#T$N  L>#M$Y&M      NW#X$M%N    7Y#M$U           \
             ?@#N$T   ,/#W$K       JW#L$Z&M     TF$U%M   BO#T$U%R&H  OO#Z$H  !8#E$]%R&P        9<#X$N&M \
       G;#H$]%N   A&#W$O%M       :4#[$G `%#P$O%P&U         ^Z#f$H%L&J       [&#O$S       T&#O$S      bN#\
      U%M             9^#R$U%M&O !,#U$M            PO#P$R        DG#N$T   _Y#K$W     7,#b$D&M 55#U%M  <_\
      #U$M             N?#_$C          S,#!$F  /6#I$Y ST%M&U       ZL#O$S     ^M$U%M      8[#G$[        \
      C0#`$T%I&F        aZ#O$S       :5#U$R%M&P >$#U$M   @O#O$S                EU#W$T&H    JQ#Y$I%M&U GW\
      #S%O     TF#S$O        -J#G$[   X6#X$N%M    5,#K$W       7P#N$W%N             17#O$V%N    ]`#c$F%M\
      &N       &*#N$!&I OI#!$F    B!#M$W&N       QY#X$J      '^#L$V  1X#V$L    IH$M%U  4%#Y$G%U&N       \
        MT#!$J&M  VM#S%O  .7#F$]%S&N     .8#U$M   W:#X$V%G&O       a_#J$[%M        1W#V$L  &4$Z&H   1!#T\
      $N     ,L#X$J           R`#T$N   ++#P%R   >H#S$O SO#[$K&M  ,a#O$S  L&#W$K           KI#X$L%O      \
        D-#M$U      Q-#^$J%M&O    %R#Z$B%W          <X#T$N                 D[#P$M%Y&N   >?#L$U%R        \
      ^:#M$Y%N&P   ?##R$P  SB#M$U     Q*#U&M       ,F#K$W       $)#T$N   1:#P$R      ;?#V$L   Bb#W$K    \
        ^$#S$O    &4#P$R    ,?#X$J                    Ga#`$B       %H#]$L&J       +T#M$N%X  ^0#T$N    Z0\
      #^$K%N&M   XZ#U$M  N0#X$J    YC#H$T&W       L]#N$W%P&O             J.#S&N  #:#N$T              BA#\
      T$Y%T&D _`#[$G            2G#W$K  #K#Z$D%P&V      U5#I$Y       BC#J$X I+#M$U    $7#T$N          8E\
      #W$N%M    5U#M$J%!  ]E#S%P OA#T$N   6D$T%N           4?#K%W     F9#T$N   PL#R$P  =^#T$N  9<#R$P   \
          S!#U$M    MM#d$8%W        #>#U$M     4a#I$a%M&M  =N#V%P&M    OE#P$R       UQ#R$H&Y      D1#O$S\
             3/#U$M  QX#T$S%O&N  YA#O$S     ,b#Y$P%J   2S#Y$K%N  D>#U$M       ,>#U$M     7N#N$O&V   24#N\
      $Y%L   5N#Y$I     ]@#R$W%P&J    N<#W$K    DQ#T$N %]#T$N  EU#A$a    5##N$T     0(#T$N     0F#U$M   \
      F%#V$L          #Z#V$M&P              B@#U%T&J      )^#K$W     XO#T$N        ,b#S$R%N      CB#P$R%\
      P   Y+#S%O     T3#U%N      @.#F$M&`         %(#L$V >H#S%O  A'#R$[%M&J 7C#N$M%X          =]#J$K&^  \
          (a#N$T         WV#S$O           MR#I$Y     B(#M$U   OQ#R$L%U  /-#V$L   QE#_$:&Y               \
       L##T$N            =B#U$M  P2#T$N   Q?#Y$I     6$#P$R      K=#I$Y    b(#L$Y%N               @G#N$T\
            W;#N$T    %D#U&N             R:#b$@   CP#T$N        ';#Z$H    _S#M$X&N  a>#V$L  0;#L$W&O    \
                  <?#Y$L&M   DL#T$N       RX#G$[     $C#P$T%N  ]T#M$U `%#N$U%P     :;#R$P          AX#M$\
      U       -,#O%S   <2#Y$I <>#S$J%M&Z    ?T#[$G            P1#S$O            ]Q#Z$L&M O3#I&Y  QZ#J$X \
      JL#G$^%N ,9#M$U    `=#L$T&S   ?A#P$R        -&#e$?&O     1a#^$D     [2#V%L  YR#R&P    ZB#X$J      \
      00#Z$H  )(#[$G      TM#U$M     GT#T$N  HR#e$C&K                        Y+$I&Y           .B#^$D    \
                      JI$O%S    ;W#D$^          WA#N$T       T[#T$N     RN#T$N         G;#P$[%L&M    .I#\
      R$P       ,1#U%M ,3#X$J    ='#R$P  :!#D$^    CX#P$R       .N#H$a%N&N     6`#M$U  W]#M$Y%M FH#T$N  \
       .7#U$R%L           !O#H$Z      *E#G$[              BQ#P$L%U&S   /I#U%M 6*#Z$H    K;#a$G%R&I    /.\
      #I$[%O    L+#O$[%J        II#W$K    G4$M%U GZ#^$E%P      V@#]$I%M U)#P$R  I<#T&N                  \
      ;;#X$M&N   D1#S$W%K&O  U##J$X  EO$T%M 3M#S%O          #&#U&M           0%#L$X&O       I0#[$G  </#K\
      $R%V  9A#V$L         -]#R$P             S##F$!      C_#c$E%O&N            LT#S$W%M&N      #<#U$M  \
      XK#L$X&N                R.#b$D&M ']#S$O  *G#T$X%I&P      VK#X$S%M&L    a1#K$W        !+#W$P%L  O,#\
      K$R%S&U             J%#a$I&I  LJ#U$M   7+#A$a  TD#T$N              63#U$M       R=#a$<%U  !R#U$M  \
           &H#T%N     5*#E$]      ?[#U%M  86#E$T&Y  *##O$S     32#U$M                37#S$O          8M#\
      S%O   !(#U$M  @=#U%M  V0$W%G&T     @5#P$R   ^?#V$L 9$#I$!&N    EZ#^$D     .H#M$U    TV#U&M   :'#R$\
      P  _$#U$M  Ba#E$]  ]N#U$M  G+#K$W                               (Y#U$M   L)#M$U    8Z#N$U&P    E:#\
      [$G    0M#]$M%M&M    $%#W$V%N&I   ^5#^$D        @[#J$!%R&M         )0#J$X           :F#V$L _O#V$L \
         #@#G$[  ,b#U&M    LH#K$W  Y9#K$W       2B$W%J&R        WR#V$L          @X#[$O%N&M  DU#M$U      \
         +I#N$T      E6#U$M                             YN$W%M&O 1J#U$M  RJ#[$G   54#V$R%K&P  OW#W$K   R\
      O#U$M         -[#T$N      )A#!$F          Q;#M$U          J*#T%M   6U#W$L&P    K%#[$G      YT#N%U \
           @V#^$D    =H#U$P&M   7>#P$R       IR#Y$N%K 6_#A$a     -I#N$T%P&R     /b#T$N           9>#U&M \
        5-#L$V 9V#T$K%T  [K#G$T%X       5D#P$U%N        '8#K$W         CD#U$M   QI#[$G          ]b#L$V  \
       W?#N%N&X    F3#H$a%N&M                    [9#Y$I IP#U$M  6&$W&K    *-#H$Z               `P#T%N   \
        *Z#I$Y     1^#L$V      bJ#W$O%H&W                  N)#E$]     N-#S$P%I&W      ,U#B$` #[#M$U     \
          Q]#U%M  OL#[$M%O&M                a_#U$M   /L#T$X%L&L       UP#W$K         *C#Y$I           ][\
      #E$Z&T      Q^#S$O              B/#K$W   )E#R$P  <+#X$M%N  V9#V$L        `E#!$M%N&M             a9\
      #S$O    A.#T$M%R    31#K$U%U&O   KF#N%O&W  >M#J%X  HM#Y$K%N  bJ#[$F%W&L     X?#X$N%M              \
        `W#R$P          _8#S&O                    &E#O$S  %<#N%T             ]U#U$P%O          **#V$G%P&\
      W      H-#U$M    -/#K$V%V&M  &J#H$Z        XQ#N$T   `0#I%Y         Q;#S%O   :]#M$U           `O#S$\
      O  bX#R$S%N          $7#I%Y  4.#O$S      UL#O%K&Z   YY#T$N                       *Q#O$S _`#D$^   ,\
      M#E$_&O   (F#U$L%R       2##R$P  H(#P$R  W4#U$Y%P&G         aM#X$J          8M#V$L    1b#U$M   P9#\
      S%O  CI#J%X 8`#_$C               W1#V$S%J `&#P$R   VW#S$M%Z&J      DG#V$L  `U#R$X%L&M            >\
      A#M&U      -Y#V$L   aV#N$T  >Q#Y$I &,#K$Z&N      2;#`$E&N  AJ#U$M  ]I#S$O     5?#U$M  QO#[$P%M&K  \
                    ?[#F$!   b5#T$N     :%#W$K      a5#V&M           Va#H$Z   _<#Y$M&M    CN#Z%H   La#K$\
      W 35#X$J      _P#T&N      8!#U%M     ;$#S$O       B!#U%M   T>#E$]       ,.#R$J&W b^#b$B%O      6O#\
      R%P   26#M$V%P    #'#X$N%N&P      9/#G$_%M   3%#R$P   )7#J$X    AF#O$S  5L#Y$S%O&H  Ia#M$X&N      \
         V7#R$P   HK#I$Y       U)#N$W&O   ^.#Z$I&P           >R#O$S  aF#Y$;%P&`    D@#S$O  HC#L$R%S&R   \
         E^#N$T    A>#T$N    @4#M$U 8'#L$V          NG#P$P%R&R  .I#U$M         TK#F$!                 #Q\
      #]$?%W      UY#U$R&M       5b#R$P KF#M$U           @:#R%P       7S#Z$K%S&L     %[#U$N%P        )`#\
      ]$E          ],#U%N  U_#P$R    3)#S&O  /B#[$N&J       W$#O&S      T>#P$R    SK#T$N    7(#M$U  $B#N\
      %T  BZ#O$V&M Kb#Y$I      P'#M$R%T /`#S$I&W             /<#N$T      TZ#T$N          *=#V$E&X       \
      JM#H$Z  ]S#M&U                EI#M$Z%L  K=#N$T     V'#[$G             $D#J$T%J&!       %'#U$M     \
         a8#N$O%N&Z          $&#T$N     Ab#T$N  OC#K$W E9#G$[       TG#R$W&J     ;U#T$N       <[#J%X   P\
      )#N$T '7#W$K   HI#Y$P%P&J    TN#T%N            `)#W$K   @*#U%M    'a#L$Y%N   QX#M$P%W&O      `M#N$\
      T  7!#P$R    `O#M%U    J/#J$X          R+#C$X%!&M      (V#W$N&N                    :^#X%M&N    @1#\
      U$M  $+#`$J%M&M     Q]#K$M%[        I0#N%X&M  _$#R$P                       JL#K$W        V>#T$N   \
      Ia#R$P         MO#S$O     ]U#J$[&M    LI#L$V     .<#O$S        $E#V$L    ?a#M$U           $@#N%V&O\
                  1X#U$M     !;#W$M%O              Qa#M$P%X&O             7b$U%M   EF#P$W&K  :5#_$G&M   \
         E5#N$M%X   3R#N$T     0P#P$R       E`#Y$I  #I#T$N             (F#J$X 1!#T$P&O       ]A#!$F >J#!\
      $J&M         @C#N$Y%N&O         #$#P$R      (]#H$Z   0P#V$I%[&J       =[#J$X  PL#T$N          K2#U\
      %J&T      ^I#M$M%X    S/#D$U&Z  .W#^$D            ?%#W$K   O3#L$V           1H#f$?&N    J9#T$N    \
       b<#E$]            'a#Z$H          R[#P$R 2a#`$E&M     WB#O$U%O 1(#U%M    `##R$P       :5#V$O%M  1\
      M#U$M     !6#U$M     <)#S%O  #$#P$W%M&P       .b#T$N          $5#Y$I     B:#T$N    `W#F$^%N      +\
      E#K$W 6?#Y$I    ###V$L  `X#V$L           /-#R$P   9R#E$U%X  W%#W$N%N  #,#_$C      6B#S&O          \
               :U#N$T  G8#R$P    U8#G$[ S0#J$Y&O U`#N%T   'P#T&N  'H#U$M       V`#I$Z&O               ;+\
      #W$R%R&J                   EY#U$M   '@#W$K    *Q#T&N =Z#V$L  ^=#O$S      O##Y$I  K)#S%O Ta#S$F%V&U\
        @0#U$M  53#W$N&N    7b#S$O       -E#P$U%M          <L#U$M          4<#J$[%N  *I#R$P            /\
      W#C$[%O&W           J&#Z$M%M&P     a6#O$S    Y+#T$N           !)#U$M     A/#U$M U[#F$^%I&V       3\
      ##M$U             .]#U%M    SV#T&N             ]9#P$R              #)#S$O 4J#J$X         ?W#U$M   \
                 83#_$H&L   6Q#V$L   Y,#K$W  ($#Y$I   ME$J%X     ^=#S$R&M  1J#R%P        /K#L$X&O   `F#Y\
      $I   (>#Y$M%M     7O#`$F&L                )W#V$L                 ?&#P$W%L X3#W$K    57#M$V&P   ,=#\
      W$K       ^_#K$O&Y      @1#P$R _(#W$K       W7#M$U        7U#H$Z         0H#N$T      5C#O$U&O  )P#\
      V$L  >F#W%J  HP#P$V&M         QP#K$W (V#H$V%[&K       CI#P$R         8;#R$P   (_#U$M       QK#T$N \
         )!#U$M         #H#U$M%P      >_#N$T     /:#P$R    2.#I$Y               AY#T$N       -=#T$R%M   \
          2A#N$T   :A#O$U&N           E;#U$M A'#R$P  Y,#V$L     -##P$R            ++#J$]&M F?#<$f       \
       DR#L$V %a#S%O   `U#K$a%O&I         %K#U$M   PC#N$T                 K_#U$M          .3#S$O  JF#R$P\
       C*#R$L%V     >P#I$Y  Z:#L$V        )7#U$M    !L#L$V        >U#R$P 9?#G$[     H^$S%O      '+#M$S%S\
               _S#U$M         G,#P$R  O+#M$U     [3#V$P%M     #D#N$T DP#Y$M%M      J@#O$V&N   )Y#S$O    \
      =X#a$A     ]b#N$T          ^Y#D$a%N          _A#Z$O%N&M    -_#M%U   .##O$O%N&W      /)#G$[%U&M   6\
      V#I$P%Z     Z]#S$O    Q^#K$W   6_#U$M     R7#X$G&T           A5#R$P   II$U%M  [$$S&P          0G#O\
      $S     6C#M$U   ?N#M$V%V&J      RC#U%M                  -,#X$J%P  C9#N$T      [+#U$M I.#H$Z      ,\
      W$U&M (B#S$O               aI#U$M  *T#]$E    O;#R$T&M                      IS#X$J   :C#N$T   SK#T$\
      K%W&N   $;#K$W           0[#N&T       XW#R$P       ';#N$T   [D#T%N    $Y#]$E D:#P$X%P&L  &A#F$!  '\
      ?#b$D&M        *&#N$T   7<#L$`%N&I      A3#H$T%X&O  H[#U$M      RJ#S&O        P&#N$X&L /+#G$X%T  %\
      6$X%M&N ]^#T$N  #Q#N$T          SJ#W$N%M $]#P$R     MR#M$X%N       VO#W$O&M    3/#T$N _]#U$M      \
      ME#P$R  N;#T$Z%F   >P#W$K T%#R$P         R!#Y$M%M                ()#N$W&N   ./#Y$I     :/#J$X     \
             RJ#R$S&N  !*#U%M   ((#T$N      b]#U$M :7#M$I&]   XL#H$Z                  +_#T$W%J&O       _\
      O#Z$L&M #*$M&V    5L#L&W      =<#E%]   F3#!$M%M&N           WY#R$P      ^+#P$U&N             '9#L$\
      V   _I#X$M&N  S5#P$T&O QA#V$L           JD#Y$I  F4$Z%N&L       %Q#Z$H&P     =J#U$M       N`#^$G&M \
          P^#U$M  1^#C%U&[     =Y#M%Y&M 28#S$O  (5#T$N       U3#U$M        NM#T$I%Y&N     ;!#W$N%N     &\
      <#S$O           ]V#O$T&P     RC#R$X%M&L   @##U$M   U;#X$J         ^+#S&N ^b#O$S      @Y#U$M   ]G#T\
      &N       &C#Z$H     X%#M%N&X        QR#U$M    3I#T$N     !:#R$P  WT#S$P%M&T   Jb#J$X      4A#_$G&M\
                   F1#!%F    /A#R$X%K&N :_#T$N  >;#W$K          $)#X$J     $W#M$U E7#!$N%I N+#W$K       \
       X&#I$Y  ND#Y$I =`#N$T   BG#T%N      %<#M$X%M     E6#]$?%P&X        (M#L$V     $*#U$M 7U#X$O%O&O ,\
      :#P$R  HD#[%M&K    E9#I$Y _P#L$V        $R#U$M  F>#T%M    A##O$S UY#R$P EX#V$L  :H#L$V         FQ#\
      !$F     2@#W$X%N&G             (T#X$J   EG#J$X    T0#S$O  LO#P$R  1(#?$c aU#U$M WV#Y$I            \
       @##U$M      @-#U$M   F?#V$P&M  a.#X$R%M&M      R%#R$P      !-#R$P                     $a#N$S%M&V \
             `W#R%P                     @6#_$G%N          ;]#S&O        1!#U&M  ]R$T%N            aY#H$Z\
        R!#K$W        #?#!$K%M&O    VW#R$P                   ?Q#T$P&O      5X$X&J               0A#N$P%U\
         -E#P$R  8]#V$L    W8#I$Y  *&#U$S%N&N         /b#T$N   I<#L$V    )1#N$T  WR$M%U     ;(#T&N      \
          D3#U$M   R?#T$N             YH#R$P      +M#X$M&N          4>#[$I%O      ,9#M$X&N   FQ#W$K     \
          6V#I$L&^       [!#T$N                    Y=#X$M%N   )B#H$Z       >I#R$P     RJ#E$_&O   =9#K$W \
        U(#N$X%M     C,#T&N        ,R#G$X%T     >9#P$R 9L#P$R HD#P$R  G*#R$P                 T<#L$M%Y   \
      /b#U&M ;E#L$V    X1#U$M    [&#R$R&O  1Y#K$W        ?6#Z$H   (9#W$N&N   D>#V$L            =S#J$X   \
              PD#Y$I           X3#V$N%O         DF#V$I%P&U @_#T$N       1V#G$[   X^#J%X      U,#T$N     \
        5V#B$_%U&N     42#H$T&V  'F#U$M      6Q#]$I&M   HZ#W$K        F*#N$T GR#W$O%M  _?#_$C        %4#\
      W$K  -3$W%N&N  +H#X$M&N  B2#T$N  !%#H$T%V&R        K$#N$T  9C#U$M Q=$T&N    +8#!$H&O     22#Y$N&L \
       Z7#X$L&N   Q'#U$W%M&L NS#O$S        ?U#U$M    H##O$M&W  ;(#N$T              %0#W$C&X   %K#O$S   K\
      9#]$K%N&M   0)#[$:%^   <V#T%M&R       2<#X$J B`#^$O%I&N +X#J$X        _7#_$O%N&I     AO#S$U&K JD#U\
      $M       8U#Y$I     M=#T$N  #.#P$P%S   'O#R%P     ,<#R$P   WI#R$N%V&O                    /(#W$K  3\
      `#L$V              [@#W&K  JG#`$E&N   2=#X$K&P  #)#X$M%N          /N#K$Y%O  Xa#N$Z%P&L   BW$T%N   \
       M[#E$]    @I#J$X   9H#U$M    O+#Y$I          7T#X$J       D^#I%Y  F'#R$G%Y       YF#S$O 6=#S$O   \
               RO#S&O     /Q#Z$H   5@#R$P   QM#T%N        `D#J$J%_              A(#T$N      C-#S$O   0A#\
      Z$H  T<#X$C%N&[     ND#Y$M&M     2N#V$O&N          1&#O$S    a*#I$Y     a1#Z$H    A3#K$W        ZB\
      #H$Z  6%#X$J    ?@#U%P&N                     /7#V$L       [O#A$a    @:#L$V     1+#W$N&M    PQ#Y$M&\
      M          !5#J$O&Z     U,#X$M&N          (-#R$P        5$#U$M      ?B#U$M    K!#W$K              \
         A[#U$M             bN#U%M                 ES#S$O OH#K$R%V 8K#S$O    8D#`$I%M&M  ?I#N%T         \
          ,T#Y$K%O   @!#N$T   AT#X$M%M    b*#I$Y       Z9#[$K&M <M#P$S%P   7E#]$E  !B#D$^%P      9Y#J$Z&\
      N   T4#T$N        :O#J$P%U&U      2##D$a%N       >G#]$E      =P#I$[&O   ,/#K$W S!#Y$M%M  V5#W$K   \
             K&#[$O%M&M   2N#U&M        VZ#^$>%^&J          =B#R%S&N          (0#M$U 0-#]$C%W&M  CR#T$R&\
      M                        P_#S$M%S        SA#W$K   Y]#T$N K;#T$N  ]5#?$Y&[                 =>#J$X  \
      01#S$S%L     4a#U$M               GX$W%O&M       :N#M$U                  Sb#R$P    BU#R$P       K]\
      #G$[    P&#E$^&P    .[#S%O   L&$U&M   +J#L$V 9K#`$B    b,#[$G       >V#J$X            :a#M$W%N   Y\
      )#S$R&N       F[#U$M       `W#X$J  KH#M$U +=#a$<%V     (5#U$M C`#Y$I  Ba#T$N               Da#S$O \
               A2#S$O   *9#R$T%M     b*%T&N        W]#J$X        !B#K$a%J&N   L(#!$M%J   SA#T&N        .\
      ]#I$N%^&N  =N#U$M   L5#V$L     JI#U%M   L6#J$X        +F#M$X%J&V  JR#W$K     1Y#V$L             H1\
      $S%P     #1#a$A    @B#[$K%M 0/#V$L                NM#O$N%J&!  KU#U$M          %>#F$!              \
         <##Z$H b9#U$M    [a#V$L   P>#M$U  9D#U$L&R   +1#X$J   S'#T$N    !A#T%N  K]#T$N            Y3#B$\
      ^%Z&J         :K#Z$J&O   R0#S$O            %E#X$N%M    @N#K$I%a&N     ,^#G$[    ^[#V$L            \
       >^#U$M     )1#O$S      a^#D$b%M  ]<#N$T      X&#H$Z    T]#J$X  7Y#Z$L%M     (@#_$C 8b#Z$H        \
             U5#H$^&M  4>#U&M    8@#O$S           :;#]$L%N&M       Z!#J$U&T         AT#=$W%M&c   +&#J$X \
              PT#X$J  :@#K$W        ?O#V$L ^:#W$M&O    MK$L&V            L%#U$M  ,_#[$C&U        K7#G$[ \
            I=#U$M      US#U$M         V7#M$U        ;3#f$@%O&O  XL#S$O    @Y#O$V%P&O   2%#W$P%O&N /(#^$\
      D       ]K#M$U         ZT#M$U       -6#V%O&M           E0#O$S          D;#N$T   Pb#=$g%O    MC#X$J\
        M6#T$N 8O#T$N   H&#U$M    TQ#M$U    IJ#M$M%Y           YU#J$X Q6#O$S    aP#U$M   +*#V$L  MJ#Z$H \
           _L#T$N   `6#J$!&M     -J#X$M%N   aU#M$U        =A$K&W     %a#U$M   )P#P$T&O   ^/#P$R       _6\
      #S$O             SX#T$J%U     1E#b$J%N&K  :+#U$M +/#[$G%O&S    +<#J$L&]           HU#J$X   DW#O$G&\
      ]     LX#O$S          EO#T$N         AI#R$P   <>#K$T&U     &]#[$G       ,9#O$S              ,D#U$M\
        V5#W$S%M&M    61#R$P            '$#S$O%T&N       *0#Y$I              UV#T$N    J3#X$U%J&M    4-#\
      N$T    _L#U$M   7H#V$L  G>#h$:  %Q#D$^     XM#N$T      MC#S$O    :<#K$W                L-#S$O  BL#\
      R$P          1N#R$P    !>#J$O%Y   G%#[$J%N  P!#M%U            YY#X$J      0+#X$O&L   F&#V$P%M     \
      X[#S$V%N&M  2J#R$P   W$#M$U  (@#J$X  0&#M$U  ![#U&M   VU#U$M  5^#V$L    >G$F&!  $E#^$I%N&O       4\
      F#X$P%M&P     ].$W%O&N 4`#N$T    EV#U$M       CL#V$N&O aO#N$V&O   `1#O$S    )5#[$P%H  BM#J$!%M    \
       =E#S%O   R7#V$S%N&N  ^5#P$R            @9#N$T         ^J#M$Z%M&O       4U#V$M&P          V<#X$J  \
      YS#O$O&U  aO#X$M%N   PA#O$V%N  K)#K$W        %.#U%O&O         Q-#V$L   _$#J$Z&O  JU#S$O    <>#K$Z%\
      N                    M0#W$N&M              ?P#V%N&O     <a#T$N  *A#R$P        +L#N$X%M       Q*#K$\
      W  $5#T$N  --#T%N   H=#R$P     Xb#O$S  Q[#S$O        6Y#U$M                  >F#K$W       J6#T$N  \
      ;8#N$T     3R#L$Y%N        X@#T$N   9J#S$R&N  P[#T$N  U-#Z$R&F    >W#O$U%O       >6#b$E%L      RX#\
      M$U       0$#T$N  ;:#U$J&T  ?E#R$P    @^#U$M     ;3#J$Z&O          Yb#R$P         6,#U$M     Z?#I$\
      T%Z&M  PD#P$R        9P#W$N&N  F+#U$M    0'#O$S             D0#W$K  H!#N$T        W5#U$M  &J#L$V N\
      T#K$W  T9%T&N    9!#K$W     +9#U&M   Tb#L$V     `<#R$P           14#V%L  ?/#F$! )`#T$N    $^#R$R&O\
             LC#I$N&[  -P#M$U      B6#U$M                Q:#X$J       Z(#W$M%O  `0#T$P&O M5#V$K%H&Z   4K\
      #X$J            P=#R$W%N&M   8S#L$V  2Y#I$V&S HQ#U%M              S;#R$P    38#M$U    N%#W$K      \
        ?C#D%^              bE#Y$G%X&M                      61#M$U   Q/#W$K         2Y#U%M   GO#S%O     \
       %*#R$T&M     8b#M$U  bR#N$T  IH#H$P%[    -N#O$O&U  UH#S$O   #A#M$U    )=#[$M&K           AJ#D$^  \
             VM#Y%J [G#U$M  ]8#V%L     b0#T$R&M               8%#R$R%M&S ]8#D$R%]                ],#L$V \
         1]#a$?%N&V -:#R$T%M ;V#T$N   '4#N$W%N         4`#V$M&P     0?#W$O%M       R1#S%O >-#T&N  *N#U$M\
          -4#C$_         P>#M$B%b&S I(#U$M        P>#L$V       1%#W$R%N&M   9U#E$W%W           F:#O$W%M \
         K6#X$M&N   JM#H$Z        NQ#K$W   6W#T$N     8F#W$K  =>#U$N&P    K]#S&O      K<#T%N      7:#@$]\
      %S&U    HP#K$W             F[#P$R                  I'#I$]&M   H7#N%T      ,[#Y$I -8#S$O  -I#T$N   \
        1/#M$U    Z&#T$N       !Y#X$M%N   IH#N$U&P                *A#S$O    )T#X$J     X,#O$W%M   @:#W%O\
      &M  I9#U$P%M     .3#U$M  ['#W$K   Y@#N$T  #I#Y$I  J=#P$R  =##U$M                           -E#S$O \
        I-#T$N     @*#J$X     ^Y#O$V%N 3b#Y$I F7#I$Y         =4#P$R           9?#X$J       RM#T&N   3G#M\
      $P%V        M$#L$R%V         AO#O$S  YP#W$M%O     @2#S&O          4L#O&T           ]8#N$T    ^.#N$\
      W%P&N   NV#X$J       !G#N$T   $9#N$T   27#J$X  /P#O$S Oa#T$N   8^#I$Y   &Q#X$J  bA$O%S    A%#T$N  \
      9&#U$M      %$#V$L    [/#S$U%N&N             =)#M&U   :'#S$U&K    a5#U$M  ?K#H$Z    B!#P$R       :\
      /#Z$S%J&N /R#T$N    H,#K$W    1*#P$R             8H#E$]  S##S&O 5*$W%M&O             0R#T$X%N&J   \
          [3#L$V     H@#T$N         X>#U$L%P&R     +I#W$K       )9#T&N  W'#R$P      2<#P$W%E&X ./#U%M   \
            #/#S%O M)#W$K%R  4W#X$J           Z1#]$H%N >A#L$V&R HI#P%R         ][#B$`  +*#O$S       ]##U\
      &M               UY#U$S%M&O 7W#H$T%!&L        ,D#U$M  `O#J$Y&P             aV#Y$M%M 02#I$Y       C\
      W#P$U&N   C]#L$V            @X#U$M           J<#U$M            H/#M$O&X   /)#]$E   =?#R&P     0]#J\
      $R%W $T#M$V%P&P 2T#U$M    /P#X$J >Q#T$O&P  ;?#V$L     S>#W$J%H&[  0!#U$M   &@#R$P                 \
               K<#[$Z%H&G      RL#J%X       Y%#T$N  V9#W$K (,#V$S%P&K        MA#!$F      PC$M&U  @H#W$K \
       A<#Y$I    M@#Z$[%N&A RY#S$O     C*#Y$I       .0#T$N      -D#K$W Gb$M%Y&M     5##V$L       #&#L%V \
          SV#X$N&M      S;#X$J     97#H$Z     M)#U%M        1)#M$M%Y   )V#Y$N%L   a*#U&M U_#U$M  AY#T$N \
         `)#U$M ',#U$M    W=#M$U =*#O$V%N aR$N&T           [E#H$Z      Ib#W$B&Z  =G#a$O%I&J    2)#T$P&N \
       OQ#P$R   *`#P$R&P (a#K$Z&N    O##]$M&I       '2#S$L&T           $[#U$M      E%#X$J   -a#W$K  >&$R\
      %P   RU#=$e       ;*#`$C%S&M    (0#H&Z   #b#W$K  ^&#L&V     LU#U$M  JG#P$R   =M#V$L  +`#J$X   E8#U\
      $M     YO#I$Y   ?F#X$N%M              X_#O$S AE#N$X&M         'X#F$!    B'#X$M&N C<#]$E 3K$D&^   %\
      3#R%P             ?>#U$O%M&S   <6#E$P%T&[         <F#U$N&P          T&#h$I%L&G   =,#K%W       9F#U\
      %J&T        _H#H$Z          W[#L$V     H@#S$P%P     b8#L%V    9B#]%G&O      (Q#L$V  7_#V$L      B4\
      #R%P   )N#I$Y     U-#R$P    ,O#U$M  V*#J$X     KK#M$U         YT#R&P            ?A#R$!%M&I  0X#W$K\
                   ;b#M$K&[   6W#K$Z&M         1_#Y$I      %*#T$N       B'#`$G&K        @`$T%N          \
        ;^#N$T      *5#R$T%M       -B#P$U&O               OT#[$M%N&M     I$#R$P P+#U%M    &I#!$F %[#T$N \
         !=#W$K    6$#Y$I%P  UO#]$E                  J7#M$U      ,M#G$[    ^##T$N  8K#C$c%M    2a#I$Y   \
         U:#K$I%Z&V  7/#U$M      GZ#S$O         O;#U&M         83#S&O    +;$T%N    2P#R$P       ,a#F$W%U\
      &R   6_#M$K&[      UD#T%N          B@#R$P _7#R$P  21#T$N       J4#N$W&O  +=#Z$F&T    Z+#i$A%I    G\
      .#W$O&M S2#Z$H   b=#N$X&M            $@#U$M           O]#N%T      '7#W$K         @3#P$R      B9#D$\
      ^   X5#S$O     8:#O$S   H5#R$G%^&N  [-#R&P      _-#V$W%L&K     [Y#V$O&M      0I#W$K    3U#J$X  'K#\
      R$P       *`#T$U%I&R               ))#R$P   D^#S$O      T_#U%M     NO#F$`&M       <>#T$N  Rb#W$K  \
        ^C#X$J      `[#J$X     OH#S$O     N$#L$X%O   Y5#[$G  AH#[$L%L   *7#U$M  $P#K$W            NS$N%S\
       ;;#U&M         GV#U$G&W  b!#R$X%I           _6#R$K%V      46#M$U #L#N$T    D;#S$O     0J#U$U%M&M \
        8@$U&M    HC#T$N              +A#U%M    K]#V$O%N ^:#M$X&N AT#P$R          +L#S$O   ^3#Z$J%O     \
      F*#W$M%O   D(#`$F%M     #@#!$F          :K#L$M%Z   5?#O$S   ;[#S%O  M!#S$S&M R^#N$S%U&N          ;\
      X#M$U  ZS#X$J      HY#V$L   >&#N$P%N&X           6D#Y$M%K&R  B)#K$W  ]6#M$U )7#!$N%O&K     MH#W$J%\
      N&V  GJ#!$J%N  )@#R$P    (T#L$V   B<#H$X&S        V`#Y$I            KN#W$K 5!#N$T      +N#R$P   E8\
      #Y$I Ta#U$M   A7#J&Y        9;#[$G  TU#L$[&L  %J#N$`%I&L *+#X$J  PG#U$M        93#T%N IM#M$U      \
         9K#M$U   _)#U&M        ^%#J$W&S 50#R$P          P>#T$N                        Q=#T$N%S&O   AH#J\
      $!&M                     HB#U$M      '8#!$K%L  S)#J$X      M*#!$E&R  YO#T$N            :K#R$P     \
      @L$U&M         17#i$9  #-#U$M     %4#W$M&N 0!#L$Y&N   :1#U&M   =6#X$P&J  X-#X$N&M           >[#S$O\
         .*#U$M        AE#Y$I O)#G%_&M D4#O$S    <(#P$M&V  V]#T$M%O&T     K6#T$N   -<$T&N /##M$X%N    ,%\
      #S%O      GF#W%N&O  G$#L$V%K&W           +6#T$N     &,#P$R%O&S      6,#X$R%M&M       (X#^$M%M&K   \
       _##N$T          ;]#T$N     EY#Y$K%M&T   6/#V$L   :X#S$O    ZN#R$V&K KL#W$K      MM#S$O   7A#O$J%Z\
           ^I#P$R           UQ#H$Y%N&U            O6#N%T       D?#S%V&J                 &[#N$X&M   !O#R$\
      P    <;#X$P%M&O  3Y#N$M%_&J    ^4#V$S%N&M   P+#U$M                                 D-#V$S&J       \
          0A#X$J          E`#R&P   >_#U$U%M&M     F6#E$]       //#S$H%X      -N#T$N    ,`#]$I%P&M     1T\
      #]$G&O                        =9#W$K           _##P&R  *Y#U%M  ?P#>$]&X         S)#N$L%Y a-#P$R   \
        +0#M$^&I       T##K$W         ^Y#X$J     LU#]$E         :J#X$J ;D#P$R       b]#U$M @-#R$U&L     \
      JE#U$M          $S#M$U   @_#L$J%a&M  a9#O%S     #X#U$M          .$#N$X&M      <!$T%N&P            \
      N0#T$N                 9(#R$P       UC#U$M  'E#`$E%O  S6#U$M    F+#W$N%M           X4#N$T [.#M$U  \
         [A#Z$H%U&N   6D#F$U&Y  %D#U$T%T&G  F9#K$Z%M         O>#U$M     RV#S&O   E;#T%M              OF#\
      V%N&O      @J#U%M     ]4#E$]                 2?#U&M    !G#J$T%U  %7#E$c%O&N   HX#S$O   +E#O$S     \
      0J#U$M              D:#Y$M&M  RU#S$O                CZ#T$I&W           ZI%T&N       (V#V$L  [C#U$M\
        ?C#T$N   &'#U$M  3+#R$S%P&O    ?=#Z$I%S&N       -C#T$N =a#X%X&C  E=#L$!&K   -V#P$Y&J       R)#]$\
      I&M  EQ#K$W      +S#T$N 26#K$W      HO#Z$J%K&T        0P#T&N  B>#P$R     [U#Y$L%N    5V#N%T       \
        _T#U$K&T K*#T$N    (Z#S$S&M                          @I#U$M   ?N#Y$P%O&L       -6#M$U     6P#F$!\
              >M#U$M         ?-#I$V%T ]>#`$J%M&M   W4#U$M  4/#U$M                ,9#Y$V%K&I    0]#W$D&X \
         +2#J$P%Y  +*#M$U   aD#S%O   0b#V$L              TO#W$K      XL#M$^%O&J    '2#U$M  4U#T$P%V&K   \
         b-#R$I%Y&P   S^#S$O  BX#>$^%W                 )9#V$L   ;U#U$M    QF#U%M           +T#X$J   #.$U\
      &M    C?#U$M      0&#N$X%M   J1#K$Z&M  M%#W$K       A=#T$N    %E#H$Z  5##X&J  I0#N$T            *S\
      #V$O%N   J'#L$Z&N    @4#Z$M%L    C$#L$V     aL#[$J%M       AV#O$S%P                        FS#S%O \
               9,#R$P     1J#S%O        H5#T$N   2/#S$U%N&N  a-#S$O   J`#F$M%`    KN#O$S    89#c$N%J&I  \
       .b#U$M          J,#F$!     M=#V$L    -b#M$U   -7#J$X     7<#L%V         :[#S%O          O*#I$T%Y&\
      O 30#R$J%P&X  7C#R$P          $I#S$O !:#V$U%M&L         2L#J%X  7R#U$M  R,#T$U%L&O        H<#[$N%J\
            5$#S$O  Ya#A$a 6M#T$N     b*#^$D   %&#W$K     53#U$M  /I#W$K%P&R    +B#G$[  ;_#J$M%! E0#P$M&\
      V   =@#P$U&M              /S#U%M             #]#X$M%N              K_$M%U            Y=#X$J    U2#\
      R$L%V&P  @U#L$V    NY#Z$H   WP#J$X                 a!#O$T&P        _H#Z$U&D      1U#X$J P5#H$Z /.#\
      M$R&S       9]#U$R%N&N     :]#T$N    91#O$S X.$Y%N&M         6N#L$V           *##X$J      93#R$S%N\
                    22#P$V&M           ?8#@$`%T&O  Y&#T$R%M      T7#T$N               [B#O$S      N/#V$L\
              GJ#S%O        5Q#R$N&S    YP#[$L&L    LF#S$X%J&N   S_#T%M&R  0[$S%O        ZH#T$N    YA#Y$\
      O&K      5(#U$M   'Q#W$K             ]3#R$W%J      5%#G$[     b-#K$W         P;#P$R&P  (A#W%N&O  J\
      6#O$S          -Q#T%N  J0#Z$K&M          ])#Z$H   Gb#W$O&M   &O#X$M&N               GH#W$K    N]#U\
      $M      J?#R$P SM#T$N     Z=#U$M   ,a#X$J      R2#U$M   8G#I$Y  J,#J$X   5B#O$R%W&L /P#M$U     Z0#\
      N$Y%N&O    A$#U%M          :^#T$N B+#!$F  -5#a$A        %S#R$P             &V#!$H%O      B.#T&N )J\
      #K$W :Z#T&N          JL#M&U  =?#R$P  .X#T%N    G]#H$Z                  ?N#R$W%M&M     -2$R%O    &>\
      #T$N  *(#]$E                 X:#U$M   /F#R$V%M&N      NJ#U$M Na#O$S  ?[#[$K&M    ZZ#Y$I      OE#X$\
      J     (*#V$P%O&O    4Y#O$P&U  QM#N$T                >2$W%K     <2#O$S   AK#U$V%H   Z;#N$T         \
         ^I#U%M&P  C;#S$O     aT#M$U      ;^#U$M  BI#W$K   bU#K$W  VQ#R$P     =/#M$U  ')#U$M   Na#N$W%N \
            OD#S$O   E_#T$O&P   ]L#V$L                   2@#U$I%P&U  ?H#T$N      D8#U$M    L##I$Y _(#U$M\
           'M#[$G   H9#T$N     -O#E$W%Z&M N+#;$g +G#M$U     #'#T$N   GC#M%X&N   U<#M$M%Y     a;#T$N     \
        U>#X$J%E&]          9,#I$Y  7Y#S%O    +[#L$V   P6#T$U&J      QV#H$Z XY#I$Y    ?`#U%M        [O#T\
      $N  a`#V$L   )L#X$J       RQ#D$^      47#V$P%M             7S#J$J&_ 8##W$O&M  &S#U$M       bK#V$L \
       4-#O$V%N&R NW#K$W  P+#K$Z%N      @J#M%U        &A#R$I&X           `]#N$T      %K#Z$H L6#Y$K%O  KR\
      #R$P  2b#!$M%M&N           ?W#K%W    QH#Y$L%N  M4#R$Y%N&K   #0#Y$I  5-#S$O   0R#L$Z&N  3a#R$P     \
                          *(#T$N  =?#R$P DG#Y$I  TK#_$C     C$#G$U&W Q3#L$Z%M     =0#N$T              >.\
      #M$U   Y=#U$M              -a#[$F&R      L(#P%U&N  0##T$N  ?Z#]$E   U;#U$M  !H#F$_%N   6+#^$F&O LU\
      #X$N%M                     61#T$N                8+$V%L OL#I$a%M&L   ]<#X$N%P&M  %S#W$K   a,#O$S  \
       N>#U$M  ZJ#S$P&P        :^#J$X           *K#V%L  EI#L$X%O T`#U$M            80#T$N  X=#<$f       \
      ^F#U$M H6#W$N%M +Q#U$M   %1#T$N      (I#W$O%N O2$R%N&S         68#T$N           N)#W$K    H,#P$V%W\
      &G  5O#M$U A<#S$O  R=#h$<%P =2#@$^%R&T     *b$M%U  _[#N$Z%M&O    &Q#H$Z .X#@$f%M   /T$R%P  ZL#O$S \
         P*#A$a  ^P#O$V%M  >a#X$N&M  4@#H$Z          4%#N$M&X    M$#P$V%M                  R##R$T%M     \
       Q7#T$N     `>#Z$H      65#O$^&G  XT#T&N                M`#b$J%I&O             97#O$W&M    a`#K$W \
       65#U$M (M#O$S  !0#E$W&V  &L#J$X      9/#U&M FX#R$T%M    @D#V$L  X##D$^       #W#X$J           'G#\
      R$U&L     $[#R%X&H  #H#L$V    &*#N$T            >>#X$F%X&N  B=#M$U  V-#W$K    ]7#N$T              \
            !0#P$R                  !H#!$F  =E#Z$B&W       ]7#Y$T%Y&>      M-#S$O   T]#P%R    I=#O$S    \
         ,,#U&M       !.#Z$H    VA#T$N   ^Y#U$M             Q+#N$T      KH#L$V  (##Y$I      P##a$D&N    \
         W!#V$L  bQ#S$O            FE#U$T%M&N   SJ#L$Z%N &&#T$N     bI#N$T 9C#I$Y    `?#V$L     U5#G$]&O\
           3^#W$A&[  'C#T$R%O&O    5V#V$L   T4#T$N    bN#T$N           !7#T$N  $<#H$U&V a7#S$R&N      ::\
      #O$S       .@#E$`&N          G?&P      8&#T$N    Z&#G$W&U            G=#[$J%N   T0#R$P    !;#P$R  \
                 +4#W$K     ;:#[$G   ?[#I$Y                  LZ#[$L&L                  I&#M$U  S(#P$R   \
         J7#L$V          `G#V$L          $'#U$M                       M+#O$S     22#I$Y 3Z$T%N          \
         TP#U$M        ;!#M$U @'#J$X%V&L   -P#X$M&N  S?#V%L                   CZ#R&P    [R#X$J          \
              '<#T$N      GV#U$P%M&R                I&#W$P&L  a^#W$O%M    :T#U$M    $a#A$W%M&_     /]#N$\
      R&S   0B#P$O%J&[   #B#R$P      NF#H$Z        8V#X$J       `D#S$O  G7#L$Y%N +-#T$R%N -V#S$O  :_#X$J\
        #6#M$^%M&L  AB#S$O     +8#T$N   G5#J$!%M    TN#c$?    G)#Y$I          1H#T$T%L&O                \
              9O#O$O%Y&M       .Y#_$C      3A#[$K%M I0#]$E     MX#!$F          -@#M$Y%M     ?`#S$O      \
            W:#B$c%N    R8#N%W&M .M#W$K             9H#L$Y%N   <O#Y$M%M    7K#U$M                  >(#J%\
      X C[#T$N      !2#U$C&Z     ]N#N%T           []#S$O        EV#R$P           5I#M$U     <-#U$M      \
      &I#T%N  1,#J$d%M&I  KQ#P$R 5_#W$K    Ub#M$U M:#S$O  !+#U$M   7T#R$Z&G    8##T$R%M        S8#N$J&[ \
         ER#H$Z  5A#V$K%T&N N+#U$M    B6#X$M%N      GY#X$N&M   5[#M&U           22#W$K     (R#Y$I   _`#U\
      %M     .5#S$O     D'#M$U    B8#X$W%I&M        CL#W$M%O     D^$U%P&M   <H#I$]%M                G`#Z\
      $H  a3#M$U      :$#L%V ;_#V%L       ]1#X$J    >E#O$W&N   :N#S&O   ]_#!$F  `$#Y$L&N      >^#M$U    \
        N?#P$R )T#N$T         8I#T$F%]&M       B)#P$Y%M&N      _V#N&T  ]>#U$M         :F#T%M  V4#L$Y%N  \
       >b#L$W%P  V(#T&N  !?#N$T           ME#^$H&M              N4#P$K%[&N     b_#X$M%N    8$#M$U       \
      `V#O$S  [L#T$F%Y     87#!$F     >(#Y$K%P&O         D##T$K%P&U  /+#W$K  X.#b$@   =B#O$S   2V#U$M   \
      V'#W$K   %D#P$R        )R#R%P                  ;a#T$N       @!#N$T )X#!$J&M          H*#S$M%S  T*#\
      N$T     [X#Z$T%M&I     Z@#M$U           0$#K%W 99#U$M $&#R$P  )?#S$O   $.#O$V&M    :'#T$N    !Z#P$\
      R    Q,#J$]&L                  -R#O$S    W%#T$N D=#H$Z .1#T$N          `:#R$P               '-#S$O\
           4W#S$O               1(#J$X          `E#L$V    &^#N$T       UC#G$`%L            WN#U$M    R!#\
      G$[  0<#R$I&X `L#X$M&N    G_#X$L%O            A8#[$G     7)#G$!  Z5#^$>%!&L       )^#X$J     KZ#U$\
      M   N]#H$a%M&N                 ^Z#[$A%W 1Z#Y$M&M   KW#M$J&[  ]I#N$T           ]!#U$M       _)#R$P \
          WL#P$R   Ka#[$G                     ?:#Y$I%U&M      (b#L$V   `?#M$Y&M        R7#F$a%L    D##P$\
      R  b!#P$L&W      H5#K$]%V&F        M(#b$@       _a#X$M%M        .`#R$P                 *5#Y%I     \
           #O#M$U  F<#T$N   G$#R$P         =U#U&M          a9#R$P   'S#V$L C/#O$S  $a#Y$I         O%#U$M\
                   ;;#K$U%S  :H#X$J FI#L$V             EJ#`$I%M&M  Ia#f$G%M&J    _1#R$P  @<#O$S  /G#H$Z \
             ]A#T$R%M   WQ#T$M%V&M        2;#M$L%^&M  O:#J$X  P_#T$N      OI#R$P             J.#H$Z     \
       2$#I$Y          $L#I&Y      JS#X$J   );#[$G           #H#Y$J%P             <+#G$[ %1#a$A       9G\
      #P$U%M  &B#K$[%M       %J$K&W                J##I$^&L    )D#R$P         =R#V$M&P        J`#T$N  X!\
      #K$W   E*#M$R%P&U            J:#H$!&O   U(#P$R      2=#Y$I   FN#U$M%J&X       DT#T$N  I<#Z$G%P&S  \
             :=#G%[ /[#U$M   @$#J$X )H#M$U  I^#C$_    !L#d$A&O             7F#L$V       $C#G$[  DW#T&N 5\
      %#H$S&Y T8#Y$I =R$U&M     PF#T$N   (E#T$O&O         #(#X$L%O         @0#S$O            ?7#W$K    Q\
      ^#H$Z   F+#M$U        `+#I$Y&P   ND#[$L%L  /.#J$U%T @7#L$Y&N       LM#T$N      ,E#X$J  /H#M$X&N   \
      V$#S$O            E7#I$Y   DD#I$]&M   !E#X$N%M      F3#V$L  LC#V$P&M      <>#P$L%P&Y  a`#V$N&O   :\
      )#U%M   F%#P&R       9$#M$U         H,#K$M&[  U(#J$X      `'#P$I%W&U       W!#H$[  ,X#S$S%M    N<#\
      R$P                      AY#Y%M&M      %8#H$Z       1%#S%O            #P#U$M         ^Y#K$W       \
         A0#K$W    II#]%H&M        3K#U$M  `C#U$M         *K#M$U    1C#U$M  9_#T$N             5)#W$M&O \
                     ^[#P$R      T9#J$X        L:#T%N                 a!#_$C   GP#U%M /W#S$O    4A#L$X&O\
       S&#N$W&N         /$#I$Y WE#J$W%R   'B#K$W  Q@#!%N&I          .=$U%M   -&#U$M      HF$M&U   ($#K$Z\
      &N  P;#S$O  D<#Y$L&M      ;P#T%N                       O%#V$O%N  K7#P$R   4L#U$M    )9#h$B%I      \
              ^`#U$M      3b#l$6    I5$T%N     ]V#K$P%U&U  G]$P%P&S   I@#T$M%Y&I        9W#S$R%N  E`#N%T\
                     Sa#N%T #`#V$P%M    =8#V&L  6O#R$P LC#P$R  Xb#U$M        M4#^$D    AO#N$T           \
                                @V$U&M             )0#V$M&P  F'#M$M%!&N  XM#X$J     /_#R$S%N            \
        UU#T$R%M  !>#W$K  -T#T$N     *X#K%W  K>#Z$H  A-#U$M 2.#W$H%T        %`#T$N    b0#X$K      JY#N$T\
          L)#S$O   62#O$S               ?8#M$U      *6#U$M  2I#E$]   NS#N$X&M              8D#T&N      ^\
      ;$T&N         1,#M%U  F6#C$_      ?Y#L$V       L)#K%W  ;Z#T$N                     U6#X$J          \
           W$#G$[  PB#O$S   AW#R$T&M                   O1#J$X      (C#M$L&Z   aT$N%T   <X#J$X           \
             M(#Z$H                       T?#>$d       M]#Z$H       /,#M$U        1R#J$P%Y ^V#W$M%O     \
       F:#b$@        R6#K&V                  KP#T$N  YH#L$X&O        BZ#K$W  K.#U%M                ^X#I$\
      V%P&U #Q#T%N          9_#T$R%M       'W$U%M   J!#O$S          3+#N$V%V&K      $I#N%K&Z     ,`#N$T \
        K=#U$M    99#U$M =A#B$`  6:#M$U  MS#N$M&X    XB#U$M    5+#D$a&N  F^#O$L%P&X   7I#T$N  NZ#N$T    \
          W*#U$M       [V#N$W%P&N             .G#N$T 6`#S$P%P        5(#U&M     K##M$U                  \
             >]#R$P  >N#Y$I  _Z#c$F%N&M    ;C#P$O&S          0Z#S$O           %/#V$L        8B#L$V  8`#Y\
      $M%M      2=#U$M      9X#^$H&M  8X#R$M%T             _5#V$L  0/#P$W&L             K]#M$!%J >%#^$R%\
      R&B 0.#Z$K&N     #P#L$V 1V#K$W     N'#Z$K&N   0D#T$P&O 6Z#^$E%P        JW$S%O       /L#S%O  ]B#S$O\
                      b7#N%T 2Z#X$J   *T#J$P%Y        `_#T$N  Ta#O$R%U&N QX#^$G&O       R1#S$O     C;#Y$\
      M&M   /@#U%M E]#Y$I   /^$O&S        G@#P$R    II#P$R  1J#Y$I       4T#Z$H  ,'#T%N   @N#T$R&M  7L#K\
      $W      F:#O$X%L         3*#T$N  )A#H$Z `S#I$Y ,C#R%P    K!#T$P%N  YT#W$K  W7#T%M   PS#U$M        \
         @A#J$M&[   IW#M$U         !U#Z$H       PW#U%N    H&#J$X  H%#_$M%N&J Y##V$L    ;G#M$U    3^#N$W%\
      X&G                  <2#Y$L%N   QJ#M$U a=#M$U ON#K$W  )2#V$J&S          Mb#R$P       ID#N$T       \
         &`%X&J  ;,#J$!%M   A.$R%P          b:#J%X       3P#H$Z  J!#[$M%N&N       GQ#A$a  `*#K$W    ]+#R\
      $P             A`#N$T   8Z#M$U           #;#I$Z%O  ,/#T$N  VV#N$T       @$#E$P&^ 4G#!$G%P       D!\
      #T$N   ]4#8$l&P  TC#O$S            [?#S$O        U>#T$N  P)#@$a%J&X   (O#T$M  QV#K$W              \
        U]#O$S       `^#[$G       P[#Y$M%M  a.#A$Y%[&N        Y=#P$R    &.#G$X%T&P  =+#R%P      P3#O$S @\
      -#U$M         ]O$T&N  ^B#S$O _6#]$E          )D#V$L        I4#P$R  !9#S%O   9<#F$S%Z      O'#S&O  \
       TX#J$X   *.#S$O   V0$T&N    Y!#F$d%M&M         N^#U$M           2Q#U$M   *=#W$K UO#M%U    PA#S$O \
         $@#W$K &,#T$N      B]#M$U            ,;#C$_  /@#J$[%N         CA#N$T     Eb#U$N%P    -/#P%R    \
          R^#M$U    L&#Z$E&U  ;F#R&P   <F#N$T  $_#I$Y      I<#U$L%V&M        FE#N$T      5+#Y$N%P&M     \
      @<#T$N   SX#O$W%M  8'#L$Z%M              <=#M$U         A/#T$N    4)#J$X       5F#W$K     :+#X%N&M\
             <[#M$P&V b!#O$S     /@#S$O   )9#T&N    NN#S$W%M&M         <6#P$V&M                         \
         #1#U$M         J<#O$[%L&N     A:#W$P%L   G]#O$T&O        MT#K$Z&N              ,8#L$W          \
      S3#V$L   &'#X$J =9#N$T    1W$S&N    `P#M%S&R          `O#P$R  0^#O$U%O         F)#N$X%M           \
       _Y#!$F         +2#W$K   @S#Y$I  Q:#[$F%M&V                  bO#E$]           1b#J$X           +B#\
      U$M         /-#U%M      2`#!$G%T&N           )N#M$M&X     .*#I$Y  @>#T$N  @]#V$L     M(#T$N       \
      UY#^$D  D>#V$L  L*#N$U%P  )%#V$I%X&M ?*#]%I&N                 L5#S$O     0V#]$I%N  /.#M$O&W      )\
      2#^$D        3V#V$P%M QV#Z$O&K  /a#T$N     HW#T$N    R+#K$Z%N     ,I#L$V       6&#X$J         Q;#U\
      $M     _A#O$S  :-#W$K           ,K#V%O&N     BV#E$V%X    +^#J$X  EQ#R$P                           \
      4S#P$R   W;#S$S%M             A,#U&M      =)$N%T       6,#H$!&P     S0#X$J                :.$U&M  \
                            9%#b$@         -=#S$O  P?#U$M a]#R$R&O     O_#W$K Z[#_$C     PQ$S%O         \
            <;#W$O%M    /C#R$S%N      `Z#W$K ?M#D$^     *J$X%P&J KN#X%N&N  R:#U$M              ,]#U$M   \
       Y<#N$T     O9$T%N      AA#M$U   F6#T$N   OL#N$T         +D#O$U&N  B)#S$O     KH#P$R %&#T&N     Xa\
      #V$O&M  G7#T$N     #a#W$K         b3#R$P  1J#N$T  $<#U$M          3<#b$A%M&T       _Z#X$J @S#P$R  \
       S$#P$V%M     !+#G$[    -K#K$W  +`#S$O       +*#M$U                  VE#X$J      +@#T$N PZ#U$M   J\
      0#U$M    YU#T$N  `%#M$U      T_#X$J   P$#N$T         9W#U$M    1:#U$M       ^+#M$U        NP#_$C  \
          bT#U$M         X=#M&U  %$#P$S&P (N#n$4  1S#T$M%R        -:#T$N       F6#U$M         H=#!$L%L  \
           bT#S%O          <!#M$U .P#P$R  KU#O$S              LA#P$R            FE#R$P  ZB#Z$G%N&T   ,2#\
      O$S        Q$#M$R%O&W               [?#T$N    2L#U$M  8H#N$T       +F#P$R        $N#R$P     ?Q#M%U\
        DO#U%M   0C#T$N   DN#U$M         ,Y#J$V%S      -!#Y$M&M  R.#^$D  M^#S$O         ^%#U$P%N      V-\
      #E$U&Y                OF#H$Z          BU#N$H&]     ID#X$J       29#l$7%T&M    a>$T&N    /O#Y$I >Y#\
      T$K&T     '@#R%P  +E#]$E        TO#`$J%M&M               $N#M$U      )<#L$X&P  <U$Z%M&L       ][#]\
      $A&T BZ#S$U&K F:#P$M%V   CT#^$O%N&I    +Y#J$X   ),#P$R a4#S$O   Z2#S$O           *##[$G    *4#U$M \
            DL#W%K        [P#O$S      HG#M$U    ZE#M$U JJ#N$M&X            (&#U$M          'Q#U$M      Z\
      +#K$W _-#R%P    )$#K$W    *^#T$N YQ#U$M     ;S#R%P           JP#L%P&X      Q0#U$T%M&M >J#O$S 2`#R%\
      P    PD#]$E           ,F#T$N       @5#M$S&S       A=$W%S&I  ZG#C$_  @N#U$M  BF#D$^ X+#N$X%P&M   %*\
      #K$W     @'#X$L&N     <0#J$X  39#R$P 2b#U%M   5I#Y$M&M  VA#Z$J%N  E<#O$V&N  -Y#]$S%M&H   'F#L$V   \
       b0#G$^%N         NV#R$P 7R#O$M%U&S  _Q#U%M `<#R$P  39#X$P%K   2Y#I$Y          $J#W$N%M        ?a#\
      S$O   EA#X$J    MB$G%!   >=#[$G                 FD#I$[%O       DE#X%M&N  &`#X$J      A=#H$Z       \
          TN#Y$I        [>#W$K  5:#Y$M%N          O3#V$L   L_#P$V&M            -;#_$G%M U-#W$K       H;#\
      T$N       4F#Y$I     =6#Z$H                YD#[$L%L B>#N$W%N    8(#U$M =)#`$B    F##U$M       $$#R\
      $V%M&N  ^7#N$T   WL#P$N&T       L/$N%T  bV#R$P     9,#X$M%N T'#V$O&N    P0#X$J    7N#M$U       )C#\
      P$V%O&O <3#T%N       $b#U&M  2J#V$P&M    >/#T$F&Z  7,#C$Y%W  Z,#T$N           ?6#I$Y     &B#T$M%N&\
      V %[#R$P         J*#N$Z%K      @(#S$O         U-#]$E   Za#]$H%N  PS#I$]%P&M  (H#W$K      /=#T$N G1\
      #L$V     BW#T$N   T.#P$R         B=#M$N%T&V      XC#[$G     0%#O$S !G#T$N   4`#R$P M^#X$M&N  `%#B$\
      `  9Z#H$Z <3#d$H%G             M;#H$Z          O0#S$O     P+#Z$I           Y(#X$U%I&N       '$#M$U\
                  Q0#R$T%M   ,2#P$R      J!#H$V&U           K'#^$D     $2#I$Y     CC#P$U%M            %*\
      #M$U     'V#N$T   NJ#M$U      6O#R$P          JG#U$O&O       HM#V$L     ]:#S$O   8##W$K     `4#X$M\
      %N     H?#Y$I  ;;#X$J   D5#W$K     &0#S$M%Z&J    '`#S$R%N   D.#N%T  .R#U&M     Z)#O$S      H]#!$T%\
      J&J     /1#O$T%N&S       6)#J$X ^B#U$M    YW#R$P            C-#M%X&N      ,>#N$X&M    J^#N$T     5\
      ##U$G&W       3A#U$M      #:#S$O   /5#U$M   0<#U&M  ^.#P$Y%U&E     _A#R$P       .L#D$^      aS#U$M\
          K0#O$[%O&K        !_#P$S&P            []#T&N     PC#K$W   '*#C$_         %4#P$N&V             \
           XB#O$V%N      A_#]$E  'P#`$D&O  G[#S$O   ]S#U$M  G$#O$S  aV#L$V       4S#T$R&M         6V#M$U\
            9W#R$V%M&O    A)#M$U 44#S$S&N      6D$Y&I       PF#N$T   4*#T$P&O  !/#L$V      WY#U$M     `4\
      #V$M%N&S         !%#V$L          5_#N$T    A.#T$N              Q3#I$S&X   6Z#H$Z             a;#O$\
      M%W    %@#O%S                  8N#P$T%O        D.#K$T%W&N          MO#U$N       (`#d$F%M&M   P?#M$\
      U       9%#M$U    4]#M$Y&M       ;S#N$T 2$#L$V        DG#V$N&O  2F#X$M&N         Y.#K$W           \
      [P#J$X   OF#T$N N<#O$T%T&M          [R#]$I&M   *I#C$b&N  @B#U$[%H&L            G7#T$N  V0#T$N    %\
      5#R%P  1W#T$S&M    R:#H$Z      bC#U$M        ^D#[$H%P      )@#S$O        /*#Y$I            2$#H$Z \
                       JS#S$O   V9#Y$M%M   S4#J%X   )?#O$S        /1#O%S        ^8#M$U  $$#]$L%N&M    NN\
      #U$M         K.#X$I    +;#S$N%M&V     '4#X$N&M           LY#b$J%K&M     ,9#K$T%W&O                \
      bW#O$S        8>#M$U ?2#X$P%K   DQ#P$V%M                         2B#N$T    IC#P$Z%N&L    UZ#V$L   \
         39$M&U  -D#O%T&P 1R#I$X%V&N S1#S$O      [,#F%! O[#V$L  RY#T$N          *$#O$X%N&N      N6#E$a%M\
             C/#M$N%[&N     F*#U$M    !]#T$N   _C#P$U%N '1#X$J            Z$#U$M     V>#D$^    4b#V$L   \
          aQ%J&X                Y/#U$M   @_#U$M     (U#N$T    LQ#T$N      HD#a$D%N :1#T$T%M&N        G1#\
      J%!&M    bA#X$J B>#P$R   -R#U$V%M&L     FW#G$T&X           GO#B$` 7B#a$A    `.#N$T       E3#^$F%V&\
      I  -b#U$M  ]M#X$J      ``#?$_%M&X a`#T$N                  YF#K$Z%N     3##]$E C.#S$O    ,_#`$H%K  \
             _(#R$P     )?#N$T    /S#W$K    4/#X$N%M        S>#M$U  O(#N%T             aR#^$G&M    %F#S$\
      O               [@#P$U&N      TW#S$O     VG#D$^      >D#M%U       9$#R$P       %R#U$M    VY#S$O  4\
      @#U$M    !Q#P$S&P       (]#F$_%N     I)#T$N                      LK#O$N&V          W4#U$P%N  L0#L$\
      V     S,#O$S   2Y#M$Y&M    `b#W$I&S        MM#N$T              Q*#L$Y%P&O            b)#N%T  SO#K$\
      W   3a#T$N       H'#J$X  M.#U$M     Y)#P$W%K&R   :G#U$M       .J#T$N     TL#S%O  [H#Y$L%N H]#Y$O%I\
      &R  8M#[$G                   7J#S$O 2`#W$K   :(#P$R    H^#T$N    VQ#^$L%M&M               IJ#F$!  \
             VC#O$S       '(#U$M          G9#E$a&M      =8#S$H&X    =G#[$G      3H#W$K        @V#W$N&M  \
      b2#Y$I   +(#T%N         ,J#U$P%N  G<#D$b&M          &W#S$O 4I#X$J    /U#X$N%M     K?#!$F          \
            Y3#M$S&S   aW#T$N       8(#S&O        Db#T$N       &R#T$G%X  [2#K$W  H%#O$J%Z     H'#U$S&K  \
             W8#V$L   :8#A$a  @+#P&R  >[#]$I&M   0S#S$O    31#R$P    @(#U$M F?#L$J%]           aN#S$O   \
               4##O$X%O&N   [R#P$T&P    A+#M%U  %P#T$N Fa#U$M   GG#F$!        5.#Z$K&N   8Z#S$O    5&#L&\
      V  .N#T$P&O                 09#L$Z%M  X4#^$L%N&M         X-#S$O  <+#L$W%O        AD#O$S      GP#_$\
      M%O&I      PW$O&S   A<#g$B%M&N  ==#T$Y%N&I      Z:#M$U     [U#Y$I   #H#K$U%S  EQ#P$T%O   ,7#T$O   \
            72#U$M          0G#H$Z    PG#T%N     [3#T$N  26#Y$J&P   ?D#R&P   PM#T$U&J       BR#L$[&L    \
      &W#K$W  :&#R$P  [V#O$S                     !J#T$N  8?#O$X&L   I/#M$U   9_#Y$P%J          AJ#O$S   \
       //#T$N         (N#L$Y%M       @L#C$c&M  bL#L$R%U            0Q#T$N       Y&#H$Z      C?#O$M%W    \
      Ua#G$[  NM$U&M      ,Y#U$M         $4#M$X&N   #%#X$N&M    L<#J$X     aD#U$S%O&M KZ#M$U        Hb#T\
      $N         /5#T$N   I9#H$Z        `Y#T$N +0#V$M&P      [O#K$W ;=#M$U     @>#V$T%I      <D#C$_     \
      $I#M$U    S/#U$M    S>#S%O       D;#K$W                8!#W$K   J[$U&M       /H#O$S =3$U%M   85#_$\
      H%N&O  %-#G$W%M&X    =*#S$O  K<#U$M     0W#J$X S)#U$T%M&M   >P#Y$M%M    >@#P$P%R          /##S$O  \
              ^R#W$N&M  ba#T&N    %##V$N%R&M      /b#H$Z    ),#U$M    -b$O&S   ?[#>$g%O&P    F^#M$W%O   \
           KY#K$N&[                b]#K$R&V  F[#U$M       21#T%N   @^#L%O&Y   N(#W%K     (V#T&O   8P#T$N\
        a*#N$T   V0#S$O                          UX#W$O&M   3;#T$E%Z          b!#J$M&[                  \
      ?'#N$X&M M'#h$:  aZ#U%M   )%#V$S&K   N%#M$U           ;E#N$T     T>#S$O     1-#J$X       EX#G$[  W\
      G#X$J  M'#M$Y%M     K$#U%M F8#K$W         <4#P$R  UD#S&O        [7#O$S [9#P$Y%M&N  AS$U%M %Y#U$M  \
        ?7#K$W   ^V#Y$P%N&N           H'#M$U           50#D$b&M        KE#O$S  09#[$I&O    N6#R$P :I#U&M\
                            J`#P$R           FE#O$N&V      .P#N$T%I&Y                         +%#X$N%N  \
       ]H#S%O K6#!$E&R   ;*#Y$@%[    >a#J%U&T (?#T$N    2&#R$S%M   Q^#X%L&O       _9#T%N         0^#X$J \
                D*#[$G ^!#R$P               NX#J$X          89#G$_&M ZD#X$J  +3#R%P         84#X$J  XY#V\
      $L  ^-#N$T   TX#Y$I   EI#Y$I  EW#K$W  NI#U$M   ?&#Z$H    9'#K$W S9#J$X%T&N        )V#S$O 1I#T$N   \
       VJ#U$M                      $G#U$M      ,a#W$E&W 1T#Z$J%O    O@#S$O CR#Y$M%M   A$#T$W%N&L  Fb#S$S\
      %M               FG$U&M     [P#F$! /=#V%L        -B#_$E%O            U;#U%M  +V#X$J          !_#U&\
      M HN#P$R                    6.#J$X /*#P$R     9A#O$S  ;;#T$N   ($#P$R    WD#X$J     D`#R$P       3\
      .#R$I%Y  :S#=$_%W   .L#Z$I%P    05#P$L%P&W      GY#S$J%V         aG#W$K    WY#T$N   /0#T$N   '8#U$\
      M    @##X$N%M    ZU#Z$N%M&O  5Y#S$S%U&I   0M#[$G 6S#P$R    `K#S$R&N       6A#M%U       _b#T$J%S&T \
        =L#K$W    UD#I$[&O  X5#O$V%M  ZW#H$Z   52#S$G&Z     N8#J%X            ^>#j$=&K     K^#K$W       \
         ,V#W$K P_#M%U            M2#T$N       7R#U$M    TP#R$P  +Y#U%N   %H#U$M     =2#M$O%W  #Z$T%N   \
               VC#K$W  #T#J$X    :%#W$K       QG$G&[  X7#U$M       9$#U$M   2C#P$R          P3#N$F%_ :'#\
      W$N%N    G4#_$D&P               Z##M$U    O?#S$T&L 6a$N&T         7S#J$X      ^M#Y$I AA#G$[      >\
      -#M$V&P   EZ#U$M          -F#R$W%P&K ]2#I$!%N  */#W$M&O  08$R&P   Q)$P%M&V   &U#R$P       NR#T&N  \
      *Y#K$M%[  XJ#K$W       D:#U$M      ^>#?$c   !.#T$R%P&M        4X#O$W%M&P      XW#O$S  K##N$T     G\
      b#S%O                  V$#M&U     ?[#J$X (;#G$^%K&U   @C#M$M%U&U UC#G$[                 8`#R$P    \
         G4#L$V        b$#[$G%P    ,`#V$L          &0#a$A         34#R$P   #O#S$O    55#W$N&M  Ta#Z$I&P \
            *(#T$N   O&#S$O  MM#O$S  #]#R$T%M   %'#Y$M&M   >*#V$L     M6#M$U       YU#U$M     !3#L$W&P  \
        Ha#R$O%O&T    P)#G$_&M              0=#P$U%N     ?`#O%R M^#P$O%M&W                         Pb#M$\
      U   MT#Y$J%P  0`#U$M   M'#T$N  9`$U%M            7%#I$Y      bH#U$I&U   E$#P$V%M   MO#S$W%P&K     \
        )]#U$M       Sa#V%O&N         OF#L$X%O       1V$O%W&M     B1#O$I%T&W   %,#X%K   3<#W$M%O        \
        Q##!%F      Wa#S$O   _Q#P$R          HY#F$!        88#V$N&O  ?Q#Y$M&M           BI#J$X       L;#\
      X$L%N                   `E#U$M   M$#U$M   )S#T$N    HR#O$S%P !B#M$U   ?>#U$M    R'#S$O      I`#T$N\
          SN#U$M  O&#U$P%N  4%#U$M     #R#T$N%U&N   5S#J$X    !F#T$N   %>#V$L  H9#R$U%L M,$U&M          \
      ZK#S$!%M&I    *<#U&M      +4#[$G 9+#U$O&O         )8#H$Z    K5#[$G %W$T%N     ZL#a$H%U&F   7C#d$> \
            `W#R$P    <^#X$J  Z;#U$M  .^#X$J          '3#U$M  .>#H$Z%K&W Y0#W$K            JU#B$U%N&_   \
       B6#S$O    5M#S$R%O&P      M9#J$X       #Y#V$L         A[#V$L       BJ#T$N     <$#R$P  Y$#!$J%M [*\
      #W$W%M&J K:#L$W&P  /%#L$V  >=#O$S     @<#!$I&N    `a#L$N%T&U            M1#J$T%U             D`#D%\
      ^      )($U%M N1%P           !;#J$X        2H#?$_%K&[   +F#U$M  78#J%X  :X#Y$S%M&K  B>#Y$I #&#U$M \
       LU#N$T     &##U$M   %(#[$D&T               H*#N&T   @0#N$T          'V#c$?       U7#P$X%M&O      \
       H*#J$X     $I#F$_%N     X+#T%N  #G#P$M%Z&M         9+#R$X&I TU#H%X&R                         OK#X\
      $M&N             K1#L$V   ;K#T$N   9O#L$X%N     QG#R$S%N  7G#A$]%U  6J#C$c%M  G##U$M  KN#S$O      \
                 20#M$U    (2#U$M        N)#G$[         D(#W$K    M`#X$F&V  +$#S$O   -$#U%M       3K#S$O\
              V)#T$N   V?#U$M          7`#U$M         M?#M$U                   a5#O$S              9B#S$\
      O            P9#R$P     G]$U%M   ^6#J$X  <S#Z$J&O  LK#R$R&O    FU#V%L  ;]#T$N         VO#I$]&M    \
      [I#M$U  R7#R$P       [M#Z$R&G     ?_#J$X   ]=#W$W%N&H  ;B#T&N     +?#P$Y%L&O  LV#[$G     #`#J$X 6@\
      #T$N     ,,#E$V%X    7]#N$T    B`#Y$I         Q:#N$T      NS#P$R 23#E$a%M  ,*#Y%>&!  T5#Y$I       \
        M=#R$Y&H          /;$T&N          `-#Y%J&P A6#U$S&K  .`#U$M      XP#L$Y%N    ?8#O$S     M,#W$G%[\
      &K     M@$U&M          3.#S$M%S     ;1#O$M%N&[ Vb#K$W  J^#O$V%M   .L#V$O%N  `]#D$Y%V   [)#M$Y%N&P \
            YO#e$;%V&N     CL$T&N       MA#S$R%M    -C#I$Y           Q_#Y$M%M    >P#V$L  4E#X$M&N  33#P$\
      V%M            RG#_$C    0>#R$P     _!#U$M  4_#M$U     W&#U$M   8@#W$N%N   O;#U%M   11#U$M      /<\
      #V$M%N&S L&#W$O&M   ?S#H$Z      '-#V$P%M      7X#T$L%M&W    D)#S$O      L+#N$T         (W#P$R   `)\
      #M$X&M   -*#O$N&U    1F#R$P  L0#P$X%T&I    K[#Y$I  6T#X$J  ?S#O$M%W     FR#P$T%T&L  Y(#O$S        \
         )a#U$V%R&F  G6#U%M                            U6$S&O ?I#]$E    )I#X$S%K&N )`#_$G%N    &^#!$I%N \
         T@#Y$M%M   5U#T%U&I       &F#I$M&]     LE#[$L%L =J#T&N             ;A#N$T    9/#T$N  #U#W$N%R&M\
           7!$S%Y&H        *W#W%K   N=#T&N  8?#O$S          &)#M$H%^     _B#O$Z%N&M         [_#!$N%M&L  \
                 ?&#`$I&J   QH$R%P    SN#U$M    =##Z$H  #(#T%N             &C#O$S     5[#U$M     A3#N$I%\
      V&W  a*#M$Y%M  '[#L$V  `##T$N     <R#@$b     <?#U$N&P   a7#X$P&K  #O#N$T  BY#S$U%K  &A#U$M        \
         P+#T$N              b)#M$U  E!#X$J%P        94#N$T     7D#O$U%P b1#O$S  9B#K$W    :X#U$M  &3#U$\
      M  KR#!$I%M       D!#T$N     bR#M$U      0G#J$X  4a$T&N  B^#B%`      A?#!$F           =R#Y$K%O    \
      ]&#S$O   A/#Y$I 4X#F$!   E4#U$M  4B#F$a%L  C;#U$M          #W#Z$K&N       4:#X$J         &[#X$J   \
        ND#L$P%Y&N    WW#R&P        ZL#T$N   @C#J$X     [L#J$!%M              :=#O$S         Q[#J%X     \
         Ua#U%M             HO#h$: $0#W$K           SA#V$Y%F&O   &_#[$G         -E#J$T%Y&M    X.#T$N   _\
      8#L$T%[&I SD#S$O        YC#H$Z >T#K$W%U&M   <a#L$X&O  2a#U$M   /%#T$N   !P#M$U       /^$S&O   2'$M\
      &U          .A#M$U    J&#X$N%M    V1#W$N&N      E##^$@%[&K     L0#J$X  +X#U$M   TT#[$G    ;9#S$O /\
      P#G$[  >6#U$M   Ja#R$T%M      97#J%X      .B#F$!    I'#R$P             B<#T$N  B&#U$L%U&N      +E#\
      W$K 8B#W$T%N&K    PZ#T$N      9D#W$N%M     bG#T$N     R<#P$U%N       .,#M$U /X#[$N%J   HT#N$T OQ#a\
      $A  #Y#T$N         M)#M%X&N    7R#R$P      Za#W$K CJ#`$M%M&I (<#U$P&N         `Z#R$P       7&#K%W \
             *E#!$K%N&P   BP#S$I%P&X               ?D#U%M  RU#U$M           0^#V$L&P  >W#M$U            \
      /A#J$[%N   *$#T%N  9J#R$P      L=#Y$I                     E.#U$M  ,?#N$T   0%#V$N&O  QY#U%M       \
          >&#W$K             %M#!$H%V&J           O8#T$N :(#`$C%P   1A#S$O       5@#S$O          #T#V$P&\
      M KG#Y$M&M  C)#N$Z%N&O              ?%#X$H%Z&J       )'#U$M   *(#F$!    BW#T$N           EZ#O$W%O&\
      P     6/#H$Z )5#!$N%K&N         +[#W$K    5N#W$K Ab#F$N%R&^  [##R$P    M9#O$S      V6#N%W&N  R6#I$\
      W%V&N   IL#!$F            ']#L%Z&M  .Q#d$:%W&P         ?7#X$J    +(#R$P       )C#M$N%X   MR#R$V%N&\
      M   #0#R$>%Y&[    04#U&M     HR#V$L           ^P#I$Y     7C#]$M%J&P      @Z#T$Y&F                 \
       `,#]$F%P  ']#S$R%M        @V#R$P        E:#M$U           ::$N%U 9-#D$b&N  AI#H$Z @@#W$M%O     &a#\
      J$X       ]2#U$M     bI#K$W      7N#U$M    8T#e$@&O +G#N&T            7_#U$M   2&#X$J   J%#R$P  >b\
      #M$U  @/#F$!           L$#W$K    7$#M$U      YW#[$G    >Q#U$M F##J$L%Y&T   =N#K$W             a%#X\
      $N&M          `:#N$T   Ca#T%N   34#S&O       LH#U&M     !9#T$N   !%#T$N         5;#R$P%J&X     3'#\
      T$N   -&#[$G CS#N$T      FS#X$N&M          N&#M$U    %D#U$M  %V#I&Y      +V#T$N   CC#M$Z%O&M   FC#\
      J$X     /G#M$U                       3%#U%M   ?;#U$M           =?#B$b%P&P H6#T$T%K       DM#S%O   \
          I.#K$W  G!#U$M   aM#R$L%W&O             2U#@$f%N       G/#C$[%T   Y##S$O [:#T$N     O>#R$P  '&\
      #T$T%O&M           R+#E$]     OW#N$U&O   YV#W$D&X      :V#R$P      9_#V$L      -Y#K$W           `+\
      #!$F  B##I$Y    7+#O$W%M  [0#M$U      aZ#F$!   +7#U$M    FL#O$S       UA#U$M 1Q#U&M    /R#I$_&K 0U\
      #[$G                     ^'#Z$F&S  O<#R$T&M  %0#M$U          D9#U$M  [^#W$N&N   ]&#U$M    CY#F$V%Y\
      &O       78#T$N                       ^6#U$M         _L#U$M     47#U$M   J8#N$T            B_#S$O \
      K<#L$V     ?Q#S$O     ;_#U%M  $=#V%O&M   ;V#R%P    TI#U$M   LT#U$M   Cb#M$U    G;$U%M       *R#U$M\
             aA#F$M%`    `6#!$D%L&X         0P#U$M     1*#N$T               M6#I$Y   W(#X$M%M   AA#T&N O\
      ;#I$Y&P      .@#N$T        `V#S$M%T  N$#R$P   2@#R$R&O      O)#J$X  YO#R$S&N  JE#O$S &-#U&M       \
       )=#N$T  .H$M&U    ML#T$N            *a#P$V%M                      #5#Z$L%M  =+#L$M%Z  5%#N$X&M DM\
      #Z$H   A?#U%M N@$K&W  :a$M%L&Z                    D2#V$L   B)$T%N         UH#U$N%P        Sa#R&P J\
      1#W$K 1T#P$R  5P#Y$K&O             IN#U$M                 1/#f$B%N&M    3;#R$P  '%#Y$I     W0#W&K \
              X+#R$J%W&R  6V#P&R     ?.#]$E                     GI#W$K           MC#R$P  _%#O$S ,8#V&L  \
       $S#U$M   b&#M$U        $D#O$U&O      #B#U$M    5]#]$M%K&O      =[#O$S   5'#L$V Z(#N$T       aG$O&\
      S          S=#U$M         >4#U$M     X'#[$K&M    Z2#V$L      7`#M$U        UN#R$P        P.#L$V   \
          JN#Y$M%M   F;#U$M    GI#R$T&M       >R#T$N            G[#U$M  HA#T$N    ['#L$V                \
      G4#O$S         `P#O$S        N'#U$M         [O#a$E%M   Z<#]$E           3]#!$I%O&P       >P#Y$I  9\
      W#R$P   ?R#G$[     @E#J$Y&O    ^5#X$J   C`#f$@&M  &'#O%S           S@#M&U       MI#[$G   CO#R&P   \
               ?)#U$M  $P#R$P       .,#K$V%N&U    ;_#R$T&M QB#U$K&T          Z0#K$[%F&X aS#P$R         T\
      I#W$K       !=#T$N    M-#S$O              X6$U%M        J1#U$M       [[#U$R&L     @?#M%U   ]X#N$T \
           (;#W$O%M   _,#U$M   %L#J%X   S+#]$K&K     K>#T$N        CR#L$V           ]C#m$5             8\
      B#]$J%L    7F#T$P&O 3H#M$U          @;#T$N     /^#8$j   (&#B$e&K            .B#F$U%S&V   /]#I$!&N \
                 $L#R$X%M&L           a?#T$N  .L#N$T 8)#L$X&O  BX#T$O&O     2b#N$X&M    45#Y$I      RF#Y\
      $I  N<#U%M   F^#T$N               Q!#J$X  LJ#W$K  -<#X$M%N        'K#R$P               G`#N$P&U   \
           1C#S$O        Y1#T$N     5T#W$K    XI#J$X   NM#W$K   DU#X$M%U&J  RA#U$M    OE#R$P EF#R$R&O `1\
      #P$R ,Z#T%N  [3#S$O  @W#Y$I    W!#W$K  T@#U$M (Z#M$U             V&#V$L =,#Z$H   E(#J$X          $\
      O#V$L   *I#Z$L&M    VI#J$X%P  7Z#T$S%M           X'#P$W%P&M  b/#Y$L&N  Y'#P$T&O       6(#U&M  1^#V\
      $O%K&T [(#T$O            UM#P$R   _4#U$M    _'#S$O       EV#T$R%M        <+#g$?&M       FF#P$U%N  \
      `_#T$P&N     N6#M$U      $B#M$U          K[#W$K  YB#O$R%R   7E#R$K%M&Z  =!#X$J -.#U$M  ,<#N$=&h   \
       ),#N$W%N&P  ;0#P$V&M   9W#!$M%M&N      Wb#T&N  =4#L$V  2_$T&N         `L#U$M      1Q#[$G @N#T$N  \
         GP#R%P      I4#F$P%]   UR#]$E      R1#R$P       L$#O$S      '1#I$T%V  a'#K$P&Y    B7#U$M     ^B\
      #U$U%G&T      Z5#V$M%P    N3$S%T&L        F6#S$O    B!#V$L       4]#R&P  R!#W$K   %B#U$M  V'#V%L  \
               @S#X$N%M  'L#U$M  #G#O$S   CX#]$H&N      6Q#R$S&M       D=#R$P        ^X#W$K     [:#Y$M&M\
            BH#Y$J  Q-#W$K  #F#M$M%Y  ,G#L$V   -`#O$S      >E#K$W                   K'#R$L%O&V $R#X$J   \
       CZ#W$M&N         A@#E$]   6S#S$O     $S#P$R  R9#S$R%N   ,B#H$Y%R 95#V$O%N       K9#R$P           \
               `0#L$S%T   ;C#G$!%P   8Q#I$`%M&N         K%#P$S%P       D]#[$G   9'#O$W&M    N7#I$!%N   (\
      U#P$R    2K#Y$N%M   G`#K%W S8#X$J       @%#M$Y&M    BB#S$S&N         _/#W$W%O&G  _4#_$G%M         \
       U;#U$M      'X#M$U    ;0#J$X&P   &)#[$K%N                  Q3#V$N%J&V              N`#V$M%P      \
          !)#U$N&P 7K#T$N    T@#T%N  Va#H$Z ba#U$M   S@#F$!  @]#T$N   B5#N$T  PW#V$L  #7#M$U   8A#Z$L%M \
           Q;#D$Z%U  W3#W$X%K&J         XD#N$X%M         I7#U$M     ^L#P$R   6S#M$U          SA#R$P     \
      G*#S$O  G=#U%M&P  L9#T%N 00#[$D%P&T               HC#J$P%Y  Y6#V$K%P&S    P$#U$M        Pb#B$a&P  \
         CF#J$S%[&K  F<#N$T   &.#Y$I           !7#Z$H            @!#R$P    #[#K$W                     29\
      #L$V         I&#P$V%N&O    VX#S$O        [J#E$]   19#U$M         2Y#W$K   ,6#T%N      (@$U&M     H\
      F#O$S      [K#N$T   @:#W$M%O   @&#R%M&T   4'#S$K&U        0_#X$J    b3#K$R&V           %H#`$F&M LW\
      #F$a%N&O     Ua#W$K      &U#[$H%P                  =5#Y$I      8##X$N&M            &I#V%L         \
         EX#Y$I     [5#J$X XQ#N$T   GR#Z$K%N  -6$N&T          =R#J$X  :O#G$_&N                        TN\
      #O%Z&J         
      """
  )
}
