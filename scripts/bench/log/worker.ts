import { serveChecks } from '../../../entrypoints/review/serve-checks';

serveChecks(new URLSearchParams(location.search).get('name') ?? '');
