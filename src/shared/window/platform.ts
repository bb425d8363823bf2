/** A file as the person chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Which files a dialog offers. */
export interface DocumentRequest {
  /** Endings without their dots, in small letters. */
  readonly endings: readonly string[];
  /** Bytes a file is read to: of a larger one comes just enough to be refused as such. */
  readonly largest: number;
}

/** A library edition (`.waymark-library`), an O*NET release (`.zip`), or a list of annotations (`.jsonld`). */
export type ArchiveKind = 'edition' | 'release' | 'notes';

/** A file the person let the window save; `id` stands for its place, which the window never learns. */
export interface SavedFile {
  readonly name: string;
  readonly id: string;
}

/**
 * What only the surrounding program can do for the window: its dialogs, its printer, its file manager, its frame. In Electron the preload
 * provides it, in a browser window `app/browser-platform.ts`, in tests a fake.
 */
export interface Platform {
  readonly kind: 'desktop' | 'browser';
  /** Asks for pages to import; empty when cancelled. With `folder`, all pages of one folder. */
  chooseFiles(request: { readonly folder: boolean }): Promise<readonly ChosenFile[]>;
  /** Asks for one file to import; null when cancelled. */
  chooseArchive(request: { readonly kind: ArchiveKind }): Promise<ChosenFile | null>;
  /** Asks for documents with these endings; empty when cancelled. */
  chooseDocuments(request: DocumentRequest): Promise<readonly ChosenFile[]>;
  /** Asks where to save and writes; null when cancelled. */
  saveFile(request: { readonly suggestedName: string; readonly bytes: Uint8Array<ArrayBuffer> }): Promise<SavedFile | null>;
  /** Prints a PDF through the system's dialog. False when the person cancelled or no printer took it. */
  printPdf(bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** Shows a saved file in the file manager; a browser cannot and answers false. */
  revealFile(file: SavedFile): Promise<boolean>;
  /** Tells the frame which theme the window shows, so that the system's window buttons fit it. */
  showTheme(theme: WindowTheme): Promise<void>;
  /**
   * Has `save` run before the program locks by itself, as when the computer's screen locks; it is waited for a moment. Returns how to stop that.
   * A browser locks nothing by itself.
   */
  beforeLock(save: () => Promise<unknown>): () => void;
}

export type WindowTheme = 'system' | 'light' | 'dark' | 'contrast';

/** The channels between preload and shell. There are no others, and the window can name none. */
export const shellChannels = {
  connectEngine: 'engine:connect',
  enginePort: 'engine:port',
  chooseFiles: 'platform:chooseFiles',
  chooseArchive: 'platform:chooseArchive',
  chooseDocuments: 'platform:chooseDocuments',
  saveFile: 'platform:saveFile',
  printPdf: 'platform:printPdf',
  revealFile: 'platform:revealFile',
  showTheme: 'platform:showTheme',
  save: 'window:save',
  saved: 'window:saved',
} as const;

/** What the preload puts on `window.waymark`, and all of it. */
export interface WindowBridge {
  readonly platform: Platform;
  /** Asks for a fresh port to the engine; it arrives as a `message` event of the window with `engineHandshake` as data. */
  connectEngine(): void;
}

/** Marks the one window message that carries the engine's port. */
export const engineHandshake = 'waymark:engine-port';
