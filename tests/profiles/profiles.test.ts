import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/domain/profile';
import { PROFILES } from '../../lib/profiles';
import { CHOOSERS } from '../../lib/profiles/choosers';
import { DIALOGS, WIDGETS } from '../../lib/profiles/kits';
import { readCorrections, writeCorrections } from '../../lib/profiles/read-file';
import { kitSchema, profileSchema } from '../../lib/profiles/schema';

const files = import.meta.glob<{ default: Profile }>('../../lib/profiles/*/profile.ts', { eager: true });

describe('every profile', () => {
  for (const [path, file] of Object.entries(files)) {
    const folder = path.split('/').at(-2) ?? '';

    it(`${folder} fits the schema and is named like its folder`, () => {
      expect(profileSchema.safeParse(file.default).error?.issues ?? []).toEqual([]);
      expect(file.default.id).toBe(folder);
    });

    it(`${folder} can be detected, and its anchors ask for more than a kind`, () => {
      expect(Object.keys(file.default.detect).length).toBeGreaterThan(0);
      const anchors = [...(file.default.fields ?? []), ...(file.default.actions ?? [])].map((line) => line.anchor);
      expect(anchors.filter((anchor) => Object.keys(anchor).length < 2)).toEqual([]);
    });
  }

  it('is discovered by its folder alone', () => {
    expect(PROFILES).toHaveLength(Object.keys(files).length);
    expect(WIDGETS.map((widget) => widget.id)).toContain('layui-select');
    expect(DIALOGS.length).toBeGreaterThan(5);
    expect(kitSchema.safeParse({ widgets: WIDGETS, dialogs: DIALOGS, choosers: CHOOSERS }).error?.issues ?? []).toEqual([]);
  });
});

describe('a file of corrections', () => {
  const valid = {
    format: 'hedan-corrections',
    version: 1,
    origin: 'https://shop.example',
    corrections: [
      { id: 'c1', path: '/order/1', anchor: { kind: 'control', label: '收件方' }, field: 'recipientName', before: 'none' },
    ],
  };

  it('comes back as it was written', () => {
    const read = readCorrections(JSON.stringify(valid));
    expect(read).toEqual({ ok: true, value: valid });
    if (read.ok) expect(JSON.parse(writeCorrections(read.value))).toEqual(valid);
  });

  it('names the path and the reason of everything that is wrong, and gives nothing', () => {
    const broken = {
      ...valid,
      corrections: [
        { ...valid.corrections[0], anchor: { kind: 'button', labelPattern: '(' } },
        { ...valid.corrections[0], field: 'soup', extra: 1 },
      ],
    };
    const read = readCorrections(JSON.stringify(broken));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    const paths = read.problems.map((problem) => problem.path);
    expect(paths).toContain('corrections[0].anchor.kind');
    expect(paths).toContain('corrections[0].anchor.labelPattern');
    expect(paths).toContain('corrections[1].field');
    expect(read.problems.every((problem) => problem.reason.length > 5)).toBe(true);
  });

  it('is refused when it is no JSON or of another kind', () => {
    expect(readCorrections('{')).toEqual({ ok: false, problems: [{ path: '', reason: 'is not JSON' }] });
    expect(readCorrections('{"format":"x"}').ok).toBe(false);
    expect(readCorrections('null').ok).toBe(false);
  });
});
