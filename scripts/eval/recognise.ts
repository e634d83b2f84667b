import { PROFILES } from '../../lib/profiles';
import { type Mapped, mapActions, mapSnapshot } from '../../lib/recognise';
import { readScreens } from '../screens/screen';

/** Types of the engine that the labelled screens do not have; they count as abstentions there. */
export const NOT_LABELLED = new Set<string>(['stock', 'exchangeRate', 'orderType', 'orderFlag', 'weight']);

/**
 * `npm run --silent eval -- recognise DIR`: reads the recorded screens of DIR and prints one JSON line for each, in the
 * format of `score-recognise.mjs`. What readers added to the screens is removed before the engine sees them.
 */
export default async function recogniseScreens(args: string[]): Promise<number> {
  const folder = args[0];
  if (!folder) {
    console.error('usage: npm run --silent eval -- recognise DIR');
    return 2;
  }
  for (const { name, snapshot } of readScreens(folder)) {
    const map = mapSnapshot(snapshot, PROFILES);
    const actions = mapActions(snapshot, map, PROFILES);
    console.log(
      JSON.stringify({
        screen: name,
        controls: map.controls.map(answer),
        tables: map.headers.map((headers) => headers.map(answer)),
        readonlyPairs: map.pairs.map(answer),
        actions: actions.map((action) => ({ type: action?.type ?? 'none' })),
      }),
    );
  }
  return 0;
}

/** The labelled screens know only what an order is about: sender and shop count as "none of these". */
function answer(mapped: Mapped): { type: string; role: string } {
  const isOurs = mapped.party === 'sender' || mapped.party === 'shop';
  return { type: isOurs || NOT_LABELLED.has(mapped.type) ? 'none' : mapped.type, role: mapped.role };
}
