extension Handbook {
  /// What the cover needs where something was decided.
  static let decisionStyle = StaticStyle(
    """
    .decision{margin:0 0 10mm;padding:4mm 6mm;border-left:.9mm solid var(--gold);background:#faf7f0;font-size:10.5pt}
    .decision.other{border-color:var(--red)}
    .decision p{margin:0 0 1mm}
    .decision ul{margin:1mm 0 0;padding-left:5mm}
    .decision ul:empty{display:none}
    """)

  /// Calm type, red and gold sparingly, white space; on paper every chapter starts a sheet, upright or across.
  static let style = StaticStyle(
    """
    :root{--ink:#2b2723;--muted:#857c70;--hair:#ddd6ca;--red:#a3322a;--gold:#b08d3e;
      --serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;
      --sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
    *{box-sizing:border-box}
    html{background:#efece6}
    body{margin:0;color:var(--ink);font:10pt/1.55 var(--sans);-webkit-print-color-adjust:exact;print-color-adjust:exact}
    h1,h2,h3{font-family:var(--serif);font-weight:700;line-height:1.3;margin:0}
    a{color:inherit;text-decoration:none}
    .cover,.sheet{background:#fff;width:210mm;margin:8mm auto;padding:20mm 18mm;box-shadow:0 1px 6px #0002}
    .wide{width:297mm}
    .cover{min-height:297mm;display:flex;flex-direction:column;padding:34mm 26mm 22mm}
    .cover .kind{margin:0;color:var(--red);font:600 13pt var(--serif);letter-spacing:.5em}
    html[lang=en] .cover .kind{letter-spacing:.06em}
    .cover h1{font-size:29pt;margin:8mm 0 9mm;padding-bottom:9mm;border-bottom:.6mm solid var(--red);position:relative;text-wrap:balance}
    .cover h1::after{content:"";position:absolute;left:0;right:0;bottom:-1.7mm;border-bottom:.25mm solid var(--gold)}
    .cover .dates{margin:0 0 14mm;font-size:13pt}
    .cover dl{display:grid;grid-template-columns:max-content 1fr;gap:2.4mm 8mm;margin:0 0 14mm;font-size:11.5pt}
    .cover dt{color:var(--muted)}
    .cover dd{margin:0}
    .cover .contents{columns:2;column-gap:12mm;list-style:none;counter-reset:c;margin:0;padding:6mm 0 0;border-top:.25mm solid var(--hair);font-size:10.5pt}
    .cover .contents li{counter-increment:c;padding:.9mm 0}
    .cover .contents li::before{content:counter(c);display:inline-block;width:8mm;color:var(--gold);font-family:var(--serif)}
    .cover footer{margin-top:auto;padding-top:10mm;color:var(--muted);font-size:9pt}
    .cover footer p{margin:0}
    .cover .verdict{color:var(--ink);font-size:10.5pt;margin-bottom:2mm;white-space:pre-line}
    .cover .open{color:var(--red)}
    h2{font-size:18pt;margin:0 0 7mm;padding-bottom:2.5mm;border-bottom:.25mm solid var(--gold)}
    h2 .numeral{color:var(--red);margin-right:.5em}
    h3{font-size:12pt;margin:0 0 2mm;break-after:avoid}
    .lead{break-after:avoid;white-space:pre-line;margin:0 0 5mm}
    table{width:100%;border-collapse:collapse;font-size:9.2pt;line-height:1.45;margin:0 0 6mm}
    thead{display:table-header-group}
    th{font-weight:600;text-align:left;color:var(--muted);font-size:8.6pt;padding:1.6mm 2mm;border-top:.4mm solid var(--ink);border-bottom:.2mm solid var(--ink);white-space:nowrap;vertical-align:bottom}
    td{padding:1.7mm 2mm;border-bottom:.2mm solid var(--hair);vertical-align:top;overflow-wrap:anywhere;word-break:keep-all}
        tr{break-inside:avoid}
    td.repeated{border-top:hidden}
    tr.starts td{border-top:.3mm solid var(--gold)}
    .short,.number{white-space:nowrap}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    td.form{min-width:16mm}
    .t-schedule td:nth-child(3){font-weight:600}
    .t-guests td:nth-child(2),.t-staff td:nth-child(2),.t-order td:nth-child(2),.t-rooms td:nth-child(4){font-weight:600}
    .t-goals td:first-child{white-space:pre}
    .t-findings td:nth-child(4){color:var(--muted);font-size:7.6pt;min-width:30mm;overflow-wrap:normal;word-break:normal}
    .t-findings td:nth-child(5){white-space:normal;min-width:18mm}
    figure{margin:0 0 6mm;break-inside:avoid}
    figure svg{display:block;max-width:100%;height:auto}
    .timeline svg{width:100%}
    .timelines{break-before:auto}
    .trip{display:flex;gap:8mm;justify-content:space-between;break-inside:avoid;padding:4mm 0;border-top:.2mm solid var(--hair)}
    .trip:first-of-type{border-top:0;padding-top:0}
    .trip figure{flex:none;margin:0;width:58mm}
    .trip figure svg{width:100%;max-height:110mm}
    .trip-text{flex:1}
    .plate{display:inline-block;background:var(--red);color:#fff;font:600 10pt var(--sans);padding:.3mm 2.4mm;border-radius:1mm;margin-right:.6em}
    .crew{margin:0 0 3mm;color:var(--muted);font-size:9pt}
    .stops{list-style:none;margin:0;padding:0 0 0 5mm;border-left:.4mm solid var(--gold)}
    .stops li{padding:0 0 2.4mm;position:relative}
    .stops li::before{content:"";position:absolute;left:calc(-5mm - 1.1mm);top:1.6mm;width:1.8mm;height:1.8mm;border-radius:50%;background:#fff;border:.4mm solid var(--gold)}
    .stops b{display:inline-block;min-width:24mm;font-variant-numeric:tabular-nums}
    .stops span{display:block;padding-left:24mm;font-size:9pt}
    .stops .off{color:var(--muted)}
    .chart{break-inside:avoid;break-after:page;text-align:center}
    .chart:last-child{break-after:auto}
    .chart svg{margin:0 auto;width:100%;max-height:222mm}
    .chart.wide svg{max-height:148mm}
    .chart+.chart.wide svg{max-height:168mm}
    @media screen{.scroll{overflow-x:auto}}
    @media screen and (max-width:300mm){
      .cover,.sheet{width:auto;max-width:210mm;margin:0 auto 4mm;padding:8mm 5mm}
      .sheet.wide{max-width:297mm}
      .cover{min-height:0}
      .scroll table{min-width:180mm}
      .wide .scroll table{min-width:250mm}
      .trip{flex-wrap:wrap}
    }
    @page{size:A4;margin:20mm 18mm 20mm}
    @page upright{size:A4;margin:20mm 18mm 20mm}
    @page wide{size:A4 landscape;margin:18mm 16mm 18mm}
    @page cover{margin:0;@bottom-left{content:none}@bottom-right{content:none}}
    @media print{
      html{background:#fff}
      .cover,.sheet{width:auto;margin:0;padding:0;box-shadow:none;break-before:page}
      .cover{page:cover;height:297mm;min-height:0;padding:40mm 30mm 24mm;break-before:auto}
      .wide{page:wide}
      .flow{break-before:auto;break-inside:avoid;padding-top:8mm}
      .flow.findings{break-inside:auto}
      .chart{page:upright}
      .chart.wide{page:wide}
      h2{break-after:avoid}
    }
    """)
}

extension StaticStyle {
  /// The foot of printed pages. Everything but letters and digits is written as a CSS escape, so that no text can end
  /// the string or the style sheet.
  init(foot: String, numbering words: [String]) {
    func escaped(_ text: String) -> String {
      text.unicodeScalars.map { scalar in
        let isPlain =
          scalar.isASCII && scalar.properties.isAlphabetic
          || scalar.properties.numericType == .decimal && scalar.isASCII
        return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
      }.joined()
    }
    let parts = (words + ["", "", ""]).prefix(3).map { "\"\(escaped($0))\"" }
    css = """
      @page{@bottom-left{content:"\(escaped(foot))";font:8pt sans-serif;color:#857c70}\
      @bottom-right{content:\(parts[0]) counter(page) \(parts[1]) counter(pages) \(parts[2]);font:8pt sans-serif;color:#857c70}}
      """
  }
}
