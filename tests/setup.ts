import { z } from 'zod';

// as in the app: no code is made from schemas, so that a strict CSP holds
z.config({ jitless: true });
