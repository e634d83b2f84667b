/** Styles of marks and notices: round, blue-grey, small, nothing like a prompt. */
export const marksCss = `
*{box-sizing:border-box}
/* the mark sits on the upper left corner: right edges are where panels keep their buttons */
.mark{--bg:#fff;--fg:#1f2329;--line:#c4c9d1;--ink:#34566f;position:fixed;display:flex;align-items:flex-start;font:13px/1.45 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--fg)}
.pin{pointer-events:auto;cursor:pointer;width:18px;height:18px;padding:0;border-radius:9px;border:1px solid #fff;background:var(--ink);color:#fff;font:bold 11px/1 system-ui,sans-serif;box-shadow:0 1px 3px rgba(0,0,0,.35)}
.pin.sev-high,.pin.sev-critical{background:#9c4a00}
.pin.unsure{background:#fff;color:#4a5a68;border-color:#8896a3;box-shadow:none}
.pin:focus-visible{outline:2px solid #0b57d0;outline-offset:2px}
.side-note{pointer-events:auto;position:absolute;left:0;bottom:22px;width:max-content;max-width:300px;background:var(--bg);border:1px dashed var(--line);border-left:3px solid var(--ink);border-radius:4px;padding:6px 10px;box-shadow:0 2px 10px rgba(0,0,0,.15)}
.side-note .quote{display:block}.side-note mark{background:#ffe08a;color:#1f2329;border-radius:2px;padding:0 2px}
.side-note p{margin:0 0 4px;overflow-wrap:anywhere}.side-note p:last-child{margin:0}
.apply{pointer-events:auto;cursor:pointer;font:inherit;color:#0b5a2a;background:none;border:0;padding:0 4px;text-decoration:underline}
.apply kbd{display:inline-block;font:11px ui-monospace,monospace;border:1px solid;border-radius:3px;padding:0 3px}
.notice{--bg:#fff;--fg:#1f2329;pointer-events:auto;position:fixed;left:50%;bottom:24px;transform:translateX(-50%);display:flex;gap:16px;align-items:center;background:var(--bg);color:var(--fg);border-radius:8px;padding:10px 16px;box-shadow:0 4px 20px rgba(0,0,0,.3);font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:92vw}
.notice button{font:inherit;cursor:pointer;border:1px solid #0b57d0;background:none;color:#0b57d0;border-radius:6px;padding:3px 12px}
.hidden-char{font:11px ui-monospace,monospace;background:#7a1fa2;color:#fff;border-radius:3px;padding:0 3px;margin:0 1px}
.lock{position:fixed;width:18px;height:18px;display:grid;place-items:center;border-radius:4px;background:#1b4b72;color:#fff;box-shadow:0 1px 3px rgba(0,0,0,.35)}.lock svg{width:11px;height:11px}
.freeze{pointer-events:auto;position:fixed;left:50%;top:8px;transform:translateX(-50%);width:max-content;max-width:min(860px,94vw);background:#e8f1fa;color:#12324d;border:1px solid #1b4b72;border-radius:8px;box-shadow:0 4px 18px rgba(0,0,0,.22);font:13px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;display:flex;gap:4px 12px;align-items:flex-start;padding:6px 12px}
.freeze.is-small{padding:2px 8px}.freeze ul{list-style:none;margin:0;padding:0;min-width:0}.freeze li{overflow-wrap:anywhere}
.freeze-fold{display:inline-flex;align-items:center;gap:6px;font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:2px 0;cursor:pointer;white-space:nowrap}.freeze-fold:focus-visible{outline:2px solid #0b57d0;outline-offset:2px}
.freeze-open{display:inline-block;background:#fff;border:1px solid #146c2e;color:#146c2e;border-radius:10px;padding:0 8px;margin:0 4px 0 0}.freeze-shut{color:#44596b}
@media (prefers-color-scheme:dark){.freeze{background:#16293a;color:#dbe9f5;border-color:#6aa5d8}.freeze-open{background:#12211a;color:#81d69b;border-color:#81d69b}.freeze-shut{color:#a9bccd}.lock{background:#6aa5d8;color:#0b1d2c}.side-note,.notice{--bg:#2a2e35;--fg:#e8eaed;background:#2a2e35;color:#e8eaed}.apply{color:#81d69b}.notice button{color:#8ab4f8;border-color:#8ab4f8}}
`;
