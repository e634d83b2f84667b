/** Styles of the prompt. Plain CSS: it lives in a closed shadow root of a foreign page, where no library's styles reach. */
export const promptCss = `
*{box-sizing:border-box}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.45)}
.wrap{position:fixed;inset:0;display:flex;align-items:flex-start;justify-content:center;padding:6vh 16px 16px;overflow:auto}
.card{--bg:#fff;--fg:#1f2329;--soft:#5c6370;--line:#d9dce1;--tint:#f5f6f8;--accent:#b35900;--accent-bg:#fff4e5;--safe:#0b57d0;--on-safe:#fff;--bad:#b3261e;--good:#146c2e;--on-accent:#fff;
position:relative;width:min(640px,100%);max-height:88vh;display:flex;flex-direction:column;background:var(--bg);color:var(--fg);border-radius:10px;
font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;box-shadow:0 12px 48px rgba(0,0,0,.35);text-align:left;letter-spacing:normal}
.card.tier-challenge{--accent:#9c3d00;--accent-bg:#ffe8d6}
.card.tier-dual{--accent:#5b34a8;--accent-bg:#efe8ff}
.card.tier-block{--accent:#b3261e;--accent-bg:#fde7e5}
.head{display:flex;gap:12px;align-items:flex-start;padding:16px 20px 12px;border-left:6px solid var(--accent);border-radius:10px 10px 0 0}
.tier-challenge .head{background:var(--accent-bg);border-left:0;border-top:6px solid var(--accent)}
.tier-dual .head{background:var(--accent-bg);border-left:0;border-bottom:3px double var(--accent)}
.tier-block .head{background:var(--accent);color:#fff;border-left:0}
.tier-block .head .about,.tier-block .head .label{color:#fff}
.shape{width:28px;height:28px;flex:none;fill:var(--accent)}.shape .stroke{stroke:var(--bg);stroke-width:2.4;stroke-linecap:round;fill:none}
.tier-block .shape{fill:#fff}.tier-block .shape .stroke{stroke:var(--accent)}
h1{font-size:17px;line-height:1.4;margin:0;font-weight:600}h2{font-size:13px;margin:0 0 6px;color:var(--soft);font-weight:600}
.about{margin:2px 0 0;display:flex;flex-wrap:wrap;gap:4px 14px;color:var(--fg)}.about .label{color:var(--soft)}
.body{padding:4px 20px 8px;overflow:auto;min-height:0}
section{margin:10px 0}
.changes{border-collapse:collapse;width:100%;table-layout:fixed}
.changes th,.changes td{border:1px solid var(--line);padding:5px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere;font-weight:400}
.changes thead th{background:var(--tint);color:var(--soft);font-size:12px}.changes tbody th{width:28%;color:var(--soft)}
.changes .before{text-decoration:line-through;color:var(--soft)}.changes .after{font-weight:600}
.findings{list-style:none;margin:0;padding:0;display:flex;flex-direction:column;gap:6px}
.findings li{display:grid;grid-template-columns:auto 1fr;gap:4px 10px;align-items:start;padding:8px 10px;background:var(--tint);border-radius:6px}
.findings .sev{font-size:12px;font-weight:600;padding:1px 8px;border-radius:10px;border:1px solid var(--accent);color:var(--accent);background:var(--bg)}
.findings .sev-critical .sev,.findings .sev-high .sev{background:var(--bad);border-color:var(--bad);color:#fff}
.findings .say{overflow-wrap:anywhere}.quote{display:block;color:var(--soft)}mark{background:#ffe08a;color:#1f2329;border-radius:2px;padding:0 2px}.findings .is-fixed .say{color:var(--soft);text-decoration:line-through}
.findings .tools{grid-column:2;display:flex;flex-wrap:wrap;gap:6px}
button{font:inherit;color:inherit;cursor:pointer;border-radius:6px;border:1px solid var(--line);background:var(--bg);padding:5px 12px;min-height:32px}
button:focus-visible,input:focus-visible{outline:3px solid var(--safe);outline-offset:1px}
.tools button{padding:2px 10px;min-height:28px;font-size:13px}.tools .fix{border-color:var(--good);color:var(--good);font-weight:600}
.tools .false{border-color:transparent;background:transparent;color:var(--soft);text-decoration:underline}
.tools .false[aria-pressed=true]{border-color:var(--soft);text-decoration:none}
input{font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:6px 10px;width:100%;min-height:34px}
.challenge input{font-size:18px;letter-spacing:.08em;max-width:220px}.challenge{background:var(--accent-bg);padding:10px 12px;border-radius:8px}.challenge h2{color:var(--fg)}
.options{display:flex;flex-wrap:wrap;gap:8px;border:0;margin:0 0 8px;padding:0;min-width:0}
.choice.is-on{border-color:var(--safe);box-shadow:inset 0 0 0 1px var(--safe);font-weight:600}
kbd{font:12px ui-monospace,monospace;border:1px solid var(--line);border-radius:3px;padding:0 4px;margin-right:6px;color:var(--soft)}
.answered::before{content:'✓';color:var(--good);font-size:18px;font-weight:700;margin-left:10px}
.wrong{color:var(--bad);margin:6px 0 0}
.foot{display:flex;flex-wrap:wrap;align-items:center;gap:10px;padding:12px 20px 16px;border-top:1px solid var(--line)}
.status{flex:1 1 100%;margin:0;min-height:1.5em;color:var(--soft)}
.safe{background:var(--safe);border-color:var(--safe);color:var(--on-safe);font-weight:600;min-width:150px;min-height:40px;padding:8px 18px}
.risky{margin-left:auto;min-height:40px;border-color:var(--bad);color:var(--bad);background:var(--bg)}
.risky[aria-disabled=true]{border-color:var(--line);color:var(--soft);cursor:not-allowed}.risky.is-repaired{border-color:var(--good);color:var(--good)}
.hidden-char{font:11px ui-monospace,monospace;background:#7a1fa2;color:#fff;border-radius:3px;padding:0 3px;margin:0 1px}
bdi{unicode-bidi:isolate}.value{white-space:pre-wrap;overflow-wrap:anywhere}
.approval{border:1px solid var(--accent);border-radius:8px;padding:12px;background:var(--accent-bg)}.approval>h2{color:var(--fg);font-size:14px}
.ways{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:12px}
.way{background:var(--bg);border:1px solid var(--line);border-radius:8px;padding:10px 12px;display:flex;flex-direction:column;gap:8px;min-width:0}
.way h3{margin:0;font-size:13px;font-weight:600}.way .options{margin:0}.people{max-height:150px;overflow:auto}.choice small{color:var(--soft);font-size:12px;margin-left:4px}
.entry{display:flex;gap:8px;margin-top:auto;align-items:end}.entry label{flex:1;min-width:0;display:flex;flex-direction:column;gap:4px;font-size:13px;color:var(--soft)}.entry input{width:100%;min-width:0;font-size:14px}
.pin-entry{-webkit-text-security:disc;letter-spacing:.2em}.answer-entry{font-family:ui-monospace,monospace;text-transform:uppercase}
.approve{border-color:var(--accent);background:var(--accent);color:var(--on-accent);font-weight:600;flex:none}.approve[aria-disabled=true]{background:transparent;color:var(--soft);border-color:var(--line);cursor:not-allowed}
.request-code{display:flex;flex-wrap:wrap;gap:4px 10px;margin:0;font:600 17px/1.5 ui-monospace,"SFMono-Regular",Consolas,monospace;letter-spacing:.06em;user-select:all}
.approval-note{margin:0;color:var(--soft);font-size:13px}.approval .wrong:empty{display:none}
@media (prefers-color-scheme:dark){.card{--bg:#1f2227;--fg:#e8eaed;--soft:#a9b0ba;--line:#3c4149;--tint:#2a2e35;--accent:#ffb870;--accent-bg:#3a2c1c;--safe:#8ab4f8;--on-safe:#10233f;--bad:#ff9d94;--good:#81d69b;--on-accent:#20143d}
.card.tier-challenge{--accent:#ff9e66;--accent-bg:#42291a}.card.tier-dual{--accent:#c9b1ff;--accent-bg:#2e2545}.card.tier-block{--accent:#ff9d94;--accent-bg:#46201d}
.tier-block .head{background:#8c1d18}.tier-block .shape .stroke{stroke:#8c1d18}.findings .sev-critical .sev,.findings .sev-high .sev{color:#3a0907}}
@media (max-width:480px){.wrap{padding:0}.card{max-height:100vh;border-radius:0}.safe,.risky{flex:1 1 100%;margin:0}}
`;

/** The same in a window of the extension, where there is no page below. */
export const promptWindowCss = `${promptCss}
body{margin:0;background:#eceef1}.wrap{position:static;padding:16px;min-height:100vh}.wrap .card{max-height:none}.over{padding:24px}
@media (prefers-color-scheme:dark){body{background:#14161a}}
`;
