/**
 * Names of all channels, apart from their schemas so that a content script can send without carrying a validator.
 * Direction first: cs = content script, bg = background, ui = the extension's own pages.
 */
export const STATE_GET = 'cs-bg.state.get';
export const FACTS_GET = 'cs-bg.facts.get';
export const LOG_APPEND = 'cs-bg.log.append';
export const ENGINE_INJECT = 'cs-bg.engine.inject';
export const OVERLAY_INJECT = 'cs-bg.overlay.inject';
export const AIDS_INJECT = 'cs-bg.aids.inject';
export const TOWNS_GET = 'cs-bg.towns.get';
export const PROMPT_REMOTE = 'cs-bg.prompt.remote';
export const COMPANION_ADD = 'cs-bg.companion.add';
export const REPLAY_MAIN = 'cs-bg.replay.main';
export const GRANT_ADD = 'cs-bg.grant.add';
export const OVERRIDE_ADD = 'cs-bg.override.add';
export const OPENER_LEARN = 'cs-bg.opener.learn';
export const CHECKS_COUNT = 'cs-bg.checks.count';
export const BADGE_REPORT = 'cs-bg.badge.report';
export const TEACH_SAVE = 'cs-bg.teach.save';
export const TEACH_LEAD = 'cs-bg.teach.lead';

export const APPROVAL_OPEN = 'cs-bg.approval.open';
export const APPROVAL_PIN = 'cs-bg.approval.pin';
export const APPROVAL_CODE = 'cs-bg.approval.code';
/** A repair of a prompt that is drawn in another frame or window than the field is in. */
export const FIX_ASK = 'cs-bg.fix.ask';
export const WINDOW_OPEN = 'cs-bg.window.open';
export const WINDOW_POLL = 'cs-bg.window.poll';
export const WINDOW_CLOSE = 'cs-bg.window.close';

export const STOP = 'bg-cs.stop';
export const STATE_CHANGED = 'bg-cs.state.changed';
export const PROMPT_SHOW = 'bg-cs.prompt.show';
export const FIX_DO = 'bg-cs.fix.do';
export const TEACH_SHOW = 'bg-cs.teach.show';
export const TEACH_END = 'bg-cs.teach.end';

export const UI_APPEND = 'ui-bg.log.append';
export const SITE_SET = 'ui-bg.site.set';
export const TAB_SUMMARY = 'ui-bg.tab.summary';
export const SETTINGS_SET = 'ui-bg.settings.set';
export const ME_GET = 'ui-bg.me.get';
export const POLICY_PUBLISH = 'ui-bg.policy.publish';
export const CHECKS_FLUSH = 'ui-bg.checks.flush';
export const TICKET_ADD = 'ui-bg.ticket.add';
export const BREAKER_SET = 'ui-bg.breaker.set';
export const BREAKERS_GET = 'ui-bg.breakers.get';
export const HEALTH_GET = 'ui-bg.health.get';
/** The safe's opened key for the page that has no storage of its own; null while locked. */
export const SAFE_KEY = 'ui-bg.safe.key';
export const DAILY_RUN = 'ui-bg.daily.run';
export const DAILY_NEXT = 'ui-bg.daily.next';
export const DAILY_MADE = 'ui-bg.daily.made';
export const DAILY_FAILED = 'ui-bg.daily.failed';
export const FILE_SAVE = 'ui-bg.file.save';
export const TEACH_START = 'ui-bg.teach.start';
export const FILL_PLAN = 'ui-bg.fill.plan';
export const FILL_APPLY = 'ui-bg.fill.apply';
export const FILL_UNDO = 'ui-bg.fill.undo';
export const UI_APPROVAL_OPEN = 'ui-bg.approval.open';
export const UI_APPROVAL_PIN = 'ui-bg.approval.pin';
export const UI_APPROVAL_CODE = 'ui-bg.approval.code';
export const WINDOW_PROMPT = 'ui-bg.window.prompt';
export const WINDOW_FIX = 'ui-bg.window.fix';
export const WINDOW_ANSWER = 'ui-bg.window.answer';
export const ORDERS_FROZEN = 'ui-bg.orders.frozen';
export const ORDERS_FREEZE = 'ui-bg.orders.freeze';
export const ORDERS_UNLOCK = 'ui-bg.orders.unlock';
export const ORDERS_UNFREEZE = 'ui-bg.orders.unfreeze';
/** Other orders of the same customer and of the same goods. */
export const ORDERS_RELATED = 'ui-bg.orders.related';
export const SLIP_READ = 'ui-bg.slip.read';
export const SLIP_ANSWER = 'ui-bg.slip.answer';
export const PEOPLE_LIST = 'ui-bg.people.list';
export const PERSON_SAVE = 'ui-bg.person.save';
export const PERSON_REMOVE = 'ui-bg.person.remove';
export const TEAM_STATE = 'ui-bg.team.state';
export const TEAM_CREATE = 'ui-bg.team.create';
export const TEAM_JOIN = 'ui-bg.team.join';
export const BLIND_WORK = 'ui-bg.blind.work';
export const BLIND_GIVE = 'ui-bg.blind.give';
export const BLIND_FIGURES = 'ui-bg.blind.figures';
export const BLIND_PLAN = 'ui-bg.blind.plan';
export const COUNTERSIGN = 'ui-bg.approval.countersign';
