/** Styles of the picker: light over the page, nothing like a prompt. */
export const pickerCss = `
*{box-sizing:border-box}
.veil{position:fixed;inset:0;background:rgba(20,60,110,.10);cursor:crosshair}
.frame{position:fixed;pointer-events:none;border:2px solid #0b57d0;border-radius:4px;background:rgba(11,87,208,.12);box-shadow:0 0 0 2px rgba(255,255,255,.85)}
.known{position:fixed;pointer-events:none;border:1px dashed #34566f;border-radius:3px}
.card{--bg:#fff;--fg:#1f2329;--soft:#5c6370;--line:#d9dce1;--tint:#f0f4fb;--accent:#0b57d0;--on:#fff;position:fixed;left:50%;transform:translateX(-50%);bottom:20px;width:min(620px,calc(100vw - 24px));
max-height:min(76vh,620px);display:flex;flex-direction:column;gap:8px;background:var(--bg);color:var(--fg);border-radius:10px;border-top:4px solid var(--accent);padding:12px 16px;
font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;box-shadow:0 8px 40px rgba(0,0,0,.35);text-align:left;letter-spacing:normal}
.card.at-top{bottom:auto;top:20px}
h1{font-size:15px;margin:0;font-weight:600;overflow-wrap:anywhere}p{margin:0;color:var(--soft);overflow-wrap:anywhere}.name{color:var(--fg);font-weight:600}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.row .grow{flex:1;min-width:0}
button{font:inherit;color:inherit;cursor:pointer;border-radius:6px;border:1px solid var(--line);background:var(--bg);padding:4px 12px;min-height:32px}
button:focus-visible,input:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.take{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}.take[aria-disabled=true]{opacity:.5;cursor:not-allowed}
input{font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:5px 10px;width:100%;min-height:34px}
.types{display:grid;grid-template-columns:repeat(auto-fill,minmax(128px,1fr));gap:6px;overflow:auto;min-height:60px;padding:3px}
.types button{text-align:left;padding:4px 8px}.types .is-now{border-color:var(--accent);background:var(--tint)}.types .none{color:var(--soft);border-style:dashed}
.parties button{padding:2px 10px;min-height:28px;font-size:13px}.parties button[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);font-weight:600}
.wait{position:fixed;inset:0;pointer-events:auto}
bdi{unicode-bidi:isolate}.hidden-char{font:11px ui-monospace,monospace;background:#7a1fa2;color:#fff;border-radius:3px;padding:0 3px;margin:0 1px}
@media (prefers-color-scheme:dark){.card{--bg:#1f2227;--fg:#e8eaed;--soft:#a9b0ba;--line:#3c4149;--tint:#243247;--accent:#8ab4f8;--on:#10233f}.frame{border-color:#1a73e8;background:rgba(138,180,248,.2)}}
`;
