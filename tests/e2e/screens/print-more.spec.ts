import { printTest } from './sheet';

printTest('timeline', '#/timeline/DD20261122100003');
printTest('knowledge', '#/knowledge');
printTest('audit', '#/audit');
printTest('review', '#/review');
