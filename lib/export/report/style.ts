/**
 * The whole look of the report. On A4 no table of so many columns can be read: there each entry is a paragraph that names what
 * it tells, and leaves out what is empty. `columns`: their names, in order.
 */
export function styleOf(columns: readonly string[]): string {
  const names = columns.map((name, i) => `.wide td:nth-child(${i + 1})::before{content:"${cssText(name)}\\00a0"}`).join('');
  return `${STYLE}@media print{${names}}`;
}

/** A text inside of a quoted CSS string: every sign that is neither letter, digit nor blank as its code. */
function cssText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
}

const STYLE = `
:root{font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1f1f1f;background:#fff}
main{max-width:1200px;margin:0 auto;padding:24px}
h1{font-size:24px;margin:0 0 12px}h2{font-size:16px;margin:20px 0 8px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:0}dt{color:#595959}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.note{color:#595959;margin:8px 0 0}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(320px,1fr));gap:0 32px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #d9d9d9;white-space:pre-wrap;overflow-wrap:anywhere}
.bars th{font-weight:normal;width:40%}.bars .bar{width:45%}.bars i{display:block;height:12px;margin-top:4px;background:#0958d9;min-width:1px}
.number{text-align:right;font-variant-numeric:tabular-nums}
svg{width:100%;max-width:480px}rect{fill:#0958d9}text{font-size:10px;text-anchor:middle;fill:#595959}
.wide{overflow-x:auto}.wide table{font-size:12px}.wide th{white-space:nowrap}
tr.critical td:first-child{box-shadow:inset 4px 0 #a8071a}tr.high td:first-child{box-shadow:inset 4px 0 #d4380d}tr.medium td:first-child{box-shadow:inset 4px 0 #d48806}
@media print{@page{size:A4;margin:12mm 12mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
main{padding:0;max-width:none}.wide{overflow:visible}section{break-inside:avoid}i,rect,tr{print-color-adjust:exact}
.groups{grid-template-columns:1fr 1fr}h2{break-after:avoid}
.wide table,.wide tbody,.wide tr{display:block}.wide thead,.wide td:empty{display:none}
.wide tr{break-inside:avoid;padding:4px 0 4px 8px;border-bottom:1px solid #bfbfbf}
.wide td{display:inline;padding:0 10px 0 0;border:0;white-space:normal}.wide td::before{color:#595959;font-size:10px;white-space:nowrap}
tr.critical td:first-child,tr.high td:first-child,tr.medium td:first-child{box-shadow:none}
tr.critical{box-shadow:inset 4px 0 #a8071a}tr.high{box-shadow:inset 4px 0 #d4380d}tr.medium{box-shadow:inset 4px 0 #d48806}}
`;
