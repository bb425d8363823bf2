import type { StandardHandleResult } from '@orpc/server/standard';

/**
 * Puts an answer that holds files together before it is sent. Sent piece by piece, Node's own encoder goes on after a window that left in the
 * middle, and its error is caught by nobody and ends the process.
 */
export async function putTogether({ next }: { readonly next: () => Promise<StandardHandleResult> }): Promise<StandardHandleResult> {
  const result = await next();
  if (!result.matched || !(result.response.body instanceof FormData)) return result;
  const encoded = new Response(result.response.body);
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const headers = { ...result.response.headers, 'content-type': encoded.headers.get('content-type') ?? undefined };
  return { ...result, response: { ...result.response, headers, body } };
}
