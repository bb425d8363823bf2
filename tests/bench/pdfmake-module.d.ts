/** The part of pdfmake's server interface that the bench uses; the package ships no types. */
declare module 'pdfmake' {
  interface Pdfmake {
    addFonts(fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold', string>>>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  }
  const pdfmake: Pdfmake;
  // biome-ignore lint/style/noDefaultExport: the package has a default export only
  export default pdfmake;
}
