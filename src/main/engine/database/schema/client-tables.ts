import type { Generated } from 'kysely';

/** A client: what the intake asks, what was agreed to, what was chosen. */
export interface ClientTables {
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
  /** What was changed in a case and when, for its history. */
  case_event: {
    row: Generated<number>;
    client_id: string;
    at: string;
    label: string;
    facts_json: string;
    taken_back: Generated<number>;
  };
}
