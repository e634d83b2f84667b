import { browserAlerts } from '../../lib/adapters/browser/alerts-port';
import { createCorrections } from '../../lib/adapters/browser/corrections';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { browserMe } from '../../lib/adapters/browser/me-port';
import { createFillPort, createTeachPort } from '../../lib/adapters/browser/page-desk';
import { newTally } from '../../lib/adapters/crypto/tally';
import { readCorrections, writeCorrections } from '../../lib/profiles/read-file';
import { correctionsOf } from '../../lib/profiles/stored';

/** `?tab=ID` looks at another tab than the active one (null), for when popup or panel is opened as a page. */
const asked = Number(new URLSearchParams(location.search).get('tab'));
export const tabId = asked > 0 ? asked : null;

const files = { read: readCorrections, write: writeCorrections };

/** What popup and panel do on the page they are about (corrections, filling), and what they know of the station. */
export const desk = {
  teach: createTeachPort(tabId, createCorrections(correctionsOf), files, createFileSink(newTally)),
  fill: createFillPort(tabId),
  me: browserMe,
  alerts: browserAlerts,
};
