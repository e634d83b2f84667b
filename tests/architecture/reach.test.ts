import { describe, expect, it } from 'vitest';
import { entrypointsIn, pageScripts } from './checks/entrypoints';
import { madeUp, project } from './checks/project';
import { contentScriptFaults, reach } from './checks/reach';

describe('what runs in a customer’s page', () => {
  it('never loads a database, full Zod, screens of supervisors, texts of rules, or React before something is drawn', () => {
    const scripts = pageScripts(entrypointsIn(project.paths));
    expect(scripts.flatMap(({ path }) => contentScriptFaults(path, project.imports()))).toEqual([]);
  });

  it.each([
    ['Dexie', "import 'dexie';"],
    ['full Zod', "import { z } from 'zod';"],
    ['React', "import 'react-dom/client';"],
    ['messages of rules by glob', "import.meta.glob('../rules/*/messages.ts');"],
    ['the review', "import '../review/fold';"],
  ])('is refused %s behind a chain of imports', (_, line) => {
    const { imports } = madeUp({
      'entrypoints/guard.content.ts': "import { start } from '../lib/pipeline/session';",
      'lib/pipeline/session.ts': line,
      'lib/rules/a/messages.ts': '',
      'lib/review/fold.ts': '',
    });
    const faults = contentScriptFaults('entrypoints/guard.content.ts', imports);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^entrypoints\/guard.content.ts -> lib\/pipeline\/session.ts -> /);
  });

  it('may load zod/mini, and in the overlay React and the texts of rules', () => {
    const { imports } = madeUp({
      'entrypoints/overlay.content.tsx': "import 'react'; import 'zod/mini'; import '../lib/rules/a/messages';",
      'lib/rules/a/messages.ts': '',
    });
    expect(contentScriptFaults('entrypoints/overlay.content.tsx', imports)).toEqual([]);
  });

  it('does not load what it imports as a type, and survives a circle of imports', () => {
    const { imports } = madeUp({
      'lib/a/a.ts': "import '../b/b'; import type { Dexie } from 'dexie';",
      'lib/b/b.ts': "import '../a/a';",
    });
    expect([...reach('lib/a/a.ts', imports).keys()]).toEqual(['lib/a/a.ts', 'lib/b/b.ts']);
  });
});

describe('the page with sample data', () => {
  it('has no way to the database, to the background or to a file', () => {
    const banned = /^(dexie|lib\/adapters\/db\/|lib\/adapters\/browser\/(send|save-file|file-sink|outbox))/;
    const loaded = [...reach('entrypoints/sample/main.tsx', project.imports())];
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter(([target]) => banned.test(target)).map(([, trail]) => trail.join(' -> '))).toEqual([]);
  });
});
