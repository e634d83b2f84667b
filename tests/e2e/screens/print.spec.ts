import { printTest } from './sheet';

printTest('incident', '#/incidents/new/flag-3');
printTest('scorecard', '#/scorecard');
