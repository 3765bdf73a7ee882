import { z } from 'zod';
import '@utrecht/alert-css/dist/index.min.css';
import '@utrecht/button-css/dist/index.min.css';
import '@utrecht/checkbox-css/dist/index.min.css';
import '@utrecht/form-label-css/dist/index.min.css';
import '@utrecht/link-css/dist/index.min.css';
import '@utrecht/radio-button-css/dist/index.min.css';
import '@utrecht/select-css/dist/index.min.css';
import '@utrecht/skip-link-css/dist/index.min.css';
import '@utrecht/textarea-css/dist/index.min.css';
import '@utrecht/textbox-css/dist/index.min.css';
import './styles/all.css';

// before any schema is made: a strict CSP forbids the code that zod would write for them
z.config({ jitless: true });

void import('./screens/begin.tsx').then(({ begin }) => begin());
