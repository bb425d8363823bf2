import type { Generated } from 'kysely';

/** Skill plans, what was done for them, and what the office offers to everyone’s. */
export interface PlanTables {
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
}
