import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import type { z } from 'zod';
import { isOwnUrl } from './window-address.ts';

/** Registers the answer to one channel. The sender must be the top frame of our own page, and what it sends must fit the schema. */
export type Answering = <Input>(
  channel: string,
  schema: z.ZodType<Input>,
  respond: (input: Input, event: IpcMainInvokeEvent) => Promise<unknown>,
) => void;

export function answeringOwnFrames(ipcMain: Pick<IpcMain, 'handle'>, origins: readonly string[]): Answering {
  return (channel, schema, respond) =>
    ipcMain.handle(channel, async (event, raw: unknown) => {
      if (!isOwnFrame(event.senderFrame, origins)) throw new Error('Only the main window may ask this.');
      const input = schema.safeParse(raw);
      if (!input.success) throw new Error('The question does not have the agreed form.');
      return respond(input.data, event);
    });
}

/** A frame that is gone, inside another, or not ours may ask nothing. */
export function isOwnFrame(frame: WebFrameMain | null, origins: readonly string[]): boolean {
  return frame !== null && frame.parent === null && isOwnUrl(frame.url, origins);
}
