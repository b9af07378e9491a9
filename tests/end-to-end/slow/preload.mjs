import { register } from 'node:module';

/**
 * Preloaded into the program by tests of late answers: what they ask slowly takes longer than Discord
 * waits, and what they ask to fail throws an error that quotes it. Everything else is the program's.
 */
register('./hooks.mjs', import.meta.url);
