import type { Person, PersonRole, RequestSlip } from '../domain/approval';
import type { LogEvent } from '../domain/event';
import type { Prompt } from '../domain/prompt';

/** What a dual prompt can offer on this machine. */
export interface ApprovalOffer {
  /** Who may approve here: never whoever asks. */
  readonly people: readonly Person[];
  /** For a colleague at another machine; null where no team was set up. */
  readonly code: string | null;
  /** ms until the request ends. */
  readonly leftMs: number;
  /** Nobody can be told apart from the approver while the clerk has no name. */
  readonly isNameless: boolean;
}

/** A refusal never says which part was wrong. `waitMs`: how long the next try has to wait. */
export type ApprovalAnswer = { readonly ok: true; readonly approver: string } | { readonly ok: false; readonly waitMs: number };

/** Two-person approval as a prompt sees it. Rejects when the background cannot be reached. */
export interface ApprovalPort {
  /** Registers exactly this request; another one with the same prompt id takes its place. */
  open(prompt: Prompt): Promise<ApprovalOffer>;
  byPin(promptId: string, personId: string, pin: string): Promise<ApprovalAnswer>;
  byCode(promptId: string, code: string): Promise<ApprovalAnswer>;
}

/** Why a request code cannot be answered. */
export type SlipProblem = 'misread' | 'expired' | 'clock';
export type SlipReading =
  | { readonly ok: true; readonly slip: RequestSlip; readonly leftMs: number }
  | { readonly ok: false; readonly problem: SlipProblem };
export type GivenAnswer =
  | { readonly ok: true; readonly answer: string }
  | { readonly ok: false; readonly waitMs: number; readonly problem?: SlipProblem | 'no_team' };

/** A supervisor who vouches for a change; null while there is none. */
export interface Voucher {
  readonly personId: string;
  readonly pin: string;
}

/** What a second person agrees to at the desk; `id` is what the log names it by. */
export interface CountersignAbout {
  readonly id: string;
  readonly requester: string;
  readonly orderNo: string | null;
}

export interface PersonDraft {
  /** Null for a new person. */
  readonly id: string | null;
  readonly name: string;
  readonly role: PersonRole;
  /** Null keeps the PIN that there is. */
  readonly pin: string | null;
}

export type ChangeProblem = 'refused' | 'name' | 'name_taken' | 'pin' | 'last_supervisor' | 'misread';
export type Changed<T = null> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ChangeProblem; readonly waitMs: number };

export interface TeamState {
  readonly isSet: boolean;
  /** Five characters that are the same on every machine of the team; empty where none is set. */
  readonly mark: string;
}

/** Approving for others, and who may: the supervisors' side. */
export interface ApprovalDeskPort {
  read(code: string): Promise<SlipReading>;
  answer(code: string, personId: string, pin: string): Promise<GivenAnswer>;
  /** The second person's own PIN, for what is no prompt: a large compensation. */
  countersign(by: Voucher, about: CountersignAbout): Promise<ApprovalAnswer>;
  people(): Promise<readonly Person[]>;
  savePerson(draft: PersonDraft, by: Voucher | null): Promise<Changed>;
  /**
   * Removes a person; `handOver` is what moves to others with it, written in the same breath. Rejects when that could not be
   * stored: then nothing has moved and nobody was removed.
   */
  removePerson(id: string, by: Voucher | null, handOver: readonly LogEvent[]): Promise<Changed>;
  team(): Promise<TeamState>;
  /** Makes a new secret and tells its join code, once. */
  createTeam(by: Voucher | null): Promise<Changed<string>>;
  joinTeam(code: string, by: Voucher | null): Promise<Changed>;
}

/** Where people, tries and secrets are kept, and what may be computed with the secrets: they themselves cannot be read. */
export interface Vault {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  /** HMAC-SHA-256 by the team's secret; null where there is none. */
  teamMac(text: string): Promise<Uint8Array | null>;
  setTeam(secret: Uint8Array): Promise<void>;
  /** What stands for a PIN, in hex: PBKDF2, then an HMAC by a key of this machine. Takes a good part of a second. */
  stretch(pin: string, salt: string): Promise<string>;
}
