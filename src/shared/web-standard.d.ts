/**
 * The part of the web standard that Node and browsers share and the contract needs. Only the shared layer's own compile sees this file;
 * the other layers bring the real declarations.
 */
interface Blob {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}
declare var Blob: {
  prototype: Blob;
  new (parts?: readonly (ArrayBuffer | ArrayBufferView | Blob | string)[], options?: { readonly type?: string }): Blob;
};
