import type { Reply } from './http/reply';
import type { Charset, PanelRequest } from './http/request';
import type { PanelStore } from './store/store';

/** One practice panel, mounted under `/<id>/`. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly charset: Charset;
  /** Answers a request; null means "not found". */
  readonly handle: (request: PanelRequest, store: PanelStore) => Reply | null | Promise<Reply | null>;
}
