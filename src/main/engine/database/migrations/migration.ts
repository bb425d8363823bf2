/** One step of the case file's schema; numbered by ten so that a late one can stand between. All pending steps run in one transaction. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
