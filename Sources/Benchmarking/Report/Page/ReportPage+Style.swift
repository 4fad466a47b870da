internal import Publishing

extension ReportPage {
  /// Wide enough for tables, calm, and fit for paper.
  static let style = StaticStyle(
    """
    :root{--ink:#2b2723;--muted:#857c70;--hair:#ddd6ca;--red:#a3322a;--gold:#b08d3e;
      --serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;
      --sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
    *{box-sizing:border-box}
    html{background:#efece6}
    body{margin:0;color:var(--ink);font:10pt/1.5 var(--sans)}
    main{background:#fff;max-width:330mm;margin:8mm auto;padding:14mm;box-shadow:0 1px 6px #0002}
    h1,h2{font-family:var(--serif);line-height:1.3;margin:0 0 5mm}
    h1{font-size:22pt;padding-bottom:4mm;border-bottom:.5mm solid var(--red)}
    h2{font-size:15pt;margin-top:10mm;padding-bottom:1.5mm;border-bottom:.25mm solid var(--gold)}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 6mm;margin:0 0 5mm;font-size:9pt}
    dt{color:var(--muted)}dd{margin:0}
    table{width:100%;border-collapse:collapse;font-size:8.8pt;line-height:1.4;margin:0 0 5mm}
    th{font-weight:600;text-align:left;color:var(--muted);font-size:8.2pt;padding:1.2mm 1.6mm;border-bottom:.2mm solid var(--ink);vertical-align:bottom}
    td{padding:1mm 1.6mm;vertical-align:top}
    tr.first td{border-top:.2mm solid var(--hair)}
    tr.wins td{font-weight:700}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .values{font-variant-numeric:tabular-nums;text-align:right}
    .warning{color:var(--red);margin:0 0 4mm}
    .charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(86mm,1fr));gap:5mm;margin:4mm 0}
    .charts.wide{grid-template-columns:repeat(auto-fill,minmax(110mm,1fr))}
    .chart-with-legend{margin:0}
    svg{display:block;max-width:100%;height:auto;margin:0 0 3mm}
    section{break-inside:auto}
    @media print{html{background:#fff}main{box-shadow:none;margin:0;max-width:none}}
    """)
}
