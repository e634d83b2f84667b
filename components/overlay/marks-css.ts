/** Styles of marks and notices: round, blue-grey, small, nothing like a prompt. */
export const marksCss = `
*{box-sizing:border-box}
/* the mark sits on the upper left corner: right edges are where panels keep their buttons */
.mark{--bg:#fff;--fg:#1f2329;--line:#c4c9d1;--ink:#34566f;position:fixed;display:flex;align-items:flex-start;font:13px/1.45 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--fg)}
.pin{pointer-events:auto;cursor:pointer;width:18px;height:18px;padding:0;border-radius:9px;border:1px solid #fff;background:var(--ink);color:#fff;font:bold 11px/1 system-ui,sans-serif;box-shadow:0 1px 3px rgba(0,0,0,.35)}
.pin.sev-high,.pin.sev-critical{background:#9c4a00}
.pin:focus-visible{outline:2px solid #0b57d0;outline-offset:2px}
.side-note{pointer-events:auto;position:absolute;left:0;bottom:22px;width:max-content;max-width:300px;background:var(--bg);border:1px dashed var(--line);border-left:3px solid var(--ink);border-radius:4px;padding:6px 10px;box-shadow:0 2px 10px rgba(0,0,0,.15)}
.side-note p{margin:0 0 4px;overflow-wrap:anywhere}.side-note p:last-child{margin:0}
.apply{pointer-events:auto;cursor:pointer;font:inherit;color:#0b5a2a;background:none;border:0;padding:0 4px;text-decoration:underline}
.notice{--bg:#fff;--fg:#1f2329;pointer-events:auto;position:fixed;left:50%;bottom:24px;transform:translateX(-50%);display:flex;gap:16px;align-items:center;background:var(--bg);color:var(--fg);border-radius:8px;padding:10px 16px;box-shadow:0 4px 20px rgba(0,0,0,.3);font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:92vw}
.notice button{font:inherit;cursor:pointer;border:1px solid #0b57d0;background:none;color:#0b57d0;border-radius:6px;padding:3px 12px}
.hidden-char{font:11px ui-monospace,monospace;background:#7a1fa2;color:#fff;border-radius:3px;padding:0 3px;margin:0 1px}
@media (prefers-color-scheme:dark){.side-note,.notice{--bg:#2a2e35;--fg:#e8eaed;background:#2a2e35;color:#e8eaed}.apply{color:#81d69b}.notice button{color:#8ab4f8;border-color:#8ab4f8}}
`;
