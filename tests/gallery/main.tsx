import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';
import { ToastProvider } from '#renderer/ui/index.ts';
import { en } from '#shared/locales/en/index.ts';
import { Gallery } from './Gallery.tsx';

/** `#dark`, `#contrast` or `#light` at the end of the address chooses the theme. */
const theme = window.location.hash.slice(1);
if (theme !== '') document.documentElement.dataset.theme = theme;
const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <IntlProvider locale="en" messages={en}>
      <I18nProvider locale="en-US">
        <ToastProvider>
          <Gallery />
        </ToastProvider>
      </I18nProvider>
    </IntlProvider>,
  );
}
