import type { Generated } from 'kysely';

/** What happens with a client: sessions, appointments, follow-ups, the client view, files. */
export interface SessionTables {
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
  /** Apart from `session`, so that no query for a paper, a list or a search can meet it. */
  session_jotter: { session_id: string; text: string; revision: Generated<number> };
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
}
