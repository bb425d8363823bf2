import type { Generated } from 'kysely';

/** Papers that were kept, what became of them, and the office’s own forms. */
export interface PaperTables {
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
  /** Forms of the office, of no client. */
  paper_template: { id: string; name: string; content_json: string; revision: Generated<number>; updated_at: string };
  /** A form as papers were made of it: never changes, and stays when the form is given up. */
  paper_template_version: { template_id: string; version: number; content_json: string; kept_at: string };
  /** The picture in the head of every paper; one row or none. */
  office_logo: { id: Generated<number>; bytes: Uint8Array; media_type: string };
}
