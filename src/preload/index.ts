import { contextBridge, ipcRenderer } from 'electron';
import { engineHandshake, type Platform, shellChannels, type WindowBridge } from '#shared/window/platform.ts';

/**
 * All the window gets from Electron: the verbs of `Platform`, and one port to the engine. No verb takes a channel's name, and the port is
 * handed on as a window message because a context bridge cannot carry ports.
 */
const platform: Platform = {
  kind: 'desktop',
  chooseFiles: ({ folder }) => ipcRenderer.invoke(shellChannels.chooseFiles, { folder }),
  chooseArchive: ({ kind }) => ipcRenderer.invoke(shellChannels.chooseArchive, { kind }),
  chooseDocuments: ({ endings, largest }) => ipcRenderer.invoke(shellChannels.chooseDocuments, { endings, largest }),
  saveFile: ({ suggestedName, bytes }) => ipcRenderer.invoke(shellChannels.saveFile, { suggestedName, bytes }),
  printPdf: (bytes) => ipcRenderer.invoke(shellChannels.printPdf, { bytes }),
  revealFile: ({ name, id }) => ipcRenderer.invoke(shellChannels.revealFile, { name, id }),
  showTheme: (theme) => ipcRenderer.invoke(shellChannels.showTheme, { theme }),
  beforeLock: (save) => {
    const onSave = (): void => void save().finally(() => ipcRenderer.invoke(shellChannels.saved));
    ipcRenderer.on(shellChannels.save, onSave);
    return () => ipcRenderer.off(shellChannels.save, onSave);
  },
};

const bridge: WindowBridge = {
  platform,
  connectEngine: () => ipcRenderer.send(shellChannels.connectEngine),
};

ipcRenderer.on(shellChannels.enginePort, (event) => {
  window.postMessage(engineHandshake, window.location.origin, event.ports);
});

contextBridge.exposeInMainWorld('waymark', bridge);
