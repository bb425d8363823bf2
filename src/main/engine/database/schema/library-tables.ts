import type { Generated } from 'kysely';

/** Occupation profiles and the marks that counselors set on them. */
export interface LibraryTables {
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
}
