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
    age_band: Generated<string | null>;
    program_tags_json: Generated<string>;
    deal_breakers_json: Generated<string>;
    skipped_sections_json: Generated<string>;
    closed_on: Generated<string | null>;
    closing_reason: Generated<string>;
    retain_until: Generated<string | null>;
    /** Why the case must not be purged; null: no legal hold. */
    hold_reason: Generated<string | null>;
    revision: Generated<number>;
    created_at: string;
    updated_at: string;
  };
  goal: {
    id: string;
    client_id: string;
    position: number;
    words: string;
    sign: string;
    standing: string;
    revision: Generated<number>;
    updated_at: string;
  };
  work_history: {
    id: string;
    client_id: string;
    position: number;
    title: string;
    employer: string;
    soc_code: string | null;
    /** YYYY or YYYY-MM; null: not stated. */
    started: string | null;
    /** As `started`; null: still there, or not stated. */
    ended: string | null;
    duties: string;
    revision: Generated<number>;
    updated_at: string;
  };
  education: {
    id: string;
    client_id: string;
    position: number;
    level: string;
    field: string;
    place: string;
    ended: string | null;
    revision: Generated<number>;
    updated_at: string;
  };
  barrier: {
    id: string;
    client_id: string;
    position: number;
    kind: string;
    words: string;
    standing: string;
    referred_to: string;
    referred_on: string | null;
    follow_up_on: string | null;
    revision: Generated<number>;
    updated_at: string;
  };
  /** Only grows: a consent is withdrawn by a later entry. */
  consent: {
    id: string;
    client_id: string;
    kind: string;
    text_version: string;
    language: string;
    decision: string;
    method: string;
    scope_json: string;
    recipient: string;
    decided_on: string;
    expires_on: string | null;
    note: string;
    created_at: string;
  };
  interest_result: {
    id: string;
    client_id: string;
    session_id: string | null;
    instrument: string;
    taken_on: string;
    scores_json: string;
    answers_json: string | null;
    created_at: string;
  };
  weight_set: {
    id: string;
    client_id: string;
    session_id: string | null;
    /** The day it counts from; a set is changed in place on that day, later days make a new one. */
    set_on: string;
    weights_json: string;
    revision: Generated<number>;
    created_at: string;
    updated_at: string;
  };
  /** What the counselor entered of an occupation for one client, where its source states nothing. */
  entered_value: {
    id: string;
    client_id: string;
    profile_id: string;
    /** See `criterionId`. */
    criterion: string;
    /** The dimension, or the client's own criterion in the client's words. */
    name: string;
    value: number;
    source: string;
    entered_on: string;
    revision: Generated<number>;
    updated_at: string;
  };
  skill_rating: {
    id: string;
    client_id: string;
    skill_key: string;
    skill_name: string;
    rater: string;
    level: number;
    evidence: string;
    revision: Generated<number>;
    rated_at: string;
  };
  confidence_reading: {
    id: string;
    client_id: string;
    session_id: string | null;
    about: string;
    moment: string;
    value: number;
    taken_at: string;
  };
  shortlist: { client_id: string; profile_id: string; standing: string; added_at: string };
  annotation: {
    row: Generated<number>;
    id: string;
    /** Null: the office library, for everyone's clients. */
    client_id: string | null;
    profile_id: string;
    version_id: string;
    session_id: string | null;
    kind: string;
    visibility: string;
    body: string;
    correction_value: Generated<string | null>;
    correction_unit: Generated<string | null>;
    correction_source: Generated<string | null>;
    correction_date: Generated<string | null>;
    scope: Generated<string>;
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
    /** Its number in the search index, given by who inserts it. */
    row: number;
    id: string;
    client_id: string;
    number: number;
    title: string;
    aim: string;
    format: string;
    note: string;
    /** When it took place, as the counselor says. */
    started_at: string;
    ended_at: string | null;
    mode: Generated<string | null>;
    attendance: Generated<string | null>;
    /** When it was written down. */
    created_at: string;
    /** The note is closed to every change from then on. */
    signed_at: Generated<string | null>;
    signed_by: Generated<string>;
    note_sha256: Generated<string | null>;
    revision: Generated<number>;
  };
  /** Only grows. */
  session_amendment: { id: string; session_id: string; words: string; signed_by: string; created_at: string };
  session_profile: { session_id: string; profile_id: string; version_id: string; opened_at: string };
  phrase: { id: string; shortcut: string; words: string; revision: Generated<number>; updated_at: string };
  appointment: {
    id: string;
    /** Null: time held for something else. */
    client_id: string | null;
    session_id: string | null;
    title: string;
    date: string;
    /** HH:MM where the counselor is. */
    time: string;
    minutes: number;
    mode: string | null;
    state: string;
    revision: Generated<number>;
    updated_at: string;
  };
  follow_up: {
    id: string;
    client_id: string;
    session_id: string | null;
    words: string;
    owner: string;
    owner_name: string;
    agreed_on: string;
    due_on: string | null;
    done_on: string | null;
    outcome: string;
    revision: Generated<number>;
    updated_at: string;
  };
  /** What the client said to a step of the client view, once per step and occupation. */
  client_answer: {
    id: string;
    client_id: string;
    profile_id: string | null;
    session_id: string | null;
    step: string;
    answer: string;
    answered_at: string;
  };
  attachment: {
    id: string;
    client_id: string;
    session_id: string | null;
    name: string;
    media_type: string;
    /** Bytes. */
    size: number;
    sha256: string;
    note: string;
    thumbnail: Uint8Array | null;
    /** Taken off the list; its content goes when the workspace is next opened, so that Undo can bring it back. */
    removed_at: string | null;
    revision: Generated<number>;
    added_at: string;
  };
  /** Apart from `attachment`, so that no list reads a file. */
  attachment_content: { attachment_id: string; bytes: Uint8Array };
  /** What was changed in a case and when, for its history. */
  case_event: {
    row: Generated<number>;
    client_id: string;
    at: string;
    label: string;
    facts_json: string;
    taken_back: Generated<number>;
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
    gate: number;
    client_rank: number | null;
    client_reason: string | null;
    if_then: string;
    obstacle: string;
    obstacle_answer: string;
    not_before: Generated<string | null>;
    revision: Generated<number>;
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
  /** Near names of skills that a person said are two, see `pairKey`. */
  plan_names_apart: { plan_id: string; pair_key: string; one_name: string; other_name: string };
  plan_action: {
    id: string;
    skill_id: string;
    position: number;
    kind: string;
    text: string;
    hours: number | null;
    cost: number | null;
    owner: Generated<string>;
    owner_name: Generated<string>;
    agreed_on: Generated<string | null>;
    due: string | null;
    done_on: string | null;
    /** The office's resource it was made from, which may be gone. */
    resource_id: Generated<string | null>;
    revision: Generated<number>;
  };
  /** What the office can point its clients to; nobody's case. */
  office_resource: {
    id: string;
    title: string;
    kind: string;
    provider: string;
    hours_low: number | null;
    hours_high: number | null;
    /** 0 is free, null is not stated. */
    cost_amount: number | null;
    cost_currency: string | null;
    languages_json: string;
    /** At a place, online, or both; null: not stated. */
    place_kind: string | null;
    place: string;
    link: string;
    skills_json: string;
    note: string;
    checked_on: string | null;
    revision: Generated<number>;
    updated_at: string;
  };
  /** Never changes, and goes with its plan alone. */
  plan_version: { id: string; plan_id: string; number: number; kept_at: string; reason: string; words: string; state_json: string };
  /** The office's, of no client. */
  plan_template: {
    id: string;
    name: string;
    currency: string;
    skills_json: string;
    revision: Generated<number>;
    updated_at: string;
  };
  /** Forms of the office, of no client. */
  paper_template: { id: string; name: string; content_json: string; revision: Generated<number>; updated_at: string };
  /** A form as papers were made of it: never changes, and stays when the form is given up. */
  paper_template_version: { template_id: string; version: number; content_json: string; kept_at: string };
  /** The hours log; without a day: hours noted as a sum before there was one. */
  plan_hours: { id: string; skill_id: string; day: string | null; hours: number; words: string; revision: Generated<number> };
  plan_evidence: {
    id: string;
    skill_id: string;
    shows: string;
    day: string;
    level: number | null;
    checked_by: string | null;
    checked_on: string | null;
    attachment_id: string | null;
    revision: Generated<number>;
  };
  plan_funding: {
    id: string;
    plan_id: string;
    position: number;
    name: string;
    kind: string;
    amount: number | null;
    state: string;
    answer_by: string | null;
    note: string;
    revision: Generated<number>;
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
  /** What a paper was made from: gzip of the JSON of its data. Never changes. */
  report_snapshot: { report_id: string; data: Uint8Array };
  paper_giving: {
    id: string;
    report_id: string;
    recipient: string;
    way: string;
    given_on: string;
    created_at: string;
  };
  paper_signing: {
    report_id: string;
    signed_by: string;
    signed_on: string;
    marked_at: string;
    /** 1 once the workspace was opened anew: the row is closed to every change. */
    closed: Generated<number>;
  };
  /** Scans of the signed original, among the files of the case. */
  paper_scan: { report_id: string; attachment_id: string; added_at: string };
  /** The picture in the head of every paper; one row or none. */
  office_logo: { id: Generated<number>; bytes: Uint8Array; media_type: string };
  audit_event: { id: string; at: string; action: string; subject_kind: string; subject_id: string };
}
