import type { Generated } from 'kysely';

/**
 * The case file's tables as Kysely sees them; the SQL is in `migrations/`. Ids are opaque text, instants ISO 8601 UTC, dates YYYY-MM-DD,
 * booleans 0 or 1, money whole units. Columns ending in `_json` hold a list or record that is only ever read and written whole and is
 * checked by its zod schema on the way out.
 */
export interface Schema {
  setting: { name: string; value_json: string };
  profile: { id: string; soc_code: string; source: string; current_version_id: string; created_at: string };
  profile_version: {
    id: string;
    profile_id: string;
    number: number;
    /** SHA-256 of `raw`, hex. */
    raw_hash: string;
    /** The page byte for byte (of its own part, where a file held several). */
    raw: Uint8Array;
    file_name: string;
    profile_json: string;
    questions_json: string;
    unplaced_json: string;
    warnings_json: string;
    imported_at: string;
  };
  profile_item: {
    row: Generated<number>;
    version_id: string;
    item_id: string;
    section: string;
    position: number;
    text: string;
    /** SHA-256 of the NFC text, hex, first 32 digits. */
    text_hash: string;
  };
  client: {
    row: Generated<number>;
    id: string;
    reference: string;
    name: string;
    situation: string;
    languages_json: string;
    reading_level: string;
    large_print: number;
    safe_contact: string;
    hours_per_week: number | null;
    budget_amount: number | null;
    budget_currency: string | null;
    status: string;
    revision: Generated<number>;
    created_at: string;
    updated_at: string;
  };
  shortlist: { client_id: string; profile_id: string; standing: string; added_at: string };
  annotation: {
    row: Generated<number>;
    id: string;
    client_id: string;
    profile_id: string;
    version_id: string;
    session_id: string | null;
    kind: string;
    visibility: string;
    body: string;
    item_id: string;
    item_hash: string;
    quote_exact: string;
    quote_prefix: string;
    quote_suffix: string;
    position_start: number;
    position_end: number;
    anchor_state: string;
    revision: Generated<number>;
    created_at: string;
    updated_at: string;
  };
  session: {
    id: string;
    client_id: string;
    number: number;
    title: string;
    aim: string;
    format: string;
    note: string;
    started_at: string;
    ended_at: string | null;
    revision: Generated<number>;
  };
  /** Apart from `session`, so that no query for a paper, a list or a search can meet it. */
  session_jotter: { session_id: string; text: string; revision: Generated<number> };
  plan: {
    id: string;
    client_id: string;
    number: number;
    revision: Generated<number>;
    title: string;
    start_date: string;
    hours_per_week: number | null;
    pauses_json: string;
    budget_amount: number | null;
    budget_currency: string | null;
    deadline: string | null;
    agreed_on: string | null;
    updated_at: string;
  };
  plan_target: { plan_id: string; profile_id: string; position: number };
  plan_milestone: { plan_id: string; position: number; title: string; due: string; reached_on: string | null };
  plan_skill: {
    id: string;
    plan_id: string;
    position: number;
    name: string;
    standing: string;
    level_now: number | null;
    level_target: number | null;
    importance: number | null;
    interest: number | null;
    hours_low: number | null;
    hours_high: number | null;
    hours_done: number;
    gate: number;
    client_rank: number | null;
    client_reason: string | null;
    if_then: string;
    obstacle: string;
    obstacle_answer: string;
  };
  plan_skill_source: {
    skill_id: string;
    profile_id: string;
    soc_code: string;
    item_id: string;
    name: string;
    example: string | null;
  };
  plan_skill_need: { skill_id: string; needs_skill_id: string };
  plan_action: {
    id: string;
    skill_id: string;
    position: number;
    kind: string;
    text: string;
    hours: number | null;
    cost: number | null;
    due: string | null;
    done_on: string | null;
  };
  report: {
    id: string;
    client_id: string;
    kind: string;
    title: string;
    file_name: string;
    options_json: string;
    pages: number;
    sha256: string;
    file: Uint8Array;
    created_at: string;
  };
  audit_event: { id: string; at: string; action: string; subject_kind: string; subject_id: string };
}
