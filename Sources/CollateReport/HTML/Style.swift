/// The style sheet of the page.
enum Style {
  /// Colours for families; beyond them they come round again, and the letter in the badge tells families apart.
  static let familyColours = 8

  static let css = """
    :root {
      --paper: #fcfbf8; --card: #fff; --ink: #1f1d1a; --soft: #625d55; --line: #ded9cf; --faint: #f3f0e9;
      --link: #1f4e79; --alert: #9b2c1d; --alert-tint: #fbeeea; --target: #fff0b3; --on-badge: #fff;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
    }
    .k0 { --k: #0b5c9e } .k1 { --k: #b04a00 } .k2 { --k: #00714f } .k3 { --k: #8a3f7f }
    .k4 { --k: #6b5a00 } .k5 { --k: #00708f } .k6 { --k: #5c5c5c } .k7 { --k: #a0264a }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #171614; --card: #1f1e1b; --ink: #ebe7df; --soft: #a8a196; --line: #3a3732; --faint: #262420;
        --link: #9cc4ea; --alert: #f0917f; --alert-tint: #35211d; --target: #594a12; --on-badge: #14130f;
      }
      .k0 { --k: #6db5f2 } .k1 { --k: #f0935a } .k2 { --k: #4ec9a0 } .k3 { --k: #d9a0cf }
      .k4 { --k: #e0c95a } .k5 { --k: #67d0e8 } .k6 { --k: #bdbdbd } .k7 { --k: #f08aa8 }
    }
    * { box-sizing: border-box }
    html { scroll-padding-top: 3.4rem; -webkit-text-size-adjust: 100% }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans) }
    a { color: var(--link); text-underline-offset: .15em }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
    h1, h2, h3, h4, p, ul, ol, dl, figure { margin: 0 }
    ul, ol { padding: 0; list-style: none }
    q { quotes: none; font-family: var(--serif); font-size: 1.06em; unicode-bidi: plaintext }
    p { unicode-bidi: plaintext; text-align: start }
    q::before { content: "“"; color: var(--soft) } q::after { content: "”"; color: var(--soft) }
    q a { color: inherit; text-decoration: none }
    q a:hover { text-decoration: underline }
    b { font-weight: 700 }
    q b { border-bottom: 2px solid var(--k, var(--alert)) }
    code { font: .85em ui-monospace, "Liberation Mono", monospace }
    summary { cursor: pointer; min-height: 24px }
    i.wording { font-style: normal } #reading:has(#show-wording:checked) i.wording { background: var(--target); outline: 1px dotted var(--soft) }
    .switch { display: inline-flex; gap: .5rem; align-items: center; min-height: 1.75rem; font-size: .9rem; margin-bottom: .5rem }
    .switch input { width: 1.5rem; height: 1.5rem; margin: 0 }
    .aside, .rule, .outlet, .where, .made, .legend, .aside a { color: var(--soft); font-size: .85rem }
    :target { background: var(--target) }
    section:target { background: none }

    .skip { position: absolute; left: -99rem } .skip:focus { position: static; display: inline-block; padding: .3rem .6rem; background: var(--target); color: var(--ink) }
    .filters { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; max-width: 80rem; margin: 0 auto;
      padding: .4rem 1.5rem; background: var(--paper); border-bottom: 1px solid var(--line) }
    .filters input, .filters select, .filters button, dialog button { font: .85rem var(--sans); min-height: 1.75rem; padding: .1rem .5rem; color: var(--ink);
      background: var(--card); border: 1px solid var(--soft); border-radius: .25rem } .filters input { width: 13rem } .filters select { max-width: 11rem }
    .filters output { font-size: .85rem; color: var(--soft) } [hidden] { display: none !important }
    .current { outline: 2px solid var(--link); outline-offset: 3px } .current:focus { outline: 2px solid var(--link) }
    dialog { color: var(--ink); background: var(--card); border: 1px solid var(--soft) }
    .tip { position: fixed; z-index: 5; max-width: 20rem; padding: .5rem .7rem; background: var(--card); color: var(--ink); border: 1px solid var(--soft);
      font: .9rem/1.4 var(--serif); box-shadow: 0 2px 8px #0003 }
    .columns-chosen label { display: inline-flex; gap: .3rem; align-items: center; min-height: 1.75rem } .columns-chosen { flex-wrap: wrap }

    .masthead { border-top: 4px solid var(--ink); padding: .7rem 1.5rem 0; max-width: 80rem; margin: auto }
    .masthead .brand { font-size: .78rem; letter-spacing: .14em; text-transform: uppercase; color: var(--soft) }
    .masthead h1 { font: 600 1.6rem/1.15 var(--serif); margin: .2rem 0 .3rem; letter-spacing: -.01em }
    .masthead .subject { font: italic 1.1rem/1.4 var(--serif); color: var(--soft); max-width: 46rem }
    nav { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-top: .6rem; padding: .35rem 0;
      border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .88rem }
    nav a { text-decoration: none; min-height: 24px } nav a:hover { text-decoration: underline }
    main { max-width: 80rem; margin: auto; padding: 0 1.5rem 4rem }
    section { padding-top: 2.2rem } #answer { padding-top: .7rem } #answer h2 { font-size: 1.2rem; margin-bottom: .5rem } #answer h3 { margin: .9rem 0 .3rem }
    h2 { font: 600 1.45rem/1.2 var(--serif); margin-bottom: .9rem }
    h3 { font-size: .95rem; font-weight: 650; margin: 1.3rem 0 .5rem }

    .badge { display: inline-block; min-width: 2.1em; min-height: 24px; padding: .12em .4em; border-radius: .25em; text-align: center;
      background: var(--k); color: var(--on-badge); font: 600 .75rem/1.5 var(--sans); text-decoration: none;
      font-variant-numeric: tabular-nums; vertical-align: middle }
    .badge + .badge { margin-left: .2rem } .carriers .badge + .badge { margin-left: 0 }
    .badge:hover { text-decoration: underline }
    .carriers { display: inline-flex; flex-wrap: wrap; gap: .2rem; margin-left: .4rem; vertical-align: .05em }

    .families li { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: .3rem 0 .3rem .8rem; margin-bottom: .3rem;
      border-left: 4px solid var(--k); background: var(--card) }
    .families .made { font-style: italic }
    .agreed li { position: relative; padding: .45rem 0 .45rem 1.6rem; border-top: 1px solid var(--line); max-width: 64rem }
    .agreed li::before { content: "✓"; position: absolute; left: .2rem; color: var(--soft); font-weight: 700 }
    .counts { display: flex; flex-wrap: wrap; gap: .4rem .6rem; margin: .8rem 0 0 }
    .counts a { display: inline-block; min-height: 1.75rem; padding: .12rem .7rem; border: 1px solid var(--line); border-radius: 1rem;
      background: var(--card); text-decoration: none; font-size: .9rem; line-height: 1.4rem }
    .counts a:hover { border-color: var(--link) }
    .headlines { counter-reset: n }
    .headlines > li { display: grid; grid-template-columns: minmax(12rem, 18rem) repeat(auto-fit, minmax(16rem, 1fr)); gap: .1rem 1.4rem;
      padding: .35rem 0; border-top: 1px solid var(--line); line-height: 1.35; font-size: .95rem }
    .aside a, .to { display: inline-block; min-height: 24px }
    .dense { display: flex; flex-wrap: wrap; gap: .1rem .4rem } .dense li { padding-top: .15rem; padding-bottom: .15rem; padding-right: .8rem; font-size: .9rem }
    .dense strong { display: none } .compact .aside { display: inline }
    .compact > li { grid-template-columns: minmax(9rem, 14rem) repeat(3, minmax(0, 1fr)); padding: .1rem 0; font-size: .9rem }
    .compact .question, .compact .says { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
    .headlines:not(.compact) .question { grid-row: span 3 }
    .headlines .question { text-decoration: none; color: var(--ink); min-height: 1.5rem } .headlines .question strong { color: var(--alert) }
    .news { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: .4rem 2rem }
    .news > div { border-left: 3px solid var(--k); padding-left: .9rem } .news li { padding: .25rem 0 }
    .events { border-collapse: collapse; max-width: 80rem } .events th, .events td { padding: .35rem .8rem .35rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line) }
    .events .number { font-variant-numeric: tabular-nums }
    h4 { font-size: .9rem; font-weight: 650; margin: 0 }
    .failure { max-width: 64rem; color: var(--alert); background: var(--alert-tint); padding: .3rem .7rem; margin-top: .5rem }

    .conflict { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--soft);
      margin: .7rem 0; padding: .7rem 1rem; max-width: 64rem }
    .conflict.material { border-left: 4px double var(--alert) ; border-left-width: 7px }
    .conflict header, .pair header, .quality header { display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline }
    .kind { font-weight: 650 } .material .kind { color: var(--alert) }
    .to { font-size: .85rem; margin-left: auto }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .6rem 1.5rem; margin-top: .5rem }
    .sides .carriers { display: flex; align-items: baseline; margin: 0 0 .2rem } .sides .outlet { margin-left: .3rem }
    .sides li { border-left: 2px solid var(--line); padding-left: .8rem } .sides .deviant { border-left: 2px dashed var(--alert) }
    section > details { margin-top: 1rem }

    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: .6rem }
    .scroll { overflow-x: auto; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line) }
    .tall { max-height: 88vh; overflow: auto } .tall thead th { position: sticky; top: 0; background: var(--paper); z-index: 1 }
    #reading, #claims, #voices, #timeline, #quality { content-visibility: auto; contain-intrinsic-size: auto 60rem }
    #conflicts article, #reading article, #unique article, .pair { content-visibility: auto; contain-intrinsic-size: auto 12rem }
    table { border-collapse: collapse; width: 100%; font-size: .92rem }
    th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); font-weight: 400 }
    thead th { border-top: 0; font-weight: 600; font-size: .82rem; vertical-align: bottom }
    .slots td b { font: 600 1rem/1.3 var(--serif) } .slots td { min-width: 7rem } .slots tbody th { min-width: 7rem }
    .slots tr.material th a { color: var(--alert); font-weight: 650 } .slots .file { border-bottom: 3px solid var(--k) }
    .slots .name { display: block; font-weight: 400; color: var(--soft); font-size: .75rem; max-width: 12rem; overflow: hidden;
      text-overflow: ellipsis; white-space: nowrap }
    .matrix .file { text-align: center; border-bottom: 3px solid var(--k); width: 6.2rem }
    .matrix .name { display: block; max-width: 6.2rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
      font-weight: 400; color: var(--soft); font-size: .75rem; margin: .1rem auto 0 }
    .matrix col[class] { background: color-mix(in srgb, var(--k) 8%, transparent) }
    .matrix td { text-align: center } .matrix td a { display: inline-block; min-width: 24px; min-height: 24px; color: var(--ink); text-decoration: none; font-size: 1.05rem }
    .matrix [aria-label^=contradicts] { color: var(--alert); font-weight: 700 }
    .matrix .statement { min-width: 17rem; font-family: var(--serif); font-size: 1rem; line-height: 1.4 }
    .matrix .clause .statement { padding-left: 2.2rem; border-top: 1px dotted var(--line) }
    .matrix td.files { text-align: left; min-width: 14rem } .matrix td.files .badge { color: var(--on-badge); font-size: .75rem; margin: 0 } .more-files { font-size: .8rem; color: var(--soft); margin-left: .3rem }
    .matrix thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; min-width: 24px; min-height: 24px; cursor: pointer }
    .number { font: .75rem var(--sans); color: var(--soft); font-variant-numeric: tabular-nums }
    .matrix td:last-child { text-align: left; white-space: nowrap; font-size: .85rem } .matrix q { font-size: 1em }
    td.disputed { color: var(--alert); font-weight: 600 } td.corroborated { font-weight: 600 }
    .matrix details ul { margin: .4rem 0 .4rem .5rem; font-size: .95rem } .matrix li { padding: .2rem 0 }

    .columns { display: flex; gap: 1rem; overflow-x: auto; padding-bottom: .6rem; scroll-snap-type: x proximity }
    .account { flex: 0 0 min(25rem, 88vw); max-height: 85vh; overflow-y: auto; background: var(--card); scroll-snap-align: start;
      border: 1px solid var(--line); border-top: 4px solid var(--k); padding: 0 1rem 1rem; font: 1rem/1.6 var(--serif) }
    .account:target { background: var(--card); border-color: var(--k) }
    .account header { position: sticky; top: 0; background: var(--card); padding: .6rem 0 .4rem; font: .95rem/1.4 var(--sans);
      border-bottom: 1px solid var(--line); margin-bottom: .6rem; z-index: 1 }
    .account .where { display: block; overflow-wrap: anywhere }
    .account p { margin-bottom: .7rem; overflow-wrap: anywhere; scroll-margin-top: 4.5rem }
    mark { background: none; color: inherit; text-decoration: underline dotted 1px var(--soft); text-underline-offset: .22em; scroll-margin-top: 5rem }
    mark.corroborated { text-decoration: underline solid 1px var(--k, var(--link)) }
    mark.disputed { text-decoration: underline double 1px var(--alert) }
    mark:target { background: var(--target); box-shadow: 0 0 0 3px var(--target) }
    mark mark { text-underline-offset: .4em } mark mark mark { text-underline-offset: .58em }
    .value { font-weight: 600 } mark .value { text-decoration: inherit }
    u.moved { text-decoration: none; border-left: 3px solid var(--soft); padding-left: .3em; background: var(--faint) }
    .ref { position: relative; font: .62rem var(--sans); vertical-align: super; text-decoration: none; color: var(--soft); margin-left: .3em }
    .ref::after { content: ""; position: absolute; inset: -7px -6px }
    .furniture { color: var(--soft); text-decoration: line-through 1px var(--line); font-size: .85em; font-family: var(--sans) }

    .pair, .group, .quality { border-top: 1px solid var(--line); padding: .7rem 0 }
    .measures { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; font-size: .85rem; color: var(--soft) }
    .graph svg { display: block; max-width: none; margin: .6rem 0 } .graph text { font: 13px var(--sans); fill: var(--ink) }
    .box rect { fill: var(--card); stroke: var(--k); stroke-width: 1.5 } .box.inferred rect { stroke-dasharray: 5 4; fill: none }
    .box.inferred text { fill: var(--soft); font-size: 12px } .arrow path { fill: none; stroke: var(--soft); stroke-width: 1.5 }
    .arrow.inferred path { stroke-dasharray: 5 4 } .arrow .head { fill: var(--soft); stroke: none }
    .graph .scroll { border: 0 } .pair summary { min-height: 1.75rem }
    .inferred, .note { border-left: 3px dotted var(--soft); padding-left: .8rem; margin-top: .8rem }
    .group h3 { margin-top: 0 } .group li, .voice li { padding: .25rem 0; max-width: 56rem }
    .group > ul { border-left: 3px solid var(--k); padding-left: .9rem }
    .voice { border-top: 1px solid var(--line); padding: .35rem 0 } .voice ul { padding-left: 1.1rem }
    .timeline > li { display: grid; grid-template-columns: 10rem 1fr; gap: .8rem; border-top: 1px solid var(--line); padding: .45rem 0 }
    .moment { font-weight: 600; font-variant-numeric: tabular-nums }
    .timeline li li { padding-bottom: .3rem }
    .quality dl div { display: flex; gap: .6rem; font-size: .9rem } .quality dt { color: var(--soft); min-width: 6rem } .quality dd { margin: 0 }
    .quality details { font-size: .92rem; margin-top: .3rem } .quality details li { padding: .15rem 0 .15rem 1rem }
    .quality .note { margin-top: .3rem } .where { overflow-wrap: anywhere }
    .added p, .added ul, .added ol, .added figure { margin-top: .6rem } .added ul, #more ul { list-style: disc; padding-left: 1.2rem }
    .chart { max-width: 40rem; margin-bottom: 1rem } .chart th { width: 12rem } .chart th, .chart td { padding: .15rem .6rem; border-top: 0 }
    .bar { width: 70%; height: .8em; vertical-align: -.1em } .bar rect { fill: var(--soft) }
    .grid { margin: .8rem 0 } .grid text { font: 12px var(--sans); fill: var(--ink) } .grid circle { fill: var(--link) } .grid .scroll { border: 0 }
    figcaption { font-weight: 600; font-size: .9rem } figcaption.aside { font-weight: 400 }
    .lines { max-width: 48rem } .added .legend { list-style: none; padding: 0; margin: .4rem 0 }
    .lines path { fill: none; stroke: var(--k); stroke-width: 2; vector-effect: non-scaling-stroke; stroke-linejoin: round }
    .lines .dots { stroke-width: 6; stroke-linecap: round } .key { width: 24px; height: 8px; margin-right: .4rem }
    .plot { display: grid; grid-template-columns: auto 1fr; gap: .3rem .6rem; font-size: .8rem; color: var(--soft) }
    .plot svg { width: 100%; height: 11rem; padding: 4px; overflow: visible; border-left: 1px solid var(--line); border-bottom: 1px solid var(--line) }
    .scale { display: flex; flex-direction: column; justify-content: space-between; text-align: right; font-variant-numeric: tabular-nums }
    .axis { grid-column: 2; display: flex; gap: 1rem } .axis span { flex: 1; text-align: center; overflow-wrap: anywhere }
    .axis span:first-child:not(:last-child) { text-align: left } .axis span:last-child:not(:first-child) { text-align: right }
    .lines details { margin-top: .5rem; font-size: .92rem }
    #method p, #derivation > p { max-width: 46rem; margin-bottom: .6rem } #method ol { list-style: decimal; padding-left: 1.6rem }

    @media (max-width: 60rem) {
      .headlines:not(.compact) > li { grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)) }
      .headlines:not(.compact) .question { grid-column: 1 / -1; grid-row: auto }
    }
    @media (max-width: 40rem) {
      main { padding: 0 1rem 3rem } .masthead { padding: 1rem 1rem 0 } .masthead h1 { font-size: 1.55rem }
      nav { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap }
      .families li { flex-direction: column } .headlines > li { grid-template-columns: 1fr } .families .member { overflow-wrap: anywhere }
      .matrix .statement { min-width: 12rem } .matrix .file { width: 2.6rem } .matrix .name { display: none }
      .matrix th, .matrix td { padding: .35rem .3rem } .added td:has(q) { min-width: 15rem }
      .timeline > li { grid-template-columns: 1fr; gap: .1rem }
      .to { margin-left: 0 }
    }
    @media print {
      @page { size: A4; margin: 14mm 12mm }
      :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb }
      body { font-size: 8.5pt; line-height: 1.35 } nav, .switch, #reading, #quality details, .filters, .skip, thead button { display: none } summary { min-height: 0 }
      main, .masthead { max-width: none; padding: 0 } section { padding-top: 1rem } h1 { font-size: 16pt !important } h2 { font-size: 12pt; margin-bottom: .3rem }
      #reading, #claims, #voices, #timeline, #quality, article, .pair { content-visibility: visible !important }
      .scroll, .tall { display: block; overflow: visible; max-height: none }
      table { font-size: 8pt } th, td { padding: .15rem .3rem } .matrix .statement { font-size: 8pt; min-width: 0; line-height: 1.25 }
      .matrix thead th { position: static } .matrix .file { width: 2.5rem } .matrix .name { display: none }
      .conflict, .agreed li, tr, .news li { break-inside: avoid } h2, h3 { break-after: avoid }
      #derivation details, #claims details ul, #claims figure, .grid, .more { display: none } summary { list-style: none }
      .agreed li, .group li, .voice li, .timeline > li { padding-top: .1rem; padding-bottom: .1rem }
      .graph svg { max-width: 100%; height: auto }
      .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact }
    }

    """
}
