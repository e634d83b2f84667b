import { PROFILES } from '../../lib/profiles';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { sceneOfSnapshot } from '../../lib/recognise/actions/scene';
import { readScreens } from '../screens/screen';

export default async function why(args: string[]): Promise<number> {
  const [folder = '', screen = '', ...labels] = args;
  for (const { name, snapshot } of readScreens(folder)) {
    if (name !== screen) continue;
    const map = mapSnapshot(snapshot, PROFILES);
    const scene = sceneOfSnapshot(snapshot, map);
    console.log('subject', map.subject, 'kinds', map.kinds.join(), 'records', scene.hasRecords, 'save', scene.hasSave, 'list', scene.isList, 'del', scene.hasDelete, 'new', scene.isNewOrder);
    const show = (kind: string, label: string, m: any) => {
      if (labels.length && !labels.some((l) => label.includes(l))) return;
      console.log(kind, JSON.stringify(label), m?.type, m?.role ?? '', m?.party ?? '', m?.confidence, (m?.why ?? []).map((w: any) => `${w.cue}:${w.text}:${w.score}`).join(' | '));
    };
    snapshot.controls.forEach((c, i) => show('C', [c.labelText, c.nearText, c.placeholder, c.name].join('/'), map.controls[i]));
    snapshot.tables.forEach((t, i) => t.headers.forEach((h, j) => show(`H${i}`, h.text, map.headers[i]?.[j])));
    snapshot.pairs.forEach((p, i) => show('P', `${p.label}=${p.value}`, map.pairs[i]));
    const actions = mapActions(snapshot, map, PROFILES);
    snapshot.pressables.forEach((p, i) => show('A', [p.text, p.title, p.context].join('/'), actions[i]));
  }
  return 0;
}
