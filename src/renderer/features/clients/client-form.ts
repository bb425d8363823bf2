import { ClientFields } from '#shared/domain/client.ts';
import { readMoney, readNumber } from '#shared/domain/read-number.ts';
import { hasVisible } from '#shared/domain/visible-text.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** What a field's text means, or the message that says what to mend. */
export type FieldReading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: MessageId };

const ok = <Value>(value: Value): FieldReading<Value> => ({ ok: true, value });
const wrong = (message: MessageId): FieldReading<never> => ({ ok: false, message });

/** Reads the client's name. */
export function readName(text: string): FieldReading<string> {
  if (!hasVisible(text)) return wrong('clients.error.nameMissing');
  const parsed = ClientFields.shape.name.safeParse(text);
  return parsed.success ? ok(parsed.data) : wrong('clients.error.nameTooLong');
}

/** Reads the case's own number of a client who has one. */
export function readReference(text: string): FieldReading<string> {
  if (!hasVisible(text)) return wrong('clients.error.referenceMissing');
  const parsed = ClientFields.shape.reference.safeParse(text);
  return parsed.success ? ok(parsed.data) : wrong('clients.error.referenceTooLong');
}

/** Reads the case's own number of a new client; null asks for the next free one. */
export function readNewReference(text: string): FieldReading<string | null> {
  return !hasVisible(text) ? ok(null) : readReference(text);
}

/** Reads one line about work and study, or the safe way to reach the client: 300 characters at most. */
export function readLine(text: string): FieldReading<string> {
  const parsed = ClientFields.shape.situation.safeParse(text);
  return parsed.success ? ok(parsed.data) : wrong('clients.error.lineTooLong');
}

/** Reads hours a week, 1 to 60; empty means not stated. */
export function readHours(text: string): FieldReading<number | null> {
  const parsed = ClientFields.shape.hoursPerWeek.safeParse(readNumber(text));
  return parsed.success ? ok(parsed.data) : wrong('clients.error.hours');
}

/** Reads an amount of money in whole units, 0 to 10 million, with or without thousands separators; empty means not stated. */
export function readAmount(text: string): FieldReading<number | null> {
  const amount = readMoney(text);
  return amount === undefined ? wrong('clients.error.amount') : ok(amount);
}
