import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { connect, windowPlatform } from './connection.ts';
import { rememberedTheme, wearTheme } from './theme.ts';

wearTheme(rememberedTheme());
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
const window_ = createRoot(place);
window_.render(
  <StrictMode>
    <App client={await connect()} platform={windowPlatform()} />
  </StrictMode>,
);
